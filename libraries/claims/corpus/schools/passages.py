# -*- coding: utf-8 -*-
# What single schools, kindergartens, colleges and their canteens write (invented figures, own wording; source form of ../annotate.py).

passage("canteen-september", """实验小学食堂9月收支公开
本月应就餐{p|18,392人次|person-time}（在籍{m|836人|student}，开餐{o|22天|other}），请假缺餐{r|546人次|person-time}，实际就餐{q|17,846人次|person-time}，每餐{n|10.00元|CNY}，学生伙食收入{a|178,460.00元|CNY}；教师搭餐{b|13,536.00元|CNY}，收入小计{c|191,996.00元|CNY}。原料{d|152,038.60元|CNY}，燃气水电{e|13,207.40元|CNY}，临聘工资{f|31,500.00元|CNY}，支出小计{g|196,746.00元|CNY}。收支相抵，本月亏{h|4,750.00元|CNY}，用8月末账面结余{i|11,380.00元|CNY}弥补后，账上还有{j|6,630.00元|CNY}。原料占支出的{k|77.3%|percent}，若按占收入算则为{l|79.2%|percent}，两种算法都列出，请家长对照。""",
[("prod","p","m o"),("diff","p","r","q"),("prod","a","q n"),("sum","c","a b"),("sum","g","d e f"),("diff","g","c","h"),("diff","i","h","j"),("share","d","g","k"),("share","d","c","l"),("bound","r","p")],
scope=[("share","d","c","k"),("prod","a","p n")], hard="本月亏损由上月结余弥补；原料占比有两个分母")

