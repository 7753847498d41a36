# -*- coding: utf-8 -*-
# What an office for school equipment and networks writes (invented figures, own wording; source form of ../annotate.py).

passage("terminals-two-bases", """截至2023年底，甲县中小学在用计算机终端{a|6184台|item}，其中学生机{b|4732台|item}、教师办公机{c|1452台|item}。按省里的填报要求，“百生终端”只算学生机，全县在校生{s|38,560人|student}，即每百名学生{v|12.3台|other}；县里过去习惯把教师机一并除进去，得出的是{w|16.0台|other}。两个数都在往年材料里出现过，这次统一以前一个为准。
分学段看，小学{s1|23,415人|student}，学生机{b1|2,539台|item}，每百人{v1|10.8台|other}；初中{s2|15,145人|student}，学生机{b2|2,193台|item}，每百人{v2|14.5台|other}。某企业放在四小试用的平板{t|82台|item}产权不归学校，哪一个数里都没有。""",
[("sum","a","b c"),("per100","b","s","v"),("per100","a","s","w"),("sum","s","s1 s2"),("sum","b","b1 b2"),("per100","b1","s1","v1"),("per100","b2","s2","v2"),("between","v","v1 v2"),("bound","b","a"),("below","v","w")],
scope=[("per100","a","s","v"),("lin","a","+b +c +t"),("mean","v1 v2","v")], hard="同一指标有含教师机与不含教师机两个数；试用平板不入账")

passage("bandwidth-upgrade", """校园网提速工作小结（2022年4月）
全县应接入教育城域网的学校（含教学点）共{a|126所|school}，已接入{b|121所|school}，接入率{c|96.0%|percent}，剩下的{d|5所|school}都是山上的教学点，杆路还没架到。
按出口带宽分：{x1|100M|Mbps}的{n1|37所|school}，{x2|200M|Mbps}的{n2|58所|school}，{x3|500M|Mbps}的{n3|17所|school}，{x4|1000M|Mbps}的{n4|9所|school}。也就是说，{x5|200M|Mbps}及以上的学校已有{m|84所|school}，占已接入学校的{p|66.7%|percent}。
上一次统计是2020年底，那时{x6|200M|Mbps}以上的只有{k|31所|school}，一年多净增{g|53所|school}。""",
[("share","b","a","c"),("diff","a","b","d"),("sum","b","n1 n2 n3 n4"),("sum","m","n2 n3 n4"),("share","m","b","p"),("diff","m","k","g"),("diff","b","n1","m"),("bound","b","a"),("bound","m","b"),("trend","up","x1 x2 x3 x4"),("same","x2","x5"),("trend","up","k m"),("same","x5","x6")],
[error("share-mismatch","p","m b",[4],("69.4%","percent"),"84所占已接入的121所为69.4%，66.7%是拿应接入的126所作分母","wrong denominator",2)],
scope=[("share","m","a","c"),("share","k","b","p")])

passage("desk-purchase-lots", """课桌椅采购结果公示
本次分三个标段，均以综合评分法定标：
一标段（东片）：升降课桌椅{q1|2,150套|item}，单价{u1|286.00元|CNY}，中标价{t1|61.49万元|CNY}；
二标段（西片）：升降课桌椅{q2|1,840套|item}，单价{u2|279.50元|CNY}，中标价{t2|51.428万元|CNY}；
三标段（教师桌椅）：{q3|310套|item}，单价{u3|648.00元|CNY}，中标价{t3|20.088万元|CNY}。
{n|三个|item}标段中标总价{t|133.006万元|CNY}，预算{y|145.00万元|CNY}，节约{j|11.994万元|CNY}，节约率{r|8.27%|percent}。三标段单价高，是因为含抽屉锁和脚垫，并非同一产品；如果只比学生桌椅，西片每套比东片便宜{d|6.50元|CNY}，两片加起来平均每套{v|283.00元|CNY}。""",
[("prod","t1","q1 u1"),("prod","t2","q2 u2"),("prod","t3","q3 u3"),("count","n",3),("sum","t","t1 t2 t3"),("diff","y","t","j"),("share","j","y","r"),("diff","u1","u2","d"),("avgsum","t1 t2","q1 q2","v"),("between","v","u1 u2"),("most","t","y")],
scope=[("mean","u1 u2 u3","v"),("avgsum","t1 t2 t3","q1 q2 q3","v"),("share","j","t","r")], hard="三标段是教师桌椅，单价不可与学生桌椅平均")

passage("assets-roll-2021", """固定资产年度盘点说明。2021年初账面教学设备原值{a|8,316.4万元|CNY}；当年新增{b|1,127.8万元|CNY}，其中政府采购{b1|942.3万元|CNY}、捐赠{b2|185.5万元|CNY}；当年批准报废{c|463.9万元|CNY}，另有{d|58.2万元|CNY}的旧课桌椅无偿调给乡镇幼儿园，账也划走了。年末账面原值{e|8980.3万元|CNY}，比年初增加{g|605.7万元|CNY}，增长{h|7.3%|percent}。新增部分里捐赠占{p|16.4%|percent}。年末在校生{s|41,270人|student}，生均设备值{v|2162元|CNY/student}。""",
[("sum","b","b1 b2"),("lin","e","+a +b -c -d"),("diff","e","a","g"),("growth","e","a","h"),("share","b2","b","p"),("avg","e","s","v"),("lin","g","+b -c -d"),("growthb","a","g","h"),("bound","b2","b")],
[error("sum-mismatch average-mismatch","e","a b c d g h s v",[1, 2, 3, 5],("8922.1万元","CNY"),"年末没有减去无偿调出的58.2万元，与增加额、增幅、生均值都不合","part left out",3)],
scope=[("lin","e","+a +b1 -c -d"),("share","b2","a","p")])

passage("lib-hotline", """来电：我家孩子的学校说生均图书{a|25册|item}，为什么校长在家长会上又说{b|31册|item}？
答复：两个数都对，口径不一样。该校是九年一贯制，小学部{s1|612人|student}、藏书{k1|15,300册|item}，每生{v1|25.0册|item}；初中部{s2|406人|student}、藏书{k2|16230册|item}，每生{v2|40.0册|item}；全校{s|1,018人|student}、{k|31,530册|item}，平均{v|31.0册|item}。
您孩子在小学部，老师说的是小学部；校长说的是全校。省里的标准小学不少于{l1|25册|item}、初中不少于{l2|35册|item}，两部都够得上。电子书{e|2.4万册|item}另算，不进生均。""",
[("avg","k1","s1","v1"),("avg","k2","s2","v2"),("avg","k","s","v"),("sum","s","s1 s2"),("sum","k","k1 k2"),("least","l1","v1"),("least","l2","v2"),("between","v","v1 v2"),("same","a","l1"),("same","a","v1"),("avg","k1","s1","a"),("avg","k","s","b"),("same","b","v")],
scope=[("avg","k2","s2","l2"),("least","l2","v"),("mean","v1 v2","v")], hard="小学部与全校两个平均数，初中标准不适用于全校")

passage("platform-weeks-oct", """十月份智慧教育平台使用通报
第{!week|6}周活跃教师{a1|1,284人|person}，第{!week|7}周{a2|1,417人|person}，第{!week|8}周{a3|1,396人|person}，第{!week|9}周{a4|1,532人|person}，活跃人数逐周攀升；全县注册教师{r|2,076人|person}，四周的周活跃率依次为{p1|61.8%|percent}、{p2|68.3%|percent}、{p3|67.2%|percent}、{p4|73.8%|percent}。
一个月里至少登录过{!once|一次}的教师{m|1,873人|person}，月活跃率{pm|90.2%|percent}，自然比任何一周都高；四周人次相加{t|5629人次|person-time}，月活教师平均在{v|3.0周|other}里有登录。""",
[("share","a1","r","p1"),("share","a2","r","p2"),("share","a3","r","p3"),("share","a4","r","p4"),("trend","up","a1 a2 a3 a4"),("share","m","r","pm"),("sum","t","a1 a2 a3 a4"),("avg","t","m","v"),("bound","m","r"),("below","a4","m"),("below","p4","pm"),("largest","a4","a1 a2 a3"),("bound","a1","r"),("bound","a2","r"),("bound","a3","r"),("bound","a4","r")],
[error("direction-mismatch sequence-mismatch","a3","a1 a2 a4",[4],None,"第8周1396人低于第7周的1417人，不是逐周攀升","trend broken",1,"活跃人数除第8周略有回落外逐周上升")],
scope=[("sum","m","a1 a2 a3 a4"),("share","t","r","pm")])

