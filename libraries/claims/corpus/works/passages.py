# -*- coding: utf-8 -*-
# A county's office for school buildings, equipment and networks: surveys, progress, settlements, inspections, networks
# (invented figures, own wording, no place named; source form of ../annotate.py).  The relations an error breaks come first.

passage("area-two-divisions", """校舍台账年度复核：全县中小学校舍建筑面积{a|68.42万平方米|other}。按用途看，教学及辅助用房{b|36.15万平方米|other}，生活用房{c|21.37万平方米|other}，行政办公用房{d|6.08万平方米|other}，其他用房{e|4.82万平方米|other}；按结构看，框架{f|41.90万平方米|other}，砖混{g|24.75万平方米|other}，砖木{h|1.77万平方米|other}，框架占{p|61.2%|percent}。2010年以后建成的{i|38.66万平方米|other}，占{q|56.5%|percent}，其中绝大部分是框架结构，故两个占比不能相加。在校生{n|52,630人|student}，生均教学及辅助用房{v|6.87平方米|other}，生均校舍{w|13.00平方米|other}。""",
[("sum","a","b c d e"),("sum","a","f g h"),("share","f","a","p"),("share","i","a","q"),("avg","b","n","v"),("avg","a","n","w"),("bound","i","a"),("below","v","w")],
scope=[("hundred","p q"),("sum","a","f i"),("avg","a","n","v")], hard="同一面积按用途、结构、年代分三次，年代与结构重合")