passage("canteen-term-tab", """2022年秋季学期食堂分月收支（单位：元）
项目	9月	10月	11月	12月	合计
伙食收入	{a1|86,420|CNY}	{a2|71,350|CNY}	{a3|88,910|CNY}	{a4|84,260|CNY}	{a|330,940|CNY}
原料支出	{b1|66,180|CNY}	{b2|55,020|CNY}	{b3|68,760|CNY}	{b4|64,330|CNY}	{b|254,290|CNY}
人工水电	{c1|19,400|CNY}	{c2|16,900|CNY}	{c3|19,850|CNY}	{c4|19,700|CNY}	{c|78,550|CNY}
当月结余	{d1|840|CNY}	{d2|-570|CNY}	{d3|300|CNY}	{d4|230|CNY}	{d|800|CNY}
说明：{n|四个月|other}里只有10月亏，是放假少开餐而工资照发造成的。累计结余占伙食收入{r|0.24%|percent}，没有超过{l|2%|percent}。原料占伙食收入的比重9月至12月依次为{p1|76.6%|percent}、{p2|77.1%|percent}、{p3|77.3%|percent}、{p4|76.3%|percent}，一月高过一月；全学期为{p|76.8%|percent}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("lin","d1","+a1 -b1 -c1"),("lin","d2","+a2 -b2 -c2"),("lin","d3","+a3 -b3 -c3"),("lin","d4","+a4 -b4 -c4"),("lin","d","+a -b -c"),("share","d","a","r"),("most","r","l"),("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","b","a","p"),("trend","up","p1 p2 p3 p4"),("between","p","p1 p2 p3 p4"),("smallest","d2","d1 d3 d4"),("count","n",4)],
[error("sum-mismatch table-mismatch","c","c1 c2 c3 c4 a b d",[2,8],("75,850","CNY"),"四个月相加为75850，两个数字颠倒","transposed digits",1),
 error("direction-mismatch sequence-mismatch","p4","p1 p2 p3",[16],None,"12月低于前三个月，不是一月高过一月","trend",1,"前三个月逐月上升，12月回落")],
scope=[("share","b4","a","p4")])

passage("kinder-meal-refund", """各位家长：我园伙食费按天计收，每生每天{a|16元|CNY}（一餐两点）。11月预收{b|22天|other}，每生{c|352元|CNY/student}；因流感停课{d|3天|other}，实际开园{e|19天|other}，停课的{f|48元|CNY/student}全额退回。另外，幼儿请假连续满{g|3天|other}的按天退费。大班朵朵本月另请假{h|4天|other}，应退{i|64元|CNY}，加上停课退费共退{j|112元|CNY}；中班小宇零星请假{k|2天|other}，够不上连续请假的条件，只退停课部分。全园{l|214名|student}幼儿停课退费合计{m|10272元|CNY}，请假退费合计{n|4160元|CNY}，{zz|两项|item}占本月预收伙食费{o|75328元|CNY}的{p|19.2%|percent}，于12月10日前退回原缴费账户。""",
[("prod","c","a b"),("diff","b","d","e"),("prod","f","a d"),("prod","i","a h"),("sum","j","f i"),("prod","m","l f"),("prod","o","l c"),("sharesum","m n","o","p"),("least","g","h"),("below","k","g"),("bound","d","b"),("count","zz",2)],
scope=[("prod","c","a e"),("least","g","k"),("share","m","o","p")], hard="预收按22天，实开19天；请假两天者不退请假费")

passage("menu-cost-table", """附：第{!week|6}周午餐成本核算（每份，元）
星期 | 主荤 | 副荤 | 素菜 | 主食汤品 | 小计
周一 | {a1|4.10|CNY} | {b1|1.85|CNY} | {c1|0.95|CNY} | {d1|0.90|CNY} | {r1|7.80|CNY}
周二 | {a2|4.60|CNY} | {b2|1.50|CNY} | {c2|0.80|CNY} | {d2|0.95|CNY} | {r2|7.85|CNY}
周三 | {a3|3.70|CNY} | {b3|2.10|CNY} | {c3|1.05|CNY} | {d3|0.90|CNY} | {r3|7.75|CNY}
周四 | {a4|4.35|CNY} | {b4|1.90|CNY} | {c4|0.85|CNY} | {d4|0.95|CNY} | {r4|8.05|CNY}
周五 | {a5|3.95|CNY} | {b5|1.75|CNY} | {c5|1.00|CNY} | {d5|0.90|CNY} | {r5|7.06|CNY}
{n|五天|other}合计{t|39.05元|CNY}，日均{m|7.81元|CNY}，占{n2|五天|other}餐费{f|40.00元|CNY}的{p|97.6%|percent}；周四最贵，周五最省，每天的成本都没有突破{l|8.00元|CNY}的餐标。""",
[("sum","r1","a1 b1 c1 d1"),("sum","r2","a2 b2 c2 d2"),("sum","r3","a3 b3 c3 d3"),("sum","r4","a4 b4 c4 d4"),("sum","r5","a5 b5 c5 d5"),("sum","t","r1 r2 r3 r4 r5"),("mean","r1 r2 r3 r4 r5","m"),("overn","t",5,"m"),("share","t","f","p"),("largest","r4","r1 r2 r3 r5"),("smallest","r5","r1 r2 r3 r4"),("most","r1","l"),("most","r2","l"),("most","r3","l"),("most","r4","l"),("most","r5","l"),("count","n",5),("same","n","n2"),("prod","f","l n2"),("between","m","r1 r2 r3 r4 r5"),("bound","t","f"),("most","m","l")],
[error("sum-mismatch table-mismatch","r5","a5 b5 c5 d5 t r1 r2 r3 r4 m",[4,5,6],("7.60","CNY"),"四样相加是7.60元","transposed digits",1),
 error("bound-exceeded","r4","l",[14],None,"周四8.05元高于8.00元，不能说每天都没有突破","limit against the figure",1,"除周四外均未突破8.00元")],
scope=[("share","m","l","r4"),("sum","t","a1 a2 a3 a4 a5")])

passage("canteen-qa", """问：孩子交的餐费都花到哪里去了？
答：上学期初中部每名学生交{a|1,260元|CNY/student}，即{b|105天|other}、每天{c|12.00元|CNY}，其中食材{d|9.30元|CNY}、能源{e|0.90元|CNY}、人工{f|1.80元|CNY}，食材占{g|77.5%|percent}。
问：听说还有结余？
答：有一点。学生{n|735人|student}，收入{h|92.61万元|CNY}，支出{i|91.35万元|CNY}，结余{j|1.26万元|CNY}，结余率{k|13.6%|percent}，在{l|2%|percent}的控制线以内。本学期头一周（{w|5天|other}）给每人每天加一盒牛奶，每盒{m|2.80元|CNY}，用去{o|10290元|CNY}，余下的{q|2310元|CNY}转入本学期餐费。教职工{u|68人|person}就餐单独核算，不在上述收入之内。
问：邻校每天只收{za|11元|CNY}，为什么我们贵？
答：邻校餐费不含人工，我们每天贵{zb|1元|CNY}，贵{zc|9.1%|percent}；若都不算人工，我们是{zd|10.20元|CNY}，反而低。""",
[("prod","a","b c"),("sum","c","d e f"),("share","d","c","g"),("prod","h","n a"),("diff","h","i","j"),("share","j","h","k"),("most","k","l"),("prod","o","n w m"),("diff","j","o","q"),("bound","o","j"),("diff","c","za","zb"),("growthb","za","zb","zc"),("sum","zd","d e"),("diff","c","f","zd"),("below","zd","za"),("growth","c","za","zc")],
[error("share-mismatch","k","j h l",[5,6],("1.36%","percent"),"1.26万元占92.61万元的1.36%，小数点错了一位","power of ten",1)],
scope=[("share","f","za","zc"),("prod","h","u a"),("share","j","i","g")])

passage("school-milk", """学生奶征订情况（3月）。全校{a|1,124名|student}学生，自愿征订的{b|962人|student}，征订率{c|85.6%|percent}。其中订纯奶{d|588人|student}，订酸奶{e|541人|student}，两样都订的{f|167人|student}。本月发放{n|20次|other}，共发纯奶{g|11,760|item}盒、酸奶{h|10,820|item}盒；单价分别为{i|2.60元|CNY}和{j|3.20元|CNY}，应收奶款{k|65,200元|CNY}，订奶学生人均{m|67.8元|CNY/student}。{l|31名|student}困难学生由供奶企业免费供应纯奶，另发{o|620|item}盒，未计入征订人数和上述盒数。""",
[("share","b","a","c"),("lin","b","+d +e -f"),("prod","g","d n"),("prod","h","e n"),("expr","g*i+h*j","k"),("avg","k","b","m"),("prod","o","l n"),("bound","f","e"),("bound","f","d"),("bound","b","a")],
scope=[("sum","b","d e"),("lin","b","+d +e -f +l"),("avg","k","a","m")], hard="两样都订的人重复计算；免费供应的另计")

passage("uniform-purchase", """2023级新生校服采购公示。家委会定样投票，收回选票{a|412户|item}，赞成{b|371户|item}，赞成率{c|90.0%|percent}。每生春秋装一套{d|138元|CNY}，夏装{zz|两套|item}、每套{e|76元|CNY}，冬装一件{f|165元|CNY}，每生合计{g|379元|CNY/student}。自愿订购{n|408人|student}，其中男生{m|213人|student}、女生{w|195人|student}，{x|4户|item}自愿不订。合同总价{h|185,640元|CNY}，比按每生{q|500元|CNY/student}测算的预算{o|204,000元|CNY}少{p|18,360元|CNY}，比预算降低{r|9.9%|percent}。另有特困生{za|9人|student}由企业赠送，不在订购人数内，按同价计值{zb|4,095元|CNY}。到货后调换尺码{zc|33人|student}，占订购人数{zd|8.1%|percent}。""",
[("share","b","a","c"),("expr","d+zz*e+f","g"),("prod","h","n g"),("sum","n","m w"),("diff","a","n","x"),("prod","o","n q"),("diff","o","h","p"),("share","p","o","r"),("bound","b","a"),("most","g","q"),("prod","zb","za g"),("share","zc","n","zd"),("bound","zc","n")],
[error("sum-mismatch","g","d e f h n",[1,2,10],("455元","CNY/student"),"夏装两套只算了一套，与合同总价也对不上","part left out",2),
 error("share-mismatch","r","p o h",[7],("9.0%","percent"),"降低的比例应以预算为基数，错用了合同价","wrong base",1)],
scope=[("lin","n","+m +w +za"),("share","n","a","c"),("sum","g","d e f q")])

passage("after-class-accounts", """春季学期课后服务经费收支说明：参加学生{a|918人|student}，家庭困难学生{b|37人|student}全免，缴费{c|881人|student}，每生每月{d|120元|CNY}、按{e|4.5个月|other}计，应收{f|475,740元|CNY}；中途退出{y|12人|student}，退费{g|3,240元|CNY}，实收{h|472,500元|CNY}。支出：教师课时补助{i|401,625元|CNY}，占实收{s1|85.0%|percent}；管理人员补助{j|28,350元|CNY}，占{s2|6.0%|percent}；耗材{k|37,800元|CNY}，占{s3|8.0%|percent}；{zz|三项|item}共{t|467,775元|CNY}。结余{u|4,725元|CNY}，占{s4|1.0%|percent}，转下学期。{v|51名|person}教师共上{w|8,925节|item}，每节补助{x|45元|CNY}，人均{z|175节|other}、{q|7,875元|CNY}。""",
[("diff","a","b","c"),("prod","f","c d e"),("diff","f","g","h"),("share","i","h","s1"),("share","j","h","s2"),("share","k","h","s3"),("share","u","h","s4"),("hundred","s1 s2 s3 s4"),("sum","t","i j k"),("diff","h","t","u"),("prod","i","w x"),("avg","w","v","z"),("avg","i","v","q"),("prod","q","z x"),("bound","y","c"),("bound","t","h"),("count","zz",3)],
scope=[("prod","f","a d e"),("share","i","t","s1")], hard="困难学生不缴费；各项占比以实收为分母")

passage("boarding-fee", """住宿费收支公示
1. 本学期住校生{a|642人|student}，其中男生{b|337人|student}、女生{c|315人|student}。宿舍{k|108间|classroom}，男生用{k1|57间|classroom}、平均每间{v1|5.9人|other}，女生用{k2|51间|classroom}、平均每间{v2|6.0人|other}。
2. 每生每学期{d|300元|CNY/student}，免收{e|86人|student}，实收{f|556人|student}、{g|166,800元|CNY}。
3. 宿管员{h|4人|person}，每人每月{i|2,600元|CNY/month}，按{j|5个月|other}发{l|52,000元|CNY}；水电{m|61,420元|CNY}，住校生人均{x|110.5元|CNY/student}；维修洗涤{o|38,216元|CNY}；共支{p|151,636元|CNY}。
4. 结余{q|15,164元|CNY}，占收入{r|9.1%|percent}，全部用于更换床板。
5. 与上学期相比，水电由{za|58,900元|CNY}增至{zb|61,420元|CNY}，增长{zc|4.3%|percent}；住校生由{zd|655人|student}减至{ze|642人|student}，减少{zf|13人|student}，用电节约仍有空间。""",
[("sum","a","b c"),("sum","k","k1 k2"),("avg","b","k1","v1"),("avg","c","k2","v2"),("diff","a","e","f"),("prod","g","f d"),("prod","l","h i j"),("avg","m","a","x"),("sum","p","l m o"),("diff","g","p","q"),("share","q","g","r"),("bound","p","g"),("same","zb","m"),("growth","m","za","zc"),("trend","up","za zb"),("same","ze","a"),("diff","zd","ze","zf"),("trend","down","zd ze")],
[error("sum-mismatch","c","a b k2 v2",[0,3],("305人","student"),"男女生之和不等于住校生数，女生每间6.0人也只合305人","wrong digit",2),
 error("average-mismatch","x","m a f",[7],("95.7元","CNY/student"),"水电是全体住校生用的，却除以缴费人数","wrong denominator",3)],
scope=[("growth","ze","zd","zc"),("prod","g","a d"),("share","q","p","r")])

passage("workbook-settlement", """八年级教辅代收代支结算单。期初预收每生{a|180元|CNY/student}，{b|236人|student}共{c|42,480元|CNY}。实际结算：语文{d|46.50元|CNY}、数学{e|44.80元|CNY}、英语{f|52.20元|CNY}，每套{g|143.50元|CNY}（码洋{w|205元|CNY}，按七折即{y|70%|percent}结算）。开学前转走{h|3人|student}，未领书，全额退{i|540元|CNY}；在读{j|233人|student}领书，支付书款{k|33,435.50元|CNY}，每人退差价{l|36.50元|CNY}，计{m|8,504.50元|CNY}。代支、退费三笔合计{o|42,480元|CNY}，与预收相等，本项结零。另有{za|4名|student}学生缺一册听力材料，书商补寄，不影响结算；本年级教辅每生支出比限价{zb|150元|CNY/student}低{zc|6.50元|CNY}，低{zd|4.3%|percent}。""",
[("prod","c","b a"),("sum","g","d e f"),("share","g","w","y"),("prod","i","h a"),("diff","b","h","j"),("prod","k","j g"),("diff","a","g","l"),("prod","m","j l"),("sum","o","i k m"),("same","o","c"),("diff","zb","g","zc"),("most","g","zb"),("share","zc","zb","zd")],
scope=[("share","zc","a","zd"),("prod","k","b g"),("prod","m","b l")], hard="转学者全额退，不按差价退，所以人数不同")

passage("canteen-staff-wages", half("""食堂用工情况：从业人员{a|14人|person}，其中厨师{b|3人|person}、面点{c|2人|person}、切配{d|6人|person}、保洁{e|3人|person}。持有效健康证{f|13人|person}，持证率{g|92.9%|percent}，另{h|1人|person}已停岗补办。月工资为厨师{i|5,200元|CNY/month}、面点{j|4,300元|CNY/month}、切配{k|3,100元|CNY/month}、保洁{l|2,600元|CNY/month}，每月共发{m|50,600元|CNY}，人均{o|3,800元|CNY/month}。就餐学生{p|1,316人|student}，每名从业人员服务{q|94人|other}，不超过{r|100人|other}。全年按{s|10个月|other}计工资{t|50.6万元|CNY}，占食堂全年支出{u|286.4万元|CNY}的{v|17.7%|percent}，符合人工费不高于{w|15%|percent}的规定。"""),
[("sum","a","b c d e"),("share","f","a","g"),("diff","a","f","h"),("expr","b*i+c*j+d*k+e*l","m"),("avg","m","a","o"),("avg","p","a","q"),("most","q","r"),("prod","t","m s"),("share","t","u","v"),("most","v","w"),("bound","t","u"),("between","o","i j k l")],
[error("average-mismatch","o","m a i j k l",[4],("3,614元","CNY/month"),"把四种岗位工资简单平均，没有按人数加权","simple instead of weighted",1),
 error("bound-exceeded","v","w t u",[9],None,"17.7%高于15%的上限，不符合规定","limit against the figure",1,"不符合人工费不高于15%的规定")],
scope=[("avg","p","b","q"),("share","m","t","v")])

passage("rice-oil-ledger", """大宗食材出入库台账（10月，单位：千克）
品名　　月初　　入库　　　出库　　　月末　　均价（元）
大米　　{a1|420|other}　　{a2|3,600|other}　　{a3|3,485|other}　　{a4|535|other}　　{a5|4.60|CNY}
面粉　　{b1|180|other}　　{b2|1,250|other}　　{b3|1,196|other}　　{b4|324|other}　　{b5|3.90|CNY}
食用油　{c1|95|other}　　 {c2|640|other}　　　{c3|618|other}　　　{c4|117|other}　　{c5|11.80|CNY}
鸡蛋　　{d1|60|other}　　 {d2|1,480|other}　　{d3|1,502|other}　　{d4|38|other}　　 {d5|9.60|CNY}
按出库数计算，大米耗用{f|16,560元|CNY}，食用油耗用{g|7,292.4元|CNY}，鸡蛋耗用{h|14,419.2元|CNY}。就餐{n|1,020人|person}，开餐{o|21天|other}，食用油每人每天{p|28.9|other}克，未超过{q|30|other}克。鸡蛋出库多于入库，是用了月初存货。""",
[("lin","a4","+a1 +a2 -a3"),("lin","b4","+b1 +b2 -b3"),("lin","c4","+c1 +c2 -c3"),("lin","d4","+d1 +d2 -d3"),("prod","f","a3 a5"),("prod","g","c3 c5"),("prod","h","d3 d5"),("expr","c3*1000/n/o","p"),("most","p","q"),("below","d2","d3")],
[error("sum-mismatch table-mismatch","b4","b1 b2 b3",[1],("234","other"),"180加1250减1196为234，前两位颠倒","transposed digits",1),
 error("average-mismatch","f","a3 a5 a2",[4],("16,031元","CNY"),"说是按出库数，实际乘的是入库数3600","wrong part",2)],
scope=[("prod","g","c2 c5"),("bound","d3","d2")])

passage("kinder-enrol-result", """2024年秋季小班招生结果公告
计划招{a|4个|class}班、每班{b|25人|student}，共{c|100人|place}。6月报名{d|163人|student}，审核通过{e|151人|student}，其中服务区内{f|87人|student}、区外{g|64人|student}。服务区内全部录取，余下{h|13个|place}学位在区外幼儿中摇号，中签率{i|20.3%|percent}。摇号另产生候补{j|6人|student}；7月{k|2名|student}已录取幼儿放弃，由候补前{k2|2名|student}递补，最终录取仍是{l|100人|student}，男孩{m|54人|student}、女孩{n|46人|student}。托班升上来的{o|21人|student}已含在服务区内录取数里，不另占学位。服务区内报名的{za|94人|student}中有{zb|7人|student}因材料不实未通过审核，区外报名{zc|69人|student}，未通过{zd|5人|student}。""",
[("prod","c","a b"),("sum","e","f g"),("diff","c","f","h"),("share","h","g","i"),("sum","l","f h"),("same","l","c"),("sum","l","m n"),("same","k","k2"),("bound","e","d"),("bound","o","f"),("bound","k2","j"),("bound","l","e"),("sum","d","za zc"),("diff","za","zb","f"),("diff","zc","zd","g"),("lin","e","+d -zb -zd"),("bound","f","za")],
scope=[("lin","l","+f +h +o"),("share","h","e","i"),("sum","l","f g")], hard="托班升入者已含在内；递补不改变总数")

passage("freshmen-by-category", """关于一年级新生安排的通报。今年报名{a|326人|student}，核定{b|7个|class}班、{c|315人|place}，每班{d|45人|student}。按入学顺序，房户一致的{e|198人|student}、有房无户的{f|67人|student}、租住的{g|61人|student}。前{zz|两类|item}{h|265人|student}全部安排，租住类按居住年限排出{i|50人|student}，安排率{j|82.0%|percent}，其余{k|11人|student}由教育部门统筹到邻近学校。全部录取{l|315人|student}，其中租住类占录取人数的{m|18.7%|percent}。与去年录取{n|289人|student}相比，今年多录{o|37人|student}，增长{p|9.0%|percent}。录取学生中男{za|163人|student}、女{zb|152人|student}；本县户籍{zc|247人|student}，外县{zd|68人|student}，外县占{ze|21.6%|percent}，分到各班{zf|9人|student}至{zg|11人|student}不等。""",
[("sum","a","e f g"),("prod","c","b d"),("sum","h","e f"),("share","i","g","j"),("diff","g","i","k"),("sum","l","h i"),("same","l","c"),("share","i","l","m"),("diff","l","n","o"),("growth","l","n","p"),("growthb","n","o","p"),("trend","up","n l"),("diff","a","l","k"),("bound","l","a"),("sum","l","za zb"),("sum","l","zc zd"),("share","zd","l","ze"),("avgmost","zd","b","zg"),("avgleast","zf","zd","b"),("count","zz",2)],
[error("share-mismatch","m","i l g a",[7],("15.9%","percent"),"用租住类报名61人除以报名326人，应是录取50人除以录取315人","wrong denominator",2),
 error("difference-mismatch","o","l n a p",[8,10],("26人","student"),"拿今年报名数减去年录取数，应以录取比录取","wrong part",2)],
scope=[("share","zd","a","ze"),("sum","l","e f g"),("share","k","g","j")])

passage("class-list-table", """2023年9月各年级学生数
年级|班数|男生|女生|合计|班均
一年级|{a1|6|class}|{b1|128|student}|{c1|121|student}|{d1|249|student}|{e1|41.5|other}
二年级|{a2|6|class}|{b2|133|student}|{c2|125|student}|{d2|258|student}|{e2|43.0|other}
三年级|{a3|5|class}|{b3|112|student}|{c3|104|student}|{d3|216|student}|{e3|43.2|other}
四年级|{a4|5|class}|{b4|109|student}|{c4|113|student}|{d4|222|student}|{e4|44.4|other}
五年级|{a5|5|class}|{b5|118|student}|{c5|107|student}|{d5|222|student}|{e5|45.0|other}
六年级|{a6|6|class}|{b6|141|student}|{c6|129|student}|{d6|270|student}|{e6|45.0|other}
全校|{a|33|class}|{b|741|student}|{c|699|student}|{d|1440|student}|{e|43.6|other}
低段（一、二年级）{f|507人|student}，中段{g|438人|student}，高段{h|495人|student}，分别占{f1|35.2%|percent}、{g1|30.4%|percent}、{h1|34.4%|percent}，高段人数最多。各年级班均都没有超过{l|45人|student}，只有四年级女生多于男生。与上年9月的{za|1398人|student}相比，增加{zb|42人|student}，增长{zc|3.0%|percent}；班数没变，上年班均{zd|42.4人|other}，今年提高{ze|1.3人|other}。""",
[("sum","a","a1 a2 a3 a4 a5 a6"),("sum","b","b1 b2 b3 b4 b5 b6"),("sum","c","c1 c2 c3 c4 c5 c6"),("sum","d","d1 d2 d3 d4 d5 d6"),("sum","d1","b1 c1"),("sum","d2","b2 c2"),("sum","d3","b3 c3"),("sum","d4","b4 c4"),("sum","d5","b5 c5"),("sum","d6","b6 c6"),("sum","d","b c"),("avg","d1","a1","e1"),("avg","d2","a2","e2"),("avg","d3","a3","e3"),("avg","d4","a4","e4"),("avg","d5","a5","e5"),("avg","d6","a6","e6"),("avg","d","a","e"),("sum","f","d1 d2"),("sum","g","d3 d4"),("sum","h","d5 d6"),("share","f","d","f1"),("share","g","d","g1"),("share","h","d","h1"),("hundred","f1 g1 h1"),("largest","h","f g"),("most","e1","l"),("most","e2","l"),("most","e3","l"),("most","e4","l"),("most","e5","l"),("most","e6","l"),("below","b4","c4"),("sum","d","f g h"),("between","e","e1 e2 e3 e4 e5 e6"),("below","c1","b1"),("below","c2","b2"),("below","c3","b3"),("below","c5","b5"),("below","c6","b6"),("diff","d","za","zb"),("growth","d","za","zc"),("growthb","za","zb","zc"),("avg","za","a","zd"),("diff","e","zd","ze"),("trend","up","za d")],
[error("sum-mismatch table-mismatch","d5","b5 c5 d a5 e5 h d6",[3,8,15,20],("225","student"),"五年级男女生相加为225，抄成了上一行的222","copied line",1),
 error("direction-mismatch sequence-mismatch","h","f g",[25],None,"低段507人多于高段495人","text against figures",1,"低段人数最多")],
scope=[("growth","d","za","ze"),("share","d1","b","f1")])

passage("transfers-year", half("""学籍变动情况：上学年初在籍{a|1286人|student}，学年内转入{b|34人|student}、转出{c|41人|student}，净转出{d|7人|student}；休学{e|5人|student}，复学{f|3人|student}；学年末在籍{g|1277人|student}。转出学生去省外{h|18人|student}、省内{i|23人|student}；转入学生中进城务工人员子女{j|19人|student}，占转入的{k|55.9%|percent}。6月毕业{l|206人|student}，9月招收一年级{m|228人|student}，新学年初在籍{n|1299人|student}，比上学年初多{o|13人|student}，增长{p|1.0%|percent}。转入学生编入一至三年级{za|21人|student}、四至六年级{zb|13人|student}；{zc|19人|student}随迁子女中有{zd|6人|student}申请寄宿。班级仍为{ze|30个|class}，平均班额由上学年初的{zf|42.9人|other}升到新学年初的{zg|43.3人|other}。"""),
[("diff","c","b","d"),("lin","g","+a +b -c -e +f"),("sum","c","h i"),("share","j","b","k"),("lin","n","+g -l +m"),("diff","n","a","o"),("growth","n","a","p"),("growthb","a","o","p"),("trend","up","a n"),("bound","j","b"),("sum","b","za zb"),("same","zc","j"),("bound","zd","zc"),("avg","a","ze","zf"),("avg","n","ze","zg"),("trend","up","zf zg")],
scope=[("avg","g","ze","zg"),("lin","g","+a +b -c"),("diff","m","l","o"),("share","j","c","k")], hard="学年末人数还受休学复学影响；新学年净增不等于招生减毕业")

passage("quota-to-schools", """2022年普通高中指标到校分配表（单位：人）
学校 | 报考人数 | 指标数
甲校 | {a1|345|student} | {b1|69|place}
乙校 | {a2|280|student} | {b2|56|place}
丙校 | {a3|265|student} | {b3|53|place}
丁校 | {a4|185|student} | {b4|37|place}
戊校 | {a5|125|student} | {b5|52|place}
合计 | {a|1200|student} | {b|240|place}
说明：各校指标按报考人数的{r|20%|percent}分配，共占我校招生计划{c|400人|place}的{s|60.0%|percent}。录取结束，指标到校实际录取{d|231人|student}，指标完成率{e|57.8%|percent}；未用完的{f|9个|place}指标转为统招，统招共录取{g|169人|student}，计划全部完成。""",
[("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("share","b1","a1","r"),("share","b2","a2","r"),("share","b3","a3","r"),("share","b4","a4","r"),("share","b5","a5","r"),("share","b","a","r"),("share","b","c","s"),("share","d","b","e"),("diff","b","d","f"),("sum","c","d g"),("bound","d","b"),("lin","g","+c -b +f")],
[error("sum-mismatch table-mismatch","b5","b b1 b2 b3 b4 a5 r",[1,6],("25","place"),"125的20%为25，与合计240相合","transposed digits",2),
 error("share-mismatch","e","d b c",[9],("96.3%","percent"),"完成率应以指标240为分母，却除以招生计划400","wrong denominator",2)],
scope=[("share","g","c","s"),("diff","c","b","g")])

passage("vocational-majors", wrap("""今年秋季我校共招新生{t|612人|student}，开设{n|五个|item}专业：汽车运用与维修{a|148人|student}、幼儿保育{b|126人|student}、数控技术{c|95人|student}、电子商务{d|117人|student}、中餐烹饪{e|84人|student}、护理{f|42人|student}。汽修最热门，占{g|24.2%|percent}。应届初中毕业生{h|538人|student}，往届及社会青年{i|74人|student}，应届占{j|87.9%|percent}。与企业合办订单班{k|3个|class}，入班{l|132人|student}，占新生{m|21.6%|percent}，分属汽修、数控和烹饪专业。去年招生{o|547人|student}，今年多招{p|65人|student}，增长{q|10.6%|percent}。男生{za|391人|student}、女生{zb|221人|student}，男生比女生多{zc|170人|student}；幼儿保育与护理{zz|两个|item}专业{zd|168人|student}。开学后新生连同订单班学生共{ze|744人|student}参加军训。""", 34),
[("sum","t","a b c d e f"),("count","n",6),("share","a","t","g"),("sum","t","h i"),("share","h","t","j"),("share","l","t","m"),("diff","t","o","p"),("growth","t","o","q"),("growthb","o","p","q"),("largest","a","b c d e f"),("trend","up","o t"),("bound","l","t"),("sum","t","za zb"),("diff","za","zb","zc"),("sum","zd","b f"),("same","ze","t"),("count","zz",2)],
[error("restatement-mismatch count-mismatch","n","",[1],("六个","item"),"所列专业有六个","count against list",1),
 error("growth-mismatch","q","t o p",[7,8],("11.9%","percent"),"增长率以去年547人为基数，误用了今年612人","wrong base",2),
 error("sum-mismatch","ze","t l",[15],('612人', 'student'),"订单班学生分属各专业，已在新生612人之内，加了两遍","counted twice",3,"")],
scope=[("lin","t","+a +b +c +d +e +f +l"),("share","h","o","j")])

passage("college-report-rate", """我院今年计划招生{a|3200人|place}，录取{b|3168人|student}，计划完成率{c|99.0%|percent}；截至9月20日报到{d|2914人|student}，报到率{e|92.0%|percent}，较上年的{e0|90.4%|percent}上升{e1|1.6个百分点|percentage-point}。其中单独招生录取{f|1240人|student}、报到{f1|1203人|student}，报到率{f2|97.0%|percent}；统一招生录取{g|1536人|student}、报到{g1|1368人|student}，报到率{g2|89.1%|percent}；中高职贯通转段录取{h|392人|student}、报到{h1|343人|student}，报到率{h2|87.5%|percent}，{zz|三类|item}中统一招生最低。未报到{i|254人|student}，经电话回访，复读{j|97人|student}，占{j1|38.2%|percent}，直接就业{k|62人|student}，参军{l|31人|student}，其他{m|64人|student}。""",
[("share","b","a","c"),("share","d","b","e"),("diff","e","e0","e1"),("trend","up","e0 e"),("share","f1","f","f2"),("share","g1","g","g2"),("share","h1","h","h2"),("sum","b","f g h"),("sum","d","f1 g1 h1"),("diff","b","d","i"),("share","j","i","j1"),("sum","i","j k l m"),("smallest","g2","f2 h2"),("between","e","f2 g2 h2"),("bound","b","a"),("bound","d","b"),("bound","f1","f"),("bound","g1","g"),("bound","h1","h"),("count","zz",3)],
[error("direction-mismatch sequence-mismatch","g2","f2 h2",[12],None,"转段87.5%低于统招89.1%","text against figures",1,"三类中转段最低")],
scope=[("share","d","a","e"),("mean","f2 g2 h2","e"),("share","j","d","j1")])

passage("retention-cohort", """对督学意见的回复：贵组提出我校九年级在校{d|402人|student}，而该届入学时为{a|412人|student}，巩固率只有{x0|97.6%|percent}，不足{x|98%|percent}。经逐一核对，该届三年间转入{b|26人|student}、转出{c|33人|student}，因病去世{e|1人|student}，应在校{f|404人|student}；实际在校{d2|402人|student}，含送教上门{g|3人|student}，巩固率为{h|99.5%|percent}，高于{l|98%|percent}的要求{m|1.5个百分点|percentage-point}。辍学的{i|2人|student}中，{j|1人|student}已于上周劝返，下次统计时计入。若只算到校上课的，则为{k|399人|student}，此数用于排课，不用于计算巩固率。七年级应在校{za|418人|student}、在校{zb|418人|student}，巩固率{zc|100%|percent}；八年级应在校{zd|409人|student}、在校{ze|408人|student}，巩固率{zf|99.8%|percent}；{zz|三个|item}年级在校{zg|1228人|student}，为应在校{zh|1231人|student}的{zi|99.8%|percent}。""",
[("lin","f","+a +b -c -e"),("same","d","d2"),("share","d","f","h"),("least","l","h"),("diff","h","l","m"),("diff","f","d","i"),("diff","d","g","k"),("bound","j","i"),("same","x","l"),("bound","d","f"),("share","d","a","x0"),("most","x0","x"),("below","x0","x"),("share","zb","za","zc"),("share","ze","zd","zf"),("sum","zg","zb ze d"),("sum","zh","za zd f"),("share","zg","zh","zi"),("count","zz",3),("same","za","zb"),("between","zi","zc zf h")],
scope=[("share","d","a","h"),("share","k","f","h")], hard="巩固率的分母是扣除转学后的应在校人数")

passage("private-school-lottery", """本校（民办初中）2021年招收七年级{a|8个|class}班、每班{b|40人|student}，共{c|320人|place}。报名{d|587人|student}，其中本校小学部直升{e|112人|student}，不参加摇号；参加电脑随机录取的{f|475人|student}，录取{g|208人|student}，摇号录取率{h|35.4%|percent}。学费每生每学期{i|9800元|CNY/student}，一学年两学期共{j|19600元|CNY/student}，比备案标准每学期{k|10500元|CNY/student}低{l|700元|CNY/student}，低{m|6.7%|percent}；按录取{n|320人|student}计，一学年学费收入{o|313.6万元|CNY}。对{za|22名|student}家庭困难学生每人每年减收{zb|4900元|CNY/student}，共{zc|10.78万元|CNY}，占一学年学费收入的{zd|1.7%|percent}。""",
[("prod","c","a b"),("diff","d","e","f"),("sum","c","e g"),("share","g","f","h"),("prod","j","i",2),("diff","k","i","l"),("share","l","k","m"),("prod","o","n j"),("same","c","n"),("below","i","k"),("bound","g","f"),("sum","n","e g"),("prod","zc","za zb"),("share","zc","o","zd"),("bound","za","n")],
[error("share-mismatch","h","g f d",[3],("43.8%","percent"),"直升者不摇号，分母应为475而不是587","wrong denominator",1),
 error("average-mismatch","o","n i j",[7,13],("627.2万元","CNY"),"一学年应按两学期计，只乘了一个学期的学费","wrong period",2)],
scope=[("share","g","c","h"),("share","l","i","m")])

passage("boarders-day-pupils", """作息与就餐摸底（2020年秋）：全校{a|1058人|student}，住校{b|426人|student}，占{c|40.3%|percent}；走读{d|632人|student}。中午在校吃饭的{e|871人|student}，占全校{f|82.3%|percent}，住校生全部在校吃，走读生{g|445人|student}，占走读生{h|70.4%|percent}，回家吃的{i|187人|student}。走读生里乘校车的{j|158人|student}，占{k|25.0%|percent}，家长接送的{m|291人|student}，自己步行骑车的{n|183人|student}。晚自习只开八、九年级，自愿参加{o|537人|student}，其中走读生{p|246人|student}。抽查当天备餐{za|900份|item}，取餐{zb|871份|item}，余{zc|29份|item}，余餐率{zd|3.2%|percent}，比上学期的{ze|4.6%|percent}下降{zf|1.4个百分点|percentage-point}。""",
[("sum","a","b d"),("share","b","a","c"),("share","e","a","f"),("sum","e","b g"),("share","g","d","h"),("diff","d","g","i"),("share","j","d","k"),("sum","d","j m n"),("bound","p","o"),("bound","p","d"),("bound","e","a"),("bound","j","d"),("diff","a","e","i"),("diff","za","zb","zc"),("share","zc","za","zd"),("diff","ze","zd","zf"),("trend","down","ze zd"),("same","zb","e"),("bound","zb","za")],
scope=[("hundred","c f"),("sum","a","b e"),("share","g","a","h"),("sum","o","b p")], hard="就餐人数含全部住校生，与住校人数重叠；走读占比另有分母")

passage("class-size-speech", """老师们，五年前我们{a|28个|class}班挤着{b|1652名|student}学生，平均每班{c|59人|other}，最大的班{d|72人|student}，后排的孩子连过道都坐满了。今天是{e|36个|class}班、{f|1602名|student}学生，平均每班{g|44.5人|other}，最大的班也只有{n|43人|student}。五年里班级多了{h|8个|class}，学生少了{i|50人|student}，班均少了{j|14.5人|other}。超过{!size|55}人的大班从{k|19个|class}清到一个不剩，超过{!size|45}人的还有{m|6个|class}，占{q|16.7%|percent}。大家都知道，现在人最多的是九（3）班，{o|49人|student}，明年毕业就解决了。教室从{za|28间|classroom}添到{zb|38间|classroom}，上课用去{zc|36间|classroom}，余下{zd|2间|classroom}改作心理辅导室和阅览室；教师由{ze|86人|person}增到{zf|103人|person}，增长{zg|19.8%|percent}，生师比由{zh|19.2:1|ratio}降到{zi|15.6:1|ratio}。""",
[("avg","b","a","c"),("avg","f","e","g"),("bound","c","d"),("bound","g","n"),("diff","e","a","h"),("diff","b","f","i"),("diff","c","g","j"),("share","m","e","q"),("same","n","o"),("bound","k","a"),("trend","up","a e"),("trend","down","b f"),("trend","down","c g"),("bound","g","o"),("bound","m","e"),("below","n","d"),("same","za","a"),("same","zc","e"),("diff","zb","zc","zd"),("trend","up","za zb"),("growth","zf","ze","zg"),("ratio","b","ze","zh"),("ratio","f","zf","zi"),("trend","down","zh zi"),("trend","up","ze zf")],
[error("restatement-mismatch bound-exceeded","n","g o m",[3,8],("49人","student"),"最大的班不能小于平均班额，后文说是49人","average above the maximum",2)],
scope=[("ratio","b","zf","zi"),("avg","f","a","c"),("share","k","e","q")])

passage("inclusive-children", """随班就读工作自查
一、人员。现有随班就读学生{a|19人|student}，其中智力障碍{b|7人|student}、听力{c|4人|student}、视力{d|2人|student}、肢体{e|3人|student}、孤独症{f|3人|student}，智力和孤独症{zz|两类|item}{g|10人|student}，占{h|52.6%|percent}。全校学生{i|1159人|student}，随班就读占全校{j|1.67%|percent}；不含随班就读的普通学生{k|1140人|student}。
二、安置。分在{m|11个|class}班，每班都在{n|2人|student}以内，其中三（2）班{o|3人|student}、四（1）班{p|2人|student}，家长均同意。
三、经费。按每生{q|6000元|CNY/student}拨付{r|11.4万元|CNY}，支出{s|11.05万元|CNY}，占{t|96.9%|percent}，其中{v|3名|person}资源教师补助{u|4.2万元|CNY}，每人{w|1.4万元|CNY}。
四、成效。制订个别化教育计划{za|19份|item}，一人一份；期末评估有进步的{zb|16人|student}，占{zc|84.2%|percent}，其余{zd|3人|student}调整方案。""",
[("sum","a","b c d e f"),("sum","g","b f"),("share","g","a","h"),("share","a","i","j"),("diff","i","a","k"),("most","o","n"),("most","p","n"),("prod","r","a q"),("share","s","r","t"),("avg","u","v","w"),("avgmost","a","m","n"),("bound","s","r"),("bound","u","s"),("same","za","a"),("share","zb","a","zc"),("diff","a","zb","zd"),("count","zz",2)],
[error("share-mismatch","j","a i k",[3],("1.64%","percent"),"占全校的比例应除以1159，却除以普通学生1140","wrong denominator",1),
 error("bound-exceeded","o","n",[5],None,"三（2）班3人超过每班2人","limit against the figure",1,"除三（2）班外，每班都在2人以内")],
scope=[("share","u","r","t"),("share","b","a","h"),("avg","r","m","w")])

passage("class-scores-weighted", """七年级数学期末成绩（满分{!full|120}分）
班级 | 参考 | 平均分 | 及格 | 优秀
七（1）班 | {a1|46|student} | {b1|84.2|other} | {c1|41|student} | {d1|19|student}
七（2）班 | {a2|44|student} | {b2|79.5|other} | {c2|37|student} | {d2|14|student}
七（3）班 | {a3|47|student} | {b3|86.1|other} | {c3|43|student} | {d3|22|student}
七（4）班 | {a4|31|student} | {b4|71.0|other} | {c4|22|student} | {d4|5|student}
年级 | {a|168|student} | {b|81.1|other} | {c|143|student} | {d|60|student}
在籍{n|170人|student}，缺考{m|2人|student}不计。及格率{p|85.1%|percent}，优秀率{q|35.7%|percent}。七（3）班与七（4）班平均分相差{x|15.1分|other}，四班是艺术特长班，人数少，排名另列。期中参考{za|165人|student}、优秀{zb|55人|student}，优秀率{zc|33.3%|percent}，期末提高{zd|2.4个百分点|percentage-point}；年级平均由{ze|79.6分|other}升至{zf|81.1分|other}，提高{zg|1.5分|other}。""",
[("sum","a","a1 a2 a3 a4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("expr","(a1*b1+a2*b2+a3*b3+a4*b4)/a","b"),("diff","n","m","a"),("share","c","a","p"),("share","d","a","q"),("diff","b3","b4","x"),("between","b","b1 b2 b3 b4"),("bound","d1","c1"),("bound","d2","c2"),("bound","d3","c3"),("bound","d4","c4"),("bound","c1","a1"),("bound","c2","a2"),("bound","c3","a3"),("bound","c4","a4"),("bound","d","c"),("below","a4","a2"),("share","zb","za","zc"),("diff","q","zc","zd"),("same","zf","b"),("diff","zf","ze","zg"),("trend","up","ze zf"),("trend","up","zc q")],
scope=[("share","zb","a","zc"),("mean","b1 b2 b3 b4","b"),("share","c","n","p")], hard="年级平均按人数加权，不是四个班的简单平均")

passage("midterm-chinese", """五年级语文期中质量分析：{k|五个|class}班各{n0|40人|student}，共{n|200人|student}参考，平均分依次为{a|78.6分|other}、{b|81.3分|other}、{c|80.2分|other}、{d|76.9分|other}、{e|79.4分|other}，年级平均{m|82.7分|other}，班际差{x|4.4分|other}。分题型看，积累运用（{f0|30分|other}）均分{f|16.7分|other}，得分率{f1|55.7%|percent}；阅读（{g0|40分|other}）均分{g|26.2分|other}，得分率{g1|65.5%|percent}；习作（{h0|50分|other}）均分{h|36.4分|other}，得分率{h1|72.8%|percent}，积累运用失分最重。及格{p|171人|student}，及格率{q|85.5%|percent}，比上学期期末的{r|87.0%|percent}提高{s|1.5个百分点|percentage-point}。""",
[("prod","n","k n0"),("count","k",5),("mean","a b c d e","m"),("between","m","a b c d e"),("sum","m","f g h"),("diff","b","d","x"),("share","f","f0","f1"),("share","g","g0","g1"),("share","h","h0","h1"),("smallest","f1","g1 h1"),("share","p","n","q"),("diff","q","r","s"),("bound","p","n"),("bound","f","f0"),("bound","g","g0"),("bound","h","h0")],
[error("average-mismatch bound-exceeded","m","a b c d e f g h",[2,3,4],("79.3分","other"),"年级平均高于最高的班，三种题型均分之和也只有79.3分","average above the maximum",2),
 error("direction-mismatch difference-mismatch","s","q r",[11],("1.5个百分点","percentage-point-"),"85.5%低于87.0%，是下降","sign",1,"下降1.5个百分点")],
scope=[("mean","f1 g1 h1","q"),("share","h","n0","h1")])

passage("level-exam-base", """学业水平考试情况汇报。我校应考{a|318人|student}，缺考{b|6人|student}，实考{c|312人|student}，五科全部合格{d|297人|student}。按教研部门口径，合格率以应考人数为分母，我校为{e|95.2%|percent}，比去年同口径的{f|91.8%|percent}提高{g|1.6个百分点|percentage-point}。未全部合格的{h|15人|student}中，物理不合格{i|9人次|person-time}、化学{j|7人次|person-time}、生物{k|5人次|person-time}、历史{l|4人次|person-time}、地理{m|6人次|person-time}，合计{n|13人次|person-time}，人均{o|2.1科|other}，一人多科的情况比较突出。{za|四个|class}班实考依次为{zb|79人|student}、{zc|78人|student}、{zd|78人|student}、{ze|77人|student}，未全部合格依次为{zf|2人|student}、{zg|4人|student}、{zh|3人|student}、{zi|6人|student}；按实考算，一班合格率{zj|97.5%|percent}最高，四班{zk|92.2%|percent}最低，相差{zl|5.3个百分点|percentage-point}。""",
[("diff","a","b","c"),("share","d","a","e"),("diff","e","f","g"),("diff","c","d","h"),("sum","n","i j k l m"),("avg","n","h","o"),("bound","i","h"),("trend","up","f e"),("bound","h","n"),("count","za",4),("sum","c","zb zc zd ze"),("sum","h","zf zg zh zi"),("expr","(zb-zf)/zb*100","zj"),("expr","(ze-zi)/ze*100","zk"),("diff","zj","zk","zl"),("bound","j","h"),("bound","k","h"),("bound","l","h"),("bound","m","h")],
[error("share-mismatch","e","d a c f g",[1,2],("93.4%","percent"),"口径以应考318人为分母，算的却是实考312人","wrong denominator",2),
 error("sum-mismatch","n","i j k l m h o",[4,5,8],("31人次","person-time"),"五科相加31人次，13人次还少于15人","transposed digits",1)],
scope=[("share","h","a","e"),("diff","a","d","h")])

passage("fitness-test", half("""体质健康测试结果：应测{a|1186人|student}，免测{b|14人|student}，实测{c|1172人|student}。其中优秀{d|186人|student}、良好{e|402人|student}、及格{f|509人|student}、不及格{g|75人|student}，优良率{h|50.2%|percent}，合格率{i|93.6%|percent}。男生{j|612人|student}，优良{k|271人|student}，优良率{l|44.3%|percent}；女生{m|560人|student}，优良{n|317人|student}，优良率{o|56.6%|percent}，高出男生{p|12.3个百分点|percentage-point}。与去年同期相比，八年级男生{!event|1000}米平均用时由{q|258|other}秒缩短到{r|267|other}秒，耐力有所改善；一分钟跳绳平均由{s|142|other}个增加到{t|151|other}个，提高{u|6.3%|percent}。男生立定跳远平均{za|1.92米|other},女生{zb|1.61米|other},男生高{zc|0.31米|other}。免测{zd|14人|student}中因病{ze|9人|student}、残疾{zf|5人|student}。"""),
[("diff","a","b","c"),("sum","c","d e f g"),("sharesum","d e","c","h"),("sharesum","d e f","c","i"),("sum","c","j m"),("share","k","j","l"),("share","n","m","o"),("diff","o","l","p"),("trend","down","q r"),("trend","up","s t"),("growth","t","s","u"),("between","h","l o"),("expr","d+e-k","n"),("bound","k","j"),("diff","za","zb","zc"),("same","zd","b"),("sum","zd","ze zf"),("below","zb","za")],
[error("direction-mismatch","r","q",[8],None,"267秒比258秒长，是变慢而非缩短","direction",1,"由258秒延长到267秒，耐力有所下降")],
scope=[("share","k","c","l"),("sum","a","d e f g")])

passage("vision-eyes-persons", """秋季视力监测小结：本次筛查{a|1240人|student}、{b|2480|item}只眼。裸眼视力不良的眼{c|1203|item}只，占{d|48.5%|percent}；按人计，只要有一只眼不良即算不良，共{e|668人|student}，占{f|53.9%|percent}，其中双眼不良{g|535人|student}、单眼不良{h|133人|student}。按较差眼分，轻度{i|341人|student}、中度{j|229人|student}、重度{k|98人|student}。不良学生中已配镜{l|412人|student}，占{m|61.7%|percent}。上年按人计的不良率为{n|55.2%|percent}，今年下降{o|1.3个百分点|percentage-point}。一至三年级筛查{za|612人|student}、不良{zb|241人|student}，占{zc|39.4%|percent}；四至六年级筛查{zd|628人|student}、不良{ze|427人|student}，占{zf|68.0%|percent}，两段相差{zg|28.6个百分点|percentage-point}。""",
[("prod","b","a",2),("share","c","b","d"),("share","e","a","f"),("sum","e","g h"),("expr","g+g+h","c"),("sum","e","i j k"),("share","l","e","m"),("diff","n","f","o"),("trend","down","n f"),("bound","l","e"),("bound","e","a"),("sum","a","za zd"),("sum","e","zb ze"),("share","zb","za","zc"),("share","ze","zd","zf"),("diff","zf","zc","zg"),("between","f","zc zf")],
scope=[("mean","zc zf","f"),("share","e","b","f"),("same","d","f"),("sum","c","g h"),("diff","n","d","o")], hard="眼数与人数两种口径，双眼不良算两只眼、一个人")

passage("kinder-health-check", half(wrap("""六月体检通报：在园幼儿{a|286人|student}，参检{b|283人|student}（男童{c|147人|student}、女童{d|146人|student}，女童占{dd|51.6%|percent}），参检率{e|99.0%|percent}。体格评价：正常{f|236人|student}，占{g|83.4%|percent}；超重{h|21人|student}、肥胖{i|13人|student}，合计{j|34人|student}，检出率{k|11.9%|percent}；消瘦{l|9人|student}、生长迟缓{m|4人|student}，分别占{n|3.2%|percent}、{o|1.4%|percent}。检出龋齿{p|97人|student}，龋患率{q|34.3%|percent}，比上年的{r|31.6%|percent}下降{s|2.7个百分点|percentage-point}。以上检出率均以参检人数为分母。""", 30)),
[("sum","b","c d"),("share","b","a","e"),("share","f","b","g"),("sum","j","h i"),("share","j","b","k"),("share","l","b","n"),("share","m","b","o"),("share","p","b","q"),("diff","r","q","s"),("sum","b","f h i l m"),("hundred","g k n o"),("bound","b","a"),("bound","p","b"),("share","d","b","dd"),("below","c","d")],
[error("sum-mismatch","c","d b dd",[0,14],("137人","student"),"283减146为137，女童过半也说明男童少于女童","wrong digit",1),
 error("share-mismatch","k","j b a",[4],("12.0%","percent"),"文末说明以参检283人为分母，却除以在园286人","wrong denominator",2),
 error("direction-mismatch difference-mismatch","s","q r",[8],("2.7个百分点","percentage-point-"),"34.3%高于31.6%，是上升","sign",1,"上升2.7个百分点")],
scope=[("sum","b","f h i l m p"),("share","f","a","g")])

passage("cet-four-table", """2021级大学英语四级首次报考情况
学院	报考人数	通过人数	通过率
理工	{a1|1482|student}	{b1|742|student}	{c1|50.1%|percent}
经管	{a2|1106|student}	{b2|703|student}	{c2|63.6%|percent}
文法	{a3|814|student}	{b3|563|student}	{c3|96.2%|percent}
艺术	{a4|512|student}	{b4|223|student}	{c4|43.6%|percent}
该年级在籍{n|4286人|student}，报考{a|3914人|student}，报考率{r|91.3%|percent}；通过{b|2231人|student}，全年级首次通过率（通过人数÷报考人数）{c|56.6%|percent}。计入第二次考试后累计通过{d|3018人|student}，占在籍学生{e|70.4%|percent}。艺术学院上届通过率{za|41.2%|percent}，本届提高{zb|5.8个百分点|percentage-point}；全年级最高与最低的学院相差{zc|25.6个百分点|percentage-point}。""",
[("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","a","n","r"),("share","b","a","c"),("share","d","n","e"),("bound","b","d"),("bound","a","n"),("between","c","c1 c2 c3 c4"),("bound","b","a"),("bound","d","n"),("diff","c4","za","zb"),("diff","c3","c4","zc"),("trend","up","za c4"),("largest","c3","c1 c2 c4"),("smallest","c4","c1 c2 c3")],
[error("share-mismatch table-mismatch","c3","a3 b3",[2,15],("69.2%","percent"),"563除以814为69.2%，前两位颠倒","transposed digits",1),
 error("share-mismatch","c","a b c1 c2 c3 c4",[7],("57.0%","percent"),"用四个学院通过率（更正后）简单平均，没有按人数算","simple instead of weighted",2),
 error("difference-mismatch","zb","c4 za",[14],('2.4个百分点', 'percentage-point'),"43.6%比41.2%高2.4个百分点，5.8是相对增幅","relative change called points",2,"")],
scope=[("share","b","n","c"),("share","d","a","e")])

passage("graduate-destinations", """2022届毕业生去向：毕业生{a|2648人|student}，签约就业{b|1517人|student}、灵活就业{c|486人|student}、自主创业{d|41人|student}、升学{e|402人|student}，去向落实{f|2446人|student}，落实率{g|92.4%|percent}，待就业{h|202人|student}，占{i|7.6%|percent}。升学率{j|15.2%|percent}，比上届的{k|13.9%|percent}提高{l|1.3个百分点|percentage-point}；自主创业占毕业生的{m|2.0%|percent}。就业的{n|2044人|student}中留在省内{o|1390人|student}，占{p|68.0%|percent}。男生{q|1213人|student}，落实{r|1098人|student}，落实率{s|90.5%|percent}；女生{t|1435人|student}，落实{u|1348人|student}，落实率{v|93.9%|percent}；男生高于女生{w|3.4个百分点|percentage-point}。签约就业者中专业对口{za|1183人|student}，对口率{zb|78.0%|percent}；平均月薪{zc|4860元|CNY/month}，比上届{zd|4620元|CNY/month}高{ze|240元|CNY/month}，增长{zf|5.2%|percent}。""",
[("sum","f","b c d e"),("share","f","a","g"),("diff","a","f","h"),("share","h","a","i"),("hundred","g i"),("share","e","a","j"),("diff","j","k","l"),("share","d","a","m"),("sum","n","b c d"),("share","o","n","p"),("sum","a","q t"),("sum","f","r u"),("share","r","q","s"),("share","u","t","v"),("diff","s","v","w"),("between","g","s v"),("diff","f","e","n"),("trend","up","k j"),("bound","o","n"),("share","za","b","zb"),("diff","zc","zd","ze"),("growth","zc","zd","zf"),("growthb","zd","ze","zf"),("trend","up","zd zc"),("bound","za","b")],
[error("share-mismatch","m","d a n",[7],("1.5%","percent"),"说的是占毕业生，却除以就业人数2044","wrong denominator",2),
 error("direction-mismatch difference-mismatch","w","s v",[14],("3.4个百分点","percentage-point-"),"男生90.5%低于女生93.9%","sign",1,"男生低于女生3.4个百分点")],
scope=[("share","za","n","zb"),("share","n","a","g"),("share","o","a","p")])

passage("gaokao-principal", spaced("""校长在高三总结会上说：今年我们{a|486名|student}考生，本科上线{b|397人|student}，上线率{c|81.7%|percent}。去年{d|440人|student}参考、上线{e|362人|student}，上线率{f|82.3%|percent}。人数多了{g|35人|student}，比率反而低了{h|0.6个百分点|percentage-point}，因为参考的多了{i|46人|student}。应届生{j|454人|student}，上线{k|368人|student}，{l|81.1%|percent}；复读生{m|32人|student}，上线{n|29人|student}，{o|90.6%|percent}。音体美考生{p|61人|student}，上线{q|54人|student}，已经算在里面，不要再加一遍。过特控线的{r|153人|student}，占{s|31.5%|percent}。分科目看，物理类{za|283人|student}，上线{zc|243人|student}，{zd|85.9%|percent}；历史类{zb|203人|student}，上线{ze|154人|student}，{zf|75.9%|percent}，低{zg|10.0个百分点|percentage-point}。"""),
[("share","b","a","c"),("share","e","d","f"),("diff","b","e","g"),("diff","f","c","h"),("diff","a","d","i"),("share","k","j","l"),("share","n","m","o"),("sum","a","j m"),("sum","b","k n"),("share","r","a","s"),("between","c","l o"),("bound","q","p"),("bound","r","b"),("trend","up","e b"),("trend","down","f c"),("bound","p","a"),("bound","q","b"),("sum","a","za zb"),("sum","b","zc ze"),("share","zc","za","zd"),("share","ze","zb","zf"),("diff","zd","zf","zg"),("between","c","zd zf")],
scope=[("mean","zd zf","c"),("lin","b","+k +n +q"),("share","r","b","s"),("share","q","p","c")], hard="人数增而比率降；艺体考生已含在内")

passage("english-two-tests", """（二）英语学科期中、期末对比
1. 参考均为{n|170人|student}。平均分由{a|83.4分|other}升至{b|85.9分|other}，提高{c|2.5分|other}；听力均分由{d|12.8分|other}升至{e|13.6分|other}，提高{f|6.3%|percent}。
2. 优秀人数由{g|70人|student}增至{h|76人|student}，优秀率由{i|41.2%|percent}到{j|44.7%|percent}，提高{k|3.5个百分点|percentage-point}；及格人数由{l|160人|student}增加到{m|158人|student}，及格率由{o|94.1%|percent}降到{p|92.9%|percent}，下降{q|1.2个百分点|percentage-point}。
3. 期末优秀{h2|76人|student}、良好{r|59人|student}、及格{s|23人|student}、不及格{t|12人|student}；最高{u|100分|other}，最低{v|31分|other}，极差{w|69分|other}，两极分化加剧。""",
[("diff","b","a","c"),("trend","up","a b"),("trend","up","d e"),("growth","e","d","f"),("share","g","n","i"),("share","h","n","j"),("diff","j","i","k"),("trend","up","g h"),("trend","up","l m"),("share","l","n","o"),("share","m","n","p"),("diff","o","p","q"),("trend","down","o p"),("same","h","h2"),("sum","n","h2 r s t"),("sum","m","h2 r s"),("diff","n","m","t"),("diff","u","v","w"),("trend","up","i j"),("bound","b","u"),("bound","h","m"),("bound","v","b")],
[error("direction-mismatch","m","l",[8],None,"158少于160，及格率也在降，应为减少","direction",1,"及格人数由160人减少到158人")],
scope=[("growth","h","g","k"),("share","t","m","p")])

passage("parents-questionnaire", """食堂满意度问卷（家委会组织）：发出{a|620份|item}，收回{b|589份|item}，回收率{c|95.0%|percent}；有效{d|572份|item}，有效率{e|97.1%|percent}。满意{f|503份|item}、基本满意{g|48份|item}、不满意{h|21份|item}，满意率{i|87.9%|percent}，满意和基本满意合计{j|96.3%|percent}。“最想改进的地方”可多选：口味{k|268份|item}，占{l|46.9%|percent}；排队时间{m|203份|item}，占{n|35.5%|percent}；价格{o|131份|item}，占{p|22.9%|percent}；分量{q|97份|item}，占{r|17.0%|percent}；{u|四项|item}共勾选{s|699|item}次，平均每份{t|1.2项|other}。""",
[("share","b","a","c"),("share","d","b","e"),("sum","d","f g h"),("share","f","d","i"),("sharesum","f g","d","j"),("share","k","d","l"),("share","m","d","n"),("share","o","d","p"),("share","q","d","r"),("sum","s","k m o q"),("avg","s","d","t"),("bound","b","a"),("bound","d","b"),("below","i","j"),("largest","k","m o q"),("count","u",4)],
scope=[("hundred","l n p r"),("share","f","b","i"),("sum","d","k m o q"),("share","d","a","e")], hard="多选题各项之和超过有效问卷数")

passage("character-recognition", """二年级识字量测查：抽测{k|三个|class}班{a|120人|student}，每班{a1|40人|student}，平均会认{b|1742字|other}，最多{c|1986字|other}，最少{d|1215字|other}，相差{e|771字|other}。以{f|1600字|other}为达标线，达标{g|98人|student}，达标率{h|81.7%|percent}；未达标{i|22人|student}，二（1）班{j|6人|student}、二（2）班{l|7人|student}、二（3）班{m|9人|student}，{zz|三个|class}班达标率分别为{n|85.0%|percent}、{o|82.5%|percent}、{p|77.5%|percent}，均在{q|80%|percent}以上。去年同年级平均{r|1698字|other}，今年多{s|44字|other}，增长{t|2.6%|percent}。课外书阅读量另行登记，人均{za|11.5本|other}，比去年多{zb|1.8本|other}，去年为{zc|9.7本|other}；读满{zd|10本|other}的{ze|73人|student}，占{zf|60.8%|percent}。""",
[("prod","a","k a1"),("count","k",3),("diff","c","d","e"),("share","g","a","h"),("diff","a","g","i"),("sum","i","j l m"),("expr","(a1-j)/a1*100","n"),("expr","(a1-l)/a1*100","o"),("expr","(a1-m)/a1*100","p"),("mean","n o p","h"),("least","q","n"),("least","q","o"),("least","q","p"),("diff","b","r","s"),("growth","b","r","t"),("between","h","n o p"),("between","b","c d"),("trend","up","r b"),("diff","za","zc","zb"),("trend","up","zc za"),("share","ze","a","zf"),("below","zd","za"),("same","zz","k")],
[error("bound-exceeded","p","q m a1",[12],None,"二（3）班77.5%不到80%","limit against the figure",1,"前两个班在80%以上，二（3）班未到")],
scope=[("share","ze","g","zf"),("share","i","g","h"),("least","f","d")])

passage("staff-list", """教职工花名册说明：全校{a|92人|person}，专任教师{b|78人|person}、行政{c|5人|person}、教辅{d|4人|person}、工勤{e|5人|person}；男{f|29人|person}、女{g|63人|person}；编制内{h|81人|person}，编外{i|11人|person}。专任教师中高级{j|21人|person}、一级{k|38人|person}、二级{l|15人|person}、未定级{m|4人|person}，高级占{n|26.9%|percent}；班主任{o|30人|person}，党员{p|34人|person}。县级以上骨干{q|18人|person}，占专任教师{r|23.1%|percent}，同一人只按最高一级算，其中县级{s|12人|person}、市级{t|5人|person}、省级{u|1人|person}；若各级都算，则为{v|25人次|person-time}。现有{za|30个|class}班，学生{zb|1386人|student}，班额{zc|46.2人|other}，班主任一班一名；按专任教师算生师比{zd|17.8:1|ratio}，按教职工算{ze|15.1:1|ratio}。""",
[("sum","a","b c d e"),("sum","a","f g"),("sum","a","h i"),("sum","b","j k l m"),("share","j","b","n"),("share","q","b","r"),("sum","q","s t u"),("bound","o","b"),("bound","p","b"),("bound","q","v"),("bound","q","b"),("avg","zb","za","zc"),("same","o","za"),("ratio","zb","b","zd"),("ratio","zb","a","ze"),("below","ze","zd")],
scope=[("ratio","zb","a","zd"),("sum","b","o p"),("same","q","v"),("share","q","a","r")], hard="班主任、党员、职称是互相重叠的分法；骨干按最高一级只算一次")

passage("post-structure", """岗位聘用情况公示。核定专业技术岗位{a|86个|item}：高级{b|23个|item}、占{b1|26.7%|percent}，中级{c|41个|item}、占{c1|47.7%|percent}，初级{d|22个|item}、占{d1|25.6%|percent}。现聘{e|82人|person}：高级{f|21人|person}、中级{g|44人|person}、初级{h|17人|person}，各级均未超岗，空岗{i|4个|item}。本年申报晋升{j|17人|person}，经考核推荐{k|11人|person}，评审通过{l|9人|person}，占推荐人数{m|81.8%|percent}，其中晋高级{n|3人|person}、晋中级{o|5人|person}、定初级{p|1人|person}。上述聘用人数未含本年新通过人员。规定高级与中级合计不超过专业技术岗位的{za|75%|percent}，核定为{zb|74.4%|percent}；实聘高级与中级{zc|65人|person}，占现聘人数的{zd|79.3%|percent}，待下年退休后逐步消化。""",
[("sum","a","b c d"),("share","b","a","b1"),("share","c","a","c1"),("share","d","a","d1"),("hundred","b1 c1 d1"),("sum","e","f g h"),("diff","a","e","i"),("bound","f","b"),("bound","g","c"),("bound","h","d"),("share","l","k","m"),("sum","l","n o p"),("bound","k","j"),("bound","l","k"),("bound","e","a"),("most","zb","za"),("sharesum","b c","a","zb"),("sum","zc","f g"),("share","zc","e","zd"),("sum","zb","b1 c1")],
[error("bound-exceeded","g","c",[8],None,"中级聘44人，多于核定41个，不能说均未超岗","limit against the figure",2,"中级超岗3人")],
scope=[("share","zc","a","zd"),("most","zd","za"),("share","l","j","m"),("lin","e","+f +g +h +l")])

passage("age-structure", half("""教师队伍年龄结构：专任教师{a|64人|person}，平均年龄{m|39.6岁|other}。{!age|30}岁及以下{b|14人|person}，占{b1|21.9%|percent}；{!age|31}至{!age|40}岁{c|21人|person}，占{c1|32.8%|percent}；{!age|41}至{!age|50}岁{d|18人|person}，占{d1|28.1%|percent}；{!age|51}岁以上{e|11人|person}，占{e1|17.2%|percent}。合起来看，{!age|40}岁及以下的青年教师占{f|32.8%|percent}，是队伍主体；三年内将退休{g|7人|person}。女教师{h|49人|person}，占{i|76.6%|percent}。平均年龄已由三年前的{j|41.2岁|other}降到{k|36.9岁|other}，年轻了{l|1.6岁|other}。学历为研究生{za|5人|person}、本科{zb|53人|person}、专科{zc|6人|person},本科及以上占{zd|90.6%|percent}。"""),
[("sum","a","b c d e"),("share","b","a","b1"),("share","c","a","c1"),("share","d","a","d1"),("share","e","a","e1"),("hundred","b1 c1 d1 e1"),("sharesum","b c","a","f"),("share","h","a","i"),("bound","g","e"),("same","m","k"),("diff","j","k","l"),("trend","down","j k"),("sum","f","b1 c1"),("diff","j","m","l"),("sum","a","za zb zc"),("sharesum","za zb","a","zd")],
[error("share-mismatch","f","b c a b1 c1",[6,12],("54.7%","percent"),"40岁及以下应含30岁及以下的14人，只取了一段","part left out",2),
 error("restatement-mismatch","k","m j l",[9,10],("39.6岁","other"),"与前文平均年龄不一，降1.6岁也只合39.6岁","restated figure",3)],
scope=[("share","zb","a","zd"),("share","g","e","e1"),("share","h","a","f")])

passage("lesson-observation", """听课评课工作小结
一、校级领导{a|4人|person}，规定每人每学期不少于{b|30节|item}，实听{c1|33节|item}、{c2|31节|item}、{c3|36节|item}、{c4|28节|item}，共{c|128节|item}，人均{d|32节|other}，人人完成任务。
二、教研组长{e|7人|person}，规定{f|20节|item}，共听{g|161节|item}，人均{h|23节|other}。
三、其余教师{i|52人|person}，规定{j|15节|item}，共听{k|873节|item}，人均{l|16.8节|other}。
四、三类合计{m|63人|person}、{n|1162节|item}，全校人均{o|22.3节|other}。所听的课评为优{p|405节|item}、良{q|540节|item}、合格{r|217节|item}，优课占{s|34.9%|percent}。""",
[("sum","c","c1 c2 c3 c4"),("avg","c","a","d"),("least","b","c1"),("least","b","c2"),("least","b","c3"),("least","b","c4"),("avg","g","e","h"),("least","f","h"),("avg","k","i","l"),("least","j","l"),("sum","m","a e i"),("sum","n","c g k"),("avg","n","m","o"),("sum","n","p q r"),("share","p","n","s"),("between","o","d h l"),("least","b","d")],
[error("bound-exceeded","c4","b",[5],None,"有一人只听28节，不够30节","limit against the figure",1,"三人完成，一人差2节"),
 error("average-mismatch","o","n m i",[12],("18.4节","other"),"全校人均应除以63人，却除以52人","wrong denominator",2)],
scope=[("mean","d h l","o"),("least","b","h")])

passage("training-hours", """继续教育学时登记：五年一周期{a|360学时|other}，折合每年{b|72学时|other}。今年{c|58名|person}教师共登记{d|4234学时|other}，人均{e|73.0学时|other}，其中国家级培训{f|6人|person}、每人{f1|80学时|other}，计{f2|480学时|other}；市级{g|15人|person}、每人{g1|40学时|other}，计{g2|600学时|other}；校本研修{h|58人|person}、每人{h1|48学时|other}，计{h2|2784学时|other}；网络研修{i|370学时|other}。满{b2|72学时|other}的{j|51人|person}，占{k|87.9%|percent}；不满的{l|7人|person}（新入职{m|5人|person}、休产假{n|2人|person}）可在周期内补足。培训费{o|6.8万元|CNY}，占公用经费{p|118.4万元|CNY}的{q|5.7%|percent}，高于{r|5%|percent}的底线。""",
[("overn","a",5,"b"),("avg","d","c","e"),("prod","f2","f f1"),("prod","g2","g g1"),("prod","h2","h h1"),("sum","d","f2 g2 h2 i"),("same","b","b2"),("share","j","c","k"),("diff","c","j","l"),("sum","l","m n"),("share","o","p","q"),("least","r","q"),("least","b","e"),("same","c","h"),("bound","f","c"),("bound","g","c"),("below","r","q")],
scope=[("sum","c","f g h"),("least","a","e"),("share","j","a","k")], hard="人均过72学时而有7人不满；参训人员重叠")

passage("teacher-awards", spaced("""2023年教师获奖统计：获奖{a|86人次|person-time}，涉及教师{b|47人|person}，人均{c|1.8次|other}，最多的一人{d|5次|other}。按级别，国家级{e|2人次|person-time}、省级{f|9人次|person-time}、市级{g|23人次|person-time}、县级{h|52人次|person-time}；按类别，论文{i|31人次|person-time}、课例{j|28人次|person-time}、指导学生{k|27人次|person-time}。获奖教师占专任教师{l|72人|person}的{m|65.3%|percent}。上年获奖{n|79人次|person-time}，今年多{o|7人次|person-time}，增长{p|8.9%|percent}；上年涉及{q|49人|person}，今年反而少{r|2人|person}，获奖更为集中。"""),
[("avg","a","b","c"),("bound","c","d"),("sum","a","e f g h"),("sum","a","i j k"),("share","b","l","m"),("diff","a","n","o"),("growth","a","n","p"),("growthb","n","o","p"),("diff","q","b","r"),("trend","up","n a"),("trend","down","q b"),("bound","b","l")],
scope=[("share","a","l","m"),("growth","b","q","p"),("bound","a","l")], hard="人次多于教师总数；人次增而人数减")

passage("substitute-teachers", """关于缺编与代课的报告：我校{a|24个|class}班，需任课教师{b|61人|person}。在编{c|49人|person}，借出{d|3人|person}，实际在岗{e|46人|person}，缺{f|15人|person}，由代课教师{g|12人|person}和中心校走教教师{h|3人|person}补齐。代课教师占任课教师{i|19.7%|percent}，每人每月{j|2800元|CNY/month}，按{k|10个月|other}计，全年{l|336万元|CNY}，在公用经费中列支。上年缺{m|18人|person}，今年减少{n|3人|person}，下降{o|20.0%|percent-}。建议下年招聘{p|10人|person}，届时缺口将降到{q|5人|person}。代课教师中本科{za|7人|person}、专科{zb|5人|person}，持有教师资格证{zc|10人|person}，持证率{zd|83.3%|percent}；周课时人均{ze|19.5节|other}，在编教师为{zf|15.2节|other}，多{zg|4.3节|other}。上年代课经费{zh|29.4万元|CNY}，今年增长{zi|14.3%|percent}。""",
[("diff","c","d","e"),("diff","b","e","f"),("sum","f","g h"),("share","g","b","i"),("prod","l","g j k"),("diff","m","f","n"),("growth","f","m","o"),("diff","f","p","q"),("sum","b","e g h"),("trend","down","m f q"),("sum","g","za zb"),("share","zc","g","zd"),("diff","ze","zf","zg"),("growth","l","zh","zi")],
[error("average-mismatch","l","g j k",[4,13],("33.6万元","CNY"),"12人乘2800元乘10个月为33.6万元","power of ten",1),
 error("growth-mismatch","o","f m n",[6],("16.7%","percent-"),"降幅以上年18人为基数，误用今年15人","wrong base",1)],
scope=[("share","zc","f","zd"),("diff","b","c","f"),("share","g","e","i")])

passage("kinder-staffing", """我园{a|12个|class}班，幼儿{b|348人|student}，平均每班{c|29人|other}。小班{d|4个|class}班{d1|98人|student}、班均{d2|24.5人|other}，中班{e|4个|class}班{e1|118人|student}、班均{e2|29.5人|other}，大班{f|4个|class}班{f1|132人|student}、班均{f2|33人|other}，分别在{d3|25人|other}、{e3|30人|other}、{f3|35人|other}以内。教职工{g|46人|person}：教师{h|24人|person}、保育员{i|12人|person}、园领导{j|2人|person}、保健{k|2人|person}、炊事{l|5人|person}、保安{m|3人|person}，每班配齐两教一保。每名炊事员供应{n|116名|other}幼儿。教职工与幼儿之比{o|1:7.6|ratio}，达到不低于{p|1:7|ratio}的要求；教师与幼儿之比{q|1:14.5|ratio}。教师中大专及以上{za|22人|person}，占{zb|91.7%|percent}；男教师{zc|3人|person}，占教师的{zd|6.5%|percent}。""",
[("avg","b","a","c"),("sum","a","d e f"),("sum","b","d1 e1 f1"),("avg","d1","d","d2"),("avg","e1","e","e2"),("avg","f1","f","f2"),("most","d2","d3"),("most","e2","e3"),("most","f2","f3"),("sum","g","h i j k l m"),("avg","b","l","n"),("ratio","b","g","o"),("most","o","p"),("ratio","b","h","q"),("prod","h","a",2),("same","i","a"),("between","c","d2 e2 f2"),("share","za","h","zb"),("share","zc","h","zd"),("bound","za","h"),("bound","zc","h")],
[error("sum-mismatch","l","g h i j k m b n",[9,10],("3人","person"),"各岗位合计超出46人，348除以116为3名炊事员","wrong digit",2),
 error("bound-exceeded","o","p",[12],None,"1:7.6低于1:7，没有达到要求","limit against the figure",1,"未达到不低于1:7的要求"),
 error("share-mismatch","zd","zc h g",[18],('12.5%', 'percent'),"占教师应除以24人，却除以教职工46人","wrong denominator",2,"")],
scope=[("share","za","g","zb"),("ratio","b","i","q"),("most","f2","e3"),("most","q","p")])

passage("workload-table", """2024年春季任课教师周课时
学科	教师	周课时	人均
语文	{a1|14|person}	{b1|182|item}	{c1|13.0|other}
数学	{a2|12|person}	{b2|150|item}	{c2|12.5|other}
英语	{a3|9|person}	{b3|171|item}	{c3|13.0|other}
体育	{a4|5|person}	{b4|85|item}	{c4|17.0|other}
艺术	{a5|6|person}	{b5|93|item}	{c5|15.5|other}
科学	{a6|4|person}	{b6|62|item}	{c6|15.5|other}
合计	{a|50|person}	{b|689|item}	{c|13.8|other}
语数英教师{d|35人|person}，占{e|70.0%|percent}，课时占{f|65.2%|percent}。体育人均最高，比数学多{g|4.5节|other}。人均超过{h|15节|other}的学科有{i|两个|item}，下学期优先给这些学科补员。""",
[("sum","a","a1 a2 a3 a4 a5 a6"),("sum","b","b1 b2 b3 b4 b5 b6"),("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("avg","b4","a4","c4"),("avg","b5","a5","c5"),("avg","b6","a6","c6"),("avg","b","a","c"),("sum","d","a1 a2 a3"),("share","d","a","e"),("sharesum","b1 b2 b3","b","f"),("largest","c4","c1 c2 c3 c5 c6"),("diff","c4","c2","g"),("count","i",3),("below","h","c4"),("below","h","c5"),("below","h","c6"),("between","c","c1 c2 c3 c4 c5 c6")],
[error("sum-mismatch table-mismatch","b3","b a3 c3 b1 b2 f",[1,4,11],("117","item"),"9人乘13.0为117，合计也只合117","transposed digits",1),
 error("restatement-mismatch count-mismatch","i","",[14],("三个","item"),"体育、艺术、科学都超过15节","count against table",2)],
scope=[("mean","c1 c2 c3 c4 c5 c6","c"),("share","b3","a","f")])

passage("mentor-pairs", """青蓝工程总结。本年结成师徒{a|18对|item}，徒弟{b|18人|person}，师傅{c|13人|person}，其中{d|8人|person}各带{zy|一名|person}徒弟，{e|5人|person}各带{zz|两名|person}。徒弟里当年新入职{f|11人|person}，入职满一年未满三年的{g|7人|person}。全年徒弟听师傅的课{h|412节|item}，平均每人{i|22.9节|other}，超过规定的{j|20节|other}；师傅听徒弟的课{k|251节|item}，平均每对{l|13.9节|other}。年底每名徒弟上一节汇报课，共{m|18节|item}，评为优的{n|10节|item}，占{o|55.6%|percent}，良{p|6节|item}，其余{q|2节|item}需重上。师傅每带一名徒弟每学期津贴{za|600元|CNY}，两学期共发{zb|21,600元|CNY}，{zc|13名|person}师傅人均{zd|1,662元|CNY}，带两名的每人{ze|2,400元|CNY}，带一名的每人{zf|1,200元|CNY}。""",
[("same","a","b"),("sum","c","d e"),("expr","d*zy+e*zz","b"),("sum","b","f g"),("avg","h","b","i"),("least","j","i"),("avg","k","a","l"),("same","m","b"),("share","n","m","o"),("sum","m","n p q"),("bound","n","m"),("prod","zb","b za",2),("same","zc","c"),("avg","zb","zc","zd"),("prod","ze","za",4),("prod","zf","za",2),("between","zd","ze zf"),("expr","d*zf+e*ze","zb")],
scope=[("prod","zb","c za",2),("mean","ze zf","zd"),("same","b","c"),("avg","k","c","l"),("least","j","l")], hard="一名师傅可带两名徒弟，师傅人数少于对数")

passage("college-faculty", """学院教学基本状态：专任教师{a|214人|person}，正高{b|38人|person}、副高{c|79人|person}、中级{d|86人|person}、初级{e|11人|person}，高级职称占{f|54.7%|percent}。博士{g|126人|person}，占{h|58.9%|percent}，其中{!age|45}岁以下{i|130人|person}，占博士的{j|81.7%|percent}。三年来引进博士{k|53人|person}，2021年{k1|14人|person}、2022年{k2|17人|person}、2023年{k3|22人|person}，同期流出{l|9人|person}，净增{m|44人|person}；三年前博士为{n|82人|person}，增长{o|34.9%|percent}。折合在校生{p|3852人|student}，生师比{q|18.0:1|ratio}。另聘行业教师{za|46人|person}，按{!fraction|二分之一}折算，折合教师{zb|237人|person}，计入后生师比{zc|16.3:1|ratio}。""",
[("sum","a","b c d e"),("sharesum","b c","a","f"),("share","g","a","h"),("share","i","g","j"),("bound","i","g"),("sum","k","k1 k2 k3"),("diff","k","l","m"),("diff","g","n","m"),("growth","g","n","o"),("growthb","n","m","o"),("ratio","p","a","q"),("trend","up","k1 k2 k3"),("trend","up","n g"),("bound","g","a"),("expr","a+za/2","zb"),("ratio","p","zb","zc"),("below","zc","q")],
[error("share-mismatch bound-exceeded","i","g j",[3,4],("103人","person"),"45岁以下的博士不会多于博士总数，81.7%只合103人","part greater than whole",1),
 error("growth-mismatch","o","g n m",[8,9],("53.7%","percent"),"增长率以三年前82人为基数，误用现有126人","wrong base",2)],
scope=[("sum","zb","a za"),("share","b","a","f"),("ratio","p","g","q")])

passage("research-projects", """科研处：本年教研课题立项{a|23项|item}，比上年的{b|14项|item}{c|翻了一番|ratio}。国家级{d|1项|item}，资助{d1|18万元|CNY}；省级{e|4项|item}，每项{e0|3万元|CNY}，共{e1|1.2万元|CNY}；市级{f|7项|item}，每项{f0|1.5万元|CNY}，共{f1|10.5万元|CNY}；校级{g|11项|item}，每项{g0|6000元|CNY}，共{g1|6.6万元|CNY}；资助总额{h|47.1万元|CNY}。应结题{i|15项|item}，如期结题{j|12项|item}，结题率{k|80%|percent}，延期{l|2项|item}，撤项{m|1项|item}。校级课题由学校自筹，占资助总额{n|14.0%|percent}。资助经费已拨付{za|38.6万元|CNY}，拨付率{zb|82.0%|percent}。全年发表论文{zc|41篇|item}，其中核心期刊{zd|9篇|item}，占{ze|22.0%|percent}；按教师{zf|68人|person}计，人均{zg|0.6篇|other}。""",
[("multiple","a","b","c"),("sum","a","d e f g"),("prod","e1","e e0"),("prod","f1","f f0"),("prod","g1","g g0"),("sum","h","d1 e1 f1 g1"),("share","j","i","k"),("sum","i","j l m"),("share","g1","h","n"),("trend","up","b a"),("bound","j","i"),("share","za","h","zb"),("bound","za","h"),("share","zd","zc","ze"),("avg","zc","zf","zg"),("bound","zd","zc")],
[error("ratio-mismatch","c","a b",[0],None,"23是14的1.6倍，不到一番","multiple in words",1,"为上年的1.6倍"),
 error("average-mismatch","e1","e e0 h d1 f1 g1",[2,5],("12万元","CNY"),"4项每项3万元为12万元，总额也按12万元计","power of ten",1)],
scope=[("share","j","a","k"),("share","g","a","n")])

passage("library-inventory", """图书馆年终盘点
年初馆藏{a|38,420册|item}，全年新购{b|2,160册|item}、接受捐赠{c|318册|item}，{t|两项|item}共入藏{d|2,748册|item}；剔除破损{e|1,275册|item}，报损率（剔除数÷年初馆藏）{f|3.2%|percent}；年末馆藏{g|39,623册|item}，净增{h|1,203册|item}。按学生{i|1,267人|student}计，生均{j|31.3册|other}，高于{k|30册|other}的配备要求。
新购图书分类：文学{l|812册|item}，科普{m|546册|item}，历史地理{n|305册|item}，艺术{o|214册|item}，其他{p|283册|item}，文学占{q|37.6%|percent}；书款{r|54,000元|CNY}，每册{s|25元|CNY}。
报刊：订阅期刊{za|86种|item}、报纸{zb|14种|item}，共{zc|100种|item}，订费{zd|18,600元|CNY}；书款与订费合计{ze|72,600元|CNY}，订费占{zf|25.6%|percent}。阅览座位{zg|120个|item}，平均{zh|10.6名|other}学生一座。""",
[("sum","d","b c"),("share","e","a","f"),("lin","g","+a +b +c -e"),("diff","g","a","h"),("diff","d","e","h"),("avg","g","i","j"),("least","k","j"),("sum","b","l m n o p"),("share","l","b","q"),("avg","r","b","s"),("trend","up","a g"),("lin","g","+a +d -e"),("count","t",2),("sum","zc","za zb"),("sum","ze","r zd"),("share","zd","ze","zf"),("avg","i","zg","zh")],
[error("sum-mismatch","d","b c h e a g",[0,4,11],("2,478册","item"),"2160加318为2478，净增1203册也合2478","transposed digits",1),
 error("share-mismatch","f","e a g",[1],("3.3%","percent"),"括号里写明除以年初馆藏，算时除以了年末馆藏","wrong denominator",2)],
scope=[("share","zd","r","zf"),("share","l","g","q"),("avg","a","i","j")])

passage("library-loans", """借阅数据（上一学年）：馆藏{a|39,623册|item}，借出{b|24,180|item}册次，学生{c|1,267人|student}，人均{d|19.1|other}册次；办证{e|1,198人|student}，办证率{f|94.6%|percent}。被借过的书{g|9,842册|item}，图书流通率{h|24.8%|percent}，每册平均借出{i|2.5次|other}；全年一次也没有被借的{j|29,781册|item}，其中教参和工具书{k|11,306册|item}只供馆内阅览，不外借。低年级借出{l|9,430|item}册次，中高年级{m|14,750|item}册次，后者占{n|61.0%|percent}。逾期{o|431|item}册次，占借出的{p|1.8%|percent}。""",
[("avg","b","c","d"),("share","e","c","f"),("share","g","a","h"),("avg","b","g","i"),("diff","a","g","j"),("sum","b","l m"),("share","m","b","n"),("share","o","b","p"),("bound","k","j"),("bound","e","c"),("bound","g","a"),("bound","g","b"),("bound","o","b")],
scope=[("share","b","a","h"),("share","k","a","h"),("avg","b","e","d")], hard="流通率按书的册数算，不按册次算")

passage("computers", half("""信息化装备情况：计算机教室{n|四间|classroom}（一号、二号、三号机房），每间{a|52台|item}，计{b|156台|item}；图书馆{c|12台|item}，社团活动室{d|8台|item}，学生用机共{e|176台|item}。学生{f|1584人|student}，生机比{g|9:1|ratio}，比上年的{g0|10.2:1|ratio}改善。使用{!age|5}年以上的旧机{h|62台|item}，占学生用机的{i|35.2%|percent}。教师{j|92人|person}，教师用机{k|96台|item}，人手一台还余{l|4台|item}。校园网出口带宽由{o|200M|Mbps}升到{p|1000M|Mbps}，提高了{q|5倍|ratio}，年费由{r|4.8万元|CNY}降到{s|3.6万元|CNY}，下降{t|25%|percent-}。"""),
[("count","n",3),("prod","b","n a"),("sum","e","b c d"),("ratio","f","e","g"),("share","h","e","i"),("diff","k","j","l"),("times","p","o","q"),("growth","s","r","t"),("trend","up","o p"),("trend","down","r s"),("below","g","g0"),("bound","h","e")],
[error("restatement-mismatch count-mismatch","n","a b",[0,1],("三间","classroom"),"列出三间机房，每间52台也只合三间","count against list",1),
 error("ratio-mismatch","q","p o",[6],("4倍","ratio"),"1000M是200M的5倍，提高的是4倍","increase against multiple",1)],
scope=[("ratio","f","b","g"),("share","h","k","i")])

passage("lab-equipment", """实验室工作自评
1. 配备。物理应配{a|486种|item}、实配{a1|471种|item}，达标率{a2|96.9%|percent}；化学应配{b|352种|item}、实配{b1|341种|item}，{b2|96.9%|percent}；生物应配{c|298种|item}、实配{c1|290种|item}，{c2|97.3%|percent}；三科合计应配{d|1136种|item}、实配{d1|1102种|item}，{d2|97.0%|percent}。
2. 开出。演示实验应开{e|212个|item}、开出{e1|212个|item}；分组实验应开{f|148个|item}、开出{f1|152个|item}，开出率{f2|97.3%|percent}；合计应开{g|360个|item}、开出{g1|356个|item}，{g2|98.9%|percent}，比上年的{h|96.1%|percent}高{i|2.8个百分点|percentage-point}。
3. 药品。期初{j|42瓶|item}，购入{k|30瓶|item}，领用{l|26瓶|item}，用后退回{m|3瓶|item}，期末柜中{n|46瓶|item}。
4. 经费。实验耗材{za|3.24万元|CNY}，其中物理{zb|0.86万元|CNY}、化学{zc|1.75万元|CNY}、生物{zd|0.63万元|CNY}，化学占{ze|54.0%|percent}；学生{zf|1,140人|student}，生均{zg|28.4元|CNY/student}。""",
[("share","a1","a","a2"),("share","b1","b","b2"),("share","c1","c","c2"),("sum","d","a b c"),("sum","d1","a1 b1 c1"),("share","d1","d","d2"),("share","f1","f","f2"),("bound","f1","f"),("sum","g","e f"),("sum","g1","e1 f1"),("share","g1","g","g2"),("diff","g2","h","i"),("lin","n","+j +k -l +m"),("between","d2","a2 b2 c2"),("bound","e1","e"),("bound","a1","a"),("bound","b1","b"),("bound","c1","c"),("bound","m","l"),("sum","za","zb zc zd"),("share","zc","za","ze"),("avg","za","zf","zg")],
[error("share-mismatch bound-exceeded","f1","f f2 g1 e1",[6,7,9],("144个","item"),"开出数不会多于应开数，97.3%和合计356都只合144","part greater than whole",2),
 error("difference-mismatch","n","j k l m",[12],("49瓶","item"),"漏加了退回的3瓶","part left out",1)],
scope=[("share","f1","g","g2"),("lin","g1","+a1 +b1")])

passage("desks-purchase", """课桌椅更新项目验收单。本次为{a|12个|class}班、每班{b|35人|student}更新课桌椅{c|402套|item}，每套{d|268元|CNY}，计{e|112,560元|CNY}；讲台{f|12张|item}，每张{g|850元|CNY}，计{h|10,200元|CNY}；书柜{i|24组|item}，每组{j|460元|CNY}，计{k|11,040元|CNY}；合同价{l|133,800元|CNY}。预算{m|150,000元|CNY}，节约{n|16,200元|CNY}，节约率{o|10.8%|percent}。签约付{p|30%|percent}即{q|40,140元|CNY}，验收付{r|65%|percent}即{s|86,970元|CNY}，累计付到{t|95%|percent}；余下{u|5%|percent}即{v|6,690元|CNY}作质保金，质保{w|两年|other}。""",
[("prod","c","a b"),("prod","e","c d"),("prod","h","f g"),("prod","k","i j"),("sum","l","e h k"),("diff","m","l","n"),("share","n","m","o"),("share","q","l","p"),("share","s","l","r"),("share","v","l","u"),("sum","t","p r"),("hundred","p r u"),("sum","l","q s v"),("sharesum","q s","l","t"),("hundred","t u")],
[error("restatement-mismatch","c","a b d e",[0,1],("420套","item"),"12班每班35人应为420套，金额也按420套","transposed digits",1)],
scope=[("share","n","l","o"),("share","q","m","p")])

passage("safety-three-rounds", """安全排查台账汇总：开学前排查记录{a|27条|item}，期中{b|19条|item}，放假前{c|14条|item}，全年共{d|60条|item}。其中{e|8条|item}是同一处隐患先后记了两遍，合并后实有隐患{f|52处|item}：用电{g|18处|item}，消防{h|13处|item}，食堂{i|9处|item}，楼梯走廊{j|7处|item}，体育器材{k|5处|item}。已整改{l|49处|item}，整改率{m|94.2%|percent}；剩下{n|3处|item}（均为线路老化）需经费{o|8.4万元|CNY}，平均每处{p|2.8万元|CNY}，列入明年预算。排查人员{q|36人次|person-time}，平均每次{r|12人|other}。隐患在教学楼{za|24处|item}、宿舍楼{zb|15处|item}、食堂及体育馆{zc|13处|item}。整改已花{zd|11.6万元|CNY}，其中公用经费{ze|7.3万元|CNY}、专项{zf|4.3万元|CNY}；连同待改{zz|三处|item}所需，总计{zg|20.0万元|CNY}。""",
[("sum","d","a b c"),("diff","d","e","f"),("sum","f","g h i j k"),("share","l","f","m"),("diff","f","l","n"),("avg","o","n","p"),("overn","q",3,"r"),("bound","n","g"),("bound","l","f"),("trend","down","a b c"),("sum","f","za zb zc"),("sum","zd","ze zf"),("sum","zg","zd o"),("same","zz","n")],
scope=[("avg","zd","n","p"),("sum","f","a b c"),("share","l","d","m")], hard="三次记录有重复，合并后才是隐患数")

passage("hazard-rectify", """消防安全整改报告。{d1|2023年9月|other}消防部门来校检查，指出隐患{a|23处|item}。我校立即制定方案，历时{n|两个月|other}，已于{d2|2023年4月|other}完成整改{b|20处|item}，整改率{c|87.0%|percent}，其余{d|3处|item}待寒假施工。投入资金{e|6.85万元|CNY}：线路改造{f|3.20万元|CNY}、护栏加高{g|1.90万元|CNY}、消火栓{h|1.15万元|CNY}、监控{i|0.60万元|CNY}，线路改造占{j|46.7%|percent}。全校灭火器{k|128|item}具重新年检，分布为教学楼{l|64|item}具、宿舍{m|28|item}具、食堂{o|14|item}具、实验楼{p|22|item}具，到期更换{q|15|item}具，占{r|11.7%|percent}。资金由公用经费列支{za|4.11万元|CNY}，占{zb|60%|percent}，上级专项{zc|2.74万元|CNY}，占{zd|40%|percent}。""",
[("order","d1 d2"),("diff","d2","d1","n"),("share","b","a","c"),("diff","a","b","d"),("sum","e","f g h i"),("share","f","e","j"),("sum","k","l m o p"),("share","q","k","r"),("bound","q","k"),("bound","b","a"),("sum","e","za zc"),("share","za","e","zb"),("share","zc","e","zd"),("hundred","zb zd")],
[error("difference-mismatch sequence-mismatch","d2","d1 n",[0,1],("2023年11月","other"),"整改不会早于检查，历时两个月应到11月","date order",2)],
scope=[("share","q","l","r"),("avg","e","a","f")])

passage("school-bus", spaced("""校车运行情况：校车{a|6辆|item}，其中{a1|36座|item}的{b|4辆|item}、{a2|19座|item}的{c|2辆|item}，共{d|182座|item}；每车早晚各跑{zz|两|item}趟，一个单程可运{e|364人|student}。乘车学生{f|327人|student}，满座率{g|89.8%|percent}。线路{h|5条|item}，里程分别为{i|18.6公里|other}、{j|14.3公里|other}、{k|12.5公里|other}、{l|9.4公里|other}、{m|7.2公里|other}，平均{n|12.4公里|other}。每学期每生缴费{o|480元|CNY/student}，收入{p|156,960元|CNY}；政府补贴{q|104,640元|CNY}，{zy|两项|item}正好等于运营成本{r|261,600元|CNY}，其中政府补贴占{s|60%|percent}，家长缴费占{t|40%|percent}。每车配驾驶员、照管员各一名，共{za|12人|person}；月工资驾驶员{zb|4,200元|CNY/month}、照管员{zc|2,600元|CNY/month}，每月共{zd|40,800元|CNY}，一学期按{ze|5个月|other}计{zf|204,000元|CNY}，占运营成本{zg|78.0%|percent}。"""),
[("sum","a","b c"),("expr","a1*b+a2*c","d"),("prod","e","d zz"),("share","f","e","g"),("mean","i j k l m","n"),("count","h",5),("prod","p","f o"),("sum","r","p q"),("share","q","r","s"),("share","p","r","t"),("hundred","s t"),("trend","down","i j k l m"),("bound","f","e"),("between","n","i j k l m"),("prod","za","a",2),("expr","a*zb+a*zc","zd"),("prod","zf","zd ze"),("share","zf","r","zg"),("bound","zf","r"),("count","zy",2)],
[error("share-mismatch","s","q r t p",[8],("40%","percent"),"政府与家长的比例对调了，104640占40%","swapped figures",2),
 error("share-mismatch","t","p r s q",[9],("60%","percent"),"政府与家长的比例对调了，156960占60%","swapped figures",2)],
scope=[("share","zf","p","zg"),("share","f","d","g"),("share","q","p","t")])

passage("evacuation-drill", wrap("""本学期组织应急疏散演练{n|三次|other}，全体师生撤到操场用时依次为{a|286|other}秒、{b|241|other}秒、{c|264|other}秒，一次比一次快；第三次比第一次快{d|32|other}秒，缩短{e|7.7%|percent}。第三次应到{f|1450人|person}，实到{g|1432人|person}，其中学生{h|1336人|student}、教职工{i|96人|person}，参演率{j|98.8%|percent}，请假{k|18人|person}。教学楼有{l|4个|item}出口，平均每个出口疏散{m|358人|other}。第三次增设了“东侧楼梯封闭”的情况，用时比第二次多{o|23|other}秒属正常。""", 32),
[("trend","down","a b c"),("diff","a","c","d"),("growthb","a","d","e"),("sum","g","h i"),("share","g","f","j"),("diff","f","g","k"),("avg","g","l","m"),("diff","c","b","o"),("count","n",3),("bound","g","f")],
[error("direction-mismatch sequence-mismatch","c","a b o",[0],None,"第三次264秒比第二次慢，后文也说多23秒","trend",2,"第二次最快，第三次因增设情况有所放慢"),
 error("difference-mismatch","d","a c e",[1,2],("22","other"),"286减264为22秒，7.7%也合22秒","wrong digit",1)],
scope=[("avg","h","l","m"),("share","h","f","j")])

passage("water-and-power", """2023年水电用量公示：用电上半年{a|61,240|other}度、下半年{b|74,860|other}度，全年{c|136,100|other}度，每度{d|0.58元|CNY}，电费{e|78,938元|CNY}；用水{f|18,900吨|other}，每吨{g|3.20元|CNY}，水费{h|60,480元|CNY}；水电费合计{i|139,418元|CNY}，占公用经费{j|107.2万元|CNY}的{k|13.0%|percent}。学生{l|1,512人|student}，人均用电{m|90.0|other}度、用水{n|12.5吨|other}。2021年、2022年用电分别为{o|152,600|other}度和{p|148,300|other}度，2023年比2021年下降{q|8.2%|percent-}；2022年用水{r|17,500吨|other}。2023年用电、用水双双下降，节约型校园建设见到成效。月均用电{za|11,342|other}度，12月最高，为{zb|17,860|other}度，8月最低，为{zc|3,920|other}度，相差{zd|13,940|other}度。""",
[("sum","c","a b"),("prod","e","c d"),("prod","h","f g"),("sum","i","e h"),("share","i","j","k"),("avg","c","l","m"),("avg","f","l","n"),("growth","c","o","q"),("trend","down","o p c"),("trend","down","r f"),("bound","i","j"),("overn","c",12,"za"),("diff","zb","zc","zd"),("between","za","zb zc")],
[error("growth-mismatch","q","c o p",[7],("10.8%","percent-"),"8.2%是比2022年的降幅，比2021年应为10.8%","wrong base year",1),
 error("direction-mismatch","f","r",[9],None,"用水由17500吨增到18900吨，没有下降","text against figures",2,"用电下降，用水上升")],
scope=[("growth","p","o","q"),("share","e","j","k")])

passage("campus-area", """校园基本数据：占地{a|26,640平方米|other}，合{b|40.0亩|other}（一亩按{!unit|666.67}平方米）。建筑面积{c|11,850平方米|other}，其中教学及辅助用房{d|5,420平方米|other}、办公{e|1,130平方米|other}、宿舍{f|3,260平方米|other}、食堂{g|1,080平方米|other}、其他{h|960平方米|other}。绿地{i|8,525平方米|other}，绿地率{j|32.0%|percent}；运动场地{k|7,200平方米|other}，占校园面积的{l|27.0%|percent}。在校生{m|1,312人|student}，生均占地{n|20.3平方米|other}、生均建筑面积{o|9.0平方米|other}；住校生{p|627人|student}，按住校生算，人均宿舍{q|5.2平方米|other}。容积率{r|0.44|ratio}。""",
[("sum","c","d e f g h"),("share","i","a","j"),("share","k","a","l"),("avg","a","m","n"),("avg","c","m","o"),("avg","f","p","q"),("avg","c","a","r"),("expr","a*100/66667","b"),("bound","p","m")],
scope=[("sum","a","c i k"),("avg","f","m","q"),("share","i","c","j")], hard="楼房多层，建筑面积不是占用的地面；宿舍只按住校生平均")

passage("fixed-assets", half("""固定资产清查报告：年初原值{a|1842.6万元|CNY}，本年新增{b|156.3万元|CNY}，报废{c|87.4万元|CNY}，年末原值{d|1911.5万元|CNY}；累计折旧{e|886.7万元|CNY}，净值{f|1024.8万元|CNY}，净值率{g|53.6%|percent}。报废部分多已提足折旧，净值仅{h|4.1万元|CNY}，残值收入{i|1.3万元|CNY}上缴国库。账面{j|3210件|item}，盘点相符{k|3201件|item}，相符率{l|99.7%|percent}；盘亏{m|9件|item}、盘盈{n|6件|item}，实有{o|3207件|item}。盘盈的{n2|6件|item}为校友赠送的显微镜，尚未估价，未计入上列原值。"""),
[("lin","d","+a +b -c"),("diff","d","e","f"),("share","f","d","g"),("share","k","j","l"),("diff","j","k","m"),("sum","o","k n"),("lin","o","+j -m +n"),("same","n","n2"),("below","h","c"),("trend","up","a d")],
scope=[("share","k","o","l"),("diff","a","e","f"),("diff","j","o","m")], hard="盘盈不在账面数里，原值与净值不是一回事")

passage("alumni-donation", """校庆捐赠鸣谢与使用说明：校友{a|1,284人次|person-time}捐赠{b|386.5万元|CNY}，企业{c|9家|item}捐赠{d|210.0万元|CNY}，各届班级集体{e|36个|item}捐赠{f|53.5万元|CNY}，协议总额{g|650.0万元|CNY}。校友平均每人次{h|5,062元|CNY}，最大一笔{i|20万元|CNY}。截至年底到账{j|533.0万元|CNY}（其中设备等实物折价{k|74.2万元|CNY}），到账率{l|82.0%|percent}。按协议意向，奖学金{m|260.0万元|CNY}占{m1|40%|percent}、奖教金{n|130.0万元|CNY}占{n1|20%|percent}、场馆{o|195.0万元|CNY}占{o1|30%|percent}、其他{p|65.0万元|CNY}占{p1|10%|percent}。当年已使用{q|118.6万元|CNY}，到账部分尚余{r|414.4万元|CNY}。线上捐赠{za|1,107人次|person-time}，占校友捐赠人次的{zb|86.2%|percent}，金额{zc|98.2万元|CNY}，只占校友捐赠额的{zd|25.4%|percent}，以小额为主。""",
[("sum","g","b d f"),("avg","b","a","h"),("share","j","g","l"),("sum","g","m n o p"),("share","m","g","m1"),("share","n","g","n1"),("share","o","g","o1"),("share","p","g","p1"),("hundred","m1 n1 o1 p1"),("diff","j","q","r"),("bound","k","j"),("bound","j","g"),("bound","i","b"),("bound","q","j"),("share","za","a","zb"),("share","zc","b","zd"),("bound","zc","b"),("bound","za","a"),("below","zd","zb")],
[error("average-mismatch","h","b a g",[1],("3,010元","CNY"),"用全部捐赠总额除以校友人次，应只用校友捐赠386.5万元","wrong part",2)],
scope=[("share","zc","g","zd"),("share","m","j","m1"),("diff","g","q","r"),("lin","r","+j -k -q")])

passage("scholarship-fund", """助学奖学基金年报：本金{a|200万元|CNY}不动用，今年收益率{b|3.6%|percent}，收益{c|7.20万元|CNY}；上年结转{d|1.35万元|CNY}，可用{e|8.55万元|CNY}。发放一等奖{f|6名|student}、每人{f1|3000元|CNY/student}，二等奖{g|15名|student}、每人{g1|2000元|CNY/student}，三等奖{h|30名|student}、每人{h1|1000元|CNY/student}，共{i|51人|student}、{j|7.80万元|CNY}，人均{k|1529元|CNY/student}，获奖面为全校学生{l|1500人|student}的{m|3.4%|percent}。发放额超过当年收益{n|0.60万元|CNY}，动用的是上年结转；年末结转{o|0.75万元|CNY}。基金设立{za|8年|other}来累计发放{zb|52.6万元|CNY}，年均{zc|6.58万元|CNY}，惠及{zd|362人次|person-time}，平均每人次{ze|1453元|CNY}。""",
[("share","c","a","b"),("sum","e","c d"),("expr","f*f1+g*g1+h*h1","j"),("sum","i","f g h"),("avg","j","i","k"),("share","i","l","m"),("diff","j","c","n"),("diff","e","j","o"),("lin","o","+d -n"),("bound","j","e"),("between","k","f1 g1 h1"),("trend","down","f1 g1 h1"),("below","c","j"),("overn","zb",8,"zc"),("avg","zb","zd","ze")],
scope=[("avg","zb","i","ze"),("bound","j","c"),("mean","f1 g1 h1","k")], hard="发放额高于当年收益，差额由结转补足")

passage("term-aid", half(wrap("""秋季学期家庭经济困难学生生活补助发放情况。住校生{a|158人|student}，每人{b|625元|CNY/student}，计{c|98,750元|CNY}；走读生{d|56人|student}，每人{e|312.5元|CNY/student}，计{f|17,500元|CNY}；合计{g|214人|student}、{h|116,250元|CNY}，占在校生{i|1,046人|student}的{j|20.5%|percent}。按认定类别：脱贫家庭{k|97人|student}，占受助学生{l|43.5%|percent}；低保{m|64人|student}；残疾{n|21人|student}；孤儿{o|5人|student}；其他{p|27人|student}。春季学期发放{q|206人|student}、{r|111,875元|CNY}，秋季多{s|8人|student}、多{t|4,375元|CNY}，全年{zz|两个|item}学期共发{u|232,500元|CNY}。资金来源为中央{za|58,125元|CNY}、占{zb|50%|percent},省级{zc|34,875元|CNY}、占{zd|30%|percent},县级{ze|23,250元|CNY}、占{zf|20%|percent}。县级负担比例由春季的{zg|25%|percent}提高到秋季的{zh|20%|percent}。""", 33)),
[("prod","c","a b"),("prod","f","d e"),("sum","g","a d"),("sum","h","c f"),("share","g","i","j"),("share","k","g","l"),("sum","g","k m n o p"),("diff","g","q","s"),("diff","h","r","t"),("sum","u","h r"),("trend","up","q g"),("trend","up","r h"),("bound","k","g"),("sum","h","za zc ze"),("share","za","h","zb"),("share","zc","h","zd"),("share","ze","h","zf"),("hundred","zb zd zf"),("same","zf","zh"),("trend","up","zg zh"),("count","zz",2)],
[error("share-mismatch","l","k g",[5],("45.3%","percent"),"97除以214为45.3%，两位颠倒","transposed digits",1),
 error("sum-mismatch","u","h r t",[9],("228,125元","CNY"),"把秋季数乘以二，春季实为111,875元","wrong part",3),
 error("direction-mismatch","zh","zg zf",[19],None,"由25%到20%是降低","direction",1,"由25%降低到20%")],
scope=[("share","ze","u","zf"),("share","k","i","l"),("share","d","i","j")])

passage("charity-sale", """“跳蚤市场”义卖账目公开。{a|23个|class}班摆摊，义卖收入{b|18,746.50元|CNY}，平均每班{c|815元|CNY}。低年级{d|7个|class}班{d1|4,286.00元|CNY}、班均{d2|612元|CNY}，中年级{e|8个|class}班{e1|6,730.50元|CNY}、班均{e2|841元|CNY}，高年级{f|8个|class}班{f1|7,730.00元|CNY}、班均{f2|966元|CNY}。扣除{g|3个|class}手作班垫付的材料费{h|2,130.00元|CNY}，净收入{i|16,616.50元|CNY}，其中{j|15,000.00元|CNY}捐给结对的山区学校，{k|1,616.50元|CNY}用于班级图书角。收入最多的一个班为{l|1,305.00元|CNY}，最少的{m|218.50元|CNY}。""",
[("sum","a","d e f"),("sum","b","d1 e1 f1"),("avg","b","a","c"),("avg","d1","d","d2"),("avg","e1","e","e2"),("avg","f1","f","f2"),("diff","b","h","i"),("sum","i","j k"),("between","c","d2 e2 f2"),("bound","c","l"),("bound","m","c"),("bound","f2","l"),("bound","m","d2"),("bound","g","a")],
scope=[("mean","d2 e2 f2","c"),("sum","b","j k"),("avg","i","a","c")], hard="各段班数不同，班均不能简单平均；捐款出自净收入")

passage("dormitory-beds", """宿舍床位情况（8月底）：{zy|六人|person}间{a|84间|classroom}、床位{b|504张|item}，{zz|八人|person}间{c|36间|classroom}、床位{d|288张|item}，共{e|792张|item}；已住{f|746人|student}，入住率{g|94.2%|percent}，空床{h|46张|item}。男生床位{i|402张|item}、住{j|371人|student}，空{k|31张|item}；女生床位{l|390张|item}、住{m|375人|student}，空{n|15张|item}，其中{o|12张|item}所在的两间正在修漏，眼下能用的只有{p|3张|item}。女生候补{q|9人|student}，先安排{r|3人|student}，其余{s|6人|student}待修好后入住。男生无候补，空床不能调给女生楼。住宿费每生每学期{za|450元|CNY/student}，按已住人数应收{zb|33.57万元|CNY}，减免{zc|38人|student}、{zd|1.71万元|CNY}，实收{ze|31.86万元|CNY}。""",
[("prod","b","a zy"),("prod","d","c zz"),("sum","e","b d"),("share","f","e","g"),("diff","e","f","h"),("sum","e","i l"),("sum","f","j m"),("diff","i","j","k"),("diff","l","m","n"),("sum","h","k n"),("diff","n","o","p"),("same","r","p"),("diff","q","r","s"),("bound","f","e"),("bound","o","n"),("bound","q","n"),("bound","s","o"),("prod","zb","f za"),("prod","zd","zc za"),("diff","zb","zd","ze"),("bound","zc","f")],
scope=[("prod","zb","e za"),("least","q","p"),("share","j","i","g"),("diff","h","q","p")], hard="空床多而仍有候补：男女分楼，部分床位在修")

passage("clubs", """社团课程报名汇总
全校开设社团{a|38个|item}，报名{b|1126人次|person-time}，平均每个社团{c|29.6人|other}。
体育类{d|11个|item}、{d1|352人次|person-time}
艺术类{e|12个|item}、{e1|361人次|person-time}
科技类{f|8个|item}、{f1|203人次|person-time}
人文类{g|7个|item}、{g1|210人次|person-time}
每人限报{zz|两个|item}，实际报名学生{h|842人|student}，其中只报一个的{i|558人|student}、报两个的{j|284人|student}；全校学生{k|1005人|student}，参与率{l|83.8%|percent}，未报名{m|163人|student}。艺术类占报名人次{n|32.1%|percent}，人数最多的合唱团{o|62人|student}。
任课教师{za|52人|person}，校内{zb|41人|person}、外聘{zc|11人|person}；外聘每次课酬{zd|150元|CNY}，每人{ze|16次|item}，共{zf|26,400元|CNY}，校内教师计入课后服务工作量，不另发课酬。""",
[("sum","a","d e f g"),("sum","b","d1 e1 f1 g1"),("avg","b","a","c"),("sum","h","i j"),("expr","i+j+j","b"),("share","h","k","l"),("diff","k","h","m"),("share","e1","b","n"),("bound","o","e1"),("bound","c","o"),("bound","h","b"),("bound","h","k"),("sum","za","zb zc"),("prod","zf","zc ze zd"),("avgmost","b","h","zz")],
scope=[("prod","zf","za ze zd"),("share","b","k","l"),("share","e1","h","n"),("avg","h","a","c"),("same","h","b")], hard="人次与人数两种口径，报两个的算两次")

passage("after-class-by-grade", """第二学期课后服务参加情况
年级|学生|参加|不参加|参加率
一年级|{a1|240|student}|{b1|182|student}|{c1|58|student}|{d1|75.8%|percent}
二年级|{a2|252|student}|{b2|201|student}|{c2|58|student}|{d2|79.8%|percent}
三年级|{a3|248|student}|{b3|214|student}|{c3|34|student}|{d3|86.3%|percent}
四年级|{a4|236|student}|{b4|190|student}|{c4|46|student}|{d4|80.5%|percent}
合计|{a|976|student}|{b|787|student}|{c|189|student}|{d|80.6%|percent}
注：参加率超过{h|80%|percent}的年级有{e|三个|item}，三年级最高，比一年级高{f|10.5个百分点|percentage-point}。上学期全校参加率{g|77.1%|percent}，本学期提高{i|3.5个百分点|percentage-point}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("diff","a1","b1","c1"),("diff","a2","b2","c2"),("diff","a3","b3","c3"),("diff","a4","b4","c4"),("diff","a","b","c"),("share","b1","a1","d1"),("share","b2","a2","d2"),("share","b3","a3","d3"),("share","b4","a4","d4"),("share","b","a","d"),("count","e",2),("largest","d3","d1 d2 d4"),("diff","d3","d1","f"),("diff","d","g","i"),("trend","up","g d"),("below","h","d3"),("below","h","d4"),("between","d","d1 d2 d3 d4")],
[error("difference-mismatch table-mismatch","c2","a2 b2 c c1 c3 c4",[2,4],("51","student"),"252减201为51，抄了上一行的58","copied line",1),
 error("restatement-mismatch count-mismatch","e","",[13],("两个","item"),"只有三、四年级超过80%，二年级79.8%不到","count against table",2)],
