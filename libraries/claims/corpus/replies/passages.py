# -*- coding: utf-8 -*-
"""Replies to proposals and to citizens, minutes, speeches and press briefings on schools and money; invented (source form of ../annotate.py)."""

passage("kehou-zhangben", """您在建议里问“课后服务到底收不收钱、收来的钱够不够用”，我们专门算了一笔账，向您汇报。上学期全区参加课后服务的学生{a|23,640人|student}，占义务教育在校生{b|25,980人|student}的{c|91.0%|percent}。经费来自两头：财政这头按每生每学期{d|150元|CNY/student}补助，共{e|354.6万元|CNY}；家长那头按每生每学期不超过{f|400元|CNY/student}分担，低保、残疾等困难家庭的{g|1,140人|student}全部免收，其余{i|22,500人|student}实收{h|900万元|CNY}。两头合起来{j|1254.6万元|CNY}，摊到每个参加的孩子身上，一学期约{k|531元|CNY/student~}。支出的大头是教师课时补助，{l|1003.7万元|CNY}，占了{m|八成|percent}。您担心的“把服务费发了工资”，确有其事，但这正是文件允许的用途。还有{zz|两点|item}一并报告。第一，参与课后服务的教师{za|1,862人|person}，其中校外聘请{zb|214人|person}，占{zc|11.5%|percent}，课时补助只发给校内的{zd|1,648人|person}，人均一学期{ze|6,090元|CNY}。第二，明年秋季起财政补助拟提高到每生每学期{zf|200元|CNY/student}，按现有参加人数匡算，财政一学期要拿{zh|472.8万元|CNY}，比现在多{zg|118.2万元|CNY}，家长那头不加。""",
 [("share","a","b","c"),("prod","e","a d"),("diff","a","g","i"),("avgmost","h","i","f"),("sum","j","e h"),("avg","j","a","k"),("share","l","j","m"),("bound","a","b"),("bound","g","a"),("bound","l","j"),("sum","za","zb zd"),("share","zb","za","zc"),("avg","l","zd","ze"),("prod","zh","a zf"),("diff","zh","e","zg"),("expr","(zf-d)*a","zg"),("trend","up","d zf"),("count","zz",2),("diff","za","zb","zd")],
 scope=[("avg","l","za","ze"),("avg","j","i","k"),("avg","e","i","d"),("share","l","h","m")], hard="免收的学生也享受财政补助，收费与补助的人数不同")

passage("yingyang-wenzheng", """网友您好！关于“营养餐究竟涨没涨价”的留言收悉，经向学生资助中心核实，回复如下：全县实施营养改善计划的学校{a|86所|school}，其中学校食堂供餐{b|71所|school}，配餐企业供餐{c|17所|school}，后者占{d|17.4%|percent}，多为尚不具备食堂条件的小规模学校。膳食补助标准从去年秋季起由每生每天{e|4元|CNY/student}提到{f|5元|CNY/student}，您说“涨了{k|25%|percent}”，这个说法没错。受益学生{g|2.16万名|student}，一学年按{h|200天|other}算，需补助{i|2160万元|CNY}，比老标准多花{j|432万元|CNY}，全部由上级和县财政负担，没有向家长多收一分钱。感谢您的监督。再答复您提的第{!ordinal|二}个问题，配餐质量。去年全县共抽检{za|258批次|item}，不合格{zb|4批次|item}，合格率{zc|98.4%|percent}，看上去很高；但分开看，食堂被抽检{zf|212批次|item}，无一不合格，配餐企业被抽检{zd|46批次|item}，不合格的都出在这里，不合格率{ze|8.7%|percent}。已责令整改，今年再不合格的，一律退出。""",
 [("sum","a","b c"),("share","c","a","d"),("growth","f","e","k"),("prod","i","g f h"),("expr","(f-e)*g*h","j"),("trend","up","e f"),("bound","b","a"),("expr","(za-zb)/za*100","zc"),("share","zb","zd","ze"),("sum","za","zf zd"),("bound","zb","zd")],
 [error("sum-mismatch share-mismatch","c","a b d",[0,1],("15所","school"),"86所减71所为15所，17.4%也合15所","wrong part")],
 scope=[("share","zb","za","ze"),("hundred","zc ze"),("prod","i","g e h"),("share","b","a","d")])

passage("xiaoche-jiyao", """会议听取了县教体局关于校车运营情况的汇报。会议指出，全县现有校车{a|64辆|item}，运营线路{b|71条|item}，覆盖{c|9个|item}乡镇的{d|38所|school}学校，日均乘车学生{e|2,890人|student}，其中小学生{g|2,012人|student}、初中生{h|878人|student}，平均每车{f|45人|student}，分两趟接送，总体平稳，但部分线路绕行偏远、车辆老化，不容忽视。
会议议定{k|四件|item}事：一是财政补贴由每车每年{l|3.2万元|CNY}提高到{m|3.6万元|CNY}，全年补贴{n|230.4万元|CNY}，较提标前增加{o|25.6万元|CNY}；二是年底前更换使用超过{!limit|10年}的车辆{p|7辆|item}，只换不增；三是新开线路{q|5条|item}，现有线路不撤，线路总数达到{r|78条|item}。会议要求，各责任单位月底前拿出方案。""",
 [("avg","e","a","f"),("sum","e","g h"),("count","k",3),("prod","n","a m"),("expr","(m-l)*a","o"),("trend","up","l m"),("sum","r","b q"),("bound","p","a")],
 [error("restatement-mismatch count-mismatch","k","l p q",[2],("三件","item"),"说是四件，只列了三件","wrong count",3),
  error("sum-mismatch","r","b q",[6],("76条","item"),"71条加5条为76条，误把车辆更换数7辆加了进去","wrong part",2)],
 scope=[("avg","e","b","f"),("sum","a","b p"),("prod","n","b m")])

passage("banzhuren-jintie", """关于适当提高班主任津贴的建议，答复如下。您的意见我们完全赞同，班主任起早贪黑，待遇该涨。经县政府同意，班主任津贴由每月{a|300元|CNY/month}提高到{b|500元|CNY/month}，提高{c|200元|CNY/month}，增长{d|66.7%|percent}。全县班主任{e|1,126名|person}，每年按{f|10个月|other}发放，新标准一年需{g|563万元|CNY}。需要向您说明的是，新标准从去年9月起执行，去年9月至12月只有{h|4个月|other}，实际新增支出{i|90.08万元|CNY}，加上按老标准应发的部分，去年津贴总支出{j|427.88万元|CNY}。您从决算公开里看到的就是这个数，它比{x|563万元|CNY}少，并不是打了折扣。您还建议科任教师一并享受。经测算，全县科任教师{za|3,378人|person}，按班主任新标准的一半、即每月{zb|250元|CNY/month}发放，同样一年{zg|10个月|other}，要{zc|844.5万元|CNY}，是班主任津贴全年所需的{zd|1.5倍|ratio}，县财政一时吃不消。拟先从{ze|612名|person}教研组长、备课组长做起，一年需{zf|153万元|CNY}，请您理解。""",
 [("diff","b","a","c"),("growth","b","a","d"),("growthb","a","c","d"),("trend","up","a b"),("prod","g","e b f"),("const","h",4,4),("prod","i","e c h"),("expr","e*a*f+i","j"),("same","x","g"),("below","j","x"),("below","j","g"),("overn","b",2,"zb"),("same","zg","f"),("prod","zc","za zb zg"),("multiple","zc","g","zd"),("prod","zf","ze zb zg"),("bound","ze","za"),("bound","zf","zc")],
 scope=[("prod","zf","ze b f"),("multiple","zc","j","zd"),("prod","i","e c f"),("prod","j","e b f"),("same","j","g")], hard="新标准当年只执行了四个月，决算数小于全年测算数")

passage("xinli-jiaoshi", """市教育局对市政协第{!number|146}号提案的答复（摘要）。委员您好：您关于加强中小学心理健康教师队伍建设的提案很有针对性。目前，全市中小学{a|412所|school}，在校生{b|38.7万人|student}，专职心理教师{c|318人|person}；配备了专职教师的学校{d|267所|school}，占学校总数的{e|77.2%|percent}，其余由兼职教师承担。照此计算，专职心理教师与学生之比约为{f|1:1217|ratio}，对照省里{g|1:1000|ratio}的要求，尚缺{h|69人|person}。我们没有回避这个差距：去年新增{i|41人|person}，同比增长{j|14.8%|percent}；今后每年计划补充{k|35人|person}，力争{l|两年|other}之内补齐。经费上，今年安排心理健康教育专项{za|412.5万元|CNY}，其中教师培训{zb|99万元|CNY}，占{zc|24.0%|percent}；新建心理辅导室{ze|66间|classroom}，每间{zf|4万元|CNY}，共{zd|264万元|CNY}；其余{zg|49.5万元|CNY}用于心理筛查，计划筛查学生{zh|33万名|student}，人均{zi|1.5元|CNY/student}，筛查面{zj|85.3%|percent}。""",
 [("share","d","a","e"),("ratio","b","c","f"),("expr","b/g-c","h"),("growthc","c","i","j"),("avgmost","h","k","l"),("bound","d","a"),("below","i","c"),("share","zb","za","zc"),("prod","zd","ze zf"),("sum","za","zb zd zg"),("avg","zg","zh","zi"),("share","zh","b","zj"),("bound","zh","b")],
 [error("share-mismatch","e","d a c",[0],("64.8%","percent"),"用教师数318人除以学校数，应以有专职教师的267所学校来除","wrong part")],
 scope=[("avg","za","zh","zi"),("share","zd","za","zj"),("ratio","b","c","g"),("diff","a","d","h")])

passage("gaozhong-kuoban", """会议附表：普通高中扩班情况（单位：个班）
学校	去年	今年	增加
一中	{a|16|class}	{b|18|class}	{c|2|class}
二中	{d|14|class}	{e|17|class}	{f|3|class}
三中	{g|12|class}	{h|12|class}	{i|0|class}
实验中学	{j|10|class}	{k|14|class}	{l|4|class}
合计	{m|52|class}	{n|61|class}	{o|9|class}
会议认为，今年扩班力度空前，{p|四所|school}学校所所都有新增。按每班{q|50人|student}计，今年高一计划招生{r|3,050人|student}，比去年的{s|2,600人|student}多{t|450人|student}，增长{u|14.8%|percent}，初中毕业生升入普通高中的机会明显增加。其中增班最多的实验中学新教学楼须于8月底前交付使用，由分管副县长牵头，每周一调度；三中因场地所限，维持原有规模。""",
 [("diff","b","a","c"),("diff","e","d","f"),("diff","h","g","i"),("diff","k","j","l"),("diff","n","m","o"),("sum","m","a d g j"),("sum","n","b e h k"),("sum","o","c f i l"),("trend","up","g h"),("prod","r","n q"),("prod","s","m q"),("diff","r","s","t"),("prod","t","o q"),("growth","r","s","u"),("growthb","s","t","u"),("largest","l","c f i l"),("count","p",4),("trend","up","a b"),("trend","up","d e"),("trend","up","j k"),("trend","up","s r"),("trend","up","m n")],
 [error("direction-mismatch table-mismatch","h","g i p",[8],None,"三中两年都是12个班，没有新增，“所所都有新增”不成立","text against table",2,say="“所所都有新增”应为“三所学校有新增”"),
  error("growth-mismatch","u","r s t",[13,14],("17.3%","percent"),"以今年的3050人作基数，应以去年2600人为基数","wrong base")],
 scope=[("growth","b","a","u"),("growth","r","m","u"),("diff","r","t","n")])

passage("xinsheng-dengji", half("""记者:有家长反映,今年新生登记“有房的、有户口的加起来比总人数还多”,是不是统计出了问题?
答:这个问题问得好。今年全区登记一年级新生{a|8,215名|student},其中有本区户籍的{b|6,904名|student},占{bp|84.0%|percent};有自有住房的{c|5,377名|student},占{cp|65.5%|percent}。不少孩子两样都有,一共{d|4,318名|student},占{dp|52.6%|percent},他们在{!both|两个}数里各算了一次;两样都没有、凭居住证和务工材料登记的只有{e|252名|student}。去掉重复的,再加上这部分,正好是全部登记人数。各校合计准备了{f|8,460个|place}学位,还余{g|245个|place},请家长们放心,符合条件的一个都不会落下。"""),
 [("lin","a","+b +c -d +e"),("share","b","a","bp"),("share","c","a","cp"),("share","d","a","dp"),("diff","f","a","g"),("bound","d","b"),("bound","d","c"),("bound","b","a"),("bound","c","a"),("bound","a","f"),("bound","e","a")],
 scope=[("hundred","bp cp"),("sum","a","b c"),("bound","e","g"),("sum","a","b c e")], hard="户籍与房产两组重叠，相加超过总数")

passage("huazhai-jianghua", """同志们，说到化债，我心里一直压着一块石头。2018年底清理核实，全县教育系统账面欠款{a|2.73亿元|CNY}，其中基建欠款{b|1.94亿元|CNY}，设备欠款{c|4700万元|CNY}，其他零星欠款{d|2300万元|CNY}。{zt|四年|other}来，我们砸锅卖铁还账，2019年还了{e|6100万元|CNY}，2020年{f|7200万元|CNY}，2021年{g|5800万元|CNY}，2022年{h|4200万元|CNY}，一年比一年还得多，累计还掉{i|2.33亿元|CNY}，化债率{k|85.3%|percent}，账上还剩{j|4000万元|CNY}。按平均每年{m|5825万元|CNY}的进度，今年年内还清，是有把握的。但是我把丑话说在前头：旧账没清，谁再添新账，我就找谁算账！""",
 [("sum","a","b c d"),("sum","i","e f g h"),("diff","a","i","j"),("share","i","a","k"),("trend","up","e f g h"),("overn","i",4,"m"),("bound","j","m"),("mean","e f g h","m"),("bound","i","a"),("count","zt",4)],
 [error("sum-mismatch","d","a b c",[0],("3200万元","CNY"),"2.73亿减1.94亿和4700万应为3200万，数字颠倒","transposed digits"),
  error("direction-mismatch sequence-mismatch","g","e f h",[4],None,"7200万之后是5800万、4200万，后两年逐年下降","trend words",say="“一年比一年还得多”应为“先增后减”")],
 scope=[("share","h","a","k"),("same","b","i"),("diff","b","i","j")])

passage("qunuan-huifu", """尊敬的网友：您反映村小冬天教室冷、今年取暖改造“钱怎么越花越少”的帖子，我局高度重视。全县{a|47个|school}教学点，目前改电采暖的{b|31个|school}，改空气源热泵的{c|9个|school}，还有{d|7个|school}仍烧煤。改造投入去年是{e|584万元|CNY}，今年{f|412万元|CNY}，确实下降了{g|29.5%|percent-}，原因在于改造的点位由{h|21个|school}减到了{i|14个|school}，加上更早时候试点的{m|5个|school}，前后共{n|40个|school}；摊到每个点上，反而由{j|27.8万元|CNY}提高到{k|29.4万元|CNY}。剩下烧煤的教学点明年入冬前全部改完，届时欢迎您来看看。""",
 [("sum","a","b c d"),("growth","f","e","g"),("avg","e","h","j"),("avg","f","i","k"),("trend","down","e f"),("trend","down","h i"),("trend","up","j k"),("sum","n","h i m"),("sum","n","b c"),("diff","a","n","d")],
 scope=[("growth","k","j","g"),("avg","f","b","k"),("growth","i","h","g"),("sum","b","h i m")], hard="总投入下降而每点投入上升")

passage("gongzi-dawen", """问：老师们最关心的还是钱袋子，义务教育教师工资“不低于公务员”落实了没有？
答：可以负责任地讲，落实了。2022年，全县义务教育教师年平均工资收入{a|11.38万元|CNY/year}，当地公务员为{b|11.21万元|CNY/year}，教师高出{c|1700元|CNY/year}，前者是后者的{m|101.5%|percent}。再看看增长：2020年教师年平均{d|9.86万元|CNY/year}，2021年{g|10.90万元|CNY/year}，2022年比上年增长{f|10.5%|percent}，比2020年增长{e|15.4%|percent}，逐年都有提高。另外，乡镇工作补贴每月由{h|350元|CNY/month}调到{i|600元|CNY/month}，全年就是{k|7200元|CNY/year}，这一块没有算在与公务员的比较口径里。""",
 [("diff","a","b","c"),("share","a","b","m"),("below","b","a"),("growth","a","g","f"),("growth","a","d","e"),("trend","up","d g a"),("expr","i*12","k"),("trend","up","h i"),("bound","b","a")],
 [error("growth-mismatch","f","a g d",[3],("4.4%","percent"),"10.5%是2021年比2020年的增幅，2022年比上年应为4.4%","wrong base year")],
 scope=[("growth","i","h","e"),("growth","g","d","e"),("share","k","a","m")])

passage("zhihui-heiban", half("""县政府第{!number|18}次常务会议纪要(节选)。会议研究了中小学智慧黑板采购事宜。教体局汇报:本次采购智慧黑板{a|486台|item},中标单价{b|1.85万元|CNY},合同总价{c|89.91万元|CNY};项目预算{d|972万元|CNY},节约资金{e|72.9万元|CNY},节约率{f|7.5%|percent}。设备分配为小学{g|268台|item}、初中{h|152台|item}、高中{i|66台|item},覆盖教室{j|486间|classroom},每间{k|1台|item},原有投影设备调剂给教学点使用。会议原则同意,要求于8月20日前安装到位,验收合格后支付{l|95%|percent},留{m|5%|percent}作质量保证金,质保期{n|5年|other}。"""),
 [("prod","c","a b"),("diff","d","c","e"),("share","e","d","f"),("sum","a","g h i"),("avg","a","j","k"),("hundred","l m"),("bound","c","d"),("same","a","j")],
 [error("average-mismatch difference-mismatch","c","a b d e",[0,1],("899.1万元","CNY"),"486台每台1.85万元为899.1万元，小数点错了一位","power of ten")],
 scope=[("share","e","d","m"),("prod","d","a b")])

