# -*- coding: utf-8 -*-
# What an auditor and performance evaluator of education funds writes (invented figures, own wording; source form of ../annotate.py).

passage("adjusted-budget-rate", """甲县教育局部门决算审计说明。年初部门预算{a|48620.00万元|CNY}，年中追加{b|3185.00万元|CNY}，收回{c|742.50万元|CNY}，调整预算数为{d|51062.50万元|CNY}；全年支出{e|47318.40万元|CNY}，结转下年{f|3744.10万元|CNY}。
执行率以调整预算为分母，为{g|92.7%|percent}；若以年初预算为分母，则为{h|97.3%|percent}，该局自评材料用的是后一种，故高出{i|4.6个百分点|percentage-point}。
结转资金中，项目已招标未付款的{j|2907.30万元|CNY}，占{k|77.7%|percent}；其余{l|836.80万元|CNY}系政策调整后不再需要，建议收回总预算。""",
[("lin","d","+a +b -c"),("diff","d","e","f"),("share","e","d","g"),("share","e","a","h"),("diff","h","g","i"),("share","j","f","k"),("sum","f","j l"),("below","g","h"),("bound","e","d"),("bound","e","a"),("bound","j","f")],
scope=[("share","e","a","g"),("share","j","d","k"),("diff","a","e","f"),("sum","d","a b c")], hard="执行率有两个分母，自评高于审定")

passage("aid-found-vs-reported", """学生资助专项检查发现的问题之一：人数多报。
某校秋季学期上报享受寄宿生生活补助{a|1286人|student}，经与学籍、住宿登记逐人比对，其中已转出{b|23人|student}、走读{c|41人|student}、重复录入{d|9人|student}，应予核减{e|73人|student}，核定人数为{f|1213人|student}。按每生每学期{g|625元|CNY/student}计算，上报金额{h|80.38万元|CNY}，核定金额{i|75.81万元|CNY}，多报{j|4.56万元|CNY}，占核定金额的{k|5.7%|percent}。
该校已于12月10日前退回{l|3.75万元|CNY}，尚有{m|0.81万元|CNY}未退，退款进度为{n|82.2%|percent}。""",
[("sum","e","b c d"),("diff","a","e","f"),("prod","h","a g"),("prod","i","f g"),("prod","j","e g"),("diff","h","i","j"),("share","j","i","k"),("diff","j","l","m"),("share","l","j","n"),("share","e","f","k"),("bound","l","j")],
[error("share-mismatch","k","j i e f",[6, 9],("6.0%","percent"),"说明以核定金额为分母，算的却是上报金额","wrong denominator",2)],
scope=[("prod","h","f g"),("share","m","j","n")])

passage("audit-cases-list", """附：违规收费问题清单（个案）
1. 甲小学以“课后托管材料费”名义收取{a|8.64万元|CNY}，涉及学生{b|432人|student}，每人{c|200元|CNY/student}；
2. 乙小学强制订购校服，多收差价{d|5.17万元|CNY}，涉及学生{e|517人|student}，每人{f|100元|CNY/student}；
3. 丙中学借考试收取电子阅卷费{g|3.92万元|CNY}，涉及学生{h|1568人|student}，每人{i|25元|CNY/student}；
4. 丁幼儿园提前收取下学期保教费{j|12.30万元|CNY}，涉及幼儿{k|82人|student}，每人{l|1500元|CNY/student}。
以上{m|四起|item}合计{n|30.03万元|CNY}，涉及{o|2599人|student}。金额最大的是丁幼儿园，占{p|41.0%|percent}；人数最多的是丙中学，占{q|60.3%|percent}。""",
[("prod","a","b c"),("prod","d","e f"),("prod","g","h i"),("prod","j","k l"),("count","m",4),("sum","n","a d g j"),("sum","o","b e h k"),("largest","j","a d g"),("largest","h","b e k"),("share","j","n","p"),("share","h","o","q"),("bound","j","n"),("bound","h","o")],
scope=[("share","k","o","p"),("share","g","n","q"),("avg","n","o","f")], hard="金额最大与人数最多不是同一所")

passage("perpupil-shares", """公用经费拨付核查情况：
（1）小学{a|24,350人|student}，生均{b|720元|CNY/student}，应拨{c|1753.20万元|CNY}；初中{d|11,420人|student}，生均{e|940元|CNY/student}，应拨{f|1037.48万元|CNY}；两段合计{g|2826.68万元|CNY}。
（2）按规定中央承担{h|80%|percent}即{i|2261.34万元|CNY}，省级承担{j|12%|percent}即{k|339.20万元|CNY}，县级承担{l|8%|percent}即{m|226.14万元|CNY}。
（3）经查，中央和省级资金足额到位，县级实拨{n|153.80万元|CNY}，欠拨{o|72.34万元|CNY}，县级到位率{p|68.0%|percent}。
（4）另对寄宿学生按每生{q|300元|CNY/student}增拨，寄宿{r|6,180人|student}，计{s|185.40万元|CNY}，全部由县级负担，不在上述分担比例之内。""",
[("prod","c","a b"),("prod","f","d e"),("sum","g","c f"),("share","i","g","h"),("share","k","g","j"),("share","m","g","l"),("hundred","h j l"),("sum","g","i k m"),("diff","m","n","o"),("share","n","m","p"),("prod","s","q r"),("bound","i","g"),("bound","k","g"),("bound","m","g"),("bound","n","m")],
[error("sum-mismatch","f","d e g c",[1, 2],("1073.48万元","CNY"),"11420人乘940元为1073.48万元，两位颠倒，合计也对不上","transposed digits",1)],
scope=[("lin","g","+c +f +s"),("share","s","g","l")])

passage("score-indicators", """绩效评价得分表
一级指标 | 权重（分） | 得分
决策 | {a|15|other} | {b|13.5|other}
过程 | {c|25|other} | {d|19.8|other}
产出 | {e|35|other} | {f|31.2|other}
效益 | {g|25|other} | {h|20.5|other}
合计 | {i|100|other} | {j|85.0|other}
评价结论：项目得{k|85.0分|other}，等级为“良”（{l|80分|other}及以上、不足{m|90分|other}）。{za|四项|item}中得分率最高的是决策，为{n|90.0%|percent}，最低的是过程，为{o|79.2%|percent}；产出得分率{p|89.1%|percent}，效益得分率{q|82.0%|percent}。产出得分虽然最多，但那是权重大的缘故。""",
[("count","za",4),("sum","i","a c e g"),("sum","j","b d f h"),("same","k","j"),("least","l","k"),("below","k","m"),("share","b","a","n"),("share","d","c","o"),("share","f","e","p"),("share","h","g","q"),("largest","n","o p q"),("smallest","o","n p q"),("largest","f","b d h"),("between","k","n o p q"),("bound","b","a"),("bound","d","c"),("bound","f","e"),("bound","h","g")],
scope=[("share","f","j","p")], hard="得分最多的指标不是得分率最高的")

passage("two-drafts", """关于初稿与定稿数据差异的说明
审计报告征求意见稿认定乙区挤占营养改善计划资金{a|68.25万元|CNY}，被审计单位反馈后，经复核剔除{za|两项|item}：一是食堂从业人员工资中已由区财政另行安排的{b|14.60万元|CNY}，二是误计的{c|2.15万元|CNY}燃气费，定稿认定{d|51.50万元|CNY}，比征求意见稿减少{e|16.75万元|CNY}，减幅{f|24.5%|percent-}。
与此相应，挤占金额占当年资金总额{g|914.00万元|CNY}的比重由{h|7.5%|percent}调为{i|5.6%|percent}，下降{j|1.9个百分点|percentage-point}。报告正文第三部分以定稿数为准，即挤占{k|51.05万元|CNY}；附表尚未更换的以本说明为准。""",
[("count","za",2),("lin","d","+a -b -c"),("diff","a","d","e"),("sum","e","b c"),("growth","d","a","f"),("share","a","g","h"),("share","d","g","i"),("diff","h","i","j"),("same","k","d"),("trend","down","a d"),("bound","a","g"),("bound","d","g")],
[error("restatement-mismatch","k","d",[8],("51.50万元","CNY"),"前文算出的定稿数是51.50万元，正文引用时两位颠倒","transposed digits",2)],
scope=[("same","k","a"),("share","e","g","f")])

passage("unit-price-quantity", """丙县实训设备采购核查：合同列明数控车床{a|12台|item}、单价{b|18.60万元|CNY}，加工中心{c|4台|item}、单价{d|46.50万元|CNY}，配套软件{e|40套|item}、单价{f|0.85万元|CNY}。
{za|三项|item}小计依次为{g|223.20万元|CNY}、{h|186.00万元|CNY}、{i|340.00万元|CNY}，合同总价{j|443.20万元|CNY}，比预算{k|460.00万元|CNY}节约{l|16.80万元|CNY}，节约率{m|3.8%|percent}。
到货验收时数控车床少{n|2台|item}，折合{o|37.20万元|CNY}；供应商承诺于次年3月补齐，验收单却按全额付款，提前支付的{p|37.20万元|CNY}占合同总价的{q|8.4%|percent}。""",
[("count","za",3),("prod","g","a b"),("prod","h","c d"),("prod","i","e f"),("sum","j","g h i"),("diff","k","j","l"),("share","l","k","m"),("prod","o","n b"),("same","p","o"),("share","p","j","q"),("bound","n","a"),("bound","l","k"),("bound","p","j")],
[error("share-mismatch","m","l k",[6],("3.7%","percent"),"节约率应以预算为基数，用合同价做了分母","wrong base",1),
 error("sum-mismatch","i","e f j g h",[3, 4],("34.00万元","CNY"),"40套乘0.85万元是34万元，差了十倍","decimal point",2)],
scope=[("share","l","j","q"),("diff","k","o","l")])

passage("carryover-years", """连续三年结转规模比较
丁县教育专项资金2020年末结转{a|2316万元|CNY}，2021年末结转{b|1874万元|CNY}，2022年末结转{c|1439万元|CNY}，逐年下降，三年间压减{d|877万元|CNY}，降幅{e|37.9%|percent-}。同期专项资金当年安排数分别为{f|15420万元|CNY}、{g|14960万元|CNY}、{h|15980万元|CNY}，结转占当年安排的比重为{i|15.0%|percent}、{j|12.5%|percent}、{k|9.0%|percent}，也逐年走低。
需要说明的是，2022年安排数比上年增加{l|1020万元|CNY}，主要是新增了校舍加固项目；剔除该项目{m|1350万元|CNY}后为{n|14630万元|CNY}，比上年减少{o|330万元|CNY}。""",
[("trend","down","a b c"),("diff","a","c","d"),("growth","c","a","e"),("share","a","f","i"),("share","b","g","j"),("share","c","h","k"),("trend","down","i j k"),("diff","h","g","l"),("diff","h","m","n"),("diff","g","n","o"),("trend","down","g n"),("trend","down","a c"),("bound","a","f"),("bound","b","g"),("bound","c","h")],
scope=[("diff","b","c","d"),("growth","c","b","e"),("trend","up","f g h"),("share","c","n","k")], hard="总数增加、剔除新项目后减少")

passage("rectify-ledger", """整改台账说明（截至8月31日）
去年审计反馈教育领域问题{a|46个|item}，分{za|三类|item}：资金管理{b|21个|item}、项目建设{c|14个|item}、内部控制{d|11个|item}。已整改{e|37个|item}，整改率{f|80.4%|percent}；未整改{g|9个|item}，其中正在推进{h|6个|item}、尚未启动{i|3个|item}。
分类看，资金管理已整改{j|18个|item}，项目建设已整改{k|9个|item}，内部控制已整改{l|11个|item}，整改率依次为{m|85.7%|percent}、{n|64.3%|percent}和{o|90.9%|percent}，项目建设最低。
涉及金额{p|1862.40万元|CNY}，已追回、归还或调账{q|1517.90万元|CNY}，占{r|81.5%|percent}，余{s|344.50万元|CNY}列入下一步跟踪。""",
[("count","za",3),("sum","a","b c d"),("share","e","a","f"),("diff","a","e","g"),("sum","g","h i"),("sum","e","j k l"),("share","j","b","m"),("share","k","c","n"),("share","l","d","o"),("smallest","n","m o"),("share","q","p","r"),("diff","p","q","s"),("between","f","m n o"),("bound","e","a"),("bound","j","b"),("bound","k","c"),("bound","l","d"),("bound","q","p")],
[error("sum-mismatch","l","e j k d o",[5, 8],("10个","item"),"已整改37个减去18个和9个应为10个，且与整改率不符","wrong digit",2)],
scope=[("share","q","p","f"),("share","h","a","f")])

passage("quality-deposit", """（三）工程款支付比例超过约定
综合楼项目合同价{a|2,360.00万元|CNY}，合同约定竣工验收前累计支付不得超过合同价的{b|80%|percent}，即{c|1888.00万元|CNY}。审计抽查付款凭证：基础完工付{d|472.00万元|CNY}，主体封顶付{e|826.00万元|CNY}，装修进场付{f|354.00万元|CNY}，验收前又付{g|283.20万元|CNY}，{za|四次|item}累计{h|1935.20万元|CNY}，占合同价的{i|82.0%|percent}，超约定比例{j|2.0个百分点|percentage-point}，多付{k|47.20万元|CNY}。
另按{l|3%|percent}应预留质量保证金{m|70.80万元|CNY}，实际未留。项目结算审定价{n|2,287.50万元|CNY}，审减{o|72.50万元|CNY}，审减率{p|3.07%|percent}；以审定价计，尚应付{q|352.30万元|CNY}。""",
[("count","za",4),("share","c","a","b"),("sum","h","d e f g"),("share","h","a","i"),("diff","i","b","j"),("diff","h","c","k"),("share","m","a","l"),("diff","a","n","o"),("share","o","a","p"),("diff","n","h","q"),("below","b","i"),("below","c","h"),("bound","c","a"),("bound","h","a"),("bound","m","a"),("bound","o","a")],
scope=[("most","i","b"),("share","h","n","i"),("diff","a","h","q")], hard="报告指出的正是超过约定，不是自相矛盾")

passage("performance-targets", """绩效目标完成情况抽查。戊县“校园安防提升”项目设产出指标{a|三个|item}：新装摄像机{b|1,450台|item}、一键报警装置{c|96套|item}、专职保安{d|288名|person}。截至评价日，摄像机完成{e|1,305台|item}，完成率{f|90.0%|percent}；报警装置完成{g|96套|item}，完成率{h|100.0%|percent}；保安到岗{i|263名|person}，完成率{j|91.3%|percent}。
资金方面，预算{k|874.00万元|CNY}，到位{l|874.00万元|CNY}，支出{m|752.60万元|CNY}，支出进度{n|86.1%|percent}，慢于摄像机完成进度{o|3.9个百分点|percentage-point}，原因是尾款须待验收。{za|三项|item}指标中没有一项低于{p|90%|percent}的合格线。""",
[("same","za","a"),("count","a",3),("share","e","b","f"),("share","g","c","h"),("share","i","d","j"),("same","k","l"),("share","m","k","n"),("diff","f","n","o"),("least","p","f"),("least","p","h"),("least","p","j"),("largest","h","f j"),("bound","e","b"),("bound","g","c"),("bound","i","d"),("bound","m","k")],
scope=[("least","p","n"),("share","m","l","f")], hard="支出进度低于90%，但合格线说的是三项产出指标")

passage("subsidy-late", """关于补助资金滞留的核查
上级于3月20日下达学前教育资助资金{a|426.50万元|CNY}，己县于5月6日首次分解下达{b|298.55万元|CNY}，占{c|70.0%|percent}；6月、9月又分别下达{d|72.40万元|CNY}和{e|31.20万元|CNY}；至12月31日三次合计{f|402.15万元|CNY}，滞留{g|42.35万元|CNY}。
制度要求收到之日起{h|30天|other}内分解到位，首笔用了{i|47天|other}，超期{j|17天|other}。滞留资金占下达总额的{k|5.7%|percent}，涉及{l|11所|school}幼儿园、{m|486人|student}，平均每人{n|501元|CNY/student}。""",
[("share","b","a","c"),("sum","f","b d e"),("diff","a","f","g"),("diff","i","h","j"),("below","h","i"),("share","g","a","k"),("avg","g","m","n"),("bound","f","a"),("const","i",46,48),("bound","b","a"),("bound","g","a")],
[error("difference-mismatch","g","a f k m n",[2, 5, 6],("24.35万元","CNY"),"426.50减402.15为24.35万元，占5.7%也对得上，首两位颠倒","transposed digits",2)],
scope=[("most","i","h"),("share","g","f","k"),("diff","a","b","g")])

passage("asset-count", """固定资产盘点差异表（节录）
类别	账面数（件）	盘点数（件）	盘盈	盘亏
教学仪器	{a1|3,412|item}	{b1|3,398|item}	{c1|22|item}	{d1|36|item}
计算机	{a2|1,206|item}	{b2|1,178|item}	{c2|5|item}	{d2|24|item}
课桌椅	{a3|8,940|item}	{b3|8,951|item}	{c3|47|item}	{d3|36|item}
图书架	{a4|318|item}	{b4|318|item}	{c4|0|item}	{d4|0|item}
合计	{a|13,876|item}	{b|13,854|item}	{c|74|item}	{d|96|item}
账实相符的只有图书架{za|一类|item}。盘亏{e|96件|item}中计算机{f|24件|item}，占{g|25.0%|percent}；盘盈多为未入账的受赠物品，其中课桌椅{h|47件|item}，占盘盈的{i|63.5%|percent}。轧差净亏{j|22件|item}，为账面数的{k|0.16%|percent}。""",
[("count","za",1),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("lin","b1","+a1 +c1 -d1"),("lin","b2","+a2 +c2 -d2"),("lin","b3","+a3 +c3 -d3"),("lin","b4","+a4 +c4 -d4"),("lin","b","+a +c -d"),("same","e","d"),("same","f","d2"),("share","f","e","g"),("same","h","c3"),("share","h","c","i"),("diff","d","c","j"),("share","j","a","k"),("diff","a","b","j"),("bound","f","e"),("bound","h","c"),("bound","j","a")],
[error("difference-mismatch sum-mismatch table-mismatch","b2","b b1 b3 b4 a2 c2 d2",[2, 6],("1,187","item"),"账面1206加盘盈5减盘亏24为1187，盘点数后两位颠倒","transposed digits",1)],
scope=[("diff","a3","b3","d3"),("share","d","a","k")])

passage("meal-markup", """食堂采购价格比对：抽取{a|六种|item}大宗食材，把采购单价同批发市场同日均价比较。
大米每千克{b|5.60元|CNY}，市场价{c|5.20元|CNY}，高{d|7.7%|percent}；面粉{e|4.85元|CNY}，市场价{f|4.70元|CNY}，高{g|3.2%|percent}；食用油每升{h|13.80元|CNY}，市场价{i|12.00元|CNY}，高{j|15.0%|percent}；猪肉{k|29.40元|CNY}，市场价{l|28.00元|CNY}，高{m|5.0%|percent}；鸡蛋{n|9.90元|CNY}，市场价{o|9.60元|CNY}，高{p|3.1%|percent}；青菜{q|4.20元|CNY}，市场价{r|4.40元|CNY}，低{s|4.5%|percent}。
高于市场价的有{t|五种|item}，幅度最大的是食用油。合同约定加价不得超过市场价的{u|8%|percent}，超过约定的只有食用油一种，全年采购{v|21,500|other}升，多付{w|3.87万元|CNY}。""",
[("count","a",6),("growth","b","c","d"),("growth","e","f","g"),("growth","h","i","j"),("growth","k","l","m"),("growth","n","o","p"),("expr","(r-q)/r*100","s"),("count","t",5),("largest","j","d g m p"),("most","d","u"),("most","g","u"),("most","m","u"),("most","p","u"),("below","u","j"),("expr","(h-i)*v","w"),("below","q","r"),("trend","up","c b"),("trend","up","f e"),("trend","up","i h"),("trend","up","l k"),("trend","up","o n")],
scope=[("most","j","u"),("growth","h","b","j"),("share","s","q","u")], hard="六种中五种偏高，只有一种超约定；青菜反而低")

passage("loan-interest", """某职校基建贷款审计：贷款本金{a|1,800万元|CNY}，年利率{b|4.35%|percent}，一年利息{c|78.30万元|CNY}；使用{d|9个月|other}，应付利息{e|58.73万元|CNY~}（按整月折算）。学校账面列支利息{f|63.25万元|CNY}，比应付数多列{g|4.52万元|CNY}。
同期该校闲置存款日均{h|950万元|CNY}，存款利率{i|1.35%|percent}，利差{j|3.00个百分点|percentage-point}，按{k|9个月|other}估算，边贷边存多付利息{l|21.38万元|CNY~}。审计建议提前归还{m|900万元|CNY}，归还后贷款余额为{n|900万元|CNY}，减少{o|50%|percent-}。""",
[("share","c","a","b"),("expr","a*b/100*d/12","e"),("diff","f","e","g"),("diff","b","i","j"),("expr","h*j/100*k/12","l"),("same","d","k"),("diff","a","m","n"),("growth","n","a","o"),("below","m","h"),("bound","c","a"),("trend","down","a n")],
scope=[("share","e","a","b"),("diff","a","h","n"),("expr","a*j/100*k/12","l")], hard="月数折算利息，存款与贷款两个本金")

passage("teacher-salary-arrears", """检查组关于教师待遇落实情况的核实意见
一、庚县{a|3,126名|person}在编教师年终奖励性补贴应发标准人均{b|18,000元|CNY/year}，应发总额{c|5626.80万元|CNY}。
二、实际发放人均{d|13,500元|CNY/year}，发放总额{e|4220.10万元|CNY}，人均少发{f|4500元|CNY/year}，总额少发{g|1406.70万元|CNY}，兑现率{h|75%|percent}。
三、同期公务员兑现率{i|100%|percent}，教师低{j|35个百分点|percentage-point}。
四、县政府承诺分两批补发：年底前补{k|60%|percent}，即{l|844.02万元|CNY}；次年3月前补其余{m|562.68万元|CNY}。""",
[("prod","c","a b"),("prod","e","a d"),("diff","b","d","f"),("diff","c","e","g"),("share","d","b","h"),("share","e","c","h"),("prod","g","a f"),("diff","i","h","j"),("share","l","g","k"),("diff","g","l","m"),("sum","g","l m"),("bound","d","b"),("bound","e","c"),("bound","l","g")],
[error("difference-mismatch","j","i h",[7],("25个百分点","percentage-point"),"100%减75%为25个百分点","wrong digit",2)],
scope=[("share","g","c","h"),("share","l","c","k")])

passage("duplicate-aid", """重复享受资助的比对结果：把建档立卡{a|1,842人|student}、低保{b|965人|student}、残疾{c|318人|student}三份名单合在一起，共{d|3,125人次|person-time}；去除同时列入两份名单的{e|412人|student}和同时列入三份名单的{f|37人|student}的重复计算后，实际{g|2,639人|student}。
学校上报受助{h|2,702人|student}，比实际多{i|63人|student}，均为两份名单未去重所致。按每人每学期{j|500元|CNY/student}计，多付{k|3.15万元|CNY}。实际应受助者中已足额发放{l|2,598人|student}，占{m|98.4%|percent}，其余{n|41人|student}因银行卡号错误未到账。""",
[("sum","d","a b c"),("expr","d-e-f-f","g"),("diff","h","g","i"),("prod","k","i j"),("share","l","g","m"),("diff","g","l","n"),("below","g","h"),("bound","f","e"),("bound","l","g")],
scope=[("sum","g","a b c"),("diff","d","e","g"),("share","l","h","m")], hard="三份名单有重叠，人数少于人次")

passage("school-safety-fund", """专项资金使用方向审查
辛市校舍安全资金共{a|5,640.00万元|CNY}，其中加固{b|3,214.80万元|CNY}、重建{c|1,629.00万元|CNY}、消防{d|451.20万元|CNY}、其他{e|282.00万元|CNY}，占比分别为{f|57.0%|percent}、{g|30.0%|percent}、{h|8.0%|percent}和{i|5.0%|percent}。
“其他”一类须重点说明：购买办公车辆{j|96.00万元|CNY}、支付接待费{k|12.60万元|CNY}、补付以前年度设计费{l|173.40万元|CNY}。前{za|两项|item}与校舍安全无关，属挪用，共{m|108.60万元|CNY}，占资金总额{n|38.5%|percent}。""",
[("count","za",2),("sum","a","b c d e"),("share","b","a","f"),("share","c","a","g"),("share","d","a","h"),("share","e","a","i"),("hundred","f g h i"),("sum","e","j k l"),("sum","m","j k"),("share","m","a","n"),("largest","b","c d e"),("bound","b","a"),("bound","c","a"),("bound","d","a"),("bound","e","a"),("bound","m","a")],
[error("share-mismatch","n","m a",[9],("1.9%","percent"),"108.60万元占资金总额5640万元只有1.9%，38.5%是占“其他”类的比重","wrong denominator",2),
 error("share-mismatch sum-mismatch","c","a b d e g",[1, 3],("1,692.00万元","CNY"),"占30.0%与总额减其余三项都指向1692.00万元","transposed digits",2)],
scope=[("share","k","m","n"),("share","j","e","i")])

passage("procurement-method", """采购方式合规性统计
全年教育系统采购{a|318批|item}，金额{b|9,426.00万元|CNY}。公开招标{c|74批|item}、{d|6,598.20万元|CNY}；竞争性磋商{e|52批|item}、{f|1,508.16万元|CNY}；询价{g|61批|item}、{h|471.30万元|CNY}；单一来源{i|9批|item}、{j|282.78万元|CNY}；网上超市{k|122批|item}、{l|565.56万元|CNY}。
公开招标以批数计占{m|23.3%|percent}，以金额计占{n|70.0%|percent}；网上超市批数最多而金额只占{o|6.0%|percent}。单一来源{p|9批|item}中，论证材料齐全的{q|5批|item}，手续欠缺的{r|4批|item}，涉及{s|117.40万元|CNY}，占单一来源金额的{t|61.5%|percent}。""",
[("sum","a","c e g i k"),("sum","b","d f h j l"),("share","c","a","m"),("share","d","b","n"),("share","l","b","o"),("largest","k","c e g i"),("same","p","i"),("sum","p","q r"),("share","s","j","t"),("below","m","n"),("bound","c","a"),("bound","d","b"),("bound","l","b"),("bound","s","j")],
[error("share-mismatch","t","s j",[8],("41.5%","percent"),"117.40除以282.78为41.5%","wrong digit",2)],
scope=[("share","r","p","t"),("share","s","b","t"),("share","c","a","n")])

passage("kindergarten-fee-qa", """现场问询记录整理（收费检查）
问：保教费执行什么标准？
答：一级园每月{a|480元|CNY/month}，我园实际收{b|480元|CNY/month}，全园{c|236名|student}幼儿，一学期按{d|5个月|other}收{e|65.64万元|CNY}。
问：延时服务费呢？
答：自愿参加，每月{f|150元|CNY/month}，参加的{g|164名|student}，按{h|4.5个月|other}收{i|11.07万元|CNY}。
问：账上还有一笔{j|4.72万元|CNY}是什么？
答：是每人{k|200元|CNY/student}的床品费，正好{l|236名|student}。
检查组认定：床品费未列入公示目录，属自立项目，应全部清退；三笔收入合计{m|72.43万元|CNY}，违规部分占{n|6.5%|percent}。""",
[("same","a","b"),("prod","e","b c d"),("prod","i","f g h"),("prod","j","k l"),("same","l","c"),("sum","m","e i j"),("share","j","m","n"),("bound","g","c"),("most","b","a"),("bound","j","m")],
[error("sum-mismatch","e","b c d m i j",[1, 5],("56.64万元","CNY"),"480元乘236人乘5个月为566400元","wrong digit",2)],
scope=[("prod","i","f c h"),("share","j","e","n")])

passage("fund-pool-share", """各级分担比例执行检查（学前教育普惠补助）
2023年应筹措{a|2,150.00万元|CNY}，中央、省、市、县分别承担{b|50%|percent}、{c|25%|percent}、{d|10%|percent}、{e|15%|percent}，应到资金依次为{f|1075.00万元|CNY}、{g|537.50万元|CNY}、{h|215.00万元|CNY}、{i|322.50万元|CNY}。
实际到位：中央{j|1,075.00万元|CNY}，省{k|537.50万元|CNY}，市{l|129.00万元|CNY}，县{m|258.00万元|CNY}，合计{n|1999.50万元|CNY}，缺口{o|150.50万元|CNY}，到位率{p|97.0%|percent}。中央、省足额；市级到位率{q|60.0%|percent}，县级到位率{r|80.0%|percent}。缺口之中，市级占{s|57.1%|percent}，多于县级。""",
[("share","f","a","b"),("share","g","a","c"),("share","h","a","d"),("share","i","a","e"),("sum","a","f g h i"),("sum","n","j k l m"),("diff","a","n","o"),("share","n","a","p"),("share","l","h","q"),("share","m","i","r"),("same","j","f"),("same","k","g"),("hundred","b c d e"),("below","q","r"),("expr","(h-l)/o*100","s"),("expr","(h-l)+(i-m)","o"),("bound","f","a"),("bound","g","a"),("bound","h","a"),("bound","i","a"),("bound","n","a"),("bound","l","h"),("bound","m","i")],
[error("share-mismatch","p","n a",[7],("93.0%","percent"),"1999.50除以2150为93.0%","wrong digit",2)],
scope=[("share","m","n","r"),("share","l","a","q"),("share","o","n","p")])

passage("travel-training", """教师培训费抽查通报：壬区教师发展中心全年办班{a|18期|item}，培训{b|1,620人次|person-time}，每期平均{c|90人次|person-time}，累计{d|54天|other}，每期{e|3天|other}。列支培训费{f|226.80万元|CNY}，人次平均{g|1400元|CNY}，人天平均{h|466.7元|CNY}，未超过每人每天{i|500元|CNY}的综合定额。
但拆开看，其中{j|4期|item}在风景区举办，{k|240人次|person-time}，花费{l|50.40万元|CNY}，人次平均{m|2100元|CNY}，按每期{n|3天|other}计人天平均{o|700.0元|CNY}，超定额{p|200.0元|CNY}；其余{q|14期|item}人次平均{r|1278.3元|CNY}，均在定额之内。""",
[("avg","b","a","c"),("avg","d","a","e"),("avg","f","b","g"),("expr","f/(b*e)","h"),("most","h","i"),("avg","l","k","m"),("avg","m","n","o"),("diff","o","i","p"),("diff","a","j","q"),("expr","(f-l)/(b-k)","r"),("between","g","m r"),("below","i","o"),("bound","j","a"),("bound","k","b"),("bound","l","f"),("same","n","e")],
scope=[("most","o","i"),("most","g","i"),("avg","f","k","m")], hard="总平均不超定额，拆开有四期超；每人次与每人天不同")

passage("idle-equipment", """设备闲置核查。癸县2019年至2021年配发交互式一体机{a|640台|item}，抽查{b|215台|item}，在用{c|168台|item}，闲置{d|47台|item}，闲置率{e|21.9%|percent}。闲置的按原因分：教师不会用{f|13台|item}，网络不通{g|9台|item}，设备损坏未修{h|17台|item}，教室已撤并{i|8台|item}。
按单价{j|1.95万元|CNY}计，抽查设备总值{k|419.25万元|CNY}，闲置设备值{l|91.65万元|CNY}。若以抽查闲置率推算全部设备，约有{m|140台|item~}闲置，约值{n|273万元|CNY~}。""",
[("diff","b","c","d"),("share","d","b","e"),("sum","d","f g h i"),("prod","k","b j"),("prod","l","d j"),("expr","a*d/b","m"),("prod","n","m j"),("bound","b","a"),("bound","d","b")],
scope=[("share","d","a","e"),("prod","n","a j"),("share","h","c","e")], hard="推算数不是抽查数")

