# -*- coding: utf-8 -*-
"""A municipal office for enrolment, examinations and statistics: bulletins, tables, minutes, hotline answers (invented figures, own wording; source form of ../annotate.py)."""

passage("first-grade-districts", """2024年小学一年级招生（单位：个、人）
地区	公办学位	登记	公办录取	空余学位
甲区	{a1|5,180|place}	{b1|5,346|student}	{c1|5,102|student}	{d1|78|place}
乙区	{a2|4,260|place}	{b2|3,987|student}	{c2|3,911|student}	{d2|349|place}
丙县	{a3|2,915|place}	{b3|2,640|student}	{c3|2,640|student}	{d3|275|place}
全市	{a|12,355|place}	{b|11,973|student}	{c|11,653|student}	{d|702|place}
说明：登记而未进公办的{e|320人|student}均入读民办小学，其中甲区{e1|244人|student}、乙区{e2|76人|student}，丙县没有。甲区登记比学位多{f|166人|student}，却仍空余学位，是因为部分家庭选择民办。全市公办录取占登记的{p|97.3%|percent}，甲区为{p1|95.4%|percent}，在{!n|三地}中最低；乙区{p2|98.1%|percent}。""",
[("sum", "a", "a1 a2 a3"), ("sum", "b", "b1 b2 b3"), ("sum", "c", "c1 c2 c3"), ("sum", "d", "d1 d2 d3"), ("diff", "a1", "c1", "d1"), ("diff", "a2", "c2", "d2"), ("diff", "a3", "c3", "d3"), ("diff", "a", "c", "d"), ("diff", "b", "c", "e"), ("diff", "b1", "c1", "e1"), ("diff", "b2", "c2", "e2"), ("sum", "e", "e1 e2"), ("diff", "b1", "a1", "f"), ("share", "c", "b", "p"), ("share", "c1", "b1", "p1"), ("share", "c2", "b2", "p2"), ("below", "p1", "p2"), ("below", "p1", "p"), ("same", "b3", "c3"), ("bound", "c1", "b1"), ("bound", "c2", "b2"), ("bound", "c1", "a1"), ("bound", "c", "b")],
scope=[("share", "c", "a", "p"), ("diff", "a1", "b1", "d1"), ("bound", "b1", "a1")], hard="登记多于学位而学位仍有空余")

passage("migrant-children-hotline", """问：我是外地来本市务工的，孩子今年能进公办初中吗？
答：能。今年全市小学毕业生{a|21,640人|student}，其中随迁子女{b|4,328人|student}，占{p|20.0%|percent}。到6月底已有{c|4,012人|student}登记在本市升学，公办初中安排{d|3,611人|student}，占登记的{q|90.0%|percent}，购买民办学位安排{e|401人|student}，占{r|10.0%|percent}；另有{f|316人|student}回原籍。去年公办安排的比例是{s|87.3%|percent}，今年提高{t|2.7个百分点|percentage-point}。
问：材料要几样？
答：{n|三种|item}：居住证、务工或经营证明、户口簿。社保满{g|6个月|other}即可，不要求满{h|12个月|other}，您交了{i|8个月|other}，够了。""",
[("share", "b", "a", "p"), ("share", "d", "c", "q"), ("diff", "c", "d", "e"), ("share", "e", "c", "r"), ("diff", "b", "c", "f"), ("hundred", "q r"), ("diff", "q", "s", "t"), ("trend", "up", "s q"), ("count", "n", 3), ("least", "g", "i"), ("below", "i", "h"), ("below", "g", "h"), ("bound", "b", "a"), ("bound", "c", "b"), ("bound", "d", "c"), ("sum", "c", "d e"), ("sum", "b", "c f")],
scope=[("share", "d", "b", "q"), ("growth", "q", "s", "t"), ("least", "h", "i"), ("share", "e", "b", "r")], hard="公办比例以登记人数为分母，不以毕业生为分母")

passage("class-size-special", """关于消除大班额的通报
至2023年秋，全市义务教育{a|4,862个|class}班中，{!s|56}人以上的大班{b|97个|class}，占{p|2.00%|percent}，比2022年的{c|203个|class}减少{d|116个|class}，减幅{q|52.2%|percent}；{!s|66}人以上的超大班已为{z|0个|class}。按学段分，小学大班{b1|38个|class}，初中{b2|59个|class}。按地方分，甲区{e1|41个|class}，乙区{e2|34个|class}，丙县{e3|22个|class}，{n|三个|other}地方均未超过各自{l|40个|class}的上限。市里要求大班占比控制在{m|2.5%|percent}以内，目前已达到。""",
[("share", "b", "a", "p"), ("diff", "c", "b", "d"), ("growthb", "c", "d", "q"), ("trend", "down", "c b"), ("sum", "b", "b1 b2"), ("sum", "b", "e1 e2 e3"), ("most", "e1", "l"), ("most", "e2", "l"), ("most", "e3", "l"), ("most", "p", "m"), ("count", "n", 3), ("bound", "b", "a")],
[error("difference-mismatch growth-mismatch", "d", "c b q", [1, 2], ("106个", "class"), "203减97为106，减幅52.2%也合106", "wrong digit", 1),
 error("bound-exceeded", "e1", "l", [6], None, "甲区41个，高于40个，不能说三地均未超过", "limit against the figure", 1, "除甲区外均未超过40个")],
scope=[("share", "b1", "b", "p"), ("growthb", "b", "d", "q")])

passage("kindergarten-coverage", """学前教育专报。全市{!age|3}至{!age|5}岁幼儿{a|38,460人|person}，在园{b|36,229人|student}，毛入园率{p|94.2%|percent}，比上年的{c|92.9%|percent}提高{d|1.3个百分点|percentage-point}。公办园在园{e|19,745人|student}，占{q|51.3%|percent}；普惠性民办园{f|12,318人|student}，占{r|34.0%|percent}；其他民办园{g|4166人|student}，占{s|11.5%|percent}。公办园与普惠性民办园合计，普惠覆盖率{t|88.5%|percent}，高于{l|85%|percent}的省定标准{u|3.5个百分点|percentage-point}。在园幼儿中留守幼儿{h|2,137人|student}，残疾幼儿{i|94人|student}，{!x|两类}中重复的{j|11人|student}，合计涉及{k|2,231人|student}。""",
[("share", "b", "a", "p"), ("diff", "p", "c", "d"), ("trend", "up", "c p"), ("share", "e", "b", "q"), ("share", "f", "b", "r"), ("share", "g", "b", "s"), ("sum", "b", "e f g"), ("hundred", "q r s"), ("sharesum", "e f", "b", "t"), ("sum", "t", "q r"), ("least", "l", "t"), ("diff", "t", "l", "u"), ("lin", "k", "+h +i -j"), ("bound", "b", "a"), ("bound", "e", "b"), ("bound", "f", "b"), ("bound", "h", "b"), ("bound", "j", "i")],
[error("share-mismatch", "q", "e b r s t", [3, 7, 9], ("54.5%", "percent"), "公办园幼儿应以在园幼儿为分母，错用了适龄人口", "wrong denominator", 1),
 error("sum-mismatch", "k", "h i j", [12], ("2220人", "student"), "重复的11人没有减去", "overlap not deducted", 1)],
scope=[("sharesum", "e f", "a", "t"), ("share", "h", "b", "s"), ("sum", "b", "h i")])

passage("dropout-consolidation", """控辍保学月报（4月）：2015年秋全市小学一年级入学{a|24,318人|student}，其间转入{b|1,406人|student}，转出{c|1,655人|student}，死亡{d|9人|student}，现初三在校{e|23,902人|student}。按市里的算法，九年巩固率为初三在校数除以一年级入学数加转入减转出再减死亡后的{f|24060人|student}，即{p|99.34%|percent}；简单以入学数为基数则是{q|98.29%|percent}。两数相差{r|1.05个百分点|percentage-point}，上报用前者。省定指标{l|97%|percent}，两种算法都达到。尚差的{g|158人|student}中，送教上门未入册{h|37人|student}，休学{i|61人|student}，其余{j|60人|student}逐一核实去向，至月底已查明{k|48人|student}，还有{m|12人|student}未查明。""",
[("expr", "a+b-c-d", "f"), ("lin", "f", "+a +b -c -d"), ("share", "e", "f", "p"), ("share", "e", "a", "q"), ("diff", "p", "q", "r"), ("least", "l", "p"), ("least", "l", "q"), ("diff", "f", "e", "g"), ("sum", "g", "h i j"), ("diff", "j", "k", "m"), ("bound", "e", "f"), ("bound", "k", "j"), ("below", "q", "p"), ("bound", "j", "g")],
scope=[("diff", "a", "e", "g"), ("share", "e", "a", "p"), ("sum", "f", "a b")], hard="同一巩固率有两种算法，基数不同")

passage("exam-passrate-bars", """2023年初中学业水平考试合格情况
科目|参考人数|合格人数|合格率
语文|{a1|18,246|student}|{b1|17,103|student}|{p1|93.7%|percent}
数学|{a2|18,239|student}|{b2|14,682|student}|{p2|80.5%|percent}
英语|{a3|18,230|student}|{b3|13,925|student}|{p3|73.6%|percent}
物理|{a4|18,221|student}|{b4|13,210|student}|{p4|72.5%|percent}
化学|{a5|18,217|student}|{b5|15,266|student}|{p5|83.8%|percent}
合格率以语文最高，物理最低，两科相差{d|21.2个百分点|percentage-point}。与2022年的{c|74.9%|percent}相比，英语提高{e|1.5个百分点|percentage-point}。{n|五科|other}全部合格的{f|11,839人|student}，占语文参考人数的{q|64.9%|percent}，自然低于任何单科的合格率。""",
[("share", "b1", "a1", "p1"), ("share", "b2", "a2", "p2"), ("share", "b3", "a3", "p3"), ("share", "b4", "a4", "p4"), ("share", "b5", "a5", "p5"), ("largest", "p1", "p2 p3 p4 p5"), ("smallest", "p4", "p1 p2 p3 p5"), ("diff", "p1", "p4", "d"), ("diff", "p3", "c", "e"), ("trend", "up", "c p3"), ("share", "f", "a1", "q"), ("below", "q", "p4"), ("count", "n", 5), ("bound", "b1", "a1"), ("bound", "b2", "a2"), ("bound", "b3", "a3"), ("bound", "b4", "a4"), ("bound", "b5", "a5"), ("bound", "f", "b4")],
[error("share-mismatch table-mismatch", "p3", "b3 a3 c e", [2, 8, 9], ("76.4%", "percent"), "13925占18230的76.4%，比上年提高1.5个百分点也合76.4%", "wrong digit", 2)],
scope=[("share", "f", "b1", "q"), ("mean", "p1 p2 p3 p4 p5", "q"), ("growth", "p3", "c", "e")])

passage("vocational-split", """高中阶段招生会上，招考办通报：今年初中毕业生{a|32,750人|student}，升入高中阶段{b|31,506人|student}，升学率{p|96.2%|percent}。其中普通高中{c|18,920人|student}，中等职业学校{d|12586人|student}，普职比为{r|60.1:39.9|ratio}。与去年比，普高招生增加{e|760人|student}，增长{q|4.2%|percent}；中职招生去年为{f|13,094人|student}，今年减少{g|508人|student}，下降{h|4.0%|percent-}。普高{i|38所|school}，平均每校招{j|498人|student}；中职{k|15所|school}，平均每校招{m|839人|student}。明年初中毕业生预计{o|34,100人|student}，按今年的升学率可升{s|32805人|student~}左右，若普高只增{t|500个|place}学位即达{u|19,420个|place}，则普高录取将占预计毕业生的{v|57.0%|percent}。""",
[("share", "b", "a", "p"), ("sum", "b", "c d"), ("split", "c", "d", "r"), ("growthc", "c", "e", "q"), ("diff", "f", "d", "g"), ("growth", "d", "f", "h"), ("trend", "down", "f d"), ("avg", "c", "i", "j"), ("avg", "d", "k", "m"), ("expr", "o*p/100", "s"), ("sum", "u", "c t"), ("share", "u", "o", "v"), ("trend", "up", "a o"), ("bound", "b", "a"), ("bound", "s", "o")],
[error("growth-mismatch", "h", "d f", [5], ("3.9%", "percent-"), "减少额占去年13094人的3.9%，错以今年为基数", "wrong base", 1)],
scope=[("share", "c", "a", "v"), ("share", "d", "a", "p"), ("growth", "o", "a", "q")])

passage("bus-distances", """校车与就学距离调查（摘要）。调查走读学生{a|6,480人|student}：家校相距{!km|2}公里以内{b|3,629人|student}，{!km|2}至{!km|5}公里{c|1,944人|student}，{!km|5}公里以上{d|907人|student}，依次占{p|56.0%|percent}、{q|30.0%|percent}、{r|14.0%|percent}。现有校车{e|46辆|item}，核载{f|1,748人|place}，平均每辆{g|38座|place}；早间分{k|两批|other}运送，实乘{h|2,691人|student}，平均每辆每批{i|29.3人|other}，没有{!x|一批}超过平均核载。{!km|5}公里以上的乘车{j|871人|student}，其余{m|36人|student}由家长接送。票价每月{o|60元|CNY}，财政补{s|36元|CNY}，家长付{t|24元|CNY}，财政负担{u|60%|percent}；按{v|9个月|other}计，每生全年财政补{w|324元|CNY}，共需{x|87.2万元|CNY}。""",
[("sum", "a", "b c d"), ("share", "b", "a", "p"), ("share", "c", "a", "q"), ("share", "d", "a", "r"), ("hundred", "p q r"), ("avg", "f", "e", "g"), ("expr", "h/e/k", "i"), ("most", "i", "g"), ("bound", "j", "d"), ("diff", "d", "j", "m"), ("diff", "o", "s", "t"), ("share", "s", "o", "u"), ("prod", "w", "s v"), ("prod", "x", "h w"), ("bound", "s", "o"), ("bound", "h", "a"), ("bound", "j", "h")],
scope=[("bound", "h", "f"), ("share", "j", "h", "r"), ("avg", "h", "e", "i"), ("prod", "x", "a w")], hard="实乘人数多于核载，因为分两批运送")

passage("special-placements", """残疾儿童少年安置情况：全市未入学摸底{a|486人|student}，经评估适合入学{b|461人|student}，占{p|94.9%|percent}。安置去向为特教学校{c|203人|student}、普通学校随班就读{d|176人|student}、送教上门{e|82人|student}，分别占{q|44.0%|percent}、{r|38.2%|percent}、{s|18.7%|percent}。暂缓入学{f|25人|student}，都有医疗证明。送教由{g|41名|person}教师承担，平均每人负责{h|1.5名|student}，每周送教{i|2次|other}，全学期{j|20周|other}每名学生应送{k|40次|other}，实送{m|3,198次|other}，占应送总数{o|3,280次|other}的{t|97.5%|percent}。""",
[("share", "b", "a", "p"), ("sum", "b", "c d e"), ("share", "c", "b", "q"), ("share", "d", "b", "r"), ("share", "e", "b", "s"), ("hundred", "q r s"), ("diff", "a", "b", "f"), ("avg", "e", "g", "h"), ("prod", "k", "i j"), ("prod", "o", "e k"), ("share", "m", "o", "t"), ("bound", "m", "o"), ("bound", "b", "a"), ("bound", "e", "b"), ("sum", "a", "b f")],
[error("share-mismatch", "s", "e b q r", [4, 5], ("17.8%", "percent"), "82占461的17.8%，三项比例之和应为100%", "transposed digits", 1),
 error("average-mismatch", "h", "e g", [7], ("2.0名", "student"), "82名由41人送，人均2.0名", "wrong quotient", 1)],
scope=[("share", "c", "a", "q"), ("avg", "b", "g", "h"), ("prod", "o", "e j")])

passage("headmaster-forecast", """各位同事：下面报一下我校今后三年的学位账。2024年秋在校{a|1,836人|student}，{b|42个|class}班，平均班额{c|43.7人|student}。2025年六年级毕业{d|312人|student}，一年级预计新生{e|376人|student}，在校将达{f|1,900人|student}，比今年净增{g|64人|student}；2026年毕业{h|298人|student}，新生{i|375人|student}，在校{j|1,987人|student}，两年累计净增{k|141人|student}。按每班{m|45人|student}排，2026年需{o|44个|class}班，比现在多{p|2个|class}；教室现有{q|43间|classroom}，缺{r|1间|classroom}。2026年平均班额为{s|44.9人|student}，仍在{m2|45人|student}以内。2025年不用增班，平均班额{t|45.2人|student}，比标准略高，请大家克服。""",
[("avg", "a", "b", "c"), ("lin", "f", "+a -d +e"), ("diff", "e", "d", "g"), ("diff", "f", "a", "g"), ("lin", "j", "+f -h +i"), ("expr", "e-d+i-h", "k"), ("diff", "j", "a", "k"), ("diff", "o", "b", "p"), ("diff", "o", "q", "r"), ("avg", "j", "o", "s"), ("most", "s", "m2"), ("same", "m", "m2"), ("avg", "f", "b", "t"), ("below", "m", "t"), ("trend", "up", "a f j"), ("trend", "down", "d h"), ("avgmost", "j", "o", "m"), ("below", "q", "o"), ("below", "d", "e"), ("below", "h", "i")],
[error("sum-mismatch", "j", "f h i a k o s m", [4, 6, 9, 16], ("1,977人", "student"), "1900减298加375为1,977人，比今年多141也合1,977人", "wrong digit", 2)],
scope=[("lin", "j", "+a -h +i"), ("most", "t", "m"), ("diff", "j", "f", "k")])

passage("quota-allocation", """优质高中指标到校方案：{a|4所|school}优质高中计划招生{b|3,600人|student}，其中指标生{c|2,520人|student}，占{p|70%|percent}，统招生{d|1,080人|student}。指标按各区县应届毕业生所占比例分配：甲区毕业{e1|6,930人|student}，分{f1|924人|student}；乙区毕业{e2|5,355人|student}，分{f2|714人|student}；丙县毕业{e3|4,095人|student}，分{f3|546人|student}；丁县毕业{e4|2,520人|student}，分{f4|363人|student}。毕业生合计{e|18,900人|student}，每{!h|百名}毕业生约有指标{g|13.3个|place~}，丁县每{!h|百名}{h|13.3个|place}，与全市一样。市里规定指标生不低于招生计划的{l|65%|percent}，我市超出{m|5个百分点|percentage-point}。""",
[("share", "c", "b", "p"), ("diff", "b", "c", "d"), ("sum", "c", "f1 f2 f3 f4"), ("sum", "e", "e1 e2 e3 e4"), ("share", "c", "e", "g"), ("share", "f4", "e4", "h"), ("expr", "c*e1/e", "f1"), ("expr", "c*e2/e", "f2"), ("expr", "c*e3/e", "f3"), ("expr", "c*e4/e", "f4"), ("same", "g", "h"), ("least", "l", "p"), ("diff", "p", "l", "m"), ("bound", "c", "b"), ("below", "d", "c"), ("bound", "f1", "e1"), ("sum", "b", "c d")],
[error("sum-mismatch", "f4", "c f1 f2 f3 e4 h e", [2, 5, 9], ("336人", "student"), "四地之和应为2520，丁县是336人，每百名13.3个也合336人", "transposed digits", 2)],
scope=[("share", "d", "b", "p"), ("share", "b", "e", "g"), ("share", "f1", "f2", "l")])

passage("consolidated-trend", """三年来，我市高中毛入学率先升后降：2021年{a|93.4%|percent}，2022年{b|94.6%|percent}，2023年{c|94.1%|percent}；先升{d|1.2个百分点|percentage-point}，后降{e|0.5个百分点|percentage-point}，{n|三年|other}净升{f|0.7个百分点|percentage-point}。降的原因在分母：{!age|15}至{!age|17}岁人口由2022年的{g|86,310人|person}增至{h|91,240人|person}，增长{i|5.7%|percent}，而高中阶段在校生由{j|81,649人|student}增至{k|85,857人|student}，只增长{m|5.2%|percent}，在校生绝对数仍多了{o|4208人|student}。2023年在校生中，普高{p|51,620人|student}，中职{q|34,237人|student}，占{r|60.1%|percent}和{s|39.9%|percent}。""",
[("diff", "b", "a", "d"), ("diff", "b", "c", "e"), ("diff", "c", "a", "f"), ("expr", "d-e", "f"), ("trend", "up", "a b"), ("trend", "down", "b c"), ("growth", "h", "g", "i"), ("growth", "k", "j", "m"), ("diff", "k", "j", "o"), ("share", "j", "g", "b"), ("share", "k", "h", "c"), ("sum", "k", "p q"), ("share", "p", "k", "r"), ("share", "q", "k", "s"), ("hundred", "r s"), ("trend", "up", "g h"), ("trend", "up", "j k"), ("below", "m", "i"), ("count", "n", 3), ("largest", "b", "a c")],
scope=[("trend", "up", "a b c"), ("sum", "f", "d e"), ("diff", "c", "b", "f")], hard="入学率降而在校生增；先升后降")

