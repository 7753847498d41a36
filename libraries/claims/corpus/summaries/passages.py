# -*- coding: utf-8 -*-
# What an education office of a city writes to the province: self-evaluations, yearly summaries, outlines for reports (invented figures, own wording; source form of ../annotate.py).

passage("funds-overview", """一、经费投入情况
2023年全市地方教育经费总投入{a|88.82亿元|CNY}，比上年增加{a1|2.38亿元|CNY}，增长{a2|2.8%|percent}（上年为{a0|86.44亿元|CNY}）。其中一般公共预算教育经费{b|71.32亿元|CNY}，占{b1|80.3%|percent}；政府性基金安排{c|6.85亿元|CNY}；事业收入{d|9.47亿元|CNY}；捐赠及其他{e|1.18亿元|CNY}。
二、“两个只增不减”落实情况
一是总量只增不减。一般公共预算教育支出由上年的{f0|67.90亿元|CNY}增加到{f|71.32亿元|CNY}，增长{f1|5.0%|percent}。二是生均只增不减。小学生均一般公共预算教育支出{g|12846元|CNY/student}，上年为{g0|12511元|CNY/student}，增加{g1|335元|CNY/student}；初中{h|17930元|CNY/student}，上年为{h0|17655元|CNY/student}，增加{h1|275元|CNY/student}。三是占比有所回落，须作说明：一般公共预算支出{i|402.60亿元|CNY}，教育支出占{i1|17.7%|percent}，低于上年的{i2|18.1%|percent}，原因是上级专项债券转贷当年集中列支，扣除后教育占{i3|18.4%|percent}，比上年高{i4|0.3个百分点|percentage-point}。""",
[("sum","a","b c d e"),("diff","a","a0","a1"),("growth","a","a0","a2"),("share","b","a","b1"),("bound","b","a"),("same","b","f"),("growth","f","f0","f1"),("diff","g","g0","g1"),("diff","h","h0","h1"),("share","f","i","i1"),("bound","f","i"),("diff","i3","i2","i4"),("trend","up","f0 f"),("below","i1","i2"),("trend","up","g0 g"),("trend","up","h0 h"),("below","g","h"),("trend","up","a0 a"),("bound","f","a"),("growthb","a0","a1","a2")],
scope=[("diff","i1","i2","i4"),("share","f","a","i1")], hard="总量、生均都增而占比降，降的原因写明，扣除后的占比另有口径")

passage("pay-compare", """关于教师工资待遇。2022年全市义务教育教师{n|18436名|person}，年平均工资收入{a|10.87万元|CNY/year}，当地公务员{b|10.62万元|CNY/year}，教师高{c|0.25万元|CNY/year}，相当于公务员的{d|102.4%|percent}，“不低于”的要求总体落实。
分县看，甲区、乙区、丙县、丁县教师年平均工资分别为{a1|11.94万元|CNY/year}、{a2|11.20万元|CNY/year}、{a3|10.15万元|CNY/year}、{a4|9.88万元|CNY/year}，公务员分别为{b1|11.61万元|CNY/year}、{b2|10.97万元|CNY/year}、{b3|10.02万元|CNY/year}、{b4|9.96万元|CNY/year}，甲区高出最多，为{e1|0.33万元|CNY/year}；丁县尚差{e4|0.08万元|CNY/year}，是{m|四个|item}县区中唯一未达到的，缺口按在岗{n4|3150人|person}测算约需{g|252万元|CNY~}，已列入下年预算。最高的甲区与最低的丁县教师工资相差{h|2.06万元|CNY/year}，比上年的{h0|2.31万元|CNY/year}缩小{h1|0.25万元|CNY/year}。""",
[("diff","a","b","c"),("share","a","b","d"),("diff","a1","b1","e1"),("diff","b4","a4","e4"),("prod","g","n4 e4"),("diff","a1","a4","h"),("diff","h0","h","h1"),("least","b","a"),("least","b1","a1"),("least","b2","a2"),("least","b3","a3"),("below","a4","b4"),("between","a","a1 a2 a3 a4"),("between","b","b1 b2 b3 b4"),("largest","a1","a2 a3 a4"),("smallest","a4","a1 a2 a3"),("count","m",4),("bound","n4","n"),("trend","down","h0 h"),("trend","down","a1 a2 a3 a4")],
scope=[("mean","a1 a2 a3 a4","a"),("mean","b1 b2 b3 b4","b")], hard="全市达到而一县未达到；平均数按人数加权，不是四县简单平均")

passage("consolidation-target", """义务教育普及程度持续巩固。本年九年义务教育巩固率{a|96.8%|percent}，超过年度目标{b|96.5%|percent}，比上年提高{c|0.6个百分点|percentage-point}，上年为{a0|96.2%|percent}；小学净入学率{d|99.98%|percent}，初中阶段毛入学率{e|104.3%|percent}。毛入学率高于{!hundred|100%}，系外来和超龄学生计入在校、未计入学龄人口所致。
初中毕业班学生{f|23147人|student}，其小学入学时为{g|23912人|student~}，按此计算流失、迁出净减{h|765人|student~}。残疾儿童少年应入学{i|1264人|student}，已入学{j|1218人|student}，入学率{k|96.4%|percent}，目标是{l|95%以上|percent}；未入学的{m|46人|student}均为医疗康复期，办理了延缓入学手续。随迁子女{o|31520人|student}，在公办学校就读{p|29061人|student}，占{q|92.2%|percent}，加上政府购买学位的{r|1650人|student}，{zc0|两项|item}合计占{s|97.4%|percent}，达到省定{t|95%|percent}的要求。""",
[("diff","a","a0","c"),("expr","f*100/a","g"),("diff","g","f","h"),("share","j","i","k"),("bound","j","i"),("diff","i","j","m"),("share","p","o","q"),("bound","p","o"),("sharesum","p r","o","s"),("least","b","a"),("trend","up","a0 a"),("least","l","k"),("least","t","s"),("below","q","t"),("atmost","o","p r"),("count","zc0",2)],
scope=[("share","f","g","e"),("least","t","q")], hard="毛入学率超过一百；单看公办占比未达95%，加购买学位后达到")

passage("large-class", """大班额化解。年初全市义务教育阶段教学班{a|9264个|class}，{!size|56}人以上大班额{b|417个|class}，占{c|4.5%|percent}；年末教学班增加到{d|9471个|class}，大班额降至{e|181个|class}，占{g|1.9%|percent}，全年化解{f|236个|class}，占年初的{h|56.6%|percent}。其中小学化解{f1|148个|class}，初中化解{f2|88个|class}。{!size|66}人以上超大班额年初还有{i|12个|class}，已于8月底清零。
各县区剩余大班额：甲区{e1|97个|class}，乙区{e2|51个|class}，丙县{e3|33个|class}，丁县没有。新增教学班{j|207个|class}，主要来自新投用的{k|14所|school}学校，提供学位{l|16240个|place}，校均{m|1160个|place}。省下达的目标是年末大班额占比控制在{o|2%以内|percent}，我市低{p|0.1个百分点|percentage-point}，提前完成。""",
[("share","b","a","c"),("bound","b","a"),("diff","b","f","e"),("share","e","d","g"),("bound","e","d"),("share","f","b","h"),("bound","f","b"),("diff","f","f1","f2"),("diff","d","a","j"),("avg","l","k","m"),("diff","o","g","p"),("sum","e","e1 e2 e3"),("bound","i","b"),("most","g","o"),("trend","up","a d"),("trend","down","b e"),("trend","down","c g"),("largest","e1","e2 e3"),("trend","down","e1 e2 e3")],
scope=[("share","f","a","h"),("share","f","d","c")])

passage("ratio-err-denominator", """师资配备与结构
全市中小学专任教师{a|24318人|person}，其中小学{a1|12760人|person}，初中{a2|7342人|person}，普通高中{a3|4216人|person}。在校生依次为{b1|221850人|student}、{b2|95610人|student}、{b3|53926人|student}，合计{b|317386人|student}；生师比依次为{r1|17.39:1|ratio}、{r2|13.02:1|ratio}、{r3|12.79:1|ratio}，{zc0|三个|item}学段合并为{r|15.27:1|ratio}。
从学历看，小学本科及以上教师{c1|9672人|person}，占{d1|75.8%|percent}；初中{c2|6850人|person}，占{d2|93.3%|percent}；高中研究生学历{c3|911人|person}，占{d3|3.7%|percent}。从年龄看，{!age|35}岁及以下{e1|8390人|person}，{!age|36}至{!age|50}岁{e2|10754人|person}，{!age|51}岁及以上{e3|5174人|person}，分别占{f1|34.5%|percent}、{f2|44.2%|percent}、{f3|21.3%|percent}。""",
[("sum","b","b1 b2 b3"),("ratio","b1","a1","r1"),("ratio","b2","a2","r2"),("ratio","b3","a3","r3"),("ratio","b","a","r"),("share","c1","a1","d1"),("bound","c1","a1"),("share","c2","a2","d2"),("bound","c2","a2"),("share","c3","a3","d3"),("bound","c3","a3"),("share","e1","a","f1"),("bound","e1","a"),("share","e2","a","f2"),("bound","e2","a"),("share","e3","a","f3"),("bound","e3","a"),("sum","a","a1 a2 a3"),("sum","a","e1 e2 e3"),("hundred","f1 f2 f3"),("trend","down","r1 r2 r3"),("between","r","r1 r2 r3"),("largest","e2","e1 e3"),("trend","up","d1 d2"),("count","zc0",3)],
[error("share-mismatch","d3","c3 a3",[9],("21.6%","percent"),"研究生学历911人是高中教师的，误除以全部专任教师","wrong denominator",2),
 error("sum-mismatch","b","b1 b2 b3 a r",[0,4],("371386人","student"),"三个学段相加为371386，两位数字颠倒","transposed digits",1)],
scope=[("share","c3","a","d1"),("mean","r1 r2 r3","r")])

passage("preschool-year", """（一）学前教育普及普惠。截至12月底，全市幼儿园{a|612所|school}，其中公办{b|287所|school}、民办{c|325所|school}；民办中普惠性{d|241所|school}，普惠性幼儿园共{e|528所|school}，占{f|86.3%|percent}。在园幼儿{g|81340人|student}，比上年减少{h|6075人|student}，上年为{g0|87415人|student}，降幅{i|6.9%|percent}；公办园在园{j|43924人|student}，占{k|54.0%|percent}；普惠性在园{l|75890人|student}，占{m|93.3%|percent}。三年毛入园率{o|94.6%|percent}，较上年提高{p|1.3个百分点|percentage-point}。
（二）存在的短板。一是公办在园占比目标为{q|55%|percent}，尚差{r|1.0个百分点|percentage-point}；二是丙县、丁县民办园停办{s|27所|school}，占全市停办{t|39所|school}的{u|69.2%|percent}，空余教室{v|163间|classroom}待转用；三是保教人员按“两教一保”应配{w|7950人|person}，实配{x|7412人|person}，配备率{y|93.2%|percent}，缺{z|538人|person}。""",
[("diff","a","b","c"),("sum","e","b d"),("share","e","a","f"),("bound","e","a"),("diff","g0","g","h"),("growthb","g0","h","i"),("share","j","g","k"),("bound","j","g"),("share","l","g","m"),("bound","l","g"),("diff","q","k","r"),("share","s","t","u"),("bound","s","t"),("share","x","w","y"),("bound","x","w"),("diff","w","x","z"),("bound","j","l"),("bound","d","c"),("below","k","q"),("trend","down","g0 g"),("below","k","m")],
scope=[("sum","e","b c"),("share","d","a","f"),("sum","g","j l")], hard="幼儿减少而入园率上升；公办与普惠两个分法重叠")

passage("preschool-err", """幼有所育方面。2024年新建、改扩建公办园{a|20所|school}，其中新建{a1|11所|school}、改扩建{a2|8所|school}，新增公办学位{b|5130个|place}，平均每园{c|270个|place}。公办园在园幼儿占比由{d0|48.7%|percent}提高到{d|53.1%|percent}，提高{e|4.4个百分点|percentage-point}，完成省定{f|52%|percent}的目标；普惠性幼儿园覆盖率{g|92.4%|percent}，比省定{h|90%|percent}高{i|2.4个百分点|percentage-point}。
分县区看，甲区公办占比{d1|55.6%|percent}，乙区{d2|53.9%|percent}，丙县{d3|51.2%|percent}，丁县{d4|49.8%|percent}，四地均已越过{q|50%|percent}。全年拨付生均公用经费{j|2982.00万元|CNY}，按{k|42600名|student}公办在园幼儿、每生{l|700元|CNY/student}计；另拨民办普惠奖补{m|1148.00万元|CNY}，{zc0|两项|item}合计{o|4130.00万元|CNY}，比上年的{o0|3875.50万元|CNY}增长{p|6.6%|percent}。""",
[("sum","a","a1 a2"),("prod","b","a c"),("diff","d","d0","e"),("diff","g","h","i"),("prod","j","k l"),("sum","o","j m"),("growth","o","o0","p"),("trend","up","d0 d"),("least","f","d"),("least","h","g"),("between","d","d1 d2 d3 d4"),("least","q","d1"),("least","q","d2"),("least","q","d3"),("least","q","d4"),("trend","down","d1 d2 d3 d4"),("trend","up","o0 o"),("count","zc0",2)],
[error("bound-exceeded","d4","q",[14],None,"丁县49.8%没有越过50%","limit against the figure",1,"除丁县外三地越过50%"),
 error("sum-mismatch","a","a1 a2 b c",[0,1],("19所","school"),"新建11所、改扩建8所，共19所","wrong sum",1)],
scope=[("mean","d1 d2 d3 d4","d"),("share","m","j","p")])

passage("vocational", """职业教育提质扩容。全市中等职业学校由{a0|23所|school}整合为{a|17所|school}，减少{a1|6所|school}；在
校生{b|38640人|student}，校均规模由{c0|1521人|student}扩大到{c|2273人|student}，达到省定不少
于{d|2000人|student}的办学标准。专任教师{e|2318人|person}，生师比{f|16.7:1|ratio}；“双
师型”教师{g|1369人|person}，占{h|59.1%|percent}，比上年{h0|54.2%|percent}提高{i|4.9个百分点|percentage-point}。
去年整合前在校生为{b0|34983人|student}，一年来净增{j|3657人|student}，增长{k|10.5%|percent}。
专业点{l|126个|item}，撤销{m|19个|item}、新增{o|11个|item}，年末为{p|118个|item}。毕业生{q|11805人|student}，
就业{r|4260人|student}，升学{s|7013人|student}，就业和升学合计占{t|95.5%|percent}；其中在本
市就业{u|2735人|student}，占就业人数的{v|64.2%|percent}。""",
[("diff","a0","a","a1"),("avg","b","a","c"),("ratio","b","e","f"),("share","g","e","h"),("bound","g","e"),("diff","h","h0","i"),("prod","b0","a0 c0"),("diff","b","b0","j"),("growth","b","b0","k"),("lin","p","+l -m +o"),("sharesum","r s","q","t"),("share","u","r","v"),("bound","u","r"),("least","d","c"),("trend","down","a0 a"),("trend","up","c0 c"),("trend","up","b0 b"),("trend","up","h0 h"),("atmost","q","r s"),("below","r","s"),("growthb","b0","j","k")],
scope=[("share","u","q","v"),("diff","l","m","p"),("share","s","q","t")], hard="学校减少而校均扩大；升学不计入就业")

passage("vocational-err", """2021年，我市职普招生规模大体相当的要求得到落实。高中阶段共招生{a|35204人|student}，普通高中{b|18274人|student}，中职{c|16930人|student}，职普比为{d|48.1:51.9|ratio}，中职占{e|48.1%|percent}，比上年的{e0|49.3%|percent}上升{f|1.8个百分点|percentage-point}。
中职招生中，市属学校{c1|7462人|student}，县属学校{c2|6218人|student}，民办学校{c3|3250人|student}，分别占{g1|44.1%|percent}、{g2|36.7%|percent}、{g3|19.2%|percent}。五年制、三二分段贯通培养招生{h|5844人|student}，占中职招生的{i|16.6%|percent}；现代学徒制试点{j|23个|item}，覆盖学生{k|2116人|student}，平均每个试点{l|92人|student}。设备总值{m|4.63亿元|CNY}，按中职在校生{o|45190人|student}计，生均{p|10246元|CNY/student}，比省定{q|5000元|CNY/student}的底线高出一倍多；当年新增设备{r|5874万元|CNY}，占设备总值的{s|12.7%|percent}。""",
[("sum","a","b c"),("share","c","a","e"),("bound","c","a"),("diff","e","e0","f"),("share","c1","c","g1"),("bound","c1","c"),("share","c2","c","g2"),("bound","c2","c"),("share","c3","c","g3"),("bound","c3","c"),("share","h","c","i"),("bound","h","c"),("avg","k","j","l"),("avg","m","o","p"),("share","r","m","s"),("bound","r","m"),("split","c","b","d"),("sum","c","c1 c2 c3"),("hundred","g1 g2 g3"),("trend","up","e0 e"),("least","q","p"),("trend","down","g1 g2 g3"),("below","c","o")],
[error("share-mismatch","i","h c",[10],("34.5%","percent"),"5844人应除以中职招生16930人，误除以高中阶段招生总数","wrong denominator",2),
 error("direction-mismatch","e0","e f",[19,3],("46.3%","percent"),"上年若为49.3%则为下降，与上升1.8个百分点不符","direction",1)],
scope=[("share","h","a","g1"),("share","r","o","s")])

passage("special-ed", """特殊教育普惠发展。全市持证适龄残疾儿童少年{a|2187人|student}，其中特教学校就读{b|682人|student}，随班就读{c|1094人|student}，送教上门{d|236人|student}，普通学校特教班{e|89人|student}，共安置{f|2101人|student}，安置率{g|96.1%|percent}；随班就读占安置人数的{h|52.1%|percent}，是主要的安置形式。送教上门占{i|11.2%|percent}，比上年{i0|15.4%|percent}压减{j|4.2个百分点|percentage-point}，低于{k|12%|percent}的控制线。
生均公用经费特教学校和随班就读均为{l|7000元|CNY/student}，送教上门按{m|6000元|CNY/student}，特教班按{l2|7000元|CNY/student}，全年应拨{o|1447.1万元|CNY}，实拨{p|1446.1万元|CNY}，{q|1.0万元|CNY}结转下年1月补足。资源教室{r|154间|classroom}，配专兼职资源教师{s|171人|person}，平均每间{t|1.11人|person}，做到间间有人。""",
[("sum","f","b c d e"),("share","f","a","g"),("bound","f","a"),("share","c","f","h"),("bound","c","f"),("share","d","f","i"),("bound","d","f"),("diff","i0","i","j"),("expr","(b+c+e)*l+d*m","o"),("diff","o","p","q"),("avg","s","r","t"),("same","l","l2"),("largest","c","b d e"),("most","i","k"),("trend","down","i0 i"),("bound","p","o"),("below","m","l"),("below","r","s")],
scope=[("share","c","a","h"),("prod","o","f l"),("avg","c","r","t")], hard="送教上门标准不同，应拨不能用总人数乘7000元")

passage("special-err", """残疾学生教育保障再上台阶：义务教育入学率{a|97.3%|percent}，安置学生{b|1645人|student}，投入专项资金{c|1286万元|CNY}。
——入学安置。{b2|1645人|student}中，特教学校{b1|527人|student}、随班就读{b3|861人|student}、送教上门{b4|257人|student}，分别占{p1|32.0%|percent}、{p2|52.3%|percent}、{p3|14.6%|percent}。应入学{d|1691人|student~}。
——条件保障。专项资金{c2|1268万元|CNY}中，省级补助{e1|430万元|CNY}，市级{e2|512万元|CNY}，县级{e3|344万元|CNY}；用于无障碍改造{g1|368万元|CNY}，康复设备{g2|594万元|CNY}，教师培训{g3|96万元|CNY}，交通补助{g4|228万元|CNY}，设备占{h|46.2%|percent}，所占份额最大。
——师资。特教教师{i|214人|person}，享受特教津贴{j|209人|person}，覆盖{k|97.7%|percent}；生师比（特教学校）{l|2.5:1|ratio}。""",
[("same","b","b2"),("share","b1","b","p1"),("bound","b1","b"),("share","b3","b","p2"),("bound","b3","b"),("share","b4","b","p3"),("bound","b4","b"),("expr","b*100/a","d"),("same","c","c2"),("share","g2","c","h"),("bound","g2","c"),("share","j","i","k"),("bound","j","i"),("ratio","b1","i","l"),("sum","b","b1 b3 b4"),("sum","c","e1 e2 e3"),("sum","c","g1 g2 g3 g4"),("hundred","p1 p2 p3"),("largest","g2","g1 g3 g4")],
[error("restatement-mismatch sum-mismatch","c2","c",[8],("1286万元","CNY"),"开头为1286万元，分项相加也是1286万元","restated figure",3),
 error("share-mismatch","p3","b4 b p1 p2",[5,17],("15.6%","percent"),"257人占1645人的15.6%","wrong digit",2)],
scope=[("ratio","b","i","l"),("share","g1","e1","h")])

passage("campus-safety", """校园安全。全年开展安全检查{a|4轮|item}，出动{b|1836人次|person-time}，检查学校（园）{c|2948校次|person-time}，发现隐患{d|5127处|item}，当场整改{e|3960处|item}，占{f|77.2%|percent}，限期整改{g|1167处|item}；到年底限期部分已销号{h|1098处|item}，销号率{i|94.1%|percent}，{zc0|两类|item}合计整改{j|5058处|item}，总整改率{k|98.7%|percent}，剩余{l|69处|item}均为校舍外墙和边坡类工程，列入明年寒假施工。
“三防”建设：专职保安配备率、封闭管理率、一键报警联网率均为{m|100%|percent}；护学岗覆盖{o|618所|school}，占应设{p|624所|school}的{q|99.0%|percent}，其余{r|6所|school}为不足{!n|50}人的教学点，由村警兼岗。食品安全：{s|731个|item}食堂“互联网+明厨亮灶”接入{t|731个|item}，接入率{u|100%|percent}。全年学生溺水死亡事故比上年减少{v|2起|item}，交通事故减少{w|5起|item}，未发生校园重大安全事故。""",
[("share","e","d","f"),("bound","e","d"),("diff","d","e","g"),("share","h","g","i"),("bound","h","g"),("sum","j","e h"),("share","j","d","k"),("bound","j","d"),("diff","d","j","l"),("share","o","p","q"),("bound","o","p"),("diff","p","o","r"),("share","t","s","u"),("same","s","t"),("below","v","w"),("same","m","u"),("diff","g","h","l"),("count","zc0",2)],
scope=[("share","h","d","i"),("share","j","c","k")], hard="限期部分的整改率与总整改率分母不同；“所次”多于学校数")

passage("safety-err", """平安校园建设见效：全年涉校警情{a|312起|item}，比上年下降{b|24.0%|percent-}，上年为{a0|387起|item}；心理预警学生{c|1460人|student}，干预{d|1427人|student}，干预率{e|97.7%|percent}。
在人防上，配备专职保安{f|3285名|person}，其中{!age|50}岁以下{g|2316名|person}，占{h|70.5%|percent}；中小学专职心理教师{i|523名|person}，按在校生{j|36.81万人|student}计，师生比{k|1:704|ratio}，优于规定的{l|1:1000|ratio}。在物防上，安装防冲撞设施{m|842处|item}、安检门{o|96套|item}、监控探头{q|51420个|item}，校均探头{r|60个|item}（学校{s|857所|school}）。在技防上，一键报警装置{t|861套|item}，全部校园至少一套，其中{u|4所|school}分校区各多装一套，与学校数之差恰为{v|4套|item}。
教育转化方面，列入关爱名单的{w|228人|student}，年内转化{x|197人|student}，转化率{y|86.4%|percent}，留名单{z|41人|student}。""",
[("growth","a","a0","b"),("share","d","c","e"),("bound","d","c"),("share","g","f","h"),("bound","g","f"),("ratio","j","i","k"),("avg","q","s","r"),("diff","t","s","v"),("share","x","w","y"),("bound","x","w"),("diff","w","x","z"),("same","u","v"),("most","k","l"),("trend","down","a0 a"),("least","s","t")],
[error("growth-mismatch","b","a a0",[0],("19.4%","percent-"),"应除以上年387起为19.4%，误除以本年312起","wrong base",1),
 error("difference-mismatch","z","w x",[10],("31人","student"),"228减197为31","wrong difference",1)],
scope=[("share","x","c","y"),("share","g","i","h")])

passage("funds-err-list", """经费保障。2022 年全市财政性教育经费 {a|58.36 亿元|CNY}，按用途分：人员经费 {b|39.12 亿元|CNY}、公用经费 {c|8.47 亿元|CNY}、基本建设 {d|6.52 亿元|CNY}、学生资助 {e|2.94 亿元|CNY}、其他 {f|1.58 亿元|CNY}，人员经费占 {g|67.0%|percent}。按学段分：学前 {h1|4.08 亿元|CNY}，占 {i1|7.0%|percent}；小学 {h2|24.51 亿元|CNY}，占 {i2|42.0%|percent}；初中 {h3|15.93 亿元|CNY}，占 {i3|23.7%|percent}；高中阶段 {h4|12.70 亿元|CNY}，占 {i4|21.8%|percent}；特教及其他 {h5|1.14 亿元|CNY}，占 {i5|2.0%|percent}。小学、初中{zc0|两项|item}合计 {j|40.44 亿元|CNY}，占 {k|69.3%|percent}，义务教育的重中之重地位得到体现。
县级层面，六县区人员经费占比介于 {l1|61.8%|percent} 与 {l2|72.4%|percent} 之间，最高与最低相差 {m|10.6 个百分点|percentage-point}。""",
[("share","b","a","g"),("bound","b","a"),("share","h1","a","i1"),("bound","h1","a"),("share","h2","a","i2"),("bound","h2","a"),("share","h3","a","i3"),("bound","h3","a"),("share","h4","a","i4"),("bound","h4","a"),("share","h5","a","i5"),("bound","h5","a"),("sum","j","h2 h3"),("share","j","a","k"),("diff","l2","l1","m"),("sum","a","b c d e f"),("sum","a","h1 h2 h3 h4 h5"),("hundred","i1 i2 i3 i4 i5"),("sharesum","h2 h3","a","k"),("between","g","l1 l2"),("largest","h2","h1 h3 h4 h5"),("sum","k","i2 i3"),("count","zc0",2)],
[error("share-mismatch","i3","h3 a i1 i2 i4 i5 k",[6,17,21],("27.3%","percent"),"15.93亿元占58.36亿元的27.3%，且各项应合计100%","wrong digit",1),
 error("sum-mismatch","d","a b c e f",[15],("6.25亿元","CNY"),"各项用途之和应为58.36亿元，两位数字颠倒","transposed digits",1)],
scope=[("share","h2","j","i2")])

passage("county-list-order", """分县区教育投入（2023年）。全市{n|六个|item}县区教育支出合计{a|65.35亿元|CNY}，甲区、乙区、丙县、丁县、戊县、己县依次为{a1|17.63亿元|CNY}、{a2|13.08亿元|CNY}、{a3|11.45亿元|CNY}、{a4|9.72亿元|CNY}、{a5|8.31亿元|CNY}、{a6|5.16亿元|CNY}；占本级一般公共预算支出的比例依次为{b1|21.4%|percent}、{b2|20.2%|percent}、{b3|19.6%|percent}、{b4|20.9%|percent}、{b5|18.3%|percent}、{b6|16.7%|percent}。支出额从高到低排列，占比则不然，丁县高于乙区、丙县。占比最高的甲区比最低的己县高{c|4.7个百分点|percentage-point}。与上年比，{m|五个|item}县区占比上升，只有己县下降{d|0.6个百分点|percentage-point-}，上年为{d0|17.3%|percent}，系县城搬迁支出较大所致。合计支出比上年的{e0|62.18亿元|CNY}增长{e|5.1%|percent}，高于全市财政经常性收入{f|3.9%|percent}的增幅{g|1.2个百分点|percentage-point}，法定增长要求达到。""",
[("sum","a","a1 a2 a3 a4 a5 a6"),("diff","b1","b6","c"),("growth","a","e0","e"),("diff","e","f","g"),("trend","down","a1 a2 a3 a4 a5 a6"),("count","n",6),("expr","n-1","m"),("largest","b1","b2 b3 b4 b5 b6"),("smallest","b6","b1 b2 b3 b4 b5"),("below","b2","b4"),("below","b3","b4"),("diff","b6","d0","d"),("below","b6","d0"),("below","f","e"),("trend","up","e0 a")],
scope=[("trend","down","b1 b2 b3 b4 b5 b6"),("share","a1","a","b1")], hard="额与占比的排列不同，占比的分母是本级财政支出而非教育支出合计")

passage("county-err-sup", """述职材料（节选）：去年小学生均公用经费支出，全市平均{a|1126元|CNY/student}，七县区分别为甲区{b1|1384元|CNY/student}、乙区{b2|1247元|CNY/student}、丙县{b3|1098元|CNY/student}、丁县{b4|1065元|CNY/student}、戊县{b5|982元|CNY/student}、己县{b6|917元|CNY/student}、庚县{b7|1103元|CNY/student}。最高的是甲区，最低的是戊县，高低之比为{c|1.51:1|ratio}，低于省里提出的{d|1.6:1|ratio}。比省定基准{e|720元|CNY/student}，己县超出{f|197元|CNY/student}，超出{g|27.4%|percent}。
拨付进度方面，年初预算{h|2.84亿元|CNY}，已拨{i|2.77亿元|CNY}，进度{j|95.7%|percent}；未拨的{k|700万元|CNY}中，乙区{l|410万元|CNY}、庚县{m|290万元|CNY}。""",
[("ratio","b1","b6","c"),("diff","b6","e","f"),("growthb","e","f","g"),("share","i","h","j"),("bound","i","h"),("diff","h","i","k"),("between","a","b1 b2 b3 b4 b5 b6 b7"),("largest","b1","b2 b3 b4 b5 b6 b7"),("most","c","d"),("least","e","b6"),("sum","k","l m"),("smallest","b5","b1 b2 b3 b4 b6 b7")],
[error("direction-mismatch","b5","b1 b2 b3 b4 b6 b7",[11],None,"最低的是己县917元，不是戊县982元","wrong superlative",1,"最低的是己县"),
 error("share-mismatch","j","i h",[3],("97.5%","percent"),"2.77亿元占2.84亿元的97.5%，两位数字颠倒","transposed digits",1)],
scope=[("ratio","b1","b5","c"),("mean","b1 b2 b3 b4 b5 b6 b7","a")])

passage("plan-vs-done", """教育重点项目完成情况。年初计划实施{a|64个|item}项目、总投资{b|18.90亿元|CNY}，年度计划投资{c|7.35亿元|CNY}。执行中，省里追加{d|5个|item}，因用地未批调出{e|3个|item}，年末实有{f|66个|item}；已竣工{g|41个|item}，在建{h|25个|item}，竣工率{i|62.1%|percent}。完成投资{j|7.92亿元|CNY}，为年度计划的{k|107.8%|percent}，超出{l|0.57亿元|CNY}，超出部分来自追加项目；累计完成投资{m|12.46亿元|CNY}，为总投资的{o|65.9%|percent}。
竣工项目新增校舍{p|31.20万平方米|other}，比计划的{p0|32.00万平方米|other}少{q|0.80万平方米|other}，原因是调出项目中有一所九年一贯制学校；新增学位{r|21560个|place}，却比计划的{r0|20800个|place}多{s|760个|place}，系追加的{d2|5个|item}项目均为教学楼扩建。""",
[("lin","f","+a +d -e"),("diff","f","g","h"),("share","g","f","i"),("bound","g","f"),("share","j","c","k"),("diff","j","c","l"),("share","m","b","o"),("diff","p0","p","q"),("diff","r","r0","s"),("same","d","d2"),("bound","m","b"),("below","j","m"),("below","p","p0"),("below","r0","r"),("below","c","j")],
scope=[("share","g","a","i"),("share","j","b","k"),("diff","a","e","f")], hard="计划与完成口径因追加、调出而不同；面积未完成而学位超额")

passage("plan-err", """“十四五”中期自评。学位建设五年规划新增{a|9.60万个|place}，前三年分别新增{b1|2.14万个|place}、{b2|2.37万个|place}、{b3|1.98万个|place}，累计{b|6.49万个|place}，完成规划的{c|67.6%|percent}，超过时间进度{d|60%|percent}的要求{e|7.6个百分点|percentage-point}。后两年尚需新增{f|3.11万个|place}，年均{g|1.56万个|place}。教师培训规划{h|5.00万人次|person-time}，已完成{i|3.46万人次|person-time}，完成{j|69.2%|percent}；信息化投入规划{k|4.20亿元|CNY}，已投{l|2.29亿元|CNY}，完成{m|45.5%|percent}，低于时间进度{o|5.5个百分点|percentage-point}。{p|三项|item}指标中，{q|两项|item}快于进度，一项慢于进度。学位建设年年加快，一年多于一年。""",
[("sum","b","b1 b2 b3"),("share","b","a","c"),("diff","c","d","e"),("diff","a","b","f"),("overn","f",2,"g"),("share","i","h","j"),("share","l","k","m"),("diff","d","m","o"),("below","d","c"),("below","d","j"),("below","m","d"),("count","p",3),("count","q",2),("expr","p-1","q"),("trend","up","b1 b2 b3"),("bound","b","a")],
[error("direction-mismatch sequence-mismatch","b3","b1 b2",[14],None,"第三年1.98万个少于第二年，不是一年多于一年","trend",2,"前两年加快，第三年回落"),
 error("share-mismatch","m","l k d o",[6,7],("54.5%","percent"),"2.29亿元占4.20亿元的54.5%，写成了未完成部分","complement",1)],
scope=[("overn","f",5,"g")])

passage("unit-slip", """一年来，市级安排教育专项资金{a|3.27亿元|CNY}，其中校舍安全{a1|1.15亿元|CNY}、营养改善{a2|8640万元|CNY}、信息化{a3|5230万元|CNY}、教师发展{a4|7330万元|CNY}，占比分别为{b1|35.2%|percent}、{b2|26.4%|percent}、{b3|16.0%|percent}、{b4|22.4%|percent}。
校舍安全资金用于丙县{c1|4380万元|CNY}、丁县{c2|3760万元|CNY}、己县{c3|3360万元|CNY}，共加固校舍{d|184万平方米|other}，每平方米{e|625元|CNY}。营养改善惠及{f|10.8万名|student}学生，人均{g|8元|CNY/student}。信息化资金中，采购班班通{h|1520套|item}、用{i|3496万元|CNY}，每套{j|2.30万元|CNY}，其余{k|1734万元|CNY}用于网络提速。教师发展资金按{l|1.56万名|person}专任教师计，人均{m|4699元|CNY}。""",
[("share","a1","a","b1"),("bound","a1","a"),("share","a2","a","b2"),("bound","a2","a"),("share","a3","a","b3"),("bound","a3","a"),("share","a4","a","b4"),("bound","a4","a"),("avg","a1","d","e"),("avg","a2","f","g"),("avg","i","h","j"),("diff","a3","i","k"),("avg","a4","l","m"),("sum","a1","c1 c2 c3"),("sum","a","a1 a2 a3 a4"),("hundred","b1 b2 b3 b4"),("bound","i","a3"),("largest","a1","a2 a3 a4"),("trend","down","c1 c2 c3")],
[error("average-mismatch","g","a2 f",[9],("800元","CNY/student"),"8640万元除以10.8万人为800元，差一百倍","power of ten",1),
 error("average-mismatch","d","a1 e",[8],("18.4万平方米","other"),"1.15亿元按每平方米625元折合18.4万平方米，小数点错位","decimal point",2)],
scope=[("avg","a","f","g"),("avg","a3","h","j")])

passage("swap-years", """教师待遇持续提高。2021年、2022年、2023年全市教师年平均工资分别为{a1|9.24万元|CNY/year}、{a2|9.68万元|CNY/year}、{a3|10.21万元|CNY/year}，同期公务员分别为{b1|9.19万元|CNY/year}、{b2|9.57万元|CNY/year}、{b3|10.06万元|CNY/year}，教师分别高出{c1|0.05万元|CNY/year}、{c2|0.11万元|CNY/year}、{c3|0.15万元|CNY/year}，差额逐年拉大。2023年教师工资比2021年增长{d|5.5%|percent}，公务员增长{e|9.5%|percent}，教师快{f|1.0个百分点|percentage-point}。绩效工资总量{g|4.86亿元|CNY}，其中奖励性部分{h|1.75亿元|CNY}，占{i|36.0%|percent}，高于规定的{j|30%|percent}；班主任津贴每月由{k0|400元|CNY/month}提高到{k|600元|CNY/month}，提高{l|50%|percent}；乡村教师生活补助每月{m1|300元|CNY/month}至{m2|900元|CNY/month}，惠及{o|7260人|person}，全年支出{p|4530万元|CNY}，人均每月{q|520元|CNY/month}。""",
[("diff","a1","b1","c1"),("diff","a2","b2","c2"),("diff","a3","b3","c3"),("growth","a3","a1","d"),("growth","b3","b1","e"),("diff","d","e","f"),("share","h","g","i"),("bound","h","g"),("growth","k","k0","l"),("expr","p/o/12","q"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("trend","up","c1 c2 c3"),("least","j","i"),("between","q","m1 m2"),("below","b1","a1"),("below","b2","a2"),("below","b3","a3"),("trend","up","k0 k")],
[error("growth-mismatch","d","a3 a1 e f",[3,5],("10.5%","percent"),"2023年比2021年应增10.5%，5.5%是比2022年的增幅","wrong base year",1)],
scope=[("growth","a2","a1","d"),("avg","p","o","q")])

passage("network", """学校布局调整稳妥推进。全年撤并 {a|38 所|school}小规模学校和教学点，涉及学生 {b|1126 人|student}，校均不足 {c|30 人|student}（实为 {d|29.6 人|student}）。保留教学点 {e|147 个|item}，其中{!size|10}人以下 {f|62 个|item}，占 {g|42.2%|percent}。撤并后就近寄宿 {h|514 人|student}，乘校车 {i|387 人|student}，步行或家长接送 {j|225 人|student}。
撤并前全市小学（含教学点）{k|436 所|school}，年末 {l|404 所|school}，因新建 {m|6 所|school}而净减 {o|32 所|school}。寄宿制学校达到 {p|118 所|school}，寄宿生 {q|4.93 万人|student}，生均宿舍面积 {r|3.60 平方米|other}（总面积 {s|17.75 万平方米|other}），已超过 {t|3 平方米|other}的基本标准，但己县只有 {u|2.86 平方米|other}。校车 {v|214 辆|item}，日均运送 {w|8960 人次|person-time}，每车 {x|41.9 人次|person-time}。""",
[("avg","b","a","d"),("share","f","e","g"),("bound","f","e"),("lin","l","+k -a +m"),("diff","a","m","o"),("avg","s","q","r"),("avg","w","v","x"),("below","d","c"),("sum","b","h i j"),("diff","k","o","l"),("least","t","r"),("below","u","t"),("below","u","r"),("below","a","k")],
scope=[("diff","k","a","l"),("avg","b","e","d")], hard="撤并三十八所而净减三十二所；全市平均达标而一县不达标")

passage("inspection-score", """省对市教育履职评价反馈。{n|七项|item}一级指标满分 {z|100 分|other}，我市自评 {a|94.1 分|other}，依次为党的领导 {a1|9.8 分|other}、统筹规划 {a2|14.2 分|other}、投入保障 {a3|17.5 分|other}、教师队伍 {a4|16.4 分|other}、办学条件 {a5|18.1 分|other}、教育质量 {a6|9.5 分|other}、规范管理 {a7|8.6 分|other}；省级核定 {b|91.4 分|other}，核减 {c|2.7 分|other}，其中投入保障核减 {c1|1.2 分|other}、办学条件核减 {c2|0.9 分|other}、规范管理核减 {c3|0.6 分|other}，其余{zc0|四项|item}不变。核定后投入保障 {d1|16.3 分|other}、办学条件 {d2|17.2 分|other}、规范管理 {d3|8.0 分|other}。在全省 {e|16 个|item}市中列第 {f|5 位|item}，比上年前移 {g|3 位|item}（上年第 {f0|8 位|item}），但得分比上年的 {h|92.3 分|other}低 {i|0.9 分|other}，主要因为评分标准收紧，全省平均分由 {j0|90.6 分|other}降到 {j|87.9 分|other}，降 {k|2.7 分|other}，我市降幅小于全省。""",
[("sum","a","a1 a2 a3 a4 a5 a6 a7"),("lin","b","+a -c"),("diff","a3","c1","d1"),("diff","a5","c2","d2"),("diff","a7","c3","d3"),("diff","f0","f","g"),("diff","h","b","i"),("diff","j0","j","k"),("most","a","z"),("bound","f","e"),("below","b","h"),("trend","down","j0 j"),("below","i","k"),("below","j","b"),("sum","c","c1 c2 c3"),("count","n",7),("expr","a1+a2+a4+a6+d1+d2+d3","b"),("count","zc0",4)],
scope=[("diff","h","a","i")], hard="名次前移而得分下降")

passage("inspection-err", """督导问题整改。省督导反馈问题{a|57个|item}，其中投入类{a1|14个|item}、师资类{a2|19个|item}、条件类{a3|16个|item}、管理类{a4|8个|item}。截至11月底完成整改{b|48个|item}，整改完成率{c|84.2%|percent}；{zc0|四类|item}依次完成{b1|11个|item}、{b2|15个|item}、{b3|14个|item}、{b4|8个|item}，完成率依次为{c1|78.6%|percent}、{c2|78.9%|percent}、{c3|78.5%|percent}、{c4|100%|percent}，管理类最快，投入类最慢。未完成的{d|9个|item}中，投入类{d1|3个|item}、师资类{d2|5个|item}、条件类{d3|2个|item}。全年挂牌督办{e|23件|item}，约谈{f|9人次|person-time}；责任督学{g|312名|person}，人均联系学校{h|2.8所|school}（学校{i|784所|school}），按每名督学不超过{j|5所|school}的规定配备。""",
[("lin","a4","+a -a1 -a2 -a3"),("share","b","a","c"),("bound","b","a"),("lin","b4","+b -b1 -b2 -b3"),("share","b1","a1","c1"),("bound","b1","a1"),("share","b2","a2","c2"),("bound","b2","a2"),("share","b3","a3","c3"),("bound","b3","a3"),("share","b4","a4","c4"),("bound","b4","a4"),("diff","a","b","d"),("diff","a1","b1","d1"),("diff","a2","b2","d2"),("diff","a3","b3","d3"),("avg","i","g","h"),("sum","d","d1 d2 d3"),("largest","c4","c1 c2 c3"),("smallest","c1","c2 c3 c4"),("between","c","c1 c2 c3 c4"),("most","h","j"),("expr","a4-b4+d1+d2+d3","d"),("bound","e","a"),("count","zc0",4)],
[error("difference-mismatch sum-mismatch","d2","a2 b2 d d1 d3 a4 b4",[14,17,22],("4个","item"),"师资类19个完成15个，未完成4个，且三类之和应为9","wrong digit",2),
 error("share-mismatch","c3","b3 a3 c1 c2 c4",[8,19],("87.5%","percent"),"14个占16个的87.5%，颠倒","transposed digits",1),
 error("average-mismatch","i","g h",[16],("874所","school"),"按人均2.8所、312名督学，学校应为874所","transposed digits",1)],
scope=[("share","b1","b","c1")])

passage("digital", """教育数字化。全市学校宽带接入率{a|100%|percent}，其中带宽{!bw|1000M}以上{b|694所|school}，占学校总数{c|861所|school}的{d|80.6%|percent}，比上年的{d0|72.9%|percent}提高{e|7.7个百分点|percentage-point}，{!bw|500M}至{!bw|1000M}（不含）{f|121所|school}，其余{g|46所|school}为教学点，带宽在{!bw|200M}以上。
多媒体教室{h|15236间|classroom}，占教室总数{i|15904间|classroom}的{j|95.8%|percent}；学生用计算机{k|6.92万台|item}，在校生{l|38.45万人|student}，每百名学生{m|18.0台|item}，达到省定{o|15台|item}的标准。教师用机{p|2.61万台|item}，专任教师{q|2.58万人|person}，人均超过一台，系部分学校另配备课机所致。国家平台教师注册{r|2.57万人|person}，注册率{s|99.6%|percent}，月均活跃{t|1.93万人|person}，占注册的{u|75.1%|percent}。建成智慧教室{v|428间|classroom}，占多媒体教室的{w|2.8%|percent}。""",
[("share","b","c","d"),("bound","b","c"),("diff","d","d0","e"),("share","h","i","j"),("bound","h","i"),("per100","k","l","m"),("share","r","q","s"),("bound","r","q"),("share","t","r","u"),("bound","t","r"),("share","v","h","w"),("bound","v","h"),("sum","c","b f g"),("least","o","m"),("bound","q","p"),("trend","up","d0 d")],
scope=[("share","v","i","w")], hard="教师用机多于教师人数")

passage("digital-err", """信息化攻坚行动小结:总投入{a|1.96亿元|CNY},中央补助{a1|3820万元|CNY},省级{a2|4160万元|CNY},市县{a3|11620万元|CNY},市县占{b|49.2%|percent},成为主渠道。建成同步课堂{c|346个|item},主讲教室{d|112个|item}带动接收教室{e|234个|item},一带{f|2.1|ratio};开课{g|2.84万节|item},平均每个同步课堂{h|82节|item}。培训教师{i|1.47万人次|person-time},其中骨干{j|2310人次|person-time}、全员{k|1.42万人次|person-time}。
与行动初期相比,乡村学校生机比由{l0|14.8:1|ratio}改善为{l|8.5:1|ratio},即每台计算机对应学生减少{m|6.3人|student};城区学校由{o0|9.6:1|ratio}改善为{o|7.9:1|ratio},城乡差距由{p0|5.2|other}缩小到{p|0.6|other}。带宽低于{q|100M|Mbps}的学校由{r0|206所|school}减少到{r|0所|school}。""",
[("share","a3","a","b"),("bound","a3","a"),("diff","c","d","e"),("ratio","e","d","f"),("avg","g","c","h"),("diff","i","j","k"),("diff","l0","l","m"),("diff","l0","o0","p0"),("diff","l","o","p"),("trend","down","l0 l"),("trend","down","o0 o"),("trend","down","p0 p"),("trend","down","r0 r"),("largest","a3","a1 a2"),("sum","a","a1 a2 a3")],
[error("share-mismatch","b","a3 a",[0],("59.3%","percent"),"1.162亿元占1.96亿元的59.3%","wrong digit",1),
 error("sum-mismatch difference-mismatch","k","i j",[5],("12390人次","person-time"),"骨干2310人次，全员应为1.24万人次","transposed digits",1)],
scope=[("ratio","c","d","f"),("avg","g","e","h")])

passage("aid-outline", """汇报提纲·学生资助。本年各学段资助{a|18.82万人次|person-time}、{b|3.88亿元|CNY}。学前{a1|1.83万人次|person-time}、{b1|1464万元|CNY}；义务教育{a2|9.26万人次|person-time}、{b2|6112万元|CNY}；普通高中{a3|2.71万人次|person-time}、{b3|4065万元|CNY}；中职{a4|3.08万人次|person-time}、{b4|5236万元|CNY}；生源地贷款{a5|1.94万人次|person-time}、{b5|2.19亿元|CNY}。不含贷款，各项资助为{c|1.69亿元|CNY}，占{c1|43.6%|percent}；人次上贷款只占{d|10.3%|percent}，金额却占{e|56.4%|percent}，这是贷款每笔额度高的缘故，平均每人次{f|11289元|CNY/student}。
义务教育中，寄宿生生活补助{g|2.14万人次|person-time}、{g1|2568万元|CNY}，非寄宿生{h|7.12万人次|person-time}、{h1|3544万元|CNY}，前者每人次{i|1200元|CNY/student}，后者每人次{j|498元|CNY/student}。全年无一名学生因家庭经济困难失学。""",
[("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("diff","b","b5","c"),("share","c","b","c1"),("share","a5","a","d"),("bound","a5","a"),("share","b5","b","e"),("bound","b5","b"),("avg","b5","a5","f"),("diff","a2","g","h"),("diff","b2","g1","h1"),("avg","g1","g","i"),("avg","h1","h","j"),("below","j","i"),("largest","b5","b1 b2 b3 b4"),("largest","a2","a1 a3 a4 a5"),("sum","c","b1 b2 b3 b4")],
scope=[("avg","b","a","f"),("share","b5","c","e"),("share","c","b5","c1")], hard="人次占比与金额占比悬殊")

passage("aid-err", """精准资助。全市建档困难学生{a|61240人|student}，比上年减少{a1|3815人|student-}，下降{a2|6.2%|percent-}；其中脱贫家庭{b1|24836人|student}、低保{b2|15470人|student}、残疾学生{b3|2187人|student}、其他{b4|18747人|student}，依次占{c1|40.6%|percent}、{c2|22.5%|percent}、{c3|3.6%|percent}、{c4|30.6%|percent}。落实资金{d|9874万元|CNY}，中央{d1|4936万元|CNY}、省{d2|2468万元|CNY}、市{d3|988万元|CNY}、县{d4|1482万元|CNY}，地方合计{dd|4938万元|CNY}，中央与地方负担比例大体为{e|5:5|ratio}。困难学生人均受助{f|1612元|CNY/student}，比上年的{f0|1427元|CNY/student}提高{g|13.0%|percent}。
营养改善计划供餐学校{h|268所|school}，受益{i|8.14万人|student}，每生每天{j|5元|CNY/student}，按{k|200天|other}计，应付{l|814万元|CNY}，实付{m|8058万元|CNY}，差额{o|82万元|CNY}为请假缺餐。""",
[("growthc","a","a1","a2"),("share","b1","a","c1"),("bound","b1","a"),("share","b2","a","c2"),("bound","b2","a"),("share","b3","a","c3"),("bound","b3","a"),("share","b4","a","c4"),("bound","b4","a"),("sum","dd","d2 d3 d4"),("avg","d","a","f"),("growth","f","f0","g"),("prod","l","i j k"),("diff","l","m","o"),("sum","a","b1 b2 b3 b4"),("hundred","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("trend","up","f0 f"),("bound","m","l"),("largest","b1","b2 b3 b4"),("split","d1","dd","e"),("sum","d","d1 dd")],
[error("share-mismatch","c2","b2 a c1 c3 c4",[3,15],("25.3%","percent"),"15470占61240的25.3%","wrong digit",1),
 error("growth-mismatch","a2","a a1",[0],("5.9%","percent-"),"减少3815，上年为65055，降5.9%；6.2%是除以了本年数","wrong base",1),
 error("average-mismatch","l","i j k m o",[12,13,18],("8140万元","CNY"),"8.14万人乘5元乘200天为8140万元","power of ten",1)],
scope=[("share","b2","b1","c1"),("share","b1","b2","c3")])

passage("teacher-recruit", """补充教师情况
2023年全市计划招聘中小学（幼儿园）教师{a|1260名|person}，实招{b|1174名|person}，完成{c|93.2%|percent}，未招满的{d|86名|person}集中在音体美和特教岗位。按渠道分，公开招聘{b1|648名|person}、特岗{b2|312名|person}、公费师范生{b3|157名|person}、引进人才{b4|57名|person}；按去向分，乡村{e1|703名|person}、城区{e2|471名|person}，乡村占{f|59.9%|percent}。按学段分，幼儿园{g1|214名|person}、小学{g2|506名|person}、初中{g3|331名|person}、高中{g4|123名|person}。
同期退休{h|897名|person}，调出辞职{i|143名|person}，净增{j|134名|person}；年初在编{k|25316名|person}，年末{l|25450名|person}。编制总数{m|26180个|item}，空编{o|730个|item}，空编率{p|2.8%|percent}，低于{q|5%|percent}的上限。交流轮岗{r|2416名|person}，占符合条件{s|12058名|person}的{t|20.0%|percent}，其中骨干教师{u|592名|person}，占交流总数{v|24.5%|percent}，均超过{w|10%|percent}和{x|20%|percent}的规定。""",
[("share","b","a","c"),("diff","a","b","d"),("share","e1","b","f"),("bound","e1","b"),("lin","j","+b -h -i"),("sum","l","k j"),("diff","m","l","o"),("share","o","m","p"),("share","r","s","t"),("bound","r","s"),("share","u","r","v"),("bound","u","r"),("bound","b","a"),("sum","b","g1 g2 g3 g4"),("sum","b","b1 b2 b3 b4"),("sum","b","e1 e2"),("below","p","q"),("least","w","t"),("least","x","v"),("bound","l","m"),("below","g4","g1")],
scope=[("sum","b","b1 b2 e1 e2"),("share","r","l","t")], hard="招聘增加与净增、编制变动口径不同")

passage("teacher-title-err", """职称与荣誉。全市中小学教师中，正高级{a1|86人|person}、副高级{a2|6214人|person}、中级{a3|11470人|person}、初级及以下{a4|7530人|person}，共{a|24300人|person}，占比分别为{b1|0.35%|percent}、{b2|25.6%|percent}、{b3|43.1%|percent}、{b4|31.0%|percent}。高级（含正高）{c|6300人|person}，占{d|25.9%|percent}，比上年{d0|24.6%|percent}提高{e|1.3个百分点|percentage-point}。乡村学校高级教师{f|2318人|person}，占全部高级教师的{g|9.5%|percent}；“定向评价、定向使用”评出{h|427人|person}，其中满{!n|20}年教龄{i|265人|person}，占{j|62.1%|percent}。
省特级教师{k|74人|person}，市级以上骨干{l|3186人|person}，占教师总数{m|13.1%|percent}。名师工作室{o|58个|item}，成员{p|696人|person}，室均{q|12人|person}，带动乡村教师{r|2784人|person}，每名成员带{s|4人|person}。""",
[("sum","a","a1 a2 a3 a4"),("share","a1","a","b1"),("bound","a1","a"),("share","a2","a","b2"),("bound","a2","a"),("share","a3","a","b3"),("bound","a3","a"),("share","a4","a","b4"),("bound","a4","a"),("sum","c","a1 a2"),("share","c","a","d"),("bound","c","a"),("diff","d","d0","e"),("share","f","c","g"),("bound","f","c"),("share","i","h","j"),("bound","i","h"),("share","l","a","m"),("bound","l","a"),("avg","p","o","q"),("ratio","r","p","s"),("sharesum","a1 a2","a","d"),("hundred","b1 b2 b3 b4"),("largest","a3","a1 a2 a4"),("trend","up","d0 d"),("bound","h","c"),("below","k","l")],
[error("share-mismatch","g","f c",[13],("36.8%","percent"),"2318人应除以高级教师6300人，得36.8%；误除以教师总数","wrong denominator",2),
 error("sum-mismatch","a3","a a1 a2 a4 b3",[0,5],("10470人","person"),"四级之和应为24300，多出一千","wrong digit",1)],
scope=[("share","f","a","d"),("share","i","c","j")])

passage("enroll-rate-target", """办学水平主要指标完成情况（年度目标 / 实际）
1. 学前三年毛入园率：{a0|93%|percent} / {a|93.8%|percent}，超{a1|0.8个百分点|percentage-point}；
2. 普惠性幼儿园覆盖率：{b0|88%|percent} / {b|90.5%|percent}，超{b1|2.5个百分点|percentage-point}；
3. 义务教育巩固率：{c0|96%|percent} / {c|96.4%|percent}，超{c1|0.4个百分点|percentage-point}；
4. 高中阶段毛入学率：{d0|93.5%|percent} / {d|93.1%|percent}，差{d1|0.4个百分点|percentage-point}；
5. 大班额占比：不超过{e0|3%|percent} / {e|2.4%|percent}，好于目标{e1|0.6个百分点|percentage-point}；
6. 体质健康优良率：{f0|55%|percent} / {f|53.7%|percent}，差{f1|1.3个百分点|percentage-point}；
7. 教师学历（小学本科以上）：{g0|75%|percent} / {g|76.9%|percent}，超{g1|1.9个百分点|percentage-point}。
{n|七项|item}指标完成{m|五项|item}，完成率{p|71.4%|percent}；未完成的{q|两项|item}差距都在{r|1.5个百分点|percentage-point}以内，其中高中阶段毛入学率差距最小。上年完成{s|六项|item}，本年少{t|一项|item}。""",
[("diff","a","a0","a1"),("diff","b","b0","b1"),("diff","c","c0","c1"),("diff","d0","d","d1"),("diff","e0","e","e1"),("diff","f0","f","f1"),("diff","g","g0","g1"),("share","m","n","p"),("bound","m","n"),("least","a0","a"),("least","b0","b"),("least","c0","c"),("below","d","d0"),("most","e","e0"),("below","f","f0"),("least","g0","g"),("diff","n","m","q"),("most","d1","r"),("most","f1","r"),("diff","s","m","t"),("count","n",7),("count","q",2),("below","d1","f1"),("count","m",5)],
scope=[("trend","up","d0 d"),("hundred","p r")], hard="大班额是越低越好，低于目标即完成；有两项自认未完成")

passage("goal-table-err", """附表：教育现代化监测指标（单位：%）
指标 | 2021年 | 2022年 | 2023年 | 2023年目标
毛入园率 | {a1|90.2|percent} | {a2|91.7|percent} | {a3|93.4|percent} | {a4|93.0|percent}
巩固率 | {b1|95.6|percent} | {b2|95.9|percent} | {b3|96.1|percent} | {b4|96.0|percent}
高中毛入学率 | {c1|90.8|percent} | {c2|91.9|percent} | {c3|92.5|percent} | {c4|92.5|percent}
新增劳动力受高中阶段以上教育比例 | {d1|84.3|percent} | {d2|86.0|percent} | {d3|87.2|percent} | {d4|88.0|percent}
两年间毛入园率提高{e1|3.2个百分点|percentage-point}，巩固率提高{e2|0.5个百分点|percentage-point}，高中毛入学率提高{e3|0.6个百分点|percentage-point}，受教育比例提高{e4|2.9个百分点|percentage-point}。{zc0|四项|item}指标逐年上升，2023年均达到或超过当年目标，毛入园率超得最多，为{f|0.4个百分点|percentage-point}。""",
[("diff","a3","a1","e1"),("diff","b3","b1","e2"),("diff","c3","c1","e3"),("diff","d3","d1","e4"),("diff","a3","a4","f"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("trend","up","c1 c2 c3"),("trend","up","d1 d2 d3"),("least","a4","a3"),("least","b4","b3"),("least","c4","c3"),("least","d4","d3"),("largest","e1","e2 e3 e4"),("count","zc0",4)],
[error("bound-exceeded table-mismatch","d3","d4",[12],None,"受教育比例87.2%低于目标88.0%，不是四项都达到","limit against the figure",2,"前三项达到，第四项未达到"),
 error("difference-mismatch","e3","c3 c1",[2],("1.7个百分点","percentage-point"),"两年间提高1.7个百分点，0.6是比上年","wrong period",2)],
scope=[("diff","a3","a2","e1"),("diff","d3","d4","f")])

passage("new-schools", """学校建设“四个一批”。全年新建{a1|16所|school}、改建{a2|23所|school}、扩建{a3|31所|school}、回购{a4|4所|school}，合计{a|74所|school}，总建筑面积{b|58.60万平方米|other}，投资{c|23.47亿元|CNY}，平方米造价{d|4005元|CNY}。新建学校中九年一贯制{e1|5所|school}、小学{e2|7所|school}、初中{e3|4所|school}；新增学位{f|4.26万个|place}，新建贡献{f1|2.37万个|place}，占{g|55.6%|percent}，其余{h|1.89万个|place}来自改扩建和回购。
资金来源：专项债{c1|9.80亿元|CNY}、一般公共预算{c2|7.15亿元|CNY}、土地出让收益计提{c3|3.62亿元|CNY}、社会资本{c4|2.90亿元|CNY}，专项债占{i|41.8%|percent}。秋季开学投用{j|52所|school}，占{k|70.3%|percent}，余下{l|22所|school}计划次年秋季投用；投用学校当期招生{m|1.94万人|student}，占新增学位的{o|45.5%|percent}，学位并非一次用满，按年级逐年递补。""",
[("sum","a","a1 a2 a3 a4"),("avg","c","b","d"),("share","f1","f","g"),("bound","f1","f"),("diff","f","f1","h"),("share","c1","c","i"),("bound","c1","c"),("share","j","a","k"),("bound","j","a"),("diff","a","j","l"),("share","m","f","o"),("sum","a1","e1 e2 e3"),("sum","c","c1 c2 c3 c4"),("trend","up","a1 a2 a3"),("largest","c1","c2 c3 c4"),("smallest","a4","a1 a2 a3")],
scope=[("avg","f","a","g"),("share","m","f1","o")], hard="新增学位按设计规模计，当期招生只占不到一半")

passage("building-err", """校舍条件：全市义务教育学校占地{a|1326万平方米|other}，校舍{b|487万平方米|other}，在校生{c|30.76万人|student}，生均占地{d|43.11平方米|other}、生均校舍{e|18.53平方米|other}；教学及辅助用房{f|221万平方米|other}，占校舍{g|45.4%|percent}，生均{h|7.18平方米|other}，小学{i|4.5平方米|other}、初中{j|5.8平方米|other}的标准都已越过。体育运动场馆{k|246万平方米|other}，生均{l|8.00平方米|other}。
C级、D级校舍：年初{m|8.4万平方米|other}，全年加固{o|4.9万平方米|other}、拆除{p|2.7万平方米|other}，年末剩余{q|1.8万平方米|other}，占校舍总面积的{r|0.16%|percent}。旱厕改造{s|318座|item}，改造率{t|96.1%|percent}（应改{u|331座|item}）；供暖、空调覆盖{v|96.4%|percent}的教室；采光不达标教室由{w0|1830间|classroom}降为{w|742间|classroom}，减少{x|40.5%|percent-}。""",
[("avg","a","c","d"),("avg","b","c","e"),("share","f","b","g"),("bound","f","b"),("avg","f","c","h"),("avg","k","c","l"),("lin","q","+m -o -p"),("share","q","b","r"),("bound","q","b"),("share","s","u","t"),("growth","w","w0","x"),("least","i","h"),("least","j","h"),("trend","down","w0 w"),("bound","q","m"),("below","h","e"),("bound","s","u")],
[error("average-mismatch","e","b c",[1],("15.83平方米","other"),"487万平方米除以30.76万人为15.83，两位颠倒","transposed digits",1),
 error("difference-mismatch","q","m o p b r",[6,7],("0.8万平方米","other"),"8.4减4.9减2.7为0.8","wrong difference",1),
 error("growth-mismatch","x","w w0",[10],("59.5%","percent-"),"742是1830的40.5%，减少的是59.5%","complement",1)],
scope=[("share","q","m","r")])

passage("curriculum", """提高育人质量。一是减负增效:作业统筹公示学校{a|782所|school},公示率{b|100%|percent};校外培训机构由{c0|1246家|item}压减到{c|38家|item},压减率{d|97.0%|percent},保留的{c1|38家|item}中“营转非”{e|36家|item}、线上{f|2家|item}。二是课后服务:开展学校{g|782所|school},参加学生{h|28.61万人|student},占应参加{i|29.34万人|student}的{j|97.5%|percent},参与教师{k|1.92万人|person},师生比{l|1:14.9|ratio}。三是体育美育:开齐开足体育课,学生每天在校锻炼不少于{m|1小时|other};体质健康合格率{o|96.3%|percent}、优良率{p|51.2%|percent},优良率提高{q|2.3个百分点|percentage-point}(上年{p0|48.9%|percent});近视率{r|53.5%|percent},比上年{r0|54.7%|percent}下降{s|1.2个百分点|percentage-point},完成年降{t|0.5个百分点|percentage-point}以上的任务。四是劳动教育:基地{u|93个|item},年接待{v|16.8万人次|person-time},平均每个{w|1806人次|person-time}。""",
[("expr","(c0-c)/c0*100","d"),("same","c","c1"),("same","a","g"),("share","h","i","j"),("bound","h","i"),("ratio","h","k","l"),("diff","p","p0","q"),("diff","r0","s","r"),("avg","v","u","w"),("sum","c","e f"),("least","t","s"),("trend","down","r0 r"),("trend","up","p0 p"),("below","p","o"),("below","f","e")],
scope=[("share","h","k","l"),("share","c","c0","d")], hard="压减率近百而仍有三十八家；近视率降幅按百分点考核")

passage("exam-err", """义务教育质量监测显示，我市四年级数学达到中等以上水平的学生占{a|84.6%|percent}，高于全省{b|3.2个百分点|percentage-point}（全省{c|82.3%|percent}）；八年级为{d|79.2%|percent}，高于全省{e|1.1个百分点|percentage-point}（全省{f|78.1%|percent}）。四年级比八年级高{g|5.4个百分点|percentage-point}，全省这一差距为{h|4.2个百分点|percentage-point}，我市差距更大。
校际差异比：四年级{i|14.2%|percent}，比上轮{i0|17.5%|percent}下降{i1|3.3个百分点|percentage-point}；八年级{j|18.9%|percent}，比上轮{j0|18.1%|percent}上升{j1|0.8个百分点|percentage-point}，{zc0|两个|item}年级校际差异均有缩小。抽样学校{k|96所|school}，其中小学{l|58所|school}、初中{m|38所|school}；参测学生{o|2784人|student}，校均{p|29人|student}；教师问卷{q|1936份|item}，回收{r|1902份|item}，回收率{s|98.2%|percent}。学生喜欢数学的比例为{t|71.8%|percent}，参测学生中约{u|1999人|student~}。""",
[("diff","a","b","c"),("diff","d","e","f"),("diff","a","d","g"),("diff","c","f","h"),("diff","i0","i","i1"),("diff","j","j0","j1"),("diff","k","l","m"),("avg","o","k","p"),("share","r","q","s"),("bound","r","q"),("prod","u","t o","0.01"),("below","c","a"),("below","f","d"),("below","h","g"),("trend","down","i0 i"),("trend","down","j0 j"),("below","m","l"),("count","zc0",2)],
[error("direction-mismatch","j","j0",[15],None,"八年级校际差异由18.1%升到18.9%，不是缩小","direction",2,"四年级缩小，八年级扩大"),
 error("difference-mismatch","b","a c",[0],("2.3个百分点","percentage-point"),"全省82.3%，高2.3个百分点，颠倒","transposed digits",1)],
scope=[("diff","a","f","g"),("diff","i","j","i1")])

passage("meal-table", """营养改善计划与食堂（按县区）
丙县：供餐学校{a1|84所|school}，学生{b1|26830人|student}，年投入{c1|2683.00万元|CNY}；
丁县：供餐学校{a2|71所|school}，学生{b2|21465人|student}，年投入{c2|2146.50万元|CNY}；
己县：供餐学校{a3|39所|school}，学生{b3|11920人|student}，年投入{c3|1192.00万元|CNY}。
三县按每生每天{e|5元|CNY/student}、全年{d|200天|other}计算，合计学生{b|60215人|student}、学校{a|194所|school}、投入{c|6021.50万元|CNY}，校均{f|310人|student}。另有市级扩面试点学校{g|12所|school}、学生{h|3140人|student}，每生每天补{i|4元|CNY/student}，全年{j|180天|other}，投入{k|226.08万元|CNY}，不在上列合计之内；连同试点，全市投入{l|6247.58万元|CNY}，受益学生{m|63355人|student}，占全市义务教育在校生{o|29.85万人|student}的{p|21.2%|percent}。""",
[("prod","c1","b1 e d"),("prod","c2","b2 e d"),("prod","c3","b3 e d"),("sum","b","b1 b2 b3"),("sum","a","a1 a2 a3"),("sum","c","c1 c2 c3"),("avg","b","a","f"),("prod","k","h i j"),("sum","l","c k"),("sum","m","b h"),("share","m","o","p"),("bound","m","o"),("trend","down","b1 b2 b3"),("trend","down","a1 a2 a3"),("trend","down","c1 c2 c3"),("below","i","e"),("below","j","d")],
scope=[("share","b","o","p"),("prod","l","m i j")], hard="试点的标准、天数不同，不能按同一单价推算")

passage("speech-errors", """同志们：过去一年，我们干成了{n|五件|item}实事。第一，教育投入首次突破{z|百亿|CNY}，达到{a|101.37亿元|CNY}，比上年的{a0|94.52亿元|CNY}净增{a1|6.85亿元|CNY}，增长{a2|7.2%|percent}。第二，新增学位{b|3.15万个|place}，其中公办{b1|2.84万个|place}，占{b2|90.2%|percent}。第三，教师工资按时足额发放，全年发放{c|48.26亿元|CNY}，惠及{d|4.81万名|person}在职教师，人均{e|11.55万元|CNY/year}。第四，招聘教师{f|2160名|person}，乡村学校分到{g|1308名|person}，占{h|60.6%|percent}。
但也要看到，生均经费仍有差距：我市小学生均{i|11864元|CNY/student}，全省平均{j|12730元|CNY/student}，差{k|966元|CNY/student}；初中生均{l|16905元|CNY/student}，全省{m|17288元|CNY/student}，差{o|383元|CNY/student}，小学差得更多。全市{q|九个|item}县区中，有{r|三个|item}低于省定标准，占{s|33.3%|percent}。""",
[("diff","a","a0","a1"),("growth","a","a0","a2"),("share","b1","b","b2"),("bound","b1","b"),("avg","c","d","e"),("share","g","f","h"),("bound","g","f"),("diff","j","i","k"),("diff","m","l","o"),("share","r","q","s"),("below","i","j"),("below","l","m"),("below","o","k"),("count","n",4),("trend","up","a0 a"),("below","i","l"),("below","z","a"),("below","a0","z"),("growthb","a0","a1","a2")],
[error("average-mismatch","d","c e",[4],("4.18万名","person"),"48.26亿元除以人均11.55万元，约4.18万名","transposed digits",1),
 error("difference-mismatch","k","j i",[7],("866元","CNY/student"),"12730减11864为866","wrong digit",1),
 error("sum-mismatch count-mismatch","n","",[13],("四件","item"),"说五件，只列了四件","count against list",3)],
scope=[("diff","m","i","k"),("share","g","d","h")])

passage("long-selfeval-sound", """2023年度履行教育职责自评报告（摘要）
总体情况。全市现有各级各类学校{a|1486所|school}，在校生{b|58.72万人|student}，专任教师{c|3.94万人|person}；财政性教育经费{d|96.35亿元|CNY}，比上年增长{d1|5.8%|percent}；新增学位{e|2.86万个|place}；教育群众满意度{f|91.2%|percent}，比上年提高{f1|1.7个百分点|percentage-point}。
一是投入上。{d2|96.35亿元|CNY}中，一般公共预算{g|79.48亿元|CNY}，占{g1|82.5%|percent}，上年财政性教育经费{d0|91.06亿元|CNY}。拖欠的配套资金{h|1.24亿元|CNY}已补齐{h1|0.97亿元|CNY}，余{h2|0.27亿元|CNY}列入次年3月前补齐计划。
二是布局上。{a2|1486所|school}学校中，幼儿园{i1|742所|school}、小学{i2|486所|school}、初中{i3|158所|school}、高中阶段{i4|72所|school}、特教{i5|11所|school}、其他{i6|17所|school}。{b2|58.72万人|student}学生中，义务教育{j|38.19万人|student}，占{j1|65.0%|percent}。
三是学位上。新增{e2|2.86万个|place}，其中公办幼儿园{k1|0.74万个|place}、义务教育{k2|1.68万个|place}、高中{k3|0.44万个|place}，义务教育占{k4|58.7%|percent}。
四是满意度上。家长满意度{l1|90.4%|percent}、教师{l2|88.7%|percent}、学生{l3|94.1%|percent}，按样本加权后为{f2|91.2%|percent}；上年综合满意度{f0|89.5%|percent}。生师比（全口径）{m|14.9:1|ratio}。""",
[("growth","d","d0","d1"),("diff","f","f0","f1"),("same","d","d2"),("share","g","d","g1"),("bound","g","d"),("diff","h","h1","h2"),("same","a","a2"),("same","b","b2"),("share","j","b","j1"),("bound","j","b"),("same","e","e2"),("share","k2","e","k4"),("bound","k2","e"),("same","f","f2"),("ratio","b","c","m"),("sum","a","i1 i2 i3 i4 i5 i6"),("sum","e","k1 k2 k3"),("between","f","l1 l2 l3"),("trend","up","d0 d"),("trend","up","f0 f"),("bound","h1","h"),("below","d0","d")],
scope=[("mean","l1 l2 l3","f"),("share","j","b","k4")], hard="满意度按样本加权，不是三项简单平均")

passage("long-selfeval-err", """市教育局关于落实政府教育职责情况的述职
过去一年，全市教育经费投入{a|64.27亿元|CNY}，增幅{a1|7.9%|percent}；招聘教师{b|983名|person}；新建学校{c|21所|school}，消除大班额{d|318个|class}；高考本科上线{e|9126人|student}，上线率{e1|56.9%|percent}。现分项述职。
（一）经费。上年投入{a0|60.15亿元|CNY}，本年{a2|64.27亿元|CNY}。市本级{f1|18.96亿元|CNY}，五县区{f2|45.31亿元|CNY}，市本级占{f3|29.5%|percent}。县区中甲区{g1|13.42亿元|CNY}、乙区{g2|10.87亿元|CNY}、丙县{g3|8.64亿元|CNY}、丁县{g4|7.15亿元|CNY}、戊县{g5|5.23亿元|CNY}。
（二）教师。招聘{b2|983名|person}，其中乡村{h1|586名|person}、城区{h2|397名|person}；退休{i|741名|person}，净补充{j|242名|person}；全员培训{k|2.08万人次|person-time}，人均{l|72.0学时|other}（总学时{m|149.76万学时|other}），不低于{o|72学时|other}。
（三）学位。{c2|21所|school}新校提供学位{p|18360个|place}，校均{q|874个|place}；{d2|381个|class}大班额中小学{r1|203个|class}、初中{r2|115个|class}。
（四）质量。本科上线{e2|9126人|student}，参考{e0|15480人|student}，比上年多{s|412人|student}；公办高中上线{t1|7854人|student}，民办{t2|1272人|student}，公办占{t3|86.1%|percent}。""",
[("growth","a","a0","a1"),("share","e","e0","e1"),("bound","e","e0"),("same","a","a2"),("share","f1","a","f3"),("bound","f1","a"),("same","b","b2"),("diff","b","i","j"),("expr","m/k","l"),("same","c","c2"),("avg","p","c","q"),("same","d","d2"),("same","e","e2"),("share","t1","e","t3"),("bound","t1","e"),("sum","a","f1 f2"),("sum","f2","g1 g2 g3 g4 g5"),("trend","down","g1 g2 g3 g4 g5"),("least","o","l"),("sum","b","h1 h2"),("sum","d","r1 r2"),("sum","e","t1 t2"),("trend","up","a0 a"),("largest","g1","g2 g3 g4 g5"),("below","i","b")],
[error("restatement-mismatch","d2","d",[11],("318个","class"),"总述为318个，小学203个加初中115个也是318个","restated figure",4),
 error("share-mismatch","e1","e e0",[1],("59.0%","percent"),"9126人占15480人的59.0%","wrong digit",4),
 error("growth-mismatch","a1","a a0",[0],("6.8%","percent"),"由60.15到64.27增6.8%","wrong growth",2)],
scope=[("share","t1","e0","t3"),("diff","b","h1","j")])

passage("overview-body-3", """一、整体进展。今年以来落实教育民生资金{a|11.48亿元|CNY}，同比多{a1|1.42亿元|CNY}；受益师生{b|63.2万人次|person-time}；开工项目{c|47个|item}，开工率{c1|100%|percent}；整改督导问题{d|86条|item}，整改率{d1|91.5%|percent}。
二、主要做法。一是钱随事走。去年同期落实{a0|10.06亿元|CNY}，今年多出的部分投向校舍{e1|0.68亿元|CNY}、资助{e2|0.43亿元|CNY}、取暖{e3|0.31亿元|CNY}。二是项目随学位走。计划开工{c0|47个|item}，已全部开工，其中主体完工{f|29个|item}、占{f1|61.7%|percent}，装饰阶段{g|12个|item}，基础阶段{h|6个|item}。三是整改随督导走。反馈问题{d0|94条|item}，未完成{i|8条|item}，都属长期坚持类。
三、下步打算。年内再投{j|1.52亿元|CNY}，全年投入达到{k|13.00亿元|CNY}，完成年度计划{l|13.20亿元|CNY}的{m|98.5%|percent}；明年项目再增{o|15个|item}。""",
[("diff","a","a0","a1"),("share","c","c0","c1"),("bound","c","c0"),("share","d","d0","d1"),("bound","d","d0"),("share","f","c","f1"),("bound","f","c"),("diff","d0","d","i"),("sum","k","a j"),("share","k","l","m"),("same","c","c0"),("sum","a1","e1 e2 e3"),("sum","c","f g h"),("bound","k","l"),("trend","up","a0 a")],
scope=[("share","a","l","m"),("share","f","c0","m")], hard="计划与已开工数相同；再投的是预计数")

passage("overview-body-err", """一、总述。全年新增公办学前学位{a|8640个|place}，新招教师{b|1352名|person}，其中急需学科占{b1|42.3%|percent}；培训校长{c|618人次|person-time}；投入信息化{d|2.36亿元|CNY}；创建优质校{e|54所|school}，覆盖{e1|六个|item}县区。
二、分述。学前学位新增{a2|8640个|place}，其中新建园{f1|4920个|place}、回收配套园{f2|2310个|place}、闲置校舍改建{f3|1410个|place}。急需学科招{g|572名|person}，占当年新招{b2|1532名|person}的{b3|42.3%|percent}；其余{h|780名|person}为语数外。信息化{d2|2.36亿元|CNY}中，硬件{i1|1.28亿元|CNY}、资源{i2|0.57亿元|CNY}、运维{i3|0.51亿元|CNY}，运维占{i4|21.6%|percent}，首次超过资源。优质校：甲区{j1|14所|school}、乙区{j2|11所|school}、丙县{j3|9所|school}、丁县{j4|8所|school}、戊县{j5|7所|school}、己县{j6|5所|school}，相邻名次差距都不超过{k|三所|school}。
三、校长培训{c2|618人次|person-time}，其中乡村校长{l|347人次|person-time}，占{m|65.1%|percent}。""",
[("same","a","a2"),("same","b","b2"),("same","b1","b3"),("diff","b","g","h"),("same","d","d2"),("share","i3","d","i4"),("bound","i3","d"),("same","c","c2"),("share","l","c","m"),("bound","l","c"),("sum","a","f1 f2 f3"),("sum","d","i1 i2 i3"),("sum","e","j1 j2 j3 j4 j5 j6"),("share","g","b","b3"),("share","g","b","b1"),("trend","down","j1 j2 j3 j4 j5 j6"),("count","e1",6),("below","i2","i3"),("expr","j1-j2","k"),("below","g","h")],
[error("direction-mismatch","i3","i2",[17],None,"运维0.51亿元少于资源0.57亿元，没有超过","direction",2,"运维仍少于资源"),
 error("restatement-mismatch","b2","b",[1],("1352名","person"),"总述为1352名，572名占42.3%也只合1352名","transposed digits",3),
 error("share-mismatch","m","l c",[8],("56.1%","percent"),"347占618的56.1%","transposed digits",1)],
scope=[("share","i1","d","i4")])

passage("pay-arrears", """教师工资保障专项自查。一、工资发放。{n|七个|item}县区2022年应发教师工资{a|31.64亿元|CNY}，实发{a1|31.64亿元|CNY}，足额率{a2|100%|percent}；应发年度奖励{b|4.27亿元|CNY}，实发{b1|3.86亿元|CNY}，足额率{b2|90.4%|percent}，欠发{b3|0.41亿元|CNY}集中在戊县、庚县，其中戊县{c|2650万元|CNY}、庚县{d|1450万元|CNY}。工资与奖励合计应发{e|35.91亿元|CNY}，实发{f|35.50亿元|CNY}，足额率{g|98.9%|percent}。
二、“五险一金”。应缴{h|6.18亿元|CNY}，实缴{i|6.05亿元|CNY}，缺口{j|0.13亿元|CNY}。
三、同口径比较。教师与公务员年均收入之比，{k|七个|item}县区在{l1|0.98|ratio}至{l2|1.07|ratio}之间，低于{m|1|ratio}的只有庚县；奖励补发到位后，庚县可达{o|1.01|ratio}。
四、整改。欠发资金分{zc0|两批|item}补发，3月底前补{p|60%|percent}即{q|2460万元|CNY}，6月底前补清余下{r|1640万元|CNY}。""",
[("share","a1","a","a2"),("share","b1","b","b2"),("diff","b","b1","b3"),("diff","b3","c","d"),("sum","e","a b"),("sum","f","a1 b1"),("share","f","e","g"),("diff","h","i","j"),("expr","b3*p/100","q"),("diff","b3","q","r"),("same","a","a1"),("same","n","k"),("diff","e","b3","f"),("below","l1","m"),("least","m","o"),("bound","b1","b"),("bound","i","h"),("between","g","a2 b2"),("count","zc0",2)],
scope=[("share","b1","e","b2"),("diff","e","f","j")], hard="工资足额、奖励欠发，总的足额率介于其间")

passage("pay-err-limit", """教师队伍建设专项汇报。编外教师管理：全市编外教师{a|4126人|person}，占专任教师{b|26318人|person}的{c|15.7%|percent}，比上年减少{d|664人|person}（上年{a0|4790人|person}），下降{e|13.9%|percent-}，控制在省定{f|15%|percent}以内。编外教师年均收入{g|5.16万元|CNY/year}，相当于在编教师{h|9.83万元|CNY/year}的{i|52.5%|percent}；其中甲区{g1|6.05万元|CNY/year}、乙区{g2|5.38万元|CNY/year}、丙县{g3|5.02万元|CNY/year}、丁县{g4|4.96万元|CNY/year}，分别相当于在编教师平均数的{x1|61.5%|percent}、{x2|54.7%|percent}、{x3|51.1%|percent}、{x4|50.5%|percent}，都不低于{j|50%|percent}。
超编与空编并存：甲区空编{k|428个|item}、乙区空编{l|317个|item}，丙县超编{m|186个|item}、丁县超编{o|95个|item}，全市合计净空编{p|1026个|item}。代课教师由{q0|312人|person}减至{q|68人|person}，减幅{r|21.8%|percent-}。""",
[("share","a","b","c"),("bound","a","b"),("diff","a0","a","d"),("growth","a","a0","e"),("share","g","h","i"),("share","g1","h","x1"),("share","g2","h","x2"),("share","g3","h","x3"),("share","g4","h","x4"),("lin","p","+k +l -m -o"),("growth","q","q0","r"),("trend","down","a0 a"),("most","c","f"),("between","g","g1 g2 g3 g4"),("trend","down","g1 g2 g3 g4"),("trend","down","q0 q"),("least","j","i"),("least","j","x1"),("least","j","x2"),("least","j","x3"),("least","j","x4")],
[error("bound-exceeded","c","f",[12],None,"编外占15.7%，已超过15%的控制线","limit against the figure",1,"超过省定控制线"),
 error("sum-mismatch","p","k l m o",[9],("464个","item"),"超编应当减去：428加317减186减95为464","sign",2),
 error("growth-mismatch","r","q q0",[10],("78.2%","percent-"),"68是312的21.8%，减幅为78.2%","complement",1)],
scope=[("share","g1","h","i"),("share","a0","b","c")])

passage("enrol-compulsory", """入学保障与随迁子女。一年级新生{a|36215人|student}，比上年减少{a1|2874人|student-}，下降{a2|7.4%|percent-}；七年级新生{b|34860人|student}，比上年增加{b1|1426人|student}，增长{b2|4.3%|percent}，两头一减一增，合计{c|71075人|student}，比上年净减{d|1448人|student-}。六年级毕业{e|34127人|student}，七年级新生多于毕业生{f|733人|student}，为市外回流。
随迁子女一年级新生{g|6218人|student}，占{g1|17.2%|percent}；七年级{h|4931人|student}，占{h1|14.1%|percent}，公办就读比例分别为{i1|93.7%|percent}和{i2|97.9%|percent}，合并为{i|95.6%|percent}。民办义务教育在校生占比{j|4.6%|percent}，低于{k|5%|percent}；其中小学占{j1|3.8%|percent}、初中占{j2|6.2%|percent}，初中单独看高于{k2|5%|percent}，但控制线只对合计考核。""",
[("growthc","a","a1","a2"),("growthc","b","b1","b2"),("sum","c","a b"),("sum","d","a1 b1"),("diff","b","e","f"),("share","g","a","g1"),("bound","g","a"),("share","h","b","h1"),("bound","h","b"),("expr","(g*i1+h*i2)/(g+h)","i"),("between","i","i1 i2"),("between","j","j1 j2"),("most","j","k"),("below","k2","j2"),("same","k","k2"),("below","e","b")],
scope=[("most","j2","k"),("mean","j1 j2","j"),("growthc","b","b1","a2")], hard="七年级新生多于六年级毕业生；初中单独超过5%而控制线只管合计")

passage("enrol-err", """普通高中招生情况。2024年普通高中计划招生{a|21600人|student},实招{b|21384人|student},完成{c|99%|percent},其中公办{b1|17226人|student}、民办{b2|4158人|student},公办占{d|80.6%|percent}。指标到校生{e|9150人|student},占优质高中招生{f|14076人|student}的{g|42.8%|percent},达到不低于{h|50%|percent}的要求;指标生线下降{i|20分|other}录取{j|1034人|student},占指标生的{k|11.3%|percent}。
在校生{l|63720人|student},比上年增加{m|2472人|student},增长{o|4.0%|percent},上年{l0|61248人|student};班级{p|1302个|class},平均班额{q|49.8人|student},控制在{r|50人|student}以内,{!n|56}人以上的班{s|43个|class},占{t|3.3%|percent},比上年的{s0|71个|class}减少{u|39.4%|percent-}。县中托管帮扶{v|12所|school},派驻教师{w|84人|person},校均{x|7人|person}。""",
[("share","b","a","c"),("share","b1","b","d"),("bound","b1","b"),("share","e","f","g"),("bound","e","f"),("share","j","e","k"),("bound","j","e"),("diff","l","l0","m"),("growth","l","l0","o"),("avg","l","p","q"),("share","s","p","t"),("bound","s","p"),("growth","s","s0","u"),("avg","w","v","x"),("sum","b","b1 b2"),("least","h","g"),("most","q","r"),("trend","up","l0 l"),("trend","down","s0 s"),("below","b","a"),("growthb","l0","m","o")],
[error("share-mismatch","g","e f h",[3,15],("65.0%","percent"),"9150应除以优质高中招生14076得65.0%，误除以全部实招数","wrong denominator",2),
 error("average-mismatch","q","l p",[9],("48.9人","student"),"63720除以1302为48.9，两位颠倒","transposed digits",1)],
scope=[("share","e","a","k"),("share","j","f","k")])

passage("satisfaction", """教育满意度调查。受市政府委托，第三方发放问卷{a|12600份|item}，收回有效问
卷{b|11847份|item}，有效率{c|94.0%|percent}。家长{b1|6218份|item}、学生{b2|3407份|item}、教
师{b3|1910份|item}、代表委员{bx|312份|item}。总体满意度{d|88.9%|percent}，家长{d1|87.6%|percent}、
学生{d2|93.4%|percent}、教师{d3|85.2%|percent}、代表委员{d4|90.1%|percent}，学生最高，教师最
低，高低相差{e|8.2个百分点|percentage-point}。与上年比，家长上升{f1|1.4个百分点|percentage-point}、学生上
升{f2|0.6个百分点|percentage-point}、代表委员上升{f3|0.9个百分点|percentage-point}，唯教师下降{f4|2.1个百分点|percentage-point-}，
上年为{g|87.3%|percent}。总体满意度上年为{h|88.5%|percent}，升{i|0.4个百分点|percentage-point}。反映
最集中的是{j|三个|item}问题：课后服务{k1|2136条|item}、午休条件{k2|1874条|item}、上下学交
通{k3|1459条|item}，合计占意见总数{l|8120条|item}的{m|67.4%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("diff","d2","d3","e"),("diff","d3","f4","g"),("diff","d","h","i"),("sharesum","k1 k2 k3","l","m"),("sum","b","b1 b2 b3 bx"),("between","d","d1 d2 d3 d4"),("largest","d2","d1 d3 d4"),("smallest","d3","d1 d2 d4"),("trend","down","k1 k2 k3"),("count","j",3),("atmost","l","k1 k2 k3"),("trend","up","h d"),("below","d3","g"),("expr","(d1*b1+d2*b2+d3*b3+d4*bx)/b","d")],
scope=[("mean","d1 d2 d3 d4","d"),("share","k1","l","m")], hard="三升一降而总体上升；总体按样本加权")

passage("special-funding-err", """专项资金绩效自评：市级教育专项{a|2.48亿元|CNY}，共{b|五类|item}。（1）扩优提质{a1|9600万元|CNY}，占{p1|38.7%|percent}；（2）教师发展{a2|5200万元|CNY}，占{p2|29.1%|percent}；（3）学生资助配套{a3|4300万元|CNY}，占{p3|17.3%|percent}；（4）数字化{a4|3700万元|CNY}，占{p4|14.9%|percent}；（5）督导与安全{a5|2000万元|CNY}，占{p5|8.1%|percent}。
执行：全年支出{c|2.31亿元|CNY}，执行率{d|93.1%|percent}；{zc0|五类|item}分别支出{c1|9084万元|CNY}、{c2|4986万元|CNY}、{c3|4300万元|CNY}、{c4|2905万元|CNY}、{c5|1825万元|CNY}，执行率为{d1|94.6%|percent}、{d2|95.9%|percent}、{d3|100%|percent}、{d4|78.5%|percent}、{d5|91.3%|percent}，最低的是数字化。结转{e|1700万元|CNY}，其中数字化{f|975万元|CNY}，占{g|46.8%|percent}。综合得分{h|91.6分|other}，等级为优（{!mark|90}分以上）。""",
[("share","a1","a","p1"),("bound","a1","a"),("share","a2","a","p2"),("bound","a2","a"),("share","a3","a","p3"),("bound","a3","a"),("share","a4","a","p4"),("bound","a4","a"),("share","a5","a","p5"),("bound","a5","a"),("share","c","a","d"),("bound","c","a"),("share","c1","a1","d1"),("bound","c1","a1"),("share","c2","a2","d2"),("bound","c2","a2"),("share","c3","a3","d3"),("bound","c3","a3"),("share","c4","a4","d4"),("bound","c4","a4"),("share","c5","a5","d5"),("bound","c5","a5"),("diff","a","c","e"),("diff","a4","c4","f"),("share","f","e","g"),("bound","f","e"),("sum","a","a1 a2 a3 a4 a5"),("hundred","p1 p2 p3 p4 p5"),("sum","c","c1 c2 c3 c4 c5"),("smallest","d4","d1 d2 d3 d5"),("between","d","d1 d2 d3 d4 d5"),("count","b",5),("trend","down","a1 a2 a3 a4 a5"),("count","zc0",5)],
[error("difference-mismatch","f","a4 c4 e g",[23,24],("795万元","CNY"),"3700减2905为795万元","transposed digits",2),
 error("share-mismatch","p2","a2 a p1 p3 p4 p5",[2,27],("21.0%","percent"),"5200万元占2.48亿元的21.0%","wrong digit",1)],
scope=[("share","c1","c","p1"),("share","f","a","g")])

passage("rural-network", """小规模学校与寄宿制学校两类学校建设。全市{!n|100}人以下小规模学校{a|263所|school}，占小学（含教学点）{b|641所|school}的{c|41.0%|percent}，在校生{d|11820人|student}，只占小学生{e|23.46万人|student}的{f|5.0%|percent}，校均{g|45人|student}。专任教师{h|1724人|person}，师生比{i|1:6.9|ratio}，看似充裕，按班计算每班仅{j|1.48人|person}（教学班{k|1163个|class}），达不到班师比{l|1:1.7|ratio}的配置要求。不足{!n|100}人按{!n|100}人拨付公用经费，拨付{m|1893.60万元|CNY}（生均{o|720元|CNY/student}），比按实际人数多拨{p|1042.56万元|CNY}。
寄宿制学校{q|96所|school}，寄宿生{r|3.87万人|student}，每{s|50人|student}配{t|1名|person}生活教师，应配{u|774名|person}，实配{v|702名|person}，缺{w|72名|person}。""",
[("share","a","b","c"),("bound","a","b"),("share","d","e","f"),("bound","d","e"),("avg","d","a","g"),("ratio","d","h","i"),("avg","h","k","j"),("prod","m","a o","100"),("expr","m-d*o","p"),("avg","r","s","u"),("diff","u","v","w"),("below","j","l"),("below","f","c"),("bound","v","u")],
scope=[("ratio","e","h","i"),("prod","m","d o"),("avg","d","b","g")], hard="生师比充裕而班师比不足；按百人拨付不是按实际人数")

passage("net-class-err", """强镇筑基与集团化办学。全市组建义务教育集团{a|42个|item}，成员校{b|218所|school}，平均每个集团{c|5.2所|school}，覆盖义务教育学校{d|486所|school}的{e|44.9%|percent}。其中城乡共同体{f|15个|item}、城区集团{g|31个|item}，两类有{h|4个|item}重合。干部教师交流{i|1892人|person}，由城到乡{j|1126人|person}、由乡到城{k|766人|person}，到乡占{l|59.5%|percent}。
镇域方面，驻地学校提升工程投入{m|4.15亿元|CNY}，改善{o|83所|school}，校均{p|50万元|CNY}；镇驻地初中在校生{q|5.24万人|student}，占全市初中生{r|9.76万人|student}的{s|57.3%|percent}，比上年的{s0|52.1%|percent}提高{t|1.6个百分点|percentage-point}，生源回流{u|1430人|student}。紧密型集团{v|19个|item}，占集团总数的{w|45.2%|percent}，还不到一半。""",
[("avg","b","a","c"),("share","b","d","e"),("bound","b","d"),("lin","h","+f +g -a"),("diff","i","j","k"),("share","j","i","l"),("bound","j","i"),("avg","m","o","p"),("share","q","r","s"),("bound","q","r"),("diff","s","s0","t"),("share","v","a","w"),("bound","v","a"),("trend","up","s0 s"),("bound","h","g"),("bound","h","f"),("bound","g","a"),("bound","f","a"),("lin","a","+f +g -h")],
[error("average-mismatch","p","m o",[7],("500万元","CNY"),"4.15亿元除以83所为500万元","power of ten",1),
 error("share-mismatch","s","q r s0 t",[8,10],("53.7%","percent"),"5.24占9.76的53.7%","transposed digits",2)],
scope=[("sum","a","f g"),("share","j","b","l")])

passage("year-summary-money2", """【年度工作总结·之投入】全口径看，全年教育投入{a|142.60亿元|CNY}，增长{a1|7.3%|percent}，
增幅比上年的{a2|9.8%|percent}回落{a3|2.5个百分点|percentage-point}，但绝对量仍增加{a4|9.70亿元|CNY}。
（上年{ao|132.90亿元|CNY}。）
财政口径看，一般公共预算教育支出{b|108.35亿元|CNY}，占一般公共预算支出{c|561.20亿元|CNY}
的{d|19.3%|percent}，比上年提高{e|0.3个百分点|percentage-point}（上年{d0|19.0%|percent}）；教育支出增
长{f|5.6%|percent}，同期一般公共预算支出增长{g|3.9%|percent}，快{h|1.7个百分点|percentage-point}。
债券口径看，新增专项债{i|14.80亿元|CNY}用于{j|27个|item}教育项目，平均每个{k|5481万元|CNY}，
最大的一个{l|2.10亿元|CNY}，占{m|14.2%|percent}。上述{zc0|三种|item}口径互有重叠，不可相加。""",
[("diff","a2","a1","a3"),("diff","a","ao","a4"),("share","b","c","d"),("bound","b","c"),("diff","d","d0","e"),("diff","f","g","h"),("avg","i","j","k"),("share","l","i","m"),("bound","l","i"),("growth","a","ao","a1"),("trend","up","ao a"),("below","a1","a2"),("trend","up","d0 d"),("below","g","f"),("bound","b","a"),("below","k","l"),("count","zc0",3),("growthb","ao","a4","a1")],
scope=[("sum","a","b i"),("share","i","a","m")], hard="增幅回落而总量上升；三种口径重叠")

passage("per-student-rank", """生均经费的县际差距。2023年小学生均一般公共预算教育经费：甲区{a1|13420元|CNY/student}，乙区{a2|12185元|CNY/student}，丙县{a3|10960元|CNY/student}，丁县{a4|11274元|CNY/student}，戊县{a5|9853元|CNY/student}。初中：甲区{b1|19036元|CNY/student}，乙区{b2|17448元|CNY/student}，丙县{b3|16210元|CNY/student}，丁县{b4|15872元|CNY/student}，戊县{b5|14690元|CNY/student}。全市平均小学{a|11790元|CNY/student}、初中{b|16935元|CNY/student}。
小学最高与最低之比{c|1.36:1|ratio}，初中{d|1.30:1|ratio}，均低于{e|1.5:1|ratio}；小学低于全市平均的有{f|三个|item}县，初中低于全市平均的也有{g|三个|item}县。与上年相比，小学比值由{c0|1.41:1|ratio}收窄，初中由{d0|1.33:1|ratio}收窄。丙县小学低于丁县{h|314元|CNY/student}，初中则高出{i|338元|CNY/student}，与两县初中规模不同有关。""",
[("ratio","a1","a5","c"),("ratio","b1","b5","d"),("diff","a4","a3","h"),("diff","b3","b4","i"),("between","a","a1 a2 a3 a4 a5"),("between","b","b1 b2 b3 b4 b5"),("largest","a1","a2 a3 a4 a5"),("smallest","a5","a1 a2 a3 a4"),("largest","b1","b2 b3 b4 b5"),("smallest","b5","b1 b2 b3 b4"),("most","c","e"),("most","d","e"),("count","f",3),("count","g",3),("trend","down","c0 c"),("trend","down","d0 d"),("trend","down","b1 b2 b3 b4 b5"),("below","a","b"),("below","a3","a4"),("below","b4","b3"),("below","a3","a"),("below","a4","a"),("below","a5","a"),("below","b3","b"),("below","b4","b"),("below","b5","b")],
scope=[("trend","down","a1 a2 a3 a4 a5"),("mean","a1 a2 a3 a4 a5","a"),("mean","b1 b2 b3 b4 b5","b")], hard="丙丁两县小学与初中次序相反")

passage("per-student-err", """生均拨款制度落实：幼儿园每生每年{a|700元|CNY/student}，小学{b|850元|CNY/student}，初中{c|1050元|CNY/student}，普高{d|1300元|CNY/student}，中职{e|2600元|CNY/student}，从低到高逐级提高。按年报在校生计，幼儿园{a1|5.86万人|student}、小学{b1|16.74万人|student}、初中{c1|8.12万人|student}、普高{d1|4.35万人|student}、中职{e1|2.47万人|student}，应拨分别为{a2|4102万元|CNY}、{b2|14229万元|CNY}、{c2|8526万元|CNY}、{d2|565.5万元|CNY}、{e2|6422万元|CNY}，合计{f|3.89亿元|CNY}。实拨{g|3.84亿元|CNY}，拨付率{h|98.7%|percent}，欠拨{i|500万元|CNY}。中职标准是小学的{j|3.06倍|ratio}，普高的{k|3.0倍|ratio}。义务教育两段应拨{l|2.28亿元|CNY}，占合计的{m|58.6%|percent}。""",
[("prod","a2","a a1"),("prod","b2","b b1"),("prod","c2","c c1"),("prod","d2","d d1"),("prod","e2","e e1"),("sum","f","a2 b2 c2 d2 e2"),("share","g","f","h"),("bound","g","f"),("diff","f","g","i"),("multiple","e","b","j"),("multiple","e","d","k"),("sum","l","b2 c2"),("share","l","f","m"),("trend","up","a b c d e"),("sharesum","b2 c2","f","m"),("largest","b2","a2 c2 d2 e2")],
[error("average-mismatch","d2","d d1 f a2 b2 c2 e2",[3,5],("5655万元","CNY"),"4.35万人乘1300元为5655万元，小数点错一位","decimal point",2),
 error("ratio-mismatch","k","e d",[10],("2.0倍","ratio"),"2600是1300的2倍，加一当成3倍","increase against multiple",1)],
scope=[("share","l","g","m"),("multiple","e","a","j")])

passage("grade-growth-err", """普通高中办学条件。全市公办普高{a|28所|school}，总投入三年累计{b|9.65亿元|CNY}：2021年{b1|2.46亿元|CNY}，2022年{b2|3.18亿元|CNY}，2023年{b3|3.92亿元|CNY}，逐年增长{c2|29.3%|percent}、{c3|29.3%|percent}，三年间增长{c|59.3%|percent}。生均校舍由{d1|19.6平方米|other}、{d2|20.8平方米|other}增至{d3|22.1平方米|other}；大班额占比由{e1|18.7%|percent}、{e2|12.5%|percent}降至{e3|6.4%|percent}，两年降{e|12.3个百分点|percentage-point}。
化解债务：高中债务余额{f0|9.85亿元|CNY}，偿还{f1|3.26亿元|CNY}，年末{f|6.59亿元|CNY}，化债率{g|33.1%|percent}，剩余债务校均{h|2354万元|CNY}。选课走班学校{i|24所|school}，占{j|85.7%|percent}；开设{!n|12}种选科组合的{k|17所|school}，占{l|70.8%|percent}。""",
[("sum","b","b1 b2 b3"),("growth","b2","b1","c2"),("growth","b3","b2","c3"),("growth","b3","b1","c"),("diff","e1","e3","e"),("diff","f0","f1","f"),("share","f1","f0","g"),("bound","f1","f0"),("avg","f","a","h"),("share","i","a","j"),("bound","i","a"),("share","k","i","l"),("bound","k","i"),("trend","up","b1 b2 b3"),("trend","up","d1 d2 d3"),("trend","down","e1 e2 e3"),("trend","down","f0 f")],
[error("growth-mismatch","c3","b3 b2",[2],("23.3%","percent"),"3.92比3.18增23.3%，29.3%是上一年的增幅","copied from before",1),
 error("sum-mismatch","b","b1 b2 b3",[0],("9.56亿元","CNY"),"三年之和9.56亿元","transposed digits",1)],
scope=[("growth","b3","b1","c2"),("share","k","a","l")])

passage("plan-reach-false", """2024年目标管理考核自查。教育类指标{a|12项|item}。（1）公办园在园占比目标{b0|54%|percent}，完成{b|55.2%|percent}；（2）小学专任教师本科率目标{c0|78%|percent}，完成{c|79.6%|percent}；（3）初中校际差异系数目标不高于{d0|0.45|ratio}，完成{d|0.42|ratio}；（4）随迁子女公办就读率目标{e0|95%|percent}，完成{e|94.1%|percent}；（5）近视率目标不高于{f0|52.0%|percent}，完成{f|51.3%|percent}；（6）教师交流比例目标{g0|10%|percent}，完成{g|13.7%|percent}；（7）生均图书初中目标{h0|40册|item}，完成{h|41.6册|item}；其余{i|5项|item}为定性指标，全部完成。前述{j|七项|item}定量指标悉数达标，占总数的{k|58.3%|percent}。
横向比，随迁子女公办就读率高于全省平均{l|92.8%|percent}，高出{m|1.3个百分点|percentage-point}。""",
[("share","j","a","k"),("diff","e","l","m"),("least","b0","b"),("least","c0","c"),("most","d","d0"),("least","e0","e"),("most","f","f0"),("least","g0","g"),("least","h0","h"),("sum","a","j i"),("count","j",7),("below","l","e")],
[error("bound-exceeded","e","e0",[5],None,"第4项94.1%未到95%，不能说七项悉数达标","limit against the figure",2,"七项中六项达标")],
scope=[("diff","b","l","m")])

passage("plan-share-sub", """乡村教师支持计划实施情况。乡村教师{a|9852名|person}，占全市教师{b|24176名|person}的{c|40.8%|percent}。享受生活补助{d|9852名|person}，全覆盖，其中每月{e1|400元|CNY/month}的{f1|3614名|person}、{e2|600元|CNY/month}的{f2|4186名|person}、{e3|1000元|CNY/month}的{f3|2052名|person}，月支出{g|600.9万元|CNY}，全年按{h|12个月|other}计{i|7211万元|CNY}，人均每月{j|610元|CNY/month}。周转宿舍{k|2640套|item}，入住{l|2915名|person}，其中双职工合住{m|275套|item}（每套多住一人），另有空置待修{o|0套|item}。
乡村教师流失：调离{p|186名|person}，比上年少{q|55名|person}（上年{p0|241名|person}），流失率由{r0|2.4%|percent}降至{r|1.9%|percent}；补充{s|412名|person}，补充与流失相抵净增{t|226名|person}。""",
[("share","a","b","c"),("bound","a","b"),("lin","f3","+a -f1 -f2"),("expr","e1*f1+e2*f2+e3*f3","g"),("prod","i","g h"),("avg","g","a","j"),("diff","l","k","m"),("diff","p0","p","q"),("share","p","a","r"),("diff","s","p","t"),("same","a","d"),("between","j","e1 e2 e3"),("trend","up","e1 e2 e3"),("trend","down","p0 p"),("trend","down","r0 r"),("sum","d","f1 f2 f3")],
scope=[("mean","e1 e2 e3","j"),("diff","s","q","t")], hard="住户多于套数系两名教师合住；平均补助是加权的")

passage("transport-safe", """学生交通与宿舍安全。全市校车{a|386辆|item}，其中专用校车{b|341辆|item}、其他客车{c|45辆|item}，服务{d|94所|school}学校、{e|1.73万名|student}学生，每车每日两趟，趟均{f|22.4人|student}，按车次计日均运送{g|17293人次|person-time~}。家长接送{h|12.6万人|student}，步行{i|7.4万人|student}，公交{j|3.1万人|student}，连同校车合计{k|24.83万人|student}，占在校生{l|27.52万人|student}的{m|90.2%|percent}，其余为寄宿。
宿舍：寄宿学校{o|133所|school}，消防验收合格{p|127所|school}，合格率{q|95.5%|percent}；不合格的{r|6所|school}中{s|4所|school}属历史建筑、正补办手续，{t|2所|school}已停用。宿管员{u|968名|person}，按寄宿生{v|5.12万人|student}计，每名管{w|52.9人|student}。""",
[("diff","a","b","c"),("prod","g","a f","2"),("sum","k","e h i j"),("share","k","l","m"),("bound","k","l"),("share","p","o","q"),("bound","p","o"),("diff","o","p","r"),("avg","v","u","w"),("sum","r","s t"),("below","s","p")],
scope=[("prod","g","a f"),("avg","e","a","f")], hard="日均运送按往返两趟计；校车人次多于乘车学生")

passage("sports-arts-err", """体教融合与美育。学生体质监测{a|29.4万人|student}，合格{b|28.3万人|student}，合格率{c|96.3%|percent}，优良{d|14.9万人|student}，优良率{e|50.7%|percent}，比三年前{e0|41.8%|percent}提高{f|8.9个百分点|percentage-point}，年均提高{g|3.0个百分点|percentage-point}。体育教师{h|2163名|person}，按“小学五班配一名、初高中四班配一名”应配{i|2418名|person}，缺{j|325名|person}，缺额占应配数{k|10.5%|percent}。
美育：专职音美教师{l|1846名|person}，比上年增加{m|158名|person}，增长{o|8.6%|percent}；艺术场馆开放{p|364所|school}；学生合唱团{q|218个|item}、参加{r|1.09万人|student}，团均{s|50人|student}。市级展演节目{t|142个|item}，一等奖{t1|28个|item}、二等奖{t2|43个|item}、三等奖{t3|71个|item}，获一等奖的占{u|19.7%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("share","d","a","e"),("bound","d","a"),("diff","e","e0","f"),("overn","f",3,"g"),("diff","i","h","j"),("share","j","i","k"),("bound","j","i"),("growthc","l","m","o"),("avg","r","q","s"),("share","t1","t","u"),("bound","t1","t"),("below","d","b"),("sum","t","t1 t2 t3"),("trend","up","t1 t2 t3"),("bound","l","h"),("trend","up","e0 e"),("bound","h","i")],
[error("growth-mismatch","o","l m",[9],("9.4%","percent"),"158应除以上年1688得9.4%，误除以本年1846","wrong base",1),
 error("difference-mismatch","j","i h k",[6,7],("255名","person"),"2418减2163为255","wrong difference",1)],
scope=[("growthb","l","m","s")])

passage("library-lab", """教学装备达标情况。中小学理科实验室{a|2436间|classroom}，达标{b|2241间|classroom}，达标率{c|92.0%|percent}；
图书{d|1328.6万册|item}，生均小学{e1|24.8册|item}、初中{e2|38.3册|item}、高中{e3|51.6册|item}，
省定标准依次为{f1|25册|item}、{f2|35册|item}、{f3|45册|item}，小学略低，差{g|0.2册|item}，初中、高
中分别高出{g2|3.3册|item}、{g3|6.6册|item}。当年新购图书{h|96.4万册|item}，剔旧{i|38.2万册|item}，
净增{j|58.2万册|item}，年初存书{k|1270.4万册|item}。
设备总值{l|8.92亿元|CNY}，生均{m|2520元|CNY/student}（在校生{o|35.4万人|student}），比上年{m0|2286元|CNY/student}
增加{p|234元|CNY/student}；新增{q|9860万元|CNY}，其中数字设备{r|5420万元|CNY}，占{s|55.0%|percent}。
仪器配备完好率{t|97.2%|percent}，要求{u|95%|percent}以上。""",
[("share","b","a","c"),("bound","b","a"),("diff","f1","e1","g"),("diff","e2","f2","g2"),("diff","e3","f3","g3"),("diff","h","i","j"),("diff","d","j","k"),("avg","l","o","m"),("diff","m","m0","p"),("share","r","q","s"),("bound","r","q"),("below","e1","f1"),("least","f2","e2"),("least","f3","e3"),("trend","up","e1 e2 e3"),("trend","up","f1 f2 f3"),("least","u","t"),("trend","up","m0 m"),("bound","q","l")],
scope=[("mean","e1 e2 e3","m"),("share","r","l","s")], hard="小学生均图书低于标准且已说明")

passage("library-err", """教育装备与经费使用。2023年采购教学设备{a|6280万元|CNY}，节约{b|550万元|CNY}，节约率{c|8.8%|percent}（预算{a0|6830万元|CNY}）。按类别，实验仪器{d1|1740万元|CNY}、信息化{d2|2615万元|CNY}、音体美器材{d3|980万元|CNY}、课桌凳{d4|945万元|CNY}，其中信息化占{e|41.6%|percent}。
课桌凳{f|3.15万套|item}，套均{g|300元|CNY}；图书{h|42.6万册|item}，支出{i|1065万元|CNY}，册均{j|2.5元|CNY}，图书另列不在{a2|6820万元|CNY}之内，连同图书合计{k|7345万元|CNY}。按学生{l|28.4万人|student}计，人均装备投入（含图书）{m|259元|CNY/student}，其中丙县{m1|316元|CNY/student}最高，己县{m2|178元|CNY/student}最低。""",
[("diff","a0","a","b"),("share","b","a0","c"),("bound","b","a0"),("share","d2","a","e"),("bound","d2","a"),("avg","d4","f","g"),("avg","i","h","j"),("same","a","a2"),("sum","k","a i"),("avg","k","l","m"),("sum","a","d1 d2 d3 d4"),("between","m","m1 m2"),("below","m2","m1"),("below","a","a0")],
[error("share-mismatch","c","b a0",[1],("8.1%","percent"),"节约率应除以预算6830得8.1%，误除以采购额6280","wrong denominator",1),
 error("restatement-mismatch","a2","a",[7],("6280万元","CNY"),"前文为6280万元","restated figure",2),
 error("average-mismatch","j","i h",[6],("25元","CNY"),"1065万元除以42.6万册为25元","decimal point",1)],
scope=[("sum","a","d1 d2 d3 d4 i"),("avg","a","l","m")])

passage("township-office", """乡镇党委政府教育职责延伸督导。全市{a|118个|item}乡镇（街道），督导评估{b|96个|item}，覆盖{c|81.4%|percent}。评定优秀{b1|31个|item}、良好{b2|42个|item}、合格{b3|21个|item}、不合格{b4|2个|item}，优秀率{d|32.3%|percent}，优良率{e|76.0%|percent}；未评的{f|22个|item}列入下一年。乡镇投入教育{g|2836万元|CNY}，平均每个{h|29.5万元|CNY}（按参评乡镇计），最多的{i|214万元|CNY}，最少的不足{j|3万元|CNY}。校园周边整治{k|672处|item}，其中乡镇牵头{l|458处|item}，占{m|68.2%|percent}。控辍保学劝返{o|61人|student}，到年底稳定在校{p|54人|student}，复学巩固率{q|88.5%|percent}，其余{r|7人|student}转入专门学校或职业培训。""",
[("share","b","a","c"),("bound","b","a"),("share","b1","b","d"),("bound","b1","b"),("sharesum","b1 b2","b","e"),("diff","a","b","f"),("avg","g","b","h"),("share","l","k","m"),("bound","l","k"),("share","p","o","q"),("bound","p","o"),("diff","o","p","r"),("below","h","i"),("sum","b","b1 b2 b3 b4"),("below","j","h"),("below","d","e")],
scope=[("avg","g","a","h"),("share","b1","a","d")], hard="人均投入按参评乡镇而不按全部乡镇")

passage("duty-err-sign", """控辍保学。年初台账疑似辍学{a|318人|student}，核查后剔除转学{b|127人|student}、出国{c|14人|student}、死亡{d|2人|student}，实为{e|185人|student}；劝返{f|163人|student}，劝返率{g|93.1%|percent}，尚有{h|12人|student}。学期中又新增{i|21人|student}、劝返{j|17人|student}，期末台账{k|16人|student}，比上年期末的{k0|29人|student}减少{l|13人|student-}，下降{m|44.8%|percent-}。
全年两次劝返合计{o|180人|student}，占两次疑似确认总数{p|176人|student}的{q|91.8%|percent}。义务教育在校生{r|26.85万人|student}，辍学率为{s|0.006%|percent}，控制在{t|0.6%|percent}、{u|1.8%|percent}的小学、初中控制线之下。""",
[("lin","e","+a -b -c -d"),("share","f","e","g"),("bound","f","e"),("diff","e","f","h"),("lin","k","+h +i -j"),("diff","k","k0","l"),("growth","k","k0","m"),("sum","o","f j"),("sum","p","e i"),("share","o","p","q"),("bound","o","p"),("share","k","r","s"),("most","s","t"),("most","s","u"),("trend","down","k0 k"),("growthb","k0","l","m")],
[error("difference-mismatch","e","a b c d f h p i g",[0,3,8,1],("175人","student"),"318减127减14减2为175","wrong difference",1),
 error("sum-mismatch","p","e i o q",[8,9,10],("196人","student"),"175加21为196","wrong sum",2)],
scope=[("share","f","a","g"),("share","o","a","q")])

passage("fiveyear-sound", """“十三五”教育发展回顾（供省厅调研组参阅）
五年来，全市教育投入年年有增。财政性教育经费2016年{a1|48.20亿元|CNY}，2017年{a2|52.06亿元|CNY}，2018年{a3|55.91亿元|CNY}，2019年{a4|60.38亿元|CNY}，2020年{a5|64.49亿元|CNY}，累计{a|281.04亿元|CNY}；2020年为2016年的{b|1.34倍|ratio}，四年间增长{c|33.8%|percent}，年均递增{d|7.6%|percent}。
五年新建学校{e|86所|school}、改扩建{f|231所|school}，合计{g|317所|school}，新增学位{h|11.40万个|place}，年均{i|2.28万个|place}。新补充教师{j|6925名|person}，年均{k|1385名|person}；专任教师由{l0|2.21万名|person}增至{l|2.46万名|person}，增加{m|0.25万名|person}，低于补充数，因为同期退休、调离{o|4425名|person~}左右。
大班额占比由{p0|24.3%|percent}降到{p|3.1%|percent}，五年降{q|21.2个百分点|percentage-point}；高中阶段毛入学率由{r0|87.5%|percent}升到{r|92.8%|percent}，升{s|5.3个百分点|percentage-point}，年均{t|1.1个百分点|percentage-point}。""",
[("sum","a","a1 a2 a3 a4 a5"),("multiple","a5","a1","b"),("growth","a5","a1","c"),("sum","g","e f"),("overn","h",5,"i"),("overn","j",5,"k"),("diff","l","l0","m"),("expr","j-m","o"),("diff","p0","p","q"),("diff","r","r0","s"),("overn","s",5,"t"),("trend","up","a1 a2 a3 a4 a5"),("cagrv",4,"a5","a1","d"),("cagr",4,"c","d"),("trend","up","l0 l"),("trend","down","p0 p"),("trend","up","r0 r"),("below","m","j")],
scope=[("cagrv",5,"a5","a1","d"),("overn","c",4,"d"),("overn","a",4,"i")], hard="年均递增按四个年度跨度复合计算，其余年均按五年平均")

passage("fiveyear-err", """2018年至2023年教育发展主要数据：在园幼儿由{a0|9.82万人|student}减至{a|8.14万人|student}，减少{a1|1.68万人|student}，下降{a2|20.6%|percent-}；小学生由{b0|26.35万人|student}增至{b|28.97万人|student}，增长{b1|9.9%|percent}，年均增长{b2|1.9%|percent}；初中生由{c0|10.48万人|student}增至{c|12.86万人|student}，增长{c1|22.7%|percent}，年均增长{c2|4.5%|percent}。三段合计由{d0|46.65万人|student}增至{d|49.97万人|student}，净增{d1|3.32万人|student}。
与之对应，专任教师由{e0|2.76万人|person}增至{e|3.04万人|person}，增长{e1|10.1%|percent}，快于学生{f|7.1%|percent}的增幅。学校占地由{g0|1480万平方米|other}增至{g|1692万平方米|other}，生均占地由{h0|31.7平方米|other}增至{h|33.9平方米|other}。教育经费由{i0|52.7亿元|CNY}增至{i|78.3亿元|CNY}，五年增长{j|48.6%|percent}，生均由{k0|11297元|CNY/student}增至{k|15669元|CNY/student}。""",
[("diff","a0","a","a1"),("growth","a","a0","a2"),("growth","b","b0","b1"),("growth","c","c0","c1"),("sum","d0","a0 b0 c0"),("sum","d","a b c"),("diff","d","d0","d1"),("growth","e","e0","e1"),("growth","d","d0","f"),("avg","g0","d0","h0"),("avg","g","d","h"),("growth","i","i0","j"),("avg","i0","d0","k0"),("avg","i","d","k"),("trend","down","a0 a"),("trend","up","b0 b"),("trend","up","c0 c"),("cagrv",5,"b","b0","b2"),("cagrv",5,"c","c0","c2"),("cagr",5,"b1","b2"),("cagr",5,"c1","c2"),("trend","up","d0 d"),("trend","up","e0 e"),("below","f","e1"),("trend","up","h0 h"),("trend","up","k0 k"),("trend","up","i0 i"),("growthb","d0","d1","f")],
[error("growth-mismatch","c2","c c0 c1",[18,20],("4.2%","percent"),"22.7%除以5得4.5%，年均增长应按复合计算为4.2%","simple instead of compound",1),
 error("growth-mismatch","a2","a a0",[1],("17.1%","percent-"),"减少1.68万应除以2018年9.82万得17.1%，误除以2023年","later divided instead of earlier",1)],
scope=[("overn","b1",5,"b2"),("growth","c","b0","c1")])

passage("doubling-err", """五年跨越。市级教育专项由{a0|1.26亿元|CNY}增加到{a|2.53亿元|CNY}，{b|翻了一番|ratio}；中职在校生由{c0|1.85万人|student}增加到{c|2.96万人|student}，是五年前的{d|1.6倍|ratio}；高考本科上线由{e0|5120人|student}增加到{e|8704人|student}，增长{f|70%|percent}；研究生学历教师由{g0|412人|person}增加到{g|1648人|person}，增长{h|4倍|ratio}；校车由{i0|96辆|item}增加到{i|215辆|item}，净增{j|119辆|item}，增加{k|1.2倍|ratio}；中外合作办学项目由{l0|4个|item}增至{l|9个|item}。
资助标准同步提高：中职助学金每生由{m0|2000元|CNY/student}提至{m|2300元|CNY/student}，增长{o|15%|percent}；寄宿初中生补助由{p0|1250元|CNY/student}提至{p|1500元|CNY/student}，增长{q|20%|percent}，每生增加{r|250元|CNY/student}，按{s|2.35万人|student}计多支出{t|58.75万元|CNY}。""",
[("multiple","c","c0","d"),("growth","e","e0","f"),("times","g","g0","h"),("diff","i","i0","j"),("times","i","i0","k"),("growth","m","m0","o"),("growth","p","p0","q"),("diff","p","p0","r"),("prod","t","r s"),("multiple","a","a0","b"),("trend","up","c0 c"),("trend","up","e0 e"),("trend","up","g0 g"),("trend","up","m0 m"),("trend","up","p0 p"),("trend","up","i0 i"),("trend","up","l0 l"),("growthb","p0","r","q")],
[error("ratio-mismatch","h","g g0",[2],("3倍","ratio"),"412到1648是原来的4倍，即增长3倍","increase against multiple",1),
 error("average-mismatch","t","r s",[8],("587.5万元","CNY"),"2.35万人每人250元为587.5万元，小数点错一位","decimal point",2)],
scope=[("multiple","i","i0","k"),("prod","t","p s")])

passage("kpi-order-dates", """教师周转房项目进度：2022年3月立项，2022年9月开工，2024年1月竣工，工期{a|16个月|other}，建成{b|312套|item}，总面积{c|1.87万平方米|other}，套均{d|59.9平方米|other}，投资{e|5236万元|CNY}，套均{f|16.78万元|CNY}、每平方米{g|2800元|CNY}。资金：中央{h1|2100万元|CNY}、省{h2|1050万元|CNY}、市{h3|886万元|CNY}、县{h4|1200万元|CNY}；中央占{i|40.1%|percent}，县级占{j|22.9%|percent}。
分布：丙县{k1|128套|item}、丁县{k2|104套|item}、己县{k3|80套|item}。入住教师{l|296户|item}，入住率{m|94.9%|percent}，其中双教师家庭{o|57户|item}，入住教师人数{p|353名|person}，占三县乡村教师{q|4310名|person}的{r|8.2%|percent}。按规划还要建{s|488套|item}，两期合计{t|800套|item}，届时覆盖{u|18.6%|percent}（每套按一名教师计）。""",
[("avg","c","b","d"),("avg","e","b","f"),("avg","e","c","g"),("share","h1","e","i"),("bound","h1","e"),("share","h4","e","j"),("bound","h4","e"),("share","l","b","m"),("bound","l","b"),("sum","p","l o"),("share","p","q","r"),("bound","p","q"),("sum","t","b s"),("sum","e","h1 h2 h3 h4"),("sum","b","k1 k2 k3"),("trend","down","k1 k2 k3"),("const","a","15.5","16.5"),("share","t","q","u"),("bound","o","l"),("prod","f","g d")],
scope=[("share","b","q","r"),("avg","e","t","f")], hard="工期从开工起算；住户与教师人数不等")

passage("order-err", """校舍安全工程纪实。己县第二中学教学楼2023年6月通过竣工验收，同年9月投入使用，工期自2022年4月开工起{a|14个月|other}；总投资{b|1860万元|CNY}，其中土建{b1|1240万元|CNY}、装修{b2|385万元|CNY}、设备{b3|235万元|CNY}，土建占{c|66.7%|percent}；建筑面积{d|2600平方米|other}，每平方米{e|3000元|CNY}。可容纳教学班{f|36个|class}，按班额{g|45人|student}计学位{h|1620个|place}，秋季入学{i|1512人|student}，学位使用率{j|93.3%|percent}。
同期实施的另{k|三个|item}项目：戊县小学{k1|840万元|CNY}、庚县初中{k2|1126万元|CNY}、丁县幼儿园{k3|530万元|CNY}，{zc0|三项|item}合计{l|2496万元|CNY}，连同己县二中共{m|4356万元|CNY}，比计划{o|4560万元|CNY}节约{p|204万元|CNY}，节约率{q|4.7%|percent}。""",
[("share","b1","b","c"),("bound","b1","b"),("avg","b","d","e"),("prod","h","f g"),("share","i","h","j"),("bound","i","h"),("sum","l","k1 k2 k3"),("sum","m","b l"),("diff","o","m","p"),("share","p","o","q"),("sum","b","b1 b2 b3"),("const","a","13.5","14.5"),("bound","m","o"),("largest","k2","k1 k3"),("count","k",3),("count","zc0",3)],
[error("share-mismatch","q","p o",[9],("4.5%","percent"),"204万元占计划4560万元的4.5%，误除以实际4356万元","wrong denominator",2),
 error("average-mismatch","d","b e",[2],("6200平方米","other"),"1860万元按每平方米3000元折合6200平方米，两位颠倒","transposed digits",1)],
scope=[("share","b1","m","c"),("share","p","b","q")])

passage("part-over-whole", """关爱留守儿童。全市农村留守儿童{a|21460人|student}，在园{a1|3180人|student}、小学{a2|12745人|student}、初中{a3|5535人|student}；比上年减少{b|3470人|student}，下降{b1|13.9%|percent-}（上年{a0|24930人|student}）。父母均外出{c|15826人|student}，占{d|73.7%|percent}；隔代监护{e|21640人|student}，占{f|82.2%|percent}，无人监护{g|0人|student}。建立关爱之家{h|186个|item}，配专兼职辅导员{i|214名|person}，平均每个服务{j|115人|student}。
结对帮扶{k|20815人|student}，结对率{l|97.0%|percent}，其中教师结对{m|13972人|student}、社会志愿者结对{o|6843人|student}。亲情热线、视频通话月均{p|3.6万次|item}，心理团辅{q|432场|item}、受益{r|1.84万人次|person-time}，场均{s|42.6人次|person-time}。""",
[("diff","a0","a","b"),("growth","a","a0","b1"),("share","c","a","d"),("bound","c","a"),("share","e","a","f"),("bound","e","a"),("avg","a","h","j"),("share","k","a","l"),("bound","k","a"),("diff","k","m","o"),("avg","r","q","s"),("sum","a","a1 a2 a3"),("trend","down","a0 a"),("largest","a2","a1 a3")],
[error("bound-exceeded share-mismatch","e","a f",[5,4],("17640人","student"),"隔代监护21640人多于留守儿童总数21460人，且占82.2%应为17640人","part greater than whole",1)],
scope=[("sum","a","c e"),("share","c","k","d"),("share","m","a","l")])

passage("hundred-err", """来源构成。问卷显示，学生上下学方式：步行{a1|38.4%|percent}，骑车{a2|12.7%|percent}，家长接送{a3|29.6%|percent}，公共交通{a4|15.5%|percent}，校车{a5|7.8%|percent}；家庭到校距离：{!km|1}公里以内{b1|41.2%|percent}，{!km|1}至{!km|3}公里{b2|33.9%|percent}，{!km|3}至{!km|5}公里{b3|14.6%|percent}，{!km|5}公里以上{b4|10.3%|percent}。{!km|3}公里以内合计{c|75.1%|percent}，{!km|5}公里以上的学生中乘校车{d|54.8%|percent}。样本{e|8240份|item}，其中小学{e1|4986份|item}、初中{e2|3254份|item}，小学占{f|60.5%|percent}；按比例折算，步行{g|3164份|item}，家长接送{h|2439份|item}。小学家长接送{i|37.2%|percent}，初中{j|31.4%|percent}，合计落在两者之间。""",
[("sum","c","b1 b2"),("diff","e","e1","e2"),("share","e1","e","f"),("bound","e1","e"),("hundred","a1 a2 a3 a4 a5"),("hundred","b1 b2 b3 b4"),("between","a3","i j"),("largest","a1","a2 a3 a4 a5"),("share","g","e","a1"),("share","h","e","a3"),("trend","down","b1 b2 b3 b4"),("below","j","i"),("expr","(e1*i+e2*j)/e","a3")],
[error("sum-mismatch share-mismatch","a4","a1 a2 a3 a5",[4],("11.5%","percent"),"五种方式合计应为100%，15.5%多出四个百分点","wrong digit",1),
 error("average-mismatch","j","e e1 e2 i a3",[12,6],("17.9%","percent"),"合计29.6%应介于小学与初中之间；初中若为31.4%则合计高于29.6%","average outside range",2)],
scope=[("sum","c","a1 a2"),("mean","i j","a3")])

passage("mean-simple-err", """课后服务与作业管理。{zc0|三类|item}学校参与率分别为城区{a1|98.2%|percent}、镇区{a2|95.4%|percent}、乡村{a3|90.1%|percent}，学生数分别为{b1|11.20万人|student}、{b2|9.60万人|student}、{b3|4.20万人|student}，合计{b|25.00万人|student}，全市参与率{a|94.6%|percent}，较上学期提高{c|2.0个百分点|percentage-point}（上学期{a0|93.8%|percent}）。参与教师{d|16800人|person}，占专任教师{e|17930人|person}的{f|93.7%|percent}；聘请校外人员{g|1240人|person}，占参与人员合计{h|18040人|person}的{i|6.9%|percent}。
经费：财政补助{j|6300万元|CNY}、收费{k|1.12亿元|CNY}，合计{l|1.75亿元|CNY}，财政占{m|36.0%|percent}；用于教师补助{o|1.40亿元|CNY}，占{p|80.0%|percent}，人均全年{q|8333元|CNY}，每学期{r|4167元|CNY}。""",
[("sum","b","b1 b2 b3"),("expr","(a1*b1+a2*b2+a3*b3)/b","a"),("diff","a","a0","c"),("share","d","e","f"),("bound","d","e"),("sum","h","d g"),("share","g","h","i"),("bound","g","h"),("sum","l","j k"),("share","j","l","m"),("bound","j","l"),("share","o","l","p"),("bound","o","l"),("avg","o","d","q"),("overn","q",2,"r"),("between","a","a1 a2 a3"),("trend","up","a0 a"),("trend","down","a1 a2 a3"),("trend","down","b1 b2 b3"),("count","zc0",3)],
[error("average-mismatch","a","a1 a2 a3 b b1 b2 b3 a0 c",[1,2],("95.8%","percent"),"94.6%是三类学校的简单平均，按学生数加权应为95.8%","simple instead of weighted mean",2)],
scope=[("share","g","d","i"),("avg","o","h","q")])

passage("quality-gap-text", """（向市人大常委会教科文卫委汇报）{c0|五个|item}问题请委员会关注：
（1）经费下行压力。上半年财政教育支出{a|36.42亿元|CNY}，同比下降{a1|2.0%|percent-}（去年同期{a0|37.15亿元|CNY}），为全年预算{b|78.60亿元|CNY}的{b1|46.3%|percent}，低于序时进度{b2|3.7个百分点|percentage-point}（{bs|50%|percent}）。
（2）学位结构矛盾。小学学位富余{c|1.62万个|place}，初中缺{d|0.74万个|place}，高中缺{e|0.51万个|place}，合计富余{f|0.37万个|place}，但段与段之间不能替代。
（3）编制统筹。全市满编，甲区、乙区却缺编{g|736个|item}，丙、丁、戊三县富余{h|736个|item}。
（4）教师老龄化。{!age|55}岁以上占{i|14.8%|percent}，丙县达{j|21.3%|percent}，比全市高{k|6.5个百分点|percentage-point}。
（5）公办园运转。保教费收入{l|1.86亿元|CNY}，财政补助{m|2.47亿元|CNY}，支出{o|4.61亿元|CNY}，收支缺口{p|0.28亿元|CNY}，缺口占支出{q|6.1%|percent}。""",
[("growth","a","a0","a1"),("share","a","b","b1"),("bound","a","b"),("diff","bs","b1","b2"),("lin","f","+c -d -e"),("diff","j","i","k"),("lin","p","+o -l -m"),("share","p","o","q"),("count","c0",5),("below","b1","bs"),("same","g","h"),("trend","down","a0 a")],
scope=[("sum","f","d e"),("diff","l","o","p"),("share","p","m","q")], hard="合计富余而学段缺；满编而有县缺编")

passage("half-width-vocational", """职业教育产教融合情况(报省厅):
1.校企合作企业{a|386家|item},其中规模以上{b|214家|item},占{c|55.4%|percent};接收实习学生{d|9120人|student},占应实习{e|9486人|student}的{f|96.1%|percent};企业兼职教师{g|678人|person},占专业课教师{h|2136人|person}的{i|31.7%|percent},高于{j|30%|percent}的要求.
2.产业学院{k|14个|item},涉及专业{l|41个|item},平均每个{m|2.9个|item};投入设备{o|1.36亿元|CNY},企业投入{p|5440万元|CNY},占{q|40%|percent},学校自筹{r|3264万元|CNY},财政投入{s|4896万元|CNY},占{t|36%|percent},两校一企共同占股的{u|3个|item}.
3.技能大赛获奖{v|83项|item},国赛{v1|6项|item},省赛{v2|77项|item};一等奖{w|19项|item},二等奖{x|27项|item},三等奖{y|37项|item}.""",
[("share","b","a","c"),("bound","b","a"),("share","d","e","f"),("bound","d","e"),("share","g","h","i"),("bound","g","h"),("avg","l","k","m"),("share","p","o","q"),("bound","p","o"),("lin","s","+o -p -r"),("share","s","o","t"),("bound","s","o"),("least","j","i"),("bound","w","v"),("sum","v","v1 v2"),("sum","v","w x y"),("trend","up","w x y"),("bound","u","k")],
scope=[("share","p","s","q"),("sum","v","v1 w"),("share","g","d","i")], hard="按级别与按等次两种分法")

passage("wrapped-err", """督导评估结果运用。对全市八县区{n|8个|item}政府履职评价：优秀{a1|3个|item}，良好{a2|4个|item}，
合格{a3|1个|item}，无不合格；优秀率{b|37.5%|percent}，优良率{c|62.5%|percent}，优良率与合
格率相加为{d|100%|percent}。评价总分最高{e|93.6分|other}（甲区），最低{f|81.4分|other}
（己县），全距{g|11.2分|other}，比上年的{g0|15.8分|other}缩小{h|3.6分|other}；全市平均{i|87.9分|other}，
上年{i0|86.2分|other}，提高{j|1.7分|other}。奖补资金{k|1600万元|CNY}，优秀县区各{l|300万元|CNY}、
良好县区各{m|175万元|CNY}，合计{o|1600万元|CNY}，与{k2|1600万元|CNY}奖补总额相等；
对己县扣减转移支付{p|120万元|CNY}，收回的资金不抵冲奖补。问题整改：反馈{q|138个|item}、
销号{r|126个|item}，销号率{s|91.3%|percent}。""",
[("share","a1","n","b"),("bound","a1","n"),("sharesum","a1 a2","n","c"),("diff","e","f","g"),("diff","g0","g","h"),("diff","i","i0","j"),("expr","a1*l+a2*m","o"),("same","k","k2"),("share","r","q","s"),("bound","r","q"),("sum","n","a1 a2 a3"),("between","i","e f"),("below","f","e"),("trend","down","g0 g"),("trend","up","i0 i"),("same","o","k"),("below","m","l"),("sharesum","a1 a2 a3","n","d")],
[error("share-mismatch","c","a1 a2 n",[2],("87.5%","percent"),"优良为3加4共7个，占8个的87.5%，62.5%不对","wrong share",1),
 error("difference-mismatch","g","e f g0 h",[3,4],("12.2分","other"),"93.6减81.4为12.2","wrong difference",1)],
scope=[("mean","e f","i"),("share","a1","q","b")])

passage("spaced-err", """2022 年教育事业统计显示：全市幼儿园 {a|684 所|school}，小学 {b|312 所|school}，初中 {c|146 所|school}，高中 {d|52 所|school}，共计 {e|1149 所|school}；在园在校生依次为 {a1|8.46 万人|student}、{b1|24.18 万人|student}、{c1|11.37 万人|student}、{d1|6.92 万人|student}，共 {e1|50.93 万人|student}；校均规模依次为 {a2|124 人|student}、{b2|775 人|student}、{c2|364 人|student}、{d2|1331 人|student}，逐段增大。班级依次为 {a3|3256 个|class}、{b3|5874 个|class}、{c3|2436 个|class}、{d3|1438 个|class}，平均班额 {a4|26.0 人|student}、{b4|41.2 人|student}、{c4|46.7 人|student}、{d4|48.1 人|student}，均未超过 {f|50 人|student}。与上年比，学校总数减少 {g|41 所|school-}，下降 {h|3.3%|percent-}；学生总数增加 {i|0.36 万人|student}，增长 {j|0.7%|percent}。""",
[("sum","e","a b c d"),("sum","e1","a1 b1 c1 d1"),("avg","a1","a","a2"),("avg","b1","b","b2"),("avg","c1","c","c2"),("avg","d1","d","d2"),("avg","a1","a3","a4"),("avg","b1","b3","b4"),("avg","c1","c3","c4"),("avg","d1","d3","d4"),("growthc","e","g","h"),("growthc","e1","i","j"),("trend","up","a2 b2 c2 d2"),("trend","up","a4 b4 c4 d4"),("most","a4","f"),("most","b4","f"),("most","c4","f"),("most","d4","f"),("largest","b1","a1 c1 d1"),("largest","a","b c d")],
[error("average-mismatch","c2","c1 c a2 b2 d2",[4,12],("779人","student"),"11.37万应除以初中146所，误除以小学312所","wrong denominator",2),
 error("sum-mismatch","e","a b c d g h",[0,10],("1194所","school"),"四类相加1194所，两位颠倒","transposed digits",1)],
scope=[("avg","b1","b3","b2"),("growthc","e","g","j")])

passage("long-a-funds", """关于2023年度教育经费法定增长落实情况的自评说明
【概述】2023年，全市一般公共预算教育支出{a|86.42亿元|CNY}，较上年增加{a1|4.27亿元|CNY}、增长{a2|5.2%|percent}；教育支出占比{b|18.6%|percent}；学前、小学、初中、普高、中职{zc0|五个|item}学段生均支出全部增长；教师工资不低于公务员；附加费足额使用。
【总量】上年支出{a0|82.15亿元|CNY}。市本级{c1|21.37亿元|CNY}，县区{c2|65.05亿元|CNY}，县区占{c3|75.3%|percent}。一般公共预算支出{d|464.62亿元|CNY}，占比由上年{b0|18.2%|percent}升至{b3|18.6%|percent}。
【生均】学前{e1|9860元|CNY/student}，比上年增加{f1|412元|CNY/student}，增长{g1|4.4%|percent}；小学{e2|12418元|CNY/student}，增加{f2|368元|CNY/student}，增长{g2|3.1%|percent}；初中{e3|17625元|CNY/student}，增加{f3|295元|CNY/student}，增长{g3|1.7%|percent}；普高{e4|16840元|CNY/student}，增加{f4|517元|CNY/student}，增长{g4|3.2%|percent}；中职{e5|18306元|CNY/student}，增加{f5|131元|CNY/student}，增长{g5|0.7%|percent}。增幅最大的是学前，最小的是中职，普高生均低于初中{h|785元|CNY/student}。
【附加】征收教育费附加{i|3.92亿元|CNY}，安排使用{j|3.92亿元|CNY}，使用率{k|100%|percent}；地方教育附加{l|2.58亿元|CNY}，安排{m|2.44亿元|CNY}，余{o|1400万元|CNY}因入库时间在12月下旬而结转。{zc1|两项|item}附加共安排{p|6.36亿元|CNY}，占一般公共预算教育支出的{q|7.4%|percent}。""",
[("diff","a","a0","a1"),("growth","a","a0","a2"),("share","c2","a","c3"),("bound","c2","a"),("share","a","d","b3"),("bound","a","d"),("growthc","e1","f1","g1"),("growthc","e2","f2","g2"),("growthc","e3","f3","g3"),("growthc","e4","f4","g4"),("growthc","e5","f5","g5"),("diff","e3","e4","h"),("share","j","i","k"),("diff","l","m","o"),("sum","p","j m"),("share","p","a","q"),("same","b","b3"),("trend","up","a0 a"),("trend","up","b0 b"),("largest","g1","g2 g3 g4 g5"),("smallest","g5","g1 g2 g3 g4"),("below","e4","e3"),("same","i","j"),("bound","m","l"),("sum","a","c1 c2"),("share","a","d","b"),("count","zc0",5),("count","zc1",2),("growthb","a0","a1","a2")],
scope=[("share","c1","d","b"),("diff","i","m","o"),("share","p","c2","q")], hard="地方教育附加未用尽而有说明；普高生均低于初中")

passage("long-b-funds-err", """关于教育投入情况的自评（二）
去年全市教育总投入{a|128.64亿元|CNY}，完成“两个只增不减”；其中财政性{b|109.86亿元|CNY}，非财政性{c|18.78亿元|CNY}，财政性占{d|85.4%|percent}。增量方面，总投入多{e|7.34亿元|CNY}，增{f|6.1%|percent}；财政性多{g|7.42亿元|CNY}，增{h|7.2%|percent}，财政性增长快于总投入。
——从层级看，省级转移支付{i1|24.15亿元|CNY}，市本级{i2|27.68亿元|CNY}，县区{i3|58.03亿元|CNY}，分别占财政性的{j1|20.2%|percent}、{j2|25.2%|percent}、{j3|52.8%|percent}。
——从用途看，人员{k1|72.35亿元|CNY}，公用{k2|16.94亿元|CNY}，项目{k3|20.57亿元|CNY}，人员占{l1|65.9%|percent}。人员支出中，基本工资及津补贴{m1|51.20亿元|CNY}，绩效{m2|14.68亿元|CNY}，社保{m3|6.47亿元|CNY}。
——从可比看，上年总投入{a0|121.30亿元|CNY}，财政性{b0|102.44亿元|CNY}；上年人员支出{k0|68.27亿元|CNY}，本年增长{o|4.9%|percent}，低于财政性增幅{p|1.2个百分点|percentage-point}；新增财政性投入中，用于人员的占{q|55.0%|percent}。
——从债务看，教育债务余额{r0|14.82亿元|CNY}，偿还{r1|2.17亿元|CNY}，新增{r2|3.05亿元|CNY}，年末{r|17.50亿元|CNY}，上升{s|5.9%|percent}。""",
[("share","b","a","d"),("bound","b","a"),("diff","a","a0","e"),("growth","a","a0","f"),("diff","b","b0","g"),("growth","b","b0","h"),("share","i1","b","j1"),("bound","i1","b"),("share","i2","b","j2"),("bound","i2","b"),("share","i3","b","j3"),("bound","i3","b"),("share","k1","b","l1"),("bound","k1","b"),("growth","k1","k0","o"),("diff","h","o","p"),("expr","(k1-k0)/g*100","q"),("lin","r","+r0 -r1 +r2"),("growth","r","r0","s"),("sum","b","i1 i2 i3"),("sum","b","k1 k2 k3"),("sum","k1","m1 m2 m3"),("hundred","j1 j2 j3"),("below","f","h"),("below","o","h"),("trend","up","a0 a"),("trend","up","b0 b"),("trend","up","k0 k1"),("trend","up","r0 r"),("sum","a","b c"),("growthb","a0","e","f"),("growthb","b0","g","h")],
[error("share-mismatch","j1","i1 b j2 j3",[6,22],("22.0%","percent"),"24.15占财政性109.86的22.0%","wrong digit",1),
 error("growth-mismatch","o","k1 k0 h p",[14,15],("6.0%","percent"),"72.35比68.27增6.0%","wrong growth",2),
 error("sum-mismatch","r","r0 r1 r2 s",[17,18],("15.70亿元","CNY"),"14.82减2.17加3.05为15.70","sign",2)],
scope=[("share","m1","b","l1"),("growth","k1","b0","o"),("share","k1","a","l1")])

passage("long-c-teachers", """教师队伍建设述评
全市现有教职工{a|41286人|person}，其中专任教师{b|36742人|person}（占{b1|89.0%|percent}），教辅{c|1895人|person}，行政工勤{d|2649人|person}。
其一，数量基本够用。专任教师比上年净增{e|634人|person}（上年{b0|36108人|person}），其中新聘{f|2316人|person}，减员{g|1682人|person}——退休{g1|1194人|person}、调出{g2|302人|person}、辞职及其他{g3|186人|person}。小学、初中、普高生师比为{h1|15.8:1|ratio}、{h2|12.4:1|ratio}、{h3|12.1:1|ratio}，均优于{i1|19:1|ratio}、{i2|13.5:1|ratio}、{i3|12.5:1|ratio}的编制标准。
其二，结构性缺员仍在。按学科缺音乐{j1|214人|person}、体育{j2|367人|person}、美术{j3|198人|person}、心理{j4|146人|person}、劳动{j5|93人|person}，合计{j|1018人|person}，体育最缺，占{k|36.1%|percent}；同时语文、数学富余{l|412人|person}。一增一缺相抵仍缺{m|606人|person}。
其三，年龄趋大。{!age|50}岁以上{o|11680人|person}，占{p|31.8%|percent}；其中乡村{q|5127人|person}，占乡村教师{r|13640人|person}的{s|37.6%|percent}，比全市高{t|5.8个百分点|percentage-point}。
其四，待遇兑现。年人均收入{u|11.36万元|CNY/year}，公务员{v|11.19万元|CNY/year}，教师高出{w|0.17万元|CNY/year}。""",
[("share","b","a","b1"),("bound","b","a"),("diff","b","b0","e"),("diff","f","e","g"),("sum","j","j1 j2 j3 j4 j5"),("share","j2","j","k"),("bound","j2","j"),("diff","j","l","m"),("share","o","b","p"),("bound","o","b"),("share","q","r","s"),("bound","q","r"),("diff","s","p","t"),("diff","u","v","w"),("sum","a","b c d"),("sum","g","g1 g2 g3"),("most","h1","i1"),("most","h2","i2"),("most","h3","i3"),("largest","j2","j1 j3 j4 j5"),("least","v","u"),("trend","up","b0 b"),("bound","l","j"),("trend","down","h1 h2 h3"),("trend","down","i1 i2 i3")],
scope=[("share","q","o","s"),("share","o","a","p"),("diff","f","g1","e")], hard="有缺有余；乡村年龄结构另算")

passage("long-d-teachers-err", """教师队伍建设情况汇报
一是配得齐。编制总量{a|38460个|item}，实有在编{b|36915人|person}，使用率{c|96.0%|percent}，空编{d|1545个|item}；其中中小学{d1|886个|item}、幼儿园{d2|659个|item}。
二是招得来。全年招聘{e|1943名|person}，报名{f|11658人|person}，招录比{g|1:6.0|ratio}；硕士以上{h|379名|person}，占{i|19.5%|percent}，比上年{i0|14.2%|percent}上升{j|5.3个百分点|percentage-point}；师范类{k|1516名|person}，占{l|78.0%|percent}。
三是流得动。应交流{m|6284名|person}，实交流{o|1036名|person}，占{p|24.3%|percent}；骨干{q|231名|person}，占交流{r|22.3%|percent}，达到{s|25%|percent}以上。
四是留得住。乡村教师离职率由{t0|3.6%|percent}降到{t|2.1%|percent}，下降{u|1.5个百分点|percentage-point}；乡村高级岗位占比{v|9.8%|percent}，城区{w|14.5%|percent}，城乡差距{x|4.7个百分点|percentage-point}，比上年{x0|6.3个百分点|percentage-point}缩小{y|1.6个百分点|percentage-point}。
五是培得实。国培{z1|2860人次|person-time}、省培{z2|4135人次|person-time}、市培{z3|9640人次|person-time}、县培{z4|23710人次|person-time}，合计{z|43945人次|person-time}，市县两级占{za|84.1%|percent}；经费{zb|3187万元|CNY}，每人次{zc|725元|CNY}。""",
[("share","b","a","c"),("diff","a","b","d"),("ratio","f","e","g"),("share","h","e","i"),("bound","h","e"),("diff","i","i0","j"),("share","k","e","l"),("bound","k","e"),("share","o","m","p"),("bound","o","m"),("share","q","o","r"),("bound","q","o"),("diff","t0","t","u"),("diff","w","v","x"),("diff","x0","x","y"),("sum","z","z1 z2 z3 z4"),("sharesum","z3 z4","z","za"),("avg","zb","z","zc"),("trend","down","t0 t"),("trend","down","x0 x"),("trend","up","i0 i"),("least","s","r"),("sum","d","d1 d2"),("trend","up","z1 z2 z3 z4"),("bound","b","a"),("below","v","w")],
[error("share-mismatch","p","o m",[8],("16.5%","percent"),"1036占应交流6284的16.5%","wrong digit",1),
 error("bound-exceeded","r","s",[21],None,"骨干占交流22.3%，未达到25%","limit against the figure",1,"未达到25%"),
 error("sum-mismatch","z4","z z1 z2 z3 za",[15,16],("27310人次","person-time"),"四级合计应为43945，县培27310，两位颠倒","transposed digits",1)],
scope=[("share","q","m","r"),("share","k","f","l")])

passage("long-e-conditions", """办学条件改善专项报告
全市义务教育阶段学校{a|573所|school}（小学{a1|389所|school}、初中{a2|121所|school}、九年一贯制{a3|63所|school}），教学班{b|9862个|class}，在校生{c|41.27万人|student}，平均班额{d|41.8人|student}。
（一）班额。{!size|45}人及以下小学班{e1|4268个|class}，占小学班{e|6574个|class}的{e2|64.9%|percent}；{!size|50}人及以下初中班{f1|2719个|class}，占初中班{f|3288个|class}的{f2|82.7%|percent}。{!size|56}人以上大班额{g|148个|class}，占{g1|1.5%|percent}，其中小学{g2|96个|class}、初中{g3|52个|class}。
（二）用房。生均教学及辅助用房小学{h1|4.72平方米|other}、初中{h2|6.05平方米|other}，标准分别为{i1|4.5平方米|other}和{i2|5.8平方米|other}；生均体育场馆小学{j1|7.84平方米|other}、初中{j2|10.36平方米|other}，标准{k1|7.5平方米|other}、{k2|10.2平方米|other}。{zc0|四项|item}均达标，但达标的是平均数，小学教学用房不达标的学校尚有{l|47所|school}，占小学{m|12.1%|percent}；初中{o|13所|school}，占初中{p|10.7%|percent}。
（三）设备。生均仪器设备值小学{q1|2310元|CNY/student}、初中{q2|2965元|CNY/student}，标准{r1|2000元|CNY/student}、{r2|2500元|CNY/student}，分别高{s1|15.5%|percent}、{s2|18.6%|percent}；每百名学生拥有网络多媒体教室小学{t1|2.6间|classroom}、初中{t2|2.9间|classroom}，均高于{u1|2.3间|classroom}、{u2|2.4间|classroom}。""",
[("avg","c","b","d"),("share","e1","e","e2"),("bound","e1","e"),("share","f1","f","f2"),("bound","f1","f"),("share","g","b","g1"),("bound","g","b"),("diff","g","g2","g3"),("share","l","a1","m"),("bound","l","a1"),("share","o","a2","p"),("bound","o","a2"),("expr","(q1-r1)/r1*100","s1"),("expr","(q2-r2)/r2*100","s2"),("sum","a","a1 a2 a3"),("sum","b","e f"),("least","i1","h1"),("least","i2","h2"),("least","k1","j1"),("least","k2","j2"),("least","r1","q1"),("least","r2","q2"),("below","u1","t1"),("below","u2","t2"),("growth","q1","r1","s1"),("growth","q2","r2","s2"),("count","zc0",4)],
scope=[("share","l","a","m"),("share","g2","e1","g1"),("share","e1","b","e2")], hard="平均达标而有学校不达标")

passage("long-f-conditions-err", """办学条件与资源均衡（申报材料·节选）
参评县区{a|六个|item}，义务教育学校{b|486所|school}，全部通过综合评估。
七项指标综合达标率{d|98.4%|percent}；学校{e|486所|school}中六项以上达标{f|479所|school}，占{g|98.6%|percent}，其余{h|7所|school}五项达标，没有更差的。
差异系数（小学）：甲、乙、丙、丁、戊、己依次为{i1|0.36|ratio}、{i2|0.31|ratio}、{i3|0.38|ratio}、{i4|0.42|ratio}、{i5|0.44|ratio}、{i6|0.47|ratio}；（初中）依次为{j1|0.33|ratio}、{j2|0.29|ratio}、{j3|0.36|ratio}、{j4|0.39|ratio}、{j5|0.49|ratio}、{j6|0.42|ratio}。小学不高于{k|0.50|ratio}、初中不高于{l|0.45|ratio}，六县区全部达标；两个学段最小的都是乙区、最大的都是己县。
均衡投入三年累计{m|16.83亿元|CNY}，年均{o|4.21亿元|CNY}；新建校舍{p|64.2万平方米|other}、改造{q|118.5万平方米|other}，合计{r|182.7万平方米|other}，平均每平方米{s|921元|CNY}（含设备）。群众满意度由{t0|86.2%|percent}升到{t|90.7%|percent}，升{u|4.5个百分点|percentage-point}。""",
[("share","f","e","g"),("bound","f","e"),("diff","e","f","h"),("overn","m",3,"o"),("sum","r","p q"),("avg","m","r","s"),("diff","t","t0","u"),("same","b","e"),("count","a",6),("most","i1","k"),("most","i2","k"),("most","i3","k"),("most","i4","k"),("most","i5","k"),("most","i6","k"),("most","j1","l"),("most","j2","l"),("most","j3","l"),("most","j4","l"),("most","j5","l"),("most","j6","l"),("smallest","i2","i1 i3 i4 i5 i6"),("smallest","j2","j1 j3 j4 j5 j6"),("largest","i6","i1 i2 i3 i4 i5"),("largest","j6","j1 j2 j3 j4 j5"),("trend","up","t0 t")],
[error("bound-exceeded direction-mismatch","j5","l j6 j1 j2 j3 j4",[19,24],("0.40","ratio"),"初中差异系数0.49超过0.45，也大过己县","limit against the figure",2),
 error("average-mismatch","o","m",[3],("5.61亿元","CNY"),"16.83亿元是三年累计，除以3为5.61亿元，误除以四年","wrong number of years",1)],
scope=[("overn","m",4,"u"),("avg","m","p","s")])

passage("long-g-admin", """规范管理与督导（向省教育督导委员会办公室）
今年受理教育信访{a|1284件|item}，办结{b|1231件|item}，办结率{c|95.9%|percent}；其中收费类{d1|306件|item}、招生类{d2|418件|item}、师德类{d3|127件|item}、安全类{d4|195件|item}、其他{d5|238件|item}，招生类最多，占{e|32.6%|percent}。重复信访{f|148件|item}，重信率{g|11.5%|percent}，比上年{g0|14.7%|percent}下降{h|3.2个百分点|percentage-point}。
收费检查{i|326所|school}学校，发现违规{j|17所|school}，违规率{k|5.2%|percent}；责令清退{l|48.6万元|CNY}，涉及学生{m|2916人|student}，人均{o|166.7元|CNY/student}；问责{p|23人|person}，其中党纪处分{p1|5人|person}、政务处分{p2|7人|person}、诫勉谈话{p3|11人|person}。
师德：查处违规{q|31起|item}，比上年减少{r|11起|item}（上年{q0|42起|item}），有偿补课{q1|18起|item}，占{s|58.1%|percent}；教师{t|3.67万名|person}签订承诺书，签订率{u|100%|percent}。
阳光招生：公示信息{v|5.2万条|item}，投诉{w|74件|item}，全部在{x|5天|other}内答复，其中成立{y|9件|item}、不成立{z|65件|item}。招生投诉是信访之外网上渠道受理的，不计入前述{d6|418件|item}。""",
[("share","b","a","c"),("bound","b","a"),("lin","d5","+a -d1 -d2 -d3 -d4"),("share","d2","a","e"),("bound","d2","a"),("share","f","a","g"),("bound","f","a"),("diff","g0","g","h"),("share","j","i","k"),("bound","j","i"),("avg","l","m","o"),("diff","q0","q","r"),("share","q1","q","s"),("bound","q1","q"),("diff","w","y","z"),("same","d2","d6"),("largest","d2","d1 d3 d4 d5"),("trend","down","g0 g"),("trend","down","q0 q"),("sum","p","p1 p2 p3"),("bound","w","d2"),("below","w","d2")],
scope=[("share","w","d2","s"),("lin","a","+d1 +d2 +d3 +d4 +d5 +w"),("share","d2","b","e")], hard="网上投诉与信访两个渠道，不重复计")

passage("long-h-admin-err", """2024年规范办学行为专项治理小结
治理校外培训：全市备案非学科类机构{a|864家|item}，年检合格{b|792家|item}，合格率{c|91.7%|percent}，不合格{d|72家|item}中限期整改{d1|51家|item}、注销{d2|31家|item}；资金监管账户{e|864户|item}，监管余额{f|1.47亿元|CNY}，户均{g|17万元|CNY}。退费纠纷{h|238起|item}，涉及{i|1746人|student}、{j|628万元|CNY}，挽回{k|574万元|CNY}，挽回率{l|91.4%|percent}，人均涉及{m|3597元|CNY/student}。
治理教辅征订：抽查{o|142所|school}，存在强制征订{p|6所|school}，占{q|4.2%|percent}；退费{r|11.28万元|CNY}、{s|1504人|student}，人均{t|7.5元|CNY/student}。
治理作业负担：随机问卷小学生{u|5240人|student}，书面作业{!min|60}分钟以内{v|4978人|student}，占{w|95.0%|percent}；初中生{x|3860人|student}，{!min|90}分钟以内{y|3319人|student}，占{z|92.1%|percent}；合并为{za|91.2%|percent}，比治理前的{zb|78.4%|percent}提高{zc|12.8个百分点|percentage-point}。""",
[("share","b","a","c"),("bound","b","a"),("diff","a","b","d"),("diff","d","d1","d2"),("avg","f","e","g"),("share","k","j","l"),("bound","k","j"),("avg","j","i","m"),("share","p","o","q"),("bound","p","o"),("avg","r","s","t"),("share","v","u","w"),("bound","v","u"),("share","y","x","z"),("bound","y","x"),("expr","(v+y)/(u+x)*100","za"),("diff","za","zb","zc"),("same","e","a"),("between","za","w z"),("trend","up","zb za"),("below","z","w")],
[error("difference-mismatch","d2","d d1",[3],("21家","item"),"72家减51家为21家","wrong difference",1),
 error("average-mismatch","t","r s",[10],("75元","CNY/student"),"11.28万元除以1504人为75元","decimal point",1),
 error("share-mismatch","z","y x za w",[13,18],("86.0%","percent"),"3319占3860的86.0%，合并数也低于92.1%","wrong digit",2)],
scope=[("share","k","i","l"),("share","v","x","w")])

passage("long-i-vocational", """职业教育发展自评（三部分）
1. 规模。中职在校生{a|46210人|student}，高职{b|38750人|student}，合计{c|84960人|student}，比上年增加{c1|2924人|student}，增长{c2|3.6%|percent}（上年{c0|82036人|student}）。普通高中在校生{d|69480人|student}，中职与普高在校生之比{e|39.9:60.1|ratio}。
2. 条件。中职生均校舍{f|22.4平方米|other}，高于{f0|20平方米|other}的标准；生均占地{g|35.8平方米|other}，达标线{g0|33平方米|other}；生均设备值{h|8640元|CNY/student}，标准工科{h1|4000元|CNY/student}、其他{h2|3000元|CNY/student}；专任教师{i|3124人|person}，师生比{j|1:14.8|ratio}，不低于{j0|1:20|ratio}的要求，其中专业课教师{k|1812人|person}，占{l|58.0%|percent}，“双师型”{m|1196人|person}，占专业课教师{o|66.0%|percent}。
3. 产出。毕业{p|14380人|student}，获得职业资格或等级证书{q|12926人|student}，占{r|89.9%|percent}；升入高一级学校{s|9347人|student}，占{t|65.0%|percent}；直接就业{u|4569人|student}，占{v|31.8%|percent}，其中本地就业{w|3198人|student}，占就业{x|70.0%|percent}。""",
[("sum","c","a b"),("diff","c","c0","c1"),("growth","c","c0","c2"),("ratio","a","i","j"),("share","k","i","l"),("bound","k","i"),("share","m","k","o"),("bound","m","k"),("share","q","p","r"),("bound","q","p"),("share","s","p","t"),("bound","s","p"),("share","u","p","v"),("bound","u","p"),("share","w","u","x"),("bound","w","u"),("least","f0","f"),("least","g0","g"),("least","h1","h"),("least","h2","h"),("most","j","j0"),("trend","up","c0 c"),("below","h2","h1"),("atmost","p","s u"),("split","a","d","e"),("growthb","c0","c1","c2")],
scope=[("share","m","i","o"),("share","w","p","x"),("sum","p","s u q")], hard="升学与就业之外另有毕业未就业者；双师型的分母是专业课教师")

passage("long-j-preschool-err", """学前教育专题（2022年）
总的看，全市三年毛入园率{a|92.7%|percent}、普惠率{b|88.6%|percent}、公办在园占比{c|51.3%|percent}，“十四五”末目标依次为{a0|93%|percent}、{b0|88%|percent}、{c0|55%|percent}，已提前实现普惠率目标，其余两项分别差{d1|0.3个百分点|percentage-point}、{d2|4.7个百分点|percentage-point}。
在园幼儿{e|104860人|student}，公办园{e1|53793人|student}、民办普惠园{e2|39112人|student}、其他民办园{e3|19155人|student}；公办占{f1|51.3%|percent}，普惠合计{f2|88.6%|percent}。各县区公办占比：甲区{g1|56.2%|percent}、乙区{g2|53.5%|percent}、丙县{g3|48.9%|percent}、丁县{g4|45.7%|percent}，甲区、乙区高于全市平均，丙县、丁县低于全市平均，相差最大的两地差{h|10.5个百分点|percentage-point}。
新建公办园{i|24所|school}、投入{j|1.92亿元|CNY}，园均{k|800万元|CNY}；回收小区配套园{l|17所|school}，其中办成公办{l1|11所|school}、委托普惠{l2|6所|school}。教师{m|7236人|person}，持证{o|6845人|person}，持证率{p|94.6%|percent}；公办园编外教师年收入{q|4.26万元|CNY/year}，与在编{r|8.37万元|CNY/year}之比{s|0.51|ratio}，比上年{s0|0.46|ratio}略有提高。""",
[("diff","a0","a","d1"),("diff","c0","c","d2"),("lin","e3","+e -e1 -e2"),("share","e1","e","f1"),("bound","e1","e"),("sharesum","e1 e2","e","f2"),("diff","g1","g4","h"),("avg","j","i","k"),("diff","l","l1","l2"),("share","o","m","p"),("bound","o","m"),("same","c","f1"),("same","b","f2"),("least","b0","b"),("below","a","a0"),("below","c","c0"),("between","c","g1 g2 g3 g4"),("below","c","g1"),("below","c","g2"),("below","g3","c"),("below","g4","c"),("trend","down","g1 g2 g3 g4"),("trend","up","s0 s"),("avg","q","r","s")],
[error("difference-mismatch","d2","c0 c",[1],("3.7个百分点","percentage-point"),"55减51.3为3.7","wrong difference",1),
 error("sum-mismatch","e3","e e1 e2",[2],("11955人","student"),"104860减53793减39112为11955，两位颠倒","transposed digits",1)],
scope=[("mean","g1 g2 g3 g4","c"),("share","e1","e2","f1")])

passage("long-k-safety-err", """学校安全工作年度报告
（一）责任。签订责任书{a|1362份|item}，覆盖学校（园）{b|1362所|school}，覆盖率{c|100%|percent}；组织演练{d|5448场|item}，校均{e|4场|item}；安全教育{f|3.28万节次|item}。
（二）隐患。全年排查隐患{g|8642处|item}，一季度{g1|2315处|item}、二季度{g2|2408处|item}、三季度{g3|1976处|item}、四季度{g4|1943处|item}；整改{h|8537处|item}，整改率{i|98.8%|percent}，剩余{j|150处|item}；重大隐患{k|12处|item}，整改{l|12处|item}。隐患总数比上年{g0|10215处|item}下降{m|18.2%|percent-}。
（三）防护。配备保安{o|4086名|person}，校均{p|3名|person}；封闭管理率、护学岗设置率、一键报警安装率分别为{q1|100%|percent}、{q2|98.7%|percent}、{q3|100%|percent}；防溺水警示牌{r|2640块|item}，救生设备{s|1875套|item}，重点水域{t|625处|item}，每处救生设备{u|3套|item}。
（四）保险。校方责任险投保{v|62.4万人|student}，应投{w|62.9万人|student}，投保率{x|99.2%|percent}；赔付{y|186起|item}、{z|428万元|CNY}，起均{za|2.30万元|CNY}。""",
[("share","a","b","c"),("avg","d","b","e"),("share","h","g","i"),("bound","h","g"),("diff","g","h","j"),("growth","g","g0","m"),("avg","o","b","p"),("avg","s","t","u"),("share","v","w","x"),("bound","v","w"),("avg","z","y","za"),("trend","down","g0 g"),("bound","k","g"),("same","k","l"),("largest","g2","g1 g3 g4"),("same","a","b"),("sum","g","g1 g2 g3 g4")],
[error("growth-mismatch","m","g g0",[5],("15.4%","percent-"),"减少1573应除以上年10215得15.4%，误除以本年8642","later divided instead of earlier",1),
 error("difference-mismatch","j","g h",[4],("105处","item"),"8642减8537为105，两位颠倒","transposed digits",1)],
scope=[("avg","d","f","e"),("share","l","h","i")])

passage("xl-year-summary", """2023年教育工作总结
刚刚过去的一年，全市教育系统紧扣“学位、师资、投入、质量”四件大事，总体完成年初确定的目标：新增学位{a|3.42万个|place}，为计划的{a1|106.9%|percent}；补充教师{b|2274名|person}，为计划的{b1|94.8%|percent}；教育支出{c|92.75亿元|CNY}，增长{c1|5.3%|percent}；学业合格率{d|97.2%|percent}，提高{d1|1.1个百分点|percentage-point}。
一、学位建设。年初计划{a0|3.20万个|place}，实际超出{a2|0.22万个|place}。其中幼儿园{e1|0.86万个|place}、小学{e2|1.24万个|place}、初中{e3|0.95万个|place}、高中{e4|0.37万个|place}，小学最多，占{e5|36.3%|percent}；甲区、乙区两个主城区{f|1.93万个|place}，占{f1|56.4%|percent}，四县{f2|1.49万个|place}。
二、师资补充。计划招聘{b0|2400名|person}，缺口{b2|126名|person}主要是音乐和物理岗位无人报考。已招人员中，研究生{g1|318名|person}、本科{g2|1894名|person}、专科{g3|62名|person}，专科全部为幼儿园教师，占新招幼儿园教师{g4|403名|person}的{g5|15.4%|percent}。
三、投入保障。上年教育支出{c0|88.06亿元|CNY}，本年占一般公共预算支出{h|471.30亿元|CNY}的{h1|19.7%|percent}；上级补助{i1|31.26亿元|CNY}、市本级{i2|22.84亿元|CNY}、县区{i3|38.65亿元|CNY}，上级补助占{i4|33.7%|percent}。
四、质量提升。学业合格率上年{d0|96.1%|percent}；优秀率{j|38.6%|percent}，提高{j1|1.9个百分点|percentage-point}，上年为{j0|36.7%|percent}；城乡优秀率差距{k|9.7个百分点|percentage-point}，较上年{k0|8.9个百分点|percentage-point}反而扩大{k1|0.8个百分点|percentage-point}，是工作中的一大不足。""",
[("share","a","a0","a1"),("share","b","b0","b1"),("growth","c","c0","c1"),("diff","d","d0","d1"),("diff","a","a0","a2"),("share","e2","a","e5"),("bound","e2","a"),("share","f","a","f1"),("bound","f","a"),("diff","b0","b","b2"),("share","g3","g4","g5"),("bound","g3","g4"),("share","c","h","h1"),("bound","c","h"),("share","i1","c","i4"),("bound","i1","c"),("diff","j","j1","j0"),("diff","k","k0","k1"),("least","a0","a"),("below","b","b0"),("trend","up","c0 c"),("trend","up","d0 d"),("trend","up","j0 j"),("trend","up","k0 k"),("largest","e2","e1 e3 e4"),("sum","a","e1 e2 e3 e4"),("sum","b","g1 g2 g3"),("sum","c","i1 i2 i3"),("below","j","d"),("sum","a","f f2")],
scope=[("share","f2","a","f1"),("share","g3","b","g5"),("diff","k","k0","j1")], hard="总体完成而招聘未满；质量提升而城乡差距扩大，均自行说明")

passage("xl-year-err", """述职述廉报告（节选）
主要指标：今年全市教育支出{a|54.18亿元|CNY}，增长{a1|5.0%|percent}；学前普惠率{b|91.4%|percent}；义务教育巩固率{c|97.1%|percent}；高中毛入学率{d|93.6%|percent}；高考本科上线{e|6842人|student}。
（一）增支出。由上年{a0|51.62亿元|CNY}增加{a2|2.56亿元|CNY}，其中人员支出增加{f1|1.53亿元|CNY}、公用增加{f2|0.42亿元|CNY}、项目增加{f3|0.61亿元|CNY}，人员占增量{f4|59.8%|percent}。
（二）扩普惠。幼儿园{g|463所|school}，公办{g1|218所|school}、普惠民办{g2|201所|school}，普惠合计{g3|419所|school}，占{g4|90.5%|percent}；普惠园在园{h|52460人|student}，占在园总数{h1|57396人|student}的{b2|94.1%|percent}。
（三）控辍学。巩固率比上年{c0|96.8%|percent}提高{c1|0.3个百分点|percentage-point}，比省定目标{c2|95%|percent}高{c3|2.1个百分点|percentage-point}。
（四）普高中。毛入学率比上年{d0|92.9%|percent}提高{d1|0.7个百分点|percentage-point}；招生{i|19260人|student}，普高{i1|10864人|student}、中职{i2|8936人|student}，普高占{i3|56.4%|percent}。
（五）提质量。本科上线比上年{e0|6318人|student}增加{e1|524人|student}，增长{e2|7.7%|percent}；上线人数中，物理类{j1|4127人|student}、历史类{j2|2034人|student}、艺体类{j3|681人|student}，艺体类占{j4|10.0%|percent}。
（六）守底线。党风廉政谈话{k|86人次|person-time}，收到问题线索{l|19件|item}，办结{m|16件|item}，办结率{o|84.2%|percent}。""",
[("growth","a","a0","a1"),("diff","a","a0","a2"),("share","f1","a2","f4"),("bound","f1","a2"),("share","g3","g","g4"),("bound","g3","g"),("same","b","b2"),("diff","c","c0","c1"),("diff","c","c2","c3"),("diff","d","d0","d1"),("diff","i","i1","i2"),("share","i1","i","i3"),("bound","i1","i"),("diff","e","e0","e1"),("growth","e","e0","e2"),("share","j3","e","j4"),("bound","j3","e"),("share","m","l","o"),("bound","m","l"),("share","h","h1","b"),("share","h","h1","b2"),("bound","h","h1"),("least","c2","c"),("trend","up","a0 a"),("trend","up","c0 c"),("trend","up","d0 d"),("trend","up","e0 e"),("sum","a2","f1 f2 f3"),("sum","e","j1 j2 j3"),("sum","g3","g1 g2"),("largest","j1","j2 j3"),("growthb","a0","a2","a1"),("growthb","e0","e1","e2")],
[error("restatement-mismatch share-mismatch","b2","b h h1",[6,20],("91.4%","percent"),"开头为91.4%，52460占57396也是91.4%","restated figure",3),
 error("growth-mismatch","e2","e e0 e1",[14,32],("8.3%","percent"),"524应除以上年6318得8.3%，误除以本年6842","later divided instead of earlier",1),
 error("sum-mismatch","i2","i i1",[10],("8396人","student"),"19260减10864为8396，两位颠倒","transposed digits",1)],
scope=[("share","g3","g","b"),("share","j1","e","i3")])

passage("xl-county-balance", """县域义务教育优质均衡发展汇报提纲
全市{a|7个|item}县区，已通过优质均衡国家认定{b|2个|item}，占{b1|28.6%|percent}；计划2025年再通过{c|2个|item}、2027年通过{d|3个|item}，届时全部通过，合计{e|7个|item}。
1. 资源配置：七项指标学校达标率全市{f|93.5%|percent}，甲区{f1|100%|percent}、乙区{f2|100%|percent}、丙县{f3|95.8%|percent}、丁县{f4|92.6%|percent}、戊县{f5|91.3%|percent}、己县{f6|88.4%|percent}、庚县{f7|86.9%|percent}。低于全市的{g|4个|item}县，差距最大的庚县低{g1|6.6个百分点|percentage-point}。
2. 政府保障：县均投入{h|3.86亿元|CNY}，{a2|7个|item}县区合计{h1|27.02亿元|CNY}，其中已认定的两区合计{h2|11.37亿元|CNY}，占{h3|42.1%|percent}，区均{h4|5.69亿元|CNY~}，约为其余各县县均{h5|3.13亿元|CNY}的{h6|1.8倍|ratio}。
3. 教育质量：国测相关科目等级达标率{i|85.7%|percent}，上轮{i0|71.4%|percent}，提高{i1|14.3个百分点|percentage-point}，即{a3|7个|item}县区中由{j0|5个|item}达标增加到{j|6个|item}。
4. 社会认可：满意度{k|88.2%|percent}，其中家长{k1|87.4%|percent}、教师{k2|86.1%|percent}、学生{k3|92.8%|percent}、校长{k4|93.5%|percent}、代表委员{k5|90.3%|percent}，均超过{l|85%|percent}的要求，教师最低。""",
[("share","b","a","b1"),("bound","b","a"),("sum","e","b c d"),("diff","f","f7","g1"),("same","a","a2"),("prod","h1","a h"),("share","h2","h1","h3"),("bound","h2","h1"),("avg","h2","b","h4"),("expr","(h1-h2)/(a-b)","h5"),("multiple","h4","h5","h6"),("diff","i","i0","i1"),("same","a","a3"),("sum","a","b c d"),("same","e","a"),("between","f","f1 f2 f3 f4 f5 f6 f7"),("count","g",4),("below","f4","f"),("below","f5","f"),("below","f6","f"),("below","f7","f"),("below","f","f3"),("share","j","a","i"),("share","j0","a","i0"),("below","l","k1"),("below","l","k2"),("below","l","k3"),("below","l","k4"),("below","l","k5"),("smallest","k2","k1 k3 k4 k5"),("between","k","k1 k2 k3 k4 k5"),("trend","up","i0 i"),("trend","up","j0 j"),("trend","down","f3 f4 f5 f6 f7"),("same","f1","f2"),("smallest","f7","f1 f2 f3 f4 f5 f6")],
scope=[("diff","f","f6","g1"),("diff","k","k2","l")], hard="百分数是县数之比；达标率按学校数加权")

passage("xl-county-err", """关于丙县履行教育职责的评价意见
评价组查阅资料{a|486份|item}，走访学校{b|38所|school}，访谈{c|312人次|person-time}，问卷{d|4260份|item}。
一、主要成绩。该县教育支出{e|12.46亿元|CNY}，占一般公共预算支出{e0|60.48亿元|CNY}的{e1|20.6%|percent}，高于全市平均{e2|18.9%|percent}达{e3|1.7个百分点|percentage-point}；教师工资人均{f|9.52万元|CNY/year}，公务员{f0|9.47万元|CNY/year}，高出{f1|5000元|CNY/year}；新建学校{g|6所|school}、新增学位{g1|5130个|place}，校均{g2|855个|place}。
二、存在问题。（1）生均公用经费初中{h|926元|CNY/student}，低于省定{h0|940元|CNY/student}，按在校生{h1|15240人|student}计，应补{h2|21.34万元|CNY}；（2）欠拨专项{i|1840万元|CNY}，其中校舍维修{i1|960万元|CNY}、营养改善{i2|545万元|CNY}、信息化{i3|335万元|CNY}；（3）大班额{j|27个|class}，占教学班{j0|1386个|class}的{j1|1.9%|percent}，全部在县城{j2|四所|school}学校；（4）教师缺编{k|118人|person}，临聘{k1|203人|person}，临聘人数超过缺编{k2|85人|person}；（5）功能室达标率{l|91.6%|percent}，低于{l0|95%|percent}的要求{l1|3.4个百分点|percentage-point}。
三、评价结果。总分{m|84.7分|other}，等次良好；基础分{m1|80.2分|other}、加分{m2|6.5分|other}、扣分{m3|3.0分|other}。{o|五个|item}问题限{p|三个月|other}整改到位。""",
[("share","e","e0","e1"),("bound","e","e0"),("diff","e1","e2","e3"),("diff","f","f0","f1"),("avg","g1","g","g2"),("expr","(h0-h)*h1","h2"),("share","j","j0","j1"),("bound","j","j0"),("diff","k1","k","k2"),("diff","l0","l","l1"),("lin","m","+m1 +m2 -m3"),("below","h","h0"),("below","l","l0"),("below","e2","e1"),("least","f0","f"),("count","o",5),("below","k","k1"),("sum","i","i1 i2 i3")],
[error("difference-mismatch","f1","f f0",[3],("500元","CNY/year"),"9.52万减9.47万为0.05万即500元","unit slip",1),
 error("sum-mismatch","m3","m m1 m2",[10],("2.0分","other"),"80.2加6.5减2.0为84.7","wrong digit",1)],
scope=[("share","i1","e","j1"),("diff","l0","l1","e1")])

passage("xl-network-merge", """关于优化中小学布局的情况汇报
去年，全市按“幼儿园就近、小学进镇、初中进城、高中集中”的思路，把学校（不含幼儿园）从{a0|712所|school}调整到{a|626所|school}，其中撤并{b|103所|school}、新建{c|17所|school}，净减{d|86所|school}，减幅{e|12.1%|percent-}。
小学：由{f0|498所|school}减到{f|414所|school}；初中：由{g0|142所|school}减到{g|136所|school}；高中：由{h0|58所|school}减到{h|57所|school}；特教与专门学校：由{i0|14所|school}增到{i|19所|school}。{zc0|四类|item}增减相抵，净减数{d2|86所|school}与前述一致（小学减{f1|84所|school}，初中减{g1|6所|school}，高中减{h1|1所|school}，特教专门增{i1|5所|school}）。
撤并涉及学生{j|8640人|student}，转入中心校{j1|5912人|student}、县城学校{j2|2104人|student}、其他{j3|624人|student}，分别占{k1|68.4%|percent}、{k2|24.4%|percent}、{k3|7.2%|percent}；涉及教师{l|1126人|person}，平均每{m|7.7人|student}学生对应一名教师，低于全市生师比{m0|15.2:1|ratio}，富余教师由镇域统筹。
腾出校舍{o|21.6万平方米|other}，改办幼儿园{o1|8.9万平方米|other}、养老设施{o2|3.4万平方米|other}、移交村集体{o3|6.1万平方米|other}，尚未处置{o4|3.2万平方米|other}，占{p|14.8%|percent}。校车新增{q|58辆|item}，寄宿床位新增{r|3260张|item}。""",
[("lin","a","+a0 -b +c"),("diff","b","c","d"),("growth","a","a0","e"),("same","d","d2"),("diff","f0","f","f1"),("diff","g0","g","g1"),("diff","h0","h","h1"),("diff","i","i0","i1"),("share","j1","j","k1"),("bound","j1","j"),("share","j2","j","k2"),("bound","j2","j"),("share","j3","j","k3"),("bound","j3","j"),("ratio","j","l","m"),("lin","o4","+o -o1 -o2 -o3"),("share","o4","o","p"),("bound","o4","o"),("sum","a0","f0 g0 h0 i0"),("sum","a","f g h i"),("lin","d","+f1 +g1 +h1 -i1"),("hundred","k1 k2 k3"),("below","m","m0"),("diff","a0","a","d"),("trend","down","f0 f"),("trend","down","g0 g"),("trend","down","h0 h"),("trend","up","i0 i"),("sum","j","j1 j2 j3"),("count","zc0",4)],
scope=[("sum","d","f1 g1 h1"),("diff","b","d","i1")], hard="撤并一百零三而净减八十六；四类增减相抵")

passage("xl-network-err", """镇域布局与寄宿条件（报省发改、教育部门）
全市{a|128个|item}乡镇，规划保留初中{b|96所|school}、小学{c|302所|school}、教学点{d|187个|item}，合计教学单位{e|585个|item}，平均每个乡镇{f|4.6个|item}；现有初中{b0|124所|school}，规划减少{b1|28所|school}，减幅{b2|22.6%|percent-}；现有小学{c0|371所|school}，规划减少{c1|96所|school}，减幅{c2|18.6%|percent-}；现有教学点{d0|264个|item}，减少{d1|77个|item}，减幅{d2|29.2%|percent-}，教学点的减幅最大。
寄宿学校{g|168所|school}，床位{h|6.84万张|item}，寄宿生{i|6.12万人|student}，床位利用率{j|89.5%|percent}；生均宿舍{k|3.4平方米|other}（总面积{l|208.1万平方米|other}），生活教师{m|1428名|person}，每名负责{o|42.9人|student}，不超过{p|50人|student}。
投入：三年规划总额{q|14.20亿元|CNY}，第一年{q1|4.36亿元|CNY}、第二年{q2|5.14亿元|CNY}，已完成{r|9.50亿元|CNY}，占{s|76.9%|percent}，剩余{t|4.70亿元|CNY}安排在第三年，比第二年少{u|4400万元|CNY}。""",
[("sum","e","b c d"),("avg","e","a","f"),("diff","b0","b","b1"),("growth","b","b0","b2"),("diff","c0","c","c1"),("growth","c","c0","c2"),("diff","d0","d","d1"),("growth","d","d0","d2"),("share","i","h","j"),("bound","i","h"),("avg","i","m","o"),("sum","r","q1 q2"),("share","r","q","s"),("bound","r","q"),("diff","q","r","t"),("diff","q2","t","u"),("avg","l","i","k"),("most","o","p"),("trend","down","b0 b"),("trend","down","c0 c"),("trend","down","d0 d"),("smallest","d2","b2 c2"),("sum","q","q1 q2 t"),("trend","up","q1 q2")],
[error("average-mismatch","l","i k",[16],("20.81万平方米","other"),"6.12万人生均3.4平方米为20.81万平方米，小数点错一位","decimal point",1),
 error("difference-mismatch","c1","c0 c",[4],("69所","school"),"371减302为69，写反了","transposed digits",1),
 error("share-mismatch","s","r q",[12],("66.9%","percent"),"9.50占14.20的66.9%","wrong digit",1)],
scope=[("avg","l","h","k"),("share","q1","r","s")])

passage("xl-special-groups", """特殊群体关爱保障年度评估
（一）家庭经济困难学生。认定{a|48260人|student}，其中特别困难{a1|9734人|student}、困难{a2|21580人|student}、一般困难{a3|16946人|student}；享受资助{b|51830人次|person-time}，因有学生同时享受{b1|两项|item}政策，人次多于人数{b2|3570人次|person-time}。
（二）留守儿童。{c|17390人|student}，其中家庭经济困难{c1|6248人|student}，占{c2|35.9%|percent}，这部分同时计入上一类。
（三）随迁子女。{d|28640人|student}，公办就读{d1|27210人|student}，占{d2|95.0%|percent}；家庭经济困难的{d3|1932人|student}，占{d4|6.7%|percent}。
（四）残疾学生。{e|1846人|student}，随班就读{e1|967人|student}，占{e2|52.4%|percent}；家庭经济困难的{e3|1274人|student}，占{e4|69.0%|percent}。
（五）孤儿和事实无人抚养。{f|412人|student}，全部享受资助。
各类合计如直接相加为{g|96548人次|person-time}，扣除重复后实际{h|82147人|student}，重复部分{i|14401人次|person-time}，占{j|14.9%|percent}。教育扶助资金{k|1.12亿元|CNY}，按{h2|82147人|student}计人均{l|1363元|CNY/student}，按认定困难学生计人均{m|2321元|CNY/student}。""",
[("diff","b","a","b2"),("share","c1","c","c2"),("bound","c1","c"),("share","d1","d","d2"),("bound","d1","d"),("share","d3","d","d4"),("bound","d3","d"),("share","e1","e","e2"),("bound","e1","e"),("share","e3","e","e4"),("bound","e3","e"),("sum","g","a c d e f"),("diff","g","h","i"),("share","i","g","j"),("bound","i","g"),("same","h","h2"),("avg","k","h","l"),("avg","k","a","m"),("bound","c1","a"),("bound","d3","a"),("bound","e3","a"),("bound","f","a"),("below","l","m"),("sum","a","a1 a2 a3"),("bound","h","g"),("bound","a","b"),("largest","a2","a1 a3")],
scope=[("sum","h","a c d e f"),("avg","k","g","l")], hard="群体互有重叠，合计不能直接相加")

passage("xl-special-err", """关于义务教育阶段特殊群体的数据说明
全市义务教育在校生{a|32.48万人|student}，其中随迁子女{b|3.57万人|student}，占{b1|11.0%|percent}；留守儿童{c|2.14万人|student}，占{c1|6.6%|percent}；残疾学生{d|0.21万人|student}，占{d1|0.65%|percent}；{zc0|三类|item}互不重复，合计{e|5.82万人|student}，占{e1|18.2%|percent}。
随迁子女中，省内跨市{f1|2.26万人|student}、省外{f2|1.31万人|student}，省外占{f3|36.7%|percent}；小学{g1|2.49万人|student}、初中{g2|1.08万人|student}。与上年相比，随迁子女减少{h|0.18万人|student-}，下降{h1|5.0%|percent-}，在校生减少{i|0.62万人|student-}，下降{i1|1.9%|percent-}，随迁子女下降更快，占比由{j0|11.3%|percent}降为{b2|11.0%|percent}。
经费：随迁子女公用经费按实际人数拨付{k|2677.5万元|CNY}，生均{l|750元|CNY/student}，与本地学生标准一致；留守儿童关爱项目{m|428万元|CNY}，人均{o|200元|CNY/student}。""",
[("share","b","a","b1"),("bound","b","a"),("share","c","a","c1"),("bound","c","a"),("share","d","a","d1"),("sum","e","b c d"),("share","e","a","e1"),("diff","b","f1","f2"),("share","f2","b","f3"),("bound","f2","b"),("diff","b","g1","g2"),("growthc","b","h","h1"),("growthc","a","i","i1"),("same","b1","b2"),("avg","k","b","l"),("avg","m","c","o"),("sharesum","b c d","a","e1"),("trend","down","j0 b1"),("trend","down","j0 b2"),("below","h1","i1"),("share","b","a","b2"),("sum","e1","b1 c1 d1"),("count","zc0",3)],
[error("sum-mismatch","e","b c d a e1",[5,6],("5.92万人","student"),"3.57加2.14加0.21为5.92","wrong sum",1),
 error("growth-mismatch","h1","b h",[11],("4.8%","percent-"),"0.18应除以上年3.75得4.8%，误除以本年3.57","later divided instead of earlier",1)],
scope=[("share","f2","a","f3"),("avg","k","a","l")])

passage("xl-table-year", """附件2：2021—2023年主要教育指标对照
指标（单位） | 2021年 | 2022年 | 2023年
财政性教育经费（亿元） | {a1|58.40|CNY@亿} | {a2|61.85|CNY@亿} | {a3|64.32|CNY@亿}
专任教师（人） | {b1|20486|person} | {b2|20975|person} | {b3|21340|person}
在校生（人） | {c1|312640|student} | {c2|309870|student} | {c3|305210|student}
大班额（个） | {d1|214|class} | {d2|96|class} | {d3|31|class}
生师比 | {e1|15.26|ratio} | {e2|14.77|ratio} | {e3|14.30|ratio}
说明：经费两年增加{f|5.92亿元|CNY}，增长{g|10.1%|percent}；教师两年增加{h|854人|person}；在校生逐年减少，2023年比2022年减少{i|4660人|student}；大班额比2021年减少{j|183个|class}，减幅{k|85.5%|percent-}；生师比逐年下降。经费增幅2023年为{l|4.0%|percent}，低于2022年的{m|5.9%|percent}。""",
[("ratio","c1","b1","e1"),("ratio","c2","b2","e2"),("ratio","c3","b3","e3"),("diff","a3","a1","f"),("growth","a3","a1","g"),("diff","b3","b1","h"),("diff","c2","c3","i"),("diff","d1","d3","j"),("growth","d3","d1","k"),("growth","a3","a2","l"),("growth","a2","a1","m"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("trend","down","c1 c2 c3"),("trend","down","d1 d2 d3"),("trend","down","e1 e2 e3"),("below","l","m"),("growthb","a1","f","g")],
scope=[("growth","a3","a2","g"),("diff","c1","c3","i"),("growth","d3","d2","k")], hard="比较的年份不一，各自写明")

passage("xl-table-err", """表3-2  2023年各县区教师与学生（单位：人）
县区 | 专任教师 | 在校生 | 生师比
甲区 | {a1|5624|person} | {b1|92460|student} | {c1|16.44|ratio}
乙区 | {a2|4187|person} | {b2|66150|student} | {c2|15.80|ratio}
丙县 | {a3|3962|person} | {b3|58340|student} | {c3|17.42|ratio}
丁县 | {a4|2815|person} | {b4|38760|student} | {c4|13.77|ratio}
合计 | {a|16858|person} | {b|255710|student} | {c|15.42|ratio}
注：甲区教师占全市{d|33.9%|percent}，学生占{e|36.2%|percent}，学生占比高于教师占比{f|2.3个百分点|percentage-point}；生师比由甲区到丁县逐次降低，最高与最低相差{g|2.67|other}。""",
[("ratio","b1","a1","c1"),("ratio","b2","a2","c2"),("ratio","b3","a3","c3"),("ratio","b4","a4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("ratio","b","a","c"),("share","a1","a","d"),("bound","a1","a"),("share","b1","b","e"),("bound","b1","b"),("diff","e","d","f"),("diff","c1","c4","g"),("trend","down","c1 c2 c3 c4"),("between","c","c1 c2 c3 c4"),("largest","c1","c2 c3 c4"),("trend","down","a1 a2 a3 a4"),("trend","down","b1 b2 b3 b4"),("below","d","e")],
[error("ratio-mismatch table-mismatch","c3","b3 a3 c1 c2 c4",[2,13,15],("14.72","ratio"),"58340除以3962为14.72，两位颠倒，次序也乱","transposed digits",1),
 error("sum-mismatch table-mismatch","a","a1 a2 a3 a4 b c d",[4,6,7],("16588","person"),"四县区教师相加为16588","transposed digits",1)],
scope=[("ratio","b2","a2","c"),("share","a2","a","d")])

passage("xl-answer", """问：有代表反映，教育投入“喊得响、落得慢”，真实进度如何？
答：截至9月底，全市教育支出{a|61.74亿元|CNY}，占年初预算{b|88.20亿元|CNY}的{c|70.0%|percent}，序时进度应为{d|75%|percent}，慢了{e|5.0个百分点|percentage-point}。慢在{zc0|两处|item}：一是项目资金，预算{f|18.60亿元|CNY}，支出{g|10.23亿元|CNY}，进度{h|55.0%|percent}；二是教师年终绩效，{i|5.40亿元|CNY}要到12月集中发放，按惯例前三季度不支。把绩效从预算中剔除，进度为{j|74.6%|percent}，与序时基本持平。
问：明年怎么办？
答：一是项目预算提前下达{k|60%|percent}，即{l|11.16亿元|CNY}按本年口径可提前安排；二是把项目进度低于{m|50%|percent}的{n|三个|item}县列入重点督办，分别是丙县{o1|46.2%|percent}、丁县{o2|41.8%|percent}、己县{o3|48.7%|percent}。全市项目进度{h2|55.0%|percent}，高于这三县，因为主城两区快，甲区{p1|68.4%|percent}、乙区{p2|71.5%|percent}。
问：债务会不会挤占教育？
答：教育债务还本付息{q|2.36亿元|CNY}，占教育支出预算的{r|2.7%|percent}，上年{s|2.9%|percent}，占比下降{t|0.2个百分点|percentage-point}，没有扩大。""",
[("share","a","b","c"),("bound","a","b"),("diff","d","c","e"),("share","g","f","h"),("bound","g","f"),("expr","a/(b-i)*100","j"),("expr","f*k/100","l"),("same","h","h2"),("share","q","b","r"),("bound","q","b"),("diff","s","r","t"),("below","c","d"),("between","h","o1 o2 o3 p1 p2"),("below","o1","m"),("below","o2","m"),("below","o3","m"),("count","n",3),("below","r","s"),("below","i","b"),("below","f","b"),("count","zc0",2)],
scope=[("share","a","b","j"),("share","g","b","h"),("mean","o1 o2 o3 p1 p2","h")], hard="总进度慢于序时，剔除绩效后持平")

passage("budget-exec", """教育部门决算说明。2023年市教育局部门收入预算{a|9.64亿元|CNY}，决算{b|10.21亿元|CNY}，完成预算的{c|105.9%|percent}；其中财政拨款{b1|8.37亿元|CNY}、事业收入{b2|1.46亿元|CNY}、其他{b3|0.38亿元|CNY}。支出决算{d|10.08亿元|CNY}，基本支出{d1|6.92亿元|CNY}、项目支出{d2|3.16亿元|CNY}，基本支出占{e|68.7%|percent}；年末结转{f|0.48亿元|CNY}，其中上年结转{g|0.35亿元|CNY}并入计算。“三公”经费预算{h|86.0万元|CNY}，决算{i|61.4万元|CNY}，比预算少{j|24.6万元|CNY}，比上年的{i0|58.7万元|CNY}多{k|2.7万元|CNY}，原因是新增一次援疆考察；公务接待{l|42批次|item}、{m|386人次|person-time}，批均{o|9.2人次|person-time}。政府采购{p|1.73亿元|CNY}，授予中小企业{q|1.42亿元|CNY}，占{r|82.1%|percent}，其中小微{s|0.97亿元|CNY}，占中小企业份额的{t|68.3%|percent}。""",
[("share","b","a","c"),("share","d1","d","e"),("bound","d1","d"),("lin","f","+b +g -d"),("diff","h","i","j"),("diff","i","i0","k"),("avg","m","l","o"),("share","q","p","r"),("bound","q","p"),("share","s","q","t"),("bound","s","q"),("sum","b","b1 b2 b3"),("sum","d","d1 d2"),("below","i","h"),("below","i0","i"),("below","a","b")],
scope=[("diff","b","d","f"),("share","s","p","t")], hard="收大于支之外还要加上年结转；三公比预算少、比上年多")

passage("budget-err", """附加收入与土地收益。全年教育费附加入库{a|2.86亿元|CNY},地方教育附加{b|1.91亿元|CNY},土地出让收益计提教育资金{c|1.34亿元|CNY},{zc0|三项|item}合计{d|6.11亿元|CNY},比上年{d0|6.72亿元|CNY}减少{e|0.61亿元|CNY-},下降{f|9.1%|percent-},主要是土地收益由{c0|2.05亿元|CNY}减至{c2|1.34亿元|CNY},减幅{g|53.0%|percent-}。
使用去向:校舍建设{h1|2.73亿元|CNY}、设备{h2|1.26亿元|CNY}、教师培训{h3|0.48亿元|CNY}、债务本金{h4|1.64亿元|CNY},校舍占{i|44.7%|percent}。按规定,附加中用于职业教育的不低于{j|30%|percent},实际{k|1.46亿元|CNY},占{zc1|两项|item}附加合计{l|4.77亿元|CNY}的{m|23.9%|percent},达到要求。分县区征收:甲区{o1|1.62亿元|CNY}、乙区{o2|1.18亿元|CNY}、丙县{o3|0.85亿元|CNY}、丁县{o4|0.64亿元|CNY}、其余三县{o5|0.48亿元|CNY}。""",
[("sum","d","a b c"),("diff","d","d0","e"),("growth","d","d0","f"),("same","c","c2"),("growth","c","c0","g"),("share","h1","d","i"),("bound","h1","d"),("sum","l","a b"),("share","k","l","m"),("bound","k","l"),("sum","d","h1 h2 h3 h4"),("sum","l","o1 o2 o3 o4 o5"),("least","j","m"),("trend","down","d0 d"),("trend","down","c0 c2"),("trend","down","c0 c"),("trend","down","o1 o2 o3 o4"),("count","zc0",3),("count","zc1",2),("growthb","d0","e","f")],
[error("share-mismatch","m","k l j",[8,12],("30.6%","percent"),"1.46亿元应除以两项附加4.77亿元得30.6%，误除以三项合计","wrong denominator",3),
 error("growth-mismatch","g","c c0",[4],("34.6%","percent-"),"减少0.71应除以上年2.05得34.6%，误除以本年1.34","later divided instead of earlier",1)],
scope=[("share","h1","l","i"),("growth","d","c0","f")])

passage("wage-detail", """乡镇工作补贴与教龄津贴。丙县教师{a|2684名|person}中，在乡镇工作的{b|1935名|person}，占{c|72.1%|percent}，按月发放乡镇工作补贴，一类{d1|260元|CNY/month}、二类{d2|380元|CNY/month}、三类{d3|520元|CNY/month}，享受人数依次为{e1|742名|person}、{e2|685名|person}、{e3|508名|person}，月支出{f|71.74万元|CNY}，人均{g|371元|CNY/month}。
同时享受乡村教师生活补助的{h|1608名|person}（县城周边镇不享受），每月{i1|300元|CNY/month}至{i2|800元|CNY/month}，月支出{j|86.83万元|CNY}，人均{k|540元|CNY/month}。{zc0|两项|item}叠加，最高的教师每月可得{l|1320元|CNY/month}，最低的（只享受一类乡镇补贴）{m|260元|CNY/month}，县城教师不享受任何一项。叠加后全年按{o|12个月|other}计算，{zc1|两项|item}支出{p|1903万元|CNY}，占全县工资支出{q|2.86亿元|CNY}的{r|6.7%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("expr","d1*e1+d2*e2+d3*e3","f"),("avg","j","h","k"),("sum","l","d3 i2"),("same","d1","m"),("expr","(f+j)*o","p"),("share","p","q","r"),("bound","p","q"),("between","g","d1 d2 d3"),("between","k","i1 i2"),("trend","up","d1 d2 d3"),("bound","h","b"),("sum","b","e1 e2 e3"),("avg","f","b","g"),("count","zc0",2),("count","zc1",2)],
scope=[("avg","j","b","k"),("share","h","a","c"),("mean","d1 d2 d3","g")], hard="两项补贴的享受范围不同")

passage("wage-err-range", """教师工资专项督查（七县区）。年平均工资收入教师{a|9.86万元|CNY/year}、公务员{b|9.74万元|CNY/year}，教师高{c|1200元|CNY/year}。各县区教师依次：甲区{a1|11.02万元|CNY/year}、乙区{a2|10.35万元|CNY/year}、丙县{a3|9.74万元|CNY/year}、丁县{a4|9.41万元|CNY/year}、戊县{a5|9.18万元|CNY/year}、己县{a6|8.97万元|CNY/year}、庚县{a7|9.05万元|CNY/year}，差距在{d1|9.05万元|CNY/year}与{d2|11.02万元|CNY/year}之间，首尾之比{e|1.23:1|ratio}。
绩效发放：全年应发{f|3.65亿元|CNY}，一季度{f1|0.84亿元|CNY}、二季度{f2|0.88亿元|CNY}、三季度{f3|0.86亿元|CNY}、四季度{f4|1.07亿元|CNY}，四季度占{g|29.3%|percent}。班主任津贴{h|4218人|person}，每月{i|500元|CNY/month}，按{j|10个月|other}发{k|4218万元|CNY}，占绩效{l|5.8%|percent}。""",
[("diff","a","b","c"),("ratio","a1","a6","e"),("share","f4","f","g"),("bound","f4","f"),("prod","k","h i j"),("share","k","f","l"),("bound","k","f"),("between","a","a1 a2 a3 a4 a5 a6 a7"),("same","d1","a6"),("same","d2","a1"),("smallest","a6","a1 a2 a3 a4 a5 a7"),("largest","a1","a2 a3 a4 a5 a6 a7"),("least","b","a"),("sum","f","f1 f2 f3 f4"),("largest","f4","f1 f2 f3")],
[error("restatement-mismatch bound-exceeded","d1","a6",[8],("8.97万元","CNY/year"),"最低的是己县8.97万元，区间下限应为8.97","range against the list",1),
 error("average-mismatch","k","h i j f l",[4,5],("2109万元","CNY"),"4218人乘500元乘10个月为2109万元","counted twice",1)],
scope=[("mean","a1 a2 a3 a4 a5 a6 a7","a"),("ratio","a1","a7","e")])

passage("sup-wrong-growth", """各县区在园幼儿普遍下降。2024年全市在园幼儿{a|96700人|student}，比上年减少{b|11720人|student-}（上年{a0|108420人|student}），下降{c|10.8%|percent-}。甲区由{d0|31460人|student}减至{d|29250人|student}，下降{d1|7.0%|percent-}；乙区由{e0|24180人|student}减至{e|21640人|student}，下降{e1|10.5%|percent-}；丙县由{f0|20735人|student}减至{f|17820人|student}，下降{f1|14.1%|percent-}；丁县由{g0|18210人|student}减至{g|15530人|student}，下降{g1|14.7%|percent-}；戊县由{h0|13835人|student}减至{h|12460人|student}，下降{h1|9.9%|percent-}。降幅最大的是丁县，最小的是甲区；减少人数最多的则是丙县，减少{f2|2915人|student-}，占全市减少数的{i|24.9%|percent}。""",
[("sum","a","d e f g h"),("diff","a","a0","b"),("sum","a0","d0 e0 f0 g0 h0"),("growth","a","a0","c"),("growth","d","d0","d1"),("growth","e","e0","e1"),("growth","f","f0","f1"),("growth","g","g0","g1"),("growth","h","h0","h1"),("diff","f","f0","f2"),("share","f2","b","i"),("smallest","g1","d1 e1 f1 h1"),("largest","d1","e1 f1 g1 h1"),("trend","down","a0 a"),("trend","down","d0 d"),("trend","down","e0 e"),("trend","down","f0 f"),("trend","down","g0 g"),("trend","down","h0 h"),("between","c","d1 e1 f1 g1 h1"),("growthb","a0","b","c"),("growthb","f0","f2","f1")],
scope=[("growth","g","f0","g1"),("share","f2","a0","i")], hard="减少人数最多与降幅最大不是同一县")

passage("sup-err", """教研与质量监测述评。全市学业水平抽测，{n|六个|item}县区平均分依次为甲区{a1|84.6分|other}、乙区{a2|82.9分|other}、丙县{a3|79.4分|other}、丁县{a4|80.1分|other}、戊县{a5|76.8分|other}、己县{a6|77.3分|other}，全市{a|81.2分|other}。与上次相比，甲区提高{b1|1.2分|other}、乙区{b2|0.8分|other}、丙县{b3|2.6分|other}、丁县{b4|1.9分|other}、戊县{b5|3.1分|other}、己县{b6|2.4分|other}，六地全部提高，提升最快的是丙县，最慢的是乙区；最高与最低的差距由{c0|9.7分|other}缩小到{c|7.8分|other}。
合格率全市{d|94.8%|percent}，优秀率{f|31.4%|percent}，比上次{f0|29.7%|percent}上升{g|1.7个百分点|percentage-point}。教研员{h|168名|person}，其中兼职{h1|62名|person}，占{i|58.5%|percent}；人均下校{j|74天|other}，超过{k|60天|other}的要求{l|14天|other}；送教下乡{m|236场|item}，参与{o|1.18万人次|person-time}，场均{p|50人次|person-time}。""",
[("diff","a1","a5","c"),("diff","f","f0","g"),("share","h1","h","i"),("bound","h1","h"),("diff","j","k","l"),("avg","o","m","p"),("count","n",6),("between","a","a1 a2 a3 a4 a5 a6"),("largest","b3","b1 b2 b4 b5 b6"),("smallest","b2","b1 b3 b4 b5 b6"),("trend","down","c0 c"),("trend","up","f0 f"),("below","k","j"),("largest","a1","a2 a3 a4 a5 a6"),("smallest","a5","a1 a2 a3 a4 a6"),("expr","a1-b1-a5+b5","c0"),("below","f","d")],
[error("direction-mismatch","b3","b1 b2 b4 b5 b6",[8],None,"提升最快的是戊县3.1分，不是丙县2.6分","wrong superlative",2,"提升最快的是戊县"),
 error("share-mismatch","i","h1 h",[2],("36.9%","percent"),"62除以专职106得58.5%，分母应是全部168名，为36.9%","wrong denominator",1)],
scope=[("mean","a1 a2 a3 a4 a5 a6","a"),("diff","a1","a2","c")])

passage("threshold-groups", """班额分布（按国家统计口径）。小学{a|3864个|class}班中，{!n|25}人及以下{a1|412个|class}、{!n|26}至{!n|45}人{a2|3018个|class}、{!n|46}至{!n|55}人{a3|418个|class}、{!n|56}人以上{a4|16个|class}；{!n|45}人及以下占{b|88.8%|percent}。初中{c|1752个|class}班中，{!n|50}人及以下{c1|1524个|class}，占{c2|87.0%|percent}，{!n|51}至{!n|55}人{c3|203个|class}，{!n|56}人以上{c4|25个|class}。大班额指{!n|56}人以上的班，中小学共{d|41个|class}，占教学班{e|5616个|class}的{f|0.73%|percent}，达到“{!n|5%}以内”目标；标准班额小学{g|45人|student}、初中{h|50人|student}，超过标准班额但不属大班额的，小学{a5|418个|class}、初中{c5|203个|class}，合计{i|621个|class}，占{j|11.1%|percent}，列入三年逐步消化。平均班额小学{k|40.8人|student}、初中{l|46.3人|student}，均在标准以内。""",
[("sharesum","a1 a2","a","b"),("share","c1","c","c2"),("bound","c1","c"),("sum","d","a4 c4"),("sum","e","a c"),("share","d","e","f"),("bound","d","e"),("same","a3","a5"),("same","c3","c5"),("sum","i","a5 c5"),("share","i","e","j"),("sum","a","a1 a2 a3 a4"),("sum","c","c1 c3 c4"),("most","k","g"),("most","l","h"),("below","g","h"),("sum","i","a3 c3")],
scope=[("share","d","a","f"),("share","i","a","j"),("share","c1","e","c2")], hard="大班额与超标准班额是两个门槛")

passage("threshold-err", """责任督学挂牌督导情况。全市中小学、幼儿园{a|1248所|school}，划分督学责任区{b|96个|item}，平均每区{c|13所|school}；责任督学{d|318名|person}，其中专职{d1|126名|person}、兼职{d2|192名|person}，专职占{e|39.6%|percent}。按规定，每名责任督学联系学校不超过{f|5所|school}，实际人均{g|3.9所|school}；每月下校不少于{h|1次|item}，实际月均{i|1.8次|item}。
全年发现问题{k|4216条|item}，当场解决{k1|2938条|item}，占{l|69.7%|percent}，发整改通知{k2|1278条|item}，已整改{m|1164条|item}，整改率{o|91.1%|percent}，超过{p|95%|percent}的目标；上报专报{q|58期|item}，领导批示{r|21期|item}，批示率{s|36.2%|percent}。督学津贴每人每月{t|600元|CNY/month}，全年支出{u|22.9万元|CNY}。""",
[("avg","a","b","c"),("share","d1","d","e"),("bound","d1","d"),("avg","a","d","g"),("share","k1","k","l"),("bound","k1","k"),("diff","k","k1","k2"),("share","m","k2","o"),("bound","m","k2"),("share","r","q","s"),("bound","r","q"),("prod","u","d t","12"),("most","g","f"),("least","h","i"),("below","p","o"),("sum","d","d1 d2")],
[error("bound-exceeded","o","p",[14],None,"整改率91.1%低于95%，不是超过","limit against the figure",1,"未达到95%的目标"),
 error("average-mismatch","u","d t",[11],("229.0万元","CNY"),"318名每月600元，全年十二个月应为229.0万元","decimal point",1)],
scope=[("share","m","k","o"),("share","k1","k2","l")])

passage("units-differ", """义务教育经费保障机制资金。全市义务教育公用经费补助标准小学每生每年{a|720元|CNY/student}、初中{b|940元|CNY/student}；小学生{c|18.42万人|student}、初中生{d|9.06万人|student}，按标准应安排小学{e|13262.40万元|CNY}、初中{f|8516.40万元|CNY}，合计{g|2.18亿元|CNY}。中央与地方按{h|6:4|ratio}分担，中央{i|1.31亿元|CNY}、地方{j|8720万元|CNY}；地方部分市县再按{k|3:7|ratio}分担，市级{l|2616万元|CNY}、县级{m|6104万元|CNY}。寄宿生每生增加{o|300元|CNY/student}，{p|4.85万人|student}计{q|1455万元|CNY}，另行安排，不含在前述合计；北方取暖每生{r|120元|CNY/student}，按全部学生{s|27.48万人|student}计{t|3297.6万元|CNY}，同样另列。{zc0|三项|item}总计{u|2.66亿元|CNY}，折合生均{v|968元|CNY/student}。""",
[("prod","e","a c"),("prod","f","b d"),("sum","g","e f"),("expr","g*0.6","i"),("expr","g*0.4","j"),("expr","j*0.3","l"),("prod","q","o p"),("sum","s","c d"),("prod","t","r s"),("sum","u","g q t"),("avg","u","s","v"),("split","i","j","h"),("split","l","m","k"),("sum","g","i j"),("sum","j","l m"),("count","zc0",3)],
scope=[("prod","g","a s"),("avg","g","s","v"),("sum","g","e f q")], hard="单位有万元有亿元；取暖、寄宿另列")

passage("units-err", """民生实事办理情况。免费午餐扩面：补助 {a|6.2 万名|student}学生，每生每天 {b|4 元|CNY/student}、全年 {c|190 天|other}，支出 {d|4712 万元|CNY}；护眼灯改造：{e|3640 间|classroom}教室，每间 {f|1.25 万元|CNY}，投入 {g|45.5 万元|CNY}；校园直饮水：{h|286 所|school}，投入 {i|2145 万元|CNY}，校均 {j|7.5 万元|CNY}；午休躺睡：购置可躺课桌椅 {k|4.6 万套|item}，每套 {l|385 元|CNY}，投入 {m|1771 万元|CNY}。四件实事合计 {o|1.32 亿元|CNY}，占全市民生支出 {p|38.60 亿元|CNY}的 {q|2.9%|percent}，其中市级承担 {r|5800 万元|CNY}，占 {s|43.9%|percent}，县级 {t|0.74 亿元|CNY}。受益学生（不重复）{u|12.4 万名|student}，人均 {v|1065 元|CNY/student}。""",
[("prod","d","a b c"),("prod","g","e f"),("avg","i","h","j"),("prod","m","k l"),("sum","o","d g i m"),("share","o","p","q"),("bound","o","p"),("share","r","o","s"),("bound","r","o"),("avg","o","u","v"),("largest","d","g i m"),("sum","o","r t")],
[error("average-mismatch","g","e f o d i m",[1,4],("4550万元","CNY"),"3640间每间1.25万元为4550万元","unit slip",1),
 error("share-mismatch","q","o p",[5],("3.4%","percent"),"1.32亿元占38.60亿元的3.4%","wrong digit",1)],
scope=[("share","d","p","q"),("avg","d","u","v")])

passage("other-year-copied", """2023年中等职业教育质量报告要点：在校生{a|28650人|student}（2022年{a0|27134人|student}），招生{b|10426人|student}（2022年{b0|9857人|student}），毕业{c|8764人|student}（2022年{c0|8215人|student}），专任教师{d|1982人|person}（2022年{d0|1894人|person}）。{zc0|四项|item}依次增长{e1|5.6%|percent}、{e2|5.8%|percent}、{e3|6.7%|percent}、{e4|4.6%|percent}。师生比由{f0|1:14.3|ratio}变为{f|1:14.3|ratio}；招生占在校生比重由{g0|36.3%|percent}变为{g|36.4%|percent}。
就业方面，2023年毕业生就业率{h|96.8%|percent}，就业{i|8484人|student}，对口{j|6532人|student}，对口率{k|77.0%|percent}；升学{l|4137人|student}，占毕业生{m|47.2%|percent}。投入方面，生均经费{o|17860元|CNY/student}，比上年{o0|16940元|CNY/student}增长{p|5.4%|percent}，总支出{q|4.60亿元|CNY}。""",
[("growth","a","a0","e1"),("growth","b","b0","e2"),("growth","c","c0","e3"),("growth","d","d0","e4"),("ratio","a0","d0","f0"),("ratio","a","d","f"),("share","b0","a0","g0"),("bound","b0","a0"),("share","b","a","g"),("bound","b","a"),("share","j","i","k"),("bound","j","i"),("share","l","c","m"),("bound","l","c"),("growth","o","o0","p"),("prod","q","a o"),("trend","up","a0 a"),("trend","up","b0 b"),("trend","up","c0 c"),("trend","up","d0 d"),("trend","up","o0 o"),("share","i","c","h"),("count","zc0",4)],
[error("ratio-mismatch","f","a d",[5],("1:14.5","ratio"),"14.3是上年数，2023年28650除以1982为14.5","other year's figure",1),
 error("average-mismatch","q","a o",[15],("5.12亿元","CNY"),"28650乘17860约5.12亿元，4.60是按2022年数算的","other year's figure",2)],
scope=[("share","l","i","m"),("growth","a","b0","e1")])

passage("double-count", """干部培训。全年举办校（园）长培训班 {a|18 期|item}，参训 {b|1426 人次|person-time}，其中任职资格 {b1|312 人次|person-time}、提高 {b2|684 人次|person-time}、高级研修 {b3|430 人次|person-time}；去重后实际参训 {c|1187 人|person}，占应训 {d|1240 人|person}的 {e|95.7%|percent}。人均参训 {f|1.2 次|item}，最多的 {g|4 次|item}。经费 {h|356.5 万元|CNY}，期均 {i|19.8 万元|CNY}，每人次 {j|2500 元|CNY}；集中学习 {k|108 天|other}，期均 {l|6 天|other}。结业考核优秀 {m|286 人次|person-time}，占参训人次 {o|20.1%|percent}。跟岗学习 {p|96 人|person}，省外 {q|31 人|person}、省内 {r|65 人|person}，跟岗人员均已计入参训。""",
[("share","c","d","e"),("bound","c","d"),("avg","b","c","f"),("avg","h","a","i"),("avg","h","b","j"),("avg","k","a","l"),("share","m","b","o"),("bound","m","b"),("sum","b","b1 b2 b3"),("bound","c","b"),("bound","p","c"),("below","f","g"),("largest","b2","b1 b3"),("sum","p","q r")],
scope=[("share","b","d","e"),("share","m","c","o")], hard="人次与人数不同，跟岗不另计")

passage("spec-err-count", """市政府教育督导办向省汇报：今年开展专项督导{n|四次|item}——春季开学、“双减”、控辍保学、校园食品安全、秋季开学，依次抽查{a1|64校次|item}、{a2|82校次|item}、{a3|46校次|item}、{a4|58校次|item}、{a5|70校次|item}，合计{a|320校次|item}；依次发现问题{b1|138个|item}、{b2|205个|item}、{b3|61个|item}、{b4|174个|item}、{b5|96个|item}，合计{b|674个|item}；校均问题依次为{c1|2.2个|item}、{c2|2.5个|item}、{c3|1.3个|item}、{c4|2.0个|item}、{c5|1.4个|item}，校园食品安全最为集中，秋季开学比春季开学少{d|0.8个|item}。整改完成{e|641个|item}，整改率{f|95.1%|percent}；未完成{g|33个|item}中，食品安全{g1|18个|item}、“双减”{g2|9个|item}、其他{g3|6个|item}。督导力量：每次平均抽调{h|42人|person}，人均抽查{i|1.5校次|item}。""",
[("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("avg","b4","a4","c4"),("avg","b5","a5","c5"),("diff","c1","c5","d"),("share","e","b","f"),("bound","e","b"),("diff","b","e","g"),("count","n",5),("expr","a/(n*h)","i"),("largest","c4","c1 c2 c3 c5"),("trend","down","c1 c5"),("sum","g","g1 g2 g3"),("trend","down","g1 g2")],
[error("sum-mismatch count-mismatch","n","a h i",[11,12],("五次","item"),"说四次，列了五项专项督导","count against list",1),
 error("average-mismatch","c4","b4 a4 c1 c2 c3 c5",[5,13],("3.0个","item"),"174除以58为3.0；若为2.0也不是最集中","wrong digit",1)],
scope=[("mean","c1 c2 c3 c4 c5","f"),("avg","b","a","c1")])

passage("wrong-part", """投入结构分析。全市教育支出{a|68.90亿元|CNY}中，人员经费{b|47.61亿元|CNY}，公用经费{c|11.02亿元|CNY}，项目经费{d|10.27亿元|CNY}，分别占{b1|69.1%|percent}、{c1|16.0%|percent}、{d1|14.9%|percent}。其中义务教育{e|42.18亿元|CNY}，人员{f|30.16亿元|CNY}、公用{g|6.74亿元|CNY}、项目{h|5.28亿元|CNY}，人员占义务教育的{f1|71.5%|percent}，比全市人员占比高{i|2.4个百分点|percentage-point}。非义务教育{j|26.72亿元|CNY}，人员{k|17.45亿元|CNY}，占{k1|25.3%|percent}，低于全市。
与上年比，人员经费增长{l|5.5%|percent}（上年{b0|45.12亿元|CNY}），公用经费增长{m|3.3%|percent}（上年{c0|10.67亿元|CNY}），项目经费下降{o|7.0%|percent-}（上年{d0|11.04亿元|CNY}）；{zc0|三项|item}合计上年{p|66.83亿元|CNY}，本年增长{q|5.5%|percent}。""",
[("share","b","a","b1"),("bound","b","a"),("share","c","a","c1"),("bound","c","a"),("share","d","a","d1"),("bound","d","a"),("share","f","e","f1"),("bound","f","e"),("diff","f1","b1","i"),("diff","a","e","j"),("diff","b","f","k"),("share","k","j","k1"),("bound","k","j"),("growth","b","b0","l"),("growth","c","c0","m"),("growth","d","d0","o"),("sum","p","b0 c0 d0"),("growth","a","p","q"),("sum","a","b c d"),("sum","e","f g h"),("hundred","b1 c1 d1"),("between","b1","f1 k1"),("below","k1","b1"),("trend","up","b0 b"),("trend","up","c0 c"),("trend","down","d0 d"),("between","q","l m o"),("trend","up","p a"),("largest","b","c d"),("bound","f","b"),("bound","g","c"),("bound","h","d"),("count","zc0",3)],
[error("share-mismatch","k1","k j",[11],("65.3%","percent"),"17.45占非义务教育26.72的65.3%；25.3%是占全市的","wrong denominator",2),
 error("growth-mismatch","q","a p",[17],("3.1%","percent"),"68.90比66.83增3.1%；5.5%是人员经费的增幅","copied from before",2)],
scope=[("share","f","a","f1"),("growth","b","d0","l")])

passage("outline-short", """汇报提纲（{!min|8}分钟）
一句话：学位够了，老师齐了，钱花到了刀刃上，安全稳住了。
{zc0|四组|item}数：①学位{a|3.2万个|place}，新建{a1|2.3万个|place}、挖潜{a2|0.9万个|place}；②教师{b|1580名|person}，省招{b1|460名|person}、自招{b2|1120名|person}；③投入{c|52.46亿元|CNY}，是一般公共预算支出{d|305.00亿元|CNY}的{e|17.2%|percent}；④安全事故{f|0起|item}。
{zc1|两个|item}不足：①大班额还有{g|64个|class}，占{h|1.5%|percent}（教学班{i|4286个|class}），离年底清零还差{g2|64个|class}；②公办园占比{j|49.2%|percent}，离{k|50%|percent}差{l|0.8个百分点|percentage-point}，换算成幼儿约{m|491人|student~}（在园{n|61340人|student}）。
{zc2|三点|item}请求：①专项债倾斜{o|3.0亿元|CNY}；②编制周转{p|600个|item}；③职教高考名额增加{q|800个|item}。""",
[("sum","a","a1 a2"),("share","g","i","h"),("same","g","g2"),("diff","k","j","l"),("expr","n*l/100","m"),("below","j","k"),("bound","g","i"),("share","c","d","e"),("sum","b","b1 b2"),("count","zc0",4),("count","zc1",2),("count","zc2",3)],
scope=[("share","o","c","e"),("diff","b","p","b2")], hard="目标未达是自认的不足")

passage("outline-short-err", """迎检汇报词
过去一年可用“一增、两降、三达标”概括。一增：教育支出{a|28.64亿元|CNY}，增{b|5.2%|percent}，上年{a0|27.16亿元|CNY}。两降：大班额由{c0|86个|class}降到{c|9个|class}；辍学学生由{d0|37人|student}降到{d|9人|student}，劝返{d1|28人|student}。三达标：生均校舍小学{e1|6.8平方米|other}（标准{e0|6平方米|other}）、初中{f1|7.9平方米|other}（标准{f0|8平方米|other}）；生师比小学{g1|17.6:1|ratio}（标准{g0|19:1|ratio}）、初中{h1|12.9:1|ratio}（标准{h0|13.5:1|ratio}）；高级教师占{i|23.9%|percent}（{i1|1962人|person}，总数{i2|8215人|person}），不低于{i0|20%|percent}。合计化解大班额{j|77个|class}，化解率{k|89.5%|percent}。""",
[("growth","a","a0","b"),("lin","d","+d0 -d1"),("share","i1","i2","i"),("bound","i1","i2"),("diff","c0","c","j"),("share","j","c0","k"),("bound","j","c0"),("least","e0","e1"),("least","f0","f1"),("most","g1","g0"),("most","h1","h0"),("least","i0","i"),("trend","up","a0 a"),("trend","down","c0 c"),("trend","down","d0 d")],
[error("bound-exceeded","f1","f0",[8],None,"初中7.9平方米低于标准8平方米，不算达标","limit against the figure",1,"初中生均校舍未达标"),
 error("growth-mismatch","b","a a0",[0],("5.4%","percent"),"28.64减27.16为1.48，应除以上年27.16得5.4%，误除以本年","later divided instead of earlier",1)],
scope=[("share","j","c","k"),("share","d1","c0","k")])

passage("letter-principals", """致各县区教育局的通报（第{!no|7}期）
上半年目标推进情况如下：
甲区：项目开工{a1|9个|item}/计划{a0|10个|item}，投资{a2|2.46亿元|CNY}，完成年度{a3|54.7%|percent}；
乙区：开工{b1|7个|item}/计划{b0|7个|item}，投资{b2|1.83亿元|CNY}，完成{b3|61.0%|percent}；
丙县：开工{c1|6个|item}/计划{c0|8个|item}，投资{c2|1.07亿元|CNY}，完成{c3|42.8%|percent}；
丁县：开工{d1|4个|item}/计划{d0|6个|item}，投资{d2|0.69亿元|CNY}，完成{d3|34.5%|percent}。
四地合计开工{e1|26个|item}、计划{e0|31个|item}，开工率{e|83.9%|percent}；投资{f|6.05亿元|CNY}，完成年度计划{g|12.00亿元|CNY}的{h|50.4%|percent}。乙区开工率{i|100%|percent}，位次第一；投资完成率也以乙区为高，丁县为低，差{j|26.5个百分点|percentage-point}，低于{k|50%|percent}序时进度的丙县、丁县予以提醒。""",
[("sum","e1","a1 b1 c1 d1"),("sum","e0","a0 b0 c0 d0"),("share","e1","e0","e"),("bound","e1","e0"),("sum","f","a2 b2 c2 d2"),("expr","a2/a3*100+b2/b3*100+c2/c3*100+d2/d3*100","g"),("share","f","g","h"),("bound","f","g"),("share","b1","b0","i"),("diff","b3","d3","j"),("largest","b3","a3 c3 d3"),("smallest","d3","a3 b3 c3"),("between","h","a3 b3 c3 d3"),("below","c3","k"),("below","d3","k"),("below","k","a3"),("below","k","b3"),("trend","down","a1 b1 c1 d1")],
scope=[("share","a2","f","a3"),("mean","a3 b3 c3 d3","h")], hard="完成率的分母是各自年度计划")

passage("letter-err", """关于上半年教育项目推进情况的通报
全市{n|五个|item}县区年度计划投资{a|12.00亿元|CNY},分别为甲区{a1|3.60亿元|CNY}、乙区{a2|2.80亿元|CNY}、丙县{a3|2.25亿元|CNY}、丁县{a4|1.90亿元|CNY}、戊县{a5|1.45亿元|CNY};上半年完成{b|6.03亿元|CNY},分别为{b1|2.07亿元|CNY}、{b2|1.51亿元|CNY}、{b3|1.02亿元|CNY}、{b4|1.13亿元|CNY}、{b5|0.57亿元|CNY};完成率分别为{c1|57.5%|percent}、{c2|53.9%|percent}、{c3|45.3%|percent}、{c4|59.5%|percent}、{c5|39.3%|percent},全市{c|52.5%|percent},超过时间进度{d|2.5个百分点|percentage-point}({t|50%|percent})。过半的有{m|三个|item},排第一的是甲区,末位是戊县;投资额最大的甲区占全市完成额的{e|32.9%|percent}。开工方面,计划{f|38个|item}、开工{g|33个|item},开工率{h|86.8%|percent}。""",
[("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("share","b1","a1","c1"),("bound","b1","a1"),("share","b2","a2","c2"),("bound","b2","a2"),("share","b3","a3","c3"),("bound","b3","a3"),("share","b4","a4","c4"),("bound","b4","a4"),("share","b5","a5","c5"),("bound","b5","a5"),("share","b","a","c"),("bound","b","a"),("diff","c","t","d"),("share","b1","b","e"),("bound","b1","b"),("share","g","f","h"),("bound","g","f"),("count","n",5),("count","m",3),("largest","c1","c2 c3 c4 c5"),("smallest","c5","c1 c2 c3 c4"),("between","c","c1 c2 c3 c4 c5"),("below","t","c"),("trend","down","a1 a2 a3 a4 a5"),("below","t","c1"),("below","t","c2"),("below","t","c4"),("below","c3","t"),("below","c5","t")],
[error("direction-mismatch","c1","c2 c3 c4 c5",[21],None,"完成率第一的是丁县59.5%，甲区57.5%只居第二","wrong superlative",2,"排第一的是丁县"),
 error("sum-mismatch","b","b1 b2 b3 b4 b5 a c e",[1,12,15],("6.30亿元","CNY"),"五县区完成额相加为6.30亿元","transposed digits",1)],
scope=[("share","b1","a","e"),("mean","c1 c2 c3 c4 c5","c")])

passage("three-year-plan", """“县中振兴”三年计划执行中期报告。计划三年投入{a|6.00亿元|CNY}，分年为{a1|1.80亿元|CNY}、{a2|2.40亿元|CNY}、{a3|1.80亿元|CNY}。首年实际投入{b1|1.74亿元|CNY}，次年{b2|2.61亿元|CNY}，两年共{b|4.35亿元|CNY}，为两年计划{c|4.20亿元|CNY}的{d|103.6%|percent}，为三年总额的{e|72.5%|percent}；第三年投足余额{f|1.65亿元|CNY}即可，比原安排少{g|0.15亿元|CNY}。
县中{h|9所|school}，特控线上线率三年依次为{i0|18.4%|percent}、{i1|20.9%|percent}、{i2|23.1%|percent}，连续两年提高，共提高{j|4.7个百分点|percentage-point}；外流优质生源由{k0|612人|student}减至{k|438人|student}，减少{l|28.4%|percent-}。教师补充{m|214名|person}，其中物理{m1|47名|person}、化学{m2|38名|person}、其他{m3|129名|person}，校均补充{o|23.8名|person}。""",
[("sum","b","b1 b2"),("sum","c","a1 a2"),("share","b","c","d"),("share","b","a","e"),("diff","a","b","f"),("diff","a3","f","g"),("diff","i2","i0","j"),("growth","k","k0","l"),("avg","m","h","o"),("trend","up","i0 i1 i2"),("trend","down","k0 k"),("trend","up","b1 b2"),("below","b1","a1"),("below","a2","b2"),("sum","m","m1 m2 m3"),("sum","a","a1 a2 a3"),("same","a1","a3"),("below","f","a3"),("diff","b","c","g")],
scope=[("share","b1","c","d"),("avg","m1","h","o")], hard="首年未足、次年超额，两年合计高于计划")

passage("three-year-err", """全市普通高中质量提升行动（三年）总结。三年投入：2021年{a1|1.26亿元|CNY}、2022年{a2|1.58亿元|CNY}、2023年{a3|2.04亿元|CNY}，合计{a|4.88亿元|CNY}，年均{b|2.44亿元|CNY}；2023年比2021年增长{c|38.2%|percent}，比2022年增长{d|29.1%|percent}。
校均规模由{e0|2864人|student}降到{e|2518人|student}；{!n|56}人以上大班由{f0|309个|class}降到{f|41个|class}，减少{g|268个|class}；专任教师由{h0|5120人|person}增至{h|5874人|person}，其中研究生学历由{i0|486人|person}增至{i|1093人|person}，占比由{j0|9.5%|percent}升至{j|18.6%|percent}，提高{k|9.1个百分点|percentage-point}，人数是三年前的{l|2.2倍|ratio}。
本科上线率三年依次为{m1|46.2%|percent}、{m2|49.5%|percent}、{m3|52.3%|percent}，两年共提高{o|6.1个百分点|percentage-point}，年均提高{p|3.1个百分点|percentage-point}。""",
[("sum","a","a1 a2 a3"),("overn","a",3,"b"),("growth","a3","a1","c"),("growth","a3","a2","d"),("diff","f0","f","g"),("share","i0","h0","j0"),("bound","i0","h0"),("share","i","h","j"),("bound","i","h"),("diff","j","j0","k"),("multiple","i","i0","l"),("diff","m3","m1","o"),("overn","o",2,"p"),("trend","up","a1 a2 a3"),("trend","down","e0 e"),("trend","down","f0 f"),("trend","up","h0 h"),("trend","up","i0 i"),("trend","up","j0 j"),("trend","up","m1 m2 m3")],
[error("growth-mismatch","c","a3 a1",[2],("61.9%","percent"),"2.04比1.26应增61.9%，误以2023年为分母","later divided instead of earlier",1),
 error("average-mismatch","b","a",[1],("1.63亿元","CNY"),"合计4.88亿元除以三年为1.63，误除以二","wrong number of years",1)],
scope=[("growth","a2","a1","d"),("share","i0","h","j")])

passage("private-schools", """民办义务教育规范。专项工作启动时，民办义务教育学校{a0|46所|school}、在校生{b0|52430人|student}，占全市义务教育在校生{c0|36.84万人|student}的{d0|14.2%|percent}；通过公办转制{e1|11所|school}、停办{e2|6所|school}，现有{a|29所|school}、在校生{b|17960人|student}，占{c|37.12万人|student}的{d|4.8%|percent}，降到{f|5%|percent}以下。减少的{g|34470人|student}中，转制划入公办{g1|24870人|student}、停办分流{g2|5240人|student}、自然毕业减招{g3|4360人|student}。
政府购买学位{h|3260个|place}，每个{i|5500元|CNY/student}，支出{j|1793万元|CNY}；购买学位的学生仍在民办学校就读，已含在{b2|17960人|student}之内，扣除后占比为{k|4.0%|percent}。民办教师{l|1284人|person}，持证率{m|99.0%|percent}（{o|1271人|person}），师生比{p|1:14.0|ratio}。""",
[("share","b0","c0","d0"),("bound","b0","c0"),("lin","a","+a0 -e1 -e2"),("share","b","c","d"),("bound","b","c"),("diff","b0","b","g"),("prod","j","h i"),("same","b","b2"),("expr","(b-h)/c*100","k"),("share","o","l","m"),("bound","o","l"),("ratio","b","l","p"),("below","d","f"),("trend","down","b0 b"),("trend","down","a0 a"),("bound","h","b"),("sum","g","g1 g2 g3"),("trend","down","d0 d"),("trend","up","c0 c")],
scope=[("diff","a0","e1","a"),("sum","b","h g")], hard="购买学位学生含在民办在校生之内")

passage("private-err", """规范民办义务教育发展情况。全市民办义务教育在校生{a|21640人|student}，占义务
教育在校生{b|40.52万人|student}的{c|5.34%|percent}；其中小学{a1|8276人|student}，占小学生{b1|27.16万人|student}
的{c1|3.05%|percent}；初中{a2|13364人|student}，占初中生{b2|13.36万人|student}的{c2|3.30%|percent}。
民办学校{d|28所|school}，平均规模{e|773人|student}，高于公办{f|612人|student}。
收费：小学每学期{g1|6800元|CNY/student}至{g2|9500元|CNY/student}，初中每学期{h1|7600元|CNY/student}至{h2|11200元|CNY/student}，
平均小学{i1|7940元|CNY/student}、初中{i2|11860元|CNY/student}，两段平均（按人数加权）{i|8508元|CNY/student}。
全年收费收入{j|3.68亿元|CNY}，财政补助{k|1860万元|CNY}。教师{l|1572人|person}，与公
办教师同工同酬的{m|28所|school}均签订集体合同，覆盖教师{o|1572人|person}，覆盖率{p|100%|percent}。""",
[("share","a","b","c"),("bound","a","b"),("share","a1","b1","c1"),("bound","a1","b1"),("share","a2","b2","c2"),("bound","a2","b2"),("avg","a","d","e"),("expr","(a1*i1+a2*i2)/a","i"),("expr","a*i*2","j"),("share","o","l","p"),("same","d","m"),("between","i","i1 i2"),("between","i1","g1 g2"),("between","i2","h1 h2"),("sum","a","a1 a2"),("sum","b","b1 b2"),("same","l","o"),("below","f","e"),("between","c","c1 c2"),("below","c1","c2")],
[error("share-mismatch","c2","a2 b2 c c1",[4,18],("10.00%","percent"),"初中13364人应除以初中生13.36万得10.00%，误除以全部义务教育在校生","wrong denominator",2),
 error("average-mismatch","i2","a a1 a2 i1 i h1 h2",[7,13],("8860元","CNY/student"),"初中收费最高11200元，平均不会是11860元","average outside range",2)],
scope=[("mean","i1 i2","i"),("share","a1","b","c1")])

passage("xinjiang-aid", """东西部协作与对口帮扶。结对学校{a|84对|item}，其中幼儿园{a1|18对|item}、义务教育{a2|51对|item}、高中{a3|9对|item}、中职{a4|6对|item}；选派支教{b|126人|person}，一年期以上{b1|74人|person}，占{b2|58.7%|percent}；受援地来我市跟岗{c|218人|person}。资金{d|3640万元|CNY}，用于校舍{d1|2150万元|CNY}、设备{d2|870万元|CNY}、培训{d3|620万元|CNY}，校舍占{e|59.1%|percent}。援建学校{f|5所|school}，新增学位{g|4320个|place}，校均{h|864个|place}；捐赠图书{i|6.8万册|item}、电脑{j|420台|item}、折价{k|486万元|CNY}，捐赠不计入上述资金。支教教师中，中级以上职称{l|98人|person}，占{m|77.8%|percent}；考核优秀{o|37人|person}，优秀率{p|29.4%|percent}，高于{q|20%|percent}的一般比例，系省里单列优秀指标。""",
[("share","b1","b","b2"),("bound","b1","b"),("share","d1","d","e"),("bound","d1","d"),("avg","g","f","h"),("share","l","b","m"),("bound","l","b"),("share","o","b","p"),("bound","o","b"),("below","q","p"),("sum","a","a1 a2 a3 a4"),("sum","d","d1 d2 d3"),("largest","a2","a1 a3 a4"),("trend","down","d1 d2 d3")],
scope=[("sum","d","d1 d2 k"),("share","b1","a","b2")], hard="优秀率超过一般比例而有单列指标；捐赠另计")

passage("aid-school-err", """课后延时与寒暑假托管。暑期托管学校{a|146所|school}，参加学生{b|23480人|student}，校均{c|161人|student}；每期{d|15天|other}，共{e|两期|item}，计{f|15天|other}；参与教师{g|1956人|person}，师生比{h|1:12|ratio}；收费每生每天{i|30元|CNY}，免费{j|1872人|student}，占{k|8.0%|percent}。
收入：应收{l|972.4万元|CNY}（按一期计），实收{m|946.6万元|CNY}，实收率{o|93.9%|percent}；支出：教师补助{p|612.4万元|CNY}、餐费{q|231.8万元|CNY}、材料{r|84.2万元|CNY}、结余{s|18.2万元|CNY}，教师补助占实收{t|64.7%|percent}。与上年比，学校增加{u|32所|school}，增长{v|21.9%|percent}；学生增加{w|6254人|student}，增长{x|36.3%|percent}，每所学校参加学生由{y|151.1人|student}增加到{c2|160.8人|student}。""",
[("avg","b","a","c"),("prod","f","d e"),("ratio","b","g","h"),("share","j","b","k"),("bound","j","b"),("expr","(b-j)*i*d","l"),("share","m","l","o"),("bound","m","l"),("share","p","m","t"),("bound","p","m"),("growthc","a","u","v"),("growthc","b","w","x"),("expr","(b-w)/(a-u)","y"),("avg","b","a","c2"),("sum","m","p q r s"),("trend","up","y c2"),("trend","up","y c")],
[error("growth-mismatch","v","a u",[10],("28.1%","percent"),"32应除以上年114得28.1%，误除以本年146","later divided instead of earlier",1),
 error("share-mismatch","o","m l",[6],("97.3%","percent"),"946.6占972.4的97.3%","wrong digit",2),
 error("average-mismatch","f","d e",[1],("30天","other"),"两期每期十五天共三十天","part left out",1)],
scope=[("prod","l","b i"),("share","p","l","t")])

passage("trend-5", """体卫艺劳监测（五年序列）。儿童青少年总体近视率：2019年{a1|53.8%|percent}、2020年{a2|55.1%|percent}、2021年{a3|54.0%|percent}、2022年{a4|53.2%|percent}、2023年{a5|52.4%|percent}；2020年因居家学习上升{b|1.3个百分点|percentage-point}，此后逐年下降，三年降{c|2.7个百分点|percentage-point}，年均降{d|0.9个百分点|percentage-point}，完成每年降{e|0.5个百分点|percentage-point}的任务。分学段，2023年小学{f1|38.9%|percent}、初中{f2|67.5%|percent}、高中{f3|80.2%|percent}，学段越高越重；幼儿园大班{f0|12.6%|percent}，不在总体统计之内。
体质优良率同期为{g1|41.6%|percent}、{g2|42.3%|percent}、{g3|45.8%|percent}、{g4|48.7%|percent}、{g5|51.9%|percent}，逐年提高，四年提高{h|10.3个百分点|percentage-point}。监测样本{i|28640人|student}，其中小学{i1|14820人|student}、初中{i2|8460人|student}、高中{i3|5360人|student}。""",
[("diff","a2","a1","b"),("diff","a2","a5","c"),("overn","c",3,"d"),("diff","g5","g1","h"),("trend","up","a1 a2"),("trend","down","a2 a3 a4 a5"),("trend","up","f1 f2 f3"),("trend","up","g1 g2 g3 g4 g5"),("least","e","d"),("between","a5","f1 f2 f3"),("sum","i","i1 i2 i3"),("below","f0","f1")],
scope=[("trend","down","a1 a2 a3 a4 a5"),("mean","f1 f2 f3","a5"),("diff","a1","a5","c")], hard="五年里有一年上升，文中已说明；总体按人口加权")

passage("trend-err", """五年来大班额比例一年比一年低： 2019 年 {a1|18.6%|percent}、2020 年 {a2|13.2%|percent}、2021 年 {a3|8.7%|percent}、2022 年 {a4|9.1%|percent}、2023 年 {a5|3.4%|percent}，四年累计下降 {b|15.2 个百分点|percentage-point}。生均公用经费小学由 {c1|650 元|CNY/student}提到 {c2|720 元|CNY/student}，增长 {d|10.8%|percent}；初中由 {e1|850 元|CNY/student}提到 {e2|940 元|CNY/student}，增长 {f|10.6%|percent}，小学增幅高于初中。教师本科以上比例由 {g1|68.4%|percent} 升到 {g2|83.7%|percent}，提高 {h|15.3 个百分点|percentage-point}；生机比由 {i1|11.6:1|ratio}降到 {i2|7.2:1|ratio}；每生图书由 {j1|21.4 册|item}增到 {j2|29.8 册|item}，增加 {k|8.4 册|item}，增长 {l|28.2%|percent}。学校食堂由 {m1|486 个|item}增至 {m2|612 个|item}，增加 {o|126 个|item}；“明厨亮灶”{p|608 个|item}，覆盖 {q|99.3%|percent}。""",
[("diff","a1","a5","b"),("growth","c2","c1","d"),("growth","e2","e1","f"),("diff","g2","g1","h"),("diff","j2","j1","k"),("growth","j2","j1","l"),("diff","m2","m1","o"),("share","p","m2","q"),("bound","p","m2"),("trend","down","a1 a2 a3 a4 a5"),("trend","up","c1 c2"),("trend","up","e1 e2"),("trend","up","g1 g2"),("trend","down","i1 i2"),("trend","up","j1 j2"),("trend","up","m1 m2"),("below","f","d"),("growthb","j1","k","l")],
[error("direction-mismatch sequence-mismatch","a4","a1 a2 a3 a5",[9],None,"2022年9.1%高于2021年8.7%，不是一年比一年低","trend broken",1,"2022年略有反弹"),
 error("growth-mismatch","l","j2 j1 k",[5,17],("39.3%","percent"),"8.4应除以原来的21.4得39.3%，误除以29.8","later divided instead of earlier",1)],
scope=[("growth","c2","e1","d"),("diff","a2","a5","b")])

passage("over100-err", """入学与资助覆盖。全市适龄儿童少年{a|284650人|student}，已入学{b|284840人|student}，净入学率{c|99.94%|percent}；六年级毕业{e|46235人|student}，升入初中{d|46210人|student}，升学率{f|99.95%|percent}；初中毕业{g|44180人|student}，升入高中阶段{h|42650人|student}，升学率{i|96.5%|percent}，其中普高{h1|25730人|student}、中职{h2|16920人|student}，普高录取率{j|58.2%|percent}。
资助方面，应助{k|38216人|student}，实助{l|38216人|student}，覆盖率{m|100%|percent}；减免保教费{o|6240人|student}、{p|468万元|CNY}，人均{q|75元|CNY/student}；发放寄宿补助{r|21860人|student}、{s|2732.5万元|CNY}，人均{t|1250元|CNY/student}，{zc0|两项|item}合计{u|3200.5万元|CNY}，占资助总额{v|5120万元|CNY}的{w|62.5%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("share","d","e","f"),("bound","d","e"),("share","h","g","i"),("bound","h","g"),("share","h1","g","j"),("bound","h1","g"),("share","l","k","m"),("avg","p","o","q"),("avg","s","r","t"),("sum","u","p s"),("share","u","v","w"),("bound","u","v"),("same","k","l"),("sum","h","h1 h2"),("below","j","i"),("count","zc0",2)],
[error("bound-exceeded share-mismatch","b","a c",[1,0],("284480人","student"),"已入学多于适龄人数，净入学率会超过百分之百","part greater than whole",1),
 error("average-mismatch","q","p o",[9],("750元","CNY/student"),"468万元除以6240人为750元","decimal point",1)],
scope=[("share","h1","h","j"),("share","d","a","f")])

passage("stock-flow", """教师编制台账(2023年1—12月)。年初在编{a|31240人|person},全年增加{b|1379人|person}:公开招聘{b1|986人|person}、公费师范生{b2|214人|person}、调入{b3|137人|person}、军转及其他{b4|42人|person};全年减少{c|1191人|person}:退休{c1|872人|person}、调出{c2|196人|person}、辞职{c3|88人|person}、亡故及其他{c4|35人|person}。年末在编{d|31428人|person},净增{e|188人|person},增长{f|0.6%|percent}。年末核定编制{g|32160名|person},空编{h|732名|person},空编率{i|2.3%|percent};上年末核定{g0|31980名|person},空编{h0|740名|person},核编虽增{j|180名|person},空编反减{k|8名|person-},用编效率提高。财政供养的购买服务人员{l|1260人|person}不占编,未列入台账。""",
[("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("lin","d","+a +b -c"),("diff","b","c","e"),("growth","d","a","f"),("diff","g","d","h"),("share","h","g","i"),("bound","h","g"),("diff","g0","a","h0"),("diff","g","g0","j"),("diff","h","h0","k"),("largest","b1","b2 b3 b4"),("largest","c1","c2 c3 c4"),("trend","down","h0 h"),("trend","up","a d"),("below","c","b"),("expr","j-e","k")],
scope=[("sum","d","a l"),("lin","h","+g -d -l"),("diff","g","a","h")], hard="增编与空编减少并存；不占编人员另计")

passage("stock-flow-err", """固定资产与设备台账。年初设备原值{a|8.64亿元|CNY}，本年购置{b|1.12亿元|CNY}、调入{b1|0.18亿元|CNY}、报废{c|0.47亿元|CNY}、调出{c1|0.09亿元|CNY}，年末{d|9.38亿元|CNY}，净增{e|0.74亿元|CNY}，增长{f|7.9%|percent}。年末原值按类别：教学仪器{g1|2.46亿元|CNY}、信息化{g2|4.02亿元|CNY}、后勤{g3|1.35亿元|CNY}、其他{g4|1.55亿元|CNY}，信息化占{h|42.9%|percent}。折旧{i|1.86亿元|CNY}，净值{j|7.52亿元|CNY}，成新率{k|80.2%|percent}。
计算机：年初{l0|5.86万台|item}，新增{l1|0.94万台|item}，报废{l2|0.51万台|item}，年末{l|6.80万台|item}；生机比{m|6.7:1|ratio}（学生{o|42.10万人|student}）。""",
[("lin","d","+a +b +b1 -c -c1"),("diff","d","a","e"),("growth","d","a","f"),("share","g2","d","h"),("bound","g2","d"),("diff","d","i","j"),("share","j","d","k"),("bound","j","d"),("lin","l","+l0 +l1 -l2"),("ratio","o","l","m"),("sum","d","g1 g2 g3 g4"),("largest","g2","g1 g3 g4"),("trend","up","a d"),("trend","up","l0 l"),("growthb","a","e","f")],
[error("sum-mismatch","l","l0 l1 l2 o m",[8,9],("6.29万台","item"),"年末应减去报废：5.86加0.94减0.51为6.29","part left out",1),
 error("growth-mismatch","f","d a e",[2,14],("8.6%","percent"),"0.74应除以年初8.64得8.6%，误除以年末9.38","later divided instead of earlier",1)],
scope=[("growthb","a","b","f"),("share","i","a","k")])

passage("satisf-list-err", """述职评议测评结果。参评单位{n|28家|item}，测评票{a|320张|item}，收回有效票{b|312张|item}，有效率{c|97.5%|percent}。对教育局：满意{d1|247张|item}、基本满意{d2|52张|item}、不满意{d3|13张|item}，满意率{e1|77.2%|percent}，满意加基本满意{e|95.8%|percent}，在同类部门中居前。分项满意率：学位供给{g1|81.4%|percent}、师资{g2|76.9%|percent}、安全{g3|88.1%|percent}、收费{g4|79.8%|percent}、课后服务{g5|72.4%|percent}，{zc0|五项|item}都高于{h|75%|percent}，最高的是安全，最低的是课后服务，相差{i|15.7个百分点|percentage-point}。上年满意率{j|74.6%|percent}，本年提高{k|4.6个百分点|percentage-point}。意见建议{l|96条|item}，答复{m|96条|item}，采纳{o|71条|item}，采纳率{p|74.0%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("share","d1","b","e1"),("bound","d1","b"),("sharesum","d1 d2","b","e"),("diff","g3","g5","i"),("diff","e1","j","k"),("share","o","l","p"),("bound","o","l"),("largest","g3","g1 g2 g4 g5"),("smallest","g5","g1 g2 g3 g4"),("least","h","g1"),("least","h","g2"),("least","h","g3"),("least","h","g4"),("least","h","g5"),("trend","up","j e1"),("sum","b","d1 d2 d3"),("same","l","m"),("count","zc0",5)],
[error("bound-exceeded","g5","h",[15],None,"课后服务72.4%低于75%，不是五项都高于","limit against the figure",1,"四项高于75%"),
 error("share-mismatch","e1","d1 b j k",[2,6],("79.2%","percent"),"247除以收回有效票312得79.2%，误除以发出320张","wrong denominator",1)],
scope=[("share","d1","a","e"),("mean","g1 g2 g3 g4 g5","e1")])

passage("digital-long", """国家智慧教育平台应用试点自评
（一）注册与活跃。应注册教师{a|28640名|person}，已注册{a1|28531名|person}，注册率{a2|99.6%|percent}；学生应注册{b|36.20万名|student}，已注册{b1|34.85万名|student}，注册率{b2|96.3%|percent}。师生合计注册率{c|96.5%|percent}，更接近学生，因为学生人数是教师的{d|12.6倍|ratio}。
（二）资源。上传精品课{e|4126节|item}，获部级{e1|38节|item}、省级{e2|214节|item}、市级{e3|962节|item}；未获奖{e4|2912节|item}，占{f|70.6%|percent}。
（三）网络。学校带宽由平均{g0|420M|Mbps}提到{g|1.2G|Mbps}，是原来的{h|2.9倍|ratio}；无线覆盖教室{i|12840间|classroom}，占{j|83.6%|percent}（教室{k|15360间|classroom}），年内新增{l|3610间|classroom}，上年覆盖{m|9230间|classroom}。
（四）经费。软件服务{o|1260万元|CNY}、硬件{p|4380万元|CNY}、培训{q|310万元|CNY}，计{r|5950万元|CNY}，软件服务占{s|21.2%|percent}，达到不低于{t|20%|percent}的引导比例。""",
[("share","a1","a","a2"),("bound","a1","a"),("share","b1","b","b2"),("bound","b1","b"),("expr","(a1+b1)/(a+b)*100","c"),("multiple","b","a","d"),("share","e4","e","f"),("bound","e4","e"),("multiple","g","g0","h"),("share","i","k","j"),("bound","i","k"),("diff","i","l","m"),("sum","r","o p q"),("share","o","r","s"),("bound","o","r"),("between","c","a2 b2"),("least","t","s"),("sum","e","e1 e2 e3 e4"),("trend","up","e1 e2 e3"),("trend","up","g0 g"),("trend","up","m i")],
scope=[("mean","a2 b2","c"),("share","o","p","s")], hard="合计注册率按人数加权；带宽单位M与G混用")

passage("digital-unit-err", """教育信息化年度报告。全市教育城域网出口带宽{a|40G|Mbps}，接入学校{b|512所|school}，校均{c|78.1M|Mbps}；学校接入带宽{!bw|1000M}以上{d|436所|school}，占{e|85.2%|percent}，其余{f|76所|school}均为{g|500M|Mbps}。与三年前出口{a0|16G|Mbps}相比，扩大{h|2.5倍|ratio}，即为当时的{i|2.5倍|ratio}。
终端：学生平板{j|5.36万台|item}，教师笔记本{k|2.48万台|item}，合计{l|7.84万台|item}；平板按学生{m|28.60万人|student}计，每百人{o|18.7台|item}；教师笔记本按教师{p|2.51万名|person}计，每百名{q|9.9台|item}。投入{r|1.74亿元|CNY}，其中网络{r1|4620万元|CNY}、终端{r2|9135万元|CNY}、平台{r3|3645万元|CNY}，终端占{s|52.5%|percent}，平台占{t|20.9%|percent}。""",
[("avg","a","b","c"),("share","d","b","e"),("bound","d","b"),("diff","b","d","f"),("times","a","a0","h"),("multiple","a","a0","i"),("sum","l","j k"),("per100","j","m","o"),("per100","k","p","q"),("share","r2","r","s"),("bound","r2","r"),("share","r3","r","t"),("bound","r3","r"),("sum","r","r1 r2 r3"),("largest","r2","r1 r3"),("trend","up","a0 a")],
[error("ratio-mismatch","h","a a0",[4],("1.5倍","ratio"),"40G是16G的2.5倍，即扩大1.5倍","increase against multiple",1),
 error("average-mismatch","q","k p",[8],("98.8台","item"),"2.48万台除以2.51万名为每百名98.8台，小数点错一位","decimal point",1)],
scope=[("per100","j","p","o"),("share","r1","r","t")])

passage("special-inspect-pass", """特殊教育发展提升行动计划验收。{n|九项|item}任务中完成{a|八项|item}，完成率{b|88.9%|percent}，未完成的一项是孤独症教育部建设（计划{c|3个|item}，建成{d|2个|item}）。特教学校{e|12所|school}，在校生{g|1382人|student}，教职工{h|486人|person}，专任教师{i|402人|person}，生师比{j|3.4:1|ratio}，达到不高于{k|4:1|ratio}的标准；康复教师{l|61人|person}，占专任{m|15.2%|percent}。
随班就读学生{o|1746人|student}分布在{p|418所|school}学校，校均{q|4.2人|student}；资源教室{r|236间|classroom}，{s|5人|student}以上随班就读的学校{t|138所|school}全部建有，其余{u|98间|classroom}为提前配置。生均经费特教学校{v|32460元|CNY/student}，为普通小学{w|12180元|CNY/student}的{x|2.7倍|ratio}，与“不低于{y|5倍|ratio}”的说法并不矛盾：那一比例指公用经费，特教{z|7000元|CNY/student}、普通小学{za|720元|CNY/student}，为{zb|9.7倍|ratio}。""",
[("share","a","n","b"),("bound","a","n"),("ratio","g","i","j"),("share","l","i","m"),("bound","l","i"),("avg","o","p","q"),("diff","r","t","u"),("multiple","v","w","x"),("multiple","z","za","zb"),("most","j","k"),("bound","d","c"),("least","y","zb"),("bound","i","h"),("below","w","v"),("below","za","z"),("expr","n-1","a")],
scope=[("least","y","x"),("ratio","g","h","j")], hard="五倍标准指公用经费")

passage("special-table-err", """附表  残疾学生安置（单位：人、%）
方式 | 2021年 | 2022年 | 2023年 | 2023年占比
特教学校 | {a1|812|student} | {b1|836|student} | {c1|851|student} | {p1|33.6|percent}
随班就读 | {a2|1246|student} | {b2|1318|student} | {c2|1407|student} | {p2|55.5|percent}
送教上门 | {a3|392|student} | {b3|341|student} | {c3|278|student} | {p3|11.0|percent}
合计 | {a|2450|student} | {b|2459|student} | {c|2536|student} | {p|100.0|percent}
随班就读人数两年增加{d|161人|student}，增长{e|12.9%|percent}；送教上门两年减少{f|114人|student}，降幅{g|41.0%|percent-}；特教学校年均增加{h|19.5人|student}。送教占比2021年为{q|16.0%|percent}，2023年降{r|5.0个百分点|percentage-point}。""",
[("diff","c2","a2","d"),("growth","c2","a2","e"),("diff","a3","c3","f"),("growth","c3","a3","g"),("share","a3","a","q"),("bound","a3","a"),("diff","q","p3","r"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("share","c1","c","p1"),("share","c2","c","p2"),("share","c3","c","p3"),("hundred","p1 p2 p3"),("sum","p","p1 p2 p3"),("trend","up","a1 b1 c1"),("trend","up","a2 b2 c2"),("trend","down","a3 b3 c3"),("trend","up","a b c"),("avgn","c1","a1",2,"h"),("trend","down","q p3"),("largest","c2","c1 c3"),("growthb","a2","d","e")],
[error("growth-mismatch","g","c3 a3",[3],("29.1%","percent-"),"114应除以2021年392得29.1%，误除以2023年278","later divided instead of earlier",1),
 error("sum-mismatch table-mismatch","b","b1 b2 b3",[8],("2495","student"),"三项相加为2495","transposed digits",1)],
scope=[("growth","b3","a3","e"),("share","c2","a","p2")])

passage("enrol-plan-err", """义务教育招生平稳有序。小学计划招生{a|36800人|student}，实招{a1|35642人|student}，计划完成{a2|96.9%|percent}；初中计划{b|38200人|student}，实招{b1|38617人|student}，完成{b2|101.1%|percent}，超计划{b3|471人|student}，在班额允许范围内。合计实招{c|74259人|student}，为计划{d|75000人|student}的{d1|99.0%|percent}。
城区：小学实招{e|19874人|student}，占{e1|55.8%|percent}；初中{f|20316人|student}，占{f1|52.6%|percent}。优抚对象子女{g|412人|student}、人才子女{g1|368人|student}、随迁子女{g2|5240人|student}，合计政策性照顾{h|6020人|student}。班级：小学起始年级{i|812个|class}，平均班额{j|43.9人|student}；初中起始年级{k|796个|class}，平均班额{l|51.8人|student}，均不超过{m|45人|student}与{o|50人|student}的上限。""",
[("share","a1","a","a2"),("share","b1","b","b2"),("diff","b1","b","b3"),("sum","c","a1 b1"),("sum","d","a b"),("share","c","d","d1"),("share","e","a1","e1"),("bound","e","a1"),("share","f","b1","f1"),("bound","f","b1"),("sum","h","g g1 g2"),("avg","a1","i","j"),("avg","b1","k","l"),("most","j","m"),("most","l","o"),("below","a1","a"),("below","b","b1"),("between","d1","a2 b2")],
[error("average-mismatch","l","b1 k o",[12,14],("48.5人","student"),"38617除以796为48.5，51.8还超过上限","wrong digit",1),
 error("difference-mismatch","b3","b1 b",[2],("417人","student"),"38617减38200为417，两位颠倒","transposed digits",1)],
scope=[("share","c","a","d1"),("share","e","c","e1")])

passage("seats-forecast", """学位供需预测（供决策参考）。按户籍与常住人口测算，小学在校生{a1|26.4万人|student}，2025年{a2|27.1万人|student}见顶，2030年降到{a3|20.6万人|student}，比峰值少{a4|6.5万人|student}，降{a5|24.0%|percent-}；初中在校生{b1|11.2万人|student}，2028年达峰{b2|13.9万人|student}，比现在多{b3|2.7万人|student}；高中在校生{c1|7.6万人|student}，2031年达峰{c2|9.5万人|student}，增{c3|25.0%|percent}。三段高峰先后相错，不能相加为同一年需求。
现有学位小学{d1|28.0万个|place}、初中{d2|12.0万个|place}、高中{d3|8.1万个|place}，与峰值相比，小学余{e1|0.9万个|place}、初中缺{e2|1.9万个|place}、高中缺{e3|1.4万个|place}。拟由小学腾退{f|1.0万个|place}改建初中，初中新建{g|0.9万个|place}、高中新建{h|1.4万个|place}，新建合计{i|2.3万个|place}，投资{j|21.6亿元|CNY}，每个学位{k|9.4万元|CNY}。""",
[("diff","a2","a3","a4"),("growth","a3","a2","a5"),("diff","b2","b1","b3"),("growth","c2","c1","c3"),("diff","d1","a2","e1"),("diff","b2","d2","e2"),("diff","c2","d3","e3"),("diff","e2","f","g"),("same","e3","h"),("sum","i","g h"),("avg","j","i","k"),("below","a1","a2"),("below","b1","b2"),("below","c1","c2"),("below","a2","d1"),("trend","up","b1 b2"),("trend","up","c1 c2"),("below","d2","b2"),("below","d3","c2"),("lin","i","+e2 +e3 -f")],
scope=[("sum","i","e2 e3"),("avg","j","e2","k")], hard="各段高峰年不同；小学腾退抵初中缺口")

passage("seats-err", """学位攻坚三年行动收官报告。三年投入{a|38.60亿元|CNY}，新增学位{b|8.30万个|place}，三年分别为{b1|2.65万个|place}、{b2|3.18万个|place}、{b3|2.47万个|place}，每个学位成本{c|12.14万元|CNY}。公办{d|7.05万个|place}，占{e|84.9%|percent}；民办普惠{f|1.25万个|place}。小学{g1|3.62万个|place}、初中{g2|2.14万个|place}、高中{g3|1.08万个|place}、幼儿园{g4|1.46万个|place}，小学和初中占{h|69.4%|percent}。
分县区：甲区{i1|2.96万个|place}、乙区{i2|2.23万个|place}、丙县{i3|1.34万个|place}、丁县{i4|1.50万个|place}、戊县{i5|0.72万个|place}，与总数相符。大班额由{j0|12.6%|percent}降到{j|1.3%|percent}，降{k|11.3个百分点|percentage-point}；随迁子女公办就读率由{l0|86.5%|percent}升到{l|95.8%|percent}，升{m|9.3个百分点|percentage-point}；入学信访由{o0|428件|item}降到{o|96件|item}，降{p|77.6%|percent-}。""",
[("sum","b","b1 b2 b3"),("avg","a","b","c"),("share","d","b","e"),("bound","d","b"),("sharesum","g1 g2","b","h"),("diff","j0","j","k"),("diff","l","l0","m"),("growth","o","o0","p"),("sum","b","i1 i2 i3 i4 i5"),("sum","b","g1 g2 g3 g4"),("trend","down","i1 i2 i3 i4 i5"),("trend","down","j0 j"),("trend","up","l0 l"),("trend","down","o0 o"),("largest","b2","b1 b3"),("sum","b","d f")],
[error("average-mismatch","c","a b",[1],("4.65万元","CNY"),"38.60亿元除以8.30万个为4.65万元，误除以第二年学位数","wrong denominator",2),
 error("sum-mismatch","i4","b i1 i2 i3 i5",[8,10],("1.05万个","place"),"分县区合计应为8.30万个，丁县1.05，两位颠倒","transposed digits",2)],
scope=[("share","d","b","h"),("diff","b1","b3","f")])

passage("party-admin", """干部队伍与评价改革。市直学校校级干部{a|186名|person},平均年龄{b|47.2岁|other},{!age|45}岁以下{c|74名|person},占{d|39.8%|percent};女性{e|68名|person},占{f|36.6%|percent};研究生{g|93名|person},占{h|50%|percent},{zc0|三类|item}互有交叉。校长职级制:特级{i1|12名|person}、一级{i2|58名|person}、二级{i3|76名|person}、三级{i4|25名|person},评定{j|171名|person},占校级干部{k|91.9%|percent},未评定{l|15名|person}系任职不满一年。职级津贴每月特级{m1|3000元|CNY/month}、一级{m2|2200元|CNY/month}、二级{m3|1600元|CNY/month}、三级{m4|1100元|CNY/month},月支出{o|31.27万元|CNY},人均{p|1829元|CNY/month~}。交流任职{q|29名|person},占{r|15.6%|percent}。""",
[("share","c","a","d"),("bound","c","a"),("share","e","a","f"),("bound","e","a"),("share","g","a","h"),("bound","g","a"),("share","j","a","k"),("bound","j","a"),("diff","a","j","l"),("expr","i1*m1+i2*m2+i3*m3+i4*m4","o"),("share","q","a","r"),("bound","q","a"),("sum","j","i1 i2 i3 i4"),("trend","up","i1 i2 i3"),("trend","down","m1 m2 m3 m4"),("between","p","m1 m2 m3 m4"),("avg","o","j","p"),("count","zc0",3)],
scope=[("mean","m1 m2 m3 m4","p"),("sum","a","c e g"),("share","q","j","r")], hard="三类人群交叉，相加超过总数")

passage("party-admin-err", """校长教师交流轮岗专报。应交流校长{a|142名|person}、教师{b|4860名|person}，实交流校长{a1|38名|person}、教师{b1|734名|person}，比例分别为{a2|26.8%|percent}、{b2|15.1%|percent}，均高于{c|10%|percent}。交流教师中，骨干{d|186名|person}，占{d1|25.3%|percent}，高于{e|20%|percent}；由城镇到乡村{f|421名|person}、乡村之间{g|169名|person}、城区之间{h|144名|person}，城到乡占{i|57.4%|percent}。交流期三年以上{j|512名|person}，占{k|69.8%|percent}。交流补贴每人每月{p|500元|CNY/month}，按教师{b3|743名|person}、{q|10个月|other}发放{r|367.0万元|CNY}，校长另按每月{s|800元|CNY/month}发{t|30.4万元|CNY}，{zc0|两项|item}{u|367.0万元|CNY}。""",
[("share","a1","a","a2"),("bound","a1","a"),("share","b1","b","b2"),("bound","b1","b"),("share","d","b1","d1"),("bound","d","b1"),("share","f","b1","i"),("bound","f","b1"),("share","j","b1","k"),("bound","j","b1"),("same","b1","b3"),("prod","r","b1 p q"),("prod","t","a1 s q"),("sum","u","r t"),("least","c","a2"),("least","c","b2"),("least","e","d1"),("sum","b1","f g h"),("prod","r","b3 p q"),("below","p","s"),("count","zc0",2)],
[error("restatement-mismatch","b3","b1",[10],("734名","person"),"前文交流教师734名","transposed digits",3),
 error("sum-mismatch","u","r t",[13],("397.4万元","CNY"),"367.0只是教师一项，加校长30.4应为397.4万元","part left out",1)],
scope=[("share","d","b","i"),("share","b1","b","i")])

passage("energy-green", """绿色学校与后勤保障。绿色学校达{a|826所|school}，占学校{b|984所|school}的{c|83.9%|percent}，目标{d|80%|percent}；光伏装机学校{e|64所|school}。公用支出中水电暖{f|1.32亿元|CNY}，比上年{f0|1.27亿元|CNY}增长{g|3.9%|percent}，但生均由{h0|341元|CNY/student}降为{h|333元|CNY/student}，因为学生由{i0|37.24万人|student~}左右增加到{i|39.60万人|student}。食堂{j|728个|item}，自营{k|691个|item}，自营率{l|94.9%|percent}；{m|37个|item}委托经营食堂中，{o|29个|item}为县城高中。食材集中采购{p|4.86亿元|CNY}，其中本地{q|3.11亿元|CNY}，占{r|64.0%|percent}；节约率{s|6.4%|percent}，按控制价{t|5.19亿元|CNY~}测算。""",
[("share","a","b","c"),("bound","a","b"),("growth","f","f0","g"),("avg","f","i","h"),("expr","f0/h0","i0"),("share","k","j","l"),("bound","k","j"),("share","q","p","r"),("bound","q","p"),("expr","p/(1-s/100)","t"),("least","d","c"),("sum","j","k m"),("bound","o","m"),("trend","down","h0 h"),("trend","up","f0 f")],
scope=[("share","o","j","l"),("share","q","f","r"),("growth","h","h0","g")], hard="总额上升而生均下降")

passage("review-minutes-err", """市政府教育督导委员会会议纪要（第{!no|4}次）。会议听取履职自评情况：2023年教育支出{a|43.57亿元|CNY}，同比增长{b|3.6%|percent}（上年{a0|42.06亿元|CNY}），占比{c|19.0%|percent}（一般公共预算支出{d|229.30亿元|CNY}）。会议要求：一是生均拨款到位，初中{e|1080元|CNY/student}、小学{f|860元|CNY/student}，按学生{e1|6.42万人|student}、{f1|14.85万人|student}计，需{e2|6933.60万元|CNY}、{f2|12771.00万元|CNY}，合计{g|1.97亿元|CNY}，已到位{h|1.63亿元|CNY}，到位率{i|84.2%|percent}，缺口{j|0.34亿元|CNY}于10月底前补齐。二是问题清零，{k|38项|item}问题已销号{l|31项|item}，销号率{m|81.6%|percent}，剩余{o|7项|item}中涉及投入{o1|3项|item}、师资{o2|2项|item}、安全{o3|2项|item}。三是明年目标，教育支出增长{p|4.0%|percent}以上，即不少于{q|43.74亿元|CNY}。""",
[("growth","a","a0","b"),("share","a","d","c"),("bound","a","d"),("prod","e2","e e1"),("prod","f2","f f1"),("sum","g","e2 f2"),("share","h","g","i"),("bound","h","g"),("diff","g","h","j"),("share","l","k","m"),("bound","l","k"),("diff","k","l","o"),("expr","a*(1+p/100)","q"),("sum","o","o1 o2 o3"),("trend","up","a0 a")],
[error("share-mismatch","i","h g",[6],("82.7%","percent"),"1.63除以1.97得82.7%","wrong digit",1),
 error("growth-mismatch","q","a p",[12],("45.31亿元","CNY"),"4.0%以上应不少于45.31亿元；43.74是按上年42.06算的","wrong base year",2)],
scope=[("share","h","a","i"),("share","a0","d","c")])

passage("range-err", """县域差距说明。八县区生师比小学在{a1|14.2:1|ratio}至{a2|18.6:1|ratio}之间，全市{a|16.4:1|ratio}；初中在{b1|11.3:1|ratio}至{b2|14.1:1|ratio}之间，全市{b|12.7:1|ratio}；师班比小学在{c1|1.92|ratio}至{c2|2.48|ratio}之间，全市{c|2.17|ratio}。生均公用经费小学{d1|742元|CNY/student}至{d2|1126元|CNY/student}，平均{d|1198元|CNY/student}；初中{e1|956元|CNY/student}至{e2|1384元|CNY/student}，平均{e|1130元|CNY/student}。乡村教师占比{f1|12.4%|percent}至{f2|58.9%|percent}，全市{f|60.2%|percent}。大班额占比最高{g2|3.8%|percent}、最低{g1|0%|percent}，全市{g|1.2%|percent}。达标县数：小学生师比{h|8个|item}、初中{i|7个|item}，初中生师比超过{j|13.5:1|ratio}的有{k|1个|item}。""",
[("between","a","a1 a2"),("between","b","b1 b2"),("between","c","c1 c2"),("between","d","d1 d2"),("between","e","e1 e2"),("between","f","f1 f2"),("between","g","g1 g2"),("diff","h","i","k"),("below","j","b2"),("trend","up","a1 a2"),("trend","up","b1 b2")],
[error("average-mismatch","f","f1 f2",[5],("37.6%","percent"),"各县最高58.9%，全市不会是60.2%","average outside range",1),
 error("average-mismatch","d","d1 d2",[3],("918元","CNY/student"),"小学最高1126元，平均不会是1198元","average outside range",1)],
scope=[("mean","c1 c2","c"),("mean","e1 e2","e")])

passage("point-vs-percent-err", """对标省考核：教育支出占比由{a0|17.5%|percent}提高到{a|18.2%|percent}，提高{b|0.7个百分点|percentage-point}；公办园占比由{c0|48.0%|percent}提高到{c|52.8%|percent}，提高{d|10.0个百分点|percentage-point}，相当于增长{e|10.0%|percent}；大班额由{f0|6.0%|percent}降到{f|2.1%|percent}，降低{g|3.9个百分点|percentage-point}；教师本科率由{h0|80.0%|percent}提高到{h|86.4%|percent}，提高{i|6.4个百分点|percentage-point}，相对提高{j|8.0%|percent}。
资金：占比提高的部分按一般公共预算支出{k|412.60亿元|CNY}折算，相当于多投{l|2.89亿元|CNY}；实际教育支出{m|75.09亿元|CNY~}左右，比上年的{m0|69.83亿元|CNY}多{o|5.26亿元|CNY~}，其余增量来自支出盘子扩大。公办园在园{p|40128人|student}，全部在园{q|76000人|student}；全市教师{r|21500名|person}，本科以上{s|15876名|person}。""",
[("diff","a","a0","b"),("diff","c","c0","d"),("growth","c","c0","e"),("diff","f0","f","g"),("diff","h","h0","i"),("growth","h","h0","j"),("expr","(a-a0)*k/100","l"),("expr","k*a/100","m"),("expr","m-m0","o"),("share","p","q","c"),("share","s","r","h"),("trend","up","a0 a"),("trend","up","c0 c"),("trend","down","f0 f"),("trend","up","h0 h"),("trend","up","m0 m"),("below","l","o"),("growthb","c0","d","e"),("growthb","h0","i","j")],
[error("difference-mismatch","d","c c0 e",[1,17],("4.8个百分点","percentage-point"),"48.0%到52.8%提高4.8个百分点，10.0是相对增幅","relative change called points",1),
 error("share-mismatch","s","r h",[10],("18576名","person"),"86.4%对应18576名，两位颠倒","transposed digits",3)],
scope=[("growth","a","a0","b"),("share","p","r","c")])

passage("per-ten-thousand", """卫生健康与应急。全市校医（含保健教师）{a|1386名|person}，其中专职{b|612名|person}，
占{c|44.2%|percent}；按在校生{d|42.6万人|student}计，每万名学生有{e|32.5名|person}，专职每
万名{f|14.4名|person}，国家要求{!n|600}人以上学校配专职，应配{g|648名|person}，缺{h|36名|person}。
校园急救设备{i|486台|item}，每千名学生{j|1.14台|item}；急救培训{k|2.13万人次|person-time}，
其中教职工{k1|1.46万人次|person-time}、学生{k2|0.67万人次|person-time}。
传染病聚集性疫情{l|17起|item}，比上年{l0|26起|item}减少{m|9起|item-}，下降{o|34.6%|percent-}；因病缺
课率{p|0.84%|percent}，比上年{p0|1.02%|percent}低{q|0.18个百分点|percentage-point}。饮用水监测{r|1428份|item}，
合格{s|1414份|item}，合格率{t|99.0%|percent}，复检{u|14份|item}全部合格，最终合格率{v|100%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("per","a","d",10000,"e"),("per","b","d",10000,"f"),("diff","g","b","h"),("per","i","d",1000,"j"),("diff","l","l0","m"),("growth","l","l0","o"),("diff","p0","p","q"),("share","s","r","t"),("bound","s","r"),("diff","r","s","u"),("trend","down","l0 l"),("trend","down","p0 p"),("below","f","e"),("bound","b","g"),("sum","k","k1 k2"),("bound","u","r"),("growthb","l0","m","o")],
scope=[("per","a","d",1000,"e"),("share","s","r","v")], hard="初检与复检两个合格率；专职与含兼职两个每万名")

passage("over-under-err", """民生答卷。公办幼儿园占比超过{a0|50%|percent}，达{a|51.9%|percent}；普惠率超过{b0|90%|percent}，达{b|88.7%|percent}；教师持证率接近{c0|100%|percent}，达{c|99.1%|percent}；课后服务参与率超{d0|95%|percent}，为{d|97.3%|percent}；义务教育大班额比例低于{e0|1%|percent}，为{e|0.8%|percent}。幼儿园{f|540所|school}，普惠{g|479所|school}，公办{h|278所|school}；普惠中民办{i|201所|school}。幼儿{j|58240人|student}，公办在园{k|30227人|student}。
投入：全年学前财政投入{l|5.72亿元|CNY}，占教育支出{m|71.36亿元|CNY}的{o|8.0%|percent}，超过{p|7%|percent}；生均{q|9821元|CNY/student}，比上年{q0|9135元|CNY/student}提高{r|7.0%|percent}；公办园教师{s|4216人|person}，在编{t|1602人|person}，占{u|38.0%|percent}，不足四成。""",
[("share","l","m","o"),("bound","l","m"),("avg","l","j","q"),("growth","q","q0","r"),("share","t","s","u"),("bound","t","s"),("below","a0","a"),("below","b0","b"),("below","d0","d"),("below","e","e0"),("share","g","f","b"),("share","k","j","a"),("below","p","o"),("trend","up","q0 q"),("below","c","c0"),("sum","g","h i")],
[error("bound-exceeded","b","b0",[7],None,"普惠率88.7%不能说超过90%","limit against the figure",1,"接近90%"),
 error("growth-mismatch","r","q q0",[3],("7.5%","percent"),"9822比9135增7.5%，误除以本年","later divided instead of earlier",2)],
scope=[("share","h","f","a"),("share","l","j","o")])

passage("month-year-err", """编外与购买服务教师保障。公办园编外教师{a|3126人|person}，月均工资由{b0|2850元|CNY/month}提高到{b|3200元|CNY/month}，每月增加{c|350元|CNY/month}，增长{d|12.3%|percent}；年均工资（按{e|12个月|other}）{f|32000元|CNY/year}，与在编教师{g|86400元|CNY/year}之比为{h|0.44|ratio}，目标{i|0.50|ratio}，差{j|0.06|ratio}。
按{a2|3126人|person}计，全年工资支出{k|1.20亿元|CNY}，其中财政补助{l|7200万元|CNY}，占{m|60.0%|percent}，保教费列支{o|4800万元|CNY}；五险缴费每人每月{p|1040元|CNY/month}，全年{q|325.1万元|CNY}，{zc0|两项|item}合计{r|1.59亿元|CNY}，人均年成本{s|50864元|CNY/year}。""",
[("diff","b","b0","c"),("growth","b","b0","d"),("prod","f","b e"),("expr","i-h","j"),("same","a","a2"),("prod","k","a b e"),("share","l","k","m"),("bound","l","k"),("prod","q","a p e"),("sum","r","k q"),("avg","r","a","s"),("below","h","i"),("trend","up","b0 b"),("avg","f","g","h"),("sum","k","l o"),("prod","k","a f"),("count","zc0",2),("growthb","b0","c","d")],
[error("average-mismatch","f","b e g h k a",[2,13,15],("38400元","CNY/year"),"每月3200元乘十二个月为38400元，按十个月误算","months counted",1),
 error("average-mismatch","q","a p e r k",[8,9],("3901.2万元","CNY"),"3126人每月1040元，一个月为325.1万元，全年应为3901.2万元","months counted",1)],
scope=[("share","l","r","m")])

passage("list-swap-err", """各县区义务教育巩固率与目标差距。甲区、乙区、丙县、丁县、戊县巩固率分别为{a1|98.1%|percent}、{a2|97.6%|percent}、{a3|96.9%|percent}、{a4|95.4%|percent}、{a5|96.2%|percent}，目标均为{b|96%|percent}，甲、乙、丙、戊四地分别超出{c1|2.1个百分点|percentage-point}、{c2|1.6个百分点|percentage-point}、{c3|0.9个百分点|percentage-point}、{c5|0.2个百分点|percentage-point}，丁县尚差{c4|0.6个百分点|percentage-point}。全市{d|97.1%|percent}，超{e|1.1个百分点|percentage-point}。
初中毕业生依次为{f1|6820人|student}、{f2|5410人|student}、{f3|4630人|student}、{f4|3180人|student}、{f5|2960人|student}，合计{f|23300人|student}，升入高中阶段{g|22340人|student}，依次为{g1|6684人|student}、{g2|5275人|student}、{g3|4486人|student}、{g4|3042人|student}、{g5|2853人|student}，升学率依次为{h1|98.0%|percent}、{h2|96.9%|percent}、{h3|96.9%|percent}、{h4|95.7%|percent}、{h5|96.4%|percent}，全市{h|97.1%|percent}。升学率最低的是丁县，最高的是甲区；毕业生人数从甲区到戊县递减。""",
[("diff","a1","b","c1"),("diff","a2","b","c2"),("diff","a3","b","c3"),("diff","a5","b","c5"),("diff","b","a4","c4"),("diff","d","b","e"),("sum","f","f1 f2 f3 f4 f5"),("sum","g","g1 g2 g3 g4 g5"),("share","g1","f1","h1"),("bound","g1","f1"),("share","g2","f2","h2"),("bound","g2","f2"),("share","g3","f3","h3"),("bound","g3","f3"),("share","g4","f4","h4"),("bound","g4","f4"),("share","g5","f5","h5"),("bound","g5","f5"),("share","g","f","h"),("bound","g","f"),("between","d","a1 a2 a3 a4 a5"),("below","a4","b"),("smallest","h4","h1 h2 h3 h5"),("largest","h1","h2 h3 h4 h5"),("between","h","h1 h2 h3 h4 h5"),("trend","down","f1 f2 f3 f4 f5"),("least","b","a1"),("least","b","a2"),("least","b","a3"),("least","b","a5"),("least","b","d"),("trend","down","a1 a2 a3 a5")],
[error("share-mismatch","h2","g2 f2",[10],("97.5%","percent"),"5275占5410的97.5%，误抄丙县","copied line",2),
 error("sum-mismatch","f","f1 f2 f3 f4 f5 g h",[6,18],("23000人","student"),"五地相加23000","wrong sum",1)],
scope=[("mean","a1 a2 a3 a4 a5","d"),("share","g4","f","h4")])

passage("ratio-reverse-err", """职普协调与升学立交。中职与普高招生之比为{a|46:54|ratio}，即每招{b|100人|student}，中职{c|46人|student}。实招中职{d|13620人|student}、普高{e|15988人|student}，合计{f|29608人|student}，中职占{g|46.0%|percent}。职教高考录取{h|5216人|student}，其中本科{h1|874人|student}、专科{h2|4342人|student}，本科录取占{i|16.8%|percent}，本科与专科之比为{j|1:6.0|ratio}；参加考试{k|5478人|student}，录取率{l|95.2%|percent}。
“三二连读”{m|3240人|student}、五年制{o|2618人|student}，合计{p|5858人|student}，占中职招生{q|19.8%|percent}。技工学校{r|9所|school}，在校{s|11240人|student}，师生比{t|1:18.8|ratio}（教师{u|598人|person}），校均{v|1249人|student}，均列入中职合计统计。""",
[("sum","f","d e"),("share","d","f","g"),("bound","d","f"),("share","h1","h","i"),("bound","h1","h"),("ratio","h2","h1","j"),("share","h","k","l"),("bound","h","k"),("sum","p","m o"),("share","p","d","q"),("bound","p","d"),("ratio","s","u","t"),("avg","s","r","v"),("split","d","e","a"),("share","c","b","g"),("sum","h","h1 h2"),("below","h1","h2")],
[error("ratio-mismatch","j","h2 h1",[5],("1:5.0","ratio"),"874比4342为1:5.0，误以总数5216除","wrong denominator",1),
 error("share-mismatch","q","p d",[9],("43.0%","percent"),"5858应除以中职招生13620得43.0%，误除以全部招生","wrong denominator",2)],
scope=[("split","e","d","a"),("share","p","f","g")])

passage("approx-ok", """全市各级各类学校学生约{a|58万人|student~}，其中小学{b|25.3万人|student}、初中{c|11.8万人|student}、普高{d|6.1万人|student}、中职{e|4.2万人|student}、幼儿园{f|10.7万人|student}，合计{g|58.1万人|student}；教师约{h|3.9万人|person~}，其中小学{i|1.52万人|person}、初中{j|0.98万人|person}、普高{k|0.52万人|person}、中职{l|0.24万人|person}、幼儿园{m|0.62万人|person}，合计{o|3.88万人|person}；全口径生师比{p|15.0:1|ratio}。财政教育支出近{q|90亿元|CNY<}，精确为{r|89.64亿元|CNY}，占一般公共预算支出{s|481.30亿元|CNY}的{t|18.6%|percent}，接近两成；教师工资性支出超{u|55亿元|CNY>}，为{v|55.38亿元|CNY}，占教育支出{w|61.8%|percent}。学校食堂总数{x|780余个|item}，按托管、自营分别为{y|34个|item}和{z|748个|item}。""",
[("sum","g","b c d e f"),("sum","o","i j k l m"),("ratio","g","o","p"),("share","r","s","t"),("bound","r","s"),("share","v","r","w"),("bound","v","r"),("sum","a","b c d e f"),("same","a","g"),("same","h","o"),("same","q","r"),("same","u","v"),("sum","x","y z")],
scope=[("share","v","s","t")], hard="约、近、超与精确数并存，四舍五入都说得通")

passage("fee-relief", """春季学期收费减免说明。公办幼儿园保教费一级每月{a|360元|CNY/month}、二级{b|280元|CNY/month}、三级{c|220元|CNY/month}；减免对象{d|2864人|student}，其中全免{e|917人|student}、减半{f|1532人|student}、减三成{g|415人|student}。全免每生平均每月{h|290元|CNY/month}，减半平均{i|145元|CNY/month}，减三成平均{j|87元|CNY/month}，每月减免{k|52.42万元|CNY}，{l|五个月|other}合计{m|262.1万元|CNY}，人均{o|915元|CNY}。减免支出从保教费中列{p|3%|percent}提取，提取{q|96.5万元|CNY}，不足部分{r|165.6万元|CNY}由县财政补助，补助占{s|63.2%|percent}。小学、初中不收学费，不在本说明之列；普高学费减免{t|486人|student}另行公示。""",
[("expr","e*h+f*i+g*j","k"),("prod","m","k l"),("avg","m","d","o"),("diff","m","q","r"),("share","r","m","s"),("sum","d","e f g"),("trend","down","a b c"),("trend","down","h i j"),("below","q","m"),("between","h","a b c"),("overn","h",2,"i"),("expr","h*0.3","j")],
scope=[("mean","a b c","h"),("prod","m","k d"),("mean","h i j","o")], hard="各档平均随人数加权；减半正是全免的一半")

passage("land-err", """校园用地与产权办理。全市中小学校园{a|1128处|item}，已办不动产证{b|864处|item}，办证率{c|76.6%|percent}，未办{d|264处|item}中，历史遗留{d1|137处|item}、手续在办{d2|91处|item}。校园总面积{e|1946万平方米|other}，已办证面积{f|1723万平方米|other}，占{g|85.8%|percent}，高于办证率{h|11.9个百分点|percentage-point}，说明未办证的多是小校，未办证校园平均{i|0.84万平方米|other}，已办证平均{j|1.99万平方米|other}。
新增用地{k|1264亩|other}，其中划拨{l|1118亩|other}、出让{m|146亩|other}，划拨占{o|88.4%|percent}，建成{p|52.8万平方米|other}校舍，容积率{q|0.63|other}；置换土地{r|326亩|other}，收益{s|4.82亿元|CNY}，返还教育{t|3.86亿元|CNY}，返还率{u|80.1%|percent}，不低于{v|80%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("share","f","e","g"),("bound","f","e"),("diff","g","c","h"),("expr","(e-f)/d","i"),("avg","f","b","j"),("share","l","k","o"),("bound","l","k"),("expr","p/(k*666.67)","q"),("share","t","s","u"),("bound","t","s"),("sum","a","b d"),("least","v","u"),("below","i","j"),("sum","d","d1 d2"),("sum","k","l m")],
[error("share-mismatch","g","f e c h",[2,4],("88.5%","percent"),"1723占1946的88.5%，两位颠倒","transposed digits",1),
 error("difference-mismatch","d1","d d2",[15],("173处","item"),"未办264处，手续在办91处，历史遗留应为173","transposed digits",1)],
scope=[("share","b","e","c"),("avg","e","a","j")])

passage("cover-words", """成绩单之外的“账本”。去年向省里承诺的{n|八件|item}事，按“完成、基本完成、未完成”三档自评：完成{a|五件|item}，基本完成{b|两件|item}，未完成{c|一件|item}，完成与基本完成合计占{d|87.5%|percent}。未完成的是化解公办高中债务：计划化解{e|4.00亿元|CNY}，实化{f|2.68亿元|CNY}，完成{g|67.0%|percent}，差{h|1.32亿元|CNY}，主要因土地收入锐减。基本完成的，一是新增学位计划{i|2.60万个|place}、实增{j|2.53万个|place}，完成{k|97.3%|percent}；二是招聘计划{l|1500名|person}、到岗{m|1467名|person}，完成{o|97.8%|percent}，都在{p|95%|percent}以上，按省里口径视同基本完成。
债务总额年初{q0|13.20亿元|CNY}，年内无新增，年末{q|10.52亿元|CNY}，降{r|20.3%|percent}；债务率由{s0|38.6%|percent}降到{s|31.2%|percent}，降{t|7.4个百分点|percentage-point}。""",
[("sharesum","a b","n","d"),("share","f","e","g"),("bound","f","e"),("diff","e","f","h"),("share","j","i","k"),("share","m","l","o"),("diff","q0","f","q"),("share","f","q0","r"),("diff","s0","s","t"),("sum","n","a b c"),("least","p","k"),("least","p","o"),("trend","down","q0 q"),("trend","down","s0 s"),("below","j","i"),("below","m","l"),("below","g","p")],
scope=[("share","f","e","r"),("share","a","n","d")], hard="自认一件未完成；未满计划而视同基本完成")

passage("cover-err", """（代拟稿）全市教育工作会议主报告数据核校件
过去一年，我们全面完成{n|十项|item}民生实事中涉及教育的{a|三项|item}：新改扩建公办园{b|26所|school}、新增普惠学位{c|7020个|place}，园均{d|270个|place}；完成{e|128所|school}学校护眼灯改造，改造教室{f|3072间|classroom}，校均{g|24间|classroom}，投入{h|3840万元|CNY}，每间{i|12.5万元|CNY}；建成学生食堂{j|34个|item}，新增就餐座位{k|1.36万个|item}，平均每个食堂{l|400个|item}。{zc0|三项|item}总投入{m|3.86亿元|CNY}，除护眼灯外，幼儿园{h1|2.68亿元|CNY}、食堂{h2|6120万元|CNY}，幼儿园占{o|74.1%|percent}，为最大的一项；比计划{p|3.95亿元|CNY}节约{q|900万元|CNY}，节约率{r|2.3%|percent}。
满意度调查显示，知晓率{s|96.2%|percent}，满意率{t|93.5%|percent}，满意率比知晓率低{u|2.7个百分点|percentage-point}，比上年的{t0|91.8%|percent}提高{v|1.7个百分点|percentage-point}。""",
[("avg","c","b","d"),("avg","f","e","g"),("avg","h","f","i"),("avg","k","j","l"),("sum","m","h h1 h2"),("share","h1","m","o"),("bound","h1","m"),("diff","p","m","q"),("share","q","p","r"),("diff","s","t","u"),("diff","t","t0","v"),("count","a",3),("largest","h1","h h2"),("bound","a","n"),("trend","up","t0 t"),("below","t","s"),("count","zc0",3)],
[error("average-mismatch","i","h f",[2],("1.25万元","CNY"),"3840万元除以3072间为1.25万元，小数点错一位","decimal point",1),
 error("sum-mismatch","h1","m h h2 o",[4,5],("2.86亿元","CNY"),"三项总投入3.86亿元减3840万、6120万，幼儿园应为2.86亿，两位颠倒","transposed digits",2)],
scope=[("avg","m","e","g")])

passage("transport-table-err", """表：2024年春季校车与寄宿情况（单位：辆、人）
县 | 校车 | 乘车学生 | 寄宿生 | 在校生
丙县 | {a1|96|item} | {b1|4310|student} | {c1|8264|student} | {d1|30140|student}
丁县 | {a2|74|item} | {b2|3268|student} | {c2|7125|student} | {d2|24860|student}
己县 | {a3|52|item} | {b3|2146|student} | {c3|5918|student} | {d3|17350|student}
三县 | {a|222|item} | {b|9724|student} | {c|21037|student} | {d|72350|student}
说明：乘车学生占在校生丙县{e1|14.3%|percent}、丁县{e2|13.1%|percent}、己县{e3|12.4%|percent}，三县{e|13.4%|percent}；寄宿率依次为{f1|27.4%|percent}、{f2|28.7%|percent}、{f3|34.1%|percent}，由低到高；每车学生依次{g1|44.9人|student}、{g2|44.2人|student}、{g3|47.1人|student}，均不超过{h|45人|student}核载。""",
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","d","d1 d2 d3"),("share","b1","d1","e1"),("bound","b1","d1"),("share","b2","d2","e2"),("bound","b2","d2"),("share","b3","d3","e3"),("bound","b3","d3"),("share","b","d","e"),("bound","b","d"),("share","c1","d1","f1"),("bound","c1","d1"),("share","c2","d2","f2"),("bound","c2","d2"),("share","c3","d3","f3"),("bound","c3","d3"),("avg","b1","a1","g1"),("avg","b2","a2","g2"),("avg","b3","a3","g3"),("trend","down","a1 a2 a3"),("trend","down","b1 b2 b3"),("trend","down","c1 c2 c3"),("trend","up","f1 f2 f3"),("most","g1","h"),("most","g2","h"),("most","g3","h"),("between","e","e1 e2 e3"),("trend","down","e1 e2 e3")],
[error("sum-mismatch table-mismatch","c","c1 c2 c3",[2],("21307","student"),"三县寄宿生相加21307，两位颠倒","transposed digits",1),
 error("average-mismatch","g3","b3 a3 h",[20,27],("41.3人","student"),"2146除以52为41.3人，47.1还超过核载","wrong digit",2)],
scope=[("share","c","b","f1"),("mean","f1 f2 f3","e")])

passage("huge-selfeval-1", """2022年履行教育职责自评报告
全市认真落实教育优先发展战略，全年一般公共预算教育支出{a|58.73亿元|CNY}，比上年增长{a1|5.0%|percent}；新增学位{b|2.48万个|place}；补充教师{c|1635名|person}；消除大班额{d|142个|class}；学前普惠率、义务教育巩固率、高中阶段毛入学率分别达到{e1|91.6%|percent}、{e2|97.4%|percent}、{e3|93.8%|percent}。自评得分{f|94.3分|other}。
一、党的领导和统筹规划。市委常委会、市政府常务会研究教育议题{g1|17次|item}、{g2|24次|item}，合计{g|41次|item}，比上年多{g3|6次|item}（上年{g0|35次|item}）；市级领导联系学校{h|46所|school}，到校调研{h1|118次|item}，平均每所{h2|2.6次|item}。
二、投入保障。上年教育支出{a0|55.92亿元|CNY}，本年净增{a2|2.81亿元|CNY}；占一般公共预算支出{i|301.80亿元|CNY}的{i1|19.5%|percent}，比上年{i0|19.2%|percent}提高{i2|0.3个百分点|percentage-point}。分项看，市本级{j1|17.46亿元|CNY}，甲区{j2|12.85亿元|CNY}，乙区{j3|11.37亿元|CNY}，丙县{j4|9.64亿元|CNY}，丁县{j5|7.41亿元|CNY}；四县区合计{j|41.27亿元|CNY}，占{k|70.3%|percent}。
三、队伍建设。{c2|1635名|person}新教师中，乡村学校{l1|892名|person}，占{l2|54.6%|percent}；县级以上骨干{m|4126名|person}，占专任教师{n|19847名|person}的{m1|20.8%|percent}；交流轮岗{o|1248名|person}，占应交流{o1|8310名|person}的{o2|15.0%|percent}，高于{o3|10%|percent}。
四、条件改善。{b2|2.48万个|place}学位中，幼儿园{p1|0.62万个|place}、小学{p2|0.97万个|place}、初中{p3|0.58万个|place}、高中{p4|0.31万个|place}；{d2|142个|class}大班额中小学{q1|87个|class}、初中{q2|55个|class}，剩余{q|68个|class}，占教学班{r|6418个|class}的{r1|1.1%|percent}，没有突破{r2|2%|percent}。
五、问题与整改。公办园在园占比{s|48.7%|percent}，离{s1|50%|percent}还差{s2|1.3个百分点|percentage-point}；丁县教师工资比公务员低{t|1300元|CNY/year}（分别为{t1|87600元|CNY/year}、{t2|88900元|CNY/year}），已列入下年预算补齐。""",
[("growth","a","a0","a1"),("sum","g","g1 g2"),("diff","g","g0","g3"),("avg","h1","h","h2"),("diff","a","a0","a2"),("share","a","i","i1"),("bound","a","i"),("diff","i1","i0","i2"),("sum","j","j2 j3 j4 j5"),("share","j","a","k"),("bound","j","a"),("same","c","c2"),("share","l1","c","l2"),("bound","l1","c"),("share","m","n","m1"),("bound","m","n"),("share","o","o1","o2"),("bound","o","o1"),("same","b","b2"),("same","d","d2"),("share","q","r","r1"),("bound","q","r"),("diff","s1","s","s2"),("diff","t2","t1","t"),("sum","a","j1 j2 j3 j4 j5"),("sum","b","p1 p2 p3 p4"),("sum","d","q1 q2"),("trend","up","a0 a"),("trend","up","i0 i1"),("trend","up","g0 g"),("below","o3","o2"),("most","r1","r2"),("below","s","s1"),("below","t1","t2"),("trend","down","j1 j2 j3 j4"),("largest","p2","p1 p3 p4"),("sum","a","j1 j"),("growthb","a0","a2","a1")],
scope=[("share","l1","n","l2"),("share","o","n","o2"),("share","j1","i","i1")], hard="一县工资未达、公办园占比未达均自行说明")

passage("huge-selfeval-2", """2023年市级自评报告（摘录）
总体情况：全年教育经费总投入{a|73.86亿元|CNY}，同比增长{a1|6.2%|percent}；财政性经费占{a2|86.8%|percent}；新建改扩建学校{c|63所|school}，新增学位{c1|3.27万个|place}；招聘教师{d|2048名|person}；大班额占比降至{e|1.6%|percent}；群众满意度{f|90.8%|percent}。
一、关于投入。总投入上年为{a0|69.54亿元|CNY}；财政性经费{b|64.12亿元|CNY}，其中一般公共预算{b1|52.37亿元|CNY}、政府性基金{b2|8.76亿元|CNY}、其他财政性{b3|4.07亿元|CNY}。生均一般公共预算教育经费，小学由{g0|11426元|CNY/student}增至{g1|11893元|CNY/student}，增长{g2|4.1%|percent}；初中由{h0|15870元|CNY/student}增至{h1|16345元|CNY/student}，增长{h2|3.0%|percent}；普高由{i0|14960元|CNY/student}增至{i1|15618元|CNY/student}，增长{i2|4.4%|percent}；中职由{j0|17240元|CNY/student}增至{j1|17511元|CNY/student}，增长{j2|1.6%|percent}，四个学段中普高增幅最高、中职最低。
二、关于学位。{c2|63所|school}学校中新建{k1|18所|school}、改扩建{k2|45所|school}；{c3|3.27万个|place}学位中甲区{l1|1.12万个|place}、乙区{l2|0.84万个|place}、丙县{l3|0.57万个|place}、丁县{l4|0.43万个|place}、戊县{l5|0.31万个|place}，甲区、乙区合计占{l|59.9%|percent}。
三、关于教师。{d2|2048名|person}新教师中男性{m1|461名|person}、女性{m2|1587名|person}，男性占{m|24.5%|percent}；研究生{n1|337名|person}，占{n|16.5%|percent}。全市专任教师{o|25180名|person}，高级职称{o1|6094名|person}，占{o2|24.2%|percent}，比上年提高{o3|1.1个百分点|percentage-point}（上年{o4|23.1%|percent}）。
四、关于班额。教学班{p|8327个|class}，大班额{p1|131个|class}，占比与总体情况所述{e2|1.9%|percent}一致；上年{p2|3.9%|percent}，下降{p3|2.3个百分点|percentage-point}。
五、关于满意度。家长{q1|89.7%|percent}、教师{q2|87.9%|percent}、学生{q3|93.6%|percent}，综合{f2|90.8%|percent}，比上年{q0|89.3%|percent}提高{q|1.5个百分点|percentage-point}。""",
[("growth","a","a0","a1"),("share","b","a","a2"),("bound","b","a"),("growth","g1","g0","g2"),("growth","h1","h0","h2"),("growth","i1","i0","i2"),("growth","j1","j0","j2"),("same","c","c2"),("same","c1","c3"),("sharesum","l1 l2","c1","l"),("same","d","d2"),("share","m1","d","m"),("bound","m1","d"),("share","n1","d","n"),("bound","n1","d"),("share","o1","o","o2"),("bound","o1","o"),("diff","o2","o4","o3"),("same","e","e2"),("diff","p2","e","p3"),("same","f","f2"),("diff","f","q0","q"),("sum","b","b1 b2 b3"),("sum","c","k1 k2"),("sum","c1","l1 l2 l3 l4 l5"),("sum","d","m1 m2"),("share","p1","p","e"),("largest","i2","g2 h2 j2"),("smallest","j2","g2 h2 i2"),("trend","up","a0 a"),("trend","up","g0 g1"),("trend","up","h0 h1"),("trend","up","i0 i1"),("trend","up","j0 j1"),("trend","up","o4 o2"),("trend","down","p2 e"),("trend","up","q0 f"),("between","f","q1 q2 q3"),("trend","down","l1 l2 l3 l4 l5"),("share","p1","p","e2"),("diff","p2","e2","p3")],
[error("restatement-mismatch","e2","e p1 p p2 p3",[18,39,40],("1.6%","percent"),"总体情况为1.6%，131占8327也是1.6%","restated figure",5),
 error("share-mismatch","m","m1 d",[11],("22.5%","percent"),"461占2048的22.5%","wrong digit",1),
 error("sum-mismatch","b2","b b1 b3",[22],("7.68亿元","CNY"),"三项之和应为64.12亿元，基金为7.68，两位颠倒","transposed digits",1)],
scope=[("share","b1","a","a2"),("share","n1","o","n")])

passage("huge-work-summary-3", """市教育局2024年上半年工作总结暨下半年计划
一、主要指标。上半年教育支出{a|39.26亿元|CNY}，为年度预算{b|81.40亿元|CNY}的{a1|48.2%|percent}，比序时进度慢{a2|1.8个百分点|percentage-point}（序时{a3|50%|percent}），但比去年同期{a0|36.85亿元|CNY}增长{a4|6.5%|percent}。重点项目{c|52个|item}，开工{c1|49个|item}，开工率{c2|94.2%|percent}；完成投资{d|8.93亿元|CNY}，占年度计划{d1|16.50亿元|CNY}的{d2|54.1%|percent}，快于序时{d3|4.1个百分点|percentage-point}。
二、主要工作。（一）学位。秋季前可交付{e|31所|school}，新增{e1|1.84万个|place}，其中小学{e2|0.76万个|place}、初中{e3|0.69万个|place}、高中{e4|0.39万个|place}；全年目标{e5|3.00万个|place}，交付后完成{e6|61.3%|percent}，余下{e7|1.16万个|place}在年底前建成。（二）教师。公开招聘计划{f|1480名|person}，已录用{f1|1306名|person}，占{f2|88.2%|percent}，公费师范生到岗{f3|218名|person}不占招聘计划，两项合计{f4|1524名|person}。（三）资助。春季学期资助{g|8.46万人次|person-time}、{g1|7614万元|CNY}，人次均{g2|900元|CNY}。（四）安全。检查发现隐患{h|2863处|item}，整改{h1|2741处|item}，整改率{h2|95.7%|percent}，未整改{h3|122处|item}中，暑期可完成{h4|97处|item}，须跨年{h5|25处|item}。
三、主要问题。预算执行慢于序时，主要是信息化项目预算{i|2.60亿元|CNY}仅支出{i1|0.54亿元|CNY}，执行率{i2|20.8%|percent}；若按序时支出{i3|1.30亿元|CNY}，总进度可达{i4|49.2%|percent}，仍略低于序时。
四、下半年计划。教育支出不少于{j|42.14亿元|CNY}，月均{j1|7.02亿元|CNY}，比上半年月均{j2|6.54亿元|CNY}多{j3|0.48亿元|CNY}；完成投资{k|7.57亿元|CNY}以上，建成全部剩余学位。""",
[("share","a","b","a1"),("bound","a","b"),("diff","a3","a1","a2"),("growth","a","a0","a4"),("share","c1","c","c2"),("bound","c1","c"),("share","d","d1","d2"),("bound","d","d1"),("diff","d2","a3","d3"),("share","e1","e5","e6"),("diff","e5","e1","e7"),("share","f1","f","f2"),("bound","f1","f"),("sum","f4","f1 f3"),("avg","g1","g","g2"),("share","h1","h","h2"),("bound","h1","h"),("diff","h","h1","h3"),("diff","h3","h4","h5"),("share","i1","i","i2"),("bound","i1","i"),("expr","i*a3/100","i3"),("expr","(a+i3-i1)/b*100","i4"),("diff","b","a","j"),("overn","j",6,"j1"),("overn","a",6,"j2"),("diff","j1","j2","j3"),("diff","d1","d","k"),("below","a1","a3"),("below","a3","d2"),("trend","up","a0 a"),("sum","e1","e2 e3 e4"),("below","i4","a3"),("below","j2","j1"),("trend","down","e2 e3 e4")],
scope=[("share","f4","f","f2"),("share","d","b","d2"),("share","e1","e5","c2")], hard="支出慢于序时而投资快于序时；公费师范生不占招聘计划")

passage("huge-summary-4-err", """年度述职（教育局党组）
（一）保障资金有力度。教育支出{a|47.18亿元|CNY}，比上年增加{a1|2.55亿元|CNY}，增长{a2|5.7%|percent}（上年{a0|44.63亿元|CNY}）；争取上级资金{b|12.96亿元|CNY}，其中中央{b1|7.42亿元|CNY}、省级{b2|5.54亿元|CNY}，中央占{b3|57.3%|percent}；争取专项债{c|6.35亿元|CNY}，支持项目{c1|23个|item}，平均每个{c2|2761万元|CNY}。
（二）优化资源有进度。新建幼儿园{d1|14所|school}、小学{d2|9所|school}、初中{d3|6所|school}、高中{d4|3所|school}，合计{d|32所|school}；撤并教学点{e|57个|item}，安置学生{e1|684人|student}，平均每个教学点{e2|12人|student}；改造薄弱校{f|86所|school}，投入{f1|2.15亿元|CNY}，校均{f2|25万元|CNY}。义务教育学校标准化率由{g0|87.3%|percent}升到{g|94.1%|percent}，升{g1|6.8个百分点|percentage-point}，六县区中甲区{h1|98.6%|percent}、乙区{h2|97.1%|percent}、丙县{h3|94.8%|percent}、丁县{h4|92.7%|percent}、戊县{h5|91.5%|percent}、己县{h6|90.4%|percent}，最高最低相差{h|8.2个百分点|percentage-point}。
（三）建强队伍有温度。招聘{i|1127名|person}，其中本科以上{i1|1062名|person}，占{i2|94.2%|percent}；表彰优秀教师{j|360名|person}，其中乡村教师{j1|214名|person}，占{j2|59.4%|percent}；兑现乡村补助{k|5862万元|CNY}，惠及{k1|8143名|person}，人均每月{k2|720元|CNY/month}；建周转房{l|480套|item}，三年累计{l1|1395套|item}（前两年{l2|915套|item}）。
（四）提升质量有高度。高考特控线上线{m|2381人|student}，上线率{m1|18.7%|percent}（考生{m2|12764人|student}），比上年{m0|2146人|student}增长{m3|9.9%|percent}；中职学生技能大赛获奖{o|47项|item}，其中国家级{o1|5项|item}、省级{o2|42项|item}；体质健康优良率{p|53.9%|percent}，连续三年提高，前两年分别为{p1|49.6%|percent}、{p2|51.8%|percent}，本年提高{p3|2.1个百分点|percentage-point}，两年共提高{p4|4.3个百分点|percentage-point}。""",
[("diff","a","a0","a1"),("growth","a","a0","a2"),("share","b1","b","b3"),("bound","b1","b"),("avg","c","c1","c2"),("sum","d","d1 d2 d3 d4"),("avg","e1","e","e2"),("avg","f1","f","f2"),("diff","g","g0","g1"),("diff","h1","h6","h"),("share","i1","i","i2"),("bound","i1","i"),("share","j1","j","j2"),("bound","j1","j"),("expr","k/k1/12","k2"),("sum","l1","l l2"),("share","m","m2","m1"),("bound","m","m2"),("growth","m","m0","m3"),("diff","o","o1","o2"),("diff","p","p2","p3"),("diff","p","p1","p4"),("between","g","h1 h2 h3 h4 h5 h6"),("trend","down","h1 h2 h3 h4 h5 h6"),("trend","up","p1 p2 p"),("trend","up","g0 g"),("trend","up","m0 m"),("trend","up","a0 a"),("sum","b","b1 b2"),("trend","down","d1 d2 d3 d4"),("growthb","a0","a1","a2")],
[error("growth-mismatch","m3","m m0",[18],("11.0%","percent"),"235应除以上年2146得11.0%，误除以本年2381","later divided instead of earlier",1),
 error("average-mismatch","f2","f1 f",[7],("250万元","CNY"),"2.15亿元除以86所为250万元","decimal point",1),
 error("average-mismatch","k2","k k1",[14],("600元","CNY/month"),"5862万元除以8143人再除以十二个月为600元，按十个月误算","months counted",1)],
scope=[("share","j1","i","j2"),("diff","g","h6","h")])

passage("restate-scale-err", """数据口径核对单。汇报正文称全市义务教育在校生{a|34.26万人|student}、专任教师{b|2.31万人|person}、学校{c|512所|school}；附表列在校生{a2|324614人|student}、教师{b2|23097人|person}、学校{c2|512所|school}，其中小学{d1|318所|school}、初中{d2|137所|school}、九年一贯制{d3|57所|school}。正文称财政教育支出{e|64.18亿元|CNY}，附表按科目列学前{e1|42650万元|CNY}、小学{e2|218340万元|CNY}、初中{e3|156720万元|CNY}、高中{e4|98460万元|CNY}、职业{e5|61280万元|CNY}、其他{e6|37350万元|CNY}，合计{e7|614800万元|CNY}。正文称大班额{f|73个|class}，附表小学{f1|46个|class}、初中{f2|27个|class}。正文生师比{g|14.8:1|ratio}，附表{g2|14.83:1|ratio}。核对人注：除已标出的外，均应一致。""",
[("sum","e7","e1 e2 e3 e4 e5 e6"),("ratio","a","b","g"),("same","a","a2"),("same","b","b2"),("same","c","c2"),("sum","c","d1 d2 d3"),("same","e","e7"),("sum","f","f1 f2"),("ratio","a2","b2","g2"),("same","g","g2"),("ratio","a2","b2","g")],
[error("restatement-mismatch","a2","a b2 g2 g",[2,8,10],("342614人","student"),"正文34.26万人，附表生师比14.83也只合342614人","transposed digits",2),
 error("restatement-mismatch","e","e7",[6],("61.48亿元","CNY"),"附表各科目合计614800万元，正文应为61.48亿元","transposed digits",2)],
scope=[("sum","e7","e1 e2 e3"),("ratio","a","c","g")])

passage("restate-three-err", """教育局半年报三处同一数：导语写“上半年新增公办园学位{a|4860个|place}”；正文写“新建园{b1|9所|school}、学位{b2|2970个|place}，改建园{c1|7所|school}、学位{c2|1890个|place}，共{d|16所|school}、{a2|4680个|place}”；结尾写“较去年同期{e0|4215个|place}多增{e|645个|place}，增长{f|13.3%|percent}，为全年任务{g|9000个|place}的{h|54.0%|percent}”。新建园均{i|330个|place}，改建园均{j|270个|place}。公办园在园占比由年初{k0|50.6%|percent}提高到{k|52.3%|percent}，提高{l|1.7个百分点|percentage-point}，提前半年完成{m|52%|percent}的年度目标。投入{o|2.16亿元|CNY}，每个学位{p|4.44万元|CNY}，其中新建园投入{q|1.51亿元|CNY}，占{r|69.9%|percent}。""",
[("sum","d","b1 c1"),("same","a","a2"),("diff","a","e0","e"),("growth","a","e0","f"),("share","a","g","h"),("avg","b2","b1","i"),("avg","c2","c1","j"),("diff","k","k0","l"),("avg","o","a","p"),("share","q","o","r"),("bound","q","o"),("sum","a2","b2 c2"),("trend","up","e0 a"),("trend","up","k0 k"),("least","m","k"),("sum","a","b2 c2"),("below","j","i"),("growthb","e0","e","f")],
[error("restatement-mismatch","a2","a b2 c2",[1,11],("4860个","place"),"导语4860个，分项与结尾也合4860个","transposed digits",2),
 error("growth-mismatch","f","a e0 e",[3,17],("15.3%","percent"),"645应除以去年同期4215得15.3%，误除以本期4860","later divided instead of earlier",1)],
scope=[("share","a","e0","h"),("avg","o","b2","p")])

passage("direction-words-err", """2023年与2022年相比，几组反映公平的指标变化如下：城乡小学生均经费差距由{a0|1286元|CNY/student}缩小到{a|1143元|CNY/student}；城乡教师学历差距由{b0|9.8个百分点|percentage-point}缩小到{b|8.1个百分点|percentage-point}；县际初中差异系数由{c0|0.392|ratio}降到{c|0.405|ratio}；随迁子女公办就读率由{d0|91.7%|percent}升到{d|93.4%|percent}；残疾儿童入学率由{e0|96.2%|percent}升到{e|97.5%|percent}；农村留守儿童由{f0|2.36万人|student}减到{f|2.08万人|student}，减少{g|11.9%|percent-}。
对应投入：均衡化转移支付{h|4.82亿元|CNY}，比上年{h0|4.37亿元|CNY}增加{i|0.45亿元|CNY}，增长{j|10.3%|percent}；其中投向最薄弱的三县{k|2.94亿元|CNY}，占{l|61.0%|percent}，比上年占比{l0|58.4%|percent}提高{m|2.6个百分点|percentage-point}；三县为丙县{k1|1.31亿元|CNY}、己县{k2|0.98亿元|CNY}、庚县{k3|0.83亿元|CNY}。""",
[("growth","f","f0","g"),("diff","h","h0","i"),("growth","h","h0","j"),("share","k","h","l"),("bound","k","h"),("diff","l","l0","m"),("trend","down","a0 a"),("trend","down","b0 b"),("trend","down","c0 c"),("trend","up","d0 d"),("trend","up","e0 e"),("trend","down","f0 f"),("trend","up","h0 h"),("trend","up","l0 l"),("sum","k","k1 k2 k3"),("trend","down","k1 k2 k3"),("growthb","h0","i","j")],
[error("direction-mismatch","c","c0",[8],None,"0.392到0.405是上升，不是降到","direction",1,"差异系数由0.392升到0.405"),
 error("sum-mismatch","k1","k k2 k3",[14],("1.13亿元","CNY"),"三县之和应为2.94亿元，丙县1.13，两位颠倒；次序不受影响","transposed digits",1)],
scope=[("share","k1","h","l"),("growth","f","f0","j")])

passage("direction-balance-err", """经费收支一览：上半年教育附加收入{a|1.38亿元|CNY}，去年同期{a0|1.52亿元|CNY}，下降{b|9.2%|percent-}；土地计提收入{c|0.74亿元|CNY}，去年同期{c0|0.69亿元|CNY}，增长{d|7.2%|percent}；两项合计{e|2.12亿元|CNY}，去年同期{e0|2.21亿元|CNY}，同比增加{f|0.09亿元|CNY}。支出{g|2.27亿元|CNY}，收不抵支{h|0.15亿元|CNY}，动用上年结余{i|0.36亿元|CNY}弥补后，尚余{j|0.21亿元|CNY}。
分县看，附加收入增长的有甲区，由{k0|0.41亿元|CNY}增至{k|0.43亿元|CNY}；下降的有乙区、丙县、丁县，分别由{l0|0.38亿元|CNY}、{m0|0.29亿元|CNY}、{o0|0.44亿元|CNY}降至{l|0.33亿元|CNY}、{m|0.25亿元|CNY}、{o|0.37亿元|CNY}。""",
[("growth","a","a0","b"),("growth","c","c0","d"),("sum","e","a c"),("sum","e0","a0 c0"),("diff","e","e0","f"),("diff","g","e","h"),("lin","j","+i +e -g"),("sum","a","k l m o"),("sum","a0","k0 l0 m0 o0"),("trend","up","k0 k"),("trend","down","l0 l"),("trend","down","m0 m"),("trend","down","o0 o"),("trend","down","a0 a"),("trend","up","c0 c"),("below","e","g"),("diff","i","h","j")],
[error("difference-mismatch direction-mismatch","f","e e0",[4],("0.09亿元","CNY-"),"两项合计由2.21亿元降到2.12亿元，是减少0.09亿元，不是增加","sign",2,"同比减少0.09亿元")],
scope=[("growth","c","c0","b"),("diff","a0","a","f")])

passage("ranking-err", """年度综合考核教育单项得分与位次。第一甲区{a1|94.2分|other}、第二丁县{a2|92.8分|other}、第三乙区{a3|91.5分|other}、第四戊县{a4|89.6分|other}、第五丙县{a5|90.3分|other}、第六己县{a6|86.9分|other}、第七庚县{a7|85.1分|other}；前三名平均{b|92.8分|other}，后三名平均{c|87.4分|other}，相差{d|5.4分|other}；全部平均{e|90.1分|other}。进步最大的是丁县，上年{f0|88.1分|other}，提高{f|4.7分|other}；退步的是庚县，上年{g0|87.4分|other}，下降{g|2.3分|other}。奖励前三名{h1|200万元|CNY}、{h2|150万元|CNY}、{h3|100万元|CNY}，合计{h|450万元|CNY}；约谈末位{i|1个|item}。""",
[("mean","a1 a2 a3","b"),("mean","a5 a6 a7","c"),("diff","b","c","d"),("mean","a1 a2 a3 a4 a5 a6 a7","e"),("diff","a2","f0","f"),("diff","g0","a7","g"),("sum","h","h1 h2 h3"),("trend","down","a1 a2 a3 a4 a5 a6 a7"),("trend","down","h1 h2 h3"),("trend","up","f0 a2"),("trend","down","g0 a7"),("between","e","a1 a2 a3 a4 a5 a6 a7")],
[error("direction-mismatch sequence-mismatch","a5","a1 a2 a3 a4 a6 a7",[7],None,"第五丙县90.3分高于第四戊县89.6分，位次排反","order of a ranking",1,"丙县第四、戊县第五")],
scope=[("diff","a1","a7","d"),("mean","a1 a2 a3","e")])

passage("dates-order-err", """重点工程节点。市第三中学迁建：{d1|2022年6月|other}立项，{d2|2022年11月|other}开工，{d3|2024年5月|other}竣工验收，{d4|2024年3月|other}投入使用；总投资{a|2.86亿元|CNY}，其中专项债{a1|1.80亿元|CNY}、市财政{a2|0.74亿元|CNY}、土地置换{a3|0.32亿元|CNY}，专项债占{b|62.9%|percent}；建筑面积{c|6.24万平方米|other}，每平方米{d|4583元|CNY}；设计{e|60个|class}班、每班{f|50人|student}，学位{g|3000个|place}，首年招生{h|1450人|student}，占{i|48.3%|percent}。工期从开工到验收{j|18个月|other}，比合同{k|20个月|other}提前{l|2个月|other}。""",
[("share","a1","a","b"),("bound","a1","a"),("avg","a","c","d"),("prod","g","e f"),("share","h","g","i"),("diff","k","j","l"),("order","d1 d2 d3 d4"),("sum","a","a1 a2 a3"),("most","j","k"),("expr","d3-d2","j")],
[error("restatement-mismatch sequence-mismatch","d4","d1 d2 d3",[6],("2024年9月","other"),"2024年5月才竣工验收，不会3月投入使用","date order",1)],
scope=[("share","h","e","i"),("diff","k","l","d")])

passage("rank-superlative-2-err", """中职专业与就业。在校生{a|23000人|student}，加工制造{a1|6240人|student}、信息技术{a2|7185人|student}、财经商贸{a3|3460人|student}、教育（学前）{a4|4120人|student}、旅游服务{a5|1995人|student}，信息技术最多，占{b|31.2%|percent}，旅游服务最少，占{c|8.7%|percent}。就业率依次为{d1|98.2%|percent}、{d2|96.4%|percent}、{d3|94.7%|percent}、{d4|92.3%|percent}、{d5|95.1%|percent}，最低的是旅游服务；月均起薪依次为{e1|4680元|CNY/month}、{e2|4350元|CNY/month}、{e3|3720元|CNY/month}、{e4|3180元|CNY/month}、{e5|3560元|CNY/month}，加工制造最高，比最低的教育类高{f|1500元|CNY/month}，高{g|32.1%|percent}。学前教育专业因需求萎缩，招生由{h0|1560人|student}减到{h|980人|student}，减少{i|37.2%|percent-}；信息技术招生由{j0|2240人|student}增到{j|2610人|student}，增加{k|370人|student}。""",
[("sum","a","a1 a2 a3 a4 a5"),("share","a2","a","b"),("bound","a2","a"),("share","a5","a","c"),("bound","a5","a"),("diff","e1","e4","f"),("growth","e1","e4","g"),("growth","h","h0","i"),("diff","j","j0","k"),("largest","a2","a1 a3 a4 a5"),("smallest","a5","a1 a2 a3 a4"),("smallest","d5","d1 d2 d3 d4"),("largest","e1","e2 e3 e4 e5"),("smallest","e4","e1 e2 e3 e5"),("trend","down","h0 h"),("trend","up","j0 j"),("growthb","e4","f","g")],
[error("direction-mismatch","d5","d1 d2 d3 d4",[11],None,"就业率最低的是教育类92.3%，不是旅游服务95.1%","wrong superlative",1,"最低的是教育（学前）"),
 error("growth-mismatch","g","e1 e4 f",[6,16],("47.2%","percent"),"1500应除以教育类3180得47.2%，误除以加工制造4680","wrong base",1)],
scope=[("mean","d1 d2 d3 d4 d5","b"),("share","a2","a1","b")])

passage("ratio-times-err", """十年变迁：学校不是多了而是强了。十年前全市中小学{a0|986所|school}，如今{a|642所|school}，为当年的{b|65.1%|percent}；校均学生由{c0|312人|student}增至{c|528人|student}，是当年的{d|1.7倍|ratio}；生均校舍由{e0|5.8平方米|other}增至{e|10.4平方米|other}，增长{f|44.2%|percent}；每百名学生计算机由{g0|4.2台|item}增至{g|18.9台|item}，增加{h|4.5倍|ratio}；教育支出由{i0|18.6亿元|CNY}增至{i|55.8亿元|CNY}，增长{j|2.0倍|ratio}；教师平均工资由{k0|3.42万元|CNY/year}增至{k|9.58万元|CNY/year}，为当年的{l|2.8倍|ratio}，年均增长{m|10.8%|percent}；学生总数由{n0|30.76万人|student}增至{n|33.90万人|student}，增长{o|10.2%|percent}。""",
[("share","a","a0","b"),("multiple","c","c0","d"),("growth","e","e0","f"),("times","g","g0","h"),("times","i","i0","j"),("multiple","k","k0","l"),("growth","n","n0","o"),("trend","down","a0 a"),("trend","up","c0 c"),("trend","up","e0 e"),("trend","up","g0 g"),("trend","up","i0 i"),("trend","up","k0 k"),("cagrv",10,"k","k0","m"),("trend","up","n0 n"),("avg","n","a","c"),("avg","n0","a0","c0")],
[error("ratio-mismatch","h","g g0",[3],("3.5倍","ratio"),"由4.2到18.9是原来的4.5倍，即增加3.5倍","increase against multiple",1),
 error("growth-mismatch","f","e e0",[2],("79.3%","percent"),"4.6应除以十年前5.8得79.3%，误除以10.4","later divided instead of earlier",1)],
scope=[("multiple","a","a0","d"),("cagrv",9,"i","i0","m")])

passage("group-mean-sound", """某项指标“合计降而各县升”的说明（写给评估专家）。全市中小学师生比中每名教师负担学生：甲区由{a0|17.4人|student}升到{a|17.6人|student}，乙区由{b0|15.1人|student}升到{b|15.2人|student}，丙县由{c0|12.3人|student}升到{c|12.5人|student}，三地都升；全市却由{d0|15.5人|student}降到{d|15.4人|student}。原因在于结构：教师由甲区{e0|6200人|person}、乙区{f0|4100人|person}、丙县{g0|3100人|person}变为{e|5900人|person}、{f|4150人|person}、{g|4200人|person}，丙县因区划调整并入两个镇，教师和学生同时增加，低负担的县权重变大。学生数由{h0|20.79万人|student}变为{h|21.94万人|student}，教师由{i0|13400人|person}变为{i|14250人|person}，教师增长{j|6.3%|percent}，快于学生{k|5.5%|percent}的增长。""",
[("expr","a0*e0+b0*f0+c0*g0","h0"),("expr","a*e+b*f+c*g","h"),("sum","i0","e0 f0 g0"),("sum","i","e f g"),("growth","i","i0","j"),("growth","h","h0","k"),("trend","up","a0 a"),("trend","up","b0 b"),("trend","up","c0 c"),("trend","down","d0 d"),("between","d","a b c"),("between","d0","a0 b0 c0"),("avg","h0","i0","d0"),("avg","h","i","d"),("trend","down","e0 e"),("trend","up","f0 f"),("trend","up","g0 g"),("below","k","j"),("trend","up","h0 h"),("trend","up","i0 i")],
scope=[("mean","a b c","d"),("mean","a0 b0 c0","d0")], hard="各县皆升而合计下降，是权重变化")

passage("base-words-sound", """关于三个“比例”的口径说明。同样是骨干教师{a|1860人|person}，占专任教师{b|14310人|person}的{c|13.0%|percent}，占中级以上教师{d|8920人|person}的{e|20.9%|percent}，占班主任以外教师{f|9240人|person}的比例不作统计。同样是交流教师{g|1130人|person}，占专任教师{g1|7.9%|percent}，占符合交流条件教师{h|7420人|person}的{h1|15.2%|percent}，考核用后者，须达到{i|10%|percent}；其中骨干{j|249人|person}，占交流教师{j1|22.0%|percent}，占全部骨干{j2|13.4%|percent}，考核用前者，须达到{k|20%|percent}。同样是培训{l|21600人次|person-time}，教师人均{l1|1.5次|item}，有培训记录的教师{m|13880人|person}，占{m1|97.0%|percent}，这部分人均{m2|1.56次|item}。上报表格请一律注明分母。""",
[("share","a","b","c"),("bound","a","b"),("share","a","d","e"),("bound","a","d"),("share","g","b","g1"),("bound","g","b"),("share","g","h","h1"),("bound","g","h"),("share","j","g","j1"),("bound","j","g"),("share","j","a","j2"),("bound","j","a"),("avg","l","b","l1"),("share","m","b","m1"),("bound","m","b"),("avg","l","m","m2"),("least","i","h1"),("below","g1","i"),("least","k","j1"),("below","j2","k")],
scope=[("share","a","f","c"),("share","j","b","j1"),("least","i","g1"),("least","k","j2")], hard="同一分子的不同分母，考核只看其中一个")

passage("one-later-divided", """学前教育经费。2021年全市学前教育财政投入{a0|3.64亿元|CNY}，2022年{a1|4.12亿元|CNY}，2023年{a|4.73亿元|CNY}；2022年增长{b1|13.2%|percent}，2023年增长{b|14.8%|percent}，两年累计增长{c|23.0%|percent}。占财政性教育经费的比重由{d0|6.9%|percent}、{d1|7.4%|percent}提高到{d|8.1%|percent}，两年提高{e|1.2个百分点|percentage-point}。生均财政拨款{f|8238元|CNY/student}（在园{g|57420人|student}），与上年{f0|6915元|CNY/student}相比增加{h|1323元|CNY/student}。按层级，市级{i1|1.36亿元|CNY}、县级{i2|2.65亿元|CNY}、上级{i3|0.72亿元|CNY}，县级占{j|56.0%|percent}；按用途，人员{k1|2.58亿元|CNY}、运转{k2|1.21亿元|CNY}、建设{k3|0.94亿元|CNY}，人员占{l|54.5%|percent}。""",
[("growth","a1","a0","b1"),("growth","a","a1","b"),("growth","a","a0","c"),("diff","d","d0","e"),("avg","a","g","f"),("diff","f","f0","h"),("share","i2","a","j"),("bound","i2","a"),("share","k1","a","l"),("bound","k1","a"),("trend","up","a0 a1 a"),("trend","up","d0 d1 d"),("trend","up","f0 f"),("sum","a","i1 i2 i3"),("sum","a","k1 k2 k3"),("largest","k1","k2 k3"),("largest","i2","i1 i3")],
[error("growth-mismatch","c","a a0",[2],("29.9%","percent"),"1.09应除以2021年3.64得29.9%，误除以2023年4.73","later divided instead of earlier",1)],
scope=[("growth","a","a1","c"),("share","i1","a","j"),("diff","d","d1","e")])

passage("one-unit-wan", """校外活动与研学。全市校外活动场馆{a|37个|item}，年接待{b|86.4万人次|person-time}，平均每个{c|233.5万人次|person-time}；研学基地{d|52个|item}，年接待{e|31.2万人次|person-time}，平均每个{f|6000人次|person-time}；两类合计接待{g|117.6万人次|person-time}，场馆占{h|73.5%|percent}。财政补助{i|2140万元|CNY}，其中场馆{i1|1360万元|CNY}、基地{i2|780万元|CNY}，场馆占{j|63.6%|percent}；场馆每接待一人次补助{k|15.7元|CNY}，基地{l|25.0元|CNY}。学生人均参加{m|3.2次|item}（在校生{n|36.8万人|student}），比上年{m0|2.6次|item}增加{o|0.6次|item}。指导师{p|614人|person}，持证{q|553人|person}，持证率{r|90.1%|percent}。""",
[("avg","b","a","c"),("avg","e","d","f"),("sum","g","b e"),("share","b","g","h"),("bound","b","g"),("share","i1","i","j"),("bound","i1","i"),("avg","i1","b","k"),("avg","i2","e","l"),("avg","g","n","m"),("diff","m","m0","o"),("share","q","p","r"),("bound","q","p"),("sum","i","i1 i2"),("trend","up","m0 m"),("below","k","l")],
[error("average-mismatch","c","b a",[0],("2.34万人次","person-time"),"86.4万人次除以37个为2.34万人次；小数点移了两位","power of ten",1)],
scope=[("avg","g","a","c"),("share","i1","i","h"),("avg","i","g","k")])

passage("one-wrong-year-base", """“两免一补”支出。2020 年 {a|1.92 亿元|CNY}，2021 年 {b|2.05 亿元|CNY}，2022 年 {c|2.16 亿元|CNY}，2023 年 {d|2.24 亿元|CNY}； 2023 年比 2020 年增加 {e|0.32 亿元|CNY}，增长 {f|9.3%|percent}，年均增长 {g|5.3%|percent}。惠及学生 2020 年 {h|24.8 万人|student}，2023 年 {i|26.1 万人|student}，增加 {j|1.3 万人|student}；人均由 {k|774 元|CNY/student}提高到 {l|858 元|CNY/student}。2023 年资金中央 {m1|1.18 亿元|CNY}、省 {m2|0.46 亿元|CNY}、市县 {m3|0.60 亿元|CNY}，中央占 {n|52.7%|percent}，市县占 {o|26.8%|percent}；免教科书 {p1|0.58 亿元|CNY}、公用经费 {p2|1.21 亿元|CNY}、寄宿补助 {p3|0.45 亿元|CNY}。""",
[("diff","d","a","e"),("growth","d","a","f"),("diff","i","h","j"),("avg","a","h","k"),("avg","d","i","l"),("share","m1","d","n"),("bound","m1","d"),("share","m3","d","o"),("bound","m3","d"),("trend","up","a b c d"),("cagrv",3,"d","a","g"),("cagr",3,"f","g"),("sum","d","m1 m2 m3"),("sum","d","p1 p2 p3"),("trend","up","h i"),("trend","up","k l"),("largest","p2","p1 p3"),("growthb","a","e","f")],
[error("growth-mismatch","f","d a e g",[1,17,11],("16.7%","percent"),"2023年比2020年增16.7%，9.3%是与2021年相比","wrong base year",1)],
scope=[("growth","c","a","f"),("cagrv",4,"d","a","g"),("overn","f",3,"g")])

passage("one-part-left", """名师与骨干梯队。全市现有正高级教师{a1|94人|person}、特级教师{a2|61人|person}，两者兼有{a3|38人|person}，去重后{a|117人|person}；市级名师{b|286人|person}、县级名师{c|715人|person}、校级骨干{d|2940人|person}，三级合计{e|3655人|person}，每级人数约为上一级的{f1|2.5倍|ratio}、{f2|4.1倍|ratio}。梯队教师（不含正高、特级）占专任教师{g|16580人|person}的{h|23.8%|percent}，比上年{h0|21.7%|percent}提高{i|2.1个百分点|percentage-point}。经费：名师工作室{j|48个|item}、每个{k|5万元|CNY}，计{l|240万元|CNY}；骨干津贴每人每年{m|1200元|CNY/year}，按校级骨干发放{n|352.8万元|CNY}；两项合计{o|592.8万元|CNY}。""",
[("lin","a","+a1 +a2 -a3"),("sum","e","b c d"),("multiple","c","b","f1"),("multiple","d","c","f2"),("share","e","g","h"),("bound","e","g"),("diff","h","h0","i"),("prod","l","j k"),("prod","n","d m"),("sum","o","l n"),("trend","up","h0 h"),("trend","up","b c d"),("bound","a3","a2"),("bound","a3","a1")],
[error("sum-mismatch","e","b c d g h",[1,4],("3941人","person"),"三级合计应为3941人，漏加了市级名师286人","part left out",1)],
scope=[("sum","a","a1 a2"),("sum","e","a b c d"),("share","d","g","h")])

passage("one-sum-of-shares", """教育支出结构（占比）。2023年各学段：学前{a1|8.4%|percent}、小学{a2|38.7%|percent}、初中{a3|24.9%|percent}、普高{a4|12.5%|percent}、中职{a5|7.6%|percent}、特教及其他{a6|5.2%|percent}；与2022年相比，学前提高{b1|0.7个百分点|percentage-point}、普高提高{b2|0.4个百分点|percentage-point}、中职降低{b3|0.3个百分点|percentage-point-}，其余学段合计降低{b4|0.8个百分点|percentage-point-}，升降相抵。义务教育两段合计{c|63.6%|percent}，上年为{c0|64.2%|percent}，降低{c1|0.6个百分点|percentage-point}。按支出总额{d|74.60亿元|CNY}计，小学{d2|28.87亿元|CNY}、初中{d3|18.58亿元|CNY}、普高{d4|11.34亿元|CNY}，学前{d1|6.27亿元|CNY}，学前比上年{e0|5.48亿元|CNY}增长{e|14.4%|percent}。""",
[("sum","c","a2 a3"),("diff","c0","c","c1"),("growth","d1","e0","e"),("hundred","a1 a2 a3 a4 a5 a6"),("largest","a2","a1 a3 a4 a5 a6"),("share","d2","d","a2"),("share","d3","d","a3"),("share","d4","d","a4"),("share","d1","d","a1"),("trend","up","e0 d1"),("trend","down","c0 c"),("lin","b4","-b1 -b2 -b3")],
[error("sum-mismatch share-mismatch","a4","a1 a2 a3 a5 a6 d4 d",[3,7],("15.2%","percent"),"六项应合计100%，普高15.2%，两位颠倒","transposed digits",2)],
scope=[("sum","c","a2 a4"),("diff","c0","c","b4")])

passage("one-max-avg", """近三年教师培训学时。2021年人均{a1|78学时|other}、2022年{a2|84学时|other}、2023年{a3|91学时|other}，
三年平均{b|91.3学时|other}，总量达到五年{c|360学时|other}要求的{d|70.3%|percent}。2023年
分学段：幼儿园{e1|76学时|other}、小学{e2|92学时|other}、初中{e3|95学时|other}、高中{e4|99学时|other}，幼
儿园最少、高中最多；分地域城区{f1|97学时|other}、乡村{f2|85学时|other}，相差{g|12学时|other}。
培训经费{h|4260万元|CNY}，占教师工资总额{i|25.30亿元|CNY}的{j|1.68%|percent}，高于{k|1.5%|percent}；
人均{l|1951元|CNY}（专任教师{m|21840人|person}），线上{n|68%|percent}、线下{o|32%|percent}，线下
经费占{p|81.5%|percent}，即{q|3472万元|CNY}。""",
[("mean","a1 a2 a3","b"),("expr","(a1+a2+a3)/c*100","d"),("diff","f1","f2","g"),("share","h","i","j"),("bound","h","i"),("avg","h","m","l"),("expr","100-n","o"),("trend","up","a1 a2 a3"),("between","b","a1 a2 a3"),("between","a3","e1 e2 e3 e4"),("between","a3","f1 f2"),("below","k","j"),("trend","up","e1 e2 e3 e4"),("smallest","e1","e2 e3 e4"),("largest","e4","e1 e2 e3"),("hundred","n o"),("share","q","h","p"),("below","f2","f1")],
[error("average-mismatch","b","a1 a2 a3",[0],("84.3学时","other"),"三年为78、84、91，平均84.3，不会高于最高的91","average above the maximum",1)],
scope=[("mean","e1 e2 e3 e4","b"),("share","q","i","j")])

passage("one-points-growth", """教育质量与升学。中考全科合格率由{a0|68.2%|percent}提高到{a|71.6%|percent}，提高{b|5.0个百分点|percentage-point}；优秀率由{c0|18.5%|percent}提高到{c|20.4%|percent}，提高{d|1.9个百分点|percentage-point}；低分率由{e0|9.8%|percent}降到{e|8.3%|percent}，下降{f|1.5个百分点|percentage-point}。参考{g|21640人|student}，合格{h|15494人|student}、优秀{i|4415人|student}、低分{j|1796人|student}。校际看，{k|96所|school}初中合格率在{l1|41.2%|percent}至{l2|93.7%|percent}之间；合格率低于{m|60%|percent}的薄弱学校由{n0|23所|school}减到{n|17所|school}，占{o|17.7%|percent}。升入普高{p|12310人|student}，占参考{q|56.9%|percent}，升入中职{r|8870人|student}，占{s|41.0%|percent}，合计升学率{t|97.9%|percent}。""",
[("diff","a","a0","b"),("diff","c","c0","d"),("diff","e0","e","f"),("share","n","k","o"),("bound","n","k"),("share","p","g","q"),("bound","p","g"),("share","r","g","s"),("bound","r","g"),("sharesum","p r","g","t"),("trend","up","a0 a"),("trend","up","c0 c"),("trend","down","e0 e"),("share","h","g","a"),("share","i","g","c"),("share","j","g","e"),("between","a","l1 l2"),("trend","down","n0 n"),("below","c","a"),("sum","t","q s"),("bound","i","h"),("atmost","g","p r")],
[error("difference-mismatch","b","a a0",[0],("3.4个百分点","percentage-point"),"71.6减68.2提高3.4个百分点；5.0是相对增幅","relative change called points",1)],
scope=[("growth","a","a0","f"),("share","n","k","s"),("share","i","h","c")])

passage("one-simple-mean", """公用经费县际情况。甲区学生{a1|9.6万人|student}、生均公用经费{b1|1180元|CNY/student}，乙区{a2|6.2万人|student}、{b2|1050元|CNY/student}，丙县{a3|3.4万人|student}、{b3|860元|CNY/student}，丁县{a4|1.8万人|student}、{b4|790元|CNY/student}；学生合计{d|21.0万人|student}，全市按学生数加权生均{e|970元|CNY/student}，甲区比丁县高{f|390元|CNY/student}，为丁县的{g|1.49倍|ratio}。省定基准{h|720元|CNY/student}，四地均在基准之上，丁县超出{i|70元|CNY/student}。计划明年丙、丁两县各提高{j|100元|CNY/student}，需增支{k|520万元|CNY}，届时丙县{l|960元|CNY/student}、丁县{m|890元|CNY/student}，丁县与甲区差距缩小到{n|290元|CNY/student}。""",
[("sum","d","a1 a2 a3 a4"),("expr","(a1*b1+a2*b2+a3*b3+a4*b4)/d","e"),("diff","b1","b4","f"),("multiple","b1","b4","g"),("diff","b4","h","i"),("expr","(a3+a4)*j","k"),("sum","l","b3 j"),("sum","m","b4 j"),("diff","b1","m","n"),("between","e","b1 b2 b3 b4"),("trend","down","b1 b2 b3 b4"),("trend","down","a1 a2 a3 a4"),("least","h","b1"),("least","h","b2"),("least","h","b3"),("least","h","b4"),("below","n","f")],
[error("average-mismatch","e","a1 a2 a3 a4 b1 b2 b3 b4 d",[1],("1056元","CNY/student"),"970元是四地简单平均，按学生数加权应为1053元左右","simple instead of weighted mean",2)],
scope=[("prod","e","a1 b1"),("diff","b1","b3","n")])

passage("one-inverted", """家校协同与家庭教育指导。建立家长学校{a|746所|school},占学校{b|768所|school}的{c|97.1%|percent};家庭教育指导师{d|1865人|person},平均每所家长学校{e|0.4人|person};开展活动{f|5968场|item},平均每校{g|8场|item},参与家长{h|83.6万人次|person-time},场均{i|140人次|person-time}。每名指导师对应学生{j|180人|student}(在校生{k|33.57万人|student}),即师生比{l|1:180|ratio}。家访{m|28.4万人次|person-time},占学生{n|84.6%|percent};教师{o|1.98万人|person}参与,人均家访{p|14.3人次|person-time}。经费{q|1268万元|CNY},其中财政{q1|934万元|CNY}、社会捐助{q2|334万元|CNY},财政占{r|73.7%|percent}。""",
[("share","a","b","c"),("bound","a","b"),("avg","d","a","e"),("avg","f","a","g"),("avg","h","f","i"),("avg","k","d","j"),("share","m","k","n"),("avg","m","o","p"),("share","q1","q","r"),("bound","q1","q"),("ratio","k","d","l"),("same","j","l"),("sum","q","q1 q2")],
[error("average-mismatch","e","d a",[2],("2.5人","person"),"1865人除以746所为2.5人，分子分母颠倒得0.4","inverted ratio",1)],
scope=[("avg","d","b","l"),("share","m","o","n"),("avg","h","a","i")])

passage("one-superseded", """审计整改回复。审计报告指出欠缴养老保险{a|1840万元|CNY}，涉及{b|七所|school}民办园{b1|126人|person}和{c|四所|school}公办园{c1|314人|person}，合计{d|440人|person}；整改中补缴{e|1562万元|CNY}，占{f|84.9%|percent}，余额{g|278万元|CNY}分两期补缴，首期{h|150万元|CNY}、二期{i|162万元|CNY}。挤占公用经费{j|326万元|CNY}，已全部归还；违规收费{k|47.8万元|CNY}，清退{l|46.2万元|CNY}，占{m|96.7%|percent}，另有{n|1.6万元|CNY}因家长失联上缴财政。{o|三类|item}问题金额合计{p|2213.8万元|CNY}，整改到位{q|1934.2万元|CNY}，整改率{r|87.4%|percent}；问责{s|9人|person}，其中诫勉{t|4人|person}、批评教育{u|5人|person}。""",
[("sum","d","b1 c1"),("share","e","a","f"),("bound","e","a"),("diff","a","e","g"),("share","l","k","m"),("bound","l","k"),("sum","p","a j k"),("sum","q","e j l"),("share","q","p","r"),("bound","q","p"),("count","o",3),("sum","g","h i"),("sum","k","l n"),("sum","s","t u")],
[error("difference-mismatch","i","g h",[11],("128万元","CNY"),"余额278万元减首期150万元为128万元","wrong difference",1)],
scope=[("share","e","p","f"),("sum","d","b c s")])

passage("one-count-reach", """生师比达标情况。小学标准{s1|19:1|ratio}、初中标准{s2|13.5:1|ratio}。八县区小学生师比依次为{a1|17.8:1|ratio}、{a2|18.6:1|ratio}、{a3|19.4:1|ratio}、{a4|16.2:1|ratio}、{a5|15.7:1|ratio}、{a6|18.9:1|ratio}、{a7|14.8:1|ratio}、{a8|13.9:1|ratio}，超过标准的有{n1|两个|item}；初中依次为{b1|13.1:1|ratio}、{b2|13.4:1|ratio}、{b3|13.9:1|ratio}、{b4|12.2:1|ratio}、{b5|11.8:1|ratio}、{b6|13.6:1|ratio}、{b7|11.4:1|ratio}、{b8|10.7:1|ratio}，超过标准的有{n2|两个|item}，为丙县、己县。全市小学{a|17.3:1|ratio}、初中{b|12.8:1|ratio}，分别比上年{a0|17.6:1|ratio}、{b0|12.9:1|ratio}下降{c1|0.3|other}和{c2|0.1|other}。小学最高与最低之差{d|5.5|other}，初中{e|3.2|other}，小学县际差距更大。""",
[("diff","a0","a","c1"),("diff","b0","b","c2"),("diff","a3","a8","d"),("diff","b3","b8","e"),("below","s1","a3"),("count","n2",2),("below","s2","b3"),("below","s2","b6"),("most","a1","s1"),("most","a2","s1"),("most","a4","s1"),("most","a5","s1"),("most","a6","s1"),("most","a7","s1"),("most","a8","s1"),("most","b1","s2"),("most","b2","s2"),("most","b4","s2"),("most","b5","s2"),("most","b7","s2"),("most","b8","s2"),("trend","down","a0 a"),("trend","down","b0 b"),("between","a","a1 a2 a3 a4 a5 a6 a7 a8"),("between","b","b1 b2 b3 b4 b5 b6 b7 b8"),("largest","a3","a1 a2 a4 a5 a6 a7 a8"),("smallest","a8","a1 a2 a3 a4 a5 a6 a7"),("largest","b3","b1 b2 b4 b5 b6 b7 b8"),("smallest","b8","b1 b2 b3 b4 b5 b6 b7"),("below","e","d"),("count","n1",1)],
[error("sum-mismatch count-mismatch","n1","",[30],("一个","item"),"小学超过19:1的只有丙县19.4一个，己县18.9未超过","count against figures",2)],
scope=[("diff","a1","a8","d"),("diff","b1","b8","e")])

passage("one-previous-row", """关于五年规划三项约束性指标的逐年进展：
规划目标：高中阶段毛入学率{a|95%|percent}、劳动年龄人口平均受教育年限{b|11.3年|other}、公办园占比{c|55%|percent}。
2021年：{a1|92.8%|percent}、{b1|10.8年|other}、{c1|47.2%|percent}；
2022年：{a2|93.3%|percent}、{b2|10.9年|other}、{c2|49.5%|percent}；
2023年：{a3|93.9%|percent}、{b3|11.0年|other}、{c3|52.1%|percent}；
2024年：{a4|94.4%|percent}、{b4|11.2年|other}、{c4|53.8%|percent}。
到2024年，三项距目标分别差{d1|0.6个百分点|percentage-point}、{d2|0.1年|other}、{d3|2.9个百分点|percentage-point}；三年累计分别提高{e1|1.6个百分点|percentage-point}、{e2|0.4年|other}、{e3|6.6个百分点|percentage-point}，年均{f1|0.5个百分点|percentage-point}、{f2|0.1年|other}、{f3|2.2个百分点|percentage-point}。照此速度，2025年公办园占比可到{g|56.0%|percent}，越过目标；毛入学率可到{h|94.9%|percent}，基本相当。""",
[("diff","a","a4","d1"),("diff","b","b4","d2"),("diff","c","c4","d3"),("diff","a4","a1","e1"),("diff","b4","b1","e2"),("diff","c4","c1","e3"),("overn","e1",3,"f1"),("overn","e2",3,"f2"),("overn","e3",3,"f3"),("sum","g","c4 f3"),("sum","h","a4 f1"),("trend","up","a1 a2 a3 a4"),("trend","up","b1 b2 b3 b4"),("trend","up","c1 c2 c3 c4"),("below","a4","a"),("below","b4","b"),("below","c4","c"),("least","c","g")],
[error("difference-mismatch","d3","c c4",[2],("1.2个百分点","percentage-point"),"55减2024年53.8为1.2；2.9是与2023年相比","other year's figure",2)],
scope=[("overn","e3",4,"f3"),("diff","c3","c1","e3")])