passage("shuqi-tuoguan", """问：今年暑期托管到底有多少孩子参加？网上有{a|6318|person-time}和{b|4126|student}{!two|两个}说法。
答：{!two2|两个}数都对，说的不是一回事。今年托管办了{c|3期|item}，每期{d|10天|other}，{e|4,126名|student}学生参加，有的孩子不止报一期，累计{f|6,318人次|person-time}，人均{g|1.5期|other}。{zt|三期|item}依次为{h|2,405人次|person-time}、{i|2,167人次|person-time}、{j|1,746人次|person-time}，越到后面人越少，跟家长回乡、外出有关。收费按每生每期{k|300元|CNY/student}，应收{l|189.54万元|CNY}，对困难家庭减免{m|352人次|person-time}、{n|10.56万元|CNY}，实收{o|178.98万元|CNY}。参加教师每天补助{p|200元|CNY}，多劳多得。
问：明年还办吗？
答：办，而且要扩。明年计划办{za|4期|item}，每期接收{zb|2,500人次|person-time}，共{zc|10,000人次|person-time}，比今年多{zd|3,682人次|person-time}，增长{ze|58.3%|percent}；平均每期的规模，今年是{zf|2,106人次|person-time}，明年也要大一些。""",
 [("same","a","f"),("same","b","e"),("avg","f","e","g"),("sum","f","h i j"),("count","c",3),("same","zt","c"),("trend","down","h i j"),("prod","l","f k"),("prod","n","m k"),("diff","l","n","o"),("bound","m","f"),("prod","zc","za zb"),("diff","zc","f","zd"),("growth","zc","f","ze"),("growthb","f","zd","ze"),("avg","f","c","zf"),("mean","h i j","zf"),("below","zf","zb"),("trend","up","c za"),("between","zf","h i j")],
 scope=[("growth","zc","e","ze"),("same","a","b"),("prod","l","e k"),("sum","e","h i j"),("prod","o","f k")], hard="人数与人次不同，收费按人次")

passage("xiaofu-jiage", """家长朋友，您说孩子学校的校服“比隔壁区贵一大截”，我们派人到学校作了了解。贵校今年选用的校服，夏装{a|86元|CNY}，春秋装{b|148元|CNY}，冬装{c|236元|CNY}，全套{d|470元|CNY}。自愿征订，全校{e|1,840名|student}学生中订购{f|1,265名|student}，占{g|68.8%|percent}，没有订的不作要求。放到全区看，{h|29所|school}学校统一着装，全套价格最低{x|398元|CNY}，最高{y|486元|CNY}，平均{z|512元|CNY}，贵校比平均价高{w|18元|CNY}，主要贵在冬装加了内胆。下一步将公开各校中标价，让大家货比三家。""",
 [("sum","d","a b c"),("share","f","e","g"),("bound","f","e"),("between","z","x y"),("diff","d","z","w"),("bound","x","d"),("bound","d","y")],
 [error("average-mismatch difference-mismatch","z","x y d w",[3,4],("452元","CNY"),"平均价不可能高于最高价486元；470元比平均高18元，平均应为452元","average above the maximum",2)],
 scope=[("mean","x y","z"),("diff","y","d","w")])

passage("gongfei-lvyue", """今天来的有不少是当年自己签了协议的公费师范生，我报几个数给大家听。2018级当年录取{a|120名|person}，有{k|4名|person}中途转专业或者应征入伍，按时毕业{b|116名|person}，到岗{c|113名|person}，履约率{d|97.4%|percent}；2017级毕业{e|98名|person}，{f|98名|person}一个不落全部到岗，履约率{g|100%|percent}。{j|两届|other}合在一起，毕业{i|214名|person}，到岗{h|211名|person}，履约率{l|98.6%|percent}。到岗的人里头，分到乡镇学校的{m|173名|person}，占{n|82.0%|percent}。没来的那{o|3名|person}，违约金已经全部退缴，账算得清清楚楚。有同志拿到岗人数去除录取人数，说才{p|94.2%|percent}，那是另一种算法。""",
 [("diff","a","k","b"),("share","c","b","d"),("share","f","e","g"),("sum","i","b e"),("sum","h","c f"),("share","h","i","l"),("between","l","d g"),("share","m","h","n"),("diff","b","c","o"),("diff","i","h","o"),("share","c","a","p"),("bound","m","h"),("same","e","f"),("count","j",2)],
 scope=[("share","c","a","d"),("share","m","i","n"),("same","d","p")], hard="履约率以毕业人数为分母，与按录取人数的算法并列")

passage("peitaoyuan-yijiao", """区教育局对区人大第{!number|52}号建议的答复：
一、治理进展。全区城镇小区配套幼儿园{a|64所|school}，按规划应移交{b|52所|school}，截至目前已移交{c|47所|school}，移交率{d|90.4%|percent}。移交后办成公办园{e|31所|school}，委托办成普惠性民办园{f|16所|school}。
二、增加学位。上述{n|74所|school}园共新增学位{g|12,870个|place}，园均{j|274个|place}，其中公办园{h|9,210个|place}、普惠性民办园{i|3,660个|place}。
三、遗留问题。尚未移交的{k|5所|school}中，存在产权纠纷的{l|6所|school}，主体尚未竣工的{m|2所|school}。对前者依法起诉，对后者倒排工期，力争明年春季学期前全部移交到位。
四、经费保障。移交园开办费按每园{za|80万元|CNY}核定，已移交的共需{zb|3,760万元|CNY}，已拨{zc|2,820万元|CNY}，占{zd|75%|percent}，其余{ze|940万元|CNY}列入明年预算。待{zf|52所|school}全部移交后，公办园在园幼儿占比可由{zg|51.6%|percent}提高到{zh|55.0%|percent}，提高{zi|3.4个百分点|percentage-point}，稳稳站在省定{zj|50%|percent}的线上。""",
 [("share","c","b","d"),("sum","c","e f"),("same","n","c"),("sum","g","h i"),("avg","g","c","j"),("diff","b","c","k"),("sum","k","l m"),("bound","l","k"),("bound","b","a"),("bound","c","b"),("prod","zb","c za"),("share","zc","zb","zd"),("diff","zb","zc","ze"),("same","zf","b"),("diff","zh","zg","zi"),("least","zj","zh"),("least","zj","zg"),("trend","up","zg zh"),("bound","zc","zb")],
 [error("restatement-mismatch","n","c g j",[2],("47所","school"),"前文已移交47所，数字颠倒；园均274个也合47所","transposed digits",2),
  error("sum-mismatch bound-exceeded","l","k m",[6,7],("3所","school"),"5所中不可能有6所；5减2为3","part above the whole",1)],
 scope=[("prod","zb","b za"),("share","e","c","zh"),("share","c","a","d"),("diff","a","b","k")])

passage("zhiyinshui-biao", """关于加快中小学直饮水设施建设的建议收悉。截至6月底安装情况如下：
学段 | 学校数（所） | 已安装（所） | 覆盖率
小学 | {a|118|school} | {b|97|school} | {c|82.2%|percent}
初中 | {d|46|school} | {e|41|school} | {f|89.1%|percent}
高中 | {g|12|school} | {h|12|school} | {i|100%|percent}
合计 | {j|176|school} | {k|150|school} | {l|85.2%|percent}
您在会上提到我局前后{!two|两个}口径“打架”，说明一下：如果按学生数计算，覆盖率为{m|92.4%|percent}，比按学校数计算高{n|7.2个百分点|percentage-point}。没装的{o|26所|school}多是小校，在校生只有{p|9,430人|student}，仅占全市{q|124,080人|student}的{r|7.6%|percent}，校均{s|363人|student}，而全市校均为{t|705人|student}。明年安排资金优先覆盖。""",
 [("share","b","a","c"),("share","e","d","f"),("share","h","g","i"),("share","k","j","l"),("sum","j","a d g"),("sum","k","b e h"),("hundred","m r"),("diff","m","l","n"),("diff","j","k","o"),("share","p","q","r"),("avg","p","o","s"),("avg","q","j","t"),("below","s","t"),("bound","b","a"),("bound","e","d"),("bound","k","j"),("between","l","c f i"),("same","g","h"),("below","l","m"),("bound","p","q")],
 scope=[("share","k","j","m"),("mean","c f i","l"),("share","o","j","r")], hard="按学校算与按学生算两种覆盖率")

passage("daike-jiyao", """会议专题研究代课教师问题。会议认为，问题由来已久，既要有历史的耐心，也要有解决的决心。据人社、教育部门摸底，全县现有代课教师{a|264人|person}，相当于专任教师{b|4,812人|person}的{c|5.5%|percent}；其中乡镇学校{d|211人|person}，占代课教师的{e|4.4%|percent}，城区学校{n|53人|person}。会议明确：代课教师月工资由{f|1800元|CNY/month}提高到{g|2600元|CNY/month}，每月增加{h|800元|CNY/month}，全年（按{i|12个月|other}）多支出{j|253.4万元|CNY}，列入县级预算；年底前公开招聘{k|150人|person}予以置换，届时代课教师减至{l|114人|person}；明年再招{m|120人|person}，足以全部置换完毕。会议就资金来源作了专门说明：按新标准，全年代课教师工资共需{za|823.7万元|CNY}，其中县财政安排{zb|576.6万元|CNY}，占{zc|70%|percent}，其余{zd|247.1万元|CNY}目前在学校公用经费中列支。会议强调，公用经费不得用于人员支出，这{ze|247.1万元|CNY}自明年起全部改由县财政负担。""",
 [("share","a","b","c"),("share","d","a","e"),("sum","a","d n"),("diff","g","f","h"),("trend","up","f g"),("prod","j","a h i"),("diff","a","k","l"),("bound","l","m"),("bound","d","a"),("prod","za","a g i"),("share","zb","za","zc"),("diff","za","zb","zd"),("same","ze","zd"),("bound","j","za"),("bound","zb","za"),("sum","za","zb ze")],
 [error("share-mismatch","e","d a b",[1],("79.9%","percent"),"211人除了专任教师4812人，应除代课教师264人","wrong denominator")],
 scope=[("same","j","zd"),("share","j","za","zc"),("share","n","b","c"),("share","k","b","e"),("prod","j","a g i")])

passage("zhuanxiangzhai-wenda", half("""问:请介绍一下今年地方政府专项债券支持教育的情况。
答:好的。今年全市安排用于教育领域的专项债券{a|6.8亿元|CNY},去年是{b|8.5亿元|CNY},同比增长{c|20%|percent}。资金投向{d|11个|item}项目,平均每个项目{e|6182万元|CNY}。从领域看,高等学校{h|3.1亿元|CNY},占{i|45.6%|percent};职业院校{j|2.2亿元|CNY},占{k|32.4%|percent};中小学和幼儿园{l|1.5亿元|CNY},占{m|22.1%|percent}。有的同志会问,为什么高校最多?因为专项债要有收益,宿舍、食堂还得上本息。到三季度末,已支出{f|5.44亿元|CNY},支出进度{g|80%|percent},快于序时进度{n|5个百分点|percentage-point},序时进度是{o|75%|percent}。"""),
 [("growth","a","b","c"),("avg","a","d","e"),("sum","a","h j l"),("share","h","a","i"),("share","j","a","k"),("share","l","a","m"),("hundred","i k m"),("largest","h","h j l"),("share","f","a","g"),("diff","g","o","n"),("bound","f","a"),("below","o","g"),("const","o",75,75)],
 [error("direction-mismatch growth-mismatch","c","a b",[0],("20%","percent-"),"6.8亿少于8.5亿，是下降20%","sign",say="同比下降20%")],
 scope=[("share","f","b","g"),("avg","f","d","e")])

passage("jinshi-fangkong", """关于儿童青少年近视防控成效的答复。委员提出“才降了这么一点，算不算成绩”，我们的看法是：成绩有，但不能骄傲。全市儿童青少年总体近视率2019年为{a|61.8%|percent}，2022年为{b|57.3%|percent}，{t|三年|other}下降{c|4.5个百分点|percentage-point-}，平均每年{d|1.5个百分点|percentage-point}，高于省里每年不少于{e|0.5个百分点|percentage-point}的要求；媒体报道的“下降{f|7.3%|percent-}”，是按比例算的，也没有错。分学段看，小学{g|43.9%|percent}，初中{h|68.5%|percent}，高中{i|83.2%|percent}，学段越高越严重。去年投入{j|1,346万元|CNY}改造教室照明{k|3,365间|classroom}，每间{l|4000元|CNY}。""",
 [("diff","b","a","c"),("trend","down","a b"),("expr","(a-b)/t","d"),("const","t",3,3),("least","e","d"),("growth","b","a","f"),("trend","up","g h i"),("between","b","g h i"),("avg","j","k","l")],
 scope=[("mean","g h i","b"),("growth","b","a","c"),("diff","b","a","f")], hard="百分点与百分比两种说法；总体不是三学段的简单平均")

passage("yushoufei-jianguan", """（五）关于校外培训预收费监管。您关心的“卷款跑路”问题，我们也揪心。全区{a|138家|item}学科类和非学科类机构已全部纳入资金监管，目前专户余额{d|4,260万元|CNY}。今年受理退费投诉{f|416件|item}，办结{g|409件|item}，办结率{h|98.3%|percent}，尚有{p|9件|item}在调解；已退还家长{i|327.2万元|CNY}，平均每件{j|8000元|CNY}。按照规定，一次性收费按时长不得超过{k|3个月|other}、按课时不得超过{l|60课时|other}。近期随机抽查{m|30家|item}，按课时收费的机构一次最多的收了{o|72课时|other}，按时长收费的最长为{q|3个月|other}，均符合规定。对个别仍要求现金缴费的{r|2家|item}，已责令停业整顿。""",
 [("share","g","f","h"),("diff","f","g","p"),("avg","i","g","j"),("most","o","l"),("most","q","k"),("bound","m","a"),("bound","g","f"),("bound","r","a")],
 [error("difference-mismatch","p","f g",[1],("7件","item"),"416减409为7件","wrong difference"),
  error("bound-exceeded","o","l",[3],None,"72课时超过60课时的上限，却说均符合规定","limit against the figure",2,say="“均符合规定”应为“有机构超过60课时的规定”")],
 scope=[("avg","i","f","j"),("share","m","a","h"),("sum","f","g r")])

passage("jianfu-jianghua", """咱们再说说给老师减负这件事。进校园的各类事项，前年{a|187项|item}，去年压到{b|126项|item}，今年只剩{c|87项|item}，{t|两年|other}砍掉{d|100项|item}，减了{e|53.5%|percent-}，平均一年砍{f|50项|item}。剩下的，市里发的{g|41项|item}，县里{h|29项|item}，乡镇{i|17项|item}；其中跟教学不沾边的社会事务类还有{j|12项|item}，占{k|13.8%|percent}，这就是下一步要啃的骨头。可是大家别急着鼓掌。我们问了{l|640名|person}老师，觉得负担轻了的{m|352名|person}，占{mp|55.0%|percent}；觉得没变化的{n|211名|person}，占{np|33.0%|percent}；居然还有{o|77名|person}说更重了，占{op|12.0%|percent}。文件少了{!half|一半}还多，感受只改善了{!half|一半}，差在哪里？差在微信群里。""",
 [("trend","down","a b c"),("diff","a","c","d"),("growth","c","a","e"),("avgn","a","c",2,"f"),("overn","d",2,"f"),("sum","c","g h i"),("share","j","c","k"),("sum","l","m n o"),("share","m","l","mp"),("share","n","l","np"),("share","o","l","op"),("hundred","mp np op"),("const","t",2,2),("bound","j","c"),("largest","g","g h i")],
 scope=[("growth","c","b","e"),("diff","b","c","f"),("share","c","a","e")], hard="两年累计减幅，基数是前年；平均每年减少与去年到今年的减少不同")

passage("shitang-jiyao", """会议听取{n0|三所|school}学校食堂运行情况汇报：
1．第一中学。日均就餐{a|2,350人|student}，从业人员{b|47人|person}，就餐人数与从业人员之比{c|50:1|ratio}。
2．第二中学。日均就餐{d|1,980人|student}，从业人员{e|44人|person}，之比{f|50:1|ratio}。
3．职业高中。日均就餐{g|1,260人|student}，从业人员{h|36人|person}，之比{i|35:1|ratio}。
合计日均就餐{j|5,590人|student}，从业人员{k|127人|person}，平均{l|44:1|ratio}，各校均未超过{m|50:1|ratio}。全年食材支出{n|1,006.2万元|CNY}，人工支出{o|457.2万元|CNY}，{y|两项|item}共{p|1,463.4万元|CNY}，食材占{r|68.8%|percent}，高于不低于{s|65%|percent}的规定；从业人员人均{q|3.6万元|CNY}。会议同意继续自主经营，不对外承包。""",
 [("ratio","a","b","c"),("ratio","d","e","f"),("ratio","g","h","i"),("sum","j","a d g"),("sum","k","b e h"),("ratio","j","k","l"),("most","c","m"),("most","f","m"),("most","i","m"),("sum","p","n o"),("share","n","p","r"),("least","s","r"),("avg","o","k","q"),("count","n0",3),("count","y",2),("between","l","c f i")],
 [error("ratio-mismatch table-mismatch","f","d e",[1],("45:1","ratio"),"1980除以44为45，抄了上一行的50:1","copied line")],
 scope=[("mean","c i","l"),("share","o","p","r"),("avg","p","k","q")])

