# -*- coding: utf-8 -*-
# A county government's office: self-evaluations of its education duties for the inspection by the province (invented figures, own wording; source form of ../annotate.py).

passage("two-no-decrease-sound", """五、财政投入职责。对照“{!name|两个}只增不减”要求，我县2021—2023年一般公共预算教育支出分别为{a|6.82亿元|CNY}、{b|7.35亿元|CNY}、{c|7.21亿元|CNY}。2023年账面比上年减少{d|0.14亿元|CNY}，是因为2022年含县一中迁建一次性专项{e|0.42亿元|CNY}；剔除该专项后，2022年为{f|6.93亿元|CNY}，2023年同口径增加{g|0.28亿元|CNY}，增长{h|4.0%|percent}。
小学生均一般公共预算教育支出三年依次为{p1|11820元|CNY/student}、{p2|12064元|CNY/student}、{p3|12337元|CNY/student}，初中为{j1|15208元|CNY/student}、{j2|15590元|CNY/student}、{j3|15861元|CNY/student}，{zq|两个|item}学段逐年提高，{yy|三年|other}累计小学提高{x|517元|CNY/student}、初中提高{y|653元|CNY/student}。""",
[("diff","b","c","d"),("diff","b","e","f"),("diff","c","f","g"),("growth","c","f","h"),("trend","up","p1 p2 p3"),("trend","up","j1 j2 j3"),("diff","p3","p1","x"),("diff","j3","j1","y"),("bound","e","b"),("trend","up","f c"),("trend","down","b c"),("count","yy",3),("below","p1","j1"),("below","p2","j2"),("below","p3","j3"),("count","zq",2)],
scope=[("trend","up","a b c"),("growth","c","b","h")], hard="总量下降是因上年有{!name|一次}性专项；同口径才增长；生均按在校生数算")

passage("two-no-decrease-broken", """财政教育投入自评表附注：①一般公共预算教育支出2020年{a|48630万元|CNY}，2021年{b|50914万元|CNY}，2022年{c|53277万元|CNY}，每年均比上年增加，增幅分别为{r1|4.7%|percent}和{r2|4.6%|percent}。②生均支出按当年在校生折算：2020年在校生{s1|38210人|student}、2021年{s2|39644人|student}、2022年{s3|40915人|student}，{zz|三年|other}生均支出依次为{u1|12727元|CNY/student}、{u2|12843元|CNY/student}、{u3|12681元|CNY/student}。③综上，我县{yy|三年|other}来一般公共预算教育支出和生均支出均做到逐年只增不减，自评得满分{f|6分|other}。""",
[("growth","b","a","r1"),("growth","c","b","r2"),("trend","up","a b c"),("avg","a","s1","u1"),("avg","b","s2","u2"),("avg","c","s3","u3"),("trend","up","s1 s2 s3"),("count","zz",3),("trend","up","u1 u2 u3"),("same","zz","yy")],
[error("average-mismatch direction-mismatch","u3","c s3 u1 u2",[5,8],("13021元","CNY/student"),"53277万元除以40915人约13021元，写成了另外的数，连带“逐年只增”也不成立","transposed digits",2)],
scope=[("avg","c","s2","u3"),("growth","c","a","r2")])

passage("public-kindergarten-share", spaced("""学前教育发展情况：全县现有幼儿园{k|87所|school}，其中公办{g|34所|school}、普惠性民办{m|41所|school}、其他民办{q|12所|school}。在园幼儿{n|12460人|student}，公办园{n1|6853人|student}，普惠性民办园{n2|4361人|student}，其他民办园{n3|1246人|student}。公办园在园幼儿占比{p1|55.0%|percent}，高于省定{t1|50%|percent}的要求{d1|5.0个百分点|percentage-point}；普惠性幼儿园覆盖率{p2|90.0%|percent}，高于{t2|85%|percent}{d2|6.0个百分点|percentage-point}。
从乡镇看，{zz|六个|item}中心镇公办园占比全部过半，最低的也有{v|52.3%|percent}。"""),
[("sum","k","g m q"),("sum","n","n1 n2 n3"),("share","n1","n","p1"),("least","t1","p1"),("diff","p1","t1","d1"),("sharesum","n1 n2","n","p2"),("least","t2","p2"),("diff","p2","t2","d2"),("below","t1","v")],
[error("difference-mismatch","d2","p2 t2",[7],("5.0个百分点","percentage-point"),"90.0%减85%为5.0个百分点","wrong digit",1)],
scope=[("share","g","k","p1"),("share","n2","n","p2"),("count","zz",3)])

passage("class-size-limits", """义务教育学校班额控制。小学{a|412个|class}班、{s|18128名|student}学生，平均班额{v|44.0人|other}；初中{b|176个|class}班、{t|8624名|student}学生，平均班额{w|49.0人|other}。按省定口径，{l1|56人|student}及以上为大班额，{l2|66人|student}及以上为超大班额。小学有大班额{c|9个|class}，占{p|2.2%|percent}；初中有大班额{d|5个|class}，占{q|2.8%|percent}；{zz|两个|item}学段合计{e|14个|class}，占全部{f|588个|class}教学班的{r|2.4%|percent}，低于{m|3%|percent}的控制线。上述大班额人数都在{x|58人|student}以下，超大班额为{z|0|class}。全县最大的班在城关某校初三，{y|58人|student}。""",
[("avg","s","a","v"),("avg","t","b","w"),("share","c","a","p"),("share","d","b","q"),("sum","e","c d"),("sum","f","a b"),("share","e","f","r"),("most","r","m"),("bound","l1","y"),("below","y","l2"),("most","y","x"),("between","r","p q"),("count","zz",2)],
scope=[("share","c","b","p"),("share","e","a","r")], hard="56至65人的班不算超大班额；班均不等于大班额")

passage("migrant-children-wrong-base", half("""（三）保障随迁子女入学。2023年秋季，义务教育阶段随迁子女{a|3284人|student}，其中进城务工人员随迁子女{b|2917人|student}，其余为投资兴业人员子女。进城务工人员随迁子女在公办学校就读{c|2742人|student}，在政府购买学位的民办学校就读{d|175人|student}，{zq|两项|item}合计比例为{x|100%|percent}，公办就读比例为{p|83.5%|percent}，未达到{t|95%|percent}的要求，已列入问题清单。
同期义务教育在校生{n|27366人|student}，随迁子女占{q|12.0%|percent}，较上年{o|11.1%|percent}提高{r|0.9个百分点|percentage-point}。"""),
[("bound","b","a"),("sum","b","c d"),("sharesum","c d","b","x"),("share","c","b","p"),("share","a","n","q"),("diff","q","o","r"),("trend","up","o q"),("below","p","t"),("count","zq",2)],
[error("share-mismatch","p","b c",[3],("94.0%","percent"),"说的是进城务工人员随迁子女，分母应为2917人，却用了全部随迁子女3284人","wrong denominator",2)],
scope=[("share","c","a","q"),("share","b","n","q")])

passage("vocational-ratio", """高中阶段。今年普通高中招生{a|2610人|student}，中职招生{b|2250人|student}（含送往市属中职的{c|318人|student}），招生职普比为{r|4.63:5.37|ratio}，符合大体相当的要求。初中毕业生{g|5012人|student}，升入高中阶段{h|4860人|student}，升学率{p|97.0%|percent}，毛入学率为{q|95.8%|percent}，后者以户籍适龄人口为分母，故与升学率不同。
在校生方面，普高{s|7744人|student}、县内中职{t|5106人|student}，在校生之比约为{u|1.52:1|ratio}，因县内中职不含送出的学生，不能据此判断职普比。""",
[("sum","h","a b"),("share","h","g","p"),("split","b","a","r"),("bound","c","b"),("ratio","s","t","u"),("bound","h","g")],
scope=[("same","p","q"),("ratio","a","b","u"),("split","t","s","r")], hard="职普比按招生数，不按在校生数")

passage("teachers-pay-average", wrap("""二、教师待遇。2022年全县义务教育教师{n|1863人|person}，工资收入总额{a|21238.2万元|CNY}，人均{v|11.40万元|CNY/year}；同级公务员{m|1105人|person}，工资收入总额{b|12486.5万元|CNY}，人均{w|11.30万元|CNY/year}。教师高出{d|0.10万元|CNY/year}，为公务员的{p|100.9%|percent}。
2023年教师人均{v2|11.72万元|CNY/year}，公务员人均{w2|11.75万元|CNY/year}，教师增长{g1|2.8%|percent}、公务员增长{g2|4.0%|percent}。连续{yy|两年|other}教师平均工资收入水平不低于公务员。""", 36),
[("avg","a","n","v"),("avg","b","m","w"),("diff","v","w","d"),("share","v","w","p"),("growth","v2","v","g1"),("growth","w2","w","g2"),("count","yy",2),("bound","w","v"),("bound","w2","v2"),("trend","up","v v2"),("trend","up","w w2")],
[error("bound-exceeded direction-mismatch","v2","w2",[8],None,"2023年教师11.72万元低于公务员11.75万元，结论与数字相反","limit against the figure",2,"2022年不低于，2023年低0.03万元")],
scope=[("avg","a","m","v")])

passage("staffing-quota", """编制核定与使用：县委编办核定中小学教职工编制{a|3420名|person}，实有在编{b|3296人|person}，空编{c|124名|person}，使用率{p|96.4%|percent}。按现有在校生和班级测算应配{d|3508名|person}，核定编制比应配少{e|88名|person}，实有比应配少{f|212名|person}。之所以既“空编”又“缺编”，是因为空编以核定数为准、缺编以测算数为准。
县域内{zz|52所|school}中小学，超编{g|11所|school}共超{h|63人|person}，缺编{i|37所|school}共缺{j|275人|person}，满编{k|4所|school}，缺超相抵净缺{l|212人|person}，与上述缺口一致。""",
[("diff","a","b","c"),("share","b","a","p"),("diff","d","a","e"),("diff","d","b","f"),("sum","zz","g i k"),("diff","j","h","l"),("same","l","f")],
scope=[("same","c","f"),("same","c","e"),("share","b","d","p")], hard="空编与缺编口径不同；超编学校与缺编学校并存")

passage("books-per-pupil", """装备配备情况（附表{!label|四}摘要）
学段／学生数／图书总量／生均册数／省定标准
小学／{s1|21640人|student}／{b1|54.7万册|item}／{v1|25.3册|other}／{t1|25册|other}
初中／{s2|10325人|student}／{b2|37.2万册|item}／{v2|36.0册|other}／{t2|35册|other}
九年一贯制／{s3|4410人|student}／{b3|13.8万册|item}／{v3|31.3册|other}／{t3|30册|other}
合计／{s|36375人|student}／{b|105.7万册|item}／{v|29.1册|other}／—
结论：{zz|三类|item}学校生均图书均达到省定标准，其中初中高出标准{d2|1.0册|other}，九年一贯制学校高出{d3|3.1册|other}，小学仅高出{d1|0.3册|other}，高出最少。""",
[("sum","s","s1 s2 s3"),("sum","b","b1 b2 b3"),("prod","b1","s1 v1"),("avg","b1","s1","v1"),("avg","b2","s2","v2"),("avg","b3","s3","v3"),("avg","b","s","v"),("least","t1","v1"),("least","t2","v2"),("least","t3","v3"),("diff","v2","t2","d2"),("diff","v3","t3","d3"),("diff","v1","t1","d1"),("smallest","d1","d2 d3"),("count","zz",3),("between","v","v1 v2 v3")],
[error("difference-mismatch","d3","v3 t3",[11],("1.3册","other"),"31.3册减30册为1.3册","wrong digit",2)],
scope=[("mean","v1 v2 v3","v")])

passage("townships-enrolment", """各乡镇（街道）九年义务教育巩固率如下：甲镇{a|99.6%|percent}、乙镇{b|98.9%|percent}、丙镇{c|97.8%|percent}、丁乡{d|96.1%|percent}、戊镇{e|97.2%|percent}、己乡{f|95.4%|percent}。{zz|六个|item}乡镇全部达到省定{t|95%|percent}的标准，最高的甲镇与最低的丁乡相差{x|3.5个百分点|percentage-point}。
按人数核算，2014年秋季入学的{n|4586人|student}中，2023年初中毕业{m|4493人|student}（已调整转入转出），全县巩固率{p|98.0%|percent}，高于标准{q|3.0个百分点|percentage-point}，比省均{o|96.5%|percent}高{r|1.5个百分点|percentage-point}。""",
[("least","t","a"),("least","t","b"),("least","t","c"),("least","t","d"),("least","t","e"),("least","t","f"),("diff","a","d","x"),("largest","a","b c d e f"),("smallest","d","a b c e f"),("count","zz",6),("share","m","n","p"),("diff","p","t","q"),("diff","p","o","r"),("bound","m","n"),("between","p","a b c d e f")],
[error("direction-mismatch","d","a b c e f",[8],None,"最低的是己乡95.4%，不是丁乡","wrong superlative",1,"最低的是己乡，与甲镇相差4.2个百分点")],
scope=[("mean","a b c d e f","p"),("diff","a","f","x")])

passage("safety-personnel", """校园安全方面，我县{n|96所|school}中小学幼儿园共配专职保安{g|241名|person}，校均{v|2.5名|other}。配备标准是非寄宿制学校每校{x|2名|person}、寄宿制学校每校{y|3名|person}；全县寄宿制{b|37所|school}、非寄宿制{a|59所|school}，按标准应配{s|229名|person}，实配多出{e|12名|person}。多出者集中在学生超过{l|2000人|student}的{h|6所|school}学校，每校另增{i|2名|person}。封闭化管理、一键报警、视频监控联网率均为{p|100%|percent}，护学岗设置率{q|92.7%|percent}，即{r|89所|school}学校设岗，其余{w|7所|school}为教学点，校门不临道路。""",
[("avg","g","n","v"),("sum","n","a b"),("expr","x*a+y*b","s"),("diff","g","s","e"),("prod","e","h i"),("share","r","n","q"),("diff","n","r","w"),("expr","g-s","e")],
scope=[("prod","g","n x"),("same","p","q")], hard="专职保安按学校数配，寄宿制学校另加")

passage("sports-hours-wrong", """落实体育与健康要求：小学一、二年级每周体育课{a|4课时|other}，三至六年级和初中每周{b|3课时|other}，高中每周{c|2课时|other}，均按课程方案开足。每天大课间{d|30分钟|other}，加上体育课和课后锻炼，学生在校体育活动每天不少于{t|1小时|other}。全县配体育教师{n|298人|person}，其中专职{m|231人|person}、兼职{k|67人|person}；义务教育阶段教学班{cl|782个|class}，每名体育教师平均对应{v|3.4个|other}班。国家学生体质健康标准测试参测{z|34120人|student}，合格{h|32209人|student}，合格率{p|94.4%|percent}，优良{y|16924人|student}，优良率{q|52.5%|percent}，超过省定{o|48%|percent}的目标。""",
[("sum","n","m k"),("avg","cl","n","v"),("share","h","z","p"),("share","y","z","q"),("least","o","q"),("bound","y","h"),("bound","h","z")],
[error("average-mismatch","v","n cl",[1],("2.6个","other"),"782个班除以全部298名教师为2.6，3.4是只除了专职教师","wrong denominator",1),
 error("share-mismatch","q","z y",[3],("49.6%","percent"),"优良率应以参测人数为分母，52.5%是除以了合格人数","wrong denominator",1)],
scope=[("share","y","n","q"),("share","h","n","p")])

passage("rectify-list", """上{!rank|一轮}督导反馈问题整改情况。省督导组反馈问题{a|23个|item}，我县细化为整改任务{b|41项|item}。截至11月底，完成{c|35项|item}，基本完成{d|4项|item}，持续推进{e|2项|item}，完成率（含基本完成）{p|95.1%|percent}。按责任单位分：教育局{f|19项|item}、财政局{g|6项|item}、编办{h|4项|item}、人社局{i|5项|item}、自然资源局{j|3项|item}、住建局{k|3项|item}，共{l|41项|item}。
未完成的任务都与土地有关，由自然资源局牵头。明年6月底前全部销号。""",
[("sum","b","c d e"),("sharesum","c d","b","p"),("sum","l","f g h i j k"),("same","l","b"),("bound","e","j"),("bound","c","b")],
[error("sum-mismatch","k","f g h i j l",[2],("4项","item"),"各单位相加只有40项，与41项不符","wrong digit",2)],
scope=[("share","c","a","p"),("same","a","b")])

passage("afterschool-coverage", """课后服务。全县义务教育学校{a|64所|school}，除{b|5个|school}教学点外均开展课后服务，学校覆盖率{p|92.2%|percent}；符合条件的{c|59所|school}学校覆盖率{q|100%|percent}。全县义务教育在校生{n|31452人|student}，开展学校在校生{m|31208人|student}，参加{k|29741人|student}，参加率以开展学校在校生计为{r|95.3%|percent}，以全部在校生计为{s|94.6%|percent}。参与服务教师{t|1876人|person}，占专任教师{u|2095人|person}的{w|89.5%|percent}，每名教师平均服务{x|15.9名|other}学生。""",
[("diff","a","b","c"),("share","c","a","p"),("share","c","c","q"),("share","k","m","r"),("share","k","n","s"),("share","t","u","w"),("avg","k","t","x"),("bound","k","m"),("bound","m","n"),("below","s","r")],
scope=[("share","k","n","r"),("share","k","m","s"),("same","p","q"),("avg","k","u","x")], hard="覆盖率有学校与学生两个分母；参加率以开展学校在校生为分母")

passage("overview-body-restated", """一、总体情况
2023年，全县财政性教育经费投入{a|9.46亿元|CNY}，其中一般公共预算教育支出{b|8.02亿元|CNY}；小学适龄儿童入学率{c|100%|percent}，九年义务教育巩固率{d|98.6%|percent}；学前三年毛入园率{e|93.1%|percent}。
二、履职情况
（一）投入。一般公共预算教育支出{f|80200万元|CNY}，占一般公共预算支出{g|39.70亿元|CNY}的{h|20.2%|percent}。
（二）学前教育。适龄幼儿{i|11380人|student}，在园{j|10595人|student}，毛入园率{k|93.1%|percent}。
（三）义务教育。初中毕业{l|3607人|student}，九年前入学{m|3694人|student}，巩固率{n|97.6%|percent}，比省定目标{o|96%|percent}高{p|1.6个百分点|percentage-point}。""",
[("bound","b","a"),("same","f","b"),("share","f","g","h"),("share","j","i","k"),("same","k","e"),("share","l","m","n"),("same","n","d"),("diff","n","o","p")],
[error("restatement-mismatch","d","n",[6],("97.6%","percent"),"总体情况写98.6%，分项按人数算得97.6%，与高出的点数也一致","restated figure",3)],
scope=[("share","a","g","h"),("same","c","d")])

passage("special-education", half("""适龄残疾儿童少年{a|268人|student}，安置情况：特殊教育学校{b|94人|student}，普通学校特教班{c|12人|student}，随班就读{d|127人|student}，送教上门{e|28人|student}，因重病缓学{f|7人|student}。入学率按规定以“已安置人数除以应入学人数”计算，缓学的不计入应入学，故为{p|100%|percent}；若把缓学的也放进分母，则为{q|97.4%|percent}。送教上门占已安置的{r|10.7%|percent}，低于省里{l|12%|percent}的上限。特校生均公用经费{x|7000元|CNY/student}，是普通小学{y|720元|CNY/student}的{z|9.7倍|ratio}，送教学生也执行这一标准，{w|122人|student}共拨付{s|85.4万元|CNY}。"""),
[("sum","a","b c d e f"),("expr","(b+c+d+e)/(a-f)*100","p"),("sharesum","b c d e","a","q"),("expr","e/(a-f)*100","r"),("most","r","l"),("multiple","x","y","z"),("sum","w","b e"),("prod","s","w x"),("below","q","p")],
scope=[("share","e","a","r"),("same","p","q"),("sum","w","b c")], hard="残疾儿童入学含送教；随班就读与特校之外另有特教班")

passage("earmarked-unspent", """专项资金使用：2022年上级下达教育专项{a|4275万元|CNY}，其中中央{b|2610万元|CNY}、省级{c|1208万元|CNY}、市级{d|457万元|CNY}。年末支出{e|3814万元|CNY}，执行率{p|89.2%|percent}；未支出{f|461万元|CNY}，其中结转下年{g|385万元|CNY}，财政收回{h|76万元|CNY}。
义务教育薄弱环节改善{x|1960万元|CNY}支出{y|1871万元|CNY}，执行率{q|95.5%|percent}；学前教育发展{z|740万元|CNY}支出{w|566万元|CNY}，执行率{r|76.5%|percent}；其余{u|1575万元|CNY}支出{v|1377万元|CNY}，执行率{s|87.4%|percent}。执行率最低的是学前教育发展资金，低于全县平均{t|13.7个百分点|percentage-point}。""",
[("sum","a","b c d"),("share","e","a","p"),("diff","a","e","f"),("sum","f","g h"),("share","y","x","q"),("share","w","z","r"),("lin","u","+a -x -z"),("share","v","u","s"),("sum","e","y w v"),("smallest","r","q s"),("diff","p","r","t"),("between","p","q r s"),("bound","e","a")],
[error("difference-mismatch","t","p r",[10],("12.7个百分点","percentage-point"),"89.2%减76.5%为12.7个百分点","wrong digit",2)],
scope=[("diff","q","r","t"),("share","f","a","p")])

passage("titles-training", """4.教师队伍专业发展。专任教师{n|2284人|person}中，正高级{a|9人|person}、副高级{b|512人|person}、中级{c|987人|person}、初级{d|603人|person}、未定级{e|173人|person}。副高级以上占{p|22.8%|percent}，中级以上占{q|66.0%|percent}。
五年一周期{l|360学时|other}的培训，{f|2019人|person}已完成，完成率{r|88.4%|percent}；未完成的{g|265人|person}中，入职不满两年的{h|148人|person}不作要求，实际欠账{i|117人|person}。培训经费{k|412万元|CNY}，占教师工资总额{t|2.57亿元|CNY}的{s|1.6%|percent}，达到{u|1.5%|percent}的规定。生均公用经费中安排培训{v|186万元|CNY}，占公用经费{w|2480万元|CNY}的{x|7.5%|percent}，高于{y|5%|percent}的下限。""",
[("sum","n","a b c d e"),("sharesum","a b","n","p"),("sharesum","a b c","n","q"),("share","f","n","r"),("diff","n","f","g"),("diff","g","h","i"),("share","k","t","s"),("least","u","s"),("share","v","w","x"),("least","y","x")],
scope=[("share","b","n","p"),("sharesum","b c","n","q")], hard="完成率与欠账口径不同，入职不满两年不作要求")

passage("rotation-threshold", """教师交流轮岗：符合交流条件的教师{a|846人|person}，2023年交流{b|97人|person}，占{p|11.5%|percent}，超过{t|10%|percent}的要求；交流教师中骨干教师{c|18人|person}，占交流总数的{q|18.6%|percent}，未达到{u|20%|percent}，自评扣分。
2022年符合条件{d|802人|person}、交流{e|86人|person}，占{r|10.7%|percent}，骨干{f|21人|person}，占{s|24.4%|percent}。两年相比，交流人数增加{g|11人|person}，骨干人数也增加{h|3人|person}，但骨干占比下降{i|5.8个百分点|percentage-point}。""",
[("share","b","a","p"),("least","t","p"),("share","c","b","q"),("share","e","d","r"),("share","f","e","s"),("diff","b","e","g"),("diff","f","c","h"),("trend","up","f c"),("diff","s","q","i"),("below","q","u"),("bound","c","b"),("trend","up","e b")],
[error("direction-mismatch","c","f",[7],None,"骨干由21人减为18人，是减少3人","direction",2,"骨干人数减少3人")],
scope=[("share","c","a","q"),("share","f","d","s")])

passage("playground-per-pupil", """生均校舍与场地面积自查（单位：平方米）
学校类别  在校生  校舍面积  生均校舍  运动场面积  生均运动场
小学  {s1|16420|student}  {a1|83742|other}  {p1|5.1|other}  {b1|128076|other}  {q1|7.8|other}
初中  {s2|8235|student}  {a2|50234|other}  {p2|6.1|other}  {b2|84821|other}  {q2|10.3|other}
合计  {s|24655|student}  {a|133976|other}  {p|5.4|other}  {b|213897|other}  {q|8.6|other}
省定标准：小学生均校舍{t1|4.5平方米|other}、运动场{u1|7.56平方米|other}；初中{t2|5.8平方米|other}、{u2|10.2平方米|other}。小学初中校舍、运动场生均面积均已达标，全县平均比小学标准高{d|0.9平方米|other}（校舍）。""",
[("sum","s","s1 s2"),("sum","a","a1 a2"),("sum","b","b1 b2"),("avg","a1","s1","p1"),("avg","a2","s2","p2"),("avg","b1","s1","q1"),("avg","b2","s2","q2"),("avg","a","s","p"),("avg","b","s","q"),("least","t1","p1"),("least","t2","p2"),("least","u1","q1"),("least","u2","q2"),("diff","p","t1","d"),("between","p","p1 p2"),("between","q","q1 q2")],
[error("sum-mismatch table-mismatch average-mismatch","b","b1 b2 s q",[2,8],("212897","other"),"两类相加为212897，合计多出一千","wrong digit",1)],
scope=[("mean","p1 p2","p")])

passage("nutrition-meals", """营养改善计划。春季学期受益学生{a|18240人|student}，供餐{b|98天|other}，每生每天{c|5元|CNY}，拨付{d|893.76万元|CNY}。秋季受益{e|18033人|student}，供餐{f|102天|other}，拨付{g|919.68万元|CNY}。全年合计{h|1813.44万元|CNY}，年初预算按{i|200天|other}、{j|18240人|student}安排{k|1824万元|CNY}，执行{l|99.4%|percent}。结余{m|10.56万元|CNY}，是秋季学生减少{x|207人|student}形成的，不属截留。食堂供餐比例{y|100%|percent}，{z|71所|school}学校全部由食堂供餐，不再有企业配餐。""",
[("prod","d","a b c"),("prod","g","e f c"),("sum","h","d g"),("prod","k","i j c"),("share","h","k","l"),("diff","k","h","m"),("diff","a","e","x"),("prod","m","x f c"),("sum","i","b f"),("same","a","j"),("below","h","k")],
scope=[("prod","d","a i c"),("prod","k","a b c")], hard="供餐天数按实际，学生数有变动；补助标准年中调整")

passage("aid-wrong-unit", """学生资助。全年资助各学段困难学生{n|14862人次|person-time}，资金{m|1263.4万元|CNY}。其中学前{a|1840人次|person-time}、{a1|92万元|CNY}；义务教育{b|9426人次|person-time}、{b1|589.1万元|CNY}；普高{c|2310人次|person-time}、{c1|338.8万元|CNY}；中职{d|1286人次|person-time}、{d1|243.5万元|CNY}。人次均{v|8501元|CNY}，普高最高的一档每生每年{t|3000元|CNY/year}。
建档立卡脱贫家庭学生{e|5208人|student}（按人计，上述按人次计）应助尽助，资助率{p|100%|percent}。资金比上年{o|1180.7万元|CNY}增加{q|82.7万元|CNY}，增长{r|7.0%|percent}。""",
[("sum","n","a b c d"),("sum","m","a1 b1 c1 d1"),("avg","m","n","v"),("diff","m","o","q"),("growth","m","o","r"),("growthb","o","q","r"),("trend","up","o m")],
[error("average-mismatch","v","n m",[2],("850元","CNY"),"1263.4万元除以14862人次约850元，多写了一位","power of ten",2)],
scope=[("avg","m","e","v")])

passage("bandwidth-access", """信息化方面，{zz|三项|item}指标自评如下。其一，全县{n|118所|school}学校（含教学点）全部接入宽带，其中{a|1000M|Mbps}以上{b|83所|school}，占{p|70.3%|percent}；{c|200M|Mbps}至{d|1000M|Mbps}（不含）{e|29所|school}；其余{f|6所|school}教学点为{g|100M|Mbps}，没有低于{h|100M|Mbps}的。其二，班级多媒体{i|1624套|item}，教学班{j|1651个|class}，配备率{q|98.4%|percent}，未配的{k|27个|class}班为今秋新增班。其三，师机比要求{l|1:1|ratio}，现有教师{m|3320名|person}、教师终端{o|3105台|item}，师机比为{r|1:0.94|ratio}，达到要求。""",
[("same","a","d"),("sum","n","b e f"),("share","b","n","p"),("share","i","j","q"),("diff","j","i","k"),("least","h","g"),("count","zz",3),("avg","o","m","r"),("least","l","r")],
[error("bound-exceeded","r","l",[8],None,"每名教师0.94台，不到1:1","limit against the figure",1,"未达到1:1的要求")],
scope=[("share","b","j","p"),("share","e","n","p")])

passage("school-doctor", """卫生健康：按规定，寄宿制学校或学生{a|600人|student}以上的非寄宿制学校应配专职卫生技术人员。全县有寄宿制学校{b|28所|school}、{a2|600人|student}以上非寄宿制学校{c|21所|school}，应配学校{d|49所|school}；已配{e|43所|school}，配备率{p|87.8%|percent}，还差{f|6所|school}。{a3|600人|student}以下的{g|34所|school}非寄宿制学校可配兼职保健教师，已配{h|33所|school}，配备率{q|97.1%|percent}，仅{i|1所|school}教学点由乡镇卫生院医生兼管。
全县专职校医{j|46人|person}、兼职保健教师{k|41人|person}，合计{l|87人|person}；其中{m|3所|school}学校各配专职校医{o|2人|person}，其余各{x|1人|person}。""",
[("sum","d","b c"),("share","e","d","p"),("diff","d","e","f"),("diff","g","i","h"),("share","h","g","q"),("sum","l","j k"),("same","a","a2"),("same","a","a3"),("expr","m*o+(e-m)*x","j")],
scope=[("expr","m*o+(d-m)*x","j"),("share","h","d","q")], hard="校医人数大于学校数；兼职教师多于兼职学校因另有校点")

passage("preschool-places-plan", """学位建设：三年行动计划新增学前学位{a|3600个|place}，2021年、2022年、2023年计划分别为{b|1200个|place}、{c|1320个|place}、{d|1080个|place}，实际分别新增{e|1140个|place}、{f|1410个|place}、{g|1170个|place}，累计{h|3720个|place}，完成计划的{p|103.3%|percent}。分年看，2021年完成{q|95.0%|percent}，2022年完成{r|106.8%|percent}，2023年完成{s|92.3%|percent}，后两年均超额完成。
新增学位中公办{i|2430个|place}，占{t|65.3%|percent}，其余{j|1290个|place}为普惠性民办。""",
[("sum","a","b c d"),("sum","h","e f g"),("share","h","a","p"),("share","e","b","q"),("share","f","c","r"),("share","g","d","s"),("share","i","h","t"),("diff","h","i","j"),("below","d","g"),("below","c","f"),("below","e","b")],
[error("share-mismatch","s","d g",[5],("108.3%","percent"),"计划与实际颠倒相除；与“后两年均超额完成”也不合","wrong base",2)],
scope=[("share","i","a","t"),("share","g","b","s")])

passage("three-year-attendance-table", """附件1 义务教育主要指标（三年）
指标	2021年	2022年	2023年
小学净入学率	{a1|99.96%|percent}	{a2|99.97%|percent}	{a3|100%|percent}
初中毛入学率	{b1|101.2%|percent}	{b2|100.8%|percent}	{b3|101.5%|percent}
巩固率	{c1|96.8%|percent}	{c2|97.3%|percent}	{c3|97.9%|percent}
大班额数	{d1|31个|class}	{d2|14个|class}	{d3|5个|class}
大班额占比	{e1|3.1%|percent}	{e2|1.4%|percent}	{e3|0.5%|percent}
教学班总数	{f1|1006个|class}	{f2|1022个|class}	{f3|1048个|class}
三年间，巩固率累计提高{x|1.1个百分点|percentage-point}，大班额减少{y|26个|class}，下降{z|83.9%|percent-}；初中毛入学率超过{w|100%|percent}，系含超龄及外县学生，2022年略有回落。""",
[("share","d1","f1","e1"),("share","d2","f2","e2"),("share","d3","f3","e3"),("diff","c3","c1","x"),("diff","d1","d3","y"),("growth","d3","d1","z"),("trend","up","a1 a2 a3"),("trend","up","c1 c2 c3"),("trend","down","d1 d2 d3"),("trend","down","e1 e2 e3"),("trend","up","f1 f2 f3"),("below","w","b1"),("below","w","b2"),("below","w","b3"),("trend","down","b1 b2")],
scope=[("trend","up","b1 b2 b3"),("diff","c3","c2","x")], hard="毛入学率可超过百分之百且有回落")