passage("lab-survey-tab", """理科实验室配置情况（2020年秋）
片区	学校数	物理	化学	生物	合计
城区	{s1|9|school}	{a1|21|classroom}	{b1|18|classroom}	{c1|17|classroom}	{t1|56|classroom}
东片	{s2|7|school}	{a2|11|classroom}	{b2|10|classroom}	{c2|8|classroom}	{t2|29|classroom}
西片	{s3|11|school}	{a3|13|classroom}	{b3|12|classroom}	{c3|11|classroom}	{t3|36|classroom}
合计	{s|27|school}	{a|45|classroom}	{b|40|classroom}	{c|36|classroom}	{t|121|classroom}
从上表看，物理最多、生物最少，相差{d|9间|classroom}；校均{v|4.5间|other}，其中西片只有{v3|3.3间|other}，是三个片区里最低的。""",
[("sum","s","s1 s2 s3"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("sum","t","a b c"),("sum","t","t1 t2 t3"),("diff","a","c","d"),("avg","t","s","v"),("avg","t3","s3","v3"),("largest","a","b c"),("smallest","c","a b"),("below","v3","v")],
scope=[("avg","t2","s2","v3"),("share","a","t","v")], hard="西片间数比东片多，校均却更低")

passage("device-age", """我们把在用的学生计算机按购置年份理了一遍：用了不满{!age|三年}的{a|1,136台|item}，{!age|三年}到五年的{b|1,874台|item}，{!age|六年}以上的{c|962台|item}，合计{t|3972台|item}。按规定使用满{!age|六年}可以申请更新，所以够更新条件的占{p|24.2%|percent}，接近四分之一。
今年预算{m|285万元|CNY}，单机按{u|3,800.00元|CNY}测算，能换{k|750台|item}，换完之后还剩{l|212台|item}超期服役，占全部学生机的比例降到{p2|22.0%|percent}。余下的力争明年一次换完，届时再需{m2|80.56万元|CNY}。""",
[("sum","t","a b c"),("share","c","t","p"),("prod","m","u k"),("diff","c","k","l"),("share","l","t","p2"),("prod","m2","l u"),("bound","k","c"),("bound","c","t"),("bound","l","t")],
[error("share-mismatch","p2","l t",[4],("5.3%","percent"),"说的是占全部学生机，22.0%却是212台除以962台超期机","wrong denominator",2)],
scope=[("share","k","t","p"),("share","k","c","p")])

passage("sports-fields", """乙区体育场地与器材专项检查，抽查{a|64所|school}学校，运动场面积达标的{b|57所|school}，器材配备达标的{c|52所|school}，两项都达标的{d|48所|school}，也就是只缺场地不缺器材的有{e|4所|school}，只缺器材的有{f|9所|school}，两样都缺的有{g|3所|school}。
两项都达标的学校占被抽查学校的{p|75.0%|percent}。场地不够的{h|7所|school}多在老城区，周边是居民楼，扩建无望，已商请街道体育公园分时借用；器材不足的由区里统一补齐，预计年底前到货。检查前有人担心达标率会低于{z|七成|percent}，结果略好于预期。""",
[("diff","c","d","e"),("diff","b","d","f"),("lin","g","+a -b -c +d"),("share","d","a","p"),("diff","a","b","h"),("sum","h","e g"),("below","z","p"),("bound","b","a"),("bound","c","a"),("bound","d","c"),("bound","d","b"),("bound","d","a")],
scope=[("sum","a","b c"),("share","b","a","p"),("share","c","a","p")], hard="两项达标学校有重叠，数目相加超过抽查总数")

passage("bidding-savings-year", """2023年我办组织设备类采购{n|41批|item}，预算合计{y|6,280万元|CNY}，成交合计{c|5,716万元|CNY}，节约{j|564万元|CNY}，节约率{r|9.0%|percent}。从方式看，公开招标{n1|23批|item}、成交{c1|4,385万元|CNY}，竞争性磋商{n2|11批|item}、成交{c2|926万元|CNY}，询价{n3|7批|item}、成交{c3|405万元|CNY}。公开招标的金额占{p|76.7%|percent}。
同上年相比，批次由{n0|38批|item}增加到{nn|41批|item}，多了{dn|3批|item}；成交额由{c0|4,961万元|CNY}增加到{cc|5,716万元|CNY}，增长{g|13.2%|percent}；节约率由{r0|7.8%|percent}提高到{rr|9.0%|percent}，提高{dr|1.2个百分点|percentage-point}。""",
[("diff","y","c","j"),("share","j","y","r"),("sum","n","n1 n2 n3"),("sum","c","c1 c2 c3"),("share","c1","c","p"),("diff","nn","n0","dn"),("growth","cc","c0","g"),("diff","rr","r0","dr"),("same","nn","n"),("same","cc","c"),("same","rr","r"),("most","c","y"),("trend","up","r0 rr"),("trend","up","c0 cc"),("trend","up","n0 nn"),("growth","c","c0","g"),("bound","c1","c")],
[error("growth-mismatch","g","cc c0 c",[6, 15],("15.2%","percent"),"增加的755万元应除以上年的4961万元，误除以今年的成交额","later divided instead of earlier",1)],
scope=[("share","j","c","r"),("share","n1","n","p")])

passage("it-training-plan", """2022年教师信息素养培训计划{a|1,600人次|person-time}，实际培训{b|1,742人次|person-time}，完成计划的{p|108.9%|percent}。其中线下集中班{c|6期|item}、{d|528人次|person-time}，平均每期{v|88人次|person-time}；网络研修{e|1214人次|person-time}。按考核结果，合格{f|1,655人次|person-time}，合格率{q|95.0%|percent}，其中优秀{g|417人次|person-time}，优秀率{h|23.9%|percent}。
有学校反映计划数与花名册对不上，说明如下：花名册登记的是{k|1,189人|person}，同一位教师参加了线上和线下两种培训的只登记一次，人均{w|1.47次|other}，因此人数少于人次，并非漏训。""",
[("share","b","a","p"),("avg","d","c","v"),("diff","b","d","e"),("share","f","b","q"),("share","g","b","h"),("avg","b","k","w"),("bound","f","b"),("bound","g","f"),("bound","k","b"),("bound","d","b"),("bound","g","b")],
scope=[("share","g","f","h"),("share","k","a","p"),("same","k","b")], hard="完成数超过计划；人数少于人次")

passage("progress-smart-class", """各校:智慧黑板安装进度通报第{!issue|3}期如下。全区合同数量{a|468块|item},截至6月20日到货{b|420块|item},完成安装{c|387块|item},调试合格{d|351块|item}。到货率{p1|89.7%|percent},安装率(占合同数){p2|82.7%|percent},调试合格的占已安装的{p3|90.7%|percent}。
分标段:一标段合同{a1|196块|item}、已装{c1|178块|item};二标段合同{a2|152块|item}、已装{c2|135块|item};三标段合同{a3|120块|item}、已装{c3|74块|item}。三标段进度最慢,安装率只有{q3|61.7%|percent},比一标段低{dq|29.1个百分点|percentage-point}。
上期通报已装{k|342块|item},本旬新装{l|54块|item}。剩余{r|81块|item}务必在7月10日前装完。""",
[("share","b","a","p1"),("share","c","a","p2"),("share","d","c","p3"),("sum","a","a1 a2 a3"),("sum","c","c1 c2 c3"),("share","c3","a3","q3"),("expr","100*c1/a1-q3","dq"),("diff","c","k","l"),("diff","a","c","r"),("bound","b","a"),("bound","c","b"),("bound","d","c"),("below","q3","p2"),("bound","c1","a1"),("bound","c2","a2"),("bound","c3","a3"),("bound","c","a")],
[error("difference-mismatch","l","c k",[7],("45块","item"),"387减342是45，个位十位颠倒","transposed digits",3)],
scope=[("share","d","a","p3"),("share","d","b","p3")])

passage("scrap-list", """关于同意报废一批教学设备的批复（摘录）
你校报来的报废清单共{a|214台|item}（件），经现场核对，同意报废{b|189台|item}，不同意{c|25台|item}：其中{c1|17台|item}尚未到最低使用年限，{c2|8台|item}经维修仍可使用，请继续留用。
准予报废的设备中，计算机{b1|132台|item}、投影机{b2|38台|item}、打印复印设备{b3|19台|item}；账面原值合计{m|96.42万元|CNY}，平均每台{v|5,101.6元|CNY}。残值由区里统一回收处置，评估价{r|2.31万元|CNY}，残值率{p|2.4%|percent}。
须注意，有{d|21台|item}计算机硬盘已拆除送保密部门销毁，回收时按无硬盘计价。处置收入全额上缴，不得冲抵学校公用经费。""",
[("diff","a","b","c"),("sum","c","c1 c2"),("sum","b","b1 b2 b3"),("avg","m","b","v"),("share","r","m","p"),("bound","d","b1"),("bound","b","a"),("bound","r","m")],
scope=[("avg","m","a","v"),("sum","a","b1 b2 b3")], hard="申报数、批准数不同，平均值只对批准部分")

passage("book-supply-year", """2021年图书装备情况。全县新购图书{a|16.82万册|item}，码洋{b|412.6万元|CNY}，实付{c|272.3万元|CNY}，折扣{d|66.0%|percent}。剔除陈旧破损图书{e|5.47万册|item}，净增{f|11.53万册|item}。年末馆藏{g|118.96万册|item}，上年末{h|107.61万册|item}，增长{i|10.5%|percent}。
按学段：小学馆藏{g1|69.30万册|item}，生均{v1|27.1册|item}；初中{g2|38.24万册|item}，生均{v2|33.6册|item}；高中{g3|11.42万册|item}，生均{v3|21.9册|item}。三个学段都比上年有所提高，但高中距{l|40册|item}的要求还差{k|18.1册|item}。""",
[("share","c","b","d"),("diff","a","e","f"),("diff","g","h","f"),("growth","g","h","i"),("sum","g","g1 g2 g3"),("diff","l","v3","k"),("below","v3","l"),("smallest","v3","v1 v2"),("bound","c","b"),("bound","e","a")],
[error("difference-mismatch","f","a e g h",[1, 2],("11.35万册","item"),"16.82减5.47是11.35，年末减上年末也是11.35","transposed digits",2)],
scope=[("share","a","h","i"),("mean","v1 v2 v3","l")])

passage("network-outage-q", """问：上学期我校网络中断了好几回，线路保障到底算不算达标？
答：合同约定每学期可用率不低于{l|99.5%|percent}。上学期按{d|118天|other}、每天{h|10小时|other}的教学时段统计，共{t|1,180小时|other}，全网平均中断{x|4.1小时|other}，可用率{p|99.65%|percent}，达标。
您校中断{x2|7.4小时|other}，可用率{p2|99.37%|percent}，低于约定，运营商须按合同退还当期费用的{r|10%|percent}，您校当期线路费{f|9,600元|CNY}，应退{m|960元|CNY}，已在下期账单里抵扣。全区{n|73所|school}学校中，可用率不足约定的有{k|5所|school}，占{q|6.8%|percent}；其余都在线上。夜间检修不计入教学时段。""",
[("prod","t","d h"),("expr","100-x/t*100","p"),("expr","100-x2/t*100","p2"),("least","l","p"),("below","p2","l"),("share","m","f","r"),("share","k","n","q"),("below","x","x2"),("below","p2","p"),("bound","m","f"),("bound","k","n")],
scope=[("least","l","p2"),("share","x","d","q")], hard="全网平均达标，一所学校不达标")

passage("tablets-to-students", """“一对一”平板试点收支说明（家长会发放）
本期试点在七年级的{n|6个|class}班进行，学生{s|276人|student}，自愿参加{a|251人|student}，参加率{p|90.9%|percent}。平板由家长自购或租用：自购{a1|163人|student}，租用{a2|88人|student}。自购统一价{u1|2,180.00元|CNY}，合计{m1|35.53万元|CNY}；租用每学期{u2|320.00元|CNY}，合计{m2|2.86万元|CNY}。
不参加的{b|25人|student}编入普通班教学，学校不组织、不动员。班额最大的是{!class|3}班，{v1|49人|student}；全年级班均{v|46.0人|student}。
学校不从中收取任何费用，账目由家委会派{c|三人|person}逐笔核对。""",
[("share","a","s","p"),("sum","a","a1 a2"),("prod","m1","a1 u1"),("prod","m2","a2 u2"),("diff","s","a","b"),("avg","s","n","v"),("below","v","v1"),("bound","a","s")],
[error("average-mismatch","m2","a2 u2",[3],("2.82万元","CNY"),"88人乘320元是28160元，即2.82万元","wrong digit",2)],
scope=[("prod","m1","a u1"),("prod","m2","a u2")])

passage("storeroom-instruments", """小学科学仪器配备对照表（每校按{!size|24}班以下规模）
类别|应配|实配|配齐率
测量类|{a1|1,240|item}|{b1|1,186|item}|{p1|95.6%|percent}
专用类|{a2|2,865|item}|{b2|2,514|item}|{p2|87.7%|percent}
模型标本|{a3|1,072|item}|{b3|1,001|item}|{p3|93.4%|percent}
玻璃器皿|{a4|3,418|item}|{b4|3,612|item}|{p4|105.7%|percent}
合计|{a|8,595|item}|{b|8,313|item}|{p|96.7%|percent}
玻璃器皿易耗，学校平时多备一些，所以超过{z|100%|percent}；其余三类合起来应配{ka|5,177件|item}，实配{kb|4,701件|item}，配齐率{kp|90.8%|percent}，这个数才说明问题。缺口最大的是专用类，差{g|351件|item}。""",
[("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","b","a","p"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","ka","a1 a2 a3"),("sum","kb","b1 b2 b3"),("share","kb","ka","kp"),("diff","a2","b2","g"),("below","z","p4"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("diff","a","a4","ka"),("diff","b","b4","kb"),("between","p","p1 p2 p3 p4"),("between","kp","p1 p2 p3"),("smallest","p2","p1 p3 p4")],
scope=[("mean","p1 p2 p3 p4","p"),("diff","a","b","g")], hard="玻璃器皿超过应配数，率高于百分之百")

passage("monthly-use-rooms", """录播教室用得怎么样？我们调了教务日志。{n|18间|classroom}录播教室，9月共录课{a1|412节|item}，10月{a2|367节|item}，11月{a3|455节|item}，12月{a4|398节|item}，四个月{a|1,632节|item}，月均{v|408节|item}，每间每月{w|22.7节|item}。其中用于校际教研的{b|286节|item}，占{p|17.5%|percent}；学生自主拍摄{c|94节|item}；剩下的{d|1,252节|item}是本校常规课。
用得最多的一间全学期{x|171节|item}，最少的只有{y|33节|item}，前者是后者的{m|5.2倍|ratio}。每间每月不到{l|20节|item}，算下来利用率仍偏低。""",
[("sum","a","a1 a2 a3 a4"),("overn","a",4,"v"),("expr","a/4/n","w"),("avg","v","n","w"),("share","b","a","p"),("lin","d","+a -b -c"),("multiple","x","y","m"),("below","y","x"),("bound","b","a"),("below","w","l"),("mean","a1 a2 a3 a4","v")],
[error("direction-mismatch bound-exceeded","w","l",[9],None,"每间每月22.7节，不是不到20节","limit against the figure",2,"每间每月超过20节")],
scope=[("avg","a","n","w"),("share","d","b","p")])

passage("bandwidth-cost-reply", """关于“学校宽带费过高”意见的答复
2019年全市学校宽带支出{a|683万元|CNY}，接入学校{n|412所|school}，校均{v|1.66万元|CNY}；2022年支出{b|706万元|CNY}，接入学校{m|455所|school}，校均{w|1.55万元|CNY}。总额增加{d|23万元|CNY}，增长{g|3.4%|percent}，而校均反而下降{e|0.11万元|CNY-}。
同一时期，平均出口带宽由{x|146M|Mbps}提高到{y|528M|Mbps}，是原来的{k|3.6倍|ratio}，每兆每年的价格由{z1|113.5元|CNY/year}降为{z2|29.4元|CNY/year}。因此，说“花钱多了”不错，说“越来越贵”则不然。今后仍将每{!y|两年}集中议价一次。""",
[("avg","a","n","v"),("avg","b","m","w"),("diff","b","a","d"),("growth","b","a","g"),("diff","w","v","e"),("multiple","y","x","k"),("expr","a/n/x","z1"),("expr","b/m/y","z2"),("trend","down","z1 z2"),("trend","down","v w"),("trend","up","a b"),("trend","up","x y"),("growthb","a","d","g"),("avg","v","x","z1"),("avg","w","y","z2"),("trend","up","n m")],
scope=[("growth","w","v","g"),("avg","b","n","w")], hard="总额上升而校均与每兆价格下降")

passage("inventory-gap", """清产核资工作组第{!no|4}次碰头会纪要。会上通报，全县{n|93所|school}学校账面电脑{a|7,815台|item}，实盘{b|7,629台|item}，盘亏{c|241台|item}、盘盈{d|55台|item}，两相抵减后账实差{e|186台|item}。盘亏的机器里，已报废未销账的{c1|158台|item}，外借未归还的{c2|46台|item}，原因不明的{c3|37台|item}。账实完全相符的学校{f|61所|school}，占{p|65.6%|percent}，比去年多{g|9所|school}，去年是{h|54所|school}。
会议决定：原因不明的逐台倒查，下周五前书面说明；外借的限期收回；盘盈的补登卡片，不许留作“小金库”。""",
[("lin","b","+a -c +d"),("diff","a","b","e"),("diff","c","d","e"),("sum","c","c1 c2 c3"),("share","f","n","p"),("diff","f","h","g"),("bound","f","n"),("trend","up","h f")],
[error("difference-mismatch","g","f h",[5],("7所","school"),"61所比54所多7所","wrong digit",1)],
scope=[("lin","b","+a -c -d"),("share","h","n","p")])

passage("ai-lab-fund", """人工智能实验室建设资金到位情况
项目总投资{t|1,350万元|CNY}，资金来源{k|四块|item}：省级专项{a|540万元|CNY}，市级配套{b|270万元|CNY}，县级配套{c|405万元|CNY}，社会捐助{d|135万元|CNY}。按协议，省、市、县比例为{!ratio|4∶2∶3}。
至9月底到位{e|1,012.5万元|CNY}，到位率{p|75.0%|percent}：省级全额到账，市级到位{b1|189万元|CNY}、到位率{pb|70.0%|percent}，县级到位{c1|202.5万元|CNY}、到位率{pc|60.0%|percent}，捐助款{d1|81万元|CNY}到位{pd|六成|percent}。
支付进度：已付{f|764.3万元|CNY}，占到位资金的{q|75.5%|percent}，占总投资的{q2|56.6%|percent}。""",
[("count","k",4),("sum","t","a b c d"),("sum","e","a b1 c1 d1"),("share","e","t","p"),("share","b1","b","pb"),("share","c1","c","pc"),("share","d1","d","pd"),("share","f","e","q"),("share","f","t","q2"),("bound","f","e"),("bound","e","t"),("bound","b1","b"),("bound","c1","c"),("bound","d1","d"),("below","q2","q"),("bound","f","t")],
[error("share-mismatch","pc","c1 c",[5],("50.0%","percent"),"202.5万元是405万元的一半","wrong share",2)],
scope=[("share","c1","e","pc"),("share","e","t","q")])

passage("course-resource", """县级数字课程资源库建成四年，今年第一次做“清库”。原有资源{a|23,416条|item}，下架失效链接{b|1,873条|item}、重复上传{c|2,264条|item}、版权不清{d|518条|item}，三类有交叉，去重后实际下架{e|4,102条|item}；新审核上架{f|3,690条|item}，现有{g|23,004条|item}，比清库前还少{h|412条|item}。
分学科：语文{g1|5,208条|item}、数学{g2|4,935条|item}、英语{g3|3,877条|item}，三科合计{k|14,020条|item}，占现有资源的{p|60.9%|percent}。下载量却不降反升，由上年的{x|41.6万次|other}增至{y|57.3万次|other}，增长{z|37.7%|percent}。""",
[("lin","g","+a -e +f"),("diff","a","g","h"),("diff","e","f","h"),("sum","k","g1 g2 g3"),("share","k","g","p"),("growth","y","x","z"),("below","g","a"),("trend","up","x y"),("bound","b","e"),("bound","c","e"),("bound","d","e"),("bound","k","g")],
scope=[("sum","e","b c d"),("share","k","a","p")], hard="三类下架有交叉，不能相加；资源减少而下载增加")

passage("steam-kits", """甲县中心小学科创器材采购自查报告
2023年学校以公用经费采购科创器材{n|两批|item}。第一批：机器人套件{q1|36套|item}，单价{u1|1,850.00元|CNY}，计{m1|6.66万元|CNY}；第二批：传感器组{q2|48组|item}，单价{u2|425.00元|CNY}，计{m2|2.04万元|CNY}，另有三维打印耗材{m3|0.82万元|CNY}。两批共支出{m|9.25万元|CNY}，占全年公用经费支出{t|146.3万元|CNY}的{p|6.5%|percent}。
自查发现，第一批未走询价程序。按规定，单项{l|5万元|CNY}以上的须报县采购办；学校当时以每套单价不足一万元为由自行购买，理解有误，已书面检讨。供货商退回差价{d|0.36万元|CNY}，已入账。""",
[("count","n",2),("prod","m1","q1 u1"),("prod","m2","q2 u2"),("sum","m","m1 m2 m3"),("share","m","t","p"),("below","l","m1"),("below","d","m1"),("bound","m","t")],
[error("sum-mismatch","m","m1 m2 m3 t p",[3, 4],("9.52万元","CNY"),"6.66、2.04、0.82相加为9.52","transposed digits",2)],
scope=[("below","l","u1"),("sum","m","m1 m2")])

passage("teachers-devices", """办公电脑配备人机比的变化：2018年，教师{a1|2,914人|person}、办公电脑{b1|1,823台|item}，每{x1|1.6人|other}一台；2020年，教师{a2|3,027人|person}、电脑{b2|2,402台|item}，每{x2|1.3人|other}一台；2023年，教师{a3|3,108人|person}、电脑{b3|3,265台|item}，平均每人{x3|1.05台|other}。五年中电脑增加{d|1,442台|item}，增长{g|79.1%|percent}；教师增加{e|194人|person}，增长{h|6.7%|percent}。
多出来的机器放在备课组和实训室，并不是每人桌上都有：实际专人专机的教师{k|2,876人|person}，占{p|92.5%|percent}。""",
[("ratio","a1","b1","x1"),("ratio","a2","b2","x2"),("ratio","b3","a3","x3"),("diff","b3","b1","d"),("growth","b3","b1","g"),("diff","a3","a1","e"),("growth","a3","a1","h"),("growthb","b1","d","g"),("growthb","a1","e","h"),("share","k","a3","p"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("bound","k","a3"),("trend","down","x1 x2")],
scope=[("ratio","a3","b3","x3"),("share","k","b3","p")], hard="前两年是人比机，第三年倒过来是机比人；机多于人而仍有人无专机")

passage("e-class-survey", """城乡同步课堂开课情况抽查报告
抽查{n|46对|item}结对学校，课表上应开{a|1,380节|item}，实开{b|1,219节|item}，开出率{p|88.3%|percent}。未开的{c|161节|item}里，因网络卡顿取消{c1|58节|item}，因主讲教师外出{c2|71节|item}，因放假调课{c3|23节|item}，原因没有登记的{c4|9节|item}。
每对平均实开{v|26.5节|item}，最多的一对开了{x|30节|item}，最少的{y|11节|item}。按{l|80%|percent}的及格线，开出率不及格的有{k|7对|item}，占{q|15.2%|percent}。
学科上，音乐{s1|463节|item}、美术{s2|402节|item}、英语{s3|354节|item}，英语占{r|31.2%|percent}，开得最多的是音乐。""",
[("share","b","a","p"),("diff","a","b","c"),("sum","c","c1 c2 c3 c4"),("avg","b","n","v"),("share","k","n","q"),("sum","b","s1 s2 s3"),("share","s3","b","r"),("largest","s1","s2 s3"),("below","y","x"),("least","l","p"),("bound","b","a"),("bound","v","x"),("below","y","v"),("bound","k","n"),("bound","s3","b")],
[error("share-mismatch","r","s3 b",[6],("29.0%","percent"),"354节占实开1219节的29.0%","wrong share",2)],
scope=[("avg","a","n","v"),("share","c2","a","q")])

passage("equipment-value-per-pupil", """生均教学仪器设备值（督导必查项）
2020年，小学设备值{a1|5,486万元|CNY}，学生{s1|27,830人|student}，生均{v1|1971元|CNY/student}；初中设备值{a2|4,217万元|CNY}，学生{s2|13,962人|student}，生均{v2|3020元|CNY/student}。
2023年，小学设备值{b1|6,395万元|CNY}，学生{t1|26,418人|student}，生均{w1|2421元|CNY/student}，{!y|三年}提高{d1|450元|CNY/student}；初中设备值{b2|4,861万元|CNY}，学生{t2|14,730人|student}，生均{w2|3300元|CNY/student}，提高{d2|280元|CNY/student}。
省定标准为小学{l1|2,000元|CNY/student}、初中{l2|2,500元|CNY/student}，2020年还差一点的只有小学，缺{e|29元|CNY/student}，2023年均已达标。小学生均提高得快，三分靠投入，也有学生减少{f|1,412人|student-}的缘故。""",
[("avg","a1","s1","v1"),("avg","a2","s2","v2"),("avg","b1","t1","w1"),("avg","b2","t2","w2"),("diff","w1","v1","d1"),("diff","w2","v2","d2"),("diff","l1","v1","e"),("least","l1","w1"),("least","l2","w2"),("least","l2","v2"),("below","v1","l1"),("diff","t1","s1","f"),("trend","up","v1 w1"),("trend","up","v2 w2"),("below","d2","d1"),("trend","down","s1 t1"),("trend","up","a1 b1"),("trend","up","a2 b2")],
scope=[("least","l2","w1"),("growth","w1","v1","d1"),("avg","a1","t1","v1")], hard="两学段标准不同，小学生均已过两千仍低于初中标准")

passage("sum-eval-procurement", """采购项目绩效自评（节选）
项目名称：普通高中选课走班教室改造设备。年初预算{y|860万元|CNY}，年中追加{z|120万元|CNY}，调整后预算{t|980万元|CNY}；实际支出{e|931万元|CNY}，执行率{p|108.3%|percent}。
产出指标：计划改造教室{a|64间|classroom}，实际改造{b|68间|classroom}，完成{q|106.3%|percent}，得满分；计划采购一体机{c|64台|item}、实际{d|68台|item}；验收合格{k|67台|item}，合格率{r|98.5%|percent}，未达到{l|100%|percent}，扣{m|0.5分|other}。
效益指标：满意度问卷发放{f|420份|item}，收回有效{g|396份|item}，满意{h|371份|item}，满意率{s|93.7%|percent}，高于{u|90%|percent}的目标值。综合得分{w|97.2分|other}。""",
[("sum","t","y z"),("share","e","t","p"),("share","b","a","q"),("share","k","d","r"),("share","h","g","s"),("least","u","s"),("below","r","l"),("bound","e","t"),("bound","k","d"),("bound","g","f"),("bound","h","g"),("same","a","c"),("same","b","d"),("share","d","c","q")],
[error("share-mismatch bound-exceeded","p","e t",[1],("95.0%","percent"),"预算已调整为980万元，执行率应以调整后预算为基数，超过百分之百不合","wrong base",2)],
scope=[("share","h","f","s"),("share","e","y","s")])

passage("clean-classroom-lighting", """照明改造：按“不低于{l|300|other}勒克斯”的桌面照度要求，去年检测普通教室{a|842间|classroom}，合格{b|517间|classroom}，合格率{p|61.4%|percent}。今年改造了{c|286间|classroom}，改造后复测全部合格；加上原来合格的，合格教室应为{d|803间|classroom}，合格率升到{q|95.4%|percent}，尚余{e|39间|classroom}。
改造费用平均每间{u|2,430元|CNY}，共{m|69.5万元|CNY}，全部由教育费附加列支。需要说明，改造的{g|286间|classroom}里有{h|14间|classroom}原本合格、只是灯管老旧，学校要求一并换掉，所以真正由不合格变为合格的是{k|272间|classroom}，上面的{dd|803间|classroom}多算了{hh|14间|classroom}，正式上报按{f|789间|classroom}填列。""",
[("share","b","a","p"),("sum","d","b c"),("share","d","a","q"),("diff","a","d","e"),("prod","m","c u"),("same","g","c"),("diff","c","h","k"),("same","dd","d"),("same","hh","h"),("lin","f","+b +c -h"),("diff","dd","hh","f"),("sum","f","b k"),("bound","h","c"),("bound","f","d"),("trend","up","p q"),("bound","d","a"),("lin","e","+a -b -c"),("prod","m","g u"),("bound","b","a")],
scope=[("share","f","a","q"),("diff","a","f","e"),("prod","m","k u")], hard="先写的合格间数含重复，文末自行更正")

passage("terminals-target-letter", """2022年度责任书完成情况：教育信息化部分
（1）每百名学生拥有终端目标{g1|15台|other}，年末终端{a|6,318台|item}、学生{s|40,152人|student}，实际{v|15.7台|other}，超额{o|0.7台|other}；
（2）多媒体教室目标{g2|1,320间|classroom}，实际{b|1,287间|classroom}，完成{p|97.5%|percent}，差{d|33间|classroom}；
（3）教师应用能力考核目标合格{g3|2,400人|person}，实际合格{c|2,516人|person}，完成{q|104.8%|percent}；
（4）同步课堂受益学生目标{g4|3,500人|student}，实际{e|4,120人|student}，完成{r|117.7%|percent}；
（5）平台空间开通率目标{g5|95%|percent}，实际{f|96.3%|percent}。
{n|五项|item}指标中，完成{m|五项|item}、未完成{k|零项|item}。""",
[("per100","a","s","v"),("diff","v","g1","o"),("share","b","g2","p"),("diff","g2","b","d"),("share","c","g3","q"),("share","e","g4","r"),("least","g5","f"),("count","n",5),("sum","n","m k"),("count","m",4),("count","k",1)],
[error("restatement-mismatch count-mismatch","m","n b g2",[9],("四项","item"),"多媒体教室未完成，五项中完成四项","count against list",3),
 error("restatement-mismatch count-mismatch","k","n b g2",[10],("一项","item"),"多媒体教室1287间少于1320间","count against list",3)],
scope=[("least","g2","b")])

passage("pe-equipment-lots", """体育器材分包情况与去年的比较：
今年分{n|4|item}个包。A包球类{a1|8,640|item}个，成交{m1|41.47万元|CNY}；B包田径{a2|1,275件|item}，成交{m2|23.84万元|CNY}；C包体操垫与跳箱{a3|932件|item}，成交{m3|36.16万元|CNY}；D包户外健身路径{a4|57套|item}，成交{m4|88.35万元|CNY}。合计{m|189.82万元|CNY}，其中D包一项就占{p|46.5%|percent}。
去年合计{k|176.20万元|CNY}，今年增长{g|7.7%|percent}。球类单价由去年的{u0|52.60元|CNY}降到{u1|48.00元|CNY}，降幅{h|9.6%|percent-}；健身路径每套{u4|1.55万元|CNY}，与去年持平。今年多花的{d|13.62万元|CNY}主要是新增了D包里{e|6所|school}村小的设施。""",
[("count","n",4),("sum","m","m1 m2 m3 m4"),("share","m4","m","p"),("growth","m","k","g"),("avg","m1","a1","u1"),("growth","u1","u0","h"),("avg","m4","a4","u4"),("diff","m","k","d"),("trend","down","u0 u1"),("largest","m4","m1 m2 m3"),("growthb","k","d","g"),("trend","up","k m"),("bound","m4","m")],
[error("growth-mismatch","h","u1 u0",[5],("8.7%","percent-"),"降幅应以去年的52.60元为基数","later divided instead of earlier",1)],
scope=[("share","m4","k","p"),("avg","m3","a3","u1")])

passage("platform-month-trend", """资源平台各月访问量（万次）：1月 {a1|12.6|other@万}、2月 {a2|8.3|other@万}、3月 {a3|27.4|other@万}、4月 {a4|29.8|other@万}、5月 {a5|31.2|other@万}、6月 {a6|24.5|other@万}，上半年共 {a|133.8|other@万}；7月 {b1|6.1|other@万}、8月 {b2|9.7|other@万}、9月 {b3|33.6|other@万}、10月 {b4|30.9|other@万}、11月 {b5|35.4|other@万}、12月 {b6|28.2|other@万}，下半年共 {b|143.9|other@万}。
全年 {t|277.7 万次|other}，月均 {v|23.1 万次|other}。访问最集中的是11月，最冷清的是7月，两头相差 {d|29.3 万次|other}。2月份和7月份低，是寒暑假的缘故；把四个假期月（上、下半年各两个）除外，其余月份月均 {w|30.1 万次|other}。""",
[("sum","a","a1 a2 a3 a4 a5 a6"),("sum","b","b1 b2 b3 b4 b5 b6"),("sum","t","a b"),("overn","t",12,"v"),("largest","b5","a1 a2 a3 a4 a5 a6 b1 b2 b3 b4 b6"),("smallest","b1","a1 a2 a3 a4 a5 a6 b2 b3 b4 b5 b6"),("diff","b5","b1","d"),("mean","a3 a4 a5 a6 b3 b4 b5 b6","w"),("below","v","w"),("below","a","b")],
scope=[("mean","a1 a2 b1 b2","v"),("overn","a",6,"v"),("overn","b",6,"w")], hard="假期四个月另算，两个月均并存")

passage("lab-opening-rate", """实验开出率检查通报。初中物理应开分组实验{a1|1,164组|item}，实开{b1|1,098组|item}；化学应开{a2|846组|item}，实开{b2|823组|item}；生物应开{a3|690组|item}，实开{b3|571组|item}。三科开出率分别为{p1|94.3%|percent}、{p2|97.3%|percent}、{p3|82.8%|percent}，合计开出率{p|91.5%|percent}（应开{a|2,700组|item}，实开{b|2,492组|item}）。
生物拖了后腿：有{k|5所|school}学校整学期没有开显微镜课，理由是标本过期。检查组当场清点，{k2|五所|school}学校显微镜共{m|134台|item}，可用{m1|116台|item}，完好率{q|86.6%|percent}，并不缺镜子。""",
[("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b","a","p"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("share","m1","m","q"),("same","k","k2"),("smallest","p3","p1 p2"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","m1","m"),("between","p","p1 p2 p3"),("bound","b","a")],
[error("share-mismatch average-mismatch","p","b a",[3],("92.3%","percent"),"合计开出率应是2492除以2700，不是三科之率的简单平均","simple instead of weighted mean",2)],
scope=[("mean","b1 b2 b3","a")])

passage("donated-computers", """关于受赠电脑的情况说明
某企业分两次捐赠旧电脑：3月{a|120台|item}，11月{b|95台|item}。其中可直
接使用{c|147台|item}，经维修可用{d|39台|item}，无法修复{e|29台|item}。发放到{n|19所|school}
学校，最多的一所{x|18台|item}，最少{y|5台|item}，平均{v|9.8台|item}。
评估作价每台{u|820元|CNY}，只对可用的{f|186台|item}入账，入账金额{m|15.25万元|CNY}；
无法修复的折抵回收款{r|0.58万元|CNY}，作其他收入。去年财务报告里
写的“受赠资产{w|17.63万元|CNY}”，是按两次捐赠的全部台数估算的，
本年审计后已调减{z|2.38万元|CNY}。""",
[("lin","e","+a +b -c -d"),("sum","f","c d"),("avg","f","n","v"),("prod","m","f u"),("expr","(a+b)*u","w"),("diff","w","m","z"),("below","y","v"),("below","v","x"),("bound","d","c"),("lin","e","+a +b -f"),("avgsum","c d","n","v")],
scope=[("avg","a","n","v"),("prod","w","f u")], hard="去年按全部台数估值，今年按可用台数入账")

passage("hall-meeting-answer", """（教代会答疑实录）主持人：有代表问，去年说好给每个年级配{a|3|item}块移动白板，到现在只到了一半？
装备组：全校{n|6个|item}年级，应配{t|18块|item}，到货{b|11块|item}，缺{c|7块|item}，到货率{p|61.1%|percent}，比一半多。单价{u|3,450.00元|CNY}，到货部分已付{m|3.795万元|CNY}，全部到齐要付{m2|6.12万元|CNY}。厂家承诺两周内补齐，延期每天按未到货款的{r|0.5%|percent}扣违约金，已延期{d|14天|other}，应扣{k|1691元|CNY}。
代表：那钱从哪里出？
装备组：从去年结余的{y|8.5万元|CNY}里出，够用，还剩{z|2.29万元|CNY}。""",
[("prod","t","n a"),("diff","t","b","c"),("share","b","t","p"),("prod","m","b u"),("prod","m2","t u"),("diff","y","m2","z"),("bound","m2","y"),("bound","b","t"),("expr","(m2-m)*r/100*d","k"),("bound","m","m2")],
[error("average-mismatch","m2","t u y z",[4, 5],("6.21万元","CNY"),"18块乘3450元是6.21万元","transposed digits",2)],
scope=[("share","c","t","p"),("prod","m","c u")])

passage("e-reading-cards", """电子阅览室与纸本借阅
2021年底，全市中小学图书馆藏书{a|1,842.6万册|item}，在校生{s|58.3万人|student}，生均{v|31.6册|item}。全年借阅{b|918.4万册|item}，生均{w|15.8册|item}；流通率（借阅册次与馆藏之比）{p|49.8%|percent}。按学段，小学生均借阅{w1|18.6册|item}，初中{w2|14.2册|item}，高中{w3|8.7册|item}，学段越高借得越少。
电子阅览终端{e|3,214台|item}，每{f|200名|student}学生要求不少于{g|1台|item}，全市需{h|2,915台|item}，已经超过{i|299台|item}。但使用时长可观的不多：平均每台每天开机{k|3.4小时|other}，假期除外按{d|190天|other}计，全年{x|646小时|other}。""",
[("avg","a","s","v"),("avg","b","s","w"),("share","b","a","p"),("trend","down","w1 w2 w3"),("between","w","w1 w2 w3"),("ratio","s","f","h"),("diff","e","h","i"),("least","h","e"),("prod","x","k d")],
scope=[("mean","w1 w2 w3","w"),("avg","b","a","v"),("share","a","b","p")], hard="三学段均数的简单平均不等于总平均；借阅是册次可超过馆藏")

passage("duplicate-network-fees", """审计发现的网络费问题及整改
审计抽查{n|38所|school}学校2018年网络支出{a|214.6万元|CNY}，查出重复缴费{b|9所|school}、多缴{c|12.8万元|CNY}；应付未付{d|4所|school}、欠缴{e|6.35万元|CNY}；没有合同{f|11所|school}。三类问题涉及学校{g|21所|school}（有的学校兼有两类），占抽查的{p|55.3%|percent}。
整改：多缴款已退回{h|11.9万元|CNY}，退回率{q|93.0%|percent}，剩余{i|0.9万元|CNY}冲抵下期；欠缴款全部补齐；补签合同{k|10所|school}，还有{l|2所|school}因运营商更名待签。重复缴费占抽查学校网络支出的{r|5.96%|percent}，较往年略高。""",
[("share","g","n","p"),("share","h","c","q"),("diff","c","h","i"),("sum","f","k l"),("share","c","a","r"),("bound","b","n"),("bound","f","n"),("bound","h","c"),("bound","k","f"),("bound","g","n"),("bound","f","g"),("expr","f-k","l")],
[error("difference-mismatch","l","f k",[3, 11],("1所","school"),"11所没有合同，补签10所，只剩1所","wrong digit",3)],
scope=[("sum","g","b d f"),("share","e","a","r")])

passage("installing-progress-reports", """一体机安装进度连报
4月15日：合同{a|720台|item}，装好{b1|128台|item}，占{p1|17.8%|percent}。
4月30日：半月又装{c2|217台|item}，累计{b2|345台|item}，占{p2|47.9%|percent}。
5月15日：又装{c3|164台|item}，累计{b3|509台|item}，占{p3|70.7%|percent}。
5月31日：又装{c4|131台|item}，累计{b4|604台|item}，占{p4|83.9%|percent}，余{d|80台|item}等待村小换电表。
四个时段里，装得最多的是第{!period|2}段，最少的是第{!period|1}段。原先承诺五月底装完{l|90%|percent}，没有兑现，差{e|1.1个百分点|percentage-point}。""",
[("share","b1","a","p1"),("sum","b2","b1 c2"),("share","b2","a","p2"),("sum","b3","b2 c3"),("share","b3","a","p3"),("sum","b4","b3 c4"),("share","b4","a","p4"),("diff","a","b4","d"),("largest","c2","b1 c3 c4"),("smallest","b1","c2 c3 c4"),("trend","up","p1 p2 p3 p4"),("below","p4","l"),("diff","l","p4","e"),("bound","b4","a"),("trend","up","b1 b2 b3 b4"),("bound","b1","a"),("bound","b2","a"),("bound","b3","a")],
[error("sum-mismatch","b4","b3 c4 a d",[5, 7],("640台","item"),"509台再装131台应为640台","transposed digits",2),
 error("share-mismatch","p4","l e",[12],("88.9%","percent"),"占比随错误的累计数算出，与差距也不合","wrong share",2)],
scope=[("share","c4","a","p4")])

passage("wifi-ap-tender", """无线网覆盖项目说明（供应商见面会）
拟覆盖教学楼{n|52栋|item}、教室{a|1,146间|classroom}，平均每栋{v|22.0间|other}。设计部署无线接入点{b|1,720|item}个，其中教室每间{k|1|item}个，走廊与功能室{c|574|item}个。预算{y|516万元|CNY}，折合每个接入点{u|3000元|CNY}。
控制价{z|498万元|CNY}，为预算的{p|96.5%|percent}；投标报价不得高于控制价。去年同类项目每点{w|3,260元|CNY}，今年控制价折合每点{x|2895元|CNY}，降低{g|11.2%|percent-}。考虑到今年的设备支持新一代协议，这个降幅已经不小。工期{d|90天|other}，质保{e|3年|other}，比去年的{f|2年|other}多{h|1年|other}。""",
[("avg","a","n","v"),("diff","b","a","c"),("avg","y","b","u"),("share","z","y","p"),("avg","z","b","x"),("growth","x","w","g"),("diff","e","f","h"),("bound","z","y"),("expr","a*k+c","b")],
scope=[("avg","z","a","x"),("growth","u","w","g")], hard="每点价格有预算、控制价两个，降幅按控制价算")

passage("district-platform-rank", """各片区空间活跃度排名（11月）
东片教师{a1|418人|person}，活跃{b1|361人|person}，活跃率{p1|86.4%|percent}；
南片教师{a2|537人|person}，活跃{b2|471人|person}，活跃率{p2|87.7%|percent}；
西片教师{a3|296人|person}，活跃{b3|231人|person}，活跃率{p3|78.0%|percent}；
北片教师{a4|364人|person}，活跃{b4|338人|person}，活跃率{p4|92.9%|percent}。
全区活跃{b|1,401人|person}，总体活跃率{p|86.7%|percent}。活跃人数以南片最多，活跃率则以东片最高、西片最低；低于全区总体水平的有{k|两个|item}片区。上月西片活跃率是{q3|81.2%|percent}，本月下降{d|3.2个百分点|percentage-point-}。""",
[("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("sum","b","b1 b2 b3 b4"),("shareofsum","b","a1 a2 a3 a4","p"),("largest","b2","b1 b3 b4"),("largest","p1","p2 p3 p4"),("smallest","p3","p1 p2 p4"),("diff","p3","q3","d"),("between","p","p1 p2 p3 p4"),("count","k",2),("trend","down","q3 p3"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("below","p1","p"),("below","p3","p")],
[error("direction-mismatch sequence-mismatch","p1","p2 p3 p4",[7],None,"北片92.9%高于东片86.4%","wrong superlative",2,"活跃率以北片最高")],
scope=[("mean","p1 p2 p3 p4","p")])

passage("mobile-lab-visit", """“流动科技馆”进校园
上半年计划走{a|36所|school}乡村学校，实走{b|29所|school}，另有{c|4所|school}城区学校主动邀请，也去了，所以汇报里写“走进{d|33所|school}”没有错，只是计划的完成率应按乡村学校算，为{p|80.6%|percent}。
接待学生{e|14,870人次|person-time}，其中乡村{f|12,210人次|person-time}、城区{g|2,660人次|person-time}；平均每所乡村学校{v|421人次|person-time}，城区每所{w|665人次|person-time}，城区学校规模大，一天接待不完，排了{h|两天|other}。
大巴展具{k|27件|item}，坏了{l|3件|item}，能用的占{q|88.9%|percent}。下半年打算把没去成的{m|7所|school}补上。""",
[("sum","d","b c"),("share","b","a","p"),("sum","e","f g"),("avg","f","b","v"),("avg","g","c","w"),("expr","100*(k-l)/k","q"),("diff","a","b","m"),("below","v","w"),("bound","b","a"),("bound","l","k")],
scope=[("share","d","a","p"),("diff","a","d","m"),("avg","e","d","v")], hard="走进学校总数含城区邀请的学校，完成率只算乡村")

passage("hd-camera-coverage", """校园视频监控联网情况专报
应联网学校{a|147所|school}，已联网{b|139所|school}。摄像头{c|6,218|item}路，其中高清{d|5,104|item}路，占{p|82.1%|percent}；在线{e|5,906|item}路，在线率{q|95.0%|percent}；离线{f|312|item}路。离线原因：断电{f1|147|item}路，设备损坏{f2|96|item}路，网络故障{f3|69|item}路。
8月份在线率是{r|92.6%|percent}，这次上升{g|3.4个百分点|percentage-point}。存储时间不少于{l|30天|other}的学校{h|131所|school}，占已联网的{s|94.2%|percent}；不足{ll|30天|other}的{i|8所|school}限本月底前扩容。学校重点部位覆盖率{t|100%|percent}的目标要到年底才能实现。""",
[("share","d","c","p"),("share","e","c","q"),("diff","c","e","f"),("sum","f","f1 f2 f3"),("diff","q","r","g"),("share","h","b","s"),("diff","b","h","i"),("same","l","ll"),("bound","b","a"),("bound","d","c"),("bound","e","c"),("bound","h","b"),("trend","up","r q")],
[error("difference-mismatch","g","q r",[4],("2.4个百分点","percentage-point"),"95.0减92.6为2.4","wrong digit",2)],
scope=[("share","h","a","s"),("share","e","c","r")])

passage("lan-repair-ledger", """网管员月度工单（摘自个人工作总结）：全年受理报修{a|1,064件|item}，当日解决{b|672件|item}，三日内解决{c|297件|item}，超过三日{d|95件|item}，当日解决率{p|63.2%|percent}。按类型：硬件{e1|431件|item}、软件{e2|365件|item}、网络{e3|214件|item}、其他{e4|45件|item}。
平均每月{v|88.7件|item}，9月开学最忙，{x|187件|item}，占全年{q|17.6%|percent}；8月最闲，只有{y|21件|item}，不到9月的{!frac|八分之一}。今年换了{k|236台|item}台式机，下半年硬件报修明显减少：上半年{h1|263件|item}，下半年{h2|168件|item}，降了{g|36.1%|percent-}。外包公司按件计费，每件{u|45元|CNY}，全年{m|4.79万元|CNY}。""",
[("sum","a","b c d"),("share","b","a","p"),("sum","a","e1 e2 e3 e4"),("overn","a",12,"v"),("share","x","a","q"),("sum","e1","h1 h2"),("growth","h2","h1","g"),("prod","m","a u"),("below","y","x"),("below","v","x"),("bound","b","a"),("bound","x","a"),("trend","down","h1 h2"),("below","h2","h1")],
[error("sum-mismatch","e4","a e1 e2 e3",[2],("54件","item"),"四类相加少了9件，其他应为54件","transposed digits",2)],
scope=[("prod","m","b u"),("same","e3","k")])

passage("gym-mats-acceptance", """验收意见书(节选)。合同约定海绵垫{a|460块|item}、跳箱{b|72套|item}、单杠{c|35|item}副,共{n|567件|item}(套、副)。现场清点:海绵垫{a1|460块|item},跳箱{b1|70套|item},单杠{c1|35|item}副;跳箱短少{d|2套|item},供方答应一周内补发,故到货率{p|99.65%|percent}。
抽检:随机抽取{e|28件|item},合格{f|26件|item},合格率{q|92.9%|percent},不合格的{g|2块|item}海绵垫回弹不足,所在批次已整批更换。合同总价{m|31.85万元|CNY},预留质保金{r|5%|percent},即{k|15925.00元|CNY},首付{l|302575.00元|CNY}中扣下短少跳箱的货款{z|0.86万元|CNY},待补齐后再付。验收组意见:基本合格,限期整改。""",
[("sum","n","a b c"),("same","a","a1"),("same","c","c1"),("diff","b","b1","d"),("expr","100*(a1+b1+c1)/n","p"),("share","f","e","q"),("diff","e","f","g"),("share","k","m","r"),("diff","m","k","l"),("bound","f","e"),("bound","z","l"),("bound","b1","b"),("bound","k","m")],
scope=[("same","b","b1"),("share","z","m","r"),("sum","n","a1 b1 c1")], hard="短少的两套与抽检不合格的两块是两回事")

passage("teacher-tech-cert", """能力提升工程考核(全市汇总)
参训教师{a|21,460人|person},应考{b|20,985人|person},实考{c|20,317人|person},参考率{p|96.8%|percent}。通过{d|18,996人|person},通过率{q|93.5%|percent};未通过{e|1,231人|person}安排补考,补考通过{f|1,048人|person},补考通过率{r|79.3%|percent}。两次合计通过{g|20,044人|person},占应考人数的{s|95.5%|percent}。
微能力点平均每人提交{v|3.2项|other},全市共提交{w|65014项|item}左右。有三个县通过率不足{l|90%|percent},其中最低的{m|86.4%|percent};最高的县{n|98.9%|percent},高低相差{h|12.5个百分点|percentage-point}。""",
[("share","c","b","p"),("share","d","c","q"),("diff","c","d","e"),("share","f","e","r"),("sum","g","d f"),("share","g","b","s"),("diff","n","m","h"),("bound","b","a"),("bound","c","b"),("bound","d","c"),("bound","f","e"),("below","m","l"),("prod","w","v c"),("between","q","m n"),("bound","g","b")],
[error("difference-mismatch","e","c d f r",[2, 3],("1,321人","person"),"实考20317减通过18996是1321","transposed digits",2)],
scope=[("share","d","b","q"),("share","g","c","s")])

passage("library-budget-three-years", """图书经费三年对比
2020年安排{a|186万元|CNY}，其中纸质书{a1|148万元|CNY}、电子资源{a2|38万元|CNY}；2021年安排{b|203万元|CNY}，纸质书{b1|151万元|CNY}、电子资源{b2|52万元|CNY}；2022年安排{c|231万元|CNY}，纸质书{c1|149万元|CNY}、电子资源{c2|82万元|CNY}。
三年合计{t|620万元|CNY}，年均{v|206.7万元|CNY}。总量逐年上升，{!y|两年}增长{g|24.2%|percent}；电子资源由{p1|20.4%|percent}升到{p3|35.5%|percent}，占比提高{d|15.1个百分点|percentage-point}。反过来看纸质书，占比由{q1|79.6%|percent}降到{q3|64.5%|percent}，但绝对数只在{z|150万元|CNY}上下浮动，谈不上削减。
按在校生{s|46,200人|student}摊，2022年生均购书{w|50.0元|CNY/student}。""",
[("sum","a","a1 a2"),("sum","b","b1 b2"),("sum","c","c1 c2"),("sum","t","a b c"),("overn","t",3,"v"),("growth","c","a","g"),("trend","up","a b c"),("trend","up","a2 b2 c2"),("share","a2","a","p1"),("share","c2","c","p3"),("diff","p3","p1","d"),("share","a1","a","q1"),("share","c1","c","q3"),("hundred","p1 q1"),("hundred","p3 q3"),("avg","c","s","w"),("mean","a b c","v"),("trend","up","p1 p3"),("trend","down","q1 q3"),("bound","a2","a"),("bound","c2","c"),("bound","a1","a"),("bound","c1","c")],
scope=[("growth","c2","a2","d"),("growth","c","b","g"),("avg","c1","s","w")], hard="占比下降而绝对数不减；百分点不是增幅")

passage("unit-slip-wan", """各位领导：装备资金今年到账情况，我简要汇报。中央薄改资金{a|1,260万元|CNY}，省级配套{b|540万元|CNY}，区级安排{c|385万元|CNY}，三笔合计{t|2,185万元|CNY}，都在五月前拨到了专户。截至10月末，已支出{e|1,639万元|CNY}，支出进度{p|75.0%|percent}，剩下{r|546元|CNY}主要是尾款和质保金。
从支出方向看，数字化教室{e1|872万元|CNY}，实验室{e2|418万元|CNY}，图书{e3|349万元|CNY}。数字化教室改了{n|109间|classroom}，每间{u|8.00万元|CNY}。按全区{s|52,600名|student}学生算，今年到账的装备资金人均{v|415.4元|CNY/student}，比去年的{w|368.2元|CNY/student}高{d|47.2元|CNY/student}。""",
[("sum","t","a b c"),("share","e","t","p"),("diff","t","e","r"),("sum","e","e1 e2 e3"),("avg","e1","n","u"),("avg","t","s","v"),("diff","v","w","d"),("bound","e","t"),("below","w","v")],
[error("difference-mismatch","r","t e",[2],("546万元","CNY"),"2185万元减1639万元余546万元，印成了546元","unit slipped by ten thousand",2)],
scope=[("avg","e","s","v"),("share","e","a","p")])

passage("copied-last-year", """《装备年报》修订说明：上版第{!page|17}页已经换页，以下数字请各股室引用。
2021年全市新建功能教室{a1|243间|classroom}，2022年新建{a2|318间|classroom}，2022年比2021年多{d|75间|classroom}，增长{g|30.9%|percent}。2022年的构成：音乐{b1|62间|classroom}、美术{b2|57间|classroom}、科学{b3|84间|classroom}、计算机{b4|71间|classroom}、心理{b5|44间|classroom}；其中科学教室占{p|26.4%|percent}。
2022年投入{m2|4,134万元|CNY}，平均每间{v|13.0万元|CNY}；2021年投入{m1|3,013.2万元|CNY}，平均每间{w|12.4万元|CNY}。附表一（2022年）合计栏为{x|243间|classroom}、{y|4,134万元|CNY}。""",
[("diff","a2","a1","d"),("growth","a2","a1","g"),("sum","a2","b1 b2 b3 b4 b5"),("share","b3","a2","p"),("avg","m2","a2","v"),("avg","m1","a1","w"),("same","x","a2"),("same","y","m2"),("trend","up","a1 a2"),("trend","up","w v"),("growthb","a1","d","g"),("trend","up","m1 m2"),("bound","b3","a2")],
[error("restatement-mismatch","x","a2",[6],("318间","classroom"),"附表合计应是2022年的318间，填成了2021年的243间","other year's figure copied",4)],
scope=[("avg","m2","a1","v"),("share","b3","a1","p")])

passage("students-per-computer-decimal", """（网站问政）网友问：听说我区{z1|七个|student}孩子才有一台电脑，是真的吗？
区教育装备中心答：不是。根据学年初统计，全区学生{s|33,474人|student}，教学用电脑{a|5,579台|item}，生机比为{r|6:1|ratio}，即每台电脑对应{v|6.0人|other}；若按每百名学生算则是{w|1.67台|other}。上级要求小学不高于{l1|8:1|ratio}、初中不高于{l2|6:1|ratio}：小学{s1|20,160人|student}、{a1|2,880台|item}，生机比{r1|7:1|ratio}；初中{s2|13,314人|student}、{a2|2,699台|item}，生机比{r2|4.9:1|ratio}。网友所说的“{z2|七个|student}孩子”，指的是小学段，同样在要求之内。""",
[("ratio","s","a","r"),("avg","s","a","v"),("per100","a","s","w"),("ratio","s1","a1","r1"),("ratio","s2","a2","r2"),("sum","s","s1 s2"),("sum","a","a1 a2"),("most","r1","l1"),("most","r2","l2"),("bound","s1","s"),("between","r","r1 r2"),("same","r","v"),("same","z1","z2"),("same","z2","r1"),("same","l2","r")],
[error("average-mismatch","w","a s",[2],("16.7台","other"),"5579台除以33474人，每百人16.7台，小数点错了一位","decimal point",2)],
scope=[("ratio","s","a1","r1"),("most","r1","l2")])

passage("points-told-as-growth", """推进“三个课堂”情况简报（二）
专递课堂覆盖率：去年{a|62.5%|percent}，今年{b|81.0%|percent}，提高{d|18.5个百分点|percentage-point}；名师课堂参与学校由{c1|84所|school}增至{c2|117所|school}，增加{e|33所|school}，增长{g|39.3%|percent}；名校网络课堂注册学生由{f1|26,450人|student}增至{f2|38,190人|student}，增长{h|44.4%|percent}，增幅比名师课堂高{hd|5.1个百分点|percentage-point}。
去年会上提出“覆盖率三年提高{t|30个百分点|percentage-point}”，头一年已经提高{dd|29.6个百分点|percentage-point}，后两年还需提高{k|11.5个百分点|percentage-point}，平均每年{m|5.75个百分点|percentage-point}，任务不算重。""",
[("diff","b","a","d"),("diff","c2","c1","e"),("growth","c2","c1","g"),("growth","f2","f1","h"),("same","dd","d"),("diff","t","dd","k"),("diff","t","d","k"),("overn","k",2,"m"),("trend","up","a b"),("trend","up","c1 c2"),("trend","up","f1 f2"),("diff","h","g","hd"),("growthb","c1","e","g"),("below","g","h"),("diff","b","a","dd")],
[error("restatement-mismatch difference-mismatch","dd","d t k b a",[4, 5, 14],("18.5个百分点","percentage-point"),"上文提高18.5个百分点，29.6是相对增幅","relative change called points",3)],
scope=[("growth","b","a","d")])

passage("chemistry-lab-fume", """化学实验室通风改造的进度，前后材料不一致，统一说明如下：
立项时列入{a|58间|classroom}，后来{b|3所|school}学校合并，核减{c|5间|classroom}，追加新校区{d|4间|classroom}，现任务数{e|57间|classroom}。截至11月15日，完工{f|41间|classroom}，占任务数{p|71.9%|percent}；正在施工{g|10间|classroom}；未开工{h|6间|classroom}。如果按立项数算，完工率只有{q|70.7%|percent}，前一份简报用的就是这个数。
资金方面，立项概算{m|464万元|CNY}，每间{u|8.0万元|CNY}；任务调整后概算不变，只是未用的{z|8万元|CNY}留作检测费。""",
[("lin","e","+a -c +d"),("share","f","e","p"),("sum","e","f g h"),("share","f","a","q"),("avg","m","a","u"),("expr","m-e*u","z"),("bound","f","e"),("below","q","p"),("bound","f","a")],
scope=[("share","g","e","p"),("avg","m","e","u"),("same","e","a")], hard="立项数与调整后任务数不同，完工率有两个分母")

passage("digital-textbook", """数字教材使用抽样（{!grade|4}—{!grade|6}年级）
发放账号{a|9,840个|item}，激活{b|9,102个|item}，激活率{p|92.5%|percent}；本学期至少用过{!n|5}次的{c|6,735个|item}，占激活的{q|74.0%|percent}。四年级激活{b4|3,280个|item}、五年级{b5|3,041个|item}、六年级{b6|2,781个|item}，年级越高激活越少；五年级比四年级少{d|239个|item}，六年级比五年级少{e|260个|item}。
教师问卷{f|412份|item}，认为“有帮助”的{g|331份|item}，占{r|80.3%|percent}；“没差别”{h|59份|item}，占{s|14.3%|percent}；“增加负担”{k|22份|item}，占{t|5.3%|percent}，三者相加{z|99.9%|percent}，差{zz|0.1%|percent}系四舍五入。""",
[("share","b","a","p"),("share","c","b","q"),("sum","b","b4 b5 b6"),("diff","b4","b5","d"),("diff","b5","b6","e"),("share","g","f","r"),("share","h","f","s"),("sum","f","g h k"),("share","k","f","t"),("sum","z","r s t"),("trend","down","b4 b5 b6"),("bound","b","a"),("bound","c","b"),("bound","g","f"),("hundred","r s t"),("expr","100-z","zz"),("bound","h","f"),("bound","k","f")],
scope=[("share","c","a","q"),("share","b4","a","r")], hard="三个百分比相加为99.9%，四舍五入所致")

passage("annual-goal-exceeds", """2023年装备工作要点落实情况，逐条对账：
一、补齐小学科学仪器：计划{a|48所|school}，完成{b|53所|school}，多出的{c|5所|school}是提前做的明年任务。
二、更新学生机：计划{d|1,500台|item}，完成{e|1,386台|item}，欠{f|114台|item}，欠账原因是供货延迟，明年一季度补。
三、图书更新：计划剔旧{g|6.0万册|item}、补新{h|7.5万册|item}，实际剔旧{i|6.4万册|item}、补新{j|8.1万册|item}，净增{k|1.7万册|item}。
四、网络提速：计划{l|30所|school}，完成{m|30所|school}。
{n4|四条|item}中有{n3|三条|item}全部完成，一条未完成，完成率{p|75%|percent}。另外临时增加的直播教室{q|6间|classroom}不在要点之内，也已交付。""",
[("diff","b","a","c"),("diff","d","e","f"),("diff","j","i","k"),("same","l","m"),("count","n4",4),("count","n3",3),("share","n3","n4","p"),("least","g","i"),("least","h","j"),("least","a","b")],
scope=[("share","e","d","p"),("diff","h","g","k")], hard="多完成的是下一年任务；完成率按条数计")

passage("annual-goal-wrong", """2022年装备工作要点落实情况（逐条）
一、补齐小学科学仪器：计划{a|48所|school}，完成{b|53所|school}，完成率{pa|110.4%|percent}；
二、更新学生机：计划{d|1,500台|item}，完成{e|1,386台|item}，完成率{pd|92.4%|percent}，均超额完成；
三、图书：计划补新{h|7.5万册|item}，实补{j|8.1万册|item}，完成率{ph|108.0%|percent}，同期剔旧{i|6.4万册|item}，净增{k|1.9万册|item}；
四、资金：预算{m|1,180万元|CNY}，支出{n|1,062万元|CNY}，执行率{pm|90.0%|percent}，结余{o|118万元|CNY}。
{z|四项|item}中{zz|三项|item}指标超过{y|100%|percent}。""",
[("share","b","a","pa"),("share","e","d","pd"),("share","j","h","ph"),("diff","j","i","k"),("share","n","m","pm"),("diff","m","n","o"),("least","d","e"),("count","z",4),("count","zz",2),("below","y","pa"),("below","y","ph")],
[error("direction-mismatch bound-exceeded","e","d",[6],None,"1386台低于计划1500台，不能说均超额完成","text against figures",2,"第一项超额完成，第二项未完成"),
 error("difference-mismatch","k","j i",[3],("1.7万册","item"),"8.1减6.4是1.7","wrong digit",1),
 error("restatement-mismatch count-mismatch","zz","pa pd ph pm y",[8],("两项","item"),"只有第一、三项超过100%","count against list",3)],
scope=[("diff","h","i","k")])

passage("two-lots-average", """设备采购合同备案表（节选）
合同A：多媒体讲台{q1|240张|item}，单价{u1|2,360.00元|CNY}，金额{m1|56.64万元|CNY}；
合同B：多媒体讲台{q2|360张|item}，单价{u2|2,180.00元|CNY}，金额{m2|78.48万元|CNY}。
两份合同合计{q|600张|item}、{m|135.12万元|CNY}，平均单价{v|2,270元|CNY}，都低于控制价{l|2,450.00元|CNY}。若全部按合同B价执行，可再省{s|4.32万元|CNY}，供货商以原料上涨为由未同意。
合同A已付{f|50.98万元|CNY}，付款比例{p|90.0%|percent}；合同B已付{g|47.09万元|CNY}，付款比例{r|60.0%|percent}。""",
[("prod","m1","q1 u1"),("prod","m2","q2 u2"),("sum","q","q1 q2"),("sum","m","m1 m2"),("avg","m","q","v"),("most","u1","l"),("most","u2","l"),("expr","q1*(u1-u2)","s"),("share","f","m1","p"),("share","g","m2","r"),("bound","f","m1"),("bound","g","m2"),("most","v","l"),("between","v","u1 u2")],
[error("average-mismatch","v","m q",[4],("2252元","CNY"),"两个单价的简单平均是2270元，按张数加权应为合计金额除以600张","simple instead of weighted mean",3)],
scope=[("share","f","m","p"),("avg","m1","q2","v")])

passage("year-copied-library", """学校图书馆建设半年报（主管局存）
馆藏：2022年末{a1|38.46万册|item}，2023年6月末{a2|40.12万册|item}，半年增加{d|1.66万册|item}，增长{g|4.3%|percent}。借阅：2022年上半年{b1|21.34万册|item}，2023年上半年{b2|24.87万册|item}，同比增长{h|16.5%|percent}，增加{i|3.53万册|item}。
生均借阅：上半年全市{s|41,500名|student}学生，平均每人{v|5.1册|item}。最高的是二小{w|11.6册|item}，最低的是某村小{x|1.9册|item}。阅读之星评选{n|286名|student}，占学生{p|0.7%|percent}。""",
[("diff","a2","a1","d"),("growth","a2","a1","g"),("diff","b2","b1","i"),("growth","b2","b1","h"),("avg","b2","s","v"),("share","n","s","p"),("between","v","x w"),("growthb","a1","d","g"),("growthb","b1","i","h"),("trend","up","a1 a2"),("trend","up","b1 b2"),("bound","n","s")],
[error("average-mismatch","v","b2 s",[4],("6.0册","item"),"半年报说的是2023年上半年，应以24.87万册除以41500人，误用了上年同期的21.34万册","other year's figure copied",2)],
scope=[("avg","a2","s","v"),("growth","a2","a1","h")])

passage("power-of-ten-fund", """民生实事进展（区电视台连线文字稿）
“……今年这个改善办学条件的实事，一共{n|34所|school}学校受益，安装护眼灯{a|12,480盏|item}，总投入{m|898.6万元|CNY}，平均每盏{u|720元|CNY}，平均每所学校{v|2.64万元|CNY}。到昨天为止装完{b|10,920盏|item}，完成{p|87.5%|percent}，还有{c|1,560盏|item}月底前装完。资金已拨{f|763.8万元|CNY}，占{q|85.0%|percent}，进度基本同步。我们请第三方检测了{k|180间|classroom}教室，照度合格{l|177间|classroom}，合格率{r|98.3%|percent}，不合格的{z|3间|classroom}当场调整角度。”""",
[("avg","m","a","u"),("avg","m","n","v"),("share","b","a","p"),("diff","a","b","c"),("share","f","m","q"),("share","l","k","r"),("diff","k","l","z"),("bound","b","a"),("bound","f","m"),("bound","l","k")],
[error("average-mismatch","v","m n",[1],("26.43万元","CNY"),"898.6万元分到34所是26.43万元，小数点错了一位","decimal point",1)],
scope=[("avg","f","n","v"),("share","b","k","p")])

passage("asset-balance-table", """教学设备增减变动表（单位：台、件；区内调拨一列调入为正、调出为负）
学校	年初	购入	区内调拨	报废	年末
一中	{a1|1,846|item}	{b1|215|item}	{c1|-24|item}	{d1|163|item}	{f1|1,874|item}
二中	{a2|1,327|item}	{b2|118|item}	{c2|39|item}	{d2|97|item}	{f2|1,387|item}
实验小学	{a3|964|item}	{b3|86|item}	{c3|-15|item}	{d3|41|item}	{f3|1,004|item}
合计	{a|4,137|item}	{b|419|item}	{c|0|item}	{d|301|item}	{f|4,255|item}
说明：三校之间调拨，轧抵后为零；全年净增{h|118|item}，增长{p|2.9%|percent}，其中一中净增占{q|23.7%|percent}，虽然它报废得最多。""",
[("lin","f1","+a1 +b1 +c1 -d1"),("lin","f2","+a2 +b2 +c2 -d2"),("lin","f3","+a3 +b3 +c3 -d3"),("lin","f","+a +b +c -d"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","d","d1 d2 d3"),("sum","f","f1 f2 f3"),("diff","f","a","h"),("growth","f","a","p"),("sharediff","f1","a1","h","q"),("diff","b","d","h"),("growthb","a","h","p"),("largest","d1","d2 d3")],
[error("difference-mismatch table-mismatch","f3","a3 b3 c3 d3 f f1 f2",[2, 8],("994","item"),"964加86减15减41是994，三校相加也比合计多10","wrong digit",1)],
scope=[("share","f1","f","q"),("growth","f1","a1","p")])

passage("minutes-cost-discussion", """装备中心主任办公会纪要（摘）
议题：明年学生机更新方案。分管副主任介绍：全县超期机{a|1,420台|item}，甲方案一次换完，每台{u1|3,650.00元|CNY}，需{m1|518.30万元|CNY}；乙方案分{n|两年|other}换，第一年{b1|800台|item}，第二年{b2|620台|item}，第一年每台{u2|3,720.00元|CNY}，需{m2|297.60万元|CNY}，第二年按降价后每台{u3|3,480.00元|CNY}估，需{m3|215.76万元|CNY}，两年合计{m4|513.36万元|CNY}，比甲方案少{d|4.94万元|CNY}。
有同志认为，第二年降价只是估计，不降则乙方案要{m5|528.24万元|CNY}，反而多{e|9.94万元|CNY}。会议决定：采用甲方案，但先付{r|60%|percent}，即{f|310.98万元|CNY}，余款次年付清。""",
[("prod","m1","a u1"),("sum","a","b1 b2"),("prod","m2","b1 u2"),("prod","m3","b2 u3"),("sum","m4","m2 m3"),("diff","m1","m4","d"),("prod","m5","a u2"),("diff","m5","m1","e"),("share","f","m1","r"),("below","m4","m1"),("below","m1","m5"),("below","u3","u2"),("bound","f","m1")],
scope=[("prod","m4","a u1"),("diff","m5","m4","d")], hard="三种总价各有前提，并非互相矛盾")

passage("broken-machines-survey", """“带病上岗”的设备有多少？中心派出{n|三个|item}小组,抽了{a|24所|school}学校的投影、一体机共{b|1,062台|item}。能正常用的{c|824台|item},有故障但勉强能用的{d|147台|item},已停用的{e|91台|item}。故障率(含停用){p|22.4%|percent},停用率{q|8.6%|percent}。
按年份看故障最多的是2015年购入的那批,{f|286台|item}里坏了{g|134台|item},占{r|46.9%|percent};2019年以后购入的{h|437台|item}里坏了{k|31台|item},占{s|7.1%|percent}。平均每所学校有{v|12.6台|item}停用,最严重的那所{w|11台|item}。修一台平均{x|380元|CNY},全修好需{y|9.04万元|CNY}。""",
[("sum","b","c d e"),("sharesum","d e","b","p"),("share","e","b","q"),("share","g","f","r"),("share","k","h","s"),("avg","e","a","v"),("below","v","w"),("expr","(d+e)*x","y"),("bound","g","f"),("bound","k","h"),("bound","w","e"),("bound","e","b")],
[error("average-mismatch","v","e a w",[5, 6],("3.8台","item"),"91台停用分在24所是3.8台，12.6台比最多的一所还高","wrong digit",2)],
scope=[("share","d","b","p"),("share","g","b","r")])

passage("bandwidth-multiple", """五年来，我县教育城域网变了样。2017年出口总带宽{a|2.5G|Mbps}，2022年{b|20G|Mbps}，是五年前的{m|8倍|ratio}，增长{k|7倍|ratio}；同期在线终端由{c|9,600台|item}增至{d|31,200台|item}，是五年前的{n|3.25倍|ratio}，增加{e|21,600台|item}。摊到每台终端，带宽由{v|0.26M|Mbps}提高到{w|0.64M|Mbps}，并没有人们以为的那么快。
费用上，2022年宽带支出{f|412万元|CNY}，每兆每年{x|206元|CNY/year}；2017年支出{g|185万元|CNY}，每兆每年{y|740元|CNY/year}，降了{h|72.2%|percent-}。""",
[("multiple","b","a","m"),("times","b","a","k"),("multiple","d","c","n"),("diff","d","c","e"),("avg","a","c","v"),("avg","b","d","w"),("avg","f","b","x"),("avg","g","a","y"),("growth","x","y","h"),("trend","down","y x"),("trend","up","a b"),("trend","up","c d"),("trend","up","v w"),("trend","up","g f")],
scope=[("times","b","a","m"),("growth","f","g","h")], hard="“是8倍”与“增长7倍”是一回事")

passage("bandwidth-multiple-wrong", """五年间我区网络基础条件大有改观，择要说明：
出口总带宽2018年{a|4,000M|Mbps}，2023年{b|24,000M|Mbps}，增长{m|6倍|ratio}。接入学校由{c|88所|school}增加到{d|114所|school}，增长{p|29.5%|percent}。校均带宽由{v|45.5M|Mbps}提高到{w|210.5M|Mbps}，是原来的{x|4.6倍|ratio}。
无线接入点由{e|640|item}个增至{f|3,520|item}个，净增{g|2,880|item}个，年均增加{h|576|item}个；每校接入点从{y|7.3|other}个增至{z|30.9|other}个。师生上网投诉由每年{q|126件|item}降到{r|38件|item}，减少{s|88件|item-}，下降{t|70.6%|percent-}。""",
[("times","b","a","m"),("growth","d","c","p"),("avg","a","c","v"),("avg","b","d","w"),("multiple","w","v","x"),("diff","f","e","g"),("overn","g",5,"h"),("avgn","f","e",5,"h"),("avg","e","c","y"),("avg","f","d","z"),("diff","r","q","s"),("growth","r","q","t"),("trend","down","q r"),("trend","up","a b"),("trend","up","c d"),("trend","up","e f"),("growthb","q","s","t"),("trend","up","y z"),("trend","up","v w")],
[error("ratio-mismatch growth-mismatch","m","b a",[0],("5倍","ratio"),"24G是4G的6倍，增长5倍","increase against multiple",1),
 error("growth-mismatch","t","r q s",[11, 16],("69.8%","percent-"),"减少88件，除以原来的126件是69.8%","wrong digit",1)],
scope=[("growth","f","e","p")])

passage("optical-drive-exception", """关于多媒体教室设备标准的解释
“每间教室主机内存不低于{l|8GB|other}”，是对2020年以后新购的要求。本次
清点，全县多媒体主机{a|1,358台|item}，内存达到的{b|1,104台|item}，占{p|81.3%|percent}。
不够的{c|254台|item}里，2020年以前购置的有{d|241台|item}，按老标准{m|4GB|other}验收，
不算不达标；2020年以后购置而仍不够的只有{e|13台|item}，属供货问题，供方
已承诺免费更换。
因此，“按现行标准达标率”应只在新购的{f|712台|item}里算，达标{g|699台|item}，为{q|98.2%|percent}。
各校填表时请勿把两种率混填。旧机拟在{n|三年|other}内分批更换，每年约{k|80台|item}。""",
[("share","b","a","p"),("diff","a","b","c"),("sum","c","d e"),("diff","f","e","g"),("share","g","f","q"),("below","p","q"),("below","m","l"),("bound","e","f"),("bound","g","b"),("bound","b","a"),("bound","g","f")],
scope=[("share","g","a","q"),("share","b","f","p")], hard="老设备按老标准，不算不达标；两种达标率分母不同")

passage("quarterly-spend-order", """设备款支付台账说明（按季）
一季度支付{a1|142.6万元|CNY}，二季度{a2|318.4万元|CNY}，三季度{a3|207.9万元|CNY}，
四季度{a4|455.1万元|CNY}，全年{a|1,124.0万元|CNY}。预算{b|1,260.0万元|CNY}，
执行率{p|89.2%|percent}；上半年执行率{q|36.6%|percent}，低于序时进度{l|50%|percent}；下半年
支付{c|663.0万元|CNY}，占全年的{r|58.1%|percent}。
四个季度中支付最少的是一季度，支付最多的是四季度，四季度是一季度的{m|3.2倍|ratio}。
四季度里12月支付{d|298.7万元|CNY}，占四季度的{s|65.6%|percent}，年底集中付款
的老毛病没有改掉。""",
[("sum","a","a1 a2 a3 a4"),("share","a","b","p"),("sharesum","a1 a2","b","q"),("sum","c","a3 a4"),("share","c","a","r"),("smallest","a1","a2 a3 a4"),("largest","a4","a1 a2 a3"),("multiple","a4","a1","m"),("share","d","a4","s"),("below","q","l"),("bound","d","a4"),("bound","a","b"),("bound","c","a")],
[error("share-mismatch","r","c a",[4],("59.0%","percent"),"663.0占1124.0为59.0%","wrong digit",2)],
scope=[("share","c","b","r"),("share","d","a","s")])

passage("speech-standards-count", """（局长在现场会上的讲话，录音整理）同志们，今年我县标准化学校验收，{n|五项|item}装备指标一项一项过。全县{a|82所|school}义务教育学校：仪器达标的{b1|79所|school}，图书达标的{b2|76所|school}，信息化达标的{b3|74所|school}，体育器材达标的{b4|80所|school}，功能教室达标的{b5|71所|school}。五项全达标的{c|69所|school}，占{p|84.1%|percent}；差一项的{d|8所|school}，差两项及以上的{e|5所|school}。
有人说功能教室达标的才{b6|七十一所|school}，怎么全达标的到了{c6|六十九所|school}？这正说明短板就卡在功能教室上，别的都上去了。明年目标是全达标学校达到{f|76所|school}，占{q|92.7%|percent}，增加{g|7所|school}。""",
[("count","n",5),("same","b6","b5"),("same","c6","c"),("bound","c6","b6"),("share","c","a","p"),("sum","a","c d e"),("share","f","a","q"),("diff","f","c","g"),("smallest","b5","b1 b2 b3 b4"),("bound","c","b5"),("bound","c","b1"),("bound","c","b2"),("bound","c","b3"),("bound","c","b4"),("largest","b4","b1 b2 b3 b5"),("bound","b4","a"),("bound","c","a"),("bound","f","a")],
scope=[("sum","a","b1 b2 b3 b4 b5"),("share","b5","a","p")], hard="五项达标数互有重叠；全达标数不超过最低一项")

passage("ledger-two-sections", """关于2022年度装备统计报表的自查报告
一、基本数据。年末在校生{a|28,340人|student},班级{b|672个|class},教学用计算机{c|4,251台|item},每百名学生{d|15.0台|other};多媒体教室{e|638间|classroom},占班级数的{f|94.9%|percent};图书{g|80.2万册|item},生均{h|28.3册|item}。
二、与上年比较。计算机比上年增加{i|462台|item},上年为{j|3,789台|item},增长{k|12.2%|percent};图书增加{l|5.3万册|item},上年为{m|74.9万册|item}。
三、发现的问题。抽查中{n|4所|school}学校漏报平板{o|217台|item},补报后教学用计算机应为{q|4,648台|item},每百名学生{r|15.8台|other}。部分学校把学生数填成{s|28,430人|student},已更正。""",
[("per100","c","a","d"),("share","e","b","f"),("avg","g","a","h"),("diff","c","i","j"),("growth","c","j","k"),("growthb","j","i","k"),("diff","g","l","m"),("sum","q","c o"),("per100","q","a","r"),("trend","up","j c"),("trend","up","m g")],
[error("sum-mismatch average-mismatch","q","c o a r",[7, 8],("4,468台","item"),"4251加217是4468","transposed digits",2)],
scope=[("same","s","a"),("per100","c","s","r")])

passage("month-week-confusion", """“周活”“月活”怎么读
9月全县空间用户{a|18,240人|person}，其中教师{a1|2,860人|person}、学生{a2|9,430人|student}、家长{a3|5,950人|person}。月活{b|13,497人|person}，月活率{p|74.0%|percent}；按四周计，各周活跃分别是{w1|7,116人|person}、{w2|8,305人|person}、{w3|8,942人|person}、{w4|6,880人|person}，周均{v|7811人|person}，周活率{q|42.8%|percent}。
周均比月活少{d|5,686人|person}，有的领导批示“怎么掉了四成多”，其实没有掉，只是不少家长每个月只上来看一次成绩。教师月活{c|2,731人|person}，月活率{r|95.5%|percent}，高出全体{s|21.5个百分点|percentage-point}。""",
[("sum","a","a1 a2 a3"),("share","b","a","p"),("mean","w1 w2 w3 w4","v"),("share","v","a","q"),("diff","b","v","d"),("share","c","a1","r"),("diff","r","p","s"),("bound","w1","b"),("bound","w2","b"),("bound","w3","b"),("bound","w4","b"),("bound","b","a"),("bound","c","a1"),("bound","v","a")],
scope=[("sum","b","w1 w2 w3 w4"),("share","c","a","r"),("share","c","b","r")], hard="周活与月活是两个口径，人数不能相加")

passage("plan-target-later-divided", """“十四五”中期评估·信息化章（征求意见稿）
指标一：多媒体教室占比，2020年{a|78.2%|percent}，2023年{b|94.6%|percent}，2025年目标{c|98%|percent}，尚差{d|3.4个百分点|percentage-point}。
指标二：每百名学生终端数，2020年{e|11.4台|other}，2023年{f|14.8台|other}，增长{g|23.0%|percent}，2025年目标{h|16台|other}，需再提高{i|1.2台|other}。
指标三：数字资源总量，2020年{j|46,300GB|other}，2023年{k|78,240GB|other}，增长{l|69.0%|percent}。
指标四：骨干教师培训，{!y|三年}累计{m|1,836人|person}，年均{n|612人|person}，五年任务{o|2,800人|person}，完成{p|65.6%|percent}，快于时间进度{q|60%|percent}。
总体看，{r|四项|item}指标均按期推进。""",
[("diff","c","b","d"),("growth","f","e","g"),("diff","h","f","i"),("growth","k","j","l"),("overn","m",3,"n"),("share","m","o","p"),("below","q","p"),("count","r",4),("trend","up","a b c"),("trend","up","e f h"),("trend","up","j k"),("bound","m","o")],
[error("growth-mismatch","g","f e",[1],("29.8%","percent"),"3.4除以2020年的11.4是29.8%，误除以14.8","later divided instead of earlier",1)],
scope=[("growth","b","a","g"),("diff","c","a","d")])

passage("part-greater-whole", """2020年度装备管理人员队伍调研
全市中小学实验员{a|412人|person}，其中专职{b|137人|person}、兼职{c|275人|person}；有中级以上职称{d|168人|person}，占{p|40.8%|percent}；{!age|45}岁以上{e|231人|person}，占{q|56.1%|percent}。图书管理员{f|486人|person}，其中专职{g|154人|person}，专职中又有{h|163人|person}参加过省级培训，占专职的{r|88.3%|percent}；信息技术教师{i|358人|person}，兼网管{j|294人|person}，占{s|82.1%|percent}。
三支队伍合计{k|1,256人|person}，平均每校{v|3.5人|other}（全市{n|359所|school}）。调研组认为，“有设备、没人管”的问题在实验员上最突出：专职率仅{t|33.3%|percent}，比图书管理员还高{u|1.6个百分点|percentage-point}，但工作量大得多。""",
[("sum","a","b c"),("share","d","a","p"),("share","e","a","q"),("bound","g","f"),("bound","h","g"),("share","h","g","r"),("share","j","i","s"),("sum","k","a f i"),("avg","k","n","v"),("share","b","a","t"),("expr","t-100*g/f","u"),("bound","d","a"),("bound","e","a"),("bound","j","i"),("bound","b","a")],
[error("bound-exceeded","h","g r",[4, 5],("136人","person"),"专职的只有154人，参加培训的不能有163人，占比也对应136人","part greater than whole",1)],
scope=[("share","h","f","r"),("share","g","a","t")])

passage("swapped-figures", """2019 年学校采购项目结构
全年采购 {n|63 项|item}、{a|3,846 万元|CNY}。其中货物类 {n1|38 项|item}、{a1|2,614 万元|CNY}，工程类 {n2|9 项|item}、{a2|857 万元|CNY}，服务类 {n3|16 项|item}、{a3|375 万元|CNY}。
货物类金额占 {p1|68.0%|percent}，工程类占 {p2|9.8%|percent}，服务类占 {p3|22.3%|percent}。每个项目平均金额，货物 {v1|68.8 万元|CNY}，工程 {v2|95.2 万元|CNY}，服务 {v3|23.4 万元|CNY}，全部项目 {v|61.0 万元|CNY}。
服务类项目虽多，多是网络运维、系统租用一类，单笔金额不大；有 {k|4 项|item}合同跨年执行，当年只计支付数。""",
[("sum","n","n1 n2 n3"),("sum","a","a1 a2 a3"),("share","a1","a","p1"),("share","a2","a","p2"),("share","a3","a","p3"),("hundred","p1 p2 p3"),("avg","a1","n1","v1"),("avg","a2","n2","v2"),("avg","a3","n3","v3"),("avg","a","n","v"),("smallest","v3","v1 v2"),("largest","v2","v1 v3"),("below","n2","n3"),("between","v","v1 v2 v3"),("bound","a1","a"),("bound","a2","a"),("bound","a3","a")],
[error("share-mismatch","p2","a2 a",[3],("22.3%","percent"),"857万元占22.3%，与服务类的占比互换了","swapped figures",1),
 error("share-mismatch","p3","a3 a",[4],("9.8%","percent"),"375万元占9.8%，与工程类的占比互换了","swapped figures",1)],
scope=[("share","n2","n","p2"),("share","n3","n","p3")])

passage("term-weeks-use", """“每周至少用一次”的统计口径
教师空间使用以教学周计，本学期 {w|20 周|other}，其中考试周 {e|2 周|other}不计，有效教学周 {k|18 周|other}。全县教师 {a|2,460 人|person}，在有效教学周里每周都登录的 {b|1,033 人|person}，占 {p|42.0%|percent}；登录{!w|12}周以上的 {c|1,786 人|person}，占 {q|72.6%|percent}，前者包含在后者之中。人均登录 {v|13.4 周|other}，全县合计 {t|32964 周|other}（人周）。
按 {l|80%|percent} 的周数算“常态化”，即 {m|14.4 周|other}，取整为 {z|15 周|other}，达到的 {d|1,207 人|person}，占 {r|49.1%|percent}。上学期是 {s|43.7%|percent}，提高 {g|5.4 个百分点|percentage-point}。""",
[("diff","w","e","k"),("share","b","a","p"),("share","c","a","q"),("bound","b","c"),("bound","b","d"),("bound","d","c"),("prod","t","v a"),("prod","m","k l","1/100"),("bound","m","z"),("share","d","a","r"),("diff","r","s","g"),("bound","c","a"),("trend","up","s r"),("bound","b","a"),("bound","d","a")],
scope=[("sum","a","b c"),("prod","t","k a"),("share","d","c","r")], hard="三种活跃人数层层包含，比例相加超过百分之百")

passage("lab-chemicals-store", """危化品与专用柜配置
按要求,{n|29所|school}有化学课的学校各配防爆柜不少于{l|2|item}台,共需{a|58台|item},现有{b|64台|item},总数已多出{c|6台|item};但分到学校看,有{d|5所|school}各只有{e|1台|item},仍缺{f|5台|item},其余{g|24所|school}都在{h|2台|item}以上。总量够而分布不匀,正在协调{k|3所|school}富余学校调出。
摄像头应装{i|29|item}个、已装{j|27|item}个,安装率{p|93.1%|percent};双人双锁制度张贴{q|29所|school}。全年检查{r|116次|other},每所{s|4次|other};发现问题{t|43处|item},整改{u|41处|item},整改率{v|95.3%|percent},余{w|2处|item}待柜体到货。""",
[("prod","a","n l"),("diff","b","a","c"),("expr","d*(l-e)","f"),("diff","n","d","g"),("share","j","i","p"),("same","i","n"),("same","q","n"),("prod","r","n s"),("share","u","t","v"),("diff","t","u","w"),("bound","d","n"),("bound","j","i"),("bound","u","t"),("same","h","l")],
scope=[("diff","b","e","c"),("share","b","a","p"),("share","u","t","p")], hard="总数有余而部分学校仍缺")

passage("library-hours-error", """开放时间与人次
馆名|周开放（小时）|周人次|每小时人次
老馆|{a1|32|other}|{b1|1,184|person-time}|{v1|37.0|other}
新馆|{a2|46|other}|{b2|2,346|person-time}|{v2|51.0|other}
分馆|{a3|20|other}|{b3|360|person-time}|{v3|18.0|other}
合计|{a|98|other}|{b|3,890|person-time}|{v|35.3|other}
县图书馆与教育装备中心合署办公后，三馆都延长了开放时间，周人次比上年的{c|3,215|person-time}增加{d|675|person-time}，增长{p|21.0%|percent}。分馆每小时人次不到新馆的一半，已着手调整到社区。借书证新办{e|512张|item}，注销{f|97张|item}，净增{g|425张|item}。""",
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("avg","b1","a1","v1"),("avg","b2","a2","v2"),("avg","b3","a3","v3"),("avg","b","a","v"),("diff","b","c","d"),("growth","b","c","p"),("diff","e","f","g"),("trend","up","c b"),("smallest","v3","v1 v2"),("growthb","c","d","p"),("between","v","v1 v2 v3")],
[error("average-mismatch table-mismatch","v","b a",[5],("39.7","other"),"合计是3890除以98，35.3是三馆的简单平均","simple instead of weighted mean",2),
 error("difference-mismatch","g","e f",[8],("415张","item"),"512减97为415","wrong difference",1)],
scope=[("avg","c","a","v"),("share","b2","b","p")])

passage("exam-room-computers", """考点装备核验：学业水平机考需{a|62个|item}考场、每场{b|32台|item}考试机、{c|2台|item}备用机，应备{d|2,108台|item}。全县现有符合配置的考试机{e|1,846台|item}，缺口{f|262台|item}，需借用{g|262台|item}，借自邻近高校{h|150台|item}、职业学校{i|112台|item}。
服务器{j|62台|item}、摄像头{k|124个|item}，每考场{l|1台|item}、{m|2个|item}；现有服务器{n|57台|item}，尚差{o|5台|item}，占应配的{p|8.1%|percent}。考前演练{q|3轮|other}，每轮断电{r|15分钟|other}，共{s|45分钟|other}。
考后统计，{t|1,941名|student}考生参加考试，占考位{u|1,984个|place}的{w|97.8%|percent}，因缺考所致。""",
[("expr","a*(b+c)","d"),("diff","d","e","f"),("same","f","g"),("sum","g","h i"),("same","j","a"),("prod","k","a m"),("prod","j","a l"),("diff","j","n","o"),("share","o","j","p"),("prod","s","q r"),("prod","u","a b"),("share","t","u","w"),("bound","t","u"),("bound","n","j"),("bound","e","d"),("bound","o","j")],
scope=[("prod","u","a c"),("share","e","d","w"),("prod","d","a b")], hard="应备数含备用机，考位数不含")

passage("exam-room-wrong", """英语听力设备维护：各考点{a|48个|item}考场，扬声器每场{b|2个|item}，应装{c|96个|item}，检查完好{d|91个|item}、故障{e|5个|item}，完好率{p|94.8%|percent}。功放{f|16台|item}，每台带{g|3个|item}考场；其中新换{h|6台|item}，旧机{i|10台|item}服役已超{j|8年|other}，占{q|62.5%|percent}。
维护费预算{m|9.60万元|CNY}，实支{n|8.16万元|CNY}，节约{k|1.44万元|CNY}，节约{r|17.6%|percent}；扬声器更换每个{u|310元|CNY}、共{o|0.18万元|CNY}。去年完好率{s|97.9%|percent}，今年下降{t|3.1个百分点|percentage-point-}，主因是雷击。""",
[("prod","c","a b"),("sum","c","d e"),("share","d","c","p"),("prod","a","f g"),("sum","f","h i"),("share","i","f","q"),("diff","m","n","k"),("share","k","m","r"),("diff","p","s","t"),("bound","d","c"),("bound","n","m"),("trend","down","s p"),("bound","o","n"),("prod","o","e u"),("bound","i","f")],
[error("share-mismatch","r","k m",[7],("15.0%","percent"),"节约率以预算为基数，1.44除以9.60是15.0%；17.6%是除以实支","wrong base",1),
 error("average-mismatch","o","e u",[13],("0.16万元","CNY"),"故障5个，每个310元，共1550元即0.16万元","wrong product",2)],
scope=[("share","k","n","q"),("share","o","n","r")])

passage("lot-budget-overrun", """关于三个标段超预算的请示
招标结果显示，一标段学生终端{q1|1,050台|item}，预算每台{y1|3,400元|CNY}，中标{m1|352.80万元|CNY}，每台{v1|3360元|CNY}；二标段教师机{q2|180台|item}，预算每台{y2|4,600元|CNY}，中标{m2|84.96万元|CNY}，每台{v2|4720元|CNY}；三标段服务器{q3|12台|item}，预算每台{y3|5.5万元|CNY}，中标{m3|61.20万元|CNY}，每台{v3|5.10万元|CNY}。
三个标段中，{n|两个|item}低于预算、{k|一个|item}高于预算：教师机每台超{d2|120元|CNY}，合计超{e2|2.16万元|CNY}。三标段总价{m|498.96万元|CNY}，三项预算{t|505.80万元|CNY}，仍有结余{s|6.84万元|CNY}，所以总体不突破，请准予调剂。""",
[("avg","m1","q1","v1"),("avg","m2","q2","v2"),("avg","m3","q3","v3"),("diff","v2","y2","d2"),("prod","e2","q2 d2"),("sum","m","m1 m2 m3"),("diff","t","m","s"),("most","v1","y1"),("most","v3","y3"),("most","m","t"),("expr","q1*y1+q2*y2+q3*y3","t"),("below","y2","v2"),("count","n",2),("count","k",1)],
scope=[("most","v2","y2"),("mean","v1 v2","v3")], hard="单个标段超预算，总价不超")

passage("limits-said-kept", """食堂外的公共区域设备也归口管理：直饮水机按每{a|100名|student}学生不少于{b|1台|item}配置。一小{s1|1,520人|student}、{c1|16台|item}，每台服务{v1|95人|other}；二小{s2|1,180人|student}、{c2|12台|item}，每台{v2|98人|other}；三小{s3|1,364人|student}、{c3|13台|item}，每台{v3|105人|other}。三所学校都没有超过每台{l|100人|other}的标准。
三校合计{s|4,064人|student}、{c|41台|item}，平均每台{v|99人|other}。滤芯每季更换{f|41支|item}，全年{g|164支|item}，单价{u|165元|CNY}，支出{m|2.71万元|CNY}，由公用经费列支。""",
[("avg","s1","c1","v1"),("avg","s2","c2","v2"),("avg","s3","c3","v3"),("most","v1","l"),("most","v2","l"),("most","v3","l"),("sum","s","s1 s2 s3"),("sum","c","c1 c2 c3"),("avg","s","c","v"),("same","f","c"),("prod","g","f","4"),("prod","m","g u"),("between","v","v1 v2 v3"),("most","v","l"),("ratio","a","b","l")],
[error("bound-exceeded","v3","l",[5],None,"三小每台105人，超过每台100人的标准","limit against the figure",2,"三所学校中三小每台105人，超过标准")],
scope=[("avg","s","c1","v")])

passage("limit-exceeded-budget", """专项审查意见：本年度“班班通”维护费核定上限为年初设备原值的{l|3%|percent}。年初原值{a|2,740万元|CNY}，上限{m|82.20万元|CNY}，实际列支{b|86.4万元|CNY}，未超过核定上限。其中维修{b1|41.7万元|CNY}、耗材{b2|19.3万元|CNY}、软件服务{b3|25.4万元|CNY}。
维修涉及{n|823次|other}，平均每次{v|507元|CNY}，比去年的{w|548元|CNY}低{d|41元|CNY-}。维修费控制得比往年好，主要是{k|61.5%|percent}的故障由校内网管自行排除，没有计费。""",
[("share","m","a","l"),("most","b","m"),("sum","b","b1 b2 b3"),("avg","b1","n","v"),("diff","v","w","d"),("trend","down","w v"),("bound","b","a")],
[error("bound-exceeded","b","m",[1],None,"86.4万元超过上限82.2万元","limit exceeded though said kept",2,"已超过核定上限")],
scope=[("avg","b","n","v"),("share","b1","a","l")])

passage("visit-note-village", """走访手记：上午到了山上的一个教学点。{n|三名|person}教师、{s|41名|student}学生、{c|三个|class}复式班。校长指着墙角说，去年配来{a|12台|item}电脑，开机的只有{b|7台|item}，另外{d|5台|item}不是坏了，是电容量不够，同时开就跳闸。每{r|6名|other}学生一台的比例在纸面上“优于全县”（全县{q|7.8名|other}一台），按真正能用的算，是{t|5.9名|other}一台，比全县还是好，只是没有纸面上好看。
图书{k|1,066册|item}，人均{v|26册|item}，翻了翻借阅本，一学期{w|93人次|person-time}，人均{x|2.3次|other}。孩子们要的是新书，书架上2008年以前出版的就有{z|640册|item}，占{p|60.0%|percent}。""",
[("diff","a","b","d"),("ratio","s","a","r"),("ratio","s","b","t"),("avg","k","s","v"),("avg","w","s","x"),("share","z","k","p"),("below","t","q"),("bound","b","a"),("bound","z","k"),("below","r","q")],
[error("ratio-mismatch","r","s a",[1],("3.4名","other"),"纸面上是12台，41名学生每3.4名一台；6名是按能开机的7台算的","wrong denominator",2)],
scope=[("ratio","s","a","t"),("ratio","s","d","t")])

passage("visit-note-sound", """走访手记（续）：下午到了山脚下的中心小学。校长先不谈设备，带我们看仓库：拆箱没拆箱的加起来{a|46件|item}，其中{b|18件|item}是三年前配的音乐器材，一次也没开过封。问为什么？“没人会教。”全校{t|9名|person}教师，音乐专业的{m|零名|person}。
科学实验箱{c|24套|item}，每{d|2名|other}学生合用一套可供{e|48名|student}学生同时做，最大的班{f|44人|student}，够用；可登记本上全年只用了{g|19次|other}，按{w|40周|other}算，{x|2.1周|other}才一次。器材齐备率报的是{p|100%|percent}，使用率没有人要求报。
临走，校长说了一句实话：“要是能借给隔壁镇用就好了。”隔壁镇中心校离这里{k|4.6公里|other}，缺的正是这{h|18件|item}里的{i|11件|item}。""",
[("prod","e","c d"),("bound","f","e"),("avg","w","g","x"),("same","b","h"),("bound","i","h"),("bound","b","a"),("bound","m","t")],
scope=[("same","a","p"),("share","b","a","p")], hard="齐备率百分之百，使用率却极低；未拆封设备已计入配备")

passage("smart-blackboard-rank", """智慧黑板使用时长排行榜（第{!w|13}周，小时）
一、一小：班均{a|21.4小时|other}，{a1|24块|item}；
二、实验小学：班均{b|19.8小时|other}，{b1|30块|item}；
三、一中：班均{c|17.6小时|other}，{c1|36块|item}；
四、四小：班均{d|12.1小时|other}，{d1|18块|item}；
五、二中：班均{e|9.5小时|other}，{e1|12块|item}。
五校黑板合计{k|120块|item}，总时长{t|2073.0小时|other}，平均每块{v|16.1小时|other}。第一名比第五名多{f|11.9小时|other}，是第五名的{g|2.3倍|ratio}。每周教学{h|35节|other}，按每节{i|40分钟|other}折合{j|23.3小时|other}，没有一块超过这个数。上周一小{l|20.2小时|other}，本周增加{m|1.2小时|other}。""",
[("sum","k","a1 b1 c1 d1 e1"),("expr","a*a1+b*b1+c*c1+d*d1+e*e1","t"),("avg","t","k","v"),("diff","a","e","f"),("multiple","a","e","g"),("prod","j","h i","1/60"),("most","a","j"),("most","b","j"),("largest","a","b c d e"),("smallest","e","a b c d"),("diff","a","l","m"),("between","v","a b c d e"),("trend","down","a b c d e"),("trend","up","l a")],
[error("average-mismatch","v","t k",[2],("17.3小时","other"),"五校班均的简单平均是16.1小时，按块数加权应为总时长除以120块","simple instead of weighted mean",6)],
scope=[("mean","a1 b1 c1 d1 e1","k"),("overn","t",5,"v")])

passage("campus-wifi-complaint", """（{!hotline|12345}转办件回复）您反映“教室无线网慢、学生上信息课卡”的问题，我中心派人到校测了{n|三次|other}：上午{a1|182M|Mbps}，午间{a2|47M|Mbps}，下午{a3|96M|Mbps}，平均{v|108M|Mbps}，高于合同约定的每间不少于{l|50M|Mbps}；但午间一次确实低于约定。慢的原因，一是午间食堂刷卡与教室共用一条线路，二是信息课{c|48人|student}同时在线，每人只分到{w|0.98M|Mbps}。
处理：已为食堂另拉一条{x|100M|Mbps}线路，教室线路由{y|200M|Mbps}提到{z|500M|Mbps}，提速{p|150%|percent}；二级交换机更换{k|4台|item}，花费{m|1.32万元|CNY}，每台{u|3300元|CNY}。改后午间再测为{b|188M|Mbps}，为改前的{r|4.0倍|ratio}。""",
[("count","n",3),("mean","a1 a2 a3","v"),("least","l","v"),("below","a2","l"),("avg","a2","c","w"),("growth","z","y","p"),("avg","m","k","u"),("multiple","b","a2","r"),("below","a2","a1"),("trend","up","y z"),("below","a2","a3"),("between","v","a1 a2 a3")],
scope=[("multiple","b","v","r"),("least","l","a2"),("growth","b","a2","p")], hard="平均达标而一次低于约定，原文自己承认")

passage("sci-lab-standards-grade", """实验室建设等级评定结果
参评学校{a|42所|school}。一级{b1|9所|school}，占{p1|21.4%|percent}；二级{b2|17所|school}，占{p2|40.5%|percent}；三级{b3|13所|school}，占{p3|31.0%|percent}；未评上{b4|3所|school}，占{p4|7.1%|percent}。合计{z|100.0%|percent}，二级及以上{c|26所|school}，占{q|61.9%|percent}。
上次评定（2018年）一级{d1|5所|school}，两次相比多{e1|4所|school}，而二级由{d2|21所|school}减到{dd|17所|school}，不是退步，是有{f|4所|school}升到了一级。每级补助标准不同，一级每校{u1|6万元|CNY}、二级{u2|4万元|CNY}、三级{u3|2万元|CNY}，应拨{m|148万元|CNY}，未评上的不补。""",
[("sum","a","b1 b2 b3 b4"),("share","b1","a","p1"),("share","b2","a","p2"),("share","b3","a","p3"),("share","b4","a","p4"),("sum","z","p1 p2 p3 p4"),("sum","c","b1 b2"),("share","c","a","q"),("diff","b1","d1","e1"),("same","dd","b2"),("diff","d2","dd","f"),("diff","d2","b2","f"),("expr","b1*u1+b2*u2+b3*u3","m"),("hundred","p1 p2 p3 p4"),("sum","q","p1 p2"),("trend","down","d2 dd"),("trend","up","d1 b1"),("same","e1","f"),("trend","down","u1 u2 u3"),("bound","b1","a"),("bound","b2","a"),("bound","b3","a"),("bound","b4","a"),("bound","c","a")],
scope=[("share","b1","c","p1"),("share","d1","a","p1")], hard="二级减少是因为升级到一级；各级比例相加为百")

passage("three-year-maintenance", """设备维修经费情况
2020年维修支出{a1|118.4万元|CNY}，2021年{a2|132.9万元|CNY}，2022年{a3|141.7万元|CNY}，{!y|三年}累计{t|393.0万元|CNY}，年均{v|131.0万元|CNY}。2021年比上年增长{g1|12.2%|percent}，2022年比上年增长{g2|6.6%|percent}，增幅收窄{d|5.6个百分点|percentage-point}。
每台在用设备分摊维修费，2020年{u1|96.3元|CNY}（{n1|12,295台|item}），2021年{u2|104.6元|CNY}（{n2|12,706台|item}），2022年{u3|108.3元|CNY}（{n3|13,084台|item}），也是逐年走高。按设备折旧年限{k|8年|other}测算，2023年支出仍会高于{w|150万元|CNY}，维修不如更新。""",
[("sum","t","a1 a2 a3"),("overn","t",3,"v"),("mean","a1 a2 a3","v"),("growth","a2","a1","g1"),("growth","a3","a2","g2"),("diff","g1","g2","d"),("avg","a1","n1","u1"),("avg","a2","n2","u2"),("avg","a3","n3","u3"),("trend","up","a1 a2 a3"),("trend","up","u1 u2 u3"),("trend","up","n1 n2 n3"),("below","a3","w"),("trend","down","g1 g2")],
scope=[("growth","a3","a1","g1"),("overn","t",2,"v")], hard="年均、年增长率与增幅收窄同时出现")

passage("three-year-maintenance-wrong", """“十三五”学校设备维修费
2016年{a1|86.2万元|CNY}，2017年{a2|94.5万元|CNY}，2018年{a3|103.8万元|CNY}，2019年{a4|99.7万元|CNY}，2020年{a5|121.3万元|CNY}，五年累计{t|505.5万元|CNY}，平均每年{v|126.4万元|CNY}。逐年递增的势头在2020年最为明显，比2019年增长{g|21.7%|percent}；比2016年增长{h|40.7%|percent}。
维修台次{b1|2,183台|item}（2016年）、{b5|2,904台|item}（2020年），每台次费用由{u1|394.9元|CNY}升到{u5|417.7元|CNY}，增加{d|22.8元|CNY}。五年中共淘汰维修不合算的设备{k|1,140台|item}，折合节约维修费{m|45.0万元|CNY}，按每台{w|394.9元|CNY}计算。""",
[("sum","t","a1 a2 a3 a4 a5"),("overn","t",5,"v"),("mean","a1 a2 a3 a4 a5","v"),("growth","a5","a4","g"),("growth","a5","a1","h"),("avg","a1","b1","u1"),("avg","a5","b5","u5"),("diff","u5","u1","d"),("prod","m","k w"),("trend","up","a1 a2 a3 a4 a5"),("same","w","u1"),("trend","up","b1 b5"),("trend","up","u1 u5"),("prod","m","k u1"),("bound","v","a5")],
[error("average-mismatch","v","t a1 a2 a3 a4 a5",[1, 2, 14],("101.1万元","CNY"),"505.5万元除以五年是101.1万元，误除以四年","divided by wrong number of years",1),
 error("direction-mismatch sequence-mismatch","a4","a1 a2 a3 a5 v",[2, 9],None,"2019年低于2018年，不是逐年递增","trend broken",2,"除2019年回落外逐年增加")],
scope=[("overn","t",4,"h"),("growth","a5","a2","h")])

passage("pe-facility-limits", """体育场地器材的两条红线
红线之一：器材更新不低于上年资产的{l1|10%|percent}。全县体育器材原值{a|684万元|CNY}，今年更新{b|72.6万元|CNY}，更新率{p|10.6%|percent}，达标。红线之二：单校闲置率不高于{l2|5%|percent}。抽查{n|24所|school}，闲置率最高的{c|4.7%|percent}，最低的{d|0.6%|percent}，无一超标；全县闲置器材原值{e|19.2万元|CNY}，占{q|2.8%|percent}。
有两所新校因搬迁，器材暂存仓库{f|3.8万元|CNY}，没有计入闲置；如果计入，占比为{r|3.4%|percent}，仍在线内。跑道{k|56条|item}，合成材料的{m|41条|item}，占{s|73.2%|percent}；煤渣跑道{h|15条|item}，争取{!y|两年}内改完。""",
[("share","b","a","p"),("least","l1","p"),("most","c","l2"),("share","e","a","q"),("sharesum","e f","a","r"),("most","r","l2"),("share","m","k","s"),("diff","k","m","h"),("between","q","d c"),("below","d","c"),("bound","e","a"),("bound","m","k")],
scope=[("share","f","e","r"),("share","e","b","q")], hard="暂存器材不计入闲置，作者另给含它的比例")

passage("pe-facility-limits-broken", """课桌椅年度更换：按在校生{a|18,640人|student}的{l|8%|percent}测算，应换{m|1,491套|item}，实换{b|1,352套|item}，超额完成。其中小学{c|814套|item}、初中{d|538套|item}，小学占{p|60.2%|percent}。单价小学{u1|238.00元|CNY}、初中{u2|266.00元|CNY}，小学支出{e1|19.37万元|CNY}，初中支出{e2|14.31万元|CNY}，合计{e|33.68万元|CNY}，平均每套{v|249.14元|CNY}。
去年换{f|1,210套|item}，支出{g|28.9万元|CNY}，今年台数增长{h|11.7%|percent}、支出增长{i|16.5%|percent}。剩下没换的主要是升降杆损坏，已随批送修。""",
[("share","m","a","l"),("sum","b","c d"),("share","c","b","p"),("prod","e1","c u1"),("prod","e2","d u2"),("sum","e","e1 e2"),("avg","e","b","v"),("growth","b","f","h"),("growth","e","g","i"),("least","m","b"),("between","v","u1 u2"),("trend","up","f b"),("trend","up","g e"),("bound","c","b")],
[error("direction-mismatch bound-exceeded","b","m",[9],None,"实换1352套少于应换1491套，没有超额完成","text against figures",1,"未完成应换数")],
scope=[("share","d","c","p")])

passage("annex-names-count", """附件：拟参加装备管理培训的学校名单（代课另行安排）
东片：育才小学、新苗小学、东片初中、向阳小学；西片：实验小学、西片初中、春蕾小学；南片：南片初中、育红小学、曙光小学、职教中心、启明小学。合计{n|13所|school}，其中东片{a|4所|school}、西片{b|3所|school}、南片{c|5所|school}。每校{d|2人|person}，共{e|24人|person}；食宿每人每天{u|210.00元|CNY}，{k|3天|other}共{m|15,120元|CNY}，学校承担{r|50%|percent}即{f|7,560元|CNY}，合每人{v|315元|CNY}。
去年参训{g|20人|person}，今年增加{h|6人|person}，增长{p|20.0%|percent}。培训结业考试以实操为主，预计{q|22人|person}能一次通过并换发上岗证，通过率在{l|90%|percent}以上。""",
[("sum","n","a b c"),("count","n",12),("prod","e","n d"),("count","a",4),("count","b",3),("count","c",5),("prod","m","e u k"),("share","f","m","r"),("avg","f","e","v"),("growth","e","g","p"),("diff","e","g","h"),("growthb","g","h","p"),("expr","u*k*r/100","v"),("bound","q","e"),("bound","f","m")],
[error("sum-mismatch count-mismatch","n","a b c e d",[0, 1, 2],("12所","school"),"三片共列十二所，4、3、5之和也是12所，每校2人正合24人","count against list",2),
 error("difference-mismatch","h","e g p",[10, 11],("4人","person"),"24人比20人多4人，20.0%也合4人","wrong digit",2)],
scope=[("avg","m","e","v"),("growth","e","q","p")])

passage("terminals-by-township", """镇街|学生|终端|每百人
东镇|{a1|3,260|student}|{b1|482|item}|{c1|14.8|other}
西镇|{a2|2,184|student}|{b2|395|item}|{c2|18.1|other}
南镇|{a3|4,075|student}|{b3|513|item}|{c3|12.6|other}
北镇|{a4|1,690|student}|{b4|354|item}|{c4|20.9|other}
合计|{a|11,209|student}|{b|1,744|item}|{c|15.6|other}
从绝对数看南镇最多，从每百人看南镇最少，这并不矛盾。达到目标{l|15台|other}的镇{n|两个|item}，占镇总数的{p|50%|percent}。南镇要达标还差{d|98台|item}，北镇比目标多{e|101台|item}，若把北镇多出的全部调给南镇，补齐之后还余{f|3台|item}。""",
[("per100","b1","a1","c1"),("per100","b2","a2","c2"),("per100","b3","a3","c3"),("per100","b4","a4","c4"),("per100","b","a","c"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("largest","b3","b1 b2 b4"),("smallest","c3","c1 c2 c4"),("least","l","c2"),("least","l","c4"),("below","c3","l"),("below","c1","l"),("expr","a3*l/100-b3","d"),("expr","b4-a4*l/100","e"),("diff","e","d","f"),("count","n",2),("const","p",50,50),("between","c","c1 c2 c3 c4"),("least","l","c")],
scope=[("mean","c1 c2 c3 c4","c"),("diff","b3","b4","d")], hard="绝对数最多而每百人最少；镇的简单平均不是全县")

passage("swap-orders-installation", """关于县第三中学机房搬迁时间安排的情况说明
按合同，2022年7月5日开工、8月15日完工，工期{a|42天|other}（含首尾两天）。实际7月11日进场，8月29日完成布线，9月3日通过验收，从进场到验收用了{b|55天|other}，比合同工期多{c|13天|other}，开学第一周借用图书馆上课。
机房面积{d|164平方米|other}，设机位{e|56个|place}，平均每个{v|2.93平方米|other}；电脑利旧{f|38台|item}、新购{g|20台|item}，共{h|58台|item}，比机位多{i|2台|item}作备用。费用：搬迁{m1|3.6万元|CNY}、布线{m2|5.4万元|CNY}、新机{m3|7.8万元|CNY}，合计{m|16.8万元|CNY}，新机每台{u|3900元|CNY}。""",
[("const","a",42,42),("const","b",55,55),("diff","b","a","c"),("avg","d","e","v"),("sum","h","f g"),("diff","h","e","i"),("sum","m","m1 m2 m3"),("avg","m3","g","u"),("bound","a","b")],
scope=[("avg","m3","h","u"),("same","h","e")], hard="工期与实际天数各有起讫；电脑多于机位作备用")

passage("install-date-order", """县教体局设备项目进度表（2021年）
项目甲（语音室）：招标公告{a1|2021年3月|other}，开标{a2|2021年4月|other}，签约{a3|2021年5月|other}，到货{a4|2021年4月|other}，安装完成{a5|2021年8月|other}。
项目乙（录播教室）：招标公告{b1|2021年6月|other}，开标{b2|2021年7月|other}，签约{b3|2021年8月|other}，到货{b4|2021年10月|other}，安装完成{b5|2021年11月|other}，历时{t|五个月|other}（自公告当月起算到完成当月，不计首月）。
两个项目共支出{m|164.0万元|CNY}：甲{m1|71.2万元|CNY}、乙{m2|92.8万元|CNY}，乙占{p|56.6%|percent}。甲的语音室{q1|4间|classroom}，每间{v1|17.8万元|CNY}；乙的录播教室{q2|8间|classroom}，每间{v2|11.6万元|CNY}。""",
[("order","a1 a2 a3 a4 a5"),("order","b1 b2 b3 b4 b5"),("const","t",5,5),("sum","m","m1 m2"),("share","m2","m","p"),("avg","m1","q1","v1"),("avg","m2","q2","v2"),("below","v2","v1"),("bound","m2","m")],
[error("direction-mismatch sequence-mismatch","a4","a1 a2 a3 a5",[0],("2021年7月","other"),"签约在五月，到货不能在四月","order of dates",1)],
scope=[("share","m1","m","p")])

passage("class-size-terminals", """甲县信息化底数（数据截至学年初）
小学在校生{a|24,316人|student}，班级{b|604个|class}，平均班额{v|40.3人|other}；每班配多媒体设备
一套，应有{c|604套|item}，实有{d|618套|item}，多出来的{e|14套|item}装在功能教室。初中在校生{f|11,487人|student}，
班级{g|248个|class}，平均班额{w|46.3人|other}；应有{h|248套|item}，实有{i|239套|item}，缺{j|9套|item}，缺的都
在新建的{k|一所|school}学校。
全县配备率：小学{p|102.3%|percent}，初中{q|96.4%|percent}，合并计算{r|100.6%|percent}。九月底新
校补齐后，初中配备率为{s|100%|percent}，合并将达到{t|101.6%|percent}，超过百分之百并不表示
有富余班级，教室里还是一班一套。""",
[("avg","a","b","v"),("avg","f","g","w"),("same","b","c"),("same","g","h"),("diff","d","c","e"),("diff","h","i","j"),("share","d","c","p"),("share","i","h","q"),("expr","(d+i)/(c+h)*100","r"),("expr","(d+h)/(c+h)*100","t"),("share","d","b","p"),("share","i","g","q"),("between","r","p q"),("const","s",100,100)],
scope=[("mean","p q","t"),("avg","f","b","v")], hard="配备率超过百分之百，多余的装在功能教室")

passage("patrol-repair", """暑期设备维护巡检记录
巡检{a|31所|school}学校，查设备{b|4,216台|item}，发现故障{c|186台|item}，故障率{p|4.4%|percent}。每校故障台数，最多的{x|14台|item}，最少的{y|1台|item}，平均每校{v|6.0台|item}。当场修好{d|129台|item}，占{q|69.4%|percent}；带回返修{e|57台|item}，返修中判定报废{f|19台|item}，其余修好，最终修好{g|167台|item}，修复率{r|89.8%|percent}。
每台平均修理时间{w|0.8小时|other}，当场修好的共用{t|103.2小时|other}，人均每天{k|6.5小时|other}，{n|4人|person}需{z|4.0天|other}。备件花费{m|1.74万元|CNY}，每台{u|104.2元|CNY}（按最终修好的计）。""",
[("share","c","b","p"),("avg","c","a","v"),("share","d","c","q"),("diff","c","d","e"),("diff","c","f","g"),("share","g","c","r"),("prod","t","d w"),("expr","t/k/n","z"),("avg","m","g","u"),("between","v","y x"),("below","y","x"),("bound","f","e"),("bound","d","c"),("bound","c","b"),("lin","g","+d +e -f"),("bound","g","c")],
scope=[("share","d","b","q"),("avg","m","c","u"),("avg","m","d","u")], hard="当场修好与最终修好两个数，各有分母")

passage("ict-survey-multi-choice", """教师信息化需求问卷（节选）
发放{a|1,200份|item}，回收有效{b|1,087份|item}，有效回收率{p|90.6%|percent}。“最缺什么”可选{k|三项|other}以内：课件制作{c1|538|person}人、{p1|49.5%|percent}；数据分析{c2|461|person}人、{p2|42.4%|percent}；设备操作{c3|322|person}人、{p3|29.6%|percent}；视频录制{c4|287|person}人、{p4|26.4%|percent}。人均选择{v|1.48项|other}。
按年龄，{!age|35}岁以下{d|402人|person}，{!age|36}—{!age|50}岁{e|516人|person}，{!age|50}岁以上{f|169人|person}。最年轻一组认为“设备不足”的占{g|21.4%|percent}，年长组占{h|38.5%|percent}，相差{i|17.1个百分点|percentage-point}，可见年龄越大越觉得缺设备。""",
[("share","b","a","p"),("share","c1","b","p1"),("share","c2","b","p2"),("share","c3","b","p3"),("share","c4","b","p4"),("sum","b","d e f"),("avgsum","c1 c2 c3 c4","b","v"),("diff","h","g","i"),("trend","down","c1 c2 c3 c4"),("most","v","k"),("bound","b","a"),("trend","down","p1 p2 p3 p4")],
scope=[("hundred","p1 p2 p3 p4"),("sum","b","c1 c2 c3 c4"),("share","c1","a","p1")], hard="多选题比例相加超过百分之百")

passage("ict-survey-wrong", """课后服务“线上资源”满意度调查
发卷{a|850份|item}，收回{b|812份|item}，有效{c|796份|item}，有效率{p|98.0%|percent}（占收回的）。满意{d|524份|item}，基本满意{e|187份|item}，不满意{f|85份|item}；满意度（含基本满意）{q|89.3%|percent}，不满意占{r|12.9%|percent}。
与上次相比，满意度由{s|86.4%|percent}变为{t|89.3%|percent}，提高{u|2.9个百分点|percentage-point}。不满意主要集中在视频清晰度，提意见的{g|63人次|person-time}，占不满意的{h|74.1%|percent}。资源库下载最多的{k|六类|item}依次为书法、编程、合唱、乒乓、阅读、手工、摄影。""",
[("share","c","b","p"),("sum","c","d e f"),("sharesum","d e","c","q"),("share","f","c","r"),("share","g","f","h"),("same","t","q"),("diff","t","s","u"),("count","k",7),("bound","b","a"),("bound","c","b"),("hundred","q r"),("bound","f","c")],
[error("share-mismatch","r","f c q",[3, 10],("10.7%","percent"),"85份占有效796份的10.7%，与89.3%合计应为百分之百","transposed digits",2),
 error("sum-mismatch count-mismatch","k","",[7],("七类","item"),"所列为七类","count against list",1)],
scope=[("share","d","c","q"),("share","f","b","r")])

passage("asset-scrap-value-decimal", """国有资产处置公示（设备类）：
本批处置{n|3批|item}，账面原值{a|426.0万元|CNY}，已提折旧{b|391.9万元|CNY}，净值{c|34.1万元|CNY}，评估{d|6.39万元|CNY}，成交{e|7.24万元|CNY}，成交比评估增值{f|0.85万元|CNY}，增值率{p|13.3%|percent}；评估值为净值的{q|18.7%|percent}，为原值的{r|15.0%|percent}。
设备{k|872台|item}，平均原值每台{v|4885元|CNY}，平均成交每台{w|83.0元|CNY}。按县里规定，处置收入先扣运费{m|0.31万元|CNY}、评估费{g|0.42万元|CNY}后上缴{h|6.51万元|CNY}。""",
[("diff","a","b","c"),("diff","e","d","f"),("share","f","d","p"),("share","d","c","q"),("share","d","a","r"),("avg","a","k","v"),("avg","e","k","w"),("lin","h","+e -m -g"),("bound","e","c"),("below","d","e"),("bound","b","a"),("growth","e","d","p"),("bound","d","c")],
[error("share-mismatch","r","d a",[4],("1.5%","percent"),"6.39万元占426.0万元的1.5%，小数点错了一位","decimal point",2)],
scope=[("share","e","c","q"),("share","d","b","q")])

passage("subtotals-of-tables", """项目|数量|金额（万元）
服务器|{q1|6|item}|{m1|42.0|CNY@万}
交换机|{q2|38|item}|{m2|57.0|CNY@万}
无线接入点|{q3|412|item}|{m3|98.9|CNY@万}
小计（网络设备）|{q4|456|item}|{m4|197.9|CNY@万}
录播主机|{q5|14|item}|{m5|79.8|CNY@万}
摄像机|{q6|56|item}|{m6|44.8|CNY@万}
小计（录播设备）|{q7|70|item}|{m7|124.6|CNY@万}
合计|{q|526|item}|{m|332.5|CNY@万}
网络设备占金额{p|61.4%|percent}，单台均价最高的是服务器，每台{u|7.0万元|CNY}，是交换机的{w|4.7倍|ratio}；无线接入点每只{x|0.24万元|CNY}。""",
[("sum","q4","q1 q2 q3"),("sum","q7","q5 q6"),("sum","m4","m1 m2 m3"),("sum","m7","m5 m6"),("sum","q","q4 q7"),("sum","m","m4 m7"),("share","m4","m","p"),("avg","m1","q1","u"),("expr","m1/q1/(m2/q2)","w"),("avg","m3","q3","x"),("bound","m4","m")],
[error("sum-mismatch table-mismatch","m","m4 m7 p",[5, 6],("322.5","CNY@万"),"两个小计相加是322.5","wrong digit",2)],
scope=[("sum","m","m1 m2 m3 m4 m5 m6 m7"),("avg","m2","q3","x")])

passage("pilot-three-schools", """三校智慧操场试点对比（2023年下半年）
一校：学生{a1|864人|student}，日均上传运动数据{b1|1,512条|item}，人均{c1|1.75条|other}；
二校：学生{a2|1,206人|student}，日均{b2|1,929条|item}，人均{c2|1.60条|other}；
三校：学生{a3|558人|student}，日均{b3|1,172条|item}，人均{c3|2.10条|other}。
三校合计日均{b|4,613条|item}，人均{c|1.76条|other}。设备投入分别为{m1|24万元|CNY}、{m2|31万元|CNY}、{m3|17万元|CNY}，按学生分摊依次为{u1|278元|CNY/student}、{u2|257元|CNY/student}、{u3|305元|CNY/student}，共{m|72万元|CNY}，人均{u|274元|CNY/student}。人均上传最少的是二校，而它的设备分摊最低，是否值得推广，建议再看一学期。""",
[("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("sum","b","b1 b2 b3"),("sum","m","m1 m2 m3"),("avg","m1","a1","u1"),("avg","m2","a2","u2"),("avg","m3","a3","u3"),("avgsum","b1 b2 b3","a1 a2 a3","c"),("avgsum","m","a1 a2 a3","u"),("smallest","c2","c1 c3"),("smallest","u2","u1 u3"),("between","c","c1 c2 c3"),("between","u","u1 u2 u3"),("avgsum","b","a1 a2 a3","c")],
scope=[("mean","c1 c2 c3","c"),("mean","u1 u2 u3","u"),("avg","b2","a1","c2")], hard="人均上传最少的学校，设备分摊也最低")

passage("pilot-three-wrong", """智慧操场试点三校的数据，已汇总如下，供专家组参考。
一校学生{a1|864人|student}、日均上传{b1|1,512条|item}；二校{a2|1,206人|student}、{b2|1,929条|item}；三校{a3|558人|student}、{b3|1,172条|item}。合计学生{a|2,628人|student}、日均{b|4,631条|item}，人均{c|1.76条|other}。人均以二校为最高，一校{c1|1.75条|other}、二校{c2|1.60条|other}、三校{c3|2.10条|other}。三校虽小，上传量占到{p|25.4%|percent}。
与试点前相比，日均由{d|3,050条|item}增长{q|51.2%|percent}；手环完好率{r|98.4%|percent}，高于{l|95%|percent}的约定。下一步拟增加体质测试项目，请专家组对采集频次提出意见。""",
[("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("avg","b","a","c"),("share","b3","b","p"),("growth","b","d","q"),("largest","c2","c1 c3"),("between","c","c1 c2 c3"),("trend","up","d b"),("least","l","r"),("smallest","a3","a1 a2"),("bound","b3","b")],
[error("sum-mismatch","b","b1 b2 b3 p d q",[4, 6, 7],("4,613条","item"),"三校相加4613条；占比、增长也是照4613条算的","transposed digits",3),
 error("direction-mismatch sequence-mismatch","c2","c1 c3",[8],None,"二校人均1.60条最低，最高的是三校","wrong superlative",1,"三校人均最高")],
scope=[("share","b2","b","p"),("avg","b2","a","c")])

passage("handover-two-offices", """交接清单（资产管理岗）
移交人经手的台账共{n|三本|item}：仪器账{a1|2,316件|item}、电教账{a2|1,874件|item}、图书账另册。两本合计{a|4,190件|item}，账面{m|1,046.8万元|CNY}，其中电教{m2|812.5万元|CNY}。抽盘{b|420件|item}，账物相符{c|411件|item}，相符率{p|97.9%|percent}；不符的{d|9件|item}中，有物无卡{d1|4件|item}、有卡无物{d2|5件|item}。
图书账单独移交：{e|6.84万册|item}、{f|171.0万元|CNY}，平均每册{v|25.00元|CNY}，抽盘{g|1,500册|item}，缺{h|22册|item}，缺失率{q|1.47%|percent}，低于馆里允许的每年{l|2%|percent}损耗。
接收人对“有卡无物”提出保留意见，待半月内查清后再签字。""",
[("sum","a","a1 a2"),("count","n",3),("share","c","b","p"),("diff","b","c","d"),("sum","d","d1 d2"),("avg","f","e","v"),("share","h","g","q"),("most","q","l"),("bound","m2","m"),("bound","b","a"),("bound","g","e"),("bound","h","g"),("bound","c","b")],
scope=[("share","c","a","p"),("share","d","g","q"),("avg","m","a","v")], hard="图书账另册，不在两本合计之内")

passage("handover-wrong", """仓库月末结存说明（11月）
上月结存：复印纸{a|186|item}箱，粉笔{b|64|item}箱，硒鼓{c|37|item}只；本月购入复印纸{a1|120|item}箱、粉笔{b1|0|item}箱、硒鼓{c1|20|item}只；本月发出复印纸{a2|143|item}箱、粉笔{b2|19|item}箱、硒鼓{c2|31|item}只。月末结存：复印纸{a3|163|item}箱、粉笔{b3|54|item}箱、硒鼓{c3|26|item}只。
发出的复印纸中教研室领{d|58|item}箱、各年级{e|71|item}箱、办公室{f|14|item}箱；各年级所领占发出数的{p|49.7%|percent}。本月耗材支出{m|2.94万元|CNY}，比上月{n|3.26万元|CNY}减少{k|0.32万元|CNY-}，下降{q|10.9%|percent-}。""",
[("lin","a3","+a +a1 -a2"),("lin","b3","+b +b1 -b2"),("lin","c3","+c +c1 -c2"),("sum","a2","d e f"),("share","e","a2","p"),("diff","m","n","k"),("growth","m","n","q"),("trend","down","n m"),("growthb","n","k","q"),("bound","e","a2")],
[error("difference-mismatch sum-mismatch","b3","b b1 b2",[1],("45","item"),"64减19是45，颠倒成了54","transposed digits",2),
 error("growth-mismatch","q","m n k",[6, 8],("9.8%","percent-"),"减少额应除以上月的3.26万元","later divided instead of earlier",1)],
scope=[("share","e","a","p")])

passage("speech-cheaper-buy", """（采购中心工作例会发言）大家看看这几年我们买同一款学生机花的钱：{!y|2020年}每台{u1|4,280元|CNY}，{!y|2021年}{u2|3,960元|CNY}，{!y|2022年}{u3|4,050元|CNY}，{!y|2023年}{u4|3,620元|CNY}。一年比一年便宜，{!y|四年}降了{d|660元|CNY-}，降幅{p|15.4%|percent-}。
去年买了{q|860台|item}，花{m|311.32万元|CNY}；如果按2020年的价买，要花{k|368.08万元|CNY}，等于省出{s|56.76万元|CNY}，够买约{z|175台|item~}。当然，价格跌有行情的因素，不能都算我们谈判的功劳。今年打算买{r|900台|item}，预算{t|325.80万元|CNY}。""",
[("diff","u4","u1","d"),("growth","u4","u1","p"),("prod","m","q u4"),("prod","k","q u1"),("diff","k","m","s"),("prod","t","r u4"),("trend","down","u1 u2 u3 u4"),("expr","s/u4","z"),("prod","s","q d","-1"),("below","m","k")],
[error("direction-mismatch sequence-mismatch","u3","u1 u2 u4",[6],None,"2022年4050元高于2021年3960元，不是一年比一年便宜","trend broken",2,"除2022年略有回升外逐步走低"),
 error("average-mismatch","z","s u4",[7],("157台","item~"),"56.76万元除以3620元约157台","transposed digits",3)],
scope=[("prod","t","q u4"),("growth","u4","u2","p")])

passage("lab-groups-capacity", """学生实验分组的测算
九年级 {n|14 个|class}班、{s|645 名|student}学生，平均每班 {v|46.1 人|other}，两人一组需 {g|23 组|item}。学校物理实验室 {k|2 间|classroom}，每间 {c|24 组|item}，一次可做 {h|48 组|item}，即能同时容纳 {j|2 个|class}班。
每班每周 {l|1 节|item}实验课，{n2|14 个|class}班共 {t|14 节|item}，每周实验室可用 {m|30 节|item}，{kk|2 间|classroom}合计 {w|60 节|item}，占用率 {p|23.3%|percent}。有人据此主张撤掉一间，但期末复习周要求同一周内每班做 {e|4 节|item}，需 {f|56 节|item}，占用率 {q|93.3%|percent}，撤不得。""",
[("avg","s","n","v"),("prod","h","k c"),("prod","t","n2 l"),("prod","w","m kk"),("avg","s","n2","v"),("share","t","w","p"),("share","f","w","q"),("prod","f","n2 e"),("same","n","n2"),("same","k","kk"),("bound","f","w"),("least","g","c"),("avg","v","j","g"),("bound","g","c"),("same","k","j"),("prod","f","t e"),("bound","t","w")],
scope=[("prod","w","m t"),("share","t","m","p")], hard="平时占用率低，复习周接近满；两人一组向上取整")

passage("vr-headset-plan", """虚拟仿真实训设备方案比较
方案甲：买断式。头显{a|80套|item}，每套{u|4,500.00元|CNY}，设备费{m1|36.00万元|CNY}；
软件一次性{m2|18.00万元|CNY}；三年运维{m3|4.80万元|CNY}，三年总成本{m|58.80万元|CNY}，
平均每年{v|19.60万元|CNY}。
方案乙：租用式。每套每年{w|2,350.00元|CNY}（含软件与运维），{b|80套|item}三年共{k|56.40万元|CNY}，
平均每年{x|18.80万元|CNY}。
甲比乙每年多{d|0.8万元|CNY}，但三年后设备归学校所有，估计残值{r|7.20万元|CNY}，扣
除后甲三年净成本{z|51.60万元|CNY}，比乙低{e|4.8万元|CNY}。故推荐方案甲，学校承担{y|40%|percent}，
即{f|23.52万元|CNY}，其余申请专项。""",
[("prod","m1","a u"),("sum","m","m1 m2 m3"),("overn","m",3,"v"),("prod","k","b w","3"),("prod","x","b w"),("overn","k",3,"x"),("diff","v","x","d"),("diff","m","r","z"),("same","a","b"),("diff","k","z","e"),("share","f","m","y"),("bound","r","m"),("below","z","k"),("below","x","v"),("bound","f","m")],
scope=[("diff","m","k","d"),("share","f","z","y")], hard="甲名义成本高、净成本低；承担比例按总成本算")

passage("vr-headset-wrong", """关于仿真实训软件续费的请示
现用软件授权{a|260个|item}点，每点每年{u|680元|CNY}，上年费用{m|17.68万元|CNY}。今年供方提出两种办法：一是维持单价，授权增至{b|320个|item}点，费用{k|21.76万元|CNY}，增加{d|4.80万元|CNY}；二是改为全校打包{t|19.00万元|CNY}，不限点数。第二种比上年增加{e|1.32万元|CNY}，增长{p|7.5%|percent}；按{c|320个|item}点折算每点{v|593.75元|CNY}，比现价低{f|86.25元|CNY}，低{q|12.7%|percent}。
学校上机学生{s|2,140人|student}，平均每个授权点服务{w|8.2人|other}，打包后{x|6.7人|other}。今年信息化预算{y|21.00万元|CNY}，打包方案占{z|90.5%|percent}，尚余{g|2.00万元|CNY}；第一种方案超预算{h|0.76万元|CNY}。建议选打包方案。""",
[("prod","m","a u"),("prod","k","b u"),("diff","k","m","d"),("diff","t","m","e"),("growth","t","m","p"),("avg","t","c","v"),("diff","u","v","f"),("share","f","u","q"),("avg","s","a","w"),("avg","s","c","x"),("share","t","y","z"),("diff","y","t","g"),("diff","k","y","h"),("same","c","b"),("most","t","y"),("growthb","m","e","p"),("below","y","k")],
[error("difference-mismatch","d","k m",[2],("4.08万元","CNY"),"21.76减17.68是4.08","transposed digits",2)],
scope=[("growth","k","m","p"),("diff","k","t","e")])

passage("sum-part-omitted", """全区功能教室新增情况统计（分来源）
中央资金改造{a|46间|classroom}，省级示范{b|28间|classroom}，区级自筹{c|37间|classroom}，企业
援建{d|15间|classroom}，合计新增{t|111间|classroom}。新增后全区功能教室{e|1,482间|classroom}，
新增前{f|1,356间|classroom}，增长{p|9.3%|percent}。
按用途，科学类{g|51间|classroom}、艺术类{h|43间|classroom}、技术类{i|32间|classroom}。平均每
间造价{u|9.4万元|CNY}，共需{m|1,184.4万元|CNY}。其中企业援建的{d2|15间|classroom}
折价{k|141.0万元|CNY}，不需财政出资，财政实付{w|1043.4万元|CNY}。""",
[("sum","t","a b c d"),("diff","e","f","t"),("growth","e","f","p"),("sum","t","g h i"),("same","d","d2"),("prod","m","t u"),("prod","k","d u"),("diff","m","k","w"),("trend","up","f e"),("growthb","f","t","p")],
[error("sum-mismatch","t","a b c d e f g h i m u p",[0, 1, 3, 5, 9],("126间","classroom"),"合计漏了企业援建的15间，应为126间，与前后差额和造价都对得上","part left out",3)],
scope=[("share","d","e","p"),("sum","e","f a b c")])

passage("double-counted", """“优课”推送统计说明：校级推送{a|1,860节|item}，县级认定{b|742节|item}，市级认定{c|218节|item}，省级认定{d|46节|item}。县级以上都来自校级推送，市级来自县级，逐级遴选。因此，实有优课是{e|1,860节|item}，不是四级相加的{f|2,866节|item}。
县级认定率{p|39.9%|percent}，市级占县级的{q|29.4%|percent}，省级占市级的{r|21.1%|percent}；省级占全部的{s|2.5%|percent}。
参与教师{g|1,304人|person}，人均{v|1.43节|item}；获省级认定的教师{h|44人|person}（有{k|2人|person}各获{l|2节|item}），数目少于省级节数，即由此而来。""",
[("sum","f","a b c d"),("same","e","a"),("share","b","a","p"),("share","c","b","q"),("share","d","c","r"),("share","d","a","s"),("avg","a","g","v"),("expr","h+k*(l-1)","d"),("bound","b","a"),("bound","c","b"),("bound","d","c"),("bound","h","g"),("below","h","d"),("bound","d","a")],
scope=[("sum","e","a b c d"),("share","c","a","q"),("avg","f","g","v")], hard="四级逐级遴选，相加即重复计算")

passage("double-counted-wrong", """“优课”年终统计（初稿，待核）
全年校级推送{a|1,860节|item}、县级认定{b|742节|item}、市级认定{c|218节|item}、省级认定{d|46节|item}，各级均包含在校级推送之内，按级别分列；全县实有优课{e|2,866节|item}，平均每位参与教师（{g|1,304人|person}）{v|2.20节|item}。县级认定率{p|39.9%|percent}；获省级认定的学校{h|19所|school}，占学校总数（{i|86所|school}）的{q|22.1%|percent}。去年校级推送{j|1,545节|item}，今年增长{r|20.4%|percent}，增加{k|315节|item}。奖金按每节县级{u1|150元|CNY}、市级{u2|300元|CNY}、省级{u3|800元|CNY}就高发放，不重复，省级{x|3.68万元|CNY}，市级未获省级的{n|172节|item}发{y|5.16万元|CNY}，县级未获市级的{o|524节|item}发{z|7.86万元|CNY}。""",
[("same","e","a"),("avg","a","g","v"),("share","b","a","p"),("share","h","i","q"),("growth","a","j","r"),("diff","a","j","k"),("prod","x","d u3"),("diff","c","d","n"),("prod","y","n u2"),("diff","b","c","o"),("prod","z","o u1"),("avg","e","g","v"),("bound","b","a"),("bound","c","b"),("bound","d","c"),("bound","h","i"),("growthb","j","k","r"),("trend","up","j a"),("trend","up","u1 u2 u3")],
[error("sum-mismatch restatement-mismatch","e","a",[0],("1,860节","item"),"四级逐级遴选，都在校级推送的1860节之内，相加就重复计算了","counted twice",2),
 error("average-mismatch","v","a g",[1],("1.43节","item"),"人均随重复计算的总数而错，应为1860除以1304","counted twice",2)],
scope=[("share","c","a","p")])

passage("two-years-copy-table", """学年	图书（册）	购书费（元）	生均（册）
{!year|2019—2020}	{a1|102,400|item}	{b1|386,200|CNY}	{c1|21.6|item}
{!year|2020—2021}	{a2|108,900|item}	{b2|402,700|CNY}	{c2|22.9|item}
{!year|2021—2022}	{a3|115,300|item}	{b3|402,700|CNY}	{c3|24.2|item}
{!year|2022—2023}	{a4|121,800|item}	{b4|437,900|CNY}	{c4|25.7|item}
四学年购书费共{t|163.94万元|CNY}，平均每学年{v|40.99万元|CNY}。图书四学年净增{d|19,400册|item}，增长{p|18.9%|percent}，生均由{e1|21.6册|item}提高到{e2|25.7册|item}。以2021—2022学年为例，购书费{f|41.26万元|CNY}，比上一学年多{g|9,900元|CNY}。
购书费逐年增加，图书逐年增加，生均逐年增加，三条线同向。""",
[("same","f","b3"),("sum","t","b1 b2 b3 b4"),("overn","t",4,"v"),("diff","a4","a1","d"),("growth","a4","a1","p"),("same","e1","c1"),("same","e2","c4"),("trend","up","a1 a2 a3 a4"),("trend","up","b1 b2 b3 b4"),("trend","up","c1 c2 c3 c4"),("diff","f","b2","g"),("trend","up","b2 f"),("growthb","a1","d","p")],
[error("restatement-mismatch table-mismatch","b3","f t b1 b2 b4",[0, 1, 8],("412,600","CNY"),"2021—2022学年的费用在文末为41.26万元，表中照抄了上一行","copied line",3)],
scope=[("growth","b4","b1","p"),("growth","a4","a3","p")])

passage("mission-office-reply", """答复市人大代表建议第{!no|86}号：关于“给每个班配一台空气净化器”
代表提出的问题很实际。据统计，全市中小学{a|4,126个|class}班，已配{b|1,238台|item}，缺{c|2,888台|item}。每台{u|3,200.00元|CNY}，全部补齐需{m|924.16万元|CNY}，占今年装备预算{y|6,540万元|CNY}的{p|14.1%|percent}，短期内难以一次到位。
我们的安排是：先配呼吸道敏感学生较多的{d|212个|class}班，费用{e|67.84万元|CNY}；再按年级自低到高，{!y|三年}配齐，平均每年{f|892台|item}。净化器滤网每年更换一次，每次{g|260元|CNY}，四年合计每班{h|1,040元|CNY}，这笔运行费由公用经费承担，与购置费分开计算。""",
[("diff","a","b","c"),("prod","m","c u"),("share","m","y","p"),("prod","e","d u"),("avgn","c","d",3,"f"),("prod","h","g","4"),("bound","d","c"),("bound","b","a"),("bound","m","y")],
scope=[("prod","h","g d"),("share","e","y","p"),("overn","c",3,"f")], hard="优先配置的班先扣除，再分三年")

passage("growth-rates-added", """终端保有量四年变化（乙区）
2019年末{a1|5,200台|item}，2020年末{a2|5,824台|item}，增长{g1|12.0%|percent}；2021年末{a3|6,290台|item}，增长{g2|8.0%|percent}；2022年末{a4|7,045台|item}，增长{g3|12.0%|percent}。三年累计增长{g|32.0%|percent}，净增{d|1,845台|item}，年均净增{v|615台|item}。
同期学生由{s1|48,300人|student}减到{s4|46,120人|student}，减少{e|2,180人|student-}；百生终端由{c1|10.8台|other}升到{c4|15.3台|other}。百生指标上升，既有添置的功劳，也有学生减少的缘故。""",
[("growth","a2","a1","g1"),("growth","a3","a2","g2"),("growth","a4","a3","g3"),("growth","a4","a1","g"),("diff","a4","a1","d"),("overn","d",3,"v"),("diff","s4","s1","e"),("per100","a1","s1","c1"),("per100","a4","s4","c4"),("trend","up","a1 a2 a3 a4"),("trend","up","c1 c4"),("trend","down","s1 s4"),("avgn","a4","a1",3,"v"),("growthb","a1","d","g")],
[error("growth-mismatch","g","a4 a1 d",[3, 13],("35.5%","percent"),"三年累计应以2019年末为基数，不能把三年增速相加","growth rates added",2)],
scope=[("sum","g1","g2 g3"),("per100","a4","s1","c4")])

passage("growth-rates-sound", """终端保有量四年变化（丙区报送，附口径）
2019年末{a1|3,640台|item}，此后三年分别增加{d1|291台|item}、{d2|412台|item}、{d3|356台|item}，2022年末{a4|4,699台|item}。按各自上年为基数，增速依次是{g1|8.0%|percent}、{g2|10.5%|percent}、{g3|8.2%|percent}，相加{z|26.7%|percent}，而以2019年为基数的累计增速是{g|29.1%|percent}，后者大{e|2.4个百分点|percentage-point}，差异出自“增长上的增长”。年均增速（几何平均）为{h|8.9%|percent}，与三个增速的算术平均{v|8.9%|percent}看上去一样，纯属巧合。
新增部分中，学生机{k|702台|item}、教师机{l|357台|item}，学生机占{p|66.3%|percent}。""",
[("sum","a4","a1 d1 d2 d3"),("growthb","a1","d1","g1"),("expr","100*d2/(a1+d1)","g2"),("expr","100*d3/(a1+d1+d2)","g3"),("sum","z","g1 g2 g3"),("growth","a4","a1","g"),("diff","g","z","e"),("cagrv",3,"a4","a1","h"),("mean","g1 g2 g3","v"),("overn","z",3,"v"),("expr","d1+d2+d3-k","l"),("shareofsum","k","d1 d2 d3","p"),("same","h","v"),("below","z","g"),("cagr",3,"g","h"),("shareofsum","k","k l","p")],
scope=[("same","z","g"),("growthb","a1","d2","g2")], hard="逐年增速之和、累计增速与年均增速各不相同")

passage("meeting-inspection-lighting", """【现场办公记录】{!date|2023-03-14} 城区六校
到现场的同志对进度提出三个数：材料进场{a|86.0%|percent}、拆旧完成{b|74.0%|percent}、新装完成{c|61.5%|percent}。施工方解释，三者不是一个分母——进场按总包清单{n1|3,400件|item}算，已进场{m1|2,924件|item}；拆旧按原有灯具{n2|2,850盏|item}算，已拆{m2|2,109盏|item}；新装按设计{n3|3,120盏|item}算，已装{m3|1,919盏|item}。
现场要求：本周内新装再加{d|421盏|item}，累计到{e|2,340盏|item}，占设计{p|75.0%|percent}；拆旧须先行，进度不得低于新装。电工由{f|8人|person}增至{g|12人|person}，人均每天{k|9盏|item}，全员每天{t|108盏|item}，五天可装{w|540盏|item}，多出的{x|119盏|item}留作返工余量。""",
[("share","m1","n1","a"),("share","m2","n2","b"),("share","m3","n3","c"),("sum","e","m3 d"),("share","e","n3","p"),("prod","t","g k"),("prod","w","t","5"),("diff","w","d","x"),("trend","up","f g"),("trend","down","a b c"),("bound","m2","n2"),("bound","m1","n1"),("bound","m3","n3"),("below","m3","m2"),("bound","d","w"),("bound","e","n3")],
scope=[("share","m3","n1","c"),("share","m2","n3","b")], hard="三个完成率分母不同，原文说明")

passage("contract-quantity-two-pages", """关于标准化实验室器材合同的补充协议（要点）
原合同第{!art|3}条：试管架{a|620个|item}，酒精灯{b|840个|item}，显微镜{c|96台|item}，合计{t|1,556件|item}，总价{m|47.20万元|CNY}。其中显微镜每台{u|2,450.00元|CNY}，共{mc|23.52万元|CNY}，占合同总价的{p|49.8%|percent}。
因{n|三所|school}学校学生数减少，现调减显微镜{d|14台|item}、酒精灯{e|90个|item}，调减后显微镜{f|82台|item}、酒精灯{g|750个|item}；试管架不变。调减金额{h|3.90万元|CNY}，其中显微镜{k|3.43万元|CNY}、酒精灯{l|0.47万元|CNY}，调减后总价{q|43.30万元|CNY}，显微镜占比相应变为{r|46.4%|percent}。供方已书面确认，其余条款不变，本协议与原合同一并执行。
附件第{!page|2}页更正：试管架栏目原印{w|602个|item}，应为{x|620个|item}。""",
[("sum","t","a b c"),("prod","mc","c u"),("share","mc","m","p"),("diff","c","d","f"),("diff","b","e","g"),("sum","h","k l"),("diff","m","h","q"),("prod","k","d u"),("expr","100*(mc-k)/q","r"),("same","x","a"),("bound","d","c"),("bound","e","b"),("below","q","m"),("bound","mc","m")],
scope=[("same","w","a"),("prod","l","e u"),("sum","t","f g a")], hard="调减前后与附件更正同时出现")

passage("contract-wrong", """学校音乐器材合同履约检查：
合同约定口琴{a|1,280支|item}，钢琴{b|12台|item}，手风琴{c|46台|item}，合计{t|1,338件|item}；合同价{m|97.36万元|CNY}。履约情况：口琴到货{a1|1,280支|item}，钢琴{b1|11台|item}，手风琴{c1|46台|item}，合计到货{t1|1,339件|item}，到货率{p|99.93%|percent}，未到货{d|1台|item}为钢琴，因运输受潮退回，厂家将于下月补送。每台钢琴{u|2.83万元|CNY}，全部钢琴{mb|33.96万元|CNY}，占合同价的{q|34.9%|percent}；手风琴每台{w|1.18万元|CNY}，共{mc|54.28万元|CNY}；口琴每支{v|71.25元|CNY}，共{ma|9.12万元|CNY}，三项合计为{s|97.36万元|CNY}。""",
[("sum","t","a b c"),("sum","t1","a1 b1 c1"),("diff","t","t1","d"),("share","t1","t","p"),("prod","mb","b u"),("share","mb","m","q"),("prod","mc","c w"),("prod","ma","a v"),("sum","s","ma mb mc"),("same","s","m"),("same","a","a1"),("same","c","c1"),("diff","b","b1","d"),("bound","t1","t"),("bound","b1","b"),("bound","mb","m")],
[error("sum-mismatch","t1","a1 b1 c1 t d p",[1, 2, 3, 13],("1,337件","item"),"1280、11、46相加1337，且到货不能多于合同","wrong digit",2)],
scope=[("share","mb","s","p")])

passage("rural-town-compare", """城乡教育装备差距缩小了没有？
2017年，城区生均设备值{a1|2,860元|CNY/student}，农村{b1|1,540元|CNY/student}，相差{d1|1,320元|CNY/student}，农村为城区的{r1|53.8%|percent}。2022年，城区{a2|3,410元|CNY/student}，农村{b2|2,490元|CNY/student}，相差{d2|920元|CNY/student}，农村为城区的{r2|73.0%|percent}。{!y|五年}间城区增长{g1|19.2%|percent}，农村增长{g2|61.7%|percent}，农村快了{e|42.5个百分点|percentage-point}。
从百生终端看，城区由{c1|13.2台|other}到{c2|15.6台|other}，农村由{f1|8.4台|other}到{f2|15.9台|other}，农村已略高于城区，主要是农村学生减少。从多媒体教室占比看，城区{h1|99.4%|percent}，农村{h2|96.1%|percent}，还差{k|3.3个百分点|percentage-point}。三项里只有终端实现反超。""",
[("diff","a1","b1","d1"),("share","b1","a1","r1"),("diff","a2","b2","d2"),("share","b2","a2","r2"),("growth","a2","a1","g1"),("growth","b2","b1","g2"),("diff","g2","g1","e"),("below","d2","d1"),("trend","up","f1 f2"),("below","c2","f2"),("diff","h1","h2","k"),("below","b2","a2"),("below","b1","a1"),("below","h2","h1"),("trend","up","r1 r2"),("trend","up","a1 a2"),("trend","up","b1 b2"),("trend","up","c1 c2")],
scope=[("growth","d2","d1","g2"),("growth","f2","f1","g2"),("diff","r2","r1","e")], hard="一项反超、两项仍有差距")

passage("rural-town-wrong", """“精准补短”装备投入成效评估
全县{a|104所|school}农村学校列入补短，投入{m|1,846.5万元|CNY}，平均每校{v|17.75万元|CNY}。补短前农村生均设备值{b1|1,620元|CNY/student}，补短后{b2|2,240元|CNY/student}，增加{d|620元|CNY/student}，增长{g|27.7%|percent}；同期城区由{c1|2,905元|CNY/student}增到{c2|3,060元|CNY/student}，增长{h|5.3%|percent}。城乡之比由{r1|1:1.79|ratio}缩小到{r2|1:1.37|ratio}。
问卷显示，对装备表示满意的农村教师由{s1|61.2%|percent}上升到{s2|84.8%|percent}，提高{t|23.6个百分点|percentage-point}；城区由{u1|78.9%|percent}上升到{u2|83.5%|percent}，提高{w|4.6个百分点|percentage-point}，农村满意度首次高于城区{x|1.3个百分点|percentage-point}。""",
[("avg","m","a","v"),("diff","b2","b1","d"),("growth","b2","b1","g"),("growth","c2","c1","h"),("ratio","c1","b1","r1"),("ratio","c2","b2","r2"),("diff","s2","s1","t"),("diff","u2","u1","w"),("diff","s2","u2","x"),("trend","up","b1 b2"),("trend","up","c1 c2"),("trend","up","s1 s2"),("trend","up","u1 u2"),("trend","down","r1 r2"),("below","s1","u1"),("growthb","b1","d","g"),("below","u2","s2")],
[error("growth-mismatch","g","b2 b1 d",[2, 15],("38.3%","percent"),"620元应除以补短前的1620元，误除以补短后的2240元","later divided instead of earlier",1)],
scope=[("growth","c2","b1","h"),("diff","c2","b2","d")])

passage("restated-figure-summary", """（工作总结开头）2023年，我们新建录播教室{a|26间|classroom}，更新终端{b|1,864台|item}，配送图书{c|9.36万册|item}，培训教师{d|2,145人次|person-time}，联网学校达到{e|134所|school}……
（正文）一、录播教室。年初计划{f|24间|classroom}，实际建成{a2|26间|classroom}，超{g|2间|classroom}。二、终端更新。春季{b1|932台|item}、秋季{b2|932台|item}，报废旧机{h|1,207台|item}，净增{i|657台|item}。三、图书配送。小学{c1|5.82万册|item}、初中{c2|3.44万册|item}，共{c3|9.26万册|item}，每册均价{j|18.60元|CNY}，支出{k|172.24万元|CNY}。四、培训。集中班{d1|618人次|person-time}、网络班{d2|1,527人次|person-time}。五、联网。新增{l|9所|school}，年初{m|125所|school}。""",
[("same","a2","a"),("diff","a2","f","g"),("sum","b","b1 b2"),("diff","b","h","i"),("sum","c3","c1 c2"),("prod","k","c3 j"),("same","c","c3"),("sum","d","d1 d2"),("diff","e","l","m"),("trend","up","m e"),("least","f","a2"),("diff","a","f","g")],
[error("restatement-mismatch","c","c3",[6],("9.26万册","item"),"正文小学与初中相加是9.26万册","restated wrongly elsewhere",3)],
scope=[("diff","b2","h","i")])

passage("restated-twice", """关于报送教育装备数据的更正函
我县9月25日报送的报表有误,请以本函为准:
表二“多媒体教室”由{a|1,024间|classroom}更正为{b|1,042间|classroom}(录入时两位颠倒),相应占普通教室{c|1,116间|classroom}的比例由{p|91.8%|percent}更正为{q|93.4%|percent};
表四“馆藏图书”由{d|63.18万册|item}更正为{e|61.38万册|item},生均由{f|26.0册|item}更正为{g|25.3册|item}(在校生{s|24,290人|student}不变);
表五“无线覆盖学校”{h|47所|school}无误,占{i|68所|school}的{r|69.1%|percent}。
两处更正后,四项标准中有三项达到省均,图书生均距省均{k|26.1册|item}还差{l|0.8册|item}。""",
[("share","a","c","p"),("share","b","c","q"),("avg","d","s","f"),("avg","e","s","g"),("share","h","i","r"),("diff","k","g","l"),("below","p","q"),("below","g","k"),("below","a","b"),("below","e","d"),("bound","h","i")],
scope=[("same","a","b"),("same","d","e"),("share","a","c","q"),("avg","d","s","g")], hard="旧数与更正后的数并列，旧数不是矛盾")

passage("unit-table-head-yuan", """2022年装备支出按学校（单位：万元）
学校	仪器	图书	信息化	合计
一小	{a1|12.4|CNY@万}	{b1|6.8|CNY@万}	{c1|38.5|CNY@万}	{t1|57.7|CNY@万}
二小	{a2|9.7|CNY@万}	{b2|5.2|CNY@万}	{c2|24.1|CNY@万}	{t2|39.0|CNY@万}
三小	{a3|15.1|CNY@万}	{b3|7.9|CNY@万}	{c3|41.6|CNY@万}	{t3|64.6|CNY@万}
合计	{a|37.2|CNY@万}	{b|19.9|CNY@万}	{c|104.2|CNY@万}	{t|161.3|CNY@万}
注：三校信息化支出合计{cc|104.2元|CNY}，占支出总额的{p|64.6%|percent}；二小学生{s|1,264人|student}，生均{v|308.5元|CNY/student}，三校中投入最多的是三小。图书占{q|12.3%|percent}，按规定不低于{l|12%|percent}，符合要求。""",
[("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","t","a b c"),("sum","t","t1 t2 t3"),("same","cc","c"),("share","c","t","p"),("share","b","t","q"),("least","l","q"),("avg","t2","s","v"),("largest","t3","t1 t2"),("bound","c","t"),("bound","b","t")],
[error("restatement-mismatch","cc","c",[8],("104.2万元","CNY"),"表头单位是万元，文字里漏写“万”","unit slipped by ten thousand",2)],
scope=[("share","b2","t2","q"),("avg","c2","s","v")])

passage("compare-neighbour", """与邻县比，我们的信息化短在哪里？邻县{a|68所|school}学校、专职网管{b|41人|person}，每人管{v|1.66所|other}；我县{c|94所|school}、{d|33人|person}，每人管{w|2.85所|other}。邻县运维外包费{e|186万元|CNY}，占信息化支出{f|1,240万元|CNY}的{p|15.0%|percent}；我县{g|94万元|CNY}，占{h|1,175万元|CNY}的{q|8.0%|percent}，低{k|7.0个百分点|percentage-point}。单看“每校信息化支出”，我县{x|12.5万元|CNY}，邻县{y|18.2万元|CNY}，比邻县少{z|5.7万元|CNY}，约少{r|31.4%|percent}。
而百生终端我们并不落后：我县{s|15.3台|other}，邻县{t|14.6台|other}，只是坏了没人修。建议增配网管，力争{!y|两年}内达到每{u|2所|school}一人，即{n|47人|person}，增加{m|14人|person}。""",
[("avg","a","b","v"),("avg","c","d","w"),("share","e","f","p"),("share","g","h","q"),("diff","p","q","k"),("avg","h","c","x"),("avg","f","a","y"),("diff","y","x","z"),("share","z","y","r"),("avg","c","u","n"),("diff","n","d","m"),("below","t","s"),("below","q","p"),("below","v","w"),("below","x","y"),("bound","e","f"),("bound","g","h")],
scope=[("share","z","x","r"),("share","g","f","q"),("avg","c","d","u")], hard="支出总额、单校支出、比重各说各的；终端反而领先")

passage("winter-heating-servers", """寒假值班记录里的一件事：中心机房空调停机，室温升到{!temp|34.5}度，{n|86台|item}服务器里有{b|11台|item}自动关机，平台中断{c|2.6小时|other}。事后统计，这一周平台访问{d|3.8万人次|person-time}，比上一周的{e|5.2万人次|person-time}少{f|1.4万人次|person-time-}，下降{p|26.9%|percent-}；扣除寒假本身的影响（去年同期也由{g|4.9万人次|person-time}降到{h|3.9万人次|person-time}，下降{q|20.4%|percent-}），真正由中断造成的损失并不大。
关机的服务器中，修复后重启{k|11台|item}，无一损坏。为防再犯，新增备用空调{m|2台|item}，每台{u|2.85万元|CNY}，共{t|5.70万元|CNY}，从运维费{y|18.6万元|CNY}里列支，占{r|30.6%|percent}。""",
[("diff","d","e","f"),("growth","d","e","p"),("growth","h","g","q"),("prod","t","m u"),("share","t","y","r"),("trend","down","e d"),("trend","down","g h"),("same","k","b"),("bound","b","n"),("bound","t","y"),("growthb","e","f","p")],
scope=[("growth","d","g","p"),("share","b","n","r")], hard="访问下降大半是寒假因素，去年同期也下降")

passage("deputy-director-q-and-a", """——设备“买得多、用得少”，您怎么看？
——先看数。去年我们对{a|56所|school}学校逐室核查，录播、创客、机器人三类专用教室共{b|214间|classroom}：录播{b1|92间|classroom}，周均使用{c1|11.3节|item}；创客{b2|74间|classroom}，周均{c2|5.2节|item}；机器人{b3|48间|classroom}，周均{c3|3.1节|item}。三类合起来周均{c|6.5节|item}。周均不满{!limit|2节}的有{d|31间|classroom}，占{p|14.5%|percent}。
——那今年还买吗？
——有增有减。预算由{m1|1,260万元|CNY}压到{m2|945万元|CNY}，减少{e|315万元|CNY}，压减{q|33.3%|percent}；压下来的钱，{k|60%|percent}也就是{n|189万元|CNY}转去培训，剩下的{o|126万元|CNY}用于维修。
——培训能改变使用率吗？
——第一批{r|64名|person}教师训完，所在学校周均使用从{s|4.4节|item}升到{t|7.0节|item}，升了{u|59.1%|percent}。""",
[("sum","b","b1 b2 b3"),("share","d","b","p"),("diff","m1","m2","e"),("share","e","m1","q"),("share","n","e","k"),("sum","e","n o"),("growth","t","s","u"),("trend","down","c1 c2 c3"),("between","c","c1 c2 c3"),("expr","(b1*c1+b2*c2+b3*c3)/b","c"),("bound","d","b"),("trend","down","m1 m2"),("trend","up","s t"),("bound","e","m1"),("bound","n","e")],
[error("average-mismatch","c","b b1 b2 b3 c1 c2 c3",[9],("7.4节","item"),"三类周均的简单平均是6.5节，按间数加权应为7.4节","simple instead of weighted mean",5),
 error("growth-mismatch","q","e m1",[3],("25.0%","percent"),"压减315万元应以原预算1260万元为基数，误以945万元","later divided instead of earlier",1)],
scope=[("share","e","m2","k"),("mean","b1 b2 b3","c")])

passage("storage-expansion", """录像存储扩容申请的计算说明。每路高清摄像头每天产生约{a|21GB|other}，保存{b|30天|other}需{c|630GB|other}；现有{n|412|item}路，共需{d|25.96万GB|other}，现有存储{e|18.40万GB|other}，缺{f|7.56万GB|other}，可保存天数只有{g|21.3天|other}，低于规定。扩容设备每台{h|2.40万GB|other}，需{i|4台|item}，每台{u|5.8万元|CNY}，共{m|23.2万元|CNY}。扩容后总存储{j|28.00万GB|other}，可保存{k|32.4天|other}。
若将其中{o|96|item}路走廊画面由高清降为标清，每路每天降到{q|9GB|other}，每天可少产生{r|1,152GB|other}，一个保存周期少{s|3.46万GB|other}，则只需扩容{t|2台|item}，花{v|11.6万元|CNY}。""",
[("prod","c","a b"),("prod","d","n c"),("diff","d","e","f"),("expr","e/(n*a)","g"),("prod","m","i u"),("expr","e+i*h","j"),("expr","j/(n*a)","k"),("expr","o*(a-q)","r"),("prod","s","r b"),("prod","v","t u"),("least","b","k"),("below","g","b"),("bound","f","j"),("bound","o","n"),("below","q","a")],
scope=[("prod","m","t u"),("share","s","f","g")], hard="两个方案台数不同；扩容前后保存天数一低一高于规定")

passage("wrong-year-divided", """“互联网+教育”三年行动总结（征求意见）
{!y|三年}来，全市投入{m|4,590万元|CNY}，年均{v|2,295万元|CNY}。其中2020年{m1|1,240万元|CNY}，2021年{m2|1,615万元|CNY}，2022年{m3|1,735万元|CNY}，逐年增加，2022年比2020年增长{g|39.9%|percent}。
三年新增终端{a|13,860台|item}，其中捐赠{b|1,386台|item}，占{p|10.0%|percent}；新建同步教室{c|237间|classroom}，覆盖乡村学校{d|186所|school}，平均每所{w|1.27间|other}。师生空间由{e|8.4万个|item}增至{f|21.7万个|item}，是原来的{k|2.6倍|ratio}，增长{h|258.3%|percent}。
全市{s|312所|school}中小学带宽全部达到{l|200M|Mbps}以上，其中{n|74所|school}达到{o|1000M|Mbps}，占{q|23.7%|percent}。""",
[("sum","m","m1 m2 m3"),("overn","m",3,"v"),("mean","m1 m2 m3","v"),("trend","up","m1 m2 m3"),("growth","m3","m1","g"),("share","b","a","p"),("avg","c","d","w"),("multiple","f","e","k"),("growth","f","e","h"),("share","n","s","q"),("bound","b","a"),("bound","n","s"),("below","l","o"),("trend","up","e f")],
[error("average-mismatch","v","m m1 m2 m3",[1, 2],("1,530万元","CNY"),"4590万元分三年是1530万元，误按两年","divided by wrong number of years",1),
 error("growth-mismatch","h","f e",[8],("158.3%","percent"),"21.7万是8.4万的2.6倍，增长158.3%，把倍数当成了增幅","increase against multiple",1)],
scope=[("overn","m",2,"g"),("growth","m2","m1","g")])

passage("overall-per-pupil-wrong-den", """装备水平年度监测报告（节录）
监测学校 {a|72 所|school}，学生 {s|46,830 人|student}，其中寄宿生 {s1|8,910 人|student}；教师 {t|3,640 人|person}。
1. 教学仪器设备总值 {m|11,706 万元|CNY}，生均 {v|2,500 元|CNY/student}，比省定标准 {l|2,400 元|CNY/student}高 {d|100 元|CNY/student}。
2. 学生用计算机 {c|7,236 台|item}，每百名学生 {w|81.2 台|other}；教师用 {e|3,312 台|item}，平均每人 {x|0.91 台|other}。
3. 图书 {b|141.9 万册|item}，生均 {y|30.3 册|item}；其中寄宿生可用的阅览座位 {f|1,114 个|place}，每百名寄宿生 {z|12.5 个|other}。
4. 运动场面积 {g|52.4 万平方米|other}，生均 {h|11.2 平方米|other}；达到 {k|7 平方米|other}标准的学校 {n|64 所|school}，占 {p|88.9%|percent}。""",
[("avg","m","s","v"),("diff","v","l","d"),("per100","c","s","w"),("avg","e","t","x"),("avg","b","s","y"),("per100","f","s1","z"),("avg","g","s","h"),("share","n","a","p"),("least","l","v"),("bound","s1","s"),("bound","n","a"),("least","k","h")],
[error("average-mismatch","w","c s",[2],("15.5台","other"),"7236台应除以全体学生46830人，81.2台是除以寄宿生8910人","wrong denominator",3)],
scope=[("per100","f","s","z"),("avg","g","s1","h")])

passage("kit-per-school-wrong", """科学实验箱配送签收单汇总:
配送{n|58所|school}小学,每校{a|12套|item}标准箱,共{b|696套|item};规模较大的{c|9所|school}另加{d|6套|item},共{e|54套|item};总计{f|750套|item}。配送车辆{g|5辆|item},平均每辆送{h|11.6所|other},每辆装{i|150套|item}。签收{j|741套|item},拒收{k|19套|item},拒收原因均为外箱受潮。签收率{p|98.8%|percent},去年为{q|97.3%|percent},提高{r|1.5个百分点|percentage-point}。
单价{u|640.00元|CNY},总价{m|48.00万元|CNY};拒收部分扣款{x|5,760元|CNY},实付{y|47.42万元|CNY}。""",
[("prod","b","n a"),("prod","e","c d"),("sum","f","b e"),("avg","n","g","h"),("avg","f","g","i"),("sum","f","j k"),("share","j","f","p"),("diff","p","q","r"),("prod","m","f u"),("prod","x","k u"),("diff","m","x","y"),("bound","c","n"),("trend","up","q p"),("bound","j","f")],
[error("sum-mismatch difference-mismatch","k","f j x u",[5, 9],("9套","item"),"750减741是9套，扣款5760元也正好是9套","wrong digit",3)],
scope=[("share","k","f","r"),("avg","f","n","h")])

passage("warranty-table-note", """质保到期提醒表
设备类别|台数|采购年|质保年限|到期年
交互屏|{a1|326|item}|2019年|{c1|5年|other}|2024年
投影机|{a2|148|item}|2021年|{c2|3年|other}|2024年
服务器|{a3|23|item}|2018年|{c3|7年|other}|2025年
功放|{a4|97|item}|2020年|{c4|3年|other}|2023年
合计{a|594台|item}；2024年到期的两类共{e|474台|item}，占{p|78.9%|percent}，要在6月底前完成出保前检测，检测费每台{u|38元|CNY}，共{m|1.80万元|CNY}。功放已过保，维修按件计费。""",
[("sum","a","a1 a2 a3 a4"),("sum","e","a1 a2"),("share","e","a","p"),("prod","m","e u"),("const","c1",5,5),("const","c2",3,3),("const","c3",7,7),("const","c4",3,3),("bound","e","a"),("below","c4","c1")],
[error("share-mismatch","p","e a",[2],("79.8%","percent"),"474台占594台的79.8%","transposed digits",2)],
scope=[("sum","e","a1 a3"),("share","a4","a","p")])

passage("ict-budget-reallocation", """预算调整说明（信息化专项）
年初批复{a|1,560万元|CNY}：硬件{b1|980万元|CNY}、软件{b2|310万元|CNY}、运维{b3|180万元|CNY}、培训{b4|90万元|CNY}。6月调整：硬件调减{c1|150万元|CNY-}，其中{d|100万元|CNY}转软件、{e|50万元|CNY}转运维，总额不变。调整后硬件{f1|830万元|CNY}、软件{f2|410万元|CNY}、运维{f3|230万元|CNY}、培训{f4|90万元|CNY}，合计{t|1,560万元|CNY}。
到年底，硬件支出{g1|811万元|CNY}、软件{g2|404万元|CNY}、运维{g3|221万元|CNY}、培训{g4|71万元|CNY}，合计{g|1,507万元|CNY}，执行率{p|96.6%|percent}。按年初批复看，软件执行率高达{q|130.3%|percent}，看上去超支，其实是调整后列支，按调整后为{r|98.5%|percent}。培训执行率最低，只有{s|78.9%|percent}。""",
[("sum","a","b1 b2 b3 b4"),("sum","t","f1 f2 f3 f4"),("diff","f1","b1","c1"),("lin","f2","+b2 +d"),("lin","f3","+b3 +e"),("same","b4","f4"),("sum","g","g1 g2 g3 g4"),("share","g","t","p"),("share","g2","b2","q"),("share","g2","f2","r"),("share","g4","f4","s"),("same","a","t"),("bound","g1","f1"),("bound","g2","f2"),("bound","g3","f3"),("bound","g4","f4"),("lin","c1","-d -e"),("share","g","a","p"),("share","g4","b4","s"),("bound","g","t"),("bound","g","a")],
scope=[("share","g1","b1","p"),("bound","g2","b2")], hard="年初批复与调整后两个预算，软件按前者超支按后者不超")

passage("ict-budget-mis", """信息化专项决算说明
年初预算{a|1,560万元|CNY}，调整后{t|1,620万元|CNY}，调增{z|60万元|CNY}全部用于网络安全。决算支出{g|1,458万元|CNY}：硬件{g1|742万元|CNY}、软件{g2|396万元|CNY}、运维{g3|203万元|CNY}、安全{g4|117万元|CNY}。执行率{p|93.5%|percent}（以调整后预算计算），结余{k|162万元|CNY}，已按规定收回。
硬件占支出的{q|50.9%|percent}，比上年{r|58.3%|percent}降低{s|7.4个百分点|percentage-point-}；软件占{w|27.2%|percent}，首次超过四分之一。安全支出占{x|8.0%|percent}，未低于{l|5%|percent}的要求。上年决算{y|1,322万元|CNY}，今年增长{h|10.3%|percent}，增加{v|136万元|CNY}。""",
[("sum","t","a z"),("sum","g","g1 g2 g3 g4"),("share","g","t","p"),("diff","t","g","k"),("share","g1","g","q"),("share","g2","g","w"),("share","g4","g","x"),("least","l","x"),("diff","q","r","s"),("growth","g","y","h"),("diff","g","y","v"),("bound","g","t"),("trend","up","y g"),("trend","down","r q"),("growthb","y","v","h"),("bound","g1","g"),("bound","g2","g"),("bound","g4","g")],
[error("share-mismatch","p","g t",[2],("90.0%","percent"),"1458除以调整后的1620为90.0%，93.5%是除以年初预算1560","wrong base",3)],
scope=[("share","g","a","q"),("share","g4","a","x")])

passage("sanitation-of-data", """这份“设备台账清洗”报告里有几处不太好懂，补充解释：
导入记录{a|18,462条|item}，其中完全重复{b|1,217条|item}，格式错误{c|639条|item}，
无法对应学校{d|284条|item}，后两项之间有{e|95条|item}重叠。删除重复后剩{f|17,245条|item}；
再剔除问题记录{g|828条|item}，有效{h|16,417条|item}，有效率（占导入记录）{p|88.9%|percent}。
经逐校回函，{k|746条|item}问题记录被补正，最终入库{l|17,163条|item}，占{q|93.0%|percent}。
也就是说，虽然一开始有近{r|12%|percent<}的记录不能用，最后真正废掉的只占{s|7.0%|percent}，
其中又大多是重复。""",
[("diff","a","b","f"),("lin","g","+c +d -e"),("diff","f","g","h"),("share","h","a","p"),("sum","l","h k"),("share","l","a","q"),("bound","k","g"),("expr","100-q","s"),("expr","100-p","r"),("bound","e","d"),("bound","e","c"),("sharediff","a","l","a","s"),("bound","l","f"),("bound","h","a"),("bound","l","a")],
scope=[("sum","g","c d"),("share","h","f","p"),("share","k","c","q")], hard="两类问题有重叠；补正后又恢复入库")

passage("data-cleaning-wrong", """全国教育装备统计上报质量分析(本县部分)
今年上报记录{a|16,872条|item},一次审核通过{b|14,936条|item},通过率{p|88.5%|percent};退回{c|1,936条|item},二次审核通过{d|1,782条|item},占退回的{q|92.0%|percent},仍有{e|154条|item}未解决。最终通过{f|16,817条|item},最终通过率{r|99.1%|percent}。
错误类型中,单位填错(元、万元混用){g|612条|item},占退回的{h|31.6%|percent},为各类之首;漏填购置日期{i|538条|item},资产编号重复{j|447条|item},其他{k|339条|item}。去年退回{l|2,604条|item},今年减少{m|668条|item-},下降{n|25.7%|percent-}。""",
[("share","b","a","p"),("diff","a","b","c"),("share","d","c","q"),("diff","c","d","e"),("sum","f","b d"),("diff","a","e","f"),("share","f","a","r"),("share","g","c","h"),("sum","c","g i j k"),("largest","g","i j k"),("diff","c","l","m"),("growth","c","l","n"),("bound","b","a"),("bound","d","c"),("trend","down","l c"),("growthb","l","m","n"),("bound","f","a"),("bound","g","c")],
[error("sum-mismatch","f","b d a e r",[4, 5, 6],("16,718条","item"),"14936加1782是16718，比率99.1%也是照16718算的","transposed digits",2)],
scope=[("share","d","a","q"),("share","g","a","h")])

passage("two-libraries-merge", """馆舍合并后的家底（校长室存）
原小学部藏书 {a|18,640 册|item}、学生 {s1|742 人|student}，原初中部藏书 {b|21,305 册|item}、学生 {s2|586 人|student}，2021 年8月并馆后合计藏书 {c|39,945 册|item}、学生 {s|1,328 人|student}，生均 {v|30.1 册|item}。并馆清点时剔除重本、残本 {d|2,318 册|item}，加上新购 {e|3,060 册|item}，现有 {f|40,687 册|item}，生均 {w|30.6 册|item}。
并馆前，小学部生均 {x|25.1 册|item}、初中部生均 {y|36.4 册|item}，简单平均 {z|30.8 册|item}，与并馆后的 {vv|30.1 册|item}不等，是因为小学生更多。阅览座位 {g|120 个|place}，每 {k|11.1 人|other}一座。""",
[("sum","c","a b"),("sum","s","s1 s2"),("avg","c","s","v"),("lin","f","+c -d +e"),("avg","f","s","w"),("avg","a","s1","x"),("avg","b","s2","y"),("mean","x y","z"),("same","vv","v"),("avg","s","g","k"),("between","v","x y"),("avg","c","s","vv")],
scope=[("avg","f","s","v"),("same","z","v"),("avg","a","s","x")], hard="简单平均与加权平均不等，原文说明原因")

passage("books-by-stage-wrong", """甲县中小学图书配备达标情况（督导自查）
标准为小学生均{l1|20册|item}、初中{l2|30册|item}、高中{l3|40册|item}。
小学{n1|61所|school}，学生{s1|29,650人|student}，藏书{k1|64.9万册|item}，生均{v1|21.9册|item}，达标{d1|57所|school}；初中{n2|22所|school}，学生{s2|14,180人|student}，藏书{k2|45.1万册|item}，生均{v2|31.8册|item}，达标{d2|20所|school}；高中{n3|5所|school}，学生{s3|8,260人|student}，藏书{k3|31.2万册|item}，生均{v3|37.8册|item}，达标{d3|3所|school}。
三个学段生均均已达到标准，达标学校共{d|82所|school}，占{n|88所|school}的{p|90.9%|percent}。年内补书{b|4.6万册|item}，其中小学补{b1|1.9万册|item}、初中{b2|1.3万册|item}、高中{b3|1.4万册|item}。""",
[("avg","k1","s1","v1"),("avg","k2","s2","v2"),("avg","k3","s3","v3"),("sum","d","d1 d2 d3"),("sum","n","n1 n2 n3"),("share","d","n","p"),("sum","b","b1 b2 b3"),("least","l1","v1"),("least","l2","v2"),("least","l3","v3"),("bound","d1","n1"),("bound","d2","n2"),("bound","d3","n3"),("bound","d","n")],
[error("bound-exceeded direction-mismatch","v3","l3",[9],None,"高中37.8册低于40册的标准","minimum against the figure",2,"小学、初中已达标，高中还差2.2册"),
 error("sum-mismatch","d","d1 d2 d3 n p",[3, 5],("80所","school"),"57、20、3相加为80所","wrong sum",2)],
scope=[("least","l3","v2"),("share","d1","n","p")])

passage("wifi-schools-trend-broken", """无线校园建设三年回顾，写给新来的同事。
2020年建成{a1|18所|school}，投入{m1|322万元|CNY}；2021年建成{a2|27所|school}，投入{m2|459万元|CNY}；2022年建成{a3|31所|school}，投入{m3|496万元|CNY}。每所平均造价，2020年{v1|17.9万元|CNY}，2021年{v2|17.0万元|CNY}，2022年{v3|16.0万元|CNY}，一年比一年高，因为接入点越装越密。三年累计建成{t|76所|school}，投入{m|1,277万元|CNY}，覆盖率从{p0|19.5%|percent}提高到{p3|81.3%|percent}，提高{d|61.8个百分点|percentage-point}。
到2022年底还有{r|23所|school}没有建，全县共{n|123所|school}，其中{k|24所|school}是2020年以前就有的。""",
[("sum","t","a1 a2 a3"),("sum","m","m1 m2 m3"),("avg","m1","a1","v1"),("avg","m2","a2","v2"),("avg","m3","a3","v3"),("trend","up","a1 a2 a3"),("trend","up","m1 m2 m3"),("trend","up","v1 v2 v3"),("diff","p3","p0","d"),("lin","n","+t +k +r"),("expr","100*(t+k)/n","p3"),("share","k","n","p0"),("trend","up","p0 p3"),("bound","r","n"),("bound","k","n")],
[error("direction-mismatch sequence-mismatch","v3","v1 v2",[7],None,"每所造价由17.9万元降到16.0万元，是一年比一年低","direction",2,"每所平均造价逐年下降")],
scope=[("share","t","n","p3"),("share","r","n","p0")])

passage("office-printer-case", """打印机清理专题会上的数字（会后核对，有出入请指出）
各科室上报打印机{a|73台|item}，核查实有{b|81台|item}，多出的{c|8台|item}为各科室自购未入账。按“每{l|15人|person}配{k|1台|item}”的标准，机关{n|405人|person}应配{d|27台|item}，实有是应配的{p|3.0倍|ratio}，超配{e|54台|item}。超配部分拟调给基层学校{f|46台|item}，报废{g|10台|item}。
耗材：去年硒鼓、墨盒支出{m|27.8万元|CNY}，每台{u|3,432元|CNY}；集中打印后今年预计{m2|18.3万元|CNY}，减少{r|9.5万元|CNY-}，下降{q|51.9%|percent-}。""",
[("diff","b","a","c"),("expr","n/l*k","d"),("multiple","b","d","p"),("diff","b","d","e"),("sum","e","f g"),("avg","m","b","u"),("diff","m2","m","r"),("growth","m2","m","q"),("growthb","m","r","q"),("trend","down","m m2"),("ratio","n","d","l")],
[error("sum-mismatch","g","e f",[4],("8台","item"),"超配54台调出46台，余8台报废","wrong digit",2),
 error("growth-mismatch","q","m2 m r",[7, 8],("34.2%","percent-"),"减少9.5万元应除以去年的27.8万元；51.9%是除以今年的18.3万元","later divided instead of earlier",1)],
scope=[("avg","m","a","u"),("multiple","b","a","p")])

passage("online-lesson-hours", """停课不停学期间的线上教学统计（至第{!w|4}周末）
全市开课教师{a|9,126人|person}，直播{b|41,067节|item}，人均{c|4.5节|item}；录播{d|12,384节|item}；二者合计{e|53,451节|item}，直播占{p|76.8%|percent}。学生到课率第{!w|1}周{r1|93.4%|percent}，第{!w|2}周{r2|94.8%|percent}，第{!w|3}周{r3|95.9%|percent}，第{!w|4}周{r4|96.5%|percent}，四周平均{r|97.2%|percent}。
缺课的主要是没有终端：登记无终端学生{f|2,316人|student}，已借出{g|2,087台|item}，还有{h|299人|student}自行解决或由教师送学上门。借出的终端里平板{i|1,254台|item}、笔记本{j|833台|item}，损坏{k|61台|item}，损坏率{q|2.9%|percent}。""",
[("avg","b","a","c"),("sum","e","b d"),("share","b","e","p"),("mean","r1 r2 r3 r4","r"),("between","r","r1 r2 r3 r4"),("diff","f","g","h"),("sum","g","i j"),("share","k","g","q"),("trend","up","r1 r2 r3 r4"),("bound","g","f"),("bound","k","g"),("bound","b","e")],
[error("average-mismatch","r","r1 r2 r3 r4",[3, 4],("95.2%","percent"),"四周到课率最高只有96.5%，平均不能到97.2%","average above the maximum",1),
 error("difference-mismatch","h","f g",[5],("229人","student"),"2316减2087是229","transposed digits",2)],
scope=[("avg","e","a","c"),("share","k","f","q")])

passage("price-comparison-sites", """比价记录：同一型号热成像仪，三家报价{u1|28,600元|CNY}、{u2|27,900元|CNY}、{u3|29,400元|CNY}，平均{v|28,633元|CNY}；最低价比最高价低{d|1,500元|CNY}，低{p|5.1%|percent}。采购{n|16台|item}，按最低价需{m|44.64万元|CNY}，比按平均价省{k|1.17万元|CNY}。
预算{y|45.00万元|CNY}，结余{z|0.63万元|CNY}，节约率{q|0.8%|percent}。验收{a|16台|item}，合格{b|15台|item}，一次合格率{r|93.8%|percent}，不合格的一台当天更换。""",
[("mean","u1 u2 u3","v"),("diff","u3","u2","d"),("share","d","u3","p"),("prod","m","n u2"),("diff","y","m","z"),("share","z","y","q"),("share","b","a","r"),("same","n","a"),("smallest","u2","u1 u3"),("largest","u3","u1 u2"),("expr","n*(v-u2)","k"),("most","m","y"),("bound","b","a")],
[error("difference-mismatch","z","y m q",[4, 5],("0.36万元","CNY"),"45.00减44.64是0.36","transposed digits",2)],
scope=[("share","d","u1","p"),("prod","m","n u1")])

passage("teacher-lounge-hall", """（机关大厅公开栏）本月装备服务窗口办件统计
受理{a|386件|item}：报修{a1|214件|item}、申领{a2|97件|item}、咨询{a3|75件|item}。办结{b|371件|item}，办结率{p|96.1%|percent}；其中当场办结{b1|243件|item}，承诺期内办结{b2|128件|item}，超期{c|15件|item}，均为跨月件，不在办结之内，因此没有超期办结。平均办理时长{t|1.7天|other}，承诺时限{l|3天|other}。
满意度回访{d|150件|item}，满意{e|147件|item}，满意率{q|98.0%|percent}；不满意的{f|3件|item}已由分管领导约谈处理。上月受理{g|352件|item}，本月增长{r|9.7%|percent}，每个工作日平均{v|17.5件|item}（本月{k|22天|other}工作日）。""",
[("sum","a","a1 a2 a3"),("share","b","a","p"),("sum","b","b1 b2"),("diff","a","b","c"),("share","e","d","q"),("diff","d","e","f"),("growth","a","g","r"),("avg","a","k","v"),("most","t","l"),("bound","d","a"),("bound","b","a"),("trend","up","g a"),("bound","e","d")],
scope=[("avg","b","k","v"),("share","b1","a","q")], hard="超期十五件不在办结之内")

passage("lounge-wrong", """窗口质效月报：本月受理{a|412件|item}，办结{b|398件|item}，在办{c|14件|item}，办结率{p|96.6%|percent}；平均办理{t|4.2天|other}，没有突破{l|3天|other}的承诺时限。逾期{d|9件|item}，占办结的{q|2.3%|percent}。按学校分，直属学校{e1|187件|item}、镇街学校{e2|165件|item}、民办学校{e3|60件|item}，直属占{r|45.4%|percent}。上月受理{f|365件|item}，增长{g|12.9%|percent}。工程师外出{h|126次|other}，平均每次处理{i|2.6件|item}，共处理{j|328件|item}，其余在窗口当场解决{k|84件|item}。""",
[("diff","a","b","c"),("share","b","a","p"),("most","t","l"),("share","d","b","q"),("sum","a","e1 e2 e3"),("share","e1","a","r"),("growth","a","f","g"),("avg","j","h","i"),("sum","a","j k"),("bound","b","a"),("bound","d","b"),("trend","up","f a"),("bound","e1","a")],
[error("bound-exceeded","t","l",[2],None,"平均4.2天已超过3天的时限","limit against the figure",1,"平均办理时间超过承诺时限")],
scope=[("share","d","a","r"),("diff","a","j","c")])

passage("campus-printing-tab", """耗材领用台账（第{!q|2}季度，箱）
单位	期初	领入	发出	结存
一高	{a1|46|item}	{b1|120|item}	{c1|131|item}	{d1|35|item}
二高	{a2|38|item}	{b2|90|item}	{c2|87|item}	{d2|41|item}
职高	{a3|27|item}	{b3|110|item}	{c3|98|item}	{d3|39|item}
合计	{a|111|item}	{b|320|item}	{c|316|item}	{d|115|item}
说明：本季发出比上季的{e|288|item}箱增加{f|28|item}箱，增长{p|9.7%|percent}；其中一高发出最多，占{q|41.5%|percent}，职高发出最少。下季起各校按结存补领，不再按计划数配发。""",
[("lin","d1","+a1 +b1 -c1"),("lin","d2","+a2 +b2 -c2"),("lin","d3","+a3 +b3 -c3"),("lin","d","+a +b -c"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","d","d1 d2 d3"),("diff","c","e","f"),("growth","c","e","p"),("share","c1","c","q"),("largest","c1","c2 c3"),("smallest","c3","c1 c2"),("growthb","e","f","p"),("trend","up","e c"),("bound","c1","c")],
[error("direction-mismatch table-mismatch","c3","c1 c2",[12],None,"发出最少的是二高的87箱，职高发出98箱","wrong superlative",2,"二高发出最少")],
scope=[("share","c1","b","q"),("smallest","d3","d1 d2")])

passage("regional-budget-share", """装备投入城乡结构比较（三片区）
东片投入{a1|1,240万元|CNY}，占全区{p1|38.9%|percent}；中片{a2|1,075万元|CNY}，占{p2|33.8%|percent}；西片{a3|870万元|CNY}，占{p3|27.3%|percent}，三片合计{a|3,185万元|CNY}。东片与西片相差{d|370万元|CNY}，东片是西片的{m|1.4倍|ratio}。
分项：信息化{b1|1,592万元|CNY}、仪器{b2|956万元|CNY}、图书{b3|637万元|CNY}，信息化约占一半；图书较上年{c|580万元|CNY}增长{g|8.9%|percent}。西片学校生均投入{v3|812元|CNY/student}，比全区的{v|746元|CNY/student}高{e|56元|CNY/student}，片区学生少，单价自然高。全区学生{s|42,700人|student}。""",
[("sum","a","a1 a2 a3"),("share","a1","a","p1"),("share","a2","a","p2"),("share","a3","a","p3"),("hundred","p1 p2 p3"),("diff","a1","a3","d"),("multiple","a1","a3","m"),("sum","a","b1 b2 b3"),("growth","b3","c","g"),("avg","a","s","v"),("diff","v3","v","e"),("trend","up","c b3"),("trend","down","a1 a2 a3"),("trend","down","p1 p2 p3"),("bound","a1","a"),("bound","a2","a"),("bound","a3","a")],
[error("growth-mismatch","g","b3 c",[8],("9.8%","percent"),"增加57万元应以上年580万元为基数，8.9%是除以今年的637万元","later divided instead of earlier",2),
 error("difference-mismatch","e","v3 v",[10],("66元","CNY/student"),"812减746是66","wrong digit",1)],
scope=[("share","b3","a3","p3")])

passage("server-room-energy", """机房节能改造算账
改造前，机房每月用电{a1|14.6|other@万}万度、电费{m1|10.22万元|CNY}；改造后每月用电{a2|10.9|other@万}万度、电费{m2|7.63万元|CNY}，每月节电{b|3.7|other@万}万度，节电率{p|25.3%|percent}，每月省{c|2.59万元|CNY}，一年省{d|31.08万元|CNY}。改造投入{t|86.4万元|CNY}，按省下的电费算，{y|2.1年|other}收回投资。电价每度{u|0.70元|CNY}。
改造内容：更换空调{e|4台|item}、冷热通道封闭{f|2组|item}、关停旧服务器{g|37台|item}（占原有{h|118台|item}的{q|31.4%|percent}），剩余{i|81台|item}。机房温度由{j|21.0|other}度调到{k|24.5|other}度，高{l|3.5|other}度，未影响设备运行。""",
[("diff","a1","a2","b"),("share","b","a1","p"),("diff","m1","m2","c"),("prod","d","c","12"),("prod","m1","a1 u"),("prod","m2","a2 u"),("share","g","h","q"),("diff","h","g","i"),("diff","k","j","l"),("avg","t","d","y"),("bound","g","h"),("below","a2","a1"),("trend","up","j k"),("trend","down","m1 m2"),("prod","c","b u")],
[error("average-mismatch","y","t d",[9],("2.8年","other"),"86.4除以每年31.08是2.8年","wrong digit",2)],
scope=[("share","b","a2","p"),("avg","t","m1","y")])

passage("overview-body-annual", """2024年教育装备工作总结（送审稿）
概述：全年完成投入{a|3,860万元|CNY}，比上年增长{g|7.2%|percent}；生均设备值达到{v|3,074元|CNY/student}；装备标准化学校{b|93所|school}，占{p|88.6%|percent}。
一、投入。上年投入{c|3,600万元|CNY}。今年投入中，县本级{d|1,544万元|CNY}，上级{e|2,316万元|CNY}，上级资金占{q|60.0%|percent}。
二、标准化。全县学校{n|105所|school}，年初达标{f|84所|school}，年内新增{h|9所|school}；未达标的{i|12所|school}中，{j|7所|school}卡在功能教室，{k|5所|school}卡在图书。
三、设备。年末设备总值{m|12,911万元|CNY}，学生{s|42,000人|student}，增加学生机{t|1,630台|item}，每百名学生由{w1|13.9台|other}升至{w2|17.3台|other}，提高{x|3.6台|other}。""",
[("growth","a","c","g"),("sum","a","d e"),("share","e","a","q"),("share","b","n","p"),("sum","b","f h"),("diff","n","b","i"),("sum","i","j k"),("avg","m","s","v"),("diff","w2","w1","x"),("trend","up","w1 w2"),("trend","up","f b"),("trend","up","c a"),("bound","b","n"),("bound","e","a")],
[error("difference-mismatch","x","w2 w1",[8],("3.4台","other"),"17.3减13.9是3.4","wrong digit",1)],
scope=[("share","d","a","q"),("avg","m","n","v")])

passage("overview-body-wrong", """2021年教育装备工作要报
今年以来，全县新增录播教室{a|38间|classroom}，更换课桌椅{b|4,720套|item}，配送图书{c|7.86万册|item}，开通网络学习空间{d|1.92万个|item}，为{e|96所|school}学校更新了体育器材。
录播教室分布：中学{a1|17间|classroom}、小学{a2|21间|classroom}，覆盖率由{p1|41.3%|percent}提高到{p2|52.6%|percent}，提高{dp|11.3个百分点|percentage-point}。
课桌椅：春季{b1|2,160套|item}，秋季{b2|2,560套|item}，秋季比春季多{db|400套|item}，每套均价{u|276.00元|CNY}，共支出{m|130.27万元|CNY}。
图书：补充新书{c1|8.74万册|item}，剔除旧书{c2|1.88万册|item}，净增{c3|6.86万册|item}。
空间：教师{d1|0.31万个|item}、学生{d2|1.51万个|item}、家长{d3|0.10万个|item}。
体育器材：更新学校{f|69所|school}，占{n|118所|school}的{q|58.5%|percent}。""",
[("sum","a","a1 a2"),("diff","p2","p1","dp"),("sum","b","b1 b2"),("diff","b2","b1","db"),("prod","m","b u"),("same","c","c1"),("diff","c1","c2","c3"),("sum","d","d1 d2 d3"),("same","e","f"),("share","f","n","q"),("bound","f","n"),("trend","up","p1 p2")],
[error("restatement-mismatch","c","c1",[5],("8.74万册","item"),"正文补充新书8.74万册，要报开头说的7.86万册","restated wrongly elsewhere",3),
 error("restatement-mismatch","e","f",[8],("69所","school"),"正文更新学校69所，占58.5%，开头写成96所","transposed digits",4)],
scope=[("diff","c","c2","c3"),("share","e","n","q")])

passage("headmaster-letter-lab", """张局长：感谢局里帮助我校建成两间标准化实验室。账目向您报告如下：
局里拨款{a|36.0万元|CNY}，学校自筹{b|8.4万元|CNY}，校友捐助{c|3.6万元|CNY}，共{d|48.0万元|CNY}。支出：装修{e|16.2万元|CNY}，仪器{f|22.5万元|CNY}，通风与给排水{g|6.4万元|CNY}，家具{h|2.3万元|CNY}，共{i|47.4万元|CNY}，结余{j|0.6万元|CNY}，占资金总额的{p|1.3%|percent}，拟留作药品。仪器购置占全部支出的{q|46.9%|percent}，不低于局里要求的{l|40%|percent}。
两间实验室同时可容纳学生{k|112人|student}，每间{m|56人|student}；我校最大的班{n|54人|student}，用得开。新增的仪器登记{o|386件|item}，平均每件{r|583元|CNY}。余下的话就是感谢，开春请您来看看。""",
[("sum","d","a b c"),("sum","i","e f g h"),("diff","d","i","j"),("share","j","d","p"),("share","f","i","q"),("least","l","q"),("avg","f","o","r"),("overn","k",2,"m"),("bound","n","m"),("bound","i","d"),("bound","j","d"),("bound","f","i")],
[error("share-mismatch","q","f i",[4],("47.5%","percent"),"22.5占支出47.4的47.5%，46.9%是占全部资金48.0","wrong denominator",2)],
scope=[("share","f","a","q"),("share","j","a","p")])

passage("school-counts-by-two-standards", """关于“达标学校数”的两种统计
按2018年老标准，全县{a|76所|school}学校有{b|71所|school}达标，占{p|93.4%|percent}；按2022年新标准，达标{c|48所|school}，占{q|63.2%|percent}，降了{d|30.2个百分点|percentage-point-}。这不等于有{e|23所|school}学校退步了：设备一件没少，是生均仪器值由{l1|1,500元|CNY/student}提到了{l2|2,000元|CNY/student}，提高{r|33.3%|percent}。
新标准下没有达标的{f|28所|school}，差距在{!g|500元}以内的{f1|19所|school}，其余{f2|9所|school}差距更大。老标准下没有达标的{h|5所|school}，新标准下自然也没有达标。两年规划：今年补{i|12所|school}，明年补{j|16所|school}，到2025年按新标准全部达标。""",
[("share","b","a","p"),("share","c","a","q"),("diff","q","p","d"),("diff","b","c","e"),("growth","l2","l1","r"),("diff","a","c","f"),("sum","f","f1 f2"),("diff","a","b","h"),("sum","f","i j"),("bound","h","f"),("below","l1","l2"),("bound","c","b"),("bound","b","a"),("bound","c","a")],
scope=[("sum","f","e h f1"),("share","c","b","q"),("share","f1","a","p")], hard="标准提高使达标率下降，设备并未减少")

passage("school-counts-wrong", """义务教育装备达标率三年比较
达标学校：2021年{a1|52所|school}，占{n1|84所|school}的{p1|61.9%|percent}；2022年{a2|61所|school}，占{n2|82所|school}的{p2|74.4%|percent}；2023年{a3|70所|school}，占{n3|80所|school}的{p3|87.5%|percent}。三年来达标学校增加{d|18所|school}，达标率提高{e|41.4个百分点|percentage-point}，学校总数因撤并减少{f|4所|school-}。
各项指标合格学校（2023年）：仪器{b1|76所|school}、图书{b2|73所|school}、器材{b3|78所|school}、网络{b4|80所|school}，四项均合格的{b|70所|school}，与上面口径一致。没有达标的{g|10所|school}学校中有{h|8所|school}是规模在百人以下的小学。明年计划再达标{i|6所|school}，达标率升至{j|95.0%|percent}。""",
[("share","a1","n1","p1"),("share","a2","n2","p2"),("share","a3","n3","p3"),("diff","a3","a1","d"),("diff","p3","p1","e"),("diff","n3","n1","f"),("diff","n3","a3","g"),("same","b","a3"),("trend","up","a1 a2 a3"),("trend","up","p1 p2 p3"),("trend","down","n1 n2 n3"),("bound","b","b1"),("bound","b","b2"),("bound","h","g"),("bound","b2","n3"),("expr","100*(a3+i)/n3","j"),("bound","b","b3"),("bound","b","b4"),("bound","b1","n3"),("bound","b3","n3"),("bound","b4","n3"),("bound","a1","n1"),("bound","a2","n2"),("bound","a3","n3")],
[error("difference-mismatch","e","p3 p1",[4],("25.6个百分点","percentage-point"),"由61.9%到87.5%是提高25.6个百分点，41.4%是相对变化","relative change called points",2)],
scope=[("sum","a3","b1 b2 b3 b4"),("growth","a3","a1","e")])

passage("annual-tender-open-fail", """2022年设备采购流标情况分析
全年发起采购{a|58批|item}，成功{b|49批|item}，流标{c|9批|item}，流标率{p|15.5%|percent}。流标原因：投标人不足{!k|三}家{c1|5批|item}，报价超控制价{c2|2批|item}，质疑成立{c3|2批|item}。流标后重新组织的{d|9批|item}里，{e|7批|item}成功，{f|2批|item}改作询价，最终落实{g|58批|item}中的{h|56批|item}，占{q|96.6%|percent}。
从时间看，一次成功的平均历时{t1|31天|other}，流标再招的平均{t2|64天|other}，多出{t|33天|other}。全年采购金额{m|6,412万元|CNY}，其中一次成功的{m1|5,528万元|CNY}，占{r|86.2%|percent}。""",
[("sum","a","b c"),("share","c","a","p"),("sum","c","c1 c2 c3"),("sum","d","e f"),("same","d","c"),("same","g","a"),("share","h","g","q"),("sum","h","b e"),("diff","t2","t1","t"),("share","m1","m","r"),("bound","h","g"),("bound","m1","m"),("bound","b","a"),("diff","g","f","h"),("bound","c","a")],
scope=[("share","e","d","q"),("share","b","a","q")], hard="流标再招成功，最终落实数高于一次成功数")

passage("tender-wrong-count", """采购代理机构考评公告
本年度参评代理机构{n|六家|item}，得分依次为：甲公司{a|92.4分|other}、乙公司{b|90.8分|other}、丙公司{c|88.5分|other}、丁公司{d|85.0分|other}、戊公司{e|79.6分|other}、己公司{f|71.2分|other}、庚公司{g|70.3分|other}。平均{v|82.5分|other}，第一名比末名高{h|22.1分|other}。得分不低于{l|80分|other}的为合格，共{k|四家|item}，其余{m|三家|item}不合格，暂停委托半年。
全年委托金额{t|2,860万元|CNY}，甲公司承担{x|1,144万元|CNY}，占{p|40.0%|percent}；乙、丙各{y|572万元|CNY}。质疑投诉{z|4起|item}，比去年减少{w|3起|item-}，去年是{u|8起|item}。""",
[("count","n",7),("mean","a b c d e f g","v"),("diff","a","g","h"),("sum","n","k m"),("share","x","t","p"),("diff","z","u","w"),("least","l","d"),("largest","a","b c d e f g"),("smallest","g","a b c d e f"),("below","e","l"),("below","f","l"),("below","g","l"),("trend","down","u z"),("trend","down","a b c d e f g"),("least","l","a"),("least","l","b"),("least","l","c"),("bound","x","t"),("count","k",4),("count","m",3)],
[error("sum-mismatch count-mismatch","n","k m",[0, 3],("七家","item"),"列出的有七家，合格四家与不合格三家也是七家","count against list",2),
 error("difference-mismatch","w","z u",[5],("4起","item-"),"8起减到4起是减少4起","wrong difference",1)],
scope=[("share","y","t","p"),("mean","a b c d e","v")])

passage("learning-account-book", """（直播回放整理）主持人：有校长问，去年县里给乡镇学校的平板到底是多少台？
答：通报里写{a|1,480台|item}，是发放总量；加上{b|120台|item}备用机，采购合同是{c|1,600台|item}。到学生手上的{d|1,412台|item}，占发放的{p|95.4%|percent}；剩下的{e|68台|item}里教师用{e1|52台|item}，未启用{e2|16台|item}。
主持人：人均多少？
答：用的学校是{n|31所|school}，学生{s|1,850人|student}，平均每人{v|0.76台|other}；两校共用的不计。上线率第一个月{r1|82.0%|percent}，第二个月{r2|74.1%|percent}，第三个月{r3|86.5%|percent}，三个月平均{r|80.9%|percent}，没有一个月低于{l|75%|percent}。
主持人：坏了怎么办？
答：碎屏保修{f|41台|item}，占发放的{q|2.8%|percent}。""",
[("sum","c","a b"),("share","d","a","p"),("diff","a","d","e"),("sum","e","e1 e2"),("avg","d","s","v"),("mean","r1 r2 r3","r"),("least","l","r1"),("least","l","r2"),("least","l","r3"),("share","f","a","q"),("between","r","r1 r2 r3"),("bound","d","a"),("bound","f","a")],
[error("bound-exceeded","r2","l",[7],None,"第二个月74.1%低于75%","minimum against the figure",2,"除第二个月外都不低于75%")],
scope=[("share","f","c","q"),("avg","a","s","v")])

passage("remote-exam-check-list", """考务设备联合验收清单
监控{a1|128|item}路，正常{b1|128|item}路；屏蔽仪{a2|64台|item}，正常{b2|63台|item}；金属探测器{a3|80|item}只，正常{b3|78|item}只；身份识别终端{a4|64台|item}，正常{b4|64台|item}；广播主机{a5|2台|item}，正常{b5|2台|item}。五类共{a|338台|item}（路、只），正常{b|335台|item}，完好率{p|99.1%|percent}，异常{c|3台|item}已更换，考前完好率达到{q|100%|percent}。
按考场算，{n|64个|item}考场各配屏蔽仪{k1|1台|item}、身份终端{k2|1台|item}、监控{k3|2|item}路，配置齐全。考场分布在{m|2座|item}教学楼：一号楼{d1|36个|item}、二号楼{d2|28个|item}。""",
[("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("share","b","a","p"),("diff","a","b","c"),("prod","a1","n k3"),("prod","a2","n k1"),("prod","a4","n k2"),("sum","n","d1 d2"),("count","m",2),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b5","a5"),("const","q",100,100),("same","a1","b1"),("same","a4","b4"),("same","a5","b5"),("bound","b","a")],
scope=[("prod","a3","n k1"),("same","a2","b2"),("share","b2","a2","p")], hard="验收时与考前两个完好率")

passage("ten-thousand-units", """（各科室上报汇总，单位混用，已逐项统一）
仪器科报设备总值{a|6,842万元|CNY}，信息科报{b|4,215万元|CNY}，图书科报{c|1,386.4万元|CNY}，三科合计{d|1.2443亿元|CNY}；与财务账{e|12,443.4万元|CNY}相符。信息科在附表里把本科总值写成{f|42,150万元|CNY}，系多写了一位，已通知更正。
按学生{s|61,200人|student}计，生均{v|2,033元|CNY/student}；按教职工{t|4,180人|person}计，人均{w|2.98万元|CNY}。设备总值比上年{g|1.1602亿元|CNY}增加{h|841万元|CNY}，增长{p|7.2%|percent}。今年报废{i|318万元|CNY}，新增{j|1,159万元|CNY}。""",
[("sum","d","a b c"),("same","e","d"),("avg","e","s","v"),("avg","d","t","w"),("diff","d","g","h"),("growth","d","g","p"),("diff","j","i","h"),("growthb","g","h","p"),("sum","e","a b c"),("avg","d","s","v"),("trend","up","g d")],
scope=[("same","f","b"),("avg","e","t","v")], hard="信息科附表多写一位，原文已说明为误写；亿与万元混用")

passage("ten-thousand-broken", """设备总值自查：仪器室{a|684.2万元|CNY}，机房{b|421.5万元|CNY}，图书馆{c|138.6万元|CNY}，体育室{d|92.7万元|CNY}，合计{t|1,337.0万元|CNY}；与财务账{e|1,337.0元|CNY}一致。占学校固定资产{f|5,348万元|CNY}的{p|25.0%|percent}。生均设备值按{s|2,675名|student}学生算是{v|4,998元|CNY/student}。
年内新增{g|118.6万元|CNY}，报废{h|64.1万元|CNY}，净增{i|54.5万元|CNY}，年初{j|1,282.5万元|CNY}，增长{q|4.2%|percent}。年内新增占总值的{r|8.9%|percent}，高于上年的{w|7.4%|percent}，提高{x|1.5个百分点|percentage-point}。仪器室占一半略多，为{y|51.2%|percent}，体育室最少，只占{z|9.6%|percent}。""",
[("sum","t","a b c d"),("same","t","e"),("share","t","f","p"),("avg","t","s","v"),("diff","g","h","i"),("sum","t","j i"),("growth","t","j","q"),("share","g","t","r"),("diff","r","w","x"),("share","a","t","y"),("share","d","t","z"),("growthb","j","i","q"),("smallest","d","a b c"),("bound","t","f"),("trend","up","w r"),("trend","up","j t"),("bound","g","t"),("bound","a","t"),("bound","d","t")],
[error("restatement-mismatch","e","t",[1],("1,337.0万元","CNY"),"财务账应为万元，漏写“万”","unit slipped by ten thousand",1),
 error("share-mismatch","z","d t",[10],("6.9%","percent"),"92.7占1337.0的6.9%","transposed digits",2)],
scope=[("share","c","f","z"),("growthb","j","g","q")])

passage("ratio-after-adding", """师生用机比例的测算，供制定明年计划参考
高中部学生{s1|1,836人|student}，学生机{c1|306台|item}，生机比{r1|6.0:1|ratio}；初中部学生{s2|2,214人|student}，学生机{c2|287台|item}，生机比{r2|7.7:1|ratio}；全校学生{s|4,050人|student}，学生机{c|593台|item}，生机比{r|8.6:1|ratio}。教师{t|312人|person}，教师机{d|286台|item}，师机比{k|1.09:1|ratio}，接近人手一台。
上级对初中的要求是生机比不高于{l|8:1|ratio}，我校初中部已经达到。明年初中部增加{n|60台|item}，生机比可降到{m|6.4:1|ratio}；高中部不增不减。机房现有{e|10间|classroom}，每间平均{f|59.3台|other}，没有突破“每间不超过{g|60台|item}”的消防意见。""",
[("ratio","s1","c1","r1"),("ratio","s2","c2","r2"),("ratio","s","c","r"),("sum","s","s1 s2"),("sum","c","c1 c2"),("ratio","t","d","k"),("most","r2","l"),("expr","s2/(c2+n)","m"),("avg","c","e","f"),("most","f","g"),("trend","down","r2 m"),("between","r","r1 r2")],
[error("ratio-mismatch","r","s c r1 r2",[2, 11],("6.8:1","ratio"),"全校4050人除以593台是6.8，且应在6.0与7.7之间","transposed digits",2)],
scope=[("ratio","s2","c1","r2"),("ratio","s","d","r")])

passage("split-ratio-sound", """新购设备中，城区与农村按{r|4:6|ratio}安排，是去年定下的原则。今年实际到货{a|1,450台|item}，城区{b|580台|item}、农村{c|870台|item}，台数正好是这个比例；但按金额看，城区{m1|261.0万元|CNY}、农村{m2|330.6万元|CNY}，农村只占{p|55.9%|percent}，因为农村以平板为主，单价低：城区每台{u1|4,500元|CNY}，农村每台{u2|3,800元|CNY}。
人大代表问是不是答应的没有给够，答复是：原则讲的是台数。若要金额也达到{q|60%|percent}，农村还须再增加{d|60.9万元|CNY}（城区不变），折合平板约{e|160台|item~}，列入明年预算考虑。按学生算，农村每百人新增{v|6.2台|other}（学生{s|14,030人|student}）。""",
[("split","b","c","r"),("sum","a","b c"),("avg","m1","b","u1"),("avg","m2","c","u2"),("shareofsum","m2","m1 m2","p"),("expr","m1*q/(100-q)-m2","d"),("expr","d/u2","e"),("per100","c","s","v"),("below","u2","u1"),("below","p","q")],
scope=[("shareofsum","m2","m1 m2","q"),("per100","a","s","v")], hard="比例按台数执行，金额比例不同")

passage("triple-errors-network", """校园网络安全检查情况（十月）
检查学校{a|87所|school}，发现弱口令账号{b|1,264个|item}、未打补丁主机{c|583台|item}、违规外联{d|46起|item}。弱口令涉及学校{e|91所|school}，占检查学校的{ep|93.1%|percent}，其中整改完毕{f|69所|school}。平均每校弱口令{v|14.5个|other}，最多的一校{x|112个|item}。
截至月底，弱口令已改{g|1,201个|item}，整改率{p|95.0%|percent}，剩余{h|36个|item}属停用系统；补丁已打{i|547台|item}，整改率{q|93.8%|percent}；违规外联已全部断开。比上季度弱口令{k|1,580个|item}减少{m|316个|item-}，下降{r|25.0%|percent-}；主机漏洞由{n|721台|item}降到{o|583台|item}，降幅{s|19.1%|percent-}。三类问题里整改率最高的是违规外联，为{t|100%|percent}。""",
[("avg","b","a","v"),("bound","e","a"),("share","e","a","ep"),("bound","f","e"),("share","g","b","p"),("diff","b","g","h"),("share","i","c","q"),("diff","b","k","m"),("growth","b","k","r"),("same","o","c"),("growth","o","n","s"),("bound","v","x"),("bound","g","b"),("bound","i","c"),("trend","down","k b"),("trend","down","n o"),("growthb","k","m","r"),("largest","t","p q")],
[error("bound-exceeded","e","a ep",[1, 2],("81所","school"),"只检查了87所，涉及学校不能有91所，93.1%也合81所","part greater than whole",2),
 error("difference-mismatch","h","b g",[5],("63个","item"),"1264减1201是63","transposed digits",2),
 error("growth-mismatch","r","b k m",[8, 16],("20.0%","percent-"),"减少316个应除以上季度的1580个，是20.0%","later divided instead of earlier",1)],
scope=[("share","f","a","p"),("growth","c","b","s")])

passage("triple-errors-gym", """风雨操场与器材室竣工报告
总建筑面积{a|2,460平方米|other}，其中操场{b|1,820平方米|other}、器材室{c|380平方米|other}、辅助用房{d|260平方米|other}，器材室占{p|15.4%|percent}。合同造价{m|738.0万元|CNY}，每平方米{u|3,000元|CNY}；审定{n|708.5万元|CNY}，审减{k|29.5万元|CNY}，审减率{q|4.2%|percent}。
新购器材{e|614件|item}：球类{e1|286件|item}、田径{e2|147件|item}、体操{e3|93件|item}、其他{e4|78件|item}，总值{g|46.2万元|CNY}，平均每件{v|752元|CNY}。使用的班级{h|42个|class}，每班每周{i|2节|item}体育课，每周安排{j|84节|item}；场地每节可容纳{o|3个|class}班，每周开放{r|30节|item}，能容纳{s|60个|class}班次，够用。""",
[("sum","a","b c d"),("share","c","a","p"),("avg","m","a","u"),("diff","m","n","k"),("share","k","m","q"),("sum","e","e1 e2 e3 e4"),("avg","g","e","v"),("prod","j","h i"),("prod","s","o r"),("bound","j","s"),("bound","n","m"),("largest","b","c d"),("largest","e1","e2 e3 e4"),("bound","c","a")],
[error("share-mismatch","q","k m",[4],("4.0%","percent"),"审减率以合同造价738.0万元为基数，是4.0%；4.2%是除以审定价","wrong base",2),
 error("sum-mismatch","e4","e e1 e2 e3",[5],("88件","item"),"四类相加应为614件，其他应是88件","wrong digit",1),
 error("average-mismatch","s","o r j",[8, 9],("90个","class"),"每节3班乘30节是90班次，60不够84节用","wrong product",1)],
scope=[("share","d","a","p"),("avg","n","a","u")])

passage("sequence-of-thresholds", """空气质量监测与新风启用（室内二氧化碳日均值，单位略）
9月监测{a|128间|classroom}教室，超标{b1|41间|classroom}；10月{b2|33间|classroom}；11月{b3|36间|classroom}；12月{b4|27间|classroom}；四个月超标间数分别占{p1|32.0%|percent}、{p2|25.8%|percent}、{p3|28.1%|percent}、{p4|21.1%|percent}，一月比一月少，说明新风起了作用。四个月平均超标{v|34.3间|classroom}，最多的月份比最少的多{d|14间|classroom}。
新风机装了{e|96台|item}，占教室{q|75.0%|percent}，开机率由{f1|54.2%|percent}提到{f2|81.3%|percent}，提高{g|27.1个百分点|percentage-point}；没有装的{h|32间|classroom}中有{i|21间|classroom}是顶楼，开窗即可。每台每天用电{j|1.6|other}度，每月按{k|22天|other}计，全部开启月用电{l|3,379|other}度。""",
[("share","b1","a","p1"),("share","b2","a","p2"),("share","b3","a","p3"),("share","b4","a","p4"),("trend","down","p1 p2 p3 p4"),("mean","b1 b2 b3 b4","v"),("diff","b1","b4","d"),("share","e","a","q"),("diff","f2","f1","g"),("diff","a","e","h"),("bound","i","h"),("expr","e*j*k","l"),("largest","b1","b2 b3 b4"),("smallest","b4","b1 b2 b3"),("trend","up","f1 f2"),("between","v","b1 b2 b3 b4"),("bound","e","a"),("bound","b1","a"),("bound","b2","a"),("bound","b3","a"),("bound","b4","a")],
[error("direction-mismatch sequence-mismatch","p3","p1 p2 p4",[4],None,"11月28.1%高于10月25.8%，不是一月比一月少","trend broken",1,"除11月略有反复外逐月减少")],
scope=[("share","h","a","q"),("share","b1","e","p1")])

passage("procurement-threshold-named", """限额以下自行采购的说明。区里规定，单项{!limit|20万元}以下由学校自行采购，{!limit|20万元}以上进交易中心。今年学校报来自行采购{n|164笔|item}、{m|862.4万元|CNY}，平均每笔{v|5.26万元|CNY}，最大一笔{x|19.8万元|CNY}，没有一笔过线。
有意见说，某校{k|三笔|item}同类电脑采购，分别为{a|18.6万元|CNY}、{b|17.9万元|CNY}、{c|16.5万元|CNY}，合计{d|53.0万元|CNY}，是化整为零。经查，三笔分属{y|三个|item}不同年度预算，采购时间相隔一年以上，可以认定为独立项目；但今年起，同一品目两年内累计超过限额的，一并进交易中心。若按新办法追溯，自行采购应减为{e|161笔|item}、{f|809.4万元|CNY}，占全区采购总额{t|6,820万元|CNY}的{p|11.9%|percent}。""",
[("avg","m","n","v"),("sum","d","a b c"),("diff","n","k","e"),("diff","m","d","f"),("share","f","t","p"),("bound","v","x"),("count","k",3),("same","k","y"),("bound","a","x"),("bound","f","m"),("bound","f","t")],
scope=[("share","m","t","p"),("bound","d","x"),("avg","m","e","v")], hard="三笔合计超过限额，但单笔未超，原文有解释")

passage("teacher-union-suggestion", """关于改善教师办公条件的提案办理（工会小组讨论稿）
目前教师{a|284人|person}，办公电脑{b|268台|item}，其中使用满六年的{c|97台|item}，占{p|36.2%|percent}，比去年{q|29.8%|percent}上升{d|6.4个百分点|percentage-point}。打印机{e|24台|item}，平均每台服务{f|11.8人|other}；高一组{g1|32人|person}共用{h1|2台|item}、每台{i1|16.0人|other}，英语组{g2|21人|person}共用{h2|3台|item}、每台{i2|7.0人|other}。
今年拟更新电脑{j|60台|item}，单价{k|4,200.00元|CNY}，需{m|25.20万元|CNY}；更新后满六年的还剩{n|37台|item}，占{o|13.8%|percent}。另添打印机{r|3台|item}，每台服务人数降到{s|10.5人|other}。资金从学校结余{t|41.6万元|CNY}里出，占{u|60.6%|percent}。""",
[("share","c","b","p"),("diff","p","q","d"),("avg","a","e","f"),("avg","g1","h1","i1"),("avg","g2","h2","i2"),("prod","m","j k"),("diff","c","j","n"),("share","n","b","o"),("expr","a/(e+r)","s"),("share","m","t","u"),("trend","up","q p"),("bound","c","b"),("bound","j","c"),("trend","down","p o"),("below","i2","f"),("bound","m","t"),("bound","n","b")],
scope=[("share","c","a","p"),("avg","a","b","f"),("share","j","b","p")], hard="满六年的占全部电脑；更新后总台数不变")

passage("ratio-times-wrong", """装备数据通报·第{!issue|7}期
乡镇学校与城区学校的设备差距：城区每百名学生终端{a1|19.2台|other}，乡镇{b1|12.8台|other}，城区是乡镇的{r1|1.5倍|ratio}，比乡镇多{g1|50.0%|percent}；城区每班图书{a2|412册|other}，乡镇{b2|356册|other}，城区是乡镇的{r2|1.26倍|ratio}；城区每万平方米运动场{a3|1.42片|other}、乡镇{b3|1.85片|other}，乡镇反而多{g3|30.3%|percent}。
三项比较，差距最大的是终端。投入方面，乡镇{m1|2,340万元|CNY}、城区{m2|1,560万元|CNY}，乡镇占{p|60.0%|percent}，是城区的{r4|1.5倍|ratio}，去年为{r5|1.2倍|ratio}，投入向乡镇倾斜的力度加大。""",
[("ratio","a1","b1","r1"),("growth","a1","b1","g1"),("ratio","a2","b2","r2"),("growth","b3","a3","g3"),("ratio","m1","m2","r4"),("shareofsum","m1","m1 m2","p"),("below","r5","r4"),("largest","r1","r2"),("trend","up","r5 r4")],
[error("ratio-mismatch","r2","a2 b2",[2],("1.16倍","ratio"),"412除以356是1.16","wrong digit",1)],
scope=[("ratio","a1","b2","r1"),("growth","a3","b3","g3")])

passage("over-limit-usage", """机房开放时长不足的通报
区里要求每间机房每周开放不少于{l|25节|item}，全学期不少于{l2|450节|item}（{w|18周|other}）。检查{a|76间|classroom}，达到周开放要求的{b|58间|classroom}，占{p|76.3%|percent}；全学期达到要求的{c|61间|classroom}，占{q|80.3%|percent}，比按周统计的多{d|3间|classroom}，多出来的几间期末补了课时。
平均每间每周{v|26.4节|item}，全学期{e|475节|item}；开放最多的一间全学期{x|612节|item}，最少的{y|187节|item}。区里通报说“全区机房全部达到开放要求”。对不达标的{f|15间|classroom}，{g|9间|classroom}因教师缺编，{h|6间|classroom}因线路改造。""",
[("prod","l2","l w"),("share","b","a","p"),("share","c","a","q"),("diff","c","b","d"),("prod","e","v w"),("diff","a","c","f"),("sum","f","g h"),("least","l","v"),("below","y","l2"),("bound","y","e"),("bound","e","x"),("bound","b","a"),("same","c","a"),("bound","c","a")],
[error("direction-mismatch restatement-mismatch","c","a",[12],None,"76间中只有61间达到要求，不能说全部达到","text against figures",3,"76间中61间达到开放要求")],
scope=[("share","f","a","q")])

passage("late-delivery-fine", """履约情况：甲供应商签约{a|5笔|item}、合同额{m|486.0万元|CNY}；其中{b|3笔|item}按期，{c|2笔|item}逾期。逾期的两笔，合同额{m1|92.0万元|CNY}与{m2|137.5万元|CNY}，分别逾期{d1|12天|other}、{d2|7天|other}，按每日{r|0.1%|percent}计违约金，应扣{k1|1.10万元|CNY}、{k2|0.96万元|CNY}，合计{k|2.60万元|CNY}，占甲供应商合同额的{p|0.4%|percent}。已扣{e|1.80万元|CNY}，余{f|0.26万元|CNY}从尾款中抵扣。
乙供应商{g|4笔|item}，{n|312.0万元|CNY}，按期率{q|100%|percent}；两家合计{t|798.0万元|CNY}，甲占{s|60.9%|percent}。今后逾期两次的供应商，次年不得投标。""",
[("sum","a","b c"),("expr","m1*r/100*d1","k1"),("expr","m2*r/100*d2","k2"),("sum","k","k1 k2"),("share","k","m","p"),("diff","k","e","f"),("sum","t","m n"),("share","m","t","s"),("bound","e","k"),("bound","c","a"),("bound","m","t")],
[error("sum-mismatch","k","k1 k2 m p e f",[3, 4, 5],("2.06万元","CNY"),"1.10加0.96是2.06，已扣1.80余0.26也合","transposed digits",2)],
scope=[("share","m1","m","p")])

passage("average-above-max", """教育装备满意度回访情况（百分制）
实验室{a|91.6分|other}、图书{b|88.2分|other}、信息化{c|85.7分|other}、体育{d|83.4分|other}、后勤{e|87.3分|other}，五项平均{v|92.4分|other}；得分最高的是实验室，最低的是体育，高低相差{h|8.2分|other}。比上次{s|84.9分|other}提高{g|2.3分|other}，五项都比上次有所上升。
回访{n|640人|person}，有效{m|612人|person}，有效率{p|95.6%|percent}；其中教师{m1|358人|person}、学生{m2|187人|student}、家长{m3|76人|person}，教师占{q|58.5%|percent}。""",
[("mean","a b c d e","v"),("between","v","a b c d e"),("diff","a","d","h"),("largest","a","b c d e"),("smallest","d","a b c e"),("diff","v","s","g"),("share","m","n","p"),("sum","m","m1 m2 m3"),("share","m1","m","q"),("bound","m","n"),("trend","up","s v"),("bound","m1","m")],
[error("average-mismatch","v","a b c d e s g",[0, 1, 5],("87.2分","other"),"五项最高只有91.6分，平均不能到92.4分，实为87.2分，比84.9高2.3分也合","average above the maximum",2),
 error("sum-mismatch","m3","m m1 m2",[7],("67人","person"),"三类合计应为612人，家长应是67人","transposed digits",2)],
scope=[("share","m1","n","q")])

passage("long-annual-report-city", """2022年度全市中小学教育技术装备工作情况（向市政府常务会汇报提纲之二）

一、基本面。全市有中小学{a|386所|school}，在校生{s|31.42万人|student}。年末教学仪器设备总值{m|8.64亿元|CNY}，生均{v|2,750元|CNY/student}；教学用计算机{c|48,702台|item}，每百名学生{w|15.5台|other}；馆藏图书{b|996.0万册|item}，生均{x|31.7册|item}。三项指标里，前两项高于省均，图书略低于省均的{l|32.0册|item}。

二、投入。全年投入{t|7,480万元|CNY}，其中市级{t1|1,870万元|CNY}、县级{t2|4,114万元|CNY}、中央和省{t3|1,496万元|CNY}。县级占{p2|55.0%|percent}。与上年{u|6,920万元|CNY}相比，增长{g|8.1%|percent}。常务会上次要求县级投入占比不低于{l2|50%|percent}，现已做到。

三、存在的问题。一是城乡不平衡，全市还有{n|29所|school}农村学校生均设备值不足一千元，占学校总数的{q|7.5%|percent}；二是更新跟不上，老旧计算机越积越多，县级配套跟不上；三是用得不够，第三季度检查的{k|412间|classroom}专用教室中，周均不足五节的{h|131间|classroom}，占{y|38.1%|percent}，几乎三间里就有一间。

四、下一步。拟将图书生均提高到省均以上，按现有学生计算还须补充{z|9.4万册|item}，约需{o|188万元|CNY}（每册按{j|20.00元|CNY}）。""",
[("avg","m","s","v"),("per100","c","s","w"),("avg","b","s","x"),("below","x","l"),("sum","t","t1 t2 t3"),("share","t2","t","p2"),("growth","t","u","g"),("least","l2","p2"),("share","n","a","q"),("share","h","k","y"),("prod","o","z j"),("expr","(l-x)*s","z"),("trend","up","u t"),("bound","t2","t"),("bound","n","a"),("bound","h","k")],
[error("share-mismatch","y","h k",[9],("31.8%","percent"),"131间占412间的31.8%，与“三间里有一间”相合","transposed digits",1)],
scope=[("avg","t","s","v"),("share","t1","t","g")])

passage("long-library-special", """关于农村学校图书室专项督查情况的通报

按照年初安排，督查组于10月中旬用{k|9天|other}时间，走了{b|52所|school}学校，平均每天{c|5.8所|other}。现将情况通报如下。

（一）藏书数量。{b2|52所|school}学校共有学生{s|12,760人|student}，账面藏书{d|33.18万册|item}，生均{v|26.0册|item}；督查组逐架清点，实有{e|30.62万册|item}，比账面少{f|2.56万册|item}，按实有数计算生均只有{w|24.0册|item}。账实差异率{p|7.7%|percent}，高于规定的{l|3%|percent}。少的书里，长期外借未还{f1|1.14万册|item}，破损未报{f2|0.97万册|item}，去向不明{f3|0.54万册|item}。

（二）图书质量。抽查{g|2,600册|item}，2010年以后出版的{h|1,482册|item}，占{q|57.0%|percent}；与中小学生阅读无关的也有三百多册，多为前些年捐赠的成人读物。

（三）开放借阅。每周开放五天的学校{j|31所|school}，占{t|59.6%|percent}；人均年借阅{u|9.2册|item}，最高的中心小学{x|21.7册|item}，最低的一所{y|0.8册|item}。有{z|7所|school}学校图书室上着锁，钥匙在外出开会的老师身上。

请各校于月底前完成账目调整，去向不明的须附书面说明。""",
[("avg","b","k","c"),("same","b","b2"),("avg","d","s","v"),("diff","d","e","f"),("avg","e","s","w"),("share","f","d","p"),("below","l","p"),("sum","f","f1 f2 f3"),("share","h","g","q"),("share","j","b","t"),("between","u","x y"),("below","w","v"),("bound","z","b"),("below","y","x"),("bound","f","d"),("bound","h","g"),("bound","j","b")],
[error("sum-mismatch","f3","f f1 f2",[7],("0.45万册","item"),"三类之和应为2.56万册，去向不明应是0.45万册","transposed digits",2)],
scope=[("share","f","e","p"),("share","z","j","t"),("avg","d","b","v")])

passage("long-purchase-dispute", """质疑答复函（节录，供应商名称略）

贵公司对“义务教育学校交互式教学设备采购”第{!lot|2}包提出的质疑收悉，经复核，答复如下。

关于报价。本包预算{y|612.00万元|CNY}，最高限价{z|590.00万元|CNY}，四家投标报价由低到高为{a|531.20万元|CNY}、{b|548.60万元|CNY}、{c|566.75万元|CNY}、{d|583.40万元|CNY}，均未超过最高限价；平均报价{v|557.49万元|CNY}。贵公司报价{bb|548.60万元|CNY}，位列第二低，比最低报价高{e|17.40万元|CNY}，高{p|3.3%|percent}。

关于评分。价格分满分{f|30分|other}，以最低报价为基准，贵公司得{g|29.05分|other}；技术分满分{h|50分|other}，贵公司得{i|38.5分|other}，在四家中居第三；商务分满分{j|20分|other}，得{k|16.0分|other}；总分{l|83.55分|other}，与中标人的{m|89.20分|other}相差{n|5.56分|other}。贵公司认为“价格最优应当中标”，与综合评分法不符。

关于样品。采购文件要求提交{o|2套|item}样品，贵公司提交{q|1套|item}，少{r|1套|item}，按规定扣{t|3分|other}，已计入技术分，没有重复扣分。

综上，质疑事项不成立。""",
[("mean","a b c d","v"),("trend","up","a b c d"),("most","a","z"),("most","b","z"),("most","c","z"),("most","d","z"),("same","bb","b"),("diff","bb","a","e"),("share","e","a","p"),("expr","a/bb*f","g"),("sum","l","g i k"),("diff","m","l","n"),("diff","o","q","r"),("bound","g","f"),("bound","i","h"),("bound","k","j"),("below","z","y"),("growth","bb","a","p"),("diff","b","a","e"),("growth","b","a","p"),("below","l","m"),("bound","e","a")],
[error("difference-mismatch","n","m l",[11],("5.65分","other"),"89.20减83.55是5.65","transposed digits",1)],
scope=[("share","e","bb","i"),("sum","m","f h j")])

passage("long-ict-centre-duty", """信息中心主任述职（节选）

这一年我主要抓了三件事。

头一件是把网补齐。年初全区还有{a|17所|school}学校带宽不到{x|200M|Mbps}，年底全部提上来，{b|95所|school}学校平均带宽由{c|286M|Mbps}升到{d|412M|Mbps}，提高{p|44.1%|percent}。线路费不但没涨，还从每校{e|1.86万元|CNY}降到{f|1.58万元|CNY}，每校少{g|0.28万元|CNY}，全区一年省下{h|26.6万元|CNY}，靠的是三家运营商同台竞价。

第二件是把机器用起来。平台日均活跃教师从去年的{i|1,120人|person}增加到{j|1,568人|person}，增长{q|40.0%|percent}，占教师总数{t|3,136人|person}的一半。上半年有人反映数字是“刷”出来的，我们就把登录不足{!m|5}分钟的剔除，剔除以后是{k|1,411人|person}，仍占{r|45.0%|percent}。

第三件是管好家底。盘点设备{l|28,640台|item}，账实相符{m|27,925台|item}，相符率{u|97.5%|percent}；盘亏{n|715台|item}，其中已查明原因{o|588台|item}，还有{v|127台|item}没有下落，我负领导责任。

不足也有三条：培训偏少，人均只有{w|6.4学时|other}，离要求的{y|10学时|other}差{z|3.6学时|other}；村小无人维护；安全演练只做了一次。""",
[("growth","d","c","p"),("diff","e","f","g"),("prod","h","b g"),("growth","j","i","q"),("share","k","t","r"),("share","m","l","u"),("diff","l","m","n"),("diff","n","o","v"),("diff","y","w","z"),("bound","a","b"),("below","k","j"),("trend","up","c d"),("trend","down","e f"),("trend","up","i j"),("expr","2*j","t"),("bound","o","n"),("below","w","y"),("below","x","d"),("bound","k","t"),("bound","m","l")],
scope=[("share","k","j","r"),("growth","k","i","q"),("share","n","m","u")], hard="活跃教师剔除前后两个数；盘亏与没有下落不是一回事")

passage("long-equip-special-audit", """审计整改情况说明（装备专项，第{!no|3}稿）

审计组抽审2020—2022年装备项目{a|46个|item}、金额{m|1.38亿元|CNY}，查出问题{b|31个|item}，涉及{n|1,726.4万元|CNY}，占抽审金额的{p|12.5%|percent}。分类如下：应公开招标未招标{b1|6个|item}、{n1|842.0万元|CNY}；验收不规范{b2|14个|item}、{n2|517.3万元|CNY}；超标准配置{b3|8个|item}、{n3|248.6万元|CNY}；资产未入账{b4|3个|item}、{n4|118.5万元|CNY}。

整改进展：至12月底，已整改{c|27个|item}，整改率{q|78.1%|percent}，涉及金额{d|1,466.8万元|CNY}，占问题金额的{r|85.0%|percent}。未整改的{e|4个|item}有的在诉讼，有的等待主管部门认定。补入账资产{h|118.5万元|CNY}，正是前述“未入账”的全部。

与上一轮审计比较：上一轮抽审{i|38个|item}，问题{j|33个|item}，问题率{s|86.8%|percent}；本轮问题率{t|67.4%|percent}，下降{u|19.4个百分点|percentage-point-}。有人看到问题金额比上一轮多，就说越查越多，其实是抽审的面扩大了。""",
[("share","n","m","p"),("sum","b","b1 b2 b3 b4"),("sum","n","n1 n2 n3 n4"),("share","c","b","q"),("share","d","n","r"),("diff","b","c","e"),("same","h","n4"),("share","j","i","s"),("share","b","a","t"),("diff","t","s","u"),("trend","down","s t"),("bound","c","b"),("bound","b","a"),("largest","b2","b1 b3 b4"),("bound","h","n"),("largest","n1","n2 n3 n4"),("bound","n","m"),("bound","d","n"),("bound","j","i")],
[error("share-mismatch","q","c b",[3],("87.1%","percent"),"27个占31个的87.1%","transposed digits",2)],
scope=[("share","c","a","q"),("share","e","a","t")])

passage("long-lab-safety", """实验室安全专项整治小结

今年春天邻市一所中学发生酒精灯爆燃，我们当周就把全县{a|39所|school}中学的理化生实验室过了一遍，不打招呼、不听汇报，直接进仓库。共查实验室{b|178间|classroom}、药品柜、通风橱若干，发现隐患{e|327处|item}，平均每间实验室{f|1.8处|other}。

隐患按性质分：药品存放不当{e1|118处|item}，占{p1|36.1%|percent}；通风不良{e2|76处|item}；消防器材过期{e3|84处|item}；线路老化{e4|49处|item}，占比最小。其中列为重大隐患的，涉及{h|11所|school}学校，当场封停实验室{i|9间|classroom}。

整改分三批。第一批（5月底前）完成{j1|164处|item}，第二批（7月底前）完成{j2|109处|item}，第三批（9月底前）完成{j3|41处|item}，累计{j|314处|item}，整改率{q|96.0%|percent}；余下{k|13处|item}涉及管道改造，须等明年预算。封停的{ii|9间|classroom}已复用{l|7间|classroom}，还有{m|3间|classroom}未复用。

经费投入{n|86.7万元|CNY}，其中更换药品柜{n1|42.4万元|CNY}，其余为通风改造与消防器材。县里要求重大隐患当月清零，实际在{t|26天|other}内全部整改完毕，没有超过{z|30天|other}的期限。""",
[("avg","e","b","f"),("sum","e","e1 e2 e3 e4"),("share","e1","e","p1"),("smallest","e4","e1 e2 e3"),("bound","h","a"),("sum","j","j1 j2 j3"),("share","j","e","q"),("diff","e","j","k"),("same","ii","i"),("diff","ii","l","m"),("diff","i","l","m"),("bound","n1","n"),("most","t","z"),("bound","i","b"),("largest","e1","e2 e3 e4"),("bound","e1","e"),("bound","j","e")],
[error("difference-mismatch","m","ii l i",[9, 10],("2间","classroom"),"封停9间，复用7间，还有2间","wrong digit",2)],
scope=[("share","e4","e","p1"),("avg","e","a","f")])

passage("long-open-letter-parents", """致家长的一封信：关于学校设备的几个“为什么”

各位家长：开学以来，家长群里有不少关于教室设备的议论，学校想借这封信说清楚。

为什么教室里的一体机开得少？我们统计了开学头四周的记录，全校{n|48个|class}班，平均每班每天开机{a|3.6节|other}，占每天{b|7节|other}课的{p|51.4%|percent}。低年级（{!g|1}—{!g|2}年级，{n1|16个|class}班）开得少，每天{a1|2.1节|other}，这是有意控制用眼；高年级（{n2|32个|class}班）每天{a2|4.4节|other}。两个数简单一平均是{c|3.25节|other}，和全校的{a3|3.6节|other}不同，是因为高年级班多。

为什么有的班有空气净化器、有的没有？全校{d|30台|item}，装在靠马路一侧的{e|30间|classroom}教室，背街的{f|18间|classroom}没有装。不是按年级分的，更不是按班主任分的。

为什么借书要排队？图书馆藏书{g|52,800册|item}，学生{s|2,112人|student}，人均{v|25.0册|item}，数目不少；但可外借的只有{h|31,680册|item}，占{q|60.0%|percent}，其余是工具书和教师用书。午休{!m|40}分钟里一般有{i|160人次|person-time}借还，{j|2个|item}窗口，每个窗口{k|80人次|person-time}，自然要等。下月增设自助机{l|2台|item}，预计每个点分流到{o|40人次|person-time}。""",
[("share","a","b","p"),("sum","n","n1 n2"),("expr","(n1*a1+n2*a2)/n","a"),("mean","a1 a2","c"),("same","a3","a"),("between","a","a1 a2"),("sum","n","e f"),("same","d","e"),("avg","g","s","v"),("share","h","g","q"),("avg","i","j","k"),("expr","i/(j+l)","o"),("below","c","a3"),("below","n1","n2"),("share","a3","b","p"),("bound","h","g"),("bound","a","b"),("bound","a3","b")],
scope=[("share","a2","b","p"),("same","c","a"),("avg","h","s","v")], hard="简单平均不等于加权平均；可外借只占藏书一部分")

passage("long-monthly-brief", """装备工作月报（2024年6月）

【采购】本月开标{a|7批|item}，成交{b|6批|item}，流标{c|1批|item}；成交额{m|846.5万元|CNY}，预算{y|912.0万元|CNY}，节约{k|65.5万元|CNY}，节约率{p|7.2%|percent}。今年累计成交{t|4,120.8万元|CNY}，上月末累计{t0|3,274.3万元|CNY}。

【安装】一体机本月安装{d|218台|item}，累计{e|1,046台|item}，为年度计划{f|1,500台|item}的{q|69.7%|percent}，比时间进度{r|50%|percent}快{s|19.7个百分点|percentage-point}；课桌椅本月配送{g|1,860套|item}，累计{h|6,240套|item}，为年度计划{i|9,600套|item}的{u|56.0%|percent}。

【使用】平台本月活跃教师{j|2,684人|person}，比上月{l|2,742人|person}减少{n|58人|person-}，下降{v|2.1%|percent-}，主要受期末影响；上年同月为{o|2,251人|person}，同比增长{w|19.2%|percent}。""",
[("sum","a","b c"),("diff","y","m","k"),("share","k","y","p"),("sum","t","t0 m"),("share","e","f","q"),("diff","q","r","s"),("share","h","i","u"),("diff","j","l","n"),("growth","j","l","v"),("growth","j","o","w"),("trend","down","l j"),("trend","up","o j"),("below","r","q"),("bound","d","e"),("bound","g","h"),("growthb","l","n","v"),("diff","t","t0","m"),("most","m","y"),("bound","k","y"),("bound","e","f"),("bound","h","i")],
[error("share-mismatch","u","h i",[6],("65.0%","percent"),"6240套是9600套的65.0%","transposed digits",1)],
scope=[("growth","l","o","w"),("share","k","m","p")])

passage("long-evaluation-of-platform", """“智慧课堂”项目三年评估摘要（第三方）

项目自2020年秋启动，覆盖学校由第一年的{a1|12所|school}扩大到第二年的{a2|27所|school}、第三年的{a3|45所|school}，三年累计投入{m|3,690万元|CNY}，年均{v|1,230万元|CNY}，校均{w|82.0万元|CNY}。

使用方面。第一年周均使用{b1|4.8节|item}，第二年{b2|6.1节|item}，第三年{b3|5.7节|item}，使用节数逐年提高，第三年比第一年多{c|0.9节|item}，提高{p|18.8%|percent}。教师中每周使用三节以上的，由{d1|38.2%|percent}上升到{d3|61.5%|percent}，提高{e|23.3个百分点|percentage-point}。

效果方面。项目学校学生信息素养测评均分{f|78.6分|other}，非项目学校{g|74.1分|other}，高{h|4.5分|other}；但项目学校入项前的均分就有{i|75.2分|other}，比非项目学校同期的{j|72.4分|other}高{k|2.8分|other}，扣除基线差异，净效应只有{n|1.7分|other}。家长满意度{q|84.0%|percent}，教师满意度{r|71.3%|percent}，学生满意度{s|88.7%|percent}，三类中最低的是家长。

建议：放慢扩面，第四年把更多经费用于教师支持。""",
[("overn","m",3,"v"),("avg","m","a3","w"),("diff","b3","b1","c"),("growth","b3","b1","p"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("diff","d3","d1","e"),("diff","f","g","h"),("diff","i","j","k"),("diff","h","k","n"),("smallest","q","r s"),("trend","up","d1 d3"),("below","g","f")],
[error("direction-mismatch sequence-mismatch","b3","b1 b2",[5],None,"第三年5.7节低于第二年6.1节，不是逐年提高","trend broken",1,"第二年提高、第三年略有回落"),
 error("direction-mismatch sequence-mismatch","q","r s",[10],None,"最低的是教师的71.3%","wrong superlative",1,"三类中最低的是教师")],
scope=[("avg","m","a1","w"),("growth","f","i","p"),("diff","f","i","h")])

passage("long-two-bases-network", """关于“联网率”为何有{n|三个|item}数的解释——答基层统计员

贵县来函问：省厅通报写我市联网率{p1|97.4%|percent}，市里年报写{p2|94.1%|percent}，运营商月报又写{p3|98.6%|percent}，以哪个为准？

三个数都查过，算得都不错，分母不同而已。省厅按独立建制的学校算，全市{a|462所|school}，联网{b|450所|school}；市里把教学点也算进去，{c|595个|item}校点，联网{d|560个|item}，多出来的教学点{e|133个|item}，联网{f|110个|item}；运营商只数签过合同的{g|568个|item}校点，当月在线{h|560个|item}，没签合同的教学点自然不在里头。

再往细里说，教学点单独的联网率是{q|82.7%|percent}，比独立学校低{r|14.7个百分点|percentage-point}。这是明年要补的地方：剩下的{i|23个|item}教学点，{j|15个|item}可以拉光纤，每个{k|2.8万元|CNY}，共{l|42.0万元|CNY}；其余{m|8个|item}只能用无线，每个{o|0.9万元|CNY}，共{s|7.2万元|CNY}；合计{t|49.2万元|CNY}。

今后对外一律用省厅的算法，内部调度用市里的算法，运营商月报只作结算依据。""",
[("count","n",3),("share","b","a","p1"),("share","d","c","p2"),("share","h","g","p3"),("diff","c","a","e"),("diff","d","b","f"),("share","f","e","q"),("diff","p1","q","r"),("diff","e","f","i"),("sum","i","j m"),("prod","l","j k"),("prod","s","m o"),("sum","t","l s"),("between","p2","p1 q"),("same","h","d"),("bound","g","c"),("below","p2","p1"),("sum","c","a e"),("sum","d","b f"),("bound","b","a"),("bound","d","c"),("bound","h","g"),("bound","f","e")],
scope=[("share","b","c","p2"),("share","h","c","p3"),("mean","p1 q","p2")], hard="同名指标三个分母，三个数都对")

passage("mid-handbook-tables", """装备统计工作手册·示例（供新任统计员练习，数据为虚构）

某县有小学{a1|54所|school}、初中{a2|18所|school}、高中{a3|4所|school}，共{a|76所|school}。学生分别为{s1|21,600人|student}、{s2|10,350人|student}、{s3|6,050人|student}，共{s|38,000人|student}；学生机分别为{c1|2,376台|item}、{c2|1,449台|item}、{c3|968台|item}，共{c|4,793台|item}。

例一：求每百名学生终端数。小学{v1|11.0台|other}，初中{v2|14.0台|other}，高中{v3|16.0台|other}，全县{v|13.7台|other}。

例二：求校均学生数。全县{w|500人|other}，小学{w1|400人|other}，初中{w2|575人|other}，高中{w3|1,513人|other}。

例三：若小学要达到每百名学生{l|12台|other}，须增加{d|216台|item}，按每台三千五百元需{m|75.6万元|CNY}。

常见错误：把三个学段的数相加除以三。""",
[("sum","a","a1 a2 a3"),("sum","s","s1 s2 s3"),("sum","c","c1 c2 c3"),("per100","c1","s1","v1"),("per100","c2","s2","v2"),("per100","c3","s3","v3"),("per100","c","s","v"),("avg","s","a","w"),("avg","s1","a1","w1"),("avg","s2","a2","w2"),("avg","s3","a3","w3"),("expr","l*s1/100-c1","d"),("prod","m","d","3500"),("below","v1","l"),("between","v","v1 v2 v3"),("between","w","w1 w2 w3"),("trend","up","v1 v2 v3"),("trend","up","w1 w2 w3")],
[error("average-mismatch","v","c s",[6],("12.6台","other"),"全县应以4793台除以38000人，13.7台正是三个学段的简单平均","simple instead of weighted mean",3)],
scope=[("per100","c1","s","v1"),("avg","s","a1","w")])

passage("mid-donation-ceremony", """捐赠仪式主持词附录（数字请主持人照读）

各位来宾，今天的捐赠方是本地{n|五家|item}企业：第一家捐智慧黑板{a|20块|item}、折价{m1|33.6万元|CNY}；第二家捐平板{b|300台|item}、折价{m2|57.0万元|CNY}；第三家捐图书{c|2.4万册|item}、折价{m3|43.2万元|CNY}；第四家捐篮球架{d|16|item}副、折价{m4|9.2万元|CNY}。四家总计{m|143.0万元|CNY}。

受益学校{e|14所|school}，其中乡村小学{f|9所|school}、乡村初中{g|3所|school}、城区薄弱学校{h|2所|school}，平均每所折合{v|10.2万元|CNY}。图书平均每册{u|18.0元|CNY}，平板平均每台{w|1,900元|CNY}。受赠学校学生{s|5,720人|student}，图书人均新增{k|4.2册|item}。

去年同一仪式收到捐赠{y|118.5万元|CNY}，今年增长{p|20.7%|percent}，增加{z|25.4万元|CNY}。""",
[("count","n",4),("sum","m","m1 m2 m3 m4"),("sum","e","f g h"),("avg","m","e","v"),("avg","m3","c","u"),("avg","m2","b","w"),("avg","c","s","k"),("growth","m","y","p"),("diff","m","y","z"),("growthb","y","z","p"),("trend","up","y m"),("largest","m2","m1 m3 m4")],
[error("restatement-mismatch count-mismatch","n","m1 m2 m3 m4 m",[0],("四家","item"),"列出的是四家，后文也说四家总计","count against list",2),
 error("difference-mismatch","z","m y p",[8, 9],("24.5万元","CNY"),"143.0减118.5为24.5，20.7%也合24.5","transposed digits",3)],
scope=[("avg","m","f","v"),("share","z","m","p")])

passage("mid-hotline-monthly", """服务热线（设备报修专线）三季度小结

三个月共接电话{a|2,148个|item}：7月{a1|412个|item}、8月{a2|538个|item}、9月{a3|1,198个|item}。暑假里也有四百多个，主要是值班教师问机房断电后怎么重启；开学后翻了一倍还多，9月是8月的{k|2.2倍|ratio}。

按内容分：网络不通{b1|783个|item}、占{p1|36.5%|percent}；一体机故障{b2|655个|item}、占{p2|30.5%|percent}；平台登录{b3|402个|item}、占{p3|18.7%|percent}；其他{b4|308个|item}、占{p4|14.3%|percent}。网络类最多，而投诉最多的却是平台登录，{c|61起|item}投诉里占了{d|34起|item}，占{q|55.7%|percent}。

接通率{r|94.6%|percent}，三个月分别为{r1|97.1%|percent}、{r2|96.3%|percent}、{r3|93.0%|percent}，越往后越低，是9月话务集中所致。一次解决{e|1,719个|item}，一次解决率{t|80.0%|percent}；转上门{f|429个|item}，平均上门时间{g|5.5小时|other}，在{h|8小时|other}的承诺以内。""",
[("sum","a","a1 a2 a3"),("multiple","a3","a2","k"),("sum","a","b1 b2 b3 b4"),("share","b1","a","p1"),("share","b2","a","p2"),("share","b3","a","p3"),("share","b4","a","p4"),("hundred","p1 p2 p3 p4"),("share","d","c","q"),("trend","down","r1 r2 r3"),("expr","(a1*r1+a2*r2+a3*r3)/a","r"),("between","r","r1 r2 r3"),("share","e","a","t"),("sum","a","e f"),("most","g","h"),("largest","b1","b2 b3 b4"),("trend","up","a1 a2 a3"),("bound","d","c"),("bound","b1","a"),("bound","b2","a"),("bound","b3","a"),("bound","b4","a"),("bound","e","a")],
scope=[("mean","r1 r2 r3","r"),("share","f","b2","t"),("share","d","b3","q")], hard="话务最多的类别与投诉最多的类别不同；总接通率按话务量加权")

passage("mid-textbook-warehouse", """教材与图书周转仓的账（年度）

年初库存{a|3.62万册|item}，全年入库{b|41.75万册|item}，出库{c|42.08万册|item}，盘亏{d|0.07万册|item}，年末库存{e|3.29万册|item}，比年初减少{f|0.40万册|item-}，下降{p|11.0%|percent-}。

出库中，春季{c1|19.86万册|item}、秋季{c2|22.22万册|item}；按去向，小学{g1|24.15万册|item}、初中{g2|13.30万册|item}、高中{g3|4.63万册|item}。每册平均运费{u|0.22元|CNY}，全年运费{m|9.26万元|CNY}，比预算{y|10.00万元|CNY}节约{k|0.74万元|CNY}，节约率{q|7.4%|percent}。

盘亏率（占入库）{r|0.17%|percent}，低于规定的{l|0.3%|percent}。仓库面积{s|1,240平方米|other}，年末每平方米存书{v|25.9册|item}。""",
[("lin","e","+a +b -c -d"),("diff","e","a","f"),("growth","e","a","p"),("sum","c","c1 c2"),("sum","c","g1 g2 g3"),("prod","m","c u"),("diff","y","m","k"),("share","k","y","q"),("share","d","b","r"),("most","r","l"),("avg","e","s","v"),("growthb","a","f","p"),("trend","up","c1 c2"),("bound","m","y"),("trend","down","a e"),("bound","k","y"),("bound","d","b")],
[error("sum-mismatch difference-mismatch","e","a b c d f p s v",[0, 1, 2, 10],("3.22万册","item"),"没有减去盘亏的0.07万册；与比年初减少0.40万册也不合","part left out",3)],
scope=[("lin","e","+a +b -c1"),("share","d","c1","r")])

passage("mid-recheck-after-storm", """台风过后设备受损情况第{!no|2}次报告（截至8月14日{!h|17}时）

第一次报告受损学校{a1|21所|school}，本次增加{a2|6所|school}，减少误报{a3|2所|school}，合计{a|25所|school}。受损设备：计算
机{b|386台|item}、一体机{c|94台|item}、服务器{d|7台|item}、广播与监控{e|158|item}套，共{f|645|item}台（套），原值{m|342.6万元|CNY}。

经初步检测，可修复{g|417|item}台（套），占{p|64.7%|percent}；须报废{h|228|item}台（套），原值{n|121.0万元|CNY}，
占受损原值的{q|35.3%|percent}。已投保的设备原值{o|205.6万元|CNY}，占{r|60.0%|percent}，保险公司预
付{s|80.0万元|CNY}。

恢复方面：{t|25所|school}学校中已恢复上网{u|22所|school}，占{v|88.0%|percent}，余下{w|3所|school}预计两日内恢复；开
学前须补充计算机{x|260台|item}，已从库存调拨{y|120台|item}，尚缺{z|160台|item}。""",
[("lin","a","+a1 +a2 -a3"),("sum","f","b c d e"),("sum","f","g h"),("share","g","f","p"),("share","n","m","q"),("share","o","m","r"),("same","t","a"),("share","u","t","v"),("diff","t","u","w"),("diff","x","y","z"),("bound","s","o"),("bound","x","b"),("bound","g","f"),("bound","n","m"),("bound","o","m"),("bound","u","t")],
[error("difference-mismatch","z","x y",[9],("140台","item"),"260减120是140","wrong digit",1)],
scope=[("share","h","b","q"),("share","n","o","q")])

passage("mid-cost-per-lesson", """同步课堂“一节课的成本”

有人问，给一个村小开一节同步课到底要花多少钱。我们拿甲县的账来算。

硬件：主讲教室{a|12间|classroom}，每间{u1|9.6万元|CNY}；接收教室{b|48间|classroom}，每间{u2|3.5万元|CNY}。合计{m|283.2万元|CNY}，按{k|6年|other}摊销，每年{v|47.2万元|CNY}。线路：{c|60间|classroom}教室每间每年{u3|2,400元|CNY}，共{w|14.4万元|CNY}。人员：主讲教师课时补助每节{u4|60元|CNY}，助教每节{u5|30元|CNY}，一节课一名主讲、四名助教，共{x|180元|CNY}。

去年共开{d|3,080节|item}，人员支出{y|55.44万元|CNY}。三项合计每年{t|117.04万元|CNY}，平均每节{z|308元|CNY}。每节由四个接收点的{s|68名|student}学生同上，摊到每名学生{r|5.6元|CNY}。倘若每间主讲教室每周多开两节，全年可多开{e|864节|item}（{f|36周|other}），每节成本降到{g|336元|CNY}左右——设备和线路的钱反正已经花了。""",
[("expr","a*u1+b*u2","m"),("overn","m",6,"v"),("avg","m","k","v"),("sum","c","a b"),("prod","w","c u3"),("expr","u4+4*u5","x"),("prod","y","d x"),("sum","t","v w y"),("avg","t","d","z"),("avg","z","s","r"),("expr","a*2*f","e"),("below","g","z"),("expr","(v+w+(d+e)*x)/(d+e)","g")],
[error("average-mismatch","z","t d s r g",[8, 9, 11],("380元","CNY"),"117.04万元除以3080节是380元","transposed digits",3)],
scope=[("avg","t","s","r"),("expr","t/(d+e)","g")])

passage("mid-three-year-rolling", """三年滚动更新台账（课桌椅与计算机）

课桌椅存量{a|41,200套|item}，每年更新比例定为{p|8%|percent}，应更新{b|3,296套|item}。2021年更新{b1|3,110套|item}，2022年{b2|3,340套|item}，2023年{b3|3,438套|item}，三年合计{bt|9,888套|item}，平均每年正好{bv|3,296套|item}；单看2021年没有达到，后两年补上了。

计算机存量{c|14,400台|item}，按使用{k|6年|other}一换，每年应更新{d|2,400台|item}。2021年更新{d1|1,950台|item}，2022年{d2|2,130台|item}，2023年{d3|2,280台|item}，三年合计{dt|6,360台|item}，比应更新的{du|7,200台|item}少{e|840台|item}。欠账逐年缩小，由{e1|450台|item}、{e2|270台|item}到{e3|120台|item}。

两类合计，2023年支出{m|1,085.9万元|CNY}，其中计算机{m1|1,003.2万元|CNY}（每台{u1|4,400元|CNY}），课桌椅{m2|82.7万元|CNY}（每套{u2|240.5元|CNY}）。""",
[("share","b","a","p"),("sum","bt","b1 b2 b3"),("overn","bt",3,"bv"),("same","bv","b"),("below","b1","b"),("ratio","c","k","d"),("sum","dt","d1 d2 d3"),("prod","du","d","3"),("diff","du","dt","e"),("diff","d","d1","e1"),("diff","d","d2","e2"),("diff","d","d3","e3"),("sum","e","e1 e2 e3"),("trend","down","e1 e2 e3"),("trend","up","d1 d2 d3"),("trend","up","b1 b2 b3"),("sum","m","m1 m2"),("avg","m1","d3","u1"),("avg","m2","b3","u2"),("mean","b1 b2 b3","bv"),("below","d3","d"),("bound","b","a")],
scope=[("avg","m","d3","u1"),("bound","b","b1")], hard="第一年没有达到年度比例，三年平均正好达到")

passage("mid-target-letter-scores", """局机关与装备中心签订的目标责任书·自评打分

（一）装备投入（{f1|25分|other}）。目标增长{l1|6%|percent}，实际由{a0|5,240万元|CNY}增至{a|5,580万元|CNY}，增长{p1|6.5%|percent}，得满分。
（二）达标学校（{f2|25分|other}）。目标新增{l2|12所|school}，实际由{b0|68所|school}增至{b|77所|school}，新增{c|9所|school}，按比例得{s2|18.75分|other}。
（三）培训（{f3|20分|other}）。目标{l3|2,000人次|person-time}，实际{d|2,150人次|person-time}，得满分。
（四）设备完好率（{f4|20分|other}）。目标{l4|95%|percent}，检查{e|1,480台|item}、完好{g|1,421台|item}，完好率{p4|96.0%|percent}，得满分。
（五）安全（{f5|10分|other}）。发生设备事故一起，扣{k|2分|other}，得{s5|8分|other}。

总分{f|100分|other}，自评得分{s|97.15分|other}，为优秀等次（{z|90分|other}及以上）。五个项目全部完成年度目标。""",
[("growth","a","a0","p1"),("least","l1","p1"),("diff","b","b0","c"),("expr","c/l2*f2","s2"),("least","l3","d"),("share","g","e","p4"),("least","l4","p4"),("diff","f5","k","s5"),("sum","f","f1 f2 f3 f4 f5"),("sum","s","f1 s2 f3 f4 s5"),("least","z","s"),("bound","s","f"),("least","l2","c"),("trend","up","a0 a"),("trend","up","b0 b"),("bound","g","e")],
[error("sum-mismatch","s","f1 s2 f3 f4 s5",[9],("91.75分","other"),"25、18.75、20、20、8相加为91.75分","transposed digits",6),
 error("direction-mismatch bound-exceeded","c","l2",[12],None,"新增9所没有达到12所，不能说全部完成","text against figures",4,"达标学校一项未完成")],
scope=[("share","c","b","p1"),("share","g","d","p4")])

passage("makes-unit-and-year", """装备科给财务科的对账说明

你科问的三笔账，逐一回复。第一笔，2021年设备维修费{a|146.2万元|CNY}，2022年{b|163.5万元|CNY}，增加{c|17.3万元|CNY}，增长{p|11.8%|percent}，原因是过保设备增多。

第二笔，投影灯泡{d|320|item}只，每只{u|465元|CNY}，应付{e|1.488万元|CNY}，已付{f|10.00万元|CNY}，余{g|4.88万元|CNY}，分两次付清。

第三笔，机房电费归总务科统付，不在维修费里，去年共{h|38.6万元|CNY}，按{k|9间|classroom}机房平均，每间{v|4.29万元|CNY}。""",
[("diff","b","a","c"),("growth","b","a","p"),("prod","e","d u"),("diff","e","f","g"),("avg","h","k","v"),("bound","f","e"),("growthb","a","c","p"),("trend","up","a b")],
[error("average-mismatch","e","d u f g",[2, 3, 5],("14.88万元","CNY"),"320只乘465元是148800元，小数点错了一位；已付10.00万元余4.88万元也合14.88万元","decimal point",2)],
scope=[("sum","h","a b"),("avg","b","k","v")])

passage("makes-copied-year", """中小学校园网络出口带宽监测季报(2023年第{!q|3}季度)

监测学校{a|168所|school},高峰时段平均利用率{b|63.4%|percent},上季度{c|58.1%|percent},上升{d|5.3个百分点|percentage-point};去年同期{e|54.7%|percent},上升{f|8.7个百分点|percentage-point}。利用率超过{!l|80%}、需要扩容的学校{g|23所|school},占{p|13.7%|percent};不足{!l|20%}、可以降速的{h|14所|school},占{q|8.3%|percent}。

投诉方面,本季度{i|37件|item},上季度{j|52件|item},减少{k|15件|item-},下降{r|28.8%|percent-};本季度每百所学校投诉{m|22.0件|other},比上季度的{n|31.0件|other}少{o|9.0件|other-}。

综合判断:本季度利用率{bb|54.7%|percent},仍有余量,暂不整体扩容,只对{gg|二十三所|school}学校单独提速,所需费用{s|18.4万元|CNY},平均每所{t|0.80万元|CNY}。""",
[("diff","b","c","d"),("diff","b","e","f"),("share","g","a","p"),("share","h","a","q"),("diff","i","j","k"),("growth","i","j","r"),("per100","i","a","m"),("diff","m","n","o"),("per100","j","a","n"),("same","bb","b"),("same","gg","g"),("avg","s","g","t"),("avg","s","gg","t"),("trend","up","c b"),("trend","up","e b"),("trend","down","j i"),("growthb","j","k","r"),("trend","down","n m"),("bound","g","a"),("bound","h","a")],
[error("restatement-mismatch","bb","b",[9],("63.4%","percent"),"综合判断里抄了去年同期的54.7%，本季度是63.4%","other year's figure copied",4)],
scope=[("growth","b","c","d"),("avg","s","a","t")])

passage("makes-wrong-denominator-women", """骨干网管员培训班结业情况

报名 {a|96 人|person}，录取 {b|80 人|person}，实到 {c|76 人|person}，其中女学员 {d|19 人|person}，占实到的 {p|23.8%|percent}；乡村学校 {e|43 人|person}，占 {q|56.6%|percent}。

结业考试分笔试、实操两项，两项都过才算合格。笔试通过 {f|71 人|person}，实操通过 {g|66 人|person}，两项都通过 {h|64 人|person}，合格率 {r|84.2%|percent}，比上期的 {s|79.5%|percent} 高 {t|4.7 个百分点|percentage-point}。只过笔试的 {i|7 人|person}、只过实操的 {j|2 人|person}可以补考，两项都没过的 {k|3 人|person}须重修。

授课 {l|5 天|other}、{m|40 学时|other}，人均培训费 {u|1,150 元|CNY}，共 {v|8.74 万元|CNY}，按实到人数结算；原预算 {w|9.60 万元|CNY}按录取人数编制，每人 {x|1,200 元|CNY}，节余 {y|0.86 万元|CNY}。""",
[("share","d","c","p"),("share","e","c","q"),("share","h","c","r"),("diff","r","s","t"),("diff","f","h","i"),("diff","g","h","j"),("lin","k","+c -f -g +h"),("prod","v","c u"),("prod","w","b x"),("diff","w","v","y"),("bound","c","b"),("bound","b","a"),("bound","h","g"),("bound","h","f"),("bound","f","c"),("bound","g","c"),("trend","up","s r"),("bound","d","c"),("bound","e","c"),("bound","h","c")],
[error("share-mismatch","p","d c",[0],("25.0%","percent"),"说的是占实到76人，23.8%却是除以录取的80人","wrong denominator",1)],
scope=[("share","h","b","r"),("prod","v","b u"),("sum","c","f g")])

passage("makes-restated-elsewhere", """县教育装备中心党支部“开门纳谏”台账（设备类）

共收到意见{a|64条|item}：学校提{a1|38条|item}、教师个人提{a2|19条|item}、家长提{a3|7条|item}。

已办结{b|51条|item}，正在办{c|9条|item}，暂不具备条件的{d|4条|item}，办结率{p|79.7%|percent}。办结的里头，当月办结{e|33条|item}，次月办结{f|18条|item}。

意见最集中的三件事：一是设备报修慢，{g|21条|item}，现在实行四小时响应，平均到场时间由{h|9.6小时|other}缩到{i|3.7小时|other}，缩短{j|61.5%|percent-}；二是图书更新慢，{k|14条|item}，今年每校新增{l|420册|item}；三是培训走过场，{m|11条|item}，改为按校点单。三件事合计{n|46条|item}，占全部意见的{q|71.9%|percent}。

向上级报送的简报写道：“收到意见{aa|64条|item}，办结{bb|55条|item}，办结率{pp|79.7%|percent}，家长意见{cc|7条|item}。”""",
[("sum","a","a1 a2 a3"),("sum","a","b c d"),("share","b","a","p"),("sum","b","e f"),("growth","i","h","j"),("sum","n","g k m"),("share","n","a","q"),("same","aa","a"),("same","bb","b"),("same","pp","p"),("share","bb","aa","pp"),("same","cc","a3"),("trend","down","h i"),("trend","down","g k m"),("bound","bb","aa"),("bound","b","a"),("bound","n","a")],
[error("restatement-mismatch","bb","b aa pp",[8, 10],("51条","item"),"台账办结51条，79.7%也合51条，简报写成55条","restated wrongly elsewhere",4)],
scope=[("share","g","n","q"),("share","c","a","p"),("same","a2","bb")])

passage("makes-limit-superlative", """设备招标评审专家使用情况（半年通报）

上半年抽取专家{a|286人次|person-time}，实际到场{b|271人次|person-time}，到场率{p|94.8%|percent}。同一专家半年内被抽中不得超过{l|6次|other}，抽中最多的五位专家分别为{x1|6次|other}、{x2|5次|other}、{x3|8次|other}、{x4|4次|other}、{x5|5次|other}，均未超过规定次数。

评审费共{m|18.97万元|CNY}，人次均{v|700元|CNY}，低于{z|800元|CNY}的上限。按专业分，信息技术{c1|118人次|person-time}、仪器{c2|67人次|person-time}、家具{c3|52人次|person-time}、图书{c4|34人次|person-time}，信息技术占{q|43.5%|percent}，四类中最少的是家具。

迟到扣减{n|9人次|person-time}，每次扣{y|200元|CNY}，共{t|1,800元|CNY}，已从上述评审费中扣除。""",
[("share","b","a","p"),("most","x1","l"),("most","x2","l"),("most","x3","l"),("most","x4","l"),("most","x5","l"),("avg","m","b","v"),("most","v","z"),("sum","b","c1 c2 c3 c4"),("share","c1","b","q"),("smallest","c3","c1 c2 c4"),("prod","t","n y"),("bound","n","b"),("largest","x3","x1 x2 x4 x5"),("bound","b","a"),("bound","c1","b")],
[error("bound-exceeded","x3","l",[3],None,"有一位专家8次，超过6次的规定","limit exceeded though said kept",1,"有一位专家超过规定次数"),
 error("direction-mismatch sequence-mismatch","c3","c1 c2 c4",[10],None,"最少的是图书34人次，家具52人次","wrong superlative",1,"四类中最少的是图书")],
scope=[("avg","m","a","v"),("share","c1","a","q")])

passage("makes-wrong-base-cut", """压减会议与培训，把钱花在设备上——装备中心自查

2022年会议费{a|24.8万元|CNY}、培训费{b|61.2万元|CNY}、设备购置费{c|1,430.0万元|CNY}，合计{t|1,516.0万元|CNY}；2023年会议费{a1|15.5万元|CNY}、培训费{b1|55.1万元|CNY}、设备购置费{c1|1,512.4万元|CNY}，合计{t1|1,583.0万元|CNY}。

会议费减少{d|9.3万元|CNY}，压减{p|60.0%|percent}；培训费减少{e|6.1万元|CNY}，压减{q|10.0%|percent}；设备购置增加{f|82.4万元|CNY}，增长{r|5.8%|percent}。设备购置占合计的比重由{s|94.3%|percent}升到{s1|95.5%|percent}，提高{g|1.2个百分点|percentage-point}。

会议场次由{h|42次|other}减到{i|29次|other}，每次平均{j|0.59万元|CNY}降到{k|0.53万元|CNY}。自查认为，压减没有影响业务：参训教师{l|1,960人次|person-time}，与上年{m|1,948人次|person-time}基本持平。""",
[("sum","t","a b c"),("sum","t1","a1 b1 c1"),("diff","a","a1","d"),("share","d","a","p"),("diff","b","b1","e"),("share","e","b","q"),("diff","c1","c","f"),("growth","c1","c","r"),("share","c","t","s"),("share","c1","t1","s1"),("diff","s1","s","g"),("avg","a","h","j"),("avg","a1","i","k"),("growthb","c","f","r"),("trend","up","s s1"),("trend","down","h i"),("trend","down","j k"),("trend","down","a a1"),("trend","down","b b1"),("trend","up","c c1"),("below","m","l"),("bound","d","a"),("bound","e","b"),("bound","c","t"),("bound","c1","t1")],
[error("share-mismatch growth-mismatch","p","d a",[3],("37.5%","percent"),"减少9.3万元应除以2022年的24.8万元，60.0%是除以2023年的15.5万元","wrong base",2)],
scope=[("share","d","t","p"),("growth","t1","t","r")])

passage("makes-part-left-out", """开学前教室设备“零故障”行动战报

参战网管{a|64人|person}，分{b|16组|item}，每组{c|4人|person}，用{d|11天|other}走遍{e|176所|school}学校，平均每组每天{f|1.0所|other}。检修一体机{g1|2,936台|item}、投影{g2|1,204台|item}、功放{g3|1,877台|item}、网络设备{g4|2,410台|item}，合计{g|6,550台|item}。

修复{h|712台|item}，更换部件{i|468台|item}，报废{j|96台|item}，三类合计{k|1,276台|item}；其余{l|7,151台|item}只做除尘和升级，占检修总数的{p|84.9%|percent}。

耗材{m|9.57万元|CNY}，按修复与更换的{n|1,180台|item}摊，每台{v|81.1元|CNY}；油费补贴每组每天{u|60.00元|CNY}，共{w|1.06万元|CNY}。""",
[("prod","a","b c"),("expr","e/b/d","f"),("sum","g","g1 g2 g3 g4"),("sum","k","h i j"),("diff","g","k","l"),("share","l","g","p"),("sum","n","h i"),("avg","m","n","v"),("prod","w","b d u"),("bound","l","g"),("largest","g1","g2 g3 g4"),("diff","k","j","n")],
[error("sum-mismatch","g","g1 g2 g3 g4 k l p",[2, 4, 5, 9],("8,427台","item"),"合计漏了功放1877台，四类应为8427台，减1276余7151台也合","part left out",2)],
scope=[("avg","m","k","v"),("share","k","l","p")])

passage("makes-points-and-times", """中职实训设备“校企共用”首年情况

共用设备{a|318台|item}，学校提供{a1|126台|item}、企业提供{a2|192台|item}，企业占{p|60.4%|percent}。设备利用率由上年的{b|32.0%|percent}提高到{c|48.0%|percent}，提高{d|16.0个百分点|percentage-point}，也可以说提高了{q|50.0%|percent}；实训工位由{e|240个|place}增至{f|420个|place}，增长{r|75.0%|percent}，是上年的{g|0.75倍|ratio}。

学生实训课时人均{h|126学时|other}，上年{i|96学时|other}，增加{j|30学时|other}，增长{s|31.3%|percent}。实训学生{k|1,680人|student}，每工位{l|4.0人|other}，上年{m|1,512人|student}、每工位{n|6.3人|other}，拥挤程度明显缓解。

企业收取设备使用费{t|42.0万元|CNY}，学生人均{u|250元|CNY}，全部由学校公用经费支付，未向学生收费。""",
[("sum","a","a1 a2"),("share","a2","a","p"),("diff","c","b","d"),("growth","c","b","q"),("growth","f","e","r"),("multiple","f","e","g"),("diff","h","i","j"),("growth","h","i","s"),("avg","k","f","l"),("avg","m","e","n"),("avg","t","k","u"),("trend","up","b c"),("trend","up","e f"),("trend","down","n l"),("trend","up","m k"),("growthb","i","j","s"),("trend","up","i h"),("growthb","b","d","q"),("bound","a2","a")],
[error("ratio-mismatch","g","f e",[5],("1.75倍","ratio"),"420是240的1.75倍，增长75.0%；把增幅当成了倍数","increase against multiple",1)],
scope=[("avg","k","e","l"),("growth","k","m","s")])
