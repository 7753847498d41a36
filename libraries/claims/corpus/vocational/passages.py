# -*- coding: utf-8 -*-
# What a city's office for vocational, senior, preschool and special education writes (invented figures, own wording; source form of ../annotate.py).

passage("zsjh-wancheng-biao", """2024年中等职业学校秋季招生计划与完成情况（9月20日截止）
学校 | 计划 | 实录 | 报到 | 报到率
一职专 | {a1|900人|student} | {b1|934人|student} | {c1|882人|student} | {r1|94.4%|percent}
工贸学校 | {a2|760人|student} | {b2|711人|student} | {c2|668人|student} | {r2|94.0%|percent}
卫校 | {a3|540人|student} | {b3|562人|student} | {c3|549人|student} | {r3|97.7%|percent}
艺术中专 | {a4|200人|student} | {b4|163人|student} | {c4|141人|student} | {r4|86.5%|percent}
合计 | {a|2,400人|student} | {b|2,370人|student} | {c|2,240人|student} | {r|94.5%|percent}
一职专和卫校实录超过计划，经市里同意从艺术中专调剂了{d|37个|place}名额，正好是它没招满的数；工贸学校欠{e|49人|student}。报到率以实录数为分母，若按计划算，全市完成{f|93.3%|percent}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("share","c1","b1","r1"),("bound","c1","b1"),("share","c2","b2","r2"),("bound","c2","b2"),("share","c3","b3","r3"),("bound","c3","b3"),("share","c4","b4","r4"),("bound","c4","b4"),("share","c","b","r"),("bound","c","b"),("between","r","r1 r2 r3 r4"),("diff","a4","b4","d"),("diff","a2","b2","e"),("share","c","a","f"),("below","a1","b1"),("below","a3","b3")],
scope=[("share","c1","a1","r1"),("share","b","a","f"),("mean","r1 r2 r3 r4","r"),("diff","b1","a1","d")], hard="实录超计划有调剂；报到率与完成率分母不同")

passage("jiuye-quxiang", half("""工贸学校2023届毕业生去向统计说明
本届毕业{a|1,286人|student}。截至8月31日，落实去向{b|1,241人|student}，落实率{r|96.5%|percent}。
去向分三块：升入高职和应用型本科的{c|702人|student}，占毕业生的{rc|54.6%|percent}；直接就业{d|486人|student}；应征入伍、自主创业等{e|53人|student}。
直接就业者中，进入本市企业{f|318人|student}，占{rf|65.4%|percent}；到市外的{g|186人|student}。专业对口{h|389人|student}，对口率{rh|81.0%|percent}，对口率只就直接就业的人统计，升学的不在其中。"""),
[("share","b","a","r"),("bound","b","a"),("share","c","a","rc"),("bound","c","a"),("sum","b","c d e"),("sum","d","f g"),("share","f","d","rf"),("bound","f","d"),("share","h","d","rh"),("bound","h","d")],
[error('share-mismatch','rh','h d',[8],('80.0%', 'percent'),'389人在486人中占80.0%','wrong digit',2,say=''),
 error('sum-mismatch','g','d f',[5],('168人', 'student'),'486人中去掉本市318人，剩168人','transposed digits',2,say='')],
scope=[("share","h","b","rh"),("share","c","b","rc"),("share","f","b","rf")])

passage("puzhi-bi-wunian", """近五年普职招生结构
2019年全市高中阶段招生{a1|24,310人|student}，其中普高{b1|13,128人|student}、中职{c1|11,182人|student}；2021年招生{a2|25,066人|student}，普高{b2|13,912人|student}、中职{c2|11,154人|student}；2023年招生{a3|26,480人|student}，普高{b3|15,411人|student}、中职{c3|11,069人|student}。
普高所占比重由2019年的{r1|54.0%|percent}升至2021年的{r2|55.5%|percent}，2023年为{r3|58.2%|percent}，四年共提高{d|4.2个百分点|percentage-point}。普职比相应由{s1|54.0:46.0|ratio}变为{s3|58.2:41.8|ratio}。
有同志据此说中职在萎缩，其实不然：2023年中职招生{x|11,069人|student}，只比2019年少{y|113人|student}，减幅{z|1.0%|percent}，占比下降主要是总盘子大了，新增部分都进了普高。""",
[("sum","a1","b1 c1"),("sum","a2","b2 c2"),("sum","a3","b3 c3"),("share","b1","a1","r1"),("bound","b1","a1"),("share","b2","a2","r2"),("bound","b2","a2"),("share","b3","a3","r3"),("bound","b3","a3"),("diff","r3","r1","d"),("split","b1","c1","s1"),("split","b3","c3","s3"),("same","x","c3"),("diff","c1","c3","y"),("growthb","c1","y","z"),("trend","up","r1 r2 r3"),("trend","up","a1 a2 a3")],
scope=[("growthb","a1","y","z"),("diff","r2","r1","d"),("growth","b3","b1","d")], hard="占比降而人数几乎不变，总数增加所致")

passage("shebei-shengjun", """实训设备台账核对意见
一、机电类：设备{a|1,460台|item}，值{b|2,318.4万元|CNY}，在校生{c|2,730人|student}，生均{d|8,492元|CNY/student}。
二、信息类：设备{e|2,105台|item}，值{f|1,207.5万元|CNY}，在校生{g|2,415人|student}，生均{h|50,000元|CNY/student}。
三、护理类：设备{i|618台|item}，值{j|486.2万元|CNY}，在校生{k|1,144人|student}，生均{l|4,250元|CNY/student}。
三类合计设备{m|4,138台|item}、{n|4012.1万元|CNY}，学生{o|6,289人|student}，生均{p|6,380元|CNY/student}。省里要求生均不低于{q|4,000元|CNY/student}，三类均已达到，以机电类最高。""",
[("avg","b","c","d"),("avg","f","g","h"),("avg","j","k","l"),("sum","m","a e i"),("sum","n","b f j"),("sum","o","c g k"),("avg","n","o","p"),("between","p","d h l"),("least","q","d"),("least","q","h"),("least","q","l"),("least","q","p"),("largest","d","h l")],
[error('average-mismatch','h','f g d l',[1, 12],('5,000元', 'CNY/student'),'1207.5万元除以2415人只有5000元，多写一个零','decimal point',1,say=''),
 error('sum-mismatch','m','a e i',[3],('4,183台', 'item'),'1460、2105、618相加是4183','transposed digits',3,say='')],
scope=[("mean","d h l","p"),("avg","b","a","d"),("avg","n","m","p")])

passage("shuangshi", spaced("""关于“双师型”教师比例的答复
来信所问两个数不一样，是口径不同，均无误。全市中职专任教师{a|1,184人|person}，其中专业课教师{b|702人|person}，公共基础课教师{c|482人|person}。已认定“双师型”{d|431人|person}，全部是专业课教师，占专业课教师的{e|61.4%|percent}；若以全体专任教师为底，则是{f|36.4%|percent}。
省定指标说的是前一个口径，要求达到{g|60%|percent}，我市超出{h|1.4个百分点|percentage-point}。去年认定{i|388人|person}，当时专业课教师{j|675人|person}，占{k|57.5%|percent}，尚差{l|2.5个百分点|percentage-point}。两年相比净增{m|43人|person}，增长{n|11.1%|percent}。
另外企业兼职教师{o|126人|person}不计入专任教师。"""),
[("sum","a","b c"),("share","d","b","e"),("bound","d","b"),("share","d","a","f"),("bound","d","a"),("diff","e","g","h"),("least","g","e"),("share","i","j","k"),("bound","i","j"),("diff","g","k","l"),("below","k","g"),("diff","d","i","m"),("growthb","i","m","n"),("growth","d","i","n"),("below","f","e")],
scope=[("share","d","b","f"),("sum","a","b c o"),("growthb","j","m","n"),("least","g","f")], hard="两个比例分母不同；去年未达今年达")

passage("xiaoqi-hezuo", """校企合作项目运行情况通报（摘要）
全市中职学校与企业签约{a|214项|item}，上年{b|183项|item}，增长{c|14.5%|percent}。按深度分：订单班{d|58项|item}，现代学徒制{e|27项|item}，共建实训基地{f|71项|item}，其余{g|58项|item}为顶岗实习协议。
企业投入折合{h|1,836万元|CNY}，其中设备{i|1,244万元|CNY}、资金{j|592万元|CNY}。现场抽查{k|40项|item}，运行正常{l|31项|item}、停滞{m|7项|item}、已终止未报备{n|2项|item}，正常率{o|77.5%|percent}。
值得注意的是，订单班数量居四类之首，学徒制最少。""",
[("growth","a","b","c"),("sum","a","d e f g"),("sum","h","i j"),("sum","k","l m n"),("share","l","k","o"),("bound","l","k"),("trend","up","b a"),("largest","d","e f g"),("smallest","e","d f g"),("bound","k","a")],
[error('direction-mismatch table-mismatch','d','e f g',[7],None,'共建实训基地71项多于订单班58项','wrong superlative',2,say='共建实训基地数量居首'),
 error('growth-mismatch','c','a b',[0],('16.9%', 'percent'),'31项除以183项是16.9%，14.5%是除以了今年的214项','later divided instead of earlier',1,say='')],
scope=[("share","l","a","o"),("growth","h","b","c"),("share","i","a","o")])

passage("jineng-dasai", """技能大赛总结会发言（节录）
同志们，今年省赛我市派出{a|96名|student}选手，参加{b|41个|item}赛项，夺得一等奖{c|14个|item}、二等奖{d|23个|item}、三等奖{e|19个|item}，奖牌共{f|56块|item}。
有人算过，{f2|56块|item}除以{a2|96人|student}，获奖面还不到{x|六成|percent}；这样算不合适，因为团体项目{g|12个|item}，每个{h|3人|student}，一块牌子{i|三人|student}分。个人项目{j|29个|item}中有{k|60人|student}上场。换成人头，获奖选手{l|74人|student}，获奖面{m|77.1%|percent}。
国赛我市{n|6人|student}入选，拿回{o|四块|item}奖牌，最好的是数控综合，离第一名只差{p|0.7分|other}。""",
[("sum","f","c d e"),("same","f","f2"),("same","a","a2"),("expr","g*h+k","a"),("sum","b","g j"),("share","l","a","m"),("bound","l","a"),("same","h","i"),("below","f2","a2"),("bound","o","n")],
scope=[("share","f","a","m"),("share","l","f","m"),("share","j","b","m")], hard="奖牌数少于获奖人数，团体项目多人共一块")

passage("gaokao-baoming", wrap("""2025年普通高考报名工作简报 第{!no|三|}期
报名总数{a|18,642人|person}，比上年多{b|524人|person}，增长{c|2.9%|percent}。应届{d|16,905人|person}，往届{e|1,737人|person}，往届占{f|9.3%|percent}。
按类别：普通类{g|15,210人|person}，艺术类{h|1,408人|person}，体育类{i|718人|person}，对口单招{j|1,306人|person}。物理方向{k|10,866人|person}，历史方向{l|6,470人|person}，二者之和比报名总数少，少的正是不选科的对口单招考生。
随迁子女报名{m|213人|person}，占{n|1.1%|percent}；比上年{o|168人|person}增加{p|45人|person}，增长{q|26.8%|percent}。""", 36),
[("expr","100*b/(a-b)","c"),("growthc","a","b","c"),("sum","a","d e"),("share","e","a","f"),("bound","e","a"),("sum","a","g h i j"),("sum","a","k l j"),("share","m","a","n"),("bound","m","a"),("diff","m","o","p"),("growthb","o","p","q"),("growth","m","o","q"),("below","e","d")],
scope=[("sum","a","k l"),("share","m","d","n"),("growthb","a","b","c")], hard="选科两方向相加少于报名数，因对口单招不选科")

passage("gaokao-luqu-qingkuang", half("""甲县高考录取情况说明
全县参加考试{a|3,218人|student}，被各批次录取{b|2,904人|student}，录取率{c|90.2%|percent}。
其中本科{d|1,722人|student}，专科{e|1,182人|student}。本科上线{f|1,790人|student}，上线而未被本科录取的{g|68人|student}，多因志愿填报过于集中，后来大半进了专科。
分校看，县一中本科录取{h|968人|student}，二中{i|421人|student}，三中{j|244人|student}，民办高中{k|98人|student}。一中占全县本科录取数的{l|54.1%|percent}，二中、三中合计占{m|38.6%|percent}。
与上年比，本科录取增加{n|143人|student}，上年为{o|1,579人|student}，增长{p|9.1%|percent}。"""),
[("share","b","a","c"),("bound","b","a"),("sum","b","d e"),("diff","f","d","g"),("bound","d","f"),("sum","d","h i j k"),("share","h","d","l"),("bound","h","d"),("sharesum","i j","d","m"),("diff","d","o","n"),("growth","d","o","p"),("growthb","o","n","p")],
[error('share-mismatch','l','h d',[6],('56.2%', 'percent'),'968人占本科录取1722人的56.2%，54.1%是除以了上线的1790人','wrong denominator',3,say=''),
 error('sum-mismatch','k','d h i j',[5],('89人', 'student'),'本科录取1722人减去三所公办学校是89人','transposed digits',3,say='')],
scope=[("share","d","a","c"),("share","h","f","m"),("growthb","d","n","p")])

passage("puhui-fugai", spaced("""学前教育普惠率核算底稿
全市在园幼儿{a|41,860人|student}。公办园在园{b|22,384人|student}，普惠性民办园在园{c|14,207人|student}，非普惠民办园在园{d|5,269人|student}。
普惠性幼儿园覆盖率＝（公办＋普惠民办）÷在园总数＝{e|87.4%|percent}；公办园在园幼儿占比＝{f|53.5%|percent}。
国家要求两项分别达到{g|85%|percent}和{h|50%|percent}，均已达标，分别高出{i|2.4个百分点|percentage-point}和{j|3.5个百分点|percentage-point}。
按园数计：幼儿园{k|286所|school}，公办{l|118所|school}，普惠民办{m|121所|school}，普惠园占{n|83.6%|percent}，公办园占{o|41.3%|percent}。公办园园数不到一半而幼儿过半，因单园规模大：公办园平均{p|190人|student}，民办园（{q|168所|school}）平均{r|116人|student}。"""),
[("sum","a","b c d"),("sharesum","b c","a","e"),("share","b","a","f"),("bound","b","a"),("diff","e","g","i"),("diff","f","h","j"),("least","g","e"),("least","h","f"),("sharesum","l m","k","n"),("share","l","k","o"),("bound","l","k"),("const","o","0","50"),("const","f","50","100"),("avg","b","l","p"),("diff","k","l","q"),("avgsum","c d","q","r"),("below","r","p"),("below","o","f")],
scope=[("share","c","a","e"),("share","l","k","f"),("share","l","k","n"),("sharesum","b c","a","n")], hard="按人数过半、按园数不足半")

passage("baojiaofei", """乙区学前教育保教费与补助测算（2024年秋季学期）
公办一级园每生每月{a|520元|CNY/month}，二级园{b|430元|CNY/month}，按{n|5个月|other}收取。一级园幼儿{c|1,850人|student}，应收{d|481.00万元|CNY}；二级园幼儿{e|3,120人|student}，应收{f|607.80万元|CNY}。合计应收{g|1151.80万元|CNY}。
减免：家庭经济困难幼儿{h|286人|student}，每生每学期减{i|600元|CNY/student}，共{j|17.16万元|CNY}；教职工子女不再享受优惠。
实收{k|1134.64万元|CNY}，财政对公办园按每生每年{l|800元|CNY/student}补公用经费，两级园合计幼儿{m|4,970人|student}，全年{o|39.8万元|CNY}。""",
[("prod","d","a c n"),("prod","f","b e n"),("sum","g","d f"),("prod","j","h i"),("diff","g","j","k"),("sum","m","c e"),("prod","o","l m"),("below","b","a"),("bound","h","m")],
[error('average-mismatch','o','l m',[6],('397.6万元', 'CNY'),'800元乘以4970人是397.6万元','decimal point',2,say=''),
 error('average-mismatch sum-mismatch','f','g d',[2],('670.80万元', 'CNY'),'430元、3120人、5个月应为670.80万元','transposed digits',2,say='')],
scope=[("prod","d","a e n"),("prod","o","l c"),("prod","j","m i")])

passage("tejiao-anzhi", spaced("""适龄残疾儿童少年安置台账核对记录
经残联、卫健与教育三方比对，全市{!age|6}至{!age|15}周岁残疾儿童少年{a|1,063人|person}。安置方式：普通学校随班就读{b|548人|person}，特教学校就读{c|312人|person}，普通学校特教班{d|61人|person}，送教上门{e|118人|person}，以上共{f|1,039人|person}，入学率{g|97.7%|percent}。未安置{h|24人|person}，其中{i|15人|person}经鉴定缓学，{j|9人|person}随父母外出失去联系。
若将缓学者从分母中剔除，入学率为{k|99.1%|percent}，上报省里用的是这一口径，比不剔除的高{l|1.4个百分点|percentage-point}。
随班就读占已安置的{m|52.7%|percent}，超过半数；送教上门占{n|11.4%|percent}，已降到规定的{o|12%|percent}以下。"""),
[("sum","f","b c d e"),("share","f","a","g"),("bound","f","a"),("diff","a","f","h"),("sum","h","i j"),("expr","100*f/(a-i)","k"),("diff","k","g","l"),("share","b","f","m"),("bound","b","f"),("share","e","f","n"),("bound","e","f"),("most","n","o"),("const","m","50","100"),("below","g","k")],
scope=[("share","b","a","m"),("share","e","a","o"),("expr","100*f/(a-h)","g")], hard="入学率两种分母；未安置者已解释")

passage("songjiao", """送教上门工作小结
今年共有送教对象{a|118人|student}，由{b|64名|person}教师承担，平均每名教师负责{c|1.8人|other}。规定每生每月不少于{d|4次|other}，全年按{e|10个月|other}计，应送{f|4,720次|other}；实送{g|4,612次|other}，完成{h|97.7%|percent}。
少送的{i|108次|other}中，因学生住院{j|71次|other}，因家庭外出{k|37次|other}。每次{l|2课时|other}，实送{m|9,224课时|other}，每课时补助教师{n|40元|CNY}，支出{o|36.90万元|CNY}。
重度残疾学生{p|83人|student}，占{q|70.3%|percent}；多重残疾{r|29人|student}，全部同时属于重度，不另计数。""",
[("avg","a","b","c"),("prod","f","a d e"),("share","g","f","h"),("bound","g","f"),("diff","f","g","i"),("sum","i","j k"),("prod","m","g l"),("prod","o","m n"),("share","p","a","q"),("bound","p","a"),("bound","r","p")],
scope=[("sum","a","p r"),("prod","o","f n"),("share","r","a","q")], hard="多重残疾者已含在重度里；实送少于应送有原因")

passage("shequ-jiaoyu", """社区教育年度数据说明
全市设社区学院{a|1所|school}、街道社区学校{b|26所|school}、村居教学点{c|318个|school}。全年开班{d|1,472期|item}，培训{e|61,824人次|person-time}，期均{f|42人次|person-time}。
参加者实为{g|38,640人|person}，人均参加{h|1.6次|other}。按年龄，{!age|60}岁以上{i|23,570人|person}，占{j|61.0%|percent}；{!age|18}岁以下{k|4,251人|person}，占{l|11.0%|percent}；其余{m|10,819人|person}。
经费{n|309.1万元|CNY}，按常住人口{o|61.2万人|person}计人均{p|5.05元|CNY}，达到了人均{q|5元|CNY}的要求；若以参加者为底，人均则为{r|80元|CNY}。""",
[("avg","e","d","f"),("avg","e","g","h"),("share","i","g","j"),("bound","i","g"),("share","k","g","l"),("bound","k","g"),("sum","g","i k m"),("avg","n","o","p"),("least","q","p"),("avg","n","g","r"),("below","g","e")],
scope=[("avg","e","b","f"),("share","i","e","j"),("avg","n","e","r")], hard="人次多于人数；人均经费两个分母")

passage("minban-nianjian", half("""民办学校（机构）年检结论公告
本年度应检{a|347家|school}，其中幼儿园{b|168家|school}，中职{c|5家|school}，高中{d|4家|school}，校外培训机构{e|170家|school}。
结论：合格{f|289家|school}，基本合格{g|36家|school}，不合格{h|13家|school}，另有{i|9家|school}因停办未参检。参检{j|338家|school}，合格率{k|83.3%|percent}，基本合格以上{l|325家|school}，占参检的{m|96.2%|percent}。
不合格的{hb|13家|school}中，培训机构{n|8家|school}，幼儿园{o|5家|school}，中职与高中均无。吊销办学许可{p|4家|school}，限期整改{q|11家|school}。年内新批{r|11家|school}、注销{s|15家|school}，许可总数净减{t|4家|school}。"""),
[("sum","a","b c d e"),("sum","a","f g h i"),("diff","a","i","j"),("share","f","j","k"),("bound","f","j"),("sum","l","f g"),("share","l","j","m"),("bound","l","j"),("same","hb","h"),("sum","h","n o"),("sum","h","p q"),("diff","s","r","t"),("bound","o","b"),("bound","n","e")],
[error('share-mismatch','k','f j',[3],('85.5%', 'percent'),'289家占参检338家的85.5%，83.3%用了应检数作分母','wrong denominator',2,say=''),
 error('sum-mismatch','q','h p',[10],('9家', 'school'),'不合格13家去掉吊销4家，只剩9家','wrong digit',2,say='')],
scope=[("share","l","a","m"),("share","f","a","m"),("growth","s","r","t")])

passage("zhongzhi-xuefei", """局长办公会纪要（节选）
会议听取中职免学费资金测算汇报。全市中职在校生{a|15,420人|student}，按政策免学费面为{b|90%|percent}左右，实际享受{c|13,986人|student}，占{d|90.7%|percent}。免学费标准每生每年{e|2,000元|CNY/student}，需{f|2797.2万元|CNY}，按中央{g|60%|percent}、省{h|20%|percent}、市{i|20%|percent}分担，分别为{j|1678.32万元|CNY}、{k|559.44万元|CNY}、{l|595.44万元|CNY}。
国助金覆盖一、二年级涉农专业和困难学生{m|2,860人|student}，每生每年{n|2,300元|CNY/student}，共{o|657.8万元|CNY}。
会议指出，未享受免学费的{p|1,434人|student}主要是艺术类表演专业学生，其学费每年{q|4,800元|CNY/student}，照章收取。""",
[("share","c","a","d"),("bound","c","a"),("prod","f","c e"),("hundred","g h i"),("prod","j","f g","1/100"),("prod","k","f h","1/100"),("prod","l","f i","1/100"),("sum","f","j k l"),("prod","o","m n"),("diff","a","c","p"),("same","k","l"),("bound","m","c")],
[error('share-mismatch sum-mismatch','l','f i j k',[6, 7, 10],('559.44万元', 'CNY'),'市级20%应与省级相同，为559.44万元','transposed digits',1,say='')],
scope=[("prod","o","c n"),("prod","f","a e"),("share","m","a","b")])

passage("shitang-xunjian", """职教集团月度调度会通报
{n|五所|school}成员校12月实训耗材与课时对照：甲校{a1|1,240课时|other}用{b1|18.6万元|CNY}，乙校{a2|960课时|other}用{b2|12.0万元|CNY}，丙校{a3|780课时|other}用{b3|13.26万元|CNY}，丁校{a4|1,105课时|other}用{b4|13.26万元|CNY}，戊校{a5|415课时|other}用{b5|4.98万元|CNY}。
合计{a|4,500课时|other}、{b|62.10万元|CNY}，每课时{c|138元|CNY}。逐校看，每课时依次为{c1|150元|CNY}、{c2|152元|CNY}、{c3|170元|CNY}、{c4|120元|CNY}和{c5|120元|CNY}，丙校最高，比集团平均高{d|23.2%|percent}。丙校与丁校总额相同而课时差{e|325课时|other}，丙校解释为焊接专业耗材本来就贵。""",
[("count","n",5),("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("avg","b","a","c"),("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("avg","b4","a4","c4"),("avg","b5","a5","c5"),("largest","c3","c1 c2 c4 c5"),("same","b3","b4"),("diff","a4","a3","e"),("growth","c3","c","d"),("between","c","c1 c2 c3 c4 c5")],
[error('average-mismatch','c2','b2 a2',[5],('125元', 'CNY'),'12.0万元除以960课时是125元','transposed digits',2,say='')],
scope=[("mean","c1 c2 c3 c4 c5","c"),("growth","c3","c4","d")])

passage("lianban-zhuanye", half("""乙区职教中心专业设置调整论证报告（第二部分）
现有专业{a|23个|item}，其中招生连续三年不足{!limit|30}人的{b|5个|item}，拟停招{c|4个|item}、转型{d|1个|item}。新增{e|3个|item}：无人机操控、康养休闲、跨境电商。调整后专业为{f|22个|item}。
对接本区主导产业的专业由{g|13个|item}增到{h|16个|item}，对接率从{i|56.5%|percent}提高到{j|72.7%|percent}，提高{k|16.2个百分点|percentage-point}。转型的专业原来也不对接，转型后仍按不对接统计，待评估再议。
停招专业在校生{l|137人|student}，分别为{m|52人|student}、{o|41人|student}、{p|28人|student}、{q|16人|student}，全部保留到毕业。"""),
[("sum","b","c d"),("lin","f","+a -c +e"),("count","e",3),("share","g","a","i"),("share","h","f","j"),("bound","g","a"),("bound","h","f"),("diff","j","i","k"),("trend","up","g h"),("trend","up","i j"),("sum","l","m o p q"),("diff","h","g","e"),("count","c",4)],
scope=[("share","h","a","j"),("lin","f","+a -b +e")], hard="转型的专业不减数；对接率分母前后不同")

passage("xueqian-butie", """问：普惠性民办园生均补助怎么算？为什么我园拿到的比别人少？
答：补助按等级，一类园每生每年{a|1,200元|CNY/student}，二类园{b|900元|CNY/student}，三类园{c|600元|CNY/student}。您园上学年末由三类升为二类，按文件新等级从下一自然年起执行，所以本年仍按三类拨付：在园{d|174人|student}，应拨{e|10.44万元|CNY}，已拨{f|7.83万元|CNY}，其余{g|2.61万元|CNY}留待年检合格后结清，留存比例为{h|25%|percent}。
问：那么明年会多多少？
答：如果人数不变，明年应拨{i|15.66万元|CNY}，增加{j|5.22万元|CNY}，增长{k|50%|percent}。邻园是一类园，{l|131人|student}，拨{m|15.72万元|CNY}，人虽少而钱多，正是等级之差。""",
[("prod","e","d c"),("diff","e","f","g"),("share","g","e","h"),("prod","i","d b"),("diff","i","e","j"),("growth","i","e","k"),("growthb","e","j","k"),("prod","m","l a"),("below","l","d"),("below","e","m")],
scope=[("prod","e","d b"),("share","f","e","h"),("share","g","f","h")], hard="升级次年执行；留存25%待结；人少钱多")

passage("peizhi-xuexiao-caiwu", wrap("""培智学校公用经费使用情况
年初预算：在校生{a|146人|student}，每生每年{b|8,000元|CNY/student}，计{c|116.8万元|CNY}；年中追加送教经费{d|6.2万元|CNY}；合计{e|123.0万元|CNY}。
支出：康复器材{f|41.6万元|CNY}，教学材料{g|22.4万元|CNY}，水电{h|13.8万元|CNY}，培训{i|9.5万元|CNY}，交通{j|12.1万元|CNY}，维修{k|16.9万元|CNY}，共{l|116.3万元|CNY}，执行率{m|94.6%|percent}。结余{n|12.7万元|CNY}按规定收回。
培训费占支出的{o|8.2%|percent}，占年初预算的{p|8.1%|percent}；规定不低于公用经费年初预算的{q|5%|percent}，合规。康复器材为最大一项，占支出{r|35.8%|percent}。""", 36),
[("prod","c","a b"),("sum","e","c d"),("sum","l","f g h i j k"),("share","l","e","m"),("diff","e","l","n"),("share","i","l","o"),("bound","i","l"),("share","i","c","p"),("least","q","p"),("share","f","l","r"),("bound","f","l"),("largest","f","g h i j k"),("bound","l","e")],
[error('difference-mismatch','n','e l',[4],('6.7万元', 'CNY'),'123.0万元减去116.3万元剩6.7万元','wrong digit',2,say='')],
scope=[("share","l","c","m"),("share","f","e","r"),("share","i","e","o")])

passage("gaozhi-danzhao", """中高职衔接“三二分段”转段考核结果公示
报名考核{a|486人|student}，缺考{b|11人|student}，参加{c|475人|student}。理论满分{d|300分|other}，技能满分{e|450分|other}，总分{f|750分|other}。
参加者理论平均{g|208.4分|other}，技能平均{h|331.7分|other}，总分平均{i|540.1分|other}，得分率分别为{j|46.3%|percent}、{k|73.7%|percent}和{l|72.0%|percent}。
合格{m|452人|student}，合格率{o|93.0%|percent}；计划转段{p|460人|student}，合格者不足计划，差{q|8人|student}，不再降分补录。最高分{r|716分|other}，最低合格分{s|450分|other}，为总分的{t|60%|percent}。""",
[("diff","a","b","c"),("sum","f","d e"),("sum","i","g h"),("share","g","d","j"),("share","h","e","k"),("share","i","f","l"),("share","m","c","o"),("bound","m","c"),("diff","p","m","q"),("most","r","f"),("share","s","f","t"),("between","l","j k"),("below","s","i")],
[error('share-mismatch','o','m c',[6],('95.2%', 'percent'),'452人占参加475人的95.2%，93.0%是除以报名数','wrong denominator',3,say=''),
 error('share-mismatch','j','g d',[3],('69.5%', 'percent'),'208.4分占满分300分的69.5%，46.3%是除以了技能满分','wrong denominator',2,say='')],
scope=[("share","m","p","o"),("share","i","d","l"),("mean","j k","l")])

passage("danzhao-tebie", """对口升学考试成绩分析
机械类考生{a|268人|student}均分{b|412.6分|other}，电子类{c|194人|student}均分{d|398.3分|other}，财会类{e|152人|student}均分{f|437.5分|other}，全市{g|614人|student}总均分{h|414.2分|other}。
财会类均分最高，电子类最低，相差{i|39.2分|other}。总均分比{j|三类|item}均分直接平均略低，是因为人数最多的机械类和次多的电子类拉低了。
本科线{k|450分|other}，上线{l|163人|student}，上线率{m|26.5%|percent}；其中机械类{n|61人|student}、电子类{o|37人|student}、财会类{p|65人|student}，三类上线率分别为{q|22.8%|percent}、{r|19.1%|percent}、{s|42.8%|percent}。均分都在线下而仍有一百多人上线，并不奇怪。""",
[("sum","g","a c e"),("expr","(a*b+c*d+e*f)/g","h"),("diff","f","d","i"),("largest","f","b d"),("smallest","d","b f"),("count","j",3),("share","l","g","m"),("bound","l","g"),("sum","l","n o p"),("share","n","a","q"),("bound","n","a"),("share","o","c","r"),("bound","o","c"),("share","p","e","s"),("bound","p","e"),("between","m","q r s"),("between","h","b d f"),("below","f","k"),("below","h","k")],
scope=[("mean","b d f","h"),("share","p","g","s"),("mean","q r s","m")], hard="加权平均与简单平均不同；均分在线下仍有人上线")

passage("wanzhang-shixi", half("""学生岗位实习专项检查反馈意见
抽查{a|6所|school}学校、实习生{b|1,352人|student}、企业{c|74家|item}。
（一）协议：签三方协议{d|1,318人|student}，签订率{e|97.5%|percent}，未签{f|43人|student}。
（二）报酬：规定不低于岗位试用期工资的{g|80%|percent}。抽到的企业试用期工资平均{h|3,600元|CNY/month}，实习报酬平均{i|2,952元|CNY/month}，为{j|82.0%|percent}，总体达标；但有{k|7家|item}低于线，占{l|9.5%|percent}。
（三）时间：最长{m|6个月|other}，抽查中超过的{o|0人|student}；夜班违规{p|23人|student}，占{q|1.7%|percent}。
（四）保险：全部投保，保费每人{r|96元|CNY}，共{s|129.79万元|CNY}。"""),
[("share","d","b","e"),("bound","d","b"),("diff","b","d","f"),("share","i","h","j"),("least","g","j"),("share","k","c","l"),("bound","k","c"),("share","p","b","q"),("bound","p","b"),("prod","s","b r")],
[error('average-mismatch','s','b r',[9],('12.98万元', 'CNY'),'1352人乘以96元是12.98万元','decimal point',2,say=''),
 error('difference-mismatch','f','b d',[2],('34人', 'student'),'1352减去1318是34','transposed digits',1,say='')],
scope=[("share","f","d","l"),("prod","s","d r")])

passage("jieduan-biyehui", """毕业班工作会上的几个数
去年高职单招录取{a|1,105人|student}，今年{b|1,293人|student}，净增{c|188人|student}，增幅{d|17.0%|percent}。对口本科去年{e|143人|student}，今年{f|163人|student}，增幅{g|12.3%|percent}。两项合计今年{h|1,456人|student}，去年{i|1,248人|student}。
毕业生总数去年{j|1,980人|student}，今年{k|2,214人|student}，升学率去年{l|63.0%|percent}，今年{m|65.8%|percent}，上升{o|3.8个百分点|percentage-point}。
人数增幅可观，升学率却变化不大，原因就是毕业生也多了{p|11.8%|percent}。""",
[("diff","b","a","c"),("growth","b","a","d"),("growth","f","e","g"),("sum","h","b f"),("sum","i","a e"),("growth","k","j","p"),("share","i","j","l"),("bound","i","j"),("share","h","k","m"),("bound","h","k"),("diff","m","l","o"),("trend","up","a b"),("trend","up","l m"),("below","e","f")],
[error('growth-mismatch','g','f e',[2],('14.0%', 'percent'),'20人除以去年143人是14.0%，12.3%除以了今年的数','later divided instead of earlier',1,say=''),
 error('difference-mismatch','o','m l',[10],('2.8个百分点', 'percentage-point'),'65.8%减63.0%是2.8个百分点','wrong digit',1,say='')],
scope=[("share","b","k","m"),("growth","h","i","d"),("growth","k","j","d")])

passage("xuewei-yubao", """2026年幼儿园学位预警分析
片区 | 可供学位 | 预计入园 | 余缺
东片 | {a1|2,640|place} | {b1|2,955|student} | 缺{c1|315|place}
西片 | {a2|3,180|place} | {b2|2,871|student} | 余{c2|309|place}
南片 | {a3|1,920|place} | {b3|2,136|student} | 缺{c3|216|place}
北片 | {a4|1,450|place} | {b4|1,204|student} | 余{c4|246|place}
全市可供{a|9,190个|place}，预计入园{b|9,166人|student}，总体余{c|24个|place}。总量够用，但东、南两片合计缺{d|531个|place}，须跨片调剂或新建。西片、北片合计余{e|555个|place}，调剂后仍余{f|24个|place}，与总体余数一致。""",
[("diff","b1","a1","c1"),("diff","a2","b2","c2"),("diff","b3","a3","c3"),("diff","a4","b4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("diff","a","b","c"),("sum","d","c1 c3"),("sum","e","c2 c4"),("diff","e","d","f"),("same","f","c"),("below","a1","b1"),("below","a3","b3"),("below","b2","a2"),("below","b4","a4"),("below","b","a")],
scope=[("diff","c2","c1","c"),("sum","c","c1 c2 c3 c4")], hard="总量有余而两片缺口")

passage("tuixiu-xingzheng-xuke", """行政许可窗口季度统计
本季度受理民办教育设立申请{a|28件|item}，准予{b|17件|item}，不予{c|6件|item}，补正后撤回{d|5件|item}。准予率{e|60.7%|percent}。变更申请{f|41件|item}，全部办结，平均用时{g|8.6天|other}，没有超过承诺的{h|10天|other}；其中最长一件用了{i|12天|other}，因须征求消防意见，期间不计入时限，扣除{j|4天|other}后实为{k|8天|other}。
上季度受理设立申请{l|35件|item}，本季度减少{m|7件|item}，下降{n|20.0%|percent}。至季末，全市持证机构{o|338家|school}，较季初{p|326家|school}净增{q|12家|school}，与新批{r|17家|school}、注销{s|5家|school}相符。""",
[("sum","a","b c d"),("share","b","a","e"),("bound","b","a"),("most","g","h"),("diff","i","j","k"),("most","k","h"),("diff","l","a","m"),("growthb","l","m","n"),("diff","o","p","q"),("diff","r","s","q"),("same","r","b"),("trend","down","l a"),("trend","up","p o")],
scope=[("most","i","h"),("share","b","l","e"),("growthb","a","m","n")], hard="最长一件扣除征求意见后未超时")

passage("shifu-jiaoshi-bi", """乙区职业学校师资结构自查表说明
一校：学生{a1|1,860人|student}，专任教师{b1|98人|person}，生师比{c1|19.0:1|ratio}；二校：学生{a2|1,242人|student}，专任教师{b2|74人|person}，生师比{c2|16.8:1|ratio}；三校：学生{a3|688人|student}，专任教师{b3|31人|person}，生师比{c3|22.2:1|ratio}。
全区学生{a|3,790人|student}、专任教师{b|203人|person}，生师比{c|18.7:1|ratio}。设置标准规定生师比不高于{d|20:1|ratio}，{n|三所|school}学校都在标准之内。
双师型教师一校{e1|52人|person}、二校{e2|45人|person}、三校{e3|12人|person}，共{e|109人|person}，占全区专任教师{f|50.7%|percent}。""",
[("ratio","a1","b1","c1"),("ratio","a2","b2","c2"),("ratio","a3","b3","c3"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("ratio","a","b","c"),("between","c","c1 c2 c3"),("most","c1","d"),("most","c2","d"),("most","c3","d"),("most","c","d"),("sum","e","e1 e2 e3"),("share","e","b","f"),("bound","e","b"),("bound","e1","b1"),("bound","e2","b2"),("bound","e3","b3"),("count","n",3)],
[error('bound-exceeded','c3','d',[9],None,'三校22.2:1高于20:1，不能说三所都在标准之内','limit exceeded though said to be kept',2,say='一校、二校在标准之内，三校超出'),
 error('share-mismatch','f','e b',[12],('53.7%', 'percent'),'109人占203人的53.7%','wrong digit',2,say='')],
scope=[("mean","c1 c2 c3","c"),("share","e","a","f")])

passage("canbu-faFang", """残疾学生补助发放台账小结
学前{a|64人|student}，每人每学期{b|1,500元|CNY/student}，{c|9.6万元|CNY}；义务教育{d|503人|student}，每人每学期{e|800元|CNY/student}，{f|40.24万元|CNY}；高中阶段{g|58人|student}，每人每学期{h|1,800元|CNY/student}，{i|14.04万元|CNY}。本学期共{j|625人|student}、{k|60.28万元|CNY}，人均{l|964元|CNY/student}。
上学期发放{m|611人|student}、{n|58.73万元|CNY}；本学期人数多{o|24人|student}，金额多{p|1.55万元|CNY}，增长{q|2.6%|percent}。
资金来源：残联{r|24.0万元|CNY}，教育{s|36.28万元|CNY}，教育部门承担的占{t|60.2%|percent}，略高于六成。""",
[("prod","c","a b"),("prod","f","d e"),("prod","i","g h"),("sum","j","a d g"),("sum","k","c f i"),("avg","k","j","l"),("diff","j","m","o"),("diff","k","n","p"),("growthb","n","p","q"),("growth","k","n","q"),("sum","k","r s"),("share","s","k","t"),("bound","s","k"),("const","t","60","65"),("trend","up","m j"),("between","l","b e h")],
[error('difference-mismatch','o','j m',[6],('14人', 'student'),'625减去611是14','wrong digit',3,say=''),
 error('average-mismatch sum-mismatch','i','g h k c f',[2, 4],('10.44万元', 'CNY'),'58人乘1800元为10.44万元','transposed digits',1,say='')],
scope=[("mean","b e h","l"),("growth","j","m","q"),("share","r","k","t")])

passage("biye-nianbao", """关于近三年毕业生起薪的分析
2021届直接就业者平均月薪{a|3,260元|CNY/month}，2022届{b|3,415元|CNY/month}，2023届{c|3,580元|CNY/month}，一届比一届高，两年共提高{d|320元|CNY/month}，累计增幅{e|9.8%|percent}，年均{f|4.8%|percent}。
同期本市最低工资由{g|1,780元|CNY/month}调到{h|2,020元|CNY/month}，上调{i|13.5%|percent}，快于起薪；起薪与最低工资之比由{j|1.83|ratio}降为{k|1.77|ratio}。
分专业看，2023届机电{l|3,910元|CNY/month}，护理{m|3,240元|CNY/month}，电商{n|3,605元|CNY/month}；护理低于全体平均，机电高出平均{o|9.2%|percent}。""",
[("trend","up","a b c"),("diff","c","a","d"),("growth","c","a","e"),("growthb","a","d","e"),("cagrv",2,"c","a","f"),("growth","h","g","i"),("below","e","i"),("ratio","a","g","j"),("ratio","c","h","k"),("trend","down","j k"),("below","m","c"),("growth","l","c","o"),("largest","l","m n"),("smallest","m","l n"),("between","c","l m n")],
scope=[("overn","e",2,"f"),("growth","c","b","e"),("mean","l m n","c")], hard="起薪升而与最低工资之比降")

passage("xinzeng-gongban", """民生实事：新增公办园学位进度（截至11月末）
年初承诺新增{a|1,800个|place}，分在{n|六处|item}：城南{b1|360个|place}、湖滨{b2|450个|place}、开发区{b3|270个|place}、老城{b4|180个|place}、高铁新城{b5|360个|place}、东郊{b6|180个|place}。
已交付四处，即城南、湖滨、老城和东郊，共{c|1,710个|place}学位，完成率{d|65.0%|percent}；另外{e|两处|item}主体封顶，计{f|630个|place}，占{g|35.0%|percent}，12月底前可以交付。
投资：总概算{h|1.26亿元|CNY}，平均每个学位{i|0.7万元|CNY}；已付{j|8,820万元|CNY}，占{k|70.0%|percent}。""",
[("sum","a","b1 b2 b3 b4 b5 b6"),("sum","c","b1 b2 b4 b6"),("sum","f","b3 b5"),("sum","a","c f"),("share","c","a","d"),("share","f","a","g"),("hundred","d g"),("avg","h","a","i"),("share","j","h","k"),("bound","j","h"),("count","n",6),("count","e",2),("bound","c","a")],
[error('sum-mismatch','c','b1 b2 b4 b6 a f d',[1, 3, 4],('1,170个', 'place'),'城南、湖滨、老城、东郊相加是1170个','transposed digits',2,say=''),
 error('average-mismatch','i','h a',[7],('7.0万元', 'CNY'),'1.26亿元除以1800个是7.0万元','decimal point',2,say='')],
scope=[("share","j","h","d"),("sum","c","b1 b2 b3 b4"),("avg","j","c","i")])

passage("gongjiao-nianling", spaced("""社会培训机构教师年龄与资质抽查
抽查{a|32家|school}机构{b|578人|person}。年龄：{!age|30}岁以下{c1|264人|person}、{!age|31}至{!age|40}岁{c2|187人|person}、{!age|41}至{!age|50}岁{c3|86人|person}、{!age|50}岁以上{c4|41人|person}，依次占{d1|45.7%|percent}、{d2|32.4%|percent}、{d3|14.9%|percent}、{d4|7.1%|percent}。
持教师资格证{e|533人|person}，持证率{f|92.2%|percent}；体育、艺术类可以专业证书代替，以专业证书上岗{g|38人|person}；两证皆无{h|7人|person}，责令停止授课。按规定算，合规率为{i|98.8%|percent}。
机构平均{j|18.1人|person}，最多的{k|57人|person}，最少的{l|6人|person}。"""),
[("sum","b","c1 c2 c3 c4"),("share","c1","b","d1"),("bound","c1","b"),("share","c2","b","d2"),("bound","c2","b"),("share","c3","b","d3"),("bound","c3","b"),("share","c4","b","d4"),("bound","c4","b"),("hundred","d1 d2 d3 d4"),("share","e","b","f"),("bound","e","b"),("sum","b","e g h"),("sharesum","e g","b","i"),("avg","b","a","j"),("below","j","k"),("below","l","j"),("below","f","i")],
scope=[("share","e","a","f"),("share","g","b","i"),("share","h","b","d4")], hard="持证率与合规率不同")

passage("yueke-biao", """2024年各季度技能等级认定情况（人次）
季度	报名	参评	合格
一季度	{a1|612|person-time}	{b1|588|person-time}	{c1|471|person-time}
二季度	{a2|845|person-time}	{b2|801|person-time}	{c2|665|person-time}
三季度	{a3|430|person-time}	{b3|417|person-time}	{c3|332|person-time}
四季度	{a4|973|person-time}	{b4|924|person-time}	{c4|785|person-time}
全年	{a|2,860|person-time}	{b|2,703|person-time}	{c|2,253|person-time}
合格率四个季度为{d1|80.1%|percent}、{d2|83.0%|percent}、{d3|79.6%|percent}、{d4|85.0%|percent}，三季度最低，四季度最高；全年{d|82.5%|percent}。四季度报名是一季度的{e|1.63倍|ratio}。全年弃考{f|130人次|person-time}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("share","c1","b1","d1"),("bound","c1","b1"),("share","c2","b2","d2"),("bound","c2","b2"),("share","c3","b3","d3"),("bound","c3","b3"),("share","c4","b4","d4"),("bound","c4","b4"),("share","c","b","d"),("bound","c","b"),("between","d","d1 d2 d3 d4"),("smallest","d3","d1 d2 d4"),("largest","d4","d1 d2 d3"),("multiple","a4","a1","e"),("diff","a","b","f"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b","a")],
[error('sum-mismatch table-mismatch','b','b1 b2 b3 b4 c d a f',[1, 11, 17],('2,730', 'person-time'),'四个季度参评相加是2730','transposed digits',2,say=''),
 error('ratio-mismatch','e','a4 a1',[16],('1.59倍', 'ratio'),'四季度973除以一季度612是1.59倍','wrong digit',2,say='')],
scope=[("mean","d1 d2 d3 d4","d"),("share","c4","a4","d4"),("times","a4","a1","e")])

passage("zhaosheng-qingli", """关于规范高中招生秩序的督查回告
一、指标到校。优质高中统招计划{a|2,400人|student}，其中指标到校{b|1,488人|student}，占{c|62%|percent}，不低于规定的{d|60%|percent}。分到{e|31所|school}初中，平均每校{f|48个|place}。
二、违规跨区招收。查出{g|27人|student}，其中民办高中{h|22人|student}，公办{i|5人|student}；清退{j|24人|student}，余{k|3人|student}因已建学籍，转报省厅处理。
三、民办高中计划{l|900人|student}，实招{m|958人|student}，超{n|58人|student}，超幅{o|6.4%|percent}。学校辩称含复读生{p|40人|student}，剔除后仍超{q|18人|student}，督查组不予采信，次年核减计划{r|58人|student}。""",
[("share","b","a","c"),("bound","b","a"),("least","d","c"),("avg","b","e","f"),("sum","g","h i"),("diff","g","j","k"),("bound","j","g"),("diff","m","l","n"),("growth","m","l","o"),("growthb","l","n","o"),("diff","n","p","q"),("same","r","n"),("below","l","m")],
scope=[("growthb","m","n","o"),("avg","a","e","f"),("bound","m","l"),("diff","m","p","l")], hard="超招已查明，核减数等于超招数")

passage("xuesheng-liushi", wrap("""中职学生流失情况专题汇报
2022年9月入学{a|5,184人|student}，至2024年6月在籍{b|4,769人|student}，两年流失{c|415人|student}，流失率{d|8.7%|percent}。第一年流失{e|262人|student}，第二年{f|135人|student}，第二年明显减缓。
流失原因：外出务工{g|171人|student}，转学{h|96人|student}，参军{i|54人|student}，病休{j|37人|student}，其他{k|57人|student}。务工一项占{l|41.2%|percent}，居首。
省里要求两年流失率控制在{m|8%|percent}以内。若转学不计为流失，我市为{o|6.2%|percent}，符合要求。""", 36),
[("diff","a","b","c"),("share","c","a","d"),("sum","c","e f"),("below","f","e"),("sum","c","g h i j k"),("share","g","c","l"),("bound","g","c"),("largest","g","h i j k"),("expr","100*(c-h)/a","o"),("most","o","m"),("below","o","d"),("bound","b","a")],
[error('sum-mismatch','f','c e',[2],('153人', 'student'),'两年流失415人，第一年262人，第二年只能是153人','transposed digits',2,say=''),
 error('share-mismatch','d','c a',[1],('8.0%', 'percent'),'415人应除以入学的5184人，得8.0%，8.7%是除以了在籍数','wrong base',1,say='')],
scope=[("share","g","a","l"),("share","e","c","l")])

passage("putong-gaozhong-jiandu", """高中学业水平考试情况（七门合格性考试）
科目 | 应考 | 缺考 | 不合格
语文 | {a1|6,214人|student} | {b1|31人|student} | {c1|74人|student}
数学 | {a2|6,214人|student} | {b2|36人|student} | {c2|322人|student}
英语 | {a3|6,214人|student} | {b3|33人|student} | {c3|247人|student}
物理 | {a4|4,105人|student} | {b4|19人|student} | {c4|115人|student}
历史 | {a5|3,870人|student} | {b5|24人|student} | {c5|58人|student}
实考合格率：语文{d1|98.8%|percent}，数学{d2|94.8%|percent}，英语{d3|96.0%|percent}，物理{d4|97.2%|percent}，历史{d5|98.5%|percent}。最难的是数学，不合格者占{n|五科|item}不合格人次{e|816人次|person-time}的{f|39.5%|percent}。物理、历史只由当年报考的年级应考，两科人数加起来超过语文，因为有{g|1,761人|student}两科都考。""",
[("expr","100*(a1-b1-c1)/(a1-b1)","d1"),("expr","100*(a2-b2-c2)/(a2-b2)","d2"),("expr","100*(a3-b3-c3)/(a3-b3)","d3"),("expr","100*(a4-b4-c4)/(a4-b4)","d4"),("expr","100*(a5-b5-c5)/(a5-b5)","d5"),("same","a1","a2"),("same","a2","a3"),("sum","e","c1 c2 c3 c4 c5"),("share","c2","e","f"),("bound","c2","e"),("smallest","d2","d1 d3 d4 d5"),("largest","c2","c1 c3 c4 c5"),("lin","a1","+a4 +a5 -g"),("bound","g","a5"),("bound","g","a4"),("count","n",5)],
scope=[("sum","a1","a4 a5"),("share","c2","a2","f"),("expr","100*(a4-b4-c4)/a1","d4")], hard="物理历史两科重叠")

passage("renpin-jianzhi", """外聘兼职教师经费结算单
{n|三校|school}合计聘用企业兼职教师{a|47人|person}，授课{b|5,640课时|item}，人均{c|120课时|item}。标准：高级技师每课时{d|120元|CNY}，技师{e|90元|CNY}。高级技师{f|19人|person}授课{g|2,280课时|item}，支{h|27.36万元|CNY}；技师{i|28人|person}授课{j|3,360课时|item}，支{k|30.24万元|CNY}。共支{l|57.60万元|CNY}，平均每课时{m|105.0元|CNY}。
年初安排{o|60万元|CNY}，结余{p|2.40万元|CNY}，预算执行{q|96.0%|percent}。有学校提出两类人均课时不等、分配不公，经核，两类人均都是{r|120课时|item}。""",
[("avg","b","a","c"),("sum","a","f i"),("prod","h","g d"),("sum","b","g j"),("prod","k","j e"),("sum","l","h k"),("avg","l","b","m"),("diff","o","l","p"),("share","l","o","q"),("bound","l","o"),("avg","g","f","r"),("avg","j","i","r"),("same","c","r"),("between","m","d e"),("count","n",3),("bound","l","o")],
[error('average-mismatch','m','l b',[6],('102.1元', 'CNY'),'57.60万元除以5640课时是102.1元，105元是两个标准的简单平均','simple instead of weighted mean',3,say='')],
scope=[("share","p","o","q"),("avg","l","a","m")])

passage("shiyan-you-er", """幼小衔接试点工作报告（数据部分）
试点园{a|24所|school}，结对小学{b|18所|school}，因部分小学结对两园，共结{c|24对|item}。参加试点的大班幼儿{d|1,968人|student}，园均{e|82人|student}；一年级学生{f|2,340人|student}，校均{g|130人|student}。
教师互访{h|576人次|person-time}，每对{i|24人次|person-time}；家长课堂{j|96场|item}，每园{k|4场|item}，到场{l|7,008人次|person-time}，场均{m|73人次|person-time}。
问卷收回{o|1,842份|item}，回收率{p|93.6%|percent}，对衔接活动满意的{q|1,739份|item}，满意率{r|94.4%|percent}；若连没交问卷的也算进去，满意的只占{s|88.4%|percent}。""",
[("avg","d","a","e"),("avg","f","b","g"),("same","c","a"),("avg","h","c","i"),("avg","j","a","k"),("avg","l","j","m"),("share","o","d","p"),("bound","o","d"),("share","q","o","r"),("bound","q","o"),("share","q","d","s"),("bound","q","d"),("below","b","a"),("below","s","r")],
scope=[("avg","h","b","i"),("share","q","d","r"),("avg","d","b","e")], hard="园数与小学数不等而结对数等于园数；满意率有两个分母")

passage("chengren-xueli", """成人学历提升“双元”计划中期评估
计划三年提升{a|4,500人|person}，每年{b|1,500人|person}。第一年完成{c|1,386人|person}，第二年{d|1,721人|person}，两年累计{e|3,107人|person}，完成总任务的{f|69.0%|percent}，快于时间进度{g|2.3个百分点|percentage-point}（时间进度{h|66.7%|percent}）。
学历层次：高起专{i|1,868人|person}，专升本{j|1,239人|person}，专升本占{k|39.9%|percent}。补贴每人{l|1,000元|CNY}，毕业后兑现，已毕业{m|642人|person}，兑现{n|64.2万元|CNY}。
第一年没有完成当年任务，差{o|114人|person}；第二年超{p|221人|person}，弥补前欠还多{q|107人|person}。剩余{r|1,393人|person}，第三年任务比每年平均数轻。""",
[("overn","a",3,"b"),("sum","e","c d"),("share","e","a","f"),("diff","f","h","g"),("sum","e","i j"),("share","j","e","k"),("bound","j","e"),("prod","n","m l"),("diff","b","c","o"),("diff","d","b","p"),("diff","p","o","q"),("diff","a","e","r"),("below","r","b"),("below","c","b"),("below","b","d")],
scope=[("share","d","b","f"),("prod","n","e l"),("share","c","b","f")], hard="第一年未完成而累计超进度")

passage("xiaoji-pingbi", """校际满意度测评结果通报
本次测评满分{a|100分|other}，家长占{b|40%|percent}，学生占{c|30%|percent}，企业占{d|30%|percent}。
一职专家长{e1|91.5分|other}、学生{e2|88.0分|other}、企业{e3|90.0分|other}，综合{e|90.0分|other}；工贸家长{f1|87.0分|other}、学生{f2|90.5分|other}、企业{f3|93.0分|other}，综合{f|89.9分|other}；卫校家长{g1|94.0分|other}、学生{g2|92.5分|other}、企业{g3|86.5分|other}，综合{g|91.3分|other}。
{n|三校|school}综合均在{h|90分|other}以上，卫校第一，工贸居末，首尾相差{i|1.8分|other}。家长打分以卫校最高，企业打分以工贸最高。""",
[("hundred","b c d"),("expr","(b*e1+c*e2+d*e3)/100","e"),("expr","(b*f1+c*f2+d*f3)/100","f"),("expr","(b*g1+c*g2+d*g3)/100","g"),("least","h","e"),("least","h","f"),("least","h","g"),("largest","g","e f"),("smallest","f","e g"),("diff","g","f","i"),("largest","g1","e1 f1"),("largest","f3","e3 g3"),("count","n",3)],
[error('bound-exceeded','f','h',[5],None,'工贸综合89.9分不到90分，不能说三校均在90分以上','limit exceeded though said to be kept',2,say='卫校、一职专在90分以上，工贸略低'),
 error('difference-mismatch','i','g f',[9],('1.4分', 'other'),'91.3分减89.9分是1.4分','wrong digit',2,say='')],
scope=[("mean","e1 e2 e3","e"),("mean","f1 f2 f3","f")])

passage("jiancha-zhidui", """关于职教专项资金的内部核查纪要
时间：3月14日。核查组听取财务科说明，形成以下意见：
其一，本年下达{a|3,480万元|CNY}，其中实训基地{b|1,960万元|CNY}、师资培养{c|430万元|CNY}、竞赛{d|215万元|CNY}、信息化{e|875万元|CNY}。
其二，至年底支出{f|3,027.6万元|CNY}，支出进度{g|87.0%|percent}，达到{h|85%|percent}的要求。
其三，信息化支出{i|700万元|CNY}，占该项预算{j|23.1%|percent}；实训基地支出{k|1,747.6万元|CNY}；师资{l|385万元|CNY}；竞赛{m|195万元|CNY}。
其四，结转{o|425.4万元|CNY}，其中实训基地结转{p|212.4万元|CNY}，占结转总额{q|46.9%|percent}，接近一半。""",
[("sum","a","b c d e"),("share","f","a","g"),("bound","f","a"),("least","h","g"),("share","i","e","j"),("bound","i","e"),("sum","f","i k l m"),("diff","a","f","o"),("diff","b","k","p"),("share","p","o","q"),("bound","p","o"),("const","q","43","50"),("bound","k","b"),("bound","l","c"),("bound","m","d"),("largest","b","c d e")],
[error('share-mismatch','j','i e',[4],('80.0%', 'percent'),'信息化支出700万元应除以该项预算875万元，得80.0%，23.1%是占总支出','wrong denominator',2,say=''),
 error('difference-mismatch','o','a f p q',[7, 9],('452.4万元', 'CNY'),'3480减去3027.6是452.4万元，实训基地所占比例也只合452.4','transposed digits',3,say='')],
scope=[("share","k","a","g"),("share","p","a","q")])

passage("liuxiang-gaozhi", """应届毕业生升学情况（据高职院校反馈）
本市中职今年升入高职{a|2,316人|student}，去年{b|2,068人|student}，前年{c|1,905人|student}，三年连增。其中贯通培养{d|1,142人|student}、单招{e|937人|student}、技能拔尖免试{f|237人|student}。
升入省内院校{g|2,047人|student}，占{h|88.4%|percent}，省外{i|296人|student}。
与前年比，两年增加{j|248人|student}，增长{k|21.6%|percent}；与去年比增加{l|248人|student}，增长{m|12.0%|percent}。
报到率{o|97.0%|percent}，未报到的约{p|70人|student~}，多为直接参军。""",
[("trend","up","c b a"),("sum","a","d e f"),("share","g","a","h"),("bound","g","a"),("diff","a","g","i"),("diff","a","c","j"),("growth","a","c","k"),("growthb","c","j","k"),("diff","a","b","l"),("growth","a","b","m"),("expr","a*(100-o)/100","p")],
[error('difference-mismatch','j','a c k',[5, 7],('411人', 'student'),'248人是与去年比的增数，与前年比应为411人',"other year's figure copied",3,say=''),
 error('difference-mismatch sum-mismatch','i','a g',[4],('269人', 'student'),'2316减2047是269人','transposed digits',2,say='')],
scope=[("growth","a","b","k"),("growth","b","c","m"),("share","d","g","h")])

passage("tejiao-shizi", """特教教师队伍调研札记
全市特教学校{a|7所|school}，在编教师{b|243人|person}，其中特教专业毕业{c|121人|person}，占{d|49.8%|percent}，刚到一半的边上。普通学校资源教师{e|158人|person}，专职的只有{f|46人|person}，兼职{g|112人|person}。
编制标准：特教学校师生比{h|1:3|ratio}，现有学生{i|682人|student}，按标准需{j|227人|person}，实有比标准多{k|16人|person}，看似富余。但送教学生{l|118人|student}也要由这些教师去教，合并学生{m|800人|student}，需{o|267人|person}，反而缺{p|24人|person}。
特教津贴为岗位工资的{q|30%|percent}，人均每月{r|960元|CNY/month}。""",
[("share","c","b","d"),("bound","c","b"),("diff","e","f","g"),("bound","f","e"),("avg","i","h","j"),("diff","b","j","k"),("sum","m","i l"),("avg","m","h","o"),("diff","o","b","p"),("below","j","b"),("below","b","o"),("const","d","49","50")],
scope=[("avg","m","h","j"),("share","f","e","d")], hard="按在校学生算富余、加送教学生算缺编")

passage("youeryuan-anquan", """开学前幼儿园安全检查情况
检查覆盖{a|286所|school}，发现隐患{b|743条|item}，园均{c|2.6条|item}。按类：消防{d1|258条|item}，食品{d2|197条|item}，校车{d3|36条|item}，设施{d4|174条|item}，门卫{d5|88条|item}。消防类占{e|34.7%|percent}，为最多。
当场整改{f|512条|item}，限期整改{g|231条|item}；到期复查已改{h|219条|item}，未改{i|12条|item}，总整改率{j|68.9%|percent}。
无隐患的园{k|41所|school}，占{l|14.3%|percent}；隐患在{!limit|5}条以上的{m|52所|school}，占{n|18.2%|percent}，两者之外{o|193所|school}。""",
[("avg","b","a","c"),("sum","b","d1 d2 d3 d4 d5"),("share","d1","b","e"),("bound","d1","b"),("largest","d1","d2 d3 d4 d5"),("diff","b","f","g"),("diff","g","h","i"),("sum","b","f h i"),("expr","100*(f+h)/b","j"),("share","k","a","l"),("bound","k","a"),("share","m","a","n"),("bound","m","a"),("sum","a","k m o"),("bound","h","g")],
[error('share-mismatch','j','b f h',[8],('98.4%', 'percent'),'当场与复查已改合计731条，占743条98.4%，68.9%只算了当场整改','part left out',3,say=''),
 error('sum-mismatch table-mismatch','d5','b d1 d2 d3 d4',[1],('78条', 'item'),'743减去其余四类是78条','wrong digit',1,say='')],
scope=[("share","h","g","j"),("share","k","m","l")])

passage("xuefei-hetong", """民办中职收费备案审查记录
备案学费每生每学年：机电{a|7,800元|CNY/student}，计算机{b|8,200元|CNY/student}，护理{c|9,000元|CNY/student}，住宿{d|1,000元|CNY/student}。
学校报在校生：机电{e|412人|student}、计算机{f|365人|student}、护理{g|298人|student}，合计{h|1,075人|student}，全部住校。学费收入{i|888.86万元|CNY}，住宿费{j|17.05万元|CNY}，总计{k|996.36万元|CNY}。
因免学费政策由财政代付每生{l|2,000元|CNY/student}，共{m|215.00万元|CNY}，家长实缴{o|781.36万元|CNY}，户均{p|7268元|CNY/student}。
上年备案护理为{q|8,600元|CNY/student}，今年上调{r|400元|CNY/student}，幅度{s|4.4%|percent}，没有突破{t|5%|percent}的上限。""",
[("sum","h","e f g"),("expr","e*a+f*b+g*c","i"),("prod","j","h d"),("sum","k","i j"),("prod","m","h l"),("diff","k","m","o"),("avg","o","h","p"),("diff","c","q","r"),("growth","c","q","s"),("growthb","q","r","s"),("most","s","t")],
[error('average-mismatch sum-mismatch','j','h d k i',[2, 3],('107.50万元', 'CNY'),'1075人乘1000元是107.50万元','wrong digit',2,say=''),
 error('growth-mismatch','s','c q r',[8, 9],('4.7%', 'percent'),'400元除以上年8600元是4.7%，4.4%除以了今年的9000元','later divided instead of earlier',2,say='')],
scope=[("avg","k","h","p"),("prod","m","e l")])

passage("zhijiao-zhou", """职业教育活动周总结
活动自5月12日至5月18日，共{a|7天|other}。开放校园{b|11所|school}，接待家长与初三学生{c|9,240人次|person-time}，校均{d|840人次|person-time}，日均{e|1,230人次|person-time}。
体验项目{f|86个|item}：智能制造{g1|24个|item}，康养{g2|17个|item}，烹饪与文旅{g3|22个|item}，数字创意{g4|23个|item}。
发放志愿意向卡{h|4,100张|item}，收回{i|3,280张|item}，收回率{j|80.0%|percent}；有意向就读中职的{k|1,476人|student}，占收回数的{l|45.0%|percent}。上年意向比例为{m|41.5%|percent}，提高{o|4.5个百分点|percentage-point}。
线上直播{p|14场|item}，观看{q|21.7万人次|person-time}，场均{r|1.55万人次|person-time}，最高一场{s|3.6万人次|person-time}。""",
[("avg","c","b","d"),("avg","c","a","e"),("sum","f","g1 g2 g3 g4"),("share","i","h","j"),("bound","i","h"),("share","k","i","l"),("diff","l","m","o"),("trend","up","m l"),("avg","q","p","r"),("below","r","s"),("bound","s","q")],
[error('difference-mismatch','o','l m',[6],('3.5个百分点', 'percentage-point'),'45.0减41.5是3.5','wrong digit',2,say=''),
 error('average-mismatch','e','c a',[1],('1,320人次', 'person-time'),'9240除以7天是1320','transposed digits',2,say='')],
scope=[("share","k","h","l"),("growth","l","m","o"),("avg","q","a","r")])

passage("zizhu-mingdan", """学前资助名单复核：两套数据为何对不上
民政推送困难家庭幼儿{a|1,034人|student}，残联推送残疾幼儿{b|152人|student}，乡村振兴推送{c|478人|student}，三表相加{d|1,664人|student}。去重后{e|1,297人|student}，即有{f|367人次|person-time}重复。
园所申报{g|1,341人|student}，与去重名单比中的{h|1,216人|student}，占申报数的{i|90.7%|percent}；申报而不在名单的{j|125人|student}经家访认定{k|83人|student}，不予认定{l|42人|student}；在名单而园所漏报的{m|81人|student}，全部补入。
最终资助{o|1,380人|student}，比申报多{p|39人|student}。""",
[("sum","d","a b c"),("diff","d","e","f"),("share","h","g","i"),("bound","h","g"),("diff","g","h","j"),("diff","j","k","l"),("diff","e","h","m"),("sum","o","h k m"),("diff","o","g","p"),("below","e","d"),("bound","h","e"),("below","g","o")],
scope=[("share","h","e","i"),("sum","o","g m"),("sum","e","a b c")], hard="三表相加多于去重人数；补入漏报")

passage("fuxiao-kaoshi", """中考体育与普职分流志愿统计
初三在籍{a|11,820人|student}，报名中考{b|11,604人|student}，未报名{c|216人|student}（其中特教升学{d|61人|student}、已被五年一贯制录取{e|118人|student}、休学{f|37人|student}）。
第一志愿填普高{g|8,975人|student}，占报名{h|77.3%|percent}；填中职{i|2,181人|student}；未填志愿{j|448人|student}。
普高计划{k|7,100人|student}，志愿者与计划之比{l|1.26:1|ratio}；中职计划{m|4,600人|student}，第一志愿只满足{o|47.4%|percent}，缺额{p|2,149人|student}靠二次征集。
体育满分{q|50分|other}，平均{r|46.3分|other}，得满分{s|3,424人|student}，占{t|29.0%|percent}。""",
[("diff","a","b","c"),("sum","c","d e f"),("share","g","b","h"),("sum","b","g i j"),("ratio","g","k","l"),("share","i","m","o"),("diff","m","i","p"),("share","s","b","t"),("below","r","q"),("bound","b","a"),("bound","s","b")],
[error('share-mismatch','t','s b',[7],('29.5%', 'percent'),'3424人占参加的11604人29.5%，29.0%是除以了在籍数','wrong denominator',3,say=''),
 error('difference-mismatch','p','m i',[6],('2,419人', 'student'),'4600减2181是2419人','transposed digits',2,say='')],
scope=[("share","g","a","h"),("ratio","b","k","l")])

passage("zhuanye-jianshe-jifen", """高水平专业群遴选评审得分公示
评审分五项，满分依次为{a1|20|other}、{a2|25|other}、{a3|25|other}、{a4|15|other}、{a5|15|other}，共{a|100分|other}。
数控专业群得{b1|17.5|other}、{b2|21.0|other}、{b3|20.5|other}、{b4|12.0|other}、{b5|11.5|other}，总分{b|82.5|other}；
康养专业群得{c1|16.0|other}、{c2|22.5|other}、{c3|19.0|other}、{c4|15.5|other}、{c5|12.5|other}，总分{c|83.5|other}；
电商专业群得{d1|18.5|other}、{d2|18.0|other}、{d3|21.5|other}、{d4|11.0|other}、{d5|10.5|other}，总分{d|79.5|other}。
达到{e|80分|other}者入选，数控、康养入选，电商差{f|5.0分|other}落选。最高分与最低分相差{g|4.0分|other}。""",
[("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("sum","c","c1 c2 c3 c4 c5"),("sum","d","d1 d2 d3 d4 d5"),("least","e","b"),("least","e","c"),("below","d","e"),("diff","e","d","f"),("largest","c","b d"),("smallest","d","b c"),("diff","c","d","g"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b5","a5"),("bound","c1","a1"),("bound","c2","a2"),("bound","c3","a3"),("bound","c4","a4"),("bound","c5","a5"),("bound","d1","a1"),("bound","d2","a2"),("bound","d3","a3"),("bound","d4","a4"),("bound","d5","a5")],
[error('bound-exceeded sum-mismatch','c4','c c1 c2 c3 c5',[2],('13.5', 'other'),'单项满分15分，得分不可能是15.5，按总分应为13.5','part greater than whole',2,say=''),
 error('difference-mismatch','f','e d',[7],('0.5分', 'other'),'80减79.5差0.5分','decimal point',2,say='')],
scope=[("sum","b","c1 c2 c3 c4 c5"),("mean","b c d","e")])

passage("jinxiu-peixun", """教师企业实践年度核算
规定专业课教师每{n|五年|other}累计不少于{a|6个月|other}。本年派出{b|184人|person}，占专业课教师{c|702人|person}的{d|26.2%|percent}；实践{e|9,568天|item}，人均{f|52天|item}。企业类别：制造{g|93人|person}，服务{h|58人|person}，农业{i|33人|person}。
补贴每天{j|60元|CNY}，计{k|57.41万元|CNY}；差旅{l|21.3万元|CNY}；合计{m|78.71万元|CNY}，人均{o|3,120元|CNY}。
上年派出{p|162人|person}、{q|8,262天|item}，人均{r|51天|item}；今年人数增{s|13.6%|percent}，人均天数增{t|10天|item}。""",
[("share","b","c","d"),("bound","b","c"),("avg","e","b","f"),("sum","b","g h i"),("prod","k","e j"),("sum","m","k l"),("avg","m","b","o"),("avg","q","p","r"),("growth","b","p","s"),("diff","f","r","t"),("trend","up","p b"),("trend","up","r f")],
[error('average-mismatch','o','m b',[6],('4278元', 'CNY'),'57.41与21.3万元合计78.71万元，除以184人是4278元，3120只算了补贴','part left out',3,say=''),
 error('difference-mismatch','t','f r',[9],('1天', 'item'),'52天减51天只多1天','decimal point',3,say='')],
scope=[("growth","e","q","s"),("share","p","c","d")])

passage("guojia-jiangxue", """中职国家奖学金、政府奖学金评审通过名单说明
本市分到国家奖学金名额{a|18个|place}，每人{b|6,000元|CNY}，共{c|10.8万元|CNY}；省政府奖学金{d|65个|place}，每人{e|4,000元|CNY}，共{f|26.0万元|CNY}；企业奖学金{g|120人|student}，金额不等，共{h|31.2万元|CNY}，平均{i|2600元|CNY}。
三项合计{j|203人次|person-time}、{k|68.0万元|CNY}。有{l|14名|student}学生同时得两项，故实际受奖{m|189人|student}。女生{o|97人|student}，占{p|51.3%|percent}。
各校申报国家奖学金{q|27人|student}，与名额比为{r|1.5:1|ratio}。一职专入选{s|7人|student}，是最多的，占{t|38.9%|percent}。""",
[("prod","c","a b"),("prod","f","d e"),("avg","h","g","i"),("sum","j","a d g"),("sum","k","c f h"),("diff","j","l","m"),("share","o","m","p"),("bound","o","m"),("ratio","q","a","r"),("share","s","a","t"),("bound","s","a"),("below","m","j")],
scope=[("sum","m","a d g"),("share","o","j","p"),("share","s","q","t")], hard="受奖人次多于人数；重复获奖者只计一次")

passage("zhixue-qiye-touru", """职教集团企业成员投入汇总（单位：万元）
企业类别 | 2022年 | 2023年 | 2024年
装备制造 | {a1|420.5|CNY@万} | {a2|486.0|CNY@万} | {a3|531.2|CNY@万}
电子信息 | {b1|312.8|CNY@万} | {b2|298.4|CNY@万} | {b3|340.6|CNY@万}
商贸物流 | {c1|96.2|CNY@万} | {c2|121.7|CNY@万} | {c3|118.9|CNY@万}
健康养老 | {d1|58.0|CNY@万} | {d2|77.9|CNY@万} | {d3|104.3|CNY@万}
合计 | {e1|887.5|CNY@万} | {e2|948.0|CNY@万} | {e3|1095.0|CNY@万}
三年累计{e|2966.5万元|CNY}。装备制造与健康养老逐年上升，电子信息先降后升，商贸物流先升后降。2024年比2022年增长{f|19.0%|percent}，其中健康养老增长{g|79.8%|percent}，增幅最大；装备制造占当年合计{h|48.5%|percent}。""",
[("sum","e1","a1 b1 c1 d1"),("sum","e2","a2 b2 c2 d2"),("sum","e3","a3 b3 c3 d3"),("sum","e","e1 e2 e3"),("trend","up","a1 a2 a3"),("trend","up","d1 d2 d3"),("trend","down","b1 b2"),("trend","up","b2 b3"),("trend","up","c1 c2"),("trend","down","c2 c3"),("growth","e3","e1","f"),("growth","d3","d1","g"),("share","a3","e3","h"),("bound","a3","e3")],
[error('sum-mismatch table-mismatch','e2','a2 b2 c2 d2 e e1 e3',[1, 3],('984.0', 'CNY@万'),'四类相加是984.0','transposed digits',2,say=''),
 error('growth-mismatch','f','e3 e1',[10],('23.4%', 'percent'),'1095.0除以887.5增长23.4%','wrong digit',2,say='')],
scope=[("growth","e3","e2","f"),("growth","d3","d2","g"),("share","a3","e","h")])

passage("jiating-jiaoyu-zhidao", """家庭教育指导服务站情况汇总
乡镇街道{a|18个|item}，均已设站，覆盖率{b|100%|percent}；村居{c|236个|item}，设点{d|211个|item}，覆盖率{e|89.4%|percent}。指导师{f|472人|person}，持证{g|319人|person}，持证率{h|67.6%|percent}。
全年入户{i|8,732户|item}，电话咨询{j|2,416次|item}，讲座{k|508场|item}，受益{l|5.63万人次|person-time}。
学前阶段家庭入户{m|3,961户|item}，占入户总数{n|45.4%|percent}；特殊儿童家庭{o|1,092户|item}，占{p|12.5%|percent}；其余{q|3,679户|item}为中小学家庭。
未设点的{r|25个|item}村居，人口都在{!limit|300}人以下，由邻村站点代管。""",
[("share","d","c","e"),("bound","d","c"),("share","g","f","h"),("bound","g","f"),("share","m","i","n"),("bound","m","i"),("share","o","i","p"),("bound","o","i"),("sum","i","m o q"),("diff","c","d","r"),("max100","b")],
scope=[("share","g","d","h"),("share","m","l","n"),("share","o","m","p")], hard="覆盖率按乡镇与按村居不同，小村由邻村代管")

passage("jijin-shiyong", """特教发展基金年度收支公开
上年结存{a|86.4万元|CNY}。本年收入：财政{b|120.0万元|CNY}，捐赠{c|37.5万元|CNY}，利息{d|1.9万元|CNY}，计{e|159.4万元|CNY}。
本年支出：辅具{f|58.2万元|CNY}，康复训练{g|49.6万元|CNY}，奖教{h|22.0万元|CNY}，家长培训{i|11.4万元|CNY}，计{j|141.2万元|CNY}。
年末结存{k|96.4万元|CNY}，比年初增加{l|18.2万元|CNY}。支出占当年收入{m|88.6%|percent}，不低于章程规定的{o|70%|percent}。辅具惠及{p|194人|person}，人均{q|3000元|CNY}；康复训练惠及{r|310人|person}，人均{s|1600元|CNY}。""",
[("sum","e","b c d"),("sum","j","f g h i"),("lin","k","+a +e -j"),("diff","k","a","l"),("diff","e","j","l"),("share","j","e","m"),("least","o","m"),("avg","f","p","q"),("avg","g","r","s"),("below","s","q"),("largest","f","g h i")],
[error('sum-mismatch difference-mismatch','k','a e j l',[2, 3],('104.6万元', 'CNY'),'86.4加159.4减141.2是104.6万元','wrong digit',3,say='')],
scope=[("lin","k","+e -j"),("sharesum","f g","e","m"),("share","j","b","m")])

passage("ruyuan-lv", wrap("""学前毛入园率复算
户籍{!age|3}至{!age|5}岁幼儿{a|43,170人|person}，在园户籍幼儿{b|41,012人|student}，净口径{c|95.0%|percent}；在园总数{d|46,355人|student}（含随迁{e|5,343人|student}和不在此年龄段的幼儿），毛口径按常住适龄{f|47,840人|person}计为{g|96.9%|percent}。
有人以在园总数除以户籍适龄人口，得{h|107.4%|percent}，超过百分之百，是分子分母口径混用，不能上报。
按县区，城区毛入园率{i|98.4%|percent}，农村{j|94.1%|percent}，全市居中。要达到规划的{k|98%|percent}，还差{l|1.1个百分点|percentage-point}，约合{m|530人|student~}。""", 36),
[("share","b","a","c"),("bound","b","a"),("diff","d","b","e"),("share","d","f","g"),("share","d","a","h"),("between","g","i j"),("diff","k","g","l"),("below","g","k"),("expr","f*l/100","m"),("const","h","100","200")],
scope=[("share","b","f","c"),("share","d","a","g"),("share","b","d","c")], hard="毛入园率与净口径不同；混用口径得数超百")

passage("zhongzhi-yuce", """中职学位需求预测（2026—2028年）
初中毕业生预计：2026年{a1|12,040人|student}，2027年{a2|12,610人|student}，2028年{a3|12,980人|student}，逐年增加。按普职比{r|58:42|ratio}安排，中职应招{b1|5,057人|student~}、{b2|5,296人|student~}、{b3|5,452人|student~}。
现有中职{n|5所|school}，每年可招{c|5,000人|place}。{!year|三}年缺口依次约为{d1|57人|student~}、{d2|296人|student~}、{d3|452人|student~}，缺口逐年扩大。
在建校区2027年启用，增加年招生能力{e|600人|place}，启用后2028年反而富余约{f|148人|student~}。""",
[("trend","up","a1 a2 a3"),("expr","a1*42/100","b1"),("expr","a2*42/100","b2"),("expr","a3*42/100","b3"),("diff","b1","c","d1"),("diff","b2","c","d2"),("diff","b3","c","d3"),("trend","up","d1 d2 d3"),("lin","f","+c +e -b3")],
scope=[("diff","c","b1","d2")], hard="缺口未计新校区，启用后转为富余")

passage("huifu-laixin", """复信
您好。来信问孩子所在幼儿园退费是否算错，我们调取了账目。该园每月保教费{a|680元|CNY/month}、伙食费每天{b|18元|CNY}。孩子10月应在园{c|18天|item}，请假{d|11天|item}，实到{e|7天|item}。
按规定，当月缺勤超过应到天数一半的，保教费退一半，即{f|340元|CNY}；伙食费按缺勤天数退，应退{g|198元|CNY}。两项共{h|583元|CNY}。园方已退{i|436元|CNY}，尚欠{j|102元|CNY}，已责成三日内补齐。
另，11月孩子缺勤{k|6天|item}，应到{l|21天|item}，没有过半，保教费不退，只退伙食费{m|126元|CNY}。""",
[("diff","c","d","e"),("overn","a",2,"f"),("prod","g","b d"),("sum","h","f g"),("diff","h","i","j"),("prod","m","b k"),("bound","d","c"),("bound","k","l")],
[error('sum-mismatch difference-mismatch','h','f g i j',[3, 4],('538元', 'CNY'),'340加198是538元','transposed digits',2,say=''),
 error('average-mismatch','m','b k',[5],('108元', 'CNY'),'6天每天18元应退108元','wrong digit',2,say='')],
scope=[("prod","m","b l"),("prod","h","b c"),("prod","g","b e")])

passage("zhengguo-jilu", half("""整改清单销号情况
省督导组交办学前教育问题{a|36个|item}，立行立改{b|19个|item}，限期整改{c|13个|item}，长期坚持{d|4个|item}。
截至6月底销号{e|28个|item}，销号率{f|71.8%|percent}，其中立行立改的全部销号，限期的销号{g|9个|item}。未销号{h|8个|item}：小区配套园移交{i|3个|item}，教师缺编{j|2个|item}，大班额{k|3个|item}。
小区配套园应移交{l|47所|school}，已移交{m|44所|school}，移交率{n|93.6%|percent}；移交后办成公办{o|31所|school}、普惠民办{p|16所|school}。"""),
[("sum","a","b c d"),("share","e","a","f"),("bound","e","a"),("diff","e","b","g"),("diff","a","e","h"),("sum","h","i j k"),("share","m","l","n"),("bound","m","l"),("diff","l","m","i"),("sum","m","o p"),("bound","g","c")],
[error('share-mismatch','f','e a',[1],('77.8%', 'percent'),'28个占36个的77.8%','wrong digit',2,say=''),
 error('sum-mismatch','p','m o',[9],('13所', 'school'),'44所去掉公办31所是13所，16是用应移交数去减','wrong denominator',2,say='')],
scope=[("share","o","l","n"),("share","e","l","f")])

passage("ketang-xunke", """中职课堂教学巡课统计
巡课{a|320节|item}：优{b|88节|item}，良{c|157节|item}，中{d|61节|item}，差{e|14节|item}。优良率{f|76.6%|percent}，较上学期的{g|71.4%|percent}上升{h|5.2个百分点|percentage-point}。
理实一体课{i|142节|item}，优良{j|121节|item}，优良率{k|82.5%|percent}；理论课{l|178节|item}，优良{m|124节|item}，优良率{n|69.7%|percent}。理实一体课高出{o|15.5个百分点|percentage-point}。
玩手机{p|211人次|person-time}，节均{q|1.52人次|person-time}，其中理论课{r|169人次|person-time}，占{s|80.1%|percent}，约八成。""",
[("sum","a","b c d e"),("sharesum","b c","a","f"),("diff","f","g","h"),("trend","up","g f"),("sum","a","i l"),("expr","b+c-j","m"),("share","j","i","k"),("bound","j","i"),("share","m","l","n"),("bound","m","l"),("diff","k","n","o"),("avg","p","a","q"),("share","r","p","s"),("bound","r","p"),("const","s","78","82"),("between","f","k n"),("below","n","k")],
[error('share-mismatch difference-mismatch','k','j i n o',[6, 10],('85.2%', 'percent'),'121节占142节的85.2%','wrong digit',2,say=''),
 error('average-mismatch','q','p a',[11],('0.66人次', 'person-time'),'211人次除以320节是0.66，1.52是倒除','wrong denominator',3,say='')],
scope=[("share","j","a","k"),("mean","k n","f"),("avg","r","a","q")])

passage("gaozhong-bane", """普通高中大班额化解进展
2022年全市普高{a1|612个|class}班，其中超过{!limit|55}人的{b1|147个|class}，占{c1|24.0%|percent}；2023年{a2|640个|class}班、超额{b2|108个|class}，占{c2|16.9%|percent}；2024年{a3|671个|class}班、超额{b3|61个|class}，占{c3|9.1%|percent}。两年减少{d|68个|class}，占比降低{e|14.9个百分点|percentage-point}。
2024年在校生{f|33,147人|student}，平均班额{g|52.5人|student}；2022年在校生{h|32,130人|student}，平均班额{i|52.5人|student}。学生增加{j|1,017人|student}而班额下降{k|3.1人|other}，靠的是增班{l|59个|class}。
剩余超额班集中在城区{m|49个|class}，占{n|80.3%|percent}，乡镇只有{o|12个|class}。""",
[("share","b1","a1","c1"),("bound","b1","a1"),("share","b2","a2","c2"),("bound","b2","a2"),("share","b3","a3","c3"),("bound","b3","a3"),("trend","down","c1 c2 c3"),("trend","up","a1 a2 a3"),("diff","b1","b3","d"),("diff","c1","c3","e"),("avg","f","a3","g"),("avg","h","a1","i"),("diff","f","h","j"),("diff","i","g","k"),("diff","a3","a1","l"),("share","m","b3","n"),("bound","m","b3"),("sum","b3","m o")],
[error('difference-mismatch','d','b1 b3',[8],('86个', 'class'),'147减61应是86个','transposed digits',2,say=''),
 error('average-mismatch','g','f a3 i k',[10, 13],('49.4人', 'student'),'33147除以671班是49.4人，52.5是上届情形，来自2022年',"other year's figure copied",3,say='')],
scope=[("diff","b2","b3","d"),("growth","b3","b1","e"),("share","m","a3","n")])

passage("gongyi-jinzhan", """“一校一品”社团活动季报
全区高中、中职共{a|14所|school}，社团{b|233个|item}，校均{c|16.6个|item}。高中{d|8所|school}有{e|121个|item}，中职{f|6所|school}有{g|112个|item}，中职校均{h|18.7个|item}，多于高中的{i|14.2个|item}。
参加学生{j|9,815人|student}，占在校生{k|14,210人|student}的{l|72.2%|percent}；人均参加{m|1.3个|item}，合{o|12,760人次|person-time~}。
社团经费{p|46.6万元|CNY}，每个社团{q|2,000元|CNY}；赛事获奖{r|57项|item}，其中省级{s|12项|item}、市级{t|45项|item}。""",
[("avg","b","a","c"),("sum","a","d f"),("sum","b","e g"),("avg","g","f","h"),("avg","e","d","i"),("below","i","h"),("between","c","h i"),("share","j","k","l"),("bound","j","k"),("expr","j*m","o"),("avg","p","b","q"),("sum","r","s t")],
[error('share-mismatch','l','j k',[7],('69.1%', 'percent'),'9815人占14210人的69.1%','wrong digit',1,say=''),
 error('average-mismatch','i','e d',[4],('15.1个', 'item'),'高中121个社团分到8所是15.1个','wrong digit',2,say='')],
scope=[("mean","h i","c"),("avg","e","a","i"),("share","o","k","l")])

passage("xiaoyuan-jieneng", """实训基地开放日台账
一季度对社会开放{a|31天|item}，接待{b|1,705人次|person-time}，日均{c|55人次|person-time}；二季度{d|44天|item}，{e|2,728人次|person-time}，日均{f|62人次|person-time}；三季度因暑期培训{g|52天|item}，{h|4,472人次|person-time}，日均{i|86人次|person-time}；四季度{j|38天|item}，{k|1,938人次|person-time}，日均{l|51人次|person-time}。
全年{m|165天|item}、{n|10,843人次|person-time}，日均{o|63.5人次|person-time}。三季度人次占全年{p|41.2%|percent}，接待最多；四季度日均最低。
收费培训收入{q|118.4万元|CNY}，成本{r|79.6万元|CNY}，结余{s|38.8万元|CNY}，按{t|60%|percent}返还学校，即{u|71.04万元|CNY}。""",
[("avg","b","a","c"),("avg","e","d","f"),("avg","h","g","i"),("avg","k","j","l"),("sum","m","a d g j"),("sum","n","b e h k"),("avg","n","m","o"),("share","h","n","p"),("bound","h","n"),("largest","h","b e k"),("smallest","l","c f i"),("diff","q","r","s"),("prod","u","s t","1/100"),("between","o","c f i l"),("bound","r","q")],
[error('average-mismatch','o','n m',[6],('65.7人次', 'person-time'),'10843人次除以165天是65.7，63.5是四季日均的简单平均','simple instead of weighted mean',3,say=''),
 error('average-mismatch','u','s t',[12],('23.28万元', 'CNY'),'返还应以结余38.8万元为基数，不是以收入','wrong base',2,say='')],
scope=[("share","e","n","p")])

passage("chengji-dengdi", """学业质量监测报告摘录（中职文化基础）
语文均分{a|76.4分|other}，数学{b|61.8分|other}，英语{c|64.1分|other}，三科总均分{d|202.3分|other}，比上年{e|196.5分|other}提高{f|5.8分|other}。
数学及格{g|2,413人|student}，不及格{h|1,672人|student}，及格率{i|57.7%|percent}；参考{j|4,085人|student}，缺考{k|96人|student}，应考{l|4,191人|student}，参考率{m|97.7%|percent}。
优秀（{!limit|85}分以上）语文{n|1,108人|student}，优秀率{o|27.1%|percent}；数学{p|371人|student}，优秀率{q|9.1%|percent}，语文优秀率约为数学的{r|3倍|ratio}。""",
[("sum","d","a b c"),("diff","d","e","f"),("trend","up","e d"),("sum","j","g h"),("share","g","j","i"),("bound","g","j"),("sum","l","j k"),("share","j","l","m"),("bound","j","l"),("share","n","j","o"),("bound","n","j"),("share","p","j","q"),("bound","p","j"),("multiple","o","q","r"),("below","h","g"),("below","b","c")],
[error('share-mismatch','i','g j',[4],('59.1%', 'percent'),'2413人占参考4085人的59.1%，57.7%以应考为分母','wrong denominator',2,say=''),
 error('sum-mismatch share-mismatch','l','j k m',[6, 7],('4,181人', 'student'),'4085加缺考96人为4181人','wrong digit',2,say='')],
scope=[("share","n","l","o"),("mean","a b c","d"),("share","g","l","i")])

passage("pengya-fudao", spaced("""心理健康筛查与转介情况
筛查中职与高中学生{a|48,236人|student}，回收有效{b|47,512份|item}，有效率{c|98.5%|percent}。一般关注{d|3,421人|student}，重点关注{e|612人|student}，危机{f|62人|student}，三类合计{g|4,095人|student}，占有效{h|8.9%|percent}。
转介医院{i|48人|student}，其中危机类{j|45人|student}，重点类{k|3人|student}。危机类尚有{l|27人|student}由家长书面说明后在家观察。
专职心理教师{m|37人|person}，平均每人服务学生{o|1,304人|other}；标准为每{p|1,000人|student}配一名，按筛查人数约需{q|48人|person~}，缺{r|11人|person}。"""),
[("share","b","a","c"),("bound","b","a"),("sum","g","d e f"),("share","g","b","h"),("bound","g","b"),("sum","i","j k"),("diff","f","j","l"),("avg","a","m","o"),("expr","a/p","q"),("diff","q","m","r"),("below","m","q"),("bound","j","f"),("below","p","o")],
[error('share-mismatch','h','g b',[3],('8.6%', 'percent'),'4095人占47512份的8.6%','wrong digit',2,say=''),
 error('difference-mismatch','l','f j',[6],('17人', 'student'),'危机62人已转介45人，剩17人','wrong digit',3,say='')],
scope=[("share","i","g","h"),("share","d","b","h"),("diff","f","i","l")])

passage("guimo-chongfu", """全市中等职业教育基本情况（汇报提纲）
一、规模。学校{a|9所|school}，在校生{b|15,420人|student}，其中全日制{c|13,876人|student}，非全日制{d|1,544人|student}；当年招生{e|5,310人|student}，毕业{f|4,688人|student}。
二、条件。占地{g|1,284亩|other}，校舍{h|46.3万平方米|other}，按全日制学生计生均校舍{i|30.0平方米|other}，达到不少于{j|20平方米|other}的标准。
三、师资。专任教师{k|1,012人|person}，师生比{l|1:15.2|ratio}（按全部在校生）。
四、问题。学校平均规模只有{m|1,713人|student}，低于省均；{n|15,240名|student}在校生分散在{o|9所|school}学校、{p|14个|item}校区。""",
[("sum","b","c d"),("avg","h","c","i"),("least","j","i"),("ratio","b","k","l"),("avg","b","a","m"),("same","n","b"),("same","o","a"),("below","f","e"),("below","a","p")],
[error('restatement-mismatch','n','b',[5],('15,420名', 'student'),'前文在校生为15420人','restated wrongly elsewhere',4,say=''),
 error('average-mismatch','i','h c',[1],('33.4平方米', 'other'),'写明按全日制学生计，46.3万平方米除以13876人是33.4，30.0按全部在校生算','wrong denominator',2,say='')],
scope=[("ratio","c","k","l"),("avg","b","p","m")])

passage("xueqian-jianshi", """学前教育三年攻坚回头看
攻坚前一年，公办园{a|71所|school}、在园{b|15,204人|student}；到攻坚末年，公办园{c|118所|school}、在园{d|22,384人|student}。园数增加{e|47所|school}，增长{f|39.8%|percent}；在园增加{g|7,180人|student}，增长{h|47.2%|percent}。
同一时期在园总数由{i|40,115人|student}变为{j|41,860人|student}，公办占比从{k|37.9%|percent}升到{l|53.5%|percent}，升幅{m|41.2个百分点|percentage-point}，距规划的{n|55%|percent}还差{o|1.5个百分点|percentage-point}。
投入{p|4.36亿元|CNY}，其中新建{q|3.12亿元|CNY}，改扩建{r|1.24亿元|CNY}；新建{s|33所|school}、改扩建{t|14所|school}，合计与园数增加数相同。""",
[("diff","c","a","e"),("growth","c","a","f"),("diff","d","b","g"),("growth","d","b","h"),("share","b","i","k"),("bound","b","i"),("share","d","j","l"),("bound","d","j"),("diff","l","k","m"),("diff","n","l","o"),("sum","p","q r"),("sum","e","s t"),("trend","up","a c"),("trend","up","b d"),("trend","up","i j"),("trend","up","k l"),("below","l","n")],
[error('difference-mismatch','m','l k',[8],('15.6个百分点', 'percentage-point'),'53.5减37.9是15.6个百分点，把相对增幅当成了百分点','relative change called points',3,say=''),
 error('growth-mismatch','f','c a',[1],('66.2%', 'percent'),'47所除以攻坚前71所是66.2%，39.8%除以了后来的118所','later divided instead of earlier',2,say='')],
scope=[("growth","j","i","h")])

passage("minban-zhiliang", """民办幼儿园分类定级复评公告
参评{a|168家|school}，其中原一级{b1|42家|school}、二级{b2|77家|school}、三级{b3|49家|school}。复评后一级{c1|46家|school}、二级{c2|80家|school}、三级{c3|36家|school}，不予定级{c4|6家|school}。
升级的共{d|21家|school}：三级升二级{e|14家|school}，二级升一级{f|7家|school}；降级{g|9家|school}：一级降二级{h|3家|school}，二级降三级{i|6家|school}；不予定级的都出自原三级{j|5家|school}和原二级{k|1家|school}。
按此推算，一级＝原数加升入减降出，恰为{l|46家|school}，二级为{m|80家|school}，三级为{n|36家|school}，与公告一致。""",
[("sum","a","b1 b2 b3"),("sum","a","c1 c2 c3 c4"),("sum","d","e f"),("sum","g","h i"),("diff","c4","k","j"),("lin","l","+b1 +f -h"),("lin","m","+b2 +e -f +h -i -k"),("lin","n","+b3 -e +i -j"),("same","l","c1"),("same","m","c2"),("same","n","c3")],
scope=[("sum","c1","b1 f"),("diff","d","g","c4")], hard="级别升降流动相抵后与结果一致")

passage("youzhi-jiuye", """退役军人学历技能班结业报告
开班{a|4期|item}：第一期{b1|48人|person}、第二期{b2|52人|person}、第三期{b3|45人|person}、第四期{b4|55人|person}，共{b|200人|person}，期均{c|50人|person}。结业{d|188人|person}，结业率{e|94.0%|percent}；就业{f|167人|person}，占结业{g|88.8%|percent}。
工种：叉车{h|71人|person}、电工{i|64人|person}、焊工{j|35人|person}（按结业人数）。焊工就业率最高，{k|53人|person}全部就业；叉车就业{l|58人|person}；电工{m|56人|person}。
经费每人{n|3,200元|CNY}，按开班人数拨{o|64.0万元|CNY}，按结业人数结算应为{p|60.16万元|CNY}，多拨{q|3.48万元|CNY}收回。""",
[("sum","b","b1 b2 b3 b4"),("avg","b","a","c"),("share","d","b","e"),("bound","d","b"),("share","f","d","g"),("bound","f","d"),("sum","d","h i j"),("sum","f","k l m"),("same","k","j"),("prod","o","n b"),("prod","p","n d"),("diff","o","p","q"),("bound","l","h"),("bound","m","i")],
[error('sum-mismatch','j','d h i k',[6, 8],('53人', 'person'),'188减去71和64是53人，下文焊工53人全部就业也说明是53','transposed digits',2,say=''),
 error('difference-mismatch','q','o p',[11],('3.84万元', 'CNY'),'64.00减60.16是3.84万元','transposed digits',2,say='')],
scope=[("share","f","b","g"),("share","l","f","g")])

passage("xunlian-ying", """省赛集训日程与费用
集训自3月1日起，选手{a|84名|student}、教练{b|28名|person}，教练与选手之比{c|1:3|ratio}。分三阶段：基础{d|20天|item}、强化{e|25天|item}、模拟{f|10天|item}，共{g|45天|item}。
餐补每人每天{h|30元|CNY}（选手与教练同样），计{i|18.48万元|CNY}；耗材每名选手{j|1,500元|CNY/student}，计{k|12.60万元|CNY}；教练课时{l|2,240课时|item}，每课时{m|80元|CNY}，计{n|17.92万元|CNY}。合计{o|49.00万元|CNY}，平均每名选手{p|5833元|CNY/student}。
预算{q|48万元|CNY}，没有突破。""",
[("ratio","a","b","c"),("sum","g","d e f"),("expr","(a+b)*g*h","i"),("prod","k","a j"),("prod","n","l m"),("sum","o","i k n"),("avg","o","a","p"),("most","o","q")],
[error('bound-exceeded','o','q',[7],None,'三项合计49.00万元，超过预算48万元','limit exceeded though said to be kept',3,say='突破预算约1.0万元'),
 error('sum-mismatch','g','d e f a b h i',[1, 2],('55天', 'item'),'20、25、10相加为55天，餐补也是按55天算的','part left out',2,say='')],
scope=[("prod","i","a g h"),("avg","i","a","p")])

passage("gongxu-duizhao", """区域产业用工与中职专业供给对照
紧缺岗位{a|6,450个|item}：装备{b1|2,580个|item}，占{c1|40%|percent}；康养{b2|1,290个|item}，占{c2|20%|percent}；物流{b3|1,161个|item}，占{c3|18%|percent}；软件{b4|903个|item}，占{c4|14%|percent}；其余{b5|516个|item}，占{c5|8%|percent}。
中职毕业生可供{d|4,688人|person}，其中直接就业{e|1,780人|person}，只能满足{f|27.6%|percent}；若算上升学者毕业后回流的六成，即{g|1,745人|person~}，可满足{h|72.7%|percent}。
装备类毕业生直接就业{i|742人|person}，供需比{j|1:3.5|ratio}；康养类{k|310人|person}，供需比{l|1:4.2|ratio}。装备类更紧。""",
[("sum","a","b1 b2 b3 b4 b5"),("share","b1","a","c1"),("share","b2","a","c2"),("share","b3","a","c3"),("share","b4","a","c4"),("share","b5","a","c5"),("hundred","c1 c2 c3 c4 c5"),("share","e","a","f"),("expr","(d-e)*6/10","g"),("expr","100*(e+g)/a","h"),("ratio","b1","i","j"),("ratio","b2","k","l"),("below","l","j")],
[error('direction-mismatch','l','j',[12],None,'康养供需比1比4.2，缺口比装备类1比3.5更大','direction',2,say='康养类更紧'),
 error('share-mismatch','h','a e g',[9],('54.7%', 'percent'),'分子应为1780加1745，占6450的54.7%，72.7%把4688人全部计入','wrong part',3,say='')],
scope=[("share","d","a","f"),("share","g","a","h")])

passage("wangluo-pingtai", """终身学习平台运行月报（9月）
注册用户月末{a|12.84万人|person}，月初{b|12.31万人|person}，净增{c|0.53万人|person}，增长{d|4.3%|percent}。月活{e|4.62万人|person}，活跃率{f|37.5%|percent}（月末注册数为底）。课程{g|1,366门|item}，本月上新{h|58门|item}、下架{i|12门|item}，净增{j|70门|item}，上月末{k|1,320门|item}。
学习时长{l|23.1万小时|other}，活跃者人均{m|5.0小时|other}。按年龄，{!age|60}岁以上占活跃者{n|31%|percent}，{!age|35}至{!age|59}岁占{o|44%|percent}，{!age|35}岁以下占{p|25%|percent}。
积分兑换{q|8,140人次|person-time}，发出礼品值{r|9.77万元|CNY}，人次均{s|12元|CNY}。""",
[("diff","a","b","c"),("growth","a","b","d"),("share","e","a","f"),("bound","e","a"),("diff","h","i","j"),("diff","g","j","k"),("avg","l","e","m"),("hundred","n o p"),("avg","r","q","s"),("trend","up","b a")],
[error('share-mismatch','f','e a',[2],('36.0%', 'percent'),'4.62万占月末12.84万的36.0%，37.5%以月初为底','wrong denominator',2,say=''),
 error('difference-mismatch','j','h i g k',[4, 5],('46门', 'item'),'上新58减下架12净增46，70是相加','sign',2,say='')],
scope=[("avg","l","a","m")])

passage("baoming-quxian", """乙区2024年体育艺术类报考情况
体育类{a|142人|student}，其中田径{a1|67人|student}、球类{a2|48人|student}、武术{a3|37人|student}；艺术类{b|231人|student}，其中美术{b1|118人|student}、音乐{b2|59人|student}、舞蹈{b3|32人|student}、播音{b4|22人|student}。
两类共{c|373人|student}，占全区报名{d|2,806人|student}的{e|13.3%|percent}，低于全市的{f|14.2%|percent}，差{g|0.9个百分点|percentage-point}。
专业合格{h|318人|student}，合格率{i|85.3%|percent}；文化过线且专业合格{j|241人|student}，双过率{k|64.6%|percent}，以报考人数为底。录取{l|229人|student}，占双过的{m|61.4%|percent}。""",
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3 b4"),("sum","c","a b"),("share","c","d","e"),("bound","c","d"),("diff","f","e","g"),("below","e","f"),("share","h","c","i"),("bound","h","c"),("share","j","c","k"),("bound","j","c"),("share","l","j","m"),("bound","l","j"),("bound","j","h")],
[error('share-mismatch','m','l j',[11],('95.0%', 'percent'),'229占双过241人的95.0%，61.4%以报考人数为底','wrong denominator',2,say=''),
 error('sum-mismatch','a3','a a1 a2',[0],('27人', 'student'),'142减67再减48是27人','wrong digit',2,say='')],
scope=[("share","j","h","k"),("share","l","h","m")])

passage("huiyi-yijian", """特教联席会议纪要
主持人通报：上一年度残疾学生在籍{a|1,039人|student}，本年度{b|1,063人|student}，增加{c|24人|student}，增长{d|2.3%|percent}。康复服务覆盖{e|884人|student}，覆盖率{f|85.1%|percent}，上年为{g|79.6%|percent}，提高{h|3.6个百分点|percentage-point}。
残联提出：辅具适配申请{i|326人|person}，已适配{j|287人|person}，待适配{k|39人|person}，适配率{l|88.0%|percent}。
卫健提出：{m|58名|person}儿童须鉴定复查，已完成{o|41名|person}，其余{p|17名|person}在9月底前完成。
会议决定：经费由{q|86万元|CNY}增至{r|112万元|CNY}，增{s|30.2%|percent}，其中送教{t|34万元|CNY}、康复{u|48万元|CNY}、评估{v|20万元|CNY}。""",
[("diff","b","a","c"),("growth","b","a","d"),("share","e","b","f"),("bound","e","b"),("diff","f","g","h"),("trend","up","g f"),("diff","i","j","k"),("share","j","i","l"),("bound","j","i"),("diff","m","o","p"),("growth","r","q","s"),("sum","r","t u v"),("trend","up","q r"),("trend","up","a b")],
[error('share-mismatch','f','e b g h',[2, 4],('83.2%', 'percent'),'884占本年1063人的83.2%，85.1%是除以上年的1039人','wrong base',3,say=''),
 error('sum-mismatch','v','r t u',[11],('30万元', 'CNY'),'112减去34和48是30万元','wrong digit',1,say='')],
scope=[("growth","f","g","h"),("share","p","m","l")])

passage("xueji-dengji", """2024级中职新生电子学籍注册核对
录取{a|5,472人|student}，报到{b|5,184人|student}，报到率{c|94.7%|percent}；注册{d|5,169人|student}，未注册{e|15人|student}，均为重复学籍待核。
专业大类注册前三：装备制造{f|1,318人|student}，占{g|25.5%|percent}；电子信息{h|1,126人|student}，占{i|21.8%|percent}；医药卫生{j|904人|student}，占{k|17.5%|percent}。前三类合计占{l|64.8%|percent}。
男生{m|2,998人|student}、女生{n|2,117人|student}，男女之比{o|1.38:1|ratio}。外省{p|164人|student}，占{q|3.2%|percent}；农村户籍{r|3,412人|student}，占{s|66.0%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("diff","b","d","e"),("share","f","d","g"),("bound","f","d"),("share","h","d","i"),("bound","h","d"),("share","j","d","k"),("bound","j","d"),("sharesum","f h j","d","l"),("sum","d","m n"),("ratio","m","n","o"),("share","p","d","q"),("bound","p","d"),("share","r","d","s"),("bound","r","d"),("bound","d","b")],
[error('sum-mismatch ratio-mismatch','n','d m o',[10, 11],('2,171人', 'student'),'5169减去2998是2171人，男女比也合2171','transposed digits',2,say='')],
scope=[("share","f","b","g"),("share","p","a","q"),("sum","d","f h j")])

passage("xiaoche-gongjiao", """中职实习生异地住宿与交通补贴办法试算
异地实习生{a|620人|student}，其中由企业提供住宿{b|455人|student}，自租{c|165人|student}。自租者每人每月补{d|300元|CNY/month}，按{e|6个月|other}，共{f|29.7万元|CNY}。交通补贴全体异地实习生每人一次性{g|200元|CNY}，共{h|12.4万元|CNY}。合计{i|42.1万元|CNY}。
财政承担{j|70%|percent}，计{k|29.47万元|CNY}；学校承担{l|30%|percent}，计{m|12.63万元|CNY}。
另据企业反映，{n|18家|item}接收企业平均安排{o|25名|student}，共{p|450名|student}，与住宿人数差{q|5名|student}，是因为有一家少数学生通勤，仍占床位。""",
[("sum","a","b c"),("prod","f","c d e"),("prod","h","a g"),("sum","i","f h"),("hundred","j l"),("prod","k","i j","1/100"),("prod","m","i l","1/100"),("sum","i","k m"),("prod","p","n o"),("diff","b","p","q")],
scope=[("prod","f","a d e"),("prod","h","c g"),("sum","a","p c")], hard="住宿数与企业接收数差5人有解释；补贴人数两口径")

passage("laoxiao-xin", """关于两校合并后数据的更正说明
原一职专与二职专9月合并。合并前一职专{a|1,860人|student}、二职专{b|1,242人|student}，合并时二职专护理专业{c|216人|student}整体划入卫校，另有{d|9人|student}退学，故合并后学生为{e|2,877人|student}，而非两校相加的{f|3,102人|student}。
教师原{g|98人|person}和{h|74人|person}，合并后{i|163人|person}，减少{j|9人|person}，其中随专业划转{k|7人|person}，退休{l|2人|person}。
设备值原{m|1,530万元|CNY}和{n|968万元|CNY}，划出{o|152万元|CNY}，合并后{p|2346万元|CNY}；生均由合并前的{q|8053元|CNY/student}升到{r|8154元|CNY/student}。""",
[("sum","f","a b"),("lin","e","+a +b -c -d"),("lin","j","+g +h -i"),("sum","j","k l"),("lin","p","+m +n -o"),("avgsum","m n","a b","q"),("avg","p","e","r"),("trend","up","q r"),("below","e","f")],
scope=[("sum","e","a b"),("sum","i","g h"),("sum","p","m n")], hard="合并后不等于两校相加，有划出与退学")

passage("jianshe-jindu-jiedian", half("""实训楼项目推进情况（每月一报）
立项{a|2022年3月|other}，初设批复{b|2022年8月|other}，开工{c|2023年2月|other}，主体封顶{d|2023年11月|other}，竣工验收{e|2023年7月|other}，设备进场{f|2024年9月|other}。
建筑面积{g|18,600平方米|other}，概算{h|7,440万元|CNY}，每平方米{i|4000元|CNY}；竣工决算{j|7,217万元|CNY}，节约{k|223万元|CNY}，节约率{l|3.1%|percent}。可设工位{m|1,240个|place}，平均每个工位{n|15平方米|other}。
从开工到竣工共{o|17个月|other}，比合同工期{p|18个月|other}提前{q|1个月|other}。"""),
[("order","a b c d e f"),("avg","h","g","i"),("diff","h","j","k"),("share","k","h","l"),("bound","j","h"),("avg","g","m","n"),("diff","e","c","o"),("diff","p","o","q"),("below","o","p")],
[error('share-mismatch','l','k h',[3],('3.0%', 'percent'),'223万元占概算7440万元的3.0%，3.1%是除以决算','wrong base',2,say=''),
 error('difference-mismatch sequence-mismatch','e','a b c d f o',[0, 6],('2024年7月', 'other'),'竣工不能早于主体封顶，开工后17个月应为2024年7月','date order',2,say='')],
scope=[("avg","j","g","i"),("diff","f","c","o")])

passage("jiaocai-zhengding", """中职教材征订与结算说明
春季征订{a|46,820册|item}，学生{b|14,631人|student}，人均{c|3.2册|item}。国规教材{d|39,447册|item}，占{e|84.3%|percent}，省规{f|5,210册|item}，校本{g|2,613册|item}。码洋{h|131.10万元|CNY}，实洋按{i|78%|percent}结算{j|102.62万元|CNY}，册均实洋{k|21.8元|CNY}。
退订{l|1,092册|item}，退订率{m|2.3%|percent}。免费提供{n|2,268人|student}，免收{o|15.88万元|CNY}，人均{p|70元|CNY/student}。
规定国规教材选用比例不低于{q|80%|percent}，已达到；校本教材不超过{r|5%|percent}，实为{s|4.6%|percent}，也合规。""",
[("avg","a","b","c"),("share","d","a","e"),("bound","d","a"),("sum","a","d f g"),("prod","j","h i","1/100"),("avg","j","a","k"),("share","l","a","m"),("bound","l","a"),("avg","o","n","p"),("least","q","e"),("share","g","a","s"),("bound","g","a"),("most","s","r")],
[error('sum-mismatch share-mismatch','g','a d f s',[3, 10],('2,163册', 'item'),'46820减39447减5210是2163册','transposed digits',2,say=''),
 error('average-mismatch','j','a k',[5],('102.26万元', 'CNY'),'131.10万元的78%是102.26万元','transposed digits',1,say='')],
scope=[("avg","h","a","k"),("share","f","a","s"),("avg","o","b","p")])

passage("puhui-rending", wrap("""普惠性民办园认定结果公开
申请认定{a|52所|school}，复核材料后进入评估{b|47所|school}，认定{c|39所|school}，认定率（占申请数）{d|75.0%|percent}。原有普惠性民办园{e|91所|school}，复审通过{f|82所|school}、取消{g|9所|school}，加上新认定，现有{h|130所|school}。
取消的原因：收费超限价{i|4所|school}，年检基本合格以下{j|3所|school}，自愿退出{k|2所|school}。
限价：一类{l|1,080元|CNY/month}、二类{m|860元|CNY/month}。在园幼儿{n|14,207人|student}，园均{o|117人|student}。原非普惠园{p|86所|school}，认定后剩{q|57所|school}。""", 36),
[("share","c","a","d"),("bound","c","a"),("diff","e","f","g"),("sum","h","f c"),("sum","g","i j k"),("avg","n","h","o"),("diff","p","c","q"),("bound","c","b"),("bound","b","a"),("below","m","l")],
[error('sum-mismatch average-mismatch','h','f c n o',[3, 5],('121所', 'school'),'复审通过82所加新认定39所是121所，130把取消的9所也算上了','counted twice',2,say=''),
 error('difference-mismatch','q','p c',[6],('47所', 'school'),'86减39是47所','wrong digit',3,say='')],
scope=[("share","c","b","d"),("avg","n","e","o")])

passage("gaokao-tiyi-pingjun", spaced("""高三二模与高考成绩对照（普通类）
物理方向：二模均分{a|428.6|other}，高考均分{b|441.3|other}，升{c|12.7|other}分；历史方向：二模{d|436.9|other}，高考{e|433.2|other}，降{f|3.7|other}分。人数物理{g|10,866人|student}、历史{h|6,470人|student}。全体二模均分{i|431.7|other}，高考均分{j|438.3|other}，升{k|6.6|other}分。
特控线：物理{l|1,842人|student}上线，上线率{m|17.0%|percent}；历史{n|724人|student}，上线率{o|11.2%|percent}；两方向合计{p|2,566人|student}，{q|14.8%|percent}。
单科最大升幅是数学，二模{r|71.2|other}到高考{s|80.4|other}，升{t|9.2|other}分。"""),
[("diff","b","a","c"),("diff","d","e","f"),("expr","(a*g+d*h)/(g+h)","i"),("expr","(b*g+e*h)/(g+h)","j"),("diff","j","i","k"),("trend","up","a b"),("trend","down","d e"),("share","l","g","m"),("bound","l","g"),("share","n","h","o"),("bound","n","h"),("sum","p","l n"),("expr","100*p/(g+h)","q"),("between","q","m o"),("between","i","a d"),("between","j","b e"),("diff","s","r","t"),("trend","up","r s")],
scope=[("diff","c","f","k"),("mean","b e","j"),("mean","a d","i"),("mean","m o","q")], hard="历史方向降而全体升；全体均分按人数加权")

passage("tongbao-weigui", half("""关于几所中职招生违规问题的通报
经查，实验职校在未取得资质的情况下招收五年制学生{a|86人|student}，每人预收{b|1,200元|CNY}，共{c|10.32万元|CNY}，已退{d|71人|student}、{e|8.52万元|CNY}，尚有{f|15人|student}、{g|2.80万元|CNY}未退。
东方技校向初中教师支付“信息费”，每生{h|500元|CNY}，涉及{i|37人|student}，计{j|1.85万元|CNY}，涉事教师{k|6人|person}，人均所得{l|3083元|CNY}。
两校共涉及学生{m|123人|student}、金额{n|12.71万元|CNY}。处理：核减实验职校次年计划{o|20%|percent}（原{p|400人|place}），即{q|80人|place}，核减后{r|320人|place}；东方技校暂停招生一年。"""),
[("prod","c","a b"),("prod","e","d b"),("diff","a","d","f"),("diff","c","e","g"),("prod","g","f b"),("expr","j/h","i"),("avg","j","k","l"),("sum","m","a i"),("sum","n","c j"),("prod","q","p o","1/100"),("diff","p","q","r")],
[error('difference-mismatch average-mismatch','g','c e f b',[3, 4],('1.80万元', 'CNY'),'10.32减8.52是1.80万元，15人乘1200元也是1.80万元','wrong digit',1,say=''),
 error('sum-mismatch','n','c j',[8],('12.17万元', 'CNY'),'10.32加1.85是12.17万元','transposed digits',3,say='')],
scope=[("sum","n","e j"),("prod","j","a h"),("sum","m","d i")])

passage("yuersuo-tuoyu", """幼儿园办托班情况摸底
全市{a|286所|school}幼儿园中开设托班的{b|73所|school}，占{c|25.5%|percent}，其中公办{d|29所|school}、民办{e|44所|school}。托位{f|2,190个|place}，园均{g|30个|place}；在托{h|1,664人|person}，使用率{i|76.0%|percent}，空托位{j|626个|place}。
每千人口托位：全市常住{k|61.2万人|person}，幼儿园托班{l|3.6个|place}，加上托育机构托位{m|900个|place}后共{n|3,090个|place}，每千人口{o|3.6个|place}，超过年度目标{p|4.5个|place}。
收费：公办每月{q|900元|CNY/month}，民办{r|1,450元|CNY/month}，民办为公办的{s|1.6倍|ratio}。""",
[("share","b","a","c"),("bound","b","a"),("sum","b","d e"),("avg","f","b","g"),("share","h","f","i"),("bound","h","f"),("diff","f","h","j"),("per","f","k",1000,"l"),("sum","n","f m"),("per","n","k",1000,"o"),("below","p","o"),("multiple","r","q","s"),("below","d","e")],
[error('average-mismatch','o','n k p',[9, 10],('5.0个', 'place'),'3090个除以61.2万人合每千人5.0个，3.6只算幼儿园托班','part left out',2,say=''),
 error('difference-mismatch','j','f h',[6],('526个', 'place'),'2190减1664是526个','wrong digit',1,say='')],
scope=[("share","h","n","i"),("times","r","q","s")])

passage("zhuxue-daikuan", wrap("""生源地助学贷款与毕业去向核对
申请{a|2,118人|student}，发放{b|2,043人|student}，发放率{c|96.5%|percent}。本科生{d|1,316人|student}，每人最高{e|20,000元|CNY/student}，实贷人均{f|11,400元|CNY/student}，计{g|1500.24万元|CNY}；专科生{h|727人|student}，人均{i|9,800元|CNY/student}，计{j|712.46万元|CNY}。共{k|2212.70万元|CNY}，人均{l|10831元|CNY/student}。
上年发放{m|1,867人|student}、{n|1,945.6万元|CNY}，人均{o|10421元|CNY/student}。今年人数增{p|9.4%|percent}，金额增{q|9.4%|percent}，金额增得比人数快，人均多{r|940元|CNY/student}。
逾期率{s|0.8%|percent}，低于{t|1.5%|percent}的警戒线。""", 36),
[("share","b","a","c"),("bound","b","a"),("sum","b","d h"),("prod","g","d f"),("prod","j","h i"),("sum","k","g j"),("avg","k","b","l"),("avg","n","m","o"),("growth","b","m","p"),("growth","k","n","q"),("below","p","q"),("diff","l","o","r"),("below","s","t"),("most","f","e"),("between","l","f i")],
[error('growth-mismatch','q','k n',[9],('13.7%', 'percent'),'2212.70除以1945.6增长13.7%，9.4%是人数增幅','copied line',3,say=''),
 error('difference-mismatch','r','l o',[11],('410元', 'CNY/student'),'10831减10421为410元','wrong digit',4,say='')],
scope=[("mean","f i","l"),("growth","l","o","q"),("avg","k","a","l")])

passage("lao-nian-daxue", half("""老年大学招生与结课数据
秋季开班{a|96个|class}，比春季{b|84个|class}多{c|14个|class}。注册{d|3,456人|person}，班均{e|36人|person}；抢课未成功{f|1,208人|person}，报名总数{g|4,664人|person}，录取率{h|74.1%|percent}。春季注册{i|2,856人|person}，班均{j|34人|person}，录取率{k|78.6%|percent}，两季相比录取率有所下降。
结课测评{l|3,110人|person}，结课率{m|85.9%|percent}。最热门的声乐{n|12个|class}班，注册{o|504人|person}，班均{p|42人|person}；智能手机{q|10个|class}班，{r|330人|person}，班均{s|33人|person}。
学费每门{t|120元|CNY}，收入{u|40.42万元|CNY}（每人按一门计），{!age|80}岁以上免收{v|88人|person}。"""),
[("diff","a","b","c"),("avg","d","a","e"),("sum","g","d f"),("share","d","g","h"),("bound","d","g"),("avg","i","b","j"),("below","h","k"),("share","l","d","m"),("bound","l","d"),("avg","o","n","p"),("avg","r","q","s"),("expr","(d-v)*t","u")],
[error('share-mismatch','m','l d',[7],('90.0%', 'percent'),'3110占3456的90.0%','wrong digit',2,say=''),
 error('difference-mismatch','c','a b',[0],('12个', 'class'),'96减84是12','wrong digit',1,say='')],
scope=[("prod","u","d t"),("share","d","f","h"),("avg","g","a","e")])

passage("xuewei-laiyuan", """职高实训耗材零星采购审查意见
抽查{a|120笔|item}，金额{b|186.0万元|CNY}，笔均{c|1.55万元|CNY}。{!limit|5}万元以上{d|9笔|item}、{e|74.7万元|CNY}，占笔数{f|7.5%|percent}、占金额{g|40.2%|percent}。应询价的{h|48笔|item}，其中询价{i|41笔|item}，未询价{j|7笔|item}，执行率{k|34.2%|percent}。
一供应商中标{l|33笔|item}，占{m|27.5%|percent}，金额{n|62.4万元|CNY}，占{o|33.5%|percent}。入库与发票不符{p|5笔|item}，差额{q|1.32万元|CNY}，占抽查金额{r|0.7%|percent}。
上年抽查{s|100笔|item}不符{t|9笔|item}，不符率由{u|9.0%|percent}降至{v|5.0%|percent}。""",
[("avg","b","a","c"),("share","d","a","f"),("bound","d","a"),("share","e","b","g"),("bound","e","b"),("diff","h","i","j"),("share","i","h","k"),("bound","i","h"),("share","l","a","m"),("bound","l","a"),("share","n","b","o"),("bound","n","b"),("share","q","b","r"),("share","t","s","u"),("bound","t","s"),("share","p","a","v"),("bound","p","a"),("trend","down","u v"),("below","f","g")],
[error('share-mismatch','k','i h',[6],('85.4%', 'percent'),'41笔占应询价48笔的85.4%，34.2%用了抽查总数','wrong denominator',2,say=''),
 error('share-mismatch','v','p a',[15],('4.2%', 'percent'),'不符5笔除以抽查120笔是4.2%，5.0%按上年100笔算','wrong base',3,say='')],
scope=[("share","e","n","g")])

passage("kecheng-gaige", spaced("""“岗课赛证”融通课程评估报告
首批课程{a|36门|item}，按评估等级A级{b|11门|item}、B级{c|17门|item}、C级{d|6门|item}、D级{e|2门|item}。A级占{f|30.6%|percent}，A、B合计占{g|77.8%|percent}。
课时{h|2,592课时|item}，门均{i|72课时|item}；企业参与编写{j|28门|item}，占{k|77.8%|percent}；引入证书标准{l|22门|item}，占{m|61.1%|percent}。既有企业参与又引入证书的{n|19门|item}，两者都没有的{o|5门|item}。
学生评教均分A级{p|93.1分|other}、B级{q|88.4分|other}、C级{r|81.7分|other}，依次递减。D级两门停开，课程总数变为{s|34门|item}。"""),
[("sum","a","b c d e"),("share","b","a","f"),("bound","b","a"),("sharesum","b c","a","g"),("avg","h","a","i"),("share","j","a","k"),("bound","j","a"),("share","l","a","m"),("bound","l","a"),("lin","o","+a -j -l +n"),("trend","down","p q r"),("diff","a","e","s"),("bound","n","l"),("bound","n","j")],
scope=[("sum","a","j l"),("share","n","a","k"),("share","b","j","f")], hard="企业参与与证书标准两组重叠")

passage("shiyan-shebei-baofei", """设备报废与更新审批单汇总
期初设备{a|4,183台|item}，原值{b|4,012.1万元|CNY}。本年报废{c|214台|item}，原值{d|163.5万元|CNY}，净值{e|8.2万元|CNY}，残值收入{f|4.6万元|CNY}，净损失{g|3.6万元|CNY}。新购{h|396台|item}，{i|428.3万元|CNY}，单台{j|0.82万元|CNY}。调出{k|35台|item}，{l|21.0万元|CNY}。
期末{m|4,330台|item}，原值{n|4,276.9万元|CNY}，比期初增加{o|243.8万元|CNY}，增长{p|6.1%|percent}。
报废率{q|5.1%|percent}（占期初台数），更新系数（新购÷报废）{r|1.85|ratio}。使用超过八年的设备占{s|12.4%|percent}，比上年{t|15.1%|percent}下降{u|2.7个百分点|percentage-point}。""",
[("diff","e","f","g"),("avg","i","h","j"),("lin","m","+a -c +h -k"),("lin","n","+b -d +i -l"),("diff","n","b","o"),("growth","n","b","p"),("share","c","a","q"),("ratio","h","c","r"),("diff","t","s","u"),("trend","down","t s"),("growthb","b","o","p")],
[error('sum-mismatch','n','b d i l o p',[3, 4, 5],('4255.9万元', 'CNY'),'期初减报废加新购再减调出应为4255.9，4276.9没有减调出','part left out',2,say=''),
 error('average-mismatch','j','i h',[1],('1.08万元', 'CNY'),'428.3万元除以396台是1.08万元','wrong digit',1,say='')],
scope=[("share","h","a","q"),("lin","m","+a -c +h")])

passage("shengao-shuishou", """市属高职扩招专项结果公示说明
计划{a|600人|place}，报名{b|1,074人|person}，其中退役军人{b1|312人|person}、农民工{b2|468人|person}、新型职业农民{b3|294人|person}。录取{c|588人|person}，计划完成{d|98.0%|percent}，录取与报名之比{e|1:1.83|ratio}。
录取人员中，退役军人{c1|204人|person}、农民工{c2|241人|person}、新型职业农民{c3|143人|person}，录取率分别为{d1|65.4%|percent}、{d2|51.5%|percent}、{d3|48.6%|percent}，退役军人最高，新型职业农民最低。
报到{f|552人|person}，报到率{g|93.9%|percent}。学费每年{h|4,500元|CNY/student}，减免{i|50%|percent}，实交{j|2250元|CNY/student}，共{k|248.4万元|CNY}。""",
[("sum","b","b1 b2 b3"),("share","c","a","d"),("ratio","b","c","e"),("sum","c","c1 c2 c3"),("share","c1","b1","d1"),("bound","c1","b1"),("share","c2","b2","d2"),("bound","c2","b2"),("share","c3","b3","d3"),("bound","c3","b3"),("largest","d1","d2 d3"),("smallest","d3","d1 d2"),("share","f","c","g"),("bound","f","c"),("prod","j","h i","1/100"),("prod","k","f j")],
[error('average-mismatch','k','f j',[15],('124.2万元', 'CNY'),'552人乘以减免后的2250元是124.2万元，248.4是按全价算','wrong part',2,say='')],
scope=[("share","f","a","g"),("share","c","b","d")])

passage("biyesheng-qushi", """乙区近五年中职毕业生就业率变化
2019年毕业{a1|3,904人|student}、就业（含升学）{b1|3,779人|student}，就业率{c1|96.8%|percent}；2020年{a2|4,012人|student}、{b2|3,775人|student}，{c2|94.1%|percent}；2021年{a3|4,155人|student}、{b3|3,976人|student}，{c3|95.7%|percent}；2022年{a4|4,376人|student}、{b4|4,170人|student}，{c4|95.3%|percent}；2023年{a5|4,688人|student}、{b5|4,524人|student}，{c5|96.5%|percent}。
毕业人数连年增加，五年净增{d|784人|student}。就业率自2020年触底以来逐年回升，2023年已接近2019年的水平，仅差{e|0.3个百分点|percentage-point}。五年毕业合计{f|21,315人|student}。""",
[("share","b1","a1","c1"),("bound","b1","a1"),("share","b2","a2","c2"),("bound","b2","a2"),("share","b3","a3","c3"),("bound","b3","a3"),("share","b4","a4","c4"),("bound","b4","a4"),("share","b5","a5","c5"),("bound","b5","a5"),("trend","up","a1 a2 a3 a4 a5"),("diff","a5","a1","d"),("smallest","c2","c1 c3 c4 c5"),("trend","up","c2 c3 c4 c5"),("diff","c1","c5","e"),("sum","f","a1 a2 a3 a4 a5")],
[error('direction-mismatch sequence-mismatch','c4','c2 c3 c5',[13],None,'2022年95.3%低于2021年95.7%，不是逐年回升','trend broken',2,say='2021年回升，2022年略降，2023年再升'),
 error('sum-mismatch','f','a1 a2 a3 a4 a5',[15],('21,135人', 'student'),'五年相加是21135','transposed digits',2,say='')],
scope=[("growth","a5","a4","d"),("share","b5","a4","c5"),("diff","c5","c2","e")])

passage("qianfei-qingtui", """违规收费清退完成情况
市里排查出违规收费机构{a|23家|school}，分别是学科培训{b|11家|school}、幼儿园{c|7家|school}、民办高中{d|3家|school}、中职{e|2家|school}。
应退{f|218.6万元|CNY}，涉及{g|1,093人|student}，人均{h|2,000元|CNY/student}。第一批退{i|131.2万元|CNY}，第二批退{j|62.9万元|CNY}，累计{k|194.1万元|CNY}，清退率{l|88.8%|percent}。
未退{m|24.5万元|CNY}，集中在{n|两家|school}已停业机构，其中一家{o|15.3万元|CNY}，另一家{p|9.2万元|CNY}。
报告结尾称“{q|23家|school}机构涉及的{r|281.6万元|CNY}中，未退部分只占{s|11.2%|percent}”。""",
[("sum","a","b c d e"),("avg","f","g","h"),("sum","k","i j"),("share","k","f","l"),("bound","k","f"),("diff","f","k","m"),("sum","m","o p"),("same","q","a"),("same","r","f"),("count","n",2),("share","m","f","s"),("bound","m","f"),("hundred","l s")],
[error('restatement-mismatch','r','f',[8],('218.6万元', 'CNY'),'前文应退218.6万元，两个数字颠倒','restated wrongly elsewhere',4,say='')],
scope=[("share","i","f","l"),("avg","k","g","h"),("share","j","f","s")])

passage("jiaoshi-zige-yanxun", """幼儿教师全员培训考核情况
应训{a|3,126人|person}，参训{b|3,048人|person}，参训率{c|97.5%|percent}；缺训{d|78人|person}，其中产假{e|41人|person}、病假{f|19人|person}、离职{g|18人|person}。
理论合格{h|2,911人|person}，实操合格{i|2,874人|person}，两项都合格{j|2,806人|person}，都不合格{k|69人|person}。总合格率（两项都合格占参训）{l|92.1%|percent}。
学时：每人{m|72学时|other}，其中线上{n|40学时|other}、线下{o|32学时|other}。培训费{p|91.44万元|CNY}，人均{q|300元|CNY}，低于限额{r|350元|CNY}。""",
[("share","b","a","c"),("bound","b","a"),("diff","a","b","d"),("sum","d","e f g"),("lin","k","+b -h -i +j"),("share","j","b","l"),("bound","j","b"),("diff","m","n","o"),("avg","p","b","q"),("below","q","r"),("bound","j","i"),("bound","j","h")],
scope=[("share","j","a","l"),("sum","b","h i"),("avg","p","a","q")], hard="两项合格者重叠，按容斥计算")

passage("chanjiao-ronghe-xing", """产教融合型企业认定与减免测算
认定企业{a|29家|item}，其中国有{b|6家|item}、民营{c|19家|item}、外资{d|4家|item}。投入{e|6,852万元|CNY}，按{f|30%|percent}抵免附加，可抵{g|2055.6万元|CNY}，实际抵{h|1,871.2万元|CNY}，差{i|184.4万元|CNY}因当年应缴不足而结转。
接收实习生{j|2,436人|student}，企业平均{k|84人|student}；接收教师实践{l|174人|person}，企业平均{m|6人|person}。
录用毕业生{n|913人|student}，占其接收实习生的{o|37.5%|percent}；去年录用{p|842人|student}，增长{q|7.8%|percent}。
民营企业投入{r|3,974万元|CNY}，占{s|58.0%|percent}，户均{t|137万元|CNY}；国有{u|1,890万元|CNY}，户均{v|315万元|CNY}，国有户均高于民营。""",
[("sum","a","b c d"),("prod","g","e f","1/100"),("diff","g","h","i"),("avg","j","a","k"),("avg","l","a","m"),("share","n","j","o"),("bound","n","j"),("growth","n","p","q"),("share","r","e","s"),("bound","r","e"),("avg","r","c","t"),("avg","u","b","v"),("below","t","v")],
[error('average-mismatch','t','r c',[10],('209万元', 'CNY'),'3974万元除以民营19家是209万元，137是除以全部29家','wrong denominator',3,say=''),
 error('growth-mismatch','q','n p',[7],('8.4%', 'percent'),'71除以去年842是8.4%，7.8%除以了今年的913','later divided instead of earlier',1,say='')],
scope=[("prod","h","e f","1/100"),("growthb","n","p","q")])

passage("zhongkao-jiafen", """特殊类型考生照顾审核公示
申请照顾{a|412人|student}，其中烈士子女{b|2人|student}、少数民族{c|187人|student}、归侨{d|9人|student}、见义勇为{e|4人|student}、残疾{f|210人|student}。审核通过{g|386人|student}，不通过{h|26人|student}。
残疾考生{i|210人|student}中申请合理便利的{j|64人|student}：延长时间{k|38人|student}、大字试卷{l|15人|student}、单独考场{m|27人|student}，部分考生同时获得两项以上，故三项相加{n|80人次|person-time}多于人数。
去年通过{o|401人|student}，今年少{p|15人|student}，下降{q|3.7%|percent}，主要因加分项目压减。""",
[("sum","a","b c d e f"),("diff","a","g","h"),("same","i","f"),("sum","n","k l m"),("diff","o","g","p"),("growthb","o","p","q"),("trend","down","o g"),("below","j","n"),("bound","j","i"),("bound","k","j"),("bound","m","j"),("bound","l","j")],
scope=[("sum","j","k l m"),("growthb","g","p","q"),("share","g","o","q")], hard="合理便利三项重叠，人次多于人数")

passage("gongxiang-shixun", """公共实训中心开放共享绩效自评
全年可用{a|250天|item}，每天{b|8小时|other}，{c|160个|place}工位，可提供{d|32.0万小时|other}工位时。校内教学占用{e|14.4万小时|other}，社会培训{f|8.0万小时|other}，企业生产{g|3.2万小时|other}，使用{h|25.6万小时|other}，使用率{i|76.0%|percent}，闲置{j|6.4万小时|other}。
收入{k|264万元|CNY}，其中社会培训{l|176万元|CNY}、企业生产{m|88万元|CNY}，校内不收费。培训每工位时{n|22元|CNY}，生产每工位时{o|27.5元|CNY}。
成本{p|231万元|CNY}，盈余{q|33万元|CNY}，盈余率（占收入）{r|14.3%|percent}。目标使用率{s|75%|percent}，完成。""",
[("prod","d","a b c"),("sum","h","e f g"),("share","h","d","i"),("diff","d","h","j"),("sum","k","l m"),("avg","l","f","n"),("avg","m","g","o"),("diff","k","p","q"),("share","q","k","r"),("bound","q","k"),("least","s","i"),("bound","h","d")],
[error('share-mismatch','i','h d',[2],('80.0%', 'percent'),'使用25.6万除以可供32.0万是80.0%','wrong digit',2,say=''),
 error('share-mismatch','r','q k',[8],('12.5%', 'percent'),'盈余33万占收入264万的12.5%，14.3%占的是成本','wrong base',2,say='')],
scope=[("avg","k","h","n"),("share","e","d","i")])

passage("mingshi-jinpai", """名师工作室考核评语汇编（数字部分）
市级工作室{a|24个|item}，年度考核优秀{b|6个|item}、良好{c|11个|item}、合格{d|6个|item}、不合格{e|1个|item}。优秀比例控制在{f|25%|percent}以内，实际{g|25%|percent}，正好用满。
成员{h|312人|person}，室均{i|13人|person}；其中中职{j|96人|person}、高中{k|118人|person}、幼儿园{l|76人|person}、特教{m|22人|person}。
课题结题{n|41项|item}，室均{o|1.7项|item}；论文{p|187篇|item}，室均{q|7.8篇|item}。经费每室{r|6万元|CNY}，共{s|144万元|CNY}，不合格的{t|1个|item}扣回一半，即{u|3万元|CNY}，实支{v|141万元|CNY}。""",
[("sum","a","b c d e"),("share","b","a","g"),("most","g","f"),("avg","h","a","i"),("sum","h","j k l m"),("avg","n","a","o"),("avg","p","a","q"),("prod","s","r a"),("same","t","e"),("overn","r",2,"u"),("diff","s","u","v"),("bound","u","r")],
scope=[("share","c","a","g"),("avg","p","h","q")], hard="优秀比例正好到上限；扣回一半后实支少于应拨")

passage("puji-duibi-qu", """各区学前教育五项指标对照（2024年）
指标 | 甲县 | 乙区 | 丙区
毛入园率 | {a1|93.8%|percent} | {a2|98.1%|percent} | {a3|96.4%|percent}
普惠覆盖率 | {b1|91.2%|percent} | {b2|84.6%|percent} | {b3|88.9%|percent}
公办占比 | {c1|45.7%|percent} | {c2|47.3%|percent} | {c3|55.0%|percent}
专任教师学历达标 | {d1|88.4%|percent} | {d2|97.2%|percent} | {d3|92.5%|percent}
生均经费 | {e1|7,420元|CNY/student} | {e2|9,865元|CNY/student} | {e3|8,310元|CNY/student}
对照看，甲县普惠覆盖率和公办占比都居首，入园率和学历都垫底。乙区入园率最高，但公办占比不到一半，普惠率也最低。经费最高的乙区比最低的甲县多{f|2,445元|CNY/student}，高{g|24.8%|percent}。省定普惠率{h|85%|percent}，{i|两个|item}县区达标。""",
[("largest","b1","b2 b3"),("largest","c1","c2 c3"),("smallest","a1","a2 a3"),("smallest","d1","d2 d3"),("largest","a2","a1 a3"),("smallest","b2","b1 b3"),("largest","e2","e1 e3"),("smallest","e1","e2 e3"),("diff","e2","e1","f"),("growth","e2","e1","g"),("const","c2","0","50"),("least","h","b1"),("least","h","b3"),("below","b2","h"),("count","i",2)],
[error('growth-mismatch','g','e2 e1',[9],('33.0%', 'percent'),'2445元除以甲县7420元是33.0%，24.8%以乙区为底','wrong base',2,say=''),
 error('direction-mismatch table-mismatch','c1','c2 c3',[1],('60.7%', 'percent'),'文字说甲县公办占比居首，45.7%反比乙区、丙区低','text against figures',2,say='')],
scope=[("growth","e3","e1","g"),("least","h","b2")])

passage("duikou-zhaosheng", """贯通培养分段招生简报（五年一贯制与“三二”）
五年一贯制计划{a|680人|place}，报名{b|1,224人|student}，录取{c|680人|student}，报名与计划之比{d|1.8:1|ratio}；“三二”分段计划{e|1,150人|place}，报名{f|1,495人|student}，录取{g|1,118人|student}，报名与计划之比{h|1.2:1|ratio}，计划完成{i|97.2%|percent}。
两类合计计划{j|1,830人|place}，录取{k|1,798人|student}，完成{l|97.2%|percent}。“三二”未满的{m|32人|place}集中在纺织和建材两个专业。
最低分：五年一贯制{n|486分|other}，“三二”{o|421分|other}，相差{p|65分|other}；普高最低线{q|512分|other}，两类均低于普高线，一贯制差{r|26分|other}。""",
[("ratio","b","a","d"),("ratio","f","e","h"),("share","g","e","i"),("sum","j","a e"),("sum","k","c g"),("share","k","j","l"),("diff","e","g","m"),("diff","n","o","p"),("diff","q","n","r"),("same","a","c"),("below","n","q"),("below","o","q")],
[error('ratio-mismatch','h','f e',[1],('1.3:1', 'ratio'),'1495比1150是1.3比1','wrong digit',1,say=''),
 error('share-mismatch','l','k j',[5],('98.3%', 'percent'),'1798占1830的98.3%，97.2%只是“三二”的完成率','copied line',2,say='')],
scope=[("ratio","b","c","h"),("share","g","j","l"),("ratio","f","g","h")])

passage("banxue-xiaoyi", """职教集团办学效益指标季度提示
成本口径：实训教学每生每学期{a|1,860元|CNY/student}，理论教学{b|740元|CNY/student}，前者为后者{c|2.5倍|ratio}。
学生{d|4,120人|student}，其中实训为主的{e|2,680人|student}，理论为主的{f|1,440人|student}。实训成本{g|498.48万元|CNY}，理论成本{h|106.65万元|CNY}，总成本{i|605.04万元|CNY}，平均{j|1,300元|CNY/student}。
上季度平均{k|1,398元|CNY/student}，本季度上升{l|5.1%|percent}。上升主要由实训比重扩大引起：实训为主学生占比由{m|61.2%|percent}升至{n|65.0%|percent}，升{o|3.8个百分点|percentage-point}。""",
[("multiple","a","b","c"),("diff","d","e","f"),("prod","g","e a"),("prod","h","f b"),("sum","i","g h"),("avg","i","d","j"),("growth","j","k","l"),("share","e","d","n"),("diff","n","m","o"),("trend","up","m n"),("between","j","b a"),("trend","up","k j")],
[error('average-mismatch','h','f b i g',[3, 4],('106.56万元', 'CNY'),'1440人乘740元是106.56万元','transposed digits',2,say=''),
 error('average-mismatch','j','i d k l',[5, 6, 11],('1469元', 'CNY/student'),'总成本605.04万元除以4120人是1469元，1300是两类的简单平均','simple instead of weighted mean',3,say='')],
scope=[("growth","j","a","l"),("times","a","b","c")])

passage("yuanqu-xiezuo", """对口支援西部职校年度协议完成情况（丙区承担）
协议约定：派教师{a|30名|person}、接跟岗{b|60名|person}、援设备{c|200台|item}、帮建专业{d|5个|item}、招收联办班{e|240名|student}。
完成：派教师{a1|33名|person}，接跟岗{b1|58名|person}，援设备{c1|216台|item}，帮建专业{d1|5个|item}，联办班{e1|251名|student}。五项中{f|四项|item}达到或超过，唯跟岗欠{g|2名|person}，因受援方调减派出。
资金：设备值{h|162.0万元|CNY}，台均{i|7500元|CNY}；跟岗每人补{j|2,500元|CNY}，计{k|14.50万元|CNY}；派教师每人{l|3.6万元|CNY}，计{m|118.8万元|CNY}；合计{n|295.3万元|CNY}，比预算{o|320万元|CNY}少{p|24.7万元|CNY}。""",
[("least","a","a1"),("least","c","c1"),("least","d","d1"),("least","e","e1"),("below","b1","b"),("count","f",4),("diff","b","b1","g"),("avg","h","c1","i"),("prod","k","j b1"),("prod","m","l a1"),("sum","n","h k m"),("diff","o","n","p"),("below","n","o")],
scope=[("prod","k","j b"),("prod","m","l a"),("avg","h","c","i"),("least","b","b1")], hard="一项未完成有说明；四项达到或超过属实")

passage("jigou-shouhui", half("""校外培训机构预收费监管简况（截至第三季度末）
纳管机构{a|166家|school}，银行存管{b|149家|school}，风险保证金{c|12家|school}，两种都没有办的{d|5家|school}，已约谈。监管覆盖{e|97.0%|percent}。
存管余额{f|2,348.6万元|CNY}，一季度末为{g|1,916.2万元|CNY}，二季度末{h|2,107.9万元|CNY}，余额一季度比一季度高；三季度末比一季度末增加{i|432.4万元|CNY}，增长{j|20.5%|percent}。
单次收费不得超过{k|5,000元|CNY}，抽查{l|214份|item}合同，超额{m|7份|item}，最高一份收{n|8,600元|CNY}，超出{o|3,600元|CNY}；合规率{p|96.7%|percent}。
据此，全市{q|166家|school}机构无一家脱离监管。"""),
[("sum","a","b c d"),("sharesum","b c","a","e"),("trend","up","g h f"),("diff","f","g","i"),("growth","f","g","j"),("diff","n","k","o"),("below","k","n"),("expr","100*(l-m)/l","p"),("same","q","a"),("bound","m","l"),("const","d","0","0")],
[error('direction-mismatch count-mismatch','d','',[10],None,'前文还有5家未纳入，结尾称无一家脱离监管不成立','text against figures',4,say='除5家外均已纳入监管'),
 error('growth-mismatch','j','f g',[4],('22.6%', 'percent'),'432.4除以一季度末1916.2是22.6%，20.5%除以了二季度末','wrong base',2,say='')],
scope=[("growth","f","h","j"),("share","b","a","e"),("most","n","k")])

passage("banji-shuliang", """特教学校办学条件核查表附言
学校设班{a|24个|class}：启智{b|13个|class}、启聪{c|5个|class}、启明{d|2个|class}、孤独症专门班{e|4个|class}。学生{f|198人|student}，班均{g|8.3人|student}；规定每班不超过{h|12人|student}，最大的一个班{i|11人|student}。
启智班{j|121人|student}、启聪{k|39人|student}、启明{l|13人|student}、孤独症{m|52人|student}。孤独症班班均{n|6.3人|student}，规定孤独症班不超过{o|8人|student}。
功能室{p|18间|classroom}，分别是感统、律动、多感官等{q|六类|item}；专用设备{r|642台|item}，完好{s|611台|item}，完好率{t|91.5%|percent}。""",
[("sum","a","b c d e"),("avg","f","a","g"),("most","i","h"),("sum","f","j k l m"),("avg","m","e","n"),("most","n","o"),("avgmost","j","b","h"),("share","s","r","t"),("bound","s","r"),("below","g","i")],
[error('share-mismatch','t','s r',[7],('95.2%', 'percent'),'611占642的95.2%','wrong digit',2,say=''),
 error('sum-mismatch average-mismatch bound-exceeded','m','f j k l e n',[3, 4],('25人', 'student'),'198减去三类173人为25人，每班6.3人；52人则每班13人，也超过8人','transposed digits',3,say='')],
scope=[("avg","f","b","g"),("avg","j","a","g"),("share","p","r","t")])

passage("xueqian-zijin-liangnian", """学前专项资金两年对照说明
2023年下达{a|3,260万元|CNY}：扩建{b|1,840万元|CNY}、普惠奖补{c|960万元|CNY}、资助{d|460万元|CNY}；2024年下达{e|3,745万元|CNY}：扩建{f|1,795万元|CNY}、普惠奖补{g|1,380万元|CNY}、资助{h|570万元|CNY}。
总额增{i|13.0%|percent}，扩建减{j|45万元|CNY}，奖补增{k|43.8%|percent}，资助增{l|23.9%|percent}。扩建占比由{m|56.4%|percent}降到{n|47.9%|percent}，降{o|8.5个百分点|percentage-point}；奖补占比由{p|29.4%|percent}升到{q|29.4%|percent}。
2024年奖补惠及民办园{r|121所|school}，园均{s|11.4万元|CNY}，2023年{t|91所|school}，园均{u|10.5万元|CNY}，园数、园均双增。""",
[("sum","a","b c d"),("sum","e","f g h"),("growth","e","a","i"),("diff","b","f","j"),("growth","g","c","k"),("growth","h","d","l"),("share","b","a","m"),("bound","b","a"),("share","f","e","n"),("bound","f","e"),("diff","m","n","o"),("trend","down","m n"),("share","c","a","p"),("bound","c","a"),("share","g","e","q"),("bound","g","e"),("trend","up","p q"),("avg","g","r","s"),("avg","c","t","u"),("trend","up","t r"),("trend","up","u s"),("trend","down","b f")],
[error('growth-mismatch','i','e a',[2],('14.9%', 'percent'),'485除以2023年3260是14.9%，13.0%除以了2024年','later divided instead of earlier',2,say=''),
 error('share-mismatch','q','g e p',[14, 16],('36.8%', 'percent'),'1380占2024年3745的36.8%，29.4%是上年占比',"other year's figure copied",2,say='')],
scope=[("growthb","e","b","i"),("share","g","a","q"),("growth","f","a","j")])

passage("xiangzhen-guimo", """村幼儿园布局撤并公示意见
拟撤并教学点{a|27个|item}，幼儿{b|284人|student}，点均{c|10.5人|student}；其中不足{!limit|10}人的{d|16个|item}、{e|97人|student}，点均{f|6.1人|student}；{!limit|10}人以上的{g|11个|item}、{h|187人|student}，点均{i|17人|student}。
并入中心园后，最远接送{j|7.5公里|other}，承诺校车半径不大于{k|8公里|other}；校车新增{l|9辆|item}，每辆{m|36.0万元|CNY}，共{n|324.0万元|CNY}，每名转入幼儿摊{o|1.14万元|CNY}。
征求意见{p|231户|item}，同意{q|198户|item}，反对{r|21户|item}，弃权{s|21户|item}，同意率{t|85.7%|percent}；规定同意率达到{u|80%|percent}方可撤并。""",
[("avg","b","a","c"),("avg","e","d","f"),("diff","a","d","g"),("diff","b","e","h"),("avg","h","g","i"),("most","j","k"),("prod","n","l m"),("avg","n","b","o"),("sum","p","q r s"),("share","q","p","t"),("bound","q","p"),("least","u","t"),("between","c","f i"),("below","f","i")],
[error('sum-mismatch','s','p q r',[8],('12户', 'item'),'231减198减21是12户，把反对数抄了过来','copied line',1,say='')],
scope=[("avg","b","d","c"),("avg","n","e","o"),("share","q","b","t")])

passage("xueyuan-manyidu", """社会培训满意度回访
电话回访{a|1,500人|person}，接通{b|1,140人|person}，接通率{c|76%|percent}，拒访{d|96人|person}，有效样本{e|1,044人|person}。很满意{f|418人|person}，满意{g|387人|person}，一般{h|170人|person}，不满意{i|69人|person}。
满意率（很满意＋满意）{j|77.1%|percent}，不满意率{k|6.6%|percent}。不满意者中嫌内容旧的{l|31人|person}、嫌时间不合适的{m|22人|person}、其他{n|16人|person}。
按班别：育婴班{o|92.4%|percent}，电工班{p|74.8%|percent}，电商班{q|68.1%|percent}；全体居中。满意率目标{r|80%|percent}，未达到，差{s|4.9个百分点|percentage-point}。""",
[("share","b","a","c"),("diff","b","d","e"),("sum","e","f g h i"),("sharesum","f g","e","j"),("share","i","e","k"),("sum","i","l m n"),("between","j","o p q"),("below","j","r"),("diff","r","j","s"),("bound","b","a")],
[error('difference-mismatch','s','r j',[8],('2.9个百分点', 'percentage-point'),'80%减77.1%是2.9个百分点','wrong digit',2,say='')],
scope=[("sharesum","f g","b","j"),("mean","o p q","j"),("share","i","b","k")])

passage("huanjing-jifen", """职教园区节能改造效果核算
改造前年用电{a|412万|other}度，改造后{b|348.2万|other}度，节约{c|63.8万|other}度，节电率{d|18.3%|percent}。电价每度{e|0.65元|CNY}，年省{f|41.47万元|CNY}。改造投资{g|186万元|CNY}，静态回收期约{h|4.5年|other}。
同期学生由{i|6,120人|student}增到{j|6,480人|student}，生均用电由{k|673|other}度降为{l|537|other}度，降{m|20.2%|percent}，高于总量的节电率，因为学生多了。
光伏发电{n|52.6万|other}度，占改造后用电的{o|15.1%|percent}；自用{p|47.1万|other}度，余电上网{q|5.9万|other}度，收入{r|1.98万元|CNY}，每度{s|0.36元|CNY}。""",
[("diff","a","b","c"),("share","c","a","d"),("prod","f","c e"),("avg","g","f","h"),("avg","a","i","k"),("avg","b","j","l"),("expr","100*(k-l)/k","m"),("below","d","m"),("share","n","b","o"),("diff","n","p","q"),("avg","r","q","s"),("trend","up","i j"),("trend","down","k l")],
[error('share-mismatch','d','c a',[1],('15.5%', 'percent'),'节约63.8万度应除以改造前412万度，是15.5%，18.3%除以改造后','later divided instead of earlier',1,say=''),
 error('difference-mismatch','q','n p r s',[9, 10],('5.5万', 'other'),'52.6减47.1是5.5万度','wrong digit',1,say='')],
scope=[("share","n","a","o"),("avg","a","j","k")])

passage("xinxi-shangbao", """上报数据勘误单
一、原报“教职工{a|1,462人|person}，专任教师占{b|82.2%|percent}”，经查专任教师{c|1,184人|person}，占{d|81.0%|percent}，原报误。
二、原报“生师比{e|13.6:1|ratio}”，以专任教师与在校生{f|15,420人|student}重算为{g|13.0:1|ratio}，原报用的是上年学生数。
三、原报“占地{h|128.4亩|other}”，漏一位，应为{i|1,284亩|other}，即原数的{j|10倍|ratio}。
四、原报“实训工位{k|9,252个|place}，生均{l|0.6个|place}”，复核无误。
五、原报“中职占高中阶段{m|39.2%|percent}”，分子{n|15,420人|student}，分母{o|39,530人|student}，重算{p|39.0%|percent}。""",
[("share","c","a","d"),("bound","c","a"),("ratio","f","c","g"),("multiple","i","h","j"),("avg","k","f","l"),("same","n","f"),("share","n","o","p"),("bound","n","o")],
scope=[("share","c","a","b"),("ratio","f","c","e"),("share","n","o","m"),("same","h","i")], hard="误报数与更正数并列，系勘误单，误数已说明")

passage("chengren-gaokao", half("""成人高考组考情况报告
报名{a|8,264人|person}，专升本{b|4,917人|person}，高起专{c|2,806人|person}，高起本{d|541人|person}。科次{e|24,792科|item}，人均{f|3科|item}；实考{g|21,073科|item}，到考率{h|85.0%|percent}，缺考{i|3,719科|item}。
设考点{j|9个|item}，考场{k|276个|item}，每个考场{l|30人|person}，可容{m|8,280人|person}，足够安排，空余座位{n|46个|place}。违纪{o|11人|person}，违纪率{p|0.13%|percent}。
监考{q|552人|person}，每考场{r|2人|person}。监考费每人每场{s|80元|CNY}、共{t|3场|item}，支{u|132.48万元|CNY}。"""),
[("sum","a","b c d"),("avg","e","a","f"),("share","g","e","h"),("bound","g","e"),("diff","e","g","i"),("prod","m","k l"),("bound","a","m"),("diff","m","a","n"),("share","o","a","p"),("avg","q","k","r"),("prod","u","q s t")],
[error('average-mismatch','u','q s t',[10],('13.25万元', 'CNY'),'552人乘80元乘3场为13.25万元','decimal point',2,say=''),
 error('difference-mismatch','n','m a',[7],('16个', 'place'),'8280减8264余16个','wrong digit',2,say='')],
scope=[("share","o","g","p"),("prod","m","k r"),("avg","e","q","f")])

passage("jiaoyujiuye-gaikuang", """职教系统年度成绩公开稿与内部稿核对
公开稿称：今年中职毕业生就业率{a|96.5%|percent}，连续{n|三年|other}超过{b|95%|percent}；就业人数{c|4,524人|student}，毕业{d|4,688人|student}。内部稿列：去年{e|95.3%|percent}，前年{f|95.7%|percent}，大前年{g|94.1%|percent}。
公开稿又称比大前年提高{h|2.4个百分点|percentage-point}，比前年提高{i|1.2个百分点|percentage-point}，升学{j|2,744人|student}，占就业的{k|60.7%|percent}；直接就业{l|1,780人|student}。
公开稿末段写：“{m|4,524名|student}毕业生实现就业，其中到本市企业的{o|1,240名|student}，占直接就业的{p|27.4%|percent}。”""",
[("share","c","d","a"),("bound","c","d"),("below","b","a"),("below","b","e"),("below","b","f"),("count","n",3),("diff","a","g","h"),("diff","a","f","i"),("share","j","c","k"),("bound","j","c"),("diff","c","j","l"),("same","m","c"),("share","o","l","p"),("bound","o","l"),("below","g","b"),("trend","up","g a")],
[error('difference-mismatch','i','a f',[7],('0.8个百分点', 'percentage-point'),'96.5减前年95.7是0.8个百分点，1.2是与去年相比',"other year's figure copied",2,say=''),
 error('share-mismatch','p','o l',[12],('69.7%', 'percent'),'1240占直接就业1780的69.7%，27.4%是占全部就业','wrong denominator',3,say='')],
scope=[("share","j","d","k")])

passage("jiaoguan-kaoqin", """顶岗实习指导教师走访记录统计
走访任务：指导教师{a|68名|person}，每名每月不少于{b|2次|item}，{c|6个月|other}应不少于{d|816次|item}；实走访{e|878次|item}，超过{f|62次|item}，人均{g|12.9次|item}。
但分月看，1月{h1|161次|item}、2月{h2|108次|item}、3月{h3|155次|item}、4月{h4|149次|item}、5月{h5|158次|item}、6月{h6|147次|item}，每月应为{i|136次|item}，2月因放假未达到，其余{n|五个|item}月都超过。
发现问题{j|203个|item}，当月解决{k|171个|item}，解决率{l|84.2%|percent}；其中安全类{m|46个|item}，占{o|22.7%|percent}，工资类{p|58个|item}，占{q|28.6%|percent}。""",
[("prod","d","a b c"),("diff","e","d","f"),("avg","e","a","g"),("sum","e","h1 h2 h3 h4 h5 h6"),("prod","i","a b"),("below","h2","i"),("least","i","h1"),("least","i","h3"),("least","i","h4"),("least","i","h5"),("least","i","h6"),("count","n",5),("share","k","j","l"),("bound","k","j"),("share","m","j","o"),("bound","m","j"),("share","p","j","q"),("bound","p","j"),("below","d","e")],
scope=[("prod","d","a i"),("avg","e","d","g"),("least","i","h2")], hard="有一个月未达标已说明，总数仍超任务")

passage("zhaoshengzifei", """中职自主收费项目清理
清理前收费项目{a|34项|item}、年收{b|412.6万元|CNY}；取消{c|11项|item}、减收{d|96.4万元|CNY}，保留{e|23项|item}、{f|316.2万元|CNY}；降标{g|5项|item}（在保留项目内），再减收{h|27.8万元|CNY}，清理后年收{i|288.4万元|CNY}，比清理前下降{j|23.4%|percent}。
惠及学生{k|13,876人|student}，人均减{l|69元|CNY/student}。有学校仍以“押金”名义收{m|18.2万元|CNY}，已全部退还{n|1,820人|student}，人均{o|100元|CNY/student}。
两轮检查发现问题{p|16个|item}，第一轮{q|11个|item}、第二轮{r|5个|item}，第二轮少于第一轮{s|6个|item}。""",
[("diff","a","c","e"),("diff","b","d","f"),("diff","f","h","i"),("expr","100*(b-i)/b","j"),("expr","(d+h)/k","l"),("avg","m","n","o"),("sum","p","q r"),("diff","q","r","s"),("bound","c","a"),("bound","g","e"),("below","r","q")],
[error('growth-mismatch','j','b i',[3],('30.1%', 'percent'),'412.6到288.4下降30.1%，23.4%只计取消部分','part left out',3,say=''),
 error('average-mismatch','l','d h k',[4],('90元', 'CNY/student'),'减收124.2万元分给13876人是90元，69元只算取消的96.4万元','part left out',3,say='')],
scope=[("sum","e","c g")])

passage("jiancha-tupi", """校园食品安全日管控抽检通报（中职、幼儿园部分）
抽检样品{a|640批|item}：幼儿园{b|412批|item}、中职{c|228批|item}。不合格{d|19批|item}，总合格率{e|97.0%|percent}；幼儿园不合格{f|7批|item}，合格率{g|98.3%|percent}；中职不合格{h|12批|item}，合格率{i|97.4%|percent}。
按项目：农残{j|8批|item}、微生物{k|6批|item}、添加剂{l|3批|item}、其他{m|2批|item}。去年同期合格率{o|95.6%|percent}，今年上升{p|1.4个百分点|percentage-point}。
罚没{q|14.8万元|CNY}，涉及供货商{r|8家|item}，户均{s|18.50万元|CNY}。复检{t|19批|item}，全部合格。""",
[("sum","a","b c"),("expr","100*(a-d)/a","e"),("expr","100*(b-f)/b","g"),("sum","d","f h"),("expr","100*(c-h)/c","i"),("sum","d","j k l m"),("diff","e","o","p"),("trend","up","o e"),("avg","q","r","s"),("same","t","d"),("between","e","g i"),("below","i","g")],
[error('share-mismatch','i','c h e g',[4, 10],('94.7%', 'percent'),'中职不合格12批，228批中合格率是94.7%','wrong digit',2,say=''),
 error('average-mismatch','s','q r',[8],('1.85万元', 'CNY'),'14.8万元除以8家是1.85万元','decimal point',1,say='')],
scope=[("mean","g i","e"),("share","d","a","e"),("diff","g","o","p")])

passage("xingzheng-huifu-banxue", wrap("""关于提案“增加中职学位”的答复
委员：您提出中职学位不足，情况属实。今年初中毕业{a|11,604人|student}，中职录取{b|4,480人|student}，普高{c|6,982人|student}，其余{d|142人|student}。高中阶段升学率{e|98.8%|percent}。
我市中职学位{f|4,600个|place}，名义上有空位{g|120个|place}，但分布不均：装备、护理两类学位{h|2,150个|place}，录取{i|2,214人|student}，超{j|64人|student}；纺织、建材学位{k|540个|place}，录取{l|351人|student}，空{m|189个|place}；其他学位{n|1,910个|place}，录取{o|1,915人|student}，超{p|5人|student}。
拟调整后装备、护理增{q|240个|place}、纺织建材减{r|160个|place}，总学位变为{s|4,680个|place}，净增{t|80个|place}。""", 36),
[("sum","a","b c d"),("sharesum","b c","a","e"),("diff","f","b","g"),("diff","i","h","j"),("diff","k","l","m"),("lin","n","+f -h -k"),("lin","o","+b -i -l"),("diff","o","n","p"),("lin","s","+f +q -r"),("diff","q","r","t"),("below","h","i"),("below","l","k"),("below","b","f"),("lin","g","+m -j -p"),("below","n","o")],
scope=[("diff","f","i","g"),("share","b","a","e"),("sum","s","f q")], hard="总体有空位而热门专业超员")

passage("fenliu-jiedu", """记者问：中职生升学比例真有那么高吗？
答：以今年为例，毕业生{a|4,688人|student}，其中升入高职（专科）{b|2,316人|student}，升入本科{c|428人|student}，升学合计{d|2,744人|student}，占{e|58.5%|percent}，超过一半。五年前这个比例是{f|38.2%|percent}，五年提高{g|10.3个百分点|percentage-point}。
记者问：本科部分涨得快吗？
答：前年{h|292人|student}、去年{i|351人|student}、今年{j|428人|student}，去年增长{k|20.2%|percent}，今年增长{l|21.9%|percent}，增速加快。
记者问：那就业的还多吗？
答：直接就业{m|1,780人|student}，不如升学多，差{n|964人|student}；就业与升学之外的{o|146人|student}，主要是参军和暂缓就业。""",
[("sum","d","b c"),("share","d","a","e"),("bound","d","a"),("const","e","50","100"),("diff","e","f","g"),("trend","up","h i j"),("same","j","c"),("growth","i","h","k"),("growth","j","i","l"),("below","k","l"),("below","m","d"),("diff","d","m","n"),("lin","o","+a -d -m"),("trend","up","f e")],
[error('difference-mismatch','g','e f',[4],('20.3个百分点', 'percentage-point'),'58.5减38.2是20.3个百分点','wrong digit',2,say=''),
 error('sum-mismatch difference-mismatch','o','a d m',[12],('164人', 'student'),'4688减2744减1780是164人','transposed digits',4,say='')],
scope=[("share","b","a","e"),("growth","j","h","l"),("diff","b","m","n")])

passage("zhongzhi-zhichi", """一份发言提纲：四组数字说办学条件
第一组，面积。实训场地{a|7.86万平方米|other}，学生{b|15,420人|student}，生均{c|5.1平方米|other}，比五年前的{d|3.9平方米|other}多{e|1.2平方米|other}。
第二组，设备。生均设备值五年前{f|4,150元|CNY/student}，现在{g|6,380元|CNY/student}，增加{h|2,230元|CNY/student}，是原来的{i|2.54倍|ratio}，增长{j|53.7%|percent}。
第三组，教师。专任教师由{k|1,038人|person}增到{l|1,184人|person}，学生由{m|14,120人|student}增到{n|15,420人|student}，学生增{o|9.2%|percent}、教师增{p|14.1%|percent}，教师增得快，所以生师比由{q|13.6:1|ratio}降为{r|13.9:1|ratio}。
第四组，经费。生均公用{s|3,200元|CNY/student}，五年前{t|2,400元|CNY/student}，涨{u|33.3%|percent}。""",
[("avg","a","b","c"),("diff","c","d","e"),("diff","g","f","h"),("multiple","g","f","i"),("growth","g","f","j"),("growth","n","m","o"),("growth","l","k","p"),("below","o","p"),("ratio","m","k","q"),("ratio","n","l","r"),("trend","down","q r"),("growth","s","t","u"),("trend","up","k l"),("trend","up","m n"),("same","n","b")],
[error('ratio-mismatch','i','g f',[3],('1.54倍', 'ratio'),'6380除以4150是1.54倍，2.54是把增幅加了两遍','increase against multiple',1,say=''),
 error('ratio-mismatch direction-mismatch','r','n l q',[9, 10],('13.0:1', 'ratio'),'15420除以1184是13.0','wrong digit',3,say='')],
scope=[("times","g","f","i"),("growth","h","f","j"),("ratio","n","k","r")])

passage("yijian-fankui-biao", """家长意见征集处理表（学前与特教）
共收意见{a|318条|item}，学前{b|241条|item}，特教{c|77条|item}。学前意见中：延时服务{d1|92条|item}、膳食{d2|58条|item}、收费{d3|47条|item}、师资{d4|54条|item}。特教意见中：送教频次{e1|31条|item}、康复设施{e2|28条|item}、交通{e3|18条|item}。
采纳{f|203条|item}，部分采纳{g|61条|item}，不采纳{h|54条|item}，答复率{i|100%|percent}；采纳率（含部分）{j|63.8%|percent}。办理时间最长{k|25天|item}、最短{l|2天|item}、平均{m|9.4天|other}，规定{n|30天|item}，无一超期。
回访{o|150人|person}，满意{p|132人|person}，满意率{q|88.0%|percent}。""",
[("sum","a","b c"),("sum","b","d1 d2 d3 d4"),("sum","c","e1 e2 e3"),("sum","a","f g h"),("sharesum","f g","a","j"),("max100","i"),("bound","k","n"),("bound","l","m"),("below","m","k"),("share","p","o","q"),("bound","p","o"),("largest","d1","d2 d3 d4"),("largest","e1","e2 e3")],
[error('sum-mismatch','d4','b d1 d2 d3',[1],('44条', 'item'),'241减92、58、47是44条','wrong digit',1,say=''),
 error('share-mismatch','j','f g a',[4],('83.0%', 'percent'),'采纳含部分采纳为264条，占83.0%，63.8%只算采纳','part left out',2,say='')],
scope=[("share","p","a","q"),("sum","b","d1 d2 d3")])

passage("jishu-biao-daiju", """分期付款设备采购合同执行说明
合同{a|5份|item}，总价{b|1,268万元|CNY}，比预算{c|1,350万元|CNY}节约{d|82万元|CNY}，节约率{e|6.5%|percent}。付款：预付{f|30%|percent}，到货{g|40%|percent}，验收{h|25%|percent}，质保{i|5%|percent}，四项为{j|100%|percent}。已到货验收三份，合计{k|846万元|CNY}，按约已付{l|803.7万元|CNY}（扣质保部分外全付）；其余两份{m|442万元|CNY}只付预付款{n|126.6万元|CNY}。累计付{o|930.3万元|CNY}，占总价{p|73.4%|percent}。
质保金留存{q|42.3万元|CNY}。""",
[("diff","c","b","d"),("share","d","c","e"),("hundred","f g h i"),("sum","j","f g h i"),("expr","k*95/100","l"),("diff","b","k","m"),("prod","n","m f","1/100"),("sum","o","l n"),("share","o","b","p"),("bound","o","b"),("expr","k*5/100","q"),("bound","b","c")],
[error('share-mismatch','e','d c',[1],('6.1%', 'percent'),'节约82万应除以预算1350万得6.1%，6.5%是除以合同价','wrong base',1,say=''),
 error('difference-mismatch','m','b k n f',[5, 6],('422万元', 'CNY'),'1268减846是422万元','transposed digits',2,say='')],
scope=[("prod","q","b i","1/100"),("share","l","b","p")])

passage("fangan-qiehuan", """普惠园奖补新旧办法比对
旧办法：按园每所{a|6万元|CNY}；新办法：按幼儿每人每年{b|500元|CNY/student}。
甲园{c|92人|student}，旧{d|6万元|CNY}、新{e|4.6万元|CNY}，少{f|1.4万元|CNY}；乙园{g|120人|student}，新{h|6.0万元|CNY}，与旧相等；丙园{i|176人|student}，新{j|8.8万元|CNY}，多{k|2.8万元|CNY}。三园合计旧{l|18.0万元|CNY}、新{m|19.4万元|CNY}，多{n|1.4万元|CNY}，增长{o|7.8%|percent}。
全市{p|121所|school}，旧需{q|726万元|CNY}，新按{r|14,207人|student}计{s|710.35万元|CNY}，全市{t|15.65万元|CNY}之差由园均{u|117人|student}低于平衡点{v|120人|student}决定，全市实际是减支。""",
[("prod","e","c b"),("same","d","a"),("diff","d","e","f"),("prod","h","g b"),("same","h","d"),("prod","j","i b"),("diff","j","d","k"),("sum","m","e h j"),("expr","3*a","l"),("diff","m","l","n"),("growth","m","l","o"),("prod","q","p a"),("prod","s","r b"),("diff","q","s","t"),("avg","r","p","u"),("below","u","v"),("same","v","g")],
scope=[("diff","s","q","n"),("growth","s","q","o"),("prod","q","p b")], hard="三园增加而全市减支，取决于规模与平衡点")

passage("pinpai-xianjie", """职普融通班选课与学分互认统计
融通班{a|12个|class}，学生{b|528人|student}，班均{c|44人|student}。选职业课程{d|1,320人次|person-time}，人均{e|2.5门|item}；其中智能控制{f1|402人次|person-time}、数字媒体{f2|371人次|person-time}、园艺{f3|287人次|person-time}、烹饪{f4|260人次|person-time}。
学分互认申请{g|486人|student}，认定{h|451人|student}，认定率{i|92.8%|percent}；规定互认学分不超过{j|18|other}分，人均{k|11.6|other}分，最高{l|81|other}分。
期末学籍互转：普转职{m|37人|student}，职转普{n|14人|student}，净流出普高{o|23人|student}，占融通班{p|9.7%|percent}。""",
[("avg","b","a","c"),("avg","d","b","e"),("sum","d","f1 f2 f3 f4"),("share","h","g","i"),("bound","h","g"),("most","l","j"),("below","k","l"),("diff","m","n","o"),("share","o","b","p"),("bound","o","b"),("same","l","j"),("largest","f1","f2 f3 f4"),("below","n","m")],
[error('bound-exceeded restatement-mismatch','l','j',[5, 10],('18', 'other'),'互认学分上限为18分，最高不会是81分','transposed digits',1,say=''),
 error('share-mismatch','p','o b',[8],('4.4%', 'percent'),'净流出23人占528人的4.4%，9.7%把转入转出加在一起','sign',1,say='')],
scope=[("share","m","b","p"),("avg","d","g","e"),("share","h","b","i")])

passage("xuexiao-biaozhunhua", """中职学校标准化达标核查（十二项指标）
核查{a|9所|school}学校、{b|108项|item}指标（每校{c|12项|item}），达标{d|93项|item}，达标率{e|81.6%|percent}，未达{f|15项|item}。全部达标的学校{g|3所|school}，未达一至二项的{h|4所|school}，未达三项以上的{i|3所|school}。
未达标项分布：占地{j|4项|item}、校舍{k|3项|item}、师资{l|5项|item}、设备{m|3项|item}。按校，二校未达{n|5项|item}，五校未达{o|4项|item}，其余四所合计{p|6项|item}，四校平均{q|1.5项|item}。
省里要求今年底达标率{r|90%|percent}，还差{s|3.9个百分点|percentage-point}，需再完成至少{t|5项|item}。""",
[("prod","b","a c"),("share","d","b","e"),("bound","d","b"),("diff","b","d","f"),("sum","a","g h i"),("sum","f","j k l m"),("sum","f","n o p"),("overn","p",4,"q"),("diff","r","e","s"),("below","e","r"),("const","t","4.2","5")],
[error('sum-mismatch','i','a g h',[4],('2所', 'school'),'9所减3所减4所是2所，正是二校和五校','wrong digit',2,say=''),
 error('share-mismatch','e','d b r s',[1, 8],('86.1%', 'percent'),'93项占108项的86.1%','wrong digit',1,say='')],
scope=[("share","g","a","e"),("overn","f",9,"q"),("diff","r","d","s")])

passage("yingji-yulian", """特教学校交通费与校车保障核算
走读学生{a|112人|student}，寄宿{b|86人|student}，共{c|198人|student}。校车{d|5辆|item}，座位{e|168个|place}，每日早晚两趟，核载够用：走读乘车{f|104人|student}，空座{g|64个|place}；步行{h|18人|student}。
车费全免，年运行{i|190天|item}，单车日耗{j|320元|CNY}，年耗{k|30.40万元|CNY}；司机{l|5人|person}，年薪{m|5.4万元|CNY}，计{n|27.0万元|CNY}；保险{o|1.25万元|CNY}每车，计{p|6.25万元|CNY}。合计{q|57.40万元|CNY}，乘车学生人均{r|6120元|CNY/student}。
财政安排{s|70万元|CNY}，剩{t|6.35万元|CNY}。""",
[("sum","c","a b"),("diff","e","f","g"),("diff","a","f","h"),("prod","k","d i j"),("prod","n","l m"),("prod","p","d o"),("sum","q","k n p"),("avg","q","f","r"),("diff","s","q","t"),("bound","f","e"),("bound","f","a"),("bound","q","s"),("same","l","d")],
[error('sum-mismatch','q','k n p f r s t',[6, 7, 8],('63.65万元', 'CNY'),'30.40加27.0加6.25是63.65万元，57.40漏加保险','part left out',3,say=''),
 error('difference-mismatch','h','a f',[2],('8人', 'student'),'112减104为8人','wrong digit',1,say='')],
scope=[("avg","q","a","r"),("diff","e","a","g"),("prod","k","a i j")])

passage("shequ-jiti-zhaozu", """社区夜校春季学期小结
开课{a|148班|item}，报名{b|6,660人次|person-time}，班均{c|45人|other}；到课{d|5,461人次|person-time}，到课率{e|82.0%|percent}。取消{f|6班|item}，因不足{!limit|15}人；实际运行{g|152班|item}。
课程按类：技能{h|61班|item}，占运行的{i|41.2%|percent}；艺术{j|49班|item}，占{k|34.5%|percent}；健康{l|32班|item}，占{m|22.5%|percent}。
教师{n|97人|person}，志愿者{o|58人|person}在内，占{p|59.8%|percent}；课酬每次{q|150元|CNY}，有酬教师{r|39人|person}，共{s|1,136次|item}，支{t|17.04万元|CNY}。""",
[("avg","b","a","c"),("share","d","b","e"),("bound","d","b"),("diff","a","f","g"),("share","h","g","i"),("bound","h","g"),("share","j","g","k"),("bound","j","g"),("sum","g","h j l"),("share","l","g","m"),("bound","l","g"),("hundred","i k m"),("share","o","n","p"),("bound","o","n"),("diff","n","o","r"),("prod","t","s q"),("bound","f","a")],
[error('difference-mismatch sum-mismatch','g','a f h i j k l m',[3, 4, 6, 8, 9],('142班', 'item'),'148班去掉取消的6班是142班，各类合计也为142','sign',2,say=''),
 error('share-mismatch','i','h g k m',[4, 11],('43.0%', 'percent'),'61除以运行142班是43.0%，41.2%除以了148班','wrong denominator',2,say='')],
scope=[("share","d","n","p"),("avg","d","g","c")])

passage("lianhe-kaohe", half("""关于第三季度幼儿园责任督学挂牌督导的专报
责任督学{a|44名|person}，负责园{b|286所|school}，人均{c|6.5所|school}；每所每月应督导{d|1次|item}，季度应{e|858次|item}，实{f|839次|item}，完成{g|97.8%|percent}，未完成{h|19次|item}，均因园所停课。
发现问题{i|417个|item}，分安全{j|151个|item}、保育{k|118个|item}、师德{l|9个|item}、收费{m|42个|item}、其他{n|97个|item}。整改{o|396个|item}，整改率{p|95.0%|percent}，比二季度{q|92.8%|percent}高{r|2.2个百分点|percentage-point}。
督学补助每次{s|80元|CNY}，支{t|6.71万元|CNY}；优秀督学{u|6名|person}，占{v|13.6%|percent}，不超过规定的{w|15%|percent}。"""),
[("avg","b","a","c"),("share","f","e","g"),("bound","f","e"),("diff","e","f","h"),("sum","i","j k l m n"),("share","o","i","p"),("bound","o","i"),("diff","p","q","r"),("prod","t","f s"),("share","u","a","v"),("bound","u","a"),("most","v","w"),("expr","3*b*d","e"),("trend","up","q p")],
scope=[("prod","t","e s"),("avg","f","a","c"),("share","o","e","p")], hard="应督导按三个月计；补助按实际次数")

passage("gaokao-fuwu", """普通高考考务保障清单
考点{a|11个|item}、考场{b|632个|item}（每场{c|30人|person}），其中备用{d|10个|item}；考生{e|18,642人|person}，需考场{f|622个|item}，备用的不排考生。监考{g|1,264人|person}，每场{h|2人|person}；流动监考{i|80人|person}，每考点{j|8人|person}。
车辆{k|46辆|item}、每辆日租{l|600元|CNY}、{m|3天|item}，计{n|8.82万元|CNY}；试卷押运{o|11次|item}，每考点一次。医疗点{p|11个|item}，医护{q|33人|person}，每点{r|3人|person}。
用餐{s|2,150份|item}，每份{t|25元|CNY}，计{u|5.38万元|CNY}。噪声投诉{v|17起|item}，处置{w|17起|item}，处置率{x|100%|percent}。""",
[("sum","b","f d"),("prod","g","b h"),("prod","i","a j"),("prod","n","k l m"),("avgmost","e","f","c"),("avg","q","p","r"),("prod","q","p r"),("same","o","a"),("same","p","a"),("prod","u","s t"),("share","w","v","x"),("bound","w","v")],
[error('average-mismatch','n','k l m',[3],('8.28万元', 'CNY'),'46辆乘600元乘3天是8.28万元','transposed digits',1,say=''),
 error('average-mismatch','i','a j',[2],('88人', 'person'),'11个考点每点8人是88人','wrong digit',1,say='')],
scope=[("prod","n","k l"),("avg","q","a","g"),("avg","e","f","h")])

passage("xianqi-banjie", """年检限期整改复查记录（文化课培训）
首次年检基本合格{a|36家|school}，限三个月整改。到期复查：转合格{b|24家|school}，延期{c|7家|school}，转不合格{d|5家|school}。延期的再给一个月，其后转合格{e|5家|school}、转不合格{f|2家|school}。
最终转合格{g|29家|school}，转不合格{h|7家|school}，与首次不合格{i|13家|school}合并，本年度不合格{j|20家|school}，占参检{k|338家|school}的{l|5.9%|percent}；与年初公告的{m|3.8%|percent}相比，升{n|2.1个百分点|percentage-point}。
最终合格（首次{o|289家|school}加转合格）{p|318家|school}，合格率{q|94.1%|percent}。""",
[("sum","a","b c d"),("sum","c","e f"),("sum","g","b e"),("sum","h","d f"),("sum","a","g h"),("sum","j","h i"),("share","j","k","l"),("bound","j","k"),("share","i","k","m"),("diff","l","m","n"),("sum","p","o g"),("share","p","k","q"),("bound","p","k"),("sum","k","p j")],
scope=[("share","o","k","q"),("sum","j","d i"),("share","h","k","l")], hard="整改分两次到期，不合格数随之变化")

passage("gongfei-peiyang", """学前教育师范生公费培养与定向就业
2019—2022年定向招收{a|240名|student}，每年{b|60名|student}。首届到2022年毕业{c|58名|person}，履约{d|55名|person}，履约率{e|94.8%|percent}；第二届毕业{f|57名|person}，履约{g|49名|person}，履约率{h|81.6%|percent}；第三届毕业{i|59名|person}，履约{j|54名|person}，{k|91.5%|percent}。三届共毕业{l|174名|person}，履约{m|158名|person}，{n|90.8%|percent}；违约{o|16名|person}，退费{p|38.4万元|CNY}，人均{q|3.6万元|CNY}。
履约者分到乡镇园{r|121名|person}，占{s|76.6%|percent}，不低于{t|70%|percent}的约定。第四届{u|60名|student}尚在校。""",
[("overn","a",4,"b"),("share","d","c","e"),("bound","d","c"),("share","g","f","h"),("bound","g","f"),("share","j","i","k"),("bound","j","i"),("sum","l","c f i"),("sum","m","d g j"),("share","m","l","n"),("bound","m","l"),("diff","l","m","o"),("avg","p","o","q"),("share","r","m","s"),("bound","r","m"),("least","t","s"),("same","u","b"),("between","n","e h k"),("smallest","h","e k")],
[error('average-mismatch','q','p o',[12],('2.4万元', 'CNY'),'38.4万元除以违约16名是2.4万元','wrong digit',3,say=''),
 error('share-mismatch','h','g f',[3],('86.0%', 'percent'),'49名占57名的86.0%','wrong digit',1,say='')],
scope=[("mean","e h k","n"),("share","r","l","s"),("share","m","a","n")])

passage("zhiye-jineng-qiqu", """某区农村劳动力转移培训三年考核（责任书与实绩）
责任书：三年{a|3,600人次|person-time}，其中{b1|1,100人次|person-time}、{b2|1,200人次|person-time}、{b3|1,300人次|person-time}逐年递增。
实绩：第一年{c1|1,146人次|person-time}，第二年{c2|1,187人次|person-time}，第三年{c3|1,352人次|person-time}，每年都完成当年任务。三年累计{c|3,685人次|person-time}，超总任务{d|85人次|person-time}，超{e|2.4%|percent}。
转移就业{f|2,617人|person}，为培训人次的{g|72.7%|percent}；人均增收{h|4,300元|CNY}，合{i|1125.3万元|CNY}。投入{j|294.8万元|CNY}，人次均{k|800元|CNY}。""",
[("sum","a","b1 b2 b3"),("trend","up","b1 b2 b3"),("sum","c","c1 c2 c3"),("least","b1","c1"),("least","b2","c2"),("least","b3","c3"),("diff","c","a","d"),("growth","c","a","e"),("share","f","c","g"),("prod","i","f h"),("avg","j","c","k"),("trend","up","c1 c2 c3")],
[error('bound-exceeded','c2','b2',[4],None,'第二年1187人次不到任务1200人次，差13人次','limit exceeded though said to be kept',2,say='第二年差13人次没有完成，其余两年完成'),
 error('share-mismatch','g','f c',[8],('71.0%', 'percent'),'2617占实绩3685的71.0%，72.7%是除以任务3600','wrong denominator',3,say='')],
scope=[("growthb","c","d","e"),("least","b3","c2")])

passage("xueqian-duibi-nongcun", """城乡幼儿园保教质量抽测对照
城区{a|60所|school}、乡镇{b|60所|school}各抽{b0|20%|percent}幼儿，城区测{c|1,104人|student}、乡镇测{d|744人|student}。语言达标城区{e|962人|student}、乡镇{f|581人|student}，达标率{g|87.1%|percent}和{h|78.1%|percent}，相差{i|9.0个百分点|percentage-point}。
运动达标城区{j|987人|student}、乡镇{k|694人|student}，达标率{l|89.4%|percent}和{m|93.3%|percent}，乡镇反超{n|3.9个百分点|percentage-point}。
两项合计达标率（两项达标人次除以应测人次）城区{o|88.3%|percent}、乡镇{p|85.7%|percent}。差距从三年前的{q|13.4个百分点|percentage-point}缩小到{r|9.0个百分点|percentage-point}。""",
[("share","e","c","g"),("bound","e","c"),("share","f","d","h"),("bound","f","d"),("diff","g","h","i"),("share","j","c","l"),("bound","j","c"),("share","k","d","m"),("bound","k","d"),("diff","m","l","n"),("expr","100*(e+j)/(2*c)","o"),("expr","100*(f+k)/(2*d)","p"),("diff","o","p","r"),("below","r","q"),("below","p","o"),("below","h","g"),("below","l","m")],
[error('difference-mismatch','r','o p',[12],('2.6个百分点', 'percentage-point'),'88.3减85.7是2.6个百分点；9.0是语言一项的差','wrong part',3,say='')],
scope=[("diff","g","h","n"),("share","e","d","g"),("mean","g l","p")])

passage("renshu-jianzhang", """校园足球与啦啦操联盟赛事记录（幼儿园组、中职组）
幼儿园组{a|24支|item}队，分{b|6个|item}组，每组{c|4支|item}，小组循环每组{d|6场|item}，共{e|36场|item}；小组第一和成绩最好的{f|2支|item}第二进入八强，淘汰赛{g|8场|item}（含三四名决赛），合计{h|44场|item}。
中职组{i|9支|item}队，单循环{j|63场|item}。两组总计{k|80场|item}，已赛{l|71场|item}，剩{m|9场|item}，完成{n|88.8%|percent}。
观众{o|15,620人次|person-time}，场均{p|195人次|person-time}；黄牌{q|41张|item}，场均{r|0.58张|item}；奖牌{s|18块|item}，其中金{t|6块|item}、银{u|6块|item}、铜{v|6块|item}。""",
[("prod","a","b c"),("prod","e","b d"),("sum","h","e g"),("expr","i*(i-1)/2","j"),("sum","k","h j"),("diff","k","l","m"),("share","l","k","n"),("bound","l","k"),("avg","o","l","p"),("avg","q","l","r"),("sum","s","t u v")],
[error('average-mismatch','j','i k h',[3, 4],('36场', 'item'),'9队单循环应为36场，总场数80也是按36合计','transposed digits',2,say=''),
 error('average-mismatch','p','o l',[8],('220人次', 'person-time'),'15620除以已赛71场是220，195是除以总场数80','wrong denominator',3,say='')],
scope=[("share","m","k","n"),("sum","k","e j")])

passage("wenjuan-xianshi", wrap("""中职毕业生追踪问卷（毕业一年后）分析
发出{a|1,241份|item}，回收{b|894份|item}，有效{c|871份|item}，有效回收率{d|70.2%|percent}（占发出）。在岗{e|742人|person}，升学在读{f|59人|person}，待业{g|34人|person}。
在岗者月薪：{!pay|3000}元以下{h|96人|person}，{!pay|3000}至{!pay|4000}元{i|283人|person}，{!pay|4000}至{!pay|5000}元{j|241人|person}，{!pay|5000}元以上{k|122人|person}。{!pay|4000}元及以上占{l|56.7%|percent}，将近一半。
换过工作{m|305人|person}，占在岗{n|41.1%|percent}；对口{o|446人|person}，对口率{p|60.1%|percent}；有社保{q|688人|person}，占{r|92.7%|percent}。""", 36),
[("share","c","a","d"),("bound","c","a"),("bound","c","b"),("bound","b","a"),("sum","c","e f g"),("sum","e","h i j k"),("sharesum","j k","e","l"),("share","m","e","n"),("bound","m","e"),("share","o","e","p"),("bound","o","e"),("share","q","e","r"),("bound","q","e"),("const","l","45","50")],
[error('share-mismatch direction-mismatch','l','j k e',[6, 13],('48.9%', 'percent'),'241加122共363人，占742人的48.9%，所以说将近一半，56.7%不是','wrong digit',2,say=''),
 error('sum-mismatch','f','c e g',[4],('95人', 'person'),'871减742减34为95人','wrong digit',1,say='')],
scope=[("share","c","b","d"),("share","o","c","p"),("share","q","c","r")])

passage("huanjie-jianhao", """培智部课程表执行督查
一周应上{a|30节|item}：生活语文{b|6节|item}、生活数学{c|5节|item}、生活适应{d|5节|item}、运动与保健{e|4节|item}、唱游律动{f|3节|item}、绘画手工{g|3节|item}、康复训练{h|4节|item}。
抽查{i|四周|item}，应上{j|120节|item}，实上{k|113节|item}，少{l|7节|item}，开足率{m|94.2%|percent}；少上的全部在运动与保健{n|4节|item}和康复训练{o|3节|item}。康复训练{p|四周|item}应上{q|16节|item}，实上{r|13节|item}，开足率{s|81.3%|percent}。
教师周课时人均{t|13.4节|other}，规定不高于{u|14节|item}；人均最高{v|16节|item}的一名系代课。""",
[("sum","a","b c d e f g h"),("prod","j","a i"),("diff","j","k","l"),("share","k","j","m"),("sum","l","n o"),("same","p","i"),("prod","q","h p"),("diff","q","o","r"),("share","r","q","s"),("most","t","u"),("below","u","v"),("bound","k","j"),("below","t","v")],
scope=[("most","v","u"),("share","r","j","s")], hard="人均未超而个别教师代课超；少上的节次全数有归属")

passage("jiuye-daiyu-zhuanye", """各专业大类就业质量比较（表略，仅述要点）
统计{a|1,780人|student}直接就业。装备{b|742人|student}、信息{c|418人|student}、康养{d|310人|student}、商贸{e|310人|student}。
起薪装备{f|3,910元|CNY/month}，信息{g|3,680元|CNY/month}，康养{h|3,240元|CNY/month}，商贸{i|3,105元|CNY/month}，按人数加权{j|3599元|CNY/month}。装备最高，商贸最低，差{k|805元|CNY/month}，装备为商贸的{l|1.26倍|ratio}。
半年稳岗：装备{m|653人|student}、信息{n|342人|student}、康养{o|277人|student}、商贸{p|214人|student}，共{q|1,486人|student}，稳岗率{r|83.5%|percent}。四类依次为{s1|88.0%|percent}、{s2|81.8%|percent}、{s3|89.4%|percent}、{s4|69.0%|percent}，康养薪低而最稳。""",
[("sum","a","b c d e"),("expr","(b*f+c*g+d*h+e*i)/a","j"),("largest","f","g h i"),("smallest","i","f g h"),("diff","f","i","k"),("multiple","f","i","l"),("sum","q","m n o p"),("share","q","a","r"),("bound","q","a"),("share","m","b","s1"),("bound","m","b"),("share","n","c","s2"),("bound","n","c"),("share","o","d","s3"),("bound","o","d"),("share","p","e","s4"),("bound","p","e"),("largest","s3","s1 s2 s4"),("between","j","f g h i"),("between","r","s1 s2 s3 s4"),("below","h","j")],
scope=[("mean","f g h i","j"),("mean","s1 s2 s3 s4","r"),("times","f","i","l")], hard="加权起薪高于简单平均；薪低专业稳岗率最高")

passage("juzhang-huibao-sanlie", """局长向人大常委会汇报（学前部分，摘）
主任、各位委员：三年来新建公办园{a|33所|school}，公办园占比提高到{b|53.5%|percent}；财政学前投入占教育总投入{c|9.2%|percent}，三年前{d|6.8%|percent}，提高{e|2.4个百分点|percentage-point}。
但仍有短板：一是编制内教师{f|1,286人|person}，只占专任教师{g|3,126人|person}的{h|41.1%|percent}；二是农村园生均经费{i|5,940元|CNY/student}，比城区{j|8,760元|CNY/student}低{k|47.5%|percent}；三是小区配套园{l|47所|school}中{m|3所|school}未移交，占{n|6.4%|percent}；四是超过{!size|35}人的大班还有{o|118个|class}，占班级总数{p|1,480个|class}的{q|8.0%|percent}。
今年计划招聘{r|220人|person}，届时在编教师{s|1,506人|person}，占比（专任教师同步增加）{t|48.2%|percent}。""",
[("diff","c","d","e"),("share","f","g","h"),("bound","f","g"),("expr","100*(j-i)/j","k"),("share","m","l","n"),("bound","m","l"),("share","o","p","q"),("bound","o","p"),("sum","s","f r"),("expr","100*(f+r)/(g+r)","t"),("below","h","t"),("below","i","j"),("trend","up","d c")],
[error('growth-mismatch','k','i j',[3],('32.2%', 'percent'),'低2820元应除以城区8760元，得32.2%，47.5%除以了农村','wrong base',1,say=''),
 error('share-mismatch','t','f g r',[9],('45.0%', 'percent'),'专任教师同步增加220人后分母为3346人，占45.0%，48.2%分母没有变','wrong denominator',2,say='')],
scope=[("share","m","p","n")])

passage("zhuxin-shouzhi", """对一起家校费用纠纷的调查说明
家长称幼儿园一学期收了{a|5,600元|CNY}，却只退{b|340元|CNY}。查明：保教费{c|5个月|other}、每月{d|760元|CNY/month}，计{e|3800元|CNY}；餐费按{f|100天|item}、每天{g|18元|CNY}，计{h|1800元|CNY}。{i|两项|item}合计{j|5,600元|CNY}，收费无误。
幼儿实到{k|62天|item}，缺勤{l|38天|item}，餐费应退{m|684元|CNY}；其中有一个月全月未到（{n|20天|item}），保教费依规退一半{o|380元|CNY}。应退合计{p|1,064元|CNY}，已退{q|340元|CNY}，欠退{r|344元|CNY}。
园长辩称缺勤{s|38天|item}是家长自愿，不应退餐费，但规定只看是否请假，幼儿园考勤表有请假记录{t|38天|item}。""",
[("prod","e","d c"),("prod","h","f g"),("sum","j","e h"),("same","a","j"),("count","i",2),("diff","f","k","l"),("prod","m","l g"),("overn","d",2,"o"),("sum","p","m o"),("same","q","b"),("diff","p","q","r"),("bound","n","l"),("same","s","l"),("same","t","s")],
[error('difference-mismatch','r','p q',[10],('724元', 'CNY'),'1064减340应为724元','wrong digit',2,say='')],
scope=[("prod","m","k g"),("prod","m","n g")])

passage("zhiyuan-fuwu-tongji", """特教志愿服务季度排名
季度服务时长前五校：一中{a1|1,284小时|other}、三职{a2|1,147小时|other}、师专附中{a3|1,063小时|other}、卫校{a4|986小时|other}、艺高{a5|870小时|other}，五校合计{a|5,350小时|other}，占全市{b|8,940小时|other}的{c|59.8%|percent}，超过半数。第六名外校{d|842小时|other}。
按人均：一中参加{e1|214人|person}，人均{f1|6.0小时|other}；三职{e2|155人|person}，人均{f2|7.4小时|other}；师专附中{e3|122人|person}，人均{f3|8.7小时|other}；卫校{e4|170人|person}，人均{f4|5.8小时|other}；艺高{e5|116人|person}，人均{f5|7.5小时|other}。总时长第一的一中，人均只排第{g|四|other}。人均最高的是师专附中，最低的是卫校。""",
[("sum","a","a1 a2 a3 a4 a5"),("share","a","b","c"),("bound","a","b"),("const","c","50","100"),("trend","down","a1 a2 a3 a4 a5 d"),("avg","a1","e1","f1"),("avg","a2","e2","f2"),("avg","a3","e3","f3"),("avg","a4","e4","f4"),("avg","a5","e5","f5"),("largest","f3","f1 f2 f4 f5"),("smallest","f4","f1 f2 f3 f5"),("below","f1","f2"),("below","f1","f5"),("count","g",4)],
scope=[("largest","f1","f2 f3 f4 f5"),("mean","f1 f2 f3 f4 f5","c"),("avg","a1","b","f1")], hard="总时长第一而人均居第四")

passage("yubei-tongzhi", """转学插班学位审批公示
小学与幼儿园插班申请{a|187人|student}，符合条件{b|164人|student}，条件不符{c|23人|student}；学位可满足{d|120个|place}，按积分录取{e|120人|student}，未录取{f|44人|student}，转入候补。
积分最高{g|86分|other}，录取线{h|54分|other}，候补首位{i|53.5分|other}。录取中随迁子女{j|71人|student}，占{k|59.2%|percent}；本地户籍{l|49人|student}。
候补中因家长放弃{m|6人|student}，余{n|38人|student}，其中{o|25人|student}调剂到邻近民办园、由财政补差价每人每月{p|380元|CNY/month}，{q|4个月|other}共{r|3.8万元|CNY}，剩{s|13人|student}自行择校。""",
[("diff","a","b","c"),("same","e","d"),("diff","b","e","f"),("below","i","h"),("below","h","g"),("share","j","e","k"),("bound","j","e"),("diff","e","j","l"),("diff","f","m","n"),("diff","n","o","s"),("prod","r","o p q"),("bound","o","n"),("bound","m","f"),("bound","b","a")],
scope=[("share","j","b","k"),("diff","a","e","f"),("prod","r","n p q")], hard="录取数等于学位数；候补逐级扣减")

passage("shenbao-cailiao", """省示范校申报材料指标填报自检
近三年投入：前年{a1|1,280万元|CNY}、去年{a2|1,415万元|CNY}、今年{a3|1,630万元|CNY}，累计{a|4325万元|CNY}，年均{b|1,424万元|CNY}，年均增长{c|12.8%|percent}。
三年招生：{d1|682人|student}、{d2|719人|student}、{d3|706人|student}，报到率{e1|95.1%|percent}、{e2|96.6%|percent}、{e3|97.3%|percent}，报到率逐年提高，招生数也年年增加。三年平均招生{f|702人|student}。
专任教师{g|204人|person}，高级{h|61人|person}，占{i|29.9%|percent}；硕士{j|43人|person}，占{k|21.1%|percent}；既是高级又是硕士的{l|12人|person}。""",
[("sum","a","a1 a2 a3"),("overn","a",3,"b"),("mean","a1 a2 a3","b"),("cagrv",2,"a3","a1","c"),("trend","up","a1 a2 a3"),("trend","up","e1 e2 e3"),("mean","d1 d2 d3","f"),("share","h","g","i"),("bound","h","g"),("share","j","g","k"),("bound","j","g"),("bound","l","h"),("bound","l","j"),("trend","up","d1 d2"),("trend","up","d2 d3")],
[error('direction-mismatch sequence-mismatch','d3','d2',[14],None,'今年706人少于去年719人，不是年年增加','trend broken',2,say='招生数先增后减'),
 error('average-mismatch','b','a a1 a2 a3',[1, 2],('1442万元', 'CNY'),'三年累计4325万元除以3是1442万元','transposed digits',2,say='')],
scope=[("growth","a3","a2","c"),("share","l","h","i"),("mean","e1 e2 e3","f")])

passage("zhuanxiang-jindu-bijiao", """六项民生项目完成度排序（单位：%）
项目 | 上半年 | 前三季度
公办园扩增 | {a1|52.0|percent} | {b1|81.5|percent}
普惠认定 | {a2|60.4|percent} | {b2|88.2|percent}
特教资源中心 | {a3|35.0|percent} | {b3|66.7|percent}
职教园区 | {a4|41.8|percent} | {b4|70.3|percent}
老年大学 | {a5|66.7|percent} | {b5|95.0|percent}
托育改造 | {a6|48.5|percent} | {b6|79.9|percent}
三季度推进最快的是特教资源中心，提高{c|31.7个百分点|percentage-point}；最慢的是普惠认定，提高{d|27.8个百分点|percentage-point}。前三季度{n|四项|item}过七成，最高与最低差{e|28.3个百分点|percentage-point}。""",
[("diff","b3","a3","c"),("diff","b2","a2","d"),("diff","b5","b3","e"),("count","n",5),("below","b3","b4"),("largest","b5","b1 b2 b3 b4 b6"),("smallest","b3","b1 b2 b4 b5 b6"),("below","d","c"),("trend","up","a1 b1"),("trend","up","a2 b2"),("trend","up","a3 b3"),("trend","up","a4 b4"),("trend","up","a5 b5"),("trend","up","a6 b6")],
[error('difference-mismatch count-mismatch','n','',[3],('五项', 'item'),'过七成的有81.5、88.2、70.3、95.0、79.9五项','count against table',2,say='')],
scope=[("diff","b4","a4","c"),("diff","b3","b2","d")])

passage("tongji-kuaibao", spaced("""职业教育统计快报（要点与正文）
要点：全市中职在校生{a|15,420人|student}，同比增长{b|3.7%|percent}；双师型教师占专业课教师{c|64.1%|percent}；毕业生就业率{d|96.5%|percent}。
正文：一、在校生{e|15,420人|student}，上年{f|14,873人|student}，增加{g|547人|student}。二、专业课教师{h|702人|person}，双师型{i|431人|person}。三、毕业生{j|4,688人|student}，就业{k|4,524人|student}，未就业{l|164人|student}。四、经费总收入{m|4.18亿元|CNY}，其中财政{n|3.54亿元|CNY}，占{o|84.7%|percent}；生均财政拨款{p|22.96万元|CNY}。"""),
[("same","e","a"),("growth","e","f","b"),("diff","e","f","g"),("share","i","h","c"),("bound","i","h"),("share","k","j","d"),("bound","k","j"),("diff","j","k","l"),("share","n","m","o"),("bound","n","m"),("avg","n","e","p"),("growthb","f","g","b"),("trend","up","f e")],
[error('share-mismatch restatement-mismatch','c','i h',[3],('61.4%', 'percent'),'正文431人占702人的61.4%，要点里颠倒了数字','transposed digits',3,say=''),
 error('average-mismatch','p','n e',[10],('2.30万元', 'CNY'),'3.54亿元除以15420人是2.30万元','decimal point',2,say='')],
scope=[("avg","m","e","p"),("growthb","e","g","b"),("share","n","m","d")])

passage("liangci-huibao", """关于特教资源教室建设数的两次汇报
3月汇报：全市应建资源教室{a|142间|classroom}，已建{b|97间|classroom}，建成率{c|68.3%|percent}，待建{d|45间|classroom}。
9月汇报：3月以来新建{e|28间|classroom}，累计{f|125间|classroom}，建成率{g|88.0%|percent}，半年提高{h|19.7个百分点|percentage-point}；待建{i|27间|classroom}，计划年内再建{j|12间|classroom}，余{k|5间|classroom}明年完成。
每间投入{l|18万元|CNY}，新建的{m|28间|classroom}共用{n|504万元|CNY}，其中设备{o|327.6万元|CNY}、装修{p|176.4万元|CNY}，装修占{q|35%|percent}。
9月汇报还提到，3月时建成率为{r|63.8%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("diff","a","b","d"),("sum","f","b e"),("share","f","a","g"),("bound","f","a"),("diff","g","c","h"),("diff","a","f","i"),("diff","i","j","k"),("same","m","e"),("prod","n","l m"),("sum","n","o p"),("share","p","n","q"),("bound","p","n"),("same","r","c"),("trend","up","c g"),("bound","j","i")],
[error('restatement-mismatch','r','c',[14],('68.3%', 'percent'),'3月汇报写的是68.3%，97间占142间也是68.3%','restated wrongly elsewhere',4,say=''),
 error('difference-mismatch','i','a f j k',[7, 8],('17间', 'classroom'),'142减125是17间，年内12间之后才能剩5间','wrong digit',2,say='')],
scope=[("diff","a","b","i"),("share","e","a","g"),("share","o","n","q")])

passage("zongshu-zhengwen", wrap("""民办教育发展报告摘要与附注
摘要写道：民办幼儿园由三年前的{a|184所|school}减至{b|168所|school}，在园幼儿由{c|21,750人|student}减至{d|19,476人|student}，园均规模有所扩大；普惠性民办园占民办园的{e|65.8%|percent}；民办园教师年均工资{f|4.62万元|CNY}，相当于公办编外教师的{g|87.5%|percent}。
附注一：普惠性民办园{h|121所|school}。附注二：公办编外教师年均工资{i|5.28万元|CNY}。附注三：园均规模三年前{j|118.2人|student}，现为{k|115.9人|student}。附注四：三年间停办{l|41所|school}，新办{m|25所|school}。""", 36),
[("trend","down","a b"),("trend","down","c d"),("share","h","b","e"),("bound","h","b"),("share","f","i","g"),("avg","c","a","j"),("avg","d","b","k"),("lin","b","+a -l +m"),("trend","up","j k")],
[error('direction-mismatch','k','j',[8],None,'附注里园均由118.2人降到115.9人，摘要却说规模扩大','direction',4,say='园均规模有所缩小'),
 error('share-mismatch','e','h b',[2],('72.0%', 'percent'),'121所占现有168所的72.0%，65.8%除以了三年前的184所','wrong base',3,say='')],
scope=[("growth","d","c","g"),("diff","a","b","l")])

passage("baojian-fei-tiaojia", """公办园保教费调整听证材料
现行每生每月：省级示范{a|620元|CNY/month}，一级{b|520元|CNY/month}，二级{c|430元|CNY/month}。拟调：示范{d|730元|CNY/month}，一级{e|590元|CNY/month}，二级{f|470元|CNY/month}，分别上调{g|14.5%|percent}、{h|13.5%|percent}、{i|9.3%|percent}。
原则：调幅不超过{j|15%|percent}，各等级均符合；等级之间差距适当拉开，示范与二级之差由{k|190元|CNY/month}变为{l|240元|CNY/month}。
成本：生均每月成本{m|1,480元|CNY/month}，示范园收费占成本由{n|41.9%|percent}升到{o|48.0%|percent}，仍低于{p|50%|percent}的分担上限。
影响：示范园幼儿{q|2,460人|student}，每年按{r|10个月|other}，增收{s|221.4万元|CNY}。""",
[("growth","d","a","g"),("growth","e","b","h"),("growth","f","c","i"),("most","g","j"),("most","h","j"),("most","i","j"),("diff","a","c","k"),("diff","d","f","l"),("trend","up","k l"),("share","a","m","n"),("share","d","m","o"),("below","o","p"),("expr","(d-a)*q*r","s"),("trend","up","n o")],
[error('bound-exceeded growth-mismatch difference-mismatch share-mismatch','d','a g f l m o q r s',[0, 7, 10, 12],('710元', 'CNY/month'),'示范上调到730元为17.7%，超过15%，增幅、差额和占成本都是按710元算的','wrong digit',3,say='')],
scope=[("growth","d","e","g"),("growthb","d","k","g"),("prod","s","q d r")])

passage("ruxue-tiaojian", """中职专业招生最低条件核对与执行结果
护理专业规定：身高不低于{a|155厘米|other}，视力矫正不低于{b|4.8|other}，年龄不超过{c|18岁|other}，考生中考不低于{d|320分|other}。
录取{e|216人|student}，最低分{f|322分|other}，最高分{g|487分|other}，平均{h|386.4分|other}；身高最低{i|152厘米|other}，年龄最大{j|18岁|other}，视力最低{k|4.8|other}。学校报告：“全部录取考生符合条件。”
男生{l|23人|student}，占{m|10.6%|percent}；女生{n|193人|student}，占{o|89.4%|percent}。报考{p|518人|student}，报录比{q|2.9:1|ratio}，比上年{r|2.1:1|ratio}更激烈。""",
[("least","a","i"),("least","b","k"),("most","j","c"),("least","d","f"),("between","h","f g"),("sum","e","l n"),("share","l","e","m"),("bound","l","e"),("share","n","e","o"),("bound","n","e"),("hundred","m o"),("ratio","p","e","q"),("below","r","q")],
[error('bound-exceeded','i','a',[0],None,'身高最低152厘米，不到155厘米','limit exceeded though said to be kept',2,say='有考生身高不到155厘米'),
 error('ratio-mismatch','q','p e',[11],('2.4:1', 'ratio'),'518比216为2.4','wrong digit',3,say='')],
scope=[("ratio","p","n","q"),("share","n","p","o"),("share","l","n","m")])

passage("shouru-fenpei", """实训工厂产值与奖励分配办法执行
年产值{a|386.0万元|CNY}，成本{b|271.4万元|CNY}，税费{c|18.6万元|CNY}，净收益{d|96.0万元|CNY}，净收益率{e|35.4%|percent}。分配：发展基金{f|50%|percent}、师生奖励{g|30%|percent}、学校留用{h|20%|percent}，即{i|48.00万元|CNY}、{j|28.80万元|CNY}、{k|19.20万元|CNY}。
师生奖励中教师{l|17.28万元|CNY}，学生{m|11.52万元|CNY}；教师{n|36人|person}，人均{o|4800元|CNY}；学生{p|128人|student}，人均{q|720元|CNY}，教师人均为学生的{r|5.3倍|ratio}。
办法规定师生奖励不得高于净收益的{s|30%|percent}，教师人均不得高于学生的{t|6倍|ratio}，两条都遵守了。""",
[("lin","d","+a -b -c"),("share","d","a","e"),("bound","d","a"),("hundred","f g h"),("prod","i","d f","1/100"),("prod","j","d g","1/100"),("prod","k","d h","1/100"),("sum","d","i j k"),("sum","j","l m"),("avg","l","n","o"),("avg","m","p","q"),("multiple","o","q","r"),("most","g","s"),("most","r","t"),("bound","b","a")],
[error('share-mismatch','e','d a',[1],('24.9%', 'percent'),'96.0万元占产值386.0万元的24.9%，35.4%除以了成本','wrong denominator',1,say=''),
 error('average-mismatch ratio-mismatch','q','m p o r',[10, 11],('900元', 'CNY'),'11.52万元除以128人是900元','wrong digit',2,say='')],
scope=[("prod","j","a g","1/100"),("avg","j","n","o")])

passage("tebiao-zhuanban", """随班就读学校资源配置抽样
抽{a|30所|school}随班就读学校，残疾学生{b|164人|student}，校均{c|5.5人|student}；在{!limit|5}人以上、按规定应设资源教室的{d|16所|school}，已设{e|15所|school}，设置率{f|93.8%|percent}；{!limit|5}人以下可设可不设的{g|14所|school}，已设{h|5所|school}。总设{i|20所|school}，占抽样学校{j|66.7%|percent}。
有“一人一案”的学生{k|158人|student}，占{l|96.3%|percent}；未建{m|6人|student}为刚转入。家校会商{n|656次|item}，每案{o|4次|item}以上，平均{p|4.2次|item}。
按省里口径（应设尽设）看的是{q|93.8%|percent}，而不是总占比，后者低不说明没达标。达标线{r|90%|percent}。""",
[("avg","b","a","c"),("share","e","d","f"),("bound","e","d"),("diff","a","d","g"),("sum","i","e h"),("share","i","a","j"),("bound","i","a"),("share","k","b","l"),("bound","k","b"),("diff","b","k","m"),("avg","n","k","p"),("least","o","p"),("same","q","f"),("least","r","q"),("below","j","r"),("bound","h","g")],
scope=[("share","i","d","f"),("avg","n","b","p"),("least","r","j")], hard="设置率的分母是应设学校，总占比低于达标线不说明不达标")

passage("gaokao-zhiyuan-tousu", """关于“录取率下降”质疑的说明
网传我县高考录取率由{a|91.0%|percent}降到{b|90.2%|percent}。核实如下：去年参加{c|3,075人|student}，录取{d|2,798人|student}；今年参加{e|3,218人|student}，录取{f|2,904人|student}。录取人数增加{g|106人|student}，参加人数增加{h|143人|student}，录取率确有下降，降{i|0.8个百分点|percentage-point}。
但本科录取率由{j|51.3%|percent}（{k|1,579人|student}）升至{l|53.5%|percent}（{m|1,722人|student}），提高{n|2.2个百分点|percentage-point}。录取总数里专科由{o|1,219人|student}减至{p|1,182人|student}，是因为有{q|96人|student}放弃专科去应征入伍；若加上这部分，今年录取率为{r|93.2%|percent}，高于去年。""",
[("share","d","c","a"),("bound","d","c"),("share","f","e","b"),("bound","f","e"),("diff","f","d","g"),("diff","e","c","h"),("diff","a","b","i"),("trend","down","a b"),("share","k","c","j"),("bound","k","c"),("share","m","e","l"),("bound","m","e"),("diff","l","j","n"),("trend","up","j l"),("diff","d","k","o"),("diff","f","m","p"),("trend","down","o p"),("expr","100*(f+q)/e","r"),("below","a","r"),("trend","up","d f"),("trend","up","c e")],
scope=[("share","f","c","b"),("growth","f","d","i"),("growth","m","k","n")], hard="录取数增而录取率降，本科率升；应征者另计")

passage("nianjian-dafen", """民办中职年检百分制评分汇总
评分由办学条件{a1|30分|other}、师资{a2|25分|other}、财务{a3|25分|other}、安全{a4|20分|other}组成，满分{a|100分|other}。{!line|80}分以上为合格，{!line|70}分以上为基本合格，其余不合格。
甲校{b1|27分|other}、{b2|22分|other}、{b3|23分|other}、{b4|18分|other}，计{b|90分|other}，合格；乙校{c1|24分|other}、{c2|19分|other}、{c3|17分|other}、{c4|16分|other}，计{c|86分|other}，基本合格；丙校{d1|19分|other}、{d2|15分|other}、{d3|20分|other}、{d4|12分|other}，计{d|66分|other}，不合格；丁校{e1|26分|other}、{e2|21分|other}、{e3|18分|other}、{e4|17分|other}，计{e|82分|other}，合格。
四校平均{f|78.5分|other}，比上年{g|75.2分|other}提高{h|3.3分|other}。失分最多的是师资和财务，四校师资共失{i|32分|other}，财务共失{j|22分|other}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("sum","e","e1 e2 e3 e4"),("mean","b c d e","f"),("diff","f","g","h"),("trend","up","g f"),("expr","4*a2-b2-c2-d2-e2","i"),("expr","4*a3-b3-c3-d3-e3","j"),("const","b","80","100"),("const","c","70","79"),("const","d","0","69"),("const","e","80","100"),("between","f","b c d e")],
[error('difference-mismatch','i','a2 b2 c2 d2 e2',[8],('23分', 'other'),'四校师资得22、19、15、21分，满分合计100，共失23分','transposed digits',3,say=''),
 error('sum-mismatch','c','c1 c2 c3 c4 b d e f',[2, 5, 11],('76分', 'other'),'24、19、17、16相加是76分，也正合基本合格','wrong digit',2,say='')],
scope=[("sum","b","c1 c2 c3 c4"),("mean","b c e","f"),("diff","a","f","h")])

passage("peitao-fenqi", """职教城入驻学校搬迁进度会商记要
计划分三批搬迁{a|11,860人|student}：第一批{b|4,120人|student}于2024年8月，第二批{c|3,480人|student}于2025年2月，第三批{d|4,260人|student}于2025年8月。
实际：第一批{e|4,120人|student}按期，第二批因宿舍延误，{f|2,150人|student}按期、其余{g|1,330人|student}推迟到2025年8月，与第三批同时搬，故2025年8月应搬{h|5,590人|student}。
宿舍：已建床位{i|8,400个|place}，在建{j|3,600个|place}，全部建成{k|12,000个|place}，可容全部入驻，余{l|140个|place}。但在建床位交付前，只够安置前两批中的实到{m|6,270人|student}，余床{n|2,130个|place}。""",
[("sum","a","b c d"),("same","e","b"),("sum","c","f g"),("sum","h","d g"),("sum","k","i j"),("diff","k","a","l"),("sum","m","e f"),("diff","i","m","n"),("bound","a","k"),("bound","m","i"),("sum","a","m h")],
scope=[("diff","k","h","l"),("sum","m","b c"),("sum","a","b c h")], hard="第二批部分推迟，第三批实搬人数大于计划")

passage("biaozhang-mingdan", """技能人才表彰名额分配复核
表彰{a|60名|person}，分“工匠之师”{b|12名|person}、“技能新星”{c|30名|person}、“育人标兵”{d|18名|person}。各校分配：一职专{e1|14名|person}、工贸{e2|11名|person}、卫校{e3|9名|person}、艺术中专{e4|4名|person}、高职{e5|15名|person}、企业{e6|7名|person}。
高职最多，艺术中专最少，两者相差{f|11名|person}。一职专、工贸、高职合计{g|34名|person}，占{h|66.7%|percent}。推荐人选{i|92名|person}，与名额比{j|1.53:1|ratio}；一线教师{k|69名|person}，占推荐人选{l|75%|percent}，不低于规定的{m|70%|percent}。
奖金：工匠之师每名{n|1万元|CNY}、技能新星每名{o|3,000元|CNY}、育人标兵每名{p|5,000元|CNY}，共{q|39.0万元|CNY}。""",
[("sum","a","b c d"),("sum","a","e1 e2 e3 e4 e5 e6"),("largest","e5","e1 e2 e3 e4 e6"),("smallest","e4","e1 e2 e3 e5 e6"),("diff","e5","e4","f"),("sum","g","e1 e2 e5"),("share","g","a","h"),("bound","g","a"),("ratio","i","a","j"),("share","k","i","l"),("bound","k","i"),("least","m","l"),("expr","b*n+c*o+d*p","q")],
[error('average-mismatch','q','b c d n o p',[12],('30.0万元', 'CNY'),'12万、9万、9万相加为30.0万元','decimal point',3,say=''),
 error('sum-mismatch share-mismatch','g','e1 e2 e5 a h',[5, 6],('40名', 'person'),'14加11加15是40名','wrong digit',2,say='')],
scope=[("share","g","i","h"),("ratio","a","i","j"),("share","k","a","l")])

passage("meiti-caifang", half("""“特教十年”数字稿（待核）
十年前，全市特教学校{a|3所|school}、学生{b|268人|student}、教师{c|61人|person}；今天，学校{d|7所|school}、学生{e|682人|student}、教师{f|243人|person}。学校是十年前的{g|2.3倍|ratio}，学生增加{h|414人|student}，是十年前的{i|1.5倍|ratio}，教师增长{j|298%|percent}；每名教师负担学生由{k|4.4人|student}降到{l|2.8人|student}。
经费从{m|812万元|CNY}增至{n|5,684万元|CNY}，是当年的{o|7倍|ratio}，年均增长{p|60.0%|percent}。
残疾儿童义务教育入学率从{q|78.3%|percent}提高到{r|97.7%|percent}，提高{s|19.4个百分点|percentage-point}。各项指标中，教师增幅快于学生。"""),
[("multiple","d","a","g"),("diff","e","b","h"),("multiple","e","b","i"),("growth","f","c","j"),("avg","b","c","k"),("avg","e","f","l"),("trend","down","k l"),("multiple","n","m","o"),("cagrv",10,"n","m","p"),("diff","r","q","s"),("trend","up","q r"),("trend","up","a d"),("trend","up","m n")],
[error('ratio-mismatch','i','e b',[2],('2.5倍', 'ratio'),'682除以268是2.5倍，增加1.5倍才对','increase against multiple',1,say=''),
 error('growth-mismatch','p','n m',[8],('21.5%', 'percent'),'十年增到7倍，年均增长21.5%，60.0%是把总增幅600%除以十年','total divided by years',2,say='')],
scope=[("growth","r","q","s"),("times","e","b","g"),("multiple","f","c","i")])

passage("jijian-fanying", """纪检部门移交线索核查结论
线索一：某园虚报幼儿。申报{a|212人|student}，实地清点{b|183人|student}，虚报{c|29人|student}，套取补助（每人每年{d|900元|CNY/student}）{e|2.61万元|CNY}，已追缴{f|2.61万元|CNY}。
线索二：某中职虚报实习补贴。申报{g|340人|student}，核实{h|298人|student}，多报{i|42人|student}，每人{j|600元|CNY}，多领{k|2.52万元|CNY}，追缴{l|1.80万元|CNY}，尚欠{m|1.72万元|CNY}。
两案合计虚报{n|81人|student}，涉款{o|5.13万元|CNY}，追缴{p|4.41万元|CNY}，追缴率{q|86.0%|percent}。问责{r|7人|person}，其中党纪{s|3人|person}、政务{t|2人|person}、诫勉{u|2人|person}。""",
[("diff","a","b","c"),("prod","e","c d"),("same","f","e"),("diff","g","h","i"),("prod","k","i j"),("diff","k","l","m"),("sum","n","c i"),("sum","o","e k"),("sum","p","f l"),("share","p","o","q"),("bound","p","o"),("sum","r","s t u")],
[error('sum-mismatch','n','c i',[6],('71人', 'student'),'29加42是71人','wrong digit',3,say=''),
 error('difference-mismatch','m','k l',[5],('0.72万元', 'CNY'),'2.52减1.80是0.72万元','wrong digit',1,say='')],
scope=[("prod","e","a d"),("share","l","k","q"),("diff","o","f","m")])

passage("shixun-baoxian", """职教学生意外伤害处理季报
在校生{a|15,420人|student}，投保{b|15,420人|student}，全员参保，保费每人{c|80元|CNY/student}，共{d|123.36万元|CNY}。一至四季度出险{e1|46起|item}、{e2|61起|item}、{e3|22起|item}、{e4|57起|item}，合计{e|186起|item}，千人出险{f|12.1起|item}。
赔付{g|78.6万元|CNY}，起均{h|4226元|CNY}，赔付率{i|63.7%|percent}。实训受伤{j|71起|item}，占{k|38.2%|percent}；体育{l|68起|item}；其他{m|47起|item}。
三季度最少是因为有暑假，二季度最多。上年合计{n|203起|item}，今年减{o|17起|item}，下降{p|8.4%|percent}，但赔付额比上年{q|74.1万元|CNY}高{r|6.1%|percent}，因有两起骨折。""",
[("same","b","a"),("prod","d","b c"),("sum","e","e1 e2 e3 e4"),("per","e","a",1000,"f"),("avg","g","e","h"),("share","g","d","i"),("share","j","e","k"),("bound","j","e"),("sum","e","j l m"),("smallest","e3","e1 e2 e4"),("largest","e2","e1 e3 e4"),("diff","n","e","o"),("growthb","n","o","p"),("growth","g","q","r"),("trend","down","n e"),("trend","up","q g")],
scope=[("growthb","e","o","p"),("share","l","e","k"),("growth","e","n","r")], hard="起数减而赔付额增，已有解释")

passage("xiangmu-fuhe", """省级财政奖补绩效复核（普惠园）
自评表：产出{a|39.0分|other}（满分{a0|40分|other}）、效益{b|28.5分|other}（满分{b0|30分|other}）、管理{c|19.0分|other}（满分{c0|20分|other}）、满意度{d|9.5分|other}（满分{d0|10分|other}），自评{e|96.0分|other}。
复核：产出扣{f|3.5分|other}，因改扩建{g|14所|school}只完工{h|11所|school}，完工率{i|73.3%|percent}；效益扣{j|1.0分|other}；管理扣{k|2.0分|other}；满意度不变。共扣{l|6.5分|other}，复核得分{m|91.5分|other}，等级由优（{!line|90}分以上）降为良。
抽查{n|20所|school}园，账目规范{o|17所|school}，占{p|85%|percent}；奖补到位{q|1,296万元|CNY}，占下达{r|1,380万元|CNY}的{s|93.9%|percent}，欠{t|84万元|CNY}。""",
[("sum","e","a b c d"),("bound","a","a0"),("bound","b","b0"),("bound","c","c0"),("bound","d","d0"),("share","h","g","i"),("bound","h","g"),("sum","l","f j k"),("diff","e","l","m"),("share","o","n","p"),("bound","o","n"),("share","q","r","s"),("bound","q","r"),("diff","r","q","t"),("const","e","90","100"),("const","m","80","90")],
[error('difference-mismatch bound-exceeded','m','e l',[8, 15],('89.5分', 'other'),'自评96.0分扣6.5分为89.5分，91.5分也不会降为良','wrong digit',3,say=''),
 error('share-mismatch','i','h g',[5],('78.6%', 'percent'),'14所完工11所为78.6%','wrong digit',1,say='')],
scope=[("sum","m","a b c d"),("share","h","n","i"),("share","t","q","s")])

passage("daxuesheng-luoyu", """毕业生留本市情况（中职与市属高职）
中职直接就业{a|1,780人|student}，留本市{b|1,240人|student}，留本市率{c|69.7%|percent}；市属高职毕业{d|2,905人|student}，就业{e|2,710人|student}，留本市{f|1,463人|student}，以就业者为底{g|54.0%|percent}，以毕业生为底{h|50.4%|percent}。
两类合计就业{i|4,490人|student}、留本市{j|2,703人|student}，{k|57.7%|percent}。与上年{l|57.4%|percent}比上升{m|2.8个百分点|percentage-point}。
留下来的主要去了{n|三类|item}企业：装备{o|1,026人|student}、电子{p|738人|student}、商贸{q|521人|student}，其余{r|418人|student}，前两类合计占{s|65.3%|percent}，近三分之二。""",
[("share","b","a","c"),("bound","b","a"),("share","f","e","g"),("bound","f","e"),("share","f","d","h"),("bound","f","d"),("sum","i","a e"),("sum","j","b f"),("share","j","i","k"),("bound","j","i"),("diff","k","l","m"),("trend","up","l k"),("count","n",3),("sum","j","o p q r"),("sharesum","o p","j","s"),("const","s","63","67"),("below","h","g"),("between","k","c g")],
[error('share-mismatch','k','j i l m',[8, 10],('60.2%', 'percent'),'2703人应除以就业合计4490人，得60.2%，57.7%把高职全部毕业生作分母','wrong denominator',3,say='')],
scope=[("mean","c g","k"),("share","f","i","g"),("share","o","j","s")])

passage("anquan-kaohe-zhishu", """乙区幼儿园卫生保健抽测年报
体检{a|6,420人|student}，应检{b|6,508人|student}，体检率{c|98.6%|percent}。视力不良{d|552人|student}，龋齿{e|1,643人|student}，超重肥胖{f|488人|student}，贫血{g|103人|student}，检出率依次为{h1|8.6%|percent}、{h2|25.6%|percent}、{h3|7.6%|percent}、{h4|1.6%|percent}，龋齿最高，贫血最低。
四项人次{i|2,786人次|person-time}，涉及{j|2,208人|student}，占体检{k|43.4%|percent}，其中同时两项以上{l|496人|student}。与上年比，视力不良由{m|9.4%|percent}降至{n|8.6%|percent}，降{o|0.8个百分点|percentage-point}；龋齿由{p|24.1%|percent}升至{q|26.5%|percent}，升{r|1.5个百分点|percentage-point}。""",
[("share","a","b","c"),("bound","a","b"),("share","d","a","h1"),("bound","d","a"),("share","e","a","h2"),("bound","e","a"),("share","f","a","h3"),("bound","f","a"),("share","g","a","h4"),("bound","g","a"),("largest","h2","h1 h3 h4"),("smallest","h4","h1 h2 h3"),("sum","i","d e f g"),("share","j","a","k"),("bound","j","a"),("bound","l","j"),("same","n","h1"),("same","q","h2"),("diff","m","n","o"),("diff","q","p","r"),("trend","down","m n"),("trend","up","p q"),("below","j","i")],
[error('restatement-mismatch difference-mismatch','q','h2 p r',[17, 19],('25.6%', 'percent'),'前文龋齿检出率25.6%，升幅1.5个百分点也只合25.6%','restated wrongly elsewhere',3,say=''),
 error('share-mismatch','k','j a',[13],('34.4%', 'percent'),'涉及2208人占34.4%，43.4%以人次2786计','wrong part',2,say='')],
scope=[("sum","j","d e f g"),("share","l","j","h1")])

passage("rongyu-bangdan", """校企双元育人案例遴选情况
报送{a|57个|item}：中职{b|31个|item}、高职{c|12个|item}、技校{d|14个|item}。初评入围{e|24个|item}，入围率{f|42.1%|percent}；终评入选{g|10个|item}，占入围的{h|41.7%|percent}，占报送的{i|17.5%|percent}。
入选案例中中职{j|6个|item}、高职{k|3个|item}、技校{l|1个|item}，按报送数算入选率，高职{m|25.0%|percent}，中职{n|19.4%|percent}，技校{o|7.1%|percent}，高职居首。
入选单位每个奖励{p|5万元|CNY}，另给第一名加{q|3万元|CNY}，共{r|53万元|CNY}，列入预算{s|60万元|CNY}，结余{t|7万元|CNY}。评审专家{u|9人|person}，企业专家{v|4人|person}，占{w|44.4%|percent}，不少于三分之一的要求已满足。""",
[("sum","a","b c d"),("share","e","a","f"),("bound","e","a"),("share","g","e","h"),("bound","g","e"),("share","g","a","i"),("bound","g","a"),("sum","g","j k l"),("share","k","c","m"),("bound","k","c"),("share","j","b","n"),("bound","j","b"),("share","l","d","o"),("bound","l","d"),("largest","m","n o"),("expr","g*p+q","r"),("diff","s","r","t"),("share","v","u","w"),("bound","v","u"),("const","w","33.3","100"),("bound","r","s")],
scope=[("share","j","g","n"),("share","g","a","h"),("prod","s","g p")], hard="入选率有两种分母；中职入选最多而率不最高")

passage("banche-caoxian", """关于冬季学期集中供暖改造（职高、特教、幼儿园）的结算意见
改造{a|17所|school}：职高{b|3所|school}、特教{c|2所|school}、幼儿园{d|12所|school}。面积{e|8.46万平方米|other}：职高{f|4.92万平方米|other}、特教{g|0.84万平方米|other}、幼儿园{h|2.70万平方米|other}。
合同{i|1,015.2万元|CNY}，每平方米{j|120元|CNY}；送审{k|1,043.6万元|CNY}，审定{l|987.3万元|CNY}，核减{m|56.3万元|CNY}，核减率{n|5.70%|percent}（占送审）。审定比合同少{o|27.9万元|CNY}，少{p|2.7%|percent}。
已付{q|690.0万元|CNY}，占审定{r|69.9%|percent}；合同约定结算前付款不超过合同价的{s|70%|percent}，实际为{t|68.0%|percent}，未突破。余款{u|325.2万元|CNY}，其中质保金{v|3%|percent}即{w|29.62万元|CNY}。""",
[("sum","a","b c d"),("sum","e","f g h"),("avg","i","e","j"),("diff","k","l","m"),("share","m","k","n"),("diff","i","l","o"),("share","o","i","p"),("share","q","l","r"),("bound","q","l"),("share","q","i","t"),("most","t","s"),("diff","l","q","u"),("prod","w","l v","1/100"),("bound","l","k")],
[error('share-mismatch','n','m k',[4],('5.39%', 'percent'),'核减56.3万元占送审1043.6万元的5.39%，5.70%除以了审定数','wrong base',1,say=''),
 error('difference-mismatch','u','l q',[11],('297.3万元', 'CNY'),'审定987.3减已付690.0余297.3万元，325.2是拿合同价去减','wrong denominator',3,say='')],
scope=[("share","q","i","r")])

passage("zhuanye-tiaozheng-jieguo", """四年专业招生人数跟踪
新能源汽车：2021年{a1|86人|student}，2022年{a2|124人|student}，2023年{a3|171人|student}，2024年{a4|208人|student}；
数字媒体：{b1|143人|student}、{b2|150人|student}、{b3|139人|student}、{b4|162人|student}；
会计事务：{c1|205人|student}、{c2|178人|student}、{c3|141人|student}、{c4|97人|student}。
新能源汽车四年增{d|1.4倍|ratio}，是{n|三个|item}专业中唯一逐年增加的；会计逐年减少，四年减{e|108人|student}，减幅{f|111.3%|percent}；数字媒体先升后降再升。三专业合计由{g|434人|student}变为{h|467人|student}，增{i|7.6%|percent}。新能源占三专业合计由{j|19.8%|percent}升到{k|44.5%|percent}，2022年起已超过会计。""",
[("times","a4","a1","d"),("trend","up","a1 a2 a3 a4"),("trend","down","c1 c2 c3 c4"),("trend","up","b1 b2"),("trend","down","b2 b3"),("trend","up","b3 b4"),("diff","c1","c4","e"),("growthb","c1","e","f"),("sum","g","a1 b1 c1"),("sum","h","a4 b4 c4"),("growth","h","g","i"),("share","a1","g","j"),("bound","a1","g"),("share","a4","h","k"),("bound","a4","h"),("trend","up","j k"),("count","n",3),("below","c2","a2"),("below","c3","a3"),("below","c4","a4")],
[error('direction-mismatch','a2','c2',[17],None,'2022年新能源124人还少于会计178人，2023年起才超过','direction',2,say='2023年起已超过会计'),
 error('growth-mismatch','f','c1 e',[7],('52.7%', 'percent'),'108人除以2021年205人是52.7%，111.3%除以了2024年97人','later divided instead of earlier',2,say='')],
scope=[("multiple","a4","a1","d"),("growth","a4","a3","i"),("share","a4","g","k")])

passage("jihua-tiaozheng", """关于调整今年中职招生计划的批复
原计划{a|4,600人|place}，经两次调整：5月追加护理{b|120人|place}、核减纺织{c|80人|place}；7月追加智能制造{d|160人|place}。调整后{e|4,800人|place}，比原计划净增{f|200人|place}，增幅{g|4.3%|percent}。
实录{h|4,758人|student}。按原计划完成{i|103.4%|percent}，按调整后计划完成{j|99.1%|percent}，考核以调整后为准，故尚欠{k|42人|student}，不存在超计划。
追加部分中，护理录满，智能制造录{l|118人|student}，欠{m|42人|student}，全部欠额都在这里；其他专业恰好与计划持平。""",
[("lin","e","+a +b -c +d"),("diff","e","a","f"),("growth","e","a","g"),("share","h","a","i"),("share","h","e","j"),("diff","e","h","k"),("below","a","h"),("bound","h","e"),("diff","d","l","m"),("below","j","i"),("bound","l","d"),("same","m","k")],
scope=[("share","h","a","j"),("sum","e","a b d"),("diff","h","a","k")], hard="按原计划超、按调整后计划欠")

passage("xuenian-caizheng-nian", """学年与财年：一笔补助的两种算法
某普惠园2023—2024学年在园{a|180人|student}，2024—2025学年{b|210人|student}，补助每人每月{c|60元|CNY/month}。
按学年算，前一学年（{d|10个月|other}）应得{e|10.80万元|CNY}，后一学年{f|12.60万元|CNY}。
财政按自然年拨款，2024年含前一学年的春季{g|5个月|other}和后一学年的秋季{h|5个月|other}，应拨{i|11.70万元|CNY}，恰为两个学年数的平均。园长拿{j|11.70万元|CNY}的拨款单同后一学年的{k|12.60万元|CNY}相比，以为少拨{l|0.90万元|CNY}，其实没有少。""",
[("prod","e","a c d"),("prod","f","b c d"),("expr","c*(a*g+b*h)","i"),("mean","e f","i"),("same","j","i"),("same","k","f"),("diff","k","j","l"),("trend","up","a b"),("sum","d","g h")],
scope=[("same","j","f"),("same","i","e"),("prod","i","b c d")], hard="拨款按自然年，应得按学年")

passage("erci-fenpei", """职教高考两条上线口径的解释
全市报考{a|1,306人|student}，文化与技能都参加的{b|1,248人|student}。文化单科过线{c|902人|student}，技能过线{d|1,011人|student}，两者都过{e|806人|student}，至少一科过{f|1,107人|student}，两科都没过{g|141人|student}。
省厅公布我市上线率{h|64.6%|percent}，以参加者为底；我们年初定的目标{i|60%|percent}以报考者为底，对应实绩{j|61.7%|percent}，两种口径都完成了目标。
有学校报“上线{k|902人|student}”，那是文化单科过线数，不能与省厅的相比，差{l|96人|student}。""",
[("lin","f","+c +d -e"),("diff","b","f","g"),("share","e","b","h"),("bound","e","b"),("share","e","a","j"),("bound","e","a"),("least","i","j"),("same","k","c"),("diff","k","e","l"),("least","i","h"),("below","j","h"),("bound","e","c"),("bound","e","d"),("bound","b","a")],
scope=[("sum","f","c d"),("share","c","b","h"),("same","k","e")], hard="单科过线重叠；上线率有两个分母")

passage("bangfu-renci", """关爱行动台账：帮扶人次为什么多于人数
建档残疾与困境学生{a|437人|student}。全年心理辅导{b|286人次|person-time}、学业辅导{c|395人次|person-time}、物资{d|437人次|person-time}、家访{e|512人次|person-time}，合计{f|1,630人次|person-time}，人均{g|3.7次|other}。
物资每人一份，故与建档数相等；家访要求每人至少{h|1次|item}，其中{i|75人|student}因变故走访两次，{j|362人|student}走访一次，正是{k|512人次|person-time}。
投入{l|78.66万元|CNY}，按建档人数人均{m|1,800元|CNY/student}，按人次每次{n|483元|CNY}。""",
[("sum","f","b c d e"),("avg","f","a","g"),("same","d","a"),("sum","a","i j"),("expr","2*i+j","e"),("same","k","e"),("avg","l","a","m"),("avg","l","f","n")],
scope=[("same","e","a"),("avg","l","f","m"),("sum","a","b c")], hard="家访人次大于人数，有人走访两次")

passage("junzhi-zhongwei", """中职校均规模为何“平均”高、“多数”低
全市{a|9所|school}中职在校生：{b1|3,412人|student}、{b2|2,730人|student}、{b3|2,415人|student}、{b4|1,860人|student}、{b5|1,242人|student}、{b6|1,144人|student}、{b7|1,036人|student}、{b8|893人|student}、{b9|688人|student}，合计{c|15,420人|student}，校均{d|1,713人|student}。
在平均数以上的只有{e|四所|school}，不到半数；居中的一所是{f|1,242人|student}，比平均少{g|471人|student}。最大校是最小校的{h|5.0倍|ratio}。
设置标准为{i|1,200人|student}，未达到的{j|四所|school}，学生合计{k|3,761人|student}，占全市{l|24.4%|percent}。""",
[("sum","c","b1 b2 b3 b4 b5 b6 b7 b8 b9"),("avg","c","a","d"),("mean","b1 b2 b3 b4 b5 b6 b7 b8 b9","d"),("count","a",9),("count","e",4),("same","f","b5"),("diff","d","f","g"),("multiple","b1","b9","h"),("count","j",4),("sum","k","b6 b7 b8 b9"),("share","k","c","l"),("bound","k","c"),("below","b5","d"),("below","d","b4"),("below","b6","i"),("least","i","b5"),("trend","down","b1 b2 b3 b4 b5 b6 b7 b8 b9"),("below","f","d")],
scope=[("share","j","a","l"),("same","f","d"),("multiple","b1","d","h")], hard="平均数以上的学校不到半数；中位数低于平均")

passage("tuifei-liangzhong", """民办园停办退费与安置方案公告
停办园在册幼儿{a|143人|student}，预交到学期末的{b|131人|student}，按月交的{c|12人|student}。保教费每月{d|980元|CNY/month}，学期{e|5个月|other}，已上{f|2个月|other}，预交者每人退{g|2,940元|CNY}，共{h|38.51万元|CNY}；按月交者当月已上满，不退。
伙食费余额{i|4.26万元|CNY}全部退还，涉及{j|143人|student}，人均{k|298元|CNY}。两项共退{l|42.77万元|CNY}。
安置：公办园接收{m|88人|student}、普惠民办园{n|41人|student}、家长自行联系{o|14人|student}。公办接收占{p|61.5%|percent}。教职工{q|19人|person}，转聘{r|14人|person}，补偿{s|5人|person}，每人{t|1.2万元|CNY}，共{u|6.0万元|CNY}。""",
[("sum","a","b c"),("expr","d*(e-f)","g"),("prod","h","b g"),("same","j","a"),("avg","i","j","k"),("sum","l","h i"),("sum","a","m n o"),("share","m","a","p"),("bound","m","a"),("sum","q","r s"),("prod","u","s t"),("bound","f","e"),("bound","b","a")],
scope=[("prod","h","a g"),("prod","g","d f"),("prod","u","q t")], hard="预交与按月交退费不同；退餐费人数多于退保教费人数")

passage("shijian-jiedian-kouqian", """关于同一指标年初、年中、年末三次报数的说明
普惠率：年初{a|85.3%|percent}，年中{b|84.1%|percent}，年末{c|87.4%|percent}。
年中下降不是工作倒退：6月大班毕业前在园{d|41,860人|student}，普惠{e|35,204人|student}；有两所普惠园因合并登记暂停统计，涉及{f|512人|student}，若计入则普惠{g|35,716人|student}，为{h|85.3%|percent}。
年末在园{i|41,215人|student}，普惠{j|36,022人|student}，新认定普惠园带来{k|1,160人|student}。年末比年初升{l|2.1个百分点|percentage-point}，比年中升{m|3.3个百分点|percentage-point}。在园总数比6月少{n|645人|student}，而普惠幼儿多{o|818人|student}。""",
[("share","e","d","b"),("sum","g","e f"),("share","g","d","h"),("share","j","i","c"),("diff","c","a","l"),("diff","c","b","m"),("diff","d","i","n"),("diff","j","e","o"),("trend","down","a b"),("trend","up","b c"),("bound","e","d"),("bound","j","i"),("trend","down","d i"),("trend","up","e j"),("bound","g","d")],
scope=[("share","j","d","c"),("same","o","k"),("share","g","d","b")], hard="年中暂停统计造成的下降已说明；净增与新认定数不等")

passage("shishou-shiyong", """实训耗材“领多用少”疑点核实
一职专上半年领用焊条{a|1,840千克|other}，课程用量{b|1,512千克|other}，差{c|328千克|other}。核实：结余入库{d|214千克|other}，竞赛集训用{e|96千克|other}，损耗{f|18千克|other}，损耗率（占领用）{g|1.0%|percent}，在{h|2%|percent}以内。
机加钢材领{i|26.4吨|other}，课程用{j|21.8吨|other}，余料回收{k|3.9吨|other}，其余{l|0.7吨|other}为切屑，切屑率{m|2.7%|percent}，规定不超过{n|5%|percent}，切屑不按损耗率{o|2%|percent}考核。
两项合计金额{p|31.7万元|CNY}，回收抵减{q|4.2万元|CNY}，净耗{r|27.5万元|CNY}。""",
[("diff","a","b","c"),("sum","c","d e f"),("share","f","a","g"),("most","g","h"),("lin","l","+i -j -k"),("share","l","i","m"),("most","m","n"),("same","o","h"),("diff","p","q","r"),("bound","b","a"),("bound","j","i")],
scope=[("most","m","h"),("share","c","a","g"),("share","f","c","g")], hard="切屑率与损耗率限额不同")

passage("fenlei-kaohe-shuzi", """社区学院考核细则适用举例
细则：人口{!line|5}万以上街道每年不少于{a|40期|item}，{!line|5}万以下不少于{b|25期|item}；示范校另加{c|10期|item}。
东街道{d|6.8万人|person}，办班{e|43期|item}，达标；西街道{f|3.1万人|person}，办班{g|27期|item}，达标；南街道{h|5.6万人|person}且为示范校，应办{i|50期|item}，实办{j|48期|item}，欠{k|2期|item}，不达标；北街道{l|2.4万人|person}且为示范校，应办{m|35期|item}，实办{o|38期|item}，超{p|3期|item}，达标。
四个街道共办{q|156期|item}，南街道办得最多反而不达标。""",
[("least","a","e"),("least","b","g"),("sum","i","a c"),("below","j","i"),("diff","i","j","k"),("sum","m","b c"),("least","m","o"),("diff","o","m","p"),("sum","q","e g j o"),("largest","j","e g o")],
scope=[("least","a","g"),("least","a","o"),("below","j","a")], hard="各街道标准不同，期数最多者不达标")

passage("tiqian-pi-zhaolu", """五年制提前批录取程序与数字对不上之处
提前批填报志愿{a|1,224人|student}，每人可填两个专业，共填{b|2,019个|item}志愿，填满两个的{c|795人|student}，只填一个的{d|429人|student}。
计划{e|680人|place}，第一轮投档{f|714人|student}，投档比例{g|105%|percent}，不超过{h|105%|percent}；退档{i|41人|student}，录{j|673人|student}，缺{k|7人|place}；第二轮征集补录{l|7人|student}，最终录满{m|680人|student}。
退档者{n|41人|student}全部因体检或单科，并不影响后续批次。录取者中填满两个志愿的{o|438人|student}，占{p|64.4%|percent}。""",
[("diff","a","c","d"),("expr","2*c+d","b"),("share","f","e","g"),("most","g","h"),("diff","f","i","j"),("diff","e","j","k"),("same","l","k"),("sum","m","j l"),("same","m","e"),("same","n","i"),("share","o","m","p"),("bound","o","m"),("bound","o","c"),("bound","i","f")],
scope=[("share","o","c","p"),("bound","f","e"),("same","b","a")], hard="投档数多于计划在比例内；志愿数多于人数")

passage("gongzi-baozhang", """民办园教师最低薪酬政策落实核查
规定：民办园教师月薪不低于当地最低工资{a|2,020元|CNY/month}的{b|1.5倍|ratio}，即{c|3,030元|CNY/month}；保育员不低于最低工资的{d|1.2倍|ratio}，即{e|2,424元|CNY/month}。
甲园教师平均{f|3,460元|CNY/month}、保育员{g|2,580元|CNY/month}；乙园教师{h|3,120元|CNY/month}、保育员{i|2,450元|CNY/month}；丙园教师{j|2,950元|CNY/month}、保育员{k|2,430元|CNY/month}。
丙园教师低于标准{l|80元|CNY/month}，{m|12人|person}共需补{n|960元|CNY/month}，每年按{o|12个月|other}计{p|1.15万元|CNY}。三园保育员虽都低于教师标准，但高于保育员标准，不在补发之列。""",
[("prod","c","a b"),("prod","e","a d"),("least","c","f"),("least","e","g"),("least","c","h"),("least","e","i"),("below","j","c"),("least","e","k"),("diff","c","j","l"),("prod","n","l m"),("prod","p","n o"),("below","g","c"),("below","i","c"),("below","k","c")],
scope=[("least","c","g"),("least","c","j"),("prod","p","n m a")], hard="教师与保育员标准不同")

passage("xuezhi-biaohuan", """关于部分指标“倒挂”的情况说明（特教）
其一，入学人数多于招生计划：计划{a|40人|place}，入学{b|46人|student}，超{c|6人|student}，系零拒绝政策要求，不作超计划论。
其二，教师多而班少：在校{d|198人|student}、班{e|24个|class}、教师{f|71人|person}，生师比{g|2.8:1|ratio}，低于普通小学，符合一比三的配备要求；班均{h|8.3人|student}。
其三，毕业{i|31人|student}，其中升学{j|17人|student}、支持性就业{k|6人|student}、居家托养{l|8人|student}，就业率若按毕业生算为{m|19.4%|percent}，若按有就业意愿的{n|8人|student}算为{o|75.0%|percent}。
其四，新学年在校生＝上年{p|183人|student}加入学减毕业，恰为{q|198人|student}。""",
[("diff","b","a","c"),("ratio","d","f","g"),("avg","d","e","h"),("sum","i","j k l"),("share","k","i","m"),("bound","k","i"),("share","k","n","o"),("bound","k","n"),("lin","q","+p +b -i"),("same","q","d"),("below","a","b"),("below","m","o"),("bound","n","i")],
scope=[("bound","b","a"),("share","k","n","m"),("lin","q","+p +a -i")], hard="零拒绝入学可超计划；就业率两个分母")

passage("nianbao-changpian", """职业教育质量年度报告（缩略本）
一、概览。全市中职{a|9所|school}，在校生{b|15,420人|student}，专任教师{c|1,184人|person}，校企合作项目{d|214项|item}；本年毕业{e|4,688人|student}，升学与就业{f|4,524人|student}，落实率{g|96.5%|percent}。
二、学生。在校生比上年{h|14,873人|student}增加{i|547人|student}；男生{j|8,790人|student}，女生{k|6,630人|student}；三个年级分别为{l1|5,169人|student}、{l2|5,206人|student}、{l3|5,045人|student}，三年级人数最多。
三、教师。专任教师{m|1,148人|person}，其中专业课{n|702人|person}；生师比{o|13.0:1|ratio}，符合不高于{p|20:1|ratio}的规定。
四、合作。全年有{q|214项|item}合作项目，新签{r|49项|item}，到期不续{s|81项|item}，上年末为{t|183项|item}。
五、毕业。毕业{u|4,688人|student}，升学{v|2,744人|student}，就业{w|1,780人|student}，其余{x|164人|student}未落实。""",
[("share","f","e","g"),("bound","f","e"),("same","m","c"),("same","q","d"),("same","u","e"),("diff","b","h","i"),("sum","b","j k"),("sum","b","l1 l2 l3"),("largest","l3","l1 l2"),("ratio","b","c","o"),("most","o","p"),("lin","q","+t +r -s"),("sum","f","v w"),("sum","u","v w x"),("bound","n","m"),("diff","e","f","x")],
[error('restatement-mismatch','m','c',[2],('1,184人', 'person'),'概览为1184人，生师比13.0也是按1184人算的','restated wrongly elsewhere',4,say=''),
 error('direction-mismatch','l3','l1 l2',[8],None,'三年级5045人少于一年级和二年级','wrong superlative',1,say='二年级人数最多'),
 error('sum-mismatch','s','q t r',[11],('18项', 'item'),'183加49减18才是214项，81是颠倒','transposed digits',2,say='')],
scope=[("share","v","e","g"),("share","w","f","g"),("ratio","b","n","o")])

passage("xiangmu-liangjie", """两次会议上的同一笔钱
3月会议纪要：市财政安排特教提升资金{a|640万元|CNY}，用于资源教室{b|252万元|CNY}、辅具{c|116万元|CNY}、送教{d|94万元|CNY}、培训{e|178万元|CNY}。资源教室一项占{f|39.4%|percent}，为四项中最多；培训次之。
9月会议纪要：资金{g|640万元|CNY}已拨{h|486.4万元|CNY}，拨付率{i|76.0%|percent}；资源教室{j|225万元|CNY}已拨{k|189万元|CNY}，拨付率{l|75.0%|percent}，低于总体；辅具已拨{m|98.6万元|CNY}，送教已拨{n|75.2万元|CNY}，培训已拨{o|123.6万元|CNY}。
会议强调：送教拨付率{p|80.0%|percent}，培训拨付率{q|25.4%|percent}，要在11月底前把剩余{r|153.6万元|CNY}拨完。""",
[("sum","a","b c d e"),("share","b","a","f"),("largest","b","c d e"),("largest","e","c d"),("same","g","a"),("share","h","g","i"),("bound","h","g"),("same","j","b"),("share","k","j","l"),("bound","k","j"),("below","l","i"),("sum","h","k m n o"),("share","n","d","p"),("share","o","e","q"),("diff","g","h","r"),("bound","n","d"),("bound","m","c"),("bound","o","e")],
[error('restatement-mismatch share-mismatch','j','b k l',[7, 8],('252万元', 'CNY'),'3月会议资源教室为252万元，拨付率75.0%也合252万元','restated wrongly elsewhere',4,say=''),
 error('share-mismatch','q','o e',[13],('69.4%', 'percent'),'培训已拨123.6万元应除以培训178万元，得69.4%，25.4%是占已拨总数','wrong denominator',3,say='')],
scope=[("share","k","a","l"),("share","h","b","i")])

passage("duizhao-lianghao", """关于同期两份材料差异的提示
材料甲（学前科）：全市幼儿园{a|286所|school}，其中公办{b|118所|school}、普惠民办{c|121所|school}、其他民办{d|47所|school}；教师{e|3,126人|person}，师幼比{f|1:13.4|ratio}，在园{g|41,860人|student}。
材料乙（人事科）：幼儿园教师{h|3,216人|person}，在编{i|1,286人|person}，编外{j|1,840人|person}，编外多于在编；编外月薪平均{k|4,400元|CNY/month}，为在编{l|6,160元|CNY/month}的{m|140.0%|percent}，差距{n|1,760元|CNY/month}，比上年差距{o|1,905元|CNY/month}缩小{p|145元|CNY/month}。
两份材料一致处：教师总数。不同处：材料甲的民办园合计{q|168所|school}，材料乙据工资表统计的民办园{r|165所|school}，少{s|3所|school}系新办园尚未建账。""",
[("sum","a","b c d"),("ratio","g","e","f"),("same","h","e"),("sum","h","i j"),("below","i","j"),("share","k","l","m"),("diff","l","k","n"),("diff","o","n","p"),("trend","down","o n"),("sum","q","c d"),("diff","q","r","s"),("bound","r","q"),("sum","a","b q")],
[error('restatement-mismatch','h','e i j',[2, 3],('3,126人', 'person'),'材料甲教师为3126人，提示又说教师总数一致','restated wrongly elsewhere',4,say=''),
 error('share-mismatch','m','k l',[5],('71.4%', 'percent'),'4400应除以在编6160，为71.4%，140.0%倒除','wrong base',1,say='')],
scope=[("sum","q","b c"),("share","i","e","m"),("diff","q","c","s")])

passage("xianjia-zhixing", """民办高中与中职住宿费限价执行抽查
限价：六人间每学期{a|700元|CNY/student}，四人间{b|900元|CNY/student}。抽查{c|5所|school}学校：
甲校六人间{d1|680元|CNY/student}、四人间{e1|880元|CNY/student}；
乙校六人间{d2|700元|CNY/student}、四人间{e2|900元|CNY/student}；
丙校六人间{d3|650元|CNY/student}、四人间{e3|960元|CNY/student}；
丁校六人间{d4|600元|CNY/student}、四人间{e4|850元|CNY/student}；
戊校只有六人间{d5|690元|CNY/student}。
抽查组结论：各校都没有突破限价，六人间平均{f|646元|CNY/student}，四人间平均{g|897.5元|CNY/student}，四人间最贵的是丙校，最便宜的是丁校，差{h|110元|CNY/student}；六人间以丁校最低。丁校两类差价{i|250元|CNY/student}，比限价差{j|200元|CNY/student}多{k|50元|CNY/student}。""",
[("most","d1","a"),("most","d2","a"),("most","d3","a"),("most","d4","a"),("most","d5","a"),("most","e1","b"),("most","e2","b"),("most","e3","b"),("most","e4","b"),("mean","d1 d2 d3 d4 d5","f"),("mean","e1 e2 e3 e4","g"),("largest","e3","e1 e2 e4"),("smallest","e4","e1 e2 e3"),("diff","e3","e4","h"),("smallest","d4","d1 d2 d3 d5"),("diff","e4","d4","i"),("diff","b","a","j"),("diff","i","j","k"),("count","c",5),("between","f","d1 d2 d3 d4 d5"),("between","g","e1 e2 e3 e4")],
[error('bound-exceeded','e3','b',[7],None,'丙校四人间960元，高于限价900元','limit exceeded though said to be kept',2,say='除丙校四人间外各校没有突破限价'),
 error('average-mismatch','f','d1 d2 d3 d4 d5',[9],('664元', 'CNY/student'),'680、700、650、600、690相加3320，五校平均664元','transposed digits',3,say='')],
scope=[("most","e1","a"),("mean","d1 d2 d3 d4","f"),("diff","e3","d3","h")])

passage("duobian-qushi", """特教与融合教育五年走势评述
特教学校在校生：2020年{a1|251人|student}、2021年{a2|266人|student}、2022年{a3|279人|student}、2023年{a4|298人|student}、2024年{a5|312人|student}。随班就读：{b1|467人|student}、{b2|489人|student}、{b3|521人|student}、{b4|536人|student}、{b5|548人|student}。送教上门：{c1|163人|student}、{c2|150人|student}、{c3|141人|student}、{c4|129人|student}、{c5|118人|student}。
五年间，特教学校在校生增{d|61人|student}，增{e|24.3%|percent}；随班就读增{f|81人|student}，增{g|17.3%|percent}；送教减{h|45人|student}，减{i|38.1%|percent}。随班就读的增幅快于特教学校。
随班就读与特教学校之比由{j|1.86|ratio}变为{k|1.76|ratio}，可见融合程度相对下降。三类合计由{l|881人|student}增至{m|978人|student}，送教占比由{n|18.5%|percent}降为{o|12.1%|percent}，逐年走低。""",
[("trend","up","a1 a2 a3 a4 a5"),("trend","up","b1 b2 b3 b4 b5"),("trend","down","c1 c2 c3 c4 c5"),("diff","a5","a1","d"),("growth","a5","a1","e"),("diff","b5","b1","f"),("growth","b5","b1","g"),("diff","c1","c5","h"),("growthb","c1","h","i"),("below","e","g"),("ratio","b1","a1","j"),("ratio","b5","a5","k"),("trend","down","j k"),("sum","l","a1 b1 c1"),("sum","m","a5 b5 c5"),("share","c1","l","n"),("bound","c1","l"),("share","c5","m","o"),("bound","c5","m"),("trend","down","n o"),("growthb","a1","d","e"),("growthb","b1","f","g")],
[error('direction-mismatch','g','e',[9],None,'随班就读增17.3%，慢于特教学校的24.3%，下文也说比值下降','direction',3,say='随班就读的增幅慢于特教学校'),
 error('growth-mismatch','i','c1 h',[8],('27.6%', 'percent'),'45人应除以2020年163人，减27.6%，38.1%除以了2024年118人','later divided instead of earlier',2,say='')],
scope=[("growth","a5","a4","e"),("share","b5","m","o")])

passage("jiehe-hetong", """订单班培养协议履行通报
协议约定：企业每年接收订单生不少于{a|300人|student}，录用率不低于{b|80%|percent}，每生每年资助{c|2,000元|CNY/student}，毕业起薪不低于{d|3,800元|CNY/month}。
履行：去年在班{e|318人|student}、今年{f|342人|student}，均达到约定；今年毕业{g|126人|student}，录用{h|98人|student}，录用率{i|77.8%|percent}；资助应付{j|68.4万元|CNY}，实付{k|61.6万元|CNY}，欠{l|6.8万元|CNY}；起薪平均{m|3,920元|CNY/month}，最低{n|3,800元|CNY/month}。
小结：四条约定中，接收人数、录用率和起薪三条已经做到，只有资助一条没有足额，欠付{o|11.0%|percent}。
去年毕业{p|119人|student}，录用{q|99人|student}，录用率{r|83.2%|percent}，今年比去年低{s|5.4个百分点|percentage-point}。""",
[("least","a","e"),("least","a","f"),("share","h","g","i"),("bound","h","g"),("least","b","i"),("prod","j","f c"),("diff","j","k","l"),("share","l","j","o"),("least","d","m"),("least","d","n"),("below","n","m"),("share","q","p","r"),("bound","q","p"),("diff","r","i","s"),("least","b","r"),("trend","down","r i"),("bound","k","j")],
[error('bound-exceeded','i','b',[4],None,'今年录用率77.8%不到约定的80%','limit exceeded though said to be kept',3,say='录用率也没有做到，去年做到'),
 error('share-mismatch','o','l j',[7],('9.9%', 'percent'),'欠付6.8万元占应付68.4万元的9.9%，11.0%除以了实付','wrong base',3,say='')],
scope=[("share","h","f","i"),("prod","j","e c")])

passage("fenqu-zongbiao", """2024年各县区中职与学前要情（附核对）
县区 | 中职在校 | 占比 | 在园幼儿 | 普惠幼儿 | 普惠率
甲县 | {a1|5,230人|student} | {p1|33.9%|percent} | {b1|12,480人|student} | {c1|11,382人|student} | {r1|91.2%|percent}
乙区 | {a2|6,145人|student} | {p2|39.9%|percent} | {b2|16,925人|student} | {c2|14,319人|student} | {r2|84.6%|percent}
丙区 | {a3|4,045人|student} | {p3|26.2%|percent} | {b3|12,455人|student} | {c3|10,890人|student} | {r3|87.4%|percent}
合计 | {a|15,420人|student} | {p|100%|percent} | {b|41,860人|student} | {c|36,951人|student} | {r|87.4%|percent}
核对：中职在校以乙区最多，丙区最少，极差{d|2,100人|student}；普惠率以甲县最高，乙区最低，相差{e|6.6个百分点|percentage-point}。普惠率达到{f|85%|percent}的有{n|两个|item}县区，乙区差{g|4.0个百分点|percentage-point}。""",
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("share","a1","a","p1"),("bound","a1","a"),("share","a2","a","p2"),("bound","a2","a"),("share","a3","a","p3"),("bound","a3","a"),("hundred","p1 p2 p3"),("sum","p","p1 p2 p3"),("share","c1","b1","r1"),("bound","c1","b1"),("share","c2","b2","r2"),("bound","c2","b2"),("share","c3","b3","r3"),("bound","c3","b3"),("share","c","b","r"),("bound","c","b"),("between","r","r1 r2 r3"),("largest","a2","a1 a3"),("smallest","a3","a1 a2"),("diff","a2","a3","d"),("largest","r1","r2 r3"),("smallest","r2","r1 r3"),("diff","r1","r2","e"),("count","n",2),("least","f","r1"),("least","f","r3"),("diff","f","r2","g"),("below","r2","f")],
[error('sum-mismatch share-mismatch table-mismatch','c','c1 c2 c3 b r',[2, 17],('36,591人', 'student'),'三县区普惠幼儿相加是36591人','transposed digits',3,say=''),
 error('difference-mismatch','g','f r2',[29],('0.4个百分点', 'percentage-point'),'85%减84.6%差0.4个百分点','decimal point',3,say='')],
scope=[("mean","r1 r2 r3","r"),("share","c2","b","r2"),("diff","r1","r3","e")])

passage("zixun-tuixue", """新生放弃入学与补录的台账口径
发出录取通知{a|5,472人|student}，9月10日前报到{b|5,184人|student}，未报到{c|288人|student}。未报到者中{d|173人|student}书面放弃，{e|64人|student}改读外市，其余{f|51人|student}失联。
10月补录{g|121人|student}，同时报到后退学{h|38人|student}，10月底在籍{i|5,267人|student}。
招生办报“实招{j|5,305人|student}”，是报到加补录，未减退学；学籍科报“{k|5,267人|student}”，是在籍数，两数相差{l|38人|student}，即退学人数。
在籍数占录取通知的{m|96.3%|percent}，报到率则为{n|94.7%|percent}，前者高，是补录所致。""",
[("diff","a","b","c"),("sum","c","d e f"),("lin","i","+b +g -h"),("sum","j","b g"),("same","k","i"),("diff","j","k","l"),("same","l","h"),("share","i","a","m"),("share","b","a","n"),("bound","b","a"),("below","n","m")],
scope=[("same","j","k"),("share","b","a","m"),("sum","i","b g")], hard="实招与在籍差退学人数；在籍比例高于报到率因补录")

passage("fuyu-yuanshu", """公办园“增园不增位”质询的回应
去年公办园{a|112所|school}、学位{b|24,600个|place}；今年{c|118所|school}、{d|24,480个|place}。园多了{e|6所|school}，学位却少{f|120个|place}。
原因有二：一是新开{g|9所|school}小区园，增{h|1,890个|place}；合并撤销{i|3所|school}村园，减{j|270个|place}；二是大班额压减，原有园减{k|1,740个|place}。三项增减相抵正是少{l|120个|place}。
学位利用率去年{m|89.0%|percent}（在园{n|21,906人|student}），今年{o|91.4%|percent}（在园{p|22,384人|student}），利用率上升。班均由{q|32.6人|other}降到{r|29.8人|other}，降{s|2.8人|other}。""",
[("diff","c","a","e"),("diff","b","d","f"),("diff","g","i","e"),("lin","l","+j +k -h"),("same","l","f"),("share","n","b","m"),("share","p","d","o"),("trend","up","m o"),("diff","q","r","s"),("trend","up","a c"),("trend","down","b d"),("trend","up","n p"),("trend","down","q r"),("bound","n","b"),("bound","p","d")],
scope=[("share","p","b","o"),("growth","d","b","s"),("diff","h","j","f")], hard="园增而学位减，因压减班额")

passage("zhuanxiang-peixun-mianfei", """企业新型学徒制补贴：名额与人次的换算
批准学徒{a|480名|person}，培养期{b|2年|other}，补贴每人每年{c|5,000元|CNY/year}，总预算{d|480万元|CNY}。第一年在岗{e|462人|person}，拨{f|231万元|CNY}；第二年在岗{g|437人|person}，拨{h|218.5万元|CNY}，两年共{i|449.5万元|CNY}，占总预算{j|93.6%|percent}。
第一年较批准数少{k|18人|person}，第二年再少{l|25人|person}，均为离职。离职率以批准数为底，两年累计{m|9.0%|percent}；以上年在岗为底，第二年为{n|5.4%|percent}。
取得证书{o|411人|person}，占第二年在岗{p|94.1%|percent}，占批准数{q|85.6%|percent}，合同要求前者不低于{r|90%|percent}。""",
[("prod","d","a b c"),("prod","f","e c"),("prod","h","g c"),("sum","i","f h"),("share","i","d","j"),("bound","i","d"),("diff","a","e","k"),("diff","e","g","l"),("expr","100*(k+l)/a","m"),("share","l","e","n"),("share","o","g","p"),("bound","o","g"),("share","o","a","q"),("bound","o","a"),("least","r","p"),("below","q","p"),("bound","g","e"),("bound","e","a")],
scope=[("least","r","q"),("share","l","a","n"),("prod","f","a c")], hard="离职率、取证率各有两个分母")

passage("jiankang-fengxian", """寄宿制特教学校值班与护理时数核对
宿舍{a|86名|student}学生，分{b|11间|classroom}住，多数{c|8人|student}一间，{d|10间|classroom}住满，另一间住{e|6人|student}。夜间护理{f|8名|person}，两班轮换，每晚{g|4名|person}当值，当值者与学生之比{h|1:21.5|ratio}；编制文件要求全部护理人员与学生之比不低于{i|1:12|ratio}，实为{j|1:10.75|ratio}。
每晚{k|10小时|other}，一学期{l|95天|other}，共{m|3,800小时|other}，人均{n|475小时|other}；补助每小时{o|12元|CNY}，支{p|4.56万元|CNY}。
家长质疑夜里护理不够“一比十二”，是把当值数当成了全部人数。""",
[("expr","c*d+e","a"),("ratio","a","g","h"),("ratio","a","f","j"),("prod","m","g k l"),("avg","m","f","n"),("prod","p","m o"),("most","j","i"),("below","j","h"),("below","i","h")],
scope=[("prod","m","f k l"),("most","h","i"),("prod","a","b c")], hard="当值比与全部护理比不同")

passage("gongjian-kaifang-biyue", """两张工资表上的双师津贴
甲表（按月）：双师型教师{a|431人|person}，初级{b|214人|person}每月{c|200元|CNY/month}、中级{d|152人|person}每月{e|400元|CNY/month}、高级{f|65人|person}每月{g|600元|CNY/month}，月支{h|14.26万元|CNY}。
乙表（按学期实发，{i|5个月|other}）：{j|70.16万元|CNY}，比甲表五个月应发{k|71.30万元|CNY}少{l|1.14万元|CNY}，是{m|11名|person}初级和{n|4名|person}中级教师学期中途调出、各停发{o|3个月|other}所致，按标准应扣{p|1.14万元|CNY}，两数相符。
人均月津贴按甲表{q|331元|CNY/month}。""",
[("sum","a","b d f"),("expr","b*c+d*e+f*g","h"),("prod","k","h i"),("diff","k","j","l"),("expr","(m*c+n*e)*o","p"),("avg","h","a","q"),("between","q","c e g"),("bound","m","b"),("bound","n","d"),("same","l","p")],
scope=[("mean","c e g","q"),("avg","j","a","q")], hard="应发与实发之差由中途调出解释")