passage("special-post-hours", half("""本县特岗教师招聘：计划{a|120人|person}，报名{b|634人|person}，资格审查通过{c|587人|person}，录用{d|114人|person}，计划完成率{p|95.0%|percent}。分到乡镇中心校{e|63人|person}、村小和教学点{f|51人|person}，村小和教学点占{q|44.7%|percent}。服务期满留任：应留{g|92人|person}，留任{h|88人|person}，留任率{r|95.7%|percent}；离岗的{i|5人|person}中考研{j|2人|person}、调出{k|2人|person}。报录比约{l|5.6:1|ratio}。"""),
[("share","d","a","p"),("sum","d","e f"),("share","f","d","q"),("share","h","g","r"),("diff","g","h","i"),("sum","i","j k"),("bound","c","b"),("ratio","b","d","l")],
[error("difference-mismatch sum-mismatch","i","g h j k",[4,5],("4人","person"),"应留减留任为4人，两项去向相加也是4人","count against list",2)],
scope=[("share","h","a","r"),("ratio","c","d","l")])

passage("next-goals", """下一步目标（2024—2026年）：到2026年，公办园在园幼儿占比由现在的{a|53.4%|percent}提高到{b|58%|percent}，年均提高约{v|1.5个百分点|percentage-point}；九年巩固率由{c|97.1%|percent}提高到{d|98.5%|percent}，提高{e|1.4个百分点|percentage-point}；高中阶段毛入学率由{f|93.6%|percent}提高到{g|96%|percent}以上，提高{h|2.4个百分点|percentage-point}；研究生学历高中教师占比由{i|8.2%|percent}提高到{j|15%|percent}，提高{k|8.8个百分点|percentage-point}；中心城区大班额由{l|7个|class}减到{m|0|class}。""",
[("expr","(b-a)/3","v"),("diff","d","c","e"),("diff","g","f","h"),("diff","j","i","k"),("trend","up","a b"),("trend","up","c d"),("trend","up","f g"),("trend","up","i j"),("trend","down","l m")],
[error("difference-mismatch","k","i j",[3],("6.8个百分点","percentage-point"),"15%减8.2%为6.8个百分点","wrong digit",1)],
scope=[("diff","b","a","v"),("growth","b","a","v")])

passage("party-leadership-meetings", """（一）坚持党对教育工作的全面领导。县委教育工作领导小组全年召开会议{a|6次|item}，研究议题{b|31个|item}，其中经费类{c|8个|item}、编制待遇类{d|7个|item}、项目建设类{e|9个|item}、其他{f|7个|item}。县委常委会议教{g|5次|item}、县政府常务会议教{h|9次|item}，县级领导联系学校{i|32所|school}，全年到校调研{j|118次|item}，每校平均{k|3.7次|other}，均不少于{l|2次|other}。
中小学党组织覆盖率{p|100%|percent}：{m|94所|school}学校中单独建支部{n|76所|school}、联合支部{o|17所|school}（涵盖规模较小的学校），党组织书记校长“一肩挑”{q|51所|school}，占{r|54.3%|percent}，实行党组织领导的校长负责制的{s|22所|school}。""",
[("sum","b","c d e f"),("avg","j","i","k"),("least","l","k"),("sharesum","n o","m","p"),("sum","m","n o"),("share","q","m","r"),("bound","q","m"),("bound","s","m")],
[error("sum-mismatch share-mismatch","n","p m o",[3,4],("77所","school"),"覆盖率100%要求两类之和等于94所，76加17只有93","wrong digit",1)],
scope=[("sum","j","a g h"),("share","q","n","r")])

passage("vacancy-canteen-staff", """食堂从业人员与食品安全：全县学校食堂{a|83个|item}，“明厨亮灶”{b|83个|item}，覆盖率{p|100%|percent}；从业人员{c|674人|person}，与就餐学生{d|62480人|student}之比为{r|1:92.7|ratio}，达到不低于{l|1:100|ratio}的标准。持健康证{e|674人|person}，持证率{q|100%|percent}。自办食堂{f|79个|item}，占{s|95.2%|percent}；承包经营{g|4个|item}，均在合同期内，到期收回。抽检{h|415批次|item}，不合格{i|6批次|item}，合格率{t|98.6%|percent}，较上年的{u|97.1%|percent}提高{v|1.5个百分点|percentage-point}。""",
[("same","a","b"),("share","b","a","p"),("ratio","d","c","r"),("most","r","l"),("share","e","c","q"),("same","e","c"),("sum","a","f g"),("share","f","a","s"),("expr","(h-i)/h*100","t"),("diff","t","u","v")],
scope=[("share","i","h","t"),("ratio","d","a","r")], hard="1:92.7优于1:100；承包尚在合同期")

passage("spending-structure", """2023年一般公共预算教育支出{a|64320万元|CNY}，其中学前{b|5108万元|CNY}、小学{c|24736万元|CNY}、初中{d|17425万元|CNY}、高中{e|9862万元|CNY}、职业教育{f|4319万元|CNY}、特殊及其他{g|2870万元|CNY}。学前占{p|7.9%|percent}，达到省里{l|6%|percent}的底线；职业教育占{q|6.7%|percent}；义务教育占{r|65.5%|percent}。
按经济分类，人员经费{h|47210万元|CNY}，公用经费{i|9405万元|CNY}，项目支出{j|7705万元|CNY}，分别占{s|73.4%|percent}、{t|14.6%|percent}、{u|12.0%|percent}。人员经费由{v|43850万元|CNY}增长{w|7.7%|percent}。""",
[("sum","a","b c d e f g"),("share","b","a","p"),("least","l","p"),("share","f","a","q"),("sharesum","c d","a","r"),("sum","a","h i j"),("share","h","a","s"),("share","i","a","t"),("share","j","a","u"),("hundred","s t u"),("growth","h","v","w"),("trend","up","v h")],
scope=[("share","c","a","r"),("growth","a","v","w")], hard="义务教育占比为两项之和；两种分类的合计相同")

passage("salary-cumulative", """教师平均工资收入水平执行情况
年度；教师人均（万元）；公务员人均（万元）；差额（万元）
2020年；{a1|9.84|CNY/year@万}；{b1|9.71|CNY/year@万}；{c1|0.13|CNY/year@万}
2021年；{a2|10.26|CNY/year@万}；{b2|10.17|CNY/year@万}；{c2|0.09|CNY/year@万}
2022年；{a3|10.95|CNY/year@万}；{b3|10.73|CNY/year@万}；{c3|0.12|CNY/year@万}
2023年；{a4|11.38|CNY/year@万}；{b4|11.19|CNY/year@万}；{c4|0.19|CNY/year@万}
{zz|四年|other}间教师年均增长{g|5.0%|percent}，公务员年均增长{h|4.8%|percent}；差额最大的是2022年，各年差额均为正数，“不低于”得到落实。""",
[("diff","a1","b1","c1"),("diff","a2","b2","c2"),("diff","a3","b3","c3"),("diff","a4","b4","c4"),("trend","up","a1 a2 a3 a4"),("trend","up","b1 b2 b3 b4"),("below","b1","a1"),("below","b2","a2"),("below","b3","a3"),("below","b4","a4"),("largest","c3","c1 c2 c4"),("count","zz",4),("cagrv",3,"a4","a1","g"),("cagrv",3,"b4","b1","h")],
[error("difference-mismatch table-mismatch direction-mismatch","c3","c1 c2 a3 b3 c4",[2,10],("0.22","CNY/year@万"),"10.95减10.73为0.22；写0.12则2022年也不是差额最大的一年","wrong digit",2)],
scope=[("cagrv",4,"a4","a1","h")])

passage("migrant-quota-list", wrap("""随迁子女分布：全县{n|2406人|student}，涉及{m|31所|school}学校。超过{l|100人|student}的有{x|7所|school}：一小{a|312人|student}、二小{b|287人|student}、三小{c|241人|student}、四小{d|196人|student}、一中{e|174人|student}、二中{f|133人|student}，{zz|六校|item}合计{s|1343人|student}，占全县的{p|55.8%|percent}。其余{o|1063人|student}分散在{y|25所|school}学校，平均每校{v|42.5人|student}，最多的{!one|一所}{w|88人|student}。""", 36),
[("sum","s","a b c d e f"),("share","s","n","p"),("diff","n","s","o"),("diff","m","y","x"),("count","x",6),("count","zz",6),("avg","o","y","v"),("below","l","a"),("below","l","b"),("below","l","c"),("below","l","d"),("below","l","e"),("below","l","f"),("below","w","l"),("bound","v","w")],
[error("difference-mismatch count-mismatch","x","m y",[3,4],("6所","school"),"31所减25所是6所，列出的也是6所","count against list",3)],
scope=[("avg","o","m","v")])

passage("junior-high-choices", """控辍保学与毕业去向。2023届初中毕业生{a|4237人|student}，升入普高{b|2318人|student}、中职{c|1744人|student}、技工学校{d|96人|student}，参军就业{e|41人|student}，其他{f|38人|student}。升学率{p|98.1%|percent}（升入普高、中职、技校）。普高实际招生{g|2402人|student}，比升入普高的应届毕业生多{h|84人|student}，为外县和往届生；中职实际招生{i|1802人|student}，多{j|58人|student}，为往届生。应届生升入中职和技校{y|1840人|student}，职普比{q|4.43:5.57|ratio}，按招生口径为{r|0.79:1|ratio}（中职含技校）。
年内劝返{k|12人|student}，其中随班{l|8人|student}、送教{m|4人|student}，年末建档立卡辍学学生为{o|0|student}。""",
[("sum","a","b c d e f"),("sharesum","b c d","a","p"),("diff","g","b","h"),("diff","i","c","j"),("sum","k","l m"),("expr","(i+d)/g","r"),("sum","y","c d"),("split","y","b","q")],
scope=[("share","g","a","p"),("ratio","i","g","r")], hard="毕业生去向互不重叠；升学率不含往届")

passage("budget-plan-actual", """2022年教育费附加及土地出让收益计提教育资金安排与执行。应计提土地出让收益{a|3280万元|CNY}的{b|10%|percent}，即{c|328万元|CNY}，实际计提{d|328万元|CNY}；教育费附加征收{e|1416万元|CNY}，全额用于教育{f|1416万元|CNY}，其中职业教育安排{g|434万元|CNY}，占{h|30.6%|percent}，不低于{i|30%|percent}。{zq|两项|item}资金合计{j|1848万元|CNY}，年初预算{k|1690万元|CNY}，执行{l|103.2%|percent}。
其中用于校舍改造{m|912万元|CNY}，设备{o|388万元|CNY}，职业教育实训{q|434万元|CNY}，还贷{r|10万元|CNY}。""",
[("prod","c","a b","1/100"),("same","c","d"),("same","e","f"),("share","g","e","h"),("least","i","h"),("sum","j","d f"),("share","j","k","l"),("sum","j","m o q r"),("same","q","g"),("count","zq",2)],
[error("sum-mismatch share-mismatch","j","d f k l m o q r",[5,6,7],("1744万元","CNY"),"328万元与1416万元合计1744万元","wrong digit",2)],
scope=[("share","g","j","h")])

passage("class-size-table-counts", """2023年底大班额清单
1. 城关一小：四年级{a|2个|class}班、五年级{b|1个|class}班，{c|3个|class}，最大班额{d|57人|student}。
2. 城关二小：六年级{e|2个|class}班，最大{f|58人|student}。
3. 城关初中：八年级{g|3个|class}班、九年级{h|4个|class}班，{i|7个|class}，最大{j|61人|student}。
4. 城东初中：九年级{k|1个|class}班，{m|56人|student}。
以上{zz|四所|school}学校共{n|14个|class}，占义务教育教学班{o|938个|class}的{p|1.4%|percent}，控制在{l|2%|percent}以内；其中小学{q|5个|class}，初中{r|8个|class}。大班额起点为{t|56人|student}，没有{u|66人|student}以上的超大班额。""",
[("sum","c","a b"),("sum","i","g h"),("sum","n","c e i k"),("sum","n","q r"),("sum","q","c e"),("sum","r","i k"),("share","n","o","p"),("most","p","l"),("bound","t","d"),("bound","t","f"),("bound","t","j"),("bound","t","m"),("below","j","u"),("below","d","u"),("below","f","u"),("below","m","u"),("count","zz",4)],
[error("sum-mismatch count-mismatch share-mismatch","n","c e i k o p q r",[2,3,6],("13个","class"),"四校相加为13个，小学5个加初中8个也是13个","count against table",3)],
scope=[("share","n","q","p")])

passage("teacher-recruit-history", spaced("""教师补充机制：近{zz|五年|other}全县新招教师{a|1063人|person}，分年为2019年{a1|168人|person}、2020年{a2|207人|person}、2021年{a3|241人|person}、2022年{a4|238人|person}、2023年{a5|209人|person}。退休离职{b|874人|person}，净增{c|189人|person}。平均每年招{v|213人|person}，2021年最多，2019年最少。
教师总数由2018年底{d|3116人|person}增加到2023年底{e|3295人|person}，增加{f|179人|person}，比净增少{g|10人|person}，系划转到县直其他单位。"""),
[("sum","a","a1 a2 a3 a4 a5"),("diff","a","b","c"),("overn","a",5,"v"),("largest","a3","a1 a2 a4 a5"),("smallest","a1","a2 a3 a4 a5"),("diff","e","d","f"),("diff","c","f","g"),("count","zz",5),("trend","up","d e")],
scope=[("diff","a","d","c"),("diff","a","b","f")], hard="净增与总数增加之差由划转解释")

passage("safety-three-hundred", half("""校园安全“{!name|三个}百分之百”自查：全县中小学幼儿园{n|143所|school}，专职保安配备达标{a|143所|school}，封闭化管理{b|143所|school}，一键报警与公安联网{c|140所|school}，{zq|三项|item}均为{p|100%|percent}。护学岗设置{d|131所|school}，占{q|91.6%|percent}。
保安{e|352人|person}中男性{f|297人|person}、女性{g|55人|person}；五十五岁以上的{h|23人|person}，占{r|6.5%|percent}，已列入更换计划，{i|15人|person}年底前换完，另外{j|8人|person}明年春换完。"""),
[("share","a","n","p"),("share","b","n","p"),("share","c","n","p"),("share","d","n","q"),("sum","e","f g"),("share","h","e","r"),("sum","h","i j"),("bound","c","n"),("bound","h","e"),("count","zq",3)],
[error("share-mismatch","c","n p",[2],("143所","school"),"143所里只有140所联网，达不到100%","text against figures",1)],
scope=[("share","d","c","q")])

passage("standard-ratio-teachers", """师生比核查（按编制标准，小学{l1|1:19|ratio}、初中{l2|1:13.5|ratio}、高中{l3|1:12.5|ratio}）
小学：学生{a|22743人|student}，专任教师{b|1263人|person}，{r1|18.0:1|ratio}（生师比），优于标准；
初中：学生{c|10611人|student}，专任教师{d|806人|person}，{r2|13.2:1|ratio}，优于标准；
高中：学生{e|7206人|student}，专任教师{f|548人|person}，{r3|13.1:1|ratio}，劣于标准，缺{g|38人|person}。""",
[("ratio","a","b","r1"),("ratio","c","d","r2"),("ratio","e","f","r3"),("most","r1","l1"),("most","r2","l2"),("below","l3","r3"),("expr","e/l3-f","g")],
[error("difference-mismatch","g","l3 e f",[6],("28人","person"),"7206除以12.5约576人，减548缺28人","wrong digit",2)],
scope=[("ratio","a","d","r1")])

passage("after-school-cost", """课后服务经费：全县参与学生{a|23460人|student}，按每生每学期{b|240元|CNY/student}收取（{zq|两个|item}学期），免收困难学生{c|1870人|student}，实收学生{d|21590人|student}，全年应收{e|1036.32万元|CNY}；财政补助按参与学生每人每年{f|100元|CNY/student}计{g|234.60万元|CNY}，合计{h|1270.92万元|CNY}。支出中教师劳务{i|1016.74万元|CNY}，占{p|80.0%|percent}，符合不超过{l|80%|percent}的规定；场地材料{j|254.18万元|CNY}。教师{k|1684人|person}人均{m|6038元|CNY/year}。""",
[("diff","a","c","d"),("prod","e","d b zq"),("prod","g","a f",1),("sum","h","e g"),("share","i","h","p"),("most","p","l"),("diff","h","i","j"),("avg","i","k","m"),("bound","c","a")],
scope=[("prod","e","a b zq"),("share","i","e","p")], hard="收费不含免收学生，补助含全部参与学生；含两个学期")

passage("two-rises-three-year-wrong-base", """“{!name|两个}只增不减”核算表说明：一般公共预算教育支出2021年{a|5.44亿元|CNY}，2022年{b|5.71亿元|CNY}，2023年{c|6.02亿元|CNY}；2022年增长{p|5.0%|percent}，2023年增长{q|5.1%|percent}。生均一般公共预算教育支出（小学）2021年{d|10360元|CNY/student}，2022年{e|10885元|CNY/student}，2023年{f|11402元|CNY/student}；2022年增长{r|5.1%|percent}，2023年增长{s|4.7%|percent}。教育支出占财政支出比重由{g|18.6%|percent}升至{h|18.9%|percent}再到{i|19.2%|percent}，三年累计提高{j|0.6个百分点|percentage-point}。省评估要求当年增幅高于{t|0%|percent}，均达标。""",
[("growth","b","a","p"),("growth","c","b","q"),("growth","e","d","r"),("growth","f","e","s"),("trend","up","a b c"),("trend","up","d e f"),("trend","up","g h i"),("diff","i","g","j"),("least","t","p"),("least","t","q"),("least","t","r"),("least","t","s")],
[error("growth-mismatch","q","b c",[1],("5.4%","percent"),"增量0.31亿元应除以2022年的5.71亿元，误除以2023年的6.02亿元","later divided instead of earlier",1)],
scope=[("growth","c","a","q"),("diff","h","g","j")])

passage("kindergarten-staff-ratio", """幼儿园教职工与幼儿比：公办园{a|42所|school}，教职工{b|1010人|person}、幼儿{c|7070人|student}，比例{r|1:7.0|ratio}，符合{l|1:7|ratio}以内的要求；民办园{d|38所|school}，教职工{e|658人|person}、幼儿{f|4738人|student}，比例{s|1:7.2|ratio}，达到要求。{zq|两类|item}合计教职工{g|1668人|person}、幼儿{h|11808人|student}，比例{t|7.1:1|ratio}。专任教师{i|905人|person}，持证{j|880人|person}，持证率{k|97.2%|percent}；大专以上{m|784人|person}，占{n|86.6%|percent}，比上年{o|83.9%|percent}提高{q|2.7个百分点|percentage-point}。""",
[("ratio","c","b","r"),("ratio","f","e","s"),("sum","g","b e"),("sum","h","c f"),("ratio","h","g","t"),("share","j","i","k"),("share","m","i","n"),("diff","n","o","q"),("most","r","l"),("most","s","l"),("bound","i","g"),("between","t","r s"),("count","zq",2)],
[error("bound-exceeded","s","l",[9],None,"1:7.2高于1:7的要求","limit against the figure",1,"民办园未达到要求")],
scope=[("ratio","c","e","r")])

passage("labs-equipment", """（六）仪器设备。小学生均仪器设备值{a|2160元|CNY/student}，高出省标{b|2000元|CNY/student}的{p|8.0%|percent}；初中{c|2385元|CNY/student}，比省标{d|2500元|CNY/student}低{e|115元|CNY/student}，未达标学校{f|3所|school}，占初中{g|19所|school}的{q|15.8%|percent}。设备总值{h|7038万元|CNY}，小学{i|4586万元|CNY}、初中{j|2452万元|CNY}；学生数小学{k|21230人|student}、初中{m|10280人|student}。与上年相比，小学增值{n|412万元|CNY}，增长{r|9.9%|percent}；初中增值{o|168万元|CNY}，增长{s|7.4%|percent}。初中增幅低于小学。""",
[("growth","a","b","p"),("diff","d","c","e"),("share","f","g","q"),("sum","h","i j"),("avg","i","k","a"),("avg","j","m","c"),("growthc","i","n","r"),("growthc","j","o","s"),("below","s","r"),("below","c","d")],
scope=[("growthb","i","n","r"),("avg","h","k","a")], hard="增幅以上年值为底，不以当年值")

passage("overview-three-levels", """【概述】我县现有各级各类学校{a|214所|school}（不含教学点），在校（园）学生{b|6.83万人|student}，专任教师{c|4627人|person}。
【学校】幼儿园{a1|98所|school}、小学{a2|81所|school}、初中{a3|26所|school}、普通高中{a4|6所|school}、中职{a5|2所|school}、特校{a6|1所|school}。
【学生】幼儿园{b1|15246人|student}、小学{b2|27890人|student}、初中{b3|13417人|student}、普通高中{b4|8563人|student}、中职{b5|3121人|student}、特校{b6|108人|student}，共{bb|68345人|student}。
【教师】幼儿园{c1|987人|person}、小学{c2|1609人|person}、初中{c3|1196人|person}、普通高中{c4|682人|person}、中职{c5|153人|person}；特校{c6|31人|person}另行统计。
【比率】高中阶段（普高加中职）学生占全部学生的{p|17.1%|percent}，中职占高中阶段{q|36.4%|percent}。""",
[("sum","a","a1 a2 a3 a4 a5 a6"),("sum","bb","b1 b2 b3 b4 b5 b6"),("same","bb","b"),("sum","c","c1 c2 c3 c4 c5"),("sharesum","b4 b5","bb","p"),("shareofsum","b5","b4 b5","q")],
[error("share-mismatch","q","b4 b5",[5],("26.7%","percent"),"中职占高中阶段应除以普高与中职之和，误除以普高","wrong denominator",2)],
scope=[("share","c6","c","q")])

passage("tax-land-fund", """问：土地出让收益计提的教育资金有没有足额到位？
自评：2023年土地出让总价款{a|4.86亿元|CNY}，扣除征地补偿、前期开发等成本{b|3.91亿元|CNY}，净收益{c|0.95亿元|CNY}；按净收益{d|10%|percent}计提{e|950万元|CNY}，已全部划入教育资金专户。若按总价款计算，仅相当于{f|1.95%|percent}，并不违反规定。
问：{!idiom|一}般公共预算教育支出占比？
自评：全年财政支出{g|31.8亿元|CNY}，教育支出{h|5.93亿元|CNY}，占{i|18.6%|percent}；年初预算教育支出{j|5.71亿元|CNY}，决算比预算多{k|0.22亿元|CNY}，系年中追加。追加中上级转移支付{l|0.15亿元|CNY}、县级{m|0.07亿元|CNY}。""",
[("diff","a","b","c"),("prod","e","c d","1/100"),("share","e","a","f"),("share","h","g","i"),("diff","h","j","k"),("sum","k","l m"),("bound","b","a"),("bound","h","g")],
scope=[("share","e","c","f"),("share","k","h","i"),("prod","e","a d","1/100")], hard="计提以净收益为基数；预算与决算不同")

passage("townships-table-kindergarten", """表2 各乡镇公办园在园幼儿情况
乡镇 | 在园幼儿 | 其中公办 | 公办占比
甲镇 | {a1|1486|student} | {b1|843|student} | {p1|56.7%|percent}
乙镇 | {a2|1120|student} | {b2|607|student} | {p2|54.2%|percent}
丙镇 | {a3|974|student} | {b3|562|student} | {p3|57.7%|percent}
丁乡 | {a4|651|student} | {b4|338|student} | {p4|51.9%|percent}
戊乡 | {a5|503|student} | {b5|262|student} | {p5|52.1%|percent}
合计 | {a|4734|student} | {b|2612|student} | {p|55.2%|percent}
{zz|五个|item}乡镇公办占比都在{l|52%|percent}以上，最高的丙镇与最低的丁乡相差{d|5.8个百分点|percentage-point}，全县平均{v|55.2%|percent}，乡镇之间差距不大。""",
[("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","b5","a5","p5"),("share","b","a","p"),("same","p","v"),("largest","p3","p1 p2 p4 p5"),("smallest","p4","p1 p2 p3 p5"),("diff","p3","p4","d"),("count","zz",5),("least","l","p1"),("least","l","p2"),("least","l","p3"),("least","l","p4"),("least","l","p5"),("between","p","p1 p2 p3 p4 p5")],
[error("bound-exceeded","p4","l",[16],None,"丁乡51.9%低于52%","limit against the figure",2,"除丁乡51.9%外都在52%以上")],
scope=[("share","b1","a2","p1")])

passage("high-school-funding-fourfold", """普通高中发展：公用经费生均拨款标准由{a|1000元|CNY/student}提高到{b|1500元|CNY/student}，增长{p|50%|percent}；在校生{c|6240人|student}，全年拨付{d|936万元|CNY}。县级配套{e|60%|percent}，即{f|561.6万元|CNY}，省级{g|40%|percent}，即{h|374.4万元|CNY}。
化解高中债务：年初债务余额{i|3870万元|CNY}，当年偿还{j|1260万元|CNY}，年末{k|2610万元|CNY}，化解率{q|32.6%|percent}。
大班额：普高{l|126个|class}班，超过{m|55人|student}的{n|31个|class}，占{r|24.6%|percent}，较上年{o|29.3%|percent}下降{s|5.3个百分点|percentage-point-}。""",
[("growth","b","a","p"),("prod","d","c b"),("prod","f","d e","1/100"),("prod","h","d g","1/100"),("sum","d","f h"),("hundred","e g"),("diff","i","j","k"),("share","j","i","q"),("share","n","l","r"),("expr","r-o","s"),("trend","down","o r")],
[error("difference-mismatch","s","r o",[9],("4.7个百分点","percentage-point-"),"29.3%减24.6%为4.7个百分点","wrong digit",1)],
scope=[("prod","d","c a"),("share","j","k","q")])

passage("rotation-and-supply", """校长教师交流：全县应交流校长{a|48人|person}，交流{b|11人|person}，占{p|22.9%|percent}。教师应交流{c|920人|person}，实际{d|104人|person}，占{q|11.3%|percent}，其中城镇到乡村{e|61人|person}、乡村到城镇{f|28人|person}、乡村之间{g|15人|person}，城镇到乡村占{r|58.7%|percent}。骨干教师{h|32人|person}，占交流教师的{s|30.8%|percent}，高于省定{t|20%|percent}的要求{u|10.8个百分点|percentage-point}。交流满三年返回{i|73人|person}，留任{j|16人|person}，共应返{k|89人|person}。""",
[("share","b","a","p"),("share","d","c","q"),("sum","d","e f g"),("share","e","d","r"),("share","h","d","s"),("least","t","s"),("diff","s","t","u"),("sum","k","i j"),("bound","h","d")],
scope=[("share","e","c","r"),("share","h","c","s")], hard="交流占比以应交流人数计，骨干占比以交流人数计")

passage("student-bus", half("""校车与道路安全：全县核准校车{a|37辆|item}，核定载人{b|1295人|place}，接送学生{c|1998人|student}。其中分两趟接送的{d|21辆|item}、单趟接送的{e|16辆|item}，平均每辆接送{f|54人|student}，超过核载{g|35人|place}的部分由多趟解决，单趟均不超员。
驾驶人{h|39人|person}，照管员{i|37人|person}，{!per|一车一人}。全年排查隐患{j|58处|item}，整改{k|56处|item}，整改率{p|96.6%|percent}，余下{l|2处|item}为县乡道路会车台未建成。
校车运行补助每辆{m|3.2万元|CNY}，共{n|118.4万元|CNY}，县财政承担{o|70%|percent}，计{q|82.88万元|CNY}。"""),
[("sum","a","d e"),("avg","c","a","f"),("avg","b","a","g"),("same","i","a"),("share","k","j","p"),("diff","j","k","l"),("prod","n","a m"),("prod","q","n o","1/100"),("below","g","f")],
scope=[("bound","c","b"),("avg","c","d","f")], hard="接送人数大于核载，因为两趟接送")

passage("scores-overview-wrong-sum", """自评结果：本次自评共{zz|六项|item}{!name|一级}指标，满分{a|100分|other}。政治方向{a1|20分|other}，自评{b1|19.5分|other}；保障投入{a2|25分|other}，自评{b2|22.0分|other}；教师队伍{a3|20分|other}，自评{b3|18.5分|other}；办学条件{a4|15分|other}，自评{b4|13.0分|other}；规范办学{a5|10分|other}，自评{b5|9.5分|other}；安全稳定{a6|10分|other}，自评{b6|10.0分|other}。自评总分{b|93.5分|other}，得分率最低的是办学条件，为{p|86.7%|percent}；得分率最高的是安全稳定，为{q|100%|percent}。失分共{c|7.5分|other}，其中保障投入失{d|3.0分|other}、教师队伍失{e|1.5分|other}、办学条件失{f|2.0分|other}、其余失{g|1.0分|other}。""",
[("sum","a","a1 a2 a3 a4 a5 a6"),("sum","b","b1 b2 b3 b4 b5 b6"),("share","b4","a4","p"),("share","b6","a6","q"),("diff","a","b","c"),("diff","a2","b2","d"),("diff","a3","b3","e"),("diff","a4","b4","f"),("expr","(a1-b1)+(a5-b5)+(a6-b6)","g"),("sum","c","d e f g"),("count","zz",6)],
[error("sum-mismatch difference-mismatch","b","a b1 b2 b3 b4 b5 b6 c",[1,4],("92.5分","other"),"六项自评相加92.5分，与失分7.5分也只合92.5分","wrong digit",3)],
scope=[("share","b","a","p")])

passage("vocational-teachers-double", """职业教育办学条件。县职教中心占地{a|186亩|other}，校舍{b|61200平方米|other}，在校生{c|2980人|student}，生均校舍{p|20.5平方米|other}，达到{l1|20平方米|other}的标准；实训设备总值{d|1586万元|CNY}，生均{q|53221元|CNY/student}，高于标准{l2|2500元|CNY/student}。专任教师{e|164人|person}，生师比{r|18.2:1|ratio}；双师型{f|92人|person}，占专业课教师{g|118人|person}的{s|78.0%|percent}，占专任教师的{t|56.1%|percent}；兼职教师{h|27人|person}。
毕业生{i|921人|student}中就业{j|588人|student}、升学{k|312人|student}，就业升学率{u|97.7%|percent}。""",
[("avg","b","c","p"),("avg","d","c","q"),("least","l1","p"),("least","l2","q"),("ratio","c","e","r"),("share","f","g","s"),("share","f","e","t"),("sharesum","j k","i","u"),("bound","g","e")],
[error("average-mismatch","q","c d",[1],("5322元","CNY/student"),"1586万元除以2980人约5322元，多了一位","power of ten",1)],
scope=[("share","j","i","u"),("share","f","e","s")])

passage("dropout-special-list", """控辍保学“一县一案”。秋季开学核查适龄儿童少年{a|38416人|student}，在校{b|38203人|student}，不在校{c|213人|student}。不在校的经逐一核对：因病缓学{d|41人|student}、户籍迁出{e|97人|student}、随父母外出就读{f|68人|student}、失踪失联{g|2人|student}、疑似辍学{h|15人|student}。疑似辍学的已劝返{i|5人|student}，劝返率{p|100%|percent}；其中九年级{j|3人|student}、八年级{k|2人|student}。
常住适龄人口入学率{q|99.45%|percent}，另以学籍计的入学率为{r|100%|percent}。""",
[("diff","a","b","c"),("sum","c","d e f g h"),("share","i","h","p"),("sum","i","j k"),("share","b","a","q"),("bound","i","h")],
[error("sum-mismatch share-mismatch","h","c d e f g i p",[1,2],("5人","student"),"不在校213人减去前四类剩5人；写15人则各类之和多出10人，劝返率也不对","wrong digit",2)],
scope=[("same","q","r"),("share","h","c","p")])

passage("book-circulation", """中小学图书：馆藏{a|96.4万册|item}，在校生{b|30125人|student}，生均{p|32.0册|other}。当年新增{c|4.1万册|item}，剔除{d|1.6万册|item}，净增{e|2.5万册|item}，上年末{f|93.9万册|item}。新增生均{q|1.36册|other}，达到每年生均{l|1册|other}的要求。年借阅{g|61.8万册|item}，生均借阅{r|20.5册|other}，小学{g1|44.0万册|item}、初中{g2|17.8万册|item}。""",
[("avg","a","b","p"),("diff","c","d","e"),("diff","a","e","f"),("avg","c","b","q"),("least","l","q"),("avg","g","b","r"),("sum","g","g1 g2")],
scope=[("avg","e","b","q")], hard="新增与净增不同")

passage("enrolment-rate-near", spaced("""义务教育普及程度：{!label|一}是入学。小学适龄人口{a|24316人|student}，入学{b|24316人|student}，入学率{p|100%|percent}；初中适龄人口{c|11742人|student}，入学{d|11724人|student}，入学率{q|99.85%|percent}。{!label|二}是巩固。小学六年巩固率{e|99.1%|percent}，初中三年巩固率{f|98.9%|percent}。{!label|三}是残疾儿童少年入学率{g|97.2%|percent}，即{h|216人|student}中入学{i|210人|student}。{!label|四}是青壮年文盲率{j|0.6%|percent}以内。"""),
[("share","b","a","p"),("share","d","c","q"),("share","i","h","g"),("bound","i","h"),("bound","d","c")],
scope=[("same","e","f")], hard="11724与11742只是相近，并非颠倒")