scope=[("share","c","b","d"),("diff","d3","d2","f")])

passage("sports-meeting", """秋季运动会闭幕词（节选）：本届设径赛{a|9项|item}、田赛{b|7项|item}、趣味项目{c|4项|item}，共{d|20项|item}；{e|612名|student}同学参赛，{f|1058人次|person-time}，平均每人{g|1.7项|other}，没有超过每人{h|2项|other}的规定。径赛和田赛{i|16项|item}中有{j|6项|item}刷新校纪录，占{k|37.5%|percent}。男子跳高由{l|1.62米|other}提高到{m|1.65米|other}，提高了{n|0.3米|other}；女子{!event|100}米原纪录{o|12.9|other}秒，被以{p|13.1|other}秒打破，快了{q|0.2|other}秒。团体第一名{r|186分|other}，第二名{s|174.5分|other}，相差{t|11.5分|other}。""",
[("sum","d","a b c"),("avg","f","e","g"),("most","g","h"),("sum","i","a b"),("share","j","i","k"),("diff","m","l","n"),("trend","up","l m"),("below","p","o"),("diff","o","p","q"),("diff","r","s","t"),("bound","j","i"),("avgmost","f","e","h"),("below","s","r")],
[error("difference-mismatch","n","m l",[5],("0.03米","other"),"1.65减1.62为0.03米","power of ten",1),
 error("direction-mismatch","p","o q",[7,8],("12.7","other"),"13.1秒比12.9秒慢，不能算打破；快0.2秒应为12.7秒","direction",1)],
scope=[("share","j","d","k"),("avg","f","d","g")])

