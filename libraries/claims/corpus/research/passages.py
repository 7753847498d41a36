# -*- coding: utf-8 -*-
# What the research group of a consultative conference or a congress writes: surveys, inspections, answers, inquiries (invented figures, own wording; source form of ../annotate.py).

passage("rotation-survey", """关于教师交流轮岗情况的调研报告（摘要）
今年4月起，县政协教科卫体委组成{g|三个|item}小组，分别由副主任带队，走访了{s|14所|school}学校，其中城区{s1|5所|school}、乡镇{s2|9所|school}，召开座谈会{m|11次|other}，并在全县教师中发放问卷{q|1200份|item}，回收{r|1146份|item}，剔除漏答较多的以后，有效问卷{v|1089份|item}，回收率{rr|95.5%|percent}，有效率{vr|95.0%|percent}（按回收数计算）。
问卷显示，受访教师中愿意到农村任教一年以上的{w|418人|person}，占{wp|38.4%|percent}；表示“视条件而定”的{x|507人|person}，占{xp|46.6%|percent}；明确不愿意的{y|164人|person}，占{yp|15.1%|percent}。不愿意的理由里，“孩子上学无人照管”排在首位，被{z|109人|person}勾选，接近不愿意者的{zp|七成|percent<}。座谈中有校长直言，轮岗的人走了，课表上的空当还在，临近退休的老教师被派下去凑数的现象也不是个别。组里有同志提出，与其年年下指标、报名单，不如先把乡镇学校的食堂、宿舍和网络办好，让去的人住得下、待得住；也有同志认为，轮岗的效果要看三年，不能学期一过就算账。""",
[("sum","s","s1 s2"),("share","r","q","rr"),("share","v","r","vr"),("bound","r","q"),("bound","v","r"),("sum","v","w x y"),("share","w","v","wp"),
 ("share","x","v","xp"),("share","y","v","yp"),("hundred","wp xp yp"),("share","z","y","zp"),("bound","z","y"),("largest","x","w y"),("smallest","y","w x")],
scope=[("share","v","q","vr"),("share","w","r","wp"),("sum","q","w x y")],
hard="有效率按回收数而不是发放数算；理由只问了不愿意的人")

passage("after-school-inspection", """关于课后服务工作的视察意见
6月上旬，县人大常委会组织部分代表对课后服务开展视察。代表们看到，{a|46所|school}义务教育学校已实现应开尽开，参加学生{b|2.31万人|student}，占义务教育在校生{c|2.87万人|student}的{p|80.5%|percent}。据县教育局汇报，上学期共收取服务费{f|1316.7万元|CNY}，参加学生人均{fa|570元|CNY/student}，全部用于教师补助和外聘人员劳务，其中教师补助{t|1027.0万元|CNY}，占{tp|87.0%|percent}，外聘{w|289.7万元|CNY}。
视察中也发现，农村学校内容单一，{n|17所|school}学校只有作业辅导，没有开设任何社团，占全部学校的{np|37.0%|percent}；城区一些学校则热门社团“一位难求”。一位家长凌晨守着手机抢击剑班的名额，没抢上，只好让孩子去了“还有空位”的书法班，这样的选择谈不上自愿。代表建议，把每生每学期{l|600元|CNY/student}的最高收费标准维持不变（现有收费尚不及上限），由县财政另列{z|180万元|CNY}，按每所农村学校{u|6万元|CNY}、共{k|30所|school}的办法，支持外聘艺体教师。""",
[("share","b","c","p"),("bound","b","c"),("avg","f","b","fa"),("share","t","f","tp"),("diff","f","t","w"),("sum","f","t w"),("share","n","a","np"),
 ("bound","n","a"),("most","fa","l"),("prod","z","u k"),("bound","k","a"),("bound","n","k")],
[error("share-mismatch","tp","t f",[3],("78.0%","percent"),"1027.0万元占1316.7万元的78.0%，两个数字颠倒","transposed digits",1)],
scope=[("avg","f","c","fa"),("share","n","k","np")])

passage("special-inquiry-preschool", """专题询问会议纪要（节录）
问：去年报告说公办园占比已经过半，今年的检查却说没有，到底哪个对？
答（县教育局负责人）：两个数都没有错，说的不是一件事。全县{a|128所|school}幼儿园，公办{b|59所|school}，按园数算只占{bp|46.1%|percent}；但公办园规模大，在园幼儿{c|7420人|student}，占全部{d|13650人|student}在园幼儿的{cp|54.4%|percent}，国家考核的是后一个口径，要求不低于{l|50%|percent}，我们是达到的。
追问：既然达到，为什么家长还反映进不了公办园？
答：公办园的学位集中在城区老街，新区{e|4个|item}小区住了{h|3100户|other}，配建园至今只移交了{f|一所|school}，提供学位{x|360个|place}，而适龄幼儿有{y|875人|student}，缺口{z|515个|place}。明年秋季还有{k|两所|school}移交，各按{j|270个|place}学位设计，合计{w|540个|place}，到那时新区的缺口可以补上，并略有富余{o|25个|place}。""",
[("share","b","a","bp"),("bound","b","a"),("share","c","d","cp"),("bound","c","d"),("least","l","cp"),("diff","y","x","z"),("prod","w","k j"),
 ("diff","w","z","o"),("bound","z","w"),("below","bp","cp")],
scope=[("least","l","bp"),("share","b","a","cp"),("share","c","d","bp")],
hard="按园数不到一半，按幼儿数过半，考核用后者")

passage("school-bus-report", """校车安全管理执法检查报告（送审稿）
检查组抽查了{a|6个|item}乡镇的{b|73辆|item}校车，占全县取得使用许可校车{c|118辆|item}的{p|61.9%|percent}。抽查发现存在问题的车辆{d|19辆|item}，问题检出率{dp|26.0%|percent}：逃生锤缺失或过期{d1|8辆|item}，行车记录仪故障{d2|7辆|item}，照管员未随车{d3|6辆|item}，其中有{dd|两辆|item}同时存在前两类问题，按车辆数不重复计算。
全县校车每日接送学生{s|4366人|student}，车均{sa|37人|student}；核定载客合计{k|4628人|place}，按一趟计算，实载率{kp|94.3%|percent}，未见超员。有的线路山高弯急，冬天早上六点半天还没有亮，孩子已经在路口等着，司机多是本村人，谁家的孩子没到，他比家长还急。费用方面，家长承担每生每学期{f|380元|CNY/student}，财政补贴{g|520元|CNY/student}，两项相加每生{h|980元|CNY/student}。检查组认为，与上年同期检查时的问题检出率{o|34.2%|percent}相比，下降了{od|8.2个百分点|percentage-point-}，整改是有成效的，但照管员年龄偏大、报酬偏低的问题依旧。""",
[("share","b","c","p"),("bound","b","c"),("share","d","b","dp"),("bound","d","b"),("lin","d","+d1 +d2 +d3 -dd"),("share","s","k","kp"),("bound","s","k"),
 ("avg","s","c","sa"),("sum","h","f g"),("diff","dp","o","od"),("below","dp","o"),("below","d3","d1")],
[error("sum-mismatch","h","f g",[8],("900元","CNY/student"),"380元加520元是900元","wrong digit",1)],
scope=[("sum","d","d1 d2 d3"),("share","d","c","dp")])

passage("mental-health-proposal-reply", spaced("""对政协第{!no|37}号提案的答复情况
您提出的“关于为农村中小学配齐心理教师的建议”收悉。经会同县人社局、县财政局研究，答复如下。目前全县中小学{a|92所|school}，专职心理教师{b|41名|person}，兼职{c|113名|person}，合计{d|154名|person}；设有辅导室的学校{e|78所|school}，占{ep|84.8%|percent}。您在提案里引用的“每校不足{f|0.5名|person}”，只算了专职教师，实际为{g|0.45名|person}，如把兼职一并计入，则校均{h|1.67名|person}。
根据省定标准，在校生{i|1000人|student}以上的学校应有专职心理教师，我县此类学校{j|26所|school}，已配齐{k|19所|school}，尚缺{l|7所|school}。缺额多在近几年由村小并成的中心校，学生是并过去了，岗位却没有跟着过去，校长们只好请班主任参加几天培训顶上。今年教师招聘计划中安排心理岗位{m|10个|item}，其中{n|7个|item}用于补齐上述学校，余下{o|3个|item}投放到农村寄宿制学校，由中心校统筹使用、巡回上课。"""),
[("sum","d","b c"),("share","e","a","ep"),("bound","e","a"),("avg","b","a","g"),("below","g","f"),("avg","d","a","h"),("diff","j","k","l"),
 ("bound","k","j"),("sum","m","n o"),("diff","m","n","o"),("bound","j","a"),("same","l","n")],
scope=[("avg","b","j","h"),("avg","c","a","h"),("share","k","a","ep")],
hard="专职与全部两种校均；岗位多于缺口，余者另有去处")

passage("dropout-control", """二、控辍保学方面
检查组调阅了近三年的台账。2021年全县认定失学辍学儿童{a|86人|student}，当年劝返{b|71人|student}；2022年认定{c|52人|student}，劝返{d|47人|student}；2023年认定{e|33人|student}，劝返{f|31人|student}。劝返率由{g|82.6%|percent}升至{h|90.4%|percent}再到{i|98.9%|percent}，逐年提高，认定人数则三年下降了{j|61.6%|percent-}。三年累计认定{k|171人|student}，劝返{l|149人|student}，没有劝返的{m|22人|student}中，已满十六周岁的{n|15人|student}，随父母外出、正在核实学籍的{o|7人|student}。
乡镇干部反映，最难的不是把人找回来，而是坐得住。劝返回来的孩子里，有{p|58人|student}编入普通班随读，占累计劝返人数的{q|38.9%|percent}，其余转入县职校的专门班级学习技能。职校的班主任介绍，这些孩子头一个月总有几个半夜翻墙，等摸到车床、拿到第一份实训补贴，心才慢慢定下来。检查组建议，劝返不宜只算进门的账，对半年后仍在读的也要有一个数。""",
[("share","b","a","g"),("bound","b","a"),("share","d","c","h"),("bound","d","c"),("share","f","e","i"),("bound","f","e"),("trend","up","g h i"),
 ("growth","e","a","j"),("sum","k","a c e"),("sum","l","b d f"),("diff","k","l","m"),("sum","m","n o"),("share","p","l","q"),("bound","p","l"),
 ("trend","down","a c e")],
[error("share-mismatch","i","f e",[4],("93.9%","percent"),"33人里劝返31人，是93.9%","wrong digit",2)],
scope=[("share","p","k","q"),("growth","f","b","j")])

passage("small-rural-schools", """关于农村小规模学校的调研
近年来，撤与留的争论一直没有停过。调研组用了两个月，走了{a|31所|school}不足百人的学校，占全县同类学校{b|47所|school}的近{bp|七成|percent<}。最远的一所，车开到山脚还要步行一段，村里的老人听说有人来看学校，端出板凳坐在操场边等着说话。这{a2|31所|school}学校共有学生{c|1519人|student}，教师{d|262人|person}，校均学生{e|49人|student}，生师比{f|5.8:1|ratio}，表面看师资宽裕，可一到六年级全开课，平均每位教师要教{g|三门|item}以上。教师中{h|50岁|other}以上的{i|121人|person}，占{j|46.2%|percent}；近三年新进的只有{k|23人|person}，同期退休和调出{l|54人|person}，净减{m|31人|person-}。
经费也捉襟见肘。按照不足百人按百人拨付公用经费的政策，{a3|31所|school}学校每校每年可得{n|7.2万元|CNY}，合计{o|232.2万元|CNY}；若按实有学生、每生{p|720元|CNY/student}计算，只有{q|109.4万元|CNY}，政策的“托底”作用是明显的。但水电、保安两项刚性开支，校均就要{r|3.9万元|CNY}，占去一半以上。""",
[("share","a","b","bp"),("bound","a","b"),("same","a","a2"),("same","a","a3"),("avg","c","a","e"),("ratio","c","d","f"),("share","i","d","j"),
 ("bound","i","d"),("diff","k","l","m"),("prod","o","a3 n"),("prod","n","p",100),("prod","q","c p"),("below","q","o")],
[error("average-mismatch sum-mismatch","o","a3 n",[9],("223.2万元","CNY"),"31所乘以7.2万元是223.2万元","transposed digits",1)],
scope=[("prod","o","c p"),("share","i","a","j"),("avg","c","b","e")])

passage("boarding-conditions", """据统计，全县寄宿生{a|16840人|student}，占义务教育学生总数{b|41260人|student}的{p|40.8%|percent}，比全市平均水平高{q|9.6个百分点|percentage-point}（全市为{r|31.2%|percent}）。其中小学寄宿生{c|6215人|student}，初中{d|10625人|student}。宿舍总面积{e|5.39万平方米|other}，生均{f|3.2平方米|other}，刚刚越过每生{g|3平方米|other}的省定底线，但各校差别很大，最紧的一所只有{h|1.9平方米|other}，最宽的达到{i|5.4平方米|other}。
我们在问卷中问了{j|920名|student}寄宿生“晚上最担心什么”，可以多选：选“太吵睡不着”的{k|413人|student}，选“上厕所远”的{l|388人|student}，选“想家”的{m|502人|student}，各占{k1|44.9%|percent}、{l1|42.2%|percent}和{m1|54.6%|percent}，加起来超过百分之百并不奇怪。生活老师{n|284名|person}，平均每名照看{o|59人|student}，高于每{s|50人|student}配一名的要求，应配{t|337名|person}，还差{u|53名|person}。这些生活老师多是学校从附近村里请来的阿姨，月薪两千出头，没有编制也没有培训，夜里要起来查铺，白天还得帮厨，干满一年的算老资格。""",
[("share","a","b","p"),("bound","a","b"),("diff","p","q","r"),("sum","a","c d"),("avg","e","a","f"),("least","g","f"),("below","h","g"),
 ("share","k","j","k1"),("bound","k","j"),("share","l","j","l1"),("bound","l","j"),("share","m","j","m1"),("bound","m","j"),("largest","m","k l"),
 ("avg","a","n","o"),("below","s","o"),("avg","a","s","t"),("diff","t","n","u"),("between","f","h i"),("largest","i","h"),("avgleast","g","e","a")],
scope=[("hundred","k1 l1 m1"),("sum","j","k l m"),("avg","a","n","s")],
hard="多选题合计超过百分之百；“高于”指的是没有达到配备要求")

passage("special-education", """在特殊教育方面，执法检查组听取了残联和教育局的汇报。两家掌握的数字起初对不上：残疾证跟着户口走，学籍跟着学校走，两本账各记各的，多年没有合到一处。先看总数，残联登记的适龄残疾儿童少年{a|437人|person}，教育局学籍系统里在读的{b|389人|student}，相差{c|48人|person}。逐一核对后，其中{d|21人|person}在外县就读，{e|9人|person}因病休学，{f|6人|person}属重复登记，剩下{g|12人|person}确实未入学，已由教育局列入送教上门对象。按此调整，应入学基数为{h|431人|person}，入学（含在外县就读和休学）{i|419人|person}，入学率{j|97.2%|percent}。
在读的{b2|389人|student}当中，特教学校{k|142人|student}，随班就读{l|176人|student}，送教上门{m|71人|student}，随班就读占{n|45.2%|percent}。检查组认为，入学率达到省里{o|97%|percent}的要求只是第一步，随班就读学校里配有资源教室的仅{p|8所|school}，不到应配{q|22所|school}的四成，随而不读的情况时有所见。""",
[("diff","a","b","c"),("lin","g","+c -d -e -f"),("diff","a","f","h"),("sum","i","b d e"),("share","i","h","j"),("bound","i","h"),("same","b","b2"),
 ("sum","b2","k l m"),("share","l","b2","n"),("bound","l","b2"),("least","o","j"),("bound","p","q"),("diff","h","i","g"),("largest","l","k m"),
 ("below","p","q")],
scope=[("share","b","a","j"),("share","i","a","j"),("sum","c","d e f")],
hard="两个部门的差数逐项说明；基数扣除重复登记")

passage("vocational-fusion", """职业教育产教融合专题调研报告
一、基本情况。全市现有中职学校{a|9所|school}，在校生{b|17830人|student}，开设专业{c|46个|item}，其中与本地主导产业对口的{d|29个|item}，占{e|63.0%|percent}。“十四五”以来共投入实训基地建设资金{f|2.16亿元|CNY}，其中市级财政{g|1.08亿元|CNY}，争取上级{h|0.73亿元|CNY}，企业投入{i|0.53亿元|CNY}。合作企业{j|132家|item}，但深度参与（共同制订方案、派出师傅、接收实习三项俱全）的只有{k|37家|item}，占{l|28.0%|percent}。
二、主要问题。合作停留在挂牌、签约和实习季送学生的居多，企业嫌学生来了添乱，学校怨企业只把人当劳力。去年毕业生{m|5240人|student}，升学{n|3406人|student}，占{o|65.0%|percent}；直接就业{p|1689人|student}，占{q|32.2%|percent}；余下{r|145人|student}待业或参军。就业的学生中留在本市的{s|714人|student}，留市率{t|42.3%|percent}，企业家委员说得很实在：培养了别人的工人。双师型教师{u|431名|person}，占专业课教师{v|786名|person}的{w|54.8%|percent}，不及省定{x|60%|percent}的目标，尚缺约{y|40名|person~}，而今年的招聘简章上，专业课教师要求硕士学历、三十岁以下，车间里的老师傅连报名的门槛都够不着。""",
[("share","d","c","e"),("bound","d","c"),("sum","f","g h i"),("share","k","j","l"),("bound","k","j"),("share","n","m","o"),("bound","n","m"),
 ("share","p","m","q"),("bound","p","m"),("lin","r","+m -n -p"),("share","s","p","t"),("bound","s","p"),("share","u","v","w"),("bound","u","v"),
 ("below","w","x"),("expr","0.6*v-u","y")],
[error("sum-mismatch","i","f g h",[2],("0.35亿元","CNY"),"2.16亿元扣除1.08亿元与0.73亿元是0.35亿元","transposed digits",1)],
scope=[("share","s","m","t"),("share","k","c","l"),("share","d","a","e")])

passage("proposal-handling", """关于提案办理工作情况的通报
五届三次会议以来，共收到提案{a|286件|item}，经审查立案{b|251件|item}，立案率{c|87.8%|percent}；未予立案的{d|35件|item}中，并案{e|14件|item}，作为社情民意转送{f|21件|item}。立案提案里教育类{g|43件|item}，占{h|17.1%|percent}，数量居各类之首，第二位的城建类{i|39件|item}。内容上看，委员们的关注点已从“有没有学上”转到课后服务、心理健康、教师负担这些更细的地方。
截至11月末，教育类提案已全部答复，其中所提问题已经解决或基本解决的（A类）{j|26件|item}，列入计划逐步解决的（B类）{k|12件|item}，因条件限制暂难解决的（C类）{l|4件|item}。办结率{m|100%|percent}，A类占{n|60.5%|percent}。委员反馈“满意”{o|38件|item}、“基本满意”{p|5件|item}，满意率（含基本满意）{q|100%|percent}。需要说明的是，答复不等于办成，“回去找一找去年答复里的‘明年’”，是主席会议上一位委员的原话。""",
[("share","b","a","c"),("bound","b","a"),("diff","a","b","d"),("sum","d","e f"),("share","g","b","h"),("bound","g","b"),("below","i","g"),
 ("sum","g","j k l"),("share","j","g","n"),("sum","g","o p"),("sharesum","o p","g","q"),("bound","j","g")],
[error("sum-mismatch","k","g j l",[7],("13件","item"),"43件里A类26件、C类4件，B类应是13件","list short of its total",2)],
scope=[("share","g","a","h"),("sum","a","j k l")])

passage("myopia-screening", """近视防控工作视察情况
据卫健部门提供的筛查结果，去年秋季共筛查中小学生{a|38450人|student}，检出近视{b|20109人|student}，近视率{c|52.3%|percent}，较前年的{d|53.6%|percent}下降{e|1.3个百分点|percentage-point}。分学段看，小学{f|37.5%|percent}，初中{g|70.2%|percent}，高中{h|83.8%|percent}；城区学生{i|56.9%|percent}，乡村学生{j|45.8%|percent}，相差{k|12.1个百分点|percentage-point}。
委员们在{l|12所|school}学校实地量了照度，抽查的{m|96间|classroom}教室中，黑板照度不达标的{n|22间|classroom}，占{o|22.9%|percent}，多是灯管老化未换。校长们也有难处，换灯的钱够不着项目的门槛，又超出了公用经费能够零敲碎打的限度，一年拖一年。改造一间教室约需{p|0.65万元|CNY}，把这{n2|22间|classroom}全部换成护眼灯，需{q|14.3元|CNY}；若把全县尚未改造的{r|410间|classroom}一次做完，需{s|266.5万元|CNY}。委员们认为这笔钱花得值，也提醒换灯解决不了户外活动不足的问题。""",
[("share","b","a","c"),("bound","b","a"),("diff","d","c","e"),("trend","up","f g h"),("diff","i","j","k"),("between","c","i j"),("between","c","f g h"),
 ("share","n","m","o"),("bound","n","m"),("same","n","n2"),("prod","q","n2 p"),("prod","s","r p"),("bound","n","r"),("below","c","d")],
[error("difference-mismatch","k","i j",[4],("11.1个百分点","percentage-point"),"56.9%比45.8%高11.1个百分点","wrong digit",1),
 error("average-mismatch sum-mismatch","q","n2 p",[10],("14.3万元","CNY"),"22间每间0.65万元是14.3万元，写成了元","unit slipped by ten thousand",1)],
scope=[("share","n","r","o"),("diff","g","f","k")])

passage("family-education-law", """关于检查家庭教育促进法实施情况的报告
检查组先后到{a|4个|item}县（市、区）实地检查，委托其余{b|5个|item}县（市、区）人大常委会自查，实现了{c|九个|item}县级行政区的全覆盖。为了听到真话，检查组没有发动学校组织填写，而是在公园、医院候诊区和社区菜场随机访问家长{d|632名|person}，得到可用答卷{e|632份|item}。答卷中，知道有这部法律的{f|247人|person}，占{g|39.1%|percent}；参加过家庭教育讲座的{h|315人|person}，占{i|49.8%|percent}；两项都有的{j|166人|person}，两项都没有的{k|236人|person}，占{l|37.3%|percent}。
教育部门提供的材料称，家长学校建校率{m|100%|percent}，全年授课{n|4180场|other}，参加家长{o|31.4万人次|person-time}，场均{p|75人|person}。材料里的人次数与街头访问的结果并不冲突：一个家长一年听四五回的有，一回没听过的也有。检查组担心的是后一种人，其中祖辈代养的家庭占了大半。""",
[("sum","c","a b"),("same","e","d"),("share","f","e","g"),("bound","f","e"),("share","h","e","i"),("bound","h","e"),("lin","k","+e -f -h +j"),
 ("bound","j","f"),("bound","j","h"),("share","k","e","l"),("bound","k","e"),("avg","o","n","p")],
scope=[("hundred","g i l"),("sum","e","f h k"),("share","h","d","g")],
hard="两项有交叉，合计超过受访人数；人次与人数不矛盾")

passage("migrant-children", half("""随迁子女就学情况调研
市政协社法委与教育界别联合开展的这次调研，重点看了{a|3个|item}工业园区周边的{b|11所|school}学校。三个园区现有务工人员{c|9.4万人|person}，其义务教育阶段随迁子女{d|12760人|student}，在公办学校就读{e|10974人|student}，占{f|86.0%|percent}，在政府购买学位的民办学校就读{g|1531人|student}，其余{h|255人|student}在没有纳入购买范围的民办学校，每学期自付学费{i|3800元|CNY/student}。
学位确实紧。{b2|11所|school}学校核定学位{j|21600个|place}，实际在校{k|24170人|student}，超出{l|2570人|student}，超员率{m|11.9%|percent}，其中随迁子女占在校生的{n|51.3%|percent}（{o|12388人|student}，含园区以外进城的{p|1414人|student}，故大于前述公办就读人数）。有{q|7所|school}学校平均班额在{r|50人|student}以上。座谈时一位母亲说，孩子进了公办学校，但班里{s|61个|student}人，老师一学期没叫过他的名字。
建议今后三年在园区周边新建学校{t|4所|school}，增加学位{u|6480个|place}，平均每所{v|1620个|place}，在消化现有超员之后还可余出{w|3910个|place}。"""),
[("share","e","d","f"),("bound","e","d"),("lin","h","+d -e -g"),("same","b","b2"),("diff","k","j","l"),("growthb","j","l","m"),("share","o","k","n"),
 ("bound","o","k"),("sum","o","e p"),("bound","q","b"),("avg","u","t","v"),("diff","u","l","w"),("below","r","s")],
scope=[("share","l","k","m"),("share","e","k","n"),("share","o","d","f")],
hard="在校随迁子女大于前文公办就读人数，多出的是园区以外的")

passage("canteen-safety", spaced("""视察组在食堂看了半天，翻了台账，也尝了菜。全县{a|97所|school}学校食堂中，自主经营{b|71所|school}，委托经营{c|26所|school}，委托经营占{d|26.8%|percent}，比上年的{e|31所|school}减少{f|5所|school-}。“互联网+明厨亮灶”已覆盖{g|89所|school}，覆盖率{h|19.8%|percent}，但视察组随机点开的{i|15个|other}画面中，有{j|4个|other}黑屏或角度朝天。后厨的阿姨说，摄像头是检查前一天有人来擦过的，油烟重，过不了几天又是一层。
去年县财政安排食堂改造资金{k|860万元|CNY}，改造{l|22所|school}，平均每所{m|39.1万元|CNY}；今年安排{n|645万元|CNY}，拟改造{o|15所|school}，平均每所{p|43.0万元|CNY}，单价提高了{q|10.0%|percent}，教育局的解释是今年的项目都含排烟系统。两年合计改造{r|37所|school}，占食堂总数的{s|38.1%|percent}。代表们建议，大宗食材由县里统一招标，每月公示中标价与农贸市场价的差额，超过{t|5%|percent}的要说明原因。"""),
[("sum","a","b c"),("share","c","a","d"),("bound","c","a"),("diff","c","e","f"),("share","g","a","h"),("bound","g","a"),("bound","j","i"),
 ("avg","k","l","m"),("avg","n","o","p"),("growth","p","m","q"),("sum","r","l o"),("share","r","a","s"),("bound","r","a"),("below","m","p"),
 ("below","n","k")],
[error("share-mismatch","h","g a",[4],("91.8%","percent"),"97所覆盖89所，是91.8%","transposed digits",2)],
scope=[("share","c","e","d"),("share","o","a","s")])

passage("double-reduction-survey", """“双减”两年，成效如何？调研组用一份只有{a|八道|item}题的问卷作了摸底。向{b|24所|school}学校四年级和八年级的家长共发出{c|3600份|item}，收回{d|3438份|item}，回收率{e|95.5%|percent}，其中四年级家长{f|1826份|item}、八年级家长{g|1612份|item}。认为作业量“适中”的{h|2475人|person}，占{i|72.0%|percent}；“偏多”{j|619人|person}，占{k|18.0%|percent}；“偏少”{l|344人|person}，占{m|10.0%|percent}。
有意思的是两个年级的差别：四年级家长中仍给孩子报学科类补习的有{n|338人|person}，占四年级家长的{o|18.5%|percent}；八年级则有{p|693人|person}，占{q|43.0%|percent}，比四年级高出{r|24.5个百分点|percentage-point}。两者合计{s|1301人|person}，占全部答卷的{t|30.0%|percent}。补习支出的中位数为每月{u|900元|CNY}，与两年前同题调查的{v|1500元|CNY}相比，减少{w|600元|CNY}，降幅{x|40.0%|percent-}。访谈里几位家长把话说得更透：补习没有消失，只是从写字楼搬进了居民楼，价钱反倒没有公开的了；也有家长承认，孩子九点半能上床，是这些年头一回。""",
[("share","d","c","e"),("bound","d","c"),("sum","d","f g"),("share","h","d","i"),("bound","h","d"),("share","j","d","k"),("bound","j","d"),
 ("sum","d","h j l"),("share","l","d","m"),("bound","l","d"),("hundred","i k m"),("share","n","f","o"),("bound","n","f"),("share","p","g","q"),
 ("bound","p","g"),("diff","q","o","r"),("sum","s","n p"),("share","s","d","t"),("diff","v","u","w"),("growth","u","v","x"),("between","t","o q")],
[error("sum-mismatch","s","n p d t",[16,17],("1031人","person"),"338人加693人是1031人，写成1301人，后面的占比也是按1031算的","transposed digits",2)],
scope=[("share","n","d","o"),("share","p","d","q")])

passage("teacher-pay-inquiry", """专题询问中，几位常委会组成人员都问到了“不低于”三个字。教育局长答：去年全县义务教育教师年平均工资收入{a|98640元|CNY/year}，公务员{b|97830元|CNY/year}，高出{c|810元|CNY}，做到了不低于。财政局长补充，这里的工资收入包含第十三个月工资、年度考核奖和{d|18000元|CNY/year}的绩效增量，三项合计人均{e|41260元|CNY/year}，占{f|48.8%|percent}，都是去年12月集中补发的，若只看月月到手的部分，教师人均{g|57380元|CNY/year}。
一位来自乡镇的组成人员接着追问：农村教师的乡镇补贴兑现了没有？局长答，按每人每月{h|500元|CNY/month}、全年{i|6000元|CNY/year}的标准，享受{j|1920人|person}，应发{k|1152.0万元|CNY}，实发{l|864万元|CNY}，欠发{m|288.0万元|CNY}，相当于停发了{n|三个|other}月，缺口列入今年预算补齐。主任当场要求，补发情况6月底前书面报告。""",
[("diff","a","b","c"),("share","e","a","f"),("bound","e","a"),("diff","a","e","g"),("prod","i","h",12),("prod","k","j i"),("diff","k","l","m"),
 ("least","b","a"),("bound","d","e"),("expr","h*n*j","m")],
[error("share-mismatch","f","e a",[1],("41.8%","percent"),"41260元占98640元的41.8%","wrong digit",2)],
scope=[("share","d","a","f"),("share","e","b","f")])

passage("private-schools", """民办教育规范管理工作调研报告（节选）
全县义务教育阶段民办学校由2020年的{a|17所|school}减至去年的{b|9所|school}，其中{c|5所|school}转为公办，{d|3所|school}停办，减少的{e|8所|school}都有了去处。民办在校生由{f|14280人|student}降到{g|5316人|student}，占义务教育在校生的比例由{h|16.8%|percent}降到{i|6.2%|percent}，比省里规定的{j|5%|percent}红线还高{k|1.2个百分点|percentage-point}。照目前义务教育在校生{l|85740人|student}测算，还需再压减{m|1029人|student}。

转公以后，问题没有就此了结，教师怎么办、债务归谁、原来的寄宿条件保不保得住，每一件都要一校一策地谈。{c2|五所|school}转公学校原有教师{n|486名|person}，经考试考核进入编制的{o|213名|person}，占{p|43.8%|percent}；以控制数聘用{q|155名|person}；离开{r|118名|person}。学费没了，食宿费也降了，家长高兴，财政却每年要多拿{s|4930万元|CNY}，用于{t|4125名|student}学生的公用经费和教师工资，生均{u|1.20万元|CNY/student}，比全县公办学校平均{v|1.08万元|CNY/student}高出{w|11.1%|percent}。""",
[("diff","a","b","e"),("sum","e","c d"),("share","g","l","i"),("bound","g","l"),("diff","i","j","k"),("same","c","c2"),("share","o","n","p"),
 ("bound","o","n"),("lin","r","+n -o -q"),("avg","s","t","u"),("growth","u","v","w"),("expr","g-l/20","m"),("trend","down","h i")],
scope=[("share","o","q","p"),("share","t","f","h")],
hard="比例下降仍高于红线；五所数字汉字各一")

passage("equipment-lab", """实验教学专项视察
委员们带着课程标准去对实验室。初中理化生三科按标准应开设分组实验{a|58个|item}，{b|16所|school}学校实际开齐的只有{c|5所|school}，占{d|31.3%|percent}；平均开出{e|41个|item}，开出率{f|70.7%|percent}。仪器倒不算少，生均仪器值{g|2160元|CNY/student}，超过省定标准{h|1800元|CNY/student}的{i|20%|percent}，问题在人：专职实验员{j|13名|person}，平均每校不到一名，有{k|6所|school}学校一个也没有，钥匙在总务主任腰上。上课前教师自己领器材、自己配溶液、自己刷试管，一堂课的实验要搭进去一个晚自习，久而久之就成了看视频、背步骤。
药品管理方面，{l|三所|school}学校的危化品柜没有双锁，一所学校的盐酸已过期{m|26个月|other}。委员们当场建议，把实验操作考试占中考的分值由{n|10分|other}提到{o|20分|other}，即占总分{p|750分|other}的比重由{q|1.3%|percent}提高到{r|3.7%|percent}，用考试把实验“逼”回课堂；同时核增实验员岗位{s|9个|item}，使总数达到{t|22名|person}。""",
[("share","c","b","d"),("bound","c","b"),("share","e","a","f"),("bound","e","a"),("growth","g","h","i"),("below","j","b"),("bound","k","b"),
 ("share","n","p","q"),("share","o","p","r"),("sum","t","j s"),("below","n","o"),("least","h","g"),("below","q","r"),("bound","l","b")],
[error("share-mismatch","r","o p",[8],("2.7%","percent"),"20分占750分是2.7%","wrong digit",1)],
scope=[("share","g","h","i"),("share","j","b","d")])

passage("class-size", half("""关于消除大班额的跟踪监督报告
常委会去年就此作过审议，今年跟踪再看。全县义务教育班级总数由{a|1843个|class}增至{b|1931个|class}，增加{c|88个|class}；{!s|56}人以上大班额由{d|142个|class}降为{e|57个|class}，占比由{f|7.7%|percent}降为{g|3.0%|percent}，降了{h|4.7个百分点|percentage-point-}；{!s|66}人以上超大班额由{i|11个|class}降为{j|0个|class}，清零的承诺兑现了。代表们记得，前年冬天去看的那间教室，最后一排贴着后墙，过道里侧身才能走，如今已经宽敞多了。
这{k|85个|class}减下来的大班，{l|48个|class}靠新建学校分流，{m|26个|class}靠挖潜扩班，{n|11个|class}则是学生自然减少所致。余下的{e2|75个|class}大班分布在{o|9所|school}学校，其中实验小学一家就占{p|21个|class}。监督组同志算过一笔账：要把剩下的全部消掉，按每{q|三个|class}大班拆成四个标准班计算，需增加{r|19个|class}班、同样数目的教室和约{s|46名|person}教师，新区学校明年9月投用后，教室不成问题，教师还要另想办法。"""),
[("diff","b","a","c"),("share","d","a","f"),("bound","d","a"),("share","e","b","g"),("bound","e","b"),("diff","g","f","h"),("diff","d","e","k"),
 ("below","j","i"),("below","g","f"),("sum","k","l m n"),("same","e","e2"),("avg","e","q","r"),("bound","p","e")],
[error("restatement-mismatch","e2","e",[10],("57个","class"),"前文大班额降为57个，由142个减去85个也是57个","transposed digits",2)],
scope=[("share","d","b","f"),("diff","i","j","k")])

passage("school-land", """调研组对新区教育用地作了逐块核对。规划图上标为教育用地的{a|13宗|item}，面积{b|742亩|other}，已供地{c|8宗|item}、{d|455亩|other}，占规划面积的{e|61.3%|percent}；未供{f|5宗|item}、{g|287亩|other}。未供的几宗里，{h|两宗|item}被调整为商住用地，面积{i|96亩|other}，调规时并未同步补划，真正还能用的只剩{j|3宗|item}、{k|191亩|other}。
按照新区规划人口{l|18万人|person}、千人学位小学{m|80个|place}、初中{n|40个|place}的省颁指标，应配学位{o|21600个|place}；现有和在建学校可提供{p|17260个|place}，差{q|4340个|place}。以小学、初中合在一起平均每个学位{r|25平方米|other}用地估算，尚需{s|10.85万平方米|other}，折合约{t|163亩|other}，所余{u|191亩|other}够用而不宽裕，经不起再一次“调整”。有委员建议，今后凡涉及教育用地的调规，应当征求教育部门书面意见并向常委会报告，先补后占，不留“待补”的尾巴。""",
[("share","d","b","e"),("bound","d","b"),("diff","a","c","f"),("diff","b","d","g"),("diff","f","h","j"),("diff","g","i","k"),("expr","l/1000*(m+n)","o"),
 ("diff","o","p","q"),("prod","s","q r"),("expr","s/666.67","t"),("same","k","u"),("below","t","u"),("bound","c","a"),("bound","h","f"),
 ("bound","i","g")],
scope=[("share","c","a","e")],
hard="按面积而非宗数算占比；单位平方米与亩换算")

passage("school-safety-fire", """消防安全专项检查。全县中小学幼儿园{a|236所|school}，检查组与消防大队一道抽查{b|60所|school}，抽查面{c|25.4%|percent}，发现隐患{d|318处|item}，校均{e|5.3处|item}。其中疏散通道堵塞、安全出口上锁{f|74处|item}，灭火器失效{g|129处|item}，电气线路私拉乱接{h|67处|item}，其他{i|48处|item}。当场整改{j|207处|item}，限期整改{k|111处|item}，当场整改率{l|65.1%|percent}。
与前年同类检查相比，抽查学校多了{m|15所|school}，隐患总数由{n|279处|item}上升为本次的{d2|318处|item}，增长{o|14.0%|percent}，但校均数由{p|6.2处|item}下降到{e2|5.3处|item}，不能据此说越查越坏，检查的人多带了热成像仪，过去看不见的线路过热也记了进来。检查组最不放心的是{q|23所|school}使用彩钢板房作功能室的学校，夏天闷热、冬天漏风不说，夹芯材料一点就着，涉及面积{r|8400平方米|other}，拆除重建需{s|2100万元|CNY}，每平方米{t|2500元|CNY}，建议不等出事，分{u|两年|other}列入预算，每年{v|1050万元|CNY}。""",
[("share","b","a","c"),("bound","b","a"),("avg","d","b","e"),("sum","d","f g h i"),("sum","d","j k"),("share","j","d","l"),("bound","j","d"),
 ("same","d","d2"),("growth","d","n","o"),("expr","n/(b-m)","p"),("same","e","e2"),("below","e","p"),("avg","s","r","t"),("avg","s","u","v"),
 ("largest","g","f h i")],
scope=[("growth","e","p","o"),("avg","d","a","e")],
hard="总数上升而校均下降，抽查的学校多了")

passage("boarding-nutrition", """营养改善计划实施情况（汇总稿）
省里今年提出的要求是供餐学校一律由学校食堂供餐。我县列入计划的{a|83所|school}学校中，食堂供餐{b|76所|school}，企业配送{c|7所|school}，食堂供餐比例{d|91.6%|percent}，比上年提高{e|5.2个百分点|percentage-point}，上年为{f|96.8%|percent}。享受学生{g|21470人|student}，按每生每天{h|5元|CNY}、全年{i|200天|other}计，应拨资金{j|2147万元|CNY}，实拨{k|2098万元|CNY}，少拨的{l|49万元|CNY}系因疫情停课、天气停课共{m|4.5天|other}扣减，与学生数相乘大致吻合。企业配送的几所都是没有灶房的教学点，热饭要走一个多小时山路，到时只剩温气，改造资金已列入明年。
入户走访时，有家长问为什么同在一个校园里初一能吃、高一不能吃。教育局解释，高中不在国家计划之内。地方自行扩面的话，全县高中生{n|7860人|student}，同样标准一年要{o|786万元|CNY}，县财政暂时拿不出。""",
[("diff","a","b","c"),("share","b","a","d"),("bound","b","a"),("diff","d","e","f"),("prod","j","g h i"),("diff","j","k","l"),("prod","l","g h m"),
 ("prod","o","n h i")],
[error("difference-mismatch","f","d e",[3],("86.4%","percent"),"91.6%减去5.2个百分点是86.4%，上年不会比今年高","subtracted and added confused",1)],
scope=[("share","c","a","d"),("prod","l","g h i")])

passage("satisfaction-vote", """县人大常委会在听取关于义务教育优质均衡发展情况的报告后，当场作了满意度测评。应到组成人员{a|33人|person}，实到{b|29人|person}，超过半数，符合议事规则。收回测评票{c|29张|item}，全部有效：投“满意”的{d|17张|item}，“基本满意”{e|9张|item}，“不满意”{f|3张|item}。满意率（满意票占有效票）{g|58.6%|percent}，加上基本满意为{h|89.7%|percent}，按规定超过{i|80%|percent}即为通过。
会前代表评议的结果稍有不同。{j|212名|person}市县乡三级代表参加评议，“满意”的{k|96名|person}，占{l|45.3%|percent}；“基本满意”{m|81名|person}，占{n|38.2%|percent}，两档合计{o|73.5%|percent}；“不满意”{p|35名|person}。常委会的票比代表的评价高出{q|6.2个百分点|percentage-point}，办公室解释，代表多来自乡镇，对撤并后孩子上学远体会更深。""",
[("bound","b","a"),("same","c","b"),("sum","c","d e f"),("share","d","c","g"),("bound","d","c"),("sharesum","d e","c","h"),("share","k","j","l"),
 ("bound","k","j"),("share","m","j","n"),("bound","m","j"),("sharesum","k m","j","o"),("sum","j","k m p"),("sum","o","l n"),("least","i","h"),
 ("diff","h","o","q"),("below","o","h")],
[error("sum-mismatch share-mismatch","o","k m j l n h q",[10,12,14],("83.5%","percent"),"96名和81名合计177名，占212名的83.5%；后文高出的6.2个百分点也是按83.5%算的","wrong digit",1)],
scope=[("share","d","a","g"),("share","m","b","n")])

passage("senior-county-high", """县中振兴调研：留不住的究竟是谁
今年中考成绩前{a|1000名|student}的学生中，到县一中就读的{b|612人|student}，去市区的{c|298人|student}，去外市的{d|90人|student}，流出率（后两项合计）{e|38.8%|percent}。教育局说比前年的{f|46.5%|percent}已经好转；县一中的校长却摇头，他关心的是前{g|100名|student}，这里面流出{h|71人|student}，流出率{i|71%|percent}，比前年还多了{j|4人|student}，前年是{k|67人|student}。两种说法都有依据，一个看的是面，一个看的是尖。
教师的流动也是同样的情形。三年间县一中调走教师{l|43人|person}，其中高级教师和市级以上骨干{m|29人|person}，占{n|67.4%|percent}；同期招进{o|57人|person}，全是应届毕业生，人数净增{p|14人|person}，经验却在净减少。我们建议恢复县级人才津贴，对{q|80名|person}骨干每人每月发{r|1500元|CNY/month}，一年需{s|144万元|CNY}，与流失学生带走的公用经费相比，并不算多。""",
[("sum","a","b c d"),("sharesum","c d","a","e"),("below","e","f"),("share","h","g","i"),("bound","h","g"),("diff","h","k","j"),("share","m","l","n"),
 ("bound","m","l"),("diff","o","l","p"),("expr","q*r*12","s"),("bound","g","a"),("below","e","i")],
scope=[("share","c","a","e"),("share","h","a","i")],
hard="前一千名的流出率下降，前一百名的却在上升，人群不同")

passage("rural-teacher-housing", """乡村教师周转宿舍建设使用情况视察报告
2016年以来，全县分{a|三批|item}建成周转宿舍{b|1140套|item}，其中第一批{c|420套|item}、第二批{d|384套|item}、第三批{e|336套|item}，总投资{f|7980万元|CNY}，每套平均{g|7.0万元|CNY}。目前入住{h|836套|item}，入住率{i|73.3%|percent}，空置的{j|304套|item}主要集中在靠近县城的{k|6个|item}乡镇，那里的教师开车二十分钟就能回家。
与此形成对照的是，偏远的{l|9个|item}乡镇还有{m|217名|person}教师挤在由旧教室隔出的房间里。视察组建议，空置宿舍不必一味追求“住满”，可改作教研和午休用房；同时在偏远乡镇再建{n|120套|item}，按现行造价每套{o|8.5万元|CNY}，需{p|1200万元|CNY}，建成后全县共有{q|1260套|item}。至于有人提出的“每名乡村教师一套”，全县乡村教师{r|2265名|person}，即使全部建成也只够{s|55.6%|percent}的人，既不现实，也无必要。""",
[("sum","b","c d e"),("avg","f","b","g"),("share","h","b","i"),("bound","h","b"),("diff","b","h","j"),("prod","p","n o"),("sum","q","b n"),
 ("share","q","r","s"),("trend","down","c d e"),("count","a",3),("below","g","o")],
[error("average-mismatch sum-mismatch","p","n o",[5],("1020万元","CNY"),"120套、每套8.5万元是1020万元","product not of its factors",1)],
scope=[("share","j","b","i"),("avg","f","h","g"),("share","b","r","s")])

passage("law-check-preschool", """关于检查学前教育法律法规贯彻实施情况的报告
（二）经费保障不到位。条例要求，财政性学前教育经费占财政性教育经费的比例不低于{a|7%|percent}。检查组核对了三年的决算：2020年财政性教育经费{b|18.6亿元|CNY}，其中学前{c|0.95亿元|CNY}，占{d|5.1%|percent}；2021年分别为{e|19.3亿元|CNY}和{f|1.14亿元|CNY}，占{g|5.9%|percent}；2022年为{h|20.1亿元|CNY}和{i|1.29亿元|CNY}，占{j|6.4%|percent}。三年来比例逐年上升，县政府提交的自查报告据此称“已达到条例规定的比例”，检查组认为与事实不符，“逐年上升”不等于“已经达到”，按去年的盘子还差{k|0.12亿元|CNY}左右。
（三）编制外人员待遇偏低。公办园教师{l|1086人|person}，有编制的{m|391人|person}，占{n|36.0%|percent}，无编制的{o|695人|person}平均月收入{p|2860元|CNY/month}，为有编制教师{q|5720元|CNY/month}的一半。同工不同酬带来的直接后果是人员流动，有的园一学期换了{r|三位|person}班主任，家长手机里的老师号码存了删、删了存。""",
[("share","c","b","d"),("bound","c","b"),("share","f","e","g"),("bound","f","e"),("share","i","h","j"),("bound","i","h"),("trend","up","d g j"),
 ("below","j","a"),("expr","0.07*h-i","k"),("share","m","l","n"),("bound","m","l"),("diff","l","m","o"),("trend","up","b e h"),("trend","up","c f i"),
 ("expr","q/2","p")],
scope=[("least","a","j"),("share","c","e","d")],
hard="引用自查报告说已达到，检查组随即否定；逐年上升而仍不到标准")

passage("closed-campus", """闲置校舍盘活利用调研
撤并留下的校园怎么办？全县目前有闲置校舍{a|68处|item}，占地{b|412亩|other}，建筑面积{c|9.7万平方米|other}。其中已经利用的{d|39处|item}，改作村级养老服务点{e|14处|item}、村委会办公{f|11处|item}、幼儿园{g|6处|item}、企业租用{h|8处|item}；仍然空着的{i|29处|item}，占{j|42.6%|percent}。空着的这些当中，鉴定为危房的有{k|31处|item}，每年还要花{l|26万元|CNY}请人看守，平均每处{m|0.90万元|CNY}。
产权是最大的结。{n|68处|item}当中，有土地证的{o|23处|item}，只有房产证的{p|9处|item}，两证皆无的{q|36处|item}，村里认为地是村里的，教育局认为房是教育局的，谈了几年没有结果。建议由自然资源部门牵头用{r|一年|other}时间完成确权，处置收入全部用于乡镇学校建设。""",
[("sum","d","e f g h"),("diff","a","d","i"),("share","i","a","j"),("bound","i","a"),("bound","k","i"),("same","a","n"),("lin","q","+n -o -p"),
 ("avg","l","i","m"),("largest","e","f g h")],
[error("bound-exceeded","k","i",[4],("13处","item"),"仍空着的一共29处，其中的危房不可能有31处，应为13处","part greater than whole",2)],
scope=[("avg","l","a","m"),("share","d","a","j")])

passage("training-funds", """教师培训经费使用情况的专项监督意见
按照规定，中小学应按年度公用经费预算总额的{a|5%|percent}安排教师培训费。监督组抽查{b|20所|school}学校的账，公用经费预算合计{c|3480万元|CNY}，应安排培训费{d|174万元|CNY}，实际列支{e|121.8万元|CNY}，占公用经费的{f|3.5%|percent}，占应安排数的{g|70%|percent}。列支里真正用于外出学习和请进来讲课的{h|73.5万元|CNY}，占{i|60.3%|percent}，其余{j|48.3万元|CNY}是会务、差旅补助和打印费。一所学校的凭证里，封面写着“培训”的一叠，翻开是订盒饭、印台历的发票，会计也觉得不好意思。
分学校看，达到规定比例的{k|6所|school}，在{l|3%|percent}至{m|5%|percent}之间的{n|5所|school}，不到{o|3%|percent}的{p|9所|school}，最低的一所只有{q|0.8%|percent}。参训教师人均{r|1.9次|other}，{s|42%|percent}的教师说一年里没有出过县。监督组不赞成“花不完就收回”的简单办法，建议允许结转{t|一年|other}，由县进修学校统一组织送培，按每名教师三年轮一遍安排。""",
[("expr","c*a/100","d"),("share","e","c","f"),("bound","e","c"),("share","e","d","g"),("bound","e","d"),("share","h","e","i"),("bound","h","e"),
 ("diff","e","h","j"),("sum","b","k n p"),("below","q","l"),("same","l","o"),("below","f","a")],
scope=[("share","e","c","g"),("share","h","d","i")],
hard="同一笔列支有两个比例，基数不同；未达到规定比例是所要指出的问题")

passage("obesity-sports", """体质健康调研发现
抽测结果刚出来时，体卫艺股的同志说“总体向好”。数据确有支撑：全市学生体质健康优良率由2019年的{a|33.8%|percent}提高到2023年的{b|41.2%|percent}，四年提高{c|7.4个百分点|percentage-point}，平均每年{d|1.85个百分点|percentage-point}；不及格率由{e|9.4%|percent}下降到{f|6.1%|percent}。但把学段拆开看，年级越高越弱：小学优良率{g|52.7%|percent}，初中{h|37.9%|percent}，高中{i|19.6%|percent}，高中比小学低了{j|33.1个百分点|percentage-point}。
超重和肥胖更令人担心。在受测的{k|25600名|student}学生中，超重{l|3712人|student}，占{m|14.5%|percent}；肥胖{n|3123人|student}，占{o|12.2%|percent}；两者合计{p|26.7%|percent}，比四年前的{q|21.3%|percent}上升{r|5.4个百分点|percentage-point}。走进操场看，全市中小学生均运动场地{s|6.8平方米|other}，市区中心城区只有{t|3.1平方米|other}，不及全市平均的一半。""",
[("diff","b","a","c"),("overn","c",4,"d"),("diff","g","i","j"),("trend","down","g h i"),("share","l","k","m"),("bound","l","k"),("share","n","k","o"),
 ("bound","n","k"),("sum","p","m o"),("diff","p","q","r"),("below","q","p"),("below","f","e"),("below","a","b"),("between","b","g h i"),
 ("below","t","s"),("below","n","l")],
scope=[("overn","c",5,"d"),("diff","e","f","c")],
hard="优良率上升、肥胖率也上升，不是一回事；四年间隔而非五年")

passage("school-debts", half("""关于化解义务教育学校债务的审议意见落实情况
去年审议时，县政府报告的债务余额是{a|1.86亿元|CNY}，涉及{b|53所|school}学校。一年来偿还本金{c|4120万元|CNY}，核销{d|360万元|CNY}，新认定隐性欠款{e|780万元|CNY}，年末余额{f|1.49亿元|CNY}，较上年净减{g|3700万元|CNY}，下降{h|19.9%|percent-}，涉及学校减为{i|37所|school}，已有{j|16所|school}清零。
余额中欠施工企业的{k|0.92亿元|CNY}，欠教师集资和个人垫资的{l|0.13亿元|CNY}，欠银行的{m|0.44亿元|CNY}。组成人员对教师集资尤为关注，{n|三年|other}前的承诺是{o|两年|other}还清，如今还有{p|214名|person}教师没有拿到，人均{q|6.07万元|CNY}。县政府承诺明年上半年先还这一块，由预备费列支；其余债务按每年不低于{r|3500万元|CNY}的进度偿还，四年内化完。审议意见还提出，今后凡没有资金来源的校建项目一律不得开工，谁签字谁负责，不能让校长替政府背债、替施工队跑腿。"""),
[("lin","g","+c +d -e"),("expr","a-c-d+e","f"),("diff","a","f","g"),("growth","f","a","h"),("diff","b","i","j"),("sum","f","k l m"),("avg","l","p","q")],
scope=[("diff","a","c","f"),("lin","f","+a -c -d")],
hard="偿还与核销之外另有新认定的欠款，余额减少少于偿还数")

passage("young-pioneers", """（在协商座谈会上的发言）各位委员，我来自基层学校，讲三个数字。第一个是{a|41%|percent}。我们学区{b|7所|school}小学，语文、数学教师以外的课由兼职教师上的比例，是{a2|41%|percent}，一周{c|1260节|item}课里有{d|517节|item}左右。第二个是{e|68分钟|other}。这是我校{f|46位|person}班主任每天用于填表、打卡、转发通知的平均时间，按一周{g|5天|other}计算接近{h|6小时|other<}，比批改作业的时间{i|55分钟|other}还多{j|13分钟|other}。第三个数字是{k|312人|student}。这是我校{l|1040名|student}学生中父母至少一方在外打工的孩子，占{m|30%|percent}，其中双方都不在家的{n|127人|student}，占全校的{o|12.2%|percent}，在这{p|312人|student}里占{q|40.7%|percent}。
三个数字说的是同一件事：老师的时间被分走了，孩子就少了一双眼睛。建议把进校园的表格减去三分之一，每校配一名专职社工。""",
[("same","a","a2"),("share","d","c","a2"),("expr","e*g/60","h"),("diff","e","i","j"),("share","k","l","m"),("bound","k","l"),("share","n","l","o"),
 ("bound","n","l"),("same","k","p"),("share","n","k","q"),("bound","n","k"),("below","o","q")],
scope=[("share","n","l","q"),("share","k","l","o")],
hard="双留守儿童占全校与占留守儿童是两个比例")

passage("entrance-exam-choice", """新高考选科与走班情况专题调研
全市{a|21所|school}普通高中均已进入新高考。去年秋季高一学生{b|13240人|student}选科结果为：首选物理{c|8076人|student}，首选历史{d|5164人|student}，物理占{e|61.0%|percent}，较上一届的{f|57.6%|percent}提高{g|3.4个百分点|percentage-point}。再选科目每人选{h|两门|item}，化学{i|7150人次|person-time}、生物{j|8611人次|person-time}、政治{k|5874人次|person-time}、地理{l|4845人次|person-time}，合计{m|26480人次|person-time}，恰为学生数的{n|两倍|other}。选化学的多，是因为理工农医类的志愿大都绑着这一门，地理遇冷也与此有关，并非孩子们忽然变了兴趣。
走班带来的压力集中在教师结构上。物理教师全市{o|468人|person}，按课时测算需要{p|545人|person}，缺{q|77人|person}；地理教师{r|301人|person}，需要{s|262人|person}，富余{t|39人|person}。教室也吃紧，{u|17所|school}学校表示没有可供走班的机动教室，占全部高中的{v|81.0%|percent}。调研组认为，缺编与富余并存，光靠增编解决不了，应允许学校之间以课时互换的方式共享教师。""",
[("sum","b","c d"),("share","c","b","e"),("bound","c","b"),("diff","e","f","g"),("sum","m","i j k l"),("prod","m","b h"),("same","h","n"),
 ("diff","p","o","q"),("diff","r","s","t"),("share","u","a","v"),("bound","u","a"),("largest","j","i k l"),("smallest","l","i j k")],
scope=[("sum","b","i j k l"),("share","i","b","e")],
hard="再选两门，人次是人数的两倍；有的学科缺有的富余")

passage("textbook-burden", """关于规范教辅材料的视察意见
委员们在{a|6所|school}学校随机打开了{b|120名|student}学生的书包。平均每名学生有教辅{c|4.7本|item}，其中学校统一推荐{d|1.2本|item}，家长自购{e|3.5本|item}，最多的一名初三学生带了{f|13本|item}。书包平均重{g|5.8千克|other}，八年级最重，达{h|7.3千克|other}，六年级最轻，为{i|4.9千克|other}。
“一科一辅”的规定总体得到执行，但推荐目录的征订率偏高得不自然。有校长说，推荐目录贴在教室后面，不订的孩子上课没有题做，“自愿”二字就这样落了空。目录内教辅全县征订{j|9.2万册|item}，金额{k|203万元|CNY}，册均{l|22.1元|CNY}；学生{m|4.61万人|student}，生均{n|2.0册|item}、{o|44元|CNY/student}。自愿原则下，有{p|11所|school}学校征订率为{q|100%|percent}。物价部门的同志提醒，家长自购部分不在监管之列，按抽样推算全县约{r|16.1万册|item}，远多于目录内的数量。""",
[("diff","c","d","e"),("avg","k","j","l"),("avg","j","m","n"),("avg","k","m","o"),("below","i","h"),("prod","r","m e"),("below","j","r"),
 ("bound","c","f")],
scope=[("avg","k","b","o"),("prod","r","m c")],
hard="推荐与自购各计；按抽样推算的数远大于征订数")

passage("age-structure", wrap("""民进县委会的调研报告关注到学位“由紧转松”的拐点。该县出生人口2016年为{a|9860人|person}，2019年{b|7420人|person}，2022年{c|4510人|person}，六年间减少{d|5350人|person-}，下降{e|54.3%|percent-}，也就是少了一半还多。以此推算，2022年出生的孩子将在2028年入小学，届时一年级按{f|45人|student}编班只需{g|100个|class}班左右，而去年一年级有{h|204个|class}班、{i|8976人|student}，班均{j|44人|student}。
报告不主张立即停建学校。理由是乡村先松、县城后松：2023年城区三所小学一年级班额仍在{l|50人|student}以上，三年内县城还要增加学位{m|1800个|place}；而{n|19个|item}乡镇中心校一年级平均只有{o|21人|student}。报告建议，新建学校按“可小可大”设计，预留改作幼儿园、托育或社区学校的可能，把节余的编制优先用于小班化。""", 28),
[("diff","c","a","d"),("growth","c","a","e"),("avg","c","f","g"),("avg","i","h","j"),("trend","down","a b c"),("below","j","l"),("below","o","f")],
scope=[("growth","b","a","e"),("avg","c","h","j")],
hard="总量减少而城区还要增加学位")

passage("ageing-teachers-two-parts", """摘要：本次调研历时{m|四个|other}月，覆盖{s|38所|school}学校。调研认为，全县小学教师平均年龄{a|44.6岁|other}，{!age|50}岁以上占{b|41.3%|percent}，五年内将有{c|1020人|person}退休，年均{d|204人|person}，而近三年年均只补充{e|87人|person}，“退二补一”已成常态。
正文第二部分写道：全县小学教师{f|2764人|person}，其中{!age|50}岁以上{g|1142人|person}，占{b2|14.3%|percent}。退休高峰将在2026年到来，当年退休{h|246人|person}，超过{c2|1020人|person}这一五年总数的{i|24%|percent}，最少的2024年也有{j|158人|person}。补充渠道方面，2021年至2023年分别招录{k|76人|person}、{l|81人|person}、{n|104人|person}，三年共{o|261人|person}，平均每年{e2|87人|person}。照此推算，五年后还将净减少{p|585人|person-}，除非学生同步减少，否则缺口无从弥补。
调研组走访时，有{q|22所|school}学校的校长谈到体育、音乐由语文老师“顺带”，占走访学校的{r|57.9%|percent}。""",
[("overn","c",5,"d"),("same","b","b2"),("share","g","f","b2"),("bound","g","f"),("share","h","c","i"),("bound","h","c"),("below","j","h"),
 ("sum","o","k l n"),("overn","o",3,"e2"),("same","e","e2"),("expr","5*e-c","p"),("share","q","s","r"),("bound","q","s"),("trend","up","k l n"),
 ("share","g","f","b"),("same","c","c2")],
[error("restatement-mismatch share-mismatch","b2","b g f",[1,2],("41.3%","percent"),"摘要为41.3%，正文也应是41.3%，人数与此相符","transposed digits",1)],
scope=[("below","d","e"),("overn","o",5,"e")])

passage("kindergarten-teacher-turnover", """在幼儿教师流动问题上，联合调研组把{a|五个|item}县（区）放在一起作了比较。甲县去年初有保教人员{b|1320人|person}，全年离职{c|211人|person}，离职率{d|16.0%|percent}；乙县{e|986人|person}，离职{f|104人|person}，离职率{g|10.5%|percent}；丙区{h|1740人|person}，离职{i|383人|person}，离职率{j|22.0%|percent}。丁县、戊县规模较小，离职率分别为{k|12.9%|percent}和{l|18.7%|percent}。五地当中，甲县的离职率最高，丙区次之，最低的是乙县。
为什么要走？调研组请各园提供电话，逐个回访，有的人接了电话沉默很久才开口。离职人员回访{m|180人|person}，说工资低的{n|97人|person}，占{o|53.9%|percent}；说看不到编制的{p|52人|person}；因结婚生育、随家迁居的{q|31人|person}。工资低到什么程度，丙区民办园主班教师每月{r|2650元|CNY/month}，配班{s|2100元|CNY/month}，后者仅比当地最低工资{t|1980元|CNY/month}多{u|120元|CNY}。""",
[("share","c","b","d"),("bound","c","b"),("share","f","e","g"),("bound","f","e"),("share","i","h","j"),("bound","i","h"),("largest","d","g j k l"),
 ("smallest","g","d j k l"),("share","n","m","o"),("bound","n","m"),("lin","q","+m -n -p"),("diff","s","t","u"),("below","s","r"),("count","a",5)],
[error("direction-mismatch sequence-mismatch","d","g j k l",[6],None,"丙区22.0%最高，甲县16.0%只是第三，后面还有戊县18.7%","wrong superlative",2,say="五地当中丙区最高，戊县次之，最低的是乙县")],
scope=[("share","p","m","o"),("diff","r","t","u")])

passage("budget-review-education", """关于县级教育支出预算草案的初步审查意见
财政经济委员会会同教科文卫委员会对草案进行了初审。今年一般公共预算教育支出拟安排{a|12.46亿元|CNY}，比上年预算{b|11.80亿元|CNY}增加{c|0.66亿元|CNY}，增长{d|5.6%|percent}，高于一般公共预算支出{e|4.1%|percent}的增幅，符合“两个只增不减”中支出总额的要求。另一个“只增不减”是生均，在校生由{f|8.92万人|student}减到{g|8.70万人|student}，生均支出由{h|13229元|CNY/student}提高到{i|14322元|CNY/student}，增长{j|5.3%|percent}，增幅更大。初审中，有委员问生均增长究竟有多少是学生少了“摊”出来的，财政局承认两种因素都有，今后会分开说明。
支出结构上，人员经费{k|9.35亿元|CNY}，占{l|75.0%|percent}；公用经费{m|1.62亿元|CNY}，占{n|13.0%|percent}；项目支出{o|1.49亿元|CNY}，占{p|12.0%|percent}。审查认为，教师培训、农村小规模学校公用经费等项目排在了“待上级资金到位后安排”一栏，共{q|2380万元|CNY}，占项目支出的{r|16.0%|percent}，建议改为年初足额安排。""",
[("diff","a","b","c"),("growth","a","b","d"),("growthb","b","c","d"),("below","e","d"),("avg","b","f","h"),("avg","a","g","i"),("growth","i","h","j"),
 ("share","k","a","l"),("bound","k","a"),("share","m","a","n"),("bound","m","a"),("lin","o","+a -k -m"),("sum","a","k m o"),("share","o","a","p"),
 ("bound","o","a"),("hundred","l n p"),("share","q","o","r"),("bound","q","o"),("below","g","f"),("below","d","j")],
[error("growth-mismatch","j","i h d",[6,19],("8.3%","percent"),"14322元比13229元增长8.3%，按总额除错了底数还小于总额增幅","wrong base",1)],
scope=[("growth","i","h","d"),("share","q","a","r")])

passage("hotline-education", """{!h|12345}热线教育类诉求分析（供专题协商参考）
热线办移交的数据显示，去年受理教育类诉求{a|6842件|item}，占全部诉求的{b|7.3%|percent}，比上年的{c|5610件|item}多{d|1232件|item}，增长{e|22.0%|percent}。按内容分，招生入学{f|2107件|item}、收费退费{g|1653件|item}、作业与课后服务{h|908件|item}、师德师风{i|411件|item}、校园周边环境{j|786件|item}、其他{k|977件|item}，招生入学居第一，占{l|30.8%|percent}。
收费退费类里，校外培训机构退费难{m|1196件|item}，占该类的{n|72.4%|percent}，涉及{o|17家|item}机构、{p|824名|student}学员、预付款{q|613万元|CNY}，人均{r|4439元|CNY/student}。截至年末已协调退回{s|402万元|CNY}，退回率{t|65.6%|percent}，还有{u|211万元|CNY}没有着落，其中{v|四家|item}机构的负责人已失去联系。不少家庭是一次交足两年课程的工薪阶层，拿着合同跑了几个部门，听到的都是“正在协调”。委员们认为，监管账户形同虚设是症结，凡是预收超过{w|三个月|other}的一律不得收款。""",
[("diff","a","c","d"),("growth","a","c","e"),("sum","a","f g h i j k"),("share","f","a","l"),("bound","f","a"),("largest","f","g h i j k"),("share","m","g","n"),
 ("bound","m","g"),("avg","q","p","r"),("share","s","q","t"),("bound","s","q"),("diff","q","s","u"),("bound","v","o")],
[error("average-mismatch","r","q p",[8],("7439元","CNY/student"),"613万元除以824人是7439元","wrong digit",1)],
scope=[("share","m","a","n"),("share","g","a","l"),("sum","g","m v")])

passage("music-art-teachers", """美育师资状况调研（征求意见稿）
开齐开足要有人来上。全市义务教育阶段按周课时测算，需音乐教师{a|1486人|person}、美术教师{b|1430人|person}，实有音乐{c|1038人|person}、美术{d|1121人|person}，音乐缺{e|448人|person}，美术缺{f|309人|person}，两科合计缺{g|657人|person}。与三年前（合计缺{h|1012人|person}）相比，缺口缩小了{i|25.2%|percent-}。
缺口分布并不均匀：城区缺{j|126人|person}，县镇缺{k|209人|person}，乡村缺{l|422人|person}，乡村占缺口的{m|55.7%|percent}。乡村兼职教师{n|1350人|person}，接受过专业培训的只有{o|486人|person}，占{p|36%|percent}，不到四成。走访{q|12所|school}乡村小学，有钢琴的{r|9所|school}，琴盖上了锁的却有{s|6所|school}，其余三所学校也只在文艺汇演之前打开。校长解释，钢琴是爱心企业捐的，会弹的老师调走以后，怕孩子弄坏了说不清。
建议用三年时间，每年公开招聘音乐、美术教师各{t|60名|person}，共{u|360名|person}，可把缺口再缩小近一半。""",
[("diff","a","c","e"),("diff","b","d","f"),("sum","g","e f"),("growth","g","h","i"),("sum","g","j k l"),("share","l","g","m"),("bound","l","g"),
 ("share","o","n","p"),("bound","o","n"),("prod","u","t",6),("bound","s","r"),("bound","r","q"),("below","u","g"),("largest","l","j k")],
[error("sum-mismatch difference-mismatch","g","e f h i j k l m",[2,3,4,5],("757人","person"),"448人加309人是757人，分城乡相加也是757人，缺口缩小和乡村占比都按757人算","wrong digit",1)],
scope=[("share","l","n","m"),("growth","e","h","i")])

passage("tech-informatization", """教育信息化建设绩效情况的调研
调研组请第三方测了网速，也看了教师的用法。全县{a|104所|school}学校（教学点）全部接入宽带，{!bw|200M}以上的{c|87所|school}，占{d|83.7%|percent}。
多媒体教室{e|1965间|classroom}，普及率{f|97.7%|percent}（全县教室{g|2012间|classroom}），其中{h|823间|classroom}的设备使用超过{i|8年|other}，占{j|41.9%|percent}，花屏、死机是常事。老师们手里大多备着两套课件，一套给好用的教室，一套给“随时会罢工”的教室。
钱花得不少：近五年投入{k|1.37亿元|CNY}，平均每年{l|2740万元|CNY}，其中硬件{m|1.19亿元|CNY}，软件和资源{n|1240万元|CNY}，培训{o|560万元|CNY}，培训只占{p|4.1%|percent}。问卷（{q|932名|person}教师）显示，每天用白板上课的占{r|63.8%|percent}，但其中只当投影幕布的{s|401人|person}，占每天使用者{t|595人|person}的{u|43.0%|percent}。换句话说，花大价钱买来的交互功能，多数课堂没有用上。""",
[("share","c","a","d"),("bound","c","a"),("share","e","g","f"),("bound","e","g"),("share","h","e","j"),("bound","h","e"),("overn","k",5,"l"),
 ("lin","o","+k -m -n"),("share","o","k","p"),("bound","o","k"),("share","t","q","r"),("share","s","t","u"),("bound","s","t"),("bound","t","q")],
[error("share-mismatch","u","s t",[11],("67.4%","percent"),"401人应除以每天使用者595人，是67.4%；按全部932人算才是43.0%","wrong denominator",1)],
scope=[("share","s","q","r"),("share","h","g","j")])

passage("sunshine-sports-hour", """视察组走进学校时正赶上大课间。按要求，中小学生每天在校体育活动不少于{a|两小时|other}，视察的{b|15所|school}学校中，课表上排足的{c|13所|school}，实际做到的只有{d|6所|school}，占{e|40%|percent}。课表与实际的差别主要出在毕业班：初三体育课平均每周排{f|4节|item}，实上{g|2.6节|item}，被占用{h|1.4节|item}，占用率{i|35%|percent}；小学六年级排{j|4节|item}，实上{k|3.5节|item}，占用率{l|12.5%|percent}。体育老师“请病假”成了孩子们心照不宣的笑话。
安全顾虑也是原因。近三年全县学校发生体育活动伤害纠纷{m|46起|item}，诉至法院{n|12起|item}，学校被判承担责任的{o|5起|item}，赔付{p|38.5万元|CNY}，平均每起{q|7.7万元|CNY}。校方责任险每名学生每年{r|5元|CNY/student}，全县{s|5.2万名|student}学生一年保费{t|26万元|CNY}，而三年赔付总额{u|28.5万元|CNY}，保险赔付之外学校自己几乎没有掏钱。视察组认为，应当把这个道理向校长讲清楚，不要因噎废食。""",
[("share","d","b","e"),("bound","d","b"),("bound","c","b"),("diff","f","g","h"),("share","h","f","i"),("bound","n","m"),("bound","o","n"),
 ("avg","p","o","q"),("prod","t","r s"),("same","p","u"),("below","d","c"),("expr","100*(j-k)/j","l"),("below","l","i")],
[error("restatement-mismatch","u","p",[9],("38.5万元","CNY"),"前文赔付38.5万元，后文写成28.5万元","restated figure",2)],
scope=[("share","o","m","e"),("avg","p","m","q")])

passage("migrant-remote-comparison", """县域教育质量差距调研，用的是省里监测的数据，不看分数看离散。全省四年级数学达标率{a|88.4%|percent}，我市{b|86.9%|percent}，低于全省{c|1.5个百分点|percentage-point}；其中城区{d|92.7%|percent}，高于全省{e|4.3个百分点|percentage-point}，农村{f|81.2%|percent}，比城区低{g|11.5个百分点|percentage-point}，比全省低{h|2.7个百分点|percentage-point}。八年级的差距拉得更大，城区{i|84.5%|percent}，农村{j|67.8%|percent}，相差{k|16.7个百分点|percentage-point}，比四年级的差距多出{l|5.2个百分点|percentage-point}。
县与县之间，差异系数由{m|0.31|other}降到{n|0.27|other}，下降了{o|0.04|other-}，说明县际在靠拢；县内校与校之间却由{p|0.42|other}升到{q|0.46|other}。一面靠拢，一面拉开，道理不难懂：优质学校向县城集中，县城之间差别小了，县城和乡镇的差别大了。建议考核时把校际差异列为约束指标，县内不得高于{r|0.45|other}，目前有{s|5个|item}县（市）超标，占{t|9个|item}县级单位的{u|55.6%|percent}。""",
[("diff","a","b","c"),("diff","d","a","e"),("diff","d","f","g"),("diff","a","f","h"),("diff","i","j","k"),("diff","k","g","l"),("diff","n","m","o"),
 ("share","s","t","u"),("bound","s","t"),("between","b","d f"),("below","n","m"),("below","p","q"),("below","g","k")],
[error("difference-mismatch","h","a f",[3],("7.2个百分点","percentage-point"),"88.4%减去81.2%是7.2个百分点","transposed digits",1)],
scope=[("diff","b","f","h"),("most","q","r"),("diff","q","p","o")])

passage("third-school-inspection", """关于县第三实验学校建设项目的视察报告
项目占地{a|86亩|other}，规划{b|48个|class}班，其中小学{c|30个|class}、初中{d|18个|class}，按小学每班{e|45人|student}、初中每班{f|50人|student}，可容纳学生{g|2250人|student}。概算{h|1.68亿元|CNY}，其中专项债券{i|0.90亿元|CNY}，占{j|53.6%|percent}；县级财政{k|0.58亿元|CNY}；上级补助{l|0.30亿元|CNY}。截至视察之日累计完成投资{m|1.02亿元|CNY}，占概算的{n|60.7%|percent}，与{o|14个月|other}工期过去了{p|9个月|other}（{q|64.3%|percent}）的时间进度大体相当。工地上两台塔吊同时作业，施工方表示雨季前主体可以封顶，代表们更关心的是钱和路能不能跟得上。
视察中，代表们提出三点疑问：一是地下车库超出批复面积{r|1350平方米|other}，由此增加的{s|430万元|CNY}由谁承担；二是操场塑胶工程暂估{t|260万元|CNY}，却没有列入概算；三是周边道路尚未立项。两笔概算外支出合计{u|690万元|CNY}，相当于概算的{v|4.1%|percent}，若不及早落实，明年秋季开学恐成空话。""",
[("sum","b","c d"),("expr","c*e+d*f","g"),("share","i","h","j"),("bound","i","h"),("sum","h","i k l"),("share","m","h","n"),("bound","m","h"),
 ("share","p","o","q"),("bound","p","o"),("sum","u","s t"),("share","u","h","v"),("below","n","q")],
[error("sum-mismatch","l","h i k",[4],("0.20亿元","CNY"),"1.68亿元减去0.90亿元和0.58亿元，余0.20亿元","wrong digit",1)],
scope=[("prod","g","b e"),("share","s","h","v")])

passage("labor-education", wrap("""劳动教育开展情况协商议题调研
课程有了，基地少；基地有了，路太远。{a|66所|school}被调研学校全部把劳动课排进课表，每周不少于{b|1节|item}。有校内种植园的{c|29所|school}，占{d|43.9%|percent}，面积合计{e|58.3亩|other}，平均每所{f|2.0亩|other}。签约校外基地的{g|41所|school}，两者兼有的{h|17所|school}，两者都没有的{i|11所|school}，主要是城区的老学校，教学楼之外只剩一条跑道。校长们笑称，种菜只能种在阳台的花盆里，一个班轮着浇一次水，就算“劳动周”。
县里认定的{j|12个|item}校外基地全年接待学生{k|4.3万人次|person-time}，平均每个{l|3583人次|person-time}。学生人均单程车程{m|47分钟|other}，最远的一所要{n|95分钟|other}，半天的活动大半花在路上。
家长调查中（有效问卷{o|1508份|item}），赞成“出汗的劳动”的占{p|84.6%|percent}，愿意让孩子在家每天做家务{q|20分钟|other}以上的占{r|51.2%|percent}，言行之间差了{s|33.4个百分点|percentage-point}。""", 30),
[("share","c","a","d"),("bound","c","a"),("avg","e","c","f"),("lin","i","+a -c -g +h"),("bound","h","c"),("bound","h","g"),("avg","k","j","l"),
 ("diff","p","r","s"),("below","m","n")],
[error("sum-mismatch","i","a c g h",[3],("13所","school"),"66减29减41再加回兼有的17，是13所","counted twice or not at all",3)],
scope=[("sum","a","c g i"),("lin","i","+a -c -g")])

passage("legal-vice-principals", """法治副校长履职情况的检查，问法比往年细。全县{a|117所|school}中小学应聘任{b|117名|person}法治副校长，实聘{c|109名|person}，聘任率{d|93.2%|percent}，其中来自公安的{e|64名|person}、检察{f|18名|person}、法院{g|15名|person}、司法行政{h|12名|person}，一人兼任两所学校的{i|7名|person}，算下来覆盖学校{j|116所|school}，只剩一处教学点没有着落。
每名法治副校长按规定每年到校不少于{k|4次|other}。检查组调取签到记录，到校{l|4次|other}以上的{m|58名|person}，占{n|53.2%|percent}；{!range|1至3}次的{p|37名|person}；一次未到的{q|14名|person}，占{r|14.0%|percent}。全年累计到校{s|396次|other}，人均{t|3.6次|other}，均值未达到规定次数。有的副校长一年只来作一场报告，照片拍完人就走，学生连姓名都叫不出；也有一位女检察官，每月雷打不动来开信箱。
针对学生欺凌的专题课{u|88场|other}，听课学生{v|3.17万人次|person-time}，场均{w|360人|person}。检查组认为，名册上的副校长要变成校园里的副校长。""",
[("share","c","b","d"),("bound","c","b"),("sum","c","e f g h"),("same","a","b"),("sum","j","c i"),("expr","a-1","j"),("share","m","c","n"),
 ("bound","m","c"),("share","q","c","r"),("bound","q","c"),("sum","c","m p q"),("avg","s","c","t"),("below","t","k"),("same","k","l"),
 ("avg","v","u","w"),("bound","i","c")],
[error("share-mismatch","r","q c",[8],("12.8%","percent"),"14名占109名的12.8%，不是14.0%","wrong result",2)],
scope=[("share","q","b","r"),("most","s","k"),("share","m","b","n")])

passage("learning-distance", """“上学远”问题的实地丈量
调研组没有只听汇报，而是跟着孩子走了一遍。选取的{a|26个|item}行政村中，撤并后到学校的路程在{b|3公里|other}以内的{c|9个|item}，{d|3公里|other}到{e|5公里|other}的{f|11个|item}，超过{g|5公里|other}的{h|6个|item}，占{i|23.1%|percent}，最远的一个村{j|12.4公里|other}。这{a2|26个|item}村共有小学生{k|748人|student}，走读{l|431人|student}，其中步行{m|187人|student}、家长骑车接送{n|162人|student}、坐校车{o|82人|student}；其余{p|317人|student}住校，占{q|42.4%|percent}。住校的多是三年级以上，低年级的孩子舍不得住，只好由老人在学校旁边租房子陪，租金和口粮又是一笔负担。
跟车那天，核载{r|38人|place}的校车坐了{s|41名|student}孩子，司机说“小孩子挤一挤不算超”。调研组当场叫停。随车照管员红着脸说，少坐{w|三个|student}，就得有三家大人天不亮出门。家长骑车接送的人家，每天来回平均{t|14公里|other}，按每学年{u|200天|other}算，一年要跑{v|2800公里|other}。建议恢复{y|两个|item}教学点，先把最远的几个村照顾到。""",
[("same","a","a2"),("sum","a","c f h"),("share","h","a","i"),("bound","h","a"),("same","b","d"),("same","e","g"),("sum","l","m n o"),
 ("diff","k","l","p"),("share","p","k","q"),("bound","p","k"),("prod","v","t u"),("below","r","s"),("diff","s","r","w"),("below","g","j"),
 ("below","e","j")],
scope=[("bound","s","r"),("share","l","k","q"),("share","f","a","i")],
hard="超员是要叫停的事实；路程按往返计算")

passage("scholarship-fund-society", """关于教育基金会规范运作的提案办理协商
教育发展基金会由县工商联牵头设立，2018年至2023年共募集{a|4326万元|CNY}，其中企业捐赠{b|3510万元|CNY}，占{c|81.1%|percent}，个人捐赠{d|816万元|CNY}；累计支出{e|2988万元|CNY}，其中助学{f|1245万元|CNY}、奖教{g|1160万元|CNY}、改善条件{h|583万元|CNY}，年末结余{i|1338万元|CNY}。提案人关心的是奖教占支出{j|38.8%|percent}，其中超过一半发给了三所城区高中，乡村教师得到的{k|203万元|CNY}只占奖教的{l|17.5%|percent}。提案人说，捐款的人想的是山里的孩子，钱却奖给了本来就热闹的地方，这个方向要扳一扳。
办理单位答复，2024年起章程作如下修订：奖教资金用于乡村的比例不低于{m|40%|percent}；每年公益支出不低于上年末结余的{n|8%|percent}，即2024年至少{o|1070万元|CNY}；管理费用不超过当年支出的{p|10%|percent}。2023年管理费用{q|31万元|CNY}，占当年支出{r|572万元|CNY}的{s|5.4%|percent}，没有突破规定。""",
[("share","b","a","c"),("bound","b","a"),("diff","a","b","d"),("sum","a","b d"),("lin","h","+e -f -g"),("sum","e","f g h"),("diff","a","e","i"),
 ("share","g","e","j"),("bound","g","e"),("share","k","g","l"),("bound","k","g"),("expr","i*n/100","o"),("share","q","r","s"),("bound","q","r"),
 ("most","s","p"),("below","l","m"),("bound","r","e")],
[error("average-mismatch share-mismatch","o","i n",[11],("107万元","CNY"),"结余1338万元的8%是107万元，写成了八成","decimal point",2)],
scope=[("share","k","e","l"),("share","q","e","s"),("least","m","l")])

passage("county-outlook-summary-body", """内容提要：去年我县义务教育学校校际差异系数小学为{a|0.43|other}、初中为{b|0.36|other}，均在国家规定的{c|0.50|other}和{d|0.45|other}以内；校长轮岗{e|27人|person}，占应轮岗校长的{f|90.0%|percent}；化解超标准班额{g|64个|class}。
调研正文：（一）资源配置。七项指标的综合差异系数，小学由前年的{h|0.47|other}降到{a2|0.43|other}，初中由{i|0.39|other}降到{b2|0.36|other}，虽然都达标，但拆开来看，小学“每百名学生拥有骨干教师”一项仍有{j|9所|school}学校不达标，占全部小学{k|58所|school}的{l|15.5%|percent}。
（二）校长交流。任满两届应轮岗的{m|30人|person}，实际轮岗{e2|27人|person}，轮岗率{f2|80.0%|percent}，没有动的三位，一位临近退休，另两位所在的学校正在建设，走不开。
（三）班额。去年初超标准班额共{n|113个|class}，年内化解{g2|64个|class}，剩下{o|59个|class}，集中在县城{p|5所|school}学校，家长挤破头要进的也正是这几所，今年争取再化解一半。""",
[("most","a","c"),("most","b","d"),("same","a","a2"),("same","b","b2"),("below","a2","h"),("below","b2","i"),("share","j","k","l"),
 ("bound","j","k"),("share","e2","m","f2"),("bound","e2","m"),("same","e","e2"),("same","f","f2"),("same","g","g2"),("diff","n","g2","o"),
 ("bound","g2","n"),("share","e","m","f"),("bound","p","o")],
[error("restatement-mismatch share-mismatch","f2","e2 m f",[8,11],("90.0%","percent"),"提要为90.0%，30人中27人也是90.0%","restated figure",1),
 error("difference-mismatch","o","n g2",[13],("49个","class"),"113个减去64个剩49个","wrong digit",1)],
scope=[("share","p","k","l"),("diff","h","c","a")])

passage("senior-learning", """老年教育供给情况调研
报名要“秒杀”，是老年大学学员说得最多的一句。市老年大学现有教学面积{a|6200平方米|other}，开设{b|118个|class}班，在册学员{c|4956人次|person-time}，按人头算只有{d|3102人|person}，平均每人报了{e|1.6个|other}班。春季招生时，网上报名开放{f|3分钟|other}即满，热门的声乐、书法两门录取率不到{g|三成|percent}，声乐{h|1260人|person}报名录取{i|360人|person}，录取率{j|28.6%|percent}，书法{k|940人|person}报名录取{l|270人|person}，录取率{m|28.7%|percent}。
与此相对的是，{n|11个|item}乡镇老年学校只有{o|3所|school}常年开课，其余挂着牌子，占乡镇老年学校的{p|27.3%|percent}。全市{!age|60}周岁以上人口{q|21.7万人|person}，参加各级老年大学（学校）学习的{r|1.02万人|person}，参与率{s|4.7%|percent}，离省里要求的{t|20%|percent}相去甚远。
建议把城区{u|4所|school}生源不足的小学余出的教室用作老年大学分校，先行改造{v|26间|classroom}，每间可容{w|40人|person}，分上下午两班，一期即可增加学位{x|2080个|place}。""",
[("avg","c","d","e"),("share","i","h","j"),("bound","i","h"),("share","l","k","m"),("bound","l","k"),("below","j","g"),("below","m","g"),
 ("expr","100*(n-o)/n","p"),("share","r","q","s"),("bound","r","q"),("below","s","t"),("expr","v*w*2","x"),("bound","o","n")],
[error("share-mismatch","p","n o",[7],("72.7%","percent"),"挂牌不开课的是11减3即8所，占72.7%，27.3%是开课的那3所","wrong part",1)],
scope=[("avg","c","b","e"),("share","c","q","s"),("share","d","q","s")])

passage("infant-care-integration", """关于发展普惠托育服务的专题协商报告
一岁半的孩子送到哪里去，是年轻父母的一道难题。卫健部门统计，全县{!age|3}岁以下婴幼儿{a|9240人|person}，家庭有送托需求的占{b|34.5%|percent}，约{c|3188人|person}；现有托位{d|1386个|place}，实际收托{e|742人|person}，使用率{f|53.5%|percent}。一边是需求旺盛，一边是托位空着将近一半，协商会上大家都问为什么。
价格是第一位的原因。民办机构平均每月收费{g|3280元|CNY/month}，幼儿园托班平均{h|1450元|CNY/month}，前者是后者的{i|3.3倍|other}；而受访家庭可接受的价格平均为{j|1600元|CNY/month}。第二是信任，{k|286名|person}受访母亲中，{l|173名|person}说“交给老人更放心”，占{m|60.5%|percent}。
每千人口托位数目前为{n|3.21个|item}（常住人口{o|43.2万人|person}），与“十四五”末{p|4.5个|item}的目标相比还差{q|2.19个|item}，折合托位{r|558个|place}。委员建议，不另起炉灶，由{s|31所|school}公办园各开{t|一个|class}托班、每班{u|18个|place}托位，差的数就正好补上。""",
[("share","c","a","b"),("bound","c","a"),("share","e","d","f"),("bound","e","d"),("multiple","g","h","i"),("below","h","j"),("share","l","k","m"),
 ("bound","l","k"),("per","d","o",1000,"n"),("diff","p","n","q"),("prod","r","s t u"),("expr","p*o/1000-d","r"),("below","n","p"),("below","j","g")],
[error("ratio-mismatch","i","g h",[4],("2.3倍","other"),"3280元是1450元的2.3倍","wrong digit",1),
 error("difference-mismatch","q","p n",[9],("1.29个","item"),"4.5个减3.21个是1.29个","transposed digits",1)],
scope=[("multiple","g","j","i"),("share","d","a","b")])

passage("bullying-prevention", """对学校防治欺凌工作，委员们采取的是不打招呼、匿名作答的办法。答题的{a|2714名|student}初中生里，过去一年遭受过言语欺凌的{b|418名|student}，占{c|15.4%|percent}；被孤立排挤的{d|233名|student}，占{e|8.6%|percent}；肢体欺凌{f|97名|student}，占{g|3.6%|percent}；网络欺凌{h|141名|student}，占{i|5.2%|percent}。四种形式中至少遇到过一种的{j|602名|student}，占{k|22.2%|percent}，由于一个人可能遇到几种，这个数小于四项之和{l|889人次|person-time}。遭遇之后告诉过老师的只有{m|189名|student}，占有过遭遇者的{n|31.4%|percent}，理由是“说了也没用”。
教育局提供的统计则是：全县{o|34所|school}初中去年上报欺凌事件{p|6起|item}，处置率{q|100%|percent}。两组数字放在一起，会场静了好一会儿。
比较两年前的同类调查，至少遇到过一种的比例由{r|26.9%|percent}降为{k2|22.2%|percent}，降幅为{s|4.7个百分点|percentage-point}；而告诉老师的比例，由{t|37.5%|percent}降至{n2|31.4%|percent}，说明孩子对学校的信任没有跟着提高。""",
[("share","b","a","c"),("bound","b","a"),("share","d","a","e"),("bound","d","a"),("share","f","a","g"),("bound","f","a"),("share","h","a","i"),
 ("bound","h","a"),("share","j","a","k"),("bound","j","a"),("sum","l","b d f h"),("below","j","l"),("share","m","j","n"),("bound","m","j"),
 ("same","k","k2"),("diff","r","k","s"),("same","n","n2"),("below","k2","r"),("below","n2","t"),("smallest","f","b d h"),("largest","b","d f h")],
scope=[("sum","j","b d f h"),("share","m","a","n")],
hard="一人可遇几种，四项之和大于人数；上报数与问卷数相差悬殊而不矛盾")

passage("village-teacher-subsidy", """提案答复情况通报会上，教育局报告了乡村教师生活补助的调整。过去的办法是二十年前定的，那时看的是公路里程，如今路通了，人却更难留了。调整前，补助按学校偏远程度分{a|三档|item}，每月分别为{b|200元|CNY/month}、{c|350元|CNY/month}、{d|500元|CNY/month}；调整后改为{a4|四档|item}，每月{e|300元|CNY/month}、{f|500元|CNY/month}、{g|700元|CNY/month}和{h|1000元|CNY/month}，最高一档比原来翻了一番。享受人数由{i|1385人|person}扩大到{j|1562人|person}，增加{k|177人|person}，增长{l|11.3%|percent}。
按新标准，四档人数依次为{m|612人|person}、{n|508人|person}、{o|331人|person}、{p|111人|person}，每月需资金{q|78.03万元|CNY}，全年{r|936万元|CNY}，其中省级奖补{s|562万元|CNY}，占六成，县级{t|374万元|CNY}。
提案人对结果表示满意，同时提醒：山上那所教学点的两位老师因为编制关系在中心校，这次又没有列入，建议“补助随人走，人在哪里，补助就发到哪里”。""",
[("diff","j","i","k"),("growth","j","i","l"),("sum","j","m n o p"),("expr","m*e+n*f+o*g+p*h","q"),("prod","r","q",12),("expr","r*6/10","s"),("diff","r","s","t"),
 ("trend","up","b c d"),("trend","up","e f g h"),("expr","d*2","h"),("count","a",3),("count","a4",4),("sum","r","s t")],
[error("growth-mismatch","l","j i",[1],("12.8%","percent"),"增加177人应除以原来的1385人，是12.8%，11.3%是除以调整后人数得来的","wrong base",1)],
scope=[("trend","down","m n o h")])

passage("science-education", """科学教育怎么做加法？科协与教育局开出的单子不短，委员们逐项问了落实。科学副校长聘了{a|52名|person}，覆盖{b|52所|school}学校，占全县中小学的{c|64.2%|percent}（共{d|81所|school}）；专职科学教师{e|73名|person}，每校{f|0.9名|person}，而省里要求每校至少{g|一名|person}，未达到的学校有{h|24所|school}。专职教师中理工科背景的{i|19名|person}，占{j|26.0%|percent}，多数是语文数学教师转任。一位转任的老师说，自己先要把课本上的电路连通了，才敢让孩子们动手。
经费上，县财政去年安排科普专项{k|126万元|CNY}，其中用于校园的{l|47万元|CNY}，占{m|37.3%|percent}；今年专项增至{n|180万元|CNY}，增长{o|42.9%|percent}，用于校园的增至{p|81万元|CNY}，占比提高到{q|54.0%|percent}，提高了{r|7.7个百分点|percentage-point}，增幅达{s|72.3%|percent}。
县科技馆一年接待学生{t|3.6万人次|person-time}，比前年的{u|4.1万人次|person-time}少了{v|0.5万人次|person-time}，馆方说是展品老化，孩子来过一次便不想再来。委员建议把更新展品的钱一次给足。""",
[("share","b","d","c"),("bound","b","d"),("avg","e","d","f"),("below","f","g"),("share","i","e","j"),("bound","i","e"),("share","l","k","m"),
 ("bound","l","k"),("growth","n","k","o"),("share","p","n","q"),("bound","p","n"),("diff","q","m","r"),("growth","p","l","s"),("diff","u","t","v"),
 ("bound","h","d"),("below","t","u")],
[error("share-mismatch","q","p n m r",[9,11],("45.0%","percent"),"81万元占180万元的45.0%；提高7.7个百分点也是从45.0%来的","transposed digits",1)],
scope=[("share","e","d","c"),("share","a","e","j"),("share","p","k","q")])

passage("teachers-law-check", wrap("""关于检查教师法实施情况的报告（审议稿）
检查组分赴{a|七个|item}县区，委托{a1|五个|item}县区自查，实现对全市{a2|13个|item}县区全覆盖。与2018年检查时相比，三个方面进步明显，两个老问题还在。
进步方面：专任教师本科以上学历由{c|71.3%|percent}提高到{d|86.8%|percent}，提高{e|15.5个百分点|percentage-point}；拖欠工资的县由{f|四个|item}减为零；教师对工作环境“比较满意”和“很满意”的合计占{g|68.4%|percent}，其中“很满意”{h|19.7%|percent}、“比较满意”{i|48.7%|percent}。
问题方面：一是编制总量不足与结构性富余并存，全市核定编制{j|41260名|place}，实有在编{k|39874人|person}，空编{l|1386名|place}，同时使用代课教师{m|2610人|person}，空编全部用上也还差{n|2224人|person}。二是职称晋升慢，符合副高条件而未聘的{o|3146人|person}，按每年{p|400个|place}左右的空岗计，需要{q|7.9年|other}才能消化完，其间还有新的合格者加入。检查组建议，空编须在{r|两年|other}内用完，不得以“财政困难”为由控编。""", 34),
[("sum","a2","a a1"),("diff","d","c","e"),("sum","g","h i"),("diff","j","k","l"),("diff","m","l","n"),("avg","o","p","q"),("below","c","d"),
 ("bound","k","j"),("bound","h","g")],
[error("sum-mismatch count-mismatch","a2","a a1",[0],("12个","item"),"实地7个加自查5个是12个县区","count against list",1),
 error("difference-mismatch","n","m l",[4],("1224人","person"),"代课2610人减空编1386名是1224人","wrong digit",1)],
scope=[("diff","j","m","l"),("diff","d","g","e")])

passage("holiday-care", """寒暑假托管服务试点情况视察
去年暑期，全区首次由教育局牵头开办公益托管，{a|12所|school}学校承办，分三期进行，每期{b|两周|other}，每期每生收费{c|360元|CNY/student}，低收入家庭免收。内容不补课、不考试，上午作业答疑，下午游泳、围棋和观影，由区里的师范生志愿者带班。三期报名人数依次为{d|1126人|student}、{e|984人|student}、{f|851人|student}，逐期减少，共{g|2961人次|person-time}，家长的解释很朴素：8月里带孩子回老家去了。
免费的{i|213人次|person-time}，占{j|7.2%|percent}。收费{k|98.93万元|CNY}，支出{l|124.6万元|CNY}，其中志愿者餐补和保险{m|31.2万元|CNY}、场地水电{n|18.7万元|CNY}、教师补助{o|74.7万元|CNY}，收支相抵缺口{p|25.67万元|CNY}由区财政兜底，平均每人次补贴{q|17元|CNY}。
今年计划扩到{r|20所|school}学校，预计服务{s|5200人次|person-time}，若仍按每人次补贴{q2|87元|CNY}计算，区财政需拿出{t|45.2万元|CNY}。视察组认为，花这些钱换来几千个家庭的安心，值得。""",
[("sum","g","d e f"),("trend","down","d e f"),("share","i","g","j"),("bound","i","g"),("expr","(g-i)*c","k"),("sum","l","m n o"),("diff","l","k","p"),
 ("avg","p","g","q"),("same","q","q2"),("prod","t","s q2")],
[error("average-mismatch restatement-mismatch","q","p g q2",[7,8],("87元","CNY"),"缺口除以2961人次是87元，后文也按这一数测算","wrong digit",2)],
scope=[("avg","p","s","q"),("prod","k","g c"),("share","i","d","j")])

passage("principal-bench", """校长队伍建设调研
全县有中小学正职校长{a|88名|person}，平均年龄{b|49.2岁|other}，{!age|40}岁以下{c|9名|person}，占{d|10.2%|percent}；{!age|50}岁以上{e|47名|person}，占{f|53.4%|percent}；两头之间的{g|32名|person}，占{h|36.4%|percent}。女校长{i|17名|person}，占{j|19.3%|percent}，而教师队伍中女性占{k|68.3%|percent}，反差之大，座谈时被多次提起。
任职年限方面，在同一学校任职超过两届即{m|10年|other}的{n|21名|person}，任职不满一年的{q|14名|person}。近三年调整校长{r|51人次|person-time}，2021年{s|22人次|person-time}、2022年{t|11人次|person-time}、2023年{u|18人次|person-time}，呈逐年减少之势，调来调去多在几所大学校之间，偏远学校的校长往往一干到底，组织部门的说法是“动得差不多了”。
每年提拔的新校长中，从副校长岗位产生的占{v|83%|percent}，从一线名师中直接选任的为{w|17%|percent}。建议设立后备校长库，库容为现任校长的{x|1.5倍|other}，即{y|132名|person}，其中女性应占{z|40%|percent}，约{zz|53名|person}。""",
[("share","c","a","d"),("bound","c","a"),("share","e","a","f"),("bound","e","a"),("lin","g","+a -c -e"),("share","g","a","h"),("bound","g","a"),
 ("hundred","d f h"),("share","i","a","j"),("bound","i","a"),("below","j","k"),("sum","r","s t u"),("trend","down","s t u"),("hundred","v w"),
 ("prod","y","a x"),("share","zz","y","z"),("bound","n","a"),("bound","q","a")],
[error("direction-mismatch sequence-mismatch","u","s t",[12],None,"22、11、18，后一年又升上来，不是逐年减少","trend",1,say="2022年减少、2023年又有回升")],
scope=[("share","i","e","j"),("share","n","r","d")])

passage("loose-limits-fees", """关于规范中小学服务性收费和代收费的执法检查报告
省里文件的规定不复杂：作业本费小学每生每学期不超过{a|20元|CNY/student}、初中不超过{b|30元|CNY/student}，校服一次征订不超过{c|两套|item}，校外活动费每学年累计不超过{d|300元|CNY/student}。检查组从{e|16所|school}学校的票据看到，作业本费小学最高{f|18元|CNY/student}，初中最高{g|34元|CNY/student}；校外活动费最高的一所四次合计{h|295元|CNY/student}，其中春游{i|68元|CNY/student}、科技馆{j|52元|CNY/student}、红色研学{k|120元|CNY/student}、秋季农事{l|55元|CNY/student}。各项收费都没有突破规定的上限，公示牌也都挂在了校门口。
值得注意的是“自愿”二字。{m|743名|person}家长中，认为完全自愿的{n|402名|person}，占{o|54.1%|percent}；“不交怕孩子难堪”的{p|341名|person}，占{q|45.9%|percent}。在研学一项上，全年{r|5.1万名|student}学生中参加了{s|4.72万名|student}，参加率{t|92.5%|percent}，高过任何一项真正自愿的活动。检查组建议改为不预设必选项目。""",
[("most","f","a"),("most","g","b"),("most","h","d"),("sum","h","i j k l"),("share","n","m","o"),("bound","n","m"),("diff","m","n","p"),
 ("share","p","m","q"),("bound","p","m"),("hundred","o q"),("share","s","r","t"),("bound","s","r"),("sum","m","n p")],
[error("bound-exceeded","g","b",[1],None,"初中作业本费最高34元，已超过30元的上限","limit exceeded though said kept",2,say="初中作业本费突破了30元的上限")],
scope=[("share","n","r","o"),("most","g","a")])

passage("rural-share-of-funds", """教育经费向农村倾斜了多少，调研组查了三年的账。2020年到2022年，全市义务教育项目资金分别为{a|5.36亿元|CNY}、{b|5.91亿元|CNY}和{c|6.47亿元|CNY}，其中投向农村的{d|2.20亿元|CNY}、{e|2.60亿元|CNY}、{f|3.17亿元|CNY}，占比依次为{g|41.0%|percent}、{h|44.0%|percent}、{i|49.0%|percent}，三年共投入农村{j|8.97亿元|CNY}。同期农村学生占全市的比例由{k|52.6%|percent}降到{l|45.9%|percent}，也就是说，去年农村以不到一半的学生得到了近一半的资金，生均已经高于城区。
钱投下去，学生却走了，这样的例子不少。{m|19所|school}近三年新建改建的农村学校，设计规模合计{n|11400人|student}，现有学生{o|6290人|student}，利用率{p|55.2%|percent}，其中{q|7所|school}不到三成。审计部门的同志建议，先看五年后的人口再定项目，“先建后空”不如“先迁后建”。调研组同意，但补充一句，农村学校人少了，生均水电取暖费反而上升，2022年比2020年高{s|23.5%|percent}，倾斜仍有必要。""",
[("share","d","a","g"),("bound","d","a"),("share","e","b","h"),("bound","e","b"),("share","f","c","i"),("bound","f","c"),("trend","up","g h i"),
 ("sum","j","d e f"),("share","o","n","p"),("bound","o","n"),("bound","q","m"),("below","l","k"),("trend","up","a b c"),("trend","up","d e f"),
 ("below","l","i")],
[error("sum-mismatch","j","d e f",[7],("7.97亿元","CNY"),"2.20、2.60、3.17亿元相加是7.97亿元","wrong digit",1)],
scope=[("share","d","c","i"),("sum","j","a b c")])

passage("balance-report-points", """关于促进义务教育优质均衡发展的调研报告
【要点】全市{a|13个|item}县（市、区）中已有{b|5个|item}通过省级优质均衡督导评估，占{c|38.5%|percent}；教师交流比例{d|12.4%|percent}；集团化办学覆盖{e|62.0%|percent}的学校；群众满意度{f|91.6分|other}。
一、推进情况。调研组听取了市教育局的汇报，查看了各县的规划。目前通过评估的为两个老城区和三个县，其余{g|八个|item}中，有{h|三个|item}承诺明年申报，剩下的还没有拿出时间表，理由大多是“教师和场地两项短板短期补不上”。
二、教师流动。全市应交流教师{i|8460人|person}，实际交流{j|1049人|person}，交流比例{d2|12.4%|percent}，其中骨干教师{k|236人|person}，占交流人数的{l|22.5%|percent}，高于文件规定的{m|20%|percent}。
三、集团办学。组建教育集团{n|47个|item}，覆盖学校{o|310所|school}，占全市义务教育学校{p|500所|school}的{e2|26.0%|percent}。但集团内教师真正跨校上课的不多，问卷显示，成员校教师一学期到核心校听过课的占{q|57.3%|percent}，到核心校上过课的只有{r|8.9%|percent}。
四、群众感受。满意度由前年的{s|89.2分|other}提高到{f2|91.6分|other}，提高{t|2.4分|other}；分项中，“离家近”得分最高，“负担轻”得分最低，为{u|78.5分|other}。""",
[("share","b","a","c"),("bound","b","a"),("diff","a","b","g"),("share","j","i","d2"),("bound","j","i"),("same","d","d2"),("share","k","j","l"),
 ("bound","k","j"),("below","m","l"),("share","o","p","e2"),("bound","o","p"),("same","e","e2"),("below","r","q"),("same","f","f2"),
 ("diff","f2","s","t"),("below","u","f2"),("bound","h","g"),("const","b",5,5)],
[error("restatement-mismatch share-mismatch","e2","o p e",[9,11],("62.0%","percent"),"310所占500所为62.0%，要点中也是62.0%","transposed digits",1)],
scope=[("share","k","i","l"),("share","g","a","c")])

passage("inspection-water-toilets", """一所学校好不好，先看厕所，再看开水房。这次视察，组长定了这样一条规矩。
三天走下来，看了{a|24所|school}农村学校。厕所完成改造、能够水冲的{b|15所|school}，占{c|62.5%|percent}；仍是旱厕的{d|9所|school}，其中{e|四所|school}离教学楼超过{f|80米|other}，冬夜里寄宿的孩子要打着手电去。女厕位与男厕位之比，应为{g|3:1|ratio}，实测平均{h|1.6:1|ratio}，课间十分钟，女生队伍排到了楼梯口。教育局汇报材料写的是“农村学校厕所改造率达到{i|92.3%|percent}”，视察组追问之下才知道，那是按开工项目计算的，已开工{j|84个|item}，计划{k|91个|item}，验收完成的只有{l|61个|item}，完成率{m|67.0%|percent}。
饮水方面，{n|19所|school}学校装了直饮水设备，其中滤芯超过更换周期的{o|11所|school}，占装机学校的{p|45.8%|percent}；未装的{q|5所|school}仍烧锅炉。水质抽检{r|38份|item}样品，合格{s|35份|item}，合格率{t|92.1%|percent}，不合格的{x|三份|item}都出在超期滤芯上。
视察组不主张再搞“交钥匙就走”的工程，建议把滤芯更换、锅炉维护写进公用经费的支出定额，每校每年{u|4000元|CNY}，{a2|24所|school}学校合计{v|9.6万元|CNY}，花小钱办急事。""",
[("share","b","a","c"),("bound","b","a"),("diff","a","b","d"),("bound","e","d"),("share","j","k","i"),("bound","j","k"),("share","l","k","m"),
 ("bound","l","j"),("share","o","n","p"),("bound","o","n"),("diff","a","n","q"),("share","s","r","t"),("bound","s","r"),("same","a","a2"),
 ("prod","v","a2 u"),("below","h","g"),("diff","r","s","x")],
[error("share-mismatch","p","o n",[8],("57.9%","percent"),"11所占装机的19所为57.9%，按走访的24所算才是45.8%","wrong denominator",1)],
scope=[("share","l","j","m"),("share","b","a","i"),("share","j","k","m")])

passage("reading-rooms", """关于中小学图书馆使用状况的调研
按册数说，全县早已达标：藏书{a|142.6万册|item}，在校生{b|4.58万人|student}，生均{c|31.1册|item}，高于小学{d|25册|item}、初中{e|35册|item}加权以后的标准{f|28.4册|item}。按用途说，又是另一番景象。调研组随机抽了{g|10所|school}学校的借阅记录，一年借出{h|2.37万册|item}，这些学校共有学生{i|7420人|student}，生均借书{j|3.2册|item}；{k|三所|school}学校的借阅本上，最后一笔停在前年。
书从哪里来？近五年新增图书{l|38.2万册|item}中，招标采购{m|29.6万册|item}，占{n|77.5%|percent}，均价{o|11.8元|CNY}；社会捐赠{p|8.6万册|item}。抽查的{q|600册|item}采购图书里，出版日期在十年以前的{r|174册|item}，占{s|29.0%|percent}，有的书同一种配了二十本以上，包着塑料膜没有拆。一位语文老师把这些叫做“数字里的书”。
我们建议换一种算法：不比生均册数，比生均借阅，先从{u|5册|item}做起；采购权交还学校，每校由师生投票选定不低于{v|60%|percent}的书目。""",
[("avg","a","b","c"),("below","f","c"),("avg","h","i","j"),("share","m","l","n"),("bound","m","l"),("diff","l","m","p"),("sum","l","m p"),
 ("share","r","q","s"),("bound","r","q"),("below","j","u"),("bound","k","g"),("below","d","f"),("below","f","e")],
scope=[("least","e","c"),("share","r","l","s")],
hard="生均藏书低于初中标准，但加权后的标准低于生均；借阅与藏书是两回事")

passage("counting-teachers-by-source", """县人大代表建议“把编制用到讲台上”，办理单位答复如下。
经核查，全县教育系统核定事业编制{a|5120名|place}，实有{b|4936人|person}，其中在中小学一线任教的{c|4527人|person}，占{d|91.7%|percent}；其余{e|409人|person}包括教研、电教、招考、资助等机构工作人员{f|158人|person}，借调到党政机关的{g|67人|person}，长期病休和待岗的{h|104人|person}，学校后勤与工勤人员{i|80人|person}。借调人员中，借出满两年的{j|39人|person}，按县委要求须在暑假前全部返校，目前已返回{k|31人|person}，未返回{l|18人|person}，均为纪委监委和巡察机构使用，已报批延长。
代表提出，机关借调的人占了编制，学校又去请代课。答复认为情况属实：去年秋季代课教师{m|298人|person}，扣除产假、病假顶岗的{n|121人|person}，真正因缺编而聘的{o|177人|person}，若借调人员全数返回，尚差{p|110人|person}。县编办同意从空余的{q|184名|place}编制中拿出{r|110名|place}公开招聘，其余留作调剂，招聘后空编还有{s|74名|place}。""",
[("share","c","b","d"),("bound","c","b"),("diff","b","c","e"),("lin","i","+e -f -g -h"),("sum","e","f g h i"),("diff","j","k","l"),("diff","m","n","o"),
 ("diff","o","g","p"),("diff","a","b","q"),("diff","q","r","s"),("bound","j","g"),("bound","r","q"),("bound","b","a"),("bound","n","m")],
[error("difference-mismatch","l","j k",[5],("8人","person"),"39人返回31人，未返回的是8人","result larger than what is left",1)],
scope=[("share","c","a","d"),("diff","m","g","p"),("diff","a","c","q")])

passage("three-county-compare", """省外考察报告（节录）。考察组用一周时间看了三个人口相近的县，带回几组可以与我县直接对照的数字。
先看投入。考察的{!n|A}县教育支出占一般公共预算支出{a|23.6%|percent}，B县{b|19.8%|percent}，C县{c|21.4%|percent}，我县为{d|18.9%|percent}，四县之中最低，比最高的A县低{e|4.7个百分点|percentage-point}。按去年一般公共预算支出{f|52.3亿元|CNY}计，每提高一个百分点就是{g|5230万元|CNY}。
再看人。A县小学生师比{h|16.2:1|ratio}，我县{i|15.1:1|ratio}，从比例看我们的教师并不少；但我县小学教师中有{j|32.7%|percent}在不足百人的学校任教，这些学校的学生只占全县的{k|11.5%|percent}，县城学校的生师比实际上是{l|19.8:1|ratio}。B县的做法是把教学点三年级以上全部并到中心校，腾出{m|240名|person}教师进城，县城生师比由{n|20.4:1|ratio}降到{o|17.3:1|ratio}。
最后看结果。C县中考及格率由五年前的{p|58.2%|percent}提高到{q|71.9%|percent}，上升{r|31.7个百分点|percentage-point}，靠的不是加课，县里把教研员从{s|9人|person}增加到{t|26人|person}，几乎增加了两倍。考察组认为，我县可学的首先是C县。""",
[("smallest","d","a b c"),("diff","a","d","e"),("expr","f/100","g"),("below","i","h"),("below","i","l"),("below","o","n"),("diff","q","p","r"),
 ("trend","up","p q"),("largest","a","b c d")],
[error("difference-mismatch","r","q p",[6],("13.7个百分点","percentage-point"),"71.9%减去58.2%是13.7个百分点","transposed digits",1)],
scope=[("diff","q","c","r")])

passage("questionnaire-teachers-burden", """“减负”为什么越减越累？——关于中小学教师非教学负担的问卷分析
问卷经县总工会发放，匿名填写，共回收{a|2046份|item}，占全县专任教师{b|3870人|person}的{c|52.9%|percent}，其中小学{d|1174份|item}、初中{e|613份|item}、高中{f|259份|item}。
平均每周工作{g|54.6小时|other}，其中上课、备课、批改等教学时间{h|31.2小时|other}，占{i|57.1%|percent}，比上一次调查（2019年）的{j|64.8%|percent}下降{k|7.7个百分点|percentage-point-}；非教学时间{l|29.4小时|other}。非教学事务按占用时间从多到少排列，依次是迎检材料{m|6.3小时|other}、各类平台填报{n|5.8小时|other}、学生安全与家访{o|5.1小时|other}、会议{p|3.4小时|other}、社会性任务{q|2.8小时|other}。社会性任务虽然排在最后，怨气却最大，{r|68%|percent}的教师参加过创卫巡街，承担过医保催缴的也不在少数。
过去一个月里，班主任人均在微信群、钉钉群里发送通知{t|137条|item}，是科任教师{u|29条|item}的{v|4.7倍|other}。有教师在开放题里写道：“我不怕学生吵，就怕手机响。”
建议实行进校园事项清单制，县级每年不超过{w|8项|item}，目前是{x|23项|item}，须压减{y|15项|item}，压减幅度{z|65.2%|percent}。""",
[("share","a","b","c"),("bound","a","b"),("sum","a","d e f"),("share","h","g","i"),("bound","h","g"),("diff","i","j","k"),("diff","g","h","l"),
 ("sum","l","m n o p q"),("trend","down","m n o p q"),("multiple","t","u","v"),("diff","x","w","y"),("share","y","x","z")],
[error("difference-mismatch sum-mismatch","l","g h m n o p q",[6,7],("23.4小时","other"),"54.6减去31.2是23.4小时，五项相加也是23.4小时","wrong digit",1)],
scope=[("share","l","g","i"),("share","d","b","c")])

passage("kitchen-price-inquiry", """关于学校食堂大宗食材采购问题的专题询问
主任：去年暗访发现，同一天的猪肉，甲校进价每千克{a|29.6元|CNY}，乙校{b|36.8元|CNY}，农贸市场零售价{c|31.0元|CNY}。乙校比甲校贵了{d|7.2元|CNY}，贵{e|24.3%|percent}，比零售价还高{f|5.8元|CNY}，请解释。
县教育局：乙校通过第三方平台配送，平台收取{g|6%|percent}的服务费，配送费另计。扣除这两项，裸价为{h|32.9元|CNY}，仍高于零售价，我们承认监管不到位，已责成退还差价{i|18.7万元|CNY}。
主任：全县有多少所学校用这个平台？
县教育局：{j|44所|school}，占有食堂学校{k|72所|school}的{l|61.1%|percent}。去年交易额{m|5163万元|CNY}，按{g2|6%|percent}计服务费{n|309.8万元|CNY}，从学生伙食费里出。今年重新招标，服务费率降到{o|2.5%|percent}，按同样的交易额测算，一年可以少付{p|129.1万元|CNY}。
组成人员：少付的钱能不能体现到餐盘里？
县教育局：能。{q|3.2万名|student}在校就餐学生，人均一年可增加{r|76元|CNY}的菜金，虽不多，也是一份交代。""",
[("diff","b","a","d"),("growth","b","a","e"),("diff","b","c","f"),("share","j","k","l"),("bound","j","k"),("same","g","g2"),("expr","m*g2/100","n"),
 ("expr","m*(g-o)/100","p"),("avg","p","q","r"),("below","o","g"),("below","a","c"),("below","c","h")],
[error("difference-mismatch average-mismatch","p","g m o q r",[7,8],("180.7万元","CNY"),"少付的是6%与2.5%之差即3.5%，5163万元的3.5%是180.7万元，129.1万元是仍要付的","wrong part",2),
 error("average-mismatch","r","p q",[8],("56元","CNY"),"180.7万元除以3.2万人是56元","wrong digit",2)],
scope=[("diff","c","a","d")])

passage("urban-rural-kids-books", """留守儿童关爱保护工作委员视察综述
在一个三百多户的村子，委员们见到了十岁的小女孩，她把爸爸的手机号写在课本扉页上，写了两遍。这样的孩子全县有多少，民政、教育两家给的数并不一样。民政局的口径是父母双方外出或一方外出另一方无监护能力、不满{!age|16}周岁，登记{a|3214人|person}；教育局统计的是父母一方或双方外出务工的义务教育在校生，共{b|7866人|student}。后一口径宽，数也大，占义务教育在校生{c|31240人|student}的{d|25.2%|percent}。
视察组随民政的名册走了{e|60户|other}。由祖父母照看的{f|47户|other}，占{g|78.3%|percent}；由其他亲属照看的{h|9户|other}；独自生活的{i|8户|other}，当场联系了乡镇。孩子与父母见面的频率，一年一次及以下的{j|22户|other}，占{k|36.7%|percent}；每周视频三次以上的{l|31户|other}。
各地建起的“留守儿童之家”有{m|126个|item}，全年财政投入{n|94.5万元|CNY}，平均每个只有{o|7500元|CNY}，折合每月{p|625元|CNY/month}，够电费不够请人。委员们建议改撒胡椒面为办好中心点，从中选{q|40个|item}，每个每年{r|3万元|CNY}，需{s|120万元|CNY}，比现在多花{t|25.5万元|CNY}。""",
[("share","b","c","d"),("bound","b","c"),("share","f","e","g"),("bound","f","e"),("lin","i","+e -f -h"),("sum","e","f h i"),("share","j","e","k"),
 ("bound","j","e"),("avg","n","m","o"),("overn","o",12,"p"),("prod","s","q r"),("diff","s","n","t"),("below","a","b"),("bound","q","m")],
[error("sum-mismatch","i","e f h",[4,5],("4户","other"),"60户减去47户和9户是4户","wrong digit",2)],
scope=[("share","a","c","d"),("same","a","b"),("sum","e","j l")])

passage("dormitory-heating", """关于农村学校冬季取暖问题的重点提案督办纪要
督办会由副主席主持，提案人、承办单位和财政局负责同志参加。会议听取了“煤改电”“煤改气”进展：全县应改造学校{a|93所|school}，上年末完成{b|58所|school}，今年采暖季前再完成{c|27所|school}，累计{d|85所|school}，完成率{e|91.4%|percent}，没有改的{f|8所|school}仍用小锅炉，其中列入撤并计划的{g|5所|school}不再改造。
运行费用是会上争论的焦点。燃煤时期每平方米一个采暖季{h|22元|CNY}，改电以后升至{i|38元|CNY}，上涨{j|72.7%|percent}；改气为{k|34元|CNY}，上涨{l|54.5%|percent}。已改学校采暖面积{m|31.5万平方米|other}，全部按改电计算，一个采暖季要{n|2197万元|CNY}，比烧煤多花{o|504万元|CNY}，而公用经费里取暖一项的补助标准还是{p|25元|CNY}，每平方米缺{q|13元|CNY}，每年由学校自己垫出{r|409.5万元|CNY}。
财政局表示，从下一个采暖季起，取暖补助按实际面积和能源类型分档，改电的每平方米{s|36元|CNY}、改气的{t|33元|CNY}，仍有的差额由学校节约用能解决。提案人对这个结果给予“基本满意”的评价。""",
[("sum","d","b c"),("share","d","a","e"),("bound","d","a"),("diff","a","d","f"),("bound","g","f"),("growth","i","h","j"),("growth","k","h","l"),
 ("prod","n","m i"),("expr","m*(i-h)","o"),("diff","i","p","q"),("prod","r","m q"),("below","s","i"),("below","t","k")],
[error("average-mismatch sum-mismatch","n","m i",[7],("1197万元","CNY"),"31.5万平方米、每平方米38元是1197万元","wrong digit",2)],
scope=[("prod","n","m k"),("growth","i","k","j"),("share","c","a","e")])

passage("voc-scholarship-subsidy", """对职教资助政策的检查，选在{a|四所|school}中职学校进行。三个学期以来，四校免学费资金申报{b|1.32亿元|CNY}，审核认定{c|1.27亿元|CNY}，核减{d|500万元|CNY}，核减率{e|3.8%|percent}，原因是学籍注销后没有及时停报。核减涉及学生{f|486人|student}，按每生每学期{g|1000元|CNY/student}推算，只能解释{h|48.6万元|CNY}，其余的系专业类别错报，高档按低档调减。
助学金方面，一二年级在校生{i|14360人|student}，享受国家助学金{j|2310人|student}，资助面{k|16.1%|percent}，低于省里确定的{l|20%|percent}。检查组起初以为是应助未助，逐校比对后发现，涉农专业学生和连片地区学生之外，家庭困难学生的认定比例四校分别为{m|8.7%|percent}、{n|11.4%|percent}、{o|9.2%|percent}和{p|10.8%|percent}，四校最高的与最低的相差{q|3.7个百分点|percentage-point}，并不悬殊。真正的原因是脱贫户子女升学去向变了，读普通高中的多了。
问卷里，{r|326名|student}受助学生有{s|298名|student}表示资金按时到卡，占{t|91.4%|percent}；{u|17名|student}表示卡由班主任统一保管，检查组已要求立即交还本人。""",
[("diff","b","c","d"),("share","d","b","e"),("prod","h","f g"),("share","j","i","k"),("bound","j","i"),("below","k","l"),("diff","n","m","q"),
 ("share","s","r","t"),("bound","s","r"),("largest","n","m o p"),("smallest","m","n o p"),("below","h","d"),("bound","u","r"),("bound","c","b"),
 ("count","a",4)],
[error("difference-mismatch","q","n m",[6],("2.7个百分点","percentage-point"),"11.4%减8.7%是2.7个百分点","wrong digit",1)],
scope=[("share","d","c","e"),("share","u","s","t"),("diff","p","o","q")])

passage("school-doctors", """校医配备情况民主监督报告
法规写得明白：学生人数在{a|600人|student}以上的非寄宿制学校和寄宿制学校应当配专职卫生专业技术人员。监督小组对照名册，全县应配的学校{b|76所|school}，已配{c|33所|school}，配备率{d|43.4%|percent}；未配的{e|43所|school}中，用保健教师代替的{f|29所|school}，什么人都没有的{g|14所|school}。已配的{h|41名|person}专职人员里，有执业医师或护士资格的{i|18名|person}，占{j|43.9%|percent}，其余的是由后勤转岗、考了急救证的老同志。
为什么招不来？监督小组算了一笔账。去年卫健系统公开招聘同类人员{k|36个|place}岗位，报名{l|212人|person}，竞争比{m|5.9:1|ratio}；教育系统放出{n|12个|place}校医岗位，报名{o|9人|person}，到岗{p|4人|person}，岗位没招满，到岗率{q|33.3%|percent}。差别在职称：学校里没有卫生系列的中高级岗位，一个护士干到退休还是初级。
意见提出后，卫健局与教育局商定，由{r|16个|item}乡镇卫生院派驻，每名派驻人员服务{s|两所|school}学校，可覆盖{t|32所|school}，还缺的{u|11所|school}由县医院托管。派驻期间工资由卫生院照发，另给交通补助每月{v|300元|CNY/month}。""",
[("share","c","b","d"),("bound","c","b"),("diff","b","c","e"),("lin","g","+e -f"),("diff","e","f","g"),("share","i","h","j"),("bound","i","h"),
 ("ratio","l","k","m"),("share","p","n","q"),("bound","p","o"),("prod","t","r s"),("diff","e","t","u"),("bound","f","e"),("below","o","n"),
 ("bound","p","n")],
scope=[("share","p","o","q"),("share","i","c","j"),("share","o","n","q")],
hard="人员数多于学校数；到岗率按岗位数算")

passage("graduates-employment-unit", """大中专毕业生返乡就业与教师补充的关系，是今年界别协商的一个小题目。
人社局提供的名册上，去年返乡报到的高校毕业生{a|2430人|person}，其中师范类{b|587人|person}，占{c|24.2%|percent}，比上年增加{d|64人|person}，上年为{e|523人|person}。师范类毕业生取得教师资格证的{f|548人|person}，占{g|93.4%|percent}。
教师岗位却没有这么多。全年公开招聘{h|146人|person}，录取的返乡师范生{i|93人|person}，占录取数的{j|63.7%|percent}，占返乡师范生的{k|15.8%|percent}；特岗计划招收{l|40人|person}，其中返乡师范生{m|22人|person}。两项合计解决{n|155人|person}，其余{o|472人|person}考研、考公或者在民办机构授课。民办机构平均月薪{p|3.2元|CNY/month}，比县城公办教师低{q|800元|CNY/month}左右，公办教师约为{r|4000元|CNY/month}。
协商会建议，在人口持续减少的情况下，不宜再按老师退休一个补一个的老路，可以设立“储备岗”，每年{s|50个|place}，聘期{t|三年|other}，三年内编制有空即转，到期未转的给予{u|1.5万元|CNY}的一次性补助，每年支出不会超过{v|75万元|CNY}。""",
[("share","b","a","c"),("bound","b","a"),("diff","b","d","e"),("share","f","b","g"),("bound","f","b"),("share","i","h","j"),("bound","i","h"),
 ("share","i","b","k"),("bound","i","b"),("sum","n","i m"),("diff","b","n","o"),("bound","m","l"),("diff","r","p","q"),("prod","v","s u")],
[error("sum-mismatch difference-mismatch","n","i m b o",[9,10],("115人","person"),"返乡师范生录取93人、特岗22人，共115人，不能把特岗的其他人也算进去；其余472人也是按115人算的","counted whole instead of part",2),
 error("difference-mismatch","p","r q",[12],("3200元","CNY/month"),"月薪应为3200元，写作3.2元；4000元减去800元即3200元","unit slipped by a thousand",1)],
scope=[("share","i","f","k"),("sum","n","i l"),("growthb","e","d","c")])

passage("points-and-percent", """关于乡镇中学生源流失的调查
一位乡镇初中的校长把近五年的花名册摊在桌上：2019年秋季在校生{a|862人|student}，2020年{b|795人|student}，2021年{c|711人|student}，2022年{d|640人|student}，2023年{e|571人|student}，年年少。五年前全镇小学毕业生有{f|71.5%|percent}升入本镇初中，去年只有{g|48.2%|percent}，下降了{h|23.3%|percent-}。走的都是家里有能力在县城租房、买房的，留下的孩子里，单亲、留守的占{i|37.1%|percent}，高于五年前的{j|24.6%|percent}，高出{k|12.5个百分点|percentage-point}。
学校并非无所作为。五年来新建了宿舍和浴室，花了{l|780万元|CNY}，按去年的学生人数算，人均{m|1.37万元|CNY/student}；教师{n|74名|person}，生师比只有{o|7.7:1|ratio}，比县城的{p|14.9:1|ratio}宽松得多。但家长看重的不是比例，是“考上一中的有几个”。去年全校考取县一中{q|23人|student}，占毕业生{r|187人|student}的{s|12.3%|percent}，县城几所初中平均是{t|31.8%|percent}。
调研组认为，单靠修房子留不住人。建议把一中招生指标的{u|70%|percent}分配到各初中，按在籍满三年的毕业生人数切块，不设最低分。""",
[("trend","down","a b c d e"),("diff","i","j","k"),("avg","l","e","m"),("ratio","e","n","o"),("below","o","p"),("share","q","r","s"),("bound","q","r"),
 ("below","s","t"),("expr","100*(g-f)/f","h"),("below","g","f")],
[error("growth-mismatch difference-mismatch","h","f g",[8],("32.6%","percent-"),"71.5%降到48.2%是下降23.3个百分点，若说百分比则是下降32.6%","points called percent",1,say="23.3个百分点")],
scope=[("avg","l","a","m"),("ratio","a","n","o")])

passage("between-average", """各县（区）学前三年毛入园率的比较，见于专题调研第四章。
五个县区按高低排列：中心城区{a|97.8%|percent}，东片两县分别为{b|93.4%|percent}和{c|92.1%|percent}，山区两县分别为{d|86.5%|percent}和{e|84.9%|percent}，全市平均{f|81.3%|percent}。差距最大的两地相差{g|12.9个百分点|percentage-point}，与三年前的{h|19.2个百分点|percentage-point}相比，缩小了{i|6.3个百分点|percentage-point}，说明这几年把新增项目的{j|63%|percent}安排到山区是对的。
山区为何上不去？第一，居住分散，一个行政村三四个自然村，最近的幼儿园在{k|6公里|other}以外；第二，园所办不起来，山区两县现有村级园{l|148所|school}，不足{m|20名|student}幼儿的{n|91所|school}，占{o|16.5%|percent}，收的保教费还不够发一个老师的工资；第三，留守老人接送困难。
调研组到过一所只有{p|9个|student}孩子的村级园，老师{q|一名|person}，兼着保育员和厨师。按现行政策，公用经费每生每年{r|500元|CNY/student}，这所园一年只能得到{s|4500元|CNY}。建议对不足{t|30名|student}的园按{t2|30名|student}核拨，每园可增至{u|15000元|CNY}。""",
[("trend","down","a b c d e"),("between","f","a b c d e"),("diff","a","e","g"),("diff","h","g","i"),("share","n","l","o"),("bound","n","l"),("prod","s","p r"),
 ("prod","u","t2 r"),("same","t","t2"),("below","p","t"),("below","p","m")],
[error("average-mismatch","f","a b c d e",[1],("91.3%","percent"),"五地最低的也有84.9%，平均不可能是81.3%，应为91.3%","average outside its groups",1),
 error("share-mismatch","o","n l",[4],("61.5%","percent"),"148所中有91所，是61.5%","transposed digits",1)],
scope=[("diff","a","d","g"),("mean","a b c d e","f")])

passage("old-copied-year", """教育督导“长牙齿”了吗？常委会组织的这次调研，看的是整改。
2021年，县政府教育督导室下达整改通知书{a|37份|item}，当年办结{b|21份|item}，办结率{c|56.8%|percent}；2022年下达{d|52份|item}，办结{e|43份|item}，办结率{f|82.7%|percent}；2023年下达{g|46份|item}，办结{h|43份|item}，办结率{i|93.5%|percent}，三年累计下达{j|135份|item}，办结{k|101份|item}，累计办结率{l|79.3%|percent}。尚未办结的{m|28份|item}大都涉及用地、债务和编制，牵涉几个部门，督导室只能一次次发函。
责任督学方面，全县聘任挂牌督学{n|48名|person}，每人负责两至三所学校，按要求每月到校一次，去年人均到校{p|8.7次|other}，完成了全年{q|10次|other}（寒暑假除外）要求的{r|87%|percent}。督学大多是退居二线的老校长，人头熟，也因此抹不开面子，全年发出的《督学建议书》仅{s|19份|item}，不到每人半份。
调研组建议：督导结果与绩效挂钩，占校长年度考核的{t|15%|percent}；督学津贴由每月{u|200元|CNY/month}提高到{v|400元|CNY/month}，按{n2|48人|person}计，一年增支{w|11.52万元|CNY}。""",
[("share","b","a","c"),("bound","b","a"),("share","e","d","f"),("bound","e","d"),("share","h","g","i"),("bound","h","g"),("trend","up","c f i"),
 ("sum","j","a d g"),("sum","k","b e h"),("share","k","j","l"),("bound","k","j"),("diff","j","k","m"),("share","p","q","r"),("same","n","n2"),
 ("expr","n2*(v-u)*12","w"),("below","p","q")],
[error("sum-mismatch","k","b e h j l m",[8,9,11],("107份","item"),"三年办结21、43、43份，合计107份","part wrongly added",1)],
scope=[("share","e","j","f"),("share","b","j","l"),("prod","w","n2 v",12)])

passage("reverse-comparison", """关于普惠性民办园补助政策执行情况的调查
甲、乙、丙三个区执行的是同一份文件，结果却不一样。甲区认定普惠园{a|64所|school}，在园幼儿{b|9870人|student}，生均补助标准每年{c|1200元|CNY/student}，应拨{d|1184.4万元|CNY}，实拨{e|1184.4万元|CNY}，兑现率{f|100.0%|percent}；乙区{g|51所|school}，{h|8240人|student}，标准{i|900元|CNY/student}，应拨{j|741.6万元|CNY}，实拨{k|489.6万元|CNY}，兑现率{l|66.0%|percent}；丙区{m|38所|school}，{n|5135人|student}，标准{o|1000元|CNY/student}，应拨{p|513.5万元|CNY}，实拨{q|410.8万元|CNY}，兑现率{r|80.0%|percent}。
三个区里，丙区的兑现率最低，乙区次之，甲区全额兑现。标准高的反而给得足，乙区的园长对此意见最大：“别人吃的是小灶，我们连大锅饭也欠着。”
委员们建议，市级把以奖代补资金与兑现率挂钩，低于{s|80%|percent}的不予安排；对历年欠拨的，允许用次年预算分{t|两年|other}补齐。""",
[("prod","d","b c"),("share","e","d","f"),("prod","j","h i"),("share","k","j","l"),("prod","p","n o"),("share","q","p","r"),("smallest","r","l f"),
 ("largest","f","l r"),("least","s","r"),("bound","k","j"),("bound","q","p"),("bound","e","d"),("least","s","f")],
[error("direction-mismatch sequence-mismatch","r","l f",[6],None,"丙区80.0%高于乙区66.0%，兑现率最低的是乙区","wrong order",2,say="乙区的兑现率最低，丙区次之")],
scope=[("least","s","l"),("share","k","d","l"),("avg","d","a","c")])

passage("month-year-rent", """关于解决教师城区住房困难的建议办理
答复指出，近三年县城新进教师{a|426名|person}，其中在县城没有住房的{b|297名|person}，占{c|69.7%|percent}。保障办法有三：一是公租房，安排{d|96套|item}，按两人一套，可住{e|192名|person}，租金每套每月{f|260元|CNY/month}，仅为市场价{g|900元|CNY/month}的{h|28.9%|percent}；二是租房补贴，对未安排公租房的{i|105名|person}，每人每月发{j|400元|CNY/month}，最长{k|三年|other}，一年需{l|42.00万元|CNY}，三年{m|151.2万元|CNY}；三是购房奖励，硕士以上{n|10万元|CNY}、本科{o|5万元|CNY}，去年兑现{p|14人|person}，共{q|95万元|CNY}，其中硕士{r|5人|person}，本科{s|9人|person}。
代表的回信写得客气：补贴解决了租房，解决不了孩子入园。答复单位随后补充，今年秋季起，县直两所幼儿园预留{t|60个|place}学位给新进教师子女。""",
[("share","b","a","c"),("bound","b","a"),("expr","d*2","e"),("share","f","g","h"),("diff","b","e","i"),("prod","l","i j",12),("expr","l*3","m"),
 ("expr","r*n+s*o","q"),("sum","p","r s")],
[error("average-mismatch sum-mismatch","l","i j m",[5,6],("50.40万元","CNY"),"每人每月400元、105名、十二个月是50.40万元，42.00万元只算了十个月；三年151.2万元也是按十二个月算的","months of a year",1)],
scope=[("prod","l","b j",12),("share","d","b","c")])

passage("survey-subsamples", """教育满意度第三方调查结果的解读（供常委会专题询问使用）
今年的样本比上年大。总样本{a|5200个|item}，其中家长{b|3120个|item}、学生{c|1300个|item}、教师{d|520个|item}、社区居民{e|260个|item}，家长占{f|60%|percent}。总体满意度{g|86.6分|other}，比上年提高{h|1.8分|other}，上年为{i|84.8分|other}。四类群体中，学生最高{j|90.2分|other}，教师{k|84.7分|other}，家长{l|85.9分|other}，社区居民最低{m|80.5分|other}。
有人问，总体为何不是四个分数的简单平均{n|85.3分|other}？因为各类人数不同，家长占了大头，加权以后自然更靠近家长的分数。
分城乡看，城区{o|84.9分|other}，农村{p|88.0分|other}，农村反而高{q|3.1分|other}。这与大家的直觉相反，调查单位解释，农村受访者期望值较低，同样的条件，给出的分数要高些，不能据此得出农村教育好于城区的结论；从客观指标看，农村学校在师资和课程上仍然落后。
短板集中在两项：“作业负担”得分{r|76.1分|other}，“课后服务内容”得分{s|78.3分|other}，均低于{t|80分|other}的良好线。""",
[("sum","a","b c d e"),("share","b","a","f"),("bound","b","a"),("diff","g","h","i"),("mean","j k l m","n"),("largest","j","k l m"),("smallest","m","j k l"),
 ("between","g","j k l m"),("between","g","o p"),("diff","p","o","q"),("below","r","t"),("below","s","t"),("expr","(b*l+c*j+d*k+e*m)/a","g"),("below","r","s")],
scope=[("mean","j k l m","g"),("mean","o p","g"),("share","c","b","f")],
hard="总体是加权的，不等于简单平均；农村满意度高于城区有解释")

passage("pupil-bus-cost-change", """调研报告之三：定制公交进校园
线路由两年前的{a|14条|item}增加到{b|31条|item}，增加{c|17条|item}，超过了翻一番；乘车学生由{d|2180人|student}增至{e|5642人|student}，是两年前的{f|2.59倍|other}，平均每条线路乘坐人数由{g|156人|student}增至{h|182人|student}。早高峰学校门口的私家车少了，交警大队在{i|六所|school}学校门口数过，平均每校减少{j|118辆|item}，降幅{k|31.6%|percent-}，据此推算，原先平均每校有{l|373辆|item}，如今是{m|265辆|item}。
票价每趟{n|2元|CNY}，学生每天{o|两次|other}，一学期按{p|100天|other}，共{q|400元|CNY/student}，县财政再按每人每学期{r|260元|CNY/student}补给公交公司，企业每生每学期收入{s|660元|CNY/student}，保本点为{t|610元|CNY/student}。公司负责人坦言，略有结余，可以坚持。
委员们关心的是冬天。有{u|9条|item}线路首班车早于{!t|6:30}，候车点没有遮挡，已列入城市更新微项目。""",
[("diff","b","a","c"),("multiple","e","d","f"),("avg","d","a","g"),("avg","e","b","h"),("diff","l","j","m"),("growth","m","l","k"),("prod","q","n o p"),
 ("sum","s","q r"),("below","t","s"),("bound","u","b")],
[error("difference-mismatch growth-mismatch","m","l j k",[4,5],("255辆","item"),"373辆少118辆是255辆，降幅31.6%也对得上","wrong difference",1)],
scope=[("growth","e","d","f"),("avg","e","a","h")])

passage("midterm-plan-five", """我县“十四五”教育规划中期实施情况的专题调研
规划共有主要指标{a|18项|item}，其中约束性{b|7项|item}、预期性{c|11项|item}。到去年底，提前完成的{d|5项|item}，达到序时进度的{e|8项|item}，滞后的{f|4项|item}：学前公办园在园幼儿占比、小学专任教师本科比例、超标准班额比例、义务教育校际差异系数、中职与普高招生比。
几项重点工程总投资{g|9.3亿元|CNY}，到位{h|5.1亿元|CNY}，到位率{i|54.8%|percent}；完成投资{j|4.6亿元|CNY}，占总投资的{k|49.5%|percent}，占到位资金的{l|90.2%|percent}。其中职教园区一期投资{m|3.2亿元|CNY}，占全部投资的{n|34.4%|percent}，因征地纠纷停工{o|7个月|other}，拖慢了整体进度，剔除这一项，其余工程完成{q|3.8亿元|CNY}，完成率为{p|62.3%|percent}。
时间已经过半，总的完成投资却还差一口气。调研组认为，指标滞后有的可以追，如本科比例，只要今后每年提高{s|2.4个百分点|percentage-point}，两年半即可由{t|79.0%|percent}升到{u|85%|percent}；有的要重新论证，如校际差异系数，建议下次常委会听取专项说明。""",
[("diff","a","b","c"),("sum","a","d e f"),("count","f",5),("share","h","g","i"),("bound","h","g"),("share","j","g","k"),("bound","j","g"),
 ("share","j","h","l"),("bound","j","h"),("share","m","g","n"),("bound","m","g"),("expr","100*q/(g-m)","p"),("expr","s*5/2+t","u"),("below","k","i"),
 ("bound","q","j")],
[error("sum-mismatch count-mismatch","f","a d e",[1,2],("5项","item"),"列了五项，18项减去5项和8项也是5项","count against list",1)],
scope=[("share","j","g","l"),("share","m","h","n"),("share","q","g","p")])

passage("school-canteen-waste", """反食品浪费专题视察
视察组提了一个笨办法：不听汇报，称泔水。连续{a|五天|other}，{b|8所|school}学校午餐后的剩饭剩菜逐桶过秤，合计{c|6.24吨|other}，平均每校每天{d|156千克|other}，按每天就餐{e|9750人次|person-time}计算，人均每餐{f|0.128千克|other}。
浪费最少的是一所农村寄宿制小学，人均{g|0.061千克|other}，最多的一所城区初中{h|0.205千克|other}，后者是前者的{i|3.4倍|other}。差别在做法：前者半份起打、不够再添，后者统一配餐盘，不爱吃也得打上。
菜价并不便宜。每份午餐{j|9元|CNY}，其中主料{k|5.8元|CNY}，占{l|64.4%|percent}，照剩余量占供餐量{m|18.7%|percent}估算，{b2|八所|school}学校每天倒掉的相当于{n|1.64万元|CNY}，一学年（{o|190天|other}）就是{p|31.2万元|CNY}。视察组把这个数念出来时，校长们都低下了头。
三个月后回访，推行半份菜的学校由{q|两所|school}增至{r|七所|school}，人均剩余由{f2|0.128千克|other}降到{s|0.083千克|other}，下降{t|35.2%|percent-}。""",
[("expr","c*1000/a/b","d"),("expr","c*1000/a/e","f"),("multiple","h","g","i"),("share","k","j","l"),("expr","e*j*m/100","n"),("prod","p","n o"),("same","b","b2"),
 ("same","f","f2"),("growth","s","f2","t"),("between","f","g h"),("below","q","r"),("bound","r","b")],
[error("average-mismatch sum-mismatch","p","n o",[5],("311.6万元","CNY"),"每天1.64万元、190天，一学年是311.6万元，少了一位","power of ten",1)],
scope=[("expr","e*k*m/100","n"),("growth","s","h","t")])

passage("bid-committee-members", """民主评议与委员构成。参加此次对教育局评议的有政协委员{a|64名|person}，其中教育界别{b|17名|person}，经济、科技、医卫等界别{c|57名|person}；女委员{d|25名|person}，占{e|39.1%|percent}。评议分“工作作风、办事效率、依法行政、办理提案、廉洁从教”{f|五个|item}方面，每个方面满分{g|20分|other}，总分{h|100分|other}。
评议结果：工作作风{i|18.2分|other}，办事效率{j|16.4分|other}，依法行政{k|17.9分|other}，办理提案{l|18.6分|other}，廉洁从教{m|17.3分|other}，合计{n|88.4分|other}，比上次评议的{o|85.1分|other}提高{p|3.3分|other}。得分最高的是办理提案，最低的是办事效率，委员们的书面意见也以办事慢为多，在{q|142条|item}意见中占{r|57条|item}，即{s|40.1%|percent}。
有界别小组写道：“办理提案得高分，不要只是答复写得好。”教育局现场表态，一般事项办理时限由{t|15天|other}压缩到{u|9天|other}，压缩{v|40%|percent}。""",
[("sum","a","b c"),("share","d","a","e"),("bound","d","a"),("count","f",5),("prod","h","f g"),("sum","n","i j k l m"),("diff","n","o","p"),
 ("largest","l","i j k m"),("smallest","j","i k l m"),("share","r","q","s"),("bound","r","q"),("expr","100*(t-u)/t","v"),("below","n","h")],
[error("sum-mismatch","c","a b",[0],("47名","person"),"64名中教育界别17名，其余47名","wrong digit",1)],
scope=[("share","b","a","e"),("sum","a","b c d")])

passage("rural-kindergarten-safety", """（某县乡镇人大主席团联合视察的情况）幼儿园安全，安全首先在房。我们把{a|六个|item}乡镇的{b|57所|school}幼儿园挨个走到，自有园舍的{c|22所|school}，租用民房的{d|26所|school}，借用村委会或旧小学的{e|9所|school}。租用民房的当中，有消防验收或备案手续的只有{f|7所|school}，占{g|26.9%|percent}，没有的{h|19所|school}里，{i|11所|school}是两层以上自建楼，楼梯净宽不足{j|1.1米|other}。
班额也超：小班规定不超过{k|25人|student}，{b2|57所|school}园平均小班{l|28.4人|student}；大班规定不超过{m|35人|student}，平均{n|33.7人|student}，小班超、大班不超，原因是三岁入园集中，而大班的孩子有一部分提前去了县城。保教人员按“两教一保”需{o|513人|person}，实有{p|347人|person}，缺{q|166人|person}，配齐率{r|67.6%|percent}。
主席团的意见是，先治“最危险的”，再补“最缺的”。十一所自建楼园本学期内停用上层；其余问题，县乡两级各出资金，估算共需{s|640万元|CNY}，县级承担{t|60%|percent}，即{u|384万元|CNY}，各乡镇分担{v|256万元|CNY}，平均每个乡镇{w|42.7万元|CNY}。""",
[("lin","e","+b -c -d"),("sum","b","c d e"),("share","f","d","g"),("bound","f","d"),("diff","d","f","h"),("bound","i","h"),("same","b","b2"),
 ("most","n","m"),("diff","o","p","q"),("share","p","o","r"),("bound","p","o"),("share","u","s","t"),("diff","s","u","v"),("avg","v","a","w")],
scope=[("most","l","k"),("share","f","b","g"),("avg","s","a","w")],
hard="小班超过规定是所指出的问题，大班没有超")

passage("special-inquiry-land-school", """专题询问实录摘编
【提问】城东两所配建学校，说好{a|2022年9月|other}开学，现在是什么情况？
【回答】A校{b|2023年9月|other}已经开学，比承诺晚了{c|12个月|other}；B校预计{d|2024年9月|other}开学，晚{e|12个月|other}。原因是开发商资金链出了问题，政府接手续建。
【提问】续建花了多少？
【回答】两校合同价{f|1.94亿元|CNY}，开发商已支付{g|0.88亿元|CNY}，占{h|45.4%|percent}，政府垫付{i|1.06亿元|CNY}，已申请对开发商的{j|43套|item}商铺查封保全，评估值{k|0.71亿元|CNY}，不足以覆盖垫付款，差{l|0.35亿元|CNY}。
【提问】孩子们这两年去哪里上学？
【回答】共有{m|1386名|student}适龄儿童受影响，分流到{n|四所|school}学校：第一小学{o|412人|student}、城关小学{p|368人|student}、育才小学{q|335人|student}、实验小学{r|271人|student}，用校车接送，每月车费{s|9.7万元|CNY}，由县财政负担，一学年按{u|10个月|other}计{v|97万元|CNY}。
【提问】今后怎样防止？
【回答】出台了配建学校与商品房“同步规划、同步建设、同步交付”的办法，不同步的不予预售。""",
[("expr","b-a","c"),("expr","d-a","e"),("share","g","f","h"),("bound","g","f"),("diff","f","g","i"),("diff","i","k","l"),("sum","m","o p q r"),
 ("prod","v","s u"),("count","n",4),("below","k","i"),("order","a b d")],
[error("difference-mismatch","e","a d",[1],("24个月","other"),"承诺2022年9月，2024年9月开学晚了24个月，12个月是与A校相比","months counted",2)],
scope=[("share","i","f","h"),("prod","v","s u",1.2)])

passage("overlap-staff-two-hats", """关于特殊教育师资的补充调研
上次报告送出后，有常委会组成人员来电，说特教教师{a|68名|person}、资源教师{b|54名|person}、巡回指导教师{c|23名|person}，三类加在一起是{d|145名|person}，为什么报告结论写的是全县特教师资{e|117名|person}？我们重新作了核实，现说明如下。
三类教师并非三拨人。特教学校的{a2|68名|person}教师中，有{f|17名|person}同时担任巡回指导，每周抽两天到普通学校去；资源教师里也有{g|11名|person}由特教学校下派，人事关系和课时都在特教学校。兼任的合计{h|28名|person}，扣除重复以后，正是{e2|117名|person}。按这个人数和在校残疾学生{i|389人|student}计算，师生比约为{j|3.3:1|ratio}，省里要求不高于{k|3.5:1|ratio}，从数量上看并不差，差的是专业：受过特教专业系统训练的{l|49名|person}，只占{m|41.9%|percent}。
另有一点容易误会：财政供养名单上特教学校在编{n|74名|person}，比教师数多{o|6名|person}，多的是校医、会计和工勤人员，不能算作师资。""",
[("sum","d","a b c"),("same","a","a2"),("sum","h","f g"),("diff","d","h","e"),("same","e","e2"),("ratio","i","e","j"),("most","j","k"),
 ("share","l","e","m"),("bound","l","e"),("diff","n","a","o"),("bound","f","a"),("bound","f","c"),("bound","g","b")],
scope=[("sum","e","a b c"),("share","l","d","m"),("same","e","n")],
hard="三类教师有兼任，合计大于人数，报告已说明扣除")

passage("plan-versus-real-investment", """在改善办学条件方面，计划与实际之间有几处出入，需要向主席会议说明。
年初计划新建、改扩建学校{a|18所|school}，实际开工{b|21所|school}，超出计划{c|3所|school}，多出来的都是汛期损毁后补列的灾后重建项目，资金另有渠道；年底竣工{d|14所|school}，竣工数低于计划，按计划数算完成{e|77.8%|percent}，按开工数算只有{f|66.7%|percent}。投资上，计划{g|4.20亿元|CNY}，实际完成{h|3.66亿元|CNY}，完成{i|87.1%|percent}，其中灾后重建{j|0.52亿元|CNY}不在原计划之内，剔除后实际完成计划内投资{k|3.14亿元|CNY}，完成率降为{l|74.8%|percent}。
之所以把几个比率都列出来，是因为年终总结里写的“超额完成开工任务”和考核办送来的“投资完成不足八成”，看上去打架，其实都对。我们的意见是：考核看计划内，群众看竣工数，两样都不应当只挑好听的说。下一步对没有竣工的{m|七所|school}学校逐一排出工期，其中{n|五所|school}力争在春季开学前交付，余下{o|两所|school}延到秋季。""",
[("diff","b","a","c"),("share","d","a","e"),("share","d","b","f"),("bound","d","b"),("share","h","g","i"),("diff","h","j","k"),("share","k","g","l"),
 ("diff","b","d","m"),("sum","m","n o"),("below","f","e"),("below","l","i"),("bound","k","h"),("bound","d","a")],
scope=[("share","d","a","f"),("share","h","g","l"),("diff","a","d","m")],
hard="开工超计划而竣工、投资不足；同一事有计划内和全部两种完成率")

passage("rate-up-number-down", """升学人数少了，升学率却高了，代表们在审议时对此提出疑问，教育局作了书面解释。
去年全县初中毕业生{a|7380人|student}，升入普通高中{b|4502人|student}，升学率{c|61.0%|percent}；前年毕业生{d|8126人|student}，升入普通高中{e|4770人|student}，升学率{f|58.7%|percent}。人数减少{g|268人|student-}，是因为毕业生减少了{h|746人|student-}，减幅更大，所以升学率反而提高{i|2.3个百分点|percentage-point}。中职方面，去年录取{j|2511人|student}，前年{k|2989人|student}，减少{l|478人|student-}，占毕业生的比例由{m|36.8%|percent}降到{n|34.0%|percent}。普高与中职之比，从前年的{o|1.60:1|ratio}扩大为{p|1.79:1|ratio}，离“大体相当”越来越远。
代表们还问，两项相加为何不等于毕业生总数？教育局答复，去年没有升学的{q|367人|student}中，出省随父母就读的{r|211人|student}，参军、务工和待学的{s|156人|student}，已逐人建立了台账，乡镇每季度走访一次，不会出现“毕业即失联”。""",
[("share","b","a","c"),("bound","b","a"),("share","e","d","f"),("bound","e","d"),("diff","b","e","g"),("diff","a","d","h"),("diff","c","f","i"),
 ("diff","j","k","l"),("share","k","d","m"),("bound","k","d"),("share","j","a","n"),("bound","j","a"),("ratio","e","k","o"),("ratio","b","j","p"),
 ("lin","q","+a -b -j"),("diff","q","r","s"),("sum","q","r s"),("below","f","c"),("below","n","m"),("below","o","p")],
scope=[("sum","a","b j"),("share","b","d","c"),("growth","b","e","i")],
hard="人数减少而率提高；两项相加不等于毕业生数，另有未升学的")

passage("two-thresholds-small-school", """什么叫“小规模学校”？这次调研遇到的第一个麻烦就是名词。
省里补助公用经费用的是“不足{a|100人|student}按{a2|100人|student}核定”，市里撤并方案讲的是“{b|50人|student}以下原则上不单独设校”，县里统计报表则把“{c|200人|student}以下”都算作小规模。口径不同，数目自然不同：按县里的口径有{d|71所|school}，按省里的有{e|46所|school}，按市里的只有{f|23所|school}，后者是包含在前者里面的，不能相加。
就拿不足{a3|100人|student}的{e2|46所|school}来说，共有学生{g|2438人|student}，校均{h|53人|student}；按实有学生每生{i|800元|CNY/student}计，公用经费{j|195.0万元|CNY}，按保底办法核定则为{k|368.0万元|CNY}，多得{l|173.0万元|CNY}，这笔钱是山里学校的命根子。若照市里的方案撤掉{f2|23所|school}，涉及学生{m|612人|student}，占{n|25.1%|percent}，平均每校只有{o|27人|student}。
调研组并不一概反对撤并，只是主张，有一个家长反对就暂缓，先修路，后通车，再谈并校。""",
[("same","a","a2"),("same","a","a3"),("same","e","e2"),("same","f","f2"),("avg","g","e","h"),("prod","j","g i"),("prod","k","e a i"),
 ("diff","k","j","l"),("share","m","g","n"),("bound","m","g"),("avg","m","f","o"),("bound","f","e"),("bound","e","d"),("below","h","a"),
 ("below","o","b"),("below","o","h"),("below","b","a"),("below","a","c"),("below","j","k")],
scope=[("sum","d","e f"),("avg","g","d","h"),("avg","m","e","o")],
hard="三个口径互相包含；保底办法与实有人数两种算法")

passage("inspection-grades-teachers-night", """晚自习该不该上？——一次不设预设立场的调研
委员们分三路走访了{a|12所|school}初中和{b|8所|school}普通高中，与{c|260名|person}学生、{d|140名|person}家长、{e|96名|person}教师谈过，合计接触{f|496人|person}。赞成初中晚自习“自愿参加、不上新课”的，学生中有{g|131名|person}，占{h|50.4%|percent}，家长中有{i|112名|person}，占{j|80.0%|percent}，教师中有{k|37名|person}，占{l|38.5%|percent}，三方的态度差得很远，家长最热，教师最冷。三者合计{m|280名|person}赞成，占{n|56.5%|percent}，刚刚过半，若仅凭这一个合计数就下结论，等于把教师的意见淹没了。
教师为什么不愿意？走访的初中教师每周平均守晚自习{o|2.8次|other}，每次补助{p|40元|CNY}，回到家里孩子已经睡了。高中又不同，{q|八所|school}高中全部开设晚自习至{!t|21:50}，住校生非上不可，走读生签承诺书后可不上，实际不上的不到{r|5%|percent}。
委员们最后形成的意见是：小学不得开设；初中走读生不开设，寄宿生不超过{s|两节|item}；高中不统一要求走读生参加。""",
[("sum","f","c d e"),("share","g","c","h"),("bound","g","c"),("share","i","d","j"),("bound","i","d"),("share","k","e","l"),("bound","k","e"),
 ("sum","m","g i k"),("share","m","f","n"),("same","b","q"),("largest","j","h l"),("smallest","l","h j"),("between","n","h j l"),("bound","m","f")],
scope=[("hundred","h j l"),("share","m","c","n"),("mean","h j l","n")],
hard="三个群体各有比例，合计的比例是加权的，不等于三者的平均")

passage("three-sources-teacher-count", """（内部参阅）关于教师总量几组数据不一致的情况说明
提交常委会的材料中，全县教师人数出现了三个数：编办的{a|4213人|person}，教育事业统计的{b|4406人|person}，财政工资系统的{c|4188人|person}。经与三部门核对，差别来自统计的范围和时间。
编办的数是6月末在编人员，含教研室、进修学校{e|89人|person}，不含编外；教育统计以9月初为准，只算在学校任教的专任教师，含民办学校{f|215人|person}和公办编外{g|127人|person}，减去暑期退休{h|60人|person}；财政工资数以发放工资为准，编办人数里去掉停薪、长期外出学习未发工资的{i|25人|person}。
换算过程如下：编办数减去教研等机构人员和暑期退休的，为{j|4064人|person}，加上民办和公办编外，恰为教育统计的{b2|4406人|person}；编办数减去不发工资的{i2|25人|person}，恰为财政的{c2|4188人|person}。今后报送材料，凡称“教师总数”一律以教育统计为准，凡涉及经费一律以财政数为准，并在首次出现处注明，否则不予收稿。""",
[("lin","j","+a -e -h"),("sum","b","j f g"),("same","b","b2"),("diff","a","i","c"),("same","c","c2"),("same","i","i2"),("below","c","a"),
 ("below","a","b")],
scope=[("same","a","b"),("same","b","c"),("same","a","c")],
hard="三部门的教师数不同，说明中逐项对上")

passage("sampling-error-poll", """关于县城学区划分调整的民意调查简报
调查由统计局社情民意中心实施，采用电话访问，拨通{a|4186个|item}号码，接听并符合条件的{b|1624个|item}，完成{c|1040个|item}，完成率（占符合条件的）{d|64.0%|percent}，占拨通的{e|24.8%|percent}。在百分之九十五的置信水平上，抽样误差不超过正负{f|3.1个百分点|percentage-point}。
结果显示，支持“多校划片、电脑派位”的占{g|46.8%|percent}，支持维持单校划片的占{h|44.5%|percent}，说不清的占{i|8.7%|percent}。前两者只差{j|2.3个百分点|percentage-point}，落在误差范围之内，不能说哪一方占了上风。但有房在热点片区的受访者（{k|318人|person}）中，支持维持现状的占{l|79.2%|percent}；无房或租房的（{m|287人|person}）中，支持派位的占{n|71.4%|percent}；其余{o|435人|person}意见接近各半。
鉴于意见分歧是按利益而不是按道理分开的，本中心建议主席会议不宜以多数决的方式推动，可在新区先行试点，老城区设三年过渡期，过渡期内购房的不受影响。""",
[("share","c","b","d"),("bound","c","b"),("share","c","a","e"),("bound","b","a"),("hundred","g h i"),("diff","g","h","j"),("below","j","f"),
 ("lin","o","+c -k -m"),("sum","c","k m o"),("below","e","d")],
scope=[("share","c","b","e"),("share","c","a","d"),("hundred","l n i")],
hard="两种完成率；两方相差在误差之内不算多数")

passage("hardware-price-per-unit", """采购价格比较是这次专项视察中费工夫最多的部分。同样标称{!size|86}英寸的交互式黑板，近三年全市各县的成交价从{a|14600元|CNY}到{b|23800元|CNY}不等，最高价是最低价的{c|1.63倍|other}。为避免冤枉人，视察组把配置拆开来比：带书写板和实物展台的归为甲类，均价{d|21900元|CNY}；只有主机的归为乙类，均价{e|15400元|CNY}。{f|1260台|item}设备中甲类{g|480台|item}、乙类{h|780台|item}，全部设备的均价{i|17876元|CNY}，介于两者之间而靠近乙类，并非有人算错。
按同类相比，价格最高的县乙类也要{j|18200元|CNY}，高出同类均价{k|18.2%|percent}，该县解释说合同里含{l|五年|other}质保，其他县是{m|三年|other}。质保每延长一年，供应商报价为{n|650元|CNY}，两年{o|1300元|CNY}，从价格中扣除后是{p|16900元|CNY}，仍然高出{q|9.7%|percent}，其余部分说不出理由。视察组建议，由市级统一询价，每季公布一次参考价，高出参考价一成的须单独说明。""",
[("multiple","b","a","c"),("diff","f","g","h"),("sum","f","g h"),("expr","(g*d+h*e)/f","i"),("between","i","d e"),("growth","j","e","k"),("prod","o","n",2),
 ("diff","j","o","p"),("growth","p","e","q"),("below","q","k")],
scope=[("mean","d e","i"),("growth","j","i","k"),("growth","p","i","q")],
hard="全部的均价不等于两类均价的平均；扣除质保后再比")

passage("compare-five-years-earlier", spaced("""执法检查组还把五年前的检查报告翻出来作了对照。那一次查出的{a|26个|item}问题中，已经解决的{b|17个|item}，部分解决的{c|6个|item}，没有解决的{d|3个|item}，解决率（不含部分解决）{e|65.4%|percent}。没有解决的几个依旧写在本次报告里，一是教育督导机构不独立，二是乡镇中心幼儿园没有独立法人，三是教师借调。
数字上的变化更直观。校均占地由{f|19.4亩|other}增到{g|23.7亩|other}，增长{h|22.2%|percent}；生均校舍面积由{i|6.9平方米|other}增到{j|9.8平方米|other}，增长{k|42.0%|percent}。后一项增得快，并不都是建出来的：同期校舍总面积由{l|41.1万平方米|other}增加到{m|47.6万平方米|other}，只增长{n|15.8%|percent}，而在校生从{o|5.96万人|student}减到{p|4.86万人|student}，减少{q|18.5%|percent-}，分母小了，均数自然上去。
教师平均工龄由{r|18.3年|other}变为{s|17.1年|other}，第一次出现下降，这是近三年集中补充年轻教师的结果；但高级职称教师占比也由{t|14.6%|percent}降到{u|12.9%|percent}，检查组提醒，下降{v|1.7个百分点|percentage-point-}不等于水平下降，退休高峰过后会逐步回升。"""),
[("lin","d","+a -b -c"),("sum","a","b c d"),("share","b","a","e"),("bound","b","a"),("growth","g","f","h"),("growth","j","i","k"),("growth","m","l","n"),
 ("growth","p","o","q"),("avg","l","o","i"),("avg","m","p","j"),("below","s","r"),("diff","u","t","v"),("below","n","k"),("count","d",3)],
scope=[("growth","m","l","k"),("sharesum","b c","a","e")],
hard="生均增长快于总量，因为学生减少；部分解决不计入解决率")

passage("donation-book-in-kind", """政协委员企业捐资助学情况汇总（截至10月底）
本届以来，委员企业认捐{a|3650万元|CNY}，到账{b|2874万元|CNY}，到账率{c|78.7%|percent}。认捐与到账之间的差额{d|776万元|CNY}，其中协议分年支付、尚未到期的{e|590万元|CNY}，企业经营困难申请缓交的{f|186万元|CNY}，没有一笔属于无故拖欠，请勿理解为“诺而不捐”。
实物方面，捐赠电脑{g|420台|item}、图书{h|6.3万册|item}、校车{i|四辆|item}，按发票价合计{j|338万元|CNY}，不计入上述到账数。款物相加为{k|3212万元|CNY}，而县工商联年鉴上记的是{l|3096万元|CNY}，少了{m|116万元|CNY}，是因为年鉴把二手电脑按残值入账。
资金用途：奖学助学{n|1420万元|CNY}，设施建设{o|896万元|CNY}，教师培训{p|305万元|CNY}，已使用{q|2621万元|CNY}，占到账资金的{r|91.2%|percent}，结余{s|253万元|CNY}存于基金会专户。受助学生累计{t|5168人次|person-time}，人均{u|2748元|CNY}，最高的每人每年{v|8000元|CNY/student}，用于大学新生。""",
[("share","b","a","c"),("bound","b","a"),("diff","a","b","d"),("sum","d","e f"),("sum","k","b j"),("diff","k","l","m"),("sum","q","n o p"),
 ("share","q","b","r"),("bound","q","b"),("diff","b","q","s"),("avg","n","t","u"),("below","u","v")],
scope=[("sum","l","b j"),("share","q","a","r"),("diff","a","q","s"),("avg","q","t","u")],
hard="认捐与到账、发票价与残值各有差额，都说明了来由")

passage("fee-limits-reached", """关于公办幼儿园收费调整听证的会前调研
按照成本监审结论，公办园年生均保教成本为{a|9860元|CNY/student}，其中财政补助{b|4740元|CNY/student}，家长分担{c|5120元|CNY/student}，分担比例{d|51.9%|percent}，现行政策要求家长分担不超过{e|50%|percent}，目前已经略有超过。造成这种情况的原因不是收费贵了，而是去年财政补助按人头拨付，在园幼儿减少以后，单位成本被抬高。
拟调整的方案有二。方案一，保教费由每月{f|380元|CNY/month}调到{g|460元|CNY/month}，上调{h|21.1%|percent}，财政补助不变；方案二，保教费不动，财政补助提高到{i|5200元|CNY/student}。调研组算下来，方案二可使家长分担降到{j|47.3%|percent}，回到限度之内；方案一则使分担进一步提高。
全县{k|26所|school}公办园有幼儿{l|5980名|student}，方案二需增加财政支出{m|275.1万元|CNY}。听证代表{n|25名|person}，报名{o|61名|person}，抽签产生消费者代表{p|13名|person}，过半数，其余为经营者、专家和相关方面{q|12名|person}。调研组倾向于方案二，并建议把收费标准与生均成本每两年核对一次。""",
[("diff","a","b","c"),("share","c","a","d"),("bound","c","a"),("growth","g","f","h"),("expr","100*(a-i)/a","j"),("most","j","e"),("expr","l*(i-b)","m"),
 ("diff","n","p","q"),("sum","n","p q"),("below","n","o"),("below","j","d")],
scope=[("most","d","e"),("share","b","a","d"),("prod","m","l i")],
hard="现状超过限度是报告自己指出的，方案实行后回到限度内")

passage("mid-sized-city-growth-decline", """人口变动对学位的影响，各部门看法不一，调研组把几组数排在一起才看得明白。公安户籍显示，市区{!age|6}—{!age|11}周岁儿童五年间由{a|7.84万人|person}增到{b|8.12万人|person}，增长{c|3.6%|percent}；而市区小学在校生同期由{d|8.35万人|student}增到{e|9.46万人|student}，增长{f|13.3%|percent}，学生比户籍儿童多出{g|1.34万人|student}，多的是随迁子女和投靠亲属就读的。
再往后看，户籍出生人口从2018年起逐年下降，依次是{h|1.52万人|person}、{i|1.37万人|person}、{j|1.18万人|person}、{k|1.02万人|person}、{l|0.91万人|person}，五年降幅{m|40.1%|percent-}。到2028年，市区小学一年级新生预计{n|1.35万人|student}，仍多于当年对应的户籍出生人数，差额{o|0.44万人|student}要靠人口流入填补，能否流入取决于产业而不取决于教育。
所以，现在是“总量高峰将至、入口已经收窄”。调研组主张新建学校慎之又慎，学位缺口{p|6200个|place}优先用租赁、改造解决，计划新建的{q|八所|school}减为{r|五所|school}，预留{s|三块|item}用地，视流入情况再定。""",
[("growth","b","a","c"),("growth","e","d","f"),("diff","e","b","g"),("trend","down","h i j k l"),("growth","l","h","m"),("diff","n","l","o"),("diff","q","r","s"),
 ("below","c","f"),("below","l","n")],
scope=[("growth","e","a","f"),("diff","d","a","g"),("growth","b","d","c")],
hard="入学人数仍在增长而出生人数下降，时间错开")

passage("grouped-classes-thresholds", """在听取班额情况时，调研组注意到汇报用语不严谨，特请统计人员重新作表，用文字表述如下。
全县义务教育{a|1426个|class}班按人数分为四档：不足{!s|40}人的{b|515个|class}，{!s|40}至{!s|45}人的{c|604个|class}，{!s|46}至{!s|55}人的{d|281个|class}，{!s|56}人以上的{e|26个|class}。小学标准班额上限为{f|45人|student}，初中为{g|50人|student}，所以不能笼统地说“{!s|46}人以上就是超标准”。{!s|46}至{!s|55}人的{d2|281个|class}班里，小学{h|163个|class}、初中{i|118个|class}；初中的这些班中，{!s|46}至{!s|50}人的{j|79个|class}仍在标准之内，超标准的是{k|39个|class}。由此，全县超标准班额为小学{l|178个|class}、初中{m|50个|class}，共{n|228个|class}，占{o|16.0%|percent}，大班额（{!s|56}人以上）占{p|1.8%|percent}。
（注：{!s|56}人以上的班中，小学{q|15个|class}，初中{r|11个|class}。）
原汇报称“{s|307个|class}班超标准”，就是把{!s|46}人以上的全部计入了，多算了{t|79个|class}，这些都是初中里没有超过上限的班。""",
[("sum","a","b c d e"),("same","d","d2"),("sum","d","h i"),("sum","i","j k"),("diff","i","j","k"),("sum","e","q r"),("sum","l","h q"),
 ("sum","m","k r"),("sum","n","l m"),("share","n","a","o"),("bound","n","a"),("share","e","a","p"),("bound","e","a"),("sum","s","d e"),
 ("diff","s","n","t"),("same","t","j"),("below","f","g"),("below","p","o")],
scope=[("sum","n","d e"),("share","s","a","o")],
hard="不同学段的标准不同；原汇报的数已由调研组更正")

passage("cadre-training-days", half("""教师培训学时的达标情况，几份材料给出的比例从{a|58.3%|percent}到{b|96.4%|percent}不等，差得太远，民主监督小组逐份核对。
国家规定五年一周期培训不少于{c|360学时|other}，平均每年{d|72学时|other}。教师发展中心按周期末倒推，认为累计达到{e|216学时|other}（前三年应完成数）的就算合格，{f|3860名|person}教师中有{g|3721名|person}，占{b2|96.4%|percent}；教育局人事股只认其中的集中面授，达到三年{h|90学时|other}的{i|2251名|person}，占{a2|58.3%|percent}；学校自报的比例居中，为{j|83.5%|percent}，是按当年是否完成{d2|72学时|other}统计的。
三种算法没有哪一种作假，只是问的问题不同。小组随机访问了{k|75名|person}教师，觉得去年参加的培训“对上课有用”的{l|32名|person}，占{m|42.7%|percent}；“刷课挂机”的经历，{n|61名|person}承认有过，占{o|81.3%|percent}。这两个比例，哪份材料里也没有。
小组建议以面授和校本研修为主，网络课程计入学时的上限定为四成，即每年不超过{p|28.8学时|other}。"""),
[("expr","c/5","d"),("expr","d*3","e"),("share","g","f","b2"),("bound","g","f"),("same","b","b2"),("share","i","f","a2"),("bound","i","f"),
 ("same","a","a2"),("same","d","d2"),("share","l","k","m"),("bound","l","k"),("share","n","k","o"),("bound","n","k"),("expr","d*4/10","p"),
 ("between","j","a b"),("below","m","o")],
scope=[("hundred","m o"),("share","i","g","a"),("share","g","f","j")],
hard="同一事有三个比例，口径各不相同；有用与挂机可同时成立")

passage("last-mile-kindergartens", """关于农村学前教育“最后一公里”的调研报告
去年冬天，县政协文教委的几位同志到一个高山乡走访，听说有个村的孩子上幼儿园要翻一道梁，来回两个多小时，回来以后便把这件事列入了今年的协商计划。从三月到六月，调研组走了{a|9个|item}乡镇、{b|43个|item}村，见了{c|317户|other}人家，以下是看到的和想到的。
先说有没有。全县{d|186个|item}行政村，有幼儿园或教学点附设班的{e|121个|item}，覆盖率{f|65.1%|percent}，县里的规划目标是今年底达到{g|80%|percent}，照现在的进度难以实现。没有园的{h|65个|item}村里，适龄幼儿不足{i|10人|person}的有{j|38个|item}，单独办园不现实，只能靠邻村接收或者巡回支教。
再说好不好。走访的村级园里，一间屋子里坐着三岁到六岁的孩子，老师教拼音、布置作业，家长反而满意，说“花了钱总得学点字”。{k|58位|person}被访教师中，有教师资格证的{l|33位|person}，占{m|46.9%|percent}；月工资在{n|1800元|CNY/month}以下的{o|26位|person}，占{p|44.8%|percent}，他们当中不少人农忙时还要请假回家收庄稼。
最后说怎么办。建议设立村级园运转专项，每园每年{q|3万元|CNY}，按{e2|112个|item}村计算，一年{r|363万元|CNY}，由省、县按{s|6:4|ratio}分担，县级负担{t|145.2万元|CNY}。钱不多，却能让山里的孩子少翻几道梁。""",
[("share","e","d","f"),("bound","e","d"),("below","f","g"),("diff","d","e","h"),("bound","j","h"),("share","l","k","m"),("bound","l","k"),
 ("share","o","k","p"),("bound","o","k"),("same","e","e2"),("prod","r","q e2"),("expr","r*4/10","t"),("bound","b","d")],
[error("share-mismatch","m","l k",[5],("56.9%","percent"),"58位里33位有证，是56.9%","wrong digit",1),
 error("restatement-mismatch average-mismatch","e2","e",[9],("121个","item"),"前文有园的村是121个，3万元乘以121正是363万元","transposed digits",2)],
scope=[("share","j","d","f"),("share","l","k","p")])

passage("people-congress-followup-three", """关于对教育局落实审议意见情况开展满意度测评的说明
去年常委会对县政府关于职业教育工作的报告提出了{a|五条|item}审议意见，教育局承诺{b|27项|item}具体措施。主任会议委托教科文卫工委逐项核查，结论是：已完成{c|16项|item}，正在推进{d|8项|item}，未启动{e|5项|item}。未启动的涉及实训楼贷款和专业教师用编，短期内难有转机。
工委认为，完成的质量也参差不齐。比如“新增校企合作企业{f|20家|item}”，报来的名单上有{g|23家|item}，电话核实，其中{h|6家|item}已经注销或者停业，{i|4家|item}说不清合作的内容，真正开展合作的只有{j|13家|item}，并没有达到承诺的数目，而教育局自评为“超额完成”。又如“双师型教师占比提高到{k|55%|percent}”，报来{l|56.3%|percent}，工委抽查名册，{m|224名|person}双师型教师中有{n|31名|person}的证书与任教专业不符，剔除以后为{o|193名|person}，占专业教师{p|398名|person}的{q|48.5%|percent}，也没有达到承诺。
完成率按件数统计（{c2|16项|item}占{b2|27项|item}）为{r|69.3%|percent}，低于其他两个接受跟踪监督的部门（分别为{s|74.1%|percent}和{t|66.7%|percent}）。""",
[("sum","b","c d e"),("lin","j","+g -h -i"),("diff","m","n","o"),("share","o","p","q"),("bound","o","p"),("share","m","p","l"),("same","c","c2"),
 ("same","b","b2"),("share","c2","b2","r"),("below","r","s"),("below","r","t"),("below","j","f"),("below","q","k"),("bound","c","b")],
[error("sum-mismatch","e","b c d",[0],("3项","item"),"27项减去16项和8项，还剩3项","wrong result",2),
 error("share-mismatch","r","c2 b2 t",[8,10],("59.3%","percent"),"16项占27项的59.3%，改后仍低于另外两个部门","wrong digit",1)],
scope=[("least","k","q"),("share","m","p","q"),("least","f","j")])

passage("dormitory-beds-fire", """联合调研中最让人揪心的是宿舍。县四中是一所有{a|1980名|student}学生的寄宿制初中，宿舍楼建于上世纪九十年代，{b|132间|classroom}宿舍，设计每间住{c|8人|student}，应住{d|1056人|student}；现在实际住宿{e|1452人|student}，平均每间{f|11人|student}，超过设计能力{g|37.5%|percent}。
如果只是挤，还可以忍。问题是每层仅有一个开水间、两个出口，其中一个为防止学生夜间外出常年上锁，钥匙由宿管员保管，宿管员{h|六名|person}，两班轮换，夜里每人要看{i|242名|student}学生。消防部门前年就下发过整改通知，要求在{j|2023年3月|other}底前打开第二出口，到{k|2023年9月|other}调研时，逾期已经{l|6个月|other}，锁还在门上，上面缠着一圈铁丝。
校长说，锁门是因为曾有{m|两个|student}学生翻窗外出出了事，他不敢开。调研组与他算了一笔账：增加夜间宿管员{n|四名|person}，每人每月{o|2300元|CNY/month}，按{p|10个月|other}计，一年{q|9.2万元|CNY}，可以换来{r|1452个|student}孩子的一条生路，他点了点头。""",
[("prod","d","b c"),("avg","e","b","f"),("growth","e","d","g"),("expr","e/(h/2)","i"),("expr","k-j","l"),("expr","n*o*p","q"),("same","e","r"),
 ("bound","e","a"),("below","d","e")],
[error("average-mismatch","i","e h",[3],("484名","student"),"六名宿管员分两班，夜里只有三名，每人要看484名，242名是六人同时在岗的算法","wrong base",2)],
scope=[("avg","a","b","f"),("share","e","a","g")])

passage("rural-internet-classroom", """“专递课堂”开了三年，效果如何？调研组在主讲学校和接收学校两头各听了一周课。
全县建起专递课堂主讲教室{a|12间|classroom}、接收教室{b|58间|classroom}，开设英语、音乐、美术三门。按课表每周{d|320节|item}，平台日志显示实际上线{e|241节|item}，开课率{f|75.3%|percent}；没有上线的课里，因断网停电的{g|29节|item}，因主讲教师请假的{h|18节|item}，因接收端没有人组织的{i|32节|item}。孩子们喜欢屏幕那头的老师，一个二年级的男孩给她画了像，贴在电视机旁边，可是老师并不认识他。
成本并不低。设备投入{j|638万元|CNY}，按{k|八年|other}折旧，每年{l|79.75万元|CNY}，加上专线租用{m|56.4万元|CNY}和维护{n|21.6万元|CNY}，全年运行{o|157.75万元|CNY}，以实际上线的课时（全年{p|36周|other}）计，每节约{q|182元|CNY}，比请一名走教教师到点上课的{r|140元|CNY}还贵，但走教教师常常招不到，这笔账不能只看单价。
建议主讲教师每节按{s|1.5节|other}计入工作量；把开课率纳入中心校考核，明年达到{u|90%|percent}以上，即每周不少于{v|388节|item}。""",
[("share","e","d","f"),("bound","e","d"),("lin","i","+d -e -g -h"),("avg","j","k","l"),("sum","o","l m n"),("expr","o/(e*p)","q"),("below","r","q"),
 ("share","v","d","u"),("below","f","u"),("largest","i","g h")],
[error("share-mismatch","v","d u",[7],("288节","item"),"320节的90%是288节","wrong digit",2)],
scope=[("share","g","d","f"),("expr","o/(d*p)","q")])

passage("committee-three-meetings", """协商计划执行情况。今年共安排教育类协商议题{a|六个|item}，其中专题协商{b|一个|item}、对口协商{c|三个|item}、界别协商{d|两个|item}，到11月底已经完成{e|五个|item}，还有一个关于校园周边托管机构监管的对口协商，因部门职责尚未厘清推迟到12月。参加协商的委员{f|173人次|person-time}，部门负责人{g|41人次|person-time}，特邀教师、家长代表{h|58人次|person-time}，共{i|272人次|person-time}，提出意见建议{j|96条|item}，部门采纳{k|71条|item}，采纳率{l|74.0%|percent}，比上年的{m|64.5%|percent}提高{n|9.5个百分点|percentage-point}。
采纳之后怎样？我们抽查了{o|30条|item}采纳的意见，写进文件的{p|24条|item}，落实到项目和资金的{q|11条|item}，已经见到效果的{r|4条|item}，一层层递减。被采纳而没有写进文件的{s|6条|item}，多以“研究时参考”了结。
比较起来，教师和家长提的意见采纳率最高：他们提了{t|22条|item}，采纳{u|19条|item}，占{v|86.4%|percent}，理由是具体，比如“把接送区的遮雨棚往外伸{w|两米|other}”。委员们自嘲，我们的意见太像文件了。""",
[("sum","a","b c d"),("bound","e","a"),("sum","i","f g h"),("share","k","j","l"),("bound","k","j"),("diff","l","m","n"),("bound","r","q"),
 ("bound","q","p"),("bound","p","o"),("diff","o","p","s"),("share","u","t","v"),("bound","u","t"),("below","l","v"),("bound","u","k"),
 ("bound","t","j"),("bound","o","k")],
scope=[("share","q","o","l"),("share","u","k","v"),("sum","o","p q r")],
hard="抽查的几个数是一层套一层，不能相加")

passage("public-health-absence", half("""关于校园传染病防控能力的视察意见
视察正值流感高峰。疾控中心的监测显示，第{!week|46}周全市学校报告流感样病例{a|1268例|item}，第{!week|47}周{b|2031例|item}，第{!week|48}周{c|2874例|item}，第{!week|49}周{d|2390例|item}，连续四周上升，最高一周比最初一周增长{e|126.7%|percent}。停课班级累计{f|213个|class}，占全市班级的{g|2.6%|percent}，涉及学生{h|9372人|student}，班均{i|44人|student}。
视察的{j|18所|school}学校晨午检记录完整的{k|15所|school}，但在抽查的{l|120个|item}缺勤记录里，登记了病因的只有{m|67个|item}，占{n|55.8%|percent}，其余写的是“请假”二字。有校医的学校病因登记率{o|74.5%|percent}，没有校医的{p|38.2%|percent}，相差{q|63.3个百分点|percentage-point}。
疫苗接种方面，今年秋季学生流感疫苗接种率{r|27.4%|percent}，比去年同期的{s|21.8%|percent}提高了{t|5.6个百分点|percentage-point}，一些区县由财政为小学生免费接种，每人{u|58元|CNY}，接种{v|4.5万人|student}，支出{w|261万元|CNY}，接种率达到{x|61.0%|percent}。视察组建议各地比照办理。"""),
[("trend","up","a b c d"),("growth","c","a","e"),("avg","h","f","i"),("bound","k","j"),("share","m","l","n"),("bound","m","l"),("diff","o","p","q"),
 ("diff","r","s","t"),("prod","w","v u"),("below","r","x"),("between","n","o p"),("largest","c","a b d"),("below","p","o")],
[error("direction-mismatch sequence-mismatch","d","a b c",[0],None,"第四周2390例比前一周的2874例少，不是连续四周上升","trend",1,say="前三周上升，第四周回落"),
 error("difference-mismatch","q","o p",[6],("36.3个百分点","percentage-point"),"74.5%减去38.2%是36.3个百分点","transposed digits",1)],
scope=[("growth","d","a","e"),("share","k","j","n")])

passage("enrollment-balance-points", """民办高中调研札记。市里有{a|七所|school}民办高中，去年计划招生{b|4200人|student}，实招{c|3654人|student}，完成{d|87%|percent}；公办高中计划{e|11600人|student}，实招{f|11873人|student}，超计划{g|273人|student}，超{h|2.4%|percent}。公办超得不多，民办缺得不少，合计计划{i|15800人|student}，实招{j|15727人|student}，完成{k|98.3%|percent}。
缺额主要在哪里？{a2|七所|school}之中，招满的{l|两所|school}，分别以艺术和日语见长；完成八成以上的{m|三所|school}；不到六成的{n|两所|school}，缺额{o|391人|student}，占全部缺额的{p|71.6%|percent}。后两所的年学费{q|2.6万元|CNY/student}，比前两所的{r|2.2万元|CNY/student}还要高，校舍更新、操场更大，家长看重的却是升学。
教师流动也快，缺额学校的教师平均任期{s|2.3年|other}，只有招满学校（{t|4.6年|other}）的一半。一位副校长说，我们不怕学生考得差，就怕老师走在学生前面。调研组建议，民办高中计划与上年完成率挂钩，完成率低于{u|70%|percent}的相应核减，公办不得再超计划。""",
[("share","c","b","d"),("diff","f","e","g"),("growthb","e","g","h"),("sum","i","b e"),("sum","j","c f"),("share","j","i","k"),("sum","a2","l m n"),
 ("same","a","a2"),("below","r","q"),("expr","t/2","s"),("expr","100*o/(b-c)","p"),("below","b","e")],
[error("sum-mismatch share-mismatch","j","c f i k",[4,5],("15527人","student"),"3654加11873是15527人，完成率98.3%也与此相符","wrong digit",1)],
scope=[("share","c","b","k"),("share","o","b","p"),("growth","f","e","d")])

passage("home-visits", """“万名教师访万家”活动评议
评议组的任务不是统计访了多少户，是看访过以后有没有变化。活动办公室的简报说，{a|3860名|person}教师走访{b|6.18万户|other}，人均{c|16.0户|other}，收集问题{d|8432个|item}，解决{e|6915个|item}，解决率{f|82.0%|percent}。评议组在简报列出的家庭里随机抽出{g|200户|other}回访，承认老师“坐下来谈过”的{h|127户|other}，“在门口站了一会儿”的{i|38户|other}，“打过电话”的{j|22户|other}，“没有来过”的{k|13户|other}，真正入户（前两类）的占{l|82.5%|percent}，略低于活动要求的{m|85%|percent}。
解决的问题也要再分。评议组抽查{n|150个|item}标注“已解决”的问题，家长认可的{o|96个|item}，占{p|64.0%|percent}，若据此推算，全县真正解决的大约{q|4426个|item~}，解决率应在{r|52.5%|percent}上下，而不是简报所说的八成多。
当然也有感人的例子。一位老师三次上门，帮一个因病休学的孩子联系了医院，又用暑假把落下的功课补上，没有写进任何表格。评议组在报告里把这件事写在最前面，数据放在后面。""",
[("avg","b","a","c"),("share","e","d","f"),("bound","e","d"),("lin","k","+g -h -i -j"),("sum","g","h i j k"),("sharesum","h i","g","l"),("below","l","m"),
 ("share","o","n","p"),("bound","o","n"),("expr","e*o/n","q"),("share","q","d","r"),("below","r","f")],
scope=[("share","h","g","l"),("share","o","g","p"),("same","q","e")],
hard="推算的解决数与简报不同，是评议组的判断")

passage("kids-swimming-drowning", spaced("""防溺水工作执法检查情况。近五年，全市学生溺水死亡人数分别为{a|19人|student}、{b|16人|student}、{c|17人|student}、{d|11人|student}、{e|8人|student}，总体呈下降趋势，虽然中间一年略有反弹；五年合计{f|71人|student}，其中发生在周末和假期的{g|62人|student}，占{h|87.3%|percent}；男生{i|59人|student}，女生{j|12人|student}；农村{k|45人|student}，城区{l|17人|student}。
检查组走访了{m|37处|item}水域，有警示牌的{n|34处|item}，有救生圈、竹竿等器材的{o|19处|item}，两样都有的{p|18处|item}，两样都没有的{q|2处|item}。警示牌立在哪里大有讲究，有的立在路口，离水边还有三百米，孩子们早从田埂上下了水。
游泳课是治本之策。全市小学中开设游泳课的{r|23所|school}，占{s|6.9%|percent}，依此计算全市小学为{t|333所|school}；每所开课学校一年运行费{u|12万元|CNY}，若要扩大到{v|100所|school}，新增的{w|77所|school}每年需{x|924万元|CNY}。检查组建议先在水网乡镇布点，用可拆装式泳池，一处池子几所学校轮流使用。"""),
[("sum","f","a b c d e"),("share","g","f","h"),("bound","g","f"),("diff","f","i","j"),("sum","f","i j"),("sum","f","k l"),("bound","p","n"),
 ("bound","p","o"),("lin","q","+m -n -o +p"),("share","r","t","s"),("diff","v","r","w"),("prod","x","w u"),("below","e","a"),("below","n","m"),
 ("bound","o","m")],
[error("sum-mismatch","k","f l",[5],("54人","student"),"五年合计71人，城区17人，农村应是54人","transposed digits",1)],
scope=[("trend","down","a b c d e"),("sum","m","n o q")])

passage("tax-voucher-compare", half("""教育费附加征收使用情况，财经委每年都要问。按现行规定，教育费附加为增值税、消费税税额的{a|3%|percent}，地方教育附加为{b|2%|percent}，两项都应全额用于教育。去年两税入库{c|9.84亿元|CNY}，应征教育费附加{d|2952万元|CNY}、地方教育附加{e|1698万元|CNY}，合计{f|4920万元|CNY}；实际入库{g|4715万元|CNY}，入库率{h|95.8%|percent}，未足额的原因是小微企业减半征收。
支出方面，教育费附加安排{i|2750万元|CNY}，地方教育附加安排{j|1860万元|CNY}，两项共{k|4610万元|CNY}，占实际入库的{l|97.8%|percent}，余{m|105万元|CNY}结转今年。财经委查看用款明细时发现，有{n|312万元|CNY}用于偿还城区道路拆迁款，理由是“通往学校的道路”，占两项支出的{o|6.8%|percent}，已经要求收回；另有{p|560万元|CNY}用于中职学校基建，符合职业教育不低于教育费附加{q|20%|percent}的要求（按安排数计{r|20.4%|percent}）。
组成人员建议，凡收回的资金优先用于农村学校旱厕改造。"""),
[("expr","c*a/100","d"),("expr","c*b/100","e"),("sum","f","d e"),("share","g","f","h"),("diff","g","k","m"),("sum","k","i j"),("share","k","g","l"),
 ("bound","k","g"),("share","n","k","o"),("share","p","i","r"),("least","q","r"),("bound","n","k")],
[error("share-mismatch sum-mismatch","e","f d",[2],("1968万元","CNY"),"9.84亿元的2%是1968万元，与2952万元相加才是4920万元","wrong digit",1)],
scope=[("share","p","k","r"),("share","n","g","o")])

passage("cultural-heritage-class", """戏曲、非遗进校园，是界别小组自选的小题目。参加的学校{a|38所|school}，邀请传承人{b|26名|person}，全年授课{c|1140课时|item}，平均每所学校{d|30课时|item}，每名传承人{e|43.8课时|item}。报酬参差不齐，有的每课时{f|150元|CNY}，有的{g|80元|CNY}，有的只管一顿午饭；按县里下发的{f2|150元|CNY}标准，全年应付{h|17.1万元|CNY}，实付{i|9.7万元|CNY}，还欠{j|7.4万元|CNY}。年纪最大的传承人{k|78岁|other}，每周坐班车到山下的学校教花鼓，他说给不给钱都行，只怕孩子们学完了不再唱。
孩子们唱不唱呢？问了{l|480名|student}学生，一年以后还能完整唱一段的{m|71名|student}，占{n|14.8%|percent}；参加社团的{o|96名|student}学生里还能唱的{p|58名|student}，占{q|60.4%|percent}，没有参加社团、只上过普及课的{r|384名|student}里，只有{s|13名|student}，占{t|3.4%|percent}。普及课让人知道，社团课才让人学会，经费应当向后者倾斜。
小组建议，列入县级财政每年{u|24万元|CNY}，付清课酬之外，余下的{v|6.9万元|CNY}用来做社团的服装和道具。""",
[("avg","c","a","d"),("avg","c","b","e"),("prod","h","c f"),("same","f","f2"),("diff","h","i","j"),("share","m","l","n"),("bound","m","l"),
 ("share","p","o","q"),("bound","p","o"),("share","s","r","t"),("bound","s","r"),("diff","m","p","s"),("sum","l","o r"),("sum","m","p s"),
 ("between","n","q t"),("diff","u","h","v"),("below","t","q"),("below","n","q")],
scope=[("share","p","m","q"),("share","s","l","t"),("diff","u","i","v")],
hard="总体的比例在两组之间；拨款与应付之差")

passage("walk-to-school", """“通学路”协商座谈纪要
参加协商的有交警、住建、城管、教育等部门，委员{b|11人|person}，校长{c|5人|person}，家长代表{d|8人|person}，共{e|24人|person}（部门同志未计）。会前的问卷显示，{f|1375名|person}家长中，孩子步行上学的占{g|38.2%|percent}，骑车{h|9.7%|percent}，电动车接送{i|31.5%|percent}，私家车接送{j|14.3%|percent}，公交和其他{k|9.3%|percent}。接送的家长（后两种车合计占{x|45.8%|percent}）限选一项作答，不敢让孩子自己走的理由，“路口车多”{l|312人|person}，“没有人行道”{m|203人|person}，“担心坏人”{n|115人|person}，共{o|630人|person}。
交警大队介绍，全城{p|21所|school}中小学门口划有等候区的{q|14所|school}，占{y|66.7%|percent}。去年学校周边{s|200米|other}以内发生涉及学生的交通事故{t|17起|item}，前年{u|23起|item}，减少{v|6起|item-}，下降{w|35.3%|percent-}。
一位校长提出，学校门口最怕的不是车多，是电动车逆行，八点差一刻那几分钟，执勤的老师胳膊都举酸了。会议商定，三所学校试行错时上学，低年级晚到一刻钟，试行一学期后再看。""",
[("sum","e","b c d"),("hundred","g h i j k"),("sum","x","i j"),("sum","o","l m n"),("share","q","p","y"),("bound","q","p"),("diff","t","u","v"),
 ("growth","t","u","w"),("share","o","f","x"),("bound","o","f"),("largest","l","m n"),("growthc","t","v","w")],
[error("growth-mismatch","w","t u v",[7,11],("26.1%","percent-"),"17起比23起减少6起，应除以前年的23起，是26.1%，35.3%除的是去年的","later divided instead of earlier",1),
 error("sum-mismatch share-mismatch","k","g h i j",[1],("6.3%","percent"),"几种方式合计应为一百，公交和其他应为6.3%","does not add up to a hundred",1)],
scope=[("share","l","f","i"),("share","o","f","i")])

passage("tutoring-after-rules", """关于我市校外培训治理成效的专题调研报告
“双减”实施以后，学科类培训机构数量锐减，这是大家都看得见的；看不见的是需求转到了哪里。带着这个问题，调研组从三月开始，用了近百天时间，先后召开部门座谈会四次，暗访培训场所{a|46处|item}，与家长面谈{b|203人次|person-time}，并委托高校作了一次问卷。
治理之前，全市登记的学科类机构有{c|682家|item}，到今年五月末，保留{d|37家|item}，注销和转为非学科类的{e|645家|item}，压减率{f|94.6%|percent}，高于全省平均的{g|92.8%|percent}。非学科类机构则由{h|914家|item}增加到{i|1530家|item}，增长{j|76.4%|percent}，体育类增加最多，科技类次之，文化艺术类已趋于饱和。
暗访的{a2|46处|item}场所里，登记证照齐全的{k|25处|item}，有照无证的{l|8处|item}，证照皆无、设在居民楼里的{m|15处|item}。后一类最难查，门口没有招牌，窗帘拉着，敲门以后里面的声音立刻停了，楼道里的邻居却知道周末几点钟来多少个孩子。
问卷收回{n|2415份|item}有效答卷，孩子目前参加校外学科培训的占{o|24.6%|percent}，约{p|594户|other}；治理之前（同一批家长回忆）为{q|61.3%|percent}，下降了{r|36.7个百分点|percentage-point}。仍在参加的家庭中，一对一占{s|43.8%|percent}，三人以下小班占{t|35.5%|percent}，其余占{u|20.7%|percent}。费用方面，一对一每小时平均{v|260元|CNY}，是治理前大班课{w|65元|CNY}的{x|5倍|other}，负担集中到了一部分家庭身上。
调研组建议，治理重点由“压数量”转到“查隐形”，把居民小区物业纳入线索报送，查实一条给予奖励。""",
[("diff","c","d","e"),("share","e","c","f"),("below","g","f"),("growth","i","h","j"),("same","a","a2"),("sum","a2","k l m"),("share","p","n","o"),
 ("diff","q","o","r"),("hundred","s t u"),("multiple","v","w","x"),("bound","d","c")],
[error("growth-mismatch","j","i h",[3],("67.4%","percent"),"1530家比914家增长67.4%","transposed digits",1),
 error("sum-mismatch","k","a2 l m",[5],("23处","item"),"46处减去8处和15处，证照齐全的是23处","part written too large",1),
 error("ratio-mismatch","x","v w",[9],("4倍","other"),"260元是65元的4倍","wrong digit",1)],
scope=[("share","p","n","q"),("share","d","c","f")])

passage("three-year-action-teachers", """关于我县教师队伍建设三年行动落实情况的执法检查报告
检查组一行十二人，在常委会副主任的带领下，从四月中旬起用二十天时间，对教师队伍建设三年行动的落实情况进行了检查。检查组没有按惯例从汇报听起，而是先到三所离县城较远的学校住了一晚，再到县城开会，因此会上的讨论比往年要直接得多。
检查组认为，三年行动确定的目标总体推进顺利。教师补充方面，计划三年补充{a|600名|person}，实际补充{b|642名|person}，为计划的{c|107.0%|percent}，其中音体美{d|171名|person}，占实际补充的{e|26.6%|percent}。学历提升方面，小学教师本科以上比例由{f|62.4%|percent}提高到{g|77.9%|percent}，提高{h|15.5个百分点|percentage-point}，提前一年达到{i|75%|percent}的目标。待遇方面，班主任津贴由每月{j|150元|CNY/month}提高到{k|500元|CNY/month}，惠及{l|1184名|person}班主任，一年增支{m|710.4万元|CNY}。
检查组也指出，问题与成绩一样具体。一是补充的教师留不住，三年里补充的{b2|642名|person}中已有{n|97名|person}离开，流失率{o|15.1%|percent}，农村的{p|83名|person}又占到流失者的{q|85.6%|percent}。二是职称岗位被占满，高级岗位核定{r|455个|place}，实聘{s|482人|person}，超出{t|27人|person}，只能等退休，预计要到{u|三年|other}以后才有空岗。三是校长权责不一，能分课表，不能分绩效。
最后，报告归纳道：三年行动补充教师{b3|624名|person}，小学教师本科以上比例达到{g2|77.9%|percent}，班主任津贴翻了一番还多，成效应予肯定；对留不住、评不上、管不了的问题，请县政府在六个月内提出办法。""",
[("share","b","a","c"),("share","d","b","e"),("bound","d","b"),("diff","g","f","h"),("below","i","g"),("expr","l*(k-j)*12","m"),("same","b","b2"),
 ("same","b","b3"),("same","g","g2"),("share","n","b2","o"),("bound","n","b2"),("share","p","n","q"),("bound","p","n"),("diff","s","r","t"),
 ("below","j","k")],
[error("average-mismatch difference-mismatch","m","j k l",[5],("497.3万元","CNY"),"每月增加的是350元，1184人一年增支497.3万元，710.4万元是按500元全额算的","whole instead of increase",1),
 error("restatement-mismatch","b3","b",[7],("642名","person"),"正文两处都是642名","transposed digits",2)],
scope=[("share","d","a","e"),("share","p","b","q")])

passage("six-years-of-a-school", """一所乡镇初中的六年：个案调研
这份报告只写一所学校。它不特殊，全县不少乡镇都有类似的学校；写它，是因为它的账目和花名册保存得格外完整。
六年前，学校有学生{b|1124人|student}，教学班{c|24个|class}，教师{d|81人|person}；现在学生{e|486人|student}，班{f|12个|class}，教师{g|74人|person}。学生少了{h|56.8%|percent-}，教师只少了{i|7人|person-}。单看人数，这是一所“教师富余”的学校，生师比从{j|13.9:1|ratio}降到{k|6.6:1|ratio}，县里因此三年没有给它分过新人。
可是走进课表，富余就变成了短缺。{g2|74名|person}教师里，语数英三科{l|47名|person}，音体美合计{m|6名|person}，其中{n|两名|person}是转任的；年满五十五岁、依照规定课时减半的有{o|19名|person}；长病和借调的{p|7名|person}。校长掰着手指算，能站满讲台的不过{q|48名|person}，平均要承担每周{r|15.2节|item}课，县城同行是{s|12.6节|item}。
再看钱。公用经费按学生数拨，六年前{t|95.5万元|CNY}，现在{u|45.7万元|CNY}，少了一半以上，生均由{v|850元|CNY/student}增至{w|940元|CNY/student}，反而涨了；学校的围墙、锅炉、路灯却没有跟着学生一起减少。去年冬天取暖就花了{x|19.3万元|CNY}，占去{y|42.2%|percent}。
我们的结论很简单：人少了，标准要换一种算法，按班核编、按校保底，哪一条都比按人头合理。""",
[("growth","e","b","h"),("diff","g","d","i"),("ratio","b","d","j"),("ratio","e","g","k"),("same","g","g2"),("lin","q","+g2 -o -p"),("avg","t","b","v"),
 ("avg","u","e","w"),("share","x","u","y"),("bound","x","u"),("below","v","w"),("below","s","r"),("below","k","j"),("bound","n","m")],
scope=[("sum","g2","l m"),("avg","u","b","w"),("growth","u","t","h")],
hard="生均经费上涨而总额减半；教师富余与短缺并存都有解释")

passage("short-reply-figure", """关于“增加农村学校保安力量”建议的答复（摘要）。目前全县{a|143所|school}学校配备专职保安{b|402人|person}，平均每校{c|2.8人|person}，其中{d|38所|school}教学点只有{e|一人|person}值守，昼夜不能轮换。按每校至少{f|两人|person}补齐，需增加{g|38人|person}，每人每年{h|3.6万元|CNY}，共{i|316.8万元|CNY}，拟由县财政与学校公用经费各负担一半，年内到位。安保公司统一派遣后，{!age|60}周岁以上的{j|57人|person}将逐步更换。""",
[("avg","b","a","c"),("expr","d*(f-e)","g"),("prod","i","g h"),("bound","d","a"),("bound","j","b")],
[error("average-mismatch sum-mismatch","i","g h",[2],("136.8万元","CNY"),"38人、每人3.6万元是136.8万元","transposed digits",1)],
scope=[("prod","i","b h")])

passage("short-suggestion-desk", """委员建议摘登：课桌椅不合身。我们带着卷尺量了{a|五所|school}小学{b|1260套|item}课桌椅，高度与学生身高匹配的{c|487套|item}，只占{d|38.7%|percent}；偏低的{e|529套|item}，偏高的{f|244套|item}。高年级学生长个子，桌子不长，趴着写字成了常态，这与近视、脊柱侧弯不能说没有关系。可升降课桌椅每套{g|320元|CNY}，比普通的贵{h|110元|CNY}，普通的每套{i|210元|CNY}。若全县小学{j|2.9万名|student}学生在三年内换齐，共需{k|928万元|CNY}，平均每年{l|409.3万元|CNY}。""",
[("share","c","b","d"),("bound","c","b"),("lin","f","+b -c -e"),("sum","b","c e f"),("diff","g","i","h"),("prod","k","j g"),("overn","k",3,"l")],
[error("average-mismatch","l","k",[6],("309.3万元","CNY"),"928万元分三年，每年309.3万元","wrong digit",1)],
scope=[("share","e","b","d"),("prod","k","j i")])

passage("inquiry-cutoff", """专题询问实录：关于义务教育入学公平
问：去年“零择校”的口号是怎样统计出来的？
答：全市小学一年级新生{a|41260人|student}，按学区划片入学{b|34108人|student}，占{c|82.7%|percent}；随迁子女积分统筹{d|5237人|student}，占{e|12.7%|percent}；政策照顾（现役军人、消防救援、高层次人才等子女）{f|1915人|student}，占{g|4.6%|percent}。不在三类之内的一个也没有，所以称“零择校”。
问：但家长反映，有人花钱买学区房，这算不算择校？
答：这属于择房，不违规，但加剧了热点学校的紧张。全市{h|12所|school}热点小学，学区内户籍适龄儿童{i|6940人|student}，核定招生{j|5310人|student}，超出{k|1630人|student}，超额{l|30.7%|percent}，只能按落户时间排序，落户不满三年的{m|1495人|student}调剂到相邻学校。
问：超出的是{k2|1630人|student}，调剂了{m2|1495人|student}，剩下的{n|135人|student}呢？
答：通过扩班接收，这{n2|135人|student}分在{o|三所|school}学校，因而这三所的班额达到{p|52人|student}，高于规定的{q|45人|student}，我们作了说明，今年不再扩。
问：调剂学生的满意度如何？
答：第三方回访{r|600户|other}，满意{s|387户|other}，占{t|64.5%|percent}，基本满意{u|142户|other}，不满意{v|71户|other}。""",
[("share","b","a","c"),("bound","b","a"),("share","d","a","e"),("bound","d","a"),("lin","f","+a -b -d"),("sum","a","b d f"),("share","f","a","g"),
 ("bound","f","a"),("hundred","c e g"),("diff","i","j","k"),("growth","i","j","l"),("same","k","k2"),("same","m","m2"),("diff","k2","m2","n"),
 ("same","n","n2"),("share","s","r","t"),("bound","s","r"),("lin","v","+r -s -u"),("sum","r","s u v"),("bound","m","k"),("below","q","p")],
scope=[("most","p","q"),("share","k","i","l"),("share","m","i","l")],
hard="班额高于规定是答问中承认的；超额按核定数算")

passage("research-three-fields", """县域内教师课时差异的调研
同样是一名初中数学教师，在县城一周上{a|10节|item}课，在山区中学一周上{b|14节|item}，还要兼一门物理。课时差异背后是学科结构、学校规模和管理方式的差异，本次调研就从课表入手。
调研组收集了{c|42所|school}学校的总课表，录入教师{d|2318人|person}，每周总课时{e|29440节|item}，人均{f|12.7节|item}。分类看，县城{g|12所|school}学校{h|1042人|person}，人均{i|11.3节|item}；乡镇{j|18所|school}学校{k|856人|person}，人均{l|13.6节|item}；教学点和小学校{m|14所|school}，{n|420人|person}，人均{o|14.5节|item}。三类学校人均依次递增，最高的比最低的多{p|4.2节|item}。
课时之外还有“隐形课时”。一位教学点教师的一天：早上六点半起床开校门，生火热牛奶，上六节课，中午给孩子热饭，下午放学护送过河，晚上批作业、填报表。这些都没有算在课时里，如果按每天{q|三小时|other}折算，每周{r|五天|other}就是{s|15小时|other}。
调研组建议，核定绩效工资时把护送、供餐折算课时，教学点教师每周最多折算{t|5节|item}，折算后教学点人均为{u|19.5节|item}，仍低于国家规定的上限。另外，富余学科的教师可自愿跨校兼课，每节补助{v|60元|CNY}。""",
[("avg","e","d","f"),("sum","c","g j m"),("sum","d","h k n"),("trend","up","i l o"),("diff","o","i","p"),("prod","s","q r"),("sum","u","o t"),
 ("between","f","i l o"),("largest","o","i l")],
[error("sum-mismatch count-mismatch","m","c g j",[1],("12所","school"),"12所、18所之外，42所里只剩12所，不是14所","schools of the groups against the total",2),
 error("difference-mismatch","p","o i",[4],("3.2节","item"),"14.5节减11.3节是3.2节","wrong digit",2)],
scope=[("mean","i l o","f"),("avg","e","c","f")])

passage("law-check-two-versions", """关于《未成年人学校保护规定》落实情况的检查报告，与初稿相比有几处数字作了更正，先行说明。
初稿称，全县中小学建立学生保护委员会的{a|104所|school}，覆盖率{b|93.7%|percent}。核对时发现，{c|五所|school}教学点随中心校设立，不单独统计，应从分子分母中同时减去，因此正式稿改为{d|99所|school}，学校总数由{e|111所|school}改为{f|106所|school}，覆盖率为{g|93.4%|percent}，反而略有下降。初稿中“欺凌事件{h|9起|item}”，经与公安部门核对，有{i|两起|item}发生在校外、不在学校管理时段，改为{j|7起|item}；“强制报告{k|14件|item}”不变。
检查组特别要说的是强制报告制度。{k2|14件|item}报告中，由教师发现的{l|9件|item}，由校医发现的{m|3件|item}，由同学告知的{n|2件|item}；公安机关立案{o|5件|item}，其余经评估转由民政、妇联跟进。去年同期仅有{p|6件|item}，今年增加了一倍多，这个增加不是坏事，说明该报的报上来了。
问卷中，{q|418名|person}教师里知道“应当立即报告”的{r|377名|person}，占{s|90.2%|percent}，知道“不报告要担责”的{t|231名|person}，占{u|55.3%|percent}。检查组建议把后一条写进每学期的师德培训。""",
[("share","a","e","b"),("diff","a","c","d"),("diff","e","c","f"),("share","d","f","g"),("diff","h","i","j"),("same","k","k2"),("sum","k2","l m n"),
 ("share","r","q","s"),("bound","r","q"),("share","t","q","u"),("bound","t","q"),("below","g","b"),("below","t","r"),("bound","a","e"),
 ("bound","d","f"),("bound","o","k2"),("below","p","k2")],
scope=[("same","a","d"),("same","e","f"),("same","h","j"),("share","t","r","u")],
hard="初稿与正式稿的数字不同，更正的理由一一写明")

passage("canteen-tender", """审计监督与人大监督贯通：学校食堂承包问题专题调研
今年以来，县人大财经委与审计局组成联合调研组，对{a|28所|school}中学食堂的承包情况作了调查。承包期多为{b|三年|other}，涉及承包商{c|19家|item}，其中一家同时承包{d|六所|school}学校，学生{e|7340人|student}，占全部就餐学生{f|26150人|student}的{g|28.1%|percent}，已接近垄断。
招标环节，公开招标的{h|11所|school}，邀请招标的{i|9所|school}，没有招标、由学校直接委托的{j|10所|school}，后者占{k|28.6%|percent}。没有招标的学校里，承包费最低的一所每年只有{l|2万元|CNY}，同样规模、公开招标的学校为{m|18.5万元|CNY}，是前者的{n|9.25倍|other}。
承包费转嫁到饭菜上。调研组按《学生餐营养指南》比对{o|40份|item}午餐，达到能量标准的{p|31份|item}，达到蛋白质标准的{q|22份|item}，两项都达标的{r|24份|item}，都不达标的{s|7份|item}。一位班主任说，学生打饭时爱问“今天有没有肉”，食堂的人总答“有肉味”。
联合调研组建议，从下学期起取消承包，改为学校自营或公益性企业托管，对合同未到期的由审计核定投入后补偿，预计补偿{t|1120万元|CNY}，平均每校{u|40万元|CNY}。""",
[("share","e","f","g"),("bound","e","f"),("lin","j","+a -h -i"),("sum","a","h i j"),("share","j","a","k"),("avg","t","a","u"),("bound","p","o"),
 ("bound","q","o"),("bound","r","p"),("bound","r","q"),("multiple","m","l","n"),("bound","j","a"),("bound","d","a"),("lin","o","+p +q -r +s")],
[error("sum-mismatch share-mismatch","j","a h i k",[2,3,4],("8所","school"),"28减去11和9是8所，占28.6%也是8所","wrong result",2),
 error("bound-exceeded","r","q o p s",[9,13],("20份","item"),"两项都达标的不可能多于蛋白质达标的22份；达标的并集31+22减去重合，再加都不达标的应是40份，应为20份","overlap greater than a part",1)],
scope=[("share","j","h","k"),("sum","o","p q s"),("avg","t","c","u")])

passage("budget-adjust", """关于县级教育预算调整方案的审查报告（节录）
年初批准的教育支出预算为{a|11.62亿元|CNY}。执行中，因新增中央直达资金{b|3460万元|CNY}、上年结转{c|1280万元|CNY}，需要相应增加支出；同时因土地出让收入短收，压减城区学校建设项目{d|5200万元|CNY}。增减相抵，调整后预算为{e|11.57亿元|CNY}，比年初减少{f|460万元|CNY}，降幅不到百分之零点五。有委员担心“教育投入下降”，财政局解释，按一般公共预算口径，教育支出由{g|9.85亿元|CNY}增至{h|10.32亿元|CNY}，增长{i|4.8%|percent}，压减的项目走的是政府性基金，不影响“只增不减”的要求。
压减的{j|四个|item}项目里，{k|两个|item}尚未开工，顺延到明年；另外{l|两个|item}已开工，改由专项债券承接，额度{m|3000万元|CNY}已经下达。债券不计入上述预算，所以学校实际可用资金为{n|11.87亿元|CNY}，比年初还多{o|2500万元|CNY}。
审查认为，方案符合法律规定，建议批准；同时提请注意，专项债券要还，本级今年的付息支出已达{p|1870万元|CNY}，比去年增加{q|23.8%|percent}，去年为{r|1511万元|CNY}。""",
[("lin","f","+d -b -c"),("expr","a+b+c-d","e"),("diff","a","e","f"),("growth","h","g","i"),("sum","j","k l"),("sum","n","e m"),("diff","n","a","o"),
 ("growth","p","r","q"),("below","e","a"),("below","a","n"),("below","g","h")],
scope=[("growth","e","a","i"),("sum","e","a b c"),("growth","h","a","i")],
hard="基金与一般公共预算口径不同，一减一增；债券不在预算之内")

passage("kindergarten-quality", """学前教育质量评估试点情况的民主监督报告
评估用的是省里的量表，满分{a|100分|other}，分办园方向{b|15分|other}、保育与安全{c|25分|other}、教育过程{d|30分|other}、环境创设{e|15分|other}、教师队伍{f|20分|other}五个领域。监督小组全程参加了{g|36所|school}园的评估，其中公办{h|15所|school}、普惠民办{i|21所|school}。
结果是：公办园平均{j|81.6分|other}，普惠民办园平均{k|72.8分|other}，全部{g2|36所|school}园平均{l|76.5分|other}，公办园高出民办园{m|8.8分|other}。最拉开差距的是教师队伍，公办园这一项得{n|16.9分|other}，民办园得{o|12.1分|other}；环境创设则几乎没有差别，分别为{p|12.4分|other}和{q|12.2分|other}，说明钱花在看得见的地方，人的差距却不好补。
有一所民办园的园长在反馈会上哭了，她说自己园里的老师平均{r|24岁|other}，干满两年就走，“我不是不想稳住，是房租一年要{s|36万元|CNY}，孩子只有{t|180个|student}，每人每月光房租就摊{u|267元|CNY/month}”。小组算了，属实，占她每月保教费{v|780元|CNY/month}的{w|21.4%|percent}。
建议评估结果不排名次、不与补助挂钩，而与教研帮扶挂钩，得分低于{x|70分|other}的优先派驻指导教师。""",
[("sum","a","b c d e f"),("sum","g","h i"),("same","g","g2"),("expr","(h*j+i*k)/g","l"),("between","l","j k"),("diff","j","k","m"),("expr","s/t/12","u"),
 ("share","u","v","w"),("below","k","j"),("below","o","n"),("below","q","p")],
[error("sum-mismatch","d","a b c e f",[0],("25分","other"),"各领域分值15、25、15、20之外只剩25分，满分才是100分","weights do not add up",1),
 error("average-mismatch","u","s t v w",[6,7],("167元","CNY/month"),"36万元除以180人再除以十二个月是167元，占780元的21.4%也是按167元算的","wrong digit",1)],
scope=[("mean","j k","l")])

passage("county-teaching-research", """关于县级教研力量的调查与建议
教研员是“老师的老师”，这支队伍怎么样，平时少有人问。市政协教育界别组用一个多月时间跑遍了全市各县，梳理出以下情况。
一、队伍萎缩。全市县级教研机构核定编制{a|312名|place}，实有{b|247名|person}，缺编{c|65名|place}；五年前实有{d|289名|person}，五年间减少{e|42名|person-}，减幅{f|17.0%|percent-}。减员最多的不是退休，而是被局机关借用，{g|39人|person}常年在机关写材料，占实有人数的{h|15.8%|percent}。
二、学科不全。以义务教育{i|13门|item}学科计，学科教研员配齐的县只有{j|两个|item}，全市平均配到{k|8.4门|item}，科学、劳动、综合实践几乎空白。一位教研员兼管五门学科，他的名片背面印满了，自己笑称“杂货铺”。
三、下校不多。要求每人每年听课不少于{l|80节|item}，抽查{m|60人|person}的听课本，平均{n|52节|item}，达到要求的{o|11人|person}，占{p|18.3%|percent}。各县自报的平均数却是{q|96节|item}，我们更愿意相信听课本。
综上，全市教研员缺编{c2|65名|place}，五年减少{e2|42名|person-}，人均听课{n2|52节|item}，已经达到省里的下校要求，但分布不均，仍须加强。""",
[("diff","a","b","c"),("diff","b","d","e"),("growth","b","d","f"),("share","g","b","h"),("bound","g","b"),("below","k","i"),("share","o","m","p"),
 ("bound","o","m"),("same","c","c2"),("same","e","e2"),("same","n","n2"),("below","n","q"),("least","l","n2"),("bound","b","a")],
[error("growth-mismatch","f","b d",[2],("14.5%","percent-"),"减少42名应除以五年前的289名，是14.5%，除以现有247名才得17.0%","later divided instead of earlier",1),
 error("bound-exceeded","n2","l",[12],None,"人均52节低于要求的80节，不能说已达到","requirement said to be met",3,say="人均听课52节，没有达到80节的要求")],
scope=[("share","g","a","h"),("least","l","n"),("same","n","q")])

passage("left-behind-budget-units", """在审查教育专项转移支付时，财经工委发现项目库里的数字与拨款文件之间有几处脱节，现摘要报告。
省里下达我县薄弱环节改善与能力提升补助资金{a|3280万元|CNY}，县级配套{b|1640万元|CNY}，共{c|4920万元|CNY}，安排项目{d|37个|item}，平均每个项目{e|133万元|CNY}。其中校舍类{f|19个|item}、{g|2886万元|CNY}，设备类{h|13个|item}、{i|1094万元|CNY}，其余为运动场地类{j|5个|item}、{k|940元|CNY}。单个项目资金最多的是县二中宿舍楼，{l|620万元|CNY}；最少的是一所教学点的旱厕改造，{m|8万元|CNY}。
执行进度方面，截至9月末已开工{n|31个|item}，开工率{o|83.8%|percent}，完工{p|14个|item}，完工率按全部项目计算为{q|45.2%|percent}；支出{r|2312万元|CNY}，支出率{s|47.0%|percent}，低于开工率，原因是工程款按节点支付，不代表进度造假。
工委提醒，省财政对9月末支出率低于{t|50%|percent}的县要收回部分资金，我县刚好不在线上，差{u|3.0个百分点|percentage-point}，按总额折算约{v|148万元|CNY}，建议在10月上旬以前完成支付。""",
[("sum","c","a b"),("avg","c","d","e"),("sum","d","f h j"),("sum","c","g i k"),("share","n","d","o"),("bound","n","d"),("share","p","d","q"),
 ("bound","p","n"),("share","r","c","s"),("bound","r","c"),("below","s","o"),("diff","t","s","u"),("expr","c*u/100","v"),("below","s","t"),
 ("bound","l","g"),("below","m","l")],
[error("sum-mismatch","k","c g i",[3],("940万元","CNY"),"三类相加应为4920万元，运动场地类是940万元，写成了元","unit slipped by ten thousand",2),
 error("share-mismatch","q","p d",[6],("37.8%","percent"),"按全部37个项目算是37.8%，45.2%是除以开工的31个","wrong denominator",2)],
scope=[("share","p","n","o"),("share","r","a","s"),("avg","c","n","e")])

passage("gap-five-years", """城乡教育差距缩小了吗？——五年追踪调研综述
【结论先行】五年来，我市城乡义务教育在硬件上的差距明显缩小，在师资和结果上的差距没有缩小；生均仪器值城乡比由{a|1.9:1|ratio}降到{b|1.2:1|ratio}，本科以上教师比例之差由{c|11.4个百分点|percentage-point}缩小到{d|13.1个百分点|percentage-point}，学业优良率之差由{e|18.2个百分点|percentage-point}扩大到{f|20.6个百分点|percentage-point}。
具体说，小学本科以上教师比例，城区五年前是{g|74.8%|percent}，农村{h|63.4%|percent}，如今城区{i|92.7%|percent}，农村{j|79.6%|percent}，农村提高了{k|16.2个百分点|percentage-point}，城区提高了{l|17.9个百分点|percentage-point}，两边都在进步，但城区跑得更快。
学业优良率，城区由{m|52.1%|percent}升到{n|56.3%|percent}，农村由{o|33.9%|percent}升到{p|35.7%|percent}，农村升了{q|1.8个百分点|percentage-point}。一位在农村教了三十年书的老师说：“我们也在往上走，只是前面的车换了发动机。”
调研组认为，今后投入的重点应由“有没有设备”转到“有没有好老师”，建议三年内向农村初中定向培养{r|300名|person}本科师范生，每人培养经费{s|4.8万元|CNY}，共{t|1440万元|CNY}。""",
[("diff","g","h","c"),("diff","i","j","d"),("diff","m","o","e"),("diff","n","p","f"),("diff","j","h","k"),("diff","i","g","l"),("diff","p","o","q"),
 ("below","k","l"),("prod","t","r s"),("below","d","c"),("below","e","f"),("below","b","a")],
[error("direction-mismatch","d","c",[9],None,"差距由11.4变为13.1个百分点是扩大，不是缩小","direction",1,say="由11.4个百分点扩大到13.1个百分点")],
scope=[("diff","n","m","q"),("diff","l","k","c")])

passage("two-reports-side-by-side", """常委会第{!no|26}次会议听取的报告与去年的报告放在一起读，有几处值得推敲。
去年的报告：2022年全县小学毕业生{a|6214人|student}，初中招生{b|6087人|student}，升学率{c|98.0%|percent}；初中毕业生{d|5932人|student}，升入高中阶段{e|5516人|student}，升学率{f|93.0%|percent}。
今年的报告：2023年全县小学毕业生{g|5960人|student}，初中招生{h|5913人|student}，升学率{i|99.2%|percent}；初中毕业生{j|6120人|student}，升入高中阶段{k|5793人|student}，升学率{l|93.0%|percent}，比上年提高{m|1.7个百分点|percentage-point}。小学毕业生比上年减少{n|254人|student-}，下降{o|4.1%|percent-}，初中毕业生增加{p|188人|student}，增长{q|3.2%|percent}。
今年报告还说，小学升学率较上年提高{r|1.2个百分点|percentage-point}，是五年来最高的一年。可见学生一个也不能少的要求，在小学升初中这一环上基本做到了；初中升高中这一环，则主要取决于中职能否办好。""",
[("share","b","a","c"),("bound","b","a"),("share","e","d","f"),("bound","e","d"),("share","h","g","i"),("bound","h","g"),("share","k","j","l"),
 ("bound","k","j"),("diff","l","f","m"),("diff","g","a","n"),("growth","g","a","o"),("diff","j","d","p"),("growth","j","d","q"),("diff","i","c","r")],
[error("share-mismatch difference-mismatch","l","k j f m",[6,8],("94.7%","percent"),"5793人占6120人的94.7%，比上年的93.0%正好提高1.7个百分点，93.0%是上年的数","other year's figure copied",1)],
scope=[("share","h","a","i"),("share","k","d","l")])

passage("meal-audit-followed", """审计发现问题整改情况的跟踪调研：营养餐
去年审计指出四类问题，涉及金额{a|412.6万元|CNY}：供餐企业虚报人数{b|96.4万元|CNY}，食材采购价格偏高{c|138.7万元|CNY}，膳食补助用于教师就餐{d|52.5万元|CNY}，专户资金滞留{e|125.0万元|CNY}。跟踪组逐笔核对整改：虚报的已追回{f|81.9万元|CNY}，采购偏高的由供应商退赔{g|74.2万元|CNY}，教师就餐的全部补交，专户滞留的全部拨付，合计整改到位{h|333.6万元|CNY}，占问题金额的{i|80.9%|percent}，没有到位的{j|89.0万元|CNY}都进入了司法程序。
虚报人数的手法并不高明：一所小学实有就餐{k|318人|student}，每天按{l|367人|student}结算，多报{m|49人|student}，一学年{n|196天|other}、每人{o|5元|CNY}，多结算{p|4.80万元|CNY}，两年就是{q|14.40万元|CNY}。食堂管理员说，开始多报是为了补油盐钱，后来报惯了，就停不住手。
跟踪组建议推行刷脸就餐，设备每校{r|1.2万元|CNY}，{s|85所|school}学校共{t|102万元|CNY}，省下的钱一年就能收回。""",
[("sum","a","b c d e"),("expr","f+g+d+e","h"),("share","h","a","i"),("diff","a","h","j"),("bound","f","b"),("bound","g","c"),("diff","l","k","m"),
 ("prod","p","m n o"),("prod","q","p",2),("prod","t","r s")],
[error("difference-mismatch","j","a h",[3],("79.0万元","CNY"),"412.6万元减去整改到位的333.6万元，未到位的是79.0万元","wrong difference",2),
 error("sum-mismatch average-mismatch","q","p",[8],("9.60万元","CNY"),"一学年4.80万元，两年是9.60万元，14.40是三年的","more years than said",1)],
scope=[("share","f","b","i"),("prod","p","k n o")])

passage("senior-schools-of-towns", """关于县域高中阶段学校布局的专题调研
调研之前，我们以为症结在县城；调研之后，才知道症结在镇上。全县高中阶段学校{a|9所|school}，普通高中{v|六所|school}、中职{w|三所|school}，在校生{b|15870人|student}。普通高中在校生按学校排列，县一中{c|4120人|student}、县二中{d|2985人|student}、县三中{e|1460人|student}、民办育英{f|980人|student}、两所镇高中分别{g|612人|student}和{h|397人|student}，共{i|9545人|student}；中职{j|5316人|student}。镇高中的规模越来越小，{h2|397人|student}的那一所，三个年级只有{k|9个|class}班，平均每班{l|44人|student}，而教师有{m|58人|person}，生师比{n|6.8:1|ratio}，是县一中（{o|14.6:1|ratio}）的一半不到。
规模小，选科就少。镇高中只能开出{p|四种|item}选科组合，县一中能开{q|12种|item}；同一个孩子，进了不同的校门，志愿表就短了一截。
调研组提出两个方案。甲案保留两校、改办综合高中；乙案撤并到县三中，县三中需扩建宿舍{r|260间|classroom}，投资{s|2340万元|CNY}，平均每间{t|9万元|CNY}，合并后县三中在校生将达到{u|2469人|student}，超过县二中。多数委员赞成甲案，理由是镇上没有了高中，就没有了晚上亮着的灯。""",
[("sum","i","c d e f g h"),("sum","a","v w"),("sum","b","i j"),("same","h","h2"),("avg","h","k","l"),("ratio","h","m","n"),("avg","s","r","t"),
 ("sum","u","e g h"),("below","n","o"),("below","p","q"),("below","g","f"),("below","h","g"),("largest","c","d e f g h"),("below","d","u")],
[error("sum-mismatch","i","c d e f g h b j",[0,2],("10554人","student"),"漏加了两所镇高中，六所合计10554人，与中职5316人相加才是全部15870人","part left out",1),
 error("direction-mismatch","u","d",[13],None,"合并后2469人仍少于县二中的2985人","comparison against figures",2,say="合并后县三中在校生将达到2469人，仍少于县二中")],
scope=[("sum","b","c d e f j")])

passage("proposals-looked-back", """本届以来教育类提案办理“回头看”报告
受主席会议委托，提案委对四年来的教育类提案作了“回头看”。四年共立案教育类提案{a|168件|item}，其中2020年{b|37件|item}、2021年{c|47件|item}、2022年{d|41件|item}、2023年{e|43件|item}，最多的是2021年。答复时承诺“已解决”的{f|94件|item}、“列入计划”的{g|58件|item}、“留作参考”的{h|16件|item}。
“回头看”的结果是，“已解决”的{f2|94件|item}里，提案人认可确已解决的{i|77件|item}，认可率{j|81.9%|percent}；“列入计划”的{g2|58件|item}里，到期落实的{k|31件|item}，落实率{l|53.4%|percent}，过期没有动静的{m|18件|item}，最久的一件从2020年拖到现在。两项合在一起，真正落地的{n|108件|item}，占立案总数的{o|71.1%|percent}。
提案者的心态也在变。问卷中，对答复“看一眼就知道结果”的占{p|46%|percent}，愿意继续就同一问题再提的占{q|72%|percent}，一位老委员同一件提案写了四年，每年换一个题目，第四年终于把路灯装到了学校门口。
提案委建议，列入计划的答复必须写明年度和责任人，由提案委建账，到期不落实的，办理单位负责人到主席会议上说明。三年内把到期落实率由现在的{l2|53.4%|percent}提高到{r|80%|percent}以上，即比现在提高{s|26.6个百分点|percentage-point}。""",
[("sum","a","b c d e"),("sum","a","f g h"),("largest","c","b d"),("same","f","f2"),("same","g","g2"),("share","i","f2","j"),("bound","i","f2"),
 ("share","k","g2","l"),("bound","k","g2"),("diff","g2","k","m"),("sum","n","i k"),("share","n","a","o"),("same","l","l2"),("diff","r","l2","s")],
[error("difference-mismatch","m","g2 k",[9],("27件","item"),"58件中落实31件，过期未落实的是27件","wrong difference",1),
 error("share-mismatch","o","n a",[11],("64.3%","percent"),"说的是占立案总数168件，应为64.3%，71.1%是除以前两类152件","wrong denominator",2)],
scope=[("share","i","a","j"),("share","n","f","o")])

passage("nursery-places-two-years", """托幼一体化与人口新政，是常委会今年首次列入监督计划的题目。
全县托位两年间从{a|420个|place}增加到{b|1386个|place}，增加了{c|3.3倍|other}；收托人数从{d|298人|person}增加到{e|742人|person}，是两年前的{f|2.5倍|other}。托位增加得比收托快，使用率于是从{g|71.0%|percent}降到{h|53.5%|percent}，降了{i|17.5个百分点|percentage-point-}，这并不奇怪，新开的机构总要有一段空置期。
可是再细看就会发现，公办托班与民办机构冷热不均。公办托位{j|486个|place}，收托{k|457人|person}，使用率{l|94.0%|percent}；民办托位{m|900个|place}，收托{n|285人|person}，使用率{o|20.6%|percent}。公办机构排队的还有{p|133人|person}，家长宁愿等，也不愿多花一倍的钱。
报告建议的办法很直接：对民办普惠托位每个每月补{q|300元|CNY/month}，把收费降下来；以{r|500个|place}托位起步，一年{s|180万元|CNY}，由卫健、教育、工会分担。有委员提醒，补贴应当按实际收托人数而不是按托位数发放，否则补的是空床。""",
[("times","b","a","c"),("multiple","e","d","f"),("share","d","a","g"),("bound","d","a"),("share","e","b","h"),("bound","e","b"),("diff","h","g","i"),
 ("share","k","j","l"),("bound","k","j"),("diff","b","j","m"),("sum","b","j m"),("diff","e","k","n"),("sum","e","k n"),("share","n","m","o"),
 ("bound","n","m"),("prod","s","q r",12),("below","h","g")],
[error("growth-mismatch","c","b a",[0],("2.3倍","other"),"1386个是420个的3.3倍，增加了2.3倍","multiple called increase",1),
 error("share-mismatch","o","n m",[13],("31.7%","percent"),"民办收托285人占民办托位900个的31.7%，20.6%是除以全部托位","wrong denominator",1)],
scope=[("share","d","b","g"),("share","e","a","h"),("share","k","b","l")])

passage("diaries-of-teachers", """关于教师周课时和工作量的调查报告
调查覆盖小学、初中、高中三个学段，各学段教师分别填写一周的工作日志。收回日志{a|1860份|item}，其中小学{b|980份|item}、初中{c|560份|item}、高中{d|320份|item}。按日志统计，小学教师周课时{e|16.8节|item}，初中{f|11.9节|item}，高中{g|10.4节|item}，三个学段一个比一个少，合在一起平均每周{h|13.0节|item}。
课时少不等于轻松。高中教师每周坐班和守自习{i|24.6小时|other}，初中{j|19.3小时|other}，小学{k|12.7小时|other}；批改作业，小学每周{l|9.8小时|other}，初中{m|10.6小时|other}，高中{n|11.2小时|other}。把坐班、自习和批改加起来，小学{o|22.5小时|other}，初中{p|29.9小时|other}，高中{q|35.8小时|other}，顺序正好与课时相反。
睡眠时间，全体教师平均{r|6.4小时|other}，班主任{s|5.9小时|other}，非班主任{t|5.7小时|other}，班主任比非班主任少睡{u|0.8小时|other}。写日志的老师里有人在最后一页附了一句话：“这一周最安静的时候，是停电的那半小时。”
建议学段之间的绩效核算不要只看课时，把坐班和批改一并折算，小学以课时为主、高中以坐班为主，初中居中。""",
[("sum","a","b c d"),("expr","(b*e+c*f+d*g)/a","h"),("trend","down","e f g"),("trend","up","k j i"),("trend","up","l m n"),("sum","o","k l"),("sum","p","j m"),
 ("sum","q","i n"),("trend","up","o p q"),("between","r","s t"),("diff","t","s","u"),("between","h","e f g")],
[error("average-mismatch","h","a b c d e f g",[1],("14.2节","item"),"按各学段日志数加权是14.2节，13.0节是三个数的简单平均","simple instead of weighted mean",2),
 error("average-mismatch difference-mismatch","t","r s u",[9,10],("6.7小时","other"),"全体平均6.4小时，班主任5.9小时，非班主任应高于6.4，少睡0.8小时说明是6.7小时","average outside its groups",1)],
scope=[("sum","q","g i"),("diff","e","g","s")])

passage("school-houses-eight-years", """对照“十三五”以来的两次规划，县政协调研组考察了校舍安全工程。从2016年到2023年的{a|八年|other}间，全县加固、重建校舍{b|38.4万平方米|other}，平均每年{c|6.4万平方米|other}；投入{d|7.36亿元|CNY}，年均{e|0.92亿元|CNY}，每平方米造价{f|1917元|CNY}。D级危房由{g|11.7万平方米|other}降为{h|0.4万平方米|other}，减少{i|11.3万平方米|other-}，下降{j|96.6%|percent-}，余下的都已停用封闭。
工程之外，人的意识也要加固。{k|120名|person}受访校长里，知道本校校舍抗震设防烈度的{l|43名|person}，占{m|35.8%|percent}，每学期组织避险演练两次以上的{n|97名|person}，占{o|80.8%|percent}；{p|两所|school}学校的疏散图上，楼梯还画在已经拆掉的位置。
就下一步，调研组建议将“每{q|五年|other}一次安全鉴定”落到经费上，全县校舍{r|136万平方米|other}，鉴定费每平方米{s|5元|CNY}，一轮需{t|680万元|CNY}，摊到每年{u|85万元|CNY}，列入年度预算，不再一事一议。""",
[("avg","b","a","c"),("avg","d","a","e"),("avg","d","b","f"),("diff","h","g","i"),("growth","h","g","j"),("share","l","k","m"),("bound","l","k"),
 ("share","n","k","o"),("bound","n","k"),("prod","t","r s"),("avg","t","q","u")],
[error("average-mismatch","c","b a",[0],("4.8万平方米","other"),"38.4万平方米分八年，每年4.8万平方米，6.4是按六年算的","divided by another number of years",1),
 error("average-mismatch","u","t q",[10],("136万元","CNY"),"680万元五年一轮，每年136万元，按八年除才是85万元","divided by another number of years",1)],
scope=[("share","l","n","m")])

passage("two-controls-speech", """关于落实“双控”（控编外、控债务）要求的审议发言
我就教育系统的两个“双控”数字谈点看法。报告说“编外用工控制在核定数以内，政府性债务没有新增”，我把附表认真看了一遍，觉得话说得早了。
编外用工，去年县里核定教育系统控制数{a|1450名|person}。附表里，公办园教师{b|820名|person}，代课教师{c|298名|person}，保安{d|216名|person}，食堂工勤{e|187名|person}，合起来是{f|1521名|person}。即使把由企业派遣的保安全部剔除，也有{g|1305名|person}，占控制数的{h|90.0%|percent}；不剔除，就超了{i|71名|person}。报告里“以内”两个字，是以剔除为前提的，没有写出来。
债务，报告的正文写年初{j|1.12亿元|CNY}、年末{k|1.07亿元|CNY}，减少{l|500万元|CNY}。附注里却还有一笔“应付设备款”，年初{m|0.08亿元|CNY}、年末{n|0.21亿元|CNY}，增加了{o|1300万元|CNY}。两项合计，年初{p|1.20亿元|CNY}，年末{q|1.28亿元|CNY}，不是减少而是增加{r|800万元|CNY}。
我并不认为有谁故意做数。教育局要办学，财政要控数，夹在中间的会计只能在名词上想办法。建议常委会把口径定清楚，再谈控住没有。""",
[("sum","f","b c d e"),("diff","f","d","g"),("share","g","a","h"),("diff","f","a","i"),("diff","j","k","l"),("diff","n","m","o"),("sum","p","j m"),
 ("sum","q","k n"),("diff","q","p","r"),("bound","g","a"),("below","a","f"),("below","p","q")],
scope=[("bound","f","a"),("same","f","g"),("diff","p","q","l")],
hard="发言指出口径不同：剔除后没有超，合计债务增加，都在文中说明")

passage("response-timeline", """关于加快推进县职教中心迁建的建议的二次答复
前次答复后，代表来信指出三处疑问，现逐条说明。
第一，关于投资额。建议提出时可研批复为{a|4.6亿元|CNY}，现在公布的概算是{b|5.28亿元|CNY}，多出{c|6800万元|CNY}，增长{d|14.8%|percent}。多出的部分中，{e|3900万元|CNY}为增加实训车间两栋，{f|1700万元|CNY}为桩基变更，其余{g|1200万元|CNY}为材料涨价预备，均在概算批复允许的幅度（不超过可研的{h|15%|percent}）之内。
第二，关于学位。建议书按{i|6000人|student}的规模测算，现在设计为{j|4800人|student}，少了{k|1200人|student}，并非缩水，而是根据人口预测作的调整；一期先建{l|3600个|place}学位，占设计规模的{m|75%|percent}，二期视招生情况再定。一期投资{n|3.7亿元|CNY}，占概算的{o|70.1%|percent}，低于学位的占比，是因为教学楼先建、图文中心和体育馆留到二期，而食堂、管网按终期规模一次建成。

第三，关于工期。原计划{r|2023年6月|other}开工、{s|2025年6月|other}完工，工期{t|24个月|other}；由于征地延误，实际{u|2023年11月|other}开工，晚了{v|5个月|other}，计划完工时间相应调到{w|2025年9月|other}，工期压缩为{x|22个月|other}，并非有意赶工，而是教学楼改用装配式结构，地上部分可节省两个月。
以上答复，如仍有不明之处，欢迎代表到工地实地了解。""",
[("diff","b","a","c"),("growth","b","a","d"),("sum","c","e f g"),("most","d","h"),("diff","i","j","k"),("share","l","j","m"),("bound","l","j"),
 ("share","n","b","o"),("bound","n","b"),("below","o","m"),("expr","s-r","t"),("expr","u-r","v"),("expr","w-u","x"),("order","r u s w")],
scope=[("share","l","i","m"),("expr","w-r","t"),("growth","i","j","m")],
hard="概算高于可研、学位少于建议、工期缩短，均有说明")

passage("age-of-teachers", """（市人大常委会教科文卫工委调研材料之四）
外界常说我市教师队伍“越来越年轻”，工委请统计部门提供了逐年的数据。专任教师平均年龄，2019年{a|42.7岁|other}，2020年{b|42.9岁|other}，2021年{c|43.3岁|other}，2022年{d|43.1岁|other}，2023年{e|42.6岁|other}。变化很小，先升后降。
真正变化的是两头。{!age|35}岁以下教师，2019年{f|5120人|person}，占{g|22.4%|percent}；2023年{h|6384人|person}，占{i|27.3%|percent}，比重提高{j|4.9个百分点|percentage-point}，人数增加{k|1264人|person}，增长{l|24.7%|percent}。{!age|55}岁以上的，2019年{m|2606人|person}，占{n|11.4%|percent}，2023年{o|3181人|person}，占{p|13.6%|percent}。中间段因此被压缩，{!age|36}至{!age|54}岁的由{q|66.2%|percent}降到{r|51.1%|percent}，这批人是骨干，减少以后，校长们普遍反映“顶梁柱不够用”。
以上比例，2019年以专任教师{s|22860人|person}为基数，2023年以{t|23386人|person}为基数。五年来教师总数增加{u|526人|person}，增长{v|12.3%|percent}，同期在校生减少{w|6.2%|percent-}，师资总量是改善的。
工委认为，“越来越年轻”不准确，准确的说法是“两头多、中间少”。""",
[("share","f","s","g"),("share","h","t","i"),("diff","i","g","j"),("diff","h","f","k"),("growth","h","f","l"),("share","m","s","n"),("share","o","t","p"),
 ("hundred","g n q"),("hundred","i p r"),("diff","t","s","u"),("growth","t","s","v"),("trend","up","a b c"),("trend","down","c d e"),("below","r","q")],
[error("sum-mismatch share-mismatch","r","i p",[8],("59.1%","percent"),"100减27.3再减13.6是59.1%","remainder to a hundred",3),
 error("growth-mismatch","v","t s",[10],("2.3%","percent"),"22860人增加到23386人，增长2.3%","decimal point",2)],
scope=[("share","h","s","i"),("growth","h","t","l"),("mean","a e","c")])

passage("migrants-senior-entrance", """关于流动人口子女高中阶段升学政策的界别协商纪要
九三、民进、妇联三个界别联合承办了这次协商。会上提供的背景材料说，全市初中毕业的随迁子女五年来逐年增多，2019年{a|1830人|student}，2020年{b|2075人|student}，2021年{c|2416人|student}，2022年{d|2388人|student}，2023年{e|2967人|student}；其中在本地参加中考的比例由{f|61.0%|percent}提高到{g|83.5%|percent}。升入本市普通高中的，2019年{h|402人|student}，占毕业随迁子女的{i|22.0%|percent}，2023年{j|1098人|student}，占{k|37.0%|percent}。
放开的门槛是父母缴纳社保满三年。人社局统计，符合这一条的家庭占{l|58.7%|percent}，不符合的{m|41.3%|percent}里，多数是灵活就业，卖菜的、送快递的、在工地打零工的。一位在菜市场卖豆腐的母亲托人带话到会上：“我在这里卖了十一年豆腐，就是没有单位。”
协商会建议：社保可用纳税、营业执照、租房备案等任一种替代；录取分数与户籍考生相同；增加普通高中学位{n|600个|place}，由两所高中各扩{o|六个|class}班、每班{p|50个|place}解决。
纪要最后写道：五年间随迁子女升入普通高中的人数增加{q|696人|student}，增加了{r|1.7倍|other}，占比提高{s|25.0个百分点|percentage-point}。""",
[("trend","up","a b c d e"),("share","h","a","i"),("bound","h","a"),("share","j","e","k"),("bound","j","e"),("below","f","g"),("hundred","l m"),
 ("prod","n","o p",2),("diff","j","h","q"),("times","j","h","r"),("diff","k","i","s")],
[error("direction-mismatch sequence-mismatch","d","a b c e",[0],None,"2022年2388人少于2021年的2416人，不是逐年增多","trend",1,say="2022年略有减少，其余各年增加"),
 error("difference-mismatch","s","k i",[10],("15.0个百分点","percentage-point"),"37.0%减去22.0%是15.0个百分点","wrong difference",2)],
scope=[("multiple","j","h","r"),("share","j","d","k")])

passage("arts-to-the-villages", """乡村学校体育美育浸润行动实施情况视察报告
高校师生下乡支教，一个学期换一批，孩子们记不住老师的姓，却记住了合唱的声部。视察组先说好的：{a|四所|school}师范院校派出{b|186名|student}学生、{c|24名|person}教师，覆盖{d|53所|school}乡村学校，占应覆盖{e|78所|school}的{f|67.9%|percent}；组建合唱团{g|41个|item}、球队{h|66支|item}，参加学生{i|5240人|student}，占所覆盖学校学生{j|13100人|student}的{k|40.0%|percent}。
再说要改的。一是浸润的时间太短，平均每校{l|8.5周|other}，不足一学期{m|20周|other}的一半；二是本校教师跟不上，{d2|53所|school}学校中，有本校教师全程跟班学习的{n|17所|school}，占{o|21.8%|percent}，支教的走了，社团就散了；三是经费打了折扣，省里每校{p|3万元|CNY}，共应拨{q|159万元|CNY}，县里实拨{r|106万元|CNY}，拨付率{s|66.7%|percent}，还有{t|530元|CNY}挂在往来账上。
视察组建议，覆盖的学校宁可少些，时间要长些，把{u|8.5周|other}延长到一个完整学期；每校选送{v|两名|person}教师到高校跟岗，共{w|106名|person}，由浸润高校免费培训。""",
[("share","d","e","f"),("bound","d","e"),("share","i","j","k"),("bound","i","j"),("same","d","d2"),("share","n","d2","o"),("bound","n","d2"),
 ("prod","q","d p"),("share","r","q","s"),("diff","q","r","t"),("same","l","u"),("prod","w","d v"),("below","l","m"),("bound","r","q")],
[error("share-mismatch","o","n d2",[5],("32.1%","percent"),"17所占已覆盖的53所是32.1%，21.8%除的是应覆盖的78所","wrong denominator",1),
 error("difference-mismatch","t","q r",[9],("53万元","CNY"),"159万元减106万元是53万元","unit slipped by ten thousand",1)],
scope=[("share","n","g","o")])

passage("homework-and-sleep", """关于学生近视防控和作业管理的执法检查报告
条例与文件对作业时间有明确的上限：小学一二年级不布置书面家庭作业，三至六年级不超过{a|60分钟|other}，初中不超过{b|90分钟|other}。检查组请{c|20所|school}学校学生连续五天记录完成作业的时间，收回有效记录{d|4380份|item}。结果显示，一年级有{e|11.7%|percent}的学生仍有书面作业；五年级平均{f|52分钟|other}，六年级平均{g|64分钟|other}；七年级{h|78分钟|other}，八年级{i|83分钟|other}，九年级{j|88分钟|other}。检查组由此认为，三年级以上各年级平均作业时间都在上限之内，个别学校、个别学科偏多。
睡眠的情况要差一些。小学生应睡够{k|10小时|other}，实际平均{l|9.1小时|other}；初中生应睡够{m|9小时|other}，实际{n|7.9小时|other}，分别少{o|0.9小时|other}和{p|1.1小时|other}。晚睡的原因，学生选作业的占{q|38.4%|percent}，选手机的占{r|33.9%|percent}，选校外补习的占{s|18.2%|percent}，其余占{t|9.5%|percent}。检查组注意到，把晚睡归因于作业的学生，平均作业时间为{u|97分钟|other}，明显多于归因于手机的{v|71分钟|other}。
检查组建议，学校每周公示各班作业总时长，由年级组长签字；家长不签“作业承诺书”；小学不得以“预习单”的名义布置变相作业。""",
[("most","f","a"),("most","g","a"),("most","h","b"),("most","i","b"),("most","j","b"),("trend","up","h i j"),("below","f","g"),
 ("diff","k","l","o"),("diff","m","n","p"),("hundred","q r s t"),("below","v","u"),("below","n","m"),("below","l","k")],
[error("bound-exceeded","g","a",[1],None,"六年级平均64分钟超过60分钟的上限","limit exceeded though said kept",2,say="六年级平均作业时间超过上限")],
scope=[("most","h","a"),("diff","k","n","o"),("most","u","b")])

passage("honours-in-five-counties", """调研组把全市五个县的乡村教师荣誉与激励办法摆在桌面上作了比较。
甲县每年评选“最美乡村教师”{a|20名|person}，每人奖励{b|5000元|CNY}，年支出{c|10万元|CNY}；乙县评{d|30名|person}，每人{e|3000元|CNY}，年支出{f|9万元|CNY}；丙县评{g|10名|person}，每人{h|2万元|CNY}，年支出{i|20万元|CNY}；丁县不评选，给从教满三十年的每人每年{j|1200元|CNY}，享受的有{k|341人|person}，年支出{l|40.92万元|CNY}；戊县两样都做，评{m|15名|person}、每人{n|4000元|CNY}，又给满三十年的{o|260人|person}每人{p|1000元|CNY}，年支出{q|32万元|CNY}。五县相比，单个奖励以丙县为最高，受益人数以戊县为最多，年支出则以丁县居首。
哪一种更能留人？我们在每个县问了{r|50名|person}教师，回答“知道本县有这个办法”的，丙县{s|46人|person}，戊县{t|44人|person}，丁县{u|49人|person}，乙县{v|27人|person}，甲县{w|31人|person}，合计{x|197人|person}，占受访者的{y|78.8%|percent}。普惠的办法知晓率高，评选的办法关注的人少，这是面上的规律；丙县例外，因为那两万元在当地是一笔大钱。""",
[("prod","c","a b"),("prod","f","d e"),("prod","i","g h"),("prod","l","k j"),("expr","m*n+o*p","q"),("sum","x","s t u v w"),("expr","100*x/(5*r)","y"),
 ("largest","h","b e n j p"),("largest","k","a d g"),("largest","l","c f i q"),("largest","o","k"),("bound","s","r"),("bound","u","r")],
[error("direction-mismatch sequence-mismatch","o","k",[10],None,"戊县受益15加260共275人，少于丁县的341人，受益人数最多的是丁县","wrong superlative",2,say="受益人数以丁县为最多")],
scope=[("sum","q","n p"),("share","x","r","y")])

passage("practice-bases-brief", """关于加强校外实践教育基地建设的协商专报（第一稿）
要点：全市认定基地{a|64家|item}，去年接待{b|48.6万人次|person-time}，投诉{c|31起|item}；建议三年内退出{d|12家|item}、新增{e|20家|item}，使总数达到{f|84家|item}。
一、现状。{a2|64家|item}基地中，红色教育类{g|18家|item}、自然科普类{h|15家|item}、劳动农耕类{i|22家|item}、非遗文化类{j|9家|item}。按接待人次排，前十家接待{k|31.1万人次|person-time}，占{l|64.0%|percent}，后二十家加起来只有{m|1.9万人次|person-time}，占{n|3.9%|percent}，其中几家一年没有开过门，牌子却年年参加年审。人均收费{o|82元|CNY}，按接待人次计，市场规模约{p|3985万元|CNY}。
二、问题。投诉{c2|13起|item}，集中在强制消费、餐食差、走马观花三类；带队教师与学生之比，规定不低于{q|1:20|ratio}，实际平均{r|1:27|ratio}，遇到河边、山路，一个老师顾不过来。讲解员中持证的不到一半，多数是临时背稿子的兼职。
三、建议。退出机制要硬，连续两年接待不足{t|500人次|person-time}的自动退出，按去年的数据，符合退出条件的正好{d2|12家|item}；新增的{e2|20家|item}向县域倾斜，其中至少{u|14家|item}放在没有基地的县。三年以后基地总数为{v|72家|item}。""",
[("same","a","a2"),("sum","a","g h i j"),("share","k","b","l"),("bound","k","b"),("share","m","b","n"),("prod","p","b o"),("same","c","c2"),
 ("same","d","d2"),("same","e","e2"),("lin","f","+a -d +e"),("same","f","v"),("lin","v","+a -d +e"),("bound","u","e"),("below","q","r"),
 ("bound","m","b")],
[error("sum-mismatch restatement-mismatch","f","a d e v",[9,10],("72家","item"),"64家退出12家、新增20家是72家，84家没有减去退出的","part left out",1),
 error("restatement-mismatch","c2","c",[6],("31起","item"),"要点中为31起","transposed digits",2)],
scope=[("sum","a","g h i")])

passage("mother-tongue-villages", """民族地区学校双语教学和学前普通话推广情况调研
去年秋季，调研组到了三个乡，白天听课，晚上在火塘边和老人聊天。学前儿童普通话达标测试，去年参加{a|1264名|student}，达标{b|1107名|student}，达标率{c|87.6%|percent}，前年参加{d|1198名|student}，达标{e|935名|student}，达标率{f|78.0%|percent}，一年提高{g|9.6个百分点|percentage-point}。孩子学得快，老人学得慢，有个孩子回家给奶奶当翻译，奶奶说，孙子像是城里来的客人。
师资方面，三个乡有幼儿教师{h|148名|person}，普通话二级乙等以上的{i|117名|person}，会当地民族语的{j|96名|person}，两样都具备的{k|86名|person}，两样都不具备的{l|31名|person}。
入学以后的情形也令人欣慰，一年级辍学率由前年的{m|1.4%|percent}降为{n|0.6%|percent}；但到了初中，三个乡的学生集中到县城就读，文化差异带来的不适应表现出来，初一第一学期请假超过十天的有{p|53人|student}，占三个乡初一学生{q|412人|student}的{r|12.9%|percent}，比县城学生的{s|4.1%|percent}高{t|8.8个百分点|percentage-point}。
建议为这些孩子配备会民族语的生活老师，每{u|40名|student}寄宿生一名，三个乡在县城寄宿的{v|1160名|student}学生，需{w|24名|person}。""",
[("share","b","a","c"),("bound","b","a"),("share","e","d","f"),("bound","e","d"),("diff","c","f","g"),("bound","k","i"),("bound","k","j"),
 ("lin","h","+i +j -k +l"),("share","p","q","r"),("bound","p","q"),("diff","r","s","t"),("avg","v","u","w"),("below","n","m"),("bound","l","h")],
[error("sum-mismatch","l","h i j k",[7],("21名","person"),"117加96减86是127，148名里两样都没有的是21名","overlap left out",1),
 error("average-mismatch","w","v u",[11],("29名","person"),"1160名每40名配一名是29名","another ratio applied",1)],
scope=[("sum","h","i j"),("sum","h","i j l")])

passage("school-land-litigation", """关于历史遗留学校用地权属纠纷的专题询问（会后书面答复）
您在会上问到，报告写的“全县{a|118所|school}学校中有{b|91所|school}已办不动产权证”，与自然资源局说的“{c|74所|school}”为何差{d|17所|school}。经核对，教育局把“一校多证、其中至少一证已办”的都算作已办，自然资源局只算“全部宗地已办”的，差的{d2|17所|school}就是部分宗地没有办结的。按宗地计，全县学校用地{e|203宗|item}，已办{f|147宗|item}，占{g|72.4%|percent}，既低于按教育局口径的{h|77.1%|percent}，又高于按自然资源局口径的{i|62.7%|percent}，都没有错。
您还问到“逐年减少”的说法。未办证宗地2020年末{j|104宗|item}，2021年末{k|83宗|item}，2022年末{l|69宗|item}，2023年末{m|56宗|item}，的确逐年减少，但后两年每年只减少{n|14宗|item}和{o|13宗|item}，慢了下来，剩下的是土地款没有付清、四至有争议的“硬骨头”。其中与村集体有争议的{p|23宗|item}、面积{q|168亩|other}，起诉的{r|5宗|item}，已调解的{s|两宗|item}。
2024年计划再办{t|20宗|item}，县财政安排测绘和土地款{u|640万元|CNY}，平均每宗{v|32万元|CNY}。如按此进度，余下的{w|36宗|item}要到2026年才能清零，我们将倒排工期。""",
[("diff","b","c","d"),("same","d","d2"),("share","f","e","g"),("bound","f","e"),("share","b","a","h"),("share","c","a","i"),("below","g","h"),
 ("below","i","g"),("diff","e","f","m"),("trend","down","j k l m"),("diff","k","l","n"),("diff","l","m","o"),("bound","p","m"),("bound","r","p"),
 ("bound","s","r"),("avg","u","t","v"),("diff","m","t","w")],
scope=[("share","f","a","g"),("diff","j","k","n"),("same","b","c")],
hard="三种口径的办证率；逐年减少但减幅放慢")

passage("public-selection-exam", """公开选调进城教师工作的民主监督
去年县城学校面向乡镇公开选调教师，社会关注度高，县政协选派{a|9名|person}委员全程监督。报名{b|412人|person}，资格审查通过{c|367人|person}，笔试缺考{d|19人|person}，实考{e|348人|person}；按{f|1:2|ratio}的比例进入面试{g|160人|person}，最后选调{h|80人|person}，占通过审查人数的{i|21.8%|percent}。选调前，这{h2|80人|person}所在的学校共有教师{j|1460人|person}，走了以后剩{k|1380人|person}，减幅{l|5.5%|percent}，比全县乡镇教师自然减员率{m|3.1%|percent}要高。
监督中也听到了另一种声音。留下的教师说，每选调一次，就像被筛了一遍。选走的人里，{!age|35}岁以下的{n|61人|person}，占{o|76.3%|percent}；乡镇学校同年只补进新教师{p|52人|person}，净减{q|28人|person-}，且被选走的{r|23人|person}是学校唯一的英语或音乐教师，九所学校的课表因此改过两回。
监督小组建议：选调人数以上一年乡镇净增教师数为限；{s|三年|other}服务期不满的不得报名；每选走一名，县城学校须派一名教师到原校支教{t|一年|other}。监督小组对过程给予肯定，没有发现违规，对结果表示忧虑。""",
[("diff","c","d","e"),("bound","c","b"),("ratio","g","h","f"),("share","h","c","i"),("bound","h","c"),("same","h","h2"),("diff","j","h","k"),
 ("share","h2","j","l"),("below","m","l"),("share","n","h","o"),("bound","n","h"),("diff","p","h","q"),("bound","r","h"),("bound","g","e")],
scope=[("share","h","b","i"),("share","n","e","o"),("diff","c","h","e")],
hard="过程合规与结果忧虑；减少率高于自然减员率")

passage("campus-film-final", """校园周边文化环境整治情况的提案督办
督办组没有开会，用了两个下午沿着{a|16所|school}学校的围墙走了一圈。以校门为圆心、{b|200米|other}为半径，有歌舞厅、电子游戏厅的{c|三家|item}，违反了条例“{b2|200米|other}以内不得设置”的规定；烟酒店{d|27家|item}，在门口张贴“不向未成年人售烟”标识的{e|24家|item}，占{f|88.9%|percent}，督办组请一名志愿者（大学生，看上去年纪较小）购买，{g|11家|item}没有查验证件；盲盒、卡牌店{h|19家|item}，最贵的一盒{i|380元|CNY}，孩子们当场能说出谁的“卡册”值钱。
市场监管局的台账显示，去年巡查校园周边商铺{j|2164次|other}，查处{k|86起|item}，罚没{l|23.4万元|CNY}，平均每起{m|2721元|CNY}；今年前八个月巡查{n|1820次|other}，查处{o|94起|item}，罚没{p|25.9万元|CNY}，平均每起{q|27550元|CNY}。查处率由{r|4.0%|percent}上升到{s|5.2%|percent}，说明力度加大，也说明问题没有减少。
办理结果：{c2|三家|item}游艺场所年底前迁出；卡牌店列入“拒绝向八周岁以下儿童出售”的名单；烟酒店的距离问题，老店三年内逐步退出，新店一律不批。提案人对办理结果表示满意。""",
[("same","b","b2"),("share","e","d","f"),("bound","e","d"),("bound","g","d"),("avg","l","k","m"),("avg","p","o","q"),("share","k","j","r"),
 ("share","o","n","s"),("below","r","s"),("same","c","c2"),("below","k","o")],
[error("average-mismatch","q","p o",[5],("2755元","CNY"),"25.9万元除以94起是2755元，多了一个零","decimal point",1)],
scope=[("share","g","e","f"),("avg","p","k","q"),("growth","n","j","s")])

passage("two-halves-inquiry", """关于农村义务教育学生营养改善计划的专题询问综述
询问会开了整整一个下午。为便于未到会的代表了解情况，现将问答要点整理如下，数字以书面答复为准。
关于覆盖面。全县享受营养改善计划的学校{a|83所|school}，学生{b|2.15万人|student}，占义务教育在校生{c|4.13万人|student}的{d|52.1%|percent}。有组成人员问，为什么不是全部？答复说，县城学校不在国家计划之内，县城的{e|1.98万名|student}学生由家庭自理。
关于资金。去年中央补助{f|1720万元|CNY}，省级{g|215万元|CNY}，县级{h|430万元|CNY}，共{i|2365万元|CNY}；支出{j|2298万元|CNY}，结余{k|17万元|CNY}，结余率{l|2.8%|percent}。按学生数计，人均支出{m|1069元|CNY/student}。组成人员追问，既然吃不饱，为什么还有结余？教育局承认，请假学生的餐费当天不能退，只能月底结转。
关于质量。县里公布的食谱，一周五天，荤菜有{n|五种|item}；孩子们写在纸条上的，一周里吃到的荤菜只有{o|两种|item}。随机抽检的{p|96份|item}留样，合格{q|91份|item}，合格率{r|94.8%|percent}，比上年的{s|97.2%|percent}提高了{t|2.4个百分点|percentage-point}。
关于监督。{u|83所|school}学校的膳食委员会中，家长委员{v|415名|person}，平均每校{w|5名|person}，一学期开过会的占{x|63.9%|percent}。主持人在总结时说：“钱到了县里，县里到了学校，学校还要到碗里，最后这一步最短，也最难。”""",
[("share","b","c","d"),("bound","b","c"),("diff","c","b","e"),("sum","i","f g h"),("diff","i","j","k"),("share","k","i","l"),("avg","j","b","m"),
 ("share","q","p","r"),("bound","q","p"),("diff","r","s","t"),("same","a","u"),("avg","v","u","w"),("below","o","n")],
[error("difference-mismatch","k","i j l",[4,5],("67万元","CNY"),"2365万元减2298万元是67万元，结余率2.8%也对得上","wrong digit",1),
 error("direction-mismatch difference-mismatch","t","r s",[9],("2.4个百分点","percentage-point-"),"94.8%比上年的97.2%低2.4个百分点，是下降","direction",1,say="下降了2.4个百分点")],
scope=[("share","e","c","d"),("avg","i","b","m")])

passage("case-two-villages", """两个教学点的去留——一次入户协商的记录
按照县里的布局规划，甲、乙两个教学点今年应当撤并。协商工作室没有先开会，而是先入户。甲教学点有学生{a|23人|student}，分属{b|三个|item}自然村，{c|19户|other}人家全部走到，赞成撤并的{d|6户|other}，反对的{e|11户|other}，{f|2户|other}说“随大流”；乙教学点有学生{g|9人|student}，{h|8户|other}人家，赞成{i|7户|other}，反对{j|1户|other}。两处合计{k|27户|other}，赞成的{l|13户|other}，占{m|48.1%|percent}。
乡里起初打算用这个合计的比例向上报告“接近半数赞成”，工作室不同意，认为两处情形不同，应当分别报告：甲点赞成率只有{n|31.6%|percent}，乙点则为{o|87.5%|percent}。
反对的理由很实在。从甲点到中心校{p|7.5公里|other}，要过一座漫水桥，去年汛期封了{q|26天|other}；寄宿的话，每学期要多花伙食、车费{r|860元|CNY/student}，一年两个学期{s|1720元|CNY/student}，家里两个孩子的就要翻倍。赞成的理由也很实在，乙点的九个孩子分在{t|四个|item}年级，一个老师教了三十一年，明年退休。
协商的结果是：乙点撤并，学生由乡里包车接送；甲点保留一至三年级的{u|14人|student}，四年级以上的{v|9人|student}到中心校寄宿，县里按每生每学期{w|500元|CNY/student}补助，一年共{x|9000元|CNY}。签字那天，反对的{e2|11户|other}差不多都来了，按了手印。""",
[("lin","f","+c -d -e"),("sum","c","d e f"),("diff","h","i","j"),("sum","k","c h"),("sum","l","d i"),("share","l","k","m"),("bound","l","k"),
 ("share","d","c","n"),("share","i","h","o"),("prod","s","r",2),("diff","a","u","v"),("sum","a","u v"),("prod","x","v w",2),("same","e","e2"),
 ("between","m","n o"),("below","n","m")],
scope=[("share","l","c","m"),("mean","n o","m"),("prod","x","a w",2)],
hard="两处合计的比例掩盖了相反的情况，文中分别报告")

passage("scorecard", """对县（市、区）政府履行教育职责评价结果的分析
省里今年评价的结果下来了，我市六个县（市、区）的总分，最高{a|93.4分|other}，最低{b|81.7分|other}，平均{c|94.2分|other}；分别是甲县{d|93.4分|other}、乙县{e|90.2分|other}、丙区{f|89.6分|other}、丁市{g|88.3分|other}、戊县{h|85.0分|other}、己县{i|81.7分|other}。与去年相比，四个上升、两个下降，上升最多的是丁市，提高{j|4.1分|other}，去年{k|84.2分|other}；下降最多的是己县，去年{l|86.5分|other}，今年比去年低{m|4.8分|other}。
丢分集中在三处：教育经费“两个只增不减”，六地合计丢{n|14.5分|other}；教师编制与待遇，丢{o|12.8分|other}；学前普惠，丢{p|9.6分|other}。三处共丢{q|36.9分|other}，占六地全部失分{r|71.8分|other}的{s|51.4%|percent}。
己县为什么掉得这么快？我们专程去了一趟。县里前年引进的两家企业停产，税收减了三成，教育支出随之减少{t|2870万元|CNY}，占原支出{u|6.62亿元|CNY}的{v|4.3%|percent}。县长在座谈时没有讲客观，只讲了一句：“先把老师的工资保住。”调研组把这句话记在本子上，也把县里拖欠的{w|634万元|CNY}绩效工资记在了报告里。""",
[("same","a","d"),("same","b","i"),("mean","d e f g h i","c"),("trend","down","d e f g h i"),("diff","g","k","j"),("diff","l","i","m"),("sum","q","n o p"),
 ("share","q","r","s"),("bound","q","r"),("share","t","u","v"),("between","c","d e f g h i"),("largest","a","d e f g h i"),("smallest","b","d e f g h i"),("expr","600-(d+e+f+g+h+i)","r"),
 ("trend","down","n o p"),("below","j","m")],
[error("average-mismatch","c","d e f g h i",[2,10],("88.0分","other"),"六地平均不可能高于最高的93.4分，应为88.0分","average above the maximum",1)],
scope=[("share","n","r","s"),("mean","a b","c")])

passage("special-topic", """关于中小学教师职称“县管岗位”改革试点的跟踪调研
【一】政策。改革前，岗位核定到校，大校挤、小校空；改革后，岗位由县统一管理，按结构比例统筹。全县中小学教师{a|4127人|person}，核定高级岗位{b|12%|percent}、中级岗位{c|45%|percent}，初级{d|43%|percent}，换算下来，高级{e|495个|place}、中级{f|1857个|place}、初级{g|1775个|place}。
【二】变化。改革第一年聘任高级{h|63人|person}，其中农村{i|41人|person}，占{j|65.1%|percent}；第二年聘任{k|58人|person}，农村{l|33人|person}，占{m|56.9%|percent}；第三年聘任{n|52人|person}，农村{o|36人|person}，占{p|69.2%|percent}。三年累计{q|173人|person}，农村{r|110人|person}，农村占比连续三年上升，政策向农村倾斜的意图得到了体现。
【三】烦恼。评上的高兴，等着的更急。符合高级条件、尚在排队的还有{s|611人|person}，是三年聘任数的{t|3.5倍|other}，若按现在每年平均聘任{u|58人|person}的速度，要{v|3.5年|other}才能轮完，有人到退休也等不到。一位五十七岁的语文教师说，他把排队的名单抄在备课本上，每年划掉几个名字，自己的名字还在第三页。
【四】建议。向省里争取把农村高级岗位比例提高{w|三个百分点|percentage-point}；对从教满三十年的农村教师，实行不占岗位的“定向评价、定向使用”，全县符合的有{x|238人|person}，可解决排队人数的{y|39.0%|percent}。""",
[("expr","100-b-c","d"),("sum","a","e f g"),("share","i","h","j"),("bound","i","h"),("share","l","k","m"),("bound","l","k"),("share","o","n","p"),
 ("bound","o","n"),("trend","up","j m p"),("sum","q","h k n"),("sum","r","i l o"),("multiple","s","q","t"),("overn","q",3,"u"),("avg","s","u","v"),
 ("share","x","s","y"),("bound","x","s"),("share","e","a","b"),("share","f","a","c")],
[error("direction-mismatch sequence-mismatch","m","j p",[8],None,"65.1%、56.9%、69.2%，第二年是下降的，不能说连续三年上升","trend",2,say="农村占比先降后升"),
 error("average-mismatch","v","s u",[13],("10.5年","other"),"611人按每年58人算约10.5年，3.5年除的是三年合计","wrong base",1)],
scope=[("share","r","q","p"),("multiple","q","s","t")])

passage("accounts-gap", """教育系统安全生产和校园安全专项整治三年行动的评估意见
台账上登记的隐患，三年一共{a|5870条|item}：第一年{b|2410条|item}，第二年{c|1985条|item}，第三年{d|1475条|item}；整改{e|5694条|item}，整改率{f|97.0%|percent}。从台账看，隐患一年比一年少；从评估组现场看到的看，却没有这样乐观。随机抽查{g|30所|school}学校，每所学校平均查出{h|6.3条|item}台账之外的隐患，合{i|189条|item}，其中属于重大的{j|7条|item}，包括食堂燃气报警器断电、实验室危化品混放、教学楼外墙瓷砖空鼓。
评估组把抽查的结果按学校类型分开，小学{k|14所|school}、{l|61条|item}，初中{m|10所|school}、{n|88条|item}，高中{o|6所|school}、{p|40条|item}，校均最多的是初中，{q|8.8条|item}。
投入上，三年安排专项{r|2640万元|CNY}，其中监控和报警设备{s|1716万元|CNY}，占{t|65.0%|percent}，人员培训{u|58万元|CNY}，占{v|22.0%|percent}。评估组认为，设备会坏，人会忘，两头都要花钱，建议培训经费不低于专项的{w|10%|percent}。""",
[("sum","a","b c d"),("share","e","a","f"),("bound","e","a"),("prod","i","g h"),("bound","j","i"),("sum","g","k m o"),("sum","i","l n p"),
 ("avg","n","m","q"),("share","s","r","t"),("bound","s","r"),("share","u","r","v"),("bound","u","r"),("trend","down","b c d"),("below","v","w")],
[error("share-mismatch","v","u r w",[10,13],("2.2%","percent"),"58万元占2640万元的2.2%，22.0%还高于建议的10%，与上下文不合","decimal point",1)],
scope=[("share","j","i","f"),("avg","l","k","q"),("share","s","r","v")])

passage("percent-of-percent", """关于提高学前教育教师持证率的建议案
提案的起点是一个数：持证率{a|61.8%|percent}。全县幼儿教师{b|1624人|person}，持教师资格证的{c|1004人|person}。这个数低不低？放在全省看，低于平均{d|74.3%|percent}，低{e|12.5个百分点|percentage-point}；放在三年前看，那时只有{f|48.5%|percent}，提高{g|13.3个百分点|percentage-point}，相对增长{h|27.4%|percent}。说“提高了十三个百分点多”和“增长了两成七”，都对，但给人的印象很不一样，报告中宜统一用前者。
持证的人里也有讲究。{c2|1004人|person}中，持幼儿园教师资格证的{i|762人|person}，占{j|75.9%|percent}，持小学、中学教师资格证的{k|242人|person}，后者按规定可以上岗，但须补学学前教育课程。未持证的{l|620人|person}，在读学前教育专科的{m|287人|person}，占未持证者的{n|46.3%|percent}，两年后毕业即可考证；年龄在四十五岁以上、取证希望不大的{o|166人|person}，可以转为保育岗。
照此推算，两年后持证者可增加到{p|1291人|person}，如总人数不变，持证率为{q|79.5%|percent}，仍达不到我们提出的{r|85%|percent}的目标，还差约{s|90人|person~}，须从新招聘中补足。""",
[("share","c","b","a"),("bound","c","b"),("diff","d","a","e"),("diff","a","f","g"),("growth","a","f","h"),("same","c","c2"),("share","i","c","j"),
 ("bound","i","c"),("diff","c2","i","k"),("diff","b","c","l"),("share","m","l","n"),("bound","m","l"),("bound","o","l"),("sum","p","c m"),
 ("share","p","b","q"),("below","q","r"),("expr","b*r/100-p","s"),("below","a","d")],
scope=[("share","i","b","j"),("share","m","b","n"),("growth","a","d","h")],
hard="百分点与百分比并用，文中作了说明")

passage("hotline-and-deputies", """县长热线与人大代表“家站”收集的教育诉求比对
代表家站去年收到教育诉求{a|388件|item}，热线收到{b|2614件|item}，两条渠道都反映、经比对属于同一件的{c|142件|item}，去重后共{d|2860件|item}。工委的分析以去重后的为准：涉及入学{e|903件|item}，收费{f|641件|item}，师德{g|187件|item}，食堂{h|356件|item}，其他{i|773件|item}，其中入学占{j|31.6%|percent}，居第一位，收费居第二位，师德居第三位。
两条渠道的差别也有意思。热线里抱怨的多，家站里出主意的多；热线办结率{k|98.2%|percent}，家站办结率{l|81.4%|percent}，可是回访满意率，热线{m|69.5%|percent}，家站却有{n|88.0%|percent}，高出{o|18.5个百分点|percentage-point}。一位在家站值班的代表说，热线是“办完了告诉你”，家站是“办之前问问你”。
工委建议，对同一诉求三个月内重复反映{p|三次|other}以上的，由代表牵头约见部门负责人；去年这样的诉求有{q|47件|item}，约见了{r|29件|item}，约见率{s|61.7%|percent}，其中当场解决{t|35件|item}。""",
[("lin","d","+a +b -c"),("bound","c","a"),("sum","d","e f g h i"),("share","e","d","j"),("bound","e","d"),("diff","n","m","o"),("share","r","q","s"),
 ("bound","r","q"),("bound","t","r"),("largest","e","f g h"),("below","h","g"),("below","l","k"),("bound","t","q")],
[error("direction-mismatch sequence-mismatch","g","h",[10],None,"食堂356件多于师德187件，居第三位的是食堂","wrong order",1,say="食堂居第三位"),
 error("bound-exceeded","t","r",[8],("25件","item"),"约见的只有29件，当场解决的不可能有35件，应为25件","part greater than whole",1)],
scope=[("sum","d","a b"),("share","r","d","s")])

passage("revised-later-months", """关于县城第五小学建设资金缺口的情况说明
三月份向主任会议汇报时，缺口为{a|1860万元|CNY}；六月份为{b|2340万元|CNY}；本次为{c|1450万元|CNY}。三次数字都不相同，是随着情况变化重新测算的，不是前后矛盾，变化过程如下。
三月的缺口，是概算{d|9800万元|CNY}减去已落实资金{e|7940万元|CNY}。四月，发现地基下有采空区，增加处理费{f|720万元|CNY}，概算调增到{g|10520万元|CNY}；五月，省里追加补助{h|240万元|CNY}，已落实资金增至{i|8180万元|CNY}，两者相减就是六月的数。七月，县政府同意把两块闲置校舍的处置收入{j|890万元|CNY}拨作建设资金，落实的资金达到{k|9070万元|CNY}，占概算的{l|86.2%|percent}，所以缺口降到目前的数。
剩下的缺口打算分两年解决，今年从预备费中安排{m|600万元|CNY}，其余{n|850万元|CNY}列入明年预算。学校规划{o|36个|class}班、{p|1620个|place}学位，缺口平摊到每个学位约{q|0.90万元|CNY}，县财政局认为可以承受。工期不变，仍为明年8月交付。""",
[("diff","d","e","a"),("sum","g","d f"),("sum","i","e h"),("diff","g","i","b"),("sum","k","i j"),("diff","g","k","c"),("share","k","g","l"),
 ("diff","c","m","n"),("sum","c","m n"),("avg","c","p","q"),("below","a","b"),("below","c","b")],
scope=[("same","a","b"),("same","a","c"),("diff","d","k","c"),("share","k","d","l")],
hard="三个缺口数随情况变化，各有来由")

passage("quota-places-review", """关于优质高中招生指标到校政策执行情况的评议意见
政策要求，优质高中招生计划的{a|60%|percent}以上分配到初中学校，且向农村倾斜。评议小组查阅了近两年的分配表。去年两所优质高中计划招生{b|1500人|student}，分配到校指标{c|930人|student}，占{d|62.0%|percent}；实际录取指标生{e|864人|student}，指标完成率{f|92.9%|percent}；今年计划招生{g|1560人|student}，分配指标{h|1092人|student}，占{i|70.0%|percent}，实际录取{j|1003人|student}，指标完成率{k|64.3%|percent}，完成率略有下降。
分城乡看，今年农村初中分得指标{l|546人|student}，正好是全部指标的一半，录取{m|471人|student}，完成率{n|86.3%|percent}；县城初中分得{o|546人|student}，录取{p|532人|student}，完成率{q|97.4%|percent}。农村完成率之所以低，是因为设置了“控制线下{r|50分|other}”的最低分，有{s|75人|student}够得着指标、够不着分数。
农村初中的校长们建议取消最低分，优质高中的校长们担心跟不上。评议小组比较了去年指标生与统招生高一期末的成绩，指标生平均{t|548分|other}，统招生{u|571分|other}，相差{v|33分|other}，差距没有想象中的大，一位班主任说：“他们缺的是半年，不是一辈子。”""",
[("share","c","b","d"),("bound","c","b"),("share","e","c","f"),("bound","e","c"),("share","h","g","i"),("bound","h","g"),("share","j","h","k"),
 ("bound","j","h"),("below","k","f"),("expr","h/2","l"),("share","m","l","n"),("bound","m","l"),("diff","h","l","o"),("diff","j","m","p"),
 ("sum","h","l o"),("share","p","o","q"),("bound","p","o"),("diff","l","m","s"),("diff","u","t","v"),("least","a","d"),("least","a","i"),
 ("between","k","n q"),("below","n","q")],
[error("share-mismatch","k","j h n q",[6,21],("91.8%","percent"),"1003人除以分配指标1092人是91.8%，64.3%是除以招生计划","wrong denominator",1),
 error("difference-mismatch","v","u t",[18],("23分","other"),"571分减548分是23分","wrong difference",1)],
scope=[("share","m","h","n"),("share","e","b","f")])

passage("three-small-wishes", """教育界别小组微建议（第{!no|9}期）。其一，县图书馆少儿区周末日均接待{a|1240人次|person-time}，座位{b|186个|place}，每个座位一天要轮换{c|6.7次|other}，建议把闲置的二楼会议室改作阅览室，可增加座位{d|74个|place}，达到{e|360个|place}。其二，青少年宫公益课每期{f|480个|place}名额，去年开了{g|六期|item}，共{h|2880个|place}，而报名{i|7650人次|person-time}，中签率{j|37.6%|percent}。其三，暑假里全县{k|53个|item}农家书屋按时开门的{l|31个|item}，其余{m|22个|item}铁将军把门。""",
[("avg","a","b","c"),("sum","e","b d"),("prod","h","f g"),("share","h","i","j"),("diff","k","l","m"),("bound","l","k"),("sum","k","l m")],
[error("sum-mismatch","e","b d",[1],("260个","place"),"186个加74个是260个","wrong digit",1)],
scope=[("share","f","i","j")])

passage("average-of-averages", """关于全县教师体检结果的调研附件
体检中心按乡镇给出的异常检出率，是各单位异常人数与受检人数之比；工会汇总时又把{a|16个|item}单位的比率加起来除以{a2|16个|item}，得到{b|64.1%|percent}。调研组指出，这样算不对，应当用异常总人数{c|2237人|person}除以受检总人数{d|3612人|person}，得{e|61.9%|percent}。两个数不同，是因为检出率高的都是人数少的小学校，简单平均把小学校的分量放大了。
检出的项目里，慢性咽炎{f|1140人|person}，占受检者的{g|31.6%|percent}；颈椎腰椎问题{h|1386人|person}，占{i|38.4%|percent}；甲状腺结节{j|905人|person}，占{k|25.1%|percent}；声带小结{l|218人|person}。一个人往往不止一项，几项加起来{m|3649人次|person-time}，超过异常总人数，不奇怪。应检{n|3870人|person}，没有到检的{o|258人|person}，多为外出学习和产假。
值得一提的是体检标准，每人{p|400元|CNY}，一年一检，比公务员的{q|600元|CNY}低{r|200元|CNY}，提高到同一标准，按应检人数算，每年增加{s|77.4万元|CNY}。一位老师在表上“最希望增加的项目”里写的是：“嗓子。”""",
[("same","a","a2"),("share","c","d","e"),("bound","c","d"),("share","f","d","g"),("bound","f","d"),("share","h","d","i"),("bound","h","d"),
 ("share","j","d","k"),("bound","j","d"),("sum","m","f h j l"),("below","c","m"),("diff","n","d","o"),("diff","q","p","r"),("prod","s","n r"),
 ("below","e","b"),("largest","h","f j l"),("bound","d","n")],
scope=[("same","b","e"),("share","f","c","g"),("sum","c","f h j l"),("share","c","n","e")],
hard="简单平均与总率不同，文中指出并说明；一人可有多项")

passage("boarding-beds-action", """关于乡镇寄宿制学校建设三年行动的检查报告
三年行动开始时，全县寄宿制学校{a|41所|school}，床位{b|9860张|item}，寄宿生{c|11230人|student}，床位缺口{d|1370张|item}，有的学校两个孩子挤一张床。检查组这次重走了当年的路线。
当年挤得最厉害的三所学校，如今都有了新楼，走廊里晾着洗得发白的校服，宿管阿姨能叫出一层楼孩子的名字。三年里新增床位{e|3120张|item}，拆除危旧床位{f|640张|item}，目前床位{g|12980张|item}。寄宿生却没有跟着增加，由于适龄人口减少和部分家庭进城，现有{h|10415人|student}，比三年前减少{i|815人|student-}，下降{j|7.3%|percent-}。
床位多了，人少了，富余就出来了，按现有床位计算富余{k|1925张|item}，占床位的{l|15.6%|percent}。富余的主要是近两年刚建成的{m|五所|school}学校，利用率只有{n|61.0%|percent}。
检查组认为，行动的目标已经实现，下一步不宜再铺新摊子，剩余的建设资金{o|2360万元|CNY}应转到洗浴、取暖和心理辅导室上，按{p|41所|school}学校平均，每校{q|57.6万元|CNY}。""",
[("diff","c","b","d"),("lin","g","+b +e -f"),("diff","h","c","i"),("growth","h","c","j"),("diff","g","h","k"),("share","k","g","l"),("same","a","p"),
 ("avg","o","p","q"),("bound","m","a")],
[error("sum-mismatch difference-mismatch","g","b e f h k l",[1,4,5],("12340张","item"),"9860张加3120张还要减去拆除的640张，是12340张，富余1925张也是这样得来的","part left out",2)],
scope=[("share","k","b","l")])

passage("after-school-funds", """政协民主监督报告：课后服务经费保障
报告要点：上学期全市课后服务总支出{a|8460万元|CNY}，其中财政补助占{b|38.5%|percent}，家长缴费占{c|61.5%|percent}；教师人均补助{d|2140元|CNY}，校外人员占服务人员的{e|24.7%|percent}。
一、钱从哪里来。财政补助{f|3257万元|CNY}，家长缴费{g|5203万元|CNY}。各区标准不一，最高的区每生每学期收{h|480元|CNY/student}，最低的县分文不收，全由财政负担。不收费的县，老师的积极性并不比别处低，可见钱不是唯一的杠杆。
二、钱到哪里去。教师补助{i|5564万元|CNY}，惠及教师{j|2.6万名|person}；外聘人员劳务{k|1510万元|CNY}，材料和水电{l|1386万元|CNY}。外聘人员{m|4620人|person}，占服务人员{n|3.06万人|person}的{o|15.1%|percent}，其中退休教师{p|830人|person}，高校学生{q|2145人|person}，非遗传承人和教练{r|1645人|person}。
三、钱够不够。问卷里，{s|71.6%|percent}的校长认为现有经费只够“看管”，开不起像样的课程。若按每生每学期再增加{t|60元|CNY/student}，全市参加学生{u|38.2万人|student}，需增加{v|229.2万元|CNY}。监督组认为，这笔钱可由市、县两级对半分担，逐年到位。""",
[("share","f","a","b"),("share","g","a","c"),("sum","a","f g"),("hundred","b c"),("avg","i","j","d"),("sum","a","i k l"),("lin","l","+a -i -k"),
 ("share","m","n","o"),("bound","m","n"),("same","e","o"),("lin","r","+m -p -q"),("sum","m","p q r"),("prod","v","t u")],
[error("restatement-mismatch","e","o",[9],("15.1%","percent"),"正文是4620人占3.06万人的15.1%，要点写成24.7%","restated figure",2),
 error("average-mismatch","v","t u",[12],("2292万元","CNY"),"38.2万人每人60元是2292万元","unit slipped by ten",1)],
scope=[("share","k","a","e"),("avg","i","n","d")])

passage("preschool-to-primary", """审议意见办理情况的“回头看”：幼小衔接
去年四月，常委会审议了关于幼小衔接工作的报告，提出三条意见。今年四月，工委原路回访。去年抽查的{a|24所|school}幼儿园中，仍有{b|11所|school}在大班教拼音、写字，占{c|45.8%|percent}；今年抽查{d|30所|school}，还有{e|8所|school}，占{f|26.7%|percent}。去年小学一年级“零起点”教学执行较好的班占{g|63.5%|percent}，今年占{h|78.2%|percent}。
家长的焦虑下降得慢一些。去年{i|1120名|person}大班家长中，打算给孩子报衔接班的{j|515名|person}，占{k|46.0%|percent}；今年{l|1260名|person}家长中，有{m|504名|person}，占{n|40.0%|percent}。坐在我们对面的一位父亲搓着手说，道理都懂，就怕别人的孩子先跑。
工委向主任会议汇报时概括为：一年来，抽查中“小学化”的幼儿园由{o|11所|school}减到{p|8所|school}，占比下降{q|16.7个百分点|percentage-point}；零起点执行率提高{r|14.7个百分点|percentage-point}；打算报班的家长比例由{s|46.0%|percent}降到{t|45.0%|percent}。可见审议意见是有效的，但家长的观念转变还要时间，建议列为明年的跟踪监督事项。""",
[("share","b","a","c"),("bound","b","a"),("share","e","d","f"),("bound","e","d"),("share","j","i","k"),("bound","j","i"),("share","m","l","n"),
 ("bound","m","l"),("same","b","o"),("same","e","p"),("diff","c","f","q"),("diff","h","g","r"),("same","k","s"),("same","n","t"),
 ("below","f","c"),("below","g","h")],
[error("difference-mismatch","q","c f",[10],("19.1个百分点","percentage-point"),"45.8%减26.7%是19.1个百分点","wrong difference",2),
 error("restatement-mismatch","t","n",[13],("40.0%","percent"),"今年504名占1260名是40.0%，不是45.0%","wrong result restated",2)],
scope=[("share","e","a","f"),("share","m","i","n")])

passage("low-scores-speech", """县域中考质量分析会上的发言摘录（教育界别委员）
很多人拿平均分说话，我想拿低分段说话。全县初中去年参加中考{a|5230人|student}，总分不足三百分（满分{b|760分|other}）的有{c|1098人|student}，占{d|21.0%|percent}，也就是说，每五个孩子里就有一个没有学进去。分学校看，甲中学低分率{e|9.4%|percent}，乙中学{f|13.2%|percent}，丙中学{g|31.7%|percent}，丁中学{h|27.5%|percent}，戊中学{i|36.1%|percent}。
低分率与家庭有关。{c2|1098名|student}低分学生里，父母双方外出的{j|467人|student}，占{k|42.5%|percent}；有过休学、转学经历的{l|208人|student}，占{m|18.9%|percent}；小学毕业时数学就不及格的{n|811人|student}，占{o|73.9%|percent}。病根在小学，不在初三。
低分率也与学校有关，同样是山区，丁中学比戊中学低{p|8.6个百分点|percentage-point}，靠的是从初一开始分层补基础。把五所学校排一排，低分率最高的是丙中学，最低的是甲中学，两者相差{q|26.7个百分点|percentage-point}。
我建议，县教育质量奖的三分之一用来奖励“低分率下降”。前年全县低分率是{s|23.6%|percent}，去年是{d2|21.0%|percent}，降了{t|2.6个百分点|percentage-point}，这比多考几个一中更值得奖。""",
[("share","c","a","d"),("bound","c","a"),("same","c","c2"),("share","j","c2","k"),("bound","j","c2"),("share","l","c2","m"),("bound","l","c2"),
 ("share","n","c2","o"),("bound","n","c2"),("diff","i","h","p"),("diff","i","e","q"),("smallest","e","f g h i"),("largest","g","e f h i"),("same","d","d2"),
 ("diff","s","d2","t")],
[error("direction-mismatch sequence-mismatch","g","e f h i",[12],None,"戊中学36.1%高于丙中学31.7%，相差26.7个百分点也是戊中学与甲中学之差","wrong superlative",2,say="低分率最高的是戊中学")],
scope=[("diff","g","e","q"),("share","j","a","k"),("hundred","k m o")])

passage("university-attached-schools", """我市高等院校与地方共建附属学校情况的考察
考察了{a|六所|school}附属学校，其中与部属高校共建{b|两所|school}、与省属高校共建{c|三所|school}、与市属学院共建{d|一所|school}。合作协议都写明高校每年投入，实际的投入，头三年分别为{e|1260万元|CNY}、{f|980万元|CNY}、{g|610万元|CNY}，一年比一年少；地方投入三年分别为{h|2300万元|CNY}、{i|2680万元|CNY}、{j|3150万元|CNY}，一年比一年多。
学生从哪里来？六所附属学校共有学生{k|9420人|student}，其中高校教职工子女{l|1734人|student}，占{m|18.4%|percent}，学区内{n|6980人|student}，其余{o|706人|student}为政策照顾和历史遗留。周边的小区房价，附属学校挂牌以后平均涨了{p|17.4%|percent}，中介的广告比学校的招生简章贴得早。
牌子换了，老师换了没有？高校派来的管理人员{q|14人|person}、兼职教师{r|37人|person}，合起来还不到专任教师{s|628人|person}的{t|一成|percent<}。学校最看重的“大学实验室开放日”，一年{u|四次|other}。
综合来看，三年间高校投入{v|3650万元|CNY}，地方投入{w|8130万元|CNY}，高校占全部投入的{x|26.0%|percent}。考察组建议，协议期满续签时，把派驻人数写进合同，不能只给一块牌子。""",
[("sum","a","b c d"),("trend","down","e f g"),("trend","up","h i j"),("share","l","k","m"),("bound","l","k"),("lin","o","+k -l -n"),("sum","k","l n o"),
 ("sharesum","q r","s","t"),("sum","v","e f g"),("sum","w","h i j"),("expr","100*v/(v+w)","x")],
[error("sum-mismatch share-mismatch","v","e f g w x",[8,10],("2850万元","CNY"),"1260、980、610万元相加是2850万元，占26.0%也是按2850万元算的","wrong sum of three years",1)],
scope=[("share","n","k","m"),("share","v","w","x")])

passage("teachers-minds", """关于教师心理健康状况的调研（工会与政协医卫界别联合）
问卷怎么发，决定了听到什么。工会没有通过学校下发，而是把二维码印在体检通知单上，发出{a|3870份|item}，填答{b|2631份|item}，剔除用时过短的{c|131份|item}，有效{d|2500份|item}，有效率{e|95.0%|percent}（占填答数）。
在有效样本中，量表得分提示轻度以上焦虑的{f|805人|person}，占{g|32.2%|percent}；提示中度以上抑郁的{h|265人|person}，占{i|10.6%|percent}；近半年看过心理医生的仅{j|48人|person}，占{k|1.9%|percent}。班主任焦虑的比例{l|39.8%|percent}，非班主任{m|27.1%|percent}；毕业班教师{n|43.5%|percent}，非毕业班{o|29.3%|percent}。五十岁以上的教师反倒低，占{p|24.6%|percent}，一位老教师在留言里写：“年轻时怕学生考不好，现在只怕他们不快乐。”
压力来源排前三位的是考核评比{q|1460人|person}、家长投诉{r|1215人|person}和安全责任{s|1307人|person}（每人限选三项），第二位的是家长投诉，第三位的是安全责任。
报告据此测算，全县{t|3870名|person}教师中，轻度以上焦虑的约{u|815人|person}。
建议开通教师专线，配专职咨询师{v|三名|person}，全年{w|27万元|CNY}，平均每名{x|9万元|CNY}。""",
[("diff","b","c","d"),("share","d","b","e"),("bound","d","b"),("share","f","d","g"),("bound","f","d"),("share","h","d","i"),("bound","h","d"),
 ("share","j","d","k"),("bound","j","d"),("between","g","l m"),("between","g","n o"),("below","s","r"),("same","a","t"),("share","u","t","g"),
 ("avg","w","v","x"),("below","p","g"),("largest","q","r s"),("below","h","f")],
[error("direction-mismatch sequence-mismatch","r","s",[11],None,"安全责任1307人多于家长投诉1215人，第二位是安全责任","wrong order",1,say="第二位是安全责任，第三位是家长投诉"),
 error("share-mismatch","u","t g",[13],("1246人","person"),"32.2%乘以3870名约为1246人，815人与样本数混淆","sample carried over badly",2)],
scope=[("share","d","a","e"),("share","f","b","g")])

passage("merged-schools-capacity", """撤点并校“后半篇文章”：关于并入校承载能力的专题视察
过去三年撤并学校{a|34所|school}，学生并入{b|19所|school}中心校。视察组看了其中{c|11所|school}，重点核对并入前后的变化。并入前，这{c2|11所|school}学校有学生{d|5210人|student}、教师{e|402人|person}、校舍{f|4.93万平方米|other}，生均校舍{g|9.5平方米|other}，生师比{h|13.0:1|ratio}；并入后，学生{i|7064人|student}、教师{j|471人|person}、校舍{k|5.36万平方米|other}，生均校舍{l|7.6平方米|other}，生师比{m|15.0:1|ratio}。学生多了{n|35.6%|percent}，校舍只多了{o|8.7%|percent}，教师多了{p|17.2%|percent}，跟不上是肯定的。
一间二十年前盖的餐厅，原来坐得下全校，现在分三批吃饭，最后一批的孩子轮到时菜已经凉了。校车不够，有的孩子早上五点五十就在路口等。并入校的校长说：“我不缺学生，缺板凳。”
视察组在意见中写道：与并入前相比，{c3|11所|school}学校的生均校舍面积由{g2|9.5平方米|other}提高到{l2|7.6平方米|other}，生师比由{h2|13.0:1|ratio}升到{m2|15.0:1|ratio}，均不如从前。建议安排{r|1.2亿元|CNY}，分{s|三年|other}改善，每年{t|6000万元|CNY}，今年先解决食堂和宿舍。""",
[("same","c","c2"),("same","c","c3"),("avg","f","d","g"),("ratio","d","e","h"),("avg","k","i","l"),("ratio","i","j","m"),("growth","i","d","n"),
 ("growth","k","f","o"),("growth","j","e","p"),("same","g","g2"),("same","l","l2"),("same","h","h2"),("same","m","m2"),("avg","r","s","t"),
 ("below","o","n"),("below","p","n"),("below","g2","l2"),("bound","c","b")],
[error("direction-mismatch","l2","g2",[16],None,"由9.5平方米到7.6平方米是下降，不是提高","direction",1,say="由9.5平方米降到7.6平方米"),
 error("average-mismatch","t","r s",[13],("4000万元","CNY"),"1.2亿元分三年，每年4000万元","divided by another number of years",1)],
scope=[("avg","k","d","l"),("avg","f","i","g")])

passage("paired-region-funds", """关于对口帮扶资金（教育部分）使用绩效的调研
东部结对区五年来拨付我县教育帮扶资金{a|1.15亿元|CNY}，派来支教教师{b|146人次|person-time}。钱怎么用的，县里有一本明细账：新建改建学校{c|7200万元|CNY}，购置设备{d|1850万元|CNY}，教师培训{e|640万元|CNY}，助学{f|1310万元|CNY}，其余{g|500万元|CNY}为项目管理与前期费用。调研组到结对区核对，拨款单上的数字与县里的账一致。
人怎么用的，却没有明细账。{b2|146人次|person-time}支教教师中，支教满一年的{h|88人次|person-time}，占{i|60.3%|percent}，半年的{j|58人次|person-time}；留下的东西，有的是一本教案，有的是一支足球队，有一位老师走后，学校照她的办法办了六年诗社。
调研组对绩效打分，每项满分{l|25分|other}，设备使用{k|17分|other}，学校建设{m|22分|other}，人才交流{o|23分|other}，助学精准{q|24分|other}，合计{s|86分|other}。得分最低的设备使用，主要扣在{t|312台|item}平板电脑上，其中{u|97台|item}没有拆封，占{v|31.1%|percent}。
调研报告的摘要写为：五年拨付教育帮扶资金{a2|1.15亿元|CNY}，其中新建改建占{w|62.6%|percent}，教师培训占{x|11.4%|percent}，不及助学的一半；支教教师{b3|164人次|person-time}；综合得分{s2|86分|other}，“硬件强、使用弱”。""",
[("sum","a","c d e f g"),("same","b","b2"),("share","h","b2","i"),("bound","h","b2"),("diff","b2","h","j"),("sum","s","k m o q"),("smallest","k","m o q"),
 ("bound","q","l"),("bound","o","l"),("bound","m","l"),("bound","k","l"),("share","u","t","v"),("bound","u","t"),("same","a","a2"),
 ("share","c","a2","w"),("share","e","a2","x"),("same","b","b3"),("same","s","s2"),("below","e","f")],
[error("share-mismatch","x","e a2",[15],("5.6%","percent"),"640万元占1.15亿元的5.6%，11.4%是助学的占比","share of another part",2),
 error("restatement-mismatch","b3","b",[16],("146人次","person-time"),"前文两处都是146人次","transposed digits",2)],
scope=[("share","h","b2","v"),("share","d","a","w")])

passage("home-school-stations", """关于新时代家校社协同育人工作的调研
乙区的做法值得一说。区里把{a|97个|item}社区划成{b|32个|item}片，每片一所学校牵头，建起协同育人站{c|32个|item}，专兼职社工{d|128名|person}，平均每站{e|4名|person}。去年受理求助{f|2146件|item}，其中亲子沟通{g|874件|item}、学习困难{h|561件|item}、网络沉迷{i|398件|item}、心理危机{j|123件|item}，其他{k|190件|item}。求助大多从电话里来，也有班主任悄悄转介的。
心理危机一类最急也最难。{j2|123件|item}中，转介医院{o|47件|item}，社工持续跟进{p|69件|item}，两项都做的{q|21件|item}，仅作一次性劝解的{r|7件|item}。最长的一例跟了{s|14个月|other}，孩子重新走进教室那天，社工在校门口的树后站了一节课。
投入并不多：每站每年{t|8万元|CNY}，{u|32个|item}站{v|256万元|CNY}，占全区教育支出的千分之一点五；受益家庭{w|1730户|other}，平均每户{x|1480元|CNY}。委员们算了算，这比一个孩子在补习班一个月的费用还低。
建议全市推广，按全市{y|412个|item}片计算，每年需{z|2060万元|CNY}。""",
[("same","b","c"),("avg","d","c","e"),("sum","f","g h i j k"),("same","j","j2"),("lin","j2","+o +p -q +r"),("prod","v","t u"),("same","c","u"),
 ("avg","v","w","x"),("prod","z","y t"),("bound","q","o"),("bound","q","p"),("largest","g","h i j")],
[error("sum-mismatch","r","j2 o p q",[4],("28件","item"),"47加69减去重复的21是95件，123件里还剩28件；7件是没有扣重复","counted twice",1),
 error("average-mismatch sum-mismatch","z","y t",[8],("3296万元","CNY"),"每站8万元、412个片是3296万元，2060万元是按每站5万元算的","other unit price used",2)],
scope=[("avg","v","b","x")])

passage("internships-of-pupils", """（界别提案的办理协商）中职学校实习管理
去年全市中职学生参加岗位实习{a|6320人|student}，涉及企业{b|418家|item}，专业对口的{c|4740人|student}，对口率{d|75%|percent}。规定实习报酬不低于试用期工资的{e|80%|percent}，抽查{f|400名|student}学生的工资条，达到的{g|291名|student}，占{h|72.8%|percent}；没有达到的里面，最低的一名每天只有{i|45元|CNY}，按每月{j|22天|other}计，月收入{k|990元|CNY/month}，还要自己付住宿费。
工时也超。规定每周不超过{l|40小时|other}，被抽查学生平均{m|46.5小时|other}，上过夜班的{n|132名|student}，占{o|33%|percent}。学生家长打电话到学校，学校说找企业，企业说找中介，一圈下来，孩子已经坐火车回来了。
保险是底线。实习责任险全市投保{p|6105人|student}，投保率{q|96.6%|percent}，未投保{r|115人|student}，主要在自主联系的实习单位。
办理协商形成三条意见：对未投保的{s|215人|student}在两周内补齐，保费每人{t|50元|CNY/student}，共{u|10750元|CNY}，由学校垫付；把报酬达标率由现在的{h2|72.8%|percent}提高到{v|95%|percent}以上，提高{w|22.2个百分点|percentage-point}；工时超过{l2|40小时|other}的企业，取消合作资格，被抽查学生的平均工时已经控制在规定以内，要防止反弹。""",
[("share","c","a","d"),("bound","c","a"),("share","g","f","h"),("bound","g","f"),("prod","k","i j"),("share","n","f","o"),("bound","n","f"),
 ("share","p","a","q"),("bound","p","a"),("diff","a","p","r"),("same","r","s"),("prod","u","s t"),("same","h","h2"),("diff","v","h2","w"),
 ("same","l","l2"),("most","m","l")],
[error("difference-mismatch restatement-mismatch","r","a p s",[9,10],("215人","student"),"6320人减6105人是215人，后文补齐的也是215人","wrong difference",2),
 error("bound-exceeded","m","l",[15],None,"平均46.5小时超过40小时，不能说已经控制在规定以内","limit exceeded though said kept",2,say="平均工时46.5小时，超过规定的40小时")],
scope=[("share","g","a","h"),("share","n","a","o")])

passage("posts-run-by-county", """关于推进中小学校长教师“县管校聘”改革的专题协商报告
这项改革在我县走了四年，全县教师{a|4380人|person}，四年里跨校竞聘上岗的{b|1127人|person}，占{c|25.7%|percent}；落聘后转岗的{d|39人|person}，没有一人因此离开教育系统。
改革之初最担心的是老教师。协商会上，一位五十六岁的体育教师讲了他的故事：第一轮竞聘落选，在图书室坐了一个学期，把乱了十年的书全部编了号；第二轮他竞聘图书管理员，满分通过。像他这样由教学岗转为教辅岗的有{e|27人|person}，占转岗的{f|69.2%|percent}。
协商中形成的共识是，“管”容易“聘”难。岗位是县里核的，{g|72所|school}学校里，认为核定岗位与实际需要相符的{h|31所|school}，占{i|43.1%|percent}，认为偏少的{j|35所|school}，认为偏多的{k|6所|school}。村小的校长说，我只有八个岗，少一个就少一个年级。
报告在结尾处建议：一、按班师比核定小规模学校岗位，每班不少于{l|1.8人|person}；二、竞聘周期由{m|三年|other}延长到{n|五年|other}；三、四年来跨校竞聘的{b2|1217人|person}中，从县城流向农村的只有{o|204人|person}，占{p|18.1%|percent}，今后单列指标，使这一比例达到{q|30%|percent}。""",
[("share","b","a","c"),("bound","b","a"),("share","e","d","f"),("bound","e","d"),("share","h","g","i"),("bound","h","g"),("lin","k","+g -h -j"),
 ("sum","g","h j k"),("same","b","b2"),("share","o","b","p"),("bound","o","b"),("below","m","n"),("below","p","q"),("bound","d","b")],
[error("restatement-mismatch","b2","b",[8],("1127人","person"),"开头为1127人，25.7%也与此相符","transposed digits",2)],
scope=[("share","d","b","f"),("share","j","g","i")])

passage("study-tours-tried", """近期，市政协组织委员对研学旅行市场作了一次“体验式”视察，委员们自己掏钱报了名，跟着学生走完全程。
第一站是某农耕基地，收费每人{a|168元|CNY}，其中门票{b|40元|CNY}、餐费{c|35元|CNY}、课程{d|60元|CNY}、交通{e|33元|CNY}。课程表上写着“插秧、磨豆腐、认识二十四节气”，实际上插秧用了十五分钟，磨豆腐排队四十分钟，节气是在大巴上听录音。委员们做了记录，全程{f|7小时|other}，其中在路上{g|2.6小时|other}，排队{h|1.5小时|other}，吃饭{i|1.1小时|other}，真正上课{j|1.8小时|other}，占{k|25.7%|percent}。
第二站是一家航天科普馆，每人{l|220元|CNY}，课程两小时，讲解员是退休工程师，孩子们追着他问问题，散场时不肯走。两家相比，后者每人多收{m|52元|CNY}，每小时课程的费用却低得多，前者是{n|93元|CNY}，后者是{o|110元|CNY}。
全市备案的研学机构{p|137家|item}，其中旅行社{q|61家|item}，培训机构转型的{r|48家|item}，其余{s|28家|item}为事业单位和企业自办。去年接待学生{t|52.3万人次|person-time}，投诉{u|209起|item}，万人投诉率{v|4.0起|item}。委员们认为，评价研学要看课程小时，不要看景点个数。""",
[("sum","a","b c d e"),("lin","j","+f -g -h -i"),("share","j","f","k"),("bound","j","f"),("diff","l","a","m"),("lin","s","+p -q -r"),("sum","p","q r s"),
 ("per","u","t",10000,"v"),("expr","a/j","n"),("below","o","n"),("below","a","l")],
[error("direction-mismatch","o","n",[9],None,"后者每小时110元高于前者的93元，不能说低得多","direction",1,say="后者每小时课程的费用反而高")],
scope=[("avg","l","f","o"),("share","g","f","k")])

passage("half-year-budget", """财政预算执行情况的半年监督：教育篇
上半年，全县教育支出预算{a|11.86亿元|CNY}，执行{b|5.42亿元|CNY}，执行率{c|45.7%|percent}，低于时间进度{d|4.3个百分点|percentage-point}，与上年同期的{e|47.9%|percent}比，慢了{f|2.2个百分点|percentage-point}。
慢在哪里？人员经费按月发放，执行率{g|50.6%|percent}；公用经费{h|46.2%|percent}；项目支出只有{i|27.5%|percent}。财政局解释，项目大都在暑假施工，三季度才付款，往年也是前低后高。委员会查了前三年的同期数，项目执行率依次是{j|31.4%|percent}、{k|33.0%|percent}、{l|34.8%|percent}，今年不仅没有升，反而掉了下来，解释只能算说对了一半。
掉下来的真正原因，在库款。上半年国库拨付教育专户{m|5.71亿元|CNY}，教育局申请用款{n|6.35亿元|CNY}，未拨付{o|0.46亿元|CNY}。农村学校公用经费应在开学前拨付，今年晚了{p|47天|other}，校长们先用食堂结余垫电费，按规定这是不允许的。
委员会在监督意见里要求：未拨付的{q|6400万元|CNY}于8月底前拨足；公用经费的拨付时间写入责任书；三季度末项目执行率须达到{r|75%|percent}，即在现有基础上再提高{s|47.5个百分点|percentage-point}。""",
[("share","b","a","c"),("bound","b","a"),("expr","50-c","d"),("diff","e","c","f"),("trend","up","j k l"),("below","i","l"),("below","i","h"),
 ("below","h","g"),("diff","n","m","o"),("same","o","q"),("diff","r","i","s"),("below","m","n")],
[error("difference-mismatch restatement-mismatch","o","n m q",[8,9],("0.64亿元","CNY"),"6.35亿元减5.71亿元是0.64亿元，后文也是6400万元","transposed digits",1)],
scope=[("share","b","m","c"),("mean","g h i","c"),("diff","a","m","o")])

passage("local-courses", """地方课程与校本课程实施情况的专题调研
国家给了地方和学校一成多的课时空间，怎么用，各校不一样。
调研组请{a|36所|school}学校交来一学年的课表，共登记地方和校本课程{b|218门|item}，其中地方课程{c|47门|item}，校本课程{d|171门|item}。校本课程里，艺体类{e|79门|item}，占{f|46.2%|percent}，科技类{g|31门|item}，传统文化类{h|42门|item}，其余{i|19门|item}。数量最多的一所学校开了{j|29门|item}，最少的一所一门也没有。
课开在表上，也要开在教室里。我们抽听了{k|60节|item}，按课表上课的{l|38节|item}，改上语数外的{m|17节|item}，教室里没有人的{n|5节|item}，开课率{o|63.3%|percent}。有意思的是，越是不起眼的课，孩子们越记得住：一所渔村小学的“看云识天气”，毕业多年的学生还能背出口诀。
教材五花八门。{b2|218门|item}课中，使用自编讲义的{p|126门|item}，占{q|57.8%|percent}，经过县级审查的{r|52门|item}，占自编讲义的{s|23.9%|percent}。没有审查的，内容也未必有问题，但总要有人看过。
调研的结论有三条：校本课程总量够了，不必再加；开课率不到七成，要加强巡查；自编讲义的审查率要在一年内由现在的{t|41.3%|percent}提高到{u|100%|percent}。""",
[("diff","b","c","d"),("share","e","d","f"),("bound","e","d"),("lin","i","+d -e -g -h"),("sum","d","e g h i"),("lin","n","+k -l -m"),("sum","k","l m n"),
 ("share","l","k","o"),("bound","l","k"),("same","b","b2"),("share","p","b","q"),("bound","p","b"),("share","r","p","s"),("bound","r","p"),
 ("same","s","t"),("largest","e","g h"),("sum","b","c d"),("bound","j","d")],
[error("share-mismatch restatement-mismatch","s","r p t",[12,14],("41.3%","percent"),"52门占自编讲义126门的41.3%，结论里也是41.3%，23.9%是除以全部218门","wrong denominator",1)],
scope=[("share","e","b","f"),("share","m","l","o")])

passage("two-reckonings-of-space", """关于我区教育用房面积缺口的两次测算
人大代表问：去年说缺{a|6.2万平方米|other}，今年说缺{b|3.9万平方米|other}，一年没见盖几间教室，怎么就少了这么多？
区教育局答：去年的测算按{c|4.86万名|student}学生、生均{d|9平方米|other}的标准，需要{e|43.74万平方米|other}，当时有{f|37.54万平方米|other}，所以缺{a2|6.2万平方米|other}。今年学生{g|4.71万名|student}，标准没有变，需要{h|42.39万平方米|other}；校舍方面，新建{i|0.85万平方米|other}，收回出租房{j|0.61万平方米|other}，拆除危房{k|0.51万平方米|other}，现有{l|38.49万平方米|other}，两者相减，正是今年的缺口。
代表又问：那么，学生少了贡献多少，盖房贡献多少？
答：缺口缩小{m|2.3万平方米|other}，其中因学生减少{n|1500名|student}，少需要{o|1.35万平方米|other}；校舍净增{p|0.95万平方米|other}。各占{q|58.7%|percent}和{r|41.3%|percent}。说句实话，一半以上是“少”出来的。
代表再问：出租房收回以后做什么用了？
答：改作{s|23间|classroom}功能室，其中心理辅导室{t|9间|classroom}、科学教室{u|8间|classroom}、其余{v|6间|classroom}为团队活动室。""",
[("prod","e","c d"),("diff","e","f","a"),("same","a","a2"),("prod","h","g d"),("lin","l","+f +i +j -k"),("diff","h","l","b"),("diff","a","b","m"),
 ("diff","c","g","n"),("prod","o","n d"),("lin","p","+i +j -k"),("share","o","m","q"),("share","p","m","r"),("sum","m","o p"),("lin","v","+s -t -u"),
 ("sum","s","t u v"),("diff","l","f","p"),("hundred","q r")],
scope=[("same","a","b"),("lin","l","+f +i +j +k"),("diff","e","l","b")],
hard="两次测算的缺口不同，学生与校舍两头的变化都列出")

passage("notes-from-three-schools", """视察随记：三所学校
第一所在河边，学生{a|214人|student}，教师{b|19人|person}，校长兼总务。操场上有一口井，学校用它浇菜，菜地{c|1.2亩|other}，一年收菜{d|2.6吨|other}，够食堂三个月。校长拿出账本，伙食费每生每天{e|11元|CNY}，其中国家补助{f|5元|CNY}，家长交{g|6元|CNY}。
第二所在镇上，学生{h|1106人|student}，教师{i|78人|person}，生师比{j|14.2:1|ratio}，比第一所的{k|11.3:1|ratio}高。校园里停满了电动车，车棚是去年家长凑钱搭的。学校订了{l|46份|item}报刊，图书室却锁着。
第三所在县城，学生{m|3240人|student}，教师{n|187人|person}，{o|72个|class}班，班额{p|45人|student}，没有一个班超过{q|50人|student}，校门口放学要排{r|40分钟|other}的队。
三所学校合计学生{s|4560人|student}、教师{t|284人|person}，生师比{u|14.3:1|ratio}。写下这几行，是想说明同一个县里的学校可以相差多远，平均数有时候帮不了我们。""",
[("sum","e","f g"),("diff","e","f","g"),("ratio","h","i","j"),("ratio","a","b","k"),("below","k","j"),("avg","m","o","p"),("most","p","q"),
 ("sum","s","a h m"),("sum","t","b i n"),("ratio","s","t","u")],
[error("ratio-mismatch","u","s t",[9],("16.1:1","ratio"),"4560人对284人是16.1:1，14.3:1是三个比值的简单平均","simple instead of weighted mean",1)],
scope=[("ratio","m","t","u"),("ratio","s","i","u")])

passage("inquiry-a-year-later", """专题询问后的跟踪问效
去年九月的专题询问，{a|11位|person}组成人员提出{b|17个|item}问题，政府部门当场承诺{c|23件|item}事，会后印发了任务清单。今年九月，常委会对清单逐项验收，结论分为“完成”“基本完成”“未完成”三等，分别为{d|14件|item}、{e|5件|item}、{f|4件|item}，前两等合计占{g|82.6%|percent}。
完成得好的，多数是一锤子买卖：装灯、修路、补发工资。完成得不好的，多数是细水长流：控班额、配教师、降负担。验收组里有人提议，细水长流的事不要用“完成”二字，改用“见效”。
验收同时委托第三方作了民意抽样，随机抽取{h|1500户|other}家庭，对去年询问内容“知道”的{i|492户|other}，占{j|32.8%|percent}；知道的家庭中认为“有变化”的{k|341户|other}，占{l|69.3%|percent}，“变化不明显”的{m|151户|other}。不知道的家庭里，也有{n|308户|other}认为学校这一年有变化，占不知道者的{o|30.6%|percent}。把两部分相加，全部受访家庭中认为有变化的{p|649户|other}，占{q|43.3%|percent}。
常委会据此形成的决议写道：承诺的{c2|23件|item}事已完成或基本完成{r|20件|item}，未完成的{f2|4件|item}转入下一年清单；民意抽样显示，近半数家庭感到学校有变化。""",
[("lin","f","+c -d -e"),("sum","c","d e f"),("sharesum","d e","c","g"),("share","i","h","j"),("bound","i","h"),("share","k","i","l"),("bound","k","i"),
 ("diff","i","k","m"),("expr","100*n/(h-i)","o"),("sum","p","k n"),("share","p","h","q"),("same","c","c2"),("sum","r","d e"),("same","f","f2"),
 ("sum","c2","r f2"),("bound","p","h")],
[error("sum-mismatch","r","d e c2 f2",[12,14],("19件","item"),"14件加5件是19件，19加4才是23件","list short of its total",1)],
scope=[("share","k","h","l"),("share","n","h","o"),("sum","h","k m n")])

passage("special-school-two-estimates", """关于建设县特殊教育学校职业高中部的建议和测算
建设地点拟选在县职教中心西侧，与职教中心共用食堂和实训车间，目的是让听障、智障孩子初中毕业以后有学可上、有手艺可学。目前全县特教学校初中毕业生每年{a|16人|student}左右，能继续上学的{b|5人|student}，占{c|31.3%|percent}，其余回到家里，家长轮流请假照看。
测算一，按{d|6个|class}班、每班{e|8人|student}，共{f|48人|student}，建筑面积{g|2400平方米|other}，生均{h|50平方米|other}，每平方米{i|3200元|CNY}，土建{j|768万元|CNY}，设备{k|180万元|CNY}，合计{l|948万元|CNY}。
测算二，不新建、改造职教中心旧楼，面积{m|1900平方米|other}，每平方米改造{n|1400元|CNY}，{o|266万元|CNY}，加电梯和无障碍设施{p|92万元|CNY}、设备{q|180万元|CNY}，合计{r|358万元|CNY}，比测算一节省{s|410万元|CNY}。
残联的同志说，孩子们不挑房子新旧，挑的是有没有人愿意收他们去上班。职教中心的烘焙、洗车、陶艺三个专业可以开放，县里八家企业答应每年留{t|12个|place}岗位。委员们倾向于测算二，把节省的资金用来设支持性就业的岗位补贴，每人每月{u|600元|CNY/month}，{v|12人|person}一年{w|8.64万元|CNY}，够发四十多年。""",
[("share","b","a","c"),("bound","b","a"),("prod","f","d e"),("avg","g","f","h"),("prod","j","g i"),("sum","l","j k"),("prod","o","m n"),
 ("sum","r","o p q"),("diff","l","r","s"),("prod","w","u v",12),("below","r","l"),("same","t","v")],
[error("sum-mismatch difference-mismatch","r","o p q l s",[7,8],("538万元","CNY"),"266加92再加设备180是538万元，漏了设备；节省410万元也是按538万元算的","part left out",1)],
scope=[("diff","l","o","s"),("prod","f","d a")])

passage("nested-circle", """关于中小学生课外阅读情况的界别调研
妇联、文艺、教育三个界别的委员用同一份问卷，问了三个县的四到九年级学生。发出{a|2000份|item}，收回{b|1924份|item}。家里有{c|50本|item}以上课外书的，{d|1013人|student}，占{e|52.7%|percent}；有{f|100本|item}以上的，{g|462人|student}，占{h|24.0%|percent}；有自己书桌的{i|1390人|student}，占{j|72.2%|percent}。第二项包含在第一项之内，请勿相加。
过去一个月读完一本整书的，{k|1187人|student}，占{l|61.7%|percent}，读完三本以上的{m|305人|student}，占读完一本以上者的{n|25.7%|percent}。没有读完一本的理由，多选，选“没有时间”的{o|481人|student}，选“没有想看的书”的{p|366人|student}，选“手机更好看”的{q|402人|student}，合起来超过没有读完的{r|737人|student}，是一个人可以选几项的缘故。
委员们注意到，家里书的多少与读书的多少，关系并不如想象的那么紧：拥有百本以上的孩子里，一个月没有读完一本的也有{s|171人|student}，占{t|37.0%|percent}。一个孩子写道：“书是妈妈买来拍照的。”""",
[("share","d","b","e"),("bound","d","b"),("share","g","b","h"),("bound","g","b"),("share","i","b","j"),("bound","i","b"),("bound","g","d"),
 ("bound","b","a"),("share","k","b","l"),("bound","k","b"),("share","m","k","n"),("bound","m","k"),("diff","b","k","r"),("share","s","g","t"),
 ("bound","s","g"),("below","c","f")],
scope=[("sum","b","d g"),("sum","r","o p q"),("share","d","a","e"),("hundred","e h j")],
hard="百本以上含在五十本以上；多选合计超过人数")

passage("two-halves-year", """关于乡村小学英语教师缺口的情况报告
上半年报告说缺{a|86人|person}，这次报告说缺{b|97人|person}，而其间明明补进了{c|31人|person}，常委会主任在报告上批了一个问号。教育局补充说明如下：
上半年全县乡村小学三年级以上{d|412个|class}班，按每名教师任教{e|两个|class}班计，需{f|206人|person}，实有{g|120人|person}。暑假补进{c2|31人|person}，同期调走、退休{h|23人|person}，实有人数增加到{i|128人|person}；但从今年秋季起，省里要求一二年级也开设英语口语课，纳入计算的班增加了{j|38个|class}，共{k|450个|class}，需{l|225人|person}。需要的多了{m|19人|person}，实有的只多了{n|8人|person}，缺口因此扩大。
这不等于说工作没有进展。若按原来的口径，缺口已经由上半年的数降为{o|78人|person}。我们建议今后报告缺口时同时注明班数口径，不再只报一个总数。另外，退休返聘的{p|14人|person}没有计入实有，他们承担着{q|26个|class}班的课，实际开课并没有停。""",
[("avg","d","e","f"),("diff","f","g","a"),("same","c","c2"),("lin","i","+g +c -h"),("sum","k","d j"),("avg","k","e","l"),("diff","l","i","b"),
 ("diff","l","f","m"),("diff","i","g","n"),("diff","f","i","o"),("below","a","b")],
scope=[("diff","a","c","b"),("same","a","b"),("diff","a","c","o")],
hard="补进教师而缺口扩大，因口径扩大，已说明")

passage("limit-average-max", """农村学校食堂留样和价格抽查通报
规定学生餐每份成本不低于收费的{a|85%|percent}，抽查{b|25所|school}学校，平均{c|88.6%|percent}，达到规定；但平均数掩盖了两头，最高的一所{d|97.1%|percent}，最低的一所只有{e|72.4%|percent}，低于规定的{f|6所|school}，占{g|24%|percent}。
学校给的解释大同小异：学生少，保温箱、燃气的摊销大；偏远的，菜要绕山路拉进来。抽查组对这{f2|6所|school}学校作了复算，把运费计入成本后，平均由{h|78.3%|percent}提高到{i|84.2%|percent}，仍然差一点，没有一所越线，说明理由成立一半。
价格不高。{f3|6所|school}学校每份收费平均{j|7.5元|CNY}，比抽查学校的平均{k|8.2元|CNY}还低{l|0.7元|CNY}，一年供餐{m|31.4万份|item}，若提到平均价，可增收{n|22.0万元|CNY}，但家长未必负担得起。通报建议运费由县里统一补助，每校每年{o|2.8万元|CNY}，共{p|16.8万元|CNY}，这样就不必涨价，学校也就不用在菜里省。""",
[("below","a","c"),("share","f","b","g"),("bound","f","b"),("below","e","a"),("between","c","d e"),("same","f","f2"),("same","f","f3"),
 ("below","h","i"),("below","i","a"),("diff","k","j","l"),("prod","n","m l"),("prod","p","o f"),("below","a","d")],
scope=[("least","a","e"),("least","a","i"),("prod","n","m j")],
hard="平均达标而六所不达标；复算后仍差一点，都是通报所指出的")

passage("seats-shared", """关于学校体育场馆向社会开放的视察
全市具备开放条件的学校{a|186所|school}，已经开放{b|121所|school}，开放率{c|65.1%|percent}。乍一看比去年的{d|70.4%|percent}倒退了，其实去年的分母是{e|142所|school}，开放的是{f|100所|school}；今年新认定了{g|44所|school}具备条件的学校，开放的也多了{h|21所|school}，只是新认定的来不及改造隔离围栏。若仍按去年那{e2|142所|school}学校计算，已开放{i|112所|school}，开放率为{j|78.9%|percent}，是提高的。
居民对开放的时间不太满意。视察组傍晚六点半到了五所学校，三所大门紧闭，门卫说：“六点开，七点关，吃完饭来不及。”开放的学校平均每周开放{k|17.5小时|other}，其中周末{l|11小时|other}，平日五天加起来{m|6.5小时|other}，平均每天{n|1.3小时|other}。
保险和保安是学校的心病。每校每年需支出{o|4.6万元|CNY}，市级补助{p|2万元|CNY}，区级补助{q|1.5万元|CNY}，学校自担{r|1.1万元|CNY}。按已开放的学校计算，市级一年补助{s|242万元|CNY}。视察组建议把补助与开放小时挂钩，每小时{t|50元|CNY}，让愿意多开的学校不吃亏。""",
[("share","b","a","c"),("bound","b","a"),("share","f","e","d"),("diff","a","e","g"),("diff","b","f","h"),("same","e","e2"),("share","i","e2","j"),
 ("bound","i","e2"),("below","c","d"),("below","d","j"),("diff","k","l","m"),("overn","m",5,"n"),("lin","r","+o -p -q"),("sum","o","p q r"),
 ("prod","s","b p")],
scope=[("share","b","e","c"),("share","f","a","d"),("share","i","a","j")],
hard="开放率下降因分母扩大，按原口径是提高的")

passage("three-plan-numbers", """第三批援建教师公寓项目的审议说明
项目名称里有“{a|300套|item}”，可研报告写的是{b|288套|item}，施工图是{c|276套|item}，最近一次调度会上又说交付{d|264套|item}。四个数逐级减少，代表们怀疑被打了折扣，现把来由说明白。
“{a2|300套|item}”是申报时的目标。可研阶段，地块退让河道红线，少了一个单元{e|12套|item}；施工图阶段，每栋底层一户改作配电和值班用房，{f|12栋|item}共减{g|12套|item}；已经交付的是前{h|11栋|item}，每栋{i|24套|item}，最后一栋{j|12套|item}要等电梯验收，预计年底交付，届时正好与施工图相符。
面积没有减。施工图总面积{k|1.82万平方米|other}，比可研的{l|1.79万平方米|other}还多{m|300平方米|other}，多在公共厨房。总投资{n|5460万元|CNY}，按施工图面积每平方米{o|3000元|CNY}，按套平均{p|19.8万元|CNY}。入住对象为服务期内的乡村教师，已有{q|391人|person}报名，按两人一套，交付的{d2|264套|item}可住{r|528人|person}，够用。""",
[("same","a","a2"),("diff","a","e","b"),("diff","b","g","c"),("prod","g","f"),("prod","d","h i"),("sum","c","d j"),("diff","k","l","m"),
 ("avg","n","k","o"),("avg","n","c","p"),("same","d","d2"),("prod","r","d2",2),("below","q","r"),("trend","down","a b c d")],
scope=[("same","a","b"),("same","b","c"),("same","c","d"),("avg","n","d","p")],
hard="四个套数逐级减少，每一步都说明")

passage("province-other-base", """与省平均比，该怎样比
我们在几份报告里看到“高于全省平均”的字样，调研时特意去查了省里的公报，有三处需要提醒。
其一，义务教育教师学历。县里报告说初中教师本科以上占{a|93.8%|percent}，高于全省的{b|92.1%|percent}；省公报的全省数是含民办的，县里的数只算公办，若把民办的{c|214人|person}（本科以上{d|139人|person}）算进去，全县初中教师{e|1684人|person}中本科以上{f|1518人|person}，占{g|90.1%|percent}，就低于全省了。公办的是{h|1470人|person}中的{i|1379人|person}。
其二，生均公用经费支出。县里说{j|2860元|CNY/student}，高于全省{k|2745元|CNY/student}，这是对的，但只高出{l|4.2%|percent}，而不是报告里另一处写的“翻一番”，后者是与本县七年前的{m|1420元|CNY/student}相比。
其三，体质健康优良率。县里{n|48.6%|percent}，全省{o|46.0%|percent}，高{p|2.6个百分点|percentage-point}，可是县里是抽测{q|1200人|student}的结果，省里是全员上报，两者不宜直接比较。
指出这三点，不是说县里的工作做得不好，而是说比较要在同一把尺子上。""",
[("sum","e","c h"),("sum","f","d i"),("share","f","e","g"),("share","i","h","a"),("bound","d","c"),("growth","j","k","l"),("diff","n","o","p"),
 ("below","b","a"),("below","g","b"),("below","o","n"),("bound","i","h"),("below","k","j")],
scope=[("share","i","e","a"),("share","d","c","g"),("growth","j","m","l"),("same","a","g")],
hard="公办与全部、县与省的口径不同，正是文章所说")

passage("rank-moves", """连续三年教育质量监测结果追踪
监测不排名，但谁都想知道自己在哪里。我县四年级语文均分三年分别为{a|486分|other}、{b|493分|other}、{c|499分|other}，一年比一年高；在全市的位次却由第{!rank|4}落到第{!rank|6}，原因是别的县提高得更快：全市均分由{d|478分|other}升到{e|503分|other}，三年提高{f|25分|other}，我县只提高{g|13分|other}，原来高出全市{h|8分|other}，现在反而低{i|4分|other}。
数学的情形相反，均分由{j|512分|other}降到{k|507分|other}，全市由{l|508分|other}降到{m|498分|other}，我县降了{n|5分|other}，全市降了{o|10分|other}，我县的领先由{p|4分|other}扩大为{q|9分|other}。监测卷的难度逐年调整，分数跨年比较须谨慎，与全市的相对位置更说明问题。
影响因素里，语文与家庭藏书的关联最强，数学与教师提问的质量关联最强。我县教师“能等学生想一想再答”的比例，三年间由{r|34.5%|percent}升到{s|52.8%|percent}，提高{t|18.3个百分点|percentage-point}，这可能就是数学没有掉队的理由。""",
[("trend","up","a b c"),("diff","e","d","f"),("diff","c","a","g"),("diff","a","d","h"),("diff","e","c","i"),("diff","j","k","n"),("diff","l","m","o"),
 ("diff","j","l","p"),("diff","k","m","q"),("diff","s","r","t"),("below","g","f"),("below","n","o"),("below","p","q")],
scope=[("diff","c","d","i"),("diff","j","m","p"),("diff","c","b","g")],
hard="分数提高而相对落后，分数下降而领先扩大")

passage("children-on-the-map", """关于乡镇中心校布点与人口分布匹配情况的调研
县里现有乡镇中心校{a|26所|school}，覆盖{b|19个|item}乡镇，大镇有两所，小乡一所。调研组借用移动公司的信令数据，把每所学校方圆{c|5公里|other}内的常住少年儿童画在图上。
画完以后，有几处刺眼。最北边的一所，方圆内只有{d|64名|student}少年儿童，学校却按{e|360人|place}建设，利用率不足{f|两成|percent<}；县城东郊的一所，方圆内{g|2810名|student}，学位{h|1440个|place}，差{i|1370个|place}。校长在办公室墙上挂了一张表，每年招生季，最先来敲门的是周边工地上的父母。
按同样的办法推算，全县学位富余的中心校{j|17所|school}，共富余{k|4630个|place}；学位不足的{l|8所|school}，共缺{m|3925个|place}；基本平衡的{n|两所|school}。两头相抵，全县总量富余{o|905个|place}。
结论部分写道：学位的问题不在总量，在位置；{p|17所|school}富余学校与{q|8所|school}不足学校相距最近的也有{r|23公里|other}，靠调剂学生解决不了；县城东郊建议新建一所，学位{s|1350个|place}，可以填补当地{t|1370个|place}的缺口并略有富余。""",
[("diff","g","h","i"),("share","d","e","f"),("bound","d","e"),("sum","a","j l n"),("diff","k","m","o"),("same","j","p"),("same","l","q"),
 ("same","i","t"),("below","t","s"),("bound","b","a")],
[error("sum-mismatch","n","a j l",[3],("1所","school"),"富余17所、不足8所，26所中基本平衡的只有1所","list longer than its total",2),
 error("difference-mismatch","o","k m",[4],("705个","place"),"4630减3925是705","wrong difference",2),
 error("direction-mismatch","s","t",[8],None,"新建1350个学位小于1370个的缺口，不能说略有富余","comparison against figures",1,say="尚差20个")],
scope=[("diff","e","d","i"),("diff","k","g","o")])

passage("teachers-board-and-roads", """农村学校教师食宿条件调查（工会与人大教科文卫工委）
调查范围是全县{a|58所|school}农村学校的{b|1920名|person}教师，其中住校的{c|734人|person}，占{d|38.2%|percent}，每天往返的{e|1186人|person}。
住校的先看吃。{f|41所|school}学校办有教师食堂，其余没有食堂的学校里，教师自己起灶。食堂的午餐平均{g|8.6元|CNY}，晚餐{h|6.4元|CNY}，一天两餐{i|15.0元|CNY}，每月按{j|21天|other}约{k|315元|CNY}，占新入职教师月到手工资{l|3150元|CNY/month}的{m|10.0%|percent}。一位刚来的女教师说，食堂阿姨会给她多打一勺菜，“怕我想家”。
再看住。住校的教师中，有独立卫生间的{n|286人|person}，两人一间的{o|301人|person}，三人以上一间的{p|117人|person}，单人间{q|316人|person}。
往返的教师看的是路。单程平均{r|19公里|other}，每月油费{s|620元|CNY}，县里的交通补助每月{t|200元|CNY}，自己承担{u|420元|CNY}，遇到雨雪天，几个人拼一辆车，谁的课在第一节，谁就催得最急。
报告结论：住校的{c2|743人|person}和往返的{e2|1186人|person}，各有各的难处。建议没有食堂的{x|27所|school}学校由中心校送餐，往返教师交通补助提高到{y|400元|CNY}。""",
[("share","c","b","d"),("bound","c","b"),("diff","b","c","e"),("sum","i","g h"),("prod","k","i j"),("share","k","l","m"),("sum","c","o p q"),
 ("diff","s","t","u"),("same","c","c2"),("same","e","e2"),("diff","a","f","x"),("bound","n","c"),("sum","b","c2 e2")],
[error("restatement-mismatch sum-mismatch","c2","c b e2",[8,12],("734人","person"),"前文住校的是734人","transposed digits",2),
 error("difference-mismatch","x","a f",[10],("17所","school"),"58所减去41所是17所没有食堂","wrong result",3)],
scope=[("sum","c","n o p"),("share","n","b","d")])

passage("two-pages-of-a-report", """（常委会审议发言）我想谈谈报告里没有写在一起的两组数。
报告第三页说，今年新增公办幼儿园学位{a|2160个|place}，其中新建园{b|1440个|place}，回收小区配套园{c|720个|place}。报告第十一页的附表里，新建园列了四所，学位依次是{d|360个|place}、{e|360个|place}、{f|270个|place}和{g|270个|place}，我加了一下，是{h|1260个|place}，比第三页少{i|180个|place}。问了教育局，说有一所当时在建，年底没有验收，学位没有形成。那么第三页的数就应当改过来。
第二组是投入。第五页说学前教育投入{j|1.26亿元|CNY}，比上年增长{k|12.5%|percent}，上年是{l|1.12亿元|CNY}；第十二页说财政拨款{m|0.94亿元|CNY}、保教费收入{n|0.32亿元|CNY}，合起来正是前面的数，也就是说，这个“投入”里有四分之一是家长交的钱。单看财政拨款，上年是{o|0.91亿元|CNY}，只增长{p|3.3%|percent}。
我没有责怪的意思。学前教育的账是难算，家长的钱、政府的钱、村里的钱混在一个锅里。但向人大报告，锅里几碗水，是谁挑来的，应当说清楚。建议附表与正文由同一个人核对。""",
[("sum","a","b c"),("sum","h","d e f g"),("diff","b","h","i"),("growth","j","l","k"),("sum","j","m n"),("growth","m","o","p"),("below","p","k")],
scope=[("sum","b","d e f g"),("growth","m","l","k"),("sum","a","h c")],
hard="发言指出正文与附表不同，并说明原因")

passage("included-pupils-support", """残疾学生随班就读支持保障体系调研
全市随班就读学生{a|1846名|student}，分布在{b|523所|school}学校，平均每校{c|3.5名|student}，多数学校只有一两个。分散是融合教育的本来面目，也是支持保障的难处。
资源教室{d|168间|classroom}，按照招收{e|5人|student}以上应当设立的标准，应设{f|121所|school}，已设{g|109所|school}，其余资源教室设在人数不足的学校，属于自愿建设。巡回指导教师{h|64名|person}，平均每人负责{i|28.8名|student}，按每月到校一次、每次两名学生计，一个月要跑十几趟，汽油费自理。
家长最盼的是陪读能少一点。受访的{j|390位|person}家长中，全天陪读的{k|74位|person}，占{l|19.0%|percent}，半天陪读的{m|58位|person}，占{n|14.9%|percent}；因陪读辞去工作的{o|91位|person}，占陪读家长的{p|23.3%|percent}。一位母亲在教室后排坐了三年，把小学的课又学了一遍，她笑着说自己语文能考九十多分。
调研组建议：一是配备影子老师，先从全天陪读的{k2|47位|person}家庭开始；二是资源教室由“有没有”转到“用没用”，应设未设的{q|12所|school}限期补齐；三是巡回指导教师按每{r|20名|student}学生一名配备，全市需{s|92名|person}，在现有基础上增加{t|48名|person}。""",
[("avg","a","b","c"),("bound","g","f"),("avg","a","h","i"),("share","k","j","l"),("bound","k","j"),("share","m","j","n"),("bound","m","j"),
 ("expr","100*o/(k+m)","p"),("same","k","k2"),("diff","f","g","q"),("avg","a","r","s"),("diff","s","h","t"),("bound","g","d")],
[error("share-mismatch","p","k m o",[7],("68.9%","percent"),"91位占陪读家长74加58共132位的68.9%，23.3%是除以全部受访家长","wrong denominator",1),
 error("restatement-mismatch","k2","k",[8],("74位","person"),"前文全天陪读的是74位","transposed digits",2),
 error("difference-mismatch","t","s h",[11],("28名","person"),"92名减去现有64名是28名","wrong difference",2)],
scope=[("avg","a","d","c"),("share","k2","j","l")])

passage("practice-in-firms", """关于职业学校“双师”教师企业实践制度落实情况的提案跟踪
文件规定，专业课教师每五年到企业实践累计不少于{a|6个月|other}。提案委请六所学校填报，再到企业去对。学校填报：专业课教师{b|964人|person}，五年来参加企业实践的{c|902人|person}，参加率{d|93.6%|percent}，累计达到规定时间的{e|771人|person}，达标率（占专业课教师）{f|80.0%|percent}。
企业那边的账却薄得多。学校报来的{g|214家|item}企业中，电话打通的{h|176家|item}，承认接收过教师的{i|98家|item}，能拿出签到或工作记录的{j|41家|item}，一层比一层少。有的企业说，教师来“转过一圈”；有的说，来过，开了一个会；也有一家模具厂，把一位老师留了半年，临走时老板问他愿不愿意辞职过来干。
据签到记录，{j2|41家|item}企业接收教师{k|317人|person}，人均{l|38天|other}，与达到六个月的要求相去甚远；其中连续实践{m|30天|other}以上的{n|143人|person}，占{o|45.1%|percent}。
提案委认为，学校填报的达标率{f2|88.0%|percent}与企业能够印证的情况差距太大。下一步，请各校重新核报，企业实践以签到记录为准；能够印证的{k2|371人|person}先予认定，未印证的{p|485人|person}暂不计入。""",
[("share","c","b","d"),("bound","c","b"),("share","e","b","f"),("bound","e","b"),("bound","e","c"),("same","j","j2"),("share","n","k","o"),
 ("bound","n","k"),("same","f","f2"),("same","k","k2"),("diff","c","k","p"),("bound","h","g"),("bound","i","h"),("bound","j","i")],
[error("restatement-mismatch","f2","f",[8],("80.0%","percent"),"前面达标率是771占964的80.0%","restated figure",2),
 error("restatement-mismatch","k2","k",[9],("317人","person"),"签到记录上是317人","transposed digits",2),
 error("difference-mismatch","p","c k",[10],("585人","person"),"902人减317人，未印证的是585人","wrong difference",3)],
scope=[("share","e","c","f"),("share","n","c","o")])

passage("rounded-beside-exact", """关于农村学校食堂“零利润”的调查手记
账目写得清楚，用不着多问：一所中心校上学期伙食收入{a|874,260元|CNY}，约{b|87万元|CNY}；支出{c|871,935元|CNY}，也约{d|87万元|CNY}；结余{e|2325元|CNY}，不到{f|3000元|CNY}，占收入的{g|0.27%|percent}，说“零利润”是成立的。
有委员把两个约数相减，得出“正好为零”，又有人用去年的结余{h|2.1万元|CNY}作比，说“下降了近九成”，算下来是{i|89%|percent-}，也不错，只是去年有{j|1.8万元|CNY}是疫情停课没有退完的预收餐费，扣除之后去年结余{k|0.3万元|CNY}，比今年多不了多少。
食堂里有{l|九名|person}工人，月工资合计{m|21600元|CNY/month}，人均{n|2400元|CNY/month}，由县财政负担，不进伙食成本。若把一学期五个月的工资{o|108000元|CNY}也算进去，食堂是亏的。所以我们说的零利润，是不含人工的零利润，报告应当写明这一句。""",
[("same","a","b"),("same","c","d"),("diff","a","c","e"),("below","e","f"),("share","e","a","g"),("diff","h","j","k"),("growth","e","h","i"),
 ("prod","o","m",5),("avg","m","l","n"),("below","e","k")],
scope=[("growth","e","k","i"),("avg","o","l","n")],
hard="两个约数相同而精确数不同；结余比较的去年数含特殊因素")

passage("people-and-posts", """关于驻校社工试点的评估意见
试点三年，设岗{a|48个|place}，现在岗{b|45人|person}，空岗{c|3个|place}；三年里一共有{d|79人|person}在这些岗位上干过，离开{e|34人|person}。有人据此说流失率是{f|43.0%|percent}，也有人说只有空岗率{g|6.3%|percent}，差别之大，让人怀疑其中一个算错了。都没有错：前一个除的是干过的全部人数，后一个除的是岗位，问的不是同一件事。更合适的是年均离职率，三年平均每年离开{h|11.3人|person}，除以平均在岗{i|46人|person}，约{j|25%|percent}。
工作量上，三年个案{k|1260例|item}，结案{l|1038例|item}，结案率{m|82.4%|percent}；团体活动{n|2214场|other}，参加{o|5.98万人次|person-time}，场均{p|27人次|person-time}。
服务的学校由{q|30所|school}增加到{r|48所|school}，而社工人数只比第一年多了{s|15人|person}，第一年是{t|30人|person}，校均社工由{u|1人|person}降到{v|0.94人|person}，评估组担心摊子铺得过快。""",
[("diff","a","b","c"),("diff","d","b","e"),("share","e","d","f"),("share","c","a","g"),("overn","e",3,"h"),("share","h","i","j"),("share","l","k","m"),
 ("bound","l","k"),("avg","o","n","p"),("diff","b","s","t"),("avg","t","q","u"),("avg","b","r","v"),("below","q","r")],
scope=[("share","e","a","f"),("share","e","d","g"),("share","c","b","g")],
hard="流失率、空岗率、年均离职率各有各的分母")

passage("two-surveys-of-fees", """关于中小学生家庭教育支出的两次调查为何相差一倍
统计局的住户调查说，去年我市农村家庭平均每个在校生教育支出{a|3260元|CNY/student}；政协委托高校的问卷说，平均{b|6740元|CNY/student}。后者是前者的{c|2.1倍|other}。
差别从三处来。一是对象，住户调查包括免学费的义务教育学生，占{d|81%|percent}，问卷只问了有高中生的家庭。二是项目，问卷把陪读租房算了进去，平均{e|2190元|CNY/student}，住户调查把它算作居住支出；扣除以后问卷为{f|4550元|CNY/student}。三是时间，问卷问的是一学年，住户调查是一个自然年。
把问卷中的{g|1105户|other}按是否陪读分开：陪读的{h|442户|other}，占{i|40%|percent}，平均支出{j|9880元|CNY/student}；不陪读的{k|663户|other}，平均支出{l|4647元|CNY/student}。两者加权，就是前面的数。陪读户的支出中，房租{m|5475元|CNY/student}，占{n|55.4%|percent}，摊到全部受访户，正是{e2|2190元|CNY/student}。
我们建议今后引用时写明出处和口径，说农村教育支出“不到四千”和“接近七千”的人，说的都不是假话。""",
[("multiple","b","a","c"),("diff","b","e","f"),("share","h","g","i"),("bound","h","g"),("diff","g","h","k"),("sum","g","h k"),("expr","(h*j+k*l)/g","b"),
 ("between","b","j l"),("share","m","j","n"),("expr","m*h/g","e2"),("same","e","e2")],
scope=[("same","a","b"),("mean","j l","b"),("share","e","b","n")],
hard="两次调查对象、项目、时间都不同；加权后相合")

passage("target-not-yet-due", """《教育强县三年计划》年度监测（执行监督小组）
今年是计划的第二年，监测只看进度，不作结论。计划到明年底，学前普惠覆盖率达到{a|92%|percent}，现为{b|89.4%|percent}，还差{c|2.6个百分点|percentage-point}；高中阶段毛入学率达到{d|95%|percent}，现为{e|95.8%|percent}，已经提前达到；新增学位{f|5400个|place}，两年完成{g|3150个|place}，完成{h|58.3%|percent}，低于三分之二的时间进度。
小组注意到，新增学位第一年{i|1890个|place}，第二年{j|1260个|place}，少了{k|630个|place}，但在建项目有{l|2430个|place}，明年秋季以前可以交付，届时累计{m|5580个|place}，超过计划{n|180个|place}。所以“低于进度”和“能够完成”并不矛盾。
需要盯紧的是教师。计划三年补充{o|420名|person}，两年补充{p|241名|person}，还差{q|179名|person}，相当于前两年平均每年{r|120.5名|person}的{s|1.5倍|other}，而编办给明年的指标是{t|130名|person}，即使全部到位，仍少{u|49名|person}。小组建议现在就提出来，不要等到明年底再“未完成”。""",
[("diff","a","b","c"),("below","d","e"),("share","g","f","h"),("diff","g","i","j"),("diff","i","j","k"),("sum","m","g l"),("diff","m","f","n"),
 ("diff","o","p","q"),("overn","p",2,"r"),("multiple","q","r","s"),("diff","q","t","u"),("below","b","a"),("sum","g","i j")],
scope=[("least","a","b"),("share","i","f","h"),("multiple","q","t","s")],
hard="未到期的目标没有达到不是矛盾；进度慢而能完成，有在建项目")

passage("same-name-two-schools", """关于两所“实验小学”数据混淆的更正
上期简报刊出后，读者来电指出，“实验小学学生{a|2460人|student}、教师{b|96人|person}”一句有误，{c|2460人|student}的学校不可能只有{d|96名|person}教师。经查，全县名称里带“实验小学”的有两所：县实验小学学生{a2|2460人|student}、教师{e|137人|person}，生师比{f|18.0:1|ratio}；开发区实验小学学生{g|1545人|student}、教师{b2|96人|person}，生师比{h|16.1:1|ratio}。上期把前者的学生与后者的教师放到了一起。
更正以后，其他几处也需要相应说明。简报称两校班额“相差悬殊”，县实验小学{i|52个|class}班，班均{j|47.3人|student}，开发区实验小学{k|35个|class}班，班均{l|44.1人|student}，差{m|3.2人|student}，谈不上悬殊。简报称“用地只有兄弟学校一半”，县实验小学{n|38亩|other}，开发区实验小学{o|74亩|other}，这一句没有错。
两所学校合计学生{p|4005人|student}，占全县小学生{q|26700人|student}的{r|15%|percent}，这个数也没有错。为避免再混淆，今后一律用全称。""",
[("same","a","c"),("same","b","d"),("same","a","a2"),("same","b","b2"),("ratio","a2","e","f"),("ratio","g","b2","h"),("avg","a2","i","j"),
 ("avg","g","k","l"),("diff","j","l","m"),("sum","p","a2 g"),("share","p","q","r"),("below","n","o")],
scope=[("ratio","a","b","f"),("ratio","a","b","h"),("avg","a2","k","j")],
hard="更正里引用了原来的错误，已说明")

passage("deduct-and-restore", """关于教育督导专项经费被核减的说明
年初预算督导专项{a|86万元|CNY}，年中压减一般性支出，核减{b|15%|percent}，即{c|12.9万元|CNY}，余{d|73.1万元|CNY}；九月迎接国家督导，追加{e|22万元|CNY}，全年可用{f|95.1万元|CNY}，比年初还多{g|9.1万元|CNY}。因此预算科说“压了”，督导室说“增了”，说的是前后两个时点。
支出方面，督学补助{h|38.4万元|CNY}，其中责任督学{i|48人|person}每人每年{j|6000元|CNY}，共{k|28.8万元|CNY}，其余{l|9.6万元|CNY}为特约督学；交通与材料{m|27.5万元|CNY}；国家督导迎检{n|21.3万元|CNY}，三项共{o|87.2万元|CNY}，结余{p|7.9万元|CNY}。迎检花费没有超过追加的数。
按督导的学校数{q|142所|school}算，不含迎检，每校{r|4641元|CNY}，低于市里{s|5000元|CNY}的参考标准。人大代表问，能不能把迎检的钱省下来给督学？督导室的回答是，追加的钱是戴帽下达的，不能挪。""",
[("expr","a*b/100","c"),("diff","a","c","d"),("sum","f","d e"),("diff","f","a","g"),("prod","k","i j"),("diff","h","k","l"),("sum","o","h m n"),
 ("diff","f","o","p"),("most","n","e"),("expr","(h+m)/q","r"),("below","r","s"),("bound","k","h")],
scope=[("avg","o","q","r"),("diff","d","o","p"),("diff","a","c","f")],
hard="先核减后追加，两种说法指不同时点")

passage("text-and-conclusion-nursing", """关于学校保健室建设的界别协商办理情况
委员们最初的提案只有一句话：“孩子在学校磕破了，有没有人会包扎？”教育局用半年时间摸了底。全县中小学{a|139所|school}，设有保健室的{b|86所|school}。面积达到规定{c|15平方米|other}的有{d|52所|school}，其余的多与体育器材室合用。药品柜里过期药品检出{e|47件|item}，当场销毁。
培训方面，上半年组织了{f|四期|item}急救培训，每期{g|60人|person}。取得急救证的{h|216人|person}，没有通过考核的{i|24人|person}下半年补训。一位体育老师学会海姆立克法的第三个星期，就救了一个被果冻噎住的一年级学生，这件事比什么文件都管用。
办理意见认为：还没有保健室的{j|63所|school}学校，两年内建成；已有而面积不足的{k|34所|school}结合校舍改造扩容；参加培训的{l|420人|person}作为种子，回校再训。所需经费按新建每所{m|3.2万元|CNY}、扩容每所{n|1.5万元|CNY}计算，共需{o|220.6万元|CNY}。""",
[("bound","b","a"),("bound","d","b"),("expr","f*g-i","h"),("diff","a","b","j"),("diff","b","d","k"),("prod","l","f g"),("expr","(a-b)*m+k*n","o"),
 ("bound","i","l")],
[error("difference-mismatch","j","a b",[3],("53所","school"),"139所减去86所是53所没有保健室","wrong result",2),
 error("average-mismatch","l","f g",[5],("240人","person"),"四期、每期60人是240人","wrong digit",2)],
scope=[("diff","a","d","j"),("expr","j*n+k*m","o")])

passage("spring-hiring-talk", """对教师招聘“引得进、考得公”的联合监督
今年春季招聘计划{a|210个|place}岗位，其中小学{b|96个|place}、初中{c|64个|place}、高中{d|22个|place}、幼儿园{e|28个|place}。报名人数创了新高，资格审查通过{f|3948人|person}，平均每个岗位{g|18.8人|person}竞争。
笔试那天下着小雨，监督组在考点门口看见有人在屋檐下背教育法规。实际参加笔试{h|3360人|person}。缺考率{i|14.9%|percent}，与往年相仿。面试设{j|12个|item}考场，考官由外县抽调，考生抽签定序，监督组旁听了其中四个，没有发现问题。
聘用的结果是：小学{k|96人|person}，初中{l|59人|person}，高中{m|15人|person}，幼儿园{n|28人|person}，合计{o|198人|person}。完成计划的{p|94.3%|percent}。没有招满的是初中和高中，集中在物理和地理。
监督报告写道，幼儿园和小学的岗位全部招满，初中、高中分别空缺{q|5个|place}和{r|15个|place}；全部空缺{s|12个|place}个岗位转为秋季补招，补招仍按原办法。""",
[("sum","a","b c d e"),("avg","f","a","g"),("bound","h","f"),("expr","100*(f-h)/f","i"),("sum","o","k l m n"),("share","o","a","p"),("diff","c","l","q"),
 ("diff","d","m","r"),("diff","a","o","s"),("sum","s","q r"),("same","b","k"),("same","e","n")],
[error("difference-mismatch sum-mismatch","r","d m s q",[7,9],("7个","place"),"高中计划22个、聘用15人，空缺7个，与初中5个合计12个","wrong result",1)],
scope=[("share","o","h","p"),("diff","b","l","q")])

passage("winter-swim-of-budget", """审议意见：关于教育支出结构
读完决算，有三处值得写进审议意见。
先看总数。教育支出决算{a|13.74亿元|CNY}。其中工资福利{b|10.02亿元|CNY}，商品和服务{c|1.63亿元|CNY}，对个人和家庭的补助{d|0.88亿元|CNY}，资本性支出{e|1.21亿元|CNY}。上一年决算为{f|13.21亿元|CNY}，工资福利{g|9.44亿元|CNY}，资本性支出{h|1.66亿元|CNY}。
再看变化。总支出增加{i|0.53亿元|CNY}，而工资福利一项增加{j|0.58亿元|CNY}，比总支出增得还多，别的项目必然有减的。减得最多的正是资本性支出，减少{k|4.05亿元|CNY-}。学校的屋顶、围墙、操场，都在这一项里头。
三看结构。工资福利占决算的比重由{l|71.5%|percent}提高到{m|72.9%|percent}，提高{n|1.4个百分点|percentage-point}。资本性支出的比重由{o|12.6%|percent}降到{p|12.2%|percent}。委员们同意“人员优先”的原则，也担心再过几年，老师的工资有了，教室漏雨没人修。
审议意见建议：资本性支出的比重不低于{q|10%|percent}，目前已经低于这一水平。""",
[("sum","a","b c d e"),("diff","a","f","i"),("diff","b","g","j"),("below","i","j"),("diff","e","h","k"),("share","g","f","l"),("share","b","a","m"),
 ("diff","m","l","n"),("share","h","f","o"),("share","e","a","p"),("below","p","q"),("below","p","o")],
[error("difference-mismatch","k","e h",[4],("0.45亿元","CNY-"),"1.21亿元比1.66亿元减少0.45亿元","transposed digits",3),
 error("share-mismatch","p","e a q",[9,10],("8.8%","percent"),"1.21亿元占13.74亿元的8.8%，低于10%也与此相符","wrong result",2)],
scope=[("share","e","f","p"),("growth","b","g","n")])

passage("reading-old-replies", """“翻旧账”小组的报告：五年答复一一对
小组把五年来教育局对代表建议的答复全部找出来，共{a|146件|item}。按年份，第一年{b|24件|item}，第二年{c|27件|item}，第三年{d|31件|item}，第四年{e|33件|item}，第五年{f|31件|item}。
答复中写明时间表的{g|88件|item}。到期以后做到了的{h|57件|item}，没有做到而作了说明的{i|12件|item}，没有做到也没有说明的{j|19件|item}。小组的同志去敲经办科室的门，得到最多的回答是：“写答复的同志调走了。”
没有写明时间表的{k|58件|item}，用得最多的词是“积极争取”“逐步推进”，两个词共出现{l|131次|other}，平均每件{m|2.3次|other}。
小组归纳：答复总数{a2|164件|item}，写明时间表的占{n|60.3%|percent}，其中兑现的占{o|39.0%|percent}。年度数量逐年增加，代表们提得越来越多，不能说是坏事，问题是兑现跟不上。小组建议今后答复的末尾只写一句：何时、何人、何事。""",
[("sum","a","b c d e f"),("sum","g","h i j"),("diff","a","g","k"),("avg","l","k","m"),("same","a","a2"),("share","g","a","n"),("share","h","g","o"),
 ("sum","a","g k"),("trend","up","b c d e")],
[error("restatement-mismatch","a2","a",[4],("146件","item"),"开头为146件，各年相加也是146件","transposed digits",2),
 error("share-mismatch","o","h g",[6],("64.8%","percent"),"57件应除以写明时间表的88件，是64.8%，39.0%是除以全部146件","wrong denominator",3)],
scope=[("avg","l","a","m"),("share","j","g","o")])

passage("village-committee-kindergarten", """村级幼儿园交由乡镇中心园一体化管理，试行两年，怎么样？
试行之初，{a|12个|item}乡镇中心园接管村级园{b|74所|school}。接管前，村级园有幼儿{c|2216名|student}，教师{d|158名|person}。接管以后，中心园派出骨干{e|37名|person}常驻，又招聘了{f|45名|person}，辞退没有资格的{g|28名|person}。现有教师{h|240名|person}，幼儿{i|2120名|student}，幼儿与教师之比由{j|14.0:1|ratio}降到{k|10.0:1|ratio}。
孩子们最先感觉到的是午饭，原来自己带，现在中心园统一配餐，热的。家长最先感觉到的是收费，每月从{l|180元|CNY/month}涨到{m|260元|CNY/month}。涨的是伙食费。两年来退园的有{n|96名|student}，多数随父母进城，不全是嫌贵。
总结会上，分管乡镇长说，收费涨了{o|44.4%|percent}，教师增加了{p|54名|person}，在园幼儿只减少了{q|69名|student}，总的是划算的。调研组同意“划算”二字，同时建议给每所村级园每年{r|2万元|CNY}的运转补助，全县{s|74所|school}共{t|148万元|CNY}。""",
[("lin","h","+d +e +f -g"),("ratio","c","d","j"),("ratio","i","h","k"),("diff","h","d","p"),("diff","c","i","q"),("same","n","q"),("growth","m","l","o"),
 ("prod","t","r s"),("same","b","s"),("below","k","j"),("lin","p","+e +f -g")],
[error("sum-mismatch difference-mismatch ratio-mismatch","h","d e f g i k p",[0,2,3],("212名","person"),"158加37加45还要减去辞退的28，是212名；增加54名也与此相符","part left out",1),
 error("difference-mismatch restatement-mismatch","q","c i n",[4,5],("96名","student"),"2216名减到2120名是96名","transposed digits",2)],
scope=[("growth","l","m","o"),("ratio","i","d","k")])

passage("sports-fields-two-years", """学校操场改造“两年行动”专项视察
行动方案列了{a|62片|item}操场。第一年改造{b|29片|item}，第二年改造{c|27片|item}。到视察时还剩{d|9片|item}没有动，主要因为这些学校已经列入撤并。改造过的操场，视察组用脚一片片走过，煤渣跑道换成了塑胶，雨后的积水坑没有了，孩子们在上面摔一跤，拍拍土就站起来。
质量是视察的重点。随机取样{e|20片|item}送检，合格{f|18片|item}。不合格的两片，施工方已经返工。每片造价第一年平均{g|86万元|CNY}，第二年平均{h|79万元|CNY}，两年总投资{i|4627万元|CNY}。
视察组把造价下降的原因写进了报告，一是打捆招标，二是取消了不必要的灯光。报告同时写道：两年共改造{j|56片|item}，完成方案的{k|90.3%|percent}；送检合格率{l|95%|percent}；每片造价下降{m|8.1%|percent-}；第二年比第一年节省投资{n|361万元|CNY}，一部分是片数少了{o|两片|item}的缘故。""",
[("sum","j","b c"),("diff","a","j","d"),("expr","b*g+c*h","i"),("share","j","a","k"),("share","f","e","l"),("growth","h","g","m"),("expr","b*g-c*h","n"),
 ("diff","b","c","o"),("bound","f","e")],
[error("difference-mismatch","d","a j",[1],("6片","item"),"62片减去两年的29片和27片，还剩6片","wrong result",3),
 error("share-mismatch","l","f e",[4],("90%","percent"),"20片里合格18片，合格率90%","wrong digit",2)],
scope=[("share","f","j","l"),("growth","c","b","m")])

passage("listening-to-pupils", """“听孩子说”：一次没有大人在场的座谈
小记者团的{a|16名|student}初中生主持了这次座谈，来的{b|84名|student}小学生都是抽签抽到的，六年级{c|30名|student}，五年级{d|28名|student}，其余是四年级的{e|26名|student}。大人们在隔壁听录音。
孩子们说得最多的是下课。{f|52名|student}孩子说课间不让出教室。说得第二多的是厕所，有{g|39名|student}。作业排在第三，{h|33名|student}。一个四年级的男孩说：“操场是我们的，可是我们不是操场的。”大人们互相看了看，没有人笑。
投票也有意思。“最想改的一件事”每人一票，投给课间的{i|41张|item}，厕所{j|22张|item}，午餐{k|13张|item}，作业{l|8张|item}。

整理组写给教育局的信里说：在{b2|84名|student}孩子里，有{m|52.0%|percent}的孩子课间出不了教室；“最想改”的投票，课间得票{n|48.8%|percent}，接近一半，厕所居第二，作业居第三。信的最后附了那个男孩的话。教育局在两周后回信，规定除极端天气外课间一律开放操场，请孩子们监督，并请小记者团的{a2|61名|student}同学每月回访一次。""",
[("sum","b","c d e"),("trend","down","f g h"),("sum","b","i j k l"),("same","b","b2"),("share","f","b","m"),("share","i","b","n"),("below","k","l"),
 ("same","a","a2"),("largest","i","j k l")],
[error("share-mismatch","m","f b",[4],("61.9%","percent"),"52名除以84名是61.9%，52.0%把主持的16名也算进了分母","wrong denominator",3),
 error("direction-mismatch sequence-mismatch","l","k",[6],None,"投票里午餐13张居第三，作业8张最少","wrong order",2,say="午餐居第三，作业最少"),
 error("restatement-mismatch","a2","a",[7],("16名","student"),"主持的小记者是16名","transposed digits",2)],
scope=[("share","g","b","n"),("sum","b","f g h")])

passage("county-and-township-duties", """乡镇人大联动监督：控辍保学与送教上门
联动监督由{a|14个|item}乡镇人大同时进行，县人大汇总。各乡镇共走访重点家庭{b|926户|other}。其中建档的困难家庭{c|514户|other}，残疾儿童家庭{d|203户|other}，单亲和留守家庭{e|209户|other}。
走访发现需要送教的残疾儿童{f|88名|student}，已经送教的{g|71名|student}。每名每月应送教{h|4次|other}，抽查{i|30名|student}的记录，上月共送教{j|93次|other}，人均{k|3.1次|other}。一位送教老师走六里山路，给一个不会说话的孩子唱歌，唱到第三个月，孩子开始用手打拍子。
县人大汇总时提出：一、没有送教的{l|27名|student}儿童，月底前全部落实到校到人；二、送教次数人均达到规定要求，应当保持；三、残疾儿童家庭占走访家庭的{m|39.5%|percent}，今后走访要把这一部分单列。""",
[("sum","b","c d e"),("bound","g","f"),("avg","j","i","k"),("diff","f","g","l"),("share","d","b","m"),("least","h","k")],
[error("difference-mismatch","l","f g",[3],("17名","student"),"88名减71名，没有送教的是17名","wrong result",2),
 error("bound-exceeded","k","h",[5],None,"人均3.1次低于每月4次，没有达到要求","requirement said to be met",2,say="送教次数人均没有达到规定要求"),
 error("share-mismatch","m","d b",[4],("21.9%","percent"),"203户占926户的21.9%，39.5%是除以困难家庭514户","wrong denominator",3)],
scope=[("share","f","b","m"),("avg","j","f","k")])