passage("salary-sheet-sum", """临聘人员经费核对表
月份	人数	发放额（元）	人均（元）
1月	{a1|84|person}	{b1|201,600|CNY}	{c1|2,400|CNY/month}
2月	{a2|84|person}	{b2|201,600|CNY}	{c2|2,400|CNY/month}
3月	{a3|91|person}	{b3|222,950|CNY}	{c3|2,450|CNY/month}
4月	{a4|90|person}	{b4|225,000|CNY}	{c4|2,500|CNY/month}
合计	—	{b|851,150|CNY}	—
前{za|四个月|other}人均不断提高的说法不准确，1月、2月持平，3月起才上升，4月比1月高{d|100元|CNY/month}，增长{e|4.2%|percent}。账面列支{f|862,550元|CNY}，比发放表多{g|11,400元|CNY}，系补缴上年{h|2名|person}离职人员工资，每人{i|5,700元|CNY}。""",
[("count","za",4),("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("avg","b4","a4","c4"),("sum","b","b1 b2 b3 b4"),("same","c1","c2"),("trend","up","c2 c3 c4"),("diff","c4","c1","d"),("growth","c4","c1","e"),("growthb","c1","d","e"),("diff","f","b","g"),("prod","g","h i"),("trend","up","c1 c4")],
scope=[("trend","up","c1 c2 c3 c4"),("same","f","b")], hard="说明持平；账面多出部分有解释")

passage("nutrition-days", """营养改善计划供餐天数审核
子县{a|57所|school}学校上报全年供餐{b|200天|other}，受益学生{c|19,430人|student}，每生每天{d|5元|CNY}，应支{e|1943.0万元|CNY}。审计按校历核对，扣除寒暑假、法定假日、疫情停课后，可供餐{f|186天|other}，多报{g|14天|other}，多报金额{h|136.0万元|CNY}，占应支数的{i|7.0%|percent}。
同时发现受益学生中有{j|365人|student}为幼儿园幼儿，不属补助范围，按可供餐天数计多支{k|33.95万元|CNY}。核定应支{l|1773.05万元|CNY}，与上报相差{m|136.01万元|CNY}，等于前述{za|两项|item}之和。""",
[("count","za",2),("prod","e","b c d"),("diff","b","f","g"),("prod","h","g c d"),("share","h","e","i"),("prod","k","j f d"),("expr","(c-j)*f*d","l"),("diff","e","l","m"),("sum","m","h k"),("bound","j","c"),("bound","h","e")],
[error("difference-mismatch sum-mismatch","m","e l h k",[7, 8],("169.96万元","CNY"),"两项之和不是136.01万元，漏加了幼儿园幼儿一项","part left out",3)],
scope=[("share","k","e","i"),("prod","h","g j d")])

passage("monthly-progress", """2023年中央直达教育资金支出进度（按月累计）
3月末{a|18.6%|percent}，6月末{b|47.2%|percent}，9月末{c|44.9%|percent}，12月末{d|96.3%|percent}，累计进度一次高过一次。资金总量{e|7,240.00万元|CNY}，据此推算，3月末支出{f|1346.64万元|CNY}，6月末{g|3417.28万元|CNY}，12月末{h|6972.12万元|CNY}；12月末尚余{i|267.88万元|CNY}。
上年同期进度为{j|91.8%|percent}，今年快{k|4.5个百分点|percentage-point}。序时进度6月末应达{l|50%|percent}，差{m|2.8个百分点|percentage-point}；9月末应达{n|75%|percent}，差{o|10.1个百分点|percentage-point}。""",
[("trend","up","a b c d"),("share","f","e","a"),("share","g","e","b"),("share","h","e","d"),("diff","e","h","i"),("diff","d","j","k"),("diff","l","b","m"),("diff","n","c","o"),("trend","up","j d"),("bound","f","e"),("bound","g","e"),("bound","h","e")],
[error("difference-mismatch direction-mismatch","c","n o a b d",[7, 0],("64.9%","percent"),"累计进度不会倒退；应达75%差10.1个百分点，则9月末为64.9%","wrong digit",2)],
scope=[("diff","d","n","k"),("share","i","e","k")])

passage("project-cost-overrun", """丑县新建小学竣工财务决算审计摘要
概算批复{a|4,850.00万元|CNY}，其中建安{b|3,920.00万元|CNY}、设备{c|540.00万元|CNY}、待摊{d|390.00万元|CNY}。决算{e|5102.40万元|CNY}，其中建安{f|4,186.30万元|CNY}、设备{g|498.70万元|CNY}、待摊{h|417.40万元|CNY}。
建安超概{i|266.30万元|CNY}，超{j|6.8%|percent}；设备节约{k|41.30万元|CNY}，降{l|7.6%|percent}；待摊超{m|27.40万元|CNY}，超{n|7.0%|percent}。{za|三项|item}相抵，总超概{o|252.40万元|CNY}，超概率{p|15.2%|percent}。按规定超概{q|10%|percent}以上须报原审批部门重新核定，该项目未达到此限，履行内部程序即可。""",
[("count","za",3),("sum","a","b c d"),("sum","e","f g h"),("diff","f","b","i"),("growth","f","b","j"),("growthb","b","i","j"),("diff","c","g","k"),("share","k","c","l"),("diff","h","d","m"),("growth","h","d","n"),("growthb","d","m","n"),("diff","e","a","o"),("lin","o","+i -k +m"),("growthb","a","o","p"),("growth","e","a","p"),("below","p","q"),("trend","down","c g"),("trend","up","b f"),("bound","k","c"),("trend","up","d h"),("trend","up","a e")],
[error("growth-mismatch","p","a o e q",[13, 14, 15],("5.2%","percent"),"252.40除以4850为5.2%，多出一位1，却又说未达10%","wrong digit",2)],
scope=[("sum","o","i k m"),("growthb","e","o","p")])

passage("two-school-compare", """两校生均成本对照，供绩效评价使用。城区小学在校{a|1,860人|student}，全年运行支出{b|2,529.60万元|CNY}，生均{c|13,600元|CNY/student}；山区小学在校{d|214人|student}，全年支出{e|470.80万元|CNY}，生均{f|22,000元|CNY/student}，是城区小学的{g|1.62倍|ratio}。
差异主要在人员：城区生师比{h|18.6:1|ratio}，教师{i|100人|person}；山区生师比{j|7.4:1|ratio}，教师{k|29人|person}。山区小学如按城区生师比配备只需{l|12人|person~}左右，但开齐课程最少须{m|24人|person}，所以不能据此认定超编，只有{n|5人|person}可以商榷。""",
[("avg","b","a","c"),("avg","e","d","f"),("multiple","f","c","g"),("ratio","a","i","h"),("ratio","d","k","j"),("expr","d/h","l"),("diff","k","m","n"),("below","j","h")],
scope=[("ratio","d","m","j"),("ratio","a","k","h")], hard="规模小则生均高、生师比低，报告认为不算超编")

passage("deadline-months", """审计整改期限核定意见
审计决定书于2022年4月12日送达，要求自收到之日起{a|60|other}日内整改，即6月11日前完成。被审计单位于2022年8月5日报送整改结果，逾期{b|55|other}日。
{c|九项|item}问题中，按期完成{d|4项|item}，逾期完成{e|3项|item}，仍未完成{f|2项|item}。未完成的{za|两项|item}分别承诺于2022年12月、2023年6月前办结，后者距送达已有{g|14个月|other}。上缴财政{h|84.60万元|CNY}，应缴{i|117.50万元|CNY}，上缴率{j|72%|percent}，未缴{k|32.90万元|CNY}。""",
[("same","za","f"),("sum","c","d e f"),("share","h","i","j"),("diff","i","h","k"),("const","a",60,61),("const","b",55,55),("const","g",14,14),("count","f",2),("bound","h","i")],
scope=[("share","d","c","j"),("diff","i","k","j")], hard="逾期天数从期限届满算，月数从送达算")

passage("decimal-cost", """寅县师训项目成本效益分析
项目投入{a|312.00万元|CNY}，参训教师{b|2,400名|person}，人均投入{c|13,000元|CNY}；取得结业证{d|2,256名|person}，结业率{e|94.0%|percent}，每名结业者分摊{f|1,383元|CNY}。
回访{g|600名|person}，占参训教师的{h|25.0%|percent}，其中认为“很有帮助”的{i|438名|person}，占回访人数{j|73.0%|percent}；认为“一般”的{k|126名|person}，占{l|21.0%|percent}；认为“没有帮助”的{m|36名|person}，占{n|6.0%|percent}。与上期相比，“很有帮助”的比例上期为{o|68.5%|percent}，提高{p|6.6个百分点|percentage-point}。""",
[("avg","a","b","c"),("share","d","b","e"),("avg","a","d","f"),("share","g","b","h"),("share","i","g","j"),("share","k","g","l"),("share","m","g","n"),("sum","g","i k m"),("hundred","j l n"),("diff","j","o","p"),("below","c","f"),("trend","up","o j"),("bound","d","b"),("bound","g","b"),("bound","i","g"),("bound","k","g"),("bound","m","g")],
[error("average-mismatch","c","a b f",[0, 10],("1,300元","CNY"),"312万元除以2400名为1300元，差一位","power of ten",1),
 error("difference-mismatch","p","j o",[9],("4.5个百分点","percentage-point"),"73.0%减68.5%为4.5个百分点，6.6是按上期算的增幅","relative change called points",1)],
scope=[("share","i","b","j"),("avg","a","g","c")])

passage("book-budget-variance", """卯县图书采购资金审计取证单
摘要：2020年预算安排{a|180.00万元|CNY}，生均{b|20元|CNY/student}，对应学生{c|90,000人|student}。实际采购图书{d|61,200册|item}，码洋{e|214.20万元|CNY}，每册平均{f|35元|CNY}，按七五折结算，实洋{h|160.65万元|CNY}，为码洋的{g|75%|percent}。
实洋比预算节余{i|19.35万元|CNY}，节余资金用于补购工具书{j|1,450册|item}，花费{k|17.40万元|CNY}，每册{l|120元|CNY}；最后结余{m|1.95万元|CNY}。生均新增图书{n|0.70册|item}，没有达到生均年新增{o|1册|item}的要求，主要是测算时把单价估低了。
证明材料：合同{p|3份|item}、入库单{q|28份|item}，共{r|31份|item}。""",
[("prod","a","c b"),("avg","e","d","f"),("share","h","e","g"),("diff","a","h","i"),("avg","k","j","l"),("diff","i","k","m"),("avgsum","d j","c","n"),("below","n","o"),("below","f","l"),("bound","k","i"),("sum","r","p q"),("bound","h","e")],
scope=[("avg","e","c","f"),("diff","e","a","i"),("avg","d","c","n")], hard="未达到生均一册是审计意见")

passage("boarding-allow-span", """一、基本情况。辰县2021年春、秋两学期享受寄宿生生活费补助的分别为{a|5,830人|student}和{b|6,215人|student}，共{c|12,045人次|person-time}，全年发放{d|752.81万元|CNY}，学期人均{e|625元|CNY/student}。
二、检查发现。（1）{f|3所|school}学校用现金发放，涉及{g|268人次|person-time}、{h|16.75万元|CNY}；（2）{i|2所|school}学校代扣伙食费后发放，涉及{j|144人次|person-time}、{k|9.00万元|CNY}；（3）县资助中心少发秋季学期{l|57人次|person-time}、{m|3.56万元|CNY}。
三、上述{za|三类|item}合计{n|469人次|person-time}、{o|39.21万元|CNY}，问题金额占全年发放的{p|3.9%|percent}，问题人次占{q|3.0%|percent}。""",
[("count","za",3),("sum","c","a b"),("avg","d","c","e"),("sum","n","g j l"),("sum","o","h k m"),("share","o","d","p"),("share","n","c","q"),("trend","up","a b"),("bound","o","d"),("bound","n","c")],
[error("sum-mismatch","o","h k m d p",[4, 5],("29.31万元","CNY"),"16.75、9.00、3.56相加为29.31万元","wrong digit",2),
 error("share-mismatch","q","n c",[6],("3.9%","percent"),"469人次除以两学期人次为3.9%","wrong digit",2)],
scope=[("avg","d","b","e"),("share","g","c","q"),("share","n","b","q")])

passage("restate-header", """审计结论摘要：巳县挪用教育费附加{a|418.00万元|CNY}，少提土地出让收益教育资金{b|267.40万元|CNY}，拖欠工程款{c|163.90万元|CNY}，{za|三项|item}共{d|858.30万元|CNY}。
详细情况：
1. 2021年征收教育费附加{e|2,090.00万元|CNY}，其中{f|418.00万元|CNY}用于道路建设，占{g|20.0%|percent}。
2. 土地出让净收益{h|8,264.00万元|CNY}，按{i|10%|percent}应提{j|826.40万元|CNY}，实提{k|550.00万元|CNY}，少提{l|276.40万元|CNY}。
3. 拖欠{m|五个|item}项目的工程款，分别为{n|42.10万元|CNY}、{o|38.60万元|CNY}、{p|35.40万元|CNY}、{q|29.50万元|CNY}、{r|18.30万元|CNY}，合计{s|163.90万元|CNY}。""",
[("count","za",3),("sum","d","a b c"),("share","f","e","g"),("share","j","h","i"),("diff","j","k","l"),("sum","s","n o p q r"),("same","a","f"),("same","b","l"),("same","c","s"),("count","m",5),("trend","down","n o p q r"),("bound","f","e"),("bound","j","h")],
[error("restatement-mismatch sum-mismatch","b","d a c l",[1, 7],("276.40万元","CNY"),"后文算出少提276.40万元，摘要中两位颠倒，三项合计也不合","transposed digits",3)],
scope=[("share","a","d","g"),("sum","d","a b l")])

passage("expert-fee-limit", """支出标准执行检查。评审专家咨询费：会议形式，前两天每人每天不超过{a|1,500元|CNY}，第三天起按{b|50%|percent}执行即{c|750元|CNY}；通讯形式每人次不超过{d|400元|CNY}。
午区教研项目付给高级职称专家{e|6名|person}、会期{f|4天|other}，应付上限为每人{g|4,500元|CNY}，{h|27,000元|CNY}；实际付{i|36,000元|CNY}，即每人每天{j|1,500元|CNY}，每天算来没有超标，但总额超上限{k|9,000元|CNY}，因为后两天没有减半。
通讯评审{l|25人次|person-time}，付{m|9,500元|CNY}，人次平均{n|380元|CNY}，未超。""",
[("share","c","a","b"),("expr","a+a+c+c","g"),("prod","h","g e"),("expr","i/(e*f)","j"),("most","j","a"),("diff","i","h","k"),("avg","m","l","n"),("most","n","d"),("below","h","i"),("bound","c","a")],
scope=[("most","i","h"),("prod","h","e f a"),("most","j","c")], hard="每天不超而总额超上限，后两天应减半")

passage("rank-execution", """未市各县区教育预算执行率（截至11月末）
甲县 {a|91.4%|percent} | 乙县 {b|88.7%|percent} | 丙区 {c|93.2%|percent} | 丁区 {d|86.5%|percent} | 戊县 {e|90.1%|percent}
全市平均{f|90.0%|percent}（按资金量加权）。高于全市平均的有{g|三个|item}县区；最高的丙区高出最低的丁区{h|6.7个百分点|percentage-point}。与10月末相比，提高最快的是乙县，由{i|79.2%|percent}提高到{j|88.7%|percent}，提高{k|9.5个百分点|percentage-point}；提高最慢的是丙区，由{l|90.8%|percent}提高到{m|93.2%|percent}，提高{n|2.4个百分点|percentage-point}。按要求年末须达到{o|95%|percent}，丙区还差{p|1.8个百分点|percentage-point}，丁区还差{q|8.5个百分点|percentage-point}。""",
[("between","f","a b c d e"),("diff","c","d","h"),("same","j","b"),("diff","j","i","k"),("same","m","c"),("diff","m","l","n"),("diff","o","c","p"),("diff","o","d","q"),("largest","c","a b d e"),("smallest","d","a b c e"),("below","f","a"),("below","f","c"),("below","f","e"),("below","b","f"),("below","d","f"),("trend","up","i j"),("trend","up","l m"),("count","g",3),("below","n","k")],
scope=[("diff","f","d","h")], hard="年末要求尚未到期；加权平均恰为九十")

passage("ratio-confusion", """申县职教实训基地绩效评价（效益部分）
基地设工位{a|860个|place}，年接待实训{b|3,870人|student}，平均每个工位{c|4.5人|other}，上年为{d|3.6人|other}。合作企业{e|42家|item}，其中规模以上{f|14家|item}，占{g|33.3%|percent}，即每{h|三家|other}中有一家。学生对口就业{i|1,134人|student}，毕业生{j|1,512人|student}，对口率{k|75.0%|percent}，比上年的{l|70.0%|percent}提高{m|5.0个百分点|percentage-point}。
年运行经费{n|464.40万元|CNY}，按实训人数每人{o|1,020元|CNY/student}，按工位每个{p|5,400元|CNY}；设备利用率目标{q|80%|percent}，实际{r|77.6%|percent}，得{s|7.76分|other}（满分{t|8分|other}，按完成率计分）。""",
[("avg","b","a","c"),("trend","up","d c"),("share","f","e","g"),("avg","e","f","h"),("share","i","j","k"),("diff","k","l","m"),("avg","n","b","o"),("avg","n","a","p"),("below","r","q"),("expr","r/q*t","s"),("bound","s","t"),("trend","up","l k"),("bound","f","e"),("bound","i","j")],
[error("average-mismatch","o","n b",[6],("1,200元","CNY/student"),"464.40万元除以3870人为1200元","transposed digits",2)],
scope=[("share","i","b","k"),("share","r","t","s"),("avg","n","j","o")])

passage("fake-invoices", """票据真实性核查。酉县抽取发票{a|1,260份|item}，经税务平台查验，真实{b|1,204份|item}，查无此票{c|19份|item}，已作废{d|11份|item}，金额与底联不符{e|26份|item}，问题发票共{f|56份|item}，占{g|4.4%|percent}。
问题发票涉及{h|87.36万元|CNY}，其中查无此票{i|41.20万元|CNY}、已作废{j|15.84万元|CNY}、金额不符{k|30.32万元|CNY}。金额不符的发票按票面计{l|30.32万元|CNY}，底联计{m|12.96万元|CNY}，虚增{n|17.36万元|CNY}，平均每份虚增{o|5,675元|CNY}。
报销最多的学校涉及{p|21份|item}，占问题发票的{q|37.5%|percent}。""",
[("sum","a","b c d e"),("diff","a","b","f"),("sum","f","c d e"),("share","f","a","g"),("sum","h","i j k"),("same","k","l"),("diff","l","m","n"),("avg","n","e","o"),("share","p","f","q"),("bound","m","l"),("bound","f","a"),("bound","p","f")],
[error("average-mismatch","o","n e",[7],("6677元","CNY"),"17.36万元除以26份为6677元","wrong digit",2)],
scope=[("share","p","a","q"),("avg","l","e","o"),("share","c","f","g")])

passage("land-fee-shortfall", """关于教育资金来源的审计情况
1. 一般公共预算教育支出：2019年{a|12.84亿元|CNY}，2020年{b|13.61亿元|CNY}，增长{c|6.0%|percent}；一般公共预算支出分别为{d|71.33亿元|CNY}、{e|77.77亿元|CNY}，增长{f|9.3%|percent}。教育支出增幅低于一般公共预算支出增幅{g|3.0个百分点|percentage-point}，占比由{h|18.0%|percent}降到{i|17.5%|percent}。
2. 教育费附加：征收{j|5,130万元|CNY}，拨付教育部门{k|4,617万元|CNY}，拨付率{l|90.0%|percent}，截留{m|513万元|CNY}。
3. 生均一般公共预算教育支出，小学由{n|11,420元|CNY/student}变为{o|11,286元|CNY/student}，减少{r|134元|CNY/student}；初中由{p|15,070元|CNY/student}增至{q|15,613元|CNY/student}，增加{s|543元|CNY/student}。{za|两个|item}学段都做到了只增不减。""",
[("count","za",2),("growth","b","a","c"),("growth","e","d","f"),("diff","f","c","g"),("share","a","d","h"),("share","b","e","i"),("trend","down","h i"),("share","k","j","l"),("diff","j","k","m"),("trend","up","n o"),("diff","n","o","r"),("trend","up","p q"),("diff","q","p","s"),("below","c","f"),("trend","up","a b"),("trend","up","d e"),("bound","a","d"),("bound","b","e"),("bound","k","j")],
[error("direction-mismatch","o","n",[9],None,"小学减少134元，不能说两个学段都只增不减","text against figures",2,"小学没有做到只增不减"),
 error("growth-mismatch","f","e d c g",[2, 3],("9.0%","percent"),"77.77比71.33增长9.0%","wrong digit",1)],
scope=[("growth","o","n","c"),("share","k","a","l")])

passage("vehicle-cost", """校车运营补贴核算单
路线	里程（公里）	趟次	补贴（元/公里）	金额（元）
一号线	{a1|18|item}	{b1|380|item}	{c1|4.50|CNY}	{d1|30,780|CNY}
二号线	{a2|24|item}	{b2|380|item}	{c2|4.50|CNY}	{d2|41,040|CNY}
三号线	{a3|31|item}	{b3|190|item}	{c3|5.20|CNY}	{d3|30,628|CNY}
合计	—	{b|950|item}	—	{d|102,448|CNY}
三号线为山路，补贴高于另两条线每公里{e|0.70元|CNY}。公司申报{f|104,068元|CNY}，多报{g|1,620元|CNY}，经查是把一号线趟次报成{h|400|item}趟，多报{i|20|item}趟，按里程和单价折算恰为多报之数。""",
[("prod","d1","a1 b1 c1"),("prod","d2","a2 b2 c2"),("prod","d3","a3 b3 c3"),("sum","b","b1 b2 b3"),("sum","d","d1 d2 d3"),("diff","c3","c1","e"),("diff","f","d","g"),("diff","h","b1","i"),("prod","g","i a1 c1"),("same","c1","c2"),("below","c1","c3")],
scope=[("prod","d3","a3 b3 c1"),("same","b1","h"),("prod","d1","a1 h c1")], hard="申报趟次与核定趟次不同")

passage("final-account-note", """2022年度部门决算说明（支出部分）
本年支出合计{a|63,480.00万元|CNY}，其中：基本支出{b|48,879.60万元|CNY}，占{c|77.0%|percent}；项目支出{d|14600.40万元|CNY}，占{e|23.0%|percent}。
（一）基本支出中，人员经费{f|45,213.63万元|CNY}，占基本支出的{g|92.5%|percent}；公用经费{h|3665.97万元|CNY}，占{i|7.5%|percent}。
（二）项目支出中，校舍维修{j|6,132.20万元|CNY}，设备购置{k|3,840.50万元|CNY}，学生资助{l|2,920.60万元|CNY}，其他{m|1707.10万元|CNY}。
（三）与上年相比，本年支出增加{n|2,790.00万元|CNY}，增长{o|4.6%|percent}，上年为{p|60690.00万元|CNY}。人员经费占全部支出的{q|71.2%|percent}，比上年的{r|70.4%|percent}提高{s|0.8个百分点|percentage-point}。""",
[("sum","a","b d"),("share","b","a","c"),("share","d","a","e"),("hundred","c e"),("sum","b","f h"),("share","f","b","g"),("share","h","b","i"),("hundred","g i"),("sum","d","j k l m"),("growthc","a","n","o"),("diff","a","n","p"),("growthb","p","n","o"),("share","f","a","q"),("diff","q","r","s"),("trend","up","r q"),("trend","up","p a"),("bound","b","a"),("bound","d","a"),("bound","f","b"),("bound","h","b"),("bound","f","a")],
scope=[("share","f","a","g"),("share","f","b","q")], hard="人员经费有两个分母")

passage("suspicious-supplier", """关联交易线索核查：戌县{a|31所|school}学校食堂大米由同一家供货商供应，2021年供货额{b|486.20万元|CNY}，占全县食堂大米采购额{c|572.00万元|CNY}的{d|85.0%|percent}。经查，该供货商未参加过任何一次公开比价。
按同期比价，市场均价每吨{e|4,800元|CNY}，该供货商均价每吨{f|5,280元|CNY}，高{g|10.0%|percent}。供货量为{h|920.8吨|item}；如按市场均价只需{i|442.00万元|CNY}，学校多付{j|42.40万元|CNY}。多付款中已追回{k|26.52万元|CNY}，追回率{l|60.0%|percent}。""",
[("share","b","c","d"),("growth","f","e","g"),("avg","b","f","h"),("prod","i","h e"),("diff","b","i","j"),("share","k","j","l"),("below","e","f"),("bound","b","c"),("trend","up","e f"),("bound","k","j")],
[error("difference-mismatch","j","b i k l",[4, 5],("44.20万元","CNY"),"486.20减442.00为44.20万元，追回率60.0%也对应44.20","transposed digits",2)],
scope=[("share","k","b","l"),("share","j","c","g")])

passage("performance-score-sum", """二、评价得分情况
（一）决策类{a|20分|other}，得{b|18.0分|other}。扣分原因：绩效目标不够细化扣{c|1.2分|other}，预算编制依据不足扣{d|0.8分|other}，合计扣{e|2.0分|other}。
（二）过程类{f|25分|other}，得{g|19.5分|other}。扣分原因：资金到位不及时扣{h|2.0分|other}，执行率偏低扣{i|2.5分|other}，档案不全扣{j|1.0分|other}，合计扣{k|5.5分|other}。
（三）产出类{l|30分|other}，得{m|26.4分|other}，扣{n|3.6分|other}。
（四）效益类{o|25分|other}，得{p|21.6分|other}，扣{q|3.4分|other}。
{r|四类|item}满分{s|100分|other}，总扣分{t|14.5分|other}，总得分{u|88.5分|other}，评定为“良”。""",
[("sum","s","a f l o"),("sum","e","c d"),("diff","a","b","e"),("sum","k","h i j"),("diff","f","g","k"),("diff","l","m","n"),("diff","o","p","q"),("sum","t","e k n q"),("sum","u","b g m p"),("diff","s","t","u"),("count","r",4)],
[error("sum-mismatch difference-mismatch","u","b g m p s t",[8, 9],("85.5分","other"),"四类得分相加为85.5分，100减14.5也是85.5","wrong digit",2)],
scope=[("diff","f","h","g"),("share","u","s","t")])

passage("three-year-plan", """2019—2021年化解教育债务审计情况
期初债务{a|1.36亿元|CNY}，计划三年化解完毕，每年化解{b|4,533万元|CNY}左右。实际2019年化解{c|3,910万元|CNY}，2020年化解{d|4,280万元|CNY}，2021年化解{e|2,650万元|CNY}，{za|三|other}年共化解{f|10,840万元|CNY}，年均{g|3,613万元|CNY}；期末余额{h|2,760万元|CNY}，化解率{i|79.7%|percent}。
三年中没有一年达到计划数，其中2020年最接近，差{j|253万元|CNY}；2021年差距最大，差{k|1,883万元|CNY}。另外，同期新增隐性债务{l|940万元|CNY}，未计入上述余额，如计入则实际余额为{m|3,700万元|CNY}。""",
[("count","za",3),("overn","a",3,"b"),("sum","f","c d e"),("overn","f",3,"g"),("diff","a","f","h"),("share","f","a","i"),("diff","b","d","j"),("diff","b","e","k"),("sum","m","h l"),("below","c","b"),("below","d","b"),("below","e","b"),("largest","d","c e"),("smallest","e","c d"),("bound","f","a")],
scope=[("share","h","a","i"),("overn","h",3,"g"),("diff","a","f","m")], hard="计划三年化解完毕而实际没有；新增债务另列")

passage("payroll-check", """教师人数与工资拨款核对
甲区财政2023年1月按{a|2,318名|person}教师拨付工资，人社部门同期在职{b|2,291名|person}，相差{c|27名|person}。差异构成为：已退休未核减{d|12名|person}，调出未核减{e|5名|person}，长期病休重复列入{f|4名|person}，死亡未核减{g|3名|person}。
上述人员累计多领{h|31.86万元|CNY}，平均每人{i|1,180元|CNY}。按单位分，小学{j|16名|person}、{k|18.40万元|CNY}，初中{l|7名|person}、{m|8.53万元|CNY}，高中{n|4名|person}、{o|4.93万元|CNY}。小学多领额占{p|57.8%|percent}。至审计结束，已追回{q|17名|person}共{r|20.71万元|CNY}，人数追回比例{t|63.0%|percent}，金额追回比例{s|65.0%|percent}。""",
[("diff","a","b","c"),("sum","c","d e f g"),("avg","h","c","i"),("sum","c","j l n"),("sum","h","k m o"),("share","k","h","p"),("share","r","h","s"),("share","q","c","t"),("bound","k","h"),("bound","r","h"),("bound","q","c")],
[error("sum-mismatch","e","c d f g",[1],("8名","person"),"相差27名，12、5、4、3相加只有24名","wrong digit",2),
 error("average-mismatch","i","h c",[2],("11800元","CNY"),"31.86万元除以27名为11800元，少了一个零","power of ten",2)],
scope=[("share","q","c","s"),("avg","h","a","i"),("share","j","c","p")])

passage("compare-table-units", """乙县各学区预算执行与结转（单位：万元）
学区 | 调整预算 | 支出 | 结转 | 执行率
东 | {a1|3,260.0|CNY@万} | {b1|3,031.8|CNY@万} | {c1|228.2|CNY@万} | {d1|93.0%|percent}
南 | {a2|2,740.0|CNY@万} | {b2|2,603.0|CNY@万} | {c2|137.0|CNY@万} | {d2|95.0%|percent}
西 | {a3|1,980.0|CNY@万} | {b3|1,722.6|CNY@万} | {c3|257.4|CNY@万} | {d3|87.0%|percent}
北 | {a4|2,120.0|CNY@万} | {b4|1,590.4|CNY@万} | {c4|169.6|CNY@万} | {d4|92.0%|percent}
合计 | {a|10,100.0|CNY@万} | {b|9,307.8|CNY@万} | {c|792.2|CNY@万} | {d|92.2%|percent}
执行率最高的是南学区，最低的是西学区，两者相差{e|8.0个百分点|percentage-point}；低于全县平均的有{f|两个|item}学区。西学区结转额也最大，占全县结转的{g|32.5%|percent}。""",
[("diff","a1","b1","c1"),("diff","a2","b2","c2"),("diff","a3","b3","c3"),("diff","a4","b4","c4"),("share","b1","a1","d1"),("share","b2","a2","d2"),("share","b3","a3","d3"),("share","b4","a4","d4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("share","b","a","d"),("diff","a","b","c"),("largest","d2","d1 d3 d4"),("smallest","d3","d1 d2 d4"),("diff","d2","d3","e"),("between","d","d1 d2 d3 d4"),("largest","c3","c1 c2 c4"),("share","c3","c","g"),("count","f",2),("below","d3","d"),("below","d4","d"),("below","d","d1"),("below","d","d2"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b","a"),("bound","c3","c")],
[error("difference-mismatch sum-mismatch table-mismatch","b4","a4 c4 d4 b b1 b2 b3",[3, 7, 9],("1,950.4","CNY@万"),"2120.0减结转169.6为1950.4，执行率与合计也不符，两位颠倒","transposed digits",1)],
scope=[("mean","d1 d2 d3 d4","e"),("share","c3","a3","g")])

passage("canteen-funds-trace", """营养餐资金流向追踪（丙县）
县级专户年初余额{a|142.30万元|CNY}，全年收到上级补助{b|2,386.00万元|CNY}、县级配套{c|310.00万元|CNY}、利息{d|1.70万元|CNY}，可用资金{e|2840.00万元|CNY}。全年支付供应商{f|2,514.50万元|CNY}、食堂从业人员工资{g|187.60万元|CNY}，年末余额{h|137.90万元|CNY}。
按规定补助资金不得用于从业人员工资，工资应由县级配套列支，县级配套{i|310.00万元|CNY}足以覆盖，工资占配套的{j|60.5%|percent}，故工资一项不作问题处理。
但供应商款中混入水电费{k|63.40万元|CNY}，占供应商款的{l|2.5%|percent}，应当调出；调出后纯食材支出为{m|2451.10万元|CNY}，占上级补助的比重为{n|102.7%|percent}，超出{o|100%|percent}的部分由年初余额弥补。""",
[("sum","e","a b c d"),("lin","h","+e -f -g"),("same","c","i"),("share","g","c","j"),("share","k","f","l"),("diff","f","k","m"),("share","m","b","n"),("below","o","n"),("bound","g","i"),("bound","g","c"),("bound","k","f")],
scope=[("bound","m","b"),("share","g","b","j"),("share","k","e","l")], hard="食材支出超过当年补助，用年初余额弥补")

passage("teacher-housing", """周转宿舍项目跟踪审计日志摘录
5月：甲标段完成产值{a|218.00万元|CNY}，累计{b|862.00万元|CNY}，合同价{c|1,240.00万元|CNY}，累计完成率{d|69.5%|percent}。
6月：完成产值{e|186.00万元|CNY}，累计{f|1048.00万元|CNY}，累计完成率{g|82.5%|percent}，比5月末提高{h|15.0个百分点|percentage-point}。
7月：受降雨影响仅完成{i|62.00万元|CNY}，累计{j|1110.00万元|CNY}，完成率{k|89.5%|percent}；按计划7月末应达{l|95%|percent}，落后{m|5.5个百分点|percentage-point}。
8月：抢工完成{n|96.00万元|CNY}，累计{o|1206.00万元|CNY}，完成率{p|97.3%|percent}，余{q|34.00万元|CNY}为绿化甩项。
{za|四个月|other}产值{r|562.00万元|CNY}，占合同价的{s|45.3%|percent}。""",
[("count","za",4),("share","b","c","d"),("sum","f","b e"),("share","f","c","g"),("diff","g","d","h"),("sum","j","f i"),("share","j","c","k"),("diff","l","k","m"),("sum","o","j n"),("share","o","c","p"),("diff","c","o","q"),("sum","r","a e i n"),("share","r","c","s"),("smallest","i","a e n"),("trend","up","b f j o"),("trend","up","d g k p"),("bound","b","c"),("bound","f","c"),("bound","j","c"),("bound","o","c"),("bound","r","c")],
[error("share-mismatch difference-mismatch","g","f c d h",[3, 4],("84.5%","percent"),"1048除以1240为84.5%，比5月末提高15.0个百分点也只能是84.5%","wrong digit",2)],
scope=[("share","r","o","s"),("trend","up","a e i n")])

passage("scholarship-quota", """国家奖助学金名额分配检查。丁市高职院校{a|四所|school}，分得励志奖学金名额{b|386名|student}，按在校生{c|12,880人|student}的{d|3%|percent}测算应为{e|386名|student~}左右，基本相符。
各校分得：A校{f|148名|student}、B校{g|112名|student}、C校{h|81名|student}、D校{i|45名|student}。审计发现A校在校生{j|4,120人|student}，占{k|32.0%|percent}，名额却占{l|38.3%|percent}；D校在校生{m|2,310人|student}，占{n|17.9%|percent}，名额占{o|11.7%|percent}。按人数比例A校应得{p|123名|student~}，多得{q|25名|student}左右。
奖金每人每年{r|5,000元|CNY/year}，多分名额涉及{s|12.5万元|CNY}。""",
[("count","a",4),("share","e","c","d"),("same","b","e"),("sum","b","f g h i"),("share","j","c","k"),("share","f","b","l"),("share","m","c","n"),("share","i","b","o"),("expr","b*j/c","p"),("diff","f","p","q"),("prod","s","q r"),("below","k","l"),("below","o","n"),("bound","e","c"),("bound","j","c"),("bound","f","b"),("bound","m","c"),("bound","i","b")],
scope=[("share","f","j","d"),("share","i","m","n"),("share","j","b","l")], hard="约数；名额比例与人数比例不同正是检查发现的问题")

passage("double-refund", """戊区民办园普惠补助核减公示
{a|七所|school}幼儿园上报普惠班级{b|62个|class}，核定{c|55个|class}，核减{d|7个|class}；上报幼儿{e|1,798人|student}，核定{f|1,601人|student}，核减{g|197人|student}，核减率{h|11.0%|percent}。核定后班均{i|29.1人|other}。
补助标准每生每年{j|1,200元|CNY/year}，上报补助{k|215.76万元|CNY}，核定补助{l|1,921.20万元|CNY}，核减补助{m|23.64万元|CNY}。上年同项目核减率为{n|6.2%|percent}，本年核减率高{o|4.8个百分点|percentage-point}，高出部分主要来自一所新认定的幼儿园，核减{p|88人|student}，占核减人数的{q|44.7%|percent}。""",
[("diff","b","c","d"),("diff","e","f","g"),("share","g","e","h"),("avg","f","c","i"),("prod","k","e j"),("prod","l","f j"),("prod","m","g j"),("diff","k","l","m"),("diff","h","n","o"),("share","p","g","q"),("trend","up","n h"),("bound","g","e"),("bound","p","g")],
[error("sum-mismatch difference-mismatch","l","f j k m",[5, 7],("192.12万元","CNY"),"1601人每人1200元为192.12万元，错了十倍","decimal point",2)],
scope=[("share","g","f","h"),("avg","e","b","i"),("share","p","e","q")])

passage("lottery-fund", """彩票公益金支持未成年人校外活动项目绩效自评复核
复核组对自评表逐项验证，发现自评报告有下列数字不实：一、活动场次自评{a|426场|item}，签到表可证{b|371场|item}，虚报{c|55场|item}，虚报率{d|14.8%|percent}（以可证场次为分母）；二、参与人次自评{e|21,300人次|person-time}，可证{f|17,066人次|person-time}，场均由{g|50人次|person-time}降为{h|46人次|person-time}；三、资金支出自评{i|118.00万元|CNY}，凭证{j|113.90万元|CNY}，场均成本由自评的{k|2,770元|CNY}变为{l|3,070元|CNY}，反而提高{m|300元|CNY}。
自评得分{n|94.5分|other}，复核扣{o|11.0分|other}，复核得分{p|83.5分|other}，等级由优降为良。""",
[("diff","a","b","c"),("share","c","b","d"),("avg","e","a","g"),("avg","f","b","h"),("avg","i","a","k"),("avg","j","b","l"),("diff","l","k","m"),("diff","n","o","p"),("trend","up","k l"),("trend","down","g h"),("below","b","a"),("below","f","e"),("below","j","i")],
scope=[("share","c","a","d"),("avg","e","b","g"),("avg","j","a","l")], hard="分母为可证场次；各数下降而场均成本上升")

passage("self-raised-ratio", """己县教育基金会年度审计意见
接受捐赠{a|915.00万元|CNY}，利息和理财收益{b|42.00万元|CNY}，收入合计{c|957.00万元|CNY}。公益支出{d|784.00万元|CNY}，管理费用{e|67.00万元|CNY}，其他支出{f|5.00万元|CNY}，支出合计{g|856.00万元|CNY}。
1. 章程规定年度公益支出不得低于上年收入的{h|70%|percent}，上年收入{i|1,064.00万元|CNY}，本年公益支出占上年收入的{j|73.7%|percent}，达到规定。
2. 管理费用不得高于当年总支出的{k|10%|percent}，实际占{l|7.8%|percent}，符合规定。
3. 年初净资产{m|2,356.00万元|CNY}，年末{n|2457.00万元|CNY}，增加{o|101.00万元|CNY}。""",
[("sum","c","a b"),("sum","g","d e f"),("share","d","i","j"),("least","h","j"),("share","e","g","l"),("most","l","k"),("lin","n","+m +c -g"),("diff","c","g","o"),("sum","n","m o"),("bound","d","i"),("bound","e","g")],
scope=[("share","d","c","j"),("share","e","c","l"),("least","h","l")], hard="公益支出以上年收入为分母，管理费以当年支出为分母")

passage("letter-reply-budget", """致庚区财政局的函：贵局《关于核对教育经费数据的函》收悉，现答复如下。
您局提出我局上报的生均公用经费总额{a|1,936.80万元|CNY}与贵局拨款{b|1,864.20万元|CNY}不一致，相差{c|72.60万元|CNY}。经核对，差额只有一项来源：特教学校{d|112名|student}学生按每生{e|6,000元|CNY/student}拨付，系由市级直拨，金额{f|72.60万元|CNY}，未经贵局账户。
普通中小学学生{g|22,590人|student}，扣除不足{h|100人|student}按{i|100人|student}核定的小规模学校增加的部分{j|420人|student}，实有{k|22,170人|student}。按拨款数计，人均{l|825元|CNY/student}。我局上年总额{m|1,808.40万元|CNY}，本年增加{n|182.40万元|CNY}，增长{o|7.1%|percent}。""",
[("diff","a","b","c"),("prod","f","d e"),("same","c","f"),("diff","g","j","k"),("avg","b","g","l"),("diff","a","m","n"),("growthb","m","n","o"),("growth","a","m","o"),("same","h","i"),("trend","up","m a")],
[error("sum-mismatch","d","f e",[1],("121名","student"),"72.60万元除以每生6000元为121名，后两位颠倒","transposed digits",1),
 error("difference-mismatch","n","a m o",[5, 6],("128.40万元","CNY"),"1936.80减1808.40为128.40万元，增长7.1%也对应此数","transposed digits",1)],
scope=[("avg","a","g","l"),("avg","b","k","l"),("growthb","b","n","o")])

passage("growth-later-base", """教育经费投入统计审核记录
甲区2019年地方教育经费总投入{a|9.84亿元|CNY}，2020年{b|10.43亿元|CNY}，2021年{c|11.37亿元|CNY}，2022年{d|11.94亿元|CNY}。逐年增幅依次为{e|6.0%|percent}、{f|8.3%|percent}、{g|5.0%|percent}，以2021年最快。{h|三年|other}累计增加{i|2.10亿元|CNY}，增长{j|17.6%|percent}。
其中财政性经费2022年{k|10.51亿元|CNY}，占总投入{l|88.0%|percent}；2019年{m|8.46亿元|CNY}，占{n|86.0%|percent}，占比提高{o|2.0个百分点|percentage-point}。""",
[("growth","b","a","e"),("growth","c","b","f"),("growth","d","c","g"),("largest","f","e g"),("diff","d","a","i"),("growth","d","a","j"),("growthb","a","i","j"),("share","k","d","l"),("share","m","a","n"),("diff","l","n","o"),("trend","up","n l"),("trend","up","m k"),("trend","up","a b c d"),("count","h",3),("trend","up","a b"),("trend","up","b c"),("trend","up","c d"),("trend","up","a d"),("bound","k","d"),("bound","m","a")],
[error("growth-mismatch","f","c b",[1],("9.0%","percent"),"0.94亿元除的是2021年的数，应除以2020年的10.43亿元，为9.0%","later divided instead of earlier",1),
 error("growth-mismatch","j","d a i",[5, 6],("21.3%","percent"),"2.10亿元除以2022年的11.94亿元得17.6%，应以2019年为基期","later divided instead of earlier",2)],
scope=[("growth","d","b","j"),("share","k","c","l")])

passage("overdue-loans-trend", """乙县助学贷款风险补偿金专项核查
一、逾期情况。2018年至2021年逾期率分别为{a|3.4%|percent}、{b|2.9%|percent}、{c|3.1%|percent}、{d|2.2%|percent}，连年下降。2021年末贷款余额{e|4,350.00万元|CNY}，逾期{f|95.70万元|CNY}，其中逾期一年以上{g|38.28万元|CNY}，占逾期额的{h|40.0%|percent}。
二、补偿金使用。应提补偿金按当年新发放额{i|1,120.00万元|CNY}的{j|5%|percent}计，为{k|56.00万元|CNY}，实提{l|56.00万元|CNY}；核销坏账使用{m|14.70万元|CNY}，余额{n|41.30万元|CNY}。
三、结论。逾期率在{o|5%|percent}的警戒线以内，补偿金足额提取。""",
[("trend","down","a b c d"),("share","f","e","d"),("share","g","f","h"),("share","k","i","j"),("same","l","k"),("diff","l","m","n"),("most","a","o"),("most","b","o"),("most","c","o"),("most","d","o"),("bound","m","l"),("bound","f","e"),("bound","g","f"),("bound","k","i")],
[error("direction-mismatch sequence-mismatch","c","a b d",[0],None,"2020年3.1%高于2019年2.9%，不是连年下降","trend broken",1,"除2020年略有回升外总体下降")],
scope=[("share","g","e","h"),("share","k","e","j")])

passage("construct-superlative", """丙市校舍改造资金分县下达与完成
甲县下达{a|2,860万元|CNY}、支出{b|2,545万元|CNY}；乙县下达{c|1,970万元|CNY}、支出{d|1,891万元|CNY}；丙县下达{e|3,420万元|CNY}、支出{f|2,873万元|CNY}；丁县下达{g|1,150万元|CNY}、支出{h|1,127万元|CNY}。四县共下达{i|9,400万元|CNY}、支出{j|8,436万元|CNY}，支出率{k|89.7%|percent}。
分县支出率：甲县{l|89.0%|percent}，乙县{m|96.0%|percent}，丙县{n|84.0%|percent}，丁县{o|98.0%|percent}。丙县下达最多，支出率也最高；结余以丙县的{p|547万元|CNY}为最多，丁县的{q|23万元|CNY}为最少。""",
[("sum","i","a c e g"),("sum","j","b d f h"),("share","j","i","k"),("share","b","a","l"),("share","d","c","m"),("share","f","e","n"),("share","h","g","o"),("largest","e","a c g"),("largest","n","l m o"),("diff","e","f","p"),("diff","g","h","q"),("between","k","l m n o"),("bound","j","i"),("bound","b","a"),("bound","d","c"),("bound","f","e"),("bound","h","g")],
[error("direction-mismatch","n","l m o",[8],None,"丙县84.0%是四县中最低的，最高的是丁县98.0%","wrong superlative",2,"丙县支出率最低，丁县最高")],
scope=[("share","f","i","n"),("mean","l m n o","q")])

passage("unit-slip", """决算公开审查意见
某中学公开的决算表以元为单位，说明文字以万元为单位。表列收入{a|28,461,500.00元|CNY}，其中财政拨款{b|25,207,300.00元|CNY}、事业收入{c|2,914,200.00元|CNY}、其他收入{d|340,000.00元|CNY}。说明文字称收入{e|2,846.15万元|CNY}，其中财政拨款{f|2,520.73万元|CNY}、事业收入{g|2,914.20万元|CNY}、其他收入{h|34.00万元|CNY}；支出{i|2,793.64万元|CNY}，结余{j|52.51万元|CNY}。财政拨款占收入的{k|88.6%|percent}。
说明文字又称，公务接待费{l|3.20万元|CNY}，比上年{m|4.00万元|CNY}下降{n|20.0%|percent-}，未超过预算{o|3.50万元|CNY}。""",
[("sum","a","b c d"),("same","a","e"),("same","b","f"),("same","c","g"),("same","d","h"),("sum","e","f g h"),("diff","e","i","j"),("share","f","e","k"),("growth","l","m","n"),("most","l","o"),("bound","f","e"),("trend","down","m l")],
[error("restatement-mismatch sum-mismatch","g","c e f h",[3, 5],("291.42万元","CNY"),"表列2914200.00元即291.42万元，小数点错位，说明文字中的各项之和也不等于收入","unit slip",3)],
scope=[("share","f","i","k"),("diff","m","o","l")])

passage("limit-exceeded-kept", """三公经费与会议费核查
丁县教育局机关2021年“三公”经费预算{a|46.00万元|CNY}，决算{b|43.18万元|CNY}，其中公务用车运行{c|26.40万元|CNY}、公务接待{d|16.78万元|CNY}，未安排因公出国。与上年{e|51.30万元|CNY}相比下降{f|15.8%|percent-}。公务用车{g|8辆|item}，每辆平均{h|3.30万元|CNY}，在每辆{i|3.50万元|CNY}的控制数内。
会议费预算{j|18.00万元|CNY}，决算{k|19.26万元|CNY}；培训费预算{l|32.00万元|CNY}，决算{m|30.75万元|CNY}。上述各项支出均控制在预算以内。
接待{n|214批|item}、{o|1,678人次|person-time}，人次平均{p|100元|CNY}，未超每人{q|120元|CNY}的标准。""",
[("sum","b","c d"),("growth","b","e","f"),("avg","c","g","h"),("most","h","i"),("bound","b","a"),("bound","k","j"),("bound","m","l"),("avg","d","o","p"),("most","p","q"),("trend","down","e b")],
[error("bound-exceeded","k","j",[5],None,"会议费决算19.26万元高于预算18.00万元，不是各项均在预算以内","limit against the figure",2,"会议费超预算1.26万元，其余各项在预算以内")],
scope=[("share","c","a","f"),("sum","a","j l"),("avg","d","n","p")])

passage("year-copied", """戊县学生营养改善计划资金分析
项目 | 2020年 | 2021年 | 增减
受益学生（人） | {a1|16,420|student} | {a2|15,870|student} | {a3|-550|student}
供餐天数（天） | {b1|184|other} | {b2|200|other} | {b3|16|other}
每日标准（元） | {c1|4.00|CNY} | {c2|4.50|CNY} | {c3|0.50|CNY}
应支资金（万元） | {d1|1,208.51|CNY@万} | {d2|1,428.30|CNY@万} | {d3|219.79|CNY@万}
资金增长{e|18.2%|percent}，而学生减少{f|3.3%|percent}，因天数和标准提高所致。2021年人均资金{g|736元|CNY/student}，2020年为{h|736元|CNY/student}，提高{i|164元|CNY/student}。""",
[("diff","a2","a1","a3"),("diff","b2","b1","b3"),("diff","c2","c1","c3"),("prod","d1","a1 b1 c1"),("prod","d2","a2 b2 c2"),("diff","d2","d1","d3"),("growth","d2","d1","e"),("growthb","d1","d3","e"),("expr","(a1-a2)/a1*100","f"),("prod","h","b1 c1"),("prod","g","b2 c2"),("avg","d2","a2","g"),("avg","d1","a1","h"),("diff","g","h","i"),("trend","up","d1 d2")],
[error("average-mismatch difference-mismatch","g","b2 c2 d2 a2 h i",[10, 11, 13],("900元","CNY/student"),"抄了2020年的数，200天乘4.50元为900元","other year's figure",2)],
scope=[("prod","d2","a1 b2 c2"),("share","b1","b2","f")])

passage("count-list", """己市教育专项资金管理制度评价
检查{a|十二个|item}县区，建立资金管理办法的{b|9个|item}，占{c|75%|percent}，未建立的{d|三个|item}，分别是甲县、丁县、庚区。
制度执行方面抽查发现{e|六类|item}问题：一是拨付不及时，{f|7个|item}县区存在；二是专账不专，{g|4个|item}；三是超范围支出，{h|5个|item}；四是公示缺失，{i|8个|item}；五是绩效目标虚设，{j|6个|item}。同一县区可有多类问题，合计{k|30项|item}，平均每个县区{l|2.5项|item}。存在面最广的是公示缺失，占检查县区的{m|26.7%|percent}。""",
[("share","b","a","c"),("diff","a","b","d"),("count","d",3),("count","e",5),("sum","k","f g h i j"),("avg","k","a","l"),("largest","i","f g h j"),("share","i","a","m"),("bound","f","a"),("bound","g","a"),("bound","h","a"),("bound","j","a"),("bound","b","a"),("bound","i","a")],
[error("sum-mismatch count-mismatch","e","",[3],("五类","item"),"下列一至五，只有五类","count against list",2),
 error("share-mismatch","m","i a",[7],("66.7%","percent"),"8个占检查的12个县区为66.7%；26.7%是占30项次的比例","wrong denominator",3)],
scope=[("bound","k","a"),("sum","a","f g h i j"),("share","i","k","c")])

passage("social-insurance", """编外人员社保缴纳审查
庚区幼儿园编外教师{a|436名|person}，按缴费基数{b|4,200元|CNY/month}、单位费率{c|26%|percent}计，每人每月应缴{d|1,092元|CNY/month}，全年应缴{e|571.33万元|CNY}。实际参保{f|361名|person}，参保率{g|82.8%|percent}；未参保{h|75名|person}，年少缴{i|98.28万元|CNY}。
参保者中又有{j|58名|person}按最低基数{k|3,400元|CNY/month}缴纳，每人每月少缴{l|208元|CNY/month}，年少缴{m|14.48万元|CNY}。{za|两项|item}合计年少缴{n|122.76万元|CNY}，占应缴的{o|19.7%|percent}。""",
[("count","za",2),("share","d","b","c"),("prod","e","a d","12"),("share","f","a","g"),("diff","a","f","h"),("prod","i","h d","12"),("expr","(b-k)*c/100","l"),("prod","m","j l","12"),("sum","n","i m"),("share","n","e","o"),("bound","j","f"),("below","k","b"),("sum","a","f h"),("bound","d","b"),("bound","f","a"),("bound","n","e")],
[error("sum-mismatch share-mismatch","n","i m e o",[8, 9],("112.76万元","CNY"),"98.28与14.48之和为112.76，前位有误","wrong digit",1)],
scope=[("share","h","f","g"),("share","i","e","o")])

passage("three-quotes", """竞价文件核对：辛县物联网教室项目收到{a|三家|item}报价，分别为{b|86.40万元|CNY}、{c|91.20万元|CNY}、{d|88.95万元|CNY}，最高限价{e|92.00万元|CNY}，预算{f|95.00万元|CNY}。
评审采用综合评分：价格{g|30分|other}、技术{h|45分|other}、服务{i|25分|other}，满分{j|100分|other}。甲公司价格得{k|30.00分|other}（报价最低者得满分），技术{l|38.5分|other}，服务{m|21.0分|other}，合计{n|89.5分|other}；乙公司价格得{o|28.42分|other}，技术{p|41.0分|other}，服务{q|22.5分|other}，合计{r|91.92分|other}；丙公司价格得{s|29.14分|other}，技术{t|36.0分|other}，服务{u|20.5分|other}，合计{v|85.64分|other}。
得分最高的乙公司中标，虽报价最高，仍未超最高限价，比限价低{w|0.80万元|CNY}。""",
[("count","a",3),("most","b","e"),("most","c","e"),("most","d","e"),("bound","e","f"),("sum","j","g h i"),("sum","n","k l m"),("expr","b/c*g","o"),("expr","b/d*g","s"),("sum","r","o p q"),("sum","v","s t u"),("largest","r","n v"),("largest","c","b d"),("smallest","b","c d"),("diff","e","c","w"),("bound","l","h"),("bound","m","i"),("bound","p","h"),("bound","q","i"),("bound","t","h"),("bound","u","i"),("same","k","g")],
scope=[("largest","n","r v"),("diff","f","c","w")], hard="报价最高者中标，因技术和服务分高")

passage("deposit-interest-share", """（七）关于学校账户沉淀资金
壬县{a|64所|school}学校年末账户余额合计{b|3,072.00万元|CNY}，校均{c|46万元|CNY}。其中食堂结余{d|645.12万元|CNY}，占{e|21.0%|percent}；专项结余{f|1,382.40万元|CNY}，占{g|45.0%|percent}；往来款{h|1044.48万元|CNY}，占{i|34.0%|percent}。
余额超过{j|100万元|CNY}的学校{k|8所|school}，占学校数的{l|12.5%|percent}，占有余额{m|1,474.56万元|CNY}，占全部余额的{n|48.0%|percent}；其余{o|56所|school}校均{p|28.53万元|CNY}。
两年以上未动用的专项结余{q|276.48万元|CNY}，占专项结余的{r|9.0%|percent}，依规应收回。""",
[("avg","b","a","c"),("share","d","b","e"),("share","f","b","g"),("sum","b","d f h"),("share","h","b","i"),("hundred","e g i"),("share","k","a","l"),("share","m","b","n"),("diff","a","k","o"),("expr","(b-m)/o","p"),("share","q","f","r"),("below","p","c"),("below","l","n"),("bound","d","b"),("bound","f","b"),("bound","h","b"),("bound","k","a"),("bound","m","b"),("bound","q","f")],
[error("share-mismatch","r","q f",[10],("20.0%","percent"),"276.48占专项结余1382.40为20.0%，9.0%是占全部余额的比例","wrong denominator",2),
 error("average-mismatch","c","b a",[0],("48万元","CNY"),"3072除以64为48万元","wrong digit",1)],
scope=[("share","q","b","e"),("avg","m","k","p"),("share","k","o","l")])

passage("compensated-teaching", """有偿补课问题线索处置月报
2月：受理{a|14件|item}，办结{b|9件|item}，转下月{c|5件|item}。
3月：上月转入{d|5件|item}，新受理{e|21件|item}，办结{f|18件|item}，转下月{g|6件|item}。
4月：上月转入{h|8件|item}，新受理{i|11件|item}，办结{j|17件|item}，转下月{k|2件|item}。
{za|三个月|other}新受理合计{l|46件|item}，办结合计{m|44件|item}，办结率{n|95.7%|percent}。办结的件中查实{o|15件|item}，查实率{p|34.1%|percent}；涉及教师{q|17名|person}，退还费用{r|9.52万元|CNY}，平均每名{s|5,600元|CNY}。""",
[("count","za",3),("diff","a","b","c"),("same","d","c"),("lin","g","+d +e -f"),("same","h","g"),("lin","k","+h +i -j"),("sum","l","a e i"),("sum","m","b f j"),("diff","l","m","k"),("share","m","l","n"),("share","o","m","p"),("avg","r","q","s"),("bound","m","l"),("bound","o","m")],
[error("sum-mismatch","g","d e f h",[3, 4],("8件","item"),"5加21减18为8件，4月转入也写8件","wrong digit",2)],
scope=[("share","o","l","p"),("sum","l","a d e h i")])

passage("staged-payment", """癸县智慧校园合同履约核查
合同总额{a|1,560.00万元|CNY}，分{za|四期|item}支付：签约{b|30%|percent}、到货{c|40%|percent}、验收{d|25%|percent}、质保{e|5%|percent}，金额依次为{f|468.00万元|CNY}、{g|624.00万元|CNY}、{h|390.00万元|CNY}、{i|78.00万元|CNY}。
核查时点前{zb|三个|item}节点已完成{zc|两个|item}，应付{j|1092.00万元|CNY}，实付{k|1,248.00万元|CNY}，占总额的{l|80.0%|percent}，超付{m|156.00万元|CNY}，相当于验收款的{n|40.0%|percent}。
到货清单显示摄像终端应到{o|420台|item}实到{p|378台|item}，到货率{q|90.0%|percent}，按单价{r|0.80万元|CNY}计，未到货价值{s|33.60万元|CNY}。超付与未到货两项合并，风险敞口{t|189.60万元|CNY}。""",
[("below","zc","zb"),("count","za",4),("share","f","a","b"),("share","g","a","c"),("share","h","a","d"),("share","i","a","e"),("hundred","b c d e"),("sum","a","f g h i"),("sum","j","f g"),("share","k","a","l"),("diff","k","j","m"),("share","m","h","n"),("share","p","o","q"),("expr","(o-p)*r","s"),("sum","t","m s"),("below","j","k"),("bound","f","a"),("bound","g","a"),("bound","h","a"),("bound","i","a"),("bound","k","a"),("bound","m","h"),("bound","p","o")],
scope=[("share","m","a","n"),("most","k","j"),("sum","j","f g h")], hard="超付是发现的问题")

passage("half-year-audit", """子县教育费附加半年审计调查报告（节选）
上半年入库{a|1,486.20万元|CNY}，完成年度任务{b|2,750.00万元|CNY}的{c|54.0%|percent}；同期拨出{d|1,114.65万元|CNY}，拨付率{e|75.0%|percent}，滞留{f|371.55万元|CNY}。拨出资金投向：校舍{g|512.74万元|CNY}、设备{h|245.22万元|CNY}、培训{i|100.32万元|CNY}、其他{j|256.37万元|CNY}，校舍所占比重为{k|43.0%|percent}。
上年同期入库{l|1,376.10万元|CNY}，今年增长{m|8.0%|percent}；上年同期拨付率{n|81.2%|percent}，今年下降{o|6.2个百分点|percentage-point}。拨付率下降而入库增长，说明滞留加剧，上年同期滞留{p|258.71万元|CNY}，今年多{q|112.48万元|CNY}。""",
[("share","a","b","c"),("share","d","a","e"),("diff","a","d","f"),("sum","d","g h i j"),("share","g","d","k"),("growth","a","l","m"),("diff","n","e","o"),("expr","l-l*n/100","p"),("diff","f","p","q"),("trend","down","n e"),("bound","a","b"),("bound","d","a"),("bound","g","d"),("trend","up","l a")],
[error("share-mismatch","k","g d",[4],("46.0%","percent"),"512.74除以1114.65为46.0%","wrong digit",1),
 error("difference-mismatch","q","f p",[8],("112.84万元","CNY"),"371.55减258.71为112.84，后两位颠倒","transposed digits",2)],
scope=[("share","g","a","k"),("share","d","b","e")])

passage("small-schools-floor", """公用经费“不足百人按百人”政策落实情况
丑县有教学点{a|43个|school}，其中学生不足{b|100人|student}的{c|36个|school}，实有学生{d|1,512人|student}，应按{e|3,600人|student}核拨，标准每生{f|720元|CNY/student}，应拨{g|259.20万元|CNY}；其余{h|7个|school}实有学生{i|986人|student}，按实有人数应拨{j|70.99万元|CNY}。两部分合计{k|330.19万元|CNY}。
县财政实际按实有学生{l|2,498人|student}核拨{m|179.86万元|CNY}，少拨{n|150.33万元|CNY}，每个不足百人的教学点平均少{o|4.18万元|CNY}。""",
[("prod","e","c b"),("prod","g","e f"),("diff","a","c","h"),("prod","j","i f"),("sum","k","g j"),("sum","l","d i"),("prod","m","l f"),("diff","k","m","n"),("avg","n","c","o"),("expr","(e-d)*f","n"),("below","m","k")],
scope=[("prod","g","d f"),("prod","k","l f")], hard="按百人核拨与按实有人数核拨是两种口径")

passage("long-comprehensive", """寅县教育专项资金管理使用情况审计报告（摘要）
一、资金总体情况
2020年至2022年，寅县共收到教育专项资金{a|18,742.00万元|CNY}，其中中央{b|10,308.10万元|CNY}、省级{c|4,685.50万元|CNY}、市级{d|1,312.40万元|CNY}、县级{e|2436.00万元|CNY}，中央资金占{f|55.0%|percent}。分年度看，2020年{g|5,816.00万元|CNY}、2021年{h|6,204.00万元|CNY}、2022年{i|6722.00万元|CNY}，2022年比2020年增长{j|15.6%|percent}。
截至2022年末，累计支出{k|16,118.12万元|CNY}，总支出率{l|86.0%|percent}，结余{m|2623.88万元|CNY}，其中超过两年的{n|918.36万元|CNY}，占结余的{o|35.0%|percent}。
二、发现的主要问题
（一）拨付不及时。{p|九笔|item}资金超过规定期限拨付，金额{q|2,061.62万元|CNY}，占资金总额的{r|11.0%|percent}，最长超期{s|214|other}日，最短{t|17|other}日，平均{u|96|other}日。
（二）改变用途。{v|四所|school}学校将{w|137.50万元|CNY}用于偿还旧欠，将{x|42.80万元|CNY}用于发放补贴，共{y|180.30万元|CNY}。
（三）重复申报。同一操场项目分别以“体育设施”“薄弱改造”名义申报，获批{z|260.00万元|CNY}和{aa|245.00万元|CNY}，合计{ab|505.00万元|CNY}，实际只建设一处，应收回{ac|245.00万元|CNY}。
三、审计建议
收回超过两年的结余和重复申报资金，共{ad|1163.36万元|CNY}。""",
[("sum","a","b c d e"),("share","b","a","f"),("sum","a","g h i"),("growth","i","g","j"),("share","k","a","l"),("diff","a","k","m"),("share","n","m","o"),("share","q","a","r"),("between","u","s t"),("sum","y","w x"),("sum","ab","z aa"),("same","ac","aa"),("sum","ad","n ac"),("trend","up","g h i"),("largest","b","c d e"),("bound","b","a"),("trend","up","g i"),("bound","k","a"),("bound","n","m"),("bound","q","a")],
scope=[("share","n","a","o"),("share","y","a","r"),("sum","ad","m ac")], hard="应收回的只是重复部分；超过两年的只是结余的一部分")

passage("long-three-errors", """卯县义务教育薄弱环节改善与能力提升项目绩效评价报告（节选）
（一）项目概况
项目规划期四年，规划总投资{a|9,600.00万元|CNY}，规划学校{b|48所|school}。到评价基准日，已开工{c|45所|school}，开工率{d|93.8%|percent}；已竣工{e|39所|school}，竣工率{f|86.7%|percent}，未竣工{g|9所|school}。到位资金{h|8,832.00万元|CNY}，到位率{i|92.0%|percent}；完成投资{j|7,948.80万元|CNY}，占到位资金的{k|90.0%|percent}，占规划总投资的{l|82.8%|percent}。
（二）产出情况
新建、改扩建校舍{m|63,500平方米|other}，其中教学用房{n|41,275平方米|other}，占{o|65.0%|percent}，生活用房{p|22,525平方米|other}，占{q|35.0%|percent}。每平方米造价{r|876元|CNY}，系按土建投资{s|5564.16万元|CNY}计算，土建投资占完成投资的{t|70%|percent}。
（三）效益情况
大班额由规划前的{u|126个|class}减少到{v|29个|class}，减少{w|97个|class}，消除率{x|77.0%|percent}。学位增加{y|5,400个|place}，其中寄宿学位{z|2,160个|place}，占{za|40.0%|percent}。
评价得分{zb|87.6分|other}，比上次评价{zc|84.1分|other}提高{zd|4.5分|other}。""",
[("share","c","b","d"),("share","e","b","f"),("diff","b","e","g"),("share","h","a","i"),("share","j","h","k"),("share","j","a","l"),("share","n","m","o"),("sum","m","n p"),("share","p","m","q"),("hundred","o q"),("avg","s","m","r"),("share","s","j","t"),("diff","u","v","w"),("share","w","u","x"),("share","z","y","za"),("diff","zb","zc","zd"),("bound","e","c"),("trend","down","u v"),("bound","c","b"),("bound","e","b"),("bound","h","a"),("bound","j","h"),("bound","j","a"),("bound","n","m"),("bound","p","m"),("bound","s","j"),("bound","w","u"),("bound","z","y")],
[error("share-mismatch","f","e b",[1],("81.3%","percent"),"竣工率与开工率同以规划学校48所为分母，39除以48为81.3%，却除了已开工45所","wrong denominator",2),
 error("sum-mismatch share-mismatch","p","m n q",[7, 8],("22225平方米","other"),"63500减41275为22225，多写了","wrong digit",1),
 error("difference-mismatch","zd","zb zc",[15],("3.5分","other"),"87.6减84.1为3.5分","wrong digit",1)],
scope=[("share","e","c","d"),("avg","j","m","r"),("share","j","a","k")])

passage("half-width-audit", half("""审计组在辰县抽查了{a|16所|school}学校的代收费账簿,涉及金额{b|684.30万元|CNY},其中教辅费{c|328.46万元|CNY}(占{d|48.0%|percent}),校服费{e|219.05万元|CNY}(占{f|32.0%|percent}),保险费{g|82.12万元|CNY}(占{h|12.0%|percent}),体检费{i|54.67万元|CNY}(占{j|8.0%|percent}).
抽查发现:{k|5所|school}学校教辅费有回扣收入,回扣{l|9.87万元|CNY},为这{m|5所|school}学校教辅费{n|123.38万元|CNY}的{o|8.0%|percent};{p|3所|school}学校学期末未结清余款{q|14.26万元|CNY},涉及学生{r|3,565人|student},人均{s|40元|CNY/student}。两类问题学校有{t|2所|school}重合,问题学校共{u|6所|school},占抽查学校的{v|37.5%|percent}。"""),
[("sum","b","c e g i"),("share","c","b","d"),("share","e","b","f"),("share","g","b","h"),("share","i","b","j"),("hundred","d f h j"),("share","l","n","o"),("same","k","m"),("avg","q","r","s"),("lin","u","+k +p -t"),("share","u","a","v"),("bound","n","c"),("bound","t","p"),("bound","t","k"),("bound","c","b"),("bound","e","b"),("bound","g","b"),("bound","i","b"),("bound","l","n"),("bound","u","a")],
scope=[("sum","u","k p"),("share","l","c","o"),("share","k","a","v")], hard="两类问题学校有重合")

passage("pdf-wrapped", half(wrap("""巳县教育局2022年预算执行审计中,关于“三保”支出的核查结果如下:全年“三保”教育支出预算{a|41,260.00万元|CNY},执行{b|40,847.40万元|CNY},执行率{c|99.0%|percent};其中保工资{d|35,128.76万元|CNY},占执行数的{e|86.0%|percent};保运转{f|4,084.74万元|CNY},占{g|9.9%|percent};保民生{h|1633.90万元|CNY},占{i|4.0%|percent}。上年“三保”执行{j|38,902.30万元|CNY},今年增长{k|5.0%|percent},高于一般公共预算收入增幅{l|2.8%|percent}达{m|2.2个百分点|percentage-point}。年末库款保障水平{n|0.42|other},高于规定下限{o|0.3|other}。""", 32)),
[("share","b","a","c"),("share","d","b","e"),("share","f","b","g"),("share","h","b","i"),("hundred","e g i"),("sum","b","d f h"),("growth","b","j","k"),("diff","k","l","m"),("least","o","n"),("bound","b","a"),("bound","d","b"),("bound","f","b"),("bound","h","b"),("trend","up","j b")],
[error("share-mismatch","g","f b",[2],("10.0%","percent"),"4084.74除以执行数40847.40为10.0%；9.9%是以预算数为分母","wrong denominator",1)],
scope=[("share","d","a","e"),("growth","a","j","k")])

passage("spaced-figures", spaced("""午县 2021年学生用品招标采购绩效抽评。床上用品 {a|3,260套|item}，中标单价 {b|286.00元|CNY}，计 {c|93.24万元|CNY}；餐具 {d|5,480套|item}，单价 {e|38.50元|CNY}，计 {f|12.10万元|CNY}；书包 {g|4,100个|item}，单价 {h|62.00元|CNY}，计 {i|25.42万元|CNY}。{za|三项|item}合计 {j|139.75万元|CNY}，预算 {k|150.00万元|CNY}，节约 {l|10.25万元|CNY}，节约率 {m|6.8%|percent}。
发放核对：床上用品发放 {n|3,188套|item}，库存 {o|72套|item}；餐具发放 {p|5,480套|item}，无库存；书包发放 {q|3,895个|item}，库存 {r|205个|item}。{zb|三项|item}库存按中标单价折 {s|3.33万元|CNY}。"""),
[("same","zb","za"),("count","za",3),("prod","c","a b"),("prod","f","d e"),("prod","i","g h"),("sum","j","c f i"),("diff","k","j","l"),("share","l","k","m"),("diff","a","n","o"),("same","p","d"),("diff","g","q","r"),("expr","o*b+r*h","s"),("bound","l","k")],
[error("sum-mismatch","f","d e j c i",[3, 5],("21.10万元","CNY"),"5480套乘38.50元为21.10万元，首位颠倒","transposed digits",1)],
scope=[("share","l","j","m"),("prod","s","r h")])

passage("complaint-letters", """群众来信核查结论（收费类）
来信反映未县三中收取“自主学习费”每生每学期{a|400元|CNY/student}，经查属实。该校高一、高二、高三分别有{b|742名|student}、{c|718名|student}、{d|655名|student}学生，共{e|2,115名|student}，按收取比例{f|92.0%|percent}计，缴费{g|1,946名|student}，收取{h|77.84万元|CNY}，已使用{i|51.20万元|CNY}用于教师加班补助，余{j|26.64万元|CNY}。
来信称收取{k|120万元|CNY}，与查实数不符；来信称补助标准每晚{l|150元|CNY}，查实为{m|120元|CNY}，{n|4,267人次|person-time}，共{o|51.20万元|CNY}。
处理意见：余款全部退还，每名缴费学生退{p|137元|CNY/student}；其余部分责成学校筹资分两学期退清。""",
[("sum","e","b c d"),("share","g","e","f"),("prod","h","g a"),("diff","h","i","j"),("prod","o","n m"),("same","o","i"),("avg","j","g","p"),("below","m","l"),("below","h","k"),("bound","g","e")],
scope=[("same","h","k"),("same","l","m"),("prod","h","e a")], hard="来信所称与查实数不同")

passage("project-list-delay", """项目建设延期核查表
项目 | 合同工期（天） | 实际工期（天） | 延期（天） | 违约金（万元）
教学楼 | {a1|300|other} | {b1|342|other} | {c1|42|other} | {d1|4.80|CNY@万}
食堂 | {a2|180|other} | {b2|195|other} | {c2|15|other} | {d2|3.00|CNY@万}
操场 | {a3|120|other} | {b3|118|other} | 提前{c3|2|other} | 不计
宿舍 | {a4|240|other} | {b4|305|other} | {c4|65|other} | {d4|13.00|CNY@万}
合同约定每延期一天扣违约金{e|0.20万元|CNY}，{za|三个|item}延期项目共延期{f|122天|other}，应扣{g|24.40万元|CNY}，实扣{h|14.60万元|CNY}，少扣{i|9.80万元|CNY}。延期最长的宿舍超合同工期{j|27.1%|percent}，操场提前完工不奖不罚。""",
[("count","za",3),("diff","b1","a1","c1"),("diff","b2","a2","c2"),("diff","a3","b3","c3"),("diff","b4","a4","c4"),("prod","d1","c1 e"),("prod","d2","c2 e"),("prod","d4","c4 e"),("sum","f","c1 c2 c4"),("sum","g","d1 d2 d4"),("prod","g","f e"),("diff","g","h","i"),("growthb","a4","c4","j"),("largest","c4","c1 c2"),("growth","b4","a4","j"),("trend","up","a4 b4")],
[error("sum-mismatch table-mismatch","d1","c1 e g d2 d4",[5, 9],("8.40","CNY@万"),"延期42天每天0.20万元为8.40万元，两位颠倒，合计24.40万元也对不上","transposed digits",2)],
scope=[("share","c4","b4","j")])

passage("three-levels-arrears", """申市本级与所属县（区）欠拨教育资金清理
至2022年6月底，欠拨总额{a|6,318.00万元|CNY}，其中市本级{b|1,074.06万元|CNY}、甲区{c|2,021.76万元|CNY}、乙县{d|1,832.22万元|CNY}、丙县{e|1389.96万元|CNY}。市本级占{f|17.0%|percent}，甲区占{g|32.0%|percent}，乙县占{h|29.0%|percent}，丙县占{i|22.0%|percent}。
到2022年底，偿还{j|3,917.16万元|CNY}，清欠率{k|62.0%|percent}，余{l|2400.84万元|CNY}；其中市本级清零，甲区还{m|1,415.23万元|CNY}，清欠率{n|70.0%|percent}；乙县还{o|824.50万元|CNY}，清欠率{p|45.0%|percent}；丙县还{q|603.37万元|CNY}，清欠率{r|43.4%|percent}，是{za|三个|item}县区中最低的。""",
[("count","za",3),("sum","a","b c d e"),("share","b","a","f"),("share","c","a","g"),("share","d","a","h"),("share","e","a","i"),("hundred","f g h i"),("share","j","a","k"),("diff","a","j","l"),("share","m","c","n"),("share","o","d","p"),("share","q","e","r"),("sum","j","b m o q"),("smallest","r","n p"),("bound","b","a"),("bound","c","a"),("bound","d","a"),("bound","e","a"),("bound","j","a"),("bound","m","c"),("bound","o","d"),("bound","q","e")],
scope=[("sum","j","m o q"),("share","m","a","n"),("mean","n p r","k")], hard="市本级全部还清，在偿还合计之内")

passage("swapped-units", """酉县学校厕所改造绩效跟踪
任务{a|128座|item}，完成{b|112座|item}，完成率{c|87.5%|percent}；蹲位任务{d|2,560个|item}，完成{e|2,304个|item}，完成率{f|90.0%|percent}。蹲位完成率高于座数完成率{g|2.5个百分点|percentage-point}，原因是先改大厕所。平均每座任务蹲位{h|20个|item}，已完成的平均每座{i|20.6个|item}，未完成的{j|16座|item}平均每座{k|16个|item}。
投资每座{l|9.50万元|CNY}，应投{m|1064.00万元|CNY}，实投{n|1,087.80万元|CNY}，超{o|23.80万元|CNY}，超{p|2.2%|percent}，在允许的{q|5%|percent}浮动以内。""",
[("share","b","a","c"),("share","e","d","f"),("diff","f","c","g"),("avg","d","a","h"),("avg","e","b","i"),("diff","a","b","j"),("expr","(d-e)/j","k"),("prod","m","b l"),("diff","n","m","o"),("growthb","m","o","p"),("growth","n","m","p"),("most","p","q"),("between","h","i k"),("bound","b","a"),("bound","e","d"),("trend","up","m n")],
scope=[("avg","e","a","i")], hard="两种完成率，蹲位与座数")

passage("wrong-avg-max", """抽查组对戌县{a|五所|school}初中实验室利用率打分：甲校{b|78分|other}、乙校{c|64分|other}、丙校{d|82分|other}、丁校{e|71分|other}、戊校{f|75分|other}，平均{g|84.0分|other}，最高与最低相差{h|18分|other}。
开出实验课占应开课的比例，甲校{i|92.4%|percent}、乙校{j|81.7%|percent}、丙校{k|95.0%|percent}、丁校{l|86.3%|percent}、戊校{m|90.1%|percent}，达到{n|85%|percent}要求的有{o|四所|school}。设备完好率平均{p|93.6%|percent}，上次抽查为{q|90.8%|percent}，提高{r|2.8个百分点|percentage-point}。每所学校实验员{s|2名|person}，{za|五所|school}共{t|10名|person}，其中专职{u|6名|person}，占{v|40.0%|percent}。""",
[("same","za","a"),("count","a",5),("mean","b c d e f","g"),("between","g","b c d e f"),("diff","d","c","h"),("least","n","i"),("least","n","k"),("least","n","l"),("least","n","m"),("below","j","n"),("count","o",4),("diff","p","q","r"),("prod","t","a s"),("share","u","t","v"),("largest","d","b c e f"),("smallest","c","b d e f"),("bound","u","t")],
[error("average-mismatch bound-exceeded","g","b c d e f",[2, 3],("74.0分","other"),"五所平均74.0分，84.0比最高的还高","average above the maximum",1),
 error("share-mismatch","v","u t",[13],("60.0%","percent"),"10名中6名为60.0%，40.0%是兼职的","complement",1)],
scope=[("least","n","j"),("mean","i j k l m","p")])

passage("fund-return-order", """收回存量资金的时间次序核对
亥县教育局2023年3月对存量资金清查，清出{a|763.40万元|CNY}，{b|三类|item}：连续结转两年以上{c|408.15万元|CNY}，项目终止{d|226.30万元|CNY}，重复安排{e|128.95万元|CNY}。4月发文收回{f|634.45万元|CNY}，占清出数的{g|83.1%|percent}，未收回的重复安排一类{h|128.95万元|CNY}与教育局协商后确定留用{i|68.95万元|CNY}，收回{j|60.00万元|CNY}。这样，最终收回{k|694.45万元|CNY}，占{l|83.1%|percent}。
收回资金重新安排：校舍维修{m|395.00万元|CNY}、教师周转房{n|182.00万元|CNY}、其余{o|117.45万元|CNY}平衡预算。""",
[("sum","a","c d e"),("count","b",3),("sum","f","c d"),("share","f","a","g"),("diff","a","f","h"),("same","h","e"),("diff","h","i","j"),("sum","k","f j"),("share","k","a","l"),("sum","k","m n o"),("diff","a","i","k"),("bound","i","h"),("bound","f","a"),("bound","k","a")],
[error("share-mismatch","l","k a",[8],("91.0%","percent"),"收回694.45万元占763.40万元为91.0%，83.1%是4月的比例","copied from before",3)],
scope=[("share","k","f","l"),("sum","a","c d h i")])

passage("per-capita-standard-years", """公用经费标准执行回溯
某省普通初中生均公用经费基准定额2016年{a|800元|CNY/student}，2020年{b|850元|CNY/student}，2023年{c|940元|CNY/student}。七年提高{d|140元|CNY/student}，提高{e|14.9%|percent}。
子县按{f|850元|CNY/student}的标准执行到2023年末，未随基准调整。2023年初中学生{g|9,320人|student}，应拨{h|876.08万元|CNY}，实拨{i|792.20万元|CNY}，少拨{j|83.88万元|CNY}，占应拨的{k|9.6%|percent}。少拨额分摊到{l|14所|school}初中，校均{m|5.99万元|CNY}；人数最多的一中{n|1,640人|student}，少拨{o|14.76万元|CNY}，占全县少拨的{p|17.6%|percent}。""",
[("diff","c","a","d"),("growth","c","a","e"),("prod","h","g c"),("prod","i","g f"),("diff","h","i","j"),("share","j","h","k"),("avg","j","l","m"),("expr","n*(c-f)","o"),("share","o","j","p"),("same","f","b"),("expr","g*(c-f)","j"),("share","n","g","p"),("trend","up","a c"),("bound","j","h"),("bound","o","j"),("bound","n","g")],
[error("growth-mismatch","e","c a",[1],("17.5%","percent"),"提高140元应以2016年800元为基数，算的是140除以940","later divided instead of earlier",1)],
scope=[("diff","b","a","d"),("share","j","i","k")])

passage("two-versions-table", """关于两次上报数据不一致的核查
指标 | 5月初报 | 7月核定 | 差额
资助人数（人） | {a1|4,872|student} | {b1|4,815|student} | {c1|-57|student}
其中学前（人） | {a2|1,036|student} | {b2|1,021|student} | {c2|-15|student}
其中义务教育（人） | {a3|2,914|student} | {b3|2,880|student} | {c3|-34|student}
其中高中（人） | {a4|922|student} | {b4|941|student} | {c4|-8|student}
资助金额（万元） | {a5|538.62|CNY@万} | {b5|531.94|CNY@万} | {c5|-6.68|CNY@万}
核定人数比初报减少{d|57人|student}，下降{e|1.2%|percent-}；金额减少{f|6.68万元|CNY}，下降{g|1.2%|percent-}。人均由{h|1106元|CNY/student}变为{i|1105元|CNY/student}。""",
[("diff","b1","a1","c1"),("diff","b2","a2","c2"),("diff","b3","a3","c3"),("diff","b4","a4","c4"),("diff","b5","a5","c5"),("sum","a1","a2 a3 a4"),("sum","b1","b2 b3 b4"),("sum","c1","c2 c3 c4"),("diff","a1","b1","d"),("growth","b1","a1","e"),("diff","a5","b5","f"),("growth","b5","a5","g"),("avg","a5","a1","h"),("avg","b5","b1","i"),("trend","down","a1 b1"),("trend","down","a5 b5")],
[error("difference-mismatch sum-mismatch table-mismatch","b4","a4 c4 b1 b2 b3",[3, 6],("914","student"),"核定合计4815减1021减2880为914，后两位颠倒，差额-8也不合","transposed digits",2)],
scope=[("avg","b5","a1","i")])

passage("guarantee-letter", """丑县教育局关于整改承诺的函
对审计指出的超标准配备办公用房问题，我局现有办公用房{a|3,860平方米|other}，核定编制{b|86名|person}，人均{c|44.9平方米|other}；按规定人均不超过{d|30平方米|other}，可使用{e|2,580平方米|other}，超出{f|1,280平方米|other}，占现有面积的{g|33.2%|percent}。
腾退计划：第一步6月底前腾出{h|640平方米|other}，第二步9月底前腾出{i|410平方米|other}，第三步年底前腾出{j|230平方米|other}，{za|三步|item}共{k|1,280平方米|other}，腾退后人均{l|30.0平方米|other}。
腾退用房出租{m|520平方米|other}，每平方米每月{n|22元|CNY}，年租金{o|1.14万元|CNY}，全额上缴；其余{p|760平方米|other}移交机关事务部门。""",
[("count","za",3),("avg","a","b","c"),("prod","e","b d"),("diff","a","e","f"),("share","f","a","g"),("sum","k","h i j"),("same","k","f"),("prod","o","m n","12"),("diff","k","m","p"),("expr","(a-f)/b","l"),("below","d","c"),("most","l","d"),("bound","f","a")],
[error("sum-mismatch","o","m n",[7],("13.73万元","CNY"),"520乘22得1.144万元是一个月的租金，十二个月为13.73万元","months not counted",2)],
scope=[("share","f","e","g"),("most","c","d")])

passage("meal-refund-chain", """寅市初级中学伙食费退费链条审计
疫情停课{a|21天|other}，在校寄宿生{b|1,148人|student}、走读午餐生{c|412人|student}。寄宿生每天{d|22元|CNY}，应退每人{e|462元|CNY/student}，应退总额{f|53.04万元|CNY}；走读生每天{g|9元|CNY}，应退每人{h|189元|CNY/student}，应退总额{i|7.79万元|CNY}。合计{j|60.82万元|CNY}，学校实退{k|50.06万元|CNY}，少退{l|10.76万元|CNY}。
少退原因：寄宿生只按{m|19天|other}退，少{n|2天|other}，少退{o|5.05万元|CNY}；其余{p|5.71万元|CNY}为{q|302人|student}走读生未退，每人{r|189元|CNY/student}，与应退额一致。""",
[("prod","e","a d"),("prod","f","b e"),("prod","h","a g"),("prod","i","c h"),("sum","j","f i"),("diff","j","k","l"),("diff","a","m","n"),("prod","o","b n d"),("sum","l","o p"),("prod","p","q r"),("same","r","h"),("bound","q","c")],
scope=[("prod","f","b h"),("prod","j","b e"),("prod","p","c r")], hard="退费按人数、天数、标准逐级相乘")

passage("eval-feedback-letter", """绩效评价结果反馈函
卯区教育局：你局申报的“课后服务提质”项目经评价得{a|78.4分|other}，等级为中。主要扣分点如下：
——年初目标为开设课程{b|1,200门|item}，自评完成{c|1,236门|item}；现场核实{d|1,014门|item}，完成率{e|84.5%|percent}，比自评完成率{f|103.0%|percent}低{g|18.5个百分点|percentage-point}。
——教师参与率自评{h|91.0%|percent}，分母用的是义务教育教师{i|2,640名|person}；若按项目文件以全体专任教师{j|3,080名|person}为分母，参与的{k|2402名|person}仅占{l|78.0%|percent}。
——家长满意度调查发出问卷{m|5,000份|item}，回收{n|3,150份|item}，回收率{o|63%|percent}，满意{p|2,772份|item}，满意度{q|88%|percent}，因回收率不足{r|70%|percent}而按一半计分。""",
[("share","d","b","e"),("share","c","b","f"),("diff","f","e","g"),("share","k","i","h"),("share","k","j","l"),("share","n","m","o"),("share","p","n","q"),("below","o","r"),("below","d","c"),("bound","d","b"),("bound","k","i"),("bound","k","j"),("bound","n","m"),("bound","p","n")],
scope=[("share","k","j","h"),("share","p","m","q"),("share","c","d","f")], hard="自评与核实不同，分母不同，均已说明")

passage("ledger-vs-cash", """现金与账面核对。辰校出纳现金日记账余额{a|12,486.50元|CNY}，盘点库存现金{b|9,106.50元|CNY}，短缺{c|3380.00元|CNY}。查明原因：未入账的借条{d|两张|item}共{e|2,600.00元|CNY}，未报销的票据{f|三张|item}共{g|1,180.00元|CNY}，合计{h|3780.00元|CNY}，多出短缺数{i|400.00元|CNY}，为一笔未入账的卖废品收入。
银行方面，对账单余额{j|318,420.30元|CNY}，加学校已收银行未收{k|16,500.00元|CNY}，减学校已付银行未付{l|24,180.00元|CNY}，调节后为{m|309840.30元|CNY}；账面余额{n|312,360.30元|CNY}，减银行已付学校未付{o|2,520.00元|CNY}，调节后为{p|309840.30元|CNY}，两边相符。""",
[("diff","a","b","c"),("sum","h","e g"),("diff","h","c","i"),("lin","m","+j +k -l"),("diff","n","o","p"),("same","m","p")],
[error("sum-mismatch","k","m j l",[3],("15,600.00元","CNY"),"按调节后309840.30元与对账单倒推应为15600.00元","transposed digits",2)],
scope=[("same","j","n"),("same","h","c")])

passage("grant-age-check", """学前资助年龄条件核查
巳县申报幼儿{a|1,354人|student}，按政策须满{b|3|other}周岁、未满{c|6|other}周岁。比对出生日期：未满三周岁的{d|48人|student}，已满六周岁的{e|71人|student}，符合条件的{f|1,253人|student}，占{g|91.2%|percent}。不符合条件的{h|119人|student}中，民办园{i|83人|student}，公办园{j|36人|student}，民办园占{k|61.3%|percent}。
资助标准每人每年{l|1,000元|CNY/year}，应收回{m|11.90万元|CNY}，至10月末收回{n|7.14万元|CNY}，占{o|60.0%|percent}；民办园收回{p|4.15万元|CNY}，公办园收回{q|2.99万元|CNY}。""",
[("sum","a","d e f"),("share","f","a","g"),("sum","h","d e"),("sum","h","i j"),("share","i","h","k"),("prod","m","h l"),("share","n","m","o"),("sum","n","p q"),("bound","f","a"),("bound","i","h"),("bound","n","m")],
[error("sum-mismatch share-mismatch","f","a d e g",[0, 1],("1,235人","student"),"1354减48减71为1235，后两位颠倒","transposed digits",1),
 error("share-mismatch","k","i h",[4],("69.7%","percent"),"83除以119为69.7%","wrong digit",1)],
scope=[("share","i","a","k"),("share","n","a","o")])

passage("bid-rigging", """围标串标线索表说明
午县{a|28个|item}标段中，投标人不足{b|三家|item}即开标的{c|3个|item}，占{d|10.7%|percent}；不同投标人电子文件特征码相同的{e|5个|item}，占{f|17.9%|percent}；报价呈规律性差异的{g|4个|item}，占{h|14.3%|percent}。上述三种情形有{i|2个|item}标段同时具备后两种，扣除重复，涉及标段{j|10个|item}，占{k|35.7%|percent}。
涉及标段中标价合计{l|5,146.00万元|CNY}，占全部中标价{m|14,580.00万元|CNY}的{n|35.3%|percent}；平均下浮率{o|1.2%|percent}，未涉及标段平均下浮率{p|6.9%|percent}，相差{q|5.7个百分点|percentage-point}。若按未涉及标段的下浮率计，多支出约{r|297万元|CNY~}。""",
[("share","c","a","d"),("share","e","a","f"),("share","g","a","h"),("lin","j","+c +e +g -i"),("share","j","a","k"),("share","l","m","n"),("diff","p","o","q"),("bound","i","g"),("bound","i","e"),("expr","l/(100-o)*(p-o)","r"),("bound","c","a"),("bound","e","a"),("bound","g","a"),("bound","j","a"),("bound","l","m")],
scope=[("sum","j","c e g"),("prod","r","l q"),("hundred","d f h")], hard="三种情形重叠；下浮率的基数是最高限价不是中标价")

passage("enrol-fees-dispute", """关于未中学住宿费收支的两次说明之比较
第一次说明（4月）：住宿生{a|1,420人|student}，每学期{b|260元|CNY/student}，收入{c|36.92万元|CNY}；支出{d|33.10万元|CNY}，结余{e|3.82万元|CNY}。
第二次说明（5月）：住宿生更正为{f|1,385人|student}，收入{g|36.01万元|CNY}；支出不变，结余{h|2.91万元|CNY}，比第一次少{i|0.91万元|CNY}。
差异原因：第一次把{j|35名|student}休学学生计入。经审计，第二次说明属实。支出中宿管工资{k|21.60万元|CNY}，占支出的{l|65.3%|percent}；水电{m|8.34万元|CNY}，占{n|25.2%|percent}；维修{o|3.16万元|CNY}，占{p|9.5%|percent}。""",
[("prod","c","a b"),("diff","c","d","e"),("prod","g","f b"),("diff","g","d","h"),("diff","e","h","i"),("diff","a","f","j"),("share","k","d","l"),("share","m","d","n"),("share","o","d","p"),("sum","d","k m o"),("hundred","l n p"),("prod","i","j b"),("diff","c","g","i"),("bound","k","d"),("bound","m","d"),("bound","o","d")],
scope=[("prod","g","a b"),("share","k","g","l"),("same","a","f")], hard="人数更正前后两套数")

passage("grade-distribution", """全市县级教育部门整体支出绩效考评通报
参评{a|34个|item}单位，优（{b|90分|other}以上）{c|6个|item}，良（{d|80分|other}以上不足九十分）{e|17个|item}，中（{f|60分|other}以上不足八十分）{g|9个|item}，差（不足六十分）{h|2个|item}。优良率{i|67.6%|percent}，比上年的{j|61.8%|percent}提高{k|9.4个百分点|percentage-point}。平均分{l|81.7分|other}，最高分{m|94.2分|other}，最低分{n|61.5分|other}，极差{o|42.6分|other}。
排名上升的{p|15个|item}，下降的{q|13个|item}，不变的{r|6个|item}。扣分最多的指标是预算执行，平均扣{s|3.6分|other}，占平均扣分的{t|19.7%|percent}。""",
[("sum","a","c e g h"),("sharesum","c e","a","i"),("diff","i","j","k"),("diff","m","n","o"),("between","l","n m"),("sum","a","p q r"),("expr","s/(100-l)*100","t"),("trend","up","j i"),("least","b","m"),("below","n","f"),("bound","c","a"),("bound","e","a")],
[error("difference-mismatch bound-exceeded","n","m o f",[3, 9],("51.6分","other"),"有两个单位不足六十分，最低分不能是61.5分；极差42.6分也指向51.6","transposed digits",2),
 error("difference-mismatch","k","i j",[2],("5.8个百分点","percentage-point"),"67.6%减61.8%为5.8个百分点；9.4是按上年算的增幅","relative change called points",1)],
scope=[("share","c","a","i")])

passage("repair-warranty", """校舍维修资金使用监督检查底稿
（1）抽查维修项目{a|52个|item}，送审价{b|1,186.50万元|CNY}，审定价{c|1,043.20万元|CNY}，核减{d|143.30万元|CNY}，核减率{e|13.7%|percent}。
（2）核减原因：工程量虚增{f|81.68万元|CNY}，占{g|57.0%|percent}；套价偏高{h|44.42万元|CNY}，占{i|31.0%|percent}；材料价差{j|17.20万元|CNY}，占{k|12.0%|percent}。
（3）核减率超过{l|15%|percent}的项目{m|9个|item}，按规定超出部分的审计费由施工单位承担，计{n|4.86万元|CNY}，平均每个{o|0.54万元|CNY}。
（4）质保期内返修{p|11个|item}，返修率{q|17.3%|percent}。""",
[("diff","b","c","d"),("share","d","b","e"),("share","f","d","g"),("share","h","d","i"),("share","j","d","k"),("sum","d","f h j"),("hundred","g i k"),("avg","n","m","o"),("share","p","a","q"),("below","e","l"),("bound","m","a"),("bound","d","b"),("bound","f","d"),("bound","h","d"),("bound","j","d"),("bound","p","a")],
[error("share-mismatch","e","d b",[1],("12.1%","percent"),"143.30除以送审价1186.50为12.1%；13.7%是除以审定价","wrong denominator",1),
 error("share-mismatch","q","p a",[8],("21.2%","percent"),"52个中11个为21.2%，17.3%是9个的比例","wrong part",2)],
scope=[("share","n","d","o")])

passage("village-teaching-pts", """申县撤并教学点资产处置审计
2015年至2022年撤并教学点{a|63个|school}，资产账面原值{b|2,247.00万元|CNY}。处置情况：移交村委会{c|27个|school}、{d|943.74万元|CNY}；改办幼儿园{e|18个|school}、{f|696.57万元|CNY}；出租{g|8个|school}、{h|247.17万元|CNY}；闲置{i|10个|school}、{j|359.52万元|CNY}。
以个数计闲置占{k|15.9%|percent}，以原值计占{l|16.0%|percent}。出租的年租金{m|14.83万元|CNY}，为出租资产原值的{n|6.0%|percent}；其中{o|3个|school}租金未入账，涉及{p|5.04万元|CNY}，占租金的{q|34.0%|percent}。改办幼儿园的{r|18个|school}在园幼儿{s|1,206人|student}，平均每园{t|61人|student}。""",
[("sum","a","c e g i"),("sum","b","d f h j"),("share","i","a","k"),("share","j","b","l"),("share","m","h","n"),("share","p","m","q"),("avg","s","r","t"),("same","r","e"),("bound","o","g"),("largest","c","e g i"),("bound","i","a"),("bound","j","b"),("bound","m","h"),("bound","p","m")],
[error("average-mismatch","t","s r",[6],("67人","student"),"1206除以18为67人","wrong digit",1)],
scope=[("share","m","b","n"),("share","o","a","q"),("avg","s","a","t")])

passage("special-school-std", """特教经费保障核查（问答式）
问：特教生均标准是多少，实际拨了多少？
答：标准每生每年{a|7,000元|CNY/year}，酉区特校{b|168名|student}，应拨{c|117.60万元|CNY}，实拨{d|109.20万元|CNY}，拨付率{e|92.9%|percent}，欠{f|8.40万元|CNY}。
问：随班就读的呢？
答：随班就读{g|214名|student}，也按{h|7,000元|CNY/year}，应拨{i|149.80万元|CNY}，实拨{j|128.40万元|CNY}，相当于每生{k|6,000元|CNY/year}，只达到标准的{l|85.7%|percent}。
问：送教上门？
答：{m|46名|student}，应拨{n|32.20万元|CNY}，足额。
问：{za|三类|item}合计欠多少？
答：{o|29.80万元|CNY}，占应拨总数{p|267.40万元|CNY}的{q|9.9%|percent}。""",
[("count","za",3),("prod","c","a b"),("share","d","c","e"),("diff","c","d","f"),("prod","i","g h"),("avg","j","g","k"),("share","k","h","l"),("same","a","h"),("prod","n","m a"),("sum","p","c i n"),("lin","o","+f +i -j"),("share","o","p","q"),("share","j","i","l"),("bound","d","c"),("bound","k","h"),("bound","o","p"),("bound","j","i")],
[error("sum-mismatch share-mismatch","p","c i n o q",[9, 11],("299.60万元","CNY"),"117.60、149.80、32.20相加为299.60，漏了送教上门一项","part left out",3)],
scope=[("share","f","c","q")])

passage("device-lease", """终端租赁合同审计
戌校租赁学习终端{a|1,050台|item}，租期{b|36个月|other}，月租每台{c|42元|CNY}，总租金{d|158.76万元|CNY}；若一次购买，每台{e|1,380元|CNY}，总价{f|144.90万元|CNY}，租比买多{g|13.86万元|CNY}，多{h|9.6%|percent}。
校方解释租金含每台每月{i|9元|CNY}的运维和上网费，扣除该部分{j|34.02万元|CNY}后租金为{k|124.74万元|CNY}，比购买少{l|20.16万元|CNY}。每台三年净租金{m|1,188元|CNY}，低于购买价{n|192元|CNY}。审计认可这一解释，但运维费应单独签约。""",
[("prod","d","a b c"),("prod","f","a e"),("diff","d","f","g"),("growthb","f","g","h"),("growth","d","f","h"),("prod","j","a b i"),("diff","d","j","k"),("diff","f","k","l"),("expr","(c-i)*b","m"),("diff","e","m","n"),("prod","k","a m"),("below","m","e")],
scope=[("share","g","d","h"),("growth","k","f","h"),("diff","d","k","l")], hard="全额租金高于买价，扣除运维后低于买价")

passage("salary-five-ranks", """绩效工资总量核定复核
亥县教育系统{a|4,126名|person}教师，奖励性绩效总量{b|9,902.40万元|CNY}，人均{c|24000元|CNY/year}。其中校长、副校长{d|318名|person}，总额{e|1,011.24万元|CNY}，人均{f|31800元|CNY/year}，为全体人均的{g|1.23倍|ratio}，未超过{h|1.5倍|ratio}的上限；班主任津贴{i|1,152.00万元|CNY}，占总量的{j|11.6%|percent}；超课时津贴{k|2,178.53万元|CNY}，占{l|22.0%|percent}；其余{m|5560.63万元|CNY}按考核等次分配。
年终考核优秀{n|618名|person}，占{o|15.0%|percent}，在{p|15%|percent}的比例之内；优秀者人均比合格者多{q|2,400元|CNY/year}，共多发{r|1,483.20万元|CNY}。""",
[("avg","b","a","c"),("avg","e","d","f"),("multiple","f","c","g"),("most","g","h"),("share","i","b","j"),("share","k","b","l"),("sum","b","e i k m"),("share","n","a","o"),("most","o","p"),("prod","r","n q"),("bound","d","a"),("bound","i","b"),("bound","k","b"),("bound","n","a")],
[error("sum-mismatch","r","n q",[9],("148.32万元","CNY"),"618名乘2400元为148.32万元","decimal point",1),
 error("ratio-mismatch","g","f c",[2],("1.33倍","ratio"),"31800除以24000为1.33倍左右","wrong digit",2)],
scope=[("multiple","c","f","g"),("avg","b","d","c"),("share","e","b","g")])

passage("subsidy-age-gap", """民办园奖补资金审计：甲县对{a|45所|school}普惠民办园按等级奖补，一级{b|12所|school}，每所{c|15.00万元|CNY}；二级{d|21所|school}，每所{e|10.00万元|CNY}；三级{f|12所|school}，每所{g|6.00万元|CNY}，应奖补{h|462.00万元|CNY}，平均每所{i|10.27万元|CNY}，而不是三个标准的简单平均{j|10.33万元|CNY}。
审计发现有{k|3所|school}二级园按一级拨付，多拨{l|15.00万元|CNY}；有{m|2所|school}三级园已停办仍拨付，多拨{n|12.00万元|CNY}；有{o|1所|school}一级园漏拨{p|15.00万元|CNY}。轧差多拨{q|27.00万元|CNY}，财政实拨{r|474.00万元|CNY}。""",
[("sum","a","b d f"),("expr","b*c+d*e+f*g","h"),("avg","h","a","i"),("mean","c e g","j"),("expr","k*(c-e)","l"),("prod","n","m g"),("lin","q","+l +n -p"),("sum","r","h q"),("prod","p","o c"),("bound","k","d"),("bound","m","f")],
[error("sum-mismatch","q","l n p r h",[6, 7],("12.00万元","CNY"),"15加12减15为12，漏减了漏拨的一所","part left out",2)],
scope=[("sum","q","l n p"),("mean","c e g","i")])

passage("cleared-debts", """乙区清理“三角债”进度专报
一季度末，区属学校拖欠中小企业账款{a|1,284.60万元|CNY}，涉及{b|137户|item}企业；二季度末余{c|806.45万元|CNY}、{d|92户|item}；三季度末余{e|391.20万元|CNY}、{f|51户|item}。
{za|三个|item}季度间累计清偿{g|893.40万元|CNY}，清偿率{h|69.5%|percent}；其中二季度清偿{i|478.15万元|CNY}，三季度清偿{j|451.25万元|CNY}，三季度比二季度少{k|62.90万元|CNY}。户数减少{l|86户|item}，减少{m|62.8%|percent}。
户均欠款由{n|9.38万元|CNY}降为{o|7.67万元|CNY}，反映剩余均为小额。""",
[("count","za",3),("diff","a","e","g"),("share","g","a","h"),("diff","a","c","i"),("diff","c","e","j"),("sum","g","i j"),("diff","i","j","k"),("diff","b","f","l"),("share","l","b","m"),("avg","a","b","n"),("avg","e","f","o"),("trend","down","a c e"),("trend","down","b d f"),("trend","down","n o"),("bound","g","a"),("bound","l","b")],
[error("difference-mismatch sum-mismatch","j","c e g i k",[4, 5, 6],("415.25万元","CNY"),"806.45减391.20为415.25，第二、三位颠倒","transposed digits",2)],
scope=[("share","g","e","h"),("avg","c","d","n")])

passage("pilot-costs-mean", """城乡结对帮扶经费的绩效再评价
丙市结对{a|86对|item}，每对每年经费{b|3.00万元|CNY}，应安排{c|258.00万元|CNY}，实安排{d|232.20万元|CNY}，安排率{e|90.0%|percent}。送教{f|1,290次|item}，平均每对{g|15次|item}，达到不少于{h|12次|item}的要求；但有{i|19对|item}不足，占{j|22.1%|percent}。
城区教师下乡{k|774人次|person-time}，乡村教师跟岗{l|645人次|person-time}，合计{m|1,419人次|person-time}，每对{n|16.5人次|person-time}。评价组按经费、次数、效果{za|三项|item}打分，权重{o|30%|percent}、{p|30%|percent}、{q|40%|percent}，得分率{r|90.0%|percent}、{s|82.0%|percent}、{t|76.0%|percent}，加权{u|82.0%|percent}，比简单平均{v|82.7%|percent}低{w|0.7个百分点|percentage-point}。""",
[("count","za",3),("prod","c","a b"),("share","d","c","e"),("avg","f","a","g"),("least","h","g"),("share","i","a","j"),("sum","m","k l"),("avg","m","a","n"),("hundred","o p q"),("expr","(r*o+s*p+t*q)/100","u"),("mean","r s t","v"),("diff","v","u","w"),("between","u","r s t"),("below","u","v"),("bound","d","c"),("bound","i","a")],
scope=[("mean","r s t","u"),("avg","k","a","n")], hard="加权与简单平均不同；平均达标而个别不足")

passage("ledger-by-month", """问题线索移送情况月度表
月份 | 新增（件） | 移送（件） | 结转（件）
1月 | {a1|6|item} | {b1|2|item} | {c1|4|item}
2月 | {a2|4|item} | {b2|5|item} | {c2|3|item}
3月 | {a3|9|item} | {b3|7|item} | {c3|7|item}
4月 | {a4|5|item} | {b4|8|item} | {c4|2|item}
{za|四个月|other}新增{d|24件|item}、移送{e|22件|item}，4月末结转{f|2件|item}。移送件中纪检{g|13件|item}、公安{h|4件|item}、主管部门{i|5件|item}，纪检占{j|59.1%|percent}。涉及金额{k|386.40万元|CNY}，平均每件{l|17.56万元|CNY}。""",
[("count","za",4),("diff","a1","b1","c1"),("lin","c2","+c1 +a2 -b2"),("lin","c3","+c2 +a3 -b3"),("lin","c4","+c3 +a4 -b4"),("sum","d","a1 a2 a3 a4"),("sum","e","b1 b2 b3 b4"),("diff","d","e","f"),("same","f","c4"),("sum","e","g h i"),("share","g","e","j"),("avg","k","e","l"),("bound","g","e")],
[error("difference-mismatch table-mismatch","c3","c2 a3 b3 c4 a4 b4",[3, 4],("5","item"),"3加9减7为5，4月末结转2件也是从5算出的","wrong digit",2)],
scope=[("diff","a3","b3","c3"),("avg","k","d","l")])

passage("reading-hall", """丁县图书馆（室）达标专项评价
标准规定小学生均图书{a|20册|item}、初中{b|30册|item}。全县小学{c|38,600人|student}，藏书{d|810,600册|item}，生均{e|21册|item}；初中{f|17,400人|student}，藏书{g|487,200册|item}，生均{h|28册|item}，小学达标而初中未达标，差{i|2册|item}，需补{j|34,800册|item}。
然而总平均{k|23.2册|item}介于两者之间，不能据以判断达标。{l|57所|school}小学中达标{m|49所|school}，{n|23所|school}初中中达标{o|8所|school}，两段达标率分别为{p|86.0%|percent}和{q|34.8%|percent}。
按每册{r|15元|CNY}估算，初中补足需{s|52.20万元|CNY}，小学未达标校另需{t|12.60万元|CNY}，共{u|64.80万元|CNY}。""",
[("avg","d","c","e"),("avg","g","f","h"),("least","a","e"),("below","h","b"),("diff","b","h","i"),("prod","j","f i"),("avgsum","d g","c f","k"),("between","k","e h"),("share","m","l","p"),("share","o","n","q"),("prod","s","j r"),("sum","u","s t"),("bound","m","l"),("bound","o","n")],
scope=[("least","b","h"),("least","b","k"),("mean","e h","k")], hard="初中未达标；总平均不作判断")

passage("increase-multiple", """甲县信息化运维经费绩效审计
2017年运维经费{a|120万元|CNY}，2022年{b|504万元|CNY}，是2017年的{c|4.2倍|ratio}，增加了{d|4.2倍|ratio}。同期联网终端由{e|3,150台|item}增至{f|7,875台|item}，增长{g|150%|percent}；每台终端运维费由{h|381元|CNY}升至{i|640元|CNY}，提高{j|120元|CNY}。
故障响应平均时长由{k|26|other}小时缩短到{l|11|other}小时，缩短{m|15|other}小时；故障次数由每百台{n|8.4次|item}降至{o|6.3次|item}，下降{p|25%|percent-}。评价认为费用增长快于终端增长{q|170个百分点|percentage-point}，绩效提升与投入不成比例。""",
[("multiple","b","a","c"),("times","b","a","d"),("growth","f","e","g"),("avg","a","e","h"),("avg","b","f","i"),("diff","i","h","j"),("diff","k","l","m"),("trend","down","k l"),("growth","o","n","p"),("expr","(b-a)/a*100-g","q"),("trend","up","a b"),("trend","up","e f"),("trend","down","n o")],
[error("growth-mismatch","d","b a",[1],("3.2倍","ratio"),"504是120的4.2倍，增加了3.2倍，把倍数当成增加的倍数","increase against multiple",1),
 error("difference-mismatch","j","i h",[5],("259元","CNY"),"640减381为259元","wrong digit",1)],
scope=[("growth","b","a","g"),("times","f","e","d")])

passage("direction-words", """乙区体育器材专项核查结论
配备达标率由2020年的{a|71.5%|percent}上升为2022年的{b|68.2%|percent}，变动{c|3.3个百分点|percentage-point}；同期经费投入由{d|236.00万元|CNY}提高到{e|289.10万元|CNY}，增长{f|22.5%|percent}。达标率不升反降，是因为标准由每校{g|42项|item}提高到{h|56项|item}，增加{i|14项|item}。
按旧标准{j|42项|item}重新测算，2022年达标率应为{k|83.1%|percent}，比2020年提高{l|11.6个百分点|percentage-point}。器材总值{m|1,618.40万元|CNY}，报废{n|97.10万元|CNY}，报废率{o|6.0%|percent}。""",
[("diff","a","b","c"),("trend","up","a b"),("growth","e","d","f"),("diff","h","g","i"),("same","j","g"),("diff","k","a","l"),("share","n","m","o"),("trend","up","a k"),("trend","up","d e"),("bound","n","m")],
[error("direction-mismatch","b","a",[1],None,"68.2%低于71.5%，下文也说不升反降，应为下降","direction",2,"由71.5%下降为68.2%")],
scope=[("diff","k","b","l"),("same","j","h")])

passage("weighted-exec-rate", """丙县三个资金项目的执行情况如下：改薄项目预算{a|4,200.00万元|CNY}，执行率{b|95.0%|percent}；学前项目预算{c|1,800.00万元|CNY}，执行率{d|80.0%|percent}；特教项目预算{e|400.00万元|CNY}，执行率{f|65.0%|percent}。
{g|三个|item}项目预算合计{h|6400.00万元|CNY}，支出依次为{i|3990.00万元|CNY}、{j|1440.00万元|CNY}、{k|260.00万元|CNY}，合计{l|5690.00万元|CNY}，总体执行率{m|80.0%|percent}。尚未支出的{n|710.00万元|CNY}中，学前项目{o|360.00万元|CNY}，占{p|50.7%|percent}，是下一步催办的重点。总体执行率比上年的{q|86.4%|percent}高{r|2.5个百分点|percentage-point}。""",
[("sum","h","a c e"),("share","i","a","b"),("share","j","c","d"),("share","k","e","f"),("sum","l","i j k"),("share","l","h","m"),("diff","h","l","n"),("diff","c","j","o"),("share","o","n","p"),("diff","m","q","r"),("between","m","b d f"),("count","g",3),("largest","o","k"),("bound","i","a"),("bound","j","c"),("bound","k","e"),("bound","l","h"),("bound","o","n")],
[error("share-mismatch","m","l h q r",[5, 9],("88.9%","percent"),"三个执行率简单平均为80.0%，应以支出合计除以预算合计，为88.9%","simple instead of weighted mean",2)],
scope=[("mean","b d f","r"),("share","o","c","p")])

passage("part-above-whole", """丁县助学贷款与资助叠加核查
在库困难学生{a|3,268人|student}，获国家助学贷款的{b|1,176人|student}，占{c|36.0%|percent}；获各类助学金的{d|2,614人|student}，占{e|80.0%|percent}；两样都有的{f|1,289人|student}，两样都没有的{g|460人|student}。
贷款学生中，生源地贷款{h|1,021人|student}，校园地贷款{i|155人|student}；贷款额{j|940.80万元|CNY}，人均{k|8,000元|CNY/student}。助学金发放{l|823.41万元|CNY}，人均{m|3,150元|CNY/student}。只获助学金的{n|1,632人|student}，占获助学金者的{o|62.4%|percent}。""",
[("share","b","a","c"),("share","d","a","e"),("expr","a-b-d+f","g"),("sum","b","h i"),("avg","j","b","k"),("avg","l","d","m"),("diff","d","f","n"),("share","n","d","o"),("bound","f","b"),("bound","f","d"),("bound","b","a"),("bound","d","a"),("bound","n","d")],
[error("difference-mismatch bound-exceeded","f","a b d g n",[2, 6, 8],("982人","student"),"两样都有的人不能多于获贷款的1176人；2614减1632为982","part greater than whole",2)],
scope=[("sum","a","b d"),("share","f","a","c"),("avg","l","b","m")])

passage("months-of-delay", """戊县工程进度款支付时限检查
合同约定监理签认后{a|28天|other}内付款。抽查{b|五笔|item}：第一笔签认3月4日、付款3月29日，用{c|25天|other}；第二笔4月10日至5月20日，用{d|30天|other}；第三笔5月8日至6月2日，用{e|25天|other}；第四笔6月15日至8月14日，用{f|60天|other}；第五笔7月1日至7月28日，用{g|27天|other}。
按期的{h|三笔|item}，逾期的{i|两笔|item}，逾期天数分别为{j|12天|other}和{k|32天|other}，平均{l|22天|other}。逾期支付{m|418.00万元|CNY}，占五笔付款{n|1,045.00万元|CNY}的{o|40.0%|percent}。""",
[("count","b",5),("const","c",25,25),("const","d",40,40),("const","e",25,25),("const","f",60,60),("const","g",27,27),("sum","b","h i"),("diff","d","a","j"),("diff","f","a","k"),("mean","j k","l"),("most","c","a"),("most","e","a"),("most","g","a"),("below","a","d"),("below","a","f"),("count","h",3),("count","i",2),("share","m","n","o"),("bound","m","n")],
[error("difference-mismatch","d","a j",[2, 7],("40天","other"),"4月10日到5月20日为40天，超期12天也对得上","days counted",2)],
scope=[("most","f","a")])

passage("range-sample-vs-all", """己县学校债务审计抽样说明
全县{a|118所|school}学校中抽取{b|30所|school}，抽样比{c|25.4%|percent}。样本学校债务{d|864.00万元|CNY}，校均{e|28.80万元|CNY}；若推及全县，债务约{f|3,398万元|CNY~}，比学校自报的{g|2,716.00万元|CNY}多{h|682万元|CNY~}左右。
样本中有债务的{i|19所|school}，占{j|63.3%|percent}，这些学校校均{k|45.47万元|CNY}；债务最高的{l|211.60万元|CNY}，占样本债务的{m|24.5%|percent}；剔除该校后其余{n|29所|school}校均{o|22.50万元|CNY}。可见推算受个别学校影响较大，报告不采用推算数，仍以自报数加核增数{p|87.40万元|CNY}即{q|2803.40万元|CNY}为准。""",
[("share","b","a","c"),("avg","d","b","e"),("prod","f","a e"),("diff","f","g","h"),("share","i","b","j"),("avg","d","i","k"),("share","l","d","m"),("expr","(d-l)/n","o"),("sum","q","g p"),("bound","l","d"),("bound","b","a"),("bound","i","b")],
scope=[("avg","d","i","e"),("same","q","f"),("share","i","a","j"),("avg","d","a","o")], hard="推算数与采用数不同；样本与全体不同")

passage("hundred-percent", """庚县教育投入结构分析（审计附件三）
按支出用途：工资福利{a|68.4%|percent}，商品和服务{b|14.7%|percent}，对个人和家庭的补助{c|6.2%|percent}，资本性支出{d|11.7%|percent}。支出总额{e|52,600.00万元|CNY}，工资福利{f|35978.40万元|CNY}，商品和服务{g|7732.20万元|CNY}，对个人和家庭的补助{h|3261.20万元|CNY}，资本性支出{i|5628.20万元|CNY}。
按学段：学前{j|8.1%|percent}、小学{k|43.6%|percent}、初中{l|27.9%|percent}、高中{m|15.8%|percent}、其他{n|4.6%|percent}。小学支出{o|22933.60万元|CNY}，高中支出{p|8310.80万元|CNY}，小学是高中的{q|2.67倍|ratio}。""",
[("hundred","a b c d"),("share","f","e","a"),("share","g","e","b"),("share","h","e","c"),("share","i","e","d"),("sum","e","f g h i"),("hundred","j k l m n"),("share","o","e","k"),("share","p","e","m"),("multiple","o","p","q"),("bound","f","e"),("bound","g","e"),("bound","h","e"),("bound","i","e"),("bound","o","e"),("bound","p","e")],
[error("share-mismatch","d","a b c i e",[0, 4],("10.7%","percent"),"四项之和为101.0%，5628.20万元占52600万元的10.7%","wrong digit",2),
 error("ratio-mismatch","q","o p",[9],("2.76倍","ratio"),"22933.60除以8310.80为2.76倍，后两位颠倒","transposed digits",1)],
scope=[("share","i","f","d"),("hundred","a b c k")])

passage("restated-twice", """辛县教育审计整改工作推进会发言提纲
各位：审计移交问题{a|63个|item}，到今天已销号{b|48个|item}，销号率{c|76.2%|percent}。我先讲成绩，再讲差距。
成绩方面，追回资金{d|372.50万元|CNY}，完善制度{e|21项|item}，处理责任人{f|34人|person}，其中党纪政务处分{g|9人|person}、诫勉{h|14人|person}、其他{i|11人|person}。
差距方面，还有{j|25个|item}问题没有销号，其中历史遗留{k|8个|item}、需要上级协调{l|5个|item}、主观上拖延{m|2个|item}。追回资金占应追回{n|466.75万元|CNY}的{o|79.8%|percent}，还差{p|94.25万元|CNY}。
最后强调：剩下的{q|15个|item}问题分{za|三批|item}，9月销{r|7个|item}，10月销{s|5个|item}，11月销{t|3个|item}，年底前{u|63个|item}全部清零。""",
[("count","za",3),("share","b","a","c"),("sum","f","g h i"),("diff","a","b","j"),("sum","j","k l m"),("share","d","n","o"),("diff","n","d","p"),("same","q","j"),("sum","q","r s t"),("same","u","a"),("bound","b","a"),("bound","d","n")],
[error("difference-mismatch sum-mismatch restatement-mismatch","j","a b k l m q",[3, 4, 7],("15个","item"),"63减48为15，下文分类和分批也都是15","wrong digit",3)],
scope=[("share","j","a","c"),("share","q","b","c")])

passage("budget-cut-compare", """壬县压减一般性支出情况的审计核实
上报：教育部门一般性支出由{a|3,150.00万元|CNY}压减到{b|2,646.00万元|CNY}，压减{c|504.00万元|CNY}，压减率{d|16.0%|percent}，完成不低于{e|15%|percent}的任务。
核实：基数中有{f|240.00万元|CNY}为一次性支出，应先剔除，剔除后基数{g|2910.00万元|CNY}；压减后支出中另有{h|68.00万元|CNY}改列项目支出，应加回，加回后为{i|2714.00万元|CNY}。按核实数计，压减{j|196.00万元|CNY}，压减率{k|6.7%|percent}，未完成任务，差{l|8.3个百分点|percentage-point}。
其中会议费压减{m|42.00万元|CNY}、差旅费压减{n|57.50万元|CNY}、办公费压减{o|96.50万元|CNY}，办公费占核实压减额的{p|49.2%|percent}。""",
[("diff","a","b","c"),("share","c","a","d"),("least","e","d"),("diff","a","f","g"),("sum","i","b h"),("diff","g","i","j"),("share","j","g","k"),("below","k","e"),("diff","e","k","l"),("sum","j","m n o"),("share","o","j","p"),("bound","c","a"),("bound","j","g"),("bound","o","j")],
scope=[("share","c","g","k"),("least","e","k"),("share","j","a","k")], hard="上报完成、核实未完成，基数不同")

passage("cost-benefit-rank", """癸县县域教育督导评估中“经费保障”指标的排位说明
{za|五个|item}乡镇按生均公用经费拨付到位率排序：一镇{a|100.0%|percent}，二镇{b|98.2%|percent}，三镇{c|96.9%|percent}，四镇{d|97.3%|percent}，五镇{e|92.4%|percent}，由高到低依次排列。全县到位率{f|97.1%|percent}，居中。
欠拨金额：二镇{g|3.24万元|CNY}，三镇{h|5.58万元|CNY}，四镇{i|6.10万元|CNY}，五镇{j|11.40万元|CNY}，合计{k|26.32万元|CNY}，五镇占{l|43.3%|percent}。应拨最多的是四镇{m|225.90万元|CNY}，欠拨占其应拨的{n|2.7%|percent}，与到位率合计为{o|100%|percent}。
整改时限：五镇{p|30天|other}，其余{zb|三个|item}欠拨镇{q|15天|other}。""",
[("count","zb",3),("count","za",5),("trend","down","a b c d e"),("between","f","a b c d e"),("sum","k","g h i j"),("share","j","k","l"),("share","i","m","n"),("expr","d+n","o"),("largest","j","g h i"),("smallest","e","a b c d"),("bound","j","k"),("bound","i","m")],
[error("direction-mismatch sequence-mismatch","c","a b d e",[2],None,"四镇97.3%高于三镇96.9%，应排在三镇之前","order of a ranking",1,"三镇、四镇的次序应对调")],
scope=[("mean","a b c d e","l"),("share","i","k","n")])

passage("aid-months-count", """子县学生资助发放跟踪核对
免学费补助按学年拨付。中职学生{a|2,140人|student}，每生每年{b|2,000元|CNY/year}，应补{c|428.00万元|CNY}；秋季学期自9月至次年1月，共{d|6个月|other}，应先补一半即{e|214.00万元|CNY}。实补{f|190.40万元|CNY}，欠{g|23.60万元|CNY}，欠补涉及{h|236人|student}，每人{i|1,000元|CNY/student}。
国家助学金{j|1,285人|student}，每人每月{k|200元|CNY/month}，秋季应发{l|128.50万元|CNY}，实发{m|102.80万元|CNY}，只发了{n|4个月|other}，少发{o|25.70万元|CNY}。""",
[("prod","c","a b"),("const","d",5,5),("overn","c",2,"e"),("diff","e","f","g"),("prod","g","h i"),("prod","l","j k d"),("prod","m","j k n"),("diff","l","m","o"),("bound","h","a"),("bound","n","d")],
[error("sum-mismatch","d","l j k",[1, 5],("5个月","other"),"9月到次年1月是5个月，应发128.50万元也是按5个月","months counted",2)],
scope=[("prod","c","j b"),("prod","l","j k n")])

passage("swap-line-table", """丑县学前资金投入表（单位：万元）
年份	中央	省级	县级	合计
2019年	{a1|820|CNY@万}	{b1|410|CNY@万}	{c1|205|CNY@万}	{d1|1,435|CNY@万}
2020年	{a2|860|CNY@万}	{b2|430|CNY@万}	{c2|258|CNY@万}	{d2|1,548|CNY@万}
2021年	{a3|915|CNY@万}	{b3|430|CNY@万}	{c3|264|CNY@万}	{d3|1,634|CNY@万}
三年	{a|2,595|CNY@万}	{b|1,295|CNY@万}	{c|727|CNY@万}	{d|4,617|CNY@万}
文字说明：县级投入三年增长{e|28.8%|percent}，快于中央的{f|11.6%|percent}；县级占比2019年{g|14.3%|percent}、2020年{h|16.7%|percent}、2021年{i|16.2%|percent}，2021年有所回落。2021年合计比2020年增加{j|86万元|CNY}。""",
[("sum","d1","a1 b1 c1"),("sum","d2","a2 b2 c2"),("sum","d3","a3 b3 c3"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","d","a b c"),("sum","d","d1 d2 d3"),("growth","c3","c1","e"),("growth","a3","a1","f"),("below","f","e"),("share","c1","d1","g"),("share","c2","d2","h"),("share","c3","d3","i"),("trend","down","h i"),("diff","d3","d2","j"),("trend","up","c1 c2 c3"),("trend","up","a1 a2 a3"),("trend","up","c1 c3"),("trend","up","a1 a3"),("bound","c1","d1"),("bound","c2","d2"),("bound","c3","d3")],
[error("sum-mismatch table-mismatch","b3","d3 a3 c3 b b1 b2",[2, 4],("455","CNY@万"),"抄了2020年的省级数，按合计1634和三年1295应为455","other year's figure",1)],
scope=[("growth","c3","c2","e"),("share","c3","d","i")])

passage("unfulfilled-promise", """寅区教育局落实审计建议情况的回访记录
1.上次审计提出建议{a|14条|item}，采纳{b|12条|item}，采纳率{c|85.7%|percent}，未采纳{d|2条|item}，说明了理由。
2.采纳的{e|12条|item}中，建章立制{f|7条|item}、资金清理{g|3条|item}、人员调整{h|2条|item}。
3.资金清理要求年底前收回{i|645.00万元|CNY}，计划分{za|三步|item}收回{j|200.00万元|CNY}、{k|245.00万元|CNY}、{l|200.00万元|CNY}，实际收回{m|198.00万元|CNY}、{n|171.50万元|CNY}、{o|96.20万元|CNY}，合计{p|465.70万元|CNY}，为要求的{q|72.2%|percent}，{zb|三步|item}无一按计划完成。
4.回访时距审计结束已{r|15个月|other}，建章立制的制度印发{s|6项|item}，还有{t|1项|item}在征求意见。""",
[("same","zb","za"),("count","za",3),("share","b","a","c"),("diff","a","b","d"),("same","e","b"),("sum","e","f g h"),("sum","i","j k l"),("sum","p","m n o"),("share","p","i","q"),("below","m","j"),("below","n","k"),("below","o","l"),("diff","f","s","t"),("bound","b","a"),("bound","p","i")],
scope=[("share","p","j","q"),("diff","a","s","t"),("share","s","a","c")], hard="计划与实际不同，未完成是明说的")

passage("scope-trap-stages", """卯县高中债务与学费收入对照表说明
普通高中{a|六所|school}，债务{b|4,860.00万元|CNY}，学费年收入{c|1,215.00万元|CNY}，债务为学费的{d|4.0倍|ratio}。公办{e|四所|school}债务{f|3,402.00万元|CNY}，占{g|70.0%|percent}；民办{h|二所|school}债务{i|1458.00万元|CNY}，占{j|30.0%|percent}。公办学费收入{k|608.40万元|CNY}，偿债若全靠学费需{l|5.0|other}年；民办学费收入{m|534.60万元|CNY}，需{n|2.7|other}年。
县政府承诺对公办债务按每年{o|20%|percent}化解，即每年{p|680.40万元|CNY}，{q|5|other}年化解完毕；民办债务由举办者自行承担，不列入计划。""",
[("sum","a","e h"),("multiple","b","c","d"),("sum","b","f i"),("share","f","b","g"),("share","i","b","j"),("hundred","g j"),("sum","c","k m"),("avg","f","k","l"),("avg","i","m","n"),("share","p","f","o"),("overn","f",5,"p"),("expr","f/p","q"),("bound","f","b"),("bound","i","b"),("bound","p","f")],
[error("ratio-mismatch sum-mismatch","k","c m f l",[6, 7],("680.40万元","CNY"),"3402万元除以5.0年为680.40万元，中间两位颠倒，与民办学费相加也不等于1215","transposed digits",2)],
scope=[("share","p","b","o"),("avg","f","c","l"),("share","k","c","g")])

passage("double-count-item", """辰县营养改善项目第三方评估更正启事
原报告第十二页“受益学生总数{a|21,480人|student}”系小学{b|13,260人|student}、初中{c|5,740人|student}与教学点{d|1,240人|student}之和，另加{e|1,240人|student}特殊情形学生，后者即教学点学生，属于重复计算。更正后总数为{f|20,240人|student}，比原数少{g|1,240人|student}。
由此引起的变化：人均年补助由{h|901元|CNY/student}改为{i|944元|CNY/student}（补助总额{k|1,934.40万元|CNY}不变）；供餐覆盖率由{l|97.6%|percent}改为{m|92.0%|percent}，分母为应受益学生{n|22,000人|student}。""",
[("sum","a","b c d e"),("same","e","d"),("sum","f","b c d"),("diff","a","f","g"),("avg","k","a","h"),("avg","k","f","i"),("share","a","n","l"),("share","f","n","m"),("same","g","e"),("bound","a","n"),("bound","f","n")],
[error("average-mismatch","i","k f",[5],("956元","CNY/student"),"1934.40万元除以20240人为956元左右","wrong digit",2)],
scope=[("sum","f","b c d e"),("avg","k","n","i")])

passage("limit-per-meal", """巳县教师培训伙食费标准核验
抽查{a|20期|item}班，在校培训{b|1,264人次|person-time}、{c|3,792|other}人天，伙食费{d|45.50万元|CNY}，每人天{e|120元|CNY}，低于{f|130元|CNY}的控制标准；住宿费{g|68.26万元|CNY}，每人天{h|210元|CNY}，低于{i|200元|CNY}的控制标准。伙食住宿{za|两项|item}合计每人天{j|300元|CNY}，也低于两项标准之和{k|330元|CNY}。
未超标不等于无问题：{l|6期|item}把伙食费与住宿费合并收取；{m|4期|item}培训天数比方案少{n|1天|other}而费用未减，多收{o|3.84万元|CNY}，占伙食费的{p|8.4%|percent}。人天数与人次之比{q|3.0|other}，说明平均每人次培训{r|3天|other}。""",
[("count","za",2),("avg","d","c","e"),("below","e","f"),("avg","g","c","h"),("below","h","i"),("sum","j","e h"),("sum","k","f i"),("below","j","k"),("share","o","d","p"),("avg","c","b","q"),("same","q","r"),("avg","c","b","r")],
[error("average-mismatch bound-exceeded","h","g c j e i",[3, 5, 4],("180元","CNY"),"68.26万元除以3792人天为180元，210元也高于200元的标准","wrong digit",2)],
scope=[("avg","d","b","e"),("most","e","n")])

passage("explained-gap-quarter", """季度用款计划执行偏差说明
第三季度用款计划{a|2,640.00万元|CNY}，实际{b|2,032.80万元|CNY}，执行率{c|77.0%|percent}，偏差{d|607.20万元|CNY}。偏差由{e|三项|item}原因引起：暑期工程审计未完，推迟付款{f|388.50万元|CNY}；招聘推迟，少付工资{g|151.20万元|CNY}；设备到货晚，少付{h|67.50万元|CNY}。上述款项已于第四季度补付{i|549.90万元|CNY}，占偏差的{j|90.6%|percent}，尚余{k|57.30万元|CNY}随尾款支付。
剔除{l|三项|item}因素后，执行率为{m|100.0%|percent}；若只剔除工程一项，执行率为{n|90.3%|percent}。{zd|两个|item}数都不是考核口径，考核仍按{o|77.0%|percent}计。""",
[("count","zd",2),("share","b","a","c"),("diff","a","b","d"),("count","e",3),("sum","d","f g h"),("share","i","d","j"),("diff","d","i","k"),("expr","b/(a-d)*100","m"),("expr","b/(a-f)*100","n"),("same","o","c"),("same","e","l"),("bound","b","a"),("bound","i","d")],
scope=[("same","n","c"),("share","b","a","n")], hard="三种剔除口径的执行率，考核只认一种")

passage("overlapping-groups", """特殊群体资助统计口径提示
甲区本学期资助清单中，脱贫户{a|640人|student}、低保户{b|415人|student}、孤儿{c|36人|student}、残疾{d|152人|student}、特困供养{e|28人|student}。{za|五类|item}相加{f|1,271人次|person-time}，而实际受助学生{g|1,018人|student}，因为同一学生可有多重身份，重复{h|253人次|person-time}。
资助按最高一档发放，不累加。一档每人{i|1,500元|CNY/student}共{j|216人|student}，二档每人{k|1,250元|CNY/student}共{l|527人|student}，三档每人{m|750元|CNY/student}共{n|275人|student}，三档人数之和即受助人数，金额{o|118.90万元|CNY}，人均{p|1,168元|CNY/student}。
乡镇核对表仍按身份统计，因此与本清单不符，不属差错。""",
[("count","za",5),("sum","f","a b c d e"),("diff","f","g","h"),("sum","g","j l n"),("expr","j*i+l*k+n*m","o"),("avg","o","g","p"),("between","p","i k m"),("trend","down","i k m")],
scope=[("sum","g","a b c d e"),("avg","o","f","p"),("mean","i k m","p")], hard="身份重叠；按最高一档发放")

passage("threshold-names-group", """规模分组绩效比较（指标说明）
按在校生规模把乙县小学分为三组：{!size|100}人以下{a|26所|school}，{!size|100}人至{!size|500}人{b|31所|school}，{!size|500}人以上{c|11所|school}，共{d|68所|school}。三组生均支出分别为{e|18,640元|CNY/student}、{f|12,350元|CNY/student}、{g|9,870元|CNY/student}，规模越大越低；组内学生分别为{h|1,482人|student}、{i|8,959人|student}、{j|12,540人|student}，按人数加权的全县生均为{k|11,402元|CNY/student}，低于三组的简单平均{o|13,620元|CNY/student}，是因为大规模一组学生占{l|54.6%|percent}。
{!size|100}人以下一组校均{m|57人|student}，生均支出是大规模组的{n|1.89倍|ratio}。""",
[("sum","d","a b c"),("trend","down","e f g"),("expr","(e*h+f*i+g*j)/(h+i+j)","k"),("between","k","e f g"),("shareofsum","j","h i j","l"),("avg","h","a","m"),("multiple","e","g","n"),("trend","up","h i j"),("mean","e f g","o"),("below","k","o"),("largest","b","a c"),("smallest","c","a b")],
scope=[("mean","e f g","k"),("share","a","d","l"),("avg","h","d","m")], hard="人数界限是组名；加权平均低于简单平均")

passage("plan-fulfil-differ", """丙县新改扩建计划中期评估
规划期{a|五年|other}，新建{b|12所|school}、改扩建{c|34所|school}，共{d|46所|school}；规划新增学位{e|9,800个|place}，总投资{f|4.60亿元|CNY}。中期（第三年末）时间过去{g|60%|percent}，新建开工{h|6所|school}、改扩建开工{i|25所|school}，共{j|31所|school}，开工率{k|67.4%|percent}；新增学位{l|4,312个|place}，完成{m|44.0%|percent}；完成投资{n|2.53亿元|CNY}，占{o|55.0%|percent}。
{za|三项|item}进度中，开工率快于时间进度，学位和投资慢于时间进度，分别慢{p|16.0个百分点|percentage-point}和{q|5.0个百分点|percentage-point}。新建一类开工{r|50.0%|percent}，落后于改扩建的{s|73.5%|percent}。""",
[("count","za",3),("sum","d","b c"),("sum","j","h i"),("share","j","d","k"),("share","l","e","m"),("share","n","f","o"),("diff","g","m","p"),("diff","g","o","q"),("share","h","b","r"),("share","i","c","s"),("between","k","r s"),("below","g","k"),("below","m","g"),("below","o","g"),("below","r","s"),("expr","3*100/a","g"),("bound","j","d"),("bound","l","e"),("bound","n","f"),("bound","h","b"),("bound","i","c")],
scope=[("mean","r s","k"),("share","h","d","r")], hard="计划与完成不同，快慢不一")

passage("other-base-words", """丁县教师队伍专项经费支出审计：项目总额{a|1,280.00万元|CNY}，培训{b|486.40万元|CNY}，占总额的{c|38.0%|percent}；培训中用于校长{d|72.96万元|CNY}，占培训的{e|15.0%|percent}，占总额的{f|5.7%|percent}。骨干教师奖励{g|332.80万元|CNY}，占总额的{h|26.0%|percent}，受奖{i|416名|person}，人均{j|8,000元|CNY}。
特岗教师补助{k|460.80万元|CNY}，占总额的{l|36.0%|percent}，其中中央补助{m|322.56万元|CNY}，占特岗补助的{n|70.0%|percent}，县级{o|138.24万元|CNY}，占特岗补助的{p|30.0%|percent}。县级部分只到位{q|110.59万元|CNY}，到位率{r|80.0%|percent}。""",
[("share","b","a","c"),("share","d","b","e"),("share","d","a","f"),("share","g","a","h"),("avg","g","i","j"),("sum","a","b g k"),("share","k","a","l"),("hundred","c h l"),("share","m","k","n"),("sum","k","m o"),("share","o","k","p"),("hundred","n p"),("share","q","o","r"),("bound","b","a"),("bound","d","b"),("bound","d","a"),("bound","g","a"),("bound","k","a"),("bound","m","k"),("bound","o","k"),("bound","q","o")],
scope=[("share","m","a","n"),("share","q","k","r"),("hundred","e h l")], hard="同一金额有两个分母")

passage("sheets-two-units", """戊县与省级平台数据差异核对（金额单位：平台为元，县报为万元）
项目 | 平台 | 县报 | 核对
学前 | {a1|12,346,000|CNY} | {b1|1,234.60|CNY@万} | 一致
小学 | {a2|48,215,500|CNY} | {b2|4,821.55|CNY@万} | 一致
初中 | {a3|31,078,200|CNY} | {b3|3,107.82|CNY@万} | 一致
高中 | {a4|22,640,000|CNY} | {b4|2,254.00|CNY@万} | 差{c|10.00万元|CNY}
合计 | {a|114,279,700|CNY} | {b|11,417.97|CNY@万} | 差{d|10.00万元|CNY}
高中差异系县报漏计实验室尾款，10月已补报，补报后县报合计{e|11427.97万元|CNY}，与平台一致。义务教育两段合计平台为{f|79,293,700元|CNY}，占平台合计的{g|69.4%|percent}。""",
[("same","a1","b1"),("same","a2","b2"),("same","a3","b3"),("diff","a4","b4","c"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("diff","a","b","d"),("same","d","c"),("sum","e","b c"),("same","e","a"),("sum","f","a2 a3"),("share","f","a","g"),("bound","f","a")],
scope=[("same","a4","b4"),("same","a","b")], hard="单位不同而金额一致；高中差额有解释")

passage("three-step-thresholds", """己县绩效工资增量发放标准的审计复核
规则：考核八十分以上按全额、六十至八十分按七成、六十分以下不发。全额为每人{a|8,400元|CNY/year}，七成为{b|5,880元|CNY/year}。
结果：八十分以上{c|1,026名|person}，发{d|861.84万元|CNY}；六十至八十分{e|342名|person}，发{f|201.10万元|CNY}；六十分以下{g|12名|person}，未发。共{h|1,380名|person}，发放总额{i|1062.94万元|CNY}，全员人均{j|7,702元|CNY/year}；只算领取者人均{k|7,770元|CNY/year}。
县财政按全员全额预拨{l|1159.20万元|CNY}，结余{m|96.26万元|CNY}结转下年，不作违规处理。""",
[("prod","d","a c"),("prod","f","b e"),("sum","h","c e g"),("sum","i","d f"),("avg","i","h","j"),("expr","i/(c+e)","k"),("prod","l","a h"),("diff","l","i","m"),("expr","a*7/10","b"),("below","j","k"),("below","k","a"),("between","k","b a")],
scope=[("prod","i","a h"),("avg","i","h","k"),("mean","a b","j")], hard="三档发放；全员平均与领取者平均不同")

passage("same-name-counts", """庚县审计查询复函
一、来函询问的“问题学校{a|22所|school}”指存在任一问题的学校；“问题{b|37个|item}”指问题总数，一所学校可有多个问题，平均每所问题学校{c|1.7个|item}。
二、“整改学校{d|19所|school}”指已开始整改的学校，不等于整改完毕的学校{e|14所|school}；“整改率{f|63.6%|percent}”以整改完毕的学校除以问题学校，而“问题整改率{g|78.4%|percent}”以已整改问题{h|29个|item}除以问题总数，故两率不同。
三、未开始整改的{i|3所|school}中，{j|2所|school}已撤并，其余{k|1所|school}已约谈。问题总数按金额分，{l|10万元|CNY}以上的{m|9个|item}，占{n|24.3%|percent}；不足十万元的{o|28个|item}，占{p|75.7%|percent}。""",
[("avg","b","a","c"),("share","e","a","f"),("share","h","b","g"),("diff","a","d","i"),("sum","i","j k"),("share","m","b","n"),("sum","b","m o"),("hundred","n p"),("share","o","b","p"),("bound","e","d"),("bound","d","a"),("below","f","g"),("bound","e","a"),("bound","h","b"),("bound","m","b"),("bound","o","b")],
scope=[("share","d","a","f"),("share","h","a","g"),("same","d","e"),("avg","h","a","c")], hard="同一件事有几种数法")

passage("incl-excl-loan", """关于学校收入口径的提示（审计工作底稿）
辛校2022年账面收入{a|3,945.00万元|CNY}，其中借入款{b|300.00万元|CNY}、上级拨款{c|2,877.00万元|CNY}、事业收入{d|618.00万元|CNY}、捐赠{e|150.00万元|CNY}。借入款不属收入，应剔除，剔除后收入{f|3645.00万元|CNY}，比账面低{g|7.6%|percent-}。
支出{h|3,717.90万元|CNY}，账面显示结余{i|227.10万元|CNY}；按剔除后口径则为赤字{j|72.90万元|CNY}。学校称“略有结余”，系以账面口径而言，审计不予认可。
人员经费{k|2,490.99万元|CNY}，占支出{l|67.0%|percent}；占剔除后收入{m|68.3%|percent}。""",
[("sum","a","b c d e"),("diff","a","b","f"),("diff","a","h","i"),("diff","h","f","j"),("share","k","h","l"),("share","k","f","m"),("growth","f","a","g"),("sum","f","c d e"),("below","f","h"),("bound","k","h"),("bound","k","f"),("trend","down","a f")],
scope=[("share","k","a","l"),("diff","f","h","i"),("share","b","f","g")], hard="账面有结余，剔除借款后为赤字")

passage("prior-adjust", """壬县以前年度损益调整对结转的影响
2021年末决算报表结转{a|1,126.40万元|CNY}，2022年初余额表列{b|1,098.65万元|CNY}，两者相差{c|27.75万元|CNY}，并非误填：2022年1月根据审计决定调减{d|41.25万元|CNY}，同时补记利息{e|13.50万元|CNY}，净调减{f|27.75万元|CNY}。
2022年新增收入{g|2,730.00万元|CNY}，支出{h|2,842.15万元|CNY}，年末结转{i|986.50万元|CNY}，比2021年末决算数少{j|139.90万元|CNY}，比调整后年初数少{k|112.15万元|CNY}。按年初数计的消化率为{l|10.2%|percent}；财政考核表按上年决算数计，为{m|12.4%|percent}。""",
[("diff","a","b","c"),("diff","d","e","f"),("same","c","f"),("lin","i","+b +g -h"),("diff","a","i","j"),("diff","b","i","k"),("share","k","b","l"),("share","j","a","m"),("diff","h","g","k"),("trend","down","a b i"),("lin","b","+a -d +e"),("bound","k","b"),("bound","j","a")],
scope=[("same","a","b"),("share","k","a","l"),("lin","i","+a +g -h")], hard="年初数与上年末数不同，因以前年度调整")

passage("quota-leftover", """癸县“国培”名额与经费核销
分得名额{a|260个|place}，实派{b|251名|person}，空额{c|9个|place}；另有{d|17名|person}中途退出，结业{e|234名|person}，结业率以实派为分母是{f|93.2%|percent}，以名额为分母是{g|90.0%|percent}，项目办规定采用后者。
经费按名额下达，每个{h|4,600元|CNY}，共{i|119.60万元|CNY}；按实派结算{j|115.46万元|CNY}，应退{k|4.14万元|CNY}。退出者按已培训天数结算，{l|17名|person}平均培训{m|6|other}天（全程{n|20|other}天），应付{o|2.35万元|CNY}，再退{p|5.47万元|CNY}。合计应退{q|9.61万元|CNY}，已退{r|4.14万元|CNY}，即空额部分。""",
[("diff","a","b","c"),("diff","b","d","e"),("share","e","b","f"),("share","e","a","g"),("prod","i","a h"),("prod","j","b h"),("prod","k","c h"),("diff","i","j","k"),("same","l","d"),("expr","d*h*m/n","o"),("expr","d*h*(n-m)/n","p"),("sum","q","k p"),("same","r","k"),("bound","e","b"),("bound","m","n"),("below","g","f")],
scope=[("share","e","a","f"),("prod","q","d h"),("same","r","q")], hard="名额、实派、结业三个数，两个结业率")

passage("qualify-less-better", """子市审计局关于“问题率”的解释
问题率是问题金额占审计金额的比重，数值越小越好。2020年审计金额{a|8.20亿元|CNY}，问题金额{b|4,510万元|CNY}，问题率{c|5.50%|percent}；2021年审计{d|9.60亿元|CNY}，问题{e|4,704万元|CNY}，问题率{f|4.90%|percent}；2022年审计{g|7.50亿元|CNY}，问题{h|3,225万元|CNY}，问题率{i|4.30%|percent}。
三年间问题率逐年改善，累计下降{j|1.20个百分点|percentage-point}；问题金额2021年虽比2020年多{k|194万元|CNY}，但审计面扩大，问题率仍是下降的。2022年审计金额减少，问题金额也减少{l|1,479万元|CNY}，减幅{m|31.4%|percent-}，大于审计金额减幅{n|21.9%|percent-}。""",
[("share","b","a","c"),("share","e","d","f"),("share","h","g","i"),("trend","down","c f i"),("diff","c","i","j"),("diff","e","b","k"),("diff","e","h","l"),("growth","h","e","m"),("growth","g","d","n"),("below","m","n"),("bound","b","a"),("bound","e","d"),("bound","h","g"),("trend","down","e h"),("trend","down","d g")],
scope=[("trend","down","b e h"),("share","e","a","f"),("growth","h","b","m")], hard="问题金额上升而问题率下降；数值小为好")

passage("kept-limit-average", """丑校食堂成本控制月报（审计驻点）
规定：原材料成本率不低于{a|75%|percent}，毛利不高于{b|10%|percent}。9月至12月伙食收入{c|61.20万元|CNY}、{d|58.40万元|CNY}、{e|63.50万元|CNY}、{f|59.90万元|CNY}，合计{g|243.00万元|CNY}；原材料{h|46.94万元|CNY}、{i|45.20万元|CNY}、{j|48.51万元|CNY}、{k|46.01万元|CNY}，合计{l|186.66万元|CNY}。
各月成本率{m|76.7%|percent}、{n|77.4%|percent}、{o|76.4%|percent}、{p|76.8%|percent}，{za|四个月|other}平均{q|76.8%|percent}，均达到规定。人工水电合计{r|33.30万元|CNY}，毛利{s|23.04万元|CNY}，毛利率{t|9.5%|percent}，在上限以内。成本率最高的是10月，最低的是11月。""",
[("count","za",4),("sum","g","c d e f"),("sum","l","h i j k"),("share","h","c","m"),("share","i","d","n"),("share","j","e","o"),("share","k","f","p"),("share","l","g","q"),("least","a","m"),("least","a","n"),("least","a","o"),("least","a","p"),("least","a","q"),("lin","s","+g -l -r"),("share","s","g","t"),("most","t","b"),("between","q","m n o p"),("largest","n","m o p"),("smallest","o","m n p"),("bound","h","c"),("bound","i","d"),("bound","j","e"),("bound","k","f"),("bound","l","g"),("bound","s","g")],
scope=[("share","l","g","t"),("share","r","l","t")], hard="成本率要高、毛利率要低，两个限方向相反")

passage("excess-not-error", """寅县学前教育专项跟踪审计意见（节录）
目标：公办率达到{a|50%|percent}，普惠率达到{b|85%|percent}。审计时在园幼儿{c|14,260人|student}，公办园{d|7,415人|student}，占{e|52.0%|percent}；普惠性民办园{f|5,133人|student}；普惠合计{g|12,548人|student}，占{h|88.0%|percent}。两项目标均已实现，普惠率超出{i|3.0个百分点|percentage-point}。
但是分县域看，城区公办率{j|46.3%|percent}，乡镇公办率{k|58.1%|percent}，城区未达到，乡镇高出；城区在园{l|7,380人|student}，公办园{m|3,417人|student}，乡镇在园{n|6,880人|student}，公办园{o|3,998人|student}。审计建议在城区新增公办学位{p|273个|place}，使城区也达到目标。""",
[("share","d","c","e"),("sum","g","d f"),("share","g","c","h"),("diff","h","b","i"),("least","a","e"),("least","b","h"),("share","m","l","j"),("sum","c","l n"),("sum","d","m o"),("share","o","n","k"),("between","e","j k"),("below","j","a"),("expr","l*a/100-m","p"),("bound","d","c"),("bound","g","c"),("bound","m","l"),("bound","o","n")],
scope=[("mean","j k","e"),("share","f","c","h"),("share","d","g","e"),("least","a","j")], hard="全县达到而城区没有达到，是分开说的")

passage("long-food-safety-fund", """卯县学校食堂大宗食材采购专项检查情况通报
各乡镇中心校、县直学校：
根据安排，县教育局会同财政、市场监管部门组成{a|六个|item}检查组，对{b|72所|school}学校食堂2023年春季学期的大宗食材采购进行了检查，占全县学校食堂{c|90所|school}的{d|80.0%|percent}。现通报如下。
一、基本情况。被查学校春季学期采购总额{e|3,618.00万元|CNY}，其中粮油{f|904.50万元|CNY}、肉类{g|1,447.20万元|CNY}、蔬菜{h|723.60万元|CNY}、奶蛋{i|361.80万元|CNY}、调料及其他{j|180.90万元|CNY}，肉类所占比重为{k|40.0%|percent}，居首位。定点采购{l|3,075.30万元|CNY}，定点率{m|83.0%|percent}，比秋季学期的{n|79.6%|percent}提高{o|5.4个百分点|percentage-point}。
二、主要问题。一是{p|11所|school}学校未执行定点采购，涉及{q|325.62万元|CNY}；二是{r|7所|school}学校索证索票不全，缺票{s|146张|item}，涉及{t|87.60万元|CNY}，平均每张{u|6,000元|CNY}；三是{v|4所|school}学校验收人与采购人为同一人。{zq|三类|item}问题共涉及学校{w|18所|school}，其中有{x|4所|school}同时存在两类问题。
三、处理意见。对未执行定点采购且金额超过{y|30万元|CNY}的{z|5所|school}学校校长进行约谈，占此类学校的{za|45.5%|percent}；对缺票金额责令{zb|15个|other}工作日内补齐，逾期按{zc|10%|percent}从下学期公用经费中扣减，即{zd|32.56万元|CNY}。""",
[("count","zq",3),("share","b","c","d"),("sum","e","f g h i j"),("share","g","e","k"),("largest","g","f h i j"),("share","l","e","m"),("diff","m","n","o"),("avg","t","s","u"),("lin","w","+p +r +v -x"),("share","z","p","za"),("share","zd","t","zc"),("bound","q","e"),("trend","up","n m"),("bound","b","c"),("bound","g","e"),("bound","l","e"),("bound","z","p"),("bound","zd","t")],
[error("share-mismatch difference-mismatch","m","l e n o",[5, 6],("85.0%","percent"),"3075.30除以3618.00为85.0%，比79.6%提高5.4个百分点也只合85.0%","wrong digit",2),
 error("share-mismatch","zd","t zc",[10],("8.76万元","CNY"),"扣减的是缺票金额87.60万元的一成即8.76万元，错用了未定点采购的325.62万元","wrong base",2)],
scope=[("sum","w","p r v"),("share","q","e","zc"),("share","q","l","za")])

passage("long-bank-accounts", """辰市市直学校银行账户清理情况的专项审计报告（正文第二部分）
（一）账户数量。清理前市直{a|28所|school}学校共开立账户{b|97个|item}，平均每校{c|3.5个|item}，最多的一所开立{d|9个|item}。按性质分，基本户{e|28个|item}、零余额户{f|28个|item}、专用户{g|26个|item}、一般户{h|15个|item}。一般户全部不合规，专用户中有{i|11个|item}已无存续必要，应撤销账户共{j|26个|item}，占账户总数的{k|26.8%|percent}。
（二）账户余额。清理前余额{l|4,850.00万元|CNY}，其中应撤销账户余额{m|1,309.50万元|CNY}，占{n|27.0%|percent}。撤销后余额分别转入零余额户{o|916.65万元|CNY}、上缴财政{p|392.85万元|CNY}，上缴占转出总额的{q|27.0%|percent}。
（三）清理进度。截至6月末撤销{r|19个|item}，撤销率{s|73.1%|percent}；8月末累计撤销{t|25个|item}，撤销率{u|96.2%|percent}，两个月提高{v|23.1个百分点|percentage-point}；尚未撤销的{w|1个|item}均为诉讼冻结账户。
（四）清理后账户数为{x|71个|item}，平均每校{y|2.6个|item}。""",
[("avg","b","a","c"),("sum","b","e f g h"),("sum","j","h i"),("share","j","b","k"),("share","m","l","n"),("sum","m","o p"),("share","p","m","q"),("share","r","j","s"),("share","t","j","u"),("diff","u","s","v"),("diff","j","t","w"),("diff","b","t","x"),("avg","x","a","y"),("bound","i","g"),("same","e","a"),("same","f","a"),("bound","r","t"),("bound","j","b"),("bound","m","l"),("bound","p","m"),("bound","r","j"),("bound","t","j")],
[error("difference-mismatch","x","b t a y",[11, 12],("72个","item"),"累计撤销25个，97减25为72","wrong digit",3),
 error("share-mismatch","q","p m",[6],("30.0%","percent"),"392.85除以转出总额1309.50为30.0%，27.0%是前一句占全部余额的比例","copied from before",1)],
scope=[("share","p","l","q"),("share","t","b","u")])

passage("base-year-wrong", """巳县教师周转宿舍租金收入核查
2018年租金收入{a|64.00万元|CNY}，2019年{b|70.40万元|CNY}，2020年受疫情减免影响降至{c|52.80万元|CNY}，2021年回升到{d|66.00万元|CNY}，2022年{e|73.92万元|CNY}。2022年比2018年增长{f|15.5%|percent}，比2020年增长{g|5.0%|percent}，比上年增长{h|12.0%|percent}。
{i|五年|other}合计{j|327.12万元|CNY}，年均{k|65.42万元|CNY}，高于年均的有{l|三个|item}年份。2020年减免{m|17.60万元|CNY}，若不减免，当年收入为{n|70.40万元|CNY}，与2019年持平。
宿舍{o|220套|item}，2022年每套年租金{p|3,360元|CNY/year}，每月{q|280元|CNY/month}。""",
[("growth","e","a","f"),("growth","e","c","g"),("growth","e","d","h"),("count","i",5),("sum","j","a b c d e"),("overn","j",5,"k"),("mean","a b c d e","k"),("count","l",3),("sum","n","c m"),("same","n","b"),("avg","e","o","p"),("overn","p",12,"q"),("below","k","b"),("below","k","d"),("below","k","e"),("below","c","k"),("below","a","k"),("trend","up","a e"),("trend","up","c e"),("trend","up","d e")],
[error("growth-mismatch","g","e c",[1],("40.0%","percent"),"比2020年52.80万元应增长40.0%，5.0%是以2019年为基期","wrong base year",2)],
scope=[("growth","e","b","h"),("growth","d","c","f")])

passage("sub-total-restated", """午区义务教育学校维修项目储备库审核结论
（表）类别、项目数、申报额、审核额（万元）
屋面防水 | {a1|18|item} | {b1|243.00|CNY@万} | {c1|218.70|CNY@万}
厕所改造 | {a2|25|item} | {b2|312.50|CNY@万} | {c2|287.50|CNY@万}
电路改造 | {a3|14|item} | {b3|196.00|CNY@万} | {c3|147.00|CNY@万}
围墙大门 | {a4|9|item} | {b4|81.00|CNY@万} | {c4|72.90|CNY@万}
合 计 | {a|66|item} | {b|832.50|CNY@万} | {c|726.10|CNY@万}
（结论）共审核{d|66个|item}项目，申报{e|832.50万元|CNY}，审核{f|762.10万元|CNY}，核减{g|106.40万元|CNY}，核减率{h|12.8%|percent}。核减率最高的是电路改造{i|25.0%|percent}，最低的是厕所改造{j|8.0%|percent}；平均每个项目审核额{k|11.00万元|CNY}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("same","d","a"),("same","e","b"),("same","f","c"),("diff","e","f","g"),("share","g","e","h"),("expr","(b3-c3)/b3*100","i"),("expr","(b2-c2)/b2*100","j"),("avg","f","d","k"),("between","h","i j"),("bound","c1","b1"),("bound","c2","b2"),("bound","c3","b3"),("bound","c4","b4"),("bound","g","e")],
[error("restatement-mismatch difference-mismatch","f","c e g d k",[5, 6, 10],("726.10万元","CNY"),"表中审核合计726.10万元，结论引用时两位颠倒","transposed digits",3)],
scope=[("share","g","f","h"),("share","c3","b3","i")])

passage("deadline-order", """未县审计整改销号流程核查
编号一：2022年3月15日下发整改通知，4月20日学校报送整改报告，5月8日局内验收，6月2日销号，历时{a|79天|other}。
编号二：3月15日下发，5月30日报送，6月20日验收，7月11日销号，历时{b|118天|other}。
编号三：3月15日下发，4月2日报送，4月28日验收，5月16日销号，历时{c|26天|other}。
{d|三件|item}平均历时{e|86天|other}，最短的为编号三。规定从下发到销号不超过{f|90天|other}，超期的{g|一件|item}，超{h|28天|other}。
三件涉及金额{i|42.00万元|CNY}、{j|96.50万元|CNY}、{k|15.80万元|CNY}，合计{l|154.30万元|CNY}，编号二占{m|62.5%|percent}。""",
[("const","a",79,79),("const","b",118,118),("const","c",62,62),("mean","a b c","e"),("smallest","c","a b"),("most","a","f"),("below","f","b"),("most","c","f"),("count","d",3),("count","g",1),("diff","b","f","h"),("sum","l","i j k"),("share","j","l","m"),("bound","j","l")],
[error("average-mismatch","c","a b e",[2, 3],("62天","other"),"3月15日到5月16日为62天，平均86天也是从62算出的","transposed digits",2)],
scope=[("most","b","f"),("share","i","l","m")])

passage("copied-previous-line", """申市县级配套资金到位核查（一览）
甲县：应配套{a|540.00万元|CNY}，实配{b|486.00万元|CNY}，到位率{c|90.0%|percent}，缺口{d|54.00万元|CNY}。
乙县：应配套{e|720.00万元|CNY}，实配{f|612.00万元|CNY}，到位率{g|90.0%|percent}，缺口{h|108.00万元|CNY}。
丙县：应配套{i|380.00万元|CNY}，实配{j|361.00万元|CNY}，到位率{k|95.0%|percent}，缺口{l|54.00万元|CNY}。
丁区：应配套{m|610.00万元|CNY}，实配{n|610.00万元|CNY}，足额。
合计应配套{o|2250.00万元|CNY}，实配{p|2069.00万元|CNY}，到位率{q|92.0%|percent}，缺口{r|181.00万元|CNY}；缺口过半在乙县，占{s|59.7%|percent}。""",
[("share","b","a","c"),("diff","a","b","d"),("share","f","e","g"),("diff","e","f","h"),("share","j","i","k"),("diff","i","j","l"),("same","n","m"),("sum","o","a e i m"),("sum","p","b f j n"),("share","p","o","q"),("diff","o","p","r"),("sum","r","d h l"),("share","h","r","s"),("largest","h","d l"),("between","q","c g k"),("bound","b","a"),("bound","f","e"),("bound","j","i"),("bound","p","o"),("bound","h","r")],
[error("share-mismatch","g","f e",[2],("85.0%","percent"),"612除以720为85.0%，90.0%是上一行甲县的","copied line",1),
 error("difference-mismatch sum-mismatch","l","i j r d h",[5, 11],("19.00万元","CNY"),"380减361为19，54.00是甲县的缺口，与合计181也不合","copied line",2)],
scope=[("share","h","e","s"),("mean","c g k","q")])

passage("bond-interest", """酉县教育项目债券资金效益评估
债券本金{a|12,000万元|CNY}，期限{b|10年|other}，年利率{c|3.6%|percent}，每年付息{d|432万元|CNY}，到期利息总额{e|432万元|CNY}，本息合计{f|16,320万元|CNY}。
还款来源：学校收费收入每年{g|860万元|CNY}，期内共{h|8,600万元|CNY}；财政补助每年{i|1,000万元|CNY}，期内共{j|10,000万元|CNY}；来源合计{k|18,600万元|CNY}，对本息的保障倍数{l|1.14倍|ratio}，高于{m|1.10倍|ratio}的下限。
已使用资金{n|9,360万元|CNY}，占本金的{o|87.0%|percent}，闲置{p|2,640万元|CNY}，闲置资金按年承担利息{q|95.04万元|CNY}。""",
[("expr","a*c/100","d"),("expr","d*b","e"),("sum","f","a e"),("expr","g*b","h"),("expr","i*b","j"),("sum","k","h j"),("multiple","k","f","l"),("least","m","l"),("share","n","a","o"),("diff","a","n","p"),("expr","p*c/100","q"),("share","d","a","c"),("share","q","p","c"),("bound","n","a"),("bound","d","a"),("bound","q","p")],
[error("sum-mismatch","e","b d f a",[1, 2],("4,320万元","CNY"),"432万元是一年的利息，十年为4320万元；本息合计16320万元也是按4320加的","wrong period",2),
 error("share-mismatch","o","n a",[8],("78.0%","percent"),"9360除以12000为78.0%，两位颠倒","transposed digits",1)],
scope=[("multiple","h","f","l"),("share","q","n","c")])

passage("units-per-school", """戌市“明厨亮灶”工程结算核查
合同约定安装{a|3,360个|item}探头、覆盖{b|280所|school}学校，平均每校{c|12个|item}；每个探头含税单价{d|650元|CNY}，合同价{e|218.40万元|CNY}。结算时安装{f|3,192个|item}，覆盖{g|266所|school}学校，平均每校仍为{h|12个|item}，结算价应为{i|270.48万元|CNY}，施工方送审{j|218.40万元|CNY}，按合同数量全额计算，审减{k|10.92万元|CNY}，审减率{l|5.0%|percent}。
未安装的{m|14所|school}学校中，{n|9所|school}当年撤并，{o|5所|school}已自行安装。运行一年后抽测{p|600个|item}探头，在线{q|534个|item}，在线率{r|89.0%|percent}，低于合同承诺的{s|95%|percent}，扣减服务费{t|4.20万元|CNY}。""",
[("avg","a","b","c"),("prod","e","a d"),("avg","f","g","h"),("same","h","c"),("prod","i","f d"),("diff","j","i","k"),("share","k","j","l"),("diff","b","g","m"),("sum","m","n o"),("share","q","p","r"),("below","r","s"),("same","j","e"),("bound","k","j"),("bound","q","p")],
[error("sum-mismatch difference-mismatch","i","f d j k",[4, 5],("207.48万元","CNY"),"3192个乘650元为207.48万元，前两位颠倒，反比送审数还高","transposed digits",2)],
scope=[("share","k","i","l"),("least","s","r"),("share","q","f","r")])

passage("attendance-subsidy", """亥县乡村教师生活补助发放审核
发放对象{a|1,864名|person}，按地类分：一类{b|412名|person}、每月{c|300元|CNY/month}，二类{d|736名|person}、每月{e|500元|CNY/month}，三类{f|716名|person}、每月{g|800元|CNY/month}。
月应发{h|106.44万元|CNY}，全年{i|1277.28万元|CNY}，人均每月{j|820元|CNY/month}，处于三类标准的最低与最高之间。
抽查发现：{k|23名|person}二类教师按三类领取，每月多领{l|300元|CNY/month}，{m|10个月|other}共多领{n|6.90万元|CNY}；{o|8名|person}已调城区继续领取三类补助，{p|6个月|other}共多领{q|3.84万元|CNY}。合计多领{r|8.74万元|CNY}，人均多领{s|3,465元|CNY}。""",
[("sum","a","b d f"),("expr","b*c+d*e+f*g","h"),("prod","i","h","12"),("avg","h","a","j"),("between","j","c e g"),("diff","g","e","l"),("prod","n","k l m"),("prod","q","o g p"),("sum","r","n q"),("expr","r/(k+o)","s"),("trend","up","c e g"),("bound","k","d")],
[error("average-mismatch bound-exceeded","j","h a c e g",[3, 4],("571元","CNY/month"),"月应发除以1864名约571元，820元还高于最高标准800元","average above the maximum",2),
 error("sum-mismatch","r","n q k o s",[8, 9],("10.74万元","CNY"),"6.90与3.84之和为10.74万元","wrong digit",1)],
scope=[("avg","r","a","s"),("mean","c e g","j")])

passage("report-vs-annex", """关于审计报告与附件数字核对的意见
报告正文称：“甲县{a|17个|item}项目超概算，超概金额{b|1,342.80万元|CNY}，平均超概{c|8.6%|percent}。”附件六逐项列示，超概项目{d|17个|item}，概算合计{e|15,620.00万元|CNY}，决算合计{f|16,962.80万元|CNY}，超{g|1342.80万元|CNY}，超概率{h|8.6%|percent}。正文与附件一致。
报告正文又称：“其中超概率在{i|10%|percent}以上的{j|6个|item}，超概{k|894.20万元|CNY}，占超概金额的{l|66.6%|percent}。”附件列示该{za|六个|item}项目概算{m|6,020.00万元|CNY}、决算{n|6,941.20万元|CNY}，超概{o|921.20万元|CNY}。核对结果：正文少写{p|27.00万元|CNY}，应予更正，占比相应改为{q|68.6%|percent}。""",
[("same","za","j"),("same","a","d"),("same","b","g"),("diff","f","e","g"),("growth","f","e","h"),("growthb","e","g","h"),("share","k","b","l"),("diff","n","m","o"),("diff","o","k","p"),("share","o","b","q"),("bound","j","a"),("same","c","h"),("bound","k","b"),("trend","up","e f"),("bound","o","b")],
scope=[("same","k","o"),("share","k","g","q"),("growth","n","m","h")], hard="正文与附件不一致，正是核对意见指出并更正的")

passage("clear-vs-total", """乙区违规补习退费台账小结
表头写明：应退人次{a|846人次|person-time}，应退金额{b|67.68万元|CNY}，人均{c|800元|CNY}。逐月登记：1月退{d|312人次|person-time}、{e|24.96万元|CNY}，2月退{f|205人次|person-time}、{g|16.40万元|CNY}，3月退{h|187人次|person-time}、{i|14.24万元|CNY}，4月退{j|94人次|person-time}、{k|7.52万元|CNY}。
{za|四个月|other}累计退{l|789人次|person-time}、{m|63.12万元|CNY}，退费率按人次计{n|93.3%|percent}，按金额计{o|93.3%|percent}，两者相同，因为每人次标准一样。未退{p|57人次|person-time}，主要为联系不上的毕业生，涉及{q|5.46万元|CNY}，转入专户保管。""",
[("count","za",4),("avg","b","a","c"),("sum","l","d f h j"),("sum","m","e g i k"),("share","l","a","n"),("share","m","b","o"),("same","n","o"),("diff","a","l","p"),("diff","b","m","q"),("prod","e","d c"),("prod","g","f c"),("prod","i","h c"),("prod","k","j c"),("trend","down","d f h j"),("trend","down","e g i k"),("prod","q","p c"),("bound","l","a"),("bound","m","b")],
[error("sum-mismatch","h","l d f j i c",[2, 11],("178人次","person-time"),"14.24万元按每人次800元为178人次，累计789人次也只合178","transposed digits",2),
 error("difference-mismatch","q","b m p c",[8, 15],("4.56万元","CNY"),"67.68减63.12为4.56万元，57人次乘800元也是4.56","transposed digits",2)],
scope=[("avg","m","a","c"),("share","l","b","n")])

passage("ratio-money-people", """丙县“三支一扶”支教人员经费核查
招募{a|75名|person}，中途离岗{b|6名|person}，期满{c|69名|person}；期满留任{d|46名|person}，留任率{e|61.3%|percent}。人均年经费{f|38,400元|CNY/year}，由中央{g|24,000元|CNY/year}、省{h|9,600元|CNY/year}、县{i|4,800元|CNY/year}分担，县级占{j|12.5%|percent}。
按{k|75名|person}足额安排，全年{l|288.00万元|CNY}；离岗者平均在岗{m|4个月|other}，应结余{n|15.36万元|CNY}，账面结余{o|9.60万元|CNY}，差{p|5.76万元|CNY}系离岗者停发工资不及时所致。""",
[("diff","a","b","c"),("share","d","c","e"),("sum","f","g h i"),("share","i","f","j"),("prod","l","a f"),("same","k","a"),("expr","b*f*(12-m)/12","n"),("diff","n","o","p"),("bound","d","c"),("bound","i","f")],
[error("share-mismatch","e","d c",[1],("66.7%","percent"),"留任率以期满69名为分母，46除以69为66.7%，61.3%除的是招募75名","wrong denominator",2)],
scope=[("share","d","a","j"),("expr","b*f","n")])

passage("median-rank", """丁市实训耗材支出比较（绩效评价佐证材料）
{a|八所|school}中职生均耗材支出（元）由高到低：甲校{b1|1,286|CNY/student}，乙校{b2|1,174|CNY/student}，丙校{b3|1,095|CNY/student}，丁校{b4|968|CNY/student}，戊校{b5|912|CNY/student}，己校{b6|874|CNY/student}，庚校{b7|803|CNY/student}，辛校{b8|760|CNY/student}。{za|八所|school}简单平均{c|984元|CNY/student}，最高是最低的{d|1.69倍|ratio}，高于平均的{e|三所|school}。
评价标准为不低于{f|800元|CNY/student}，达标{g|六所|school}，未达标{h|一所|school}。辛校差{i|40元|CNY/student}，按在校{j|1,450人|student}计需补{k|5.80万元|CNY}。工科类{zb|四所|school}（甲、乙、丙、戊）平均{l|1,117元|CNY/student}，其余{zc|四所|school}平均{m|851元|CNY/student}，相差{n|266元|CNY/student}。""",
[("count","za",8),("count","zb",4),("sum","za","zb zc"),("count","a",8),("trend","down","b1 b2 b3 b4 b5 b6 b7 b8"),("mean","b1 b2 b3 b4 b5 b6 b7 b8","c"),("multiple","b1","b8","d"),("sum","a","g h"),("least","f","b7"),("below","b8","f"),("diff","f","b8","i"),("prod","k","i j"),("mean","b1 b2 b3 b5","l"),("mean","b4 b6 b7 b8","m"),("diff","l","m","n"),("count","g",7),("count","h",1),("count","e",3),("below","c","b3"),("below","b4","c")],
[error("sum-mismatch count-mismatch","g","a h",[7, 15],("七所","school"),"八所中只有辛校低于800元，达标应为七所，六加一也不等于八","count against list",2)],
scope=[("mean","l m","n"),("least","f","b8")])

passage("bound-share-cap", """甲县教育信息化专项审计：硬件不得超过项目资金的{a|70%|percent}，运维不得低于{b|10%|percent}。项目资金{c|1,460.00万元|CNY}，硬件支出{d|1,065.80万元|CNY}，占{e|73.0%|percent}；软件与资源{f|233.60万元|CNY}，占{g|16.0%|percent}；运维{h|160.60万元|CNY}，占{i|11.0%|percent}。{za|三项|item}合计等于项目资金，结构符合文件规定的两条比例。
硬件中教室终端{j|780.20万元|CNY}，占硬件的{k|73.2%|percent}；机房{l|285.60万元|CNY}。运维合同签{m|3年|other}，年均{n|53.53万元|CNY}，折每校（{o|46所|school}）每年{p|11,638元|CNY/year}。""",
[("count","za",3),("share","d","c","e"),("share","f","c","g"),("share","h","c","i"),("hundred","e g i"),("most","e","a"),("least","b","i"),("share","j","d","k"),("sum","d","j l"),("overn","h",3,"n"),("avg","n","o","p"),("sum","c","d f h"),("bound","d","c"),("bound","f","c"),("bound","h","c"),("bound","j","d")],
[error("bound-exceeded","e","a",[5],None,"硬件占73.0%，高于70%的上限，不能说符合两条比例","limit against the figure",2,"硬件占比超过70%的上限，运维符合下限")],
scope=[("share","j","c","k"),("avg","h","o","p")])

passage("bound-least-hours", """乙区课后服务监督抽查记录
每周课后服务不得少于{a|5天|other}、每天不得少于{b|2|other}小时。抽查{c|12所|school}小学：每周开展{d|5天|other}的{e|11所|school}，{f|4天|other}的{g|1所|school}；每天时长分别在{h|1.5|other}小时至{i|2.5|other}小时之间。结论：被抽查学校天数、时长均达到要求。
收费方面，每生每学期收{j|450元|CNY/student}，上限{k|500元|CNY/student}，全部未超。参加{l|7,644人|student}，在校{m|8,190人|student}，参与率{n|93.3%|percent}；收费{o|343.98万元|CNY}，其中教师补助{p|275.18万元|CNY}，占{q|80.0%|percent}，不低于{r|75%|percent}。""",
[("sum","c","e g"),("least","a","d"),("least","a","f"),("least","b","h"),("least","b","i"),("most","j","k"),("share","l","m","n"),("prod","o","l j"),("share","p","o","q"),("least","r","q"),("below","h","i"),("bound","l","m"),("bound","p","o")],
[error("bound-exceeded","f","a",[2],None,"有一所每周只开展4天，少于5天","limit against the figure",2,"有一所天数不足5天"),
 error("bound-exceeded","h","b",[3],None,"最短1.5小时，少于2小时的要求","limit against the figure",2,"有学校每天不足2小时")],
scope=[("prod","o","m j")])

passage("restated-amount-head", """（标题）丙县追缴教育违规资金{a|318.60万元|CNY}
本刊讯：丙县审计局近日通报，全县教育系统已追缴违规资金{b|318.60万元|CNY}，占应追缴{c|402.00万元|CNY}的{d|79.3%|percent}。其中违规发放津补贴{e|141.27万元|CNY}、虚列支出{f|98.53万元|CNY}、乱收费{g|78.80万元|CNY}。追缴资金上缴国库{h|239.80万元|CNY}，退还学生{i|78.80万元|CNY}，即乱收费部分。
该局负责人表示：“{j|381.60万元|CNY}的追缴只是开始，其余{k|83.40万元|CNY}年内到位，届时追缴率达到{l|100%|percent}。”""",
[("same","a","b"),("share","b","c","d"),("sum","b","e f g"),("sum","b","h i"),("sum","h","e f"),("same","i","g"),("same","j","b"),("diff","c","b","k"),("sum","c","j k"),("bound","b","c")],
[error("restatement-mismatch","j","b c k",[6, 8],("318.60万元","CNY"),"标题和正文均为318.60万元，引语中两位颠倒","transposed digits",3)],
scope=[("share","i","c","d"),("diff","c","h","k")])

passage("restated-count-later", """丁县学校食堂专项审计访谈纪要
主持人：这次一共查了多少食堂？
审计员：全县食堂{a|84个|item}，全部检查，自营{b|61个|item}、托管{c|23个|item}，自营占{d|72.6%|percent}。
主持人：问题主要在哪里？
审计员：{e|61个|item}自营食堂里有问题的{f|22个|item}，占{g|36.1%|percent}；托管的{h|32个|item}里有问题的{i|14个|item}，占{j|60.9%|percent}，托管食堂问题面更大。
主持人：金额呢？
审计员：自营涉及{k|63.80万元|CNY}，托管涉及{l|92.40万元|CNY}，合计{m|156.20万元|CNY}，按有问题的食堂平均，自营{n|2.90万元|CNY}，托管{o|6.60万元|CNY}。""",
[("sum","a","b c"),("share","b","a","d"),("same","e","b"),("share","f","b","g"),("same","h","c"),("share","i","c","j"),("sum","m","k l"),("avg","k","f","n"),("avg","l","i","o"),("below","g","j"),("below","n","o"),("bound","b","a"),("bound","f","b"),("bound","i","c")],
[error("restatement-mismatch","h","c",[4],("23个","item"),"前面说托管为84减61即23个，此处两位颠倒，14个占60.9%也只合23","transposed digits",3)],
scope=[("share","f","a","g"),("avg","m","a","o")])

passage("growth-decline-mixed", """戊县教育收费收入变动分析（审计分析性复核）
收费收入2020年{a|3,640.00万元|CNY}，2021年{b|3,276.00万元|CNY}，下降{c|11.1%|percent-}；2022年{d|3,538.08万元|CNY}，比2021年增长{e|8.0%|percent}，但比2020年仍低{f|2.8%|percent-}。分项看，高中学费2022年{g|1,592.14万元|CNY}，比上年{h|1,403.00万元|CNY}增长{i|11.9%|percent}；住宿费{j|743.00万元|CNY}，比上年{k|688.00万元|CNY}增长{l|8.0%|percent}；幼儿园保教费{m|1202.94万元|CNY}，比上年{n|1185.00万元|CNY}增长{o|1.5%|percent}。
审计关注：保教费增幅低于在园幼儿增幅{p|4.2%|percent}，提示可能存在漏收。""",
[("growth","b","a","c"),("growth","d","b","e"),("growth","d","a","f"),("growth","g","h","i"),("growth","j","k","l"),("sum","d","g j m"),("sum","b","h k n"),("growth","m","n","o"),("below","o","p"),("between","e","i l o"),("trend","down","a b"),("trend","up","b d"),("trend","down","a d"),("trend","up","h g"),("trend","up","k j"),("trend","up","n m")],
[error("growth-mismatch","i","g h",[3],("13.5%","percent"),"189.14除以上年1403.00为13.5%，11.9%除的是本年1592.14","later divided instead of earlier",1),
 error("growth-mismatch","c","b a",[0],("10.0%","percent-"),"364除以2020年3640为10.0%，11.1%除的是2021年","later divided instead of earlier",1)],
scope=[("growth","m","h","o"),("growth","d","b","f")])

passage("two-year-average-rate", """己县绩效目标自评与审计复核对照（节选）
目标：三年内每万名学生的校园责任事故由{a|12.0起|item}降到{b|6.0起|item}。实际第一年{c|10.2起|item}，第二年{d|8.7起|item}，第三年{e|6.9起|item}，{za|三|other}年累计下降{f|42.5%|percent-}，目标降幅为{g|50.0%|percent-}，未完成。
学生{h|42,500人|student}，第三年事故应为{i|29起|item~}左右，台账登记{j|29起|item}，相符。赔付金额第一年{k|88.40万元|CNY}、第二年{l|71.50万元|CNY}、第三年{m|52.20万元|CNY}，年均{n|70.07万元|CNY}；第三年每起赔付{o|1.80万元|CNY}。投入防护资金{p|630.00万元|CNY}，即每减少一起（每万名学生口径减少{q|5.1起|item}）投入较高，建议优化。""",
[("count","za",3),("growth","e","a","f"),("growth","b","a","g"),("expr","e*h/10000","i"),("trend","down","a c d e"),("below","b","e"),("same","i","j"),("mean","k l m","n"),("avg","m","j","o"),("trend","down","k l m"),("diff","a","e","q"),("trend","down","a e"),("trend","down","a b")],
[error("average-mismatch","n","k l m",[7],("70.70万元","CNY"),"三年88.40、71.50、52.20之和212.10除以三为70.70","transposed digits",1)],
scope=[("growth","e","c","f"),("diff","a","b","q")])

passage("prepaid-direction", """辛县民办学校办学风险评估：收取学费{a|6,120.00万元|CNY}，其中预收跨学期{b|1,530.00万元|CNY}，占{c|25.0%|percent}。资产负债率由上年{d|58.4%|percent}下降到{e|63.7%|percent}，变动{f|5.3个百分点|percentage-point}；流动比率由{g|1.32|other}下降到{h|1.08|other}，净资产由{i|2,860.00万元|CNY}减少到{j|2,412.00万元|CNY}，减少{k|448.00万元|CNY}，减幅{l|15.7%|percent-}。{za|三项|item}指标说明偿债压力加大。
学费专户监管余额{m|489.60万元|CNY}，为预收额的{n|32.0%|percent}，低于{o|40%|percent}的监管要求，差{p|122.40万元|CNY}。""",
[("count","za",3),("share","b","a","c"),("trend","down","d e"),("diff","e","d","f"),("trend","down","g h"),("diff","i","j","k"),("growth","j","i","l"),("share","m","b","n"),("below","n","o"),("expr","b*o/100-m","p"),("bound","b","a"),("trend","down","i j"),("bound","m","b")],
[error("direction-mismatch","e","d",[2],None,"由58.4%到63.7%是上升，下文也说偿债压力加大","direction",2,"由58.4%上升到63.7%")],
scope=[("share","m","a","n"),("least","o","n")])

passage("swapped-months", """壬县审计组工作日志之资金拨付台账（万元）
拨付批次 | 收文日期 | 拨付日期 | 间隔（天） | 金额
第一批 | 3月5日 | 3月28日 | {a1|23|other} | {b1|420.50|CNY@万}
第二批 | 5月16日 | 6月30日 | {a2|45|other} | {b2|316.80|CNY@万}
第三批 | 9月1日 | 10月21日 | {a3|50|other} | {b3|287.30|CNY@万}
第四批 | 11月3日 | 11月29日 | {a4|26|other} | {b4|195.40|CNY@万}
总额{c|1220.00万元|CNY}；超过{d|30天|other}的为第二、第三批，金额{e|604.10万元|CNY}，占{f|49.5%|percent}；平均间隔{g|36天|other}，间隔最长的是第三批，最短的是第一批。若以金额加权，平均间隔{h|35.6天|other}。""",
[("const","a1",23,23),("const","a2",45,45),("const","a3",50,50),("const","a4",26,26),("sum","c","b1 b2 b3 b4"),("sum","e","b2 b3"),("share","e","c","f"),("mean","a1 a2 a3 a4","g"),("expr","(a1*b1+a2*b2+a3*b3+a4*b4)/c","h"),("largest","a3","a1 a2 a4"),("smallest","a1","a2 a3 a4"),("most","a1","d"),("most","a4","d"),("below","d","a2"),("below","d","a3"),("between","h","a1 a2 a3 a4"),("bound","e","c")],
scope=[("most","a2","d"),("most","a3","d")], hard="简单平均与加权平均并列；超期批次明说")

passage("not-comparable", """癸县审计统计口径变动的提示
2021年以前，教育项目“完工率”以批复项目数为分母；2022年起改以开工项目数为分母。2021年批复{a|120个|item}、开工{b|104个|item}、完工{c|78个|item}，旧口径{d|65.0%|percent}，新口径{e|75.0%|percent}。2022年批复{f|96个|item}、开工{g|90个|item}、完工{h|66个|item}，新口径{i|73.3%|percent}，旧口径{j|68.8%|percent}。
如把2021年旧口径与2022年新口径相比，会得出提高{k|8.3个百分点|percentage-point}的结论；同口径比较，新口径下降{l|1.7个百分点|percentage-point}，旧口径提高{m|3.8个百分点|percentage-point}。{za|三种|item}比法方向不同，本报告采用新口径，即“下降”。""",
[("count","za",3),("share","c","a","d"),("share","c","b","e"),("share","h","g","i"),("share","h","f","j"),("diff","i","d","k"),("diff","e","i","l"),("diff","j","d","m"),("bound","b","a"),("bound","g","f"),("trend","down","e i"),("trend","up","d j"),("trend","up","d i"),("bound","c","a"),("bound","c","b"),("bound","h","g"),("bound","h","f")],
scope=[("diff","i","e","k"),("share","h","f","i"),("share","c","a","e")], hard="新旧口径方向相反")

passage("approx-words", """子县教育资产清查审计快报
全县教育资产总额{a|18.64亿元|CNY}，约占全县行政事业资产{b|42.30亿元|CNY}的{c|44%|percent~}；房屋{d|12.86亿元|CNY}，近{e|七成|percent<}；设备{f|3.17亿元|CNY}，占{g|17.0%|percent}；其他{h|2.61亿元|CNY}，约{i|14%|percent~}。
清查发现未入账资产超过{j|2,300万元|CNY>}（{k|2,346.50万元|CNY}），其中捐赠{l|1,407.90万元|CNY}，占{za|六成|percent}即{m|60.0%|percent}；账存实亡{n|845.20万元|CNY}，轧差后应调增{o|1501.30万元|CNY}，为资产总额的{p|0.81%|percent}。""",
[("same","za","m"),("share","f","a","g"),("share","a","b","c"),("share","d","a","e"),("sum","a","d f h"),("share","h","a","i"),("share","l","k","m"),("diff","k","n","o"),("share","o","a","p"),("same","j","k"),("bound","f","a"),("bound","a","b"),("bound","d","a"),("bound","h","a"),("bound","l","k"),("bound","o","a")],
scope=[("share","f","a","e"),("share","l","a","m")], hard="约数、近、超过与精确数并用")

passage("budget-vs-actual-staff", """丑县机构编制与经费核对意见书
编制部门核定教育系统事业编制{a|5,240名|person}，实有在编{b|5,086名|person}，空编{c|154名|person}，空编率{d|2.9%|percent}。财政按实有在编加当年计划招聘{e|120名|person}安排人员经费，共{f|5,206名|person}，每人年{g|118,000元|CNY/year}，合计{h|61430.80万元|CNY}。
当年实招{i|97名|person}，自9月起薪，计发{j|4个月|other}，计划也是按{k|4个月|other}测算新招人员，因而新招人员经费应为{l|472.00万元|CNY}而不是全年数；财政多安排{m|944.00万元|CNY}，审计建议在年底前收回。
退休{n|142名|person}，减少的在编人数大于招聘人数{o|45名|person}，年末在编{p|5,041名|person}。""",
[("diff","a","b","c"),("share","c","a","d"),("sum","f","b e"),("prod","h","f g"),("same","j","k"),("expr","e*g*j/12","l"),("expr","e*g*(12-j)/12","m"),("diff","n","i","o"),("lin","p","+b +i -n"),("bound","i","e"),("bound","c","a")],
scope=[("prod","l","e g"),("diff","a","p","c")], hard="计划招聘与实招不同，新人按月计发")

passage("long-county-aid-audit", """甲县2022年度学生资助资金专项审计报告（征求意见稿）摘编
一、资金筹集与分配
全年筹集资助资金{a|5,260.00万元|CNY}，其中中央{b|3,156.00万元|CNY}、省{c|1,052.00万元|CNY}、市{d|420.80万元|CNY}、县{e|631.20万元|CNY}，四级所占比重依次为{f|60.0%|percent}、{g|20.0%|percent}、{h|8.0%|percent}和{i|12.0%|percent}。按学段分配：学前{j|736.40万元|CNY}、义务教育{k|2,367.00万元|CNY}、普通高中{l|1,052.00万元|CNY}、中职{m|1104.60万元|CNY}，义务教育占{n|45.0%|percent}，为各学段最多。
二、发放情况
截至年末发放{o|4,891.80万元|CNY}，发放率{p|93.0%|percent}，未发{q|368.20万元|CNY}；受助{r|48,918人次|person-time}，人次平均{s|1,000元|CNY/student}。与上年相比，发放额增加{t|326.12万元|CNY}，增长{u|6.7%|percent}；受助人次由上年的{v|46,120人次|person-time}增加到本年的{w|48,918人次|person-time}，增长{x|6.1%|percent}，金额增速高于人次增速{y|1.0个百分点|percentage-point}。
三、发现的问题
（一）不符合条件者受助{z|186人次|person-time}、{za|18.60万元|CNY}；（二）应助未助{zb|94人次|person-time}，应补{zc|9.40万元|CNY}；（三）重复发放{zd|57人次|person-time}、{ze|5.70万元|CNY}。其中第（一）、（三）两类应收回{zf|24.30万元|CNY}，占发放额的{zg|0.5%|percent}；三类合计涉及{zh|337人次|person-time}。
四、已整改收回{zi|20.25万元|CNY}，收回率{zj|60.1%|percent}，其余{zk|4.05万元|CNY}限次年3月底前收回。""",
[("sum","a","b c d e"),("share","b","a","f"),("share","c","a","g"),("share","d","a","h"),("share","e","a","i"),("hundred","f g h i"),("sum","a","j k l m"),("share","k","a","n"),("largest","k","j l m"),("share","o","a","p"),("diff","a","o","q"),("avg","o","r","s"),("growthc","o","t","u"),("same","r","w"),("growth","w","v","x"),("diff","u","x","y"),("sum","zf","za ze"),("share","zf","o","zg"),("sum","zh","z zb zd"),("share","zi","zf","zj"),("diff","zf","zk","zi"),("trend","up","v w"),("bound","b","a"),("bound","c","a"),("bound","d","a"),("bound","e","a"),("bound","k","a"),("bound","o","a"),("bound","zf","o"),("bound","zi","zf")],
[error("growth-mismatch difference-mismatch","u","o t x y",[12, 15],("7.1%","percent"),"增加的326.12应除以上年4565.68，为7.1%；6.7%除的是本年","later divided instead of earlier",2),
 error("share-mismatch","zj","zi zf",[19],("83.3%","percent"),"20.25除以应收回的24.30为83.3%；60.1%除的是三类金额合计33.70","wrong denominator",3)],
scope=[("sum","zf","za zc ze"),("share","zi","o","zj"),("share","m","a","n")])

passage("long-construct-audit", """乙区第二中学迁建工程竣工决算审计意见（节录）
1. 规模。批复建筑面积{a|42,600平方米|other}，竣工{b|43,878平方米|other}，超{c|1,278平方米|other}，超批复{d|3.0%|percent}。其中教学楼{e|18,200平方米|other}、宿舍{f|13,650平方米|other}、食堂{g|5,148平方米|other}、其他{h|6,880平方米|other}。
2. 投资。概算{i|1.68亿元|CNY}，送审决算{j|17,976.00万元|CNY}，审定{k|17,297.40万元|CNY}，核减{l|678.60万元|CNY}，核减率{m|3.8%|percent}。审定额超概算{n|497.40万元|CNY}，超概率{o|3.0%|percent}，按规定{p|10%|percent}以内由区发改部门备案。每平方米造价{q|3,492元|CNY}。
3. 工期。合同工期{r|720天|other}，实际{s|816天|other}，延误{t|96天|other}；其中不可抗力{u|41天|other}、业主原因{v|28天|other}、施工方原因{w|37天|other}，施工方应付违约金每天{x|2.00万元|CNY}，计{y|54.00万元|CNY}。
4. 资金来源。上级补助{z|6,900.00万元|CNY}，区财政{za|5,189.22万元|CNY}，贷款{zb|4,324.35万元|CNY}，其余{zc|838.83万元|CNY}缺口；贷款占审定投资的{zd|25.0%|percent}。
5. 质量保证金按审定额的{ze|3%|percent}即{zf|518.92万元|CNY}扣留，已扣{zg|400.00万元|CNY}，应补扣{zh|118.92万元|CNY}。""",
[("diff","b","a","c"),("growthb","a","c","d"),("growth","b","a","d"),("sum","b","e f g h"),("diff","j","k","l"),("share","l","j","m"),("diff","k","i","n"),("growthb","i","n","o"),("most","o","p"),("avg","k","b","q"),("diff","s","r","t"),("sum","t","u v w"),("prod","y","w x"),("sum","k","z za zb zc"),("share","zb","k","zd"),("share","zf","k","ze"),("diff","zf","zg","zh"),("trend","up","a b"),("bound","l","j"),("bound","zb","k"),("bound","zf","k")],
[error("sum-mismatch","w","t u v y x",[11, 12],("27天","other"),"延误96天减去41和28为27天，违约金54万元也按27天","wrong digit",2),
 error("sum-mismatch","zc","k z za zb",[13],("883.83万元","CNY"),"四项来源应等于审定额，缺口为883.83万元，两位颠倒","transposed digits",2),
 error("average-mismatch","q","k b",[9],("3,942元","CNY"),"172974000元除以43878平方米约3942元","transposed digits",2)],
scope=[("share","l","k","m"),("share","zb","i","zd"),("avg","j","b","q")])

passage("long-limit-review", """丙县教育系统津贴补贴专项清理报告
全县教育系统{a|138个|item}单位自查自纠，{b|129个|item}单位无问题，{c|9个|item}单位存在问题，占{d|6.5%|percent}。问题分布：高中{e|2个|item}、初中{f|4个|item}、小学{g|2个|item}、直属单位{h|1个|item}。
按类型统计：自行提高标准{i|63.20万元|CNY}，重复发放{j|28.44万元|CNY}，超范围发放{k|41.08万元|CNY}，三类共{l|132.72万元|CNY}，超范围发放居首位。涉及人员{m|474人|person}，人均{n|2,800元|CNY}。
清理标准规定：班主任津贴每月不高于{o|600元|CNY/month}，查得各单位执行{p|400元|CNY/month}至{q|600元|CNY/month}；值班补助每晚不高于{r|80元|CNY}，查得{s|60元|CNY}至{t|100元|CNY}；监考费每场不高于{u|50元|CNY}，查得{v|40元|CNY}至{w|50元|CNY}。以上三项补助的执行标准均在规定之内。
清退情况：3月清退{x|39.82万元|CNY}，4月清退{y|46.45万元|CNY}，5月清退{z|33.18万元|CNY}，累计{za|119.45万元|CNY}，清退率{zb|90.0%|percent}；尚余{zc|13.27万元|CNY}，由{zd|2个|item}单位分期清退。""",
[("diff","a","b","c"),("share","c","a","d"),("sum","c","e f g h"),("sum","l","i j k"),("largest","k","i j"),("avg","l","m","n"),("most","p","o"),("most","q","o"),("most","s","r"),("most","t","r"),("most","v","u"),("most","w","u"),("sum","za","x y z"),("share","za","l","zb"),("diff","l","za","zc"),("bound","zd","c"),("bound","c","a"),("bound","za","l")],
[error("direction-mismatch","k","i j",[4],None,"超范围发放41.08万元少于自行提高标准的63.20万元，不是首位","wrong superlative",1,"自行提高标准居首位"),
 error("bound-exceeded","t","r",[9],None,"值班补助最高100元，高于每晚80元的规定","limit against the figure",2,"值班补助超过规定，其余两项在规定之内")],
scope=[("share","za","i","zb"),("avg","za","m","n")])

passage("long-sound-perform", """丁县乡村小规模学校提升项目绩效评价报告（结论与依据）
一、结论。项目综合得分{a|83.6分|other}，等级“良”。项目预算{b|2,480.00万元|CNY}，支出{c|2,182.40万元|CNY}，执行率{d|88.0%|percent}；如剔除年底下达的{e|248.00万元|CNY}（当年客观上无法支出），执行率为{f|97.8%|percent}，评分按后者计。
二、依据。（一）数量：计划改造{g|46所|school}，实际{h|49所|school}，完成率{i|106.5%|percent}，超出部分用的是结余资金，得分以满分{j|20分|other}封顶，不因超额加分。（二）质量：验收{k|49所|school}，一次合格{l|45所|school}，合格率{m|91.8%|percent}，目标{n|95%|percent}，未达到，扣{o|1.5分|other}。（三）时效：计划8月底完工，按期{p|38所|school}，占{q|77.6%|percent}，延期{r|11所|school}，扣{s|2.7分|other}。（四）成本：校均支出{t|44.54万元|CNY}，低于预算的校均{u|53.91万元|CNY}，未扣分。（五）效益：回流学生{v|217人|student}，而同期转出{w|268人|student}，净减{x|51人|student}，但较改造前一年净减{y|143人|student}收窄{z|92人|student}，视为有效益；教师流失由{za|31名|person}降到{zb|19名|person}，降{zc|38.7%|percent-}。
三、建议。对结余{zd|297.60万元|CNY}中无法支出以外的{ze|49.60万元|CNY}收回。""",
[("share","c","b","d"),("expr","c/(b-e)*100","f"),("share","h","g","i"),("same","k","h"),("share","l","k","m"),("below","m","n"),("share","p","h","q"),("diff","h","p","r"),("avg","c","h","t"),("avg","b","g","u"),("below","t","u"),("diff","w","v","x"),("diff","y","x","z"),("growth","zb","za","zc"),("diff","b","c","zd"),("diff","zd","e","ze"),("trend","down","y x"),("below","g","h"),("bound","c","b"),("bound","l","k"),("bound","p","h"),("trend","down","za zb")],
scope=[("share","c","b","f"),("share","l","g","m"),("least","n","m"),("share","p","g","q"),("avg","b","h","u")], hard="两种执行率；完成率超百分之百；合格率未达目标；净减而收窄")

passage("long-sound-ledger", """戊县教育系统历年审计整改“回头看”台账说明
（1）台账共列{a|112个|item}问题，系2019年、2020年、2021年三次审计{b|38个|item}、{c|41个|item}、{d|33个|item}之和。三次审计中同一问题屡审屡犯的{e|9个|item}按次数重复列入，去重后为{f|103个|item}。
（2）整改率以去重前问题数为分母，已整改{g|98个|item}，整改率{h|87.5%|percent}；分年看为{i|36个|item}、{j|37个|item}、{k|25个|item}，整改率{l|94.7%|percent}、{m|90.2%|percent}、{n|75.8%|percent}，越近的年份越低，属正常。
（3）未整改{o|14个|item}，其中到期未整改{p|5个|item}、未到期{q|9个|item}。到期未整改的涉及{r|74.20万元|CNY}，未到期的涉及{s|265.30万元|CNY}，合计{t|339.50万元|CNY}，占全部问题金额{u|4,850.00万元|CNY}的{v|7.0%|percent}。以个数计的未整改率是{w|12.5%|percent}，高于以金额计，因为未整改的多为小额问题。
（4）责任追究：约谈{x|22人|person}、诫勉{y|8人|person}、处分{z|4人|person}，{za|3人|person}既约谈又诫勉，实际追责{zb|31人|person}。""",
[("sum","a","b c d"),("diff","a","e","f"),("share","g","a","h"),("sum","g","i j k"),("share","i","b","l"),("share","j","c","m"),("share","k","d","n"),("trend","down","l m n"),("diff","a","g","o"),("sum","o","p q"),("sum","t","r s"),("share","t","u","v"),("share","o","a","w"),("below","v","w"),("lin","zb","+x +y +z -za"),("between","h","l m n"),("hundred","h w"),("bound","g","a"),("bound","i","b"),("bound","j","c"),("bound","k","d"),("bound","t","u"),("bound","o","a")],
scope=[("share","g","f","h"),("sum","zb","x y z"),("share","p","a","w")], hard="重复列入与去重、个数与金额、兼受两种处理")

passage("long-two-tables", """庚县教育附加与基金收支对账
表一 收入（万元）
教育费附加 | {a1|2,140.00|CNY@万}
地方教育附加 | {a2|1,426.60|CNY@万}
土地收益计提 | {a3|873.40|CNY@万}
上年结转 | {a4|360.00|CNY@万}
合计 | {a|4,800.00|CNY@万}
表二 支出（万元）
校舍 | {b1|2,112.00|CNY@万}
设备 | {b2|1,506.00|CNY@万}
职教 | {b3|642.00|CNY@万}
偿债 | {b4|480.00|CNY@万}
合计 | {b|4,290.00|CNY@万}
说明：一、当年收入（不含上年结转）{c|4440.00万元|CNY}，比上年{d|4,111.11万元|CNY}增长{e|8.0%|percent}。二、年末结转{f|510.00万元|CNY}，比年初增加{g|510.00万元|CNY}。三、校舍支出占支出合计的{h|49.2%|percent}，是设备的{i|2.0倍|ratio}。四、教育费附加用于职教的比例应不低于{j|30%|percent}，职教支出占教育费附加的{k|30.0%|percent}，刚好达到。五、偿债占支出合计的{l|11.2%|percent}，未超{m|15%|percent}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","a1 a2 a3"),("growth","c","d","e"),("diff","a","b","f"),("diff","f","a4","g"),("share","b1","b","h"),("multiple","b1","b2","i"),("share","b3","a1","k"),("least","j","k"),("share","b4","b","l"),("most","l","m"),("largest","b1","b2 b3 b4"),("trend","up","d c"),("bound","b1","b"),("bound","b3","a1"),("bound","b4","b")],
[error("sum-mismatch table-mismatch","b2","b b1 b3 b4 i",[1, 7],("1,056.00","CNY@万"),"四项之和应为4290.00，校舍是设备的2.0倍也说明设备为1056.00","transposed digits",2),
 error("difference-mismatch","g","f a4",[5],("150.00万元","CNY"),"510万元就是年末结转，减去年初360万元只增加150万元","opening balance not subtracted",1)],
scope=[("share","b1","a","h"),("share","b3","b","k")])

passage("long-minutes-errors", """审计反馈会会议记录（摘要）
审计组长：本次对辛区教育局及{a|24所|school}学校进行了审计，延伸率{b|28.6%|percent}（全区{c|60所|school}）。发现问题{d|五类|item}共{e|57个|item}，金额{f|1,918.00万元|CNY}。最严重的一类是超范围支出，{g|767.20万元|CNY}，占{h|40.0%|percent}；其次是拨付滞后{i|575.40万元|CNY}，占{j|30.0%|percent}；第三是往来款长期挂账{k|287.70万元|CNY}，占{l|15.0%|percent}；第四是采购不规范{m|191.80万元|CNY}，占{n|10.0%|percent}；第五是资产不入账{o|95.90万元|CNY}，占{p|5.0%|percent}。
局长：{q|75个|item}问题我们照单全收。超范围支出中有{r|230.16万元|CNY}是防疫支出，占{s|12.0%|percent}，请审计组考虑。长期挂账的已清理{t|172.62万元|CNY}，占{u|60.0%|percent}。
审计组长：防疫支出可以作为客观原因说明，但不改变定性。挂账清理要在{v|两个月|other}内完成，即由9月1日到10月底。采购不规范平均每个问题{x|13.70万元|CNY}（{y|14个|item}问题）。
主持人：会后{z|30|other}日内报整改方案，{za|60|other}日内报整改结果，以报方案之日起算。""",
[("share","a","c","b"),("sum","f","g i k m o"),("share","g","f","h"),("share","i","f","j"),("share","k","f","l"),("share","m","f","n"),("share","o","f","p"),("hundred","h j l n p"),("trend","down","g i k m o"),("same","q","e"),("share","r","g","s"),("share","t","k","u"),("avg","m","y","x"),("count","d",5),("bound","y","e"),("below","z","za"),("const","v",2,2),("bound","a","c"),("bound","g","f"),("bound","i","f"),("bound","k","f"),("bound","m","f"),("bound","o","f"),("bound","r","g"),("bound","t","k")],
[error("share-mismatch","b","a c",[0],("40.0%","percent"),"24所占全区60所的40.0%，28.6%是24除以84","wrong denominator",1),
 error("share-mismatch","s","r g",[10],("30.0%","percent"),"防疫支出占超范围支出767.20万元的30.0%；12.0%是占全部问题金额","wrong denominator",2),
 error("restatement-mismatch","q","e",[9],("57个","item"),"审计组长说的是57个问题，局长复述时颠倒","transposed digits",3)],
scope=[("share","t","f","u"),("share","r","f","u")])

passage("long-year-chain", """壬县教育经费执行情况五年回顾（审计年度报告附件）
2018年执行数{a|41,200万元|CNY}，2019年{b|43,260万元|CNY}，2020年{c|43,693万元|CNY}，2021年{d|46,314万元|CNY}，2022年{e|49,093万元|CNY}。与上年相比，2019年增长{f|5.0%|percent}，2020年增长{g|1.0%|percent}，2021年增长{h|6.0%|percent}，2022年增长{i|6.0%|percent}；2020年增幅最低，系疫情压减所致。五年间增加{j|7,893万元|CNY}，增长{k|16.1%|percent}。
结转资金占执行数的比重，2018年{l|7.8%|percent}，2019年{m|6.9%|percent}，2020年{n|5.6%|percent}，2021年{o|4.4%|percent}，2022年{p|4.7%|percent}，五年逐年降低。据此推算，2018年结转{q|3,214万元|CNY}，2022年结转{r|2,307万元|CNY}，减少{s|907万元|CNY}。
审计覆盖面：五年累计审计学校{t|215次|item}，全县{u|86所|school}学校，平均每所被审计{v|2.5次|item}；未被审计过的{w|7所|school}，覆盖率{x|91.9%|percent}。""",
[("growth","b","a","f"),("growth","c","b","g"),("growth","d","c","h"),("growth","e","d","i"),("smallest","g","f h i"),("diff","e","a","j"),("growth","e","a","k"),("growthb","a","j","k"),("trend","up","a b c d e"),("trend","down","l m n o p"),("share","q","a","l"),("share","r","e","p"),("diff","q","r","s"),("avg","t","u","v"),("expr","(u-w)/u*100","x"),("bound","w","u"),("trend","up","a b"),("trend","up","b c"),("trend","up","c d"),("trend","up","d e"),("trend","up","a e"),("bound","q","a"),("bound","r","e")],
[error("direction-mismatch sequence-mismatch","p","l m n o",[9],None,"2022年4.7%高于2021年4.4%，不是逐年降低","trend broken",1,"2022年略有回升"),
 error("growth-mismatch","k","e a j",[6, 7],("19.2%","percent"),"7893应除以2018年41200，为19.2%；16.1%除的是2022年","later divided instead of earlier",2)],
scope=[("growth","e","b","k"),("share","r","d","o")])

passage("long-restated-overview", """癸市市级教育专项资金绩效管理年度通报
【总体】纳入绩效评价的专项{a|26项|item}，资金{b|3.64亿元|CNY}，平均得分{c|84.2分|other}；优{d|7项|item}、良{e|13项|item}、中{f|5项|item}、差{g|1项|item}，优良率{h|76.9%|percent}。
【分部门】基础教育类{i|11项|item}、{j|1.82亿元|CNY}，职业教育类{k|6项|item}、{l|0.91亿元|CNY}，学前教育类{m|5项|item}、{n|0.55亿元|CNY}，其他{o|4项|item}、{p|0.36亿元|CNY}。基础教育类资金占{q|50.0%|percent}，职业教育类占{r|25.0%|percent}。
【结果应用】评价为优的{s|7项|item}，下年增加安排{t|2,100万元|CNY}；评价为中的{u|6项|item}，压减{v|960万元|CNY}；评价为差的{w|1项|item}，取消安排{x|480万元|CNY}。增减相抵净增{y|1,620万元|CNY}。
【对照】上年评价{z|22项|item}，优良率{za|72.7%|percent}，今年提高{zb|4.2个百分点|percentage-point}；上年平均得分{zc|82.5分|other}，提高{zd|1.7分|other}。评价项目比上年多{ze|4项|item}，资金比上年的{zf|3.25亿元|CNY}增长{zg|12.0%|percent}。""",
[("sum","a","d e f g"),("sharesum","d e","a","h"),("sum","a","i k m o"),("sum","b","j l n p"),("share","j","b","q"),("share","l","b","r"),("same","s","d"),("same","u","f"),("same","w","g"),("lin","y","+t -v -x"),("diff","h","za","zb"),("diff","c","zc","zd"),("diff","a","z","ze"),("growth","b","zf","zg"),("trend","up","za h"),("trend","up","zc c"),("bound","d","a"),("bound","e","a"),("bound","j","b"),("bound","l","b"),("trend","up","zf b")],
[error("restatement-mismatch","u","f",[7],("5项","item"),"总体部分评价为中的是5项","restated figure",3),
 error("sum-mismatch","y","t v x",[9],("660万元","CNY"),"2100减960再减480为660万元，少减了压减的960","part left out",2)],
scope=[("share","j","b","h"),("lin","y","+t -v")])

passage("long-sound-procure", """子县教育装备采购绩效跟踪（中标价、最高限价与市场价的比较）
一、三种价格。计算机最高限价每台{a|4,600元|CNY}，中标价{b|4,140元|CNY}，市场价{c|3,980元|CNY}；中标价比限价低{d|10.0%|percent}，却比市场价高{e|4.0%|percent}。交互平板限价{f|19,800元|CNY}，中标价{g|17,820元|CNY}，市场价{h|18,200元|CNY}，比限价低{i|10.0%|percent}，比市场价也低{j|2.1%|percent}。
二、数量与金额。计算机{k|860台|item}、{l|356.04万元|CNY}，交互平板{m|210台|item}、{n|374.22万元|CNY}，合计{o|730.26万元|CNY}；按限价计为{p|811.40万元|CNY}，节约{q|81.14万元|CNY}；按市场价计为{r|724.48万元|CNY}，反而多付{s|5.78万元|CNY}。两种比较结论不同，不矛盾。
三、时效。合同要求开学前{t|15天|other}到货，计算机提前{u|22天|other}到货，满足要求；平板提前{v|9天|other}到货，晚于要求{w|6天|other}，扣款{x|1.87万元|CNY}，为平板合同额的{y|0.5%|percent}。
四、使用。计算机日均使用{z|3.4|other}小时，平板{za|4.6|other}小时，平板高{zb|1.2|other}小时；教师会用平板的{zc|318名|person}，占{zd|354名|person}教师的{ze|89.8%|percent}。""",
[("expr","(a-b)/a*100","d"),("growth","b","c","e"),("expr","(f-g)/f*100","i"),("expr","(h-g)/h*100","j"),("prod","l","b k"),("prod","n","g m"),("sum","o","l n"),("expr","a*k+f*m","p"),("diff","p","o","q"),("expr","c*k+h*m","r"),("diff","o","r","s"),("least","t","u"),("below","v","t"),("diff","t","v","w"),("share","x","n","y"),("diff","za","z","zb"),("share","zc","zd","ze"),("below","b","a"),("below","c","b"),("below","g","h"),("below","g","f"),("trend","up","c b"),("bound","x","n"),("bound","zc","zd")],
scope=[("growth","b","a","e"),("share","q","o","d"),("least","t","v"),("share","x","o","y")], hard="与限价比节约、与市场价比多付；时效一项晚于要求是明说的")

passage("long-sum-directions", """丑区民办教育专项督查审计意见
督查民办学校{a|34所|school}，在校{b|21,760人|student}，校均{c|640人|student}；学费收入{d|2.72亿元|CNY}，生均{e|12,500元|CNY/student}。
（一）收费。上年生均学费{f|11,800元|CNY/student}，本年提高{g|700元|CNY/student}，提高{h|9.3%|percent}。备案涨幅上限{i|8%|percent}，未超过。
（二）办学条件。生师比平均{j|15.2:1|ratio}，教师{k|1,432名|person}；高级职称{l|272名|person}，占{m|19.0%|percent}；持证{n|1,389名|person}，持证率{o|97.0%|percent}，未持证{p|43名|person}。
（三）资金监管。应缴风险保证金按学费收入{q|5%|percent}计，为{r|1,360万元|CNY}；已缴{s|1,156万元|CNY}，缴存率{t|85.0%|percent}，欠缴{u|204万元|CNY}，涉及{v|9所|school}学校，占{w|26.5%|percent}。
（四）资助。应按学费收入{x|5%|percent}提取奖助资金{y|1,360万元|CNY}，实提{z|1,088万元|CNY}，差{za|272万元|CNY}；受助{zb|1,741人|student}，占在校生{zc|8.0%|percent}，人均{zd|624元|CNY/student}。
两项资金合计欠{ze|204万元|CNY}。""",
[("avg","b","a","c"),("avg","d","b","e"),("diff","e","f","g"),("growth","e","f","h"),("most","h","i"),("ratio","b","k","j"),("share","l","k","m"),("share","n","k","o"),("diff","k","n","p"),("share","r","d","q"),("share","s","r","t"),("diff","r","s","u"),("share","v","a","w"),("share","y","d","x"),("diff","y","z","za"),("share","zb","b","zc"),("avg","z","zb","zd"),("sum","ze","u za"),("same","r","y"),("trend","up","f e"),("bound","l","k"),("bound","n","k"),("bound","r","d"),("bound","s","r"),("bound","v","a"),("bound","y","d"),("bound","zb","b")],
[error("growth-mismatch bound-exceeded","h","e f i",[3, 4],("5.9%","percent"),"12500比11800高700，提高5.9%；9.3%也超过了8%的上限","wrong digit",2),
 error("average-mismatch","zd","z zb",[16],("6,249元","CNY/student"),"1088万元除以1741人约6249元，少了一位","decimal point",2),
 error("sum-mismatch","ze","u za",[17],("476万元","CNY"),"欠缴204与少提272之和为476万元，漏了一项","part left out",3)],
scope=[("share","l","a","m"),("share","s","d","t")])

passage("central-direct-roll", """寅县直达资金滚动支付说明（审计问询答复）
一、6月末累计收到{a|3,480.00万元|CNY}，累计支付{b|1,914.00万元|CNY}，支付率{c|55.0%|percent}；9月末累计收到{d|4,920.00万元|CNY}，累计支付{e|3,198.00万元|CNY}，支付率{f|65.0%|percent}；12月末累计收到{g|5,160.00万元|CNY}，累计支付{h|4,902.00万元|CNY}，支付率{i|95.0%|percent}。
二、来函所称“三季度支付率{j|89.2%|percent}”是当季支付{k|1284.00万元|CNY}与当季收到{l|1440.00万元|CNY}之比，与9月末累计支付率不是同一口径；四季度当季支付{m|1704.00万元|CNY}，多于当季收到{n|240.00万元|CNY}，是支付前三季度结存所致，并无超付。
三、年末结存{o|258.00万元|CNY}，已签合同的{p|206.40万元|CNY}，占{q|80.0%|percent}。""",
[("share","b","a","c"),("share","e","d","f"),("share","h","g","i"),("diff","e","b","k"),("diff","d","a","l"),("share","k","l","j"),("diff","h","e","m"),("diff","g","d","n"),("diff","g","h","o"),("share","p","o","q"),("trend","up","c f i"),("trend","up","a d g"),("trend","up","b e h"),("below","n","m"),("bound","b","a"),("bound","e","d"),("bound","h","g"),("bound","p","o")],
scope=[("share","m","n","i"),("share","k","l","f"),("bound","m","n")], hard="当季与累计两种口径；四季度支付大于收到")

passage("bonus-cap-two", """卯市学校节能改造合同能源管理审计
改造前年电费{a|168.00万元|CNY}，改造后{b|117.60万元|CNY}，年节约{c|50.40万元|CNY}，节约率{d|30.0%|percent}，合同承诺不低于{e|25%|percent}。节约额由学校与服务商分享，前{f|3|other}年服务商得{g|80%|percent}即每年{h|40.32万元|CNY}，后{i|2|other}年得{j|30%|percent}即每年{k|15.12万元|CNY}，{l|5|other}年共得{m|151.20万元|CNY}，超过其投资{n|132.00万元|CNY}的部分{o|19.20万元|CNY}为收益，收益率{p|14.5%|percent}。
学校{q|5|other}年共得{r|100.80万元|CNY}，少于服务商，但期满后节约额全部归学校。电价其间由每度{s|0.52元|CNY}调到{t|0.58元|CNY}，改造后电费若按原价计只有{u|105.43万元|CNY}，实际节电率高于上述节约率。""",
[("diff","a","b","c"),("share","c","a","d"),("least","e","d"),("share","h","c","g"),("share","k","c","j"),("sum","l","f i"),("expr","c*g/100*3+c*j/100*2","m"),("diff","m","n","o"),("growthb","n","o","p"),("growth","m","n","p"),("same","q","l"),("expr","c*5-m","r"),("below","r","m"),("expr","b*s/t","u"),("trend","up","s t"),("below","u","b"),("bound","c","a"),("bound","h","c"),("bound","k","c"),("trend","up","n m")],
scope=[("share","o","m","p"),("prod","m","h l"),("prod","r","k q")], hard="前后两段分成比例不同；电价变动")

passage("exempt-thresholds", """辰县政府采购限额执行情况核查
集中采购目录以外，货物类分散采购限额{a|50万元|CNY}、工程类{b|60万元|CNY}；公开招标数额，货物类{c|200万元|CNY}、工程类{d|400万元|CNY}。抽查采购{e|96项|item}，其中低于分散限额、由学校自行采购的{f|71项|item}，合计{g|642.10万元|CNY}，平均{h|9.04万元|CNY}；达到分散限额而未达到公开招标数额的{i|19项|item}，合计{j|2,018.75万元|CNY}，平均{k|106.25万元|CNY}；达到公开招标数额的{l|6项|item}，合计{m|2,604.00万元|CNY}，平均{n|434.00万元|CNY}。
第三类中有货物{o|4项|item}、工程{p|2项|item}，金额最小的一项货物为{q|203.60万元|CNY}，刚过公开招标数额；第二类中有一项工程{r|398.20万元|CNY}，虽大于货物类公开招标数额，但工程类数额更高，可不公开招标，不属规避。""",
[("sum","e","f i l"),("avg","g","f","h"),("avg","j","i","k"),("avg","m","l","n"),("sum","l","o p"),("least","c","q"),("below","r","d"),("below","c","r"),("below","a","b"),("below","c","d"),("trend","up","h k n")],
scope=[("most","r","c"),("least","d","q"),("avg","m","p","n")], hard="货物与工程两条限额，398万元大于货物类而小于工程类")

passage("withheld-refund-net", """巳区退役校舍出租收入上缴核查
租金合同总额{a|286.00万元|CNY}，当年应收{b|143.00万元|CNY}，实收{c|128.70万元|CNY}，收缴率{d|90.0%|percent}。按“收支两条线”，实收应全额上缴，区财政再按{e|60%|percent}返还学校。学校上缴{f|128.70万元|CNY}，获返还{g|77.22万元|CNY}，净上缴{h|51.48万元|CNY}。
检查组初稿以净上缴除以应收得{i|36.0%|percent}，认定“上缴率严重偏低”；复核改为上缴除以实收，为{j|100.0%|percent}，撤回该条意见。欠收{k|14.30万元|CNY}由两户承租人形成，分别欠{l|9.10万元|CNY}和{m|5.20万元|CNY}。
上年实收{n|132.00万元|CNY}，本年下降{o|2.5%|percent-}，因一户退租。""",
[("share","c","b","d"),("same","f","c"),("share","g","f","e"),("diff","f","g","h"),("share","h","b","i"),("share","f","c","j"),("diff","b","c","k"),("sum","k","l m"),("growth","c","n","o"),("bound","b","a"),("bound","c","b"),("bound","g","f"),("bound","h","b"),("bound","f","c"),("trend","down","n c")],
scope=[("share","h","c","i"),("share","c","a","d"),("share","h","b","j")], hard="初稿与复核两种比率，初稿已撤回")

passage("class-hours-pay", """午县高级中学课时津贴审计复算
某月发放课时津贴{a|151,200元|CNY}，教师{b|72名|person}，人均{c|2,100元|CNY/month}。按制度：每周标准课时{d|12节|item}，超出部分每节{e|30元|CNY}，每月按{f|4周|other}计。抽查{g|10名|person}教师，周课时合计{h|158节|item}，标准合计{i|120节|item}，超{j|38节|item}，月应发{k|4,560元|CNY}，实发{l|4,560元|CNY}，相符。
但制度同时规定，行政人员兼课按{m|80%|percent}计发，{n|8名|person}行政人员实按全额领取{o|9,600元|CNY}，应发{p|7,680元|CNY}，多发{q|1,920元|CNY}，人均多发{r|240元|CNY}。扣除多发，当月应发{s|149,280元|CNY}。""",
[("avg","a","b","c"),("prod","i","g d"),("diff","h","i","j"),("prod","k","j e f"),("same","l","k"),("share","p","o","m"),("diff","o","p","q"),("avg","q","n","r"),("diff","a","q","s"),("bound","n","b"),("bound","g","b"),("bound","p","o")],
scope=[("avg","k","g","c"),("prod","k","h e f"),("share","q","o","m")], hard="抽查相符而行政人员多发")
