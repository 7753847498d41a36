# -*- coding: utf-8 -*-
"""A municipal office for enrolment, examinations and statistics: bulletins, tables, minutes, hotline answers (invented figures, own wording; source form of ../annotate.py)."""

passage("first-grade-districts", """2024年小学一年级招生（单位：个、人）
地区	公办学位	登记	公办录取	空余学位
甲区	{a1|5,180|place}	{b1|5,346|student}	{c1|5,102|student}	{d1|78|place}
乙区	{a2|4,260|place}	{b2|3,987|student}	{c2|3,911|student}	{d2|349|place}
丙县	{a3|2,915|place}	{b3|2,640|student}	{c3|2,640|student}	{d3|275|place}
全市	{a|12,355|place}	{b|11,973|student}	{c|11,653|student}	{d|702|place}
说明：登记而未进公办的{e|320人|student}均入读民办小学，其中甲区{e1|244人|student}、乙区{e2|76人|student}，丙县没有。甲区登记比学位多{f|166人|student}，却仍空余学位，是因为部分家庭选择民办。全市公办录取占登记的{p|97.3%|percent}，甲区为{p1|95.4%|percent}，在{!n|三地}中最低；乙区{p2|98.1%|percent}。""",
[("sum", "a", "a1 a2 a3"), ("sum", "b", "b1 b2 b3"), ("sum", "c", "c1 c2 c3"), ("sum", "d", "d1 d2 d3"), ("diff", "a1", "c1", "d1"), ("diff", "a2", "c2", "d2"), ("diff", "a3", "c3", "d3"), ("diff", "a", "c", "d"), ("diff", "b", "c", "e"), ("diff", "b1", "c1", "e1"), ("diff", "b2", "c2", "e2"), ("sum", "e", "e1 e2"), ("diff", "b1", "a1", "f"), ("share", "c", "b", "p"), ("share", "c1", "b1", "p1"), ("share", "c2", "b2", "p2"), ("below", "p1", "p2"), ("below", "p1", "p"), ("between", "p", "p1 p2"), ("same", "b3", "c3"), ("bound", "c1", "b1"), ("bound", "c2", "b2"), ("bound", "c1", "a1"), ("bound", "c", "b")],
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
[error("share-mismatch table-mismatch", "p3", "b3 a3 c e", [2, 8, 9], ("76.4%", "percent"), "13925占18230的76.4%，比上年提高1.5个百分点也合76.4%", "transposed digits", 2)],
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
[("share", "c", "b", "p"), ("diff", "b", "c", "d"), ("sum", "c", "f1 f2 f3 f4"), ("sum", "e", "e1 e2 e3 e4"), ("share", "c", "e", "g"), ("share", "f4", "e4", "h"), ("same", "g", "h"), ("least", "l", "p"), ("diff", "p", "l", "m"), ("bound", "c", "b"), ("below", "d", "c"), ("bound", "f1", "e1"), ("sum", "b", "c d")],
[error("sum-mismatch", "f4", "c f1 f2 f3 e4 h", [2, 5], ("336人", "student"), "四地之和应为2520，丁县是336人，每百名13.3个也合336人", "transposed digits", 2)],
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
 error("difference-mismatch", "h", "a d", [2], ("6.7分", "other"), "78.4减71.7为6.7分", "wrong digit", 1)],
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
 error("sum-mismatch", "p", "a f j q", [7, 8], ("6,660人", "student"), "三类之和应等于21300，一般高中是6,660人，占31.3%也合6,660人", "digit changed", 2)],
scope=[("lin", "a", "+f +j +p +u"), ("share", "u", "a", "q"), ("avg", "a", "e", "g")])

