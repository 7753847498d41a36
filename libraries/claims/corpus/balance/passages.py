# -*- coding: utf-8 -*-
# What a monitoring centre for balanced development of compulsory education writes (invented figures, own wording; source form of ../annotate.py).

passage("six-of-seven-rule", """监测结果说明之一：为什么有一项不到标准的学校也算达标。
评估办法要求每所学校的{n|七项|item}指标中至少有{m|六项|item}达到要求，余下一项不低于标准的{l|85%|percent}。甲县东溪小学今年六项达标，未达标的是生均体育运动场馆面积：操场和风雨棚合计{b|8316平方米|other}，在校生{c|1260人|student}，生均{d|6.60平方米|other}，标准为{e|7.5平方米|other}，只够标准的{f|88.0%|percent}，仍在底线以上，所以认定这所学校达标。河湾小学同样是体育场馆不足，生均{g|6.21平方米|other}，为标准的{h|82.8%|percent}，低于底线，认定不达标。两校的差距看上去只有{x|0.39平方米|other}，结论却相反，有校长来电询问，特此说明。河湾小学要过底线，按现有{y|914人|student}计算至少还要增加{z|151平方米|other}。""",
[("below","m","n"),("avg","b","c","d"),("share","d","e","f"),("share","g","e","h"),("least","l","f"),("below","h","l"),("diff","d","g","x"),("below","d","e"),("below","g","e"),("expr","y*(e*l/100-g)","z")],
scope=[("least","e","d"),("least","l","h")], hard="六项达标即合格，余项不低于标准85%即可")

passage("multimedia-two-stages", """网络多媒体教室一项，小学标准为每百名学生{a|2.3间|other}以上，初中为{b|2.4间|other}以上，两个学段不能混用。实验学校是九年一贯制，小学部{c|1482人|student}、{d|36间|classroom}，每百名{e|2.43间|other}，达标；初中部{f|735人|student}、{g|17间|classroom}，每百名{h|2.31间|other}，差{i|0.09间|other}。校方来函认为，全校{j|2217人|student}、{k|53间|classroom}，合起来每百名{l|2.39间|other}，小学那条线是过了的，不应单列初中部。我们答复如下：一贯制学校按学部分别监测是办法写明的；初中部只需再添{m|一间|classroom}，每百名即达{o|2.45间|other}，建议暑假前把闲置的录播室接入校园网，不必另建。""",
[("per100","d","c","e"),("per100","g","f","h"),("least","a","e"),("below","h","b"),("diff","b","h","i"),("sum","j","c f"),("sum","k","d g"),("per100","k","j","l"),("least","a","l"),("between","l","e h"),("expr","(g+m)/f*100","o"),("least","b","o")],
scope=[("least","b","h"),("per100","k","c","e")], hard="同一学校两个学部适用不同标准")

passage("cv-history", """（二）校际差异系数。综合差异系数由七项指标各自的差异系数平均得出，数值越小说明学校之间越接近。我县小学2020年为{a|0.462|other}，2021年{b|0.438|other}，2022年{c|0.441|other}，2023年{d|0.397|other}，{y|四年|other}累计下降{e|0.065|other}，始终在{l|0.50|other}的国家要求以内；初中同期由{f|0.403|other}降到{g|0.356|other}，下降{h|0.047|other}，要求是{m|0.45|other}。有乡镇提出，2022年小学的系数明明比上年还高{i|0.003|other}，报告为什么写总体缩小。原因是当年城区新建的{n|两所|school}学校设备一次到位，均值提高了，离散程度也跟着提高，并不是薄弱学校退步；次年给{o|16所|school}村小补齐设备，系数随即回落{p|0.044|other}。初中的下降幅度看似小，按百分比算是{q|11.7%|percent}，小学是{r|14.1%|percent}，相差{s|2.4个百分点|percentage-point}。""",
[("diff","a","d","e"),("diff","f","g","h"),("diff","c","b","i"),("diff","c","d","p"),("most","a","l"),("most","b","l"),("most","c","l"),("most","d","l"),("most","f","m"),("most","g","m"),("growthb","f","h","q"),("growthb","a","e","r"),("diff","r","q","s"),("trend","down","a b"),("trend","up","b c"),("trend","down","c d"),("trend","down","f g"),("below","q","r"),("below","h","e"),("count","y",4)],
scope=[("trend","down","a b c d"),("growthb","f","e","q"),("diff","h","e","s")], hard="中间一年回升，总体仍是下降；绝对降幅与百分比并列")

passage("highdegree-transposed", """表5显示，全县初中每百名学生拥有高于规定学历教师数为{a|7.36人|other}，比标准{b|5.3人|other}高出{c|2.06人|other}。分学校看，{n|14所|school}初中里有{m|13所|school}达到标准，没有达到的是建在山口的三岔中学：在校生{d|486人|student}，本科及以上学历教师{e|25人|person}，每百名{f|5.14人|other}，比标准少{g|0.61人|other}。这所学校今年春季有{h|四名|person}本科学历教师通过选调离开，接替的{i|五名|person}特岗教师学历证书尚在认证，认证后高学历教师将增至{j|30人|person}，每百名可达{k|6.17人|other}，届时该项指标学校达标率由{o|92.9%|percent}升至{q|100%|percent}。""",
[("diff","a","b","c"),("per100","e","d","f"),("diff","b","f","g"),("below","f","b"),("sum","j","e i"),("per100","j","d","k"),("least","b","k"),("share","m","n","o"),("trend","up","o q"),("max100","q"),("bound","m","n"),("least","b","a")],
[error("difference-mismatch","g","b f",[2],("0.16人","other"),"5.3减5.14为0.16，两个数字颠倒","transposed digits",1)],
scope=[("least","b","f"),("lin","j","+e +i -h")])

passage("staff-rotation-shares", wrap("""校长教师交流轮岗情况复核。乙区符合交流条件的教师{a|648人|person}，本学年实际交流{b|93人|person}，占符合条件者的{c|14.4%|percent}，高于不低于{d|10%|percent}的要求；其中骨干教师{e|21人|person}，占交流教师的{f|22.6%|percent}，也高于{g|20%|percent}的要求。分去向看，城区学校到农村学校{h|38人|person}，农村学校到城区跟岗{i|17人|person}，集团校内部流动{j|29人|person}，学区之间互换{k|19人|person}。座谈中不少教师反映，集团内部只换了校区，没有换学校，不宜与城乡交流同等看待；督学抽看了{m|30份|item}派遣文件，发现有{o|4份|item}的期限不足{p|一个|other}学年，占{q|13.3%|percent}，这部分能否计入，请区里在10月底前书面说明。""", 30),
[("share","b","a","c"),("least","d","c"),("share","e","b","f"),("least","g","f"),("sum","b","h i j k"),("share","o","m","q"),("bound","e","b"),("bound","b","a"),("bound","o","m"),("bound","h","b")],
[error("sum-mismatch","k","b h i j",[4],("9人","person"),"其余三项共84人，93减84为9人；按19人算合计103人","digit added",2)],
scope=[("share","e","a","f"),("share","h","a","c")])

passage("space-gap-closing", """问：去年反馈我县有{a|9所|school}小学生均教学及辅助用房面积不足，今年进展怎样？
答：已经解决{b|六所|school}，还剩{c|3所|school}。解决的办法不完全一样，{d|两所|school}靠新建综合楼，{e|三所|school}是把搬走的乡镇幼儿园楼房改过来，另有{f|一所|school}学生少了，自然达标。剩下的都在城区，其中中心小学缺口最大：{g|2340人|student}按{h|4.5平方米|other}计应有{i|10530平方米|other}，现有{j|8964平方米|other}，缺{k|1566平方米|other}，生均只有{l|3.83平方米|other}，相当于标准的{m|85.1%|percent}。扩建楼面积{o|2200平方米|other}，明年{!m|8}月交付，交付时若人数不变，生均将达{p|4.77平方米|other}，高于标准{q|0.27平方米|other}。""",
[("diff","a","b","c"),("sum","b","d e f"),("prod","i","g h"),("diff","i","j","k"),("avg","j","g","l"),("share","j","i","m"),("share","l","h","m"),("below","l","h"),("expr","(j+o)/g","p"),("diff","p","h","q"),("least","h","p"),("bound","k","o")],
scope=[("avg","o","g","p"),("sum","a","d e f")], hard="今年未达标，明年交付后达标，两个时点")

passage("rounds-standard-moved", """关于两轮监测结果不可直接比较的说明。第一轮监测时，小学生均教学仪器设备值按{a|1500元|CNY/student}考核，{n|62所|school}小学中{b|57所|school}达到，达标率{c|91.9%|percent}；本轮标准调为{d|2000元|CNY/student}，{e|60所|school}小学中{f|51所|school}达到，达标率{g|85.0%|percent}，表面上下降{h|6.9个百分点|percentage-point-}。若按原标准回算，本轮{i|59所|school}达到，达标率为{j|98.3%|percent}，实际上提高{k|6.4个百分点|percentage-point}。全县小学生均设备值从{l|2163元|CNY/student}增加到{m|2874元|CNY/student}，增长{o|32.9%|percent}，新标准本身提高了{q|33.3%|percent}，两者几乎同步，压力自然没有减轻。两轮学校数相差{r|2所|school}，系撤并所致。""",
[("share","b","n","c"),("share","f","e","g"),("lin","h","+g -c"),("share","i","e","j"),("diff","j","c","k"),("growth","m","l","o"),("growth","d","a","q"),("diff","n","e","r"),("bound","f","i"),("bound","b","n"),("trend","up","l m"),("below","o","q"),("trend","down","c g"),("trend","up","c j")],
scope=[("share","f","n","g"),("share","b","e","c"),("diff","j","g","k")], hard="标准提高，达标率降而实际条件升")

passage("worst-best-swapped-direction", """各县（区）义务教育巩固率本年均在{l|95%|percent}以上。甲县{a|98.6%|percent}，比上年提高{a1|0.4个百分点|percentage-point}；乙区{b|99.3%|percent}，与上年持平；丙县{c|96.2%|percent}，比上年的{c0|96.9%|percent}提高{c1|0.7个百分点|percentage-point}；丁县{d|97.4%|percent}，比上年提高{d1|1.2个百分点|percentage-point}，主要得益于控辍保学台账按周更新，上年为{d0|96.2%|percent}。最高的乙区与最低的丙县相差{e|3.1个百分点|percentage-point}，上年这一差距为{f|2.4个百分点|percentage-point}（乙区{b0|99.3%|percent}、丙县{c9|96.9%|percent}）。丙县外出务工家庭比例高，{g|412名|student}学生学籍在本地而人在外省，核减以后巩固率为{h|97.0%|percent}，但国家口径不予核减，报告采用{i|96.2%|percent}。""",
[("least","l","a"),("least","l","b"),("least","l","c"),("least","l","d"),("diff","c","c0","c1"),("diff","d","d1","d0"),("diff","b","c","e"),("largest","b","a c d"),("smallest","c","a b d"),("diff","b0","c9","f"),("same","c0","c9"),("same","b","b0"),("same","c","i"),("trend","up","c h"),("trend","up","d0 d"),("trend","up","f e")],
[error("direction-mismatch difference-mismatch","c1","c c0",[4],("0.7个百分点","percentage-point-"),"96.2%低于96.9%，是下降不是提高","direction",1,"下降0.7个百分点")],
scope=[("diff","h","c0","c1"),("diff","a","c","e")])

passage("equip-value-slip", """2022年专项督导发现，全县生均教学仪器设备值虽然整体过线，但学校之间悬殊。最高的实验中学有设备{a|1046.8万元|CNY}，学生{b|1912人|student}，生均{c|5475元|CNY/student}；最低的石桥中学有设备{d|88.4万元|CNY}，学生{e|327人|student}，生均{f|2703元|CNY/student}，刚刚越过初中{g|2500元|CNY/student}的标准。但该校设备中有{h|21.6万元|CNY}是2009年以前购置的计算机，早已报废未销账，剔除后只剩{i|66.8万元|CNY}，生均{j|2043元|CNY/student}，达不到标准。县里表示，拟投入{k|1860元|CNY}为石桥中学和另外{m|两所|school}学校更新设备，三校依次安排{o|740万元|CNY}、{q|620万元|CNY}和{r|500万元|CNY}。督导组认为这一安排超出学校规模，建议重新测算。""",
[("avg","a","b","c"),("avg","d","e","f"),("least","g","f"),("diff","d","h","i"),("avg","i","e","j"),("below","j","g"),("sum","k","o q r"),("bound","h","d"),("below","f","c")],
[error("sum-mismatch restatement-mismatch","k","o q r",[6],("1860万元","CNY"),"三校合计1860万元，漏写“万”字","unit slipped by ten thousand",1)],
scope=[("least","g","j"),("avg","h","e","j")])

passage("arts-teachers-table", """附表3　各乡镇中心校体育、艺术专任教师配备（标准：每百名学生不少于{l|0.9人|other}）
学校 | 在校生 | 体艺教师 | 每百名
城关 | {a1|1685|student} | {b1|17|person} | {c1|1.01|other}
北塘 | {a2|924|student} | {b2|9|person} | {c2|0.97|other}
柳林 | {a3|713|student} | {b3|6|person} | {c3|0.84|other}
石门 | {a4|556|student} | {b4|6|person} | {c4|1.08|other}
合计 | {a|3878|student} | {b|38|person} | {c|0.98|other}
说明：{n|四所|school}中心校合起来越过了标准，但柳林校低于标准{g|0.06人|other}，还需补{k|一人|person}，补后每百名{m|0.98人|other}。不能以合计达标代替每校达标。石门校人数最少，比例却最高，因该校有{o|两名|person}走教教师编制落在本校，同时在北塘上课。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("per100","b1","a1","c1"),("per100","b2","a2","c2"),("per100","b3","a3","c3"),("per100","b4","a4","c4"),("per100","b","a","c"),("least","l","c"),("least","l","c1"),("least","l","c2"),("least","l","c4"),("below","c3","l"),("diff","l","c3","g"),("expr","(b3+k)/a3*100","m"),("least","l","m"),("count","n",4),("smallest","a4","a1 a2 a3"),("largest","c4","c1 c2 c3"),("between","c","c1 c2 c3 c4")],
scope=[("least","l","c3"),("share","b3","a","c")], hard="合计达标而一校不达标；走教教师只记一处")

passage("class-size-limit", spaced("""班额监测采用{!m|9}月{!d|20}日学籍时点数。全市义务教育阶段共有教学班{a|6218个|class}，其中小学{b|4156个|class}、初中{c|2062个|class}。{!size|56}人以上的大班额已于前年清零，今年的重点是标准班额：小学{!size|45}人以内的班{d|3877个|class}，占{e|93.3%|percent}；初中{!size|50}人以内的班{f|1886个|class}，占{g|91.5%|percent}。两个学段合计达到标准班额的有{h|5763个|class}，占全部教学班的{i|97.2%|percent}，没有达到的还有{j|455个|class}，集中在{k|11所|school}城区学校。分县看，乙区超过标准的班最多，为{m|203个|class}，占全市超标班的{n|44.6%|percent}；乙区教学班只占全市的{o|18.4%|percent}，可见问题是局部的，靠学区调剂可以消化一部分。"""),
[("sum","a","b c"),("share","d","b","e"),("share","f","c","g"),("sum","h","d f"),("share","h","a","i"),("diff","a","h","j"),("share","m","j","n"),("between","i","e g"),("below","o","n"),("bound","m","j"),("bound","d","b"),("bound","f","c"),("bound","h","a")],
[error("share-mismatch","i","h a e g",[4, 7],("92.7%","percent"),"5763个班占6218个的92.7%，数字颠倒，也高于两个学段各自的比例","transposed digits",2)],
scope=[("share","m","a","n"),("mean","e g","i")])

passage("sampling-subject", spaced("""质量监测抽样说明。今年抽取四年级学生{a|2460名|student}、八年级学生{b|2210名|student}，分布在{c|82所|school}小学和{d|65所|school}初中，小学校均{e|30人|other}，初中校均{f|34人|other}。实际参测分别为{g|2431人|student}和{h|2174人|student}，参测率依次为{i|98.8%|percent}、{j|98.4%|percent}，都没有低于{k|95%|percent}。未到的{m|65人|student}中，病假{o|41人|student}，转学{p|17人|student}，其余为无故缺席。分析时对缺席者不作推断，所以后文{q|4605份|item}有效问卷即实到人数之和；如与学籍数比较，会差{r|65份|item}，不是漏收。"""),
[("avg","a","c","e"),("avg","b","d","f"),("share","g","a","i"),("share","h","b","j"),("least","k","i"),("least","k","j"),("sum","q","g h"),("lin","r","+a +b -q"),("same","m","r"),("bound","g","a"),("bound","h","b"),("atmost","m","o p")],
scope=[("diff","a","g","m"),("sum","m","o p")], hard="其余未列出人数，两项之和不等于总数")

passage("rectify-ledger-count", """整改销号情况通报（截至6月末）
国家认定反馈我市问题{a|128条|item}，建账时合并重复、拆分笼统表述后，台账登记{b|134条|item}。到6月末销号{c|109条|item}，销号率{d|81.3%|percent}；其余{e|25条|item}中，正在施工的{f|14条|item}，待编制批复的{g|7条|item}，需要跨部门协调的{h|4条|item}。有县按反馈原数计算，得出{i|85.2%|percent}的销号率，市里不采用，因为分子按台账数、分母按反馈数，口径不配。已销号的问题由{j|五个|item}组回头看，抽查{k|40条|item}，发现{m|3条|item}属于纸面整改，退回重办，这{n|3条|item}在下次通报中从销号数里扣除，届时销号数以{o|106条|item}为起点。""",
[("share","c","b","d"),("diff","b","c","e"),("sum","e","f g h"),("share","c","a","i"),("diff","c","n","o"),("same","m","n"),("bound","c","b"),("bound","m","k"),("below","d","i"),("bound","k","c"),("trend","up","a b")],
scope=[("share","m","k","d"),("diff","a","c","e"),("growth","b","a","d")], hard="台账数大于反馈数；退回问题下期才扣")

passage("indicator-table-two-rounds", """各指标学校达标率（全县{n|46所|school}小学）
指标 | 上年达标校数 | 本年达标校数 | 本年达标率
高学历教师 | {a1|46|school} | {b1|46|school} | 全部
骨干教师 | {a2|41|school} | {b2|44|school} | {c2|95.7%|percent}
体艺教师 | {a3|33|school} | {b3|38|school} | {c3|82.6%|percent}
教学用房 | {a4|43|school} | {b4|43|school} | {c4|93.5%|percent}
体育场馆 | {a5|39|school} | {b5|42|school} | {c5|91.3%|percent}
仪器设备 | {a6|44|school} | {b6|45|school} | {c6|97.8%|percent}
多媒体教室 | {a7|45|school} | {b7|46|school} | {c7|100%|percent}
七项中，除高学历教师和教学用房与上年持平外，其余{m|五项|item}都有进步，进步最大的是体艺教师，多了{d|6所|school}。达标率最低的仍是这一项，主要是教学点并入中心校后人数变化所致。体育场馆达标率比上年的{e|84.8%|percent}提高{f|6.5个百分点|percentage-point}。""",
[("same","b1","n"),("share","b2","n","c2"),("share","b3","n","c3"),("share","b4","n","c4"),("share","b5","n","c5"),("share","b6","n","c6"),("share","b7","n","c7"),("same","a1","b1"),("same","a4","b4"),("count","m",5),("diff","b3","a3","d"),("share","a5","n","e"),("diff","c5","e","f"),("smallest","c3","c2 c4 c5 c6 c7"),("trend","up","a2 b2"),("trend","up","a3 b3"),("trend","up","a5 b5"),("trend","up","a6 b6"),("trend","up","a7 b7")],
[error("difference-mismatch table-mismatch","d","b3 a3",[10],("5所","school"),"体艺教师由33所增至38所，多5所","wrong digit",2)],
scope=[("share","a3","n","c3"),("diff","b2","a2","d")])

passage("teacher-training-hours", """抽查培训学时时，我们先看平台导出数，再翻纸质证书。全县应参训教师{a|2186人|person}，五年周期已过{b|三年|other}，按每年{c|72学时|other}的进度，到目前人均应满{d|216学时|other}，满周期则为{e|360学时|other}。平台显示，达到进度的教师{f|2079人|person}，占{g|95.1%|percent}；没有达到的{h|107人|person}中，产假病假{i|34人|person}，临近退休主动放弃{j|21人|person}，还有{k|52人|person}是学时认定滞后。把认定滞后的补上，达到进度的应为{m|2131人|person}，占{o|97.5%|percent}。县里自评材料写“教师五年{q|360学时|other}培训完成率{r|97.5%|percent}”，是把进度当作完成，说法不准确，请改为“进度达标率”。""",
[("prod","d","b c"),("share","f","a","g"),("diff","a","f","h"),("sum","h","i j k"),("sum","m","f k"),("share","m","a","o"),("same","e","q"),("same","o","r"),("bound","f","a"),("bound","m","a"),("prod","e","c","5"),("below","d","e"),("trend","up","g o")],
scope=[("prod","d","c","5"),("share","k","h","o")], hard="三年进度与五年完成是两回事")

passage("playground-bestworst", """体育运动场馆面积差异的主要来源是地形。生均最大的平坝小学{a|14.62平方米|other}，最小的崖口小学{b|3.87平方米|other}，前者是后者的{c|3.8倍|other}，相差{d|10.75平方米|other}。全县小学平均{e|8.94平方米|other}，标准差{f|2.71平方米|other}，差异系数{g|0.303|other}。崖口小学{h|438名|student}学生只有一块{i|1695平方米|other}的场地，若达到{j|7.5平方米|other}的标准，需要{k|3285平方米|other}，缺口{m|1590平方米|other}，而校门前可用的山坡地不足{n|900平方米|other}。县里的意见是从崖口分流{o|120名|student}学生到平坝，分流之后崖口生均升至{q|5.33平方米|other}，还是不够，故列入下一步整体迁建，不再零打碎敲。""",
[("multiple","a","b","c"),("diff","a","b","d"),("avg","f","e","g"),("avg","i","h","b"),("prod","k","h j"),("diff","k","i","m"),("expr","i/(h-o)","q"),("below","q","j"),("largest","a","b e"),("smallest","b","a e"),("between","e","a b"),("below","n","m"),("bound","o","h"),("below","b","j")],
scope=[("least","j","q"),("avg","i","o","q")], hard="分流后仍不达标；列迁建")

passage("yearly-copy-last", spaced("""四、教师队伍（节选）
2023年，全区小学专任教师{a|1876人|person}，其中县级以上骨干教师{b|352人|person}，每百名学生拥有骨干教师{c|1.13人|other}；初中专任教师{d|1324人|person}，骨干教师{e|297人|person}，每百名学生{f|1.74人|other}，初中在校生为{g|17105人|student}。小学在校生{h|29638人|student}，较上年减少{i|1482人|student}，上年每百名学生拥有骨干教师为{j|1.13人|other}，当时骨干教师{k|352人|person}、学生{m|31120人|student}。本年新评小学骨干教师{o|19人|person}，退休及调出{q|12人|person}，净增{r|7人|person}。两个学段均超过{s|1人|other}的标准，但小学骨干教师集中在城区{t|五所|school}学校，占{u|46.8%|percent}，农村小学人均可得的指导并不多。"""),
[("diff","o","q","r"),("sum","m","h i"),("per100","k","m","j"),("per100","b","h","c"),("per100","e","g","f"),("expr","k+r","b"),("least","s","c"),("least","s","f"),("least","s","j"),("bound","b","a"),("bound","e","d"),("below","b","a")],
[error("difference-mismatch","b","h c k r",[3, 5],("359人","person"),"上年352人净增7人应为359人，本年照抄了上年数","last year's figure copied",3),
 error("average-mismatch","c","b h",[3],("1.21人","other"),"359人对29638名学生为每百名1.21人，1.13人是上年的","last year's figure copied",3)],
scope=[("share","b","a","u"),("per100","e","d","f")])

passage("funding-gap-pupil", """县财政、教育部门联合复核：2021年小学生均公用经费拨付{a|7124.6万元|CNY}，学生{b|98270人|student}，生均{c|725元|CNY/student}，不低于{d|720元|CNY/student}的基准；初中拨付{e|4466.2万元|CNY}，学生{f|47350人|student}，生均{g|943元|CNY/student}，基准为{h|940元|CNY/student}。两个学段合计拨付{i|11590.8万元|CNY}，其中中央和省承担{j|60%|percent}，计{k|6954.48万元|CNY}，市县承担{m|4636.32万元|CNY}。不足{n|100人|student}的{o|37个|item}教学点按{q|100人|student}核定，实有学生{r|1934人|student}，按规定计{t|3700人|student}，多核定{u|1766人|student}，这部分已经包含在上述小学拨付额中，所以用学籍人数去除会略高于基准，不是超拨。""",
[("avg","a","b","c"),("avg","e","f","g"),("least","d","c"),("least","h","g"),("sum","i","a e"),("share","k","i","j"),("sum","i","k m"),("prod","t","o q"),("diff","t","r","u"),("same","n","q"),("below","r","t"),("below","c","g")],
scope=[("avg","a","t","c"),("prod","a","b d")], hard="教学点按百人核定")

passage("boarders-bed", """寄宿制学校专项监测中，发现一人一床在个别乡镇没有做到。红岩九年制学校住校生{a|386人|student}，床位{b|364张|item}，缺{c|32张|item}，学校的做法是让低年级{d|44名|student}学生两人合用一床，即用了{e|22张|item}床，其余{f|342名|student}学生一人一床，床位刚好用满。生均宿舍面积{g|3.2平方米|other}，宿舍总面积{h|1235.2平方米|other}，符合不低于{i|3平方米|other}的要求；若只看面积，这所学校并不算差。学校解释，缺的床在镇上家具厂订做，{!d|11}月上旬到货{j|30张|item}，到货后可余{k|8张|item}。我们的建议是先腾出{m|两间|classroom}阅览室，按每间{o|12张|item}加铺，当天就能解决合铺。""",
[("diff","a","b","c"),("prod","d","e","2"),("same","c","e"),("sum","a","d f"),("sum","b","e f"),("avg","h","a","g"),("least","i","g"),("lin","k","+b +j -a"),("bound","e","b"),("bound","f","b")],
[error("difference-mismatch","c","a b e",[0, 2],("22张","item"),"386减364缺22张，与合铺的44人22张床相合","wrong digit",2)],
scope=[("diff","j","c","k")])

passage("quota-allocation", """优质高中招生名额分配落实情况：全市{n|四所|school}优质普通高中计划招生{a|2860人|place}，拿出{b|1716人|place}分配到初中，分配比例{c|60.0%|percent}，高于国家{d|50%|percent}的底线{e|10.0个百分点|percentage-point}。按各初中三年在籍毕业生人数分配，农村初中分得{f|912人|place}，城区初中分得{g|804人|place}，农村占{h|53.1%|percent}，而农村毕业生占全市毕业生的{i|49.7%|percent}，可见分配向农村适当倾斜。实际使用时，农村初中有{j|83人|place}因不到最低控制线而空出，按规定调剂给城区，最终农村学生凭分配名额入学{k|829人|student}，城区{m|887人|student}，总数不变。""",
[("share","b","a","c"),("least","d","c"),("diff","c","d","e"),("sum","b","f g"),("share","f","b","h"),("below","i","h"),("diff","f","j","k"),("sum","m","g j"),("sum","b","k m"),("bound","j","f"),("bound","b","a")],
scope=[("share","k","b","h"),("share","f","a","h")], hard="分配与最终使用不同，空额调剂")

passage("wrong-pass-base", wrap("""（一）学业水平。八年级数学抽测{a|1186名|student}学生，达到中等及以上水平的{b|973人|student}，占{c|82.0%|percent}；语文抽测{d|1192名|student}，达到中等及以上{e|1041人|student}，占{f|87.3%|percent}，语文比数学高{g|5.3个百分点|percentage-point}。城乡之间，城区学校数学参测{h|604人|student}、达标{i|538人|student}，达标率{j|89.1%|percent}；农村学校参测{k|582人|student}、达标{m|435人|student}，达标率{o|44.7%|percent}，城乡相差{p|14.4个百分点|percentage-point}，比三年前缩小{q|4.1个百分点|percentage-point}。抽测卷与三年前同为{r|32道|item}，其中{s|20道|item}为锚题，因此可以纵向比较。""", 32),
[("share","b","a","c"),("share","e","d","f"),("diff","f","c","g"),("sum","a","h k"),("sum","b","i m"),("share","i","h","j"),("share","m","k","o"),("diff","j","o","p"),("between","c","j o"),("bound","s","r"),("bound","b","a"),("bound","e","d"),("bound","i","h"),("bound","m","k"),("below","o","j")],
[error("share-mismatch","o","m k j p",[6, 7],("74.7%","percent"),"农村达标人数应除以农村参测582人，却除以全部达标973人","wrong denominator",2)],
scope=[("share","m","a","o"),("share","m","b","j")])

passage("computers-units", half("""（三）信息化。全县中小学现有学生用终端{a|1.28万台|item}，在校生{b|10.24万人|student}，平均{c|8人|other}一台；教师{d|6815人|person}，配备教学用终端{e|6642台|item}，配备率{f|97.5%|percent}，其余教师多为教学点返聘人员，由学校统一借用。多媒体教室{g|2458间|classroom}，每百名学生{h|2.4间|other}，其中近五年新建改建{i|1573间|classroom}，占{j|64.0%|percent}。互联网接入带宽{k|100M|Mbps}以上的学校{m|183所|school}，占{o|194所|school}中小学的{p|94.3%|percent}；未达到的{q|11所|school}全部是教学点，其中{r|三所|school}因架空光缆需跨林区，改走卫星链路。"""),
[("avg","b","a","c"),("share","e","d","f"),("per100","g","b","h"),("share","i","g","j"),("share","m","o","p"),("diff","o","m","q"),("bound","i","g"),("bound","m","o"),("bound","e","d"),("bound","r","q")],
scope=[("per100","a","b","h"),("avg","d","a","c")], hard="人数以万计，结果以间、台计，单位换算")

passage("satisfaction-survey", """社会满意度调查发放问卷{a|3600份|item}，面向学生、家长、教师、校长和人大代表政协委员{n|五类|item}人群。回收{b|3478份|item}，回收率{c|96.6%|percent}；剔除答题时间过短的{d|96份|item}，有效问卷{e|3382份|item}，有效率{f|97.2%|percent}。总体满意度{g|91.6%|percent}，高于{h|85%|percent}的要求。按人群看，校长{i|97.8%|percent}，教师{j|94.1%|percent}，学生{k|93.5%|percent}，家长{m|90.2%|percent}，代表委员{o|92.0%|percent}，家长最低，不满意的原因排前两位的是课后服务收费和放学接送拥堵。与上次调查的{p|89.7%|percent}相比，总体提高{q|1.9个百分点|percentage-point}；家长提高{r|2.8个百分点|percentage-point}，上次为{s|87.4%|percent}，已连续{t|三次|other}上升。""",
[("share","b","a","c"),("diff","b","d","e"),("share","e","b","f"),("least","h","g"),("between","g","i j k m o"),("smallest","m","i j k o"),("diff","g","p","q"),("diff","m","s","r"),("trend","up","p g"),("trend","up","s m"),("count","n",5),("bound","d","b"),("bound","b","a"),("least","h","m")],
scope=[("share","e","a","f"),("mean","i j k m o","g")], hard="满意度按样本加权，不是五类人群的平均")

passage("score-by-county-table", """资源配置监测得分（满分{m|100分|other}）
县区 | 小学 | 初中 | 合计权重得分
甲县 | {a1|88.4|other} | {b1|85.0|other} | {c1|87.04|other}
乙区 | {a2|93.6|other} | {b2|91.2|other} | {c2|92.64|other}
丙县 | {a3|81.7|other} | {b3|84.5|other} | {c3|82.28|other}
丁县 | {a4|90.2|other} | {b4|87.8|other} | {c4|89.24|other}
小学按{w|60%|percent}、初中按{v|40%|percent}加权。乙区列第一，丙县虽然排在末位，却是唯一一个初中得分高于小学的县，高出{d|2.8分|other}，靠的是去年两所新建初中投用。最高与最低相差{e|9.82分|other}。甲县与丁县相差{f|2.20分|other}，主要差在功能室。""",
[("expr","a1*0.6+b1*0.4","c1"),("expr","a2*0.6+b2*0.4","c2"),("expr","a3*0.6+b3*0.4","c3"),("expr","a4*0.6+b4*0.4","c4"),("hundred","w v"),("diff","b3","a3","d"),("diff","c2","c3","e"),("diff","c4","c1","f"),("below","b1","a1"),("below","b2","a2"),("below","b4","a4"),("below","a3","b3"),("largest","c2","c1 c3 c4"),("smallest","c3","c2 c4"),("bound","c2","m"),("between","c1","a1 b1"),("between","c2","a2 b2"),("between","c3","a3 b3"),("between","c4","a4 b4")],
[error("average-mismatch table-mismatch","c3","a3 b3 c2 e",[2, 6],("82.82","other"),"81.7的六成加84.5的四成是82.82，后两位颠倒，与最高相差也据此","transposed digits",2)],
scope=[("mean","a1 b1","c1"),("diff","a2","a3","e")])

passage("over-age-relocation", """来信答复（摘要）。您反映“撤并以后孩子上学更远，均衡了什么”，我们核实如下：近两年全乡由{a|11个|item}教学点并为{b|4个|item}，减少{c|7个|item}；受影响学生{d|317人|student}，其中改为住校{e|128人|student}，乘校车{f|146人|student}，投靠亲属在县城就读{g|43人|student}。撤并后单程最远{h|9.5公里|other}，校车耗时{i|28分钟|other}，没有超过{j|40分钟|other}的规定；撤并前最远的步行{k|3.2公里|other}。您说的远了是事实，远了{m|6.3公里|other}。好处也有：原来{o|11名|person}教师每人包一个点、兼教所有科目，如今{q|四个|item}点每点{r|三名|person}教师，加上走教的{t|两名|person}英语教师，共{u|14人|person}，英语课第一次开齐。""",
[("diff","a","b","c"),("sum","d","e f g"),("most","i","j"),("diff","h","k","m"),("expr","q*r+t","u"),("same","b","q"),("trend","down","a b"),("below","k","h"),("same","a","o")],
scope=[("prod","u","q r"),("diff","u","o","c")], hard="撤并后距离变远为事实，并非矛盾")

passage("transfer-later-divided", """关于规模均衡的对比。城区实验小学2018年在校生{a|3126人|student}，2023年降至{b|2391人|student}，减少{c|735人|student}，下降{d|30.7%|percent}；同期新区小学由{e|412人|student}增至{f|1203人|student}，增加{g|791人|student}，为2018年的{h|2.9倍|other}。两校之和由{i|3538人|student}变为{j|3594人|student}，基本没有变化，说明新区小学承接的主要是原来挤进实验小学的生源。按{k|2000人|student}的规模上限，实验小学仍超{m|391人|student}，区里提出每年少招{o|两个|class}班、每班{p|45人|other}，照此{q|五年|other}少招{z|450人|student}，可以降到上限以内。""",
[("diff","a","b","c"),("growthb","a","c","d"),("diff","f","e","g"),("multiple","f","e","h"),("sum","i","a e"),("sum","j","b f"),("diff","b","k","m"),("trend","down","a b"),("trend","up","e f"),("prod","z","o p q"),("below","m","z"),("below","k","b")],
[error("growth-mismatch","d","a c",[1],("23.5%","percent"),"减少735人应除以2018年的3126人，却除以2023年的2391人","later divided instead of earlier",1)],
scope=[("diff","g","c","m"),("growth","f","e","d")])

passage("teaching-room-restated", """一、总体判断
2022年全县{n|53所|school}小学中，生均教学及辅助用房面积达到{l|4.5平方米|other}的有{a|49所|school}，比上年增加{b|三所|school}，上年为{c|46所|school}。全县小学教学及辅助用房{d|23.87万平方米|other}，在校生{e|47260人|student}，生均{f|5.05平方米|other}。
二、主要问题
面积不足的学校有{g|五所|school}，分别是城东、城西、河口和马场小学，前{h|两所|school}是因为学位紧张改了功能室上课，后两所是D级危房拆除后重建未完。城东小学缺口最大，生均只有{i|3.62平方米|other}，比标准低{j|0.88平方米|other}。重建项目总投资{k|1840万元|CNY}，已完成{m|1104万元|CNY}，占{o|60%|percent}。""",
[("diff","a","c","b"),("avg","d","e","f"),("diff","n","a","g"),("count","g",4),("diff","l","i","j"),("share","m","k","o"),("below","i","l"),("least","l","f"),("trend","up","c a"),("bound","a","n"),("bound","m","k")],
[error("difference-mismatch count-mismatch","g","n a",[2, 3],("四所","school"),"53减49为四所，所列也是四所","count against list",3)],
scope=[("diff","n","c","g"),("share","a","n","o")])

passage("skeleton-teacher-list", """审核备忘：乙区报送的初中骨干教师名册与资源配置表不一致，来回核对{n|三次|other}。名册列省级{a|12人|person}、市级{b|68人|person}、县级{c|143人|person}，合计{d|223人|person}；资源配置表填{e|209人|person}，少{f|14人|person}。经查，名册里{g|9人|person}同时有市级和县级称号，登记了两遍，另有{h|5人|person}已调任教研员、不在学校上课，按监测口径不能计入，两项扣除后正是{i|209人|person}。全区初中在校生{j|18420人|student}，每百名拥有{k|1.13人|other}；若按名册原数则为{m|1.21人|other}，两种算法都在{o|1人|other}以上，不影响达标，但差异系数由{p|0.391|other}变成{q|0.377|other}，所以仍须更正。""",
[("sum","d","a b c"),("diff","d","e","f"),("sum","f","g h"),("same","e","i"),("lin","i","+d -g -h"),("per100","e","j","k"),("per100","d","j","m"),("least","o","k"),("least","o","m"),("below","k","m")],
scope=[("per100","a","j","k"),("sum","d","a b c g")], hard="名册重复计列与不计入者使两数不同")

passage("wrong-superlative", """部分指标进步排名（与上轮相比学校达标率变化）：仪器设备由{a|84.2%|percent}升到{a1|96.5%|percent}，提高{a2|12.3个百分点|percentage-point}；体育场馆由{b|71.9%|percent}升到{b1|86.0%|percent}，提高{b2|14.1个百分点|percentage-point}；体艺教师由{c|66.7%|percent}升到{c1|82.5%|percent}，提高{c2|15.8个百分点|percentage-point}；教学用房由{d|93.0%|percent}升到{d1|94.7%|percent}，提高{d2|1.7个百分点|percentage-point}。{n|四项|item}之中进步最大的是体育场馆，县里用腾退的老厂区修了{e|六块|item}运动场；教学用房底子好，提升空间有限，进步最小。监测对象为{f|57所|school}学校，体艺教师达标的已有{g|47所|school}，还有{h|10所|school}不足，计划以走教和购买服务补齐{i|23名|person}。""",
[("diff","a1","a","a2"),("diff","b1","b","b2"),("diff","c1","c","c2"),("diff","d1","d","d2"),("largest","b2","a2 c2 d2"),("smallest","d2","a2 b2 c2"),("share","g","f","c1"),("diff","f","g","h"),("count","n",4),("trend","up","a a1"),("trend","up","b b1"),("trend","up","c c1"),("trend","up","d d1"),("bound","g","f")],
[error("direction-mismatch sequence-mismatch","b2","a2 c2 d2",[4],None,"体艺教师提高15.8个百分点，多于体育场馆的14.1个百分点","wrong superlative",2,"进步最大的是体艺教师")],
scope=[("share","g","f","b1"),("diff","c1","b","c2")])

passage("exchange-plan-fulfil", half("""计划与完成对照。甲县2022—2024年交流轮岗计划{a|450人|person}，三年依次安排{a1|140人|person}、{a2|150人|person}、{a3|160人|person}；实际完成{b1|128人|person}、{b2|163人|person}、{b3|171人|person}，合计{b|462人|person}，完成计划的{c|102.7%|percent}。第一年少{d|12人|person}，是受疫情影响延期派出，欠账在第二年补上；后两年各超{e|13人|person}和{f|11人|person}。按县里的实施方案，三年内应有{g|20%|percent}以上骨干教师参与，全县骨干教师{h|312人|person}，实际参与{i|74人|person}，占{j|23.7%|percent}。需要注意的是，{k|462人|person}是人次口径，同一教师两年都外派的有{m|26人|person}，按人头计为{o|436人|person}。"""),
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("share","b","a","c"),("diff","a1","b1","d"),("diff","b2","a2","e"),("diff","b3","a3","f"),("least","g","j"),("share","i","h","j"),("same","b","k"),("diff","k","m","o"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("bound","m","o"),("below","a","b"),("below","b1","a1")],
scope=[("share","o","a","c"),("share","i","b","j")], hard="计划完成超百；人次与人头")

passage("coefficient-above-limit", """（二）初中差异系数全部控制在{l|0.45|other}以内
七项指标中，每百名学生拥有高学历教师差异系数{a|0.214|other}，骨干教师{b|0.473|other}，体艺教师{c|0.398|other}，教学用房{d|0.352|other}，体育场馆{e|0.441|other}，仪器设备{f|0.317|other}，多媒体教室{g|0.269|other}，{n|七项|item}平均即综合差异系数{h|0.352|other}，比上年的{i|0.372|other}下降{j|0.020|other}。波动较大的是体育场馆，原因是{k|23所|school}初中里有{m|四所|school}由完全中学分设，场地尚未划分，暂按高中、初中学生比例分摊，分摊以后生均面积最小的只有{o|5.1平方米|other}，而独立初中平均{p|12.4平方米|other}，相差{q|7.3平方米|other}。""",
[("mean","a b c d e f g","h"),("diff","i","h","j"),("most","a","l"),("most","b","l"),("most","c","l"),("most","d","l"),("most","e","l"),("most","f","l"),("most","g","l"),("most","h","l"),("diff","p","o","q"),("largest","b","a c d e f g"),("count","n",7),("between","h","a b c d e f g"),("trend","down","i h"),("bound","m","k")],
[error("bound-exceeded","b","l",[3],None,"骨干教师0.473高于0.45，标题说全部以内","limit against the figure",2,"除骨干教师外控制在0.45以内")],
scope=[("diff","i","b","j"),("most","b","i")])

passage("decimal-equipment", """我站对甲县报送的生均仪器设备值做了抽核。花园小学账面设备{a|318.6万元|CNY}，在校生{b|1475人|student}，报送生均{c|216元|CNY/student}；光明小学账面{d|205.9万元|CNY}，在校生{e|918人|student}，报送生均{f|2243元|CNY/student}。现场盘点发现光明小学{g|两间|classroom}科学实验室的吊装设备（{h|17.4万元|CNY}）未及时入账，补记后为{i|223.3万元|CNY}，生均{j|2432元|CNY/student}。标准为{k|2000元|CNY/student}，两校都已达到。抽核的{m|12所|school}学校里，账实相符的{o|9所|school}，占{p|75%|percent}，比去年的{q|58.3%|percent}提高{r|16.7个百分点|percentage-point}，提高主要得益于统一使用资产系统。""",
[("avg","a","b","c"),("avg","d","e","f"),("sum","i","d h"),("avg","i","e","j"),("least","k","c"),("least","k","f"),("least","k","j"),("share","o","m","p"),("diff","p","q","r"),("trend","up","q p"),("bound","o","m"),("bound","h","i"),("trend","up","f j"),("trend","up","d i")],
[error("average-mismatch bound-exceeded","c","a b k",[0, 4],("2160元","CNY/student"),"318.6万元除以1475人为2160元，小数点错位，且与“已达到”不符","decimal point",2)],
scope=[("avg","h","e","j"),("share","h","i","p")])

passage("holiday-teachers-prose", """今年的监测会上，几位校长讨论最热烈的不是房子，而是人。甲县全县音乐教师{a|86人|person}，学校{b|104所|school}，平均一校不到{c|一人|other}；美术教师{d|91人|person}，体育教师{e|213人|person}，{n|三科|item}共{f|390人|person}，占专任教师的{g|10.5%|percent}，专任教师为{h|3714人|person}。问题在于分布：城区{i|18所|school}学校有{j|231人|person}，占{k|59.2%|percent}，农村{m|86所|school}学校只有{o|149人|person}，校均{p|1.8人|other}。县里正在试行“一师多校”走教，每人每周走{q|两校|other}、{r|12节|other}，交通补贴每月{s|400元|CNY/month}，一学期按{t|五个月|other}计为{u|2000元|CNY}。""",
[("sum","f","a d e"),("share","f","h","g"),("share","j","f","k"),("sum","f","j o"),("diff","b","i","m"),("avg","o","m","p"),("below","a","b"),("prod","u","s t"),("count","n",3),("avgmost","a","b","c")],
[error("sum-mismatch average-mismatch","o","f j m p",[3, 5],("159人","person"),"三科390人减城区231人为159人，校均1.8人也按159人算得","wrong digit",3)],
scope=[("avg","f","b","p"),("share","o","f","k")])

passage("bestschool-gap-closed", """问卷之外，我们还跟踪了同一片区{n|三所|school}初中的差距。2019年每百名学生高学历教师数，一中{a|9.8人|other}、二中{b|7.1人|other}、三中{c|4.6人|other}，最高与最低差{d|5.2人|other}；2023年依次为{e|9.1人|other}、{f|8.3人|other}、{g|7.5人|other}，差{h|1.6人|other}，缩小{i|3.6人|other}。一中下降并非教师流失，而是在校生由{j|1420人|student}增至{k|1654人|student}，高学历教师从{m|139人|person}增到{o|151人|person}，增幅{q|8.6%|percent}赶不上学生增幅{r|16.5%|percent}。三中的上升则靠集团总校选派的{t|14人|person}。集团化办学以来，三校联合教研{u|62次|other}，共用题库，期末统一阅卷。""",
[("diff","a","c","d"),("diff","e","g","h"),("diff","d","h","i"),("per100","m","j","a"),("per100","o","k","e"),("growth","o","m","q"),("growth","k","j","r"),("below","q","r"),("trend","down","d h"),("trend","down","a e"),("trend","up","b f"),("trend","up","c g"),("trend","up","j k"),("trend","up","m o"),("largest","a","b c"),("smallest","c","a b"),("largest","e","f g"),("smallest","g","e f")],
scope=[("diff","a","b","d"),("per100","o","j","e")], hard="教师增加而每百名下降，因学生增得更快")

passage("ledger-part-left-out", """各县整改资金到位表（单位：万元）
县区 | 计划 | 到位 | 其中省级 | 其中县级
甲县 | {a1|1260|CNY@万} | {b1|1180|CNY@万} | {c1|620|CNY@万} | {d1|560|CNY@万}
乙区 | {a2|840|CNY@万} | {b2|840|CNY@万} | {c2|310|CNY@万} | {d2|530|CNY@万}
丙县 | {a3|1530|CNY@万} | {b3|1295|CNY@万} | {c3|870|CNY@万} | {d3|425|CNY@万}
丁县 | {a4|970|CNY@万} | {b4|920|CNY@万} | {c4|480|CNY@万} | {d4|440|CNY@万}
合计 | {a|4600|CNY@万} | {b|3315|CNY@万} | {c|2280|CNY@万} | {d|1955|CNY@万}
资金到位率{e|92.1%|percent}，乙区全额到位，丙县最低，只有{f|84.6%|percent}，县级配套欠{g|235万元|CNY}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("sum","b1","c1 d1"),("sum","b2","c2 d2"),("sum","b3","c3 d3"),("sum","b4","c4 d4"),("sum","b","c d"),("share","b","a","e"),("share","b3","a3","f"),("diff","a3","b3","g"),("same","a2","b2"),("bound","b","a"),("bound","b1","a1"),("bound","b3","a3"),("bound","b4","a4"),("below","f","e")],
[error("sum-mismatch table-mismatch","b","b1 b2 b3 b4 c d a e",[1, 8, 9],("4235","CNY@万"),"四县到位相加4235万元，漏了丁县920万元，到位率92.1%也按4235算得","part left out",2)],
scope=[("share","c","a","e"),("share","c3","b3","f")])