passage("internship", """2021级学生岗位实习总结。该级{a|386人|student}，参加实习{b|372人|student}，占{c|96.4%|percent}，分到{d|28家|item}企业，平均每家{e|13.3人|other}；专业对口{f|319人|student}，对口率{g|85.8%|percent}。实习自2023年9月起至2024年2月止，共{h|五个月|other}，实习补贴平均每人每月{i|2600元|CNY/month}（最低{j|2100元|CNY/month}、最高{k|3800元|CNY/month}），全期共发{l|580.32万元|CNY}。指导教师{m|12人|person}，每人带{n|31人|other}；每人每月下企业{o|4次|item}，计划{p|288次|item}，实际{q|282次|item}，完成{r|97.9%|percent}。终止实习{s|9人|student}。期满考核优秀{za|131人|student}、良好{zb|187人|student}、合格{zc|45人|student}，共{zd|363人|student}，除终止者外全部合格，占参加实习人数{ze|97.6%|percent}。""",
[("share","b","a","c"),("avg","b","d","e"),("share","f","b","g"),("const","h",6,6),("prod","l","b i h"),("between","i","j k"),("avg","b","m","n"),("prod","p","m o h"),("share","q","p","r"),("bound","f","b"),("bound","b","a"),("bound","q","p"),("bound","s","b"),("sum","zd","za zb zc"),("diff","b","s","zd"),("share","zd","b","ze")],
[error("difference-mismatch count-mismatch","h","b i l m o p",[3,4,7],("六个月","other"),"9月到次年2月连头带尾为六个月，补贴和下企业次数也按六个月算","months counted",2)],
scope=[("share","zd","a","ze"),("share","f","a","g"),("mean","j k","i")])

