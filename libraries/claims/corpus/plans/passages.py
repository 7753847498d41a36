# -*- coding: utf-8 -*-
# What the planning office of a city's education bureau writes (invented figures, own wording; source form of ../annotate.py).

passage("mid-term-enrolment-table", """甲县“十四五”教育规划中期评估表（节选）
指标 | 2020年基期 | 2023年实际 | 2025年目标 | 中期完成度
学前三年毛入园率 | {a0|88.4%|percent} | {a1|91.7%|percent} | {a2|93.0%|percent} | {a3|71.7%|percent}
义务教育巩固率 | {b0|95.2%|percent} | {b1|96.4%|percent} | {b2|97.0%|percent} | {b3|66.7%|percent}
公办园在园幼儿占比 | {c0|47.5%|percent} | {c1|54.1%|percent} | {c2|60.0%|percent} | {c3|52.8%|percent}
说明：中期完成度不是实际值与目标值之比，而是已提高的百分点占规划期应提高百分点的比重，序时要求为{t|60%|percent}（{y1|五年|other}已过{y2|三年|other}）。{n|三项|item}中前{m|两项|item}快于序时，公办园占比慢{d|7.2个百分点|percentage-point}，尚需提高{g|5.9个百分点|percentage-point}。""",
  [("expr", "(a1-a0)/(a2-a0)*100", "a3"), ("expr", "(b1-b0)/(b2-b0)*100", "b3"), ("expr", "(c1-c0)/(c2-c0)*100", "c3"), ("share", "y2", "y1", "t"), ("const", "y1", "5", "5"), ("const", "y2", "3", "3"), ("count", "n", 3), ("count", "m", 2), ("below", "t", "a3"), ("below", "t", "b3"), ("below", "c3", "t"), ("diff", "t", "c3", "d"), ("diff", "c2", "c1", "g"), ("trend", "up", "a0 a1 a2"), ("trend", "up", "b0 b1 b2"), ("trend", "up", "c0 c1 c2")],
  scope=[("share", "a1", "a2", "a3"), ("share", "c1", "c2", "c3"), ("share", "b1", "b2", "b3")],
  hard="完成度以应提高的百分点为分母，实际值除以目标值另是一回事")

passage("places-five-year-cumulative", """关于学位建设任务完成情况的通报
市里下达我区“十四五”新增公办义务教育学位任务{a|24,600个|place}。2021年投用{b1|3,960个|place}，2022年{b2|5,240个|place}，2023年{b3|4,815个|place}，2024年{b4|6,180个|place}，四年累计{b|20,195个|place}，完成总任务的{p|82.1%|percent}，比序时进度（{t|80%|percent}）快{d|2.1个百分点|percentage-point}。
还剩{r|4,045个|place}，全部排在2025年：乙片区九年一贯制学校{c1|2,700个|place}，老城扩容项目{c2|1,705个|place}。从年度看，2023年是四年里投用最少的一年，主要受用地报批拖累。""",
  [("sum", "b", "b1 b2 b3 b4"), ("share", "b", "a", "p"), ("diff", "p", "t", "d"), ("diff", "a", "b", "r"), ("sum", "r", "c1 c2"), ("bound", "b", "a"), ("smallest", "b3", "b1 b2 b4"), ("least", "t", "p"), ("const", "t", "80", "80")],
  [error("difference-mismatch", "r", "a b c1 c2", [3, 4], ("4,405个", "place"), "任务24600减累计20195，应余4405，且与两个项目之和不符", "wrong digit", 3),
   error("direction-mismatch", "b3", "b1 b2 b4", [6], None, "四年中最少的是2021年的3960个", "wrong superlative", 3, say="四年里投用最少的是2021年")],
  scope=[("share", "b4", "a", "p"), ("share", "b1", "a", "p")])

passage("annual-points-done", """2024年度工作要点共列{a|46项|item}任务，年底对账：已完成{b|38项|item}，基本完成{c|5项|item}，跨年推进{d|3项|item}。办公室按“完成加基本完成”口径报市委督查室，完成率{p|93.5%|percent}；规划科坚持只认“完成”，完成率{q|82.6%|percent}，两数都写进了本总结，差{g|10.9个百分点|percentage-point}并非算错。

跨年的{d2|3项|item}里，{e|2项|item}系上级批复晚于预期，{f|1项|item}因招标流标两次（{!no|2}次均在下半年）。对照2023年，那一年要点{h|52项|item}，完成{i|41项|item}，严口径完成率{j|78.8%|percent}，今年提高{k|3.8个百分点|percentage-point}。""",
  [("sum", "a", "b c d"), ("sharesum", "b c", "a", "p"), ("share", "b", "a", "q"), ("bound", "b", "a"), ("diff", "p", "q", "g"), ("same", "d", "d2"), ("sum", "d", "e f"), ("share", "i", "h", "j"), ("bound", "i", "h"), ("diff", "q", "j", "k"), ("bound", "d", "a"), ("expr", "c/a*100", "g"), ("below", "j", "q"), ("sum", "d2", "e f")],
  scope=[("share", "c", "a", "q"), ("share", "i", "a", "j"), ("diff", "p", "j", "k")],
  hard="两个口径的完成率并列")

passage("pupil-forecast-method", half("""小学入学人数预测说明（内部讨论稿）
预测以公安户籍中的分年出生数为底，乘以历年入学比。2018年出生{a1|8,420人|person}，2019年{a2|7,860人|person}，2020年{a3|6,930人|person}，2021年{a4|6,105人|person}，对应2024年至2027年秋季入学。近{y|三年|other}实际入学比稳定在{k|1.12|ratio}上下，即户籍出生每{!base|100}人约有{!ex|112}人入学，多出的是随迁子女。
据此，2024年预计入学{b1|9,430人|student}，2025年{b2|8,803人|student}，2026年{b3|7,672人|student}，2027年{b4|6,838人|student}，逐年走低，{z|三年|other}合计减少{d|2,592人|student}，下降{g|37.9%|percent}。
2024年实际报到{c|9,511人|student}，比预测多{e|81人|student}，误差{f|0.86%|percent}，在允许的{l|2%|percent}之内。"""),
  [("prod", "b1", "a1 k"), ("prod", "b2", "a2 k"), ("prod", "b3", "a3 k"), ("prod", "b4", "a4 k"), ("trend", "down", "b1 b2 b3 b4"), ("trend", "down", "a1 a2 a3 a4"), ("diff", "b1", "b4", "d"), ("growthb", "b1", "d", "g"), ("diff", "c", "b1", "e"), ("growthb", "b1", "e", "f"), ("most", "f", "l"), ("const", "z", "3", "3"), ("growth", "c", "b1", "f"), ("below", "b1", "c")],
  [error("average-mismatch", "b3", "a3 k", [2], ("7,762人", "student"), "6930乘以1.12约为7762，十位百位颠倒", "transposed digits", 3),
   error("share-mismatch growth-mismatch", "g", "b1 d", [7], ("27.5%", "percent"), "下降幅度应以2024年预测数为基数", "later divided instead of earlier", 2)],
  scope=[("diff", "a1", "a4", "d"), ("growthb", "b1", "d", "f")])

passage("progress-monthly-projects", """截至8月底，全市{a|27个|item}教育重点项目年度计划投资{b|9.36亿元|CNY}，已完成{c|5.71亿元|CNY}，占{p|61.0%|percent}，落后序时进度{d|5.7个百分点|percentage-point}（序时为{t|66.7%|percent}）。分类看，续建{a1|15个|item}完成{c1|4.02亿元|CNY}，新开工{a2|12个|item}完成{c2|1.69亿元|CNY}。

不少同志问，时间过了三分之二，为什么新建类只完成计划{b2|3.88亿元|CNY}的{q|43.6%|percent}？原因在节奏：{a3|12个|item}新建项目中有{e|7个|item}排在下半年开工，按各自施工图计算，8月底应完成{f|1.62亿元|CNY}，实际还超出{g|0.07亿元|CNY}。续建计划{b1|5.48亿元|CNY}，完成{r|73.4%|percent}，高于序时。""",
  [("share", "c", "b", "p"), ("bound", "c", "b"), ("diff", "t", "p", "d"), ("const", "t", "66.6", "66.7"), ("sum", "a", "a1 a2"), ("sum", "c", "c1 c2"), ("sum", "b", "b1 b2"), ("share", "c2", "b2", "q"), ("bound", "c2", "b2"), ("share", "c1", "b1", "r"), ("bound", "c1", "b1"), ("same", "a2", "a3"), ("bound", "e", "a3"), ("diff", "c2", "f", "g"), ("below", "t", "r"), ("below", "p", "t"), ("below", "q", "t"), ("between", "p", "q r"), ("below", "f", "c2")],
  scope=[("share", "c2", "b", "q"), ("share", "c1", "b", "r"), ("share", "f", "b2", "q")],
  hard="新建类低于年度序时，却高于各自施工图应完成数")

passage("base-restated-class-size", """大班额消除情况自查
规划基期（2020年）全市义务教育班级{a|6,240个|class}，其中{!th|56}人以上大班额{b|418个|class}，占{p|6.7%|percent}。2021年底压减到{c1|263个|class}，2022年底{c2|151个|class}，2023年底{c3|74个|class}，2024年底还剩{c4|22个|class}。{n|四年|other}共消除{d|396个|class}，完成基期存量的{q|94.7%|percent}；其中2022年一年消除{e|77个|class}。
2024年底班级总数{f|6,875个|class}，大班额占比{r|0.32%|percent}，比基期下降{g|6.4个百分点|percentage-point-}。按规划，2025年要全部清零，届时在基期{h|481个|class}的基础上实现动态归零。剩下的{i|22个|class}集中在{j|3所|school}乡镇中心校。""",
  [("share", "b", "a", "p"), ("bound", "b", "a"), ("trend", "down", "b c1 c2 c3 c4"), ("diff", "b", "c4", "d"), ("share", "d", "b", "q"), ("diff", "c1", "c2", "e"), ("share", "c4", "f", "r"), ("bound", "c4", "f"), ("diff", "r", "p", "g"), ("same", "b", "h"), ("same", "c4", "i"), ("const", "n", "4", "4"), ("bound", "d", "b"), ("below", "a", "f")],
  [error("restatement-mismatch", "h", "b", [9], ("418个", "class"), "前文基期大班额418个，此处写成481个", "restated wrongly elsewhere", 3),
   error("difference-mismatch", "e", "c1 c2", [5], ("112个", "class"), "2022年是263减151，写的是2023年的减数", "other year's figure copied", 2)],
  scope=[("diff", "c1", "c3", "e"), ("share", "c4", "a", "r")])

passage("yearly-mean-teachers", spaced("""我市规划提出，到2025年义务教育专任教师中本科以上学历占比达到{t|90%|percent}以上。2020年为{a|76.3%|percent}，2024年为{b|87.9%|percent}，{y|四年|other}提高{d|11.6个百分点|percentage-point}，年均提高{m|2.3个百分点|percentage-point}。照此速度，2025年可达{f|90.8%|percent}，目标能够实现。
学历提升靠两头：一是新进教师，{y2|四年|other}招聘{r|3,128人|person}，年均{s|782人|person}，其中本科以上{u|3,065人|person}，占{v|98.0%|percent}；二是在职进修，累计取得本科学历{w|1,874人|person}。退休{x|2,216人|person}，其中专科及以下{z|1,402人|person}，占退休人数的{q|44.8%|percent}。"""),
  [("diff", "b", "a", "d"), ("overn", "d", "4", "m"), ("avgn", "b", "a", 4, "m"), ("sum", "f", "b m"), ("least", "t", "f"), ("overn", "r", "4", "s"), ("share", "u", "r", "v"), ("bound", "u", "r"), ("share", "z", "x", "q"), ("bound", "z", "x"), ("const", "y", "4", "4"), ("const", "y2", "4", "4"), ("below", "a", "b"), ("same", "y", "y2"), ("below", "b", "t")],
  [error("average-mismatch", "m", "d b a f", [1, 2, 3], ("2.9个百分点", "percentage-point"), "2020年到2024年相隔四年，11.6应除以4，错用了5", "total divided by years", 1),
   error("share-mismatch", "q", "z x", [8], ("63.3%", "percent"), "专科及以下占退休人数，错以招聘人数为分母", "wrong denominator", 2)],
  scope=[("share", "w", "r", "v"), ("sum", "r", "u z")])

passage("plan-adjusted-kindergartens", """规划调整说明
《“十四五”学前教育布点规划》原定新建公办园{a|42所|school}、{a1|378个|class}班。2022年起出生人口下滑，经市政府批准作了中期调整：取消{b|11所|school}（{b1|93个|class}班），缓建{c|4所|school}（{c1|36个|class}班，转入下一规划期），新增{d|3所|school}（{d1|24个|class}班，均在新区）。调整后新建{e|30所|school}、{e1|273个|class}班。
评估时以调整后的数为准：至2025年6月建成{f|27所|school}、{f1|246个|class}班，完成率分别为{p|90.0%|percent}和{q|90.1%|percent}。若仍拿原规划比，只有{r|64.3%|percent}和{s|65.1%|percent}，两组数不可混用。""",
  [("lin", "e", "+a -b -c +d"), ("lin", "e1", "+a1 -b1 -c1 +d1"), ("share", "f", "e", "p"), ("bound", "f", "e"), ("share", "f1", "e1", "q"), ("bound", "f1", "e1"), ("share", "f", "a", "r"), ("bound", "f", "a"), ("share", "f1", "a1", "s"), ("bound", "f1", "a1"), ("bound", "b", "a"), ("bound", "c", "a"), ("below", "r", "p"), ("below", "s", "q")],
  scope=[("lin", "e", "+a -b +d"), ("share", "f", "a", "p"), ("share", "f1", "a1", "q")],
  hard="原规划与调整后规划两个分母，缓建的也从本期减去")

passage("capital-five-year", """五年教育基本建设投入情况
单位：万元
来源	2021年	2022年	2023年	2024年	2025年（计划）	合计
中央预算内	{a1|3,600|CNY@万}	{a2|4,250|CNY@万}	{a3|2,980|CNY@万}	{a4|3,340|CNY@万}	{a5|2,900|CNY@万}	{a|17,070|CNY@万}
专项债券	{b1|8,000|CNY@万}	{b2|12,500|CNY@万}	{b3|15,600|CNY@万}	{b4|9,800|CNY@万}	{b5|6,000|CNY@万}	{b|51,900|CNY@万}
市县财政	{c1|5,480|CNY@万}	{c2|5,915|CNY@万}	{c3|6,320|CNY@万}	{c4|6,075|CNY@万}	{c5|5,880|CNY@万}	{c|26,970|CNY@万}
小计	{d1|17,080|CNY@万}	{d2|22,665|CNY@万}	{d3|24,900|CNY@万}	{d4|19,215|CNY@万}	{d5|14,780|CNY@万}	{d|98,640|CNY@万}
已执行的{n|四年|other}共投入{e|8.39亿元|CNY}，占五年盘子的{p|65.5%|percent}；专项债券是大头，占{q|52.6%|percent}。投入最高的是2023年。""",
  [("sum", "a", "a1 a2 a3 a4 a5"), ("sum", "b", "b1 b2 b3 b4 b5"), ("sum", "c", "c1 c2 c3 c4 c5"), ("sum", "d1", "a1 b1 c1"), ("sum", "d2", "a2 b2 c2"), ("sum", "d3", "a3 b3 c3"), ("sum", "d4", "a4 b4 c4"), ("sum", "d5", "a5 b5 c5"), ("sum", "d", "a b c"), ("sum", "d", "d1 d2 d3 d4 d5"), ("sum", "e", "d1 d2 d3 d4"), ("share", "e", "d", "p"), ("bound", "e", "d"), ("share", "b", "d", "q"), ("bound", "b", "d"), ("largest", "d3", "d1 d2 d4 d5"), ("count", "n", 4), ("largest", "b", "a c")],
  [error("sum-mismatch table-mismatch", "c", "c1 c2 c3 c4 c5 d a b", [2, 8], ("29,670", "CNY@万"), "市县财政五年相加与合计不符，也与总计对不上", "transposed digits", 1),
   error("share-mismatch", "p", "e d", [11], ("85.0%", "percent"), "四年投入占比只算了前三年", "part left out", 2)],
  scope=[("share", "d4", "d", "p"), ("share", "a", "d", "q")])

passage("overlap-special-groups", """新区学位缺口测算里有一个容易被误读的地方。摸底登记拟入小学儿童{a|4,380人|student}，其中有房家庭{b|2,965人|student}，持居住证随迁{c|1,742人|student}，两类相加比总数多{d|327人|student}，因为一部分随迁家庭已在本区购房，两边都登记，正好是这{e|327人|student}。军人、人才等优抚对象{f|128人|student}则分散在上述两类之中，不另加。
学校能提供学位{g|3,960个|place}，缺{h|420个|place}。区里的办法是：临时扩班{i|6个|class}、每班{j|45人|student}，可增{k|270个|place}，其余{l|150人|student}协调到相邻的乙区。两项办法合计正好补上缺口。""",
  [("lin", "a", "+b +c -e"), ("lin", "d", "+b +c -a"), ("same", "d", "e"), ("diff", "a", "g", "h"), ("prod", "k", "i j"), ("diff", "h", "k", "l"), ("sum", "h", "k l"), ("bound", "f", "a"), ("bound", "b", "a"), ("bound", "c", "a"), ("bound", "e", "c"), ("below", "g", "a")],
  scope=[("sum", "a", "b c"), ("lin", "a", "+b +c +f"), ("diff", "b", "c", "h")],
  hard="有房与随迁两类重叠，相加大于总数")

passage("boarding-target-list", """目标任务分解表（寄宿制学校标准化）
任务：年内改造寄宿制学校{a|18所|school}，增加床位{b|3,240张|item}，分解如下——
1.甲县{a1|5所|school}，{b1|880张|item}；
2.乙区{a2|2所|school}，{b2|310张|item}；
3.丙县{a3|7所|school}，{b3|1,345张|item}；
4.丁县{a4|4所|school}，{b4|605张|item}。
要求：县均不少于{l|300张|item}；校均{m|180张|item}，丙县校均最高，为{q|192张|item}。第一批{c|10所|school}在6月底前完工，其余{e|8所|school}在11月底前完工。每张床位补助{u|1,500元|CNY}，共需{w|486万元|CNY}，其中市级承担{v|60%|percent}，计{x|2916万元|CNY}。""",
  [("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("least", "l", "b1"), ("least", "l", "b2"), ("least", "l", "b3"), ("least", "l", "b4"), ("avg", "b", "a", "m"), ("avg", "b3", "a3", "q"), ("below", "m", "q"), ("diff", "a", "c", "e"), ("prod", "w", "b u"), ("expr", "w*v/100", "x"), ("share", "x", "w", "v")],
  [error("sum-mismatch", "b4", "b b1 b2 b3", [1], ("705张", "item"), "四县床位相加应为3240张，丁县少写100张", "wrong digit", 2),
   error("share-mismatch average-mismatch", "x", "v w", [11, 12], ("291.6万元", "CNY"), "486万元的60%为291.6万元", "power of ten", 1)],
  scope=[("share", "a3", "a", "v"), ("avg", "b", "a4", "m")])

passage("county-ranking-progress", half("""进度通报（第{!no|7}期）
各县（区）年度任务完成率：乙区{a1|81.4%|percent}，丁县{a2|77.9%|percent}，甲县{a3|74.2%|percent}，戊区{a4|69.5%|percent}，丙县{a5|63.8%|percent}，己县{a6|58.1%|percent}。{n|六个|item}县区中有{b|4个|item}达到序时进度{t|66.7%|percent}，{c|2个|item}未达到，最高与最低相差{d|23.3个百分点|percentage-point}。
全市平均{m|70.3%|percent}，不是六个百分比的简单平均（{m2|70.8%|percent}），而是按任务量加权得到的：全市任务{e|1,485项|item}，完成{f|1,044项|item}。己县的任务最少，只有{g|93项|item}，完成{h|54项|item}，所以对全市影响不大。
与上期相比，丙县提高{i|9.6个百分点|percentage-point}，进步最大，上期为{j|54.2%|percent}。"""),
  [("trend", "down", "a1 a2 a3 a4 a5 a6"), ("count", "n", 6), ("sum", "n", "b c"), ("least", "t", "a1"), ("least", "t", "a2"), ("least", "t", "a3"), ("least", "t", "a4"), ("below", "a5", "t"), ("below", "a6", "t"), ("diff", "a1", "a6", "d"), ("mean", "a1 a2 a3 a4 a5 a6", "m2"), ("share", "f", "e", "m"), ("bound", "f", "e"), ("share", "h", "g", "a6"), ("bound", "h", "g"), ("diff", "a5", "i", "j"), ("between", "m", "a1 a2 a3 a4 a5 a6"), ("largest", "a1", "a2 a3 a4 a5 a6"), ("smallest", "a6", "a1 a2 a3 a4 a5"), ("bound", "g", "e"), ("count", "b", 4), ("count", "c", 2), ("const", "t", "66.6", "66.7"), ("between", "m2", "a1 a2 a3 a4 a5 a6")],
  scope=[("mean", "a1 a2 a3 a4 a5 a6", "m"), ("share", "f", "e", "m2")],
  hard="加权平均与简单平均并列")

passage("lead-time-construction", """项目建设时序安排（第二中学新校区）
该项目占地{a|86亩|other}，规划{b|60个|class}班、{c|3,000个|place}学位，每班{k|50人|student}，总投资{i|4.2亿元|CNY}。时序为：{o1|2022年3月|other}立项，{o2|2022年11月|other}完成征地，{o3|2023年2月|other}开工，{o4|2024年5月|other}主体封顶，{o5|2025年1月|other}竣工验收，{o6|2025年9月|other}开学。
从开工到封顶{m1|15个月|other}，封顶到竣工{m2|8个月|other}，工期合计{m|23个月|other}，比合同工期{q|26个月|other}提前{r|3个月|other}。
投资拨付跟着节点走：征地{j1|0.94亿元|CNY}，主体{j2|1.86亿元|CNY}，装修设备{j3|1.07亿元|CNY}，累计{j|3.87亿元|CNY}，占总投资{p|92.1%|percent}，余下{z|0.33亿元|CNY}为质保金和室外工程款。""",
  [("prod", "c", "b k"), ("order", "o1 o2 o3 o4 o5 o6"), ("const", "m1", "15", "15"), ("const", "m2", "8", "8"), ("sum", "m", "m1 m2"), ("diff", "q", "m", "r"), ("sum", "j", "j1 j2 j3"), ("share", "j", "i", "p"), ("bound", "j", "i"), ("diff", "i", "j", "z"), ("below", "m", "q")],
  scope=[("share", "j2", "i", "p"), ("share", "j", "i", "m")],
  hard="开学比竣工晚八个月，工期只算到竣工")

passage("headline-and-body", """规划终期总结新闻稿
五年新增学位{a|5.2万个|place}，超额完成{p|8.3%|percent}——这是我市交出的“十四五”教育答卷。
记者从市教育局规划处了解到，规划确定新增学位{b|48,000个|place}，实际新增{c|51,984个|place}，其中幼儿园{d1|13,260个|place}、小学{d2|23,204个|place}、初中{d3|9,465个|place}、高中{d4|5,875个|place}。小学占{q|44.6%|percent}，接近一半。
分年度看，前{y|两年|other}新增{e|16,308个|place}，后{z|三年|other}新增{f|35,676个|place}，后三年年均{g|7,135个|place}，是前两年年均{h|8,154个|place}的{k|1.46倍|ratio}。""",
  [("same", "c", "a"), ("growth", "c", "b", "p"), ("sum", "c", "d1 d2 d3 d4"), ("share", "d2", "c", "q"), ("bound", "d2", "c"), ("sum", "c", "e f"), ("overn", "f", "3", "g"), ("overn", "e", "2", "h"), ("multiple", "g", "h", "k"), ("count", "y", 2), ("count", "z", 3), ("least", "b", "c"), ("diff", "c", "e", "f")],
  [error("sum-mismatch", "d3", "c d1 d2 d4", [2], ("9,645个", "place"), "四个学段相加应为51984，初中一项颠倒", "transposed digits", 2),
   error("average-mismatch ratio-mismatch", "g", "f h k", [6, 8], ("11,892个", "place"), "后三年的合计应除以三年，不是五年", "total divided by years", 2)],
  scope=[("share", "d1", "c", "q"), ("overn", "c", "5", "g")])

passage("elapsed-and-done-half", """时间过半，任务是否过半？各科室上半年进度如下。
学前科：全年新增普惠性学位{a1|2,400个|place}，上半年{a2|1,290个|place}，完成{a3|53.8%|percent}。
基教科：全年化解超大校额学校{b1|14所|school}，上半年{b2|6所|school}，完成{b3|42.9%|percent}。
师资科：全年培训{c1|18,000人次|person-time}，上半年{c2|10,350人次|person-time}，完成{c3|75.5%|percent}。
装备科：全年更新多媒体{d1|860套|item}，上半年{d2|301套|item}，完成{d3|35.0%|percent}。
基建科：全年竣工面积{e1|16.5万平方米|other}，上半年{e2|9.4万平方米|other}，完成{e3|57.0%|percent}。
{n|五项|item}任务中，{m|三项|item}过半，{k|两项|item}未过半；装备科最慢，距{t|50%|percent}还差{g|15.0个百分点|percentage-point}，下半年须更新{h|559套|item}，是上半年的{j|1.86倍|ratio}。""",
  [("share", "a2", "a1", "a3"), ("bound", "a2", "a1"), ("share", "b2", "b1", "b3"), ("bound", "b2", "b1"), ("share", "c2", "c1", "c3"), ("bound", "c2", "c1"), ("share", "d2", "d1", "d3"), ("bound", "d2", "d1"), ("share", "e2", "e1", "e3"), ("bound", "e2", "e1"), ("count", "n", 5), ("count", "m", 3), ("count", "k", 2), ("sum", "n", "m k"), ("least", "t", "a3"), ("below", "b3", "t"), ("least", "t", "c3"), ("below", "d3", "t"), ("least", "t", "e3"), ("smallest", "d3", "a3 b3 c3 e3"), ("diff", "t", "d3", "g"), ("diff", "d1", "d2", "h"), ("multiple", "h", "d2", "j"), ("const", "t", "50", "50")],
  [error("share-mismatch", "c3", "c2 c1", [4], ("57.5%", "percent"), "10350占18000的57.5%，数字颠倒", "transposed digits", 1)],
  scope=[("diff", "b1", "b2", "h"), ("diff", "t", "b3", "g")])

passage("urban-rural-forecast", """城镇化带来的学位结构变化，本办按中方案推算如下：2025年全市义务教育在校生{a|36.8万人|student}，其中城区{b|21.4万人|student}、乡镇{c|15.4万人|student}；到2030年总数降至{d|33.1万人|student}，降幅{e|10.1%|percent}，城区却升至{f|22.7万人|student}，乡镇降到{g|10.4万人|student}。

也就是说，城区多{h|1.3万人|student}、乡镇少{i|5.0万人|student}，一升一降相抵后净减{j|3.7万人|student}。城区占比由{k|58.2%|percent}提高到{l|68.6%|percent}。若采用低方案，2030年总数{m|31.6万人|student}，比中方案再少{n|1.5万人|student}；高方案{o|34.0万人|student}。{w|三个|item}方案都表明，乡镇校舍不宜再扩，而城区的缺口还要延续{y|五年|other}以上。""",
  [("sum", "a", "b c"), ("sum", "d", "f g"), ("expr", "(a-d)/a*100", "e"), ("diff", "f", "b", "h"), ("diff", "c", "g", "i"), ("diff", "a", "d", "j"), ("diff", "i", "h", "j"), ("share", "b", "a", "k"), ("bound", "b", "a"), ("share", "f", "d", "l"), ("bound", "f", "d"), ("diff", "d", "m", "n"), ("count", "w", 3), ("below", "d", "a"), ("trend", "up", "m d o"), ("trend", "up", "b f"), ("below", "k", "l"), ("below", "g", "c"), ("growthb", "a", "j", "e"), ("trend", "down", "c g")],
  scope=[("share", "f", "a", "l"), ("growth", "f", "b", "e"), ("diff", "o", "m", "n"), ("diff", "a", "b", "j")],
  hard="总数下降而城区上升；低方案与中方案基数不同")

passage("table-base-target-actual", """丙县终期评估指标对照表
指标（单位）	2020年基期	2025年目标	2025年实际	是否完成
专任教师数（人）	{a0|5,126|person}	{a1|5,600|person}	{a2|5,734|person}	完成
生均教学及辅助用房（平方米）	{b0|3.82|other}	{b1|4.50|other}	{b2|4.61|other}	完成
每百名学生计算机（台）	{c0|11.4|other}	{c1|16.0|other}	{c2|15.2|other}	未完成
校际优质均衡差异系数	{d0|0.61|ratio}	{d1|0.45|ratio}	{d2|0.43|ratio}	完成
财政教育支出（亿元）	{e0|9.74|CNY@亿}	{e1|12.50|CNY@亿}	{e2|12.86|CNY@亿}	完成
表后说明：（1）差异系数越小越好，{x|0.43|ratio}低于目标，属于完成；（2）专任教师五年净增{f|608人|person}，超目标{g|134人|person}；（3）财政教育支出五年增长{h|32.0%|percent}，超目标{i|0.36亿元|CNY}；（4）{n|五项|item}中完成{m|4项|item}，完成率{p|80%|percent}，计算机一项差{k|0.8台|other}。""",
  [("least", "a1", "a2"), ("least", "b1", "b2"), ("below", "c2", "c1"), ("most", "d2", "d1"), ("least", "e1", "e2"), ("same", "d2", "x"), ("diff", "a2", "a0", "f"), ("diff", "a2", "a1", "g"), ("growth", "e2", "e0", "h"), ("diff", "e2", "e1", "i"), ("count", "n", 5), ("count", "m", 4), ("share", "m", "n", "p"), ("diff", "c1", "c2", "k"), ("trend", "up", "a0 a2"), ("trend", "up", "b0 b2"), ("trend", "up", "c0 c2"), ("trend", "down", "d0 d2"), ("trend", "up", "e0 e2"), ("most", "x", "d1")],
  scope=[("least", "d1", "d2"), ("diff", "a1", "a0", "f"), ("growth", "e1", "e0", "h")],
  hard="差异系数是越低越好的指标")

passage("cut-off-merge-villages", half("""教学点撤并与保留
布局规划基期全县有教学点{a|164个|school}，按“{!lim|10}人以下且服务半径内有完全小学”的条件，列入撤并{b|58个|school}、保留{c|106个|school}。截至2024年底实际撤并{d|43个|school}，完成{e|74.1%|percent}；另有保留类中自然消失{f|9个|school}，不计入撤并任务。年末尚存教学点{g|121个|school}，在校生{h|2,687人|student}，点均{i|24人|student}。
余下待撤{j|15个|school}，计划2025年撤{k|8个|school}、2026年撤{l|5个|school}。撤并后学生{m|391人|student}全部转入寄宿制中心校，其中{o|318人|student}住校，占{p|81.3%|percent}，走读{q|73人|student}由校车接送。"""),
  [("sum", "a", "b c"), ("share", "d", "b", "e"), ("bound", "d", "b"), ("lin", "g", "+a -d -f"), ("avg", "h", "g", "i"), ("diff", "b", "d", "j"), ("sum", "j", "k l"), ("share", "o", "m", "p"), ("bound", "o", "m"), ("diff", "m", "o", "q"), ("bound", "f", "c"), ("bound", "b", "a"), ("sum", "m", "o q")],
  [error("difference-mismatch", "g", "a d f h i", [3, 4], ("112个", "school"), "年末尚存应同时扣除撤并43个与自然消失9个", "part left out", 3),
   error("sum-mismatch difference-mismatch", "k", "j l", [6], ("10个", "school"), "待撤58减43为15个，两年安排相加须为15", "wrong digit", 2)],
  scope=[("share", "d", "a", "e"), ("lin", "j", "+b -d -f")])

passage("quarterly-investment", half("""一季度教育项目开工率{p1|34.6%|percent}，二季度末{p2|61.5%|percent}，三季度末{p3|84.6%|percent}，四季度末{p4|100%|percent}，逐季攀升。按{a|26个|item}项目算，对应开工{b1|9个|item}、{b2|16个|item}、{b3|22个|item}、{b4|26个|item}，这是累计数；当季新开工依次为{c1|9个|item}、{c2|7个|item}、{c3|6个|item}、{c4|4个|item}，一季度最多，四季度最少。

投资也按累计数报：{d1|0.42亿元|CNY}、{d2|1.55亿元|CNY}、{d3|3.08亿元|CNY}、{d4|4.37亿元|CNY}；全年计划{e|4.50亿元|CNY}，完成{f|97.1%|percent}。四季度当季完成{g|1.29亿元|CNY}，少于三季度当季的{h|1.53亿元|CNY}。年底结转{i|0.13亿元|CNY}。"""),
  [("share", "b1", "a", "p1"), ("share", "b2", "a", "p2"), ("share", "b3", "a", "p3"), ("share", "b4", "a", "p4"), ("trend", "up", "p1 p2 p3 p4"), ("same", "b1", "c1"), ("diff", "b2", "b1", "c2"), ("diff", "b3", "b2", "c3"), ("diff", "b4", "b3", "c4"), ("sum", "b4", "c1 c2 c3 c4"), ("trend", "up", "b1 b2 b3 b4"), ("largest", "c1", "c2 c3 c4"), ("smallest", "c4", "c1 c2 c3"), ("share", "d4", "e", "f"), ("bound", "d4", "e"), ("diff", "d4", "d3", "g"), ("diff", "d3", "d2", "h"), ("below", "g", "h"), ("diff", "e", "d4", "i"), ("trend", "up", "d1 d2 d3 d4"), ("same", "b4", "a"), ("max100", "p4")],
  scope=[("sum", "e", "d1 d2 d3 d4"), ("sum", "a", "b1 b2 b3 b4"), ("share", "c2", "a", "p2")],
  hard="累计数与当季数并列")

passage("limit-kept-cost", """关于控制学校建设单方造价的说明
市发改委核定单方造价上限：小学{l1|4,200元|CNY}、初中{l2|4,450元|CNY}、高中{l3|4,800元|CNY}（均为每平方米）。本年度竣工{n|6个|item}项目：
甲小学{a|3.06亿元|CNY}，建筑面积{b|7.4万平方米|other}，单方{c|4135元|CNY}；
乙小学{d|1.88亿元|CNY}，{e|4.6万平方米|other}，单方{f|4087元|CNY}；
丙初中{g|2.95亿元|CNY}，{h|6.5万平方米|other}，单方{i|4538元|CNY}；
丁初中{j|1.72亿元|CNY}，{k|3.9万平方米|other}，单方{m|4410元|CNY}；
戊高中{o|5.34亿元|CNY}，{p|11.3万平方米|other}，单方{q|4726元|CNY}；
己高中{r|3.66亿元|CNY}，{s|7.9万平方米|other}，单方{t|4633元|CNY}。
{n2|六个|item}项目总投资{u|14.95亿元|CNY}，单方造价均控制在核定上限以内，小学项目最低。""",
  [("avg", "a", "b", "c"), ("avg", "d", "e", "f"), ("avg", "g", "h", "i"), ("avg", "j", "k", "m"), ("avg", "o", "p", "q"), ("avg", "r", "s", "t"), ("sum", "u", "a d g j o r"), ("most", "c", "l1"), ("most", "f", "l1"), ("most", "i", "l2"), ("most", "m", "l2"), ("most", "q", "l3"), ("most", "t", "l3"), ("count", "n", 6), ("same", "n", "n2"), ("smallest", "f", "c i m q t"), ("trend", "up", "l1 l2 l3")],
  [error("bound-exceeded", "i", "l2", [9], None, "丙初中每平方米4538元，超过初中上限4450元", "limit exceeded though said to be kept", 3, say="除丙初中外均控制在上限以内"),
   error("sum-mismatch", "u", "a d g j o r", [6], ("18.61亿元", "CNY"), "总投资漏了己高中3.66亿元", "part left out", 3)],
  scope=[("most", "q", "l2"), ("most", "t", "l1")])

passage("migration-ratio", """入学预测中最不稳的参数是随迁子女占比。2021年小学一年级新生{a1|12,640人|student}，随迁{b1|2,983人|student}，占{c1|23.6%|percent}；2022年{a2|12,915人|student}，随迁{b2|3,255人|student}，占{c2|22.5%|percent}；2023年{a3|13,380人|student}，随迁{b3|3,546人|student}，占{c3|26.5%|percent}；2024年{a4|13,042人|student}，随迁{b4|3,573人|student}，占{c4|27.4%|percent}。
{n|四年|other}里占比一年比一年高，而新生总数在2024年掉头向下，减少{d|338人|student}。分开看，2024年本地户籍新生{e|9,469人|student}，比2023年的{f|9,834人|student}少{g|365人|student}，随迁仍多{h|27人|student}。因此2025年随迁占比按{i|28%|percent}取值，新生若为{j|12,500人|student}，则随迁{k|3,500人|student}。""",
  [("share", "b1", "a1", "c1"), ("bound", "b1", "a1"), ("share", "b2", "a2", "c2"), ("bound", "b2", "a2"), ("share", "b3", "a3", "c3"), ("bound", "b3", "a3"), ("share", "b4", "a4", "c4"), ("bound", "b4", "a4"), ("trend", "up", "c1 c2 c3 c4"), ("diff", "a3", "a4", "d"), ("diff", "a4", "b4", "e"), ("diff", "a3", "b3", "f"), ("diff", "f", "e", "g"), ("diff", "b4", "b3", "h"), ("share", "k", "j", "i"), ("diff", "g", "h", "d"), ("below", "a4", "a3"), ("count", "n", 4), ("trend", "up", "b1 b2 b3 b4"), ("trend", "up", "a1 a2 a3"), ("below", "c4", "i"), ("below", "e", "f"), ("bound", "k", "j")],
  [error("share-mismatch sequence-mismatch", "c2", "b2 a2 c1 c3 c4", [2, 8], ("25.2%", "percent"), "3255占12915的25.2%，写成22.5%，也破坏了逐年上升", "transposed digits", 1)],
  scope=[("diff", "a2", "a4", "d"), ("share", "b4", "a3", "c4")])

passage("minutes-budget-split", """局务会议纪要（摘）
议题二：审定明年重点项目盘子。规划科汇报，各县区申报{a|63个|item}，合计{b|14.82亿元|CNY}；初审剔除重复{c|9个|item}、手续不全{d|12个|item}，进入会审{e|42个|item}、{f|9.65亿元|CNY}。会议决定：
一、列入年度计划{g|31个|item}、{h|7.20亿元|CNY}，占会审项目数的{p|73.8%|percent}、投资额的{q|74.6%|percent}；
二、其余{i|11个|item}、{j|2.45亿元|CNY}作为储备；
三、{k|31个|item}项目中，学前{k1|8个|item}、小学{k2|11个|item}、初中{k3|7个|item}、高中{k4|3个|item}、特教和职教各{k5|1个|item}；
四、资金缺口{m|1.15亿元|CNY}，由专项债解决{o|80%|percent}即{r|0.92亿元|CNY}，余{s|0.23亿元|CNY}由县区自筹。""",
  [("lin", "e", "+a -c -d"), ("share", "g", "e", "p"), ("bound", "g", "e"), ("share", "h", "f", "q"), ("bound", "h", "f"), ("diff", "e", "g", "i"), ("diff", "f", "h", "j"), ("same", "g", "k"), ("expr", "k1+k2+k3+k4+2*k5", "k"), ("share", "r", "m", "o"), ("diff", "m", "r", "s"), ("bound", "h", "b"), ("bound", "f", "b")],
  scope=[("share", "g", "a", "p"), ("share", "h", "b", "q"), ("sum", "k", "k1 k2 k3 k4 k5")],
  hard="特教和职教各一个，清单相加时要算两次")

passage("targets-of-letter", """责任书摘录
甲方（市政府）要求乙方（戊县）在{y|三年|other}内把普惠性幼儿园覆盖率从{a|81.6%|percent}提高到{b|90%|percent}，年均不低于{c|2.8个百分点|percentage-point}；公办率从{d|44.2%|percent}提高到{e|52%|percent}。
首年考核：普惠率{f|85.1%|percent}，提高{g|3.5个百分点|percentage-point}，超过年均要求{h|0.7个百分点|percentage-point}，已完成{y3|三年|other}任务的{i|41.7%|percent}；公办率{j|45.9%|percent}，提高{k|2.7个百分点|percentage-point}，只完成{l|21.8%|percent}，低于{m|33.3%|percent}的平均进度。剩余{z|两年|other}普惠率年均只需{o|2.45个百分点|percentage-point}，公办率年均却要{p|3.90个百分点|percentage-point}。""",
  [("diff", "f", "a", "g"), ("least", "c", "g"), ("diff", "g", "c", "h"), ("expr", "(f-a)/(b-a)*100", "i"), ("expr", "(b-a)/3", "c"), ("diff", "j", "d", "k"), ("expr", "(j-d)/(e-d)*100", "l"), ("below", "l", "m"), ("avgn", "b", "f", 2, "o"), ("avgn", "e", "j", 2, "p"), ("const", "m", "33.3", "33.4"), ("same", "y", "y3"), ("const", "y", "3", "3"), ("const", "z", "2", "2"), ("below", "f", "b"), ("below", "j", "e"), ("trend", "up", "a f b"), ("trend", "up", "d j e"), ("below", "o", "p")],
  [error("difference-mismatch", "k", "j d", [5], ("1.7个百分点", "percentage-point"), "45.9减44.2只有1.7个百分点", "wrong digit", 2),
   error("average-mismatch", "p", "e j", [9], ("3.05个百分点", "percentage-point"), "剩余两年应从首年实际45.9%算起，不是从基期44.2%", "wrong base", 3)],
  scope=[("expr", "(e-d)/3", "p"), ("avgn", "b", "a", 3, "o"), ("share", "f", "b", "i")])

passage("speech-numbers-rounded", """在全市教育规划工作会上的讲话（记录稿，未经本人审阅）
同志们，我讲几个大账。第一笔，学位账。去年底全市基础教育学位{a|58.3万个|place}，在校生{b|55.9万人|student}，看起来还富余{c|2.4万个|place}，可是城区{d|31.2万个|place}学位装了{e|32.8万人|student}，缺{f|1.6万个|place}；乡镇{g|27.1万个|place}学位只坐了{h|23.1万人|student}，空着{i|4.0万个|place}。一缺一空，差额正好就是全市富余的数。
第二笔，教师账。编制{j|3.42万名|person}，在编{k|3.28万名|person}，空编{l|0.14万名|person}，空编率{m|4.1%|percent}。
第三笔，钱账。今年投入{o|62.4亿元|CNY}，比去年{p|58.7亿元|CNY}多{q|3.7亿元|CNY}，增长{r|5.9%|percent}，比财政收入增幅{s|4.9%|percent}高{t|1.4个百分点|percentage-point}。""",
  [("diff", "a", "b", "c"), ("diff", "e", "d", "f"), ("diff", "a", "d", "g"), ("diff", "b", "e", "h"), ("diff", "g", "h", "i"), ("diff", "i", "f", "c"), ("diff", "j", "k", "l"), ("share", "l", "j", "m"), ("diff", "o", "p", "q"), ("growth", "o", "p", "r"), ("growthb", "p", "q", "r"), ("diff", "r", "s", "t"), ("sum", "a", "d g"), ("sum", "b", "e h"), ("below", "s", "r"), ("below", "b", "a"), ("below", "d", "e"), ("bound", "d", "a"), ("bound", "e", "b")],
  [error("growth-mismatch", "r", "o p q s t", [9, 10, 11], ("6.3%", "percent"), "增幅应除以去年的58.7亿元，错除了今年数", "later divided instead of earlier", 1)],
  scope=[("share", "f", "d", "m"), ("diff", "g", "e", "i")])

passage("two-plans-compared", wrap("""把“十三五”和“十四五”两本账摆在一起看，我市学校建设的重心已从“建得多”转向“建得准”。

“十三五”期间全市新建改扩建学校{a|214所|school}，投资{b|68.5亿元|CNY}，新增学位{c|11.8万个|place}；“十四五”前{y|四年|other}新建改扩建{d|127所|school}，投资{e|59.3亿元|CNY}，新增学位{f|7.6万个|place}。表面上看，{y2|四年|other}的学校数只有上一个五年的{g|59.3%|percent}，但校均投资由{h|3201万元|CNY}提高到{i|4669万元|CNY}，校均学位由{j|551个|place}提高到{k|598个|place}。

每个学位的投资也从{l|5.81万元|CNY}涨到{m|7.80万元|CNY}，涨幅{o|34.3%|percent}，除物价因素外，新区学校配建地下车库和风雨操场是主因。

若把两个时期都折成年均，投资分别是{p|13.7亿元|CNY}和{q|14.8亿元|CNY}，后者高出{r|1.1亿元|CNY}。""", 36),
  [("share", "d", "a", "g"), ("avg", "b", "a", "h"), ("avg", "e", "d", "i"), ("avg", "c", "a", "j"), ("avg", "f", "d", "k"), ("avg", "b", "c", "l"), ("avg", "e", "f", "m"), ("growth", "m", "l", "o"), ("overn", "b", "5", "p"), ("overn", "e", "4", "q"), ("diff", "q", "p", "r"), ("same", "y", "y2"), ("const", "y", "4", "4"), ("below", "h", "i"), ("below", "j", "k"), ("below", "l", "m"), ("below", "p", "q"), ("below", "d", "a"), ("below", "f", "c"), ("below", "e", "b")],
  scope=[("overn", "e", "5", "q"), ("growth", "e", "b", "o"), ("overn", "b", "4", "p")],
  hard="五年与四年的总量不可直接比，各按自己的年数折算")

passage("correction-notice", """更正函
贵室：我局7月8日报送的《教育重点项目半年台账》有两处需要更正。
一、“开工项目{a|34个|item}，开工率{b|87.2%|percent}”，其中的总数系年初计划{d|39个|item}；6月经常务会追加{e|5个|item}后总数为{f|44个|item}，追加项目尚未开工，开工率应为{g|77.3%|percent}。
二、“累计到位资金{h|5.37亿元|CNY}”误将上年结转{i|0.64亿元|CNY}计入，当年到位应为{j|4.73亿元|CNY}，占当年计划{k|8.60亿元|CNY}的{l|55.0%|percent}，不是原报的{m|62.4%|percent}。
更正后，两项指标分别下降{o|9.9个百分点|percentage-point}和{p|7.4个百分点|percentage-point}。请以本函为准。""",
  [("share", "a", "d", "b"), ("bound", "a", "d"), ("sum", "f", "d e"), ("share", "a", "f", "g"), ("bound", "a", "f"), ("diff", "h", "i", "j"), ("share", "j", "k", "l"), ("bound", "j", "k"), ("share", "h", "k", "m"), ("diff", "b", "g", "o"), ("diff", "m", "l", "p"), ("bound", "i", "h"), ("below", "g", "b"), ("below", "l", "m")],
  scope=[("share", "h", "k", "l"), ("share", "a", "f", "b")],
  hard="同一份材料里并列更正前后的数")

passage("annual-gap-table", """2025—2030年城区小学学位供需推演（单位：个）
年份|需求|供给|余缺
2025年|{a1|41,800|place}|{b1|39,650|place}|{c1|-2,150|place}
2026年|{a2|42,350|place}|{b2|41,450|place}|{c2|-900|place}
2027年|{a3|41,900|place}|{b3|42,550|place}|{c3|650|place}
2028年|{a4|40,200|place}|{b4|43,630|place}|{c4|3,340|place}
2029年|{a5|37,950|place}|{b5|43,630|place}|{c5|5,680|place}
2030年|{a6|35,100|place}|{b6|43,630|place}|{c6|8,530|place}
分析：需求高峰在2026年，之后逐年回落；供给到2028年后不再增加。供需在2027年由缺转余，到2030年富余{d|8,530个|place}，占供给的{e|24.3%|percent}。{y|六年|other}中缺口最大的是2025年，缺{f|2,150个|place}。2025—2028年供给累计增加{g|3,980个|place}，年均{h|1,327个|place}。""",
  [("diff", "b1", "a1", "c1"), ("diff", "b2", "a2", "c2"), ("diff", "b3", "a3", "c3"), ("diff", "b4", "a4", "c4"), ("diff", "b5", "a5", "c5"), ("diff", "b6", "a6", "c6"), ("largest", "a2", "a1 a3 a4 a5 a6"), ("trend", "down", "a2 a3 a4 a5 a6"), ("same", "b4", "b5"), ("same", "b5", "b6"), ("trend", "up", "c1 c2 c3 c4 c5 c6"), ("diff", "b6", "a6", "d"), ("same", "d", "c6"), ("share", "d", "b6", "e"), ("smallest", "c1", "c2 c3 c4 c5 c6"), ("diff", "a1", "b1", "f"), ("diff", "b4", "b1", "g"), ("overn", "g", "3", "h"), ("avgn", "b4", "b1", 3, "h"), ("count", "y", 6), ("trend", "up", "b1 b2 b3 b4")],
  [error("difference-mismatch table-mismatch", "c4", "b4 a4", [3], ("3,430", "place"), "2028年供给43630减需求40200等于3430", "wrong digit", 1),
   error("share-mismatch", "e", "d b6", [13], ("19.6%", "percent"), "写明占供给的比重，却除以了需求", "wrong denominator", 2)],
  scope=[("overn", "g", "4", "h"), ("avgn", "b4", "b1", 4, "h")])

passage("old-plan-target-missed", """问：规划纲要里“每个乡镇至少一所公办中心园”的目标完成了吗？
答：完成了。全县{a|23个|item}乡镇现有公办中心园{b|25所|school}，其中{c|2个|item}乡镇人口多，各设{d|两所|school}，其余{e|21个|item}乡镇各一所。
问：那为什么公办率反而没有达标？
答：公办率看的是幼儿数。秋季在园幼儿{f|13,860人|student}，公办{g|7,180人|student}，公办率{h|51.8%|percent}，目标{i|55%|percent}，差{j|3.2个百分点|percentage-point}，折合{k|443人|student}。乡镇中心园平均只有{l|146人|student}，{b2|25所|school}合计{m|3,650人|student}，占公办在园幼儿的{o|50.8%|percent}；县城公办园{p|11所|school}却有{q|3,530人|student}，园均{r|321人|student}。
问：差的几百人怎么补？
答：县城明年开办{s|2所|school}、各{t|240个|place}学位，共{u|480个|place}，够了。""",
  [("expr", "e+c*d", "b"), ("sum", "a", "c e"), ("share", "g", "f", "h"), ("bound", "g", "f"), ("diff", "i", "h", "j"), ("expr", "f*i/100-g", "k"), ("below", "h", "i"), ("same", "b", "b2"), ("prod", "m", "b2 l"), ("share", "m", "g", "o"), ("bound", "m", "g"), ("diff", "g", "m", "q"), ("avg", "q", "p", "r"), ("avg", "m", "b2", "l"), ("prod", "u", "s t"), ("below", "k", "u"), ("sum", "g", "m q")],
  scope=[("share", "b", "a", "h"), ("sum", "b", "c e"), ("share", "m", "f", "o")],
  hard="乡镇全覆盖按园数，公办率按幼儿数")

passage("ledger-lines", """重点项目台账（甲区，截至9月30日）
序号／项目／总投资（万元）／累计完成（万元）／完成率
{!no|01}／滨河小学／{a1|8,650|CNY@万}／{b1|7,785|CNY@万}／{c1|90.0%|percent}
{!no|02}／第三中学教学楼／{a2|5,120|CNY@万}／{b2|2,304|CNY@万}／{c2|45.0%|percent}
{!no|03}／东片区幼儿园／{a3|2,480|CNY@万}／{b3|2,356|CNY@万}／{c3|95.0%|percent}
{!no|04}／特殊教育学校康复楼／{a4|1,960|CNY@万}／{b4|588|CNY@万}／{c4|30.0%|percent}
{!no|05}／职教中心实训基地／{a5|14,300|CNY@万}／{b5|9,581|CNY@万}／{c5|76.0%|percent}
合计／／{a|32,510|CNY@万}／{b|22,614|CNY@万}／{c|69.6%|percent}
点评：完成率超过{t|75%|percent}（九个月的序时）的{n|2个|item}；完成率最低的是康复楼，其总投资也最小；实训基地一项占合计总投资的{d|44.0%|percent}，它差{e|4,719万元|CNY}，占全部未完成额的{f|47.7%|percent}。""",
  [("share", "b1", "a1", "c1"), ("bound", "b1", "a1"), ("share", "b2", "a2", "c2"), ("bound", "b2", "a2"), ("share", "b3", "a3", "c3"), ("bound", "b3", "a3"), ("share", "b4", "a4", "c4"), ("bound", "b4", "a4"), ("share", "b5", "a5", "c5"), ("bound", "b5", "a5"), ("sum", "a", "a1 a2 a3 a4 a5"), ("sum", "b", "b1 b2 b3 b4 b5"), ("share", "b", "a", "c"), ("bound", "b", "a"), ("const", "t", "75", "75"), ("below", "t", "c1"), ("below", "t", "c3"), ("below", "c2", "t"), ("below", "c4", "t"), ("below", "c5", "t"), ("count", "n", 2), ("smallest", "c4", "c1 c2 c3 c5"), ("smallest", "a4", "a1 a2 a3 a5"), ("share", "a5", "a", "d"), ("bound", "a5", "a"), ("diff", "a5", "b5", "e"), ("expr", "e/(a-b)*100", "f"), ("between", "c", "c1 c2 c3 c4 c5")],
  [error("share-mismatch table-mismatch", "c5", "b5 a5 t", [8, 19], ("67.0%", "percent"), "9581占14300的67.0%，写成76.0%还会与超过75%的项目数矛盾", "transposed digits", 1)],
  scope=[("mean", "c1 c2 c3 c4 c5", "c"), ("share", "e", "a", "f")])

passage("per-year-schoolroom", """校舍面积五年增长情况：2020年末{a0|312.6万平方米|other}，2021年末{a1|321.9万平方米|other}，2022年末{a2|335.4万平方米|other}，2023年末{a3|344.0万平方米|other}，2024年末{a4|357.8万平方米|other}，2025年末预计{a5|366.1万平方米|other}。各年净增{b1|9.3万平方米|other}、{b2|13.5万平方米|other}、{b3|8.6万平方米|other}、{b4|13.8万平方米|other}、{b5|8.3万平方米|other}，{y|五年|other}合计{b|53.5万平方米|other}，年均{m|10.7万平方米|other}，增长{g|17.1%|percent}。
净增不等于新建。同期新建{c|78.2万平方米|other}，拆除危房{d|33.0万平方米|other}，拆建相抵即为净增。净增最多的2024年，得益于两所高中同时竣工；最少的是2025年。义务教育学校占新建面积的{p|61.4%|percent}，计{q|48.0万平方米|other}。""",
  [("diff", "a1", "a0", "b1"), ("diff", "a2", "a1", "b2"), ("diff", "a3", "a2", "b3"), ("diff", "a4", "a3", "b4"), ("diff", "a5", "a4", "b5"), ("sum", "b", "b1 b2 b3 b4 b5"), ("diff", "a5", "a0", "b"), ("overn", "b", "5", "m"), ("growth", "a5", "a0", "g"), ("diff", "c", "d", "b"), ("largest", "b4", "b1 b2 b3 b5"), ("smallest", "b5", "b1 b2 b3 b4"), ("share", "q", "c", "p"), ("trend", "up", "a0 a1 a2 a3 a4 a5"), ("count", "y", 5), ("between", "m", "b1 b2 b3 b4 b5"), ("bound", "b", "c"), ("avgn", "a5", "a0", 5, "m"), ("growthb", "a0", "b", "g"), ("bound", "q", "c")],
  [error("difference-mismatch", "d", "c b", [9], ("24.7万平方米", "other"), "拆除面积应由新建减五年净增得出，错减了前四年的净增", "other year's figure copied", 3)],
  scope=[("overn", "b", "6", "m"), ("share", "q", "b", "p"), ("mean", "b1 b2 b3 b4", "m")])

passage("self-review-rate-of-progress", """督查组：贵局2月请示中提出的问题，现按规划口径答复如下。
关于“规划执行率”。我局有{a|118项|item}规划任务，按年度分解后，到2024年底应完成{b|83项|item}，实际完成{c|87项|item}，其中提前完成后续年度任务{d|9项|item}，因此应完成任务中实际做完的是{e|78项|item}，按期完成率{f|94.0%|percent}，总体完成率{g|73.7%|percent}。贵组文中{h|104.8%|percent}一数，是用全部已完成除以应完成，把提前量也算成了按期。
未按期的{i|5项|item}中，{j|3项|item}已取得上级同意延期，{k|2项|item}限期在今年6月底前补上。补齐之后，连同本年度应完成的{l|17项|item}（扣除已提前完成的{m|5项|item}，实需完成{o|12项|item}），年底累计完成数应达到{p|104项|item}以上——延期的三项若年内仍不能做完，则为{q|101项|item}。""",
  [("diff", "c", "d", "e"), ("share", "e", "b", "f"), ("bound", "e", "b"), ("share", "c", "a", "g"), ("bound", "c", "a"), ("share", "c", "b", "h"), ("diff", "b", "e", "i"), ("sum", "i", "j k"), ("diff", "l", "m", "o"), ("sum", "p", "c i o"), ("sum", "q", "c k o"), ("diff", "p", "j", "q"), ("bound", "b", "a"), ("bound", "d", "c"), ("bound", "m", "d"), ("lin", "p", "+c +i +o"), ("bound", "p", "a")],
  scope=[("share", "c", "b", "f"), ("sum", "p", "b l"), ("share", "c", "b", "g")],
  hard="按期完成率与完成数比率大于一的口径")

passage("population-base-census", """关于人口数据口径的备忘
编制布局规划时用过三套人口：公安户籍{a|186.4万人|person}，统计常住{b|201.7万人|person}，手机信令推算的实有{c|213.5万人|person}。常住比户籍多{d|15.3万人|person}，高{e|8.2%|percent}；实有又比常住多{f|11.8万人|person}。
千人指标按常住计：小学每千人{g|62|place}个学位，需{h|12.5万个|place}；初中每千人{i|33|place}个，需{j|66.6万个|place}；高中阶段每千人{k|28|place}个，需{l|5.6万个|place}，合计{m|24.8万个|place}。现有学位{o|23.4万个|place}，缺{p|1.4万个|place}。若改用实有人口，三段合计需{q|26.3万个|place}，缺口扩大到{r|1.5万个|place}，是常住口径的{s|2.1倍|ratio}。""",
  [("diff", "b", "a", "d"), ("growth", "b", "a", "e"), ("diff", "c", "b", "f"), ("prod", "h", "b g", "1/1000"), ("prod", "j", "b i", "1/1000"), ("prod", "l", "b k", "1/1000"), ("sum", "m", "h j l"), ("diff", "m", "o", "p"), ("expr", "c*(g+i+k)/1000", "q"), ("diff", "q", "o", "r"), ("multiple", "r", "p", "s"), ("trend", "up", "a b c"), ("growthb", "a", "d", "e"), ("below", "o", "m"), ("below", "p", "r")],
  [error("average-mismatch", "j", "b i m h l", [4, 6], ("6.7万个", "place"), "每千人33个、201.7万人，应为6.7万个，大了十倍", "power of ten", 2),
   error("difference-mismatch", "r", "q o p s", [9, 10], ("2.9万个", "place"), "缺口应减现有学位23.4万个", "wrong base", 2)],
  scope=[("prod", "h", "a g", "1/1000"), ("diff", "c", "a", "f")])

passage("score-evaluation", """规划实施中期评估得分。评估共{n|四个|item}维度、满分{t|100分|other}：目标达成{t1|40分|other}，项目推进{t2|25分|other}，经费保障{t3|20分|other}，群众满意{t4|15分|other}。乙区得{a1|36.5分|other}、{a2|19.0分|other}、{a3|18.2分|other}、{a4|12.6分|other}，合计{a|86.3分|other}；丁县{b1|33.8分|other}、{b2|22.4分|other}、{b3|17.5分|other}、{b4|13.1分|other}，合计{b|68.8分|other}。
乙区以{d|0.5分|other}之差落后，失分最多的是项目推进，丢{e|6.0分|other}，占全部失分{f|13.7分|other}的{g|43.8%|percent}；按得分率看也是这一维最低，仅{h|76.0%|percent}。丁县恰好相反，项目推进得分率{i|89.6%|percent}，目标达成{j|84.5%|percent}，群众满意{k|87.3%|percent}。""",
  [("sum", "t", "t1 t2 t3 t4"), ("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("diff", "b", "a", "d"), ("diff", "t2", "a2", "e"), ("diff", "t", "a", "f"), ("share", "e", "f", "g"), ("share", "a2", "t2", "h"), ("bound", "a2", "t2"), ("share", "b2", "t2", "i"), ("bound", "b2", "t2"), ("share", "b1", "t1", "j"), ("bound", "b1", "t1"), ("share", "b4", "t4", "k"), ("bound", "b4", "t4"), ("count", "n", 4), ("bound", "a1", "t1"), ("bound", "a3", "t3"), ("bound", "a4", "t4"), ("bound", "b3", "t3"), ("below", "a", "b"), ("const", "t", "100", "100")],
  [error("sum-mismatch", "b", "b1 b2 b3 b4 a d", [2, 3, 20], ("86.8分", "other"), "丁县四项相加86.8分，十位个位颠倒后与乙区的差也对不上", "transposed digits", 2)],
  scope=[("diff", "b1", "a1", "d"), ("share", "a2", "t", "h")])

passage("land-reserve", """教育用地储备台账说明
规划期初储备教育用地{a|42宗|other}、{b|1,986亩|other}。五年内划拨使用{c|27宗|other}、{d|1,243亩|other}，调出（改作绿地、道路）{e|4宗|other}、{f|118亩|other}，新划入{g|9宗|other}、{h|402亩|other}，期末{i|20宗|other}、{j|1,027亩|other}。
划拨的{c2|27宗|other}中，小学{c3|12宗|other}、初中{c4|6宗|other}、高中{c5|2宗|other}、幼儿园{c6|7宗|other}；宗均{k|46.0亩|other}。期末宗均{l|51.4亩|other}，比划拨的宗均大{m|5.4亩|other}。按生均用地{o|0.0345亩|other}粗算，期末储备可容纳约{p|2.98万人|student}。另有{q|3宗|other}{r|86亩|other}正在办理划入手续，不在期末数内。""",
  [("lin", "i", "+a -c -e +g"), ("lin", "j", "+b -d -f +h"), ("same", "c", "c2"), ("sum", "c2", "c3 c4 c5 c6"), ("avg", "d", "c", "k"), ("avg", "j", "i", "l"), ("diff", "l", "k", "m"), ("avg", "j", "o", "p"), ("bound", "c", "a"), ("bound", "d", "b"), ("below", "k", "l")],
  scope=[("lin", "j", "+b -d +h"), ("avg", "b", "a", "l")],
  hard="划入中的地块不计入期末；调出的既非使用也非新增")

passage("plan-vs-province", """与全省平均水平比较：2024年我市学前毛入园率{a1|93.8%|percent}，全省{b1|92.5%|percent}，高{c1|1.3个百分点|percentage-point}；义务教育巩固率{a2|96.9%|percent}，全省{b2|97.3%|percent}，低{c2|0.4个百分点|percentage-point}；高中阶段毛入学率{a3|94.6%|percent}，全省{b3|93.1%|percent}，高{c3|2.5个百分点|percentage-point}；小学生师比{a4|16.8:1|ratio}，全省{b4|16.2:1|ratio}，我市高{c4|0.6|other}，属于落后；生均图书{a5|31.5册|item}，全省{b5|29.8册|item}，多{c5|1.7册|item}。{n|五项|item}中优于全省的{m|四项|item}，落后的{k|两项|item}。
三年前（2021年）优于全省的只有{o|一项|item}，多出的{p|两项|item}是学前毛入园率和生均图书。按规划，到2025年除生师比外各项均应不低于全省2024年水平，巩固率须再提高{q|0.4个百分点|percentage-point}以上。""",
  [("diff", "a1", "b1", "c1"), ("diff", "b2", "a2", "c2"), ("diff", "a3", "b3", "c3"), ("diff", "a4", "b4", "c4"), ("diff", "a5", "b5", "c5"), ("count", "n", 5), ("count", "m", 3), ("count", "k", 2), ("sum", "n", "m k"), ("sum", "m", "o p"), ("count", "p", 2), ("same", "c2", "q"), ("below", "b1", "a1"), ("below", "a2", "b2"), ("below", "b3", "a3"), ("below", "b4", "a4"), ("below", "b5", "a5"), ("diff", "b2", "a2", "q")],
  [error("difference-mismatch", "c3", "a3 b3", [2], ("1.5个百分点", "percentage-point"), "94.6减93.1为1.5个百分点", "wrong digit", 1),
   error("sum-mismatch count-mismatch", "m", "n k o p", [6, 8, 9], ("三项", "item"), "优于全省的是毛入园率、高中毛入学率和生均图书三项", "count against list", 3)],
  scope=[("sum", "n", "m p"), ("diff", "a1", "a3", "c1")])

passage("delay-reasons", """2024年未按期完工项目成因分析。年度应完工{a|58个|item}，按期完工{b|41个|item}，延期{c|17个|item}，延期率{d|29.3%|percent}，比上年的{e|36.2%|percent}下降{f|6.9个百分点|percentage-point}。

延期的{c2|17个|item}项目可归为若干原因（一个项目可能不止一个原因）：前期手续{g|9个|item}、资金不到位{h|7个|item}、施工组织{i|6个|item}、雨季影响{j|4个|item}，合计{k|26个|item}，平均每个项目{l|1.5个|item}原因。其中仅有一个原因的{o|9个|item}，有两个的{p|7个|item}，有三个的{q|1个|item}，三者加权之和与前述合计一致。延期最长的达{r|214天|other}，最短{s|12天|other}，平均{t|73天|other}。""",
  [("diff", "a", "b", "c"), ("share", "c", "a", "d"), ("diff", "e", "d", "f"), ("same", "c", "c2"), ("sum", "k", "g h i j"), ("avg", "k", "c", "l"), ("sum", "c", "o p q"), ("expr", "o+2*p+3*q", "k"), ("between", "t", "s r"), ("bound", "g", "c"), ("bound", "h", "c"), ("bound", "i", "c"), ("bound", "j", "c"), ("below", "s", "r"), ("below", "d", "e"), ("sum", "a", "b c")],
  scope=[("sum", "c", "g h i j"), ("share", "b", "a", "d")],
  hard="原因可重复，各原因之和大于项目数")

passage("memo-forecast-years", """学龄人口高峰判断
根据出生人口推移，我区小学在校生将于2026年达到峰值{a|38,420人|student}，初中峰值{b|20,150人|student}滞后五年出现在2031年，高中阶段峰值{c|18,640人|student}在2034年。2024年三个学段在校生分别为{d|37,105人|student}、{e|15,840人|student}、{f|14,230人|student}，距峰值还有{g|1,315人|student}、{h|4,310人|student}、{i|4,410人|student}的增量，增幅依次为{j|3.4%|percent}、{k|27.2%|percent}、{l|31.0%|percent}。

初中的增量最多，高中的增幅最高，小学两样都居末。按每班{o|50人|student}测算，初中要增加{p|87个|class}班，以每所{q|36个|class}班计，约需新建{r|2.4所|school}；已列入计划的两所合计{t|66个|class}班，还差{u|21个|class}班，拟由现有学校扩班解决。""",
  [("diff", "a", "d", "g"), ("diff", "b", "e", "h"), ("diff", "c", "f", "i"), ("growth", "a", "d", "j"), ("growth", "b", "e", "k"), ("growth", "c", "f", "l"), ("largest", "h", "g i"), ("largest", "l", "j k"), ("smallest", "g", "h i"), ("smallest", "j", "k l"), ("const", "p", "86.2", "87"), ("avg", "p", "q", "r"), ("diff", "p", "t", "u"), ("below", "t", "p"), ("growthb", "d", "g", "j"), ("growthb", "e", "h", "k"), ("growthb", "f", "i", "l")],
  [error("direction-mismatch", "h", "g i", [6], None, "高中增量4410人多于初中的4310人", "wrong superlative", 2, say="高中的增量和增幅都最高"),
   error("growth-mismatch", "j", "a d g", [3, 14], ("3.5%", "percent"), "增幅应以2024年在校生为基数", "later divided instead of earlier", 2)],
  scope=[("growth", "a", "e", "k"), ("avg", "b", "q", "r")])

passage("final-summary-main", """“十四五”教育发展规划终期总结（主要指标部分）

五年来，规划确定的{a|24项|item}主要指标完成{b|21项|item}，完成率{c|87.5%|percent}。其中约束性指标{d|9项|item}全部完成，预期性指标{e|15项|item}完成{f|11项|item}，未完成的{g|3项|item}是：高中阶段普职比、教职工持证心理教师配备率、社区教育参与率。

规模有升有降。学前在园幼儿由{h|6.84万人|student}降到{i|5.37万人|student}，减少{j|1.47万人|student}，下降{k|21.5%|percent}；小学在校生由{l|15.26万人|student}增到{m|15.91万人|student}，增长{o|4.3%|percent}；初中由{p|6.98万人|student}增到{q|7.85万人|student}，增长{r|11.1%|percent}。三段合计由{s|29.08万人|student}变为{t|29.13万人|student}，净增{u|0.05万人|student}。

未完成指标中，心理教师配备率目标{v|95%|percent}，实际{w|88.6%|percent}，差{x|6.4个百分点|percentage-point}；社区教育参与率目标{y|50%|percent}，实际{z|46.9%|percent}，差{za|3.1个百分点|percentage-point}。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("sum", "a", "d e"), ("sum", "b", "d f"), ("diff", "e", "f", "g"), ("count", "g", 3), ("diff", "a", "b", "g"), ("diff", "h", "i", "j"), ("expr", "(h-i)/h*100", "k"), ("growth", "m", "l", "o"), ("growth", "q", "p", "r"), ("sum", "s", "h l p"), ("sum", "t", "i m q"), ("diff", "t", "s", "u"), ("diff", "v", "w", "x"), ("diff", "y", "z", "za"), ("below", "w", "v"), ("below", "z", "y"), ("below", "i", "h"), ("below", "l", "m"), ("below", "p", "q"), ("bound", "f", "e"), ("growthb", "h", "j", "k")],
  [error("difference-mismatch sum-mismatch", "f", "b d e g", [3, 4], ("12项", "item"), "约束性9项加预期性12项才是已完成的21项，15减12为未完成的3项", "wrong digit", 3),
   error("growth-mismatch", "r", "q p", [10], ("12.5%", "percent"), "初中增幅应除以基期6.98万人", "later divided instead of earlier", 1)],
  scope=[("share", "f", "a", "c"), ("diff", "m", "l", "u")])

passage("yearly-plan-vs-rolling", """关于滚动计划的解释
年度建设计划采取“当年批、当年调”的滚动办法，所以同一年份会出现三个数：年初批准数、年中调整数、年末结算数。以2023年为例，年初批准{a|8,400个|place}学位，年中因债券额度减少，调减{b|1,150个|place}、调增{c|380个|place}，调整数{d|7,630个|place}；年末结算{e|7,812个|place}，对年初完成{f|93.0%|percent}，对调整数完成{g|102.4%|percent}。
2024年年初批准{h|9,050个|place}，比上年年初多{i|650个|place}，比上年结算多{j|1,238个|place}；年中未调整，年末结算{k|9,136个|place}，超{l|86个|place}，完成{m|101.0%|percent}。两年结算合计{o|16,948个|place}，对调整后计划合计{p|16,680个|place}的完成率为{q|101.6%|percent}。""",
  [("lin", "d", "+a -b +c"), ("share", "e", "a", "f"), ("share", "e", "d", "g"), ("diff", "h", "a", "i"), ("diff", "h", "e", "j"), ("diff", "k", "h", "l"), ("share", "k", "h", "m"), ("sum", "o", "e k"), ("sum", "p", "d h"), ("share", "o", "p", "q"), ("below", "e", "a"), ("below", "d", "e"), ("below", "h", "k")],
  scope=[("share", "k", "a", "m"), ("sum", "p", "a h"), ("growth", "h", "e", "m")],
  hard="批准数、调整数、结算数三个分母；完成率可超过百分之百")

passage("copied-prev-year", """2023年度与2024年度工作要点完成情况对比表
类别	2023年任务	2023年完成	2024年任务	2024年完成
学位建设	{a1|12|item}	{a2|10|item}	{a3|14|item}	{a4|13|item}
队伍建设	{b1|9|item}	{b2|9|item}	{b3|8|item}	{b4|7|item}
数字化	{c1|7|item}	{c2|5|item}	{c3|11|item}	{c4|8|item}
安全稳定	{d1|10|item}	{d2|10|item}	{d3|10|item}	{d4|10|item}
合计	{e1|38|item}	{e2|34|item}	{e3|43|item}	{e4|34|item}
2024年完成率{f|88.4%|percent}，上年为{g|89.5%|percent}，下降{h|1.1个百分点|percentage-point}。{n|四类|item}里只有数字化的完成率不升反降的说法不准确：它由{i|71.4%|percent}升到{j|72.7%|percent}；真正下降的是队伍建设，由{k|100%|percent}降到{l|87.5%|percent}。未完成的{m|5项|item}转入下年。""",
  [("sum", "e1", "a1 b1 c1 d1"), ("sum", "e2", "a2 b2 c2 d2"), ("sum", "e3", "a3 b3 c3 d3"), ("sum", "e4", "a4 b4 c4 d4"), ("share", "e4", "e3", "f"), ("bound", "e4", "e3"), ("share", "e2", "e1", "g"), ("bound", "e2", "e1"), ("diff", "g", "f", "h"), ("count", "n", 4), ("share", "c2", "c1", "i"), ("bound", "c2", "c1"), ("share", "c4", "c3", "j"), ("bound", "c4", "c3"), ("share", "b2", "b1", "k"), ("share", "b4", "b3", "l"), ("bound", "b4", "b3"), ("diff", "e3", "e4", "m"), ("below", "i", "j"), ("below", "l", "k"), ("bound", "a2", "a1"), ("bound", "a4", "a3"), ("bound", "d4", "d3"), ("below", "f", "g")],
  [error("sum-mismatch table-mismatch", "e4", "a4 b4 c4 d4 e3 f m", [3, 4, 17], ("38", "item"), "2024年完成应为13+7+8+10=38，误抄上年完成数34", "other year's figure copied", 2)],
  scope=[("diff", "e3", "e2", "m"), ("share", "e4", "e1", "f")])

passage("housing-supporting", wrap("""住宅配建学校的学位测算规则与一次试算
规则：每百户住宅按{a|7.5|place}个幼儿园学位、{b|13|place}个小学学位、{c|6.5|place}个初中学位配建。
试算：丁片区规划住宅{d|8,600户|item}，应配幼儿园学位{e|645个|place}、小学{f|1,290个|place}、初中{g|559个|place}，合计{h|2,322个|place}。开发商已承诺配建{i|6个|class}班幼儿园{i2|两所|school}（每班{j|30人|student}，{k|360个|place}学位）、{l|24个|class}班小学一所（每班{m|45人|student}，{o|1,080个|place}学位），初中未配。对照规则，幼儿园差{p|285个|place}，小学差{q|38个|place}，初中差{r|559个|place}，共差{s|882个|place}，占应配的{t|38.0%|percent}。入住率按{u|60%|percent}计，则近期实际需求{v|1,625个|place}，缺口缩小为{w|185个|place}。""", 36),
  [("prod", "e", "d a", "1/100"), ("prod", "f", "d b", "1/100"), ("prod", "g", "d c", "1/100"), ("sum", "h", "e f g"), ("prod", "k", "i i2 j"), ("prod", "o", "l m"), ("diff", "e", "k", "p"), ("diff", "f", "o", "q"), ("same", "g", "r"), ("sum", "s", "p q r"), ("lin", "s", "+h -k -o"), ("share", "s", "h", "t"), ("share", "v", "h", "u"), ("lin", "w", "+v -k -o"), ("bound", "k", "e"), ("bound", "o", "f"), ("below", "w", "s")],
  [error("average-mismatch", "f", "d b h e g o q", [1, 3, 7], ("1,118个", "place"), "小学按每百户13个计应为1118个，错按幼儿园标准翻倍", "wrong part", 3),
   error("share-mismatch", "u", "v h", [12], ("70%", "percent"), "1625是2322的七成", "wrong digit", 1)],
  scope=[("share", "w", "h", "u"), ("prod", "k", "i j")])

passage("five-lines-speech", """会上，主任用{n|五句|item}话概括规划评估结论：“总量够了，结构偏了，老城挤了，新城等了，乡村空了。”
总量够：学位{a|41.7万个|place}，学生{b|39.9万人|student}，利用率{c|95.7%|percent}。
结构偏：初中利用率{d|103.8%|percent}，小学{e|95.1%|percent}，高中{f|88.2%|percent}，初中已超员。
老城挤：{g|31所|school}老城小学校均{h|1,642人|student}，比核定规模{i|1,350人|student}多{j|292人|student}，超{k|21.6%|percent}。
新城等：规划{l|18所|school}已建{m|11所|school}，其余{o|7所|school}中{p|4所|school}在建、{q|3所|school}未开工。
乡村空：{r|86所|school}乡村小学在校生合计{s|9,804人|student}，校均{t|114人|student}，最少的只有{u|7人|student}；而一所老城小学就抵得上{v|14.4所|school}乡村小学。""",
  [("count", "n", 5), ("share", "b", "a", "c"), ("bound", "b", "a"), ("below", "f", "e"), ("below", "e", "d"), ("between", "c", "d e f"), ("diff", "h", "i", "j"), ("growthb", "i", "j", "k"), ("growth", "h", "i", "k"), ("diff", "l", "m", "o"), ("sum", "o", "p q"), ("avg", "s", "r", "t"), ("avg", "h", "t", "v"), ("below", "i", "h"), ("below", "u", "t"), ("const", "d", "100.1", "120")],
  scope=[("diff", "l", "p", "o"), ("share", "m", "l", "c"), ("share", "b", "a", "e")],
  hard="总体未超员而初中超过百分之百；校均与最少的并列")

passage("funding-arrears", """市规划专班简报（第{!no|19}期）
到10月底，上级下达的教育强国推进工程资金{a|2.36亿元|CNY}，已拨付到项目{b|1.83亿元|CNY}，拨付率{c|77.5%|percent}；项目单位已支付{d|1.41亿元|CNY}，对拨付额的支付率{e|77.0%|percent}，对下达额的支付率{f|59.7%|percent}。
三县情况：甲县下达{a1|9,200万元|CNY}、支付{d1|6,348万元|CNY}，支付率{f1|69.0%|percent}；丙县下达{a2|7,850万元|CNY}、支付{d2|3,768万元|CNY}，{f2|84.0%|percent}；戊县下达{a3|6,550万元|CNY}、支付{d3|3,984万元|CNY}，{f3|60.8%|percent}。丙县最慢，低于全市平均{g|11.7个百分点|percentage-point}。
省里要求年底支付率达到{h|90%|percent}，还须支付{i|0.71亿元|CNY}，两个月平均每月{j|35500万元|CNY}。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("share", "d", "b", "e"), ("bound", "d", "b"), ("share", "d", "a", "f"), ("bound", "d", "a"), ("share", "d1", "a1", "f1"), ("bound", "d1", "a1"), ("share", "d2", "a2", "f2"), ("bound", "d2", "a2"), ("share", "d3", "a3", "f3"), ("bound", "d3", "a3"), ("sum", "a", "a1 a2 a3"), ("sum", "d", "d1 d2 d3"), ("smallest", "f2", "f1 f3"), ("diff", "f", "f2", "g"), ("expr", "a*h/100-d", "i"), ("overn", "i", "2", "j"), ("below", "f", "h"), ("between", "f", "f1 f2 f3"), ("below", "f", "e")],
  [error("share-mismatch", "f2", "d2 a2 f1 f3 f g", [8, 14, 15, 19], ("48.0%", "percent"), "3768占7850为48.0%，否则丙县不会最慢", "transposed digits", 3),
   error("average-mismatch", "j", "i", [17], ("3550万元", "CNY"), "每月应为数千万元，大了十倍", "power of ten", 1)],
  scope=[("share", "d2", "d", "f2"), ("share", "d1", "b", "f1"), ("expr", "a-d", "i")])

passage("restructure-school-count", spaced("""学校数为什么越建越少
2020年底，全县中小学{a|132所|school}；五年间新建{b|9所|school}，撤并{c|31所|school}，由小学改为九年一贯制的{d|4所|school}（不改变总数），民办转公办{e|2所|school}（不改变总数），2025年底{f|110所|school}。净减{g|22所|school}，下降{h|16.7%|percent}。
在校生却从{i|61,280人|student}增至{j|63,745人|student}，增长{k|4.0%|percent}，校均由{l|464人|student}升到{m|580人|student}。
新建的{b2|9所|school}全部在县城，容纳{o|13,860人|student}；撤并的{c2|31所|school}里{p|26所|school}是不足{q|50人|student}的村小，另外{r|5所|school}是与邻校合并的乡镇小学。规划目标是学校数控制在{s|115所|school}以内，已达到。"""),
  [("lin", "f", "+a +b -c"), ("diff", "c", "b", "g"), ("share", "g", "a", "h"), ("growth", "j", "i", "k"), ("avg", "i", "a", "l"), ("avg", "j", "f", "m"), ("same", "b", "b2"), ("same", "c", "c2"), ("diff", "c", "p", "r"), ("sum", "c2", "p r"), ("most", "f", "s"), ("below", "l", "m"), ("bound", "c", "a"), ("diff", "a", "f", "g"), ("below", "i", "j")],
  scope=[("lin", "f", "+a +b -c +d"), ("lin", "f", "+a +b -c +e"), ("avg", "j", "a", "m")],
  hard="新建与撤并同时发生，改制不改变总数")

passage("memo-unit-slip", wrap("""请示
市政府：
“十四五”末我市将有{a|5所|school}学校因建设周期跨期需续建，分别是：北城高中余额{b1|1.24亿元|CNY}、开发区九年制学校{b2|8,650万元|CNY}、港区小学{b3|37,200万元|CNY}、师范附校{b4|5,480万元|CNY}、特教中心{b5|2,150万元|CNY}，续建资金合计{b|3.24亿元|CNY}。
资金来源拟为：已发行未用完专项债{c1|1.56亿元|CNY}，土地出让收益计提{c2|0.98亿元|CNY}，市财政一般预算安排{c3|0.70亿元|CNY}。其中一般预算部分占{p|21.6%|percent}，分两年安排，每年{d|3500万元|CNY}。
上述学校建成后可新增学位{e|11,340个|place}，平均每个学位尚需投入{f|0.29万元|CNY}。妥否，请批示。""", 36),
  [("sum", "b", "b1 b2 b3 b4 b5"), ("sum", "b", "c1 c2 c3"), ("share", "c3", "b", "p"), ("bound", "c3", "b"), ("overn", "c3", "2", "d"), ("avg", "b", "e", "f"), ("count", "a", 5), ("lin", "c3", "+b -c1 -c2")],
  [error("average-mismatch", "f", "b e", [5], ("2.86万元", "CNY"), "3.24亿元除以11340个学位约2.86万元，小了十倍", "power of ten", 3),
   error("sum-mismatch", "b3", "b b1 b2 b4 b5", [0], ("3,720万元", "CNY"), "港区小学多写一个零，五项相加对不上3.24亿元", "power of ten", 2)],
  scope=[("avg", "b3", "e", "f"), ("share", "c2", "b", "p")])

passage("weekly-countdown", """距开学还有{a|42天|other}。{b|9所|school}应于8月25日前交付的新建学校进展如下：装修完成、正在保洁的{c|3所|school}；装修收尾的{d|4所|school}；仍在做室外管网的{e|2所|school}。按最慢的一所（丙片区小学）倒排：管网{f|12天|other}，道路绿化{g|10天|other}，空气检测{h|7天|other}，设备进场{i|5天|other}，合计{j|34天|other}，比剩余时间少{k|8天|other}，可以交付但余地很小。

空气检测{c2|3所|school}已通过{l|2所|school}，另一所甲醛指标{m|0.11|other}高于限值{o|0.08|other}，须通风复测。{b2|9所|school}学校共需课桌{p|8,640套|item}，已到货{q|6,912套|item}，到货率{r|80.0%|percent}，余{s|1,728套|item}8月15日前到齐。""",
  [("sum", "b", "c d e"), ("sum", "j", "f g h i"), ("diff", "a", "j", "k"), ("same", "b", "b2"), ("share", "q", "p", "r"), ("bound", "q", "p"), ("diff", "p", "q", "s"), ("below", "o", "m"), ("bound", "l", "c2"), ("same", "c", "c2"), ("below", "j", "a")],
  scope=[("sum", "j", "f g h"), ("most", "m", "o"), ("share", "l", "b", "r")],
  hard="一所检测值高于限值，文中说明须复测")

passage("two-forecast-versions", """预测结果为何与去年版本不同？
去年版预测2030年全市高中阶段在校生{a|9.46万人|student}，今年版为{b|8.91万人|student}，下调{c|0.55万人|student}，幅度{d|5.8%|percent}。下调由两个因素造成：初中毕业生基数下调影响{e|0.38万人|student}，升学率参数由{f|97.5%|percent}改为{g|96.0%|percent}影响{h|0.27万人|student}，两者相加正好等于下调量。
按今年版，2030年普通高中{i|5.88万人|student}、中职{j|3.03万人|student}，普职比{k|1.94:1|ratio}。现有普高学位{l|5.12万个|place}，缺{m|2.43万个|place}；中职学位{o|3.45万个|place}，余{p|0.42万个|place}。普高扩建{q|3所|school}，每所{r|2,400个|place}，可增{s|0.72万个|place}，仍缺{t|0.04万个|place}，拟由综合高中班消化。""",
  [("diff", "a", "b", "c"), ("expr", "(a-b)/a*100", "d"), ("sum", "c", "e h"), ("sum", "b", "i j"), ("ratio", "i", "j", "k"), ("diff", "i", "l", "m"), ("diff", "o", "j", "p"), ("prod", "s", "q r"), ("diff", "m", "s", "t"), ("below", "b", "a"), ("below", "g", "f"), ("growthb", "a", "c", "d"), ("below", "l", "i"), ("below", "j", "o")],
  [error("difference-mismatch", "m", "i l s t", [5, 8], ("0.76万个", "place"), "普高缺口应减普高学位5.12万个，错减中职学位", "wrong part", 3),
   error("sum-mismatch difference-mismatch", "h", "c e", [2], ("0.17万人", "student"), "两因素相加应等于下调的0.55万人", "wrong digit", 2)],
  scope=[("diff", "b", "l", "m"), ("diff", "f", "g", "h")])

passage("small-counts-qna", """甲：报告里说“{a|七个|item}攻坚片区，完成{b|五个|item}，完成率{c|71.4%|percent}”，可附表里打勾的有{d|六个|item}啊？
乙：第六个是北湖片区，学校8月封顶，12月才验收，报告截止日是9月底，所以正文没有算，附表在年底补了勾。
甲：那年底完成率应该是{e|85.7%|percent}。
乙：对，提高{f|14.3个百分点|percentage-point}。剩下的{g|一个|item}——南郊片区，受铁路改线影响，已报请延到2026年。{a2|七个|item}片区一共要{h|33所|school}学校，建成{i|29所|school}，没建成的{j|四所|school}里有{k|三所|school}在南郊，{l|一所|school}在东站片区，不过东站那所不属于攻坚任务里的必建项，所以东站片区照样打勾。
甲：明白了，学校完成率{m|87.9%|percent}，比片区完成率高{o|2.2个百分点|percentage-point}。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("share", "d", "a", "e"), ("bound", "d", "a"), ("diff", "e", "c", "f"), ("diff", "a", "d", "g"), ("same", "a", "a2"), ("diff", "h", "i", "j"), ("sum", "j", "k l"), ("share", "i", "h", "m"), ("bound", "i", "h"), ("diff", "m", "e", "o"), ("below", "e", "m"), ("below", "c", "e")],
  scope=[("diff", "a", "b", "g"), ("diff", "m", "c", "o"), ("share", "k", "j", "m")],
  hard="报告截止日不同，五个与六个都对；东站片区少一所仍算完成")

passage("age-structure-teachers", """师资需求预测（2025—2030年）
目前义务教育专任教师{a|8,640人|person}。按年龄推算，六年内自然退休{b|1,812人|person}，占{c|21.0%|percent}；另按每年{d|0.6%|percent}的流失率，六年约流失{e|311人|person}。学生数按中方案，2030年为{f|118,300人|student}，师生比标准折算为每{g|14.6|ratio}名学生配{!one|1}名教师，需{h|8,103人|person}。
所以六年间应补充{i|1,586人|person}，年均{j|264人|person}。若学生数按低方案减少到{k|109,500人|student}，需教师{l|7,500人|person}，应补充{m|983人|person}，年均{o|164人|person}，比中方案每年少{p|100人|person}。今年已招聘{q|203人|person}，高于低方案年均数、低于中方案年均数。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("prod", "e", "a d", "6/100"), ("ratio", "f", "h", "g"), ("avg", "f", "g", "h"), ("lin", "i", "+h -a +b +e"), ("overn", "i", "6", "j"), ("avg", "k", "g", "l"), ("ratio", "k", "l", "g"), ("lin", "m", "+l -a +b +e"), ("overn", "m", "6", "o"), ("diff", "j", "o", "p"), ("below", "o", "q"), ("below", "q", "j"), ("below", "l", "h"), ("below", "k", "f"), ("bound", "e", "a")],
  scope=[("lin", "i", "+h -a +b"), ("overn", "i", "5", "j")],
  hard="需求总量下降仍要补充，因退休与流失")

passage("summary-restated-three-times", """【摘要】到2024年底，规划新增的{a|3.6万个|place}学位已落实{b|2.97万个|place}，占{c|82.5%|percent}；剩余部分全部开工。

【正文】一、进展。四个组团中，东部组团落实{d1|9,860个|place}，西部{d2|7,240个|place}，北部{d3|6,915个|place}，中心组团{d4|5,685个|place}。东部组团原定{e1|10,500个|place}，完成{f1|93.9%|percent}；西部原定{e2|9,200个|place}，完成{f2|78.7%|percent}；北部原定{e3|8,300个|place}，完成{f3|83.3%|percent}；中心组团原定{e4|8,000个|place}，完成{f4|71.1%|percent}。

二、存在问题。西部组团进展最慢，主要是两块地的高压线迁改久拖未决。

三、下一步。尚未落实的{g|6,300个|place}学位必须在2025年8月底前交付，其中西部{h|1,960个|place}、北部{i|3,185个|place}、东部{j|640个|place}、中心组团{k|2,315个|place}。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("sum", "b", "d1 d2 d3 d4"), ("sum", "a", "e1 e2 e3 e4"), ("share", "d1", "e1", "f1"), ("bound", "d1", "e1"), ("share", "d2", "e2", "f2"), ("bound", "d2", "e2"), ("share", "d3", "e3", "f3"), ("bound", "d3", "e3"), ("share", "d4", "e4", "f4"), ("bound", "d4", "e4"), ("smallest", "f2", "f1 f3 f4"), ("diff", "a", "b", "g"), ("sum", "g", "h i j k"), ("diff", "e2", "d2", "h"), ("diff", "e3", "d3", "i"), ("diff", "e1", "d1", "j"), ("diff", "e4", "d4", "k"), ("between", "c", "f1 f2 f3 f4")],
  [error("direction-mismatch", "f2", "f1 f3 f4", [12], None, "中心组团完成率71.1%低于西部的78.7%", "wrong superlative", 3, say="中心组团进展最慢"),
   error("difference-mismatch", "i", "g h j k e3 d3", [14, 16], ("1,385个", "place"), "北部8300减6915为1385，四个组团剩余之和也应为6300", "transposed digits", 4)],
  scope=[("mean", "f1 f2 f3 f4", "c"), ("share", "d2", "b", "f2")])

passage("three-scenarios-table", """学前教育学位三种情景（2030年）
项目 | 高 | 中 | 低
出生率假设（‰） | {a1|7.2|other} | {a2|6.4|other} | {a3|5.6|other}
在园幼儿（万人） | {b1|5.04|student@万} | {b2|4.48|student@万} | {b3|3.92|student@万}
现有学位（万个） | {c1|6.10|place@万} | {c2|6.10|place@万} | {c3|6.10|place@万}
富余（万个） | {d1|1.06|place@万} | {d2|1.62|place@万} | {d3|2.18|place@万}
富余率 | {e1|17.4%|percent} | {e2|26.6%|percent} | {e3|55.6%|percent}
出生率每低{x|0.8|other}个千分点，在园幼儿就少{y|0.56万人|student}。即使取高情景，富余率也在{z|15%|percent}以上；取中情景，可腾出{w|1.62万个|place}学位改作托位或社区用房。腾退次序：先租赁园{v1|0.46万个|place}，再小区配套分园{v2|0.17万个|place}，最后是乡镇附属园{v3|0.45万个|place}。""",
  [("diff", "c1", "b1", "d1"), ("diff", "c2", "b2", "d2"), ("diff", "c3", "b3", "d3"), ("share", "d1", "c1", "e1"), ("share", "d2", "c2", "e2"), ("share", "d3", "c3", "e3"), ("diff", "a1", "a2", "x"), ("diff", "a2", "a3", "x"), ("diff", "b1", "b2", "y"), ("diff", "b2", "b3", "y"), ("least", "z", "e1"), ("same", "d2", "w"), ("sum", "w", "v1 v2 v3"), ("same", "c1", "c2"), ("same", "c2", "c3"), ("trend", "up", "e1 e2 e3"), ("trend", "down", "b1 b2 b3"), ("trend", "down", "a1 a2 a3"), ("diff", "c2", "b2", "w")],
  [error("share-mismatch table-mismatch", "e3", "d3 c3", [5], ("35.7%", "percent"), "富余率应除以现有学位，低情景却除以了在园幼儿", "wrong denominator", 1),
   error("sum-mismatch", "v2", "w v1 v3", [12], ("0.71万个", "place"), "三步腾退相加应等于中情景富余的1.62万个", "transposed digits", 2)],
  scope=[("diff", "c1", "b2", "d1"), ("share", "d2", "b2", "e2")])

passage("old-town-swap", """老城区“改、扩、换、并”四法
规划期初，老城区{a|24所|school}小学占地合计{b|318亩|other}，校均{c|13.25亩|other}，生均用地{d|5.4平方米|other}，而国标下限为{e|9.8平方米|other}。{n|四个|item}办法的效果：
改——利用闲置厂房改建{f1|3所|school}，增地{g1|41亩|other}；
扩——征收相邻地块扩建{f2|7所|school}，增地{g2|63亩|other}；
换——与机关用房置换{f3|2所|school}，增地{g3|18亩|other}；
并——合并{f4|4所|school}为{f5|2所|school}，校舍共用，不增地。
增地合计{g|122亩|other}，用地总量达到{h|440亩|other}，增长{i|38.4%|percent}；学校数因合并变为{j|22所|school}，校均用地升至{k|20.00亩|other}。生均用地提高到{l|7.7平方米|other}，仍低于下限{m|2.1平方米|other}，其中{o|9所|school}学校已经达标。""",
  [("avg", "b", "a", "c"), ("sum", "g", "g1 g2 g3"), ("sum", "h", "b g"), ("growthb", "b", "g", "i"), ("growth", "h", "b", "i"), ("lin", "j", "+a -f4 +f5"), ("avg", "h", "j", "k"), ("diff", "e", "l", "m"), ("below", "l", "e"), ("count", "n", 4), ("bound", "o", "j"), ("below", "d", "l"), ("below", "f5", "f4"), ("diff", "h", "b", "g")],
  scope=[("avg", "h", "a", "k"), ("sum", "a", "f1 f2 f3 f4"), ("lin", "j", "+a +f1 -f4 +f5")],
  hard="改建厂房是原校迁入，不增加学校数；平均未达标而部分达标")

passage("weak-school-exit", """薄弱学校“退出”机制执行情况
2021年首次认定薄弱学校{a|64所|school}。每年复核一次，合格的退出，新发现的补入：
2022年退出{b1|18所|school}，补入{c1|5所|school}，年末{d1|51所|school}；
2023年退出{b2|21所|school}，补入{c2|3所|school}，年末{d2|33所|school}；
2024年退出{b3|16所|school}，补入{c3|2所|school}，年末{d3|17所|school}。
{y|三年|other}累计退出{e|55所|school}，补入{f|10所|school}，净减{g|45所|school}，比首次认定时减少{h|70.3%|percent}。如果不考虑补入，首批{i|64所|school}中已有{j|49所|school}退出，占{k|76.6%|percent}；累计退出数里另外{l|15所|school}是补入后又退出的。2025年目标是年末不超过{m|10所|school}，即再净减{o|9所|school}以上。""",
  [("lin", "d1", "+a -b1 +c1"), ("lin", "d2", "+d1 -b2 +c2"), ("lin", "d3", "+d2 -b3 +c3"), ("sum", "e", "b1 b2 b3"), ("sum", "f", "c1 c2 c3"), ("diff", "e", "f", "g"), ("share", "g", "a", "h"), ("diff", "a", "d3", "g"), ("same", "a", "i"), ("share", "j", "i", "k"), ("bound", "j", "i"), ("diff", "e", "j", "l"), ("diff", "d3", "m", "o"), ("trend", "down", "c1 c2 c3"), ("trend", "down", "d1 d2 d3"), ("count", "y", 3), ("bound", "j", "e"), ("bound", "l", "f"), ("growthb", "a", "g", "h")],
  [error("difference-mismatch", "d3", "d2 b3 c3 a g m o", [2, 7, 12], ("19所", "school"), "2024年末还应加补入的2所，后文净减数也对不上", "part left out", 1),
   error("difference-mismatch", "l", "e j f", [11, 17], ("6所", "school"), "累计退出55减首批49为6所", "wrong part", 3)],
  scope=[("share", "e", "a", "k"), ("lin", "d3", "+a -b3 +c3")])

passage("budget-vs-price", wrap("""调概说明（节选）
港区实验学校批准概算{a|2.68亿元|CNY}，其中建安{b|1.97亿元|CNY}、设备{c|0.31亿元|CNY}、其他费用{d|0.24亿元|CNY}、预备费{e|0.16亿元|CNY}。现申请调整为{f|2.91亿元|CNY}，增加{g|0.23亿元|CNY}，增幅{h|8.6%|percent}。

按规定，增幅不超过{i|10%|percent}的由原审批部门核定，超过的重新报批可研。本次增加由三块构成：人防标准提高{j|0.09亿元|CNY}，材料价差{k|0.11亿元|CNY}，新增过街通道{l|0.03亿元|CNY}。预备费已全部动用，不足部分才申请调概，因此实际超支{m|0.39亿元|CNY}，与概算相比为{o|14.6%|percent}，但预备费本就在概算之内，不作增幅计算。""", 36),
  [("sum", "a", "b c d e"), ("diff", "f", "a", "g"), ("growth", "f", "a", "h"), ("growthb", "a", "g", "h"), ("most", "h", "i"), ("sum", "g", "j k l"), ("sum", "m", "g e"), ("share", "m", "a", "o"), ("below", "h", "o"), ("below", "i", "o"), ("lin", "e", "+a -b -c -d")],
  scope=[("growthb", "a", "m", "h"), ("most", "o", "i"), ("sum", "f", "b c d")],
  hard="含预备费的超支超过百分之十，而调概增幅未超")

passage("pace-needed", """剩余任务强度分析

办公室把{n|四项|item}滞后任务的“需要速度”和“过去速度”放在一起。
一是特殊教育随班就读资源教室：目标{a1|120间|classroom}，前三年建成{a2|48间|classroom}，年均{a3|16间|classroom}；后两年需建{a4|72间|classroom}，年均{a5|36间|classroom}，是过去的{a6|2.25倍|ratio}。
二是中小学食堂“明厨亮灶”：目标{b1|310所|school}，建成{b2|228所|school}，年均{b3|76所|school}；需建{b4|82所|school}，年均{b5|41所|school}，反而慢于过去。
三是运动场塑胶化：目标{c1|175块|item}，建成{c2|84块|item}，年均{c3|42块|item}；需建{c4|91块|item}，年均{c5|45.5块|item}，为过去的{c6|1.63倍|ratio}。
四是校园直饮水：目标{d1|260所|school}，建成{d2|105所|school}，年均{d3|35所|school}；需建{d4|155所|school}，年均{d5|77.5所|school}，强度最大，为过去的{d6|2.21倍|ratio}。""",
  [("overn", "a2", "3", "a3"), ("diff", "a1", "a2", "a4"), ("overn", "a4", "2", "a5"), ("multiple", "a5", "a3", "a6"), ("overn", "b2", "3", "b3"), ("diff", "b1", "b2", "b4"), ("overn", "b4", "2", "b5"), ("below", "b5", "b3"), ("overn", "c2", "3", "c3"), ("diff", "c1", "c2", "c4"), ("overn", "c4", "2", "c5"), ("multiple", "c5", "c3", "c6"), ("overn", "d2", "3", "d3"), ("diff", "d1", "d2", "d4"), ("overn", "d4", "2", "d5"), ("multiple", "d5", "d3", "d6"), ("count", "n", 4), ("bound", "a2", "a1"), ("bound", "b2", "b1"), ("bound", "c2", "c1"), ("bound", "d2", "d1"), ("avgn", "a1", "a2", 2, "a5"), ("avgn", "c1", "c2", 2, "c5"), ("avgn", "d1", "d2", 2, "d5"), ("largest", "d6", "a6 c6")],
  [error("direction-mismatch", "d6", "a6 c6", [24], None, "资源教室需要速度是过去的2.25倍，高于直饮水的2.21倍", "wrong superlative", 4, say="资源教室强度最大"),
   error("average-mismatch", "c3", "c2 c5 c6", [8, 11], ("28块", "item"), "前三年建成84块，年均28块，错除以两年", "total divided by years", 2)],
  scope=[("overn", "a2", "5", "a3"), ("multiple", "a4", "a2", "a6")])

passage("table-plan-fulfil-five-towns", """乡镇寄宿床位补短板（单位：张）
乡镇  计划  完成  完成率
河口镇  {a1|420|item}  {b1|399|item}  {c1|95.0%|percent}
石桥镇  {a2|360|item}  {b2|378|item}  {c2|105.0%|percent}
青山乡  {a3|250|item}  {b3|190|item}  {c3|76.0%|percent}
柳林镇  {a4|510|item}  {b4|459|item}  {c4|90.0%|percent}
白沙乡  {a5|180|item}  {b5|207|item}  {c5|115.0%|percent}
合计  {a|1,720|item}  {b|1,633|item}  {c|94.9%|percent}
石桥、白沙两乡镇超额{d|45张|item}，其余三个欠{e|132张|item}，轧差后全县少{f|87张|item}。县里决定不搞“抽肥补瘦”，超额的不抵欠额，因此明年仍按{e2|132张|item}补建，加上新增任务{g|240张|item}，共{h|372张|item}。""",
  [("share", "b1", "a1", "c1"), ("share", "b2", "a2", "c2"), ("share", "b3", "a3", "c3"), ("share", "b4", "a4", "c4"), ("share", "b5", "a5", "c5"), ("sum", "a", "a1 a2 a3 a4 a5"), ("sum", "b", "b1 b2 b3 b4 b5"), ("share", "b", "a", "c"), ("lin", "d", "+b2 +b5 -a2 -a5"), ("lin", "e", "+a1 +a3 +a4 -b1 -b3 -b4"), ("diff", "a", "b", "f"), ("diff", "e", "d", "f"), ("same", "e", "e2"), ("sum", "h", "e2 g"), ("below", "a2", "b2"), ("below", "a5", "b5"), ("below", "b1", "a1"), ("between", "c", "c1 c2 c3 c4 c5")],
  scope=[("sum", "h", "f g"), ("mean", "c1 c2 c3 c4 c5", "c")],
  hard="个别乡镇超过百分之百；欠额不与超额相抵")

passage("indicators-definition-change", """指标口径变更登记
2022年以前，我市“高中阶段毛入学率”分母为{!age|15}至{!age|17}岁户籍人口；2023年起改为同龄常住人口。2022年旧口径在校生{a|6.32万人|student}、户籍同龄{b|6.51万人|student}，毛入学率{c|97.1%|percent}；按新口径重算，常住同龄{d|6.88万人|student}，毛入学率{e|91.9%|percent}，低了{f|5.2个百分点|percentage-point}。
2024年在校生{g|6.57万人|student}，常住同龄{h|6.94万人|student}，毛入学率{i|94.7%|percent}，同口径比2022年提高{j|2.8个百分点|percentage-point}；直接与旧口径发布数相比则是下降{k|2.4个百分点|percentage-point}，对外一律采用同口径。2025年目标{l|95.5%|percent}（新口径），需再提高{m|0.8个百分点|percentage-point}；若常住同龄人口不变，在校生要达到{o|6.63万人|student}。""",
  [("share", "a", "b", "c"), ("bound", "a", "b"), ("share", "a", "d", "e"), ("bound", "a", "d"), ("diff", "c", "e", "f"), ("share", "g", "h", "i"), ("bound", "g", "h"), ("diff", "i", "e", "j"), ("diff", "c", "i", "k"), ("diff", "l", "i", "m"), ("prod", "o", "h l", "1/100"), ("below", "e", "c"), ("below", "e", "i"), ("below", "i", "c"), ("below", "i", "l"), ("below", "b", "d")],
  scope=[("diff", "i", "c", "j"), ("share", "g", "d", "i"), ("diff", "l", "e", "m")],
  hard="口径变更使发布数看似下降")

passage("staged-handover", """关于移交配套幼儿园的情况专报
全市应移交小区配套园{a|137所|school}，截至2024年末移交{b|121所|school}，移交率{c|88.3%|percent}。移交后办成公办园{d|74所|school}、普惠性民办园{e|38所|school}，尚在装修{f|9所|school}。未移交的{g|16所|school}分三类：产权纠纷{h|7所|school}、未竣工{i|5所|school}、开发企业破产{j|3所|school}。
按学位算，移交的{b2|121所|school}核定{k|38,720个|place}，所均{l|320个|place}；公办部分{m|25,160个|place}，占{o|65.0%|percent}，所均{p|225个|place}，高于整体。目标是2025年6月底前移交率达到{q|95%|percent}，按{a2|137所|school}算至少{r|131所|school}，还要移交{s|10所|school}。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("sum", "b", "d e f"), ("diff", "a", "b", "g"), ("sum", "g", "h i j"), ("same", "b", "b2"), ("avg", "k", "b2", "l"), ("share", "m", "k", "o"), ("bound", "m", "k"), ("avg", "m", "d", "p"), ("below", "l", "p"), ("same", "a", "a2"), ("diff", "r", "b", "s"), ("const", "r", "131", "131"), ("below", "c", "q"), ("bound", "d", "b"), ("bound", "s", "g")],
  [error("sum-mismatch", "j", "g h i", [4], ("4所", "school"), "未移交16所，三类相加须为16，破产一类应为4所", "wrong digit", 2),
   error("average-mismatch", "p", "m d l", [9, 10], ("340个", "place"), "公办学位应除以公办园74所，错除以公办与普惠合计", "wrong denominator", 2)],
  scope=[("share", "d", "a", "o"), ("avg", "k", "a", "l")])

passage("investment-direction", """投资结构变化
“十三五”末，全市教育基建投资中，义务教育占{a1|52.6%|percent}、高中占{a2|18.3%|percent}、学前占{a3|16.9%|percent}、职教及其他占{a4|12.2%|percent}。“十四五”末，四者依次为{b1|44.8%|percent}、{b2|27.5%|percent}、{b3|9.4%|percent}、{b4|18.3%|percent}。高中提高{c2|9.2个百分点|percentage-point}，职教及其他提高{c4|1.6个百分点|percentage-point}，义务教育下降{c1|7.8个百分点|percentage-point}，学前下降{c3|7.5个百分点|percentage-point}，一升一降正好相抵。

占比下降不等于投入减少：年投资总额由{d|12.4亿元|CNY}增至{e|16.8亿元|CNY}，增长{f|35.5%|percent}，义务教育由{g|6.52亿元|CNY}增至{h|7.53亿元|CNY}，仍多{i|1.01亿元|CNY}；唯有学前由{j|2.84亿元|CNY}降到{k|1.58亿元|CNY}。""",
  [("hundred", "a1 a2 a3 a4"), ("hundred", "b1 b2 b3 b4"), ("diff", "b2", "a2", "c2"), ("diff", "b4", "a4", "c4"), ("diff", "a1", "b1", "c1"), ("diff", "a3", "b3", "c3"), ("expr", "c1+c3-c4", "c2"), ("growth", "e", "d", "f"), ("share", "g", "d", "a1"), ("share", "h", "e", "b1"), ("diff", "h", "g", "i"), ("share", "j", "d", "a3"), ("share", "k", "e", "b3"), ("below", "k", "j"), ("below", "g", "h"), ("below", "b1", "a1"), ("below", "b3", "a3"), ("largest", "a1", "a2 a3 a4"), ("largest", "b1", "b2 b3 b4"), ("bound", "k", "e"), ("bound", "h", "e")],
  [error("share-mismatch", "j", "d a3", [11], ("2.10亿元", "CNY"), "十三五末学前投资应用12.4亿元乘以16.9%，错用了十四五末总额", "other year's figure copied", 3),
   error("difference-mismatch", "c4", "b4 a4 c1 c3 c2", [3, 6], ("6.1个百分点", "percentage-point"), "职教及其他占比的增幅数字颠倒，升降也不能相抵", "transposed digits", 2)],
  scope=[("share", "h", "d", "b1"), ("share", "k", "d", "b3")])

passage("open-letter-citizens", """致东片区家长的一封信
您关心的“什么时候不再挤”，我们把规划账晒一晒。目前片区有小学{a|6所|school}，核定{b|10,260个|place}学位，实际就读{c|11,745人|student}，超出{d|1,485人|student}，相当于每{e|100个|place}学位坐了{f|114人|student}。
今年9月，锦绣小学开办，{g|1,620个|place}学位；明年9月，映月学校小学部开办，{h|1,080个|place}学位。两所学校用上之后，片区学位达到{i|12,960个|place}。与此同时，学生还会涨：明年预计{j|12,430人|student}，比现在多{k|685人|student}。所以明年秋季，片区将余{l|530个|place}学位，班额可以降到{m|45人|student}以内。
有家长问锦绣小学为什么今年只招一、二年级？因为一次招满会掏空老校。今年两个年级{o|12个|class}班、{p|540人|student}，占全校学位的{q|33.3%|percent}，{r|三年|other}内招满。""",
  [("diff", "c", "b", "d"), ("per", "c", "b", 100, "f"), ("sum", "i", "b g h"), ("diff", "j", "c", "k"), ("diff", "i", "j", "l"), ("avg", "p", "o", "m"), ("share", "p", "g", "q"), ("bound", "p", "g"), ("prod", "g", "p r"), ("below", "b", "c"), ("below", "c", "j"), ("prod", "p", "o m"), ("below", "j", "i")],
  scope=[("diff", "i", "c", "l"), ("sum", "i", "b g"), ("share", "p", "b", "q")],
  hard="眼下超员与明年有余并不矛盾")

passage("audit-style-table-wide", """乙区2024年学位项目结算与计划对比
计划项：{a|11项|item}，学位{b|13,450个|place}，投资{c|6.73亿元|CNY}。
实施项：{d|10项|item}，学位{e|12,610个|place}，投资{f|6.58亿元|CNY}。
未实施{g|1项|item}（规划道路未通），对应学位{h|840个|place}、计划投资{i|0.36亿元|CNY}。
剔除未实施项后，可比计划投资为{j|6.37亿元|CNY}，实际投资反超{k|0.21亿元|CNY}，超{l|3.3%|percent}；若不剔除，则是节约{m|0.15亿元|CNY}。生均投资由计划的{o|5.00万元|CNY}变为实际的{p|5.22万元|CNY}，上升{q|4.4%|percent}。
超支主要在桩基，{r|3个|item}项目遇溶洞，合计增加{s|0.26亿元|CNY}；其余项目合计节约{t|0.05亿元|CNY}。""",
  [("diff", "a", "d", "g"), ("diff", "b", "e", "h"), ("diff", "c", "i", "j"), ("diff", "f", "j", "k"), ("growth", "f", "j", "l"), ("growthb", "j", "k", "l"), ("diff", "c", "f", "m"), ("avg", "c", "b", "o"), ("avg", "f", "e", "p"), ("growth", "p", "o", "q"), ("diff", "s", "k", "t"), ("bound", "r", "d"), ("below", "j", "f"), ("below", "f", "c"), ("below", "o", "p")],
  scope=[("diff", "f", "c", "k"), ("avg", "f", "b", "p")],
  hard="剔除未实施项后由节约变超支")

passage("county-letter-two-errors", """县人民政府：
按照市局《关于做好“十四五”教育规划收官工作的通知》，现将我县情况报告如下。
（一）学前教育。规划新建改扩建公办园{a|16所|school}，已完成{b|14所|school}，完成率{c|87.5%|percent}；公办在园幼儿占比由{d|39.8%|percent}提高到{e|51.3%|percent}，累计提高{f|11.5个百分点|percentage-point}。
（二）义务教育。新增学位{g|5,940个|place}，为规划{h|5,400个|place}的{i|110%|percent}；大班额占比由{j|7.6%|percent}降至{k|0.4%|percent}，下降{l|7.2个百分点|percentage-point}。
（三）高中教育。普通高中由{m|4所|school}增至{o|5所|school}，在校生{p|9,215人|student}，校均{q|2,304人|student}。
综上，{n|三个|item}学段均已完成规划任务，其中义务教育超额{r|540个|place}。尚有{s|2所|school}公办园将于今年9月开园。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("diff", "e", "d", "f"), ("share", "g", "h", "i"), ("diff", "j", "k", "l"), ("avg", "p", "o", "q"), ("count", "n", 3), ("diff", "g", "h", "r"), ("diff", "a", "b", "s"), ("below", "h", "g"), ("below", "k", "j"), ("below", "m", "o"), ("least", "a", "b")],
  [error("bound-exceeded", "b", "a", [12], None, "学前规划16所只完成14所，不能说三个学段均已完成", "text against figures", 3, say="义务教育和高中两个学段已完成，学前尚差2所"),
   error("average-mismatch", "q", "p o", [5], ("1,843人", "student"), "校均应除以现有5所，错用基期4所", "other year's figure copied", 1)],
  scope=[("share", "s", "a", "c"), ("share", "g", "a", "i")])

passage("plan-tail-clearing", spaced("""“尾巴项目”清零行动台账显示，2018年以前立项、至今未办竣工决算的教育项目共{a|93个|item}，送审金额{b|18.7亿元|CNY}。行动分三轮：第一轮（3—5月）办结{c1|28个|item}，第二轮（6—8月）{c2|34个|item}，第三轮（9—11月）{c3|19个|item}，累计{c|81个|item}，办结率{d|87.1%|percent}。审定金额{e|14.2亿元|CNY}，对应送审{f|15.6亿元|CNY}，核减{g|1.4亿元|CNY}，核减率{h|9.9%|percent}。

还有{i|12个|item}未办结，送审{j|4.5亿元|CNY}，其中{k|7个|item}因施工单位注销、{l|5个|item}因资料遗失。第三轮比第二轮少办{m|15个|item}，系剩下的都是难啃的骨头。"""),
  [("sum", "c", "c1 c2 c3"), ("share", "c", "a", "d"), ("bound", "c", "a"), ("diff", "f", "e", "g"), ("share", "g", "f", "h"), ("diff", "a", "c", "i"), ("diff", "b", "f", "j"), ("sum", "i", "k l"), ("diff", "c2", "c3", "m"), ("bound", "f", "b"), ("bound", "e", "f"), ("largest", "c2", "c1 c3"), ("smallest", "c3", "c1 c2"), ("diff", "i", "k", "l")],
  [error("share-mismatch", "h", "g f", [4], ("9.0%", "percent"), "核减率以送审金额为分母", "wrong denominator", 2),
   error("difference-mismatch", "j", "b f", [6], ("3.1亿元", "CNY"), "未办结送审额应为18.7减已办结的送审额15.6，错减审定额", "wrong part", 3)],
  scope=[("share", "g", "b", "h"), ("diff", "b", "e", "g")])

passage("gantt-words", """工期与学期的赛跑
学校建设最怕错过开学。近三年我市{a|74个|item}竣工项目中，8月底前交付的{b|52个|item}，占{c|70.3%|percent}；9月至次年2月交付、只能等春季学期启用的{d|17个|item}；3月以后交付、白白空置一个学期以上的{e|5个|item}。
按开工月份看差别很大：上半年开工的{f|39个|item}中有{g|33个|item}赶上秋季开学，比例{h|84.6%|percent}；下半年开工的{i|35个|item}中只有{j|19个|item}赶上，比例{k|54.3%|percent}，两者相差{l|30.3个百分点|percentage-point}。
平均工期，小学{m|17.4个月|other}、初中{o|19.2个月|other}、高中{p|25.8个月|other}，全部项目平均{q|19.0个月|other}。今后立项统一倒排：小学须提前{r|20个月|other}、高中提前{s|28个月|other}开工，各留出{t|2个月|other}以上余量。""",
  [("sum", "a", "b d e"), ("share", "b", "a", "c"), ("bound", "b", "a"), ("sum", "a", "f i"), ("share", "g", "f", "h"), ("bound", "g", "f"), ("sum", "b", "g j"), ("share", "j", "i", "k"), ("bound", "j", "i"), ("diff", "h", "k", "l"), ("between", "q", "m o p"), ("below", "k", "h"), ("diff", "a", "f", "i"), ("diff", "b", "g", "j"), ("below", "m", "r"), ("below", "p", "s"), ("trend", "up", "m o p")],
  scope=[("share", "j", "b", "k"), ("share", "g", "b", "h"), ("mean", "m o p", "q")],
  hard="平均工期按项目数加权，不是三个数的简单平均")

passage("catch-up-percent-points", """关于“提高百分之几”与“提高几个百分点”的提醒
一些单位报送进展时混用。举本市数据为例：县域内公办幼儿园占比2020年{a|40.0%|percent}，2024年{b|52.0%|percent}，应写“提高{c|12.0个百分点|percentage-point}”；若写“提高{d|30.0%|percent}”，指相对增幅，不能与前者互换。再如义务教育大校额学校占比由{e|6.4%|percent}降到{f|1.6%|percent}，是下降{g|4.8个百分点|percentage-point}，相对降幅{h|75.0%|percent}。
{n|十二个|item}县区的半年报中有{i|5个|item}写错：丁县把提高{j|3.8个百分点|percentage-point}写成“提高{k|3.8%|percent}”，其基期{l|61.2%|percent}，相对增幅其实是{m|6.2%|percent}。差错率{o|41.7%|percent}，比去年同期的{p|7个|item}县区减少{q|2个|item}。""",
  [("diff", "b", "a", "c"), ("growth", "b", "a", "d"), ("diff", "e", "f", "g"), ("expr", "(e-f)/e*100", "h"), ("share", "i", "n", "o"), ("diff", "p", "i", "q"), ("share", "j", "l", "m"), ("below", "a", "b"), ("below", "f", "e"), ("bound", "i", "n"), ("growthb", "a", "c", "d"), ("growthb", "e", "g", "h"), ("growthb", "l", "j", "m"), ("bound", "p", "n")],
  scope=[("growth", "b", "a", "c"), ("share", "j", "l", "k")],
  hard="百分点与相对增幅两种写法并列，并引用一个错例")

passage("wage-of-delay", """规划科 规科〔2025〕14号
关于申请追加过渡校舍租金的报告
因新城二小延期交付，{a|1,086名|student}学生需在租赁校舍过渡。原批租期{b|10个月|other}、月租{c|18.6万元|CNY}，合计{d|186.0万元|CNY}；现需延长{e|5个月|other}，业主同意月租下调为{f|16.4万元|CNY}，追加{g|82.0万元|CNY}。校车{h|12辆|item}，每辆每月{i|1.45万元|CNY}，延长期内需{j|174.0万元|CNY}。两项合计追加{k|169.0万元|CNY}，生均{l|1556元|CNY/student}。
资金来源：向施工方索赔{m|96.0万元|CNY}，占追加额的{o|56.8%|percent}；教育附加安排{p|73.0万元|CNY}。全部过渡租金（含原租期）累计{q|268.0万元|CNY}，平均每月{r|26.80万元|CNY}，介于两个月租之间。""",
  [("prod", "d", "b c"), ("prod", "g", "e f"), ("prod", "j", "e h i"), ("sum", "k", "g j"), ("avg", "k", "a", "l"), ("share", "m", "k", "o"), ("bound", "m", "k"), ("diff", "k", "m", "p"), ("sum", "k", "m p"), ("sum", "q", "d g"), ("overn", "q", "15", "r"), ("between", "r", "c f"), ("below", "f", "c"), ("below", "g", "d")],
  [error("average-mismatch", "j", "e h i k g", [2, 3], ("87.0万元", "CNY"), "延长期是5个月，错按原租期10个月计", "wrong period", 3),
   error("average-mismatch", "r", "q c f", [10, 11], ("17.87万元", "CNY"), "累计租金对应15个月，且平均不应高于两个月租", "wrong denominator", 3)],
  scope=[("sum", "q", "g j"), ("prod", "d", "b f")])

passage("missing-line-share", """2024年新增学位来源构成：新建学校{a1|7,560个|place}，占{p1|47.0%|percent}；改扩建{a2|4,320个|place}，占{p2|26.8%|percent}；盘活闲置校舍{a3|1,890个|place}，占{p3|11.7%|percent}；挖潜（功能室调剂）{a4|1,350个|place}，占{p4|8.4%|percent}；民办转公办{a5|980个|place}，占{p5|6.1%|percent}。{n|五项|item}合计{a|16,100个|place}。

需要指出，挖潜的{b|1,350个|place}是权宜之计，功能室迟早要恢复，因此“实打实”的新增学位是{c|14,750个|place}。与2023年的{d|15,240个|place}（已剔除挖潜）相比，少{e|490个|place}，下降{f|3.2%|percent}；而含挖潜的2023年总数为{g|16,020个|place}，今年反而多{h|80个|place}。""",
  [("sum", "a", "a1 a2 a3 a4 a5"), ("share", "a1", "a", "p1"), ("share", "a2", "a", "p2"), ("share", "a3", "a", "p3"), ("share", "a4", "a", "p4"), ("share", "a5", "a", "p5"), ("hundred", "p1 p2 p3 p4 p5"), ("same", "a4", "b"), ("diff", "a", "b", "c"), ("diff", "d", "c", "e"), ("growthb", "d", "e", "f"), ("diff", "a", "g", "h"), ("count", "n", 5), ("below", "c", "d"), ("below", "g", "a"), ("bound", "d", "g"), ("sum", "c", "a1 a2 a3 a5"), ("diff", "a", "a4", "c")],
  scope=[("diff", "a", "d", "h"), ("diff", "g", "c", "e"), ("growthb", "g", "h", "f")],
  hard="含挖潜与不含挖潜，一升一降")

passage("limit-class-size-plan", """招生计划编制口径
按照规划，全市小学起始年级班额不超过{l1|45人|student}，初中不超过{l2|50人|student}；个别学校经批准可突破，但小学不得超过{m1|47人|student}，初中不得超过{m2|53人|student}。
2025年计划：小学招{a|16,425人|student}、{b|365个|class}班，平均{c|45.0人|student}；初中招{d|12,348人|student}、{e|252个|class}班，平均{f|49.0人|student}。
经批准突破的小学有实验一小（每班{g1|47人|student}）、城南小学（每班{g2|46人|student}），初中有二中（每班{g3|54人|student}）、外国语学校（每班{g4|52人|student}），{n|4所|school}学校均在批准的上限之内。小学计划比上年的{h|17,010人|student}减少{i|525人|student}，班数由{j|378个|class}减少{k|13个|class}，平均班额不变。""",
  [("avg", "a", "b", "c"), ("avg", "d", "e", "f"), ("avgmost", "a", "b", "l1"), ("avgmost", "d", "e", "l2"), ("most", "f", "l2"), ("count", "n", 4), ("diff", "h", "a", "i"), ("diff", "j", "b", "k"), ("below", "a", "h"), ("below", "b", "j"), ("avg", "h", "j", "c"), ("most", "g1", "m1"), ("most", "g2", "m1"), ("most", "g3", "m2"), ("most", "g4", "m2"), ("below", "l1", "g1"), ("below", "l1", "g2"), ("below", "l2", "g3"), ("below", "l2", "g4"), ("below", "l1", "m1"), ("below", "l2", "m2")],
  [error("bound-exceeded", "g3", "m2", [13], None, "二中每班54人，超过批准突破后的上限53人", "limit exceeded though said to be kept", 3, say="除二中外均在批准的上限之内"),
   error("difference-mismatch", "i", "h a", [6], ("585人", "student"), "17010减16425为585", "wrong digit", 2)],
  scope=[("most", "g1", "l1"), ("most", "g4", "l2"), ("avg", "a", "j", "c")])

passage("targets-by-year-path", """普职协调发展指标的年度路径
年份　　普高在校生　中职在校生　普职比
2021年　{a1|41,260人|student}　{b1|35,880人|student}　{c1|1.15:1|ratio}
2022年　{a2|43,050人|student}　{b2|34,160人|student}　{c2|1.26:1|ratio}
2023年　{a3|45,370人|student}　{b3|32,640人|student}　{c3|1.93:1|ratio}
2024年　{a4|48,115人|student}　{b4|30,450人|student}　{c4|1.58:1|ratio}
2025年（目标）　{a5|49,000人|student}　{b5|35,000人|student}　{c5|1.40:1|ratio}
分析认为，普高在校生{y|三年|other}增加{d|6,855人|student}，中职减少{e|5,430人|student}，合计由{f|78,930人|student}升至{g|78,565人|student}，只多{h|1,425人|student}。普职比已越过目标，要在一年内回到{c6|1.40:1|ratio}，中职须扩招{i|4,550人|student}，增幅{j|14.9%|percent}，难度很大，建议把目标改为{k|1.55:1|ratio}，则在普高{l|49,000人|student}不变时，中职只需{m|31,613人|student}。""",
  [("ratio", "a1", "b1", "c1"), ("ratio", "a2", "b2", "c2"), ("ratio", "a3", "b3", "c3"), ("ratio", "a4", "b4", "c4"), ("ratio", "a5", "b5", "c5"), ("trend", "up", "a1 a2 a3 a4"), ("trend", "down", "b1 b2 b3 b4"), ("diff", "a4", "a1", "d"), ("diff", "b1", "b4", "e"), ("sum", "f", "a1 b1"), ("sum", "g", "a4 b4"), ("diff", "g", "f", "h"), ("diff", "b5", "b4", "i"), ("growthb", "b4", "i", "j"), ("same", "c5", "c6"), ("ratio", "l", "m", "k"), ("same", "a5", "l"), ("const", "y", "3", "3"), ("growth", "b5", "b4", "j"), ("below", "c5", "c4"), ("diff", "d", "e", "h"), ("trend", "up", "c1 c2 c3 c4"), ("below", "b4", "b5")],
  [error("ratio-mismatch table-mismatch", "c3", "a3 b3 c1 c2 c4", [2, 21], ("1.39:1", "ratio"), "45370除以32640约为1.39，且逐年上升的路径会被打断", "transposed digits", 1),
   error("sum-mismatch", "f", "a1 b1 g h", [9, 11], ("77,140人", "student"), "2021年合计应用当年普高41260人，错用了2022年", "other year's figure copied", 2)],
  scope=[("ratio", "a4", "b5", "c5"), ("diff", "a5", "a4", "d")])

passage("zone-balanced-table-notes", """学区学位饱和度（人／个）
东一学区：在校{a1|5,214|student}，学位{b1|4,860|place}，饱和度{c1|107.3%|percent}
东二学区：在校{a2|3,977|student}，学位{b2|4,320|place}，饱和度{c2|92.1%|percent}
西学区：在校{a3|6,420|student}，学位{b3|6,075|place}，饱和度{c3|105.7%|percent}
南学区：在校{a4|2,846|student}，学位{b4|3,510|place}，饱和度{c4|68.0%|percent}
北学区：在校{a5|4,419|student}，学位{b5|4,185|place}，饱和度{c5|105.6%|percent}
合计：在校{a|22,786|student}，学位{b|22,950|place}，饱和度{c|99.7%|percent}
说明：饱和度超过{l|105%|percent}列红色预警，{m|100%|percent}至{l2|105%|percent}列黄色，其余绿色。红色{r1|3个|item}、绿色{r2|2个|item}，无黄色。全区余缺相抵后余{d|74个|place}，若东一超员的{e|354人|student}全部疏导至东二，东二将多出{f|11人|student}。""",
  [("share", "a1", "b1", "c1"), ("share", "a2", "b2", "c2"), ("share", "a3", "b3", "c3"), ("share", "a4", "b4", "c4"), ("share", "a5", "b5", "c5"), ("sum", "a", "a1 a2 a3 a4 a5"), ("sum", "b", "b1 b2 b3 b4 b5"), ("share", "a", "b", "c"), ("same", "l", "l2"), ("below", "l", "c1"), ("below", "l", "c3"), ("below", "l", "c5"), ("below", "c2", "m"), ("below", "c4", "m"), ("count", "r1", 3), ("count", "r2", 2), ("diff", "b", "a", "d"), ("diff", "a1", "b1", "e"), ("lin", "f", "+e -b2 +a2"), ("between", "c", "c1 c2 c3 c4 c5")],
  [error("sum-mismatch table-mismatch", "a", "a1 a2 a3 a4 a5 b c d", [5, 7, 16], ("22,876", "student"), "五个学区在校生相加与合计不符", "transposed digits", 1),
   error("share-mismatch", "c4", "a4 b4", [3], ("81.1%", "percent"), "南学区的学位应取本行3510，错取了北学区", "copied line", 1)],
  scope=[("mean", "c1 c2 c3 c4 c5", "c"), ("share", "a2", "b1", "c2")])

passage("ratio-of-budget-line", """关于规划项目资金来源结构的答复
您在人代会上询问债券占比是否过高。“十四五”前四年，全市教育建设资金{a|96.3亿元|CNY}，其中专项债券{b|44.7亿元|CNY}，占{c|46.4%|percent}，没有超过市里划定的{d|50%|percent}红线；上级补助{e|13.9亿元|CNY}，占{f|14.4%|percent}；本级财政{g|33.1亿元|CNY}，占{i|34.4%|percent}；社会资金{h|4.6亿元|CNY}，占{j|4.8%|percent}。
分年看则有起伏：2022年资金{k|27.1亿元|CNY}、债券{l|14.8亿元|CNY}，占{m|54.6%|percent}，当年确实越过红线，2023年起我们压缩债券项目，2024年资金{o|22.4亿元|CNY}、债券{p|8.5亿元|CNY}，占{q|37.9%|percent}。红线按规划期累计考核，单年越线须向市政府说明，2022年已作说明。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("most", "c", "d"), ("share", "e", "a", "f"), ("bound", "e", "a"), ("sum", "a", "b e g h"), ("share", "g", "a", "i"), ("bound", "g", "a"), ("share", "h", "a", "j"), ("bound", "h", "a"), ("hundred", "c f i j"), ("share", "l", "k", "m"), ("bound", "l", "k"), ("below", "d", "m"), ("share", "p", "o", "q"), ("bound", "p", "o"), ("below", "q", "m"), ("bound", "l", "b"), ("bound", "k", "a"), ("bound", "p", "b"), ("below", "q", "d")],
  scope=[("most", "m", "d"), ("share", "l", "a", "m"), ("share", "p", "b", "q")],
  hard="单年越过红线但累计考核未越")

passage("pre-school-decline", """幼儿园“关停并转”预案测算

全市现有幼儿园{a|486所|school}（公办{a1|171所|school}、民办{a2|315所|school}），在园{b|78,300人|student}。2024年秋季小班入园{c|19,420人|student}，比大班毕业的{d|30,150人|student}少{e|10,730人|student}，进出之比{f|1.55|ratio}。

按目前趋势，2027年在园约{g|55,000人|student}，比现在减少{h|29.8%|percent}。若维持园均{i|160人|student}左右，只需{j|344所|school}，富余{k|142所|school}。测算假定公办园保留{l|152所|school}，减少{m|19所|school}；民办园保留{o|192所|school}，减少{p|213所|school}，民办减幅{q|39.0%|percent}，是公办减幅{r|11.1%|percent}的{s|3.5倍|ratio}。""",
  [("sum", "a", "a1 a2"), ("diff", "d", "c", "e"), ("ratio", "c", "d", "f"), ("expr", "(b-g)/b*100", "h"), ("avg", "g", "i", "j"), ("diff", "a", "j", "k"), ("sum", "j", "l o"), ("diff", "a1", "l", "m"), ("diff", "a2", "o", "p"), ("share", "p", "a2", "q"), ("share", "m", "a1", "r"), ("sum", "k", "m p"), ("multiple", "q", "r", "s"), ("below", "c", "d"), ("bound", "l", "a1"), ("below", "g", "b"), ("below", "r", "q"), ("bound", "o", "a2")],
  [error("difference-mismatch", "p", "a2 o q k m", [8, 9, 11], ("123所", "school"), "民办减少数应为315减保留192，与富余总数也要对得上", "transposed digits", 3),
   error("ratio-mismatch", "f", "c d", [2], ("0.64", "ratio"), "入园除以毕业应小于1，前后颠倒", "swapped figures", 1)],
  scope=[("share", "p", "a", "q"), ("avg", "b", "i", "j")])

passage("rank-and-superlative", """通报：一季度教育固定资产投资完成情况
乙区{a1|2.14亿元|CNY}，同比增长{b1|18.4%|percent}；丁县{a2|1.86亿元|CNY}，同比增长{b2|25.1%|percent}；甲县{a3|1.52亿元|CNY}，同比下降{b3|3.7%|percent-}；丙县{a4|0.97亿元|CNY}，同比增长{b4|9.6%|percent}；戊区{a5|0.88亿元|CNY}，同比增长{b5|41.9%|percent}；己县{a6|0.63亿元|CNY}，同比下降{b6|12.5%|percent-}。全市合计{a|8.00亿元|CNY}，同比增长{b|12.2%|percent}。

从总量看乙区居首，占全市{c|26.8%|percent}；从增速看戊区居首、丁县次之；增速最低的是甲县。{n|六个|item}县区中，增长的{d|四个|item}，下降的{e|两个|item}；总量前{k|三位|item}合计{f|4.00亿元|CNY}，占{g|69.0%|percent}。戊区去年同期为{h|0.62亿元|CNY}，今年增加{i|0.26亿元|CNY}。""",
  [("sum", "a", "a1 a2 a3 a4 a5 a6"), ("trend", "down", "a1 a2 a3 a4 a5 a6"), ("share", "a1", "a", "c"), ("bound", "a1", "a"), ("largest", "b5", "b1 b2 b3 b4 b6"), ("smallest", "b3", "b1 b2 b4 b5 b6"), ("count", "n", 6), ("count", "d", 4), ("count", "e", 2), ("sum", "n", "d e"), ("sum", "f", "a1 a2 a3"), ("share", "f", "a", "g"), ("bound", "f", "a"), ("growth", "a5", "h", "b5"), ("diff", "a5", "h", "i"), ("largest", "a1", "a2 a3 a4 a5 a6"), ("between", "b", "b1 b2 b3 b4 b5 b6"), ("growthb", "h", "i", "b5"), ("largest", "b2", "b1 b3 b4 b6"), ("count", "k", 3)],
  [error("direction-mismatch", "b3", "b1 b2 b4 b5 b6", [5], None, "己县下降12.5%，低于甲县的下降3.7%", "wrong superlative", 2, say="增速最低的是己县"),
   error("sum-mismatch", "f", "a1 a2 a3 a g", [10, 11], ("5.52亿元", "CNY"), "前三位应包括甲县1.52亿元", "part left out", 2)],
  scope=[("mean", "b1 b2 b3 b4 b5 b6", "b"), ("share", "a2", "a", "c")])

passage("long-progress-narrative", """南部新城教育配套三年行动 第二年评估

行动方案提出三年建成学校{a|26所|school}、学位{b|31,200个|place}，年度目标依次为{c1|7所|school}、{c2|10所|school}、{c3|9所|school}。第一年建成{d1|6所|school}，欠{e1|1所|school}；第二年建成{d2|11所|school}，补齐了上年欠账，两年累计{d|17所|school}，与累计目标持平。

学位的情况略有不同。两年累计投用{f|18,960个|place}，占{g|60.8%|percent}，而学校数已完成{h|65.4%|percent}，学位慢{i|4.6个百分点|percentage-point}，原因是先建成的以幼儿园和小规模小学为主，校均{j|1,115个|place}；余下{k|9所|school}多为九年一贯制，校均{l|1,360个|place}。

因此第三年看似任务最轻（按学校数算少于第二年），但学位要投用{m|12,240个|place}，比前两年年均{o|9,480个|place}多{p|2,760个|place}，为{q|1.29倍|ratio}。""",
  [("sum", "a", "c1 c2 c3"), ("diff", "c1", "d1", "e1"), ("sum", "d", "d1 d2"), ("share", "f", "b", "g"), ("bound", "f", "b"), ("share", "d", "a", "h"), ("bound", "d", "a"), ("diff", "h", "g", "i"), ("avg", "f", "d", "j"), ("diff", "a", "d", "k"), ("avg", "m", "k", "l"), ("diff", "b", "f", "m"), ("overn", "f", "2", "o"), ("diff", "m", "o", "p"), ("multiple", "m", "o", "q"), ("sum", "d", "c1 c2"), ("below", "c3", "c2"), ("below", "j", "l"), ("below", "d1", "c1"), ("below", "c2", "d2"), ("same", "k", "c3"), ("lin", "d2", "+c2 +e1")],
  scope=[("share", "d2", "c2", "h"), ("avg", "b", "a", "j")],
  hard="学校数进度与学位进度不同；第二年超额用于补上年")

passage("list-of-risk", """风险排查清单
全年拟开工{a|22个|item}项目，排查出风险点{b|37个|item}：用地类{b1|12个|item}、资金类{b2|9个|item}、规划调整类{b3|8个|item}、群众诉求类{b4|5个|item}、其他{b5|3个|item}。平均每个项目{c|1.7个|item}，其中{d|6个|item}项目没有风险点，有风险点的{e|16个|item}项目平均{f|2.3个|item}。
按等级，高风险{g|7个|item}、中风险{h|16个|item}、低风险{i|24个|item}。已化解{j|21个|item}，化解率{k|56.8%|percent}；高风险仅化解{l|2个|item}，化解率{m|28.6%|percent}，低于整体。尚未化解的{o|16个|item}中，高风险{p|5个|item}，占{q|71.4%|percent}。""",
  [("sum", "b", "b1 b2 b3 b4 b5"), ("avg", "b", "a", "c"), ("diff", "a", "d", "e"), ("avg", "b", "e", "f"), ("sum", "b", "g h i"), ("share", "j", "b", "k"), ("bound", "j", "b"), ("share", "l", "g", "m"), ("bound", "l", "g"), ("diff", "b", "j", "o"), ("diff", "g", "l", "p"), ("share", "p", "o", "q"), ("bound", "p", "o"), ("below", "m", "k"), ("bound", "d", "a")],
  [error("sum-mismatch difference-mismatch", "i", "b g h", [4], ("14个", "item"), "37减高风险7、中风险16为14", "wrong digit", 2),
   error("share-mismatch", "q", "p o", [11], ("31.3%", "percent"), "占未化解的比重，分母应为16个，错用高风险总数", "wrong denominator", 2)],
  scope=[("share", "p", "b", "q"), ("avg", "b", "d", "f")])

passage("story-of-one-school", """一所学校的五年账

湖湾学校从纸面走到开学，用了整整{y|五年|other}。2019年9月，片区控规批复时，周边楼盘只交付了{a|2,100户|item}，没有人着急；2021年入住涨到{b|5,800户|item}，教育局收到的来信一个月多过一个月。规划科当年做过一次测算：按每百户{c|13个|place}小学学位，缺口约{d|754个|place}，而最近的学校已经开到每班{e|53人|student}。

2022年3月开工，2024年8月启用，设计{f|36个|class}班、{g|1,620个|place}学位，每班{h|45人|student}。启用首月报到{i|1,137人|student}，其中从原校分流过来的{j|688人|student}，新生{k|449人|student}；原校班额随之降到{l|44人|student}。

如今再看当初的测算，缺口低估了。实际入住{m|7,300户|item}，照同一标准需要{o|949个|place}学位，而报到人数超出这个数{p|188人|student}，多半来自租住户。""",
  [("prod", "d", "b c", "1/100"), ("prod", "o", "m c", "1/100"), ("prod", "g", "f h"), ("diff", "i", "j", "k"), ("sum", "i", "j k"), ("diff", "i", "o", "p"), ("const", "y", "4.9", "5"), ("below", "a", "b"), ("below", "b", "m"), ("below", "l", "e"), ("bound", "i", "g"), ("below", "o", "i")],
  scope=[("prod", "o", "b c", "1/100"), ("avg", "i", "f", "h")],
  hard="测算学位数与设计学位数是两回事；报到数超过测算但未超设计")

passage("approx-in-speech", """规划动员会上的一段话（据录音整理）：
“我不念稿子，讲几个数大家记住就行。我们现在有将近{a|40万|student<}学生，准确说是{b|39.6万人|student}，五年前是{c|36.2万人|student}，也就是说五年涨了{d|3.4万人|student}，差不多是{e|一成|percent~}——大家别小看这一成，按一所学校装{f|1,700人|student}算，等于凭空多出{g|20所|school}学校的量。
可是我们这五年只建了{h|17所|school}。剩下的怎么装进去的？挤进去的。教学楼加层、功能室改教室，{i|126间|classroom}功能室就这么没了，每间按{j|45人|student}算，装了{k|5,670人|student}。
所以下一个五年，头一件事是把这{i2|126间|classroom}还回去，第二件事才是建新的。资金盘子{l|31亿元|CNY}，还功能室用{m|2.4亿元|CNY}，不到{o|一成|percent}。”""",
  [("same", "a", "b"), ("diff", "b", "c", "d"), ("growth", "b", "c", "e"), ("avg", "d", "f", "g"), ("prod", "k", "i j"), ("same", "i", "i2"), ("below", "h", "g"), ("share", "m", "l", "o"), ("below", "c", "b")],
  scope=[("avg", "b", "f", "g"), ("avg", "b", "h", "f")],
  hard="讲话用约数，不到一成是上限")

passage("half-time-direction", """截至2023年6月，规划期已经过去{t|50%|percent}。从十个监测点报来的情况看，随迁子女在公办学校就读比例由{a|86.4%|percent}上升到{b|89.1%|percent}，距离目标{c|92%|percent}还差{d|2.9个百分点|percentage-point}；完成应提高部分的{e|48.2%|percent}，略慢于时间进度。
乡村教师周转房入住率由{f|71.5%|percent}上升到{g|66.8%|percent}，主要是{h|214套|item}新房尚未通水通电就计入了总套数。如果扣除这部分，可入住的{i|1,386套|item}中已住{j|1,069套|item}，入住率为{k|77.1%|percent}，比基期提高{l|5.6个百分点|percentage-point}；不扣除则是{m|1,600套|item}中住{j2|1,069套|item}。
监测点还反映，校车线路由{o|48条|item}增加到{p|63条|item}，覆盖行政村{q|231个|item}。""",
  [("diff", "c", "b", "d"), ("expr", "(b-a)/(c-a)*100", "e"), ("below", "e", "t"), ("below", "b", "c"), ("trend", "up", "f g"), ("share", "j", "i", "k"), ("bound", "j", "i"), ("diff", "k", "f", "l"), ("sum", "m", "i h"), ("same", "j", "j2"), ("share", "j2", "m", "g"), ("bound", "j2", "m"), ("const", "t", "50", "50"), ("trend", "up", "a b"), ("below", "o", "p")],
  [error("direction-mismatch", "g", "f", [4], None, "66.8%低于71.5%，应为下降", "direction", 1, say="由71.5%下降到66.8%")],
  scope=[("share", "j", "m", "k"), ("share", "b", "c", "e")])

passage("table-of-tables", """年度目标、上半年预期与实际（己县）
任务 | 年度目标 | 上半年预期 | 上半年实际 | 占年度 | 占预期
新增公办园学位（个） | {a1|900|place} | {a2|300|place} | {a3|360|place} | {a4|40.0%|percent} | {a5|120.0%|percent}
改造旱厕（座） | {b1|64|item} | {b2|40|item} | {b3|37|item} | {b4|57.8%|percent} | {b5|92.5%|percent}
补充教师（人） | {c1|175|person} | {c2|0|person} | {c3|21|person} | {c4|12.0%|percent} | —
更换照明（间） | {d1|1,120|classroom} | {d2|560|classroom} | {d3|728|classroom} | {d4|65.0%|percent} | {d5|130.0%|percent}
注：教师招聘每年8月到岗，上半年无预期数，{e|21人|person}为提前引进的紧缺学科教师。县教育局据此认为，四项中唯有改造旱厕未达到预期；但按占年度的比重看，改造旱厕反而超过{f|50%|percent}，新增公办园学位才{g|40.0%|percent}。两种看法并不冲突，前松后紧、前紧后松，本来就是排工期时定下的。""",
  [("share", "a3", "a1", "a4"), ("bound", "a3", "a1"), ("share", "a3", "a2", "a5"), ("share", "b3", "b1", "b4"), ("bound", "b3", "b1"), ("share", "b3", "b2", "b5"), ("share", "c3", "c1", "c4"), ("bound", "c3", "c1"), ("share", "d3", "d1", "d4"), ("bound", "d3", "d1"), ("share", "d3", "d2", "d5"), ("same", "c3", "e"), ("below", "b3", "b2"), ("below", "a2", "a3"), ("below", "d2", "d3"), ("below", "f", "b4"), ("same", "a4", "g"), ("below", "g", "f"), ("below", "c2", "c3"), ("share", "a3", "a1", "g"), ("bound", "a3", "a1")],
  scope=[("share", "a3", "a2", "a4"), ("share", "b3", "b1", "b5")],
  hard="占预期与占年度的比重高低相反")

passage("decimal-slip-forecast", """教育用电负荷与空调安装规划估算

全市拟在{y|两年|other}内为{a|8,640间|classroom}教室装空调，每间配{b|2台|item}，共{c|17,280台|item}，已有{d|3,410台|item}可继续用，需新购{e|13,870台|item}。单价{f|3,150元|CNY}，设备费{g|4369万元|CNY}；配套增容每所学校平均{h|46.5万元|CNY}，涉及{i|92所|school}，计{j|4278万元|CNY}。两项合计约{k|0.86亿元|CNY~}。

第一年先装中考、高考年级及顶楼教室{l|3,280间|classroom}，占{m|61.2%|percent}；余下{o|5,360间|classroom}第二年装完。运行费用由学校公用经费列支，按每间每年{p|610元|CNY}，全部装完后每年新增{q|52.7万元|CNY}。""",
  [("prod", "c", "a b"), ("diff", "c", "d", "e"), ("prod", "g", "e f"), ("prod", "j", "h i"), ("sum", "k", "g j"), ("share", "l", "a", "m"), ("bound", "l", "a"), ("diff", "a", "l", "o"), ("prod", "q", "a p"), ("bound", "d", "c")],
  [error("average-mismatch", "q", "a p", [8], ("527万元", "CNY"), "8640间每间610元应为527万元，小了十倍", "power of ten", 2),
   error("share-mismatch", "m", "l a", [5], ("38.0%", "percent"), "占全部教室的比重，错以第二年间数为分母", "wrong denominator", 2)],
  scope=[("prod", "q", "l p"), ("prod", "g", "c f")])

passage("prev-year-restate", wrap("""关于2023年数据的追溯调整
在编制2024年进度表时，我们发现2023年已投用学位多报了{a|320个|place}：北苑小学的{b|8个|class}班、每班{c|40个|place}学位在2022年已经报过。追溯调整后，2023年投用数由{d|5,475个|place}改为{e|5,155个|place}，2022年的{f|4,890个|place}不变。
2024年投用{g|5,610个|place}。按调整后的基数，2024年比2023年增长{h|8.8%|percent}，而不是上月快报里的{i|2.5%|percent}；2023年比2022年增长{j|5.4%|percent}，快报原为{k|12.0%|percent}。
三年累计也由{l|15,975个|place}改为{m|15,655个|place}，对规划数{o|20,000个|place}的完成率下调{p|1.6个百分点|percentage-point}，为{q|78.3%|percent}。""", 36),
  [("prod", "a", "b c"), ("diff", "d", "a", "e"), ("growth", "g", "e", "h"), ("growth", "g", "d", "i"), ("growth", "e", "f", "j"), ("growth", "d", "f", "k"), ("sum", "l", "d f g"), ("sum", "m", "e f g"), ("diff", "l", "m", "a"), ("sharediff", "l", "m", "o", "p"), ("share", "m", "o", "q"), ("bound", "m", "o"), ("below", "e", "d"), ("below", "i", "h"), ("below", "j", "k")],
  scope=[("growth", "g", "d", "h"), ("share", "l", "o", "q"), ("sum", "m", "d f g")],
  hard="调整前后两套基数并列")

passage("list-and-count", """明年要办的{a|十件|item}实事已经确定：一、新建幼儿园{b1|6所|school}；二、新建小学{b2|4所|school}；三、新建初中{b3|3所|school}；四、改造食堂{b4|28个|item}；五、安装护眼灯{b5|1,900间|classroom}；六、开行校车{b6|15辆|item}；七、免费培训家长{b7|2万人次|person-time}；八、新增托位{b8|800个|place}；九、开放校园运动场{b9|46所|school}。
其中学校建设{c|13所|school}，需资金{d|7.9亿元|CNY}，占全部实事总投资{e|9.4亿元|CNY}的{f|84.0%|percent}；校均{g|0.61亿元|CNY}。改造食堂平均每个{h|38万元|CNY}，共{i|1064万元|CNY}。上年的{m|八件|item}实事全部办结，投资{k|8.1亿元|CNY}，明年增长{l|13.8%|percent}。""",
  [("count", "a", 9), ("sum", "c", "b1 b2 b3"), ("share", "d", "e", "f"), ("bound", "d", "e"), ("avg", "d", "c", "g"), ("prod", "i", "h b4"), ("growth", "e", "k", "l"), ("below", "k", "e")],
  [error("sum-mismatch count-mismatch", "a", "", [0], ("九件", "item"), "清单只到第九件", "count against list", 2),
   error("growth-mismatch", "l", "e k", [6], ("16.0%", "percent"), "增长率应除以上年8.1亿元", "later divided instead of earlier", 1)],
  scope=[("share", "d", "k", "f"), ("avg", "e", "c", "g")])

passage("order-of-dates", """三所新校节点对照
第一所：{a1|2023年4月|other}可研批复，{a2|2023年7月|other}初设批复，{a3|2023年10月|other}开工，{a4|2025年6月|other}竣工；
第二所：{b1|2023年9月|other}可研批复，{b2|2024年1月|other}初设批复，{b3|2023年12月|other}开工，{b4|2025年8月|other}竣工；
第三所：{c1|2022年11月|other}可研批复，{c2|2023年3月|other}初设批复，{c3|2023年5月|other}开工，{c4|2024年12月|other}竣工。
三校开工至竣工分别历时{d1|20个月|other}、{d2|18个月|other}、{d3|19个月|other}，平均{d|21个月|other}。建筑面积依次为{e1|3.8万平方米|other}、{e2|2.9万平方米|other}、{e3|3.3万平方米|other}，合计{e|10.0万平方米|other}，其中第一所占{f|38.0%|percent}。""",
  [("order", "a1 a2 a3 a4"), ("order", "b1 b2 b3 b4"), ("order", "c1 c2 c3 c4"), ("const", "d1", "20", "20"), ("const", "d2", "18", "18"), ("const", "d3", "19", "19"), ("mean", "d1 d2 d3", "d"), ("sum", "e", "e1 e2 e3"), ("share", "e1", "e", "f"), ("bound", "e1", "e")],
  [error("direction-mismatch sequence-mismatch", "b3", "b1 b2 b4", [1], ("2024年2月", "other"), "开工早于初设批复，且到竣工的月数也不是18个月", "date order", 1),
   error("average-mismatch", "d", "d1 d2 d3", [6], ("19个月", "other"), "三校历时平均19个月，21高于其中最长的20", "wrong digit", 2)],
  scope=[("mean", "d1 d3", "d2")])

passage("tripled-multiple", """智慧校园专项推进情况。2020年全市只有{a|21所|school}学校达到智慧校园二级以上，2024年增至{b|84所|school}，是2020年的{c|4倍|ratio}，增长{d|4倍|ratio}。生均带宽由{e|18M|Mbps}升至{f|36M|Mbps}，{g|翻了一番|ratio}。
经费方面，2020年投入{h|2,260万元|CNY}，2024年投入{i|5,198万元|CNY}，增长{j|230%|percent}，四年累计{k|1.64亿元|CNY}（2021—2024年），年均{l|4100万元|CNY}，低于2024年当年。
但覆盖面仍不高：全市{m|268所|school}中小学，二级以上占{o|31.3%|percent}，距2025年{p|45%|percent}的目标差{q|13.7个百分点|percentage-point}，至少还需{r|37所|school}达标。""",
  [("multiple", "b", "a", "c"), ("times", "b", "a", "d"), ("multiple", "f", "e", "g"), ("growth", "i", "h", "j"), ("overn", "k", "4", "l"), ("below", "l", "i"), ("share", "b", "m", "o"), ("bound", "b", "m"), ("diff", "p", "o", "q"), ("expr", "m*p/100-b", "r"), ("below", "o", "p")],
  [error("ratio-mismatch", "d", "b a", [1], ("3倍", "ratio"), "是2020年的4倍，增长应为3倍", "increase against multiple", 1),
   error("growth-mismatch", "j", "i h", [3], ("130%", "percent"), "5198是2260的230%，增长130%", "increase against multiple", 1)],
  scope=[("overn", "k", "5", "l"), ("share", "r", "m", "q")])

passage("sum-not-100", """学位需求来源分析（2025年小学一年级）
新区学位申请中，按房产类型分：商品房{a1|58.3%|percent}，安置房{a2|27.1%|percent}，公租房{a3|6.9%|percent}，租住{a4|13.1%|percent}。总申请{b|6,420人|student}，商品房{c1|3,743人|student}，安置房{c2|1,393人|student}，公租房{c3|443人|student}，租住{c4|841人|student}。
按户籍分：本区{d1|3,917人|student}，本市他区{d2|1,124人|student}，市外{d3|1,379人|student}。市外占{e|21.5%|percent}，比上年的{f|24.1%|percent}下降{g|2.6个百分点|percentage-point}。
往年总有人把两种分法的数叠加，得出{h|12,840人|student}的“总需求”，须特别说明两种分法是同一批孩子。""",
  [("hundred", "a1 a2 a3 a4"), ("share", "c1", "b", "a1"), ("share", "c2", "b", "a2"), ("share", "c3", "b", "a3"), ("share", "c4", "b", "a4"), ("sum", "b", "c1 c2 c3 c4"), ("sum", "b", "d1 d2 d3"), ("share", "d3", "b", "e"), ("bound", "d3", "b"), ("diff", "f", "e", "g"), ("prod", "h", "b", "2"), ("below", "e", "f"), ("largest", "a1", "a2 a3 a4")],
  [error("share-mismatch", "a2", "a1 a3 a4 c2 b", [0, 2], ("21.7%", "percent"), "安置房1393人占6420人的21.7%，四项之和也会超过百分之百", "transposed digits", 2)],
  scope=[("sum", "h", "b d1"), ("share", "d2", "b", "e")])

passage("office-memo-mean", """关于“五年平均”算法的内部讨论
小李用{a1|4.6%|percent}、{a2|7.9%|percent}、{a3|2.3%|percent}、{a4|-1.2%|percent}、{a5|5.4%|percent}五个增速简单平均，得出年均增长{b|3.8%|percent}；老周用首尾两年算，2020年{c|27.4亿元|CNY}、2025年{d|32.9亿元|CNY}，年均增长{e|3.7%|percent}。两个数差{f|0.1个百分点|percentage-point}，开会时吵了半天。
结论是：对外发布用复合增长率，即老周的算法；简单平均只在内部看波动。五年总增幅{g|20.1%|percent}，不能除以{h|五年|other}当作年均（那样是{i|4.0%|percent}）。五年中只有2024年是负增长，其余年份均为正。""",
  [("mean", "a1 a2 a3 a4 a5", "b"), ("cagrv", 5, "d", "c", "e"), ("diff", "b", "e", "f"), ("growth", "d", "c", "g"), ("overn", "g", "5", "i"), ("smallest", "a4", "a1 a2 a3 a5"), ("const", "h", "5", "5"), ("below", "e", "i"), ("below", "e", "b")],
  scope=[("overn", "g", "5", "e"), ("mean", "a1 a2 a3 a5", "b")],
  hard="复合增长率、简单平均、总增幅除以五三种算法")

passage("transfer-next-plan", """结转事项移交单
“十四五”末未竣工、结转“十五五”的教育项目{a|19个|item}，总投资{b|13.6亿元|CNY}，已完成{c|8.2亿元|CNY}，完成{d|60.3%|percent}，结转投资{e|4.5亿元|CNY}。

按2026年上半年可竣工、2026年下半年可竣工、2027年以后三档，分别为{f1|8个|item}、{f2|6个|item}、{f3|5个|item}；对应结转投资{g1|1.1亿元|CNY}、{g2|1.7亿元|CNY}、{g3|2.6亿元|CNY}。可见项目数最多的一档结转投资最少。
2027年以后的{f4|5个|item}项目平均还需{h|1.08亿元|CNY}，其中职教园区一项{i|1.5亿元|CNY}，占该档的{j|57.7%|percent}。移交单附原始批文{k|57份|item}，平均每个项目{l|3份|item}。""",
  [("share", "c", "b", "d"), ("bound", "c", "b"), ("diff", "b", "c", "e"), ("sum", "a", "f1 f2 f3"), ("sum", "e", "g1 g2 g3"), ("same", "f3", "f4"), ("avg", "g3", "f4", "h"), ("share", "i", "g3", "j"), ("bound", "i", "g3"), ("avg", "k", "a", "l"), ("largest", "f1", "f2 f3"), ("smallest", "g1", "g2 g3"), ("trend", "up", "g1 g2 g3"), ("trend", "down", "f1 f2 f3")],
  [error("average-mismatch", "h", "g3 f4", [6], ("0.52亿元", "CNY"), "该档结转投资2.6亿元除以5个项目，错用了全部结转5.4亿元", "wrong part", 3),
   error("difference-mismatch", "e", "b c g1 g2 g3", [2, 4], ("5.4亿元", "CNY"), "13.6减8.2为5.4，三档相加亦为5.4", "transposed digits", 3)],
  scope=[("share", "i", "e", "j"), ("avg", "b", "a", "h")])

passage("hold-limit-words", half("""投诉答复：关于“招生计划超核定学位”
经查，您所反映的育英小学2024年核定每年级{a|6个|class}班、每班{b|45人|student}，合{c|270个|place}学位。一年级实招{d|282人|student}，确实超出{e|12人|student}，原因是其中{f|14名|student}多胞胎及随班就读学生按规定不占计划，扣除后占计划的是{g|268人|student}，没有超过核定数，尚余{h|2个|place}。
二年级在校{i|276人|student}，不占计划{j|5人|student}，占计划{k|271人|student}，超核定{l|1人|student}，系年中插班的军人子女，已经区政府批准。六年级在校{m|261人|student}，低于核定。{n|三个|item}年级合计{o|819人|student}，平均每班{p|45.5人|student}。"""),
  [("prod", "c", "a b"), ("diff", "d", "c", "e"), ("diff", "d", "f", "g"), ("most", "g", "c"), ("diff", "c", "g", "h"), ("diff", "i", "j", "k"), ("diff", "k", "c", "l"), ("below", "m", "c"), ("sum", "o", "d i m"), ("count", "n", 3), ("overn", "o", "18", "p"), ("below", "c", "d"), ("below", "g", "c"), ("below", "c", "k"), ("bound", "f", "d"), ("bound", "j", "i"), ("expr", "o/(n*a)", "p")],
  scope=[("most", "d", "c"), ("most", "k", "c"), ("diff", "i", "c", "l")],
  hard="不占计划的学生扣除后未超；二年级超一人另有批准")

passage("report-to-congress", """关于规划执行情况向市人大常委会的报告（摘）

主任、各位副主任：规划实施以来，全市教育经费总投入由{a|86.7亿元|CNY}增加到{b|118.4亿元|CNY}，增长{c|36.6%|percent}，其中一般公共预算教育支出由{d|71.2亿元|CNY}增加到{e|96.5亿元|CNY}，占总投入的比重由{f|82.1%|percent}变为{g|81.5%|percent}，略有下降。这不意味着财政投入放松，而是学费、捐赠等其他来源增长更快：由{h|15.5亿元|CNY}增加到{i|21.9亿元|CNY}，增长{j|41.3%|percent}，快于财政支出的{k|35.5%|percent}。

委员们关心的生均经费，小学由{l|12,840元|CNY/student}增至{m|15,310元|CNY/student}，初中由{o|17,650元|CNY/student}增至{p|20,425元|CNY/student}，分别增长{q|19.2%|percent}和{r|15.7%|percent}，做到了只增不减。""",
  [("growth", "b", "a", "c"), ("growth", "e", "d", "k"), ("share", "d", "a", "f"), ("bound", "d", "a"), ("share", "e", "b", "g"), ("bound", "e", "b"), ("below", "g", "f"), ("diff", "a", "d", "h"), ("diff", "b", "e", "i"), ("growth", "i", "h", "j"), ("below", "k", "j"), ("growth", "m", "l", "q"), ("growth", "p", "o", "r"), ("trend", "up", "l m"), ("trend", "up", "o p"), ("sum", "a", "d h"), ("sum", "b", "e i"), ("below", "k", "c")],
  scope=[("growth", "e", "a", "c"), ("share", "e", "a", "g")],
  hard="财政支出增加而占比下降")

passage("two-drafts-of-shortfall", """初稿：“到2027年，城区初中学位缺口将达{a|4,860个|place}。”
定稿：“到2027年，城区初中学位缺口将达{b|2,340个|place}。”
为什么砍掉一半多？定稿说明如下。（1）初稿把在建的第九中学{c|1,800个|place}学位漏了；（2）初稿对民办初中招生按{d|8%|percent}估计，实际稳定在{e|11%|percent}左右，可多分流{f|720人|student}；两项合计{g|2,520人|student}，缺口相应减少到{h|2,340个|place}。
需要学位{i|24,000个|place}左右的判断没有变，公办现有{j|19,140个|place}学位，差额就是初稿的缺口。按定稿，第九中学建成后公办学位为{k|20,940个|place}。
缺口比初稿减少{l|51.9%|percent}，超过一半。""",
  [("same", "b", "h"), ("sum", "g", "c f"), ("diff", "a", "g", "h"), ("diff", "a", "g", "b"), ("diff", "i", "j", "a"), ("sum", "k", "j c"), ("expr", "(a-b)/a*100", "l"), ("below", "b", "a"), ("expr", "i*(e-d)/100", "f"), ("below", "d", "e"), ("lin", "h", "+a -c -f"), ("const", "l", "50.1", "100")],
  scope=[("diff", "i", "k", "b"), ("growthb", "b", "g", "l")],
  hard="初稿与定稿并列")

passage("weighted-vs-simple-schools", """乡镇中心校标准化达标率
甲县{a1|12所|school}达标{b1|9所|school}，达标率{c1|75.0%|percent}；丙县{a2|25所|school}达标{b2|23所|school}，{c2|92.0%|percent}；丁县{a3|8所|school}达标{b3|4所|school}，{c3|50.0%|percent}；戊县{a4|20所|school}达标{b4|17所|school}，{c4|85.0%|percent}。四县合计{a|65所|school}，达标{b|53所|school}，达标率{c|75.5%|percent}。
规划要求2025年达标率不低于{d|90%|percent}，按现有学校数至少{e|59所|school}达标，还差{f|6所|school}。丁县欠账最大，{g|4所|school}未达标全在山区；未达标学校总数{h|12所|school}，丁县占{i|7.5%|percent}，与达标率最低的判断一致。""",
  [("share", "b1", "a1", "c1"), ("bound", "b1", "a1"), ("share", "b2", "a2", "c2"), ("bound", "b2", "a2"), ("share", "b3", "a3", "c3"), ("bound", "b3", "a3"), ("share", "b4", "a4", "c4"), ("bound", "b4", "a4"), ("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("share", "b", "a", "c"), ("bound", "b", "a"), ("const", "e", "59", "59"), ("diff", "e", "b", "f"), ("diff", "a3", "b3", "g"), ("diff", "a", "b", "h"), ("share", "g", "h", "i"), ("bound", "g", "h"), ("smallest", "c3", "c1 c2 c4"), ("below", "c", "d"), ("between", "c", "c1 c2 c3 c4")],
  [error("share-mismatch", "c", "b a", [10], ("81.5%", "percent"), "合计达标率应为53除以65，不是四个百分比的平均", "simple instead of weighted mean", 2),
   error("share-mismatch", "i", "g h", [16], ("33.3%", "percent"), "占未达标总数的比重，分母应为12", "wrong denominator", 2)],
  scope=[("share", "g", "a3", "i"), ("mean", "c1 c2 c3 c4", "d")])

passage("monthly-dispatch", """项目月调度（4—9月）
月份：4月、5月、6月、7月、8月、9月
当月完成投资（万元）：{a4|1,860|CNY@万}、{a5|2,340|CNY@万}、{a6|3,105|CNY@万}、{a7|2,790|CNY@万}、{a8|2,655|CNY@万}、{a9|3,480|CNY@万}
年初至当月累计（万元）：{b4|5,220|CNY@万}、{b5|7,560|CNY@万}、{b6|10,665|CNY@万}、{b7|14,355|CNY@万}、{b8|16,110|CNY@万}、{b9|19,590|CNY@万}
年度计划{p|24,000万元|CNY}，6月末累计完成{q6|44.4%|percent}，9月末{q9|81.6%|percent}。一季度完成{r|3,360万元|CNY}。二季度当季完成{s|4,200万元|CNY}，三季度{t|8,925万元|CNY}，三季度比二季度多{u|1,620万元|CNY}。7月、8月受高温停工影响连续两个月回落，9月反弹，为{v|六个|item}月里最高。""",
  [("sum", "b5", "b4 a5"), ("sum", "b6", "b5 a6"), ("sum", "b7", "b6 a7"), ("sum", "b8", "b7 a8"), ("sum", "b9", "b8 a9"), ("share", "b6", "p", "q6"), ("bound", "b6", "p"), ("share", "b9", "p", "q9"), ("bound", "b9", "p"), ("diff", "b4", "a4", "r"), ("sum", "s", "a4 a5 a6"), ("sum", "t", "a7 a8 a9"), ("diff", "t", "s", "u"), ("largest", "a9", "a4 a5 a6 a7 a8"), ("trend", "down", "a6 a7 a8"), ("count", "v", 6), ("trend", "up", "a8 a9"), ("sum", "b9", "r s t"), ("sum", "b9", "b4 a5 a6 a7 a8 a9")],
  [error("sum-mismatch table-mismatch", "b7", "b6 a7 b8 a8", [2, 3], ("13,455", "CNY@万"), "6月累计加7月当月与7月累计不符，也与8月接不上", "transposed digits", 1),
   error("sum-mismatch", "s", "a4 a5 a6 t u b9 r", [10, 12, 17], ("7,305万元", "CNY"), "二季度应含6月", "part left out", 3)],
  scope=[("sum", "b9", "a4 a5 a6 a7 a8 a9"), ("share", "a9", "p", "q9")])

passage("ticket-supervise", """督办单
督办事项：北郊片区学校建设滞后
承办单位：区教育局、区住建局
交办时间：2024年5月
事项说明：该片区规划学校{a|8所|school}，应于2024年底前建成{b|6所|school}，截至交办之日建成{c|2所|school}、在建{d|3所|school}、未开工{e|2所|school}。
办理结果（2024年12月报）：{f|3所|school}在建学校全部建成，未开工中开工{g|2所|school}，另{h|1所|school}选址调整。至年底建成{i|5所|school}，与应建成数相差{j|1所|school}；新增学位{k|3,915个|place}，连同此前的{l|2,520个|place}，片区新增学位{m|6,435个|place}，占规划{o|11,070个|place}的{p|35.4%|percent}。
督办评价：基本完成。""",
  [("sum", "a", "c d e"), ("lin", "e", "+a -c -d"), ("same", "d", "f"), ("sum", "e", "g h"), ("sum", "i", "c f"), ("diff", "b", "i", "j"), ("sum", "m", "k l"), ("share", "m", "o", "p"), ("bound", "m", "o"), ("bound", "b", "a"), ("below", "i", "b"), ("bound", "i", "a")],
  [error("sum-mismatch", "e", "a c d g h", [0, 1, 3], ("3所", "school"), "8所减建成2所、在建3所应为3所，后文也按2加1处理", "wrong digit", 2),
   error("share-mismatch", "p", "m o", [7], ("58.1%", "percent"), "占比应含此前的2520个", "part left out", 1)],
  scope=[("sum", "i", "c f g"), ("share", "l", "o", "p")])

passage("annual-forecast-check", """预测回头看：近五年预测与实际对照
2020年秋小学新生预测{a1|9,850人|student}、实际{b1|10,062人|student}，偏差{c1|2.2%|percent}；
2021年预测{a2|10,240人|student}、实际{b2|10,118人|student}，偏差{c2|-1.2%|percent}；
2022年预测{a3|10,600人|student}、实际{b3|10,981人|student}，偏差{c3|3.6%|percent}；
2023年预测{a4|11,150人|student}、实际{b4|11,428人|student}，偏差{c4|2.5%|percent}；
2024年预测{a5|10,900人|student}、实际{b5|10,713人|student}，偏差{c5|-1.7%|percent}。
五年中正偏差{d|3年|other}、负偏差{e|2年|other}，偏差绝对值最大的是2022年。五年预测合计{f|52,740人|student}，实际合计{g|53,302人|student}，总偏差{h|1.1%|percent}，正负相抵后远小于单年最大偏差。""",
  [("growth", "b1", "a1", "c1"), ("growth", "b2", "a2", "c2"), ("growth", "b3", "a3", "c3"), ("growth", "b4", "a4", "c4"), ("growth", "b5", "a5", "c5"), ("sum", "f", "a1 a2 a3 a4 a5"), ("sum", "g", "b1 b2 b3 b4 b5"), ("growth", "g", "f", "h"), ("const", "d", "3", "3"), ("const", "e", "2", "2"), ("largest", "c3", "c1 c2 c4 c5"), ("below", "h", "c3"), ("between", "h", "c1 c2 c3 c4 c5"), ("below", "a1", "b1"), ("below", "b2", "a2"), ("below", "a3", "b3"), ("below", "a4", "b4"), ("below", "b5", "a5")],
  scope=[("growth", "b4", "a5", "c4"), ("growth", "a5", "b5", "c5")],
  hard="偏差有正有负，以预测数为基数")

passage("reserve-teachers-by-plan", spaced("""“县管校聘”五年计划完成情况

原计划五年交流教师{a|2,400人|person}，年均{b|480人|person}。实际各年交流{c1|392人|person}、{c2|467人|person}、{c3|505人|person}、{c4|538人|person}、{c5|561人|person}，逐年增加，合计{c|2,463人|person}，超计划{d|63人|person}，年均{e|616人|person}。
从方向看，城镇到乡村{f1|1,318人|person}，乡村到城镇{f2|648人|person}，同级之间{f3|461人|person}；从人员看，骨干教师{g|739人|person}，占交流总数的{h|30.0%|percent}，达到规划不低于{i|30%|percent}的要求。
头一年没有完成年均数，自第三年起连续超过{b2|480人|person}。"""),
  [("overn", "a", "5", "b"), ("sum", "c", "c1 c2 c3 c4 c5"), ("trend", "up", "c1 c2 c3 c4 c5"), ("diff", "c", "a", "d"), ("overn", "c", "5", "e"), ("mean", "c1 c2 c3 c4 c5", "e"), ("sum", "c", "f1 f2 f3"), ("share", "g", "c", "h"), ("bound", "g", "c"), ("least", "i", "h"), ("same", "b", "b2"), ("below", "c1", "b"), ("below", "b2", "c3"), ("below", "b2", "c4"), ("below", "b2", "c5"), ("below", "c2", "b"), ("between", "e", "c1 c2 c3 c4 c5")],
  [error("average-mismatch", "e", "c c1 c2 c3 c4 c5", [4, 5, 16], ("493人", "person"), "五年合计应除以五年，错除以四；且高于各年的最大值", "total divided by years", 2),
   error("sum-mismatch", "f2", "c f1 f3", [6], ("684人", "person"), "三个方向相加须等于总数2463人", "transposed digits", 2)],
  scope=[("share", "g", "f1", "h"), ("overn", "c", "5", "b")])

passage("hotspot-district-answer", spaced("""来信人反映我区“学位规划十年不变”。事实是：2015年版规划中小学学位{a|9.8万个|place}；2019年修编增到{b|11.5万个|place}，增加{c|1.7万个|place}；2023年再次修编为{d|12.7万个|place}，又增加{e|1.2万个|place}。八年增加{f|2.9万个|place}，增幅{g|29.6%|percent}。
规划数不等于现状数。目前建成{h|10.4万个|place}，占现行规划的{i|81.9%|percent}，尚有{j|2.3万个|place}未建，其中{k|1.5万个|place}已有用地，{l|0.8万个|place}需结合旧改落实。建成数已超过2015年版规划，这正说明规划在变。
现有学生{m|10.9万人|student}，比建成学位多{o|0.5万人|student}。"""),
  [("diff", "b", "a", "c"), ("diff", "d", "b", "e"), ("sum", "f", "c e"), ("diff", "d", "a", "f"), ("growth", "d", "a", "g"), ("share", "h", "d", "i"), ("bound", "h", "d"), ("diff", "d", "h", "j"), ("sum", "j", "k l"), ("below", "a", "h"), ("diff", "m", "h", "o"), ("below", "h", "m"), ("trend", "up", "a b d"), ("growthb", "a", "f", "g")],
  scope=[("share", "h", "b", "i"), ("growth", "d", "b", "g"), ("diff", "d", "m", "j")],
  hard="规划数、建成数、学生数三个口径；建成超过旧版规划")

passage("phase-two-error-chain", """西城组团二期学校投资估算复核
原估算：用地{a|54亩|other}，每亩征拆{b|62万元|CNY}，计{c|3348万元|CNY}；建筑{d|41,600平方米|other}，每平方米{e|4,350元|CNY}，计{f|17313万元|CNY}；设备按建安的{g|8%|percent}计，为{h|1448万元|CNY}；其他{i|1,120万元|CNY}。总估算{j|24012万元|CNY}。

复核意见：建筑面积可压缩到{k|39,800平方米|other}，建安降为{l|17313万元|CNY}，设备随之降为{m|1385万元|CNY}，两项合计减少{o|783万元|CNY}；征拆与其他不变，复核后总额{p|23166万元|CNY}，比原估算低{q|3.5%|percent}。学校规模{r|48个|class}班，压缩后班均{s|829平方米|other}，仍高于标准{t|780平方米|other}。""",
  [("prod", "c", "a b"), ("prod", "f", "d e"), ("share", "h", "f", "g"), ("sum", "j", "c f h i"), ("prod", "l", "k e"), ("share", "m", "l", "g"), ("lin", "o", "+f -l +h -m"), ("sum", "p", "c l m i"), ("diff", "j", "p", "o"), ("expr", "(j-p)/j*100", "q"), ("avg", "k", "r", "s"), ("least", "t", "s"), ("below", "k", "d"), ("growthb", "j", "o", "q")],
  [error("average-mismatch", "f", "d e j c h i o l m", [1, 3, 6], ("18096万元", "CNY"), "原估算应按41600平方米计，错用压缩后的面积", "copied line", 2),
   error("difference-mismatch", "o", "f l h m j p q", [6, 8, 13], ("846万元", "CNY"), "两项合计减少应包括设备", "part left out", 3)],
  scope=[("prod", "l", "d e"), ("share", "m", "j", "g")])

passage("letter-of-plan-change", wrap("""关于调整“十四五”末普惠托位目标的函
市卫健委：原共同下达的每千人口托位数目标为{a|4.6个|place}，按常住人口{b|198万人|person}，对应托位{c|9,108个|place}。今年统计公报常住人口降为{d|193万人|person}，若千人指标不变，则托位应为{e|8,878个|place}，较原数少{f|230个|place}。
我局意见：千人指标调高到{g|4.8个|place}，托位为{h|9,264个|place}，反而比原数多{i|156个|place}。截至目前建成{j|8,340个|place}，按新目标完成{k|90.0%|percent}，按原目标完成{l|91.6%|percent}；其中普惠托位{m|5,921个|place}，占建成数{o|71.0%|percent}。
差额{p|924个|place}由幼儿园增设托班解决，{q|62所|school}幼儿园、平均每所{r|15个|place}即可。""", 36),
  [("prod", "c", "a b", "1/1000"), ("prod", "e", "a d", "1/1000"), ("diff", "c", "e", "f"), ("prod", "h", "g d", "1/1000"), ("diff", "h", "c", "i"), ("share", "j", "h", "k"), ("bound", "j", "h"), ("share", "j", "c", "l"), ("bound", "j", "c"), ("share", "m", "j", "o"), ("bound", "m", "j"), ("diff", "h", "j", "p"), ("avg", "p", "q", "r"), ("below", "d", "b"), ("below", "a", "g"), ("below", "k", "l"), ("below", "c", "h"), ("below", "e", "c")],
  scope=[("prod", "e", "a b", "1/1000"), ("share", "m", "h", "o"), ("diff", "c", "j", "p")],
  hard="千人指标升、人口降，目标数反而增加")

passage("chart-in-words", """图说“十四五”
如果把五年新增的{a|36,400个|place}学位排成{f|91|other}排座位，每排{z|400个|place}，那么小学坐去{b|38|other}排，初中{c|27|other}排，幼儿园{d|16|other}排，高中{e|10|other}排。换算过来，小学{g|15,200个|place}，初中{h|10,800个|place}，幼儿园{i|6,400个|place}，高中{j|4,000个|place}。

如果画成柱子，2021年到2025年的高度依次是{k1|5,120个|place}、{k2|6,430个|place}、{k3|7,950个|place}、{k4|9,270个|place}、{k5|7,630个|place}，最后一根比前一根矮，这是因为2025年只统计到6月底；若按全年计划{l|10,850个|place}画，它仍是最高的，那样五年合计是{m|39,620个|place}，比眼下多{o|3,220个|place}。""",
  [("prod", "a", "f z"), ("sum", "f", "b c d e"), ("prod", "g", "b z"), ("prod", "h", "c z"), ("prod", "i", "d z"), ("prod", "j", "e z"), ("sum", "a", "g h i j"), ("sum", "a", "k1 k2 k3 k4 k5"), ("trend", "up", "k1 k2 k3 k4"), ("below", "k5", "k4"), ("largest", "l", "k1 k2 k3 k4"), ("sum", "m", "k1 k2 k3 k4 l"), ("diff", "m", "a", "o"), ("diff", "l", "k5", "o")],
  scope=[("trend", "up", "k1 k2 k3 k4 k5"), ("sum", "a", "k1 k2 k3 k4 l")],
  hard="末年只到六月底，看似掉头向下")

passage("field-visit-notes", """调研手记
3月中旬，规划科一行到丙县看了两天。县里介绍，规划的{a|14个|item}项目已经完成{b|11个|item}，书记说得很自信。我们沿国道一路看过去，路边的三所小学确实漂亮，操场上正好赶上大课间。
进山以后是另一番景象。岭后教学点只有{c|9名|student}学生、{d|2名|person}教师，校长自嘲“师生比全国领先”，折合{e|4.5:1|ratio}。教学点的围墙列在{a2|14个|item}项目里，台账打了勾，现场却只砌了半截，县里后来承认未完工，已完成数应减为{f|10个|item}，完成率相应是{g|71.4%|percent}，不是上报的{h|78.6%|percent}。
晚上座谈，我们把全县{i|31所|school}乡村学校的名单过了一遍：其中{j|12所|school}不足{k|100人|student}，三年内可能自然消失的有{l|7所|school}。书记说，宁可少修一堵墙，也要把还在的孩子教好。我们觉得这话比完成率实在。""",
  [("same", "a", "a2"), ("ratio", "c", "d", "e"), ("avg", "c", "d", "e"), ("share", "b", "a", "h"), ("share", "f", "a", "g"), ("const", "f", "10", "10"), ("below", "f", "b"), ("below", "g", "h"), ("bound", "b", "a"), ("bound", "j", "i"), ("bound", "l", "j"), ("bound", "f", "a")],
  scope=[("share", "b", "a", "g"), ("share", "f", "a", "h")],
  hard="上报数与现场核实数相差一个项目")

passage("press-lead-mismatch", """我市五年新建学校百所 入学难题有效缓解
本报讯 昨日，市教育局发布“十四五”教育项目建设成果：五年来新建学校{a|103所|school}、改扩建{b|147所|school}，合计{c|250所|school}，总投资超过{d|120亿元|CNY>}。
市教育局规划处负责人介绍，{a2|130所|school}新建学校中，幼儿园最多，{e1|46所|school}；小学次之，{e2|31所|school}；初中和九年制{e3|19所|school}；高中{e4|7所|school}。投资方面，新建{f|82.6亿元|CNY}，改扩建{g|41.9亿元|CNY}，两者之比约为{h|2:1|ratio}。
市民关注的老城区，五年改扩建{i|58所|school}，占全市改扩建的{j|23.2%|percent}。家住西门街的张先生说，女儿班上从五十多人降到四十出头，变化看得见。
下一步，市里将把重心转向质量，“十五五”新建学校拟减至{k|45所|school}左右，不到过去五年的一半。""",
  [("sum", "c", "a b"), ("same", "a", "a2"), ("sum", "a", "e1 e2 e3 e4"), ("sum", "d", "f g"), ("ratio", "f", "g", "h"), ("share", "i", "b", "j"), ("bound", "i", "b"), ("below", "k", "a"), ("trend", "down", "e1 e2 e3 e4"), ("largest", "e1", "e2 e3 e4"), ("sum", "a2", "e1 e2 e3 e4"), ("lin", "e1", "+a2 -e2 -e3 -e4")],
  [error("restatement-mismatch", "a2", "a e1 e2 e3 e4", [1, 10, 11], ("103所", "school"), "前文新建103所，分学段相加亦为103所", "restated wrongly elsewhere", 3),
   error("share-mismatch", "j", "i b", [5], ("39.5%", "percent"), "写明占全市改扩建，却除以新建与改扩建合计", "wrong denominator", 2)],
  scope=[("ratio", "a", "b", "h"), ("share", "i", "a", "j")])

passage("bulletin-growth-dir", """2024年事业发展与规划目标衔接情况
义务教育在校生{a|28.64万人|student}，比上年增加{b|0.37万人|student}，增长{c|1.3%|percent}；招生{d|8.12万人|student}，比上年减少{e|0.29万人|student-}，下降{f|3.6%|percent-}；毕业生{g|7.58万人|student}，增长{h|2.4%|percent}。招生多于毕业{i|0.54万人|student}，因而在校生仍在上升，但招生已先行下降，拐点临近。
专任教师{j|1.77万人|person}，增长{k|1.9%|percent}，快于在校生增速，生师比由{l|16.3:1|ratio}降至{m|17.4:1|ratio}。
规划目标为生师比不高于{o|16.5:1|ratio}，目前已达到。校舍面积{p|271.8万平方米|other}，生均{q|9.49平方米|other}，比规划的{r|9.80平方米|other}少{s|0.31平方米|other}。""",
  [("growthc", "a", "b", "c"), ("growthc", "d", "e", "f"), ("diff", "d", "g", "i"), ("ratio", "a", "j", "m"), ("most", "m", "o"), ("avg", "p", "a", "q"), ("diff", "r", "q", "s"), ("below", "c", "k"), ("trend", "down", "l m"), ("below", "q", "r"), ("below", "g", "d"), ("expr", "(a-b)/(j/(1+k/100))", "l")],
  [error("ratio-mismatch", "m", "a j o l", [3, 4, 8], ("16.2:1", "ratio"), "28.64万除以1.77万约16.2，写高后也说不上降至和不高于16.5", "wrong digit", 2),
   error("growth-mismatch", "f", "d e", [1], ("3.4%", "percent-"), "下降幅度应除以上年的8.41万人", "later divided instead of earlier", 1)],
  scope=[("growthc", "a", "e", "c"), ("ratio", "a", "p", "m")])

passage("words-two-thirds", """半年小结
今年列入计划的{a|33个|item}建设项目，已开工{b|22个|item}，正好三分之二，即{c|66.7%|percent}；未开工的{d|11个|item}中有{e|5个|item}在等土地指标，将近一半。资金到位{f|3.9亿元|CNY}，约占计划{g|5.2亿元|CNY}的四分之三（{h|75%|percent}）。

预计到年底，除{i|2个|item}确实无法落地外，其余{j|31个|item}均可开工，开工率{k|93.9%|percent}；投资可完成{l|4.7亿元|CNY}，是计划的九成多一点，{m|90.4%|percent}。
与去年上半年（开工率{o|58.8%|percent}、到位率{p|81.3%|percent}）对比，开工快{q|7.9个百分点|percentage-point}，资金慢{r|6.3个百分点|percentage-point}。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("diff", "a", "b", "d"), ("share", "f", "g", "h"), ("diff", "a", "i", "j"), ("share", "j", "a", "k"), ("bound", "j", "a"), ("share", "l", "g", "m"), ("bound", "l", "g"), ("diff", "c", "o", "q"), ("diff", "p", "h", "r"), ("sum", "a", "b d"), ("bound", "e", "d"), ("below", "o", "c"), ("below", "h", "p"), ("bound", "f", "g")],
  scope=[("share", "e", "a", "h"), ("share", "f", "l", "h"), ("diff", "k", "o", "q")],
  hard="三分之二、四分之三等说法与百分比并列")

passage("cumulative-copied", """丁县学前学位建设进度（累计口径，单位：个）
2021年底 {a1|480|place}
2022年底 {a2|1,110|place}
2023年底 {a3|1,650|place}
2024年底 {a4|2,340|place}
目标（2025年底） {a5|3,000|place}
读表须知：上述为自2021年起的累计数，不能相加。当年新增分别为{b1|480个|place}、{b2|630个|place}、{b3|1,650个|place}、{b4|690个|place}，以2024年最多。至2024年底完成目标的{c|78.0%|percent}，2025年还要新增{d|660个|place}，低于2024年当年。四年年均{e|585个|place}，若按年均推算，2025年底可达{f|2,925个|place}，差目标{g|57个|place}。""",
  [("trend", "up", "a1 a2 a3 a4 a5"), ("same", "a1", "b1"), ("diff", "a2", "a1", "b2"), ("diff", "a3", "a2", "b3"), ("diff", "a4", "a3", "b4"), ("sum", "a4", "b1 b2 b3 b4"), ("largest", "b4", "b1 b2 b3"), ("share", "a4", "a5", "c"), ("bound", "a4", "a5"), ("diff", "a5", "a4", "d"), ("below", "d", "b4"), ("overn", "a4", "4", "e"), ("mean", "b1 b2 b3 b4", "e"), ("sum", "f", "a4 e"), ("diff", "a5", "f", "g")],
  [error("difference-mismatch", "b3", "a3 a2 a4 b1 b2 b4 e", [3, 5, 6, 12], ("540个", "place"), "当年新增误填为累计数1650，应为540", "copied line", 2),
   error("difference-mismatch", "g", "a5 f", [14], ("75个", "place"), "3000减2925等于75，数字颠倒", "wrong digit", 2)],
  scope=[("sum", "a4", "a1 a2 a3"), ("share", "b4", "a5", "c")])

passage("bed-and-canteen-ledger", """高中建设标准与实际测算
北城高中规划{a|54个|class}班，每班{b|50人|student}，共{c|2,700人|student}，其中寄宿{d|80%|percent}，即{e|2,160人|student}。宿舍按每间{f|6人|student}，需{g|360间|other}；食堂按就餐{h|90%|percent}、分{i|两批|item}，每批{j|1,080人|student}，每座占{k|1.3平方米|other}，餐厅面积约{l|1,580平方米|other}。
运动场{m|400米|other}跑道一片；停车位按教职工{o|243人|person}的{p|40%|percent}配{q|97个|item}。教职工编制按{r|1:11.1|ratio}的师生比测算，{s|243人|person}，与计划数一致。
方案送审时，专家认为宿舍应改为每间{t|4人|student}，则需{u|540间|other}，增加{v|180间|other}，按每间{w|9.5万元|CNY}计，增加投资{x|171万元|CNY}。""",
  [("prod", "c", "a b"), ("share", "e", "c", "d"), ("avg", "e", "f", "g"), ("prod", "e", "f g"), ("expr", "c*h/100/i", "j"), ("prod", "l", "j k"), ("share", "q", "o", "p"), ("ratio", "c", "o", "r"), ("same", "o", "s"), ("ratio", "c", "s", "r"), ("avg", "e", "t", "u"), ("prod", "e", "t u"), ("diff", "u", "g", "v"), ("prod", "x", "v w"), ("below", "t", "f"), ("below", "g", "u"), ("bound", "e", "c")],
  [error("average-mismatch", "j", "c h i l k", [4, 5], ("1,215人", "student"), "就餐按90%计，误用寄宿80%", "wrong part", 2),
   error("average-mismatch", "x", "v w", [13], ("1710万元", "CNY"), "180间乘以9.5万元为1710万元", "power of ten", 2)],
  scope=[("avg", "c", "f", "g"), ("share", "e", "o", "d")])

passage("quarter-target-shift", """年度目标由“三三二二”改为“二三三二”
按惯例，全年投资分四季完成{a1|30%|percent}、{a2|30%|percent}、{a3|20%|percent}、{a4|20%|percent}。今年一季度雨雪多，经研究改为{b1|20%|percent}、{b2|30%|percent}、{b3|30%|percent}、{b4|20%|percent}，全年{c|8.5亿元|CNY}不变。

改后一季度目标{d|1.70亿元|CNY}，实际{e|1.83亿元|CNY}，完成季度目标的{f|107.6%|percent}、全年的{g|21.5%|percent}；若按旧目标{h|2.55亿元|CNY}，只完成{i|71.8%|percent}。上半年累计目标由{j|5.10亿元|CNY}降为{k|4.25亿元|CNY}，实际{l|4.31亿元|CNY}，超{m|0.06亿元|CNY}，二季度当季{o|2.48亿元|CNY}。
前三季度累计，新旧目标都是{p|80%|percent}，即{q|6.80亿元|CNY}，所以调整只影响前半段。""",
  [("hundred", "a1 a2 a3 a4"), ("hundred", "b1 b2 b3 b4"), ("share", "d", "c", "b1"), ("share", "e", "d", "f"), ("share", "e", "c", "g"), ("share", "h", "c", "a1"), ("share", "e", "h", "i"), ("expr", "c*(a1+a2)/100", "j"), ("expr", "c*(b1+b2)/100", "k"), ("diff", "l", "k", "m"), ("diff", "l", "e", "o"), ("sum", "p", "a1 a2 a3"), ("sum", "p", "b1 b2 b3"), ("share", "q", "c", "p"), ("below", "d", "e"), ("below", "e", "h"), ("below", "k", "j"), ("below", "k", "l")],
  scope=[("share", "e", "c", "f"), ("share", "d", "c", "a1"), ("diff", "l", "j", "m")],
  hard="季度目标调整前后并列，完成率一高一低")

passage("who-is-slowest", """工作例会通报要点

一、{n|五个|item}牵头科室本月任务共{a|64项|item}，按时办结{b|57项|item}，按时率{c|89.1%|percent}，比上月的{d|92.6%|percent}低{e|3.5个百分点|percentage-point}。
二、规划科{f1|18项|item}，办结{g1|17项|item}；基教科{f2|16项|item}，办结{g2|14项|item}；计财科{f3|12项|item}，办结{g3|10项|item}；人事科{f4|10项|item}，办结{g4|7项|item}；督导办{f5|8项|item}，办结{g5|8项|item}。
三、督导办连续三个月全部按时，予以表扬。人事科按时率最低，为{h|70%|percent}，主要是职称评审系统停机；基教科有{i|2项|item}逾期，其中一项已取得分管领导同意。
四、逾期的{j|7项|item}下周三前补办。""",
  [("sum", "a", "f1 f2 f3 f4 f5"), ("sum", "b", "g1 g2 g3 g4 g5"), ("share", "b", "a", "c"), ("bound", "b", "a"), ("diff", "d", "c", "e"), ("count", "n", 5), ("share", "g4", "f4", "h"), ("diff", "f2", "g2", "i"), ("diff", "a", "b", "j"), ("bound", "g1", "f1"), ("bound", "g2", "f2"), ("bound", "g3", "f3"), ("bound", "g4", "f4"), ("same", "f5", "g5"), ("below", "c", "d"), ("bound", "i", "j"), ("below", "h", "c")],
  [error("sum-mismatch", "g3", "b g1 g2 g4 g5", [1], ("11项", "item"), "五个科室办结数相加须为57", "wrong digit", 3)],
  scope=[("share", "g4", "a", "h"), ("share", "g1", "f1", "c")])

passage("new-town-vs-age", """新城{!lo|0}至{!hi|17}岁人口分组（2024年底）
{!lo|0}至{!hi|2}岁{a1|11,820人|person}，{!lo|3}至{!hi|5}岁{a2|14,360人|person}，{!lo|6}至{!hi|11}岁{a3|25,940人|person}，{!lo|12}至{!hi|14}岁{a4|9,470人|person}，{!lo|15}至{!hi|17}岁{a5|7,110人|person}，合计{a|68,700人|person}。
折成每岁平均：托班段{b1|3,940人|person}，幼儿园段{b2|4,787人|person}，小学段{b3|4,323人|person}，初中段{b4|3,157人|person}，高中段{b5|2,370人|person}。可见年龄越小人越多的规律在托班段被打破，比幼儿园段每岁少{c|847人|person}。
小学段总数最大，只因跨六个年级，每岁平均反而低于幼儿园段{d|464人|person}。据此，三年后初中段将由现在小学的后三个年级升入，预计{e|12,600人|person}，比目前多{f|3,130人|person}，增长{g|33.1%|percent}。""",
  [("sum", "a", "a1 a2 a3 a4 a5"), ("overn", "a1", "3", "b1"), ("overn", "a2", "3", "b2"), ("overn", "a3", "6", "b3"), ("overn", "a4", "3", "b4"), ("overn", "a5", "3", "b5"), ("diff", "b2", "b1", "c"), ("diff", "b2", "b3", "d"), ("diff", "e", "a4", "f"), ("growth", "e", "a4", "g"), ("largest", "a3", "a1 a2 a4 a5"), ("trend", "down", "b2 b3 b4 b5"), ("below", "b1", "b2"), ("below", "b3", "b2"), ("growthb", "a4", "f", "g"), ("below", "a4", "e")],
  scope=[("overn", "a3", "3", "b3"), ("diff", "a3", "a2", "d")],
  hard="各年龄组跨度不同，总数与每岁平均次序不一致")

passage("plan-in-three-phases", """北湖教育园区分期建设方案，核定总用地{a|420亩|other}、总建筑面积{b|31.5万平方米|other}、总投资{c|15.8亿元|CNY}。一期用地{a1|180亩|other}，建筑{b1|12.6万平方米|other}，投资{c1|6.7亿元|CNY}；二期用地{a2|105亩|other}，建筑{b2|11.4万平方米|other}，投资{c2|5.8亿元|CNY}；三期用地{a3|90亩|other}，建筑{b3|7.5万平方米|other}，投资{c3|3.3亿元|CNY}。

一期进驻职业学校{d1|2所|school}，学生{e1|8,400人|student}，二期进驻普通高中{d2|1所|school}，学生{e2|3,000人|student}，三期进驻特殊教育学校和教师发展中心，学生{e3|260人|student}。全部建成后学生{e|11,660人|student}，生均建筑面积{f|37.5平方米|other}，一期单独计算为{g|15.0平方米|other}。
单位造价一期最高，每平方米{h|5317元|CNY}，三期最低，每平方米{i|4400元|CNY}。""",
  [("sum", "a", "a1 a2 a3"), ("sum", "b", "b1 b2 b3"), ("sum", "c", "c1 c2 c3"), ("sum", "e", "e1 e2 e3"), ("avg", "b", "e", "f"), ("avg", "b1", "e1", "g"), ("avg", "c1", "b1", "h"), ("avg", "c3", "b3", "i"), ("below", "g", "f"), ("below", "i", "h")],
  [error("sum-mismatch", "a2", "a a1 a3", [0], ("150亩", "other"), "三期用地相加须为420亩，三期90亩", "transposed digits", 2),
   error("average-mismatch", "f", "b e", [4], ("27.0平方米", "other"), "全部建成后的生均应除以全部学生", "wrong denominator", 3)],
  scope=[("avg", "b1", "e", "g"), ("avg", "c", "b", "h")])

passage("forecast-errata-hs", """市教育考试与规划联席会纪要：高一新生预测
2025年初中毕业生{a|36,480人|student}，往届及外地回流{b|1,150人|student}，外流{c|930人|student}，净{d|38,560人|student}为可升学人数。高中阶段录取率按{e|97%|percent}，高一新生{f|35,599人|student}，其中普高{g|21,330人|student}，占{h|59.9%|percent}，中职{i|14,269人|student}。
普高招生学校{j|26所|school}、{k|426个|class}班，班均{l|50人|student}；如班额压到{m|45人|student}，需{o|474个|class}班，增加{p|48个|class}班，按每校最多扩{q|2个|class}班，全部{j2|26所|school}学校可扩{r|52个|class}班，够用。
2024年高一新生为{s|34,060人|student}，今年比去年多{t|1,539人|student}，增长{u|4.3%|percent}。""",
  [("lin", "d", "+a +b -c"), ("share", "f", "d", "e"), ("share", "g", "f", "h"), ("bound", "g", "f"), ("diff", "f", "g", "i"), ("avg", "g", "k", "l"), ("expr", "g/m", "o"), ("diff", "o", "k", "p"), ("same", "j", "j2"), ("prod", "r", "j q"), ("bound", "p", "r"), ("diff", "f", "s", "t"), ("growth", "f", "s", "u"), ("sum", "f", "g i"), ("below", "s", "f"), ("below", "m", "l"), ("growthb", "s", "t", "u")],
  [error("difference-mismatch", "d", "a b c f e", [0, 1], ("36,700人", "student"), "外流应减，不应加", "sign", 1),
   error("growth-mismatch", "u", "f s t", [12, 16], ("4.5%", "percent"), "增长应除以去年34060人", "later divided instead of earlier", 1)],
  scope=[("share", "f", "a", "e"), ("avg", "g", "j", "l")])

passage("special-ed-ledger", spaced("""特殊教育三年提升行动收官
全市适龄残疾儿童少年{a|3,214人|student}，安置{b|3,131人|student}，入学率{c|97.4%|percent}，比目标{d|97%|percent}高出{e|0.4个百分点|percentage-point}。安置方式：特教学校{f1|986人|student}，随班就读{f2|1,742人|student}，普校特教班{f3|118人|student}，送教上门{f4|285人|student}。送教上门占{g|9.1%|percent}，低于省里{h|10%|percent}的上限。
资源教室由{i|63间|classroom}增加到{j|152间|classroom}，三年新增{k|89间|classroom}，完成任务{l|80间|classroom}的{m|111.3%|percent}。
未入学的{o|83人|student}，{p|51人|student}为重度、监护人申请缓学，{q|32人|student}正在落实。随班就读学生分布在{r|412所|school}学校，校均{s|4.2人|student}。"""),
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("least", "d", "c"), ("diff", "c", "d", "e"), ("sum", "b", "f1 f2 f3 f4"), ("share", "f4", "b", "g"), ("bound", "f4", "b"), ("most", "g", "h"), ("diff", "j", "i", "k"), ("share", "k", "l", "m"), ("diff", "a", "b", "o"), ("diff", "o", "p", "q"), ("avg", "f2", "r", "s"), ("below", "i", "j"), ("below", "l", "k"), ("sum", "o", "p q"), ("below", "g", "h")],
  scope=[("share", "f4", "a", "g"), ("share", "j", "l", "m"), ("avg", "b", "r", "s")],
  hard="完成任务超过百分之百；未入学者另有去向")

passage("indicator-dictionary", """监测指标半年提醒
请各单位核对口径：“校内课后服务参与率”按学期末统计，“近视率”越低越好，“生均图书”只计可借阅的。上半年全市课后服务参与率{a|93.4%|percent}，比上年末提高{b|1.7个百分点|percentage-point}；近视率{c|51.9%|percent}，比上年末{d|52.6%|percent}上升{e|0.7个百分点|percentage-point}；生均图书{f|28.3册|item}，比上年末{g|27.5册|item}增加{h|0.8册|item}。
三项指标的年度目标分别为{i|95%|percent}、{j|51%|percent}、{k|29册|item}，尚差{l|1.6个百分点|percentage-point}、{m|0.9个百分点|percentage-point}、{o|0.7册|item}。其中近视率离目标还有一段距离，需靠每天两小时户外活动来压降，目前落实学校{p|187所|school}，占{q|231所|school}学校的{r|72.3%|percent}。""",
  [("trend", "up", "d c"), ("expr", "d-c", "e"), ("diff", "f", "g", "h"), ("diff", "i", "a", "l"), ("diff", "c", "j", "m"), ("diff", "k", "f", "o"), ("share", "p", "q", "r"), ("bound", "p", "q"), ("below", "a", "i"), ("below", "j", "c"), ("below", "f", "k"), ("below", "g", "f")],
  [error("direction-mismatch", "c", "d", [0], None, "52.6%到51.9%是下降0.7个百分点，不是上升", "direction", 2, say="近视率比上年末下降0.7个百分点"),
   error("share-mismatch", "r", "p q", [6], ("81.0%", "percent"), "187占231的81.0%", "wrong digit", 1)],
  scope=[("diff", "i", "b", "l"), ("share", "q", "p", "r")])

passage("minutes-of-unit", """规划联席会（第{!no|4}次）议定事项
1.关于东湖九年制学校。用地由{a|72亩|other}核减为{b|58亩|other}，核减{c|14亩|other}；班数由{d|54个|class}减为{e|45个|class}，相应学位由{f|2,520个|place}减为{g|2,100个|place}（小学每班{h|45人|student}、初中每班{i|50人|student}，核减后小学{j|30个|class}班、初中{k|15个|class}班）。
2.关于建设资金。原概算{l|3.12亿元|CNY}，核减后{m|2.65亿元|CNY}，减少{o|4,700元|CNY}，核减率{p|15.1%|percent}。
3.关于配套道路。由区住建局于2025年6月前建成{q|1.8公里|other}，投资{r|4,320万元|CNY}，每公里{s|2400万元|CNY}。
4.上述事项由区教育局牵头，每半月报一次进度。""",
  [("diff", "a", "b", "c"), ("expr", "h*j+i*k", "g"), ("sum", "e", "j k"), ("diff", "l", "m", "o"), ("expr", "(l-m)/l*100", "p"), ("avg", "r", "q", "s"), ("below", "b", "a"), ("below", "e", "d"), ("below", "g", "f"), ("below", "m", "l"), ("growthb", "l", "o", "p")],
  [error("difference-mismatch", "o", "l m p", [3, 10], ("4700万元", "CNY"), "3.12亿元减2.65亿元为4700万元，单位掉了万字", "unit slipped by ten thousand", 2)],
  scope=[("expr", "h*j+h*k", "g"), ("avg", "l", "q", "s")])

passage("long-digression-summary", """关于“十四五”教育规划实施的几点体会

五年前定目标的时候，争论最大的是高中。有人主张把普高录取比例一步提到{a|70%|percent}，也有人担心中职没有学生。最后定的是“稳中有升”：从2020年的{b|58.2%|percent}提到2025年的{c|65%|percent}。现在回头看，实际达到{d|66.3%|percent}，比目标高{e|1.3个百分点|percentage-point}，比基期提高{f|8.1个百分点|percentage-point}，年均{g|1.62个百分点|percentage-point}。

要不要再往上走？我的看法是先停一停。普高扩得快，教师跟不上：专任教师五年只增加{h|312人|person}，在校生却增加{i|7,460人|student}，新增部分的生师比高达{j|23.9:1|ratio}，比现有的{k|12.8:1|ratio}差了近一倍。校舍也一样，生均面积由{l|21.6平方米|other}降到{m|18.9平方米|other}，少了{o|2.7平方米|other}。

倒是中职，通过“职普融通”稳住了{p|2.9万人|student}在校生的盘子，当年担心的事没有发生。""",
  [("diff", "d", "c", "e"), ("diff", "d", "b", "f"), ("avgn", "d", "b", 5, "g"), ("ratio", "i", "h", "j"), ("diff", "l", "m", "o"), ("below", "c", "d"), ("below", "b", "c"), ("below", "c", "a"), ("below", "d", "a"), ("below", "k", "j"), ("trend", "down", "l m"), ("overn", "f", "5", "g"), ("trend", "up", "b c d")],
  scope=[("diff", "a", "b", "f"), ("avgn", "c", "b", 5, "g"), ("ratio", "i", "h", "k")],
  hard="新增部分的生师比远高于现有总体")

passage("five-counties-table-target", """各县区“十四五”新增公办园学位任务与结果
县区／任务（个）／结果（个）／完成率
甲县／{a1|2,700|place}／{b1|2,916|place}／{c1|108.0%|percent}
乙区／{a2|4,500|place}／{b2|4,365|place}／{c2|97.0%|percent}
丙县／{a3|1,800|place}／{b3|1,782|place}／{c3|99.0%|percent}
丁县／{a4|2,400|place}／{b4|2,640|place}／{c4|110.0%|percent}
戊区／{a5|3,600|place}／{b5|3,924|place}／{c5|101.9%|percent}
全市／{a|15,000|place}／{b|15,627|place}／{c|104.2%|percent}
全市超额完成{d|627个|place}。五个县区中三个超额、两个欠账，欠账最多的是乙区，差{e|135个|place}；完成率最高的是丁县，最低的是乙区。戊区超额{f|324个|place}，占各超额县区超额合计的{g|51.7%|percent}。""",
  [("share", "b1", "a1", "c1"), ("share", "b2", "a2", "c2"), ("share", "b3", "a3", "c3"), ("share", "b4", "a4", "c4"), ("share", "b5", "a5", "c5"), ("sum", "a", "a1 a2 a3 a4 a5"), ("sum", "b", "b1 b2 b3 b4 b5"), ("share", "b", "a", "c"), ("diff", "b", "a", "d"), ("diff", "a2", "b2", "e"), ("largest", "c4", "c1 c2 c3 c5"), ("smallest", "c2", "c1 c3 c4 c5"), ("diff", "b5", "a5", "f"), ("expr", "(b5-a5)/(b1-a1+b4-a4+b5-a5)*100", "g"), ("between", "c", "c1 c2 c3 c4 c5"), ("below", "b3", "a3"), ("below", "b2", "a2"), ("below", "a1", "b1"), ("below", "a4", "b4")],
  [error("share-mismatch table-mismatch", "c5", "b5 a5", [4], ("109.0%", "percent"), "3924除以3600为109.0%", "transposed digits", 1),
   error("share-mismatch", "g", "a1 a4 a5 b1 b4 b5", [13], ("41.5%", "percent"), "各超额县区超额合计不等于全市净超额627", "wrong denominator", 3)],
  scope=[("share", "f", "b", "g"), ("mean", "c1 c2 c3 c4 c5", "c")])

passage("relay-plan-next-five", """“十五五”学位规划思路（征求意见稿）
总的判断：小学见顶回落，初中、高中接续冲高。与之对应，今后五年新增学位{a|21,500个|place}，不到“十四五”{b|46,300个|place}的一半，其中小学{c|2,700个|place}、初中{d|9,600个|place}、高中{e|9,200个|place}，幼儿园不再新增。

节奏上，2026—2027年侧重初中，投用{f|7,200个|place}，占初中总量的{g|75%|percent}；2028—2030年侧重高中，投用{h|7,590个|place}，占高中总量的{i|82.5%|percent}。

投资估算{j|38.7亿元|CNY}，每个学位{k|16.0万元|CNY}，高于“十四五”的{l|13.4万元|CNY}，因为高中单价高。资金缺口{m|9.2亿元|CNY}，即扣除已有渠道{o|29.5亿元|CNY}后的部分，占总投资{p|31.2%|percent}。""",
  [("sum", "a", "c d e"), ("share", "f", "d", "g"), ("bound", "f", "d"), ("share", "h", "e", "i"), ("bound", "h", "e"), ("avg", "j", "a", "k"), ("diff", "j", "o", "m"), ("share", "m", "j", "p"), ("bound", "m", "j"), ("below", "l", "k"), ("below", "a", "b"), ("trend", "up", "c e"), ("largest", "d", "c e"), ("bound", "o", "j")],
  [error("average-mismatch", "k", "j a", [5], ("18.0万元", "CNY"), "每个学位投资应以新增21500个为分母", "wrong denominator", 2),
   error("share-mismatch", "p", "m j", [7], ("23.8%", "percent"), "占总投资的比重应除以38.7亿元", "wrong denominator", 2)],
  scope=[("avg", "m", "a", "k"), ("share", "f", "a", "g")])

passage("telegraph-style-brief", half("""周报 第{!no|38}周
竣工：{a|2个|item}（累计{b|17个|item}，年度{c|24个|item}，完成{d|70.8%|percent}）
新开工：{e|1个|item}（累计{f|21个|item}，年度{g|23个|item}，完成{h|91.3%|percent}）
本周投资：{i|1,240万元|CNY}（累计{j|4.86亿元|CNY}，年度{k|6.30亿元|CNY}，完成{l|77.1%|percent}）
上周累计：竣工{m|15个|item}、新开工{o|20个|item}、投资{p|4.74亿元|CNY}
序时：{q|73.1%|percent}（按{!wk|38}周比{!wk|52}周）
对比：竣工慢于序时{r|2.3个百分点|percentage-point}，新开工快{s|18.2个百分点|percentage-point}，投资快{t|4.0个百分点|percentage-point}
下周：预计竣工{u|3个|item}，累计将达{v|20个|item}
备注：年度竣工与年度新开工不是同一批项目，两个总数不同。"""),
  [("share", "b", "c", "d"), ("bound", "b", "c"), ("share", "f", "g", "h"), ("bound", "f", "g"), ("share", "j", "k", "l"), ("bound", "j", "k"), ("diff", "b", "a", "m"), ("diff", "f", "e", "o"), ("diff", "j", "i", "p"), ("diff", "q", "d", "r"), ("diff", "h", "q", "s"), ("diff", "l", "q", "t"), ("sum", "v", "b u"), ("below", "d", "q"), ("below", "q", "h"), ("below", "q", "l"), ("const", "q", "73.05", "73.1"), ("bound", "a", "b"), ("bound", "e", "f"), ("bound", "v", "c")],
  scope=[("share", "b", "g", "d"), ("share", "f", "c", "h")],
  hard="竣工与新开工两个年度总数不同，进度一快一慢")

passage("revised-target-lower", """中期调整前后目标值（戊区）
指标；原目标；调整后；调整理由
新建小学；{a1|9所|school}；{b1|6所|school}；出生人口下降
新建初中；{a2|4所|school}；{b2|6所|school}；小学毕业生高峰
新建幼儿园；{a3|15所|school}；{b3|7所|school}；同小学
新建普通高中；{a4|1所|school}；{b4|2所|school}；初中毕业生高峰
合计；{a|29所|school}；{b|19所|school}；——
调整后总数减少{c|8所|school}，减幅{d|27.6%|percent}；其中减少的两类共减{e|11所|school}，增加的两类共增{f|3所|school}。初中由原来占{g|13.8%|percent}提高到{h|20.7%|percent}，与小学并列第二，幼儿园虽减半仍居首位。""",
  [("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("diff", "a", "b", "c"), ("expr", "(a-b)/a*100", "d"), ("lin", "e", "+a1 +a3 -b1 -b3"), ("lin", "f", "+b2 +b4 -a2 -a4"), ("diff", "e", "f", "c"), ("share", "a2", "a", "g"), ("bound", "a2", "a"), ("share", "b2", "b", "h"), ("bound", "b2", "b"), ("same", "b1", "b2"), ("largest", "b3", "b1 b2 b4"), ("below", "b1", "a1"), ("below", "b3", "a3"), ("below", "a2", "b2"), ("below", "a4", "b4"), ("growthb", "a", "c", "d")],
  [error("sum-mismatch table-mismatch", "b", "b1 b2 b3 b4 a c d h", [1, 2, 3, 9], ("21所", "school"), "调整后四项相加21所", "wrong digit", 1),
   error("share-mismatch", "h", "b2 b", [9], ("28.6%", "percent"), "占比应除以调整后合计21所，错除以原合计29所", "wrong base", 2)],
  scope=[("diff", "a1", "b1", "c"), ("share", "b3", "a", "h")])

passage("fund-vs-physical", half("""形象进度不等于投资进度
乙区第一高级中学扩建工程，8月末主体封顶，形象进度按监理认定为{a|70%|percent}；而财务口径完成投资{b|8,840万元|CNY}，占概算{c|1.70亿元|CNY}的{d|52.0%|percent}，相差{e|18.0个百分点|percentage-point}。

差在哪里？一是进度款按{f|80%|percent}支付，已完工程量{g|1.105亿元|CNY}只付了{h|8840万元|CNY}；二是甲供设备{i|2,150万元|CNY}尚未到货，占概算{j|12.6%|percent}。
按工程量，完成率为{k|65.0%|percent}，与形象进度只差{l|5.0个百分点|percentage-point}。年底前要支付到{m|1.36亿元|CNY}，还需{o|4760万元|CNY}，四个月月均{p|1190万元|CNY}。"""),
  [("share", "b", "c", "d"), ("bound", "b", "c"), ("diff", "a", "d", "e"), ("share", "h", "g", "f"), ("same", "b", "h"), ("share", "i", "c", "j"), ("bound", "i", "c"), ("share", "g", "c", "k"), ("bound", "g", "c"), ("diff", "a", "k", "l"), ("diff", "m", "h", "o"), ("overn", "o", "4", "p"), ("below", "d", "a"), ("below", "k", "a"), ("avgn", "m", "h", 4, "p"), ("diff", "m", "b", "o"), ("prod", "h", "g f", "1/100"), ("bound", "m", "c")],
  scope=[("share", "g", "c", "d"), ("diff", "m", "g", "o")],
  hard="形象进度、投资进度、工程量进度三种口径")

passage("transfer-rate-vs-year", """随迁子女入学五年回顾，这里只说公办就读比例
2020年{a0|78.9%|percent}，2021年{a1|81.3%|percent}，2022年{a2|84.0%|percent}，2023年{a3|83.2%|percent}，2024年{a4|88.7%|percent}，2025年{a5|90.6%|percent}。五年提高{b|11.7个百分点|percentage-point}，年均{c|2.3个百分点|percentage-point}，其中提高最多的是2024年，一年提高{d|5.5个百分点|percentage-point}。规划目标{e|90%|percent}，提前实现——2024年底就已达到。
五年间逐年提高，没有一年回落，靠的是购买民办学位和公办扩容并举：购买学位由{f|2,300个|place}增加到{g|7,150个|place}，公办新增学位中安排随迁子女{h|13,400人|student}，占公办新增{i|33,900个|place}的{j|39.5%|percent}。""",
  [("diff", "a5", "a0", "b"), ("avgn", "a5", "a0", 5, "c"), ("overn", "b", "5", "c"), ("diff", "a4", "a3", "d"), ("least", "e", "a4"), ("trend", "up", "a0 a1 a2 a3 a4 a5"), ("share", "h", "i", "j"), ("bound", "h", "i"), ("least", "e", "a5"), ("trend", "up", "f g")],
  [error("direction-mismatch", "a3", "a0 a1 a2 a4 a5", [5], None, "2023年83.2%低于2022年84.0%，有一年回落", "trend broken", 2, say="除2023年略有回落外逐年提高"),
   error("bound-exceeded", "a4", "e a0 a1 a2 a3 a5", [4, 5], None, "2024年88.7%未到90%，2025年才达到", "text against figures", 2, say="2025年如期实现，2024年底尚差1.3个百分点")],
  scope=[("diff", "a4", "a0", "b"), ("share", "g", "i", "j")])

passage("commission-three-kinds", """甲县规划办来稿：
我县把“学位余缺”分成三种说法，请市里统一。
第一种是账面余缺，用核定学位减在校生：小学{a|18,900个|place}减{b|17,640人|student}，余{c|1,260个|place}；初中{d|8,550个|place}减{e|9,020人|student}，缺{f|470个|place}。
第二种是可用余缺，扣掉偏远学校用不上的学位：小学扣{g|2,480个|place}，变成缺{h|1,220个|place}；初中扣{i|310个|place}，缺口扩大到{j|780个|place}。
第三种是招生余缺，只看起始年级：一年级计划{k|3,150个|place}，报名{l|2,790人|student}，余{m|360个|place}；七年级计划{o|2,850个|place}，报名{p|3,044人|student}，缺{q|194个|place}。
账面上小学余、初中缺，两相抵后余{r|790个|place}；可用口径下两段都缺，合计缺{s|2,000个|place}；招生口径又是小学余、初中缺。市里请按第二种汇总。""",
  [("diff", "a", "b", "c"), ("diff", "e", "d", "f"), ("diff", "g", "c", "h"), ("sum", "j", "f i"), ("diff", "k", "l", "m"), ("diff", "p", "o", "q"), ("diff", "c", "f", "r"), ("sum", "s", "h j"), ("below", "b", "a"), ("below", "d", "e"), ("below", "l", "k"), ("below", "o", "p"), ("lin", "s", "+g -c +f +i")],
  scope=[("diff", "c", "h", "g"), ("sum", "r", "c f"), ("sum", "s", "f h")],
  hard="三种余缺口径，余与缺互相转换")

passage("ratio-by-ten-thousand", """人均与校均的换算台账
丁县常住{a|43.2万人|person}，有中小学{b|96所|school}，每万人{c|2.2所|school}；甲县常住{d|61.5万人|person}，中小学{e|112所|school}，每万人{f|1.8所|school}；己县常住{g|28.4万人|person}，中小学{h|71所|school}，每万人{i|2.5所|school}。三县合计常住{j|133.1万人|person}、学校{k|279所|school}，每万人{l|2.2所|school}。
己县最密，却不是学校多，而是人口少，校均只有{m|286人|student}，在校生{o|20,306人|student}；甲县最疏，校均{p|654人|student}，在校生{q|62,784人|student}。
规划提出，到2030年每万人学校数己县降到{r|2.0所|school}以下，若人口不变，最多保留{s|56所|school}，即至少减少{t|15所|school}。""",
  [("per", "b", "a", 10000, "c"), ("per", "e", "d", 10000, "f"), ("per", "h", "g", 10000, "i"), ("sum", "j", "a d g"), ("sum", "k", "b e h"), ("per", "k", "j", 10000, "l"), ("largest", "i", "c f"), ("smallest", "f", "c i"), ("prod", "o", "h m"), ("prod", "q", "e p"), ("const", "s", "56", "56"), ("diff", "h", "s", "t"), ("between", "l", "c f i"), ("below", "r", "i"), ("below", "m", "p"), ("avg", "o", "h", "m"), ("avg", "q", "e", "p")],
  [error("average-mismatch", "l", "k j", [5], ("2.1所", "school"), "三县合计应用学校总数除以总人口，不是三个比值平均", "simple instead of weighted mean", 3),
   error("average-mismatch", "q", "e p", [9, 16], ("73,248人", "student"), "甲县学校112所，误用丁县96所", "wrong part", 2)],
  scope=[("per", "h", "a", 10000, "i"), ("avg", "o", "b", "m")])

passage("promise-and-evidence", """对照政府工作报告的承诺

年初报告承诺“新增中小学学位{a|8,000个|place}以上、幼儿园学位{b|1,500个|place}以上”。到年末，中小学新增{c|8,235个|place}，幼儿园新增{d|1,440个|place}，合计{e|9,675个|place}，超过承诺合计数{f|9,500个|place}，两项承诺全部兑现。
分项目看，中小学{g|7个|item}项目，平均{h|1,176个|place}；幼儿园{i|8个|item}项目，平均{j|180个|place}。最大的是河东学校，{k|2,160个|place}，占中小学新增的{l|22.3%|percent}；最小的是柳林幼儿园，{m|90个|place}，占幼儿园新增的{o|6.25%|percent}。
教育支出方面，承诺“只增不减”，全年{p|23.8亿元|CNY}，上年{q|23.1亿元|CNY}，增长{r|3.0%|percent}。""",
  [("sum", "e", "c d"), ("sum", "f", "a b"), ("least", "a", "c"), ("least", "b", "d"), ("below", "f", "e"), ("avg", "c", "g", "h"), ("avg", "d", "i", "j"), ("share", "k", "c", "l"), ("bound", "k", "c"), ("share", "m", "d", "o"), ("bound", "m", "d"), ("growth", "p", "q", "r"), ("trend", "up", "q p"), ("below", "m", "j"), ("below", "h", "k")],
  [error("bound-exceeded", "d", "b", [3], None, "幼儿园新增1440个不足承诺的1500个，不能说两项全部兑现", "text against figures", 2, say="中小学承诺兑现，幼儿园尚差60个"),
   error("share-mismatch", "l", "k c", [7], ("26.2%", "percent"), "占中小学新增的比重，分母是8235，错用合计", "wrong denominator", 3)],
  scope=[("share", "m", "c", "o"), ("avg", "e", "g", "h")])

passage("opening-and-closing-restated", """【开头】截至11月底，全市{a|41个|item}教育民生项目完工{b|33个|item}，完工率{c|80.5%|percent}；受益学生{d|6.8万人|student}。

【主体】按类别：校舍类{e1|16个|item}、运动场类{e2|9个|item}、食堂类{e3|11个|item}、厕所类{e4|5个|item}。完工的分别为{f1|13个|item}、{f2|7个|item}、{f3|8个|item}、{f4|5个|item}，厕所类全部完工。投资{g|3.26亿元|CNY}，完成{h|2.67亿元|CNY}，占{i|81.9%|percent}。受冬季混凝土养护要求限制，未完工项目原则上12月不再浇筑，室内装修照常。
沿线各乡镇反映，运动场类项目与村道改造交叉施工，建议统一排期，此项已报住建部门。

【结尾】总之，{a2|41个|item}项目中已有{j|35个|item}完工，还剩{k|8个|item}，全部结转2025年一季度，惠及学生{l|8.6万人|student}。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("sum", "a", "e1 e2 e3 e4"), ("sum", "b", "f1 f2 f3 f4"), ("share", "h", "g", "i"), ("bound", "h", "g"), ("same", "a", "a2"), ("same", "b", "j"), ("diff", "a2", "j", "k"), ("diff", "a", "b", "k"), ("same", "d", "l"), ("same", "e4", "f4"), ("bound", "f1", "e1"), ("bound", "f2", "e2"), ("bound", "f3", "e3")],
  [error("restatement-mismatch difference-mismatch", "j", "b a2 k", [7, 8], ("33个", "item"), "开头完工33个，41减35也不等于8", "restated wrongly elsewhere", 3),
   error("restatement-mismatch", "l", "d", [10], ("6.8万人", "student"), "开头受益学生6.8万人，数字颠倒", "restated wrongly elsewhere", 3)],
  scope=[("share", "f1", "e1", "c"), ("diff", "a", "e1", "k")])

passage("kindergarten-plan-decree", """通知
各县区教育局：现下达2026年学前教育建设任务。
一、全市新建公办园{a|12所|school}，{b|99个|class}班，学位{c|2,970个|place}（每班按{d|30人|student}）。甲县{a1|3所|school}{b1|24个|class}班，乙区{a2|4所|school}{b2|39个|class}班，丁县{a3|2所|school}{b3|15个|class}班，戊区{a4|3所|school}{b4|24个|class}班；丙县、己县因在园幼儿持续下降，不安排新建。
二、改扩建{e|7所|school}，新增学位{f|540个|place}，由丙县{f1|180个|place}、己县{f2|150个|place}、丁县{f3|210个|place}承担。
三、两项合计新增学位{g|3,510个|place}，比2025年的{h|4,650个|place}减少{i|1,140个|place}，下降{j|24.5%|percent}。
四、省级奖补按新建每班{k|25万元|CNY}、改扩建每个学位{l|0.3万元|CNY}测算，共{m|4095万元|CNY}。""",
  [("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("prod", "c", "b d"), ("sum", "f", "f1 f2 f3"), ("sum", "g", "c f"), ("diff", "h", "g", "i"), ("growthb", "h", "i", "j"), ("expr", "b*k+f*l", "m"), ("below", "g", "h")],
  [error("sum-mismatch", "b2", "b b1 b3 b4", [1], ("36个", "class"), "四县区班数相加须为99", "wrong digit", 2),
   error("average-mismatch", "m", "b f k l", [7], ("2637万元", "CNY"), "改扩建每个学位0.3万元，540个为162万元", "power of ten", 4)],
  scope=[("sum", "g", "b f"), ("growth", "g", "c", "j")])

passage("satisfaction-survey-plan", """规划满意度测评简况
发放问卷{a|4,200份|item}，回收{b|3,948份|item}，回收率{c|94.0%|percent}；有效{d|3,760份|item}，有效率{e|95.2%|percent}（以回收数为基数）。受访者中家长{f1|2,256人|person}、教师{f2|940人|person}、社区代表{f3|564人|person}。
对“就近入学”满意的{g|3,121人|person}，满意度{h|83.0%|percent}；对“学校建设速度”满意的{i|2,745人|person}，满意度{j|73.0%|percent}；对“校车与交通”满意的{k|2,369人|person}，满意度{l|63.0%|percent}。三项平均{m|73.0%|percent}。
教师对建设速度的满意度只有{o|61.8%|percent}，社区代表{p|68.1%|percent}，都比总体低，家长因此必然高于总体，实际为{q|78.9%|percent}。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("share", "d", "b", "e"), ("bound", "d", "b"), ("sum", "d", "f1 f2 f3"), ("share", "g", "d", "h"), ("bound", "g", "d"), ("share", "i", "d", "j"), ("bound", "i", "d"), ("share", "k", "d", "l"), ("bound", "k", "d"), ("mean", "h j l", "m"), ("below", "o", "j"), ("below", "p", "j"), ("below", "j", "q"), ("between", "j", "o p q"), ("trend", "down", "h j l"), ("expr", "(j*d-o*f2-p*f3)/f1", "q")],
  scope=[("share", "d", "a", "e"), ("share", "g", "b", "h"), ("mean", "o p q", "j")],
  hard="回收率、有效率、满意度各有分母；总体介于各组之间")

passage("approved-vs-built-class", """乙区学校“批而未建、建而未满”情况
批准新建学校{a|29所|school}、规模{b|912个|class}班；已建成{c|22所|school}、{d|694个|class}班；批而未建{e|7所|school}、{f|218个|class}班，占批准规模的{g|31.4%|percent}。
建成的{d2|694个|class}班中，实际开班{h|511个|class}，开班率{i|73.6%|percent}，空置{j|138个|class}。空置最多的是科创片区，{k|96个|class}，占空置总数{l|52.5%|percent}。
有人据此提出停建余下的{e2|7所|school}。我们不赞成：空置集中在小学，开班率{m|68.9%|percent}；初中开班率{o|91.3%|percent}，而批而未建的{e3|7所|school}里{p|5所|school}是初中。""",
  [("diff", "a", "c", "e"), ("diff", "b", "d", "f"), ("share", "f", "b", "g"), ("same", "d", "d2"), ("share", "h", "d", "i"), ("bound", "h", "d"), ("diff", "d", "h", "j"), ("share", "k", "j", "l"), ("bound", "k", "j"), ("same", "e", "e2"), ("same", "e", "e3"), ("bound", "p", "e3"), ("between", "i", "m o"), ("below", "m", "o"), ("bound", "c", "a"), ("bound", "d", "b")],
  [error("difference-mismatch", "j", "d h k l", [6, 7], ("183个", "class"), "694减511为183，后两位颠倒", "wrong digit", 2),
   error("share-mismatch", "g", "f b", [2], ("23.9%", "percent"), "占批准规模的比重应除以912个班", "wrong denominator", 1)],
  scope=[("share", "k", "d", "l"), ("share", "h", "b", "i"), ("mean", "m o", "i")])

passage("village-small-school", """乡村小规模学校“一校一策”
全市乡村小规模学校{a|214所|school}，分为四类处置：撤并{b1|61所|school}，保留为教学点{b2|87所|school}，升格为中心校分校{b3|39所|school}，改办幼儿园{b4|27所|school}。涉及学生{c|11,342人|student}，校均{d|53人|student}。撤并学校学生{e|1,586人|student}，校均{f|26人|student}，不到总体的一半；中心校分校{g|3,978人|student}，校均{h|46人|student}，接近总体的两倍。

撤并后节约教师编制{i|183名|person}，其中{j|145名|person}补充到寄宿制学校，占{k|79.2%|percent}，其余{l|38名|person}退出。寄宿制学校为此新增床位{m|1,120张|item}，入住{o|987人|student}，床位使用率{p|88.1%|percent}；撤并学生中未寄宿的{q|589人|student}走读或随父母进城。""",
  [("sum", "a", "b1 b2 b3 b4"), ("avg", "c", "a", "d"), ("avg", "e", "b1", "f"), ("avg", "g", "b3", "h"), ("share", "j", "i", "k"), ("bound", "j", "i"), ("diff", "i", "j", "l"), ("share", "o", "m", "p"), ("bound", "o", "m"), ("diff", "e", "o", "q"), ("below", "f", "d"), ("below", "d", "h"), ("bound", "e", "c"), ("bound", "g", "c"), ("lin", "b4", "+a -b1 -b2 -b3"), ("bound", "o", "e"), ("trend", "up", "f d h")],
  [error("average-mismatch", "h", "g b3 d f", [3, 11, 16], ("102人", "student"), "分校应除以39所，误除以教学点87所，且与接近两倍不符", "copied line", 2),
   error("difference-mismatch", "q", "e o", [9], ("599人", "student"), "撤并学生1586减寄宿987为599", "wrong digit", 2)],
  scope=[("avg", "c", "b1", "f"), ("share", "o", "e", "p")])

passage("procedural-timeline-qa", """记者：一所小学从立项到开学到底要多久？
发言人：按去年办结的{a|23个|item}项目统计，从立项到开工平均{b|11.4个月|other}，开工到竣工平均{c|16.8个月|other}，竣工到开学平均{d|2.3个月|other}，合起来{e|30.5个月|other}。前年这三段分别是{f|14.9个月|other}、{g|17.2个月|other}、{h|2.1个月|other}，共{i|34.2个月|other}。
记者：主要快在哪？
发言人：快在前期，缩短{j|3.5个月|other}，占总缩短时间{k|3.7个月|other}的{l|94.6%|percent}，您可能觉得奇怪，这个数超过九成，是因为最后一段还慢了{m|0.2个月|other}。
记者：今年目标？
发言人：总时长压到{o|28个月|other}以内，比去年再缩短{p|2.5个月|other}，其中前期不超过{q|9.5个月|other}。""",
  [("sum", "e", "b c d"), ("sum", "i", "f g h"), ("diff", "f", "b", "j"), ("diff", "i", "e", "k"), ("share", "j", "k", "l"), ("diff", "d", "h", "m"), ("diff", "e", "o", "p"), ("below", "b", "f"), ("below", "e", "i"), ("below", "h", "d"), ("below", "c", "g"), ("below", "q", "b"), ("const", "l", "90.1", "100"), ("expr", "(f-b)+(g-c)-(d-h)", "k")],
  scope=[("share", "j", "i", "l"), ("sum", "e", "f g h")],
  hard="最后一段变慢使前段占比超过九成")

passage("annual-plan-first-year", """本年度是规划开局之年，计划新开工{a|32个|item}、竣工{b|14个|item}、完成投资{c|11.8亿元|CNY}。到年底，新开工{d|30个|item}，完成{e|93.8%|percent}；竣工{f|15个|item}，完成{g|107.1%|percent}；完成投资{h|10.9亿元|CNY}，完成{i|92.4%|percent}。三项中两项超额完成。

新开工项目平均总投资{j|0.62亿元|CNY}，{d2|30个|item}合计{k|18.6亿元|CNY}；当年完成投资中新开工项目{l|3.7亿元|CNY}，只占其总投资的{m|19.9%|percent}，续建项目{o|7.2亿元|CNY}，占当年完成投资的{p|33.9%|percent}。
两个没有开工的项目都卡在用地预审，已列为明年一季度开工的首批。""",
  [("share", "d", "a", "e"), ("bound", "d", "a"), ("share", "f", "b", "g"), ("share", "h", "c", "i"), ("bound", "h", "c"), ("same", "d", "d2"), ("prod", "k", "d2 j"), ("share", "l", "k", "m"), ("bound", "l", "k"), ("diff", "h", "l", "o"), ("share", "o", "h", "p"), ("bound", "o", "h"), ("below", "b", "f"), ("below", "a", "d"), ("below", "h", "c"), ("sum", "h", "l o")],
  [error("direction-mismatch", "d", "a", [13], None, "新开工和投资均未完成计划，只有竣工一项超额", "text against figures", 2, say="三项中只有竣工超额完成"),
   error("share-mismatch", "p", "o h", [10], ("66.1%", "percent"), "续建占比应为7.2亿元除以10.9亿元", "wrong part", 2)],
  scope=[("share", "o", "c", "p"), ("share", "l", "c", "m")])

passage("mixed-units-land", """新校区用地，从市里的“亩”到上报的“公顷”，换算出过不少错。按每公顷{a|15亩|other}换算，市一中新校区{b|126亩|other}即{c|8.4|other}公顷，职教园区{d|465亩|other}即{e|31.0|other}公顷，师范附小{f|39亩|other}即{g|2.6|other}公顷，三处合计{h|630亩|other}、{i|42.0|other}公顷。
上月报表把师范附小写成{j|26|other}公顷，差了十倍，已更正；若按错数相加，合计会变成{k|65.4|other}公顷。
建设强度方面，市一中建筑面积{l|7.14万平方米|other}，容积率{m|0.85|ratio}（用地面积{o|8.4万平方米|other}）。生均用地，市一中{p|3,000人|student}，每人{q|28平方米|other}，附小{r|1,080人|student}、{s|2.6万平方米|other}，每人{t|24.1平方米|other}。""",
  [("avg", "b", "a", "c"), ("avg", "d", "a", "e"), ("avg", "f", "a", "g"), ("sum", "h", "b d f"), ("avg", "h", "a", "i"), ("sum", "i", "c e g"), ("sum", "k", "c e j"), ("ratio", "l", "o", "m"), ("avg", "o", "p", "q"), ("avg", "s", "r", "t"), ("below", "t", "q"), ("prod", "o", "c", "10000"), ("prod", "s", "g", "10000"), ("below", "g", "j"), ("below", "i", "k")],
  scope=[("sum", "i", "c e j"), ("avg", "f", "a", "j")],
  hard="更正前的错数仍在文中，作为反例")

passage("policy-simulation", """若取消“两年户籍”限制的影响推演

现行条件下，2025年可入公办小学的随迁子女{a|4,260人|student}。取消限制后，预计新增符合条件者{b|1,350人|student}，其中选择公办的{c|80%|percent}，即{d|1,080人|student}，公办入学总数{e|5,610人|student}。公办可用学位{f|5,180个|place}，缺{g|160个|place}；若同时把民办购买学位从{h|600个|place}增至{i|900个|place}，增加的{j|300个|place}全部用于分流，公办不但不缺，还余{k|140个|place}。

财政上，购买一个学位{l|6,200元|CNY/student}，新增支出{m|558万元|CNY}；公办新增一名学生公用经费{o|1,150元|CNY/student}，新增支出{p|124.2万元|CNY}。合计{q|310.2万元|CNY}，占当年随迁子女经费{r|3,900万元|CNY}的{s|8.0%|percent}。""",
  [("share", "d", "b", "c"), ("sum", "e", "a d"), ("diff", "e", "f", "g"), ("diff", "i", "h", "j"), ("diff", "j", "g", "k"), ("prod", "m", "j l"), ("prod", "p", "d o"), ("sum", "q", "m p"), ("share", "q", "r", "s"), ("below", "f", "e"), ("bound", "d", "b")],
  [error("sum-mismatch", "e", "a d f g", [1, 2], ("5,340人", "student"), "应加选择公办的1080人，而不是全部新增符合条件者", "wrong part", 2),
   error("average-mismatch", "m", "j l q p", [5, 7], ("186万元", "CNY"), "新增支出只按增加的300个学位计", "wrong part", 3)],
  scope=[("prod", "p", "b o"), ("diff", "e", "i", "g")])

passage("old-plan-archive", """档案室里翻出的三版规划
1998年版规划提出到2010年全县小学并为{a|120所|school}，当时有{b|386所|school}；2008年版提出到2020年保留{c|95所|school}，当时{d|163所|school}；2021年版提出到2025年稳定在{e|72所|school}左右，当时{f|81所|school}。
对照来看，1998年到2008年十年间减少{g|223所|school}，年均{h|22.3所|school}，到2008年还没降到2010年的目标；2008年到2021年十三年间减少{i|82所|school}，年均{j|6.3所|school}，已经低于2020年的目标。
眼下是{k|74所|school}，比2021年又少{l|7所|school}，距“左右”只差{m|2所|school}。三版规划，目标一次比一次低，而每次都有人说“不能再并了”。""",
  [("diff", "b", "d", "g"), ("overn", "g", "10", "h"), ("avgn", "b", "d", 10, "h"), ("diff", "d", "f", "i"), ("overn", "i", "13", "j"), ("avgn", "d", "f", 13, "j"), ("diff", "f", "k", "l"), ("diff", "k", "e", "m"), ("trend", "down", "a c e"), ("trend", "down", "b d f k"), ("below", "f", "c"), ("below", "a", "d"), ("below", "j", "h"), ("below", "e", "k")],
  scope=[("diff", "b", "a", "g"), ("diff", "d", "c", "i"), ("overn", "i", "10", "j")],
  hard="保留目标、当时数、眼下数分属三版规划")

passage("prov-assess-points", """省对市考核教育规划板块扣分说明
我市得{a|93.2分|other}，满分{b|100分|other}，扣{c|6.8分|other}。扣分构成：普惠性学前教育{d1|1.4分|other}，班额与校额{d2|0.9分|other}，教师配备{d3|1.3分|other}，投入保障{d4|2.1分|other}，信息报送{d5|0.6分|other}。扣分最多的是投入保障，占{e|30.9%|percent}。
去年得{f|91.7分|other}，今年提高{g|1.5分|other}，全省排名由第{h|9|other}升至第{i|5|other}，前进{j|4位|other}。与第一名的{k|96.5分|other}差{l|3.3分|other}，与第二名的{m|95.1分|other}差{o|3.3分|other}。
若信息报送不扣分，则为{p|93.8分|other}，仍低于第二名。""",
  [("diff", "b", "a", "c"), ("sum", "c", "d1 d2 d3 d4 d5"), ("largest", "d4", "d1 d2 d3 d5"), ("share", "d4", "c", "e"), ("diff", "a", "f", "g"), ("diff", "h", "i", "j"), ("diff", "k", "a", "l"), ("diff", "m", "a", "o"), ("sum", "p", "a d5"), ("below", "p", "m"), ("below", "m", "k"), ("below", "f", "a"), ("const", "b", "100", "100")],
  [error("sum-mismatch", "d3", "c d1 d2 d4 d5", [1], ("1.8分", "other"), "五项扣分相加须为6.8", "wrong digit", 2),
   error("difference-mismatch", "o", "m a", [7], ("1.9分", "other"), "与第二名的差应用95.1，错用第一名", "copied line", 1)],
  scope=[("share", "d4", "b", "e"), ("diff", "k", "m", "l")])

passage("cross-year-mean", """五年年均与单年比较——运动场改造
全市五年改造运动场{a|265片|item}，年均{b|53片|item}。2021年{c1|38片|item}，2022年{c2|47片|item}，2023年{c3|71片|item}，2024年{c4|66片|item}，2025年{c5|43片|item}。高于年均的有{d|2年|other}，低于年均的有{e|3年|other}。单片造价五年间由{f|86万元|CNY}涨到{g|104万元|CNY}，涨{h|20.9%|percent}，五年总投资{i|2.51亿元|CNY}，单片平均{j|113.1万元|CNY}，处于首尾两年造价之间。
安全标准方面，{k|256片|item}全部使用合格面层，抽检{l|53片|item}，抽检率{m|20%|percent}，合格{o|52片|item}，不合格的一片已铲除重铺，重铺费用由施工方负担。""",
  [("overn", "a", "5", "b"), ("sum", "a", "c1 c2 c3 c4 c5"), ("const", "d", "2", "2"), ("const", "e", "3", "3"), ("below", "c1", "b"), ("below", "c2", "b"), ("below", "b", "c3"), ("below", "b", "c4"), ("below", "c5", "b"), ("growth", "g", "f", "h"), ("avg", "i", "a", "j"), ("between", "j", "f g"), ("same", "a", "k"), ("share", "l", "k", "m"), ("bound", "l", "k"), ("bound", "o", "l"), ("mean", "c1 c2 c3 c4 c5", "b"), ("avg", "i", "k", "j")],
  [error("restatement-mismatch", "k", "a l m i j", [12, 13, 17], ("265片", "item"), "前文265片，此处颠倒为256片", "restated wrongly elsewhere", 3),
   error("average-mismatch", "j", "i a f g k", [10, 11, 17], ("94.7万元", "CNY"), "五年总投资应除以五年的265片，且平均不应高出首尾造价", "wrong denominator", 2)],
  scope=[("growth", "f", "g", "h"), ("share", "o", "l", "m")])

passage("decision-table-scheme", """选址比选表
方案一：用地{a1|48亩|other}，征拆{b1|5,280万元|CNY}，亩均{c1|110万元|CNY}，服务半径内学龄人口{d1|2,310人|student}；
方案二：用地{a2|62亩|other}，征拆{b2|4,030万元|CNY}，亩均{c2|65万元|CNY}，服务半径内学龄人口{d2|1,460人|student}；
方案三：用地{a3|55亩|other}，征拆{b3|5,500万元|CNY}，亩均{c3|100万元|CNY}，服务半径内学龄人口{d3|1,980人|student}。
专家打分（满分{f|100分|other}）依次为{e1|82.4分|other}、{e2|79.6分|other}、{e3|84.1分|other}，推荐方案三。理由是：方案一虽然最靠近居民，亩均征拆却最贵；方案二最便宜，但比方案一少覆盖{g|850人|student}，少{h|36.8%|percent}；方案三两头折中，覆盖学龄人口比方案二多{i|520人|student}，亩均比方案一省{j|10万元|CNY}，总征拆比方案二高{k|1,470万元|CNY}。""",
  [("avg", "b1", "a1", "c1"), ("avg", "b2", "a2", "c2"), ("avg", "b3", "a3", "c3"), ("largest", "e3", "e1 e2"), ("largest", "c1", "c2 c3"), ("smallest", "c2", "c1 c3"), ("diff", "d1", "d2", "g"), ("expr", "(d1-d2)/d1*100", "h"), ("diff", "d3", "d2", "i"), ("diff", "c1", "c3", "j"), ("diff", "b3", "b2", "k"), ("largest", "d1", "d2 d3"), ("growthb", "d1", "g", "h"), ("most", "e3", "f")],
  scope=[("diff", "d1", "d3", "g"), ("diff", "b1", "b2", "k")],
  hard="最贵的是亩均而非总额；得分最高者各项都居中")

passage("shift-to-middle", wrap("""关于小学富余教师转岗初中的测算
到2028年，全市小学教师富余{a|860人|person}，初中缺{b|1,240人|person}。富余的{a2|860人|person}中，本科以上{c|731人|person}，占{d|85.0%|percent}；持初中以上教师资格证的{e|498人|person}，占{f|57.9%|percent}；学科对口的{g|352人|person}，占持证者的{h|40.9%|percent}。
以学科对口者为可转岗人数，分三年转：{i1|120人|person}、{i2|130人|person}、{i3|102人|person}，正好转完。转岗后初中仍缺{j|888人|person}，需招聘解决；小学仍富余{k|362人|person}，与同期小学退休{l|1,105人|person}相抵后，小学不再富余，反需补充{m|597人|person}。
因此这部分富余教师不必分流，靠退休自然消化即可，初中招聘则应保持年均{o|296人|person}。""", 36),
  [("same", "a", "a2"), ("share", "c", "a", "d"), ("bound", "c", "a"), ("share", "e", "a", "f"), ("bound", "e", "a"), ("share", "g", "e", "h"), ("bound", "g", "e"), ("sum", "g", "i1 i2 i3"), ("diff", "b", "g", "j"), ("diff", "a", "g", "k"), ("diff", "l", "k", "m"), ("overn", "j", "3", "o"), ("bound", "g", "a"), ("below", "k", "l"), ("below", "a", "b")],
  [error("share-mismatch", "h", "g e", [5], ("70.7%", "percent"), "占持证者的比例，分母是498人", "wrong denominator", 1),
   error("difference-mismatch", "k", "a g l m", [9, 10], ("508人", "person"), "可转岗人数是学科对口的352人，错减持证者", "wrong part", 2)],
  scope=[("share", "g", "c", "h"), ("diff", "a", "e", "j")])

passage("elapsed-weeks-and-due", """关于“红黄绿”亮灯
本季度按周亮灯：进度差（实际减序时）在{a|0|other}以上亮绿，{b|-5|other}至{a2|0|other}亮黄，低于{b2|-5|other}亮红，单位均为百分点。第{!wk|8}周，序时{c|61.5%|percent}。滨江中学实际{d1|64.0%|percent}，差{e1|2.5个百分点|percentage-point}，绿；桥头小学{d2|58.2%|percent}，差{e2|-3.3个百分点|percentage-point}，黄；南苑幼儿园{d3|55.3%|percent}，差{e3|-6.2个百分点|percentage-point}，红；东郊小学{d4|61.5%|percent}，差{e4|0.0个百分点|percentage-point}，绿；职教中心{d5|57.0%|percent}，差{e5|-4.5个百分点|percentage-point}，黄。
合计亮绿{f|2个|item}、亮黄{g|2个|item}、亮红{h|1个|item}，共{i|5个|item}项目。与上周相比红灯减少{j|1个|item}，上周为{k|2个|item}。""",
  [("same", "a", "a2"), ("same", "b", "b2"), ("diff", "d1", "c", "e1"), ("diff", "d2", "c", "e2"), ("diff", "d3", "c", "e3"), ("diff", "d4", "c", "e4"), ("diff", "d5", "c", "e5"), ("same", "d4", "c"), ("sum", "i", "f g h"), ("count", "i", 5), ("const", "c", "61.5", "61.6"), ("diff", "k", "h", "j"), ("count", "f", 2), ("count", "g", 2), ("count", "h", 1), ("below", "e3", "b"), ("least", "b", "e2"), ("least", "b", "e5"), ("least", "a", "e1"), ("below", "e2", "a"), ("below", "e5", "a")],
  scope=[("diff", "d2", "d3", "e2"), ("diff", "k", "g", "j")],
  hard="负的进度差；东郊小学与序时持平亮绿")

passage("spoken-summary-of-loss", """局长办公会发言（计财科）
今年盘子里有一笔账要说清楚：年初安排规划建设资金{a|5.60亿元|CNY}，上半年支出{b|2.18亿元|CNY}，支出进度{c|38.9%|percent}；下半年压减{d|0.35亿元|CNY}，变成{e|5.25亿元|CNY}，按新盘子算，上半年进度是{f|41.5%|percent}。
到11月底支出{g|4.41亿元|CNY}，进度{h|84.0%|percent}；其中7月至11月支出{i|2.23亿元|CNY}，月均{j|4460万元|CNY}，比上半年月均{k|4360万元|CNY}快{l|827万元|CNY}。
剩下{m|1.19亿元|CNY}要在12月支完，是7至11月月均的{o|1.9倍|ratio}。请各项目单位把发票收齐。""",
  [("share", "b", "a", "c"), ("bound", "b", "a"), ("diff", "a", "d", "e"), ("share", "b", "e", "f"), ("bound", "b", "e"), ("share", "g", "e", "h"), ("bound", "g", "e"), ("diff", "g", "b", "i"), ("overn", "i", "5", "j"), ("overn", "b", "6", "k"), ("diff", "j", "k", "l"), ("diff", "e", "g", "m"), ("multiple", "m", "j", "o"), ("avgn", "g", "b", 5, "j"), ("below", "c", "f"), ("below", "k", "j"), ("below", "j", "m"), ("bound", "d", "a")],
  [error("average-mismatch", "k", "b j l", [9, 10], ("3633万元", "CNY"), "上半年六个月，错除以五；与快出的金额也不符", "wrong period", 2),
   error("difference-mismatch", "m", "e g j o", [11, 12], ("0.84亿元", "CNY"), "压减后盘子是5.25亿元，剩余应为0.84亿元", "wrong base", 4)],
  scope=[("share", "g", "a", "h"), ("diff", "a", "g", "i")])

passage("cutoff-date-differences", """三份材料、三个截止日
年中简报（截至6月30日）：竣工{a|11个|item}，在建{b|27个|item}，未开工{c|6个|item}；
人大视察汇报（截至8月20日）：竣工{d|19个|item}，在建{e|22个|item}，未开工{f|3个|item}；
年度考核自评（截至12月31日）：竣工{g|36个|item}，在建{h|9个|item}，未开工{i|1个|item}。
前两份合计均为{j|44个|item}，第三份合计{k|46个|item}，多出的{l|2个|item}是9月追加的应急扩容项目。6月底到8月20日竣工{m|8个|item}，集中在暑期；此后到年底又竣工{o|17个|item}。
竣工率分别为{p|25.0%|percent}、{q|43.2%|percent}、{r|78.3%|percent}；如剔除追加项目（均已竣工），年底竣工率为{s|77.3%|percent}。""",
  [("sum", "j", "a b c"), ("sum", "j", "d e f"), ("sum", "k", "g h i"), ("diff", "k", "j", "l"), ("diff", "d", "a", "m"), ("diff", "g", "d", "o"), ("share", "a", "j", "p"), ("bound", "a", "j"), ("share", "d", "j", "q"), ("bound", "d", "j"), ("share", "g", "k", "r"), ("bound", "g", "k"), ("sharediff", "g", "l", "j", "s"), ("trend", "up", "p q r"), ("trend", "up", "a d g"), ("trend", "down", "b e h"), ("trend", "down", "c f i"), ("below", "s", "r")],
  scope=[("share", "g", "j", "r"), ("diff", "g", "a", "o"), ("share", "g", "j", "s")],
  hard="截止日不同，合计也因追加而变")

passage("supply-chain-of-desks", """课桌椅更新三年计划第一年情况。计划三年更新{a|9.6万套|item}，第一年{a1|3.2万套|item}，第二年{a2|3.5万套|item}，第三年{a3|2.9万套|item}。

第一年实际更新{b|3.36万套|item}，完成当年的{c|105.0%|percent}、总量的{d|35.0%|percent}。招标限价每套{e|420元|CNY}，中标均价{f|368元|CNY}，每套节约{g|52元|CNY}，第一年共节约{h|166.4万元|CNY}；三县中标价为{i1|352元|CNY}、{i2|371元|CNY}、{i3|431元|CNY}，都低于限价。
可调节课桌椅占{j|75.0%|percent}，即{k|2.52万套|item}，第二年提高到{l|80%|percent}，为{m|2.80万套|item}。""",
  [("sum", "a", "a1 a2 a3"), ("share", "b", "a1", "c"), ("share", "b", "a", "d"), ("bound", "b", "a"), ("diff", "e", "f", "g"), ("prod", "h", "b g"), ("most", "i1", "e"), ("most", "i2", "e"), ("most", "i3", "e"), ("share", "k", "b", "j"), ("bound", "k", "b"), ("share", "m", "a2", "l"), ("between", "f", "i1 i2 i3"), ("below", "a1", "b"), ("below", "j", "l")],
  [error("bound-exceeded", "i3", "e", [8], None, "431元高于限价420元", "limit exceeded though said to be kept", 2, say="三县中有一县中标价431元，高于限价"),
   error("average-mismatch", "h", "b g", [5], ("174.7万元", "CNY"), "节约额应按实际更新3.36万套，不是计划3.2万套", "wrong part", 3)],
  scope=[("share", "k", "a1", "j"), ("prod", "h", "a g"), ("share", "b", "a2", "c")])

passage("one-number-four-places", """重点数据核对表（供各章统一引用）
第一章：2025年末，全市公办学位{a|52.36万个|place}。
第二章：其中小学{b1|27.84万个|place}、初中{b2|13.17万个|place}、高中{b3|6.05万个|place}、幼儿园{b4|5.30万个|place}。
第三章：五年新增{c|6.92万个|place}，期初{d|45.44万个|place}，增长{e|13.2%|percent}。
第四章：初中学位{f|13.71万个|place}，在校{g|12.88万人|student}，富余{h|0.29万个|place}。
第五章：小学学位{i|27.84万个|place}，在校{j|26.90万人|student}，富余{k|0.94万个|place}。
附录：民办学位{l|4.18万个|place}不含在内，加上后全市{m|56.54万个|place}，公办占{o|92.6%|percent}。""",
  [("sum", "a", "b1 b2 b3 b4"), ("same", "b2", "f"), ("diff", "f", "g", "h"), ("same", "b1", "i"), ("diff", "i", "j", "k"), ("diff", "a", "c", "d"), ("growthb", "d", "c", "e"), ("sum", "m", "a l"), ("share", "a", "m", "o"), ("bound", "a", "m"), ("growth", "a", "d", "e"), ("below", "g", "f")],
  [error("restatement-mismatch", "f", "b2 g h", [1, 2], ("13.17万个", "place"), "第二章初中学位13.17万个，富余0.29万个也按13.17算出", "restated wrongly elsewhere", 3),
   error("growth-mismatch", "e", "d c a", [6, 10], ("15.2%", "percent"), "增长率应除以期初45.44万个", "later divided instead of earlier", 2)],
  scope=[("share", "l", "a", "o"), ("sum", "a", "b1 b2 b3 b4 l")])

passage("county-target-decomposition-rule", """任务分解办法与结果
全市2026年新增学位{a|9,000个|place}，其中{b|60%|percent}即{b1|5,400个|place}按学龄人口分，{c|40%|percent}即{c1|3,600个|place}按缺口分。
乙区学龄人口占全市{d|25%|percent}，得{e|1,350个|place}；缺口占{f|35%|percent}，得{g|1,260个|place}，共{h|2,610个|place}。
甲县学龄人口占{i|20%|percent}，得{j|1,080个|place}；缺口占{k|10%|percent}，得{l|360个|place}，共{m|1,440个|place}。
其余四县区合计{o|4,950个|place}，占全市{p|55%|percent}。乙区占总任务{q|29%|percent}，介于两个占比之间；甲县占{r|16%|percent}，同样如此。""",
  [("share", "b1", "a", "b"), ("share", "c1", "a", "c"), ("sum", "a", "b1 c1"), ("hundred", "b c"), ("share", "e", "b1", "d"), ("share", "g", "c1", "f"), ("sum", "h", "e g"), ("share", "j", "b1", "i"), ("share", "l", "c1", "k"), ("sum", "m", "j l"), ("lin", "o", "+a -h -m"), ("share", "o", "a", "p"), ("share", "h", "a", "q"), ("share", "m", "a", "r"), ("between", "q", "d f"), ("between", "r", "i k"), ("hundred", "p q r"), ("sum", "a", "h m o")],
  scope=[("share", "e", "a", "d"), ("share", "g", "a", "f"), ("share", "l", "b1", "k")],
  hard="两次分配各有分母，合成占比介于其间")

passage("audit-follow-up-plan", half("""规划执行审计整改台账（12月更新）
审计提出问题{a|27条|item}：超标准建设{a1|4条|item}、进度滞后{a2|9条|item}、资金沉淀{a3|6条|item}、档案缺失{a4|3条|item}、其他{a5|3条|item}。已整改销号{b|19条|item}，整改率{c|70.4%|percent}；持续整改{d|8条|item}，其中进度滞后{d2|5条|item}、资金沉淀{d3|2条|item}、档案缺失{d4|1条|item}。
资金沉淀问题涉及金额{e|8,460万元|CNY}，已盘活{f|6,345万元|CNY}，盘活率{g|75.0%|percent}，结余{h|2,115万元|CNY}收回财政。
问责{i|7人次|person-time}，建立制度{j|5项|item}。与9月底相比，新销号{k|6条|item}，9月底整改率为{l|22.2%|percent}，三个月提高{m|22.3个百分点|percentage-point}。"""),
  [("sum", "a", "a1 a2 a3 a4 a5"), ("share", "b", "a", "c"), ("bound", "b", "a"), ("diff", "a", "b", "d"), ("sum", "d", "d2 d3 d4"), ("bound", "d2", "a2"), ("bound", "d3", "a3"), ("bound", "d4", "a4"), ("share", "f", "e", "g"), ("bound", "f", "e"), ("diff", "e", "f", "h"), ("sharediff", "b", "k", "a", "l"), ("diff", "c", "l", "m"), ("below", "l", "c"), ("bound", "k", "b")],
  [error("sum-mismatch", "a4", "a a1 a2 a3 a5", [0], ("5条", "item"), "五类相加须为27条", "wrong digit", 2),
   error("share-mismatch", "l", "b k a c m", [11, 12], ("48.1%", "percent"), "9月底整改率应为累计13条除以27条", "wrong part", 3)],
  scope=[("share", "a3", "a", "g"), ("share", "d", "a", "c")])

passage("sequence-of-lower-bands", """班额目标分年收紧
为避免一步到位挤压学位，规划把小学平均班额目标分年收紧：2021年不高于{a1|50.0人|student}，2022年{a2|48.5人|student}，2023年{a3|47.0人|student}，2024年{a4|46.0人|student}，2025年{a5|45.0人|student}。
实际执行：2021年{b1|49.6人|student}，2022年{b2|48.3人|student}，2023年{b3|47.4人|student}，2024年{b4|45.7人|student}，2025年{b5|44.2人|student}。五年累计下降{c|5.4人|student}，每年都在目标之内；2025年比目标还低{d|0.8人|student}。
班数由{e|4,310个|class}增加到{f|4,622个|class}，增长{g|6.8%|percent}；在校生由{h|21.4万人|student}降到{i|20.4万人|student}，所以班额下降既靠增班，也靠学生减少。""",
  [("trend", "down", "a1 a2 a3 a4 a5"), ("trend", "down", "b1 b2 b3 b4 b5"), ("most", "b1", "a1"), ("most", "b2", "a2"), ("most", "b3", "a3"), ("most", "b4", "a4"), ("most", "b5", "a5"), ("diff", "b1", "b5", "c"), ("diff", "a5", "b5", "d"), ("growth", "f", "e", "g"), ("avg", "h", "e", "b1"), ("avg", "i", "f", "b5"), ("below", "i", "h"), ("prod", "h", "e b1"), ("prod", "i", "f b5")],
  [error("bound-exceeded", "b3", "a3", [4], None, "2023年实际47.4人高于目标47.0人", "limit exceeded though said to be kept", 3, say="除2023年略超外每年都在目标之内"),
   error("growth-mismatch", "g", "f e", [9], ("7.2%", "percent"), "班数增长应除以4310", "later divided instead of earlier", 1)],
  scope=[("diff", "a1", "a5", "c"), ("prod", "h", "f b1")])

passage("prose-population-turn", """人口的拐点先于我们的规划到来。编制规划的2020年，全市户籍出生{a|23,410人|person}，当时普遍认为会在{b|2.3万人|person~}上下徘徊几年，于是按这个水平排了五年的幼儿园。结果第二年就降到{c|20,160人|person}，第三年{d|18,720人|person}，到2024年只有{e|15,980人|person}，比编制之年少了{f|7,430人|person}，接近三分之一，降幅{g|31.7%|percent}。

规划科的同志后来常说，预测不怕不准，怕的是不改。2022年年中那次调整，把尚未开工的{h|38所|school}幼儿园砍掉{i|21所|school}，剩下{j|17所|school}里又有{k|6所|school}改为托育综合服务中心。今天看，那{i2|21所|school}如果照建，等于白白空出{l|5,670个|place}学位，按每所{m|270个|place}算，一个也用不上。""",
  [("trend", "down", "a c d e"), ("diff", "a", "e", "f"), ("expr", "(a-e)/a*100", "g"), ("same", "i", "i2"), ("diff", "h", "i", "j"), ("prod", "l", "i2 m"), ("growthb", "a", "f", "g"), ("bound", "k", "j"), ("bound", "i", "h"), ("same", "a", "b")],
  scope=[("diff", "c", "e", "f"), ("growthb", "c", "f", "g"), ("prod", "l", "h m")],
  hard="接近三分之一与降幅百分比；二十一所是取消而非剩余")

passage("direction-of-ratio", """生师比变动情况的说明。2020年至2024年，小学生师比由{a|17.6:1|ratio}变为{b|16.1:1|ratio}，初中由{c|12.9:1|ratio}变为{d|13.7:1|ratio}，普通高中由{e|12.2:1|ratio}变为{f|12.0:1|ratio}。三个学段教师配备均有改善，其中小学改善幅度最大，每名教师少带{g|1.5人|student}。

按2024年在校生，小学{h|18.27万人|student}、教师{i|11,348人|person}；初中{j|8.91万人|student}、教师{k|6,504人|person}；高中{l|5.46万人|student}、教师{m|4,550人|person}。三段教师合计{o|22,402人|person}，合并生师比{p|13.9:1|ratio}。
教育部门计划三年内为初中增加教师{q|420人|person}，若学生不变，生师比可回到{r|12.9:1|ratio}。""",
  [("diff", "a", "b", "g"), ("ratio", "h", "i", "b"), ("ratio", "j", "k", "d"), ("ratio", "l", "m", "f"), ("sum", "o", "i k m"), ("ratiosum", "h j l", "i k m", "p"), ("expr", "j/(k+q)", "r"), ("trend", "down", "a b"), ("trend", "down", "c d"), ("trend", "down", "e f"), ("between", "p", "b d f"), ("below", "r", "d"), ("same", "c", "r")],
  [error("direction-mismatch", "d", "c", [8], None, "初中由12.9升到13.7，教师配备变紧，不是三段均有改善", "text against figures", 2, say="小学、高中有改善，初中趋紧"),
   error("ratio-mismatch", "p", "h j l i k m", [5], ("14.6:1", "ratio"), "合并生师比应用三段学生合计除以教师合计", "simple instead of weighted mean", 3)],
  scope=[("ratio", "h", "o", "p")])

passage("quotation-of-plan-doc", """规划文本第三章写道：“到2025年，市域内高中阶段教育毛入学率达到{a|97%|percent}以上，普通高中优质学位占比达到{b|80%|percent}，{c|60%|percent}以上的县（区）建成特色高中。”

终期评估时，毛入学率{d|97.6%|percent}，达到；优质学位{e|4.37万个|place}，占普通高中学位{f|5.61万个|place}的{g|77.9%|percent}，未达到，差{h|2.1个百分点|percentage-point}，折合约{i|0.12万个|place}；建成特色高中的县（区）{j|4个|item}，占{k|6个|item}县（区）的{l|66.7%|percent}，达到。
三项指标达到两项。第二项之所以差一点，是评估期内优质高中数量没有减少，但总学位由{m|5.02万个|place}增加到{f2|5.61万个|place}，分母做大了；若仍按{m2|5.02万个|place}算，占比为{o|87.1%|percent}，已经超过目标。""",
  [("least", "a", "d"), ("share", "e", "f", "g"), ("bound", "e", "f"), ("below", "g", "b"), ("diff", "b", "g", "h"), ("expr", "f*b/100-e", "i"), ("share", "j", "k", "l"), ("bound", "j", "k"), ("least", "c", "l"), ("same", "f", "f2"), ("same", "m", "m2"), ("share", "e", "m", "o"), ("bound", "e", "m"), ("below", "b", "o"), ("below", "m", "f")],
  scope=[("share", "e", "m", "g"), ("least", "b", "g"), ("diff", "o", "g", "h")],
  hard="分母做大使占比下降；三项中两项达到")

passage("contract-milestones", """代建合同履约情况
合同额{a|3.48亿元|CNY}，合同工期{b|730天|other}，开工令{c|2023年2月|other}，合同竣工{d|2025年2月|other}。
付款节点约定：预付{e1|10%|percent}，主体封顶付至{e2|50%|percent}，竣工验收付至{e3|85%|percent}，结算后付至{e4|97%|percent}，余{e5|3%|percent}为质保金。实际预付{f1|3,480万元|CNY}；封顶时付至{f2|1.74亿元|CNY}；竣工验收付至{f3|2.958亿元|CNY}；质保金应为{f5|10,440万元|CNY}。
本项目{g|2025年7月|other}竣工，比合同迟{h|5个月|other}，按合同每迟一天罚{i|2万元|CNY}，计{j|150天|other}，应扣{k|30万元|CNY}，占合同额的{l|0.86%|percent}，未超过合同约定的{m|1%|percent}上限。封顶至竣工应付{o|1.218亿元|CNY}。""",
  [("order", "c d g"), ("const", "b", "729", "731"), ("const", "h", "5", "5"), ("share", "f1", "a", "e1"), ("share", "f2", "a", "e2"), ("share", "f3", "a", "e3"), ("share", "f5", "a", "e5"), ("hundred", "e4 e5"), ("prod", "k", "i j"), ("share", "k", "a", "l"), ("most", "l", "m"), ("diff", "f3", "f2", "o"), ("trend", "up", "e1 e2 e3 e4"), ("trend", "up", "f1 f2 f3")],
  [error("share-mismatch", "f5", "a e5", [6], ("1044万元", "CNY"), "3.48亿元的3%为1044万元", "power of ten", 2),
   error("average-mismatch", "k", "i j a l", [8, 9], ("300万元", "CNY"), "150天每天2万元应为300万元，占合同额0.86%也由此算出", "power of ten", 1)],
  scope=[("share", "f3", "a", "e4"), ("share", "f2", "a", "e1")])

passage("growth-of-growth", """增速的增速
全市教育投资2022年{a|15.20亿元|CNY}，2023年{b|17.48亿元|CNY}，增长{c|15.0%|percent}；2024年{d|18.88亿元|CNY}，增长{e|8.0%|percent}。增速回落{f|7.0个百分点|percentage-point}，投资却仍在增加，只是增加额由{g|2.28亿元|CNY}缩小到{h|1.40亿元|CNY}。
有媒体写成“投资下降{i|7.0%|percent}”，错把增速回落当成了下降。
按2025年计划{j|18.50亿元|CNY}，比上年减少{k|0.38亿元|CNY}，下降{l|2.0%|percent}，才是真正的下降。四年合计{m|70.06亿元|CNY}，完成五年规划{o|86.0亿元|CNY}的{p|81.5%|percent}（另有2021年{q|13.60亿元|CNY}，五年完成{r|97.3%|percent}）。""",
  [("growth", "b", "a", "c"), ("growth", "d", "b", "e"), ("diff", "c", "e", "f"), ("diff", "b", "a", "g"), ("diff", "d", "b", "h"), ("diff", "d", "j", "k"), ("growthb", "d", "k", "l"), ("sum", "m", "a b d j"), ("share", "m", "o", "p"), ("bound", "m", "o"), ("sharesum", "m q", "o", "r"), ("trend", "up", "a b d"), ("below", "e", "c"), ("below", "h", "g"), ("below", "j", "d"), ("growthb", "a", "g", "c"), ("growthb", "b", "h", "e"), ("expr", "(d-j)/d*100", "l")],
  scope=[("growth", "b", "d", "i"), ("sum", "m", "a b d"), ("growth", "d", "a", "e")],
  hard="增速回落不是下降；文中引用了一个错误说法")

passage("phone-record-clarify", """电话记录
来电：省厅规划处。问我市上报“新增学位”为何与统计年报对不上。
答复：上报新增{a|13,720个|place}是“投用”口径，含{b|1,480个|place}改扩建后恢复使用的旧学位；统计年报按“学校在校生容量净增”，只有{c|9,650个|place}。两者相差{d|4,070个|place}，除恢复旧学位{b2|1,480个|place}外，另有{e|2,590个|place}是撤并学校减少的容量，年报要扣，我们不扣。
又问：年报显示小学净增{f|6,120个|place}、初中{g|2,980个|place}、高中{h|550个|place}，和我市简报中“小学净增{i|6,210个|place}”不一致。
答复：简报有误，数字颠倒，以年报为准，当日发更正。
又问：净增占上报数的比例？
答复：{j|70.3%|percent}。""",
  [("diff", "a", "c", "d"), ("sum", "d", "b2 e"), ("same", "b", "b2"), ("lin", "c", "+a -b -e"), ("sum", "c", "f g h"), ("share", "c", "a", "j"), ("bound", "c", "a"), ("bound", "b", "a")],
  scope=[("same", "f", "i"), ("sum", "a", "f g h"), ("share", "e", "a", "j")],
  hard="简报错数在问答中被指出并更正")

passage("supplement-plan-rank", """补短板资金分配公示
安排资金{a|2.40亿元|CNY}，按短板指数分配。丙县{b1|6,480万元|CNY}，占{c1|27.0%|percent}；己县{b2|5,520万元|CNY}，占{c2|23.0%|percent}；丁县{b3|4,560万元|CNY}，占{c3|19.0%|percent}；甲县{b4|3,840万元|CNY}，占{c4|16.0%|percent}；戊区{b5|2,160万元|CNY}，占{c5|9.0%|percent}；乙区{b6|1,440万元|CNY}，占{c6|6.0%|percent}。
排名最后两位的乙区、戊区合计占{d|22.0%|percent}，前两位合计占{e|50.0%|percent}，前者约是后者的{v|三成|percent~}。学生人均，丙县在校生{f|3.2万人|student}，人均{g|2700元|CNY/student}；己县{h|2.4万人|student}，人均{i|2300元|CNY/student}，人均最高。
资金须于年内支出{j|80%|percent}，即{k|1.92亿元|CNY}。""",
  [("share", "b1", "a", "c1"), ("share", "b2", "a", "c2"), ("share", "b3", "a", "c3"), ("share", "b4", "a", "c4"), ("share", "b5", "a", "c5"), ("share", "b6", "a", "c6"), ("sum", "a", "b1 b2 b3 b4 b5 b6"), ("sharesum", "b5 b6", "a", "d"), ("sharesum", "b1 b2", "a", "e"), ("avg", "b1", "f", "g"), ("avg", "b2", "h", "i"), ("share", "k", "a", "j"), ("trend", "down", "b1 b2 b3 b4 b5 b6"), ("below", "g", "i"), ("share", "d", "e", "v"), ("hundred", "c1 c2 c3 c4 c5 c6"), ("sum", "d", "c5 c6"), ("sum", "e", "c1 c2")],
  [error("sum-mismatch", "d", "b5 b6 a e v c5 c6", [7, 14, 16], ("15.0%", "percent"), "最后两位是戊区和乙区，错把甲县算入", "wrong part", 3),
   error("average-mismatch", "g", "b1 f i", [9, 13], ("2025元", "CNY/student"), "丙县人均应除以3.2万人；错除后反高过己县", "copied line", 2)],
  scope=[("share", "b2", "a", "c1"), ("avg", "b1", "h", "i")])

passage("old-and-new-cap", """校额上限执行
《学校规模管理办法》规定，小学不超过{a|2,000人|student}、初中不超过{b|2,000人|student}、九年一贯制不超过{c|2,500人|student}、高中不超过{d|3,000人|student}。2024年秋，全市小学最大的是滨江小学{e|1,987人|student}，初中最大的是十一中{f|1,942人|student}，九年一贯制最大的是新城学校{g|2,468人|student}，高中最大的是一中{h|3,126人|student}。各学段最大校均未突破规定。
超过{i|1,800人|student}的初中、小学共{j|17所|school}，比2020年的{k|31所|school}减少{l|14所|school}，减少{m|82.4%|percent}；校额前十位的学校合计{o|21,385人|student}，校均{p|2139人|student}。""",
  [("most", "e", "a"), ("most", "f", "b"), ("most", "g", "c"), ("most", "h", "d"), ("diff", "k", "j", "l"), ("growthb", "k", "l", "m"), ("overn", "o", "10", "p"), ("below", "i", "e"), ("below", "i", "f"), ("below", "j", "k"), ("expr", "(k-j)/k*100", "m")],
  [error("bound-exceeded", "h", "d", [3], None, "一中3126人超过高中上限3000人", "limit exceeded though said to be kept", 2, say="除一中外各学段最大校均未突破规定"),
   error("growth-mismatch", "m", "k l j", [5, 10], ("45.2%", "percent"), "减少比例应除以2020年的31所", "later divided instead of earlier", 1)],
  scope=[("most", "g", "a"), ("diff", "e", "f", "l")])

passage("talk-on-plan-year", """与新任科长的谈话
“你刚来，先认几个数。我们一年要管三套计划：年度建设计划{a|48个|item}项目，其中续建{b|29个|item}、新建{c|19个|item}；招生计划{d|6.2万人|student}；经费计划{e|9.9亿元|CNY}。”
“建设计划里，列入省重点的{f|7个|item}，市重点的{g|18个|item}——省重点全都在市重点里面，所以重点项目一共{h|18个|item}，不是{i|25个|item}。其余{j|30个|item}是一般项目。”
“招生计划分段看，小学{k|2.35万人|student}，初中{l|2.08万人|student}，高中{m|1.77万人|student}。跟去年的{o|6.05万人|student}比，多{p|0.15万人|student}，增长{q|2.5%|percent}。”
“经费计划，续建{r|5.4亿元|CNY}，平均每个{s|0.19亿元|CNY}；新建{t|4.5亿元|CNY}，平均每个{u|0.24亿元|CNY}，新建的平均反而更高，因为今年有两所高中。”""",
  [("sum", "a", "b c"), ("diff", "a", "g", "j"), ("same", "g", "h"), ("sum", "i", "f g"), ("bound", "f", "g"), ("sum", "d", "k l m"), ("diff", "d", "o", "p"), ("growth", "d", "o", "q"), ("avg", "r", "b", "s"), ("sum", "e", "r t"), ("avg", "t", "c", "u"), ("below", "s", "u"), ("growthb", "o", "p", "q")],
  scope=[("sum", "h", "f g"), ("avg", "e", "b", "s"), ("same", "h", "i")],
  hard="省重点包含在市重点内，不能相加")

passage("trend-in-table-quarter", """入园率与入学率双周报（学前部分）
周次　报名　审核通过　通过率
第一周　{a1|2,140人|student}　{b1|1,712人|student}　{c1|80.0%|percent}
第三周　{a2|3,260人|student}　{b2|2,738人|student}　{c2|84.0%|percent}
第五周　{a3|4,115人|student}　{b3|3,415人|student}　{c3|83.0%|percent}
第七周　{a4|4,680人|student}　{b4|4,118人|student}　{c4|88.0%|percent}
（报名、审核均为累计）简析：累计报名逐期增加，通过率也逐期上升，第七周达到{d|88.0%|percent}。第五周到第七周新增报名{e|855人|student}，同期新通过{f|703人|student}，新通过多于新增，是因为消化了前期积压。到第七周未通过的{g|562人|student}，其中材料不全{h|381人|student}，不符合条件{i|181人|student}。""",
  [("share", "b1", "a1", "c1"), ("bound", "b1", "a1"), ("share", "b2", "a2", "c2"), ("bound", "b2", "a2"), ("share", "b3", "a3", "c3"), ("bound", "b3", "a3"), ("share", "b4", "a4", "c4"), ("bound", "b4", "a4"), ("trend", "up", "a1 a2 a3 a4"), ("trend", "up", "c1 c2 c3 c4"), ("same", "c4", "d"), ("diff", "a4", "a3", "e"), ("diff", "b4", "b3", "f"), ("below", "e", "f"), ("diff", "a4", "b4", "g"), ("sum", "g", "h i"), ("diff", "g", "h", "i"), ("trend", "up", "b1 b2 b3 b4")],
  [error("direction-mismatch", "c3", "c1 c2 c4", [9], None, "第五周83.0%低于第三周84.0%，并非逐期上升", "trend broken", 2, say="通过率除第五周略降外总体上升"),
   error("difference-mismatch", "e", "a4 a3 f", [11, 13], ("565人", "student"), "第五周到第七周应为4680减4115", "copied line", 2)],
  scope=[("share", "f", "e", "c4"), ("diff", "a4", "a1", "e")])

passage("settle-cumulative-vs-single", """“建成一所、办好一所”专项资金兑现
市财政按每新增一个公办学位奖补{a|3,000元|CNY}兑现。2022年兑现{b1|1,260万元|CNY}，对应学位{c1|4,200个|place}；2023年{b2|1,485万元|CNY}，对应{c2|49,500个|place}；2024年{b3|1,590万元|CNY}，对应{c3|5,300个|place}。三年累计兑现{b|4335万元|CNY}，对应{c|14,450个|place}。
2024年兑现额比上年增长{d|26.2%|percent}，三年年均{e|1445万元|CNY}。
按规划，五年累计应奖补{f|2.6万个|place}学位，已完成{g|55.6%|percent}，剩余{h|11,550个|place}学位需奖补{i|3465万元|CNY}，两年平均每年{j|1733万元|CNY}，高于此前任何一年的兑现额。""",
  [("prod", "b1", "c1 a"), ("prod", "b2", "c2 a"), ("prod", "b3", "c3 a"), ("sum", "b", "b1 b2 b3"), ("sum", "c", "c1 c2 c3"), ("growth", "b3", "b2", "d"), ("overn", "b", "3", "e"), ("share", "c", "f", "g"), ("bound", "c", "f"), ("diff", "f", "c", "h"), ("prod", "i", "h a"), ("overn", "i", "2", "j"), ("below", "b3", "j"), ("below", "b1", "j"), ("below", "b2", "j"), ("prod", "b", "c a"), ("trend", "up", "b1 b2 b3"), ("mean", "b1 b2 b3", "e")],
  [error("average-mismatch", "c2", "b2 a c c1 c3", [1, 4], ("4,950个", "place"), "1485万元除以3000元为4950个，大了十倍，三年累计也对不上", "power of ten", 2),
   error("growth-mismatch", "d", "b3 b2", [5], ("7.1%", "percent"), "比上年应以2023年为基数，错用2022年", "wrong base year", 2)],
  scope=[("prod", "b3", "c2 a"), ("overn", "i", "3", "j")])

passage("final-inspection-notes", """终期验收组内部记录（未对外）
一，规划承诺新建{a|52所|school}，验收时数到{b|50所|school}，差的两所一所改为租赁办学，一所并入在建九年制，均有批文，视为完成，完成率记{c|100%|percent}；若只数实体，则{d|96.2%|percent}。
二，承诺学位{e|58,000个|place}，实测{f|59,340个|place}，超{g|1,340个|place}。但其中有{h|2,700个|place}来自功能室改造，扣除后{i|56,640个|place}，反而少{j|1,360个|place}。组里意见不一，最后报告两数并列。
三，投资概算{k|74.0亿元|CNY}，决算{l|76.2亿元|CNY}，超{m|2.2亿元|CNY}，超概率{o|3.0%|percent}，低于{p|5%|percent}的容许值。
四，满意度抽样{q|1,500份|item}，满意及基本满意{r|1,386份|item}，{s|92.4%|percent}，承诺{t|90%|percent}，达到。""",
  [("share", "b", "a", "d"), ("bound", "b", "a"), ("diff", "f", "e", "g"), ("diff", "f", "h", "i"), ("diff", "e", "i", "j"), ("diff", "l", "k", "m"), ("growth", "l", "k", "o"), ("most", "o", "p"), ("share", "r", "q", "s"), ("bound", "r", "q"), ("least", "t", "s"), ("below", "i", "e"), ("below", "e", "f"), ("growthb", "k", "m", "o"), ("const", "c", "100", "100"), ("below", "k", "l")],
  scope=[("share", "b", "a", "c"), ("diff", "f", "e", "j"), ("share", "h", "f", "o")],
  hard="认定完成与实体数不同；扣除功能室后不足承诺")

passage("long-final-report-chapter", """第五章 资源配置目标的实现情况

第一节 学位。规划期初全市有公办中小学学位{a|31.42万个|place}，规划提出净增{b|4.80万个|place}，期末达到{c|36.22万个|place}。实际新增{d|6.15万个|place}，同期因撤并、拆除减少{e|1.07万个|place}，净增{f|5.08万个|place}，完成目标的{g|105.8%|percent}，期末为{h|36.50万个|place}。这里要提醒的是，不少县区上报时只报新增不报减少，加总后得出的数偏大，市里已逐一核减。

第二节 教师。期初中小学专任教师{i|2.04万人|person}，规划增加{j|2,600人|person}。五年补充{k|5,318人|person}，退休、调离及其他减少{l|2,941人|person}，净增{m|2,377人|person}，完成{o|91.4%|percent}，没有完成的原因是后两年编制收紧。值得一提的是，补充人员中研究生学历{p|1,276人|person}，占{q|24.0%|percent}，而“十三五”时期这一比例只有{r|9.5%|percent}。

第三节 校舍。期末生均校舍面积小学{s|8.6平方米|other}、初中{t|11.9平方米|other}，分别比期初增加{u|0.7平方米|other}和减少{v|0.4平方米|other}，初中减少并非校舍拆得多，而是学生来得快：五年在校生增加{w|1.32万人|student}，增幅是校舍增幅的{x|1.4倍|ratio}。

总的看，三项资源目标完成一项，即学位；教师差{y|223人|person}；校舍没有数量目标，不作评价。""",
  [("sum", "c", "a b"), ("diff", "d", "e", "f"), ("share", "f", "b", "g"), ("sum", "h", "a f"), ("diff", "k", "l", "m"), ("share", "m", "j", "o"), ("share", "p", "k", "q"), ("bound", "p", "k"), ("below", "r", "q"), ("diff", "j", "m", "y"), ("below", "b", "f"), ("below", "m", "j"), ("below", "c", "h"), ("bound", "l", "k")],
  scope=[("share", "d", "b", "g"), ("share", "k", "j", "o"), ("sum", "h", "a d")],
  hard="净增与新增；三节只有两项有目标")

passage("long-mid-term-three-errors", """中期评估报告（送审稿）第二部分

一、总体进度。规划共{a|九项|item}工程{b|126个|item}项目，总投资{c|84.5亿元|CNY}。截至2023年6月，{d|九项|item}工程全部启动，开工项目{e|98个|item}，开工率{f|77.8%|percent}；完工{g|57个|item}，完工率{h|45.2%|percent}；完成投资{i|46.9亿元|CNY}，占{j|55.5%|percent}。规划期时间已过一半，完工率略低、投资略高于时间进度，两相印证，说明在建项目的体量比已完工的大。

二、分工程看。进展最快的是“普惠园建设工程”，{k|32个|item}项目完工{l|24个|item}，完工率{m|75.0%|percent}；其次是“食堂提升工程”，{o|28个|item}项目完工{p|19个|item}，完工率{q|67.9%|percent}；最慢的是“高中扩容工程”，{r|11个|item}项目只完工{s|1个|item}，完工率{t|9.1%|percent}。三项工程合计{u|71个|item}项目、完工{v|44个|item}，其余六项工程合计{w|55个|item}项目、完工{x|13个|item}。

三、问题。一是未开工的{y|38个|item}项目中，有{z|17个|item}尚未取得用地批文；二是高中扩容平均单项投资{za|2.7亿元|CNY}，是全部项目平均{zb|1.48亿元|CNY}的{ze|四倍|ratio}，资金压力最大；三是已完工的{zc|75个|item}项目里仍有{zd|9个|item}未办理移交。""",
  [("share", "e", "b", "f"), ("bound", "e", "b"), ("share", "g", "b", "h"), ("bound", "g", "b"), ("share", "i", "c", "j"), ("bound", "i", "c"), ("same", "a", "d"), ("share", "l", "k", "m"), ("bound", "l", "k"), ("share", "p", "o", "q"), ("bound", "p", "o"), ("share", "s", "r", "t"), ("bound", "s", "r"), ("sum", "u", "k o r"), ("sum", "v", "l p s"), ("diff", "b", "u", "w"), ("diff", "g", "v", "x"), ("diff", "b", "e", "y"), ("bound", "z", "y"), ("avg", "c", "b", "zb"), ("multiple", "za", "zb", "ze"), ("same", "g", "zc"), ("bound", "zd", "zc"), ("smallest", "t", "m q"), ("largest", "m", "q t"), ("below", "h", "j"), ("below", "q", "m"), ("bound", "g", "e")],
  [error("difference-mismatch", "y", "b e", [17], ("28个", "item"), "126减98为28", "wrong digit", 3),
   error("average-mismatch", "zb", "c b za ze", [19, 20], ("0.67亿元", "CNY"), "全部项目平均应除以126个，错除以完工数；且说不上是四倍", "wrong denominator", 3),
   error("restatement-mismatch", "zc", "g", [21], ("57个", "item"), "前文完工57个", "transposed digits", 4)],
  scope=[("share", "g", "e", "h"), ("share", "s", "b", "t")])

passage("long-letter-to-ministry", """关于“十四五”教育强市指标核验情况的回复

省教育评估院：
来函所列六处疑点，我局会同统计、财政部门逐一核对，回复如下。

1.“财政性教育经费占比”。我市填报{a|4.12%|percent}，分子为财政性教育经费{b|76.8亿元|CNY}，分母为地区生产总值{c|1,864亿元|CNY}，计算无误。来函用一般公共预算教育支出{d|69.3亿元|CNY}作分子，得{e|3.72%|percent}，口径不同。
2.“义务教育校际差异系数”。填报小学{f|0.38|ratio}、初中{g|0.41|ratio}，低于{h|0.50|ratio}和{i|0.45|ratio}的上限。
3.“生均教学仪器设备值”。填报小学{j|3,260元|CNY/student}，系设备总值{k|5.23亿元|CNY}除以在校生{l|16.04万人|student}。来函所引{m|2,870元|CNY/student}是上一学年的数。
4.“持证心理教师学校占比”。填报{o|91.3%|percent}，为{p|231所|school}除以{q|253所|school}。来函分母{r|268所|school}含教学点{s|15所|school}，按标准教学点不计。
5.“教师培训经费占公用经费比例”。填报{t|5.4%|percent}，不低于{u|5%|percent}。
6.“学前公办园占比”。填报{v|46.7%|percent}系园数占比，即{w|142所|school}除以{x|304所|school}；幼儿数占比{y|53.9%|percent}，高{z|7.2个百分点|percentage-point}。

以上六处，我局填报数均不作修改。""",
  [("share", "b", "c", "a"), ("share", "d", "c", "e"), ("most", "f", "h"), ("most", "g", "i"), ("avg", "k", "l", "j"), ("share", "p", "q", "o"), ("bound", "p", "q"), ("diff", "r", "q", "s"), ("least", "u", "t"), ("share", "w", "x", "v"), ("bound", "w", "x"), ("diff", "y", "v", "z"), ("below", "m", "j"), ("below", "d", "b"), ("below", "e", "a")],
  scope=[("share", "d", "c", "a"), ("share", "p", "r", "o"), ("avg", "k", "l", "m")],
  hard="两边各用一套口径，疑点逐一解释")

passage("long-annual-work-summary", """2024年度工作总结（规划建设条线）

今年我们把“学位、质量、安全、廉洁”放在同等位置，全年召开调度会{a|24次|item}，平均每月{b|2次|item}。

（一）建设任务超额完成。年度竣工目标{c|30所|school}，实际竣工{d|33所|school}，超{e|3所|school}；新增学位{f|28,710个|place}，校均{g|957个|place}。其中第一季度竣工{h1|4所|school}，第二季度{h2|6所|school}，第三季度{h3|18所|school}，第四季度{h4|5所|school}，暑期集中交付的特征十分明显，第三季度一季就占全年的{i|54.5%|percent}。

（二）质量管控持续加强。全年抽检工程{j|61项|item}，一次合格{k|58项|item}，合格率{l|95.1%|percent}，比上年提高{m|2.6个百分点|percentage-point}，上年为{o|92.5%|percent}；创省优工程{p|3项|item}，较上年翻番不足，多{q|1项|item}。

（三）安全形势平稳。开展检查{r|412次|item}，发现隐患{s|1,087处|item}，整改{t|1,065处|item}，整改率{u|98.0%|percent}，余{v|32处|item}列入挂牌督办。

（四）资金节约明显。招标项目预算{w|9.62亿元|CNY}，中标{x|8.79亿元|CNY}，节约{y|0.83亿元|CNY}，节约率{z|9.4%|percent}。

明年计划竣工{za|27所|school}，比今年实际少{zb|6所|school}，比今年目标少{zc|3所|school}。""",
  [("overn", "a", "12", "b"), ("diff", "d", "c", "e"), ("avg", "f", "d", "g"), ("sum", "d", "h1 h2 h3 h4"), ("share", "h3", "d", "i"), ("bound", "h3", "d"), ("share", "k", "j", "l"), ("bound", "k", "j"), ("diff", "l", "m", "o"), ("share", "t", "s", "u"), ("bound", "t", "s"), ("diff", "s", "t", "v"), ("diff", "w", "x", "y"), ("share", "y", "w", "z"), ("diff", "d", "za", "zb"), ("diff", "c", "za", "zc"), ("below", "c", "d"), ("largest", "h3", "h1 h2 h4"), ("below", "x", "w")],
  [error("share-mismatch", "z", "y w", [13], ("8.6%", "percent"), "节约率应以预算为分母", "wrong denominator", 1),
   error("difference-mismatch", "v", "s t", [11], ("22处", "item"), "1087减1065为22", "wrong digit", 1),
   error("average-mismatch", "g", "f d", [2], ("870个", "place"), "校均应除以实际竣工33所，错用目标30所", "wrong denominator", 1)],
  scope=[("share", "h3", "c", "i"), ("share", "k", "s", "l")])

passage("long-forecast-report", """学龄人口与学位需求预测报告（摘要）

1. 数据。以2023年末公安户籍{a|92.7万人|person}和居住证登记{b|31.3万人|person}合计的{c|124.0万人|person}为总量口径，与统计部门公布的常住人口{d|121.5万人|person}相差{e|2.5万人|person}，差异主要来自人户分离和登记时点，不作调平。

2. 方法。小学段用“出生队列推移法”，初中段用“升级比例法”，高中段用“录取率法”。三种方法各有误差，回测近三年，小学平均误差{f|1.3%|percent}、初中{g|0.8%|percent}、高中{h|2.1%|percent}，初中最准。

3. 结果。小学在校生2024年{i1|8.92万人|student}、2026年{i2|9.05万人|student}、2028年{i3|8.31万人|student}、2030年{i4|7.24万人|student}，峰值在2026年，2030年比峰值少{j|1.81万人|student}，下降{k|20.0%|percent}。初中同期{l1|3.86万人|student}、{l2|4.17万人|student}、{l3|4.49万人|student}、{l4|4.53万人|student}，仍在上升，六年增加{m|0.67万人|student}，增长{o|17.4%|percent}。

4. 需求。2030年小学学位若保持现有{p|9.48万个|place}不变，富余{q|2.24万个|place}；初中现有{r|3.95万个|place}，缺{s|0.58万个|place}。把富余小学学位的四分之一改为初中，约{t|0.56万个|place}，基本可以补上初中缺口，还差{u|0.02万个|place}。

5. 建议。2027年前不再新建小学，九年一贯制学校按需增加初中班。""",
  [("sum", "c", "a b"), ("diff", "c", "d", "e"), ("smallest", "g", "f h"), ("largest", "i2", "i1 i3 i4"), ("diff", "i2", "i4", "j"), ("expr", "(i2-i4)/i2*100", "k"), ("trend", "up", "l1 l2 l3 l4"), ("diff", "l4", "l1", "m"), ("growth", "l4", "l1", "o"), ("diff", "p", "i4", "q"), ("diff", "l4", "r", "s"), ("overn", "q", "4", "t"), ("diff", "s", "t", "u"), ("growthb", "i2", "j", "k"), ("growthb", "l1", "m", "o"), ("trend", "down", "i2 i3 i4"), ("below", "d", "c"), ("below", "r", "l4")],
  scope=[("diff", "i1", "i4", "j"), ("growthb", "i1", "j", "k"), ("diff", "p", "i1", "q")],
  hard="总量口径与常住人口不同；峰值不是起点")

passage("long-minutes-three-topics", """局长办公会纪要（第{!no|11}次）

会议研究了三个议题。

一、听取“十四五”规划项目清理情况。规划科汇报：原列项目{a|203个|item}，经清理保留{b|164个|item}，取消{c|25个|item}，合并{d|24个|item}（并入其他保留项目，不单列）。保留项目总投资{e|71.6亿元|CNY}，较原规划{f|80.3亿元|CNY}减少{g|8.7亿元|CNY}，压减{h|10.8%|percent}。会议同意，要求取消的{c2|25个|item}项目逐一说明理由，其中已发生前期费的{i|8个|item}须另报财政核销，金额{j|1,264万元|CNY}，平均每个{k|158万元|CNY}。

二、研究学区调整。涉及{l|6个|item}学区、{m|21所|school}学校，其中对口关系变化的{o|9所|school}，占{p|42.9%|percent}。公示期收到意见{q|317条|item}，赞成{r|148条|item}，反对{s|121条|item}，咨询{t|48条|item}。反对意见超过一半集中在西门学区，共{u|67条|item}，占反对意见的{v|21.1%|percent}。会议决定西门学区暂缓一年，其余五个学区今年秋季执行。

三、审议来年预算“一上”。规划建设类申报{w|6.85亿元|CNY}，审减{x|1.13亿元|CNY}，核定{y|5.72亿元|CNY}，审减率{z|19.8%|percent}。其中续建{za|4.30亿元|CNY}，占核定数{zb|75.2%|percent}。

会议于十一时半结束。""",
  [("sum", "a", "b c d"), ("diff", "f", "e", "g"), ("expr", "(f-e)/f*100", "h"), ("same", "c", "c2"), ("bound", "i", "c2"), ("avg", "j", "i", "k"), ("share", "o", "m", "p"), ("bound", "o", "m"), ("sum", "q", "r s t"), ("share", "u", "s", "v"), ("bound", "u", "s"), ("diff", "w", "x", "y"), ("share", "x", "w", "z"), ("share", "za", "y", "zb"), ("bound", "za", "y"), ("const", "v", "50.1", "100"), ("bound", "c", "a"), ("growthb", "f", "g", "h"), ("below", "e", "f")],
  [error("sum-mismatch", "d", "a b c", [0], ("14个", "item"), "保留、取消、合并相加须为203", "wrong digit", 1),
   error("share-mismatch", "v", "u s", [9, 15], ("55.4%", "percent"), "占反对意见的比重应除以121条，否则也说不上超过一半", "wrong denominator", 2),
   error("share-mismatch", "z", "x w", [12], ("16.5%", "percent"), "审减率应除以申报数", "wrong denominator", 1)],
  scope=[("share", "za", "w", "zb"), ("share", "o", "l", "p")])

passage("long-county-visit-compare", """四县（区）“学位攻坚”互查报告

互查组3月上旬到中旬走了乙区、甲县、丙县、丁县，看了{a|46所|school}学校，访谈{b|212人|person}，平均每校{c|4.6人|person}。总体印象是：乙区快而粗，甲县慢而细，丙县账实相符，丁县亮点在山里。

乙区。三年任务{d1|9,600个|place}，已投用{e1|8,352个|place}，完成{f1|87.0%|percent}，为四地最高。但抽查的{g|12所|school}新校中，有{h|5所|school}消防验收滞后，占{i|41.7%|percent}。

甲县。任务{d2|4,200个|place}，投用{e2|2,646个|place}，完成{f2|63.0%|percent}，为四地最低。不过{j|7所|school}新校全部通过验收，设备到位率{k|100%|percent}。

丙县。任务{d3|3,600个|place}，投用{e3|2,700个|place}，完成{f3|75.0%|percent}。上报数与核查数分毫不差。

丁县。任务{d4|2,600个|place}，投用{e4|1,846个|place}，完成{f4|71.0%|percent}。高山寄宿学校校均{l|187人|student}，冬季供暖费由县财政兜底，每生每年{m|460元|CNY/student}。

四地任务合计{o|20,000个|place}，投用{p|15,544个|place}，完成{q|77.7%|percent}，还差{r|4,456个|place}，其中甲县一家就占{s|34.9%|percent}。按三年过去{t|83.3%|percent}的时间衡量，只有乙区跟上了进度。""",
  [("avg", "b", "a", "c"), ("share", "e1", "d1", "f1"), ("bound", "e1", "d1"), ("share", "e2", "d2", "f2"), ("bound", "e2", "d2"), ("share", "e3", "d3", "f3"), ("bound", "e3", "d3"), ("share", "e4", "d4", "f4"), ("bound", "e4", "d4"), ("share", "h", "g", "i"), ("bound", "h", "g"), ("sum", "o", "d1 d2 d3 d4"), ("sum", "p", "e1 e2 e3 e4"), ("share", "p", "o", "q"), ("bound", "p", "o"), ("diff", "o", "p", "r"), ("expr", "(d2-e2)/(o-p)*100", "s"), ("largest", "f1", "f2 f3 f4"), ("smallest", "f2", "f1 f3 f4"), ("below", "t", "f1"), ("below", "f2", "t"), ("below", "f3", "t"), ("below", "f4", "t"), ("between", "q", "f1 f2 f3 f4"), ("bound", "g", "a"), ("const", "k", "100", "100"), ("const", "t", "83.3", "83.4")],
  scope=[("mean", "f1 f2 f3 f4", "q"), ("share", "e2", "p", "s"), ("share", "h", "a", "i")],
  hard="完成率最高者时间上才刚跟上；加权平均")

passage("long-press-conference", """新闻发布会实录（节选）

主持人：请规划处介绍“十四五”收官情况。
规划处：一句话，数量目标超了，结构目标差一点。五年新增学位{a|7.3万个|place}，是规划{b|6.5万个|place}的{c|112.3%|percent}。结构上，寄宿学位规划{d|1.6万个|place}，实际{e|1.48万个|place}，完成{f|92.5%|percent}。

日报记者：财政压力这么大，钱从哪里来？
规划处：五年投入{g|104亿元|CNY}，中央和省{h|27亿元|CNY}，市县财政{i|36亿元|CNY}，债券{j|33亿元|CNY}，社会资金{k|5亿元|CNY}。平均下来，每个新增学位{l|16.0万元|CNY}。

晚报记者：我注意到去年说的是“四年新增{m|6.1万个|place}”，那第五年只有{o|2.1万个|place}，是不是慢下来了？
规划处：前四年年均{p|1.53万个|place}，第五年确实低一些，因为人口形势变了，主动压减。

广播记者：老百姓感受最深的是班额。
规划处：小学平均班额从{q|48.2人|student}降到{r|43.6人|student}，降了{s|4.6人|student}；初中从{t|51.5人|student}降到{u|49.7人|student}，降了{v|1.8人|student}，小学降得多。大班额占比小学已经为{w|0|other}，初中还有{x|1.2%|percent}。

主持人：今天到这里，谢谢。""",
  [("share", "a", "b", "c"), ("share", "e", "d", "f"), ("sum", "g", "h i j k"), ("avg", "g", "a", "l"), ("diff", "a", "m", "o"), ("overn", "m", "4", "p"), ("diff", "q", "r", "s"), ("diff", "t", "u", "v"), ("below", "o", "p"), ("below", "b", "a"), ("below", "e", "d"), ("below", "v", "s"), ("trend", "down", "q r"), ("trend", "down", "t u"), ("sum", "a", "m o")],
  [error("average-mismatch", "l", "g a", [3], ("14.2万元", "CNY"), "每个新增学位应除以实际新增7.3万个，错除以规划数", "wrong denominator", 2),
   error("difference-mismatch", "o", "a m p", [4, 8, 14], ("1.2万个", "place"), "7.3减6.1为1.2，否则第五年并不比前四年年均低", "wrong digit", 3),
   error("sum-mismatch", "i", "g h j k", [2], ("39亿元", "CNY"), "四个来源相加须为104亿元", "wrong digit", 1)],
  scope=[("share", "e", "a", "f"), ("overn", "a", "4", "p")])

passage("long-audit-of-forecast-table", """预测数的三次修订

编制期（2020年10月）。按当时在园、在校和出生数，预测2025年全市义务教育在校生{a|24.60万人|student}，其中小学{b|16.10万人|student}、初中{c|8.50万人|student}。

第一次修订（2022年4月）。因外来人口流入放缓，小学下调{d|0.65万人|student}，初中上调{e|0.10万人|student}，总数变为{f|24.05万人|student}。

第二次修订（2023年9月）。出生数据更新，小学再下调{g|0.38万人|student}，初中不变，总数{h|23.67万人|student}。

第三次修订（2025年3月）。接近时点，用学籍数据替换，小学{i|15.19万人|student}，初中{j|8.57万人|student}，总数{k|23.76万人|student}。

2025年9月实际在校生{l|23.81万人|student}，小学{m|15.22万人|student}、初中{o|8.59万人|student}。与编制期预测相比误差{p|3.3%|percent}（以实际数为基数，下同），与第一次修订相比{q|1.0%|percent}，与第二次修订相比{r|0.6%|percent}（预测偏低），与第三次修订相比不足{s|0.1%|percent}。可见修订使误差逐次缩小。

教训是，编制期的误差几乎全部出在小学，高估{t|0.88万人|student}；初中反而低估{u|0.09万人|student}。""",
  [("sum", "a", "b c"), ("lin", "f", "+a -d +e"), ("diff", "f", "g", "h"), ("sum", "k", "i j"), ("sum", "l", "m o"), ("expr", "(a-l)/l*100", "p"), ("expr", "(f-l)/l*100", "q"), ("expr", "(l-h)/l*100", "r"), ("trend", "down", "p q r s"), ("diff", "b", "m", "t"), ("diff", "o", "c", "u"), ("below", "r", "q")],
  scope=[("expr", "(a-l)/a*100", "q"), ("diff", "a", "l", "t"), ("sum", "k", "b c")],
  hard="四版预测并列；误差以实际数为基数，有高估有低估")

passage("long-evaluation-two-errors", """第三方评估意见（征求意见稿）

受委托，本院对《丁县“十四五”教育专项规划》作终期评估。评估采用指标法与抽样实地核查相结合，指标{a|38项|item}，抽样学校{b|24所|school}，占全县{c|96所|school}的四分之一，即{d|25%|percent}。

（一）达成度。{e|38项|item}指标中，超额达成{f1|11项|item}，达成{f2|19项|item}，接近达成（完成{g|90%|percent}以上）{f3|5项|item}，未达成{f4|3项|item}。达成与超额达成合计{h|30项|item}，达成率{i|50.0%|percent}。

（二）投入。规划估算{j|15.2亿元|CNY}，实际{k|13.9亿元|CNY}，到位率{l|91.4%|percent}。其中县级配套应{m|6.4亿元|CNY}、实际{o|4.8亿元|CNY}，到位率{p|75.0%|percent}，是缺口的主要来源；县级缺口{q|1.6亿元|CNY}大于总缺口{r|1.3亿元|CNY}，是因为上级资金多到位了{s|3.0亿元|CNY}。

（三）实地核查。抽样学校中，与上报一致的{t|21所|school}，不一致的{u|3所|school}，一致率{v|87.5%|percent}。不一致的主要是图书册数（{w|2所|school}）和功能室数量（{x|1所|school}）。

（四）结论。本院认为，该规划总体达成，未达成的{y|3项|item}均属投入类指标。""",
  [("share", "b", "c", "d"), ("same", "a", "e"), ("sum", "a", "f1 f2 f3 f4"), ("sum", "h", "f1 f2"), ("share", "h", "a", "i"), ("bound", "h", "a"), ("share", "k", "j", "l"), ("share", "o", "m", "p"), ("diff", "m", "o", "q"), ("diff", "j", "k", "r"), ("diff", "q", "r", "s"), ("below", "r", "q"), ("diff", "b", "t", "u"), ("share", "t", "b", "v"), ("bound", "t", "b"), ("sum", "u", "w x"), ("same", "f4", "y"), ("below", "k", "j"), ("below", "o", "m"), ("below", "p", "l")],
  [error("difference-mismatch", "s", "q r", [10], ("0.3亿元", "CNY"), "1.6减1.3为0.3亿元，小数点错位", "wrong digit", 2),
   error("share-mismatch", "i", "h a", [4], ("78.9%", "percent"), "达成率应包括超额达成的11项", "part left out", 2)],
  scope=[("share", "k", "m", "p"), ("share", "t", "c", "v")])

passage("long-one-error-hidden", """城南片区“十四五”末学位平衡说明

片区东起环城路，西至老铁路，常住{a|14.8万人|person}。五年前这里还是城乡结合部，只有{b|5所|school}村小和{c|1所|school}初中；如今有小学{d|9所|school}、初中{e|4所|school}、幼儿园{f|22所|school}。

小学方面，{d2|9所|school}学校{g|294个|class}班，核定{h|13,230个|place}学位，每班{i|45人|student}；在校{j|12,907人|student}，余{k|323个|place}。看似宽松，实则不匀：靠近环城路的{l|3所|school}共超{m|614人|student}，西侧的{o|6所|school}共余{p|837个|place}。

初中方面，{e2|4所|school}学校{q|98个|class}班，核定{r|4,900个|place}学位，每班{s|50人|student}；在校{t|5,096人|student}，缺{u|196个|place}，每班实际{v|52人|student}。

因此“十五五”头两年的安排是：小学不新建，调整学区，把环城路一侧的{m2|614人|student}中约一半逐步引到西侧；初中在西侧新建一所{w|24个|class}班、{x|1,200个|place}学位的学校，建成后初中学位达到{y|6,100个|place}，在现有学生规模下富余{z|1,004个|place}。""",
  [("same", "d", "d2"), ("prod", "h", "g i"), ("diff", "h", "j", "k"), ("sum", "d", "l o"), ("lin", "p", "+k +m"), ("same", "e", "e2"), ("prod", "r", "q s"), ("diff", "t", "r", "u"), ("avg", "t", "q", "v"), ("same", "m", "m2"), ("prod", "x", "w s"), ("sum", "y", "r x"), ("diff", "y", "t", "z"), ("lin", "z", "+x -u"), ("below", "j", "h"), ("below", "r", "t"), ("trend", "up", "b d"), ("below", "c", "e")],
  [error("sum-mismatch", "p", "k m", [4], ("937个", "place"), "余323与超614之和为937，东超西余相抵才是全片区余数", "wrong digit", 2)],
  scope=[("prod", "x", "w i"), ("diff", "r", "j", "u"), ("avg", "j", "g", "v")])

passage("long-one-error-rank", """区域教育规划执行力排名解读

本次排名取三项：投资完成率、学位完成率、手续合规率，权重分别为{w1|40%|percent}、{w2|30%|percent}、{w3|30%|percent}。

乙区三项为{a1|88.0|other}、{a2|92.0|other}、{a3|80.0|other}，得分{a|86.8|other}；丙县{b1|94.0|other}、{b2|85.0|other}、{b3|90.0|other}，得分{b|90.1|other}；戊区{c1|79.0|other}、{c2|96.0|other}、{c3|93.0|other}，得分{c|89.3|other}；己县{d1|82.0|other}、{d2|81.0|other}、{d3|97.0|other}，得分{d|86.2|other}。

名次为丙县第一、戊区第二、乙区第三、己县第四。有人问，如果三项简单平均，名次会不会变？算下来乙区{e|86.7|other}、丙县{f|89.7|other}、戊区{g|89.3|other}、己县{h|86.7|other}，丙县仍第一，戊区仍第二，但乙区与己县并列第三。

可见乙区吃了合规率的亏，它这一项比最高的己县低{i|17.0|other}；己县则是学位完成率最低，比戊区低{j|15.0|other}。""",
  [("hundred", "w1 w2 w3"), ("expr", "(a1*40+a2*30+a3*30)/100", "a"), ("expr", "(b1*40+b2*30+b3*30)/100", "b"), ("expr", "(c1*40+c2*30+c3*30)/100", "c"), ("expr", "(d1*40+d2*30+d3*30)/100", "d"), ("trend", "down", "b c a d"), ("mean", "a1 a2 a3", "e"), ("mean", "b1 b2 b3", "f"), ("mean", "c1 c2 c3", "g"), ("mean", "d1 d2 d3", "h"), ("trend", "down", "f g e"), ("same", "e", "h"), ("diff", "d3", "a3", "i"), ("diff", "c2", "d2", "j"), ("largest", "d3", "a3 b3 c3"), ("smallest", "d2", "a2 b2 c2")],
  [error("average-mismatch", "c", "c1 c2 c3", [3], ("88.3", "other"), "戊区加权应为88.3，误抄了简单平均", "simple instead of weighted mean", 2)],
  scope=[("mean", "b1 b2 b3", "b"), ("mean", "a1 a2 a3", "a")])

passage("prose-hotel-school", """借址办学的三年
二小扩建期间，{a|870名|student}学生搬到了旧税务学校上课。那是一栋1986年落成的四层楼，走廊窄，水压不足，三楼以上的卫生间一到课间就排队。总务处想了不少办法：错峰下课，增设{c|12个|item}简易洗手池，把体育课挪到隔壁体校。家长意见最大的是路程，多数孩子上学要多走{d|1.3公里|other}，于是区里开了{e|4条|item}接驳线，每天往返{f|16次|other}。
原定借址{g|18个月|other}，2021年9月进驻，2023年2月迁回。结果因为基坑遇到流沙，2024年8月才迁回，比原定多了整整{h|18个月|other}，前后借址{i|36个月|other}。期间毕业了三届六年级，共{j|428人|student}，他们一天也没有在自己的校园里过完最后一年。
迁回那天，校长把旧税务学校的钥匙装在一个盒子里交还，说欠这些孩子一个操场。""",
  [("const", "g", "17", "18"), ("const", "h", "18", "18"), ("const", "i", "35", "36"), ("sum", "i", "g h"), ("bound", "j", "a")],
  scope=[("prod", "f", "e g")],
  hard="迁回日期与月数按含头含尾计，三届毕业生合计少于在校生并不矛盾")

passage("prose-map-makers", """布点图是怎么画出来的

画图之前先画圈。小学服务半径{a|500米|other}，初中{b|1000米|other}，这是国家标准里的数，可是山城的路从来不是直的，两点之间绕山走，{a2|500米|other}的圈常常要走一公里多。规划科请测绘院用路网重算了一遍，结果全区{c|38所|school}小学中，真正做到步行十五分钟可达的只覆盖{d|71.4%|percent}的居民点，比按圆圈画出来的{e|93.8%|percent}少了{f|22.4个百分点|percentage-point}。

第二步是找人。把户籍和居住证落到楼栋，发现{g|26个|item}居民点完全在圈外，涉及学龄儿童{h|1,940人|student}，最远的一个到学校要走{i|3.6公里|other}。

第三步才是找地。可用地块{j|17宗|other}，能建小学的{k|6宗|other}，能建初中的{l|3宗|other}，其余面积太小，只能做幼儿园或者口袋公园。最后定下新建小学{m|5所|school}，建成后步行可达覆盖率提高到{o|88.2%|percent}，即提高{p|22.4个百分点|percentage-point}，圈外居民点降到{q|7个|item}，减少{r|19个|item}。""",
  [("same", "a", "a2"), ("diff", "e", "d", "f"), ("diff", "o", "d", "p"), ("diff", "g", "q", "r"), ("below", "d", "e"), ("below", "d", "o"), ("below", "o", "e"), ("below", "q", "g"), ("bound", "m", "k")],
  [error("difference-mismatch", "p", "o d", [2], ("16.8个百分点", "percentage-point"), "应由88.2减71.4，误用圆圈法与路网法之差22.4", "wrong base", 3)],
  scope=[("diff", "e", "o", "p"), ("diff", "o", "d", "f")])

passage("prose-village-meeting", """东岭村撤点座谈实录（摘）
乡里来的干部先念了文件，说全乡{a|11个|school}教学点要撤{b|7个|school}，东岭是其中之一。村里坐了四十来人，没有人说话。后来老支书开口：“这个点最多的时候有{c|86名|student}娃娃，现在{d|14名|student}，我们也晓得留不住。只问三件事，车、饭、床。”
干部一件件答。车，{e|2辆|item}，早晚各一趟；饭，一日三餐每天{f|14元|CNY}，其中补助{g|8元|CNY}，家里出{h|6元|CNY}；床，中心校腾出{i|16张|item}，{d2|14名|student}娃娃都住也够。
有个媳妇算了算，说一个学期按{j|95天|other}，家里要出{k|570元|CNY}。干部说对，困难户免，村里{l|5户|item}。
最后举手，同意撤的占了多数。会后统计，全乡撤完剩{m|5个|school}教学点，学生合计{o|61名|student}，都在离中心校十公里以外的高山上。""",
  [("diff", "f", "g", "h"), ("prod", "k", "j h"), ("same", "d", "d2"), ("diff", "a", "b", "m"), ("below", "d", "c"), ("bound", "d", "i"), ("bound", "b", "a"), ("bound", "g", "f")],
  [error("difference-mismatch", "m", "a b", [3], ("4个", "school"), "全乡11个撤7个，剩4个", "wrong digit", 4)],
  scope=[("prod", "k", "j f"), ("prod", "k", "j g")])

passage("prose-three-mayors", """一条路修了三任

通往新校区的学府路，{l|2.4公里|other}，2016年列入计划，2019年动工，2024年底通车。第一任分管领导定线，避开了一片百年樟树，路因此多绕{m|0.3公里|other}；第二任筹钱，{a|1.26亿元|CNY}里有{b|0.85亿元|CNY}来自土地出让；第三任拆迁，涉及{c|143户|item}，最后{d|9户|item}谈了两年。

路不通的时候，新校区建成也只能空着。初中部{e|30个|class}班的教室，2022年9月只开了{f|8个|class}班；到2023年开到{g|15个|class}班，刚好一半；路通之后的2025年秋季，{h|27个|class}班，余{i|3个|class}班的教室留给实验室改造。

全路平均每公里造价{j|52500万元|CNY}，比市政概算定额高，主要高在拆迁。土地出让以外的{k|0.41亿元|CNY}，由市区两级各担一半。""",
  [("avg", "a", "l", "j"), ("diff", "a", "b", "k"), ("diff", "e", "h", "i"), ("trend", "up", "f g h"), ("bound", "h", "e"), ("expr", "e/2", "g"), ("bound", "b", "a"), ("bound", "d", "c"), ("below", "m", "l")],
  [error("average-mismatch", "j", "a l", [0], ("5250万元", "CNY"), "1.26亿元除以2.4公里约5250万元", "power of ten", 3)],
  scope=[("avg", "b", "l", "j"), ("diff", "e", "g", "i")])

passage("prose-statistician-farewell", """老统计的交接清单

我管了{a|26年|other}统计，退休前把几处容易错的地方写给接手的同事。
其一，“在校生”以9月1日零时为准，9月3日转走的也算。去年有{b|37人|student}就是这样多出来的，全市报{c|318,604人|student}，没有错。
其二，九年一贯制学校，按学校算一所，按学段算两处。全市九年一贯制{d|41所|school}，所以“小学{e|167所|school}、初中{f|58所|school}、九年一贯制{d2|41所|school}，共{g|266所|school}”，而“设小学部的{h|208所|school}、设初中部的{i|99所|school}”，后两个数加起来是{j|307所|school}，比学校数多{k|41所|school}。
其三，“专任教师”不含校医和后勤，可是含病休不满一年的。
其四，五年规划表里的“基期数”一经锁定不要再改，要改就写一个说明附在后面。当年有位同志把{c2|318,604人|student}“顺手”改成整数{l|32万人|student}，后来所有比率都差了一点点，查了三天。
其五，报表上的数要经得起老百姓数。""",
  [("same", "d", "d2"), ("sum", "g", "e f d2"), ("sum", "h", "e d"), ("sum", "i", "f d"), ("sum", "j", "h i"), ("diff", "j", "g", "k"), ("same", "d", "k"), ("same", "c", "c2"), ("same", "c", "l"), ("below", "c", "l")],
  scope=[("sum", "g", "h i"), ("diff", "j", "h", "g")],
  hard="九年一贯制按学校与按学段各算各的")

passage("prose-flood-adjust", """灾后重建与原规划衔接的说明

7月那场洪水，全县{a|19所|school}学校进水，其中{b|6所|school}在规划中本来就列为迁建。县里顺势把迁建提前，其余{c|13所|school}原址修复。迁建的{b2|6所|school}原计划2025年前后动工，现全部提前到当年11月，投资由{d|1.92亿元|CNY}增至{e|2.30亿元|CNY}，多出的{f|0.38亿元|CNY}主要用于抬高场地标高。

原址修复的学校，校舍须加固的{g|8所|school}，只需清淤消毒的{h|6所|school}。9月1日，全县{i|97所|school}学校中有{j|91所|school}如期开学，没有如期开学的正是迁建的那几所，学生{k|2,380人|student}分流到邻近{l|7所|school}学校，最多的一所接了{m|610人|student}，最少的也接了{o|145人|student}，平均{p|340人|student}。

因灾调整，规划期末全县新增学位由{q|5,600个|place}改为{r|5,150个|place}，减少{s|540个|place}，减少的部分在“十五五”补上。""",
  [("diff", "a", "b", "c"), ("same", "b", "b2"), ("diff", "e", "d", "f"), ("sum", "c", "g h"), ("diff", "i", "j", "b"), ("avg", "k", "l", "p"), ("between", "p", "m o"), ("diff", "q", "r", "s"), ("bound", "a", "i"), ("bound", "j", "i"), ("below", "o", "m"), ("below", "r", "q"), ("below", "d", "e"), ("bound", "m", "k")],
  [error("difference-mismatch", "s", "q r", [7], ("450个", "place"), "5600减5150为450", "transposed digits", 1),
   error("sum-mismatch", "h", "c g", [3], ("5所", "school"), "19所减迁建6所为13所，加固8所，清淤应为5所", "wrong digit", 3)],
  scope=[("sum", "a", "g h"), ("diff", "i", "a", "j")])

passage("prose-old-photo", """展板文字：二十年建校图录
第一块，2005年。全市小学{a|612所|school}，一半以上是砖木结构，危房{b|41.6万平方米|other}。照片里的孩子在雪地里做操，身后是一堵裂了缝的墙。
第二块，2010年。“两免一补”全面落地，小学并到{c|398所|school}，危房还剩{d|12.9万平方米|other}。
第三块，2015年。危房清零，小学{e|274所|school}；新城第一所学校开工，当时围墙外还是稻田。
第四块，2020年。小学{f|231所|school}，比2015年又少{g|43所|school}，但在校生反而多了{h|2.1万人|student}，大班额成了新问题。
第五块，2025年。小学{i|246所|school}，二十年来头一次比上一块展板多。大班额基本消除，生均校舍{j|8.4平方米|other}，是2005年{k|3.9平方米|other}的{l|2.2倍|ratio}。
结束语：二十年间，学校少了{m|366所|school}，危房从四十多万平方米归零。数字后面，是一茬一茬长大的孩子。""",
  [("trend", "down", "a c e f"), ("diff", "e", "f", "g"), ("below", "f", "i"), ("multiple", "j", "k", "l"), ("diff", "a", "i", "m"), ("trend", "down", "b d")],
  scope=[("diff", "a", "f", "m"), ("trend", "down", "a c e f i")],
  hard="前四块逐块减少，第五块回升，文中已说明")

passage("prose-rent-or-build", """租还是建？一个片区的算账故事

学府里片区缺一所幼儿园，街道想租，教育局想建。

租的方案：租商铺二层{a|2,100平方米|other}，每平方米每月{b|32元|CNY}，一年租金约{c|80.6万元|CNY}，办{d|9个|class}班、{e|270个|place}学位，装修一次性{f|380万元|CNY}，租期{g|十年|other}。
建的方案：划拨用地，建{h|3,600平方米|other}，总投资{i|2,350万元|CNY}，办{j|12个|class}班、{k|360个|place}学位，使用五十年。

街道主任说，租的十年才花{l|1186万元|CNY}，比建的便宜一大截。科长说，账不能这么算，十年以后呢？按每个学位每年摊，租的是{m|2985元|CNY/student}，建的只有{o|1306元|CNY/student}，相差{p|3087元|CNY/student}。
主任又说，孩子越来越少，十年后说不定不需要了。科长想了很久，说：“这话有理，那就先租{q|五年|other}，看人口。”最后真的签了五年。""",
  [("prod", "c", "a b", "12"), ("expr", "c*10+f", "l"), ("expr", "l/e/10", "m"), ("expr", "i/k/50", "o"), ("diff", "m", "o", "p"), ("below", "l", "i"), ("const", "g", "9.5", "10.5"), ("below", "q", "g"), ("below", "e", "k"), ("below", "a", "h"), ("below", "o", "m")],
  [error("average-mismatch", "m", "e l o p", [2, 4], ("4393元", "CNY/student"), "租的每学位每年还应摊入装修费380万元", "part left out", 3)],
  scope=[("expr", "c*5+f", "l"), ("expr", "i/e/50", "o")])

passage("prose-award-notice", """表扬通报
在刚刚结束的“百日攻坚”中，{a|15个|item}项目专班的{b|126名|person}同志放弃暑休，连续奋战{c|100天|other}，实现了“{d|12所|school}学校按期开学”的目标。期间召开现场会{e|43次|item}，处理信访{f|218件|item}，协调断头路{g|5条|item}，完成校园绿化{h|6.4万平方米|other}。
高温津贴按人均{i|1,500元|CNY}发放，共{j|18.9万元|CNY}。
{k|13所|school}学校开学首日共迎来学生{l|14,370人|student}，其中一年级{m|3,180人|student}、七年级{o|1,890人|student}，其他年级为转入学生{p|9,300人|student}。
经研究，授予{q|4个|item}专班“先锋专班”称号，占专班总数的{r|16.0%|percent}；授予{s|25名|person}同志“攻坚标兵”称号，占参战人员的{t|19.8%|percent}。希望受表扬的集体和个人戒骄戒躁，在明年{u|9所|school}新校建设中再立新功。""",
  [("prod", "j", "b i"), ("same", "d", "k"), ("sum", "l", "m o p"), ("share", "q", "a", "r"), ("share", "s", "b", "t"), ("bound", "q", "a"), ("bound", "s", "b")],
  [error("restatement-mismatch", "k", "d", [1], ("12所", "school"), "前文按期开学的是12所", "restated wrongly elsewhere", 3),
   error("share-mismatch", "r", "q a", [3], ("26.7%", "percent"), "占专班总数15个的比重，错除以标兵人数", "wrong denominator", 2)],
  scope=[("share", "s", "a", "t")])

passage("prose-dialogue-father", """热线回访札记

家长姓林，问的是“规划里写的学校到底哪年有”。我翻开台账念给他听：您楼盘南边那块地，{a|38亩|other}，规划{b|36个|class}班小学，列在2026年；北边那块{c|29亩|other}，是{d|24个|class}班初中，列在2027年。
他说，前年来问说的是2024年。我查了查，是的，2021年版写2024年，2023年中期调整推迟了{e|两年|other}，理由是入住不足，当时交付{f|6,200户|item}，入住只有{g|2,418户|item}，入住率{h|39.0%|percent}，不到四成。
他说现在住满了。我又查，今年6月入住{i|5,146户|item}，入住率{j|83.0%|percent}，确实过了八成，两年间多了{k|2,728户|item}。片区适龄儿童也从{l|395人|student}升到{m|1,012人|student}，是两年前的{o|2.6倍|ratio}。
按现在每班{p|45人|student}，{b2|36个|class}班能装{q|1,620人|student}，比适龄儿童还多{r|608人|student}，规模是够的，差的是时间。我答应他把意见写进下一次调整建议，他说了声谢谢，挂了。""",
  [("share", "g", "f", "h"), ("share", "i", "f", "j"), ("diff", "i", "g", "k"), ("multiple", "m", "l", "o"), ("prod", "q", "b2 p"), ("same", "b", "b2"), ("diff", "q", "m", "r"), ("below", "g", "i"), ("below", "l", "m"), ("below", "m", "q"), ("const", "e", "2", "2"), ("const", "h", "0", "40"), ("const", "j", "80", "100"), ("bound", "g", "f"), ("bound", "i", "f")],
  scope=[("growth", "m", "l", "j"), ("share", "g", "i", "h"), ("prod", "q", "d p")],
  hard="推迟两年是中期调整；入住率两个时点不同")

passage("prose-single-direction", """季度形势分析会发言提纲

先说好的。三季度新开工{a|14个|item}，比二季度多{b|3个|item}；到位资金{c|4.12亿元|CNY}，环比增长{d|18.7%|percent}；信访量{e|96件|item}，环比下降{f|21.3%|percent-}。天气帮忙，雨日只有{g|9天|other}。

再说不好的。竣工只有{h|5个|item}，连续三个季度减少：一季度{i|8个|item}，二季度{j|9个|item}，三季度{h2|5个|item}。钢材价格每吨{k|3,980元|CNY}，比年初{l|3,620元|CNY}上涨{m|9.0%|percent}，按全年用量{o|1.1万吨|other}，多花{p|396万元|CNY}。

最后说要紧的。离年底还有{q|92天|other}，未竣工的{r|19个|item}项目里，{s|11个|item}今年必须交，平均{t|8.4天|other}要交一个，比前三季度平均{u|12.4天|other}一个还要紧。请大家把日子过细。""",
  [("same", "h", "h2"), ("trend", "down", "i j h2"), ("growth", "k", "l", "m"), ("expr", "(k-l)*o", "p"), ("avg", "q", "s", "t"), ("expr", "273/(i+j+h)", "u"), ("below", "t", "u"), ("bound", "s", "r"), ("below", "l", "k"), ("below", "h", "j")],
  [error("direction-mismatch", "j", "i h2", [1], None, "一季度8个、二季度9个，是先升后降，不是连续减少", "trend broken", 2, say="竣工先升后降，三季度只有5个"),
   error("growth-mismatch", "m", "k l", [2], ("9.9%", "percent"), "上涨幅度应除以年初价格3620元", "later divided instead of earlier", 1)],
  scope=[("diff", "a", "b", "j"), ("avg", "q", "r", "t")])