passage("hours-boarding-staff", """寄宿制学校后勤配备：寄宿生{a|5400人|student}，生活教师{b|96人|person}，按寄宿生{l|50人|student}配{m|1名|person}的标准应配{c|108名|person}，缺{d|12名|person}；炊事员{e|171人|person}，按{o|30人|student}配{!per|一名}应配{f|180名|person}，缺{g|9名|person}。{zz|两项|item}共缺{h|21人|person}，已通过购买服务补齐{i|12人|person}，尚缺{j|9人|person}。寄宿生活补助小学每生每年{p|1250元|CNY/year}、初中{q|1500元|CNY/year}，按补助人数小学{r|864人|student}、初中{s|2110人|student}，全年应发{t|424.5万元|CNY}，已发{u|424.5万元|CNY}。""",
[("expr","a/l","c"),("expr","a/o","f"),("diff","c","b","d"),("diff","f","e","g"),("sum","h","d g"),("diff","h","i","j"),("expr","r*p+s*q","t"),("same","t","u"),("count","zz",2)],
scope=[("expr","a/l","f")], hard="补齐与缺额并存；两种岗位标准不同")

passage("salary-arrears-table", """附表 教师工资性待遇落实（2023年，单位：万元）
项目,应发,实发,差额
基本工资,{a1|9842|CNY@万},{b1|9842|CNY@万},{c1|0|CNY@万}
绩效工资,{a2|7318|CNY@万},{b2|7205|CNY@万},{c2|113|CNY@万}
乡镇补贴,{a3|1126|CNY@万},{b3|1126|CNY@万},{c3|0|CNY@万}
年终{!name|一次}性奖,{a4|2480|CNY@万},{b4|2396|CNY@万},{c4|84|CNY@万}
合计,{a|20766|CNY@万},{b|20659|CNY@万},{c|197|CNY@万}
差额系12月份新调入教师人事手续未办结，已在次年1月补发{d|197万元|CNY}。实发占应发{p|99.1%|percent}，绩效工资差额占全部差额的{q|57.4%|percent}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("diff","a1","b1","c1"),("diff","a2","b2","c2"),("diff","a3","b3","c3"),("diff","a4","b4","c4"),("diff","a","b","c"),("same","d","c"),("share","c2","c","q"),("share","b","a","p")],
[error("sum-mismatch table-mismatch difference-mismatch share-mismatch","b","b1 b2 b3 b4 a c p",[1,7,10],("20569","CNY@万"),"四项实发相加20569，数字颠倒；应发减差额也是20569","transposed digits",2)],
scope=[("share","c2","a2","q")])

passage("preschool-teacher-pay", """幼儿园教师：公办园教师{a|846人|person}，在编{b|352人|person}、备案制{c|218人|person}、聘用{d|276人|person}。聘用教师年人均工资{e|4.56万元|CNY/year}，为在编{f|9.12万元|CNY/year}的{p|50%|percent}，较上年的{g|4.20万元|CNY/year}提高{h|8.6%|percent}。按省要求，2025年底前聘用教师工资不低于在编的{l|60%|percent}，还差{i|10个百分点|percentage-point}，应达到{j|5.47万元|CNY/year}。
备案制教师人均{k|7.45万元|CNY/year}，{zq|三类|item}按人数加权后全县人均{m|7.20万元|CNY/year}。""",
[("sum","a","b c d"),("share","e","f","p"),("growth","e","g","h"),("diff","l","p","i"),("prod","j","f l","1/100"),("below","p","l"),("between","m","f k e"),("expr","(b*f+c*k+d*e)/a","m"),("trend","up","g e"),("count","zq",3)],
scope=[("mean","f k e","m"),("growth","f","g","h")], hard="编内外教师分别统计，平均不可直接相加")

passage("five-year-works", """“十四五”以来学校建设：计划新建改扩建项目{a|46个|item}，总投资{b|8.74亿元|CNY}，新增学位{c|21600个|place}。已完工{d|33个|item}，在建{e|9个|item}，未开工{f|4个|item}；完成投资{g|6.21亿元|CNY}，占总投资{p|71.1%|percent}；已新增学位{h|15260个|place}，占计划{q|76.0%|percent}。
在建项目可新增{i|4180个|place}，未开工项目可新增{j|2160个|place}。分学段，已新增学位中学前{k|5400个|place}、义务教育{l|7460个|place}、高中{m|2400个|place}。""",
[("sum","a","d e f"),("share","g","b","p"),("share","h","c","q"),("sum","c","h i j"),("sum","h","k l m")],
[error("share-mismatch","q","c h",[2],("70.6%","percent"),"15260除以21600为70.6%","wrong digit",1)],
scope=[("share","h","i","q"),("share","d","a","q")])

passage("compulsory-balance", wrap("""县域义务教育校际均衡：小学综合差异系数{a|0.386|other}，初中{b|0.297|other}，均不高于省定的小学{c|0.50|other}、初中{d|0.45|other}。分指标看，小学{zq|八项|item}指标中，生均图书差异系数最大，为{e|0.462|other}；生均教学仪器{f|0.431|other}；每{!per|百名}学生拥有县级以上骨干教师数{g|0.408|other}；其余{h|五项|item}均在{i|0.40|other}以下。
按学校计，小学{j|58所|school}，{k|52所|school}至少{zr|六项|item}达标，占{p|89.7%|percent}，高于{l|85%|percent}；初中{m|21所|school}，{n|20所|school}，占{q|95.2%|percent}。未达的小学{o|6所|school}中{r|4所|school}为教学点撤并前的数据，核减后未达{s|2所|school}。""", 36),
[("most","a","c"),("most","b","d"),("largest","e","f g"),("share","k","j","p"),("least","l","p"),("share","n","m","q"),("diff","j","k","o"),("diff","o","r","s"),("most","e","c"),("most","g","c"),("most","f","c"),("below","i","g"),("expr","zq-3","h"),("bound","zr","zq")],
scope=[("mean","e f g","a")], hard="差异系数越小越均衡；达标率按学校数算")

passage("county-payroll-count", half("""县直督导员队伍：专兼职督学{a|64人|person}，其中专职{b|12人|person}、兼职{c|52人|person}；责任督学挂牌覆盖{d|142所|school}学校，平均每名责任督学负责{p|4.6所|other}，满足不超过{l|5所|other}的规定（责任督学{e|31人|person}）。全年入校督导{f|812次|item}，每校平均{q|5.7次|other}，发现问题{g|394个|item}，下达整改通知{h|68份|item}，整改完成{i|371个|item}，整改率{r|94.2%|percent}，未整改{j|33个|item}。"""),
[("sum","a","b c"),("avg","d","e","p"),("most","p","l"),("avg","f","d","q"),("share","i","g","r"),("diff","g","i","j"),("bound","i","g")],
[error("difference-mismatch","j","g i",[5],("23个","item"),"394减371为23个","wrong digit",1)],
scope=[("avg","d","a","p"),("share","h","g","r")])

passage("funding-per-student-subject", """三、经费
1. 学前教育生均公用经费{a|600元|CNY/student}，省定{b|600元|CNY/student}，县级财政承担{c|60%|percent}，每生{d|360元|CNY/student}。公办园{e|5148人|student}，县级应承担{f|185.33万元|CNY}，已到位{g|185.33万元|CNY}。
2. 小学、初中生均公用经费分别为{h|720元|CNY/student}和{i|940元|CNY/student}，寄宿生另加{j|300元|CNY/student}。小学{k|18260人|student}（含寄宿{m|1325人|student}）、初中{n|9147人|student}（含寄宿{o|4208人|student}），应拨{p|2340.53万元|CNY}。
3. 不足{q|100人|student}的{r|14个|school}教学点按{s|100人|student}核拨，与实有{u|846人|student}相比多拨{v|554人|student}的额度，计{w|39.89万元|CNY}。""",
[("prod","d","b c","1/100"),("same","a","b"),("prod","f","e d"),("same","g","f"),("expr","h*k+i*n+j*(m+o)","p"),("expr","r*s-u","v"),("prod","w","v h")],
scope=[("expr","h*k+i*n","p"),("prod","f","e a")], hard="寄宿加拨；不足百人学校按百人")

passage("afternoon-sports-check", """每天一小时阳光体育抽查。抽查学校{a|24所|school}，达到每天{t|1小时|other}的{b|21所|school}，占{p|87.5%|percent}；未达的{c|3所|school}中，{d|2所|school}因场地维修、{e|1所|school}因课表编排，均已整改。全县体育场馆器材达标学校{f|61所|school}，占{g|68所|school}的{q|89.7%|percent}，较去年{h|57所|school}增加{i|4所|school}。
体质健康：优良率{j|54.3%|percent}，比上年的{k|50.9%|percent}提高{l|3.4个百分点|percentage-point}；近视率{m|52.8%|percent}，比上年的{n|54.1%|percent}降低{o|2.3个百分点|percentage-point}。""",
[("share","b","a","p"),("diff","a","b","c"),("sum","c","d e"),("share","f","g","q"),("diff","f","h","i"),("diff","j","k","l"),("expr","n-m","o"),("trend","up","k j"),("trend","down","n m")],
[error("difference-mismatch","o","m n",[6],("1.3个百分点","percentage-point"),"54.1%减52.8%为1.3个百分点","wrong digit",1)],
scope=[("growth","j","k","l"),("share","h","g","q")])

passage("overspent-cap", """生均公用经费支出结构抽查：抽查{a|12所|school}学校，公用经费支出{b|1486.4万元|CNY}，其中办公{c|312.6万元|CNY}、水电{d|261.8万元|CNY}、维修{e|405.3万元|CNY}、教师培训{f|68.4万元|CNY}、招待{g|8.2万元|CNY}、设备图书{h|430.1万元|CNY}。培训费占{p|4.6%|percent}，未达到{l|5%|percent}的下限；招待费占{q|0.55%|percent}，低于{m|2%|percent}；维修费占{r|27.3%|percent}，没有超过{o|25%|percent}的上限。
单校看，{s|3所|school}学校培训费不足，最低的占{t|3.1%|percent}。""",
[("sum","b","c d e f g h"),("share","f","b","p"),("below","p","l"),("share","g","b","q"),("most","q","m"),("share","e","b","r"),("most","r","o"),("below","t","p"),("bound","s","a")],
[error("bound-exceeded","r","o",[6],None,"27.3%高于25%的上限，不能说没有超过","limit against the figure",1,"维修费占27.3%，超过25%的上限")],
scope=[("share","e","h","r")])

passage("poor-county-goals-achieved", """2023年目标完成情况对照
年初目标——学前毛入园率{a|92%|percent}，完成{b|92.4%|percent}，超目标{c|0.4个百分点|percentage-point}。
年初目标——新建幼儿园{d|6所|school}，完成{e|5所|school}，完成率{p|83.3%|percent}，结转{f|1所|school}。
年初目标——大班额控制在{g|10个|class}以内，年末{h|12个|class}，未完成，比上年的{i|19个|class}减少{j|7个|class}。
年初目标——教师招聘{k|180人|person}，完成{l|183人|person}，完成率{q|101.7%|percent}。
年初目标——教育支出{m|6.80亿元|CNY}，完成{n|6.76亿元|CNY}，完成率{r|99.4%|percent}。
{zz|五项|item}目标中完成{u|2项|item}、未完成{v|3项|item}。""",
[("diff","b","a","c"),("share","e","d","p"),("diff","d","e","f"),("below","g","h"),("diff","i","h","j"),("share","l","k","q"),("share","n","m","r"),("sum","zz","u v"),("least","a","b"),("below","n","m"),("least","k","l")],
scope=[("share","d","e","p")], hard="有的目标越少越好；有的未完成并已写明")

passage("rural-urban-balance", """城乡对照：城区小学{a|14所|school}，学生{b|16804人|student}，校均{p|1200人|student}；农村小学{c|63所|school}，学生{d|11214人|student}，校均{q|178人|student}。城区生师比{r|19.5:1|ratio}（教师{e|862人|person}），农村{s|11.9:1|ratio}（教师{f|945人|person}）。城区生均校舍{g|4.6平方米|other}，农村{h|8.1平方米|other}。农村学生占{t|40.0%|percent}，却有教师的{u|52.3%|percent}；农村小学平均每校{v|15.0名|other}教师，仍难以开齐课程，故列为“结构性缺员”。""",
[("avg","b","a","p"),("avg","d","c","q"),("ratio","b","e","r"),("ratio","d","f","s"),("shareofsum","d","b d","t"),("shareofsum","f","e f","u"),("avg","f","c","v"),("below","q","p"),("below","s","r"),("below","g","h"),("below","t","u")],
scope=[("share","d","b","t"),("avg","d","f","q")], hard="农村班额小而生师比低，条件未必好")

passage("contract-teachers-cost", """购买服务教师：{a|214人|person}，人均{b|5.2万元|CNY/year}，全年{c|1112.8万元|CNY}；与在编新教师人均{d|7.8万元|CNY/year}相比，人均低{e|2.6万元|CNY/year}，低{p|33.3%|percent}。若全部按在编计，需{f|1669.20万元|CNY}，差{g|556.40万元|CNY}。其中小学{h|128人|person}、初中{i|59人|person}、幼儿园{j|27人|person}，小学占{q|59.8%|percent}。合同期一年的{k|96人|person}、三年的{l|118人|person}，当年离职{m|23人|person}，离职率{r|10.7%|percent}，其中一年期{n|17人|person}、三年期{o|6人|person}。""",
[("prod","c","a b"),("diff","d","b","e"),("expr","e/d*100","p"),("prod","f","a d"),("diff","f","c","g"),("sum","a","h i j"),("share","h","a","q"),("sum","a","k l"),("share","m","a","r"),("sum","m","n o"),("bound","n","k"),("bound","o","l")],
scope=[("share","e","b","p")], hard="降幅以在编为基数")

passage("region-water-toilet", """学校厕所与饮水改造。计划改造旱厕{a|37座|item}、新建水冲厕{b|41座|item}，其中甲乡{c|13座|item}、乙乡{d|9座|item}、丙镇{e|15座|item}、丁镇{f|4座|item}（新建水冲厕）。实际改造旱厕{g|37座|item}，新建{h|40座|item}，新建完成率{p|97.6%|percent}，剩余{i|1座|item}在丁镇。投资{j|684万元|CNY}，其中中央{k|410万元|CNY}、省{l|164万元|CNY}、县{m|110万元|CNY}，县级占{q|16.1%|percent}。饮水合格率从{n|88.6%|percent}升到{o|96.4%|percent}，提高{r|7.8个百分点|percentage-point}。""",
[("sum","b","c d e f"),("same","g","a"),("share","h","b","p"),("diff","b","h","i"),("sum","j","k l m"),("share","m","j","q"),("diff","o","n","r"),("bound","i","f"),("trend","up","n o")],
scope=[("share","h","a","p"),("growth","o","n","r")], hard="改造与新建分开计，乡镇数只拆分新建")

passage("x-direction-text", """义务教育质量监测结果反馈。我县{zz|四科|item}达标率：语文{a|86.2%|percent}，上轮{a0|83.5%|percent}；数学{b|81.4%|percent}，上轮{b0|82.7%|percent}；科学{c|84.0%|percent}，上轮{c0|79.8%|percent}；英语{d|76.5%|percent}，上轮{d0|73.1%|percent}。与上轮相比{yy|四科|item}全部上升，英语上升{e|3.4个百分点|percentage-point}，科学上升幅度最大，为{f|4.2个百分点|percentage-point}，语文上升{g|2.7个百分点|percentage-point}。{zz2|四科|item}平均{h|82.0%|percent}，高于全省平均{i|80.6%|percent}{j|1.4个百分点|percentage-point}。""",
[("trend","up","a0 a"),("trend","up","b0 b"),("trend","up","c0 c"),("trend","up","d0 d"),("diff","d","d0","e"),("diff","c","c0","f"),("diff","a","a0","g"),("largest","f","e g"),("mean","a b c d","h"),("diff","h","i","j"),("same","zz","yy"),("same","zz","zz2"),("count","zz",4)],
[error("direction-mismatch","b","b0",[1],None,"数学由82.7%降到81.4%，不是全部上升","direction",2,"除数学下降1.3个百分点外，三科上升")],
scope=[("mean","a0 b0 c0 d0","h")])

passage("long-funding-duty", """第三部分  依法保障教育投入职责

（一）总量。2023年全县地方财政收入困难，一般公共预算收入{a|11.42亿元|CNY}，同比下降{b|3.1%|percent-}；但教育仍优先安排，一般公共预算教育支出{c|7.86亿元|CNY}，比上年的{d|7.54亿元|CNY}增加{e|0.32亿元|CNY}，增长{f|4.2%|percent}，高于财政经常性收入增幅。教育支出占一般公共预算支出{g|41.37亿元|CNY}的{h|19.0%|percent}。

（二）生均。小学生均一般公共预算教育支出{i|11964元|CNY/student}，上年{j|11502元|CNY/student}，增长{k|4.0%|percent}；初中{l|15731元|CNY/student}，上年{m|15908元|CNY/student}，增长{n|1.1%|percent}。{zq|两个|item}学段均实现只增不减。

（三）专项。上级专项{o|9840万元|CNY}当年全部分解下达，支出{p|9131万元|CNY}，执行率{q|92.8%|percent}，结转{r|907万元|CNY}，结转资金主要是薄弱环节改善项目尾款{s|466万元|CNY}和幼儿园设备款{t|243万元|CNY}。""",
[("diff","c","d","e"),("growth","c","d","f"),("share","c","g","h"),("growth","i","j","k"),("growth","l","m","n"),("trend","up","m l"),("share","p","o","q"),("diff","o","p","r"),("sum","r","s t"),("trend","up","j i"),("bound","p","o"),("count","zq",2)],
[error("growth-mismatch direction-mismatch","l","m n",[4,5],("16083元","CNY/student"),"15731元比15908元少，与增长1.1%、只增不减都不合，本年与上年疑似写颠倒","swapped figures",2),
 error("difference-mismatch sum-mismatch","r","o p s t",[7,8],("709万元","CNY"),"9840减9131为709万元，两笔尾款相加也是709万元，前后两位颠倒","transposed digits",2)],
scope=[("growth","c","g","f"),("share","c","a","h"),("growth","i","m","k")])

passage("long-preschool-duty", """学前教育普及普惠安全优质

1. 资源供给。全县幼儿园{a|126所|school}，其中公办{b|58所|school}（含小学附设{c|21所|school}）、普惠性民办{d|53所|school}、非普惠民办{e|15所|school}。常住人口{f|48.6万人|person}，幼儿园服务半径内覆盖行政村{g|312|item}个，占全部{h|341|item}个村的{i|91.5%|percent}。
2. 在园情况。在园幼儿{j|16528人|student}，三至五岁适龄幼儿{k|17604人|student}，毛入园率{l|93.9%|percent}，高于省定{m|90%|percent}；公办园在园{n|8764人|student}，占{o|53.0%|percent}；普惠园（公办加普惠民办）在园{p|15121人|student}，覆盖率{q|85.9%|percent}，高于省定{r|85%|percent}。
3. 保教质量。省级示范{s|4所|school}、市级示范{t|11所|school}、县级示范{u|23所|school}，示范园合计占全部幼儿园的{v|30.2%|percent}。
4. 收费。公办园保教费每生每月{w|260元|CNY/month}，普惠民办园{x|380元|CNY/month}，差价由财政按每生每月{y|120元|CNY/month}补助，全年按{z|10个月|other}计，普惠民办园{aa|6357人|student}，计{ab|76.28万元|CNY}。""",
[("sum","a","b d e"),("bound","c","b"),("share","g","h","i"),("share","j","k","l"),("least","m","l"),("share","n","j","o"),("share","p","j","q"),("least","r","q"),("sharesum","s t u","a","v"),("diff","x","w","y"),("prod","ab","aa y z"),("diff","p","n","aa")],
[error("share-mismatch","q","j p",[6],("91.5%","percent"),"普惠覆盖率应以在园幼儿为分母，85.9%除的是适龄幼儿","wrong denominator",2),
 error("average-mismatch","ab","y z aa",[10],("762.84万元","CNY"),"6357人每月120元、10个月应为762.84万元，少了一位","power of ten",1)],
scope=[("sum","a","b c d e"),("share","c","b","o"),("share","b","a","o")])

passage("long-compulsory-mixed-sound", half("""义务教育优质均衡

我县把入学、巩固、均衡、减负一体推进，指标口径逐一说明如下，以便核对。

入学。户籍适龄儿童{a|4206人|student}，其中外出就读{b|612人|student}；外县来我县就读{c|388人|student}。一年级实际招收{d|3982人|student}，与户籍适龄儿童之差{e|224人|student}就是净流出。按户籍口径（本地就读加有证明的外出就读）入学率{f|100%|percent}。

巩固。2015年秋一年级{g|4471人|student}，其间转出{h|836人|student}、转入{i|502人|student}、死亡及丧失学习能力{j|6人|student}，2024年夏初中毕业{k|4019人|student}。应毕业{l|4131人|student}，九年巩固率{m|97.3%|percent}；若不调整转学，只用毕业人数除以九年前入学人数，得{n|89.9%|percent}，不是省里规定的算法。

均衡。全县{o|47所|school}义务教育学校，优质均衡{zq|七项|item}指标全部达标的{p|34所|school}，占{q|72.3%|percent}；有{r|9所|school}差{!part|一项}，{s|4所|school}差{!part|两项}以上。"""),
[("lin","d","+a -b +c"),("diff","a","d","e"),("diff","b","c","e"),("lin","l","+g -h +i -j"),("share","k","l","m"),("share","k","g","n"),("share","p","o","q"),("sum","o","p r s"),("below","n","m"),("bound","k","l")],
scope=[("share","k","g","m"),("share","d","a","f"),("sum","a","b d")], hard="巩固率、完成率、入学率分母各异；净流出已说明")

passage("long-teachers-three-errors", """教师队伍建设履职情况

截至2023年12月，全县教职工{a|5186人|person}，其中专任教师{b|4672人|person}，占{c|90.1%|percent}。专任教师按学段：学前{d|914人|person}、小学{e|1768人|person}、初中{f|1203人|person}、高中{g|658人|person}、中职特教{h|129人|person}。

学历方面，小学专科以上{i|1751人|person}，占小学教师{j|99.0%|percent}；初中本科以上{k|1124人|person}，占初中教师{l|93.4%|percent}；高中研究生{m|71人|person}，占高中教师{n|10.8%|percent}，较{o|15%|percent}的目标差{p|4.2个百分点|percentage-point}。

职称方面，中高级{q|2519人|person}，占专任教师的{r|48.6%|percent}。年龄方面，三十五岁以下{s|1402人|person}、三十六至五十岁{t|2178人|person}、五十一岁以上{u|1192人|person}，三档合计为全部专任教师；五十一岁以上占{v|23.4%|percent}，老龄化压力大于上年的{w|22.9%|percent}。

交流方面，应交流{x|1540人|person}，交流{y|169人|person}，占{z|11.0%|percent}。""",
[("share","b","a","c"),("sum","b","d e f g h"),("share","i","e","j"),("share","k","f","l"),("share","m","g","n"),("diff","o","n","p"),("share","q","b","r"),("sum","b","s t u"),("share","u","b","v"),("share","y","x","z"),("trend","up","w v"),("bound","q","b")],
[error("share-mismatch","r","b q",[6],("53.9%","percent"),"2519人占专任教师4672人的53.9%，48.6%是除以全部教职工","wrong denominator",2),
 error("sum-mismatch share-mismatch","u","b s t v",[7,8],("1092人","person"),"4672减1402减2178为1092人，多写一百","wrong digit",2)],
scope=[("share","m","b","n"),("share","b","e","c")])

passage("year-copied", """近三年办学条件主要指标变化（每年9月统计）
2021年：校舍{a1|38.42万平方米|other}，图书{b1|96.3万册|item}，计算机{c1|7412台|item}，在校生{d1|42180人|student}，百生计算机{e1|17.6台|other}；
2022年：校舍{a2|39.05万平方米|other}，图书{b2|99.8万册|item}，计算机{c2|7906台|item}，在校生{d2|42655人|student}，百生计算机{e2|18.5台|other}；
2023年：校舍{a3|40.27万平方米|other}，图书{b3|104.1万册|item}，计算机{c3|8430台|item}，在校生{d3|43012人|student}，百生计算机{e3|18.5台|other}。
三年中校舍增加{f|1.85万平方米|other}、增长{g|4.8%|percent}；图书增加{h|7.8万册|item}、增长{i|8.1%|percent}；计算机增加{j|1018台|item}、增长{k|13.7%|percent}。百生计算机{zz|三年|other}连续提高，2023年比2021年多{l|2.0台|other}。""",
[("per100","c1","d1","e1"),("per100","c2","d2","e2"),("per100","c3","d3","e3"),("diff","a3","a1","f"),("growth","a3","a1","g"),("diff","b3","b1","h"),("growth","b3","b1","i"),("diff","c3","c1","j"),("growth","c3","c1","k"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("trend","up","c1 c2 c3"),("trend","up","e1 e2 e3"),("diff","e3","e1","l"),("trend","up","d1 d2 d3"),("count","zz",3)],
[error("ratio-mismatch direction-mismatch difference-mismatch","e3","e1 e2 c3 d3 l",[2,12,13],("19.6台","other"),"8430台除以43012人为每百人19.6台，抄了上年的数，也与“连续提高”“多2.0台”不合","other year copied",3)],
scope=[("growth","c3","c2","k"),("diff","c3","c2","j")])

passage("restated-body-appendix", """（正文节选）我县全面落实安全责任，配备保安{a|268人|person}，其中专职{b|251人|person}，学校{c|117所|school}，平均每校专职保安{d|2.1人|other}；专职校医（保健教师）{e|83人|person}，食堂食品安全管理员{f|96人|person}。校车安全员{g|42人|person}，与校车{h|42辆|item}一一对应。全年组织应急演练{i|702次|item}，平均每校{j|6.0次|other}。
（附件4 安全人员统计）
保安{k|268人|person}：专职{l|251人|person}、兼职{m|17人|person}；
卫生人员{n|83人|person}：专职校医{o|46人|person}、保健教师{p|39人|person}；
食品安全管理员{q|96人|person}，校车安全员{r|42人|person}；
{zq|四类|item}人员合计{s|489人|person}。""",
[("avg","b","c","d"),("same","g","h"),("avg","i","c","j"),("same","a","k"),("same","b","l"),("sum","k","l m"),("same","e","n"),("sum","n","o p"),("same","f","q"),("same","g","r"),("sum","s","k n q r"),("bound","b","a"),("count","zq",4)],
[error("sum-mismatch","p","n o",[7],("37人","person"),"46人加39人为85人，与卫生人员83人（正文、附件同）不符","wrong digit",2)],
scope=[("avg","a","c","d"),("sum","n","o q")])

passage("vocational-enrolment-trend", """中等职业教育招生三年情况。2021年全县初中毕业生{a1|3986人|student}，普高招生{b1|2271人|student}，中职招生{c1|1628人|student}，职普比{r1|4.18:5.82|ratio}。2022年初中毕业生{a2|4120人|student}，普高{b2|2310人|student}，中职{c2|1743人|student}，职普比{r2|4.30:5.70|ratio}。2023年初中毕业生{a3|4247人|student}，普高{b3|2356人|student}，中职{c3|1815人|student}，职普比{r3|4.53:5.47|ratio}。中职招生占比连年提高，三年共招{s|5186人|student}，2023年比2021年多招{d|187人|student}，增长{g|11.5%|percent}；高中阶段升学率分别为{p1|97.8%|percent}、{p2|98.4%|percent}、{p3|98.2%|percent}，前两年上升后微降，须引起注意。""",
[("split","c1","b1","r1"),("split","c2","b2","r2"),("split","c3","b3","r3"),("sum","s","c1 c2 c3"),("diff","c3","c1","d"),("growth","c3","c1","g"),("sharesum","b1 c1","a1","p1"),("sharesum","b2 c2","a2","p2"),("sharesum","b3 c3","a3","p3"),("trend","up","p1 p2"),("trend","down","p2 p3"),("trend","up","c1 c2 c3"),("trend","up","b1 b2 b3"),("trend","up","a1 a2 a3"),("trend","up","r1 r2 r3")],
[error("ratio-mismatch","r3","b3 c3",[2],("4.35:5.65","ratio"),"1815与2356之比为4.35:5.65，数字颠倒","transposed digits",1)],
scope=[("growth","c3","c2","g")])

passage("special-school-long", """特殊教育学校自评
我校（县特殊教育学校）在校生{a|136人|student}，按障碍类别：智力{b|71人|student}、听力{c|22人|student}、视力{d|9人|student}、孤独症{e|25人|student}、其他{f|9人|student}；按学段：学前{g|14人|student}、义务教育{h|108人|student}、职业高中{i|14人|student}。教职工{j|52人|person}，其中专任{k|46人|person}，师生比{l|1:2.96|ratio}（专任），优于省定{m|1:3|ratio}。生均公用经费{n|8000元|CNY/student}，按义务教育在校生计{o|86.4万元|CNY}；校舍{p|7072平方米|other}，生均{q|52.0平方米|other}；另承担送教上门{r|33人|student}，每人每年{s|40次|item}，全年{t|1320次|item}，每次{u|2课时|other}，计{v|2640课时|other}，分给{w|12名|person}教师，人均{x|220课时|other}。""",
[("sum","a","b c d e f"),("sum","a","g h i"),("ratio","a","k","l"),("most","l","m"),("prod","o","n h"),("avg","p","a","q"),("prod","t","r s"),("prod","v","t u"),("avg","v","w","x"),("bound","k","j")],
scope=[("prod","o","n a"),("ratio","a","j","l")], hard="公用经费按义务教育学生计，不按全部在校生")

passage("teachers-title-quota", """岗位设置与聘用。核定中小学专业技术岗位{a|2480个|item}，其中高级{b|26%|percent}、中级{c|48%|percent}、初级{d|26%|percent}，应设高级岗位{e|645个|item}、中级{f|1190个|item}、初级{g|645个|item}。已聘高级{h|602人|person}，空岗{i|43个|item}；中级{j|1171人|person}，空岗{k|19个|item}；初级{l|588人|person}，空岗{m|57个|item}。共聘{n|2361人|person}，空岗{o|119个|item}，聘用率{p|95.2%|percent}。
乡村教师“定向评价、定向使用”副高级{q|37人|person}，占高级已聘的{r|6.1%|percent}，不占常设岗位。""",
[("prod","e","a b","1/100"),("prod","f","a c","1/100"),("prod","g","a d","1/100"),("sum","a","e f g"),("diff","e","h","i"),("diff","f","j","k"),("diff","g","l","m"),("sum","n","h j l"),("sum","o","i k m"),("diff","a","n","o"),("share","n","a","p"),("share","q","h","r"),("hundred","b c d")],
scope=[("share","h","a","b")], hard="定向评价的副高级不占常设岗位")

passage("sample-townships-funds", """各乡镇中心校公用经费拨付（万元）与在校生（人）
A镇：拨{a1|142.6|CNY@万}、学生{s1|1862|student}、生均{v1|766|CNY/student}元；
B镇：拨{a2|98.4|CNY@万}、学生{s2|1247|student}、生均{v2|789|CNY/student}元；
C乡：拨{a3|61.2|CNY@万}、学生{s3|739|student}、生均{v3|828|CNY/student}元；
D乡：拨{a4|48.9|CNY@万}、学生{s4|566|student}、生均{v4|846|CNY/student}元；
合计拨{a|351.1|CNY@万}、学生{s|4414|student}、生均{v|795|CNY/student}元。
各乡镇生均随规模缩小而提高，D乡最高，A镇最低，二者相差{d|98元|CNY/student}，小规模学校得到倾斜。""",
[("avg","a1","s1","v1"),("avg","a2","s2","v2"),("avg","a3","s3","v3"),("avg","a4","s4","v4"),("sum","a","a1 a2 a3 a4"),("sum","s","s1 s2 s3 s4"),("avg","a","s","v"),("trend","down","s1 s2 s3 s4"),("trend","up","v1 v2 v3 v4"),("diff","v4","v1","d"),("largest","v4","v1 v2 v3"),("smallest","v1","v2 v3 v4"),("between","v","v1 v2 v3 v4")],
[error("average-mismatch table-mismatch difference-mismatch","v4","v1 a4 s4 d",[3,9],("864","CNY/student"),"48.9万元除以566人约864元，数字颠倒，差98元也对不上","transposed digits",2)],
scope=[("mean","v1 v2 v3 v4","v")])

passage("training-part-left-out", """（三）教师培训。全年培训经费来源：市级以上专项{a|86.5万元|CNY}、县级财政{b|148.0万元|CNY}、公用经费列支{c|213.7万元|CNY}、社会捐助{d|12.0万元|CNY}，共投入{e|448.2万元|CNY}，较上年的{f|402.6万元|CNY}增长{g|14.3%|percent}。县级财政按教师工资总额{h|9867万元|CNY}的{i|1.5%|percent}足额安排。
培训{j|6842人次|person-time}，其中国培{k|318人次|person-time}、省培{l|264人次|person-time}、市县培训{m|4186人次|person-time}、校本{n|2074人次|person-time}；人次均{o|673元|CNY}。""",
[("sum","e","a b c d"),("growth","e","f","g"),("prod","b","h i","1/100"),("sum","j","k l m n"),("avg","e","j","o")],
[error("sum-mismatch growth-mismatch average-mismatch","e","a b c d f g j o",[0,1,4],("460.2万元","CNY"),"四项来源相加460.2万元，漏了社会捐助12万元","part left out",1)],
scope=[("share","b","e","i")])

passage("later-year-target", """2024年工作目标与安排（自评报告第五部分）
经费。一般公共预算教育支出预计{a|8.31亿元|CNY}，比2023年的{b|8.02亿元|CNY}增长{c|3.6%|percent}；生均公用经费小学由{d|720元|CNY/student}提高到{e|760元|CNY/student}、初中由{f|940元|CNY/student}提高到{g|980元|CNY/student}，分别提高{h|5.6%|percent}和{i|4.3%|percent}。
学位。新建学校{j|3所|school}、改扩建{k|5所|school}，新增学位{l|4860个|place}，其中学前{m|1260个|place}、小学{n|2160个|place}、初中{o|1440个|place}。
教师。招聘{p|230名|person}，其中小学{q|98名|person}、初中{r|67名|person}、高中{s|41名|person}、幼儿园{t|34名|person}。
比例。公办园在园幼儿占比由{u|55.1%|percent}提高到{v|57%|percent}，提高{w|1.9个百分点|percentage-point}；研究生教师占比由{x|3.4%|percent}提高到{y|4.2%|percent}，提高{z|0.8个百分点|percentage-point}。""",
[("growth","a","b","c"),("growth","e","d","h"),("growth","g","f","i"),("sum","l","m n o"),("sum","p","q r s t"),("diff","v","u","w"),("diff","y","x","z"),("trend","up","b a")],
[error("sum-mismatch","p","q r s t",[4],("240名","person"),"四类相加为240名，不是230名","wrong digit",1)],
scope=[("growth","g","f","w"),("sum","l","n o")])

passage("mayor-speech-overview", """各位督导评估组专家：我代表县政府作自评汇报。过去三年，我县财政再紧不紧教育，累计投入教育{a|28.6亿元|CNY}，其中2021年{b|8.9亿元|CNY}、2022年{c|9.5亿元|CNY}、2023年{d|10.2亿元|CNY}；新建改建学校{e|38所|school}，新增学位{f|1.74万个|place}；招聘教师{g|702名|person}；大班额从{h|86个|class}降到{i|11个|class}，降幅{j|-87.2%|percent}。
分开来讲，新建改建的学校里，幼儿园{k|19所|school}、小学{l|11所|school}、初中{m|6所|school}、高中{n|2所|school}；新增学位里，幼儿园{o|4860个|place}、小学{p|6300个|place}、初中{q|4440个|place}、高中{r|2800个|place}；招聘的教师里，高校毕业生{s|431名|person}、特岗{t|196名|person}、人才引进{u|75名|person}。
各位专家，差距仍在：今年大班额占全部{v|1216个|class}班的{w|0.9%|percent}，乡镇幼儿园公办占比还有{x|四个|item}乡镇不足{y|50%|percent}。""",
[("sum","a","b c d"),("trend","up","b c d"),("growth","i","h","j"),("trend","down","h i"),("sum","e","k l m n"),("sum","f","o p q r"),("sum","g","s t u"),("share","i","v","w")],
[error("sum-mismatch restatement-mismatch","f","o p q r",[5],("1.84万个","place"),"四类学位相加18400个，即1.84万个，不是1.74万个","wrong digit",2)],
scope=[("share","h","v","w")])

passage("minutes-of-review", half("""县政府教育履职自评审定会议纪要（摘）
会议听取教育局汇报，逐项核对数据。
一、财政局提出，自评初稿中教育支出{a|7.62亿元|CNY}含上级下达的债券资金{b|0.38亿元|CNY}，按省口径应剔除，核定为{c|7.24亿元|CNY}，与上年同口径{d|7.02亿元|CNY}比增长{e|3.1%|percent}。初稿增幅{f|8.5%|percent}予以撤销。
二、编办提出，核定编制{g|4210名|person}中有{h|56名|person}已调剂到卫生系统，教育可用{i|4154名|person}，实有{j|4037名|person}，空编{k|117名|person}，不是初稿的{l|173名|person}。
三、人社局提出，教师平均工资核定为{m|10.86万元|CNY/year}，公务员{n|10.73万元|CNY/year}，前者比后者高{o|0.13万元|CNY/year}。
四、会议同意自评得分由初稿{p|94.5分|other}核减{q|2.0分|other}，定为{r|92.5分|other}。"""),
[("diff","a","b","c"),("growth","c","d","e"),("diff","g","h","i"),("diff","i","j","k"),("diff","g","j","l"),("diff","m","n","o"),("diff","p","q","r"),("growth","a","d","f"),("bound","b","a"),("below","n","m")],
scope=[("growth","a","c","f"),("same","e","f"),("same","k","l")], hard="初稿与核定两套数并列，初稿数已撤销")

passage("answers-to-checklist", """检查要点{!label|27}：是否落实教师培训经费？
佐证：义务教育学校公用经费预算总额{a|3126.8万元|CNY}，其中{b|156.3万元|CNY}用于培训，占{c|5.0%|percent}，符合不低于{d|5%|percent}；实际支出{e|141.9万元|CNY}，为安排数的{f|90.8%|percent}。
检查要点{!label|28}：是否存在拖欠？
佐证：不存在。全县教职工{g|4218人|person}，{h|12个|other}月足额发放；绩效增量{i|2531万元|CNY}人均{j|6000元|CNY}，分{zq|两次|item}发放，{!rank|第一次}{k|1687.4万元|CNY}，{!rank|第二次}{l|843.6万元|CNY}。
检查要点{!label|29}：是否完成交流？
佐证：交流{m|174人|person}，应交流{n|1522人|person}，占{o|11.4%|percent}，其中骨干{p|31人|person}，占{q|20.4%|percent}，均达到要求（{r|10%|percent}和{s|15%|percent}）。""",
[("share","b","a","c"),("least","d","c"),("share","e","b","f"),("avg","i","g","j"),("sum","i","k l"),("share","m","n","o"),("share","p","m","q"),("least","r","o"),("least","s","q"),("count","zq",2)],
[error("share-mismatch","q","m p",[6],("17.8%","percent"),"31除以174为17.8%，20.4%是除错了数","wrong digit",2)],
scope=[("share","p","n","q"),("share","e","a","f")])

passage("county-yearbook-style", """年末，全县学前教育专任教师{a|1082人|person}，比上年增加{b|46人|person}，增长{c|4.4%|percent}；义务教育专任教师{d|3390人|person}，比上年减少{e|28人|person-}，下降{f|0.8%|percent-}；普通高中专任教师{g|714人|person}，比上年增加{h|23人|person}，增长{i|3.3%|percent}。{zq|三类|item}合计{j|5186人|person}，比上年增加{k|41人|person}，增长{l|0.8%|percent}。
生师比：学前{m|14.8:1|ratio}，义务教育{n|12.7:1|ratio}，高中{o|11.6:1|ratio}。高中在校生{p|8282人|student}，义务教育在校生{q|43053人|student}，学前在园{r|16010人|student}。与上年相比，义务教育生师比由{s|12.9:1|ratio}降到{t|12.7:1|ratio}，有所优化。""",
[("growthc","a","b","c"),("growthc","d","e","f"),("growthc","g","h","i"),("sum","j","a d g"),("sum","k","b e h"),("growthc","j","k","l"),("ratio","p","g","o"),("ratio","q","d","n"),("ratio","r","a","m"),("same","n","t"),("trend","down","s t"),("count","zq",3)],
scope=[("share","b","a","c")], hard="减少与增加并列，净增为代数和")

passage("seats-and-places", wrap("""学位供给缺口测算。城区义务教育现有学位{a|21600个|place}，按小学每班{b|45人|student}、{c|320个|class}班和初中每班{d|50人|student}、{e|144个|class}班计。在校生{f|22410人|student}，超出{g|810人|student}，其中小学超{h|640人|student}、初中超{i|170人|student}；农村学位{j|18750个|place}，在校{k|11206人|student}，空余{l|7544个|place}。全县合计学位{m|40350个|place}，多于在校生{n|6734人|student}，但空余在农村、不足在城区，故不能相抵。2026年前城区新增{o|2400个|place}，建成后城区学位{p|24000个|place}，可容纳现有学生并余{q|1590个|place}。""", 36),
[("expr","b*c+d*e","a"),("diff","f","a","g"),("sum","g","h i"),("diff","j","k","l"),("sum","m","a j"),("expr","m-f-k","n"),("diff","p","a","o"),("diff","p","f","q")],
scope=[("diff","f","a","q"),("sum","g","h l")], hard="学位按班额折算；空余学位与不足并存")

passage("schooling-of-girls-labels", """义务教育关键群体保障

〔女童〕女性适龄儿童{a|18622人|student}，入学{b|18622人|student}，入学率{c|100%|percent}，占小学适龄儿童{d|39041人|student}的{e|47.7%|percent}。
〔留守儿童〕在校留守儿童{f|4318人|student}，占义务教育在校生{g|52610人|student}的{h|8.2%|percent}；建立关爱室{i|86间|classroom}，配心理教师{j|73名|person}。
〔进城务工子女〕{k|3155人|student}，公办就读{l|3021人|student}，占{m|95.8%|percent}，较上年提高{n|1.2个百分点|percentage-point}，上年{o|94.6%|percent}。
〔残疾儿童〕{p|412人|student}，入学{q|404人|student}，入学率{r|98.1%|percent}，高于{s|95%|percent}。
〔孤儿及事实无人抚养〕{t|96人|student}，资助{u|96人|student}，资助率{v|100%|percent}，标准每人每年{w|3600元|CNY/year}，共{x|3.46万元|CNY}。""",
[("share","b","a","c"),("share","a","d","e"),("share","f","g","h"),("share","l","k","m"),("diff","m","o","n"),("share","q","p","r"),("least","s","r"),("share","u","t","v"),("prod","x","u w"),("bound","b","a")],
[error("average-mismatch","x","u w",[8],("34.56万元","CNY"),"96人乘3600元为34.56万元，小数点错位","power of ten",1)],
scope=[("share","k","g","h"),("share","t","p","r")])

passage("vocational-budget-half", """中职学校经费。县职业中专在校生{a|2640人|student}，生均公用经费标准{b|4000元|CNY/student}，应拨{c|1056万元|CNY}，省级承担{d|60%|percent}，即{e|633.6万元|CNY}，县级{f|40%|percent}，即{g|422.4万元|CNY}。年末县级到位{h|380.0万元|CNY}，缺口{i|42.4万元|CNY}，已列入2024年1月拨付。
免学费补助{k|2486人|student}，每生每年{l|2200元|CNY/year}，共{m|546.92万元|CNY}；国家助学金{n|712人|student}，每生每年{o|2000元|CNY/year}，共{p|142.4万元|CNY}。助学金覆盖面{q|27.0%|percent}（以在校生计），低于免学费覆盖面{r|94.2%|percent}，{zq|两项|item}不重叠计算。""",
[("prod","c","a b"),("prod","e","c d","1/100"),("prod","g","c f","1/100"),("diff","g","h","i"),("sum","c","e g"),("hundred","d f"),("prod","m","k l"),("prod","p","n o"),("share","n","a","q"),("share","k","a","r"),("below","q","r"),("bound","k","a"),("count","zq",2)],
scope=[("share","n","k","q"),("share","h","c","d")], hard="助学金与免学费覆盖面不同；缺口已说明")

passage("pointless-table-order", """表5 乡镇学校教师交流比例（按应交流教师计）
（乡镇）甲镇：应{a1|214|person}人、交流{b1|24|person}人、{p1|11.2%|percent}；
（乡镇）乙镇：应{a2|162|person}人、交流{b2|17|person}人、{p2|10.5%|percent}；
（乡镇）丙镇：应{a3|118|person}人、交流{b3|14|person}人、{p3|11.9%|percent}；
（乡镇）丁乡：应{a4|96|person}人、交流{b4|9|person}人、{p4|9.4%|percent}；
（乡镇）戊乡：应{a5|83|person}人、交流{b5|9|person}人、{p5|10.8%|percent}。
合计应交流{a|673人|person}、交流{b|73人|person}、{p|10.8%|percent}。各乡镇比例均高于{l|10%|percent}，最高丙镇{q|11.9%|percent}，最低丁乡{r|9.4%|percent}，相差{s|2.5个百分点|percentage-point}。""",
[("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","b5","a5","p5"),("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("share","b","a","p"),("same","p3","q"),("same","p4","r"),("diff","q","r","s"),("largest","p3","p1 p2 p4 p5"),("smallest","p4","p1 p2 p3 p5"),("least","l","p1"),("least","l","p2"),("least","l","p3"),("least","l","p4"),("least","l","p5"),("between","p","p1 p2 p3 p4 p5")],
[error("bound-exceeded","p4","l",[16],None,"丁乡9.4%低于10%，不能说各乡镇均高于","limit against the figure",2,"除丁乡外均高于10%")],
scope=[("mean","p1 p2 p3 p4 p5","l")])

passage("wrong-restatement-outline", """述职提纲（政府主要负责同志）
◆主要指标：学前毛入园率{a|93.8%|percent}；普惠率{b|88.6%|percent}；义务教育巩固率{c|97.4%|percent}；高中阶段毛入学率{d|95.2%|percent}；随迁子女公办就读率{e|94.9%|percent}。
◆经费：一般公共预算教育支出{f|9.13亿元|CNY}，同比增长{g|4.6%|percent}；生均支出小学{h|12508元|CNY/student}、初中{i|16213元|CNY/student}。
◆展开：学前在园{j|13120人|student}，适龄{k|13987人|student}，毛入园率{l|93.8%|percent}；普惠园{m|11624人|student}，普惠率{n|88.6%|percent}。随迁子女{o|2811人|student}中公办{p|2613人|student}，公办就读率{q|93.0%|percent}。教育支出上年{r|8.73亿元|CNY}，增加{s|0.40亿元|CNY}。""",
[("share","j","k","l"),("same","l","a"),("share","m","j","n"),("same","n","b"),("share","p","o","q"),("same","q","e"),("growth","f","r","g"),("diff","f","r","s"),("growthb","r","s","g")],
[error("restatement-mismatch","e","q",[5],("93.0%","percent"),"展开部分2613除以2811为93.0%，主要指标写94.9%","restated figure",2)],
scope=[("share","m","k","n"),("share","o","j","q")])

passage("nutrition-sound-overlap", """营养改善与寄宿生补助。享受营养改善计划的学生{a|9628人|student}，享受寄宿生生活补助的{b|3140人|student}，{zr|两项|item}都享受的{c|2706人|student}，享受其中{!threshold|一项}以上的共{d|10062人|student}，占义务教育在校生{e|24015人|student}的{f|41.9%|percent}。不能将{zs|两项|item}受益人数简单相加。
营养改善资金每生每年{g|1000元|CNY/year}（按{h|200天|other}每天{i|5元|CNY}计），应拨{j|962.8万元|CNY}；寄宿补助资金{k|432.6万元|CNY}，人均{l|1378元|CNY/year}。{zq|两项|item}资金合计{m|1395.4万元|CNY}，其中中央和省级占{n|92%|percent}，县级{o|111.6万元|CNY}。""",
[("lin","d","+a +b -c"),("share","d","e","f"),("prod","g","h i"),("prod","j","a g"),("avg","k","b","l"),("sum","m","j k"),("expr","m*(100-n)/100","o"),("bound","c","a"),("bound","c","b"),("count","zq",2),("same","zq","zr"),("same","zq","zs")],
scope=[("sum","d","a b"),("share","a","e","f")], hard="两类受益学生重叠，相加大于总数")

passage("party-building-stat", """中小学党建：基层党组织{a|87个|item}，其中党委{b|3个|item}、党总支{c|9个|item}、党支部{d|75个|item}；党员{e|2163人|person}，占教职工{f|5402人|person}的{g|40.0%|percent}。在职党员{h|1748人|person}、离退休{i|415人|person}。新发展党员{j|38人|person}，其中三十五岁以下{k|29人|person}，占{l|75.3%|percent}，高学历（本科以上）{m|35人|person}，占{n|92.1%|percent}。
校级领导{o|264人|person}中党员{p|251人|person}，占{q|95.1%|percent}。""",
[("sum","a","b c d"),("share","e","f","g"),("sum","e","h i"),("share","k","j","l"),("share","m","j","n"),("share","p","o","q")],
[error("share-mismatch","l","j k",[3],("76.3%","percent"),"29除以38为76.3%，第二位写错","wrong digit",1)],
scope=[("share","h","f","g")])

passage("unit-slip-land", """（四）校园建设用地。2021至2023年，全县供应教育用地{a|14宗|item}、{b|386.4亩|other}，其中2021年{c|112.7亩|other}、2022年{d|148.2亩|other}、2023年{e|125.5亩|other}，三年都高于每年{f|100亩|other}的安排，2022年最多。划拨{g|12宗|item}、出让{h|2宗|item}。
建设投资{i|2.46亿元|CNY}，新建校舍{j|98400平方米|other}，每平方米造价{k|250元|CNY}，新增学位{l|4100个|place}，每个学位校舍{m|24.0平方米|other}、投资{n|6.0万元|CNY/student}。""",
[("sum","b","c d e"),("least","f","c"),("least","f","d"),("least","f","e"),("largest","d","c e"),("sum","a","g h"),("avg","i","j","k"),("avg","j","l","m"),("avg","i","l","n")],
[error("average-mismatch","k","i j",[6],("2500元","CNY"),"2.46亿元除以98400平方米为2500元，少了一位","power of ten",2)],
scope=[("mean","c d e","f")])

passage("rectification-long", half("""2022年度省级督导反馈问题整改情况报告

一、总体进展。反馈问题{a|17个|item}，截至2023年11月整改完成{b|13个|item}、取得阶段性成效{c|3个|item}、尚未完成{d|1个|item}，完成率{e|76.5%|percent}。
二、主要问题整改。
1. 教育支出未做到只增不减问题。2022年教育支出{f|56280万元|CNY}，比2021年{g|57140万元|CNY}减少{h|860万元|CNY}；2023年达到{i|59810万元|CNY}，比2022年增加{j|3530万元|CNY}，增长{k|6.2%|percent}，已超过2021年。
2. 公办园占比不足问题。反馈时{l|46.2%|percent}，现{m|51.0%|percent}，提高{n|4.8个百分点|percentage-point}，新增公办学位{o|1680个|place}。
3. 教师平均工资低于公务员问题。反馈时人均低{p|0.42万元|CNY/year}，补发{q|786.2万元|CNY}，涉及教师{r|1872人|person}，人均{s|0.42万元|CNY/year}，差额消除。
4. 大班额问题。反馈时{t|52个|class}，现{u|18个|class}，减少{v|34个|class}，减幅{w|65.4%|percent}。
三、未完成的{x|1个|item}问题为城区学位不足，新校2024年秋投用。"""),
[("sum","a","b c d"),("share","b","a","e"),("diff","g","f","h"),("diff","i","f","j"),("growth","i","f","k"),("trend","up","g i"),("diff","m","l","n"),("avg","q","r","s"),("same","s","p"),("diff","t","u","v"),("share","v","t","w"),("same","x","d")],
[error("growth-mismatch","k","f i",[4],("6.3%","percent"),"3530万元应除以2022年的56280万元，除的是2021年的57140万元","wrong base year",2)],
scope=[("growth","i","g","k"),("sharesum","b c","a","e")])

passage("district-overview-two", """乙区2023年度履行教育职责自评摘要
区内学校{a|72所|school}、学生{b|58320人|student}、教师{c|3818人|person}，生师比{d|15.3:1|ratio}。全年教育支出{e|12.46亿元|CNY}，生均{f|21365元|CNY/student}。
亮点：课后服务覆盖全部{g|41所|school}义务教育学校；教师交流比例{h|12.8%|percent}；普惠园覆盖率{i|91.7%|percent}。
分述：
（1）义务教育学生{j|43120人|student}，参加课后服务{k|41826人|student}，参加率{l|97.0%|percent}；教师参与率{m|92.5%|percent}，即{n|2514人|person}（义务教育教师{o|2718人|person}）。
（2）应交流教师{p|1093人|person}，交流{q|128人|person}，比例{r|11.7%|percent}。
（3）在园幼儿{s|9640人|student}，普惠园{t|8840人|student}，覆盖率{u|91.7%|percent}。""",
[("ratio","b","c","d"),("avg","e","b","f"),("share","k","j","l"),("share","n","o","m"),("share","q","p","r"),("same","r","h"),("share","t","s","u"),("same","u","i"),("bound","k","j"),("bound","n","o")],
[error("restatement-mismatch","h","r",[5],("11.7%","percent"),"亮点写12.8%，分述128除以1093为11.7%","restated figure",3)],
scope=[("share","q","c","r"),("share","k","b","l")])

passage("age-structure-hundred", """教师年龄结构（在编）：{a1|29|other}岁及以下占{p1|14.2%|percent}，{a2|30|other}至{a3|39|other}岁占{p2|27.6%|percent}，{a4|40|other}至{a5|49|other}岁占{p3|31.5%|percent}，{a6|50|other}岁及以上占{p4|28.7%|percent}。{a7|50|other}岁及以上的比上年提高{b|1.9个百分点|percentage-point}，上年为{c|24.8%|percent}，老龄化加快。
在编教师{d|3640人|person}，其中{a8|50|other}岁及以上{e|972人|person}，女教师{f|2216人|person}，占{g|60.9%|percent}；乡镇以下任教{h|2093人|person}，占{i|57.5%|percent}，女教师在乡镇以下任教{j|1184人|person}，占女教师的{k|53.4%|percent}，低于全体比例{l|4.1个百分点|percentage-point}。""",
[("hundred","p1 p2 p3 p4"),("diff","p4","c","b"),("share","e","d","p4"),("share","f","d","g"),("share","h","d","i"),("share","j","f","k"),("diff","i","k","l"),("below","k","i"),("same","a6","a7"),("same","a6","a8")],
[error("share-mismatch sum-mismatch difference-mismatch","p4","p1 p2 p3 b c d e",[0,1,2],("26.7%","percent"),"四档相加102%，972除以3640为26.7%，与上年24.8%加1.9个百分点一致","wrong digit",3)],
scope=[("share","j","h","k"),("share","e","f","p4")])

passage("counting-schools-transition", """布局调整说明：2022年底全县小学{a|94所|school}、教学点{b|38个|school}。2023年撤并教学点{c|11个|school}，其中并入中心小学{d|8个|school}、改作幼儿园{e|3所|school}；另有{f|2所|school}小学降格为教学点、{g|1所|school}小学并入九年制学校、新建小学{h|1所|school}。年底小学{i|92所|school}、教学点{j|29个|school}。幼儿园由{k|75所|school}增至{l|81所|school}，除改办的{m|3所|school}外，新建{n|4所|school}、停办{o|1所|school}。
学生数相应变化：教学点由{p|612人|student}减至{q|413人|student}，减少{r|199人|student}，减幅{s|32.5%|percent}，其中并入中心校的{t|153人|student}、自然减少{u|46人|student}。""",
[("lin","i","+a -f -g +h"),("lin","j","+b -c +f"),("sum","c","d e"),("lin","l","+k +m +n -o"),("same","m","e"),("diff","p","q","r"),("share","r","p","s"),("diff","r","t","u")],
scope=[("lin","j","+b -c"),("sum","l","k m n")], hard="合并撤并导致学校数变化，账能对上")

passage("teacher-housing-repeat", """教师关心关爱。周转宿舍建成{a|428套|item}，入住教师{b|512人|person}，其中双职工{c|84套|item}、单身{!per|两人}合住的{d|0|item}，故入住人数为套数加{e|84人|person}；未入住{f|0|item}套。体检{g|4862人|person}，体检率{h|99.1%|percent}，应体检{i|4906人|person}；经费{j|243.1万元|CNY}，人均{k|500元|CNY}。走访慰问困难教师{l|67人|person}，发放{m|20.1万元|CNY}，人均{n|30000元|CNY}；表彰优秀教师{o|126人|person}，其中乡村{p|73人|person}，占{q|57.9%|percent}。
乡镇工作补贴每人每月{r|300元|CNY/month}至{s|600元|CNY/month}不等，发放{t|1124万元|CNY}，发放人数{u|2081人|person}，人均{v|5401元|CNY/year}，折合每月{w|450元|CNY/month}，处于标准之内。""",
[("sum","b","a e"),("share","g","i","h"),("avg","j","g","k"),("avg","m","l","n"),("share","p","o","q"),("avg","t","u","v"),("overn","v",12,"w"),("least","r","w"),("most","w","s"),("same","c","e")],
[error("average-mismatch","n","l m",[3],("3000元","CNY"),"20.1万元除以67人为3000元，不是30000元","power of ten",1)],
scope=[("avg","j","i","k"),("prod","b","a",2)])

passage("trend-broken-three-years", """体育与近视防控三年对照
年份：2021年、2022年、2023年。
学生体质合格率：{a1|91.4%|percent}、{a2|93.0%|percent}、{a3|94.6%|percent}，逐年提高。
优良率：{b1|46.8%|percent}、{b2|49.2%|percent}、{b3|48.7%|percent}，逐年提高。
近视率：{c1|55.6%|percent}、{c2|54.3%|percent}、{c3|53.1%|percent}，逐年下降，年均下降{d|1.25个百分点|percentage-point}，超过每年{e|0.5个百分点|percentage-point}的目标。
体育教师：{f1|268人|person}、{f2|281人|person}、{f3|294人|person}，两年共增{g|26人|person}，增长{h|9.7%|percent}。
每校体育场地：{i1|4620平方米|other}、{i2|4815平方米|other}、{i3|5103平方米|other}，增长{j|10.5%|percent}。""",
[("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("trend","down","c1 c2 c3"),("expr","(c1-c3)/2","d"),("least","e","d"),("trend","up","f1 f2 f3"),("diff","f3","f1","g"),("growth","f3","f1","h"),("growth","i3","i1","j"),("trend","up","i1 i2 i3"),("below","b1","a1"),("below","b2","a2"),("below","b3","a3")],
[error("direction-mismatch sequence-mismatch","b3","b1 b2",[1],None,"48.7%低于49.2%，优良率2023年有所回落","trend",1,"前一年提高、2023年回落0.5个百分点")],
scope=[("growth","i3","i2","j"),("growth","c3","c1","d")])

passage("ranking-of-towns", """各乡镇（街道）教育经费投入强度排名（生均公用经费实际支出，元）：{!rank|第一名}甲镇{a|1286|CNY/student}，{!rank|第二名}乙镇{b|1243|CNY/student}，{!rank|第三名}丙乡{c|1251|CNY/student}，{!rank|第四名}丁镇{d|1174|CNY/student}，{!rank|第五名}戊乡{e|1120|CNY/student}，{!rank|第六名}己镇{f|1062|CNY/student}。
全县平均{g|1168元|CNY/student}，{zz|三个|item}乡镇低于平均，最高与最低相差{h|224元|CNY/student}，最高为最低的{i|1.21倍|ratio}。全县学生{j|18340人|student}，公用经费支出{k|2142.1万元|CNY}。
甲镇学生{l|1892人|student}，支出{m|243.3万元|CNY}；己镇学生{n|3406人|student}，支出{o|361.7万元|CNY}。""",
[("trend","down","a b c d e f"),("diff","a","f","h"),("multiple","a","f","i"),("avg","k","j","g"),("avg","m","l","a"),("avg","o","n","f"),("between","g","a b c d e f"),("count","zz",2),("below","e","g"),("below","f","g"),("below","g","a"),("below","g","b"),("below","g","c"),("below","g","d")],
[error("direction-mismatch sequence-mismatch","c","a b d e f",[0],None,"丙乡1251元高于乙镇1243元，名次颠倒","swapped figures",1,"丙乡应为第二，乙镇第三"),
 error("direction-mismatch count-mismatch","zz","g d e f",[7],("两个","item"),"低于平均1168元的只有戊乡、己镇两个","count against list",2)],
scope=[("mean","a b c d e f","g"),("multiple","f","a","i")])

passage("insufficient-places-prep", """重点项目：县三中迁建，概算{a|2.38亿元|CNY}，到位资金{b|1.62亿元|CNY}，其中专项债{c|0.90亿元|CNY}、上级补助{d|0.35亿元|CNY}、县本级{e|0.37亿元|CNY}；完成投资{f|1.85亿元|CNY}，超过到位资金{g|0.23亿元|CNY}，由施工单位垫付，付款按合同进行。形象进度{h|77.7%|percent}（完成投资占概算）。
校舍面积{i|52600平方米|other}，其中教学楼{j|21800平方米|other}、宿舍{k|17300平方米|other}、食堂{l|6400平方米|other}、其他{m|7100平方米|other}。设计{n|60个|class}班，每班{o|50人|student}，学位{p|3000个|place}，生均{q|17.5平方米|other}。""",
[("sum","b","c d e"),("diff","f","b","g"),("share","f","a","h"),("sum","i","j k l m"),("prod","p","n o"),("avg","i","p","q"),("bound","b","a"),("bound","f","a")],
scope=[("share","b","a","h"),("bound","f","b")], hard="完成投资大于到位资金；垫付已说明")

passage("payment-of-counsellors", """心理健康教育：全县中小学{a|98所|school}，配专兼职心理教师{b|146人|person}，其中专职{c|52人|person}，兼职{d|94人|person}，专职教师覆盖学校{e|49所|school}，占{f|50.0%|percent}。心理辅导室{g|98间|classroom}，实现{h|100%|percent}覆盖。中小学生每{i|1000人|student}应配专职{j|1名|person}，学生{k|47620人|student}，应配{l|48人|person}，现专职{m|52人|person}，超过{n|4人|person}。
开展筛查{o|31284人|student}，筛查率{p|65.7%|percent}，预警{q|412人|student}，占筛查的{r|1.32%|percent}，其中转介医疗{s|39人|student}，占预警的{t|9.5%|percent}，其余{u|373人|student}由学校跟踪。""",
[("sum","b","c d"),("share","e","a","f"),("share","g","a","h"),("same","c","m"),("diff","m","l","n"),("share","o","k","p"),("share","q","o","r"),("share","s","q","t"),("diff","q","s","u"),("bound","e","c")],
scope=[("share","q","k","r"),("share","s","o","t")], hard="专职人数与覆盖学校数不同，个别学校配两名")

passage("travel-limit-distance", """（五）入学半径：小学生走读不超过{a|2.5公里|other}、初中生不超过{b|5公里|other}。现有走读小学生{c|14870人|student}中，超过{d|2.5公里|other}的{e|216人|student}，占{f|1.5%|percent}，全部乘校车；初中走读{g|5624人|student}，超过{h|5公里|other}的{i|31人|student}，占{j|0.6%|percent}，其中{k|24人|student}住校，其余{l|7人|student}由家长接送。
寄宿生{m|6412人|student}，占义务教育在校生{n|31840人|student}的{o|20.1%|percent}，其中小学{p|1340人|student}，初中{q|5072人|student}，小学寄宿占{r|20.9%|percent}。""",
[("same","a","d"),("same","b","h"),("share","e","c","f"),("share","i","g","j"),("diff","i","k","l"),("sum","m","p q"),("share","m","n","o"),("share","p","m","r"),("bound","e","c")],
scope=[("share","i","c","j"),("share","p","n","r")], hard="超出半径者已逐类说明去向")

passage("points-called-percent", """一、普及水平变化的表述校核。2020年我县学前毛入园率{a|82.4%|percent}，2023年{b|92.7%|percent}，提高{c|10.3个百分点|percentage-point}，相对增长{d|12.5%|percent}；高中阶段毛入学率由{e|88.0%|percent}提高到{f|94.6%|percent}，提高{g|7.5个百分点|percentage-point}；九年巩固率由{h|95.2%|percent}提高到{i|97.1%|percent}，提高{j|1.9个百分点|percentage-point}。
二、以上{zq|三项|item}均超过“十四五”中期目标：学前{k|90%|percent}、高中阶段{l|93%|percent}、巩固率{m|96.5%|percent}，分别超出{n|2.7个百分点|percentage-point}、{o|1.6个百分点|percentage-point}、{p|0.6个百分点|percentage-point}。""",
[("diff","b","a","c"),("growth","b","a","d"),("diff","f","e","g"),("diff","i","h","j"),("diff","b","k","n"),("diff","f","l","o"),("diff","i","m","p"),("trend","up","a b"),("trend","up","e f"),("trend","up","h i"),("least","k","b"),("least","l","f"),("least","m","i"),("count","zq",3)],
[error("difference-mismatch","g","e f",[2],("6.6个百分点","percentage-point"),"94.6%减88.0%为6.6个百分点，7.5%是相对增长，误作百分点","relative change called points",1)],
scope=[("diff","b","a","d"),("growth","h","i","j")])

passage("weighted-mean-class", half("""班额情况。城区小学平均班额{a|46.2人|other}（{b|218个|class}班），乡镇小学平均班额{c|31.5人|other}（{d|364个|class}班），全县小学平均班额{e|38.9人|other}。
城区初中{f|49.0人|other}（{g|96个|class}班）、乡镇初中{h|41.6人|other}（{i|118个|class}班），全县初中平均{j|44.9人|other}。
小学在校生{k|21538人|student}，初中{l|9613人|student}。按标准班额小学{m|45人|student}、初中{n|50人|student}衡量，城区小学平均超出{o|1.2人|other}，城区初中尚低{p|1.0人|other}。"""),
[("expr","(a*b+c*d)/(b+d)","e"),("expr","(f*g+h*i)/(g+i)","j"),("between","e","a c"),("between","j","f h"),("diff","a","m","o"),("diff","n","f","p"),("expr","k/(b+d)","e"),("expr","l/(g+i)","j"),("expr","a*b+c*d","k"),("expr","f*g+h*i","l")],
[error("average-mismatch","e","a b c d k",[0,6],("37.0人","other"),"把两个平均数简单相加除以二，没有按班数加权；在校生除以班数也是37.0人","simple instead of weighted mean",3)],
scope=[("mean","f h","j")])

passage("plan-done-swapped", """2023年教师培训任务完成表
国培：计划{a1|120人|person}，完成{b1|126人|person}，完成率{c1|105.0%|percent}
省培：计划{a2|260人|person}，完成{b2|247人|person}，完成率{c2|105.3%|percent}
市培：计划{a3|680人|person}，完成{b3|714人|person}，完成率{c3|105.0%|percent}
县培：计划{a4|2400人|person}，完成{b4|2352人|person}，完成率{c4|98.0%|percent}
合计：计划{a|3460人|person}，完成{b|3439人|person}，完成率{c|99.4%|percent}
{zz|四类|item}培训中，国培、市培超额完成，省培、县培未完成，未完成人数合计{d|61人|person}，超额人数合计{e|40人|person}，相抵后净欠{f|21人|person}。""",
[("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b","a","c"),("expr","(a2-b2)+(a4-b4)","d"),("expr","(b1-a1)+(b3-a3)","e"),("diff","d","e","f"),("diff","a","b","f"),("count","zz",4),("between","c","c1 c2 c3 c4")],
[error("share-mismatch table-mismatch","c2","a2 b2",[1],("95.0%","percent"),"247除以260为95.0%，分子分母颠倒，也与“省培未完成”不合","wrong base",2)],
scope=[("share","a4","b4","c4"),("mean","c1 c3 c4","c")])

passage("total-divided-years", """“十四五”前三年，全县累计新增义务教育学位{a|9600个|place}，年均{b|2400个|place}；同期义务教育在校生净增{c|4350人|student}，年均{d|1450人|student}。新增学位是净增学生的{e|2.2倍|ratio}。
其中新建学校{f|8所|school}提供{g|6240个|place}，占{h|65%|percent}；改扩建{i|13所|school}提供{j|3360个|place}，占{k|35%|percent}。投入{l|7.68亿元|CNY}，每个学位{m|8.0万元|CNY}，新建部分每个学位{n|9.1万元|CNY}，改扩建部分每个{o|6.0万元|CNY}。""",
[("overn","a",3,"b"),("overn","c",3,"d"),("multiple","a","c","e"),("share","g","a","h"),("share","j","a","k"),("sum","a","g j"),("hundred","h k"),("avg","l","a","m"),("between","m","n o"),("expr","(g*n+j*o)/a","m")],
[error("average-mismatch","b","a",[0],("3200个","place"),"三年累计9600个年均3200个，误除以四","total divided by years",2)],
scope=[("overn","a",5,"b"),("mean","n o","m")])

passage("counted-twice-teachers", """教师表彰与骨干队伍：省级骨干{a|18人|person}、市级骨干{b|74人|person}、县级骨干{c|312人|person}，{zr|三级|item}重复认定的只计最高{!name|一级}，全县骨干教师共{d|404人|person}，占专任教师{e|3216人|person}的{f|12.6%|percent}，高于{g|10%|percent}的要求。
另有学科带头人{h|96人|person}、名师{i|21人|person}，其中{j|13人|person}兼具学科带头人和名师身份，{zq|两类|item}合计{k|117人|person}（剔除重复）。城区学校骨干{l|231人|person}、农村{m|173人|person}，农村占{n|42.8%|percent}；农村专任教师{o|1845人|person}，每{!per|百名}农村教师有骨干{p|9.4名|other}，低于全县{q|12.6名|other}。""",
[("sum","d","a b c"),("share","d","e","f"),("least","g","f"),("lin","k","+h +i -j"),("sum","d","l m"),("share","m","d","n"),("per100","m","o","p"),("per100","d","e","q"),("below","p","q"),("bound","j","i"),("bound","o","e"),("count","zq",2),("count","zr",3)],
[error("sum-mismatch","k","h i j",[3],("104人","person"),"96加21减重复13为104人，写117人是没有剔除重复","counted twice",1)],
scope=[("sum","d","a b c h"),("share","m","e","p")])

passage("months-and-pay", """绩效工资与年终奖发放说明：聘用教师{a|286人|person}，2023年3月至12月共{b|10个|other}月，每人每月{c|3600元|CNY/month}，发放{d|1029.6万元|CNY}；“五险”单位部分每人每月{e|980元|CNY/month}，计{f|252.25万元|CNY}；{zq|两项|item}合计{g|1309.88万元|CNY}，人均{h|45800元|CNY}。
若从1月起按全年{i|12个|other}月计，工资为{j|1235.52万元|CNY}，与实际发放差{k|205.92万元|CNY}，差额为前{zr|两个|other}月未签合同人员所致，不是欠发。""",
[("prod","d","a b c"),("prod","f","a b e"),("sum","g","d f"),("avg","g","a","h"),("prod","j","a i c"),("diff","j","d","k"),("count","zq",2),("diff","i","b","zr")],
[error("average-mismatch sum-mismatch","f","a b d e g",[1,2],("280.28万元","CNY"),"286人10个月每月980元应为280.28万元，只算了9个月","months counted",2)],
scope=[("prod","d","a i c"),("avg","d","a","h")])

passage("sign-of-change", """生源变化与资源配置。小学在校生2021年{a|24612人|student}、2022年{b|24105人|student}、2023年{c|23348人|student}，连续下降，两年减少{d|1264人|student}，降幅{e|5.1%|percent}；初中{f|10844人|student}、{g|11326人|student}、{h|11905人|student}，连续上升，两年增加{i|1061人|student}，增幅{j|9.8%|percent}；高中{k|8031人|student}、{l|8146人|student}、{m|8207人|student}，两年减少{n|176人|student-}。
小学教师{o|1406人|person}，较上年增加{p|12人|person}，生师比由{q|17.3:1|ratio}（上年教师{r|1394人|person}）降为{s|16.6:1|ratio}。""",
[("trend","down","a b c"),("diff","a","c","d"),("share","d","a","e"),("trend","up","f g h"),("diff","h","f","i"),("growth","h","f","j"),("trend","up","k l m"),("diff","m","k","n"),("diff","o","r","p"),("ratio","b","r","q"),("ratio","c","o","s"),("trend","down","q s")],
[error("difference-mismatch direction-mismatch","n","k m",[7],None,"高中由8031人增到8207人，是增加176人，方向写反","sign",1,"两年增加176人")],
scope=[("growth","h","g","j"),("diff","m","l","n")])

passage("ratio-inverted", """信息化应用与师机比：学生用计算机{a|6204台|item}，学生{b|42810人|student}，生机比{c|6.9:1|ratio}，优于省标{d|8:1|ratio}；教师用计算机{e|3680台|item}，教师{f|3402人|person}，师机比{g|1:1.08|ratio}。
录播教室{h|46间|classroom}，平均每{i|2.4所|other}学校{!per|一间}（学校{j|112所|school}）；交互式设备{k|1438套|item}，教学班{l|1512个|class}，班均{m|0.95套|other}，覆盖率{n|95.1%|percent}，比上年{o|88.4%|percent}提高{p|7.6%|percentage-point}。""",
[("ratio","b","a","c"),("most","c","d"),("avg","e","f","g"),("avg","j","h","i"),("avg","k","l","m"),("share","k","l","n"),("diff","n","o","p")],
[error("difference-mismatch","p","n o",[6],("6.7个百分点","percentage-point"),"95.1%减88.4%为6.7个百分点，7.6是相对增长","relative change called points",1)],
scope=[("ratio","a","b","c")])

passage("limit-exceeded-claimed", wrap("""化解大班额与控制校额。全县义务教育学校{a|66所|school}，校额标准小学不超过{b|2000人|student}、初中不超过{c|2500人|student}，自评结论为“没有超标准办学”。附校额前列学校：小学——实验小学{d|1962人|student}、城东小学{e|2037人|student}、育英小学{f|1884人|student}；初中——县二中{g|2418人|student}、育才初中{h|2106人|student}。{zz|五所|school}学校合计{i|10407人|student}，占全县义务教育学生{j|33120人|student}的{k|31.4%|percent}，超过{y|三成|percent}。
寄宿制小学{l|23所|school}，平均校额{m|412人|other}，寄宿制小学共{n|9476人|student}。""", 36),
[("most","d","b"),("most","e","b"),("most","f","b"),("most","g","c"),("most","h","c"),("sum","i","d e f g h"),("share","i","j","k"),("count","zz",5),("avg","n","l","m"),("largest","e","d f"),("largest","g","h"),("below","y","k")],
[error("bound-exceeded","e","b",[1],None,"城东小学2037人超过2000人的标准，结论不成立","limit against the figure",2,"除城东小学超37人外，没有超标准办学")],
scope=[("share","n","j","k")])

passage("average-outside-groups", """生均图书分校类型核对：城区小学生均{a|24.8册|other}、镇区小学{b|27.3册|other}、乡村小学{c|38.6册|other}，全县小学生均{d|23.9册|other}；对应学生{e|11206人|student}、{f|7418人|student}、{g|3980人|student}。
城区小学未达到{h|25册|other}的标准，差{i|0.2册|other}，需补充{j|2241册|item}；镇区、乡村小学已达标。购书按每册{k|22元|CNY}估算，需{l|4.93万元|CNY}，由县财政解决{m|5万元|CNY}左右。""",
[("between","d","a b c"),("expr","(a*e+b*f+c*g)/(e+f+g)","d"),("diff","h","a","i"),("prod","j","e i"),("prod","l","j k"),("least","h","b"),("least","h","c"),("below","a","h")],
[error("average-mismatch","d","a b c e f g",[0,1],("28.0册","other"),"全县平均低于最低的一类，不可能；按学生数加权约28.0册","average outside its groups",2)],
scope=[("mean","a b c","d"),("prod","j","f i")])

passage("part-over-whole", """残疾儿童教育与送教：适龄残疾儿童{a|312人|student}，其中重度{b|84人|student}、中度{c|129人|student}、轻度{d|99人|student}。送教上门{e|48人|student}（均为重度），随班就读{f|146人|student}，特校{g|97人|student}，特教班{h|21人|student}。
普通学校随班就读中建有资源教室的学校{i|27所|school}，覆盖随班就读学生{j|151人|student}，占随班就读学生的{k|95.2%|percent}；资源教师{l|31人|person}，每所资源教室学校平均{m|1.1人|other}。""",
[("sum","a","b c d"),("sum","a","e f g h"),("bound","e","b"),("share","j","f","k"),("bound","j","f"),("avg","l","i","m")],
[error("share-mismatch bound-exceeded","j","f k",[3,4],("139人","student"),"覆盖的随班就读学生多于全部随班就读学生；按95.2%应为139人","part greater than whole",2)],
scope=[("share","j","a","k")])

passage("wrong-period-compare", """学校安全事故与应急：2023年发生涉校安全事件{a|9起|item}，比2022年的{b|14起|item}下降{c|35.7%|percent-}；与2021年的{d|18起|item}相比下降{e|50.0%|percent-}。其中交通类{f|3起|item}、溺水{g|1起|item}、意外伤害{h|4起|item}、其他{i|1起|item}。
排查隐患{j|836处|item}，比上年{k|912处|item}减少{l|76处|item}，当年整改{m|801处|item}，整改率{n|95.8%|percent}。上年整改率{o|93.4%|percent}，提高{p|3.4个百分点|percentage-point}。""",
[("growth","a","b","c"),("growth","a","d","e"),("sum","a","f g h i"),("diff","k","j","l"),("share","m","j","n"),("diff","n","o","p"),("trend","down","d b a")],
[error("difference-mismatch","p","n o",[5],("2.4个百分点","percentage-point"),"801除以836为95.8%，比93.4%高2.4个百分点","wrong digit",2)],
scope=[("growth","a","b","e"),("share","m","k","n")])

passage("long-report-two-years", half("""县人民政府履行教育职责自评报告（节录）

四、聚焦教师队伍
我县坚持把教师队伍作为基础工作。2022年核定教职工编制{a|3960名|person}，实有{b|3841名|person}；2023年经动态调整，核定编制{c|4012名|person}，实有{d|3874名|person}，空编由{e|119名|person}变为{f|128名|person}。补充教师{g|186名|person}，自然减员{h|143名|person}，净增{i|43名|person}。
五、聚焦待遇保障
2022年教师年平均工资收入{j|10.42万元|CNY/year}，公务员{k|10.35万元|CNY/year}；2023年教师{l|10.91万元|CNY/year}，公务员{m|10.84万元|CNY/year}。教师增长{n|4.7%|percent}，公务员增长{o|4.7%|percent}，两年教师均高于公务员{p|0.07万元|CNY/year}。
六、聚焦专业发展
骨干教师{q|412人|person}，占实有教职工{r|10.6%|percent}；培训{s|5180人次|person-time}，人均{t|1.3次|other}。"""),
[("diff","a","b","e"),("diff","c","d","f"),("diff","g","h","i"),("diff","d","b","i"),("growth","l","j","n"),("growth","m","k","o"),("diff","j","k","p"),("diff","l","m","p"),("share","q","d","r"),("avg","s","d","t"),("trend","up","b d"),("trend","up","a c"),("below","k","j"),("below","m","l")],
[error("difference-mismatch","d","b c f i",[1,3],("3884名","person"),"3841名加净增43名为3884名，4012名减空编128名也是3884名","wrong digit",2)],
scope=[("share","q","b","r"),("diff","c","a","i")])

passage("spending-per-student-swap", """表3 生均一般公共预算教育支出（元）
学段    2021年    2022年    2023年    三年增长
幼儿园  {a1|7642|CNY/student}  {a2|7815|CNY/student}  {a3|8026|CNY/student}  {a4|5.0%|percent}
小学    {b1|11036|CNY/student}  {b2|11344|CNY/student}  {b3|11708|CNY/student}  {b4|6.1%|percent}
初中    {c1|14875|CNY/student}  {c2|15260|CNY/student}  {c3|15643|CNY/student}  {c4|5.2%|percent}
高中    {d1|15210|CNY/student}  {d2|15684|CNY/student}  {d3|16102|CNY/student}  {d4|4.9%|percent}
中职    {e1|13840|CNY/student}  {e2|13795|CNY/student}  {e3|14166|CNY/student}  {e4|2.4%|percent}
注：除中职2022年因学生增加略降外，各学段逐年提高；三年增幅最高的是小学，最低的是中职，高低相差{f|3.7个百分点|percentage-point}。""",
[("growth","a3","a1","a4"),("growth","b3","b1","b4"),("growth","c3","c1","c4"),("growth","d3","d1","d4"),("growth","e3","e1","e4"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("trend","up","c1 c2 c3"),("trend","up","d1 d2 d3"),("below","e2","e1"),("trend","up","e2 e3"),("largest","b4","a4 c4 d4 e4"),("smallest","e4","a4 b4 c4 d4"),("diff","b4","e4","f")],
[error("growth-mismatch table-mismatch","d4","d1 d3",[3],("5.9%","percent"),"16102比15210增长5.9%，写成4.9%","wrong digit",1)],
scope=[("growth","d3","d2","d4"),("trend","up","e1 e2 e3")])

passage("townships-summary-vs-list", """各乡镇履职自评得分：甲镇{a|96.2分|other}、乙镇{b|94.8分|other}、丙乡{c|91.5分|other}、丁乡{d|93.0分|other}、戊镇{e|95.1分|other}、己乡{f|89.4分|other}、庚镇{g|92.6分|other}。全县{n|七个|item}乡镇平均{h|93.2分|other}；{k|95分|other}以上为优秀，共{i|2个|item}；{m|90分|other}以下为待整改，共{j|1个|item}；其余{o|5个|item}为合格。优秀率{p|28.6%|percent}，合格以上（含优秀）{u|6个|item}，占{q|85.7%|percent}。最高分与最低分相差{r|6.8分|other}，较上年的{s|9.5分|other}缩小{t|2.7分|other}。""",
[("mean","a b c d e f g","h"),("count","n",7),("count","i",2),("count","j",1),("count","o",4),("sum","n","i j o"),("share","i","n","p"),("diff","a","f","r"),("diff","s","r","t"),("share","u","n","q"),("sum","u","i o"),("largest","a","b c d e f g"),("smallest","f","a b c d e g"),("least","k","a"),("least","k","e"),("below","f","m"),("below","d","k"),("below","b","k")],
[error("sum-mismatch count-mismatch","o","n i j u",[4,5,10],("4个","item"),"七个减优秀2个减待整改1个为4个，列出的也是4个","count against list",3)],
scope=[("diff","b","f","r")])

passage("vocational-school-equipment", """（职业教育）实训条件。县职教中心实训设备总值{a|2148万元|CNY}，生均{b|8592元|CNY/student}（在校生{c|2500人|student}），省定标准{d|4000元|CNY/student}，为标准的{e|2.15倍|ratio}。当年新增设备{f|312万元|CNY}，占上年末{g|1836万元|CNY}的{h|17.0%|percent}，超过省定年更新{i|10%|percent}的要求。{zq|五个|item}专业群分摊：汽修{j|486万元|CNY}、电商{k|327万元|CNY}、学前{l|298万元|CNY}、机电{m|764万元|CNY}、护理{n|273万元|CNY}。
校企合作{o|27家|item}，其中本县{p|11家|item}；订单培养{q|436人|student}，占在校生{r|17.4%|percent}；工学交替{s|1320人次|person-time}。""",
[("avg","a","c","b"),("multiple","b","d","e"),("diff","a","g","f"),("share","f","g","h"),("least","i","h"),("sum","a","j k l m n"),("share","q","c","r"),("bound","p","o"),("count","zq",5)],
scope=[("share","f","a","h")], hard="设备值按总值与当年新增两个口径")

passage("same-figure-other-section", """【总述】2023年，我县义务教育阶段随迁子女{a|4260人|student}，全部“零障碍”入学，公办学校就读占{b|96.2%|percent}。
【社会事业】公办学校就读{c|4098人|student}，民办购买学位{d|162人|student}。
【财政】为民办购买学位支出{e|129.6万元|CNY}，每生{f|8000元|CNY/student}；公办学校新增公用经费{g|286.9万元|CNY}，每生{h|700元|CNY/student}。
【入学服务】网上报名{i|1126人|student}，占当年新招随迁子女{j|1184人|student}的{k|95.1%|percent}，其余{l|58人|student}现场办理；随迁子女家长满意率{m|98.4%|percent}，收回问卷{n|1061份|item}，满意{o|1044份|item}。""",
[("share","c","a","b"),("diff","a","c","d"),("prod","e","d f"),("prod","g","c h"),("share","i","j","k"),("diff","j","i","l"),("share","o","n","m"),("bound","i","j")],
scope=[("share","c","j","b"),("prod","e","a f")], hard="网上报名人数是当年新招，不是全部随迁子女")

passage("wrong-year-growth", """履行教育职责“两增”证明材料。一般公共预算教育支出：2020年{a|5.12亿元|CNY}、2021年{b|5.38亿元|CNY}、2022年{c|5.61亿元|CNY}、2023年{d|5.89亿元|CNY}。2021年增长{e|5.1%|percent}、2022年增长{f|5.1%|percent}、2023年增长{g|5.0%|percent}，2020—2023年年均增长{h|4.8%|percent}。
小学生均支出：2020年{i|9842元|CNY/student}、2021年{j|10237元|CNY/student}、2022年{k|10661元|CNY/student}、2023年{l|11130元|CNY/student}，2023年比2020年增长{m|13.1%|percent}，净增{n|1288元|CNY/student}。""",
[("growth","b","a","e"),("growth","c","b","f"),("growth","d","c","g"),("cagrv",3,"d","a","h"),("trend","up","a b c d"),("trend","up","i j k l"),("growth","l","i","m"),("diff","l","i","n")],
[error("growth-mismatch","f","b c",[1],("4.3%","percent"),"5.61比5.38增长4.3%，5.1%是上一年的数","other year copied",2)],
scope=[("growth","d","b","f"),("growth","l","j","m")])

passage("funds-to-schools", """经费直达学校核查：抽查学校{a|30所|school}，应拨公用经费{b|1842.6万元|CNY}，按时拨付{c|28所|school}、{d|1725.8万元|CNY}，滞拨{e|2所|school}、{f|116.8万元|CNY}；及时率（按校数）{g|93.3%|percent}、（按金额）{h|93.7%|percent}。滞拨的两校各{i|58.4万元|CNY}。
其中寄宿制{j|9所|school}、非寄宿制{k|21所|school}，寄宿制校均应拨{l|96.2万元|CNY}，非寄宿制校均{m|46.5万元|CNY}，抽查学校校均{n|61.42万元|CNY}。全县及时率按抽查推算为{o|93%|percent~}左右，高于上年的{p|89%|percent}。""",
[("sum","a","c e"),("diff","b","d","f"),("share","c","a","g"),("share","d","b","h"),("prod","f","e i"),("avg","b","a","n"),("expr","j*l+k*m","b"),("between","n","l m"),("sum","a","j k"),("trend","up","p o"),("same","g","o")],
scope=[("mean","l m","n"),("same","g","h")], hard="及时率按校数与按金额不同；校均为加权")

passage("teacher-exchange-two-groups", spaced("""（五）校长教师轮岗分城乡统计。城镇应交流{a|664人|person}，交流{b|71人|person}，比例{c|10.7%|percent}；乡村应交流{d|412人|person}，交流{e|52人|person}，比例{f|12.6%|percent}；全县应交流{g|1076人|person}，交流{h|123人|person}，比例{i|12.5%|percent}。
骨干教师交流：城镇{j|19人|person}，占城镇交流{k|26.8%|percent}；乡村{l|8人|person}，占{m|15.4%|percent}；全县骨干{n|27人|person}，占全县交流{o|22.0%|percent}。校长{p|23人|person}中交流{q|6人|person}，占{r|26.1%|percent}。"""),
[("share","b","a","c"),("share","e","d","f"),("sum","g","a d"),("sum","h","b e"),("share","h","g","i"),("between","i","c f"),("share","j","b","k"),("share","l","e","m"),("sum","n","j l"),("share","n","h","o"),("share","q","p","r")],
[error("share-mismatch","i","g h",[4],("11.4%","percent"),"123除以1076为11.4%，12.5%与两类加权不合","wrong digit",2)],
scope=[("mean","c f","i"),("share","b","g","i")])

passage("county-school-doctor-list", """卫生保健人员名册汇总：东片校医{a|14人|person}、西片{b|9人|person}、南片{c|11人|person}、北片{d|8人|person}、直属校{e|6人|person}，校医共{f|48人|person}，保健教师{g|57人|person}，合计{h|105人|person}。按“寄宿制或{i|600人|student}以上学校配专职校医”测算，应配校医{j|53人|person}，缺{k|5人|person}，缺口主要在北片（应配{l|11人|person}，缺{m|3人|person}）和南片（应配{n|13人|person}，缺{o|2人|person}）。执业资格{p|39人|person}，占校医{q|81.2%|percent}；保健教师取得培训合格证{r|51人|person}，占{s|89.5%|percent}，比上年{t|82.0%|percent}提高{u|8.5个百分点|percentage-point}。""",
[("sum","f","a b c d e"),("sum","h","f g"),("diff","j","f","k"),("diff","l","d","m"),("diff","n","c","o"),("sum","k","m o"),("share","p","f","q"),("share","r","g","s"),("diff","s","t","u")],
[error("difference-mismatch","u","s t",[8],("7.5个百分点","percentage-point"),"89.5%减82.0%为7.5个百分点","wrong digit",1)],
scope=[("share","p","h","q"),("share","r","h","s")])

passage("earmark-by-quarter", wrap("""教育专项执行进度：全年指标{a|5620万元|CNY}。一季度支出{b|843万元|CNY}、二季度{c|1405万元|CNY}、三季度{d|1517万元|CNY}、四季度{e|1574万元|CNY}，全年{f|5339万元|CNY}，执行率{g|95.0%|percent}。上半年累计{h|2248万元|CNY}，完成{i|40.0%|percent}；前三季度累计{j|3675万元|CNY}，完成{k|67.0%|percent}，低于序时进度{l|75%|percent}{m|8.0个百分点|percentage-point}，四季度集中支付占全年支出的{n|29.5%|percent}。
未支出{o|281万元|CNY}，为质保金{p|196万元|CNY}和结余{q|85万元|CNY}。""", 36),
[("sum","f","b c d e"),("share","f","a","g"),("sum","h","b c"),("share","h","a","i"),("sum","j","h d"),("share","j","a","k"),("diff","l","k","m"),("share","e","f","n"),("diff","a","f","o"),("sum","o","p q")],
[error("sum-mismatch share-mismatch","j","a d h k",[4,5],("3765万元","CNY"),"上半年2248加三季度1517为3765万元，数字颠倒，67.0%也由3765算得","transposed digits",2)],
scope=[("share","h","f","i"),("share","e","a","n")])

passage("kindergarten-coverage-township", """乡镇公办中心幼儿园：全县{a|19个|item}乡镇，建成公办中心园{b|19所|school}，覆盖率{c|100%|percent}；其中独立建制{d|14所|school}、小学附属{e|5所|school}。{f|26|item}个常住人口{g|3000人|person}以上的大村，建成村级幼儿园{h|22所|school}，覆盖率{i|84.6%|percent}，其余{j|4个|item}村由邻村园覆盖。
在园幼儿{k|6410人|student}，乡镇公办园{l|3846人|student}，占{m|60.0%|percent}；村级园{n|1407人|student}、民办{o|1157人|student}。专任教师{p|428人|person}，师幼比{q|1:15.0|ratio}，优于上年的{r|1:16.2|ratio}。""",
[("share","b","a","c"),("sum","b","d e"),("share","h","f","i"),("diff","f","h","j"),("sum","k","l n o"),("share","l","k","m"),("ratio","k","p","q"),("trend","down","r q")],
scope=[("share","d","a","c"),("ratio","l","p","q")], hard="附属园计入公办中心园；邻村覆盖不算建成")

passage("long-two-part-three", half("""××县2023年度履行教育职责自查自评报告（摘要与正文对照稿）

摘要：全县教育支出{a|10.37亿元|CNY}，较上年增长{b|5.6%|percent}；公办园占比{c|54.8%|percent}；大班额{d|6个|class}；教师缺编{e|142人|person}；课后服务参加率{f|94.2%|percent}；问题整改完成率{g|90.9%|percent}。

正文：
（一）投入。教育支出上年为{h|9.82亿元|CNY}，本年增加{i|0.55亿元|CNY}。
（二）学前。公办园在园{j|7918人|student}，在园总数{k|14449人|student}。
（三）义务教育。大班额小学{l|2个|class}、初中{m|4个|class}，大班额占{n|1380个|class}班的{o|0.4%|percent}。
（四）队伍。测算应配{p|4718人|person}，实有{q|4567人|person}，缺{r|151人|person}。
（五）课后服务。符合条件学生{s|38460人|student}，参加{t|36229人|student}。
（六）整改。问题{u|22个|item}，完成{v|20个|item}，其余{w|2个|item}持续推进。"""),
[("diff","a","h","i"),("growth","a","h","b"),("growthb","h","i","b"),("share","j","k","c"),("sum","d","l m"),("share","d","n","o"),("diff","p","q","r"),("same","r","e"),("share","t","s","f"),("share","v","u","g"),("diff","u","v","w")],
[error("restatement-mismatch","e","r",[7],("151人","person"),"正文应配4718减实有4567为151人，摘要写142人","restated figure",3)],
scope=[("share","j","s","c"),("same","e","w")])

passage("long-compulsory-two-errors", """三、义务教育优质均衡发展

（一）入学与巩固。全县义务教育学校{a|83所|school}，在校生{b|49362人|student}，其中小学{c|33718人|student}、初中{d|15644人|student}。入学率{e|100%|percent}；九年巩固率{f|98.2%|percent}，高出省定{g|96%|percent}{h|2.2个百分点|percentage-point}。

（二）班额与校额。教学班{i|1126个|class}，平均班额{j|43.8人|other}；小学{k|790个|class}班，平均{l|42.7人|other}；初中{m|336个|class}班，平均{n|46.6人|other}；大班额{o|14个|class}，占{p|12.4%|percent}，控制在{q|2%|percent}以内。

（三）装备。生均教学仪器设备值小学{r|2316元|CNY/student}，初中{s|2894元|CNY/student}，分别高出省标{t|2000元|CNY/student}、{u|2500元|CNY/student}的{v|15.8%|percent}和{w|15.8%|percent}；总值{x|12336.5万元|CNY}。

（四）随迁子女。{y|3826人|student}，占在校生{z|7.8%|percent}，公办就读{aa|3711人|student}，占{ab|97.0%|percent}。""",
[("sum","b","c d"),("diff","f","g","h"),("avg","b","i","j"),("avg","c","k","l"),("avg","d","m","n"),("sum","i","k m"),("share","o","i","p"),("most","p","q"),("growth","r","t","v"),("growth","s","u","w"),("expr","r*c+s*d","x"),("share","y","b","z"),("share","aa","y","ab"),("between","j","l n"),("least","g","f")],
[error("share-mismatch bound-exceeded","p","i o q",[6,7],("1.2%","percent"),"14除以1126为1.2%，多写一位，才看似超过2%","power of ten",1)],
scope=[("share","aa","b","ab"),("mean","r s","x")])

passage("unrelated-growth-numbers", """增幅说明。教育财政拨款按预算科目为{a|7.92亿元|CNY}，比上年{b|7.61亿元|CNY}增长{c|4.1%|percent}；扣除教育费附加后为{d|7.45亿元|CNY}，比上年{e|7.19亿元|CNY}增长{f|3.6%|percent}。财政经常性收入增长{g|2.8%|percent}，前{zq|两个|item}口径均高于它，高出{h|1.3个百分点|percentage-point}和{i|0.8个百分点|percentage-point}。
同期物价上涨{j|0.4%|percent}，按不变价，教育财政拨款实际增长约{k|3.7%|percent}。学生数减少{l|1.6%|percent-}，所以生均拨款增长高于总量增长，小学{m|5.9%|percent}、初中{n|4.8%|percent}。""",
[("growth","a","b","c"),("growth","d","e","f"),("diff","c","g","h"),("diff","f","g","i"),("below","g","c"),("below","g","f"),("diff","c","j","k"),("below","c","m"),("below","c","n"),("count","zq",2)],
scope=[("same","c","f"),("growth","a","e","c"),("growth","d","b","f")], hard="增长率口径不同，两个增幅不矛盾")

passage("contract-fulfilment-limit", """校外培训治理与收费规范：学科类机构{a|6家|item}压减为{b|0|item}家，非学科{c|38家|item}，其中体育{d|16家|item}、艺术{e|18家|item}、科技{f|4家|item}，持证率{g|100%|percent}。资金监管{h|38家|item}，余额{i|418.6万元|CNY}，单家最高{j|62.3万元|CNY}，平均{k|11.0万元|CNY}。
培训时段抽查{l|64次|item}，发现违规{m|3次|item}，占{n|4.7%|percent}，退费{o|12.8万元|CNY}，涉及学员{p|46人|student}，人均{q|2783元|CNY/student}。{!name|一次}性收费不超过{r|5000元|CNY}的规定，抽查最高{s|4980元|CNY}，未发现超过。""",
[("sum","c","d e f"),("same","h","c"),("avg","i","c","k"),("share","m","l","n"),("avg","o","p","q"),("most","s","r"),("bound","k","j"),("trend","down","a b")],
scope=[("avg","i","a","k")], hard="学科类清零，非学科另计")

passage("shortage-subjects", """学科教师缺员排查（义务教育）。应开齐的学科教师：体育{a|186人|person}、音乐{b|124人|person}、美术{c|118人|person}、信息科技{d|96人|person}、科学{e|141人|person}、心理{f|58人|person}，合计{g|723人|person}；实有依次为{h|168人|person}、{i|113人|person}、{j|109人|person}、{k|84人|person}、{l|133人|person}、{m|41人|person}，合计{n|658人|person}。缺员最多的是体育，缺{o|18人|person}；缺员率最高的是心理，缺{p|17人|person}、占{q|29.3%|percent}；缺员最少的是科学，缺{r|8人|person}。全部缺{s|75人|person}，已通过走教和招聘补齐{t|54人|person}，尚缺{u|21人|person}。""",
[("sum","g","a b c d e f"),("sum","n","h i j k l m"),("diff","a","h","o"),("diff","f","m","p"),("share","p","f","q"),("diff","e","l","r"),("diff","g","n","s"),("diff","s","t","u"),("largest","o","p r"),("smallest","r","o p")],
[error("sum-mismatch difference-mismatch","n","g h i j k l m s",[1,6],("648人","person"),"六科实有相加648人，与应有723人减缺员75人一致","wrong digit",2)],
scope=[("share","o","a","q"),("diff","d","k","o")])

passage("overall-evaluation-table", """附件6 自评得分汇总（百分制）
指标 分值 自评 扣分
1. 党的领导 {a1|15|other} {b1|14.5|other} {c1|0.5|other}
2. 投入保障 {a2|25|other} {b2|23.0|other} {c2|2.0|other}
3. 教师队伍 {a3|20|other} {b3|17.5|other} {c3|2.5|other}
4. 资源配置 {a4|20|other} {b4|18.0|other} {c4|2.0|other}
5. 规范管理 {a5|10|other} {b5|9.5|other} {c5|0.5|other}
6. 安全稳定 {a6|10|other} {b6|9.8|other} {c6|0.2|other}
合计 {a|100|other} {b|92.3|other} {c|7.7|other}
说明：扣分最多的是教师队伍，得分率（得分除以分值）最低的也是教师队伍，为{d|87.5%|percent}；最高的是安全稳定，{e|98.0%|percent}；投入保障得分率{f|95.0%|percent}，低于全部指标平均得分率{g|92.3%|percent}。""",
[("diff","a1","b1","c1"),("diff","a2","b2","c2"),("diff","a3","b3","c3"),("diff","a4","b4","c4"),("diff","a5","b5","c5"),("diff","a6","b6","c6"),("sum","a","a1 a2 a3 a4 a5 a6"),("sum","b","b1 b2 b3 b4 b5 b6"),("sum","c","c1 c2 c3 c4 c5 c6"),("diff","a","b","c"),("share","b3","a3","d"),("share","b6","a6","e"),("share","b2","a2","f"),("share","b","a","g"),("below","f","g"),("largest","c3","c1 c2 c4 c5 c6")],
[error("share-mismatch bound-exceeded","f","a2 b2 g",[12,14],("92.0%","percent"),"23.0除以25为92.0%，95.0%也不低于92.3%","wrong digit",2)],
scope=[("share","b1","a2","f")])

passage("staff-decline-direction", """在编教师连年变化：2020年{a|4106人|person}，2021年{b|4063人|person}，2022年{c|3998人|person}，2023年{d|4021人|person}。三年净减{e|85人|person}，2023年由降转升，比上年增加{f|23人|person}，增长{g|0.6%|percent}。同期在校生2020年{h|61820人|student}、2023年{i|62945人|student}，增长{j|1.8%|percent}，生师比由{k|15.1:1|ratio}升为{l|15.7:1|ratio}，师资更紧张。
编外教师由{m|386人|person}增至{n|521人|person}，增长{o|35.0%|percent}，占教师总数（在编加编外）比重由{p|8.6%|percent}升至{q|11.5%|percent}。""",
[("diff","a","d","e"),("diff","d","c","f"),("growth","d","c","g"),("growth","i","h","j"),("ratio","h","a","k"),("ratio","i","d","l"),("trend","up","m n"),("growth","n","m","o"),("shareofsum","m","a m","p"),("shareofsum","n","d n","q"),("trend","up","p q"),("trend","up","k l"),("trend","down","a b c"),("trend","up","c d"),("trend","up","h i")],
scope=[("ratio","i","a","l"),("growth","d","a","g")], hard="前几年降、最后一年升，总体仍净减")

passage("meeting-standards-three", """高中办学条件达标情况：县一中在校生{a|3104人|student}，占地{b|118800平方米|other}，生均{c|38.3平方米|other}，标准{d|23平方米|other}；校舍{e|58400平方米|other}，生均{f|18.8平方米|other}，标准{g|14平方米|other}；图书{h|12.4万册|item}，生均{i|40.0册|other}，标准{j|40册|other}；运动场{k|26700平方米|other}，生均{l|8.6平方米|other}，标准{m|9平方米|other}。{zz|四项|item}指标全部达标。
县二中在校生{n|1986人|student}，{z2|四项|item}指标依次为{o|31.2平方米|other}、{p|15.5平方米|other}、{q|42.7册|other}、{r|10.3平方米|other}，也全部达标，校舍生均比标准高{s|1.5平方米|other}，图书高{t|2.7册|other}。""",
[("avg","b","a","c"),("avg","e","a","f"),("avg","h","a","i"),("avg","k","a","l"),("least","d","c"),("least","g","f"),("least","j","i"),("least","m","l"),("least","d","o"),("least","g","p"),("least","j","q"),("least","m","r"),("diff","p","g","s"),("diff","q","j","t"),("count","zz",4),("count","z2",4)],
[error("bound-exceeded","l","m",[7],None,"县一中运动场生均8.6平方米低于9平方米，不是全部达标","limit against the figure",2,"县一中四项中三项达标，运动场未达标")],
scope=[("avg","b","n","c"),("diff","q","j","s")])

passage("dinner-and-cost-trap", """食堂经营性质说明。全县学校食堂{a|116个|item}，自主经营{b|108个|item}、委托经营{c|8个|item}，供餐学生{d|48260人|student}，每餐学生价小学{e|6元|CNY}、初中{f|8元|CNY}、高中{g|10元|CNY}。抽查{h|10个|item}食堂，月收入{i|286.4万元|CNY}，原材料{j|197.6万元|CNY}，占{k|69.0%|percent}，人工水电{l|63.0万元|CNY}，占{m|22.0%|percent}，结余{n|25.8万元|CNY}，占{o|9.0%|percent}。结余在{p|5%|percent}以内，不存在盈利。
上年抽查结余占{q|4.1%|percent}，今年高出{r|4.9个百分点|percentage-point}。""",
[("sum","a","b c"),("share","j","i","k"),("share","l","i","m"),("sum","i","j l n"),("share","n","i","o"),("hundred","k m o"),("most","o","p"),("diff","o","q","r"),("trend","up","q o")],
[error("bound-exceeded","o","p",[6],None,"9.0%超过5%，不能说在5%以内","limit against the figure",2,"结余率9.0%，超过5%")],
scope=[("share","n","j","o")])

passage("class-hour-coverage", """开齐开足课程与减负：抽查学校{a|28所|school}，按课程标准开齐课程{b|26所|school}，占{c|92.9%|percent}，开足课时{d|25所|school}，占{e|89.3%|percent}，{zq|两项|item}均符合的{f|24所|school}，占{g|85.7%|percent}；仅符合{!part|一项}的{h|3所|school}，{zr|两项|item}均不符合{i|1所|school}。小学每周总课时一、二年级{j|26节|item}、三至六年级{k|30节|item}；作业时长抽查{l|640份|item}，超过{m|60分钟|other}的{n|19份|item}，占{o|3.0%|percent}，低于上年{p|5.4%|percent}。""",
[("share","b","a","c"),("share","d","a","e"),("share","f","a","g"),("expr","b+d-2*f","h"),("expr","a-f-h","i"),("share","n","l","o"),("trend","down","p o"),("bound","f","b"),("bound","f","d"),("bound","h","a"),("count","zq",2),("same","zq","zr")],
scope=[("sum","a","b d"),("share","f","b","g")], hard="两项符合者重叠，三者不可相加")

passage("pupils-per-teacher-unit", """师资与规模：全县专任教师{a|5218人|person}，在校生{b|8.47万人|student}，生师比{c|16.2:1|ratio}；其中小学专任{d|2236人|person}、学生{e|4.03万人|student}，生师比{f|18.0:1|ratio}；初中{g|1438人|person}、{h|2.14万人|student}，{i|14.9:1|ratio}；普高{j|902人|person}、{k|1.23万人|student}，{l|13.6:1|ratio}；学前{m|642人|person}、{n|10.7万人|student}，{o|16.7:1|ratio}。""",
[("sum","a","d g j m"),("sum","b","e h k n"),("ratio","b","a","c"),("ratio","e","d","f"),("ratio","h","g","i"),("ratio","k","j","l"),("ratio","n","m","o")],
[error("sum-mismatch ratio-mismatch","n","b e h k m o",[1,6],("1.07万人","student"),"四学段相加应为8.47万人，学前只剩1.07万人，多写十倍","power of ten",2)],
scope=[("ratio","b","d","c")])

passage("full-report-eight-duties", half("""甲县人民政府2023年履行教育职责自评报告（简本）

一、加强党对教育工作的领导。召开县委教育工作领导小组会{a|4次|item}，县政府常务会议研究教育{b|11次|item}；县级领导联系学校{c|34所|school}。
二、学前教育。新建公办园{d|3所|school}，新增学位{e|900个|place}；毛入园率{f|94.0%|percent}，普惠率{g|90.3%|percent}，公办占比{h|52.6%|percent}，即在园{i|11860人|student}中公办{j|6238人|student}、普惠民办{k|4472人|student}。
三、义务教育。小学净入学率{l|100%|percent}，九年巩固率{m|97.8%|percent}；班额达标率{n|98.9%|percent}，{o|1042个|class}班中{p|1031个|class}达标。
四、高中阶段。普高招生{q|2184人|student}、中职{r|1903人|student}，占高中阶段招生的{s|53.4%|percent}和{t|46.6%|percent}。
五、特殊教育。残疾儿童{u|186人|student}，入学{v|183人|student}，入学率{w|98.4%|percent}。
六、投入。教育支出{x|6.43亿元|CNY}，增长{y|4.2%|percent}，上年{z|6.17亿元|CNY}。
七、教师。教师人均工资{aa|10.53万元|CNY/year}，公务员{ab|10.49万元|CNY/year}；骨干交流{ac|26人|person}，占交流教师{ad|121人|person}的{ae|21.5%|percent}。
八、安全。专职保安{af|216人|person}，{ag|92所|school}学校平均{ah|2.3人|other}；事故{ai|0|item}。"""),
[("share","j","i","h"),("sharesum","j k","i","g"),("share","p","o","n"),("shareofsum","q","q r","s"),("shareofsum","r","q r","t"),("hundred","s t"),("share","v","u","w"),("growth","x","z","y"),("below","ab","aa"),("share","ac","ad","ae"),("avg","af","ag","ah")],
scope=[("share","k","i","g"),("share","r","q","t")], hard="普惠率含公办；招生占比以两类之和为分母")

passage("long-preschool-mistakes", """学前教育专项自查

一是资源布局。按“一镇一公办中心园、大村独立办园”要求，{a|16个|item}乡镇建公办中心园{b|18所|school}，超过乡镇数的{c|2所|school}系城关镇另设；村办园{d|37所|school}、小区配套园{e|12所|school}，小区配套园办成公办{f|7所|school}、普惠民办{g|5所|school}，治理后移交率{h|100%|percent}。

二是经费。财政性学前教育经费{i|5236万元|CNY}，占财政性教育经费{j|8.72亿元|CNY}的{k|6.0%|percent}，高于省定{l|5%|percent}；生均公用经费{m|600元|CNY/student}，公办园{n|8140人|student}共拨{o|488.4万元|CNY}；普惠民办园奖补每生每年{p|400元|CNY/year}，{q|5206人|student}共拨{r|208.24万元|CNY}。{zq|两项|item}合计{s|696.64万元|CNY}，占学前经费的{t|13.3%|percent}。

三是师资。园长{u|86人|person}、专任教师{v|1022人|person}、保育员{w|498人|person}、其他{x|214人|person}，共{y|1802人|person}，每班配备“两教一保”，{z|504个|class}班平均专任教师{aa|2.03人|other}、保育员{ab|0.99人|other}。

四是质量。省级示范园{ac|3所|school}，市级{ad|8所|school}，合计占{ae|96所|school}园的{af|11.5%|percent}。""",
[("diff","b","a","c"),("sum","e","f g"),("share","i","j","k"),("least","l","k"),("prod","o","n m"),("prod","r","q p"),("sum","s","o r"),("sharesum","o r","i","t"),("sum","y","u v w x"),("avg","v","z","aa"),("avg","w","z","ab"),("sharesum","ac ad","ae","af"),("count","zq",2)],
[error("sum-mismatch","y","u v w x",[8],("1820人","person"),"四类人员相加1820人，末两位颠倒","transposed digits",1)],
scope=[("sum","y","u v w"),("share","o","r","t")])

passage("three-errors-basic", """县域普通高中发展履职情况

（一）规模。普通高中{a|5所|school}，教学班{b|162个|class}，学生{c|8164人|student}，平均班额{d|50.4人|other}；其中超过{e|55人|student}的大班额{f|27个|class}，占{g|16.7%|percent}，较2022年的{h|41个|class}减少{i|14个|class}，减幅{j|51.9%|percent}。
（二）经费。生均公用经费{k|1300元|CNY/student}，全年{l|1061.3万元|CNY}，学费收入{m|685.8万元|CNY}，偿债{n|960万元|CNY}，债务余额由{o|4120万元|CNY}降至{p|3160万元|CNY}，下降{q|23.3%|percent}。
（三）师资。专任教师{r|597人|person}，生师比{s|13.7:1|ratio}；研究生学历{t|68人|person}，占{u|11.4%|percent}，低于{v|15%|percent}的目标{w|3.6个百分点|percentage-point}；缺编{x|31人|person}，按标准{y|12.5:1|ratio}应配{z|653人|person}。
（四）质量。毕业生{aa|2612人|student}，本科上线{ab|1306人|student}，上线率{ac|50.0%|percent}，比上年{ad|47.3%|percent}提高{ae|2.7个百分点|percentage-point}，全市{af|52.4%|percent}，仍高于全市{ag|2.4个百分点|percentage-point}。""",
[("avg","c","b","d"),("share","f","b","g"),("diff","h","f","i"),("share","i","h","j"),("prod","l","c k"),("diff","o","n","p"),("share","n","o","q"),("ratio","c","r","s"),("share","t","r","u"),("diff","v","u","w"),("expr","c/y","z"),("diff","z","r","x"),("share","ab","aa","ac"),("diff","ac","ad","ae"),("diff","af","ac","ag"),("below","af","ac"),("trend","up","ad ac")],
[error("share-mismatch","j","h i",[3],("34.1%","percent"),"减少14个应除以上年41个得34.1%，误除以本年27个","later divided instead of earlier",2),
 error("difference-mismatch","x","r z",[11],("56人","person"),"应配653减实有597为56人","wrong digit",1),
 error("bound-exceeded direction-mismatch","ac","af",[15],None,"50.0%低于全市52.4%，是低2.4个百分点","direction",1,"低于全市2.4个百分点")],
scope=[("ratio","c","z","s")])

passage("long-safety-mixed", """安全稳定职责自评

按照“管行业必须管安全”的要求，我们对{a|128所|school}学校（园）逐校打分，得分{b|90分|other}以上{c|74所|school}、{d|80分|other}至{b2|90分|other}（不含）{e|41所|school}、{d2|80分|other}以下{f|13所|school}，优秀率{g|57.8%|percent}、待改进率{h|10.2%|percent}。对待改进的{i|13所|school}学校下达整改书{j|13份|item}，复查达标{k|11所|school}，其余{l|3所|school}约谈校长。

人防：专职保安{m|342人|person}，应配{n|336人|person}，超配{o|6人|person}；平均年龄{p|46.3|other}岁，较上年{q|48.1|other}岁降低{r|1.8|other}岁。
物防：防冲撞设施{s|121所|school}，占{t|94.5%|percent}，未配的{u|7所|school}均为在建校区。
技防：摄像头{v|9216个|item}，平均每校{w|72个|other}；联网{x|8940个|item}，联网率{y|97.0%|percent}。

应急：应急演练{z|512次|item}，每校{aa|4次|other}，达到每年不少于{ab|4次|other}；参加{ac|18.6万人次|person-time}，每次平均{ad|3632人|other}。""",
[("sum","a","c e f"),("share","c","a","g"),("share","f","a","h"),("same","i","f"),("same","i","j"),("diff","i","k","l"),("diff","m","n","o"),("diff","q","p","r"),("trend","down","q p"),("share","s","a","t"),("diff","a","s","u"),("avg","v","a","w"),("share","x","v","y"),("avg","z","a","aa"),("least","ab","aa"),("avg","ac","z","ad"),("same","b","b2"),("same","d","d2"),("below","d","b")],
[error("difference-mismatch","l","i k",[5],("2所","school"),"13所中11所达标，剩2所","wrong digit",1),
 error("average-mismatch","ad","z ac",[15],("363人","other"),"18.6万人次除以512次约363人，多写一位","power of ten",1)],
scope=[("share","e","a","g"),("avg","ac","a","ad")])

passage("pay-table-two-years", """义务教育教师与公务员工资对比表（元/年，2022年、2023年）
岗位 2022年教师 2022年公务员 2023年教师 2023年公务员
基本工资 {a1|48200|CNY/year} {b1|47900|CNY/year} {c1|50100|CNY/year} {d1|49700|CNY/year}
绩效（含津补贴） {a2|38600|CNY/year} {b2|37400|CNY/year} {c2|41300|CNY/year} {d2|39600|CNY/year}
年终奖 {a3|18900|CNY/year} {b3|19800|CNY/year} {c3|20100|CNY/year} {d3|21200|CNY/year}
合计 {a|105700|CNY/year} {b|105100|CNY/year} {c|111500|CNY/year} {d|110500|CNY/year}
比较：2022年教师高出{e|600元|CNY/year}，2023年高出{f|1000元|CNY/year}，差额扩大{g|400元|CNY/year}；教师增长{h|5.5%|percent}，公务员增长{i|5.1%|percent}。分项看，年终奖两年教师都低于公务员，绩效均高，故总额仍不低于。""",
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","d","d1 d2 d3"),("diff","a","b","e"),("diff","c","d","f"),("diff","f","e","g"),("growth","c","a","h"),("growth","d","b","i"),("below","a3","b3"),("below","c3","d3"),("below","b2","a2"),("below","d2","c2"),("below","b","a"),("below","d","c"),("below","b1","a1"),("below","d1","c1")],
scope=[("diff","c3","d3","f"),("growth","c","b","h")], hard="分项有低有高，总额不低于")

passage("training-hours-threshold", """教师继续教育学时核查。规定每年不少于{a|72学时|other}、五年不少于{b|360学时|other}。抽查{c|240名|person}教师，年学时平均{d|83.5学时|other}，达标{e|231名|person}，占{f|96.3%|percent}；五年累计平均{g|394学时|other}，达标{h|222名|person}，占{i|92.5%|percent}。未达标{j|18名|person}（五年累计）中，{k|11名|person}为新入职、{l|5名|person}为长期病休、{m|2名|person}为缺训。
从职称看，高级{n|68名|person}平均{o|91.2学时|other}，中级{p|116名|person}平均{q|83.0学时|other}，初级及以下{r|56名|person}平均{s|75.2学时|other}，三档加权与总平均一致；高级比初级多{t|16.0学时|other}，占标准的{u|22.2%|percent}。""",
[("share","e","c","f"),("share","h","c","i"),("diff","c","h","j"),("sum","j","k l m"),("sum","c","n p r"),("expr","(n*o+p*q+r*s)/c","d"),("between","d","o q s"),("least","b","g"),("least","a","d"),("diff","o","s","t"),("share","t","a","u"),("prod","b","a",5)],
scope=[("mean","o q s","d"),("share","h","e","i")], hard="年学时与五年累计达标人数不同；平均为加权")

passage("school-land-per-pupil", """学校占地与规划：全县{a|86所|school}中小学占地{b|2418.6亩|other}，折合{c|161.2万平方米|other}（每亩按{d|666.7平方米|other}），在校生{e|54630人|student}，生均占地{f|29.5平方米|other}。未达生均{g|22平方米|other}的学校{h|19所|school}，全部在城区，占{i|22.1%|percent}；城区生均占地{j|16.8平方米|other}，乡镇生均{k|42.3平方米|other}，乡镇学生{l|27210人|student}、城区{m|27420人|student}。
三年新增用地{n|386亩|other}，投用{o|271亩|other}，占{p|70.2%|percent}，余{q|115亩|other}在建。""",
[("prod","c","b d"),("avg","c","e","f"),("share","h","a","i"),("expr","(j*m+k*l)/e","f"),("sum","e","l m"),("between","f","j k"),("share","o","n","p"),("diff","n","o","q"),("below","j","g"),("least","g","k")],
scope=[("avg","c","l","f")], hard="城乡生均加权；亩与平方米折算")

passage("two-measures-rate", """留守儿童与家庭教育：登记留守儿童{a|3126人|student}，其中寄宿{b|1204人|student}，结对帮扶{c|3126人|student}，帮扶率{d|100%|percent}；教职工结对{e|1562人|person}，每名教职工帮扶{f|2.0名|other}。视频亲情室{g|92间|classroom}，覆盖{h|92所|school}学校；入户家访{i|6841人次|person-time}，人均{j|2.2次|other}（按留守儿童计）。
家长学校{k|94所|school}，全年授课{l|376次|item}，每校{m|4次|other}，参加家长{n|2.84万人次|person-time}，每次{o|76人|other}。家长委员会覆盖{p|96.8%|percent}，即{q|94所|school}学校中{r|89所|school}建立。""",
[("same","c","a"),("share","c","a","d"),("avg","c","e","f"),("avg","i","a","j"),("avg","l","k","m"),("avg","n","l","o"),("share","r","q","p"),("same","q","k"),("bound","b","a"),("same","g","h")],
[error("share-mismatch","r","p q",[6],("91所","school"),"94所的96.8%为91所，89所只合94.7%","wrong digit",1)],
scope=[("avg","i","e","j"),("share","h","q","p")])

passage("quota-and-contract-mixed", """编制外用工清理。2021年底编外{a|612人|person}，2022年清退{b|84人|person}、新进{c|37人|person}，年底{d|565人|person}；2023年清退{e|61人|person}、转入编{f|42人|person}、新进{g|20人|person}，年底{h|482人|person}。编外占教职工总数由{i|12.4%|percent}降到{j|9.7%|percent}，降低{k|2.7个百分点|percentage-point}；教职工总数2021年底{l|4935人|person}，2023年底{m|4976人|person}。编外人均成本{n|5.6万元|CNY/year}，2023年支出{o|2699.2万元|CNY}（按年底人数）。计划2024年再减{p|62人|person}，降到{q|430人|person}。""",
[("lin","d","+a -b +c"),("lin","h","+d -e -f +g"),("share","a","l","i"),("share","h","m","j"),("diff","i","j","k"),("prod","o","h n"),("diff","h","p","q"),("trend","down","a d h"),("trend","down","i j")],
[error("difference-mismatch","q","h p",[6],("420人","person"),"482减62为420人","wrong digit",1)],
scope=[("share","h","l","j"),("sum","h","d g")])

passage("cross-border-students-sound", """“应入尽入”核查两张清单。公安户籍七周岁儿童{a|4082人|student}，教育学籍七周岁{b|3916人|student}，差{c|166人|student}。逐一核对：户籍在县、学籍在外县{d|201人|student}，学籍在县、户籍在外县{e|58人|student}，户籍在县而未查到学籍{f|23人|student}；{d2|201人|student}加{f2|23人|student}减{e2|58人|student}正好为{c2|166人|student}。未查到学籍的经核实为{g|21人|student}在境外、{h|2人|student}重病缓学，无疑似辍学。
经过核查，户籍适龄入学率{i|99.95%|percent}（除{!quote|两名}缓学的外），以学籍计的在校率{j|100%|percent}。""",
[("diff","a","b","c"),("expr","d+f-e","c"),("same","d","d2"),("same","f","f2"),("same","e","e2"),("same","c","c2"),("expr","d2+f2-e2","c2"),("sum","f","g h"),("expr","(a-h)/a*100","i")],
scope=[("sum","c","d e"),("same","b","a"),("sum","a","b e")], hard="户籍与学籍两个总体交叉，差额有去有来")

passage("annual-plan-wrong-superlative", """各乡镇学前普惠率（普惠园在园数除以在园数）：甲镇{a1|1204|student}人中{b1|1132|student}人，{p1|94.0%|percent}；乙镇{a2|986|student}人中{b2|871|student}人，{p2|88.3%|percent}；丙乡{a3|642|student}人中{b3|611|student}人，{p3|95.2%|percent}；丁乡{a4|508|student}人中{b4|437|student}人，{p4|86.0%|percent}；戊镇{a5|1379|student}人中{b5|1216|student}人，{p5|88.2%|percent}。合计{a|4719人|student}中{b|4267人|student}，{p|90.4%|percent}。最高的甲镇比最低的丁乡高{q|8.0个百分点|percentage-point}，只有丁乡未到{l|87%|percent}；{zz|三个|item}乡镇不足{m|90%|percent}。""",
[("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","b5","a5","p5"),("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("share","b","a","p"),("diff","p1","p4","q"),("largest","p1","p2 p3 p4 p5"),("smallest","p4","p1 p2 p3 p5"),("below","p4","l"),("least","l","p1"),("least","l","p2"),("least","l","p3"),("least","l","p5"),("below","p2","m"),("below","p4","m"),("below","p5","m"),("count","zz",3),("between","p","p1 p2 p3 p4 p5")],
[error("direction-mismatch","p1","p2 p3 p4 p5",[9],None,"最高的是丙乡95.2%，不是甲镇94.0%","wrong superlative",1,"最高的是丙乡，比丁乡高9.2个百分点")],
scope=[("diff","p3","p4","q")])

passage("funding-note-percent-of-percent", half("""教育支出占比的三年变化。2021年一般公共预算支出{a|36.20亿元|CNY}，教育支出{b|6.91亿元|CNY}，占{c|19.1%|percent}；2022年{d|38.54亿元|CNY}、{e|7.25亿元|CNY}、{f|18.8%|percent}；2023年{g|39.86亿元|CNY}、{h|7.58亿元|CNY}、{i|19.7%|percent}。占比先降后升，2023年比2022年提高{j|0.2个百分点|percentage-point}，仍低于2021年{k|0.1个百分点|percentage-point}。教育支出两年增加{l|0.67亿元|CNY}，增长{m|9.7%|percent}，同期全部支出增长{n|10.1%|percent}，低于全部支出增幅，这是占比下降的原因。"""),
[("share","b","a","c"),("share","e","d","f"),("share","h","g","i"),("diff","i","f","j"),("diff","c","i","k"),("diff","h","b","l"),("growth","h","b","m"),("growth","g","a","n"),("trend","up","b e h"),("below","m","n"),("trend","down","c f")],
[error("share-mismatch difference-mismatch","i","c f g h j k",[2,3,4],("19.0%","percent"),"7.58除以39.86为19.0%，“高0.2、低0.1个百分点”也都只与19.0%相合","wrong digit",3)],
scope=[("share","h","a","i"),("growth","h","e","m")])

passage("teachers-by-township-gap", """农村教师保障（按乡镇）。甲镇编制{a1|212|person}名、实有{b1|203|person}名、缺{c1|9|person}名；乙镇编制{a2|168|person}名、实有{b2|171|person}名、超{c2|3|person}名；丙乡编制{a3|126|person}名、实有{b3|114|person}名、缺{c3|12|person}名；丁乡编制{a4|94|person}名、实有{b4|88|person}名、缺{c4|6|person}名。
{zz|四个|item}乡镇编制共{d|600名|person}，实有{e|576名|person}，净缺{f|24名|person}；缺员的{n|三个|item}乡镇共缺{g|30名|person}，其中丙乡占{h|44.4%|percent}。2024年拟招{i|30名|person}，按缺员分配给甲镇{j|9名|person}、丙乡{k|12名|person}、丁乡{l|6名|person}，其余{m|3名|person}由县直机动。""",
[("diff","a1","b1","c1"),("diff","b2","a2","c2"),("diff","a3","b3","c3"),("diff","a4","b4","c4"),("sum","d","a1 a2 a3 a4"),("sum","e","b1 b2 b3 b4"),("diff","d","e","f"),("sum","g","c1 c3 c4"),("share","c3","g","h"),("lin","f","+g -c2"),("sum","i","j k l m"),("count","n",3),("count","zz",4),("same","j","c1"),("same","k","c3"),("same","l","c4")],
[error("sum-mismatch share-mismatch","g","c1 c2 c3 c4 f h",[7,8,9],("27名","person"),"缺员三乡镇共缺27名，净缺24名加超编3名也是27名，12占27为44.4%","counted twice",2)],
scope=[("share","c3","f","h")])

passage("aid-coverage-sound", wrap("""学生资助全覆盖：本年受助学生{a|6842人|student}、{b|9117人次|person-time}，人均受助{c|1.3次|other}。各项：学前政府资助{d|1016人次|person-time}，义务教育生活补助{e|4873人次|person-time}，高中助学金{f|1722人次|person-time}，中职免学费及助学金{g|1506人次|person-time}。低保、特困、残疾等特殊困难学生{h|2215人|student}，受助{i|2215人|student}，应助尽助率{j|100%|percent}；一般困难学生{k|4627人|student}。受助学生占在校生{l|49060人|student}的{m|13.9%|percent}。
资金{n|986.2万元|CNY}，人均{o|1441元|CNY}，人次均{p|1082元|CNY}。""", 36),
[("avg","b","a","c"),("sum","b","d e f g"),("same","i","h"),("share","i","h","j"),("diff","a","i","k"),("share","a","l","m"),("avg","n","a","o"),("avg","n","b","p"),("below","p","o"),("bound","i","a")],
scope=[("share","b","l","m"),("same","a","b"),("avg","n","b","o")], hard="同一学生可获多项资助，人次大于人数")

passage("teacher-salary-tenth", """工资达标核算附注：2023年全县义务教育教师{a|2146名|person}，年收入总额{b|2.40亿元|CNY}，人均{c|1.12万元|CNY/year}；当地公务员{d|1380名|person}，总额{e|1.52亿元|CNY}，人均{f|11.01万元|CNY/year}。教师收入含基本工资{g|1.13亿元|CNY}、绩效{h|0.86亿元|CNY}、年终奖{i|0.41亿元|CNY}，占比依次{j|47.1%|percent}、{k|35.8%|percent}和{l|17.1%|percent}。结论：教师人均高于公务员，差额{m|0.17万元|CNY/year}。""",
[("avg","b","a","c"),("avg","e","d","f"),("sum","b","g h i"),("share","g","b","j"),("share","h","b","k"),("share","i","b","l"),("diff","c","f","m")],
[error("average-mismatch difference-mismatch","c","a b f m",[0,6],("11.18万元","CNY/year"),"2.40亿元除以2146名约11.18万元，小数点错一位，也才与差额0.17万元相合","decimal point",2)],
scope=[("avg","b","d","c"),("share","g","e","j")])

passage("boarding-space", """寄宿制学校宿舍：寄宿生{a|6240人|student}，宿舍{b|1040间|classroom}，平均每间{c|6.0人|other}；生均宿舍面积{d|3.4平方米|other}，总面积{e|2.12万平方米|other}，高于生均{f|3平方米|other}的标准；女生{g|3182人|student}、男生{h|3058人|student}。厕位：女生{i|10人|student}{!per|一个}，应{j|318个|item}，实有{k|326个|item}；男生{l|15人|student}{!per|一个}，应{m|204个|item}，实有{n|198个|item}，缺{o|6个|item}。
食堂就餐座位{p|4160个|item}，按{q|2批|other}就餐，可供{r|8320人次|person-time}，超过寄宿生{s|2080人|student}，其余为走读午餐生。""",
[("sum","a","g h"),("avg","a","b","c"),("avg","e","a","d"),("least","f","d"),("prod","r","p q"),("diff","r","a","s"),("diff","m","n","o"),("below","j","k"),("below","n","m"),("avgmost","g","k","i")],
scope=[("avg","e","g","d")], hard="分批就餐座位数小于人数")

passage("shifted-decimal-instrument", """教学仪器设备值：小学{a|4286万元|CNY}、学生{b|20140人|student}，生均{c|2128元|CNY/student}；初中{d|2814万元|CNY}、学生{e|9780人|student}，生均{f|2877元|CNY/student}；高中{g|2365万元|CNY}、学生{h|7160人|student}，生均{i|3303元|CNY/student}；合计{j|9465万元|CNY}、{k|37080人|student}，生均{l|255元|CNY/student}。小学标准{m|2000元|CNY/student}、初中{n|2500元|CNY/student}、高中{o|3000元|CNY/student}，{zz|三个|item}学段均达标，合计低于任何一个学段标准的情况不存在。
新增设备{p|812万元|CNY}，较上年{q|695万元|CNY}增长{r|16.8%|percent}。""",
[("avg","a","b","c"),("avg","d","e","f"),("avg","g","h","i"),("sum","j","a d g"),("sum","k","b e h"),("avg","j","k","l"),("between","l","c f i"),("least","m","c"),("least","n","f"),("least","o","i"),("growth","p","q","r"),("count","zz",3),("expr","(a+d+g)/k","l")],
[error("average-mismatch","l","a c d f g i j k",[5,6,12],("2553元","CNY/student"),"9465万元除以37080人约2553元，少一位，且低于各学段","power of ten",2)],
scope=[("mean","c f i","l"),("avg","j","e","l")])

passage("dropout-list-dates", """控辍保学台账（按季度）。一季度新增疑似辍学{a|8人|student}、劝返{b|6人|student}；二季度新增{c|5人|student}、劝返{d|4人|student}；三季度新增{e|11人|student}、劝返{f|12人|student}；四季度新增{g|4人|student}、劝返{h|6人|student}。年初台账{i|3人|student}，全年新增{j|28人|student}，劝返{k|28人|student}，年末台账{l|3人|student}。三季度劝返多于新增，系含上季度留存；年末{l2|3人|student}均为因病长期休学，不计入辍学，辍学率为{m|0|percent}。台账变动：一季度末{n|5人|student}、二季度末{o|6人|student}、三季度末{p|5人|student}、四季度末{q|3人|student}。""",
[("sum","j","a c e g"),("sum","k","b d f h"),("lin","l","+i +j -k"),("same","l","l2"),("lin","n","+i +a -b"),("lin","o","+n +c -d"),("lin","p","+o +e -f"),("lin","q","+p +g -h"),("same","q","l"),("bound","a","j")],
scope=[("same","e","f"),("lin","n","+a -b")], hard="季度劝返可多于当季新增")

passage("quantity-vs-quality-overview", """摘要称“{yy|四项|item}约束性指标全部高于省均”。逐项如下：
①学前三年毛入园率，县{a|94.1%|percent}、省{b|92.6%|percent}，高{c|1.5个百分点|percentage-point}；
②九年义务教育巩固率，县{d|97.0%|percent}、省{e|96.4%|percent}，高{f|0.6个百分点|percentage-point}；
③高中阶段毛入学率，县{g|93.2%|percent}、省{h|94.5%|percent}，高{i|1.3个百分点|percentage-point}；
④残疾儿童入学率，县{j|97.6%|percent}、省{k|96.9%|percent}，高{l|0.7个百分点|percentage-point}。
其中高中阶段在校生{m|12062人|student}，适龄人口{n|12945人|student}，毛入学率{o|93.2%|percent}；残疾儿童{p|254人|student}中入学{q|248人|student}。""",
[("diff","a","b","c"),("diff","d","e","f"),("diff","g","h","i"),("diff","j","k","l"),("share","m","n","o"),("same","o","g"),("share","q","p","j"),("below","b","a"),("below","e","d"),("below","h","g"),("below","k","j"),("count","yy",4)],
[error("direction-mismatch difference-mismatch bound-exceeded","g","h i",[2,9],None,"93.2%低于94.5%，应为低1.3个百分点，也就不是四项全部高于省均","direction",2,"低于省均1.3个百分点，四项中三项高于")],
scope=[("share","q","n","j")])

passage("county-compulsory-table-vs-text", """表6 各学段学生与班额（2023年9月）
学段 学生 班 平均
一至二年级 {a1|6842|student} {b1|164|class} {c1|41.7|other}
三至四年级 {a2|7105|student} {b2|166|class} {c2|42.8|other}
五至六年级 {a3|7394|student} {b3|170|class} {c3|43.5|other}
初中 {a4|10486|student} {b4|226|class} {c4|46.4|other}
合计 {a|31827|student} {b|726|class} {c|43.8|other}
文字说明：小学学生{d|21314人|student}、{e|500个|class}班，班均{f|42.7人|other}；学生最多的学段为初中，占{g|32.9%|percent}；班均由低段到高段逐步提高，初中比一至二年级高{h|4.7人|other}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("avg","a1","b1","c1"),("avg","a2","b2","c2"),("avg","a3","b3","c3"),("avg","a4","b4","c4"),("avg","a","b","c"),("sum","d","a1 a2 a3"),("sum","e","b1 b2 b3"),("avg","d","e","f"),("share","a4","a","g"),("trend","up","c1 c2 c3 c4"),("diff","c4","c1","h"),("largest","a4","a1 a2 a3"),("between","c","c1 c2 c3 c4"),("lin","d","+a -a4")],
[error("sum-mismatch table-mismatch average-mismatch","d","a1 a2 a3 a4 a e f",[7,9,15],("21341人","student"),"表中三段相加21341人，文字写21314人，末两位颠倒","transposed digits",2)],
scope=[("mean","c1 c2 c3 c4","c")])