passage("yinling-jiangxue", """您好！来信收悉，您退休后仍想重返讲台，令人感动。现将“银龄讲学”有关情况答复如下：{t|三年|other}来，我县分别招募退休教师{a|28名|person}、{b|35名|person}、{c|42名|person}，累计{d|105名|person}，每年都比上年多{u|7名|person}，年均{e|35名|person}。其中男教师{g|68名|person}，女教师{h|37名|person}；高级职称{i|91名|person}，占{j|86.7%|percent}；年龄最大的{q|69岁|other}，最小的{r|60岁|other}，平均{f|63.4岁|other}。他们分布在{k|33所|school}学校，其中乡村学校{l|27所|school}，占{m|88.1%|percent}，平均每校{v|3.2名|person}。工作经费每人每年{n|2万元|CNY/year}，{zt|三年|other}合计{w|210万元|CNY}。今年的报名从5月开始，欢迎您届时关注。""",
 [("sum","d","a b c"),("diff","b","a","u"),("diff","c","b","u"),("trend","up","a b c"),("overn","d",3,"e"),("mean","a b c","e"),("sum","d","g h"),("share","i","d","j"),("between","f","r q"),("share","l","k","m"),("avg","d","k","v"),("prod","w","d n"),("bound","l","k"),("count","t",3),("same","b","e"),("bound","i","d"),("same","zt","t")],
 [error("share-mismatch","m","l k",[9],("81.8%","percent"),"33所中的27所为81.8%，数字颠倒","transposed digits")],
 scope=[("prod","w","e n"),("avg","d","l","v"),("mean","q r","f"),("share","g","d","j")])

passage("jixiao-wenda", """问：教师奖励性绩效提高以后，县里的财力吃得消吗？
答：说不紧张是假话。全县教师{a|5,874名|person}，人均增加约{b|2万元|CNY~}，总额近{c|1.2亿元|CNY<}，而我们一年的地方财政收入不过{d|9.6亿元|CNY}，相当于拿出了{e|12.2%|percent}。好在省里补助{f|4,800万元|CNY}，占这笔钱的{g|四成|percent}，余下超过{h|7000万元|CNY>}由县里自己消化。再一个，大家都关心怎么分。去年人均奖励性绩效{i|2.1万元|CNY}，班主任{j|2.6万元|CNY}，一线任课教师{k|2.0万元|CNY}，后勤人员{l|1.6万元|CNY}，向班主任倾斜是看得见的。校长的绩效按规定不得超过本校平均的{m|2倍|ratio}，实际执行{n|1.5倍|ratio}。""",
 [("prod","c","a b"),("share","c","d","e"),("share","f","c","g"),("diff","c","f","h"),("between","i","j k l"),("largest","j","j k l"),("most","n","m"),("trend","down","j k l")],
 scope=[("share","f","d","g"),("prod","c","a i"),("share","h","d","e")], hard="各数都是约数，连乘后仍在约数之内")

passage("xuequ-dongpian", """您提出的“东片区上学难”问题，我们实地数过人头。东片区小学一年级入学人数，2020年{a|1,012人|student}，2021年{b|1,136人|student}，2022年{c|1,278人|student}，年年往上走，2022年比2020年增长了{d|12.5%|percent}。现有{!basis|三所}小学，一年级最多能开{e|26个|class}班，每班{g|45人|student}，装得下{f|1,170人|student}，2022年就有{h|108人|student}是靠借用功能室挤进去的。好消息是，新校明年9月开办，首年起始年级{i|6个|class}班，提供{j|270个|place}学位，片区总容量到{m|1,440个|place}。按户籍推算，2025年入学高峰为{l|1,320人|student}左右，届时可以从容应对。""",
 [("growth","c","a","d"),("trend","up","a b c"),("prod","f","e g"),("diff","c","f","h"),("prod","j","i g"),("sum","m","f j"),("bound","l","m")],
 [error("growth-mismatch","d","c a b",[0],("26.3%","percent"),"12.5%是2022年比2021年的增幅，比2020年应为26.3%","wrong base year")],
 scope=[("growth","b","a","d"),("diff","m","l","h"),("prod","m","e g")])

passage("jijinhui-nianhui", """各位理事，我代表秘书处报告去年的收支。去年共募集善款{a|1,286万元|CNY}，来自{m|3,215人次|person-time}捐赠，平均每人次{v|4000元|CNY}，可见是众人拾柴。公益支出{b|1,042万元|CNY}，相当于当年募集数的{c|81.0%|percent}，相当于上年末结余{d|2,310万元|CNY}的{e|45.1%|percent}，远远高于章程规定的不低于{f|8%|percent}。年末结余{g|2,554万元|CNY}，家底比年初厚了{w|244万元|CNY}。支出里面，奖教{h|418万元|CNY}，奖学{i|356万元|CNY}，助困{j|268万元|CNY}；奖学金发给{k|1,780名|student}学生，人均{l|2000元|CNY/student}。有人问这{n|1,268万元|CNY}善款为什么没有花完？我的回答是，细水才能长流。""",
 [("avg","a","m","v"),("share","b","a","c"),("share","b","d","e"),("least","f","e"),("lin","g","+d +a -b"),("diff","g","d","w"),("diff","a","b","w"),("sum","b","h i j"),("avg","i","k","l"),("same","n","a"),("bound","b","a"),("trend","up","d g")],
 [error("restatement-mismatch","n","a",[9],("1,286万元","CNY"),"前文募集1286万元，后文数字颠倒","transposed digits",2)],
 scope=[("share","b","g","e"),("avg","b","k","l")])

passage("chediao-huifu", """关于慎重撤并农村教学点的建议，答复如下。您说“{y|七年|other}撤了{!half|一多半}”，数字属实，但情况需要具体分析。2015年全县有教学点{a|142个|school}，2022年{b|58个|school}，减少{c|84个|school}，降幅{d|59.2%|percent}；同期教学点学生由{e|4,260人|student}降到{f|1,102人|student}，减少{g|3,158人|student}，降幅{h|74.1%|percent}，学生走得比学校还快，点均由{i|30人|student}降到{j|19人|student}。减少的教学点里，{l|49个|school}是连续多年没有新生、自然消失的，真正走程序撤并的是{m|35个|school}，涉及学生{n|412人|student}，每生每年发交通补贴{o|600元|CNY/student}，共{p|24.72万元|CNY}。保留下来的，哪怕只剩一个学生也开门上课。""",
 [("diff","a","b","c"),("growthb","a","c","d"),("share","c","a","d"),("diff","e","f","g"),("growthb","e","g","h"),("share","g","e","h"),("avg","e","a","i"),("avg","f","b","j"),("sum","c","l m"),("prod","p","n o"),("trend","down","a b"),("trend","down","e f"),("trend","down","i j"),("below","d","h"),("const","y",7,7),("bound","n","g")],
 scope=[("share","c","a","h"),("same","g","n"),("avg","n","m","j")], hard="减少的学生不都是撤点造成的；学生降幅大于点数降幅")

passage("gaokao-tongbao", """问：今年高考成绩已经放榜，能不能用数字说一说？
答：可以。全市报考{a|18,640人|student}，上本科线{b|9,506人|student}，上线率{c|51.0%|percent}，比去年的{o|49.6%|percent}提高{p|1.4个百分点|percentage-point}；其中上特殊类型控制线{d|3,402人|student}，占报考人数的{e|18.3%|percent}。分类别讲，普通高中应届生报考{f|12,350人|student}，上本科线{g|8,274人|student}，这一类的上线率{h|44.4%|percent}，是{zt|三类|item}里最高的；中职对口考生{i|5,120人|student}，上本科线{j|614人|student}，上线率{k|12.0%|percent}；往届生{l|1,170人|student}，上本科线{m|618人|student}，上线率{n|52.8%|percent}。这些数字仅供研究教学之用，不作排名。
问：明年有没有目标？
答：有，但不唯分数论。上线率力争{za|52.5%|percent}，再提高{zb|1.5个百分点|percentage-point}。明年报考人数预计{zc|19,200人|student}，照这个目标，上本科线要达到{zd|10,080人|student}，比今年多{ze|574人|student}。压力不小，关键在中职对口这一块能不能突破。""",
 [("share","b","a","c"),("diff","c","o","p"),("share","d","a","e"),("share","g","f","h"),("largest","h","h k n"),("share","j","i","k"),("share","m","l","n"),("sum","a","f i l"),("sum","b","g j m"),("bound","d","b"),("trend","up","o c"),("between","c","h k n"),("bound","b","a"),("bound","g","f"),("bound","j","i"),("bound","m","l"),("diff","za","c","zb"),("share","zd","zc","za"),("diff","zd","b","ze"),("trend","up","c za"),("trend","up","b zd"),("bound","zd","zc"),("count","zt",3)],
 [error("share-mismatch direction-mismatch","h","g f a n",[3,4],("67.0%","percent"),"8274人除了全部报考18640人，应除普通高中应届生12350人；44.4%也不是三类中最高","wrong denominator",2)],
 scope=[("share","zd","a","za"),("growthb","b","ze","zb"),("share","d","b","e"),("mean","k n","c"),("share","g","b","h")])

passage("shoufei-tingzheng", wrap("""公办幼儿园保教费调整听证会纪要。教育部门陈述调价方案：省级示范园由每月{a|680元|CNY/month}调至{b|780元|CNY/month}，涨{c|14.7%|percent}；市级示范园由{d|520元|CNY/month}调至{e|600元|CNY/month}，涨{f|15.4%|percent}；其他公办园由{g|400元|CNY/month}调至{h|460元|CNY/month}，涨{i|15.0%|percent}；按在园人数加权，平均涨幅{j|14.9%|percent}。价格部门说明，省级示范园成本监审结论为生均每月{k|1,420元|CNY/month}，调价后家长分担{l|54.9%|percent}，没有突破{m|55%|percent}的上限。参会代表{n|23名|person}，同意{o|17名|person}，附条件同意{p|4名|person}，不同意{q|2名|person}，赞成或附条件赞成的{r|21名|person}，占{s|91.3%|percent}。会议建议老生老办法、新生新办法。""", 26),
 [("growth","b","a","c"),("growth","e","d","f"),("growth","h","g","i"),("between","j","c f i"),("share","b","k","l"),("most","l","m"),("sum","n","o p q"),("sum","r","o p"),("diff","n","q","r"),("share","r","n","s"),("trend","up","a b"),("trend","up","d e"),("trend","up","g h")],
 scope=[("share","a","k","l"),("share","o","n","s"),("share","e","k","l")], hard="加权平均涨幅不等于三类简单平均；分担比例只对省级示范园")

passage("changdi-kaifang", """您反映的“学校操场节假日大门紧锁”，我们诚恳接受批评。全区适宜对外开放的学校{a|94所|school}，目前已开放{b|61所|school}，开放率{c|64.9%|percent}，比去年的{n|47所|school}增加{o|14所|school}，增长{p|29.8%|percent}；年底目标{d|75所|school}，还差{f|14所|school}。开放的学校中免费的{l|52所|school}，占{m|85.2%|percent}，低收费的{k|9所|school}。学校开放得多了，进校锻炼的群众也跟着多起来：周均接待由去年的{q|1.92万人次|person-time}变为今年的{g|1.83万人次|person-time}，校均{h|300人次|person-time}。区财政按每校每年{i|3万元|CNY}给予安保和水电补贴，已开放学校全年共补贴{j|18.3万元|CNY}。没有开放的学校，多数卡在围墙与教学区隔不开上。""",
 [("share","b","a","c"),("diff","b","n","o"),("growth","b","n","p"),("growthb","n","o","p"),("trend","up","n b"),("diff","d","b","f"),("sum","b","l k"),("share","l","b","m"),("trend","up","q g"),("avg","g","b","h"),("prod","j","b i"),("bound","b","a"),("bound","d","a")],
 [error("direction-mismatch","g","q",[8],None,"1.92万到1.83万是减少，说成跟着多起来","trend words",say="“跟着多起来”应为“并没有随之增加，反而略有减少”"),
  error("average-mismatch","j","b i",[10],("183万元","CNY"),"61所每所3万元为183万元","power of ten")],
 scope=[("avg","q","n","h"),("share","d","a","c"),("prod","j","d i")])

passage("xinxiaoqu-jianghua", """我说几句新校区的事。新校区占地{a|1,850亩|other}，建筑面积{b|62万平方米|other}，总投资{c|31亿元|CNY}，每平方米造价{d|5000元|CNY}，不算豪华，也不寒酸。钱从哪儿来？财政安排{e|9.5亿元|CNY}，发行专项债{f|12亿元|CNY}，学校自筹{g|6.8亿元|CNY}，校友捐赠{h|2.7亿元|CNY}，其中专项债是大头，占{q|30.6%|percent}。前{t0|三年|other}分别投了{i|6.2亿元|CNY}、{j|8.4亿元|CNY}和{k|7.9亿元|CNY}，累计{l|22.5亿元|CNY}，占总投资的{m|72.6%|percent}；余下{n|8.5亿元|CNY}，今年安排{o|5.5亿元|CNY}，明年{p|3亿元|CNY}收尾。建成以后可以容纳{r|20,000名|student}学生，生均建筑面积{s|31平方米|other}，超过{u|30平方米|other}的底线。""",
 [("avg","c","b","d"),("sum","c","e f g h"),("largest","f","e f g h"),("share","f","c","q"),("sum","l","i j k"),("count","t0",3),("share","l","c","m"),("diff","c","l","n"),("sum","n","o p"),("avg","b","r","s"),("least","u","s")],
 [error("share-mismatch","q","f c e",[3],("38.7%","percent"),"30.6%是财政安排的占比，12亿占31亿为38.7%","wrong part")],
 scope=[("share","g","c","q"),("trend","up","i j k"),("overn","l",4,"i")])

passage("zhuxue-daikuan", """网友“望女成凤”您好：关于生源地助学贷款额度的咨询，答复如下。从今年起，本专科生贷款上限由每人每年{a|1.6万元|CNY/year}提高到{b|2万元|CNY/year}，提高{c|4000元|CNY/year}；您女儿读的是本科，入学通知书载明学费、住宿费共{l|2.1万元|CNY/year}，不超过上限，可以足额申请，贷这{r|1.2万元|CNY/year}不需要担保和抵押。截至目前全县共办理{e|3,418笔|item}、{f|4,101.6万元|CNY}，笔均{g|1.2万元|CNY}，其中续贷{h|2,205笔|item}，首贷{i|1,213笔|item}；续贷金额{k|2,584万元|CNY}，占{j|63.0%|percent}。也请提醒身边的同学按时还款，今年应还款{m|1,150人|student}，已还{n|1,127人|student}，还款率{o|98.0%|percent}。""",
 [("diff","b","a","c"),("trend","up","a b"),("most","l","b"),("same","l","r"),("avg","f","e","g"),("sum","e","h i"),("share","k","f","j"),("share","n","m","o"),("bound","k","f"),("bound","n","m"),("most","r","b")],
 [error("bound-exceeded restatement-mismatch","l","b r",[2,3],("1.2万元","CNY/year"),"2.1万元超过2万元的上限，与后文1.2万元也不一致，数字颠倒","transposed digits")],
 scope=[("share","h","e","j"),("most","l","a")])

passage("tejiao-songjiao", """关于重度残疾儿童受教育问题，委员的拳拳之心令人感佩。今年全市义务教育适龄残疾儿童{a|286名|student}，特教学校就读{b|94名|student}，普通学校随班就读{c|141名|student}，送教上门{d|42名|student}，尚有{e|9名|student}没有入学，其中{e1|6名|student}因重病卧床，{e2|3名|student}家长暂不同意。入学率{f|96.9%|percent}，比省里{g|97%|percent}的目标还差{h|0.1个百分点|percentage-point}，我们不粉饰。送教上门每生每周{i|2次|other}，每次{j|2课时|other}，全年{k|40周|other}，每个孩子全年{l|160课时|other}，合计{m|6,720课时|other}，按每课时{n|80元|CNY}发放补助，需{o|53.76万元|CNY}。承担送教任务的教师{p|63人|person}，平均每名孩子有{q|1.5名|person}教师结对。""",
 [("sum","a","b c d e"),("sum","e","e1 e2"),("sharesum","b c d","a","f"),("expr","(a-e)/a*100","f"),("diff","g","f","h"),("below","f","g"),("prod","l","i j k"),("prod","m","d l"),("prod","o","m n"),("avg","p","d","q")],
 scope=[("least","g","f"),("prod","m","p l"),("avg","p","b","q"),("share","c","a","f")], hard="没有达到目标，文中已说明差0.1个百分点；送教教师多于送教学生，因一生多师")