passage("internal-memo-median", """内部工作便笺：均值与中位数不要写混。小学生均体育场馆面积全县均值{a|9.36平方米|other}，中位数{b|8.12平方米|other}，高于标准{l|7.5平方米|other}的学校{c|39所|school}，占{d|52所|school}的{e|75%|percent}。均值之所以比中位数大{f|1.24平方米|other}，是因为有{g|五所|school}村小学生不足{h|60人|student}而操场不小，生均都在{i|30平方米|other}以上；把这{j|五所|school}去掉，均值降为{k|7.90平方米|other}。国家只看每校是否达标以及差异系数，不看均值，所以村小的高数值反而推高了差异系数，由剔除后的{m|0.312|other}变为{o|0.527|other}，超过了{q|0.50|other}的要求。因此建议按规定把不足{r|100人|student}的学校和教学点单列，不参加差异系数计算。""",
[("below","b","a"),("diff","a","b","f"),("share","c","d","e"),("same","g","j"),("below","k","a"),("below","m","o"),("most","m","q"),("below","q","o"),("bound","c","d"),("least","l","k"),("least","l","b"),("below","h","r")],
scope=[("diff","a","k","f"),("most","o","q")], hard="系数超标为未剔除口径，文中承认")

passage("minutes-school-heads", """约谈纪要
时间：5月14日下午。对象：生均教学用房连续{n|两年|other}不达标的{m|三所|school}小学校长。
站长通报数据：向阳小学生均{a|3.94平方米|other}，建设小学{b|4.11平方米|other}，胜利小学{c|4.32平方米|other}，都在标准{l|4.5平方米|other}以下，其中差得最多的是向阳，差{d|0.56平方米|other}。
向阳校长表态：学校有{e|1728名|student}学生、{f|6808平方米|other}用房，家属楼底层{g|600平方米|other}收回以后生均可到{h|4.29平方米|other}，仍然不够，请求分流。
建设校长认为，学校把图书馆的{i|620平方米|other}报成了行政用房，更正后用房由{j|5343平方米|other}增至{k|5963平方米|other}，按{o|1300人|student}算生均{q|4.59平方米|other}，达标。
胜利校长提出学生已从{r|1150人|student}减到{s|1004人|student}，用房{t|4968平方米|other}未变，现在生均{u|5.94平方米|other}，请重新采集。
站长要求：更正须附测绘图，6月底前报送。""",
[("count","m",3),("diff","l","a","d"),("below","a","l"),("below","b","l"),("below","c","l"),("avg","f","e","a"),("expr","(f+g)/e","h"),("below","h","l"),("sum","k","j i"),("avg","k","o","q"),("avg","j","o","b"),("least","l","q"),("avg","t","r","c"),("avg","t","s","u"),("least","l","u"),("trend","down","r s"),("smallest","a","b c")],
[error("average-mismatch","u","t s",[13],("4.95平方米","other"),"4968除以1004为4.95平方米，数字写颠倒","transposed digits",1)],
scope=[("avg","k","r","u"),("avg","f","e","h")])

passage("report-body-vs-summary", """【摘要】全市{n|312所|school}义务教育学校中，七项指标全部达标的{a|241所|school}，占{b|77.2%|percent}；六项达标且余项过底线的{c|58所|school}；不达标的{d|13所|school}。
【正文】从学校总体看，小学{e|204所|school}，初中及一贯制学校{f|108所|school}。小学里全部达标{g|163所|school}，基本达标{h|34所|school}，不达标{i|7所|school}；初中里全部达标{j|78所|school}，基本达标{k|24所|school}，不达标{m|6所|school}。两个学段合计，达标（含基本达标）{o|299所|school}，达标率{p|95.8%|percent}，比上年的{q|92.9%|percent}提高{r|2.9个百分点|percentage-point}。不达标学校里，城区{s|9所|school}、乡村{t|6所|school}，城区主要是面积不足，乡村主要是骨干教师不足，治理的路数不一样。""",
[("share","a","n","b"),("sum","n","a c d"),("sum","n","e f"),("sum","e","g h i"),("sum","f","j k m"),("sum","a","g j"),("sum","c","h k"),("sum","d","i m"),("sum","o","a c"),("diff","n","d","o"),("share","o","n","p"),("diff","p","q","r"),("trend","up","q p"),("sum","d","s t"),("below","b","p")],
[error("sum-mismatch","s","d t",[13],("7所","school"),"不达标共13所，乡村6所，城区应为7所","wrong digit",3)],
scope=[("share","a","e","b"),("sum","d","g i")])

passage("cross-year-per-pupil", """设备投入连年增加，为什么生均设备值反而少了？
乙区区督导室函询此事。我们查了底账：2022年初中仪器设备总值{a|8930万元|CNY}，学生{b|25160人|student}，生均{c|3549元|CNY/student}；2023年总值{d|9415万元|CNY}，增长{e|5.4%|percent}，学生{f|28240人|student}，增长{g|12.2%|percent}，生均{h|3334元|CNY/student}，减少{i|215元|CNY/student}。投入确有{j|485万元|CNY}，但学生多了{k|3080人|student}，其中{m|1960人|student}是民办转公的两所学校带来的，这两所学校的设备属于举办者，没有随同移交。若把这部分学生剔除，生均为{o|3583元|CNY/student}，略高于上年{q|34元|CNY/student}。标准{r|2500元|CNY/student}，各口径都达到。""",
[("avg","a","b","c"),("growth","d","a","e"),("growthb","a","j","e"),("growthb","b","k","g"),("growth","f","b","g"),("avg","d","f","h"),("diff","c","h","i"),("diff","d","a","j"),("diff","f","b","k"),("expr","d/(f-m)","o"),("diff","o","c","q"),("least","r","c"),("least","r","h"),("least","r","o"),("below","e","g"),("trend","up","a d"),("trend","up","b f"),("trend","down","c h"),("bound","m","k")],
scope=[("growth","h","c","e"),("avg","j","k","i")], hard="总值增长低于学生增长")

passage("hidden-exempt-schools", """（三）教学点和特殊教育学校不参与差异系数计算。全县现有小学{a|58所|school}、教学点{b|31个|item}，其中在校生不足{c|100人|student}的小学{d|17所|school}。参与差异系数计算的为{e|41所|school}小学，占小学数的{f|70.7%|percent}，在校生却占全县小学生的{g|91.8%|percent}，为{h|26430人|student}，全县小学生{i|28790人|student}，其余{j|2630人|student}分布在小规模学校和教学点，平均每校（点）{k|49人|other}。小规模学校单独评价，看开齐课程、教师走教和基本办学条件{m|三项|item}，其中课程开齐率{o|100%|percent}，走教覆盖{q|44个|item}校（点），占{r|91.7%|percent}。""",
[("diff","a","d","e"),("share","e","a","f"),("share","h","i","g"),("diff","i","h","j"),("expr","j/(b+d)","k"),("expr","q/(b+d)*100","r")],
[error("difference-mismatch average-mismatch","j","i h b d k",[3, 4],("2360人","student"),"28790减26430为2360人，平均每校点49人也按2360人算得","transposed digits",1)],
scope=[("share","d","a","g")])

passage("plan-target-2025", """到2025年的目标分解。综合差异系数：小学由{a|0.412|other}降到{b|0.350|other}以内，初中由{c|0.378|other}降到{d|0.320|other}以内。生均体育场馆面积不达标学校由{e|26所|school}减到{f|5所|school}，三年依次减少{g|9所|school}、{h|7所|school}、{i|5所|school}；体艺教师缺口{j|148人|person}，每年招聘{k|42人|person}，三年补{m|126人|person}，尚余{o|22人|person}由银龄讲学和购买服务解决。资金测算{p|2.36亿元|CNY}，其中一般债{q|1.1亿元|CNY}，上级补助{r|8400万元|CNY}，县级{s|4020万元|CNY}，社会捐赠{t|180万元|CNY}。责任单位为教育、财政、编办、自然资源{u|四个|item}部门，教育局按季通报，年底对照本表逐项验收。""",
[("lin","f","+e -g -h -i"),("prod","m","k","3"),("diff","j","m","o"),("sum","p","q r s t"),("trend","down","a b"),("trend","down","c d"),("trend","down","e f"),("count","u",4),("below","m","j")],
scope=[("sum","p","q r"),("diff","a","c","b")], hard="三年补齐后仍有余缺；资金以亿、万两种单位相加")

passage("boarding-hours-hotline", """热线记录第{!no|37}号。来电人系乡镇家长，问：“公示说我们镇初中七项指标全达标，可孩子班上{a|53个|student}人，怎么算均衡？”答：七项指标算的是资源，不算班额；班额另有一条，初中不超过{b|50人|student}。您孩子所在年级{c|四个|class}班，学生{d|214人|student}，平均{e|53.5人|other}，确实超了，我们登记在案。来电人又问：“教师够吗？”答：全校学生{f|608人|student}，高于规定学历教师{g|34人|person}，每百人{h|5.59人|other}，标准{i|5.3人|other}；体艺教师{j|6人|person}，每百人{k|0.99人|other}，标准{l|0.9人|other}，两项都过线。来电人表示理解，但要求明年分班。回访：{!m|9}月学校由原来的{m|12个|class}班增到{o|13个|class}班，该年级改为{q|五个|class}班，平均{r|42.8人|other}。""",
[("avg","d","c","e"),("below","b","e"),("per100","g","f","h"),("per100","j","f","k"),("least","i","h"),("least","l","k"),("avg","d","q","r"),("most","r","b"),("below","c","q"),("below","b","a"),("trend","up","m o")],
scope=[("most","e","b"),("avg","f","m","e")], hard="资源达标而班额超标，答复承认")

passage("library-books-side", """除七项指标外，学校办学条件中图书一项由装备站另行监测。小学生均图书{a|24.6册|item}、初中{b|36.8册|item}，标准分别为{c|20册|item}、{d|30册|item}。但小学馆藏中出版{e|十年|other}以上的占{f|37.5%|percent}，全县小学藏书{g|71.34万册|item}，旧书{h|26.75万册|item}；去除旧书后生均{i|15.4册|item}，低于标准{j|4.6册|item}。也就是说，数量达标掩盖了质量不足。今年计划更新{k|9.5万册|item}，按码洋{!rate|六}折采购，均价{o|18.4元|CNY}，预算{q|1748万元|CNY}。各校按学生数分配，小学生{r|29000人|student}，生均{s|3.3册|item}，年底前到馆。""",
[("avg","g","r","a"),("share","h","g","f"),("expr","(g-h)/r","i"),("below","i","c"),("diff","c","i","j"),("least","c","a"),("least","d","b"),("prod","q","k o"),("avg","k","r","s"),("bound","k","g")],
[error("average-mismatch","q","k o",[7],("174.8万元","CNY"),"9.5万册乘18.4元为174.8万元，小数点后移一位","decimal point",1)],
scope=[("avg","h","r","i"),("avg","k","r","a")])

passage("inspector-diary", """责任督学月记：本月走了{a|五所|school}学校，重点看功能室。第一所，中心校，科学实验室{b|两间|classroom}，仪器柜锁着，登记簿上一学期只用{c|7次|other}，按课表应有{d|36次|other}，开出率{e|19.4%|percent}。第二、第三所是村小，合用一套流动实验箱，应开{f|24次|other}、实开{g|21次|other}，{h|87.5%|percent}，反比中心校高。第四所是新建校，音乐、美术、舞蹈教室{i|六间|classroom}全部装空调，学生{j|356人|student}，按规模只需{k|四间|classroom}。第五所撤并在即，不作评价。五校教师访谈共{m|33人|person}，认为功能室“够用”的{o|19人|person}，占{q|57.6%|percent}；认为“够用但没人会用”的{r|11人|person}，其余{s|3人|person}认为不够。结论写得直白些：硬件的校际差距在缩小，使用的差距在拉大。""",
[("share","c","d","e"),("share","g","f","h"),("below","e","h"),("share","o","m","q"),("sum","m","o r s"),("below","k","i"),("bound","c","d"),("bound","g","f"),("bound","o","m"),("count","a",5)],
scope=[("share","r","m","q"),("share","c","f","e")], hard="条件差的村小开出率反高，属实")

passage("correction-notice", """更正启事
我中心《简报》第{!no|6}期第二版所载《优质均衡，我们走到哪一步》一文，有{n|三处|item}数字需要更正：
1. “全市参与监测学校{a|218所|school}”应为{b|281所|school}，其中小学{c|186所|school}、初中{d|95所|school}，原文数字颠倒。
2. “小学达标率{e|91.4%|percent}”系以{f|170所|school}除以{g|186所|school}所得，无误；“初中达标率{h|91.6%|percent}”的分子误用了上年的{i|87所|school}，本年应为{j|89所|school}，达标率{k|93.7%|percent}。
3. 表内“体育场馆缺口{m|3.4万平方米|other}”漏写了初中部分{o|1.9万平方米|other}，两段合计{q|5.3万平方米|other}。
更正以后，两个学段达标学校合计{r|259所|school}，占{s|92.2%|percent}，给读者造成不便，谨致歉意。""",
[("sum","b","c d"),("share","f","g","e"),("share","i","d","h"),("share","j","d","k"),("sum","q","m o"),("sum","r","f j"),("share","r","b","s"),("count","n",3),("same","c","g"),("between","s","e k"),("trend","up","i j")],
scope=[("same","a","b"),("share","r","a","s"),("same","h","k")], hard="更正启事中原误数与正确数并列")

passage("coverage-group-school", """（五）集团化办学。乙区组建教育集团{a|12个|item}，覆盖学校{b|67所|school}，占全区{c|83所|school}义务教育学校的{d|80.7%|percent}，其中牵头校{e|12所|school}，成员校{f|55所|school}；按学生计，覆盖{g|5.84万人|student}，占{h|90.1%|percent}，全区学生{i|6.48万人|student}。集团内骨干教师流动{j|214人|person}，占集团骨干教师{k|1070人|person}的{m|20%|percent}，刚好达到要求。跟踪评估把集团分为紧密型{o|5个|item}、协作型{q|6个|item}和松散型{r|2个|item}，松散型集团校际差异系数{s|0.371|other}，高于紧密型的{t|0.246|other}，相差{u|0.125|other}。评估认为，松散型集团的问题不在理念，而在人事权没有下放。""",
[("share","b","c","d"),("sum","b","e f"),("share","g","i","h"),("share","j","k","m"),("sum","a","o q r"),("diff","s","t","u"),("same","a","e"),("below","t","s"),("bound","b","c"),("bound","g","i"),("below","d","h"),("bound","j","k")],
[error("sum-mismatch","r","a o q",[4],("1个","item"),"集团12个，紧密型5个、协作型6个，松散型只有1个","wrong digit",2)],
scope=[("share","e","c","d"),("share","b","i","h")])

passage("point-change-percent", half("""体艺教师学校达标率变化的两种说法。2020年监测学校{a|75所|school}，达标{b|48所|school}，达标率{c|64.0%|percent}；2023年仍为{d|75所|school}，达标{e|66所|school}，达标率{f|88.0%|percent}，提高{g|37.5个百分点|percentage-point}。新增的达标学校{h|18所|school}中，{i|11所|school}靠招聘，{j|5所|school}靠走教，{k|2所|school}因学生减少。三年共招聘体艺教师{m|137人|person}，其中体育{o|58人|person}、音乐{q|41人|person}、美术{r|38人|person}，到农村学校的{s|96人|person}，占{t|70.1%|percent}。仍不达标的{u|九所|school}学校有{v|六所|school}在城区，缺编{w|23人|person}，要靠跨校调剂。"""),
[("same","a","d"),("diff","a","e","u"),("share","b","a","c"),("share","e","d","f"),("diff","f","c","g"),("diff","e","b","h"),("sum","h","i j k"),("sum","m","o q r"),("share","s","m","t"),("diff","d","e","u"),("trend","up","c f"),("bound","v","u"),("bound","s","m"),("bound","b","a"),("bound","e","d")],
[error("difference-mismatch","g","f c",[4],("24个百分点","percentage-point"),"88.0%减64.0%为24个百分点，37.5%是达标校数的增幅","relative change called points",1)],
scope=[("share","h","a","g")])

passage("digest-three-errors", """二、达标情况
截至2023年底，全县义务教育学校{a|126所|school}，其中小学{b|87所|school}、初中{c|28所|school}、九年一贯制{d|11所|school}。七项指标学校综合达标{e|109所|school}，综合达标率{f|86.5%|percent}，较2022年的{g|80.2%|percent}提高{h|6.3个百分点|percentage-point}。
从类别看，小学达标{i|76所|school}，占小学的{j|87.4%|percent}；初中达标{k|25所|school}，占{m|89.3%|percent}；一贯制学校达标{n|6所|school}，占{o|72.7%|percent}，是{q|三类|item}学校里最高的一类，原因是建校时间短、用地宽裕。不达标学校{r|17所|school}，主要短板为体育场馆（{s|12所|school}）、体艺教师（{t|9所|school}），两项都有问题的{u|四所|school}。2024年拟投入{v|3150万元|CNY}，平均每所不达标学校{w|185.3万元|CNY}。""",
[("sum","a","b c d"),("share","e","a","f"),("diff","f","g","h"),("sum","e","i k n"),("share","i","b","j"),("share","k","c","m"),("share","n","d","o"),("largest","o","j m"),("diff","a","e","r"),("lin","r","+s +t -u"),("avg","v","r","w"),("count","q",3),("trend","up","g f"),("between","f","j m o"),("bound","e","a"),("bound","i","b"),("bound","k","c"),("bound","n","d")],
[error("sum-mismatch share-mismatch","n","e i k d o",[3, 6],("8所","school"),"109减76减25为8所，72.7%也按8所算得","wrong digit",2),
 error("direction-mismatch","o","j m",[7],None,"一贯制72.7%低于小学和初中","wrong superlative",2,"是三类学校里最低的一类")],
scope=[("lin","r","+s +t"),("share","k","e","m")])

passage("clean-thousand", """各位代表，教育均衡不是把高的削平。去年我们监测的{a|45所|school}初中，生均仪器设备值最高的{b|9624元|CNY/student}，最低的{c|2618元|CNY/student}，高低比{d|3.7:1|ratio}；今年最高的还是那所学校，升到{e|9870元|CNY/student}，最低的升到{f|3245元|CNY/student}，高低比变成{g|3.0:1|ratio}。高的涨了{h|246元|CNY/student}，低的涨了{i|627元|CNY/student}，差距却从{j|7006元|CNY/student}缩到{k|6625元|CNY/student}，这就是“抬谷不削峰”。全市设备投入{m|6800万元|CNY}，其中{n|七成|percent}投到生均值后三分之一的{o|15所|school}学校，计{q|4760万元|CNY}，校均{r|317万元|CNY}。""",
[("ratio","b","c","d"),("ratio","e","f","g"),("diff","e","b","h"),("diff","f","c","i"),("diff","b","c","j"),("diff","e","f","k"),("below","h","i"),("trend","down","j k"),("trend","up","b e"),("trend","up","c f"),("share","q","m","n"),("avg","q","o","r"),("overn","a",3,"o"),("bound","o","a"),("bound","q","m")],
scope=[("diff","i","h","k"),("avg","m","o","r")], hard="高低比下降而最高者仍上升")

