# -*- coding: utf-8 -*-
# What a finance department writes on education money (invented figures, own wording; source form of ../annotate.py).

passage("draft-two-bases", """二、2024年教育支出预算安排情况
按照“保基本、保工资、压一般”的原则，2024年县本级教育支出预算安排{a|86,420万元|CNY}，比上年年初预算{b|82,150万元|CNY}增长{g1|5.2%|percent}；由于上年执行中追加了两批省级专项，与上年执行数{c|89,736万元|CNY}相比，则下降{g2|3.7%|percent-}。需要说明的是，追加的省级专项属一次性因素，剔除这部分{d|6,318万元|CNY}后，上年可比执行数为{e|83,418万元|CNY}，今年预算按可比口径增长{g3|3.6%|percent}。
今年的预算中，人员经费{f|65,870万元|CNY}，占{h|76.2%|percent}；公用经费{i|9,244万元|CNY}；项目支出{j|11,306万元|CNY}，主要用于寄宿制学校食堂改造和班班通设备更新，两件事合计已列{k|7,950万元|CNY}。""",
[("growth","a","b","g1"),("growth","a","c","g2"),("diff","c","d","e"),("growth","a","e","g3"),("share","f","a","h"),("sum","a","f i j"),("bound","k","j"),("bound","d","c"),("trend","up","b a"),("trend","down","c a"),("trend","up","e a")],
scope=[("growth","a","c","g1"),("growth","a","b","g3"),("share","f","c","h")], hard="同一预算数对三个基数，一升一降，都在文字里说明")

passage("execution-quarter", """截至9月末，全县教育专项资金支出进度通报如下。年初下达{a|3.46亿元|CNY}，年中调整增加{b|0.38亿元|CNY}，调整后{c|3.84亿元|CNY}；已支出{d|2.71亿元|CNY}，支出进度{r|70.6%|percent}，比序时进度（{s|75%|percent}）慢{t|4.4个百分点|percentage-point}。分单位看，县一中新校区项目指标{e|1.12亿元|CNY}，已支{f|0.68亿元|CNY}，进度{u|60.7%|percent}，拖累最重；学生资助类资金{g|4,860万元|CNY}已兑付{h|4,519万元|CNY}，进度{v|90.3%|percent}，走在各类资金前面；公用经费按季拨付，{i|5,200万元|CNY}已到校{j|3,900万元|CNY}，刚好与时间同步。请支出进度低于序时的单位于10月20日前报送原因和整改计划，逾期的收回指标。
对新校区项目，财政局已约请建设单位和监理当面对账。施工方反映，进度款申请要经过学校、教育局、评审中心层层签字，任何一处积压都会影响拨付。下一步将把签字改为限时并联办理，超过时限未提出意见的视为同意。资助类资金拨付较快，主要是因为改用社保卡直发，不再经学校转手，这个做法值得其他资金借鉴。""",
[("share","h","g","v"),("sum","c","a b"),("share","d","c","r"),("diff","s","r","t"),("below","r","s"),("share","f","e","u"),("share","j","i","s"),("bound","h","g"),("bound","f","e"),("bound","d","c"),("below","u","r"),("below","u","s"),("bound","e","c")],
[error("share-mismatch","v","h g",[0],("93.0%","percent"),"4519除以4860，两个数字颠倒","transposed digits",1)],
scope=[("share","d","a","r"),("share","f","d","u")])

passage("transfer-levels", """关于上级转移支付的说明
本年度共收到上级教育转移支付{a|24,738万元|CNY}。其中，中央资金{b|13,920万元|CNY}，省级资金{c|8,266万元|CNY}，市级资金{d|2,552万元|CNY}，三级分别占{p1|56.3%|percent}、{p2|33.4%|percent}、{p3|10.3%|percent}。中央资金里，城乡义务教育补助经费{e|9,875万元|CNY}，学生资助补助经费{f|2,641万元|CNY}，其余{g|1,404万元|CNY}为改善办学条件和特殊教育等小项。上级资金到位的时间早于往年，除市级的校园安防补助{h|318万元|CNY}在12月才到账、当年无法形成支出外，其他都已细化到学校。以上资金加上县级财力安排的{i|61,540万元|CNY}，全年可用于教育的一般公共预算财力为{j|86,278万元|CNY}，上级资金占到{q|28.7%|percent}，接近三分之一的说法不准确，应以此数为准。
上级资金下达后，县财政一般在收到文件的当月即分解到教育局，再由教育局会同相关股室提出分配方案。对需要招标的项目，则先下达前期费用，待合同签订后再拨付其余部分，避免资金长期趴在学校账上。群众对分配结果有疑问的，可在政府网站的专栏中查到分配到每所学校的明细。""",
[("sum","a","b c d"),("share","b","a","p1"),("share","c","a","p2"),("share","d","a","p3"),("hundred","p1 p2 p3"),("lin","g","+b -e -f"),("sum","j","a i"),("share","a","j","q"),("bound","h","d"),("largest","b","c d"),("bound","e","b")],
scope=[("share","a","i","q"),("share","e","a","p1")], hard="上级资金占可用财力，不是占县级财力")

passage("per-pupil-funds", """生均公用经费落实情况。按现行标准，小学每生每年{a|720元|CNY/student}，初中每生每年{b|940元|CNY/student}，寄宿生另加{c|300元|CNY/student}。今年小学在校生{d|18,460人|student}，应安排{e|1329.12万元|CNY}；初中{f|9,275人|student}，应安排{g|871.85万元|CNY}；寄宿生{h|6,130人|student}，应安排{i|183.90万元|CNY}。{xa|三项|item}合计{j|2384.87万元|CNY}，其中中央和省分担{k|80%|percent}，计{l|1907.90万元|CNY}，县级配套{m|479.97万元|CNY}。不足百人的{n|17所|school}教学点一律按百人核定，由此多安排的{o|41.04万元|CNY}全部由县级负担，未计入上面的合计数。上述资金已按学期分两次拨付到校，未发现截留和挪用。
需要提醒的是，公用经费只能用于维持学校正常运转，不得用于发放人员补贴、偿还债务和基本建设。少数学校习惯在年底集中报账，平时由校长个人垫支，既不规范，也容易引起误会。从下学期起，财政局将按月通报各校的报账情况，连续两个月没有报账记录的，由教育局派人上门了解原因。""",
[("diff","j","l","m"),("prod","e","a d"),("prod","g","b f"),("prod","i","c h"),("sum","j","e g i"),("expr","j*k/100","l"),("bound","h","d"),("below","a","b"),("count","xa",3)],
[error("difference-mismatch","m","j l k",[0],("476.97万元","CNY"),"合计减去上级分担的数，一个数字写错","wrong digit",1)],
scope=[("sum","j","e g i o"),("prod","i","c d"),("expr","j*(100-k)/100+o","m")])

passage("wage-arrears", """甲县财政局关于教师工资和津贴补贴兑现情况的报告
2023年全县财政供养教师{a|4,218人|person}，基本工资和规范性津贴补贴按月足额发放，全年发放{b|38,962万元|CNY}，人均{c|9.24万元|CNY}。年终一次性奖励按一个月基本工资标准发放，人均{d|4,860元|CNY}，合计{e|2049.9万元|CNY}。义务教育教师{f|3,306人|person}，平均工资收入{h|9.74万元|CNY}，与公务员{i|9.68万元|CNY}相比，高出{j|600元|CNY}，达到“不低于”的要求。乡镇工作补贴发放{k|1,985人|person}，每月{l|300元|CNY/month}，{m|12个月|other}共{n|714.6万元|CNY}。截至年底没有拖欠。但2021年以前形成的住房公积金配套缺口{o|1,240万元|CNY}，今年化解{p|465万元|CNY}，尚余{q|775万元|CNY}，拟分两年消化。""",
[("avg","b","a","c"),("prod","e","a d"),("diff","h","i","j"),("least","i","h"),("prod","n","k l m"),("diff","o","p","q"),("bound","f","a"),("bound","k","a")],
scope=[("avg","b","f","c"),("avg","b","f","h"),("prod","n","a l m")], hard="全体人均与义务教育人均口径不同")

passage("carry-over", """年末结转结余情况
1.上年结转：2022年末教育口结转{a|5,127万元|CNY}，其中上级专项结转{b|3,845万元|CNY}，本级项目结转{c|1,282万元|CNY}。
2.本年消化：上述结转在2023年支出{d|4,602万元|CNY}，消化率{e|89.8%|percent}；超过两年未用完的{f|212万元|CNY}由财政收回统筹。
3.本年新增：当年下达指标中未支出的{g|3,391万元|CNY}，比上年少，主要是四季度下达的资金明显减少。
4.年末余额：以上相抵，2023年末结转{h|3,074万元|CNY}，较上年末减少{i|1,423万元|CNY}，下降{j|27.8%|percent-}。
学校反映，食堂改造等工程跨年度施工，质保金一般留到次年，故账上保留一部分结转属正常情况，不宜一概按沉淀资金对待。
下一步，对连续两年结转数额较大的学校，将与其下年度预算安排挂钩；对确因客观原因不能按期支付的，由学校说明理由，附合同和监理意见，经审核后准予延续。我们也注意到，个别专项资金下达过晚，责任不全在学校，已向上级建议提前下达。""",
[("lin","h","+a -d -f +g"),("diff","a","h","i"),("growth","h","a","j"),("sum","a","b c"),("share","d","a","e"),("bound","f","a")],
[error("sum-mismatch","h","a d f g i j",[0,1,2],("3,704万元","CNY"),"上年结转减消化减收回加新增，末额中两个数字写反，减少额与降幅也对不上","transposed digits",2)],
scope=[("lin","h","+a -d +g"),("share","d","b","e")])

passage("bond-school", """专项债券用于教育项目的情况
今年我区共申请到教育领域专项债券{a|4.2亿元|CNY}，用于{n|三个|item}项目：职教园区二期{b|2.3亿元|CNY}，区实验高中迁建{c|1.4亿元|CNY}，公办幼儿园建设{d|0.5亿元|CNY}。到年底，{xa|三个|item}项目分别支出{e|1.61亿元|CNY}、{f|1.26亿元|CNY}和{g|0.50亿元|CNY}，合计{h|3.37亿元|CNY}，债券资金使用率{i|80.2%|percent}，其中公办幼儿园建设的资金已全部用完，实验高中使用率为{j|90.0%|percent}，职教园区只有{k|70.0%|percent}。职教园区二期因地质勘察发现溶洞，桩基方案重做，前{o|5个月|other}没有形成实物工作量。债券期限{p|15年|other}，年利率{q|3.2%|percent}，全部发行后每年付息{r|1344万元|CNY}，由学费、住宿费和食堂租金等项目收益偿付。
从现场察看情况看，幼儿园建设项目推进最顺，得益于选址在原村小院内，不涉及征地；实验高中迁建因为校舍功能调整，图纸改过两轮，但施工单位力量较强，进度追了回来。职教园区二期已完成补充勘察，新的桩基方案经专家论证通过，预计下半年可以恢复正常施工。""",
[("sum","a","b c d"),("count","n",3),("sum","h","e f g"),("share","h","a","i"),("share","f","c","j"),("share","e","b","k"),("expr","a*q/100","r"),("bound","e","b"),("bound","f","c"),("bound","g","d"),("same","g","d"),("below","k","j"),("between","i","k j"),("same","n","xa")],
scope=[("mean","j k","i"),("expr","h*q/100","r")])

passage("final-accounts-note", """部门决算说明（节选）
本年度收入总计{a|71,386.42万元|CNY}，其中财政拨款收入{b|66,204.15万元|CNY}，事业收入{c|3,918.60万元|CNY}，其他收入{d|1263.67万元|CNY}。财政拨款占收入总计的{e|92.7%|percent}，较上年提高{f|1.3个百分点|percentage-point}，上年为{f0|91.4%|percent}。支出总计{g|70,251.37万元|CNY}，收支相抵，当年结余{h|1135.05万元|CNY}。
支出按性质分，基本支出{i|57,440.90万元|CNY}，占{j|81.8%|percent}；项目支出{k|12810.47万元|CNY}，占{l|17.9%|percent}。项目支出中最大的一笔是城区学校扩容工程，全年列支{m|6,873.00万元|CNY}，占项目支出的{mm|53.7%|percent}。其他收入主要是学校食堂上缴的折旧和利息，因存款利率下调，比上年减少近百万元，对总量影响不大。""",
[("share","k","g","l"),("hundred","j l"),("sum","a","b c d"),("share","b","a","e"),("diff","e","f","f0"),("diff","a","g","h"),("share","i","g","j"),("sum","g","i k"),("bound","m","k"),("share","m","k","mm"),("below","k","i"),("bound","g","a")],
[error("share-mismatch","l","k g j",[0,1],("18.2%","percent"),"项目支出应除以支出总计，误用了收入总计","wrong denominator",1)],
scope=[("share","i","a","j"),("share","b","g","e")])

passage("perf-self-score", """绩效自评报告：义务教育薄弱环节改善与能力提升补助资金
该项目全年预算{a|2,850万元|CNY}，实际执行{b|2,706万元|CNY}，执行率{c|94.9%|percent}，按“预算执行率×{!weight|10}分”计，得{d|9.5分|other}。产出指标设{e|50分|other}，自评得{f|46分|other}，失分在“当年竣工项目数”：计划竣工{g|24个|item}，实际竣工{h|21个|item}，完成{i|87.5%|percent}，有{u|三处|item}因冬季停工跨年。效益指标{j|30分|other}得{k|27.5分|other}，满意度指标{l|10分|other}得{m|9.2分|other}。四项相加，自评总分{o|92.2分|other}，等级为“优”（{p|90分|other}以上为优）。抽查{q|6所|school}项目学校，发放问卷{r|480份|item}，收回有效{s|456份|item}，表示满意和比较满意的占{t|92%|percent}，满意度指标即据此打分。""",
[("share","b","a","c"),("expr","c/10","d"),("share","h","g","i"),("sum","o","d f k m"),("least","p","o"),("bound","h","g"),("bound","s","r"),("expr","l*t/100","m"),("bound","f","e"),("bound","k","j"),("bound","m","l"),("bound","b","a"),("diff","g","h","u")],
scope=[("sum","o","e f k m"),("share","s","r","t"),("share","h","g","c")], hard="满分与得分混写，满意率不是回收率")

passage("shortfall-plan", """关于2025年教育经费缺口及筹措意见的汇报
经测算，2025年全县教育刚性支出需{a|9.84亿元|CNY}，其中工资福利{b|7.46亿元|CNY}、公用和资助配套{c|1.13亿元|CNY}、到期债务本息{d|0.52亿元|CNY}、在建项目尾款{e|0.73亿元|CNY}。可用财力方面，县级年初能够安排{f|6.92亿元|CNY}，提前下达的转移支付{g|1.87亿元|CNY}，合计{h|8.79亿元|CNY}，收支相抵缺口{i|1.50亿元|CNY}，占需求的{j|10.7%|percent}。
缺口拟从三个方面弥补：一是盘活存量资金{k|0.35亿元|CNY}；二是争取再融资债券置换到期本金{l|0.40亿元|CNY}；三是把两个未开工项目推到2026年，可少列{m|0.30亿元|CNY}。{xa|三项|item}落实后缺口正好填平。请予审定。
需要说明的是，上述测算没有考虑年中可能出台的增支政策。近几年，每年都有几项上级要求“自行消化”的新增支出，例如校园安保人员配备、学生心理健康筛查等，金额不大但件件刚性。如果年中再有类似政策，只能动用预备费或者继续压减项目，请领导在审定时一并考虑。""",
[("diff","a","h","i"),("share","i","a","j"),("sum","i","k l m"),("sum","a","b c d e"),("sum","h","f g"),("bound","l","d"),("largest","b","c d e"),("bound","m","e"),("count","xa",3)],
[error("difference-mismatch","i","a h j k l m",[0,1,2],("1.05亿元","CNY"),"需求减可用财力为1.05亿元，三项筹措也正好是这个数，小数位写颠倒","transposed digits",2)],
scope=[("diff","a","f","i"),("share","i","h","j")])

passage("stat-bulletin-funds", """2022年全市教育经费执行情况统计公告（摘录）
一、全市教育经费总投入{a|142.63亿元|CNY}，比上年的{b|134.81亿元|CNY}增长{c|5.80%|percent}。其中国家财政性教育经费{d|118.27亿元|CNY}，比上年增长{e|6.40%|percent}，占总投入的{f|82.92%|percent}。
二、一般公共预算教育支出{g|97.54亿元|CNY}，占一般公共预算支出{h|528.30亿元|CNY}的{i|18.46%|percent}，比上年的{j|18.91%|percent}下降{k|0.45个百分点|percentage-point}。
三、财政性教育经费占地区生产总值的比例为{l|4.27%|percent}，仍在{m|4%|percent}以上。
四、各区县中，一般公共预算教育支出增长高于财政经常性收入增长的有{n|7个|item}，占{o|11个|item}区县的{p|63.6%|percent}；未达到的{q|四个|item}区县已列入约谈名单。""",
[("growth","a","b","c"),("share","d","a","f"),("share","g","h","i"),("diff","j","i","k"),("trend","down","j i"),("least","m","l"),("share","n","o","p"),("diff","o","n","q"),("bound","g","d"),("bound","d","a"),("below","b","a")],
scope=[("share","g","a","f"),("growth","a","b","e"),("share","g","d","i")])

passage("adjusted-budget-wrong-base", """2023年教育支出预算调整方案的说明
年初人代会批准的教育支出预算为{a|54,900万元|CNY}。执行中，因落实教师“五险”缴费基数调整，增加人员经费{b|1,736万元|CNY}；因合并三所村小，减少运转经费{c|284万元|CNY}；省里新增特岗教师工资性补助{d|912万元|CNY}，列收列支。调整后预算{e|57,264万元|CNY}，净增{f|2,364万元|CNY}，调增幅度{g|4.3%|percent}。10月底已执行{h|47,215万元|CNY}，为调整预算的{i|86.0%|percent}。
净增部分的来源：省补助{d2|912万元|CNY}，其余{j|1,452万元|CNY}由预备费和压减会议、培训费解决，其中预备费{k|1,000万元|CNY}。不需要新增债务，也不突破今年支出总盘子。""",
[("share","h","e","i"),("lin","e","+a +b -c +d"),("lin","f","+b -c +d"),("diff","e","a","f"),("growth","e","a","g"),("growthb","a","f","g"),("same","d2","d"),("diff","f","d2","j"),("bound","k","j"),("bound","h","e")],
[error("share-mismatch","i","h e",[0],("82.5%","percent"),"说的是占调整预算的比重，却除以年初预算","wrong base",2)],
scope=[("sum","f","b c d"),("growthb","e","f","g")])

passage("table-by-level", """附表：2023年教育支出分学段执行情况（单位：万元）
学段	年初预算	调整预算	执行数	执行率
学前教育	{a1|6,240|CNY@万}	{b1|6,815|CNY@万}	{c1|6,402|CNY@万}	{d1|93.9%|percent}
小学教育	{a2|31,870|CNY@万}	{b2|32,596|CNY@万}	{c2|32,318|CNY@万}	{d2|99.1%|percent}
初中教育	{a3|22,415|CNY@万}	{b3|23,130|CNY@万}	{c3|22,704|CNY@万}	{d3|98.2%|percent}
高中教育	{a4|11,960|CNY@万}	{b4|12,744|CNY@万}	{c4|10,985|CNY@万}	{d4|86.2%|percent}
职业教育	{a5|5,328|CNY@万}	{b5|5,190|CNY@万}	{c5|5,011|CNY@万}	{d5|96.6%|percent}
合计	{a|77,813|CNY@万}	{b|80,745|CNY@万}	{c|77,420|CNY@万}	{d|96.2%|percent}
说明：执行率按执行数占调整预算计算。高中教育执行率最低，原因是一中体育馆的工程款待结算审计后支付；小学教育执行率最高。职业教育是唯一调减的学段，调减{e|138万元|CNY}，系实训设备采购中标价低于控制价。
另，学前教育调整预算较年初增加，是省里下达了普惠园奖补；初中增加的部分，主要安排给两所新开办学校购置课桌椅和食堂设备。下年度编制预算时，将把高中体育馆尾款直接编入年初预算，不再列入执行中追加。""",
[("sum","b","b1 b2 b3 b4 b5"),("share","c","b","d"),("sum","a","a1 a2 a3 a4 a5"),("sum","c","c1 c2 c3 c4 c5"),("share","c1","b1","d1"),("share","c2","b2","d2"),("share","c3","b3","d3"),("share","c4","b4","d4"),("share","c5","b5","d5"),("smallest","d4","d1 d2 d3 d5"),("largest","d2","d1 d3 d4 d5"),("diff","a5","b5","e"),("trend","down","a5 b5"),("between","d","d1 d2 d3 d4 d5"),("trend","up","a1 b1"),("trend","up","a2 b2"),("trend","up","a3 b3"),("trend","up","a4 b4"),("bound","c1","b1"),("bound","c2","b2"),("bound","c3","b3"),("bound","c4","b4"),("bound","c5","b5")],
[error("sum-mismatch table-mismatch","b","b1 b2 b3 b4 b5 c d",[0,1],("80,475","CNY@万"),"五个学段调整预算相加，合计中两个数字写颠倒","transposed digits",1)],
scope=[("share","c4","a4","d4"),("share","c5","a5","d5"),("mean","d1 d2 d3 d4 d5","d")])

passage("reply-deputy", """（县财政局办理结果：拟采纳）
尊敬的代表：
您提出的“关于提高农村小规模学校公用经费的建议”收悉，现就经费部分答复如下。
我县{a|43所|school}不足百人的小规模学校现有学生{b|2,186人|student}，按标准每生{c|720元|CNY/student}只能得到{d|157.39万元|CNY}；省里规定按{e|100人|student}核定公用经费，因此实际拨付{f|309.60万元|CNY}，多出{g|152.21万元|CNY}。也就是说，平均每所学校一年有{h|7.2万元|CNY}可用，折算到在校学生，人均{i|1416元|CNY/student}，相当于普通学校的{j|1.97倍|ratio}。您提到某校一年只有{k|四万多元|CNY>}，经核实是把取暖费另行列支后的余数，加上取暖费{l|2.6万元|CNY}和教师培训费，实得数与上述标准相符。
下一步，我们拟对不足{m|30人|student}的{n|9所|school}教学点每所再增加{o|1万元|CNY}，共{p|9万元|CNY}，列入明年预算。感谢您的关心！""",
[("prod","d","b c"),("prod","f","a e c"),("diff","f","d","g"),("avg","f","a","h"),("avg","f","b","i"),("multiple","i","c","j"),("prod","p","n o"),("bound","n","a"),("below","m","e"),("below","d","f"),("prod","h","e c"),("bound","k","h"),("bound","l","h")],
scope=[("avg","d","a","h"),("avg","d","b","i")], hard="核定人数与实有人数不同，人均高于标准不是超标准")

passage("carryin-tech", """市职业技术学院2023年预算执行情况
学院当年财政拨款预算{a|8,940万元|CNY}，加上年结转{b|612万元|CNY}，全年可支配{c|9,552万元|CNY}。全年支出{d|8,871万元|CNY}，对可支配数的执行率为{e|92.9%|percent}。学院在年度总结中写的“执行率{f|99.2%|percent}”是只拿当年拨款作分母得出的，{zz|两个|item}数都没有算错，只是口径不同，上报时统一用前一个。
年末结转{g|681万元|CNY}，其中实训楼消防改造{h|436万元|CNY}已签合同，其余{i|245万元|CNY}为质保金和零星尾数。事业收入方面，学费住宿费入库{j|2,730万元|CNY}，完成预算{k|2,850万元|CNY}的{l|95.8%|percent}，短收{m|120万元|CNY}，主要是扩招学生按规定减免。""",
[("sum","c","a b"),("share","d","c","e"),("share","d","a","f"),("count","zz",2),("diff","c","d","g"),("diff","g","h","i"),("share","j","k","l"),("diff","k","j","m"),("bound","h","g"),("bound","d","c"),("below","e","f")],
scope=[("same","e","f"),("diff","a","d","g")], hard="同名执行率两个数，分母不同且有说明")

passage("minutes-meeting", """县政府教育经费专题会议纪要（摘要）
会议听取了县财政局关于上半年教育支出情况的汇报。会议指出，上半年教育支出完成{a|41,206万元|CNY}，占全年预算{b|80,950万元|CNY}的{c|50.9%|percent}，同比增长{d|5.2%|percent}，增幅比一般公共预算支出（{e|6.8%|percent}）低{f|1.6个百分点|percentage-point}。
会议议定：
（1）追加教师体检经费{g|126.6万元|CNY}，按{h|4,220人|person}、每人{i|300元|CNY}核定，从教育费附加中列支；
（2）校车运营补贴按每车每学期{j|1.8万元|CNY}、{k|64辆|item}车计，秋季学期安排{l|1152万元|CNY}；
（3）同意对城东小学的超概算{m|215万元|CNY}予以认定，该工程概算{n|4,300万元|CNY}，超概率{o|5.0%|percent}，没有突破{p|10%|percent}的控制线。
会议要求，全年教育支出增幅不得低于一般公共预算支出增幅，目前的差距要在三季度补上。""",
[("prod","l","k j"),("share","a","b","c"),("diff","e","d","f"),("below","d","e"),("prod","g","h i"),("share","m","n","o"),("most","o","p"),("bound","a","b")],
[error("average-mismatch","l","k j",[0],("115.2万元","CNY"),"64辆乘1.8万元是115.2万元，小数点错了一位","decimal point",1)],
scope=[("least","e","d"),("prod","l","k g")])

passage("three-year-increase", half("""近三年教育投入情况。2021年全区一般公共预算教育支出{a|18.62亿元|CNY}，2022年{b|19.47亿元|CNY}，2023年{c|20.85亿元|CNY}，三年累计{d|58.94亿元|CNY}，年均{e|19.65亿元|CNY}。2022年、2023年分别比上年增长{f|4.6%|percent}和{g|7.1%|percent}，两年年均增长{h|5.8%|percent}。同期，区级财政经常性收入增长{i|3.9%|percent}和{j|6.1%|percent}，教育支出增幅连续{n|两年|other}高于经常性收入增幅。按在校学生计算，小学生均一般公共预算教育经费由2021年的{k|15,872元|CNY/student}提高到2023年的{l|17,206元|CNY/student}，提高{m|1,343元|CNY/student}；初中由{o|22,410元|CNY/student}提高到{p|22,964元|CNY/student}，增长{q|2.5%|percent}，增幅低于小学，与初中学生数增加较快有关。"""),
[("diff","l","k","m"),("sum","d","a b c"),("overn","d",3,"e"),("growth","b","a","f"),("growth","c","b","g"),("cagrv",2,"c","a","h"),("below","i","f"),("below","j","g"),("count","n",2),("growth","p","o","q"),("trend","up","k l"),("trend","up","o p"),("trend","up","a b c"),("mean","a b c","e")],
[error("difference-mismatch","m","l k",[0],("1,334元","CNY/student"),"17206减15872，差数中两个数字写反","transposed digits",1)],
scope=[("growth","c","a","h"),("overn","d",2,"e")])

passage("loan-interest", """学校债务情况说明
截至2022年末，全县公办高中账面债务{a|13,480万元|CNY}，其中县一中{b|7,260万元|CNY}，县二中{c|3,915万元|CNY}，县三中{d|2,305万元|CNY}。2023年县财政安排化债资金{e|1,800万元|CNY}，学校用择校费清退前的结余归还{f|640万元|CNY}，合计偿还本金{g|2,440万元|CNY}，年末债务余额{h|11,040万元|CNY}，比年初下降{i|18.1%|percent-}。年利率平均{j|4.6%|percent}，按年初余额计算全年利息{k|620.08万元|CNY}，已全部由县财政负担，学校不再从公用经费中挤出利息。
按《化债方案》，余额应在{l|2027年|other}前清零，今后{m|四年|other}平均每年需偿还{n|2,760万元|CNY}，略高于今年的偿还力度。县一中债务最重，占年初债务的{o|59.3%|percent}。
近年来债权银行多次要求提前收贷，县政府与其达成展期协议，利率未变。学校方面表示，过去利息由学校从公用经费中挤出，连打印纸都要省着用，现在由财政统一负担，办学压力明显减轻。县政府要求，今后任何学校未经批准不得新增借款，违者追究校长责任。""",
[("share","b","a","o"),("sum","a","b c d"),("sum","g","e f"),("diff","a","g","h"),("growth","h","a","i"),("expr","a*j/100","k"),("overn","h",4,"n"),("largest","b","c d"),("below","g","n"),("count","m",4)],
[error("share-mismatch","o","b a",[0],("53.9%","percent"),"7260占13480的53.9%，数字写反","transposed digits",2)],
scope=[("expr","h*j/100","k"),("share","b","h","o")])

passage("aid-accounts", """学生资助资金兑付公告
春季学期，全县共资助各学段家庭经济困难学生{a|11,642人次|person-time}，发放{b|1,085.3万元|CNY}。其中学前{c|1,930人次|person-time}、{d|96.5万元|CNY}，每人{e|500元|CNY}；义务教育{f|6,488人次|person-time}、{g|373.75万元|CNY}；普通高中{h|1,764人次|person-time}、{i|176.4万元|CNY}，平均每人{j|1,000元|CNY}；中职{k|1,460人次|person-time}、{l|438.65万元|CNY}，每人{m|3004元|CNY}。
义务教育分两档：小学寄宿生{n|500元|CNY}档{o|2,310人次|person-time}，初中寄宿生{p|625元|CNY}档{q|4,178人次|person-time}，按档计算应发{r|376.63万元|CNY}，比实发多{s|28,750元|CNY}，差额是{t|46名|student}初中生学期中转学停发造成的。资金来源为中央{u|60%|percent}、省{v|24%|percent}、县{w|16%|percent}，县级应担{x|173.65万元|CNY}，已到位。""",
[("prod","d","c e"),("prod","i","h j"),("lin","l","+b -d -g -i"),("avg","l","k","m"),("sum","a","c f h k"),("sum","b","d g i l"),("sum","f","o q"),("expr","o*n+q*p","r"),("lin","s","+r -g"),("prod","s","t p"),("hundred","u v w"),("expr","b*w/100","x")],
scope=[("same","r","g"),("avg","b","a","j")], hard="应发与实发之差由转学停发解释")

passage("subsidy-by-distance", """乡村教师生活补助发放情况
我县把{n|186所|school}乡村学校（含教学点）按离县城远近和交通条件分为{z|四类|item}，每月补助分别为{a|400元|CNY/month}、{b|650元|CNY/month}、{c|900元|CNY/month}和{d|1,200元|CNY/month}。一季度在岗乡村教师{p|2,573人|person}，其中一类{e|962人|person}、二类{f|841人|person}、三类{g|517人|person}、四类{h|253人|person}。据此一季度（{m|3个月|other}）应发{i|607.87万元|CNY}，人均每月{j|661元|CNY/month}，中央奖补按人均每月{k|320元|CNY/month}给予支持，其余由县里承担。今年新增加的第四类学校全部在省道不通的高寒山区，补助比三类高{l|33.3%|percent}。因病休假满{o|2个月|other}的停发，一季度停发{q|14人|person}，未列入上述人数。""",
[("expr","(e*a+f*b+g*c+h*d)*3","i"),("count","z",4),("sum","p","e f g h"),("expr","(e*a+f*b+g*c+h*d)/p","j"),("growth","d","c","l"),("trend","up","a b c d"),("bound","k","j"),("bound","e","p"),("largest","e","f g h")],
[error("sum-mismatch average-mismatch","i","a b c d e f g h",[0],("510.11万元","CNY"),"应按各类人数乘标准，误用四个标准的平均乘总人数","simple instead of weighted mean",3)],
scope=[("mean","a b c d","j"),("prod","i","p k m")])

passage("infra-central-invest", """中央预算内投资教育项目资金拨付情况
{zz|四个|item}项目总投资{a|21,600万元|CNY}，其中中央预算内投资{b|12,000万元|CNY}，地方配套{c|9,600万元|CNY}，配套比例{d|44.4%|percent}。县职中综合楼总投资{e|7,200万元|CNY}、甲镇中学{f|5,900万元|CNY}、乙镇中心小学{g|4,300万元|CNY}、特殊教育学校{h|4,200万元|CNY}。
截至季末，中央资金已支付{i|8,730万元|CNY}，支付率{j|727.5%|percent}；地方配套到位{k|6,120万元|CNY}，到位率{l|63.75%|percent}，比中央资金支付率低{m|9个百分点|percentage-point}。特殊教育学校配套资金到位率{o|100%|percent}，而县职中综合楼配套缺口{p|1,500万元|CNY}，占全部配套缺口的{q|43.1%|percent}，拟由专项债券补足。""",
[("share","i","b","j"),("count","zz",4),("sum","a","b c"),("sum","a","e f g h"),("share","c","a","d"),("share","k","c","l"),("expr","100*i/b-l","m"),("expr","p/(c-k)*100","q"),("bound","i","b"),("bound","k","c"),("bound","p","e"),("largest","e","f g h"),("diff","j","l","m")],
[error("share-mismatch","j","i b l m",[0,12],("72.75%","percent"),"8730占12000的72.75%，小数点错位","decimal point",1)],
scope=[("share","k","a","l"),("share","i","a","j")])

passage("salary-adjust-month", """关于2024年调资补发的资金测算
按照文件要求，今年7月起调整事业单位工作人员基本工资标准，教育系统{a|6,084名|person}在编人员人均月增{b|312元|CNY/month}，每月增支{c|189.82万元|CNY}。7月至12月共{d|六个月|other}，本年度需增加{e|1138.92万元|CNY}，若按全年（{f|12个月|other}）计则为{g|22778400万元|CNY}，2025年起列入部门预算基数。
退休人员{h|2,971人|person}的养老金调整由社保基金负担，不占用教育经费；离休{i|8人|person}，人均月增{j|560元|CNY/month}，全部由财政负担，每月仅{k|4,480元|CNY/month}。工资联动的绩效总量、职业年金单位缴费部分（{l|8%|percent}）需同步增加，由此产生的年缴费{m|182.23万元|CNY}已包含在财政预留的{o|2,600万元|CNY}调资经费以内。""",
[("expr","c*12","g"),("prod","c","a b"),("prod","e","c d"),("prod","k","i j"),("expr","g*l/100","m"),("count","d",6),("expr","a*b*d","e"),("bound","m","o"),("bound","e","o")],
[error("average-mismatch restatement-mismatch","g","c f e m",[0,4],("2277.84万元","CNY"),"应为全年两千余万元，“万”字前的数多了四位，元误写成万元","unit slipped by ten thousand",2)],
scope=[("prod","e","c f")])

passage("surtax-use", wrap("""教育费附加和地方教育附加使用情况
1—11月，教育费附加入库{a|5,318万元|CNY}，地方教育附加入库{b|3,546万元|CNY}，合计{c|8,864万元|CNY}，完成年度计划{d|9,200万元|CNY}的{e|96.3%|percent}。受企业缓税影响，两项附加比上年同期减收{f|431万元|CNY-}，下降{g|4.6%|percent-}。
支出方面，两项附加安排{h|8,100万元|CNY}，其中校舍维修{i|3,640万元|CNY}、教学装备{j|2,150万元|CNY}、职业教育{k|2,310万元|CNY}。国家规定教育费附加用于职业教育的比例不低于{l|30%|percent}，职业教育支出占教育费附加入库数的{m|43.4%|percent}，达到要求；若用两项附加合计作分母，则为{o|26.1%|percent}，请不要混用。""", 42),
[("sum","c","a b"),("share","c","d","e"),("growthc","c","f","g"),("lin","k","+h -i -j"),("share","k","a","m"),("least","l","m"),("share","k","c","o"),("bound","h","c"),("below","o","m"),("below","b","a")],
scope=[("least","l","o"),("share","k","h","m")], hard="比例按教育费附加算达标，按合计算看似不达标")

passage("no-plan-vs-real", wrap("""2023年部门预算项目清理情况。年初共安排教育类项目{a|68个|item}，年中取消{b|5个|item}、合并{c|9个|item}为{d|4个|item}，新增{e|7个|item}，年底在账项目{f|61个|item}。项目资金年初{g|14,620万元|CNY}，清理后{h|13,904万元|CNY}，压减{i|716万元|CNY}，压减率{j|4.9%|percent}。取消的主要是重复建设的录播教室和与信息中心职能交叉的平台运维；合并的都是单笔不足二十万元的零星维修，合并后由教育局后勤中心统一招标，节约了招标代理费。
按规模看，{k|500万元|CNY}以上项目{l|8个|item}，资金{m|9,377万元|CNY}，占清理后总额的{o|67.4%|percent}，其余{p|57个|item}项目每个平均只有{q|79万元|CNY}。""", 36),
[("lin","f","+a -b -c +d +e"),("diff","g","h","i"),("growthb","g","i","j"),("share","m","h","o"),("diff","f","l","p"),("expr","(h-m)/p","q"),("below","d","c"),("bound","l","f")],
[error("sum-mismatch","f","a b c d e p",[0,4],("65个","item"),"合并后的4个漏加，在账应为65个","part left out",1)],
scope=[("avg","h","f","q")])

passage("three-public", """“三公”经费决算说明
2023年县教育局机关及直属单位“三公”经费支出{a|47.36万元|CNY}，为预算{b|62.00万元|CNY}的{c|76.4%|percent}，比上年的{d|51.80万元|CNY}减少{e|4.44万元|CNY}，下降{f|8.6%|percent-}。
其中：因公出国（境）费为零；公务用车运行维护费{g|33.15万元|CNY}，保有车辆{h|13辆|item}，平均每辆{i|2.21万元|CNY}；公务接待费{j|14.21万元|CNY}，接待{k|203批次|item}、{l|1,624人次|person-time}，每批平均{m|8人|person-time}，人均{n|87.5元|CNY}。
公务接待费比上年增加{o|0.92万元|CNY}，主要是承办了片区教研活动，但仍控制在预算{p|15万元|CNY}之内；公务用车运行维护费比上年减少{q|5.36万元|CNY}，原因是报废了{r|三辆|item}老旧车，上年保有{s|15辆|item}，年内新购{v|一辆|item}新能源通勤车。""",
[("avg","g","h","i"),("share","a","b","c"),("diff","d","a","e"),("growth","a","d","f"),("diff","a","g","j"),("avg","l","k","m"),("avg","j","l","n"),("most","j","p"),("lin","e","+q -o"),("bound","a","b"),("trend","down","d a"),("lin","h","+s -r +v"),("sum","a","g j")],
[error("average-mismatch","i","g h",[0],("2.55万元","CNY"),"应除以现有13辆，误除以上年保有的15辆","other year's figure copied",1)],
scope=[("share","a","d","c"),("diff","s","r","h")])