passage("rectification-timeline", """整改倒排工期。反馈问题共{a|28个|item}：6月底前整改{b|9个|item}，9月底前{c|11个|item}，11月底前{d|6个|item}，长期坚持{e|3个|item}。截至10月底，已完成{f|21个|item}，占{g|75.0%|percent}，比计划的{h|20个|item}多{i|1个|item}；未完成{j|7个|item}，其中11月底前应完成{k|5个|item}、长期坚持{l|2个|item}。
按类别：投入类{m|6个|item}、队伍类{n|9个|item}、条件类{o|8个|item}、管理类{p|5个|item}。""",
[("sum","a","b c d e"),("sum","h","b c"),("share","f","a","g"),("diff","f","h","i"),("diff","a","f","j"),("sum","a","m n o p"),("sum","j","k l"),("bound","k","d"),("bound","l","e")],
[error("sum-mismatch","d","a b c e",[0],("5个","item"),"四类期限相加29个，与28个不符，类别相加为28个","wrong digit",2)],
scope=[("share","h","a","g"),("sum","h","b d")])

passage("nine-year-consistency", """（九年一贯核查）我县自评九年义务教育巩固率{a|98.3%|percent}，计算过程：九年前入学{b|5216人|student}，小学毕业{c|5142人|student}，初中毕业{d|5024人|student}，扣除转出转入后的应毕业{e|5110人|student}，故巩固率{f|98.3%|percent}；小学六年{g|98.6%|percent}、初中三年{h|97.7%|percent}。与上年的{i|97.6%|percent}相比提高{j|0.7个百分点|percentage-point}，比“十四五”目标{k|97%|percent}高{l|1.3个百分点|percentage-point}。""",
[("share","d","e","f"),("same","a","f"),("share","c","b","g"),("share","d","c","h"),("diff","f","i","j"),("diff","f","k","l"),("trend","up","i f")],
scope=[("share","d","b","f"),("share","d","b","a")], hard="巩固率分母为应毕业数，不是入学数")