passage("table-tab-bounds", """体育运动场馆监测抽核表
学校	学生	场馆面积（平方米）	生均
东园小学	{a1|1042|student}	{b1|8150|other}	{c1|7.82|other}
南山小学	{a2|688|student}	{b2|5573|other}	{c2|8.10|other}
西坝小学	{a3|1325|student}	{b3|9142|other}	{c3|6.90|other}
北门小学	{a4|2017|student}	{b4|13918|other}	{c4|6.90|other}
小计	{a|5072|student}	{b|36873|other}	{c|7.25|other}
抽核的{n|四所|school}学校中，达到{l|7.5平方米|other}的有{k|两所|school}；西坝、北门分别只有标准的{m|92.0%|percent}和{o|92.0%|percent}，都在{q|85%|percent}以上，作为“余项”可以通过。北门小学将体育馆二层的{r|1260平方米|other}办公用房误计在内，扣除后生均{s|6.28平方米|other}，为标准的{t|83.7%|percent}，不再过线。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("avg","b4","a4","c4"),("avg","b","a","c"),("least","l","c1"),("least","l","c2"),("below","c3","l"),("below","c4","l"),("share","c3","l","m"),("share","c4","l","o"),("least","q","m"),("least","q","o"),("expr","(b4-r)/a4","s"),("share","s","l","t"),("below","t","q"),("count","n",4),("count","k",2),("between","c","c1 c2 c3 c4")],
[error("sum-mismatch table-mismatch","b","b1 b2 b3 b4 a c",[1, 6],("36783","other"),"四校面积相加36783，颠倒为36873","transposed digits",1)],
scope=[("avg","r","a4","s"),("least","q","t")])

passage("promise-quarter", """问责预警：第三季度调度显示，丙县应于9月底完成的{a|24项|item}整改任务实际完成{b|19项|item}，完成率{c|79.2%|percent}，未达序时要求的{d|90%|percent}。其中教师补充类{e|8项|item}完成{f|7项|item}，学校建设类{g|10项|item}完成{h|6项|item}，设备类{i|6项|item}完成{j|6项|item}。建设类滞后最多，{k|四项|item}未完工程计划投资{m|2360万元|CNY}，已付{n|1534万元|CNY}，付款进度{o|65%|percent}，而形象进度平均{q|58%|percent}，付款快于形象{r|7个百分点|percentage-point}，存在超付风险。县里承诺12月底前全部完成，届时完成率应为{s|100%|percent}；如果只完成{t|三项|item}建设任务和剩余的教师任务，则为{u|95.8%|percent}。""",
[("share","b","a","c"),("below","c","d"),("sum","a","e g i"),("sum","b","f h j"),("diff","g","h","k"),("share","n","m","o"),("diff","o","q","r"),("bound","q","o"),("expr","(b+t+e-f)/a*100","u"),("same","i","j"),("bound","n","m"),("bound","f","e"),("bound","h","g"),("max100","s")],
scope=[("share","h","b","c"),("share","n","m","q")], hard="完成率低于要求、付款快于进度均为文中指出的问题")

passage("wrong-base-growth-long", """第三章　生均教学及辅助用房
{!no|3.1} 总量。全市小学教学及辅助用房2020年{a|412.6万平方米|other}，2023年{b|467.3万平方米|other}，三年增加{c|54.7万平方米|other}，增长{d|11.7%|percent}，年均增加{e|18.2万平方米|other}。同期在校生由{f|88.4万人|student}增加到{g|91.2万人|student}，增长{h|3.2%|percent}，面积增长快于学生增长，生均由{i|4.67平方米|other}提高到{j|5.12平方米|other}。
{!no|3.2} 学校。{k|1046所|school}小学中不达标的{m|83所|school}，占{n|7.9%|percent}；这些学校在校生{o|12.7万人|student}，占全市的{q|13.9%|percent}，可见不达标的以大校为主，平均每校{r|1530人|other}，是全市校均规模{s|872人|other}的{t|1.8倍|other}。
{!no|3.3} 成因。{u|56所|school}在主城区，学位供给跟不上楼盘交付；其余{v|27所|school}在县城。""",
[("diff","b","a","c"),("growth","b","a","d"),("overn","c",3,"e"),("growth","g","f","h"),("below","h","d"),("avg","a","f","i"),("avg","b","g","j"),("share","m","k","n"),("share","o","g","q"),("avg","o","m","r"),("avg","g","k","s"),("multiple","r","s","t"),("sum","m","u v"),("trend","up","a b"),("trend","up","i j"),("trend","up","f g"),("below","n","q"),("bound","u","m")],
[error("growth-mismatch","d","b a",[1],("13.3%","percent"),"增长率应以2020年412.6万为基数，却除以2023年467.3万","wrong base",1)],
scope=[("avg","c","f","j"),("share","u","k","n")])

passage("two-stage-limit-mix", """近日收到丁县申报材料。材料第{!pg|12}页称：“全县{a|24所|school}初中，生均教学及辅助用房最低的也有{b|5.12平方米|other}，均已超过{c|4.5平方米|other}的标准。”审核时请注意，{d|4.5平方米|other}是小学标准，初中为{e|5.8平方米|other}。按初中标准核对，不足的有{f|七所|school}，达标{g|17所|school}，达标率{h|70.8%|percent}，并非材料所说的{i|100%|percent}。七校在校生{j|5236人|student}，用房{k|28274平方米|other}，平均{m|5.40平方米|other}，缺口{n|2094.8平方米|other}。县里补正时承认错用标准，同时说明其中{o|两所|school}的综合楼已完成主体，投用后增加{q|3860平方米|other}，总量上可以补足。""",
[("least","c","b"),("same","c","d"),("below","b","e"),("diff","a","f","g"),("share","g","a","h"),("below","h","i"),("avg","k","j","m"),("below","m","e"),("expr","j*e-k","n"),("below","c","e"),("below","n","q"),("bound","o","f")],
scope=[("least","e","b"),("share","f","a","h"),("share","g","a","i")], hard="错用小学标准者为被审材料，审核已指出")

passage("staff-turnover-net", half("""（四）骨干教师。2022年末全县有县级以上骨干教师{a|684人|person}，2023年新评{b|76人|person}，调入{c|9人|person}，退休{d|31人|person}，调出{e|18人|person}，因考核不合格取消称号{f|6人|person}，年末{g|741人|person}，净增{h|30人|person}，增长{i|4.4%|percent}。按学段分，小学{j|398人|person}、初中{k|316人|person}。按城乡分，城区{m|432人|person}、乡村{n|282人|person}，乡村占{o|39.5%|percent}。调出者中{q|12人|person}去了市区，占{r|66.7%|percent}，多数在{s|35岁|other}至{t|45岁|other}之间，正是能带徒弟的年纪。为此县里从今年起把骨干教师津贴由每月{u|200元|CNY/month}提高到{v|500元|CNY/month}，服务期{w|五年|other}。"""),
[("lin","g","+a +b +c -d -e -f"),("expr","b+c-d-e-f","h"),("diff","g","a","h"),("growthb","a","h","i"),("growth","g","a","i"),("sum","g","j k"),("sum","g","m n"),("share","n","g","o"),("share","q","e","r"),("trend","up","u v"),("bound","q","e"),("trend","up","a g"),("below","s","t")],
[error("sum-mismatch difference-mismatch","g","a b c d e f h i j k m n o",[0, 2, 4, 5, 6, 7],("714人","person"),"684人净增30人为714人，学段之和、城乡之和都是714","transposed digits",2)],
scope=[("share","q","g","r"),("lin","g","+a +b +c -d -e")])

passage("average-simple-weighted", """大家最常问的一个问题：五个学区的体育场馆生均面积都公布了，为什么全区平均不是五个数相加除以五？以今年为例，一学区{a|6.84平方米|other}、二学区{b|7.20平方米|other}、三学区{c|8.93平方米|other}、四学区{d|10.46平方米|other}、五学区{e|12.15平方米|other}，简单平均{f|9.12平方米|other}；而全区总面积{g|26.71万平方米|other}除以学生{h|33820人|student}，是{i|7.90平方米|other}，比前者少{j|1.22平方米|other}。因为面积小的一、二学区学生最多，共{k|19640人|student}，占{m|58.1%|percent}。监测报告一律采用后一种。标准为{n|7.5平方米|other}，从全区平均看早已达到，但{o|五个|item}学区里有{q|两个|item}不到，这才是需要盯住的地方。""",
[("mean","a b c d e","f"),("avg","g","h","i"),("diff","f","i","j"),("share","k","h","m"),("least","n","i"),("count","q",2),("count","o",5),("below","a","n"),("below","b","n"),("least","n","c"),("least","n","d"),("least","n","e"),("trend","up","a b c d e"),("between","i","a b c d e"),("bound","k","h")],
scope=[("mean","a b c d e","i"),("least","n","a"),("least","n","b")], hard="加权平均与简单平均不同")

passage("months-rectify-order", """整改时序有误的一例。甲县台账第{!no|27}号问题“河东初中生均用房不足”，登记的立项时间为{a|2022年3月|other}，开工{b|2022年9月|other}，竣工{c|2022年7月|other}，投入使用{d|2023年9月|other}；工程面积{e|3240平方米|other}，投资{f|842.4万元|CNY}，每平方米{g|2600元|CNY}。投用后学校用房由{h|6120平方米|other}增至{i|9360平方米|other}，学生{j|1530人|student}，生均由{k|4.00平方米|other}提高到{m|6.12平方米|other}，达到初中{n|5.8平方米|other}的标准。县里提供的竣工验收单和照片均完整，销号依据充分，请把台账改正后重新上传；同批抽查的{o|16条|item}中，时间填写有误的{q|三条|item}，占{r|18.8%|percent}。""",
[("order","a b c"),("order","c d"),("avg","f","e","g"),("sum","i","h e"),("avg","h","j","k"),("avg","i","j","m"),("least","n","m"),("below","k","n"),("share","q","o","r"),("trend","up","k m"),("bound","q","o")],
[error("direction-mismatch sequence-mismatch","c","a b",[0],("2023年7月","other"),"竣工早于开工，应为2023年7月","date order",1)],
scope=[("avg","f","i","g"),("avg","e","j","m")])

passage("share-women-not-relevant", """抽样监测学生问卷显示，四年级学生每天校内体育活动时间达到{a|两小时|other}的占{b|46.2%|percent}，八年级占{c|38.9%|percent}，四年级高{d|7.3个百分点|percentage-point}。回答“每周都上满体育课”的，四年级{e|92.4%|percent}、八年级{f|85.7%|percent}。问卷样本四年级{g|2431人|student}，其中男生{h|1266人|student}、女生{i|1165人|student}；八年级{j|2174人|student}，其中男生{k|1121人|student}、女生{m|1035人|student}。按样本推算，四年级达到两小时的约{n|1123人|student}，八年级约{o|846人|student}，两个年级合计{q|1969人|student}，占{r|42.8%|percent}。未达到的原因排第一位的是“场地不够”，恰与体育场馆指标短板相互印证，其中城区学校选择这一项的占{s|61.3%|percent}，农村学校只占{t|22.8%|percent}。""",
[("diff","b","c","d"),("sum","g","h i"),("sum","j","k m"),("share","n","g","b"),("share","o","j","c"),("sum","q","n o"),("expr","(n+o)/(g+j)*100","r"),("bound","h","g"),("trend","down","b c"),("below","f","e"),("between","r","b c")],
[error("sum-mismatch","m","j k",[2],("1053人","student"),"2174减1121为1053人，颠倒为1035","transposed digits",1)],
scope=[("share","n","j","b")])

passage("cost-per-place", """为补齐学位和用房缺口，乙区三年新改扩建学校{a|九所|school}：新建{b|三所|school}、改建{c|两所|school}、扩建{d|四所|school}，增加学位{e|9720个|place}，总投资{f|6.48亿元|CNY}，每个学位{g|6.67万元|CNY}。分项看，新建学校学位{h|5400个|place}、投资{i|4.59亿元|CNY}，每个{j|8.50万元|CNY}；改扩建学位{k|4320个|place}、投资{m|1.89亿元|CNY}，每个{n|4.38万元|CNY}，比新建省{o|4.13万元|CNY}。但改扩建不能解决用地不足：{q|六所|school}改扩建学校里体育场馆仍不达标的有{r|三所|school}，占{s|50%|percent}，新建的三所则全部达标。所以“省钱”和“达标”要放在一起算。""",
[("sum","a","b c d"),("avg","f","e","g"),("avg","i","h","j"),("diff","e","h","k"),("sum","f","i m"),("avg","m","k","n"),("diff","j","n","o"),("sum","q","c d"),("share","r","q","s"),("between","g","j n"),("below","n","j"),("bound","r","q")],
scope=[("avg","f","h","j"),("share","r","a","s")], hard="改扩建单价低但不达标比例高")

passage("yearbook-decline-sign", """年鉴条目：【义务教育优质均衡监测】 2023年，市监测中心对{a|六个|item}县（市、区）{b|398所|school}学校开展年度监测，其中小学{c|263所|school}，初中{d|135所|school}。小学综合差异系数{e|0.386|other}，比上年的{f|0.374|other}下降{g|0.012|other}；初中{h|0.342|other}，比上年的{i|0.361|other}下降{j|0.019|other}。{k|两县|item}通过国家优质均衡督导评估认定，累计{m|三县|item}，占县（市、区）总数的{n|50%|percent}。完成质量监测{o|两个|item}年级{q|9860名|student}学生的测试和问卷，参测率{r|98.3%|percent}。组织核查{s|四轮|other}，抽查学校{t|80所|school}，占{u|20.1%|percent}，发现数据差错{v|217处|item}，更正{w|217处|item}。""",
[("sum","b","c d"),("diff","f","e","g"),("diff","i","h","j"),("share","m","a","n"),("share","t","b","u"),("same","v","w"),("trend","down","i h"),("bound","t","b"),("bound","k","m"),("bound","m","a")],
[error("direction-mismatch difference-mismatch","g","f e",[1],("0.012","other-"),"0.386高于0.374，差异系数是上升","sign",1,"上升0.012")],
scope=[("share","k","a","n"),("share","t","c","u")])

passage("music-room-wrong-denominator", """功能教室专项
本次核查{a|32所|school}农村初中的音乐、美术教室。按“每{!k|12}个班不少于{b|一间|classroom}音乐、{c|一间|classroom}美术”的要求，应有音乐教室{d|46间|classroom}、美术教室{e|46间|classroom}，实有分别为{f|41间|classroom}、{g|37间|classroom}，满足率{h|89.1%|percent}和{i|80.4%|percent}。面积方面，音乐教室单间不低于{j|96平方米|other}，达标{k|33间|classroom}，占实有的{m|71.7%|percent}；美术教室不低于{n|90平方米|other}，达标{o|28间|classroom}，占实有的{p|75.7%|percent}。两类教室里借用普通教室改成的共{q|17间|classroom}，占{r|21.8%|percent}，这些教室大多没有水池和吸音，严格说只能算“有门牌”。抽查课表，真正在专用教室上课的音乐课占{s|58%|percent}，美术课占{t|49%|percent}。""",
[("share","f","d","h"),("share","g","e","i"),("share","k","f","m"),("share","o","g","p"),("expr","q/(f+g)*100","r"),("same","d","e"),("bound","k","f"),("bound","o","g"),("bound","f","d"),("bound","g","e"),("below","t","s")],
[error("share-mismatch","m","k f",[2],("80.5%","percent"),"占实有应以41间为分母，却除以应有的46间","wrong denominator",1)],
scope=[("share","k","d","h"),("share","q","f","r")])

passage("standard-line-list", """丙县自评“小学七项指标均值全部高于国家标准”。监测中心复算如下：
1. 高学历教师每百名{a|5.86人|other}，标准{a0|4.2人|other}；
2. 骨干教师{b|1.27人|other}，标准{b0|1人|other}；
3. 体艺教师{c|0.87人|other}，标准{c0|0.9人|other}；
4. 教学用房生均{d|5.33平方米|other}，标准{d0|4.5平方米|other}；
5. 体育场馆{e|8.02平方米|other}，标准{e0|7.5平方米|other}；
6. 设备值{f|2412元|CNY/student}，标准{f0|2000元|CNY/student}；
7. 多媒体教室{g|2.96间|other}，标准{g0|2.3间|other}。
超出标准最多的是高学历教师，为标准的{h|139.5%|percent}；设备值为标准的{i|120.6%|percent}。以上为均值，各校情况见附件，不能互相代替。""",
[("least","a0","a"),("least","b0","b"),("least","c0","c"),("least","d0","d"),("least","e0","e"),("least","f0","f"),("least","g0","g"),("share","a","a0","h"),("share","f","f0","i"),("below","i","h")],
[error("bound-exceeded","c","c0",[2],None,"体艺教师0.87人低于0.9人，不能说七项全部高于标准","limit against the figure",2,"除体艺教师外均高于国家标准")],
scope=[("share","c","c0","h")])

passage("average-over-max", """生均数据再核对。北片{n|三所|school}初中高学历教师每百名学生分别为{a|6.1人|other}、{b|7.4人|other}、{c|8.2人|other}，北片平均{d|8.6人|other}；南片{m|四所|school}分别为{e|5.5人|other}、{f|6.0人|other}、{g|6.8人|other}、{h|7.1人|other}，南片平均{i|6.4人|other}。两片学生数接近，北片{j|4120人|student}、南片{k|4236人|student}，高学历教师北片{o|297人|person}、南片{p|271人|person}，合计{q|568人|person}。南北相差主要由于北片有一所示范校，去掉以后北片剩余{r|两校|school}平均{s|6.7人|other}，只比南片高{t|0.3人|other}。""",
[("between","d","a b c"),("between","i","e f g h"),("per100","o","j","d"),("per100","p","k","i"),("sum","q","o p"),("diff","s","i","t"),("between","s","a b"),("count","n",3),("count","m",4),("count","r",2),("trend","up","a b c"),("trend","up","e f g h")],
[error("average-mismatch bound-exceeded","d","a b c o j",[0, 2],("7.2人","other"),"平均不能高于最高的8.2人，297人对4120人是7.2人","average above the maximum",2)],
scope=[("diff","d","i","t"),("per100","q","j","d")])

passage("explained-negative", """数据质量说明（给各县统计员）。系统里“本年新增体育场馆面积”一栏允许填负数，今年有{a|17所|school}学校为负，合计{b|-8420平方米|other}，往年从未有过这么多，特说明三种正常情形：一是操场用地划归地铁施工临时占用的{c|6所|school}，减少{d|5130平方米|other}，施工结束后恢复；二是重新测绘核减的{e|8所|school}，减少{f|2365平方米|other}；三是撤并移交的{g|3所|school}，减少{h|925平方米|other}。与此同时{i|29所|school}学校为正，合计{j|21760平方米|other}，相抵后全市净增{k|13340平方米|other}，全市总量由{m|186.42万平方米|other}变为{n|187.75万平方米|other}，增长{o|0.7%|percent}。占用学校今年临时按“实际可用”计算，所以有{p|四所|school}由达标变为不达标，已加备注。""",
[("sum","a","c e g"),("lin","b","-d -f -h"),("lin","k","+j +b"),("lin","n","+m +k"),("growth","n","m","o"),("bound","p","c"),("trend","up","m n"),("growthb","m","k","o")],
scope=[("lin","n","+m +j"),("growthb","m","j","o")], hard="新增面积为负数，有原因")

passage("double-error-table-numbers", """质量监测结果（百分制得分）
学科 | 城区 | 镇区 | 乡村 | 全市
语文 | {a1|76.4|other} | {a2|74.8|other} | {a3|71.2|other} | {a|74.5|other}
数学 | {b1|73.9|other} | {b2|70.6|other} | {b3|65.3|other} | {b|74.1|other}
科学 | {c1|72.5|other} | {c2|71.1|other} | {c3|68.7|other} | {c|71.2|other}
城乡差距以数学最大，城区比乡村高{d|8.6分|other}；语文次之，高{e|5.2分|other}；科学最小，高{f|4.8分|other}。参测学校{g|96所|school}，城区{h|31所|school}、镇区{i|38所|school}、乡村{j|27所|school}；参测学生{k|5320人|student}，乡村{m|1064人|student}，占{n|20.0%|percent}。乡村数学低的主要原因是教师：乡村学校有数学教师{p|118人|person}，其中数学专业毕业{q|46人|person}，占{r|39.0%|percent}。""",
[("between","a","a1 a2 a3"),("between","b","b1 b2 b3"),("between","c","c1 c2 c3"),("diff","b1","b3","d"),("diff","a1","a3","e"),("diff","c1","c3","f"),("largest","d","e f"),("smallest","f","d e"),("sum","g","h i j"),("share","m","k","n"),("share","q","p","r"),("trend","down","a1 a2 a3"),("trend","down","b1 b2 b3"),("trend","down","c1 c2 c3"),("bound","q","p"),("bound","m","k")],
[error("average-mismatch table-mismatch","b","b1 b2 b3",[1],("70.4","other"),"全市数学74.1分高于城区的73.9分，平均不可能高于最高的一类","average above the maximum",1),
 error("difference-mismatch","f","c1 c3",[5],("3.8分","other"),"72.5减68.7为3.8分","wrong digit",2)],
scope=[("share","q","k","r"),("mean","b1 b2 b3","b")])

passage("reply-to-member", """对《关于补齐我县体育教师短板的建议》的答复（摘录）
您建议中引用的“全县缺体育教师{a|160人|person}”，是按每班每周{b|四节|other}体育课、每名教师{c|14节|other}折算的；监测用的是另一个口径，即每百名学生体育、艺术专任教师合计{d|0.9人|other}。按监测口径，全县学生{e|41650人|student}，应有体艺教师{f|375人|person}，实有{g|392人|person}，总量已超{h|17人|person}，但仍有{i|14所|school}学校不足，合计缺{j|37人|person}，另一些学校则富余{k|54人|person}。两种口径我们都认账：开齐课程缺{m|160人|person}，资源均衡缺{n|37人|person}。今年招聘体育教师{o|45人|person}、音乐美术{p|28人|person}，共{q|73人|person}，先补到这些学校；余下的缺口拟用{r|两年|other}解决。""",
[("expr","e*d/100","f"),("diff","g","f","h"),("diff","k","j","h"),("same","a","m"),("same","j","n"),("sum","q","o p"),("below","j","q"),("below","q","m")],
scope=[("diff","a","j","h"),("below","m","n")], hard="两种缺口口径，富余与不足并存")

passage("equal-gap-pair", wrap("""城乡教师学历差距持续收窄。城区小学本科及以上教师比例2021年{a|91.3%|percent}、2022年{b|92.6%|percent}、2023年{c|93.4%|percent}；农村小学依次为{d|72.8%|percent}、{e|77.5%|percent}、{f|81.9%|percent}。城乡差距由{g|18.5个百分点|percentage-point}缩小到{h|15.1个百分点|percentage-point}，再缩小到{i|12.5个百分点|percentage-point}，两年共缩小{j|7.0个百分点|percentage-point}。农村比例提高靠三条渠道：在职学历提升{k|218人|person}，新招本科毕业生{m|164人|person}，低学历教师退休{n|97人|person}。农村小学专任教师{o|2140人|person}，本科及以上{p|1753人|person}；城区{q|2560人|person}，本科及以上{r|2391人|person}。全县合计{s|4700人|person}，本科及以上占{t|88.2%|percent}。""", 28),
[("diff","a","d","g"),("diff","b","e","h"),("diff","c","f","i"),("diff","g","i","j"),("share","p","o","f"),("share","r","q","c"),("sum","s","o q"),("expr","(p+r)/s*100","t"),("between","t","c f"),("trend","up","a b c"),("trend","up","d e f"),("trend","down","g h i"),("bound","p","o"),("bound","r","q")],
[error("difference-mismatch","i","c f g j",[2, 3],("11.5个百分点","percentage-point"),"93.4%减81.9%为11.5个百分点，两年共缩小7.0个百分点也按11.5","wrong digit",2)],
scope=[("share","p","s","f"),("growth","p","r","t")])

passage("slip-area-wan", """（六）校园校舍。截至9月，全县义务教育学校占地{a|286.4万平方米|other}，校舍建筑面积{b|118.9万平方米|other}，其中教学及辅助用房{c|52.6平方米|other}，占校舍的{d|44.2%|percent}；运动场馆{e|91.3万平方米|other}，占占地面积的{f|31.9%|percent}。在校生{g|9.87万人|student}，生均教学用房{h|5.33平方米|other}，生均运动场馆{i|9.25平方米|other}。本年新开工{j|11个|item}项目，面积{k|7.3万平方米|other}，竣工{m|8个|item}、{n|5.1万平方米|other}，其余{o|三个|item}、{p|2.2万平方米|other}跨年续建，最迟的明年{!m|8}月交付。""",
[("share","c","b","d"),("share","e","a","f"),("avg","c","g","h"),("avg","e","g","i"),("diff","j","m","o"),("diff","k","n","p"),("bound","c","b"),("bound","e","a"),("bound","m","j"),("bound","b","a")],
[error("share-mismatch average-mismatch","c","b d g h",[0, 2],("52.6万平方米","other"),"占校舍44.2%、生均5.33平方米都要求52.6万平方米，漏写“万”","unit slipped by ten thousand",1)],
scope=[("share","e","b","f"),("avg","b","g","h")])

passage("eight-weeks-table", """整改周报表（第{!w|1}—{!w|6}周累计销号数）
周次	累计销号	当周新增
一	{a1|12|item}	{b1|12|item}
二	{a2|21|item}	{b2|9|item}
三	{a3|35|item}	{b3|14|item}
四	{a4|41|item}	{b4|6|item}
五	{a5|39|item}	{b5|5|item}
六	{a6|58|item}	{b6|12|item}
问题总数{n|72条|item}，六周销号率{p|80.6%|percent}，余{q|14条|item}。第四周新增最少，因当周全员参加质量监测巡考；第三周最多，集中验收了一批设备项目。余下问题按难度分，一般{r|九条|item}、较难{s|五条|item}，较难的均涉及用地，须由县长专题会议研究。""",
[("same","a1","b1"),("diff","a2","a1","b2"),("diff","a3","a2","b3"),("diff","a4","a3","b4"),("diff","a5","a4","b5"),("diff","a6","a5","b6"),("trend","up","a1 a2 a3 a4 a5 a6"),("share","a6","n","p"),("diff","n","a6","q"),("sum","q","r s"),("sum","a6","b1 b2 b3 b4 b5 b6"),("largest","b3","b1 b2 b4 b5 b6"),("smallest","b4","b1 b2 b3 b5 b6")],
[error("difference-mismatch sequence-mismatch table-mismatch","a5","a4 b5 a6 b6 a1 a2 a3",[4, 5, 6],("46","item"),"累计数不会减少，41加5为46，第六周58减12也是46","running total falls",2),
 error("direction-mismatch","b4","b1 b2 b3 b5 b6",[12],None,"第五周新增5条，少于第四周的6条","text against figures",2,"第五周新增最少")],
scope=[("share","a5","n","p")])

passage("poor-school-lifted", """石坪中学三年之变。2020年秋，全校{a|297名|student}学生、{b|26名|person}教师，高学历教师{c|14人|person}，每百名学生{d|4.7人|other}；实验课基本靠“讲”，仪器设备{e|38.6万元|CNY}，生均{f|1300元|CNY/student}，全县倒数第一。加入教育集团以后，总校派出{g|五名|person}骨干，三年后学生回流到{h|412人|student}，高学历教师增至{i|31人|person}，每百名{j|7.5人|other}；设备{k|142.8万元|CNY}，生均{m|3466元|CNY/student}，在{n|19所|school}初中里排第{o|11位|other}。学业监测同样有起色，八年级数学合格率由{p|54.2%|percent}上升到{q|78.6%|percent}，提高{r|24.4个百分点|percentage-point}，但仍低于全县平均{s|81.3%|percent}。学生家长说，“不用再租房陪读了”，陪读户由{t|63户|item}降到{u|17户|item}。""",
[("per100","c","a","d"),("avg","e","a","f"),("per100","i","h","j"),("avg","k","h","m"),("diff","q","p","r"),("below","q","s"),("trend","up","a h"),("trend","up","c i"),("trend","up","e k"),("trend","down","t u"),("trend","up","p q"),("bound","c","b"),("bound","o","n"),("trend","up","f m")],
scope=[("per100","i","a","j"),("avg","k","a","m"),("diff","s","q","r")], hard="学生大增而生均仍升；进步但仍低于平均")

passage("regional-ranking-points", half("""（三）各县达标学校比例。甲县{a|112所|school}学校达标{a1|104所|school}，占{a2|92.9%|percent}；乙区{b|73所|school}达标{b1|71所|school}，占{b2|97.3%|percent}；丙县{c|158所|school}达标{c1|131所|school}，占{c2|89.2%|percent}；丁县{d|64所|school}达标{d1|58所|school}，占{d2|90.6%|percent}。全市{e|407所|school}学校达标{f|364所|school}，占{g|89.4%|percent}，比全省{h|87.6%|percent}高{i|1.8个百分点|percentage-point}。丙县垫底，不达标的{j|27所|school}占全市不达标学校的{k|62.8%|percent}，该县地处库区，移民搬迁后校点尚在调整。"""),
[("share","a1","a","a2"),("share","b1","b","b2"),("share","c1","c","c2"),("share","d1","d","d2"),("sum","e","a b c d"),("sum","f","a1 b1 c1 d1"),("share","f","e","g"),("diff","g","h","i"),("diff","c","c1","j"),("expr","j/(e-f)*100","k"),("smallest","c2","a2 b2 d2"),("largest","b2","a2 c2 d2"),("between","g","a2 b2 c2 d2"),("bound","a1","a"),("bound","b1","b"),("bound","c1","c"),("bound","d1","d")],
[error("share-mismatch","c2","c1 c",[2],("82.9%","percent"),"131占158的82.9%，后两位颠倒","transposed digits",1)],
scope=[("share","j","e","k"),("mean","a2 b2 c2 d2","c2")])

passage("draft-to-report", """送审稿修改记录（节录）
原稿：“初中仪器设备达标学校由{a|28所|school}增加到{b|35所|school}，增长{c|25.0%|percent}，达标率{d|87.5%|percent}”。修改意见：全县初中{e|40所|school}，达标率无误；但{f|35所|school}比{g|28所|school}多{h|7所|school}，增幅就是{i|25.0%|percent}，属实，可保留。
原稿：“生均设备值{j|2960元|CNY/student}，较上年{k|2740元|CNY/student}增加{m|320元|CNY/student}，增长{n|8.0%|percent}”。修改意见：增长率按表{!t|4}核对正确。
原稿：“不达标的{o|五所|school}学校均为{p|300人|student}以下小规模学校”。修改意见：其中城北中学有{q|640人|student}，请删“均”字，改为“{r|四所|school}为小规模学校”。""",
[("growth","b","a","c"),("share","b","e","d"),("same","b","f"),("same","a","g"),("diff","f","g","h"),("growthb","g","h","i"),("same","c","i"),("diff","j","k","m"),("growth","j","k","n"),("growthb","k","m","n"),("diff","e","b","o"),("below","p","q"),("expr","o-1","r"),("bound","r","o")],
[error("difference-mismatch","m","j k n",[7, 9],("220元","CNY/student"),"2960减2740为220元，增长8.0%也按220元","wrong digit",1)],
scope=[("growthb","g","o","i"),("bound","q","p")])

passage("annual-report-long", """第四部分　资源配置七项指标校际差异
（一）小学。今年纳入监测的小学{a|118所|school}，比上年少{b|六所|school}，撤并{c|七所|school}、新建{d|一所|school}。综合差异系数{e|0.368|other}，七项中最大的是体育运动场馆（{f|0.486|other}），最小的是高学历教师（{g|0.182|other}）。体育场馆系数比上年的{h|0.503|other}降低{i|0.017|other}，首次回到{j|0.50|other}以内，主要因为撤并的多为学生极少、人均场地极大的村小，并非所有学校都增加了场地，这一点在对外宣传时要说清楚。
（二）初中。纳入监测{k|49所|school}，与上年相同。综合差异系数{m|0.331|other}，比小学低{n|0.037|other}。最大的仍是骨干教师（{o|0.428|other}），其次为仪器设备（{p|0.392|other}）。骨干教师最多的实验中学每百名学生{q|2.9人|other}，最少的水口中学只有{r|0.4人|other}，相差{s|2.5人|other}，是{t|7.3倍|other}的悬殊，而两校隔江相望，直线不过{u|三公里|other}。
（三）建议。对撤并形成的“统计性改善”单独标注；骨干教师评选名额向水口等{v|八所|school}学校单列。""",
[("diff","c","d","b"),("diff","h","f","i"),("most","f","j"),("below","j","h"),("diff","e","m","n"),("largest","f","e g"),("smallest","g","e f"),("diff","q","r","s"),("avg","q","r","t"),("below","p","o"),("between","e","f g"),("below","m","o"),("below","r","q")],
scope=[("diff","h","e","i")])

passage("rate-of-pass-98", """（二）按期整改率核验
截至2022年12月，系统显示甲县应销号{a|96条|item}，已销号{b|88条|item}，按期整改率{c|91.7%|percent}。现场核验{d|24条|item}，占已销号的{e|27.3%|percent}，真实完成{f|21条|item}，真实率{g|87.5%|percent}。按真实率推算，已销号中真正完成的约{h|77条|item}，实际整改率约{i|80.2%|percent}，比系统数低{j|11.5个百分点|percentage-point}。未完成而销号的主要是教师类问题，以会议纪要代替人员到岗；{k|三条|item}中有{m|两条|item}如此。要求县里12月底前更正，逾期每条扣减年度考核{o|0.5分|other}。""",
[("share","b","a","c"),("share","d","b","e"),("share","f","d","g"),("expr","b*g/100","h"),("share","h","a","i"),("diff","c","i","j"),("expr","d-f","k"),("bound","m","k"),("bound","f","d"),("bound","d","b"),("bound","b","a")],
scope=[("share","d","a","e"),("share","f","b","g")], hard="系统整改率与核验推算率不同")

passage("copied-line-table", """每百名学生拥有网络多媒体教室（单位：间）
年份　|　小学学生　|　小学教室　|　小学每百名　|　初中学生　|　初中教室　|　初中每百名
2021年　|　{a1|36420|student}　|　{b1|918|classroom}　|　{c1|2.52|other}　|　{d1|17250|student}　|　{e1|440|classroom}　|　{f1|2.55|other}
2022年　|　{a2|35870|student}　|　{b2|956|classroom}　|　{c2|2.67|other}　|　{d2|17930|student}　|　{e2|471|classroom}　|　{f2|2.63|other}
2023年　|　{a3|34910|student}　|　{b3|984|classroom}　|　{c3|2.67|other}　|　{d3|18460|student}　|　{e3|498|classroom}　|　{f3|2.70|other}
小学因学生减少，即使不再添置也会上升；初中则靠硬补，三年增加{g|58间|classroom}，跑赢了学生增加的{h|1210人|student}。两个学段三年都在标准（{j|2.3间|other}、{k|2.4间|other}）之上。""",
[("per100","b1","a1","c1"),("per100","b2","a2","c2"),("per100","b3","a3","c3"),("per100","e1","d1","f1"),("per100","e2","d2","f2"),("per100","e3","d3","f3"),("diff","e3","e1","g"),("diff","d3","d1","h"),("trend","down","a1 a2 a3"),("trend","up","c1 c2 c3"),("trend","up","f1 f2 f3"),("least","j","c1"),("least","j","c2"),("least","k","f1"),("least","k","f2"),("least","k","f3"),("trend","up","d1 d2 d3"),("trend","up","b1 b2 b3")],
[error("average-mismatch sequence-mismatch table-mismatch","c3","b3 a3 c1 c2",[2, 9],("2.82","other"),"984间对34910名学生为2.82间，照抄了上一行的2.67间，且前文说逐年上升","copied line",1)],
scope=[("per100","b3","a2","c3")])

passage("grid-population", wrap("""本期简报：流动儿童与学位预警
乙区户籍学龄人口{a|2.86万人|student}，随迁子女{b|1.31万人|student}，合计{c|4.17万人|student}，公办学位{d|3.98万个|place}，缺口{e|1900个|place}。随迁子女中在公办学校就读{f|1.09万人|student}，占{g|83.2%|percent}，政府购买民办学位{h|1870个|place}，两项相加占{i|97.5%|percent}；其余{j|330人|student}自费就读民办学校或回原籍。{k|三所|school}在建学校明年投用后增加学位{m|3240个|place}，缺口转为富余{n|1340个|place}，但东部片区仍缺{o|650个|place}，因为新校全在西部，不能简单相抵。对东部，区里拟用{p|两栋|item}闲置写字楼改建过渡校区，提供{q|720个|place}。""", 36),
[("sum","c","a b"),("diff","c","d","e"),("share","f","b","g"),("sharesum","f h","b","i"),("lin","j","+b -f -h"),("diff","m","e","n"),("below","o","q"),("bound","f","b"),("below","d","c"),("below","h","f")],
scope=[("diff","n","o","q"),("share","h","b","i")], hard="全区富余而片区不足，不能相抵")

passage("seven-indicators-speech", """同志们，七项指标听起来枯燥，说到底就是人、房、物。先说人，全市高学历教师每百名学生小学{a|6.42人|other}、初中{b|8.15人|other}，都过了标准，这个不用担心；担心的是体艺教师，小学{c|0.96人|other}，离{d|0.9人|other}的线只高{e|0.06人|other}，今年小学学生再增{f|8000人|student}，按现在的{g|1152名|person}体艺教师算，就只剩{h|0.90人|other}，正好贴着线。再说房，{i|23所|school}学校教学用房不足，{j|41所|school}学校体育场馆不足，其中两样都不足的{k|16所|school}，合起来是{m|48所|school}学校，不是{n|64所|school}。最后说物，生均设备值小学{o|2531元|CNY/student}、初中{p|3314元|CNY/student}，钱是够的，可是去年招标流标{q|三次|other}，拖了{r|七个月|other}，东西没进教室。所以我讲，今年的重点排序是人、房、物，物要快，房要准，人要早。""",
[("diff","c","d","e"),("least","d","c"),("expr","g/(g/c*100+f)*100","h"),("lin","m","+i +j -k"),("sum","n","i j"),("bound","k","i"),("bound","k","j"),("below","o","p"),("below","a","b"),("least","d","h")],
scope=[("sum","m","i j")], hard="两类不足学校有重叠；口语文本")

passage("reuse-last-year-figure", half("""（四）优质校带动。2022年{a|21所|school}优质校结对{b|46所|school}薄弱校，派出教师{c|132人|person}，其中骨干{d|59人|person}，占{e|44.7%|percent}；开展联合教研{f|318次|other}，每对学校平均{g|6.9次|other}。2023年优质校增加到{h|24所|school}，结对{i|52所|school}，派出教师{j|132人|person}，比上年多{k|23人|person}，其中骨干{m|71人|person}，占{n|45.8%|percent}；联合教研{o|416次|other}，每对{p|8.0次|other}。受援学校质量监测达到中等以上的学生比例由{q|68.3%|percent}升到{r|73.9%|percent}，提高{s|5.6个百分点|percentage-point}，优质校同期由{t|84.0%|percent}升到{u|85.2%|percent}，两者差距收窄{v|4.4个百分点|percentage-point}。"""),
[("share","d","c","e"),("avg","f","b","g"),("diff","j","c","k"),("share","m","j","n"),("avg","o","i","p"),("diff","r","q","s"),("expr","(t-q)-(u-r)","v"),("trend","up","a h"),("trend","up","b i"),("trend","up","q r"),("trend","up","t u"),("bound","d","c"),("bound","m","j"),("trend","up","f o")],
[error("difference-mismatch share-mismatch","j","c k m n",[2, 3],("155人","person"),"132人多23人应为155人，骨干占比45.8%也按155人，本年照抄上年","last year's figure copied",2)],
scope=[("share","m","c","n"),("avg","o","b","p")])

passage("school-heads-interview", """问卷主观题编码结果：对{a|206名|person}校长提问“贵校最难补的一项指标是什么”，有效回答{b|198名|person}。回答体育场馆的{c|83人|person}，占{d|41.9%|percent}；骨干教师{e|47人|person}，占{f|23.7%|percent}；体艺教师{g|36人|person}，占{h|18.2%|percent}；教学用房{i|23人|person}，占{j|11.6%|percent}；其他{k|9人|person}，占{m|4.5%|percent}。城区校长{n|88人|person}中选体育场馆的{o|54人|person}，占{p|61.4%|percent}；乡村校长{q|110人|person}中选体育场馆的{r|29人|person}，占{s|26.4%|percent}，选骨干教师的最多，为{t|38人|person}。一位校长写道：“地是死的，人是活的，先把能留住人的办法想好。”""",
[("share","c","b","d"),("share","e","b","f"),("share","g","b","h"),("share","i","b","j"),("share","k","b","m"),("sum","b","c e g i k"),("hundred","d f h j m"),("sum","b","n q"),("share","o","n","p"),("share","r","q","s"),("sum","c","o r"),("bound","b","a"),("bound","t","e"),("bound","t","q"),("below","r","t"),("bound","o","c")],
scope=[("share","c","a","d"),("share","o","c","p")], hard="分组内部占比各有分母")

passage("bound-exceeded-plan", """实施清单第{!no|9}项：班额与规模控制
现有超过{a|2000人|student}的小学{b|七所|school}、超过{c|2500人|student}的一贯制学校{d|两所|school}，合计{e|九所|school}。目标是2025年全部降到上限以内，过渡期警戒线为{f|2400人|student}，目前没有一所小学突破。
清单所列七所小学现有学生分别为：一小{g|2386人|student}、二小{h|2175人|student}、三小{i|2418人|student}、四小{j|2290人|student}、五小{k|2067人|student}、六小{m|2134人|student}、七小{n|2042人|student}，共{o|15512人|student}，超出上限部分合计{p|1512人|student}。降规模的路子，一是东湖新校分流{q|900人|student}，二是调整施教区减少{r|420人|student}，三是毕业自然减少{s|260人|student}，共{t|1580人|student}，比超出部分多{u|68人|student}，留有余地。""",
[("sum","e","b d"),("sum","o","g h i j k m n"),("expr","o-b*a","p"),("sum","t","q r s"),("diff","t","p","u"),("most","g","f"),("most","h","f"),("most","i","f"),("most","j","f"),("most","k","f"),("most","m","f"),("most","n","f"),("count","b",7),("below","a","n"),("below","a","g"),("below","a","h"),("below","a","k"),("bound","p","t")],
[error("bound-exceeded","i","f",[7],None,"三小2418人超过警戒线2400人，不能说没有一所突破","limit against the figure",2,"除三小外均未突破")],
scope=[("diff","o","t","p"),("most","g","a")])

passage("wrong-part-sum", """2024年国家认定前的最后一次摸底，甲县报送“教学用房缺口清零台账”。台账列未达标学校{a|12所|school}：已完工{b|五所|school}，新增面积{c|9640平方米|other}；主体封顶{d|四所|school}，新增{e|7820平方米|other}；基础施工{f|三所|school}，新增{g|6150平方米|other}。全部建成可新增{h|15790平方米|other}，而{i|12所|school}学校总缺口为{j|21340平方米|other}，可以覆盖且富余{k|2270平方米|other}。总投资{m|7083.3万元|CNY}，每平方米造价{n|3000元|CNY}，已支付{o|4958.3万元|CNY}，占{p|70.0%|percent}。现场看，基础施工的学校有{q|一所|school}因高压线迁改停工{r|两个月|other}，年内交付存在风险，已向县政府发提醒函。""",
[("sum","a","b d f"),("sum","h","c e g"),("diff","h","j","k"),("avg","m","h","n"),("share","o","m","p"),("same","a","i"),("bound","o","m"),("bound","q","f"),("below","j","h")],
[error("sum-mismatch difference-mismatch average-mismatch","h","c e g j k m n",[1, 2, 3, 8],("23610平方米","other"),"三类相加23610平方米，漏了主体封顶的7820平方米；富余2270、每平方米3000元都按23610","part left out",3)],
scope=[("diff","j","c","k")])

passage("half-screen-print", half("""监测点校教师工作量抽样:{a|60所|school}学校、{b|1240名|person}教师。周平均课时{c|13.8节|other},其中小学{d|15.2节|other}、初中{e|11.7节|other};小学教师{f|744人|person}、初中教师{g|496人|person}。承担两门以上学科的{h|521人|person},占{i|42.0%|percent},乡村教师兼科比例为{j|61.3%|percent},城区为{k|23.8%|percent}。体艺教师平均周课时{m|16.4节|other},超过同校平均{n|2.6节|other};有{o|37.5%|percent}的体艺教师反映兼任其他工作。工作量最大的一所学校,{p|九名|person}教师开设{q|14门|item}课程,校长本人周课时{r|17节|other}。"""),
[("expr","(d*f+e*g)/b","c"),("sum","b","f g"),("share","h","b","i"),("diff","m","c","n"),("between","c","d e"),("below","k","j"),("between","i","k j"),("bound","h","b"),("below","e","d")],
scope=[("mean","d e","c")], hard="按人数加权的周课时")

passage("mobile-terminals-direction", """（五）信息化终端与运行费。去年生均信息化运行维护费{a|46元|CNY/student}，今年{b|38元|CNY/student}，增加{c|8元|CNY/student}，主要是光纤资费下调、设备保修期内无需付费。学生终端完好率由{d|93.5%|percent}下降到{e|95.8%|percent}，报废{f|420台|item}，新增{g|1160台|item}，净增{h|740台|item}，总数{i|9640台|item}，上年为{j|8900台|item}。农村学校终端{k|5830台|item}，占{m|60.5%|percent}；农村学生占全县的{n|52.4%|percent}，农村生均终端多于城区。云课堂覆盖{o|34个|item}教学点，每周{p|204节|other}，每点{q|六节|other}，音乐、美术、英语各{r|两节|other}。""",
[("diff","b","a","c"),("trend","down","d e"),("diff","g","f","h"),("diff","i","j","h"),("share","k","i","m"),("prod","p","o q"),("prod","q","r","3"),("below","n","m"),("trend","up","j i")],
[error("direction-mismatch difference-mismatch","c","b a",[0],("8元","CNY/student-"),"46元到38元是减少，资费下调也说明减少","sign",1,"减少8元"),
 error("direction-mismatch","e","d",[1],None,"95.8%高于93.5%，是上升","direction",1,"由93.5%上升到95.8%")],
scope=[("share","g","i","m")])

passage("restated-total-schools", """一、基本情况。监测覆盖全县{a|96所|school}学校，学生{b|58420人|student}，其中小学{c|39160人|student}、初中{d|19260人|student}。专任教师{e|3958人|person}，生师比{f|14.8:1|ratio}。
二、方法。数据来自学籍、教师、资产{g|三套|item}系统，人工复核{h|20%|percent}的学校即{i|19所|school}，差错率{j|1.3%|percent}，低于{k|2%|percent}的控制线。
三、结论。{m|96所|school}学校七项指标综合达标率{n|88.5%|percent}，达标{o|85所|school}，不达标{p|11所|school}；不达标学校的学生{q|9860人|student}，占全部{r|54820人|student}学生的{s|16.9%|percent}。县域内骨干教师不足的学校最多（{t|六所|school}），其余依次为体育场馆{u|四所|school}、教学用房{v|三所|school}，有{w|两所|school}学校兼有两项。""",
[("sum","b","c d"),("ratio","b","e","f"),("expr","a*h/100","i"),("most","j","k"),("same","a","m"),("share","o","m","n"),("diff","a","o","p"),("same","b","r"),("share","q","r","s"),("lin","p","+t +u +v -w"),("bound","o","a"),("bound","q","b"),("trend","down","t u v")],
[error("restatement-mismatch share-mismatch","r","b q s",[7, 8],("58420人","student"),"前文全部学生58420人，占比16.9%也按58420，此处数字颠倒","transposed digits",4)],
scope=[("share","q","c","s"),("sum","p","t u v")])

passage("numbers-in-three-places", """导语：甲县{a|37所|school}初中小学体育场馆全部达标，成为全市第{!rank|2}个清零县。
主体：去年此时，全县还有{b|九所|school}学校体育场馆不足，缺口{c|2.86万平方米|other}。一年来新增场地{d|3.12万平方米|other}，其中利用公园绿地共享{e|1.05万平方米|other}、拆除围墙腾退{f|0.94万平方米|other}、新征土地{g|1.31万平方米|other}。共享场地与街道签订{h|十年|other}协议，每天{!h|7}点到{!h|18}点归学校使用。按学段，小学生均由{i|7.02平方米|other}升到{j|8.36平方米|other}，初中由{k|9.71平方米|other}升到{m|11.04平方米|other}。
结尾：从{n|28所|school}到{o|37所|school}，九所学校的孩子们有了真正的操场；{p|3.12万平方米|other}的背后，是{q|六个|item}部门一年里{r|23次|other}现场办公。""",
[("sum","d","e f g"),("diff","a","b","n"),("same","a","o"),("same","d","p"),("below","c","d"),("trend","up","n o"),("trend","up","i j"),("trend","up","k m"),("least","c","d")],
[error("sum-mismatch","g","d e f",[0],("1.13万平方米","other"),"总量3.12万，去掉共享1.05万和腾退0.94万，新征为1.13万，数字写颠倒","transposed digits",1)],
scope=[("diff","d","g","c")])

passage("teacher-ratio-clean", """师资配置的“两个比”。编制比：全县核定编制{a|4150名|person}，实有在编{b|3986名|person}，空编{c|164名|person}，其中义务教育空编{d|121名|person}。生师比：小学学生{e|32480人|student}、教师{f|1862人|person}，{g|17.4:1|ratio}，优于{h|19:1|ratio}；初中学生{i|15930人|student}、教师{j|1284人|person}，{k|12.4:1|ratio}，优于{m|13.5:1|ratio}。有人问既然生师比宽裕，为何还缺人？因为乡村小规模学校按班师比另加，{n|43所|school}学校{o|268个|class}班、教师{p|512人|person}，班师比{q|1.9|ratio}，而学生只有{r|3740人|student}，生师比低至{s|7.3:1|ratio}，把全县数字拉低了；扣除以后小学生师比为{t|21.3:1|ratio}，超过标准。""",
[("diff","a","b","c"),("bound","d","c"),("ratio","e","f","g"),("most","g","h"),("ratio","i","j","k"),("most","k","m"),("avg","p","o","q"),("ratio","r","p","s"),("expr","(e-r)/(f-p)","t"),("below","h","t"),("below","s","g"),("below","g","t"),("bound","b","a"),("bound","p","f"),("bound","r","e")],
scope=[("most","t","h"),("ratio","i","f","k")], hard="总体优于标准、扣除小规模学校后超标，已说明")

passage("months-and-year-limits", """教师培训经费核查。公用经费安排培训费的比例不低于{a|5%|percent}。甲县2023年公用经费{b|6820万元|CNY}，安排培训费{c|358.1万元|CNY}，占{d|5.25%|percent}；实际支出{e|297.4万元|CNY}，占安排数的{f|83.0%|percent}，占公用经费的{g|4.36%|percent}。县里在自评中写“培训经费支出占公用经费{h|5.25%|percent}”，把安排数当作支出数；按支出计未达到{i|5%|percent}。分学段，小学安排{j|214.6万元|CNY}、初中{k|143.5万元|CNY}。支出慢的原因，是国培项目由上级承担，原定{m|8期|other}县级班只办了{n|5期|other}，余{o|60.7万元|CNY}结转，年底前安排{p|三期|other}线上班使用{q|42万元|CNY}。""",
[("share","c","b","d"),("share","e","c","f"),("share","e","b","g"),("least","a","d"),("below","g","i"),("same","a","i"),("same","d","h"),("sum","c","j k"),("diff","c","e","o"),("diff","m","n","p"),("bound","q","o"),("bound","e","c"),("bound","n","m")],
scope=[("share","e","b","h"),("least","a","g")], hard="安排与支出两个分子")

passage("three-counties-missing-table", """体育、艺术教师缺额（按每百名{l|0.9人|other}计）
县区	学生	应有	实有	缺额
甲县	{a1|38200|student}	{b1|344|person}	{c1|316|person}	{d1|28|person}
乙区	{a2|52600|student}	{b2|473|person}	{c2|455|person}	{d2|18|person}
丙县	{a3|27400|student}	{b3|247|person}	{c3|208|person}	{d3|48|person}
丁县	{a4|19800|student}	{b4|178|person}	{c4|171|person}	{d4|7|person}
合计	{a|138000|student}	{b|1242|person}	{c|1150|person}	{d|92|person}
丙县缺额最大，为{e|48人|person}，占四县区的{f|42.4%|percent}，当年招聘的{g|21人|person}全部投入乡村学校。""",
[("expr","a1*l/100","b1"),("expr","a2*l/100","b2"),("expr","a3*l/100","b3"),("expr","a4*l/100","b4"),("expr","a*l/100","b"),("diff","b1","c1","d1"),("diff","b2","c2","d2"),("diff","b3","c3","d3"),("diff","b4","c4","d4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("diff","b","c","d"),("same","d3","e"),("largest","d3","d1 d2 d4"),("share","e","d","f"),("share","d3","d","f")],
[error("difference-mismatch sum-mismatch table-mismatch","d3","b3 c3 d d1 d2 d4 e f",[7, 12, 17],("39","person"),"247减208为39人，合计92人也按39人","wrong difference",2),
 error("restatement-mismatch share-mismatch","e","d3 d f",[16],("39人","person"),"与表中一样误作48人，占42.4%要求39人","restated figure",2)],
scope=[("share","g","d3","f")])

passage("coefficient-calc-qa", """问：差异系数是怎么算出来的？
答：以丙县小学体育场馆为例，{b|六所|school}样本学校生均分别为{c|5.2|other}、{d|6.8|other}、{e|7.5|other}、{f|9.1|other}、{g|12.4|other}、{h|15.4|other}平方米，简单平均{i|9.4平方米|other}，标准差{j|3.5平方米|other}，两者相除，系数{k|0.372|other}。全县{m|87所|school}小学一起算，得{n|0.486|other}。
问：为什么不用最高与最低之比？
答：最高是最低的{q|3.5倍|other}，可一所特殊学校就能左右它，去掉最高的一所，平均变成{s|8.2平方米|other}，高低比变成{t|2.4倍|other}，降了约两成；系数看整体，多一所少一所影响小得多。样本与全县相差{r|0.114|other}，正说明样本里没有最差的那批学校，全县最低的只有{u|3.1平方米|other}。""",
[("mean","c d e f g h","i"),("avg","j","i","k"),("multiple","h","c","q"),("mean","c d e f g","s"),("multiple","g","c","t"),("diff","n","k","r"),("trend","up","c d e f g h"),("below","u","c"),("count","b",6),("below","k","n")],
[error("ratio-mismatch","q","h c",[2],("3.0倍","other"),"15.4除以5.2为3.0倍，去掉最高后降到2.4倍、降约两成","wrong digit",2)],
scope=[("multiple","h","u","q")])

passage("share-of-urban-rural", """城乡资源倾斜情况。2021—2023年新增骨干教师评选指标{a|360个|item}，乡村{b|198个|item}、城区{c|162个|item}，乡村占{d|55.0%|percent}，而乡村教师占全县教师的{e|43.2%|percent}。同期教师周转房{f|420套|item}，全部在乡镇；设备资金{g|1.46亿元|CNY}，乡村{h|8614万元|CNY}，占{i|59.0%|percent}，城区{j|5986万元|CNY}。乡村学校生均设备值由{k|1860元|CNY/student}增至{m|2705元|CNY/student}，城区由{n|2390元|CNY/student}增至{o|2846元|CNY/student}，乡村与城区的比由{p|77.8%|percent}升至{q|95.0%|percent}，差额由{r|530元|CNY/student}缩为{s|141元|CNY/student}。满意度调查里，乡村家长对“老师稳定”的认可度只有{t|76.2%|percent}，低于“设备更新”的{u|92.5%|percent}，换句话说，硬件追得快，人心追得慢。""",
[("sum","a","b c"),("share","b","a","d"),("below","e","d"),("sum","g","h j"),("share","h","g","i"),("share","k","n","p"),("share","m","o","q"),("diff","n","k","r"),("diff","o","m","s"),("trend","up","k m"),("trend","up","n o"),("trend","down","r s"),("trend","up","p q"),("below","t","u"),("below","m","o")],
scope=[("share","j","g","i"),("growth","m","k","q")], hard="乡村增幅大而仍低于城区；比重口径不同")

passage("error-denominators-two", """（六）特殊群体。全县适龄残疾儿童少年{a|486人|student}，入学{b|471人|student}，入学率{c|96.9%|percent}，其中随班就读{d|219人|student}、特校就读{e|158人|student}、送教上门{f|94人|student}，随班就读占入学者的{g|45.1%|percent}。未入学的{h|15人|student}均已逐人建档，一人一案。符合条件的随迁子女{i|3264人|student}，公办学校（含政府购买学位）就读{j|3101人|student}，占{k|95.0%|percent}，高于{m|85%|percent}的要求；其中纯公办{n|2744人|student}，占{o|84.1%|percent}，购买学位{p|375人|student}。留守儿童{q|4120人|student}，关爱室{r|56间|classroom}，覆盖{s|52所|school}寄宿制学校中的{t|49所|school}，即{u|94.2%|percent}。""",
[("share","b","a","c"),("sum","b","d e f"),("share","d","b","g"),("diff","a","b","h"),("share","j","i","k"),("least","m","k"),("sum","j","n p"),("share","n","i","o"),("share","t","s","u"),("bound","n","j"),("bound","t","s"),("bound","d","b")],
[error("share-mismatch","g","d b",[2],("46.5%","percent"),"占入学者应以471人为分母，却除以486人","wrong denominator",1),
 error("sum-mismatch","p","j n",[6],("357人","student"),"3101减2744为357人，颠倒为375","transposed digits",1)],
scope=[("share","n","j","o")])

passage("trend-said-each-year", """监测五年回看。综合达标率（学校）：2019年{a|71.4%|percent}，2020年{b|75.9%|percent}，2021年{c|79.2%|percent}，2022年{d|78.6%|percent}，2023年{e|86.3%|percent}，一年一个台阶，五年没有回头。相应的学校数：监测{f|182所|school}不变的话，2019年达标{g|130所|school}，2023年达标{h|157所|school}，多{i|27所|school}。投入方面，五年累计{j|9.74亿元|CNY}，年均{k|1.95亿元|CNY}，其中2022年受土地出让下滑影响只有{m|1.12亿元|CNY}，为历年最少，其他四年合计{n|8.62亿元|CNY}。指标方面，达标最快的是多媒体教室，2020年就已全部达标；最慢的是体艺教师，2023年达标率{o|88.5%|percent}，虽然慢，但比2019年的{p|64.8%|percent}也提高了{q|23.7个百分点|percentage-point}。""",
[("trend","up","a b c d e"),("share","g","f","a"),("share","h","f","e"),("diff","h","g","i"),("overn","j",5,"k"),("diff","j","m","n"),("diff","o","p","q"),("trend","up","p o"),("below","m","k")],
[error("direction-mismatch sequence-mismatch","d","a b c e",[0],None,"2022年78.6%低于2021年79.2%，不是没有回头","trend",1,"除2022年略有回落外逐年上升")],
scope=[("share","h","f","d")])

passage("growth-vs-multiple", """“翻番”说法核实。新闻稿称丁县初中体艺教师“三年翻了近两番”。据查，2020年{a|38人|person}，2021年{b|52人|person}，2022年{c|71人|person}，2023年{d|96人|person}，三年增加{e|58人|person}，增长{f|152.6%|percent}，为原来的{g|2.5倍|other}，够不上两番（即{h|四倍|other}，要到{i|152人|person}）。稿件作者把“增加{j|1.5倍|other}”误解为番数。分科看，体育由{k|17人|person}增到{m|40人|person}，音乐由{n|9人|person}增到{o|26人|person}，美术由{p|12人|person}增到{q|30人|person}；每百名学生由{r|0.42人|other}提高到{s|1.06人|other}，标准{t|0.9人|other}，已经达到。建议改为“三年增长一倍半”。""",
[("trend","up","a b c d"),("diff","d","a","e"),("growth","d","a","f"),("growthb","a","e","f"),("multiple","d","a","g"),("prod","i","a h"),("times","d","a","j"),("sum","a","k n p"),("sum","d","m o q"),("least","t","s"),("below","g","h"),("trend","up","r s"),("below","r","t"),("trend","up","k m"),("trend","up","n o"),("trend","up","p q")],
scope=[("multiple","d","a","j"),("prod","d","a h")], hard="被核实的错误说法已由文中否定")

passage("feedback-letter-numbered", """关于反馈2023年度监测情况的函
1. 贵区报送数据{a|128所|school}学校、{b|2304个|item}指标值，抽核{c|576个|item}，占{d|25%|percent}，发现差错{e|17个|item}，差错率{f|3.0%|percent}，在{g|3%|percent}以内，数据总体可用。
2. 差错中学生数{h|六个|item}、面积{i|八个|item}、教师{j|三个|item}；由此影响达标判断的{k|五个|item}，更正后达标学校由{m|113所|school}减为{n|110所|school}，达标率由{o|88.3%|percent}变为{p|85.9%|percent}。
3. 请于7月15日前对{q|18所|school}不达标学校逐校制定方案，其中{r|七所|school}列入省级专项的可在12月底前完成，其余{s|11所|school}须在9月开学前完成。
4. 差错率较上年的{t|4.1%|percent}下降{u|1.1个百分点|percentage-point}，说明统计员培训有效，特予肯定。""",
[("share","c","b","d"),("share","e","c","f"),("most","f","g"),("sum","e","h i j"),("share","m","a","o"),("share","n","a","p"),("diff","a","n","q"),("sum","q","r s"),("diff","t","f","u"),("trend","down","m n"),("trend","down","o p"),("trend","down","t f"),("bound","k","e"),("below","f","g"),("bound","c","b")],
scope=[("share","e","b","f"),("diff","a","m","q")])

passage("trans-line-two", """监测指标：优质均衡县（市、区）认定进度
省里下达2021—2027年认定计划{a|42个|item}县，分批推进：第一批（2022年）{b|四个|item}，第二批（2023年）{c|六个|item}，第三批（2024年）{d|九个|item}，第四批{e|11个|item}，第五批{f|12个|item}。到2023年底已通过国家认定{g|七个|item}，其中第一批{h|四个|item}全部通过，第二批通过{i|三个|item}，余下{j|三个|item}因骨干教师、校际差异系数未达到要求推迟一年。进入2024年待认定的共{k|12个|item}，包括推迟的三个和第三批的九个。已通过的县平均差异系数小学{m|0.327|other}、初中{n|0.298|other}，未通过的分别为{o|0.415|other}、{p|0.389|other}，差距主要在初中，相差{q|0.091|other}。进度占计划的{r|16.7%|percent}。""",
[("sum","a","b c d e f"),("sum","g","h i"),("sum","c","i j"),("sum","k","j d"),("same","b","h"),("share","g","a","r"),("diff","p","n","q"),("trend","up","b c d e f"),("below","n","m"),("below","m","o"),("bound","g","a")],
scope=[("share","g","c","r"),("diff","o","m","q")], hard="第二批未全部通过，与计划不同")

passage("long-self-eval-triple", """一、总体结论
对照国家县域义务教育优质均衡发展督导评估指标，我县四个方面{b|32项|item}指标中，{c|29项|item}达到要求，{d|三项|item}尚未达到，达标率{e|90.6%|percent}。
二、资源配置
全县小学{f|63所|school}，七项指标中至少六项达标且余项过底线的{h|60所|school}，占{i|95.2%|percent}；初中{j|25所|school}，达标{k|23所|school}，占{m|92.0%|percent}。小学综合差异系数{n|0.377|other}，初中{o|0.361|other}，均在限值（小学{p|0.50|other}、初中{q|0.45|other}）之内。小学生均教学用房最高的镇中心校{r|9.83平方米|other}，最低的东关小学{s|3.96平方米|other}，相差{t|6.87平方米|other}。
三、存在问题
一是东关小学等{u|三所|school}学校面积不足，东关小学学生{v|1816人|student}，按{w|4.5平方米|other}计缺{x|981平方米|other}；二是有{y|两所|school}初中未达标，均为骨干教师和体艺教师两项不足，合计缺{z|11人|person}，其中骨干教师{za|4人|person}、体艺教师{zb|9人|person}。""",
[("sum","b","c d"),("share","c","b","e"),("share","h","f","i"),("share","k","j","m"),("most","n","p"),("most","o","q"),("diff","r","s","t"),("expr","v*w-v*s","x"),("diff","j","k","y"),("sum","z","za zb"),("below","s","w"),("diff","f","h","u"),("bound","c","b")],
[error("difference-mismatch","t","r s",[6],("5.87平方米","other"),"9.83减3.96为5.87平方米","wrong digit",1),
 error("sum-mismatch","za","z zb",[9],("2人","person"),"合计缺11人，体艺9人，骨干应缺2人","wrong digit",1)],
scope=[("share","h","b","i"),("diff","w","s","t")])

passage("table-share-wrong-half", wrap("""不达标原因构成表（一校可有多项）：
体育场馆不足 {a|22所|school}，占不达标学校{b|36所|school}的{c|61.1%|percent}；
体艺教师不足 {d|15所|school}，占{e|41.7%|percent}；
教学用房不足 {f|11所|school}，占{g|30.6%|percent}；
骨干教师不足 {h|9所|school}，占{i|25.0%|percent}。
上述四项共{j|57校次|school}，平均每所不达标学校{k|1.6项|other}。只有一项不足的{m|19所|school}，两项的{n|13所|school}，三项的{o|四所|school}。由于一校多因，各项比例之和为{p|158.3%|percent}，大于{q|100%|percent}是正常的。去年不达标{r|51所|school}，减少{s|15所|school}，下降{t|29.4%|percent}。""", 34),
[("share","a","b","c"),("share","d","b","e"),("share","f","b","g"),("share","h","b","i"),("sum","j","a d f h"),("avg","j","b","k"),("sum","b","m n o"),("sum","p","c e g i"),("below","q","p"),("diff","r","b","s"),("growthb","r","s","t"),("expr","m+2*n+3*o","j"),("largest","c","e g i"),("trend","down","r b")],
scope=[("hundred","c e g i"),("sum","b","a d f h"),("growthb","b","s","t")], hard="一校多因，比例之和超百")

passage("decimals-coefficients-table", """七项指标差异系数（两年对比）
指标 | 小学上年 | 小学本年 | 初中上年 | 初中本年
高学历教师 | {a1|0.241|other} | {a2|0.228|other} | {a3|0.207|other} | {a4|0.193|other}
骨干教师 | {b1|0.532|other} | {b2|0.476|other} | {b3|0.464|other} | {b4|0.437|other}
体艺教师 | {c1|0.463|other} | {c2|0.419|other} | {c3|0.402|other} | {c4|0.408|other}
仪器设备 | {d1|0.388|other} | {d2|0.371|other} | {d3|0.359|other} | {d4|0.347|other}
（其余三项见附表）表列四项小学本年平均{e|0.3735|other}，上年{f|0.406|other}。除初中体艺教师外，各项均比上年下降；下降最多的是小学骨干教师，为{g|0.065|other}。超过限值（小学{h|0.50|other}、初中{i|0.45|other}）的上年有{j|两项|item}，本年全部回到限值内。""",
[("trend","down","a1 a2"),("trend","down","b1 b2"),("trend","down","c1 c2"),("trend","down","d1 d2"),("trend","down","a3 a4"),("trend","down","b3 b4"),("trend","down","d3 d4"),("trend","up","c3 c4"),("mean","a2 b2 c2 d2","e"),("mean","a1 b1 c1 d1","f"),("diff","b1","b2","g"),("below","h","b1"),("below","i","b3"),("most","b2","h"),("most","b4","i"),("most","c2","h"),("most","c4","i"),("count","j",2)],
[error("difference-mismatch","g","b1 b2",[10],("0.056","other"),"0.532减0.476为0.056，后两位颠倒","transposed digits",2)],
scope=[("trend","down","c3 c4"),("diff","c1","c2","g")])

passage("pilot-sample-not-all", """样本外推的边界。去年秋季，我们在{a|四个|item}县抽{b|24所|school}学校做“实验教学开出率”试点监测，平均开出率{c|82.6%|percent}，其中城区{d|九所|school}{e|91.4%|percent}、乡村{f|15所|school}{g|77.3%|percent}。媒体据此报道“全市开出率{h|82.6%|percent}”，不妥：全市{i|468所|school}学校中乡村占{j|71.8%|percent}，样本中乡村只占{k|62.5%|percent}，按全市结构加权应为{m|81.3%|percent}。若只看达到{n|90%|percent}的学校，样本有{o|10所|school}，占{p|41.7%|percent}。开出率低的原因，教师反映“没有专职实验员”的{q|13所|school}，“器材不配套”的{r|九所|school}，两者皆有的{s|五所|school}，至少有其一的{t|17所|school}。""",
[("sum","b","d f"),("expr","(d*e+f*g)/b","c"),("same","c","h"),("share","f","b","k"),("expr","g*j/100+e*(1-j/100)","m"),("share","o","b","p"),("lin","t","+q +r -s"),("bound","t","b"),("below","m","c"),("below","k","j"),("between","c","e g")],
scope=[("share","f","b","j"),("mean","e g","c"),("sum","t","q r")], hard="样本与全市结构不同，加权后数字不同")

passage("building-time-series", """体育场馆生均面积走势及说明（小学，平方米）
2018年{a|6.27|other}，2019年{b|6.55|other}，2020年{c|6.91|other}，2021年{d|7.38|other}，2022年{e|7.83|other}，2023年{f|8.21|other}。五年增加{g|1.94|other}，年均增加{h|0.49|other}。越过标准{i|7.5|other}的年份是2022年，比规划提前{j|一年|other}。其间增量最大的是2021年，当年新增{k|0.47|other}，主要是县体育公园划给{m|三所|school}学校共用；增量最小的是2019年，为{n|0.28|other}。需要提醒的是，若明年学生增加{o|4.2%|percent}而场地不变，生均将回落到{p|7.88|other}，仍高于标准{q|0.38|other}。""",
[("trend","up","a b c d e f"),("diff","f","a","g"),("overn","g",5,"h"),("below","d","i"),("least","i","e"),("diff","d","c","k"),("diff","b","a","n"),("expr","f/(1+o/100)","p"),("diff","p","i","q")],
[error("average-mismatch","h","g",[2],("0.39","other"),"1.94除以5个年度为0.39，0.49是除以四年所得","total divided by years",1)],
scope=[("overn","g",6,"h"),("least","i","d")])

passage("one-page-brief-caseload", """“一校一案”进展（{!m|7}月）。{a|53所|school}未达标学校全部建立方案，其中{b|31所|school}需要基建、{c|38所|school}需要补充教师、{d|24所|school}需要更新设备。同时需要两类以上的{e|33所|school}，三类都要的{f|七所|school}，只需要一类的{g|20所|school}。方案涉及资金{h|2.97亿元|CNY}，已落实{i|1.64亿元|CNY}，占{j|55.2%|percent}；教师{k|276名|person}，已下达招聘计划{m|190名|person}，占{n|68.8%|percent}，另从机关借调清退{o|38名|person}，缺口还剩{p|58名|person}。设备采购进度最快，{q|24所|school}中已有{r|19所|school}到货，占{s|79.2%|percent}。下月起按周调度，重点盯{t|三所|school}未开工学校。""",
[("sum","a","e g"),("lin","a","+b +c +d -e -f"),("share","i","h","j"),("share","m","k","n"),("lin","p","+k -m -o"),("same","d","q"),("share","r","q","s"),("bound","f","e"),("bound","b","a"),("bound","c","a"),("bound","t","b"),("bound","r","q")],
[error("difference-mismatch","p","k m o",[4],("48名","person"),"276减190再减38为48名","wrong digit",2)],
scope=[("sum","a","b c d"),("diff","k","m","p")])

passage("rank-swap-county", """各县区优质均衡发展指数（省评价，满分{l|100|other}）：甲县{a|83.7|other}、乙区{b|89.2|other}、丙县{c|78.5|other}、丁县{d|85.4|other}、戊县{e|80.9|other}，全市平均{f|83.5|other}。排位与上年相比，乙区仍居首位；丁县由第三升到第二，指数提高{g|2.6|other}，上年为{h|82.8|other}；甲县由第二退到第三，上年指数{i|84.1|other}，下降{j|0.4|other}；戊县与丙县名次互换，丙县上年{k|79.6|other}，今年降{m|1.9|other}，落到末位。最高与最低相差{n|10.7|other}，比上年的{o|10.1|other}扩大{p|0.6|other}，主要是丙县拖的。丙县的短板集中在教师：{q|七项|item}中不达标的{r|两项|item}都与教师有关。""",
[("mean","a b c d e","f"),("largest","b","a c d e"),("smallest","c","a b d e"),("diff","d","h","g"),("diff","i","a","j"),("diff","k","c","m"),("diff","b","c","n"),("diff","n","o","p"),("trend","up","h d"),("trend","down","i a"),("trend","down","k c"),("bound","r","q"),("below","a","d"),("below","e","a"),("below","c","e"),("bound","b","l"),("trend","up","o n")],
[error("difference-mismatch","m","k c",[5],("1.1","other"),"79.6降到78.5为1.1","wrong digit",2)],
scope=[("diff","i","d","j"),("diff","b","e","n")])

passage("calc-chain-pupils", """（四）学位与学生预测对资源配置的影响。全县义务教育在校生2023年{a|54380人|student}，其中小学{b|36920人|student}、初中{c|17460人|student}。按出生人口推算，2026年小学降到{d|31240人|student}，减少{e|5680人|student}，初中升到{f|19630人|student}，增加{g|2170人|student}，合计{h|50870人|student}。指标随之变化：小学教学用房不变的话，生均由{i|4.91平方米|other}升到{j|5.80平方米|other}，初中由{k|6.20平方米|other}降到{m|5.51平方米|other}，低于{n|5.8平方米|other}的标准，届时全县{o|24所|school}初中约有{p|10所|school}不达标，而{q|52所|school}小学则富余{r|43间|classroom}教室。建议提前把{s|三所|school}小学改为九年一贯制，或将富余教室调给初中。""",
[("sum","a","b c"),("diff","b","d","e"),("diff","f","c","g"),("sum","h","d f"),("expr","i*b/d","j"),("expr","k*c/f","m"),("below","m","n"),("trend","down","b d"),("trend","up","c f"),("bound","p","o")],
scope=[("diff","a","h","g"),("least","n","m")], hard="小学宽裕初中紧张，一升一降")

passage("missing-part-in-total", """各渠道补充教师情况（2023年）：公开招聘{a|186名|person}，特岗{b|64名|person}，选调{c|31名|person}，银龄讲学{d|22名|person}，政府购买服务{e|57名|person}，合计{f|338名|person}。用于体艺学科{g|121名|person}，占{h|33.6%|percent}；用于乡村{i|236名|person}，占{j|65.6%|percent}。同期减少：退休{k|143名|person}，辞职{m|28名|person}，调离{n|35名|person}，合计{o|206名|person}，净增{p|154名|person}。全县每百名学生体艺教师由{q|0.84人|other}提高到{r|0.93人|other}，跨过{s|0.9人|other}的线，但仍有{t|17所|school}学校低于标准。银龄讲学教师平均{u|63岁|other}，聘期一学年一签。""",
[("sum","f","a b c d e"),("share","g","f","h"),("share","i","f","j"),("sum","o","k m n"),("diff","f","o","p"),("least","s","r"),("below","q","s"),("trend","up","q r"),("bound","g","f"),("bound","i","f")],
[error("sum-mismatch","f","a b c d e g h i j o p",[0, 1, 2, 4],("360名","person"),"五个渠道相加360名，漏计了银龄讲学22名，占比与净增都按360名","part left out",2)],
scope=[("share","g","i","h")])

passage("units-million-budget", """资金使用绩效（设备类）。2021—2023年中央改善办学条件补助{b|1.12亿元|CNY}用于设备，实际采购{c|9874万元|CNY}，结余{d|1326万元|CNY}，结余率{e|11.8%|percent}。采购按学段分，小学{f|5630万元|CNY}，占{g|57.0%|percent}；初中{h|4244万元|CNY}，占{i|43.0%|percent}。按类别分，实验仪器{j|3870万元|CNY}、信息化{k|4516万元|CNY}、音体美器材{m|1488万元|CNY}。三年里小学生均设备值净增{n|640元|CNY/student}、初中净增{o|575元|CNY/student}。绩效评价得分{p|87.5分|other}，扣分主要在验收：{q|38个|item}合同中有{r|12个|item}超过合同期{s|30天|other}以上才验收，占{t|31.6%|percent}。""",
[("diff","b","c","d"),("share","d","b","e"),("share","f","c","g"),("share","h","c","i"),("sum","c","f h"),("sum","c","j k m"),("hundred","g i"),("share","r","q","t"),("bound","r","q"),("bound","c","b")],
scope=[("share","d","c","e"),("share","f","b","g")], hard="单位亿元与万元混用，相减相符")

passage("grade-median-conflict", """八年级科学测试结果说明（两县，总分{l|100|other}）
甲县{a|1284名|student}学生，平均{b|71.3分|other}，标准差{c|14.8分|other}，优秀（{d|85分|other}以上）{e|246人|student}，占{f|19.2%|percent}，待提升（{g|60分|other}以下）{h|213人|student}，占{i|16.6%|percent}，其余{j|825人|student}。
乙县{k|968名|student}，平均{m|66.9分|other}，标准差{n|18.4分|other}，优秀{o|175人|student}，占{p|18.1%|percent}，待提升{q|288人|student}，占{r|29.8%|percent}，其余{s|505人|student}。
两县平均相差{t|4.4分|other}，而优秀率仅差{u|1.1个百分点|percentage-point}，待提升率差{v|13.2个百分点|percentage-point}，说明乙县不是“尖子少”，是“尾巴长”。校际差异系数甲县{w|0.112|other}、乙县{x|0.187|other}，后者超过{y|0.15|other}的要求。""",
[("share","e","a","f"),("share","h","a","i"),("sum","a","e h j"),("share","o","k","p"),("share","q","k","r"),("sum","k","o q s"),("diff","b","m","t"),("diff","f","p","u"),("diff","r","i","v"),("most","w","y"),("below","y","x"),("below","m","b"),("below","c","n"),("bound","e","a"),("bound","o","k")],
scope=[("most","x","y"),("share","e","k","f")], hard="平均差距大而优秀率接近；乙县超要求已写明")

passage("reviewer-found-same", """第{!n|三}轮复核意见：报告第{!p|8}页与附表{!t|2}对同一指标给出两个数。第八页写“全县骨干教师{a|512人|person}，每百名学生{b|1.19人|other}”；附表各校相加，小学{c|337人|person}、初中{d|182人|person}，合计{e|519人|person}，每百名{f|1.21人|other}，学生{g|42960人|student}。请统一。县里回复：相差的{h|七人|person}是当年{!m|10}月才公布的市级骨干，附表已补、正文未补，以附表为准。按附表口径，每百名超过标准{i|1人|other}的学校{j|54所|school}，占{k|68所|school}学校的{m|79.4%|percent}，比上年的{n|70.6%|percent}提高{o|8.8个百分点|percentage-point}；未达到的{q|14所|school}中，教学点附近的小规模学校{r|九所|school}，城区新建学校{s|五所|school}。""",
[("per100","a","g","b"),("sum","e","c d"),("per100","e","g","f"),("diff","e","a","h"),("share","j","k","m"),("diff","m","n","o"),("diff","k","j","q"),("sum","q","r s"),("least","i","f"),("trend","up","n m"),("below","a","e")],
scope=[("same","a","e"),("per100","c","g","f")], hard="正文与附表差七人，原因已说明")

passage("percent-of-standard-slip", """（二）余项核验。对{a|23所|school}“六项达标”学校逐校核验余项：余项为体育场馆的{b|14所|school}，为体艺教师的{c|六所|school}，为教学用房的{d|三所|school}。要求余项不低于标准的{e|85%|percent}。核验结果，体育场馆最低的是桥南小学，生均{f|6.14平方米|other}，为标准{g|7.5平方米|other}的{h|81.9%|percent}；体艺教师最低的每百名{i|0.78人|other}，为标准{j|0.9人|other}的{k|86.7%|percent}；教学用房最低的生均{m|3.91平方米|other}，为标准{n|4.5平方米|other}的{o|86.9%|percent}。{p|23所|school}学校余项全部在{q|85%|percent}以上，综合达标认定不变。""",
[("sum","a","b c d"),("share","f","g","h"),("share","i","j","k"),("share","m","n","o"),("least","e","k"),("least","e","o"),("least","q","h"),("same","e","q"),("same","a","p"),("below","f","g"),("below","i","j"),("below","m","n")],
[error("bound-exceeded","h","q",[6],None,"桥南小学只有标准的81.9%，低于85%","limit against the figure",2,"除桥南小学外均在85%以上")],
scope=[("share","f","n","h"),("share","m","g","o")])

passage("misprint-pair-school", """实地核查清单（丙县南部）
石岗小学：学生{a|684人|student}，教学用房{b|3146平方米|other}，生均{c|4.60平方米|other}，达标。
青木小学：学生{d|527人|student}，教学用房{e|2256平方米|other}，生均{f|4.28平方米|other}，差{g|0.22平方米|other}，为标准的{h|95.1%|percent}。
双井小学：学生{i|931人|student}，教学用房{j|4776平方米|other}，生均{k|5.31平方米|other}，达标。
三校合计学生{m|2124人|student}、用房{n|10178平方米|other}，平均{o|4.75平方米|other}，标准为{p|4.5平方米|other}。青木小学{q|三间|classroom}平房年久，{r|180平方米|other}未计入，加固验收后可补，补后生均{s|4.62平方米|other}，即可达标。""",
[("avg","b","a","c"),("avg","e","d","f"),("diff","p","f","g"),("share","f","p","h"),("avg","j","i","k"),("sum","m","a d i"),("sum","n","b e j"),("avg","n","m","o"),("expr","(e+r)/d","s"),("least","p","s"),("least","p","c"),("least","p","k"),("below","f","p"),("between","o","c f k")],
[error("average-mismatch","k","j i",[4],("5.13平方米","other"),"4776除以931为5.13平方米，数字颠倒","transposed digits",1),
 error("sum-mismatch","m","a d i n o",[5, 7],("2142人","student"),"三校学生相加2142人，颠倒为2124人","transposed digits",1)],
scope=[("avg","r","d","s"),("avg","e","i","f")])

passage("prose-riverside-visit", """九月的第二周，监测组到丙县走了四天。县里把最好的和最差的都摆在我们面前，没有挑着看，这一点值得肯定。县城的第三小学建在旧糖厂的地块上，操场开阔，生均体育场馆面积{a|11.8平方米|other}；二十里外的渡口小学只有一块水泥坪，生均{b|3.1平方米|other}，前者是后者的{c|3.8倍|other}。校长姓什么不必写进报告，他的一句话应当写进去：孩子们跑不开，不是因为懒，是因为跑两步就到墙了。
渡口小学的问题并不难解。校门外有一块供销社的空地，面积{d|1450平方米|other}，与现有的{e|1116平方米|other}场地合在一起，按{f|360名|student}学生计，生均可达{g|7.13平方米|other}，虽然还不到标准的{h|7.5平方米|other}，却已越过{i|85%|percent}的底线（{j|6.38平方米|other}）。空地的权属去年就已理清，卡住的是{k|46万元|CNY}的补偿款。县里当场表态，这笔钱从两年共{m|300万元|CNY}的专项里出，占{n|15.3%|percent}。
回程路上大家算了一笔账：全县像这样“差一口气”的学校还有{o|九所|school}，平均每所需要{p|52万元|CNY}，合计{q|468万元|CNY}，不及新建一所学校的零头。""",
[("avg","a","b","c"),("avg","e","f","b"),("expr","(d+e)/f","g"),("below","g","h"),("expr","h*i/100","j"),("least","j","g"),("share","k","m","n"),("prod","q","o p")],
scope=[("least","h","g")], hard="未达标准而越过底线")

passage("memo-who-counts", """关于“骨干教师”怎么数，这几年争议一直没有断过。有的县把校级骨干也数进去，有的县把支教期满回来的也数两遍，所以我们在采集表上加了一栏证书编号，凭编号去重。今年全市上报{a|3486人|person}，去重后{b|3342人|person}，剔除{c|144人|person}，其中重复登记{d|97人|person}，证书级别不够{e|38人|person}，其余{f|9人|person}查无此证。
去重以后，小学每百名学生拥有县级以上骨干教师{g|1.24人|other}，初中{h|1.52人|other}，都在{i|1人|other}的标准之上，初中比小学高{j|0.28人|other}。但学校之间差得很远。甲县六中一所学校就有{k|41人|person}，而全县乡村初中{m|12所|school}加在一起只有{n|36人|person}，平均一校{o|4人|other}，还不够开一次像样的教研活动。
骨干集中在名校，历史原因占一大半，评选规则也有责任：评分表里“获奖”一项占{p|30分|other}，“乡村任教年限”只占{q|5分|other}。市里准备从明年起对调这两项的分值。""",
[("diff","a","b","c"),("sum","c","d e f"),("least","i","g"),("least","i","h"),("diff","h","g","j"),("avg","n","m","o"),("below","n","k"),("below","b","a"),("below","q","p")],
[error("average-mismatch","o","n m",[5],("3人","other"),"36人分在12所学校，平均一校3人","wrong digit",1)],
scope=[("avg","k","m","o")])

passage("prose-equipment-depr", """仪器设备值这一项，几乎所有县都是达标的，可也几乎所有校长都说不够用，这个反差今年值得专门写一段。
先看账面。甲县小学设备总值2021年末为{a|6240万元|CNY}，2022年末为{b|6865万元|CNY}，2023年末为{c|7096万元|CNY}，逐年增加，两年一共增加{d|956万元|CNY}，生均由{e|2080元|CNY/student}提高到{f|2430元|CNY/student}，学生从{g|3.00万人|student}减少到{h|2.92万人|student}，双重因素叠加，标准{i|2000元|CNY/student}早已不在话下。
再看柜子里。抽查{j|20所|school}学校的设备清单，购置满{k|八年|other}的占总值的{m|41.6%|percent}，其中投影机、台式机已经过了使用年限，放在那里只是占一个数字。如果把这部分剔除，生均只剩{n|1419元|CNY/student}，{j2|20所|school}学校里还能达标的只有{o|七所|school}，占{p|35%|percent}。
我们的意见不是改变国家口径，而是请各县在年度预算里列出更新费，年更新率不低于{q|8%|percent}，按甲县总值计，一年约需{r|568万元|CNY}。""",
[("trend","up","a b c"),("diff","c","a","d"),("avg","a","g","e"),("avg","c","h","f"),("least","i","e"),("least","i","f"),("expr","f*(1-m/100)","n"),("below","n","i"),("share","o","j2","p"),("same","j","j2"),("expr","c*q/100","r"),("trend","down","g h"),("trend","up","e f")],
[error("difference-mismatch","d","c a",[1],("856万元","CNY"),"7096减6240为856万元","wrong digit",2)],
scope=[("avg","b","g","f"),("least","i","n")])

passage("survey-parents-long", """家长问卷里有一道题这样问：“您孩子所在学校与县城最好的学校相比，差距是变大了还是变小了？”今年收回有效问卷{a|8240份|item}，选“变小”的{b|5109份|item}，占{c|62.0%|percent}；选“差不多”的{d|1978份|item}，占{e|24.0%|percent}；选“变大”的{f|1153份|item}，占{g|14.0%|percent}。与三年前相比，“变小”的比例提高{h|9.6个百分点|percentage-point}，三年前是{i|52.4%|percent}。
值得琢磨的是分布。乡村家长选“变小”的占{j|67.3%|percent}，高于城区家长的{k|55.1%|percent}；有趣的是城区家长选“变大”的反而多，达到{m|19.8%|percent}，乡村只有{n|9.7%|percent}。访谈中城区家长提到最多的是择校和分班，乡村家长提到最多的是老师换得太勤。换句话说，校际差距的感受与资源数据并不一致：城区学校之间的差异系数{o|0.291|other}，本来比乡村的{p|0.384|other}要小。
据此我们对满意度的解读是：总体向好，城区次之，乡村最高。全市{q|62.0%|percent}的家长认为差距在缩小，是乡村与城区的加权结果，介于两者之间。""",
[("share","b","a","c"),("share","d","a","e"),("share","f","a","g"),("sum","a","b d f"),("hundred","c e g"),("diff","c","i","h"),("below","k","j"),("below","n","m"),("below","o","p"),("between","c","j k"),("same","c","q"),("between","g","m n"),("trend","up","i c")],
scope=[("mean","j k","c")], hard="感受与资源数据方向相反，文中解释")

passage("denominators-school-or-student", """写材料的同志请注意一个老毛病：比例的分母。上月各县报来的自查报告里，同一句“覆盖率”出现了三种算法，没法汇总。现以甲县课后服务为例，把三种都列出来。
全县{a|72所|school}义务教育学校，开展课后服务的{b|70所|school}，按学校算{c|97.2%|percent}，没有开展的是{d|两所|school}教学点改制的小学，学生放学乘校车，留不住。有需求的学生{e|31680人|student}，参加的{f|30824人|student}，按需求算{g|97.3%|percent}。全部在校生{h|38930人|student}，按在校生算{i|97.3%|percent}。市里统一要求用第二种，因为没有需求的学生硬拉进来没有意义。
参加服务的学生里，小学{j|21306人|student}，初中{k|9518人|student}；享受免费的困难学生{m|1849人|student}，占参加者的{n|6.0%|percent}。参与服务的教师{o|2614人|person}，占专任教师{p|2765人|person}的{q|94.5%|percent}，人均每周多工作{r|4.5小时|other}。""",
[("share","b","a","c"),("diff","a","b","d"),("share","f","e","g"),("share","f","h","i"),("sum","f","j k"),("share","m","f","n"),("share","o","p","q"),("bound","f","e"),("bound","e","h"),("bound","b","a"),("bound","o","p"),("below","i","g")],
[error("share-mismatch","i","f h",[3],("79.2%","percent"),"按在校生算应除以38930人，写成了按需求的比例","wrong denominator",2)],
scope=[("share","m","e","n"),("share","j","f","g")])

passage("thirdparty-verification", """第三方机构对乙区的复核今天交卷。他们不看材料，直接进校数人、量地、点机器，跑了{a|19所|school}学校，用了{b|六天|other}。
数人：{c|19所|school}学校花名册上教师{d|1058人|person}，到岗{e|1021人|person}，在编不在岗{f|37人|person}，其中产假病假{g|18人|person}，借调机关{h|11人|person}，进修{i|六人|person}，还有{j|两人|person}已办离职而未下账。借调的人按规定不能计入学校，扣除借调和已离职的，有效教师{k|1045人|person}。
量地：教学用房报{m|8.94万平方米|other}，实测{n|8.71万平方米|other}，少{o|0.23万平方米|other}，误差{p|2.6%|percent}，多数是把走廊封起来算作功能室。
点机器：学生终端报{q|2630台|item}，实有{r|2585台|item}，其中可用{s|2376台|item}，完好率{t|91.9%|percent}。
三项汇总，复核组给出的结论是“基本可信，局部偏高”，区里对借调一项当场认账，答应年底前清退完毕。""",
[("same","a","c"),("diff","d","e","f"),("sum","f","g h i j"),("lin","k","+d -h -j"),("diff","m","n","o"),("share","o","m","p"),("share","s","r","t"),("bound","s","r"),("below","r","q"),("below","n","m")],
scope=[("share","s","q","t"),("lin","k","+d -f")], hard="在岗与有效教师是两个数，借调才扣减")

passage("class-size-migration", """三季度班额调度情况的说明。按{!size|45}人的小学标准班额，乙区今年秋季超标班由去年的{a|188个|class}降到{b|121个|class}，减少{c|67个|class}，下降{d|55.4%|percent}；初中按{!size|50}人，由{e|74个|class}降到{f|52个|class}，减少{g|22个|class}，下降{h|29.7%|percent}。下降幅度这么大，一半功劳要归给新投用的{i|两所|school}学校，另一半来自学区内的微调：把相邻学校的施教区边界挪了几条街。
微调并不轻松。最棘手的是滨江片区，家长担心孩子换学校，连续来访{j|11次|other}，最后采取老生老办法、新生新办法，涉及新生{k|264人|student}，愿意到新校的{m|231人|student}，占{n|87.5%|percent}，不愿意的{o|33人|student}留在原校，由区里协调进入平行班。
目前仍然超标的班集中在毕业年级，小学六年级{p|58个|class}、初中九年级{q|31个|class}，合计{r|89个|class}，占全部超标班的{s|51.4%|percent}，明年夏天自然消化。""",
[("diff","a","b","c"),("growthb","a","c","d"),("diff","e","f","g"),("growthb","e","g","h"),("share","m","k","n"),("diff","k","m","o"),("sum","r","p q"),("expr","r/(b+f)*100","s"),("trend","down","a b"),("trend","down","e f"),("bound","p","b"),("bound","q","f"),("bound","m","k")],
[error("growth-mismatch","d","a c",[1],("35.6%","percent"),"下降应以去年188个为基数，却除以今年121个","wrong base",1)],
scope=[("share","r","b","s"),("growthb","b","c","h")])

passage("three-mistakes-briefing", """（供领导参阅）我市义务教育优质均衡监测今年有三个变化。
一是达标面扩大。{a|487所|school}学校里达标{b|438所|school}，达标率{c|89.9%|percent}，去年为{d|84.6%|percent}，上升{e|5.3个百分点|percentage-point}；去年的不达标学校{f|76所|school}，今年还有{g|59所|school}。其中小学由{h|51所|school}减到{i|33所|school}，初中由{j|25所|school}减到{k|16所|school}，两个学段同步下降。
二是短板转移。过去最缺的是教学用房，前年有{m|64所|school}学校不足，今年只剩{n|21所|school}；现在最缺的变成体艺教师，不足的学校{o|27所|school}，其次才是体育场馆（{p|30所|school}）。
三是差距的形态变了。城乡之间的差异系数由{q|0.214|other}降到{r|0.176|other}，而城区内部由{s|0.198|other}升到{t|0.227|other}，第一次超过城乡差异，升高{u|0.029|other}。这意味着下一步工作的主战场不在乡村，而在城区内部的新老校区之间。""",
[("share","b","a","c"),("diff","c","d","e"),("sum","f","h j"),("sum","g","i k"),("diff","a","b","g"),("trend","down","h i"),("trend","down","j k"),("trend","down","m n"),("largest","o","p n"),("trend","down","q r"),("trend","up","s t"),("diff","t","s","u"),("below","r","t"),("trend","up","d c"),("trend","down","f g"),("bound","b","a")],
[error("difference-mismatch sum-mismatch","g","i k a b",[3, 4],("49所","school"),"487减438为49所，小学33所加初中16所也是49所","wrong digit",2),
 error("direction-mismatch","o","p n",[8],None,"体艺教师27所少于体育场馆30所","wrong superlative",2,"现在最缺的是体育场馆，其次才是体艺教师")],
scope=[("diff","a","b","f")])

passage("table-townships-plain", """各乡镇小学生均体育场馆面积（平方米）
乡镇 学校数 学生 面积 生均
城关镇 {a1|9|school} {b1|8640|student} {c1|55296|other} {d1|6.40|other}
大桥镇 {a2|6|school} {b2|3180|student} {c2|26076|other} {d2|8.20|other}
梨园乡 {a3|4|school} {b3|1450|student} {c3|15370|other} {d3|10.60|other}
岭南乡 {a4|3|school} {b4|820|student} {c4|10660|other} {d4|31.00|other}
全县 {a|22|school} {b|14090|student} {c|107402|other} {d|7.62|other}
注：城关镇低于标准{e|7.5平方米|other}，需增加{f|9504平方米|other}；岭南乡最高，是城关镇的{g|2.0倍|other}，因一所学校借用林场操场。全县平均虽达标，学校却不是：达标的只有{i|13所|school}，占全部学校的{j|59.1%|percent}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("avg","c1","b1","d1"),("avg","c2","b2","d2"),("avg","c3","b3","d3"),("avg","c4","b4","d4"),("avg","c","b","d"),("below","d1","e"),("expr","e*b1-c1","f"),("largest","d4","d1 d2 d3"),("multiple","d4","d1","g"),("share","i","a","j"),("least","e","d"),("between","d","d1 d2 d3 d4"),("smallest","d1","d2 d3 d4")],
[error("average-mismatch ratio-mismatch table-mismatch","d4","c4 b4 d1 g",[6, 11],("13.00","other"),"10660除以820为13.00，前两位颠倒，是城关镇的2.0倍也按13.00","transposed digits",2)],
scope=[("mean","d1 d2 d3 d4","d")])