passage("kinder-table-aligned", """附表  各地幼儿园与在园幼儿
地区    园数    公办园   在园     公办在园   公办占比
甲区    {a1|96|school}    {b1|41|school}    {c1|18,412|student}   {d1|9,206|student}   {p1|50.0%|percent}
乙区    {a2|74|school}    {b2|38|school}    {c2|12,870|student}   {d2|6,949|student}   {p2|54.0%|percent}
丙县    {a3|68|school}    {b3|52|school}    {c3|9,318|student}    {d3|6,243|student}   {p3|67.0%|percent}
合计    {a|238|school}   {b|129|school}   {c|40,600|student}   {d|22,398|student}   {p|55.2%|percent}
公办在园占比达到{l|50%|percent}以上的要求，{n|三个|other}地方都已达到，丙县最高，比最低的甲区高{e|17.0个百分点|percentage-point}。公办园占园数{q|55.0%|percent}，比公办在园占比低{f|0.1个百分点|percentage-point}。园均{g|171人|student}，甲区园均{h|129人|student}，丙县园均{i|137人|student}。""",
[("sum", "a", "a1 a2 a3"), ("sum", "b", "b1 b2 b3"), ("sum", "c", "c1 c2 c3"), ("sum", "d", "d1 d2 d3"), ("share", "d1", "c1", "p1"), ("share", "d2", "c2", "p2"), ("share", "d3", "c3", "p3"), ("share", "d", "c", "p"), ("least", "l", "p1"), ("least", "l", "p2"), ("least", "l", "p3"), ("largest", "p3", "p1 p2"), ("smallest", "p1", "p2 p3"), ("diff", "p3", "p1", "e"), ("share", "b", "a", "q"), ("diff", "p", "q", "f"), ("avg", "c", "a", "g"), ("avg", "c1", "a1", "h"), ("avg", "c3", "a3", "i"), ("between", "p", "p1 p2 p3"), ("between", "g", "h i"), ("bound", "b1", "a1"), ("bound", "b2", "a2"), ("bound", "b3", "a3"), ("bound", "d1", "c1"), ("bound", "d2", "c2"), ("bound", "d3", "c3"), ("bound", "d", "c"), ("bound", "b", "a"), ("count", "n", 3)],
[error("sum-mismatch table-mismatch", "b", "b1 b2 b3 a q", [1, 14], ("131", "school"), "41、38、52相加为131", "carry lost", 1),
 error("average-mismatch", "h", "c1 a1 g i", [17, 20], ("192人", "student"), "18412除以96为192人", "wrong quotient", 3)],
scope=[("share", "b1", "a1", "p1"), ("avg", "d", "b", "g"), ("avg", "c2", "a2", "i")])

passage("rural-merge-hearing", """撤并听证材料：拟撤并的村小{a|6所|school}，现有学生{b|211人|student}、教师{c|43人|person}，生师比{d|4.9:1|ratio}，校均{e|35.2人|student}。撤并后学生分到中心校{f|148人|student}和邻乡学校{g|63人|student}，上学单程平均由{h|1.8公里|other}增至{i|5.6公里|other}，增加{j|3.8公里|other}，是原来的{k|3.1倍|ratio}。寄宿{m|117人|student}，乘校车{o|69人|student}，其余{p|25人|student}步行。听证会到会家长{q|164人|person}，赞成{r|97人|person}，反对{s|52人|person}，弃权{t|15人|person}，赞成率{u|59.1%|percent}；规定赞成须超过到会人数的{v|60%|percent}才可实施，差{w|0.9个百分点|percentage-point}，本年不实施。撇开弃权，赞成占{x|65.1%|percent}，也不作为依据。""",
[("ratio", "b", "c", "d"), ("avg", "b", "a", "e"), ("sum", "b", "f g"), ("diff", "i", "h", "j"), ("multiple", "i", "h", "k"), ("sum", "b", "m o p"), ("sum", "q", "r s t"), ("share", "r", "q", "u"), ("below", "u", "v"), ("diff", "v", "u", "w"), ("shareofsum", "r", "r s", "x"), ("trend", "up", "h i"), ("bound", "r", "q"), ("bound", "f", "b"), ("bound", "m", "b"), ("bound", "s", "q")],
scope=[("least", "v", "u"), ("growth", "i", "h", "k"), ("share", "r", "q", "x"), ("share", "s", "q", "x")], hard="除去弃权者超过六成，按规定仍不通过")