passage("volunteer-hours", spaced("""青年志愿者协会年度报告：注册志愿者{a|1846人|person}，今年参加过服务的{b|1402人|person}，参与率{c|75.9%|percent}；服务时长{d|28,040小时|other}，参加者人均{e|20.0小时|other}，若按注册人数平均则为{f|15.2小时|other}。其中支教助学{g|9,860小时|other}、社区服务{h|12,430小时|other}、赛会保障{i|5,750小时|other}，社区服务占{j|44.3%|percent}。按每{k|20小时|other}折{l|1个|item}学分，满{k2|20小时|other}的{m|683人|person}，占参加者{n|48.7%|percent}；人均虽达{e2|20.0小时|other}，过半数的人并未满{k3|20小时|other}，因为{o|186人|person}各超过{p|40小时|other}，把平均数拉高了。"""),
[("share","b","a","c"),("avg","d","b","e"),("avg","d","a","f"),("sum","d","g h i"),("share","h","d","j"),("share","m","b","n"),("same","e","e2"),("same","k","k2"),("same","k","k3"),("below","f","e"),("bound","o","m"),("bound","b","a"),("bound","m","b"),("least","k","e")],
scope=[("share","m","a","n"),("avg","d","m","e"),("least","k","f")], hard="人均达标而过半数人不达标；两种人均分母不同")