passage("zhuanyi-zhifu", """问：省财政对县级教育的转移支付，今年力度如何？
答：力度只增不减。去年教育转移支付{a|48.6亿元|CNY}，今年{b|53.1亿元|CNY}，增加{c|4.5亿元|CNY}，增长{d|8.5%|percent}。而且更向困难地区倾斜：{e|22个|item}财力困难县分得{f|36.1亿元|CNY}，占{g|68.0%|percent}，县均{h|1.64亿元|CNY}；其余{i|41个|item}县（市、区）分得{j|17.0亿元|CNY}，县均{k|4146万元|CNY}，前者县均约为后者的{l|4倍|ratio}。通过直达机制下达的{n|48.3亿元|CNY}，占{o|91.0%|percent}，完成了{m|90%|percent}以上直达的目标。至于您问到的{x|63个|item}县是不是人人有份，答案是肯定的，只是多少不同。
问：钱下去以后，怎么保证不被挪用？
答：今年抽查了{za|45个|item}县，占全部县（市、区）的{zg|71.4%|percent}，查出问题资金{zb|1.27亿元|CNY}，占转移支付的{zc|2.4%|percent}。其中收回{zd|8600万元|CNY}，责令调整用途{ze|4100万元|CNY}，收回的占问题资金的{zf|1.6%|percent}。不收回、不整改的，来年扣减。""",
 [("diff","b","a","c"),("growth","b","a","d"),("growthb","a","c","d"),("trend","up","a b"),("sum","b","f j"),("share","f","b","g"),("avg","f","e","h"),("avg","j","i","k"),("multiple","h","k","l"),("share","n","b","o"),("least","m","o"),("sum","x","e i"),("bound","n","b"),("below","k","h"),("share","za","x","zg"),("share","zb","b","zc"),("sum","zb","zd ze"),("share","zd","zb","zf"),("bound","za","x"),("bound","zd","zb"),("bound","zb","b")],
 [error("growth-mismatch","d","b a c",[1,2],("9.3%","percent"),"以今年53.1亿作基数，应以去年48.6亿为基数","wrong base"),
  error("share-mismatch","zf","zd zb b",[17],("67.7%","percent"),"以转移支付总额53.1亿元作分母，应以问题资金1.27亿元为分母","wrong denominator",3)],
 scope=[("share","zd","a","zc"),("share","c","b","g"),("share","j","b","o"),("avg","b","e","h")])

passage("zhaopin-zixun", """关于我县今年教师招聘的几个疑问，集中回复各位考生：
（1）为什么面试人数不是计划数的{h|3倍|ratio}？本次计划招聘{a|180名|person}，报名{b|5,238人|person}，竞争比约{c|29:1|ratio}；按比例本应有{e|540人|person}入围，因{f|4个|item}岗位合格人数不足，少了{g|8人|person}，实际入围{d|532人|person}，其中缺考{i|37人|person}，到场{j|495人|person}。
（2）为什么公示人数与报到人数对不上？公示拟聘{k|171名|person}，占计划的{m|95.0%|percent}，空缺{l|9名|person}；体检和考察后放弃{n|14名|person}，从同岗位递补{o|11名|person}，最终报到{p|168名|person}。
（3）空缺的岗位还招不招？转入明年计划，不再单独组织。
（4）明年招多少？明年计划{za|210名|person}，其中补今年没有招满的{zb|12名|person}，即公示时的空缺加上放弃后没有递补上的；扣除这部分，净新增{zc|198名|person}。与今年计划相比，明年多{zd|30名|person}，增长{ze|16.7%|percent}。""",
 [("ratio","e","a","h"),("ratio","b","a","c"),("diff","e","g","d"),("diff","d","i","j"),("share","k","a","m"),("diff","a","k","l"),("lin","p","+k -n +o"),("bound","d","b"),("bound","k","j"),("bound","k","a"),("bound","o","n"),("bound","i","d"),("lin","zb","+l +n -o"),("diff","a","p","zb"),("diff","za","zb","zc"),("diff","za","a","zd"),("growth","za","a","ze"),("growthb","a","zd","ze")],
 scope=[("same","zb","l"),("growth","zc","a","ze"),("same","k","p"),("share","p","a","m"),("same","e","d"),("ratio","j","a","c")], hard="入围、公示、报到是三个环节的数")

passage("minsheng-tiaodu", """县长在民生实事调度会上指出，教育口今年领了{a|五件|item}事，截至6月底进度是这样的：新建幼儿园{b|12所|school}，已开工{c|9所|school}，完成{d|75%|percent}；新增学位{e|8,000个|place}，已落实{f|5,360个|place}，完成{g|67%|percent}，还差{o|2,640个|place}；改造旱厕{h|150座|item}，已改{i|96座|item}，完成{j|64%|percent}；安装护眼灯教室{k|2,400间|classroom}，已装{l|2,064间|classroom}，完成{m|86%|percent}。平均进度{n|73%|percent}，总体快于时间进度。快的要表扬，护眼灯走在最前头；慢的要加鞭，新增学位垫了底，教育局要向县政府作说明。还有半年，剩下的活一件也不能拖到明年。""",
 [("count","a",4),("share","c","b","d"),("share","f","e","g"),("diff","e","f","o"),("share","i","h","j"),("share","l","k","m"),("mean","d g j m","n"),("largest","m","d g j m"),("smallest","g","d g j m"),("between","n","d g j m"),("bound","c","b"),("bound","f","e"),("bound","i","h"),("bound","l","k")],
 [error("restatement-mismatch count-mismatch","a","c f i l",[0],("四件","item"),"说是五件，只列了四件","wrong count"),
  error("direction-mismatch","g","d j m",[8],None,"进度最慢的是改厕64%，不是新增学位67%","wrong part",2,say="“新增学位垫了底”应为“改造旱厕垫了底”")],
 scope=[("sum","e","f b"),("share","o","e","n")])

passage("zhongzhi-zhaosheng", """同志们，谁说职业教育没人读？2018年，全县中职招生只有{a|1,420人|student}，占高中阶段招生{g|4,465人|student}的{f|31.8%|percent}；到2023年，中职招生{b|2,690人|student}，{c|翻了一番|ratio}还多，占高中阶段招生{d|6,120人|student}的{e|44.0%|percent}，占比提高{h|12.2个百分点|percentage-point}。今年毕业{i|1,310人|student}，有去向的{j|1,281人|student}，占{k|97.8%|percent}，其中升学{l|742人|student}，占毕业生的{m|56.6%|percent}，直接就业{n|539人|student}。企业在我们这里办订单班{o|14个|class}，{p|560人|student}，平均每班{q|40人|student}，还没毕业就有岗位等着。这样的学校，我看不比谁矮一头！当然，短板也明摆着。我们生均实训设备值{za|0.62万元|CNY/student}，全省平均{zb|0.81万元|CNY/student}，只有人家的{zc|130.6%|percent}；“双师型”教师{zd|118人|person}，占专任教师{ze|236人|person}的{zf|50%|percent}，刚刚够着不低于{zg|50%|percent}的线。到2025年，中职招生要达到{zh|3,000人|student}，比2023年再增加{zi|310人|student}，占高中阶段预计招生{zk|6,520人|student}的{zj|46%|percent}。""",
 [("share","a","g","f"),("multiple","b","a","c"),("share","b","d","e"),("diff","e","f","h"),("share","j","i","k"),("share","l","i","m"),("sum","j","l n"),("avg","p","o","q"),("trend","up","a b"),("trend","up","f e"),("bound","a","g"),("bound","j","i"),("trend","up","g d"),("bound","b","d"),("share","za","zb","zc"),("below","za","zb"),("share","zd","ze","zf"),("least","zg","zf"),("diff","zh","b","zi"),("share","zh","zk","zj"),("trend","up","e zj"),("trend","up","b zh"),("bound","zh","zk")],
 [error("ratio-mismatch growth-mismatch","c","b a",[1],None,"2690是1420的1.89倍，没有翻番","multiple overstated",say="“翻了一番还多”应为“接近翻一番”"),
  error("share-mismatch","zc","za zb",[14],("76.5%","percent"),"分子分母颠倒，0.62万元是0.81万元的76.5%","inverted ratio")],
 scope=[("share","zh","d","zj"),("share","l","j","m"),("share","b","g","e"),("growth","d","g","h")])

passage("anfang-jiyao", half("""会议通报校园安防建设情况:全市{a|203所|school}中小学、幼儿园,实行封闭化管理的{b|203所|school},占{c|100%|percent};一键式报警装置与公安联网的{d|198所|school},占{e|97.5%|percent};配备专职保安的{u|203所|school},占{v|100%|percent}。专职保安共{f|618人|person},校均{g|3人|person},其中持证上岗{h|581人|person},持证率{i|94.0%|percent}。保安工资按每人每年{m|2.4万元|CNY/year}核算,全年需{l|1,438.2万元|CNY},由各级财政按隶属关系负担。会议认为,封闭管理、联网报警、专职保安{y|三项|item}{x|100%|percent}的硬指标已全部实现,成绩来之不易,要在巩固提升上下功夫。会议要求,对无证保安{z|37人|person}限期{!limit|两个月}内取证,逾期更换。"""),
 [("share","b","a","c"),("share","d","a","e"),("share","u","a","v"),("avg","f","a","g"),("share","h","f","i"),("prod","l","f m"),("count","y",3),("least","x","c"),("least","x","e"),("least","x","v"),("diff","f","h","z"),("same","b","a"),("same","u","a"),("bound","d","a"),("bound","h","f"),("avg","f","u","g"),("same","b","u")],
 [error("average-mismatch","l","f m",[5],("1,483.2万元","CNY"),"618人每人2.4万元为1483.2万元，数字颠倒","transposed digits",2),
  error("bound-exceeded","e","x d a",[8],None,"联网报警只有97.5%，不能说三项100%已全部实现","limit against the figure",3,say="“已全部实现”应为“联网报警尚未实现”")],
 scope=[("share","d","f","i"),("diff","a","d","z"),("least","x","i")])

passage("zhibiao-daoxiao", """问：今年“指标到校”完成得怎么样？有人说你们承诺的{y|七成|percent}没有兑现。
答：我来还原一下全过程。今年优质普通高中计划招生{a|3,200人|student}，其中拿出{b|2,240人|student}作为指标到校计划，占{c|70%|percent}，其余{g|960人|student}统一招生。录取下来，指标到校实际用了{d|2,186人|student}，完成率{e|97.6%|percent}；没用完的{f|54个|place}名额，主要是个别初中考生没有达到最低控制线，按规则转入统招，统招实际录取{h|1,014人|student}，合起来仍是{i|3,200人|student}。因此录取结果中指标生占{j|68.3%|percent}，计划的{z|七成|percent}一个没有少拿。再看城乡，分给农村初中的指标{k|1,165个|place}，占指标计划的{l|52.0%|percent}。""",
 [("share","b","a","c"),("diff","a","b","g"),("share","d","b","e"),("diff","b","d","f"),("sum","h","g f"),("sum","i","d h"),("same","i","a"),("share","d","i","j"),("share","d","a","j"),("share","k","b","l"),("bound","d","b"),("same","y","c"),("same","z","c"),("share","b","a","z"),("same","y","z"),("bound","k","b"),("share","b","i","c")],
 scope=[("same","c","j"),("bound","h","g"),("same","b","d"),("share","k","d","l")], hard="计划占70%，录取结果占68.3%，两个占比时点不同；统招录取多于统招计划是因为转入")

passage("zhanbi-koujing", """关于教育支出占比“一个说上升、一个说下降”的询问，财政局答复如下。去年全县教育支出{d|12.04亿元|CNY}，比上年的{g|11.43亿元|CNY}增长{h|5.3%|percent}。一般公共预算支出{a|68.4亿元|CNY}，比上年的{i|61.2亿元|CNY}增长{j|11.8%|percent}，教育占{e|17.6%|percent}，比上年的{k|18.7%|percent}下降{l|1.1个百分点|percentage-point-}，这是决算公开的口径。但去年支出里有灾后重建等上级一次性专款{b|11.9亿元|CNY}，剔除后为{c|56.5亿元|CNY}，教育占{f|21.3%|percent}；上年按同样办法剔除后的支出为{n|54.7亿元|CNY}，教育占{m|20.9%|percent}，可比口径提高{o|0.4个百分点|percentage-point}，这是督导评估的口径。{!two|两个}口径都有依据，请勿混用。""",
 [("growth","d","g","h"),("growth","a","i","j"),("share","d","a","e"),("share","g","i","k"),("diff","e","k","l"),("diff","a","b","c"),("share","d","c","f"),("share","g","n","m"),("diff","f","m","o"),("trend","up","g d"),("trend","up","i a"),("trend","down","k e"),("trend","up","m f"),("bound","b","a"),("below","h","j"),("trend","up","n c"),("bound","d","a"),("bound","d","c")],
 scope=[("share","d","a","f"),("diff","f","k","o"),("growth","c","n","j"),("share","g","i","m")], hard="同一支出对两个分母，占比一升一降")

passage("xuewei-yujing", """（学位预警）城北片区小学一年级学位供需预测（单位：个）
年份　　需求　　供给　　余缺
2024年　{a|4,320|place}　{b|4,500|place}　{c|180|place}
2025年　{d|4,610|place}　{e|4,500|place}　{f|110|place}
2026年　{g|4,890|place}　{h|4,770|place}　{i|-120|place}
2027年　{j|4,760|place}　{k|5,040|place}　{l|280|place}
{zt|四年|other}合计需求{m|18,580个|place}，供给{n|18,810个|place}，总体余{o|230个|place}。各位家长可以看到，需求逐年增加，但供给也在跟上：2026年新校投用，增加{p|270个|place}；2027年扩建完工，再增加{q|270个|place}。真正偏紧的是2025年和2026年，缺口最大的2026年为{r|120个|place}，届时将通过调剂教室、增设班级的办法过渡。请家长提前了解招生范围。""",
 [("diff","b","a","c"),("diff","e","d","f"),("diff","h","g","i"),("diff","k","j","l"),("sum","m","a d g j"),("sum","n","b e h k"),("diff","n","m","o"),("sum","o","c f i l"),("trend","up","a d g j"),("diff","h","e","p"),("diff","k","h","q"),("smallest","i","c f i l"),("expr","i*(0-1)","r"),("diff","g","h","r"),("same","p","q"),("same","b","e"),("count","zt",4)],
 [error("difference-mismatch table-mismatch","f","e d o",[1,7],("-110","place"),"4500少于4610，应为缺110，漏了负号","sign",2),
  error("direction-mismatch","j","a d g",[8],None,"2027年需求4760少于2026年的4890，“逐年增加”不成立","trend words",2,say="“需求逐年增加”应为“需求2026年见顶后回落”")],
 scope=[("same","f","r"),("sum","o","p q"),("diff","k","b","p")])

passage("peixunfei-dafu", """您关于“教师培训经费名存实亡”的批评，我们认真对照作了检查。去年全县中小学公用经费{a|8,640万元|CNY}，列支教师培训费{b|458万元|CNY}，占{c|5.3%|percent}，高于{d|5%|percent}的规定比例；前年公用经费{m|8,210万元|CNY}，培训费{k|476万元|CNY}，占{l|5.8%|percent}。去年培训费比前年少了{n|18万元|CNY}，这是压减外出考察的结果，占比则提高了{o|0.5个百分点|percentage-point}。去年共培训{e|6,127人次|person-time}，其中国培{g|214人次|person-time}、省培{h|389人次|person-time}、市培{i|1,024人次|person-time}、县级和校本培训{j|4,500人次|person-time}，平均每人次花费{f|748元|CNY}。国培、省培合计{p|603人次|person-time}，占{q|9.8%|percent}，外出培训食宿费用由上级负担。关于您建议多办名师工作室，目前全县有{za|24个|item}，每个每年{zb|3万元|CNY}，共{zc|72万元|CNY}，已含在去年的培训费里，占{zd|15.7%|percent}；成员{ze|312人|person}，平均每室{zf|13人|person}；送教下乡{zg|96场|item}，平均每室{zh|4场|item}。今年拟增加到{zi|30个|item}，经费相应增至{zj|90万元|CNY}，个数和经费都增长{zk|25%|percent}。""",
 [("share","b","a","c"),("least","d","c"),("share","k","m","l"),("diff","k","b","n"),("diff","c","l","o"),("avg","b","e","f"),("sum","e","g h i j"),("sum","p","g h"),("share","p","e","q"),("least","d","l"),("trend","up","m a"),("trend","down","k b"),("prod","zc","za zb"),("share","zc","b","zd"),("avg","ze","za","zf"),("avg","zg","za","zh"),("prod","zj","zi zb"),("growth","zi","za","zk"),("growth","zj","zc","zk"),("trend","up","za zi"),("trend","up","zc zj"),("bound","zc","b")],
 [error("direction-mismatch difference-mismatch","o","c l",[4],("0.5个百分点","percentage-point-"),"5.3%比5.8%下降了0.5个百分点","sign",2,say="占比则下降了0.5个百分点")],
 scope=[("share","zc","k","zd"),("avg","ze","zi","zf"),("share","b","m","l"),("share","j","e","q"),("avg","k","e","f")])

passage("xiaoyi-peibei", """关于中小学校医配备的提案，答复如下：按照每{s|600名|student}学生配备{!unit|一名}专职卫生技术人员的要求，全区中小学在校生{a|9.3万名|student}，应配{b|155名|person}。现有专职校医{c|61名|person}，兼职保健教师{d|112名|person}，两者合计{e|173名|person}。据此测算，专职校医配备率为{f|111.6%|percent}，总体情况较好。但也要看到，离标准尚缺专职校医{g|94名|person}，且{x|61名|person}校医中有{y|23名|person}年龄超过{!age|50}岁，占{z|37.7%|percent}。今年拟通过购买服务，由社区医院派驻{h|48名|person}，每名每年{j|7万元|CNY/year}，需资金{k|336万元|CNY}，派驻到位后缺口将缩小到{i|46名|person}。""",
 [("avg","a","s","b"),("sum","e","c d"),("share","c","b","f"),("diff","b","c","g"),("same","x","c"),("share","y","x","z"),("share","y","c","z"),("prod","k","h j"),("diff","g","h","i"),("bound","y","x"),("bound","y","c"),("below","c","b")],
 [error("share-mismatch","f","c b e d",[2],("39.4%","percent"),"把兼职112名也算作专职，173除以155；专职61名应为39.4%，与尚缺94名相合","wrong part",2)],
 scope=[("share","c","e","f"),("diff","e","b","g"),("diff","b","d","h")])