passage("aligned-enrol-stage", """全市各学段在校生（人）
学段      2022年     2023年     增减
学前      {a1|61,204|student}     {b1|57,860|student}     {d1|-3,344|student}
小学      {a2|148,730|student}    {b2|150,112|student}    {d2|1,382|student}
初中      {a3|72,415|student}     {b3|74,906|student}     {d3|2,419|student}
高中      {a4|48,338|student}     {b4|49,007|student}     {d4|669|student}
合计      {a|330,687|student}    {b|331,885|student}    {d|1,198|student}
学前下降{p|5.5%|percent-}，其余{n|三个|other}学段都增加，初中增幅最大，为{q|3.4%|percent}。义务教育在校生{e|225,018人|student}，占全部的{r|45.2%|percent}；合计增长{s|0.36%|percent}。""",
[("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("sum", "d", "d1 d2 d3 d4"), ("diff", "b1", "a1", "d1"), ("diff", "b2", "a2", "d2"), ("diff", "b3", "a3", "d3"), ("diff", "b4", "a4", "d4"), ("diff", "b", "a", "d"), ("growth", "b1", "a1", "p"), ("growth", "b3", "a3", "q"), ("sum", "e", "b2 b3"), ("sharesum", "b2 b3", "b", "r"), ("share", "e", "b", "r"), ("growth", "b", "a", "s"), ("count", "n", 3), ("trend", "down", "a1 b1"), ("trend", "up", "a2 b2"), ("trend", "up", "a3 b3"), ("trend", "up", "a4 b4"), ("largest", "d3", "d1 d2 d4"), ("below", "s", "q"), ("bound", "e", "b")],
[error("difference-mismatch sum-mismatch table-mismatch", "d3", "d d1 d2 d4 b3 a3", [2, 5], ("2,491", "student"), "74906减72415为2,491，各段增减之和也要2,491", "transposed digits", 1),
 error("share-mismatch", "r", "b2 b3 b e", [11, 12], ("67.8%", "percent"), "义务教育含小学和初中，只算了小学", "part left out", 2)],
scope=[("share", "b2", "e", "r"), ("growth", "b2", "a2", "q")])

passage("minutes-plan-places", """区县招生工作碰头会纪要（3月）
一、甲区：年内新投用学校{a|3所|school}，增加学位{b|4,050个|place}，校均{c|1,350个|place}；乙区：新投用{d|2所|school}，增加{e|2,430个|place}，校均{f|1,215个|place}。丙县今年没有新校，靠改造增加{g|360个|place}。全市共增学位{h|6,840个|place}，完成年度计划{i|6,500个|place}的{p|105.2%|percent}，超{j|340个|place}。
二、会上商定，今年秋季甲区仍缺{k|620个|place}，乙区富余{m|480个|place}，可接纳甲区学生{m2|480人|student}，甲区余下的{o|240个|place}缺口以购买民办学位解决，每个补{q|4,500元|CNY}，共{r|63.0万元|CNY}。
三、{n|三处|other}增加学位依次占{s|59.2%|percent}、{t|35.5%|percent}、{u|5.3%|percent}。""",
[("avg", "b", "a", "c"), ("avg", "e", "d", "f"), ("sum", "h", "b e g"), ("share", "h", "i", "p"), ("diff", "h", "i", "j"), ("diff", "k", "m", "o"), ("prod", "r", "o q"), ("share", "b", "h", "s"), ("share", "e", "h", "t"), ("share", "g", "h", "u"), ("hundred", "s t u"), ("count", "n", 3), ("below", "i", "h"), ("same", "m", "m2"), ("below", "m", "k")],
[error("difference-mismatch", "o", "k m r q", [5, 6], ("140个", "place"), "缺620减480为140，购买所需63.0万元也合140个", "wrong digit", 2)],
scope=[("sum", "o", "k m"), ("share", "b", "i", "s"), ("avg", "h", "a", "c")])

passage("promotion-rate-notes", """注释
（1）小学升学率为初中招生数与小学毕业生数之比。2022年小学毕业{a|23,514人|student}，初中招生{b|23,871人|student}，升学率{p|101.5%|percent}，超过{l|100%|percent}，系外地毕业生来本市就读{c|612人|student}所致；扣除后为{q|98.9%|percent}。
（2）初中升学率以当年毕业生{d|20,486人|student}为分母，升入高中阶段{e|19,482人|student}，为{r|95.1%|percent}，含往届生{f|143人|student}；只计应届则为{s|94.4%|percent}。
（3）高考上线率以报名{g|12,940人|student}为分母，上线{h|11,387人|student}，为{t|88.0%|percent}；以实考{i|12,655人|student}为分母是{u|90.0%|percent}，高{v|2.0个百分点|percentage-point}。{n|三项|other}均不含技工学校。""",
[("share", "b", "a", "p"), ("sharediff", "b", "c", "a", "q"), ("below", "l", "p"), ("share", "e", "d", "r"), ("sharediff", "e", "f", "d", "s"), ("share", "h", "g", "t"), ("share", "h", "i", "u"), ("diff", "u", "t", "v"), ("count", "n", 3), ("bound", "i", "g"), ("bound", "h", "i"), ("bound", "c", "b"), ("below", "s", "r"), ("below", "q", "p"), ("bound", "e", "d"), ("bound", "f", "e"), ("below", "t", "u")],
scope=[("max100", "p"), ("bound", "b", "a"), ("share", "h", "d", "t"), ("share", "e", "a", "r")], hard="升学率超过百分之百，有外地学生")

passage("registration-portal", half("""网上报名情况快报（7月8日{!h|17}时）。小学报名{a|26,418人|student}，其中户籍生{b|19,205人|student}，非户籍生{c|7213人|student}。初审通过{d|23,960人|student}，占{p|90.7%|percent}；退回补正{e|1,837人|student}，占{q|7.0%|percent}；待审{f|612人|student}，占{r|2.4%|percent}。昨日同一时刻报名{g|24,106人|student}，一天新增{h|2312人|student}，增长{i|9.6%|percent}。报名通道7月5日开，至今{n|四天|other}，日均{j|6,605人|student}；按此，已报人数已达预计{k|27,500人|student}的{s|96.1%|percent}，还差{m|1,082人|student}。"""),
[("sum", "a", "b c"), ("sum", "a", "d e f"), ("share", "d", "a", "p"), ("share", "e", "a", "q"), ("share", "f", "a", "r"), ("hundred", "p q r"), ("diff", "a", "g", "h"), ("growth", "a", "g", "i"), ("overn", "a", 4, "j"), ("const", "n", 4, 4), ("share", "a", "k", "s"), ("diff", "k", "a", "m"), ("trend", "up", "g a"), ("bound", "a", "k"), ("bound", "d", "a")],
[error("sum-mismatch", "f", "a d e r", [1, 4], ("621人", "student"), "三类之和应等于报名26418人，待审是621人", "transposed digits", 1)],
scope=[("overn", "h", 4, "j"), ("share", "d", "k", "p"), ("sum", "a", "b d")])

passage("yearbook-primary-prose", """2022年全市小学{a|312所|school}，其中完全小学{b|241所|school}、初小{c|46所|school}、教学点{d|25个|school}。教学班{e|4,018个|class}，在校生{f|168,756人|student}，平均班额{g|42.0人|student}，校均规模{h|541人|student}。招生{i|28,930人|student}，比上年的{j|29,842人|student}减少{k|912人|student-}，下降{m|3.1%|percent-}；毕业{o|26,107人|student}，比上年的{p|25,480人|student}增加{q|627人|student}，增长{r|2.5%|percent}。招生比毕业多{s|2,823人|student}，加上净转入{t|317人|student}，在校生应增{u|3,140人|student}，实增{v|3,128人|student}，差额{w|12人|student}为学籍注销。年内撤并初小{x|5所|school}、教学点{y|3个|school}，撤并共{z|8所|school}，均已计入年末数。""",
[("sum", "a", "b c d"), ("avg", "f", "e", "g"), ("avg", "f", "a", "h"), ("diff", "i", "j", "k"), ("growth", "i", "j", "m"), ("diff", "o", "p", "q"), ("growth", "o", "p", "r"), ("growthc", "i", "k", "m"), ("growthc", "o", "q", "r"), ("diff", "i", "o", "s"), ("sum", "u", "s t"), ("diff", "u", "v", "w"), ("sum", "z", "x y"), ("trend", "down", "j i"), ("trend", "up", "p o"), ("bound", "i", "f"), ("bound", "b", "a"), ("bound", "o", "f"), ("expr", "i-o+t", "u")],
scope=[("diff", "i", "o", "v"), ("diff", "a", "z", "b"), ("growth", "i", "o", "m")], hard="应增与实增不同，差额有说明；撤并已计入年末数")

passage("exam-rank-counties", """学业水平监测简报（八年级数学）：平均分依次为甲区{a|78.4分|other}、乙区{b|76.9分|other}、丙县{c|73.2分|other}、丁县{d|71.7分|other}、戊县{e|72.5分|other}，名次与列出的先后相同。全市均分{f|75.3分|other}，{n|三个|other}县低于全市，最多低{g|3.6分|other}。最高与最低相差{h|7.6分|other}。优秀率甲区{i|31.5%|percent}，是丁县{j|14.0%|percent}的{k|2.25倍|ratio}，高{m|17.5个百分点|percentage-point}；及格率全市{o|82.6%|percent}，比去年的{p|80.9%|percent}提高{q|1.7个百分点|percentage-point}，提幅换算为相对增长是{r|2.1%|percent}。参测{s|15,870人|student}，及格{t|13,109人|student}。""",
[("trend", "down", "a b c d e"), ("diff", "f", "d", "g"), ("diff", "a", "d", "h"), ("between", "f", "a b c d e"), ("multiple", "i", "j", "k"), ("diff", "i", "j", "m"), ("diff", "o", "p", "q"), ("growth", "o", "p", "r"), ("share", "t", "s", "o"), ("count", "n", 3), ("trend", "up", "p o"), ("below", "c", "f"), ("below", "d", "f"), ("below", "e", "f"), ("smallest", "d", "a b c e"), ("largest", "a", "b c d e"), ("bound", "t", "s")],
[error("direction-mismatch sequence-mismatch", "d", "a b c e", [0], None, "丁县71.7分低于戊县72.5分，应排在末位", "order in a ranking", 1, "丁县应排在戊县之后"),
 error("difference-mismatch", "h", "a d", [2], ("6.7分", "other"), "78.4减71.7为6.7分", "transposed digits", 1)],
scope=[("mean", "a b c d e", "f"), ("diff", "o", "p", "r"), ("diff", "a", "e", "h")])

passage("hotline-age-rule", """值班员答复记录：来电询问满{!age|6}周岁的截止日期。答：8月31日，这是国家规定，本市没有放宽。去年因不足龄被退回的登记{a|214人|student}，占全部登记{b|27,650人|student}的{p|7.74%|percent}；其中相差不到{!d|十}天的{c|38人|student}，占退回的{q|17.8%|percent}。退回后转入学前班的{d|151人|student}，留在幼儿园的{e|49人|student}，其余{f|14人|student}去了外地。今年至昨日退回{g|173人|student}，比去年全年少{h|41人|student}，但登记尚未结束，不能说减少。来电还问学位够不够，答：今年公办学位{i|29,300个|place}，预计登记{j|28,400人|student}，富余{k|1,000个|place}，富余率{m|3.1%|percent}。""",
[("share", "a", "b", "p"), ("share", "c", "a", "q"), ("sum", "a", "d e f"), ("diff", "a", "g", "h"), ("diff", "i", "j", "k"), ("share", "k", "i", "m"), ("bound", "a", "b"), ("bound", "c", "a"), ("bound", "j", "i"), ("below", "g", "a")],
[error("share-mismatch", "p", "a b", [0], ("0.77%", "percent"), "214占27650的0.77%，小数点错了一位", "decimal point", 1),
 error("difference-mismatch share-mismatch", "k", "i j m", [4, 5], ("900个", "place"), "29300减28400为900个", "wrong digit", 1)],
scope=[("share", "g", "j", "p"), ("share", "k", "j", "p"), ("share", "d", "b", "q")])

passage("vocational-jobs-notes", """2023届中等职业学校毕业生去向（统计口径：离校后{!m|六}个月）
毕业生{a|7,426人|student}，就业{b|2,971人|student}，升学{c|4,159人|student}，去向落实{d|7,130人|student}，落实率{p|96.0%|percent}；未落实{e|296人|student}。落实者中升学占{q|58.3%|percent}，就业占{r|41.7%|percent}；以毕业生计，升学率{s|56.0%|percent}，直接就业率{t|40.0%|percent}。就业者中对口{f|2,196人|student}，对口率{u|73.9%|percent}；本市就业{g|1,842人|student}，占就业的{v|62.0%|percent}，外地{h|1,129人|student}。月薪{!w|3,000}元以上{i|2,088人|student}，占{w|70.3%|percent}。上届落实率{x|95.2%|percent}，本届高{y|0.8个百分点|percentage-point}。""",
[("sum", "d", "b c"), ("share", "d", "a", "p"), ("sharesum", "b c", "a", "p"), ("diff", "a", "d", "e"), ("share", "c", "d", "q"), ("share", "b", "d", "r"), ("hundred", "q r"), ("share", "c", "a", "s"), ("share", "b", "a", "t"), ("sum", "p", "s t"), ("share", "f", "b", "u"), ("share", "g", "b", "v"), ("diff", "b", "g", "h"), ("sum", "b", "g h"), ("share", "i", "b", "w"), ("diff", "p", "x", "y"), ("trend", "up", "x p"), ("bound", "f", "b"), ("bound", "g", "b"), ("bound", "i", "b"), ("bound", "d", "a")],
scope=[("hundred", "s t"), ("share", "f", "a", "u"), ("sum", "b", "f g"), ("share", "b", "a", "r")], hard="升学占比有两个分母；对口与本市就业重叠")

passage("quota-letter-decimal", """关于下达2024年普通高中招生计划的说明：计划总数{a|21,300人|student}，比上年的{b|20,400人|student}增加{c|900人|student}，增长{d|44.1%|percent}。分校看，省级示范高中{e|7所|school}，计划{f|7,350人|student}，校均{g|1,050人|student}，占总数{h|34.5%|percent}；市级示范{i|9所|school}，计划{j|7,290人|student}，校均{k|810人|student}，占{m|34.2%|percent}；一般高中{o|12所|school}，计划{p|6,606人|student}，占{q|31.3%|percent}。按班额{r|50人|student}编班，共{s|426个|class}班，其中示范高中{t|292.8个|class}班，不足一班的四舍五入。民办高中{u|1,260人|student}另列，不在总数之内。""",
[("diff", "a", "b", "c"), ("growth", "a", "b", "d"), ("growthb", "b", "c", "d"), ("avg", "f", "e", "g"), ("share", "f", "a", "h"), ("avg", "j", "i", "k"), ("share", "j", "a", "m"), ("sum", "a", "f j p"), ("share", "p", "a", "q"), ("hundred", "h m q"), ("avg", "a", "r", "s"), ("avgsum", "f j", "r", "t"), ("bound", "t", "s"), ("bound", "p", "a"), ("trend", "up", "b a"), ("bound", "f", "a")],
[error("growth-mismatch", "d", "a b c", [1, 2], ("4.4%", "percent"), "900占20400的4.4%，小数点错一位", "power of ten", 1),
 error("sum-mismatch", "p", "a f j q", [7, 8], ("6,660人", "student"), "三类之和应等于21300，一般高中是6,660人，占31.3%也合6,660人", "transposed digits", 2)],
scope=[("lin", "a", "+f +j +p +u"), ("share", "u", "a", "q"), ("avg", "a", "e", "g")])

passage("kinder-table-aligned", """附表  各地幼儿园与在园幼儿
地区    园数    公办园   在园     公办在园   公办占比
甲区    {a1|96|school}    {b1|41|school}    {c1|18,412|student}   {d1|9,206|student}   {p1|50.0%|percent}
乙区    {a2|74|school}    {b2|38|school}    {c2|12,870|student}   {d2|6,949|student}   {p2|54.0%|percent}
丙县    {a3|68|school}    {b3|52|school}    {c3|9,318|student}    {d3|6,243|student}   {p3|67.0%|percent}
合计    {a|238|school}   {b|129|school}   {c|40,600|student}   {d|22,398|student}   {p|55.2%|percent}
公办在园占比达到{l|50%|percent}以上的要求，{n|三个|other}地方都已达到，丙县最高，比最低的甲区高{e|17.0个百分点|percentage-point}。公办园占园数{q|55.0%|percent}，比公办在园占比低{f|0.1个百分点|percentage-point}。园均{g|171人|student}，甲区园均{h|129人|student}，丙县园均{i|137人|student}。""",
[("sum", "a", "a1 a2 a3"), ("sum", "b", "b1 b2 b3"), ("sum", "c", "c1 c2 c3"), ("sum", "d", "d1 d2 d3"), ("share", "d1", "c1", "p1"), ("share", "d2", "c2", "p2"), ("share", "d3", "c3", "p3"), ("share", "d", "c", "p"), ("least", "l", "p1"), ("least", "l", "p2"), ("least", "l", "p3"), ("largest", "p3", "p1 p2"), ("smallest", "p1", "p2 p3"), ("diff", "p3", "p1", "e"), ("share", "b", "a", "q"), ("diff", "p", "q", "f"), ("avg", "c", "a", "g"), ("avg", "c1", "a1", "h"), ("avg", "c3", "a3", "i"), ("between", "p", "p1 p2 p3"), ("bound", "b1", "a1"), ("bound", "b2", "a2"), ("bound", "b3", "a3"), ("bound", "d1", "c1"), ("bound", "d2", "c2"), ("bound", "d3", "c3"), ("bound", "d", "c"), ("bound", "b", "a"), ("count", "n", 3)],
[error("sum-mismatch table-mismatch", "b", "b1 b2 b3 a q", [1, 14], ("131", "school"), "41、38、52相加为131", "carry lost", 1),
 error("average-mismatch", "h", "c1 a1", [17], ("192人", "student"), "18412除以96为192人", "wrong quotient", 3)],
scope=[("share", "b1", "a1", "p1"), ("avg", "d", "b", "g"), ("avg", "c2", "a2", "i")])

passage("rural-merge-hearing", """撤并听证材料：拟撤并的村小{a|6所|school}，现有学生{b|211人|student}、教师{c|43人|person}，生师比{d|4.9:1|ratio}，校均{e|35.2人|student}。撤并后学生分到中心校{f|148人|student}和邻乡学校{g|63人|student}，上学单程平均由{h|1.8公里|other}增至{i|5.6公里|other}，增加{j|3.8公里|other}，是原来的{k|3.1倍|ratio}。寄宿{m|117人|student}，乘校车{o|69人|student}，其余{p|25人|student}步行。听证会到会家长{q|164人|person}，赞成{r|97人|person}，反对{s|52人|person}，弃权{t|15人|person}，赞成率{u|59.1%|percent}；规定赞成须超过到会人数的{v|60%|percent}才可实施，差{w|0.9个百分点|percentage-point}，本年不实施。撇开弃权，赞成占{x|65.1%|percent}，也不作为依据。""",
[("ratio", "b", "c", "d"), ("avg", "b", "a", "e"), ("sum", "b", "f g"), ("diff", "i", "h", "j"), ("multiple", "i", "h", "k"), ("sum", "b", "m o p"), ("sum", "q", "r s t"), ("share", "r", "q", "u"), ("below", "u", "v"), ("diff", "v", "u", "w"), ("shareofsum", "r", "r s", "x"), ("trend", "up", "h i"), ("bound", "r", "q"), ("bound", "f", "b"), ("bound", "m", "b"), ("bound", "s", "q")],
scope=[("least", "v", "u"), ("growth", "i", "h", "k"), ("share", "r", "q", "x"), ("share", "s", "q", "x")], hard="除去弃权者超过六成，按规定仍不通过")

passage("gaokao-registration", """普通高考报名结束。我市报名{a|31,264人|student}，比上年的{b0|32,386人|student}减少{b|1,122人|student-}，下降{c|3.5%|percent-}。物理类{d|19,358人|student}，历史类{e|11,960人|student}；物理类占{p|61.9%|percent}，比上年的{q|58.4%|percent}提高{r|3.5个百分点|percentage-point}。应届{f|28,447人|student}，往届{g|2,817人|student}，往届占{s|9.0%|percent}。考点{h|14个|item}，考场{i|1,043个|item}，每场{j|30人|student}，可容{k|31,290人|student}，空座{m|26个|place}，平均每考点{o|74.5个|item}考场。监考每场{t|2人|person}，需{u|2,086人|person}，加巡考{v|112人|person}共{w|2,189人|person}。""",
[("diff", "a", "b0", "b"), ("growth", "a", "b0", "c"), ("sum", "a", "d e"), ("share", "d", "a", "p"), ("diff", "p", "q", "r"), ("sum", "a", "f g"), ("share", "g", "a", "s"), ("prod", "k", "i j"), ("diff", "k", "a", "m"), ("avg", "i", "h", "o"), ("prod", "u", "i t"), ("sum", "w", "u v"), ("trend", "up", "q p"), ("trend", "down", "b0 a"), ("growthc", "a", "b", "c"), ("bound", "a", "k"), ("bound", "d", "a"), ("bound", "g", "a")],
[error("sum-mismatch", "e", "a d", [2], ("11,906人", "student"), "31264减19358为11,906人", "transposed digits", 1),
 error("sum-mismatch", "w", "u v", [11], ("2,198人", "person"), "2086加112为2,198人", "transposed digits", 1)],
scope=[("growth", "d", "b0", "r"), ("share", "f", "a", "p"), ("prod", "k", "h j"), ("sum", "a", "d f")])

passage("district-meeting-ask", """区长办公会速记。主任：上月我说辖区明年缺学位{a|1,200个|place}，是按户籍人口算的；加上居住证人口应为{b|2,050个|place}，多{c|850个|place}。区长：从哪里补？主任：新建{d|一所|school}、学位{e|1,080个|place}，挖潜{f|450个|place}，民办购买{g|520个|place}，正好补齐。区长：要多少钱？主任：新建{h|9,720万元|CNY}，每学位{i|9,000元|CNY}；挖潜{j|135万元|CNY}，每学位{k|3,000元|CNY}；购买每学位每年{m|6,000元|CNY}，一年{o|312万元|CNY}。区长：前年缺口是{p|1,640个|place}，去年{q|1,855个|place}，明年{r|2,050个|place}，一年比一年大。主任：两年平均每年多{s|205个|place}。区长：挖潜最省，只占补充学位的{t|22.0%|percent}，要提到{u|三成|percent}以上。""",
[("diff", "b", "a", "c"), ("sum", "b", "e f g"), ("avg", "h", "e", "i"), ("avg", "j", "f", "k"), ("prod", "o", "g m"), ("same", "b", "r"), ("trend", "up", "p q r"), ("avgn", "r", "p", 2, "s"), ("share", "f", "b", "t"), ("below", "t", "u"), ("bound", "f", "b"), ("bound", "e", "b"), ("smallest", "k", "i m")],
[error("average-mismatch", "i", "h e", [2], ("90,000元", "CNY"), "9720万元除以1080个为每个90,000元，不是9000元", "unit slipped by ten", 1)],
scope=[("diff", "r", "a", "s"), ("avg", "h", "d", "i"), ("least", "u", "t"), ("sum", "a", "e f")])

passage("summary-two-errors-span", """今年全市普通小学毕业生体检合格{a|22,918人|student}，占受检{b|23,604人|student}的{p|97.1%|percent}。按规定免试入学，初中划片{c|61个|item}，其中单校划片{d|44个|item}，多校划片{e|17个|item}。

摇号于6月28日举行，{f|17个|item}多校划片中有{g|12个|item}报名超过学位，参加摇号{h|4,386人|student}，中签{i|3,642人|student}，中签率{q|83.6%|percent}；未中签{j|744人|student}由区里在相邻片区统筹安排，到7月底已安排{k|689人|student}，尚有{m|65人|student}等候。

与上年相比，参加摇号者由{o|4,912人|student}减至{r|4,386人|student}，减少{s|10.7%|percent-}；中签率上年为{t|79.2%|percent}，今年提高{u|3.8个百分点|percentage-point}。""",
[("share", "a", "b", "p"), ("sum", "c", "d e"), ("same", "e", "f"), ("bound", "g", "f"), ("share", "i", "h", "q"), ("diff", "h", "i", "j"), ("diff", "j", "k", "m"), ("same", "h", "r"), ("growth", "r", "o", "s"), ("diff", "q", "t", "u"), ("trend", "up", "t q"), ("trend", "down", "o r"), ("bound", "i", "h"), ("bound", "k", "j"), ("bound", "a", "b")],
[error("share-mismatch", "q", "i h t u", [4, 9], ("83.0%", "percent"), "3642占4386的83.0%，比上年高3.8个百分点也合83.0%", "wrong digit", 3),
 error("difference-mismatch", "m", "j k", [6], ("55人", "student"), "744减689为55人", "wrong digit", 1)],
scope=[("share", "i", "o", "q"), ("share", "k", "h", "q"), ("diff", "o", "r", "j")])

passage("forecast-population-table", """表5 学龄人口预测（单位：万人）
年份	{!age|3}—{!age|5}岁	{!age|6}—{!age|11}岁	{!age|12}—{!age|14}岁	合计
{!year|2024}	{a1|4.86|person@万}	{b1|12.94|person@万}	{c1|6.02|person@万}	{d1|23.82|person@万}
{!year|2026}	{a2|4.15|person@万}	{b2|12.61|person@万}	{c2|6.57|person@万}	{d2|23.33|person@万}
{!year|2028}	{a3|3.52|person@万}	{b3|11.73|person@万}	{c3|6.88|person@万}	{d3|22.13|person@万}
{!year|2030}	{a4|3.18|person@万}	{b4|10.34|person@万}	{c4|6.41|person@万}	{d4|19.93|person@万}
{!age|3}至{!age|5}岁逐期减少，2030年比2024年少{e|1.68万人|person}，降{f|34.6%|percent-}；初中段先增后减，2028年最高，比2024年多{g|0.86万人|person}，其后{!n|两}年回落{h|0.47万人|person}。三段合计六年减少{i|3.89万人|person}，减{j|16.3%|percent-}。若按现行幼儿园学位{k|5.10万个|place}不变，2030年空置{m|1.92万个|place}，空置率{o|37.6%|percent}。""",
[("sum", "d1", "a1 b1 c1"), ("sum", "d2", "a2 b2 c2"), ("sum", "d3", "a3 b3 c3"), ("sum", "d4", "a4 b4 c4"), ("trend", "down", "a1 a2 a3 a4"), ("trend", "down", "b1 b2 b3 b4"), ("trend", "down", "d1 d2 d3 d4"), ("diff", "a1", "a4", "e"), ("growth", "a4", "a1", "f"), ("trend", "up", "c1 c2 c3"), ("trend", "down", "c3 c4"), ("largest", "c3", "c1 c2 c4"), ("diff", "c3", "c1", "g"), ("diff", "c3", "c4", "h"), ("diff", "d1", "d4", "i"), ("growth", "d4", "d1", "j"), ("diff", "k", "a4", "m"), ("share", "m", "k", "o"), ("bound", "a4", "k"), ("bound", "a1", "k")],
scope=[("trend", "up", "c1 c2 c3 c4"), ("diff", "c4", "c1", "g"), ("diff", "k", "a1", "m")], hard="初中段先增后减；万人为单位，四舍五入")

passage("coverage-target-missed", """普惠性幼儿园覆盖率考核自评：目标为不低于{l|88%|percent}。年末在园{a|30,512人|student}，普惠园在园{b|26,347人|student}，覆盖率{p|86.3%|percent}，未达目标，差{c|1.7个百分点|percentage-point}，约合{d|504人|student}。若不计年末新开的{e|三所|school}非普惠园（在园{f|1,105人|student}），在园为{g|29,407人|student}，覆盖率{q|89.6%|percent}，就已达标；考核以年末实数为准。公办园在园占比{r|48.0%|percent}（{h|14,646人|student}），低于{m|50%|percent}的要求{i|2.0个百分点|percentage-point}，不得分。毛入园率{s|93.4%|percent}，超过{t|90%|percent}的要求{u|3.4个百分点|percentage-point}，得满分。{n|三项|item}指标中{w|一项|item}达标，{v|两项|item}未达标。""",
[("share", "b", "a", "p"), ("diff", "l", "p", "c"), ("below", "p", "l"), ("expr", "a*l/100-b", "d"), ("diff", "a", "f", "g"), ("share", "b", "g", "q"), ("least", "l", "q"), ("share", "h", "a", "r"), ("diff", "m", "r", "i"), ("below", "r", "m"), ("diff", "s", "t", "u"), ("least", "t", "s"), ("count", "n", 3), ("count", "v", 2), ("count", "w", 1), ("sum", "n", "w v"), ("bound", "b", "a"), ("bound", "h", "b"), ("bound", "f", "a"), ("below", "p", "q")],
scope=[("least", "l", "p"), ("least", "m", "r"), ("share", "h", "b", "r"), ("share", "b", "a", "q")], hard="考核未达标而另一种算法达标，文中已说明")

passage("headcount-slip-wan", """全市基础教育统计公报（节选）。各级各类学校{a|1,286所|school}，在校（园）生{b|42.36万人|student}，校均{c|329人|student}；其中幼儿园{d|538所|school}、{e|8.14万人|student}，小学{f|421所|school}、{g|18.55万人|student}，初中{h|218所|school}、{i|9.27万人|student}，普通高中{j|62所|school}、{k|5.02万人|student}，中职{m|33所|school}、{o|1.31人|student}，特教{p|14所|school}、{q|0.07万人|student}。小学在校生占{r|43.8%|percent}，幼儿园占{s|19.2%|percent}，{x|两项|item}合计{t|63.0%|percent}。教职工{u|3.12万人|person}，平均每校{v|24.3人|person}，每名教职工负担学生{w|13.6人|other}。""",
[("avg", "b", "a", "c"), ("sum", "a", "d f h j m p"), ("sum", "b", "e g i k o q"), ("share", "g", "b", "r"), ("share", "e", "b", "s"), ("sharesum", "e g", "b", "t"), ("sum", "t", "r s"), ("count", "x", 2), ("avg", "u", "a", "v"), ("avg", "b", "u", "w"), ("bound", "g", "b"), ("bound", "e", "b"), ("bound", "i", "b"), ("bound", "k", "b"), ("largest", "g", "e i k")],
[error("sum-mismatch", "o", "b e g i k q", [2], ("1.31万人", "student"), "各段之和应为42.36万，中职是1.31万人，丢了万字", "unit slipped by ten thousand", 1)],
scope=[("share", "i", "b", "s"), ("avg", "b", "d", "c"), ("avg", "o", "m", "c")])

passage("bus-contract-qa", """问：孩子从丙乡到初中要坐多远的车？答：{a|14.5公里|other}，单程{b|28分钟|other}，平均每小时{c|31公里|other}。问：一共几条线？答：去年{d|21条|item}，今年新开{e|6条|item}，停开{f|2条|item}，现有{g|27条|item}，乘车学生{h|1,938人|student}，平均每条线{i|77.5人|other}。问：钱谁出？答：全年费用{j|436.5万元|CNY}，家长{k|165.9万元|CNY}，财政{m|270.6万元|CNY}，财政出{p|62%|percent}，比去年的{q|55%|percent}高{r|7个百分点|percentage-point}。问：安全呢？答：去年抽查{s|168辆次|item}，发现问题{t|11辆次|item}，占{u|6.5%|percent}；今年抽查{v|195辆次|item}，发现{w|9辆次|item}，占{x|5.6%|percent}，抽查多了{y|27辆次|item}，问题率却下降{z|1.9个百分点|percentage-point}。""",
[("expr", "a/b*60", "c"), ("lin", "g", "+d +e -f"), ("avg", "h", "g", "i"), ("sum", "j", "k m"), ("share", "m", "j", "p"), ("diff", "p", "q", "r"), ("trend", "up", "q p"), ("share", "t", "s", "u"), ("share", "w", "v", "x"), ("diff", "v", "s", "y"), ("diff", "u", "x", "z"), ("trend", "down", "u x"), ("trend", "up", "s v"), ("bound", "t", "s"), ("bound", "w", "v"), ("bound", "m", "j")],
[error("sum-mismatch average-mismatch", "g", "d e f h i", [1, 2], ("25条", "item"), "21加6减2为25条，停开的两条没有减去，平均77.5人也合25条", "part left out", 1),
 error("share-mismatch", "x", "w v u z", [8, 10], ("4.6%", "percent"), "9占195的4.6%，比去年低1.9个百分点也合4.6%", "wrong digit", 2)],
scope=[("growth", "m", "k", "p"), ("sum", "g", "d e f"), ("share", "w", "s", "x")])

passage("nine-year-cohort", """巩固率复核（2013级入学、2022届毕业）
1. 甲区：入学{a1|6,204人|student}，毕业{b1|6,146人|student}，巩固率{p1|99.1%|percent}。
2. 乙区：入学{a2|5,018人|student}，毕业{b2|4,907人|student}，巩固率{p2|97.8%|percent}。
3. 丙县：入学{a3|7,332人|student}，毕业{b3|7,013人|student}，巩固率{p3|95.6%|percent}。
4. 丁县：入学{a4|3,146人|student}，毕业{b4|3,190人|student}，巩固率{p4|101.4%|percent}，移民安置点在此，转入多。
全市入学{a|21,700人|student}，毕业{b|21,256人|student}，巩固率{p|98.5%|percent}，比上届的{c|96.9%|percent}高{d|1.1个百分点|percentage-point}。丙县少毕业{e|319人|student}，占全市净减少{f|444人|student}的{g|71.8%|percent}，是重点。""",
[("share", "b1", "a1", "p1"), ("share", "b2", "a2", "p2"), ("share", "b3", "a3", "p3"), ("share", "b4", "a4", "p4"), ("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("share", "b", "a", "p"), ("diff", "p", "c", "d"), ("trend", "up", "c p"), ("diff", "a3", "b3", "e"), ("diff", "a", "b", "f"), ("share", "e", "f", "g"), ("between", "p", "p1 p2 p3 p4"), ("bound", "b", "a"), ("smallest", "p3", "p1 p2 p4"), ("bound", "e", "f")],
[error("share-mismatch", "p", "b a c d", [6, 7], ("98.0%", "percent"), "全市巩固率应以总数相除，为98.0%，错把四地的比例平均", "simple instead of weighted mean", 2)],
scope=[("max100", "p4"), ("bound", "b4", "a4"), ("share", "e", "a3", "g")])

passage("entrance-threshold-named", """中考录取线说明：{!ord|第一批}次（省示范）控制线{a|612分|other}，上线{b|6,318人|student}，计划{c|5,900人|student}，上线比计划多{d|418人|student}；{!ord|第二批}次控制线{e|548分|other}，上线（含{!ord|第一批}上线者）{f|13,752人|student}，计划{g|6,450人|student}，{!ord|第一批}录满后余下的上线者{h|7,852人|student}，超出{!ord|第二批}计划{i|1,402人|student}。两线相差{j|64分|other}，去年两线为{k|605分|other}和{m|546分|other}，相差{o|59分|other}，今年扩大{p|5分|other}。考生{q|24,870人|student}，{!ord|第二批}上线率{r|55.3%|percent}。体育满分{s|50分|other}，均分{t|46.3分|other}，占满分{u|92.6%|percent}，比去年提高{v|1.1分|other}，去年为{w|45.2分|other}。""",
[("diff", "b", "c", "d"), ("bound", "b", "f"), ("diff", "f", "c", "h"), ("diff", "h", "g", "i"), ("diff", "a", "e", "j"), ("diff", "k", "m", "o"), ("diff", "j", "o", "p"), ("share", "f", "q", "r"), ("share", "t", "s", "u"), ("diff", "t", "v", "w"), ("below", "e", "a"), ("below", "m", "k"), ("trend", "up", "k a"), ("trend", "up", "m e"), ("bound", "f", "q"), ("bound", "t", "s"), ("below", "c", "b"), ("below", "g", "h"), ("trend", "up", "w t")],
scope=[("diff", "f", "b", "h"), ("sum", "q", "b f"), ("diff", "f", "g", "i"), ("share", "f", "q", "u")], hard="第二批上线人数含第一批；余下者以计划录满计")

passage("list-count-districts", """各地报送进度通报：截至8月20日，已报齐学籍数据的有{n|四个|item}地方，即甲区、乙区、丙县、丁县、戊县；未报齐的{m|两个|item}：己县、开发区。报齐的{n2|五个|item}地方共上传新生{a|38,204条|item}，其中问题记录{b|1,146条|item}，问题率{p|3.0%|percent}；问题中身份证号重复{c|402条|item}、监护人缺失{d|517条|item}、照片不清{e|227条|item}。甲区问题{f|318条|item}最多，占{q|37.2%|percent}；己县只传了{g|2,960条|item}，为应传{h|4,625条|item}的{r|64.0%|percent}，还差{i|1,665条|item}。请未报齐的单位在8月25日前补齐，即还有{k|五天|other}。""",
[("count", "n", 5), ("count", "m", 2), ("same", "n", "n2"), ("share", "b", "a", "p"), ("sum", "b", "c d e"), ("share", "f", "b", "q"), ("share", "g", "h", "r"), ("diff", "h", "g", "i"), ("const", "k", 5, 5), ("bound", "b", "a"), ("bound", "f", "b"), ("bound", "g", "h")],
[error("restatement-mismatch count-mismatch", "n", "n2", [0, 2], ("五个", "item"), "列出的是五个，后文也说五个", "count against list", 2),
 error("share-mismatch", "q", "f b", [5], ("27.7%", "percent"), "318占1146的27.7%", "wrong digit", 1)],
scope=[("share", "b", "g", "p"), ("diff", "a", "h", "i"), ("share", "f", "a", "q")])

passage("cagr-vocational", """近五年中职招生连年回升：2018年{a|9,420人|student}，2019年{b|9,685人|student}，2020年{c|10,310人|student}，2021年{d|10,174人|student}，2022年{e|11,050人|student}，2023年{f|11,480人|student}。{n|五年|other}增加{g|2,060人|student}，增长{p|21.9%|percent}，年均增长{q|4.4%|percent}。毕业生升入高职的由{h|2,130人|student}增至{i|4,686人|student}，为原来的{r|2.2倍|ratio}，增加了{s|1.2倍|ratio}，占毕业生的比例由{t|24.6%|percent}提高到{u|46.9%|percent}，提高{v|22.3个百分点|percentage-point}；按此推算，现有毕业生约{w|9,991人|student~}，而五年前为{x|8,659人|student~}上下。""",
[("trend", "up", "a b c d e f"), ("diff", "f", "a", "g"), ("growth", "f", "a", "p"), ("cagrv", 5, "f", "a", "q"), ("growthb", "a", "g", "p"), ("multiple", "i", "h", "r"), ("times", "i", "h", "s"), ("diff", "u", "t", "v"), ("expr", "i/u*100", "w"), ("expr", "h/t*100", "x"), ("trend", "up", "h i"), ("trend", "up", "t u"), ("const", "n", 5, 5), ("expr", "r-1", "s"), ("bound", "i", "w"), ("bound", "h", "x")],
[error("direction-mismatch sequence-mismatch", "d", "a b c e f", [0], None, "2021年10174人低于2020年10310人，不是连年回升", "trend", 1, "除2021年略降外逐年回升"),
 error("growth-mismatch", "q", "f a", [3], ("4.0%", "percent"), "把总增幅除以五年，年均应为4.0%", "total divided by years", 2)],
scope=[("growth", "i", "h", "v"), ("multiple", "i", "h", "s"), ("cagrv", 6, "f", "a", "q")])

passage("points-not-percent", """质量监测通报会问答。问：今年九年级优良率怎么样？答：{a|38.6%|percent}，去年{b|34.2%|percent}，提高{c|12.9个百分点|percentage-point}，按相对数算增长{d|12.9%|percent}。问：低分率呢？答：由{e|9.7%|percent}降到{f|8.3%|percent}，下降{g|1.4个百分点|percentage-point-}。问：城乡差距？答：城区优良率{h|45.1%|percent}，农村{i|30.8%|percent}，相差{j|14.3个百分点|percentage-point}，去年相差{k|16.2个百分点|percentage-point}，缩小{m|1.9个百分点|percentage-point}。问：多少人参加？答：城区{o|7,480人|student}，农村{p|6,234人|student}，合计{q|13,714人|student}，农村占{r|54.5%|percent}。问：全市优良的有多少人？答：{s|5,294人|student}。""",
[("diff", "a", "b", "c"), ("growth", "a", "b", "d"), ("diff", "f", "e", "g"), ("diff", "h", "i", "j"), ("diff", "k", "j", "m"), ("sum", "q", "o p"), ("share", "p", "q", "r"), ("share", "s", "q", "a"), ("trend", "up", "b a"), ("trend", "down", "e f"), ("between", "a", "h i"), ("bound", "s", "q"), ("bound", "p", "q"), ("trend", "down", "k j")],
[error("difference-mismatch", "c", "a b", [0], ("4.4个百分点", "percentage-point"), "38.6减34.2是4.4个百分点，12.9是相对增幅", "relative change called points", 1),
 error("share-mismatch", "r", "p q", [6], ("45.5%", "percent"), "农村6234人占45.5%，错写成城区的占比", "wrong part", 1)],
scope=[("diff", "e", "f", "d"), ("mean", "h i", "a"), ("share", "s", "o", "h")])

passage("average-above-max", """班额检查小结：抽查初中{a|12所|school}、{b|168个|class}班，学生{c|7,896人|student}，平均班额{d|47.0人|student}。最大班{e|54人|student}，最小班{f|36人|student}，相差{g|18人|student}。其中起始年级{h|58个|class}班、{i|2,842人|student}，平均{j|59.0人|student}；毕业年级{k|54个|class}班、{m|2,376人|student}，平均{o|44.0人|student}；中间年级{p|56个|class}班、{q|2,678人|student}，平均{r|47.8人|student}。超过{s|50人|student}的班{t|21个|class}，占{u|12.5%|percent}，比去年的{v|33个|class}少{w|12个|class}，占比下降{x|7.9个百分点|percentage-point-}（去年抽查{y|162个|class}班，占{z|20.4%|percent}）。""",
[("avg", "c", "b", "d"), ("diff", "e", "f", "g"), ("avg", "i", "h", "j"), ("avg", "m", "k", "o"), ("avg", "q", "p", "r"), ("sum", "b", "h k p"), ("sum", "c", "i m q"), ("share", "t", "b", "u"), ("diff", "v", "t", "w"), ("share", "v", "y", "z"), ("diff", "u", "z", "x"), ("between", "d", "j o r"), ("between", "d", "e f"), ("most", "j", "e"), ("most", "o", "e"), ("most", "r", "e"), ("least", "f", "o"), ("bound", "t", "b"), ("trend", "down", "v t"), ("below", "s", "e"), ("trend", "down", "z u"), ("bound", "h", "b"), ("bound", "k", "b")],
[error("average-mismatch bound-exceeded", "j", "i h e", [2, 13], ("49.0人", "student"), "2842除以58为49.0人，59.0高于最大班54人", "average above the maximum", 1)],
scope=[("avg", "c", "a", "d"), ("share", "v", "b", "z"), ("mean", "j o r", "d")])

passage("dates-of-admission", spaced(half("""录取日程公告：6月28日公布成绩，7月2日至{!d|5}日填报志愿（{a|四天|other}），提前批录取{b|1,024人|student}，{!ord|第一批}录取{c|6,180人|student}，{!ord|第二批}录取{d|7,415人|student}，补录{e|331人|student}，录取总数{f|14,950人|student}，为计划{g|15,200人|student}的{p|98.4%|percent}，缺{h|250人|student}。报到截止8月20日，未报到{i|287人|student}，实到{j|14,663人|student}，报到率{q|98.1%|percent}，去年{r|97.4%|percent}，提高{s|0.7个百分点|percentage-point}。未报到中出国{k|46人|student}、复读{m|158人|student}、改读中职{o|83人|student}。""")),
[("const", "a", 4, 4), ("sum", "f", "b c d e"), ("share", "f", "g", "p"), ("diff", "g", "f", "h"), ("diff", "f", "i", "j"), ("share", "j", "f", "q"), ("diff", "q", "r", "s"), ("sum", "i", "k m o"), ("trend", "up", "r q"), ("bound", "f", "g"), ("bound", "j", "f"), ("bound", "i", "f")],
scope=[("share", "j", "g", "q"), ("sum", "f", "b c d"), ("share", "i", "g", "p")], hard="报到率以录取数而不以计划数为分母")

passage("plan-fulfil-mixed", """学位建设{n5|五项|item}任务完成情况：一是新建幼儿园，计划{a1|14所|school}，建成{b1|13所|school}，完成{p1|92.9%|percent}；二是新建小学，计划{a2|8所|school}，建成{b2|9所|school}，完成{p2|112.5%|percent}；三是改扩建初中，计划{a3|11所|school}，完成{b3|11所|school}；四是新增普高学位，计划{a4|4,500个|place}，完成{b4|4,260个|place}，完成{p4|94.7%|percent}，欠{d4|240个|place}；五是新增中职实训工位，计划{a5|1,800个|item}，完成{b5|2,034个|item}，完成{p5|113.0%|percent}，超{d5|234个|item}。{n|五项|item}任务中，超额{n1|两项|item}，如期{n2|一项|item}，未完成{n3|两项|item}。新建幼儿园、小学合计建成{e|22所|school}，恰为{n6|两项|item}计划之和{f|22所|school}，不能互相抵顶。""",
[("share", "b1", "a1", "p1"), ("share", "b2", "a2", "p2"), ("share", "b4", "a4", "p4"), ("share", "b5", "a5", "p5"), ("diff", "a4", "b4", "d4"), ("diff", "b5", "a5", "d5"), ("sum", "n", "n1 n2 n3"), ("count", "n", 5), ("count", "n5", 5), ("same", "n5", "n"), ("count", "n6", 2), ("count", "n1", 2), ("count", "n2", 1), ("count", "n3", 2), ("sum", "e", "b1 b2"), ("sum", "f", "a1 a2"), ("same", "e", "f"), ("same", "a3", "b3"), ("below", "b1", "a1"), ("below", "a2", "b2"), ("below", "b4", "a4"), ("below", "a5", "b5")],
scope=[("least", "a1", "b1"), ("least", "a4", "b4"), ("bound", "b2", "a2")], hard="两项建成数之和恰等于计划之和，仍有一项未完成")

passage("ratio-inverted", """师资与学生配比说明（供编班用）。全市小学在校生{a|94,380人|student}，专任教师{b|5,532人|person}，生师比{c|17.1:1|ratio}；初中在校生{d|41,760人|student}，专任教师{e|3,263人|person}，生师比{f|12.8:1|ratio}；普高在校生{g|28,950人|student}，专任教师{h|2,252人|person}，生师比{i|14.3:1|ratio}。规定小学不高于{j|19|other}，初中不高于{k|12.5|other}，普高不高于{m|15|other}，{n|三个|item}学段都在规定以内。合计在校生{o|165,090人|student}，专任教师{p|11,047人|person}，总的生师比{q|14.9:1|ratio}，小学教师占{r|50.1%|percent}，小学学生占{s|57.2%|percent}。""",
[("ratio", "a", "b", "c"), ("ratio", "d", "e", "f"), ("ratio", "g", "h", "i"), ("most", "c", "j"), ("most", "f", "k"), ("most", "i", "m"), ("count", "n", 3), ("sum", "o", "a d g"), ("sum", "p", "b e h"), ("ratio", "o", "p", "q"), ("share", "b", "p", "r"), ("share", "a", "o", "s"), ("between", "q", "c f i"), ("bound", "b", "p"), ("bound", "a", "o"), ("ratiosum", "a d g", "b e h", "q")],
[error("ratio-mismatch", "i", "g h", [2], ("12.9:1", "ratio"), "28950除以2252为12.9:1", "wrong digit", 1),
 error("bound-exceeded", "f", "k", [4], None, "初中12.8高于12.5，不能说都在规定以内", "limit against the figure", 2, "除初中外都在规定以内")],
scope=[("ratio", "a", "e", "c"), ("share", "b", "o", "r"), ("mean", "c f i", "q")])

passage("school-message-sms", """【第三小学】家长您好：新生报到今日结束，应到{a|284人|student}，实到{b|279人|student}，报到率{p|98.2%|percent}；未到{c|5人|student}中，{d|三人|student}转外地、{e|一人|student}病假、{f|一人|student}失联正在寻访。编{g|七个|class}班，按实到每班{h|39.9人|student}，多的{i|40人|student}，少的{j|39人|student}，其中{k|六个|class}班为{i2|40人|student}，{m|一个|class}班为{j2|39人|student}。男生{o|147人|student}，女生{q|132人|student}，女生占{r|47.3%|percent}。住校生{s|36人|student}，午托{t|203人|student}，走读且不午托{u|40人|student}。午托费每天{v|15元|CNY}，本月{w|21天|other}，每生{x|315元|CNY}，预收{y|63945元|CNY}，病假满{z|3天|other}退。""",
[("share", "b", "a", "p"), ("diff", "a", "b", "c"), ("sum", "c", "d e f"), ("avg", "b", "g", "h"), ("expr", "k*i+m*j", "b"), ("sum", "g", "k m"), ("same", "i", "i2"), ("same", "j", "j2"), ("between", "h", "i j"), ("sum", "b", "o q"), ("share", "q", "b", "r"), ("sum", "b", "s t u"), ("prod", "x", "v w"), ("prod", "y", "t x"), ("prod", "y", "t v w"), ("bound", "b", "a"), ("bound", "t", "b"), ("bound", "o", "b")],
scope=[("prod", "x", "v z"), ("avg", "a", "g", "h"), ("share", "q", "a", "r")], hard="班平均除不尽，六班四十一班三十九")

passage("restated-later", """市教育局新闻发布稿：今年秋季，全市义务教育起始年级招生{a|51,830人|student}，其中小学一年级{b|27,452人|student}，初中一年级{c|24,378人|student}。为保障入学，投用新校{d|11所|school}，新增学位{e|14,760个|place}，平均每校{f|1,342个|place}。

在谈到随迁子女时，发言人说，小学一年级{b2|27,542人|student}中有随迁子女{g|5,216人|student}，占{p|19.0%|percent}，全部安排；初中随迁子女{h|3,903人|student}，占{q|16.0%|percent}。{u|两项|item}合计{i|9,119人|student}，占起始年级的{r|17.6%|percent}，比去年的{s|16.8%|percent}提高{t|0.8个百分点|percentage-point}。

发言人最后说，{d2|11所|school}新校中{j|7所|school}为小学，{k|5所|school}为九年一贯制；新增学位{e2|1.48万个|place}，比去年新增的{m|1.26万个|place}多{o|0.22万个|place}。""",
[("sum", "a", "b c"), ("avg", "e", "d", "f"), ("same", "b", "b2"), ("share", "g", "b2", "p"), ("share", "h", "c", "q"), ("sum", "i", "g h"), ("sharesum", "g h", "a", "r"), ("share", "i", "a", "r"), ("diff", "r", "s", "t"), ("same", "d", "d2"), ("sum", "d2", "j k"), ("same", "e", "e2"), ("diff", "e2", "m", "o"), ("trend", "up", "s r"), ("between", "r", "p q"), ("bound", "g", "b2"), ("bound", "h", "c"), ("trend", "up", "m e2"), ("bound", "b", "a"), ("count", "u", 2)],
[error("restatement-mismatch", "b2", "b g p", [2, 3], ("27,452人", "student"), "前文小学一年级为27,452人，与初中相加得51830", "transposed digits", 4),
 error("sum-mismatch difference-mismatch", "k", "d2 j", [10], ("4所", "school"), "11减7为4所", "wrong difference", 1)],
scope=[("share", "g", "a", "p"), ("sum", "r", "p q"), ("share", "h", "a", "q")])

passage("unit-slip-money", """随迁子女入学购买民办学位经费：去年购买{a|2,180个|place}，每个{b|5,000元|CNY}，支出{c|1090.0万元|CNY}；今年购买{d|2,640个|place}，每个{e|5,200元|CNY}，支出{f|1,372.8元|CNY}，比去年增加{g|282.8万元|CNY}，增长{h|25.9%|percent}。增支中，因人数增多{i|230.0万元|CNY}，因标准提高{j|52.8万元|CNY}。资金来源：市级{k|823.7万元|CNY}，占{p|60.0%|percent}，区级{m|549.1万元|CNY}，占{q|40.0%|percent}。标准提高{r|4.0%|percent}，学位数增长{s|20.1%|percent}。""",
[("prod", "c", "a b"), ("prod", "f", "d e"), ("diff", "f", "c", "g"), ("growth", "f", "c", "h"), ("expr", "(d-a)*b", "i"), ("expr", "d*(e-b)", "j"), ("sum", "g", "i j"), ("sum", "f", "k m"), ("share", "k", "f", "p"), ("share", "m", "f", "q"), ("hundred", "p q"), ("growth", "e", "b", "r"), ("growth", "d", "a", "s"), ("trend", "up", "a d"), ("trend", "up", "b e"), ("trend", "up", "c f"), ("growthb", "c", "g", "h"), ("bound", "k", "f")],
[error("average-mismatch", "f", "d e c g h k m p q", [1, 2, 3, 7, 8, 9, 15, 17], ("1372.8万元", "CNY"), "2640乘5200为1372.8万元，单位漏了万字", "unit slipped by ten thousand", 1),
 error("growth-mismatch", "s", "d a", [12], ("21.1%", "percent"), "460占2180的21.1%", "wrong digit", 1)],
scope=[("growth", "d", "b", "r"), ("share", "i", "f", "p"), ("growth", "f", "a", "h")])

passage("meeting-negation-aligned", """学位预警会议材料
区县　　　学位供给　　需求　　　供需差
甲区　　　{a1|12,400|place}　　{b1|13,150|place}　　{c1|-750|place}
乙区　　　{a2|9,860|place}　　{b2|9,340|place}　　{c2|520|place}
丙县　　　{a3|6,720|place}　　{b3|6,095|place}　　{c3|625|place}
丁县　　　{a4|5,510|place}　　{b4|5,488|place}　　{c4|22|place}
合计　　　{a|34,490|place}　　{b|34,073|place}　　{c|417|place}
（供需差为正表示富余，为负表示不足。）从合计看富余{d|417个|place}，富余率{p|1.21%|percent}，但甲区缺{e|750个|place}，占其需求的{q|5.7%|percent}；丁县富余不到{f|30个|place}。按规定富余率低于{l|5%|percent}即列黄色预警，全市、甲区、丁县均列入，乙区富余率{r|5.27%|percent}，不列入，丙县{s|9.30%|percent}，也不列入。""",
[("diff", "a1", "b1", "c1"), ("diff", "a2", "b2", "c2"), ("diff", "a3", "b3", "c3"), ("diff", "a4", "b4", "c4"), ("diff", "a", "b", "c"), ("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("sum", "c", "c1 c2 c3 c4"), ("same", "c", "d"), ("share", "d", "a", "p"), ("diff", "b1", "a1", "e"), ("share", "e", "b1", "q"), ("below", "c4", "f"), ("below", "p", "l"), ("least", "l", "r"), ("least", "l", "s"), ("share", "c2", "a2", "r"), ("share", "c3", "a3", "s"), ("bound", "b", "a"), ("share", "c", "a", "p")],
scope=[("least", "l", "p"), ("share", "e", "a1", "p"), ("bound", "b1", "a1"), ("same", "c1", "e")], hard="全市富余而甲区不足；负数表示不足")

passage("between-groups-fail", """阳光体育与体质监测简报：测试学生{a|52,640人|student}，小学{b|31,210人|student}，初中{c|21,430人|student}。优良率小学{d|47.3%|percent}，初中{e|41.6%|percent}，全市{f|48.5%|percent}；合格率小学{g|96.8%|percent}，初中{h|93.9%|percent}，全市{i|95.6%|percent}。近视率小学{j|38.2%|percent}，初中{k|66.5%|percent}，相差{m|28.3个百分点|percentage-point}，初中为小学的{o|1.74倍|ratio}；与上年相比，小学下降{p|0.9个百分点|percentage-point-}，上年为{q|39.1%|percent}，初中下降{r|0.4个百分点|percentage-point-}，上年为{s|66.1%|percent}。肥胖率全市{t|9.4%|percent}，低于{u|10%|percent}的控制目标。""",
[("sum", "a", "b c"), ("between", "f", "d e"), ("expr", "(b*d+c*e)/a", "f"), ("expr", "(b*g+c*h)/a", "i"), ("between", "i", "g h"), ("diff", "k", "j", "m"), ("multiple", "k", "j", "o"), ("diff", "j", "q", "p"), ("diff", "k", "s", "r"), ("trend", "down", "q j"), ("trend", "down", "s k"), ("below", "t", "u"), ("most", "t", "u"), ("below", "e", "d"), ("bound", "b", "a"), ("bound", "d", "g"), ("bound", "e", "h")],
[error("average-mismatch", "f", "d e a b c", [1, 2], ("45.0%", "percent"), "全市应在两段之间，按人数加权为45.0%", "average outside its groups", 1),
 error("difference-mismatch direction-mismatch", "s", "k r", [8, 10], ("66.9%", "percent"), "比上年下降0.4个百分点，上年应为66.9%", "sign", 1)],
scope=[("mean", "d e", "f"), ("diff", "e", "d", "m"), ("growth", "k", "j", "o")])

passage("per-ten-thousand", """《教育事业统计手册》注：每{!h|万}人口中小学在校生数，以常住人口为分母。年末常住人口{a|186.4万人|person}，中小学在校生{b|23.86万人|student}，每{!h|万}人口{c|1280人|student}；每{!h|十万}人口高中阶段在校生{d|3074人|student}（在校生{e|57,300人|student}）；每{!h|千}人口幼儿园学位{f|27.9个|place}（学位{g|52,010个|place}），达到每{!h|千}人口{h|25个|place}的要求，超出{i|2.9个|place}。若以户籍人口{j|201.7万人|person}为分母，每{!h|万}人口在校生为{k|1183人|student}，少{m|97人|student}。常住人口比户籍人口少{o|15.3万人|person}，系外出务工；在校生中留守儿童{p|1.93万人|student}，占{q|8.1%|percent}。""",
[("per", "b", "a", 10000, "c"), ("per", "e", "a", 100000, "d"), ("per", "g", "a", 1000, "f"), ("least", "h", "f"), ("diff", "f", "h", "i"), ("per", "b", "j", 10000, "k"), ("diff", "c", "k", "m"), ("diff", "j", "a", "o"), ("share", "p", "b", "q"), ("below", "a", "j"), ("below", "k", "c"), ("bound", "b", "a"), ("bound", "e", "a"), ("bound", "p", "b")],
scope=[("per", "b", "j", 10000, "c"), ("per", "e", "j", 100000, "d"), ("share", "b", "a", "q")], hard="两个人口口径；每千、每万、每十万不同")

passage("copied-row-tab", """2021—2023年中考报名与录取（人）
年份	报名	普高录取	中职录取	未升学
{!year|2021}	{a1|26,104|student}	{b1|14,618|student}	{c1|10,427|student}	{d1|1,059|student}
{!year|2022}	{a2|27,385|student}	{b2|15,609|student}	{c2|10,427|student}	{d2|988|student}
{!year|2023}	{a3|28,946|student}	{b3|16,962|student}	{c3|11,201|student}	{d3|783|student}
升学率依次为{p1|95.9%|percent}、{p2|96.4%|percent}、{p3|97.3%|percent}，逐年提高，未升学人数逐年减少；普高录取占报名的比例{q1|56.0%|percent}、{q2|57.0%|percent}、{q3|58.6%|percent}。{n|三年|other}普高共录取{e|47,189人|student}，年均{f|15,730人|student}；报名年均增加{g|947人|student}。""",
[("sum", "a1", "b1 c1 d1"), ("sum", "a2", "b2 c2 d2"), ("sum", "a3", "b3 c3 d3"), ("sharesum", "b1 c1", "a1", "p1"), ("sharesum", "b2 c2", "a2", "p2"), ("sharesum", "b3 c3", "a3", "p3"), ("trend", "up", "p1 p2 p3"), ("trend", "down", "d1 d2 d3"), ("share", "b1", "a1", "q1"), ("share", "b2", "a2", "q2"), ("share", "b3", "a3", "q3"), ("sum", "e", "b1 b2 b3"), ("mean", "b1 b2 b3", "f"), ("avgn", "a3", "a1", 2, "g"), ("trend", "up", "a1 a2 a3"), ("trend", "up", "b1 b2 b3"), ("bound", "b1", "a1"), ("bound", "b2", "a2"), ("bound", "b3", "a3"), ("const", "n", 3, 3), ("overn", "e", 3, "f"), ("trend", "up", "q1 q2 q3")],
[error("sum-mismatch table-mismatch", "c2", "a2 b2 d2 p2", [1, 4], ("10,788", "student"), "2022年各项应等于报名27385，中职是10,788，错抄了上年", "copied line", 2),
 error("average-mismatch", "g", "a3 a1", [13], ("1,421人", "student"), "2021至2023只隔两年，增量除以2为1,421人", "wrong number of years", 2)],
scope=[("share", "c1", "a1", "q1"), ("sum", "a1", "b1 c1"), ("avgn", "a2", "a1", 1, "g")])

passage("headmaster-dropout-letter", wrap("""致局招生科：我校九年级现有学生{a|386人|student}，比八年级结束时的{b|393人|student}少{c|7人|student}，流失率{p|1.78%|percent}，没有超过{l|2%|percent}。少的{c2|7人|student}里，转学{d|5人|student}，手续齐全；随父母外出{e|1人|student}；辍学{f|1人|student}，班主任{g|四次|item}家访，已于10月11日返校，但学籍尚在复核，未计入现有人数。若只算辍学，辍学率为{q|0.25%|percent}。七年级{h|421人|student}、八年级{i|409人|student}，全校{j|1,216人|student}，九年级占{r|31.7%|percent}。三年前这届入学{k|402人|student}，三年巩固率{s|96.0%|percent}。返校的{y|一名|student}复核完，将为{t|387人|student}，巩固率{u|96.3%|percent}。""", 24),
[("diff", "b", "a", "c"), ("same", "c", "c2"), ("sum", "c2", "d e f"), ("share", "c", "b", "p"), ("most", "p", "l"), ("share", "f", "b", "q"), ("sum", "j", "a h i"), ("share", "a", "j", "r"), ("share", "a", "k", "s"), ("share", "t", "k", "u"), ("sum", "t", "a f"), ("same", "f", "y"), ("trend", "down", "b a"), ("bound", "a", "k"), ("below", "s", "u"), ("bound", "a", "j"), ("most", "q", "l"), ("bound", "t", "k")],
scope=[("share", "f", "a", "q"), ("share", "a", "b", "s"), ("diff", "k", "a", "c"), ("share", "c", "a", "p")], hard="已返校者未计入现有人数；几种率的基数不同")

passage("superlative-wrong", """民办教育年检结果：全市民办园在园幼儿增幅以乙区最大，各地为甲区{a|4.6%|percent}、乙区{b|5.2%|percent}、丙县{c|5.8%|percent}、丁县{d|3.1%|percent}。在园幼儿甲区{e|7,315人|student}、乙区{f|5,842人|student}、丙县{g|4,106人|student}、丁县{h|2,977人|student}，合计{i|20,240人|student}，甲区占{p|36.1%|percent}，甲、乙两区合占{q|65.0%|percent}，超过{j|六成|percent}。年检合格{k|118所|school}，限期整改{m|14所|school}，不合格{o|3所|school}，参检{r|135所|school}，合格率{s|97.8%|percent}；去年合格率{t|85.9%|percent}，提高{u|1.5个百分点|percentage-point}。收费备案{v|132所|school}，占{w|97.8%|percent}。""",
[("largest", "b", "a c d"), ("sum", "i", "e f g h"), ("share", "e", "i", "p"), ("sharesum", "e f", "i", "q"), ("least", "j", "q"), ("sum", "r", "k m o"), ("share", "k", "r", "s"), ("diff", "s", "t", "u"), ("sum", "v", "k m"), ("share", "v", "r", "w"), ("trend", "up", "t s"), ("bound", "k", "r"), ("largest", "e", "f g h"), ("bound", "v", "r"), ("bound", "p", "q")],
[error("direction-mismatch", "b", "a c d", [0], None, "丙县5.8%高于乙区5.2%，增幅最大的是丙县", "wrong superlative", 1, "增幅以丙县最大"),
 error("share-mismatch", "s", "k r t u", [6, 7], ("87.4%", "percent"), "合格118所占135所的87.4%，错把限期整改的也算入", "wrong part", 1)],
scope=[("share", "k", "v", "s"), ("share", "f", "i", "p"), ("trend", "down", "a b c d")])

passage("forecast-yearly-minus", """据小学在校生推算，今后几年初中入学人数为：2025年{a|24,860人|student}，2026年{b|25,730人|student}，2027年{c|26,410人|student}，2028年{d|25,190人|student}，2029年{e|23,640人|student}。峰值在2027年，比2025年多{f|1,550人|student}，增{p|6.2%|percent}；此后{n|两年|other}降{g|2,770人|student-}，降幅{q|10.5%|percent-}，2029年反比2025年少{h|1,220人|student}。按班额{i|50人|student}，峰值年需{j|582个|class}起始班，现有{k|497个|class}，差{m|31个|class}；若班额放宽到{i2|53人|student}，只需{o|498个|class}，差{r|1个|class}。{n5|五年|other}平均每年入学{s|25,661人|student}，峰值高出均值{t|1,244人|student}。""",
[("largest", "c", "a b d e"), ("diff", "c", "a", "f"), ("growth", "c", "a", "p"), ("diff", "e", "c", "g"), ("growth", "e", "c", "q"), ("diff", "a", "e", "h"), ("avg", "c", "i", "j"), ("diff", "j", "k", "m"), ("avg", "c", "i2", "o"), ("diff", "o", "k", "r"), ("mean", "a b c d e", "s"), ("diff", "c", "s", "t"), ("trend", "up", "a b c"), ("trend", "down", "c d e"), ("const", "n", 2, 2), ("const", "n5", 5, 5), ("below", "i", "i2"), ("below", "e", "a"), ("below", "o", "j"), ("growthb", "a", "f", "p")],
[error("average-mismatch", "j", "c i k m", [6, 7], ("528个", "class"), "26410除以50为528.2，即528个，差31个班也合528个", "transposed digits", 1),
 error("average-mismatch", "s", "a b c d e t", [10, 11], ("25,166人", "student"), "五年相加125830，除以5为25,166人", "transposed digits", 2)],
scope=[("growth", "d", "c", "q"), ("avg", "a", "i", "j"), ("diff", "c", "b", "f")])

passage("secondary-later-divided", """高中资助与招生并报：今年普高招收建档立卡家庭学生{a|1,236人|student}，去年{b|1,412人|student}，减少{c|176人|student-}，下降{p|14.2%|percent-}，原因是脱贫户不再单列。中职招收{d|968人|student}，去年{e|905人|student}，增加{f|63人|student}，增长{q|7.0%|percent}。{x|两类|item}学校合计招收{g|2,204人|student}，占高中阶段招生{h|30,180人|student}的{r|7.3%|percent}；去年合计{i|2,317人|student}，今年为去年的{s|95.1%|percent}。免学费{j|2,091人|student}，享受面{t|94.9%|percent}，每生每学期{k|850元|CNY/student}，一学期免{m|17.77万元|CNY}。""",
[("diff", "a", "b", "c"), ("growth", "a", "b", "p"), ("diff", "d", "e", "f"), ("growth", "d", "e", "q"), ("sum", "g", "a d"), ("count", "x", 2), ("share", "g", "h", "r"), ("sum", "i", "b e"), ("share", "g", "i", "s"), ("share", "j", "g", "t"), ("prod", "m", "j k"), ("trend", "down", "b a"), ("trend", "up", "e d"), ("bound", "j", "g"), ("bound", "g", "h"), ("growthb", "b", "c", "p"), ("below", "g", "i"), ("growthb", "e", "f", "q")],
[error("growth-mismatch", "p", "a b c", [1, 15], ("12.5%", "percent-"), "176占去年1412的12.5%，错除以今年人数", "later divided instead of earlier", 1),
 error("average-mismatch", "m", "j k", [10], ("177.74万元", "CNY"), "2091乘850为177.74万元，小数点错一位", "decimal point", 1)],
scope=[("share", "a", "h", "r"), ("share", "j", "h", "t"), ("growth", "g", "h", "s")])

passage("three-errors-bulletin", """2023年民族地区乡镇教育统计：{a|26个|item}乡镇，适龄儿童{b|8,914人|person}，入学{c|8,869人|student}，入学率{p|95.9%|percent}。双语班{d|118个|class}，学生{e|3,658人|student}，平均每班{f|31人|student}，占入学人数的{q|41.2%|percent}。寄宿生{g|5,207人|student}，床位{h|5,040张|item}，床位不足{i|267张|item}，寄宿率{r|58.7%|percent}。学前一年幼儿{j|1,324人|student}，其中入园{k|1,269人|student}，占{s|95.8%|percent}，高于{m|95%|percent}的目标{o|1.8个百分点|percentage-point}。乡镇平均适龄儿童{t|343人|person}，平均寄宿生{u|200人|student}。""",
[("share", "c", "b", "p"), ("avg", "e", "d", "f"), ("share", "e", "c", "q"), ("diff", "g", "h", "i"), ("share", "g", "c", "r"), ("share", "k", "j", "s"), ("least", "m", "s"), ("diff", "s", "m", "o"), ("avg", "b", "a", "t"), ("avg", "g", "a", "u"), ("bound", "c", "b"), ("bound", "e", "c"), ("bound", "g", "c"), ("bound", "k", "j"), ("below", "h", "g"), ("below", "m", "s"), ("below", "u", "t")],
[error("share-mismatch", "p", "c b", [0], ("99.5%", "percent"), "8869占8914的99.5%", "transposed digits", 1),
 error("difference-mismatch", "i", "g h", [3], ("167张", "item"), "5207减5040为167张", "wrong digit", 1),
 error("difference-mismatch", "o", "s m", [7], ("0.8个百分点", "percentage-point"), "95.8%减95%为0.8个百分点", "wrong digit", 1)],
scope=[("share", "g", "b", "r"), ("bound", "g", "h"), ("avg", "e", "a", "f")])

passage("choice-subject-combos", """新高考选科统计：高一学生{a|18,350人|student}，首选物理{b|10,977人|student}，首选历史{c|7,373人|student}，物理占{p|59.8%|percent}，没有跌破{l|55%|percent}的预警线。再选科目每人选{d|两门|item}：化学{e|9,420人次|person-time}，生物{f|10,865人次|person-time}，地理{g|9,738人次|person-time}，政治{h|6,677人次|person-time}，合计{i|36,700人次|person-time}，恰为人数的{j|2倍|ratio}。选化学的占学生{q|51.3%|percent}，占选择人次{r|25.7%|percent}，说法不同，实为一事。物化组合{k|7,612人|student}，占首选物理的{s|69.3%|percent}，占全体的{t|41.5%|percent}；去年占首选物理{u|62.8%|percent}，提高{v|6.5个百分点|percentage-point}。""",
[("sum", "a", "b c"), ("share", "b", "a", "p"), ("least", "l", "p"), ("sum", "i", "e f g h"), ("prod", "i", "a d"), ("multiple", "i", "a", "j"), ("share", "e", "a", "q"), ("share", "e", "i", "r"), ("share", "k", "b", "s"), ("share", "k", "a", "t"), ("diff", "s", "u", "v"), ("trend", "up", "u s"), ("bound", "k", "b"), ("bound", "k", "e"), ("expr", "q/2", "r"), ("bound", "b", "a"), ("same", "d", "j"), ("below", "t", "s")],
scope=[("sum", "a", "e f g h"), ("share", "k", "e", "s"), ("hundred", "q r")], hard="人次为人数的两倍；同一科目占比有两个分母")

passage("sports-arts-quota", """艺术体育特长生招生公示：计划{a|240人|student}，报名{b|1,086人|student}，报名为计划的{c|4.5倍|ratio}。专业测试合格{d|418人|student}，合格率{p|38.5%|percent}；文化线上{e|305人|student}，{!x|两项}都合格{f|263人|student}，录取{g|231人|student}，完成计划{q|96.3%|percent}，余{h|9人|student}名额转入统招。录取者中男生{i|124人|student}、女生{j|107人|student}；音乐{k|72人|student}、美术{m|68人|student}、体育{o|81人|student}。体育类占录取{r|39.4%|percent}，最多；音乐比美术多{s|4人|student}，比去年的{t|80人|student}少{u|8人|student-}，下降{v|11.1%|percent-}。""",
[("multiple", "b", "a", "c"), ("share", "d", "b", "p"), ("share", "g", "a", "q"), ("diff", "a", "g", "h"), ("sum", "g", "i j"), ("sum", "g", "k m o"), ("share", "o", "g", "r"), ("largest", "o", "k m"), ("diff", "k", "m", "s"), ("diff", "k", "t", "u"), ("growth", "k", "t", "v"), ("growthb", "t", "u", "v"), ("bound", "f", "d"), ("bound", "f", "e"), ("bound", "g", "f"), ("bound", "d", "b"), ("trend", "down", "t k"), ("bound", "g", "a")],
[error("sum-mismatch", "o", "g k m r", [5, 6], ("91人", "student"), "231减72减68为91人，占39.4%也合91人", "wrong digit", 2),
 error("growth-mismatch", "v", "k t u", [10, 11], ("10.0%", "percent-"), "8人占去年80人的10.0%，错除以今年72人", "wrong base", 1)],
scope=[("sum", "b", "d e"), ("share", "f", "d", "p"), ("times", "b", "a", "c")])

passage("private-purchase-qa", spaced("""网上答复：您反映的“民办收费比公办贵{!x|十倍}”与事实不符。公办初中不收学费，只收作业本费等每学期{a|78元|CNY/student}；民办初中学费每学期{b|6,500元|CNY/student}，两者性质不同，不宜相比。今年民办初中招生{c|3,145人|student}，占初中招生{d|26,890人|student}的{p|11.7%|percent}，比去年的{e|3,402人|student}减少{f|257人|student}，去年占{q|12.9%|percent}（初中招生{g|26,360人|student}），占比下降{r|1.2个百分点|percentage-point-}，没有回升。民办在校生占比{h|13.6%|percent}，虽高于国家{i|5%|percent}的总控要求，但政府购买学位的{j|8,230人|student}不计入民办占比；扣除后（民办在校{k|10,870人|student}，初中在校{m|79,930人|student}）为{s|3.3%|percent}，已在{i2|5%|percent}以内。"""),
[("share", "c", "d", "p"), ("diff", "e", "c", "f"), ("share", "e", "g", "q"), ("diff", "p", "q", "r"), ("share", "k", "m", "h"), ("sharediff", "k", "j", "m", "s"), ("below", "i", "h"), ("most", "s", "i2"), ("same", "i", "i2"), ("trend", "down", "e c"), ("trend", "down", "q p"), ("bound", "j", "k"), ("bound", "c", "d"), ("bound", "e", "g"), ("bound", "k", "m"), ("trend", "up", "g d"), ("bound", "c", "k")],
scope=[("most", "h", "i2"), ("share", "k", "m", "s"), ("growth", "c", "e", "r")], hard="购买学位不计入民办占比，扣除后才在控制线内；十倍为来信人的话")

passage("stage-bars-vs-text", """各区高中阶段毛入学率（2020—2023年）
年份｜甲区｜乙区｜丙县
{!year|2020}｜{a1|95.2%|percent}｜{b1|93.8%|percent}｜{c1|88.4%|percent}
{!year|2021}｜{a2|95.9%|percent}｜{b2|93.5%|percent}｜{c2|89.7%|percent}
{!year|2022}｜{a3|96.3%|percent}｜{b3|94.1%|percent}｜{c3|91.6%|percent}
{!year|2023}｜{a4|96.8%|percent}｜{b4|94.7%|percent}｜{c4|92.3%|percent}
{!n|三}地均逐年提高。丙县提高最多，{n|四年|other}间提高{d|4.9个百分点|percentage-point}，甲区提高{e|1.6个百分点|percentage-point}，乙区提高{f|0.9个百分点|percentage-point}。甲、丙两地差距由{g|6.8个百分点|percentage-point}缩小到{h|4.5个百分点|percentage-point}，缩小{i|2.3个百分点|percentage-point}。2023年{!n|三}地都超过{j|92%|percent}的目标，丙县仅超{k|0.3个百分点|percentage-point}。""",
[("trend", "up", "a1 a2 a3 a4"), ("trend", "up", "b1 b2 b3 b4"), ("trend", "up", "c1 c2 c3 c4"), ("diff", "c4", "c1", "d"), ("diff", "a4", "a1", "e"), ("diff", "b4", "b1", "f"), ("largest", "d", "e f"), ("diff", "a1", "c1", "g"), ("diff", "a4", "c4", "h"), ("diff", "g", "h", "i"), ("least", "j", "a4"), ("least", "j", "b4"), ("least", "j", "c4"), ("diff", "c4", "j", "k"), ("const", "n", 4, 4), ("trend", "down", "g h"), ("diff", "d", "e", "i")],
[error("direction-mismatch table-mismatch", "b2", "b1 b3 b4", [1], None, "乙区2021年93.5%低于2020年93.8%，不是逐年提高", "trend broken", 2, "甲区、丙县逐年提高，乙区2021年略降"),
 error("difference-mismatch", "d", "c4 c1 e i", [3, 16], ("3.9个百分点", "percentage-point"), "92.3减88.4为3.9个百分点", "carry lost", 2)],
scope=[("growth", "c4", "c1", "d"), ("diff", "a4", "b4", "h"), ("least", "j", "c3")])

passage("school-district-redraw", """划片调整方案说明：（1）涉及小区{a|17个|item}、住户{b|9,260户|item}、适龄儿童{c|742人|person}，平均每户{d|0.08人|other}，每小区{e|44人|person}。（2）从甲校划出{f|286人|person}、乙校划出{g|193人|person}，划入新校{h|479人|person}；其余{i|263人|person}维持不变，占{p|35.4%|percent}。（3）新校规模{j|24个|class}班，按每班{k|45人|student}可容{m|1,080人|student}，首年只招一、二、三年级，开{o|12个|class}班，可容{q|540人|student}，划入的{h2|479人|person}全部就读后余{r|61个|place}，利用率{s|88.7%|percent}。（4）甲校由{t|2,310人|student}减到{u|2,024人|student}，班额由{v|52.5人|student}降到{w|46.0人|student}（班数{x|44个|class}不变）。""",
[("avg", "c", "b", "d"), ("avg", "c", "a", "e"), ("sum", "h", "f g"), ("sum", "c", "f g i"), ("diff", "c", "h", "i"), ("share", "i", "c", "p"), ("prod", "m", "j k"), ("prod", "q", "o k"), ("same", "h", "h2"), ("diff", "q", "h2", "r"), ("share", "h2", "q", "s"), ("diff", "t", "f", "u"), ("avg", "t", "x", "v"), ("avg", "u", "x", "w"), ("trend", "down", "v w"), ("trend", "down", "t u"), ("bound", "o", "j"), ("bound", "h", "c"), ("bound", "h2", "q")],
scope=[("share", "h2", "m", "s"), ("diff", "t", "h", "u"), ("avg", "c", "j", "e"), ("prod", "q", "j k")], hard="新校首年只开半数班，利用率以首年可容数计")

passage("waiting-list-kinder", """托育与幼儿园候补公告：小班计划{a|1,980人|student}，报名{b|2,417人|student}，超{c|437人|student}；其中户籍幼儿{d|1,893人|student}、居住证幼儿{e|424人|student}。按序录取户籍{f|1,728人|student}、居住证{g|252人|student}，户籍录取率{p|91.3%|percent}，居住证录取率{q|48.1%|percent}，相差{r|43.2个百分点|percentage-point}。候补{h|437人|student}中，户籍{i|165人|student}，居住证{j|272人|student}，已递补{k|61人|student}，递补率{s|2.5%|percent}。候补者每人发{o|600元|CNY}民办园补助，共{t|22.56万元|CNY}，即按未递补的{u|376人|student}计。""",
[("diff", "b", "a", "c"), ("sum", "b", "d e"), ("sum", "a", "f g"), ("share", "f", "d", "p"), ("share", "g", "e", "q"), ("diff", "p", "q", "r"), ("same", "c", "h"), ("sum", "h", "i j"), ("diff", "d", "f", "i"), ("diff", "e", "g", "j"), ("share", "k", "h", "s"), ("diff", "h", "k", "u"), ("prod", "t", "u o"), ("bound", "f", "d"), ("bound", "g", "e"), ("bound", "k", "h"), ("below", "q", "p"), ("diff", "b", "a", "h")],
[error("sum-mismatch", "e", "b d g q j", [1, 4, 9], ("524人", "student"), "2417减1893为524人，录取252人占48.1%、候补272人也合524人", "wrong digit", 2),
 error("share-mismatch", "s", "k h", [10], ("14.0%", "percent"), "递补率应以候补437人为分母，错用了报名数", "wrong denominator", 2)],
scope=[("prod", "t", "h o"), ("share", "a", "b", "p"), ("share", "k", "a", "s")])

passage("count-figure-words", wrap("""撤点并校“回头看”汇报提纲。五年来撤并教学点{a|57个|school}，恢复{b|9个|school}，净减{c|48个|school}；现存{d|84个|school}，五年前为{e|132个|school}，减少{p|36.4%|percent-}。现存教学点学生{f|1,512人|student}，平均{g|18人|student}，其中不足{!s|10}人的{h|31个|school}，占{q|36.9%|percent}；只有{!s|一}名教师的{i|12个|school}，占{r|14.3%|percent}，比前年的{j|19个|school}减少{k|7个|school}。恢复的{b2|9个|school}都在离中心校{m|6公里|other}以外，最近的{o|6.3公里|other}，最远的{s|14.8公里|other}，相差{t|8.5公里|other}。学生均走不到{u|3公里|other}，因为是就近恢复。""", 26),
[("diff", "a", "b", "c"), ("diff", "e", "c", "d"), ("lin", "d", "+e -a +b"), ("growth", "d", "e", "p"), ("trend", "down", "e d"), ("avg", "f", "d", "g"), ("share", "h", "d", "q"), ("share", "i", "d", "r"), ("diff", "j", "i", "k"), ("same", "b", "b2"), ("least", "m", "o"), ("diff", "s", "o", "t"), ("below", "o", "s"), ("below", "m", "o"), ("trend", "down", "j i"), ("bound", "i", "d"), ("bound", "h", "d"), ("bound", "b", "a")],
scope=[("share", "c", "d", "p"), ("most", "o", "u"), ("most", "s", "u"), ("diff", "e", "a", "d")], hard="离中心校的距离与学生走的距离不是一回事；净减不是撤并数")

passage("exam-centre-part-whole", """学考考务小结：设考点{a|22个|item}，考场{b|688个|item}，其中备用考场{c|44个|item}，每考点备用{d|2个|item}，正式考场{e|644个|item}。应考{f|19,185人|student}，缺考{g|188人|student}，实考{h|19,997人|student}，缺考率{p|0.98%|percent}，正式考场平均安排{i|29.8人|student}。缓考申请{j|57人|student}，批准{k|52人|student}，驳回{m|5人|student}，批准率{q|91.2%|percent}。违纪{o|6人|student}，取消单科成绩{r|4人|student}，取消全部成绩{s|3人|student}。""",
[("avg", "c", "a", "d"), ("prod", "c", "a d"), ("sum", "b", "e c"), ("sum", "f", "h g"), ("diff", "f", "g", "h"), ("share", "g", "f", "p"), ("avg", "f", "e", "i"), ("sum", "j", "k m"), ("share", "k", "j", "q"), ("sum", "o", "r s"), ("bound", "h", "f"), ("bound", "c", "b"), ("bound", "k", "j"), ("bound", "r", "o"), ("bound", "g", "f")],
[error("difference-mismatch bound-exceeded", "h", "f g", [3, 4, 10], ("18,997人", "student"), "19185减188为18,997人，实考不会多于应考", "part greater than whole", 1),
 error("sum-mismatch", "s", "o r", [9], ("2人", "student"), "违纪6人，取消单科4人，其余2人", "wrong sum", 1)],
scope=[("avg", "f", "b", "i"), ("share", "g", "h", "q"), ("share", "j", "f", "p")])

passage("vocational-table-sums", """中职分专业大类在校生
专业大类	学校	班	在校生	占比
加工制造	{a1|9|school}	{b1|126|class}	{c1|5,418|student}	{p1|25.0%|percent}
信息技术	{a2|12|school}	{b2|138|class}	{c2|6,072|student}	{p2|28.0%|percent}
交通运输	{a3|6|school}	{b3|74|class}	{c3|3,108|student}	{p3|13.4%|percent}
财经商贸	{a4|8|school}	{b4|92|class}	{c4|3,864|student}	{p4|17.8%|percent}
学前与护理	{a5|7|school}	{b5|80|class}	{c5|3,210|student}	{p5|14.8%|percent}
合计	{a|18|school}	{b|510|class}	{c|21,672|student}	{p|100.0%|percent}
注：同一学校开设多个大类，学校数相加大于{a9|18所|school}的合计。平均班额{d|42.5人|student}，信息技术类最大，为{e|44.0人|student}；加工制造与信息技术{x|两类|item}占{f|53.0%|percent}，在{!half|一半}以上。""",
[("share", "c1", "c", "p1"), ("share", "c2", "c", "p2"), ("share", "c3", "c", "p3"), ("share", "c4", "c", "p4"), ("share", "c5", "c", "p5"), ("sum", "b", "b1 b2 b3 b4 b5"), ("sum", "c", "c1 c2 c3 c4 c5"), ("hundred", "p1 p2 p3 p4 p5"), ("sum", "p", "p1 p2 p3 p4 p5"), ("same", "a", "a9"), ("avg", "c", "b", "d"), ("avg", "c2", "b2", "e"), ("sharesum", "c1 c2", "c", "f"), ("sum", "f", "p1 p2"), ("count", "x", 2), ("largest", "c2", "c1 c3 c4 c5"), ("bound", "a1", "a"), ("bound", "a2", "a"), ("bound", "a3", "a"), ("bound", "a4", "a"), ("bound", "a5", "a"), ("below", "d", "e")],
[error("share-mismatch table-mismatch", "p3", "c3 c p1 p2 p4 p5 p", [2, 7, 8], ("14.3%", "percent"), "3108占21672的14.3%，五类占比相加应为100%", "transposed digits", 1)],
scope=[("sum", "a", "a1 a2 a3 a4 a5"), ("avg", "c1", "b1", "d"), ("share", "b3", "b", "p3")])

passage("multiple-overstated", """随迁子女十年：2014年在校{a|12,640人|student}，2019年{b|21,870人|student}，2024年{c|30,336人|student}。十年间增加{d|17,696人|student}，是十年前的{e|2.4倍|ratio}，增加了{f|2.4倍|ratio}；前{n1|五年|other}增加{g|9,230人|student}，占{p|52.2%|percent}，后{n2|五年|other}增加{h|8,646人|student}，占{q|47.8%|percent}，增速放慢。公办就读比例由{r|68.5%|percent}升至{s|87.2%|percent}，提高{t|18.7个百分点|percentage-point}；公办就读人数由{i|8,658人|student}增至{j|26,453人|student}，为原来的{k|3.1倍|ratio}。跨省随迁{m|9,707人|student}，占2024年的{u|32.0%|percent}，其余{o|20,629人|student}为省内跨市、跨县。""",
[("diff", "c", "a", "d"), ("multiple", "c", "a", "e"), ("times", "c", "a", "f"), ("diff", "b", "a", "g"), ("diff", "c", "b", "h"), ("sum", "d", "g h"), ("share", "g", "d", "p"), ("share", "h", "d", "q"), ("hundred", "p q"), ("diff", "s", "r", "t"), ("share", "i", "a", "r"), ("share", "j", "c", "s"), ("multiple", "j", "i", "k"), ("share", "m", "c", "u"), ("diff", "c", "m", "o"), ("trend", "up", "a b c"), ("trend", "up", "r s"), ("sum", "c", "m o"), ("expr", "e-1", "f"), ("const", "n1", 5, 5), ("const", "n2", 5, 5), ("below", "h", "g"), ("bound", "j", "c"), ("bound", "i", "a")],
[error("ratio-mismatch", "f", "c a e", [2, 18], ("1.4倍", "ratio"), "是十年前的2.4倍，增加了1.4倍", "multiple for increase", 1),
 error("difference-mismatch", "h", "c b d g q", [4, 5, 7], ("8,466人", "student"), "30336减21870为8,466人，前后相加也要等于17696", "transposed digits", 2)],
scope=[("growth", "c", "b", "t"), ("multiple", "b", "a", "e"), ("share", "m", "b", "u")])

passage("balance-audit-districts", """优质均衡监测：每{!h|百名}学生拥有县级以上骨干教师{!h|不低于}{l|1人|other}的学校，全市{a|214所|school}中有{b|197所|school}，达标率{p|92.1%|percent}，比要求的{m|95%|percent}低{c|2.9个百分点|percentage-point}，{d|17所|school}未达标。其中小学未达标{e|12所|school}，初中未达标{f|5所|school}。规模超标（小学{!s|2000}人、初中{!s|2500}人）学校{g|8所|school}，占{q|3.7%|percent}；班额超标学校{h|15所|school}，占{r|7.0%|percent}，两种都超的{i|5所|school}，至少一种超标的{j|18所|school}，占{s|8.4%|percent}。按限期，明年减到{k|9所|school}，须再减{o|9所|school}，即减少{t|50.0%|percent}。""",
[("share", "b", "a", "p"), ("diff", "m", "p", "c"), ("diff", "a", "b", "d"), ("sum", "d", "e f"), ("share", "g", "a", "q"), ("share", "h", "a", "r"), ("lin", "j", "+g +h -i"), ("share", "j", "a", "s"), ("diff", "j", "k", "o"), ("share", "o", "j", "t"), ("below", "p", "m"), ("bound", "b", "a"), ("bound", "i", "g"), ("bound", "i", "h"), ("bound", "g", "a"), ("bound", "h", "a")],
scope=[("sum", "j", "g h"), ("sum", "s", "q r"), ("least", "m", "p"), ("share", "o", "a", "t")], hard="两种超标有重叠，不能相加")

passage("aid-enrol-sentences-apart", """关于职业学校春季招生的情况反映

春季招生始于2月，至5月底共招{a|2,364人|student}，其中应届初中毕业生{b|418人|student}，往届生和社会人员{c|1,946人|student}。按学校分，市属{d|五所|school}学校招{e|1,527人|student}，县属{f|六所|school}学校招{g|837人|student}，市属平均每校{h|305人|student}，县属平均每校{i|167人|student}。

与秋季相比，秋季招生{j|9,216人|student}，春季只相当于秋季的{p|25.7%|percent}；全年共招{k|11,580人|student}，春季占{q|20.4%|percent}。

到10月，春季生注册{m|2,191人|student}，流失{o|173人|student}，流失率{r|3.7%|percent}，高于秋季生的{s|4.8%|percent}。流失者中外出务工{t|96人|student}，占{u|55.5%|percent}，征兵入伍{v|21人|student}，其余{w|56人|student}原因不一。""",
[("sum", "a", "b c"), ("sum", "a", "e g"), ("avg", "e", "d", "h"), ("avg", "g", "f", "i"), ("share", "a", "j", "p"), ("sum", "k", "a j"), ("share", "a", "k", "q"), ("diff", "a", "m", "o"), ("share", "o", "a", "r"), ("below", "s", "r"), ("share", "t", "o", "u"), ("sum", "o", "t v w"), ("bound", "m", "a"), ("bound", "t", "o"), ("bound", "b", "a"), ("bound", "o", "a")],
[error("average-mismatch", "i", "g f", [3], ("140人", "student"), "县属837人由六所学校招，平均140人，错除以市属校数", "wrong divisor", 1),
 error("share-mismatch direction-mismatch", "r", "o a s", [8, 9], ("7.3%", "percent"), "流失173人占2364的7.3%，也才高于秋季的4.8%", "transposed digits", 2)],
scope=[("share", "o", "m", "r"), ("share", "m", "k", "q"), ("sum", "a", "c e")])

passage("score-line-average", """高考成绩简析：一本线上{a|3,846人|student}，占实考{b|21,730人|student}的{p|17.7%|percent}，去年{c|3,602人|student}，占{q|16.9%|percent}，人数增长{d|6.8%|percent}，上线率提高{e|0.8个百分点|percentage-point}；由此知去年实考约{f|21,314人|student~}。分校上线率：一中{g|58.2%|percent}、二中{h|36.7%|percent}、三中{i|21.4%|percent}，其他{j|十所|school}校合计{k|10.0%|percent}；一中实考{m|2,000人|student}上线{o|1,164人|student}，二中实考{r|1,900人|student}上线{s|697人|student}，三中实考{t|1,800人|student}上线{u|385人|student}，其他实考{v|16,030人|student}上线{w|1,600人|student}。三校上线{x|2,246人|student}，占全市上线的{y|58.4%|percent}，不到{!n|六成}。""",
[("share", "a", "b", "p"), ("growth", "a", "c", "d"), ("diff", "p", "q", "e"), ("expr", "c/q*100", "f"), ("share", "o", "m", "g"), ("share", "s", "r", "h"), ("share", "u", "t", "i"), ("share", "w", "v", "k"), ("sum", "b", "m r t v"), ("sum", "a", "o s u w"), ("sum", "x", "o s u"), ("share", "x", "a", "y"), ("between", "p", "g h i k"), ("trend", "up", "q p"), ("trend", "up", "c a"), ("bound", "o", "m"), ("bound", "s", "r"), ("bound", "u", "t"), ("bound", "w", "v"), ("bound", "a", "b"), ("sum", "a", "x w")],
scope=[("mean", "g h i", "p"), ("growth", "a", "c", "e"), ("share", "o", "a", "g")], hard="上线人数增长率与上线率提高的百分点不同；去年实考数由上线率推出")

passage("wrong-base-year", """小学新生与出生人口对照：2016年出生{a|29,640人|person}，2017年{b|28,415人|person}，2018年{c|25,208人|person}，三年逐年减少。2022年入学{d|28,934人|student}，为{!age|6}年前出生数的{p|97.6%|percent}；2023年入学{e|28,130人|student}，为{q|99.0%|percent}；2024年入学{f|25,637人|student}，为{r|90.2%|percent}，超出出生数{g|429人|student}，系迁入。2024年入学比2023年少{h|2,493人|student}，下降{s|8.9%|percent-}；比2022年少{i|2,497人|student}，下降{t|11.4%|percent-}。2019年出生{j|23,870人|person}，按{u|101%|percent}推算，2025年入学约{k|24,109人|student~}，再少{m|1,528人|student~}左右。""",
[("share", "d", "a", "p"), ("share", "e", "b", "q"), ("share", "f", "c", "r"), ("diff", "f", "c", "g"), ("diff", "e", "f", "h"), ("growth", "f", "e", "s"), ("diff", "d", "f", "i"), ("growth", "f", "d", "t"), ("share", "k", "j", "u"), ("diff", "f", "k", "m"), ("trend", "down", "a b c"), ("trend", "down", "d e f"), ("trend", "down", "f k"), ("below", "c", "f"), ("bound", "d", "a"), ("bound", "e", "b"), ("trend", "down", "c j")],
[error("share-mismatch", "r", "f c", [2], ("101.7%", "percent"), "2024年入学应对2018年出生数，为101.7%，错用了2017年的", "wrong base year", 2),
 error("difference-mismatch", "i", "d f", [6], ("3,297人", "student"), "28934减25637为3,297人，下降11.4%也合3,297人", "wrong digit", 1)],
scope=[("share", "f", "b", "q"), ("bound", "f", "c"), ("growth", "e", "d", "s")])

passage("percent-limit-kept", """分班抽签后的公示：平行班{a|11个|class}，新生{b|517人|student}，平均{c|47.0人|student}，各班人数相差不超过{d|2人|student}，最多{e|48人|student}、最少{f|46人|student}，合规。择校生为{g|0人|student}。分班后提出异议{h|14人|student}，占{p|2.7%|percent}，控制在{i|3%|percent}以内；受理{j|11人|student}，调整{k|3人|student}，占受理{q|27.3%|percent}，占异议{r|21.4%|percent}。调整后全校人数仍是{b2|517人|student}，最多班变为{e2|47人|student}、最少班{f2|47人|student}，{n|11个|class}班齐平。语文组成绩差异由{m|3.8分|other}减到{o|2.9分|other}，缩小{s|0.9分|other}。""",
[("avg", "b", "a", "c"), ("most", "c", "e"), ("least", "f", "c"), ("diff", "e", "f", "d"), ("share", "h", "b", "p"), ("most", "p", "i"), ("share", "k", "j", "q"), ("share", "k", "h", "r"), ("same", "b", "b2"), ("same", "a", "n"), ("prod", "b2", "n e2"), ("same", "e2", "f2"), ("diff", "m", "o", "s"), ("trend", "down", "m o"), ("bound", "j", "h"), ("bound", "k", "j"), ("bound", "h", "b"), ("between", "c", "f e")],
scope=[("share", "j", "b", "p"), ("share", "k", "b", "q"), ("prod", "b2", "n e")], hard="同一人数三个分母；调整后各班齐平")

passage("trend-broken-yoy", """招生计划执行季报：一季度新增学位{a|1,260个|place}，二季度{b|2,140个|place}，环比增长{p|69.8%|percent}；三季度{c|4,815个|place}，环比增长{q|62.5%|percent}；四季度{d|1,390个|place}，环比下降{r|71.1%|percent-}。全年累计{e|9,605个|place}，同比增长{s|6.8%|percent}，去年为{f|8,993个|place~}左右。前三季度累计{g|8,215个|place}，占全年{t|85.5%|percent}，三季度{!x|一个}季度即占{u|50.1%|percent}，因为新校都赶在开学前交付。四季度低于一季度{v|130个|place}的说法有误，实际是高出{w|130个|place}。年度任务{x|9,200个|place}，完成{y|108.4%|percent}。""",
[("growth", "b", "a", "p"), ("growth", "c", "b", "q"), ("growth", "d", "c", "r"), ("sum", "e", "a b c d"), ("growth", "e", "f", "s"), ("sum", "g", "a b c"), ("share", "g", "e", "t"), ("share", "c", "e", "u"), ("diff", "d", "a", "w"), ("share", "e", "x", "y"), ("below", "x", "e"), ("trend", "up", "a b c"), ("trend", "down", "c d"), ("bound", "g", "e"), ("largest", "c", "a b d"), ("below", "a", "d"), ("sum", "e", "g d"), ("same", "v", "w")],
[error("growth-mismatch", "q", "c b", [1], ("125.0%", "percent"), "4815比2140增长125.0%", "halved growth", 1),
 error("share-mismatch", "y", "e x", [9], ("104.4%", "percent"), "9605占9200的104.4%", "wrong digit", 2)],
scope=[("growth", "c", "a", "q"), ("share", "g", "x", "t"), ("growth", "d", "a", "r")])

passage("headmaster-speech-jokes", """开学典礼上，校长说：同学们，今年我们收了{a|648名|student}新生，比去年多{b|36名|student}，有人说多了{!x|一}个班，其实班还是{c|14个|class}，每班平均从{d|43.7名|student}变成{e|46.3名|student}，只多{f|2.6名|student}。新生里最小的{g|11岁|other}，最大的{h|14岁|other}，相差{i|3岁|other}。来自{j|26所|school}小学，平均每所{k|25名|student}，可是来自中心小学的就有{m|187名|student}，占{p|28.9%|percent}，其余{o|25所|school}合计{q|461名|student}，平均{r|18.4名|student}。食堂座位{s|1,050个|item}，全校{t|1,893名|student}学生，分{u|两批|other}用餐，每批{v|946.5名|student}左右，座位够用，还余约{w|104个|place~}。""",
[("avg", "a", "c", "e"), ("expr", "(a-b)/c", "d"), ("diff", "e", "d", "f"), ("diff", "h", "g", "i"), ("avg", "a", "j", "k"), ("share", "m", "a", "p"), ("diff", "a", "m", "q"), ("avg", "q", "o", "r"), ("avg", "t", "u", "v"), ("diff", "s", "v", "w"), ("bound", "v", "s"), ("sum", "a", "m q"), ("below", "g", "h"), ("bound", "m", "a"), ("bound", "o", "j"), ("bound", "a", "t"), ("trend", "up", "d e"), ("expr", "b/c", "f"), ("expr", "j-1", "o")],
scope=[("bound", "t", "s"), ("avg", "m", "j", "k"), ("share", "m", "t", "p"), ("avg", "a", "o", "r")], hard="学生多于座位，因为分两批用餐；平均人数受一所大校影响")

passage("vocational-ratio-slip", """《中职办学条件达标月报》：全市中职{a|24所|school}，达标{b|17所|school}，达标率{p|70.8%|percent}，较上年的{c|58.3%|percent}提高{d|12.5个百分点|percentage-point}，即多{e|3所|school}。在校生{f|20,448人|student}，专任教师{g|1,136人|person}，生师比{h|18:1|ratio}，未超过{i|20:1|ratio}；“双师型”教师{j|693人|person}，占{q|61%|percent}，双师型与其他专任教师之比约{k|1.56:1|ratio}。生均占地{m|31.7平方米|other}（占地{o|64.80万平方米|other}），比标准{r|33平方米|other}低{s|2.3平方米|other}。仪器设备值{t|9,815.0万元|CNY}，生均{u|480元|CNY/student}，高于{v|3,000元|CNY/student}。""",
[("share", "b", "a", "p"), ("diff", "p", "c", "d"), ("ratio", "f", "g", "h"), ("most", "h", "i"), ("share", "j", "g", "q"), ("expr", "j/(g-j)", "k"), ("avg", "o", "f", "m"), ("diff", "r", "m", "s"), ("below", "m", "r"), ("avg", "t", "f", "u"), ("least", "v", "u"), ("trend", "up", "c p"), ("bound", "b", "a"), ("bound", "j", "g"), ("expr", "b-c*a/100", "e")],
[error("difference-mismatch", "s", "r m", [7], ("1.3平方米", "other"), "33减31.7为1.3平方米", "wrong digit", 1),
 error("average-mismatch", "u", "t f v", [9, 10], ("4800元", "CNY/student"), "9815万元除以20448为每生4800元，480元也达不到3000元", "unit slipped by ten", 1)],
scope=[("share", "j", "f", "q"), ("least", "r", "m"), ("growth", "p", "c", "d"), ("ratio", "f", "j", "h")])

passage("kinder-merge-minutes", """教育专题会（幼儿园布局）会议记录摘要
王{!n|某}：全市出生人口逐年下降，{n|四年|other}依次为{a|31,200人|person}、{b|28,750人|person}、{c|25,940人|person}、{d|23,410人|person}，{n2|三年|other}间累计少{e|7,790人|person}，减{p|25.0%|percent-}。
李{!n|某}：空置学位{f|9,870个|place}，占学位总数{g|58,300个|place}的{q|16.9%|percent}，最高的丙县为{h|24.6%|percent}，最低的甲区为{i|8.3%|percent}。
张{!n|某}：拟停办{j|42所|school}，其中民办{k|31所|school}、公办{m|11所|school}，涉及在园幼儿{o|2,014人|student}，平均{r|48人|student}，分流{s|38所|school}园接收，平均接收{t|53人|student}。
赵{!n|某}：停办后全市园数由{u|326所|school}减为{v|284所|school}，减少{w|12.9%|percent-}；转为托育{x|15所|school}，不计在停办数内。""",
[("trend", "down", "a b c d"), ("diff", "a", "d", "e"), ("growth", "d", "a", "p"), ("share", "f", "g", "q"), ("between", "q", "h i"), ("sum", "j", "k m"), ("avg", "o", "j", "r"), ("avg", "o", "s", "t"), ("diff", "u", "j", "v"), ("growth", "v", "u", "w"), ("const", "n", 4, 4), ("const", "n2", 3, 3), ("bound", "j", "u"), ("bound", "f", "g"), ("bound", "k", "j"), ("below", "i", "h"), ("bound", "v", "u")],
scope=[("diff", "v", "x", "u"), ("share", "x", "j", "w"), ("avg", "o", "u", "r"), ("diff", "a", "c", "e")], hard="四年的数，减少按三年间计；转托育不计在停办内")

passage("transfer-school-two", """转学办理统计（2月1日至2月28日）
转入：{a|1,284人|student}，其中本市{b|837人|student}、外市{c|447人|student}。转出：{d|1,173人|student}，其中到本市其他学校{e|873人|student}、外市{f|336人|student}。净转入{g|111人|student}，其中外市净转入{h|111人|student}。
说明：本市内转学一入一出，转入{b2|837人|student}与转出{e2|837人|student}相等，对全市总数没有影响。办理时限{i|15个|other}工作日，平均实际{j|6.4个|other}工作日，最长{k|14个|other}工作日，无一超时。退回不合条件的申请{m|206件|item}，占申请总数{o|1,490件|item}的{p|16.0%|percent}；退回的理由中，学位已满{q|143件|item}、材料不全{r|63件|item}。""",
[("sum", "a", "b c"), ("sum", "d", "e f"), ("diff", "a", "d", "g"), ("diff", "c", "f", "h"), ("same", "g", "h"), ("same", "b", "b2"), ("same", "e", "e2"), ("same", "b2", "e2"), ("most", "k", "i"), ("most", "j", "i"), ("sum", "o", "a m"), ("share", "m", "o", "p"), ("sum", "m", "q r"), ("below", "j", "k"), ("bound", "b", "a"), ("bound", "c", "a")],
[error("restatement-mismatch sum-mismatch", "e", "d f e2", [1, 6], ("837人", "student"), "市内转入转出相等，转出为837人，与336相加也得1173", "transposed digits", 2),
 error("share-mismatch", "p", "m o", [11], ("13.8%", "percent"), "退回206件占申请1490件的13.8%，错除以批准数", "wrong denominator", 1)],
scope=[("share", "q", "o", "p"), ("diff", "a", "f", "h"), ("sum", "o", "a d")])

passage("bus-fare-order-of-size", """城区公交学生专线：{a|9条|item}线路，日均{b|6,318人次|person-time}，每条线{c|702人次|person-time}。其中{!no|1号}线{d|1,206人次|person-time}最多，{!no|9号}线{e|247人次|person-time}最少，{!no|1号}线是{!no|9号}线的{f|4.9倍|ratio}，差{g|959人次|person-time}。每人次票价{h|1.00元|CNY}，财政补{i|1.50元|CNY}，每天财政补{j|9,747元|CNY}；全年按{k|195天|other}，财政补{m|184.8万元|CNY}。专线日均人次占学生公交出行{o|14,690人次|person-time}的{p|43.0%|percent}。满意度{q|92.4%|percent}，去年{r|89.6%|percent}，提高{s|2.8个百分点|percentage-point}；准点率{t|96.1%|percent}，去年{u|97.0%|percent}，提高{v|0.9个百分点|percentage-point}。""",
[("avg", "b", "a", "c"), ("multiple", "d", "e", "f"), ("diff", "d", "e", "g"), ("prod", "j", "b i"), ("prod", "m", "j k"), ("share", "b", "o", "p"), ("diff", "q", "r", "s"), ("trend", "up", "r q"), ("diff", "u", "t", "v"), ("trend", "up", "u t"), ("bound", "b", "o"), ("bound", "d", "b"), ("between", "c", "d e")],
[error("average-mismatch", "j", "b i m k", [3, 4], ("9477元", "CNY"), "6318乘1.5为9477元，全年184.8万元也合9477元", "transposed digits", 1),
 error("direction-mismatch", "t", "u", [9], None, "96.1%低于去年97.0%，是下降0.9个百分点，不是提高", "direction", 1, "下降0.9个百分点")],
scope=[("avg", "o", "a", "c"), ("prod", "j", "b h"), ("growth", "q", "r", "s")])

passage("small-class-notice", """小班化试点通知附注：试点{a|15所|school}、{b|212个|class}班，学生{c|6,148人|student}，平均{d|29.0人|student}，非试点小学{e|3,806个|class}班，学生{f|162,608人|student}，平均{g|42.7人|student}，少{h|13.7人|student}。合计{i|4,018个|class}班、{j|168,756人|student}，平均{k|42.0人|student}，不是{!x|两个}平均数的中间值{m|35.9人|student}。试点班每班教师{o|2.4人|person}，非试点{q|1.9人|person}，多{r|0.5人|person}，高{p|26.3%|percent}。要求试点班不超过{s|30人|student}，平均合要求，但仍有{t|27个|class}班超过，占{u|12.7%|percent}，其中最大{v|34人|student}，超{w|4人|student}。明年扩到{x|22所|school}，增加{y|7所|school}。""",
[("avg", "c", "b", "d"), ("avg", "f", "e", "g"), ("diff", "g", "d", "h"), ("sum", "i", "b e"), ("sum", "j", "c f"), ("avg", "j", "i", "k"), ("mean", "d g", "m"), ("diff", "o", "q", "r"), ("growth", "o", "q", "p"), ("share", "t", "b", "u"), ("most", "d", "s"), ("diff", "v", "s", "w"), ("diff", "x", "a", "y"), ("between", "k", "d g"), ("below", "s", "v"), ("bound", "t", "b"), ("below", "d", "g"), ("trend", "up", "a x"), ("below", "m", "k")],
scope=[("mean", "d g", "k"), ("most", "v", "s"), ("share", "t", "i", "u"), ("avg", "c", "a", "d")], hard="加权平均不等于两个平均数的中间值；平均合格而个别班超限")

passage("admission-share-overlap", """优待对象入学通报：今年照顾入学{a|1,046人|student}，其中军人子女{b|312人|student}、引进人才子女{c|428人|student}、消防救援人员子女{d|97人|student}、烈士与见义勇为人员子女{e|14人|student}，其余为企业骨干子女{f|195人|student}。占小学、初中新生{g|52,117人|student}的{p|2.0%|percent}，控制在{l|3%|percent}以内。人才子女占照顾对象{q|40.9%|percent}，比去年的{h|36.5%|percent}提高{i|4.6个百分点|percentage-point}。安排到公办热点学校{j|351人|student}，占照顾对象{r|33.6%|percent}，平均每所热点校{k|39人|student}（共{m|9所|school}）。经复核取消资格{o|18人|student}，占照顾对象{s|2.7%|percent}，取消后照顾对象为{t|1,028人|student}。""",
[("sum", "a", "b c d e f"), ("share", "a", "g", "p"), ("most", "p", "l"), ("share", "c", "a", "q"), ("diff", "q", "h", "i"), ("share", "j", "a", "r"), ("avg", "j", "m", "k"), ("share", "o", "a", "s"), ("diff", "a", "o", "t"), ("trend", "up", "h q"), ("bound", "b", "a"), ("bound", "c", "a"), ("bound", "o", "a"), ("bound", "j", "a"), ("largest", "c", "b d e f")],
[error("difference-mismatch", "i", "q h", [4], ("4.4个百分点", "percentage-point"), "40.9减36.5为4.4个百分点", "wrong digit", 1),
 error("share-mismatch", "s", "o a", [7], ("1.7%", "percent"), "18占1046的1.7%", "wrong digit", 1)],
scope=[("share", "j", "g", "r"), ("growth", "q", "h", "i"), ("avg", "j", "a", "k")])

passage("projection-vs-actual", """预测与实际对照：2019年曾预测2024年小学在校生{a|162,400人|student}，实际{b|158,930人|student}，少{c|3,470人|student}，误差{p|2.1%|percent-}；初中预测{d|71,850人|student}，实际{e|74,612人|student}，多{f|2,762人|student}，误差{q|3.8%|percent}。合计预测{g|234,250人|student}，实际{h|233,542人|student}，只少{i|708人|student}，误差{r|0.30%|percent-}，两段误差方向相反，互相抵销。学前预测{j|49,200人|student}，实际{k|43,875人|student}，少{m|5,325人|student}，误差{s|10.8%|percent-}，是误差最大的一段，主要是出生数减少快于预期，实际出生{o|11,430人|person}，预期{t|13,600人|person}，为预期的{u|84.0%|percent}。规定误差不超过{l|5%|percent}的学段免报说明，小学、初中可免，学前须说明。""",
[("diff", "a", "b", "c"), ("growth", "b", "a", "p"), ("diff", "e", "d", "f"), ("growth", "e", "d", "q"), ("sum", "g", "a d"), ("sum", "h", "b e"), ("diff", "g", "h", "i"), ("growth", "h", "g", "r"), ("diff", "j", "k", "m"), ("growth", "k", "j", "s"), ("share", "o", "t", "u"), ("most", "q", "l"), ("most", "p", "l"), ("diff", "c", "f", "i"), ("below", "b", "a"), ("below", "k", "j"), ("below", "o", "t"), ("below", "d", "e")],
scope=[("sum", "i", "c f"), ("mean", "p q", "r"), ("growth", "k", "j", "u"), ("growth", "e", "d", "p")], hard="误差方向相反而抵销；只有学前误差超限")

passage("table-last-year-copied", """2022—2024年特殊教育安置（人）
年份|特教学校|随班就读|送教上门|合计
{!year|2022}|{a1|1,042|student}|{b1|1,618|student}|{c1|405|student}|{d1|3,065|student}
{!year|2023}|{a2|1,087|student}|{b2|1,702|student}|{c2|386|student}|{d2|3,175|student}
{!year|2024}|{a3|1,131|student}|{b3|1,795|student}|{c3|352|student}|{d3|3,198|student}
随班就读占比由2022年的{p1|52.8%|percent}升至2024年的{p3|54.8%|percent}，提高{q|2.0个百分点|percentage-point}；送教上门逐年减少，{n|两年|other}减{e|53人|student}，降{r|8.8%|percent-}。2024年义务教育阶段残疾学生安置率{s|97.5%|percent}（应安置{f|3,361人|student}），达到{l|97%|percent}的要求。""",
[("sum", "d1", "a1 b1 c1"), ("sum", "d2", "a2 b2 c2"), ("sum", "d3", "a3 b3 c3"), ("share", "b1", "d1", "p1"), ("share", "b3", "d3", "p3"), ("diff", "p3", "p1", "q"), ("trend", "down", "c1 c2 c3"), ("diff", "c1", "c3", "e"), ("growth", "c3", "c1", "r"), ("share", "d3", "f", "s"), ("least", "l", "s"), ("trend", "up", "p1 p3"), ("bound", "d3", "f"), ("const", "n", 2, 2)],
[error("sum-mismatch table-mismatch", "d3", "a3 b3 c3 p3 f s", [2, 4, 9], ("3,278", "student"), "1131、1795、352相加为3,278，占3361人的97.5%也合3,278", "carry lost", 2),
 error("growth-mismatch", "r", "c3 c1", [8], ("13.1%", "percent-"), "两年间由405减到352，下降13.1%，错用2023年作基数", "wrong base year", 1)],
scope=[("share", "b2", "d2", "p3"), ("growth", "c3", "c1", "q"), ("diff", "c2", "c3", "e")])

passage("monthly-dropout-words", half("""控辍月报（10月）：月初在册{a|68,214人|student}，月内转入{b|207人|student}，转出{c|186人|student}，休学{d|24人|student}，复学{e|19人|student}，死亡{f|2人|student}，月末在册{g|68,228人|student}，较月初净增{h|14人|student}。疑似辍学{i|63人|student}，劝返{j|41人|student}，劝返率{p|65.1%|percent}；其余{k|22人|student}中，{m|9人|student}已入职校，{o|13人|student}仍在做工作。若把入职校的也算劝返，则为{q|79.4%|percent}，考核仍报前{!x|一个}数。休学{d2|24人|student}不算辍学，复学{e2|19人|student}中{r|5人|student}是去年休学。与九月相比，疑似辍学由{s|58人|student}增至{i2|63人|student}，但劝返率由{t|60.3%|percent}提高到{p2|65.1%|percent}，提高{u|4.8个百分点|percentage-point}。"""),
[("expr", "a+b-c-d+e-f", "g"), ("lin", "g", "+a +b -c -d +e -f"), ("diff", "g", "a", "h"), ("lin", "h", "+b -c -d +e -f"), ("share", "j", "i", "p"), ("diff", "i", "j", "k"), ("sum", "k", "m o"), ("sharesum", "j m", "i", "q"), ("same", "d", "d2"), ("same", "e", "e2"), ("same", "i", "i2"), ("same", "p", "p2"), ("diff", "p2", "t", "u"), ("trend", "up", "t p2"), ("trend", "up", "s i2"), ("bound", "r", "e2"), ("bound", "j", "i"), ("below", "p", "q")],
scope=[("share", "o", "i", "p"), ("diff", "a", "c", "g"), ("sum", "i", "j m"), ("share", "m", "k", "q")], hard="疑似增加而劝返率也提高；休学不算辍学")

passage("recite-bad-average-table", """各校高一新生平均分（满分{z|750分|other}）
学校        录取      最高分   最低分   平均分
第一中学    {a1|800|student}       {b1|721|other}      {c1|648|other}      {d1|672.4|other}
第二中学    {a2|650|student}       {b2|683|other}      {c2|612|other}      {d2|631.5|other}
第三中学    {a3|550|student}       {b3|649|other}      {c3|580|other}      {d3|579.2|other}
{n|三校|other}共录取{a|2,000人|student}，加权平均{d|639.0分|other}。一中最低分高于二中平均分{e|16.5分|other}，二中最高分高于一中最低分{f|35分|other}。一中录取占{p|36.9%|percent}，二中占{q|32.5%|percent}，三中占{r|27.5%|percent}。指标生{g|1,320人|student}，占{s|66%|percent}；最低可降{h|30分|other}录取，实际最多降{i|27分|other}。""",
[("between", "d1", "b1 c1"), ("between", "d2", "b2 c2"), ("between", "d3", "b3 c3"), ("sum", "a", "a1 a2 a3"), ("expr", "(a1*d1+a2*d2+a3*d3)/a", "d"), ("between", "d", "d1 d2 d3"), ("diff", "c1", "d2", "e"), ("diff", "b2", "c1", "f"), ("share", "a1", "a", "p"), ("share", "a2", "a", "q"), ("share", "a3", "a", "r"), ("hundred", "p q r"), ("share", "g", "a", "s"), ("most", "i", "h"), ("most", "b1", "z"), ("most", "b2", "z"), ("most", "b3", "z"), ("count", "n", 3), ("below", "c1", "b2"), ("least", "c3", "d3"), ("bound", "g", "a")],
[error("average-mismatch bound-exceeded table-mismatch", "d3", "b3 c3 a a1 a2 a3 d1 d2 d", [2, 4, 19], ("599.2", "other"), "平均579.2低于最低分580，按加权平均应为599.2", "average below the minimum", 2),
 error("share-mismatch", "p", "a1 a q r", [8, 11], ("40.0%", "percent"), "800占2000的40.0%，三校占比才合100%", "wrong digit", 1)],
scope=[("mean", "d1 d2 d3", "d"), ("diff", "b1", "c1", "e"), ("share", "g", "a1", "s")])

passage("class-count-letters", """乡中心校校长来信：我乡有小学{a|八所|school}、学生{b|1,764人|student}，班{c|56个|class}，教师{d|121人|person}，班师比{e|2.16:1|ratio}，平均每班{f|31.5人|student}。最大的中心小学{g|712人|student}、{h|16个|class}班，每班{i|44.5人|student}；其余{j|七所|school}合计{k|1,052人|student}、{m|40个|class}班，每班{o|26.3人|student}，不到{p|30人|student}。按局里{q|45人|student}一班的标准，{jj|七所|school}只需{r|24个|class}班（{k2|1,052人|student}除以{q2|45人|student}为{s|23.4个|class}），比现有少{t|16个|class}，但村小每个年级都要有班，{u|七所|school}{z|六个|item}年级至少{v|42个|class}班，实际只有{w|40个|class}，已有{x|两个|item}复式班。教师按{y|1.7:1|ratio}的班师比需{aa|95.2人|person}，现有的够用。""",
[("ratio", "d", "c", "e"), ("avg", "b", "c", "f"), ("avg", "g", "h", "i"), ("diff", "b", "g", "k"), ("diff", "c", "h", "m"), ("avg", "k", "m", "o"), ("below", "o", "p"), ("same", "k", "k2"), ("same", "q", "q2"), ("avg", "k2", "q2", "s"), ("bound", "s", "r"), ("diff", "m", "r", "t"), ("same", "j", "u"), ("same", "j", "jj"), ("prod", "v", "u z"), ("same", "m", "w"), ("diff", "v", "w", "x"), ("prod", "aa", "c y"), ("bound", "aa", "d"), ("between", "f", "i o"), ("bound", "g", "b"), ("sum", "b", "g k")],
scope=[("least", "v", "w"), ("avg", "b", "h", "i"), ("ratio", "b", "d", "e"), ("avg", "k", "r", "o"), ("bound", "q", "i")], hard="按标准只需24班，而村小分年级至少42班，实有复式班")

passage("restated-percent-later", """各县（区）办学水平监测发布稿（节选）

甲区辍学学生劝返率{a|94.2%|percent}，乙区{b|96.8%|percent}，丙县{c|91.5%|percent}，全市{d|94.6%|percent}，全市比丙县高{e|3.1个百分点|percentage-point}，比乙区低{f|2.2个百分点|percentage-point}。

对九年义务教育巩固率，全市达到{g|97.9%|percent}，比上年提高{h|0.4个百分点|percentage-point}，上年为{i|97.5%|percent}；其中男生{j|98.2%|percent}、女生{k|97.6%|percent}，男生高{m|0.9个百分点|percentage-point}。

发布稿的结尾说，劝返率超过{o|90%|percent}的地方有{n|三个|item}，最低的丙县也比{o2|90%|percent}高{p|1.5个百分点|percentage-point}；全市劝返率{d2|96.4%|percent}，居历年之首，比上年的{q|93.1%|percent}提高{r|1.5个百分点|percentage-point}；巩固率{g2|97.9%|percent}，已超过{s|97.5%|percent}的年度目标{t|0.4个百分点|percentage-point}。""",
[("between", "d", "a b c"), ("diff", "d", "c", "e"), ("diff", "b", "d", "f"), ("diff", "g", "i", "h"), ("diff", "j", "k", "m"), ("between", "g", "j k"), ("count", "n", 3), ("same", "o", "o2"), ("diff", "c", "o2", "p"), ("same", "d", "d2"), ("diff", "d2", "q", "r"), ("trend", "up", "q d2"), ("same", "g", "g2"), ("diff", "g2", "s", "t"), ("least", "s", "g2"), ("least", "o", "a"), ("least", "o", "b"), ("least", "o", "c"), ("below", "d", "b"), ("trend", "up", "i g"), ("below", "k", "j"), ("smallest", "c", "a b")],
[error("restatement-mismatch", "d2", "d q r", [9, 10], ("94.6%", "percent"), "前文全市为94.6%，比上年高1.5个百分点也合94.6%", "transposed digits", 4),
 error("difference-mismatch", "m", "j k", [4], ("0.6个百分点", "percentage-point"), "98.2减97.6为0.6个百分点", "wrong difference", 1)],
scope=[("diff", "a", "c", "e"), ("mean", "a b c", "d"), ("diff", "g", "q", "t")])

passage("quota-minutes-three", """招生联席会纪要。会议听取了志愿填报情况：应填报{a|21,870人|student}，已填报{b|21,546人|student}，占{p|98.5%|percent}；未填报{c|324人|student}，其中明确弃报{d|198人|student}，待联系{e|126人|student}。会议认为，去年同期填报率{f|97.8%|percent}，今年提高{g|1.7个百分点|percentage-point}。

会议议定{n|三件|item}事：一、补报延长{h|两天|other}，至7月12日止；二、热点校{i|四所|school}每所扩招{j|一个|class}班，每班{k|50人|student}，共{m|250人|student}；三、定向名额调剂不超过名额数{o|860个|place}的{q|5%|percent}，即最多{r|43个|place}，目前申请{s|37个|place}，未超过。会后，招考办把已填报{b2|21,546人|student}按批次分列：提前批{t|1,310人|student}，{!ord|第一批}{u|8,944人|student}，{!ord|第二批}{v|11,229人|student}。""",
[("share", "b", "a", "p"), ("diff", "a", "b", "c"), ("sum", "c", "d e"), ("diff", "p", "f", "g"), ("count", "n", 3), ("prod", "m", "i k"), ("prod", "m", "i j k"), ("share", "r", "o", "q"), ("most", "s", "r"), ("same", "b", "b2"), ("sum", "b2", "t u v"), ("bound", "b", "a"), ("bound", "d", "c"), ("trend", "up", "f p"), ("bound", "s", "o"), ("bound", "u", "b2")],
[error("difference-mismatch", "g", "p f", [3], ("0.7个百分点", "percentage-point"), "98.5减97.8为0.7个百分点", "wrong difference", 1),
 error("average-mismatch", "m", "i k j", [5, 6], ("200人", "student"), "四所各扩一班50人，共200人", "wrong product", 1),
 error("sum-mismatch", "v", "b2 t u", [10], ("11,292人", "student"), "三批之和应为21546，第二批是11,292人", "transposed digits", 1)],
scope=[("share", "s", "o", "q"), ("share", "d", "a", "p"), ("growth", "b", "a", "g")])

passage("boarding-gap-order", """寄宿学位缺口情况：全市山区学校寄宿需求{a|14,260人|student}，床位{b|12,918张|item}，缺{c|1,342张|item}，满足率{p|90.6%|percent}。甲县需求{d|5,108人|student}、床位{e|4,876张|item}，缺{f|232张|item}；乙县需求{g|4,930人|student}、床位{h|4,210张|item}，缺{i|720张|item}；丙县需求{j|4,222人|student}、床位{k|3,832张|item}，缺{m|390张|item}。{n|三县|other}中乙县缺口最大，占全市{q|53.7%|percent}，甲县虽需求最多，缺口却最小，只占{r|17.3%|percent}。两校同用床位（周内{!x|轮换}）{o|260张|item}已按一次计。计划{w|三年|other}补齐，第一年{s|500张|item}，第二年{t|500张|item}，第三年{u|342张|item}，第一年补后满足率{v|94.1%|percent}。""",
[("diff", "a", "b", "c"), ("share", "b", "a", "p"), ("diff", "d", "e", "f"), ("diff", "g", "h", "i"), ("diff", "j", "k", "m"), ("sum", "a", "d g j"), ("sum", "b", "e h k"), ("sum", "c", "f i m"), ("largest", "i", "f m"), ("smallest", "f", "i m"), ("largest", "d", "g j"), ("share", "i", "c", "q"), ("share", "f", "c", "r"), ("sum", "c", "s t u"), ("const", "w", 3, 3), ("sharesum", "b s", "a", "v"), ("below", "b", "a"), ("below", "e", "d"), ("below", "h", "g"), ("below", "k", "j"), ("count", "n", 3), ("bound", "o", "b"), ("below", "p", "v")],
scope=[("share", "h", "b", "q"), ("sum", "b", "c a"), ("sum", "b", "e h k o"), ("share", "i", "a", "q")], hard="需求最多的县缺口最小；轮换床位只计一次")

passage("bulletin-notes-of-terms", """统计公报注释节录：{!note|[1]}部分数据因四舍五入，分项之和与合计略有出入，如小学、初中、高中占比{a|47.3%|percent}、{b|31.4%|percent}、{c|21.2%|percent}，相加{d|99.9%|percent}。{!note|[2]}在校生总数{e|18.64万人|student}不含技工学校{f|0.47万人|student}，含技工学校为{g|19.11万人|student}。{!note|[3]}小学{h|8.82万人|student}、初中{i|5.85万人|student}、高中{j|3.96万人|student}，相加{k|18.63万人|student}，比总数少{m|0.01万人|student}，同为进位所致。{!note|[4]}高中{j2|3.96万人|student}中普高{o|2.31万人|student}、中职{q|1.65万人|student}，普高占{p|58.3%|percent}。{!note|[5]}比上年增长均按未进位数计算，总数增长{r|1.2%|percent}，上年总数{s|18.42万人|student}。{!note|[6]}每名教师负担学生{t|14.2人|other}，教职工{u|1.31万人|person}，其中专任教师{v|1.12万人|person}，占{w|85.5%|percent}。""",
[("share", "h", "e", "a"), ("share", "i", "e", "b"), ("share", "j", "e", "c"), ("sum", "d", "a b c"), ("hundred", "a b c"), ("sum", "g", "e f"), ("sum", "k", "h i j"), ("diff", "e", "k", "m"), ("sum", "e", "h i j"), ("same", "j", "j2"), ("sum", "j2", "o q"), ("share", "o", "j2", "p"), ("growth", "e", "s", "r"), ("avg", "e", "u", "t"), ("share", "v", "u", "w"), ("bound", "v", "u"), ("trend", "up", "s e")],
scope=[("share", "h", "g", "a"), ("same", "e", "g"), ("share", "o", "e", "p"), ("avg", "e", "v", "t")], hard="分项之和与总数因进位不等，技工学校另计")

passage("direction-two-words", """体检中心与招考办联合提示：今年高考体检{a|30,816人|student}，比去年增加{b|1,094人|student}，去年{c|31,910人|student}。体检合格{d|30,479人|student}，合格率{p|98.9%|percent}，受限{e|337人|student}，其中视力受限{f|214人|student}，占受限{q|63.5%|percent}。体检费每人{g|80.00元|CNY}，应收{h|246.35万元|CNY}；困难考生{i|1,275人|student}免收，实收{j|236.33万元|CNY}，少收{k|10.20万元|CNY}。体检站{m|8个|item}，平均每站{o|3,852人|student}，每天不超过{r|350人|student}，排期{s|11天|other}，每站每天{t|350人|student}。""",
[("diff", "a", "c", "b"), ("share", "d", "a", "p"), ("sum", "a", "d e"), ("share", "f", "e", "q"), ("prod", "h", "a g"), ("diff", "h", "j", "k"), ("prod", "k", "i g"), ("expr", "(a-i)*g", "j"), ("avg", "a", "m", "o"), ("expr", "a/m/s", "t"), ("avg", "o", "s", "t"), ("most", "t", "r"), ("bound", "d", "a"), ("bound", "i", "a"), ("bound", "f", "e"), ("bound", "j", "h")],
[error("direction-mismatch difference-mismatch", "b", "a c", [0], None, "今年30816人少于去年31910人，是减少1094人，不是增加", "direction", 1, "比去年减少1,094人"),
 error("average-mismatch sum-mismatch", "h", "a g j k", [4, 5], ("246.53万元", "CNY"), "30816乘80元为246.53万元，减10.20万元才得实收", "transposed digits", 1)],
scope=[("share", "f", "a", "q"), ("growth", "a", "c", "p"), ("prod", "j", "a g")])

passage("limit-said-kept-figures", """局办关于起始年级班额的回执：小学一年级{a|612个|class}班、{b|27,466人|student}，平均{c|44.9人|student}；初中一年级{d|488个|class}班、{e|24,352人|student}，平均{f|49.9人|student}；高一{g|322个|class}班、{h|16,744人|student}，平均{i|52.0人|student}。省定小学不超过{l|45人|student}，初中不超过{m|50人|student}，高中不超过{o|50人|student}，故小学、初中达标，高中平均超{p|2.0人|student}，不达标。高一要降到{o2|50人|student}，须增{q|335个|class}减{g2|322个|class}即{r|31个|class}班，每班配教师{s|3.5人|person}，共{t|45.5人|person~}左右。{x|三个|item}年级平均{u|48.2人|student}，低于{v|50人|student}，不能据此说各年级都达标。""",
[("avg", "b", "a", "c"), ("avg", "e", "d", "f"), ("avg", "h", "g", "i"), ("most", "c", "l"), ("most", "f", "m"), ("diff", "i", "o", "p"), ("below", "o", "i"), ("avg", "h", "o2", "q"), ("diff", "q", "g2", "r"), ("same", "g", "g2"), ("prod", "t", "r s"), ("avgsum", "b e h", "a d g", "u"), ("count", "x", 3), ("between", "u", "c f i"), ("below", "u", "v"), ("same", "o", "o2"), ("avgmost", "b", "a", "l"), ("avgmost", "e", "d", "m"), ("below", "g2", "q")],
[error("difference-mismatch", "r", "q g2 t s", [8, 10], ("13个", "class"), "335减322为13个，教师约45.5人也合13个班", "transposed digits", 1)],
scope=[("most", "i", "o"), ("avg", "h", "d", "f"), ("avgmost", "h", "g", "o"), ("mean", "c f i", "u")])

passage("open-dates-order", """新校投用节点通报。第九小学2022年3月立项，{a|2023年2月|other}开工，{b|2022年11月|other}完成主体，{c|2024年7月|other}竣工，建设期{d|17个月|other}，{e|2024年9月|other}招生。设计{f|36个|class}班、{g|1,620人|student}，每班{h|45人|student}；首年招{i|三个|item}年级，实招{j|582人|student}、{k|13个|class}班，平均{m|44.8人|student}，入学率为设计规模的{p|35.9%|percent}。投资{o|11,340万元|CNY}，每学位{q|7,000元|CNY}，其中市级{r|6,804万元|CNY}，占{s|60%|percent}，县级{t|4,536万元|CNY}。""",
[("order", "a b c e"), ("const", "d", 17, 17), ("avg", "g", "f", "h"), ("avg", "j", "k", "m"), ("share", "j", "g", "p"), ("avg", "o", "g", "q"), ("share", "r", "o", "s"), ("sum", "o", "r t"), ("bound", "j", "g"), ("bound", "r", "o"), ("bound", "k", "f")],
[error("direction-mismatch sequence-mismatch", "b", "a c e", [0], None, "主体完成早于开工，先后倒置", "date order", 1, "主体完成应在2023年2月开工之后，如2023年11月"),
 error("average-mismatch", "q", "o g", [5], ("70,000元", "CNY"), "11340万元除以1620个为每个70,000元", "power of ten", 2)],
scope=[("avg", "j", "f", "m"), ("share", "t", "o", "s"), ("avg", "o", "j", "q")])

passage("overlap-groups-sound", """困难群体入学台账：建档低保家庭学生{a|2,316人|student}，残疾学生{b|845人|student}，孤儿和事实无人抚养儿童{c|227人|student}，留守儿童{d|6,910人|student}。{x|四类|item}相加{e|10,298人次|person-time}，去重后{f|9,052人|student}，重复登记{g|1,246人次|person-time}，去重率{p|12.1%|percent}。去重后占在校生{h|71,840人|student}的{q|12.6%|percent}，其中住校{i|3,774人|student}，占{r|41.7%|percent}。已结对帮扶{j|8,961人|student}，结对率{s|99.0%|percent}，未结对{k|91人|student}，均为9月新转入。结对教师{o|3,214人|person}，人均{t|2.8人|student}，最多不超过{u|4人|student}。""",
[("sum", "e", "a b c d"), ("count", "x", 4), ("diff", "e", "f", "g"), ("share", "g", "e", "p"), ("share", "f", "h", "q"), ("share", "i", "f", "r"), ("share", "j", "f", "s"), ("diff", "f", "j", "k"), ("sum", "f", "j k"), ("avg", "j", "o", "t"), ("most", "t", "u"), ("bound", "f", "e"), ("bound", "j", "f"), ("bound", "i", "f"), ("bound", "f", "h"), ("largest", "d", "a b c")],
scope=[("sum", "f", "a b c d"), ("share", "e", "h", "q"), ("share", "i", "d", "r"), ("avg", "e", "o", "t")], hard="四类有重叠，人次与人数不同")

passage("hotline-ratio-inverted", """市民热线办结单：反映“高中录取太少”。答复：今年普高录取{a|17,640人|student}，中职录取{b|11,760人|student}，普职之比为{c|0.7:1|ratio}；去年普高{d|16,560人|student}，中职{e|12,240人|student}，普职之比为{f|1.35:1|ratio}，普高比重有所提高。今年录取合计{g|29,400人|student}，普高占{p|60.0%|percent}，比去年的{q|57.5%|percent}提高{r|2.5个百分点|percentage-point}。普高新增学位{h|1,080个|place}，增长{s|6.5%|percent}，初中毕业生只增长{t|3.1%|percent}，可见普高录取增长快于毕业生；来电人引用的“去年普高录取{u|16,650人|student}”，以录取名册为准。明年计划再增{v|900个|place}，普高计划{w|18,540人|student}。""",
[("ratio", "a", "b", "c"), ("ratio", "d", "e", "f"), ("sum", "g", "a b"), ("share", "a", "g", "p"), ("diff", "p", "q", "r"), ("diff", "a", "d", "h"), ("growth", "a", "d", "s"), ("below", "t", "s"), ("same", "d", "u"), ("sum", "w", "a v"), ("trend", "up", "d a"), ("trend", "up", "q p"), ("trend", "up", "f c"), ("shareofsum", "d", "d e", "q"), ("growthb", "d", "h", "s"), ("bound", "a", "g")],
[error("ratio-mismatch", "c", "a b f", [0, 12], ("1.5:1", "ratio"), "17640比11760为1.5:1，0.7:1是倒过来的", "inverted ratio", 1),
 error("restatement-mismatch", "u", "d", [8], ("16,560人", "student"), "去年普高录取前文为16,560人", "transposed digits", 2)],
scope=[("share", "b", "g", "p"), ("growth", "g", "a", "s"), ("ratio", "a", "e", "f")])

passage("percent-over-hundred", """家长满意度问卷（秋季招生）：发放{a|6,400份|item}，收回{b|6,112份|item}，回收率{p|95.5%|percent}，有效{c|5,990份|item}，有效率{q|98.0%|percent}。对招生过程，满意{d|3,414份|item}，基本满意{e|2,037份|item}，不满意{f|539份|item}，依次占{r|57.0%|percent}、{s|35.0%|percent}、{t|9.0%|percent}，满意和基本满意合计{u|91.0%|percent}，高于去年的{g|89.7%|percent}。对学位分配可多选意见：离家远{h|1,438份|item}、班额大{i|2,216份|item}、师资弱{j|1,677份|item}、其他{k|719份|item}，合计{m|6,050份|item}，多于有效份数；其中选离家远的占有效份数{v|24.0%|percent}，占意见条数{w|23.8%|percent}。""",
[("share", "b", "a", "p"), ("share", "c", "b", "q"), ("sum", "c", "d e f"), ("share", "d", "c", "r"), ("share", "e", "c", "s"), ("share", "f", "c", "t"), ("hundred", "r s t"), ("sharesum", "d e", "c", "u"), ("sum", "u", "r s"), ("below", "g", "u"), ("trend", "up", "g u"), ("sum", "m", "h i j k"), ("share", "h", "c", "v"), ("share", "h", "m", "w"), ("bound", "b", "a"), ("bound", "c", "b"), ("bound", "d", "c"), ("below", "c", "m"), ("largest", "i", "h j k")],
[error("share-mismatch", "s", "e c r t u", [4, 6, 8], ("34.0%", "percent"), "2037占5990的34.0%，三项合起来才是100%", "wrong digit", 1)],
scope=[("bound", "m", "c"), ("share", "c", "a", "q"), ("share", "i", "c", "w"), ("share", "d", "b", "r")])

passage("half-year-plan-share", """半年督办单（招生与学位）：全年计划新增学位{a|12,000个|place}，上半年完成{b|5,160个|place}，完成{p|43.0%|percent}，比时间进度{q|50%|percent}慢{r|7个百分点|percentage-point}；去年同期完成{s|46.5%|percent}，今年慢了{t|3.5个百分点|percentage-point}。{e0|八个|item}在建项目中，如期{c|五个|item}，延期{d|三个|item}，共{e|八个|item}；延期项目涉及学位{f|2,880个|place}，占未完成数{g|6,840个|place}的{u|42.1%|percent}。下半年若延期的不能交付，全年最多{h|9,120个|place}，完成{v|76%|percent}，仍差{i|2,880个|place}。督办要求11月底前至少完成{w|90%|percent}，即{k|10,800个|place}，按此延期项目必须交付{m|1,680个|place}。""",
[("share", "b", "a", "p"), ("diff", "q", "p", "r"), ("diff", "s", "p", "t"), ("below", "p", "q"), ("sum", "e", "c d"), ("same", "e", "e0"), ("diff", "a", "b", "g"), ("share", "f", "g", "u"), ("diff", "a", "f", "h"), ("share", "h", "a", "v"), ("same", "f", "i"), ("diff", "a", "h", "i"), ("share", "k", "a", "w"), ("diff", "k", "h", "m"), ("below", "v", "w"), ("bound", "b", "a"), ("bound", "m", "f"), ("below", "h", "k"), ("below", "p", "s"), ("bound", "f", "g")],
scope=[("share", "f", "a", "u"), ("share", "b", "g", "p"), ("least", "w", "v"), ("diff", "a", "b", "m")], hard="进度慢于时间而计划未变；延期者交付一部分即可达到督办要求")

passage("sum-two-tables", """附表一（甲区）：公办初中{a|14所|school}、学位{b|5,600个|place}；民办初中{c|6所|school}、学位{d|2,150个|place}；合计{e|20所|school}、{f|7,750个|place}。
附表二（乙区）：公办初中{g|11所|school}、学位{h|4,290个|place}；民办初中{i|3所|school}、学位{j|960个|place}；合计{k|15所|school}、{m|5,250个|place}。
两区合计初中{o|34所|school}，学位{q|13,000个|place}；民办学位{r|3,110个|place}，占{p|31.4%|percent}，甲区{s|27.7%|percent}，乙区{t|18.3%|percent}。公办每校学位甲区{u|400个|place}、乙区{v|390个|place}，甲区多{w|10个|place}；民办每校甲区{x|358个|place}、乙区{y|320个|place}。""",
[("sum", "e", "a c"), ("sum", "f", "b d"), ("sum", "k", "g i"), ("sum", "m", "h j"), ("sum", "o", "a c g i"), ("sum", "o", "e k"), ("sum", "q", "f m"), ("sum", "r", "d j"), ("share", "r", "q", "p"), ("share", "d", "f", "s"), ("share", "j", "m", "t"), ("avg", "b", "a", "u"), ("avg", "h", "g", "v"), ("diff", "u", "v", "w"), ("avg", "d", "c", "x"), ("avg", "j", "i", "y"), ("between", "p", "s t"), ("sum", "q", "b d h j"), ("bound", "r", "q")],
[error("sum-mismatch", "k", "g i o e", [2, 5], ("14所", "school"), "11加3为14所，两区合计34所也合14所", "wrong sum", 2),
 error("share-mismatch", "p", "r q s t", [8, 16], ("23.9%", "percent"), "民办占总学位的23.9%，错以公办学位为分母", "wrong denominator", 2)],
scope=[("share", "j", "q", "t"), ("avg", "f", "e", "u"), ("mean", "s t", "p")])

passage("later-years-place-forecast", """某乡小学五年学位安排（校长在乡党委会上的口头汇报，已整理）：现在{a|436人|student}，到后年是高峰，{b|488人|student}，多{c|52人|student}，每年平均多{d|26人|student}；再过{n|三年|other}落到{e|401人|student}，比高峰少{f|87人|student}，每年平均少{g|29人|student}，比现在还少{h|35人|student}。教室{i|11间|classroom}，高峰年{j|11个|class}班，每班{k|44.4人|student}，超{l|40人|student}一点，我们打算不建，借村部{m|一间|classroom}，合{o|12间|classroom}，分{o2|12个|class}班，每班{q|40.7人|student}，仍略高于{l2|40人|student}；现在{r|10个|class}班，每班{s|43.6人|student}。乡里批了{t|3.2万元|CNY}修缮，人均（按高峰年）{u|65.6元|CNY/student}。""",
[("diff", "b", "a", "c"), ("avgn", "b", "a", 2, "d"), ("diff", "b", "e", "f"), ("avgn", "b", "e", 3, "g"), ("diff", "a", "e", "h"), ("avg", "b", "j", "k"), ("below", "l", "k"), ("sum", "o", "i m"), ("avg", "b", "o2", "q"), ("below", "l2", "q"), ("avg", "a", "r", "s"), ("avg", "t", "b", "u"), ("same", "l", "l2"), ("trend", "up", "a b"), ("trend", "down", "b e"), ("below", "e", "a"), ("trend", "up", "j o2"), ("same", "o", "o2"), ("trend", "down", "k q")],
scope=[("avg", "t", "a", "u"), ("avgn", "a", "e", 3, "g"), ("most", "k", "l"), ("avg", "a", "j", "s")], hard="先增后减，比现在还少；高峰年仍超班额")

passage("wrong-comparison-words", """幼教股月度简报：本月新增入园{a|1,463人|student}，上月新增{b|1,521人|student}，环比增长{c|3.8%|percent}；今年前十月累计新增{d|12,908人|student}，去年同期{e|13,640人|student}，同比下降{f|5.4%|percent-}。退园{g|386人|student}，比上月的{h|341人|student}多{i|45人|student}，净增入园{j|1,077人|student}，上月净增{k|1,180人|student}，少{m|103人|student}。全市园均月收费{o|486元|CNY/month}，公办{p|312元|CNY/month}，民办{q|745元|CNY/month}，民办是公办的{r|2.4倍|ratio}，高{s|443元|CNY/month}。减免保教费{t|1,918人|student}，占在园幼儿{u|38,360人|student}的{v|5.0%|percent}。""",
[("growth", "a", "b", "c"), ("growth", "d", "e", "f"), ("diff", "g", "h", "i"), ("diff", "a", "g", "j"), ("diff", "b", "h", "k"), ("diff", "k", "j", "m"), ("multiple", "q", "p", "r"), ("diff", "q", "p", "s"), ("between", "o", "p q"), ("share", "t", "u", "v"), ("trend", "down", "e d"), ("trend", "up", "h g"), ("trend", "down", "k j"), ("bound", "t", "u"), ("bound", "a", "d")],
[error("direction-mismatch growth-mismatch", "c", "a b", [0], None, "1463少于1521，环比是下降3.8%，不是增长", "direction", 1, "环比下降3.8%"),
 error("difference-mismatch", "s", "q p", [7], ("433元", "CNY/month"), "745减312为433元", "wrong digit", 1)],
scope=[("growth", "d", "e", "c"), ("growth", "g", "h", "f"), ("mean", "p q", "o")])

passage("third-party-tab-two-years", """学校	2022年招生	2023年招生	增减	增幅
第一职校	{a1|860|student}	{b1|946|student}	{c1|86|student}	{p1|10.0%|percent}
第二职校	{a2|740|student}	{b2|703|student}	{c2|-37|student}	{p2|-5.0%|percent}
农业职校	{a3|415|student}	{b3|498|student}	{c3|83|student}	{p3|20.0%|percent}
合计	{a|2,015|student}	{b|2,147|student}	{c|132|student}	{p|6.6%|percent}
{n|三校|other}{n1|一校|other}减{n2|两校|other}增，增减相抵净增{c9|132人|student}。增人最多的是第一职校，增幅最大的却是农业职校，因为农业职校基数小。{n9|三校|other}增幅简单平均为{m|8.3%|percent}，高于合计增幅{d|1.8个百分点|percentage-point}。第一职校占2023年合计{q|44.1%|percent}，比2022年的{r|42.7%|percent}高{s|1.4个百分点|percentage-point}。""",
[("sum", "a", "a1 a2 a3"), ("sum", "b", "b1 b2 b3"), ("sum", "c", "c1 c2 c3"), ("diff", "b1", "a1", "c1"), ("diff", "b2", "a2", "c2"), ("diff", "b3", "a3", "c3"), ("diff", "b", "a", "c"), ("growth", "b1", "a1", "p1"), ("growth", "b2", "a2", "p2"), ("growth", "b3", "a3", "p3"), ("growth", "b", "a", "p"), ("same", "c", "c9"), ("largest", "c1", "c2 c3"), ("largest", "p3", "p1 p2"), ("mean", "p1 p2 p3", "m"), ("diff", "m", "p", "d"), ("share", "b1", "b", "q"), ("share", "a1", "a", "r"), ("diff", "q", "r", "s"), ("sum", "n", "n1 n2"), ("count", "n", 3), ("same", "n", "n9"), ("between", "p", "p1 p2 p3"), ("smallest", "a3", "a1 a2"), ("below", "p", "m"), ("trend", "up", "r q"), ("count", "n1", 1), ("count", "n2", 2)],
scope=[("mean", "p1 p2 p3", "p"), ("growth", "b1", "a", "p1"), ("share", "c1", "c", "q")], hard="增人最多与增幅最大不是同一校；简单平均不等于合计增幅")

passage("dropped-ten-thousand-people", """新闻通稿：全市现有高中阶段学生{a|8.62万人|student}，其中普高{b|5.14万人|student}、中职{c|3.48万人|student}，另有技工学校{d|0.38万人|student}未计入。中职占高中阶段{p|40.4%|percent}，加上技工学校则为{q|42.9%|percent}。今年毕业{e|2.71万人|student}，招生{f|2.96万人|student}，招生比毕业多{g|2,500万人|student}，在校生因此增加。高考报名{h|1.87万人|student}，录取{i|1.69万人|student}，录取率{r|90.4%|percent}；职教高考报名{j|6,820人|student}，录取{k|6,241人|student}，录取率{s|91.5%|percent}，高出普通高考{t|1.1个百分点|percentage-point}。{x|两类|item}录取合计{u|2.31万人|student}，其中职教高考占{v|36.9%|percent}。""",
[("sum", "a", "b c"), ("share", "c", "a", "p"), ("expr", "(c+d)/(a+d)*100", "q"), ("diff", "f", "e", "g"), ("share", "i", "h", "r"), ("share", "k", "j", "s"), ("diff", "s", "r", "t"), ("sum", "u", "i k"), ("count", "x", 2), ("share", "k", "u", "v"), ("shareofsum", "k", "i k", "v"), ("bound", "b", "a"), ("bound", "i", "h"), ("bound", "k", "j"), ("below", "r", "s"), ("below", "e", "f"), ("bound", "e", "a"), ("bound", "f", "a")],
[error("difference-mismatch", "g", "f e", [3], ("0.25万人", "student"), "2.96减2.71为0.25万人，多写了万", "unit slipped by ten thousand", 1),
 error("share-mismatch", "v", "k u i", [9, 10], ("27.0%", "percent"), "职教高考录取应占合计2.31万的27.0%，错以普通高考录取数为分母", "wrong denominator", 1)],
scope=[("share", "c", "b", "p"), ("sum", "a", "b c d"), ("share", "j", "h", "s")])

passage("count-of-schools-listed", """不得跨区招生的通报点名：甲校超计划{a|48人|student}、乙校{b|35人|student}、丙校{c|22人|student}、丁校{d|19人|student}，{n|五所|school}学校共超{e|124人|student}，占其计划{f|2,480人|student}的{p|5.0%|percent}。其中甲校超得最多，占超招人数{q|38.7%|percent}。按规定，超招人数核减下年计划，{g|2,356人|student}即为下年计划上限；若不核减则仍为{f2|2,480人|student}。跨区录取{h|31人|student}，其中{i|17人|student}已退回，退回率{r|54.8%|percent}，剩{j|41人|student}待处理。通报批评{k|四人|person}，约谈{m|六人|person}，两种合计{o|十人|person}，没有重叠。""",
[("sum", "e", "a b c d"), ("count", "n", 4), ("share", "e", "f", "p"), ("share", "a", "e", "q"), ("diff", "f", "e", "g"), ("same", "f", "f2"), ("share", "i", "h", "r"), ("diff", "h", "i", "j"), ("sum", "o", "k m"), ("bound", "i", "h"), ("bound", "j", "h"), ("largest", "a", "b c d"), ("bound", "e", "f"), ("below", "g", "f2")],
[error("restatement-mismatch count-mismatch", "n", "", [1], ("四所", "school"), "点名的是甲、乙、丙、丁四所学校", "count against list", 1),
 error("difference-mismatch bound-exceeded", "j", "h i", [7, 10], ("14人", "student"), "31减17为14人，不会多于31", "transposed digits", 1)],
scope=[("share", "e", "f", "q"), ("share", "h", "e", "r"), ("sum", "e", "h j")])

passage("coverage-two-thresholds", """普及普惠督导自评：省定毛入园率不低于{a|90%|percent}、普惠覆盖率不低于{b|85%|percent}、公办占比不低于{c|50%|percent}。全市{d|12个|item}县区，毛入园率全部达到；普惠覆盖率达到的{e|11个|item}，占{p|91.7%|percent}，戊县为{f|83.4%|percent}，差{g|1.6个百分点|percentage-point}；公办占比达到的{h|8个|item}，未达到的{i|4个|item}，其中最低的己县{j|41.7%|percent}，差{k|8.3个百分点|percentage-point}。{x|三项|item}都达到的{m|7个|item}，比达到公办占比的少{o|1个|item}，少的正是戊县。全市合计毛入园率{q|92.8%|percent}、普惠{r|88.9%|percent}、公办{s|51.6%|percent}，都高于标准，分别高{t|2.8|percentage-point}、{u|3.9|percentage-point}、{v|1.6个百分点|percentage-point}，但不能代替县区达标。""",
[("share", "e", "d", "p"), ("diff", "b", "f", "g"), ("below", "f", "b"), ("diff", "d", "h", "i"), ("sum", "d", "h i"), ("diff", "c", "j", "k"), ("below", "j", "c"), ("diff", "h", "m", "o"), ("count", "x", 3), ("least", "a", "q"), ("least", "b", "r"), ("least", "c", "s"), ("diff", "q", "a", "t"), ("diff", "r", "b", "u"), ("diff", "s", "c", "v"), ("bound", "m", "h"), ("bound", "m", "e"), ("bound", "h", "d"), ("bound", "e", "d")],
scope=[("least", "b", "f"), ("least", "c", "j"), ("share", "h", "d", "p"), ("diff", "d", "m", "o")], hard="全市达标而有的县未达标，文中已说")

passage("cohort-consolidation-decline", """控辍保学十年回看：2014年巩固率{a|91.6%|percent}，2017年{b|94.3%|percent}，2020年{c|96.2%|percent}，2023年{d|97.4%|percent}，每{!n|三}年依次提高{e|2.7|percentage-point}、{f|1.9|percentage-point}、{g|1.2个百分点|percentage-point}，提高幅度逐步收窄，累计提高{h|6.8个百分点|percentage-point}。同期辍学人数由{i|1,268人|student}、{j|741人|student}、{k|305人|student}降至{m|37人|student}，下降{p|97.1%|percent-}。投入劝返专项{o|840万元|CNY}，其中2020至2023年{q|328万元|CNY}，占{r|39.0%|percent}；按减少辍学{s|1,231人|student}计，每减少{x|一人|student}投入{t|6625元|CNY}。""",
[("diff", "b", "a", "e"), ("diff", "c", "b", "f"), ("diff", "d", "c", "g"), ("sum", "h", "e f g"), ("diff", "d", "a", "h"), ("trend", "up", "a b c d"), ("trend", "down", "e f g"), ("trend", "down", "i j k m"), ("growth", "m", "i", "p"), ("share", "q", "o", "r"), ("diff", "i", "m", "s"), ("avg", "o", "s", "t"), ("bound", "q", "o"), ("bound", "s", "i")],
[error("difference-mismatch sum-mismatch", "h", "e f g d a", [3, 4], ("5.8个百分点", "percentage-point"), "97.4减91.6为5.8个百分点，三段之和也是5.8个百分点", "wrong digit", 2),
 error("average-mismatch", "t", "o s", [11], ("6824元", "CNY"), "840万元除以减少的1231人为6824元，错除以2014年全部辍学数", "wrong denominator", 2)],
scope=[("growth", "d", "a", "h"), ("avg", "q", "s", "t"), ("growth", "j", "i", "p")])

passage("mean-of-class-sizes", """抽样复核说明：一年级抽{a|三所|school}学校，班额分别为甲校{b|47人|student}、乙校{c|44人|student}、丙校{d|38人|student}，{a2|三校|other}班额的平均{e|43人|student}；但按班数加权（甲校{f|8个|class}班、乙校{g|5个|class}班、丙校{h|2个|class}班），学生{i|672人|student}、{j|15个|class}班，平均{k|44.8人|student}，比前者多{m|1.8人|student}。报表采用后者。全市一年级平均{o|44.2人|student}，抽样结果高{p|0.6人|student}，高{q|1.4%|percent}，在允许误差{r|5%|percent}之内，无须重报。六年级抽{s|14个|class}班、{t|595人|student}，平均{u|42.5人|student}，与全市的{v|42.5人|student}相同。""",
[("mean", "b c d", "e"), ("expr", "b*f+c*g+d*h", "i"), ("sum", "j", "f g h"), ("avg", "i", "j", "k"), ("diff", "k", "e", "m"), ("diff", "k", "o", "p"), ("growth", "k", "o", "q"), ("most", "q", "r"), ("avg", "t", "s", "u"), ("same", "u", "v"), ("count", "a", 3), ("same", "a", "a2"), ("between", "k", "b c d"), ("between", "e", "b c d"), ("below", "o", "k"), ("below", "e", "k")],
scope=[("mean", "b c d", "k"), ("avg", "t", "j", "u"), ("diff", "k", "o", "m")], hard="简单平均与加权平均不同，文中指明所用")

passage("cohort-bars-last", """某县中考加试成绩分段（人）
分段|城区|乡镇|合计
{!s|45}分及以上|{a1|1,126|student}|{b1|843|student}|{c1|1,969|student}
{!s|36}—{!s|44}分|{a2|918|student}|{b2|1,207|student}|{c2|2,125|student}
{!s|30}—{!s|35}分|{a3|204|student}|{b3|511|student}|{c3|715|student}
不足{!s|30}分|{a4|52|student}|{b4|139|student}|{c4|191|student}
合计|{a|2,300|student}|{b|2,700|student}|{c|4,900|student}
合格（{!s|30}分及以上）率城区{p|97.7%|percent}，乡镇{q|84.9%|percent}，差{d|2.9个百分点|percentage-point}；优秀（{!s|45}分及以上）率城区{r|49.0%|percent}，乡镇{s|31.2%|percent}，差{e|17.7个百分点|percentage-point}，优秀率的差距大得多。全县优秀率{t|39.4%|percent}，合格率{u|96.2%|percent}。""",
[("sum", "c1", "a1 b1"), ("sum", "c2", "a2 b2"), ("sum", "c3", "a3 b3"), ("sum", "c4", "a4 b4"), ("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("sum", "c", "a b"), ("sum", "c", "c1 c2 c3 c4"), ("sharediff", "a", "a4", "a", "p"), ("sharediff", "b", "b4", "b", "q"), ("sharesum", "a1 a2 a3", "a", "p"), ("sharesum", "b1 b2 b3", "b", "q"), ("diff", "p", "q", "d"), ("share", "a1", "a", "r"), ("share", "b1", "b", "s"), ("diff", "r", "s", "e"), ("share", "c1", "c", "t"), ("sharesum", "c1 c2 c3", "c", "u"), ("between", "u", "p q"), ("between", "t", "r s"), ("below", "d", "e"), ("bound", "a1", "a"), ("bound", "b1", "b")],
[error("sum-mismatch table-mismatch", "c", "a b c1 c2 c3 c4 t u", [6, 7, 16, 17], ("5,000", "student"), "城区、乡镇相加为5,000", "carry lost", 1),
 error("share-mismatch", "q", "b b4 b b1 b2 b3 p d", [9, 11, 12], ("94.9%", "percent"), "2561占2700的94.9%，差2.8个百分点也合94.9%", "wrong digit", 2)],
scope=[("share", "b1", "a", "s"), ("share", "a1", "c", "t"), ("mean", "p q", "u")])

passage("fee-cap-and-quota-exceeded", """国际课程班招生核查：{n2|三所|other}学校核定招生均不超过{a|60人|student}，实招甲校{b|58人|student}、乙校{c|64人|student}、丙校{d|55人|student}，都在核定数以内；{n|三校|other}实招合计{e|177人|student}，占核定总数{f|180人|student}的{p|98.3%|percent}。收费标准每生每年不超过{g|48,000元|CNY/year}，甲校{h|46,800元|CNY/year}，乙校{i|47,500元|CNY/year}，丙校{j|49,600元|CNY/year}，超标{x|一所|school}，超{k|1,600元|CNY/year}，{n3|三校|other}收费平均{m|47,967元|CNY/year}，低于上限。应退丙校学生{d2|55人|student}每人{k2|1,600元|CNY}，共{o|88.0元|CNY}。""",
[("most", "b", "a"), ("most", "c", "a"), ("most", "d", "a"), ("sum", "e", "b c d"), ("share", "e", "f", "p"), ("bound", "e", "f"), ("most", "h", "g"), ("most", "i", "g"), ("below", "g", "j"), ("diff", "j", "g", "k"), ("mean", "h i j", "m"), ("below", "m", "g"), ("same", "d", "d2"), ("same", "k", "k2"), ("prod", "o", "d2 k2"), ("count", "n", 3), ("count", "n2", 3), ("same", "n", "n2"), ("same", "n", "n3"), ("prod", "f", "a n"), ("between", "m", "h i j"), ("count", "x", 1)],
[error("bound-exceeded", "c", "a", [1], None, "乙校64人高于60人，不能说都在核定数以内", "limit against the figure", 1, "除乙校外都在核定数以内"),
 error("average-mismatch", "o", "d2 k2", [14], ("8.8万元", "CNY"), "55人乘1600元为8.8万元，漏了万字", "unit slipped by ten thousand", 1)],
scope=[("most", "j", "g"), ("prod", "o", "e k2"), ("mean", "b c d", "a")])

passage("below-standard-claimed-reached", """标准化验收自查：生均校舍面积，小学{a|18,240平方米|other}÷{b|2,964人|student}＝{c|6.15平方米|other}，标准{d|6平方米|other}，达到；生均运动场地{e|21,050平方米|other}÷{b2|2,964人|student}＝{f|7.10平方米|other}，标准{g|7.5平方米|other}，达到；生均图书{h|83,880册|item}÷{b3|2,964人|student}＝{i|28.3册|other}，标准{j|25册|other}，达到。每{!h|百名}学生拥有计算机{k|11.3台|item}（{m|334台|item}），标准{o|10台|item}，超出{q|1.3台|item}。{n|四项|item}均达到，综合达标率{p|100%|percent}，比上年的{r|75%|percent}提高{s|25个百分点|percentage-point}，相当于增长{t|25.0%|percent}。""",
[("avg", "a", "b", "c"), ("least", "d", "c"), ("avg", "e", "b2", "f"), ("least", "g", "f"), ("avg", "h", "b3", "i"), ("least", "j", "i"), ("share", "m", "b", "k"), ("least", "o", "k"), ("diff", "k", "o", "q"), ("same", "b", "b2"), ("same", "b", "b3"), ("count", "n", 4), ("diff", "p", "r", "s"), ("growth", "p", "r", "t"), ("trend", "up", "r p"), ("avgleast", "d", "a", "b"), ("avgleast", "j", "h", "b3")],
[error("bound-exceeded", "f", "g", [3], None, "运动场地7.10低于7.5，不能说达到", "standard missed though said to be met", 1, "未达到"),
 error("growth-mismatch", "t", "p r", [13], ("33.3%", "percent"), "100比75增长33.3%，25是百分点", "points called growth", 1)],
scope=[("avg", "e", "m", "f"), ("share", "m", "h", "k")])

passage("growth-of-growth", """三孩入学优惠试行一年：多子女家庭同校就读申请{a|1,875户|item}，批准{b|1,650户|item}，批准率{p|88.0%|percent}；上年（试点仅甲区）申请{c|640户|item}，批准{d|592户|item}，批准率{q|92.5%|percent}。批准户数为上年的{e|2.8倍|ratio}，其中甲区今年批准{f|631户|item}，同口径只增长{r|6.6%|percent}，其余{g|1,019户|item}为新纳入地区。批准率下降{s|4.5个百分点|percentage-point}，不是政策收紧，甲区批准率今年为{t|92.8%|percent}（申请{h|680户|item}），比上年略升{u|0.3个百分点|percentage-point}。批准户中同校{i|1,208户|item}、邻校{j|442户|item}，同校占{v|73.2%|percent}。""",
[("share", "b", "a", "p"), ("share", "d", "c", "q"), ("multiple", "b", "d", "e"), ("growth", "f", "d", "r"), ("diff", "b", "f", "g"), ("diff", "q", "p", "s"), ("share", "f", "h", "t"), ("diff", "t", "q", "u"), ("sum", "b", "i j"), ("share", "i", "b", "v"), ("trend", "down", "q p"), ("trend", "up", "q t"), ("bound", "b", "a"), ("bound", "d", "c"), ("bound", "f", "b"), ("bound", "f", "h"), ("bound", "h", "a"), ("sum", "b", "f g"), ("trend", "up", "d f")],
scope=[("growth", "b", "d", "r"), ("share", "f", "a", "t"), ("growth", "p", "q", "s")], hard="两年范围不同，同口径增幅小；全市批准率降而甲区升")

passage("exam-minutes-spread", """命题与阅卷工作会纪要（摘）：本次阅卷{a|5天|other}，阅卷教师{b|324名|person}，试卷{c|127,600份|item}，人均{d|394份|item}，日均人均{e|79份|item}，比规定的每日{f|90份|item}少{g|11份|item}。仲裁卷{h|1,148份|item}，仲裁率{p|0.9%|percent}，低于{l|1%|percent}的控制线。抽查复核{i|3,190份|item}，占{q|2.5%|percent}，其中误差{!s|2}分以上{j|26份|item}，占复核的{r|0.82%|percent}，占全部试卷只有{s|0.02%|percent}，但后者不能作为误差率。申请查分{k|412人|student}，改分{m|7人|student}，其中调高{o|5人|student}、调低{t|2人|student}，净调高{u|3人|student}，改分率{v|1.7%|percent}。""",
[("avg", "c", "b", "d"), ("avg", "d", "a", "e"), ("expr", "c/b/a", "e"), ("diff", "f", "e", "g"), ("share", "h", "c", "p"), ("below", "p", "l"), ("share", "i", "c", "q"), ("share", "j", "i", "r"), ("share", "j", "c", "s"), ("sum", "m", "o t"), ("diff", "o", "t", "u"), ("share", "m", "k", "v"), ("bound", "h", "c"), ("bound", "i", "c"), ("bound", "j", "i"), ("bound", "m", "k"), ("below", "e", "f"), ("below", "s", "r")],
scope=[("share", "j", "h", "r"), ("avg", "c", "a", "d"), ("share", "o", "k", "v")], hard="同一误差份数有两个分母，只有一个能作误差率")

passage("transition-year-admission", """过渡期说明（小学入学年龄段改划）：2024年招生月龄区间为{a|13个月|other}，此前各年为{b|12个月|other}，因此新生由{c|18,600人|student}增至{d|20,460人|student}，增长{p|10.0%|percent}；按月平均，2023年每月{e|1,550人|student}，2024年每月{f|1,574人|student}，每月增{g|24人|student}，只增{q|1.5%|percent}。2025年恢复{b2|12个月|other}，预计{h|18,948人|student}，每月{i|1,579人|student}，比2024年总数少{j|1,512人|student}，降{r|7.4%|percent-}，但每月仍多{k|5人|student}。家长不必担心，2025年学位{m|20,400个|place}，大于预计数，余{o|1,452个|place}。""",
[("growth", "d", "c", "p"), ("avg", "c", "b", "e"), ("avg", "d", "a", "f"), ("diff", "f", "e", "g"), ("growth", "f", "e", "q"), ("avg", "h", "b2", "i"), ("diff", "d", "h", "j"), ("growth", "h", "d", "r"), ("diff", "i", "f", "k"), ("diff", "m", "h", "o"), ("trend", "up", "c d"), ("trend", "down", "d h"), ("trend", "up", "e f i"), ("bound", "h", "m"), ("same", "b", "b2"), ("below", "q", "p"), ("below", "b", "a")],
scope=[("avg", "d", "b", "f"), ("growth", "d", "c", "q"), ("bound", "d", "m"), ("diff", "h", "c", "j")], hard="过渡年招十三个月龄的儿童，总数多而每月相近")

passage("average-annual-wrong-direction", """人口变动与学位（访谈稿）。记者：十年来乡村小学生少了多少？处长：由{a|86,400人|student}减到{b|51,840人|student}，减少{p|40.0%|percent-}，平均每年减少{c|3,456人|student}。记者：城镇呢？处长：由{d|64,200人|student}增到{e|106,572人|student}，增长{q|39.8%|percent}，平均每年增加{f|4,237人|student}，城镇增的比乡村减的每年多{g|781人|student}。记者：合计呢？处长：由{h|150,600人|student}增到{i|158,412人|student}，增长{r|5.2%|percent}。城镇占比从{s|42.6%|percent}上升到{t|67.3%|percent}，上升{u|24.6个百分点|percentage-point}。记者：教师呢？处长：乡村教师由{j|5,184人|person}减到{k|4,320人|person}，只减{v|16.7%|percent-}，生师比由{m|16.7:1|ratio}升到{o|12.0:1|ratio}，反而宽松了。""",
[("growth", "b", "a", "p"), ("avgn", "a", "b", 10, "c"), ("growth", "e", "d", "q"), ("avgn", "e", "d", 10, "f"), ("diff", "f", "c", "g"), ("sum", "h", "a d"), ("sum", "i", "b e"), ("growth", "i", "h", "r"), ("share", "d", "h", "s"), ("share", "e", "i", "t"), ("diff", "t", "s", "u"), ("growth", "k", "j", "v"), ("ratio", "a", "j", "m"), ("ratio", "b", "k", "o"), ("trend", "up", "m o"), ("trend", "down", "a b"), ("trend", "up", "d e"), ("trend", "up", "h i"), ("trend", "up", "s t"), ("trend", "down", "j k"), ("bound", "d", "h"), ("bound", "e", "i")],
[error("growth-mismatch", "q", "e d", [2], ("66.0%", "percent"), "增加42372人，占原来64200人的66.0%，错以现在人数为分母", "wrong base", 1),
 error("direction-mismatch ratio-mismatch", "o", "m", [14], None, "生师比由16.7降到12.0，不是升", "direction", 1, "生师比由16.7:1降到12.0:1")],
scope=[("growth", "e", "a", "q"), ("ratio", "e", "k", "o"), ("diff", "t", "s", "r")])

passage("preference-lists-and-ties", """志愿统计与同分排队：第一志愿填报甲校{a|1,482人|student}，计划{b|720人|student}，报录比{c|2.06:1|ratio}；乙校{d|1,036人|student}，计划{e|700人|student}，报录比{f|1.48:1|ratio}；丙校{g|588人|student}，计划{h|650人|student}，不足{i|62人|student}，由第二志愿补录{i2|62人|student}。{n|三校|other}第一志愿合计{j|3,106人|student}，计划合计{k|2,070人|student}，第一志愿满足的最多{m|2,008人|student}，满足率{p|64.6%|percent}。甲校末位同分{o|9人|student}，剩余名额{q|4人|student}，按数学单科排队录{q2|4人|student}，落{r|5人|student}。去年满足率{s|61.2%|percent}，今年提高{t|3.4个百分点|percentage-point}。""",
[("ratio", "a", "b", "c"), ("ratio", "d", "e", "f"), ("diff", "h", "g", "i"), ("same", "i", "i2"), ("sum", "j", "a d g"), ("sum", "k", "b e h"), ("sum", "m", "b e g"), ("share", "m", "j", "p"), ("diff", "o", "q", "r"), ("same", "q", "q2"), ("diff", "p", "s", "t"), ("trend", "up", "s p"), ("count", "n", 3), ("below", "g", "h"), ("bound", "m", "k"), ("bound", "m", "j"), ("bound", "q", "o"), ("sum", "h", "g i2"), ("diff", "k", "m", "i")],
scope=[("share", "k", "j", "p"), ("bound", "h", "g"), ("ratio", "g", "h", "c"), ("sum", "m", "b e h")], hard="满足数取报名与计划中的小者，不是计划合计")