passage("study-trip", """研学旅行费用结算公示。八年级{a|6个|class}班{b|296人|student}，参加{c|284人|student}，参加率{d|95.9%|percent}。每生费用{e|368元|CNY/student}：交通{f|92元|CNY}、门票{g|68元|CNY}、用餐{h|75元|CNY}、住宿{i|110元|CNY}、保险{j|8元|CNY}、服务{k|15元|CNY}，全员应收{l|104,512元|CNY}。困难学生{m|16人|student}免费，由学校承担{n|5,888元|CNY}，实际向家长收取{o|104,512元|CNY}。结算支出{p|101,104元|CNY}，结余{q|3,408元|CNY}，按参加人数每生{r|1.2元|CNY/student}，原路退回，困难学生的份额退给学校。带队教师{s|19人|person}，师生比{t|1:14.9|ratio}。租车{za|6辆|item}，师生共{zb|303人|person}，平均每车{zc|50.5人|other}，不超过核载{zd|55人|other}。未参加的{ze|12人|student}中，因病{zf|5人|student}、参加比赛{zg|4人|student}、自愿不去{zh|3人|student}。""",
[("share","c","b","d"),("sum","e","f g h i j k"),("prod","l","c e"),("prod","n","m e"),("diff","l","n","o"),("expr","(c-m)*e","o"),("diff","l","p","q"),("avg","q","c","r"),("ratio","c","s","t"),("bound","c","b"),("bound","m","c"),("bound","p","l"),("sum","zb","c s"),("avg","zb","za","zc"),("most","zc","zd"),("diff","b","c","ze"),("sum","ze","zf zg zh"),("avgmost","zb","za","zd")],
[error("difference-mismatch","o","l n c m e",[4,5],("98,624元","CNY"),"没有扣除学校为16名困难学生承担的部分","wrong part",2),
 error("average-mismatch","r","q c",[7],("12元","CNY/student"),"3408除以284为12元，小数点错位","power of ten",1)],
scope=[("avg","q","b","r"),("ratio","b","s","t"),("avg","c","a","t")])