passage("dangerous-tab", """2023年暑期房屋安全鉴定结果（单位：平方米）
学校	B级	C级	D级	合计
中心小学	{a1|1,260|other}	{a2|840|other}	{a3|0|other}	{a|2,100|other}
河西小学	{b1|620|other}	{b2|1,130|other}	{b3|450|other}	{b|2,200|other}
镇初中	{c1|2,340|other}	{c2|0|other}	{c3|380|other}	{c|2,720|other}
柳湾教学点	{d1|0|other}	{d2|560|other}	{d3|290|other}	{d|850|other}
合计	{s1|4,220|other}	{s2|2,530|other}	{s3|1,210|other}	{s|7,870|other}
有D级房屋的{n|三所|school}学校已全部封停该部分房屋，D级占鉴定面积的{p|14.2%|percent}，以河西小学为最多；C级占{q|32.1%|percent}，列入加固计划。""",
[("sum","s3","a3 b3 c3 d3"),("sum","s","s1 s2 s3"),("share","s3","s","p"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","d","d1 d2 d3"),("sum","s1","a1 b1 c1 d1"),("sum","s2","a2 b2 c2 d2"),("sum","s","a b c d"),("share","s2","s","q"),("largest","b3","a3 c3 d3"),("count","n",3)],
[error("sum-mismatch table-mismatch share-mismatch","s3","a3 b3 c3 d3 s1 s2 s p",[0,1,2],("1,120","other"),"D级一列相加为1120，占比14.2%也合1120","transposed digits",2)],
scope=[("share","b3","s","p"),("share","c3","s","q")])

passage("half-year-progress", """新建初中项目计划总投资{a|3,600万元|CNY}，上年底已累计完成{e|1,150万元|CNY}。今年计划完成{d|1,500万元|CNY}，上半年实际完成{c|1,080万元|CNY}，为年度计划的{q|72%|percent}，比序时进度{r|50%|percent}快{s|12个百分点|percentage-point}；至6月底累计完成{b|2,230万元|CNY}，占总投资的{p|61.9%|percent}。下半年再完成{f|420万元|CNY}即可实现全年目标，届时累计{g|2,650万元|CNY}，占总投资{t|73.6%|percent}，主体封顶，内外装修和附属工程留待明年。""",
[("diff","q","r","s"),("sum","b","e c"),("share","b","a","p"),("share","c","d","q"),("diff","d","c","f"),("sum","g","b f"),("sum","g","e d"),("share","g","a","t"),("bound","c","d"),("bound","g","a")],
[error("difference-mismatch","s","q r",[0],("22个百分点","percentage-point"),"72%减50%为22个百分点","wrong digit",1)],
scope=[("share","c","a","q"),("share","b","d","p")])

passage("uplink-converge", """关于教育城域网带宽的说明：在校生百人以下的{b|23所|school}学校（教学点）每所接入{c|200M|Mbps}，其余{d|61所|school}每所接入{e|1,000M|Mbps}，{k|84所|school}学校接入带宽加总为{h|65.6G|Mbps}。城域网互联网出口为{f|20.0G|Mbps}，接入总和与出口之比为{r|3.28:1|ratio}，属正常的收敛设计，并非“出口不够”。10月高峰时段实测出口流量{g|14.6G|Mbps}，占用率{p|73%|percent}，低于{l|80%|percent}的扩容线，年内暂不扩容。""",
[("expr","b*c+d*e","h"),("sum","k","b d"),("ratio","h","f","r"),("share","g","f","p"),("below","p","l"),("bound","g","f")],
scope=[("bound","h","f"),("share","g","h","p")], hard="各校接入之和大于总出口，是收敛设计")

passage("computers-per-pupil", """2022年末全区学生用计算机{a|4,860台|item}，在校生{b|38,880人|student}，生机比{r|8:1|ratio}；教师用机{c|2,310台|item}，教师{d|2,205人|person}，师机比{q|1:1.05|ratio}。上年末学生用机{e|4,320台|item}、在校生{m|39,744人|student}，生机比为{h|9.2:1|ratio}。一年来新购{f|640台|item}，报废{g|100台|item}，学生用机增长{k|14.8%|percent}，而在校生减少{o|864人|student-}，两头作用之下生机比由{h2|9.2:1|ratio}缩小到{r2|8:1|ratio}。""",
[("growth","a","e","k"),("ratio","b","a","r"),("ratio","c","d","q"),("ratio","m","e","h"),("lin","a","+e +f -g"),("diff","b","m","o"),("same","h","h2"),("same","r","r2"),("trend","down","h r"),("trend","down","h2 r2"),("bound","g","f")],
[error("growth-mismatch","k","a e",[0],("12.5%","percent"),"净增540台，报废的100台没有扣，新购数当成了增加数","gross instead of net",2)],
scope=[("ratio","b","e","r"),("ratio","b","c","r"),("ratio","a","d","q")])

passage("places-gross-net", """问：去年定的新增学位任务算不算完成？
答：算。任务是新增{d|3,000个|place}，到12月竣工交付的改扩建项目共新增{a|3,240个|place}，完成{p|108%|percent}。其中新建{e|1,620个|place}、改扩建{f|1,290个|place}、盘活闲置校舍{g|330个|place}，新建占一半。同年撤并村小减少学位{b|410个|place}，净增{c|2,830个|place}，若拿净增数去比任务，只有{q|94.3%|percent}，但任务书写明按新增数考核，不扣撤并。""",
[("share","a","d","p"),("sum","a","e f g"),("diff","a","b","c"),("share","c","d","q"),("expr","e*2","a"),("below","c","a")],
scope=[("share","c","d","p"),("least","d","c")], hard="净增少于任务数，而任务按新增数考核")

passage("big-classes-limit", """大班额整治台账（秋季）：义务教育阶段{a|1,126个|class}教学班中，{!size|56}人及以上的大班额{b|38个|class}，占{p|3.37%|percent}，已控制在{l|3%|percent}以内；其中{!size|66}人及以上的超大班额{h|41个|class}，均在城区初中。上年教学班{f|1,109个|class}，大班额{c|64个|class}，占{e|5.77%|percent}。一年间教学班增加{m|17个|class}，大班额减少{d|26个|class-}，占比下降{g|2.40个百分点|percentage-point-}。""",
[("most","p","l"),("bound","h","b"),("share","b","a","p"),("share","c","f","e"),("diff","b","c","d"),("diff","p","e","g"),("diff","a","f","m"),("trend","down","e p")],
[error("bound-exceeded","p","l",[0],None,"3.37%高于3%，不能说控制在3%以内","limit against the figure",1,"尚未控制在3%以内"),
 error("bound-exceeded","h","b",[1],("4个","class"),"超大班额是大班额的一部分，不会多于38个","part greater than whole",1)],
scope=[("share","b","f","p"),("share","h","a","p"),("growth","b","c","g")])

passage("desks-settlement", """课桌椅等采购验收单：
（1）升降课桌椅{a|1,850套|item}，单价{a1|186.00元|CNY}，计{a2|344,100元|CNY}；
（2）讲台{b|42张|item}，单价{b1|1,280.00元|CNY}，计{b2|53,760元|CNY}；
（3）推拉绿板{c|42块|item}，单价{c1|960.00元|CNY}，计{c2|43,020元|CNY}。
{n|三项|item}合计{t|438,180元|CNY}。采购预算{y|450,000元|CNY}，节约{j|11,820元|CNY}，节约率{p|2.63%|percent}。按{k|42个|class}班配备，每班课桌椅平均{v|44套|item}。""",
[("prod","c2","c c1"),("sum","t","a2 b2 c2"),("prod","a2","a a1"),("prod","b2","b b1"),("diff","y","t","j"),("share","j","y","p"),("bound","t","y"),("same","b","k"),("same","c","k"),("avg","a","k","v"),("count","n",3)],
[error("average-mismatch sum-mismatch","c2","c c1 t a2 b2",[0,1],("40,320元","CNY"),"42块乘960元为40320元，合计也是按40320元加的","transposed digits",2)],
scope=[("share","j","a2","p"),("prod","b2","b a1")])

passage("bus-double-runs", """校车运营公示：{a|38辆|item}专用校车承运{b|52条|item}线路，其中{c|24辆|item}只跑一条线，另外{d|14辆|item}错峰跑{z|两条|item}线。每车核载{s|39座|place}，车上座位共{f|1,482座|place}；按线路计可提供{g|2,028座|place}。本学期登记乘车学生{e|1,914人|student}，平均每条线路{v|36.8人|student}，按线路计的上座率{p|94.4%|percent}，没有一条线路超员。学生多于车上座位，是因为一车两趟。""",
[("sum","a","c d"),("expr","c+d*z","b"),("prod","f","a s"),("prod","g","b s"),("share","e","g","p"),("avg","e","b","v"),("most","v","s"),("bound","e","g"),("below","a","b")],
scope=[("bound","e","f"),("share","e","f","p"),("avg","e","a","v")], hard="乘车学生多于座位数，因为一车跑两趟")

passage("hazards-rates", wrap("""开学前安全大检查共发现隐患{a|286处|item}，分别为消防{f|118处|item}、用电{g|73处|item}、围墙挡墙{h|39处|item}、食堂燃气{i|34处|item}、其他{j|22处|item}，消防类占{s|41.3%|percent}。当场整改{b|171处|item}，限期整改{c|115处|item}。到9月底，限期部分已整改{d|98处|item}，整改率{p|85.2%|percent}；连同当场整改的，总整改率{q|92.6%|percent}。尚未销号的{e|17处|item}占全部隐患的{r|14.8%|percent}，逐处明确了责任人。""", 30),
[("sharesum","b d","a","q"),("share","e","a","r"),("sum","a","f g h i j"),("share","f","a","s"),("sum","a","b c"),("share","d","c","p"),("diff","c","d","e"),("largest","f","g h i j"),("bound","d","c")],
[error("share-mismatch average-mismatch","q","b d a",[0],("94.1%","percent"),"269处占286处的94.1%，92.6%是100%与85.2%的简单平均","simple instead of weighted mean",2),
 error("share-mismatch","r","e a",[1],("5.9%","percent"),"17处占286处5.9%，14.8%是以限期整改115处为分母","wrong denominator",2)],
scope=[("share","d","a","p"),("share","b","a","q")])

passage("water-boarders", half("""节水抽查发现：寄宿制初中全年用水{a|18,640吨|other}，在校学生{b|932人|student}，人均{c|20.0吨|other}；走读制小学全年用水{d|6,205吨|other}，在校学生{e|1,241人|student}，人均{f|5.0吨|other}。有人问两校合计用水{g|24,845吨|other}、学生{i|2,173人|student}，人均怎么只有{h|11.4吨|other}，而不是{m|12.5吨|other}（两校人均的简单平均）？因为小学人多，应当用总量去除总人数。寄宿生一日三餐、洗浴都在校内，人均用水为走读生的{k|4倍|ratio}，不算浪费。"""),
[("avg","a","b","c"),("avg","d","e","f"),("sum","g","a d"),("sum","i","b e"),("avg","g","i","h"),("mean","c f","m"),("multiple","c","f","k"),("between","h","c f"),("below","h","m")],
scope=[("mean","c f","h"),("avg","g","i","m")], hard="加权平均与简单平均并列，文中已说明")

passage("lab-opening", """实验教学季度通报：初中三科应开演示及分组实验{a|312个|item}，实开{b|287个|item}，开出率{p|92.0%|percent}。物理应开{c1|126个|item}、实开{c2|118个|item}，化学应开{d1|102个|item}、实开{d2|94个|item}，生物应开{e1|84个|item}、实开{e2|75个|item}；三科开出率依次为{p1|93.7%|percent}、{p2|92.2%|percent}、{p3|98.3%|percent}，以生物为最低。缺开的{f|25个|item}实验，因耗材不足的{g|16个|item}，因无专用教室的{h|9个|item}。""",
[("share","e2","e1","p3"),("smallest","p3","p1 p2"),("share","b","a","p"),("sum","a","c1 d1 e1"),("sum","b","c2 d2 e2"),("share","c2","c1","p1"),("share","d2","d1","p2"),("diff","a","b","f"),("sum","f","g h"),("bound","e2","e1"),("bound","b","a")],
[error("share-mismatch direction-mismatch","p3","e2 e1 p1 p2",[0,1],("89.3%","percent"),"75除以84为89.3%，又说生物最低","transposed digits",1)],
scope=[("mean","p1 p2 p3","p"),("share","c2","b","p1")])

passage("minutes-estimate", """局长办公会议纪要（摘录）
一、听取第二实验小学教学楼项目汇报。该楼建筑面积{a|4,320平方米|other}，概算{b|1,268万元|CNY}，单方造价{c|2,935元|CNY}；资金来源为上级补助{d|760万元|CNY}、县级配套{e|508万元|CNY}，上级补助占{p|59.9%|percent}。
二、同意按{b2|1,286万元|CNY}的概算报发改部门审批，县级配套分两年安排，今年{f|300万元|CNY}，明年{g|208万元|CNY}。
三、该楼设普通教室{h|24间|classroom}，每班按{i|45人|student}计，可提供学位{j|1,080个|place}，平均每个学位投入{k|1.17万元|CNY}。""",
[("same","b","b2"),("avg","b","a","c"),("sum","b","d e"),("share","d","b","p"),("sum","e","f g"),("prod","j","h i"),("avg","b","j","k")],
[error("restatement-mismatch","b2","b",[0],("1,268万元","CNY"),"同一概算前面为1268万元，760万与508万之和也是1268万","transposed digits",3)],
scope=[("prod","b2","a c"),("sum","b2","d e"),("sum","d","f g")])

passage("beds-by-sex", """寄宿制学校床位摸底：现有床位{a|6,480张|item}，登记寄宿生{b|6,212人|student}，总体上床位富余{c|268张|item}，使用率{p|95.9%|percent}。分开看，男生床位{d|3,360张|item}、男生{e|3,038人|student}，富余{f|322张|item}；女生床位{g|3,120张|item}、女生{h|3,174人|student}，反缺{i|54张|item}，暂由学校调剂教师周转房安置。男生床位使用率{q|90.4%|percent}，女生已达{r|101.7%|percent}。男女床位不能混用，故总体有余而女生不足，两种说法并不矛盾。""",
[("sum","a","d g"),("sum","b","e h"),("diff","a","b","c"),("diff","d","e","f"),("diff","h","g","i"),("diff","f","i","c"),("share","b","a","p"),("share","e","d","q"),("share","h","g","r"),("between","p","q r"),("below","e","h"),("bound","b","a")],
scope=[("sum","c","f i"),("bound","h","g"),("mean","q r","p")], hard="总体富余与女生短缺并存，女生人数多于床位，使用率超过百分之百")

passage("toilets-share-fall", """厕所改造情况。全县学校现有厕所{a|312座|item}，其中水冲式{b|268座|item}，占{p|85.9%|percent}；旱厕{c|44座|item}，占{q|16.4%|percent}。年初有旱厕{e|81座|item}，本年改造{d|37座|item}，旱厕减少{r|54.3%|percent}。蹲位共{f|6,936个|item}，女厕{g|4,080个|item}、男厕{h|2,856个|item}，女男之比{k|1.43:1|ratio}；在校女生{m|17,950人|student}，每{v|4.4人|student}一个蹲位，男生{n|19,420人|student}，每{w|6.8人|student}一个蹲位。""",
[("share","c","a","q"),("growthb","e","d","r"),("hundred","p q"),("share","b","a","p"),("sum","a","b c"),("diff","e","d","c"),("sum","f","g h"),("ratio","g","h","k"),("avg","m","g","v"),("avg","n","h","w"),("below","v","w"),("below","c","b")],
[error("share-mismatch","q","c a p",[0,2],("14.1%","percent"),"44座占312座14.1%，误用水冲式268座作分母，两项占比之和也超过100%","wrong denominator",1),
 error("growth-mismatch share-mismatch","r","e d",[1],("45.7%","percent"),"81座减少37座为45.7%，54.3%是剩下的比重","remainder taken for change",1)],
scope=[("share","c","b","r"),("ratio","m","n","k"),("avg","n","g","v")])

passage("fibre-list", """光纤到校排查：全县中小学（含教学点）{a|96所|school}，光纤已直达{b|92所|school}，占{p|95.8%|percent}；尚未直达的{n|五所|school}，即上坪、下坪、松岭、石桥教学点，目前以无线网桥接入。已直达学校中，接入速率在{x|1,000M|Mbps}及以上的{c|71所|school}，占已直达的{q|77.2%|percent}；{!band|200}M至{!band|1,000}M（不含）的{d|16所|school}；{!band|200}M以下的{e|5所|school}，年内全部提速。""",
[("diff","a","b","n"),("count","n",4),("share","b","a","p"),("sum","b","c d e"),("share","c","b","q"),("bound","b","a"),("bound","c","b")],
[error("sum-mismatch count-mismatch","n","a b",[0,1],("四所","school"),"列出的是四处，96减92也是4；5所是200M以下的学校数","count against list",1)],
scope=[("share","c","a","q"),("share","b","a","q")])

passage("paid-completed-plan", """截至第三季度末，{n|3个|item}续建项目年度计划投资{a|4,200万元|CNY}，资金到位{b|3,650万元|CNY}，到位率{p|86.9%|percent}；完成投资{c|3,780万元|CNY}，占年度计划{q|90.0%|percent}，比到位资金还多{d|130万元|CNY}，多出部分由施工企业垫付；已支付工程款{e|3,024万元|CNY}，占完成投资的{r|80.0%|percent}、占到位资金的{s|82.8%|percent}，余下的到位资金{f|626万元|CNY}按合同留作进度款。""",
[("share","b","a","p"),("share","c","a","q"),("diff","c","b","d"),("share","e","c","r"),("share","e","b","s"),("diff","b","e","f"),("bound","e","b"),("bound","c","a")],
scope=[("bound","c","b"),("share","e","a","r"),("share","b","c","p")], hard="完成投资大于到位资金，差额由施工企业垫付；支付率有两个分母")

passage("smart-classrooms-bars", """片区 | 教室（间） | 已装多媒体（间） | 其中超{!year|8}年（间） | 配备率
东河片 | {a1|214|classroom} | {b1|208|classroom} | {c1|46|classroom} | {p1|97.2%|percent}
西山片 | {a2|168|classroom} | {b2|149|classroom} | {c2|61|classroom} | {p2|88.7%|percent}
南坪片 | {a3|197|classroom} | {b3|190|classroom} | {c3|38|classroom} | {p3|96.4%|percent}
城关片 | {a4|342|classroom} | {b4|342|classroom} | {c4|57|classroom} | {p4|100%|percent}
合计 | {a|912|classroom} | {b|889|classroom} | {c|202|classroom} | {p|96.5%|percent}
超期设备占已装的{q|22.7%|percent}，{n|四个|item}片区依次为{q1|22.1%|percent}、{q2|40.9%|percent}、{q3|20.0%|percent}、{q4|16.7%|percent}，最高的是西山片，最低的是南坪片。""",
[("sum","a","a1 a2 a3 a4"),("share","b","a","p"),("smallest","q3","q1 q2 q4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","c","b","q"),("share","c1","b1","q1"),("share","c2","b2","q2"),("share","c3","b3","q3"),("share","c4","b4","q4"),("largest","q2","q1 q3 q4"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b","a"),("bound","c1","b1"),("bound","c2","b2"),("bound","c3","b3"),("bound","c4","b4"),("bound","c","b"),("count","n",4),("between","p","p1 p2 p3 p4"),("between","q","q1 q2 q3 q4")],
[error("sum-mismatch table-mismatch","a","a1 a2 a3 a4 b p",[0,1],("921","classroom"),"四片相加为921，配备率96.5%也合921","transposed digits",1),
 error("direction-mismatch","q3","q1 q2 q4",[2],None,"城关片16.7%低于南坪片20.0%，最低的是城关片","wrong superlative",1,"最低的是城关片")],
scope=[("share","c1","a1","q1"),("share","c","a","q"),("mean","q1 q2 q3 q4","q")])

passage("power-bill", """能耗公示：局机关统计的{n|20所|school}学校去年用电{a|75.0万|other}千瓦时，比前年的{b|78.9万|other}千瓦时下降{p|4.9%|percent-}，按平均电价{c|0.62元|CNY}计，电费{d|4,650万元|CNY}。其中屋顶光伏自发自用{e|12.6万|other}千瓦时，占用电量{q|16.8%|percent}，相当于少付电费{f|7.8万元|CNY}。在校生{m|12,500人|student}，生均用电{v|60|other}千瓦时，比控制指标{l|65|other}千瓦时低{w|5|other}千瓦时；校均用电{x|3.75万|other}千瓦时。""",
[("prod","d","a c"),("growth","a","b","p"),("share","e","a","q"),("prod","f","e c"),("avg","a","m","v"),("diff","l","v","w"),("avg","a","n","x"),("most","v","l"),("bound","e","a"),("trend","down","b a")],
[error("average-mismatch","d","a c",[0],("46.5万元","CNY"),"75万乘0.62元为46.5万元，多了两位","power of ten",1)],
scope=[("share","e","b","q"),("avg","b","m","v")])

passage("books-standards", """图书配备自查（只计纸质图书）：全县小学、初中藏书{a|384,600册|item}，学生{b|21,450人|student}，生均{v|17.9册|item}。分学段看，小学藏书{c|246,240册|item}、学生{d|15,390人|student}，生均{w|16.0册|item}，达到{l|15册|item}的标准；初中藏书{e|138,360册|item}、学生{f|6,060人|student}，生均{x|22.8册|item}，离{m|25册|item}的标准还差{y|2.2册|item}，须补充{z|13,140册|item}。虽然全县平均高过小学标准，初中仍列为未达标；初中生均虽多于小学，也不能据此认为配备更好。""",
[("sum","a","c e"),("sum","b","d f"),("avg","a","b","v"),("avg","c","d","w"),("avg","e","f","x"),("diff","m","x","y"),("expr","f*m-e","z"),("least","l","w"),("between","v","w x"),("below","w","x"),("below","x","m"),("least","l","v")],
scope=[("mean","w x","v"),("least","m","v"),("avg","e","b","x")], hard="两学段标准不同：生均多的未达标，生均少的达标")

passage("track-dates", """乙区第五中学运动场改造，面积{a|9,800平方米|other}，铺设人造草{b|6,200平方米|other}、塑胶跑道{c|3,600平方米|other}，草坪占{p|63.3%|percent}。项目{d1|2023年2月|other}立项，{d2|2023年4月|other}开标，{d3|2023年3月|other}开工，{d4|2023年8月|other}竣工，九月开学即投入使用。中标价{m|294万元|CNY}，每平方米{v|300元|CNY}，比控制价{k|310万元|CNY}低{n|16万元|CNY}，下浮{q|5.2%|percent}。""",
[("order","d2 d3"),("order","d1 d2"),("order","d3 d4"),("sum","a","b c"),("share","b","a","p"),("avg","m","a","v"),("diff","k","m","n"),("share","n","k","q"),("bound","m","k")],
[error("direction-mismatch sequence-mismatch","d3","d2",[0],("2023年5月","other"),"开工不能早在开标之前","date order",1)],
scope=[("share","c","a","p"),("avg","m","b","v")])

passage("small-sites-hundred", """校舍维修经费按生均核拨，今年标准由{a|70元|CNY/student}提高到{b|90元|CNY/student}，提高{p|28.6%|percent}。全县学生{c|31,200人|student}，应安排{d|280.8万元|CNY}，实际安排{e|262.4万元|CNY}，到位率{q|93.4%|percent}，缺口{f|18.4万元|CNY}，折合每生{g|5.9元|CNY/student}。另对不足{z|100人|student}的教学点按{z2|100人|student}核拨：{h|17个|school}教学点实有学生{i|962人|student}，按{j|1,700人|student}核定，多核{k|738人|student}，因此增拨{m|15.3万元|CNY}。""",
[("prod","m","k b"),("growth","b","a","p"),("prod","d","c b"),("share","e","d","q"),("diff","d","e","f"),("avg","f","c","g"),("prod","j","h z2"),("same","z","z2"),("diff","j","i","k"),("avgmost","i","h","z"),("bound","e","d")],
[error("average-mismatch","m","k b",[0],("6.64万元","CNY"),"增拨只应按多核的738人算，15.3万元是按1700人全数算的","wrong part",2)],
scope=[("prod","d","c a"),("prod","m","i b"),("share","f","e","q")])

passage("village-schools-letter", """尊敬的代表：您关心的村小问题，现答复如下。2019年全县有村小{a|46所|school}，其后撤并{b|12所|school}、因无生源自然停办{c|4所|school}，应村民要求恢复{d|1所|school}，现有{e|31所|school}。撤并的{b2|12所|school}中，按程序报批的{f|9个|item}批次，因为有{g|3个|item}批次是两校一并报的，其余{h|6个|item}批次各报一校。涉及学生{i|208人|student}，{j|183人|student}乘校车，{k|25人|student}寄宿，没有一人因撤并辍学；现有村小平均{v|34人|student}，共{w|1,054人|student}。""",
[("lin","e","+a -b -c +d"),("same","b","b2"),("expr","g*2+h","b2"),("sum","f","g h"),("sum","i","j k"),("avg","w","e","v"),("bound","b","a")],
scope=[("diff","a","b","e"),("same","b2","f"),("lin","e","+a -b -c"),("avg","w","a","v")], hard="报批批次少于撤并校数；另有停办与恢复")

passage("settlement-retention", """宿舍楼结算审核意见：送审价{a|864.20万元|CNY}，审定价{b|812.35万元|CNY}，审减{c|51.85万元|CNY}，审减率{p|6.4%|percent}。合同价{d|798.60万元|CNY}，签证变更增{g|37.45万元|CNY}、减{h|23.70万元|CNY}，净增{e|13.75万元|CNY}，审定价比合同价高{q|1.72%|percent}。已付{f|718.74万元|CNY}（合同价的{r|90%|percent}）；质保金按审定价{s|3.00%|percent}扣留{i|23.96万元|CNY}，本次应付{j|69.24万元|CNY}。""",
[("share","c","a","p"),("prod","i","b s","1/100"),("lin","j","+b -f -i"),("diff","a","b","c"),("diff","g","h","e"),("sum","b","d e"),("growthb","d","e","q"),("share","f","d","r"),("bound","b","a"),("bound","f","b"),("growth","b","d","q")],
[error("share-mismatch","p","c a",[0],("6.0%","percent"),"审减率以送审价为分母，6.4%误用审定价","wrong denominator",1),
 error("share-mismatch difference-mismatch","i","b s j f",[1,2],("24.37万元","CNY"),"应按审定价812.35万元的3%，误按合同价计；应付69.24万元是扣24.37万元得出的","wrong base",2)],
scope=[("share","f","b","r"),("bound","b","d")])

passage("procure-four-years", """信息化采购资金执行表（单位：万元）
年度	预算	支付	支付率
2020年	{a1|1,240.0|CNY@万}	{b1|1,178.0|CNY@万}	{p1|95.0%|percent}
2021年	{a2|1,385.0|CNY@万}	{b2|1,329.6|CNY@万}	{p2|96.0%|percent}
2022年	{a3|1,310.0|CNY@万}	{b3|1,270.7|CNY@万}	{p3|97.0%|percent}
2023年	{a4|1,462.0|CNY@万}	{b4|1,432.8|CNY@万}	{p4|98.0%|percent}
合计	{a|5,397.0|CNY@万}	{b|5,211.1|CNY@万}	{p|96.6%|percent}
{n|四年|other}间预算逐年增加，2023年比2022年增长{g|10.4%|percent}；支付率逐年提高，{n2|四年|other}提高{d|3.0个百分点|percentage-point}；年均支付{v|1,302.8万元|CNY}。""",
[("trend","up","a1 a2 a3 a4"),("growth","a4","a3","g"),("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","b","a","p"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("trend","up","p1 p2 p3 p4"),("diff","p4","p1","d"),("overn","b",4,"v"),("count","n",4),("same","n","n2"),("between","p","p1 p2 p3 p4"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b","a"),("mean","b1 b2 b3 b4","v")],
[error("direction-mismatch sequence-mismatch","a3","a1 a2 a4",[0],None,"2022年预算1310.0万元低于2021年的1385.0万元，并非逐年增加","trend",2,"2022年有所回落，四年总体增加"),
 error("growth-mismatch","g","a4 a3",[1],("11.6%","percent"),"应以上年1310.0万元为基数，10.4%用了本年作分母","later divided instead of earlier",2)],
scope=[("overn","a",4,"v"),("growth","b4","b3","g")])

passage("lecture-relay-overlap", """“专递课堂”学期小结：担任主讲的{a|12所|school}学校，接收的{b|31所|school}学校，其中{c|2所|school}既向外主讲音乐、又接收英语，两头都算，因此参加学校是{d|41所|school}，占全县{e|82所|school}完小和教学点的{p|50%|percent}。每所主讲学校开课{f|93节|item}，共{g|1,116节|item}；一节课通常有{!range|2}至{!range|3}所学校同时收看，按接收端计{h|2,883节次|item}，为主讲节数的{r|2.58倍|ratio}，接收校平均{v|93节|item}。""",
[("lin","d","+a +b -c"),("share","d","e","p"),("prod","g","a f"),("avg","h","b","v"),("multiple","h","g","r"),("same","f","v"),("bound","c","a"),("bound","d","e")],
scope=[("sum","d","a b"),("same","h","g"),("share","b","e","p")], hard="两类学校有重合；接收节次大于主讲节数因为一课多校收看")

passage("extinguishers", """灭火器普查：在册{a|4,260|item}具，查出过期{b|213|item}具，过期率由上年的{p0|6.8%|percent}上升到今年的{p|5.0%|percent}，为连续第二年好转，缩小{d|1.8个百分点|percentage-point}。查后已更换{c|198|item}具，更换率{q|93.0%|percent}，每具{e|68.00元|CNY}，用去{f|1.35万元|CNY}；尚余{g|25|item}具待厂家补货，当月{!day|20}日前换完。按学校分，城区校过期{h|64|item}具，乡镇校过期{i|149|item}具。""",
[("trend","up","p0 p"),("diff","b","c","g"),("share","b","a","p"),("diff","p0","p","d"),("share","c","b","q"),("prod","f","c e"),("sum","b","h i"),("bound","c","b"),("below","h","i")],
[error("direction-mismatch","p","p0",[0],None,"6.8%到5.0%是下降，后文也说好转","text against figures",1,"由6.8%下降到5.0%"),
 error("difference-mismatch","g","b c",[1],("15","item"),"213减198为15","wrong digit",2)],
scope=[("share","c","a","q"),("prod","f","b e")])

passage("three-phases-cost", """新校区分三期建设。一期{a1|6栋|item}，{a2|12,400平方米|other}，造价{a3|3,100万元|CNY}，单方{a4|2,500元|CNY}。
二期{b1|4栋|item}，{b2|9,860平方米|other}，造价{b3|2,662万元|CNY}，单方{b4|2,700元|CNY}。
三期{c1|5栋|item}，{c2|11,240平方米|other}，造价{c3|3,147万元|CNY}，单方{c4|2,800元|CNY}，装配式构件用得多，因而最高。
{n|三期|item}总计{t1|15栋|item}，{t2|33,500平方米|other}，造价{t3|5,762万元|CNY}，平均单方{t4|2,667元|CNY}。""",
[("sum","t3","a3 b3 c3"),("avg","t3","t2","t4"),("expr","(a3+b3+c3)/t2","t4"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("avg","a3","a2","a4"),("avg","b3","b2","b4"),("avg","c3","c2","c4"),("largest","c4","a4 b4"),("between","t4","a4 b4 c4"),("trend","up","a4 b4 c4"),("count","n",3)],
[error("sum-mismatch","t3","a3 b3 c3 t2 t4",[0,1],("8,909万元","CNY"),"三期相加8909万元，5762万元漏了三期","part left out",4),
 error("average-mismatch","t4","t3 t2 a3 b3 c3",[1,2],("2,659元","CNY"),"总造价除以总面积为2659元，2667元是三个单方的简单平均","simple instead of weighted mean",4)],
scope=[("avg","a3","b2","b4"),("sum","t3","a3 c3")])

passage("cameras-two-rates", wrap("""（二）技防。全县{a|118所|school}学校、幼儿园全部接入公安平台，接入率{p|100%|percent}。但“接入”按校计，有一路信号即算；若按应装点位{b|5,640个|item}计，已装{c|4,930个|item}，点位覆盖率{q|87.4%|percent}，其中重点部位（校门、食堂、宿舍通道）应装{d|1,416个|item}，全部装齐，非重点部位应装{e|4,224个|item}、已装{f|3,514个|item}，覆盖率{r|83.2%|percent}，缺{g|710个|item}。校均已装{v|41.8个|item}。""", 28),
[("share","c","b","q"),("share","f","e","r"),("sum","b","d e"),("sum","c","d f"),("diff","e","f","g"),("diff","b","c","g"),("avg","c","a","v"),("between","q","r p"),("max100","p"),("bound","c","b")],
scope=[("share","c","b","p"),("share","f","b","r"),("avg","b","a","v")], hard="接入率按校计为百分之百，点位覆盖率另算")

passage("bus-mileage", """西线校车成本测算：单程{a|18.5公里|other}，每车每天往返，即跑{t|2|item}趟，{b|12辆|item}车、全年{c|195天|other}，行驶{d|43,290公里|other}。每公里综合成本{e|6.20元|CNY}，全年成本{f|53.68万元|CNY}，其中财政补贴{g|32.21万元|CNY}，占{p|60.0%|percent}；家长缴费{h|11.27万元|CNY}，企业让利{i|10.20万元|CNY}。乘车学生{j|385人|student}，家长人均负担{v|292.7元|CNY}，车均乘坐{w|32.1人|student}。""",
[("prod","d","a t b c"),("prod","f","d e"),("sum","f","g h i"),("share","g","f","p"),("avg","h","j","v"),("avg","j","b","w")],
[error("average-mismatch","d","a t b c e f",[0,1],("86,580公里","other"),"只算了单程；53.68万元按86580公里得出","part left out",2)],
scope=[("share","h","f","p"),("avg","f","j","v")])

passage("places-forecast", """学位供需测算：现有义务教育学位{a|42,300个|place}。预计2024年、2025年、2026年需求分别为{b1|43,150个|place}、{b2|44,020个|place}、{b3|43,480个|place}，缺口依次为{c1|850个|place}、{c2|1,270个|place}、{c3|1,180个|place}，2025年最大，此后回落。拟新建{n|两所|school}小学，每所提供{d|900个|place}学位，共{e|1,800个|place}，建成后即便在需求最高的2025年也有{f|80个|place}富余。2025年需求比2024年增长{p|2.0%|percent}，2026年下降{q|1.2%|percent-}。""",
[("diff","b2","a","c2"),("diff","e","c2","f"),("diff","b1","a","c1"),("diff","b3","a","c3"),("prod","e","n d"),("growth","b2","b1","p"),("growth","b3","b2","q"),("largest","b2","b1 b3"),("largest","c2","c1 c3"),("expr","a+e-b2","f")],
[error("difference-mismatch","c2","b2 a e f",[0,1],("1,720个","place"),"44020减42300为1720，富余80个也按1720得出","transposed digits",2)],
scope=[("growth","b3","b1","q"),("diff","e","c1","f")])

passage("thresholds-purchase", """采购方式统计：全年采购{a|72项|item}、{b|1,876.5万元|CNY}。单项{!limit|50}万元以上的{c|9项|item}、{d|1,093.0万元|CNY}，公开招标；{!limit|10}万元至{!limit|50}万元的{e|17项|item}、{f|542.0万元|CNY}，竞争性磋商；{!limit|10}万元以下的{g|46项|item}、{h|241.5万元|CNY}，框架协议。公开招标实为{i|11项|item}，多出的{j|2项|item}分别为{k|48.0万元|CNY}、{m|36.5万元|CNY}，因与其他学校打包，一并招标，打包后公开招标金额{o|1,177.5万元|CNY}，占{p|62.8%|percent}。小额采购平均每项{v|5.25万元|CNY}。""",
[("sum","a","c e g"),("sum","b","d f h"),("diff","i","c","j"),("expr","d+k+m","o"),("share","o","b","p"),("avg","h","g","v"),("below","m","k"),("count","j",2)],
scope=[("same","i","c"),("share","d","b","p"),("sum","a","i e g")], hard="两项不到五十万元仍公开招标，因为打包")

passage("dorm-area-five", """寄宿生宿舍面积核查，标准为每生不少于{l|3.0平方米|other}。东、南、西、北、中{z|五个|item}片区寄宿生依次为{a1|1,200人|student}、{a2|960人|student}、{a3|850人|student}、{a4|740人|student}、{a5|1,110人|student}，宿舍面积依次为{b1|3,360平方米|other}、{b2|2,976平方米|other}、{b3|2,210平方米|other}、{b4|2,516平方米|other}、{b5|3,219平方米|other}，生均依次为{v1|2.8平方米|other}、{v2|3.1平方米|other}、{v3|2.6平方米|other}、{v4|3.4平方米|other}、{v5|2.9平方米|other}，{n|三个|item}片区达标。全县寄宿生{a|4,860人|student}，宿舍{b|14,281平方米|other}，生均{v|2.94平方米|other}，比标准低{d|0.16平方米|other}。""",
[("count","n",2),("diff","l","v","d"),("avg","b1","a1","v1"),("avg","b2","a2","v2"),("avg","b3","a3","v3"),("avg","b4","a4","v4"),("avg","b5","a5","v5"),("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("avg","b","a","v"),("between","v","v1 v2 v3 v4 v5"),("least","l","v2"),("least","l","v4"),("below","v","l"),("count","z",5)],
[error("bound-exceeded count-mismatch","n","l v1 v2 v3 v4 v5",[0],("两个","item"),"不低于3.0平方米的只有3.1和3.4两个片区","count against list",1),
 error("difference-mismatch","d","l v",[1],("0.06平方米","other"),"3.0减2.94为0.06","wrong digit",1)],
scope=[("least","l","v1"),("least","l","v3"),("least","l","v5")])

passage("refit-copied-year", spaced("""2023年全区改造学校{a|48所|school}，改造面积{b|3.60万平方米|other}，投资{c|5,240万元|CNY}，平均每所{v|113.4万元|CNY}；2022年改造{d|41所|school}，面积{e|3.10万平方米|other}，投资{f|4,650万元|CNY}，平均每所{w|113.4万元|CNY}。改造面积增长{p|16.1%|percent}，投资增长{q|12.7%|percent}，学校数增加{g|7所|school}。每平方米改造费用2023年{x|1,456元|CNY}，2022年{y|1,500元|CNY}，降了{z|44元|CNY}，得益于集中采购。"""),
[("avg","c","a","v"),("avg","f","d","w"),("growth","b","e","p"),("growth","c","f","q"),("diff","a","d","g"),("avg","c","b","x"),("avg","f","e","y"),("diff","y","x","z")],
[error("average-mismatch","v","c a",[0],("109.2万元","CNY"),"5240除以48为109.2万元，抄了上年的113.4万元","other year's figure copied",1)],
scope=[("avg","f","a","v"),("growth","a","d","p")])

passage("energy-rounding", half("""附注：上年全系统能源支出{t|82.5万元|CNY}，其中电{a|45.1万元|CNY}、气{b|22.6万元|CNY}、水{c|10.3万元|CNY}、油{d|4.5万元|CNY}，占比依次为{p1|54.7%|percent}、{p2|27.4%|percent}、{p3|12.5%|percent}、{p4|5.5%|percent}。{n|四项|item}占比相加为{h|100.1%|percent}，系四舍五入所致，未作机械调整。电、气两项合计{e|67.7万元|CNY}，占{q|82.1%|percent}，同样与{p5|54.7%|percent}加{p6|27.4%|percent}一致。"""),
[("sum","t","a b c d"),("share","a","t","p1"),("share","b","t","p2"),("share","c","t","p3"),("share","d","t","p4"),("sum","h","p1 p2 p3 p4"),("sum","e","a b"),("share","e","t","q"),("sum","q","p5 p6"),("same","p1","p5"),("same","p2","p6"),("hundred","p1 p2 p3 p4"),("count","n",4),("trend","down","a b c d"),("trend","down","p1 p2 p3 p4")],
scope=[("share","c","e","p3"),("sum","t","a b c")], hard="占比相加100.1%，四舍五入")

passage("projects-status", """截至11月底，{a|64个|item}项目中已竣工{b|37个|item}、在建{c|21个|item}、未开工{d|6个|item}，占比分别为{p1|57.8%|percent}、{p2|32.8%|percent}、{p3|9.4%|percent}，开工率（含竣工）{q|90.6%|percent}，在建的已多于竣工的。
建筑面积共{e|12.60万平方米|other}，竣工{f|7.81万平方米|other}，占{r|62.0%|percent}，在建{g|3.87万平方米|other}，未开工{h|0.92万平方米|other}。
未开工的项目，卡在用地的{i|3个|item}，卡在资金的{j|2个|item}，卡在设计的{k|2个|item}，占未开工的{u|33.3%|percent}。""",
[("below","b","c"),("sum","d","i j k"),("sum","a","b c d"),("share","b","a","p1"),("share","c","a","p2"),("share","d","a","p3"),("sharesum","b c","a","q"),("hundred","p1 p2 p3"),("sum","q","p1 p2"),("sum","e","f g h"),("share","f","e","r"),("share","k","d","u")],
[error("direction-mismatch","c","b",[0],None,"在建21个少于竣工37个","text against figures",1,"竣工的已多于在建的"),
 error("sum-mismatch","j","d i k",[1],("1个","item"),"未开工6个，3、2、2相加为7；资金应为1个","counted twice",3)],
scope=[("share","f","e","p1"),("share","b","a","r"),("share","c","a","q")])

passage("congress-five-years", wrap("""关于学校基础设施五年行动的报告：行动方案安排{n|五年|other}投入{a|3.00亿元|CNY}。前{m|三年|other}已投入{b|1.86亿元|CNY}，其中第{!order|一}年{c|5,240万元|CNY}、第{!order|二}年{d|6,610万元|CNY}、第{!order|三}年{e|6,750万元|CNY}，完成总盘子的{p|62.0%|percent}，而时间过去了{q|60%|percent}，进度快{g|2.0个百分点|percentage-point}。余下{f|1.14亿元|CNY}安排在后{k|两年|other}，年均{v|5,700万元|CNY}，比前{m2|三年|other}的年均{w|6,200万元|CNY}低，是因为大项目前置，不是投入放松。""", 34),
[("share","b","a","p"),("sum","b","c d e"),("share","m","n","q"),("diff","p","q","g"),("diff","a","b","f"),("overn","f",2,"v"),("overn","b",3,"w"),("mean","c d e","w"),("below","v","w"),("trend","up","c d e"),("bound","b","a"),("same","m","m2"),("sum","n","m k")],
scope=[("overn","a",5,"v"),("share","f","a","p")], hard="后两年年均低于前三年，已说明是大项目前置；亿与万并用")

passage("bus-stops-reply", """委员您好！您提出的校车停靠点问题答复如下：全县现有停靠点{a|126个|item}，地面已硬化的{b|98个|item}，占{p|77.8%|percent}；建有候车亭的{c|54个|item}（全部在已硬化的停靠点上），占全部停靠点的{q|55.1%|percent}。学生从家到停靠点平均步行{v|2.1公里|other}，最远的是岭头组，步行{m|1.8公里|other}。今年计划再硬化{d|20个|item}、加建候车亭{e|30个|item}，届时硬化{f|118个|item}，占{r|93.7%|percent}，候车亭{g|84个|item}。""",
[("share","c","a","q"),("bound","v","m"),("share","b","a","p"),("sum","f","b d"),("share","f","a","r"),("sum","g","c e"),("bound","c","b"),("bound","b","a"),("bound","f","a"),("bound","g","f"),("trend","up","p r")],
[error("share-mismatch","q","c a",[0],("42.9%","percent"),"54占126为42.9%，55.1%是占已硬化98个的比重","wrong denominator",1),
 error("bound-exceeded","v","m",[1],("1.2公里","other"),"平均不会大于最远的1.8公里","average above the maximum",1)],
scope=[("share","d","a","r"),("sum","a","b c")])

passage("rooms-lacking-both", """功能室缺口调查，共查初中和完小{a|58所|school}。缺实验室的{b|14所|school}，缺音乐美术教室的{c|19所|school}，两样都缺的{d|6所|school}，因此至少缺一样的是{e|27所|school}而非{x|33所|school}；两样都不缺的{f|31所|school}，占{p|53.4%|percent}。只缺实验室的{g|8所|school}，只缺音美教室的{h|13所|school}。缺实验室的占{q|24.1%|percent}，缺音美教室的占{r|32.8%|percent}，都不缺的占比与这两个占比相加超过{s|100%|percent}，原因同上。""",
[("lin","e","+b +c -d"),("sum","x","b c"),("diff","a","e","f"),("share","f","a","p"),("diff","b","d","g"),("diff","c","d","h"),("sum","e","g h d"),("share","b","a","q"),("share","c","a","r"),("bound","d","b"),("below","b","c")],
scope=[("sum","e","b c"),("hundred","p q r"),("sum","a","b c f")], hard="两样都缺的学校重复出现，占比之和超过百分之百")

passage("line-rent-minutes", """信息中心周例会记录：议题{!no|二}，宽带续租。续租学校{a|97所|school}，每所每月{b|1,200元|CNY/month}，租期{c|12个月|other}，年租金{d|13.97万元|CNY}；去年每所每月{e|1,500元|CNY/month}，降价{f|300元|CNY/month}，降幅{p|25.0%|percent}，带宽反由{g|300M|Mbps}提到{h|500M|Mbps}，提高{q|66.7%|percent}。按同样校数算，全年省下{i|34.92万元|CNY}，拟用于购置{j|36台|item}无线控制器，每台{k|9,700元|CNY}。""",
[("prod","d","a b c"),("growthb","e","f","p"),("diff","e","b","f"),("growth","h","g","q"),("prod","i","a f c"),("prod","i","j k"),("trend","up","g h"),("trend","down","e b")],
[error("average-mismatch","d","a b c",[0],("139.68万元","CNY"),"97乘1200乘12为139.68万元，小数点错了一位","power of ten",1),
 error("growth-mismatch","p","e f",[1],("20.0%","percent"),"降幅应以原价1500元为基数，误除以新价","later divided instead of earlier",2)],
scope=[("prod","i","a b c"),("share","b","e","p")])

passage("stock-on-loan", """学期末库房盘点。平板电脑期初{a|1,140台|item}，本期入库{b|420台|item}，领用出库{c|262台|item}，报废{d|12台|item}，账面期末{e|1,286台|item}；实盘{f|1,283台|item}，比账面少{g|3台|item}，为教研室借出未还，有借条，不作盘亏。按存放地点，总库{h|905台|item}，两处分库各{i|189台|item}。报废的{d2|12台|item}中，{j|9台|item}因电池鼓包，其余{k|3台|item}屏幕损坏。账实相符率{p|99.8%|percent}。""",
[("lin","e","+a +b -c -d"),("diff","e","f","g"),("expr","h+2*i","f"),("same","d","d2"),("sum","d2","j k"),("share","f","e","p"),("bound","f","e")],
scope=[("sum","f","h i"),("same","e","f"),("lin","f","+a +b -c -d")], hard="账实相差三台，为借出未还；分库两处只写一个数")

passage("stock-bars", """备件收发存月报
物资 | 期初 | 入库 | 出库 | 期末
投影灯泡 | {a1|86|item} | {b1|120|item} | {c1|143|item} | {d1|63|item}
键盘 | {a2|210|item} | {b2|150|item} | {c2|238|item} | {d2|122|item}
交换机 | {a3|34|item} | {b3|20|item} | {c3|29|item} | {d3|25|item}
网线（箱） | {a4|58|item} | {b4|60|item} | {c4|71|item} | {d4|74|item}
合计 | {a|388|item} | {b|350|item} | {c|481|item} | {d|257|item}
本月出库比入库多{e|131|item}件，出库最多的是投影灯泡，占出库总数的{p|29.7%|percent}；期末库存比期初下降{q|33.8%|percent-}。""",
[("sum","d","d1 d2 d3 d4"),("lin","d4","+a4 +b4 -c4"),("largest","c1","c2 c3 c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("lin","d1","+a1 +b1 -c1"),("lin","d2","+a2 +b2 -c2"),("lin","d3","+a3 +b3 -c3"),("lin","d","+a +b -c"),("diff","c","b","e"),("share","c1","c","p"),("growth","d","a","q"),("diff","a","d","e")],
[error("sum-mismatch difference-mismatch table-mismatch","d4","a4 b4 c4 d d1 d2 d3",[0,1],("47","item"),"58加60减71为47，合计257也按47","transposed digits",1),
 error("direction-mismatch","c1","c2 c3 c4",[2],None,"键盘出库238多于灯泡143","wrong superlative",1,"出库最多的是键盘，投影灯泡居次、占29.7%")],
scope=[("share","c2","c","p"),("growth","c","b","q")])

passage("area-per-pupil-bases", """生均校舍建筑面积2020年为{a|11.2平方米|other}，2022年{b|12.4平方米|other}，2023年{c|12.6平方米|other}。以2020年为基数，三年提高{p|12.5%|percent}；与上年相比只提高{q|1.6%|percent}，增量{d|0.2平方米|other}，看上去慢了下来。原因是：去年竣工面积{e|2.9万平方米|other}并不比前年的{f|2.7万平方米|other}少，但随迁子女增加，在校生由{g|36,200人|student}升到{h|37,900人|student}，增长{r|4.7%|percent}，把增量摊薄了。""",
[("growth","c","a","p"),("growth","c","b","q"),("diff","c","b","d"),("growth","h","g","r"),("trend","up","a b c"),("trend","up","f e"),("trend","up","g h")],
scope=[("growth","b","a","p"),("growth","e","f","q"),("growth","h","g","q")], hard="两个增幅的基年不同，竣工多而生均增得少")

passage("repair-within-48h", """网络运维热线统计：去年受理报修{a|1,350件|item}，{!hours|48}小时内修复{b|1,188件|item}，修复率{p|88.0%|percent}；今年受理{c|1,480件|item}，{!hours|48}小时内修复{d|1,400件|item}，修复率{q|94.6%|percent}，提高{e|7.5个百分点|percentage-point}。报修量增长{f|9.6%|percent}，超过{!hours|48}小时才修好的由{g|162件|item}降到{h|80件|item}，减少{i|50.6%|percent-}。平均修复时长由{j|31.0小时|other}缩短到{k|22.0小时|other}，缩短{m|9.0小时|other}，即{o|29.0%|percent}。""",
[("diff","q","p","e"),("share","b","a","p"),("share","d","c","q"),("growth","c","a","f"),("diff","a","b","g"),("diff","c","d","h"),("growth","h","g","i"),("diff","j","k","m"),("growthb","j","m","o"),("trend","up","p q"),("trend","down","g h"),("trend","down","j k")],
[error("difference-mismatch","e","q p",[0],("6.6个百分点","percentage-point"),"94.6%减88.0%为6.6个百分点，7.5是相对提高的百分数","relative change called points",1)],
scope=[("growth","d","b","f"),("growthb","k","m","o"),("share","g","c","p")])

passage("canteens-year-schoolyear", """食堂“明厨亮灶”改造有两本账。按年度：2021年{a1|18个|item}、2022年{a2|23个|item}、2023年{a3|15个|item}，{n|三年|other}共{a|56个|item}。按学年：2020—2021学年{b1|12个|item}、2021—2022学年{b2|17个|item}、2022—2023学年{b3|27个|item}，合计也是{b|56个|item}。逐期看两本账都对不上，因为秋季开工的列入当年，却算作下一学年前半段。全县食堂{c|80个|item}，改造面{p|70%|percent}；余下{d|24个|item}中{e|6个|item}随学校撤并不再改。""",
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("same","a","b"),("share","a","c","p"),("diff","c","a","d"),("bound","e","d"),("largest","a2","a1 a3"),("trend","up","b1 b2 b3"),("count","n",3)],
scope=[("same","a1","b1"),("same","a2","b2"),("same","a3","b3"),("trend","up","a1 a2 a3")], hard="年度与学年两种口径，合计相同而分期不同")

passage("books-discount", """图书招标结果：采购{a|26,400册|item}，码洋{b|72.60万元|CNY}，按码洋的{c|68%|percent}结算，实付{d|49.37万元|CNY}，比码洋少{e|23.23万元|CNY}；平均每册码洋{f|27.50元|CNY}，每册实付{g|17.80元|CNY}。预算{h|50.00万元|CNY}，结余{i|0.63万元|CNY}，没有超支。按学生{j|18,900人|student}算，人均新增{k|1.4册|item}，采购后生均藏书由{m|22.9册|item}升到{o|24.3册|item}。""",
[("avg","d","a","g"),("prod","d","b c","1/100"),("diff","b","d","e"),("avg","b","a","f"),("diff","h","d","i"),("most","d","h"),("avg","a","j","k"),("sum","o","m k"),("trend","up","m o"),("prod","g","f c","1/100")],
[error("average-mismatch","g","d a f c",[0,9],("18.70元","CNY"),"49.37万元除以26400册为18.70元","transposed digits",1)],
scope=[("avg","e","a","g"),("share","e","b","c")])

passage("floors-with-hall", """{!label|3}号教学楼地上{a|5|item}层，标准层每层{b|6间|classroom}普通教室，首层门厅架空占去{c|2间|classroom}的位置，全楼普通教室{d|28间|classroom}。每间按{e|45座|place}布置，可容{f|1,260人|student}，本期实际安排{g|26个|class}班、{h|1,144人|student}，班均{v|44人|student}，利用率{p|90.8%|percent}，空出的{i|2间|classroom}留作机动。卫生间每层男女各{j|1间|item}，共{k|10间|item}；楼梯{m|3|item}部。""",
[("expr","a*b-c","d"),("prod","f","d e"),("avg","h","g","v"),("share","h","f","p"),("diff","d","g","i"),("expr","a*j*2","k"),("bound","h","f"),("most","v","e")],
scope=[("avg","f","g","v"),("diff","f","h","e"),("prod","h","d e")], hard="首层少两间，不是五层乘六间")

passage("nineteen-seats", """南线{n|三辆|item}校车均为核载{s|19座|place}的专用车。上周抽查：甲车载{a|18人|person}，乙车载{b|21人|person}，丙车载{c|16人|person}，均未超员；{n2|三辆|item}共载{t|55人|person}，车均{v|18.3人|person}，占核载总数{u|57座|place}的{p|96.5%|percent}。随车照管员{d|3人|person}已计入载客人数，实际学生{e|52人|student}。车速方面，限速每小时{l|60公里|other}，记录仪显示最高分别为{f|54公里|other}、{g|58公里|other}、{h|57公里|other}，没有超速。""",
[("most","b","s"),("most","a","s"),("most","c","s"),("sum","t","a b c"),("mean","a b c","v"),("avg","t","n","v"),("prod","u","n s"),("share","t","u","p"),("diff","t","d","e"),("most","f","l"),("most","g","l"),("most","h","l"),("same","n","n2"),("bound","t","u"),("count","n",3),("most","v","s")],
[error("bound-exceeded","b","s",[0],None,"乙车21人多于19座，不能说均未超员","limit against the figure",1,"乙车超员2人，其余未超员")],
scope=[("share","e","u","p"),("avg","e","n","v")])

passage("ratio-worse-called-better", """2024年初，全县在校生{a|21,600人|student}，学生终端{b|3,000台|item}，生机比{r|7.2:1|ratio}；2023年初在校生{c|22,100人|student}，终端{d|3,400台|item}，生机比{s|6.5:1|ratio}。一年间报废老旧终端{e|620台|item}，补充{f|220台|item}。生机比由{s2|6.5:1|ratio}变为{r2|7.2:1|ratio}，终端配备水平稳步改善，且已达到不高于{l|6:1|ratio}的标准。按标准应配{g|3,600台|item}，目前还差{h|600台|item}，计划{n|两年|other}补齐，每年{i|300台|item}。""",
[("trend","down","s2 r2"),("most","r","l"),("ratio","a","b","r"),("ratio","c","d","s"),("lin","b","+d -e +f"),("same","s","s2"),("same","r","r2"),("ratio","a","g","l"),("diff","g","b","h"),("prod","h","n i")],
[error("direction-mismatch","r2","s2",[0],None,"每台终端对应的学生由6.5人增加到7.2人，是变差","text against figures",2,"终端配备水平有所下降"),
 error("bound-exceeded","r","l",[1],None,"7.2:1高于6:1，后文也说还差600台","limit against the figure",2,"尚未达到不高于6:1的标准")],
scope=[("ratio","a","d","r"),("ratio","c","b","s")])

passage("tablets-times", spaced("""某校际联盟智慧课堂推进：去年采购学习平板{a|1,250台|item}，今年采购{b|4,250台|item}，采购量增长了{t|3.4倍|ratio}，{n|两年|other}累计{c|5,500台|item}；单价由{d|1,680.00元|CNY}降到{e|1,420.00元|CNY}，降低{p|15.5%|percent}；采购金额由{f|210.00万元|CNY}增至{g|603.50万元|CNY}，增长{h|1.87倍|ratio}。使用班级由{i|28个|class}增至{j|110个|class}，平均每班{k|50台|item}。"""),
[("times","b","a","t"),("sum","c","a b"),("prod","f","a d"),("prod","g","b e"),("expr","(d-e)/d*100","p"),("times","g","f","h"),("avg","c","j","k"),("trend","up","a b"),("trend","down","d e"),("trend","up","i j"),("count","n",2)],
[error("ratio-mismatch growth-mismatch","t","b a",[0],("2.4倍","ratio"),"4250台是1250台的3.4倍，增长的是2.4倍","increase against multiple",1)],
scope=[("times","j","i","t"),("avg","b","j","k")])

passage("online-doubled", """在线课堂去年覆盖学生约{a|1.9万人|student~}，今年约{b|3.8万人|student~}，{t|翻了一番|ratio}，覆盖面由近{p|四成|percent<}升至近{q|八成|percent<}；全县学生{c|4.86万人|student}，增减不大。开设课程从{d|26门|item}增加到{e|41门|item}，多出{f|15门|item}，增幅{g|57.7%|percent}，课程数没有随学生{t2|翻番|ratio}，因为一门课可以多校同上。平均每门课的选课人数由约{h|731人|student~}增至约{i|927人|student~}。""",
[("multiple","b","a","t"),("share","a","c","p"),("share","b","c","q"),("diff","e","d","f"),("growth","e","d","g"),("avg","a","d","h"),("avg","b","e","i"),("same","t","t2"),("trend","up","a b"),("trend","up","h i"),("bound","b","c"),("growthb","d","f","g")],
scope=[("multiple","e","d","t2"),("avg","b","d","i")], hard="学生翻番而课程未翻番；成数为近似")

passage("lamps-restated", """教室照明改造公示
本批改造教室{a|612间|classroom}，每间安装护眼灯{b|9盏|item}，共{c|5,508盏|item}，中标单价{d|215.00元|CNY}，灯具总价{e|118.42万元|CNY}；另加黑板灯每间{f|3盏|item}，共{g|1,836盏|item}，单价{h|168.00元|CNY}，计{i|30.84万元|CNY}；{z|两项|item}合计{t|149.26万元|CNY}，每间教室{v|2,439元|CNY}。
施工安排：上述{a2|621间|classroom}教室分{n|三批|item}，暑期{j|300间|classroom}，国庆{k|112间|classroom}，寒假{m|200间|classroom}。""",
[("same","a","a2"),("sum","a2","j k m"),("prod","c","a b"),("prod","e","c d"),("prod","g","a f"),("prod","i","g h"),("sum","t","e i"),("avg","t","a","v"),("sum","a","j k m"),("count","n",3),("count","z",2)],
[error("restatement-mismatch sum-mismatch","a2","a j k m",[0,1],("612间","classroom"),"前面写612间，三批相加也是612间","transposed digits",3)],
scope=[("prod","g","a b"),("avg","e","a","v")])

passage("uplink-every-year", """校园网出口带宽{n|五年|other}变化：2019年{a1|4.0G|Mbps}，2020年{a2|6.0G|Mbps}，2021年{a3|10.0G|Mbps}，2022年{a4|10.0G|Mbps}，2023年{a5|16.0G|Mbps}，年年扩容，2023年是2019年的{k|4倍|ratio}。同期联网终端由{b|8,200台|item}增加到{c|20,500台|item}，为{m|2.5倍|ratio}，每台终端平均可用带宽由{d|0.49M|Mbps}提高到{e|0.87M|Mbps}。年租费由{f|96万元|CNY}升至{g|115.2万元|CNY}，上涨{p|20%|percent}，每{z|1G|Mbps}带宽的年租费由{h|24.0万元|CNY}降到{i|7.2万元|CNY}。""",
[("trend","up","a1 a2 a3 a4 a5"),("avg","a5","c","e"),("multiple","a5","a1","k"),("multiple","c","b","m"),("avg","a1","b","d"),("growth","g","f","p"),("expr","f/a1*1000","h"),("expr","g/a5*1000","i"),("trend","down","h i"),("trend","up","b c"),("trend","up","d e"),("count","n",5)],
[error("direction-mismatch sequence-mismatch","a4","a1 a2 a3 a5",[0],None,"2022年与2021年相同，没有扩容","trend",1,"除2022年外年年扩容"),
 error("average-mismatch","e","a5 c",[1],("0.78M","Mbps"),"16000除以20500为0.78","transposed digits",2)],
scope=[("multiple","a5","a2","k"),("growth","c","b","p")])

passage("d-grade-two-bases", """房屋安全月报。全县学校校舍{a|51.30万平方米|other}，鉴定为C、D级的危房{b|1.54万平方米|other}，危房率{p|3.0%|percent}；其中D级{c|0.37万平方米|other}，占危房的{q|24.0%|percent}，只占全部校舍的{r|0.72%|percent}，C级{d|1.17万平方米|other}。上月报危房率{s|2.6%|percent}，本月升高{e|0.4个百分点|percentage-point}，不是新增了危房，而是{n|46所|school}停用村小的校舍{f|8.0万平方米|other}移交村委会，不再列入分母；按原口径分母为{g|59.30万平方米|other}。""",
[("share","b","a","p"),("share","c","b","q"),("share","c","a","r"),("sum","b","c d"),("diff","p","s","e"),("sum","g","a f"),("share","b","g","s"),("trend","up","s p"),("bound","c","b"),("bound","b","a")],
scope=[("share","c","a","q"),("share","b","g","p"),("share","d","a","r")], hard="危房未增而危房率上升，分母减少")

passage("largest-class-below-mean", """班额自查：我校{a|32个|class}教学班，学生{b|1,504人|student}，班均{v|47.0人|student}，人数最多的八（{!class|3}）班{m|46人|student}，没有{!size|56}人及以上的大班额。其中七年级{c|11个|class}班、{d|528人|student}，八年级{e|10个|class}班、{f|473人|student}，九年级{g|11个|class}班、{h|503人|student}，班均依次为{x|48.0人|student}、{y|47.3人|student}、{z|45.7人|student}，九年级班额最小。标准班额{l|45人|student}，全校平均超出{k|2.0人|student}。""",
[("bound","v","m"),("bound","y","m"),("bound","x","m"),("avg","b","a","v"),("sum","a","c e g"),("sum","b","d f h"),("avg","d","c","x"),("avg","f","e","y"),("avg","h","g","z"),("smallest","z","x y"),("diff","v","l","k"),("between","v","x y z"),("trend","down","x y z")],
[error("bound-exceeded","m","v y x",[0,1,2],("54人","student"),"人数最多的班不会少于班均47人","average above the maximum",2)],
scope=[("mean","x y z","l"),("avg","f","a","y")])

passage("bus-fare-bands", half("""乘车费分段收取：离校{!km|3}公里以内的自行步行，不在本表；{!km|3}至{!km|5}公里的建档困难学生{a|46人|student}全免；其余{!km|10}公里以内的{b|182人|student}，每月{c|80.00元|CNY}，月收{d|14,560元|CNY}；{!km|10}公里以上的{e|97人|student}，每月{f|120.00元|CNY}，月收{g|11,640元|CNY}。合计乘车{h|325人|student}，月收{i|26,200元|CNY}，平均每名乘车学生{v|80.6元|CNY}，若只算缴费的{j|279人|student}，平均{w|93.9元|CNY}，两数相差{x|13.3元|CNY}，全因免费生拉低。"""),
[("prod","d","b c"),("prod","g","e f"),("sum","h","a b e"),("sum","i","d g"),("avg","i","h","v"),("sum","j","b e"),("avg","i","j","w"),("diff","w","v","x"),("diff","h","a","j"),("between","w","c f"),("below","v","w")],
scope=[("avg","i","j","v"),("mean","c f","w"),("sum","h","b e")], hard="两个平均，含免费生与不含免费生")

passage("sources-swapped", """薄弱学校改造资金来源{n|四项|item}，共{t|4,200万元|CNY}：中央补助{a|1,860万元|CNY}，省级补助{b|930万元|CNY}，县级安排{c|1,240万元|CNY}，社会捐赠{d|170万元|CNY}，占比分别为{p|44.3%|percent}、{q|29.5%|percent}、{r|22.1%|percent}和{s|4.0%|percent}。上级补助合计{e|2,790万元|CNY}，占{u|66.4%|percent}；其中中央占上级补助的三分之二，即{w|66.7%|percent}。已支出{f|3,570万元|CNY}，支出率{x|85.0%|percent}。""",
[("share","b","t","q"),("share","c","t","r"),("sum","t","a b c d"),("share","a","t","p"),("share","d","t","s"),("hundred","p q r s"),("sum","e","a b"),("share","e","t","u"),("share","a","e","w"),("share","f","t","x"),("count","n",4),("bound","f","t")],
[error("share-mismatch","q","b t",[0],("22.1%","percent"),"930占4200为22.1%，与县级的占比互换了","swapped figures",1),
 error("share-mismatch","r","c t",[1],("29.5%","percent"),"1240占4200为29.5%，与省级的占比互换了","swapped figures",1)],
scope=[("share","a","t","w"),("share","b","e","r")])

passage("per-hundred-inverse", spaced("""装备水平两种表示法：2023年学生{a|22,000人|student}、终端{b|3,212台|item}，每百名学生{p|14.6台|other}，生机比{r|6.85:1|ratio}；2022年学生{c|22,500人|student}、终端{d|2,970台|item}，每百名学生{q|13.2台|other}，生机比{s|7.58:1|ratio}。百人台数增加{e|1.4台|other}而生机比缩小{f|0.73|other}，一升一降说的是同一件事。终端净增{g|242台|item}，增长{h|8.1%|percent}，学生减少{i|500人|student}，下降{j|2.2%|percent-}。"""),
[("per100","b","a","p"),("per100","d","c","q"),("ratio","a","b","r"),("ratio","c","d","s"),("diff","p","q","e"),("diff","s","r","f"),("diff","b","d","g"),("growth","b","d","h"),("diff","c","a","i"),("growth","a","c","j"),("trend","up","q p"),("trend","down","s r")],
scope=[("per100","b","c","p"),("ratio","a","d","r"),("growthb","b","g","h")], hard="百人台数上升与生机比下降同义")

passage("fields-unit-slip", half("""体育设施统计表说明：全县学校运动场总面积{a|12.6亿平方米|other}，其中县城学校{b|5.3万平方米|other}，乡镇学校{c|7.3万平方米|other}，县城占{p|42.1%|percent}；在校生{d|30,000人|student}，生均{v|4.2平方米|other}，比标准{l|4.7平方米|other}少{e|0.5平方米|other}。塑胶化{f|9.2万平方米|other}，塑胶化率{q|73.0%|percent}；有{n|6所|school}乡镇学校尚为土操场，面积{g|1.1万平方米|other}，其余{h|2.3万平方米|other}为水泥场地。"""),
[("sum","a","b c"),("avg","a","d","v"),("share","b","a","p"),("share","f","a","q"),("lin","h","+a -f -g"),("diff","l","v","e"),("below","v","l"),("below","b","c"),("bound","g","c")],
[error("sum-mismatch","a","b c d v p f q g h",[0,1,2,3,4],("12.6万平方米","other"),"5.3万加7.3万为12.6万，万误作亿","unit slipped by ten thousand",1)],
scope=[("share","c","a","p"),("avg","b","d","v")])

passage("fire-acceptance-speech", """同志们，消防验收是硬杠杠。今年应验收校舍{a|148栋|item}，通过{b|131栋|item}，通过率{p|88.5%|percent}，比上年的{q|82.4%|percent}提高{d|8.1个百分点|percentage-point}。没过的{c|17栋|item}，{e|9栋|item}是建得早、没有消防设计，{f|8栋|item}是图纸丢了。上年应验收{g|142栋|item}，通过{h|117栋|item}，今年通过的比上年增加{i|24栋|item}，应验收的多{j|6栋|item}。有人说只剩{r|11.5%|percent}了，不急。我看这一成多恰恰最难。""",
[("diff","p","q","d"),("diff","b","h","i"),("share","b","a","p"),("share","h","g","q"),("diff","a","b","c"),("sum","c","e f"),("share","c","a","r"),("hundred","p r"),("diff","a","g","j"),("trend","up","q p"),("trend","up","h b")],
[error("difference-mismatch","d","p q",[0],("6.1个百分点","percentage-point"),"88.5%减82.4%为6.1个百分点","wrong digit",1),
 error("difference-mismatch","i","b h",[1],("14栋","item"),"131减117为14","wrong digit",2)],
scope=[("share","b","g","q"),("growth","b","h","d")])

passage("months-built", wrap("""竣工验收意见：综合楼{d1|2022年3月|other}开工，{d2|2023年8月|other}竣工，历时{n|15个月|other}，比合同工期{c|18个月|other}提前{e|1个月|other}。建筑面积{a|6,840平方米|other}，其中地上{b|5,980平方米|other}、地下{g|860平方米|other}，地下占{p|12.6%|percent}。因雨停工{h|42天|other}、停电{i|6天|other}，已签证顺延{j|48天|other}。质量评定{k|9个|item}分部全部合格，优良{m|7个|item}，优良率{q|77.8%|percent}。""", 32),
[("expr","d2-d1","n"),("diff","c","n","e"),("sum","a","b g"),("share","g","a","p"),("sum","j","h i"),("share","m","k","q"),("order","d1 d2"),("bound","m","k")],
[error("difference-mismatch","n","d1 d2 c e",[0,1],("17个月","other"),"2022年3月到2023年8月为17个月，提前1个月也按17个月","months counted",1)],
scope=[("share","g","b","p")])

passage("over-estimate-allowed", """食堂项目财务决算：批复概算{a|1,980万元|CNY}，决算{b|2,041万元|CNY}，超概算{c|61万元|CNY}，超出{p|3.1%|percent}。按规定，超概算不足{l|10%|percent}且资金已落实的，不另行报批。其中材料涨价多支{d|70万元|CNY}，增设隔油池多支{e|18万元|CNY}，设备集中采购少支{h|27万元|CNY}，增减相抵即为超出数，由结余资金{f|35万元|CNY}和学校自筹{g|26万元|CNY}解决。食堂建筑面积{i|6,200平方米|other}，决算单方{v|3,292元|CNY}。""",
[("diff","b","a","c"),("growth","b","a","p"),("below","p","l"),("lin","c","+d +e -h"),("sum","c","f g"),("avg","b","i","v"),("growthb","a","c","p")],
scope=[("bound","b","a"),("sum","c","d e"),("avg","a","i","v")], hard="决算超概算而未报批，规定不足10%可不报")

passage("audit-over-measured", """审计取证单（校园附属工程）
1.挡土墙：送审{a|428|other}立方米，实测{b|386|other}立方米，多计{c|42|other}立方米，单价{d|520.00元|CNY}，多计金额{e|28,140元|CNY}。
2.围墙：多计{f|36米|other}，单价{g|310.00元|CNY}，多计金额{h|11,160元|CNY}。
3.地砖：多计{i|120平方米|other}，单价{j|95.00元|CNY}，多计金额{k|11,400元|CNY}。
以上{n|三项|item}合计多计{t|44,400元|CNY}，占送审金额{y|148.0万元|CNY}的{p|3.0%|percent}，其中挡土墙一项占近{q|五成|percent<}。被审计单位认可，同意在结算中扣回。""",
[("prod","e","c d"),("sum","t","e h k"),("share","e","t","q"),("diff","a","b","c"),("prod","h","f g"),("prod","k","i j"),("share","t","y","p"),("count","n",3),("bound","b","a"),("bound","t","y")],
[error("average-mismatch sum-mismatch","e","c d t h k q",[0,1,2],("21,840元","CNY"),"42乘520为21840元，三项合计44400元也按此数","transposed digits",1)],
scope=[("share","e","y","p"),("prod","e","a d")])

passage("sites-counted-or-not", """学校数的两种说法：按机构代码统计，全县小学{a|58所|school}；教学点没有独立代码，附在中心校名下，另有{b|27个|school}，两者合计{c|85个|school}办学点。信息化考核按办学点算，接入率{p|100%|percent}，即{d|85个|school}；装备考核按机构算，达标{e|55所|school}，达标率{q|94.8%|percent}。学生{f|24,650人|student}，按机构平均{v|425人|student}，按办学点平均{w|290人|student}，教学点学生共{g|810人|student}、平均{x|30人|student}，扣除教学点学生后，小学本部平均{y|411.0人|student}。""",
[("sum","c","a b"),("same","c","d"),("share","d","c","p"),("share","e","a","q"),("avg","f","a","v"),("avg","f","c","w"),("avg","g","b","x"),("expr","(f-g)/a","y"),("bound","g","f"),("bound","e","a")],
scope=[("share","e","c","q"),("avg","f","a","w"),("share","d","a","p")], hard="教学点计与不计，分母不同")

passage("projects-rate-mean", """在建项目进度（金额单位：万元）
项目	总投资	累计完成	完成率
一中宿舍	{a1|2,400|CNY@万}	{b1|1,920|CNY@万}	{p1|80.0%|percent}
二小食堂	{a2|860|CNY@万}	{b2|602|CNY@万}	{p2|70.0%|percent}
职校实训楼	{a3|3,200|CNY@万}	{b3|1,440|CNY@万}	{p3|45.0%|percent}
河东幼儿园	{a4|1,540|CNY@万}	{b4|1,386|CNY@万}	{p4|90.0%|percent}
合计	{a|8,000|CNY@万}	{b|5,348|CNY@万}	{p|71.3%|percent}
进度最快的是一中宿舍，最慢的是职校实训楼。尚未完成的投资{c|2,652万元|CNY}中，职校实训楼{d|1,760万元|CNY}，占{q|66.4%|percent}；其余{n|三个|item}项目{e|892万元|CNY}，年底前可全部完成。""",
[("share","b","a","p"),("largest","p1","p2 p3 p4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("smallest","p3","p1 p2 p4"),("diff","a","b","c"),("diff","a3","b3","d"),("share","d","c","q"),("sum","c","d e"),("between","p","p1 p2 p3 p4"),("lin","e","+a1 -b1 +a2 -b2 +a4 -b4"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b","a")],
[error("share-mismatch average-mismatch","p","b a",[0],("66.9%","percent"),"5348占8000为66.9%，71.3%是四个完成率的简单平均","simple instead of weighted mean",2),
 error("direction-mismatch","p1","p2 p3 p4",[1],None,"河东幼儿园90.0%高于一中宿舍80.0%","wrong superlative",2,"进度最快的是河东幼儿园")],
scope=[("share","d","a","q"),("share","b1","a","p1")])

passage("if-smaller-classes", """关于班额降到{l|40人|student}的测算。现有{a|5,400名|student}学生、{b|120个|class}班，班均{v|45人|student}。若按{l2|40人|student}一班，需{c|135个|class}班，要增加{d|15个|class}；每班按{e|2.5名|person}教师计算为{x|37.5|person}，取整需增{f|38名|person}，另要{g|15间|classroom}教室，每间造价{h|26.0万元|CNY}，共{i|390万元|CNY}，加上设备{j|45万元|CNY}，合计{k|435万元|CNY}，平均每班{m|29万元|CNY}。以上只是测算，本学年仍按{v2|45人|student}编班。""",
[("avg","a","b","v"),("avg","a","c","l2"),("same","l","l2"),("diff","c","b","d"),("prod","x","d e"),("same","d","g"),("prod","i","g h"),("sum","k","i j"),("avg","k","d","m"),("same","v","v2"),("below","x","f")],
scope=[("same","x","f"),("avg","a","b","l2"),("same","l","v2")], hard="假设与现状并列；教师数向上取整")

passage("fibre-share-restated", """一、总体情况。全县{a|120所|school}学校中通光纤的{b|117所|school}，光纤率{p|97.5%|percent}，未通的{c|3所|school}均在库区。
二、速率分布。出口速率{s1|1,000M|Mbps}的{d1|76所|school}，{s2|500M|Mbps}的{d2|29所|school}，{s3|200M|Mbps}的{d3|11所|school}，{s4|100M|Mbps}的{d4|4所|school}，平均速率{v|758M|Mbps}，{s5|500M|Mbps}以上（含）的占{q|87.5%|percent}。
三、下步打算。在{p2|97.2%|percent}光纤率的基础上，明年上半年把余下的{r|2.5%|percent}补齐，同时把{s6|100M|Mbps}的{d5|4所|school}提到{s7|200M|Mbps}。""",
[("same","p","p2"),("hundred","p2 r"),("expr","(s1*d1+s2*d2+s3*d3+s4*d4)/a","v"),("share","b","a","p"),("diff","a","b","c"),("share","c","a","r"),("hundred","p r"),("sum","a","d1 d2 d3 d4"),("sharesum","d1 d2","a","q"),("same","s2","s5"),("same","s4","s6"),("same","d4","d5"),("between","v","s1 s2 s3 s4"),("same","s3","s7"),("bound","b","a"),("share","b","a","p2")],
[error("restatement-mismatch","p2","p b a r",[0,1,15],("97.5%","percent"),"前面为97.5%，117占120也是97.5%","transposed digits",5),
 error("average-mismatch","v","s1 d1 s2 d2 s3 d3 s4 d4 a",[2],("776M","Mbps"),"按校数加权为776M","wrong digit",1)],
scope=[("share","d1","b","q"),("same","c","d4"),("mean","s1 s2 s3 s4","v")])

passage("buses-three-dates", """问：为什么几份材料上的校车数都不一样？
答：时点不同。年初{a|36辆|item}；5月新购{b|5辆|item}、报废{c|2辆|item}，6月末为{d|39辆|item}；11月有{e|1辆|item}事故车停运，年末在运{f|38辆|item}，但在册仍是{g|39辆|item}。年报要求填{n|三个|item}时点的平均数，即{v|37.7辆|item}；财政补贴按在册数乘{h|2.40万元|CNY}，为{i|93.60万元|CNY}；保险按在运数，每辆{j|6,500元|CNY}，为{k|24.70万元|CNY}。{n2|三个|item}数都对。""",
[("lin","d","+a +b -c"),("diff","d","e","f"),("same","d","g"),("mean","a d f","v"),("prod","i","g h"),("prod","k","f j"),("count","n",3),("same","n","n2"),("sum","g","f e")],
scope=[("prod","i","f h"),("prod","k","g j"),("same","a","f"),("same","f","g")], hard="三个时点、在册与在运，各有用处")

passage("spot-checks-classes", """“双随机”抽查通报（第{!no|3}号）
本次抽查学校{a|24所|school}，占全县{b|160所|school}的{p|15%|percent}，发现问题{c|67条|item}，校均{v|2.8条|item}，比上次抽查（{d|20所|school}学校、{e|52条|item}，校均{w|2.6条|item}）减少{f|15条|item}。问题分布：台账记录{g|21条|item}，用电线路{h|18条|item}，消防设施{i|17条|item}，食品留样{j|9条|item}，食品类占{q|16.4%|percent}。限期内整改到位{k|61条|item}，整改率{r|91.0%|percent}，余{m|6条|item}需配套资金，已转财务股。""",
[("trend","down","e c"),("sum","c","g h i j"),("share","j","c","q"),("share","a","b","p"),("avg","c","a","v"),("avg","e","d","w"),("diff","c","e","f"),("share","k","c","r"),("diff","c","k","m"),("bound","a","b"),("bound","k","c"),("below","w","v")],
[error("direction-mismatch","c","e",[0],None,"67条多于上次52条，是增加15条","sign",1,"比上次抽查增加15条"),
 error("sum-mismatch share-mismatch","j","c g h i q",[1,2],("11条","item"),"四类相加应为67条，占比16.4%合11条","wrong digit",2)],
scope=[("avg","c","d","v"),("share","k","e","r")])

passage("congress-merging", """各位代表：过去{n|三年|other}，全县分别撤并学校{a|9所|school}、{b|7所|school}、{c|11所|school}，共{d|27所|school}，年均{e|13所|school}；同期新建{f|2所|school}，学校总数由{g|143所|school}变为{h|118所|school}。学生总数由{i|44,616人|student}降到{j|43,778人|student}，减少{k|883人|student-}，下降{p|1.9%|percent-}。平均每校学生由{v|312人|student}增至{w|371人|student}，增长{q|18.9%|percent}，规模有所扩大，而班额没有随之变大：班级由{x|1,014个|class}增加到{y|1,018个|class}，班均由{r|44.0人|student}降到{s|43.0人|student}。""",
[("overn","d",3,"e"),("mean","a b c","e"),("diff","j","i","k"),("sum","d","a b c"),("lin","h","+g -d +f"),("growth","j","i","p"),("avg","i","g","v"),("avg","j","h","w"),("growth","w","v","q"),("avg","i","x","r"),("avg","j","y","s"),("trend","up","v w"),("trend","down","r s"),("trend","up","x y"),("trend","down","i j"),("count","n",3)],
[error("average-mismatch","e","a b c d",[0,1],("9所","school"),"27除以3为9，除以了2","divided by wrong number of years",1),
 error("difference-mismatch","k","i j",[2],("838人","student-"),"44616减43778为838","transposed digits",1)],
scope=[("diff","g","d","h"),("avg","j","g","w")])

passage("outsourced-share-falls", """托管经营的食堂从去年的{a|12个|item}增加到今年的{b|15个|item}，多了{c|3个|item}，增长{p|25%|percent}，但占全部食堂的比重从{q|20.0%|percent}降到{r|17.0%|percent}，下降{d|3.0个百分点|percentage-point-}，数量与比重走向相反。这是因为今年新建投用的自营食堂多：全部食堂由{e|60个|item}增至{f|88个|item}，其中自营的由{g|48个|item}增至{h|73个|item}，增加{i|25个|item}。上级要求托管的比重{!year|三}年内逐步下降，因此视为完成年度任务。""",
[("diff","b","a","c"),("growth","b","a","p"),("share","a","e","q"),("share","b","f","r"),("diff","r","q","d"),("diff","e","a","g"),("diff","f","b","h"),("diff","h","g","i"),("trend","up","a b"),("trend","down","q r"),("trend","up","e f"),("trend","up","g h"),("sum","e","a g"),("sum","f","b h"),("growthb","a","c","p")],
scope=[("share","b","e","r"),("growth","r","q","p"),("share","a","f","q")], hard="数量增加而比重下降，分母增加更快")

passage("paint-classrooms", spaced("""暑期粉刷工程小结：粉刷教室{a|64间|classroom}，每间墙面{b|148平方米|other}，总面积{c|9,472平方米|other}；{n|16天|other}完工，日均{d|592平方米|other}。综合单价每平方米{e|23.50元|CNY}，结算{f|22.62万元|CNY}，占预算{g|24.00万元|CNY}的{p|92.8%|percent}，节余{h|1.74万元|CNY}，用于补刷走廊{i|740平方米|other}（同一单价）。检测甲醛{j|64间|classroom}，一次合格{k|62间|classroom}，合格率{q|96.9%|percent}，{m|2间|classroom}通风后复检合格。"""),
[("prod","f","c e"),("share","f","g","p"),("diff","g","f","h"),("prod","c","a b"),("avg","c","n","d"),("prod","h","i e"),("same","a","j"),("share","k","j","q"),("diff","j","k","m")],
[error("average-mismatch share-mismatch","f","c e g p h",[0,1,2],("22.26万元","CNY"),"9472乘23.50为22.26万元，占比与节余也合22.26万元","transposed digits",1)],
scope=[("share","h","f","p"),("avg","f","a","d")])

passage("commute-modes", half("""上下学方式问卷，有效答卷{t|8,000份|item}：
步行或骑车{a|3,696份|item}，占{p|46.2%|percent}；
乘校车{b|1,720份|item}，占{q|21.5%|percent}；
乘公交{c|1,424份|item}，占{r|17.8%|percent}；
家长接送{d|1,160份|item}，占{s|16.5%|percent}。
其中家长接送的，用汽车{e|754份|item}，占接送的{u|65.0%|percent}，电动车{f|406份|item}。步行最多，比乘校车的多{g|24.7个百分点|percentage-point}；愿改乘校车的家长{h|522份|item}，占接送的{v|45.0%|percent}，如能全部满足，乘校车比例将升到{w|28.0%|percent}。"""),
[("share","d","t","s"),("hundred","p q r s"),("sum","t","a b c d"),("share","a","t","p"),("share","b","t","q"),("share","c","t","r"),("share","e","d","u"),("sum","d","e f"),("diff","p","q","g"),("share","h","d","v"),("sharesum","b h","t","w"),("largest","a","b c d"),("bound","h","d"),("trend","down","a b c d")],
[error("share-mismatch","s","d t p q r",[0,1],("14.5%","percent"),"1160占8000为14.5%，四项占比之和也应为100%","wrong digit",1)],
scope=[("share","e","t","u"),("share","h","t","v"),("trend","up","a b")])

passage("classes-over-standard", """甲县第三初中班额说明：标准{l|45人|student}。本学期{a|24个|class}班{b|1,086人|student}，班均{v|45.3人|student}，略高于标准。除{n|3个|class}班外都没有超标：七（{!class|2}）班{c|50人|student}、八（{!class|1}）班{d|49人|student}、八（{!class|5}）班{e|48人|student}，三班合{f|147人|student}，比标准共多{g|12人|student}，是接收撤并村初中学生所致，已报批；其余{h|21个|class}班{i|939人|student}，班均{w|44.7人|student}，最大的恰为{m|45人|student}。""",
[("avg","b","a","v"),("sum","f","c d e"),("diff","a","n","h"),("diff","b","f","i"),("avg","i","h","w"),("expr","f-n*l","g"),("most","m","l"),("bound","w","m"),("below","l","v"),("count","n",3),("below","w","l"),("largest","c","d e")],
scope=[("most","c","l"),("most","d","l"),("most","e","l"),("most","v","l")], hard="三个班超标并已说明，其余不超")

passage("bunks-rooms", """宿舍添置：上下铺{a|160套|item}，每套{b|2张|item}床，共{c|320张|item}；每室住{d|8人|student}，需宿舍{e|45间|classroom}，现有{f|42间|classroom}，还空出{g|2间|classroom}作值班室和晾衣间。单价{h|860.00元|CNY}，计{i|13.76万元|CNY}；另购储物柜每室{j|8门|item}，{k|40间|classroom}共{m|320门|item}，每门{o|95.00元|CNY}，计{p|3.04万元|CNY}，两笔合计{q|16.80万元|CNY}。新学期寄宿生{r|296人|student}，床位比学生多{s|34张|item}。""",
[("avg","c","d","e"),("diff","f","e","g"),("same","e","k"),("diff","c","r","s"),("prod","c","a b"),("prod","i","a h"),("prod","m","j k"),("prod","p","m o"),("sum","q","i p"),("diff","f","g","k"),("bound","r","c")],
[error("average-mismatch restatement-mismatch","e","c d f g k",[0,1,2],("40间","classroom"),"320张床每室8人为40间，42间空2间也是40间","wrong digit",2),
 error("difference-mismatch","s","c r",[3],("24张","item"),"320减296为24","wrong digit",3)],
scope=[("avg","r","d","e"),("prod","i","c h")])

passage("rates-added", """数字资源：县级平台优质课例2021年{a|4,000节|item}，2022年{b|4,800节|item}，增长{p|20.0%|percent}，2023年{c|6,000节|item}，增长{q|25.0%|percent}，{n|两年|other}累计增长{r|45.0%|percent}，年均增长{s|22.5%|percent}。2023年点播{d|27.0万次|item}，平均每节{v|45次|item}，比2021年的每节{w|30次|item}多{x|15次|item}，提高{u|50.0%|percent}；其中本县教师录制{e|2,700节|item}，占{y|45.0%|percent}，其余{f|3,300节|item}为引进。""",
[("growth","c","a","r"),("growth","b","a","p"),("growth","c","b","q"),("cagrv",2,"c","a","s"),("avg","d","c","v"),("diff","v","w","x"),("growth","v","w","u"),("share","e","c","y"),("diff","c","e","f"),("trend","up","a b c"),("trend","up","w v"),("growthb","w","x","u")],
[error("growth-mismatch","r","c a",[0],("50.0%","percent"),"6000对4000增长50.0%，45.0%是两年增速相加","growth rates added",2)],
scope=[("sum","r","s y"),("avg","d","a","w"),("share","e","b","y")])

passage("librarians-ratio", """装备条件述评：专职图书管理员{a|36人|person}，对应学生{b|45,000人|student}，管理员与学生之比为{r|1:1520|ratio}；专兼职实验员{c|60人|person}，与学生之比为{s|1:750|ratio}；信息技术教师{d|75人|person}，与学生之比为{t|1:600|ratio}。{n|三类|item}人员共{e|171人|person}，与学生之比{u|1:263|ratio}。按每{l|1,000名|student}学生配{z|一名|person}管理员的要求，应有{f|45人|person}，缺{g|9人|person}，缺额占应配数的{p|20%|percent}；实验员按每{m|900名|student}学生配{z2|一名|person}，应有{h|50人|person}，已超出{i|10人|person}。""",
[("ratio","b","a","r"),("ratio","b","c","s"),("ratio","b","d","t"),("sum","e","a c d"),("ratio","b","e","u"),("avg","b","l","f"),("diff","f","a","g"),("share","g","f","p"),("avg","b","m","h"),("diff","c","h","i"),("count","n",3),("below","a","f")],
[error("ratio-mismatch","r","b a",[0],("1:1250","ratio"),"45000除以36为1250","transposed digits",1)],
scope=[("ratio","b","e","r"),("share","g","a","p")])

passage("energy-growth-column", """能耗对比（各校汇总）
项目	2022年	2023年	增减	增幅
用电（万千瓦时）	{a1|312.4|other}	{b1|298.6|other}	{c1|-13.8|other}	{p1|-4.4%|percent}
用水（万吨）	{a2|46.2|other}	{b2|47.9|other}	{c2|1.7|other}	{p2|3.7%|percent}
燃气（万立方米）	{a3|28.5|other}	{b3|31.0|other}	{c3|2.5|other}	{p3|8.8%|percent}
燃油（吨）	{a4|64.0|other}	{b4|57.6|other}	{c4|-6.4|other}	{p4|-11.1%|percent}
{z|四项|item}之中{m|两项|item}上升、{n|两项|item}下降，升幅最大的是燃气，降幅最大的是燃油。燃气增加的{d|2.5|other}万立方米里，新建食堂占{e|1.6|other}万立方米，即{q|64%|percent}。""",
[("growth","b4","a4","p4"),("diff","b1","a1","c1"),("diff","b2","a2","c2"),("diff","b3","a3","c3"),("diff","b4","a4","c4"),("growth","b1","a1","p1"),("growth","b2","a2","p2"),("growth","b3","a3","p3"),("largest","p3","p1 p2 p4"),("smallest","p4","p1 p2 p3"),("same","c3","d"),("share","e","d","q"),("sum","z","m n"),("count","z",4),("count","m",2),("count","n",2),("growthb","a1","c1","p1"),("growthb","a2","c2","p2"),("growthb","a3","c3","p3"),("growthb","a4","c4","p4")],
[error("growth-mismatch table-mismatch","p4","a4 b4 c4",[0,19],("-10.0%","percent"),"减少6.4应以上年64.0为基数，11.1%除的是本年","later divided instead of earlier",1)],
scope=[("share","e","c2","q"),("growth","b2","a3","p2")])

passage("ranked-high-to-low", """旱厕清零进度，由高到低依次为：甲片改造{a1|46座|item}，占任务{b1|50座|item}的{p1|92.0%|percent}；乙片{a2|177座|item}，占任务{b2|200座|item}的{p2|88.5%|percent}；丙片{a3|107座|item}，占任务{b3|120座|item}的{p3|89.2%|percent}；丁片{a4|81座|item}，占任务{b4|100座|item}的{p4|81.0%|percent}。{n|四片|item}共完成{a|411座|item}，占总任务{b|470座|item}的{p|87.4%|percent}，还剩{c|59座|item}，其中乙片{d|23座|item}最多。""",
[("trend","down","p1 p2 p3 p4"),("share","a1","b1","p1"),("share","a2","b2","p2"),("share","a3","b3","p3"),("share","a4","b4","p4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","a","b","p"),("diff","b","a","c"),("diff","b2","a2","d"),("between","p","p1 p2 p3 p4"),("count","n",4),("bound","a1","b1"),("bound","a2","b2"),("bound","a3","b3"),("bound","a4","b4"),("bound","d","c")],
[error("direction-mismatch sequence-mismatch","p3","p1 p2 p4",[0],None,"丙片89.2%高于乙片88.5%，不是由高到低","wrong order of a ranking",1,"丙片应排在乙片之前")],
scope=[("share","a2","a","p2"),("share","d","b2","p3")])

passage("office-average-limit", """办公用房清理结论：单位编制{a|42人|person}，办公室使用面积{b|365.4平方米|other}，人均{v|8.7平方米|other}，没有超过人均{l|9.0平方米|other}的控制指标。其中{!room|三}楼东头一间{c|23.0平方米|other}，由{d|2人|person}合用，人均{w|11.5平方米|other}；档案室旁一间{e|15.2平方米|other}坐{f|4人|person}，人均{x|3.8平方米|other}。控制指标按全单位平均考核，不逐间考核，因此结论为合规；但最宽与最挤相差{g|7.7平方米|other}，建议调剂。""",
[("avg","b","a","v"),("most","v","l"),("avg","c","d","w"),("avg","e","f","x"),("diff","w","x","g"),("between","v","x w"),("bound","c","b"),("avgmost","b","a","l")],
scope=[("most","w","l"),("mean","w x","v")], hard="个别房间超指标，而指标按平均考核")

passage("riders-person-times", spaced("""10月校车运行小结：登记乘车学生{a|385人|student}，早晚各一趟，每天应运{b|770人次|person-time}，运行{c|22天|item}，应运{d|16,940人次|person-time}。因病假事假少{e|725人次|person-time}，实运{f|16,215人次|person-time}，乘坐率{p|95.7%|percent}，日均{v|737人次|person-time}，即每趟约{w|369人|person~}。全月行驶{g|7,920公里|other}，每天{h|360公里|other}，平均每百人次行驶{i|48.8公里|other}。没有学生当天坐{!no|三}趟，日均人次多于登记人数，是早晚分计的缘故。"""),
[("expr","a*2","b"),("prod","d","b c"),("diff","d","e","f"),("share","f","d","p"),("avg","f","c","v"),("overn","v",2,"w"),("prod","g","h c"),("per","g","f",100,"i"),("bound","f","d"),("below","v","b"),("below","a","v")],
scope=[("bound","v","a"),("prod","d","a c"),("avg","f","a","v")], hard="每天人次多于乘车学生，早晚两趟分计")

passage("relay-person-times", """同步课堂一个学期的账：{a|41个|class}乡村班每周接收{b|3节|item}，共{c|18周|item}，全学期{d|2,241节次|item}；平均每班学生{e|38人|student}，受益{f|84,132人次|person-time}，即约{g|8.4万人次|person-time~}。设备故障停课{h|56节次|item}，补上{i|50节次|item}，净缺{j|6节次|item}，缺课率{p|0.27%|percent}。主讲教师{k|27人|person}，每人每周{m|2节|item}，合每周{o|54节|item}，平均每节主讲课有{q|2.3个|class}班接收。""",
[("prod","d","a b c"),("prod","f","d e"),("prod","f","a b c e"),("same","f","g"),("diff","h","i","j"),("prod","o","k m"),("expr","a*b/o","q"),("bound","i","h"),("share","j","d","p")],
[error("average-mismatch","d","a b c f e",[0,1],("2,214节次","item"),"41乘3乘18为2214，84132人次也按2214","transposed digits",1)],
scope=[("avg","d","o","q"),("share","h","d","p")])

passage("transferred-towns", half("""区划调整后的口径说明：上年末有学校{a|86所|school}，今年{n|两个|item}镇划出，带走{b|23所|school}，另新建{c|3所|school}，年末{d|66所|school}。与上年末直接相比下降{p|23.3%|percent-}；剔除划出学校，同口径上年为{e|63所|school}，实际增长{q|4.8%|percent}。校舍面积上年{f|60.5万平方米|other}，划出{g|14.3万平方米|other}，新增{h|2.6万平方米|other}，年末{i|48.8万平方米|other}，同口径增长{r|5.6%|percent}。故年报上的“减少”不是真减。"""),
[("lin","d","+a -b +c"),("growth","d","a","p"),("diff","a","b","e"),("growth","d","e","q"),("sum","d","e c"),("lin","i","+f -g +h"),("expr","h/(f-g)*100","r"),("growthb","e","c","q")],
scope=[("growth","d","a","q"),("growth","i","f","r"),("growth","d","e","p")], hard="直接相比下降，同口径增长")

passage("transferred-places", """关于学位统计的更正意见（讨论稿）：上年学位{a|38,400个|place}，因区划调整划出{b|6,400个|place}，同口径上年数为{c|32,000个|place}；今年学位{d|33,600个|place}，同口径增加{e|1,600个|place}，增长{p|4.2%|percent}，直接相比则减少{f|4,800个|place}，下降{q|12.5%|percent}。今年新增的{e2|1,600个|place}学位来自{n|两所|school}新建学校，分别为{g|960个|place}和{h|640个|place}，前者占{r|60%|percent}。""",
[("growth","d","c","p"),("growthb","c","e","p"),("diff","a","b","c"),("diff","d","c","e"),("diff","a","d","f"),("expr","(a-d)/a*100","q"),("same","e","e2"),("sum","e2","g h"),("share","g","e2","r"),("count","n",2),("share","f","a","q")],
[error("growth-mismatch","p","d c e",[0,1],("5.0%","percent"),"同口径应以32000为基数，4.2%除的是调整前的38400","wrong base",2)],
scope=[("share","h","e2","r"),("growth","d","a","p")])

passage("chemicals-kept-under", half("""实验室危化品台账：学期初库存{a|22.4千克|other}，购入{b|3.0千克|other}，领用{c|6.8千克|other}，学期末{d|18.6千克|other}。领用中化学课{e|5.1千克|other}，生物课{f|1.7千克|other}，化学课占{p|75.0%|percent}。整个学期库存始终没有超过{l|20.0千克|other}的限量。库房双人双锁，台账每周核对{g|1次|item}，{h|19周|item}共核对{i|19次|item}，其中{j|2次|item}发现记录漏签，漏签率{q|10.5%|percent}，已补签。"""),
[("most","a","l"),("lin","d","+a +b -c"),("sum","c","e f"),("share","e","c","p"),("most","d","l"),("prod","i","g h"),("share","j","i","q"),("bound","c","a")],
[error("bound-exceeded","a","l",[0],None,"学期初22.4千克已高于20.0千克","limit against the figure",2,"学期初曾超过限量，期末降到限量以内")],
scope=[("share","f","c","p"),("diff","a","c","d")])

passage("drain-metres", """雨污分流工程交底：
　　一、新建雨水管{a|1.2|other}公里，由东段{b|420米|other}、西段{c|460米|other}、操场段{d|320米|other}组成；污水管{e|680米|other}。
　　二、检查井按每{f|40米|other}一座设置，雨水管设{g|30座|item}，污水管设{h|17座|item}，共{i|47座|item}。
　　三、上述{j|1,020米|other}雨水管单价每米{k|380元|CNY}，计{m|45.6万元|CNY}；污水管单价每米{o|450元|CNY}，计{p|30.6万元|CNY}；检查井每座{q|2,600元|CNY}，计{r|12.2万元|CNY}；总价{t|88.4万元|CNY}。""",
[("sum","j","b c d"),("prod","j","a","1000"),("prod","m","j k"),("avg","j","f","g"),("expr","(b+c+d)/1000","a"),("avg","e","f","h"),("sum","i","g h"),("prod","p","e o"),("prod","r","i q"),("sum","t","m p r")],
[error("restatement-mismatch sum-mismatch","j","a b c d k m g f",[0,1,2,3],("1,200米","other"),"三段相加1200米，合1.2公里；45.6万元也按1200米","transposed digits",3)],
scope=[("prod","m","e k"),("avg","e","f","g")])

passage("spares-two-percent", """单人课桌采购数量说明：计划新增学生{a|1,200人|student}，一人一套，另按{p|2%|percent}留备件{b|24套|item}，共采购{c|1,224套|item}，故采购数大于学生数。单价{d|215.00元|CNY}，总价{e|26.32万元|CNY}。到货{f|1,224套|item}，验收时{g|6套|item}漆面划伤，退换后全部合格，一次验收合格率{q|99.5%|percent}。发放{h|1,187套|item}（报到学生数），余{i|37套|item}入库，比原定备件多{j|13套|item}，因为有{k|13名|student}学生没来报到。""",
[("share","b","a","p"),("sum","c","a b"),("prod","e","c d"),("same","c","f"),("expr","(f-g)/f*100","q"),("diff","f","h","i"),("diff","i","b","j"),("diff","a","h","k"),("same","j","k"),("below","a","c")],
scope=[("same","a","c"),("prod","e","a d"),("same","b","i")], hard="采购数大于学生数，含2%备件")

passage("completion-inverted", half("""“校校通”二期完成情况：计划安装{a|240间|classroom}，实际安装{b|198间|classroom}，完成率{p|121.2%|percent}，剩余{c|42间|classroom}占计划{q|17.5%|percent}，因墙体加固推迟到寒假。已安装的{b2|198间|classroom}分布在{d|33所|school}学校，校均{v|6间|classroom}；安装费每间{e|2,850元|CNY}，已付{f|50.8万元|CNY}，占应付{g|56.4万元|CNY}的{r|90.1%|percent}，剩余{h|5.6万元|CNY}作质保金。"""),
[("share","b","a","p"),("hundred","p q"),("diff","a","b","c"),("share","c","a","q"),("same","b","b2"),("avg","b2","d","v"),("prod","g","b2 e"),("share","f","g","r"),("diff","g","f","h"),("bound","b","a"),("bound","f","g")],
[error("share-mismatch","p","b a q",[0,1],("82.5%","percent"),"198除以240为82.5%，121.2%是计划除以实际","numerator and denominator exchanged",1)],
scope=[("share","c","b","q"),("prod","g","a e")])

passage("recounted-first", """更正说明：上月通报“未配心理辅导室学校{a|37所|school}”，经逐校核对，其中{b|2所|school}为同一学校新旧名称重复，更正为{c|35所|school}，以下均按更正数。{c2|35所|school}中，初中{d|6所|school}，小学{e|29所|school}；占应配学校{f|140所|school}的{p|25%|percent}，已配{g|105所|school}，占{q|75%|percent}。年内补配{h|21所|school}，补配后未配学校占比降到{r|10%|percent}，下降{s|15个百分点|percentage-point}。上月通报的占比{t|26.4%|percent}同时作废。""",
[("diff","a","b","c"),("same","c","c2"),("sum","c2","d e"),("share","c","f","p"),("share","g","f","q"),("hundred","p q"),("diff","f","c","g"),("sharediff","c","h","f","r"),("diff","p","r","s"),("share","a","f","t"),("trend","down","p r"),("bound","h","c")],
scope=[("same","a","c"),("share","h","f","r"),("same","t","p")], hard="更正前后的数并列，前数已作废")

passage("resurvey-old-figure", """产权复核：北门仓库原登记{a|3,640平方米|other}，实地复测为{b|3,460平方米|other}，少{c|180平方米|other}，系外廊未封闭部分原按全面积计入。全校登记总面积复核后为{d|52,000平方米|other}，按复测数计，仓库占{p|7.0%|percent}。教学楼{e|21,840平方米|other}，占{q|42.0%|percent}；宿舍{f|16,120平方米|other}，占{r|31.0%|percent}；食堂及其他{g|10,580平方米|other}，占{s|20.3%|percent}。仓库年租金原为{h|10.92万元|CNY}，每平方米{i|30.00元|CNY}，按复测面积应调为{j|10.38万元|CNY}，退还{k|0.54万元|CNY}。""",
[("share","b","d","p"),("hundred","p q r s"),("diff","a","b","c"),("sum","d","b e f g"),("share","e","d","q"),("share","f","d","r"),("share","g","d","s"),("prod","h","a i"),("prod","j","b i"),("diff","h","j","k"),("prod","k","c i")],
[error("share-mismatch","p","b d q r s",[0,1],("6.7%","percent"),"3460占52000为6.7%，7.0%用的是复测前的3640","superseded figure used",2)],
scope=[("sum","d","a e f g"),("prod","h","b i")])

passage("construction-report", """2023年教育基本建设工作报告（节选）
全年实施项目{a|86个|item}，续建{b|31个|item}，新建{c|55个|item}；总投资{d|4.32亿元|CNY}，完成{e|3.24亿元|CNY}，完成率{p|75.0%|percent}。
校舍方面，竣工{f|9.6万平方米|other}，比上年的{g|8.0万平方米|other}增长{q|20.0%|percent}；新增学位{h|5,280个|place}，其中小学{i|3,120个|place}、初中{j|2,160个|place}，小学占{r|59.1%|percent}。
装备方面，投入{k|5,400万元|CNY}，占完成投资的{s|12.5%|percent}。网络方面，投入{m|2,916万元|CNY}，占完成投资的{t|9.0%|percent}；两项合计{v|8,316万元|CNY}。
存在问题：投资完成率{p2|72.5%|percent}仍然不高；新建项目开工{n|49个|item}，开工率{u|89.1%|percent}，还有{o|9个|item}没有开工。""",
[("share","k","e","s"),("same","p","p2"),("diff","c","n","o"),("sum","a","b c"),("share","e","d","p"),("growth","f","g","q"),("sum","h","i j"),("share","i","h","r"),("share","m","e","t"),("sum","v","k m"),("share","n","c","u"),("bound","e","d"),("bound","n","c"),("share","e","d","p2")],
[error("share-mismatch","s","k e",[0],("16.7%","percent"),"5400万占3.24亿为16.7%，12.5%是占总投资","wrong denominator",2),
 error("restatement-mismatch","p2","p e d",[1,13],("75.0%","percent"),"前面为75.0%，3.24占4.32也是75.0%","restated figure",5),
 error("difference-mismatch","o","c n",[2],("6个","item"),"55减49为6","wrong digit",4)],
scope=[("share","m","d","t"),("growth","h","i","q"),("share","n","a","u")])

passage("merge-vote", """柳湾教学点去留座谈记录。应到村民代表{a|45人|person}，实到{b|39人|person}，到会率{p|86.7%|percent}；赞成并入中心校{c|27人|person}，反对{d|9人|person}，弃权{e|3人|person}。赞成的占实到{q|69.2%|percent}，按约定须达到应到人数的三分之二即{f|30人|person}方为通过，现差{g|3人|person}，未通过，教学点保留。目前教学点有学生{h|14人|student}、教师{i|3人|person}，生师比{r|4.7:1|ratio}，一年运转经费{j|6.3万元|CNY}，生均{k|4,500元|CNY}，为全县小学生均{m|1,500元|CNY}的{o|3倍|ratio}。""",
[("share","b","a","p"),("sum","b","c d e"),("share","c","b","q"),("expr","a*2/3","f"),("diff","f","c","g"),("ratio","h","i","r"),("avg","j","h","k"),("multiple","k","m","o"),("below","c","f"),("bound","b","a")],
scope=[("share","c","a","q"),("avg","j","i","k"),("sum","a","c d e")], hard="赞成占实到近七成而未通过，门槛按应到人数")

passage("district-table-text", """附表2 学生宿舍情况
片区	寄宿生（人）	床位（张）	宿舍（间）
东片	{a1|1,450|student}	{b1|1,520|item}	{c1|190|classroom}
西片	{a2|980|student}	{b2|1,040|item}	{c2|130|classroom}
北片	{a3|1,260|student}	{b3|1,280|item}	{c3|160|classroom}
合计	{a|3,690|student}	{b|3,840|item}	{c|480|classroom}
由附表2可见，床位最紧的是北片，寄宿生{d|1,620人|student}、床位{e|1,280张|item}，只余{f|20张|item}；最宽的是东片，余{g|70张|item}；西片余{h|60张|item}。{n|三片|item}都是每间{k|8张|item}床，平均每间住{v|7.7人|student}，床位使用率{p|96.1%|percent}，北片高达{q|98.4%|percent}。""",
[("same","a3","d"),("diff","e","d","f"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("same","b3","e"),("diff","b3","a3","f"),("diff","b1","a1","g"),("diff","b2","a2","h"),("avg","b1","c1","k"),("avg","b2","c2","k"),("avg","b3","c3","k"),("avg","b","c","k"),("avg","a","c","v"),("share","a","b","p"),("share","a3","b3","q"),("share","d","e","q"),("bound","d","e"),("smallest","f","g h"),("largest","g","f h"),("count","n",3)],
[error("restatement-mismatch difference-mismatch","d","a3 e f q",[0,1,16,17],("1,260人","student"),"表中北片为1260人，只余20张也按1260人","transposed digits",2)],
scope=[("share","a1","b1","p"),("avg","a3","c3","v")])

passage("solar-split", """职教中心屋顶光伏{!year|首}年运行：装机{a|140.0|other}千瓦，发电{b|16.8万|other}千瓦时，每千瓦年发电{c|1,200|other}千瓦时；自发自用{d|12.6万|other}千瓦时，余电上网{e|4.2万|other}千瓦时，自用与上网之比为{r|70:30|ratio}。自用电按{f|0.65元|CNY}计，抵电费{g|8.19万元|CNY}；上网电按{h|0.40元|CNY}计，收入{i|1.68万元|CNY}；合计收益{j|9.87万元|CNY}，扣除运维{k|1.27万元|CNY}，净收益{m|8.60万元|CNY}。投资{n|60.2万元|CNY}，静态回收期{o|7.0年|other}。""",
[("split","d","e","r"),("avg","b","a","c"),("sum","b","d e"),("prod","g","d f"),("prod","i","e h"),("sum","j","g i"),("diff","j","k","m"),("avg","n","m","o")],
[error("ratio-mismatch","r","d e",[0],("75:25","ratio"),"12.6对4.2为75比25，不是70比30","ratio of other figures",1)],
scope=[("avg","n","j","o"),("prod","g","b f")])

passage("mu-square-metres", """用地情况。新校址占地{a|45亩|other}，折合{b|30,000平方米|other}；其中教学区{c|12,600平方米|other}，运动区{d|9,900平方米|other}，生活区{e|4,500平方米|other}，绿化{f|3,000平方米|other}，教学区占{p|42%|percent}。按规模{g|1,500人|student}计，生均用地{v|20.0平方米|other}，满足不低于{l|18.0平方米|other}的要求。老校址{h|12亩|other}即{i|8,000平方米|other}，由政府收储，每亩{j|65万元|CNY}，收入{k|780万元|CNY}，另有地上建筑补偿{m|96万元|CNY}。新址面积数字是老址的{q|3.75倍|ratio}，亩数与平方米数看似悬殊，只是单位不同。""",
[("prod","b","a","2000/3"),("prod","i","h","2000/3"),("sum","b","c d e f"),("share","c","b","p"),("avg","b","g","v"),("least","l","v"),("prod","k","h j"),("multiple","b","i","q"),("multiple","a","h","q")],
scope=[("same","a","b"),("avg","a","g","v"),("prod","k","a j")], hard="亩与平方米并用")

passage("two-campuses-mu", half("""用地核查表填报说明：东校区占地{a|72亩|other}，合{b|48,000平方米|other}，学生{c|2,400人|student}，生均{d|20.0平方米|other}；西校区占地{e|36亩|other}，合{f|42,000平方米|other}，学生{g|1,600人|student}，生均{h|15.0平方米|other}。两校区合计{i|108亩|other}、{j|72,000平方米|other}，学生{k|4,000人|student}，生均{m|18.0平方米|other}，刚好达到{l|18.0平方米|other}的下限；西校区单独看低于下限{n|3.0平方米|other}，但按规定两校区合并计算。"""),
[("prod","f","e","2000/3"),("sum","j","b f"),("avg","f","g","h"),("prod","b","a","2000/3"),("prod","j","i","2000/3"),("avg","b","c","d"),("sum","i","a e"),("sum","k","c g"),("avg","j","k","m"),("diff","l","h","n"),("least","l","m"),("between","m","d h"),("below","h","l")],
[error("restatement-mismatch sum-mismatch average-mismatch","f","e b j g h",[0,1,2],("24,000平方米","other"),"36亩折合24000平方米，合计与生均也按24000","transposed digits",2)],
scope=[("mean","d h","m"),("least","l","h")])

passage("rounded-restated", """大屏通告与正文的数字为何不同？大屏写“学生近{a|4.9万人|student<}、终端超{b|5,600台|item>}、生机比约{r|8.6:1|ratio}”，正文写学生{c|48,623人|student}、终端{d|5,654台|item}、生机比{s|8.60:1|ratio}，取整后一致。正文中城区学生{e|21,904人|student}，占{p|45.0%|percent}，乡镇学生{f|26,719人|student}，占{q|55.0%|percent}；城区终端{g|2,286台|item}，乡镇终端{h|3,368台|item}，城乡生机比分别为{t|9.58:1|ratio}和{u|7.93:1|ratio}，乡镇反而好于城区。""",
[("same","c","a"),("same","d","b"),("same","s","r"),("ratio","c","d","s"),("sum","c","e f"),("share","e","c","p"),("share","f","c","q"),("hundred","p q"),("sum","d","g h"),("ratio","e","g","t"),("ratio","f","h","u"),("between","s","t u"),("below","u","t"),("ratio","c","d","r")],
scope=[("mean","t u","s"),("ratio","e","h","t")], hard="同一数有约数与精确数；乡镇生机比好于城区")

passage("headline-falls-body-rises", """快讯：校园网络安全事件处置更快，全年事件数降至{a|86起|item}
据统计，去年全县教育系统发生网络安全事件{b|79起|item}，今年{c|86起|item}；其中弱口令{d|37起|item}，钓鱼邮件{e|22起|item}，网页篡改{f|8起|item}，其他{g|19起|item}，弱口令占{p|43.0%|percent}。平均处置时长由{h|6.5小时|other}压缩到{i|4.1小时|other}，缩短{j|2.4小时|other}，缩短{q|36.9%|percent}。{k|1小时|other}内响应的{m|74起|item}，响应率{r|86.0%|percent}，未按时响应的{n|12起|item}已逐一约谈。""",
[("trend","down","b a"),("same","a","c"),("sum","c","d e f g"),("share","d","c","p"),("diff","h","i","j"),("growthb","h","j","q"),("share","m","c","r"),("diff","c","m","n"),("trend","down","h i"),("largest","d","e f g")],
[error("direction-mismatch","a","b",[0],None,"79起到86起是增加，标题说降至","text against figures",2,"全年事件数升至86起")],
scope=[("growthb","i","j","q"),("share","m","b","r")])

passage("mean-of-ratios", half("""三校生机比对照：甲校学生{a1|1,200人|student}、终端{b1|200台|item}，{r1|6.0:1|ratio}；乙校学生{a2|1,600人|student}、终端{b2|200台|item}，{r2|8.0:1|ratio}；丙校学生{a3|3,000人|student}、终端{b3|300台|item}，{r3|10.0:1|ratio}。{n|三校|item}平均有两种：各校比值的平均为{m|8.0:1|ratio}，总学生{a|5,800人|student}除以总终端{b|700台|item}为{r|8.3:1|ratio}。上级报表取后者。若要全集团达到{l|8.0:1|ratio}，需终端{c|725台|item}，再添{d|25台|item}；若要{n2|三校|item}各自达到，只有丙校要添，需{e|375台|item}，再添{f|75台|item}。"""),
[("ratio","a1","b1","r1"),("ratio","a2","b2","r2"),("ratio","a3","b3","r3"),("mean","r1 r2 r3","m"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("ratio","a","b","r"),("ratio","a","l","c"),("diff","c","b","d"),("ratio","a3","l","e"),("diff","e","b3","f"),("between","r","r1 r2 r3"),("trend","up","r1 r2 r3"),("count","n",3),("same","n","n2"),("most","r2","l"),("most","r1","l")],
scope=[("mean","r1 r2 r3","r"),("same","m","r"),("most","r3","l"),("same","d","f")], hard="比值的平均与总量之比不同，两种缺口也不同")

passage("demolished-more-than-closed", """C、D级校舍处置清单（截至8月20日）：已停用{a|16栋|item}、{b|3,200平方米|other}，其中拆除{c|19栋|item}、{d|1,950平方米|other}，加固{e|6栋|item}、{f|1,250平方米|other}。拆除面积占{p|60.9%|percent}，加固面积占{q|39.1%|percent}。加固费每平方米{g|620元|CNY}，共{h|77.5万元|CNY}；拆除费每平方米{i|85元|CNY}，共{j|16.6万元|CNY}，两项{k|94.1万元|CNY}。停用期间{m|340名|student}学生借读邻校，其中{n|221名|student}走读、{o|119名|student}寄宿，走读占{r|65%|percent}。""",
[("sum","a","c e"),("bound","c","a"),("sum","b","d f"),("share","d","b","p"),("share","f","b","q"),("hundred","p q"),("prod","h","f g"),("prod","j","d i"),("sum","k","h j"),("sum","m","n o"),("share","n","m","r"),("bound","e","a"),("bound","d","b")],
[error("sum-mismatch bound-exceeded","c","a e",[0,1],("10栋","item"),"停用共16栋，其中加固6栋，拆除应为10栋","part greater than whole",1)],
scope=[("share","c","a","p"),("share","e","a","q")])

passage("orders-carried-over", """维修工单月结：9月受理{a|214件|item}，办结{b|236件|item}，办结数多于受理数，因为8月结转{c|58件|item}；应办{d|272件|item}，办结率{p|86.8%|percent}，结转10月{e|36件|item}。办结的按类别分，水电{f|102件|item}、门窗{g|61件|item}、网络{h|48件|item}、其他{i|25件|item}，水电占{q|43.2%|percent}。当月受理、当月办结的{j|183件|item}，占受理的{r|85.5%|percent}；其余{k|53件|item}为清理8月旧单，旧单还剩{m|5件|item}。""",
[("sum","d","a c"),("diff","d","b","e"),("lin","e","+c +a -b"),("share","b","d","p"),("sum","b","f g h i"),("share","f","b","q"),("share","j","a","r"),("diff","b","j","k"),("diff","c","k","m"),("lin","e","+a -j +m"),("largest","f","g h i"),("trend","down","f g h i"),("below","a","b"),("bound","b","d"),("bound","j","a"),("bound","k","c")],
scope=[("bound","b","a"),("share","j","b","r"),("share","b","a","p")], hard="办结多于受理，含上月结转")

passage("orders-october", """维修工单月结（10月）：上月结转{a|36件|item}，本月受理{b|187件|item}，应办{c|223件|item}；办结{d|195件|item}，办结率{p|87.4%|percent}，其中按时办结{e|182件|item}，按时率{q|93.3%|percent}，超时{f|13件|item}；月末结转{g|82件|item}。平均每件耗材{h|46.0元|CNY}，办结各件共用耗材{i|8,970元|CNY}，比上月的{j|10,856元|CNY}少{k|1,886元|CNY}，下降{r|17.4%|percent}。
11月安排：先清{m|28件|item}旧单，再办新单，争取旧单{n|10天|other}内清零，日均{o|2.8件|item}。""",
[("diff","c","d","g"),("lin","g","+a +b -d"),("same","g","m"),("sum","c","a b"),("share","d","c","p"),("share","e","d","q"),("diff","d","e","f"),("prod","i","d h"),("diff","j","i","k"),("growthb","j","k","r"),("avg","m","n","o"),("diff","c","d","m"),("bound","d","c"),("bound","e","d")],
[error("difference-mismatch restatement-mismatch","g","a b c d m",[0,1,2],("28件","item"),"223减195为28，下月安排也写28件","transposed digits",3)],
scope=[("share","e","c","q"),("share","d","b","p")])

passage("bid-not-lowest", """开标记录摘要：食堂设备采购，最高限价{l|96.0万元|CNY}，{n|四家|item}投标，报价依次为{a|92.4万元|CNY}、{b|88.6万元|CNY}、{c|97.2万元|CNY}、{d|90.8万元|CNY}。第{!order|三}家超过限价{e|1.2万元|CNY}，按无效标处理，有效标{m|3家|item}，有效标平均{v|90.6万元|CNY}。采用综合评分，报价{w1|30分|other}、技术{w2|50分|other}、服务{w3|20分|other}，满分{w|100分|other}；第{!order|四}家得{s1|91.6分|other}居首，报价最低的第{!order|二}家得{s2|86.3分|other}，相差{s|5.3分|other}。故中标价{f|90.8万元|CNY}并非最低，比最低报价高{g|2.2万元|CNY}，比限价低{p|5.4%|percent}。""",
[("diff","c","l","e"),("mean","a b d","v"),("sum","w","w1 w2 w3"),("diff","s1","s2","s"),("same","d","f"),("diff","f","b","g"),("expr","(l-f)/l*100","p"),("most","f","l"),("most","a","l"),("most","b","l"),("smallest","b","a c d"),("count","n",4),("count","m",3),("below","l","c"),("below","s2","s1")],
scope=[("most","c","l"),("smallest","f","a b d"),("mean","a b c d","v")], hard="综合评分，中标者并非最低价；一家无效标不计入平均")

passage("bid-said-lowest", """询价结果公告　项目：机房空调{q|14台|item}。最高限价{l|19.00万元|CNY}。{n|三家|item}报价：{a|18.64万元|CNY}、{b|17.98万元|CNY}、{c|18.26万元|CNY}，均未超过限价，平均{v|18.29万元|CNY}。按最低价原则确定第{!order|三}家为成交供应商，成交价{d|18.26万元|CNY}，为各家最低，比限价低{e|0.74万元|CNY}，降幅{p|3.9%|percent}，折合每台{f|1.34万元|CNY}。安装调试{g|7天|other}，日均{h|2台|item}；质保{i|36个月|other}，即{j|3年|other}。""",
[("smallest","d","a b c"),("avg","d","q","f"),("mean","a b c","v"),("same","c","d"),("diff","l","d","e"),("share","e","l","p"),("most","a","l"),("most","b","l"),("most","c","l"),("overn","i",12,"j"),("avg","q","g","h"),("count","n",3)],
[error("direction-mismatch","d","a b c",[0],None,"第二家17.98万元更低，第三家不是最低","wrong superlative",2,"第二家报价17.98万元最低"),
 error("average-mismatch","f","d q",[1],("1.30万元","CNY"),"18.26万元除以14台为1.30万元","wrong digit",2)],
scope=[("avg","b","q","f"),("share","e","d","p")])

passage("per-thousand-rounding", """学位供给按千人指标核算：常住人口{a|38.2万人|person}，义务教育学位{b|42,300个|place}，每千人{v|110.7个|place}。其中小学{c|28,100个|place}，每千人{w|73.6个|place}；初中{d|14,200个|place}，每千人{x|37.2个|place}。两个分项之和{y|110.8个|place}与总数{v2|110.7个|place}差{z|0.1个|place}，为进位所致。规划指标为小学每千人{l|70个|place}、初中每千人{m|35个|place}，均已达到；若看县城，常住人口{e|14.6万人|person}、小学学位{f|9,490个|place}，每千人只有{g|65.0个|place}，低于指标，要补{h|730个|place}。""",
[("per","b","a",1000,"v"),("per","c","a",1000,"w"),("per","d","a",1000,"x"),("sum","b","c d"),("sum","y","w x"),("same","v","v2"),("diff","y","v2","z"),("least","l","w"),("least","m","x"),("per","f","e",1000,"g"),("below","g","l"),("expr","e/1000*l-f","h"),("sum","v","w x"),("bound","f","c"),("bound","e","a")],
scope=[("least","l","g"),("per","f","a",1000,"g")] , hard="分项每千人数之和与总数差0.1；全县达标而县城不达标")

passage("per-thousand-decimal", """校车公里账与千人账：全县校车{a|105辆|item}，在校生{b|36,200人|student}，每千名学生拥有{v|0.29辆|item}，上年校车{c|98辆|item}、在校生{d|37,700人|student}，每千名学生{w|2.6辆|item}。校车增加{e|7辆|item}，增长{p|7.1%|percent}，学生减少{f|1,500人|student-}，两头一凑，千人拥有量提高{q|11.5%|percent}。线路总长{g|1,890公里|other}，车均{h|18公里|other}，最长的线路{i|32公里|other}、最短的{j|6公里|other}，都在单程{l|40公里|other}的限程之内。""",
[("per","a","b",1000,"v"),("growth","v","w","q"),("per","c","d",1000,"w"),("diff","a","c","e"),("growth","a","c","p"),("diff","b","d","f"),("avg","g","a","h"),("between","h","i j"),("most","i","l"),("most","j","l"),("trend","up","w v"),("growthb","c","e","p")],
[error("average-mismatch share-mismatch","v","a b w q",[0,1,10],("2.9辆","item"),"105除以36.2千为2.9，小数点错了一位，也与上年2.6辆及提高11.5%不合","power of ten",2)],
scope=[("avg","g","c","h"),("per","a","d",1000,"w")])

passage("town-few-schools-many-pupils", """校舍科提醒：全县学校{a|68所|school}，县城{b|8所|school}只占{p|11.8%|percent}，却容纳学生{c|17,390人|student}，占全县{d|37,000人|student}的{q|47.0%|percent}；县城校均{v|2,174人|student}，乡镇{e|60所|school}、{f|19,610人|student}，校均{w|327人|student}。校数占比低而学生占比高，二者不矛盾。""",
[("share","b","a","p"),("share","c","d","q"),("avg","c","b","v"),("sum","a","b e"),("sum","d","c f"),("avg","f","e","w"),("below","w","v"),("below","p","q"),("below","c","f")],
scope=[("share","c","d","p"),("avg","d","a","v")], hard="校数占比与学生占比悬殊")

passage("behind-schedule-called-ahead", """工地例会：宿舍楼合同工期{a|180天|other}，已过{b|135天|other}，时间过去{t|75.0%|percent}；主体{c|12|item}层，已完成{d|8|item}层，形象进度{p|66.7%|percent}，比时间进度快{e|8.3个百分点|percentage-point}。剩余{f|4|item}层、{g|45天|other}，平均{h|11|other}天多一层。""",
[("below","t","p"),("share","b","a","t"),("share","d","c","p"),("diff","t","p","e"),("diff","c","d","f"),("diff","a","b","g"),("avg","g","f","h")],
[error("direction-mismatch","p","t",[0],None,"66.7%低于75.0%，是落后8.3个百分点","text against figures",1,"比时间进度慢8.3个百分点")],
scope=[("share","d","c","t"),("share","g","a","p")])

passage("patrol-brief", half("""昨日巡查项目部{a|13个|item}，发现问题{b|41条|item}，平均每个{v|3.2条|item}；当日整改{c|33条|item}，未整改{d|8条|item}，整改率{p|82.5%|percent}。问题最多的工地{e|7条|item}，最少的{f|1条|item}。前日巡查{g|11个|item}、{h|28条|item}，平均{w|2.5条|item}。"""),
[("share","c","b","p"),("avg","b","a","v"),("diff","b","c","d"),("avg","h","g","w"),("between","v","e f"),("bound","c","b")],
[error("share-mismatch","p","c b",[0],("80.5%","percent"),"33除以41为80.5%","wrong digit",1)],
scope=[("share","d","b","p"),("avg","h","a","w")])

passage("boiler-to-electric", spaced("""锅炉“煤改电”账：改造前每天烧煤{a|1.2吨|other}，采暖{b|120天|other}共{c|144吨|other}，每吨{d|1,100元|CNY}，煤费{e|15.84万元|CNY}；改造后用电{f|38.4万|other}千瓦时，每千瓦时{g|0.45元|CNY}，电费{h|17.28万元|CNY}，燃料开支多了{i|1.44万元|CNY}，但不再雇司炉工，省工资{j|3.60万元|CNY}，总账仍省{k|2.16万元|CNY}。"""),
[("prod","c","a b"),("prod","e","c d"),("prod","h","f g"),("diff","h","e","i"),("diff","j","i","k"),("below","e","h"),("lin","k","+e +j -h")],
scope=[("prod","h","f d"),("sum","k","i j")], hard="电费高于煤费而总账节省")

passage("hotline-lamps-water", """热线答复汇编（第{!no|7}期）
问：孩子的教室怎么还没换护眼灯？
答：全县应改造教室{a|1,860间|classroom}，已改{b|1,674间|classroom}，占{p|90.0%|percent}。您孩子的学校{c|24间|classroom}中改了{d|18间|classroom}，占{q|75.0%|percent}，比全县低{e|15.0个百分点|percentage-point}，余下{f|6间|classroom}国庆期间完成。
问：是不是全县最后都能换完？
答：不是。全县还剩{g|186间|classroom}，明年完成{h|120间|classroom}；另外{i|66间|classroom}所在村小已列入撤并计划，不再改造，所以最终改造率是{r|96.5%|percent}，不会到{s|100%|percent}。若把这{i2|66间|classroom}从应改数中剔除，应改{j|1,794间|classroom}，则为{t|100%|percent}。
问：学校饮水机够吗？
答：按{k|40人|student}一台配，在校{m|1,120人|student}，应配{n|28台|item}，现有{o|26台|item}，缺{u|2台|item}，新机已在路上。""",
[("share","b","a","p"),("share","d","c","q"),("diff","p","q","e"),("diff","c","d","f"),("diff","a","b","g"),("sum","g","h i"),("sharesum","b h","a","r"),("same","i","i2"),("diff","a","i2","j"),("sharesum","b h","j","t"),("sum","j","b h"),("avg","m","k","n"),("diff","n","o","u"),("below","r","s"),("same","s","t"),("bound","d","c"),("bound","b","a"),("share","j","a","r"),("diff","a","i","j")],
scope=[("share","b","j","p"),("share","d","a","q"),("same","r","t")], hard="改造率有两个分母；撤并村小不改，改不到百分之百")

passage("area-table-notes", """附表　四校校舍达标情况
学校	建筑面积（平方米）	学生（人）	生均（平方米）
甲小	{a1|6,840|other}	{b1|720|student}	{v1|9.5|other}
乙小	{a2|5,280|other}	{b2|480|student}	{v2|11.0|other}
丙中	{a3|9,660|other}	{b3|1,150|student}	{v3|8.4|other}
丁中	{a4|3,744|other}	{b4|312|student}	{v4|10.2|other}
合计	{a|25,524|other}	{b|2,662|student}	{v|9.6|other}
注：
1.标准为生均{l|9.0平方米|other}，{n|三所|school}达标，丙中不达标。
2.生均最高的丁中比最低的丙中多{d|3.6平方米|other}。
3.丙中要达标，按现有学生须增建{e|960平方米|other}；也可分流学生{f|77人|student}，分流后为{g|1,073人|student}、生均{h|9.0平方米|other}。
4.合计生均按{b0|2,626名|student}学生计算。""",
[("avg","a4","b4","v4"),("largest","v4","v1 v2 v3"),("diff","v4","v3","d"),("expr","b3*l-a3","e"),("same","b","b0"),("avg","a1","b1","v1"),("avg","a2","b2","v2"),("avg","a3","b3","v3"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("avg","a","b","v"),("smallest","v3","v1 v2 v4"),("least","l","v1"),("least","l","v2"),("least","l","v4"),("below","v3","l"),("count","n",3),("diff","b3","f","g"),("avg","a3","g","h"),("between","v","v1 v2 v3 v4"),("least","l","h"),("same","h","l")],
[error("average-mismatch table-mismatch direction-mismatch","v4","a4 b4 v1 v2 v3 d",[0,1,2],("12.0","other"),"3744除以312为12.0，注2也说丁中最高、多3.6","wrong digit",2),
 error("difference-mismatch","e","b3 l a3",[3],("690平方米","other"),"1150乘9.0减9660为690","transposed digits",3),
 error("restatement-mismatch","b0","b",[4],("2,662名","student"),"表中合计2662，四校相加也是2662","transposed digits",4)] ,
scope=[("mean","v1 v2 v3 v4","v"),("avg","a3","b4","v3")])

passage("settlement-client-supplied", """竣工结算汇总说明
土建{a|312.60万元|CNY}、安装{b|84.30万元|CNY}、装饰{c|126.10万元|CNY}、室外{d|47.00万元|CNY}，{n|四项|item}不含税小计{e|570.00万元|CNY}；按{r|9.00%|percent}计税{f|51.30万元|CNY}，含税{g|621.30万元|CNY}。送审含税{h|648.20万元|CNY}，核减{i|26.90万元|CNY}，核减率{p|4.15%|percent}。
甲供材{j|58.80万元|CNY}（含税）已由建设单位直接付给厂家，从含税价中扣回，施工单位结算额为{k|562.50万元|CNY}；质保金按结算额的{s|3.00%|percent}扣{m|16.88万元|CNY}，已付{o|480.00万元|CNY}，本次应付{q|65.62万元|CNY}。
建筑面积{t|2,600平方米|other}，单方造价按含税价计{v|2,390元|CNY}（甲供材也是造价的一部分，不扣）。由此，结算额、造价、应付款是{u|三个|item}不同的数，请勿混用。""",
[("sum","e","a b c d"),("prod","f","e r","1/100"),("sum","g","e f"),("diff","h","g","i"),("share","i","h","p"),("diff","g","j","k"),("prod","m","k s","1/100"),("lin","q","+k -m -o"),("avg","g","t","v"),("count","n",4),("count","u",3),("bound","g","h"),("bound","o","k"),("largest","a","b c d"),("share","f","e","r")],
scope=[("prod","m","g s","1/100"),("avg","k","t","v"),("prod","f","g r","1/100"),("lin","q","+g -m -o")], hard="含税价、扣甲供后的结算额、应付款三个基数")

passage("places-three-years", """关于学位建设情况的报告（送审稿）
一、{n|三年|other}新增学位{a|6,750个|place}，2021年、2022年、2023年依次为{b|1,800个|place}、{c|2,250个|place}、{d|2,700个|place}，每年比上年多{e|450个|place}，2023年比2021年增长{p|50.0%|percent}。
二、大班额2020年末{f|186个|class}，占教学班{g|2,214个|class}的{q|8.4%|percent}；2023年末{h|27个|class}，占{i|2,436个|class}的{r|1.1%|percent}，减少{j|195个|class}，降幅{s|85.5%|percent}，占比下降{t|7.3个百分点|percentage-point}。
三、{n2|三年|other}投入{k|4.05亿元|CNY}，其中上级{m|1.62亿元|CNY}、县级{o|2.43亿元|CNY}，分别占{u|40.0%|percent}和{v|60.0%|percent}，平均每个学位{w|0.6万元|CNY}。
四、今后{x|两年|other}，在已增{y|6,570个|place}学位的基础上，每年再增{z|1,900个|place}，{zz|五年|other}合计达到{za|10,550个|place}。""",
[("avg","k","a","w"),("diff","f","h","j"),("growthb","f","j","s"),("same","a","y"),("sum","a","b c d"),("diff","c","b","e"),("diff","d","c","e"),("growth","d","b","p"),("trend","up","b c d"),("share","f","g","q"),("share","h","i","r"),("diff","q","r","t"),("expr","(f-h)/f*100","s"),("same","n","n2"),("sum","k","m o"),("share","m","k","u"),("share","o","k","v"),("hundred","u v"),("sum","zz","n x"),("expr","a+x*z","za"),("count","n",3),("trend","down","q r"),("below","m","o")],
[error("average-mismatch","w","k a",[0],("6.0万元","CNY"),"4.05亿元除以6750为6.0万元，小数点错了一位","power of ten",3),
 error("difference-mismatch","j","f h s",[1,2],("159个","class"),"186减27为159，降幅85.5%也合159","transposed digits",2),
 error("restatement-mismatch","y","a",[3],("6,750个","place"),"前面为6750，合计10550也按6750","transposed digits",6)],
scope=[("share","h","g","r"),("growth","c","b","p")])

passage("repair-fund-letter", """校长您好：来信收悉。贵校反映维修经费少拨，核查如下。标准为每生{a|90元|CNY/student}，贵校现有学生{b|1,260人|student}，照此应为{c|11.34万元|CNY}，实际到账{d|10.08万元|CNY}，相差{e|1.26万元|CNY}。差额不是克扣：年初核拨时用的是上年学生数{f|1,120人|student}，今年学生增加{g|140人|student}，增长{p|11.1%|percent}，增加部分的{e2|1.26万元|CNY}随年中调整补拨。
贵校已报支出：屋面防水{h|420平方米|other}，每平方米{i|85.00元|CNY}，{j|3.57万元|CNY}；门窗{k|36|item}樘，每樘{m|480.00元|CNY}，{n|1.73万元|CNY}；水电改造{o|2.40万元|CNY}；操场修补{q|2.38万元|CNY}；合计{r|10.08万元|CNY}，与到账数相等。其中防水占{s|35.4%|percent}，门窗占{t|17.2%|percent}，水电占{u|32.8%|percent}，操场占{v|23.6%|percent}。补拨款到账后，请优先用于厕所。""",
[("growth","b","f","p"),("growthb","f","g","p"),("share","o","r","u"),("hundred","s t u v"),("prod","c","b a"),("prod","d","f a"),("diff","c","d","e"),("diff","b","f","g"),("same","e","e2"),("prod","e","g a"),("prod","j","h i"),("prod","n","k m"),("sum","r","j n o q"),("same","d","r"),("share","j","r","s"),("share","n","r","t"),("share","q","r","v")],
[error("growth-mismatch","p","b f g",[0,1],("12.5%","percent"),"140应除以上年1120，11.1%除的是今年1260","later divided instead of earlier",2),
 error("share-mismatch","u","o r s t v",[2,3],("23.8%","percent"),"2.40占10.08为23.8%，四项占比之和也应为100%","transposed digits",2)],
scope=[("prod","d","b a"),("same","c","d"),("share","o","c","u")])

passage("donated-over-quota", """触控一体机配备核对（台）
学校 | 应配 | 实配 | 配备率
甲小 | {a1|40|item} | {b1|46|item} | {p1|115.0%|percent}
乙小 | {a2|55|item} | {b2|52|item} | {p2|94.5%|percent}
丙中 | {a3|80|item} | {b3|80|item} | {p3|100.0%|percent}
丁中 | {a4|65|item} | {b4|58|item} | {p4|89.2%|percent}
合计 | {a|240|item} | {b|236|item} | {p|98.3%|percent}
表注：甲小多出的{c|6台|item}为企业定向捐赠，不得调拨，所以虽然合计只差{d|4台|item}，实际要补的是乙小{e|3台|item}、丁中{f|7台|item}，共{g|10台|item}。扣除捐赠后实配{h|230台|item}，配备率{q|95.8%|percent}。达标（含超配）的{i|2所|school}，占{j|4所|school}学校的{r|50%|percent}。补齐按每台{k|1.35万元|CNY}计，需{m|13.5万元|CNY}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","b","a","p"),("diff","b1","a1","c"),("diff","a","b","d"),("diff","a2","b2","e"),("diff","a4","b4","f"),("sum","g","e f"),("diff","g","c","d"),("diff","b","c","h"),("share","h","a","q"),("share","i","j","r"),("prod","m","g k"),("diff","a","h","g"),("count","j",4),("count","i",2),("between","p","p1 p2 p3 p4")],
scope=[("bound","b1","a1"),("max100","p1"),("prod","m","d k"),("mean","p1 p2 p3 p4","p")], hard="配备率超过百分之百（捐赠）；净差4台而须补10台")

passage("half-year-bills", """上半年电费分析。1月至6月电费依次为{a1|3.2万元|CNY}、{a2|2.1万元|CNY}、{a3|3.0万元|CNY}、{a4|2.8万元|CNY}、{a5|3.4万元|CNY}、{a6|4.1万元|CNY}，合计{a|18.2万元|CNY}，月均{v|3.1万元|CNY}；用电量依次为{b1|5.0万|other}、{b2|3.3万|other}、{b3|4.7万|other}、{b4|4.4万|other}、{b5|5.3万|other}、{b6|6.4万|other}千瓦时，合计{b|29.1万|other}千瓦时。6月最高，2月最低，因为放寒假；4月以后逐月上升，与开空调有关。一季度{c|8.3万元|CNY}，二季度{d|10.3万元|CNY}，二季度比一季度增长{p|24.1%|percent}。上年同期电费{e|17.4万元|CNY}，今年多{f|1.2万元|CNY}，增长{q|6.5%|percent}。""",
[("sum","a","a1 a2 a3 a4 a5 a6"),("sum","a","c d"),("diff","a","e","f"),("growthb","e","f","q"),("mean","a1 a2 a3 a4 a5 a6","v"),("sum","b","b1 b2 b3 b4 b5 b6"),("largest","a6","a1 a2 a3 a4 a5"),("smallest","a2","a1 a3 a4 a5 a6"),("trend","up","a4 a5 a6"),("sum","c","a1 a2 a3"),("sum","d","a4 a5 a6"),("growth","d","c","p"),("largest","b6","b1 b2 b3 b4 b5"),("smallest","b2","b1 b3 b4 b5 b6"),("trend","up","b4 b5 b6"),("between","v","a1 a2 a3 a4 a5 a6"),("overn","a",6,"v"),("growth","a","e","q")],
[error("sum-mismatch","a","a1 a2 a3 a4 a5 a6 c d e f v q",[0,1,2,16,17],("18.6万元","CNY"),"六个月相加18.6万元，两季相加也是18.6万元","wrong digit",2),
 error("growth-mismatch","q","e f a",[3,17],("6.9%","percent"),"应以上年同期17.4万元为基数，6.5%除的是今年","later divided instead of earlier",2)],
scope=[("share","d","a","p"),("growth","a6","a4","p")])

passage("two-groups-one-room", """机房排课说明：机房学生机{a|50台|item}，最大的班{b|54人|student}，看似不够一人一机，实行分组上课，每班分{c|2组|item}，大班每组{d|27人|student}，因此人人有机，还空{e|23台|item}。全校{f|18个|class}班，每组每周{g|1节|item}，共{h|36节|item}，由{i|3名|person}教师承担，每人{j|12节|item}。""",
[("avg","b","c","d"),("diff","a","d","e"),("prod","h","f c g"),("avg","h","i","j"),("most","d","a")],
scope=[("bound","b","a"),("prod","h","f g")], hard="班级人数多于机器，分组后够用")

passage("drill-seconds", """某寄宿学校应急疏散演练全年{n|4次|item}，每次{a|1,150人|person}参加，共{b|4,600人次|person-time}；用时依次为{c1|4.2分钟|other}、{c2|3.9分钟|other}、{c3|3.6分钟|other}、{c4|3.1分钟|other}，一次比一次快，平均{v|3.9分钟|other}，末次比首次缩短{d|1.1分钟|other}，即{p|26.2%|percent}。""",
[("mean","c1 c2 c3 c4","v"),("prod","b","n a"),("trend","down","c1 c2 c3 c4"),("diff","c1","c4","d"),("growthb","c1","d","p"),("count","n",4),("between","v","c1 c2 c3 c4")],
[error("average-mismatch","v","c1 c2 c3 c4",[0],("3.7分钟","other"),"四次相加14.8，平均3.7分钟","wrong digit",1)],
scope=[("growthb","c4","d","p")])

passage("water-dispensers-enough", """直饮水工程自评：全校安装饮水机{a|36台|item}，每台最多供{b|45人|student}，可供{c|1,620人|student}，在校学生{d|1,710人|student}，已能满足全体学生需要。水质检测{e|4次|item}，每次{f|12项|item}，共{g|48项|item}，其中{h|47项|item}合格，合格率{p|97.9%|percent}，不合格的{i|1项|item}为管网末端余氯，换芯后复检合格。每台年滤芯费{j|650元|CNY}，全年{k|2.34万元|CNY}，生均{m|13.7元|CNY}。""",
[("bound","d","c"),("prod","c","a b"),("prod","g","e f"),("share","h","g","p"),("diff","g","h","i"),("prod","k","a j"),("avg","k","d","m"),("avgmost","d","a","b")],
[error("bound-exceeded","d","c a b",[0,7],None,"1710人超过可供的1620人，不能满足全体","limit against the figure",1,"尚有90名学生超出供水能力")],
scope=[("avg","k","c","m"),("share","i","g","p")])

passage("plan-revised-midyear", """关于年度计划调整的情况说明
年初下达校舍竣工计划{a|12.0万平方米|other}，其中新建{b|7.5万平方米|other}、加固{c|4.5万平方米|other}。7月因{n|两个|item}项目用地未批，核减新建{d|1.8万平方米|other}，同时追加加固{e|0.6万平方米|other}，调整后计划为{f|10.8万平方米|other}，其中新建{g|5.7万平方米|other}、加固{h|5.1万平方米|other}。
全年实际竣工{i|11.0万平方米|other}，其中新建{j|5.6万平方米|other}、加固{k|5.4万平方米|other}。对照调整后计划，完成{p|101.9%|percent}，新建完成{q|98.2%|percent}，加固完成{r|105.9%|percent}；对照年初计划，只有{s|91.7%|percent}。考核办法规定，经批准调整的，按调整后计划计分，故本项得满分；新建少完成的{m|0.1万平方米|other}结转下年，与加固超出的{o|0.3万平方米|other}相抵，仍净超{t|0.2万平方米|other}。""",
[("sum","a","b c"),("lin","f","+a -d +e"),("sum","f","g h"),("diff","b","d","g"),("sum","h","c e"),("sum","i","j k"),("share","i","f","p"),("share","j","g","q"),("share","k","h","r"),("share","i","a","s"),("diff","g","j","m"),("diff","k","h","o"),("diff","o","m","t"),("diff","i","f","t"),("between","p","q r"),("bound","f","a")],
scope=[("share","i","a","p"),("share","j","b","q"),("share","k","c","r"),("least","a","i")], hard="年初计划与调整后计划并存，按后者考核；总体超额而新建欠额")

passage("bandwidth-mail", """收件人：各校信息化管理员
主题：本周带宽扩容窗口
各位老师，{a|84所|school}学校分{n|三批|item}扩容：周一{b|26所|school}，周二{c|31所|school}，周三{d|27所|school}。扩容后每校由{e|200M|Mbps}升到{f|500M|Mbps}，合计由{g|16.8G|Mbps}升到{h|42.0G|Mbps}，总量为原来的{k|2.5倍|ratio}。核心交换机上联为{i|40.0G|Mbps}，按{m|60%|percent}的并发率估算需要{j|25.2G|Mbps}，占上联{p|63%|percent}，不必同步升级。第{!order|二}批有{o|4所|school}学校停电改到周四，所以周二实际扩容{q|27所|school}，全部完成的总数不变。""",
[("sum","a","b c d"),("prod","g","a e"),("prod","h","a f"),("multiple","h","g","k"),("prod","j","h m","1/100"),("share","j","i","p"),("diff","c","o","q"),("count","n",3),("bound","j","i"),("multiple","f","e","k"),("trend","up","e f"),("trend","up","g h")],
scope=[("bound","h","i"),("sum","a","b q d"),("same","c","q")], hard="总接入大于上联，按并发率估算；周二实际少四所而总数不变")

passage("aligned-toilets", """各镇学校厕所改造完成数（座）
镇        任务    完成    完成率
东塘      {a1|24|item}      {b1|24|item}     {p1|100.0%|percent}
南岗      {a2|18|item}      {b2|15|item}     {p2|83.3%|percent}
石门      {a3|32|item}      {b3|29|item}     {p3|90.6%|percent}
白沙      {a4|26|item}      {b4|22|item}     {p4|86.4%|percent}
合计     {a|100|item}      {b|90|item}     {p|90.0%|percent}
石门完成数最多，但完成率居第{!rank|二}；完成率最低的是南岗。未完成的{c|10座|item}中，南岗{d|3座|item}、石门{e|3座|item}、白沙{f|4座|item}。追加投资{g|38.0万元|CNY}，每座{h|3.8万元|CNY}，全部补完后完成率为{q|100%|percent}。""",
[("share","b4","a4","p4"),("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b","a","p"),("largest","b3","b1 b2 b4"),("smallest","p2","p1 p3 p4"),("diff","a","b","c"),("diff","a2","b2","d"),("diff","a3","b3","e"),("diff","a4","b4","f"),("sum","c","d e f"),("avg","g","c","h"),("sharesum","b c","a","q"),("trend","down","p1 p3"),("between","p","p1 p2 p3 p4"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b","a")],
[error("share-mismatch table-mismatch","p4","b4 a4",[0],("84.6%","percent"),"22除以26为84.6%","transposed digits",1)],
scope=[("share","c","b","p"),("share","b3","b","p3")])

passage("route-survey-five", """校车线路勘查记录。{n|五条|item}拟开线路，里程依次为{a1|12.4公里|other}、{a2|9.6公里|other}、{a3|15.8公里|other}、{a4|7.2公里|other}、{a5|11.0公里|other}，共{a|56.0公里|other}，平均{v|11.2公里|other}；乘车学生依次为{b1|31人|student}、{b2|28人|student}、{b3|36人|student}、{b4|18人|student}、{b5|27人|student}，共{b|140人|student}。
路况方面，第{!order|三}条线有{c|3.4公里|other}山路临崖无护栏，占该线{p|21.5%|percent}，护栏未装前暂不开通，先开{d|四条|item}，里程{e|40.2公里|other}，乘车{f|104人|student}，占拟乘车学生的{q|74.3%|percent}；该线{g|36人|student}由学校安排临时寄宿。
车速按山区{!speed|30}公里时速控制，最长的第{!order|三}条单程约需{h|32分钟|other}，最短的第{!order|四}条约需{i|14分钟|other}，都没有超过单程{l|40分钟|other}的上限。""",
[("sum","a","a1 a2 a3 a4 a5"),("mean","a1 a2 a3 a4 a5","v"),("avg","a","n","v"),("sum","b","b1 b2 b3 b4 b5"),("share","c","a3","p"),("diff","a","a3","e"),("sum","e","a1 a2 a4 a5"),("diff","b","b3","f"),("sum","f","b1 b2 b4 b5"),("share","f","b","q"),("same","b3","g"),("largest","a3","a1 a2 a4 a5"),("smallest","a4","a1 a2 a3 a5"),("expr","a3/30*60","h"),("expr","a4/30*60","i"),("most","h","l"),("most","i","l"),("count","n",5),("count","d",4),("largest","b3","b1 b2 b4 b5"),("sum","b","f g"),("overn","a",5,"v")],
scope=[("share","c","a","p"),("sum","e","a1 a2 a3 a4"),("same","n","d")], hard="拟开五条、先开四条；时长由里程与时速得出")

passage("cagr-three-years", """“十四五”规划中期评估（网络部分）：2020年末学校互联网出口总带宽{a|32.0G|Mbps}，规划2025年达到{b|80.0G|Mbps}，相当于年均增长{p|20.1%|percent}。2023年末实际{c|60.0G|Mbps}，{n|三年|other}年均增长{q|23.3%|percent}，快于规划要求，已完成规划增量{d|48.0G|Mbps}的{r|58.3%|percent}，为规划目标的{s|75.0%|percent}；剩余{e|20.0G|Mbps}分{m|两年|other}完成，每年{f|10.0G|Mbps}，年均只需增长{t|15.5%|percent}。同期终端由{g|1.60万台|item}增加到{h|2.50万台|item}，每台可用带宽由{i|2.00M|Mbps}提高到{j|2.40M|Mbps}，提高{u|16.7%|percent}。""",
[("growth","j","i","u"),("diff","b","a","d"),("sharediff","c","a","d","r"),("cagrv",5,"b","a","p"),("cagrv",3,"c","a","q"),("share","c","b","s"),("diff","b","c","e"),("overn","e",2,"f"),("prod","e","m f"),("cagrv",2,"b","c","t"),("avg","a","g","i"),("avg","c","h","j"),("trend","up","a c b"),("below","t","p"),("below","p","q"),("trend","up","g h"),("trend","up","i j")],
[error("growth-mismatch","u","j i",[0],("20.0%","percent"),"2.40对2.00提高20.0%，16.7%除的是后一个数","later divided instead of earlier",1)],
scope=[("share","c","d","r"),("growth","b","a","p")])

passage("kitchen-shared", """集中供餐说明：{a|9个|school}教学点不设食堂，由{b|3个|school}中心校食堂配送，每个食堂负责{c|3个|school}点；配送学生{d|256人|student}，中心校本部就餐{e|1,984人|student}，共{f|2,240人|student}。食堂面积合计{g|1,680平方米|other}，若按本部学生算，生均{v|0.85平方米|other}，若连配送学生一起算，生均{w|0.75平方米|other}；标准按在堂就餐人数，即前者，不低于{l|0.80平方米|other}，合格。配送箱{h|64个|item}，每箱装{i|4份|item}，共{j|256份|item}，一人一份。送餐车{k|3辆|item}，最远{m|11公里|other}，送达时间约{o|25分钟|other~}，不超过{q|40分钟|other}。""",
[("prod","a","b c"),("sum","f","d e"),("avg","g","e","v"),("avg","g","f","w"),("least","l","v"),("prod","j","h i"),("same","d","j"),("most","o","q"),("below","w","l"),("same","b","k"),("below","w","v")],
scope=[("least","l","w"),("avg","g","d","v")], hard="生均面积两个分母，标准按在堂就餐人数")

passage("electronic-books-apart", """图书装备答疑：
1.电子图书算不算？省定标准（初中生均{l|25册|item}）只认纸质书。某初中纸质书{a|21,600册|item}、电子书{b|30,000册|item}，学生{c|900人|student}，纸质生均{v|24.0册|item}，差{d|1.0册|item}，须补{e|900册|item}；若连电子书算，生均{w|57.3册|item}，但不作达标依据。
2.剔旧怎么办？上年纸质书{f|22,350册|item}，剔旧{g|1,950册|item}，新购{h|1,200册|item}，故比上年反而少{i|750册|item}，属正常更新，剔旧率{p|8.7%|percent}，没有超过{q|10%|percent}。
3.借阅量呢？全年借出{j|16,200|item}册次，生均{k|18.0|item}册次，比上年的{m|15.0|item}册次增长{r|20.0%|percent}。""",
[("avg","a","c","v"),("diff","l","v","d"),("expr","l*c-a","e"),("prod","e","c d"),("expr","(a+b)/c","w"),("lin","a","+f -g +h"),("diff","f","a","i"),("diff","g","h","i"),("share","g","f","p"),("most","p","q"),("avg","j","c","k"),("growth","k","m","r"),("below","v","l"),("trend","down","f a")],
scope=[("avg","b","c","w"),("least","l","v"),("share","g","a","p"),("share","h","f","p")], hard="含电子书则远超标准而不算；新购后藏书仍减少")

passage("meeting-three-voices", """办公会记录
基建股：今年{a|18个|item}项目，竣工{b|11个|item}，竣工率{p|61.1%|percent}，去年同期{c|15个|item}项目竣工{d|10个|item}，竣工率{q|66.7%|percent}，同比降低{e|5.6个百分点|percentage-point-}，主要是今年项目多、开工晚。
财务股：今年拨付{f|3,960万元|CNY}，占预算{g|5,280万元|CNY}的{r|75.0%|percent}；去年同期拨付{h|3,150万元|CNY}，占{i|4,500万元|CNY}的{s|70.0%|percent}，同比提高{j|5.0个百分点|percentage-point}。
装备股：设备到货率{t|88.0%|percent}，即{k|1,232台|item}到货，订货{m|1,400台|item}，缺{o|186台|item}。
局长：竣工率和拨付率双双好于去年，装备缺口{u|168台|item}要盯紧，月底前到齐。""",
[("diff","m","k","o"),("trend","up","q p"),("same","o","u"),("share","b","a","p"),("share","d","c","q"),("diff","p","q","e"),("share","f","g","r"),("share","h","i","s"),("diff","r","s","j"),("share","k","m","t"),("trend","up","s r"),("bound","b","a"),("bound","f","g"),("diff","m","k","u")],
[error("difference-mismatch restatement-mismatch","o","m k u",[0,2],("168台","item"),"1400减1232为168，局长也说168","transposed digits",2),
 error("direction-mismatch","p","q",[1],None,"竣工率由66.7%降到61.1%，不是双双好于去年","text against figures",6,"拨付率好于去年，竣工率低于去年")],
scope=[("share","b","c","p"),("growth","f","h","r")])

passage("leaks-and-cracks", """汛期校舍巡查与修缮安排（会议材料）
一、巡查情况。7月至8月共巡查学校{a|96所|school}，屋面渗漏的{b|23所|school}，墙体裂缝的{c|17所|school}，其中{d|8所|school}既渗漏又有裂缝。需要修缮的学校共{e|40所|school}，占巡查学校的{p|33.3%|percent}；不需要修缮的{f|64所|school}。
二、修缮费用。只渗漏的{g|15所|school}，每所平均{h|9.2万元|CNY}，计{i|138.0万元|CNY}；只有裂缝的{j|9所|school}，每所平均{k|14.0万元|CNY}，计{m|126.0万元|CNY}；两样都有的{d2|8所|school}，每所平均{n|25.0万元|CNY}，计{o|200.0万元|CNY}。以上合计{q|464.0万元|CNY}，平均每所{r|14.5万元|CNY}。
三、资金来源。维修资金列支{s|300.0万元|CNY}，占{t|64.7%|percent}；彩票公益金{u|120.0万元|CNY}，占{v|25.9%|percent}；其余{w|44.0万元|CNY}由乡镇承担，占{x|9.5%|percent}。
四、时限要求。{y|21所|school}在开学前完工，其余{z|11所|school}国庆前完工。""",
[("lin","e","+b +c -d"),("share","e","a","p"),("diff","a","e","f"),("sum","e","g j d2"),("avg","q","e","r"),("sum","e","y z"),("diff","b","d","g"),("diff","c","d","j"),("same","d","d2"),("prod","i","g h"),("prod","m","j k"),("prod","o","d2 n"),("sum","q","i m o"),("sum","q","s u w"),("share","s","q","t"),("share","u","q","v"),("share","w","q","x"),("hundred","t v x"),("bound","d","c"),("between","r","h k n")],
[error("sum-mismatch","e","a b c d p f g j d2 q r y z",[0,1,2,3,4,5],("32所","school"),"23加17须减去重复的8所，为32所；33.3%、64所、14.5万元也合32所","overlap not deducted",2)],
scope=[("share","b","a","p"),("avg","q","a","r"),("share","s","u","t")])

passage("completion-points-growth", """项目管理平台月度提示：8月末设备项目验收完成率{a|60.0%|percent}，9月末{b|75.0%|percent}，一个月增长{p|15.0%|percent}；验收项目由{c|24个|item}增加到{d|30个|item}，也增长{q|25.0%|percent}，项目总数{e|40个|item}没有变。未验收的由{f|16个|item}减少到{g|10个|item}，减少{r|37.5%|percent-}。其中资料不全{h|7个|item}，占未验收的{s|70%|percent}，试运行未满{i|3个|item}，占{t|30%|percent}。""",
[("growth","b","a","p"),("share","c","e","a"),("share","d","e","b"),("growth","d","c","q"),("diff","e","c","f"),("diff","e","d","g"),("growth","g","f","r"),("sum","g","h i"),("share","h","g","s"),("share","i","g","t"),("hundred","s t"),("trend","up","a b")],
[error("growth-mismatch","p","a b",[0],("25.0%","percent"),"60.0%到75.0%提高15个百分点，增长25.0%","points called growth",1)],
scope=[("growth","d","c","p"),("share","h","e","s")])

passage("copied-row-cell", """学生宿舍空调安装统计
片区	宿舍（间）	空调（台）	其中今年装（台）
东片	{a1|164|classroom}	{b1|328|item}	{c1|112|item}
西片	{a2|138|classroom}	{b2|276|item}	{c2|96|item}
南片	{a3|152|classroom}	{b3|276|item}	{c3|140|item}
北片	{a4|96|classroom}	{b4|192|item}	{c4|52|item}
合计	{a|550|classroom}	{b|1,100|item}	{c|400|item}
各片均按每间{k|2台|item}配置。今年装的占{p|36.4%|percent}，每台{d|2,150元|CNY}，计{e|86.0万元|CNY}；往年装的{f|700台|item}，其中{g|84台|item}制冷不足，占{q|12.0%|percent}，暑期检修。""",
[("sum","b","b1 b2 b3 b4"),("prod","b3","a3 k"),("sum","a","a1 a2 a3 a4"),("sum","c","c1 c2 c3 c4"),("prod","b1","a1 k"),("prod","b2","a2 k"),("prod","b4","a4 k"),("prod","b","a k"),("share","c","b","p"),("prod","e","c d"),("diff","b","c","f"),("share","g","f","q"),("bound","c1","b1"),("bound","c2","b2"),("bound","c3","b3"),("bound","c4","b4"),("bound","c","b")],
[error("sum-mismatch table-mismatch","b3","a3 k b b1 b2 b4",[0,1],("304","item"),"152间每间2台为304台，抄了上一行的276","copied line",2)],
scope=[("share","g","b","q"),("same","b2","b1")])

passage("inverted-per-operator", """某乡镇中心校管理的专用教室情况：录播教室、计算机教室、实验室等共{a|40间|classroom}，兼职管理员{b|16名|person}，平均每名管理员负责{v|0.4间|classroom}，比全县平均{w|3.2间|classroom}轻松。管理员中教龄{!year|十}年以上的{c|10名|person}，占{p|62.5%|percent}。专用教室里计算机教室{d|12间|classroom}，每间{e|45台|item}，共{f|540台|item}；录播教室{g|6间|classroom}；其余{h|22间|classroom}为实验室及其他。全年故障报修{i|120次|item}，平均每间{x|3次|item}。""",
[("avg","a","b","v"),("share","c","b","p"),("prod","f","d e"),("sum","a","d g h"),("avg","i","a","x"),("below","v","w"),("bound","c","b")],
[error("average-mismatch","v","a b",[0],("2.5间","classroom"),"40间除以16名为每人2.5间，0.4是倒过来除的","inverted ratio",1)],
scope=[("avg","i","b","x"),("share","d","a","p")])

passage("carry-lost-meters", """给水管网改造分段长度：教学区{a|687米|other}，生活区{b|1,296米|other}，运动区{c|458米|other}，家属区{d|874米|other}，合计{e|3,215米|other}。管材损耗按{p|4%|percent}计，备料{f|3,448米|other}，单价{g|76.00元|CNY}，材料费{h|26.20万元|CNY}。生活区最长，占{q|39.1%|percent}，运动区最短，占{r|13.8%|percent}，两区相差{i|838米|other}。漏损率由改造前的{s|18.6%|percent}降到{t|7.2%|percent}，下降{u|11.4个百分点|percentage-point}，月节水{j|920吨|other}。""",
[("sum","e","a b c d"),("expr","e*(1+p/100)","f"),("share","b","e","q"),("share","c","e","r"),("prod","h","f g"),("diff","b","c","i"),("largest","b","a c d"),("smallest","c","a b d"),("diff","s","t","u"),("trend","down","s t")],
[error("sum-mismatch","e","a b c d p f q r",[0,1,2,3],("3,315米","other"),"四段相加为3315米，少进了一位","carry lost",1)] ,
scope=[("share","a","e","q"),("growth","f","a","p")])

passage("base-2019-2020", """生均教学设备值变化：2019年{a|1,850元|CNY/student}，2020年{b|2,035元|CNY/student}，2021年{c|2,220元|CNY/student}，2023年{d|2,590元|CNY/student}。2023年比2019年增长{p|27.3%|percent}，比2021年增长{q|16.7%|percent}，{n|四年|other}共增加{e|740元|CNY/student}，年均增加{f|185元|CNY/student}。以2023年学生{g|24,000人|student}计，设备总值{h|6,216万元|CNY}；低于{l|2,000元|CNY/student}的学校由{i|19所|school}减到{j|5所|school}，减少{k|14所|school}。""",
[("growth","d","a","p"),("growth","d","c","q"),("diff","d","a","e"),("overn","e",4,"f"),("prod","h","g d"),("diff","i","j","k"),("trend","up","a b c d"),("trend","down","i j"),("avg","e","n","f"),("const","n",4,4)],
[error("growth-mismatch","p","d a",[0],("40.0%","percent"),"2590对2019年的1850增长40.0%，27.3%是以2020年为基数","wrong base year",1)],
scope=[("growth","d","c","p"),("growth","c","a","q")])

passage("below-own-minimum", """小班化试点通报：某小学{n|五个|item}年级共{a|15个|class}班，最少的班{b|38人|student}，最多的班{c|44人|student}，全校平均{v|36.5人|student}，学生{d|615人|student}。试点前平均{w|46.0人|student}、{e|13个|class}班、{f|598人|student}。班级增加{g|2个|class}，学生增加{h|17人|student}，平均班额缩小{i|5.0人|student}。增班占用原{j|2间|classroom}会议室，改造费{k|11.6万元|CNY}，每间{m|5.8万元|CNY}。""",
[("between","v","b c"),("avg","d","a","v"),("diff","w","v","i"),("avg","f","e","w"),("diff","a","e","g"),("diff","d","f","h"),("same","g","j"),("avg","k","j","m"),("below","v","w"),("bound","b","c")],
[error("average-mismatch bound-exceeded","v","b c d a w i",[0,1,2],("41.0人","student"),"615除以15为41.0人；平均数也不会少于最少的班38人","average below the minimum",2)],
scope=[("avg","f","a","v"),("avg","d","e","w")])

passage("five-years-divided-by-four", spaced("""2019年至2023年县级财政用于学校网络与设备的投入依次为{a1|620万元|CNY}、{a2|740万元|CNY}、{a3|690万元|CNY}、{a4|850万元|CNY}、{a5|900万元|CNY}，{n|五年|other}合计{a|3,800万元|CNY}，年均{v|950万元|CNY}；投入最多的是2023年，最少的是2019年，2021年有过回落。{n2|五年|other}中设备采购{b|2,470万元|CNY}，占{p|65.0%|percent}；线路租费{c|912万元|CNY}，占{q|24.0%|percent}；运维{d|418万元|CNY}，占{r|11.0%|percent}。"""),
[("overn","a",5,"v"),("mean","a1 a2 a3 a4 a5","v"),("between","v","a1 a2 a3 a4 a5"),("sum","a","a1 a2 a3 a4 a5"),("sum","a","b c d"),("share","b","a","p"),("share","c","a","q"),("share","d","a","r"),("hundred","p q r"),("largest","a5","a1 a2 a3 a4"),("smallest","a1","a2 a3 a4 a5"),("trend","down","a2 a3"),("count","n",5),("same","n","n2")],
[error("average-mismatch","v","a a1 a2 a3 a4 a5",[0,1,2],("760万元","CNY"),"3800除以5年为760万元，950万元是除以4；年均也不会高于最多的一年","divided by wrong number of years",1)],
scope=[("share","b","a","q"),("mean","a1 a5","v")])

passage("yuan-for-wan", """信息化设备报价比选表（节录）
　服务器{a|6台|item}，单价{b|4.20万元|CNY}，计{c|25.20万元|CNY}；
　存储{d|2套|item}，单价{e|7.50万元|CNY}，计{f|15.00元|CNY}；
　无线接入点{g|350台|item}，单价{h|860元|CNY}，计{i|30.10万元|CNY}；
　布线{j|1项|item}，计{k|9.70万元|CNY}。
{n|四项|item}总价{t|80.00万元|CNY}，低于预算{l|88.00万元|CNY}，低{m|8.00万元|CNY}，即{p|9.1%|percent}。无线接入点占总价{q|37.6%|percent}，居首；平均每所学校（{o|14所|school}）{r|25台|item}。""",
[("prod","f","d e"),("sum","t","c f i k"),("prod","c","a b"),("prod","i","g h"),("diff","l","t","m"),("share","m","l","p"),("share","i","t","q"),("avg","g","o","r"),("largest","i","c f k"),("most","t","l"),("count","n",4)],
[error("average-mismatch sum-mismatch","f","d e t c i k",[0,1],("15.00万元","CNY"),"2套乘7.50万元为15.00万元，元应为万元","unit slipped by ten thousand",1)],
scope=[("share","c","t","q"),("avg","t","o","r")])

passage("simpson-town-village", """为什么城区、乡村的智慧教室覆盖率都升了，全县却降了？
2022年：城区{a1|90间|classroom}／{b1|100间|classroom}，覆盖率{p1|90.0%|percent}；乡村{a2|120间|classroom}／{b2|200间|classroom}，{p2|60.0%|percent}；全县{a|210间|classroom}／{b|300间|classroom}，{p|70.0%|percent}。
2023年：城区停用旧教室{z|40间|classroom}后，{c1|55间|classroom}／{d1|60间|classroom}，{q1|91.7%|percent}；乡村新增教室{y|180间|classroom}后，{c2|240间|classroom}／{d2|380间|classroom}，{q2|63.2%|percent}；全县{c|295间|classroom}／{d|440间|classroom}，{q|67.0%|percent}。
城区提高{e|1.7个百分点|percentage-point}，乡村提高{f|3.2个百分点|percentage-point}，全县反降{g|3.0个百分点|percentage-point-}，原因是覆盖率低的乡村教室所占比重由{r|66.7%|percent}升到{s|86.4%|percent}。智慧教室总数仍增加{h|85间|classroom}，增长{t|40.5%|percent}。""",
[("share","a1","b1","p1"),("share","a2","b2","p2"),("share","a","b","p"),("sum","a","a1 a2"),("sum","b","b1 b2"),("diff","b1","z","d1"),("sum","d2","b2 y"),("share","c1","d1","q1"),("share","c2","d2","q2"),("share","c","d","q"),("sum","c","c1 c2"),("sum","d","d1 d2"),("diff","q1","p1","e"),("diff","q2","p2","f"),("diff","q","p","g"),("share","b2","b","r"),("share","d2","d","s"),("diff","c","a","h"),("growth","c","a","t"),("growthb","a","h","t"),("trend","up","p1 q1"),("trend","up","p2 q2"),("trend","down","p q"),("trend","up","r s"),("between","p","p1 p2"),("between","q","q1 q2")],
scope=[("sum","g","e f"),("mean","q1 q2","q"),("mean","p1 p2","p")], hard="各组都升而总体下降，构成变化所致")

passage("carry-over-payments", """付款说明（财务与基建联合）
本年度校舍项目预算{a|2,600万元|CNY}，实际支付{b|2,845万元|CNY}，看似超预算{c|245万元|CNY}，实则支付数含上年结转资金。上年结转{d|410万元|CNY}，本年可用资金{e|3,010万元|CNY}，支付占可用资金的{p|94.5%|percent}，年末结余{f|165万元|CNY}。
按资金来源拆开：用结转资金支付{g|410万元|CNY}，全部用完；用本年预算支付{h|2,435万元|CNY}，占本年预算的{q|93.7%|percent}，没有突破预算。
按项目拆开：续建项目{n|7个|item}支付{i|1,890万元|CNY}，新建项目{m|5个|item}支付{j|955万元|CNY}，平均每个项目支付{v|237.1万元|CNY}。续建项目占支付额的{r|66.4%|percent}，新建项目开工晚，只占{s|33.6%|percent}。
年末结余{f2|165万元|CNY}均有合同，其中质保金{k|103万元|CNY}、待付进度款{o|62万元|CNY}，按规定结转下年。""",
[("diff","b","a","c"),("sum","e","a d"),("share","b","e","p"),("diff","e","b","f"),("same","d","g"),("sum","b","g h"),("share","h","a","q"),("sum","b","i j"),("avgsum","i j","n m","v"),("share","i","b","r"),("share","j","b","s"),("hundred","r s"),("same","f","f2"),("sum","f2","k o"),("bound","h","a"),("bound","b","e"),("diff","a","h","f"),("largest","i","j")],
scope=[("bound","b","a"),("share","b","a","p"),("share","h","e","q"),("avg","b","n","v")], hard="支付大于本年预算，含上年结转")

passage("meters-two-periods", """节能改造效果的两种算法，供会议讨论。
第{!order|一}种，自然年：2022年用电{a|96.0万|other}千瓦时，2023年{b|91.2万|other}千瓦时，下降{p|5.0%|percent-}。第{!order|二}种，改造前后同期：改造于2023年7月完工，2022年下半年用电{c|50.0万|other}千瓦时，2023年下半年{d|42.5万|other}千瓦时，下降{q|15.0%|percent-}。
两者相差大，是因为2023年上半年尚未改造，用电{e|48.7万|other}千瓦时，反比2022年上半年的{f|46.0万|other}千瓦时多{g|2.7万|other}千瓦时，抵消了下半年少用的{h|7.5万|other}千瓦时，全年只净减{i|4.8万|other}千瓦时。合同约定节能率不低于{l|12%|percent}、按完工后同期比较，故判定达标，应支付节能服务费{j|3.00万元|CNY}，即少用电量每千瓦时付{k|0.40元|CNY}。""",
[("growth","b","a","p"),("growth","d","c","q"),("sum","a","c f"),("sum","b","d e"),("diff","e","f","g"),("diff","c","d","h"),("diff","a","b","i"),("diff","h","g","i"),("prod","j","h k"),("trend","down","a b"),("trend","down","c d"),("trend","up","f e")],
scope=[("growth","b","a","q"),("prod","j","i k"),("growth","e","f","q")], hard="自然年与完工后同期，降幅不同；达标按后者")

passage("most-not-fastest", """图书流通简报：初中部藏书最多，{a|42,000册|item}，今年只增{b|1,260册|item}，增幅{p|3.1%|percent}；小学部{c|28,600册|item}，增{d|2,600册|item}，增幅{q|10.0%|percent}；幼儿园绘本最少，{e|5,600册|item}，却增{f|1,400册|item}，增幅{r|33.3%|percent}。总量{g|76,200册|item}，共增{h|5,260册|item}，增幅{s|7.4%|percent}。藏书最多的增得最慢，增量最多的是小学部，增幅最大的是幼儿园。""",
[("growthc","a","b","p"),("growthc","c","d","q"),("growthc","e","f","r"),("sum","g","a c e"),("sum","h","b d f"),("growthc","g","h","s"),("largest","a","c e"),("largest","d","b f"),("largest","r","p q"),("smallest","e","a c"),("smallest","p","q r"),("smallest","b","d f"),("between","s","p q r"),("trend","up","p q r"),("trend","down","a c e")],
scope=[("share","b","a","p"),("share","f","e","r"),("mean","p q r","s")], hard="存量、增量、增幅的最大者各不相同；增幅以增前数为基数")

passage("overspend-and-saving", """三个子项的概算执行：土建超{a|38.5万元|CNY}，安装省{b|52.0万元|CNY}，室外超{c|6.3万元|CNY}，轧抵后净省{d|7.2万元|CNY}。概算{e|1,420.0万元|CNY}，决算{f|1,412.8万元|CNY}，为概算的{p|99.5%|percent}。有代表问：{n|三项|item}里{m|两项|item}超支，怎么还说没超？因为概算控制看总数，单项可以调剂，但单项超幅不得大于{l|5%|percent}：土建概算{g|860.0万元|CNY}，超幅{q|4.5%|percent}；室外概算{h|140.0万元|CNY}，超幅也是{r|4.5%|percent}，都在限内。安装概算{i|420.0万元|CNY}，节约率{s|12.4%|percent}。""",
[("lin","d","+b -a -c"),("diff","e","f","d"),("share","f","e","p"),("growthb","g","a","q"),("growthb","h","c","r"),("share","b","i","s"),("sum","e","g h i"),("most","q","l"),("most","r","l"),("count","n",3),("count","m",2),("bound","f","e")],
scope=[("most","s","l"),("sum","d","a c")], hard="两项超支而总数节约，单项超幅在限内")

passage("central-county-split", wrap("""农村学校取暖设施改造资金由省、县两级分担。全县批复总额{a|1,840.0万元|CNY}，省级承担{b|1,472.0万元|CNY}，县级承担{c|368.0万元|CNY}，省县分担比例为{r|70:30|ratio}，与文件规定的{s|80:20|ratio}一致。已到位省级资金{d|1,104.0万元|CNY}，占省级应担的{p|75.0%|percent}；县级资金{e|331.2万元|CNY}，占县级应担的{q|90.0%|percent}；合计到位{f|1,435.2万元|CNY}，到位率{t|78.0%|percent}，尚差{g|404.8万元|CNY}，其中省级{h|368.0万元|CNY}、县级{i|36.8万元|CNY}。""", 33),
[("split","b","c","r"),("split","b","c","s"),("sum","a","b c"),("share","d","b","p"),("share","e","c","q"),("sum","f","d e"),("share","f","a","t"),("diff","a","f","g"),("sum","g","h i"),("diff","b","d","h"),("diff","c","e","i"),("between","t","p q"),("bound","d","b"),("bound","e","c")],
[error("ratio-mismatch restatement-mismatch","r","b c",[0],("80:20","ratio"),"1472对368为80比20，与文件规定一致","ratio of other figures",1)],
scope=[("share","d","a","p"),("same","b","h"),("split","d","e","s")])

passage("bandwidth-multiple-ten", """“十三五”末全县学校出口总带宽只有{a|3.2G|Mbps}，如今达到{b|40.0G|Mbps}，是当时的{k|125倍|ratio}，净增{c|36.8G|Mbps}；学校平均带宽由{d|40M|Mbps}提高到{e|500M|Mbps}，也是{m|12.5倍|ratio}，因为学校都是{f|80所|school}，没有增减。每年通信费由{g|32.0万元|CNY}增加到{h|76.8万元|CNY}，是当时的{i|2.4倍|ratio}，平均每校由{j|4,000元|CNY}增加到{o|9,600元|CNY}。费用增幅{p|140.0%|percent}远小于带宽增幅。""",
[("multiple","b","a","k"),("diff","b","a","c"),("avg","a","f","d"),("avg","b","f","e"),("multiple","e","d","m"),("multiple","h","g","i"),("avg","g","f","j"),("avg","h","f","o"),("growth","h","g","p"),("multiple","o","j","i"),("growth","o","j","p"),("trend","up","a b"),("trend","up","d e")],
[error("ratio-mismatch","k","b a",[0],("12.5倍","ratio"),"40.0除以3.2为12.5倍，小数点错了一位","power of ten",1)],
scope=[("multiple","h","g","m"),("growth","b","a","p")])

passage("ratio-all-terminals", """某乡镇初中装备填报表复核意见：学生{a|1,152人|student}，终端{b|192台|item}，其中学生用{c|144台|item}、教师用{d|48台|item}，教师{e|72人|person}。填报生机比{r|6:1|ratio}、师机比{s|1.5:1|ratio}。按口径，生机比只计学生用终端。学生用终端占{p|75%|percent}，其中使用满{!year|六}年的{f|36台|item}，占学生用终端的{q|25%|percent}，今年更新{g|30台|item}，更新后仍超期{h|6台|item}。若要达到{t|6:1|ratio}的标准，学生用终端应有{i|192台|item}，缺{j|48台|item}。""",
[("ratio","a","c","r"),("ratio","e","d","s"),("sum","b","c d"),("share","c","b","p"),("share","f","c","q"),("diff","f","g","h"),("ratio","a","t","i"),("diff","i","c","j"),("bound","g","f"),("bound","c","b")],
[error("ratio-mismatch","r","a c",[0],("8:1","ratio"),"生机比只计学生用144台，应为8:1，填报误用全部192台","wrong denominator",2)],
scope=[("ratio","a","d","s"),("share","f","b","q"),("same","b","c")])

passage("unit-price-caps", """集中采购限价执行情况（元）
品目 | 限价 | 成交价 | 数量 | 金额
学生桌 | {l1|220.00|CNY} | {a1|198.00|CNY} | {n1|600|item} | {t1|118,800|CNY}
学生椅 | {l2|110.00|CNY} | {a2|116.00|CNY} | {n2|600|item} | {t2|69,600|CNY}
讲桌 | {l3|1,500.00|CNY} | {a3|1,380.00|CNY} | {n3|15|item} | {t3|20,700|CNY}
书柜 | {l4|900.00|CNY} | {a4|845.00|CNY} | {n4|40|item} | {t4|33,800|CNY}
合计金额{t|242,900元|CNY}，{n|四个|item}品目的成交价均在限价以内。学生桌金额占{p|48.9%|percent}，最高；讲桌金额占{q|8.5%|percent}，最低。桌椅一套{s|314.00元|CNY}，按{m|15个|class}班配，每班{k|40套|item}。""",
[("most","a2","l2"),("most","a1","l1"),("most","a3","l3"),("most","a4","l4"),("prod","t1","n1 a1"),("prod","t2","n2 a2"),("prod","t3","n3 a3"),("prod","t4","n4 a4"),("sum","t","t1 t2 t3 t4"),("share","t1","t","p"),("share","t3","t","q"),("largest","t1","t2 t3 t4"),("smallest","t3","t1 t2 t4"),("sum","s","a1 a2"),("prod","n1","m k"),("prod","n2","m k"),("same","n1","n2"),("count","n",4),("same","n3","m")],
[error("bound-exceeded","a2","l2",[0],None,"学生椅116.00元高于限价110.00元","limit against the figure",2,"除学生椅外均在限价以内")],
scope=[("prod","t2","n2 l2"),("share","t2","t","p")])

passage("guards-minimum", wrap("""校园安防“三个百分百”自查：专职保安{a|186人|person}，持证{b|186人|person}，持证率{p|100%|percent}；应配一键报警{c|96套|item}，已装{d|96套|item}。寄宿制学校{e|18所|school}，每所专职保安都不少于{l|3人|person}，共{f|52人|person}；非寄宿学校{g|67所|school}，共{h|134人|person}，平均每所{v|2人|person}。按学生计，全县{i|37,200人|student}，平均每名保安对应{w|200人|student}，没有超过{m|300人|student}。保安月工资{j|2,400元|CNY/month}，全年{k|12个月|other}共{t|535.7万元|CNY}。""", 36),
[("avgleast","l","f","e"),("sum","a","f h"),("share","b","a","p"),("same","a","b"),("same","c","d"),("avg","h","g","v"),("avg","i","a","w"),("most","w","m"),("prod","t","a j k")],
[error("bound-exceeded","f","l e",[0],None,"18所每所不少于3人至少应有54人，只有52人，至少有学校不足3人","minimum against the figure",1,"寄宿制学校中尚有不足3人的")],
scope=[("avg","a","e","v"),("avg","i","h","w")])

passage("hours-of-relay-list", """双师课堂排课表说明
{n|六所|school}接收校分别为岭下、河坪、竹园、前湾、后溪小学，按{!level|两}类排课：完小{a|3所|school}，每周各{b|8节|item}，计{c|24节|item}；教学点{d|2所|school}，每周各{e|5节|item}，计{f|10节|item}；每周合计{g|34节|item}，全学期{h|18周|item}，共{i|612节|item}。美术{j|270节|item}、音乐{k|216节|item}、英语{m|126节|item}，美术占{p|44.1%|percent}，居首；英语占{q|20.6%|percent}，最少。因停电少上{o|17节|item}，开课率{r|97.2%|percent}。""",
[("sum","n","a d"),("count","n",5),("prod","c","a b"),("prod","f","d e"),("sum","g","c f"),("prod","i","g h"),("sum","i","j k m"),("share","j","i","p"),("share","m","i","q"),("largest","j","k m"),("smallest","m","j k"),("expr","(i-o)/i*100","r"),("trend","down","j k m")],
[error("sum-mismatch count-mismatch","n","a d",[0,1],("五所","school"),"列出五所，3所加2所也是五所","count against list",1)],
scope=[("share","k","i","p"),("prod","g","n b")])

passage("insurance-and-caps", """校方责任险与校舍财产险续保情况问答
问：去年赔付率超过{a|100%|percent}，为什么今年保费还降？
答：要分险种看。责任险去年保费{b|37.2万元|CNY}、赔付{c|40.9万元|CNY}，赔付率{p|109.9%|percent}；财产险保费{d|62.8万元|CNY}、赔付{e|21.1万元|CNY}，赔付率{q|33.6%|percent}。两险合计保费{f|100.0万元|CNY}、赔付{g|62.0万元|CNY}，综合赔付率{r|62.0%|percent}，低于费率下调线{l|70%|percent}，所以总费率下调。
问：各降多少？
答：责任险按学生{h|37,200人|student}、每人{i|10.00元|CNY/student}不变，仍为{b2|37.2万元|CNY}；财产险按校舍保额{j|6.28亿元|CNY}，费率由千分之一（{!rate|1}‰）降到万分之八，保费由{d2|62.8万元|CNY}降到{k|50.2万元|CNY}，少{m|12.6万元|CNY}，下降{s|20.1%|percent}。总保费{t|87.4万元|CNY}，比去年下降{u|12.6%|percent}。
问：一次事故最多赔多少？
答：每人限额{v|80万元|CNY}，每次事故限额{w|500万元|CNY}；去年最大一起{x|6.4万元|CNY}，是{n|2名|student}学生受伤，平均每人{y|3.2万元|CNY}。""",
[("share","c","b","p"),("share","e","d","q"),("sum","f","b d"),("sum","g","c e"),("share","g","f","r"),("below","r","l"),("prod","b2","h i"),("same","b","b2"),("same","d","d2"),("prod","d2","j","1/1000"),("prod","k","j","8/10000"),("diff","d2","k","m"),("growthb","d2","m","s"),("sum","t","b2 k"),("expr","(f-t)/f*100","u"),("diff","f","t","m"),("between","r","p q"),("most","x","v"),("most","y","v"),("most","x","w"),("avg","x","n","y"),("below","a","p"),("bound","x","c")],
scope=[("bound","c","b"),("mean","p q","r"),("below","p","l"),("share","g","f","q")], hard="一个险种赔付率超过百分之百而综合赔付率低；两险升降不同")

passage("school-closing-net-land", """闲置校舍盘活台账（节选）
截至今年6月，全县撤并后闲置校舍{a|42处|item}、{b|3.36万平方米|other}，平均每处{v|800平方米|other}。其中改作幼儿园{c|11处|item}、村级活动场所{d|14处|item}、养老服务站{e|5处|item}，出租{f|6处|item}，暂未利用{g|6处|item}，利用率{p|85.7%|percent}。
按面积算，利用率只有{q|79.2%|percent}：已利用{h|2.66万平方米|other}，未利用{i|0.70万平方米|other}，因为未利用的多为旧初中，平均每处{w|1,167平方米|other}，比已利用的平均{x|739平方米|other}大。
出租的{f2|6处|item}年租金{j|13.5万元|CNY}，平均每处{y|2.25万元|CNY}，其中一处按约定免租{!year|首}年，实际收租{k|5处|item}，故实收平均每处{z|2.70万元|CNY}。
去年台账为{m|39处|item}，今年新增{n|5处|item}、恢复办学收回{o|2处|item}，与本年{a2|42处|item}相符。""",
[("sum","a","c d e f g"),("avg","b","a","v"),("sharediff","a","g","a","p"),("sharesum","c d e f","a","p"),("share","h","b","q"),("sum","b","h i"),("avg","i","g","w"),("expr","h/(a-g)","x"),("same","f","f2"),("avg","j","f2","y"),("avg","j","k","z"),("lin","a2","+m +n -o"),("same","a","a2"),("below","x","w"),("between","v","w x"),("below","q","p"),("below","k","f2"),("largest","d","c e f g"),("avg","j","f","y")],
scope=[("same","p","q"),("avg","j","f2","z"),("sum","a","m n"),("same","k","f2")], hard="利用率按处数与按面积不同；租金平均分母不同")

passage("doors-in-pairs", """安全通道改造：{a|8栋|item}楼每栋{b|2|item}个出口，共{c|16|item}个出口；每个出口装对开防火门，一樘两扇，共{d|16|item}樘、{e|32|item}扇，招标按樘计价，每樘{f|2,650元|CNY}，计{g|4.24万元|CNY}。闭门器按扇配，{h|32套|item}，每套{i|180元|CNY}，计{j|5,760元|CNY}。门数有{!twice|十六}与{!twice|三十二}两说，是樘与扇之别。""",
[("prod","c","a b"),("same","c","d"),("expr","d*2","e"),("prod","g","d f"),("same","e","h"),("prod","j","h i")],
scope=[("same","d","e"),("prod","g","e f")], hard="樘与扇两种计量")

passage("fewer-buses-more-seats", half("""校车更新：淘汰{a|14辆|item}旧车（每辆{b|19座|place}，共{c|266座|place}），换成{d|8辆|item}大车（每辆{e|41座|place}，共{f|328座|place}）。车少了{g|6辆|item}，座位反多{h|62座|place}，增加{p|23.3%|percent}。司机由{i|14名|person}减为{j|8名|person}，转岗{k|6名|person}做照管员。"""),
[("prod","c","a b"),("prod","f","d e"),("diff","a","d","g"),("diff","f","c","h"),("growth","f","c","p"),("growthb","c","h","p"),("diff","i","j","k"),("same","a","i"),("same","d","j"),("below","d","a"),("below","c","f"),("same","g","k")],
scope=[("growth","d","a","p"),("trend","up","a d")], hard="车辆减少而座位增加")

passage("third-floor-shared-lab", """某九年一贯制学校理化生实验室共{a|5间|classroom}：物理{b|2间|classroom}、化学{c|2间|classroom}、生物{d|2间|classroom}，其中一间物理、生物共用。仪器柜物理{e|18组|item}、化学{f|16组|item}、生物{g|12组|item}，共{h|46组|item}；按{a2|5间|classroom}平均，每间{v|9.2组|item}。本周排课{i|85节|item}，平均每间{w|17节|item}，共用的那间排了{j|24节|item}，最满。""",
[("expr","b+c+d-1","a"),("sum","h","e f g"),("same","a","a2"),("avg","h","a2","v"),("avg","i","a2","w"),("below","w","j"),("bound","j","i"),("avg","h","a","v"),("avg","i","a","w")],
scope=[("sum","a","b c d"),("avg","j","a2","w")], hard="一间两科共用，分项之和比总数多一")