passage("gaokao-registration", """普通高考报名结束。我市报名{a|31,264人|student}，比上年的{b0|32,386人|student}减少{b|1,122人|student-}，下降{c|3.5%|percent-}。物理类{d|19,358人|student}，历史类{e|11,960人|student}；物理类占{p|61.9%|percent}，比上年的{q|58.4%|percent}提高{r|3.5个百分点|percentage-point}。应届{f|28,447人|student}，往届{g|2,817人|student}，往届占{s|9.0%|percent}。考点{h|14个|item}，考场{i|1,043个|item}，每场{j|30人|student}，可容{k|31,290人|student}，空座{m|26个|place}，平均每考点{o|74.5个|item}考场。监考每场{t|2人|person}，需{u|2,086人|person}，加巡考{v|112人|person}共{w|2,189人|person}。""",
[("diff", "a", "b0", "b"), ("growth", "a", "b0", "c"), ("sum", "a", "d e"), ("share", "d", "a", "p"), ("diff", "p", "q", "r"), ("sum", "a", "f g"), ("share", "g", "a", "s"), ("prod", "k", "i j"), ("diff", "k", "a", "m"), ("avg", "i", "h", "o"), ("prod", "u", "i t"), ("sum", "w", "u v"), ("trend", "up", "q p"), ("trend", "down", "b0 a"), ("growthc", "a", "b", "c"), ("bound", "a", "k"), ("bound", "d", "a"), ("bound", "g", "a")],
[error("sum-mismatch", "e", "a d", [2], ("11,906人", "student"), "31264减19358为11,906人", "digit changed", 1),
 error("sum-mismatch", "w", "u v", [11], ("2,198人", "person"), "2086加112为2,198人", "wrong digit", 1)],
scope=[("growth", "d", "b0", "r"), ("share", "f", "a", "p"), ("prod", "k", "h j"), ("sum", "a", "d f")])

passage("district-meeting-ask", """区长办公会速记。主任：上月我说辖区明年缺学位{a|1,200个|place}，是按户籍人口算的；加上居住证人口应为{b|2,050个|place}，多{c|850个|place}。区长：从哪里补？主任：新建{d|一所|school}、学位{e|1,080个|place}，挖潜{f|450个|place}，民办购买{g|520个|place}，正好补齐。区长：要多少钱？主任：新建{h|9,720万元|CNY}，每学位{i|9,000元|CNY}；挖潜{j|135万元|CNY}，每学位{k|3,000元|CNY}；购买每学位每年{m|6,000元|CNY}，一年{o|312万元|CNY}。区长：前年缺口是{p|1,640个|place}，去年{q|1,855个|place}，明年{r|2,050个|place}，一年比一年大。主任：两年平均每年多{s|205个|place}。区长：挖潜最省，只占补充学位的{t|22.0%|percent}，要提到{u|三成|percent}以上。""",
[("diff", "b", "a", "c"), ("sum", "b", "e f g"), ("avg", "h", "e", "i"), ("avg", "j", "f", "k"), ("prod", "o", "g m"), ("same", "b", "r"), ("trend", "up", "p q r"), ("avgn", "r", "p", 2, "s"), ("share", "f", "b", "t"), ("below", "t", "u"), ("bound", "f", "b"), ("bound", "e", "b"), ("smallest", "k", "i m")],
[error("average-mismatch", "i", "h e", [2], ("90000元", "CNY"), "9720万元除以1080个为每个90000元，不是9000元", "unit slipped by ten", 1)],
scope=[("diff", "r", "a", "s"), ("avg", "h", "d", "i"), ("least", "u", "t"), ("sum", "a", "e f")])