passage("class-fund", half("""四（2）班家委会代管经费收支（第一学期）：期初{a|1286.50元|CNY}；{b|46户|item}每户交{c|50元|CNY}，收入{d|2300.00元|CNY}；支出四笔：运动会{e|612.00元|CNY}、元旦联欢{f|843.20元|CNY}、打印{g|176.30元|CNY}、奖品{h|520.00元|CNY}，共{i|2151.50元|CNY}，户均{j|46.8元|CNY}；期末{k|1435.00元|CNY}，比期初多{l|148.50元|CNY}。另代收科技馆门票{m|46户|item}、每户{n|35元|CNY}，计{o|1610.00元|CNY}，已全数付给场馆，进出相抵，不列入以上收支。本学期转入{p|1户|item}，下学期起交，届时为{q|47户|item}。"""),
[("prod","d","b c"),("sum","i","e f g h"),("avg","i","b","j"),("lin","k","+a +d -i"),("diff","k","a","l"),("diff","d","i","l"),("same","b","m"),("prod","o","m n"),("sum","q","b p"),("trend","up","a k"),("bound","i","d")],
scope=[("lin","k","+a +d +o -i"),("prod","d","q c"),("sum","i","e f g h o")], hard="代收门票进出相抵，不在收支之内；新转入的一户下学期才交")

passage("public-funds-basis", """本校2023年公用经费执行说明。公用经费按上年末学生数核拨，上年末{a|1208人|student}，每生{b|800元|CNY/student}，核拨{c|96.64万元|CNY}；9月新生入学后在校{d|1262人|student}，增加的{e|54人|student}从下一年度起计。上年结转{f|11.30万元|CNY}，可用{g|107.94万元|CNY}，全年支出{h|104.20万元|CNY}，结余{i|3.74万元|CNY}，执行率{j|96.5%|percent}。支出大于当年核拨{k|7.56万元|CNY}，系动用结转所致。培训费{l|5.42万元|CNY}，占当年核拨数的{m|5.6%|percent}，不低于{n|5%|percent}；水电取暖{o|31.86万元|CNY}，占支出{p|30.6%|percent}，是最大的一项。""",
[("prod","c","a b"),("diff","d","a","e"),("sum","g","c f"),("diff","g","h","i"),("share","h","g","j"),("diff","h","c","k"),("diff","f","k","i"),("share","l","c","m"),("least","n","m"),("share","o","h","p"),("trend","up","a d"),("bound","h","g"),("bound","o","h"),("bound","l","o"),("below","c","h")],
scope=[("prod","c","d b"),("share","h","c","j"),("share","l","h","m")], hard="拨款按上年末人数；支出超过当年拨款靠结转")