passage("letter-to-principals", """各位校长：
寒假前的数据采集今天结束，先向各校的资料员道一声辛苦。系统里{a|143所|school}学校，{b|140所|school}按时提交，只有{p|三所|school}因断网迟了半天，按时率{c|97.9%|percent}，比去年的{d|92.4%|percent}有明显提高。
提交之后我们做了逻辑校验。校验规则{e|86条|item}，触发警告{f|1270处|item}，比去年的{g|1840处|item}少{h|570处|item}，减少{i|44.9%|percent}。触发最多的一条是“体育场馆面积大于占地面积”，共{j|38处|item}，多半是单位写错，把亩当成了平方米。第二多的是“生均教学用房低于{k|1平方米|other}”，小数点点错了位置，共{m|29处|item}。这两条合计{n|76处|item}，占全部警告的{o|5.3%|percent}，看起来不多，但每一处都会让学校从“达标”变成“不达标”。
请各校在正月十五以前改完。改完以后我们会抽一部分学校上门核对，抽到的不必准备汇报材料，打开柜子就行。""",
[("diff","a","b","p"),("share","b","a","c"),("trend","up","d c"),("diff","g","f","h"),("growthb","g","h","i"),("sum","n","j m"),("share","n","f","o"),("below","m","j"),("bound","n","f"),("trend","down","g f")],
[error("growth-mismatch","i","g h",[4],("31.0%","percent"),"减少的570处应除以去年1840处，却除以今年1270处","later divided instead of earlier",1),
 error("sum-mismatch share-mismatch","n","j m f o",[5, 6],("67处","item"),"38加29为67处，占5.3%也按67处","transposed digits",2)],
scope=[("share","j","f","o")])