passage("zizhu-renci", spaced("""会议听取学生资助工作汇报并就有关数据口径作了说明。2022年全县累计资助困难学生{a|1.94万人次|person-time}，发放资金{g|1,843万元|CNY}，平均每人次{h|950元|CNY}。由于春、秋两学期分别认定、分别发放，去除重复后实际受助学生{b|1.26万人|student}，人均{i|1,463元|CNY/student}，其中两学期都享受资助的{m|6,800人|student}。从学段看，学前教育{c|2,140人次|person-time}，义务教育{d|13,260人次|person-time}，普通高中{e|2,480人次|person-time}，中职{f|1,520人次|person-time}，义务教育占{j|68.4%|percent}。从学期看，春季{k|9,850人次|person-time}，秋季{l|9,550人次|person-time}，秋季减少{n|300人次|person-time}，与毕业班离校有关。会议强调，对外公布数据须注明人数或人次。"""),
 [("avg","g","a","h"),("avg","g","b","i"),("diff","a","b","m"),("sum","a","c d e f"),("share","d","a","j"),("sum","a","k l"),("diff","k","l","n"),("trend","down","k l"),("below","h","i"),("largest","d","c d e f"),("bound","m","b"),("bound","m","l"),("bound","m","k"),("bound","b","a")],
 scope=[("avg","g","b","h"),("sum","b","k l"),("share","d","b","j")], hard="人次与人数，按学期重复计算")

passage("fujia-shenyi", """在听取教育费附加征管使用情况的报告后，常委会组成人员提出如下审议意见。2019年至2022年，全市教育费附加收入分别为{a|3,120万元|CNY}、{b|3,340万元|CNY}、{c|3,510万元|CNY}、{d|3,780万元|CNY}，{zt|四年|other}累计{e|1.375亿元|CNY}，2022年比2019年增长{x|21.2%|percent}，年均增长{f|7.1%|percent}。支出方向上，校舍维修{g|5,210万元|CNY}，设备购置{h|4,460万元|CNY}，职业教育{i|4,080万元|CNY}，收入全部用完，没有结余。其中职业教育占{j|29.7%|percent}，低于{k|30%|percent}的规定，请市政府予以重视，今明两年补齐差额{l|45万元|CNY}。""",
 [("sum","e","a b c d"),("growth","d","a","x"),("cagrv",3,"d","a","f"),("trend","up","a b c d"),("sum","e","g h i"),("share","i","e","j"),("below","j","k"),("expr","e*k/100-i","l"),("cagr",3,"x","f"),("count","zt",4)],
 [error("growth-mismatch","f","a d x",[2,8],("6.6%","percent"),"把三年增幅21.2%除以3，年均增长应按复利计算","wrong average")],
 scope=[("least","k","j"),("growth","d","c","f"),("share","h","e","j")])

passage("biyesheng-jiuye", """问：高校毕业生就业进展如何？
答：截至8月31日，在市高校应届毕业生{a|28,460人|student}，落实去向{b|25,102人|student}，落实率{c|88.2%|percent}，比去年同期的{o|86.9%|percent}提高{p|1.3个百分点|percentage-point}，尚未落实的{j|3,538人|student}已逐一建档。在落实去向的毕业生中，签约就业{d|14,780人|student}，占{i|58.9%|percent}；升学{e|6,932人|student}，占{h|24.4%|percent}；灵活就业{f|2,610人|student}；自主创业{g|780人|student}。按学历层次看，研究生落实率{k|92.6%|percent}，本科{l|89.3%|percent}，专科{m|91.4%|percent}，本科比专科低{n|6.1个百分点|percentage-point}，反映出“高不成、低不就”的老问题仍未破解。
问：“招聘夜市”热闹归热闹，有没有实效？
答：不能说没有，也不能说大。共办{za|18场|item}，进场企业{zb|1,116家|item}，场均{zc|62家|item}；提供岗位{zd|2.34万个|item}，平均每家{ze|21个|item}；现场达成意向{zf|4,212人|person}，后来正式签约{zg|1,685人|person}，签约率{zh|40.0%|percent}，占全部签约就业的{zi|11.4%|percent}。""",
 [("share","b","a","c"),("diff","c","o","p"),("diff","a","b","j"),("sum","b","d e f g"),("share","d","b","i"),("share","e","b","h"),("between","c","k l m"),("diff","m","l","n"),("below","l","m"),("trend","up","o c"),("bound","b","a"),("smallest","l","k l m"),("avg","zb","za","zc"),("avg","zd","zb","ze"),("share","zg","zf","zh"),("share","zg","d","zi"),("bound","zg","zf"),("bound","zg","d")],
 [error("difference-mismatch","j","a b",[2],("3,358人","student"),"28460减25102为3358，数字颠倒","transposed digits"),
  error("share-mismatch","h","e b a",[5],("27.6%","percent"),"以全部毕业生作分母，应以落实去向的25102人为分母","wrong denominator",2),
  error("average-mismatch difference-mismatch","l","k m c n",[6,7],("85.3%","percent"),"总体88.2%不可能低于各层次；比专科91.4%低6.1个百分点应为85.3%","average outside its groups",2)],
 scope=[("share","zf","zd","zh"),("share","zg","b","zi"),("share","d","a","i"),("mean","k m","c"),("hundred","h i")])

passage("zuoye-chouce", """家长您好！您说孩子“写作业写到半夜”，我局本月组织了一次不打招呼的抽查：{a|6所|school}初中、{b|24个|class}班、{c|1,080名|student}学生，平均每校{q|4个|class}班、每班{i|45名|student}。结果是，书面作业平均用时{d|78分钟|other}，其中七年级{e|66分钟|other}，八年级{f|77分钟|other}，九年级{g|96分钟|other}，年级越高用时越长，但各年级平均用时都没有超过{h|90分钟|other}的规定。个人超过规定时长的有{j|194名|student}，占{k|18.0%|percent}，多集中在数学、英语两科。睡眠达标的{m|612名|student}，占{n|56.7%|percent}，比去年的{o|51.2%|percent}提高{p|5.5个百分点|percentage-point}；没有达标的还有{r|486名|student}，这个数不小，我们不回避。""",
 [("avg","b","a","q"),("avg","c","b","i"),("between","d","e f g"),("trend","up","e f g"),("most","e","h"),("most","f","h"),("most","g","h"),("most","d","h"),("share","j","c","k"),("share","m","c","n"),("diff","n","o","p"),("diff","c","m","r"),("trend","up","o n"),("bound","m","c"),("bound","j","c")],
 [error("bound-exceeded","g","h",[6],None,"九年级96分钟超过90分钟的规定，却说各年级都没有超过","limit against the figure",say="“各年级都没有超过”应为“七、八年级没有超过，九年级超过”"),
  error("difference-mismatch","r","c m",[11],("468名","student"),"1080减612为468，数字颠倒","transposed digits",2)],
 scope=[("mean","e f g","d"),("share","j","m","k"),("diff","c","j","r")])

passage("fuwu-jingfei-biao", """表2 各区课后服务补助分配（会议材料）
区别	补助（万元）	占比	学生（人）	生均（元）
甲区	{a|415.7|CNY@万}	{a1|41.6%|percent}	{a2|30,600|student}	{a3|136|CNY/student}
乙区	{b|287.6|CNY@万}	{b1|28.8%|percent}	{b2|22,040|student}	{b3|130|CNY/student}
丙区	{c|196.6|CNY@万}	{c1|19.7%|percent}	{c2|15,120|student}	{c3|130|CNY/student}
丁区	{d|99.6|CNY@万}	{d1|10.0%|percent}	{d2|8,640|student}	{d3|115|CNY/student}
合计	{t|999.5|CNY@万}	{t1|100%|percent}	{t2|76,400|student}	{t3|131|CNY/student}
会上丁区提出生均最低，比全市平均低{x|16元|CNY/student}。财政部门解释，丁区小班额学校少、成本低，{y|115元|CNY/student}仍高于{z|110元|CNY/student}的保底数；各区占比相加为{w|100.1%|percent}，系四舍五入，不作调整。""",
 [("sum","t","a b c d"),("sum","t2","a2 b2 c2 d2"),("share","a","t","a1"),("share","b","t","b1"),("share","c","t","c1"),("share","d","t","d1"),("avg","a","a2","a3"),("avg","b","b2","b3"),("avg","c","c2","c3"),("avg","d","d2","d3"),("avg","t","t2","t3"),("sum","w","a1 b1 c1 d1"),("hundred","a1 b1 c1 d1"),("sum","t1","a1 b1 c1 d1"),("smallest","d3","a3 b3 c3 d3"),("diff","t3","d3","x"),("same","y","d3"),("least","z","y"),("least","z","d3"),("between","t3","a3 b3 c3 d3"),("diff","t3","y","x")],
 scope=[("mean","a3 b3 c3 d3","t3"),("share","a2","t2","a1"),("diff","w","t1","x")], hard="占比相加为100.1%是舍入；生均的简单平均不等于合计")

passage("jiesuan-shending", half("""会议听取了职教园区一期工程竣工结算情况的汇报。施工单位送审{a|2.36亿元|CNY},经审核审定{b|2.21亿元|CNY},审减{c|1500万元|CNY},审减率{d|6.4%|percent}。项目概算为{k|2.25亿元|CNY},送审数超出概算{l|1100万元|CNY},但审定数没有突破概算。截至目前已支付{e|1.9亿元|CNY},占审定数的{f|86.0%|percent},尚未支付{g|3100万元|CNY},其中按审定数{h|3%|percent}预留的质量保证金{i|663万元|CNY},真正需要安排的是{j|2437万元|CNY}。会议议定,由财政部门从存量资金中统筹解决,春节前付清,不得以任何理由拖欠农民工工资。"""),
 [("diff","a","b","c"),("share","c","a","d"),("diff","a","k","l"),("bound","b","k"),("share","e","b","f"),("diff","b","e","g"),("share","i","b","h"),("diff","g","i","j"),("bound","e","b"),("bound","i","g"),("bound","b","a")],
 scope=[("bound","a","k"),("share","e","a","f"),("share","i","g","h"),("diff","a","e","g")], hard="送审数超概算而审定数没有；支付比例以审定数为分母")

passage("linxian-duibi", """有的代表拿邻县跟我们比，说人家{b|11.6亿元|CNY}、我们才{a|9.2亿元|CNY}，少了{c|2.4亿元|CNY}，不重视教育。我不这么看，也不敢完全不这么看。人家在校生{d|7.8万人|student}，我们{e|5.1万人|student}，摊到人头，我们生均{f|1.80万元|CNY/student}，邻县{g|1.49万元|CNY/student}，我们反而高出{h|3100元|CNY/student}。可要是比占财政支出的份量，我们盘子{l|54.8亿元|CNY}，教育占{i|16.8%|percent}；人家盘子{m|59.8亿元|CNY}，教育占{j|19.4%|percent}，我们低了{k|2.6个百分点|percentage-point}。总量少、生均高、占比低，{n|三句|other}话都是真的，看你想说明什么。我的意见是，占比这一条，明年无论如何要补上来。""",
 [("diff","b","a","c"),("avg","a","e","f"),("avg","b","d","g"),("diff","f","g","h"),("share","a","l","i"),("share","b","m","j"),("diff","j","i","k"),("count","n",3),("below","a","b"),("below","g","f"),("below","i","j"),("below","e","d"),("bound","a","l"),("bound","b","m")],
 scope=[("share","a","m","i"),("avg","b","e","g"),("share","e","d","i")], hard="总量、生均、占比三种比较方向不一")

passage("tuixiu-butie", """退休教师您好，您咨询的教龄补贴问题回复如下。我县现有退休教师{a|1,284人|person}，按政策，从事教育工作满{s|30年|other}的方可享受，共{b|1,097人|person}，占{c|85.4%|percent}，其中男{m|612人|person}，女{n|485人|person}；其余{l|187人|person}不在发放范围，请予理解。享受人员月退休费平均{e|5,460元|CNY/month}，按{f|10%|percent}计发，平均每月{g|546元|CNY/month}，每月需{h|59.9万元|CNY/month}，一年需{i|718.8万元|CNY}。政策从去年7月起执行，去年欠发的{j|6个月|other}共{k|359.4万元|CNY}已列入今年预算，上半年补发到卡。您教龄{q|28年|other}，很遗憾还差{r|2年|other}。您还问年限能否放宽。假如放宽到{za|25年|other}，您就符合了，届时新增享受{zb|121人|person}，占目前不在发放范围人员的{zc|64.7%|percent}，他们人均每月按{zd|520元|CNY/month}计，一年增支{ze|75.5万元|CNY}，加上现有的，一年共{zf|794.3万元|CNY}。此事须由省里统一规定，我们会如实反映。""",
 [("share","b","a","c"),("sum","b","m n"),("diff","a","b","l"),("prod","g","e f","1/100"),("prod","h","b g"),("prod","i","h","12"),("expr","b*g*12","i"),("prod","k","h j"),("expr","b*g*j","k"),("const","j",6,6),("diff","s","q","r"),("below","q","s"),("share","g","e","f"),("bound","b","a"),("least","za","q"),("share","zb","l","zc"),("bound","zb","l"),("prod","ze","zb zd","12"),("sum","zf","i ze"),("below","za","s")],
 scope=[("share","zb","b","zc"),("prod","ze","zb g","12"),("prod","i","a g","12"),("least","s","q"),("prod","k","a g j")], hard="只发给满三十年的，不能用退休教师总数去乘")

passage("xiangcun-buzhu", """关于乡村教师生活补助“平均主义”的意见，我们已作改进，从今年起分{t|三类|other}发放：
一类学校每人每月{a|200元|CNY/month}，{d|412人|person}，每月需{h|8.24万元|CNY/month}；
二类学校每人每月{b|400元|CNY/month}，{e|687人|person}，每月需{i|24.78万元|CNY/month}；
三类学校每人每月{c|600元|CNY/month}，{f|251人|person}，每月需{j|15.06万元|CNY/month}。
合计享受{g|1,350人|person}，每月{k|50.78万元|CNY/month}，全年{m|609.4万元|CNY}，人均每月{l|376元|CNY/month}，比2021年的{o|320元|CNY/month}提高{p|17.5%|percent}。三类学校最偏远、标准最高，享受人数占{n|50.9%|percent}，充分体现了越往基层、越是艰苦、待遇越高。""",
 [("count","t",3),("prod","h","d a"),("prod","i","e b"),("prod","j","f c"),("sum","g","d e f"),("sum","k","h i j"),("prod","m","k","12"),("avg","k","g","l"),("growth","l","o","p"),("share","f","g","n"),("between","l","a b c"),("trend","up","a b c"),("largest","c","a b c"),("trend","up","o l"),("bound","f","g")],
 [error("average-mismatch sum-mismatch","i","e b k h j",[2,5],("27.48万元","CNY/month"),"687人每人400元为27.48万元，数字颠倒","transposed digits",2),
  error("share-mismatch","n","f g e",[9],("18.6%","percent"),"50.9%是二类学校687人的占比，三类251人应为18.6%","wrong part",4)],
 scope=[("mean","a b c","l"),("share","d","g","n"),("growth","b","o","p")])

passage("bianzhi-taizhang", """编委办、教育局联席会议纪要。一、全县中小学核定编制{a|5,120名|person}，年初实有{b|4,986人|person}，其中小学{i|2,740人|person}、初中{j|1,396人|person}、高中{k|850人|person}，空编{c|134名|person}，空编率{d|2.6%|percent}。二、预计全年自然减员{e|168人|person}，计划招聘{f|190人|person}，年末实有{g|5,008人|person}，空编{h|112名|person}，空编率由年初的{d1|2.6%|percent}升至{r|2.2%|percent}。三、从师生比看，小学在校生{m|52,060人|student}，为{l|1:19.0|ratio}；初中{n|18,846人|student}，为{o|1:15.3|ratio}；高中{p|10,625人|student}，为{q|1:12.5|ratio}，均达到城乡统一的编制标准。四、请教育局据此核定各校岗位，严禁在编不在岗。""",
 [("sum","b","i j k"),("diff","a","b","c"),("share","c","a","d"),("lin","g","+b -e +f"),("diff","a","g","h"),("trend","up","d1 r"),("ratio","m","i","l"),("ratio","n","j","o"),("ratio","p","k","q"),("share","h","a","r"),("bound","b","a"),("bound","g","a"),("trend","up","b g"),("trend","down","c h"),("same","d1","d"),("share","c","a","d1")],
 [error("direction-mismatch","r","d1 d h c",[5],None,"2.6%到2.2%是下降，空编由134名减到112名","trend words",2,say="“升至2.2%”应为“降至2.2%”"),
  error("ratio-mismatch","o","n j",[7],("1:13.5","ratio"),"18846除以1396为13.5，数字颠倒","transposed digits",2)],
 scope=[("diff","a","f","h"),("ratio","m","b","l"),("share","h","a","d1")])