passage("medical-staff-three-wrong", half("""学校卫生与食品安全岗。应配专职校医学校{a|56所|school}，已配{b|49所|school}，配备率{c|87.5%|percent}；未配{d|9所|school}，通过购买服务{e|4所|school}、托管{f|3所|school}解决。食品安全总监{g|108名|person}、食品安全员{h|264名|person}，覆盖食堂{i|108个|item}，平均每食堂食品安全员{j|2.4名|other}。抽检食材{k|612批次|item}，合格{l|605批次|item}，合格率{m|98.9%|percent}，较上年{n|97.7%|percent}提高{o|2.1个百分点|percentage-point}；不合格{p|7批次|item}全部销毁。"""),
[("share","b","a","c"),("diff","a","b","d"),("sum","d","e f"),("avg","h","i","j"),("same","g","i"),("share","l","k","m"),("diff","m","n","o"),("diff","k","l","p")],
[error("difference-mismatch sum-mismatch","d","a b e f",[1,2],("7所","school"),"56减49为7所，两种解决方式也共7所","wrong digit",2),
 error("difference-mismatch","o","m n",[6],("1.2个百分点","percentage-point"),"98.9%减97.7%为1.2个百分点，数字颠倒","transposed digits",1)],
scope=[("share","b","i","c"),("avg","g","i","j")])