passage("leader-speech-limit", """我在上次会上讲过，优质均衡有一条“不动摇”：任何学校生均教学用房不得再往下降。今天把账摊开来看，全区{a|34所|school}小学，{b|31所|school}是升的或持平的，做得不错，可还有{c|四所|school}是降的，它们分别是新城小学、江湾小学和机关小学，都在人口流入最快的地方。
新城小学从{d|5.26平方米|other}降到{e|4.71平方米|other}，降了{f|0.55平方米|other}，还在标准{g|4.5平方米|other}以上；江湾小学从{h|4.68平方米|other}降到{i|4.37平方米|other}，降了{j|0.31平方米|other}，已经掉到标准以下；机关小学从{k|4.90平方米|other}降到{m|4.58平方米|other}，降了{n|0.23平方米|other}，离线只剩一步。
有人说，人来了是好事，降一点没关系。我看未必。江湾小学{o|2870名|student}学生，要回到标准，就得添{p|373平方米|other}，相当于{q|六间|classroom}普通教室，哪有地？所以要先定学位再批楼盘，不能先批楼盘再喊学校。""",
[("diff","a","b","c"),("count","c",3),("diff","d","e","f"),("diff","h","i","j"),("diff","k","m","n"),("least","g","e"),("below","i","g"),("least","g","m"),("expr","(g-i)*o","p"),("trend","down","d e"),("trend","down","h i"),("trend","down","k m"),("bound","b","a")],
[error("difference-mismatch count-mismatch","c","a b",[0, 1],("三所","school"),"34减31为三所，列出的也是三所","count against list",1),
 error("difference-mismatch","n","k m",[4],("0.32平方米","other"),"4.90减4.58为0.32平方米","transposed digits",1)],
scope=[("least","g","i")])

passage("vocational-none-mixed", """核对两份材料口径不一致的过程，记在这里备查。
教育股报的全县义务教育专任教师是{a|4286人|person}，人社局报的是{b|4351人|person}，相差{c|65人|person}。起初怀疑是退休未减，后来逐校核对，发现人社局的数包含了县教研室和电教馆的{d|41人|person}，以及借调到乡镇的{e|24人|person}，正好对上。用教育股的数，高于规定学历的教师{f|3517人|person}，占{g|82.1%|percent}；用人社局的数，分子相应变成{h|3574人|person}，占{i|82.1%|percent}，两种算法只差不到{j|0.1个百分点|percentage-point}，看不出问题，所以往年没人发现。
差别出在体艺教师上。教研室有{k|八名|person}体艺教研员，人社局数把他们算进去，全县体艺教师就从{m|361人|person}变成{n|369人|person}，每百名学生从{o|0.89人|other}变成{p|0.91人|other}，一个不达标，一个达标（标准{q|0.9人|other}，学生{r|40580人|student}）。监测当然按前者。""",
[("diff","b","a","c"),("sum","c","d e"),("share","f","a","g"),("share","h","b","i"),("sum","n","m k"),("per100","m","r","o"),("per100","n","r","p"),("below","o","q"),("least","q","p"),("bound","f","a"),("bound","h","b"),("bound","k","d"),("diff","i","g","j")],
scope=[("per100","n","r","o"),("least","q","o")], hard="两部门口径之差正好是教研员与借调人员")

passage("restate-lead-vs-body", """【摘要】今年全市义务教育学校校际差异系数连续第{!n|四}年下降，小学降至{a|0.352|other}、初中降至{b|0.318|other}；综合达标学校{c|611所|school}，达标率{d|91.3%|percent}；整改销号率{e|94.6%|percent}。
【第一章】监测范围是全市{f|669所|school}公办及民办义务教育学校，不含{g|74个|item}教学点。采集时点为9月20日，教师数以工资发放人数复核，面积以不动产登记或测绘报告复核。没有登记也没有测绘的校舍暂按上年数，共{h|23处|item}，已要求明年补齐。
【第二章】小学差异系数{i|0.352|other}，比上年下降{j|0.019|other}，上年为{k|0.371|other}；初中{m|0.381|other}，比上年下降{n|0.016|other}，上年为{o|0.334|other}。两个学段都在国家限值以内，小学比初中高{p|0.034|other}。
【第三章】整改台账{q|203条|item}，销号{r|192条|item}，销号率{s|94.6%|percent}；未销号{t|11条|item}，其中教师类占{u|七条|item}，主要因为招聘公告推迟到了秋季，岗位已经锁定。""",
[("share","c","f","d"),("same","a","i"),("same","b","m"),("diff","k","i","j"),("diff","o","m","n"),("diff","i","m","p"),("share","r","q","s"),("diff","q","r","t"),("same","e","s"),("bound","u","t"),("trend","down","k i"),("trend","down","o m"),("bound","c","f")],
[error("difference-mismatch restatement-mismatch","m","b o n i p",[2, 4, 5, 11],("0.318","other"),"摘要为0.318，上年0.334减0.016也是0.318","transposed digits",3)],
scope=[("share","t","q","e")])

passage("wrong-limit-compare", """（三）教师流动性预警
教师队伍稳定是均衡的底座。今年新增一项观察指标“年度调出率”，市里给出的警戒线是{a|6%|percent}。全县义务教育教师{b|3520人|person}，年内调出{c|183人|person}，调出率{d|5.2%|percent}；其中乡村教师{e|1480人|person}，调出{f|118人|person}，调出率{g|8.0%|percent}，城区教师{h|2040人|person}，调出{i|65人|person}，调出率{j|3.2%|percent}。全县与城乡各片均未越过警戒线，队伍总体平稳。
不过有三所学校需要单独关注。它们都在交通干线沿线，离县城不足{k|20公里|other}，青年教师在这里待满服务期就走。调出者平均教龄{m|4.6年|other}，比全县教师平均教龄{n|15.3年|other}少{o|10.7年|other}。走的不是老教师，而是刚刚能独当一面的人，对学校的打击比数字更大。""",
[("share","c","b","d"),("share","f","e","g"),("share","i","h","j"),("sum","b","e h"),("sum","c","f i"),("most","d","a"),("most","j","a"),("most","g","a"),("between","d","g j"),("diff","n","m","o"),("bound","f","c"),("below","j","g")],
[error("bound-exceeded","g","a",[7],None,"乡村8.0%高于6%，不能说均未越过","limit against the figure",2,"乡村调出率已越过警戒线")],
scope=[("share","f","b","g"),("share","i","c","j")])

passage("relative-vs-points", """均衡专刊·数字解读
“提高了一成”和“提高了十个百分点”不是一回事。拿今年的质量监测来说，农村学校八年级英语合格率由{a|58.0%|percent}升到{b|64.4%|percent}，提高{c|6.4个百分点|percentage-point}，相当于提高了{d|11.0%|percent}；城区由{e|81.2%|percent}升到{f|83.6%|percent}，提高{g|2.4个百分点|percentage-point}，相当于提高{h|3.0%|percent}。所以城乡差距缩小的是{i|4.0个百分点|percentage-point}，由{j|23.2个百分点|percentage-point}变成{k|19.2个百分点|percentage-point}。
农村学校的进步从哪里来？一是“双师课堂”，{m|41所|school}农村初中接入城区名师的同步课，每周{n|四节|other}；二是口语测评软件，{o|1.86万名|student}学生注册，月活跃{p|1.31万人|student}，活跃率{q|70.4%|percent}。不过软件有一个尴尬：教师后台登录率只有{r|38.5%|percent}，多数教师还没有学会看诊断报告。""",
[("diff","b","a","c"),("growth","b","a","d"),("diff","f","e","g"),("growth","f","e","h"),("diff","c","g","i"),("diff","e","a","j"),("diff","f","b","k"),("diff","j","k","i"),("share","p","o","q"),("trend","up","a b"),("trend","up","e f"),("trend","down","j k"),("below","g","c"),("below","h","d")],
scope=[("growth","b","a","c"),("diff","d","h","i")], hard="相对提高与百分点并列")