passage("liuyan-banli", wrap("""市教育局在“网络问政”见面会上通报：今年以来共收到网友留言{a|1,462条|item}，办结{b|1,431条|item}，办结率{c|97.9%|percent}；网友评价满意的{d|1,302条|item}，占办结的{e|91.0%|percent}。留言分{t|五类|other}：入学{f|483条|item}，收费{g|217条|item}，师德{h|158条|item}，课后服务{i|306条|item}，其他{j|298条|item}。入学类居首，占{k|33.0%|percent}，入学、课后服务、收费合起来占{l|68.8%|percent}。平均办理时长{m|4.2天|other}，短于{n|5天|other}的承诺。去年同期留言{p|1,238条|item}，今年多了{q|224条|item}，增长{r|15.3%|percent}，我们不把它看成坏事，这{z|1,426条|item}留言条条都是信任。""", 30),
 [("share","b","a","c"),("share","d","b","e"),("sum","a","f g h i j"),("count","t",5),("largest","f","f g h i j"),("share","f","a","k"),("sharesum","f i g","a","l"),("most","m","n"),("diff","a","p","q"),("growth","a","p","r"),("growthb","p","q","r"),("same","z","a"),("trend","up","p a"),("bound","b","a"),("bound","d","b")],
 [error("growth-mismatch","r","a p q",[9,10],("18.1%","percent"),"以今年的1462条作基数，应以去年1238条为基数","wrong base"),
  error("restatement-mismatch","z","a",[11],("1,462条","item"),"前文为1462条，数字颠倒","transposed digits",4)],
 scope=[("share","d","a","e"),("share","q","a","k"),("sharesum","f g","a","l")])

passage("tangshui-leiji", """会议审议“躺睡工程”推进情况，附分年度数据：
年份|当年新增（所）|累计（所）|当年投入（万元）|校均（万元）
2021年|{a|18|school}|{b|18|school}|{i|310|CNY@万}|{m|17.2|CNY@万}
2022年|{c|34|school}|{d|52|school}|{j|612|CNY@万}|{n|18.0|CNY@万}
2023年|{e|27|school}|{f|79|school}|{k|513|CNY@万}|{o|19.0|CNY@万}
会议认为，2023年新增数比上年少{q|7所|school}、投入少{r|99万元|CNY}，属于扫尾阶段的正常回落，累计覆盖面仍在扩大，已占{g|96所|school}小学的{h|82.3%|percent}；校均投入逐年走高，主要是后期学校需另建通风设施。{zt|三年|other}共投入{l|1,435万元|CNY}，校均{p|18.2万元|CNY}。剩余{s|17所|school}小学明年全部完成。""",
 [("sum","d","b c"),("sum","f","d e"),("sum","f","a c e"),("same","a","b"),("avg","i","a","m"),("avg","j","c","n"),("avg","k","e","o"),("diff","c","e","q"),("diff","j","k","r"),("share","f","g","h"),("trend","up","b d f"),("trend","up","m n o"),("sum","l","i j k"),("avg","l","f","p"),("between","p","m n o"),("diff","g","f","s"),("sum","d","a c"),("trend","down","c e"),("trend","down","j k"),("bound","f","g"),("count","zt",3)],
 scope=[("sum","f","b d"),("avg","k","f","o"),("share","e","g","h"),("trend","up","a c e")], hard="当年数与累计数并列；当年回落而累计上升")

passage("sizheng-peibei", """学校党委就巡视组关注的师资配备问题作出说明。全校在校生{b|43,200人|student}，思政课教师{a|126人|person}，其中专职{e|98人|person}、兼职{f|28人|person}，师生比{c|1:343|ratio}，符合不低于{d|1:350|ratio}的规定；若只算专职则为{g|1:441|ratio}，但规定本身允许计入兼职。辅导员{h|219人|person}，师生比{i|1:197|ratio}，标准是{j|1:200|ratio}；心理健康教师{k|11人|person}，师生比{l|1:3927|ratio}，标准是{m|1:4000|ratio}，均已达标。思政工作经费应按生均{n|40元|CNY/student}安排，计{o|172.8万元|CNY}，当年实际列支{p|180万元|CNY}，生均{q|42元|CNY/student}。学校表示，今后将逐步提高专职比例，目前为{r|77.8%|percent}。""",
 [("sum","a","e f"),("ratio","b","a","c"),("most","c","d"),("ratio","b","e","g"),("ratio","b","h","i"),("most","i","j"),("ratio","b","k","l"),("most","l","m"),("prod","o","b n"),("avg","p","b","q"),("least","n","q"),("share","e","a","r"),("bound","o","p"),("avgmost","b","a","d")],
 scope=[("most","g","d"),("ratio","b","f","g"),("avgmost","b","e","d")], hard="只算专职不达标，但标准按专兼职合计")

passage("kongchuo-jianghua", """同志们，控辍保学是场硬仗。2018年排查出辍学学生{a|286人|student}，劝返{b|271人|student}，劝返率{c|94.8%|percent}，没有劝回来的{m|25人|student}，其中外出务工{n|9人|student}、身患重病{o|4人|student}、下落不明{p|2人|student}；2019年又排查出{d|64人|student}，{e|64人|student}全部劝返，劝返率{f|100%|percent}，{y|两年|other}合计劝返{l|335人|student}。义务教育巩固率由{h|93.4%|percent}提高到{i|96.8%|percent}，提高{j|3.4个百分点|percentage-point}，超过{k|95%|percent}的目标。因家庭经济困难而辍学的比例，由{q|31.5%|percent}下降到{r|12.5%|percent}，下降{s|60.3个百分点|percentage-point}。一个都不能少，不是挂在墙上的口号，是我们一户一户敲门敲出来的。""",
 [("share","b","a","c"),("diff","a","b","m"),("sum","m","n o p"),("share","e","d","f"),("sum","l","b e"),("diff","i","h","j"),("least","k","i"),("diff","q","r","s"),("trend","up","h i"),("trend","down","q r"),("same","d","e"),("bound","b","a"),("count","y",2),("trend","down","a d"),("trend","up","c f")],
 [error("difference-mismatch sum-mismatch","m","a b n o p",[1,2],("15人","student"),"286减271为15，与9、4、2之和15相合","wrong difference"),
  error("difference-mismatch","s","q r",[7],("19.0个百分点","percentage-point"),"60.3是下降的百分比，百分点应为31.5减12.5","percent for points")],
 scope=[("share","l","a","c"),("least","k","h"),("diff","i","r","s")])

passage("shicai-zhaobiao", half("""问:学校食堂大宗食材集中招标以后,价格到底降没降?
答:降了,有账可查。大米中标价每公斤{a|5.2元|CNY},同期市场价{b|5.8元|CNY},低{c|10.3%|percent-};猪肉{d|24.0元|CNY},市场价{e|27.0元|CNY},低{f|12.5%|percent-};鸡蛋{g|9.6元|CNY},市场价{h|10.8元|CNY},低{i|11.1%|percent-};食用油{j|12.8元|CNY},市场价{k|14.5元|CNY},低{l|11.7%|percent-}。{t|四种|other}平均低{m|11.1%|percent-},降得最多的是食用油。一年采购额按市场价要{o|1,676万元|CNY},实际节约{n|186万元|CNY},{p|132所|school}学校校均省下{q|1.4万元|CNY},全部用在了孩子的餐盘里。"""),
 [("growth","a","b","c"),("growth","d","e","f"),("growth","g","h","i"),("growth","j","k","l"),("count","t",4),("mean","c f i l","m"),("smallest","l","c f i l"),("expr","n/o*(0-100)","m"),("avg","n","p","q"),("trend","down","b a"),("trend","down","e d"),("trend","down","h g"),("trend","down","k j"),("between","m","c f i l")],
 [error("growth-mismatch","f","d e",[1,5,6],("11.1%","percent-"),"差价3元除了中标价24元，应除市场价27元；四种平均11.1%、食用油最多也不合","wrong base",2)],
 scope=[("growth","j","h","l"),("avg","o","p","q")])

passage("jindu-yuehui", """财政支出调度会会议纪要（节录）。今年教育支出预算{a|14.2亿元|CNY}，截至8月底支出{b|8.95亿元|CNY}，执行进度{c|63.0%|percent}，落后于时间进度（{d|66.7%|percent}）{e|3.7个百分点|percentage-point}。分类别看，人员经费预算{h|9.6亿元|CNY}，支出{f|6.83亿元|CNY}，进度{g|71.1%|percent}；公用经费预算{j|1.8亿元|CNY}，支出{i|1.12亿元|CNY}，进度{k|62.2%|percent}；项目支出预算{m|2.8亿元|CNY}，支出{l|1.0亿元|CNY}，进度{n|53.7%|percent}。{t|三类|other}支出进度均落后于时间进度，项目支出尤为突出。尚未支出的{o|5.25亿元|CNY}须在后{u|四个月|other}完成，月均{p|1.31亿元|CNY}，比前{v|八个月|other}的月均{q|1.12亿元|CNY}多{r|1900万元|CNY}，任务十分艰巨。""",
 [("share","b","a","c"),("diff","d","c","e"),("below","c","d"),("const","d","200/3","200/3"),("share","f","h","g"),("share","i","j","k"),("share","l","m","n"),("sum","a","h j m"),("sum","b","f i l"),("below","g","d"),("below","k","d"),("below","n","d"),("diff","a","b","o"),("avg","o","u","p"),("avg","b","v","q"),("diff","p","q","r"),("count","t",3),("smallest","n","g k n"),("between","c","g k n"),("const","u",4,4),("const","v",8,8),("bound","b","a"),("bound","f","h"),("bound","i","j"),("bound","l","m")],
 [error("share-mismatch","n","l m",[6],("35.7%","percent"),"1.0亿占2.8亿为35.7%，数字颠倒","transposed digits"),
  error("direction-mismatch","g","d",[9],None,"人员经费进度71.1%快于时间进度66.7%，不是三类都落后","text against table",3,say="“三类支出进度均落后”应为“除人员经费外均落后”")],
 scope=[("share","f","a","g"),("mean","g k","c"),("overn","b",12,"q")])

passage("shanfei-jiesuan", """这位家长，您问“同班同学交的伙食费为什么不一样”，班主任已把明细贴到群里，这里再解释一遍。午餐和晚餐每餐都是{a|8元|CNY}，一天{y|两餐|other}{b|16元|CNY}，本月在校{c|21天|other}，每人预收{d|336元|CNY}。您家孩子请假{e|3天|other}，退{f|48元|CNY}，实收{g|288元|CNY}。全班{h|45人|student}，预收{i|15,120元|CNY}，累计请假{l|69天|other}，退{j|1,104元|CNY}，实收{k|14,016元|CNY}，人均{m|311元|CNY/student}，人均请假{n|1.5天|other}。您家比平均数少，是因为请假比别人多，并非少收；也有一天假没请的，交的就是{z|336元|CNY}，比平均数多。退费原则上在次月月初原路返还。""",
 [("prod","b","a y"),("prod","d","b c"),("prod","f","b e"),("diff","d","f","g"),("prod","i","d h"),("prod","j","l b"),("diff","i","j","k"),("avg","k","h","m"),("avg","l","h","n"),("same","z","d"),("below","g","m"),("below","m","z"),("below","n","e"),("expr","(c-e)*b","g"),("avg","i","h","d"),("below","m","d")],
 scope=[("same","g","m"),("prod","d","a c"),("prod","k","g h")], hard="个人实收与人均实收不同，因请假天数不同")

passage("laoxiao-zhihuan", """关于老校区置换，社会上议论很多，我在这里交个底。老校区{a|42亩|other}地，每亩拍出{b|310万元|CNY}，总价{c|1.302亿元|CNY}，扣除征拆、配套等成本{d|3,120万元|CNY}，净收益{e|9,900万元|CNY}。按老规矩只提{f|10%|percent}给教育，也就{g|990万元|CNY}，这一回县委定了，净收益全部给新校用。新校总投资{i|1.65亿元|CNY}，净收益顶上了{j|60%|percent}，余下{k|6,600万元|CNY}，申请债券{l|4,000万元|CNY}，县财政再拿{m|2,600万元|CNY}。新校占地{n|75亩|other}，是老校的{o|1.8倍|ratio}；学位由{p|1,350个|place}增加到{q|2,400个|place}，增加{r|1,050个|place}，增长{s|77.8%|percent}，生均用地{t|20.8平方米|other}。“卖了学校去还债”，是没有的事。""",
 [("prod","c","a b"),("diff","c","d","e"),("prod","g","e f","1/100"),("share","g","e","f"),("share","e","i","j"),("diff","i","e","k"),("sum","k","l m"),("multiple","n","a","o"),("diff","q","p","r"),("growth","q","p","s"),("growthb","p","r","s"),("trend","up","p q"),("expr","n*2000/3/q","t"),("sum","i","e l m")],
 scope=[("share","c","i","j"),("share","g","i","j"),("prod","g","c f","1/100")], hard="按净收益而不是总价计提和抵用")

passage("jituan-banxue", spaced("""会议研究集团化办学。全区现有教育集团{a|12个|item}，含{b|47个|school}校区，其中{d|8个|school}校区没有独立法人资格，因此登记为法人的学校是{c|39所|school}，汇报材料前后{!two|两个}数不一致，原因在此。每个集团{!unit|一所}龙头校，其余成员校区{f|35个|school}。覆盖学生{g|5.86万人|student}，占全区义务教育在校生{h|7.12万人|student}的{i|82.3%|percent}；按校区计算，平均规模{p|1,247人|student}，按法人学校计算为{q|1,503人|student}。今年集团内交流教师{j|412人|person}，占应交流{k|2,060人|person}的{l|20.0%|percent}，其中骨干教师{m|96人|person}，占交流教师的{n|23.3%|percent}，高于不低于{o|20%|percent}的要求。会议强调，集团不能只挂牌子，要在课程、教研、考核上真融合。"""),
 [("diff","b","d","c"),("sum","b","c d"),("sum","b","a f"),("share","g","h","i"),("avg","g","b","p"),("avg","g","c","q"),("share","j","k","l"),("share","m","j","n"),("least","o","n"),("bound","m","j"),("bound","g","h"),("bound","d","b"),("below","p","q"),("bound","j","k")],
 scope=[("avg","g","c","p"),("share","m","k","n"),("same","b","c"),("share","a","b","i")], hard="校区数与法人学校数不同，校均规模有两种")

passage("xuanke-wenda", """问：新高考选科结果公布后，有人把各科比例一加，等于{k|200%|percent}，是不是搞错了？
答：没有搞错。全市高一参加选科{a|11,460人|student}。首选科目二选一：物理{b|7,563人|student}，占{c|66.0%|percent}；历史{d|3,897人|student}，占{e|34.0%|percent}。再选科目四选二，每人选{t|两科|other}，所以要按人次看，共{j|22,920人次|person-time}：化学{f|6,188人次|person-time}，占考生的{f1|54.0%|percent}；生物{g|6,303人次|person-time}，占{g1|55.0%|percent}；地理{h|5,959人次|person-time}，占{h1|52.0%|percent}；政治{i|4,470人次|person-time}，占{i1|39.0%|percent}。大家最关心的“物理加化学”组合有{l|5,730人|student}，占全部考生的{l1|50.0%|percent}，在选物理的学生中占{m|75.8%|percent}。""",
 [("sum","a","b d"),("share","b","a","c"),("share","d","a","e"),("hundred","c e"),("prod","j","a t"),("sum","j","f g h i"),("share","f","a","f1"),("share","g","a","g1"),("share","h","a","h1"),("share","i","a","i1"),("sum","k","f1 g1 h1 i1"),("share","l","a","l1"),("share","l","b","m"),("bound","l","b"),("bound","l","f"),("bound","b","a")],
 scope=[("hundred","f1 g1 h1 i1"),("sum","a","f g h i"),("share","f","j","f1")], hard="每人选两科，比例之和为200%")

passage("tushu-buxuan", """关于充实中小学图书的建议，答复如下。截至去年底，全市中小学藏书{g|182.4万册|item}，其中小学{h|93.6万册|item}，在校生{i|39,000人|student}，生均{a|24册|item}；初中{j|55.8万册|item}，在校生{k|18,000人|student}，生均{c|31册|item}；高中{l|33.0万册|item}，在校生{m|11,786人|student}，生均{e|28册|item}；{zt|三个|item}学段在校生共{o|68,786人|student}，总体生均{n|26.5册|item}。对照标准，小学{b|15册|item}、初中{d|25册|item}均已超过；高中标准是{f|40册|item}，尚有不小差距，缺{p|14.1万册|item}，按每册{q|25元|CNY}算，约需{r|353万元|CNY~}。去年新购{t|7.6万册|item}，生均{u|1.1册|item}，完成了每年生均不少于{s|1册|item}的更新任务。您建议的“让书走出书库”，我们完全采纳。""",
 [("sum","g","h j l"),("sum","o","i k m"),("count","zt",3),("avg","h","i","a"),("avg","j","k","c"),("avg","l","m","e"),("avg","g","o","n"),("least","b","a"),("least","d","c"),("below","e","f"),("expr","f*m-l","p"),("prod","r","p q"),("avg","t","o","u"),("least","s","u"),("between","n","a c e"),("bound","t","g")],
 scope=[("least","f","e"),("mean","a c e","n"),("avg","g","i","n")], hard="高中未达标且已说明；总体生均按人数加权")