passage("class-teachers-allowance", """班主任津贴落实。教学班{a|1284个|class}，班主任{b|1284名|person}，人均每月津贴{c|600元|CNY/month}，按{d|10个月|other}发放，年{e|770.4万元|CNY}，占绩效工资总额{f|7812万元|CNY}的{g|9.9%|percent}，超过{h|10%|percent}的要求。非班主任超课时补助每课时{i|18元|CNY}，{j|132000课时|other}计{k|237.6万元|CNY}，{zq|两项|item}共{l|1008.0万元|CNY}。名班主任工作室{m|12个|item}，覆盖学校{n|12所|school}，平均每个{o|3.0万元|CNY}，经费{p|36万元|CNY}。""",
[("same","b","a"),("prod","e","b c d"),("share","e","f","g"),("least","h","g"),("prod","k","j i"),("sum","l","e k"),("avg","p","m","o"),("same","n","m"),("count","zq",2)],
[error("bound-exceeded","g","h",[3],None,"9.9%低于10%，不能说超过","limit against the figure",1,"未达到10%的要求")],
scope=[("share","k","f","g"),("share","l","f","g")])

passage("plan-vs-actual-spending-trap", """预算追加与执行：年初教育预算{a|6.55亿元|CNY}，年中追加{b|0.48亿元|CNY}、追减{c|0.11亿元|CNY}，调整预算{d|6.92亿元|CNY}，执行{e|6.74亿元|CNY}，执行率{f|97.4%|percent}（以调整预算计），比年初预算高{g|2.9%|percent}。结余{h|0.18亿元|CNY}，其中结转项目{i|0.15亿元|CNY}、净结余{j|0.03亿元|CNY}。
与上年决算{k|6.48亿元|CNY}相比增长{l|4.0%|percent}，与上年年初预算{m|6.31亿元|CNY}相比增长{n|6.8%|percent}，两者不矛盾。""",
[("lin","d","+a +b -c"),("share","e","d","f"),("growth","e","a","g"),("diff","d","e","h"),("sum","h","i j"),("growth","e","k","l"),("growth","e","m","n")],
scope=[("share","e","a","f"),("growth","e","m","l"),("growth","a","m","n")], hard="预算、调整预算、决算三个底数")