passage("tender-saving", """政府采购节约资金情况。今年教育系统共实施政府采购{a|94次|item}，采购预算{b|9,316万元|CNY}，中标成交{c|8,524万元|CNY}，节约{d|792万元|CNY}，节约率{e|8.5%|percent}。其中公开招标{f|37次|item}、成交{g|7,180万元|CNY}，占成交总额的{h|84.2%|percent}；竞争性磋商{i|29次|item}；询价和单一来源{j|57次|item}。面向中小企业预留份额{k|4,150万元|CNY}，占采购预算的{l|44.5%|percent}，高于{m|40%|percent}的规定比例。
节约资金收回财政{o|560万元|CNY}，余下的{p|223万元|CNY}经批准调整用于原采购单位的信息化运维。个别学校把预算内的课桌椅拆成{q|三批|item}分别询价，每批都压在{r|30万元|CNY}限额以下，合计{s|84.6万元|CNY}，已责令整改。""",
[("diff","d","o","p"),("lin","j","+a -f -i"),("diff","b","c","d"),("share","d","b","e"),("share","g","c","h"),("share","k","b","l"),("least","m","l"),("bound","g","c"),("bound","o","d"),("avgmost","s","q","r"),("bound","c","b")],
[error("difference-mismatch","p","d o",[0],("232万元","CNY"),"节约792万元减去收回的560万元，两位数字颠倒","transposed digits",2),
 error("difference-mismatch","j","a f i",[1],("28次","item"),"只减了公开招标，漏减竞争性磋商","part left out",2)],
scope=[("share","d","c","e"),("share","k","c","l")])

passage("hotline-fees", """咨询：听说今年幼儿园的生均财政拨款涨了，怎么我们民办园没有？
回复：公办园生均财政拨款标准由每年{a|600元|CNY/student}提到{b|720元|CNY/student}，提高{c|20%|percent}，自9月起执行，今年只多拨{d|四个月|other}，即每生{e|40元|CNY}。普惠性民办园执行的是补助标准，每生每年{f|400元|CNY/student}，没有调整；但认定为一级的，从今年起上浮{g|30%|percent}，达到{h|520元|CNY/student}。您所在的园今年评为二级，仍按{i|400元|CNY/student}补助，在园{j|163名|student}幼儿，共{k|65,200元|CNY}，分两次拨付，首次已拨{l|40,000元|CNY}，其余{m|55,200元|CNY}在12月拨付。公办园与普惠性民办园补助的差距从{o|200元|CNY/student}扩大到{p|320元|CNY/student}，这一情况我们已向上反映。""",
[("diff","k","l","m"),("growth","b","a","c"),("expr","(b-a)*4/12","e"),("expr","f*(1+g/100)","h"),("same","f","i"),("prod","k","j i"),("diff","a","f","o"),("diff","b","f","p"),("trend","up","a b"),("trend","up","o p"),("bound","l","k")],
[error("difference-mismatch","m","k l",[0],("25,200元","CNY"),"65200减40000为25200，首位写错","wrong digit",1)],
scope=[("diff","b","a","e"),("prod","k","j h")])

passage("projections-debt-service", """2025—2027年教育支出中期规划（摘要）
在收入年均增长{a|5%|percent}的假设下，县级教育支出2025年安排{b|8.40亿元|CNY}、2026年{c|8.82亿元|CNY}、2027年{d|9.26亿元|CNY}，三年合计{e|26.48亿元|CNY}。在校生则持续减少，2025年{f|58,600人|student}，2026年{g|57,200人|student}，2027年{h|55,400人|student}，人均支出因此由{i|14,334元|CNY/student}上升到{j|16,715元|CNY/student}，{k|两年|other}提高{l|16.6%|percent}，快于支出总额的增幅。
规划同时列出风险：若收入只增长{m|3%|percent}，2027年支出安排将为{o|8.91亿元|CNY}，比上述规划少{p|0.35亿元|CNY}，足以抵消新增的学前投入。到期债务本金三年依次为{q|0.42亿元|CNY}、{r|0.36亿元|CNY}和{s|0.51亿元|CNY}，最高的是2027年，因此当年不再安排新建项目。""",
[("expr","b*(1+a/100)","c"),("expr","c*(1+a/100)","d"),("sum","e","b c d"),("trend","down","f g h"),("avg","b","f","i"),("avg","d","h","j"),("trend","up","i j"),("growth","j","i","l"),("count","k",2),("expr","b*(1+m/100)*(1+m/100)","o"),("diff","d","o","p"),("largest","s","q r"),("trend","up","b c d"),("below","m","a")],
scope=[("growth","d","b","l"),("expr","e*(1+m/100)","o")], hard="支出增幅与人均增幅不同，因学生减少")

passage("subsidy-tiers-table", """附件2 校舍维修长效机制资金分配表（单位：万元、平方米）
学校|校舍面积|中央奖补|省级补助|县级配套|合计
第一中学|{a1|28,400|other}|{b1|85.2|CNY@万}|{c1|56.8|CNY@万}|{d1|28.4|CNY@万}|{e1|170.4|CNY@万}
城关小学|{a2|16,750|other}|{b2|50.3|CNY@万}|{c2|33.5|CNY@万}|{d2|16.8|CNY@万}|{e2|100.6|CNY@万}
河口学校|{a3|9,320|other}|{b3|28.0|CNY@万}|{c3|18.6|CNY@万}|{d3|9.3|CNY@万}|{e3|59.5|CNY@万}
岭背小学|{a4|5,140|other}|{b4|15.4|CNY@万}|{c4|10.3|CNY@万}|{d4|5.1|CNY@万}|{e4|30.8|CNY@万}
合计|{a|59,610|other}|{b|178.9|CNY@万}|{c|108.9|CNY@万}|{d|59.6|CNY@万}|{e|357.7|CNY@万}
分配办法：按校舍面积每平方米{f|60元|CNY}核定，中央、省、县分别承担{g|50%|percent}、{h|33.3%|percent}和余下部分。""",
[("sum","e3","b3 c3 d3"),("expr","a3*f","e3"),("sum","e","e1 e2 e3 e4"),("sum","c","c1 c2 c3 c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","d","d1 d2 d3 d4"),("sum","e1","b1 c1 d1"),("sum","e2","b2 c2 d2"),("sum","e4","b4 c4 d4"),("expr","a1*f","e1"),("expr","a2*f","e2"),("expr","a4*f","e4"),("share","b1","e1","g"),("share","b2","e2","g"),("share","b4","e4","g"),("share","c1","e1","h"),("share","c2","e2","h"),("share","c4","e4","h"),("sum","e","b c d"),("expr","a*f","e"),("share","b","e","g"),("share","c","e","h"),("share","b3","e3","g"),("share","c3","e3","h")],
[error("sum-mismatch table-mismatch","e3","b3 c3 d3 a3 f",[0,1,2,23,24],("55.9","CNY@万"),"河口学校三级相加，两个数字写颠倒","transposed digits",1),
 error("sum-mismatch table-mismatch","c","c1 c2 c3 c4 e b d",[3,19,22],("119.2","CNY@万"),"省级补助合计漏加岭背小学","part left out",1)],
scope=[("share","d","e","h")])

passage("growth-comparison", """关于2022年教育支出增长情况的分析
全年教育支出{a|64,308万元|CNY}，同比增长{b|5.9%|percent}，上年为{c|60,725万元|CNY}。分科目看：普通教育{d|55,412万元|CNY}，增长{e|6.2%|percent}；职业教育{f|3,905万元|CNY}，上年{g|3,412万元|CNY}，增长{h|12.6%|percent}；特殊教育{i|486万元|CNY}，增长{j|12.5%|percent}，增加{k|59万元|CNY}；教育费附加安排的支出{l|4,505万元|CNY}，因入库减少下降{m|3.8%|percent-}。
增支主要有{xa|三项|item}：调整公积金基数增支{n|1,460万元|CNY}，提高班主任津贴增支{o|648万元|CNY}（{p|1,800人|person}，每人每月{q|300元|CNY/month}，全年），新建两所幼儿园开办费{r|520万元|CNY}，三项合计{s|2,628万元|CNY}，占总增支{t|3,583万元|CNY}的{u|73.3%|percent}。
从管理上看，教育费附加收入与工业企业税收联系紧密，今后一段时间仍难有大的增长，依靠附加安排的校舍维修应当逐步转由一般公共预算保障，否则一遇减收，就会影响学校的正常维护。对新建幼儿园的开办费，建议统一配置标准，防止各园自行采购、标准不一。""",
[("growth","f","g","h"),("growthc","i","k","j"),("growth","a","c","b"),("lin","l","+a -d -f -i"),("prod","o","p q","12"),("sum","s","n o r"),("diff","a","c","t"),("share","s","t","u"),("bound","s","t"),("trend","up","g f"),("largest","n","o r"),("expr","d/(1+e/100)+g+i/(1+j/100)+l/(1+m/100)","c"),("count","xa",3),("growthb","c","t","b")],
[error("growth-mismatch","h","f g",[0],("14.4%","percent"),"新旧颠倒，应以上年3412万元为基数","later divided instead of earlier",1),
 error("growth-mismatch","k","i j",[1],("54万元","CNY"),"486万元中的增长12.5%只合54万元","wrong digit",1)],
scope=[("growth","a","c","e"),("share","n","a","u")])

passage("interim-monitor", """绩效运行监控表填报说明
资金名称：学前教育发展补助；监控时点：8月31日。
全年预算数{a|1,460万元|CNY}，1—8月执行{b|804万元|CNY}，执行率{c|55.1%|percent}，预计全年执行{d|1,460万元|CNY}，可以完成。
数量指标：新增公办园学位{e|1,080个|place}，目前完成{f|720个|place}（甲园{g|360个|place}、乙园{h|270个|place}、丙园{i|90个|place}），完成{j|66.7%|percent}；
质量指标：工程验收合格率目标{k|100%|percent}，已竣工{l|两个|item}项目全部合格；
时效指标：资金拨付及时率目标{m|95%|percent}，实际{o|91.7%|percent}，低于目标{p|3.3个百分点|percentage-point}；
成本指标：生均新增学位成本不高于{q|1.5万元|CNY/student}，按已执行资金和已完成学位计算为{r|1.12万元|CNY/student}，未超过。
偏差说明：丙园因征地推迟，{s|360个|place}学位中只有{s2|25%|percent}年内能用。""",
[("share","b","a","c"),("same","d","a"),("sum","f","g h i"),("share","f","e","j"),("diff","m","o","p"),("avg","b","f","r"),("most","r","q"),("share","i","s","s2"),("bound","f","e"),("below","o","m"),("bound","b","a")],
scope=[("avg","a","f","r"),("least","m","o"),("share","b","d","j")], hard="未达时效目标写明，预计全年数与预算相同")

passage("fee-standard-limits", """春季收费检查的通报
物价、财政联合检查了{a|38所|school}学校，抽查学费、住宿费、伙食费{b|三项|item}。住宿费标准上限为每生每学期{c|400元|CNY/student}，抽查的{d|12所|school}寄宿制学校中，按{e|360元|CNY/student}收取的{f|7所|school}，按{g|400元|CNY/student}收取的{h|4所|school}，另{i|1所|school}收取{j|460元|CNY/student}，均未超过上限。检查认为收费总体规范。
伙食费结余率应控制在{k|3%|percent}以内，某校全年伙食收入{l|286万元|CNY}、支出{m|271.7万元|CNY}，结余{n|13.4万元|CNY}，结余率{o|5.0%|percent}，已责成退还学生。代收费方面，作业本费每生{p|25元|CNY/student}，{q|1,930名|student}学生共收{r|48,250元|CNY}，实际支付{s|46,900元|CNY}，差额{t|1,350元|CNY}已退。""",
[("most","j","c"),("diff","l","m","n"),("share","n","l","o"),("sum","d","f h i"),("most","g","c"),("most","e","c"),("prod","r","p q"),("diff","r","s","t"),("count","b",3),("bound","d","a"),("below","k","o")],
[error("bound-exceeded","j","c",[0],None,"460元高于400元的上限，却说均未超过","limit said to be kept",1,"有1所超过上限60元"),
 error("difference-mismatch","n","l m o",[1,2],("14.3万元","CNY"),"286万元减271.7万元为14.3万元，也与结余率5.0%相合","transposed digits",1)],
scope=[("most","o","k"),("share","n","m","k")])

passage("pension-adjust", """养老保险缴费清算。机关事业单位养老保险单位缴费比例为{a|16%|percent}，个人{b|8%|percent}。教育系统缴费工资总额（月均）{c|2,840万元|CNY}，据此单位每月应缴{d|454.4万元|CNY}，个人每月应缴{e|227.2万元|CNY}，单位缴费正好是个人的{f|两倍|ratio}。2022年全年（{g|12个月|other}）单位应缴{h|5452.8万元|CNY}，实缴{i|5,180万元|CNY}，欠缴{j|272.8万元|CNY}；职业年金单位部分按{k|8%|percent}记账，在岗期间由财政“记账”、退休时“做实”，当年做实{l|96人|person}，平均每人{m|5.2万元|CNY}，共{o|449.2万元|CNY}。
欠缴部分县政府已承诺分两年补齐，2023年补{p|200万元|CNY}，2024年补剩余的{q|72.8万元|CNY}。欠缴不影响退休教师按时足额领取养老金。""",
[("prod","o","l m"),("expr","c*a/100","d"),("expr","c*b/100","e"),("multiple","d","e","f"),("prod","h","d g"),("diff","h","i","j"),("diff","j","p","q"),("multiple","a","b","f"),("same","b","k"),("bound","i","h")],
[error("average-mismatch","o","l m",[0],("499.2万元","CNY"),"96人乘5.2万元","wrong digit",1)],
scope=[("prod","h","e g"),("prod","o","l d")])

passage("reconcile-two-reports", """关于两份报表数据差异的说明
预算司报表中我县2023年教育支出为{a|77,915万元|CNY}，教育经费统计报表中同年“一般公共预算教育经费”为{b|83,260万元|CNY}，两者相差{c|5,345万元|CNY}。差异由以下几块构成：（1）统计报表包括教育费附加{d|3,120万元|CNY}，而支出功能科目把它单列；（2）统计报表计入党校、团校等其他部门举办教育的支出{e|1,684万元|CNY}；（3）人社部门管理的技工学校{f|920万元|CNY}；（4）统计报表扣除了科技馆转列{g|379万元|CNY}。前三项相加再减去第四项，为{h|5,345万元|CNY}，与差额完全吻合。
另外，统计报表的基建支出{i|6,048万元|CNY}与发改部门的投资完成额{j|7,530万元|CNY}也不是一个概念，前者按付款，后者按形象进度，差{k|1,482万元|CNY}。""",
[("diff","b","a","c"),("lin","h","+d +e +f -g"),("same","h","c"),("diff","j","i","k"),("below","a","b"),("below","i","j")],
scope=[("sum","c","d e f"),("same","a","b"),("same","i","j")], hard="两份报表同名不同数，差异逐项列出且相合")

passage("meal-subsidy-audit", """营养改善计划补助资金使用情况
本学期全县{a|14,280名|student}农村学生享受营养膳食补助，标准每生每天{b|5元|CNY}，在校就餐{c|98天|other}，应补{d|699.72万元|CNY}。实际拨付{e|712.32万元|CNY}，比应补多{f|12.60万元|CNY}，系预拨，期末已抵减下学期。
食材支出{g|634.6万元|CNY}，占实际拨付的{h|89.1%|percent}；从业人员工资{i|71.4万元|CNY}，{j|204人|person}人均{k|35000元|CNY}，不得从补助资金列支，由县级财政另行承担。审计抽查{m|18所|school}学校，发现{o|三所|school}把补助款用于支付燃料费，共{p|6.18万元|CNY}，校均{q|2.06万元|CNY}，已全部归还原渠道。陪餐教师{r|716人|person}按每餐{s|6元|CNY}缴费，与学生补助无关。""",
[("avg","i","j","k"),("prod","d","a b c"),("diff","e","d","f"),("share","g","e","h"),("avg","p","o","q"),("bound","o","m"),("bound","g","e"),("below","d","e"),("lin","e","+d +f")],
[error("average-mismatch","k","i j",[0],("3500元","CNY"),"71.4万元除以204人是3500元，多了一位","decimal point",1)],
scope=[("share","i","e","h"),("prod","d","r b c")])

passage("trend-wrong", wrap("""幼儿园财政拨款五年变化
2019年至2023年，全市学前教育财政拨款依次为{a|5.12亿元|CNY}、{b|5.48亿元|CNY}、{c|5.41亿元|CNY}、{d|5.96亿元|CNY}和{e|6.37亿元|CNY}，逐年增加。四年累计增长{f|24.4%|percent}，年均增长{g|5.6%|percent}。2023年比上年增加{h|0.41亿元|CNY}，增长{i|6.9%|percent}。
占全部教育拨款的比重，由{j|6.9%|percent}上升到{k|8.3%|percent}，上升{l|20.3个百分点|percentage-point}。在园幼儿从{m|14.6万人|student}减少到{n|12.1万人|student}，生均拨款由{o|3,507元|CNY/student}提高到{p|5,264元|CNY/student}，增加{q|1757元|CNY/student}。生均提高的原因约有一半来自人数下降，并不全是投入增加，分析时应当说清楚。""", 40),
[("trend","up","a b c d e"),("diff","k","j","l"),("growth","e","a","f"),("cagrv",4,"e","a","g"),("diff","e","d","h"),("growth","e","d","i"),("trend","up","j k"),("trend","down","m n"),("avg","a","m","o"),("avg","e","n","p"),("diff","p","o","q"),("trend","up","o p"),("growthc","e","h","i")],
[error("direction-mismatch sequence-mismatch","c","a b d e",[0],None,"2021年低于2020年，不是逐年增加","trend broken",1,"2021年略有回落，其余各年增加"),
 error("difference-mismatch","l","j k",[1],("1.4个百分点","percentage-point"),"把相对增幅当成百分点","relative change called points",1)],
scope=[("growth","k","j","i"),("diff","e","a","h")])

passage("unit-slip-headline", """教育经费“两个只增不减”落实情况
2023年，全县一般公共预算教育支出{a|9.26亿元|CNY}，比上年增加{b|4,130万元|CNY}，增长{c|4.67%|percent}；按在校学生人数平均的一般公共预算教育支出小学为{d|13,418元|CNY/student}、初中{e|18,052元|CNY/student}、普通高中{f|17,640元|CNY/student}，分别比上年增长{g|2.1%|percent}、{h|1.4%|percent}和{i|0.6%|percent}，{zz|三项|item}均为正增长。
上年小学为{j|13,142元|CNY/student}。高中学生{k|8,920人|student}，据此高中阶段一般公共预算教育支出约{l|15.7亿元|CNY~}，占全县的{m|17.0%|percent}。与全市平均（小学{o|12,960元|CNY/student}）相比，我县高{p|458元|CNY/student}；初中低于全市平均{q|18,477元|CNY/student}，差{r|452元|CNY/student}。
考核组认为，我县各学段生均支出均保持增长，来之不易。但也应看到，高中阶段增幅偏低，与近年高中招生规模扩大、投入没有同步增加有关；初中低于全市平均，主要是城区初中班额较大摊薄所致。建议下年度预算适当向高中和城区初中倾斜，同时严格执行班额规定，从源头上解决问题。""",
[("prod","l","f k"),("diff","q","e","r"),("growthc","a","b","c"),("expr","d/(1+g/100)","j"),("count","zz",3),("share","l","a","m"),("diff","d","o","p"),("below","e","q"),("trend","up","j d")],
[error("average-mismatch","l","f k m a",[0,5],("1.57亿元","CNY~"),"17640元乘8920人约1.57亿元，小数点错位，也与占比不符","decimal point",2),
 error("difference-mismatch","r","q e",[1],("425元","CNY/student"),"18477减18052","transposed digits",2)],
scope=[("diff","d","o","r"),("prod","l","d k")])

passage("restated-elsewhere", """一、收入决算
2023年教育局部门决算收入{a|58,274万元|CNY}，其中一般公共预算拨款{b|51,906万元|CNY}、政府性基金预算拨款{c|2,180万元|CNY}、事业收入{d|3,744万元|CNY}、其他收入{e|444万元|CNY}。
二、支出决算
全年支出{f|57,638万元|CNY}，其中工资福利支出{g|42,315万元|CNY}，商品和服务支出{h|8,906万元|CNY}，对个人和家庭的补助{i|2,794万元|CNY}，资本性支出{j|3,923万元|CNY}。工资福利支出占{k|73.4%|percent}。
三、有关情况说明
全年收入{l|58,247万元|CNY}大于支出，差额{m|636万元|CNY}转入下年。政府性基金主要用于体育馆和研学基地，与上年{o|1,560万元|CNY}相比增长{p|39.7%|percent}。机关运行经费{q|486万元|CNY}，比上年的{r|503万元|CNY}下降{s|3.4%|percent-}，原因是合署办公后物业费减少。
四、其他事项。本部门无国有资本经营预算拨款，附表中该表为空表。学校的食堂往来、代收代付资金未纳入决算收支，在往来科目中反映。部门所属单位的决算由各单位自行公开，公开网址统一链接至政府信息公开平台。""",
[("same","a","l"),("lin","j","+f -g -h -i"),("lin","e","+a -b -c -d"),("share","g","f","k"),("diff","a","f","m"),("growth","c","o","p"),("growth","q","r","s"),("bound","f","a"),("largest","g","h i"),("diff","l","f","m")],
[error("restatement-mismatch","l","a m f",[0,9],("58,274万元","CNY"),"第三部分把收入总数写颠倒了，按它与支出的差额也不是636万元","restated wrongly elsewhere",2),
 error("sum-mismatch","j","f g h i",[1],("3,623万元","CNY"),"支出总数减去前三类","wrong digit",1)],
scope=[("share","g","a","k"),("diff","b","f","m")])

passage("wrong-superlative", """各乡镇中心校公用经费结余比较。年末检查{a|7所|school}中心校账户，公用经费结余最多的是石桥中心校，{b|46.8万元|CNY}；其次是白水{c|41.2万元|CNY}、板栗{d|38.5万元|CNY}、双河{e|51.6万元|CNY}、云台{f|22.7万元|CNY}、上坪{g|19.4万元|CNY}和落星{h|11.3万元|CNY}。{xa|七校|school}结余共{i|231.5万元|CNY}，校均{j|33.1万元|CNY}。云台、上坪、落星{xb|三校|school}低于平均数。
落星中心校结余少，主要是冬季取暖延长了一个多月，取暖费支出{k|14.6万元|CNY}，比上年增加{l|3.1万元|CNY}，增长{m|21.2%|percent}。按规定，结余超过当年拨款{o|20%|percent}的要核减下年预算。双河当年拨款{p|214万元|CNY}，结余率{q|24.1%|percent}，应予核减；白水拨款{r|236万元|CNY}，结余率{s|17.5%|percent}，不核减。""",
[("largest","b","c d e f g h"),("growthc","k","l","m"),("count","a",7),("sum","i","b c d e f g h"),("mean","b c d e f g h","j"),("avg","i","a","j"),("share","e","p","q"),("share","c","r","s"),("least","o","q"),("most","s","o"),("below","f","j"),("below","g","j"),("below","h","j"),("bound","l","k"),("same","a","xa"),("count","xb",3)],
[error("direction-mismatch","b","e c d f g h",[0],None,"双河51.6万元才是最多的，不是石桥","wrong superlative",1,"结余最多的是双河51.6万元"),
 error("growth-mismatch","m","k l",[1],("27.0%","percent"),"3.1万元应除以上年的11.5万元，误除以今年数","wrong base",1)],
scope=[("share","k","h","m"),("most","q","o")])

passage("ratio-provincial-city", """省与市县按人口系数分担义务教育校舍安全资金。今年全省安排{a|36亿元|CNY}，中央与地方按{b|6:4|ratio}分担，中央{c|21.6亿元|CNY}、地方{d|14.4亿元|CNY}；地方部分中省与市县按{e|7:3|ratio}分担，省级{f|25.20亿元|CNY}、市县{g|4.32亿元|CNY}。市县承担额占总额的{h|12%|percent}。
我市所属{i|9个|item}县区共分担{j|3,240万元|CNY}，平均每个{k|360万元|CNY}，财力较弱的三个县由市里全额代担{l|815万元|CNY}，实际由县区自担{m|2,425万元|CNY}，占我市分担额的{o|25.2%|percent}。去年我市县区自担{p|2,610万元|CNY}，今年下降{q|7.1%|percent-}。""",
[("diff","d","g","f"),("share","m","j","o"),("expr","a*0.6","c"),("diff","a","c","d"),("split","c","d","b"),("expr","d*0.3","g"),("split","f","g","e"),("share","g","a","h"),("avg","j","i","k"),("diff","j","l","m"),("growth","m","p","q"),("bound","l","j"),("below","m","p"),("sum","a","c d")],
[error("difference-mismatch","f","d g e",[0,6],("10.08亿元","CNY"),"七成应从地方部分算，误从总额算","wrong base",1),
 error("share-mismatch","o","m j l",[1],("74.8%","percent"),"问的是自担部分，误用市里代担的815万元","wrong part",1)],
scope=[("share","l","a","o"),("split","l","m","b")])

passage("year-copied", """决算简表说明：
本年教育系统人员经费决算{a|4.83亿元|CNY}，公用经费{b|0.72亿元|CNY}，项目经费{c|1.06亿元|CNY}，合计{d|6.61亿元|CNY}；上年同三项分别为{e|4.61亿元|CNY}、{f|0.70亿元|CNY}、{g|1.15亿元|CNY}，合计{h|6.46亿元|CNY}。总额增加{i|0.15亿元|CNY}，增长{j|2.3%|percent}，人员经费增加{k|0.22亿元|CNY}，公用经费增加{l|0.02亿元|CNY}，项目经费减少{m|0.09亿元|CNY-}。
年末在职教职工{n|5,136人|person}，比上年的{o|5,208人|person}减少{p|72人|person-}；人均人员经费{q|9.40万元|CNY}，上年为{r|9.40万元|CNY}。人员减少、人员经费反而增加，是因为社保缴费补缴了两年的差额，共{s|1,320万元|CNY}，扣除后人员经费只增长{t|1.9%|percent}。
财务人员解释，社保补缴是对过去缴费基数偏低的集中清理，今后不会再发生，因此明年人员经费的增幅应当回落。项目经费减少，则是因为塑胶跑道更新已基本完成。教育局要求各校在校务公开栏中对上述原因作出说明，回应教师关心的问题。""",
[("avg","e","o","r"),("sum","d","a b c"),("sum","h","e f g"),("diff","d","h","i"),("growth","d","h","j"),("diff","a","e","k"),("diff","b","f","l"),("diff","c","g","m"),("diff","n","o","p"),("avg","a","n","q"),("expr","((a-s)/e-1)*100","t"),("sum","i","k l m"),("largest","a","b c"),("trend","up","e a"),("trend","down","o n"),("growthb","h","i","j")],
[error("average-mismatch","r","e o q",[0],("8.85万元","CNY"),"上年应是4.61亿元除以5208人，抄了本年的数","other year's figure copied",2)],
scope=[("growth","a","e","t"),("avg","d","n","q")])

passage("count-list", """民办学校财政扶持政策落实情况
我区今年对民办学校的扶持包括{a|六项|item}：生均公用经费补助{b|1,284万元|CNY}、民办教师社保补贴{c|562万元|CNY}、租赁校舍租金补贴{d|318万元|CNY}、税费减免{e|407万元|CNY}、评优奖励{f|90万元|CNY}，共计{g|2,661万元|CNY}。前{h|两项|item}占{i|69.4%|percent}，是主要的扶持方式。
享受补助的民办学校{j|24所|school}，学生{k|16,050人|student}，生均公用经费补助标准与公办学校一致，小学{l|720元|CNY/student}、初中{m|940元|CNY/student}；其中小学生{n|10,920人|student}、初中生{o|5130人|student}，按标准应补{p|1268.46万元|CNY}，与上述{q|1,284万元|CNY}基本相符，尾差是转学学生退补。教师社保补贴按缴费额的{r|50%|percent}补，意味着民办学校缴费总额{s|1124万元|CNY}。""",
[("count","a",5),("sum","g","b c d e f"),("sharesum","b c","g","i"),("diff","k","n","o"),("expr","n*l+o*m","p"),("same","b","q"),("expr","c/(r/100)","s"),("count","h",2),("bound","b","g"),("below","n","k"),("below","l","m")],
[error("sum-mismatch count-mismatch","a","b c d e f",[0],("五项","item"),"只列了五项","count against list",1)],
scope=[("same","p","q"),("share","b","g","i"),("sum","g","b c")])

passage("project-cost-final", """县职业高中实训楼竣工财务决算
批复概算{a|4,860.00万元|CNY}，其中建安{b|4,212.00万元|CNY}、设备{c|430.00万元|CNY}、其他费用{d|218.00万元|CNY}。审定结算{e|4,693.27万元|CNY}，其中建安{f|4,105.83万元|CNY}、设备{g|412.60万元|CNY}、其他{h|178.44万元|CNY}，比概算节约{i|166.73万元|CNY}，节约率{j|3.4%|percent}。送审金额{k|4,918.50万元|CNY}，核减{l|225.23万元|CNY}，核减率{m|4.6%|percent}。
资金来源：中央{o|2,000万元|CNY}，专项债券{p|1,800万元|CNY}，县级{q|1,060万元|CNY}，共{r|4,860万元|CNY}，与概算一致。已支付{s|4,458.60万元|CNY}，占审定结算的{t|95.0%|percent}，按合同留质保金{u|3%|percent}即{v|140.80万元|CNY}，尚应付{w|93.87万元|CNY}。建筑面积{x|12,640平方米|other}，按审定建安费计算，每平方米{y|3713元|CNY}。""",
[("lin","h","+e -f -g"),("avg","f","x","y"),("lin","d","+a -b -c"),("diff","a","e","i"),("growthb","a","i","j"),("diff","k","e","l"),("share","l","k","m"),("sum","r","o p q"),("same","r","a"),("share","s","e","t"),("expr","e*u/100","v"),("lin","w","+e -s -v"),("bound","s","e"),("bound","e","a"),("bound","a","k")],
[error("sum-mismatch","h","e f g",[0],("174.84万元","CNY"),"审定结算减建安和设备，数字颠倒","transposed digits",1),
 error("average-mismatch","y","f x",[1],("3248元","CNY"),"应按审定建安费，误用审定结算总额","wrong part",2)],
scope=[("share","l","f","m"),("avg","a","x","y"),("share","i","f","j")])

passage("interest-school-revenue", """关于专项债券本息覆盖的测算复核
高中迁建项目发行专项债券{a|1.1亿元|CNY}，期限{b|二十年|other}，利率{c|3.45%|percent}，每年付息{d|319.5万元|CNY}，期满一次还本。项目运营收入预计：学费{e|1,080万元|CNY}、住宿费{f|240万元|CNY}、食堂和超市租金{g|165万元|CNY}，年收入{h|1485万元|CNY}；运营成本{i|405万元|CNY}，年净收益{j|1080万元|CNY}。
二十年净收益合计{k|216000万元|CNY}，还本付息合计{l|18590万元|CNY}，其中利息{m|7590万元|CNY}，覆盖倍数{n|1.16倍|ratio}，不足{o|1.2倍|ratio}的要求，初审不予通过。申报单位补充了停车场收入每年{p|262万元|CNY}，若按此计算，净收益每年{q|1342万元|CNY}，覆盖倍数升至{r|1.44倍|ratio}，达到要求。但停车位尚未取得用地手续，评审认为该项收入暂不可计入。""",
[("expr","a*c/100","d"),("expr","j*20","k"),("sum","h","e f g"),("diff","h","i","j"),("prod","m","d","20"),("expr","a+m","l"),("multiple","k","l","n"),("expr","j+p","q"),("expr","q*20/l","r"),("below","n","o"),("least","o","r"),("count","b",20),("trend","up","n r"),("largest","e","f g")],
[error("sum-mismatch","d","a c m",[0,4],("379.5万元","CNY"),"1.1亿元乘3.45%为379.5万元","wrong digit",1),
 error("average-mismatch","k","j l n",[1,6],("21600万元","CNY"),"1080万元乘二十年为21600万元，多写了一个零","power of ten",1)],
scope=[("least","o","n")])

passage("equalization-gap", """城乡经费差距分析
2023年，全市城区小学生均一般公共预算公用经费{a|2,846元|CNY/student}，农村小学{b|3,415元|CNY/student}，农村高出城区{c|569元|CNY/student}，高{d|20.0%|percent}。有人据此认为农村经费已足够，其实农村学校规模小：平均每校{e|163人|student}，城区为{f|1,284人|student}，前者只相当于后者的{g|12.7%|percent}，每校平均可用公用经费农村{h|5.57万元|CNY}、城区{i|365.4万元|CNY}。
分县看，差距最大的丙县农村小学生均{j|4,560元|CNY/student}，比甲区城区高{k|1,714元|CNY/student}；最小的是丁县，为{l|2,980元|CNY/student}。全市统一每校每年最低保障{m|15万元|CNY}后，{n|57所|school}百人以下学校共补{o|286万元|CNY}，校均{p|5.0万元|CNY}。""",
[("prod","h","b e"),("diff","b","a","c"),("growth","b","a","d"),("share","e","f","g"),("prod","i","a f"),("diff","j","a","k"),("avg","o","n","p"),("below","l","j"),("below","a","b"),("between","b","l j")],
[error("average-mismatch","h","b e i",[0],("55.7万元","CNY"),"3415元乘163人约55.7万元，小数点错位","decimal point",2)],
scope=[("growth","b","j","d"),("prod","h","a e"),("growth","j","a","d")])

passage("grant-returned", """清理收回结余资金的通知
经核查，{a|31所|school}学校和{b|2个|item}局属单位共有超过两年的结余资金{c|1,873.6万元|CNY}，其中学校{d|1,240.2万元|CNY}、局属单位{e|633.4万元|CNY}。收回{f|1,560万元|CNY}，占{g|83.3%|percent}，其余{h|313.6万元|CNY}因合同未履行完毕予以保留，不再延期。
收回的资金统筹用于：（1）偿还校舍抗震加固欠款{i|720万元|CNY}；（2）补足教师体检和工伤保险{j|340万元|CNY}；（3）购置校园急救设备{k|180万元|CNY}；（4）列入教育预备{l|320万元|CNY}。各单位须在{!day|15}日内缴回，逾期不缴的在下年预算中等额扣减，并按占用天数计收利息。县特教学校因专款指定用途，其{m|41.5万元|CNY}已单独报批保留，含在上述保留数内。""",
[("diff","c","d","e"),("share","f","c","g"),("diff","c","f","h"),("sum","f","i j k l"),("bound","m","h"),("largest","i","j k l"),("below","e","d")],
scope=[("share","f","d","g"),("sum","c","d h"),("sum","c","f m")], hard="保留数含特教专款，不另加")