passage("kinder-attendance", half("""5月考勤分析：全园{a|288人|student}，本月开园{b|22天|other}，应到{c|6336人次|person-time}，实到{d|5893人次|person-time}，出勤率{e|93.0%|percent}，日均到园{f|268人|other}。小班{g|92人|student}，应到{g1|2024人次|person-time}、实到{g2|1793人次|person-time}，出勤率{g3|88.6%|percent}；中班{h|96人|student}，应到{h1|2112人次|person-time}、实到{h2|1981人次|person-time}，{h3|93.8%|percent}；大班{i|100人|student}，应到{i1|2200人次|person-time}、实到{i2|2119人次|person-time}，{i3|96.3%|percent}。缺勤{j|443人次|person-time}，其中病假{k|318人次|person-time}、事假{l|125人次|person-time}；全月一天未缺的幼儿{m|121人|student}，占{n|42.0%|percent}。"""),
[("prod","c","a b"),("share","d","c","e"),("avg","d","b","f"),("sum","a","g h i"),("sum","c","g1 h1 i1"),("sum","d","g2 h2 i2"),("prod","g1","g b"),("prod","h1","h b"),("prod","i1","i b"),("share","g2","g1","g3"),("share","h2","h1","h3"),("share","i2","i1","i3"),("diff","c","d","j"),("sum","j","k l"),("share","m","a","n"),("between","e","g3 h3 i3"),("bound","m","a"),("bound","d","c")],
scope=[("same","a","f"),("share","m","a","e"),("share","k","c","e")], hard="出勤率按人次算，全勤率按人数算")

passage("food-quick-test", """食品安全自查（上半年）
· 餐具表面抽检{a|480件|item}，合格{b|471件|item}，合格率{c|98.1%|percent}，不合格{d|9件|item}已重新消毒。
· 食材快检{e|1260批次|item}，初检阳性{f|7批次|item}，送实验室复检后确认{g|2批次|item}，其余{h|5批次|item}为假阳性；最终合格{i|1258批次|item}，合格率{j|99.8%|percent}。按初检结果则为{k|99.4%|percent}，以复检为准。
· 菜品留样{l|2340份|item}，按每餐{m|6份|item}、{n|390餐|item}计，无一漏留。
· 陪餐{o|390餐|item}，校领导{p|156餐|item}、中层{q|234餐|item}，中层占{r|60%|percent}。
· 家长投诉{za|11件|item}，属实{zb|4件|item}，占{zc|36.4%|percent}，均已办结；上学期投诉{zd|16件|item}，本学期减少{ze|5件|item}，下降{zf|31.3%|percent-}。""",
[("share","b","a","c"),("diff","a","b","d"),("diff","f","g","h"),("diff","e","g","i"),("share","i","e","j"),("expr","(e-f)/e*100","k"),("prod","l","n m"),("sum","o","p q"),("share","q","o","r"),("same","n","o"),("bound","g","f"),("bound","b","a"),("below","k","j"),("share","zb","za","zc"),("diff","zd","za","ze"),("growth","za","zd","zf"),("trend","down","zd za"),("bound","zb","za")],
scope=[("growth","zb","zd","zf"),("diff","e","f","i"),("share","f","e","j"),("sum","a","b g")], hard="初检与复检两种结果，合格率以复检为准")

passage("credit-tuition", """学分制收费问答
问：为什么我前三年都补钱，第四年却退钱？
答：学费由专业学费和学分学费组成。专业学费每年{a|3200元|CNY/year}；学分学费每学分{b|100元|CNY}，毕业共需{c|160|other}学分。您四年修读分别为{d|46|other}、{e|50|other}、{f|44|other}、{g|20|other}学分，应缴{h|7800元|CNY}、{i|8200元|CNY}、{j|7600元|CNY}、{k|5200元|CNY}，四年共{l|28800元|CNY}，年均{m|7200元|CNY/year}。学校每年按{n|7500元|CNY/year}预收，四年预收{o|30000元|CNY}，所以前三年各补{p|300元|CNY}、{q|700元|CNY}、{r|100元|CNY}，第四年退{s|2300元|CNY}，补退相抵净退{t|1200元|CNY}。
问：退费何时到账？
答：本届{za|1240人|student}中补缴{zb|310人|student}、退费{zc|872人|student}、不补不退{zd|58人|student}；退费总额{ze|98.4万元|CNY}，退费者人均{zf|1128元|CNY/student}，6月30日前到卡。""",
[("sum","c","d e f g"),("expr","a+b*d","h"),("expr","a+b*e","i"),("expr","a+b*f","j"),("expr","a+b*g","k"),("sum","l","h i j k"),("overn","l",4,"m"),("mean","h i j k","m"),("prod","o","n",4),("diff","h","n","p"),("diff","i","n","q"),("diff","j","n","r"),("diff","n","k","s"),("diff","o","l","t"),("lin","t","-p -q -r +s"),("expr","a*4+b*c","l"),("between","m","h i j k"),("sum","za","zb zc zd"),("avg","ze","zc","zf")],
scope=[("avg","ze","za","zf"),("same","m","n"),("sum","s","p q r"),("prod","l","b c")], hard="预收按年定额，实缴按学分，前补后退")

passage("school-farm", """劳动实践基地收成报告（2024年）。基地{a|3.2亩|other}，番茄{b|0.8亩|other}、豆角{c|0.6亩|other}、南瓜{d|1.1亩|other}、红薯{e|0.7亩|other}，共收{f|4180千克|other}，平均每亩{g|1306千克|other}。其中食堂按每千克{h|3.60元|CNY}收购{i|3050千克|other}，付款{j|10,980元|CNY}；学生带回家{k|780千克|other}，损耗{l|350千克|other}，损耗率{m|8.4%|percent}。种苗肥料等投入{n|4,260元|CNY}，账面盈余{o|6,720元|CNY}，进学生劳动专户；学生带回的部分不计价。参加劳动{p|2,376人次|person-time}，安排{q|66次|item}课，每次{r|36人|other}。""",
[("sum","a","b c d e"),("avg","f","a","g"),("prod","j","i h"),("sum","f","i k l"),("share","l","f","m"),("diff","j","n","o"),("avg","p","q","r"),("bound","i","f")],
scope=[("prod","j","f h"),("avg","i","a","g"),("share","k","f","m")], hard="只有食堂收购的部分计价，亩产按全部收获算")

passage("tuition-collection", spaced("""学费收缴通报（截至11月末）：应缴{a|5126人|student}、每人{b|5800元|CNY/student}，应收{c|2973.08万元|CNY}。足额缴清{d|4871人|student}，占{e|95.0%|percent}，其中办理助学贷款代缴的{f|361人|student}；部分缴纳{g|72人|student}；分文未缴{h|183人|student}。实收{i|2842.00万元|CNY}，按金额算收缴率{j|95.6%|percent}，高于按人数算的{k|95.0%|percent}，因为部分缴纳者的钱也算在内。欠费{l|131.08万元|CNY}，其中全欠者{m|106.14万元|CNY}，部分欠者{n|24.94万元|CNY}，后者人均欠{o|3464元|CNY/student}。贷款已到账{p|209.38万元|CNY}，已含在实收数中。书本费按每人{za|400元|CNY}预收{zb|205.04万元|CNY}，实结{zc|186.59万元|CNY}，余{zd|18.45万元|CNY}，占预收的{ze|9.0%|percent}，毕业前结清。"""),
[("prod","c","a b"),("share","d","a","e"),("sum","a","d g h"),("share","i","c","j"),("same","e","k"),("below","k","j"),("diff","c","i","l"),("sum","l","m n"),("prod","m","h b"),("avg","n","g","o"),("prod","p","f b"),("bound","f","d"),("bound","p","i"),("bound","i","c"),("below","o","b"),("prod","zb","a za"),("diff","zb","zc","zd"),("share","zd","zb","ze")],
scope=[("share","zd","l","ze"),("same","e","j"),("prod","i","d b"),("sum","a","d f g h"),("avg","l","g","o")], hard="按人数与按金额两种收缴率；贷款含在实收内")

passage("performance-pay", """教代会审议稿：本年绩效工资总量{a|412.0万元|CNY}，基础性占{b|70%|percent}即{c|288.4万元|CNY}，奖励性占{d|30%|percent}即{e|123.6万元|CNY}。奖励性部分，班主任津贴{f|38.4万元|CNY}（{g|32人|person}、每月{h|1200元|CNY/month}、{i|10个月|other}），课时津贴{j|62.2万元|CNY}，其余{k|23.0万元|CNY}用于考核奖。教职工{l|103人|person}，奖励性人均{m|1.20万元|CNY}；上年奖励性{n|118.5万元|CNY}、{o|97人|person}，人均{p|1.22万元|CNY}。总量比上年多{q|5.1万元|CNY}，增长{r|4.3%|percent}（指奖励性部分），人均却少了{s|0.02万元|CNY}，原因是新调入{t|6人|person}。""",
[("share","c","a","b"),("share","e","a","d"),("hundred","b d"),("sum","a","c e"),("prod","f","g h i"),("sum","e","f j k"),("avg","e","l","m"),("avg","n","o","p"),("diff","e","n","q"),("growth","e","n","r"),("growthb","n","q","r"),("diff","p","m","s"),("diff","l","o","t"),("trend","up","n e"),("trend","down","p m"),("trend","up","o l"),("bound","g","l")],
scope=[("avg","a","l","m"),("growth","a","n","r"),("share","f","a","d")], hard="总量增而人均降；增长率只指奖励性部分")

passage("adult-training", wrap("""继续教育学院社会培训情况：全年办班{a|24期|item}，培训{b|1,368人次|person-time}，学员{c|1,105人|person}，其中参加过两期以上的{d|214人|person}；平均每期{e|57人|other}。每期{f|5天|item}，共{g|6,840|other}人日，按每人每日{h|120元|CNY}收费，收入{i|82.08万元|CNY}。支出{j|69.77万元|CNY}，其中师资{k|28.73万元|CNY}，占{l|41.2%|percent}，食宿{m|30.78万元|CNY}、教材及场地{n|10.26万元|CNY}；结余{o|12.31万元|CNY}，为收入的{p|15.0%|percent}。委托培训{q|9期|item}、自主招生{r|15期|item}，自主招生期数占{s|62.5%|percent}。""", 36),
[("avg","b","a","e"),("prod","g","b f"),("prod","i","g h"),("sum","j","k m n"),("share","k","j","l"),("diff","i","j","o"),("share","o","i","p"),("sum","a","q r"),("share","r","a","s"),("bound","c","b"),("bound","d","c"),("bound","j","i"),("bound","k","j"),("atmost","b","c d")],
scope=[("avg","c","a","e"),("prod","g","c f"),("share","o","j","p"),("share","k","i","l")], hard="人次、人数、人日三种口径")

passage("tiny-school", """某教学点年报：现有学生{a|14人|student}，一年级{b|4人|student}、二年级{c|6人|student}、三年级{d|4人|student}，其中留守儿童{e|5人|student}，占{f|35.7%|percent}；教师{g|3人|person}，生师比{h|4.7:1|ratio}。上年有学生{i|19人|student}，三年级读完升中心校{j|4人|student}，随父母转走{k|7人|student}，新入学{l|6人|student}，今年净减{m|5人|student}，下降{n|26.3%|percent-}。公用经费按{o|100人|student}核定，每生{p|650元|CNY/student}，共{q|65000元|CNY}，按实有学生摊算，生均{r|4643元|CNY/student}。一年级有{s|4人|student}，而新入学{l2|6人|student}，多出的{t|2人|student}是从外地转来插入二年级的。校舍{za|420平方米|other}，生均{zb|30平方米|other}；图书{zc|980册|item}，生均{zd|70册|other}；免费午餐每人每天{ze|5元|CNY}，供餐{zf|200天|other}，全年{zg|1.4万元|CNY}，与公用经费分开核算。""",
[("sum","a","b c d"),("share","e","a","f"),("ratio","a","g","h"),("lin","a","+i -j -k +l"),("diff","i","a","m"),("growth","a","i","n"),("prod","q","o p"),("avg","q","a","r"),("same","b","s"),("same","l","l2"),("diff","l2","s","t"),("trend","down","i a"),("bound","e","a"),("bound","t","c"),("avg","za","a","zb"),("avg","zc","a","zd"),("prod","zg","a ze zf")],
scope=[("prod","zg","o ze zf"),("prod","q","a p"),("same","l","b"),("avg","q","o","r")], hard="经费按100人核定；新入学含插班，不等于一年级人数")

passage("year-end-restated", """（开头）2022年，全校{a|1124名|student}学生、{b|68名|person}专任教师，生师比{c|16.5:1|ratio}，{d|26个|class}教学班，平均班额{e|43.2人|other}。（教学）毕业年级{f|182人|student}全科合格{g|176人|student}，合格率{h|96.7%|percent}，比上届的{i|94.8%|percent}高{j|1.9个百分点|percentage-point}。（德育）开展主题活动{k|18场|item}、{l|6320人次|person-time}，平均每场{m|351人次|person-time}。（后勤）更换桌椅{n|260套|item}，支出{o|7.02万元|CNY}，每套{p|270元|CNY}；新建卫生间{q|2处|item}，投资{r|46万元|CNY}。（结语）面对{s|1142名|student}孩子的期待，我们{t|68名|person}教师没有理由不尽心。（安全）排查隐患{zb|38处|item}，整改{zc|37处|item}，整改率{zd|97.4%|percent}，余{ze|1处|item}待暑期施工。（资助）资助{zf|143人|student}，占全校学生{zg|12.7%|percent}，发放{zh|8.94万元|CNY}，人均{zi|625元|CNY/student}。""",
[("ratio","a","b","c"),("avg","a","d","e"),("share","g","f","h"),("diff","h","i","j"),("avg","l","k","m"),("avg","o","n","p"),("same","a","s"),("same","b","t"),("trend","up","i h"),("bound","g","f"),("share","zc","zb","zd"),("diff","zb","zc","ze"),("share","zf","a","zg"),("avg","zh","zf","zi")],
[error("restatement-mismatch","s","a b d",[6],("1124名","student"),"开头为1124名，生师比和班额也只合1124名","restated figure",4)],
scope=[("ratio","s","b","c"),("share","f","a","h")])

passage("three-canteens", """大学城食堂运行月报
食堂 | 窗口 | 日均就餐 | 人均消费(元) | 满意度(%) | 问卷
一食堂 | {a1|24|item} | {b1|4260|person-time} | {c1|11.5|CNY} | {d1|86.4|percent} | {e1|600|item}
二食堂 | {a2|18|item} | {b2|3150|person-time} | {c2|12.2|CNY} | {d2|88.1|percent} | {e2|450|item}
三食堂 | {a3|6|item} | {b3|690|person-time} | {c3|13.4|CNY} | {d3|91.5|percent} | {e3|150|item}
合计 | {a|48|item} | {b|8100|person-time} | {c|11.9|CNY} | {d|91.9|percent} | {e|1200|item}
三食堂就餐量占全校的{f|85%|percent}，人均消费最高，满意度也最高。全校人均消费由上月的{g|12.3元|CNY}上涨到{h|11.9元|CNY}，变动{i|0.4元|CNY}；一食堂平均每个窗口日供{j|178人次|person-time}。本月开餐{za|30天|other}，营业额{zb|290.0万元|CNY}，其中原料{zc|188.5万元|CNY}、占{zd|65.0%|percent}，人工{ze|63.8万元|CNY}、占{zf|22.0%|percent}，其余{zg|37.7万元|CNY}、占{zh|13.0%|percent}。""",
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","e","e1 e2 e3"),("expr","(b1*c1+b2*c2+b3*c3)/b","c"),("expr","(e1*d1+e2*d2+e3*d3)/e","d"),("between","d","d1 d2 d3"),("share","b3","b","f"),("largest","c3","c1 c2"),("largest","d3","d1 d2"),("same","c","h"),("trend","up","g h"),("diff","g","h","i"),("avg","b1","a1","j"),("between","c","c1 c2 c3"),("prod","zb","b c za"),("sum","zb","zc ze zg"),("share","zc","zb","zd"),("share","ze","zb","zf"),("share","zg","zb","zh"),("hundred","zd zf zh")],
[error("average-mismatch bound-exceeded","d","d1 d2 d3 e1 e2 e3 e",[4,5],("87.7","percent"),"总满意度高于最高的三食堂，按问卷数加权为87.7%","average above the maximum",1),
 error("share-mismatch","f","b3 b",[6],("8.5%","percent"),"690除以8100为8.5%，漏了小数点","power of ten",2),
 error("direction-mismatch","h","g i c",[10],None,"11.9元低于12.3元，是下降","direction",1,"由12.3元下降到11.9元")],
scope=[("mean","c1 c2 c3","c"),("share","a3","a","f")])

passage("boarding-price-qa", """问：研究生公寓住宿费为什么今年又调了？
答：我校公寓住宿费2019年为每生每年{a|900元|CNY/year}，2021年为{b|1000元|CNY/year}，2024年起为{c|1200元|CNY/year}，低于同类房型{d|1500元|CNY/year}的上限{e|300元|CNY/year}。与2019年相比涨{f|33.3%|percent}；与2021年相比涨{g|20.0%|percent}，三年间年均增长{h|6.7%|percent}。现住{i|2150人|student}，全年住宿费收入{j|258.0万元|CNY}，公寓物业、维修、能耗支出{k|271.5万元|CNY}，收支差{l|13.5万元|CNY}由学校补贴。特困生{m|64人|student}减半缴纳，少收的{n|3.84万元|CNY}由奖助基金补入，收入数已含此项。""",
[("diff","d","c","e"),("most","c","d"),("growth","c","a","f"),("growth","c","b","g"),("cagrv",3,"c","b","h"),("prod","j","i c"),("diff","k","j","l"),("prod","n","m c","1/2"),("trend","up","a b c"),("bound","m","i"),("cagr",3,"g","h")],
[error("growth-mismatch","h","c b g",[4,10],("6.3%","percent"),"把三年总涨幅20.0%除以三，年均增长应按复利计算","total divided by years",1)],
scope=[("growth","b","a","g"),("lin","j","+k -l -n"),("cagrv",5,"c","a","h")])