passage("annual-duty-long-sound-a", """履行教育职责自评（投入部分）

省评估办要求以决算数为准，我县财政决算于2024年3月批复，因此下列数据与1月快报不同，特作说明。

1. 快报：2023年一般公共预算教育支出{a|7.05亿元|CNY}；决算：{b|7.12亿元|CNY}，相差{c|0.07亿元|CNY}，为年终结算补助。按决算，较2022年决算{d|6.94亿元|CNY}增长{e|2.6%|percent}；按快报，较2022年决算只增长{f|1.6%|percent}，快报数不再使用。

2. 占比：2022年占一般公共预算支出{g|35.60亿元|CNY}的{h|19.5%|percent}，2023年占{i|37.48亿元|CNY}的{j|19.0%|percent}，下降{k|0.5个百分点|percentage-point}。占比下降不等于“只减”，因为“{!name|两个}只增不减”考核的是总量和生均，不考核占比。

3. 生均：按事业统计学生数（9月时点）小学{l|24118人|student}、初中{m|11362人|student}，生均支出小学{n|11790元|CNY/student}、初中{o|15244元|CNY/student}；2022年小学{p|11520元|CNY/student}、初中{q|14986元|CNY/student}，分别增长{r|2.3%|percent}和{s|1.7%|percent}。

4. 分担：决算教育支出中，中央{t|1.58亿元|CNY}、省{u|1.21亿元|CNY}、市{v|0.17亿元|CNY}、县{w|4.16亿元|CNY}，县级占{x|58.4%|percent}。""",
[("diff","b","a","c"),("growth","b","d","e"),("growth","a","d","f"),("share","d","g","h"),("share","b","i","j"),("diff","h","j","k"),("trend","down","h j"),("trend","up","d b"),("growth","n","p","r"),("growth","o","q","s"),("trend","up","p n"),("trend","up","q o"),("sum","b","t u v w"),("share","w","b","x"),("below","n","o"),("below","p","q")],
scope=[("growth","b","a","e"),("growth","a","d","e"),("share","a","i","h"),("same","a","b")], hard="同一指标有县口径与省口径；两个时点；比重降而总量升")

passage("annual-duty-long-sound-b", """教师交流、支教与走教

全县义务教育教师{a|2864人|person}。按规定，同一学校任教满{b|6年|other}的应当交流，符合条件{c|1386人|person}，占{d|48.4%|percent}；男{e|55|other}周岁、女{f|50|other}周岁以上以及孕哺期的{g|302人|person}可不交流，应交流{h|1084人|person}。

2023年实际交流{i|127人|person}，占应交流{j|11.7%|percent}，高于{k|10%|percent}。其中：跨校任职{l|49人|person}、支教{m|36人|person}、走教{n|42人|person}。走教教师同时在{o|两所|school}以上学校上课，共覆盖教学点{p|31个|school}，故“人次”为{q|68人次|person-time}，不计入交流人数。

交流者中骨干教师{r|29人|person}，学科带头人{s|12人|person}，两种身份都有的{t|8人|person}，具有其中一种以上的{u|33人|person}，占交流教师的{v|26.0%|percent}。校长交流{w|7人|person}，另列，占应交流校长{x|31人|person}的{y|22.6%|percent}。

交流方向：城镇到乡村{z|58人|person}、乡村到城镇{aa|21人|person}、同类之间{ab|48人|person}。""",
[("share","c","a","d"),("diff","c","g","h"),("share","i","h","j"),("least","k","j"),("sum","i","l m n"),("lin","u","+r +s -t"),("share","u","i","v"),("share","w","x","y"),("sum","i","z aa ab"),("bound","t","s"),("bound","n","q"),("bound","c","a")],
scope=[("share","i","c","j"),("sum","u","r s"),("sum","i","l m n w"),("share","r","i","v")], hard="骨干与学科带头人重叠；城镇与乡村口径不加总县直")