passage("budget-balance-table", """2024年县教育局收支预算总表（简式，万元）
	2023年执行	2024年预算	增减
财政拨款	{a1|63,880|CNY@万}	{b1|67,450|CNY@万}	{c1|3,570|CNY@万}
事业收入	{a2|4,120|CNY@万}	{b2|3,960|CNY@万}	{c2|-160|CNY@万}
上年结转	{a3|2,745|CNY@万}	{b3|1,908|CNY@万}	{c3|-837|CNY@万}
收入总计	{a4|70,745|CNY@万}	{b4|73,318|CNY@万}	{c4|2,573|CNY@万}
基本支出	{a5|55,930|CNY@万}	{b5|59,620|CNY@万}	{c5|3,690|CNY@万}
项目支出	{a6|12,907|CNY@万}	{b6|13,698|CNY@万}	{c6|791|CNY@万}
支出总计	{a7|68,837|CNY@万}	{b7|73,318|CNY@万}	{c7|4,481|CNY@万}
年末结转	{a8|1,908|CNY@万}	{b8|0|CNY@万}	{c8|-1,908|CNY@万}
注：2023年末结转即2024年上年结转，为{d|1,908万元|CNY}。2024年不安排年末结转，收支平衡。事业收入减少{e|3.9%|percent-}，因学生人数下降。""",
[("diff","b1","a1","c1"),("diff","b2","a2","c2"),("diff","b3","a3","c3"),("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("diff","b4","a4","c4"),("sum","c4","c1 c2 c3"),("diff","b5","a5","c5"),("diff","a7","a5","a6"),("diff","b7","b5","b6"),("diff","b6","a6","c6"),("diff","b7","a7","c7"),("diff","a4","a7","a8"),("diff","b4","b7","b8"),("diff","b8","a8","c8"),("same","d","b3"),("same","d","a8"),("growth","b2","a2","e"),("sum","c7","c5 c6"),("same","b4","b7"),("trend","down","a2 b2"),("bound","a7","a4")],
scope=[("diff","a7","a6","c5"),("same","a3","b3")], hard="上年结转为当年收入，年末结转为零是平衡预算")

passage("special-edu-standard", """特殊教育生均公用经费由每年{a|6,000元|CNY/student}提高到{b|7,000元|CNY/student}，从{!term|春季}学期起执行，全年都按新标准。县特教学校在籍{c|86人|student}，普通学校随班就读{d|142人|student}，送教上门{e|37人|student}，三类都执行同一标准，合计{f|265人|student}，需{g|185.5万元|CNY}，较按旧标准多{h|26.5万元|CNY}。上级补助{i|148.4万元|CNY}，占{j|80%|percent}，县级负担{k|37.1万元|CNY}。
随班就读学生同时占有普通学校的生均定额，初中{l|58人|student}、小学{m|84人|student}不重复享受，由学校从普通定额中核减{n|1.15万元|CNY}（小学{o|720元|CNY/student}、初中{p|940元|CNY/student}）。实际净增加的县级支出为{q|25.60万元|CNY}。残疾学生每人每年另有交通补贴{r|500元|CNY/student}，{s|13.25万元|CNY}由残联列支，不在教育支出内。""",
[("expr","l*p+m*o","n"),("sum","f","c d e"),("prod","g","f b"),("expr","f*(b-a)","h"),("share","i","g","j"),("diff","g","i","k"),("sum","d","l m"),("diff","k","n","q"),("prod","s","f r"),("trend","up","a b"),("bound","i","g")],
[error("sum-mismatch average-mismatch","n","l p m o k q",[0,7],("11.50万元","CNY"),"58人乘940元加84人乘720元约11.5万元，小数点错位","decimal point",1)],
scope=[("prod","g","f a"),("prod","g","c b"),("diff","g","n","k")])

passage("party-inspection", """巡察反馈的经费问题整改进展（财政部分）
巡察组指出{a|11个|item}问题，涉及财政部门的{b|四个|item}：
一是{c|三所|school}学校的{d|86.4万元|CNY}食堂利润用于发放教职工福利，已追缴{e|61.9万元|CNY}，尚欠{f|24.5万元|CNY}，其中已离职教师未退的{g|9.8万元|CNY}；
二是县级配套学生资助资金滞拨，2022年应配套{h|218万元|CNY}，到位{i|150万元|CNY}，滞拨{j|68万元|CNY}，今年3月已全部补拨；
三是公务接待超预算，预算{k|12.0万元|CNY}、实际{l|11.3万元|CNY}，反馈称超支，经复核金额在预算以内，少{m|0.7万元|CNY}，超的是批次，此条已销号；
四是部分学校固定资产{o|1,342台|item}笔记本电脑未入账，原值{p|563.6万元|CNY}，台均{q|4200元|CNY}，已入账{r|1,195台|item}，其余{s|174台|item}正在核实。
截至目前，完成整改的{t|三个|item}，占{u|75%|percent}。""",
[("diff","o","r","s"),("diff","d","e","f"),("bound","g","f"),("diff","h","i","j"),("bound","l","k"),("diff","k","l","m"),("avg","p","o","q"),("share","t","b","u"),("count","b",4),("bound","r","o"),("bound","b","a"),("bound","i","h"),("bound","e","d")],
[error("difference-mismatch","s","o r",[0],("147台","item"),"1342减1195为147台","transposed digits",1)],
scope=[("share","t","a","u"),("avg","d","c","f")])

passage("adjust-mid-decrease", """教育支出中期压减说明
受土地出让收入短收影响，县人大常委会批准教育类政府性基金支出由{a|6,800万元|CNY}压减到{b|4,930万元|CNY}，压减{c|1870万元|CNY}，幅度{d|37.9%|percent}。涉及的项目：青少年活动中心由{e|2,600万元|CNY}压到{f|1,800万元|CNY}，县二中操场由{g|1,350万元|CNY}压到{h|980万元|CNY}，乡镇幼儿园扩建由{i|2,850万元|CNY}压到{j|2,150万元|CNY}。压减最多的是青少年活动中心，{k|800万元|CNY}，最少的是县二中操场，{l|370万元|CNY}。
一般公共预算安排的教育支出没有压减，仍为{m|5.62亿元|CNY}，占一般公共预算支出的{n|20.5%|percent}（支出总额{o|27.4亿元|CNY}），与年初的{p|20.5%|percent}持平。因基金压减而停建的{q|两个|item}幼儿园项目，原定新增学位{r|720个|place}，顺延到下年度。
县人大常委会在审议时要求，压减不得影响在建工程的结构安全，停建项目要做好现场围挡和材料看护；对已经公告招生的幼儿园，要提前落实分流方案，告知家长。财政部门应密切关注下半年土地出让进展，一旦收入好转，优先恢复乡镇幼儿园项目。""",
[("share","c","a","d"),("diff","a","b","c"),("sum","a","e g i"),("lin","j","+b -f -h"),("diff","e","f","k"),("diff","g","h","l"),("share","m","o","n"),("same","n","p"),("largest","k","l"),("trend","down","a b"),("trend","down","e f"),("trend","down","g h"),("sum","b","f h j")],
[error("share-mismatch growth-mismatch","d","c a b",[0],("27.5%","percent"),"压减幅度应以压减前的6800万元为基数","wrong base",1)],
scope=[("share","b","o","n"),("share","c","m","d")])

passage("loan-campus", """生源地信用助学贷款工作简况
本年度受理贷款申请{a|3,418人|student}，审批通过{b|3,376人|student}，通过率{c|93.8%|percent}，发放贷款{d|3254.46万元|CNY}，人均{e|9,640元|CNY/student}。其中新贷{f|1,295人|student}、续贷{g|2,081人|student}；专科及本科{h|3,214人|student}、研究生{i|162人|student}。省财政贴息{j|318.5万元|CNY}，风险补偿金{k|486.0万元|CNY}按比例由中央和省分担。
逾期方面，到期应还本息{l|2,164.0万元|CNY}，实收{m|2,131.5万元|CNY}，回收率{o|98.5%|percent}，逾期{p|32.5万元|CNY}，涉及{q|71人|person}，逾期率较上年下降{r|0.6个百分点|percentage-point-}。按合作银行的口径，逾期率是逾期贷款占贷款余额{s|1.93亿元|CNY}的比例，为{t|0.17%|percent}；本文的回收率与之口径不同。""",
[("share","b","a","c"),("prod","d","b e"),("diff","b","f","g"),("diff","b","h","i"),("share","m","l","o"),("diff","l","m","p"),("share","p","s","t"),("bound","b","a"),("bound","m","l"),("bound","f","b")],
[error("share-mismatch","c","b a",[0],("98.8%","percent"),"3376除以3418","wrong digit",1)],
scope=[("share","p","l","t"),("share","f","a","c")])

passage("audit-response-swapped", """对审计调查报告的书面反馈
审计组：
贵组《县级教育资金绩效审计调查报告（征求意见稿）》第{!page|17}页载：“公用经费执行{a|7,206万元|CNY}，项目经费执行{b|9,415万元|CNY}。”经核对，两个数写反了：公用经费预算{c|9,640万元|CNY}，执行{d|9,415万元|CNY}，执行率{e|97.7%|percent}；项目经费预算{f|8,120万元|CNY}，执行{g|7,206万元|CNY}，执行率{h|88.7%|percent}。按征求意见稿的写法，项目经费执行数比预算还多{i|1,295万元|CNY}，显然不可能。
同页“两项合计执行率{j|93.6%|percent}”是对的，因为合计不受影响，{k|16,621万元|CNY}除以{l|17,760万元|CNY}即得。请予更正。此外，报告把省级资金{m|3,260万元|CNY}记作“县级”，实际县级安排{o|4,860万元|CNY}，两者合计恰为项目经费预算{p|8,120万元|CNY}。""",
[("share","d","c","e"),("share","g","f","h"),("diff","b","f","i"),("share","k","l","j"),("sum","k","d g"),("sum","l","c f"),("sum","k","a b"),("sum","p","m o"),("same","p","f"),("bound","d","c"),("bound","g","f"),("between","j","e h"),("same","a","g"),("same","b","d")],
scope=[("same","a","d"),("same","b","g"),("mean","e h","j"),("bound","b","f")], hard="引用他人写反的数并指出其错，本文无误")

passage("mixed-years-plan", """（五）教师发展经费
2022年预算{a|680万元|CNY}，执行{b|612万元|CNY}；2023年预算{c|720万元|CNY}，执行{d|698万元|CNY}；2024年预算{e|750万元|CNY}。2024年预算比上年预算增长{f|4.2%|percent}，比上年执行增长{g|7.4%|percent}。2023年执行率{h|96.9%|percent}，比2022年（{i|96.0%|percent}）提高{j|6.9个百分点|percentage-point}。
主要用途：国培、省培交通食宿{k|312万元|CNY}，名师工作室{l|18个|item}、每个{m|8万元|CNY}共{n|144万元|CNY}，校本研修按教师{o|4,230人|person}、每人{p|400元|CNY}共{q|169.2万元|CNY}，余下的{r|124.8万元|CNY}用于新教师岗前培训。按教师工资总额{s|1.5%|percent}提取的下限，教师工资总额{t|4.60亿元|CNY}，应不少于{u|690万元|CNY}，2024年预算超出下限{v|60万元|CNY}。""",
[("share","b","a","i"),("growth","e","c","f"),("growth","e","d","g"),("share","d","c","h"),("diff","h","i","j"),("prod","n","l m"),("prod","q","o p"),("lin","r","+e -k -n -q"),("expr","t*s/100","u"),("diff","e","u","v"),("least","u","e"),("trend","up","i h"),("bound","b","a"),("bound","d","c"),("trend","up","a c e")],
[error("share-mismatch","i","b a h j",[0,4],("90.0%","percent"),"612除以680为90.0%，提高的百分点也对不上","wrong digit",1)],
scope=[("growth","e","a","f"),("share","d","a","h")])

passage("debt-free-county", spaced("""农村义务教育“普九”债务化解回顾
当年锁定债务{a|8,316万元|CNY}，涉及学校{b|153所|school}、债权人{c|2,047人|person}。化解资金来源：中央奖补{d|3,520万元|CNY}、省级{e|2,310万元|CNY}、市级{f|860万元|CNY}、县级{g|1,626万元|CNY}，县级承担{h|19.6%|percent}。第一年化解{i|2,760万元|CNY}，占{j|33.2%|percent}；第二年化解{k|3,345万元|CNY}，累计占{l|40.2%|percent}；第三年余额{m|2,211万元|CNY}全部还清。
偿还顺序先人后物，先个人工资垫款后工程款。平均每所学校{n|54.4万元|CNY}，债权人平均{o|1.7万元|CNY}。最后一笔{p|28.6万元|CNY}因债权人失联，由公证处提存，至今未领，因此账面显示已还清，实际尚有这笔资金存放在专户。"""),
[("avg","a","c","o"),("expr","(i+k)/a*100","l"),("lin","g","+a -d -e -f"),("share","g","a","h"),("share","i","a","j"),("lin","m","+a -i -k"),("avg","a","b","n"),("bound","p","m"),("largest","d","e f g")],
[error("average-mismatch","o","a c",[0],("4.1万元","CNY"),"应以债务总额计算，误用中央奖补","wrong part",2),
 error("share-mismatch","l","i k a",[1],("73.4%","percent"),"累计应把第一年的2760万元也算进去","part left out",2)],
scope=[("share","d","a","h"),("avg","a","b","o")])

passage("kindergarten-fee-gap", """学前教育成本分担的测算稿
全县公办园年均生均成本{a|9,850元|CNY/student}：人员{b|6,720元|CNY/student}，公用{c|1,630元|CNY/student}，折旧和维修{d|1,500元|CNY/student}。家长保教费每月{e|380元|CNY/month}，全年按{f|10个月|other}收取，计{g|3,800元|CNY/student}，占成本的{h|38.6%|percent}；财政生均拨款{i|720元|CNY/student}、在编教师工资等财政负担{j|4,480元|CNY/student}，合计{k|5,200元|CNY/student}，占{l|58.2%|percent}；其余{m|850元|CNY/student}由园所结余和捐赠解决。
有人建议把保教费提高到{n|450元|CNY/month}，则家长年支付{o|4,500元|CNY}，分担比例升到{p|45.7%|percent}，超过了省里“家长分担不超过{q|40%|percent}”的指导线。测算组建议提高到{r|390元|CNY/month}，分担比例{s|39.6%|percent}，在指导线以内。""",
[("share","k","a","l"),("sum","a","b c d"),("prod","g","e f"),("share","g","a","h"),("sum","k","i j"),("lin","m","+a -g -k"),("prod","o","n f"),("share","o","a","p"),("expr","r*10/a*100","s"),("most","h","q"),("below","q","p"),("most","s","q"),("trend","up","e r")],
[error("share-mismatch","l","k a",[0],("52.8%","percent"),"5200除以9850","transposed digits",2)],
scope=[("most","p","q"),("share","i","a","l"),("share","g","k","h")])

passage("holiday-delay", half("""工作日志（财政支付中心）
周一收到学校支付申请{a|327笔|item}，金额{b|1,862.4万元|CNY}；当日审核通过{c|284笔|item}，退回{d|43笔|item}，退回率{e|13.1%|percent}。周二收到{f|291笔|item}，金额{g|1,508.0万元|CNY}，退回{h|29笔|item}，退回率{i|10.0%|percent}，比周一降低{j|3.1个百分点|percentage-point}。
退回的主要原因是收款账户名称与合同不一致（{k|38笔|item}）和用途不明（{l|22笔|item}），余下{m|12笔|item}是重复申请。两天合计受理{n|618笔|item}，通过{o|546笔|item}，通过率{p|88.3%|percent}。涉及工资的{q|1,240.6万元|CNY}走直接支付，全部在当日支付，无退回；其余{r|2129.8万元|CNY}走授权支付。大额（单笔{s|50万元|CNY}以上）支付{t|17笔|item}，须附合同和验收单，均已补齐。"""),
[("diff","a","d","c"),("share","d","a","e"),("share","h","f","i"),("diff","e","i","j"),("lin","m","+d +h -k -l"),("sum","n","a f"),("lin","o","+n -d -h"),("share","o","n","p"),("expr","b+g-q","r"),("bound","q","b"),("bound","d","a"),("trend","down","e i")],
scope=[("share","h","a","i"),("share","o","f","p"),("diff","b","q","r")], hard="余下的重复申请按两天计")

passage("province-inspect-list", """省对县教育投入督查反馈表（节选）
指标（1）财政教育投入“三个增长”：一般公共预算教育支出增长{a|4.8%|percent}，财政经常性收入增长{b|4.3%|percent}，达标；
指标（2）生均支出只增不减：小学{c|12,860元|CNY/student}，上年{d|12,905元|CNY/student}；初中{e|17,244元|CNY/student}，上年{f|16,993元|CNY/student}；结论：均未下降，达标；
指标（3）教育费附加足额征收：应征{g|2,640万元|CNY}，实征{h|2,508万元|CNY}，征收率{i|90.5%|percent}；
指标（4）土地出让收益按{j|10%|percent}计提教育资金：应提{k|1,350万元|CNY}，实提{l|1,350万元|CNY}，支出{m|967万元|CNY}，结余{n|883万元|CNY}；
指标（5）学校公用经费中培训费占{o|5%|percent}以上：抽查{p|20所|school}，达标{q|17所|school}，达标率{r|85%|percent}。
督查组对指标（3）提出限期补征{s|132万元|CNY}的意见，要求年底前入库。""",
[("trend","up","d c"),("share","h","g","i"),("diff","l","m","n"),("below","b","a"),("trend","up","f e"),("diff","g","h","s"),("same","k","l"),("share","q","p","r"),("bound","h","g"),("bound","m","l"),("bound","q","p")],
[error("direction-mismatch","c","d",[0],None,"小学生均支出由12905元降到12860元，与均未下降相反","direction",1,"小学生均支出下降，未达标"),
 error("share-mismatch","i","h g s",[1],("95.0%","percent"),"2508除以2640为95.0%","transposed digits",1),
 error("difference-mismatch","n","l m",[2],("383万元","CNY"),"1350减967","wrong digit",1)],
scope=[("growth","e","f","a"),("share","m","l","r")])

passage("s-overlap-groups", """资助对象重叠情况说明
今年享受各类资助的学生，按项目统计有{a|9,874人次|person-time}，其中免学杂费{b|4,120人次|person-time}、助学金{c|3,655人次|person-time}、营养改善{d|2,099人次|person-time}。由于同一学生可能同时享受两项甚至三项，去重后实际受助{e|6,318人|student}，即平均每人享受{f|1.56项|other}。其中只享受一项的{g|3,402人|student}，享受两项的{h|2,276人|student}，享受三项的{i|640人|student}。
资金方面，{xa|三类|item}共发放{j|1,037.6万元|CNY}，人均{k|1642元|CNY/student}；若按人次平均则为{l|1051元|CNY}。往年通报使用的是人次，今年改用人数，因此不能把今年的受助人数与去年的{m|9,560人次|person-time}直接比较，更不能说“减少了{o|3242|other}”。""",
[("sum","a","b c d"),("sum","e","g h i"),("expr","g+2*h+3*i","a"),("avg","a","e","f"),("avg","j","e","k"),("avg","j","a","l"),("diff","m","e","o"),("bound","e","a"),("largest","g","h i"),("count","xa",3)],
scope=[("sum","e","b c d"),("same","a","e"),("trend","up","m e")], hard="人次与人数不同，引号内的减少是不该有的比较")

passage("s-exception-threshold", """差旅费和培训费检查结果
培训费综合定额为每人每天{a|400元|CNY}，其中住宿{b|180元|CNY}、伙食{c|130元|CNY}、场地资料交通{d|90元|CNY}。抽查的{e|26期|item}培训中，{f|24期|item}人均每天开支在定额以内，最高的一期为{g|398元|CNY}。另外{v|两期|item}超过定额：一期在外省举办、食宿由当地指定，人均每天{h|436元|CNY}，依规定经财政审批可上浮{i|15%|percent}，上限为{j|460元|CNY}；一期是国家级教练员培训，按国家标准每人每天{k|550元|CNY}执行，不适用上述定额。
因此，检查结论仍是“没有违规超标”。{l|26期|item}共培训{m|1,872人次|person-time}，支出{o|214.3万元|CNY}，每期平均{p|72人次|person-time}。""",
[("sum","a","b c d"),("most","g","a"),("expr","a*(1+i/100)","j"),("most","h","j"),("same","l","e"),("avg","m","l","p"),("bound","f","e"),("below","a","h"),("below","a","k"),("diff","e","f","v")],
scope=[("most","h","a"),("most","k","a"),("most","k","j")], hard="两期超定额，分别有审批上浮和另一标准")

passage("s-two-denominators", """关于教育支出占比的几种算法
同一年度的教育支出占比，不同材料有不同数字，现统一说明，供各科室使用。
本县一般公共预算教育支出{a|6.94亿元|CNY}。除以一般公共预算支出{b|38.6亿元|CNY}，得{c|18.0%|percent}；扣除上级专款后的本级支出{d|3.12亿元|CNY}，除以本级支出{e|17.9亿元|CNY}，得{f|17.4%|percent}；以国家财政性教育经费{g|7.83亿元|CNY}除以地区生产总值{h|196亿元|CNY}，得{i|3.99%|percent}。这{n|三个|item}数都正确。考核“占比不降低”用第一个，上年为{j|17.7%|percent}，今年提高{k|0.3个百分点|percentage-point}；评价努力程度用第二个，上年为{l|17.5%|percent}，今年下降{m|0.1个百分点|percentage-point-}，原因是上级专款增加较多，本级部分被替换，不等于县里少花了钱。第三个只作参考。
今后，凡对外提供教育支出占比，一律由预算科统一出数并注明口径，其他科室不得自行计算后对外报送。历史材料中口径不清的，应与原始报表核对后再引用。对领导讲话和新闻稿中使用的占比，也要附上计算过程备查。""",
[("share","a","b","c"),("share","d","e","f"),("share","g","h","i"),("count","n",3),("diff","c","j","k"),("diff","f","l","m"),("trend","up","j c"),("trend","down","l f"),("bound","d","a"),("below","a","g")],
scope=[("share","a","e","f"),("share","a","h","i"),("share","g","b","c")], hard="三种占比各有分母，一升一降")

passage("s-plan-unfinished", half("""2023年“改薄”项目计划与完成
年初下达项目{a|36个|item}，计划投资{b|5,480万元|CNY}。8月份根据人口变化取消{c|4个|item}教学点项目，减少投资{d|372万元|CNY}；10月份省里追加{e|3个|item}，增加投资{f|640万元|CNY}。全年应实施{g|35个|item}，计划投资{h|5,748万元|CNY}。年底完工{i|31个|item}，完成投资{j|5,126万元|CNY}，占调整后计划的{k|89.2%|percent}，与年初计划相比则为{l|93.5%|percent}。未完工的{m|四个|item}项目均已开工，其中两个是追加项目，合同工期就到下一年6月。支付的{n|4,437万元|CNY}低于完成投资，差额{o|689万元|CNY}为质保金和尚未办理的进度款。
因此，对照年初任务书，按个数完成率为{p|86.1%|percent}；对照调整后任务，为{q|88.6%|percent}。"""),
[("lin","g","+a -c +e"),("lin","h","+b -d +f"),("share","j","h","k"),("share","j","b","l"),("diff","g","i","m"),("diff","j","n","o"),("share","i","a","p"),("share","i","g","q"),("bound","i","g"),("bound","j","h"),("bound","n","j")],
scope=[("diff","a","i","m"),("share","n","h","k"),("same","a","g")], hard="计划调整过，完成率有两个基数；支付低于完成")

passage("s-wages-prose", """您问的“全县教师年均工资{a|9.2万元|CNY}，为什么我只拿到{b|5.5万元|CNY}”，说明如下：公布的平均数是财政核定的应发数，包括单位缴纳的养老、医疗、公积金等，合计每人{c|1.63万元|CNY}左右，这部分不进工资卡；再扣除个人缴纳的各项{d|0.87万元|CNY}，实际到手平均{e|6.70万元|CNY}。其次，平均数由不同职称拉开：正高和副高教师{f|612人|person}平均{g|11.8万元|CNY}，一级{h|1,530人|person}平均{i|9.4万元|CNY}，二级及以下{j|1,418人|person}平均{k|7.86万元|CNY}，{l|3,560人|person}合计刚好{m|32,752万元|CNY}。您是二级教师，任教{n|六年|other}，您的年应发为{o|7.93万元|CNY}，略高于同级平均，扣除单位和个人缴纳的各项后到手{p|5.5万元|CNY}，属于正常。如对明细有疑问，可凭工号到财政局大厅查询。""",
[("lin","e","+a -c -d"),("sum","l","f h j"),("expr","(m-f*g-h*i)/j","k"),("avg","m","l","a"),("below","k","o"),("same","b","p"),("below","p","o"),("between","a","g i k")],
scope=[("lin","b","+a -c -d"),("mean","g i k","a"),("diff","o","d","p")], hard="应发与到手、平均与本人不同")

passage("s-cross-year", """关于“十四五”期间第三年的教育债券执行，需对照年度说明：2023年到位债券{a|2.86亿元|CNY}，当年支出{b|1.94亿元|CNY}，使用率{c|67.8%|percent}；余额{d|0.92亿元|CNY}结转下年。2024年新到位{e|1.72亿元|CNY}，连同上年余额，可用{f|2.64亿元|CNY}，支出{g|2.31亿元|CNY}，使用率{h|87.5%|percent}。支出数{i|2.31亿元|CNY}大于当年到位数{j|1.72亿元|CNY}，是因为用了上年余额{k|0.92亿元|CNY}中的{l|0.59亿元|CNY}，并非超支。年末余额{m|0.33亿元|CNY}。两年合计到位{n|4.58亿元|CNY}，合计支出{o|4.25亿元|CNY}，综合使用率{p|92.8%|percent}，比{q|两年|other}各自的使用率都高。看上去违反常理，其实是因为上年余额在两个年度的分母里各算了一次，综合计算时只算一次。分析债券使用进度时，应引用{r|92.8%|percent}这个数。""",
[("share","b","a","c"),("diff","a","b","d"),("sum","f","e d"),("share","g","f","h"),("same","i","g"),("same","j","e"),("same","k","d"),("diff","g","e","l"),("diff","f","g","m"),("sum","n","a e"),("sum","o","b g"),("share","o","n","p"),("below","c","p"),("below","h","p"),("same","r","p"),("bound","l","k"),("below","j","i"),("count","q",2),("sum","n","o m")],
scope=[("share","g","e","h"),("mean","c h","p")], hard="支出大于到位由上年余额解释；综合率高于各年")

passage("s-table-rounded", """四舍五入与分项之和
下表各数按万元取整，分项相加与合计可能有尾差。
项目 | 金额（万元） | 占比
人员经费 | {a|31,846|CNY@万} | {a1|69.7%|percent}
公用经费 | {b|5,283|CNY@万} | {b1|11.6%|percent}
资助 | {c|2,917|CNY@万} | {c1|6.4%|percent}
基建 | {d|4,360|CNY@万} | {d1|9.5%|percent}
装备 | {e|1,268|CNY@万} | {e1|2.8%|percent}
合计 | {t|45,675|CNY@万} | {t1|100.0%|percent}
分项相加为{x|45,674万元|CNY}，合计栏为{y|45,675万元|CNY}，差{z|1万元|CNY}，系各项尾数舍入所致，不影响决算平衡，原始数以元为单位完全相等。其中基建的{f|3,120万元|CNY}来自债券，占基建的{g|71.6%|percent}，这部分不属一般公共预算；剔除后一般公共预算安排{h|42,555万元|CNY}。""",
[("share","a","t","a1"),("share","b","t","b1"),("share","c","t","c1"),("share","d","t","d1"),("share","e","t","e1"),("sum","x","a b c d e"),("same","y","t"),("diff","y","x","z"),("hundred","a1 b1 c1 d1 e1"),("share","f","d","g"),("diff","t","f","h"),("bound","f","d"),("max100","t1"),("sum","t","a b c d e")],
scope=[("share","f","t","g"),("diff","t","d","h")], hard="合计与分项差1万元，由舍入解释")

passage("s-relative-increase", half("""公用经费生均定额由小学{a|650元|CNY/student}提高到{b|720元|CNY/student}，初中由{c|850元|CNY/student}提高到{d|940元|CNY/student}，分别提高{e|10.8%|percent}和{f|10.6%|percent}，都提高了{g|一成|percent>}多。提高后小学定额只有初中的{h|76.6%|percent}。县级配套比例同时由{i|20%|percent}降至{j|16%|percent}，降低{k|4个百分点|percentage-point}，也就是降低了{l|20%|percent}——前者是绝对差，后者是相对变化，两种说法都没有错。
以小学{m|1.6万名|student}、初中{n|0.9万名|student}计算，提标后共需{o|1998万元|CNY}，县级配套{p|319.68万元|CNY}；若按提标前的定额和比例，县级原需{q|361.00万元|CNY}。可见，尽管标准提高，县级负担反而减少{r|41.32万元|CNY}，减负幅度为{s|11.4%|percent}，腾出的财力建议用于寄宿制学校取暖。"""),
[("growth","b","a","e"),("growth","d","c","f"),("share","b","d","h"),("diff","i","j","k"),("sharediff","i","j","i","l"),("expr","m*b+n*d","o"),("expr","o*j/100","p"),("expr","(m*a+n*c)*i/100","q"),("diff","q","p","r"),("share","r","q","s"),("trend","up","a b"),("trend","up","c d"),("trend","down","i j"),("trend","down","q p"),("same","e","g"),("same","f","g")],
scope=[("growth","d","c","l"),("share","k","j","l"),("diff","i","j","l")], hard="百分点与百分率并用；提标而县级负担减少")

passage("s-reserve-not-expenditure", """（三）预备费动用
县本级预备费{a|3,200万元|CNY}，全年动用{b|2,486万元|CNY}，其中用于教育的有{c|三笔|item}：洪灾校舍抢修{d|612万元|CNY}，疫情期间隔离宿舍改造{e|187万元|CNY}，临时代课教师补助{f|94万元|CNY}，合计{g|893万元|CNY}，占动用数的{h|35.9%|percent}、占预备费总额的{i|27.9%|percent}。
这部分动用后按实际用途列入教育支出，故教育支出决算{j|5.83亿元|CNY}比教育部门预算{k|5.58亿元|CNY}多出{l|0.25亿元|CNY}，预备费只解释了其中{m|893万元|CNY}，其余{n|1,607万元|CNY}是上级专项。年末预备费余额{o|714万元|CNY}补充预算稳定调节基金，不结转教育使用。抢修的{p|14所|school}学校中{q|11所|school}已在秋季开学前恢复上课，{r|3所|school}临时借址办学。""",
[("count","c",3),("sum","g","d e f"),("share","g","b","h"),("share","g","a","i"),("diff","j","k","l"),("same","m","g"),("lin","n","+l -m"),("diff","a","b","o"),("sum","p","q r"),("bound","b","a"),("bound","g","b"),("below","k","j"),("largest","d","e f")],
scope=[("diff","b","g","o"),("share","d","b","h")], hard="决算大于预算，差额由预备费和专项解释")

passage("s-performance-cost", """成本效益分析附注
每增加一个公办学前学位，建设成本平均{a|2.4万元|CNY}，若采取租赁改造则为{b|0.9万元|CNY}，后者只是前者的{c|37.5%|percent}，看似便宜；但租期{d|八年|other}，年租金每学位{e|0.22万元|CNY}，到期共支付租金{f|1.76万元|CNY}，加上改造费，八年合计{g|2.66万元|CNY}，反而比自建多{h|0.26万元|CNY}，多{i|10.8%|percent}。自建园舍按{j|40年|other}折旧，八年只折旧{k|0.48万元|CNY}，占建设成本的{l|20%|percent}。
财政部门建议：人口净流入的新区以自建为主，老城区用地困难的以租赁为主。今年计划新增{m|1,350个|place}学位，其中自建{n|810个|place}需{o|1,944万元|CNY}，租赁改造{p|540个|place}需{q|486万元|CNY}，当年合计{r|2,430万元|CNY}。""",
[("share","b","a","c"),("prod","f","e","8"),("sum","g","f b"),("diff","g","a","h"),("growth","g","a","i"),("expr","a*8/j","k"),("share","k","a","l"),("prod","o","n a"),("diff","m","n","p"),("prod","q","p b"),("sum","r","o q"),("below","b","a"),("prod","f","e d"),("growthb","a","h","i")],
scope=[("prod","o","m a"),("growth","b","a","i")], hard="租赁便宜与贵两个结论，期限不同")

passage("limit-kept-not", """县财政局关于教育专项资金管理费提取情况的检查
《办法》规定，项目管理费按项目资金的{a|1.5%|percent}以内提取。检查{b|五个|item}项目：校舍加固项目资金{c|2,460万元|CNY}，提取{d|36.9万元|CNY}，为{dr|1.50%|percent}；操场改造{e|1,180万元|CNY}，提取{f|20.6万元|CNY}，为{fr|1.75%|percent}；设备购置{g|930万元|CNY}，提取{h|13.0万元|CNY}；食堂提升{i|765万元|CNY}，未提取；厕所改造{j|540万元|CNY}，提取{k|8.1万元|CNY}。{xa|五个|item}项目的提取比例都没有突破规定。提取总额{l|78.6万元|CNY}，占项目资金总额{m|5,875万元|CNY}的{o|1.34%|percent}。
提取的管理费已支出{p|52.4万元|CNY}，主要用于监理和造价咨询，其中勘察文本费{q|11.3万元|CNY}，占支出的{r|14.4%|percent}。余额{s|26.2万元|CNY}年底前缴回。""",
[("share","q","p","r"),("most","fr","a"),("share","f","e","fr"),("share","d","c","dr"),("most","dr","a"),("count","b",5),("sum","l","d f h k"),("sum","m","c e g i j"),("share","l","m","o"),("most","o","a"),("diff","l","p","s"),("bound","q","p"),("same","b","xa")],
[error("share-mismatch","r","q p l",[0],("21.6%","percent"),"说的是占支出，却除以提取总额","wrong denominator",1),
 error("bound-exceeded","fr","a f e",[1],None,"操场改造提取1.75%，超过1.5%，却说都没有突破","limit said to be kept",2,"操场改造项目突破了1.5%的规定")],
scope=[("share","d","m","o")])

passage("library-books", """教学装备采购补充说明
生均图书标准小学不低于{a|15册|item}、初中不低于{b|25册|item}。今年拨付图书款{c|186.4万元|CNY}，购书{d|74,560册|item}，平均每册{e|25.00元|CNY}。配齐后，小学学生{f|9,420人|student}，藏书{g|150,720册|item}，生均{h|16.0册|item}；初中学生{i|4,610人|student}，藏书{j|112,150册|item}，生均{k|24.3册|item}，都达到标准。
实验仪器预算{l|320万元|CNY}，中标{m|288.6万元|CNY}，节约{o|34.1万元|CNY}，节约率{p|9.8%|percent}。{q|22所|school}小学科学实验室每间{r|6.5万元|CNY}，共{s|143.0万元|CNY}；其余为初中理化生实验室，{t|10间|classroom}、平均每间{u|14.56万元|CNY}。资金全部来自义务教育薄弱环节改善与能力提升补助，其中中央{v|80%|percent}。""",
[("least","b","k"),("diff","l","m","o"),("avg","c","d","e"),("avg","g","f","h"),("avg","j","i","k"),("least","a","h"),("growthb","l","o","p"),("prod","s","q r"),("expr","(m-s)/t","u"),("bound","m","l"),("below","a","b")],
[error("bound-exceeded","k","b j i",[0],None,"初中生均24.3册低于25册，却说都达到标准","limit against the figure",2,"初中未达到标准"),
 error("difference-mismatch","o","l m p",[1,6],("31.4万元","CNY"),"320减288.6","transposed digits",1)],
scope=[("avg","c","f","e"),("share","o","m","p")])

passage("wrong-direction-words", """2024年上半年教育收支运行分析
上半年教育税费收入{a|8,416万元|CNY}，同比增长{b|5.5%|percent}，上年同期{c|8,902万元|CNY}，主要因增值税留抵退税较多。支出{d|4.35亿元|CNY}，同比增长{e|5.9%|percent}，上年同期{f|4.12亿元|CNY}。支出进度{g|50.6%|percent}（全年预算{h|8.60亿元|CNY}），比上年同期的{i|49.3%|percent}加快{j|1.3个百分点|percentage-point}。
分月看，支出最集中的是6月，{k|1.12亿元|CNY}，占上半年的{l|25.7%|percent}；最少的是2月，{m|0.46亿元|CNY}。上级专项下达{n|1.62亿元|CNY}，比去年同期增加{o|0.14亿元|CNY}，已形成支出{p|0.87亿元|CNY}，形成率{q|53.7%|percent}，比全部资金的进度要高。建议下半年抓紧校舍维修项目招标。""",
[("growth","a","c","b"),("growth","d","f","e"),("share","d","h","g"),("diff","g","i","j"),("share","k","d","l"),("share","p","n","q"),("below","g","q"),("below","m","k"),("bound","p","n"),("bound","d","h"),("trend","up","f d"),("bound","n","h")],
[error("growth-mismatch direction-mismatch","b","a c",[0],("5.5%","percent-"),"上半年8416万元少于上年同期8902万元，是下降","direction",1,"下降5.5%"),
 error("growth-mismatch","e","d f",[1],("5.6%","percent"),"4.35亿元比4.12亿元增长约5.6%","wrong digit",1)],
scope=[("share","a","d","g"),("growth","d","c","e")])

passage("provident-sum", """关于教师住房公积金单位补缴的请示
县教育局：你局《关于补缴公积金的报告》收悉。经核，2019年至2021年应补{a|3,906人|person}，合计补缴{b|1,874.9万元|CNY}，人均{c|4,800元|CNY}。其中2019年{d|512.3万元|CNY}、2020年{e|643.5万元|CNY}、2021年{f|719.1万元|CNY}。拟分三年安排：2024年{g|700万元|CNY}、2025年{h|600万元|CNY}、2026年{i|574.9万元|CNY}。
单位缴存比例由{j|8%|percent}调到{k|12%|percent}之后，每年新增支出{l|1,236万元|CNY}，相当于月缴基数{m|2575万元|CNY}乘以提高的{o|4个百分点|percentage-point}再乘十二个月。个人缴存与单位同比例，教师实得公积金每月人均增加{p|527元|CNY/month}，两项合计为单位新增的{q|2倍|ratio}。
请你局按年度计划编入部门预算。（联系人：预算股，复印{r|3份|item}）""",
[("avg","b","a","c"),("sum","b","d e f"),("sum","b","g h i"),("diff","k","j","o"),("expr","l/12/(o/100)","m"),("expr","2*l/12/a","p"),("trend","up","d e f"),("trend","up","j k"),("trend","down","g h i")],
scope=[("growth","k","j","o"),("prod","l","a c")], hard="补缴与新增两回事，个人和单位各一份")

passage("school-by-size-points", """百人以下教学点经费保障
全县教学点{a|72个|school}，其中不足{b|30人|student}的{c|28个|school}，{d|30人|student}以上不足{e|100人|student}的{f|44个|school}。学生合计{g|2,430人|student}，教师{h|286人|person}，平均每个教学点有学生{i|33.8人|student}、教师{j|4.0人|person}，生师比{k|8.5:1|ratio}。
公用经费按百人保底，每个点{l|7.2万元|CNY}，共{m|51.84万元|CNY}。另按教师每人每年{n|1,200元|CNY}发放送教补助，合计{o|34.32万元|CNY}。去年教学点{p|79个|school}，一年减少{q|7个|school}，减少的都是学生全部到中心校寄宿的点，原址由村委会接管。学生比去年的{r|2,766人|student}减少{s|12.1%|percent}，比教学点减少的幅度（{t|8.9%|percent}）大，平均规模更小了。""",
[("prod","m","a l"),("sum","a","c f"),("same","b","d"),("avg","g","a","i"),("avg","h","a","j"),("ratio","g","h","k"),("prod","o","h n"),("diff","p","a","q"),("sharediff","r","g","r","s"),("share","q","p","t"),("below","t","s"),("trend","down","p a"),("below","b","e"),("trend","down","r g")],
[error("average-mismatch","m","a l",[0],("518.4万元","CNY"),"72个乘7.2万元为518.4万元","decimal point",2)],
scope=[("avg","g","h","i"),("prod","m","c l")])

passage("simple-mean", """全市各县区教育支出执行率（三季度末）
甲区预算{a1|9.6亿元|CNY}，执行{b1|7.3亿元|CNY}，执行率{c1|76.0%|percent}；
乙区预算{a2|4.1亿元|CNY}，执行{b2|2.9亿元|CNY}，执行率{c2|70.7%|percent}；
丙县预算{a3|6.8亿元|CNY}，执行{b3|4.4亿元|CNY}，执行率{c3|64.7%|percent}；
丁县预算{a4|2.5亿元|CNY}，执行{b4|2.0亿元|CNY}，执行率{c4|80.0%|percent}。
全市预算{a|23.0亿元|CNY}，执行{b|16.6亿元|CNY}，平均执行率{c|72.9%|percent}。丁县最快，丙县最慢，相差{d|15.3个百分点|percentage-point}。低于{e|75%|percent}序时进度的有{f|两个|item}：乙区和丙县。请这{g|两个|item}地方于{!day|15}日前说明原因。按进度预计，丙县全年结余将超过{h|0.6亿元|CNY}。""",
[("share","b","a","c"),("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("largest","c4","c1 c2 c3"),("smallest","c3","c1 c2 c4"),("diff","c4","c3","d"),("below","c2","e"),("below","c3","e"),("count","f",2),("same","f","g"),("least","e","c1"),("least","e","c4"),("bound","b1","a1")],
[error("share-mismatch average-mismatch","c","a b a1 b1 a2 b2 a3 b3 a4 b4 c1 c2 c3 c4",[0],("72.2%","percent"),"全市执行率应是执行合计除以预算合计，误把四个率平均","simple instead of weighted mean",1)],
scope=[("mean","c1 c2 c3 c4","c2")])

passage("bus-operating", half("""校车运营补贴预算说明
全县有校车{a|58辆|item}，核载{b|1,914人|place}，平均每车{c|33人|place}，日均乘坐学生{d|1,642人|student}，上座率{e|85.8%|percent}。财政按每车每年{f|4.2万元|CNY}补贴，需{g|243.6万元|CNY}，占校车总成本{h|418万元|CNY}的{i|58.3%|percent}，其余由乘车学生家庭承担，人均每年{j|1062元|CNY/student}。2022年补贴{k|205.2万元|CNY}，是{l|54辆|item}、每车{m|3.8万元|CNY}。2024年拟新购{n|6辆|item}、报废{o|4辆|item}，达到{p|54辆|item}，每车补贴提高到{q|4.5万元|CNY}，需{r|270万元|CNY}。
今年保险由统一招标完成，单车保费{s|8,600元|CNY}，比上年的{t|9,100元|CNY}下降{u|5.5%|percent-}，节约的{v|2.9万元|CNY}用于安装主动防撞装置。"""),
[("lin","p","+a +n -o"),("avg","b","a","c"),("share","d","b","e"),("prod","g","a f"),("share","g","h","i"),("expr","(h-g)/d","j"),("prod","k","l m"),("prod","r","p q"),("growth","s","t","u"),("expr","(t-s)*a","v"),("bound","d","b"),("trend","up","m f q"),("trend","down","t s")],
[error("sum-mismatch","p","a n o q r",[0,7],("60辆","item"),"58辆加新购6辆减报废4辆应为60辆，漏加新购的","part left out",1)],
scope=[("prod","g","l f"),("prod","r","a q")])

passage("half-width-notes", """注:
1.公用经费预算包含取暖费,按寄宿生每生{a|150元|CNY/student},{b|5,860人|student}共{c|87.9万元|CNY}.
2.教师培训经费按公用经费预算总额的{d|5%|percent}提取,总额{e|3,216万元|CNY},提取{f|160.8万元|CNY},上年提取{g|142.7万元|CNY},增加{h|11.8万元|CNY}.
3.班主任津贴每月{i|500元|CNY/month},{j|1,174名|person}班主任,{k|10个月|other}发放,共{l|587万元|CNY},较上一年按每月{m|400元|CNY/month}发放时多{n|117.4万元|CNY}.
4.代课教师{o|86人|person},每月{p|2,800元|CNY/month},由学校自筹{q|40%|percent},财政负担{r|60%|percent},每月财政{s|14.45万元|CNY}.
以上{t|四项|item}均不含在教育局机关运行经费{u|417.5万元|CNY}之内,机关运行经费占部门预算{v|6.11亿元|CNY}的{w|0.68%|percent}.""",
[("diff","f","g","h"),("prod","c","a b"),("expr","e*d/100","f"),("prod","l","i j k"),("expr","(i-m)*j*10","n"),("count","t",4),("share","u","v","w"),("hundred","q r"),("expr","o*p*r/100","s"),("trend","up","m i"),("trend","up","g f"),("bound","u","v")],
[error("difference-mismatch","h","f g",[0],("18.1万元","CNY"),"160.8减142.7","transposed digits",1)],
scope=[("expr","o*p*q/100","s"),("share","u","e","w")])

passage("open-day-speech", """各位校长：今天把大家请来，是想把钱的事情说透。
先说总盘子。今年县里安排教育的钱是{a|7.8亿元|CNY}，比去年多{b|0.42亿元|CNY}，增长{c|5.7%|percent}，全县财政支出只增长了{d|3.1%|percent}，可以说是咬着牙在保。这{e|7.8亿元|CNY}里，发工资和缴社保{f|6.05亿元|CNY}，相当于每一块钱里有{g|71.6%|percent}是人头费；真正能拿来办事的有限。
再说分配。公用经费{h|0.94亿元|CNY}，学生{i|7.1万人|student}，平均每人{j|1,324元|CNY/student}，高于省定最低线。剩下的{k|0.81亿元|CNY}，一半给了新建的东区实验学校，{l|0.41亿元|CNY}，另一半分给{m|53所|school}学校做零星改造，每校{n|75万元|CNY}上下。
最后说规矩。去年有{o|九所|school}学校年底突击花钱，12月支出占全年{p|38%|percent}。今年谁再这样，下年预算直接核减{q|10%|percent}。""",
[("share","f","a","g"),("growthc","a","b","c"),("same","a","e"),("avg","h","i","j"),("lin","k","+a -f -h"),("expr","(k-l)/m","n"),("below","d","c"),("bound","l","k"),("bound","f","a")],
[error("share-mismatch","g","f a",[0],("77.6%","percent"),"6.05亿元占7.8亿元约77.6%","wrong digit",2)],
scope=[("avg","a","i","j"),("share","l","a","g")])

passage("ratio-and-multiple", """职业教育生均拨款政策评估
2018年中职生均拨款{a|4,800元|CNY/student}，普通高中{b|5,600元|CNY/student}，中职是普高的{c|0.86倍|ratio}；2023年中职{d|9,200元|CNY/student}，普高{e|7,360元|CNY/student}，中职是普高的{f|1.25倍|ratio}，已反超。五年间中职拨款增长{g|91.7%|percent}，普高增长{h|23.9%|percent}，中职增幅是普高的{i|2.9倍|ratio}。
中职在校生由{j|8,040人|student}增至{k|9,615人|student}，所需拨款由{l|3859.20万元|CNY}增至{m|8845.80万元|CNY}，增加{n|4986.60万元|CNY}，其中因标准提高增加的占多数。职普拨款总额之比由{o|1:1.9|ratio}变为{p|1:1.2|ratio}。评估认为，政策目标中“2023年中职不低于普高的{q|1.2倍|ratio}”已经达到，但实习实训耗材仍按学生每年{r|600元|CNY/student}列支，占中职拨款的{s|6.5%|percent}，低于同类地区的{t|9.0%|percent}。""",
[("growth","e","b","h"),("multiple","a","b","c"),("multiple","d","e","f"),("growth","d","a","g"),("prod","l","a j"),("prod","m","d k"),("diff","m","l","n"),("least","q","f"),("share","r","d","s"),("below","s","t"),("trend","up","j k"),("trend","up","c f"),("multiple","g","h","i")],
[error("growth-mismatch","h","e b i g",[0,12],("31.4%","percent"),"应以2018年为基数，误以2023年为基数；与增幅倍数也不符","later divided instead of earlier",1)],
scope=[("multiple","m","l","f"),("growth","k","j","g")])

passage("adjust-report-carry", """2024年教育项目储备与资金匹配
项目库储备{a|112个|item}项目，总投资{b|11.84亿元|CNY}。按成熟度分为A、B、C{z|三档|item}：A档{c|37个|item}，{d|4.26亿元|CNY}；B档{e|45个|item}，{f|5.11亿元|CNY}；C档{g|30个|item}，{h|2.47亿元|CNY}。A档可立即开工，占个数{i|33.0%|percent}、占投资{j|36.0%|percent}。
2024年可用资金{k|3.55亿元|CNY}，只能覆盖A档的{l|833%|percent}，缺口{m|0.71亿元|CNY}拟通过专项债解决。若把B档也列入，资金需求{n|6.73亿元|CNY}，缺口扩大到{o|5.82亿元|CNY}。因此建议A档优先，B档做好前期工作，C档暂缓。
另有{p|14个|item}列入库内但{q|两年|other}未推进的项目，投资{r|0.73亿元|CNY}，已包括在C档中，将予以退库，退库后C档剩{s|16个|item}项目。""",
[("share","k","d","l"),("sum","n","d f"),("diff","n","k","o"),("lin","g","+a -c -e"),("lin","h","+b -d -f"),("share","c","a","i"),("share","d","b","j"),("diff","d","k","m"),("diff","g","p","s"),("bound","p","g"),("bound","r","h"),("count","z",3),("trend","up","m o"),("sum","a","c e g"),("sum","b","d f h"),("sum","o","f m")],
[error("share-mismatch","l","k d",[0],("83.3%","percent"),"3.55亿元占4.26亿元的83.3%","decimal point",2),
 error("sum-mismatch","n","d f o k",[1,2],("9.37亿元","CNY"),"A档与B档相加，误加成C档","wrong part",2)],
scope=[("share","k","b","l")])

passage("payroll-mismatch-months", """临聘教师补助清算表（文字版）
县里核定临聘教师{a|164人|person}，按每人每月{b|2,600元|CNY/month}、{c|10个月|other}计，全年{d|426.4万元|CNY}。上半年（含{e|5个月|other}）已拨{f|213.2万元|CNY}，下半年还应拨{g|213.2万元|CNY}，两个半年相等。年中因{h|12名|person}临聘教师转为正式编制，从9月起停发，少发{i|4个月|other}，节约{j|12.48万元|CNY}；又因{k|7名|person}产假顶岗教师11月和12月聘用，增加支出{l|3.94万元|CNY}。全年实际支出{m|417.56万元|CNY}，比核定少{o|8.84万元|CNY}，结余部分留在县教育局专户，抵减下年度申请。
工伤保险由县财政统一购买，每人每年{p|120元|CNY}，按年初人数购买，共{q|1.97万元|CNY}，不计入上述支出。""",
[("prod","l","k b","2"),("prod","d","a b c"),("prod","f","a b e"),("diff","d","f","g"),("same","f","g"),("prod","j","h b i"),("lin","m","+d -j +l"),("diff","d","m","o"),("prod","q","a p"),("bound","h","a")],
[error("average-mismatch","l","k b m d j",[0,6],("3.64万元","CNY"),"7人两个月、每月2600元为3.64万元","wrong digit",2)],
scope=[("prod","d","a b e"),("lin","m","+d -j +l -q")])

passage("sum-list-double", """县教育基金会2023年收支公布
基金会年初结余{a|1,846.30万元|CNY}。全年收入：社会捐赠{b|627.40万元|CNY}（其中指定用途{c|410.00万元|CNY}），财政补助{d|200.00万元|CNY}，利息{e|38.55万元|CNY}，共{f|865.95万元|CNY}。全年支出：资助困难学生{g|312.80万元|CNY}，奖教{h|168.00万元|CNY}，奖学{i|95.50万元|CNY}，援建乡村阅览室{j|126.40万元|CNY}，管理费用{k|9.72万元|CNY}，共{l|714.22万元|CNY}。管理费占支出的{m|1.36%|percent}，没有超过{n|5%|percent}的上限。年末结余{o|1999.83万元|CNY}。
奖教{p|168人|person}，每人{q|1万元|CNY}；奖学{r|382人|student}，平均每人{s|2500元|CNY/student}。捐赠者中企业{t|46家|item}、个人{u|1,285人|person}，最大的一笔{v|150万元|CNY}，占全部捐赠的{w|17.3%|percent}。指定用途的捐款已支出{x|352.60万元|CNY}，余{y|57.40万元|CNY}专户保存。""",
[("sum","l","g h i j k"),("share","v","b","w"),("sum","f","b d e"),("share","k","l","m"),("most","m","n"),("lin","o","+a +f -l"),("prod","h","p q"),("avg","i","r","s"),("diff","c","x","y"),("bound","c","b"),("bound","x","c"),("bound","v","b"),("largest","g","h i j k"),("bound","k","l")],
[error("sum-mismatch","l","g h i j k a f o",[0,5],("712.42万元","CNY"),"五项支出相加，两个数字颠倒","transposed digits",1),
 error("share-mismatch","w","v b",[1],("23.9%","percent"),"占捐赠应以627.40万元为分母，误用收入合计","wrong denominator",2)],
scope=[("share","k","f","m"),("avg","i","p","s")])

passage("bound-plan-percent", """教育事业费结构分析
人员经费占教育事业费的比重2021年{a|76.4%|percent}，2022年{b|78.1%|percent}，2023年{c|79.3%|percent}，逐年提高；公用经费比重依次为{d|15.2%|percent}、{e|13.9%|percent}和{f|13.6%|percent}；项目经费依次为{g|8.4%|percent}、{h|8.0%|percent}和{i|7.1%|percent}。三年各类比重相加均为{j|100%|percent}。
2023年教育事业费{k|4.94亿元|CNY}，据此人员经费{l|3.92亿元|CNY}，公用经费{m|0.67亿元|CNY}，项目经费{n|0.35亿元|CNY}。与2022年的{o|4.68亿元|CNY}相比，总额增长{p|5.6%|percent}，人员经费由{q|3.66亿元|CNY}增加到上述数，增加{r|0.26亿元|CNY}，占总增加额的{s|100.0%|percent}，几乎全部增量都用在人员上。公用经费绝对数由{t|0.65亿元|CNY}变为{u|0.67亿元|CNY}，略有增长而比重下降。""",
[("trend","up","a b c"),("trend","down","d e f"),("expr","100-c-f","i"),("hundred","a d g"),("hundred","b e h"),("hundred","c f i"),("expr","k*c/100","l"),("expr","k*f/100","m"),("expr","k*i/100","n"),("sum","k","l m n"),("growth","k","o","p"),("expr","o*b/100","q"),("diff","l","q","r"),("expr","r/(k-o)*100","s"),("expr","o*e/100","t"),("same","m","u"),("trend","up","t u"),("trend","up","q l"),("trend","down","g h i"),("expr","a+d+g","j")],
scope=[("growth","l","q","p"),("diff","c","b","r")], hard="公用经费绝对数增长而比重下降")

passage("time-order-procure", """信息化项目资金支付时间表
甲县教育云平台二期，预算{a|1,260万元|CNY}。{b|2022年3月|other}立项批复，{c|2022年6月|other}完成招标，中标价{d|1,183万元|CNY}，节约{e|77万元|CNY}；{f|2022年9月|other}开工，合同工期{g|8个月|other}，应于{ff|2023年5月|other}完工，实际{h|2023年7月|other}通过初验，比合同晚{i|两个月|other}。
付款：合同签订后付{j|30%|percent}，计{k|354.9万元|CNY}；初验后累计付到{l|80%|percent}，应再付{m|946.4万元|CNY}；终验后付{o|15%|percent}，{p|177.45万元|CNY}；质保金{q|5%|percent}，{r|59.15万元|CNY}。终验计划安排在{s|2023年10月|other}，质保期满支付尾款。因延期，施工方按每天合同价{t|0.05%|percent}支付违约金，{u|61天|other}共{v|36.08万元|CNY}，已从进度款中扣回。""",
[("expr","d*(l-j)/100","m"),("order","b c f h s"),("diff","a","d","e"),("expr","d*j/100","k"),("expr","d*o/100","p"),("expr","d*q/100","r"),("expr","d*t/100*u","v"),("sum","d","k m p r"),("expr","h-ff","i"),("hundred","l o q"),("order","c f h"),("bound","d","a"),("expr","ff-f","g")],
[error("sum-mismatch","m","d l j",[0,7],("591.5万元","CNY"),"再付数应扣除已付的30%，写成了累计数","cumulative instead of part",2)],
scope=[("expr","a*j/100","k"),("hundred","j l o q")])

passage("twice-counted-total", """全县教育经费收入构成表的填报说明
国家财政性教育经费{a|8.62亿元|CNY}，其中一般公共预算教育经费{b|7.95亿元|CNY}、政府性基金预算安排{c|0.38亿元|CNY}、校办产业和社会服务收入用于教育{d|0.29亿元|CNY}；民办学校举办者投入{e|0.16亿元|CNY}；捐赠收入{f|0.05亿元|CNY}；事业收入{g|0.87亿元|CNY}，其中学费{h|0.61亿元|CNY}；其他{i|0.12亿元|CNY}。收入合计{j|17.77亿元|CNY}。财政性经费占{k|87.8%|percent}，事业收入占{l|8.9%|percent}，二者合计{m|96.7%|percent}。
填报时须注意：一般公共预算教育经费是财政性经费的一部分，不可重复相加。去年某单位就因此把总数多报了近一倍。上年总收入{o|9.38亿元|CNY}，今年增加{p|0.44亿元|CNY}，增长{q|4.7%|percent}。""",
[("sum","j","a e f g i"),("share","a","j","k"),("share","g","j","l"),("sum","a","b c d"),("sum","m","k l"),("diff","j","o","p"),("growth","j","o","q"),("bound","h","g"),("bound","b","a"),("largest","b","c d"),("growthb","o","p","q")],
[error("sum-mismatch","j","a e f g i k l o p q",[0,1,2,5,6],("9.82亿元","CNY"),"把一般公共预算教育经费加了两次","counted twice",2)],
scope=[("share","b","j","k"),("growth","j","o","k")])

passage("avg-max-limit", """幼儿园收费减免补助
今年普惠性民办园等级补助{a|8个月|other}，一级园每生每月{b|120元|CNY/month}、二级园{c|80元|CNY/month}、三级园{d|50元|CNY/month}。一级园{e|26所|school}、{f|4,380人|student}，二级园{g|41所|school}、{h|5,920人|student}，三级园{i|17所|school}、{j|2,110人|student}，共{k|84所|school}、{l|12,410人|student}。应补助{m|883.76万元|CNY}，人均每月{n|83.3元|CNY/month}。一级园补助占总额的{o|47.6%|percent}，而幼儿只占{p|35.3%|percent}。
困难幼儿减免另计：减免{q|1,163人次|person-time}，每人次{r|300元|CNY}，共{s|34.89万元|CNY}，其中孤儿和残疾儿童{t|87人次|person-time}全免，每人次再增加{u|600元|CNY}，另支{v|5.22万元|CNY}。""",
[("expr","(f*b+h*c+j*d)/l","n"),("expr","(f*b+h*c+j*d)*a","m"),("sum","l","f h j"),("lin","i","+k -e -g"),("share","f","l","p"),("expr","f*b/(f*b+h*c+j*d)*100","o"),("prod","s","q r"),("prod","v","t u"),("trend","down","b c d"),("bound","t","q"),("below","p","o"),("largest","h","f j")],
[error("average-mismatch","n","b c d f h j l",[0],("89.0元","CNY/month"),"应按各级人数加权，误用三个标准的简单平均","simple instead of weighted mean",3)],
scope=[("avg","m","l","n"),("share","e","k","p")])

passage("t-village-school-closing", """撤并学校的经费处理办法解读
某些村小撤并后，原来的公用经费怎么办？按规定，撤并当学年仍按原学校数保底拨付，次年起随学生走。2023年撤并{a|9所|school}，原有学生{b|612人|student}，全部并入{c|4所|school}中心校。撤并前按百人保底拨付{d|64.8万元|CNY}，即每所{e|7.2万元|CNY}；并入后只按实有学生每人{f|720元|CNY/student}计，{g|44.06万元|CNY}，比原来少{h|20.74万元|CNY}。这不是克扣，而是不再享受百人保底。
与此同时，并入学校增加寄宿生{i|230人|student}，寄宿补助每人{j|300元|CNY/student}，增加{k|6.9万元|CNY}；校车补贴增加{l|12.6万元|CNY}。合起来，全县因撤并净减少支出{m|1.24万元|CNY}。原校舍移交村委会{o|6处|item}，{p|2处|item}留作幼儿园，{q|1处|item}出租，年租金{r|1.8万元|CNY}归村集体。""",
[("prod","d","a e"),("prod","g","b f"),("diff","d","g","h"),("prod","k","i j"),("lin","m","+h -k -l"),("sum","a","o p q"),("bound","i","b"),("below","c","a")],
scope=[("prod","d","b f"),("same","d","g"),("diff","d","k","m")], hard="同一批学生前后拨款不同，因保底取消")

passage("t-accrual-vs-cash", """两种基础的差异（致各校会计）
同志们在年终结账时常问：为什么预算会计和财务会计的支出不一样？以县实验中学为例，2023年预算会计支出{a|2,846.5万元|CNY}，财务会计费用{b|3,012.8万元|CNY}，费用多{c|166.3万元|CNY}。加项有折旧{d|286.4万元|CNY}、领用库存物资{e|31.7万元|CNY}；减项有购置固定资产支出{f|118.9万元|CNY}、预付工程款{g|32.9万元|CNY}。两加两减，正好是这个差数。
同样，预算收入{h|2,910.0万元|CNY}与财务收入{i|2,923.6万元|CNY}差{j|13.6万元|CNY}，是应收的食堂租金。因此预算会计结余{k|63.5万元|CNY}，财务会计却出现亏损{l|89.2万元|CNY}。后者不等于学校没钱花，前者也不等于有闲钱。请勿在校务公开栏把{m|两个|item}数并排公布而不加说明。""",
[("diff","b","a","c"),("lin","c","+d +e -f -g"),("diff","i","h","j"),("diff","h","a","k"),("diff","b","i","l"),("count","m",2),("bound","a","h"),("below","a","b")],
scope=[("same","a","b"),("same","k","l"),("diff","h","b","k")], hard="一边结余一边亏损，两种基础不同")

passage("t-fraction-provincial", """省级统筹资金分担说明
高中阶段免学杂费补助标准为公办{a|1,600元|CNY/student}，按省与县{b|6:4|ratio}分担；但国家乡村振兴重点帮扶县由省全额承担，我县自{c|2022年|other}起列入名单。2021年享受{d|1,320人|student}，总额{e|211.2万元|CNY}，省{f|126.72万元|CNY}、县{g|84.48万元|CNY}；2022年享受{h|1,406人|student}，总额{i|224.96万元|CNY}，全部由省承担，县级支出由上年的上述数降为零，所以县级预算表中这一行为空，并非漏报。
2023年学生进一步增至{j|1,488人|student}，省级补助{k|238.08万元|CNY}，{l|两年|other}增加{m|26.88万元|CNY}，增长{n|12.7%|percent}。由于民办高中按同一标准补助，差额仍由学生家庭承担，故家庭实缴学费平均每人{o|3,240元|CNY}，比学费标准{p|4,840元|CNY}少{q|1,600元|CNY}，与公办标准相等。""",
[("prod","e","d a"),("expr","e*0.6","f"),("diff","e","f","g"),("split","f","g","b"),("prod","i","h a"),("prod","k","j a"),("diff","k","e","m"),("growth","k","e","n"),("trend","up","d h j"),("diff","p","o","q"),("same","q","a"),("count","l",2),("growthb","e","m","n")],
scope=[("diff","i","e","m"),("growth","k","i","n"),("expr","i*0.4","g")], hard="省承担由60%变为全部，县级为零")

passage("t-decline-but-progress", """支出减少不等于倒退
今年教育支出{a|5.94亿元|CNY}，比上年{b|6.11亿元|CNY}减少{c|0.17亿元|CNY}，下降{d|2.8%|percent-}。下降的原因是上年集中支付了县二中迁建工程尾款{e|0.46亿元|CNY}，今年没有这类一次性大项。剔除后，上年可比支出为{f|5.65亿元|CNY}，今年实际增长{g|5.1%|percent}，其中基本支出由{h|4.72亿元|CNY}增至{i|4.98亿元|CNY}，增长{j|5.5%|percent}，快于全县财政收入的增长（{k|3.6%|percent}）。
学生减少{l|1.2%|percent-}，从{m|5.82万人|student}到{n|5.75万人|student}，因此生均支出用可比口径计算由{o|9708元|CNY/student}升到{p|10330元|CNY/student}。县人大代表质询的“教育投入不升反降”，看总额确有其事，看可比口径则不成立。{zz|两个|item}口径本稿都已列明，以供审议。
我们理解代表的关切。教育投入不仅要看多少，更要看用得怎么样。迁建工程完工后，县二中的办学条件已明显改善，学生搬入新校区，旧校区改作职业培训场所。今后凡有一次性大项支出的年份，都将在报告中单列说明，以便前后年度对照。""",
[("diff","b","a","c"),("growth","a","b","d"),("diff","b","e","f"),("growth","a","f","g"),("growth","i","h","j"),("growth","n","m","l"),("avg","f","m","o"),("avg","a","n","p"),("trend","down","b a"),("trend","up","o p"),("trend","down","m n"),("below","k","g"),("below","k","j"),("count","zz",2),("trend","up","h i")],
scope=[("growth","a","b","g"),("avg","b","m","o")], hard="总额下降，可比口径增长")

passage("t-nested-subsets", """关于“营养改善计划”实施范围的统计口径
全市义务教育学校{a|428所|school}，其中农村{b|297所|school}；农村学校中实施计划的{c|281所|school}，未实施的{d|16所|school}都在县城近郊，已由食堂供餐。实施计划的学校中，食堂供餐{e|236所|school}，企业供餐{f|30所|school}，家庭托餐{g|15所|school}。受益学生{h|12.4万人|student}，占农村学校学生{i|13.1万人|student}的{j|94.7%|percent}，占全市义务教育学生{k|24.7万人|student}的{l|50.2%|percent}。省里通报“我市覆盖率{m|94.7%|percent}”用前一个分母，县里宣传册“覆盖一半学生”用后一个，都成立。
资金按每生每天{n|5元|CNY}、每年{o|200天|other}安排，{p|1.24亿元|CNY}，正好与受益学生数相乘吻合。特岗教师陪餐不由此列支。""",
[("diff","b","c","d"),("sum","c","e f g"),("share","h","i","j"),("share","h","k","l"),("same","m","j"),("prod","p","h n o"),("bound","b","a"),("bound","c","b"),("bound","h","i"),("below","i","k"),("below","l","j")],
scope=[("share","c","b","l"),("share","c","a","j"),("same","m","l")], hard="同一人数两个覆盖率")

passage("t-deficit-carry-fund", """【预算稳定调节基金】年初余额{a|1.84亿元|CNY}，其中教育历年结余转入{b|0.36亿元|CNY}。今年调出弥补教育支出缺口{c|0.28亿元|CNY}，补充{d|0.12亿元|CNY}，年末{e|1.68亿元|CNY}。有委员问，调出的{f|0.28亿元|CNY}比教育转入的{g|0.36亿元|CNY}少，为什么账上显示“教育已用完”？因为年初另有{h|0.08亿元|CNY}被划转给职业年金做实，教育可调用的实际只有{i|0.28亿元|CNY}，全部调用，故为用完。
明年预计新增缺口{j|0.31亿元|CNY}，若基金不再补充，届时余额为{k|1.37亿元|CNY}，占预算支出总额{l|21.6亿元|CNY}的{m|6.3%|percent}，符合不超过{n|20%|percent}的规模规定，也没有低于县里自定的{o|5%|percent}底线。""",
[("lin","e","+a -c +d"),("same","f","c"),("same","g","b"),("diff","b","h","i"),("same","i","c"),("diff","e","j","k"),("share","k","l","m"),("most","m","n"),("least","o","m"),("bound","b","a"),("below","c","b")],
scope=[("diff","a","c","e"),("share","e","l","m")], hard="可用数小于转入数，因中间划转")

passage("t-perf-formula", """绩效评分的换算
某些单位对“执行率{a|92%|percent}为何只得{b|9.2分|other}”有疑问，也有人问“执行率{c|106%|percent}为何不给{d|10.6分|other}”。规则很简单：执行率乘以{e|10分|other}，最高不超过{f|10分|other}；超过{g|100%|percent}的，要先解释超支原因，未经批准的反而倒扣{h|1分|other}。县职中实训耗材项目预算{i|150万元|CNY}，执行{j|159万元|CNY}，执行率即为{k|106%|percent}，因合同内涨价、经财政审批，得满分{l|10分|other}；县幼教中心预算{m|80万元|CNY}，执行{n|73.6万元|CNY}，执行率{o|92%|percent}，得{p|9.2分|other}。二者相比，金额少的得分反而低，是执行慢而非规模小。
产出、效益、满意度{q|三项|item}合计最高{r|90分|other}，以上两家分别得{s|86.5分|other}和{t|88.0分|other}，总分分别为{u|96.5分|other}和{v|97.2分|other}，幼教中心总分略高。""",
[("share","j","i","k"),("share","n","m","o"),("expr","n/m*10","p"),("same","a","o"),("same","c","k"),("sum","u","s l"),("sum","v","t p"),("bound","l","f"),("bound","s","r"),("bound","t","r"),("below","u","v"),("same","b","p"),("count","q",3),("expr","c/10","d")],
scope=[("expr","c/10","l"),("bound","j","i"),("most","k","g")], hard="执行率超100%给满分，有规则")

passage("t-local-cofin-rounded", """地方配套到位证明的补充说明
经核，本县应配套{a|3,186.47万元|CNY}，已到位{b|3,186万元|CNY}，尾差{c|0.47万元|CNY}系舍入，上报表格保留整数所致，视为足额到位，到位率{d|100%|percent}。分项目看：校舍安全{e|1,284万元|CNY}，应配{f|1,284.20万元|CNY}；教师周转房{g|905万元|CNY}，应配{h|905.12万元|CNY}；食堂{i|697万元|CNY}，应配{j|697.15万元|CNY}；厕所{k|300万元|CNY}，应配{l|300.00万元|CNY}。{xa|四项|item}到位数相加为{m|3,186万元|CNY}，应配数相加为{n|3186.47万元|CNY}。
此外，2021年欠配{o|264万元|CNY}已在2022年5月补齐，不在上列数字内，所以当年配套支出总额{p|3,450万元|CNY}大于应配数，不存在超配问题。""",
[("diff","a","b","c"),("share","b","a","d"),("sum","m","e g i k"),("sum","n","f h j l"),("same","m","b"),("same","n","a"),("sum","p","b o"),("bound","b","a"),("below","a","p"),("count","xa",4)],
scope=[("same","p","a"),("diff","f","b","c")], hard="尾差舍入；补欠使支出大于应配")

passage("t-teacher-ratio-table", """县直学校人员与经费对照（2023年，供预算审查用）
学校 | 在编教师 | 人员经费（万元） | 人均（万元）
一中 | {a1|268|person} | {b1|3,082|CNY@万} | {c1|11.50|CNY@万}
二中 | {a2|194|person} | {b2|2,173|CNY@万} | {c2|11.20|CNY@万}
实验小学 | {a3|172|person} | {b3|1,754|CNY@万} | {c3|10.20|CNY@万}
职中 | {a4|121|person} | {b4|1,343|CNY@万} | {c4|11.10|CNY@万}
合计 | {a|755|person} | {b|8,352|CNY@万} | {c|11.06|CNY@万}
审查时有三点疑问，学校已答复。一是一中人均最高，是因为高级教师占{d|41%|percent}；二是实验小学人均低于合计平均{e|0.86万元|CNY}，新教师多，{f|62人|person}不满三年；三是职中虽只有{g|121人|person}，但另聘实习指导教师{h|37人|person}，由学校学费列支{i|148万元|CNY}，每人{j|4.0万元|CNY}，不在表内，若并入计算，人均降为{k|9.44万元|CNY}。""",
[("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("avg","b4","a4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("avg","b","a","c"),("largest","c1","c2 c3 c4"),("diff","c","c3","e"),("same","g","a4"),("avg","i","h","j"),("avgsum","b4 i","a4 h","k"),("bound","f","a3"),("between","c","c1 c2 c3 c4"),("smallest","c3","c1 c2 c4")],
scope=[("avg","i","g","j"),("mean","c1 c2 c3 c4","e"),("avg","b4","h","c4")], hard="外聘人员不在表内，另列人均")

passage("t-fund-no-double", """专户管理资金不计入支出的提示
有的学校把收取的伙食费、校服费、保险费当作学校收入并列入决算，造成总收支虚增。这些资金属于代收代付，只记往来。去年初审发现{a|26所|school}学校因此虚增收入{b|1,930万元|CNY}，其中伙食费{c|1,574万元|CNY}、校服费{d|208万元|CNY}、其余{e|148万元|CNY}；审核调减后，{f|26所|school}学校的收入合计由{g|7,264万元|CNY}变为{h|5,334万元|CNY}，支出同步调减，收支差额不变，仍为{i|85万元|CNY}。
调减幅度{j|26.6%|percent}，看起来很大，但实际可用财力没有任何减少。今年初审只剩{k|3所|school}，虚增{l|142万元|CNY}，平均每所{m|47.3万元|CNY}，比去年平均的{n|74.2万元|CNY}还少。""",
[("lin","e","+b -c -d"),("same","a","f"),("diff","g","b","h"),("share","b","g","j"),("avg","l","k","m"),("avg","b","a","n"),("below","m","n"),("below","k","a"),("trend","down","g h"),("bound","c","b")],
scope=[("avg","b","k","m"),("diff","g","c","h")], hard="调减收入而差额不变")

passage("t-rent-land", half("""学校资产出租出借收益清查
全县公办学校对外出租房屋{a|214间|classroom}、{b|38,600平方米|other}，年租金{c|512.4万元|CNY}，平均每平方米每年{d|132.7元|CNY}。其中临街门面{e|86间|classroom}，{f|9,640平方米|other}，租金{g|335.6万元|CNY}，占租金的{h|65.5%|percent}、占面积的{i|25.0%|percent}；其余为闲置校舍，{j|128间|classroom}，租金{k|176.8万元|CNY}。
按“收支两条线”，租金应全额上缴，实缴{l|468.9万元|CNY}，差{m|43.5万元|CNY}，其中承租户拖欠{n|29.8万元|CNY}，另{o|13.7万元|CNY}为减免（疫情期间对小微企业减免三个月），有文件依据。也就是说，学校没有坐支。清查后重新公开招租{p|31间|classroom}，租金由原来的{q|18.6万元|CNY}提高到{r|27.3万元|CNY}，提高{s|46.8%|percent}，但面积{t|1,240平方米|other}没有变化。"""),
[("avg","c","b","d"),("share","g","c","h"),("share","f","b","i"),("diff","a","e","j"),("diff","c","g","k"),("diff","c","l","m"),("sum","m","n o"),("growth","r","q","s"),("trend","up","q r"),("bound","e","a"),("bound","l","c"),("bound","f","b")],
scope=[("share","e","a","i"),("avg","g","b","d"),("diff","c","n","l")], hard="应缴与实缴差额有减免依据")

passage("t-student-count-date", wrap("""学生数取哪一天？
预算编制取上年9月1日学籍数，执行中按当年秋季实际数清算，二者不同。以2023年为例：编制时小学{c|21,406人|student}，清算时{d|20,918人|student}，少{e|488人|student-}，下降{f|2.3%|percent-}；初中编制时{g|10,233人|student}，清算时{h|10,547人|student}，多{i|314人|student}。小学退减公用经费{j|35.14万元|CNY}（每生{k|720元|CNY/student}），初中补增{l|29.52万元|CNY}（每生{m|940元|CNY/student}），相抵后净退{n|5.62万元|CNY}。
有学校提出，自己初中增加了学生，为什么还收到退减通知？因为通知是按全县合计开列的，具体到该校，小学退减大于初中补增。至于寄宿生，按{o|两次|item}抽查平均数计算，第一次{p|6,412人|student}，第二次{q|6,288人|student}，平均{r|6,350人|student}。""", 38),
[("diff","d","c","e"),("growth","d","c","f"),("diff","h","g","i"),("expr","(c-d)*k","j"),("prod","l","i m"),("diff","j","l","n"),("mean","p q","r"),("count","o",2),("trend","down","c d"),("trend","up","g h"),("trend","down","p q"),("between","r","p q")],
scope=[("prod","j","i k"),("growth","d","c","i"),("diff","g","h","i")], hard="编制与清算学生数不同")

passage("press-release-body", """标题：我县全年教育投入{a|6.37亿元|CNY}，义务教育学校生均经费连年增长
导语：记者从县财政局获悉，2023年我县一般公共预算教育支出达到{b|6.73亿元|CNY}，占一般公共预算支出的{c|21.4%|percent}，继续居各类民生支出之首。
正文：县财政局负责人介绍，全年一般公共预算支出{d|31.4亿元|CNY}，其中教育{e|6.73亿元|CNY}、社会保障和就业{f|5.88亿元|CNY}、卫生健康{g|3.42亿元|CNY}、农林水{h|5.16亿元|CNY}。教育支出比社会保障多{i|0.35亿元|CNY}，是卫生健康的{j|2.0倍|ratio}。
钱花到了哪里？一是教师待遇，{k|4.97亿元|CNY}；二是办学条件，{l|1.08亿元|CNY}，新改扩建学校{m|11所|school}，增加学位{n|4,260个|place}；三是学生资助，{o|0.35亿元|CNY}，惠及{p|1.9万人次|person-time}；其余{q|0.33亿元|CNY}用于日常运转。小学生均公用经费标准从{r|690元|CNY/student}提高到{s|720元|CNY/student}，初中从{t|890元|CNY/student}提高到{u|940元|CNY/student}，初中提高得更多，提高{v|50元|CNY/student}。
采访中，河口小学校长告诉记者，过去冬天教室靠煤炉取暖，值日生要提前一小时到校生火，如今换成了电暖，孩子们的手不再生冻疮。县财政局表示，明年将继续坚持过紧日子，把省下来的钱用在师生最需要的地方，并按季度公开资金去向，欢迎社会各界监督。""",
[("same","b","a"),("diff","e","f","i"),("same","e","b"),("share","e","d","c"),("multiple","e","g","j"),("lin","q","+e -k -l -o"),("diff","u","t","v"),("trend","up","r s"),("trend","up","t u"),("largest","e","f g h"),("bound","e","d"),("largest","k","l o"),("same","e","a")],
[error("restatement-mismatch","a","b e c",[0,12],("6.73亿元","CNY"),"标题把6.73亿元写成6.37亿元，导语和正文都是6.73亿元","transposed digits",2),
 error("difference-mismatch","i","e f",[1],("0.85亿元","CNY"),"6.73减5.88为0.85亿元","wrong digit",2)],
scope=[("diff","u","r","v"),("avg","o","n","r")])

passage("limit-debt-ratio", """教育系统隐性债务化解进度报告
2020年末，教育系统隐性债务余额{a|3.28亿元|CNY}。按化解计划，2021年末降到{b|2.60亿元|CNY}以下，2022年末降到{c|1.90亿元|CNY}以下，2023年末降到{d|1.10亿元|CNY}以下。实际年末余额分别为{e|2.55亿元|CNY}、{f|1.96亿元|CNY}和{g|1.04亿元|CNY}，三年均按计划完成。累计化解{h|2.24亿元|CNY}，化解率{i|68.3%|percent}，其中财政资金偿还{j|1.41亿元|CNY}，占累计化解的{k|43.0%|percent}，其余通过资产盘活和展期。
从年度看，化解额依次为{l|0.73亿元|CNY}、{m|0.59亿元|CNY}和{n|0.92亿元|CNY}，2023年最多。剩余债务涉及{o|三所|school}学校，县二中占{p|0.52亿元|CNY}，恰为一半。
县政府在批复中强调，化债要真化、实化，不得以新增隐性债务偿还旧债，也不得通过虚列支出、借款挂账等方式造成化解的假象。学校的食堂收入、学生保险费等代管资金一律不得用于偿债。审计部门每半年抽查一次，结果报县委财经委员会。""",
[("below","f","c"),("share","j","h","k"),("below","e","b"),("below","g","d"),("diff","a","g","h"),("share","h","a","i"),("diff","a","e","l"),("diff","e","f","m"),("diff","f","g","n"),("largest","n","l m"),("sum","h","l m n"),("trend","down","a e f g"),("trend","down","b c d"),("overn","g",2,"p"),("bound","j","h")],
[error("bound-exceeded","f","c",[0],None,"2022年末余额1.96亿元高于1.90亿元的计划上限，不是三年均按计划完成","limit said to be kept",2,"2022年未完成计划"),
 error("share-mismatch","k","j h a",[1],("62.9%","percent"),"说占累计化解，却除以原有余额","wrong denominator",1)],
scope=[("share","p","h","i"),("diff","c","f","m")])

passage("budget-standards-compare", """2024年部门预算定额标准修订说明（征求意见稿）
一、在职人员商品和服务支出定额，行政人员每人每年由{a|14,000元|CNY}调为{b|13,000元|CNY}，下降{c|7.1%|percent-}；事业人员由{d|9,000元|CNY}调为{e|8,500元|CNY}，下降{f|5.6%|percent-}；教师（不含高校）维持{g|4,200元|CNY}不变。
二、离退休人员公用定额每人每年{h|900元|CNY}，比行政人员少{i|12,100元|CNY}。教育局机关行政编制{j|32人|person}、事业编制{k|74人|person}、离退休{l|58人|person}，据此核定定额公用经费{m|107.92万元|CNY}，比按原标准核定的{n|116.62万元|CNY}减少{o|6.90万元|CNY}。
三、学校教师{p|4,160人|person}，定额{q|1747.2万元|CNY}，由学校公用经费解决，不重复安排。四、办公用房物业费按每平方米{r|22元|CNY}包干，机关用房{s|3,860平方米|other}，核定{t|84.9万元|CNY}。""",
[("expr","j*b+k*e+l*h","m"),("prod","t","r s"),("growth","b","a","c"),("growth","e","d","f"),("diff","b","h","i"),("expr","j*a+k*d+l*h","n"),("diff","n","m","o"),("prod","q","p g"),("trend","down","a b"),("trend","down","d e"),("below","h","g"),("below","m","n")],
[error("sum-mismatch average-mismatch","m","j b k e l h n o",[0,6],("109.72万元","CNY"),"三类人数各乘定额相加，数字写反；与原标准之差也对不上","transposed digits",1),
 error("average-mismatch","t","r s",[1],("8.49万元","CNY"),"22元乘3860平方米为8.49万元","decimal point",1)],
scope=[("prod","q","p e"),("expr","j*a+k*d","m")])

passage("remit-forms", wrap("""关于学校非税收入上缴的催缴通知
截至11月末，全县学校非税收入应缴{a|2,316.8万元|CNY}，已缴{b|2,047.5万元|CNY}，欠缴{c|269.3万元|CNY}，涉及{d|八所|school}学校。欠缴最多的{xa|三所|school}是：县三中{e|96.4万元|CNY}，实验幼儿园{f|71.8万元|CNY}，职教中心{g|58.2万元|CNY}，合计{h|168.2万元|CNY}，占欠缴总额的{i|84.1%|percent}；其余{j|五所|school}合计{k|42.9万元|CNY}，平均每所{l|8.6万元|CNY}。
按收入性质，学费{m|1,420.0万元|CNY}、住宿费{n|486.3万元|CNY}、租金{o|410.5万元|CNY}。学费已缴{p|1,312.7万元|CNY}，缴库率{q|92.4%|percent}；住宿费已缴{r|455.1万元|CNY}，缴库率{s|93.6%|percent}；租金已缴{t|279.7万元|CNY}，缴库率{u|13.7%|percent}，最低。请上述学校务必于12月20日前缴清。
对个别学校以“正在协调银行”为由长期不缴的情况，财政局将暂停其公用经费拨付，直至足额缴清为止。学校如认为账目有出入，可携带票据存根到非税收入征收中心逐笔核对，核对期间不计入逾期。请校长亲自过问，不要把责任都推给会计。""", 44),
[("sum","h","e f g"),("share","t","o","u"),("diff","a","b","c"),("share","h","c","i"),("diff","c","h","k"),("avg","k","j","l"),("lin","o","+a -m -n"),("share","p","m","q"),("share","r","n","s"),("lin","t","+b -p -r"),("smallest","u","q s"),("bound","j","d"),("bound","p","m"),("bound","r","n"),("bound","b","a"),("bound","t","o"),("diff","d","xa","j"),("count","xa",3)],
[error("sum-mismatch","h","e f g i k c",[0,3,4],("226.4万元","CNY"),"漏加职教中心","part left out",1),
 error("share-mismatch","u","t o",[1],("68.1%","percent"),"租金缴库率应以租金应缴数为分母，误用已缴总数","wrong denominator",2)],
scope=[("share","h","a","i"),("share","b","a","q")])

passage("project-quarter-table", """重点教育项目资金支付台账（截至三季度末，万元）
序	项目	批复投资	累计到位	累计支付	支付占到位
{!no|1}	东城九年制学校	{a1|18,600|CNY@万}	{b1|12,400|CNY@万}	{c1|10,912|CNY@万}	{d1|88.0%|percent}
{!no|2}	县幼儿师范附属园	{a2|3,450|CNY@万}	{b2|2,760|CNY@万}	{c2|2,484|CNY@万}	{d2|96.0%|percent}
{!no|3}	寄宿学校热水工程	{a3|1,280|CNY@万}	{b3|1,280|CNY@万}	{c3|806|CNY@万}	{d3|63.0%|percent}
{!no|4}	城区厕所改造	{a4|860|CNY@万}	{b4|645|CNY@万}	{c4|611|CNY@万}	{d4|94.7%|percent}
合计		{a|24,190|CNY@万}	{b|17,085|CNY@万}	{c|14,007|CNY@万}	{d|86.7%|percent}
注：东城学校到位率{e|66.7%|percent}，支付比例{f|88.0%|percent}；热水工程资金最先足额到位，但支付最慢，原因是设备到货验收推迟至10月。支付占到位最高的是城区厕所改造，比最低的高{g|31.7个百分点|percentage-point}。""",
[("share","c2","b2","d2"),("sum","c","c1 c2 c3 c4"),("share","c1","b1","d1"),("share","c3","b3","d3"),("share","c4","b4","d4"),("share","c","b","d"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b1","a1","e"),("same","f","d1"),("smallest","d3","d1 d2 d4"),("largest","d4","d1 d2 d3"),("diff","d4","d3","g"),("same","a3","b3"),("between","d","d1 d2 d3 d4"),("bound","c1","b1"),("bound","b1","a1"),("bound","b2","a2"),("bound","b4","a4")],
[error("share-mismatch table-mismatch","d2","c2 b2",[0,11],("90.0%","percent"),"2484占2760的90.0%","wrong digit",1),
 error("sum-mismatch table-mismatch","c","c1 c2 c3 c4 d b",[1,5],("14,813","CNY@万"),"合计漏加热水工程的806万元","part left out",1)],
scope=[("share","c1","a1","d1"),("share","c","a","d")])

passage("two-drafts-figure", """《关于2023年教育经费投入情况的报告》校对意见
第{!page|3}页：“2023年财政性教育经费{a|12.48亿元|CNY}，同比增长{b|4.7%|percent}”，上年数{c|11.92亿元|CNY}；第{!page|8}页又写作“财政性教育经费{d|12.84亿元|CNY}”，两处应统一，以{e|12.48亿元|CNY}为准。
第{!page|5}页：“教职工{f|6,842人|person}，年人均工资性支出{g|10.41万元|CNY}，工资性支出{h|7.12亿元|CNY}”，计算无误。
第{!page|6}页：“生均教育事业费小学{i|13,206元|CNY/student}，比上年增加{j|512元|CNY/student}，增长{k|4.0%|percent}”，无误；“初中{l|17,915元|CNY/student}，增加{m|388元|CNY/student}，增长{n|2.2%|percent}”，经复核，无误。
第{!page|9}页表{!table|4}合计栏漏加特殊教育{o|640万元|CNY}，原合计{p|11.20亿元|CNY}，应改为{q|11.264亿元|CNY}。""",
[("growth","a","c","b"),("same","e","a"),("avg","h","f","g"),("growthc","i","j","k"),("growthc","l","m","n"),("sum","q","p o"),("trend","up","c a")],
scope=[("same","a","d"),("growth","d","c","b")], hard="引用他处误写并已指出，应统一")

passage("retire-cost-forecast", """未来五年退休教师待遇支出预测
全县在编教师{a|4,236人|person}，五年内将有{b|1,084人|person}到龄退休，占{c|25.6%|percent}，平均每年{d|271人|person}。分年度：{!y|2024}年{e|186人|person}、{!y|2025}年{f|203人|person}、{!y|2026}年{g|228人|person}、{!y|2027}年{h|235人|person}、{!y|2028}年{i|232人|person}，逐年增加。
退休一人，基本养老金由社保基金负担，财政另需职业年金做实约{j|5.4万元|CNY~}和一次性补贴{k|0.8万元|CNY}，合计每人{l|6.2万元|CNY}；五年共需{m|6721万元|CNY}。同期招聘新教师{n|900人|person}，少于退休人数，缺口{o|184人|person}；新教师平均工资{p|7.1万元|CNY}，退休教师平均{q|11.9万元|CNY}，故人员经费不会相应大幅上升，单人节省{r|4.3万元|CNY}。""",
[("trend","up","e f g h i"),("overn","b",5,"d"),("diff","q","p","r"),("share","b","a","c"),("sum","b","e f g h i"),("sum","l","j k"),("prod","m","b l"),("diff","b","n","o"),("below","n","b"),("bound","b","a"),("largest","h","e f g i")],
[error("direction-mismatch sequence-mismatch","i","h e f g",[0],None,"2028年232人少于2027年的235人，不是逐年增加","trend broken",1,"前四年逐年增加，2028年略减"),
 error("average-mismatch","d","b",[1],("217人","person"),"应除以五年，误除以四","years counted wrong",1),
 error("difference-mismatch","r","q p",[2],("4.8万元","CNY"),"11.9减7.1为4.8万元","wrong digit",1)],
scope=[("prod","m","n l")])

passage("boarding-cost-account", """寄宿制学校水电取暖成本监审结论
调查{a|16所|school}寄宿制学校，寄宿生{b|7,420人|student}，年度水费{c|163.2万元|CNY}、电费{d|241.9万元|CNY}、取暖费{e|378.4万元|CNY}，合计{f|783.5万元|CNY}，寄宿生人均{g|1056元|CNY/student}。其中取暖费占{h|48.3%|percent}，最高的石坎学校人均{i|1,526元|CNY/student}，是最低的滨江学校{j|636元|CNY/student}的{k|1.4倍|ratio}。
现行补助标准寄宿生每人每年{l|300元|CNY/student}，用于弥补水电取暖，补助总额{m|222.6万元|CNY}，只能覆盖{n|58.8%|percent}，缺口{o|560.9万元|CNY}由学校从公用经费解决，平均每校{p|35.1万元|CNY}。
监审建议：取暖按使用天数分区补助，高海拔学校每人{q|420元|CNY/student}，其余{r|260元|CNY/student}；水电纳入公用经费。""",
[("multiple","i","j","k"),("share","m","f","n"),("sum","f","c d e"),("avg","f","b","g"),("share","e","f","h"),("prod","m","b l"),("diff","f","m","o"),("avg","o","a","p"),("largest","e","c d"),("below","j","g"),("below","g","i"),("below","r","q")],
[error("ratio-mismatch","k","i j",[0],("2.4倍","ratio"),"是2.4倍，误写成高出的倍数","increase against multiple",1),
 error("share-mismatch","n","m f",[1],("28.4%","percent"),"应以水电取暖合计为分母，误用取暖费","wrong denominator",2)],
scope=[("prod","m","b g"),("avg","e","b","i")])

passage("monthly-report-copied", """10月份教育支出月报
当月支出{a|5,418万元|CNY}，同比增加{b|392万元|CNY}，增长{c|7.8%|percent}；1—10月累计{d|48,760万元|CNY}，同比增加{e|2,150万元|CNY}，增长{f|7.8%|percent}，占年度预算{g|59,800万元|CNY}的{h|81.5%|percent}，距序时进度（{i|83.3%|percent}）差{j|1.8个百分点|percentage-point}。
分款项：普通教育{k|42,305万元|CNY}，职业教育{l|3,180万元|CNY}，成人教育{m|216万元|CNY}，特殊教育{n|398万元|CNY}，进修及培训{o|1,026万元|CNY}，教育费附加安排{p|1,365万元|CNY}。占比最大的是普通教育，{q|86.8%|percent}。
余下两个月需支出{r|11,040万元|CNY}，月均{s|5,520万元|CNY}，略高于10月当月水平。建议对装备采购尾款提前准备付款材料。""",
[("growthc","d","e","f"),("lin","p","+d -k -l -m -n -o"),("growthc","a","b","c"),("share","d","g","h"),("diff","i","h","j"),("share","k","d","q"),("diff","g","d","r"),("overn","r",2,"s"),("below","a","s"),("below","h","i"),("bound","a","d"),("largest","k","l m n o p"),("sum","d","k l m n o p")],
[error("growth-mismatch","f","d e c",[0],("4.6%","percent"),"2150除以上年同期46610为4.6%，7.8%是当月的增幅","copied from the clause before",1),
 error("sum-mismatch","p","d k l m n o",[1,12],("1,635万元","CNY"),"累计减去前五款","transposed digits",2)],
scope=[("growthb","d","e","f"),("share","a","g","h")])

passage("hard-contract-bonus", """县学前教育普惠奖补资金分配结果公示
依据《奖补办法》，以上年度在园幼儿数为主要因素分配{a|1,468万元|CNY}。{b|六个|item}乡镇街道分配如下：城关{c|412万元|CNY}，东街{d|305万元|CNY}，河湾{e|238万元|CNY}，大塘{f|196万元|CNY}，黄泥{g|175万元|CNY}，石门{h|142万元|CNY}，合计{i|1,968万元|CNY}。城关最多，占{j|28.1%|percent}；石门最少，占{k|9.7%|percent}。
另以{l|10%|percent}即{m|146.8万元|CNY}作为绩效奖励，由综合评价前{n|三|item}名分享，第一名{o|60.0万元|CNY}、第二名{p|48.0万元|CNY}、第三名{q|38.8万元|CNY}。以上两笔合计{r|1,615万元|CNY}。公示期内如发现有虚报幼儿数的，每虚报{s|1名|student}扣减{t|2,000元|CNY}，已扣减河湾{u|14名|student}，共{v|28万元|CNY}，已在公布数中扣除。""",
[("sum","i","c d e f g h"),("prod","v","u t"),("share","c","a","j"),("share","h","a","k"),("expr","a*l/100","m"),("sum","m","o p q"),("sum","r","a m"),("count","b",6),("largest","c","d e f g h"),("smallest","h","c d e f g"),("trend","down","o p q"),("count","n",3),("same","i","a"),("share","c","i","j"),("share","h","i","k")],
[error("sum-mismatch","i","c d e f g h a j k",[0,12,13,14],("1,468万元","CNY"),"六处相加","wrong digit",1),
 error("average-mismatch","v","u t",[1],("2.8万元","CNY"),"14名乘2000元为2.8万元","decimal point",1)],
scope=[("share","c","a","k"),("prod","m","u t")])

passage("u-audit-adjust", """关于预算执行审计查出问题的整改报告（教育部分）
审计指出，县财政年初预算未细化到单位的教育专项{a|4,230万元|CNY}，占教育专项预算{b|11,850万元|CNY}的{c|35.7%|percent}，超过{d|20%|percent}的控制比例。整改情况：截至6月底已细化{e|3,615万元|CNY}，剩余{f|615万元|CNY}，占专项预算的{g|5.2%|percent}，降到控制比例以内。剩余部分为待省定方案后分配的设备资金，拟在9月前下达。
审计还指出，{h|两个|item}项目支出进度慢：农村学校旱厕改造预算{i|760万元|CNY}，上年支出{j|228万元|CNY}，执行率{k|30%|percent}，今年已支{l|419万元|CNY}，累计{m|647万元|CNY}，累计执行率{o|85.1%|percent}；名校帮扶项目预算{p|350万元|CNY}，上年未支出，今年支{q|301万元|CNY}，执行率{r|86%|percent}。""",
[("share","a","b","c"),("diff","a","e","f"),("share","f","b","g"),("most","g","d"),("below","d","c"),("share","j","i","k"),("sum","m","j l"),("share","m","i","o"),("share","q","p","r"),("trend","down","c g"),("bound","e","a"),("count","h",2),("bound","m","i"),("bound","q","p")],
scope=[("most","c","d"),("share","l","i","o"),("share","f","a","g")], hard="整改前超比例，整改后在内")

passage("u-per-pupil-groups", """公用经费分担比例（2024年通知）
小学每生{a|720元|CNY/student}、初中{b|940元|CNY/student}，所需资金中央与地方分担{c|8:2|ratio}，地方部分省与县{d|6:4|ratio}。则小学每生中央{e|576元|CNY/student}、省{f|86.4元|CNY/student}、县{g|57.6元|CNY/student}；初中每生中央{h|752元|CNY/student}、省{i|112.8元|CNY/student}、县{j|75.2元|CNY/student}。县里负担的钱看似很少，但是教师工资全部在县，所以不能只看公用经费说县级负担轻。
按小学{k|23,500人|student}、初中{l|11,200人|student}计算，县级公用经费{m|219.6万元|CNY}，而同期教师工资{n|4.36亿元|CNY}，前者仅为后者的{o|0.50%|percent}。不足百人的教学点、特教按每生{p|7,000元|CNY/student}的单列标准，不在上述人数内。""",
[("expr","a*0.8","e"),("expr","a*0.12","f"),("expr","a*0.08","g"),("expr","b*0.8","h"),("expr","b*0.12","i"),("expr","b*0.08","j"),("sum","a","e f g"),("sum","b","h i j"),("expr","k*g+l*j","m"),("share","m","n","o"),("split","f","g","d"),("below","a","b"),("below","b","p"),("split","i","j","d")],
scope=[("prod","m","k a"),("share","g","a","o")], hard="两级分担相乘")

passage("u-target-vs-actual", """教育专项债券项目绩效目标完成情况说明
年度目标提出“债券资金支出进度不低于{a|85%|percent}”。至年末支出进度{b|82.4%|percent}，没有达到；如果扣除因跨省管线迁改暂缓的{c|1,500万元|CNY}，则进度为{d|89.5%|percent}，达到目标。债券资金{e|1.86亿元|CNY}，支出{f|1.53亿元|CNY}。我们认为扣除口径须由主管部门认可，故自评表按未达标填报，并扣{g|2.1分|other}。
实物量目标为新建校舍{h|36,000平方米|other}，实际{i|37,250平方米|other}，超额{j|3.5%|percent}；投资完成{k|1.71亿元|CNY}，为计划{l|1.80亿元|CNY}的{m|95%|percent}。支出额、投资完成额和债券额三者不等是正常现象：支出是付款，投资是进度，债券只是来源之一，另有县级配套{n|0.24亿元|CNY}。""",
[("expr","e*b/100","f"),("expr","f/(e-c)*100","d"),("below","b","a"),("least","a","d"),("growth","i","h","j"),("share","k","l","m"),("bound","f","e"),("below","b","d")],
scope=[("least","a","b"),("same","k","f"),("share","f","l","b")], hard="按扣除口径才达标，文中自陈未达标")

passage("u-payment-sequence", """支付顺序争议的答复
你公司来函称，应付工程款{a|386.5万元|CNY}中学校只付了{b|214.0万元|CNY}，并要求按日{c|0.05%|percent}计收违约金。经查，合同约定工程款支付到{d|70%|percent}为止，余款在审计后支付，审定造价{e|431.2万元|CNY}的{f|70%|percent}为{g|301.84万元|CNY}，现已付{h|214.0万元|CNY}，尚有{i|87.84万元|CNY}到期未付，原因是你公司未开具发票。你公司主张的应付数，是按送审造价{j|483.1万元|CNY}的{k|80%|percent}计算的，既不是合同约定的比例，也不是审定造价。
若按你方算法，{l|80%|percent}为{m|386.5万元|CNY}，减去已付数，欠款为{n|172.5万元|CNY}，与来函所称的{o|172.5万元|CNY}相符，但计算的依据不成立。""",
[("expr","e*f/100","g"),("same","h","b"),("diff","g","h","i"),("expr","j*k/100","m"),("same","m","a"),("same","l","k"),("same","d","f"),("diff","m","h","n"),("same","n","o"),("diff","a","b","o"),("below","e","j")],
scope=[("expr","e*k/100","m"),("same","i","o"),("diff","e","h","i")], hard="对方的数算术相符而依据不成立")

passage("u-three-year-fiscal", """我县教育经费“三个增长”审核结果
年度　财政教育支出　财政经常性收入　教育支出增长　收入增长
2020年　{a1|5.36亿元|CNY}　{b1|14.80亿元|CNY}　—　—
2021年　{a2|5.62亿元|CNY}　{b2|15.40亿元|CNY}　{c2|4.9%|percent}　{d2|4.1%|percent}
2022年　{a3|5.89亿元|CNY}　{b3|16.55亿元|CNY}　{c3|4.8%|percent}　{d3|7.5%|percent}
2023年　{a4|6.21亿元|CNY}　{b4|16.70亿元|CNY}　{c4|5.4%|percent}　{d4|0.9%|percent}
2022年教育支出增幅低于经常性收入增幅，差{e|2.7个百分点|percentage-point}；另{f|两年|other}高于。按三年平均看，教育支出年均增长{g|5.0%|percent}，经常性收入年均增长{h|4.1%|percent}，教育仍快。审核组认为，单年未达标应说明原因：当年收入含一次性土地出让和税收入库{i|0.92亿元|CNY}，剔除后收入{j|15.63亿元|CNY}，仅增长{k|1.5%|percent}，则教育支出增幅并不低。""",
[("growth","a2","a1","c2"),("growth","b2","b1","d2"),("growth","a3","a2","c3"),("growth","b3","b2","d3"),("growth","a4","a3","c4"),("growth","b4","b3","d4"),("diff","d3","c3","e"),("below","d2","c2"),("below","c3","d3"),("below","d4","c4"),("cagrv",3,"a4","a1","g"),("cagrv",3,"b4","b1","h"),("below","h","g"),("diff","b3","i","j"),("growth","j","b2","k"),("trend","up","a1 a2 a3 a4"),("trend","up","b1 b2 b3 b4"),("count","f",2),("below","k","c3")],
scope=[("below","d3","c3"),("growth","b3","b2","k"),("growth","a4","a1","g")], hard="一年低两年高，剔除一次性收入后不低")

passage("u-scholar-cap", wrap("""优秀生奖学金的封顶说明
奖学金按成绩分三档，一等{a|3,000元|CNY}、二等{b|2,000元|CNY}、三等{c|1,000元|CNY}，单人每年累计不超过{d|4,000元|CNY}。周同学连续获得一等和二等各一次，按档应得{e|5,000元|CNY}，按封顶实得{f|4,000元|CNY}。今年获奖{g|318人次|person-time}，其中一等{h|52人次|person-time}、二等{i|97人次|person-time}、三等{j|169人次|person-time}，按档合计{k|51.9万元|CNY}；有{l|13人|student}触及封顶，扣减{m|1.4万元|CNY}，实发{n|50.5万元|CNY}，获奖人数去重后{o|286人|student}，人均{p|1766元|CNY}。
该项资金由县长奖励基金{q|60%|percent}、企业捐赠{r|40%|percent}分担，按实发计算，前者出{s|30.30万元|CNY}。若不设封顶，基金需多出{t|0.84万元|CNY}。""", 38),
[("sum","e","a b"),("below","d","e"),("same","f","d"),("most","f","d"),("lin","j","+g -h -i"),("expr","h*a+i*b+j*c","k"),("diff","k","m","n"),("avg","n","o","p"),("hundred","q r"),("expr","n*q/100","s"),("expr","m*q/100","t"),("bound","o","g"),("bound","l","o"),("trend","down","a b c")],
scope=[("most","e","d"),("same","e","f"),("avg","k","g","p")], hard="按档应得超过封顶")

passage("u-shared-overlap", """城乡结合部三所学校的经费共享安排
甲校、乙校、丙校共用一栋综合楼和一个食堂。综合楼建设费{a|2,760万元|CNY}，按使用面积分摊：甲{b|45%|percent}、乙{c|35%|percent}、丙{d|20%|percent}；食堂设备费{e|186万元|CNY}按就餐人数分摊：甲{f|612人|student}、乙{g|430人|student}、丙{h|198人|student}，合计{i|1,240人|student}，甲校分担{j|49.4%|percent}、{k|91.8万元|CNY}。同样是甲校，综合楼占{l|45%|percent}，食堂占到上述比例，两个比例不同，是因为分摊标准不同。
运行费今年{m|96.4万元|CNY}，由{z|三校|item}等额分担，即每校{n|32.13万元|CNY}；另外甲校多出校门安保费{o|7.2万元|CNY}，故甲校实付{p|39.33万元|CNY}。有家长问丙校为何按人数算只占食堂的{q|16.0%|percent}，运行费却与甲校一样多？协议如此，丙校每学期可优先使用报告厅{r|十次|other}。""",
[("hundred","b c d"),("sum","i","f g h"),("share","f","i","j"),("expr","e*f/i","k"),("same","l","b"),("overn","m",3,"n"),("sum","p","n o"),("share","h","i","q"),("count","z",3),("below","b","j"),("share","k","e","j")],
scope=[("same","j","b"),("expr","e*b/100","k"),("share","h","i","d")], hard="同校两种分摊比例不同")

passage("u-inflow-outflow", """教育系统资金调度日报（12月29日）
国库可用库款{a|2,940万元|CNY}；当日已收上级转移支付{b|1,860万元|CNY}，合计可用{c|4,800万元|CNY}。拟支付：教师12月工资{d|3,215万元|CNY}、绩效奖{e|1,040万元|CNY}、学生资助{f|268万元|CNY}、学校食堂货款{g|191万元|CNY}，合计{h|4,714万元|CNY}，支付后余{i|86万元|CNY}。若不收到上级资金，则缺口{j|1,774万元|CNY}，须向总行申请调拨。
说明：绩效奖按年度预算的{k|60%|percent}先行发放，全年预算{l|1,733万元|CNY}，考核后再补{m|693万元|CNY}；资助款今日必须到卡，学校已公示{n|3,472人次|person-time}；食堂货款中{o|84万元|CNY}为11月账期，属正常结算，不是拖欠。""",
[("sum","c","a b"),("sum","h","d e f g"),("diff","c","h","i"),("diff","h","a","j"),("expr","l*k/100","e"),("diff","l","e","m"),("bound","o","g"),("bound","h","c"),("largest","d","e f g")],
scope=[("diff","a","h","i"),("expr","l*k/100","m"),("diff","l","d","m")], hard="缺口是假设条件下的，不是实际")

passage("v-hearing-fees", """听证会材料（三）：公办幼儿园保教费调整后的财政影响
现行保教费：省级示范园每月{a|420元|CNY/month}，市级示范园{b|350元|CNY/month}，一般园{c|260元|CNY/month}。拟调整为{d|500元|CNY/month}、{e|420元|CNY/month}和{f|300元|CNY/month}，分别上调{g|19.0%|percent}、{h|61.5%|percent}和{i|15.4%|percent}，其中省级示范园上调幅度最小。在园幼儿依次为{j|1,860人|student}、{k|3,240人|student}、{l|5,110人|student}，每年按十个月收取，调整后保教费收入{n|3823.8万元|CNY}，较调整前增加{o|580.0万元|CNY}。
财政拨款不因调价而减少，仍为{p|3,180万元|CNY}。两者相加{q|7003.8万元|CNY}，相当于全县公办园成本{r|8,960万元|CNY}的{s|78.2%|percent}。
听证代表{v|25名|person}，同意{w|17名|person}，占{x|68%|percent}，不同意{y|6名|person}，弃权{z|3名|person}。""",
[("smallest","g","h i"),("growth","e","b","h"),("sum","v","w y z"),("growth","d","a","g"),("growth","f","c","i"),("expr","(j*d+k*e+l*f)*10","n"),("expr","(j*(d-a)+k*(e-b)+l*(f-c))*10","o"),("sum","q","n p"),("share","q","r","s"),("share","w","v","x"),("trend","up","a d"),("trend","up","b e"),("trend","up","c f"),("trend","down","d e f"),("trend","down","a b c"),("bound","w","v")],
[error("direction-mismatch","g","i h",[0],None,"省级示范园上调19.0%，一般园15.4%才最小","wrong superlative",1,"一般园上调幅度最小"),
 error("growth-mismatch","h","e b",[1],("20.0%","percent"),"市级示范园应以350元为基数，误用一般园的260元","wrong base",2),
 error("sum-mismatch","z","v w y",[2],("2名","person"),"三种意见相加应为25名","wrong digit",1)],
scope=[("share","y","v","x"),("growth","d","b","h")])

passage("v-summary-vs-body", """【摘要】全年落实学生资助{a|4.2万人次|person-time}、{b|3,184万元|CNY}，比上年增加{c|216万元|CNY}；所有学段资助比例均有提高。
【正文】2023年共资助学生{d|41,986人次|person-time}，发放资金{e|3,148万元|CNY}，上年为{f|2,932万元|CNY}，增长{g|7.4%|percent}。其中：学前{h|5,120人次|person-time}，{i|256万元|CNY}；义务教育{j|23,410人次|person-time}，{k|1,963万元|CNY}；普通高中{l|6,388人次|person-time}，{m|617万元|CNY}；中职{n|7,068人次|person-time}，{o|812万元|CNY}。
资助比例：学前由{p|9.8%|percent}升至{q|10.4%|percent}，义务教育由{r|16.0%|percent}升至{s|16.9%|percent}，普通高中由{t|22.1%|percent}降至{u|21.7%|percent}，中职由{v|61.5%|percent}升至{w|63.0%|percent}。普通高中资助比例下降是因为在校生增长快于名额。
资助对象的认定采取学生申请、班级评议、学校公示、部门比对相结合的办法，乡村振兴、民政、残联等部门的数据定期交换，避免漏助。公示内容只包括姓名和班级，不得公开家庭情况。对因突发变故致困的学生，可以随时申请，不受学期限制。""",
[("same","b","e"),("lin","k","+e -i -m -o"),("diff","e","f","c"),("trend","up","t u"),("growth","e","f","g"),("sum","d","h j l n"),("sum","e","i k m o"),("same","a","d"),("trend","up","p q"),("trend","up","r s"),("trend","up","v w"),("largest","j","h l n"),("growthb","f","c","g"),("diff","b","f","c")],
[error("restatement-mismatch","b","e c f",[0,13],("3,148万元","CNY"),"摘要与正文的金额不同，只有3148万元减2932万元等于216万元","transposed digits",2),
 error("sum-mismatch","k","e i m o",[1,6],("1,463万元","CNY"),"四个学段相加应等于总额","wrong digit",2),
 error("direction-mismatch","u","t",[3],None,"普通高中资助比例下降，摘要却说所有学段均有提高","text against figures",3,"除普通高中外各学段资助比例均有提高")],
scope=[("growth","e","b","g"),("avg","i","h","m")])

passage("v-yoy-month", """教育费附加征收简报
一季度入库{a|1,284万元|CNY}，同比{b|9.5%|percent}的增长主要来自企业补缴；二季度{c|1,536万元|CNY}，环比增长{d|16.4%|percent}；三季度{e|1,191万元|CNY}，环比下降{f|22.5%|percent-}；四季度{g|1,605万元|CNY}。上年一季度为{h|1,173万元|CNY}。
全年合计{i|5,616万元|CNY}，比上年的{j|5,240万元|CNY}增长{k|7.2%|percent}，比预算{l|5,460万元|CNY}超收{m|165万元|CNY}，超收{n|2.9%|percent}。{xa|四个|item}季度中三季度最低，四季度最高，最高与最低之比为{o|1.35倍|ratio}。按月平均{p|4680万元|CNY}。
超收部分安排县职中实训设备{q|80万元|CNY}，余下转入下年。""",
[("growth","c","a","d"),("diff","i","l","m"),("overn","i",12,"p"),("growth","a","h","b"),("growth","e","c","f"),("sum","i","a c e g"),("growth","i","j","k"),("growthb","l","m","n"),("smallest","e","a c g"),("largest","g","a c e"),("multiple","g","e","o"),("bound","q","m"),("count","xa",4),("growth","i","l","n")],
[error("growth-mismatch","d","c a",[0],("19.6%","percent"),"环比应以一季度为基数","wrong base",1),
 error("difference-mismatch","m","i l n",[1,7],("156万元","CNY"),"全年合计减预算","transposed digits",1),
 error("average-mismatch","p","i",[2],("468万元","CNY"),"全年除以十二个月为468万元","decimal point",2)],
scope=[("growth","i","l","k"),("growth","e","a","f")])

passage("v-inventory-points", """关于校园食堂“明厨亮灶”补助的拨付说明
补助按食堂规模分{a|三档|item}：就餐{b|1,000人|student}以上每个{c|3.0万元|CNY}，{d|300人|student}至{e|999人|student}每个{f|1.8万元|CNY}，{g|300人|student}以下每个{h|1.0万元|CNY}。经验收，一等{i|23个|item}、二等{j|58个|item}、三等{k|41个|item}，共{l|152个|item}，应拨{m|214.4万元|CNY}。县财政已拨{n|180.0万元|CNY}，其余{o|34.4万元|CNY}待市级配套到账后拨付。市级配套按{p|20%|percent}安排，应为{q|4.29万元|CNY}。
补助不得超过实际支出。实验小学食堂就餐{r|1,260人|student}，实际支出{s|2.7万元|CNY}，按{t|3.0万元|CNY}拨付，未超过实际支出；城北幼儿园就餐{u|284人|student}，实际支出{v|1.3万元|CNY}，按{w|1.0万元|CNY}拨付，余额由园里自筹{x|0.3万元|CNY}。""",
[("bound","t","s"),("sum","l","i j k"),("expr","m*p/100","q"),("expr","i*c+j*f+k*h","m"),("diff","m","n","o"),("same","t","c"),("least","b","r"),("below","u","g"),("same","w","h"),("diff","v","w","x"),("bound","w","v"),("count","a",3),("same","d","g"),("trend","down","c f h"),("bound","n","m")],
[error("sum-mismatch","l","i j k",[1],("122个","item"),"三等相加为122个","wrong digit",1),
 error("average-mismatch","q","m p",[2],("42.9万元","CNY"),"应拨总额的20%，小数点错位","decimal point",2),
 error("bound-exceeded","t","s",[0],None,"按3.0万元拨付超过实际支出2.7万元","limit said to be kept",1,"拨付数超过了实际支出，应按2.7万元拨付")],
scope=[("prod","m","l f"),("same","s","c")])

passage("v-invest-source-shares", """全市校舍建设投资来源
全年完成投资{a|28.6亿元|CNY}。来源构成：财政资金{b|15.2亿元|CNY}，占{c|53.1%|percent}；专项债券{d|7.4亿元|CNY}，占{e|25.9%|percent}；社会资本{f|3.9亿元|CNY}，占{g|25.7%|percent}；其他{h|2.1亿元|CNY}，占{i|7.3%|percent}。与上年比，财政资金减少{j|0.6亿元|CNY-}、专项债券增加{k|2.1亿元|CNY}、社会资本增加{l|0.8亿元|CNY}、其他与上年持平，投资总额增加{m|2.3亿元|CNY}，上年为{n|30.9亿元|CNY}。
按用途分，新建学校{o|16.4亿元|CNY}，扩建{p|7.5亿元|CNY}，维修加固{q|4.7亿元|CNY}，新建占比最高。全年竣工校舍面积{r|112.8万平方米|other}，平均造价每平方米{s|2535元|CNY}，较上年的{t|2,610元|CNY}下降{u|2.9%|percent-}。""",
[("share","f","a","g"),("diff","a","m","n"),("hundred","c e g i"),("share","b","a","c"),("share","d","a","e"),("lin","h","+a -b -d -f"),("share","h","a","i"),("sum","m","j k l"),("lin","q","+a -o -p"),("largest","o","p q"),("avg","a","r","s"),("growth","s","t","u"),("trend","down","t s"),("largest","b","d f h")],
[error("share-mismatch","g","f a c e i",[0,2],("13.6%","percent"),"社会资本应除以完成投资总额，误除以财政资金；四项占比也超过100%","wrong denominator",1),
 error("difference-mismatch","n","a m",[1],("26.3亿元","CNY"),"上年应为今年减去增加额，误作相加","sign",2)],
scope=[("growth","a","n","u"),("share","o","a","c")])

passage("v-letter-shortage", """关于请求解决我镇中心学校运转经费缺口的报告
县财政局：我校现有学生{a|1,386人|student}，其中寄宿生{b|742人|student}，教职工{c|98人|person}。全年公用经费收入{d|130.28万元|CNY}，按初中标准每生{e|940元|CNY/student}计，寄宿补助{f|22.62万元|CNY}（每生{g|300元|CNY/student}），合计{h|152.54万元|CNY}。全年支出预计：水电{i|38.6万元|CNY}、取暖{j|46.2万元|CNY}、临聘炊事和安保{k|51.8万元|CNY}、办公培训{l|22.4万元|CNY}、维修{m|14.0万元|CNY}，合计{n|159.0万元|CNY}，收支差{o|20.46万元|CNY}。
缺口占收入的{p|13.4%|percent}，主要由燃煤改电引起，取暖费比改造前的{q|27.5万元|CNY}增加{r|18.7万元|CNY}，增长{s|68%|percent}。恳请县财政一次性补助{t|20万元|CNY}，其余由我校压减办公经费解决。
我校地处库区移民安置点，学生多为留守儿童，周末留校人数多，水电开支与一般学校不能相比。燃煤锅炉拆除后，空气好了，值守也安全了，老师和家长都很赞成，只是电费一下子涨了上来。学校已经采取分时段供暖、夜间降温运行等办法，尽量节约。妥否，请批示。""",
[("prod","f","b g"),("sum","n","i j k l m"),("prod","d","a e"),("sum","h","d f"),("diff","n","h","o"),("share","o","h","p"),("diff","j","q","r"),("growth","j","q","s"),("bound","b","a"),("largest","k","i j l m"),("trend","up","q j")],
[error("average-mismatch","f","b g h d",[0,3],("22.26万元","CNY"),"742人乘300元为22.26万元","transposed digits",1),
 error("sum-mismatch","n","i j k l m h o",[1,4],("173.0万元","CNY"),"支出合计漏加维修","part left out",1)],
scope=[("prod","d","b e"),("share","o","n","p")])

passage("v-province-compare", """各市教育支出占比与位次（新闻办口径）
2023年，本省{a|五个|item}市中，甲市教育支出占一般公共预算支出{b|17.9%|percent}，居第{!rank|二}位；乙市{d|18.6%|percent}，居首位；丙市{e|17.2%|percent}；丁市{f|16.8%|percent}；戊市{g|16.1%|percent}，居末位。甲市比全省平均{h|17.1%|percent}高{i|0.8个百分点|percentage-point}，差距比上年的{j|0.5个百分点|percentage-point}扩大{k|0.3个百分点|percentage-point}。
甲市教育支出{l|96.8亿元|CNY}，推算其一般公共预算支出约{m|541亿元|CNY~}。若乙市教育支出{n|104.2亿元|CNY}，其一般公共预算支出约{o|590亿元|CNY~}，比甲市多{p|19亿元|CNY}，但人口是甲市的{q|1.2倍|ratio}，人均教育支出反而低{r|10.3%|percent}。报道引用时请注意“位次”按占比，不按总额。丁市由上年的{s|17.0%|percent}升至今年的数，教育优先得到体现。""",
[("expr","n/(d/100)","o"),("trend","up","s f"),("diff","b","h","i"),("diff","i","j","k"),("expr","l/(b/100)","m"),("diff","o","m","p"),("expr","(1-n/l/q)*100","r"),("largest","d","b e f g"),("smallest","g","b d e f"),("count","a",5),("below","h","b"),("trend","down","d b e f g"),("below","e","b"),("below","l","n")],
[error("average-mismatch","o","n d p m",[0,5],("560亿元","CNY~"),"104.2亿元除以18.6%约560亿元","wrong digit",2),
 error("direction-mismatch","f","s",[1],None,"丁市由17.0%到16.8%是下降，不是上升","direction",2,"丁市由上年的17.0%降至今年的16.8%")],
scope=[("mean","b d e f g","h"),("growth","n","l","r")])

passage("v-loan-tableless", half("""教育发展基金委托贷款台账
年初委托贷款余额{a|2,460万元|CNY}，涉及{b|7家|item}民办学校；年内收回{c|835万元|CNY}，新放{d|420万元|CNY}，年末余额{e|2,405万元|CNY}，涉及{f|6家|item}，户均{g|340.8万元|CNY}。利率执行{h|3.5%|percent}，年内利息收入{i|78.4万元|CNY}，占基金收入{j|512.6万元|CNY}的{k|15.3%|percent}。
按期限分，一年以内{l|630万元|CNY}，一至三年{m|940万元|CNY}，三年以上{n|475万元|CNY}，三年以上占{o|19.3%|percent}。按风险分，正常{p|1,815万元|CNY}、关注{q|230万元|CNY}，不良为零，关注类占{r|11.2%|percent}，比年初下降{s|1.6个百分点|percentage-point-}，年初为{t|12.8%|percent}。"""),
[("lin","e","+a -c +d"),("share","n","e","o"),("sum","e","p q"),("avg","e","f","g"),("share","i","j","k"),("lin","m","+e -l -n"),("share","q","e","r"),("expr","r-t","s"),("below","r","t"),("bound","c","a"),("below","f","b")],
[error("sum-mismatch","e","a c d p q g l m n r",[0,2,3,5,6],("2,045万元","CNY"),"年初减收回加新放为2045万元，风险分类相加也是此数","transposed digits",1),
 error("share-mismatch","o","n e",[1],("23.2%","percent"),"应除以年末余额，误除以年初余额","wrong denominator",2)],
scope=[("avg","e","b","g")])

passage("w-new-school-cost", spaced("""城东实验学校开办经费核定单
学校设计规模{a|54个|class}班、{b|2,430个|place}学位，今秋首批开{c|18个|class}班，招生{d|790人|student}，班额{e|43.9人|student}。开办费按设计学位每个{f|1,200元|CNY}控制，上限{g|291.6万元|CNY}；实际核定{h|253.6万元|CNY}，低于上限{i|38.0万元|CNY}。其中教学仪器{j|118.4万元|CNY}、图书{k|48.6万元|CNY}、厨房设备{l|62.0万元|CNY}、办公家具{m|24.6万元|CNY}。
首年公用经费按实际学生小学每生{n|720元|CNY/student}、初中{o|940元|CNY/student}核定，小学{p|510人|student}、初中{q|280人|student}，合计{r|63.04万元|CNY}；因开学时只有{w|32.5%|percent}的学位投入使用，人均公用经费看起来偏低，不能据此认为经费不足。首年人员经费由县直学校调剂，{s|62名|person}教师的工资仍在原校预算中列支，故该校决算无人员经费。"""),
[("avg","d","c","e"),("prod","g","b f"),("diff","g","h","i"),("most","h","g"),("lin","m","+h -j -k -l"),("diff","d","p","q"),("expr","p*n+q*o","r"),("bound","c","a"),("bound","d","b"),("largest","j","k l m"),("share","d","b","w")],
scope=[("prod","h","d f"),("avg","b","c","e"),("expr","b*n","r")], hard="按设计学位控制开办费，首批学生少")

passage("w-annuity-note", half("""职业年金“虚账”说明
教育系统参保{a|5,210人|person}。单位应缴{b|8%|percent}、个人缴{c|4%|percent}，缴费工资基数全年{d|4.75亿元|CNY}，单位部分记账{e|3800万元|CNY}，个人实缴{f|1900万元|CNY}。单位部分在职期间只记账不付现，因此财政当年支出中没有这笔，但在资产负债报表附注里列示累计记账{g|2.94亿元|CNY}。今年退休{h|148人|person}，一次做实{i|828.8万元|CNY}（人均{j|5.6万元|CNY}），列入当年支出。
有人比较发现，记账{k|3,800万元|CNY}而支出只有{l|828.8万元|CNY}，怀疑少列{m|2971.2万元|CNY}。这是把权责与收付混为一谈。累计记账减去累计做实{n|0.71亿元|CNY}，余{o|2.23亿元|CNY}，将随退休人数增加逐步付现。"""),
[("expr","d*b/100","e"),("expr","d*c/100","f"),("prod","i","h j"),("same","k","e"),("same","l","i"),("diff","k","l","m"),("diff","g","n","o"),("bound","n","g"),("bound","h","a")],
scope=[("same","k","l"),("prod","e","a j")], hard="记账与付现不同")

passage("w-penalty-exempt", """教育收费减免情况的情况说明
{a|31所|school}民办学校中，按规定退还疫情期间住宿费的{b|29所|school}，共退{c|1,486万元|CNY}；未退的{d|两所|school}没有住宿生，故退费率仍为{e|100%|percent}。应退学生{f|7,430人|student}，人均{g|2000元|CNY/student}。住宿费标准每生每学期{h|2,500元|CNY/student}，按未住满的{i|80%|percent}退还，每人应为{j|2,000元|CNY/student}，与人均数一致。
同期公办学校退还{k|126万元|CNY}、{l|4,200人|student}，人均{m|300元|CNY/student}，标准只有民办的{n|15%|percent}，是公办住宿费低、按月收取的缘故，不是退得少。至于伙食费，学校按实际未就餐天数退，不按比例，平均退{o|38天|other}、每天{p|18元|CNY}，人均{q|684元|CNY/student}。""",
[("diff","a","b","d"),("avg","c","f","g"),("expr","h*i/100","j"),("same","g","j"),("avg","k","l","m"),("share","m","j","n"),("prod","q","o p"),("bound","b","a"),("below","m","j")],
scope=[("share","b","a","e"),("avg","k","f","m"),("expr","h*(100-i)/100","m")], hard="未退两所无住宿生，退费率仍100%")

passage("w-transport-remote", """边远学校交通与取暖的特殊安排
我县{a|12所|school}学校在海拔{b|2,600米|other}以上，取暖期{c|5.5个月|other}，比县城长{d|1.5个月|other}。取暖费按每生每月{e|60元|CNY/month}补助，在校{f|2,940人|student}，全年{g|97.02万元|CNY}，是县城标准{h|40元|CNY/month}的{i|1.5倍|ratio}，但县城取暖期只有{j|四个月|other}，县城生均全年{k|160元|CNY}，边远学校生均全年{l|330元|CNY}，全年之差远大于月标准之差。
交通补助方面，教师每月往返{t|两次|item}，每次{m|86元|CNY}，{n|168名|person}教师{o|10个月|other}共{p|28.90万元|CNY}；公车不接送。以上资金{q|67%|percent}来自省级民族地区转移支付。""",
[("prod","g","e f c"),("multiple","e","h","i"),("diff","c","j","d"),("prod","k","h j"),("prod","l","e c"),("prod","p","n m t o"),("trend","up","k l")],
scope=[("prod","g","h f c"),("multiple","l","k","i"),("prod","p","n m o")], hard="月标准与全年数的倍数不同")

passage("w-report-neg-growth", """【专项分析】教育人员经费增长来自哪里
2023年人员经费{a|5.02亿元|CNY}，比上年增长{b|4.6%|percent}（上年{c|4.80亿元|CNY}），而教职工人数由{d|5,388人|person}减到{e|5,214人|person}，减少{f|3.2%|percent}。人均人员经费由{g|8.91万元|CNY}升到{h|9.63万元|CNY}，增长{i|8.1%|percent}。人均涨幅大于总额涨幅，是人数减少造成的，并无矛盾。
人均涨幅可分解为：正常晋级{j|1.2%|percent}、津贴标准提高{k|2.9%|percent}、社保基数上调{l|2.6%|percent}，{xa|三项|item}相乘（不是相加）得{m|6.8%|percent}，余下{n|1.2%|percent}为年度奖金等其他因素。退休高峰使高职称教师占比由{o|23.6%|percent}降为{p|21.9%|percent}，本应拉低人均，但被上述因素抵消，所以不能认为“高职称教师减少，支出就会下降”。""",
[("growth","a","c","b"),("expr","(1-e/d)*100","f"),("avg","c","d","g"),("avg","a","e","h"),("growth","h","g","i"),("expr","((1+j/100)*(1+k/100)*(1+l/100)-1)*100","m"),("expr","((1+i/100)/(1+m/100)-1)*100","n"),("below","b","i"),("trend","down","d e"),("trend","down","o p"),("trend","up","g h"),("trend","up","c a"),("count","xa",3)],
scope=[("growth","a","c","i"),("growth","e","d","b")], hard="人均涨幅大于总额涨幅；三项相乘不是相加")

passage("w-insurance-claims", """校方责任险统一投保结算
全县{a|68所|school}学校、{b|71,200名|student}学生，每生保费{c|8元|CNY/student}，共{d|56.96万元|CNY}，由公用经费列支{e|80%|percent}、财政补{f|20%|percent}。投保期跨年度（{g|2022年9月|other}至{h|2023年8月|other}），因此两个预算年度各列一部分，2022年列{i|4个月|other}即{j|18.99万元|CNY}，2023年列{k|8个月|other}即{l|37.97万元|CNY}。
全年报案{m|163起|item}，结案{n|142起|item}，赔付{o|96.4万元|CNY}，赔付率{p|169.2%|percent}，超过保费收入。保险公司以此提出上调费率到{q|13元|CNY/student}，我们认为赔付率高是因一起溺水事故赔付{r|40万元|CNY}，剔除后赔付率为{s|99.0%|percent}，故同意折中为{t|10元|CNY/student}，上调{u|25%|percent}，低于其要求的{v|62.5%|percent}。""",
[("prod","d","b c"),("hundred","e f"),("expr","d*4/12","j"),("expr","d*8/12","l"),("sum","d","j l"),("share","o","d","p"),("expr","(o-r)/d*100","s"),("growth","t","c","u"),("growth","q","c","v"),("below","t","q"),("below","d","o"),("bound","n","m"),("bound","r","o"),("order","g h"),("trend","up","c t q")],
scope=[("share","n","m","p"),("share","r","d","s"),("growth","q","t","v")], hard="赔付超过保费100%有原因；一份保费跨两个年度")

passage("w-poor-county-exempt", """免除配套责任的县（区）名单说明
按财力分档，全市{a|11个|item}县区中{b|3个|item}为一档（全额承担配套）、{c|5个|item}为二档（承担一半）、{d|3个|item}为三档（全免）。2023年应配套总额{e|8,640万元|CNY}，其中一档{f|3,180万元|CNY}、二档{g|3,900万元|CNY}、三档{h|1,560万元|CNY}。实际由县区承担的为一档全部加二档一半，{i|5,130万元|CNY}；市级代担{j|3,510万元|CNY}，占{k|40.6%|percent}。
丙县从三档调到二档，自{l|2023年7月|other}起算，上半年全免，下半年{m|180万元|CNY}中承担{n|90万元|CNY}，已计入二档的一半之中。由于这一调整，三档县区由{o|4个|item}变为{p|3个|item}，不是统计差错。因此，三档应配额{q|1,560万元|CNY}比上年的{r|1,920万元|CNY}减少{s|360万元|CNY}。""",
[("sum","a","b c d"),("sum","e","f g h"),("expr","f+g/2","i"),("diff","e","i","j"),("share","j","e","k"),("overn","m",2,"n"),("same","p","d"),("same","q","h"),("diff","r","q","s"),("trend","down","o p"),("trend","down","r q"),("largest","g","f h")],
scope=[("share","h","e","k"),("same","i","e"),("sum","j","g h")], hard="应配与实担不同，分档调整")

passage("w-half-year-target", """半年目标提前完成的条件
年初目标：全年压减一般性支出{a|15%|percent}，约{b|480万元|CNY~}。截至6月已压减{c|312万元|CNY}，完成全年的{d|65%|percent}，超过时间进度{e|15个百分点|percentage-point}，但压减的主要是会议和培训，{f|218万元|CNY}，占{g|69.9%|percent}，这部分下半年无法再压。余下的{h|168万元|CNY}须从差旅、印刷、物业中完成，而这{xa|三项|item}全年预算合计只有{i|620万元|CNY}，即要再压{j|27.1%|percent}，难度高于上半年。
另一方面，以“压减”作为绩效不应影响教师培训的法定比例，公用经费{k|2,860万元|CNY}中培训费须达{l|5%|percent}即{m|143万元|CNY}以上，实际安排{n|151万元|CNY}，占{o|5.3%|percent}，仍在规定之上；压减数不含这{p|151万元|CNY}。""",
[("share","c","b","d"),("expr","d-50","e"),("share","f","c","g"),("diff","b","c","h"),("share","h","i","j"),("expr","k*l/100","m"),("least","m","n"),("share","n","k","o"),("least","l","o"),("same","n","p"),("bound","c","b"),("bound","f","c"),("count","xa",3)],
scope=[("share","f","b","g"),("share","h","b","j")], hard="进度超过一半，但余下更难")

passage("w-medical-fund", """学校医务室经费的归口说明
医务室设备由卫生健康部门出资，校医工资由教育部门发放，因此两张报表都会出现“校医”：卫健表中为{a|38人|person}，教育表中为{b|52人|person}。多出的{c|14人|person}是教师兼任的保健员，卫健表不列。合并统计时按教育表{d|52人|person}，占学校{e|95所|school}的配备率为{f|54.7%|percent}（按一校一人算），卫健口径配备率{g|40.0%|percent}。
设备投入：标准化医务室每间{h|2.8万元|CNY}，今年建{i|20间|classroom}，共{j|56万元|CNY}；校医岗位津贴每人每月{k|200元|CNY/month}，按专职{l|38人|person}、{m|12个月|other}发{n|9.12万元|CNY}，兼职保健员减半，{o|1.68万元|CNY}，两项合计{p|10.80万元|CNY}。两张报表的经费总数本就不等，不宜相减得出“教育少投入”的结论。""",
[("diff","b","a","c"),("same","d","b"),("share","b","e","f"),("share","a","e","g"),("prod","j","h i"),("same","l","a"),("prod","n","k l m"),("expr","c*k*m/2","o"),("sum","p","n o"),("below","g","f"),("below","a","b")],
scope=[("same","a","b"),("prod","n","k b m"),("share","c","e","g")], hard="两表校医数不同，兼职不列")

passage("x-salary-standard-lines", """【工资与津补贴兑现公告】经与县人社局、县教育局核对，2023年度教师待遇兑现情况公告如下：一是基本工资，在岗{a|3,482人|person}，全年{b|1.58亿元|CNY}；二是绩效工资，奖励性部分占{c|30%|percent}、基础性部分占{d|80%|percent}，全年绩效{e|1.27亿元|CNY}，其中奖励性{f|0.38亿元|CNY}；三是乡镇补贴，{g|1,964人|person}、{h|707.0万元|CNY}，人均每月{i|3600元|CNY/month}；四是艰苦边远地区津贴，二类区，{j|885人|person}、每月{k|395元|CNY/month}，全年{l|419.5万元|CNY}。
以上{xa|四项|item}合计{m|2.96亿元|CNY}，人均{n|8.50万元|CNY}。与2022年的{o|8.12万元|CNY}相比，增长{p|4.7%|percent}。截至公告日，无拖欠。监督电话见局网站。""",
[("hundred","c d"),("expr","h/g/12","i"),("expr","e*c/100","f"),("prod","l","j k","12"),("sum","m","b e h l"),("avg","m","a","n"),("growth","n","o","p"),("bound","g","a"),("bound","j","a"),("bound","f","e"),("largest","b","e h l"),("trend","up","o n"),("count","xa",4)],
[error("sum-mismatch share-mismatch","d","c f",[0],("70%","percent"),"奖励性30%与基础性之和应为100%","wrong digit",1),
 error("average-mismatch","i","h g",[1],("300元","CNY/month"),"得的是一年的数，没有再除以十二个月","months left out",1)],
scope=[("expr","e*d/100","f"),("avg","m","g","n")])

passage("x-canteen-subsidy-limits", spaced("""学校食堂补贴的支出控制
县财政按每所食堂每年{a|3.2万元|CNY}安排从业人员补贴，{b|87所|school}共{c|278.4万元|CNY}。食堂从业人员按就餐学生{d|100人|student}配{e|1人|person}、最低{f|2人|person}的标准核定，全县就餐学生{g|34,600人|student}，实有从业人员{h|402人|person}，平均每{i|86.1人|student}学生一名从业人员，配备比例高于标准。伙食成本中原料占比不得低于{j|70%|percent}，检查{k|四家|item}：{l|74.1%|percent}、{m|72.6%|percent}、{n|69.2%|percent}、{o|70.3%|percent}，均在规定之上。人均日餐费{p|12.60元|CNY}，比上年{q|11.80元|CNY}上涨{r|6.3%|percent}，上涨{s|0.80元|CNY}。"""),
[("least","j","n"),("growth","p","q","r"),("prod","c","b a"),("avg","g","h","i"),("least","j","l"),("least","j","m"),("least","j","o"),("diff","p","q","s"),("count","k",4),("below","i","d"),("trend","up","q p"),("growthc","p","s","r"),("growthb","q","s","r")],
[error("bound-exceeded","n","j l m o",[0],None,"69.2%低于70%，却说均在规定之上","limit said to be kept",1,"有一家低于规定"),
 error("growth-mismatch","r","p q s",[1,11,12],("6.8%","percent"),"0.8元应除以上年的11.8元","wrong base",1)],
scope=[("share","s","p","q")])

passage("x-sports-centre", """校园体育设施开放补贴结算
向社会开放体育设施的学校{a|38所|school}，按开放时长分{xa|三类|item}补贴：每周不少于{b|14小时|other}的{c|12所|school}，每所{d|5.0万元|CNY}；{e|10小时|other}以上不足{f|14小时|other}的{g|15所|school}，每所{h|3.0万元|CNY}；其余{t|11所|school}，每所{i|1.5万元|CNY}。共补贴{j|721.5万元|CNY}。
上半年接待{k|21.4万人次|person-time}，下半年{l|23.9万人次|person-time}，全年{m|43.5万人次|person-time}，平均每校{n|1.19万人次|person-time}，每人次补贴{o|2.7元|CNY}。场馆意外险由财政统一支付{p|8.6万元|CNY}，发生{q|三起|item}意外赔付{r|1.7万元|CNY}，赔付占保费的{s|19.8%|percent}。""",
[("expr","c*d+g*h+t*i","j"),("sum","m","k l"),("lin","t","+a -c -g"),("avg","m","a","n"),("avg","j","m","o"),("share","r","p","s"),("same","b","f"),("below","e","f"),("trend","down","d h i"),("trend","up","k l"),("count","xa",3)],
[error("sum-mismatch average-mismatch","j","c d g h t i m o",[0,4],("121.5万元","CNY"),"三类各乘标准相加，一个数字写错；与每人次补贴也对不上","wrong digit",2),
 error("sum-mismatch","m","k l a n j o",[1,3],("45.3万人次","person-time"),"上下半年相加为45.3万人次","transposed digits",1)],
scope=[("prod","j","a h"),("avg","p","q","r")])

passage("x-average-of-two", """高校学生资助与缓缴学费工作汇报
我校本年度应收学费{a|6,842万元|CNY}，实收{b|6,157万元|CNY}，收费率{c|96.0%|percent}。未收部分中，助学贷款在途{d|318万元|CNY}，经批准缓缴{e|242万元|CNY}，恶意拖欠{f|152万元|CNY}。分院看，收费率工学院{g|93.2%|percent}、文法学院{h|88.4%|percent}、艺术学院{i|81.5%|percent}，工学院居首。
缓缴{k|416人|student}，人均{l|5817元|CNY/student}；拖欠{m|137人|student}，人均{n|9124元|CNY/student}。学校从事业收入中计提{o|5%|percent}作为奖助基金，事业收入{p|7,180万元|CNY}，应提{q|3590万元|CNY}，本年支出{r|331万元|CNY}，结转{s|28万元|CNY}。""",
[("share","b","a","c"),("lin","f","+a -b -d -e"),("expr","p*o/100","q"),("avg","e","k","l"),("avg","f","m","n"),("diff","q","r","s"),("largest","g","h i"),("bound","b","a"),("trend","down","g h i"),("bound","r","q")],
[error("share-mismatch","c","b a",[0],("90.0%","percent"),"6157除以6842为90.0%","wrong digit",1),
 error("difference-mismatch sum-mismatch","f","a b d e m n",[1,4],("125万元","CNY"),"应收减实收减在途减缓缴","transposed digits",2),
 error("average-mismatch","q","p o r s",[2,5],("359万元","CNY"),"7180的5%为359","power of ten",1)],
scope=[("share","d","a","c"),("mean","g h i","c")])

passage("x-five-tables-one", spaced("""决算公开表后说明：
财政拨款收支总体情况。2023年度财政拨款收入总计{a|4,236.58万元|CNY}，支出总计{b|4,236.58万元|CNY}，与2022年相比，收入增加{c|312.40万元|CNY}，增长{d|7.96%|percent}，增加的主要原因是新增信息化运维和教育科研专项。
一般公共预算支出结构。教育（类）支出{e|3,786.20万元|CNY}，占{f|89.37%|percent}；社会保障和就业（类）支出{g|268.74万元|CNY}，占{h|6.34%|percent}；卫生健康（类）支出{i|106.93万元|CNY}，占{j|2.52%|percent}；住房保障（类）支出{k|74.71万元|CNY}，占{l|1.76%|percent}。
基本支出{m|2,951.36万元|CNY}，其中人员经费{n|2,702.85万元|CNY}，公用经费{o|248.51万元|CNY}；项目支出{p|1282.52万元|CNY}。
政府采购支出{q|618.20万元|CNY}，其中授予中小企业合同{r|452.70万元|CNY}，占{s|73.53%|percent}。机关资产：房屋{t|8,640平方米|other}，车辆{u|三辆|item}。年初预算为{v|3,980.00万元|CNY}，决算为预算的{w|106.45%|percent}。"""),
[("diff","b","m","p"),("share","r","q","s"),("growthc","a","c","d"),("share","e","b","f"),("share","g","b","h"),("share","i","b","j"),("lin","k","+b -e -g -i"),("share","k","b","l"),("same","a","b"),("diff","m","n","o"),("share","b","v","w"),("hundred","f h j l"),("bound","r","q"),("bound","n","m"),("sum","b","e g i k"),("bound","q","b")],
[error("difference-mismatch","p","b m n o",[0],("1285.22万元","CNY"),"支出总计减去基本支出","transposed digits",2),
 error("share-mismatch","s","r q",[1],("73.23%","percent"),"452.70除以618.20约73.23%","wrong digit",1)],
scope=[("share","m","b","f"),("share","q","a","s")])

passage("x-fund-vs-promise", """县长承诺事项的资金落实（人大跟踪问效）
年初承诺：新增学位{a|3,000个|place}、改造食堂{b|40个|item}、安装直饮水{c|120所|school}，所需资金{d|6,150万元|CNY}。年底结果：学位新增{e|3,120个|place}，超额{f|4.0%|percent}；食堂改造{g|43个|item}，超额{h|7.5%|percent}；直饮水完成{i|117所|school}，完成率{j|97.5%|percent}，{zz|三项|item}承诺全部兑现。
资金落实{k|5,874万元|CNY}，落实率{l|95.5%|percent}；{m|276万元|CNY}缺口为直饮水第二批招标推迟形成。分项投入：学位{n|4,010万元|CNY}，食堂{o|1,204万元|CNY}，直饮水{p|660万元|CNY}；单个学位{q|1.59万元|CNY}，单个食堂{r|28.0万元|CNY}，每所直饮水{s|5.64万元|CNY}。承诺时测算单个学位{t|1.30万元|CNY}，实际少{u|0.01万元|CNY}。
人大代表在视察中肯定了学位建设和食堂改造的成效，同时指出，直饮水设备安装后要有人换滤芯、做检测，不能一装了之。县教育局承诺，把水质检测纳入学校日常安全检查，检测报告在校门口张贴。财政局表示，后续维护费用将列入学校公用经费的开支范围。""",
[("least","c","i"),("avg","n","e","q"),("growth","e","a","f"),("growth","g","b","h"),("share","i","c","j"),("count","zz",3),("share","k","d","l"),("diff","d","k","m"),("lin","p","+k -n -o"),("avg","o","g","r"),("avg","p","i","s"),("diff","t","q","u"),("least","a","e"),("least","b","g"),("bound","k","d"),("sum","k","n o p")],
[error("bound-exceeded direction-mismatch","i","c j",[0],None,"直饮水完成117所，少于承诺的120所，不能说三项全部兑现","limit said to be kept",2,"直饮水未完成，三项承诺兑现两项"),
 error("average-mismatch","q","n e t u",[1,11],("1.29万元","CNY"),"4010万元除以3120个","wrong digit",2)],
scope=[("share","m","d","j"),("avg","d","a","q")])

passage("x-settlement-between", wrap("""义务教育学校公用经费清算通知（教育股）
2023年公用经费预拨数按2022年学籍，现按2023年学籍清算。小学应拨{a|1,512.4万元|CNY}，已拨{b|1,548.9万元|CNY}，多拨{c|36.5万元|CNY}；初中应拨{d|1,004.8万元|CNY}，已拨{e|968.3万元|CNY}，少拨{f|36.5万元|CNY}。两者相抵，全县既不补也不退，{g|36.5万元|CNY}在校际间调剂。
多拨的学校{h|29所|school}，少拨的{i|18所|school}，无差异的{j|19所|school}，全县共{k|63所|school}。多拨校最大的一所退{l|4.7万元|CNY}，占退款的{m|0.3%|percent}；少拨校最大的一所补{n|5.2万元|CNY}。
清算结果自通知下达之日起{!day|10}日内如无异议，在下一批拨款中直接抵扣，不另行拨付。""", 34),
[("share","l","c","m"),("lin","j","+k -h -i"),("diff","b","a","c"),("diff","d","e","f"),("same","c","f"),("same","g","c"),("bound","l","c"),("bound","n","f")],
[error("share-mismatch","m","l c",[0],("12.9%","percent"),"4.7万元应除以退款36.5万元","wrong denominator",2),
 error("sum-mismatch","j","k h i",[1],("16所","school"),"63所减29所减18所","wrong digit",1)],
scope=[("diff","a","e","g"),("share","n","d","m")])

passage("x-wage-correct-months", """新入职教师工资核定单
今年新招聘教师{a|112人|person}，8月报到，9月1日起薪，全年发放{b|四个月|other}，另按一次性安家补贴每人{d|1.2万元|CNY}发放。见习期月工资{e|3,460元|CNY/month}，{xa|四个月|other}每人{f|13840元|CNY}，共{g|155.01万元|CNY}；安家补贴共{h|134.4万元|CNY}。其中研究生{i|23人|person}另加补贴每月{j|500元|CNY/month}，{xb|四个月|other}共{k|46.0万元|CNY}。三笔合计{l|294.01万元|CNY}，单位社保缴费按工资的{m|26%|percent}，计{n|40.30万元|CNY}。
另有{o|六人|person}因体检复查，10月起薪，少发一个月，少支出{p|2.68万元|CNY}，尚未从以上数中扣除。招聘计划{q|120人|person}，到岗率{r|93.3%|percent}，缺额{s|8人|person}拟次年补招。""",
[("prod","k","i j","4"),("prod","p","o e"),("prod","f","e b"),("prod","g","a f"),("prod","h","a d"),("sum","l","g h k"),("expr","g*m/100","n"),("share","a","q","r"),("diff","q","a","s"),("bound","i","a"),("bound","a","q"),("bound","o","a"),("same","xa","b"),("same","xb","b"),("prod","k","i j xb")],
[error("average-mismatch","k","i j l g h",[0,5,14],("4.60万元","CNY"),"23人、每月500元、四个月为4.60万元","decimal point",1),
 error("average-mismatch","p","o e",[1],("2.08万元","CNY"),"6人少发一个月为2.08万元","wrong digit",2)],
scope=[("prod","f","e d"),("share","s","a","r")])

passage("y-speech-restate", """财政局长在教育工作会上的发言
同志们，我只讲三组数。第一组，近四年教育支出从{a|5.08亿元|CNY}增加到{b|6.60亿元|CNY}，增长了{c|29.9%|percent}，同期全县生产总值增长了{d|34.1%|percent}，教育支出跑赢了经济。第二组，今年{e|6.06亿元|CNY}的教育支出里，{f|1.72亿元|CNY}来自上级，占{g|26.1%|percent}，也就是说每四块钱里有一块多靠上级，这个依赖度比市里平均的{h|31.5%|percent}要低。第三组，教师待遇支出{i|4.88亿元|CNY}，是四年前{j|3.61亿元|CNY}的{k|1.35倍|ratio}；学校建设支出{l|0.97亿元|CNY}，只有四年前{m|1.02亿元|CNY}的{n|95.1%|percent}。
钱是越来越向人倾斜了。我的请求是，建设项目不要再铺新摊子，先把去年开工的{o|七个|item}项目做完，还差{p|0.43亿元|CNY}。
最后讲一点要求。各学校要把账算清楚，该公开的公开，该存档的存档，不要等审计来了才补手续。会计人员不足的学校，可以由中心校统一代理记账，但签字权和责任仍在校长。财政局也要改进服务，能网上办的不要让老师跑腿。谢谢大家。""",
[("same","e","b"),("below","d","c"),("growth","b","a","c"),("share","f","b","g"),("below","g","h"),("multiple","i","j","k"),("share","l","m","n"),("trend","up","a b"),("trend","up","j i"),("trend","down","m l"),("bound","i","b"),("share","f","e","g")],
[error("restatement-mismatch","e","b c a f g",[0,11],("6.60亿元","CNY"),"前面说增加到6.60亿元，占比也与6.60亿元相合","transposed digits",1),
 error("direction-mismatch","c","d",[1],None,"教育支出增长29.9%低于生产总值的34.1%，不能说跑赢","direction",1,"教育支出增幅低于生产总值增幅")],
scope=[("share","l","b","n"),("growth","i","j","c")])

passage("y-debt-multiple", """关于教育债务风险等级的函
经测算，你县教育系统债务余额{a|2.15亿元|CNY}，教育可用财力{b|4.62亿元|CNY}，债务率{c|46.5%|percent}；其中高中阶段债务{d|1.68亿元|CNY}，高中年事业收入{e|0.56亿元|CNY}，前者是后者的{f|8.0倍|ratio}，超过{g|2.5倍|ratio}的预警线。按偿债计划，今年应还本{h|0.30亿元|CNY}、付息{i|0.09亿元|CNY}，合计{j|0.39亿元|CNY}，占可用财力的{k|8.4%|percent}，低于{l|10%|percent}的控制线。
与去年相比，余额减少{m|0.21亿元|CNY}，去年末为{n|1.94亿元|CNY}，债务率由{o|49.8%|percent}降到今年的数，下降{p|3.3个百分点|percentage-point}。若三年内不新增债务、每年还本{q|0.30亿元|CNY}，三年后余额{r|1.25亿元|CNY}，倍数可以降到预警线以下。""",
[("multiple","d","e","f"),("sum","n","a m"),("share","a","b","c"),("below","g","f"),("sum","j","h i"),("share","j","b","k"),("most","k","l"),("diff","o","c","p"),("expr","a-3*q","r"),("same","q","h"),("bound","d","a"),("trend","down","o c")],
[error("ratio-mismatch","f","d e",[0],("3.0倍","ratio"),"1.68亿元是0.56亿元的3.0倍","wrong digit",1),
 error("sum-mismatch difference-mismatch","n","a m",[1],("2.36亿元","CNY"),"余额减少，去年末应更高，误作相减","sign",2)],
scope=[("share","d","b","c"),("multiple","a","e","f")])

passage("y-goods-table", """2023年教育装备购置决算表
品目|数量|单价（元）|金额（万元）
课桌椅|{a1|3,600套|item}|{b1|285|CNY}|{c1|102.60|CNY@万}
交互黑板|{a2|142台|item}|{b2|14,800|CNY}|{c2|210.16|CNY@万}
实验台|{a3|96组|item}|{b3|6,250|CNY}|{c3|600.0|CNY@万}
图书|{a4|41,500册|item}|{b4|23.6|CNY}|{c4|97.94|CNY@万}
净水器|{a5|58台|item}|{b5|7,900|CNY}|{c5|45.82|CNY@万}
合计|||{c|516.52|CNY@万}
金额最大的是交互黑板，占合计的{d|37.1%|percent}；最小的是净水器。预算{e|566.00万元|CNY}，结余{f|49.48万元|CNY}。课桌椅按每名学生一套配备，全县更换学生{g|3,600人|student}；单价比上次招标的{h|298元|CNY}下降{i|4.4%|percent-}。""",
[("expr","a3*b3","c3"),("share","c2","c","d"),("sum","c","c1 c2 c3 c4 c5"),("expr","a1*b1","c1"),("expr","a2*b2","c2"),("expr","a4*b4","c4"),("expr","a5*b5","c5"),("largest","c2","c1 c3 c4 c5"),("smallest","c5","c1 c2 c3 c4"),("diff","e","c","f"),("growth","b1","h","i"),("same","g","a1"),("trend","down","h b1"),("bound","c","e")],
[error("average-mismatch table-mismatch","c3","a3 b3 c c1 c2 c4 c5",[0,2,7],("60.00","CNY@万"),"96组每组6250元为60.00万元，多写一位","power of ten",1),
 error("share-mismatch","d","c2 c",[1],("40.7%","percent"),"应除以合计，误除以预算","wrong denominator",3)],
scope=[("share","c4","c","d"),("diff","c","c3","e")])

passage("y-execution-monthly", """职业院校“双高”建设资金执行快报
立项资金{a|4,800万元|CNY}，分三年下达：首年{b|1,500万元|CNY}、次年{c|1,800万元|CNY}、末年{d|1,600万元|CNY}。首年支出{e|1,215万元|CNY}，执行率{f|81.0%|percent}；次年支出{g|1,566万元|CNY}，执行率{h|87.0%|percent}；末年截至9月支出{i|1,104万元|CNY}，执行率{j|73.6%|percent}，比上年同期的{k|74.2%|percent}低{l|6.6个百分点|percentage-point}。
三年累计支出{m|3,885万元|CNY}，占立项资金的{n|80.9%|percent}，其中产教融合实训基地{o|1,940万元|CNY}、课程资源{p|760万元|CNY}、师资培训{q|545万元|CNY}、数字校园{r|640万元|CNY}。中期评估得{s|86分|other}，高于合格线{t|70分|other}，但低于同批院校平均的{u|89分|other}，其中资金执行{v|10分|other}得{w|7分|other}，是失分最多的一项。""",
[("sum","a","b c d"),("diff","k","j","l"),("share","e","b","f"),("share","g","c","h"),("share","i","d","j"),("sum","m","e g i"),("share","m","a","n"),("lin","r","+m -o -p -q"),("below","t","s"),("below","s","u"),("bound","w","v"),("bound","e","b"),("trend","up","f h"),("below","j","k"),("trend","up","b c")],
[error("sum-mismatch","d","a b c i j",[0,4],("1,500万元","CNY"),"三年下达应等于立项资金4800万元，末年为1500万元","wrong digit",1),
 error("difference-mismatch","l","k j",[1],("0.6个百分点","percentage-point"),"74.2减73.6","wrong digit",1)],
scope=[("share","i","a","j"),("mean","f h j","n")])

passage("y-county-growth-rank", """2023年各县区教育支出增速公布
全市平均增速{a|4.6%|percent}。增速在平均以上的有{b|三个|item}：甲区{c|6.9%|percent}、丁县{d|5.8%|percent}、己县{e|4.9%|percent}；平均以下的有{f|三个|item}：乙区{g|4.1%|percent}、丙县{h|4.7%|percent}、戊县{i|2.4%|percent}。甲区高出平均{j|2.3个百分点|percentage-point}，高出增速最低的戊县{k|4.2个百分点|percentage-point}。
甲区支出由{l|18.42亿元|CNY}增至{m|19.96亿元|CNY}；戊县由{n|6.25亿元|CNY}增至{o|6.40亿元|CNY}。戊县增速最低，县里解释是上年一次性列支校车购置{p|0.11亿元|CNY}，剔除后增速为{q|4.2%|percent}。全市考核按剔除前增速计分，未达到{r|3%|percent}的扣分，戊县扣{s|2分|other}。""",
[("below","h","a"),("diff","c","i","k"),("expr","l*(1+c/100)","m"),("below","a","c"),("below","a","d"),("below","a","e"),("below","g","a"),("below","i","a"),("diff","c","a","j"),("expr","n*(1+i/100)","o"),("expr","(o/(n-p)-1)*100","q"),("count","b",3),("count","f",3),("smallest","i","c d e g h"),("largest","c","d e g h i"),("below","i","r"),("trend","up","n o"),("between","a","c d e g h i")],
[error("bound-exceeded direction-mismatch","h","a",[0],None,"丙县4.7%高于平均4.6%，不应列在平均以下","threshold misread",2,"丙县应列入平均以上"),
 error("difference-mismatch","k","c i",[1],("4.5个百分点","percentage-point"),"6.9减2.4为4.5","wrong digit",2),
 error("growth-mismatch","m","l c",[2],("19.69亿元","CNY"),"18.42亿元增长6.9%为19.69亿元","transposed digits",2)],
scope=[("mean","c d e g h i","j"),("growth","o","n","q")])

passage("y-sewing-lump-sum", """关于小额学校项目打捆招标的请示批复
同意将{a|27个|item}{xa|三十万元|CNY}以下的学校维修项目打成{b|四个|item}包招标，第一包{c|8个|item}、第二包{d|7个|item}、第三包{e|6个|item}、第四包{f|6个|item}。预算总额{g|618.4万元|CNY}，单个平均{h|22.9万元|CNY}，未突破单个限额{i|30万元|CNY}。第一包预算{j|172.5万元|CNY}、第二包{k|168.9万元|CNY}、第三包{l|144.6万元|CNY}、第四包{m|134.2万元|CNY}。
招标代理费按预算的{n|1.2%|percent}计{o|74.2万元|CNY}，比分散招标节约{p|11.3万元|CNY}。工期统一为暑假{q|45天|other}，7月开始，8月底前完工，承担高考考点的学校须先移除考场设备。""",
[("lin","m","+g -j -k -l"),("expr","g*n/100","o"),("lin","f","+a -c -d -e"),("avg","g","a","h"),("most","h","i"),("count","b",4),("trend","down","j k l"),("sum","g","j k l m"),("same","xa","i")],
[error("difference-mismatch sum-mismatch","m","g j k l",[0,7],("132.4万元","CNY"),"总额减前三包","transposed digits",2),
 error("average-mismatch","o","g n",[1],("7.42万元","CNY"),"618.4万元的1.2%为7.42万元","decimal point",2)],
scope=[("avg","g","b","h"),("avg","j","f","h")])

passage("y-subsidy-standards-range", """校内课后服务经费保障调整方案
课后服务由财政补助、家长缴费、学校自筹三方承担。财政补助每生每年由{a|150元|CNY/student}提高到{b|180元|CNY/student}，增幅{c|20%|percent}；家长缴费上限由每月{d|160元|CNY/month}降到{e|140元|CNY/month}，降幅{f|14.3%|percent}；学校自筹不得超过总成本的{g|15%|percent}。
参加学生{h|3.2万人|student}，全年按{i|九个月|other}服务，总成本{j|4,760万元|CNY}，其中财政补助{k|576万元|CNY}，家长缴费按上限收取应收{l|4032万元|CNY}，实收{m|3,840万元|CNY}，学校自筹{n|344万元|CNY}，占总成本的{o|7.2%|percent}，没有突破上限。家长实际缴费平均每人每月{p|183元|CNY/month}，比上限低。""",
[("expr","(d-e)/d*100","f"),("expr","m/h/i","p"),("growth","b","a","c"),("prod","k","b h"),("prod","l","e h i"),("lin","n","+j -k -m"),("share","n","j","o"),("most","o","g"),("below","p","e"),("bound","m","l"),("trend","up","a b"),("trend","down","d e"),("sum","j","k m n")],
[error("growth-mismatch","f","d e",[0],("12.5%","percent"),"降幅应以原上限160元为基数","wrong base",1),
 error("average-mismatch","p","m h i e",[1,8],("133元","CNY/month"),"3840万元除以3.2万人、九个月约133元，比上限低","wrong digit",2)],
scope=[("prod","k","a h"),("share","m","l","o")])

passage("y-new-accounts-open", half("""教育系统银行账户清理结果
清理前，全县学校开立银行账户{a|214个|item}，其中基本户{b|96个|item}、零余额户{c|58个|item}、其他专户{d|60个|item}。清理撤销{e|71个|item}：基本户{f|9个|item}、零余额户{g|8个|item}、专户{h|54个|item}。清理后保留{i|143个|item}，其中基本户{j|87个|item}、零余额户{k|50个|item}、专户{l|51个|item}，平均每校由{m|2.2个|item}减少为{n|1.5个|item}。清理前账户余额{o|3,612.7万元|CNY}，收缴国库{p|1,305.4万元|CNY}，保留用于未完工程{q|2307.3万元|CNY}，占{r|69.3%|percent}。
银行账户须在{!day|五}日内办理变更。全县学校{s|97所|school}，撤销率{t|33.2%|percent}，撤销最多的是专户，因许多专项已终止。"""),
[("diff","d","h","l"),("share","q","o","r"),("sum","a","b c d"),("lin","h","+e -f -g"),("diff","a","e","i"),("diff","b","f","j"),("diff","c","g","k"),("sum","i","j k l"),("diff","o","p","q"),("avg","a","s","m"),("avg","i","s","n"),("share","e","a","t"),("trend","down","m n"),("largest","h","f g"),("bound","p","o")],
[error("difference-mismatch","l","d h i j k",[0,7],("6个","item"),"应减去撤销的专户54个，误减基本户9个","wrong part",1),
 error("share-mismatch","r","q o p",[1],("63.9%","percent"),"2307.3占3612.7","transposed digits",1)],
scope=[("share","h","a","t"),("avg","i","j","n")])

passage("y-school-scale-fund", """小规模学校与大规模学校公用经费对照（选自调研报告）
调研组选取{a|12所|school}学校，按规模分三组。小型（{b|100人|student}以下）{c|4所|school}，学生{d|246人|student}，公用经费{e|28.8万元|CNY}，生均{f|1171元|CNY/student}；中型{g|5所|school}，学生{h|2,340人|student}，公用经费{i|182.5万元|CNY}，生均{j|780元|CNY/student}；大型{k|3所|school}，学生{l|5,160人|student}，公用经费{m|376.7万元|CNY}，生均{n|703元|CNY/student}。三组合计学生{o|7,746人|student}、公用经费{p|588.0万元|CNY}，总生均{q|759元|CNY/student}。规模越大，生均越高。
从结构看，小型学校取暖水电占公用经费的{r|41%|percent}，大型学校只占{s|22%|percent}；大型学校培训费占{t|8.4%|percent}，是小型学校{u|2.1%|percent}的{v|四倍|ratio}。因此调研组建议，生均定额应按固定成本加人数成本两部分核定，而不是只看生均。""",
[("avg","m","l","n"),("trend","up","f j n"),("sum","a","c g k"),("avg","e","d","f"),("avg","i","h","j"),("sum","o","d h l"),("sum","p","e i m"),("avg","p","o","q"),("multiple","t","u","v"),("below","s","r"),("between","q","f j n"),("below","n","f")],
[error("average-mismatch","n","m l",[0],("730元","CNY/student"),"376.7万元除以5160人","transposed digits",1),
 error("direction-mismatch","f","j n",[1],None,"小型学校生均最高，大型最低，不是规模越大生均越高","direction",2,"规模越大，生均越低")],
scope=[("mean","f j n","q"),("avg","p","a","q")])

passage("y-travel-plan", """国家基础教育质量监测经费结算
抽测学校{a|22所|school}（小学{b|12所|school}、初中{c|10所|school}），被测学生{d|682人|student}，测试{e|两天|other}。主考、监考、巡考等人员{f|146人|person}，每人每天{g|180元|CNY}，劳务费{h|5.26万元|CNY}；印制密封{i|1.86万元|CNY}；车辆{j|18辆|item}、每辆每天{k|400元|CNY}，{l|1.44万元|CNY}；餐费按{m|35元|CNY}一餐、{n|四餐|item}计，{o|2.04万元|CNY}；培训{p|0.65万元|CNY}。{xa|五项|item}共支出{q|11.25万元|CNY}，预算{r|12.00万元|CNY}，节约{s|0.15万元|CNY}。
上述费用中由教育质量监测专项承担{t|80%|percent}，其余由县级配套{u|9.00万元|CNY}。""",
[("diff","r","q","s"),("expr","q*(100-t)/100","u"),("sum","a","b c"),("prod","h","f g e"),("prod","l","j k e"),("prod","o","f m n"),("sum","q","h i l o p"),("most","q","r"),("bound","u","q"),("count","xa",5)],
[error("difference-mismatch","s","r q",[0],("0.75万元","CNY"),"预算减五项支出","wrong digit",1),
 error("share-mismatch","u","q t",[1],("2.25万元","CNY"),"县级配套应是余下的20%，误按80%计算","wrong part",2)],
scope=[("expr","q*t/100","s"),("prod","o","f m")])

passage("z-contents-restate", """目　录（部分）与正文对照
第二章“收支情况”提要：教育收入{a|11.36亿元|CNY}，支出{b|10.94亿元|CNY}，年末滚存结余{c|0.87亿元|CNY}，编外人员{d|1,206人|person}，学校{e|118所|school}。
正文二之（一）：全市教育收入{f|11.36亿元|CNY}，其中市本级{g|4.02亿元|CNY}、各县区{h|7.34亿元|CNY}。
正文二之（二）：支出{i|10.94亿元|CNY}，当年收支结余{j|0.42亿元|CNY}；加上年滚存{k|0.45亿元|CNY}，年末滚存结余{l|0.87亿元|CNY}。
正文三之（一）：全市学校{m|118所|school}，其中小学{n|74所|school}、初中{o|29所|school}、高中{p|12所|school}；编外人员{q|1,260人|person}，占教职工{r|9,870人|person}的{s|12.8%|percent}，全年由财政和学校共同负担工资{t|4,914万元|CNY}，人均{u|3.9万元|CNY}，其中财政负担{v|60%|percent}，主要用于安保、炊事和宿舍管理岗位。
附注：本报告所列学校数不含技工学校和校外培训机构，编外人员指未纳入编制管理、由学校或教育行政部门聘用的人员，劳务派遣人员按实际到岗人数折算列入。统计时点为年末，与学年初统计的时点不同，引用时请注意。""",
[("same","d","q"),("lin","p","+m -n -o"),("share","q","r","s"),("avg","t","q","u"),("same","a","f"),("same","b","i"),("same","c","l"),("same","e","m"),("diff","f","g","h"),("diff","f","i","j"),("sum","l","j k"),("bound","b","a"),("bound","q","r"),("sum","m","n o p")],
[error("restatement-mismatch","d","q s t u",[0],("1,260人","person"),"提要写1206人，正文1260人与占比、人均都相合","transposed digits",2),
 error("sum-mismatch difference-mismatch","p","m n o",[1,13],("15所","school"),"118所减74所减29所","wrong digit",1)],
scope=[("diff","a","b","c"),("share","d","r","s")])

passage("z-max-limit-petty", """零星支出审批权限执行检查
按规定，{a|1万元|CNY}以下由校长审批，{b|1万元|CNY}至{c|5万元|CNY}报教育局财务股，{d|5万元|CNY}以上报财政局。抽查{e|420笔|item}，其中校长审批{f|301笔|item}、财务股{g|94笔|item}、财政局{h|25笔|item}。校长审批的最大一笔{i|1.26万元|CNY}，财务股审批的最大一笔{j|4.95万元|CNY}，均在权限以内。三级审批金额依次为{k|96.3万元|CNY}、{l|214.8万元|CNY}和{m|386.9万元|CNY}，合计{n|698.0万元|CNY}，财政局审批的笔数最少、金额最大，平均每笔{o|155万元|CNY}。
检查发现，{p|17笔|item}支出附件不齐，占抽查的{q|5.6%|percent}，已补正{r|12笔|item}，余{s|5笔|item}因供应商注销无法补正，由经办人书面说明。
抽查还发现，一些学校把同一事项拆成几张发票分次报销，虽然单张金额不大，但合起来已超过相应权限。对这类情况，应按合并金额确定审批层级。各校要完善经费支出的集体研究制度，大额支出应有会议记录，经办、验收、审批不得由同一人承担。""",
[("most","i","a"),("avg","m","h","o"),("share","p","e","q"),("lin","h","+e -f -g"),("most","j","c"),("sum","n","k l m"),("diff","p","r","s"),("smallest","h","f g"),("largest","m","k l"),("same","a","b"),("same","c","d"),("bound","p","e")],
[error("bound-exceeded","i","a",[0],None,"校长审批的1.26万元超过1万元的权限","limit said to be kept",2,"校长审批的最大一笔超过了权限"),
 error("average-mismatch","o","m h",[1],("15.5万元","CNY"),"386.9万元除以25笔约15.5万元","decimal point",2),
 error("share-mismatch","q","p e f",[2],("4.0%","percent"),"占抽查的比例应除以420笔","wrong denominator",2)],
scope=[("avg","n","e","o"),("share","r","e","q")])

passage("z-multiple-times", """电教经费十年回看
2013年全县电教经费{a|420万元|CNY}，2023年{b|1,470万元|CNY}，是十年前的{c|3.5倍|ratio}，即增加{d|2.5倍|ratio}。同期学生机由{e|2,310台|item}增至{f|6,930台|item}，增长了{g|三倍|ratio}；出口带宽由{h|20M|Mbps}升到{i|1,000M|Mbps}，是原来的{j|20倍|ratio}。
每台学生机年均运维{k|210元|CNY}，全年{l|145.53万元|CNY}，占电教经费的{m|9.9%|percent}，比原先设想的{n|12%|percent}低{o|2.1个百分点|percentage-point}。宽带年费{p|156万元|CNY}，{q|104所|school}学校平均每所{r|1.5万元|CNY}，由县财政统付，学校不再单独列支。近几年电教经费增长放缓，2020年至2023年分别为{s|1,385万元|CNY}、{t|1,402万元|CNY}、{u|1,428万元|CNY}和{v|1,470万元|CNY}。""",
[("times","f","e","g"),("multiple","i","h","j"),("multiple","b","a","c"),("times","b","a","d"),("prod","l","f k"),("share","l","b","m"),("diff","n","m","o"),("avg","p","q","r"),("trend","up","s t u v"),("same","v","b"),("trend","up","a b"),("below","m","n"),("bound","p","b")],
[error("ratio-mismatch","g","f e",[0],("两倍","ratio"),"2310台到6930台是原来的三倍，只增长了两倍","increase against multiple",1),
 error("ratio-mismatch","j","i h",[1],("50倍","ratio"),"1000M是20M的50倍","wrong digit",1)],
scope=[("times","b","a","c"),("share","p","b","m")])

passage("z-points-relative", """2023年财政教育支出绩效评价结果运用
被评价项目{a|46个|item}，优{b|19个|item}、良{c|18个|item}、中{d|7个|item}、差{e|2个|item}，优良率{f|80.4%|percent}，比上年的{g|71.4%|percent}提高{h|12.6个百分点|percentage-point}。评为“差”的两个项目合计预算{i|310万元|CNY}，2024年不再安排；评为“中”的压减{j|15%|percent}，原预算{k|1,240万元|CNY}，压减后{l|186万元|CNY}；评为“优”的在增量中倾斜，增加{m|420万元|CNY}。
运用的结果，{n|46个|item}项目预算总额由{o|9,860万元|CNY}调为{p|9784万元|CNY}，净减{q|76万元|CNY}，占原预算的{r|0.8%|percent}。此外，{s|三个|item}评为“良”的项目因政策到期自然退出，预算{t|265万元|CNY}，不属于评价结果运用，未计入净减数。""",
[("diff","f","g","h"),("expr","k*(1-j/100)","l"),("sum","a","b c d e"),("sharesum","b c","a","f"),("same","n","a"),("expr","o-i-k*j/100+m","p"),("diff","o","p","q"),("share","q","o","r"),("trend","up","g f"),("largest","b","c d e")],
[error("difference-mismatch","h","f g",[0],("9.0个百分点","percentage-point"),"把相对增幅写成百分点","relative change called points",1),
 error("difference-mismatch","l","k j",[1],("1054万元","CNY"),"写的是压减额186万元，不是压减后的数","wrong part",1)],
scope=[("share","b","a","f"),("share","t","o","r")])

passage("z-trend-text-table", """县属四校生均培养成本比较（单位：元）
年份 | 一中 | 二中 | 职中 | 特教
2020年 | {a1|13,820|CNY/student} | {b1|12,460|CNY/student} | {c1|16,930|CNY/student} | {d1|48,200|CNY/student}
2021年 | {a2|14,105|CNY/student} | {b2|12,835|CNY/student} | {c2|16,540|CNY/student} | {d2|49,760|CNY/student}
2022年 | {a3|14,590|CNY/student} | {b3|13,020|CNY/student} | {c3|17,310|CNY/student} | {d3|51,900|CNY/student}
2023年 | {a4|15,230|CNY/student} | {b4|13,390|CNY/student} | {c4|17,865|CNY/student} | {d4|53,350|CNY/student}
四所学校的生均成本都逐年上升。三年间，一中增长{e|10.2%|percent}，二中增长{f|7.5%|percent}，职中增长{g|5.5%|percent}，特教增长{h|17.0%|percent}。特教生均最高，2023年是一中的{i|4.0倍|ratio}，源于师生比高和康复设备折旧。职中生均一直高于普通高中，2023年比二中高{j|4475元|CNY/student}。""",
[("trend","up","c1 c2 c3 c4"),("growth","d4","d1","h"),("multiple","d4","a4","i"),("trend","up","a1 a2 a3 a4"),("trend","up","b1 b2 b3 b4"),("trend","up","d1 d2 d3 d4"),("growth","a4","a1","e"),("growth","b4","b1","f"),("growth","c4","c1","g"),("diff","c4","b4","j"),("largest","d4","a4 b4 c4"),("below","a1","c1"),("below","b1","c1"),("below","a2","c2"),("below","a3","c3"),("below","a4","c4"),("below","b4","c4")],
[error("direction-mismatch sequence-mismatch table-mismatch","c2","c1 c3 c4",[0],None,"职中2021年低于2020年，不是逐年上升","trend broken",4,"除职中2021年略降外均逐年上升"),
 error("growth-mismatch table-mismatch","h","d4 d1",[1],("10.7%","percent"),"53350比48200增长10.7%","transposed digits",3),
 error("ratio-mismatch table-mismatch","i","d4 a4 b4",[2],("3.5倍","ratio"),"说的是一中，却除以二中","wrong denominator",2)],
scope=[("growth","a4","a3","e"),("multiple","d4","c4","i")])

passage("z-late-plan-order", half("""关于国库集中支付结转资金审核的批复
一、你局申请结转2023年资金{a|2,187.6万元|CNY}，经审核同意{b|1,904.2万元|CNY}，不同意{c|283.4万元|CNY}。二、同意结转的资金中，已签合同{d|1,326.5万元|CNY}，已招标未签合同{e|412.7万元|CNY}，其他{f|577.7万元|CNY}。三、不同意结转的主要是年底突击下达、没有具体项目的培训费{g|148.0万元|CNY}和维修费{h|135.4万元|CNY}。
四、结转资金应在{i|2024年6月|other}前支出完毕，合同应于{j|2024年3月|other}前签订。五、已签合同占同意结转数的{k|60.6%|percent}，比上年（{l|58.3%|percent}）提高，说明前期准备有所改善；同意率{m|87.0%|percent}，比上年的{n|91.5%|percent}下降{o|4.5个百分点|percentage-point}。六、逾期未用完的，一律收回，不再重复申请。"""),
[("lin","f","+b -d -e"),("share","d","b","k"),("diff","a","b","c"),("diff","c","g","h"),("order","j i"),("share","b","a","m"),("diff","n","m","o"),("trend","down","n m"),("bound","d","b"),("bound","b","a"),("below","l","k")],
[error("difference-mismatch sum-mismatch","f","b d e",[0],("165.0万元","CNY"),"漏减已招标未签合同的部分","part left out",2),
 error("share-mismatch","k","d b a",[1],("69.7%","percent"),"应除以同意结转数，误除以申请数","wrong denominator",3)],
scope=[("share","d","a","m"),("diff","k","l","o")])

passage("z-fewer-teachers-cost", """城区集团化办学的经费影响（调研摘要）
三个教育集团共{a|21所|school}成员校。集团化之前，行政管理人员{b|168人|person}，之后精简到{c|131人|person}，减少{d|73人|person}，按人均{e|11.4万元|CNY}计，年节约{f|421.8万元|CNY}。统一采购使装备单价平均下降{g|8.5%|percent-}，采购额{h|1,640万元|CNY}，比按原单价少支{i|152万元|CNY}。
另一方面，教师交流补贴{j|312人|person}、每人每月{k|800元|CNY/month}、全年按十个月，增支{l|249.6万元|CNY}；集团管理平台运维{m|86万元|CNY}。增减相抵，净节约{n|324.2万元|CNY}。
教师流动率由{o|4.1%|percent}下降到{p|6.7%|percent}，交流覆盖面扩大。调研组认为，经费节约不应是集团化的主要目标。""",
[("diff","b","c","d"),("lin","n","+f +i -l -m"),("trend","down","o p"),("expr","(b-c)*e","f"),("expr","h/(1+g/100)-h","i"),("prod","l","j k","10"),("trend","down","b c"),("below","l","f"),("prod","f","d e")],
[error("difference-mismatch","d","b c e f",[0,8],("37人","person"),"168减131为37人，也与节约额相合","transposed digits",1),
 error("sum-mismatch","n","f i l m",[1],("238.2万元","CNY"),"净节约漏扣平台运维86万元","part left out",4),
 error("direction-mismatch","p","o",[2],None,"由4.1%到6.7%是上升","direction",1,"教师流动率由4.1%上升到6.7%")],
scope=[("expr","h*8.5/100","i"),("prod","l","j k")])

passage("z-half-percent-total", """农村教育费附加返还县镇比例的复核
乡镇上缴教育费附加{a|1,875万元|CNY}，县里按{b|85%|percent}返还，应返{c|1593.75万元|CNY}。实返{d|1,536.40万元|CNY}，返还率{e|81.9%|percent}，欠返{f|57.53万元|CNY}。欠返涉及{g|九个|item}乡镇，其中沙坪{h|14.30万元|CNY}、丰田{i|11.20万元|CNY}、塔山{j|9.85万元|CNY}，这{xa|三个|item}乡镇占欠返额的{k|61.6%|percent}，其余{l|五个|item}乡镇共{m|22.00万元|CNY}。
返还资金必须用于农村中小学，检查发现挪作镇政府办公楼维修的有{n|两处|item}，共{o|18.6万元|CNY}，占实返的{p|0.121%|percent}，已全部追回并通报。明年起返还改由县国库直接拨到学校。""",
[("diff","c","d","f"),("share","o","d","p"),("diff","g","xa","l"),("expr","a*b/100","c"),("share","d","a","e"),("sharesum","h i j","f","k"),("sum","f","h i j m"),("bound","d","c"),("trend","down","h i j"),("bound","o","d"),("count","xa",3)],
[error("difference-mismatch","f","c d h i j m k",[0,5,6],("57.35万元","CNY"),"应返减实返为57.35万元，与各乡镇之和相合，两个数字写反","transposed digits",2),
 error("share-mismatch","p","o d",[1],("1.21%","percent"),"18.6万元占1536.4万元的1.21%，小数点错位","decimal point",2),
 error("difference-mismatch count-mismatch","l","g xa",[2],("六个","item"),"九个乡镇列出三个，其余应为六个","count against list",1)],
scope=[("share","d","c","e"),("share","f","a","k")])

passage("z-sound-refund-late", """关于个别学校“支出大于预算”的说明
预算公开后，网民“老黄”留言指出，河东小学2023年支出{a|836.4万元|CNY}，预算只有{b|748.0万元|CNY}，超出{c|88.4万元|CNY}，质疑预算没有约束力。经核：年初预算{d|748.0万元|CNY}之后，县财政{xa|三次|item}追加共{e|96.5万元|CNY}，分别为调资{f|41.2万元|CNY}、取暖{g|22.3万元|CNY}和校门改造{h|33.0万元|CNY}，调整预算为{i|844.5万元|CNY}，支出没有超过调整预算，还剩{j|8.1万元|CNY}，执行率{k|99.0%|percent}。追加均经规定程序，文号可查。
同一留言提到河西小学“预算{l|612.0万元|CNY}只花了{m|598.7万元|CNY}却又申请追加”，该校当年没有追加，申请的是下一年度预算，属于误读。谢谢您的监督。""",
[("diff","a","b","c"),("same","d","b"),("sum","e","f g h"),("sum","i","d e"),("diff","i","a","j"),("share","a","i","k"),("bound","a","i"),("below","b","a"),("bound","m","l"),("count","xa",3),("sum","e","c j")],
scope=[("bound","a","b"),("share","a","b","k"),("same","e","c")], hard="支出超年初预算但在调整预算内")

passage("z-sound-mean-vs-range", """小学生均公用支出的中位数与平均数
统计口径不同，结论可能相反。全县{a|84所|school}小学，生均公用支出平均{b|1,126元|CNY/student}（支出{c|2,342.1万元|CNY}除以学生{d|20,800人|student}），而各校数值的中位数为{e|1,468元|CNY/student}，比平均高{f|342元|CNY/student}。原因在于，{g|61所|school}百人左右的小校生均普遍高，但只占学生的{h|30.0%|percent}，即{i|6,240人|student}；{j|23所|school}大校学生{k|14,560人|student}，平均每校{l|633人|student}，生均只有{m|896元|CNY/student}，支出{n|1304.6万元|CNY}，占全部的{o|55.7%|percent}。小校支出因此为{p|1037.5万元|CNY}，生均{q|1663元|CNY/student}。
有人把各校生均加起来除以校数，得{r|1,532元|CNY/student}，那是简单平均，不能说全县花了那么多钱。""",
[("avg","c","d","b"),("diff","e","b","f"),("share","i","d","h"),("diff","d","i","k"),("sum","a","g j"),("avg","k","j","l"),("prod","n","k m"),("share","n","c","o"),("diff","c","n","p"),("avg","p","i","q"),("between","b","m q"),("below","b","e"),("below","b","r")],
scope=[("same","b","e"),("same","b","r"),("mean","m q","b"),("prod","c","r d")], hard="平均、中位和简单平均三个数")

passage("z-sound-subsidy-phase", """代偿学费补助分三年返还的账目
大学毕业生到农村任教，学费由财政分三年代偿，每年等额返还。今年应返{a|214人|person}，其中第一年{b|86人|person}、第二年{c|71人|person}、第三年{d|57人|person}。每人学费总额{e|1.8万元|CNY}，当年返还{f|6000元|CNY}，今年共{g|128.4万元|CNY}，不是{h|385.2万元|CNY}（按学费总额乘人数的算法是把三年的钱算在一年里）。第三年的{i|57人|person}返还后即结清，第二年的{j|71人|person}尚余{k|42.6万元|CNY}，第一年的{l|86人|person}尚余{m|103.2万元|CNY}，两者合计{n|145.8万元|CNY}，构成明后年的支出责任。中途离岗{o|6人|person}，停止返还，但以前年度已返还的{p|5.4万元|CNY}不追缴，上列人数不含。""",
[("sum","a","b c d"),("expr","e/3","f"),("prod","g","a f"),("prod","h","a e"),("same","i","d"),("same","j","c"),("same","l","b"),("expr","c*f","k"),("expr","b*f*2","m"),("sum","n","k m"),("trend","down","b c d")],
scope=[("same","g","h"),("prod","n","a f"),("expr","b*f","m")], hard="三年分返，今年数不是全额")

passage("z-sound-province-share", spaced("""甲县上报的“教育支出占比”为何低于市里通报
县报{a|16.8%|percent}，市通报{b|17.3%|percent}，相差{c|0.5个百分点|percentage-point}。复核结果：两者分子均为{d|7.12亿元|CNY}，分母不同。县用全县一般公共预算支出{e|42.4亿元|CNY}；市扣除了跨年度安排的援建支出{f|1.2亿元|CNY}，即{g|41.2亿元|CNY}。按市口径，邻近的丁县也由{h|15.9%|percent}变为{i|16.1%|percent}，两县位次没有变化，仍分居全市{!rank|第三}和{!rank|第五}。
今后考核一律采用市口径；县级公开仍用县口径，但需注明。至于上一年，县报{j|17.0%|percent}、市通报{k|17.4%|percent}，差{l|0.4个百分点|percentage-point}，今年差距略有扩大，是援建支出比上年增加造成的，并非教育投入变化。按县口径今年比上年下降{m|0.2个百分点|percentage-point}，按市口径下降{n|0.1个百分点|percentage-point}，方向一致。"""),
[("diff","b","a","c"),("share","d","e","a"),("diff","e","f","g"),("share","d","g","b"),("diff","k","j","l"),("diff","j","a","m"),("diff","k","b","n"),("trend","down","j a"),("trend","down","k b"),("below","l","c"),("below","h","i"),("below","h","a"),("below","i","b")],
scope=[("same","a","b"),("share","d","e","b"),("diff","j","b","m")], hard="两种口径占比不同，分母说明")

passage("z-sound-fee-cap-month", """民办园收费上限与实际的核对表（说明）
表中“超限”栏为空并不等于都在上限之下。限价{a|900元|CNY/month}适用于普惠性民办园；{b|14所|school}普惠园中，最高收费{c|880元|CNY/month}、最低{d|560元|CNY/month}，都在限价内。营利性民办园不受限价约束，{e|5所|school}营利性园收费{f|1,350元|CNY/month}至{g|2,400元|CNY/month}，实行市场调节并公示。合并计算{h|19所|school}的平均收费{i|1,012元|CNY/month}，高于限价{j|112元|CNY/month}，这只是数学结果，不能用来判断普惠园超限。
普惠园每生每月补助{k|40元|CNY/month}，以{l|2,860人|student}、{m|10个月|other}计共{n|114.4万元|CNY}；营利性园不享受。认定结果每三年复核一次，今年有{o|一所|school}普惠园申请退出，从{p|15所|school}变为现数。""",
[("sum","h","b e"),("most","c","a"),("most","d","a"),("below","d","c"),("below","f","g"),("diff","i","a","j"),("prod","n","k l m"),("diff","p","o","b"),("below","a","f")],
scope=[("most","i","a"),("most","g","a"),("sum","h","p e"),("mean","c d","i")], hard="平均收费超限价，含不受限的园")

passage("z-sound-merge-count", """单位数变化说明
2022年预算单位{a|76个|item}，2023年{b|71个|item}，减少{c|5个|item}；而2023年决算单位{d|74个|item}，比预算单位多{e|3个|item}。原因如下：预算编制时{f|六所|school}村小已计划合并到{g|三所|school}中心校，故预算单位少列{h|6个|item}，又新设{i|1个|item}幼儿园，净减{j|5个|item}。执行中，其中{k|3所|school}村小因群众要求推迟到次年合并，决算仍单独编报，所以决算单位比预算单位多{l|3个|item}。决算支出{m|8.16亿元|CNY}，预算（调整后）{n|8.31亿元|CNY}，执行率{o|98.2%|percent}，未合并的{p|三所|school}村小支出{q|214万元|CNY}已包含在内。
2024年预算单位预计为{r|68个|item}，即在{s|71个|item}的基础上再减{t|3个|item}，减的是拟归并的镇办幼儿园，与上述村小无关。""",
[("diff","a","b","c"),("diff","d","b","e"),("same","f","h"),("diff","h","i","j"),("same","j","c"),("same","k","l"),("same","l","e"),("same","p","k"),("share","m","n","o"),("same","s","b"),("diff","s","r","t"),("bound","m","n"),("bound","k","f")],
scope=[("diff","a","d","c"),("same","b","d"),("same","g","f")], hard="预算单位与决算单位数不同")

passage("z-sound-tax-refund", """关于教育费附加“负增长”与计划“超额”并存的解释
某媒体根据公开表格写道：“全年教育费附加{a|3,960万元|CNY}，比上年{b|4,215万元|CNY}下降{c|6.0%|percent-}，却称完成计划{d|104.2%|percent}，自相矛盾。”实际上计划是{e|3,800万元|CNY}，年初就考虑了制造业减税，比上年实绩下调{f|9.8%|percent-}；全年多收{g|160万元|CNY}，所以完成计划超过百分之百，与同比下降不冲突。
从结构看，城区{h|2,376万元|CNY}，占{i|60.0%|percent}，乡镇{j|1,584万元|CNY}，占{k|40.0%|percent}。支出{l|3,705万元|CNY}，结转{m|255万元|CNY}。同期地方教育附加{n|2,640万元|CNY}，按税率之比{o|3:2|ratio}推算正好与教育费附加相配。""",
[("growth","a","b","c"),("share","a","e","d"),("growth","e","b","f"),("diff","a","e","g"),("share","h","a","i"),("diff","a","h","j"),("share","j","a","k"),("hundred","i k"),("diff","a","l","m"),("split","a","n","o"),("trend","down","b a"),("below","e","a")],
scope=[("share","a","b","d"),("growth","a","e","c")], hard="同比下降而超额完成计划")

passage("z-sound-net-gross-rent", """周转房租金的毛额与净额
教师周转房{a|286套|item}，每套月租{b|120元|CNY/month}，全年应收租金{c|41.18万元|CNY}；空置{d|19套|item}，按全年空置计，应减{e|2.74万元|CNY}；困难教师减半的{f|34套|item}，应减{g|2.45万元|CNY}，因此实收{h|35.99万元|CNY}，是应收的{i|87.4%|percent}。物业维护支出{j|42.6万元|CNY}，超过实收租金{k|6.61万元|CNY}，由财政补贴。财政把补贴列入住房保障支出，不列教育支出，故教育决算中只看到租金收入上缴，没有对应支出，并不是“只收不支”。
当年新建周转房{l|60套|item}尚未交付，未计入上述套数，交付后共{m|346套|item}，平均每{n|3.3名|person}乡村教师有一套（乡村教师{o|1,142人|person}）。""",
[("prod","c","a b","12"),("prod","e","d b","12"),("expr","f*b*12/2","g"),("lin","h","+c -e -g"),("share","h","c","i"),("diff","j","h","k"),("sum","m","a l"),("avg","o","m","n"),("bound","d","a"),("below","h","j")],
scope=[("prod","c","m b","12"),("avg","o","a","n"),("share","j","c","i")], hard="支出大于收入由财政补贴，空置与减半另减")

passage("l-county-draft-report", """关于2023年教育预算执行情况和2024年教育预算草案的说明（提交县人大教科文卫委）
主任、各位委员：
现将教育预算有关情况说明如下。2023年是财政最紧的一年，土地市场冷清，税收恢复缓慢，但教育支出没有砍。
一、2023年执行情况。年初预算{a|68,400万元|CNY}，执行中上级追加{b|5,260万元|CNY}、县级追加{c|1,140万元|CNY}，收回沉淀资金{d|900万元|CNY}，调整预算为{e|73,900万元|CNY}，全年支出{f|71,664万元|CNY}，执行率{g|104.8%|percent}。没有执行完的主要是两类：一类是年底才到账的设备更新资金，二类是因设计变更停工的城南幼儿园。与上年支出{h|69,850万元|CNY}相比，增长{i|2.6%|percent}。
支出中，人员经费占的比重偏高，{j|56,470万元|CNY}，占{k|78.8%|percent}；公用经费{l|8,130万元|CNY}；项目支出{m|9,300万元|CNY}，比上年下降较多，是前两年集中建设的学校陆续完工的缘故。
二、2024年预算草案。按照先保工资、再保运转、后安排项目的次序，拟安排{n|70,200万元|CNY}，比上年年初预算增长{o|2.6%|percent}，比上年执行数减少{p|1,464万元|CNY}。看起来是减了，其实上级专项还没有下达，通常要到二季度才能编入。
新增支出主要用于落实教师体检和班主任津贴，共{q|1,320万元|CNY}，占年初预算净增额的{r|73.3%|percent}。
三、需要说明的困难。生源逐年减少而学校布点没有同步调整，小规模学校的保底经费越垫越多；代课教师的报酬长期靠学校自筹，风险不小。我们建议把这两件事列入下半年的专题审议。
以上说明，请予审查。""",
[("share","f","e","g"),("lin","m","+f -j -l"),("lin","e","+a +b +c -d"),("growth","f","h","i"),("share","j","f","k"),("growth","n","a","o"),("diff","f","n","p"),("expr","q/(n-a)*100","r"),("bound","f","e"),("bound","q","n"),("trend","up","h f"),("trend","up","a n"),("largest","j","l m"),("sum","f","j l m")],
[error("share-mismatch","g","f e a",[0],("97.0%","percent"),"执行率应以调整预算为分母，却除以年初预算","wrong base",1),
 error("sum-mismatch difference-mismatch","m","f j l e",[1,13],("7,064万元","CNY"),"项目支出应从支出数中减，误从调整预算中减","wrong whole",2)],
scope=[("growth","n","f","o"),("share","j","e","k")])

passage("l-final-account-town", """云岭镇中心学校2022年度决算情况说明（镇财政所代编）
一、学校概况。云岭镇中心学校由一所初中、四所完小和若干教学点组成，年末在校学生{a|2,184人|student}，在编教职工{b|167人|person}。2022年学校完成了食堂燃气改造，两处教学点因生源不足停办，学生由校车接送到完小就读。
二、收入情况。全年收入{c|2,846.7万元|CNY}，其中财政拨款{d|2,690.4万元|CNY}，非同级财政拨款{e|92.5万元|CNY}，其他收入{f|63.8万元|CNY}。财政拨款占收入的{g|94.5%|percent}。其他收入主要是校友捐赠和废旧物品处置。
三、支出情况。全年支出{h|2,791.2万元|CNY}，其中工资福利支出{i|2,236.0万元|CNY}，商品和服务支出{j|398.6万元|CNY}，对个人和家庭补助{k|71.3万元|CNY}，资本性支出{l|85.3万元|CNY}。生均支出{m|167138元|CNY/student}，工资福利支出在编人均{n|13.39万元|CNY}。
四、结余情况。年初结余{o|41.9万元|CNY}，加本年收支差额{p|55.5万元|CNY}，年末结余{q|13.6万元|CNY}，其中按用途专项管理的{r|68.0万元|CNY}，其余可以统筹使用。
五、与上年比较。上年支出{s|2,655.8万元|CNY}，本年增长{t|5.1%|percent}，主要是调整工资标准和燃气改造；上年商品和服务支出{u|412.4万元|CNY}，本年下降{v|3.3%|percent-}，说明压减办公和会议开支取得实效。学校反映，燃气改造后每月燃料费比烧煤时高出不少，下一年度的公用经费可能紧张，希望在核定保底额度时予以考虑。""",
[("avg","h","a","m"),("sum","q","o p"),("sum","c","d e f"),("share","d","c","g"),("sum","h","i j k l"),("avg","i","b","n"),("diff","c","h","p"),("growth","h","s","t"),("growth","j","u","v"),("bound","h","c"),("bound","r","q"),("trend","up","s h"),("trend","down","u j"),("largest","i","j k l")],
[error("average-mismatch","m","h a b",[0],("12780元","CNY/student"),"生均支出误除以教职工人数","wrong denominator",3),
 error("sum-mismatch","q","o p r",[1,10],("97.4万元","CNY"),"年末结余应为年初结余加本年差额，误作相减","sign",1)],
scope=[("avg","i","a","n"),("share","d","h","g")])

passage("l-transfer-system", """2023年上级教育转移支付分配使用情况的报告
县人民政府：
根据安排，现将全年上级教育转移支付的到位、分配和使用情况报告如下。
（1）到位情况。全年到位{a|31,260万元|CNY}，来自中央{b|19,840万元|CNY}、省级{c|8,730万元|CNY}、市级{d|2,690万元|CNY}。中央资金占六成以上，市级资金最少。与上年到位的{e|29,415万元|CNY}相比，增加{f|1,845万元|CNY}，增长{g|5.9%|percent}，增量主要来自义务教育补助经费和职业教育产教融合奖补。
（2）分配情况。按资金管理办法，除据实结算的资助经费外，其余都按因素法分配，学生数、学校数和财力状况三个因素的权重分别为{h|50%|percent}、{i|30%|percent}和{j|30%|percent}。据此，农村学校分得{k|20,470万元|CNY}，城区学校分得{l|10,790万元|CNY}，农村占{m|65.5%|percent}，较上年的{n|63.8%|percent}有所提高。
（3）使用情况。截至年末支出{o|28,134万元|CNY}，支出率{p|90.0%|percent}，结转{q|3,126万元|CNY}。支出较快的是资助经费，已全部发放；较慢的是校舍改造，受雨季和图审影响，有三所学校主体刚刚封顶。
（4）存在问题。一是个别学校把综合奖补用于偿还旧账，已责令原渠道归还{r|46.2万元|CNY}；二是市级资金到位偏晚，{s|1,130万元|CNY}在12月中旬才下达，占市级资金的{t|12.9%|percent}，当年很难形成支出。建议市里提前下达指标，至少在三季度以前完成。
专此报告。""",
[("growth","a","e","g"),("hundred","h i j"),("share","s","d","t"),("sum","a","b c d"),("diff","a","e","f"),("diff","a","k","l"),("share","k","a","m"),("trend","up","n m"),("share","o","a","p"),("diff","a","o","q"),("bound","s","d"),("largest","b","c d"),("smallest","d","b c"),("growthc","a","f","g"),("bound","k","a"),("trend","up","e a"),("growthb","e","f","g")],
[error("growth-mismatch","g","a e f",[0,13,16],("6.3%","percent"),"增加额应除以上年到位数，误除以本年数","wrong base",1),
 error("sum-mismatch share-mismatch","j","h i",[1],("20%","percent"),"三个因素权重之和应为100%","weights above 100",1),
 error("share-mismatch","t","s d c",[2],("42.0%","percent"),"占市级资金，误除以省级资金","wrong denominator",2)],
scope=[("share","k","o","m"),("share","b","o","p")])

passage("l-payroll-announcement", """致全体教师的一封信（关于绩效工资兑现）
各位老师：
临近年关，大家最关心绩效工资。这里把今年怎么算、怎么发、为什么和去年不一样，向大家讲清楚。
今年全县教师绩效工资总量{a|1.32亿元|CNY}，比去年的{b|1.24亿元|CNY}增加{c|800万元|CNY}，增长{d|6.5%|percent}。基础性部分占{e|70%|percent}，按月随工资发放，全年{f|9240万元|CNY}；奖励性部分占{g|30%|percent}，由学校考核后分配，全年{h|39600万元|CNY}。学校分配方案须经教代会通过，公示无异议后报备，不得平均发放，也不得把任何一位老师排除在外。
全县享受绩效工资的教师{i|3,960人|person}，人均{j|3.33万元|CNY}，其中奖励性部分人均{k|1.00万元|CNY}。乡镇教师另有工作补贴，每月{l|400元|CNY/month}，共{m|2,150人|person}，全年{n|1901万元|CNY}，不占绩效总量。
有老师问，为什么同样是一级教师，城里和乡下拿到手的不同？差别就在这笔补贴上，一年下来是{o|4,800元|CNY}。还有老师问，去年班主任津贴在绩效里发，今年怎么单列了？因为上级规定班主任津贴不占总量，今年起单独安排{p|612万元|CNY}，享受的班主任{q|1,020人|person}，每人每月{r|600元|CNY/month}（按十个月计）。
发放时间定在1月20日前。若与工资条不符，请先到本校会计处核对，再到县教师服务窗口查询。感谢大家一年的辛苦，祝各位身体健康、阖家幸福！""",
[("expr","a*g/100","h"),("prod","n","m l","12"),("diff","a","b","c"),("growth","a","b","d"),("expr","a*e/100","f"),("hundred","e g"),("avg","a","i","j"),("avg","h","i","k"),("prod","o","l","12"),("expr","p/q/10","r"),("bound","m","i"),("trend","up","b a"),("sum","a","f h"),("growthb","b","c","d")],
[error("share-mismatch","h","a g f i k",[0,7,12],("3960万元","CNY"),"1.32亿元的30%为3960万元，多写一位","power of ten",2),
 error("average-mismatch","n","m l i",[1],("1032万元","CNY"),"补贴只发乡镇2150人，误按全体教师计算","wrong part",1)],
scope=[("avg","a","m","j"),("prod","p","q l","10")])

passage("l-perf-report-long", """城乡义务教育补助经费绩效自评报告（摘要）
一、项目基本情况。该项资金用于免除学杂费、补助公用经费、免费提供教科书和补助家庭经济困难学生生活费，由中央和地方分项目按比例分担。我县属于第一档地区，中央分担比例较高，县级压力相对较小。
二、资金情况。预算{a|9,640万元|CNY}，其中中央{b|7,712万元|CNY}，占{c|80%|percent}，省级{d|1,157万元|CNY}，县级{e|771万元|CNY}。全年执行{f|9,351万元|CNY}，执行率{g|97.0%|percent}，剩余{h|289万元|CNY}为学生流动形成的结余，留待下年抵扣。
三、绩效目标完成情况。应免学杂费学生{i|42,860人|student}，实免{j|42,860人|student}；应享受寄宿生生活补助{k|8,420人|student}，实际{l|8,396人|student}，有{m|24人|student}因年中转出未再享受；教科书覆盖率{n|100%|percent}。学校对资金拨付及时性的评分平均{o|92分|other}，低于目标{p|90分|other}。
四、问题。部分学校公用经费使用结构不合理，水电和取暖占比逐年上升，2021年{q|34.2%|percent}、2022年{r|36.7%|percent}、2023年{s|36.1%|percent}，挤占了教师培训和实验耗材。抽查的{t|18所|school}学校中，培训费未达到规定比例的{u|七所|school}，占抽查数的{v|38.9%|percent}。
五、改进措施。一是把培训费比例列入拨款条件；二是对取暖费用高的山区学校单独核定；三是建立学生流动的月报制度，避免结余积压。""",
[("trend","up","q r s"),("below","o","p"),("sum","a","b d e"),("share","b","a","c"),("share","f","a","g"),("diff","a","f","h"),("same","i","j"),("diff","k","l","m"),("bound","l","k"),("bound","k","i"),("share","u","t","v"),("bound","f","a"),("largest","b","d e")],
[error("direction-mismatch sequence-mismatch","s","r q",[0],None,"2023年36.1%低于2022年36.7%，不是逐年上升","trend broken",1,"2022年上升，2023年略降"),
 error("direction-mismatch","o","p",[1],None,"92分高于目标90分，不是低于","direction",1,"高于目标")],
scope=[("share","f","b","g"),("share","l","i","v")])

passage("l-bond-monitor-long", """专项债券项目“红黄灯”督办通报（第三期）
各项目单位：
按照县政府要求，财政局会同教育局对教育领域专项债券项目逐一实地察看，现将情况通报如下。
总体情况：{a|五个|item}项目共发行债券{b|6.40亿元|CNY}，至上月末支出{c|4.93亿元|CNY}，支出率{d|77.0%|percent}，比上期提高{e|6.2个百分点|percentage-point}，上期为{f|83.2%|percent}。低于{g|60%|percent}的亮红灯，{h|60%|percent}至{i|80%|percent}的亮黄灯，高于{j|80%|percent}的亮绿灯。
红灯项目一个：县中专产教融合楼，债券{k|1.80亿元|CNY}，支出{l|0.97亿元|CNY}，支出率{m|53.9%|percent}。该项目原设计未考虑地下管廊，五月才完成变更审批，施工单位退场三个月，近日已复工。
黄灯项目两个：北城初中债券{n|1.50亿元|CNY}，支出{o|1.26亿元|CNY}，支出率{p|84.0%|percent}；河东幼儿园群债券{q|0.60亿元|CNY}，支出{r|0.44亿元|CNY}，支出率{s|73.3%|percent}。
绿灯项目两个：一中新校区债券{t|2.00亿元|CNY}、支出{u|1.81亿元|CNY}；特殊教育中心债券{v|0.50亿元|CNY}、支出{w|0.45亿元|CNY}。
请红灯项目单位每周报送进度，连续两期不改善的，收回未支出额度，调整用于其他项目。对黄灯项目，主管部门要派人驻点，协调好与供电、市政的接口，不要等到年底再突击付款。""",
[("most","p","i"),("diff","d","e","f"),("share","c","b","d"),("share","l","k","m"),("share","o","n","p"),("share","r","q","s"),("below","m","g"),("least","h","s"),("most","s","i"),("sum","b","k n q t v"),("sum","c","l o r u w"),("count","a",5),("same","g","h"),("same","i","j"),("bound","c","b"),("bound","l","k"),("bound","o","n")],
[error("bound-exceeded","p","i j",[0],None,"北城初中支出率84.0%高于80%，应亮绿灯","threshold misread",2,"北城初中应列入绿灯项目"),
 error("difference-mismatch","f","d e",[1],("70.8%","percent"),"比上期提高，上期应更低，误作相加","sign",1)],
scope=[("share","l","b","m"),("mean","m p s","d")])

passage("l-hearing-question", """预算听证会问答实录（节选）
代表甲：草案里教育支出比上年少了，是不是因为财政困难就从教育上省？
财政局：不是。今年教育支出{a|8.25亿元|CNY}，上年{b|8.47亿元|CNY}，确实少{c|0.22亿元|CNY}。但上年有{d|0.61亿元|CNY}是一次性的迁建资金，去掉它，上年常规支出{e|7.86亿元|CNY}，今年常规支出是增长的，增幅{f|5.0%|percent}。所以不能只看总数。
代表乙：学生一年比一年少，为什么钱还要增加？
财政局：学生从{g|4.86万人|student}减到{h|4.71万人|student}，减少{i|3.1%|percent}，可是班级只从{j|1,092个|class}减到{k|1,081个|class}，教师编制也没有变。花钱的单位是班和教师，不是单个学生。人少了，班额小了，从{l|44.5人|student}降到{m|43.6人|student}，这对教学是好事。
代表丙：听说有的学校账上趴着钱不用？
财政局：有。清查发现{n|13所|school}学校结余偏多，合计{o|742万元|CNY}，最多的一所{p|128万元|CNY}。原因多数是工程尾款未到付款期，也有的是怕花错不敢花。我们收回{q|390万元|CNY}，剩下{r|352万元|CNY}按合同继续支付，不搞一刀切。
代表丁：民办学校的补助会不会减？
财政局：标准不减，但要按实际在校学生核拨，去年多报的{s|217名|student}学生，多拨的{t|15.62万元|CNY}要退回来，平均每人{u|720元|CNY/student}，就是小学的定额标准。
主持人：今天的意见由秘书处整理，五个工作日内答复。""",
[("diff","b","a","c"),("diff","b","d","e"),("growth","a","e","f"),("sharediff","g","h","g","i"),("avg","g","j","l"),("avg","h","k","m"),("trend","down","l m"),("diff","o","q","r"),("avg","t","s","u"),("bound","p","o"),("bound","q","o"),("trend","down","g h"),("trend","down","j k"),("trend","down","b a"),("trend","up","e a")],
scope=[("growth","a","b","f"),("avg","o","n","p"),("avg","g","k","l")], hard="总额下降而常规支出增长；学生减少而支出增加")

passage("l-two-year-merge", """关于学前教育经费两年合并结算的说明
学前教育补助资金以学年为单位核算，而预算以自然年为单位，两者交叉，常引起误解。现以本县为例说明。
2022—2023学年，普惠性民办园补助应拨{a|864万元|CNY}，其中秋季学期（2022年9月至12月）{b|374万元|CNY}列入2022年预算，余下{c|490万元|CNY}列入2023年预算。2023—2024学年应拨{d|918万元|CNY}，秋季学期{e|402万元|CNY}列入2023年预算。因此，2023年预算中的学前补助是{f|892万元|CNY}，既不等于前一学年的应拨数，也不等于后一学年的应拨数。
有园长拿着学年的通知，到财政局问为什么公开的数字多出{g|28万元|CNY}，就是这个道理：{h|892万元|CNY}减{i|864万元|CNY}。
此外，2023年还支付了上年度考核奖励{j|36万元|CNY}，与补助列在同一科目，公开数字为{k|928万元|CNY}。我们已要求会计在附注中分列，以便查对。
园均来看，享受补助的民办园{l|48所|school}，2023年（不含奖励）平均每所{m|18.6万元|CNY}；按幼儿{n|6,040人|student}计，每人{o|1477元|CNY/student}。个别园规模大，补助超过{p|40万元|CNY}，是正常的，不是偏袒；也有几所偏远的小园只有四五万元，县里另有运转保底，不必担心开不了门。""",
[("diff","a","b","c"),("sum","f","c e"),("same","h","f"),("same","i","a"),("diff","h","i","g"),("sum","k","f j"),("avg","f","l","m"),("avg","f","n","o"),("bound","b","a"),("bound","e","d"),("trend","up","b e"),("trend","up","a d")],
scope=[("same","f","a"),("same","f","d"),("avg","k","l","m"),("sum","f","b e")], hard="学年与自然年交叉，数字不等")

passage("l-fund-supervision", """教育费附加专户审计后的整改函复
市审计局：
你局指出的教育费附加使用中的问题，我们逐项核对，情况如下。
关于“支出结构不符合规定”。你局认为，职业教育支出{a|912万元|CNY}只占教育费附加{b|3,280万元|CNY}的{c|27.8%|percent}，低于{d|30%|percent}的要求。我们复核时注意到，报送的支出明细没有包括年底从专户直接支付给县职中的实训基地设备款{e|168万元|CNY}。加上这笔，职业教育支出为{f|1,080万元|CNY}，占{g|32.9%|percent}，达到要求。凭证复印件随函附上。
关于“挤占挪用”。专户支付的{h|43.5万元|CNY}路灯维修费确属列错科目，已于8月调账归还，不存在截留。
关于“结余过大”。年末结余{i|1,140万元|CNY}，占当年入库的{j|34.8%|percent}。其中{k|685万元|CNY}是四季度入库、按规定次年使用的；真正的沉淀是{l|455万元|CNY}，分布在{m|四个|item}项目，已全部收回重新安排。
关于“农村学校得到的少”。附加用于农村的{n|1,870万元|CNY}，用于城区的{o|1,190万元|CNY}；按学生平均，农村{p|21,300人|student}，每人{q|878元|CNY/student}，城区{r|14,600人|student}，每人{s|815元|CNY/student}，农村高于城区，只是总额中包括一所新建的九年一贯制学校，单看当年波动较大。
感谢你局的监督。我们将在下季度前完成专户管理办法的修订，并把收支明细按季公开。""",
[("share","a","b","c"),("below","c","d"),("sum","f","a e"),("share","f","b","g"),("least","d","g"),("share","i","b","j"),("diff","i","k","l"),("avg","n","p","q"),("avg","o","r","s"),("below","s","q"),("bound","k","i"),("trend","up","c g")],
scope=[("least","d","c"),("share","k","b","j"),("avg","n","r","q")], hard="原数低于要求，补入一笔后达到")

passage("l-five-year-review", """“十三五”以来教育投入回顾（政策研究室提供）
回顾这几年，县财政对教育的投入走过了一个先快后稳的过程。2018年一般公共预算教育支出{a|4.62亿元|CNY}，2019年{b|5.03亿元|CNY}，2020年受疫情影响，增速放慢，为{c|5.14亿元|CNY}，2021年{d|5.47亿元|CNY}，2022年{e|5.71亿元|CNY}，2023年{f|6.02亿元|CNY}。五年间年均增长{g|6.1%|percent}，累计增长{h|30.3%|percent}。2021年增速回升，增长{i|6.4%|percent}。
投入的重点也在变化。前三年以建为主，新建改建了一批学校，大班额基本消除；后三年以人为主，教师平均工资由{j|6.8万元|CNY}提高到{k|9.1万元|CNY}，提高{l|25.3%|percent}，绝对额增加{q|2.3万元|CNY}。
从来源看，上级转移支付占比由{m|31.0%|percent}上升到{n|36.5%|percent}，县级自有财力占比由{o|69.0%|percent}降到{p|63.5%|percent}。这说明本县财力增长赶不上教育刚性支出，依赖度在提高。若上级政策调整，缺口会很快暴露。
研究室认为，今后几年学龄人口下降，是调整结构的窗口期：布点可以并，编制可以调，但不宜马上减总量。建议把节省下来的运转经费转到教师培训和设备更新上，并提前研究小规模学校撤并后的校舍处置。""",
[("cagrv",5,"f","a","g"),("growth","k","j","l"),("growth","f","a","h"),("growth","d","c","i"),("diff","k","j","q"),("hundred","n p"),("hundred","m o"),("expr","100-n","p"),("trend","up","a b c d e f"),("trend","up","j k"),("trend","up","m n"),("trend","down","o p"),("growthb","j","q","l")],
[error("growth-mismatch","g","a f h",[0],("5.4%","percent"),"五年年均应按复合计算，6.1%是累计增长除以五","total divided by years",2),
 error("growth-mismatch","l","k j q",[1,12],("33.8%","percent"),"绝对额应除以6.8万元，误除以9.1万元","wrong base",1)],
scope=[("growth","e","d","i"),("growth","f","e","g")])

passage("l-audit-three-errors", """市财政局关于县（区）教育经费统计年报审核意见的通知
各县（区）财政局：
今年统计年报已经汇总，从审核情况看，数据质量总体好于去年，但仍有不少低级错误。现将典型问题通报如下，请举一反三。
一、甲县。表中一般公共预算教育经费{a|9.36亿元|CNY}，财政性教育经费却只有{b|9.12亿元|CNY}，部分大于总体，系合计栏沿用旧表，且漏填政府性基金{c|0.41亿元|CNY}，更正后财政性教育经费为{d|9.77亿元|CNY}。
二、乙区。小学在校生{e|31,200人|student}，公用经费支出{f|4,368万元|CNY}，生均{g|1400元|CNY/student}，该区填报{h|140元|CNY/student}，少了一位，系单位换算错误，已更正。
三、丙县。教职工{i|4,150人|person}，其中专任教师{j|4,270人|person}，专任教师多于教职工，系把临聘人员填入专任，更正后专任教师{k|3,720人|person}，占{l|89.6%|percent}。
全市汇总（已更正）：教育经费总收入{m|86.4亿元|CNY}，比上年增长{n|4.3%|percent}；其中财政性{o|74.9亿元|CNY}，占{p|86.7%|percent}；事业收入{q|9.2亿元|CNY}，其他{r|2.3亿元|CNY}。
请各地在{!day|十}日内核对底册，并以书面形式报告更正情况。对连续两年出现同类错误的，将约谈分管负责人。""",
[("sum","d","a c"),("avg","f","e","g"),("share","k","i","l"),("share","o","m","p"),("lin","r","+m -o -q"),("bound","a","d"),("bound","k","i"),("bound","o","m"),("trend","down","j k"),("trend","up","b d")],
scope=[("bound","a","b"),("bound","j","i"),("same","h","g"),("avg","f","e","h")], hard="列举他人已指出的错误，更正后无误")

passage("m-annual-summary-twice", """县财政局教科文股2023年工作总结
一年来，我股在局党组领导下，紧扣保障教育优先发展这条主线，较好完成了各项任务。主要成绩可以概括为“三个一”：争取上级资金{a|3.26亿元|CNY}，创近年新高；化解拖欠校舍工程款{b|2,180万元|CNY}；压减低效项目{c|14个|item}。
一、资金争取。全年跑省进市，组织申报材料几十套，共争取上级教育资金{d|3.26亿元|CNY}，比上年的{e|2.97亿元|CNY}增加{f|0.29亿元|CNY}，其中专项{g|1.14亿元|CNY}、一般性转移支付{h|2.12亿元|CNY}。
二、清欠工作。年初拖欠工程款{i|3,460万元|CNY}，涉及{j|37家|item}施工企业，全年化解{k|2,810万元|CNY}，年末尚欠{l|650万元|CNY}，化解率{m|81.2%|percent}。清欠中坚持先农民工工资、后材料款，春节前没有发生群体上访。
三、绩效管理。对{n|52个|item}项目开展事前评估，压减或取消低效项目{o|14个|item}，占{p|26.9%|percent}，核减资金{q|1,960万元|CNY}，平均每个{r|38万元|CNY}。
四、队伍建设。全股{s|九人|person}，一人考取高级会计师，两人到乡镇挂职。
不足之处：对学校的业务培训偏少，报表质量参差不齐；下乡调研走马观花的现象仍然存在。""",
[("same","b","k"),("avg","q","o","r"),("same","a","d"),("same","c","o"),("diff","d","e","f"),("diff","d","g","h"),("diff","i","k","l"),("share","k","i","m"),("share","o","n","p"),("trend","up","e d"),("bound","k","i"),("bound","o","n"),("bound","g","d")],
[error("restatement-mismatch","b","k i l m",[0],("2,810万元","CNY"),"开头写2180万元，正文2810万元与年初、年末数和化解率相合","transposed digits",2),
 error("average-mismatch","r","q o n",[1],("140万元","CNY"),"应除以被压减的14个项目，误除以全部评估项目","wrong denominator",1)],
scope=[("share","l","k","p"),("growth","d","e","m")])

passage("m-notice-figures-restated", """关于下达2024年农村校舍安全保障资金预算的通知
各乡镇财政所、中心校：
经研究，现下达2024年农村义务教育校舍安全保障长效机制资金{a|1,836万元|CNY}（指标文号见附件），用于{b|29所|school}学校的维修改造和抗震加固，其中省级以上补助{c|1,469万元|CNY}，县级配套{d|367万元|CNY}。有关要求如下：
一、资金要专款专用。本次下达的{e|1,863万元|CNY}只能用于校舍主体和附属设施的维修，不得用于购置设备、绿化亮化和偿还旧债。
二、项目要公开招标。单个项目预算在{f|60万元|CNY}以上的必须公开招标，低于这一限额的可采取竞争性磋商。{g|29所|school}学校中，达到公开招标限额的{h|12所|school}，预算共{i|1,104万元|CNY}，平均每所{j|92.0万元|CNY}；限额以下的{k|17所|school}，预算共{l|732万元|CNY}，平均每所{m|108.0万元|CNY}。
三、进度要倒排。暑假开工，开学前完工，不得影响正常教学。确需跨学期的，要有隔离措施和安全预案，并报教育局备案。
四、质量要终身负责。监理单位不得由施工方推荐，隐蔽工程须有影像资料，验收时请学校教师代表和家长代表参加。""",
[("same","e","a"),("avg","l","k","m"),("diff","a","c","d"),("same","g","b"),("sum","g","h k"),("avg","i","h","j"),("diff","a","i","l"),("below","f","j"),("bound","c","a"),("below","m","f")],
[error("restatement-mismatch","e","a c d i l",[0],("1,836万元","CNY"),"前后同一笔下达数不一，1836万元与来源构成和两类学校之和相合","transposed digits",2),
 error("average-mismatch","m","l k a f",[1,9],("43.1万元","CNY"),"限额以下学校的平均误用了全部预算；且超过60万元的限额","wrong whole",1)],
scope=[("avg","a","b","m"),("share","i","c","d")])

passage("m-trend-conclusion", """民办教育财政补助绩效跟踪
跟踪组连续四年对民办学校补助进行观察。补助总额2020年{a|2,140万元|CNY}，2021年{b|2,365万元|CNY}，2022年{c|2,590万元|CNY}，2023年{d|2,480万元|CNY}；享受补助的学校依次为{e|88所|school}、{f|86所|school}、{g|83所|school}和{h|79所|school}；在校生依次为{i|3.42万人|student}、{j|3.36万人|student}、{k|3.21万人|student}和{l|2.98万人|student}。
校均补助由{m|24.3万元|CNY}提高到{n|31.4万元|CNY}，生均补助由{o|626元|CNY/student}提高到{p|832元|CNY/student}，增长{q|32.9%|percent}。
跟踪组的结论是：其一，补助总额保持逐年增长，财政支持没有减弱；其二，学校和学生数持续减少，生源向公办学校回流；其三，2023年生均补助是2020年的{r|0.33倍|ratio}，对稳定教师队伍起到了作用。
座谈中，举办者普遍反映房租和社保是两大压力，希望补助能与教师社保缴费挂钩，而不是只看学生人数；也有举办者坦言，如果生源继续下降，将考虑转为托育机构。""",
[("trend","up","a b c d"),("multiple","p","o","r"),("trend","down","e f g h"),("trend","down","i j k l"),("avg","a","e","m"),("avg","d","h","n"),("avg","a","i","o"),("avg","d","l","p"),("growth","p","o","q"),("trend","up","m n"),("trend","up","o p")],
[error("direction-mismatch sequence-mismatch","d","c a b",[0],None,"2023年2480万元低于2022年2590万元，不是逐年增长","trend broken",3,"前三年增长，2023年回落"),
 error("ratio-mismatch","r","p o q",[1],("1.33倍","ratio"),"是1.33倍，误写成增加的倍数","increase against multiple",2)],
scope=[("growth","d","a","q"),("multiple","d","a","r")])

passage("m-limit-salary-share", """关于控制编外用工支出的情况报告
县编外用工管理办法要求，学校编外人员支出占公用经费的比例不得超过{a|25%|percent}，编外人员与在编教师之比不得超过{b|1:8|ratio}，人均年报酬不得超过{c|4.2万元|CNY}。
我们对县直学校进行了核查。县一中编外人员支出{d|186万元|CNY}，公用经费{e|812万元|CNY}，占{f|22.9%|percent}；县二中支出{g|149万元|CNY}，公用经费{h|562万元|CNY}，占{i|26.5%|percent}；职中支出{j|96万元|CNY}，公用经费{k|474万元|CNY}，占{l|20.3%|percent}。三所学校均在比例之内，其中职中最低。
编外人员县一中{m|46人|person}，人均{n|4.04万元|CNY}；县二中{o|36人|person}，人均{p|9.14万元|CNY}；职中{q|24人|person}，人均{r|4.00万元|CNY}，都没有突破报酬上限。县一中在编教师{s|382人|person}，编外与在编之比为{t|1:8.3|ratio}，符合要求。
学校反映，实行封闭管理后，宿管和安保岗位确有需要，而编制内没有这类岗位，只能外聘。建议对寄宿制学校适当放宽，但应同时压减行政后勤中的闲散人员。""",
[("most","i","a"),("avg","g","o","p"),("share","g","h","i"),("share","d","e","f"),("share","j","k","l"),("most","f","a"),("most","l","a"),("smallest","l","f i"),("avg","d","m","n"),("avg","j","q","r"),("most","n","c"),("most","r","c"),("most","p","c"),("ratio","s","m","t"),("least","b","t")],
[error("bound-exceeded","i","a g h",[0],None,"县二中26.5%超过25%，却说三所均在比例之内","limit said to be kept",2,"县二中超过比例"),
 error("average-mismatch","p","g o c",[1,12],("4.14万元","CNY"),"149万元除以36人约4.14万元","wrong digit",2)],
scope=[("share","d","h","f"),("avg","d","o","n")])

passage("m-superlative-increase", """五县区教育支出增量比较（供领导参阅）
2023年与2022年相比，全市五县区教育支出合计增加{a|4.62亿元|CNY}，具体是：甲区由{b|21.30亿元|CNY}增至{c|22.74亿元|CNY}，乙区由{d|13.85亿元|CNY}增至{e|14.60亿元|CNY}，丙县由{f|9.42亿元|CNY}增至{g|10.38亿元|CNY}，丁县由{h|7.96亿元|CNY}增至{i|8.54亿元|CNY}，戊县由{j|11.10亿元|CNY}增至{k|11.99亿元|CNY}。
从增量看，甲区最多，增加{l|1.44亿元|CNY}，占全市增量的{m|31.2%|percent}；丁县最少，增加{n|0.58亿元|CNY}。从增幅看，丙县最快，增长{o|9.2%|percent}；乙区最慢，增长{p|5.4%|percent}；戊县增长{q|8.0%|percent}，居{!rank|第二}位；甲区增长{r|6.8%|percent}，低于全市平均的{s|7.3%|percent}。
丙县增幅高，主要是集中偿还了前两年的工程欠款，不具有可持续性；乙区增幅低，则是因为上年有一次性化债支出抬高了基数。看增幅要看原因，不能简单排座次。""",
[("growth","g","f","o"),("lin","a","+c +e +g +i +k -b -d -f -h -j"),("diff","c","b","l"),("share","l","a","m"),("diff","i","h","n"),("growth","e","d","p"),("growth","k","j","q"),("growth","c","b","r"),("expr","a/(b+d+f+h+j)*100","s"),("below","r","s"),("largest","o","p q r"),("smallest","p","o q r"),("trend","up","b c"),("trend","up","d e"),("trend","up","f g"),("trend","up","h i"),("trend","up","j k"),("between","s","o p q r")],
[error("growth-mismatch","o","g f",[0],("10.2%","percent"),"增幅应以2022年为基数，误以2023年为基数","later divided instead of earlier",2)],
scope=[("growth","c","b","s"),("share","n","a","p")])

passage("m-exec-report-mislead", """关于教育支出“三保”执行情况的自查报告
省厅要求，各县教育“三保”（保工资、保运转、保基本民生）支出不得留缺口，库款保障水平不低于{a|0.3倍|ratio}。我县自查如下。
保工资：全年应发教师工资{b|5.26亿元|CNY}，实发{c|5.26亿元|CNY}，无拖欠。其中离岗待退人员{d|214人|person}，工资按规定由原单位发放，共{e|1,926万元|CNY}，人均{f|9.0万元|CNY}。
保运转：公用经费应拨{g|9,240万元|CNY}，实拨{h|8,870万元|CNY}，拨付率{i|96.0%|percent}，欠拨{j|307万元|CNY}已列入次年一季度用款计划。因此，保运转这一项并未足额。
保基本民生：学生资助、营养改善和免费教科书应安排{k|6,310万元|CNY}，实际安排{l|6,452万元|CNY}，多安排{m|142万元|CNY}，用于提高特困学生补助。
库款方面，年末库款{n|1.84亿元|CNY}，月均库款支出{o|4.60亿元|CNY}，保障水平{p|0.40倍|ratio}，高于省厅要求。自查认为，总体平稳，但上半年曾有两个月低于要求，主要是税收入库不均衡所致，已通过申请调度资金解决。""",
[("diff","g","h","j"),("same","b","c"),("avg","e","d","f"),("share","h","g","i"),("diff","l","k","m"),("avg","n","o","p"),("least","a","p"),("below","h","g"),("bound","e","b"),("below","k","l")],
[error("difference-mismatch","j","g h i",[0],("370万元","CNY"),"9240减8870为370万元","transposed digits",1)],
scope=[("share","l","h","i"),("avg","c","d","f")])

passage("m-sound-three-totals", """同一年度三个“教育支出总额”的来历
有代表拿着三份材料问：预算报告说去年教育支出{a|8.94亿元|CNY}，教育局总结说{b|9.71亿元|CNY}，统计公告又说{c|10.36亿元|CNY}，哪个是真的？答案是都真，差在范围。
预算报告只列一般公共预算。教育局总结在此之外，加上了政府性基金安排的校舍建设{d|0.52亿元|CNY}和纳入专户管理的学费住宿费支出{e|0.25亿元|CNY}，所以多出{f|0.77亿元|CNY}。统计公告又比教育局总结多{g|0.65亿元|CNY}，原因是公告统计的是全口径，还包括民办学校支出{h|0.58亿元|CNY}和社会捐赠支出{i|0.07亿元|CNY}。
三份材料的同比也不同：预算口径增长{j|4.2%|percent}，教育局口径增长{k|6.9%|percent}，公告口径增长{l|5.5%|percent}。教育局口径增长最快，是因为当年校舍建设集中支付。如果有人用教育局口径的今年数去比预算口径的上年数{m|8.58亿元|CNY}，就会得出增长一成多的错误结论。
建议今后对外提供数据时，一律注明口径，并附上三者之间的换算关系，免得同一件事说出几种样子。""",
[("sum","f","d e"),("diff","b","a","f"),("diff","c","b","g"),("sum","g","h i"),("growth","a","m","j"),("largest","k","j l"),("below","a","b"),("below","b","c")],
scope=[("same","a","b"),("same","b","c"),("growth","b","m","k"),("growth","c","b","l")], hard="三个总额范围不同，差额逐项列明")

passage("m-sound-fine-split", """关于师生意外伤害补偿资金使用的几点说明
一、资金来源。县财政每年安排{a|120万元|CNY}，学校按每生{b|2元|CNY/student}从公用经费中归集{c|15.2万元|CNY}，学生{d|7.6万人|student}。两项合计{e|135.2万元|CNY}，另有上年滚存{f|48.3万元|CNY}。
二、使用情况。全年受理申请{g|94件|item}，经评议给予补偿{h|81件|item}，支付{i|96.4万元|CNY}，平均每件{j|1.19万元|CNY}；未予补偿的{k|13件|item}中，{l|9件|item}已由商业保险全额赔付，按规定不重复补偿，{m|4件|item}证据不足。
三、为什么“一边有结余、一边有人没得到补偿”。资金年末结余{n|87.1万元|CNY}，看起来足以支付未予补偿的申请，但补偿的前提是学校无责而学生确有损失且没有其他赔付渠道，并不是先到先得，更不是花完为止。结余留作重大事故的应急准备，低于{o|80万元|CNY}时才启动追加，目前为这一下限的{p|108.9%|percent}。
四、最大的一件。县实验小学学生在校突发疾病，补偿{q|12万元|CNY}，占全年支付的{r|12.4%|percent}，超过一般单件限额{s|5万元|CNY}，系经县政府专题会议批准的特例。
五、公开。所有补偿结果隐去姓名后在教育局网站公示。""",
[("prod","c","b d"),("sum","e","a c"),("lin","n","+e +f -i"),("diff","g","h","k"),("avg","i","h","j"),("sum","k","l m"),("share","n","o","p"),("least","o","n"),("share","q","i","r"),("below","s","q"),("bound","h","g"),("bound","q","i"),("below","j","s")],
scope=[("most","q","s"),("avg","i","g","j"),("share","n","e","p")], hard="有结余而有人未补偿；一件超限额经批准")

passage("m-sound-late-year-base", """预算审查中常见的几种“增长”
审查科给各单位的一封短信：最近审核部门预算说明，发现“增长”一词用得很乱，现举教师进修学校的例子。
该校2024年预算{a|1,128万元|CNY}。说明第一段写“比上年增长{b|6.0%|percent}”，用的是上年年初预算{c|1,064万元|CNY}；第三段写“比上年下降{d|5.8%|percent-}”，用的是上年决算{e|1,197万元|CNY}；第五段写“与上年基本持平”，用的是上年调整后、剔除一次性设备款{f|75万元|CNY}的数，即{g|1122万元|CNY}。三句话分开看都有出处，放在一篇里就成了自己打自己。
我们的要求是：部门预算说明统一与上年年初预算比；部门决算说明统一与上年决算比；需要剔除因素的，要写明剔除什么、剔除多少。该校已改为只保留第一种说法，并在附注中列出其余两种的计算过程。
另外，增长率请保留一位小数，不要有的整数、有的两位。人均数要注明是全校教职工{h|64人|person}还是专任教师{i|47人|person}，前者人均预算{j|17.6万元|CNY}，后者{k|24.0万元|CNY}，差别不小。""",
[("growth","a","c","b"),("growth","a","e","d"),("diff","e","f","g"),("avg","a","h","j"),("avg","a","i","k"),("bound","i","h"),("trend","up","c a"),("trend","down","e a"),("below","j","k")],
scope=[("growth","a","e","b"),("growth","a","c","d"),("avg","a","h","k")], hard="同一数对三个基数升降不一，文中说明")

passage("m-sound-net-of-refunds", """营养餐供应企业货款结算争议调处记录
申请人（供货企业）称，全年供货{a|1,286.4万元|CNY}，学校只付{b|1,138.7万元|CNY}，尚欠{c|147.7万元|CNY}。被申请人（县教育后勤中心）称，不欠。双方提供的单据都是真的，分歧在三处。
一是退货。质检不合格退回的冻品{d|23.6万元|CNY}，企业开了红字发票但没有冲减应收，双方当场核对后认可冲减。
二是扣款。合同约定，迟到配送每次扣{e|500元|CNY}，全年{f|86次|item}，共{g|4.3万元|CNY}，企业有异议，认为其中{h|12次|item}因道路塌方，经调处同意免扣，实扣{i|74次|item}、{j|3.7万元|CNY}。
三是质保金。按货款{k|5%|percent}预留，基数为供货额减退货后的{l|1262.8万元|CNY}，应留{m|63.14万元|CNY}，期满后退还。
经以上调整，应付而未付的为{n|57.26万元|CNY}，由中心在十日内付清。这个数既不同于企业主张的数，也不是零，双方均表示接受。调处员提醒，今后按月对账，不要积压到年底。""",
[("diff","a","b","c"),("prod","g","e f"),("diff","f","h","i"),("prod","j","e i"),("diff","a","d","l"),("expr","l*k/100","m"),("lin","n","+c -d -j -m"),("below","n","c"),("bound","h","f")],
scope=[("same","n","c"),("lin","n","+c -d -g -m"),("prod","j","e f")], hard="欠款经退货、扣款、质保金调整")