passage("puhui-bizhong", """说到普惠园，数字要会看。去年普惠性幼儿园{a|268所|school}，今年{b|275所|school}，园数多了{x|7所|school}，可占比却从{e|85.9%|percent}掉到{f|83.1%|percent}，少了{g|2.8个百分点|percentage-point}，为什么？因为幼儿园总数由{c|312所|school}涨到{d|331所|school}，新冒出来的大多是营利性园，由{i|44所|school}增至{j|56所|school}。不过{h|80%|percent}的底线还在。再看孩子，今年在园幼儿{l|4.16万人|student}，普惠园{p|3.62万人|student}，占{q|87.0%|percent}；其中公办园{k|2.31万人|student}，占在园幼儿的{m|55.5%|percent}，离{n|60%|percent}的目标差{o|4.5个百分点|percentage-point}。普惠性民办园{s|1.31万人|student}，每人补助{r|1,200元|CNY/student}，一年{t|1,572万元|CNY}，这笔钱花得值。""",
 [("diff","b","a","x"),("share","a","c","e"),("share","b","d","f"),("diff","e","f","g"),("diff","c","a","i"),("diff","d","b","j"),("least","h","f"),("share","p","l","q"),("share","k","l","m"),("diff","n","m","o"),("diff","p","k","s"),("prod","t","s r"),("trend","up","a b"),("trend","down","e f"),("trend","up","c d"),("trend","up","i j"),("bound","k","p"),("bound","p","l"),("below","m","n"),("bound","b","d"),("bound","a","c"),("least","h","e")],
 scope=[("share","p","l","f"),("least","n","m"),("share","b","c","f"),("share","k","p","m")], hard="园数增加而占比下降，因总数增加更快；按园数与按幼儿数的占比不同")

passage("jifen-ruxue", half("""网友您好!经查询,您的积分构成为:居住每满一年{k|5分|other},共{j|6年|other},计{a|30分|other},未超过{n|50分|other}的封顶线;社保每满一年{i|4分|other},计{b|24分|other};学历{l|15分|other};技能证书{m|9分|other};总分{d|78分|other}。您第一志愿学校今年的录取线是{e|80分|other},比去年的{x|76分|other}提高了{y|4分|other},您差{f|2分|other};第二志愿学校录取线{g|72分|other},您超出{h|6分|other},因此被第二志愿录取。今年积分入学报名{o|1,824人|student},录取{p|1,612人|student},录取率{q|88.4%|percent};录取者中第一志愿{r|1,096人|student},占{s|68.0%|percent},第二志愿{t|516人|student},占{u|32.0%|percent};未录取的{v|212人|student}已由政府购买民办学位解决。"""),
 [("prod","a","k j"),("prod","b","i j"),("most","a","n"),("sum","d","a b l m"),("diff","e","d","f"),("diff","e","x","y"),("diff","d","g","h"),("least","g","d"),("share","p","o","q"),("share","r","p","s"),("share","t","p","u"),("hundred","s u"),("sum","p","r t"),("diff","o","p","v"),("trend","up","x e"),("below","d","e"),("bound","p","o")],
 scope=[("least","e","d"),("share","r","o","s"),("share","t","o","u")], hard="没有达到第一志愿的线，达到第二志愿的线；去年的分数可过去年的线")

passage("shixun-caigou", """会议审议实训基地设备采购清单。本次采购共{a|五类|item}：数控机床{b|24台|item}，单价{c|28.5万元|CNY}，计{d|684万元|CNY}；焊接机器人{e|8台|item}，单价{f|46万元|CNY}，计{g|386万元|CNY}；汽修举升机{h|15台|item}，单价{i|3.2万元|CNY}，计{j|48万元|CNY}；电工实训台{k|40套|item}，单价{l|1.8万元|CNY}，计{m|72万元|CNY}。以上{n|87台|item}（套）合计{o|1,172万元|CNY}，较预算{p|1,200万元|CNY}节约{q|28万元|CNY}。资金来源为上级补助{r|820万元|CNY}，占{s|70.0%|percent}；学校自筹{t|352万元|CNY}，占{u|30.0%|percent}。按在校生{v|1,465人|student}计算，生均设备值增加{w|0.8万元|CNY/student}，由{x|1.1万元|CNY/student}提高到{y|1.9万元|CNY/student}，达到生均不低于{z|2万元|CNY/student}的达标校标准。会议同意按程序组织招标。""",
 [("count","a",4),("prod","d","b c"),("prod","g","e f"),("prod","j","h i"),("prod","m","k l"),("sum","n","b e h k"),("sum","o","d g j m"),("diff","p","o","q"),("share","r","o","s"),("share","t","o","u"),("hundred","s u"),("sum","o","r t"),("avg","o","v","w"),("sum","y","x w"),("least","z","y"),("trend","up","x y"),("bound","o","p")],
 [error("restatement-mismatch count-mismatch","a","b e h k",[0],("四类","item"),"说是五类，只列了四类","wrong count"),
  error("sum-mismatch average-mismatch","g","e f o",[2,6],("368万元","CNY"),"8台每台46万元为368万元，数字颠倒","transposed digits",2),
  error("bound-exceeded","y","z",[14],None,"生均1.9万元低于2万元的标准，却说达到","limit against the figure",say="“达到”应为“仍未达到”")],
 scope=[("share","r","p","s"),("share","t","p","u"),("avg","r","v","w")])

passage("qianjian-jindu", """市民您好，关于实验中学迁建“为什么一拖再拖”的来信收悉。该项目总建筑面积{a|4.86万平方米|other}，其中教学楼{b|1.92万平方米|other}，宿舍{c|1.35万平方米|other}，食堂{d|0.54万平方米|other}，体育馆{e|0.61万平方米|other}，其他用房{f|0.34万平方米|other}。总投资{g|1.70亿元|CNY}，折合每平方米{h|3,498元|CNY}，目前已完成{i|1.19亿元|CNY}，占{j|70%|percent}。按合同，项目2022年3月初开工、2024年2月底完工，合同工期{k|18个月|other}；受地下管线迁改影响，现预计2024年7月底完工，顺延{l|5个月|other}。建成后设{m|60个|class}班，每班{o|50人|student}，可容纳{n|3,000人|student}，生均建筑面积{p|16.2平方米|other}。给您带来不便，深表歉意。""",
 [("sum","a","b c d e f"),("avg","g","a","h"),("share","i","g","j"),("const","k",24,24),("const","l",5,5),("prod","n","m o"),("avg","a","n","p"),("bound","i","g"),("largest","b","b c d e f")],
 [error("sum-mismatch","f","a b c d e",[0],("0.44万平方米","other"),"4.86减其余四项为0.44","misread digit"),
  error("difference-mismatch sequence-mismatch","k","l",[3],("24个月","other"),"2022年3月初至2024年2月底为24个月","months between dates")],
 scope=[("avg","b","n","p"),("avg","i","a","h"),("diff","k","l","m")])

passage("minban-zhanbi", """问：规范民办义务教育，几年下来效果怎样？
答：可以用“大幅下降”来概括。2020年，全市民办义务教育在校生{a|38,460人|student}，占义务教育在校生{c|259,900人|student}的{b|14.8%|percent}；2023年降到{d|12,830人|student}，占{f|267,300人|student}的{e|4.8%|percent}，控制在{g|5%|percent}以内，占比下降{n|10.0个百分点|percentage-point}。{zt|三年|other}减少{h|25,630人|student}，降幅达{i|199.8%|percent}。这些孩子去了哪里？{j|14所|school}民办学校转为公办，带走{k|14,920人|student}；政府购买学位、不再计入民办的{l|4,600人|student}；其余{m|1,610人|student}是毕业和招生核减。购买学位每人每年{o|6,000元|CNY/student}，共{p|2,760万元|CNY}，省里承担{q|30%|percent}，计{r|828万元|CNY}。
问：公办学校会不会被“挤爆”？
答：2023年公办在校生{za|254,470人|student}，开设{zb|5,655个|class}班，班均{zc|45人|student}，没有挤爆。2020年公办在校生是{zd|221,440人|student}，{zu|三年|other}增加{ze|33,030人|student}，增长{zf|14.9%|percent}，其中由民办转公和购买学位带来{zg|24,020人|student}，其余是人口流入。""",
 [("share","a","c","b"),("share","d","f","e"),("most","e","g"),("diff","b","e","n"),("diff","a","d","h"),("growthb","a","h","i"),("max100","i"),("sum","h","k l m"),("prod","p","l o"),("share","r","p","q"),("trend","down","a d"),("trend","down","b e"),("trend","up","c f"),("bound","a","c"),("bound","d","f"),("diff","f","d","za"),("diff","c","a","zd"),("avg","za","zb","zc"),("diff","za","zd","ze"),("growth","za","zd","zf"),("growthb","zd","ze","zf"),("sum","zg","k l"),("bound","zg","ze"),("trend","up","zd za"),("const","zt",3,3),("same","zu","zt")],
 [error("growth-mismatch","i","a h d",[5,6],("66.6%","percent"),"减少的25630人除了2023年的12830人，应除2020年的38460人；降幅不会超过100%","wrong base",2),
  error("sum-mismatch","k","h l m zg",[7,21],("19,420人","student"),"25630减4600和1610为19420，数字换位","transposed digits",2)],
 scope=[("growthb","c","ze","zf"),("same","ze","h"),("share","d","c","e"),("prod","p","d o"),("most","b","g")])

passage("chengnuo-duixian", """同志们，年初在人代会上，我向代表们承诺了{t|三件|item}事，今天来交账。第一件，新增学位{a|3,000个|place}。实际新增{b|3,260个|place}，超出{c|8.7%|percent}，其中新建{d|1,800个|place}、改扩建{e|960个|place}、挖潜{f|500个|place}，总投入{g|1.63亿元|CNY}，平均每个学位{h|5万元|CNY}。第二件，大班额比例压到{k|2%|percent}以内。年底全县{m|1,846个|class}班，大班额{n|48个|class}，占{l|2.6%|percent}。第三件，招聘教师{o|260名|person}。实际招聘{p|248名|person}，完成{q|95.4%|percent}，其中音体美{r|62名|person}，占实际招聘的{s|25.0%|percent}。说到就要做到，{zt|三件|item}事件件兑现，没有一件落空，我代表教育局向大家鞠一躬。再说明年。新增学位{za|2,800个|place}，比今年少{zb|460个|place}，但{zz|两年|other}合起来有{zc|6,060个|place}；大班额压到{zd|1.5%|percent}，按{ze|1,860个|class}班算，只能剩{zf|28个|class}，还要再消掉{zg|20个|class}；招聘{zh|270名|person}，其中补今年的差额{zi|12名|person}。""",
 [("count","t",3),("growth","b","a","c"),("sum","b","d e f"),("avg","g","b","h"),("share","n","m","l"),("share","p","o","q"),("share","r","p","s"),("least","a","b"),("most","l","k"),("least","o","p"),("bound","r","p"),("bound","n","m"),("diff","b","za","zb"),("sum","zc","b za"),("share","zf","ze","zd"),("diff","n","zf","zg"),("diff","o","p","zi"),("trend","down","b za"),("trend","down","l zd"),("trend","up","m ze"),("trend","up","p zh"),("count","zz",2),("bound","zi","zh"),("same","zt","t")],
 [error("bound-exceeded","l","k n m",[8],None,"大班额2.6%超过2%，没有兑现","limit against the figure",3,say="“件件兑现”应为“大班额一项没有兑现”"),
  error("bound-exceeded","p","o q",[9],None,"招聘248名少于260名，只完成95.4%","limit against the figure",3,say="“件件兑现”应为“招聘一项没有完成”")],
 scope=[("sum","zc","a za"),("diff","zh","p","zi"),("share","r","o","s"),("share","b","a","q"),("sum","a","d e f")])

passage("jixiao-zongliang", """附：部分学校绩效工资总量核定情况
单位	人数	总量（万元）	人均（万元）
城关一小	{a|86|person}	{b|430.0|CNY@万}	{c|5.0|CNY@万}
城关二小	{d|74|person}	{e|362.6|CNY@万}	{f|4.9|CNY@万}
中心学校	{g|112|person}	{h|571.2|CNY@万}	{i|5.1|CNY@万}
特教学校	{j|28|person}	{k|148.4|CNY@万}	{l|5.3|CNY@万}
合计	{m|290|person}	{n|1,512.2|CNY@万}	{o|5.04|CNY@万}
会议议定：上述总量较去年的{p|1,400.2万元|CNY}核增{q|8.0%|percent}，增加{r|112万元|CNY}；其中奖励性部分占{s|30%|percent}，计{t|453.66万元|CNY}，由学校自主分配。会议注意到，中心学校人均水平为各单位最高，须在下一年度从严掌握；城关二小最低，可适当倾斜。""",
 [("avg","b","a","c"),("avg","e","d","f"),("avg","h","g","i"),("avg","k","j","l"),("avg","n","m","o"),("sum","m","a d g j"),("sum","n","b e h k"),("growth","n","p","q"),("diff","n","p","r"),("growthb","p","r","q"),("share","t","n","s"),("largest","i","c f i l"),("smallest","f","c f i l"),("between","o","c f i l"),("bound","t","n"),("trend","up","p n")],
 [error("sum-mismatch table-mismatch","m","a d g j n o",[4,5],("300","person"),"四个单位人数之和为300，人均5.04万元也合300人","wrong sum",2),
  error("direction-mismatch table-mismatch","i","l c f",[11],None,"人均最高的是特教学校5.3万元","text against table",2,say="“中心学校人均水平为各单位最高”应为“特教学校人均水平为各单位最高”")],
 scope=[("share","t","p","s"),("largest","h","b e h k n")])

passage("tingban-tuifei", """关于民办幼儿园停办退费的热线集中诉求，现统一回复。今年以来共停办民办园{a|7所|school}，其中因生源不足的{n|5所|school}，证照到期的{o|1所|school}，资金链断裂的{p|2所|school}。涉及在园幼儿{b|812名|student}，应退费用{c|243.6万元|CNY}，人均{d|3,000元|CNY/student}。目前已退{l|616名|student}、{e|198.3万元|CNY}，无论按人数还是按金额，退费率都是{f|81.4%|percent}；未退{h|151名|student}、{g|45.3万元|CNY}，将动用每所{q|20万元|CNY}、共{r|140万元|CNY}的风险保证金垫付，足够覆盖。幼儿安置方面，转入公办园{i|486名|student}，转入其他民办园{j|305名|student}，随父母离开的{k|21名|student}。""",
 [("sum","a","n o p"),("avg","c","b","d"),("share","e","c","f"),("share","l","b","f"),("diff","c","e","g"),("diff","b","l","h"),("avg","g","h","d"),("avg","e","l","d"),("prod","r","a q"),("bound","g","r"),("sum","b","i j k"),("sum","b","l h"),("bound","e","c"),("bound","l","b")],
 [error("sum-mismatch","p","a n o",[0],("1所","school"),"7所减5所、1所为1所","wrong part"),
  error("difference-mismatch share-mismatch","l","b h e d f",[3,5,7,11],("661名","student"),"812减151为661，81.4%和人均3000元也合，数字颠倒","transposed digits",2)],
 scope=[("share","i","b","f"),("prod","r","n q"),("share","l","c","f")])

passage("jiangxuejin-kuomian", """问：听说市长奖学金今年“扩面提标”，具体怎么个扩法？
答：{t|两条|other}。一是扩面，名额由{a|320名|student}增加到{b|960名|student}，增长了{c|3倍|ratio}，全市普通高中和中职在校生{l|20,000名|student}左右，几年来变化不大，照此计算，覆盖面由{j|1.6%|percent}提高到{k|4.8%|percent}，提高{m|3.2个百分点|percentage-point}。二是提标，每人每年由{d|4,000元|CNY/student}提高到{e|5,000元|CNY/student}，提高{f|25%|percent}。{n|两项|other}叠加，一年所需资金从{g|128万元|CNY}增至{h|480万元|CNY}，为原来的{i|3.75倍|ratio}，由市财政全额承担，县（区）不用掏钱。至于会不会年年提，我不敢打包票，要看财力。
问：家里困难、成绩又不拔尖的孩子怎么办？
答：有国家助学金托底，今年覆盖{za|3,600名|student}，占在校生的{zb|18.0%|percent}，平均每人{zc|2,000元|CNY/student}，共{zd|720万元|CNY}。这笔钱与市长奖学金可以兼得，同时拿到的有{ze|144名|student}，占奖学金获得者的{zf|15.0%|percent}。剔除重复，两项共惠及{zg|4,560名|student}，占在校生的{zh|22.1%|percent}。""",
 [("count","t",2),("times","b","a","c"),("share","a","l","j"),("share","b","l","k"),("diff","k","j","m"),("growth","e","d","f"),("prod","g","a d"),("prod","h","b e"),("multiple","h","g","i"),("trend","up","a b"),("trend","up","d e"),("trend","up","j k"),("trend","up","g h"),("count","n",2),("share","za","l","zb"),("prod","zd","za zc"),("share","ze","b","zf"),("lin","zg","+b +za -ze"),("share","zg","l","zh"),("bound","ze","b"),("bound","ze","za")],
 [error("ratio-mismatch growth-mismatch","c","b a",[1],("2倍","ratio"),"960是320的3倍，增长了2倍","multiple for growth"),
  error("sum-mismatch share-mismatch","zg","b za ze l zh",[17,18],("4,416名","student"),"960加3600得4560，没有扣除兼得的144名；22.1%合4416名","overlap not deducted",4)],
 scope=[("share","ze","za","zf"),("multiple","b","a","i"),("growth","h","g","f")])

passage("zongheluo-shijian", """会议听取学校综合楼项目审计整改汇报。该项目{a|2023年4月|other}立项，{b|2023年6月|other}发布招标公告，{c|2023年5月|other}开标，{d|2023年9月|other}开工，{e|2024年6月|other}完工，建设周期{f|9个月|other}。招标控制价{h|3,440万元|CNY}，中标价{g|3,268万元|CNY}，下浮{i|5.0%|percent}；合同签订后按{j|30%|percent}支付预付款{k|980.4万元|CNY}。施工中发生变更{l|4项|item}，增加造价{m|163.4万元|CNY}，相当于中标价的{n|5.0%|percent}，未超过{o|10%|percent}的控制线，已履行审批。最终结算{p|3,341.4万元|CNY}，仍在控制价以内。会议认为，程序总体合规，但变更签证滞后的问题不是小事，基建科要写出书面检查。""",
 [("order","a b c d e"),("diff","e","d","f"),("sharediff","h","g","h","i"),("prod","k","g j","1/100"),("share","m","g","n"),("most","n","o"),("sum","p","g m"),("bound","p","h"),("bound","g","h"),("share","k","g","j")],
 [error("difference-mismatch sequence-mismatch","c","b d",[0],("2023年7月","other"),"开标不能早于招标公告","dates out of order"),
  error("sum-mismatch","p","g m",[6],("3,431.4万元","CNY"),"3268加163.4为3431.4，数字颠倒","transposed digits",3)],
 scope=[("share","m","h","n"),("share","k","p","j"),("diff","h","g","m")])