passage("wrong-increment-years", """乙区督导室函：贵中心《三年跟踪报告》第{!p|15}页数据请核实。
函中提出三点。其一，报告称“骨干教师由2020年的{a|268人|person}增至2023年的{b|391人|person}，增加{c|123人|person}，增长{d|31.5%|percent}”，我区按2020年为基数自算为{e|45.9%|percent}，两者相差较大。其二，报告称“每百名学生由{f|0.84人|other}增至{g|1.25人|other}”，经核属实，当年学生分别为{h|31900人|student}和{i|31280人|student}。其三，报告建议我区“三年内再增{j|120人|person}”，而按{k|1.5人|other}的省定优质线只需{m|469人|person}，再增{n|78人|person}即可，建议相应调整。
我中心复函：其一，系以2023年为分母之误，现予更正，贵区所算正确；其二照旧；其三采纳贵区意见，改为{o|78人|person}。""",
[("diff","b","a","c"),("growth","b","a","e"),("growthb","a","c","e"),("per100","a","h","f"),("per100","b","i","g"),("expr","i*k/100","m"),("diff","m","b","n"),("same","n","o"),("trend","up","a b"),("trend","up","f g"),("below","n","j")],
scope=[("growth","b","a","d"),("diff","m","b","j")], hard="报告之误由复函自己更正")

passage("table-missing-zero", """初中七项指标学校达标率（%）
指标　2021年　2022年　2023年
高学历教师　{a1|100.0|percent}　{a2|100.0|percent}　{a3|100.0|percent}
骨干教师　{b1|64.5|percent}　{b2|71.0|percent}　{b3|80.6|percent}
体艺教师　{c1|58.1|percent}　{c2|61.3|percent}　{c3|71.0|percent}
教学用房　{d1|87.1|percent}　{d2|90.3|percent}　{d3|93.5|percent}
体育场馆　{e1|77.4|percent}　{e2|83.9|percent}　{e3|87.1|percent}
仪器设备　{f1|93.5|percent}　{f2|96.8|percent}　{f3|96.8|percent}
全县初中{g|31所|school}，故每相差一所学校即{h|3.2个百分点|percentage-point}。体艺教师达标率三年提高{i|12.9个百分点|percentage-point}，即多{j|四所|school}；骨干教师提高{k|19.4个百分点|percentage-point}，即多{m|五所|school}，进步最快。仪器设备2023年与2022年持平，差的那{n|一所|school}学校明年撤并。""",
[("expr","100/g","h"),("diff","c3","c1","i"),("diff","b3","b1","k"),("expr","(c3-c1)*g/100","j"),("expr","(b3-b1)*g/100","m"),("below","i","k"),("same","f2","f3"),("expr","g-f3*g/100","n"),("trend","up","b1 b2 b3"),("trend","up","c1 c2 c3"),("trend","up","d1 d2 d3"),("trend","up","e1 e2 e3"),("max100","a1"),("max100","a2"),("max100","a3"),("trend","up","f1 f2")],
[error("difference-mismatch","k","b3 b1",[2],("16.1个百分点","percentage-point"),"80.6减64.5为16.1个百分点","wrong difference",2)],
scope=[("diff","b3","b2","k"),("diff","c3","c2","i")])

passage("long-county-feedback", """省监测组反馈意见（口头稿整理）
甲县的同志们，四天看下来，先说好的。县里对均衡的投入是实打实的，三年安排{a|5.62亿元|CNY}，其中学校建设{b|3.48亿元|CNY}，设备{c|1.07亿元|CNY}，教师{d|0.97亿元|CNY}，这在同类县里排得上前面。城关二小迁建以后，生均教学用房从{e|3.5平方米|other}变成{f|6.2平方米|other}，孩子们终于不用在走廊上美术课了。
再说问题。第一，教师“有数量、缺结构”，{g|57所|school}小学里有{h|11所|school}没有专职音乐教师，{i|16所|school}没有专职美术教师，两样都没有的{j|七所|school}，合计有短缺的学校{k|27所|school}。第二，台账上写着“骨干教师交流{m|58人|person}，占交流教师的{n|23.2%|percent}”，而交流教师是{o|250人|person}，比例没错，可我们打电话问了其中{p|20人|person}，有{q|六人|person}说自己还在原校上课。第三，用房有{r|1.2万平方米|other}闲置在已撤并的村小，城里却在借楼上课，这个账划不来。""",
[("sum","a","b c d"),("lin","k","+h +i -j"),("share","m","o","n"),("bound","q","p"),("bound","j","h"),("bound","j","i"),("bound","h","g"),("bound","i","g"),("trend","up","e f"),("bound","p","m")],
[error("sum-mismatch","d","a b c",[0],("1.07亿元","CNY"),"5.62亿减3.48亿减1.07亿为1.07亿元","wrong part",1),
 error("sum-mismatch","k","h i j",[1],("20所","school"),"两样都没有的7所只应计一次，合计20所；27所是简单相加","counted twice",1)],
scope=[("sum","k","h i j")])

passage("sampling-reply-weights", """抽样权重怎样影响全市结果？培训班上的一个练习题，答案附后。
三个片区各抽{a|10所|school}学校，而全市东片有{b|120所|school}，中片{d|60所|school}，西片{f|20所|school}，合计{t|200所|school}。抽样结果，课程开齐的学校东片{g|七所|school}、中片{h|九所|school}、西片{i|10所|school}，样本合计{j|26所|school}，占样本{k|30所|school}的{m|86.7%|percent}。
练习：估计全市课程开齐的比例。答案：东片按{n|70%|percent}推算为{o|84所|school}，中片按{p|90%|percent}为{q|54所|school}，西片全部开齐，计{r|20所|school}，三片相加{s|158所|school}，占全市的{u|79.0%|percent}。样本比例之所以高出{v|7.7个百分点|percentage-point}，是因为西片抽得太密，学校少的片区占了样本的{w|33.3%|percent}，而在全市只占{x|10%|percent}。大多数学员一开始都答成了前一个数，可见不看权重容易出错。""",
[("sum","t","b d f"),("sum","j","g h i"),("prod","k","a","3"),("share","j","k","m"),("share","g","a","n"),("share","h","a","p"),("expr","b*n/100","o"),("expr","d*p/100","q"),("same","r","f"),("sum","s","o q r"),("share","s","t","u"),("diff","m","u","v"),("share","a","k","w"),("share","f","t","x"),("below","u","m")],
scope=[("share","j","t","u"),("share","s","t","m")], hard="样本未加权比例与推算比例不同")

passage("direct-prohibited-plan", """学区化调配实施情况（半年）
学区内教师“县管校聘”改革后，编制不再固定到校。{a|七个|item}学区上半年跨校调配{b|214人|person}，其中缺编学校净进、超编学校净出各{c|163人|person}，另有{e|51人|person}属于学校之间对调，不影响各校编制。缺编学校由{f|29所|school}减少到{g|12所|school}，减少{h|58.6%|percent}；超编学校由{i|18所|school}减少到{j|五所|school}，减少{k|72.2%|percent}。
方案规定，学期中途原则上不调动毕业班教师。从名册看，开学两个月以后调动的{m|36人|person}里，有{n|三人|person}任教九年级，都是因病替补，事先报了批，不算违规。方案还规定调配距离不超过{o|15公里|other}，实际平均{p|8.4公里|other}，最远{q|17.2公里|other}，全部在规定以内。教师对调配结果提出申诉{r|九件|item}，撤回{s|四件|item}，维持{t|三件|item}，改变{u|两件|item}，没有一件升级为上访。""",
[("sum","b","c e"),("expr","(f-g)/f*100","h"),("expr","(i-j)/i*100","k"),("most","p","o"),("most","q","o"),("below","p","q"),("sum","r","s t u"),("bound","n","m"),("trend","down","f g"),("trend","down","i j")],
[error("bound-exceeded","q","o",[4],None,"最远17.2公里超过15公里，不能说全部在规定以内","limit against the figure",1,"除最远一例外均在规定以内")],
scope=[("share","g","f","h")])

passage("transposed-two-table-notes", """附表　乙区初中每百名学生高学历教师（按学校规模分组）
学校规模	校数	学生	高学历教师	每百名
{!g|600}人以下	{a1|5|school}	{b1|1950|student}	{c1|162|person}	{d1|8.31|other}
{!g|600}—{!g|1200}人	{a2|7|school}	{b2|6370|student}	{c2|453|person}	{d2|7.11|other}
{!g|1200}人以上	{a3|4|school}	{b3|6480|student}	{c3|381|person}	{d3|8.58|other}
合计	{a|16|school}	{b|14800|student}	{c|996|person}	{d|6.73|other}
注：规模越大，每百名拥有数越低，大校的{e|5.88|other}仍高于标准{f|5.3|other}。小校高，是因为最低配备要求在起作用；大校低，是因为近两年招生扩得快，{g|四所|school}大校学生增加{h|12.4%|percent}，高学历教师只增{i|4.1%|percent}。建议{j|四所|school}大校今年优先分配{k|26名|person}新教师，分配后大校每百名可达{m|6.28|other}。""",
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("per100","c1","b1","d1"),("per100","c2","b2","d2"),("per100","c3","b3","d3"),("per100","c","b","d"),("trend","down","d1 d2 d3"),("same","d3","e"),("least","f","e"),("same","g","a3"),("same","j","a3"),("below","i","h"),("expr","(c3+k)/b3*100","m"),("between","d","d1 d2 d3"),("trend","up","d3 m")],
[error("average-mismatch sequence-mismatch table-mismatch","d3","c3 b3 d1 d2 e d m",[5, 7, 8, 14, 15],("5.88","other"),"381对6480名为5.88，注文也是5.88且说规模越大越低","transposed digits",2)],
scope=[("per100","c3","b","d3")])