passage("annual-duty-table-sound-c", """附件2 各学区编制与教师（2023年12月）
学区|学生|核编|实有|差额（实有减核编）|每{!per|百名}学生教师
东片|{a1|6210|student}|{b1|372|person}|{c1|358|person}|{d1|-14|person}|{e1|5.76|other}
西片|{a2|4385|student}|{b2|288|person}|{c2|301|person}|{d2|13|person}|{e2|6.86|other}
南片|{a3|2716|student}|{b3|209|person}|{c3|196|person}|{d3|-13|person}|{e3|7.22|other}
北片|{a4|1098|student}|{b4|104|person}|{c4|107|person}|{d4|3|person}|{e4|9.74|other}
合计|{a|14409|student}|{b|973|person}|{c|962|person}|{d|-11|person}|{e|6.68|other}
说明：缺编{f|27人|person}、超编{g|16人|person}，轧差{h|11人|person}。北片每{!per|百名}学生教师最多，却因成班率低而最缺学科教师；东片最少，也是大班额集中的片区。{zz|四个|item}学区中{y|两个|item}缺编、{x|两个|item}超编。""",
[("lin","d1","+c1 -b1"),("lin","d2","+c2 -b2"),("lin","d3","+c3 -b3"),("lin","d4","+c4 -b4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("lin","d","+c -b"),("per100","c1","a1","e1"),("per100","c2","a2","e2"),("per100","c3","a3","e3"),("per100","c4","a4","e4"),("per100","c","a","e"),("expr","0-d1-d3","f"),("sum","g","d2 d4"),("diff","f","g","h"),("largest","e4","e1 e2 e3"),("smallest","e1","e2 e3 e4"),("count","zz",4),("sum","zz","y x"),("between","e","e1 e2 e3 e4"),("count","y",2),("count","x",2)],
scope=[("mean","e1 e2 e3 e4","e"),("per100","b","a","e")], hard="合计的生均不是各行平均；有的乡镇超编有的缺编")

passage("annual-duty-sound-d", """（关于薄弱环节改善与能力提升工程的自评说明）

下达我县2023年任务为新建校舍{a|2.84万平方米|other}、购置设备{b|1260万元|CNY}。实际开工{c|3.12万平方米|other}，超过任务{d|0.28万平方米|other}，原因是2022年结转项目{e|0.46万平方米|other}并入；当年任务内开工{f|2.66万平方米|other}，开工率{g|93.7%|percent}。竣工{h|2.05万平方米|other}，占开工{i|65.7%|percent}，其中结转项目全部竣工，当年任务竣工{j|1.59万平方米|other}，占任务{k|56.0%|percent}。

设备：签订合同{l|1238万元|CNY}，中标价低于预算{m|22万元|CNY}；到货{n|1114万元|CNY}，占合同{o|90.0%|percent}；支付{p|991万元|CNY}，占到货{q|89.0%|percent}，余款为质保金。

资金：下达{r|6180万元|CNY}，支出{s|5012万元|CNY}，支出率{t|81.1%|percent}，高于省定11月底{u|80%|percent}的进度。""",
[("diff","c","a","d"),("diff","c","e","f"),("share","f","a","g"),("share","h","c","i"),("diff","h","e","j"),("share","j","a","k"),("diff","b","l","m"),("share","n","l","o"),("share","p","n","q"),("share","s","r","t"),("least","u","t"),("bound","n","l"),("bound","p","n")],
scope=[("share","c","a","g"),("share","h","a","k"),("share","p","b","q"),("share","n","b","o")], hard="任务数、开工数、竣工数不同；跨年项目结转")

passage("annual-duty-sound-e", """高中阶段教育普及与协调

户籍十五至十七周岁人口{a|13480人|person}，高中阶段在校生{b|12742人|student}（普高{c|7318人|student}、中职{d|4986人|student}、技工{e|438人|student}），毛入学率{f|94.5%|percent}；其中外县学生{g|612人|student}，若扣除则为{h|90.0%|percent}，但省里的算法不扣除。

2023年招生：普高{i|2506人|student}、中职{j|2047人|student}、技工{k|142人|student}，后两者合计{jk|2189人|student}，普职比为{l|53.4:46.6|ratio}（技工计入职业）。职业类在校生{de|5424人|student}，在校生普职比{m|57.4:42.6|ratio}，与招生比不同，是因为前两年普高多招。

中职毕业生{n|1538人|student}，升学{o|823人|student}、就业{p|672人|student}、其他{q|43人|student}，升学占{r|53.5%|percent}，比上年的{s|48.2%|percent}高{t|5.3个百分点|percentage-point}；升学者中本科{u|61人|student}，占升学的{v|7.4%|percent}，占毕业生的{w|4.0%|percent}。""",
[("sum","b","c d e"),("share","b","a","f"),("expr","(b-g)/a*100","h"),("split","i","jk","l"),("split","c","de","m"),("sum","jk","j k"),("sum","de","d e"),("sum","n","o p q"),("share","o","n","r"),("diff","r","s","t"),("share","u","o","v"),("share","u","n","w"),("trend","up","s r"),("bound","g","b")],
scope=[("share","c","a","f"),("split","i","jk","m"),("share","u","n","v")], hard="普通高中与职高毛入学率与招生比各为一物；外县学生在内")

passage("annual-duty-sound-f", """“不低于或者高于”的落实过程

2022年底核算，教师年平均工资{a|9.62万元|CNY/year}，公务员{b|9.87万元|CNY/year}，教师低{c|0.25万元|CNY/year}，因而2022年自评为“未达到”。县政府于2023年6月补发2022年差额，涉及{d|1940名|person}教师、{e|485万元|CNY}，补发后教师2022年为{f|9.87万元|CNY/year}，与公务员持平。

2023年，教师{g|10.36万元|CNY/year}、公务员{h|10.28万元|CNY/year}，教师高{i|0.08万元|CNY/year}。与补发前的2022年相比增长{j|7.7%|percent}，与补发后相比增长{k|5.0%|percent}；公务员增长{l|4.2%|percent}。乡镇教师另有工作补贴，平均每月{m|420元|CNY/month}，全年{n|5040元|CNY/year}，不纳入比较。

与之配套，绩效工资总量核增{o|1164万元|CNY}，按{d2|1940名|person}计人均{p|6000元|CNY}，其中奖励性{q|70%|percent}，即{r|814.8万元|CNY}。""",
[("diff","b","a","c"),("prod","e","d c"),("sum","f","a c"),("same","f","b"),("diff","g","h","i"),("growth","g","a","j"),("growth","g","f","k"),("growth","h","b","l"),("prod","n","m",12),("same","d2","d"),("avg","o","d2","p"),("prod","r","o q","1/100"),("below","a","b"),("below","h","g")],
scope=[("growth","g","f","j"),("sum","g","f n"),("growth","g","b","l")], hard="平均工资不低于按全年收入；津贴单列；补差后相等")

passage("annual-duty-sound-g", """农村学校与教学点：全县义务教育学校{a|72所|school}（不含教学点）、教学点{b|29个|school}。不足{c|100人|student}的学校和教学点共{d|41个|school}，其中学校{e|14所|school}、教学点{f|27个|school}；另有{g|2个|school}教学点超过{c2|100人|student}，拟升格为完全小学。

不足{c3|100人|student}的{d2|41个|school}校点共有学生{h|1886人|student}，平均{i|46人|other}；按{c4|100人|student}核拨公用经费，核拨人数{j|4100人|student}，多核{k|2214人|student}，按{l|720元|CNY/student}计增加{m|159.4万元|CNY}。乡镇寄宿制学校{n|18所|school}，占不含教学点学校的{o|25.0%|percent}。

校点教师{p|268人|person}，平均每校点{q|6.5人|other}，每名教师带{r|7.0名|other}学生，远低于标准，但按班师比仍缺{s|22人|person}，已由走教教师补{t|19人|person}，还缺{u|3人|person}。""",
[("sum","d","e f"),("diff","b","f","g"),("same","c","c2"),("same","c","c3"),("same","c","c4"),("same","d","d2"),("avg","h","d","i"),("prod","j","d c"),("diff","j","h","k"),("prod","m","k l"),("share","n","a","o"),("avg","p","d","q"),("avg","h","p","r"),("diff","s","t","u"),("bound","e","a"),("below","i","c")],
scope=[("sum","d","a b"),("prod","m","j l")], hard="控辍人数有进有出；学校数含教学点与否")

passage("annual-duty-sound-h", """优质均衡{!name|七项}指标县级复核表（小学{a|46所|school}、初中{b|17所|school}）

{!name|七项}指标为：每{!per|百名}学生高学历教师、骨干教师、体艺教师，生均教学用房、运动场馆、仪器设备值，每{!per|百名}学生网络多媒体教室。评估规则是，每校至少{c|6项|item}达标、其余{d|一项|item}不低于标准的{e|85%|percent}，即为合格。

小学：{!name|七项}全达标{f|29所|school}，{!name|六项}达标{g|13所|school}，{!name|五项}及以下{h|4所|school}；{!name|六项}达标的学校里，{i|11所|school}其余{!one|一项}在{e2|85%|percent}以上、{j|2所|school}不足。合格{k|40所|school}，合格率{l|87.0%|percent}。
初中：{!name|七项}全达标{m|12所|school}，{!name|六项}达标且其余{!one|一项}在{e3|85%|percent}以上{n|4所|school}，其余{o|1所|school}不合格。合格率{p|94.1%|percent}。

中小学合并，合格{q|56所|school}，合格率{r|88.9%|percent}；若以{!name|七项}全达标计，只有{s|65.1%|percent}。差异系数小学{t|0.47|other}、初中{u|0.39|other}，分别不高于{v|0.50|other}和{w|0.45|other}。""",
[("sum","a","f g h"),("sum","g","i j"),("sum","k","f i"),("share","k","a","l"),("sum","b","m n o"),("expr","(m+n)/b*100","p"),("lin","q","+k +m +n"),("expr","q/(a+b)*100","r"),("expr","(f+m)/(a+b)*100","s"),("most","t","v"),("most","u","w"),("same","e","e2"),("same","e","e3"),("between","r","l p")],
scope=[("share","f","a","l"),("mean","l p","r"),("sum","q","k b")], hard="达标项数与达标学校数不同；有一项未达也可评为达标")

passage("long-error-mixed-i", half("""乙区学前教育公共服务自评

（一）规模与结构。2023年秋，幼儿园{a|64所|school}，班级{b|512个|class}，在园幼儿{c|14080人|student}，平均每班{d|27.5人|other}。与2021年相比，在园幼儿由{e|15640人|student}减少{f|1560人|student}，下降{g|11.1%|percent-}；公办园由{h|24所|school}增至{i|31所|school}，公办在园由{j|6412人|student}增至{k|7744人|student}，公办占比由{l|41.0%|percent}提高到{m|55.0%|percent}，提高{n|14.0个百分点|percentage-point}。

（二）经费。学前生均财政拨款：2021年{o|5820元|CNY/student}、2022年{p|6240元|CNY/student}、2023年{q|6115元|CNY/student}，三年连续增加。

（三）教师。专任教师{r|1036人|person}，每班{s|2.0人|other}，持证{t|1009人|person}，持证率{u|97.4%|percent}；大专以上{v|941人|person}，占{w|93.3%|percent}。

（四）普惠民办。普惠民办园{x|26所|school}，在园{y|5192人|student}，加公办共{z|12936人|student}，普惠率{aa|91.9%|percent}。"""),
[("avg","c","b","d"),("diff","e","c","f"),("growth","c","e","g"),("trend","up","h i"),("share","j","e","l"),("share","k","c","m"),("diff","m","l","n"),("trend","up","o p q"),("avg","r","b","s"),("share","t","r","u"),("share","v","r","w"),("sum","z","y k"),("share","z","c","aa"),("trend","up","j k")],
[error("growth-mismatch","g","c e",[2],("10.0%","percent-"),"减少1560人应除以2021年的15640人，误除以2023年的14080人","later divided instead of earlier",1),
 error("direction-mismatch sequence-mismatch","q","o p",[7],None,"2023年6115元低于2022年6240元，没有连续增加","trend broken",1,"2022年增加、2023年减少125元"),
 error("share-mismatch","w","r v",[10],("90.8%","percent"),"大专以上占专任教师90.8%，93.3%是除以了持证教师","wrong denominator",2)],
scope=[("share","k","e","m"),("share","v","b","w")])

passage("long-error-mixed-j", """关于教育经费“{!name|三个}优先”的自评

规划优先。“十四五”规划纳入教育项目{a|57个|item}，占全部项目{b|412个|item}的{c|13.8%|percent}；已实施{d|43个|item}，实施率{e|75.4%|percent}。

投入优先。2023年财政性教育经费{f|9.84亿元|CNY}，占地区生产总值{g|224.6亿元|CNY}的{h|4.4%|percent}，高于{i|4%|percent}；其中一般公共预算教育支出{j|8.36亿元|CNY}，政府性基金安排{k|0.71亿元|CNY}，教育费附加等{l|0.77亿元|CNY}。三年来一般公共预算教育支出由{m|7.42亿元|CNY}到{n|7.88亿元|CNY}再到{o|8.63亿元|CNY}，累计增长{p|12.7%|percent}。

资源优先。新增建设用地中教育用地{q|164.5亩|other}，占{r|1283亩|other}的{s|12.8%|percent}；编制周转池调剂{t|120名|person}，用于教育{u|86名|person}，占{v|71.7%|percent}；人才引进{w|64人|person}，教育系统{x|23人|person}，占{y|35.9%|percent}，比上年的{z|17人|person}增加{aa|6人|person}，增长{ab|26.1%|percent}。""",
[("share","a","b","c"),("share","d","a","e"),("share","f","g","h"),("least","i","h"),("sum","f","j k l"),("same","o","j"),("growth","o","m","p"),("trend","up","m n o"),("share","q","r","s"),("share","u","t","v"),("share","x","w","y"),("diff","x","z","aa"),("growth","x","z","ab"),("growthb","z","aa","ab")],
[error("restatement-mismatch growth-mismatch","o","j m p",[5,6],("8.36亿元","CNY"),"前文为8.36亿元，后文写8.63亿元，数字颠倒；累计增长12.7%也只与8.36亿元相合","transposed digits",2),
 error("growth-mismatch","ab","x z aa",[12,13],("35.3%","percent"),"增加6人应除以上年17人得35.3%，误除以本年23人","later divided instead of earlier",1)],
scope=[("share","j","g","h"),("growth","n","m","p")])

passage("long-error-mixed-k", """课后服务与“双减”自评

全县{a|58所|school}义务教育学校全部开展课后服务，学生{b|35264人|student}，参加{c|33148人|student}，参加率{d|94.0%|percent}；教师{e|2312人|person}，参与{f|2104人|person}，参与率{g|91.0%|percent}，平均每名参与教师服务{h|14.3名|other}学生。

经费按每生每学期{i|300元|CNY/student}收取，困难学生{j|2148人|student}免收，一学期应收{k|930.0万元|CNY}，全年{zq|两个|item}学期{l|1860.0万元|CNY}；财政补助{m|352.6万元|CNY}，全年合计{n|2212.6万元|CNY}。教师报酬支出{o|1659.5万元|CNY}，占{p|75.0%|percent}，参与教师人均{q|789元|CNY/year}。

问卷{r|12680份|item}，满意{s|12046份|item}，基本满意{t|507份|item}，不满意{u|127份|item}，满意率（满意加基本满意）{v|99.0%|percent}，不满意占{w|1.0%|percent}。

结论：参加率比上年{x|91.6%|percent}提高{y|2.4个百分点|percentage-point}，但低于全市{z|93.2%|percent}的平均水平。""",
[("share","c","b","d"),("share","f","e","g"),("avg","c","f","h"),("expr","(c-j)*i","k"),("prod","l","k zq"),("sum","n","l m"),("share","o","n","p"),("avg","o","f","q"),("sum","r","s t u"),("sharesum","s t","r","v"),("share","u","r","w"),("diff","d","x","y"),("below","d","z"),("hundred","v w"),("trend","up","x d")],
[error("average-mismatch","h","c f",[2],("15.8名","other"),"33148除以参与教师2104名为15.8，14.3是除以了全部教师","wrong denominator",2),
 error("average-mismatch","q","f o",[7],("7887元","CNY/year"),"1659.5万元除以2104人约7887元，少了一位","power of ten",1),
 error("direction-mismatch bound-exceeded","d","z",[12],None,"94.0%高于93.2%，不是低于","direction",2,"高于全市0.8个百分点")],
scope=[("share","s","r","v"),("prod","k","c i")])

passage("long-error-mixed-l", """各镇（街）教育履职情况通报（摘）

本次考核{a|八个|item}镇（街），得分依次为：甲街{b|95.6分|other}、乙街{c|93.8分|other}、丙镇{d|92.1分|other}、丁镇{e|91.7分|other}、戊镇{f|90.4分|other}、己镇{g|88.9分|other}、庚镇{h|87.3分|other}、辛镇{i|84.2分|other}。平均{j|90.5分|other}，高于平均的{k|五个|item}。{l|90分|other}以上为一等，{m|五个|item}；{n|85分|other}至{l2|90分|other}为二等，{o|两个|item}；{n2|85分|other}以下为三等，{p|一个|item}。最高与最低相差{q|10.4分|other}。

奖补资金按等次分配：一等每个{r|20万元|CNY}、二等每个{s|12万元|CNY}、三等不奖，共{t|124万元|CNY}，比上年的{u|108万元|CNY}增加{v|16万元|CNY}。

存在问题：己镇公办园占比{w|46.8%|percent}，低于{x|50%|percent}；辛镇巩固率{y|95.2%|percent}，未达到{z|95%|percent}；庚镇缺编{aa|17人|person}，占核编{ab|204人|person}的{ac|8.3%|percent}。""",
[("count","a",8),("mean","b c d e f g h i","j"),("trend","down","b c d e f g h i"),("count","k",4),("count","m",5),("count","o",2),("count","p",1),("sum","a","m o p"),("same","l","l2"),("same","n","n2"),("diff","b","i","q"),("expr","m*r+o*s","t"),("diff","t","u","v"),("below","w","x"),("most","y","z"),("share","aa","ab","ac"),("trend","up","u t"),("below","i","n"),("least","l","f"),("below","g","l"),("least","n","h")],
[error("direction-mismatch count-mismatch","k","j e f",[3],("四个","item"),"高于90.5分的只有甲街、乙街、丙镇、丁镇四个，戊镇90.4分低于平均","count against list",2),
 error("difference-mismatch","q","b i",[10],("11.4分","other"),"95.6减84.2为11.4分","wrong digit",2),
 error("bound-exceeded","y","z",[14],None,"95.2%已高于95%，说未达到与数字相反","direction",1,"辛镇巩固率95.2%，达到95%")],
scope=[("same","k","a"),("diff","b","h","q")])

passage("grand-report-one", """甲县人民政府2023年度履行教育职责自查自评报告

按照省政府教育督导委员会通知要求，现将我县履职情况报告如下。

一、基本情况
全县总人口{a|56.2万人|person}，辖{b|17个|item}乡镇。各级各类学校{c|186所|school}，在校（园）学生{d|91240人|student}，专任教师{e|6027人|person}。2023年教育总投入{f|14.62亿元|CNY}，新增学位{g|5400个|place}，新招教师{h|312人|person}，大班额占比{i|0.6%|percent}。

二、主要做法
（一）坚持优先投入。教育总投入由一般公共预算教育支出{j|12.18亿元|CNY}、基金预算{k|1.35亿元|CNY}、社会投入{l|1.09亿元|CNY}构成。一般公共预算教育支出比上年的{m|11.74亿元|CNY}增加{n|0.44亿元|CNY}、增长{o|3.7%|percent}，占一般公共预算支出{p|58.30亿元|CNY}的{q|20.9%|percent}。
（二）扩大资源供给。建成投用学校{r|11所|school}，其中幼儿园{s|5所|school}、新增学位{t|1350个|place}；小学{u|4所|school}、{v|2430个|place}；初中{w|2所|school}、{x|1620个|place}。公办园在园占比{y|53.9%|percent}，普惠率{z|91.2%|percent}。
（三）建强教师队伍。新招教师中公开招聘{aa|188人|person}、特岗{ab|86人|person}、公费师范生{ac|38人|person}。教师年平均工资{ad|11.26万元|CNY/year}，公务员{ae|11.19万元|CNY/year}。
（四）控制班额。教学班{af|1530个|class}，大班额{ag|14个|class}，比上年的{ah|37个|class}减少{ai|23个|class}，减幅{aj|62.2%|percent}。

三、存在问题
一是县城学位仍缺{ak|1860个|place}；二是教师缺编{al|174人|person}，其中小学{am|71人|person}、初中{an|58人|person}、幼儿园{ao|45人|person}；三是{ap|四个|item}乡镇公办园占比不足{aq|50%|percent}。

四、下步打算
2024年新增学位{ar|2160个|place}，补足县城缺口并余{as|400个|place}；招聘教师{at|260人|person}；公办园占比达到{au|56%|percent}，提高{av|2.1个百分点|percentage-point}。""",
[("sum","f","j k l"),("diff","j","m","n"),("growth","j","m","o"),("share","j","p","q"),("sum","r","s u w"),("sum","g","t v x"),("sum","h","aa ab ac"),("below","ae","ad"),("share","ag","af","i"),("diff","ah","ag","ai"),("share","ai","ah","aj"),("sum","al","am an ao"),("diff","ar","ak","as"),("diff","au","y","av"),("trend","up","m j"),("trend","up","y au"),("bound","j","f")],
[error("share-mismatch restatement-mismatch","i","af ag",[8],("0.9%","percent"),"基本情况写0.6%，后文14个大班额除以1530个班为0.9%","restated figure",3),
 error("difference-mismatch","as","ak ar",[12],("300个","place"),"2160减缺口1860余300个","wrong digit",2)],
scope=[("share","f","p","q"),("share","ai","ag","aj"),("sum","e","h al")])

passage("grand-report-two", """履行教育职责自评报告（概述与分项）

【概述】
去年，我县教育系统约{a|1.1万人|person~}在岗，服务学生近{b|13万人|student<}。教育支出超过{c|15亿元|CNY>}，占财政支出{tw|两成|percent}以上；学前普惠率、义务教育巩固率、高中阶段毛入学率{th|三项|item}均好于省均。

【人员】教职工{d|10864人|person}，其中在编{e|9127人|person}、编外{f|1737人|person}，编外占{g|16.0%|percent}。专任教师{h|9318人|person}，占教职工{i|85.8%|percent}。

【学生】学前{j|27416人|student}、小学{k|56208人|student}、初中{l|28770人|student}、普高{m|11842人|student}、中职{n|5397人|student}、特教{o|176人|student}，合计{p|129809人|student}。普高与中职之比{q|68.7:31.3|ratio}。

【经费】一般公共预算教育支出{r|15.37亿元|CNY}，占一般公共预算支出{s|73.25亿元|CNY}的{t|21.0%|percent}；上年为{u|14.86亿元|CNY}，增长{v|3.4%|percent}。其中人员经费{w|11.42亿元|CNY}，占{x|74.3%|percent}；公用{y|1.87亿元|CNY}，占{z|12.2%|percent}；项目{aa|2.08亿元|CNY}，占{ab|13.5%|percent}。

【指标】普惠率{ac|92.3%|percent}，省均{ad|90.8%|percent}；巩固率{ae|97.9%|percent}，省均{af|96.9%|percent}；高中阶段毛入学率{ag|95.1%|percent}，省均{ah|93.7%|percent}，依次高出{ai|1.5个百分点|percentage-point}、{aj|1.0个百分点|percentage-point}、{ak|1.4个百分点|percentage-point}，普惠率高出最多。""",
[("same","d","a"),("same","p","b"),("same","r","c"),("sum","d","e f"),("share","f","d","g"),("share","h","d","i"),("sum","p","j k l m n o"),("split","m","n","q"),("share","r","s","t"),("growth","r","u","v"),("trend","up","u r"),("sum","r","w y aa"),("share","w","r","x"),("share","y","r","z"),("share","aa","r","ab"),("hundred","x z ab"),("diff","ac","ad","ai"),("diff","ae","af","aj"),("diff","ag","ah","ak"),("largest","ai","aj ak"),("bound","h","d"),("below","tw","t"),("count","th",3),("below","ad","ac"),("below","af","ae"),("below","ah","ag")],
scope=[("share","f","h","g"),("share","w","s","x")], hard="概述为约数；正文为准确数；两类口径各有说明")

passage("grand-report-three", """乙区履行教育职责自评（指标对照）

一、{!label|一}票否决事项：无。

二、约束性指标
1. 一般公共预算教育支出：2021年{a|18.24亿元|CNY}，2022年{b|18.93亿元|CNY}，2023年{c|19.76亿元|CNY}，逐年增加，两年平均每年增加{d|0.76亿元|CNY}。
2. 生均支出：小学2021年{e|15620元|CNY/student}，2022年{f|16085元|CNY/student}，2023年{g|16544元|CNY/student}；初中2021年{h|21340元|CNY/student}，2022年{i|21872元|CNY/student}，2023年{j|22415元|CNY/student}。2023年小学增长{k|2.9%|percent}，初中增长{l|5.0%|percent}。
3. 教师工资：教师{m|14.86万元|CNY/year}，公务员{n|14.72万元|CNY/year}，比值{o|1.01|ratio}。

三、发展性指标
1. 学前：在园{p|21860人|student}，公办{q|11805人|student}，占{r|54.0%|percent}；普惠{s|19912人|student}，占{t|91.1%|percent}。
2. 班额：小学{u|1126个|class}班、{v|49320人|student}，平均{w|43.8人|other}；初中{x|482个|class}班、{y|22654人|student}，平均{z|47.0人|other}。{tx|两项|item}平均班额均未超过标准（小学{aa|45人|student}、初中{ab|50人|student}）。
3. 编制：核编{ac|5240名|person}，实有{ad|5107名|person}，空编{ae|133名|person}，空编率{af|2.5%|percent}，按空编率不超过{ag|2%|percent}的要求已达标。
4. 随迁：{ah|16240人|student}，公办{ai|15834人|student}，占{aj|97.5%|percent}；占义务教育学生{ak|71974人|student}的{al|22.6%|percent}。

四、自评结论
约束性指标{am|三项|item}、发展性指标{an|四项|item}，共{ao|七项|item}，其中完全达标{ap|六项|item}、基本达标{aq|一项|item}。""",
[("trend","up","a b c"),("expr","(c-a)/2","d"),("trend","up","e f g"),("trend","up","h i j"),("growth","g","f","k"),("growth","j","i","l"),("below","n","m"),("ratio","m","n","o"),("share","q","p","r"),("share","s","p","t"),("avg","v","u","w"),("avg","y","x","z"),("most","w","aa"),("most","z","ab"),("diff","ac","ad","ae"),("share","ae","ac","af"),("most","af","ag"),("share","ai","ah","aj"),("sum","ak","v y"),("share","ah","ak","al"),("sum","ao","am an"),("sum","ao","ap aq"),("count","am",3),("count","an",4),("count","tx",2)],
[error("growth-mismatch","l","i j",[5],("2.5%","percent"),"22415比2022年21872增长2.5%，5.0%是与2021年相比的","wrong base year",2),
 error("bound-exceeded","af","ag",[16],None,"空编率133除以5240为2.5%，高于2%，不能说达标","limit against the figure",1,"空编率超过2%，未达标")],
scope=[("growth","j","h","k"),("share","ae","ad","al"),("growth","g","e","l")])

passage("grand-report-four", """教育督导反馈问题整改履职报告

2021年省级督导反馈问题{a|26个|item}，细化任务{b|63项|item}；2022年“回头看”新发现{c|8个|item}，细化任务{d|17项|item}，{tw|两轮|item}合计问题{e|34个|item}、任务{f|80项|item}。

整改分“完成”“验收”“销号”三步。截至2023年底，完成{g|74项|item}，占任务{h|92.5%|percent}；验收{i|71项|item}，占完成的{j|95.9%|percent}；销号{k|69项|item}，占任务{l|86.3%|percent}、占验收的{m|97.2%|percent}。未完成{n|6项|item}，其中资金类{o|3项|item}、土地类{p|2项|item}、编制类{q|1项|item}。

问题数与任务数不同，{!one|一个}问题可能对应几项任务。按问题计，全部任务完成的问题{r|30个|item}，占{s|88.2%|percent}，部分完成{t|4个|item}。

分类成效：公办园占比从{u|44.7%|percent}升至{v|51.3%|percent}，提高{w|6.6个百分点|percentage-point}；大班额从{x|68个|class}降至{y|15个|class}，减少{z|53个|class}，占比从{aa|6.1%|percent}降到{ab|1.3%|percent}；教师与公务员工资差额从{ac|0.38万元|CNY/year}缩小到{ad|0|CNY}；生均运动场从{ae|6.9平方米|other}增至{af|7.8平方米|other}，增长{ag|13.0%|percent}，超过小学标准{ah|7.56平方米|other}。

投入整改资金{ai|2.36亿元|CNY}，其中学前{aj|0.82亿元|CNY}、义务教育{ak|1.21亿元|CNY}、工资补差{al|0.33亿元|CNY}，义务教育占{am|51.3%|percent}。""",
[("count","tw",2),("sum","e","a c"),("sum","f","b d"),("share","g","f","h"),("share","i","g","j"),("share","k","f","l"),("share","k","i","m"),("diff","f","g","n"),("sum","n","o p q"),("share","r","e","s"),("diff","e","r","t"),("diff","v","u","w"),("diff","x","y","z"),("growth","af","ae","ag"),("least","ah","af"),("sum","ai","aj ak al"),("share","ak","ai","am"),("trend","up","u v"),("trend","down","x y"),("trend","down","aa ab"),("trend","up","ae af"),("bound","i","g"),("bound","k","i")],
scope=[("share","k","g","m"),("share","r","f","s")], hard="整改台账分两轮，销号与验收口径不同，跨年任务并入")

passage("grand-report-five", """关于教育用编、用人、用钱{!name|三项}履职情况的自查

用编。2020年至2023年，全县财政供养人员总量未增，教育编制却由{a|5012名|person}增到{b|5187名|person}，增加{c|175名|person}，增长{d|3.5%|percent}，占全部事业编制的比重由{e|52.4%|percent}升到{f|54.1%|percent}，提高{g|1.7个百分点|percentage-point}。实有{h|5043名|person}，使用率{i|97.2%|percent}。

用人。四年招聘{j|768人|person}，分年为{k|154人|person}、{l|186人|person}、{m|205人|person}、{n|213人|person}，逐年增多。同期退休{o|402人|person}、辞职{p|63人|person}、调出{q|98人|person}，减员合计{r|563人|person}，净增{s|195人|person}。校级干部{t|312人|person}，平均年龄{u|47.2|other}岁，四十五岁以下占{v|38.8%|percent}，即{w|121人|person}。

用钱。一般公共预算教育支出四年合计{x|35.80亿元|CNY}，其中2020年{y|8.31亿元|CNY}、2021年{z|8.76亿元|CNY}、2022年{aa|9.14亿元|CNY}、2023年{ab|9.59亿元|CNY}，2023年增长{ac|4.9%|percent}，四年里每年都在增加。年均支出{ad|8.95亿元|CNY}。

自查结论：{!name|三项}履职中，招聘总数经核对，与人社部门台账{ae|758人|person}一致。""",
[("diff","b","a","c"),("growth","b","a","d"),("diff","f","e","g"),("share","h","b","i"),("sum","j","k l m n"),("trend","up","k l m n"),("sum","r","o p q"),("diff","j","r","s"),("share","w","t","v"),("sum","x","y z aa ab"),("growth","ab","aa","ac"),("trend","up","y z aa ab"),("overn","x",4,"ad"),("same","j","ae")],
[error("sum-mismatch difference-mismatch restatement-mismatch","j","k l m n r s ae",[4,7,13],("758人","person"),"分年相加为758人，与台账一致；写768人则多10人，减去减员也应净增195人","wrong digit",3)],
scope=[("share","h","a","i"),("diff","s","c","r")])

passage("ratio-kinder-staff", """幼儿园配备标准自查。我县执行“教职工与幼儿比不低于{a|1:7|ratio}，专任教师与幼儿比不低于{b|1:15|ratio}”。全县在园幼儿{c|9870人|student}，教职工{d|1410人|person}，其中专任教师{e|672人|person}、保育员{f|346人|person}、其他{g|392人|person}。
据此，教职工与幼儿比为{h|1:7.0|ratio}，达到标准；专任教师与幼儿比为{i|1:13.7|ratio}，优于标准。分办园性质看，公办园{k|5640人|student}、专任教师{l|402人|person}，比例{m|1:14.0|ratio}；民办园{n|4230人|student}、专任教师{o|270人|person}，比例{p|1:15.7|ratio}，民办园未达标。""",
[("sum","d","e f g"),("ratio","c","d","h"),("most","h","a"),("ratio","c","e","i"),("most","i","b"),("ratio","k","l","m"),("ratio","n","o","p"),("sum","c","k n"),("sum","e","l o"),("below","b","p"),("between","i","m p")],
[error("ratio-mismatch average-mismatch","i","c e m p",[3,10],("1:14.7","ratio"),"9870除以672为14.7；13.7还低于两类园各自的比例","wrong digit",2)],
scope=[("ratio","c","e","h"),("ratio","n","l","p")])

passage("ratio-bus-computers", """（设备）全县学生用计算机{a|7256台|item}，在校生{b|46800人|student}，约{c|6.4|other}名学生{!per|一台}，去年为{d|7.1|other}名{!per|一台}，今年减少{e|0.7|other}名，配备有所改善。其中小学{f|4120台|item}、学生{g|29664人|student}，{h|7.2|other}名{!per|一台}；初中{i|3136台|item}、学生{j|17136人|student}，{k|4.6|other}名{!per|一台}。省定标准为小学{l|8|other}名、初中{m|6|other}名以内{!per|一台}，均达标。
（图书）生均图书小学{n|24.1册|other}、初中{o|36.8册|other}，小学比标准{p|25册|other}少{q|0.9册|other}，缺{r|2.67万册|item}。""",
[("avg","b","a","c"),("diff","d","c","e"),("avg","g","f","h"),("avg","j","i","k"),("most","h","l"),("most","k","m"),("sum","a","f i"),("sum","b","g j"),("diff","p","n","q"),("prod","r","q g"),("below","n","p"),("trend","down","d c")],
[error("ratio-mismatch average-mismatch","k","i j",[3],("5.5","other"),"17136除以3136约5.5，4.6写错","wrong digit",1)],
scope=[("avg","g","i","k"),("prod","r","q b")])

passage("ratio-vocational-inverted", half("""高中阶段协调发展自评

2023年普通高中招生{a|1890人|student}，中等职业学校招生{b|1546人|student}，职普比为{c|5.5:4.5|ratio}，职业教育规模略小于普通高中。在校生中普高{d|5604人|student}、中职{e|4585人|student}，职普比{f|4.5:5.5|ratio}，{zq|两个|item}口径一致。
与2022年相比，普高招生由{g|1846人|student}增加{h|44人|student}，中职招生由{i|1475人|student}增加{j|71人|student}，增幅中职{k|4.8%|percent}、普高{l|2.4%|percent}，中职快于普高{m|2.4个百分点|percentage-point}。"""),
[("split","b","a","c"),("split","e","d","f"),("diff","a","g","h"),("diff","b","i","j"),("growth","b","i","k"),("growth","a","g","l"),("diff","k","l","m"),("below","b","a"),("below","e","d"),("count","zq",2),("trend","up","i b"),("trend","up","g a")],
[error("ratio-mismatch","c","a b",[0],("4.5:5.5","ratio"),"职业招生少于普高，比应为4.5:5.5，前后项写反","ratio inverted",2)],
scope=[("split","d","e","f"),("growth","b","g","k")])

passage("restated-year-summary-x", """开篇：2023年我县教育实现“{!name|四个}提升”：学前毛入园率升至{a|93.5%|percent}，九年巩固率升至{b|97.9%|percent}，高中阶段毛入学率升至{c|94.8%|percent}，教育支出升至{d|6.87亿元|CNY}。

分述：
学前教育。毛入园率比2022年的{e|91.8%|percent}提高{f|1.7个百分点|percentage-point}。
义务教育。巩固率比2022年的{g|97.2%|percent}提高{h|0.7个百分点|percentage-point}。
高中阶段。毛入学率比2022年的{i|93.6%|percent}提高{j|1.2个百分点|percentage-point}。
经费。教育支出{k|6.78亿元|CNY}，比2022年的{l|6.52亿元|CNY}增加{m|0.26亿元|CNY}，增长{n|4.0%|percent}。

结语：{!name|四项}提升均由统计部门复核。""",
[("diff","a","e","f"),("diff","b","g","h"),("diff","c","i","j"),("same","d","k"),("diff","k","l","m"),("growth","k","l","n"),("growthb","l","m","n"),("trend","up","e a"),("trend","up","g b"),("trend","up","i c"),("trend","up","l k")],
[error("restatement-mismatch","d","k",[3],("6.78亿元","CNY"),"分述6.78亿元与增加额、增幅都合，开篇写成6.87亿元","transposed digits",3)],
scope=[("growth","d","l","n")])

passage("restated-unit-wan", """义务教育薄弱环节改善项目自评：总投资{a|1.26亿元|CNY}，其中中央{b|5400万元|CNY}、省{c|3800万元|CNY}、县{d|3400万元|CNY}。建设校舍{e|4.2万平方米|other}，每平方米{f|3000元|CNY}；惠及学校{g|21所|school}，平均每校{h|600万元|CNY}、{i|2000平方米|other}。
项目绩效：新增学位{j|4200个|place}，每个学位投资{k|3.0万元|CNY}。
评价结论：总投资{l|1260万元|CNY}的项目资金全部到位，年底支付{m|1.17亿元|CNY}，支付率{n|92.9%|percent}，未支付{o|0.09亿元|CNY}为质保金。""",
[("sum","a","b c d"),("avg","a","e","f"),("avg","a","g","h"),("avg","e","g","i"),("avg","a","j","k"),("same","l","a"),("share","m","a","n"),("diff","a","m","o")],
[error("restatement-mismatch","l","a",[5],("12600万元","CNY"),"总投资1.26亿元即12600万元，结论中少写一位","unit slip",3)],
scope=[("share","m","l","n")])

passage("restated-number-teachers", """教师补充自评。县人社局、教育局联合招聘，2023年到岗教师{a|246人|person}：硕士{b|37人|person}、本科{c|198人|person}、专科{d|11人|person}；学科音体美信{e|64人|person}，占{f|26.0%|percent}。
到岗教师分配：乡村{g|131人|person}、镇区{h|78人|person}、县城{i|37人|person}；乡村占{j|53.3%|percent}，超过半数，县城占{k|15.0%|percent}。
自评得分说明：因到岗{l|264人|person}，多于计划{m|240人|person}，该项得满分；与2022年到岗{n|219人|person}相比，多{o|27人|person}，增长{p|12.3%|percent}。""",
[("sum","a","b c d"),("share","e","a","f"),("sum","a","g h i"),("share","g","a","j"),("share","i","a","k"),("same","l","a"),("below","m","l"),("diff","a","n","o"),("growth","a","n","p"),("trend","up","n a")],
[error("restatement-mismatch","l","a",[5],("246人","person"),"前文到岗246人，与学历、分配及增加数都合，此处颠倒为264人","transposed digits",3)],
scope=[("diff","l","n","o"),("share","e","l","f")])

passage("growth-compound-copied", """（教育投入与地区发展）近三年地区生产总值由{a|186.4亿元|CNY}增至{b|209.7亿元|CNY}，增长{c|12.5%|percent}，年均{d|4.0%|percent}（2020年至2023年）；教育投入由{e|7.06亿元|CNY}增至{f|8.24亿元|CNY}，增长{g|16.7%|percent}，年均{h|5.6%|percent}，快于生产总值年均增幅{i|1.3个百分点|percentage-point}。教育投入与生产总值之比由{j|3.79%|percent}提高到{k|3.93%|percent}。
人均教育投入由{l|1412元|CNY}增至{m|1648元|CNY}（人口均为{n|50.0万人|person}左右）。""",
[("growth","b","a","c"),("cagrv",3,"b","a","d"),("growth","f","e","g"),("cagrv",3,"f","e","h"),("diff","h","d","i"),("share","e","a","j"),("share","f","b","k"),("trend","up","a b"),("trend","up","e f"),("trend","up","j k"),("trend","up","l m"),("avg","e","n","l"),("avg","f","n","m")],
[error("growth-mismatch difference-mismatch","h","d e f i",[3,4],("5.3%","percent"),"16.7%简单除以三得5.6%，复合年均应为5.3%","simple instead of compound",2)],
scope=[("growth","f","a","g"),("share","f","a","k")])

passage("growth-two-sentences", """生均公用经费拨付三年对比：2021年全县拨付{a|3418万元|CNY}，2022年{b|3627万元|CNY}，2023年{c|3985万元|CNY}。2022年增加{d|209万元|CNY}，增长{e|6.1%|percent}；2023年增加{f|358万元|CNY}，增长{g|10.5%|percent}。
按学生数折算，2022年{h|51814人|student}、2023年{i|52434人|student}，生均{j|700元|CNY/student}、{k|760元|CNY/student}，生均增长{l|8.6%|percent}。
由于补助标准提高，公用经费占一般公共预算教育支出{m|7.42亿元|CNY}的{n|5.4%|percent}，培训费占公用经费{o|5.2%|percent}，计{p|207.2万元|CNY}。""",
[("diff","b","a","d"),("growth","b","a","e"),("diff","c","b","f"),("growth","c","b","g"),("growthb","b","f","g"),("avg","b","h","j"),("avg","c","i","k"),("growth","k","j","l"),("share","c","m","n"),("prod","p","c o","1/100"),("trend","up","a b c"),("trend","up","h i"),("trend","up","j k")],
[error("growth-mismatch","g","b c f",[3,4],("9.9%","percent"),"增量358万元应除以2022年3627万元得9.9%，误除以2021年3418万元","wrong base year",2)],
scope=[("growth","c","a","g"),("share","p","m","o")])

passage("average-wrong-operands", """学校安全专项经费：全县安排{a|682万元|CNY}，其中保安服务{b|412万元|CNY}、技防{c|176万元|CNY}、消防{d|94万元|CNY}。学校{e|124所|school}，校均{f|5.5万元|CNY}；保安{g|206人|person}，人均服务费{h|3.3万元|CNY}；在校生{i|56800人|student}，生均{j|120元|CNY/student}。
与上年比，经费由{k|605万元|CNY}增长{l|12.7%|percent}，保安由{m|198人|person}增加{n|8人|person}。保安人均服务费按合同为{o|2.0万元|CNY}，上下无浮动。""",
[("sum","a","b c d"),("avg","a","e","f"),("avg","b","g","h"),("same","o","h"),("avg","a","i","j"),("growth","a","k","l"),("diff","g","m","n"),("trend","up","k a")],
[error("average-mismatch restatement-mismatch","h","b g o",[2,3],("2.0万元","CNY"),"人均服务费应以保安服务412万元除以206人得2.0万元，误用全部经费682万元","wrong part",3)],
scope=[("avg","b","e","f")])

passage("direction-percent-two-lists", """城乡差距缩小情况（自评）。生均教学仪器设备值：城区2021年{a|2486元|CNY/student}、2023年{b|2698元|CNY/student}；乡村2021年{c|2105元|CNY/student}、2023年{d|2274元|CNY/student}。
高于规定学历教师比例：城区2021年{e|93.2%|percent}、2023年{f|95.0%|percent}；乡村2021年{g|84.6%|percent}、2023年{h|89.3%|percent}。
{zq|两项|item}城乡差距变化：设备值差由{i|381元|CNY/student}变为{j|424元|CNY/student}，缩小{k|43元|CNY/student}；学历差由{l|8.6个百分点|percentage-point}变为{m|5.7个百分点|percentage-point}，缩小{n|2.9个百分点|percentage-point}。设备值城区增长{o|8.5%|percent}，乡村增长{p|8.0%|percent}。""",
[("count","zq",2),("diff","a","c","i"),("diff","b","d","j"),("diff","j","i","k"),("trend","down","i j"),("diff","e","g","l"),("diff","f","h","m"),("diff","l","m","n"),("trend","down","l m"),("growth","b","a","o"),("growth","d","c","p"),("below","p","o"),("below","d","b"),("below","h","f")],
[error("direction-mismatch difference-mismatch","j","i",[4],None,"设备值差由381元扩大到424元，是扩大43元，不是缩小","direction",2,"扩大43元")],
scope=[("growth","j","i","o")])

passage("sound-extra-one", wrap("""问：自评报告里随迁子女公办就读小学{a|96.1%|percent}、初中{b|93.4%|percent}，为什么全县不是两者的平均{!avg|94.75}？
答：因为{zq|两个|item}学段人数不同。小学随迁{c|2184人|student}，公办{d|2099人|student}；初中随迁{e|876人|student}，公办{f|818人|student}。合计{g|3060人|student}，公办{h|2917人|student}，占{i|95.3%|percent}，高于省定{j|95%|percent}。
问：为什么又说占义务教育在校生{k|8.9%|percent}？
答：那是随迁子女占全部在校生{l|34382人|student}的比例，与公办就读率不是同一回事。其中城区学校{m|2412人|student}，占城区在校生{n|19296人|student}的{o|12.5%|percent}，占全县随迁的{p|78.8%|percent}。""", 36),
[("share","d","c","a"),("share","f","e","b"),("sum","g","c e"),("count","zq",2),("sum","h","d f"),("share","h","g","i"),("least","j","i"),("between","i","a b"),("share","g","l","k"),("share","m","n","o"),("share","m","g","p"),("bound","d","c"),("bound","f","e")],
scope=[("mean","a b","i"),("share","m","l","o"),("share","h","l","k")], hard="分学段比例合计不等于百分之百，分母各异")

passage("sound-extra-two", spaced("""乡村小规模学校课程开设。抽取{a|18所|school}，学生{b|1026人|student}，教师{c|148人|person}。能任教英语的{d|31人|person}、音乐{e|24人|person}、体育{f|36人|person}、美术{g|22人|person}、科学{h|29人|person}，{zq|五科|item}合计{i|142人次|person-time}，实际只涉及{j|97人|person}，平均每人兼{k|1.5科|other}。其余{l|51人|person}教语文数学。
{m|16所|school}开齐全部课程，占{n|88.9%|percent}；未开齐的{o|2所|school}都缺英语，由中心校每周走教{p|2次|item}补上。抽样学校生师比{q|6.9:1|ratio}，低于标准{r|19:1|ratio}，但班师比不足{s|2:1|ratio}者有{t|7所|school}，占{u|38.9%|percent}。"""),
[("sum","i","d e f g h"),("count","zq",5),("avg","i","j","k"),("diff","c","j","l"),("share","m","a","n"),("diff","a","m","o"),("ratio","b","c","q"),("below","q","r"),("share","t","a","u"),("bound","j","i")],
scope=[("sum","c","d e f g h"),("avg","i","c","k")], hard="同一教师兼课多科，科目教师数之和大于总人数")

passage("sound-extra-three", """消除超标准班额计划执行：三年行动计划2021年消除{a|30个|class}、2022年{b|25个|class}、2023年{c|15个|class}，合计{d|70个|class}；实际消除{e|24个|class}、{f|31个|class}、{g|14个|class}，合计{h|69个|class}，完成{i|98.6%|percent}。2021年未达当年计划，2022年补上{j|6个|class}，2023年差{k|1个|class}。
期初大班额{l|75个|class}，三年新增{m|4个|class}，期末{n|10个|class}。期末占{o|1164个|class}教学班的{p|0.9%|percent}，期初占{q|1086个|class}的{r|6.9%|percent}，降低{s|6.0个百分点|percentage-point}。""",
[("sum","d","a b c"),("sum","h","e f g"),("share","h","d","i"),("diff","f","b","j"),("diff","c","g","k"),("lin","n","+l -h +m"),("share","n","o","p"),("share","l","q","r"),("diff","r","p","s"),("trend","down","r p"),("below","e","a"),("below","b","f"),("diff","a","e","j"),("diff","d","h","k")],
scope=[("diff","l","h","n")], hard="累计与当年、计划与实际并列，减少为改善")

passage("sound-extra-four", half("""“{!name|三个}课堂”应用覆盖：学校{a|74所|school}中常态应用{b|68所|school}，覆盖{c|91.9%|percent}；教学班{d|1196个|class}中应用{e|1003个|class}，覆盖{f|83.9%|percent}；学生{g|50232人|student}中受益{h|43501人|student}，覆盖{i|86.6%|percent}。三者不同，报告以按校覆盖率{j|91.9%|percent}为准，高于省定{k|90%|percent}。
未覆盖的{l|6所|school}学校平均{m|42人|other}，共{n|252人|student}；已覆盖学校中仍有{o|6479人|student}未受益，两者合计{p|6731人|student}。按班未覆盖{q|193个|class}，其中{zq|六所|school}学校{r|24个|class}、其他{s|169个|class}。"""),
[("share","b","a","c"),("share","e","d","f"),("share","h","g","i"),("same","j","c"),("least","k","j"),("diff","a","b","l"),("same","zq","l"),("avg","n","l","m"),("diff","g","h","p"),("sum","p","n o"),("diff","d","e","q"),("sum","q","r s"),("bound","h","g")],
scope=[("share","h","g","f"),("same","c","i"),("same","n","p")], hard="按班、按校、按生三种覆盖率并列")

passage("error-extra-five", """学前教育资金绩效自评

目标：新增普惠学位{a|1800个|place}，每个学位补助{b|5000元|CNY}，预算{c|900万元|CNY}。
完成：新增普惠学位{d|1744个|place}，其中公办{e|1126个|place}、民办转普惠{f|618个|place}；支出{g|872万元|CNY}，每个学位实际{h|5000元|CNY}，学位完成率{i|96.9%|percent}，资金执行率{j|96.9%|percent}。
偏差：少完成{k|56个|place}，其中公办少{l|24个|place}、民办少{m|42个|place}，均因园舍验收推迟；结余{n|28万元|CNY}，收回财政。
评分：产出{o|50分|other}得{p|48.4分|other}，效益{q|30分|other}得{r|28.5分|other}，满意度{s|20分|other}得{t|18.6分|other}，合计{u|95.5分|other}，等次为优（{v|90分|other}以上）。""",
[("prod","c","a b"),("sum","d","e f"),("prod","g","d h"),("share","d","a","i"),("share","g","c","j"),("diff","a","d","k"),("sum","k","l m"),("diff","c","g","n"),("sum","u","p r t"),("least","v","u"),("bound","p","o"),("bound","r","q"),("bound","t","s"),("same","b","h")],
[error("sum-mismatch","m","k l",[6],("32个","place"),"少完成56个，公办少24个，民办应少32个","wrong digit",2)],
scope=[("share","e","a","i"),("sum","k","l n")])

passage("error-extra-six", """（八）教育评价与监测自评。参加省级质量监测学校{a|24所|school}，四年级{b|480人|student}、八年级{c|360人|student}，合计{d|840人|student}，平均每校{e|35人|other}；参测率{f|99.3%|percent}，即应测{g|846人|student}缺测{h|6人|student}。
八年级数学平均{i|512分|other}，高于全省{j|500分|other}{k|12分|other}；四年级语文{l|506分|other}，高于全省{m|6分|other}；科学{n|496分|other}，低于全省{o|4分|other}；德育{p|503分|other}，高于全省{q|3分|other}。{zq|四项|item}中有{r|四项|item}高于全省均值，最高的是数学，最低的是科学。
优秀率八年级{s|18.9%|percent}（{t|68人|student}），四年级{u|17.5%|percent}（{v|84人|student}），合计{w|18.1%|percent}（{x|152人|student}）。""",
[("sum","d","b c"),("avg","d","a","e"),("share","d","g","f"),("diff","g","d","h"),("diff","i","j","k"),("diff","l","j","m"),("diff","j","n","o"),("diff","p","j","q"),("count","zq",4),("count","r",3),("share","t","c","s"),("share","v","b","u"),("sum","x","t v"),("share","x","d","w"),("between","w","s u"),("largest","i","l n p"),("smallest","n","i l p"),("below","n","j")],
[error("direction-mismatch count-mismatch","r","n j o i l p",[9],("三项","item"),"科学低于全省4分，只有三项高于全省","count against list",2)],
scope=[("share","t","d","s")])