passage("qiangxiao-zijin", half("""问:“强校工程”的资金怎么安排?会不会撒胡椒面?
答:不会。省级资金{a|1.8亿元|CNY},支持{b|120所|school}学校,校均{c|1,500万元|CNY};市县按{d|1:1|ratio}配套{e|1.8亿元|CNY},{zt|两级|item}合计{f|3.6亿元|CNY},校均{g|300万元|CNY}。学校怎么选?初中{n|78所|school},占{q|65.0%|percent},普通高中{o|36所|school},中职{p|16所|school},全部是排位靠后的薄弱校。钱分{t|三年|other}给,省级资金第一年{h|30%|percent},即{k|5,400万元|CNY};第二年{i|40%|percent},即{l|7,200万元|CNY};第三年{j|30%|percent},即{m|5,400万元|CNY},每年考核,不合格的停拨。换句话说,不是给了钱就完事,而是看效果再给钱。
问:考核到底有没有牙齿?
答:有。首年考核{zg|120所|school},合格{zh|113所|school},不合格{zi|7所|school},这几所第二年的省级资金停拨,按校均计算共扣下{zj|1,050万元|CNY},转给进步大的学校。考核看什么?看高中阶段升学率,底数是{zb|82.4%|percent},{zu|三年|other}目标{zc|88.0%|percent},首年平均{zd|85.1%|percent},提高{ze|2.7个百分点|percentage-point},走完了全程的{zf|48.2%|percent}。"""),
 [("avg","a","b","c"),("ratio","a","e","d"),("sum","f","a e"),("avg","f","b","g"),("sum","b","n o p"),("share","n","b","q"),("hundred","h i j"),("prod","k","a h","1/100"),("prod","l","a i","1/100"),("prod","m","a j","1/100"),("sum","a","k l m"),("count","t",3),("same","a","e"),("same","k","m"),("same","h","j"),("same","zg","b"),("sum","zg","zh zi"),("expr","l/b*zi","zj"),("diff","zd","zb","ze"),("expr","(zd-zb)/(zc-zb)*100","zf"),("trend","up","zb zd zc"),("sum","b","zh zi"),("below","zd","zc"),("count","zt",2),("same","zu","t")],
 [error("average-mismatch","c","a b",[0],("150万元","CNY"),"1.8亿元除以120所为150万元","power of ten"),
  error("sum-mismatch","p","b n o",[4],("6所","school"),"120所减78所和36所为6所","misread digit",2),
  error("average-mismatch","zj","l b zi a",[17],("420万元","CNY"),"1050万元是7所学校三年的资金（每校150万元），停拨的只是第二年，每校60万元","wrong period",3)],
 scope=[("least","zc","zd"),("share","zi","zg","zf"),("share","o","b","i"),("prod","k","f h","1/100"),("avg","k","b","c")])

passage("zengfu-jianghua", """同志们，讲教育投入，我先讲增长。去年我县财政收入{d|24.8亿元|CNY}，比上年的{e|23.8亿元|CNY}增长{a|4.2%|percent}；教育支出{f|10.66亿元|CNY}，比上年的{g|10.26亿元|CNY}增长{b|3.9%|percent}，教育支出增幅高于财政收入增幅{c|0.3个百分点|percentage-point}，这很不容易。再讲份量，教育支出相当于财政收入的{h|43.0%|percent}，比上年的{i|43.1%|percent}微降{j|0.1个百分点|percentage-point-}。其中人员经费{k|7.99亿元|CNY}，占教育支出的{l|75.0%|percent}。最后讲生均，在校生{n|7.56万人|student}，生均{m|1.41万元|CNY/student}，上年是{o|1.36万元|CNY/student}，每个孩子身上多花了{p|5,000元|CNY/student}。账要算，更要算得让老百姓看得懂。""",
 [("growth","d","e","a"),("growth","f","g","b"),("diff","b","a","c"),("share","f","d","h"),("share","g","e","i"),("diff","h","i","j"),("share","k","f","l"),("avg","f","n","m"),("diff","m","o","p"),("trend","up","e d"),("trend","up","g f"),("trend","up","o m"),("trend","down","i h"),("bound","k","f")],
 [error("direction-mismatch difference-mismatch","c","a b",[2],("0.3个百分点","percentage-point-"),"3.9%低于4.2%，教育增幅低于收入增幅","sign",say="低于财政收入增幅0.3个百分点"),
  error("difference-mismatch","p","m o",[8],("500元","CNY/student"),"1.41万减1.36万为500元","power of ten")],
 scope=[("share","k","d","l"),("avg","g","n","m")])

passage("jisuanji-dafu", """关于更新中小学信息化设备的建议收悉，感谢您走访了那么多学校。现答复如下：一、家底。截至去年末，全县学生用计算机{b|5,396台|item}，在校生{c|38,000人|student}，每{!denominator|百名}学生拥有{a|14.2台|item}，达到了省定每{!denominator|百名}学生不少于{d|15台|item}的标准，若全部配足还需增加{r|34台|item}。多媒体教室{e|1,012间|classroom}，占教室总数{f|1,068间|classroom}的{g|94.8%|percent}。教师{i|2,604人|person}，教师用机{j|2,604台|item}，人机比{h|1:1|ratio}。二、变化。去年学生用机报废{k|418台|item}，新购{l|860台|item}，净增{m|442台|item}，比上年末的{n|4,954台|item}增长{o|8.9%|percent}；新购投入{p|387万元|CNY}，每台{q|4,500元|CNY}。三、打算。今年优先更新使用{!age|8年}以上的机房。""",
 [("per","b","c",100,"a"),("least","d","a"),("expr","c*d/100-b","r"),("share","e","f","g"),("ratio","i","j","h"),("diff","l","k","m"),("diff","b","n","m"),("growthb","n","m","o"),("growth","b","n","o"),("avg","p","l","q"),("bound","e","f"),("trend","up","n b"),("same","i","j"),("sum","b","n m")],
 [error("bound-exceeded","a","d b c",[1],None,"14.2台低于15台的标准，不能说达到","limit against the figure",say="“达到了省定标准”应为“尚未达到省定标准”"),
  error("difference-mismatch","r","b c d",[2],("304台","item"),"38000人按每百人15台应有5700台，缺304台，漏了一个零","power of ten")],
 scope=[("growthb","n","l","o"),("per","j","c",100,"a"),("diff","f","e","r")]) 

passage("chusheng-wenda", """问：出生人口减少，幼儿园会不会过剩？
答：先看事实。全市出生人口2019年{a|9,842人|person}，2020年{b|8,916人|person}，2021年{c|7,805人|person}，2022年{d|7,130人|person}，{zt|四年|other}合计{h|33,693人|person}。后{zu|三年|other}分别下降{e|9.4%|percent-}、{f|12.5%|percent-}、{g|8.6%|percent-}，降幅逐年扩大，2022年比2019年累计下降{n|30.5%|percent-}。再看影响。到2025年秋季，在园的主要是2020年至2022年出生的孩子，{t|三个|other}年份合计{k|23,851人|person}，而现有园位{j|29,400个|place}，即便全部入园也会空出{l|5,549个|place}，利用率{m|81.1%|percent}。所以我们的口径是：总量不缺，结构还要调，城区新区该建的照建，农村富余的转办托育。""",
 [("sum","h","a b c d"),("growth","b","a","e"),("growth","c","b","f"),("growth","d","c","g"),("trend","down","e f g"),("growth","d","a","n"),("sum","k","b c d"),("diff","j","k","l"),("share","k","j","m"),("count","t",3),("bound","k","j"),("trend","down","a b c d"),("bound","k","h"),("diff","h","a","k"),("count","zt",4),("count","zu",3)],
 [error("direction-mismatch","g","e f",[4],None,"降幅先由9.4%扩大到12.5%，又收窄到8.6%","trend words",say="“降幅逐年扩大”应为“降幅先扩大后收窄”"),
  error("growth-mismatch","n","d a e f g",[5],("27.6%","percent-"),"把三年降幅相加为30.5%，7130比9842应为下降27.6%","rates added up")],
 scope=[("share","h","j","m"),("growth","d","c","n")])

passage("lunwen-pingxuan", """评审工作会议纪要。本届教研成果评选共收到参评成果{a|248件|item}，经评审拟奖励{b|99件|item}，获奖比例{c|39.9%|percent}，控制在{d|40%|percent}以内，其中一等奖{e|12件|item}，占参评总数的{h|4.8%|percent}，不超过{i|5%|percent}；二等奖{f|33件|item}，三等奖{g|54件|item}。有评委提出一等奖在获奖成果中占到{j|12.1%|percent}、似已超限，经核，限额是对参评总数而言，并未突破。评委{k|15名|person}分为{l|3个|item}组，每组{m|5名|person}；每件成果由{n|3名|person}评委独立打分，共形成评分{o|744份|item}，平均每名评委评阅{p|50件|item}。一等奖最低得分{q|91.5分|other}，二等奖最高得分{r|91.2分|other}，分界清楚。""",
 [("share","b","a","c"),("most","c","d"),("sum","b","e f g"),("share","e","a","h"),("most","h","i"),("share","e","b","j"),("avg","k","l","m"),("prod","o","a n"),("avg","o","k","p"),("below","r","q"),("bound","b","a"),("trend","up","e f g")],
 scope=[("most","j","i"),("avg","a","k","p"),("share","g","b","c")], hard="限额以参评总数为分母，不以获奖数为分母")

passage("gaozhong-dabane", """各位，普通高中大班额是我们的“老大难”。去年{h|742个|class}班里有大班额{i|86个|class}，占{c|11.6%|percent}；今年{f|756个|class}班里还有{g|62个|class}，占{b|8.2%|percent}，少了{j|24个|class}，减幅{k|27.9%|percent}，占比下降{d|3.4个百分点|percentage-point}。明年的目标是{a|5%|percent}以内，今年显然还没到，差{e|3.2个百分点|percentage-point}。差得多不多？不多。照今年这个速度，一年降{d1|3.4个百分点|percentage-point}，明年就够得着。换成班数，班级总数不变的话，再消除{l|25个|class}，剩{m|37个|class}，占{n|4.9%|percent}，目标就实现了。怕就怕有的校长一边消、一边又偷偷超计划招生，那神仙也帮不了你。""",
 [("share","i","h","c"),("share","g","f","b"),("diff","i","g","j"),("growthb","i","j","k"),("share","j","i","k"),("diff","c","b","d"),("diff","b","a","e"),("same","d","d1"),("bound","e","d1"),("diff","g","l","m"),("share","m","f","n"),("most","n","a"),("trend","down","i g"),("trend","down","c b"),("trend","up","h f"),("bound","e","d")],
 scope=[("most","b","a"),("share","j","f","k"),("same","j","l"),("most","c","a")], hard="目标是明年的；百分点的降幅与班数的减幅不同")

passage("yanxue-zhangmu", wrap("""关于研学旅行收费的提案答复。去年全市组织中小学生研学{b|62期|item}，参加{a|1.86万人次|person-time}，期均{c|300人|person-time}，每期{d|2天|other}，费用标准每人每天{e|150元|CNY}，总费用{f|558万元|CNY}。政府补助{g|20%|percent}，计{h|111.6万元|CNY}，家长承担{i|446.4万元|CNY}。其中困难学生{j|930人次|person-time}，占{k|5.0%|percent}，费用全免，免费部分{l|27.9万元|CNY}从政府补助中列支，占补助的{m|25.0%|percent}；除去他们，实际缴费的{o|17,670人次|person-time}，人均缴费{n|253元|CNY}，而不是有的媒体算的{p|240元|CNY}，后者是拿全部人次去除。下一步我们将公布各线路的成本明细，欢迎委员继续监督。""", 28),
 [("avg","a","b","c"),("expr","a*d*e","f"),("prod","h","f g","1/100"),("share","h","f","g"),("diff","f","h","i"),("share","j","a","k"),("expr","j*d*e","l"),("share","l","h","m"),("diff","a","j","o"),("avg","i","o","n"),("avg","i","a","p"),("bound","l","h"),("sum","f","h i"),("bound","j","a"),("below","p","n")],
 scope=[("avg","i","a","n"),("share","l","f","m"),("same","p","n"),("prod","f","a e")], hard="缴费人均以缴费人次为分母，免费人次除外")

passage("zhaiwu-xianghe", spaced("""关于市属高校债务风险的询问，财政局、教育局联合答复：2022年初，市属高校债务余额{a|8.6亿元|CNY}，当年举借{b|2.1亿元|CNY}，偿还{c|1.7亿元|CNY}，年末余额{d|9.0亿元|CNY}，在核定限额{e|9.2亿元|CNY}之内，尚有空间{f|2000万元|CNY}。举借的资金中，{i|1.2亿元|CNY}用于归还到期旧债，{j|0.9亿元|CNY}用于新建项目；还债的钱除借新还旧外，动用自有资金{k|0.5亿元|CNY}。全年付息{g|3010万元|CNY}，按年初余额计算，平均利率{h|3.5%|percent}。年末资产总额{m|21.7亿元|CNY}，负债率{l|41.5%|percent}；年初资产总额{o|20.4亿元|CNY}，负债率{n|42.2%|percent}，一年下降{p|0.7个百分点|percentage-point-}。债务余额增加而负债率下降，是资产增长更快的缘故，风险总体可控。"""),
 [("lin","d","+a +b -c"),("bound","d","e"),("diff","e","d","f"),("sum","b","i j"),("diff","c","i","k"),("share","g","a","h"),("share","d","m","l"),("share","a","o","n"),("diff","l","n","p"),("trend","up","a d"),("trend","down","n l"),("trend","up","o m"),("bound","i","c"),("bound","a","e"),("bound","d","m"),("bound","a","o")],
 scope=[("share","g","d","h"),("sum","d","a b"),("share","d","o","l")], hard="利率以年初余额为分母；余额上升而负债率下降")

passage("tiyu-zhongkao", """问：今年体育中考总体情况怎么样？平均分有没有“注水”？
答：今年体育总分{c|60分|other}，其中平时成绩{a|20分|other}，现场测试{b|40分|other}。报名{q|15,070人|student}，扣除免考{p|94人|student}、缺考{o|126人|student}，实际参加{j|14,850人|student}。平均成绩{d|54.3分|other}，其中平时{f|18.2分|other}、现场{e|36.1分|other}，得分率{g|90.5%|percent}。男生{k|7,640人|student}，平均{m|53.6分|other}；女生{l|7,210人|student}，平均{n|55.0分|other}，女生比男生高{r|1.4分|other}。满分{h|2,318人|student}，占实际参加考试的{i|15.6%|percent}。全程录像、当场公布，不存在“注水”。平时成绩的得分率{s|91.0%|percent}，现场的得分率{u|90.3%|percent}，两者接近，也说明打分没有放水。""",
 [("sum","c","a b"),("lin","j","+q -p -o"),("sum","d","f e"),("share","d","c","g"),("sum","j","k l"),("between","d","m n"),("expr","(k*m+l*n)/j","d"),("diff","n","m","r"),("share","h","j","i"),("share","f","a","s"),("share","e","b","u"),("between","g","s u"),("bound","j","q"),("bound","f","a"),("bound","e","b"),("bound","d","c"),("bound","h","j"),("below","m","n")],
 scope=[("share","h","q","i"),("share","f","c","s"),("sum","q","k l")], hard="占比以实际参加考试的人数为分母，免考缺考不计")

passage("zhihui-zuoye", half("""家长您好,您投诉贵校“强制订购智慧作业”,区教育局已派员调查,结果如下:该校学生{b|1,560人|student},订购{a|312人|student},占{c|20.0%|percent},每人{d|120元|CNY},共收费{e|37,440元|CNY}。单看全校,似乎谈不上强制;但分班看,{k|32个|class}班中有{l|6个|class}班的{m|290名|student}学生订了{n|203人|student},订购率高达{o|70.0%|percent},其余{p|26个|class}班{r|1,270名|student}学生只订了{q|109人|student},订购率{s|8.6%|percent}。您孩子所在班正是这{u|6个|class}班之一,班主任确有变相动员,已作检查。目前已退费{f|298人|student}、{g|35,760元|CNY},占{j|95.5%|percent},余下{h|14人|student}、{i|1,680元|CNY}因家长外出,本周内退到账户。"""),
 [("share","a","b","c"),("prod","e","a d"),("sum","k","l p"),("share","n","m","o"),("share","q","r","s"),("sum","b","m r"),("sum","a","n q"),("between","c","o s"),("same","u","l"),("prod","g","f d"),("share","f","a","j"),("share","g","e","j"),("diff","a","f","h"),("diff","e","g","i"),("prod","i","h d"),("bound","a","b"),("bound","f","a"),("bound","l","k"),("bound","g","e"),("below","s","o")],
 scope=[("mean","o s","c"),("share","f","b","j"),("share","n","b","o")], hard="全校订购率不高而少数班很高，合计不是简单平均")