passage("year-to-year-three-err", """监测结果简表（续）与文字核对
类别 | 2022年 | 2023年 | 变化
达标小学 | {a1|156|school} | {b1|171|school} | 增{c1|15|school}
达标初中 | {a2|68|school} | {b2|74|school} | 增{c2|8|school}
达标一贯制学校 | {a3|21|school} | {b3|20|school} | 减{c3|1|school-}
合计 | {a|245|school} | {b|265|school} | 增{c|20|school}
文字：2023年达标学校{d|265所|school}，比2022年增加{e|20所|school}，增长{f|8.2%|percent}。其中小学增加最多。一贯制学校减少的{g|一所|school}，系拆分为一所小学和一所初中，不是退步。达标学校占全部{h|301所|school}监测学校的{i|90.8%|percent}，不达标{j|36所|school}，其中小学{k|19所|school}、初中{m|14所|school}、一贯制{n|三所|school}。""",
[("diff","b1","a1","c1"),("diff","b2","a2","c2"),("diff","b3","a3","c3"),("diff","b","a","c"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("same","b","d"),("same","c","e"),("growth","d","a","f"),("largest","c1","c2 c3"),("diff","a3","b3","g"),("share","d","h","i"),("diff","h","d","j"),("sum","j","k m n"),("growthb","a","e","f")],
[error("difference-mismatch sum-mismatch table-mismatch","c2","b2 a2 c c1 c3",[1, 6],("6","school"),"74减68为6，三类增减之和20也按6","wrong digit",2),
 error("share-mismatch","i","d h",[12],("88.0%","percent"),"265占301的88.0%，90.8%无从得出","wrong share",2)],
scope=[("growth","b1","a1","f"),("share","a","h","i")])

passage("space-two-schools-letter", """县教育局：
你局《关于明德小学教学用房数据的申诉》收悉。经派员实地测量，答复如下。
明德小学主教学楼建筑面积{a|5820平方米|other}，扣除走廊、楼梯和卫生间后使用面积{b|3492平方米|other}，使用系数{c|60.0%|percent}。监测指标采用的是教学及辅助用房建筑面积，不是使用面积，学校在填报时误填了后者，所以生均只有{d|3.10平方米|other}；按建筑面积加上综合楼里的功能室{e|612平方米|other}，应为{f|6432平方米|other}，以{g|1126名|student}学生计，生均{h|7.51平方米|other}，超过{i|4.5平方米|other}的标准。你局申诉的理由成立，同意更正。
同时告知，全县这次有{j|九所|school}学校犯了同样的错误，更正以后全县小学生均由{k|5.02平方米|other}变为{m|5.37平方米|other}，提高{n|0.53平方米|other}，达标学校由{o|61所|school}增加到{p|66所|school}。请你局组织统计员再学一遍填报说明，以后不因此类问题启动申诉。""",
[("share","b","a","c"),("avg","b","g","d"),("sum","f","a e"),("avg","f","g","h"),("below","i","h"),("least","i","h"),("diff","m","k","n"),("trend","up","k m"),("trend","up","o p"),("below","d","i")],
[error("average-mismatch","h","f g",[3],("5.71平方米","other"),"6432除以1126为5.71，颠倒为7.51","transposed digits",1),
 error("difference-mismatch","n","m k",[6],("0.35平方米","other"),"5.37减5.02为0.35，颠倒","transposed digits",1)],
scope=[("avg","a","g","h"),("least","i","d")])

passage("remote-schools-cost", """把课补齐要多少钱
山区片开不齐课的小学{a|18所|school}，学生{b|1640人|student}。缺音乐的{c|14所|school}，缺美术的{d|12所|school}，缺英语的{e|五所|school}，有的学校一缺就是两三门。
办法之一是走教。每名走教教师跑三校，每周走教{f|两天|other}，交通补贴每天{g|80元|CNY}，一学年按{h|40周|other}计，一人{i|6400元|CNY}；片里安排{j|13名|person}走教教师，共{k|8.32万元|CNY}。办法之二是同步课堂，一次性投入每校{m|3.6万元|CNY}，{n|18所|school}共{o|64.8元|CNY}，设备用{p|六年|other}，每年摊{q|10.8万元|CNY}。
两种办法相比，走教每年便宜{r|2.48万元|CNY}，但同步课堂能覆盖下雪封路的日子。镇里商量后决定两条腿走路：音乐、美术以走教为主，英语用同步课堂，合计一年{s|19.12万元|CNY}，学生人均{t|116.6元|CNY/student}。""",
[("prod","i","f g h"),("prod","k","i j"),("prod","o","m n"),("overn","o",6,"q"),("diff","q","k","r"),("sum","s","k q"),("avg","s","b","t"),("same","a","n")],
[error("average-mismatch","o","m n q",[2, 3],("64.8万元","CNY"),"3.6万元乘18所为64.8万元，每年摊10.8万元也如此，漏“万”","unit slipped by ten thousand",1)],
scope=[("sum","a","c d e"),("avg","o","b","t")])

passage("mistaken-share-two-stages", """（一）校际差异系数达标县比例
全省{a|98个|item}县（市、区）参加监测。小学综合差异系数在{b|0.50|other}以内的{c|93个|item}，占{d|94.9%|percent}；初中在{e|0.45|other}以内的{f|86个|item}，占{g|87.8%|percent}；两个学段都达标的{h|84个|item}，占{i|97.7%|percent}。只有小学达标的{j|九个|item}，只有初中达标的{k|两个|item}，两项都未达标的{m|三个|item}。
从地域看，平原县平均差异系数低，山区县高，其中最高的是一个人口外流的山区县，小学{n|0.548|other}、初中{o|0.512|other}。省里去年安排的{p|2.4亿元|CNY}薄弱环节资金，平原县与山区县各占一半，这次监测建议改为四六开，山区县占{q|60%|percent}，即{r|1.44亿元|CNY}，比原来多{s|2400万元|CNY}。""",
[("share","c","a","d"),("share","f","a","g"),("share","h","a","i"),("diff","c","h","j"),("diff","f","h","k"),("lin","a","+h +j +k +m"),("below","b","n"),("below","e","o"),("expr","p*q/100","r"),("expr","r-p/2","s"),("bound","h","c"),("bound","h","f")],
[error("share-mismatch","i","h a",[2],("85.7%","percent"),"占98个参加监测的县，却除以初中达标的86个","wrong denominator",1)],
scope=[("sum","a","c f"),("share","h","c","i")])

passage("chronology-error-plan", half("""“十四五”期间各年消除不达标学校计划与实绩
我县起步时不达标学校{a|46所|school}，计划五年消除。2021年计划{b1|8所|school}、完成{c1|9所|school}；2022年计划{b2|10所|school}、完成{c2|10所|school}；2023年计划{b3|11所|school}、完成{c3|12所|school}；2024年计划{b4|9所|school}、完成{c4|6所|school}；2025年计划{b5|8所|school}，截至6月完成{c5|3所|school}。计划合计{d|46所|school}，已完成{e|40所|school}，完成率{f|87.0%|percent}，剩{g|八所|school}，都是用地没有落实的。
2024年未完成，因为两块地卡在补充耕地指标上。当年计划投入{h|5200万元|CNY}，实际拨付{i|3380万元|CNY}，占{j|65.0%|percent}，结余的{k|1820万元|CNY}没有收回，转入2025年继续使用，2025年可用资金因此达到{m|6320万元|CNY}，其中当年新安排{n|4500万元|CNY}。县里承诺，年底前完成率达到{o|100%|percent}。"""),
[("sum","d","b1 b2 b3 b4 b5"),("sum","e","c1 c2 c3 c4 c5"),("same","a","d"),("share","e","a","f"),("diff","a","e","g"),("share","i","h","j"),("diff","h","i","k"),("sum","m","k n"),("below","c4","b4"),("max100","o"),("bound","e","d"),("trend","up","f o")],
[error("difference-mismatch","g","a e",[4],("六所","school"),"46减40剩六所","wrong digit",2)],
scope=[("diff","b5","c5","g"),("share","e","d","j")])

passage("gains-losses-ledger", """“数字变好了，为什么排名掉了？”城西初中的老师们在留言板上问了这个问题。
我们核了两年的数。城西初中每百名学生高学历教师由{a|7.2人|other}升到{b|7.9人|other}，生均仪器设备值由{c|3120元|CNY/student}升到{d|3460元|CNY/student}，七项指标没有一项退步；可在全区{e|16所|school}初中里，综合位次由第{f|五|other}落到第{g|八|other}。道理在于别人走得更快：全区平均的高学历教师由{h|6.6人|other}升到{i|8.1人|other}，城西去年比平均高{j|0.6人|other}，今年反而低{k|0.2人|other}；设备值平均由{m|2980元|CNY/student}升到{n|3520元|CNY/student}，城西去年高{o|140元|CNY/student}，今年低{p|60元|CNY/student}。
因此排名不是惩罚，达标才是底线。城西初中七项全部达标，比去年多了{q|一项|item}，综合达标这顶帽子没有丢，大家不必焦虑，也不要为了名次去突击采购。""",
[("diff","a","h","j"),("diff","i","b","k"),("diff","c","m","o"),("diff","n","d","p"),("trend","up","a b"),("trend","up","c d"),("trend","up","h i"),("trend","up","m n"),("below","h","a"),("below","b","i"),("below","f","g"),("bound","g","e")],
scope=[("diff","a","b","k"),("diff","d","c","p")], hard="指标上升而位次下降")

passage("per-hundred-basis-mistake", """（二）每百名学生网络多媒体教室
今年这项指标统计口径有调整：原来只数“班班通”，今年起把专用教室、录播室、图书馆内的多媒体区也计算在内，前提是接入校园网。调整后全县小学{a|1024间|classroom}，其中班级教室{b|846间|classroom}、专用教室{c|143间|classroom}、其他{d|35间|classroom}，在校生{e|35210人|student}，每百名{f|2.91间|other}，高于标准{g|2.3间|other}。
若按老口径，每百名{h|2.40间|other}，也达标，所以口径变化没有改变结论，只是让学校之间的差异系数从{i|0.284|other}降到{j|0.251|other}。县里不放心，又按学校逐一核了一遍，{k|62所|school}小学中{m|59所|school}达标，达标率{n|95.2%|percent}，未达标的{o|四所|school}集中在合并后的中心校，教室够而网络没有通到新楼。镇里承诺寒假施工，需要铺光缆{p|3.8公里|other}，投资{q|19万元|CNY}，平均每公里{r|5万元|CNY}。""",
[("sum","a","b c d"),("per100","a","e","f"),("least","g","f"),("per100","b","e","h"),("least","g","h"),("trend","down","i j"),("share","m","k","n"),("diff","k","m","o"),("avg","q","p","r"),("below","h","f"),("bound","m","k")],
[error("difference-mismatch","o","k m",[7],("三所","school"),"62减59为三所","wrong digit",2)],
scope=[("per100","b","e","f"),("share","o","k","n")])

passage("table-of-sites-fuzzy", """实验教学抽测（八年级物理）
点 抽测生 操作合格 合格率
A镇 {a1|86|student} {b1|71|student} {c1|82.6|percent}
B镇 {a2|74|student} {b2|52|student} {c2|70.3|percent}
C镇 {a3|95|student} {b3|84|student} {c3|88.4|percent}
D镇 {a4|63|student} {b4|39|student} {c4|61.9|percent}
合计 {a|318|student} {b|246|student} {c|77.4|percent}
四个点中合格率最高的C镇与最低的D镇相差{d|25.5个百分点|percentage-point}，C镇有专职实验员，D镇没有。不合格学生{e|72人|student}，里面D镇占{f|33.3%|percent}、B镇占{g|30.6%|percent}。与{h|三年|other}前的{i|64.2%|percent}相比，四点合计提高{j|13.2个百分点|percentage-point}，达到县定{k|75%|percent}的目标，只有{m|一个|item}点尚未达到。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("share","b","a","c"),("diff","c3","c4","d"),("diff","a","b","e"),("expr","(a4-b4)/e*100","f"),("expr","(a2-b2)/e*100","g"),("diff","c","i","j"),("least","k","c"),("least","k","c1"),("least","k","c3"),("below","c2","k"),("below","c4","k"),("count","m",2),("largest","c3","c1 c2 c4"),("smallest","c4","c1 c2 c3"),("between","c","c1 c2 c3 c4")],
[error("difference-mismatch","d","c3 c4",[7],("26.5个百分点","percentage-point"),"88.4减61.9为26.5个百分点","wrong digit",2),
 error("bound-exceeded count-mismatch","m","",[17],("两个","item"),"低于75%的有B镇70.3%和D镇61.9%两个","count against table",2)],
scope=[("mean","c1 c2 c3 c4","c"),("share","e","a","c")])

passage("retirement-forecast", spaced("""教师结构预警：五年退休潮
全市义务教育教师{a|18640人|person}，{b|50岁|other}以上{c|4288人|person}，占{d|23.0%|percent}，未来五年预计退休{e|3110人|person}，年均{f|622人|person}，明显高于过去五年的年均{g|385人|person}，多{h|237人|person}，高{i|61.6%|percent}。退休者里乡村教师{j|1928人|person}，占{k|62.0%|percent}，而乡村教师只占教师总数的{m|44.7%|percent}，也就是说退休潮主要发生在乡村。
对资源配置指标的影响，我们做过测算：若不补充，五年后小学每百名学生高学历教师由{n|5.92人|other}降到{o|5.41人|other}，初中由{p|7.70人|other}降到{q|6.98人|other}，仍在标准之上，但有{r|39所|school}学校会掉到线下，比现在的{s|九所|school}多{t|30所|school}。若按自然减员等额补充本科毕业生，两项反而都会上升，因为退休者中高学历的只有{u|30%|percent}，即约{v|933人|person}。"""),
[("share","c","a","d"),("overn","e",5,"f"),("diff","f","g","h"),("growth","f","g","i"),("growthb","g","h","i"),("share","j","e","k"),("below","m","k"),("trend","down","n o"),("trend","down","p q"),("diff","r","s","t"),("expr","e*u/100","v"),("bound","j","e"),("bound","e","c")],
scope=[("share","j","a","k"),("growth","f","g","k")], hard="减员后仍在标准之上但不达标学校增多")

passage("double-limits-region", """督导评估指标与我区情况对照（教育质量部分节选）
国家要求初中三年巩固率不低于{a|95%|percent}，我区{b|98.3%|percent}；残疾儿童入学率不低于{c|95%|percent}，我区{d|96.9%|percent}；学业水平达到Ⅲ级以上，且校际差异系数低于{e|0.15|other}，我区八年级语文{f|0.108|other}、数学{g|0.142|other}、英语{h|0.171|other}、科学{i|0.126|other}，四科全部低于要求。
学业水平方面，全区Ⅲ级以上的语文{j|86.4%|percent}、数学{k|79.8%|percent}、英语{m|72.5%|percent}、科学{n|83.7%|percent}，英语最低、语文最高，相差{o|13.9个百分点|percentage-point}。英语低，与{p|24所|school}初中有{q|六所|school}缺专职英语教师有关，缺的学校占{r|25%|percent}；另外英语教师平均年龄{s|46.8岁|other}，比语文教师大{t|5.3岁|other}，语文教师平均{u|41.5岁|other}，培训学时却最少。针对英语一科，区里准备把省级培训名额的{v|40%|percent}给它，{w|90个|item}名额中即{x|36个|item}。""",
[("least","a","b"),("least","c","d"),("most","f","e"),("most","g","e"),("most","h","e"),("most","i","e"),("largest","j","k m n"),("smallest","m","j k n"),("diff","j","m","o"),("share","q","p","r"),("diff","s","u","t"),("share","x","w","v"),("bound","q","p")],
[error("bound-exceeded","h","e",[4],None,"英语0.171高于0.15，不能说四科全部低于要求","limit against the figure",1,"除英语外均低于要求")],
scope=[("share","x","q","r")])

passage("closed-school-asset", spaced("""撤并学校资产清查情况的补充说明
去年以来全县撤并小学{a|19所|school}，其中整校撤并{b|14所|school}、改为教学点{c|五所|school}。清查校舍{d|2.94万平方米|other}，已利用{e|1.72万平方米|other}，占{f|58.5%|percent}，主要改作村文化中心、幼儿园和教师周转房；闲置{g|1.22万平方米|other}，占{h|41.5%|percent}。设备账面{i|386万元|CNY}，调拨使用{j|241万元|CNY}，占{k|62.4%|percent}，报废{m|98万元|CNY}，其余{n|74万元|CNY}待处置。
撤并之后有人担心均衡指标“虚高”，因为分子没动、分母没少，学生并到哪所学校，哪所学校的生均就往下走。我们比较了接收校{o|12所|school}，接收前生均教学用房{p|5.81平方米|other}，接收后{q|5.06平方米|other}，减少{r|0.75平方米|other}，下降{s|14.8%|percent}，仍在{t|4.5平方米|other}之上，其中{u|两所|school}低于标准，已纳入扩建。"""),
[("sum","a","b c"),("share","e","d","f"),("diff","d","e","g"),("share","g","d","h"),("share","j","i","k"),("lin","n","+i -j -m"),("diff","p","q","r"),("growthb","p","r","s"),("trend","down","p q"),("least","t","q"),("hundred","f h"),("bound","u","o")],
[error("difference-mismatch","n","i j m",[5],("47万元","CNY"),"386减241减98为47万元，颠倒为74","transposed digits",1),
 error("growth-mismatch","s","p r",[7],("12.9%","percent"),"减少0.75应除以接收前5.81，得12.9%，却除以5.06","later divided instead of earlier",1)],
scope=[("share","g","d","f"),("share","m","i","k")])

passage("mean-of-rates", """评估专家问：你们说全区实验开出率{a|94.2%|percent}，怎么来的？
区里答：四个学区分别是{b|97.0%|percent}、{c|95.5%|percent}、{d|93.1%|percent}、{e|91.2%|percent}，加起来除以四，就是{f|94.2%|percent}。
专家说：学区大小不同，不能这样平均。应开实验：一学区{g|620次|other}、二学区{h|710次|other}、三学区{i|1340次|other}、四学区{j|1530次|other}，合计{k|4200次|other}；实开依次{m|601次|other}、{n|678次|other}、{o|1247次|other}、{p|1395次|other}，合计{q|3921次|other}，开出率应为{r|93.4%|percent}，低{s|0.8个百分点|percentage-point}。
区里接受，并补充说，三、四学区实验室少，{t|31所|school}学校共用{u|22间|classroom}，换班时来不及清洗器材，所以开出率低；两学区合计应开{v|2870次|other}，少开{w|228次|other}，占全区少开数{x|279次|other}的{y|81.7%|percent}。""",
[("mean","b c d e","f"),("same","a","f"),("sum","k","g h i j"),("share","m","g","b"),("share","n","h","c"),("share","o","i","d"),("share","p","j","e"),("sum","q","m n o p"),("share","q","k","r"),("diff","a","r","s"),("sum","v","i j"),("expr","v-o-p","w"),("diff","k","q","x"),("share","w","x","y"),("between","r","b c d e"),("trend","down","b c d e"),("below","u","t")],
scope=[("share","q","k","a")], hard="简单平均与加权，被专家指出")

passage("flipped-year-figures", """三年设备采购与验收情况（附简表）
年度|采购额（万元）|验收额（万元）|验收率
2021年|{a1|1860|CNY@万}|{b1|1674|CNY@万}|{c1|90.0%|percent}
2022年|{a2|2240|CNY@万}|{b2|1904|CNY@万}|{c2|85.0%|percent}
2023年|{a3|2050|CNY@万}|{b3|1886|CNY@万}|{c3|85.0%|percent}
合计|{a|6150|CNY@万}|{b|5464|CNY@万}|{c|88.8%|percent}
三年采购先增后减，2022年最高，因为迎接省级认定集中换了一批投影；验收率以2022年最低，承建商供货不及时，有{d|三家|item}被列入诚信黑名单。未验收的{e|686万元|CNY}里，因质量问题退货的{f|412万元|CNY}，占{g|60.1%|percent}，其余在调试期。小学采购占{h|56.0%|percent}，计{i|3444万元|CNY}，初中{j|2706万元|CNY}。""",
[("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("share","b","a","c"),("diff","a","b","e"),("share","f","e","g"),("share","i","a","h"),("sum","a","i j"),("largest","a2","a1 a3"),("smallest","c2","c1 c3"),("trend","up","a1 a2"),("trend","down","a2 a3"),("bound","b1","a1"),("bound","b3","a3"),("below","c2","c3")],
[error("share-mismatch table-mismatch","c3","b3 a3",[2],("92.0%","percent"),"1886占2050的92.0%，照抄了上一年的85.0%","copied line",1)],
scope=[("share","f","a","g")])

passage("long-annual-overview", """一、监测工作概况
本年度监测自3月启动，历时{a|八个月|other}，分数据采集、逻辑校验、实地核查、结果反馈四个阶段。与往年不同的是，今年把学校平面图和教师排课表也纳入采集范围，目的是让面积和教师这两类最容易“注水”的数据有据可查。各县配合总体良好，但也有个别县把表交给第三方公司代填，错误率明显偏高。
二、主要结果
全市{b|九个|item}县（市、区）共有义务教育学校{c|842所|school}，其中小学{d|571所|school}、初中{e|198所|school}、九年一贯制学校{f|73所|school}。综合达标学校{g|733所|school}，达标率{h|87.1%|percent}，比上年提高{i|3.4个百分点|percentage-point}，上年为{j|84.6%|percent}。不达标学校主要集中在主城区和两个库区县：主城区{k|46所|school}，占不达标学校的{m|42.2%|percent}；库区县{n|38所|school}，其余{o|25所|school}分布在另外六个县。
三、需要说明的问题
主城区不达标学校多，原因是人口持续流入而建设用地有限。近三年主城区义务教育学生由{p|18.6万人|student}增加到{q|21.2万人|student}，增长{r|12.3%|percent}，同期新增学位{s|1.9万个|place}，少于学生增量{t|2.6万人|student}，缺口靠挤占功能室解决，直接拉低了生均教学用房。""",
[("sum","c","d e f"),("share","g","c","h"),("diff","h","j","i"),("expr","k/(c-g)*100","m"),("expr","c-g-k-n","o"),("growth","q","p","r"),("diff","q","p","t"),("below","s","t"),("trend","up","j h"),("trend","up","p q"),("bound","g","c")],
[error("difference-mismatch","i","h j",[2],("2.5个百分点","percentage-point"),"87.1%减84.6%为2.5个百分点","wrong difference",1),
 error("growth-mismatch","r","q p",[5],("14.0%","percent"),"增量2.6万应除以期初18.6万，得14.0%，却除以期末21.2万","later divided instead of earlier",1)],
scope=[("diff","c","g","o"),("growth","s","p","r")])

passage("long-rotation-story", """“交流”不能只在纸上走一圈
去年秋天，丁县上报的交流轮岗数据非常好看：符合交流条件的教师{a|720人|person}，实际交流{b|115人|person}，占{c|16.0%|percent}；其中骨干教师{d|31人|person}，占交流教师的{e|27.0%|percent}。两项要求分别是{f|10%|percent}和{g|20%|percent}，都已超过。监测组本来不打算把这个县列为核查对象，直到收到一封署名“一名普通教师”的来信。
信里说，自己虽然在交流名单上，但工资、考勤、课表全在原校，新学校的老师没有见过他。监测组据此调取了{h|115人|person}的课表和工资发放单，逐人比对，结果是：课表与工资均已转到新学校的{i|68人|person}，只转了课表的{j|21人|person}，两样都没转的{k|36人|person}。按“人走课走”的最低口径，真正交流的只有{m|89人|person}，占符合条件教师的{n|12.4%|percent}，仍然达到要求；可若按“人走课走关系走”的口径，则只有{o|9.4%|percent}，就不达标了。
丁县分管副县长在反馈会上说，关系不转是怕影响教师评职称。这个理由有一定现实性，但不能成为虚报的理由。县里随后把两样都没转的全部剔除，重新上报{p|89人|person}，并给转关系的教师每月增发{q|300元|CNY/month}交流津贴，按{i2|68人|person}、{r|10个月|other}计，一年需要{s|2.04万元|CNY}。""",
[("share","b","a","c"),("least","f","c"),("share","d","b","e"),("least","g","e"),("same","b","h"),("sum","b","i j k"),("sum","m","i j"),("share","m","a","n"),("least","f","n"),("share","i","a","o"),("below","o","f"),("same","m","p"),("same","i","i2"),("prod","s","q i2 r"),("bound","d","b"),("bound","b","a")],
[error("sum-mismatch","k","b i j",[5],("26人","person"),"115减68减21为26人，真正交流的89人也按26人","wrong digit",2),
 error("average-mismatch","s","q i2 r",[13],("20.4万元","CNY"),"300元乘68人乘10个月为20.4万元","decimal point",1)],
scope=[("share","m","b","n"),("share","d","a","e")])

passage("long-playground-three", """体育运动场馆专题监测报告（摘要）
自第一轮国家督导以来，生均体育运动场馆面积一直是各县的“老大难”。原因不复杂：教学楼可以往高处盖，操场只能往平处铺。今年全省选取{a|六个|item}县做专题监测，覆盖{b|358所|school}学校，监测员带着测距仪逐校测量，剔除了停车场、绿化带和已划作消防通道的硬化地面。
实测结果与上报数有出入。{b2|358所|school}学校上报总面积{c|318.4万平方米|other}，实测{d|296.7万平方米|other}，核减{e|21.7万平方米|other}，核减率{f|7.3%|percent}。核减最多的是把绿化带计入，共{g|11.2万平方米|other}，占核减面积的{h|51.6%|percent}；其次是停车场{i|6.8万平方米|other}，第三是重复计算风雨操场，{j|4.7万平方米|other}。核减以后，达标学校由{k|291所|school}减少到{m|254所|school}，达标率由{n|81.3%|percent}降到{o|70.9%|percent}，下降{p|10.4个百分点|percentage-point}。
报告还比较了新老学校。近十年新建的{q|87所|school}学校达标率{r|94.3%|percent}，即{s|82所|school}达标；其余{t|271所|school}老学校达标{u|172所|school}，达标率{v|60.1%|percent}。可见老学校才是问题所在，建议各地把老校周边零星地块优先划给学校。""",
[("same","b","b2"),("diff","c","d","e"),("share","e","c","f"),("sum","e","g i j"),("share","g","e","h"),("share","k","b","n"),("share","m","b","o"),("diff","n","o","p"),("trend","down","k m"),("trend","down","n o"),("share","s","q","r"),("diff","b","q","t"),("sum","m","s u"),("share","u","t","v"),("between","o","v r"),("below","v","r"),("bound","s","q"),("bound","u","t")],
[error("share-mismatch","f","e c",[2],("6.8%","percent"),"核减率应以上报数318.4万为分母，却除以实测数296.7万","wrong base",1),
 error("sum-mismatch","j","e g i",[3],("3.7万平方米","other"),"核减21.7万，减去11.2万、6.8万，余3.7万平方米","wrong digit",2),
 error("share-mismatch","v","u t",[13],("63.5%","percent"),"172占271的63.5%","wrong share",1)],
scope=[("share","g","c","h")])

passage("long-equipment-speech", """在全市仪器设备管理现场会上的讲话（节选）
今天为什么把会放在枫林中学开？因为这所学校用三年时间，把一个“仓库”变成了“实验室”。三年前，他们的生均仪器设备值是全市第二高，{a|5120元|CNY/student}，可实验开出率只有{b|46%|percent}，设备躺在柜子里过日子。今天，生均值是{c|4870元|CNY/student}，比三年前提高{d|250元|CNY/student}，而开出率达到{e|97%|percent}。我把这两个数放在一起念，是想提醒各位：设备值不是越高越好，用起来才好。
反过来看全市。生均设备值小学{f|2730元|CNY/student}、初中{g|3560元|CNY/student}，标准是{h|2000元|CNY/student}和{i|2500元|CNY/student}，从达标角度讲没有问题。但抽查的{j|60所|school}学校中，开出率在{k|90%|percent}以上的只有{m|27所|school}，占{n|45%|percent}；{!r|60}%以下的有{o|15所|school}，占{p|25%|percent}；中间段{q|18所|school}，占{r|30%|percent}。开出率低的学校，有三分之一没有专职实验员，还有的钥匙在总务主任手里，老师嫌借一次麻烦。
所以我提三点要求：柜子要开，账要清，人要有。市里两年拿出{s|200个|item}岗位配实验员，今年已经到岗{t|124个|item}，完成{u|62%|percent}，剩下的年底前到位。""",
[("diff","c","a","d"),("trend","up","b e"),("least","h","f"),("least","i","g"),("share","m","j","n"),("share","o","j","p"),("share","q","j","r"),("sum","j","m o q"),("hundred","n p r"),("share","t","s","u"),("bound","t","s"),("below","h","i")],
[error("direction-mismatch difference-mismatch","d","c a",[0],("250元","CNY/student-"),"4870元低于5120元，是减少","direction",1,"减少250元")],
scope=[("share","m","q","n"),("share","t","j","u")])

passage("long-boarding-safety", """农村寄宿制学校条件监测情况
一、基本面。全市有农村寄宿制学校{a|128所|school}，住校生{b|41250人|student}，占农村学生的{c|37.5%|percent}，农村学生{d|11.0万人|student}。住校生中小学{e|9640人|student}、初中{f|31610人|student}。每到周五下午，山路上全是接孩子的摩托车，哪一所学校离家最远、哪一条路最险，校长心里都有数，可这些在指标体系里看不出来，所以我们今年在七项指标之外加测了寄宿条件。
二、结果。生均宿舍面积达到{g|3平方米|other}的{h|109所|school}，占{i|85.2%|percent}；一人一床的{j|121所|school}，占{k|94.5%|percent}；有热水淋浴的{m|74所|school}，占{n|57.8%|percent}；配备专职生活教师的{o|96所|school}，按每{!p|50}名住校生一名计应配{q|825名|person}，实配{r|508名|person}，缺{s|317名|person}，缺额占应配的{t|38.4%|percent}。四项中学校达到比例最低的是热水淋浴，生活教师次之。
三、对比。与三年前比，热水淋浴学校增加{u|43所|school}，三年前{v|31所|school}，翻了一番还多；一人一床的比例三年前{w|96.1%|percent}，今年进一步提高。""",
[("expr","b/d*100","c"),("sum","b","e f"),("share","h","a","i"),("share","j","a","k"),("share","m","a","n"),("expr","b/50","q"),("diff","q","r","s"),("share","s","q","t"),("diff","m","v","u"),("trend","up","w k"),("smallest","n","i k"),("bound","h","a"),("bound","j","a")],
[error("direction-mismatch","k","w",[9],None,"今年94.5%低于三年前的96.1%，不是提高","direction",3,"略有下降")],
scope=[("share","s","r","t"),("share","o","a","n")])

passage("long-hotline-monthly", """“均衡直通车”九月来电综述
九月是开学季，也是我站电话最忙的一个月。全月接听{a|486次|person-time}，比八月的{b|312次|person-time}多{c|174次|person-time}，增加{d|55.8%|percent}；来电人中家长{e|361人|person}，占{f|74.3%|percent}，教师{g|78人|person}，其余{h|47人|person}为村（居）干部和媒体。
家长问得最多的是“为什么我家门口的学校不达标”，共{i|138次|person-time}。每次我们都从七项指标说起，说到第三项对方多半已经不耐烦。后来改了办法，先问孩子在哪所学校，再直接告诉他短板是什么、什么时候补上，满意度从{j|71.0%|percent}升到{k|88.4%|percent}，提高{m|17.4个百分点|percentage-point}。其次是班额，{n|96次|person-time}；第三是教师频繁更换，{o|83次|person-time}；问校车的{p|52次|person-time}；其他{q|117次|person-time}。
教师来电以轮岗待遇为主，占教师来电的{r|62.8%|percent}，即{s|49人|person}，多数问的是“走了以后编制在哪里”。这个问题我们答不了，转给了人社和编办，办结{t|37件|item}，其余{u|11件|item}仍在办理。""",
[("diff","a","b","c"),("growth","a","b","d"),("share","e","a","f"),("sum","a","e g h"),("diff","k","j","m"),("sum","a","i n o p q"),("share","s","g","r"),("diff","s","u","t"),("bound","i","a"),("trend","up","b a"),("trend","up","j k"),("trend","down","i n o p"),("growthb","b","c","d")],
[error("difference-mismatch","u","s t",[7],("12件","item"),"转办49件办结37件，余12件","wrong digit",2)],
scope=[("share","s","a","r"),("share","g","e","f")])

passage("long-score-formula", """综合得分怎样合成——答各县统计员问
有统计员来信问，自己县的资源配置得分{a|88.0分|other}、质量得分{b|81.5分|other}、满意度得分{c|92.0分|other}、政府保障得分{d|90.0分|other}，为什么综合得分不是四项的平均，而是{e|86.9分|other}？问题问得好，借此说明合成方法。
四项权重不同：资源配置占{f|40%|percent}，质量占{g|30%|percent}，政府保障占{h|20%|percent}，满意度占{i|10%|percent}，加起来正好{j|100%|percent}。按权重相乘再相加，是{k|86.85分|other}，保留一位小数就是{m|86.9分|other}。如果像这位统计员那样把四项直接平均，得到的是{n|87.9分|other}，两种算法相差{o|1.0分|other}。
去年贵县综合得分{p|84.2分|other}，今年提高{q|2.7分|other}，主要靠政府保障提高了{r|6.0分|other}，按权重折算贡献{s|1.2分|other}；资源配置提高{t|2.5分|other}，贡献{u|1.0分|other}；其余来自质量和满意度，合计贡献{v|0.8分|other}。""",
[("mean","a b c d","n"),("expr","a*0.4+b*0.3+d*0.2+c*0.1","k"),("sum","j","f g h i"),("hundred","f g h i"),("same","k","m"),("diff","n","m","o"),("diff","m","p","q"),("expr","r*h/100","s"),("expr","t*f/100","u"),("sum","q","s u v"),("same","e","m"),("trend","up","p m"),("between","m","a b c d")],
[error("sum-mismatch","v","q s u",[9],("0.5分","other"),"提高2.7分，减去1.2分和1.0分，余0.5分","wrong digit",2)],
scope=[("mean","a b c d","m"),("same","n","e")])

passage("long-two-drafts", """同一件事，两次汇报
3月14日，乙区向市里报告：全区体育、艺术教师共{a|498人|person}，每百名学生{b|0.93人|other}，已经达到{c|0.9人|other}的标准，缺额学校只剩{d|12所|school}。
9月20日，乙区再次报告：体育、艺术教师{e|516人|person}，比上次增加{f|18人|person}，缺额学校{g|17所|school}，比上次增加{h|五所|school}。教师多了，缺额学校反而也多了，市里请区里说明。
区里的说明是这样写的：其一，秋季学期学生由{i|53550人|student}增加到{j|57330人|student}，增长{k|7.1%|percent}，教师只增长{m|3.6%|percent}，每百名学生因此降到{n|0.90人|other}，刚刚够线；其二，新增的{o|3780人|student}学生大部分进了城西新区的{p|六所|school}学校，这些学校春季都达标，秋季有{q|五所|school}不达标，正好是增加的数；其三，今年秋季招聘的{r|27人|person}中有{s|九人|person}尚未报到，报到以后共{t|525人|person}，每百名可到{u|0.92人|other}。
市里认为说明合理，不作为数据质量问题处理，但提醒区里下次报告时把两个时点的学生数一并列出。""",
[("per100","a","i","b"),("least","c","b"),("diff","e","a","f"),("diff","g","d","h"),("growth","j","i","k"),("growth","e","a","m"),("below","m","k"),("per100","e","j","n"),("diff","j","i","o"),("same","h","q"),("bound","q","p"),("sum","t","e s"),("per100","t","j","u"),("diff","r","s","f"),("trend","up","a e"),("trend","up","d g"),("trend","down","b n")],
scope=[("per100","e","i","b"),("sum","t","e r")], hard="教师增加而缺额学校也增加，因学生增得更快")

passage("long-county-six-limits", """（五）政府保障程度核查意见
1. 学校规模。小学、初中不得超过{a|2000人|student}，一贯制学校不得超过{b|2500人|student}。核查{c|43所|school}学校，县里自评全部符合；实查有一所一贯制学校{d|2612人|student}，另有一所小学{e|2034人|student}，均超过上限，合计超出{f|146人|student}。
2. 班额。小学{!s|45}人、初中{!s|50}人。核查{g|916个|class}班，超标{h|37个|class}，占{i|4.0%|percent}，自评为{j|2.6%|percent}，漏报的{k|13个|class}班是把插班生另册登记造成的。
3. 教学点。不足{m|100人|student}的按{n|100人|student}核定公用经费，{o|22个|item}教学点应核定{p|2200人|student}，实际按{q|1846人|student}核定，少核{r|354人|student}，每生{s|720元|CNY/student}，少拨{t|25.49万元|CNY}。
4. 特殊教育。生均公用经费不低于{u|6000元|CNY/student}，实拨{v|6000元|CNY/student}，符合。
综合以上四项，一、二、三项未达到，四项达到，县政府应在两个月内提交整改方案。对于自评与实查相差较大的，省里明确不再接受“统计口径不同”一类的解释。""",
[("below","a","e"),("below","b","d"),("expr","d-b+e-a","f"),("share","h","g","i"),("expr","h-g*j/100","k"),("same","m","n"),("prod","p","o n"),("diff","p","q","r"),("prod","t","r s"),("least","u","v"),("below","j","i"),("below","q","p"),("bound","h","g")],
scope=[("prod","t","p s"),("most","d","a")], hard="自评与实查不同，均已指出")

passage("long-seven-limit-cases", """关于个别指标“压线”学校的名单说明
有县问，为什么今年新设一张“压线学校”名单，又不算不达标，又要单独公布。说明如下。
所谓压线，是指某项指标在标准值至标准值的{a|105%|percent}之间。压线学校看着达标，只要多来几十个学生、调走一名教师就会掉下去。今年全市达标学校{b|438所|school}，其中压线{c|127所|school}，占{d|29.0%|percent}；按指标分，体艺教师压线{e|62所|school}，教学用房压线{f|41所|school}，体育场馆压线{g|34所|school}，高学历教师没有压线的，其他三项合计{h|23所|school}，一校多项的重复{i|33所|school}。
以教学用房为例，小学标准{j|4.5平方米|other}，压线即在{k|4.5平方米|other}至{m|4.73平方米|other}之间。城南小学生均{n|4.61平方米|other}，学生{o|1530人|student}，用房{p|7053平方米|other}，下学期预计增加{q|90人|student}，增加以后生均{r|4.35平方米|other}，压线变成不达标；松岭小学生均{s|4.85平方米|other}，也在压线名单里，学生{t|940人|student}，用房{u|4559平方米|other}，没有增加学生的预期。名单供各县排建设计划时参考，不通报、不扣分。""",
[("share","c","b","d"),("lin","c","+e +f +g +h -i"),("expr","j*a/100","m"),("avg","p","o","n"),("expr","p/(o+q)","r"),("avg","u","t","s"),("most","s","m"),("least","k","n"),("least","k","s"),("most","n","m"),("below","r","j"),("same","j","k"),("bound","c","b")],
[error("bound-exceeded","s","m",[6],None,"4.85平方米高于4.73平方米，不在压线区间","limit against the figure",2,"松岭小学4.85平方米高于压线区间，应移出名单")],
scope=[("sum","c","e f g h"),("avg","p","o","r")])

passage("long-quality-three-grades", """学业质量校际差异监测（六年级，结题材料）
本项监测持续三年，跟的是同一届学生：四年级时第一次测，五年级第二次，六年级第三次。跟踪{a|37所|school}小学、{b|4180名|student}学生，三年里转出{c|206人|student}，转入不补，三次都参加的{d|3974人|student}，保留率{e|95.1%|percent}，低于{f|90%|percent}的最低要求，样本有效。
三次测试用等值后的量尺分。校均分的标准差四年级{g|28.4分|other}、五年级{h|26.1分|other}、六年级{i|23.7分|other}，逐年缩小，三年共缩小{j|4.7分|other}，缩小{k|19.8%|percent}。最好学校与最差学校的差距由{m|118分|other}减到{n|93分|other}，减少{o|25分|other}。差距缩小主要是后段学校追上来：后四分之一的学校三年平均提高{p|41分|other}，前四分之一的学校只提高{q|22分|other}，后者比前者多{r|19分|other}。
需要指出，差距缩小不等于问题消失。六年级时仍有{s|五所|school}学校的数学平均低于四年级全市平均，即孩子们多读了两年书，还没有走到别人两年前的位置，这{t|五所|school}学校都在库区，教师三年换了一半以上。""",
[("diff","b","c","d"),("share","d","b","e"),("below","e","f"),("trend","down","g h i"),("diff","g","i","j"),("growthb","g","j","k"),("diff","m","n","o"),("trend","down","m n"),("diff","p","q","r"),("same","s","t"),("below","p","q"),("bound","s","a")],
[error("growth-mismatch","k","g j",[5],("16.5%","percent"),"缩小4.7分应除以四年级的28.4分，得16.5%，却除以六年级的23.7分","later divided instead of earlier",1),
 error("direction-mismatch","q","p",[10],None,"后四分之一41分、前四分之一22分，是前者多，语句颠倒","direction",2,"前者比后者多"),
 error("direction-mismatch bound-exceeded","e","f",[2],None,"95.1%高于90%，不是低于","direction",1,"高于90%的最低要求")],
scope=[("share","c","d","k")])

passage("times-in-words", """一组数字看三年变化
老百姓看均衡，看的是身边的学校。清溪中学三年前有高学历教师{a|15名|person}，今年{b|45名|person}，增加了{c|三倍|other}；学生由{d|600人|student}增至{e|750人|student}，每百名学生拥有高学历教师由{f|2.5人|other}提高到{g|6.0人|other}，终于越过{h|5.3人|other}的标准。
同一时期，全县高学历教师由{i|1120名|person}增至{j|1456名|person}，增长{k|30%|percent}。清溪中学的增幅远高于全县，原因是它从三年前起被定为县域高学历教师定向补充的试点，新招的研究生和公费师范生优先派往这里，{m|五年|other}服务期满才能流动。
校长说，教师来了，最先变的是晚自习：过去一个老师守{n|三个|class}班，现在每班都有任课教师辅导。八年级学业合格率由{o|48.7%|percent}升到{p|70.2%|percent}，提高{q|21.5个百分点|percentage-point}。""",
[("times","b","a","c"),("per100","a","d","f"),("per100","b","e","g"),("least","h","g"),("below","f","h"),("growth","j","i","k"),("diff","p","o","q"),("trend","up","a b"),("trend","up","i j"),("trend","up","o p")],
[error("ratio-mismatch growth-mismatch","c","b a",[0],("两倍","other"),"15名到45名是原来的三倍，增加了两倍","increase against multiple",1)],
scope=[("per100","b","d","g")])

passage("swapped-schools", """城乡结对监测简况
城北一小与麦田小学结对已满三个学年。结对之初，双方约定每年比一次“七项”，比完贴在各自校门口，家长都能看见。
今年贴出来的是这样几行：生均教学用房，城北一小{a|4.62平方米|other}，麦田小学{b|7.85平方米|other}；生均体育场馆，城北一小{c|6.48平方米|other}，麦田小学{d|12.30平方米|other}；每百名学生骨干教师，城北一小{e|0.6人|other}，麦田小学{f|3.1人|other}；每百名学生体艺教师，城北一小{g|1.8人|other}，麦田小学{h|0.7人|other}。
说明文字写道：麦田小学人少地多，两项面积都高于城北一小，分别高出{i|3.23平方米|other}和{j|5.82平方米|other}；城北一小则在教师上占优，骨干教师每百名比麦田小学多{k|2.5人|other}，体艺教师多{m|1.1人|other}。下学年城北一小将派{n|四名|person}骨干到麦田任教，麦田现有学生{o|286名|student}，届时每百名骨干可增加{p|1.4人|other}。""",
[("diff","b","a","i"),("diff","d","c","j"),("diff","e","f","k"),("diff","g","h","m"),("expr","n/o*100","p"),("trend","up","a b"),("trend","up","c d"),("below","h","g")],
[error("direction-mismatch difference-mismatch","e","f k",[2],("3.1人","other"),"说明写城北一小骨干教师多2.5人，两校的数字写反","swapped figures",2),
 error("direction-mismatch difference-mismatch","f","e k",[2],("0.6人","other"),"麦田小学应为0.6人，与城北一小写反","swapped figures",2)],
scope=[("diff","f","e","m")])

passage("months-counted", """整改工期说明
甲县第三小学运动场改造，合同约定工期{a|六个月|other}，自{b|2022年10月|other}开工，至{c|2023年3月|other}完工，首尾两个月都算在内。实际到{d|2023年6月|other}才交付，比合同晚了{e|三个月|other}，超期原因一是冬季停工，二是塑胶面层检测返工。总工期{f|九个月|other}，为合同的{g|1.5倍|other}。
改造以后场地面积由{h|3850平方米|other}扩到{i|6160平方米|other}，增加{j|60.0%|percent}；学生{k|820人|student}，生均由{m|4.70平方米|other}提高到{n|7.51平方米|other}，刚好越过{o|7.5平方米|other}的标准。造价{p|277.2万元|CNY}，按改造后面积折合每平方米{q|450元|CNY}，低于预算单价{r|480元|CNY}，节约{s|18.48万元|CNY}。校长在验收会上说，一块操场等了八年，多等这三个月也值。""",
[("const","a",6,6),("diff","d","c","e"),("sum","f","a e"),("multiple","f","a","g"),("growth","i","h","j"),("avg","h","k","m"),("avg","i","k","n"),("least","o","n"),("below","m","o"),("avg","p","i","q"),("below","q","r"),("expr","(r-q)*i","s"),("order","b c d"),("trend","up","h i")],
scope=[("growth","i","h","g"),("avg","p","h","q")], hard="工期首尾两月都计入")

passage("ratio-inverted", half("""生师比复算记录
丙县报:小学生师比{a|17.6:1|ratio},初中{b|11.9:1|ratio},全县{c|18.9:1|ratio}。复算:小学学生{d|28160人|student}、教师{e|1600人|person};初中学生{f|13090人|student}、教师{g|1100人|person};合计学生{h|41250人|student}、教师{i|2700人|person},复算为{j|15.3:1|ratio}。县里解释,全县数一栏误填了城区小学的数,城区小学学生{k|11340人|student}、教师{m|600人|person},正是{n|18.9:1|ratio}。这类“串栏”今年已发现{o|六起|item},其中{p|四起|item}出在生师比,占{q|66.7%|percent}。复算后,全县生师比低于标准{r|16.5:1|ratio},城区小学虽高于全县,也没有超过小学标准{s|19:1|ratio},尚余{t|0.1|other}。建议系统增加校验:全县值必须介于小学与初中之间。"""),
[("ratio","d","e","a"),("ratio","f","g","b"),("sum","h","d f"),("sum","i","e g"),("ratio","h","i","j"),("ratio","k","m","n"),("same","c","n"),("below","j","n"),("share","p","o","q"),("below","j","r"),("below","n","s"),("diff","s","n","t"),("between","j","a b"),("bound","k","d"),("bound","m","e"),("bound","p","o")],
scope=[("ratio","h","i","c"),("between","c","a b")], hard="报送值串栏，文中已指出并复算")

passage("overlapping-groups-list", """三类需要关怀的学校有重叠
监测组列出三张名单:资源不达标的{a|31所|school},质量校际差异大的{b|24所|school},教师流失快的{c|19所|school}。三张名单合计{d|74所|school}次，但不能说有{d2|74所|school}学校需要帮扶，因为有的学校同时上了两张甚至三张名单。去掉重叠以后，实际是{e|52所|school}：只上一张的{f|35所|school}，上两张的{g|12所|school}，三张都上的{h|五所|school}。
三张都上的学校有一个共同点，都换过校长，最近两年平均换了{i|1.6次|other}，而全市校长平均任期{j|5.2年|other}。名单上{k|52所|school}学校的学生{m|3.12万人|student}，占全市{n|26.0万人|student}的{o|12.0%|percent}，学校数却占全市{p|412所|school}的{q|12.6%|percent}，说明这些学校略小于平均规模。帮扶的办法按名单数分档，上一张的由县里负责，上两张的市县共管，三张都上的由市里直接蹲点。""",
[("sum","d","a b c"),("same","d","d2"),("sum","e","f g h"),("expr","f+2*g+3*h","d"),("share","m","n","o"),("share","k","p","q"),("same","e","k"),("below","o","q"),("bound","h","g")],
scope=[("sum","e","a b c"),("share","k","p","o")], hard="名单重叠，合计数不是学校数")

passage("simple-for-weighted", """问题线索第{!n|18}号核实：乙区的平均班额是怎么来的
线索称，乙区在《义务教育均衡发展公报》上公布的全区平均班额明显低于家长的直观感受，怀疑是算法有误，要求核实。
查乙区统计表，小学{c|21120名|student}学生、{d|480个|class}班，平均班额{e|44.0人|other}；初中{f|12960名|student}、{g|270个|class}班，平均班额{h|48.0人|other}；教学点{i|720名|student}、{j|45个|class}班，平均{k|16.0人|other}。全区学生{m|34800名|student}、班{n|795个|class}，平均班额{o|36.0人|other}，公报刊登的也是{a|36.0人|other}。
区里表示，教学点班小，把全区平均拉低是正常的，不存在算法错误；若不含教学点，小学和初中合计{q|750个|class}班、{r|34080名|student}学生，平均{s|45.4人|other}。监测组的意见是，公报应注明是否包含教学点，超过{!z|50}人的{t|26个|class}初中班应另行列出，占初中班数的{u|9.6%|percent}。""",
[("avg","c","d","e"),("avg","f","g","h"),("avg","i","j","k"),("sum","m","c f i"),("sum","n","d g j"),("avg","m","n","o"),("same","o","a"),("sum","q","d g"),("sum","r","c f"),("avg","r","q","s"),("share","t","g","u"),("between","s","e h"),("between","o","e h k"),("bound","t","g"),("avg","m","n","a")],
[error("average-mismatch","o","m n a",[5],("43.8人","other"),"36.0是三类平均班额的简单平均，34800人除以795班是43.8人","simple instead of weighted mean",2),
 error("restatement-mismatch average-mismatch","a","o m n",[14],("43.8人","other"),"公报照登同一错数，应为43.8人","restated figure",3)],
scope=[("mean","e h","s")])

passage("two-year-window", spaced("""关于“近两年”与“近三年”
材料里凡写“近两年”的，指2022年和2023年；写“近三年”的，再加上2021年。有县把两个口径混在一张表里，数字对不上，特举一例。
甲县近三年补充教师{a|612人|person}，其中2021年{b|168人|person}、2022年{c|207人|person}、2023年{d|237人|person}；近两年补充{e|444人|person}，与三年数之差正好是2021年的人数。近两年补充者中体艺教师{f|147人|person}，占{g|24.0%|percent}；近三年补充的乡村教师{h|379人|person}，占{i|61.9%|percent}。近三年同期减少{j|534人|person}，净增{k|78人|person}，三年年均净增{m|39人|person}。
写材料时建议统一用近三年，既能看出趋势，也与督导评估的周期一致。"""),
[("sum","a","b c d"),("sum","e","c d"),("diff","a","e","b"),("share","f","e","g"),("share","h","a","i"),("diff","a","j","k"),("overn","k",3,"m"),("trend","up","b c d"),("bound","h","a"),("bound","f","e"),("below","j","a")],
[error("share-mismatch","g","f e",[3],("33.1%","percent"),"近两年体艺147人应除以近两年的444人，却除以近三年的612人","wrong denominator",2),
 error("average-mismatch","m","k",[6],("26人","person"),"净增78人除以三年为26人，却除以两年","wrong period",1)],
scope=[("share","h","e","i")])

passage("county-letter-sign", """反馈与回应
丁县对监测结果提出异议：“我县初中骨干教师差异系数由去年的{a|0.431|other}下降到今年的{b|0.458|other}，降幅{c|0.027|other}，为何通报里说我县‘不降反升’？”
监测中心回应：数字没有异议，只是方向看反了。系数越大差距越大，今年比去年大，就是升。升的原因也已查明：实验中学今年新评骨干{d|14人|person}，占全县初中新评{e|20人|person}的{f|70%|percent}，该校每百名学生骨干教师由{g|2.4人|other}升到{h|3.0人|other}，学生{i|2300人|student}，骨干{j|69人|person}；而人数最少的白沙中学仍为{k|0.5人|other}，两校之比由{m|4.8:1|ratio}扩大到{n|6.0:1|ratio}。建议明年评审时按学校设上限，每校不超过新评总数的{o|30%|percent}，按今年的{e2|20人|person}计就是{p|六人|person}。""",
[("diff","b","a","c"),("share","d","e","f"),("same","e","e2"),("per100","j","i","h"),("multiple","g","k","m"),("multiple","h","k","n"),("trend","up","g h"),("trend","up","m n"),("expr","e2*o/100","p"),("trend","up","a b"),("bound","d","e")],
scope=[("diff","h","g","c"),("trend","down","a b")], hard="异议中方向看反，回应已纠正")

passage("correct-limit-change", """一项标准的新旧对照
生均教学仪器设备值的省定优质标准今年调整：小学由{a|2000元|CNY/student}调到{b|2200元|CNY/student}，上调{c|10%|percent}；初中由{d|2500元|CNY/student}调到{e|2800元|CNY/student}，上调{f|12%|percent}。调整以后，全市小学达标{g|482所|school}，占{h|560所|school}的{i|86.1%|percent}，按旧标准则为{j|531所|school}、{k|94.8%|percent}；初中达标{m|171所|school}，占{n|210所|school}的{o|81.4%|percent}，按旧标准为{p|198所|school}、{q|94.3%|percent}。
所以今年通报里的达标率比去年低，并不表示设备减少，去年小学按旧标准是{r|93.6%|percent}。有三个县在自评材料里仍按旧标准写，市里已经退回。新标准下不达标的小学{s|78所|school}，生均平均只差{t|140元|CNY/student}，按每校{u|620名|student}学生计，一校差{v|8.68万元|CNY}，全部补齐需要{w|677万元|CNY}。""",
[("growth","b","a","c"),("growth","e","d","f"),("share","g","h","i"),("share","j","h","k"),("share","m","n","o"),("share","p","n","q"),("diff","h","g","s"),("prod","v","t u"),("prod","w","v s"),("trend","up","r k"),("below","i","k"),("below","o","q"),("bound","g","h"),("bound","m","n")],
scope=[("diff","k","i","c"),("share","g","n","i"),("trend","up","r i")], hard="标准提高致达标率下降")

passage("tail-group-copied", """附：各县小学体艺教师指标（每百名学生）
甲县　上年{a1|0.91|other}　今年{a2|0.97|other}　增{a3|0.06|other}
乙区　上年{b1|0.84|other}　今年{b2|0.93|other}　增{b3|0.09|other}
丙县　上年{c1|0.78|other}　今年{c2|0.86|other}　增{c3|0.80|other}
丁县　上年{d1|0.95|other}　今年{d2|0.95|other}　持平
全市　上年{e1|0.87|other}　今年{e2|0.93|other}　增{e3|0.06|other}
说明：四个县区中达到{f|0.9|other}标准的上年{g|两个|item}，今年{h|四个|item}；增加最多的是乙区。丙县按{i|36200名|student}小学生计，今年有体艺教师{j|311人|person}，距标准还差{k|15人|person}。丁县持平，因为招聘进的体育教师与退休的人数相当。两个年度的学生数都取9月学籍数，教师数取实际在岗，不含病休一年以上的人员。""",
[("diff","a2","a1","a3"),("diff","b2","b1","b3"),("diff","c2","c1","c3"),("same","d1","d2"),("diff","e2","e1","e3"),("least","f","a2"),("least","f","b2"),("least","f","d2"),("below","c2","f"),("expr","i*f/100-j","k"),("per100","j","i","c2"),("between","e2","a2 b2 c2 d2"),("between","e1","a1 b1 c1 d1"),("trend","up","a1 a2"),("trend","up","b1 b2"),("trend","up","c1 c2"),("largest","b3","a3 c3 e3"),("count","g",2),("count","h",3),("least","f","a1"),("least","f","d1")],
[error("difference-mismatch table-mismatch","c3","c2 c1 b3 a3 e3",[2, 16],("0.08","other"),"0.86减0.78为0.08，小数点错位，否则也成了增加最多的","decimal point",1),
 error("bound-exceeded count-mismatch","h","",[18],("三个","item"),"丙县0.86未到0.9，今年达到的是甲、乙、丁三个","count against table",2)],
scope=[("diff","c2","c1","a3")])

passage("deep-why-small-schools", """小规模学校为什么“样样达标”却让人不放心
——年度监测专题之三
监测进行到第五年，我们逐渐发现一个现象：乡村小规模学校在七项资源指标上几乎是全优，可每次下去，心里总不踏实。今年干脆抽出三个月，专门看不足{a|100人|student}的学校。
先看指标。全市这样的学校和教学点共{b|214个|item}，学生{c|9630人|student}，平均每个{d|45人|other}。生均教学用房{e|14.2平方米|other}，是标准{f|4.5平方米|other}的{g|3.2倍|other}；每百名学生高学历教师{h|11.8人|other}，同样远高于标准。人少，什么都显得多，这是分母的缘故，不是条件的缘故。
再看课堂。{b2|214个|item}校点中，音乐、美术、体育、英语四门课全部由专职教师任教的只有{i|27个|item}，占{j|12.6%|percent}；由走教教师承担至少一门的{k|130个|item}，占{m|60.7%|percent}；四门课都由包班教师一人承担的{n|57个|item}，占{o|26.6%|percent}。我们听了一节包班教师的英语课，老师很认真，发音却是跟着录音现学的。家长在门口等孩子，说得最多的一句话是“凑合着念，念到四年级就去镇上”。
所以，我们建议对这类学校不再以七项指标论英雄，改为考核“四门课有没有专人教”。按走教教师一人管三个校点测算，要让{n2|57个|item}校点都有人走教，需要{p|19名|person}教师，这个数目并不吓人。""",
[("avg","c","b","d"),("multiple","e","f","g"),("least","f","e"),("same","b","b2"),("share","i","b","j"),("share","k","b","m"),("share","n","b","o"),("sum","b","i k n"),("hundred","j m o"),("same","n","n2"),("expr","n2/3","p")],
scope=[("share","n","k","o"),("avg","c","k","d")], hard="指标远超标准而课程难开齐，并非矛盾")

passage("deep-reform-city-centre", """主城区“名校集团”的账怎么算
主城区这几年办了不少教育集团，校牌换了，校服换了，家长们最想知道的是，老师换没换。监测中心受市局委托，对主城区{a|九个|item}集团做了一次专项监测，过程中没有通知学校，直接调取排课系统和社保缴纳记录。
集团共有校区{b|41个|item}，其中本部{c|九个|item}、分校{d|32个|item}。排课记录显示，本学期本部教师到分校任课的{e|368人|person}，占本部教师{f|1840人|person}的{g|20.0%|percent}；每周到分校任课{h|八节|other}以上的，才按实质流动认定，认定{i|195人|person}，占任课者的{j|53.0%|percent}。换句话说，大约一半人只是去上了几节示范课。
集团内部的差异系数确实在缩小。九个集团平均，骨干教师的差异系数由{k|0.486|other}下降到{m|0.397|other}，生均设备值的差异系数由{n|0.352|other}下降到{o|0.318|other}，前者缩小{p|0.098|other}，后者缩小{q|0.034|other}，两项都有明显改善，而改善最大的是实质流动人数最多的三个集团。
值得警惕的是集团之外。主城区没有进集团的学校还有{r|19所|school}，骨干教师流失率达到{s|9.6%|percent}，比集团校的{t|4.1%|percent}低{u|5.5个百分点|percentage-point}，多数流向了集团本部。若不加约束，集团内部均衡了，集团外部反而更不均衡。建议本部每引进一名集团外骨干，须向原校派出一名。""",
[("same","a","c"),("sum","b","c d"),("share","e","f","g"),("share","i","e","j"),("diff","k","m","p"),("diff","n","o","q"),("trend","down","k m"),("trend","down","n o"),("diff","s","t","u"),("bound","i","e"),("below","s","t"),("below","q","p")],
[error("difference-mismatch","p","k m",[4],("0.089","other"),"0.486减0.397为0.089","transposed digits",1),
 error("direction-mismatch","s","t",[10],None,"9.6%高于4.1%，下文也说流向集团本部","direction",1,"比集团校的4.1%高5.5个百分点")],
scope=[("share","i","f","j")])

passage("deep-rectification-roads", """一条问题的三次销号
台账第{!no|41}号，问题描述只有一句话：“山口片四所小学没有达标的运动场地。”这条问题前后销号三次，又被恢复两次，过程值得写下来给大家看看。
第一次销号在2022年11月。县里报送的依据是一份可研批复，计划投资{a|1260万元|CNY}，建设四块运动场，合计{b|15750平方米|other}。批复不是完工，市里在当月就恢复了。第二次销号在2023年6月，依据是四块场地的竣工照片，我们到现场一看，实际完工的只有{c|三块|item}，面积{d|12150平方米|other}，剩下一块因征地没有谈妥，{e|3600平方米|other}没有动工；照片里的第四块，其实是第三块换了个角度拍的。第三次销号在2024年4月，四块全部建成，实测{f|15480平方米|other}，比批复少{g|270平方米|other}，属于测量误差以内，予以销号。
钱也一并核了。四块场地最后花了{h|1238.4万元|CNY}，每平方米{i|800元|CNY}，比可研的{j|800元|CNY}没有超支，比批复投资节约{k|21.6万元|CNY}。建成以后，四所学校{m|1720名|student}学生生均达到{n|9.0平方米|other}，其中最少的一所也有{o|7.7平方米|other}，都超过{p|7.5平方米|other}。从第一次销号到最后一次，整整过去了{q|17个月|other}。""",
[("sum","b","d e"),("diff","b","f","g"),("avg","h","f","i"),("avg","a","b","j"),("same","i","j"),("diff","a","h","k"),("avg","f","m","n"),("least","p","n"),("least","p","o"),("const","q",17,17),("below","o","n"),("below","f","b")],
scope=[("avg","h","b","i"),("avg","b","m","n")], hard="批复、中期与完工三个面积不同")

passage("deep-teachers-appeal", """关于我县体艺教师“借用”情况的自查说明
市监测中心：
你中心3月来函，要求我县说明体育、艺术专任教师数与实际上课情况不符的原因。接函后，县教育局对全县{a|64所|school}义务教育学校逐校排查，查的是课表和签到，不是名册。现将情况报告如下。
我县上报体艺专任教师{b|402人|person}，学生{c|42300人|student}，每百名学生{d|0.95人|other}，高于{e|0.9人|other}的标准。排查发现，{b2|402人|person}中在体艺岗位满课时任教的{f|287人|person}，占{g|71.4%|percent}；课时不足一半、主要教其他学科的{h|74人|person}，占{i|18.4%|percent}；长期被机关借用的{j|26人|person}，病休及其他{k|15人|person}。也就是说，真正能计入的只有满课时的{m|278人|person}，每百名学生{n|0.68人|other}，低于标准。
造成这种状况，既有编制的原因，也有管理的原因。学校缺语文、数学教师时，首先想到的就是让体育老师顶上，一顶就是一个学期。机关借人更是多年的习惯，开会的会标、迎检的展板，都指望美术老师。
整改措施有三条：机关借用的{j2|26人|person}本月底前全部返岗；课时不足的，从下学期起按体艺岗位重新排课；新学期招聘{o|40人|person}全部为体艺岗位。三条落实以后，可计入的体艺教师达到{p|427人|person}，每百名学生{q|1.01人|other}。请予指导。""",
[("same","b","b2"),("per100","b","c","d"),("least","e","d"),("share","f","b","g"),("share","h","b","i"),("sum","b","f h j k"),("same","f","m"),("per100","f","c","n"),("per100","m","c","n"),("below","n","e"),("same","j","j2"),("sum","p","f h j o"),("per100","p","c","q"),("least","e","q"),("bound","f","b")],
[error("restatement-mismatch","m","f c n",[6, 8],("287人","person"),"前文满课时任教287人，每百名0.68人也按287人","transposed digits",2)],
scope=[("per100","b","c","n"),("sum","p","f j o")])

passage("deep-year-summary-speech", """（在年度监测结果发布会上的答问，根据录音整理，未经本人审阅）
记者：今年全市达标率是多少？有没有水分？
负责人：达标率{a|90.2%|percent}，{b|468所|school}学校达标{c|422所|school}。水分我不敢说完全没有，我们抽了{d|60所|school}复核，发现有{e|三所|school}不该认定，占{f|5%|percent}，已经取消；发布的{c2|422所|school}是取消之后的数。
记者：城乡差距呢？
负责人：分两头讲。资源的差距小了，城乡综合差异系数从{g|0.226|other}降到{h|0.187|other}。质量的差距还不小，四年级数学城乡平均分相差{i|21分|other}，比上一轮的{j|27分|other}缩小{k|6分|other}，八年级数学相差{m|34分|other}，比上一轮的{n|31分|other}也缩小了，缩小{o|3分|other}。总的说，小学走在初中前面。
记者：有家长反映，好老师都被调到城里去了。
负责人：这个问题存在。今年乡村学校调入城区的骨干教师{p|83人|person}，城区交流到乡村的骨干{q|126人|person}，净流向乡村{r|43人|person}。但交流的人一两年就要回来，调走的人不会回来，所以不能简单相抵。
记者：明年的目标是什么？
负责人：达标率到{s|94%|percent}，按现有学校数计算要达标{t|440所|school}，也就是再增加{u|28所|school}。难的不是数字，难的是剩下的这些学校，每一所都有每一所的难处。""",
[("share","c","b","a"),("share","e","d","f"),("same","c","c2"),("trend","down","g h"),("diff","j","i","k"),("diff","n","m","o"),("expr","b*s/100","t"),("diff","t","c","u"),("trend","down","j i"),("bound","e","d"),("diff","q","p","r")],
[error("direction-mismatch difference-mismatch","o","n m",[5],("3分","other-"),"34分大于31分，差距是扩大而不是缩小","direction",1,"扩大3分"),
 error("difference-mismatch","u","t c",[7],("18所","school"),"440减422为18所","wrong digit",3)],
scope=[("share","c2","d","f"),("diff","n","j","k")])

passage("deep-county-planning", """甲县义务教育优质均衡达标攻坚方案（征求意见稿）说明
一、为什么要修改原方案。原方案写于三年前，当时预计到本学期末全县小学生{a|3.4万人|student}，实际只有{b|3.08万人|student}，少了{c|0.32万人|student}；初中原预计{d|1.5万人|student}，实际{e|1.72万人|student}，多了{f|0.22万人|student}。学生往县城走的速度、往初中涌的速度，都比当年估计的快。原来安排给乡镇小学的项目如果照建，很可能建成之日就是闲置之时。
二、改了什么。小学项目由{g|24个|item}压减到{h|11个|item}，减下来的{i|13个|item}里，{j|九个|item}取消，{k|四个|item}改为初中扩建；初中项目由{m|七个|item}增加到{n|11个|item}，投资由{o|1.26亿元|CNY}增加到{p|2.05亿元|CNY}。总投资由{q|4.12亿元|CNY}压缩到{r|3.86亿元|CNY}，小学投资相应由{s|2.86亿元|CNY}降到{t|1.81亿元|CNY}。
三、改了以后能不能达标。按修改后的方案，小学七项指标今年就能全部达到；初中生均教学用房从{u|5.1平方米|other}提高到{v|6.0平方米|other}，越过{w|5.8平方米|other}的标准，也能达到，但时间要推到后年。
征求意见截止到6月底，欢迎各学校、各乡镇把不同意见写下来，不必讲客气话。""",
[("diff","a","b","c"),("diff","e","d","f"),("diff","g","h","i"),("sum","i","j k"),("sum","n","m k"),("sum","q","o s"),("sum","r","p t"),("trend","down","a b"),("trend","up","d e"),("trend","down","q r"),("trend","down","s t"),("trend","up","o p"),("trend","up","m n"),("trend","down","g h"),("least","w","v"),("below","u","w")],
scope=[("diff","q","r","c"),("sum","n","m i")], hard="修改前后两套数并列")

passage("deep-audit-like-letter", """关于核减丁县达标学校的通知
丁县人民政府：
根据省优质均衡监测办法第十九条，现就核减你县达标学校事宜通知如下。
今年4月，你县申报达标学校{a|71所|school}，占全县{b|82所|school}义务教育学校的{c|86.6%|percent}。5月至6月，省监测组对申报学校进行了两轮核查。第一轮看材料，有{d|六所|school}因数据前后矛盾被退回，其中{e|两所|school}补正后重新通过；第二轮看现场，又有{f|五所|school}因面积、教师与申报不符被否决。两轮合计核减{g|11所|school}，最终认定{h|62所|school}，达标率{i|75.6%|percent}，低于申报数{j|11.0个百分点|percentage-point}，也低于全省平均{k|84.3%|percent}。
核减幅度之大，在全省是少见的。监测组注意到，被核减学校的申报表几乎都由同一家公司代填，多所学校的“生均体育场馆面积”小数点后三位完全一样，显然是按标准值倒推出来的。这一做法性质恶劣，省里已要求你县就此单独作出书面检查。
请你县于9月底前提出整改方案，重点补齐被核减学校的体育场馆缺口{m|2.4万平方米|other}和体艺教师缺口{n|33人|person}。明年可再次申报，申报学校应不少于{o|62所|school}，且须附测绘单位盖章的图纸。""",
[("share","a","b","c"),("lin","g","+d -e +f"),("diff","a","g","h"),("share","h","b","i"),("diff","c","i","j"),("below","i","k"),("same","h","o"),("bound","a","b"),("bound","e","d")],
[error("sum-mismatch","g","d e f a h",[1, 2],("9所","school"),"补正通过的两所不应再计入，6减2加5为9所，71减9正是62所","counted twice",2)],
scope=[("share","h","a","i")])

passage("deep-hidden-denominator", """一份被退回三次的统计表
乙区统计员小周的这张表，被系统退回了三次。第一次是因为合计对不上，第二次是因为比例超过{a|100%|percent}，第三次退回，她才明白问题出在分母。
表上填的是进城务工人员随迁子女。全区随迁子女{b|11600人|student}，在公办学校就读{c|9860人|student}，享受政府购买学位{d|1160人|student}，其余{e|580人|student}在民办学校自费就读。指标要求公办学校（含政府购买学位）就读比例不低于{f|85%|percent}。小周第一稿填了{g|85.0%|percent}，用的是公办除以全部；第二稿填了{h|111.8%|percent}，用公办加购买除以公办；第三稿填了{i|95.0%|percent}，才是公办加购买除以全部，这一次系统通过了。
系统通过不等于没有问题。复核时我们发现，她把{j|340名|student}户籍在本区、只是跨街道就读的学生也算成了随迁子女。剔除以后，随迁子女{k|11260人|student}，公办就读{m|9520人|student}，比例变为{n|94.8%|percent}，仍然高于要求，但与报送数相差{o|0.2个百分点|percentage-point}。
我们没有批评小周，反而把她的三稿都印进了培训讲义。一个比例写在纸上只有两个数字，背后要想清楚的却是谁在里面、谁不在里面。""",
[("sum","b","c d e"),("share","c","b","g"),("sharesum","c d","c","h"),("sharesum","c d","b","i"),("diff","b","j","k"),("diff","c","j","m"),("sharesum","m d","k","n"),("diff","i","n","o"),("least","f","i"),("least","f","n"),("least","f","g"),("below","a","h")],
scope=[("share","c","k","n"),("sharesum","m d","b","n")], hard="三稿分母不同，错稿已说明")

passage("deep-long-run-compare", """从数据看十年（节选）
整理旧档案时，翻出一份十年前的《县域义务教育基本均衡监测表》，纸已经发黄，数字却还清楚。把它和今年的表放在一起，变化一目了然。
十年前，全县小学{a|118所|school}、学生{b|41300人|student}，校均{c|350人|other}，最大的一所{d|3460人|student}，最小的{e|七人|student}；今年小学{f|64所|school}、学生{g|33280人|student}，校均{h|520人|other}，最大的{i|1980人|student}，最小的{j|31人|student}。十年间学校减少{k|54所|school}，减少{m|84.4%|percent}，学生减少{n|8020人|student}。学校减得比学生快，所以校均规模反而大了。
十年前，全县小学没有一间录播室，多媒体教室{o|206间|classroom}，每百名学生{p|0.5间|other}；今年{q|932间|classroom}，每百名{r|2.8间|other}，翻了两番还多。十年前生均仪器设备值{s|386元|CNY/student}，今年{t|2574元|CNY/student}，增加了{u|6.7倍|other}。老校长看着旧表说，那时候最值钱的设备是一台投影仪，锁在他的办公室里，公开课才舍得搬出来。
变化里也有让人惦记的东西。当年的{v|118所|school}学校，如今留下校名的不到一半，有的校址成了村委会，有的长满了草。均衡的代价，是一些孩子要走更远的路。""",
[("avg","b","a","c"),("avg","g","f","h"),("diff","a","f","k"),("growthb","a","k","m"),("diff","b","g","n"),("per100","o","b","p"),("per100","q","g","r"),("times","t","s","u"),("same","a","v"),("trend","down","a f"),("trend","down","b g"),("trend","up","c h"),("trend","up","p r"),("bound","h","i"),("bound","c","d"),("below","e","j"),("trend","up","o q"),("trend","up","s t")],
[error("growth-mismatch","m","a k",[3],("45.8%","percent"),"减少54所应除以十年前118所，却除以今年64所","later divided instead of earlier",1),
 error("ratio-mismatch growth-mismatch","u","t s",[7],("5.7倍","other"),"2574元是386元的6.7倍，增加了5.7倍","increase against multiple",1)],
scope=[("avg","b","f","c")])

passage("deep-satisfaction-drop", """满意度为何降了——一个县的解剖
丙县去年社会满意度{a|92.4%|percent}，今年{b|86.1%|percent}，下降{c|6.3个百分点|percentage-point}，是全市降得最多的县。县里起初怀疑抽样有偏差，要求重做。我们没有重做，而是把问卷一份一份拆开来看。
今年丙县有效问卷{d|1440份|item}，满意（含基本满意）{e|1240份|item}，不满意{f|200份|item}。不满意的问卷里，有{g|118份|item}来自同一个片区，占{h|59.0%|percent}，而这个片区的问卷只有{i|312份|item}，占全县的{j|21.7%|percent}。片区内的满意度因此只有{k|62.2%|percent}，去掉这个片区，全县其余问卷{m|1128份|item}，满意度{n|92.7%|percent}，比去年还高了一点。
这个片区发生了什么？答案在去年秋天：两所初中合并，校址定在河对岸，{o|640名|student}学生每天多走{p|3.5公里|other}，说好的校车拖到第二年4月才开通，比承诺的9月晚了七个月。家长的气都攒在那一个学期里，到我们发问卷的时候还没有消。
所以这不是均衡的倒退，而是一件具体的事没有办好。县里看完分析，撤回了重做的要求，把校车从{q|四辆|item}增加到{r|九辆|item}，每车平均乘坐由{s|160人|other}降到{t|71人|other}，分趟运送。今年的满意度照实公布，县里不再申诉。""",
[("diff","a","b","c"),("share","e","d","b"),("sum","d","e f"),("share","g","f","h"),("share","i","d","j"),("expr","(i-g)/i*100","k"),("diff","d","i","m"),("expr","(m-(f-g))/m*100","n"),("avg","o","q","s"),("avg","o","r","t"),("trend","down","a b"),("trend","down","s t"),("trend","up","q r"),("below","a","n"),("between","b","k n"),("below","j","h"),("bound","g","i")],
scope=[("share","g","i","h"),("share","e","m","n")], hard="总体下降由一个片区造成，其余反升")

passage("deep-mixed-limit-report", """（四）学校规模与班额专项整改“回头看”
去年整改时，乙区承诺两件事：一是超过{a|2000人|student}的小学全部降下来，二是小学班额全部控制在{b|45人|student}以内。今年“回头看”，我们挑了当时超得最厉害的四所学校，逐校数人头。
实验小学去年{c|2716人|student}，今年{d|1984人|student}，减少{e|732人|student}，靠的是东校区独立设置；中山路小学去年{f|2390人|student}，今年{g|2104人|student}，减少{h|286人|student}；铁路小学去年{i|2155人|student}，今年{j|1890人|student}，减少{k|265人|student}；师范附小去年{m|2248人|student}，今年{n|1965人|student}，减少{o|283人|student}。四所学校合计减少{p|1566人|student}，现有{q|7943人|student}，第一件事算是全部办到了。
第二件事，四校共有教学班{r|186个|class}，平均班额{s|42.7人|other}，最大的班在铁路小学，{t|49人|student}，超过{!z|45}人的还有{u|11个|class}，占{v|5.9%|percent}。区里解释，这些班都在六年级，再过一个学期就毕业，不宜打散，监测组同意作为例外，但要求名单公示。
从承诺到兑现，乙区用了{w|14个月|other}。周边县区来学习的不少，问得最多的是东校区独立以后，编制和校长从哪里来。""",
[("diff","c","d","e"),("diff","f","g","h"),("diff","i","j","k"),("diff","m","n","o"),("sum","p","e h k o"),("sum","q","d g j n"),("most","d","a"),("most","g","a"),("most","j","a"),("most","n","a"),("avg","q","r","s"),("share","u","r","v"),("below","b","t"),("below","a","c"),("below","a","f"),("below","a","i"),("below","a","m"),("below","s","t"),("below","s","b"),("trend","down","c d"),("trend","down","f g"),("trend","down","i j"),("trend","down","m n")],
[error("bound-exceeded","g","a",[7],None,"中山路小学2104人仍超过2000人，不能说全部办到","limit against the figure",2,"除中山路小学外都降到2000人以内")],
scope=[("most","t","b"),("share","u","q","v")])

passage("deep-two-stage-narrative", """东线片区“联校走教”三年
东线片区在我县最东边，翻两座山才到，五个乡镇挤在一条河谷里。三年前县里在这里试行“联校走教”：编制和工资放在中心校，人在各校之间流动。三年下来，成效和毛病都看得见了。
走教教师由第一年的{a|26人|person}增加到第二年的{b|34人|person}、第三年的{c|41人|person}，覆盖校点由{d|18个|item}增加到{e|33个|item}，片区一共{f|37个|item}校点，覆盖率{g|89.2%|percent}。学生音乐、美术课开齐率，从{h|38.5%|percent}提高到{i|86.0%|percent}，提高{j|47.5个百分点|percentage-point}；英语开齐率从{k|54.1%|percent}提高到{m|91.9%|percent}，提高{n|37.8个百分点|percentage-point}。两门功课里，英语提高得更多，家长也最满意英语，因为升初中要考。
毛病主要在路上。走教教师每周平均在途{o|6.4小时|other}，一学期按{p|20周|other}计就是{q|182小时|other}，差不多等于每人多上了{r|170节|other}课。片区给每人每月补贴{s|600元|CNY/month}，老师们说，油钱差不多够，修车不够。第三年有{t|五人|person}提出不再参加，占走教教师的{u|12.2%|percent}，原因都是孩子小、路太远。
县里的打算是，把在途时间折算成课时，计入工作量；同时给路最远的{v|六个|item}校点配周转房，让老师可以住一晚再走。""",
[("share","e","f","g"),("diff","i","h","j"),("diff","m","k","n"),("trend","up","a b c"),("trend","up","d e"),("prod","q","o p"),("share","t","c","u"),("largest","n","j"),("bound","e","f"),("bound","v","f"),("trend","up","h i"),("trend","up","k m")],
[error("average-mismatch","q","o p",[5],("128小时","other"),"6.4小时乘20周为128小时，数字颠倒","transposed digits",1),
 error("direction-mismatch","n","j",[7],None,"音乐美术提高47.5个百分点，多于英语的37.8个百分点","wrong superlative",2,"两门功课里音乐、美术提高得更多")],
scope=[("share","t","a","u")])

passage("last-hilltown-restated", """关于表扬石梁中心校的通报
石梁镇在县城西北，山高路弯，十年前这里的中心校还被家长称作“中转站”：孩子在这里念两年，有办法的就往县城转。到2020年，全校只剩{a|386名|student}学生，教师{b|31名|person}，生师比{c|12.5:1|ratio}，其中高学历教师{d|17名|person}，每百名学生{e|4.4人|other}。
变化从一份集团协议开始。县实验小学派来执行校长和{f|六名|person}骨干，县里补了{g|420万元|CNY}设备，镇里把闲置的粮站划给学校做操场。三年以后，学生回到{h|512名|student}，比2020年增加{i|126名|student}，增长{j|36.2%|percent}；教师{k|40名|person}，生师比{m|12.8:1|ratio}；高学历教师{n|29名|person}，每百名学生{o|5.7人|other}，越过小学{p|4.2人|other}的标准已绰绰有余。
学生回流，是家长用脚投出来的票。回来的{q|162名|student}学生中，有{r|83名|student}是从县城转回的，占{s|65.9%|percent}，其余是从邻镇转来的。镇上开小卖部的人说，现在下午放学，校门口又热闹了。
县教育局决定对石梁中心校予以通报表扬，并给予教研经费{t|五万元|CNY}。""",
[("ratio","a","b","c"),("per100","d","a","e"),("diff","h","a","i"),("growth","h","a","j"),("growthb","a","i","j"),("ratio","h","k","m"),("per100","n","h","o"),("least","p","o"),("least","p","e"),("same","i","q"),("share","r","q","s"),("trend","up","a h"),("trend","up","d n"),("bound","r","q"),("bound","d","b"),("bound","n","k")],
[error("growth-mismatch","j","h a i",[3, 4],("32.6%","percent"),"增加126名除以386名为32.6%，颠倒为36.2%","transposed digits",1),
 error("restatement-mismatch share-mismatch","q","i r s",[9, 10],("126名","student"),"前文增加126名，占65.9%也按126名，此处颠倒为162名","transposed digits",3)],
scope=[("per100","n","a","o"),("ratio","h","b","m")])

passage("last-two-counties-ratio", """邻居之间：甲县与乙县的均衡账
甲县和乙县隔着一条江，人口相近，财力也相近，均衡监测的结果却差得不少。我们请两县各出一名统计员，坐在一起把账算了一遍。
先算教师。甲县义务教育学生{a|38640人|student}、教师{b|2760人|person}，生师比{c|14.0:1|ratio}；乙县学生{d|41230人|student}、教师{e|2945人|person}，生师比{f|14.0:1|ratio}，两县一样。可城乡一分开，差别就出来了：甲县城区生师比{g|16.1:1|ratio}、乡村{h|12.3:1|ratio}；乙县城区{i|20.3:1|ratio}、乡村{j|9.8:1|ratio}。乙县的城区学生{k|23280人|student}，教师只有{m|1120人|person}，相当于拿乡村的富余补了账面的平衡。
再算设备。甲县生均设备值最高的学校是最低的{n|2.3倍|other}（{o|4830元|CNY/student}对{p|2100元|CNY/student}），乙县是{q|3.9倍|other}（{r|7020元|CNY/student}对{s|1950元|CNY/student}）。乙县最高的那所，是前几年企业捐建的，校长自己也说，这样的学校再多一所，系数还要升。
算完账，乙县的统计员说，原来一直以为自己和甲县差不多，是因为只看了平均。""",
[("ratio","a","b","c"),("ratio","d","e","f"),("same","c","f"),("ratio","k","m","i"),("multiple","o","p","n"),("multiple","r","s","q"),("between","c","g h"),("between","f","i j"),("below","h","g"),("below","j","i"),("bound","k","d"),("bound","m","e"),("below","n","q"),("expr","(d-k)/(e-m)","j"),("between","f","j i")],
[error("ratio-mismatch","i","k m",[3],("20.8:1","ratio"),"23280人除以1120人为20.8:1","wrong digit",1),
 error("ratio-mismatch","q","r s",[5],("3.6倍","other"),"7020除以1950为3.6倍","wrong digit",1)],
scope=[("ratio","k","e","i"),("multiple","r","p","q")])

passage("last-conclusion-opposite", """课后问卷里的“不均衡感”
我们在{a|42所|school}小学发放教师问卷{b|1560份|item}，收回{c|1482份|item}，回收率{d|95.0%|percent}。问卷第{!q|12}题请教师给“本校与片区内其他学校的差距”打分，{e|0分|other}为没有差距，{f|10分|other}为差距很大。
城区教师平均{g|3.8分|other}，镇区{h|4.6分|other}，乡村{i|5.9分|other}。与三年前同题比较，城区由{j|4.1分|other}降了{k|0.3分|other}，镇区由{m|5.2分|other}降了{n|0.6分|other}，乡村由{o|7.4分|other}降了{p|1.5分|other}，乡村降得最多。按样本加权，全体平均由{q|5.6分|other}降到{r|6.7分|other}，下降{s|0.9分|other}，三类教师的感受都在变好。
进一步追问原因，{t|1482份|item}答卷里，选“设备好了”的{u|64.3%|percent}，选“有了交流的老师”的{v|38.7%|percent}，选“评职称更公平”的只有{w|21.5%|percent}。这道题可以多选，三项相加超过百分之百。教师们写得最多的一句话是“差距不在楼上，在人身上”，与资源数据的结论不谋而合。""",
[("share","c","b","d"),("diff","j","g","k"),("diff","m","h","n"),("diff","o","i","p"),("largest","p","k n"),("trend","down","j g"),("trend","down","m h"),("trend","down","o i"),("trend","down","q r"),("diff","q","r","s"),("same","c","t"),("trend","up","g h i"),("trend","up","j m o"),("between","r","g h i"),("between","q","j m o")],
[error("direction-mismatch difference-mismatch average-mismatch","r","q s g h i",[8, 9, 13],("4.7分","other"),"5.6分下降0.9分为4.7分，6.7分高于5.6分，也高于乡村的5.9分","wrong digit",2)],
scope=[("hundred","u v w")])

passage("last-plan-year-copied", """三年行动计划执行情况中期评估（第二部分）
计划提出，2022年至2024年每年新增公办学位不少于{a|3000个|place}、新增教师不少于{b|220名|person}、改造运动场不少于{c|12块|item}。评估组对照任务书逐项核了账。
学位方面，2022年新增{d|3180个|place}，2023年新增{e|3420个|place}，两年合计{f|6600个|place}，超过两年任务{g|6000个|place}，多出{h|600个|place}。教师方面，2022年新增{i|236名|person}，2023年新增{j|218名|person}，两年合计{k|454名|person}，两年任务{m|440名|person}，总数完成了，各年也都没有低于{n|220名|person}的下限。运动场方面，2022年改造{o|14块|item}，2023年改造{p|9块|item}，合计{q|23块|item}，比两年任务{r|24块|item}少{s|一块|item}，原因是有一块地的文物勘探还没有做完，明年补上。
评估组还抽看了质量。新增的{t|454名|person}教师里，师范类毕业的{u|389名|person}，占{v|85.7%|percent}；到乡村任教的{w|276名|person}，占{x|62.7%|percent}。有一位新教师在座谈时说，她报到那天，学校给她安排的宿舍里已经铺好了被褥，就冲这床被褥，她打算多待几年。""",
[("least","a","d"),("least","a","e"),("sum","f","d e"),("prod","g","a","2"),("diff","f","g","h"),("least","b","i"),("least","b","j"),("same","b","n"),("sum","k","i j"),("prod","m","b","2"),("least","m","k"),("sum","q","o p"),("prod","r","c","2"),("diff","r","q","s"),("same","k","t"),("share","u","t","v"),("share","w","t","x"),("below","p","c"),("below","q","r"),("bound","u","t")],
[error("bound-exceeded","j","b",[6],None,"2023年新增218名，低于220名，不能说各年都没有低于下限","limit against the figure",2,"2023年218名低于220名的下限"),
 error("share-mismatch","x","w t",[16],("60.8%","percent"),"276名应除以新增454名，得60.8%，却除以两年任务440名","wrong denominator",2)],
scope=[("diff","k","m","s")])

passage("last-three-versions", """数字的三次出现
这份通稿发出去之前，值班编辑把里面的数字核了三遍，下面是第三遍的记录。
标题写：我市优质均衡达标学校突破{a|400所|school}。导语写：截至今年9月，全市{b|456所|school}义务教育学校中，{c|412所|school}达到资源配置标准，达标率{d|90.4%|percent}，比去年提高{e|4.6个百分点|percentage-point}。正文第三段写：全市达标学校由去年的{f|391所|school}增加到{g|421所|school}，增加{h|21所|school}，其中小学增加{i|13所|school}、初中增加{j|八所|school}。正文第五段写：剩余的{k|44所|school}学校将在两年内全部达标，其中今年底以前完成{m|17所|school}，明年完成{n|27所|school}。
编辑的批注是：导语与第五段一致，{b2|456所|school}减{c2|412所|school}等于{k2|44所|school}；第三段有一处与导语不一致，请作者核实是笔误还是口径不同。去年达标率按{o|85.7%|percent}推算，今年提高的百分点也对得上。另外，标题中的“突破”改为“达到四百所以上”，稿子里引用校长的话没有写姓名，照规定处理。""",
[("share","c","b","d"),("diff","d","e","o"),("diff","g","f","h"),("sum","h","i j"),("diff","b","c","k"),("sum","k","m n"),("same","b","b2"),("same","c","c2"),("same","k","k2"),("diff","b2","c2","k2"),("share","f","b","o"),("below","a","c"),("same","c","g"),("trend","up","f g")],
[error("restatement-mismatch difference-mismatch","g","f h c",[2, 12],("412所","school"),"导语为412所，391加21也是412所，颠倒为421","transposed digits",3)],
scope=[("diff","g","f","e")])

passage("last-sportsday-table", """运动会背后的运动场
县小学生运动会开了三天，记者问得最多的不是成绩，而是“你们学校有没有四百米跑道”。我们干脆把八所参赛学校的运动场做成一张表，和监测结果放在一起。
学校　学生　场馆面积（平方米）　生均
城北　{a1|1450|student}　{b1|11745|other}　{c1|8.10|other}
城南　{a2|1820|student}　{b2|13832|other}　{c2|7.60|other}
东郊　{a3|960|student}　{b3|9216|other}　{c3|9.60|other}
西郊　{a4|1240|student}　{b4|7812|other}　{c4|6.30|other}
合计　{a|5470|student}　{b|42605|other}　{c|7.79|other}
（其余四所学校正在建设，暂不列表。）
西郊小学离标准{d|7.5平方米|other}还差{e|1.20平方米|other}，需要补{f|1488平方米|other}，相当于三个篮球场。东郊小学最宽敞，是西郊的{g|1.5倍|other}，校长说地是村里集体让出来的，学校每年给村里{h|六个|item}免费培训名额，算是回报。四校合计虽然达标，单看学校仍有一所不达标。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("avg","b4","a4","c4"),("avg","b","a","c"),("diff","d","c4","e"),("prod","f","e a4"),("multiple","c3","c4","g"),("least","d","c1"),("least","d","c2"),("least","d","c3"),("below","c4","d"),("least","d","c"),("largest","c3","c1 c2 c4"),("smallest","c4","c1 c2 c3"),("between","c","c1 c2 c3 c4")],
scope=[("least","d","c4"),("mean","c1 c2 c3 c4","c")], hard="合计达标而西郊不达标")

