# -*- coding: utf-8 -*-
# What a county's office for school safety, health and logistics writes (invented figures, own wording; source form of ../annotate.py).

passage("bus-spring-roundup", """校车专班向局长办公会的口头汇报（记录稿）
眼下全县在册校车{a|146辆|item}，专用校车{b|118辆|item}，其余{c|28辆|item}还是按校车标准改的客车，年底到期。核定座位{s|5,214个|place}，平均每辆{v|35.7座|other}。登记乘车学生{n|6,483人|student}，比座位多出{o|1,269人|student}，靠的是{d|39辆|item}车早晚各往返{z|两次|item}，不是超员；单趟最高载客从没有超过核定数。线路{l|131条|item}，途经{!day|6}个乡镇的急弯临崖路段{r|27处|item}，加装护栏的{r1|19处|item}，占{r2|70.4%|percent}，剩{r3|8处|item}列入公路部门下半年的计划。
有同志问，为什么线路比车少。答：{e|15辆|item}是备用车，不固定跑线，{c2|131辆|item}各跑一条。""",
[("diff","a","b","c"),("avg","s","a","v"),("diff","n","s","o"),("share","r1","r","r2"),("diff","r","r1","r3"),("diff","a","e","c2"),("same","c2","l"),("bound","d","a"),("bound","e","a"),("below","s","n"),("bound","r1","r")],
scope=[("avg","n","a","v"),("diff","a","l","c"),("avg","n","s","z")], hard="学生多于座位：部分车跑两趟；线路少于车辆：有备用车")

passage("canteen-check-third-round", """食品安全第三轮检查通报
三轮检查前后跨{m|七个月|other}。第一轮查食堂{a1|184家|school}，发现问题{b1|467个|item}，平均每家{v1|2.5个|other}；第二轮查{a2|191家|school}，问题{b2|352个|item}，平均{v2|1.8个|other}；第三轮查{a3|191家|school}，问题{b3|213个|item}，平均{v3|1.1个|other}，一轮少于一轮。三轮合计发现{b|1,032个|item}，现已整改{c|985个|item}，整改率{p|95.4%|percent}，尚有{d|47个|item}未销号。
未销号的，以设施类居多，计{e|31个|item}，都卡在排烟管道和隔油池改造上，需要等暑期停灶；其余是索证索票不全，补齐了就销。局里要求后厨视频接入不得低于{lim|九成|percent}，第三轮抽查时接入的{f|176家|school}，占受检食堂的{g|92.1%|percent}，刚刚越过这条线；没有接入的{h|15家|school}名单附后。有人把三轮受检家数加在一起说“查了五百多家”，那是家次，{k|566|item}家次，不是家数。""",
[("avg","b1","a1","v1"),("avg","b2","a2","v2"),("avg","b3","a3","v3"),("trend","down","b1 b2 b3"),("trend","down","v1 v2 v3"),("sum","b","b1 b2 b3"),("share","c","b","p"),("diff","b","c","d"),("bound","e","d"),("share","f","a3","g"),("diff","a3","f","h"),("sum","k","a1 a2 a3"),("same","a2","a3"),("least","lim","g"),("bound","c","b"),("bound","f","a3")],
scope=[("avg","b","k","v3"),("share","f","k","g"),("share","c","b3","p")], hard="家次不是家数；各轮受检范围不同")

passage("myopia-stage-letter", """关于近视筛查结果的说明函
甲县妇幼保健院：
贵院五月份交来的筛查数据收到。小学应检{a|21,406人|student}，实检{b|21,038人|student}，受检率{c|98.3%|percent}，检出近视{d|7,153人|student}，近视率{e|34.0%|percent}；初中实检{f|10,572人|student}，近视{g|6,238人|student}，近视率{h|59.0%|percent}；高中实检{i|7,914人|student}，近视{j|6,157人|student}，近视率{k|77.8%|percent}。三个学段实检{l|39,524人|student}，近视{m|19,548人|student}。来函据此写道，总体近视率{n|71.5%|percent}。
来函第二页又说，初中近视率低于小学，与上面的数对不上。小学实检数与去年的{o|20,816人|student}相比多{p|222人|student}，主要是两个乡镇去年因汛期未检。
请于收函之日起{q|五个|other}工作日内复核。""",
[("share","b","a","c"),("share","d","b","e"),("share","g","f","h"),("share","j","i","k"),("sum","l","b f i"),("sum","m","d g j"),("share","m","l","n"),("trend","up","e h k"),("between","n","e h k"),("diff","b","o","p"),("trend","up","o b"),("bound","b","a"),("bound","d","b"),("bound","g","f"),("bound","j","i"),("bound","m","l")],
[error("share-mismatch","n","m l",[6],("49.5%","percent"),"近视19,548人除以实检39,524人为49.5%；71.5%接近把高中当总体","wrong denominator",2)],
scope=[("share","d","a","e"),("mean","e h k","n"),("share","m","a","n")])

passage("dorm-quilt-ledger", half("""寄宿学校宿舍用品台账摘记
校别｜住宿生｜棉被｜床板更换
一中｜{a1|1,286人|student}｜{b1|1,340|item}床｜{c1|96张|item}
二中｜{a2|974人|student}｜{b2|1,010|item}床｜{c2|142张|item}
镇初中｜{a3|613人|student}｜{b3|640|item}床｜{c3|57张|item}
山口九年制｜{a4|438人|student}｜{b4|450|item}床｜{c4|28张|item}
合计｜{a|3,311人|student}｜{b|3,440|item}床｜{c|323张|item}
棉被按住宿生数另加备用，备用合计{d|129|item}床，备用率（备用占住宿生）{e|3.9%|percent}。床板更换最多的是二中，占全部的{f|44.0%|percent}；一中住宿生最多，占{g|38.8%|percent}，床板却不是最多，原因是前年刚换过一批铁架床。平均每百名住宿生换床板{h|9.8张|item}。"""),
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("diff","b","a","d"),("share","d","a","e"),("share","c2","c","f"),("share","a1","a","g"),("per","c","a",100,"h"),("largest","c2","c1 c3 c4"),("largest","a1","a2 a3 a4"),("below","a1","b1"),("below","a2","b2"),("below","a3","b3"),("below","a4","b4"),("bound","c2","c"),("bound","a1","a")],
scope=[("share","c1","c","g"),("share","d","b","h")], hard="住宿生最多的学校床板更换不是最多；备用率以人为分母")

passage("vaccine-catchup-brief", """入学查验预防接种证情况（秋季第一期简报）
今秋新入托入学儿童{a|8,962人|student}，应查验{b|8,962人|student}，已查验{c|8,917人|student}，查验率{d|99.50%|percent}。持证的{e|8,846人|student}，占已查验的{f|99.2%|percent}；无证{g|71人|student}，均已由接种单位补证。
查出漏种{h|634人|student}，需补种{i|812|item}剂次——一个孩子可能漏不止一种，剂次多于人数不足为怪。截至10月20日补种{j|701|item}剂次，补种率{k|86.3%|percent}；完成全部补种的{l|547人|student}，占漏种人数{m|86.3%|percent}。家长书面拒绝的{n|9人|student}，暂缓接种（有禁忌证）{o|22人|student}，其余{p|56人|student}排在11月。
按苗种分：麻腮风{q1|318|item}剂次、脊灰{q2|207|item}剂次、百白破{q3|174|item}剂次、乙肝及其他{q4|113|item}剂次，麻腮风占{r|39.2%|percent}。""",
[("same","a","b"),("share","c","b","d"),("share","e","c","f"),("diff","c","e","g"),("share","j","i","k"),("share","l","h","m"),("lin","p","+h -l -n -o"),("sum","i","q1 q2 q3 q4"),("share","q1","i","r"),("largest","q1","q2 q3 q4"),("bound","h","c"),("below","h","i"),("bound","c","b"),("bound","e","c"),("bound","j","i"),("bound","l","h"),("bound","q1","i")],
scope=[("share","j","h","k"),("share","l","i","m"),("share","e","b","m")], hard="剂次多于漏种人数；两个补种率分母不同")

passage("gas-hazard-notice", """燃气专项排查情况
专班用{d0|12天|other}跑完全县{a|203个|school}用气食堂。用管道气的{b|87个|school}，用瓶装液化气的{c|96个|school}，改用电灶的{e|20个|school}另行登记，不在隐患统计里。
查出隐患{f|359处|item}：软管超期{g1|134处|item}，报警器失灵{g2|88处|item}，气瓶间堆放杂物{g3|71处|item}，未装熄火保护{g4|56处|item}。当场处置{h|246处|item}，占{i|68.5%|percent}；限期整改{j|113处|item}，到月底完成{k|105处|item}，完成率{l|92.9%|percent}，剩余{m|8处|item}，全部整改率{n|97.8%|percent}。
瓶装气食堂平均查出{o|2.4处|other}，管道气食堂平均{p|1.5处|other}，瓶装气隐患共{q|228处|item}、管道气{r|131处|item}。""",
[("sum","a","b c e"),("sum","f","g1 g2 g3 g4"),("share","h","f","i"),("sum","f","h j"),("share","k","j","l"),("diff","j","k","m"),("sharesum","h k","f","n"),("sum","f","q r"),("avg","q","c","o"),("avg","r","b","p"),("below","p","o"),("largest","g1","g2 g3 g4"),("bound","h","f"),("bound","k","j")],
[error("sum-mismatch","g4","f g1 g2 g3",[1],("66处","item"),"四类应合359处，66处误写成56处","wrong digit",1)],
scope=[("avg","f","a","o"),("share","k","f","l"),("sum","f","h k")])

passage("milk-tender-notice", """学生奶采购结果公示
本次采购分{n0|三个|item}标包，预算共{a|1,860.00万元|CNY}。甲包预算{a1|742.00万元|CNY}，成交{b1|698.50万元|CNY}；乙包预算{a2|613.00万元|CNY}，成交{b2|587.20万元|CNY}；丙包预算{a3|505.00万元|CNY}，成交{b3|471.30万元|CNY}。成交总额{b|1,757.00万元|CNY}，节约{c|103.00万元|CNY}，节约率{d|5.54%|percent}。甲包节约最多，{c1|43.50万元|CNY}；丙包节约{c3|33.70万元|CNY}；乙包{c2|25.80万元|CNY}。论节约率，则以丙包最高，{d3|6.67%|percent}，甲包{d1|5.86%|percent}次之，乙包{d2|4.21%|percent}垫底。
每盒成交单价甲包{p1|2.48元|CNY}，低于{lim|2.60元|CNY}的最高限价；乙包{p2|2.55元|CNY}；丙包运距远，{p3|2.63元|CNY}，三个包都在限价以内。质疑期{t|七个|other}工作日。""",
[("count","n0",3),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("diff","a","b","c"),("share","c","a","d"),("diff","a1","b1","c1"),("diff","a2","b2","c2"),("diff","a3","b3","c3"),("sum","c","c1 c2 c3"),("share","c1","a1","d1"),("share","c2","a2","d2"),("share","c3","a3","d3"),("largest","c1","c2 c3"),("largest","d3","d1 d2"),("smallest","d2","d1 d3"),("most","p1","lim"),("most","p2","lim"),("most","p3","lim"),("between","d","d1 d2 d3"),("bound","c","a"),("bound","c1","a1"),("bound","c2","a2"),("bound","c3","a3")],
[error("bound-exceeded","p3","lim",[17],None,"丙包2.63元高于最高限价2.60元，不能说三个包都在限价以内","limit exceeded though said to be kept",1,"甲、乙两包在限价以内，丙包超过")],
scope=[("share","c","b","d"),("mean","d1 d2 d3","d"),("share","c1","c","d1")])

passage("electricity-half-year", """上半年用电情况分析
机关和直属{n|9所|school}学校上半年共用电{a|386.4万|other}千瓦时，比去年同期的{b|411.2万|other}千瓦时少{c|24.8万|other}千瓦时，下降{d|6.0%|percent-}。按月看，1月{m1|78.3万|other}、2月{m2|41.6万|other}、3月{m3|62.5万|other}、4月{m4|58.9万|other}、5月{m5|64.7万|other}、6月{m6|80.4万|other}。6月为全期最高，2月因放假最低。一季度合计{q1|182.4万|other}千瓦时，二季度{q2|204.0万|other}千瓦时，二季度比一季度多{q|12.6万|other}千瓦时。
电费单价{p|0.62元|CNY}，上半年应缴{f|239.6万元|CNY}。更换的{l|4,300盏|item}教室灯每年可省电{s|9.5万|other}千瓦时，折电费{g|5.9万元|CNY}，两年多一点可以收回{h|12.9万元|CNY}的投入。""",
[("diff","b","a","c"),("growth","a","b","d"),("sum","a","m1 m2 m3 m4 m5 m6"),("sum","q1","m1 m2 m3"),("sum","q2","m4 m5 m6"),("sum","a","q1 q2"),("diff","q2","q1","q"),("prod","f","a p"),("prod","g","s p"),("largest","m6","m1 m2 m3 m4 m5"),("smallest","m2","m1 m3 m4 m5 m6"),("trend","down","b a"),("trend","up","q1 q2")],
[error("difference-mismatch","q","q2 q1",[6],("21.6万","other"),"204.0减182.4为21.6，十位写错","wrong digit",1)],
scope=[("share","c","a","d"),("diff","m6","m1","q"),("prod","g","a p")])

passage("insurance-claims-qa", """校方责任险热线答问选登
问：今年出险多少，赔了多少？
答：到9月底报案{a|312起|item}，立案{b|287起|item}，结案{c|241起|item}，结案率{d|84.0%|percent}（按立案数算）。赔付{e|418.6万元|CNY}，件均{f|1.74万元|CNY}。
问：保费交了多少？
答：参保学校{g|226所|school}，学生{h|93,140人|student}，每生{i|5.00元|CNY}，计{j|46.57万元|CNY}。由县财政统一缴，学校和家长不掏钱。
问：赔款怎么会比保费多出{xb|八倍|other}？是不是亏本买卖？
答：要看清楚，{e2|418.6万元|CNY}里校方责任险赔的是{k|57.3万元|CNY}，占{k1|13.7%|percent}；其余{l|361.3万元|CNY}是家长自愿买的学平险赔的，两种险不是一回事。单说校方责任险，赔款是保费的{m|1.23倍|other}。
问：运动受伤的多吗？
答：报案里体育课和课间活动共{o|198起|item}，占{q|63.5%|percent}。""",
[("share","c","b","d"),("avg","e","c","f"),("prod","j","h i"),("same","e","e2"),("times","e","j","xb"),("sum","e","k l"),("share","k","e","k1"),("multiple","k","j","m"),("share","o","a","q"),("bound","b","a"),("bound","c","b"),("bound","k","e"),("bound","o","a")],
scope=[("share","c","a","d"),("multiple","e","j","m"),("avg","k","c","f")], hard="赔款远多于保费：两个险种混在一起；结案率以立案为分母")

passage("nutrition-term-ledger", """营养改善计划资金旬报
春季学期享受学生{a|12,480人|student}，开餐{d|98天|other}，补助标准每生每天{u|5.00元|CNY}，应拨{s|611.52万元|CNY}，已到账{r|590.00万元|CNY}，到账率{p|96.5%|percent}，欠{q|21.52万元|CNY}由省级资金在6月补拨。
截至5月31日实际供餐{e|79天|other}，累计就餐{f|981,620人次|person-time}，较应就餐{g|985,920人次|person-time}少{h|4,300人次|person-time}，是请假和研学所致。食材支出{k|483.17万元|CNY}，每餐平均{l|4.92元|CNY}；没有列支人工和水电，符合“{!q|5}元钱全部吃进嘴里”的要求。照此推算，期末结余约{w|12.1万元|CNY~}。""",
[("prod","s","a d u"),("share","r","s","p"),("diff","s","r","q"),("prod","g","a e"),("diff","g","f","h"),("avg","k","f","l"),("expr","s-k/e*d","w"),("most","l","u"),("below","e","d"),("bound","f","g"),("bound","r","s")],
scope=[("prod","r","a d u"),("avg","r","f","l"),("diff","s","r","w")], hard="应拨与到账、应就餐与实就餐两套数；期末结余是推算")

passage("repair-orders-speech", """同志们，维修中心去年一年接单{a|2,347张|item}，完工{b|2,289张|item}，完工率{c|97.5%|percent}。接单最多的是水电类，{d1|1,058张|item}；门窗类{d2|641张|item}；屋面渗漏{d3|273张|item}；其他{d4|375张|item}。有人嫌慢。我报一组数：平均响应时间由前年的{e|31小时|other}压到{f|19小时|other}，缩短{g|12小时|other}。别小看这半天，按比例说，缩短了{h|63.2%|percent}。当天办结{i|1,396张|item}，占完工的{j|61.0%|percent}。
钱花在哪里？材料费{k|164.3万元|CNY}，人工{l|97.8万元|CNY}，合计{m|262.1万元|CNY}，每单{n|1145元|CNY}。材料费占{o|62.7%|percent}，比前年的{q|66.4%|percent}降了{r|3.7个百分点|percentage-point-}，说明能修的没有换。
今年目标，响应时间再压{t|三小时|other}，到{w|16小时|other}。""",
[("share","b","a","c"),("sum","a","d1 d2 d3 d4"),("largest","d1","d2 d3 d4"),("diff","e","f","g"),("growthb","e","g","h"),("share","i","b","j"),("sum","m","k l"),("avg","m","b","n"),("share","k","m","o"),("diff","o","q","r"),("diff","f","t","w"),("trend","down","e f"),("trend","down","q o"),("bound","b","a"),("bound","i","b"),("bound","k","m")],
[error("growth-mismatch share-mismatch","h","e g",[4],("38.7%","percent"),"缩短12小时应除以原来的31小时，为38.7%；错除以缩短后的19小时","later divided instead of earlier",2)],
scope=[("share","i","a","j"),("avg","m","a","n")])

passage("rounds-rectified-minutes", """校园安全第四次联席会纪要（摘）
会议听取隐患清零进展。年初排查台账{a|826条|item}，其中重大{b|14条|item}、较大{c|132条|item}、一般{d|680条|item}。一季度销号{e1|318条|item}，二季度{e2|247条|item}，三季度{e3|165条|item}，累计{e|730条|item}，销号率{f|88.4%|percent}。期间新增{g|59条|item}，新增的当中销号{h|41条|item}。现存{i|114条|item}，是老账{j|96条|item}与新账{k|18条|item}之和。重大隐患销{l|13条|item}，剩一处边坡需跨年治理；会议认为重大隐患整改率{m|92.9%|percent}，高于总体水平。
公安部门提出，护学岗{n|67个|item}仅覆盖城区{o|42个|item}校门和乡镇{p|25个|item}校门，乡镇{q|78个|item}校门中还有{r|53个|item}无岗。会议议定年内乡镇覆盖面达到一半以上，即至少{s|39个|item}。""",
[("sum","a","b c d"),("sum","e","e1 e2 e3"),("share","e","a","f"),("diff","a","e","j"),("diff","g","h","k"),("sum","i","j k"),("lin","i","+a +g -e -h"),("share","l","b","m"),("below","f","m"),("sum","n","o p"),("diff","q","p","r"),("overn","q",2,"s"),("trend","down","e1 e2 e3"),("bound","e","a"),("bound","l","b")],
scope=[("share","e","i","f"),("diff","a","e","i"),("sharesum","e h","a","f")], hard="期间新增隐患使现存数大于年初减销号")

passage("chronic-cook-posts", """食堂从业人员摸底
全县中小学食堂{a|168个|school}，自营{b|151个|school}、委托经营{c|17个|school}，自营率{d|89.9%|percent}。从业人员{e|1,284名|person}，其中持健康证{f|1,284名|person}，持证率{g|100%|percent}；有厨师等级证的{h|317名|person}，占{i|24.7%|percent}。
就餐学生{j|71,906人|student}。按每百名学生一名工勤计算应配{k|719名|person}，实配多{l|565名|person}。看起来宽裕，其实不然：{m|52所|school}小规模学校每校至少要有{n|两人|other}，占去{o|104名|person}，这些学校就餐学生只有{p|3,120人|student}；其余{q|116个|school}食堂{r|1,180名|person}工勤对{s|68,786人|student}，每名工勤服务{t|58.3人|student}，小规模学校每名只服务{u|30.0人|student}。
人均月工资{w|2,950元|CNY/month}，去年是{x|2,800元|CNY/month}。一年增加{y|150元|CNY}，增长{z|5.1%|percent}。""",
[("sum","a","b c"),("share","b","a","d"),("share","f","e","g"),("share","h","e","i"),("overn","j",100,"k"),("diff","e","k","l"),("prod","o","m n"),("diff","a","m","q"),("diff","e","o","r"),("diff","j","p","s"),("ratio","s","r","t"),("ratio","p","o","u"),("below","u","t"),("diff","w","x","y"),("growth","w","x","z"),("trend","up","x w"),("same","e","f"),("bound","b","a"),("bound","f","e"),("bound","h","e")],
[error("growth-mismatch","z","w x",[14],("5.4%","percent"),"增150元除以去年2,800元是5.4%；5.1%是除以今年的2,950元","later divided instead of earlier",2)],
scope=[("ratio","j","e","t"),("share","b","q","d"),("share","y","w","i")])

passage("quilt-water-month-notes", """后勤办11月流水账（给主任看的）
水：全月用水{a|8,640吨|other}，上月{b|9,120吨|other}，省了{c|480吨|other}，{d|5.3%|percent-}。水价{e|3.15元|CNY}，应付{f|27,216元|CNY}。
电：用{g|21.7万|other}度，其中食堂{h|5.2万|other}度、宿舍{i|8.9万|other}度、教学区{j|7.6万|other}度。宿舍占{k|41.0%|percent}，装了限电器以后还是大头。
气：瓶装液化气{l|118瓶|item}，每瓶{m|96元|CNY}，{n|11,328元|CNY}。
司机老周：校车加油{o|2,340|other}升，跑了{p|9,750公里|other}，百公里油耗{q|24.0|other}升，他说冬天费油，上月百公里是{r|22.8|other}升，高了{s|1.2|other}升。
三样（水、气、油）加起来{t|56,328元|CNY}，油按每升{u|7.60元|CNY}算是{v|17,784元|CNY}。""",
[("diff","b","a","c"),("growth","a","b","d"),("prod","f","a e"),("sum","g","h i j"),("share","i","g","k"),("largest","i","h j"),("prod","n","l m"),("per","o","p",100,"q"),("diff","q","r","s"),("prod","v","o u"),("sum","t","f n v"),("trend","down","b a"),("trend","up","r q"),("bound","i","g")],
scope=[("share","c","a","s"),("sum","t","f n"),("share","h","j","k")], hard="合计只含水、气、油三样，不含电费；宿舍装限电器后仍占大头")

passage("bus-subsidy-forecast", """关于追加校车运营补贴的请示
县财政局：
年初按{a|112辆|item}校车、每车每月{b|6,800.00元|CNY/month}、{c|10个月|other}测算，安排补贴{d|761.6万元|CNY}。秋季新开{e|9条|item}线路，增车{f|11辆|item}，全县达到{g|132辆|item}。新增车辆只运行9月到12月{h|4个月|other}，需追加{i|29.92万元|CNY}，全年合计{j|791.52万元|CNY}。
截至8月底已支{k|456.96万元|CNY}，占年初安排的{l|60.0%|percent}，与时间进度（{c2|10个月|other}中过了{m|六个月|other}）一致。乘车学生每人每月自付{n|60元|CNY}，{o|4,870人|student}{h2|四个月|other}收{p|116.88万元|CNY}，用于油料。""",
[("prod","d","a b c"),("sum","g","a f"),("prod","i","f b h"),("sum","j","d i"),("share","k","d","l"),("prod","p","n o h2"),("share","m","c2","l"),("same","c","c2"),("same","h","h2"),("const","h",4,4),("bound","k","d"),("bound","m","c2")],
[error("sum-mismatch","g","a f",[1],("123辆","item"),"112加11为123，132是两个数字颠倒","transposed digits",2)],
scope=[("share","k","j","l"),("prod","i","g b h"),("sum","g","a e")])

passage("vision-class-shift", """近视防控示范校创建自评
我校{!grade|3}至{!grade|6}年级{a|28个|class}班，学生{b|1,236人|student}。去年秋检近视{c|498人|student}，近视率{d|40.3%|percent}；今年秋检（毕业一届、新进一届后实检{e|1,251人|student}），近视{f|476人|student}，近视率{g|38.0%|percent}，降低{h|2.3个百分点|percentage-point-}，降幅{i|5.7%|percent-}。
措施不多，说{n|三条|item}：一是每天户外活动不少于{j|两小时|other}，实测平均{k|132|other}分钟；二是每月换座位；三是课桌椅调高，调了{l|1,180套|item}，占课桌椅总数{m|1,302套|item}的{o|90.6%|percent}。
{!q|六}年级近视率{p|47.2%|percent}最高，三年级{r|28.9%|percent}最低。全校都在下降，只有五年级由{s|39.4%|percent}升到{t|41.1%|percent}，原因是转入了{u|两个|class}班，其中近视偏多。""",
[("share","c","b","d"),("share","f","e","g"),("diff","g","d","h"),("growth","g","d","i"),("count","n",3),("share","l","m","o"),("trend","up","s t"),("between","g","p r"),("trend","down","d g"),("below","r","p"),("bound","c","b"),("bound","f","e"),("bound","l","m")],
scope=[("share","f","b","g"),("growth","f","c","i"),("diff","t","s","h")], hard="百分点与降幅并列；五年级上升有说明；两年实检人数不同")

passage("disinfect-purchase-bill", """防疫物资采购结算
供货商送来五张单子，核对如下。
1. 免洗洗手液{a1|640瓶|item}，单价{b1|18.50元|CNY}，金额{c1|11,840.00元|CNY}。
2. 医用口罩{a2|15,000|item}只，单价{b2|0.32元|CNY}，金额{c2|4,800.00元|CNY}。
3. 消毒片{a3|420|item}桶，单价{b3|36.00元|CNY}，金额{c3|15,120.00元|CNY}。
4. 测温枪{a4|85|item}把，单价{b4|128.00元|CNY}，金额{c4|10,880.00元|CNY}。
5. 喷雾器{a5|30台|item}，单价{b5|265.00元|CNY}，金额{c5|7,950.00元|CNY}。
合计{c|50,590.00元|CNY}，运费{s|600.00元|CNY}另付，实付{t|51,190.00元|CNY}。年初预算{u|6.0万元|CNY}，结余{v|8810.00元|CNY}。消毒片一项占货款{w|29.9%|percent}，是花钱最多的，超过洗手液{x|3280.00元|CNY}。""",
[("prod","c1","a1 b1"),("prod","c2","a2 b2"),("prod","c3","a3 b3"),("prod","c4","a4 b4"),("prod","c5","a5 b5"),("sum","c","c1 c2 c3 c4 c5"),("sum","t","c s"),("diff","u","t","v"),("share","c3","c","w"),("largest","c3","c1 c2 c4 c5"),("diff","c3","c1","x"),("bound","t","u"),("bound","c3","c")],
scope=[("diff","u","c","v"),("share","c3","t","w"),("sum","t","c1 c2 c3 c4 c5")], hard="运费不在货款合计内")

passage("kitchen-kinds-survey", """食堂类型调查表说明
问卷发到{a|243所|school}学校（含教学点），回收{b|239份|item}，回收率{c|98.4%|percent}。没有食堂、靠送餐的{d|35所|school}，有食堂的{e|204所|school}。食堂按供餐方式分，完整厨房{f1|137个|school}，加热间{f2|41个|school}，只做面点的{f3|26个|school}。
用工方面，聘用炊事员{g|941人|person}，其中{h|一年|other}内离职{i|118人|person}，流失率{j|12.5%|percent}。完整厨房聘{k|762人|person}，平均每个{l|5.6人|other}；加热间聘{m|121人|person}，平均每个{n|3.0人|other}；面点间聘{o|68人|person}，平均{p|2.2人|other}。
卫生等级评定，A级{q1|89个|school}、B级{q2|97个|school}、C级{q3|18个|school}，A级率{r|43.6%|percent}，比上年的{s|38.2%|percent}提高{t|5.4个百分点|percentage-point}。""",
[("share","b","a","c"),("sum","b","d e"),("sum","e","f1 f2 f3"),("share","i","g","j"),("sum","g","k m o"),("avg","k","f1","l"),("avg","m","f2","n"),("avg","o","f3","p"),("sum","e","q1 q2 q3"),("share","q1","e","r"),("diff","r","s","t"),("trend","up","s r"),("largest","l","n p"),("bound","i","g"),("bound","q1","e")],
[error("sum-mismatch","o","g k m f3 p",[4, 7],("58人","person"),"三类聘用人员合计941，面点间应为58人","wrong digit",2)],
scope=[("share","d","a","j"),("avg","g","a","l"),("sum","a","d e")])

passage("dorm-inspect-night", """夜查通报（十月下旬）
督查组{!q|三}个晚上走了{a|18所|school}寄宿制学校，核对在寝人数。应在寝{b|9,417人|student}，实际在寝{c|9,362人|student}，请假{d|43人|student}，去向不明{e|12人|student}——当场联系上{f|11人|student}，是晚自习后去了校医室或打印店；剩{g|一人|student}是转学手续没办完，学籍还挂着，人早已在外县。宿管员在岗{h|118人|person}，应在岗{i|124人|person}，在岗率{j|95.2%|percent}，缺岗的全在周五值班表上。
发现违规电器{k|37件|item}，其中热得快{l1|16件|item}、电热毯{l2|14件|item}、小电锅{l3|7件|item}。收缴的统一封存，期末由家长领回。热得快占{m|34.2%|percent}。去年同期查出{o|52件|item}，少了{p|15件|item}，下降{q|28.8%|percent-}。宿舍消防通道锁闭{r|两处|item}，当夜打开。床铺高低床护栏松动{s|29处|item}，{t|18所|school}学校平均不足{u|两处|item}。""",
[("lin","c","+b -d -e"),("diff","e","f","g"),("share","h","i","j"),("sum","k","l1 l2 l3"),("share","l1","k","m"),("diff","o","k","p"),("growth","k","o","q"),("same","a","t"),("largest","l1","l2 l3"),("avgmost","s","t","u"),("trend","down","o k"),("bound","h","i"),("bound","l1","k")],
[error("share-mismatch","m","l1 k",[4],("43.2%","percent"),"16件占37件是43.2%，数字颠倒","transposed digits",2)],
scope=[("share","c","b","j"),("share","p","k","q"),("share","l2","k","m")])

passage("purchase-catering-reserve", """大宗食材统一采购情况的补充说明
前次报告里大米、面粉、食用油三样的集采率不一样，有委员问。说明如下：集采率都是集采数量除以该品种全年用量。大米集采{a|1,846吨|other}，用量{b|1,962吨|other}，集采率{c|94.1%|percent}；面粉{d|412吨|other}，用量{e|507吨|other}，{f|81.3%|percent}；食用油{g|286吨|other}，用量{h|301吨|other}，{i|95.0%|percent}。三样合计用量{j|2,770吨|other}，集采{k|2,544吨|other}，综合集采率{l|91.8%|percent}，不等于三个率的平均。
价格方面，集采大米每吨{m|4,680元|CNY}，零散采购{n|5,120元|CNY}，每吨便宜{o|440元|CNY}，低{p|8.6%|percent-}；按集采量计，一年节约{q|81.2万元|CNY}。油每吨便宜{r|680元|CNY}，节约{s|19.4万元|CNY}。面粉价格基本持平，未计。两样共省{t|100.6万元|CNY}，与前次报告的“{u|100万元|CNY}以上”一致。""",
[("share","a","b","c"),("share","d","e","f"),("share","g","h","i"),("sum","j","b e h"),("sum","k","a d g"),("share","k","j","l"),("diff","n","m","o"),("growth","m","n","p"),("prod","q","a o"),("prod","s","g r"),("sum","t","q s"),("least","u","t"),("between","l","c f i"),("bound","a","b"),("bound","d","e"),("bound","g","h"),("bound","k","j")],
scope=[("mean","c f i","l"),("share","o","m","p"),("prod","q","b o")], hard="综合集采率不是三个率的平均；面粉未计节约")

passage("hazard-report-quarter", """三季度隐患排查整治统计快报
|月份|排查学校|隐患|已改|未改|
|7月|{a1|64|school}|{b1|183|item}|{c1|171|item}|{d1|12|item}|
|8月|{a2|211|school}|{b2|426|item}|{c2|403|item}|{d2|23|item}|
|9月|{a3|238|school}|{b3|297|item}|{c3|274|item}|{d3|33|item}|
|季计|——|{b|906|item}|{c|848|item}|{d|58|item}|
说明：排查学校各月有重复，故不合计。整改率7月{p1|93.4%|percent}，8月{p2|94.6%|percent}，9月{p3|92.3%|percent}，季度{p|93.6%|percent}；9月检查刚结束，部分隐患尚在整改期内，整改率低属正常。8月排查面大，隐患数居三个月之首，占全季{q|47.0%|percent}。""",
[("diff","b1","c1","d1"),("diff","b2","c2","d2"),("diff","b3","c3","d3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","d","d1 d2 d3"),("diff","b","c","d"),("share","c1","b1","p1"),("share","c2","b2","p2"),("share","c3","b3","p3"),("share","c","b","p"),("largest","b2","b1 b3"),("share","b2","b","q"),("trend","up","a1 a2 a3"),("between","p","p1 p2 p3"),("bound","c1","b1"),("bound","c2","b2"),("bound","c3","b3"),("bound","c","b"),("bound","b2","b")],
[error("difference-mismatch table-mismatch","d3","b3 c3 d d1 d2",[2, 5],("23","item"),"297减274为23，纵列合计58也只容得下23","wrong digit",1)],
scope=[("mean","p1 p2 p3","q"),("share","b2","c","q"),("avg","b2","a2","q")])

passage("lunch-delivery-review", """（内部）配餐公司履约回头看
配餐公司承诺到校时限为午前，餐温不低于{a|65|other}度。本学期送餐{b|86天|other}，覆盖{c|23所|school}、日均{d|8,140份|item}，共{e|70.0万|item}份，每份{f|12.00元|CNY}，结算{g|840.05万元|CNY}，教师和学生各付各的账。
餐温抽测{h|312次|item}，低于{a2|65|other}度的{i|17次|item}，不合格率{j|5.4%|percent}，最低的一次{k|58|other}度。迟到{l|26次|item}，其中超过半小时的{m|四次|item}，按合同每次扣{n|2,000.00元|CNY}；其余{o|22次|item}，每次扣{p|500.00元|CNY}；共扣{q|19,000.00元|CNY}。低温餐每次扣{r|1,000.00元|CNY}，扣{s|17,000.00元|CNY}。两项扣款{t|3.6万元|CNY}，占结算额{u|4.29%|percent}，满意度测评{v|88.4|other}分，在{w|85|other}分的续签线以上。""",
[("prod","e","b d"),("prod","g","b d f"),("share","i","h","j"),("below","k","a2"),("same","a","a2"),("diff","l","m","o"),("expr","m*n+o*p","q"),("prod","s","i r"),("sum","t","q s"),("share","t","g","u"),("least","w","v"),("bound","i","h")],
[error("share-mismatch","u","t g",[9],("0.43%","percent"),"3.6万元占840.05万元的0.43%，小数点错了一位","decimal point",2)],
scope=[("share","l","h","j"),("prod","q","l p"),("share","s","g","u")])

passage("energy-school-compare", """公共机构节能考核：甲县教育系统
考核用两个口径：人均能耗和单位面积能耗。一中有师生{a1|3,820人|person}，建筑面积{b1|46,200平方米|other}，年能耗{c1|521吨|other}标准煤，人均{d1|136.4|other}千克，每平方米{e1|11.3|other}千克；实验小学师生{a2|2,460人|person}，面积{b2|18,900平方米|other}，年能耗{c2|231吨|other}，人均{d2|93.9|other}千克，每平方米{e2|12.2|other}千克。人均看，一中高于小学；按面积看，却是小学高，差{f|0.9|other}千克。原因在于小学面积少、人多。
与基年比，一中总能耗由{g1|563吨|other}降到{c12|521吨|other}，下降{h1|7.5%|percent-}；实验小学由{g2|226吨|other}升到{c22|231吨|other}，上升{h2|2.2%|percent}，是因为开办了食堂。考核要求每年人均下降不低于{i|2%|percent}，食堂增量经核准可以扣除。""",
[("prod","c1","a1 d1","1/1000"),("prod","c2","a2 d2","1/1000"),("expr","c1*1000/b1","e1"),("expr","c2*1000/b2","e2"),("diff","e2","e1","f"),("below","d2","d1"),("below","e1","e2"),("growth","c12","g1","h1"),("growth","c22","g2","h2"),("same","c1","c12"),("same","c2","c22"),("trend","down","g1 c12"),("trend","up","g2 c22")],
scope=[("diff","d1","d2","f"),("growth","c2","c1","h1"),("most","i","h1")], hard="两个口径排序相反；上升的学校因开食堂可扣除")

passage("medical-exam-teachers", """教职工体检结算函
体检中心：贵中心报来结算表，教职工应检{a|4,316人|person}，实检{b|4,102人|person}，参检率{c|95.0%|percent}。套餐价：女职工{d|480.00元|CNY}，男职工{e|420.00元|CNY}。女职工实检{f|2,674人|person}，男职工{g|1,428人|person}。按此计算，女职工{h|128.352万元|CNY}，男职工{i|59.976万元|CNY}，合计{j|188.328万元|CNY}，人均{k|459.1元|CNY}。但结算表合计栏写的是{l|198.328万元|CNY}，多出{m|10.0万元|CNY}，请复核。
另，表内称女职工参检率为{n|97.3%|percent}，女职工应检{o|2,748人|person}，我们核算同样是这个数；男职工应检{p|1,568人|person}，参检率{q|91.1%|percent}，偏低，主要是山区学校司机和门卫排不开班。""",
[("share","b","a","c"),("sum","b","f g"),("prod","h","d f"),("prod","i","e g"),("sum","j","h i"),("avg","j","b","k"),("diff","l","j","m"),("share","f","o","n"),("share","g","p","q"),("sum","a","o p"),("between","c","n q"),("bound","b","a"),("bound","f","o"),("bound","g","p")],
scope=[("share","f","b","n"),("same","j","l"),("mean","n q","c"),("avg","l","b","k")], hard="对方合计与本方计算不同，正是函件要说的")

passage("guard-equipment-count", """安保装备清点情况（半年一次）
本次清点{a|94所|school}学校。应配专职保安{b|412人|person}，实配{c|406人|person}，配备率{d|98.5%|percent}，比去年的{e|96.1%|percent}提高{f|2.4个百分点|percentage-point}。缺的{g|六人|person}集中在两所新建学校，招聘中。
装备按每名保安一套核对，钢叉{h|398|item}把，防刺背心{i|406件|item}，盾牌{j|187面|item}，约束毯{k|92件|item}，伸缩警棍{l|406|item}根，强光手电{m|371|item}只。与保安人数相比，只有防刺背心和警棍齐全，强光手电缺{n|35|item}只，钢叉缺{o|8|item}把。
一键报警装置{p|94套|item}全部联通公安，试按{p2|94次|item}，接通{q|89次|item}，接通率{r|94.7%|percent}，五处信号弱的改走光纤。校门口硬质隔离{s|83所|school}，占{t|88.3%|percent}；监控探头{u|5,216|item}个，每校平均{v|65.5个|other}，存储{w|30天|other}以上的{x|87所|school}。不足三十天的{y|七所|school}，已下整改单。""",
[("share","c","b","d"),("diff","b","c","g"),("diff","d","e","f"),("diff","c","m","n"),("diff","c","h","o"),("same","c","i"),("same","c","l"),("same","a","p"),("same","p","p2"),("share","q","p2","r"),("share","s","a","t"),("avg","u","a","v"),("diff","a","y","x"),("bound","s","a"),("trend","up","e d"),("bound","c","b"),("bound","q","p2")],
[error("average-mismatch","v","u a",[11],("55.5个","other"),"5,216除以94为55.5，首位写错","wrong digit",2)],
scope=[("avg","u","s","v"),("diff","c","j","n"),("share","x","a","t")])

passage("refund-pandemic-weeks", """伙食费清退情况公示（供家长核对）
11月原定开餐{a|21天|other}，因雨雪停课{b|四天|other}，实际开餐{c|17天|other}。全校预缴人数{d|1,068人|student}，每人每天{e|13.50元|CNY}，预缴{f|302,778.00元|CNY}。停课四天应退{g|57,672.00元|CNY}，已于12月3日退回；个人请假连续{h|三天|other}以上的{i|46人|student}，共{j|218|item}人日，退{k|2,943.00元|CNY}。两项合计{l|60,615.00元|CNY}，占预缴的{m|22.0%|percent}。
另有教职工{n|83人|person}搭伙，按同样单价自缴，停课四天应退{o|4,482.00元|CNY}，从下月扣减，不在上述合计中。退后结余{p|242163.00元|CNY}用于实际开餐{c2|17天|other}的食材，日均{q|14244.88元|CNY}。""",
[("diff","a","b","c"),("prod","f","d a e"),("prod","g","d b e"),("prod","k","j e"),("sum","l","g k"),("share","l","f","m"),("prod","o","n b e"),("diff","f","l","p"),("avg","p","c2","q"),("same","c","c2"),("bound","l","f")],
[error("share-mismatch","m","l f",[5],("20.0%","percent"),"60,615占302,778为20.0%","wrong digit",2)],
scope=[("lin","l","+g +k +o"),("share","g","f","m"),("prod","k","i e")])

passage("two-ledgers-food", """我县食堂财务有两本账容易弄混，这里讲清楚。一本是学生伙食账，去年收入{a|4,126.3万元|CNY}，支出{b|4,089.7万元|CNY}，结余{c|36.6万元|CNY}，结余率{d|0.89%|percent}，低于{e|2%|percent}的上限；另一本是营养改善专账，收入{f|2,874.0万元|CNY}，支出{g|2,874.0万元|CNY}，结余为零。两本账收入合计{h|7000.3万元|CNY}，支出{i|6963.7万元|CNY}。
有的学校把教职工搭伙费{j|186.4万元|CNY}也记进学生伙食账，审计时剔出，剔出以后学生伙食账实际收入{k|3,939.9万元|CNY}，支出中对应的教职工部分{l|191.2万元|CNY}同时剔出，支出为{m|3898.5万元|CNY}，学生账结余反倒增为{n|41.4万元|CNY}，结余率{o|1.05%|percent}，比剔出前高{p|0.16个百分点|percentage-point}。教职工搭伙亏{q|4.8万元|CNY}，过去是学生贴补教师，以后不许。""",
[("diff","a","b","c"),("share","c","a","d"),("most","d","e"),("same","f","g"),("sum","h","a f"),("sum","i","b g"),("diff","a","j","k"),("diff","b","l","m"),("diff","k","m","n"),("share","n","k","o"),("diff","o","d","p"),("diff","l","j","q"),("diff","n","c","q"),("trend","up","c n"),("most","o","e"),("bound","c","a"),("bound","n","k")],
scope=[("share","c","h","d"),("diff","h","i","n"),("share","j","k","o")], hard="剔除教职工部分后收入减少而结余增加")

passage("rank-units-boast", """片区检查打分通报
四个片区隐患整改率：东片应改{a1|218条|item}、已改{b1|209条|item}，{p1|95.9%|percent}；南片应改{a2|176条|item}、已改{b2|171条|item}，{p2|97.2%|percent}；西片应改{a3|243条|item}、已改{b3|228条|item}，{p3|93.8%|percent}；北片应改{a4|98条|item}、已改{b4|96条|item}，{p4|98.0%|percent}。全县应改{a|735条|item}，已改{b|704条|item}，{p|95.8%|percent}，比上季的{s|94.1%|percent}提高{t|1.7个百分点|percentage-point}。
东片整改率最高，予以表扬；西片最低，负责人到会说明。未改的{u|31条|item}里西片{v|15条|item}，占{w|48.4%|percent}，近一半。北片条数最少，按四个片区平均{x|183.75条|item}看，相差{y|85.75条|item}。""",
[("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b","a","p"),("diff","p","s","t"),("diff","a","b","u"),("diff","a3","b3","v"),("share","v","u","w"),("mean","a1 a2 a3 a4","x"),("diff","x","a4","y"),("largest","p1","p2 p3 p4"),("smallest","p3","p1 p2 p4"),("smallest","a4","a1 a2 a3"),("between","p","p1 p2 p3 p4"),("trend","up","s p"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b","a"),("bound","v","u")],
[error("direction-mismatch","p1","p2 p3 p4",[13],None,"东片95.9%低于北片98.0%和南片97.2%，最高的是北片","wrong superlative",1,"北片整改率最高")],
scope=[("mean","p1 p2 p3 p4","s"),("share","b1","a","p1"),("share","v","a3","w")])

passage("heating-bill-dispute", """关于采暖费计量的答复
贵公司来函称我校去冬欠费{a|12.4万元|CNY}。经核：
一、供热面积。合同面积{b|31,500平方米|other}，其中教学楼{c|18,200平方米|other}、宿舍{d|9,600平方米|other}、食堂{e|3,700平方米|other}。今年新楼{f|4,200平方米|other}尚未交付，不计费，来函按{g|35,700平方米|other}计算，把它算了进去。
二、单价。每平方米每采暖季{h|24.00元|CNY}，与来函一致。
三、应缴。合同面积应缴{i|756,000.00元|CNY}，已缴{j|732,800.00元|CNY}，欠{k|23,200.00元|CNY}；来函应缴{l|856,800.00元|CNY}，欠{m|124,000.00元|CNY}，多算的{n|100,800.00元|CNY}正是未交付的新楼。
四、室温。抽测{o|60|item}处，合格（十八度以上）{p|54|item}处，合格率{q|90%|percent}，达不到合同约定的{r|95%|percent}，应按条款减收。""",
[("sum","b","c d e"),("sum","g","b f"),("prod","i","b h"),("diff","i","j","k"),("prod","l","g h"),("diff","l","j","m"),("diff","m","k","n"),("prod","n","f h"),("diff","l","i","n"),("same","a","m"),("share","p","o","q"),("below","q","r"),("bound","p","o")],
scope=[("diff","l","j","k"),("prod","i","g h"),("sum","b","c d e f"),("same","a","k")], hard="来函与核定的面积、欠费各一套数，差额有说明")

passage("bus-day-of-check", """校车逢查必改：一次路检的记录
六月某日清晨，交警与教育部门在三个路口同时设点，拦检校车{a|53辆|item}。核载合计{b|1,806人|place}，实载{c|1,671人|student}，实载率{d|92.5%|percent}。超员的{e|四辆|item}，占受检车辆的{f|7.5%|percent}，最多的一辆核载{g|36人|place}、实载{h|39人|student}，超{i|三人|student}。其余三辆各超一人。四辆共超员{j|7人|student}。
未系安全带的学生{k|58人|student}，占实载{l|3.5%|percent}；灭火器过期{m|6|item}具；GPS掉线{n|9辆|item}，掉线率{o|17.0%|percent}，上月同类检查{p|48辆|item}中掉线{q|11辆|item}，掉线率{r|22.9%|percent}，下降{s|5.9个百分点|percentage-point-}。
驾驶人{t|53名|person}全部持证，{u|47名|person}驾龄十年以上，占{v|88.7%|percent}。""",
[("share","c","b","d"),("share","e","a","f"),("diff","h","g","i"),("const","j",6,6),("share","k","c","l"),("share","n","a","o"),("share","q","p","r"),("diff","o","r","s"),("same","a","t"),("share","u","t","v"),("trend","down","r o"),("below","g","h"),("bound","e","a"),("bound","k","c"),("bound","n","a"),("bound","q","p"),("bound","u","t")],
[error("sum-mismatch","j","",[3],("6人","student"),"最多的一辆超三人，其余三辆各超一人，合计6人","wrong sum",1)],
scope=[("share","e","p","f"),("share","k","b","l"),("share","n","p","o")])

passage("meal-quality-complaints", """投诉件办理统计
家长投诉平台上半年共收食堂类投诉{a|486件|item}，比去年同期{b|539件|item}少{c|53件|item}，下降{d|9.8%|percent-}。按内容分，菜量少{e1|142件|item}，菜凉{e2|118件|item}，异物{e3|46件|item}，价格{e4|97件|item}，态度及其他{e5|83件|item}。菜量少居首，占{f|29.2%|percent}。属实{g|287件|item}，属实率{h|59.1%|percent}；属实的办结{i|281件|item}，办结率{j|97.9%|percent}。
按学段，小学{k|268件|item}、初中{l|141件|item}、高中{m|77件|item}，小学占一半以上，即{n|55.1%|percent}。每万名就餐学生投诉小学{o|35.2件|other}、高中{p|48.1件|other}，高中其实更多。
五月份最多，{q|114件|item}，是二月{r|28件|item}的{s|4.1倍|other}，换季换菜单惹的。""",
[("diff","b","a","c"),("growth","a","b","d"),("sum","a","e1 e2 e3 e4 e5"),("share","e1","a","f"),("largest","e1","e2 e3 e4 e5"),("share","g","a","h"),("share","i","g","j"),("sum","a","k l m"),("share","k","a","n"),("multiple","q","r","s"),("below","o","p"),("trend","down","b a"),("bound","e1","a"),("bound","g","a"),("bound","i","g"),("bound","k","a")],
scope=[("share","i","a","j"),("share","k","g","n"),("multiple","q","b","s")], hard="件数小学最多，按万人计高中更多；两个率分母不同")

passage("spring-pool-safety", """防溺水专项总结
全县隐患水域{a|374处|item}，已设警示牌{b|374处|item}、救生杆{c|329|item}处、救生圈{d|352|item}处，警示牌设置率{e|100%|percent}，救生杆设置率{f|88.0%|percent}，救生圈{g|94.1%|percent}。三件套齐全的{h|318处|item}，占{i|85.0%|percent}——缺一件就不算，所以低于任何一件的设置率。
暑假巡查{j|11,320人次|person-time}，{k|62天|other}，日均{l|182.6|other}人次；劝离游泳学生{m|1,964人次|person-time}。发生险情{n|七起|item}，救起{o|九人|person}，无一溺亡。被救的有学生{p|六人|student}、成年人{q|四人|person}。
家访覆盖留守儿童{r|4,208人|student}，应访{s|4,211人|student}，未访到的{t|三人|student}随父母外出。""",
[("same","a","b"),("share","b","a","e"),("share","c","a","f"),("share","d","a","g"),("share","h","a","i"),("below","i","f"),("below","i","g"),("avg","j","k","l"),("sum","o","p q"),("diff","s","r","t"),("bound","h","c"),("bound","h","d"),("bound","r","s"),("bound","b","a"),("bound","c","a"),("bound","d","a"),("bound","h","a")],
[error("sum-mismatch","q","o p",[8],("三人","person"),"救起九人，学生六人，成年人应为三人","wrong part",2)],
scope=[("share","h","c","i"),("mean","e f g","i"),("share","m","j","g")])

passage("cctv-budget-lots", spaced("""视频监控改造资金说明
一期投入{a|268.5万元|CNY}，装探头{b|1,420|item}个，每个平均{c|1,891元|CNY}；二期{d|313.8万元|CNY}，装{e|1,785|item}个，每个{f|1,758元|CNY}；三期{g|226.4万元|CNY}，{h|1,196|item}个，每个{i|1,893元|CNY}。三期合计{j|808.7万元|CNY}，{k|4,401|item}个，每个{l|1,838元|CNY}。
二期单价最低，三期因山区立杆多而回升。三期的资金来源：县级{m|120.0万元|CNY}，市级{n|64.0万元|CNY}，学校自筹{o|42.4万元|CNY}，自筹占{p|18.7%|percent}。
存储设备另用{q|97.2万元|CNY}，与探头合计{r|905.9万元|CNY}，占全年安保支出{s|2,140.0万元|CNY}的{t|42.3%|percent}。"""),
[("avg","a","b","c"),("avg","d","e","f"),("avg","g","h","i"),("sum","j","a d g"),("sum","k","b e h"),("avg","j","k","l"),("smallest","f","c i"),("sum","g","m n o"),("share","o","g","p"),("sum","r","j q"),("share","r","s","t"),("between","l","c f i"),("trend","up","f i"),("bound","o","g"),("bound","r","s")],
scope=[("mean","c f i","l"),("share","j","s","t"),("share","o","j","p")], hard="三期单价回升有说明；平均单价不是三个单价的平均")

passage("reimb-clinic-season", """校医室季度用药与就诊
1月至3月就诊{a|1,836人次|person-time}：1月{b|512|person-time}人次，2月{c|243|person-time}人次，3月{d|1,081|person-time}人次。3月比2月多{e|838|person-time}人次，是2月的{f|4.4倍|other}，因寒假里2月只有{g|八天|other}在校。发热{h|427|person-time}人次，占{i|23.3%|percent}；腹痛{j|206|person-time}人次，占{k|11.2%|percent}；外伤{l|338|person-time}人次，占{m|18.4%|percent}；其余{n|865|person-time}人次。
三月里有{o|17|person-time}人次转诊，转诊率{p|1.57%|percent}，与一月的{q|1.37%|percent}相比上升{r|0.20个百分点|percentage-point}。
用药支出{s|1.93万元|CNY}，人次均{t|10.51元|CNY}。""",
[("sum","a","b c d"),("diff","d","c","e"),("multiple","d","c","f"),("share","h","a","i"),("share","j","a","k"),("share","l","a","m"),("sum","a","h j l n"),("share","o","d","p"),("diff","p","q","r"),("avg","s","a","t"),("trend","up","q p"),("bound","h","a"),("bound","j","a"),("bound","l","a"),("bound","o","d")],
scope=[("share","o","a","p"),("multiple","a","c","f"),("hundred","i k m")], hard="二月人次少因放假；占比未列全不加到一百")

passage("steam-oven-tender-2", """厨具采购招标情况
蒸烤箱等{a|六类|item}设备拦标价{b|386.0万元|CNY}。三家投标报价：甲公司{c1|351.2万元|CNY}，乙公司{c2|338.7万元|CNY}，丙公司{c3|344.9万元|CNY}。评标办法商务分占{d|30%|percent}、技术分{e|50%|percent}、服务分{f|20%|percent}。得分甲{g1|87.4|other}、乙{g2|84.6|other}、丙{g3|90.2|other}，丙中标。中标价{h|344.9万元|CNY}，比拦标价低{i|41.1万元|CNY}，下浮{j|10.6%|percent-}；报价最低者未必得分最高，乙即是如此。
合同分{k|三次|item}付款：签约付{l1|30%|percent}即{m1|103.47万元|CNY}，验收付{l2|60%|percent}即{m2|206.94万元|CNY}，余{l3|10%|percent}即{m3|43.49万元|CNY}作质保金，一年后付。现已付前两笔{n|310.41万元|CNY}，占合同{o|90.0%|percent}。""",
[("hundred","d e f"),("same","h","c3"),("diff","b","h","i"),("growth","h","b","j"),("largest","g3","g1 g2"),("smallest","c2","c1 c3"),("hundred","l1 l2 l3"),("share","m1","h","l1"),("share","m2","h","l2"),("share","m3","h","l3"),("sum","h","m1 m2 m3"),("sum","n","m1 m2"),("share","n","h","o"),("most","h","b"),("most","c1","b"),("most","c2","b"),("most","c3","b"),("count","k",3),("bound","n","h")],
[error("share-mismatch sum-mismatch","m3","h l3 m1 m2",[9, 10],("34.49万元","CNY"),"344.9万元的10%为34.49万元，43.49是数字颠倒","transposed digits",2)],
scope=[("growth","c2","b","j"),("share","m2","b","l2"),("diff","c1","h","i")])

passage("water-quality-wells", """乡村学校饮水情况（点到点说明）
{a|176所|school}乡村学校，水源为自来水管网{b|109所|school}、自备井{c|52所|school}、山泉引水{d|15所|school}。水质检测两次：春季检测{e|176所|school}，合格{f|158所|school}，合格率{g|89.8%|percent}；秋季检测{h|176所|school}，合格{i|169所|school}，合格率{j|96.0%|percent}，提高{k|6.2个百分点|percentage-point}。
秋季不合格的{l|七所|school}已停用水源、改送桶装水。按水源看，自备井{m|六所|school}、山泉{n|两所|school}，自来水都合格。安装净水器{o|231台|item}，其中自备井校{p|148台|item}，占{q|64.1%|percent}，平均每校{r|2.8台|other}；滤芯每半年换一次，单次{s|210.00元|CNY}，自备井校一年需{t|6.22万元|CNY}。
直饮水机总数{u|1,204台|item}，坏了{v|37台|item}，完好率{w|96.9%|percent}。""",
[("sum","a","b c d"),("same","a","e"),("same","a","h"),("share","f","e","g"),("share","i","h","j"),("diff","j","g","k"),("diff","h","i","l"),("sum","l","m n"),("share","p","o","q"),("avg","p","c","r"),("prod","t","p s","2"),("sharediff","u","v","u","w"),("trend","up","g j"),("bound","v","u"),("bound","f","e"),("bound","i","h"),("bound","p","o")],
[error("sum-mismatch","n","l m",[7],("一所","school"),"不合格七所，自备井六所，山泉应为一所","wrong part",2)],
scope=[("share","m","c","j"),("avg","o","a","r"),("share","v","u","w")])

passage("sleep-survey-hostel", """住宿生作息抽样小结
抽{a|16所|school}住宿校{b|2,480名|student}学生填卷，有效{c|2,431份|item}，有效率{d|98.0%|percent}。平均睡眠初中{e|7.9小时|other}、高中{f|6.8小时|other}，分别比标准少{g|1.1小时|other}和{h|1.2小时|other}——标准是初中{i|9小时|other}、高中{j|8小时|other}。达标比例初中{k|31.6%|percent}（调查{l|1,304人|student}，达标{m|412人|student}），高中{n|14.3%|percent}（{o|1,127人|student}，{p|161人|student}），合计{q|573人|student}、{r|23.6%|percent}。
学生反映最多的是宿舍熄灯后有灯光（{s|916人|student}）、室友说话（{t|1,082人|student}）、床板响（{u|403人|student}），可多选。选室友说话的占{v|44.5%|percent}，居首位。选灯光的占{w|37.7%|percent}。""",
[("share","c","b","d"),("diff","i","e","g"),("diff","j","f","h"),("share","m","l","k"),("share","p","o","n"),("sum","c","l o"),("sum","q","m p"),("share","q","c","r"),("share","t","c","v"),("share","s","c","w"),("largest","t","s u"),("below","n","k"),("between","r","k n"),("bound","m","l"),("bound","p","o")],
scope=[("sum","c","s t u"),("mean","k n","r"),("share","t","b","v")], hard="可多选，人数相加超过不代表什么；合计达标率非两率平均")

passage("quarter-plan-audit-follow", """内审组看了两个采购项目。体育器材预算{a|92.0万元|CNY}，合同{b|87.6万元|CNY}，结算{c|89.3万元|CNY}，结算比合同多{d|1.7万元|CNY}，超{e|1.9%|percent}，因追加单杠{f|14|item}副，经批准；未超预算，剩{g|2.7万元|CNY}。
校服由家长自愿购买，{h|5,320人|student}订{i|两套|item}，每套{j|118.00元|CNY}，应收{k|125.55万元|CNY}，实收{l|124.37万元|CNY}，收缴率{m|99.1%|percent}；剩{n|50人|student}经审核减免。供应商返利{o|1.2万元|CNY}未入账，责令交回。
两个项目金额合计{p|213.67万元|CNY}（结算加实收），占内审抽查资金{q|640.0万元|CNY}的{r|33.4%|percent}。发现问题{s|九个|item}，已改{t|八个|item}；返利一条等财务处理，整改率{u|88.9%|percent}。""",
[("diff","c","b","d"),("growth","c","b","e"),("growthb","b","d","e"),("most","c","a"),("diff","a","c","g"),("prod","k","h i j"),("share","l","k","m"),("expr","(k-l)/(i*j)","n"),("sum","p","c l"),("share","p","q","r"),("share","t","s","u"),("bound","l","k"),("bound","p","q"),("bound","t","s")],
scope=[("share","l","q","m"),("sum","p","b k"),("share","c","q","r"),("growth","c","a","e")], hard="结算超合同而未超预算；减免50人解释实收少于应收")

passage("logistics-yearbook-entry", """【学校后勤】 2023年，全县有食堂的学校{a|187所|school}，就餐学生{b|68,420人|student}；推行“明厨亮灶”{c|183所|school}，覆盖率{d|97.9%|percent}。食堂从业人员{e|1,153人|person}，人均服务学生{f|59.3人|other}。创建省级示范食堂{g|12所|school}，累计{h|41所|school}，上年末为{i|29所|school}。
【校园安全】 2023年排查隐患{j|1,306条|item}，整改{k|1,271条|item}，整改率{l|97.3%|percent}。开展应急演练{m|742场次|item}，校均{n|3.2场次|other}（按{o|233所|school}学校计）。
【学生体质】 体质健康测试合格率{p|92.7%|percent}，比上年提高{q|1.8个百分点|percentage-point}；近视率{r|48.6%|percent}，比上年下降{s|0.9个百分点|percentage-point-}。
【综述】 后勤战线围绕“吃好、住好、行好”下功夫，明厨亮灶覆盖{d2|97.9%|percent}的食堂，省级示范食堂新增{g2|14所|school}，隐患整改{k2|1,271条|item}，近视率上年{t|49.5%|percent}、今年{r2|48.6%|percent}，连续走低。""",
[("share","c","a","d"),("ratio","b","e","f"),("sum","h","g i"),("share","k","j","l"),("avg","m","o","n"),("same","d","d2"),("same","g","g2"),("same","k","k2"),("same","r","r2"),("diff","r","t","s"),("trend","down","t r2"),("bound","a","o"),("bound","c","a"),("bound","k","j")],
[error("restatement-mismatch","g2","g",[6],("12所","school"),"条目写新增12所，综述写成14所，与41减29也不合","restated wrongly elsewhere",2)],
scope=[("avg","m","a","n"),("share","g","a","d"),("ratio","b","o","f")])

passage("bus-fleet-three-years", """校车十年不如看三年。2021年全县校车{a1|88辆|item}，运送学生{b1|3,960人|student}，车均{v1|45.0人|other}；2022年{a2|103辆|item}，{b2|4,480人|student}，车均{v2|43.5人|other}；2023年{a3|121辆|item}，{b3|5,082人|student}，车均{v3|42.0人|other}。车辆两年增加{c|33辆|item}，增长{d|37.5%|percent}；学生增加{e|1,122人|student}，增长{f|28.3%|percent}，车增得比人快，所以车均逐年下降。
财政补贴2021年{g1|528万元|CNY}、2022年{g2|649万元|CNY}、2023年{g3|786万元|CNY}，每辆车分别合{h1|6.0万元|CNY}、{h2|6.3万元|CNY}、{h3|6.5万元|CNY}。事故率（每百万公里）由{i1|0.42|other}起、{i2|0.35|other}起降到{i3|0.38|other}起，逐年下降。以上可见，补贴总额虽年年上涨，生均补贴却由2021年的{j1|1,333元|CNY/student}增至2023年的{j3|1,547元|CNY/student}，增长{k|16.1%|percent}。""",
[("avg","b1","a1","v1"),("avg","b2","a2","v2"),("avg","b3","a3","v3"),("trend","down","v1 v2 v3"),("diff","a3","a1","c"),("growth","a3","a1","d"),("diff","b3","b1","e"),("growth","b3","b1","f"),("below","f","d"),("avg","g1","a1","h1"),("avg","g2","a2","h2"),("avg","g3","a3","h3"),("trend","up","g1 g2 g3"),("trend","down","i1 i2 i3"),("avg","g1","b1","j1"),("avg","g3","b3","j3"),("growth","j3","j1","k"),("trend","up","j1 j3"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3")],
[error("direction-mismatch sequence-mismatch","i3","i1 i2",[13],None,"2023年0.38高于2022年0.35，先降后升，不是逐年下降","trend broken",1,"事故率先降后升")],
scope=[("growth","g3","g1","k"),("avg","g2","b2","j1"),("growth","a3","a2","d")])

passage("procurement-savings-report", """采购中心全年工作小结
一、全年组织采购{a|146批次|item}，预算{b|8,640.0万元|CNY}，成交{c|8,073.6万元|CNY}。两下相抵，节约资金{d|566.4万元|CNY}，节约率{e|7.0%|percent}。
二、公开招标{f|61批次|item}，成交{g|5,214.8万元|CNY}；竞争性磋商{h|48批次|item}，成交{i|1,963.5万元|CNY}；询价{j|29批次|item}，成交{k|602.9万元|CNY}；单一来源{l|8批次|item}，成交{m|292.4万元|CNY}。公开招标金额占{n|64.6%|percent}。
三、受理质疑{o|11件|item}，成立{p|两件|item}；投诉{q|三件|item}，驳回{r|三件|item}。
四、全年节约{d2|566.4万元|CNY}中，食材类{s|318.2万元|CNY}，设备类{t|164.7万元|CNY}，服务类{u|83.5万元|CNY}，食材类节约最多，占节约总额{v|56.2%|percent}，服务类占{w|14.7%|percent}。""",
[("sum","a","f h j l"),("sum","c","g i k m"),("diff","b","c","d"),("share","d","b","e"),("share","g","c","n"),("bound","p","o"),("bound","r","q"),("same","d","d2"),("sum","d2","s t u"),("share","s","d2","v"),("share","u","d2","w"),("largest","s","t u"),("largest","g","i k m"),("bound","d","b"),("bound","g","c"),("bound","s","d2"),("bound","u","d2")],
[error("share-mismatch","e","d b",[3],("6.6%","percent"),"节约率以预算为基数：566.4除以8,640.0为6.6%；7.0%是以成交价为基数","wrong denominator",2)],
scope=[("share","d","c","v"),("share","f","a","n"),("avg","c","a","d")])

passage("hotline-parents-lunch", """家长：孩子说学校这周吃的菜跟公示的不一样？
值班：公示的是计划，天气原因换了两样。给您报一下账。本周{a|五天|other}，计划每份菜金{b|10.00元|CNY}，{c|1,460名|student}学生，应投入{d|73,000.00元|CNY}。实际采购单合计{e|70,488.00元|CNY}，合每份{f|9.66元|CNY}，省下的{g|2,512.00元|CNY}记在食堂账上。
家长：菜少了还是价格跌了？
值班：价格跌了，排骨由每斤{h|26.00元|CNY}跌到{i|22.50元|CNY}，跌{j|13.5%|percent-}；番茄涨了，由{k|3.20元|CNY}到{l|4.16元|CNY}，涨{m|30.0%|percent}。荤菜份量没动。
家长：那省的钱哪去了？
值班：本月前三周省{n|4,136.00元|CNY}，加上本周{g2|2,152.00元|CNY}，月底一共{o|6,648.00元|CNY}，过节给学生加餐，每人{p|4.55元|CNY}。""",
[("prod","d","a b c"),("diff","d","e","g"),("expr","e/(a*c)","f"),("growth","i","h","j"),("growth","l","k","m"),("trend","down","h i"),("trend","up","k l"),("same","g","g2"),("sum","o","n g2"),("avg","o","c","p"),("bound","e","d"),("most","f","b")],
[error("restatement-mismatch sum-mismatch","g2","g o n",[7, 8],("2,512.00元","CNY"),"前文省下2,512元，后文写成2,152元，合计6,648元也只合前者","restated wrongly elsewhere",1)],
scope=[("growth","k","h","j"),("growth","f","b","j"),("avg","g","c","p")])

passage("canteen-open-day", """学校开放日家长代表座谈
校长介绍，本校食堂三层，一层{a|420个|place}餐位，二层{b|380个|place}，三层{c|160个|place}，共{d|960个|place}。就餐师生{e|2,784人|person}，分{f|三批|item}进餐，每批{g|928人|other}，餐位使用率{h|96.7%|percent}。
校长又说，教师用餐单独在三层，学生用餐在一、二层，一、二层餐位{i|800个|place}，学生{j|2,592人|student}，分三批，每批{k|864人|other}，这样餐位就不够，要增开第四批，每批降到{l|648人|other}，餐位使用率{m|81.0%|percent}。
家长代表问，三层教师{n|192人|person}，餐位{c2|160个|place}，为什么不拿出来？答，三层用餐分{o|两批|item}，每批{p|96人|other}，使用率{q|60.0%|percent}，下学期向高三开放{s|64个|place}。""",
[("sum","d","a b c"),("sum","e","j n"),("avg","e","f","g"),("share","g","d","h"),("sum","i","a b"),("avg","j","f","k"),("overn","j",4,"l"),("share","l","i","m"),("avg","n","o","p"),("share","p","c2","q"),("same","c","c2"),("sum","d","i c"),("diff","c2","p","s"),("below","i","k")],
scope=[("share","k","i","h"),("avg","e","o","g"),("share","p","d","q")], hard="同样的餐位先全校三批、后分层重算；开四批才坐得下")

passage("clinic-glasses-giveaway", """配镜救助简报
筛查出裸眼视力不良{a|3,214人|student}，其中家庭困难{b|468人|student}，占{c|14.6%|percent}。县慈善会出资{d|28.4万元|CNY}为{e|473人|student}配镜——比困难学生还多{f|五人|student}，因为有五名虽不在困难名册上、但父母均为重度残疾的学生，经会议同意列入。每副镜{g|600元|CNY}，合{h|28.38万元|CNY}。眼镜发放{i|461|item}副，发放率{j|97.5%|percent}，其余{k|12人|student}改约周末验光。
以班级看，坐在前三排的学生中视力不良占{l|38.6%|percent}，后三排{m|41.2%|percent}，相差{n|2.6个百分点|percentage-point}。
去年同类救助发{o|392|item}副，今年多{p|69|item}副，增长{q|17.6%|percent}；单价比去年的{r|580元|CNY}高{s|20元|CNY}，高{t|3.4%|percent}。""",
[("share","b","a","c"),("diff","e","b","f"),("prod","h","e g"),("share","i","e","j"),("diff","e","i","k"),("diff","m","l","n"),("diff","i","o","p"),("growth","i","o","q"),("diff","g","r","s"),("growth","g","r","t"),("most","h","d"),("trend","up","o i"),("trend","up","r g"),("bound","b","a")],
scope=[("share","i","b","j"),("growth","e","o","q"),("prod","d","b g")], hard="受助人数多于困难学生数，有会议同意列入者")

passage("fire-exit-cases", """消防专项（宿舍与礼堂）
检查宿舍楼{a|71幢|item}，安全出口{b|168处|item}，平均每幢{c|2.4处|other}；上锁{d|七处|item}，占{e|4.2%|percent}。疏散指示灯应有{f|1,946盏|item}，能亮{g|1,788盏|item}，完好率{h|91.9%|percent}，故障{i|158盏|item}。礼堂{j|14座|item}，全部设两个以上出口，合格率{k|100%|percent}。
灭火器应配{l|2,860|item}具，在有效期的{m|2,712|item}具，过期{n|148|item}具，过期率{o|5.2%|percent}；检查组提出“过期率不得高于{p|5%|percent}”的要求，各校自查达标，可见宿舍楼已全部达到要求。
与春季相比，上锁出口由{q|11处|item}降到{d2|七处|item}，减{r|四处|item}，指示灯故障由{s|203盏|item}降到{i2|138盏|item}，减{t|45盏|item}。""",
[("avg","b","a","c"),("share","d","b","e"),("share","g","f","h"),("diff","f","g","i"),("diff","l","m","n"),("share","n","l","o"),("most","o","p"),("same","d","d2"),("diff","q","d2","r"),("same","i","i2"),("diff","s","i2","t"),("trend","down","q d2"),("trend","down","s i2"),("max100","k"),("bound","d","b"),("bound","g","f"),("bound","n","l")],
[error("bound-exceeded","o","p",[6],None,"过期率5.2%高于5%的要求，不能说达标","limit exceeded though said to be kept",1,"过期率5.2%，未达到不高于5%的要求"),
 error("restatement-mismatch difference-mismatch","i2","i s t",[9, 10],("158盏","item"),"上文故障158盏，203减45也是158","restated wrongly elsewhere",1)],
scope=[("share","d","a","e"),("avg","f","a","c"),("share","n","f","o")])

passage("insurance-renew-plan", """关于投保方案比选的汇报
三家保险公司报价，每生保费甲{a1|4.80元|CNY}、乙{a2|5.20元|CNY}、丙{a3|5.50元|CNY}；每人赔偿限额甲{b1|60万元|CNY}、乙{b2|80万元|CNY}、丙{b3|100万元|CNY}。参保学生按{c|96,500人|student}计，年保费甲{d1|46.32万元|CNY}、乙{d2|50.18万元|CNY}、丙{d3|53.08万元|CNY}。
丙比甲多{e|6.76万元|CNY}，高{f|12.7%|percent}，但限额高{g|66.7%|percent}；综合三年理赔数据（三年赔款{h|148.5万元|CNY}、三年保费{i|139.2万元|CNY}，赔付率{j|106.7%|percent}），推荐丙。县财政年初安排保费{k|52.0万元|CNY}，丙的保费尚在预算以内，无须追加。
赔付率上年{l|112.4%|percent}，本年{m|98.6%|percent}，下降{n|13.8个百分点|percentage-point-}。""",
[("prod","d1","a1 c"),("prod","d2","a2 c"),("prod","d3","a3 c"),("diff","d3","d1","e"),("growth","d3","d1","f"),("growth","b3","b1","g"),("share","h","i","j"),("most","d3","k"),("diff","m","l","n"),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("trend","down","l m")],
[error("growth-mismatch","f","d3 d1",[4],("14.6%","percent"),"多6.76万元应除以甲的46.32万元，为14.6%；12.7%是除以丙","later divided instead of earlier",2),
 error("bound-exceeded","d3","k",[7],None,"丙的保费53.08万元超过预算52.0万元","limit exceeded though said to be kept",2,"丙的保费超过年初安排，须追加1.08万元")],
scope=[("growth","a3","a2","f"),("share","d3","k","m"),("share","i","h","j")])

passage("weekly-menu-cost-dorm", """宿舍维修与用料旬记
上旬修床{a|48张|item}、换锁{b|63|item}把、补窗{c|29|item}扇；中旬修床{d|52张|item}、换锁{e|41|item}把、补窗{f|37|item}扇；下旬修床{g|36张|item}、换锁{h|58|item}把、补窗{i|25|item}扇。全月修床{j|136张|item}，换锁{k|162|item}把，补窗{l|91|item}扇，三样共{m|398件|item}。
换锁最多，比补窗多{n|71件|item}。按旬看，上旬{o1|140件|item}，中旬{o2|130件|item}，下旬{o3|119件|item}，一旬少似一旬。
材料费修床每张{p|42.00元|CNY}、换锁每把{q|28.00元|CNY}、补窗每扇{r|36.00元|CNY}，全月{s|1.35万元|CNY}，件均{t|34.8元|CNY}。""",
[("sum","j","a d g"),("sum","k","b e h"),("sum","l","c f i"),("sum","m","j k l"),("sum","o1","a b c"),("sum","o2","d e f"),("sum","o3","g h i"),("sum","m","o1 o2 o3"),("trend","down","o1 o2 o3"),("diff","k","l","n"),("largest","k","j l"),("expr","j*p+k*q+l*r","s"),("avg","s","m","t")],
[error("sum-mismatch","m","j k l o1 o2 o3 s t",[3, 7, 12],("389件","item"),"三样136、162、91合389件，三旬140、130、119也合389件","transposed digits",1)],
scope=[("avg","s","k","t"),("diff","j","l","n"),("mean","o1 o2 o3","t")])

passage("safety-fund-carryover", """安全专项资金使用说明（主管局长批示件附件）
上年结转{a|186.4万元|CNY}，本年预算{b|720.0万元|CNY}，可用资金{c|906.4万元|CNY}。已支出{d|651.3万元|CNY}：人防{e|312.5万元|CNY}，物防{f|214.8万元|CNY}，技防{g|124.0万元|CNY}。支出进度{h|71.9%|percent}（以可用资金为母数）；若以本年预算为母数，为{i|90.5%|percent}。两个数差异较大，主管局长问起来要先讲清口径。
年末预计支出{j|858.0万元|CNY}，预计结转{k|48.4万元|CNY}，比上年结转少{l|138.0万元|CNY}，结转率{m|5.3%|percent}，符合结转率不超过{n|10%|percent}的规定。""",
[("sum","c","a b"),("sum","d","e f g"),("share","d","c","h"),("share","d","b","i"),("diff","c","j","k"),("diff","a","k","l"),("share","k","c","m"),("below","d","j"),("below","h","i"),("largest","e","f g"),("most","m","n"),("bound","d","c"),("bound","k","c")],
scope=[("share","d","j","h"),("diff","b","d","k"),("share","k","b","m")], hard="同一支出两个母数得两个进度；结转减少不是少花")

passage("myopia-four-rounds", wrap("""视力监测四次数据（初一年级同一批学生）
第一次{a1|1,612人|student}测、近视{b1|614人|student}，{c1|38.1%|percent}；第二次{a2|1,608人|student}、{b2|641人|student}，{c2|39.9%|percent}；第三次{a3|1,597人|student}、{b3|663人|student}，{c3|41.5%|percent}；第四次{a4|1,590人|student}、{b4|684人|student}，{c4|43.0%|percent}。四次近视率一路走高，增幅却一次比一次小，分别为{d1|1.8|percentage-point}个、{d2|1.6|percentage-point}个、{d3|1.5|percentage-point}个百分点。
近视学生由第一次到第四次增加{e|70人|student}，增长{f|11.4%|percent}。同期新发{g|92人|student}，转出近视学生{h|22人|student}。
分班看，{i|八个|class}班中有{j|六个|class}班近视率上升，{k|两个|class}班下降。户外时间最长的{l|一个|class}班近视率{m|35.2%|percent}，最短的{n|47.8%|percent}，相差{o|12.6个百分点|percentage-point}。""", 40),
[("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("trend","up","c1 c2 c3 c4"),("diff","c2","c1","d1"),("diff","c3","c2","d2"),("diff","c4","c3","d3"),("trend","down","d1 d2 d3"),("diff","b4","b1","e"),("growth","b4","b1","f"),("diff","g","h","e"),("sum","i","j k"),("diff","n","m","o"),("trend","down","a1 a2 a3 a4"),("trend","up","b1 b2 b3 b4"),("between","c4","m n"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4")],
scope=[("growth","c4","c1","f"),("share","e","b4","f"),("share","b4","a1","c4")], hard="近视率升而增幅降；实测人数逐次减少")

passage("lease-canteen-rent", """租赁与承包情况自查
全县学校食堂、小卖部、场地出租{a|83宗|item}，年收入{b|412.6万元|CNY}。小卖部{c|46宗|item}，收入{d|138.2万元|CNY}；食堂承包{e|21宗|item}，收入{f|201.7万元|CNY}；场地{g|16宗|item}，收入{h|72.7万元|CNY}。按政策食堂承包须在本学年结束前全部收回自营，已收回{i|17宗|item}，占{j|81.0%|percent}，剩{k|四宗|item}合同到期。
收回后的{i2|17家|school}食堂，学生餐价由均价{l|13.2元|CNY}降到{m|12.1元|CNY}，降{n|8.3%|percent-}，满意度由{o|76.5%|percent}升到{p|89.4%|percent}，提高{q|12.9个百分点|percentage-point}。承包收入因此减少{r|1,680.4万元|CNY}。这笔钱由财政补给学校{s|120.0万元|CNY}，差{t|48.04万元|CNY}各校自行消化。""",
[("sum","a","c e g"),("sum","b","d f h"),("share","i","e","j"),("diff","e","i","k"),("same","i","i2"),("growth","m","l","n"),("diff","p","o","q"),("diff","r","s","t"),("bound","r","f"),("trend","down","l m"),("trend","up","o p"),("bound","i","e")],
[error("difference-mismatch bound-exceeded","r","s t f",[7, 8],("168.04万元","CNY"),"食堂承包一年才收201.7万元，减少不会是1,680.4万元，小数点右移一位","decimal point",2)],
scope=[("share","f","b","j"),("share","r","b","n"),("avg","f","e","l")])

passage("cold-chain-mistaken", """冷链配送验收月报
本月到货{a|186|item}车，验收合格{b|181|item}车，合格率{c|97.3%|percent}；拒收{d|五|item}车，其中温度超标{e|三|item}车、包装破损{f|两|item}车。到货量合计{g|412.8吨|other}：肉类{h|148.6吨|other}，蔬菜{i|197.4吨|other}，蛋奶{j|66.8吨|other}，蔬菜占{k|47.8%|percent}。损耗{l|5.9吨|other}，损耗率{m|1.43%|percent}，比上月的{n|1.61%|percent}下降{o|0.18个百分点|percentage-point-}，控制在{p|1.5%|percent}以内。
结算金额{q|368.4万元|CNY}，每吨{r|8,924元|CNY}；肉类每吨{s|1.42万元|CNY}，肉类结算{t|211.0万元|CNY}，占{u|57.3%|percent}。月末盘存{v|18.3吨|other}，上月末盘存{w|14.9吨|other}，库存增加{x|3.4吨|other}，故实际领用{y|403.5吨|other}。""",
[("share","b","a","c"),("diff","a","b","d"),("sum","d","e f"),("sum","g","h i j"),("share","i","g","k"),("share","l","g","m"),("diff","m","n","o"),("most","m","p"),("avg","q","g","r"),("prod","t","h s"),("share","t","q","u"),("diff","v","w","x"),("lin","y","+g +w -v -l"),("largest","i","h j"),("trend","down","n m"),("bound","b","a"),("bound","i","g"),("bound","l","g"),("bound","t","q")],
scope=[("lin","y","+g +w -v"),("share","h","g","u"),("share","l","h","m")], hard="领用=到货加月初盘存减月末盘存减损耗；拒收按车")

passage("bill-check-night-school", """关于宿舍水电超额收费的整改说明
去年学校对住宿生按每人每月电{a|6|other}度、水{b|3吨|other}免费，超出自理。检查指出，一学期四个半月应按{d|4.5|other}个月折算，学校按{e|五个|other}月执行，对学生有利，不算违规；但超额电价{f|0.85元|CNY}高于当地居民电价{g|0.56元|CNY}，多收{h|0.29元|CNY}，应退。
超额用电{i|38,640|other}度，应退{j|11,205.60元|CNY}；涉及{k|1,268名|student}学生，人均{l|8.84元|CNY}。已退{m|1,236人|student}、{n|10,922.30元|CNY}，退费率（按人）{o|97.5%|percent}，剩{p|32人|student}毕业离校，逐一联系，金额{q|283.30元|CNY}。
今后电价与居民电价一致，按{c2|4.5个月|other}执行。""",
[("diff","f","g","h"),("prod","j","i h"),("avg","j","k","l"),("share","m","k","o"),("diff","k","m","p"),("diff","j","n","q"),("same","d","c2"),("bound","m","k")],
scope=[("prod","j","i f"),("avg","n","k","l"),("growth","f","g","o")], hard="按五个月执行对学生有利，不算错；退费率按人计")

passage("winter-heating-rounds", """入冬以来，取暖安全走了两轮。
第一轮，11月上旬，查燃煤取暖学校{a|38所|school}、电取暖{b|116所|school}、集中供热{c|61所|school}，共{d|215所|school}。燃煤的全部装有一氧化碳报警器，{e|642|item}只，每校平均{f|16.9|other}只；坏的{g|27|item}只，当场换新。
第二轮，12月中旬，只看燃煤和电取暖两类，因为集中供热由公司负责；应查{h|154所|school}，实查{i|149所|school}，检查面{j|96.8%|percent}。未查的{k|五所|school}在封路的山梁上，由学校自查并传回照片。
两轮累计发现隐患{l|203处|item}，其中第一轮{m|131处|item}，第二轮{n|72处|item}，减少近一半。整改{o|196处|item}，剩{p|七处|item}都是线路增容，要等供电所排期。整改率{q|96.6%|percent}。""",
[("sum","d","a b c"),("avg","e","a","f"),("sum","h","a b"),("share","i","h","j"),("diff","h","i","k"),("sum","l","m n"),("diff","l","o","p"),("share","o","l","q"),("trend","down","m n"),("bound","g","e"),("bound","i","h"),("bound","o","l")],
scope=[("share","i","d","j"),("avg","e","d","f"),("share","o","m","q")], hard="第二轮只查两类，应查数小于总校数")

passage("meal-standard-raise", """关于调整伙食标准征求意见稿
现行标准早餐{a|4.0元|CNY}、午餐{b|10.0元|CNY}、晚餐{c|8.0元|CNY}，一日{d|22.0元|CNY}。拟调为早餐{e|4.5元|CNY}、午餐{f|11.0元|CNY}、晚餐{g|9.0元|CNY}，一日{h|24.5元|CNY}，每日增加{i|2.5元|CNY}，提高{j|11.4%|percent}。按一学期{k|100天|other}计，每名三餐住宿生多交{l|250元|CNY/student}；只吃午餐的走读生多交{m|150元|CNY/student}。
调价理由：与三年前相比，猪肉上涨{n|18.6%|percent}，蔬菜上涨{o|23.2%|percent}，人工上涨{p|15.0%|percent}，三项综合成本上涨{q|26.4%|percent}，高于本次提价幅度。
问卷发放{r|6,200份|item}，收回{s|5,766份|item}，赞成{t|3,921份|item}，赞成率{u|68.0%|percent}；反对{v|1,240份|item}，无所谓{w|605份|item}。赞成的超过三分之二，方案提交听证。""",
[("sum","d","a b c"),("sum","h","e f g"),("diff","h","d","i"),("growth","h","d","j"),("prod","l","i k"),("expr","(f-b)*k","m"),("between","q","n o p"),("below","j","q"),("share","t","s","u"),("sum","s","t v w"),("bound","s","r"),("trend","up","a e"),("trend","up","b f"),("trend","up","c g"),("bound","t","s")],
[error("average-mismatch","m","b f k",[5],("100元","CNY/student"),"午餐提高1元，100天多交100元；150元是多乘了早餐的半元","part counted",3),
 error("average-mismatch bound-exceeded","q","n o p",[6],("18.9%","percent"),"三项分别上涨18.6%、23.2%、15.0%，综合不会是26.4%","average above the maximum",1)],
scope=[("share","t","r","u"),("growth","f","b","j"),("prod","l","h k")])

passage("driver-roster-training", """校车驾驶人和照管员
登记驾驶人{a|139人|person}、照管员{b|146人|person}，照管员比驾驶人多{c|七人|person}，因有{d|七条|item}线路是大小车接驳，配双照管员。年龄：{!age|50}岁以上驾驶人{e|38人|person}，占{f|27.3%|percent}，{!age|60}岁以上一个不用。
培训两期，第一期{g|74人|person}，第二期{h|62人|person}，驾驶人参训率{i|97.8%|percent}，未参训的{j|三人|person}已停岗补课。照管员参训{k|146人|person}，参训率{l|100%|percent}。
考试满分{m|100分|other}，驾驶人平均{n|91.3分|other}，照管员平均{o|94.6分|other}，合计{p|282人|person}平均{q|93.0分|other}。不及格{r|四人|person}，补考{s|四人|person}，补考全部通过。""",
[("diff","b","a","c"),("same","c","d"),("share","e","a","f"),("lin","a","+g +h +j"),("sharesum","g h","a","i"),("share","k","b","l"),("expr","(n*(g+h)+o*k)/(g+h+k)","q"),("between","q","n o"),("same","r","s"),("sum","p","g h k"),("max100","l"),("bound","s","p"),("bound","e","a"),("bound","k","b")],
scope=[("sum","p","a b"),("share","e","b","f"),("share","g","a","i")], hard="参考人数为参训驾驶人加照管员，少于登记人数之和")

passage("spoil-vegetable-book", """食堂验收本（某中学，10月第二周）
星期一：青菜{a1|186|other}斤，单价{b1|2.40元|CNY}，{c1|446.40元|CNY}；土豆{a2|210|other}斤，{b2|1.90元|CNY}，{c2|399.00元|CNY}。
星期二：猪前腿{a3|94|other}斤，{b3|13.50元|CNY}，{c3|1,269.00元|CNY}。
星期三：鸡蛋{a4|60|other}斤，{b4|5.20元|CNY}，{c4|312.00元|CNY}；青菜{a5|172|other}斤，{b5|2.40元|CNY}，{c5|412.80元|CNY}。
星期四：豆腐{a6|85|other}斤，{b6|3.00元|CNY}，{c6|285.00元|CNY}。
星期五：鲫鱼{a7|76|other}斤，{b7|11.50元|CNY}，{c7|874.00元|CNY}。
本周合计{d|3,968.20元|CNY}，{e|1,128人|student}就餐，{f|五天|other}，每人每天{g|0.70元|CNY}——只是记在验收本上的这{h|七笔|item}，粮油调料走仓库，不在里面。退货青菜{i|9|other}斤，扣{j|21.60元|CNY}，实付{k|3,946.60元|CNY}。""",
[("prod","c1","a1 b1"),("prod","c2","a2 b2"),("prod","c3","a3 b3"),("prod","c4","a4 b4"),("prod","c5","a5 b5"),("prod","c6","a6 b6"),("prod","c7","a7 b7"),("sum","d","c1 c2 c3 c4 c5 c6 c7"),("expr","d/(e*f)","g"),("prod","j","i b1"),("diff","d","j","k"),("count","h",7),("same","b1","b5"),("bound","j","d")],
[error("average-mismatch sum-mismatch","c6","a6 b6 d c1 c2 c3 c4 c5 c7",[5, 7],("255.00元","CNY"),"85斤乘3.00元为255元，合计3,968.20元也按255元算","wrong digit",1)],
scope=[("prod","d","a3 b3"),("avg","k","e","g"),("sum","k","c1 c2 c3 c4")])

passage("kindergarten-nap-beds", """幼儿园午睡床配置检查情况，写得简短些。
{a|62所|school}园应有午睡床{b|9,840张|item}，实有{c|9,612张|item}，到位率{d|97.7%|percent}，缺{e|228张|item}。其中叠摞床{f|3,105张|item}，占实有{g|32.3%|percent}，园长们都说占地省，但消防意见是间距不得小于{h|0.5|other}米。间距达标的园{i|47所|school}，达标率{j|75.8%|percent}；未达标{k|15所|school}，其中有{l|13所|school}靠减少班额可以解决，剩{m|两所|school}要借用活动室。
两所园共有幼儿{n|418名|student}，借用活动室{o|四间|classroom}，每间放床{p|30张|item}，可放{q|120张|item}；原有午睡床{r|298张|item}，合计{s|418张|item}，一人一床，够了。
在园幼儿共{t|9,764名|student}，床比人少{u|152张|item}，是因为有{v|152名|student}幼儿中午接回家。""",
[("share","c","b","d"),("diff","b","c","e"),("share","f","c","g"),("share","i","a","j"),("diff","a","i","k"),("diff","k","l","m"),("prod","q","o p"),("sum","s","q r"),("same","n","s"),("diff","t","c","u"),("same","u","v"),("bound","c","b"),("bound","f","c"),("bound","i","a")],
scope=[("share","f","b","g"),("diff","b","t","u"),("share","c","t","d")], hard="应有床数多于幼儿数，实有床数少于幼儿数，中午接回者不占床")

passage("weather-closure-phone", """暴雨停课值班记录（节选）
县气象台发布红色预警后，停课学校{a|57所|school}，涉及学生{b|18,230人|student}，其中山区{c|31所|school}、{d|7,410人|student}，沿河{e|26所|school}、{f|10,820人|student}。
校车停驶{g|49辆|item}，涉及线路{h|53条|item}——有几辆跑两条线。
当日受损：围墙倒塌{i|340米|other}，教室进水{j|28间|classroom}，厨房进水{k|六个|item}，操场被淹{l|11处|item}。初步估损围墙{m|34.0万元|CNY}、教室{n|22.4万元|CNY}、厨房{o|9.6万元|CNY}、操场{p|27.5万元|CNY}。保险公司还要复勘，暂按合计{q|94.5万元|CNY}。围墙每米造价{r|1,000元|CNY}，教室每间{s|8,000元|CNY}，操场每处{t|2.5万元|CNY}，厨房每个{u|1.6万元|CNY}。
次日复课{v|41所|school}，复课率{w|71.9%|percent}；第三日再复课{x|16所|school}，全部复课。复课学生两日合计{y|18,230人|student}。保险已赔{z|56.7万元|CNY}，占估损{aa|60.6%|percent}。""",
[("sum","a","c e"),("sum","b","d f"),("sum","q","m n o p"),("prod","m","i r"),("prod","n","j s"),("prod","p","l t"),("prod","o","k u"),("share","v","a","w"),("sum","a","v x"),("same","b","y"),("share","z","q","aa"),("below","g","h"),("bound","v","a")],
[error("sum-mismatch share-mismatch","q","m n o p z aa",[2, 10],("93.5万元","CNY"),"四项相加93.5万元；56.7万元是它的60.6%","wrong sum",2)],
scope=[("share","x","a","w"),("share","z","m","aa"),("avg","b","a","r")])

passage("ledger-month-school", """四所寄宿校2024年秋季水电支出（元）
校｜9月｜10月｜11月｜12月｜合计｜住宿生
甲｜{a1|18,420|CNY}｜{a2|17,960|CNY}｜{a3|21,380|CNY}｜{a4|24,150|CNY}｜{a|81,910|CNY}｜{na|612|student}
乙｜{b1|25,300|CNY}｜{b2|24,770|CNY}｜{b3|28,940|CNY}｜{b4|33,160|CNY}｜{b|112,170|CNY}｜{nb|848|student}
丙｜{c1|9,650|CNY}｜{c2|9,210|CNY}｜{c3|11,040|CNY}｜{c4|12,880|CNY}｜{c|42,780|CNY}｜{nc|297|student}
丁｜{d1|14,080|CNY}｜{d2|13,590|CNY}｜{d3|15,720|CNY}｜{d4|18,330|CNY}｜{d|61,720|CNY}｜{nd|455|student}
月计｜{e1|67,450|CNY}｜{e2|65,530|CNY}｜{e3|77,080|CNY}｜{e4|85,820|CNY}｜{e|298,580|CNY}｜{ne|2,212|student}
四校都是10月最低、12月最高。生均水电甲校{pa|134元|CNY/student}、乙校{pb|132元|CNY/student}、丙校{pc|144元|CNY/student}、丁校{pd|136元|CNY/student}，丙校人少而生均高。12月比9月多{g|21,070元|CNY}，增长{h|31.2%|percent}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("sum","e1","a1 b1 c1 d1"),("sum","e2","a2 b2 c2 d2"),("sum","e3","a3 b3 c3 d3"),("sum","e4","a4 b4 c4 d4"),("sum","e","e1 e2 e3 e4"),("sum","e","a b c d"),("sum","ne","na nb nc nd"),("avg","a","na","pa"),("avg","b","nb","pb"),("avg","c","nc","pc"),("avg","d","nd","pd"),("diff","e4","e1","g"),("growth","e4","e1","h"),("largest","pc","pa pb pd"),("smallest","a2","a1 a3 a4"),("smallest","b2","b1 b3 b4"),("smallest","c2","c1 c3 c4"),("smallest","d2","d1 d3 d4"),("largest","a4","a1 a2 a3"),("largest","b4","b1 b2 b3"),("largest","c4","c1 c2 c3"),("largest","d4","d1 d2 d3"),("smallest","nc","na nb nd"),("smallest","e2","e1 e3 e4"),("largest","e4","e1 e2 e3")],
[error("sum-mismatch table-mismatch","e4","a4 b4 c4 d4 e e1 e2 e3 g h",[7, 8, 15, 16],("88,520","CNY"),"12月四校合88,520，85,820是千位与百位颠倒","transposed digits",1)],
scope=[("growth","e4","e2","h"),("avg","e","ne","pc"),("diff","e4","e2","g")])

passage("plan-meals-fulfilled", """下半年工作完成情况（对照年初计划）
1. 计划新建标准化食堂{a|24个|school}，完成{b|22个|school}，完成率{c|91.7%|percent}；两个因土地手续延到明年。
2. 计划改造厨房{d|36个|school}，完成{e|38个|school}，完成率{f|105.6%|percent}，多出的{g|两个|school}是上年遗留。
3. 计划采购校车{h|20辆|item}，到位{i|20辆|item}。
4. 计划培训从业人员{j|1,400人次|person-time}，实训{k|1,386人次|person-time}，完成{l|99.0%|percent}；培训合格{m|1,358人次|person-time}，合格率{n|98.0%|percent}。
5. 计划压减能耗{o|3%|percent}，实际压减{p|2.7%|percent}，未达目标，差{q|0.3个百分点|percentage-point}。
6. 计划近视率下降{r|1个百分点|percentage-point-}，实际由{s|50.2%|percent}降到{t|48.8%|percent}，降{u|1.4个百分点|percentage-point-}，超额完成。
六项中全面完成{v|三项|item}，部分完成{w|三项|item}。""",
[("share","b","a","c"),("share","e","d","f"),("diff","e","d","g"),("same","h","i"),("share","k","j","l"),("share","m","k","n"),("diff","o","p","q"),("diff","t","s","u"),("below","p","o"),("below","u","r"),("trend","down","s t"),("count","v",3),("count","w",3),("bound","b","a"),("bound","k","j"),("bound","m","k")],
scope=[("share","m","j","n"),("share","e","a","f"),("diff","s","t","q")], hard="完成率超过一百；未达目标与超额完成并存")

passage("printing-and-desks", half("""课桌椅与黑板灯采购（后勤设备科）
课桌椅{a|6,400套|item}，其中可调式{b|4,200套|item}，普通式{c|2,200套|item}，可调式每套{d|218.00元|CNY}，普通式每套{e|156.00元|CNY}，分别为{f|91.56万元|CNY}和{g|34.32万元|CNY}，合计{h|125.88万元|CNY}，平均每套{i|196.69元|CNY}。黑板灯{j|1,240盏|item}，每盏{k|385.00元|CNY}，{l|47.74万元|CNY}。
两项合计{m|173.62万元|CNY}，资金来自市补{n|80.0万元|CNY}、县配{o|60.0万元|CNY}、学校自筹{p|33.62万元|CNY}，市补占{q|46.1%|percent}。
安装进度：课桌椅到位{r|5,760套|item}，到位率{s|90.0%|percent}；黑板灯安装{t|1,116盏|item}，{u|90.0%|percent}。两项进度相同，但开学前还要装黑板灯{v|124盏|item}。
上年度采购课桌椅{w|5,000套|item}，平均每套{x|202.40元|CNY}，本年平均比上年低{y|5.71元|CNY}。"""),
[("sum","a","b c"),("prod","f","b d"),("prod","g","c e"),("sum","h","f g"),("avg","h","a","i"),("prod","l","j k"),("sum","m","h l"),("sum","m","n o p"),("share","n","m","q"),("share","r","a","s"),("share","t","j","u"),("same","s","u"),("diff","j","t","v"),("diff","x","i","y"),("between","i","d e"),("trend","down","x i"),("bound","n","m"),("bound","r","a"),("bound","t","j")],
scope=[("mean","d e","i"),("share","n","h","q"),("diff","a","r","v")], hard="平均单价是加权的；两项进度同而剩余数不同")

passage("fees-refund-wrong-year", """代收费清退公示
2021年清退学校{a|34所|school}，金额{b|86.3万元|CNY}；2022年{c|27所|school}，{d|61.8万元|CNY}；2023年{e|19所|school}，{f|40.5万元|CNY}。三年清退{g|188.6万元|CNY}，一年少于一年。2023年清退额比2022年下降{h|34.5%|percent-}，比2021年下降{i|53.1%|percent-}。
清退人数2021年{j|11,620人|student}、2022年{k|8,950人|student}、2023年{l|6,210人|student}，人均分别为{m|74.3元|CNY/student}、{n|69.1元|CNY/student}、{o|65.2元|CNY/student}。
2023年清退里，教辅类{p|18.6万元|CNY}、伙食类{q|13.2万元|CNY}、校服类{r|8.7万元|CNY}，教辅占{s|45.9%|percent}。清退学校比2022年减少{t|七所|school}。""",
[("sum","g","b d f"),("growth","f","d","h"),("growth","f","b","i"),("avg","b","j","m"),("avg","d","k","n"),("avg","f","l","o"),("trend","down","m n o"),("sum","f","p q r"),("share","p","f","s"),("diff","c","e","t"),("trend","down","a c e"),("trend","down","b d f"),("trend","down","j k l"),("bound","p","f")],
[error("difference-mismatch","t","c e",[9],("八所","school"),"27所减到19所，减少八所；七所是上一年的减少数","other year's figure copied",2)],
scope=[("growth","d","b","h"),("share","p","g","s")])

passage("drill-records-speech", """老师们，消防演练不是走过场。这学期我们组织全校演练{a|四次|item}，参加{b|9,328人次|person-time}，平均每次{c|2,332人次|person-time}。第一次疏散用时{d|5.6|other}分钟，第二次{e|4.9|other}分钟，第三次{f|4.2|other}分钟，第四次{g|4.4|other}分钟，一次快过一次。最快的班级{h|1.8|other}分钟，最慢的{i|6.1|other}分钟，{j|42个|class}班中有{k|37个|class}班在{l|五|other}分钟以内。没进线的多在四楼。达标的占{m|84.1%|percent}。
器材方面，逃生绳{n|36|item}条、缓降器{o|12|item}个、防烟面具{p|180|item}套，共{q|228|item}件，分放{r|六个|item}点，每点平均{s|38|item}件。""",
[("avg","b","a","c"),("trend","down","d e f g"),("share","k","j","m"),("sum","q","n o p"),("avg","q","r","s"),("between","g","h i"),("largest","i","h g"),("bound","k","j")],
[error("direction-mismatch sequence-mismatch","g","d e f",[1],None,"第四次4.4分钟比第三次4.2分钟慢，不是一次快过一次","trend broken",1,"前三次加快，第四次稍慢"),
 error("share-mismatch","m","k j",[2],("88.1%","percent"),"42个班中37个为88.1%","wrong share",2)],
scope=[("avg","b","r","c"),("share","r","p","m"),("overn","b",5,"c")])

passage("two-inspections-contrast", """市县两级检查结果为何不一样
市级五月查本县{b|15所|school}，发现问题{c|62个|item}，平均每所{d|4.1个|other}；县级同月自查{e|129所|school}，发现问题{f|271个|item}，平均每所{g|2.1个|other}。有人据此说县级检查走过场。两次标准不同：市级用{h|46项|item}细则，县级用{i|22项|item}；按细则项数折算，市级每所每项{j|0.09|other}个，县级{k|0.10|other}个，县级并不少。
市级查的{b2|15所|school}里有{l|11所|school}县级也查过，问题重合{m|19个|item}；市级独有{n|43个|item}，县级在这些学校独有{o|八个|item}。""",
[("avg","c","b","d"),("avg","f","e","g"),("expr","d/h","j"),("expr","g/i","k"),("below","g","d"),("below","j","k"),("same","b","b2"),("diff","c","m","n"),("bound","l","b2")],
scope=[("avg","c","l","d"),("sum","f","m o"),("avg","f","b","g")], hard="两级标准项数不同，折算后排序相反")

passage("tap-leak-report", """漏水损失一题，请总务处核实后报局。
三月抄表{a|11,240吨|other}，正常应为{b|8,900吨|other}，差{c|2,340吨|other}。查实暗管漏点{d|四处|item}：教学楼后{e|820吨|other}、操场边{f|690吨|other}、澡堂{g|470吨|other}、家属区{h|360吨|other}。水价{i|3.40元|CNY}，损失{j|7,956元|CNY}。
修漏花费{k|2.38万元|CNY}，一个月省下的水就有{l|7,956元|CNY}，{mm|三个月|other}便能收回。四处漏点中教学楼后最大，占{m|35.0%|percent}。
修好后四月抄表{n|8,760吨|other}，比三月少{o|2,480吨|other}，下降{p|22.1%|percent-}。""",
[("diff","a","b","c"),("sum","c","e f g h"),("prod","j","c i"),("same","j","l"),("count","d",4),("share","e","c","m"),("largest","e","f g h"),("diff","a","n","o"),("growth","n","a","p"),("avgmost","k","l","mm"),("trend","down","a n"),("bound","e","c")],
scope=[("diff","b","n","o"),("share","c","a","p"),("share","e","a","m")], hard="四月比三月降幅大于漏损，正常用水也少了一点")

passage("nutrition-two-terms", """营养改善计划两学期对照
春季学期：享受{a|11,860人|student}，开餐{b|97天|other}，供餐{c|112.6万人次|person-time}，应供{d|115.0万人次|person-time}，供餐率{e|97.9%|percent}；秋季学期：享受{f|11,540人|student}，开餐{g|101天|other}，供餐{h|115.1万人次|person-time}，应供{i|116.6万人次|person-time}，供餐率{j|98.7%|percent}，比春季高{k|0.8个百分点|percentage-point}。
全年供餐{l|227.7万人次|person-time}，国家补助{m|1,138.5万元|CNY}（每餐{n|5.00元|CNY}），县配套{o|227.7万元|CNY}，即每餐{p|1.00元|CNY}，食材实际每餐{q|5.86元|CNY}，低于{r|6.00元|CNY}。
秋季享受人数比春季少{s|320人|student}，下降{t|2.7%|percent-}，供餐总数反而多{u|2.5万人次|person-time}，因为秋季多开餐{v|四天|other}。""",
[("prod","d","a b"),("prod","i","f g"),("share","c","d","e"),("share","h","i","j"),("diff","j","e","k"),("sum","l","c h"),("prod","m","l n"),("prod","o","l p"),("most","q","r"),("sum","r","n p"),("diff","a","f","s"),("growth","f","a","t"),("diff","h","c","u"),("diff","g","b","v"),("trend","up","e j"),("bound","c","d"),("bound","h","i")],
scope=[("growth","h","c","t"),("share","c","i","e"),("prod","m","d n")], hard="享受人数减少而供餐人次增加，秋季多开餐四天")

passage("overview-and-body", """2023年度学校后勤与安全工作总结
一、概况。这一年，全县{a|214所|school}学校未发生较大以上安全责任事故；建成“互联网+明厨亮灶”食堂{b|196个|school}；校车安全运行{c|312.6万公里|other}，接送学生{d|5,847人|student}；投入维修资金{e|2,860万元|CNY}，实施项目{f|167个|item}。
二、食品安全。现有食堂{g|203个|school}，其中{b2|196个|school}接入监管平台，接入率{h|96.6%|percent}；未接入的{i|七个|school}均为教学点面食间，用电容量不足。抽检食材{j|1,840批次|item}，合格{k|1,826批次|item}，合格率{l|99.24%|percent}。
三、校车。{m|128辆|item}校车跑了{c2|321.6万公里|other}，平均每辆{n|2.44万公里|other}。
四、维修。{f2|167个|item}项目中，屋面{o|58个|item}、厕所{p|43个|item}、围墙{q|35个|item}、线路{r|31个|item}；平均每个{s|17.1万元|CNY}。屋面项目花钱最多，用去{t|1,126万元|CNY}，占{u|39.4%|percent}。""",
[("same","b","b2"),("share","b2","g","h"),("diff","g","b2","i"),("share","k","j","l"),("same","c","c2"),("avg","c2","m","n"),("same","f","f2"),("sum","f2","o p q r"),("avg","e","f2","s"),("share","t","e","u"),("largest","o","p q r"),("bound","g","a"),("bound","b2","g"),("bound","k","j"),("bound","t","e")],
[error("restatement-mismatch average-mismatch","c2","c m n",[4, 5],("312.6万公里","other"),"概况写312.6万公里，除以128辆得2.44万公里；321.6是数字颠倒","restated wrongly elsewhere",1)],
scope=[("share","b","a","h"),("avg","d","m","n"),("share","o","f","u")])

passage("tender-two-rounds", """校园餐食材配送标段说明会上，采购办把前后两次招标的情况都讲了。
头一次，今年3月，挂网{a|五个|item}标段，最高限价合计{b|4,200万元|CNY}，{c|三个|item}标段成交、{d|两个|item}流标。成交的三个标段限价{e|2,640万元|CNY}，成交价{f|2,481.6万元|CNY}，下浮{g|6.0%|percent-}。
流标的两个，限价本为{h|1,560万元|CNY}，5月重新挂网时按市场行情调低了{i|60万元|CNY}，为{j|1,500万元|CNY}，这回成交{k|1,455万元|CNY}，下浮{l|3.0%|percent-}。
于是有了两个“总节约”：对最初的限价，节约{m|263.4万元|CNY}，{n|6.3%|percent}；对调低后的限价合计{o|4,140万元|CNY}，节约{p|203.4万元|CNY}，{q|4.9%|percent}。写进年报的是后一个。两次成交合计{r|3,936.6万元|CNY}。""",
[("sum","a","c d"),("growth","f","e","g"),("sum","b","e h"),("diff","h","i","j"),("growth","k","j","l"),("sum","r","f k"),("diff","b","r","m"),("share","m","b","n"),("sum","o","e j"),("diff","o","r","p"),("diff","b","i","o"),("share","p","o","q"),("diff","m","p","i"),("most","f","e"),("most","k","j")],
scope=[("share","p","b","q"),("growth","k","h","l"),("diff","b","f","m")], hard="两次招标限价调过，节约有两个口径")

passage("breakfast-stall-cleanup", """校门口流动摊贩整治战报
行动第一周，{a|31个|school}校门口登记流动摊贩{b|218个|item}，其中卖熟食的{c|126个|item}、卖玩具文具的{d|64个|item}、其他{e|28个|item}。劝导入市{f|143个|item}，占{g|65.6%|percent}；自行离开{h|52个|item}；拒不配合、移交城管{i|23个|item}。
第二周回头看，还剩{j|46个|item}，比第一周少{k|172个|item}，下降{l|78.9%|percent-}。第三周剩{m|19个|item}，比第二周少{n|27个|item}，下降{o|142.1%|percent-}。
查扣“三无”食品{p|37千克|other}，抽检辣条、饮料{q|48批次|item}，不合格{r|五批次|item}，不合格率{s|10.4%|percent}。摊贩最多的两个校门口合计{t|51个|item}，占全部的{u|32.4%|percent}。""",
[("sum","b","c d e"),("share","f","b","g"),("sum","b","f h i"),("diff","b","j","k"),("growth","j","b","l"),("diff","j","m","n"),("growth","m","j","o"),("trend","down","b j m"),("share","r","q","s"),("share","t","b","u"),("largest","c","d e"),("bound","f","b"),("bound","r","q"),("bound","t","b")],
[error("growth-mismatch","o","m j",[6],("58.7%","percent-"),"少27个应除以第二周的46个，为58.7%；142.1%是除以第三周的19个，减少也不会超过百分之百","later divided instead of earlier",2),
 error("share-mismatch","u","t b",[9],("23.4%","percent"),"51个占218个的23.4%，两个数字错位","wrong share",2)],
scope=[("growth","m","b","l"),("share","i","b","s"),("share","k","b","g")])

passage("dorm-bathroom-phases", """寄宿制学校“洗上热水澡”工程分三期。
一期做{a|19所|school}，投{b|684万元|CNY}，装喷头{c|912|item}个，受益住宿生{d|10,230人|student}；二期做{e|23所|school}，投{f|851万元|CNY}，装{g|1,127|item}个，受益{h|12,640人|student}；三期做{i|14所|school}，投{j|476万元|CNY}，装{k|630|item}个，受益{l|7,060人|student}。三期总投资{m|2,011万元|CNY}，喷头{n|2,669|item}个，受益{o|29,930人|student}。
校均投资一期{p|36.0万元|CNY}、二期{q|37.0万元|CNY}、三期{r|34.0万元|CNY}，三期最省。每个喷头服务住宿生{s|11.2人|other}，优于每{t|15人|other}一个的标准，三个期次都达标：一期{u|11.2人|other}、二期{v|11.2人|other}、三期{w|11.2人|other}。
全县住宿生{x|31,480人|student}，受益面{y|89.2%|percent}；没有覆盖的{z|1,550人|student}分布在六个教学点，改用太阳能。""",
[("sum","m","b f j"),("sum","n","c g k"),("sum","o","d h l"),("avg","b","a","p"),("avg","f","e","q"),("avg","j","i","r"),("smallest","r","p q"),("avg","o","n","s"),("avg","d","c","u"),("avg","h","g","v"),("avg","l","k","w"),("most","s","t"),("most","u","t"),("most","v","t"),("most","w","t"),("share","o","x","y"),("diff","x","o","z"),("between","s","u v w"),("bound","o","x")],
[error("share-mismatch","y","o x",[15],("95.1%","percent"),"29,930占31,480的95.1%，漏覆盖的只有1,550人也说明近乎全覆盖；89.2%漏了一部分","wrong share",2)],
scope=[("avg","m","n","p"),("share","d","x","y"),("avg","x","n","s")])

passage("smoking-hazard-kinds", """安全隐患的“老三样”
翻了五年的台账，隐患总是那几样。2019年电气线路类占{a|38.2%|percent}，2020年{b|36.9%|percent}，2021年{c|35.1%|percent}，2022年{d|33.4%|percent}，2023年{e|31.8%|percent}，年年下降，五年降了{f|6.4个百分点|percentage-point-}。食堂燃气类正相反，从{g|11.3%|percent}升到{h|17.6%|percent}，升{i|6.3个百分点|percentage-point}。这一降一升并不等于燃气更危险：2023年隐患总数{j|1,140条|item}，只有2019年{k|2,085条|item}的一半多一点，燃气隐患绝对数由{l|236条|item}减到{m|201条|item}，也在减少，减{n|14.8%|percent-}。电气由{o|796条|item}减到{p|363条|item}，减{q|54.4%|percent-}。
建筑本体类2023年{r|274条|item}，占{s|24.0%|percent}。三类合计{t|838条|item}，占{u|73.5%|percent}。""",
[("trend","down","a b c d e"),("diff","e","a","f"),("diff","h","g","i"),("share","l","k","g"),("share","m","j","h"),("growth","m","l","n"),("share","o","k","a"),("share","p","j","e"),("growth","p","o","q"),("share","r","j","s"),("sum","t","m p r"),("share","t","j","u"),("trend","up","g h"),("trend","down","l m"),("trend","down","o p"),("trend","down","k j"),("sharesum","m p r","j","u"),("sum","u","e h s"),("bound","l","k"),("bound","m","j"),("bound","o","k"),("bound","p","j"),("bound","r","j"),("bound","t","j")],
scope=[("growth","h","g","n"),("growth","j","k","q"),("share","m","k","h")], hard="占比升而条数降：总数减得更快")

passage("vehicle-fuel-memo", """致车队各位师傅：
10月油料表出来了。全队{a|24辆|item}车，行驶{b|68,400公里|other}，加油{c|16,758|item}升，百公里平均{d|24.5|other}升。上月行驶{e|71,200公里|other}，加油{f|16,874|item}升，百公里{g|23.7|other}升。里程少了{h|2,800公里|other}，油只少了{i|116|item}升，百公里反而高了{j|0.8|other}升，因为月初开了暖风。
最省的一辆百公里{k|21.3|other}升，最费的{l|29.8|other}升，相差{m|8.5|other}升。超过{n|27|other}升的{o|三辆|item}，要进厂检查。
油价每升{p|7.84元|CNY}，本月油费{q|131,382.72元|CNY}，预算{r|13.5万元|CNY}，剩{s|3617.28元|CNY}。全年前十个月油费{t|128.6万元|CNY}，月均{u|12.86万元|CNY}；按此推算全年{v|154.3万元|CNY}，预算{w|160万元|CNY}够用。""",
[("per","c","b",100,"d"),("per","f","e",100,"g"),("diff","e","b","h"),("diff","f","c","i"),("diff","d","g","j"),("diff","l","k","m"),("prod","q","c p"),("diff","r","q","s"),("overn","t",10,"u"),("prod","v","u","12"),("between","d","k l"),("bound","q","r"),("most","v","w"),("bound","o","a"),("trend","up","g d"),("trend","down","e b"),("trend","down","f c")],
scope=[("avg","c","a","d"),("diff","w","t","s"),("growth","c","f","j")], hard="里程和油耗总量都降而百公里油耗升")

passage("school-clinic-cover-ratio", """校医和保健教师配备
中心城区{a|46所|school}学校有寄宿生的{b|14所|school}，应设卫生室；其余{c|32所|school}设保健室。按{d|600:1|ratio}配专业人员，在校生{e|58,320人|student}，应配{f|97.2人|other}，取整{g|98人|person}；实配{h|81人|person}，其中校医{i|29人|person}、保健教师{j|52人|person}，缺{k|17人|person}，配备率{l|82.7%|percent}。
乡镇{m|88所|school}学校在校生{n|41,760人|student}，应配{o|69.6人|other}，取整{p|70人|person}；实配{q|44人|person}，缺{r|26人|person}，配备率{s|62.9%|percent}。
两地合计实配{t|125人|person}，应配{u|168人|person}，实际每名人员服务学生{v|650:1|ratio}。这一比例达到国家规定的{w|600:1|ratio}。城区{x|720:1|ratio}，乡镇{y|949:1|ratio}。""",
[("sum","a","b c"),("ratio","e","f","d"),("sum","h","i j"),("diff","g","h","k"),("share","h","g","l"),("ratio","n","o","d"),("diff","p","q","r"),("share","q","p","s"),("sum","t","h q"),("sum","u","g p"),("ratiosum","e n","h q","v"),("ratio","e","h","x"),("ratio","n","q","y"),("same","d","w"),("most","v","w"),("between","v","x y"),("below","x","y"),("bound","h","g"),("bound","q","p")],
[error("ratio-mismatch bound-exceeded","v","e n h q x y",[10, 15],("801:1","ratio"),"全部学生100,080人除以125人为801:1，不在城乡之间，也达不到600:1","wrong ratio",2),
 error("bound-exceeded","w","v",[14],None,"城乡都在700以上，合计不可能达到600:1的规定","limit exceeded though said to be kept",2,"未达到600:1的规定")],
scope=[("ratio","e","g","x"),("mean","x y","v"),("share","t","u","l")])

passage("textbook-logistics-storage", """教材仓储与发行后勤保障
秋季到书{a|186.4万册|item}，分{b|五批|item}：第一批{c1|52.3万册|item}，第二批{c2|48.7万册|item}，第三批{c3|36.1万册|item}，第四批{c4|29.8万册|item}，第五批{c5|19.5万册|item}。破损{d|1,864册|item}，破损率千分之{e|1.0|other}；补发{f|1,812册|item}，剩{g|52册|item}等补印。
配送动用车{h|34辆|item}，跑{i|268|item}车次，每车次装{j|0.70万册|item}；最远的山区点{k|118公里|other}。
全部到校用了{l|九天|other}，比上年的{m|11天|other}快{n|两天|other}。发到学生手上{o|183.9万册|item}，另有教师用书{p|2.3万册|item}，库存{q|0.2万册|item}，三项与到书相符。""",
[("sum","a","c1 c2 c3 c4 c5"),("per","d","a",1000,"e"),("diff","d","f","g"),("avg","a","i","j"),("diff","m","l","n"),("sum","a","o p q"),("count","b",5),("trend","down","c1 c2 c3 c4 c5"),("bound","f","d"),("below","l","m")],
scope=[("avg","a","h","j"),("avg","o","i","j"),("sum","a","o q")], hard="到书数同时等于五批之和与三个去向之和")

passage("safety-month-digest", """安全生产月小结
6月里开展专题宣讲{a|214场|item}，受众{b|6.8万人次|person-time}，场均{c|318人次|person-time}；组织应急演练{d|189场|item}，参演{e|5.3万人次|person-time}，场均{f|280人次|person-time}。
隐患方面，6月自查发现{g|742条|item}，整改{h|706条|item}，整改率{i|95.1%|percent}；5月发现{j|615条|item}，整改{k|598条|item}，整改率{l|97.2%|percent}。两个月合计发现{m|1,357条|item}、整改{n|1,304条|item}，合计整改率{o|96.1%|percent}。相比5月，6月整改率提高{p|2.1个百分点|percentage-point}。
宣讲受众比上年同月的{q|5.9万人次|person-time}增加{r|0.9万人次|person-time}，增长{s|15.3%|percent}。""",
[("avg","b","a","c"),("avg","e","d","f"),("share","h","g","i"),("share","k","j","l"),("sum","m","g j"),("sum","n","h k"),("share","n","m","o"),("diff","i","l","p"),("diff","b","q","r"),("growth","b","q","s"),("between","o","i l"),("trend","up","q b"),("bound","h","g"),("bound","k","j"),("bound","n","m")],
[error("direction-mismatch difference-mismatch","p","i l",[7],("2.1个百分点","percentage-point-"),"6月95.1%低于5月97.2%，是下降而不是提高","sign",2,"下降2.1个百分点")],
scope=[("sharesum","h k","g","o"),("avg","b","d","c"),("share","h","m","i")])

passage("purchase-list-count", """开学前物资到位情况
总务处列了{a|七类|item}：课桌椅{b1|320套|item}、床铺{b2|180张|item}、被褥{b3|200套|item}、餐具{b4|1,500套|item}、黑板{b5|36块|item}、风扇{b6|210台|item}。
其中已到货的{c|1,982件|item}，占订货总量的{d|81.0%|percent}。未到的{e|464件|item}分布在两家供应商：餐具{f|300套|item}、风扇{g|84台|item}、床铺{h|80张|item}。
货款{i|98.6万元|CNY}，预付{j|30%|percent}即{k|29.58万元|CNY}，到货再付{l|60%|percent}，质保{m|10%|percent}即{n|9.86万元|CNY}。
学校在校生{o|2,146人|student}，床铺按住宿生{p|612人|student}配，原有{q|450张|item}，加上新购{b22|180张|item}，共{r|630张|item}，多出{s|18张|item}备用。""",
[("count","a",6),("sum","e","f g h"),("hundred","j l m"),("share","k","i","j"),("share","n","i","m"),("same","b2","b22"),("sum","r","q b22"),("diff","r","p","s"),("bound","f","b4"),("bound","g","b6"),("bound","h","b2"),("expr","b1+b2+b3+b4+b5+b6-e","c"),("expr","c/(b1+b2+b3+b4+b5+b6)*100","d"),("below","p","o")],
[error("sum-mismatch count-mismatch","a","",[0],("六类","item"),"列出的只有六类","count against list",1)],
scope=[("share","c","o","d"),("diff","o","q","p"),("sum","c","b1 b2 b3")])

passage("health-check-students-pair", """学生常见病监测
监测{a|24所|school}学校{b|9,860名|student}学生：小学{c|4,120名|student}，初中{d|2,960名|student}，高中{e|2,780名|student}。
超重肥胖{f|2,465人|student}，检出率{g|25.0%|percent}；其中小学{h|1,154人|student}、{i|28.0%|percent}，初中{j|740人|student}、{k|25.0%|percent}，高中{l|571人|student}、{m|20.5%|percent}。龋齿{n|1,923人|student}，检出率{o|19.5%|percent}。脊柱弯曲异常{p|266人|student}，{q|2.7%|percent}。
三类问题合计{r|4,654人次|person-time}，但同一名学生可能兼有，实际涉及{s|3,987人|student}，占监测人数的{t|40.4%|percent}，兼有两类以上的{u|594人|student}（其中三类全有的{v|73人|student}，计了两次重复）。
超重肥胖检出率较去年{w|24.1%|percent}上升{x|0.9个百分点|percentage-point}，脊柱异常较去年{y|3.1%|percent}下降{z|0.4个百分点|percentage-point-}。""",
[("sum","b","c d e"),("share","f","b","g"),("share","h","c","i"),("share","j","d","k"),("share","l","e","m"),("sum","f","h j l"),("share","n","b","o"),("share","p","b","q"),("sum","r","f n p"),("share","s","b","t"),("lin","s","+r -u -v"),("diff","g","w","x"),("diff","q","y","z"),("trend","down","i k m"),("between","g","i k m"),("bound","v","u"),("trend","up","w g"),("trend","down","y q"),("bound","s","r"),("bound","f","b"),("bound","h","c"),("bound","j","d"),("bound","l","e"),("bound","n","b"),("bound","p","b"),("bound","s","b")],
scope=[("share","r","b","t"),("mean","i k m","g"),("share","u","s","t"),("sum","s","f n p")], hard="一人可兼有多类，人次大于人数")

passage("reporting-delay-accident", """食物中毒应急处置报告（初报、续报、终报对照）
初报：5月某日中午，就餐{a|386人|student}，出现腹泻{b|23人|student}，罹患率{c|6.0%|percent}，送医{d|19人|student}。
续报（次日）：新增{e|八人|student}，累计{f|31人|student}，罹患率{g|8.0%|percent}；送医{h|26人|student}，其中住院{i|七人|student}，占送医的{j|26.9%|percent}。
终报：累计{k|31人|student}，无重症；病程平均{l|2.3天|other}，{m|三天|other}内痊愈{n|30人|student}。留样{o|12份|item}、粪便样本{p|28份|item}、环境涂抹{q|20份|item}，共{r|60份|item}，检出阳性{s|11份|item}，阳性率{t|18.3%|percent}。
教训：终报认定的累计人数比初报多{u|18人|student}，初报太早；凉拌菜停供，{v|两名|person}炊事员调岗。""",
[("share","b","a","c"),("sum","f","b e"),("share","f","a","g"),("share","i","h","j"),("same","f","k"),("bound","n","k"),("sum","r","o p q"),("share","s","r","t"),("diff","k","b","u"),("bound","d","b"),("bound","h","f"),("trend","up","b f"),("bound","b","a"),("bound","f","a"),("bound","i","h"),("bound","s","r")],
[error("difference-mismatch","u","k b",[8],("八人","student"),"终报31人比初报23人多八人","wrong difference",3)],
scope=[("share","h","a","g"),("diff","k","h","u"),("share","i","k","j")])

passage("fourth-quarter-energy-note", """四季度水电气简析
10月电费{a|31.8万元|CNY}，11月{b|36.2万元|CNY}，12月{c|44.6万元|CNY}，全季{d|112.6万元|CNY}，月均{e|37.5万元|CNY}；水费全季{f|28.4万元|CNY}；燃气费{g|53.0万元|CNY}。三项合计{h|194.0万元|CNY}，电费占{i|58.0%|percent}。
上年四季度三项为{j|201.6万元|CNY}，今年下降{k|3.8%|percent-}，节约{l|7.6万元|CNY}，其中电费上年{m|121.9万元|CNY}，今年省{n|9.3万元|CNY}；水费上年{o|29.1万元|CNY}，省{p|0.7万元|CNY}；燃气费上年{q|50.6万元|CNY}，多花{r|2.4万元|CNY}。
12月电费比10月增长{s|28.7%|percent}，是采暖电炉惹的。下一步，把路灯和空调的开闭时间写进值班表。""",
[("sum","d","a b c"),("mean","a b c","e"),("overn","d",3,"e"),("sum","h","d f g"),("share","d","h","i"),("growth","h","j","k"),("diff","j","h","l"),("sum","j","m o q"),("diff","m","d","n"),("diff","o","f","p"),("diff","g","q","r"),("lin","l","+n +p -r"),("growth","c","a","s"),("trend","up","a b c"),("trend","down","j h"),("bound","d","h")],
[error("growth-mismatch","s","c a",[12],("40.3%","percent"),"12月44.6比10月31.8增长40.3%；28.7%是增加额除以12月","later divided instead of earlier",2)],
scope=[("growth","c","b","s"),("share","l","h","k"),("share","f","d","i")])

passage("cover-letter-and-annex", """局办：
送上《学生营养监测年报》，请审。摘几处要点，方便领导先看。
监测学校{a|26所|school}，城区{b|11所|school}、乡镇{c|15所|school}；抽取学生{d|5,208人|student}，城区{e|2,316人|student}，乡镇{f|2,892人|student}。贫血{g|187人|student}，检出率{h|3.6%|percent}，城区{i|62人|student}、{j|2.7%|percent}，乡镇{k|125人|student}、{l|4.3%|percent}，城乡差{m|1.6个百分点|percentage-point}。营养不良{n|328人|student}，{o|6.3%|percent}。与供餐前相比，贫血检出率由{p|9.8%|percent}降下来，降了{q|6.2个百分点|percentage-point-}，相当于原来的{r|36.7%|percent}。
年报末尾“结论”一节写：“乡镇学生贫血检出率{l2|3.4%|percent}，已与城区{j2|2.7%|percent}基本持平，供餐{s|六年|other}来贫血检出率下降六成多。”""",
[("sum","a","b c"),("sum","d","e f"),("sum","g","i k"),("share","g","d","h"),("share","i","e","j"),("share","k","f","l"),("diff","l","j","m"),("share","n","d","o"),("diff","h","p","q"),("share","h","p","r"),("same","l","l2"),("same","j","j2"),("between","h","j l"),("trend","down","p h"),("bound","g","d"),("bound","i","e"),("bound","k","f"),("bound","n","d")],
[error("restatement-mismatch","l2","l",[10],("4.3%","percent"),"前文乡镇4.3%（125人除以2,892人），结论写成3.4%","restated wrongly elsewhere",2)],
scope=[("share","n","g","o"),("mean","j l","q"),("share","k","d","l")])

passage("milk-boxes-missing", """学生奶发放对账
供货方送货单：9月{a1|38,400|item}盒，10月{a2|34,560|item}盒，11月{a3|40,320|item}盒，三个月{a|113,280|item}盒。
学校签收单：9月{b1|38,390|item}盒，10月{b2|34,560|item}盒，11月{b3|40,296|item}盒，三个月{b|113,246|item}盒，比送货少{c|34|item}盒，为破包退换，其中9月{c1|10|item}盒、11月{c3|24|item}盒。
按订奶学生{d|1,920人|student}、每人每天{z|一|other}盒计，9月发{e1|20天|other}、10月{e2|18天|other}、11月{e3|21天|other}，共{e|60天|other}，恰与送货数吻合。
每盒{f|2.75元|CNY}，按签收结算{g|311,426.50元|CNY}。11月签收最多，占{h|35.6%|percent}。""",
[("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("diff","a","b","c"),("sum","c","c1 c3"),("diff","a1","b1","c1"),("diff","a3","b3","c3"),("same","a2","b2"),("prod","a1","d e1"),("prod","a2","d e2"),("prod","a3","d e3"),("sum","e","e1 e2 e3"),("prod","g","b f"),("share","b3","b","h"),("largest","b3","b1 b2"),("prod","a","d e"),("bound","b3","b")],
[error("sum-mismatch average-mismatch","e","a d",[14],("59天","other"),"20、18、21合59天，1,920乘59才是113,280","wrong digit",2)],
scope=[("share","b1","a","h"),("diff","b1","b2","c")])

passage("safe-route-count-bridge", """“护学路”建设进展
计划{a|58条|item}，分三类：共建路{b|27条|item}，示范路{c|19条|item}，提升路{d|12条|item}。
到10月，共建路完工{e|21条|item}，示范路完工{f|16条|item}，提升路完工{g|12条|item}，共完工{h|49条|item}，完工率{i|84.5%|percent}。提升路全部完工，最好；共建路完工率{j|77.8%|percent}，示范路{k|84.2%|percent}。
在建{l|七条|item}，未开工{m|两条|item}，都在共建路，因为涉及征地。
投资：共建路每条平均{n|18.0万元|CNY}，示范路{o|42.0万元|CNY}，提升路{p|9.0万元|CNY}；完工路段总投资{q|1,158.0万元|CNY}。全部建成需{r|1,392.0万元|CNY}，尚需{s|234.0万元|CNY}。
覆盖{t|71所|school}学校，一条路可能连着两所学校。""",
[("sum","a","b c d"),("sum","h","e f g"),("share","h","a","i"),("share","e","b","j"),("share","f","c","k"),("same","d","g"),("lin","l","+a -h -m"),("expr","n*e+o*f+p*g","q"),("expr","n*b+o*c+p*d","r"),("diff","r","q","s"),("below","a","t"),("below","j","k"),("bound","h","a"),("bound","e","b"),("bound","f","c")],
scope=[("mean","j k","i"),("avg","q","a","n"),("share","l","b","j")], hard="学校数多于路数：一路连两校")

passage("rescue-blanket-store", """应急物资储备室盘点（不列价）
编织袋：账面{a1|3,200|item}条，实盘{b1|3,200|item}条。
铁锹：账面{a2|180|item}把，实盘{b2|174|item}把，少{c2|六|item}把。
雨衣：账面{a3|420件|item}，实盘{b3|432件|item}，多{c3|12件|item}，系去年发放退回未入账。
应急灯：账面{a4|95盏|item}，实盘{b4|88盏|item}，少{c4|七盏|item}，其中报废{d4|五盏|item}、外借{e4|两盏|item}。
发电机：账面{a5|四台|item}，实盘{b5|四台|item}，{f5|一台|item}待修。
五种里账实相符的{g|两种|item}，不符的{h|三种|item}，盘亏合计{i|13|item}件、盘盈{j|12件|item}，盈亏相抵净少{k|一件|item}。账实相符率{l|40%|percent}。
负责人说，铁锹少的{c22|六|item}把，是防汛用坏的，补写报损单。""",
[("diff","a2","b2","c2"),("diff","b3","a3","c3"),("diff","a4","b4","c4"),("sum","c4","d4 e4"),("sum","i","c2 c4"),("same","j","c3"),("diff","i","j","k"),("same","c2","c22"),("same","a1","b1"),("same","a5","b5"),("count","g",2),("count","h",3),("bound","f5","a5"),("shareofsum","g","g h","l")],
scope=[("sum","i","c2 c3 c4"),("diff","a3","b3","c3"),("diff","i","j","c4")], hard="盘亏与盘盈方向相反，净少一件")

passage("contract-care-workers", """生活老师与宿舍管理招聘
岗位{a|118个|item}，报名{b|374人|person}，资格审查通过{c|329人|person}，通过率{d|88.0%|percent}；笔试到考{e|306人|person}，到考率{f|93.0%|percent}；面试{g|236人|person}，为岗位数的{h|两倍|other}；拟聘{i|115人|person}，空缺{j|三个|item}。报名与岗位之比{k|3.2:1|ratio}。
拟聘人员里女性{l|97人|person}，占{m|84.3%|percent}；本地户籍{n|88人|person}，占{o|76.5%|percent}；高中及以上学历{p|74人|person}，占{q|64.3%|percent}。年龄最大{r|56岁|other}，最小{s|23岁|other}，平均{t|41.2岁|other}。
试用期三个月，月薪{u|2,400元|CNY/month}，转正{v|2,800元|CNY/month}。转正要考核，合格的月薪提高{w|14.3%|percent}。""",
[("share","c","b","d"),("share","e","c","f"),("multiple","g","a","h"),("diff","a","i","j"),("ratio","b","a","k"),("share","l","i","m"),("share","n","i","o"),("share","p","i","q"),("growth","v","u","w"),("between","t","r s"),("bound","g","e"),("bound","c","b"),("bound","e","c"),("bound","l","i"),("bound","n","i"),("bound","p","i")],
[error("growth-mismatch","w","v u",[8],("16.7%","percent"),"转正比试用期多400元，除以2,400元为16.7%；14.3%是除以转正月薪","later divided instead of earlier",2)],
scope=[("share","e","b","f"),("share","i","g","m"),("ratio","c","a","k")])

passage("unfunded-roof-scheme", """危旧厨房改造资金缺口的说明
鉴定为C级、D级的厨房{a|46间|classroom}，其中D级{b|11间|classroom}，须拆除重建；C级{c|35间|classroom}，加固。重建每间{d|38.00万元|CNY}，加固每间{e|9.60万元|CNY}，需{f|754.0万元|CNY}。
已落实：中央补助{g|260.0万元|CNY}、省级{h|180.0万元|CNY}、县级{i|120.0万元|CNY}，共{j|560.0万元|CNY}，占{k|74.3%|percent}，缺口{l|194.0万元|CNY}。
县财政答复，缺口分两年补：今年{m|94.0万元|CNY}，明年{n|100.0万元|CNY}。按施工能力，今年可完成D级{o|六间|classroom}、C级{p|20间|classroom}，需{q|420.0万元|CNY}；其余{r|五间|classroom}和{s|15间|classroom}明年做，需{t|334.0万元|CNY}。今年资金{u|654.0万元|CNY}足够。""",
[("sum","a","b c"),("expr","b*d+c*e","f"),("sum","j","g h i"),("share","j","f","k"),("diff","f","j","l"),("sum","l","m n"),("expr","o*d+p*e","q"),("expr","r*d+s*e","t"),("sum","f","q t"),("sum","u","j m"),("sum","b","o r"),("sum","c","p s"),("bound","q","u"),("bound","j","f")],
scope=[("share","g","j","k"),("diff","f","u","l"),("sum","l","m q")], hard="资金来源、年度与完成量三种拆法")

passage("pest-control-contract", """关于灭鼠灭蟑外包服务的考核通报
三家公司各管一片。甲公司管{a1|42所|school}，鼠密度{b1|0.8%|percent}，蟑螂侵害率{c1|2.1%|percent}；乙公司管{a2|38所|school}，{b2|1.1%|percent}、{c2|2.7%|percent}；丙公司管{a3|51所|school}，{b3|0.6%|percent}、{c3|1.4%|percent}。合同约定鼠密度不高于{d|1.0%|percent}、蟑螂侵害率不高于{e|3.0%|percent}。
三家公司全部达到合同约定，尾款照付。其中丙公司管的学校最多，两项指标却都最低。
服务费每校每年{f|1,800.00元|CNY}，三家合计{g|131所|school}、{h|23.58万元|CNY}。甲公司得{i1|7.56万元|CNY}，乙{i2|6.84万元|CNY}，丙{i3|9.81万元|CNY}。去年全县鼠密度{j|1.3%|percent}，今年各片都低于去年。""",
[("sum","g","a1 a2 a3"),("prod","h","g f"),("prod","i1","a1 f"),("prod","i2","a2 f"),("prod","i3","a3 f"),("sum","h","i1 i2 i3"),("most","b1","d"),("most","b2","d"),("most","b3","d"),("most","c1","e"),("most","c2","e"),("most","c3","e"),("largest","a3","a1 a2"),("smallest","b3","b1 b2"),("smallest","c3","c1 c2"),("below","b1","j"),("below","b2","j"),("below","b3","j")],
[error("average-mismatch sum-mismatch","i3","a3 f h i1 i2",[4, 5],("9.18万元","CNY"),"51所乘1,800元为9.18万元，9.81是数字颠倒，三家合计也对不上","transposed digits",2),
 error("bound-exceeded","b2","d",[7],None,"乙公司鼠密度1.1%高于约定的1.0%","limit exceeded though said to be kept",2,"乙公司鼠密度未达到合同约定")],
scope=[("mean","b1 b2 b3","j"),("prod","i1","a2 f"),("most","c2","d")])

passage("claims-cost-three-year", half("""学平险理赔三年比
年份 出险（件） 赔付（万元） 参保（人） 保费（万元）
2021年 {a1|286|item} {b1|92.4|CNY@万} {c1|78,600|person} {d1|786.0|CNY@万}
2022年 {a2|318|item} {b2|108.6|CNY@万} {c2|81,200|person} {d2|812.0|CNY@万}
2023年 {a3|297|item} {b3|101.2|CNY@万} {c3|80,500|person} {d3|805.0|CNY@万}
每人保费{e|100.00元|CNY}，{!k|三}年未变。件均赔付2021年{f1|3,231元|CNY}、2022年{f2|3,415元|CNY}、2023年{f3|3,407元|CNY}。赔付率由2021年的{g1|11.8%|percent}升到2022年的{g2|13.4%|percent}，2023年回落到{g3|12.6%|percent}。
保险公司说赔付率低是因为学生身体好，家委会代表不同意，要求降价{h|20%|percent}，每人{i|80元|CNY}；若降到此价，2023年保费为{j|644.0万元|CNY}，赔付率为{k|15.7%|percent}。"""),
[("prod","d1","c1 e"),("prod","d2","c2 e"),("prod","d3","c3 e"),("avg","b1","a1","f1"),("avg","b2","a2","f2"),("avg","b3","a3","f3"),("share","b1","d1","g1"),("share","b2","d2","g2"),("share","b3","d3","g3"),("prod","j","c3 i"),("share","b3","j","k"),("trend","up","g1 g2"),("trend","down","g2 g3"),("expr","e*(100-h)/100","i"),("bound","b1","d1"),("bound","b2","d2"),("bound","b3","d3"),("bound","b3","j")],
scope=[("share","b2","j","k"),("avg","b3","c3","f3"),("share","a3","c3","g3")], hard="赔付率先升后降；降价后的赔付率以假定保费为分母")

passage("clean-kitchen-star", """厨房星级评定结果
参评{a|139个|school}：五星{b|17个|school}，四星{c|48个|school}，三星{d|56个|school}，二星及以下{e|18个|school}。四星以上{f|65个|school}，占{g|46.8%|percent}；上年参评{h|131个|school}，四星以上{i|54个|school}，占{j|41.2%|percent}，提高{k|5.6个百分点|percentage-point}。
按评分看，平均{l|82.6分|other}，五星门槛{m|90分|other}，四星{n|80分|other}，三星{o|70分|other}。得分最高的是某镇中心小学{p|96.5分|other}，最低{q|58.0分|other}。在五星厨房里，最低的也有{r|90.5分|other}，最高的就是{s|96.5分|other}。二星厨房平均{t|63.2分|other}。
上年升星的{u|23个|school}，降星的{v|11个|school}，净升{w|12个|school}。今年降星的{x|七个|school}，比上年少{y|四个|school}。""",
[("sum","a","b c d e"),("sum","f","b c"),("share","f","a","g"),("share","i","h","j"),("diff","g","j","k"),("diff","u","v","w"),("diff","v","x","y"),("same","p","s"),("least","m","r"),("between","l","p q"),("below","t","o"),("trend","up","j g"),("largest","p","r q"),("trend","down","v x"),("bound","f","a"),("bound","i","h")],
scope=[("share","f","h","g"),("mean","p q","l"),("share","b","a","j")], hard="星级门槛与各星内最低最高分都相符")

passage("route-audit-speech-bus", """（会议发言）线路核查，我们分三组跑了两周，跑线路{a|142条|item}，占全部{b|158条|item}的{c|89.9%|percent}。里程{d|3,270公里|other}，平均每条{e|23.0公里|other}。最长的{f|61公里|other}，最短的{g|6公里|other}。
发现的问题有{h|86处|item}：停靠点无标志{i|37处|item}，急弯无镜{j|24处|item}，路面坑洼{k|16处|item}，其余{l|九处|item}。
为什么我说问题并不多？前年同样跑，只跑{m|96条|item}，问题{n|94处|item}，每条{o|0.98处|other}；今年每条{p|0.61处|other}，少{q|0.37处|other}，下降{r|37.8%|percent-}。
没跑的{s|16条|item}，{t|七条|item}停运、{u|九条|item}因修路绕行，列入补查。""",
[("share","a","b","c"),("avg","d","a","e"),("sum","h","i j k l"),("avg","n","m","o"),("avg","h","a","p"),("diff","o","p","q"),("growth","p","o","r"),("diff","b","a","s"),("sum","s","t u"),("between","e","f g"),("largest","i","j k l"),("trend","down","o p"),("bound","a","b")],
scope=[("avg","h","b","p"),("growth","h","n","r"),("avg","d","b","e")], hard="问题数相近而线路数不同，按每条计下降")

passage("donation-desks-split", """爱心企业捐赠接收情况
甲企业捐书桌{a|500张|item}，每张{b|240.00元|CNY}，值{c|12.0万元|CNY}；乙企业捐净水机{d|36台|item}，每台{e|3,500.00元|CNY}，值{f|12.6万元|CNY}；丙基金会捐厨房设备{g|五套|item}，每套{h|2.80万元|CNY}。这批设备值{i|140万元|CNY}。{j|三家|item}合计{k|38.6万元|CNY}，乙企业占{l|32.6%|percent}。
分配{m|23所|school}学校：书桌给{n|10所|school}，每校{o|50张|item}；净水机给{p|12所|school}，每校{q|三台|item}；厨房设备给{r|五所|school}。有{s|四所|school}学校得了两样，所以受赠学校不是{t|27所|school}。
上年受赠{u|31.8万元|CNY}，今年增长{v|21.4%|percent}，增加{w|6.8万元|CNY}。""",
[("prod","c","a b"),("prod","f","d e"),("prod","i","g h"),("sum","k","c f i"),("share","f","k","l"),("count","j",3),("prod","a","n o"),("prod","d","p q"),("sum","t","n p r"),("lin","m","+n +p +r -s"),("diff","t","s","m"),("growth","k","u","v"),("diff","k","u","w"),("trend","up","u k"),("bound","f","k")],
[error("average-mismatch sum-mismatch","i","g h k c f",[2, 3],("14.0万元","CNY"),"五套乘2.80万元为14.0万元，多了一位；三家合计也按14.0算","unit slipped",2)],
scope=[("sum","m","n p r"),("share","c","k","l"),("growth","k","w","v")])

passage("grade-air-purifier", """教室通风换气与照明达标摸底
测{a|164间|classroom}教室，照明达标{b|151间|classroom}，达标率{c|92.1%|percent}；二氧化碳达标{d|138间|classroom}，达标率{e|84.1%|percent}；两项都达标{f|129间|classroom}，占{g|78.7%|percent}；两项都不达标{h|四间|classroom}。
课间开窗的{i|143间|classroom}，占{j|87.2%|percent}。不开窗的{k|21间|classroom}中二氧化碳不达标的{l|17间|classroom}，不达标率{m|81.0%|percent}；开窗的不达标{n|九间|classroom}，{o|6.3%|percent}，二者相差{p|74.7个百分点|percentage-point}。
整改：换灯{q|13间|classroom}，装新风{r|19间|classroom}，靠增加开窗次数的{s|七间|classroom}。""",
[("share","b","a","c"),("share","d","a","e"),("share","f","a","g"),("lin","h","+a -b -d +f"),("share","i","a","j"),("diff","a","i","k"),("share","l","k","m"),("share","n","i","o"),("diff","m","o","p"),("lin","a","+d +l +n"),("diff","a","b","q"),("bound","f","d"),("bound","b","a"),("bound","d","a"),("bound","f","a"),("bound","i","a"),("bound","l","k"),("bound","n","i")],
scope=[("share","f","b","g"),("share","l","a","m"),("lin","h","+a -b -d")], hard="两项达标的交叉人数可由总数推出")

passage("annual-report-office", """关于2024年校园安保与后勤保障工作情况的报告
县政府：
现将本年度有关情况报告如下。
一、基本盘。全县{a|226所|school}学校（园），在校学生{b|104,380人|student}，寄宿生{c|21,640人|student}，占{d|20.7%|percent}；食堂就餐学生{e|88,930人|student}，占{f|85.2%|percent}；乘坐校车学生{g|6,920人|student}，占{h|6.6%|percent}。
二、隐患治理。全年组织{i|四轮|item}排查，第一轮发现{j1|812条|item}，第二轮{j2|596条|item}，第三轮{j3|431条|item}，第四轮{j4|288条|item}，累计{j|2,127条|item}。到年底整改{k|2,084条|item}，整改率{l|89.0%|percent}；剩余{m|43条|item}全部列入明年计划，其中需县级出资的{n|17条|item}、学校自行解决的{o|26条|item}。
三、食品安全。抽检{p|2,460批次|item}，不合格{q|32批次|item}，不合格率{r|1.3%|percent}，比上年下降{s|0.4个百分点|percentage-point-}，上年为{t|1.7%|percent}。
四、存在问题。一是隐患总量仍大，累计{j0|2,217条|item}，平均每所{u|9.4条|other}；二是保安队伍老化，{!age|55}岁以上{v|142人|person}，占{w|512名|person}保安的{x|27.7%|percent}。
特此报告。""",
[("share","c","b","d"),("share","e","b","f"),("share","g","b","h"),("sum","j","j1 j2 j3 j4"),("share","k","j","l"),("diff","j","k","m"),("sum","m","n o"),("share","q","p","r"),("diff","r","t","s"),("same","j","j0"),("avg","j","a","u"),("share","v","w","x"),("trend","down","j1 j2 j3 j4"),("count","i",4),("trend","down","t r"),("bound","c","b"),("bound","e","b"),("bound","g","b"),("bound","k","j"),("bound","q","p"),("bound","v","w")],
[error("share-mismatch","l","k j",[4],("98.0%","percent"),"2,084占2,127的98.0%，剩43条也只占2%；两个数字颠倒","transposed digits",2),
 error("restatement-mismatch","j0","j",[9],("2,127条","item"),"第二部分四轮累计2,127条，第四部分写成2,217条，每所9.4条也合前者","restated wrongly elsewhere",2)],
scope=[("share","c","e","d"),("share","g","c","h"),("avg","j1","a","u")])

passage("bus-notice-two-shifts", """校车新学年运行安排（发各乡镇中心校）
一、车辆。全县统一编号的校车{a|134辆|item}，分属{b|三家|item}公司：平安公司{c1|58辆|item}，顺达公司{c2|47辆|item}，客运集团{c3|29辆|item}。座位合计{d|4,824个|place}，平均每车{e|36座|other}。
二、学生。登记乘车{f|7,236人|student}，为座位的{g|1.5倍|other}，须分早晚两班；首班{h|4,410人|student}，次班{i|2,826人|student}，首班人数没有超过座位数。
三、线路。{j|112条|item}，其中两班都跑的{k|86条|item}，只跑首班的{l|26条|item}。次班因此只有{m|94条|item}线路在跑。
四、费用。每生每学期{n|360元|CNY/student}，其中财政补{o|240元|CNY/student}、家长出{p|120元|CNY/student}，家长合计出{q|86.83万元|CNY}，开学时一次收清。财政合计补{r|260.50万元|CNY}，财政补贴是家长负担的{s|两倍|other}。
五、照管员。每车至少{t|一名|person}，现有{u|128名|person}，缺{v|六名|person}，9月10日前配齐，否则停运。""",
[("sum","a","c1 c2 c3"),("avg","d","a","e"),("multiple","f","d","g"),("sum","f","h i"),("bound","h","d"),("sum","j","k l"),("same","k","m"),("sum","n","o p"),("prod","q","f p"),("diff","a","u","v"),("multiple","r","q","s"),("prod","r","f o"),("count","b",3)],
[error("restatement-mismatch","m","k",[6],("86条","item"),"次班在跑的应是两班都跑的86条","contradicted by the parts",2),
 error("average-mismatch ratio-mismatch","r","q s f o",[10, 11],("173.66万元","CNY"),"7,236人乘240元为173.66万元；260.50万元是两方总额","wrong whole",2)],
scope=[("multiple","f","h","g"),("prod","q","f n"),("avg","d","j","e")])

passage("canteen-profit-hearing", """食堂经费听证会记录（摘要）
家长代表甲：你们说食堂不赚钱，账上怎么又有结余？
学校：结余不等于赚钱。2022年收入{a|486.2万元|CNY}、支出{b|481.5万元|CNY}，结余{c|4.7万元|CNY}；2023年收入{d|512.8万元|CNY}、支出{e|516.4万元|CNY}，亏{f|3.6万元|CNY}；2024年收入{g|530.6万元|CNY}、支出{h|526.9万元|CNY}，结余{i|3.7万元|CNY}。三年合起来结余{j|12.0万元|CNY}。三年收入{k|1,529.6万元|CNY}，结余只占{l|0.3%|percent}。
家长代表乙：食材占多少？
学校：2024年食材{m|398.3万元|CNY}，占支出{n|75.6%|percent}；人工{o|86.7万元|CNY}，占{p|16.5%|percent}；水电气{q|29.4万元|CNY}，占{r|5.6%|percent}；设备维修{s|12.5万元|CNY}，占{t|2.4%|percent}。
家长代表甲：去年食材占比更高吧？
学校：2023年食材占{u|77.2%|percent}，2024年下降{v|1.6个百分点|percentage-point-}，是因为菜价便宜，份量没减，这一点有验收单可查。食材绝对数2023年{w|398.7万元|CNY}，两年差不多。""",
[("diff","a","b","c"),("diff","e","d","f"),("diff","g","h","i"),("sum","k","a d g"),("lin","j","+c -f +i"),("share","j","k","l"),("sum","h","m o q s"),("share","m","h","n"),("share","o","h","p"),("share","q","h","r"),("share","s","h","t"),("hundred","n p r t"),("diff","n","u","v"),("share","w","e","u"),("trend","down","u n"),("bound","j","k"),("bound","m","h"),("bound","o","h"),("bound","q","h"),("bound","s","h"),("bound","w","e")],
[error("sum-mismatch share-mismatch","j","c f i k l",[4, 5],("4.8万元","CNY"),"亏损应当减去：4.7减3.6加3.7为4.8万元；12.0是全部相加","sign",2)],
scope=[("share","m","g","n"),("share","i","g","l"),("sum","j","c f")])

passage("eye-project-mid-term", """“明眸工程”中期评估
项目覆盖{a|32所|school}学校。基线调查{b|19,860人|student}，近视{c|9,275人|student}，近视率{d|46.7%|percent}；中期复查{e|19,412人|student}，近视{f|8,949人|student}，近视率{g|46.1%|percent}，下降{h|0.6个百分点|percentage-point-}。与项目书约定的“两年下降{i|1.0个百分点|percentage-point-}”比，进度过半。
分学段：小学基线{j|35.8%|percent}、中期{k|34.5%|percent}；初中{l|57.2%|percent}、{m|57.9%|percent}；高中{n|79.4%|percent}、{o|78.8%|percent}。三个学段全都下降，小学降得最多，降{p|1.3个百分点|percentage-point-}。
户外活动达标学校由{q|11所|school}增至{r|27所|school}，占{s|84.4%|percent}；课间走出教室的班级{t|512个|class}，占{u|604个|class}班的{v|84.8%|percent}。
经费：安排{w|96.0万元|CNY}，已支{x|52.8万元|CNY}，支出率{y|55.0%|percent}；其中筛查{z1|21.4万元|CNY}、灯具{z2|24.9万元|CNY}、宣教{z3|8.5万元|CNY}。""",
[("share","c","b","d"),("share","f","e","g"),("diff","g","d","h"),("trend","down","j k"),("trend","down","l m"),("trend","down","n o"),("diff","k","j","p"),("share","r","a","s"),("share","t","u","v"),("share","x","w","y"),("sum","x","z1 z2 z3"),("below","i","h"),("trend","down","d g"),("trend","up","q r"),("bound","c","b"),("bound","f","e"),("bound","r","a"),("bound","t","u"),("bound","x","w")],
[error("direction-mismatch","m","l",[4],None,"初中由57.2%升到57.9%，不是三个学段全都下降","direction",1,"初中上升0.7个百分点"),
 error("sum-mismatch","z3","x z1 z2",[10],("6.5万元","CNY"),"三项应合52.8万元，宣教为6.5万元","wrong digit",1)],
scope=[("mean","k m o","g"),("share","r","u","s"),("diff","o","n","p")])

passage("tripartite-month-ledger", """三校食堂6月收支月报及说明
学校　　开餐天数　就餐人次　收入（元）　支出（元）　结余（元）
城关小学　{a1|20天|other}　{b1|31,240|person-time}　{c1|374,880|CNY}　{d1|371,620|CNY}　{e1|3,260|CNY}
二中　{a2|21天|other}　{b2|44,310|person-time}　{c2|576,030|CNY}　{d2|570,914|CNY}　{e2|5,116|CNY}
职教中心　{a3|22天|other}　{b3|27,680|person-time}　{c3|387,520|CNY}　{d3|391,204|CNY}　{e3|-3,684|CNY}
合计　—　{b|103,230|person-time}　{c|1,338,430|CNY}　{d|1,333,738|CNY}　{e|4,692|CNY}
说明：（1）每餐收费城关小学{f1|12.00元|CNY}、二中{f2|13.00元|CNY}、职教中心{f3|14.00元|CNY}。（2）职教中心当月亏损，从累计结余{g|18,250元|CNY}中弥补，弥补后还剩{h|14,566元|CNY}。（3）日均就餐城关小学{i1|1,562|other}人次、二中{i2|2,110|other}人次、职教中心{i3|1,258|other}人次。（4）三校平均每餐支出{j|13.62元|CNY}，二中{k|12.88元|CNY}。""",
[("diff","c1","d1","e1"),("diff","c2","d2","e2"),("diff","c3","d3","e3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","d","d1 d2 d3"),("sum","e","e1 e2 e3"),("diff","c","d","e"),("prod","c1","b1 f1"),("prod","c2","b2 f2"),("prod","c3","b3 f3"),("lin","h","+g +e3"),("avg","b1","a1","i1"),("avg","b2","a2","i2"),("avg","b3","a3","i3"),("avg","d","b","j"),("avg","d2","b2","k"),("largest","b2","b1 b3")],
[error("average-mismatch","j","d b",[15],("12.92元","CNY"),"1,333,738元除以103,230人次为12.92元","wrong digit",2)],
scope=[("avg","c","b","j"),("mean","f1 f2 f3","j"),("avg","d","b2","k")])

passage("work-plan-vs-year-end", """总务处年初立了{a|四件|item}事，年底逐件回看。
第一件，食堂二楼扩建。计划{b|420平方米|other}、投资{c|96.0万元|CNY}，实建{d|436平方米|other}、投资{e|101.2万元|CNY}，每平方米{f|2,321元|CNY}，比计划的{g|2,286元|CNY}高{h|1.5%|percent}，超出投资{i|5.2万元|CNY}由食堂结余垫付。
第二件，宿舍换门，计划{j|180套|item}，完成{k|180套|item}，每套{l|640.00元|CNY}，花{m|11.52万元|CNY}，没有超过{n|12.0万元|CNY}的预算。
第三件，节电。上年用电{o|41.6万|other}度，计划降{p|5%|percent-}，实际用{q|39.1万|other}度，降{r|6.0%|percent-}，超额完成。
第四件，食品安全零事故，做到了；只在10月接到一起菜中有发丝的投诉，当天处理。
四件事里完成{s|四件|item}，完成率{t|100%|percent}；花钱超预算的{u|一件|item}，占{v|25.0%|percent}。{!w|两}项工程合计{x|112.72万元|CNY}，预算合计{y|108.0万元|CNY}，超{z|4.4%|percent}。""",
[("avg","e","d","f"),("avg","c","b","g"),("growth","f","g","h"),("diff","e","c","i"),("same","j","k"),("prod","m","k l"),("most","m","n"),("growth","q","o","r"),("below","r","p"),("same","a","s"),("share","s","a","t"),("share","u","a","v"),("sum","x","e m"),("sum","y","c n"),("growth","x","y","z"),("trend","down","o q"),("count","a",4),("bound","s","a"),("bound","u","a")],
scope=[("growth","e","c","z"),("growth","d","b","h"),("avg","m","n","l")], hard="面积与投资都超而单价只高1.5%；降5%计划与实降6.0%")

passage("hostel-fire-feedback", """县消防救援大队 县教育局
关于高层宿舍消防检查的联合反馈
检查{a|29幢|item}高层宿舍，住学生{b|14,820人|student}，平均每幢{c|511人|other}。存在问题{d|94项|item}，按性质分：疏散类{e|31项|item}、设施类{f|42项|item}、用电类{g|21项|item}。设施类最多，占{h|44.7%|percent}。
检查当天整改{i|38项|item}，限期{j|15天|other}内整改{k|56项|item}。到期复查，又完成{l|49项|item}，累计完成{m|87项|item}，整改率{n|92.6%|percent}，余{o|七项|item}涉及消防水泵更换。
去年同类检查{p|27幢|item}，问题{q|121项|item}，平均每幢{r|4.5项|other}；今年平均每幢{s|3.2项|other}，下降{t|27.7%|percent-}；问题总数减少{u|27项|item}，下降{v|30.6%|percent-}。疏散类占比由去年的{w|40.5%|percent}降到{x|33.0%|percent}，降{y|7.5个百分点|percentage-point-}。
另抽问{z|290名|student}学生疏散路线。答对的{aa|263名|student}，知晓率{ab|96.0%|percent}。""",
[("avg","b","a","c"),("sum","d","e f g"),("share","f","d","h"),("largest","f","e g"),("sum","d","i k"),("sum","m","i l"),("share","m","d","n"),("diff","d","m","o"),("avg","q","p","r"),("avg","d","a","s"),("growth","s","r","t"),("diff","q","d","u"),("growth","d","q","v"),("share","e","d","x"),("diff","x","w","y"),("share","aa","z","ab"),("trend","down","r s"),("trend","down","q d"),("trend","down","w x"),("bound","f","d"),("bound","m","d"),("bound","e","d"),("bound","aa","z")],
[error("share-mismatch","ab","aa z",[15],("90.7%","percent"),"263占290的90.7%","wrong share",2),
 error("growth-mismatch","v","d q",[12],("22.3%","percent-"),"121项减到94项，少27项，下降22.3%","wrong growth",2)],
scope=[("share","l","k","n"),("share","u","d","v"),("avg","d","p","s")])

passage("nutrition-audit-rebuttal", """对审计征求意见稿的反馈意见
审计局：
贵局征求意见稿第三条称，我局营养改善计划“少供餐{a|3.2万人次|person-time}”。经核对：
（1）应供餐以学籍人数{b|9,640人|student}乘开餐{c|186天|other}计为{d|179.3万人次|person-time}；实供{e|176.1万人次|person-time}，差{f|3.2万人次|person-time}，属实。
（2）差额构成：请假{g|1.9万人次|person-time}，停课{h|0.8万人次|person-time}，转学{i|0.5万人次|person-time}，均有佐证。
（3）征求意见稿认为应收回资金{j|16.0万元|CNY}（每人次{k|5.00元|CNY}）。我局已将结余{l|16.0万元|CNY}结转下年，未挪用。
（4）意见稿称供餐率{m|89.2%|percent}，我局计算为{n|98.2%|percent}，请更正。
（5）关于食材均价偏高，大米每斤{o|2.62元|CNY}，市场均价{p|2.50元|CNY}，高{q|4.8%|percent}，没有超过合同约定的上浮{r|5%|percent}。""",
[("prod","d","b c"),("diff","d","e","f"),("same","a","f"),("sum","f","g h i"),("prod","j","f k"),("same","j","l"),("share","e","d","n"),("growth","o","p","q"),("most","q","r"),("trend","up","p o"),("bound","e","d")],
scope=[("same","m","n"),("share","f","e","n"),("prod","j","e k")], hard="函中引述对方的供餐率与本方不同，正是更正之处")

passage("mask-and-kit-distribution", """应急包与急救箱配发表（单位：套）
乡镇　小学　初中　合计
东岭　{a1|46|item}　{b1|21|item}　{c1|67|item}
西坪　{a2|38|item}　{b2|18|item}　{c2|56|item}
南关　{a3|72|item}　{b3|35|item}　{c3|107|item}
北寨　{a4|29|item}　{b4|12|item}　{c4|41|item}
河口　{a5|54|item}　{b5|26|item}　{c5|80|item}
总计　{a|239|item}　{b|112|item}　{c|351|item}
附：单价{d|186.00元|CNY}，总金额{e|6.53万元|CNY}。南关最多，占{f|30.5%|percent}；北寨最少，占{g|11.7%|percent}。小学占{h|68.1%|percent}。河口比西坪多{i|14套|item}，比东岭多{j|13套|item}。平均每个乡镇{k|70.2套|other}。""",
[("sum","c1","a1 b1"),("sum","c2","a2 b2"),("sum","c3","a3 b3"),("sum","c4","a4 b4"),("sum","c5","a5 b5"),("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("sum","c","c1 c2 c3 c4 c5"),("sum","c","a b"),("prod","e","c d"),("share","c3","c","f"),("share","c4","c","g"),("share","a","c","h"),("diff","c5","c2","i"),("diff","c5","c1","j"),("mean","c1 c2 c3 c4 c5","k"),("overn","c",5,"k"),("largest","c3","c1 c2 c4 c5"),("smallest","c4","c1 c2 c3 c5"),("bound","c3","c"),("bound","c4","c"),("bound","a","c")],
[error("difference-mismatch","i","c5 c2",[13],("24套","item"),"80减56为24，14是漏写十位","wrong digit",3)],
scope=[("share","b","c","h"),("share","a3","a","f"),("diff","a5","a2","i")])

passage("lamp-power-save-claim", spaced("""照明改造效益，写给节能办。
改造前：教室灯{a|18,600盏|item}，每盏{b|40|other}瓦，总功率{c|744.0|other}千瓦；改造后：灯{d|16,400盏|item}，每盏{e|18|other}瓦，总功率{f|295.2|other}千瓦，降{g|60.3%|percent-}。
每年照明{h|1,450小时|other}，改造前用电{i|107.9万|other}度，改造后{j|42.8万|other}度，年节电{k|65.1万|other}度，电价{l|0.58元|CNY}，年省{m|37.8万元|CNY}；改造投入{n|246.0万元|CNY}，静态回收期{o|6.5年|other}。
此前上报的“回收期不到{p|四年|other}”，系按原灯功率{q|60|other}瓦、年照明{r|1,800小时|other}估算，后实测功率仅{b2|40|other}瓦、照明{h2|1,450小时|other}，特此更正。"""),
[("prod","c","a b","1/1000"),("prod","f","d e","1/1000"),("growth","f","c","g"),("prod","i","c h"),("prod","j","f h"),("diff","i","j","k"),("prod","m","k l"),("avg","n","m","o"),("same","b","b2"),("same","h","h2"),("trend","down","c f"),("below","h2","r"),("below","b2","q")],
scope=[("most","o","p"),("avg","n","k","o"),("growth","d","a","g")], hard="此前上报的回收期与本次不同，文中说明为更正")

passage("quality-water-ladder", """直饮水设备维保合同履行情况
甲方：各校；乙方：某净水公司。合同期{a|三年|other}，总价{b|148.5万元|CNY}，年均{c|49.5万元|CNY}；设备{d|660台|item}，每台每年{e|750.00元|CNY}。
第一年实付{f|49.5万元|CNY}；第二年停机超过{g|48小时|other}的{h|31|item}台次，每台次扣{i|300.00元|CNY}，扣{j|0.93万元|CNY}，实付{k|48.57万元|CNY}；第三年新增设备{l|40台|item}，按同价计，应付{m|52.5万元|CNY}，扣款{n|0.42万元|CNY}，实付{o|52.08万元|CNY}。三年实付{p|150.51万元|CNY}，超出合同总价{q|1.65万元|CNY}，系新增设备所致。
滤芯更换率第一年{r|96%|percent}、第二年{s|98%|percent}、第三年{t|97%|percent}，逐年提高。故障报修响应{u|24小时|other}内到场的{v|412|item}次，占报修{w|436|item}次的{x|94.5%|percent}。""",
[("overn","b",3,"c"),("prod","c","d e"),("prod","b","c a"),("same","f","c"),("prod","j","h i"),("diff","c","j","k"),("expr","(d+l)*e","m"),("diff","m","n","o"),("sum","p","f k o"),("diff","p","b","q"),("share","v","w","x"),("trend","up","r s t"),("bound","v","w")],
[error("sum-mismatch difference-mismatch","p","f k o b q",[8, 9],("150.15万元","CNY"),"49.5、48.57、52.08相加为150.15万元，超出总价1.65万元也合此数","transposed digits",2),
 error("direction-mismatch sequence-mismatch","t","r s",[11],None,"第三年97%低于第二年98%，不是逐年提高","trend broken",1,"第三年略有回落")],
scope=[("diff","m","c","q"),("share","v","d","x")])

passage("campus-gate-people-flow", """开放校园体育场地的安保安排
{a|18所|school}学校节假日向居民开放操场，上半年开放{b|412场|item}，进场{c|61,800人次|person-time}，场均{d|150人次|person-time}。增加保安{e|36人|person}，每人每场补贴{f|120元|CNY}，每场{g|两人|other}，支出{h|9.89万元|CNY}。
县文体中心补助{i|6.0万元|CNY}，占{j|60.7%|percent}，其余{k|3.89万元|CNY}学校承担。
下半年计划开放{l|460场|item}，增长{m|11.7%|percent}，预计进场{n|6.9万人次|person-time}，场均仍为{o|150人次|person-time}。
发生纠纷{p|九起|item}，其中停车{q|六起|item}、场地{r|三起|item}，平均每{s|46场|other}一起。调解成功{t|九起|item}，成功率{u|100%|percent}。""",
[("avg","c","b","d"),("prod","h","b f g"),("prod","e","a g"),("share","i","h","j"),("diff","h","i","k"),("growth","l","b","m"),("prod","n","l o"),("same","d","o"),("sum","p","q r"),("avg","b","p","s"),("share","t","p","u"),("trend","up","b l"),("bound","t","p"),("bound","i","h")],
scope=[("prod","h","b e f"),("share","k","i","j"),("avg","l","p","s")], hard="保安36人是总人数，每场两人才是计费人数")

passage("spend-per-head-wan", """县教育后勤中心经费测算说明
全县在校生{a|86,500人|student}，上年水电支出{b|1,297.5万元|CNY}，生均{c|150元|CNY/student}；维修支出{d|1,730.0万元|CNY}，生均{e|200元|CNY/student}；安保支出{f|2,768.0万元|CNY}，生均{g|320元|CNY/student}。
安保支出中，保安工资{h|2,214.4万元|CNY}，占{i|80.0%|percent}。这些钱发给{j|738名|person}保安，人均每年{k|3.0亿元|CNY}；装备及耗材{l|553.6万元|CNY}，占{m|20.0%|percent}。
三项生均合计{n|670元|CNY/student}，在全市{o|九个|item}县区中排第{p|四|other}位，比最高的县少{q|85元|CNY/student}，最高的县为{r|755元|CNY/student}；比最低的县多{s|130元|CNY/student}，最低的县为{t|540元|CNY/student}。
新学年拟把安保生均提高{u|10%|percent}，即{v|352元|CNY/student}，按同样学生数需{w|3,044.8万元|CNY}。""",
[("avg","b","a","c"),("avg","d","a","e"),("avg","f","a","g"),("share","h","f","i"),("avg","h","j","k"),("sum","f","h l"),("share","l","f","m"),("hundred","i m"),("sum","n","c e g"),("diff","r","n","q"),("diff","n","t","s"),("growth","v","g","u"),("prod","w","a v"),("between","n","t r"),("bound","h","f"),("bound","l","f")],
[error("average-mismatch","k","h j",[4],("3.0万元","CNY"),"2,214.4万元除以738名为3.0万元，单位误写成亿","unit slipped by ten thousand",2)],
scope=[("avg","f","j","k"),("share","h","l","i"),("sum","n","c e")])

passage("double-winter-clothes", """冬季校服与被服采购验收
验收组三人当场过数。棉服合同{a|4,200件|item}，到货{b|4,188件|item}，短{c|12件|item}；抽检{d|210件|item}，合格{e|203件|item}，合格率{f|96.7%|percent}；不合格的{g|七件|item}里，缝线{h|四件|item}、填充{i|三件|item}。
被褥合同{j|1,600|item}床，到货{k|1,600|item}床，抽检{l|80|item}床，全部合格。
棉服单价{m|128.00元|CNY}，到货货款{n|53.61万元|CNY}；被褥单价{o|96.00元|CNY}，货款{p|15.36万元|CNY}，合计{q|68.97万元|CNY}。按抽检不合格率{r|3.3%|percent}推算，全部棉服约有{s|140件|item}不合格，供应商同意折价{t|5%|percent}，即少收{u|26.8万元|CNY}，实付棉服{v|50.93万元|CNY}。
{w|12件|item}短货三日内补到。补到后棉服共{x|4,200件|item}。""",
[("diff","a","b","c"),("share","e","d","f"),("diff","d","e","g"),("sum","g","h i"),("same","j","k"),("prod","n","b m"),("prod","p","k o"),("sum","q","n p"),("share","g","d","r"),("hundred","f r"),("expr","b*r/100","s"),("share","u","n","t"),("diff","n","u","v"),("same","c","w"),("sum","x","b w"),("same","a","x"),("below","l","k"),("bound","e","d"),("bound","g","d")],
[error("difference-mismatch share-mismatch","u","n t v",[11, 12],("2.68万元","CNY"),"53.61万元的5%为2.68万元，少点一位小数；53.61减2.68才是50.93","decimal point",2)],
scope=[("share","g","b","r"),("share","u","q","t"),("share","e","b","f")])

passage("months-lag-projects", """食堂外墙和管网改造工期情况
外墙工程2023年3月开工，2023年11月完工，工期{a|九个月|other}，合同工期{b|八个月|other}，延误{c|一个月|other}；管网工程{!d|4}月开工、{!d|9}月完工，工期{d|六个月|other}，与合同{e|六个月|other}相同。
外墙造价{f|186.0万元|CNY}，管网{g|94.0万元|CNY}，合计{h|280.0万元|CNY}；外墙延误罚款每月{i|1.5%|percent}，即{j|2.79万元|CNY}，由施工方承担。
外墙分五个标段，{k1|32.0万元|CNY}、{k2|41.5万元|CNY}、{k3|28.6万元|CNY}、{k4|45.9万元|CNY}、{k5|38.0万元|CNY}，其中{k42|45.9万元|CNY}的标段最大，占外墙造价的{l|24.7%|percent}，与管网相比占{m|48.8%|percent}。
今后每个季度调度{n|两次|item}，一年{o|八次|item}。""",
[("const","a",9,9),("const","d",6,6),("diff","a","b","c"),("same","d","e"),("sum","h","f g"),("share","j","f","i"),("sum","f","k1 k2 k3 k4 k5"),("largest","k4","k1 k2 k3 k5"),("same","k4","k42"),("share","k4","f","l"),("share","k4","g","m"),("prod","o","n","4"),("bound","k4","f")],
scope=[("share","k4","h","l"),("diff","d","b","c"),("share","j","h","i")], hard="工期首尾两月都算；同一标段两个分母")

passage("ranking-copied-year", """2024年各县校车事故与处置情况（市局通报）
甲县{a1|六起|item}，上年{b1|九起|item}；乙县{a2|四起|item}，上年{b2|三起|item}；丙县{a3|11起|item}，上年{b3|14起|item}；丁县{a4|两起|item}，上年{b4|五起|item}。全市{a|23起|item}，上年{b|31起|item}，下降{c|25.8%|percent-}。
除乙县外，其余三县都在下降；降幅最大的是丁县，{d4|60.0%|percent-}；甲县{d1|33.3%|percent-}；丙县{d3|21.4%|percent-}。
造成伤情的{e|三起|item}，占{f|13.0%|percent}，上年{g|八起|item}，占{h|25.8%|percent}，伤情起数减少{i|五起|item}。
全市现有校车{j|612辆|item}，每百辆事故{k|3.8起|other}；上年{l|588辆|item}，每百辆{m|5.3起|other}，减少{n|1.5起|other}。每百辆事故数最高的县也只有{o|4.9起|other}。
通报最后一段称：全市事故由上年的{p|23起|item}下降到{q|31起|item}。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("growth","a","b","c"),("growth","a4","b4","d4"),("growth","a1","b1","d1"),("growth","a3","b3","d3"),("smallest","d4","d1 d3"),("share","e","a","f"),("share","g","b","h"),("diff","g","e","i"),("per","a","j",100,"k"),("per","b","l",100,"m"),("diff","m","k","n"),("same","b","p"),("same","a","q"),("trend","up","b2 a2"),("trend","down","b1 a1"),("trend","down","b3 a3"),("trend","down","b4 a4"),("below","k","o"),("trend","down","b a"),("bound","e","a"),("bound","g","b")],
[error("restatement-mismatch","p","b",[13],("31起","item"),"上年31起、今年23起，末段写反","swapped figures",2),
 error("restatement-mismatch","q","a",[14],("23起","item"),"今年23起，末段写反","swapped figures",2)],
scope=[("growth","a3","b3","c"),("share","e","b","f"),("per","a","l",100,"m")])

passage("teacher-dorm-repair-wage", """教师周转房维修与入住
全县周转房{a|486套|item}，已入住{b|442套|item}，入住率{c|90.9%|percent}，空置{d|44套|item}，其中待修{e|31套|item}、待分配{f|13套|item}。
本年维修{g|168套|item}：屋面防水{h|54套|item}、水电{i|61套|item}、门窗{j|38套|item}、厨卫{k|27套|item}，有{m|12套|item}一套修了两样，故四样相加为{l|180套|item}。花费{n|201.6万元|CNY}，套均{o|1.20万元|CNY}。
房租每月每套{p|80元|CNY/month}，已入住的一年收{q|42.4万元|CNY}，只抵维修费的{r|21.0%|percent}。
待修的{e2|31套|item}按套均造价估需{s|37.2万元|CNY}，加上待分配不用修的，明年入住可达{t|486套|item}。满意度调查{u|398户|item}，满意{v|371户|item}，满意率{w|93.2%|percent}。""",
[("share","b","a","c"),("diff","a","b","d"),("sum","d","e f"),("sum","l","h i j k"),("lin","g","+h +i +j +k -m"),("diff","l","m","g"),("avg","n","g","o"),("prod","q","b p","12"),("share","q","n","r"),("same","e","e2"),("prod","s","e2 o"),("sum","t","b d"),("same","t","a"),("share","v","u","w"),("bound","u","b"),("bound","b","a"),("bound","v","u")],
scope=[("sum","g","h i j k"),("share","e","a","c"),("avg","n","b","o")], hard="一套修两样，分项之和大于总套数")

passage("sick-day-followup", """因病缺课追踪月报
11月全县中小学{a|151所|school}报告因病缺课{b|9,426人次|person-time}，缺课率{c|0.42%|percent}。按病因，呼吸道{d|6,318人次|person-time}，占{e|67.0%|percent}；肠道{f|1,214人次|person-time}，占{g|12.9%|percent}；外伤{h|586人次|person-time}，占{i|6.2%|percent}；其他{j|1,308人次|person-time}，占{k|13.9%|percent}。
与10月的{l|7,051人次|person-time}相比，增加{m|2,375人次|person-time}。月增长{n|25.2%|percent}；呼吸道由{o|4,236人次|person-time}增加{p|2,082人次|person-time}，占增量的{q|87.7%|percent}，是主要推手。
聚集性疫情{r|11起|item}，都在两天内报告。其中流感{s|九起|item}、诺如{t|三起|item}；停课班级{u|27个|class}，涉及学生{v|1,188人|student}，班均{w|44人|other}。
疫情处置平均{x|6.2天|other}，较上年同期{y|7.5天|other}缩短{z|1.3天|other}。""",
[("sum","b","d f h j"),("share","d","b","e"),("share","f","b","g"),("share","h","b","i"),("share","j","b","k"),("hundred","e g i k"),("diff","b","l","m"),("growth","b","l","n"),("growthb","l","m","n"),("diff","d","o","p"),("share","p","m","q"),("sum","r","s t"),("avg","v","u","w"),("diff","y","x","z"),("largest","d","f h j"),("trend","up","l b"),("trend","down","y x"),("bound","d","b"),("bound","f","b"),("bound","h","b"),("bound","j","b"),("bound","p","m")],
[error("growth-mismatch","n","b l m",[7, 8],("33.7%","percent"),"增加2,375应除以10月的7,051，为33.7%；25.2%是除以11月","later divided instead of earlier",2),
 error("sum-mismatch","t","r s",[11],("两起","item"),"聚集性疫情11起，流感九起，诺如应为两起","wrong part",2)],
scope=[("growth","d","o","n"),("avg","v","r","w"),("share","d","m","e")])

passage("quick-wechat-report", half("""【后勤简讯】本周配送：大米{a|12.4吨|other}、面粉{b|4.6吨|other}、油{c|3.1吨|other}、肉{d|9.8吨|other}、菜{e|26.5吨|other}，合计{f|56.4吨|other}；上周{g|52.9吨|other}，增{h|3.5吨|other}，{i|6.6%|percent}。菜占{j|47.0%|percent}，还是大头。
【安全】本周巡查{k|73所|school}，发现问题{l|118条|item}，当场改{m|81条|item}，{n|68.6%|percent}；剩{o|37条|item}下周三前销号。上周遗留{p|29条|item}本周销{q|26条|item}，仍挂{r|三条|item}。故下周要销的共{s|40条|item}。
【车】本周校车出车{t|1,206|item}趟，正点{u|1,189|item}趟，正点率{v|98.6%|percent}；晚点{w|17|item}趟里，堵车{x|11|item}趟、故障{y|六|item}趟。
【饭】本周就餐{z|214,300人次|person-time}，五天日均{aa|42,860人次|person-time}，比上周日均{ab|41,950人次|person-time}多{ac|910人次|person-time}。"""),
[("sum","f","a b c d e"),("diff","f","g","h"),("growth","f","g","i"),("share","e","f","j"),("share","m","l","n"),("diff","l","m","o"),("diff","p","q","r"),("sum","s","o r"),("share","u","t","v"),("diff","t","u","w"),("sum","w","x y"),("overn","z",5,"aa"),("diff","aa","ab","ac"),("largest","e","a b c d"),("trend","up","g f"),("trend","up","ab aa"),("bound","e","f"),("bound","m","l"),("bound","u","t")],
scope=[("share","q","l","n"),("sum","s","o p"),("growth","aa","ab","i")], hard="下周要销的=本周剩余+上周再遗留")

passage("fence-camera-triple", """乡镇学校围墙、路灯、监控三项欠账排查
欠账学校{a|87所|school}。缺围墙的{b|41所|school}，缺路灯的{c|52所|school}，监控不足的{d|63所|school}。只缺一项的{e|35所|school}，缺两项的{f|35所|school}，三项全缺的{g|17所|school}，三者合计{h|87所|school}；各项学校数之和{i|156|item}所次，也可由一项、两项、三项的校数折算出来：{j|156|item}所次。
补齐围墙需{k|12,300米|other}，每米{l|420元|CNY}，计{m|516.6万元|CNY}；路灯{n|780盏|item}，每盏{o|2,600元|CNY}，计{p|202.8万元|CNY}；监控{q|630|item}点，每点{r|1,850元|CNY}，计{s|116.6万元|CNY}。三项合计{t|836.0万元|CNY}。
优先安排三项全缺的学校{u|320.0万元|CNY}，占{v|38.3%|percent}，平均每校{w|18.8万元|CNY}。""",
[("sum","h","e f g"),("same","a","h"),("sum","i","b c d"),("expr","e+2*f+3*g","j"),("same","i","j"),("prod","m","k l"),("prod","p","n o"),("prod","s","q r"),("sum","t","m p s"),("share","u","t","v"),("avg","u","g","w"),("below","a","i"),("largest","d","b c"),("bound","u","t")],
scope=[("sum","a","b c d"),("avg","t","a","w"),("share","b","i","v")], hard="一校可缺多项，校次大于校数")

passage("school-clinic-drug-tender", """校医室药品年度框架采购
框架协议品种{a|126个|item}，中选供应商{b|四家|item}。全年下单{c|318笔|item}，金额{d|73.8万元|CNY}，笔均{e|2,321元|CNY}。一季度{f|86笔|item}、{g|19.4万元|CNY}；二季度{h|72笔|item}、{i|16.9万元|CNY}；三季度{j|61笔|item}、{k|14.7万元|CNY}；四季度{l|99笔|item}、{m|22.8万元|CNY}。四季度最多，占金额{n|30.9%|percent}。
及时送达{o|309笔|item}，及时率{p|97.2%|percent}；退换{q|七笔|item}，退换率{r|2.2%|percent}。协议要求退换率不高于{s|2%|percent}，四家供应商整体符合。
配送单价比上年平均降{t|8.4%|percent-}，与采购价目表中{u|126种|item}的情况一致。价目表里{v|94种|item}降价，是大头。其余{w|21种|item}持平、{x|13种|item}上涨。
去年金额{y|80.6万元|CNY}，今年减少{z|6.8万元|CNY}，下降{aa|8.4%|percent-}。""",
[("sum","c","f h j l"),("sum","d","g i k m"),("avg","d","c","e"),("share","m","d","n"),("largest","m","g i k"),("largest","l","f h j"),("share","o","c","p"),("share","q","c","r"),("most","r","s"),("sum","u","v w x"),("same","a","u"),("diff","y","d","z"),("growth","d","y","aa"),("trend","down","y d"),("bound","m","d"),("bound","o","c"),("bound","q","c")],
[error("sum-mismatch","x","u v w",[9],("11种","item"),"94、21、11合126种，13种则多出两种","wrong part",3),
 error("bound-exceeded","r","s",[8],None,"退换率2.2%高于协议2%","limit exceeded though said to be kept",2,"退换率2.2%，不符合协议要求")],
scope=[("share","o","a","p"),("avg","d","a","e"),("share","v","c","n")])

passage("breakfast-egg-price", """鸡蛋、牛奶价格跟踪
鸡蛋，每千克：3月{a1|9.20元|CNY}，4月{a2|9.60元|CNY}，5月{a3|10.10元|CNY}，6月{a4|10.50元|CNY}；牛奶，每盒：3月{b1|2.60元|CNY}，4月{b2|2.60元|CNY}，5月{b3|2.55元|CNY}，6月{b4|2.50元|CNY}。
6月与3月比，鸡蛋上涨{c|14.1%|percent}，牛奶下降{d|3.8%|percent-}。每份早餐（一蛋一奶）鸡蛋按{e|0.05千克|other}计，3月成本{f|3.06元|CNY}，6月{g|3.03元|CNY}，基本没有变，因为牛奶降了一角，而鸡蛋只涨了六分五厘。
就餐{h|2,860人|student}，每月{i|21天|other}，早餐成本6月{j|18.2万元|CNY}，比3月{k|18.4万元|CNY}省{l|0.2万元|CNY}。""",
[("trend","up","a1 a2 a3 a4"),("trend","down","b2 b3 b4"),("same","b1","b2"),("growth","a4","a1","c"),("growth","b4","b1","d"),("expr","a1*e+b1","f"),("expr","a4*e+b4","g"),("prod","j","h i g"),("prod","k","h i f"),("diff","k","j","l"),("trend","down","f g")],
scope=[("growth","g","f","d"),("growth","a4","a2","c"),("diff","a4","b4","l")], hard="一涨一降，成本几乎不变")

passage("patrol-plan-kept", """巡查频次承诺落实情况
年初向社会承诺：每所学校每月至少巡查{a|两次|item}，全年按{b|10个|other}教学月算，{c|216所|school}学校应巡查{d|4,320次|item}。实际巡查{e|4,391次|item}，完成率{f|101.6%|percent}。
但平均数掩盖了不均。达到每月两次的学校{g|187所|school}，占{h|86.6%|percent}；未达到的{i|29所|school}，都在三个边远乡镇，平均每月{j|1.3次|other}。城区学校平均每月{k|2.4次|other}。所以可以说，全县总次数达标，而每所学校都达标则还没有做到。
巡查发现问题{l|1,976条|item}，平均每次{m|0.45条|other}；整改{n|1,901条|item}，整改率{o|96.2%|percent}。""",
[("prod","d","a b c"),("share","e","d","f"),("share","g","c","h"),("diff","c","g","i"),("avg","l","e","m"),("share","n","l","o"),("below","d","e"),("below","j","a"),("least","a","k"),("below","j","k"),("bound","n","l"),("bound","g","c")],
scope=[("share","g","e","h"),("avg","l","c","m"),("least","a","j")], hard="总次数达标而部分学校未达标，文中已说明")

passage("hotel-training-budget", """食堂管理员轮训班结算
{a|四期|item}轮训共{b|386人|person}，第一期{c1|92人|person}，第二期{c2|104人|person}，第三期{c3|88人|person}，第四期{c4|102人|person}；每期{d|三天|item}，合计{e|1,158|item}人日。
住宿费{f|12.7万元|CNY}，伙食费{g|9.3万元|CNY}，师资费{h|4.8万元|CNY}，资料场地{i|2.1万元|CNY}，共{j|28.9万元|CNY}；每人日{k|250元|CNY}，没有超过培训费每人每天{l|260元|CNY}的标准。四期中人数最多的是第四期，最少的是第三期。
考核合格{m|371人|person}，合格率{n|96.1%|percent}；不合格的{o|15人|person}月底补考。补考合格{p|13人|person}，最终合格率{q|99.5%|percent}。仍不合格{r|三人|person}调离岗位。
培训前后知晓率由{s|68.5%|percent}提高到{t|93.2%|percent}，提高{u|24.7个百分点|percentage-point}。""",
[("sum","b","c1 c2 c3 c4"),("prod","e","b d"),("sum","j","f g h i"),("avg","j","e","k"),("most","k","l"),("largest","c4","c1 c2 c3"),("smallest","c3","c1 c2 c4"),("share","m","b","n"),("diff","b","m","o"),("sharesum","m p","b","q"),("diff","o","p","r"),("diff","t","s","u"),("count","a",4),("bound","m","b")],
[error("direction-mismatch","c4","c1 c2 c3",[5],None,"第二期104人才是最多","wrong superlative",1,"人数最多的是第二期"),
 error("difference-mismatch","r","o p",[10],("两人","person"),"15人补考合格13人，余两人，最终合格率99.5%也合384人","wrong difference",3)],
scope=[("share","p","o","q"),("avg","j","b","k"),("share","m","e","n")])

passage("wrong-year-column-rates", """学校食堂量化等级与抽检（写进志书的一段）
2020年末，全县有食堂{a|172个|school}，A级{b|61个|school}，占{c|35.5%|percent}；2021年末{d|178个|school}，A级{e|74个|school}，占{f|41.6%|percent}；2022年末{g|181个|school}，A级{h|89个|school}，占{i|49.2%|percent}。三年之间A级食堂净增{j|28个|school}，增长{k|45.9%|percent}，占比提高{l|13.7个百分点|percentage-point}。
抽检方面，2020年抽{m|620批次|item}，合格{n|601批次|item}，合格率{o|96.9%|percent}；2021年抽{p|704批次|item}，合格{q|687批次|item}，合格率{r|97.6%|percent}；2022年抽{s|780批次|item}，合格{t|766批次|item}，合格率{u|97.6%|percent}。抽检批次与合格率年年上升，三年累计抽{v|2,104批次|item}，合格{w|2,054批次|item}。
志书编辑部来电核对“A级食堂占比近半”，当年确为{i2|49.2%|percent}；另有一处写“A级食堂{e2|74个|school}，2022年末数”，应予改正。""",
[("share","b","a","c"),("share","e","d","f"),("share","h","g","i"),("diff","h","b","j"),("growth","h","b","k"),("diff","i","c","l"),("share","n","m","o"),("share","q","p","r"),("share","t","s","u"),("sum","v","m p s"),("sum","w","n q t"),("trend","up","o r u"),("trend","up","m p s"),("same","i","i2"),("same","e","e2"),("trend","up","b e h"),("trend","up","c f i"),("bound","b","a"),("bound","e","d"),("bound","h","g"),("bound","n","m"),("bound","q","p"),("bound","t","s")],
[error("share-mismatch","u","t s o r",[8, 11],("98.2%","percent"),"766占780的98.2%；97.6%是上一年的数，照此也谈不上年年上升","other year's figure copied",1)],
scope=[("same","h","e2"),("growth","h","e","k"),("share","w","s","u")])

passage("grain-stock-turn", """中心仓库进销存（二季度）
月初库存大米{a|42.6吨|other}。4月进{b1|68.0吨|other}、出{c1|71.3吨|other}，月末{d1|39.3吨|other}；5月进{b2|74.5吨|other}、出{c2|70.8吨|other}，月末{d2|43.0吨|other}；6月进{b3|59.0吨|other}、出{c3|66.4吨|other}，月末{d3|35.6吨|other}。
季度进{e|201.5吨|other}，出{f|208.5吨|other}，季末比季初少{g|7.0吨|other}。
仓库主任在例会上说，二季度出库最多的月份是5月，库存也在5月末降到最低，建议6月份多进一点。实际6月进得最少。
损耗按出库的{h|0.3%|percent}计，季度{i|0.63吨|other}；鼠咬霉变实损{j|0.41吨|other}，低于定额{k|0.22吨|other}。月均出库{l|69.5吨|other}，库存够用{m|15天|other}，不低于{n|15天|other}的储备要求。""",
[("lin","d1","+a +b1 -c1"),("lin","d2","+d1 +b2 -c2"),("lin","d3","+d2 +b3 -c3"),("sum","e","b1 b2 b3"),("sum","f","c1 c2 c3"),("diff","f","e","g"),("diff","a","d3","g"),("largest","c2","c1 c3"),("smallest","d2","d1 d3"),("smallest","b3","b1 b2"),("prod","i","f h","1/100"),("diff","i","j","k"),("overn","f",3,"l"),("expr","d3/l*30","m"),("least","n","m"),("below","j","i")],
[error("direction-mismatch","c2","c1 c3",[7],None,"出库最多的是4月的71.3吨","wrong superlative",1,"出库最多的月份是4月"),
 error("direction-mismatch","d2","d1 d3",[8],None,"5月末43.0吨是三个月末中最高，不是最低","wrong superlative",1,"库存在5月末最高、6月末最低")],
scope=[("diff","d1","a","k"),("share","j","e","h"),("diff","d2","d1","g")])

passage("part-over-whole-vaccine", """秋季流感疫苗接种进度通报
应接种在校学生{a|61,240人|student}，知情同意{b|48,930人|student}，同意率{c|79.9%|percent}；已接种{d|44,037人|student}，占同意人数{e|71.9%|percent}，占全部学生{f|71.9%|percent}。
分学段，小学同意{g|30,115人|student}、接种{h|27,706人|student}，{i|92.0%|percent}；初中同意{j|12,460人|student}、接种{k|10,964人|student}，{l|88.0%|percent}；高中同意{m|6,355人|student}、接种{n|5,367人|student}，{o|84.5%|percent}。
教职工自愿接种{p|3,180人|person}，占教职工{q|4,916人|person}的{r|64.7%|percent}。同意而未种的{w|4,893人|student}逐一问过。禁忌证{s|412人|student}、临时发热{t|1,106人|student}，合计{u|1,518人|student}待补种，其余{v|2,375人|student}家长临时改了主意。
各校补种截止12月10日，补种后及时录入系统，不再另发通知。""",
[("share","b","a","c"),("share","d","b","e"),("share","d","a","f"),("share","h","g","i"),("share","k","j","l"),("share","n","m","o"),("sum","b","g j m"),("sum","d","h k n"),("share","p","q","r"),("diff","b","d","w"),("sum","u","s t"),("diff","w","u","v"),("between","e","i l o"),("trend","down","i l o"),("bound","b","a"),("bound","d","b"),("bound","d","a"),("bound","h","g"),("bound","k","j"),("bound","n","m"),("bound","p","q")],
[error("share-mismatch","e","d b i l o",[1, 12],("90.0%","percent"),"占同意人数应为90.0%，71.9%是占全部学生的比例","wrong denominator",1),
 error("difference-mismatch","v","w u",[11],("3,375人","student"),"4,893减1,518为3,375人","wrong digit",2)],
scope=[("share","h","a","i"),("mean","i l o","e"),("share","p","a","r")])

passage("speech-canteen-year-mix", """（校长在家长会上的讲话）各位家长，大家最关心吃饭。我把账摆一摆。
去年这个时候，我校食堂每天就餐{a|1,240人|student}，今年{b|1,426人|student}，多了{c|186人|student}，增长{d|15.0%|percent}。菜金每人每天{e|11.50元|CNY}，食材成本{f|8.74元|CNY}，占{g|76.0%|percent}，剩下的{h|2.76元|CNY}里，人工{i|1.84元|CNY}，能源{j|0.69元|CNY}，折旧{k|0.23元|CNY}。
我们有{l|12名|person}厨师，每名厨师服务{m|119名|other}学生，比去年的{n|124名|other}还轻松些，因为加了{o|两名|person}厨师——去年是{p|10名|person}。
大家反映肉少。上周肉菜每人每天{q|62|other}克，高于{r|50|other}克的标准，周四那天{s|45|other}克，是因为鱼送晚了。也就是说，上周五天全部达标。
食堂上学期结余{t|2.8万元|CNY}，全部用于本学期，平均每名学生{u|19.6元|CNY/student}。""",
[("diff","b","a","c"),("growth","b","a","d"),("share","f","e","g"),("diff","e","f","h"),("sum","h","i j k"),("avg","b","l","m"),("avg","a","p","n"),("sum","l","p o"),("least","r","q"),("least","r","s"),("avg","t","b","u"),("trend","up","a b"),("trend","down","n m"),("bound","f","e")],
[error("bound-exceeded","s","r",[9],None,"周四45克低于50克标准，不能说五天全部达标","limit exceeded though said to be kept",1,"除周四外达标")],
scope=[("avg","a","l","n"),("growth","b","c","d"),("avg","t","a","u")])

passage("rural-bus-fare-years", """农村学生交通补助发放情况表说明
说明一：补助对象为上学单程超过{a|三公里|other}又不能坐校车的学生，2023年核定{b|3,260人|student}，2024年核定{c|3,488人|student}。一年增加{d|228人|student}，增长{e|6.5%|percent}。
说明二：每人每学年{f|600.00元|CNY/student}，2023年发{g|195.6万元|CNY}，2024年发{h|209.3万元|CNY}，增加{i|13.7万元|CNY}，增长{j|7.0%|percent}，与人数同步。
说明三：距离分档，{!lab|3}至{!lab|5}公里{k|1,962人|student}、{!lab|5}至{!lab|8}公里{l|1,105人|student}、{!lab|8}公里以上{m|421人|student}，{!lab|8}公里以上的占{n|12.1%|percent}，家访时优先安排寄宿。
说明四：经银行卡发放{o|3,402人|student}，占{p|97.5%|percent}，现金签领{q|68人|student}，均为祖父母无卡的。
说明五：2024年分春秋两次各发{r|300.00元|CNY/student}，春季已发{s|104.6万元|CNY}，秋季在11月底前发清。""",
[("diff","c","b","d"),("growth","c","b","e"),("prod","g","b f"),("prod","h","c f"),("diff","h","g","i"),("growth","h","g","j"),("same","e","j"),("sum","c","k l m"),("share","m","c","n"),("share","o","c","p"),("diff","c","o","q"),("prod","f","r","2"),("prod","s","c r"),("trend","up","b c"),("trend","up","g h"),("bound","m","c"),("bound","o","c")],
[error("growth-mismatch","e","c b j",[1, 6],("7.0%","percent"),"228除以2023年的3,260为7.0%；6.5%是除以2024年，也与金额的7.0%不同步","later divided instead of earlier",2),
 error("difference-mismatch","q","c o",[10],("86人","student"),"3,488减3,402为86人","transposed digits",2)],
scope=[("share","k","b","n"),("share","m","b","n"),("prod","s","c f")])

passage("procure-paid-progress", """政府采购支付台账（三季度末）
合同{a|47份|item}，金额{b|3,216.4万元|CNY}。已验收{c|39份|item}，金额{d|2,688.9万元|CNY}，占{e|83.6%|percent}；未验收{f|八份|item}，金额{g|527.5万元|CNY}。
已验收的全部付清{h|33份|item}、{i|2,204.1万元|CNY}，部分付款{j|六份|item}、已付{k|318.7万元|CNY}、未付{l|166.1万元|CNY}。未验收的预付{m|131.9万元|CNY}，占其合同额{n|25.0%|percent}。
累计支付{o|2,654.7万元|CNY}，支付率{p|78.4%|percent}。账龄超过{q|60天|other}的未付款{r|42.6万元|CNY}，占未付{s|25.6%|percent}，涉及{t|三家|item}中小企业，县长批示本月清零，按支付条例执行。""",
[("sum","a","c f"),("sum","b","d g"),("share","d","b","e"),("sum","c","h j"),("sum","d","i k l"),("share","m","g","n"),("sum","o","i k m"),("share","o","b","p"),("share","r","l","s"),("bound","d","b"),("bound","m","g"),("bound","o","b"),("bound","r","l")],
[error("share-mismatch","p","o b",[7],("82.5%","percent"),"累计支付2,654.7占合同3,216.4的82.5%；78.4%漏掉了未验收合同的预付款","part left out",2)],
scope=[("share","o","d","p"),("share","c","a","e"),("sharesum","i k","d","p")])

passage("eye-desk-light-simple-mean", """全市青少年近视监测（区县汇总）
区县　受检人数　近视人数　近视率
甲区　{a1|18,600|student}　{b1|10,044|student}　{c1|54.0%|percent}
乙区　{a2|9,200|student}　{b2|4,508|student}　{c2|49.0%|percent}
丙县　{a3|12,400|student}　{b3|5,580|student}　{c3|45.0%|percent}
丁县　{a4|6,800|student}　{b4|2,652|student}　{c4|39.0%|percent}
全市受检{a|47,000人|student}，近视{b|22,784人|student}。四个区县合起来，近视率{c|46.8%|percent}。近视率最高的甲区比最低的丁县高{d|15.0个百分点|percentage-point}；受检人数最多的也是甲区，占{e|39.6%|percent}。
去年全市近视率{f|49.6%|percent}，今年低{g|1.1个百分点|percentage-point}。受检率甲区{h|98.2%|percent}、丁县{i|96.4%|percent}，都在{j|95%|percent}的要求之上。""",
[("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b","a","c"),("diff","c1","c4","d"),("largest","c1","c2 c3 c4"),("smallest","c4","c1 c2 c3"),("share","a1","a","e"),("diff","f","c","g"),("least","j","h"),("least","j","i"),("between","c","c1 c2 c3 c4"),("trend","down","f c"),("largest","a1","a2 a3 a4"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b","a"),("bound","a1","a")],
[error("share-mismatch difference-mismatch","c","b a f g",[6, 11],("48.5%","percent"),"22,784占47,000的48.5%；46.8%是四个区县率的简单平均，与去年差1.1个百分点也合48.5%","simple instead of weighted mean",2)],
scope=[("share","b1","b","e"),("share","b","a1","c1"),("diff","c1","c2","d")])

passage("security-guards-ratio", """校园安保人员配备达标自查
规定：寄宿制学校学生{a|300人|student}以上的，每{b|300名|other}学生配{!x|一}名保安，不足的按{!x|一}名计；走读学校按{c|500名|other}配{!x|一}名。
寄宿制学校学生{d|16,800人|student}，应配{e|56名|person}，实配{f|61名|person}，每名保安对应学生{g|275名|other}。走读学校学生{h|43,500人|student}，应配{i|78名|person}，实配{j|87名|person}，每名对应{k|500名|other}。
全县应配{l|143名|person}，实配{m|148名|person}，达标；每名保安平均对应{n|407名|other}学生，介于寄宿与走读之间。
保安中退役军人{o|52名|person}，占{p|35.1%|percent}；持证{q|139名|person}，持证率{r|93.9%|percent}。薪酬每月{s|2,600元|CNY/month}，全年{t|461.8万元|CNY}。""",
[("avg","d","b","e"),("avg","d","f","g"),("avg","h","c","i"),("avg","h","j","k"),("sum","l","e i"),("sum","m","f j"),("avgsum","d h","f j","n"),("between","n","g k"),("share","o","m","p"),("share","q","m","r"),("prod","t","m s","12"),("bound","l","m"),("bound","o","m"),("bound","q","m")],
[error("average-mismatch sum-mismatch","i","h c l e",[2, 4],("87名","person"),"43,500除以500为87名，56加87才是143名；78是数字颠倒","transposed digits",2)],
scope=[("mean","g k","n"),("avg","d","c","e"),("share","o","q","p")])

passage("energy-contract-two-payback", """合同能源管理项目答辩要点
评委：节能量怎么算的？
答：以前三年平均用电为基准，分别{a1|412.6万|other}、{a2|405.8万|other}、{a3|398.1万|other}度，平均{a|405.5万|other}度；改造后第一年用{b|316.3万|other}度，节电{c|89.2万|other}度，节电率{d|22.0%|percent}。
评委：分享比例？
答：节省的电费前五年八二分成，乙方得{e|80%|percent}。电价{f|0.60元|CNY}，第一年省{g|53.5万元|CNY}，乙方得{h|10.7万元|CNY}，甲方得{i|10.7万元|CNY}。
评委：若节电率低于承诺怎么办？
答：承诺{j|18%|percent}，达到了。达不到，乙方补差。
评委：前三年本来就在降，你拿平均数作基准，是不是占了便宜？
答：与最后一年{a32|398.1万|other}度比，节电{k|81.8万|other}度，节电率{l|20.5%|percent}，仍高于承诺。""",
[("mean","a1 a2 a3","a"),("diff","a","b","c"),("share","c","a","d"),("prod","g","c f"),("share","h","g","e"),("sum","g","h i"),("least","j","d"),("same","a3","a32"),("diff","a32","b","k"),("share","k","a32","l"),("least","j","l"),("trend","down","a1 a2 a3"),("bound","c","a"),("bound","k","a32")],
[error("share-mismatch sum-mismatch","h","g e i",[4, 5],("42.8万元","CNY"),"53.5万元的八成为42.8万元，乙方写成了甲方的数","copied from the next figure",1)],
scope=[("share","c","a3","d"),("share","k","a","l"),("share","i","g","e")])

passage("overlap-hostel-left-kids", """寄宿生关爱工作材料
寄宿生{a|5,180人|student}，其中留守儿童{b|2,146人|student}，占{c|41.4%|percent}；单亲家庭{d|863人|student}，占{e|16.7%|percent}；残疾{f|94人|student}。既留守又单亲的{g|402人|student}，故留守或单亲合计{h|3,009人|student}，占寄宿生{i|50.3%|percent}。
每周通话不少于{j|一次|item}，11月应通话{k|8,584次|item}（留守{b2|2,146人|student}，{l|四周|item}），实际{m|8,327次|item}，完成{n|97.0%|percent}。
生活老师{o|172人|person}，每名管{r|30.1人|other}，比{q|30人|other}的上限略高一点。
心理筛查{s|5,042人|student}，筛查率{t|97.3%|percent}，重点关注{u|131人|student}，占筛查{v|2.6%|percent}，已建档{w|131人|student}。""",
[("share","b","a","c"),("share","d","a","e"),("lin","h","+b +d -g"),("share","h","a","i"),("same","b","b2"),("prod","k","b2 l"),("share","m","k","n"),("avg","a","o","r"),("least","q","r"),("share","s","a","t"),("share","u","s","v"),("same","u","w"),("bound","g","d"),("bound","f","a"),("bound","b","a"),("bound","d","a"),("bound","h","a"),("bound","m","k"),("bound","s","a"),("bound","u","s")],
[error("sum-mismatch share-mismatch","h","b d g a i",[2, 3],("2,607人","student"),"应减去既留守又单亲的402人，为2,607人，正合50.3%","overlap counted twice",2)],
scope=[("share","g","b","e"),("share","d","h","e"),("avg","b","o","r")])

passage("closing-date-tender-order", """中央厨房招标时间线（给纪检组）
2023年2月10日预算批复{a|1,280.0万元|CNY}。3月6日发布公告，3月28日开标，{b|五家|item}投标，最高报价{c|1,264.0万元|CNY}，最低{d|1,148.0万元|CNY}。4月11日签订合同，合同价{e|1,186.0万元|CNY}，比预算低{f|94.0万元|CNY}，节约率{g|7.9%|percent}。
合同工期{h|180天|other}，4月20日开工，应于10月17日完工；实际10月30日完工，延期{i|13天|other}，每天罚{j|2,000.00元|CNY}，罚{k|2.6万元|CNY}。
结算审减{l|22.4万元|CNY}，审定{m|1,163.6万元|CNY}，核减率{n|1.9%|percent}；扣除罚款，实付{o|1,161.0万元|CNY}。
公告到开标间隔{p|22天|other}，多于法定的{q|20天|other}。
设备安装合格率{r|100%|percent}，日供餐能力{s|12,000|item}份，服务{t|38所|school}学校。""",
[("between","e","c d"),("diff","a","e","f"),("share","f","a","g"),("const","i",13,13),("prod","k","i j"),("diff","e","m","l"),("share","l","e","n"),("diff","m","k","o"),("const","p",22,22),("least","q","p"),("most","e","a"),("most","c","a"),("bound","f","a"),("bound","l","e")],
[error("share-mismatch","g","f a",[2],("7.3%","percent"),"94.0除以预算1,280.0为7.3%；7.9%是除以合同价","wrong denominator",2)],
scope=[("share","f","c","g"),("share","l","a","n"),("diff","c","d","f")])

passage("lessons-hotline-kinds", """12月热线分析：家长都在问什么
全月来电{a|1,264件|item}，校服{b|188件|item}、食堂{c|402件|item}、校车{d|236件|item}、保险{e|97件|item}、住宿{f|173件|item}、其他{g|168件|item}。食堂居首，占{h|31.8%|percent}；保险最少，占{i|7.7%|percent}。
与11月{j|1,032件|item}比，来电增加{k|232件|item}，增长{l|22.5%|percent}，其中食堂由{m|291件|item}增至{n|402件|item}，增加{o|111件|item}，占全部增量的{p|47.8%|percent}；校车由{q|214件|item}增至{r|236件|item}，增{s|10.3%|percent}。
当场答复{t|1,021件|item}，转办{u|243件|item}，当场答复率{v|80.8%|percent}；转办的{w|228件|item}按时回复，按时率{x|93.8%|percent}。
满意度：回访{y|316件|item}，满意{z|289件|item}，{aa|91.5%|percent}。不满意{ab|37件|item}，集中在校服尺码。""",
[("sum","a","b c d e f g"),("share","c","a","h"),("share","e","a","i"),("largest","c","b d e f g"),("smallest","e","b c d f g"),("diff","a","j","k"),("growth","a","j","l"),("same","c","n"),("diff","n","m","o"),("share","o","k","p"),("same","d","r"),("growth","r","q","s"),("sum","a","t u"),("share","t","a","v"),("share","w","u","x"),("share","z","y","aa"),("diff","y","z","ab"),("trend","up","j a"),("bound","c","a"),("bound","e","a"),("bound","o","k"),("bound","t","a"),("bound","w","u"),("bound","z","y")],
[error("difference-mismatch","ab","y z",[16],("27件","item"),"回访316件，满意289件，余27件","wrong digit",2)],
scope=[("share","w","a","x"),("share","o","a","p"),("growth","a","j","s")])

passage("lead-and-body-news", """校园餐“阳光采购”一年省下三百多万
本报讯 记者从县教育后勤中心获悉，平台上线一年来，{a|189所|school}学校在线采购食材{b|8,412.6万元|CNY}，比同期参考价{b0|8,764.4万元|CNY}节约{c|351.8万元|CNY}，节约率{d|4.0%|percent}，供应商由{e|214家|item}优选到{f|67家|item}。
在某镇中学，记者看到验收台前装着摄像头。“以前菜贩子直接把车开进食堂后门，现在先过秤、再拍照，电脑不认就不让进。”司务长说。这所学校一年采购{g|61.3万元|CNY}，节约{h|2.9万元|CNY}，参考价{i|64.2万元|CNY}，节约率{j|4.5%|percent}，高于全县。
据介绍，节约的{c2|315.8万元|CNY}中，{k|六成|percent}来自集中议价，{l|四成|percent}来自减少中间环节。平台把供应商从{e2|214家|item}压到{f2|67家|item}，减少{m|147家|item}，淘汰率{n|68.7%|percent}。
下一步，平台将把{o|37所|school}没有食堂、靠配餐的学校也纳进来，届时在线学校达到{p|226所|school}。""",
[("diff","b0","b","c"),("share","c","b0","d"),("diff","i","g","h"),("share","h","i","j"),("below","d","j"),("same","c","c2"),("same","e","e2"),("same","f","f2"),("diff","e2","f2","m"),("share","m","e2","n"),("sum","p","a o"),("hundred","k l"),("bound","c","b0"),("bound","h","i"),("bound","m","e2")],
[error("restatement-mismatch","c2","c",[5],("351.8万元","CNY"),"前文节约351.8万元，后文写成315.8","restated wrongly elsewhere",2)],
scope=[("share","f","e","n"),("share","c","b","j"),("diff","p","o","m")])

passage("two-drafts-of-total", """关于“平安校园”奖补资金分配方案的说明
奖补总额{a|560.0万元|CNY}。按因素法：学生数因素占{b|50%|percent}，即{c|280.0万元|CNY}；寄宿生因素占{d|30%|percent}，即{e|168.0万元|CNY}；绩效因素占{f|20%|percent}，即{g|122.0万元|CNY}。
分到东片{h1|162.4万元|CNY}、南片{h2|148.7万元|CNY}、西片{h3|131.5万元|CNY}、北片{h4|117.4万元|CNY}，合计{h|560.0万元|CNY}。东片最多，比北片多{i|45.0万元|CNY}，是北片的{j|1.38倍|other}。
绩效因素里，一等学校{k|12所|school}、每所{l|4.0万元|CNY}，二等{m|20所|school}、每所{n|2.2万元|CNY}，三等{o|20所|school}、每所{p|1.0万元|CNY}，合计{q|112.0万元|CNY}，与绩效因素额度相符。
全县学校{r|168所|school}，获绩效奖补的{s|52所|school}，占{t|31.0%|percent}。""",
[("hundred","b d f"),("share","c","a","b"),("share","e","a","d"),("share","g","a","f"),("sum","a","c e g"),("sum","h","h1 h2 h3 h4"),("same","a","h"),("largest","h1","h2 h3 h4"),("diff","h1","h4","i"),("multiple","h1","h4","j"),("expr","k*l+m*n+o*p","q"),("same","g","q"),("sum","s","k m o"),("share","s","r","t"),("bound","s","r")],
[error("share-mismatch sum-mismatch restatement-mismatch","g","a f c e q",[3, 4, 11],("112.0万元","CNY"),"560.0的20%为112.0万元，与绩效三等合计也应相等；122.0使三个因素超过总额","wrong digit",2)],
scope=[("share","k","s","t"),("multiple","h2","h4","j"),("share","e","c","d")])

passage("sanitary-toilet-breakdown", """“厕所革命”回访
2021年以来改厕{a|143座|item}：2021年{b1|36座|item}，2022年{b2|44座|item}，2023年{b3|38座|item}，2024年{b4|25座|item}。蹲位{c|1,716|item}个，平均每座{d|12|item}个；女厕蹲位{e|1,056|item}个，男厕蹲位（含小便位折算）{f|660|item}个，女男蹲位比{g|1.6:1|ratio}，达到不低于{h|1.5:1|ratio}的要求。
回访{i|120座|item}，占{j|83.9%|percent}。水冲正常{k|109座|item}，正常率{l|90.8%|percent}；冬季冻管的{m|八座|item}，粪池满溢的{n|三座|item}。保洁员到位{o|112座|item}。师生满意{p|2,184人|person}，调查{q|2,400人|person}，满意率{r|91.0%|percent}。
投入{s|1,858.0万元|CNY}，每座{t|13.0万元|CNY}；其中2024年投入{u|340.0万元|CNY}，每座{v|16.3万元|CNY}，是四年里单价最高的一年。""",
[("sum","a","b1 b2 b3 b4"),("avg","c","a","d"),("sum","c","e f"),("ratio","e","f","g"),("least","h","g"),("share","i","a","j"),("share","k","i","l"),("lin","i","+k +m +n"),("share","p","q","r"),("avg","s","a","t"),("avg","u","b4","v"),("below","t","v"),("bound","o","i"),("bound","u","s"),("bound","i","a"),("bound","k","i"),("bound","p","q")],
[error("average-mismatch","v","u b4",[10],("13.6万元","CNY"),"340.0万元除以25座为13.6万元","wrong digit",2)],
scope=[("share","k","a","l"),("avg","s","i","t"),("share","o","i","r")])

passage("heat-stroke-summer", """暑期托管班后勤保障（八月份小结）
全县开班点{a|22个|item}，报名学生{b|3,860人|student}，到班{c|3,587人|student}，到班率{d|92.9%|percent}；教师志愿者{e|286人|person}，后勤人员{f|94人|person}，师生比{g|12.5:1|ratio}（只算教师志愿者）。
供餐{h|18天|other}，共{i|62,130人次|person-time}，日均{j|3,452人次|person-time}，人均缺餐不到{k|一天|other}。每餐{l|14.00元|CNY}，收{m|86.98万元|CNY}，支出{n|85.42万元|CNY}，结余{o|1.56万元|CNY}退给家长，每人{p|4.35元|CNY/student}。
中暑{q|两人|student}，都在室外活动，已改到傍晚；空调教室{r|106间|classroom}，每间坐{s|34人|other}，不超过{t|35人|other}的上限。
问卷收回{u|2,740份|item}，满意{v|2,601份|item}，满意率{w|94.9%|percent}。希望延长的{x|1,863份|item}，占{y|86.0%|percent}。""",
[("share","c","b","d"),("ratio","c","e","g"),("avg","i","h","j"),("prod","m","i l"),("diff","m","n","o"),("avg","o","c","p"),("avg","c","r","s"),("most","s","t"),("share","v","u","w"),("share","x","u","y"),("bound","c","b"),("bound","v","u"),("bound","x","u")],
[error("share-mismatch","y","x u",[9],("68.0%","percent"),"1,863占2,740为68.0%，两个数字颠倒","transposed digits",2)],
scope=[("ratio","b","e","g"),("avg","i","b","k"),("share","x","v","y"),("avg","o","b","p")])

passage("finance-closing-cross-base", """食材验收单据抽审
随机抽{a|860张|item}验收单，金额{b|412.8万元|CNY}；单据齐全{c|812张|item}，齐全率{d|94.4%|percent}；缺签字{e|26张|item}、缺检测报告{f|17张|item}、缺过磅单{g|五张|item}，合计{h|48张|item}。
金额上看，问题单{i|18.6万元|CNY}，占{j|4.5%|percent}，低于张数占比{k|5.6%|percent}，说明问题多出在小额单。平均每张问题单{l|3,875元|CNY}，而全部单据平均每张{m|4,800元|CNY}，问题单反而大额，印证了前面的判断。
补齐{n|41张|item}，补齐率{o|85.4%|percent}，剩余{p|七张|item}金额{q|2.1万元|CNY}，挂账待查。抽审面为全部单据{r|4,300张|item}的{s|20.0%|percent}。""",
[("share","c","a","d"),("sum","h","e f g"),("diff","a","c","h"),("share","i","b","j"),("share","h","a","k"),("avg","i","h","l"),("avg","b","a","m"),("share","n","h","o"),("diff","h","n","p"),("share","a","r","s"),("below","j","k"),("below","m","l"),("bound","c","a"),("bound","i","b"),("bound","h","a"),("bound","n","h"),("bound","a","r")],
[error("direction-mismatch","l","m",[11],None,"问题单平均3,875元低于全部单据的4,800元，应是偏小额","direction",1,"问题单反而偏小额")],
scope=[("share","i","q","j"),("avg","b","h","m"),("share","e","h","k")])

passage("road-safety-goal-band", """“十四五”以来学生交通安全指标
指标　2020年基数　2025年目标　2024年实际
涉学生事故（起）　{a1|46|item}　{b1|32|item}　{c1|30|item}
头盔佩戴率　{a2|71.3%|percent}　{b2|95.0%|percent}　{c2|93.6%|percent}
校车安全带使用率　{a3|88.0%|percent}　{b3|99.0%|percent}　{c3|99.2%|percent}
护学岗覆盖率　{a4|38.6%|percent}　{b4|80.0%|percent}　{c4|74.1%|percent}
说明：事故比基数下降{d1|34.8%|percent-}，已提前完成目标；头盔佩戴率提高{d2|22.3个百分点|percentage-point}，离目标差{e2|1.4个百分点|percentage-point}；安全带使用率超过目标{e3|0.2个百分点|percentage-point}；护学岗覆盖率提高{d4|35.5个百分点|percentage-point}，离目标差{e4|5.9个百分点|percentage-point}。四项目标全部提前完成。
护学岗覆盖{f|163所|school}学校，应覆盖{g|220所|school}；要达到{b42|80.0%|percent}须覆盖{h|176所|school}，还差{i|13所|school}。""",
[("growth","c1","a1","d1"),("diff","c2","a2","d2"),("diff","b2","c2","e2"),("diff","c3","b3","e3"),("diff","c4","a4","d4"),("diff","b4","c4","e4"),("share","f","g","c4"),("same","b4","b42"),("expr","g*b4/100","h"),("diff","h","f","i"),("most","c1","b1"),("least","b3","c3"),("least","b2","c2"),("least","b4","c4"),("trend","down","a1 c1"),("trend","up","a2 c2"),("trend","up","a3 c3"),("trend","up","a4 c4"),("bound","f","g")],
[error("bound-exceeded","c2","b2",[12],None,"头盔佩戴率93.6%未到95.0%","plan said to be fulfilled",1,"头盔佩戴率和护学岗覆盖率还未完成"),
 error("bound-exceeded","c4","b4",[13],None,"护学岗74.1%未到80.0%","plan said to be fulfilled",1,"头盔佩戴率和护学岗覆盖率还未完成")],
scope=[("share","i","h","c4"),("growth","c1","b1","d1"),("diff","b4","a4","d4")])

passage("insurance-rollover-month", """学平险月度出险流水，供年终写总结取数
上半年：1月{m1|21件|item}、2月{m2|9件|item}、3月{m3|34件|item}、4月{m4|38件|item}、5月{m5|45件|item}、6月{m6|29件|item}。下半年：7月{m7|11件|item}、8月{m8|8件|item}、9月{m9|41件|item}、10月{m10|47件|item}、11月{m11|36件|item}、12月{m12|25件|item}。
上半年合计{a|176件|item}，下半年合计{b|168件|item}，全年{c|344件|item}，上半年略多于下半年，占{d|51.2%|percent}。
出险最多的是10月，最少的是8月，月均{e|28.7件|other}。
赔付：上半年{f|61.6万元|CNY}，下半年{g|57.1万元|CNY}，全年{h|118.7万元|CNY}，件均{i|3,451元|CNY}。
结案{j|331件|item}，结案率{k|96.2%|percent}，未结{l|13件|item}，其中跨年调解{m|五件|item}。
（注：年终总结引用时写“全年出险{c2|344件|item}，件均赔付{i2|4,351元|CNY}”。）""",
[("sum","a","m1 m2 m3 m4 m5 m6"),("sum","b","m7 m8 m9 m10 m11 m12"),("sum","c","a b"),("share","a","c","d"),("largest","m10","m1 m2 m3 m4 m5 m6 m7 m8 m9 m11 m12"),("smallest","m8","m1 m2 m3 m4 m5 m6 m7 m9 m10 m11 m12"),("overn","c",12,"e"),("sum","h","f g"),("avg","h","c","i"),("share","j","c","k"),("diff","c","j","l"),("same","c","c2"),("same","i","i2"),("bound","m","l"),("below","b","a"),("bound","a","c"),("bound","j","c")],
[error("restatement-mismatch","i2","i",[12],("3,451元","CNY"),"件均3,451元，引用写成4,351元","restated wrongly elsewhere",2)],
scope=[("avg","f","c","i"),("share","b","c","d"),("mean","f g","h")])

passage("kitchen-waste-ratio", """餐厨垃圾收运与“光盘”情况
签约收运学校{a|146所|school}，应签{b|152所|school}，签约率{c|96.1%|percent}。全年产生餐厨垃圾{d|2,190吨|other}，日均{e|11.5吨|other}（按{f|190天|other}上学日），生均每餐{g|74|other}克，上年{h|89|other}克，减少{i|15|other}克，下降{j|16.9%|percent-}。
收运费每吨{k|180.00元|CNY}，全年{l|39.4万元|CNY}；上年{m|2,640吨|other}、{n|47.5万元|CNY}，节约{o|8.1万元|CNY}。垃圾量下降{p|17.0%|percent-}，费用下降{q|17.1%|percent-}。
“光盘班级”评选{r|四次|item}，累计表彰{s|1,124|item}班次，其中小学{t|742|item}班次、初中{u|298|item}班次、高中{v|94|item}班次。
浪费最严重的一餐在周一中午，剩余率{w|14.2%|percent}；最好的一餐{x|5.1%|percent}，平均{y|8.3%|percent}。""",
[("share","a","b","c"),("avg","d","f","e"),("diff","h","g","i"),("growth","g","h","j"),("prod","l","d k"),("prod","n","m k"),("diff","n","l","o"),("growth","d","m","p"),("growth","l","n","q"),("sum","s","t u v"),("between","y","w x"),("trend","down","h g"),("trend","down","m d"),("largest","w","x y"),("bound","a","b")],
[error("sum-mismatch","v","s t u",[9],("84","item"),"1,124减742减298为84","wrong digit",1)],
scope=[("share","o","l","q"),("avg","d","a","e"),("share","t","s","c")])

passage("phone-shelf-bed-density", """宿舍“一人一床”清零说明
年初台账：大通铺{a|37间|classroom}，涉及学生{b|1,036人|student}；两人一床的{c|214张|item}，涉及{d|428人|student}。两类涉及{e|1,464人|student}，占寄宿生{f|22,800人|student}的{g|6.4%|percent}。
整治路径有三：新增床位{h|980张|item}；合并教学点腾出宿舍{i|26间|classroom}，每间{j|12张|item}铺位，腾出{k|312张|item}；离校近的{l|172人|student}改走读，由校车接送。三条路径合计解决{m|1,464人|student}，与台账人数相等，一个不剩，一张不多。
投入：床每张{p|420.00元|CNY}，共{q|41.16万元|CNY}；合并校搬迁{r|18.30万元|CNY}；校车补贴{s|5.54万元|CNY}；合计{t|65.0万元|CNY}，按涉及学生人均{u|414元|CNY/student}。
清零后每间宿舍平均住{v|7.4人|other}，不超过{w|八人|other}；人均面积由{x|2.6平方米|other}增至{y|3.3平方米|other}，达到{z|3.0平方米|other}的标准。""",
[("sum","e","b d"),("share","e","f","g"),("prod","d","c","2"),("prod","k","i j"),("sum","m","h k l"),("same","e","m"),("prod","q","h p"),("sum","t","q r s"),("avg","t","e","u"),("most","v","w"),("least","z","y"),("trend","up","x y"),("bound","e","f")],
[error("average-mismatch","u","t e",[8],("444元","CNY/student"),"65.0万元除以1,464人为444元；414是少看一位","wrong digit",2)],
scope=[("share","b","f","g"),("avg","q","e","u"),("avg","t","f","u")])

passage("nine-risk-grades-dispute", """风险分级管控表核对
全县识别安全风险点{a|1,284个|item}：红色{b|18个|item}、橙色{c|96个|item}、黄色{d|342个|item}、蓝色{e|828个|item}。红橙两色合计{f|114个|item}，占{g|8.9%|percent}；去年红橙合计{h|131个|item}，减少{i|17个|item}。
红色风险主要是燃气与危房，燃气{j|七个|item}、危房{k|六个|item}、临水{l|五个|item}。按“红色不过月”的规定，红色已降级{m|15个|item}，剩{n|三个|item}；橙色已降级{o|71个|item}，剩{p|25个|item}。
有校长提出黄色过多。黄色占{q|26.6%|percent}，每校平均{r|1.6个|other}（{s|216所|school}学校），与蓝色{t|3.8个|other}相比并不多。
今年新识别{u|203个|item}，占全部{v|15.8%|percent}。核销的{w|187个|item}里多是拆除的旧房。净增{x|26个|item}，去年总数{y|1,268个|item}。""",
[("sum","a","b c d e"),("sum","f","b c"),("share","f","a","g"),("diff","h","f","i"),("sum","b","j k l"),("diff","b","m","n"),("diff","c","o","p"),("share","d","a","q"),("avg","d","s","r"),("avg","e","s","t"),("share","u","a","v"),("diff","u","w","x"),("diff","a","y","x"),("below","r","t"),("trend","down","h f"),("lin","a","+y +u -w"),("bound","f","a"),("bound","d","a"),("bound","u","a")],
[error("difference-mismatch","x","u w a y",[11, 12],("16个","item"),"203减187为16，1,284减1,268也是16","wrong digit",2)],
scope=[("share","u","y","v"),("diff","h","c","i"),("avg","a","s","t")])

passage("public-notice-uniform-price", """夏季校服选用结果公示
本次选用按“双三分之二”办理。参加投票家长{a|2,436人|person}，发票{b|2,512人|person}，投票率{c|97.0%|percent}；同意{d|1,876人|person}，同意率{e|77.0%|percent}，超过三分之二。
供应商报价：短袖{f|46.00元|CNY}、短裤{g|38.00元|CNY}、裙裤{h|44.00元|CNY}。男生一套（短袖、短裤各两件）{i|168.00元|CNY}。女生一套（短袖两件、裙裤两件）{j|180.00元|CNY}，女生比男生贵{k|12.00元|CNY}，贵{l|6.7%|percent}。
男生订购{m|1,204人|student}、女生{n|1,118人|student}，合计{o|2,322人|student}，订购率{p|92.4%|percent}（以{q|2,512名|student}学生计）；应收{r|40.35万元|CNY}。困难学生{s|86人|student}免费，占订购{t|3.7%|percent}，费用{u|1.49万元|CNY}由供应商让利解决，因此实收{v|38.86万元|CNY}。""",
[("share","a","b","c"),("share","d","a","e"),("expr","2*f+2*g","i"),("expr","2*f+2*h","j"),("diff","j","i","k"),("growthb","i","k","l"),("growth","j","i","l"),("sum","o","m n"),("share","o","q","p"),("expr","m*i+n*j","r"),("share","s","o","t"),("diff","r","u","v"),("same","b","q"),("bound","s","o"),("bound","a","b"),("bound","d","a"),("bound","o","q")],
[error("growth-mismatch","l","i k j",[5, 6],("7.1%","percent"),"贵12.00元以男生168.00元为基数是7.1%；6.7%是除以女生的价格","wrong base",2)],
scope=[("share","d","b","e"),("share","s","q","t"),("prod","r","o i")])

passage("repair-list-eight", """假期维修项目清单（已完工）
（1）实验小学屋面，{a1|38.6万元|CNY}；（2）三中操场，{a2|72.4万元|CNY}；（3）职教中心供电，{a3|26.9万元|CNY}；（4）镇中心园围栏，{a4|9.8万元|CNY}；（5）河西小学厕所，{a5|21.5万元|CNY}；（6）特教学校电梯，{a6|34.0万元|CNY}；（7）五中食堂地面，{a7|18.3万元|CNY}。
以上{b|八个|item}项目合计{c|221.5万元|CNY}，平均{d|31.6万元|CNY}。财政安排{e|230.0万元|CNY}，结余{f|8.5万元|CNY}。投资最大的是三中操场，占{g|32.7%|percent}；最小的镇中心园围栏，占{h|4.4%|percent}。
开学前验收{i|七个|item}，其中一次合格{j|六个|item}，合格率{k|85.7%|percent}；电梯返工一次后合格。预算控制：超过单项概算{l|5%|percent}的没有，五中食堂地面概算{m|17.0万元|CNY}，实际{a72|18.3万元|CNY}，超{n|7.6%|percent}。""",
[("count","b",7),("sum","c","a1 a2 a3 a4 a5 a6 a7"),("overn","c",7,"d"),("diff","e","c","f"),("share","a2","c","g"),("share","a4","c","h"),("largest","a2","a1 a3 a4 a5 a6 a7"),("smallest","a4","a1 a2 a3 a5 a6 a7"),("share","j","i","k"),("growth","a72","m","n"),("same","a7","a72"),("most","n","l"),("most","c","e"),("bound","a2","c"),("bound","a4","c"),("bound","j","i")],
[error("sum-mismatch count-mismatch","b","",[0],("七个","item"),"清单只有七项","count against list",1),
 error("bound-exceeded","n","l",[11],None,"五中食堂地面超概算7.6%，高于5%","limit exceeded though said to be kept",1,"超过5%的有五中食堂地面一项")],
scope=[("overn","c",8,"d"),("share","a1","c","g"),("share","j","b","k")])

passage("budget-hearing-three", """2025年安保后勤预算口头说明
主任委员：请按三大块说。
局长：第一块安保，上年预算{a|2,640万元|CNY}，执行{b|2,587.2万元|CNY}，执行率{c|98.0%|percent}；今年申请{d|2,904万元|CNY}，比上年预算增{e|264万元|CNY}，增长{f|10.0%|percent}。第二块食堂运转补贴，上年预算{g|1,850万元|CNY}，执行{h|1,794.5万元|CNY}，执行率{i|97.0%|percent}；今年申请{j|1,961万元|CNY}，增长{k|6.0%|percent}。第三块维修，上年预算{l|3,200万元|CNY}，执行{m|2,816万元|CNY}，执行率{n|88.0%|percent}；今年申请{o|2,950万元|CNY}，减{p|250万元|CNY}，下降{q|7.8%|percent-}。
主任委员：三块加起来？
局长：今年{r|7,815万元|CNY}，上年{s|7,690万元|CNY}。增加{t|125万元|CNY}，增长{u|6.1%|percent}，三块都有增长，但幅度不大。
主任委员：维修执行率最低，为什么还要这么多钱？
局长：跨年工程{v|12个|item}，结转{w|384万元|CNY}，不另占新增。""",
[("share","b","a","c"),("diff","d","a","e"),("growth","d","a","f"),("share","h","g","i"),("growth","j","g","k"),("share","m","l","n"),("diff","l","o","p"),("growth","o","l","q"),("sum","r","d j o"),("sum","s","a g l"),("diff","r","s","t"),("growth","r","s","u"),("smallest","n","c i"),("diff","l","m","w"),("trend","up","a d"),("trend","up","g j"),("trend","up","l o"),("between","u","f k q"),("bound","b","a"),("bound","h","g"),("bound","m","l")],
[error("growth-mismatch","u","r s",[11],("1.6%","percent"),"125除以7,690为1.6%；6.1%是两个数字颠倒","transposed digits",2),
 error("direction-mismatch","o","l",[16],None,"维修由3,200减到2,950，不是三块都有增长","direction",1,"安保和食堂增长，维修减少")],
scope=[("growth","d","b","f"),("share","p","o","q"),("mean","f k q","u")])

passage("milk-survey-multi-choice", """课间加餐与饮奶意愿调查
发出问卷{a|4,800份|item}，收回{b|4,512份|item}，回收率{c|94.0%|percent}。愿意在校饮奶的{d|3,204份|item}，占收回的{e|71.0%|percent}；不愿意{f|902份|item}，占{g|20.0%|percent}；说不清的{h|406份|item}，占{i|9.0%|percent}。
不愿意的原因可多选：价格{j|512份|item}、口味{k|438份|item}、乳糖不耐{l|164份|item}，选口味的占不愿意的{m|48.6%|percent}，最集中；选价格的占{n|56.8%|percent}。
去年同样的调查，愿意的占{o|68.5%|percent}，今年高{p|2.5个百分点|percentage-point}，意愿在走低。
目前在校饮奶{q|2,968人|student}，低于愿意的人数{r|236人|student}，因为有的学校还没有冷柜。""",
[("share","b","a","c"),("share","d","b","e"),("share","f","b","g"),("share","h","b","i"),("sum","b","d f h"),("hundred","e g i"),("share","k","f","m"),("share","j","f","n"),("diff","e","o","p"),("diff","d","q","r"),("below","q","d"),("largest","k","j l"),("trend","down","o e"),("bound","b","a"),("bound","d","b"),("bound","f","b"),("bound","h","b"),("bound","k","f"),("bound","j","f")],
[error("direction-mismatch","k","j l",[11],None,"选价格的512份多于口味438份，最集中的是价格","wrong superlative",1,"选价格的最集中"),
 error("direction-mismatch","e","o",[12],None,"由68.5%升到71.0%，意愿在走高","direction",2,"意愿在走高")],
scope=[("share","j","b","n"),("share","q","d","e"),("sum","f","j k l")])

passage("dorm-inventory-half", spaced("""一所学校的宿舍资产账，看起来乱，其实对得上。
宿舍楼{a|三幢|item}：甲楼{b1|96间|classroom}，乙楼{b2|88间|classroom}，丙楼{b3|64间|classroom}，共{b|248间|classroom}。丙楼{c|16间|classroom}改作心理室和值班室，住人的{d|232间|classroom}。每间{e|8个|item}铺位，共{f|1,856个|place}铺位，住{g|1,792人|student}，入住率{h|96.6%|percent}，空铺{i|64个|place}。
高低床{j|928张|item}，每张两个铺位，恰好{f2|1,856个|place}；其中铁架床{k|708张|item}、木床{l|220张|item}，铁架床占{m|76.3%|percent}。衣柜{n|1,820组|item}，比住宿生多{o|28组|item}，备给插班生。
床垫去年换了{p|640|item}张、今年换{q|580|item}张，两年换{r|1,220|item}张，剩{s|636|item}张还是旧的；明年计划全部换完，估{t|140.00元|CNY}一张，需{u|8.9万元|CNY}。"""),
[("sum","b","b1 b2 b3"),("count","a",3),("diff","b","c","d"),("prod","f","d e"),("share","g","f","h"),("diff","f","g","i"),("same","f","f2"),("expr","j*2","f2"),("sum","j","k l"),("share","k","j","m"),("diff","n","g","o"),("sum","r","p q"),("diff","f2","r","s"),("prod","u","s t"),("bound","k","j")],
scope=[("share","d","b","h"),("prod","f","b e"),("diff","f","n","o")], hard="房间数与住人间数不同；衣柜多于人数")

passage("food-poison-weekly-limit", """关于陪餐制落实的督查专报
督查{a|45所|school}学校连续{b|四周|other}的陪餐记录。应陪餐{c|900餐|item}（每校每周{d|五餐|item}），实际陪餐{e|846餐|item}，陪餐率{f|94.0%|percent}；校长陪餐{g|312餐|item}，占实际陪餐的{h|36.9%|percent}，副职{i|289餐|item}，中层{j|245餐|item}。
每月校长陪餐不少于{k|四餐|item}，全部学校中{l|41所|school}达到，达标率{m|93.2%|percent}。未达标的{n|四所|school}，两所校长外出培训、两所正在交接。
记录质量方面，{o|846份|item}陪餐记录中写“很好”“无意见”的{p|618份|item}，占{q|73.0%|percent}，流于形式；写出具体意见的{r|228份|item}，提意见{s|263条|item}，采纳{t|211条|item}，采纳率{u|80.2%|percent}。""",
[("prod","c","a b d"),("share","e","c","f"),("share","g","e","h"),("sum","e","g i j"),("share","l","a","m"),("diff","a","l","n"),("same","e","o"),("share","p","o","q"),("diff","o","p","r"),("share","t","s","u"),("below","r","s"),("bound","e","c"),("bound","g","e"),("bound","l","a"),("bound","p","o"),("bound","t","s")],
[error("share-mismatch","m","l a",[4],("91.1%","percent"),"41所占45所的91.1%","wrong denominator",2)],
scope=[("share","g","c","h"),("share","t","r","u"),("avg","e","a","d")])

passage("fuel-to-electric-bus", """校车“油换电”比选材料
现有燃油校车{a|40辆|item}，年行驶{b|62.4万公里|other}，车均{c|1.56万公里|other}。燃油车百公里油费{d|186.0元|CNY}，全年{e|116.1万元|CNY}；换成电车，百公里电费{f|58.0元|CNY}，全年{g|36.2万元|CNY}，一年省{h|79.9万元|CNY}，省{i|68.8%|percent}。
电车每辆{j|38.0万元|CNY}，燃油车每辆{k|24.0万元|CNY}，每辆贵{l|14.0万元|CNY}，{a2|40辆|item}共贵{m|560.0万元|CNY}；国家补贴每辆{n|6.0万元|CNY}，共{o|240.0万元|CNY}，实际多花{p|320.0万元|CNY}，按年省油电费计，{q|四年|other}收回。
充电桩{r|20|item}个，每个{s|3.6万元|CNY}。这一笔计{t|7.2万元|CNY}，已由文教集团垫付，不另向财政申请。
若计入充电桩{t2|72.0万元|CNY}，多花变为{u|392.0万元|CNY}，收回期延长到{v|4.9年|other}，低于电池质保{w|八年|other}。""",
[("avg","b","a","c"),("prod","e","b d","1/100"),("prod","g","b f","1/100"),("diff","e","g","h"),("share","h","e","i"),("diff","j","k","l"),("prod","m","a2 l"),("same","a","a2"),("prod","o","a2 n"),("diff","m","o","p"),("avg","p","h","q"),("prod","t","r s"),("same","t","t2"),("sum","u","p t2"),("avg","u","h","v"),("below","v","w"),("bound","h","e")],
[error("average-mismatch restatement-mismatch","t","r s t2",[11, 12],("72.0万元","CNY"),"20个乘3.6万元为72.0万元，后文也写72.0，少了一位","decimal point",2)],
scope=[("share","h","g","i"),("avg","p","e","q"),("prod","m","a2 j")])

passage("attendance-school-doctor-week", """保健教师上门巡诊周报
本周{a|六个|item}小组跑{b|48个|school}教学点，测视力{c|1,936人|student}，查龋齿{d|1,920人|student}，体格{e|1,936人|student}。视力异常{f|678人|student}，异常率{g|35.0%|percent}；龋齿{h|499人|student}，患龋率{i|26.0%|percent}。
和上周（{j|42个|school}点、测视力{k|1,702人|student}、异常{l|613人|student}、异常率{m|36.0%|percent}）比，点多了{n|六个|school}，人数多了{o|234人|student}，异常率低了{p|1.0个百分点|percentage-point}。两周合计测视力{q|3,638人|student}。其中异常{r|1,921人|student}，异常率{s|35.5%|percent}。
小组平均每组本周跑{t|八个|other}点。下周跑最后{u|15个|school}，三周合计{v|105个|school}点，全县教学点{w|105个|school}，不重不漏。""",
[("share","f","c","g"),("share","h","d","i"),("share","l","k","m"),("diff","b","j","n"),("diff","c","k","o"),("diff","m","g","p"),("sum","q","c k"),("sum","r","f l"),("share","r","q","s"),("avg","b","a","t"),("sum","v","b j u"),("same","v","w"),("same","c","e"),("between","s","g m"),("bound","f","c"),("bound","h","d"),("bound","l","k"),("bound","r","q")],
[error("sum-mismatch share-mismatch","r","f l q s",[7, 8],("1,291人","student"),"678加613为1,291人，异常率35.5%也合此数","transposed digits",2)],
scope=[("share","h","c","i"),("share","l","q","m"),("mean","n u","t")])

passage("gift-card-canteen-debt", """食堂欠款清偿专项
2021年末全县学校食堂欠款{a|486.3万元|CNY}，涉及{b|74所|school}；2022年末{c|338.7万元|CNY}，{d|51所|school}；2023年末{e|192.4万元|CNY}，{f|29所|school}；2024年末{g|45.1万元|CNY}，{h|九所|school}。三年清偿{i|441.2万元|CNY}，清偿率{j|90.7%|percent}；2024年一年清偿{k|147.3万元|CNY}，占年初欠款{l|76.6%|percent}。
债权人构成（2024年末）：粮油商{m|21.6万元|CNY}、肉蔬商{n|15.3万元|CNY}、施工队{o|8.2万元|CNY}，粮油占{p|47.9%|percent}。
清偿资金来源：财政{q|262.0万元|CNY}、学校结余{r|131.5万元|CNY}、债权人减让{s|47.7万元|CNY}，三项合计与清偿额相符。减让占{t|18.0%|percent}。
欠款学校剩{h2|九所|school}，平均每所欠{u|5.0万元|CNY}，比2021年的{v|6.6万元|CNY}少{w|1.6万元|CNY}。今后新发生欠款一律追责，2024年没有新增，这从“年末加清偿等于年初”可以印证。""",
[("diff","a","g","i"),("share","i","a","j"),("diff","e","g","k"),("share","k","e","l"),("sum","g","m n o"),("share","m","g","p"),("sum","i","q r s"),("share","s","i","t"),("same","h","h2"),("avg","g","h2","u"),("avg","a","b","v"),("diff","v","u","w"),("trend","down","a c e g"),("trend","down","b d f h"),("lin","e","+g +k"),("bound","i","a"),("bound","k","e"),("bound","m","g"),("bound","s","i")],
[error("share-mismatch","t","s i",[7],("10.8%","percent"),"47.7占清偿额441.2的10.8%；18.0%把数字错位","wrong share",3)],
scope=[("share","s","q","t"),("avg","e","f","u"),("share","k","a","l")])

passage("lost-property-and-lockers", """家长接送与校门管理试点：一学期后的观察
试点{a|12所|school}小学，{b|9,640名|student}学生，错峰分{c|四个|item}时段放学，每段{d|2,410名|other}。放学高峰车流由试点前的{e|1,860|item}辆降到{f|1,209|item}辆，下降{g|35.0%|percent-}；拥堵时间由{h|42|other}分钟缩短到{i|25|other}分钟，缩短{j|17|other}分钟，缩短{k|40.5%|percent}。
家长志愿者{l|684人|person}，每天上岗{m|48人|person}，轮一遍需{n|14.3天|other}；剐蹭事故{o|三起|item}，上学期{p|11起|item}，减少{q|八起|item}，下降{r|72.7%|percent-}。
不同意见也有：双职工家长{s|1,027人|person}希望把最后一段延到六点，占受访{t|2,856人|person}的{u|36.0%|percent}；认为没有必要的{v|314人|person}，占{w|11.0%|percent}；其余{x|1,515人|person}表示都行，占{y|53.0%|percent}。下学期扩大到{z|20所|school}，是现在的{aa|1.67倍|other}。""",
[("avg","b","c","d"),("growth","f","e","g"),("diff","h","i","j"),("growthb","h","j","k"),("avg","l","m","n"),("diff","p","o","q"),("growth","o","p","r"),("share","s","t","u"),("share","v","t","w"),("sum","t","s v x"),("share","x","t","y"),("hundred","u w y"),("multiple","z","a","aa"),("trend","down","e f"),("trend","down","h i"),("bound","s","t"),("bound","v","t"),("bound","x","t")],
scope=[("growthb","i","j","k"),("share","v","s","w"),("avg","b","a","d")], hard="百分比都有不同基数：前期为母数、受访者为母数")

passage("gas-to-induction-quarter", """燃改电进度（对照省定时间表）
省定：2024年底完成{a|40%|percent}，2025年底完成{b|80%|percent}，2026年底全部完成。
应改食堂{c|128个|school}。2024年改{d|56个|school}，完成率{e|43.8%|percent}，快于省定{f|3.8个百分点|percentage-point}；2025年前三季度改{g|32个|school}，累计{h|88个|school}，完成率{i|68.8%|percent}；四季度还须改{j|15个|school}才能达到{b2|80%|percent}，即累计{k|103个|school}。
资金：每个平均{l|18.5万元|CNY}，全部需{m|2,368.0万元|CNY}，已投入{n|1,628.0万元|CNY}，占{o|68.8%|percent}。2024年投入{p|1,036.0万元|CNY}，2025年前三季度{q|529.0万元|CNY}。
用电增容：已增{r|61个|school}，占累计改造{s|69.3%|percent}，其余{t|27个|school}原有容量够用。
按现在的速度（前三季度每季平均{u|10.7个|other}），年底可累计约{v|99个|school~}，达不到省定，需提速。""",
[("share","d","c","e"),("diff","e","a","f"),("sum","h","d g"),("share","h","c","i"),("sum","k","h j"),("same","b","b2"),("prod","m","c l"),("prod","n","h l"),("share","n","m","o"),("sum","n","p q"),("prod","p","d l"),("prod","q","g l"),("share","r","h","s"),("diff","h","r","t"),("overn","g",3,"u"),("expr","h+u","v"),("same","i","o"),("below","v","k"),("bound","d","c"),("bound","h","c"),("bound","n","m"),("bound","r","h")],
[error("sum-mismatch average-mismatch","q","n p g l",[9, 11],("592.0万元","CNY"),"32个乘18.5万元为592.0万元，与2024年相加才是1,628.0；529是数字颠倒","transposed digits",2)],
scope=[("share","g","c","i"),("share","r","c","s"),("avg","n","c","l")])

passage("appendix-three-standards", """食堂面积与餐位达标情况（三个标准分别看）
建设标准要求生均食堂面积不低于{a|1.7平方米|other}，餐位按就餐人数三分之一设置，操作间不少于食堂面积{b|35%|percent}。
测{c|68所|school}寄宿学校：生均面积达标{d|59所|school}，占{e|86.8%|percent}；餐位达标{f|52所|school}，占{g|76.5%|percent}；操作间达标{h|61所|school}，占{i|89.7%|percent}。三项全达标{j|44所|school}，占{k|64.7%|percent}。
总面积{l|9.86万平方米|other}，就餐学生{m|5.44万人|student}，总体生均{n|1.81平方米|other}，已达到标准；但仍有{o|九所|school}低于标准，平均数掩盖了薄弱校。其中最低的某镇初中只有{p|1.2平方米|other}，有{q|860人|student}就餐，尚缺面积{r|430平方米|other}。""",
[("share","d","c","e"),("share","f","c","g"),("share","h","c","i"),("share","j","c","k"),("avg","l","m","n"),("avgleast","a","l","m"),("least","a","n"),("diff","c","d","o"),("expr","q*(a-p)","r"),("below","p","a"),("bound","j","d"),("bound","j","f"),("bound","j","h"),("below","k","g"),("bound","d","c"),("bound","f","c"),("bound","h","c"),("bound","j","c")],
scope=[("mean","e g i","k"),("share","f","d","g"),("least","a","p")], hard="总体达标与九所学校不达标并存；三项全达标少于任一单项")

passage("bedding-loan-recount", """贫困寄宿生用品资助核销
对象{a|1,240名|student}，每人一套（被、褥、枕、盆、壶），每套{b|265.00元|CNY}，预算{c|32.86万元|CNY}。第一批发{d|806名|student}，第二批发{e|412名|student}，累计{f|1,218名|student}，占{g|98.2%|percent}，剩{h|22名|student}。
核销时发现第二批签领表{i|397份|item}，比发放数少{j|15份|item}。经倒查，代签{k|11份|item}、遗漏{l|五份|item}。
实际支出{m|32.28万元|CNY}，与累计发放套数乘单价一致；结余{n|0.58万元|CNY}，占预算{o|1.8%|percent}。
五件物品中，被每条{p|118.00元|CNY}、褥{q|72.00元|CNY}、枕{r|28.00元|CNY}、盆{s|19.00元|CNY}、壶{t|28.00元|CNY}，合起来正是每套单价。""",
[("prod","c","a b"),("sum","f","d e"),("share","f","a","g"),("diff","a","f","h"),("diff","e","i","j"),("sum","j","k l"),("prod","m","f b"),("diff","c","m","n"),("share","n","c","o"),("sum","b","p q r s t"),("bound","f","a"),("bound","n","c")],
[error("sum-mismatch","l","j k",[5],("四份","item"),"少15份，代签11份，遗漏应为四份","wrong part",2)],
scope=[("share","d","f","g"),("prod","m","a b"),("share","j","a","o")])

passage("safety-lecture-multi-round", half("""安全教育平台完成情况
9月至12月共布置{a|16课|item}，应完成{b|152.6万人次|person-time}，实际完成{c|147.8万人次|person-time}，完成率{d|96.9%|percent}。9月{e1|95.2%|percent}，10月{e2|96.4%|percent}，11月{e3|97.3%|percent}，12月{e4|98.6%|percent}，月月上升。
参与班级{f|2,386个|class}，未参与{g|19个|class}，参与面{h|99.2%|percent}；教师授课{i|14,316|item}课次，班均{j|六|other}课次。
家长端注册{k|8.42万人|person}，占学生数{l|9.54万人|student}的{m|88.3%|percent}，一户多孩的家长只注册一次，所以低于学生数是正常的。
四个月合计知识测试{n|38.2万人次|person-time}，合格{o|36.7万人次|person-time}，合格率{p|96.1%|percent}，低于完成率{q|0.8个百分点|percentage-point}。"""),
[("share","c","b","d"),("trend","up","e1 e2 e3 e4"),("between","d","e1 e2 e3 e4"),("expr","f/(f+g)*100","h"),("avg","i","f","j"),("share","k","l","m"),("share","o","n","p"),("diff","d","p","q"),("below","k","l"),("bound","c","b"),("bound","o","n")],
scope=[("share","f","c","h"),("share","o","c","p"),("avg","c","a","j")], hard="家长注册数低于学生数因一户多孩；合格率与完成率两个母数")

passage("long-county-logistics-report", """关于全县学校后勤服务保障工作的专题汇报
各位代表：
受县政府委托，我把一年来学校后勤工作的情况作一个汇报。去年人代会上，代表们提得最多的是三件事：孩子吃得怎么样，路上安不安全，宿舍冷不冷。我就按这三件事讲，最后讲账和问题。
先说吃。全县有食堂的学校{a|194所|school}，今年新建{b|11所|school}、改造{c|37所|school}，两项投入{d|2,236万元|CNY}，其中新建{e|1,276万元|CNY}、改造{f|960万元|CNY}，新建平均每所{g|116万元|CNY}，改造平均每所{h|25.9万元|CNY}。在食堂就餐的学生{i|76,480人|student}，比去年{j|74,130人|student}多{k|2,350人|student}。我们对{l|194所|school}食堂全部做了量化评分，{!s|90}分以上{m|58所|school}，{!s|80}到{!s|90}分{n|97所|school}，{!s|80}分以下{o|39所|school}，优良率{p|79.9%|percent}。
再说路。校车{q|126辆|item}，全年安全运行{r|286.0万公里|other}，没有发生死亡事故；轻微刮擦{s|七起|item}，比去年少{t|三起|item}。护学岗由{u|84个|item}增加到{v|132个|item}，增长{w|57.1%|percent}。
三说住。寄宿生{x|19,760人|student}，宿舍取暖已全部覆盖，人均面积{y|3.4平方米|other}，除河湾初中因新楼延期暂时是{aa|2.7平方米|other}、腊月前搬迁外，没有低于{z|3.0平方米|other}的学校。
最后说账。前面讲的食堂新建改造{ab|2,362万元|CNY}，加上校车补贴{ac|1,058万元|CNY}、宿舍取暖{ad|646万元|CNY}，共{ae|3,940万元|CNY}，占县级教育投入{af|4.1亿元|CNY}的{ag|9.6%|percent}。问题也有：{o2|39所|school}食堂评分偏低，占{ah|20.1%|percent}；就餐学生只增长{ai|3.2%|percent}，从业人员却没有相应增加，今后要补。
以上汇报，请予审议。""",
[("sum","d","e f"),("avg","e","b","g"),("avg","f","c","h"),("diff","i","j","k"),("same","a","l"),("sum","l","m n o"),("sharesum","m n","l","p"),("growth","v","u","w"),("same","d","ab"),("sum","ae","d ac ad"),("share","ae","af","ag"),("same","o","o2"),("share","o2","l","ah"),("growth","i","j","ai"),("growthb","j","k","ai"),("hundred","p ah"),("least","z","y"),("below","aa","z"),("trend","up","u v"),("trend","up","j i"),("bound","ae","af"),("bound","o2","l")],
[error("restatement-mismatch","ab","d",[8],("2,236万元","CNY"),"前面两项投入2,236万元，算账时写成2,362万元，合计3,940万元只合前者","restated wrongly elsewhere",2)],
scope=[("least","z","aa"),("share","m","l","p"),("avg","d","b","g"),("growth","v","u","ai")])

passage("long-insurance-claims-annual", """2024年校方责任险与学平险运行分析
一、承保
校方责任险由县财政统一投保，{a|231所|school}学校（园）全部参保，学生{b|98,400人|student}，每人保费{c|5.00元|CNY}，计{d|49.20万元|CNY}。学平险由家长自愿购买，参保{e|81,672人|student}，参保率{f|83.0%|percent}，每人{g|100.00元|CNY}，计{h|816.72万元|CNY}。
二、报案
全年报案{i|1,043件|item}，其中学平险{j|871件|item}、校方责任险{k|172件|item}。按场所，课间活动{l|362件|item}、体育课{m|318件|item}、校外{n|241件|item}、宿舍楼梯{o|122件|item}。课间活动最多，占{p|34.7%|percent}；体育课次之，占{q|30.5%|percent}。按学段，小学{r|486件|item}、初中{s|374件|item}、高中{t|183件|item}，万人报案率小学{u|96.4件|other}、初中{v|124.7件|other}、高中{w|101.1件|other}，以初中为高，与各学段件数的排法不同，原因是小学人数多。
三、赔付
已结案{x|962件|item}，结案率{y|92.2%|percent}；赔款{z|384.8万元|CNY}，件均{aa|4,000元|CNY}。学平险赔款{ab|312.6万元|CNY}，赔付率{ac|38.3%|percent}；校方责任险赔款{ad|72.2万元|CNY}，赔付率{ae|146.7%|percent}。两险合计保费{af|865.92万元|CNY}，综合赔付率{ag|44.4%|percent}，介于两者之间。
四、说明
（1）未结的{ah|81件|item}，以司法鉴定未出者居多。
（2）校方责任险超赔部分，由保险公司按合同用前两年结余弥补，不向学校追加。
（3）上年口径为报案数除以参保人数，今年按学段在校生数计算，与上年不可直接比较。""",
[("prod","d","b c"),("share","e","b","f"),("prod","h","e g"),("sum","i","j k"),("sum","i","l m n o"),("share","l","i","p"),("share","m","i","q"),("largest","l","m n o"),("sum","i","r s t"),("largest","v","u w"),("share","x","i","y"),("avg","z","x","aa"),("sum","z","ab ad"),("share","ab","h","ac"),("share","ad","d","ae"),("sum","af","d h"),("share","z","af","ag"),("between","ag","ac ae"),("diff","i","x","ah"),("largest","r","s t"),("bound","e","b"),("bound","l","i"),("bound","m","i"),("bound","x","i"),("bound","z","af")],
scope=[("share","ad","af","ae"),("mean","ac ae","ag"),("avg","z","i","aa")], hard="件数与万人率排序不同；一个险种赔付率超过百分之百")

passage("long-canteen-inspection-feedback", """关于秋季学期学校食堂交叉检查情况的通报
各中心校、县直各学校：
9月下旬至10月中旬，县局抽调{a|42名|person}业务人员组成{b|六个|item}组，对{c|178个|school}食堂交叉检查，平均每组查{d|29.7个|other}。现通报如下。
一、总体情况。检查细则满分{e|100分|other}，平均{f|86.4分|other}，比春季提高{g|2.1分|other}，春季为{h|84.3分|other}。{!s|90}分以上{i|61个|school}，占{j|34.3%|percent}；{!s|80}至{!s|90}分{k|83个|school}，占{l|46.6%|percent}；{!s|70}至{!s|80}分{m|27个|school}，占{n|15.2%|percent}；{!s|70}分以下{o|七个|school}，占{p|3.9%|percent}。
二、主要问题。共发现{q|524个|item}，其中索证索票{r|137个|item}、加工操作{s|168个|item}、清洗消毒{t|112个|item}、留样{u|64个|item}、人员健康{v|43个|item}，加工操作类最多，占{w|32.1%|percent}。与春季的{x|611个|item}相比减少{y|87个|item}，下降{z|14.2%|percent-}，平均每个食堂由{aa|3.5个|other}降到{ab|2.9个|other}。
三、突出单位。得分最高的东湖小学{ac|97.5分|other}，最低的石桥初中{ad|61.0分|other}。对{!s|70}分以下的{o2|九个|school}食堂下达停业整改通知，其余{ae|171个|school}限期整改。
四、整改要求。当场整改{af|298个|item}，占{ag|56.9%|percent}；其余{ah|262个|item}在11月10日前完成，其中涉及设备更换的{ai|37个|item}可延至12月底。
五、经验做法。抽查中，{aj|114个|school}食堂留样冰箱加了双锁，占{ak|64.0%|percent}；陪餐制落实较好的{al|152个|school}，占{am|85.4%|percent}。""",
[("avg","c","b","d"),("diff","f","h","g"),("sum","c","i k m o"),("share","i","c","j"),("share","k","c","l"),("share","m","c","n"),("share","o","c","p"),("hundred","j l n p"),("sum","q","r s t u v"),("share","s","q","w"),("largest","s","r t u v"),("diff","x","q","y"),("growth","q","x","z"),("avg","q","c","ab"),("same","o","o2"),("diff","c","o","ae"),("share","af","q","ag"),("diff","q","af","ah"),("share","aj","c","ak"),("share","al","c","am"),("between","f","ac ad"),("trend","up","h f"),("trend","down","x q"),("trend","down","aa ab"),("bound","ai","ah"),("most","ac","e"),("bound","i","c"),("bound","k","c"),("bound","m","c"),("bound","o","c"),("bound","s","q"),("bound","af","q"),("bound","aj","c"),("bound","al","c")],
[error("restatement-mismatch","o2","o",[14],("七个","school"),"第一部分70分以下七个，第三部分写成九个，178减171也是七个","restated wrongly elsewhere",2),
 error("difference-mismatch","ah","q af",[17],("226个","item"),"524减298为226个，两个数字颠倒","transposed digits",2)],
scope=[("avg","x","c","ab"),("share","af","x","ag"),("avg","c","a","d"),("share","r","q","w")])

passage("long-bus-three-parts-audit", """校车专项资金绩效评价报告（节录）
（一）项目概况
项目期三年，计划投入{a|3,600万元|CNY}，实际投入{b|3,402万元|CNY}，资金到位率{c|94.5%|percent}。分年看，2022年{d1|1,020万元|CNY}，2023年{d2|1,146万元|CNY}，2024年{d3|1,236万元|CNY}，逐年增加。资金来源为省级{e|1,350万元|CNY}、市级{f|612万元|CNY}、县级{g|1,440万元|CNY}，县级占{h|42.3%|percent}，是出资最多的一级。
（二）产出
购置校车{i|68辆|item}，计划{j|72辆|item}，完成{k|94.4%|percent}，未购的{l|四辆|item}因车型停产。购车支出{m|1,904万元|CNY}，平均每辆{n|28.0万元|CNY}；运营补贴{o|1,218万元|CNY}；站点建设{p|280万元|CNY}，建站{q|112个|item}，平均每个{r|2.5万元|CNY}。
（三）效果
乘车学生由2021年的{s|3,150人|student}增加到2024年的{t|6,930人|student}。三年增加{u|3,780人|student}，增长{v|2.2倍|other}。单程平均步行距离由{w|1.9公里|other}缩短到{x|0.7公里|other}，缩短{y|1.2公里|other}。家长满意度{z|93.1%|percent}，高于{aa|90%|percent}的目标值。
（四）评价结论
综合得分{ab|91.2分|other}：决策{ac|18.2分|other}、过程{ad|17.4分|other}、产出{ae|27.8分|other}、效益{af|27.8分|other}。等级为优（{ag|90分|other}以上）。
（五）问题
一是运营补贴标准三年未调，每车每年{ah|4.2万元|CNY}，低于实际成本{ai|5.6万元|CNY}，缺口{aj|1.4万元|CNY}，补贴只够成本的{ak|75.0%|percent}；二是{al|112个|item}站点中{am|13个|item}无遮雨棚，占{an|11.6%|percent}；三是资金支付偏慢，2024年12月一个月支付{ao|470万元|CNY}，占当年{ap|38.0%|percent}。""",
[("share","b","a","c"),("sum","b","d1 d2 d3"),("trend","up","d1 d2 d3"),("sum","b","e f g"),("share","g","b","h"),("largest","g","e f"),("share","i","j","k"),("diff","j","i","l"),("avg","m","i","n"),("sum","b","m o p"),("avg","p","q","r"),("diff","t","s","u"),("times","t","s","v"),("diff","w","x","y"),("least","aa","z"),("sum","ab","ac ad ae af"),("least","ag","ab"),("diff","ai","ah","aj"),("share","ah","ai","ak"),("same","q","al"),("share","am","al","an"),("share","ao","d3","ap"),("trend","up","s t"),("trend","down","w x"),("below","ah","ai"),("bound","b","a"),("bound","g","b"),("bound","i","j"),("bound","am","al"),("bound","ao","d3")],
[error("growth-mismatch","v","t s",[12],("1.2倍","other"),"由3,150增到6,930，是原来的2.2倍，增长1.2倍","increase against multiple",2)],
scope=[("share","e","b","h"),("share","ao","b","ap"),("share","g","a","h")])

passage("long-eye-teeth-county-comparison", """学生健康监测年报（乡镇卷）
一、样本与方法
本年监测覆盖{a|八个|item}乡镇、{b|64所|school}学校，应检{c|23,500人|student}，实检{d|23,124人|student}，受检率{e|98.4%|percent}，没有受检的{f|376人|student}以住院和长期病假为主。视力检测采用标准对数视力表，加做屈光筛查；口腔检查由县医院口腔科完成。
二、近视
检出近视{g|10,175人|student}，近视率{h|44.0%|percent}，上年{i|45.8%|percent}，下降{j|1.8个百分点|percentage-point-}，超过年初承诺的{k|1.0个百分点|percentage-point}。小学实检{l|12,480人|student}，近视{m|3,869人|student}，{n|31.0%|percent}；初中实检{o|7,264人|student}，近视{p|3,995人|student}，{q|55.0%|percent}；高中实检{r|3,380人|student}，近视{s|2,311人|student}，{t|68.4%|percent}。低、中、高度近视分别为{u|6,512人|student}、{v|2,850人|student}、{w|813人|student}，高度近视占近视学生的{x|3.5%|percent}。
三、龋齿
患龋{y|5,318人|student}，患龋率{z|23.0%|percent}，充填{aa|1,755人|student}，充填率（以患龋人数计）{ab|33.0%|percent}；窝沟封闭{ac|2,960人|student}，其中一年级{ad|2,104人|student}，占{ae|71.1%|percent}。
四、体重
超重肥胖{af|4,509人|student}，检出率{ag|19.5%|percent}，营养不良{ah|879人|student}，检出率{ai|3.8%|percent}，其余{aj|17,736人|student}体重正常，占{ak|76.7%|percent}。
五、小结
近视率三年来第一次降到{al|45%|percent}以下；三个学段中小学近视率最低、高中最高；请各校引用时注意，不要把小学的{n2|31.0%|percent}当成全县的数。高度近视虽只有{w2|813人|student}，却要逐人建档。""",
[("share","d","c","e"),("diff","c","d","f"),("share","g","d","h"),("diff","h","i","j"),("below","j","k"),("sum","d","l o r"),("sum","g","m p s"),("share","m","l","n"),("share","p","o","q"),("share","s","r","t"),("sum","g","u v w"),("share","w","g","x"),("share","y","d","z"),("share","aa","y","ab"),("share","ad","ac","ae"),("share","af","d","ag"),("share","ah","d","ai"),("lin","aj","+d -af -ah"),("share","aj","d","ak"),("hundred","ag ai ak"),("most","h","al"),("trend","up","n q t"),("smallest","n","q t"),("largest","t","n q"),("same","n","n2"),("same","w","w2"),("between","h","n q t"),("trend","down","i h"),("bound","d","c"),("bound","g","d"),("bound","m","l"),("bound","p","o"),("bound","s","r"),("bound","w","g"),("bound","y","d"),("bound","aa","y"),("bound","ad","ac"),("bound","af","d"),("bound","ah","d"),("bound","aj","d")],
[error("share-mismatch","x","w g",[11],("8.0%","percent"),"813占近视10,175人的8.0%；3.5%是占全部实检学生的比例","wrong denominator",2)],
scope=[("share","aa","d","ab"),("mean","n q t","h"),("share","m","g","n")])

passage("long-winter-energy-meeting", """取暖季用能调度会议记录
时间：11月某日下午　地点：后勤中心会议室
主持人：先请节能办通报上个取暖季的情况。
节能办：上个取暖季{a|五个月|other}，全系统用煤{b|1,860吨|other}、用电{c|742.0万|other}千瓦时、用气{d|96.5万|other}立方米，折标准煤合计{e|2,684吨|other}。其中煤折{f|1,328吨|other}，电折{g|912吨|other}，气折{h|1,284吨|other}。费用方面，煤{i|167.4万元|CNY}，每吨{j|900元|CNY}；电{k|445.2万元|CNY}，每千瓦时{l|0.60元|CNY}；气{m|289.5万元|CNY}，每立方米{n|3.00元|CNY}。三项费用合计{o|902.1万元|CNY}。
主持人：今年呢？
节能办：今年有{p|14所|school}学校由烧煤改为电采暖，预计用煤降到{q|1,240吨|other}，下降{r|33.3%|percent-}；用电增加到{s|860.7万|other}千瓦时，增长{t|16.0%|percent}；用气不变。按现价，煤{u|111.6万元|CNY}、电{v|516.4万元|CNY}、气{w|289.5万元|CNY}，合计{x|917.5万元|CNY}，比上季多{y|15.4万元|CNY}，多{z|1.7%|percent}。
财务科：改电以后一年才多{y2|15.4万元|CNY}，能承受，不过这没算增容费{aa|84万元|CNY}。
山区校代表：我们烧煤每平方米{ab|28元|CNY}，改电要{ac|35元|CNY}，高{ad|20.0%|percent}，学校担心公用经费不够。
财务科：差额{ae|7元|CNY}由县里补一半，学校实际只多出{af|3.5元|CNY}。
主持人：议定三条。一、{p2|14所|school}学校12月1日前完成改造；二、室温不低于{ag|18|other}度，抽测合格率要达到{ah|95%|percent}，上个取暖季是{ai|93.6%|percent}，已经达到；三、每半月通报一次。""",
[("sum","e","f g h"),("prod","i","b j"),("prod","k","c l"),("prod","m","d n"),("sum","o","i k m"),("growth","q","b","r"),("growth","s","c","t"),("prod","u","q j"),("prod","v","s l"),("same","m","w"),("sum","x","u v w"),("diff","x","o","y"),("growth","x","o","z"),("same","y","y2"),("growth","ac","ab","ad"),("diff","ac","ab","ae"),("overn","ae",2,"af"),("same","p","p2"),("least","ah","ai"),("trend","down","b q"),("trend","up","c s")],
[error("sum-mismatch","e","f g h",[0],("3,524吨","other"),"煤1,328、电912、气1,284合计3,524吨","part left out",2),
 error("growth-mismatch","ad","ac ab",[14],("25.0%","percent"),"高7元除以原来的28元为25.0%；20.0%是除以改电后的35元","later divided instead of earlier",1),
 error("bound-exceeded","ai","ah",[18],None,"93.6%没有达到95%的要求","limit exceeded though said to be kept",1,"上个取暖季没有达到")],
scope=[("growth","x","o","ad"),("share","f","e","r"),("diff","o","i","y")])

passage("long-repair-fund-briefing", """校舍维修长效机制资金使用情况说明
一、资金规模
2021年{a1|1,460万元|CNY}，2022年{a2|1,528万元|CNY}，2023年{a3|1,612万元|CNY}，2024年{a4|1,740万元|CNY}，四年合计{a|6,340万元|CNY}，年均{av|1,585万元|CNY}。2024年比2021年增长{b|19.2%|percent}。资金由中央、省、县三级按{!ratio|5:3:2}分担，2024年中央{c|870万元|CNY}、省{d|522万元|CNY}、县{e|348万元|CNY}。
二、投向
2024年维修项目{f|146个|item}，其中校舍主体{g|38个|item}、{h|812万元|CNY}；厕所{i|41个|item}、{j|369万元|CNY}；围墙护坡{k|29个|item}、{l|261万元|CNY}；水电管网{m|38个|item}、{n|298万元|CNY}。校舍主体占资金的{o|46.7%|percent}，占项目数的{p|26.0%|percent}。
三、为什么“少数项目花了多数钱”
校舍主体平均每个{q|21.4万元|CNY}，厕所和围墙平均都是{r|9.0万元|CNY}，水电{s|7.8万元|CNY}。以往小修小补由学校公用经费承担，长效机制只管单个{t|五万元|CNY}以上的项目。
四、乡镇与城区
乡镇学校项目{u|109个|item}、{v|1,218万元|CNY}，占资金{w|70.0%|percent}；城区{x|37个|item}、{y|522万元|CNY}。城区项目平均{z|14.1万元|CNY}，高于乡镇的{aa|11.2万元|CNY}，主要是城区单体面积大，不是标准不同。
五、下年安排
2025年拟安排{ab|1,790万元|CNY}，增加{ac|50万元|CNY}，增长{ad|2.9%|percent}，增幅为近年最低。库内尚有{ae|93个|item}项目、{af|1,325万元|CNY}，安排完以后还有{ag|465万元|CNY}机动，用于汛期抢修。""",
[("sum","a","a1 a2 a3 a4"),("overn","a",4,"av"),("growth","a4","a1","b"),("sum","a4","c d e"),("sum","f","g i k m"),("sum","a4","h j l n"),("share","h","a4","o"),("share","g","f","p"),("avg","h","g","q"),("avg","j","i","r"),("avg","l","k","r"),("avg","n","m","s"),("sum","f","u x"),("sum","a4","v y"),("share","v","a4","w"),("avg","y","x","z"),("avg","v","u","aa"),("below","aa","z"),("diff","ab","a4","ac"),("growth","ab","a4","ad"),("diff","ab","af","ag"),("trend","up","a1 a2 a3 a4"),("expr","a4*5/10","c"),("expr","a4*3/10","d"),("expr","a4*2/10","e"),("least","t","s"),("bound","h","a4"),("bound","g","f"),("bound","v","a4")],
scope=[("share","u","f","w"),("growth","a4","a3","b"),("share","h","a","o"),("avg","a4","f","q")], hard="同一类项目占资金与占个数差别大；城区单价高有说明")

passage("long-supply-dispute-letter", """关于贵公司来函的复函
某供应链公司：
你公司《关于请求支付货款的函》收悉。经与食堂台账、验收单、银行回单逐笔核对，答复如下。
一、供货数量。来函称5月至7月供货{a|186.4吨|other}，我方验收{b|181.9吨|other}，差{c|4.5吨|other}。其中退货{d|3.2吨|other}有双方签字；另{e|1.3吨|other}为运输途中损耗，按合同第六条由供方承担。来函附表分月为5月{f1|66.8吨|other}、6月{f2|71.2吨|other}、7月{f3|48.4吨|other}，我方分月为5月{g1|65.2吨|other}、6月{g2|69.9吨|other}、7月{g3|46.8吨|other}。
二、价款。合同均价每吨{h|6,500.00元|CNY}，来函按供货数量计{i|121.16万元|CNY}；我方按验收数量计{j|118.24万元|CNY}，两者差{k|2.92万元|CNY}。
三、扣款。7月两次延误，按合同每次扣{l|3,000.00元|CNY}，扣{m|0.60万元|CNY}；抽检不合格一批，扣{n|0.85万元|CNY}。合计扣{o|1.45万元|CNY}，应付{p|116.79万元|CNY}。
四、已付。5月付{q1|42.38万元|CNY}，6月付{q2|45.44万元|CNY}，共{q|87.82万元|CNY}，占应付的{r|75.2%|percent}，尚欠{s|29.87万元|CNY}，而不是来函所称的{t|33.34万元|CNY}。来函数字系用{i2|121.16万元|CNY}减{q0|87.82万元|CNY}得出，未计退货、损耗和扣款。
五、处理意见。尚欠款于本月底前付清。下季度起，验收单实行一车一签，避免再生分歧。""",
[("diff","a","b","c"),("sum","c","d e"),("sum","a","f1 f2 f3"),("sum","b","g1 g2 g3"),("prod","i","a h"),("prod","j","b h"),("diff","i","j","k"),("overn","m",2,"l"),("sum","o","m n"),("diff","j","o","p"),("sum","q","q1 q2"),("share","q","p","r"),("diff","p","q","s"),("same","i","i2"),("same","q","q0"),("diff","i2","q0","t"),("prod","k","c h"),("prod","q1","g1 h"),("prod","q2","g2 h"),("bound","q","p")],
[error("difference-mismatch","s","p q",[12],("28.97万元","CNY"),"116.79减87.82为28.97万元，两个数字颠倒","transposed digits",2)],
scope=[("diff","j","q","s"),("share","q","i","r"),("same","s","t")])

passage("long-township-ledger-words", """各乡镇中心校秋季“安全管理积分”台账及评语
乡镇　隐患数　已改　整改率　演练（场）　积分
城关　{a1|86|item}　{b1|83|item}　{c1|96.5%|percent}　{d1|24|item}　{e1|94.2|other}
东河　{a2|54|item}　{b2|51|item}　{c2|94.4%|percent}　{d2|16|item}　{e2|91.6|other}
南岭　{a3|72|item}　{b3|62|item}　{c3|86.1%|percent}　{d3|13|item}　{e3|84.8|other}
西塘　{a4|45|item}　{b4|44|item}　{c4|97.8%|percent}　{d4|15|item}　{e4|95.1|other}
北坡　{a5|38|item}　{b5|34|item}　{c5|89.5%|percent}　{d5|11|item}　{e5|87.3|other}
青溪　{a6|65|item}　{b6|60|item}　{c6|92.3%|percent}　{d6|18|item}　{e6|90.4|other}
合计　{a|360|item}　{b|334|item}　{c|92.8%|percent}　{d|97|item}　——
评语：
一、整改率最高的是西塘，最低的是南岭，相差{f|11.7个百分点|percentage-point}；整改率在{g|90%|percent}以上的有{h|五个|item}乡镇，北坡和南岭要写出情况说明。
二、隐患最多的是城关，占{i|23.9%|percent}，但城关学校多、学生多，{j|31所|school}学校平均{k|2.8条|other}；南岭{l|15所|school}学校平均{m|4.8条|other}，才是隐患最密的地方。
三、积分前三名为西塘、城关、东河，平均{n|93.6|other}分；六个乡镇平均{o|90.6|other}分，北坡积分最低。
四、未改的{p|26条|item}中，南岭{q|10条|item}，占{r|38.5%|percent}，都与两所学校的挡墙有关，资金已列入明年计划。""",
[("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("share","b5","a5","c5"),("share","b6","a6","c6"),("sum","a","a1 a2 a3 a4 a5 a6"),("sum","b","b1 b2 b3 b4 b5 b6"),("sum","d","d1 d2 d3 d4 d5 d6"),("share","b","a","c"),("largest","c4","c1 c2 c3 c5 c6"),("smallest","c3","c1 c2 c4 c5 c6"),("diff","c4","c3","f"),("const","h",4,4),("share","a1","a","i"),("largest","a1","a2 a3 a4 a5 a6"),("avg","a1","j","k"),("avg","a3","l","m"),("mean","e1 e2 e4","n"),("mean","e1 e2 e3 e4 e5 e6","o"),("smallest","e5","e1 e2 e3 e4 e6"),("diff","a","b","p"),("diff","a3","b3","q"),("share","q","p","r"),("below","k","m"),("between","c","c1 c2 c3 c4 c5 c6"),("least","g","c1"),("least","g","c2"),("least","g","c4"),("least","g","c6"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b5","a5"),("bound","b6","a6"),("bound","b","a"),("bound","a1","a"),("bound","q","p")],
[error("sum-mismatch count-mismatch","h","",[13],("四个","item"),"90%以上的是城关、东河、西塘、青溪四个，北坡和南岭不到","count against table",1),
 error("direction-mismatch","e5","e1 e2 e3 e4 e6",[20],None,"积分最低的是南岭84.8分，不是北坡87.3分","wrong superlative",6,"南岭积分最低")],
scope=[("mean","c1 c2 c3 c4 c5 c6","g"),("share","q","a3","r"),("avg","a","j","k"),("least","g","c3")])

passage("long-open-letter-dorm", """致全体寄宿生家长的一封信
各位家长：
新学期开始了，许多家长在群里问住宿和伙食的事，学校一并回复。
关于住。全校寄宿生{a|1,584人|student}，男生{b|816人|student}、女生{c|768人|student}，宿舍{d|204间|classroom}，平均每间住{e|7.8人|other}，没有超过{f|八人|other}。今年暑假换了{g|420张|item}床垫，其余{h|1,164张|item}去年已换过，也就是说，每个孩子睡的都是两年内的新床垫。空调{i|204台|item}全部可用。
关于吃。早餐{j|5.00元|CNY}、午餐{k|10.00元|CNY}、晚餐{l|8.00元|CNY}，一天{m|23.00元|CNY}，比上学期贵{n|1.00元|CNY}，涨{o|4.5%|percent}，贵在早餐加了一个鸡蛋。按每月{p|22天|item}计，一个月{q|506.00元|CNY}；国家营养改善补助每天{r|5.00元|CNY}直接抵减午餐，享受的{s|396人|student}，占寄宿生{t|25.0%|percent}，这些孩子一个月实交{u|396.00元|CNY}。
关于安全。宿管员{v|18人|person}，每人管{w|88人|other}，夜间查房{x|三次|item}。上学期夜间送医{y|21人次|person-time}，其中急性肠胃{z|9人次|person-time}、外伤{aa|5人次|person-time}、发热{ab|7人次|person-time}，校车接送，全部平安。
关于费用。住宿费每学期{ac|200.00元|CNY/student}，应收{ad|31.68万元|CNY}，减免{ae|142人|student}、{af|2.84万元|CNY}，实收{ag|28.84万元|CNY}，用于宿管工资{ah|19.44万元|CNY}和水电{ai|9.40万元|CNY}，收支相抵。
有家长问，每人管{w2|88人|other}是不是太多？上级规定不超过{aj|100人|other}，我校符合；明年再招{ak|两名|person}，降到{al|79人|other}左右。""",
[("sum","a","b c"),("avg","a","d","e"),("most","e","f"),("sum","a","g h"),("same","d","i"),("sum","m","j k l"),("growthc","m","n","o"),("prod","q","m p"),("share","s","a","t"),("expr","(m-r)*p","u"),("avg","a","v","w"),("sum","y","z aa ab"),("prod","ad","a ac"),("prod","af","ae ac"),("diff","ad","af","ag"),("sum","ag","ah ai"),("same","w","w2"),("most","w2","aj"),("expr","a/(v+ak)","al"),("below","al","w2"),("bound","s","a")],
scope=[("prod","u","m p"),("share","n","m","o"),("prod","ag","a ac"),("share","ae","s","t")], hard="床垫分两年换、补助抵减午餐、减免后实收，都各有说明")

passage("long-mid-year-responsibility", """校园安全目标责任书履行情况中期自查
一、签订情况。县局与{a|38个|school}中心校和县直学校签订责任书，中心校与所辖{b|179所|school}学校签订，学校与班主任签订{c|2,214份|item}，层层覆盖。
二、指标完成情况。
1.重大隐患整改率：目标{d|100%|percent}，应改{e|22处|item}，已改{f|20处|item}，{g|90.9%|percent}，余{h|两处|item}在建。
2.一般隐患整改率：目标{i|95%|percent}，应改{j|640处|item}，已改{k|621处|item}，{l|97.0%|percent}。
3.专职保安配备率：目标{m|100%|percent}，应配{n|456人|person}，实配{o|456人|person}。
4.封闭化管理率：目标{p|100%|percent}，应封闭{q|217所|school}，已封闭{r|217所|school}。
5.校车超员：目标为零，查处{s|一起|item}，已处罚并换人。
6.食品安全等级A级比例：目标{t|45%|percent}，食堂{u|170个|school}，A级{v|79个|school}，占{w|46.5%|percent}。
三、经费保障。年初预算{x|1,260万元|CNY}，上半年支出{y|667.8万元|CNY}，执行率{z|53.0%|percent}，快于序时进度{aa|3.0个百分点|percentage-point}。其中保安工资{ab|424.2万元|CNY}，占{ac|63.5%|percent}；设施{ad|168.6万元|CNY}；培训演练{ae|75.0万元|CNY}。
四、自查结论。{xy|六项|item}指标，除重大隐患整改率、校车超员{xx|两项|item}外，其余{xz|五项|item}达到或超过目标；重大隐患还差{af|9.1个百分点|percentage-point}，一般隐患超目标{ag|2.0个百分点|percentage-point}。上半年经费执行率{z2|35.0%|percent}，资金使用正常。
五、下步措施。两处在建的重大隐患，一处挡土墙、一处老旧锅炉，9月底前完成，届时整改率可达{ah|100%|percent}。""",
[("share","f","e","g"),("diff","e","f","h"),("share","k","j","l"),("least","i","l"),("same","n","o"),("same","q","r"),("share","v","u","w"),("least","t","w"),("share","y","x","z"),("share","ab","y","ac"),("sum","y","ab ad ae"),("same","z","z2"),("diff","d","g","af"),("diff","l","i","ag"),("diff","xy","xx","xz"),("count","xy",6),("count","xx",2),("sum","q","a b"),("below","g","d"),("expr","z-50","aa"),("share","o","n","m"),("share","r","q","p"),("bound","f","e"),("bound","k","j"),("bound","v","u"),("bound","y","x"),("bound","ab","y"),("bound","o","n"),("bound","r","q")],
[error("difference-mismatch count-mismatch","xz","xy xx",[14],("四项","item"),"六项减去两项为四项","count against list",1),
 error("restatement-mismatch","z2","z",[11],("53.0%","percent"),"第三部分执行率53.0%，结论写成35.0%","restated wrongly elsewhere",2)],
scope=[("share","y","x","ac"),("share","k","e","g"),("least","d","g")])

passage("long-canteen-loan-history", """十年食堂账：一位退休司务长的讲稿
我管食堂管了二十来年，只讲最近五年的数，因为账还在。
2020年，疫情，全年只开餐{a1|138天|item}，就餐{b1|1,020人|student}，收入{c1|154.8万元|CNY}；2021年开餐{a2|186天|item}，{b2|1,086人|student}，{c2|222.2万元|CNY}；2022年开餐{a3|172天|item}，{b3|1,140人|student}，{c3|235.3万元|CNY}；2023年开餐{a4|190天|item}，{b4|1,205人|student}，{c4|274.7万元|CNY}；2024年开餐{a5|189天|item}，{b5|1,268人|student}，{c5|299.6万元|CNY}。
餐价我记得清：2020年和2021年每天{d1|11.00元|CNY}，2022年和2023年{d2|12.00元|CNY}，2024年{d3|12.50元|CNY}。五年里人数年年多，收入年年涨，有人说开餐天数也年年多，那是记错了，2022年和2024年都比头一年少。
再说花的。2024年支出{e|297.8万元|CNY}，食材{f|220.4万元|CNY}，占{g|74.0%|percent}；工钱{h|56.6万元|CNY}，占{i|19.0%|percent}；煤水电{j|20.8万元|CNY}，占{k|7.0%|percent}。结余{l|1.8万元|CNY}，占收入{m|0.6%|percent}，没有过{n|2%|percent}的线。
大米我也记：2020年每斤{o1|2.30元|CNY}，2024年{o2|2.76元|CNY}。这就涨了{p|16.7%|percent}；猪肉倒是从{q1|24.00元|CNY}落到{q2|15.60元|CNY}，落{r|35.0%|percent-}。一头涨一头落，所以餐价五年只涨{s|1.50元|CNY}，涨{t|13.6%|percent}。
最后一句，五年收入加起来{u|1,186.6万元|CNY}，一分没有进私人口袋。""",
[("prod","c1","a1 b1 d1"),("prod","c2","a2 b2 d1"),("prod","c3","a3 b3 d2"),("prod","c4","a4 b4 d2"),("prod","c5","a5 b5 d3"),("trend","up","b1 b2 b3 b4 b5"),("trend","up","c1 c2 c3 c4 c5"),("sum","e","f h j"),("share","f","e","g"),("share","h","e","i"),("share","j","e","k"),("hundred","g i k"),("diff","c5","e","l"),("share","l","c5","m"),("most","m","n"),("growth","o2","o1","p"),("growth","q2","q1","r"),("diff","d3","d1","s"),("growth","d3","d1","t"),("sum","u","c1 c2 c3 c4 c5"),("trend","down","q1 q2"),("trend","up","o1 o2"),("trend","down","a2 a3"),("trend","down","a4 a5"),("bound","f","e"),("bound","h","e"),("bound","j","e"),("bound","l","c5")],
[error("growth-mismatch","p","o2 o1",[15],("20.0%","percent"),"由2.30元涨到2.76元是20.0%；16.7%是除以2024年的价","later divided instead of earlier",2)],
scope=[("prod","c3","a3 b3 d1"),("share","f","c5","g"),("growth","d3","d2","t"),("trend","up","a1 a2 a3 a4 a5")])

passage("ratio-toilet-tap-washroom", """寄宿制学校洗漱设施达标核查
标准：水龙头每{a|10人|other}一个，淋浴头每{b|15人|other}一个，女厕蹲位每{c|12人|other}一个，男厕每{d|20人|other}一个。
甲校寄宿生{e|960人|student}，其中女生{f|468人|student}、男生{g|492人|student}。水龙头{h|102|item}个，{i|9.4|other}人一个；淋浴头{j|58|item}个，{k|15.8|other}人一个；女厕蹲位{l|41|item}个，{m|11.4|other}人一个；男厕{n|27|item}个，{o|18.2|other}人一个。四项均已达到标准。
乙校寄宿生{p|1,275人|student}，水龙头{q|98|item}个，{r|13.0|other}人一个，未达标，需再装{s|30|item}个；淋浴头{t|85|item}个，{u|15.0|other}人一个，刚好达标。男女生之比{v|1.05:1|ratio}，男生{w|622人|student}、女生{x|653人|student}。
两校合计水龙头{y|200|item}个，{z|11.2|other}人一个。""",
[("sum","e","f g"),("avg","e","h","i"),("avg","e","j","k"),("avg","f","l","m"),("avg","g","n","o"),("most","i","a"),("most","k","b"),("most","m","c"),("most","o","d"),("avg","p","q","r"),("below","a","r"),("expr","p/a-q","s"),("avg","p","t","u"),("most","u","b"),("sum","p","w x"),("ratio","w","x","v"),("sum","y","h q"),("avgsum","e p","h q","z"),("between","z","i r")],
[error("average-mismatch","k","e j",[2],("16.6","other"),"960除以58为16.6人一个","wrong digit",2),
 error("bound-exceeded","b","k",[6],None,"淋浴头15.8人（实为16.6人）一个，超过15人，不能说四项均达标","limit exceeded though said to be kept",2,"淋浴头没有达到标准"),
 error("ratio-mismatch","v","w x",[15],("0.95:1","ratio"),"男生622比女生653是0.95:1；1.05是女比男","ratio turned over",1)],
scope=[("avg","e","n","o"),("avg","e","q","z"),("ratio","e","p","v")])

passage("doubling-security-spend", """十年安保投入翻了几番？
2014年，全县校园安保投入{a|326万元|CNY}，2019年{b|1,304万元|CNY}，2024年{c|2,608万元|CNY}。前五年增加{d|978万元|CNY}，2019年是2014年的{e|四倍|other}；后五年增加{f|1,304万元|CNY}，{g|翻了一番|ratio}。十年合计增加{h|2,282万元|CNY}，2024年是2014年的{i|六倍|other}。
按学生数算，2014年{j|9.2万人|student}，生均{k|35.4元|CNY/student}；2024年{l|8.6万人|student}，生均{m|303元|CNY/student}，是2014年的{n|8.6倍|other}，比总额涨得更快，因为学生少了{o|0.6万人|student}。
保安人数2014年{p|186人|person}，2024年{q|604人|person}，增加{r|418人|person}，增长{s|2.2倍|other}；每名保安对应的学生由{t|495名|other}降到{u|142名|other}。""",
[("diff","b","a","d"),("multiple","b","a","e"),("diff","c","b","f"),("multiple","c","b","g"),("diff","c","a","h"),("multiple","c","a","i"),("sum","h","d f"),("avg","a","j","k"),("avg","c","l","m"),("multiple","m","k","n"),("diff","j","l","o"),("diff","q","p","r"),("times","q","p","s"),("avg","j","p","t"),("avg","l","q","u"),("trend","up","a b c"),("trend","down","j l"),("trend","down","t u"),("below","i","n")],
[error("ratio-mismatch","i","c a",[5],("八倍","other"),"2,608除以326为八倍；前五年四倍、后五年翻番也合八倍","multiples added instead of multiplied",2)],
scope=[("multiple","q","p","s"),("times","b","a","e"),("multiple","d","a","e")])

passage("three-errors-dorm-brief", """宿舍管理月度简报（3月）
在寝率：月均{a|98.6%|percent}，比2月提高{b|0.8个百分点|percentage-point}，2月为{c|97.8%|percent}。夜不归宿{d|九人次|person-time}，全部查明。家中有事{e|五人次|person-time}、外出就医{f|三人次|person-time}、其他{g|两人次|person-time}。
卫生评比：{h|124间|classroom}宿舍，优秀{i|68间|classroom}，占{j|54.8%|percent}；良好{k|41间|classroom}，占{l|33.1%|percent}；合格{m|15间|classroom}，占{n|12.1%|percent}。优秀率比2月的{o|58.1%|percent}高，进步明显。
报修{p|176件|item}，办结{q|169件|item}，办结率{r|96.0%|percent}；平均用时{s|1.6天|other}，承诺不超过{t|两天|other}。未办结的{u|七件|item}里，{v|五件|item}等配件、{w|两件|item}属质保期内由厂家处理。
用电：人均{x|8.6|other}度，限额{y|10|other}度；超限额宿舍{z|六间|classroom}，占{aa|12.4%|percent}，已逐间谈话。""",
[("diff","a","c","b"),("sum","d","e f g"),("sum","h","i k m"),("share","i","h","j"),("share","k","h","l"),("share","m","h","n"),("hundred","j l n"),("trend","up","o j"),("share","q","p","r"),("diff","p","q","u"),("most","s","t"),("sum","u","v w"),("most","x","y"),("share","z","h","aa"),("trend","up","c a"),("bound","i","h"),("bound","k","h"),("bound","m","h"),("bound","q","p"),("bound","z","h")],
[error("sum-mismatch","g","d e f",[1],("一人次","person-time"),"九人次减五减三为一人次","wrong part",2),
 error("direction-mismatch","j","o",[7],None,"54.8%低于2月的58.1%，是退步","direction",2,"优秀率比2月低"),
 error("share-mismatch","aa","z h",[13],("4.8%","percent"),"六间占124间的4.8%","wrong denominator",2)],
scope=[("share","q","h","r"),("share","i","p","j"),("diff","j","o","b")])

passage("bread-factory-weeks", """面点配送中心试运行四周
第一周日均{a1|6,200份|item}，退回{b1|186份|item}，退回率{c1|3.0%|percent}；第二周日均{a2|6,850份|item}，退回{b2|171份|item}，{c2|2.5%|percent}；第三周日均{a3|7,400份|item}，退回{b3|148份|item}，{c3|2.0%|percent}；第四周日均{a4|7,700份|item}，退回{b4|123份|item}，{c4|1.6%|percent}。退回率周周下降，日均供应周周上升，四周日均{d|7,038份|item}，第四周比第一周多{e|1,500份|item}，增长{f|24.2%|percent}。
供应学校由{g|28所|school}增至{h|35所|school}，每校日均由{i|221份|other}变为{j|220份|other}，几乎没变，可见增量来自新校而不是老校多订。
每份成本{k|1.86元|CNY}，售价{l|2.00元|CNY}，毛利{m|0.14元|CNY}，毛利率{n|7.0%|percent}（对售价）；若对成本算，为{o|7.5%|percent}。第四周（{p|五天|item}）毛利{q|5,390元|CNY}，还不够付房租{r|6,000元|CNY}，要到日均{s|8,571份|item~}才能持平。""",
[("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("trend","down","c1 c2 c3 c4"),("trend","up","a1 a2 a3 a4"),("mean","a1 a2 a3 a4","d"),("diff","a4","a1","e"),("growth","a4","a1","f"),("avg","a1","g","i"),("avg","a4","h","j"),("diff","l","k","m"),("share","m","l","n"),("share","m","k","o"),("prod","q","a4 p m"),("expr","r/(p*m)","s"),("below","q","r"),("trend","up","g h"),("between","d","a1 a4"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","m","l")],
scope=[("share","m","k","n"),("avg","a4","g","j"),("share","b4","a1","c4")], hard="毛利率有售价、成本两个分母；学校增而每校不变")

passage("sum-twice-volunteer-crossing", """护学志愿者招募统计
报名{a|1,436人|person}：家长{b|872人|person}、退休教师{c|214人|person}、社区干部{d|168人|person}、大学生{e|182人|person}，家长占{f|60.7%|percent}。
上岗培训通过{g|1,379人|person}，通过率{h|96.0%|percent}。通过者中，能上早岗的{i|903人|person}，能上晚岗的{j|786人|person}，早晚都能上的{k|310人|person}。早岗、晚岗都不能上、只作机动的没有。
每天需早岗{l|264人|person}、晚岗{m|264人|person}，按现有人手，早岗平均每人{n|3.4天|other}轮一次，晚岗{o|3.0天|other}轮一次。
误工补贴每人次{p|30.00元|CNY}，一学期{q|95天|item}，共{r|50,160人次|person-time}，需{s|150.48万元|CNY}，县财政承担{t|60%|percent}，即{u|90.29万元|CNY}，其余{v|60.19万元|CNY}由乡镇承担。保险每人{w|12.00元|CNY}，共{x|1.65万元|CNY}。""",
[("sum","a","b c d e"),("share","b","a","f"),("share","g","a","h"),("lin","g","+i +j -k"),("avg","i","l","n"),("avg","j","m","o"),("expr","(l+m)*q","r"),("prod","s","r p"),("share","u","s","t"),("diff","s","u","v"),("prod","x","g w"),("same","l","m"),("bound","k","i"),("bound","k","j"),("bound","b","a"),("bound","g","a")],
scope=[("sum","g","i j"),("share","b","g","f"),("prod","x","a w")], hard="早晚两岗有人重复，人数相加大于通过数")

passage("points-versus-percent-school-lunch", """午餐满意度与剩餐率：两个“下降”
剩餐率由上学期{a|18.5%|percent}降到{b|11.1%|percent}，下降{c|7.4个百分点|percentage-point-}，降幅{d|40.0%|percent-}；有的宣传材料写成“剩餐率下降{!c|四成}”，也不算错，说的是降幅。
满意度由{e|81.2%|percent}升到{f|89.3%|percent}，上升{g|10.0个百分点|percentage-point}。问卷{h|3,650份|item}，有效{i|3,577份|item}，有效率{j|98.0%|percent}；回答“满意”“比较满意”的{k|3,194份|item}，正合{f2|89.3%|percent}。
投诉由每月{l|27件|item}降到{m|16件|item}，少{n|11件|item}，降幅{o|40.7%|percent-}，与剩餐率降幅差不多。
每生每天剩餐由{p|96|other}克降到{q|57|other}克，减少{r|39|other}克；全校{s|2,410人|student}，一天少倒{t|94千克|other}，一学期（{u|98天|item}）少倒{v|9.2吨|other}，上学期同样天数共倒{w|22.7吨|other}，本学期{x|15.3吨|other}。""",
[("diff","b","a","c"),("growth","b","a","d"),("diff","f","e","g"),("share","i","h","j"),("share","k","i","f2"),("same","f","f2"),("diff","l","m","n"),("growth","m","l","o"),("diff","p","q","r"),("prod","t","s r","1/1000"),("prod","v","s r u","1/1000000"),("prod","w","s p u","1/1000000"),("prod","x","s q u","1/1000000"),("diff","w","x","v"),("trend","down","a b"),("trend","up","e f"),("trend","down","l m"),("trend","down","p q"),("bound","i","h"),("bound","k","i")],
[error("difference-mismatch","g","f e",[2],("8.1个百分点","percentage-point"),"89.3减81.2为8.1个百分点；10.0是相对涨幅","relative change called points",1),
 error("average-mismatch difference-mismatch","x","s q u w v",[12, 13],("13.5吨","other"),"2,410人乘57克乘98天约13.5吨，22.7减9.2也是13.5","transposed digits",1)],
scope=[("growth","b","a","c"),("share","k","h","f2"),("growth","f","e","c")])

passage("order-of-dates-kitchen-move", """新食堂搬迁前后
老食堂{a|1,180平方米|other}，新食堂{b|2,360平方米|other}，面积{c|翻了一番|ratio}。餐位由{d|480个|place}增至{e|1,020个|place}，增加{f|540个|place}，增长{g|112.5%|percent}；学生{h|1,986人|student}，原来分{i|五批|item}吃饭，现在{j|两批|item}就够。
设备搬迁{k|212件|item}，报废{l|47件|item}，新购{m|128件|item}，现有{n|340件|item}。老食堂原有设备{o|259件|item}，搬迁与报废之和与此相符。
搬迁费{p|18.6万元|CNY}，新设备{q|204.8万元|CNY}，每件{r|1.6万元|CNY}；两项{s|223.4万元|CNY}，预算{t|230.0万元|CNY}，节余{u|6.6万元|CNY}，节余率{v|2.9%|percent}。
老食堂改作图书室，可放书架{w|96组|item}，每组{x|400册|item}，共{y|3.84万册|item}，生均{z|19.3册|item}。图书室使用面积占老食堂的{aa|80.0%|percent}，即{ab|944平方米|other}。""",
[("multiple","b","a","c"),("diff","e","d","f"),("growth","e","d","g"),("sum","n","k m"),("sum","o","k l"),("avg","q","m","r"),("sum","s","p q"),("diff","t","s","u"),("share","u","t","v"),("prod","y","w x"),("avg","y","h","z"),("share","ab","a","aa"),("trend","up","d e"),("avgmost","h","e","j"),("avgmost","h","d","i"),("bound","u","t"),("bound","ab","a")],
scope=[("sum","n","k l m"),("share","f","e","g"),("share","ab","b","aa"),("avg","s","m","r")], hard="报废的不搬；设备现有数含新购")

passage("three-wrong-supply-week", """关于第三季度供货商考核结果的通知
各供货商：
本季度考核{a|18家|item}，优秀{b|五家|item}、合格{c|10家|item}、限期整改{d|两家|item}、清退{e|一家|item}。平均得分{f|84.7|other}分，最高{g|96.0|other}分，最低{h|58.5|other}分。
送货准时率{i|96.4%|percent}：应送{j|4,860|item}车次，准时{k|4,685|item}车次。余下的，迟到{l|157|item}车次。迟到最多的是丙公司，{m|42|item}车次，乙公司{n|46|item}车次，甲公司{o|29|item}车次，其余{p|58|item}车次分属{q|九家|item}。
抽检{r|360批次|item}，不合格{s|9批次|item}，不合格率{t|2.5%|percent}，与二季度的{u|3.1%|percent}相比下降{v|0.6个百分点|percentage-point-}。不合格中，农残{w|五批次|item}、标签{x|三批次|item}、感官{y|一批次|item}。
扣减货款如下：迟到每车次{aa|200.00元|CNY}，扣{ab|3.50万元|CNY}；不合格每批次{ac|1,000.00元|CNY}，扣{ad|0.90万元|CNY}，合计{ae|4.40万元|CNY}。
下季度续用{af|17家|item}，新引进{ag|两家|item}，共{ah|20家|item}。""",
[("sum","a","b c d e"),("share","k","j","i"),("diff","j","k","l"),("sum","l","m n o p"),("largest","m","n o"),("share","s","r","t"),("diff","t","u","v"),("sum","s","w x y"),("prod","ab","l aa"),("prod","ad","s ac"),("sum","ae","ab ad"),("diff","a","e","af"),("sum","ah","af ag"),("between","f","g h"),("trend","down","u t"),("bound","k","j"),("bound","s","r")],
[error("difference-mismatch sum-mismatch","l","j k m n o p ab aa",[2, 3, 8],("175","item"),"4,860减4,685为175车次，四处相加也是175","transposed digits",2),
 error("direction-mismatch","m","n o",[4],None,"乙公司46车次多于丙公司42车次","wrong superlative",1,"迟到最多的是乙公司"),
 error("sum-mismatch","ah","af ag",[12],("19家","item"),"17家加两家为19家；20是没有减去清退的一家","part not deducted",1)],
scope=[("share","l","j","i"),("share","w","s","t"),("share","l","k","i")])

passage("lunch-subsidy-rate-two-counties", """两县营养餐对标学习材料
甲县学生{a1|24,300人|student}，供餐{b1|190天|item}，总支出{c1|2,770.2万元|CNY}，每生每天{d1|6.00元|CNY}；乙县学生{a2|18,600人|student}，供餐{b2|194天|item}，总支出{c2|2,345.5万元|CNY}，每生每天{d2|6.50元|CNY}。乙县每天多{e|0.50元|CNY}，高{f|8.3%|percent}。
甲县集中配餐占{g1|62.0%|percent}，学校食堂供餐占{h1|38.0%|percent}；乙县集中配餐占{g2|21.0%|percent}，食堂供餐占{h2|79.0%|percent}。材料说，食堂供餐比例高的县，餐费里食材比重也高：甲县食材占{i1|71.5%|percent}，乙县占{i2|80.2%|percent}。
每名炊事员服务学生，甲县{j1|108人|other}（炊事员{k1|225人|person}），乙县{j2|62人|other}（{k2|300人|person}），乙县人手明显富余，也是每餐贵的原因之一。
两县合计学生{l|42,900人|student}，支出{m|5,115.7万元|CNY}，每生{n|1,192元|CNY/student}；炊事员{o|525人|person}，每名服务{p|85人|other}。两县学生之比{q|1.31:1|ratio}，炊事员之比{r|1.33:1|ratio}（甲比乙）。""",
[("prod","c1","a1 b1 d1"),("prod","c2","a2 b2 d2"),("diff","d2","d1","e"),("growth","d2","d1","f"),("hundred","g1 h1"),("hundred","g2 h2"),("avg","a1","k1","j1"),("avg","a2","k2","j2"),("sum","l","a1 a2"),("sum","m","c1 c2"),("avg","m","l","n"),("sum","o","k1 k2"),("avg","l","o","p"),("ratio","a1","a2","q"),("ratio","k1","k2","r"),("between","p","j1 j2"),("below","h1","h2"),("below","i1","i2"),("below","j2","j1")],
[error("average-mismatch","p","l o",[12],("82人","other"),"42,900除以525为82人；85是两县108与62的简单平均","simple instead of weighted mean",1),
 error("ratio-mismatch","r","k1 k2",[14],("0.75:1","ratio"),"甲225比乙300是0.75:1；1.33是乙比甲","ratio turned over",2)],
scope=[("mean","d1 d2","n"),("growth","c2","c1","f"),("ratio","a1","a2","r")])

passage("part-exceeds-whole-helmets", """电动车接送“一盔一带”专项
抽查{a|12个|school}校门口{b|3,460人次|person-time}，骑乘人员戴盔{c|3,114人次|person-time}，佩戴率{d|90.0%|percent}；其中学生乘坐{e|1,520人次|person-time}，戴盔{f|1,292人次|person-time}，佩戴率{g|85.0%|percent}；驾驶人{h|1,940人次|person-time}，戴盔{i|1,822人次|person-time}，佩戴率{j|93.9%|percent}。学生佩戴率比驾驶人低{k|8.9个百分点|percentage-point}。
发放学生头盔{l|1,060|item}顶，其中企业捐赠{m|1,600|item}顶、县里采购{n|460|item}顶，采购每顶{o|35.00元|CNY}，花{p|1.61万元|CNY}。
劝导{q|346人次|person-time}，与没有戴盔的人次相同；处罚{r|38人次|person-time}，占劝导{s|11.0%|percent}。三个月前同类抽查佩戴率{t|72.5%|percent}，提高{u|17.5个百分点|percentage-point}。""",
[("share","c","b","d"),("share","f","e","g"),("share","i","h","j"),("sum","b","e h"),("sum","c","f i"),("diff","j","g","k"),("sum","l","m n"),("bound","m","l"),("prod","p","n o"),("diff","b","c","q"),("share","r","q","s"),("diff","d","t","u"),("between","d","g j"),("trend","up","t d"),("bound","c","b"),("bound","f","e"),("bound","i","h"),("bound","r","q")],
[error("sum-mismatch bound-exceeded","m","l n",[6, 7],("600","item"),"捐赠不能多于发放总数，1,060减460为600顶","part greater than whole",1)],
scope=[("share","f","b","g"),("mean","g j","d"),("share","r","b","s")])

passage("phone-minutes-seat-belts", """电话记录（值班员整理，未经核稿）
来电人：某乡中心校后勤主任。事由：问校车座位核定。
主任说，他们有{a|六辆|item}车，核定座位共{b|210个|place}，登记学生{c|204人|student}，座位够用；可交警上周查出一辆超员。值班员问怎么回事。主任说，{d|六辆|item}车里有{e|一辆|item}每天要接{f|41人|student}，那辆核定{g|37个|place}，另外{h|五辆|item}核定{i|173个|place}，只坐{j|163人|student}，空{k|10个|place}。就是说总数够，分到车上不够。
值班员答复：照总数看，还富余{l|6个|place}；照单车看，要把那辆车上多的{m|四人|student}调到邻线，调过去以后邻线那几辆还空{n|6个|place}。两种算法的富余数一样，本来就该一样。
处理：当天下午调线，次日复查，未再超员。""",
[("same","a","d"),("sum","d","e h"),("sum","b","g i"),("sum","c","f j"),("diff","i","j","k"),("diff","b","c","l"),("diff","f","g","m"),("diff","k","m","n"),("same","l","n"),("below","c","b"),("below","g","f")],
scope=[("bound","f","g"),("diff","b","j","k"),("avg","c","a","f")], hard="总座位够而一辆车超员；两种富余数相等")

passage("diary-of-menu-committee", """膳食委员会第三次会议（发言摘录）
学生代表：红烧肉一周只有一次。
营养师：上周{a|五天|item}菜单，红肉{b|两次|item}、禽肉{c|两次|item}、鱼{d|一次|item}，正好{e|五次|item}荤菜，不是没有肉，是换了样。每餐蛋白质平均{f|26.4|other}克，推荐值{g|24|other}克到{h|30|other}克之间；脂肪供能比{i|28%|percent}，没有超过{j|30%|percent}。
家长代表：那蔬菜呢？
营养师：每餐{k|165|other}克，深色菜占{l|52%|percent}，过半。全周订菜{m|1,122千克|other}，按{n|1,360名|student}学生算，正好每人每天{o|165|other}克。
会计：红肉每千克{p|48.00元|CNY}、禽肉{q|26.00元|CNY}、鱼{r|32.00元|CNY}，全周用红肉{s|170千克|other}、禽肉{t|204千克|other}、鱼{u|102千克|other}，荤菜支出{v|16,728.00元|CNY}，合每人全周{w|12.30元|CNY}。要是红肉再加一次、禽肉减一次，多花{x|1,428.00元|CNY}——这是按每次用肉{y|85千克|other}、{z|102千克|other}算的。
会议决定：下月试行一周三次红肉，餐费不动，从结余里出。""",
[("sum","e","b c d"),("same","a","e"),("least","g","f"),("most","f","h"),("most","i","j"),("expr","m*1000/(n*a)","o"),("same","k","o"),("expr","p*s+q*t+r*u","v"),("avg","v","n","w"),("overn","s",2,"y"),("overn","t",2,"z"),("expr","p*y-q*z","x"),("between","f","g h")],
scope=[("avg","v","a","w"),("prod","v","p s"),("least","j","i")], hard="荤菜五次有三种；加一次红肉减一次禽肉的差价用每次用量算")

passage("plain-table-three-rounds", """三轮督查“旧账新账”对照
轮次 上轮遗留 本轮新查 应改合计 本轮改完 本轮遗留
第一轮 {a1|0|item} {b1|284|item} {c1|284|item} {d1|231|item} {e1|53|item}
第二轮 {a2|53|item} {b2|196|item} {c2|249|item} {d2|214|item} {e2|35|item}
第三轮 {a3|35|item} {b3|118|item} {c3|153|item} {d3|141|item} {e3|12|item}
读表时请注意三点。
其一，三轮新查合计{b|598条|item}，三轮改完合计{d|586条|item}，差的{e|12条|item}就是第三轮遗留。应改合计那一列不能三行相加，因为遗留在下一轮又算了一次；硬加得{f|686条|item}，比{b9|598条|item}多出的{g|88条|item}正是前两轮遗留之和。
其二，整改率每轮分别为{h1|81.3%|percent}、{h2|85.9%|percent}、{h3|92.2%|percent}，全程整改率为{h|98.0%|percent}，高于任何一轮，并不矛盾：全程的分母只有新查，遗留没有重复计。
其三，遗留的{e9|12条|item}里，{i|七条|item}等资金、{j|五条|item}等审批。""",
[("sum","c1","a1 b1"),("sum","c2","a2 b2"),("sum","c3","a3 b3"),("diff","c1","d1","e1"),("diff","c2","d2","e2"),("diff","c3","d3","e3"),("same","e1","a2"),("same","e2","a3"),("sum","b","b1 b2 b3"),("sum","d","d1 d2 d3"),("diff","b","d","e"),("same","e","e3"),("sum","f","c1 c2 c3"),("same","b","b9"),("diff","f","b9","g"),("sum","g","e1 e2"),("share","d1","c1","h1"),("share","d2","c2","h2"),("share","d3","c3","h3"),("share","d","b","h"),("same","e","e9"),("sum","e9","i j"),("trend","up","h1 h2 h3"),("trend","down","e1 e2 e3"),("trend","down","b1 b2 b3"),("bound","d1","c1"),("bound","d2","c2"),("bound","d3","c3"),("bound","d","b")],
scope=[("share","d","f","h"),("between","h","h1 h2 h3"),("sum","b","c1 c2 c3")], hard="全程整改率高于各轮，因遗留重复计入各轮分母")

passage("price-index-own-basket", """食堂采购价格：我们自己的“菜篮子指数”
从今年起，按固定用量编一个指数。篮子里五样：米{a1|100千克|other}、油{a2|20千克|other}、猪肉{a3|40千克|other}、青菜{a4|150千克|other}、鸡蛋{a5|30千克|other}。
1月价：米{b1|5.20元|CNY}、油{b2|11.00元|CNY}、猪肉{b3|27.00元|CNY}、青菜{b4|4.80元|CNY}、鸡蛋{b5|10.00元|CNY}，篮子{b|2,840.00元|CNY}。
7月价：米{c1|5.30元|CNY}、油{c2|10.60元|CNY}、猪肉{c3|29.50元|CNY}、青菜{c4|3.60元|CNY}、鸡蛋{c5|9.40元|CNY}，篮子{c|2,744.00元|CNY}。
7月比1月便宜{d|96.00元|CNY}，指数{e|96.6|other}，即下降{f|3.4%|percent-}。五样里涨的是米和猪肉，猪肉涨{g|9.3%|percent}，涨幅最大；跌的是油、青菜、鸡蛋，青菜跌{h|25.0%|percent-}，跌幅最大。涨的少跌的多，猪肉又最贵，为什么总的还是跌？因为青菜用量大，{a42|150千克|other}一项就省了{i|180.00元|CNY}，抵过猪肉多花的{j|100.00元|CNY}还有余。
若不看用量，把五样的涨跌幅简单平均，得{k|-4.7%|percent}，比指数跌得多，不采用。""",
[("expr","a1*b1+a2*b2+a3*b3+a4*b4+a5*b5","b"),("expr","a1*c1+a2*c2+a3*c3+a4*c4+a5*c5","c"),("diff","b","c","d"),("share","c","b","e"),("growth","c","b","f"),("growth","c3","b3","g"),("growth","c4","b4","h"),("same","a4","a42"),("expr","a42*(b4-c4)","i"),("expr","a3*(c3-b3)","j"),("expr","((c1/b1+c2/b2+c3/b3+c4/b4+c5/b5)/5-1)*100","k"),("below","j","i"),("trend","down","b c"),("trend","up","b3 c3"),("trend","down","b4 c4"),("trend","up","b1 c1"),("trend","down","b2 c2"),("trend","down","b5 c5")],
scope=[("same","f","k"),("growth","c3","b3","f"),("share","d","c","k")], hard="加权指数与简单平均不同；最贵的涨价而总额下降")

passage("notice-of-insurance-days", """关于学平险等待期和理赔时效的提示
有家长反映，同样骨折，一家赔了{a|3,200元|CNY}，一家只赔{b|1,760元|CNY}，是不是算错了。保险公司给出两份计算单，我们看过，都没有错。
甲生医疗费{c|4,500.00元|CNY}，其中医保已报{d|400.00元|CNY}，剩{e|4,100.00元|CNY}；扣免赔{f|100.00元|CNY}，余{g|4,000.00元|CNY}，按{h|80%|percent}赔，得{i|3,200.00元|CNY}。
乙生医疗费{j|6,300.00元|CNY}，医保已报{k|4,000.00元|CNY}，剩{l|2,300.00元|CNY}；扣免赔{m|100.00元|CNY}，余{n|2,200.00元|CNY}，同样按{o|80%|percent}，得{p|1,760.00元|CNY}。
花得多的反而赔得少，是因为医保先报了一大块。两人自己最后掏的，甲生{q|900.00元|CNY}，乙生{r|540.00元|CNY}，乙生还少些。
另外，理赔时效从交齐材料那天算起，合同约定{s|10天|item}，甲生用了{t|六天|item}，乙生{u|八天|item}，都没有超。去年全县平均{v|7.4天|other}，超时{w|19件|item}，占{x|812件|item}的{y|2.3%|percent}。""",
[("same","a","i"),("same","b","p"),("diff","c","d","e"),("diff","e","f","g"),("share","i","g","h"),("diff","j","k","l"),("diff","l","m","n"),("share","p","n","o"),("diff","e","i","q"),("diff","l","p","r"),("below","p","i"),("below","r","q"),("most","t","s"),("most","u","s"),("share","w","x","y"),("same","f","m"),("same","h","o"),("below","c","j"),("bound","w","x")],
scope=[("share","i","c","h"),("share","p","j","o"),("diff","c","i","q")], hard="医疗费多的赔款少，因医保先报；比例以扣除后的余额为基数")

passage("gate-of-numbers-tap-speech", wrap("""同志们，节水这件事我说三组互相“打架”的数。
头一组，用水总量涨了，人均降了。去年全校用水{a|48,600吨|other}，今年{b|50,400吨|other}，多{c|1,800吨|other}，涨{d|3.7%|percent}；可学生从{e|2,700人|student}增加到{f|3,000人|student}，涨{g|11.1%|percent}，人均由{h|18.0吨|other}降到{i|16.8吨|other}，降{j|6.7%|percent-}。
第二组，水费涨了，单价也涨了，但涨得不一样快。去年水费{k|15.55万元|CNY}，今年{l|17.14万元|CNY}，涨{m|10.2%|percent}；单价由{n|3.20元|CNY}到{o|3.40元|CNY}，涨{p|6.3%|percent}。总量和单价各涨一点，乘起来才是水费涨的{m2|10.2%|percent}。
第三组，宿舍楼占总用水的比重降了，用水吨数却没降。去年宿舍{q|26,730吨|other}，占{r|55.0%|percent}；今年{s|27,216吨|other}，占{t|54.0%|percent}，比重低{u|1.0个百分点|percentage-point}，吨数多{v|486吨|other}。
这三组数放在一块儿看，并不打架。打架的是我们的习惯：洗衣房一周漏了{w|四天|item}没人报修。""", 36),
[("diff","b","a","c"),("growth","b","a","d"),("growth","f","e","g"),("avg","a","e","h"),("avg","b","f","i"),("growth","i","h","j"),("prod","k","a n"),("prod","l","b o"),("growth","l","k","m"),("growth","o","n","p"),("same","m","m2"),("share","q","a","r"),("share","s","b","t"),("diff","r","t","u"),("diff","s","q","v"),("trend","up","a b"),("trend","down","h i"),("trend","up","k l"),("trend","down","r t"),("trend","up","q s"),("trend","up","n o"),("trend","up","e f"),("below","d","g"),("below","p","m"),("bound","q","a"),("bound","s","b")],
scope=[("sum","m","d p"),("growth","s","q","u"),("growth","b","a","g")], hard="总量升人均降，比重降吨数升，水费涨幅不等于两个涨幅相加")

passage("kitchen-helpers-shift-letter", """关于调整食堂用工班次的请示
总务处：
食堂现有帮厨{a|24人|person}，早班{b|九人|person}、中班{c|14人|person}、晚班{d|七人|person}，三班人次相加{e|30人次|person-time}，比人数多{f|六人次|person-time}，是因为有{g|六人|person}连上中、晚两班。连班的每人每天多补{h|30.00元|CNY}，一个月{i|22天|item}，共{j|3,960.00元|CNY}。
现拟招晚班专人{k|四名|person}，月薪{l|2,300.00元|CNY/month}，共{m|9,200.00元|CNY}，招后连班的只留{n|两人|person}，连班补贴降为{o|1,320.00元|CNY}，省{p|2,640.00元|CNY}。一增一减，净增{q|6,560.00元|CNY}。
为什么明知多花钱还要招？一是{g2|六人|person}连班每天工作{r|11小时|other}，超过{s|八小时|other}；二是晚餐人数由{t|310人|student}增至{u|460人|student}，增长{v|48.4%|percent}，晚班每人服务由{w|44.3人|other}升到{x|65.7人|other}，招人后晚班{y|七人|person}不变——四名新人顶下四名连班的——服务压力靠错峰解决。
妥否，请批示。""",
[("sum","e","b c d"),("diff","e","a","f"),("lin","a","+b +c +d -g"),("prod","j","g h i"),("prod","m","k l"),("diff","g","k","n"),("prod","o","n h i"),("diff","j","o","p"),("diff","m","p","q"),("same","g","g2"),("below","s","r"),("growth","u","t","v"),("avg","t","d","w"),("avg","u","d","x"),("same","d","y"),("avg","u","y","x"),("trend","up","t u"),("trend","up","w x")],
scope=[("sum","a","b c d"),("most","r","s"),("prod","j","a h i")], hard="连班者计两次；净增支出有理由")