passage("summary-two-errors-span", """今年全市普通小学毕业生体检合格{a|22,918人|student}，占受检{b|23,604人|student}的{p|97.1%|percent}。按规定免试入学，初中划片{c|61个|item}，其中单校划片{d|44个|item}，多校划片{e|17个|item}。

摇号于6月28日举行，{f|17个|item}多校划片中有{g|12个|item}报名超过学位，参加摇号{h|4,386人|student}，中签{i|3,642人|student}，中签率{q|83.6%|percent}；未中签{j|744人|student}由区里在相邻片区统筹安排，到7月底已安排{k|689人|student}，尚有{m|65人|student}等候。

与上年相比，参加摇号者由{o|4,912人|student}减至{r|4,386人|student}，减少{s|10.7%|percent-}；中签率上年为{t|79.2%|percent}，今年提高{u|3.8个百分点|percentage-point}。""",
[("share", "a", "b", "p"), ("sum", "c", "d e"), ("same", "e", "f"), ("bound", "g", "f"), ("share", "i", "h", "q"), ("diff", "h", "i", "j"), ("diff", "j", "k", "m"), ("same", "h", "r"), ("growth", "r", "o", "s"), ("diff", "q", "t", "u"), ("trend", "up", "t q"), ("trend", "down", "o r"), ("bound", "i", "h"), ("bound", "k", "j"), ("bound", "a", "b")],
[error("share-mismatch", "q", "i h t u", [4, 9], ("83.0%", "percent"), "3642占4386的83.0%，比上年高3.8个百分点也合83.0%", "digit changed", 3),
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

passage("coverage-target-missed", """普惠性幼儿园覆盖率考核自评：目标为不低于{l|88%|percent}。年末在园{a|30,512人|student}，普惠园在园{b|26,347人|student}，覆盖率{p|86.3%|percent}，未达目标，差{c|1.7个百分点|percentage-point}，约合{d|504人|student}。若不计年末新开的{e|三所|school}非普惠园（在园{f|1,105人|student}），在园为{g|29,407人|student}，覆盖率{q|89.6%|percent}，就已达标；考核以年末实数为准。公办园在园占比{r|48.0%|percent}（{h|14,646人|student}），低于{m|50%|percent}的要求{i|2.0个百分点|percentage-point}，不得分。毛入园率{s|93.4%|percent}，超过{t|90%|percent}的要求{u|3.4个百分点|percentage-point}，得满分。{n|三项|item}指标中一项达标，{v|两项|item}未达标。""",
[("share", "b", "a", "p"), ("diff", "l", "p", "c"), ("below", "p", "l"), ("expr", "a*l/100-b", "d"), ("diff", "a", "f", "g"), ("share", "b", "g", "q"), ("least", "l", "q"), ("share", "h", "a", "r"), ("diff", "m", "r", "i"), ("below", "r", "m"), ("diff", "s", "t", "u"), ("least", "t", "s"), ("count", "n", 3), ("count", "v", 2), ("bound", "b", "a"), ("bound", "h", "b"), ("bound", "f", "a"), ("below", "p", "q")],
scope=[("least", "l", "p"), ("least", "m", "r"), ("share", "h", "b", "r"), ("share", "b", "a", "q")], hard="考核未达标而另一种算法达标，文中已说明")

passage("headcount-slip-wan", """全市基础教育统计公报（节选）。各级各类学校{a|1,286所|school}，在校（园）生{b|42.36万人|student}，校均{c|329人|student}；其中幼儿园{d|538所|school}、{e|8.14万人|student}，小学{f|421所|school}、{g|18.55万人|student}，初中{h|218所|school}、{i|9.27万人|student}，普通高中{j|62所|school}、{k|5.02万人|student}，中职{m|33所|school}、{o|1.31人|student}，特教{p|14所|school}、{q|0.07万人|student}。小学在校生占{r|43.8%|percent}，幼儿园占{s|19.2%|percent}，两项合计{t|63.0%|percent}。教职工{u|3.12万人|person}，平均每校{v|24.3人|person}，每名教职工负担学生{w|13.6人|other}。""",
[("avg", "b", "a", "c"), ("sum", "a", "d f h j m p"), ("sum", "b", "e g i k o q"), ("share", "g", "b", "r"), ("share", "e", "b", "s"), ("sharesum", "e g", "b", "t"), ("sum", "t", "r s"), ("avg", "u", "a", "v"), ("avg", "b", "u", "w"), ("bound", "g", "b"), ("bound", "e", "b"), ("bound", "i", "b"), ("bound", "k", "b"), ("largest", "g", "e i k")],
[error("sum-mismatch", "o", "b e g i k q", [2], ("1.31万人", "student"), "各段之和应为42.36万，中职是1.31万人，丢了万字", "unit slipped by ten thousand", 1)],
scope=[("share", "i", "b", "s"), ("avg", "b", "d", "c"), ("avg", "o", "m", "c")])

passage("bus-contract-qa", """问：孩子从丙乡到初中要坐多远的车？答：{a|14.5公里|other}，单程{b|28分钟|other}，平均每小时{c|31公里|other}。问：一共几条线？答：去年{d|21条|item}，今年新开{e|6条|item}，停开{f|2条|item}，现有{g|27条|item}，乘车学生{h|1,938人|student}，平均每条线{i|77.5人|other}。问：钱谁出？答：全年费用{j|436.5万元|CNY}，家长{k|165.9万元|CNY}，财政{m|270.6万元|CNY}，财政出{p|62%|percent}，比去年的{q|55%|percent}高{r|7个百分点|percentage-point}。问：安全呢？答：去年抽查{s|168辆次|item}，发现问题{t|11辆次|item}，占{u|6.5%|percent}；今年抽查{v|195辆次|item}，发现{w|9辆次|item}，占{x|5.6%|percent}，抽查多了{y|27辆次|item}，问题率却下降{z|1.9个百分点|percentage-point}。""",
[("expr", "a/b*60", "c"), ("lin", "g", "+d +e -f"), ("avg", "h", "g", "i"), ("sum", "j", "k m"), ("share", "m", "j", "p"), ("diff", "p", "q", "r"), ("trend", "up", "q p"), ("share", "t", "s", "u"), ("share", "w", "v", "x"), ("diff", "v", "s", "y"), ("diff", "u", "x", "z"), ("trend", "down", "u x"), ("trend", "up", "s v"), ("bound", "t", "s"), ("bound", "w", "v"), ("bound", "m", "j")],
[error("sum-mismatch average-mismatch", "g", "d e f h i", [1, 2], ("25条", "item"), "21加6减2为25条，停开的两条没有减去，平均77.5人也合25条", "part left out", 1),
 error("share-mismatch", "x", "w v u z", [8, 10], ("4.6%", "percent"), "9占195的4.6%，比去年低1.9个百分点也合4.6%", "digit changed", 2)],
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

passage("entrance-threshold-named", """中考录取线说明：第一批次（省示范）控制线{a|612分|other}，上线{b|6,318人|student}，计划{c|5,900人|student}，上线比计划多{d|418人|student}；第二批次控制线{e|548分|other}，上线（含第一批上线者）{f|13,752人|student}，计划{g|6,450人|student}，第一批录满后余下的上线者{h|7,852人|student}，超出第二批计划{i|1,402人|student}。两线相差{j|64分|other}，去年两线为{k|605分|other}和{m|546分|other}，相差{o|59分|other}，今年扩大{p|5分|other}。考生{q|24,870人|student}，第二批上线率{r|55.3%|percent}。体育满分{s|50分|other}，均分{t|46.3分|other}，占满分{u|92.6%|percent}，比去年提高{v|1.1分|other}，去年为{w|45.2分|other}。""",
[("diff", "b", "c", "d"), ("bound", "b", "f"), ("diff", "f", "c", "h"), ("diff", "h", "g", "i"), ("diff", "a", "e", "j"), ("diff", "k", "m", "o"), ("diff", "j", "o", "p"), ("share", "f", "q", "r"), ("share", "t", "s", "u"), ("diff", "t", "v", "w"), ("below", "e", "a"), ("below", "m", "k"), ("trend", "up", "k a"), ("trend", "up", "m e"), ("bound", "f", "q"), ("bound", "t", "s"), ("below", "c", "b"), ("below", "g", "h"), ("trend", "up", "w t")],
scope=[("diff", "f", "b", "h"), ("sum", "q", "b f"), ("diff", "f", "g", "i"), ("share", "f", "q", "u")], hard="第二批上线人数含第一批；余下者以计划录满计")

passage("list-count-districts", """各地报送进度通报：截至8月20日，已报齐学籍数据的有{n|四个|item}地方，即甲区、乙区、丙县、丁县、戊县；未报齐的{m|两个|item}：己县、开发区。报齐的{n2|五个|item}地方共上传新生{a|38,204条|item}，其中问题记录{b|1,146条|item}，问题率{p|3.0%|percent}；问题中身份证号重复{c|402条|item}、监护人缺失{d|517条|item}、照片不清{e|227条|item}。甲区问题{f|318条|item}最多，占{q|37.2%|percent}；己县只传了{g|2,960条|item}，为应传{h|4,625条|item}的{r|64.0%|percent}，还差{i|1,665条|item}。请未报齐的单位在8月25日前补齐，即还有{k|五天|other}。""",
[("count", "n", 5), ("count", "m", 2), ("same", "n", "n2"), ("share", "b", "a", "p"), ("sum", "b", "c d e"), ("share", "f", "b", "q"), ("share", "g", "h", "r"), ("diff", "h", "g", "i"), ("const", "k", 5, 5), ("bound", "b", "a"), ("bound", "f", "b"), ("bound", "g", "h")],
[error("restatement-mismatch count-mismatch", "n", "n2", [0, 2], ("五个", "item"), "列出的是五个，后文也说五个", "count against list", 2),
 error("share-mismatch", "q", "f b", [5], ("27.7%", "percent"), "318占1146的27.7%", "transposed digits", 1)],
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

passage("dates-of-admission", spaced(half("""录取日程公告：6月28日公布成绩，7月2日至{!d|5}日填报志愿（{a|四天|other}），提前批录取{b|1,024人|student}，第一批录取{c|6,180人|student}，第二批录取{d|7,415人|student}，补录{e|331人|student}，录取总数{f|14,950人|student}，为计划{g|15,200人|student}的{p|98.4%|percent}，缺{h|250人|student}。报到截止8月20日，未报到{i|287人|student}，实到{j|14,663人|student}，报到率{q|98.1%|percent}，去年{r|97.4%|percent}，提高{s|0.7个百分点|percentage-point}。未报到中出国{k|46人|student}、复读{m|158人|student}、改读中职{o|83人|student}。""")),
[("const", "a", 4, 4), ("sum", "f", "b c d e"), ("share", "f", "g", "p"), ("diff", "g", "f", "h"), ("diff", "f", "i", "j"), ("share", "j", "f", "q"), ("diff", "q", "r", "s"), ("sum", "i", "k m o"), ("trend", "up", "r q"), ("bound", "f", "g"), ("bound", "j", "f"), ("bound", "i", "f")],
scope=[("share", "j", "g", "q"), ("sum", "f", "b c d"), ("share", "i", "g", "p")], hard="报到率以录取数而不以计划数为分母")

passage("plan-fulfil-mixed", """学位建设五项任务完成情况：一是新建幼儿园，计划{a1|14所|school}，建成{b1|13所|school}，完成{p1|92.9%|percent}；二是新建小学，计划{a2|8所|school}，建成{b2|9所|school}，完成{p2|112.5%|percent}；三是改扩建初中，计划{a3|11所|school}，完成{b3|11所|school}；四是新增普高学位，计划{a4|4,500个|place}，完成{b4|4,260个|place}，完成{p4|94.7%|percent}，欠{d4|240个|place}；五是新增中职实训工位，计划{a5|1,800个|item}，完成{b5|2,034个|item}，完成{p5|113.0%|percent}，超{d5|234个|item}。{n|五项|item}任务中，超额{n1|两项|item}，如期{n2|一项|item}，未完成{n3|两项|item}。新建幼儿园、小学合计建成{e|22所|school}，恰为两项计划之和{f|22所|school}，不能互相抵顶。""",
[("share", "b1", "a1", "p1"), ("share", "b2", "a2", "p2"), ("share", "b4", "a4", "p4"), ("share", "b5", "a5", "p5"), ("diff", "a4", "b4", "d4"), ("diff", "b5", "a5", "d5"), ("sum", "n", "n1 n2 n3"), ("count", "n", 5), ("count", "n1", 2), ("count", "n2", 1), ("count", "n3", 2), ("sum", "e", "b1 b2"), ("sum", "f", "a1 a2"), ("same", "e", "f"), ("same", "a3", "b3"), ("below", "b1", "a1"), ("below", "a2", "b2"), ("below", "b4", "a4"), ("below", "a5", "b5")],
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

在谈到随迁子女时，发言人说，小学一年级{b2|27,542人|student}中有随迁子女{g|5,216人|student}，占{p|19.0%|percent}，全部安排；初中随迁子女{h|3,903人|student}，占{q|16.0%|percent}。两项合计{i|9,119人|student}，占起始年级的{r|17.6%|percent}，比去年的{s|16.8%|percent}提高{t|0.8个百分点|percentage-point}。

发言人最后说，{d2|11所|school}新校中{j|7所|school}为小学，{k|5所|school}为九年一贯制；新增学位{e2|1.48万个|place}，比去年新增的{m|1.26万个|place}多{o|0.22万个|place}。""",
[("sum", "a", "b c"), ("avg", "e", "d", "f"), ("same", "b", "b2"), ("share", "g", "b2", "p"), ("share", "h", "c", "q"), ("sum", "i", "g h"), ("sharesum", "g h", "a", "r"), ("share", "i", "a", "r"), ("diff", "r", "s", "t"), ("same", "d", "d2"), ("sum", "d2", "j k"), ("same", "e", "e2"), ("diff", "e2", "m", "o"), ("trend", "up", "s r"), ("between", "r", "p q"), ("bound", "g", "b2"), ("bound", "h", "c"), ("trend", "up", "m e2"), ("bound", "b", "a")],
[error("restatement-mismatch", "b2", "b g p", [2, 3], ("27,452人", "student"), "前文小学一年级为27,452人，与初中相加得51830", "transposed digits", 4),
 error("sum-mismatch difference-mismatch", "k", "d2 j", [10], ("4所", "school"), "11减7为4所", "wrong difference", 1)],
scope=[("share", "g", "a", "p"), ("sum", "r", "p q"), ("share", "h", "a", "q")])

passage("unit-slip-money", """随迁子女入学购买民办学位经费：去年购买{a|2,180个|place}，每个{b|5,000元|CNY}，支出{c|1090.0万元|CNY}；今年购买{d|2,640个|place}，每个{e|5,200元|CNY}，支出{f|1,372.8元|CNY}，比去年增加{g|282.8万元|CNY}，增长{h|25.9%|percent}。增支中，因人数增多{i|230.0万元|CNY}，因标准提高{j|52.8万元|CNY}。资金来源：市级{k|823.7万元|CNY}，占{p|60.0%|percent}，区级{m|549.1万元|CNY}，占{q|40.0%|percent}。标准提高{r|4.0%|percent}，学位数增长{s|20.1%|percent}。""",
[("prod", "c", "a b"), ("prod", "f", "d e"), ("diff", "f", "c", "g"), ("growth", "f", "c", "h"), ("expr", "(d-a)*b", "i"), ("expr", "d*(e-b)", "j"), ("sum", "g", "i j"), ("sum", "f", "k m"), ("share", "k", "f", "p"), ("share", "m", "f", "q"), ("hundred", "p q"), ("growth", "e", "b", "r"), ("growth", "d", "a", "s"), ("trend", "up", "a d"), ("trend", "up", "b e"), ("trend", "up", "c f"), ("growthb", "c", "g", "h"), ("bound", "k", "f")],
[error("average-mismatch", "f", "d e c g h k m p q", [1, 2, 3, 7, 8, 9, 15, 17], ("1372.8万元", "CNY"), "2640乘5200为1372.8万元，单位漏了万字", "unit slipped by ten thousand", 1),
 error("growth-mismatch", "s", "d a", [12], ("21.1%", "percent"), "460占2180的21.1%", "digit changed", 1)],
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

passage("per-ten-thousand", """《教育事业统计手册》注：每万人口中小学在校生数，以常住人口为分母。年末常住人口{a|186.4万人|person}，中小学在校生{b|23.86万人|student}，每万人口{c|1280人|student}；每十万人口高中阶段在校生{d|3074人|student}（在校生{e|57,300人|student}）；每千人口幼儿园学位{f|27.9个|place}（学位{g|52,010个|place}），达到每千人口{h|25个|place}的要求，超出{i|2.9个|place}。若以户籍人口{j|201.7万人|person}为分母，每万人口在校生为{k|1183人|student}，少{m|97人|student}。常住人口比户籍人口少{o|15.3万人|person}，系外出务工；在校生中留守儿童{p|1.93万人|student}，占{q|8.1%|percent}。""",
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

passage("headmaster-dropout-letter", wrap("""致局招生科：我校九年级现有学生{a|386人|student}，比八年级结束时的{b|393人|student}少{c|7人|student}，流失率{p|1.78%|percent}，没有超过{l|2%|percent}。少的{c2|7人|student}里，转学{d|5人|student}，手续齐全；随父母外出{e|1人|student}；辍学{f|1人|student}，班主任{g|四次|item}家访，已于10月11日返校，但学籍尚在复核，未计入现有人数。若只算辍学，辍学率为{q|0.25%|percent}。七年级{h|421人|student}、八年级{i|409人|student}，全校{j|1,216人|student}，九年级占{r|31.7%|percent}。三年前这届入学{k|402人|student}，三年巩固率{s|96.0%|percent}。返校的一名复核完，将为{t|387人|student}，巩固率{u|96.3%|percent}。""", 24),
[("diff", "b", "a", "c"), ("same", "c", "c2"), ("sum", "c2", "d e f"), ("share", "c", "b", "p"), ("most", "p", "l"), ("share", "f", "b", "q"), ("sum", "j", "a h i"), ("share", "a", "j", "r"), ("share", "a", "k", "s"), ("share", "t", "k", "u"), ("sum", "t", "a f"), ("trend", "down", "b a"), ("bound", "a", "k"), ("below", "s", "u"), ("bound", "a", "j"), ("most", "q", "l"), ("bound", "t", "k")],
scope=[("share", "f", "a", "q"), ("share", "a", "b", "s"), ("diff", "k", "a", "c"), ("share", "c", "a", "p")], hard="已返校者未计入现有人数；几种率的基数不同")

passage("superlative-wrong", """民办教育年检结果：全市民办园在园幼儿增幅以乙区最大，依次为甲区{a|4.6%|percent}、乙区{b|5.2%|percent}、丙县{c|5.8%|percent}、丁县{d|3.1%|percent}。在园幼儿甲区{e|7,315人|student}、乙区{f|5,842人|student}、丙县{g|4,106人|student}、丁县{h|2,977人|student}，合计{i|20,240人|student}，甲区占{p|36.1%|percent}，甲、乙两区合占{q|65.0%|percent}，超过{j|六成|percent}。年检合格{k|118所|school}，限期整改{m|14所|school}，不合格{o|3所|school}，参检{r|135所|school}，合格率{s|97.8%|percent}；去年合格率{t|85.9%|percent}，提高{u|1.5个百分点|percentage-point}。收费备案{v|132所|school}，占{w|97.8%|percent}。""",
[("largest", "b", "a c d"), ("sum", "i", "e f g h"), ("share", "e", "i", "p"), ("sharesum", "e f", "i", "q"), ("least", "j", "q"), ("sum", "r", "k m o"), ("share", "k", "r", "s"), ("diff", "s", "t", "u"), ("sum", "v", "k m"), ("share", "v", "r", "w"), ("trend", "up", "t s"), ("bound", "k", "r"), ("largest", "e", "f g h"), ("bound", "v", "r"), ("bound", "p", "q")],
[error("direction-mismatch", "b", "a c d", [0], None, "丙县5.8%高于乙区5.2%，增幅最大的是丙县", "wrong superlative", 1, "增幅以丙县最大"),
 error("share-mismatch", "s", "k r t u", [6, 7], ("87.4%", "percent"), "合格118所占135所的87.4%，错把限期整改的也算入", "wrong part", 1)],
scope=[("share", "k", "v", "s"), ("share", "f", "i", "p"), ("trend", "down", "a b c d")])