passage("last-growth-compound", """（二）投入增长与均衡程度的关系
五年来，我市义务教育财政投入从{a|28.4亿元|CNY}增加到{b|39.6亿元|CNY}，累计增长{c|39.4%|percent}，年均增长{d|8.7%|percent}；同期生均公用经费小学由{e|680元|CNY/student}提高到{f|760元|CNY/student}，初中由{g|880元|CNY/student}提高到{h|980元|CNY/student}，提高的幅度分别为{i|11.8%|percent}和{j|11.4%|percent}。乍一看，生均公用经费的增幅远低于投入的增幅，这是因为增长的大头用在了学校建设和教师待遇上。
投入的方向比投入的数量更要紧。五年累计投入薄弱学校{k|41.3亿元|CNY}，占同期基本建设投入{m|62.4亿元|CNY}的{n|66.2%|percent}；用于教师培训的{o|3.7亿元|CNY}，占全部投入的比例每年都不到{p|2%|percent}。薄弱学校与其他学校的生均设备值之比，由{q|68.4%|percent}提高到{r|88.1%|percent}，提高{s|19.7个百分点|percentage-point}。
也有不理想的地方。投入增长最快的两年，恰恰是差异系数下降最慢的两年，因为钱先花在了新城区的几所新校上，账面上是增量，均衡上却是新的差距。财政和教育部门已经商定，今后新校的设备标准不得高于同类学校平均水平的{t|120%|percent}。""",
[("growth","b","a","c"),("cagrv",4,"b","a","d"),("growth","f","e","i"),("growth","h","g","j"),("share","k","m","n"),("diff","r","q","s"),("trend","up","a b"),("trend","up","e f"),("trend","up","g h"),("trend","up","q r"),("below","i","c"),("below","j","c"),("below","s","r"),("bound","k","m")],
scope=[("share","o","m","p"),("growth","h","e","j")], hard="累计与年均并列，公用经费增幅低于总投入增幅")

passage("last-cover-letter", """报送函
省监测中心：
现将我市2023年度义务教育优质均衡监测数据随函报送，有关情况说明如下。
一是数据范围。包括全市公办和民办小学、初中、九年一贯制学校、十二年一贯制学校的义务教育部分，共{a|934所|school}，比去年减少{b|17所|school}，去年{c|951所|school}。撤并{d|23所|school}、新设{e|六所|school}，增减相抵恰好是这个数。特殊教育学校{f|11所|school}按要求单独填报，不在其中。
二是重点变化。学生数{g|48.62万人|student}，比去年减少{h|0.87万人|student-}，下降{i|1.8%|percent-}；其中小学下降{j|4.3%|percent-}，初中增长{k|4.4%|percent}。教师数{m|35240人|person}，与去年基本持平，因此生师比由{n|14.1:1|ratio}下降到{o|13.8:1|ratio}。资源配置七项指标中，教学用房、体育场馆两项受学生结构变化影响较大，小学宽松、初中吃紧，请在解读时注意。
三是遗留问题。民办学校中还有{p|九所|school}未提供设备台账，占民办义务教育学校{q|47所|school}的{r|19.1%|percent}，已发催办函；另有三所学校的土地证正在变更，面积暂按测绘报告填报，以后如有变化再行更正。""",
[("diff","c","a","b"),("diff","d","e","b"),("growthc","g","h","i"),("trend","down","n o"),("share","p","q","r"),("trend","down","c a"),("bound","p","q"),("between","i","j k"),("ratio","g","m","o")],
scope=[("diff","c","a","d"),("ratio","a","m","o")], hard="撤并与新设相抵；小学降、初中升，合计下降")
