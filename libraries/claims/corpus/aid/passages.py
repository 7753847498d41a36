# -*- coding: utf-8 -*-
# What a provincial centre for student aid and nutrition writes (invented figures, own wording; source form of ../annotate.py).

passage("grant-term-report", """2023年春季学期国家助学金发放情况：全省高中受助学生{a|86,420人|student}，每生每学期平均{s|1,000元|CNY/student}，应发{t|8642万元|CNY}。截至6月20日，已发{b|8213.5万元|CNY}，占应发的{p|95.0%|percent}；未发{c|428.5万元|CNY}，涉及{d|4,285人|student}，全部是银行卡信息有误的学生，已由学校逐人核对，月底前补发。受助学生中，脱贫家庭{e|31,206人|student}、低保{f|27,514人|student}、残疾{g|6,847人|student}、其他{h|20,853人|student}，脱贫家庭占{q|36.1%|percent}，仍是最大的一类。""",
[("prod","t","a s"),("share","b","t","p"),("diff","t","b","c"),("prod","c","d s"),("sum","a","e f g h"),("share","e","a","q"),("largest","e","f g h"),("bound","d","a"),("bound","b","t")],
scope=[("share","d","a","q"),("prod","b","a s")], hard="应发与已发不等，差额是银行卡有误的学生")

passage("meal-days-two-counties", """营养改善计划按实际在校天数结算，不按月平均。甲县9月至12月在校{a|81天|other}，享受学生{b|12,640人|student}，每生每天{c|5元|CNY}，应结{d|511.92|CNY@万}万元；乙县因校舍加固推迟开学，在校只有{e|74天|other}，学生{f|13,150人|student}，应结{g|486.55|CNY@万}万元。乙县学生比甲县多{h|510人|student}，资金却少{i|25.37万元|CNY}，差就差在少上的{j|7天|other}上。两县合计{k|998.47万元|CNY}，甲县占{l|51.3%|percent}。""",
[("prod","d","a b c"),("prod","g","e f c"),("diff","f","b","h"),("diff","d","g","i"),("diff","a","e","j"),("sum","k","d g"),("share","d","k","l"),("below","g","d"),("below","b","f")],
scope=[("share","b","f","l"),("sum","h","b f"),("same","a","e")], hard="人多的县钱少，因天数少")

passage("loan-brief", """生源地信用助学贷款简报（2022年）
本年度受理{a|94,318笔|item}，审批通过{b|92,755笔|item}，通过率{c|98.3%|percent}；发放金额{d|8.67亿元|CNY}，笔均{e|9,347元|CNY}。上年发放{f|7.86亿元|CNY}，今年增加{g|0.81亿元|CNY}，增长{h|9.3%|percent}。首贷{i|38,142笔|item}，续贷{j|54,613笔|item}，续贷占{k|58.9%|percent}。本专科生{l|85,906笔|item}、研究生{m|6,849笔|item}。未通过的{n|1,563笔|item}中，重复申请{o|912笔|item}、材料不全{q|651笔|item}。""",
[("growthb","f","g","h"),("growth","d","f","h"),("share","b","a","c"),("avg","d","b","e"),("diff","d","f","g"),("sum","b","i j"),("share","j","b","k"),("sum","b","l m"),("diff","a","b","n"),("sum","n","o q"),("bound","b","a")],
[error("growth-mismatch","h","d f g",[0,1],("10.3%","percent"),"增长应以上年7.86亿元为基数，除成了今年的数","later divided instead of earlier",1)],
scope=[("avg","d","a","e"),("share","i","b","k")])

passage("boarding-allowance-table", """寄宿生生活补助（2024年秋季学期）
学段	享受人数（人）	标准（元/生·学期）	金额（万元）
小学	{a1|21,480|student}	{b1|625|CNY/student}	{c1|1,342.50|CNY@万}
初中	{a2|34,912|student}	{b2|750|CNY/student}	{c2|2,681.40|CNY@万}
特教	{a3|1,056|student}	{b3|875|CNY/student}	{c3|92.40|CNY@万}
合计	{a|57,448|student}	—	{c|4,053.30|CNY@万}
初中享受人数占{p|60.8%|percent}，金额占{q|64.6%|percent}；全部学段平均每生{m|705.6元|CNY/student}。""",
[("prod","c2","a2 b2"),("sum","c","c1 c2 c3"),("share","c2","c","q"),("prod","c1","a1 b1"),("prod","c3","a3 b3"),("sum","a","a1 a2 a3"),("share","a2","a","p"),("avg","c","a","m"),("between","m","b1 b2 b3"),("largest","a2","a1 a3"),("trend","up","b1 b2 b3"),("below","p","q")],
[error("sum-mismatch table-mismatch average-mismatch","c2","c1 a2 b2 c3 c q",[0,1,2],("2,618.40","CNY@万"),"34912人乘750元为2618.40万元，后两位颠倒","transposed digits",1)],
scope=[("mean","b1 b2 b3","m"),("share","c1","c","p")])

passage("notice-fee-waiver", """关于做好学费减免核算的通知
各县（区）：按照省里口径，普通高中免学费补助以实际免除人数为准。本学期上报免除{a|15,872人|student}，其中{z|三类|item}为：脱贫户{b|8,430人|student}、低保户{c|5,016人|student}、残疾学生{d|3,274人|student}。经比对，既属低保又属残疾的{e|848人|student}，只免一次，按低保计。标准分两档：省级示范高中每生每学期{f|850元|CNY/student}，一般高中{g|550元|CNY/student}。享受人数中示范高中{h|6,140人|student}、一般高中{i|9,732人|student}，应拨{j|1057.16万元|CNY}，平均每生{k|666.1元|CNY/student}。请于3月25日前核定。""",
[("lin","a","+b +c +d -e"),("count","z",3),("sum","a","h i"),("expr","h*f+i*g","j"),("avg","j","a","k"),("between","k","f g"),("bound","e","d"),("bound","e","c"),("below","g","f")],
scope=[("sum","a","b c d"),("mean","f g","k"),("prod","j","a f")], hard="三类之和多于总数，重复的只免一次；均值按人数加权")

passage("work-study-letter", """勤工助学年报（高职）
一、岗位。全校设固定岗{a|318个|place}、临时岗{b|146个|place}，共{c|464个|place}；上岗学生{d|587人|student}，因临时岗轮换，平均每岗{e|1.27人|other}。
二、报酬。固定岗每月{f|600元|CNY/month}，临时岗每小时{g|18元|CNY}。全年发放固定岗报酬{h|190.8万元|CNY}（按{i|10个月|other}计）、临时岗报酬{j|41.4万元|CNY}（合计{k|23,000小时|other}），总计{l|232.2万元|CNY}，学生人均{m|3,956元|CNY/student}。
三、对象。上岗学生中家庭经济困难的{n|509人|student}，占{o|109.7%|percent}，符合不低于{q|80%|percent}的要求。""",
[("share","n","d","o"),("max100","o"),("sum","c","a b"),("avg","d","c","e"),("prod","h","a f i"),("prod","j","k g"),("sum","l","h j"),("avg","l","d","m"),("least","q","o"),("bound","n","d")],
[error("share-mismatch bound-exceeded","o","d n",[0,1],("86.7%","percent"),"应除以上岗学生587人，除成了岗位464个，超过百分之百","wrong denominator",1)],
scope=[("bound","d","c"),("avg","h","d","m")])

passage("reply-deputy-loan", """对省人大代表第{!no|0417}号建议的答复：您提出“提高助学贷款额度、延长还款期限”。贷款额度已于2023年秋季由本专科每人每年{a|12,000元|CNY/year}提高到{b|16,000元|CNY/year}，增加{c|4,000元|CNY/year}，提高{d|33.3%|percent}；研究生由{e|16,000元|CNY/year}提高到{f|20,000元|CNY/year}，同样增加{g|4,000元|CNY/year}，提高{h|33.3%|percent}。还款期限按学制加{i|15年|other}、最长不超过{j|22年|other}掌握，四年制本科生最长{k|19年|other}，八年制医学生为{l|22年|other}，而非{m|23年|other}。感谢您的关心。""",
[("growth","f","e","h"),("growthb","e","g","h"),("diff","b","a","c"),("growth","b","a","d"),("growthb","a","c","d"),("diff","f","e","g"),("same","c","g"),("trend","up","a b"),("trend","up","e f"),("expr","i+4","k"),("expr","i+8","m"),("most","k","j"),("most","l","j"),("same","l","j"),("same","b","e")],
[error("growth-mismatch","h","e f g",[0,1],("25.0%","percent"),"4000除以16000为25.0%，把本专科的百分比照抄了一遍","copied line",1)],
scope=[("most","m","j")])

passage("boarding-audit", """对某中心校寄宿补助的专项审计（摘要）
账面发放{a|263人|student}、{b|164,375元|CNY}，每人{c|625元|CNY/student}。核查花名册、就餐刷卡和宿舍登记后认定：应享受{d|241人|student}；已转学仍发放的{e|14人|student}、走读冒领的{f|9人|student}，多发{g|14,375元|CNY}；漏发{h|1人|student}、{i|625元|CNY}。因此账面人数减去多发、加上漏发，正好是应享受人数。应发{j|150,625元|CNY}，账面比应发多{k|13,750元|CNY}。多发款占账面的{l|8.7%|percent}，超过审计规程里{m|5%|percent}的重要性水平，列为问题。""",
[("prod","b","a c"),("expr","a-e-f+h","d"),("expr","(e+f)*c","g"),("prod","i","h c"),("prod","j","d c"),("diff","b","j","k"),("diff","g","i","k"),("share","g","b","l"),("below","m","l"),("below","j","b")],
scope=[("same","g","k"),("lin","d","+a -e -f"),("prod","k","e c")], hard="多发的款与账面多出的款不同，中间隔着漏发一人")

passage("coverage-by-county-bars", """各县营养改善计划覆盖情况
县 | 义务教育学生（人） | 享受（人） | 覆盖率
甲县 | {a1|28,406|student} | {b1|21,873|student} | {c1|77.0%|percent}
乙县 | {a2|19,752|student} | {b2|17,619|student} | {c2|89.2%|percent}
丙县 | {a3|33,918|student} | {b3|22,454|student} | {c3|66.2%|percent}
丁县 | {a4|11,240|student} | {b4|10,982|student} | {c4|97.7%|percent}
合计 | {a|93,316|student} | {b|72,928|student} | {c|82.5%|percent}
享受人数最多的是丙县，覆盖率最高的却是丙县；城区学校不在计划内，丙县县城学生占了{p|33.7%|percent}，另有{q|20人|student}在校外就餐。""",
[("share","b","a","c"),("largest","c3","c1 c2 c4"),("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("largest","b3","b1 b2 b4"),("between","c","c1 c2 c3 c4"),("expr","(a3-b3-q)/a3*100","p"),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4")],
[error("share-mismatch average-mismatch table-mismatch","c","a b",[0],("78.2%","percent"),"合计覆盖率取了四县的简单平均","simple instead of weighted mean",2),
 error("direction-mismatch","c3","c1 c2 c4",[1],None,"覆盖率最高的是丁县，丙县最低","wrong superlative",2,"覆盖率最高的却是丁县")],
scope=[("share","q","a3","p")])

passage("news-grants-arrive", """本网讯 开学第{!week|三}周，省资助中心把春季资助资金一次下达{a|12.846亿元|CNY}，其中中央{b|7.7076亿元|CNY}、省级{c|5.1384亿元|CNY}，中央与省按{r|6:4|ratio}分担。资金惠及{n|96.5万人次|person-time}，平均每人次{m|1,331元|CNY}。记者了解到，一名学生可以同时享受免学费和助学金{z|两项|item}，因此按人计算只有{q|71.2万人|student}，人均{s|1,804元|CNY/student}，人均享受{t|1.36项|other}。与去年春季{u|11.934亿元|CNY}相比，今年多下达{v|0.912亿元|CNY}，增长{w|7.6%|percent}。""",
[("sum","a","b c"),("split","b","c","r"),("count","z",2),("avg","a","n","m"),("avg","a","q","s"),("avg","n","q","t"),("diff","a","u","v"),("growth","a","u","w"),("growthb","u","v","w"),("below","q","n"),("below","m","s")],
scope=[("avg","a","n","s"),("same","n","q")], hard="人次与人数两种均值")

passage("arrears-ledger", """学生资助资金收支台账（2021年，单位：万元）
摘要	收入	支出	余额
年初结转			{a|318.46|CNY@万}
3月 中央资金	{b|1,240.00|CNY@万}		{c|1,558.46|CNY@万}
4月 发放助学金		{d|1,386.20|CNY@万}	{e|172.26|CNY@万}
9月 省级配套	{f|826.50|CNY@万}		{g|998.76|CNY@万}
10月 发放助学金		{h|891.75|CNY@万}	{i|170.01|CNY@万}
11月 县级配套	{j|212.00|CNY@万}		{k|319.01|CNY@万}
12月 免学费补助		{l|240.90|CNY@万}	{m|78.11|CNY@万}
全年收入{n|2,278.50万元|CNY}、支出{o|2,518.85万元|CNY}，支出大于收入{p|240.35万元|CNY}，用年初结转弥补后余{q|78.11万元|CNY}。""",
[("diff","g","h","i"),("sum","k","i j"),("sum","c","a b"),("diff","c","d","e"),("sum","g","e f"),("diff","k","l","m"),("sum","n","b f j"),("sum","o","d h l"),("diff","o","n","p"),("diff","a","p","q"),("same","m","q"),("lin","m","+a +n -o"),("below","n","o")],
[error("difference-mismatch table-mismatch","i","g h j k",[0,1],("107.01","CNY@万"),"998.76减891.75为107.01，与后面的余额也相接","transposed digits",2)],
scope=[("diff","n","o","m")])

passage("stage-household-list", """按学段看受助结构。
（1）学前教育受助{a|18,640人|student}，其中脱贫家庭{a1|7,215人|student}、其他困难家庭{a2|11,425人|student}；
（2）义务教育受助{b|142,306人|student}，其中寄宿生{b1|96,418人|student}、走读生{b2|45,888人|student}，走读生占{b3|32.2%|percent}；
（3）普通高中受助{c|58,290人|student}，占在校生{c1|203,814人|student}的{c2|28.6%|percent}；
（4）中职受助{d|37,452人|student}，免学费{d1|61,208人|student}。
上述{z|三项|item}共受助{t|256,688人|student}，义务教育占{t1|55.4%|percent}，比普通高中多{t2|84,016人|student}，是普通高中的{t3|2.4倍|ratio}。""",
[("count","z",4),("sum","a","a1 a2"),("sum","b","b1 b2"),("share","b2","b","b3"),("share","c","c1","c2"),("sum","t","a b c d"),("share","b","t","t1"),("diff","b","c","t2"),("multiple","b","c","t3"),("largest","b","a c d"),("below","d","d1"),("bound","c","c1")],
[error("sum-mismatch count-mismatch","z","a b c d",[0],("四项","item"),"列了四项，却说三项","count against list",3)],
scope=[("sum","t","a b c d1"),("share","d","d1","t1"),("share","a2","a","b3")])

passage("meal-price-rise", """供餐标准调整说明：自2021年秋季起，营养膳食补助由每生每天{a|4元|CNY}提高到{b|5元|CNY}，全年按{c|200天|other}计，每生每年由{d|800元|CNY/year}提高到{e|1,000元|CNY/year}，提高{f|25%|percent}。全县享受学生由{g|16,250人|student}减少到{h|15,430人|student}，减少{i|820人|student}、{j|5.0%|percent-}，所需资金由{k|1,300万元|CNY}增加到{l|1,543万元|CNY}，增加{m|243万元|CNY}，增长{n|18.7%|percent}，低于标准的增幅{o|6.3个百分点|percentage-point}。""",
[("prod","d","a c"),("prod","e","b c"),("growth","b","a","f"),("growth","e","d","f"),("diff","g","h","i"),("growth","h","g","j"),("prod","k","g d"),("prod","l","h e"),("diff","l","k","m"),("growth","l","k","n"),("growthb","k","m","n"),("diff","f","n","o"),("trend","up","a b"),("trend","down","g h"),("trend","up","k l"),("below","n","f"),("trend","up","d e")],
scope=[("growth","l","k","f"),("prod","l","g e")], hard="标准提高四分之一而资金只增不到两成，因人数减少")
passage("canteen-cost-weekly", """某寄宿制小学营养餐周结算（{!week|12}周，应供{z|五天|other}，周三研学停供）
周一 {a1|1,016|person-time}人次 支出{b1|5,028.40元|CNY}
周二 {a2|1,021|person-time}人次 支出{b2|5,104.30元|CNY}
周四 {a3|1,009|person-time}人次 支出{b3|4,997.60元|CNY}
周五 {a4|987|person-time}人次 支出{b4|4,921.70元|CNY}
合计 {a|4,033|person-time}人次 支出{b|20,052.00元|CNY}
实供{y|四天|other}，人次平均{c|4.97元|CNY}，每天平均{d|1,008人次|person-time}。周二就餐最多，周五最少，相差{e|34人次|person-time}；周五不少住校生提前回家。按每人次{f|5.00元|CNY}补助，应补{g|20,165.00元|CNY}，支出比补助少{h|113.00元|CNY}，留作下周加餐。""",
[("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("count","y",4),("avg","b","a","c"),("avg","a","y","d"),("mean","a1 a2 a3 a4","d"),("largest","a2","a1 a3 a4"),("smallest","a4","a1 a2 a3"),("diff","a2","a4","e"),("prod","g","a f"),("diff","g","b","h"),("below","b","g"),("below","c","f"),("expr","z-1","y")],
scope=[("avg","a","z","d")], hard="应供五天，实供四天，平均以四天为准")

passage("aid-rate-up-down", """{y1|三年|other}受助面的变化：2020年全省普通高中在校生{a1|812,400人|student}，受助{b1|243,720人|student}，受助面{c1|30.0%|percent}；2021年在校生{a2|835,600人|student}，受助{b2|242,324人|student}，受助面{c2|29.0%|percent}；2022年在校生{a3|861,300人|student}，受助{b3|236,858人|student}，受助面{c3|27.5%|percent}。{y2|三年|other}间受助面逐年提高，共下降{d|2.5个百分点|percentage-point-}，受助人数减少{e|6,862人|student-}，减少{f|2.8%|percent-}；在校生则连年增加，共增{g|48,900人|student}，增长{h|6.0%|percent}。原因是脱贫户收入稳步增加，符合条件的学生减少。""",
[("trend","up","c1 c2 c3"),("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("diff","c3","c1","d"),("diff","b3","b1","e"),("growth","b3","b1","f"),("growthb","b1","e","f"),("trend","down","b1 b2 b3"),("trend","up","a1 a2 a3"),("diff","a3","a1","g"),("growth","a3","a1","h"),("growthb","a1","g","h"),("same","y1","y2"),("count","y1",3)],
[error("direction-mismatch sequence-mismatch","c3","c1 c2",[0],None,"30.0、29.0、27.5逐年下降","trend broken",2,"三年间受助面逐年下降")],
scope=[("growth","c3","c1","f"),("share","b3","a2","c3")])

passage("loan-repayment-qa", """问：毕业后什么时候开始还本金？
答：毕业当年起有{a|60个月|other}（{b|5年|other}）还本宽限期，期间只付利息。
问：利率怎么算？
答：按同期贷款市场报价利率减{c|70|other}个基点执行。以五年期报价{d|3.95%|percent}为例，减去{e|0.70个百分点|percentage-point}，执行{f|3.25%|percent}。借{g|48,000元|CNY}，宽限期每年利息{h|1,650元|CNY}，每月约{i|130.0元|CNY}。
问：去年政策是减多少？
答：去年减{j|60|other}个基点，同样的报价下是{k|3.35%|percent}，一年利息{l|1,608元|CNY}，今年一年省{m|48元|CNY}。""",
[("expr","g*f/100","h"),("diff","l","h","m"),("overn","h",12,"i"),("expr","b*12","a"),("expr","c/100","e"),("diff","d","e","f"),("expr","d-j/100","k"),("expr","g*k/100","l"),("expr","g*(k-f)/100","m"),("below","f","k"),("trend","up","j c"),("below","f","d")],
[error("difference-mismatch average-mismatch","h","f g i l m",[0,1,2],("1,560元","CNY"),"48000按3.25%为1560元，每年省48元也说明是1560元","transposed digits",2)],
scope=[("expr","g*d/100","h")])

passage("county-compare-grants", """资助力度比较
甲县2023年投入资助资金{a|3,286万元|CNY}，受助{b|21,460人次|person-time}，人次均{c|1,531元|CNY}；乙县投入{d|2,914万元|CNY}，受助{e|17,830人次|person-time}，人次均{f|1,634元|CNY}；丙县投入{g|1,975万元|CNY}，受助{h|13,208人次|person-time}，人次均{i|1,495元|CNY}。投入依次递减，甲县比丙县多{j|1,311万元|CNY}，是丙县的{k|1.7倍|ratio}。按人次均看，乙县居首，比末位的丙县高{l|103元|CNY}。{z|三县|item}合计投入{m|8,175万元|CNY}，受助{n|52,498人次|person-time}，总的人次均为{o|1,557元|CNY}。""",
[("diff","f","i","l"),("avg","a","b","c"),("avg","d","e","f"),("avg","g","h","i"),("trend","down","a d g"),("diff","a","g","j"),("multiple","a","g","k"),("largest","f","c i"),("smallest","i","c f"),("sum","m","a d g"),("sum","n","b e h"),("avg","m","n","o"),("between","o","c f i"),("count","z",3)],
[error("difference-mismatch","l","f i",[0],("139元","CNY"),"乙县减丙县，减成了甲县","wrong part",3)],
scope=[("diff","f","c","j"),("mean","c f i","m")])

passage("preschool-waiver-aligned", half("""学前资助分类统计（2023年春）
类别        人数（人）    标准（元）   金额（元）
脱贫户儿童    {a1|1,842|student}      {b1|750|CNY/student}     {c1|1,381,500|CNY}
低保儿童      {a2|1,205|student}      {b2|750|CNY/student}       {c2|903,750|CNY}
孤儿            {a3|64|student}      {b3|1,000|CNY/student}       {c3|64,000|CNY}
残疾儿童       {a4|318|student}      {b4|1,000|CNY/student}       {c4|318,000|CNY}
合计          {a|3,429|student}        —    {c|2,667,250|CNY}
说明：受助儿童占在园{d|41,260人|student}的{e|8.3%|percent}，比上年的{f|7.6%|percent}高{g|0.7个百分点|percentage-point}；享受较高一档的{h|382人|student}，占受助儿童{i|11.1%|percent}，金额占{j|14.3%|percent}；人均{k|777.9元|CNY/student}。"""),
[("prod","c1","a1 b1"),("prod","c2","a2 b2"),("prod","c3","a3 b3"),("prod","c4","a4 b4"),("sum","a","a1 a2 a3 a4"),("sum","c","c1 c2 c3 c4"),("share","a","d","e"),("diff","e","f","g"),("below","f","e"),("sum","h","a3 a4"),("share","h","a","i"),("sharesum","c3 c4","c","j"),("avg","c","a","k"),("between","k","b1 b2 b3 b4"),("below","i","j"),("same","b1","b2"),("same","b3","b4"),("sharesum","a3 a4","a","i")],
scope=[("mean","b1 b2 b3 b4","k"),("share","h","d","i")], hard="人数占比与金额占比不同，因标准高；均值按人数加权")

passage("milk-egg-program", """“蛋奶工程”运行月报：11月供餐{a|21天|other}，享受学生{b|36,815人|student}，应供鸡蛋{c|773,115|item}枚、牛奶{d|773,115|item}盒。实供鸡蛋{e|768,203|item}枚，少供的{f|4,912|item}枚是对蛋类过敏和请假的学生，改发同值水果；牛奶足额供应，其中乳糖不耐的{g|1,043人|student}每天改为酸奶，计{h|21,903|item}盒，仍计入牛奶总数。鸡蛋每枚{i|0.95元|CNY}，支出{j|72.98万元|CNY}；牛奶每盒{k|2.15元|CNY}，支出{l|166.22万元|CNY}；水果{m|0.47万元|CNY}。{z|三项|item}共{n|239.67万元|CNY}，平均每生每天{o|3.10元|CNY}。""",
[("prod","c","b a"),("prod","d","b a"),("same","c","d"),("diff","c","e","f"),("prod","h","g a"),("prod","j","e i"),("prod","l","d k"),("prod","m","f i"),("sum","n","j l m"),("expr","i+k","o"),("expr","n/(b*a)","o"),("count","z",3),("bound","h","d"),("bound","g","b"),("below","i","k"),("below","e","c")],
scope=[("prod","j","d k"),("sum","d","e h"),("sum","d","c h")], hard="鸡蛋应供与实供不等，酸奶含在牛奶里")

passage("funds-plan-paid", """资金计划与到位情况（2022年1—9月）
全年计划安排资助资金{a|5.20亿元|CNY}：中央{a1|3.12亿元|CNY}、省{a2|1.30亿元|CNY}、市县{a3|0.78亿元|CNY}，分别占{p1|60%|percent}、{p2|25%|percent}、{p3|15%|percent}。至9月底到位{b|4.62亿元|CNY}，到位率{c|88.8%|percent}，其中中央{b1|3.12亿元|CNY}、省{b2|1.17亿元|CNY}、市县{b3|0.33亿元|CNY}，到位率依次为{q1|100%|percent}、{q2|90.0%|percent}、{q3|42.3%|percent}。已支出{d|3.97亿元|CNY}，支出占到位资金的{e|76.3%|percent}，账面结存{f|0.65亿元|CNY}。市县尚欠{g|0.45亿元|CNY}，占未到位{h|0.58亿元|CNY}的{i|77.6%|percent}，是主要缺口。""",
[("share","d","b","e"),("sum","a","a1 a2 a3"),("share","a1","a","p1"),("share","a2","a","p2"),("share","a3","a","p3"),("hundred","p1 p2 p3"),("share","b","a","c"),("sum","b","b1 b2 b3"),("share","b1","a1","q1"),("share","b2","a2","q2"),("share","b3","a3","q3"),("diff","b","d","f"),("diff","a3","b3","g"),("diff","a","b","h"),("share","g","h","i"),("trend","down","q1 q2 q3"),("between","c","q1 q2 q3"),("bound","d","b"),("bound","b","a"),("same","a1","b1")],
[error("share-mismatch","e","b d",[0],("85.9%","percent"),"说的是占到位资金，却除以计划数5.20亿元","wrong denominator",2)],
scope=[("diff","a","d","f"),("share","b3","b","p3")])

passage("dorm-subsidy-months", """关于寄宿补助发放周期的说明。本省一学年按{a|10个月|other}、每月{b|22天|other}计发，小学每天{c|5元|CNY}、初中{d|6.25元|CNY}。故小学一学年{e|1,100元|CNY/year}，初中{f|1,375元|CNY/year}，相差{g|275元|CNY/year}。本县实际上课只有{h|204天|other}，比计发的{i|220天|other}少{j|16天|other}，但补助按计发天数足额发放，不因实际天数少而扣减，所以初中生仍领{k|1,375元|CNY/year}，折合每个上课日{l|6.74元|CNY}。全县小学寄宿{m|2,860人|student}、初中{n|4,315人|student}，全年需{o|907.91万元|CNY}。""",
[("prod","e","a b c"),("prod","f","a b d"),("diff","f","e","g"),("prod","i","a b"),("diff","i","h","j"),("same","k","f"),("avg","k","h","l"),("expr","m*e+n*f","o"),("below","h","i"),("below","c","d"),("below","d","l"),("below","e","f"),("prod","e","i c"),("prod","f","i d")],
scope=[("prod","f","h d"),("sum","f","e h")], hard="按计发天数发放，折合每个上课日高于日标准")

passage("work-study-directions", """各校勤工助学岗位（2024年与2023年比较）：
● 甲学院：{a1|420个|place}→{a2|456个|place}，增加{a3|36个|place}，增长{a4|8.6%|percent}；
● 乙学院：{b1|385个|place}→{b2|358个|place}，增加{b3|27个|place}，{b4|7.0%|percent-}；
● 丙学院：{c1|512个|place}→{c2|540个|place}，增加{c3|28个|place}，增长{c4|5.5%|percent}；
● 丁学院：{d1|268个|place}→{d2|268个|place}，持平。
{z|四校|school}合计由{e1|1,585个|place}增至{e2|1,622个|place}，净增{e3|37个|place}，增长{e4|2.3%|percent}。{zz|三所|school}增加、乙学院减少，岗位最多的是丙学院，增幅最大的是甲学院。""",
[("diff","b2","b1","b3"),("count","zz",2),("diff","a2","a1","a3"),("growth","a2","a1","a4"),("growthb","a1","a3","a4"),("growth","b2","b1","b4"),("diff","c2","c1","c3"),("growth","c2","c1","c4"),("growthb","c1","c3","c4"),("same","d1","d2"),("sum","e1","a1 b1 c1 d1"),("sum","e2","a2 b2 c2 d2"),("diff","e2","e1","e3"),("growth","e2","e1","e4"),("growthb","e1","e3","e4"),("largest","c2","a2 b2 d2"),("largest","a4","b4 c4"),("count","z",4),("trend","up","a1 a2"),("trend","up","c1 c2")],
[error("direction-mismatch difference-mismatch","b3","b1 b2",[0],("27个","place-"),"由385个到358个，是减少27个","direction",1,"减少27个"),
 error("sum-mismatch count-mismatch","zz","a4 c4",[1],("两所","school"),"只有甲、丙两所增加，一所减少、一所持平","count against list",4)],
scope=[("sum","e3","a3 c3")])

passage("audit-one-school-canteen", """审计组在某县第{!name|二}中学发现：食堂1—6月原料入库{a|684,250元|CNY}，出库{b|661,930元|CNY}，账面库存应增加{c|22,320元|CNY}。年初库存{d|15,480元|CNY}，6月末账面库存应为{e|37,800元|CNY}，实地盘点{f|31,260元|CNY}，盘亏{g|6,540元|CNY}，占账面的{h|17.3%|percent}。另有{i|12,600元|CNY}猪肉未办入库即领用，不在上述入库、出库之内，因而不影响盘亏数。学校解释盘亏中{j|2,180元|CNY}为蔬菜损耗，属正常；其余{k|4,360元|CNY}无法说明，占盘亏的{l|66.7%|percent}，要求限期查明。""",
[("diff","a","b","c"),("sum","e","d c"),("diff","e","f","g"),("share","g","e","h"),("diff","g","j","k"),("share","k","g","l"),("below","f","e"),("bound","j","g"),("lin","e","+d +a -b"),("below","b","a")],
scope=[("lin","e","+d +a -b +i"),("share","g","f","h")], hard="未入库的猪肉另计，不影响盘亏")

passage("press-nutrition-height", """新闻发布词（节选）：我省试点县营养改善计划实施{a|十年|other}，效果看得见。2012年至2022年，试点县{b|12岁|other}男生平均身高由{c|141.6厘米|other}增至{d|147.9厘米|other}，长高{e|6.3厘米|other}，年均增高{f|0.63厘米|other}；女生由{g|143.2厘米|other}增至{h|148.5厘米|other}，长高{i|5.3厘米|other}，比男生少长{j|1.0厘米|other}。贫血率由{k|16.8%|percent}降至{l|7.4%|percent}，下降{m|9.4个百分点|percentage-point-}，降幅{n|56.0%|percent-}。受益学生由{o|18.6万人|student}增加到{p|31.2万人|student}，增长{q|67.7%|percent}；累计投入{r|24.8亿元|CNY}，平均每年{s|24.8亿元|CNY}。""",
[("avg","r","a","s"),("diff","d","c","e"),("overn","e",10,"f"),("avg","e","a","f"),("diff","h","g","i"),("diff","e","i","j"),("diff","l","k","m"),("growth","l","k","n"),("growthb","k","m","n"),("growth","p","o","q"),("trend","up","c d"),("trend","up","g h"),("trend","down","k l"),("trend","up","o p"),("below","i","e")],
[error("average-mismatch","s","a r",[0],("2.48亿元","CNY"),"十年24.8亿元，每年2.48亿元，把总数照抄了","copied line",1)],
scope=[("growth","l","k","m"),("avg","r","o","s")])

passage("double-subsidy-check", spaced("""比对结果通报：系统筛出疑似重复领取{a|326人|student}，经核，确属重复{b|118人|student}，误报{c|208人|student}。确属重复的，跨省重复{d|43人|student}、跨学段重复{e|29人|student}、同校重名重号{f|36人|student}。应收回{g|14.16万元|CNY}，人均{h|1,200元|CNY/student}；已收回{i|10.62万元|CNY}，收回率{j|75.0%|percent}，未收回{k|3.54万元|CNY}。误报占{l|63.8%|percent}，主要是曾用名未更新；上次比对误报率{m|71.2%|percent}，本次低{n|7.4个百分点|percentage-point}。"""),
[("sum","b","d e f"),("sum","a","b c"),("avg","g","b","h"),("share","i","g","j"),("diff","g","i","k"),("share","c","a","l"),("diff","m","l","n"),("bound","i","g"),("below","l","m"),("bound","b","a")],
[error("sum-mismatch","f","b d e",[0],("46人","student"),"118减43减29为46人","wrong digit",1)],
scope=[("share","b","a","l"),("avg","i","b","h")])

passage("household-survey", """家庭经济状况抽样：抽取受助学生家庭{a|2,400户|item}，按户主职业分，务农{b|1,056户|item}、外出务工{c|812户|item}、打零工{d|341户|item}、无劳动能力{e|191户|item}，务农占{f|44.0%|percent}，无劳动能力占{g|8.0%|percent}。户均人口{h|4.6人|other}，户均在校子女{i|1.8人|other}，全部样本户在校子女{j|4,320人|student}；其中一半以上即{l|2,371人|student}在义务教育阶段，占{m|54.9%|percent}。户均年教育支出{n|7,640元|CNY}，户均受助{o|2,865元|CNY}，占教育支出的{p|37.5%|percent}。有大学生的{q|463户|item}，户均教育支出{r|16,280元|CNY}，为平均的{s|2.1倍|ratio}。""",
[("sum","a","b c d e"),("share","b","a","f"),("share","e","a","g"),("prod","j","a i"),("share","l","j","m"),("share","o","n","p"),("multiple","r","n","s"),("largest","b","c d e"),("below","o","n"),("bound","q","a"),("bound","l","j"),("smallest","e","b c d")],
scope=[("share","q","a","g"),("share","o","r","p"),("share","l","a","m")], hard="户均一点八人，子女数多于户数")
passage("year-on-year-table", """资助项目 | 2023年（万元） | 2024年（万元） | 增减额 | 增减%
国家奖学金 | {a1|486.0|CNY@万} | {b1|607.5|CNY@万} | {c1|121.5|CNY@万} | {d1|25.0|percent}
励志奖学金 | {a2|3,120.5|CNY@万} | {b2|3,744.6|CNY@万} | {c2|642.1|CNY@万} | {d2|20.0|percent}
国家助学金 | {a3|12,864.0|CNY@万} | {b3|13,442.9|CNY@万} | {c3|578.9|CNY@万} | {d3|4.5|percent}
服兵役资助 | {a4|1,935.2|CNY@万} | {b4|1,782.3|CNY@万} | {c4|-152.9|CNY@万} | {d4|-7.9|percent}
合计 | {a|18,405.7|CNY@万} | {b|19,577.3|CNY@万} | {c|1,171.6|CNY@万} | {d|6.4|percent}
{z|四项|item}中只有服兵役资助减少；增加额最大的是励志奖学金，增幅最大的是国家奖学金。国家助学金仍占{e|68.7%|percent}，比上年的{f|69.9%|percent}提高{g|1.2个百分点|percentage-point}。""",
[("diff","b2","a2","c2"),("sum","c","c1 c2 c3 c4"),("growthb","a2","c2","d2"),("diff","e","f","g"),("diff","b1","a1","c1"),("growth","b1","a1","d1"),("growth","b2","a2","d2"),("diff","b3","a3","c3"),("growth","b3","a3","d3"),("diff","b4","a4","c4"),("growth","b4","a4","d4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("diff","b","a","c"),("growth","b","a","d"),("share","b3","b","e"),("share","a3","a","f"),("largest","c2","c1 c3 c4"),("largest","d1","d2 d3 d4"),("between","d","d1 d2 d3 d4"),("below","b4","a4"),("growthb","a1","c1","d1"),("trend","down","f e"),("count","z",4),("growthb","a3","c3","d3"),("growthb","a4","c4","d4"),("growthb","a","c","d")],
[error("difference-mismatch table-mismatch","c2","c1 a2 b2 d2 c3 c4 c",[0,1,2],("624.1","CNY@万"),"3744.6减3120.5为624.1","transposed digits",1),
 error("direction-mismatch difference-mismatch","g","e f",[3],("1.2个百分点","percentage-point-"),"由69.9%到68.7%是下降","direction",1,"比上年的69.9%下降1.2个百分点")],
scope=[("mean","d1 d2 d3 d4","d"),("share","b3","a","e")])

passage("sms-to-parents", """【县资助中心】家长您好，您孩子2024年秋季学期的资助已到社保卡：寄宿补助{a|750元|CNY}、营养膳食由学校供餐不发现金、助学金{b|1,000元|CNY}，共{c|1,750元|CNY}。上学期您收到{d|1,625元|CNY}，本学期多{e|125元|CNY}，因为寄宿补助标准由{f|625元|CNY}调到{g|750元|CNY}，提高{h|20.0%|percent}。如9月30日前未收到，请拨打{!tel|0100-000}转{!ext|2}。""",
[("sum","c","a b"),("diff","c","d","e"),("diff","g","f","e"),("growth","g","f","h"),("growthb","f","e","h"),("same","a","g"),("sum","d","f b"),("trend","up","f g"),("trend","up","d c")],
scope=[("growth","c","d","h")], hard="营养膳食补助不发现金，不在合计里；增幅只对寄宿补助")

passage("loan-overdue-series", """还款违约情况分析。按到期本息笔数计，2019年到期{a1|18,240笔|item}，违约{b1|1,021笔|item}，违约率{c1|5.6%|percent}；2020年到期{a2|21,675笔|item}，违约{b2|1,062笔|item}，违约率{c2|4.9%|percent}；2021年到期{a3|24,910笔|item}，违约{b3|1,096笔|item}，违约率{c3|4.4%|percent}；2022年到期{a4|27,384笔|item}，违约{b4|1,041笔|item}，违约率{c4|3.8%|percent}。违约笔数先升后降，2021年最高；违约率连续{n|三年|other}下降，累计下降{d|1.8个百分点|percentage-point-}，年均下降{e|0.6个百分点|percentage-point-}。到期笔数比2019年增长{f|50.1%|percent}，违约笔数只增长{g|2.0%|percent}。""",
[("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("trend","up","b1 b2 b3"),("trend","down","b3 b4"),("largest","b3","b1 b2 b4"),("trend","down","c1 c2 c3 c4"),("count","n",3),("diff","c4","c1","d"),("overn","d",3,"e"),("avg","d","n","e"),("growth","a4","a1","f"),("growth","b4","b1","g"),("below","g","f"),("trend","up","a1 a2 a3 a4")],
scope=[("growth","c4","c1","d"),("trend","down","b1 b2 b3 b4"),("mean","c1 c2 c3 c4","c4")], hard="笔数先升后降而违约率一路下降")

passage("responsibility-coverage", half("""各科室：督查组抽查{a|16个|item}县的资助覆盖情况，其中{b|11个|item}县脱贫家庭学生资助覆盖率达到{c|100%|percent}，{d|5个|item}县未达到。未达到的甲县{e1|99.6%|percent}、乙县{e2|99.2%|percent}、丙县{e3|98.7%|percent}、丁县{e4|99.8%|percent}、戊县{e5|98.1%|percent}，最低的是丙县。抽查学生{f|12,480人|student}，应资助{g|5,216人|student}，实际资助{h|5,184人|student}，漏助{i|32人|student}，覆盖率{j|99.4%|percent}；漏助学生中转学插班{k|19人|student}、新识别{l|8人|student}、信息填错{m|6人|student}。请于{n|15个|other}工作日内补发。"""),
[("smallest","e3","e1 e2 e4 e5"),("sum","i","k l m"),("sum","a","b d"),("count","d",5),("diff","g","h","i"),("share","h","g","j"),("below","e1","c"),("below","e2","c"),("below","e3","c"),("below","e4","c"),("below","e5","c"),("bound","g","f")],
[error("direction-mismatch sequence-mismatch","e3","e1 e2 e4 e5",[0],None,"戊县98.1%才是最低的","wrong superlative",1,"最低的是戊县"),
 error("sum-mismatch","m","i k l",[1],("5人","student"),"19加8加5才是漏助的32人","wrong digit",1)],
scope=[("share","h","f","j"),("mean","e1 e2 e3 e4 e5","j")])

passage("poverty-county-minutes", """会议纪要（摘）
会议听取了2025年春季学期营养改善计划预算的汇报。按上报人数{a|58,214人|student}、每天{b|5.00元|CNY}、{c|98天|other}测算，需资金{d|2,852.49万元|CNY}；中央承担{e|2,852.49万元|CNY}，实施所需的食堂运转费另由县里安排，按每生每天{f|0.80元|CNY}，需{g|456.40万元|CNY}。
会议认为，上年同期学生{h|60,127人|student}，今年少{i|1,913人|student}，少{j|3.2%|percent}；天数则多{k|3天|other}，上年为{l|95天|other}。膳食补助比上年同期的{m|2,856.03万元|CNY}少{n|3.54万元|CNY}。
会议同意，运转费占膳食补助的{o|16.0%|percent}，不得从膳食补助中列支。""",
[("prod","d","a b c"),("same","e","d"),("prod","g","a f c"),("diff","h","a","i"),("growthb","h","i","j"),("diff","c","l","k"),("prod","m","h b l"),("diff","m","d","n"),("share","g","d","o"),("share","f","b","o"),("below","d","m"),("trend","down","h a"),("trend","up","l c"),("below","f","b")],
scope=[("lin","d","+e +g"),("growthb","m","n","j")], hard="人少天多，一减一增；运转费不在膳食补助之内")

passage("scholarship-quota-list", """国家奖学金名额分配（高职），共{a|146名|place}：
1. 甲职院{b1|42名|place}，推荐{c1|42人|student}；
2. 乙职院{b2|37名|place}，推荐{c2|37人|student}；
3. 丙职院{b3|28名|place}，推荐{c3|31人|student}；
4. 丁职院{b4|24名|place}，推荐{c4|24人|student}；
5. 戊职院{b5|15名|place}，推荐{c5|14人|student}。
各校推荐人数均未超过名额。推荐{d|148人|student}中，女生{e|83人|student}、男生{f|65人|student}，女生占{g|43.9%|percent}；家庭经济困难的{h|91人|student}，占{i|61.5%|percent}。每人{j|8,000元|CNY}，按名额需{k|116.8万元|CNY}，比上年的{l|132名|place}、{m|105.6万元|CNY}多{n|11.2万元|CNY}，增长{o|10.6%|percent}。""",
[("bound","c3","b3"),("share","e","d","g"),("sum","a","b1 b2 b3 b4 b5"),("sum","d","c1 c2 c3 c4 c5"),("bound","c1","b1"),("bound","c2","b2"),("bound","c4","b4"),("bound","c5","b5"),("sum","d","e f"),("share","h","d","i"),("prod","k","a j"),("prod","m","l j"),("diff","k","m","n"),("growth","k","m","o"),("growthb","m","n","o"),("growth","a","l","o"),("below","f","e"),("trend","down","b1 b2 b3 b4 b5"),("bound","h","d")],
[error("bound-exceeded","c3","b3",[0],None,"丙职院推荐31人，名额28人，超出3人","limit exceeded though said to be kept",2,"除丙职院多推荐3人外，均未超过名额"),
 error("share-mismatch","g","d e",[1],("56.1%","percent"),"83除以148为56.1%，43.9%是男生的","swapped figures",1)],
scope=[("share","h","a","i"),("prod","k","d j")])

passage("meal-canteen-rate", """（一）供餐模式。全省营养改善计划学校{a|3,842所|school}，食堂供餐{b|3,765所|school}，占{c|98.0%|percent}；企业供餐{d|52所|school}，占{e|1.4%|percent}；托餐{f|25所|school}，占{g|0.7%|percent}。{z|三项|item}占比之和因四舍五入为{h|100.1%|percent}。
（二）供餐品种。每天一餐的{i|3,516所|school}，加课间餐的{j|1,204所|school}，课间餐学校多数同时供正餐，两者同供的{k|878所|school}，只供课间餐的{l|326所|school}。
（三）与规划相比。规划提出食堂供餐比例到2025年不低于{m|98%|percent}，今年刚好达到；比上年的{n|97.1%|percent}提高{o|0.9个百分点|percentage-point}。""",
[("share","b","a","c"),("share","d","a","e"),("share","f","a","g"),("sum","a","b d f"),("sum","h","c e g"),("count","z",3),("diff","j","k","l"),("lin","a","+i +j -k"),("least","m","c"),("diff","c","n","o"),("sum","a","i l"),("trend","up","n c"),("bound","k","i"),("bound","k","j"),("below","f","d"),("hundred","c e g")],
scope=[("sum","a","i j"),("share","l","i","g")], hard="占比之和100.1%已说明是四舍五入；正餐与课间餐交叉")

passage("disability-home-teaching", """残疾学生资助专项（单位：人、元）
特教学校在校{a|486人|student}，随班就读{b|1,372人|student}，送教上门{c|315人|student}，共{d|2,173人|student}。其中享受寄宿补助{e|402人|student}，全部在特教学校，占特教学校学生的{f|82.7%|percent}；享受交通补助{g|315人|student}，即全部送教学生，每人每学期{h|300元|CNY/student}，共{i|945,000元|CNY}。享受康复训练补助{j|611人|student}，每人{k|1,200元|CNY/student}，共{l|733,200元|CNY}，占残疾学生的{m|44.5%|percent}。义务教育残疾学生人均公用经费{n|7,000元|CNY/student}，为普通小学{o|720元|CNY/student}的{p|9.7倍|ratio}，高出{q|6,280元|CNY/student}。""",
[("prod","i","g h"),("share","j","d","m"),("sum","d","a b c"),("share","e","a","f"),("same","g","c"),("prod","l","j k"),("multiple","n","o","p"),("diff","n","o","q"),("bound","e","a"),("bound","j","d"),("below","o","n")],
[error("average-mismatch","i","g h",[0],("94,500元","CNY"),"315乘300为94500，多了一个零","power of ten",1),
 error("share-mismatch","m","d j",[1],("28.1%","percent"),"占全部残疾学生应除以2173，除成了随班就读的1372","wrong denominator",2)],
scope=[("share","e","d","f"),("growth","n","o","p")])

passage("donation-fund-flow", """爱心助学基金2023年收支（公示）
上年结余{a|128.4万元|CNY}；本年接受捐赠{b|356.9万元|CNY}，其中企业{b1|241.0万元|CNY}、个人{b2|83.7万元|CNY}、校友会{b3|32.2万元|CNY}；利息{c|2.6万元|CNY}。本年可用{d|487.9万元|CNY}。
本年资助{e|1,246人|student}，支出{f|373.8万元|CNY}，人均{g|3,000元|CNY/student}；管理费{h|7.1万元|CNY}，不超过捐赠收入的{i|2%|percent}，实为{j|1.99%|percent}。年末结余{k|107.0万元|CNY}，比上年末减少{l|21.4万元|CNY-}，减少{m|16.7%|percent-}。支出大于本年收入，是按章程“结余不超过当年捐赠的三分之一”主动压减结余，年末结余占捐赠的{n|30.0%|percent}，上年末占当时捐赠{o|321.0万元|CNY}的{p|40.0%|percent}。""",
[("sum","b","b1 b2 b3"),("sum","d","a b c"),("avg","f","e","g"),("share","h","b","j"),("most","j","i"),("lin","k","+d -f -h"),("diff","k","a","l"),("growth","k","a","m"),("growthb","a","l","m"),("share","k","b","n"),("share","a","o","p"),("trend","down","p n"),("trend","down","a k"),("largest","b1","b2 b3"),("lin","k","+a +b +c -f -h"),("below","n","p")],
scope=[("lin","k","+b +c -f -h"),("share","f","d","j"),("share","h","f","j")], hard="支出大于本年收入，靠上年结余；压减结余是有意的")

passage("green-channel", """今年全省高校新生“绿色通道”数据显示：报到新生{a|246,380人|student}，通过绿色通道入学{b|31,537人|student}，占{c|12.8%|percent}。通过绿色通道的，本科{d|17,982人|student}、专科{e|13,555人|student}；缓缴学费{f|22,076人|student}，金额{g|1.19亿元|CNY}，人均{h|5,390元|CNY/student}。至10月底，缓缴学生中已获助学贷款{i|18,764人|student}，占{j|85.0%|percent}，其余{k|3,312人|student}由学校减免或分期。去年同期通过绿色通道{l|29,846人|student}，占报到新生{m|231,190人|student}的{n|12.1%|percent}，今年人数增长{o|5.7%|percent}，占比下降{p|0.1个百分点|percentage-point-}。""",
[("share","l","m","n"),("diff","c","n","p"),("share","b","a","c"),("sum","b","d e"),("avg","g","f","h"),("share","i","f","j"),("diff","f","i","k"),("growth","b","l","o"),("bound","f","b"),("below","e","d"),("bound","i","f"),("trend","up","l b"),("trend","up","m a")],
[error("share-mismatch","n","c l m p",[0,1],("12.9%","percent"),"29846除以231190为12.9%，印成12.1%；今年12.8%下降0.1个百分点也与12.9%相合","wrong digit",1)],
scope=[("share","f","a","c"),("share","i","b","j")])

passage("county-ranking-average", """人均资助额排位（2022年）。全省平均{m|1,386元|CNY/student}。高于平均的有{z|四县|item}：甲县{a|1,742元|CNY/student}、丙县{c|1,618元|CNY/student}、己县{f|1,455元|CNY/student}、乙县{b|1,340元|CNY/student}；低于平均的有丁县{d|1,296元|CNY/student}和戊县{e|1,175元|CNY/student}。最高与最低相差{g|567元|CNY/student}，最高为最低的{h|1.5倍|ratio}，上年为{i|1.7倍|ratio}，差距缩小。乙县资助总额{j|3,216万元|CNY}，受助{k|24,000人|student}；丁县资助总额{l|2,151.4万元|CNY}，受助{n|16,600人|student}，比乙县少{o|7,400人|student}。""",
[("below","m","b"),("below","m","a"),("below","m","c"),("below","m","f"),("count","z",4),("below","d","m"),("below","e","m"),("diff","a","e","g"),("multiple","a","e","h"),("trend","down","i h"),("avg","j","k","b"),("avg","l","n","d"),("diff","k","n","o"),("trend","down","a c f b"),("largest","a","b c d e f"),("smallest","e","a b c d f"),("between","m","a b c d e f")],
[error("bound-exceeded","b","m",[0],None,"乙县1340元低于平均1386元，高于平均的只有三县","threshold misjudged",2,"高于平均的有甲、丙、己三县，乙县低于平均")],
scope=[("mean","a b c d e f","m"),("avg","l","k","d")])

passage("fee-waiver-vocational", half(wrap("""中职免学费工作总结。2021年秋季学期全省中职全日制在校生{a|214,600人|student}，免学费{b|193,140人|student}，占{c|90.0%|percent}；其中一、二年级{d|151,830人|student}，三年级{e|41,310人|student}。免学费补助按每生每年{f|2,000元|CNY/year}，一学期应拨{g|1.93亿元|CNY}；公办学校{h|138,402人|student}，民办{i|54,783人|student}。戏曲表演专业学生不论户籍全部免除，有{j|1,126人|student}。同期享受国家助学金{k|40,774人|student}，每学期{l|1,000元|CNY/student}，计{m|407.74万元|CNY}；免学费人数是助学金人数的{n|4.7倍|ratio}。""", 32)),
[("sum","b","h i"),("prod","m","k l"),("share","b","a","c"),("sum","b","d e"),("prod","g","b f","1/2"),("multiple","b","k","n"),("bound","j","b"),("bound","k","a"),("below","e","d"),("below","i","h"),("bound","b","a")],
[error("sum-mismatch","i","b h",[0],("54,738人","student"),"193140减138402为54738","transposed digits",2),
 error("average-mismatch","m","k l",[1],("4,077.4万元","CNY"),"40774人乘1000元为4077.4万元，小了十倍","decimal point",1)],
scope=[("prod","g","b f"),("share","k","b","c"),("share","d","a","c")])

passage("training-of-staff", """全省资助干部培训分{n|三期|item}：第{!no|一}期{a|168人|person}，第{!no|二}期{b|174人|person}，第{!no|三}期{c|152人|person}，共{d|494人次|person-time}；有{e|31人|person}参加了两期，实际培训{f|463人|person}。全省资助专兼职人员{g|1,158人|person}，培训面{h|40.0%|percent}。考核{i|463人|person}，优秀{j|126人|person}、合格{k|329人|person}、不合格{l|8人|person}，合格以上占{m|98.3%|percent}。经费预算{o|38.0万元|CNY}，实支{p|35.2万元|CNY}，节约{q|7.4%|percent}；按人次计，人均{r|713元|CNY}，按人计，人均{s|760元|CNY}。""",
[("count","n",3),("sum","d","a b c"),("diff","d","e","f"),("share","f","g","h"),("same","i","f"),("sum","i","j k l"),("sharesum","j k","i","m"),("expr","(o-p)/o*100","q"),("avg","p","d","r"),("avg","p","f","s"),("below","r","s"),("below","p","o"),("bound","f","g"),("bound","e","f")],
scope=[("share","d","g","h"),("sum","f","a b c"),("expr","(o-p)/p*100","q")], hard="人次与人不同，两种均值；节约以预算为基数")

passage("supervision-two-years", """督查发现问题对比
2022年查{a|214所|school}学校，发现问题{b|536个|item}，校均{c|2.5个|other}；2023年查{d|260所|school}，发现问题{e|494个|item}，校均{f|1.9个|other}。问题总数比上年减少{g|42个|item-}，下降{h|8.5%|percent-}；校均减少{i|0.6个|other-}。
分类看，2023年资金类{j|87个|item}、台账类{k|213个|item}、食品安全类{l|129个|item}、公示类{m|65个|item}，台账类占{n|43.1%|percent}，最多；食品安全类占{o|26.1%|percent}，比上年的{p|22.4%|percent}提高{q|3.7个百分点|percentage-point}。
已整改{r|459个|item}，整改率{s|92.9%|percent}；尚未整改{t|53个|item}，全部列入下年清单。""",
[("growth","e","b","h"),("growthb","b","g","h"),("diff","e","r","t"),("avg","b","a","c"),("avg","e","d","f"),("diff","e","b","g"),("diff","f","c","i"),("sum","e","j k l m"),("share","k","e","n"),("share","l","e","o"),("diff","o","p","q"),("share","r","e","s"),("largest","k","j l m"),("trend","down","b e"),("trend","down","c f"),("trend","up","p o"),("bound","r","e"),("trend","up","a d")],
[error("growth-mismatch","h","b e g",[0,1],("7.8%","percent-"),"42除以上年的536为7.8%，除成了今年的494","wrong base",1),
 error("difference-mismatch","t","e r",[2],("35个","item"),"494减459为35，印反了","transposed digits",2)],
scope=[("share","k","b","n")])
passage("restated-total-letter", """关于报送2024年资助工作总结的函
全年下达各级资助资金{a|6.83亿元|CNY}，其中中央{b|4.21亿元|CNY}、省级{c|1.74亿元|CNY}、市县{d|0.88亿元|CNY}。资助学生{e|52.6万人次|person-time}，人次均{f|1,298元|CNY}。
其中学前{g|4.1万人次|person-time}、义务教育{h|28.9万人次|person-time}、高中阶段{i|14.3万人次|person-time}、高校{j|5.3万人次|person-time}。
综上，全年投入{k|6.38亿元|CNY}、惠及{l|52.6万人次|person-time}，市县配套占{m|12.9%|percent}，比上年的{n|11.5%|percent}提高{o|1.4个百分点|percentage-point}；义务教育占人次的{p|45.1%|percent}，居各学段之首。""",
[("same","k","a"),("share","d","k","m"),("share","h","e","p"),("sum","a","b c d"),("avg","a","e","f"),("sum","e","g h i j"),("same","l","e"),("share","d","a","m"),("diff","m","n","o"),("largest","h","g i j"),("trend","up","n m"),("largest","b","c d")],
[error("restatement-mismatch","k","a d m",[0,1],("6.83亿元","CNY"),"开头为6.83亿元，三项之和也是，后面写颠倒了","restated figure",4),
 error("share-mismatch","p","e h",[2],("54.9%","percent"),"28.9除以52.6为54.9%，45.1%是其余学段","complement given",3)],
scope=[("share","b","a","p"),("share","i","e","p")])

passage("meal-time-school-days-sum", """某县营养餐供餐天数核定（秋季学期）：9月{a|21天|other}、10月{b|18天|other}、11月{c|21天|other}、12月{d|22天|other}、1月{e|9天|other}，合计{f|91天|other}。小学每天供餐{g|9,820人|student}，初中{h|6,340人|student}，每天共{i|16,160人|student}。全学期应供{j|1,470,560|person-time}人次，因台风停课{k|2天|other}少供{l|32,320|person-time}人次，实供{m|1,438,240|person-time}人次。按每人次{n|5.00元|CNY}，应拨{o|719.12万元|CNY}，已预拨{p|800.00万元|CNY}，应收回{q|80.88万元|CNY}，下学期抵扣。""",
[("sum","f","a b c d e"),("sum","i","g h"),("prod","j","i f"),("prod","l","i k"),("diff","j","l","m"),("prod","o","m n"),("diff","p","o","q"),("below","o","p"),("expr","i*(f-k)","m"),("largest","d","a b c e"),("smallest","e","a b c d"),("below","h","g")],
scope=[("prod","o","j n"),("diff","p","o","l")], hard="应供与实供差停课两天，拨款按实供；预拨多于应拨")

passage("teacher-student-aid-staffing", """资助工作人员配备调查。全市中小学{a|486所|school}，设专职资助员{b|162人|person}、兼职{c|324人|person}，校均{d|1.0人|other}。人员中教师兼任{e|301人|person}、后勤人员{f|97人|person}、财务人员{g|88人|person}。每名人员平均对应受助学生{h|178人|student}，全市受助{i|86,508人|student}。省标准为每名资助员对应受助学生不超过{j|150人|student}，我市符合标准。专职占{k|33.3%|percent}，比上年{l|28.6%|percent}提高{m|4.7个百分点|percentage-point}；专职中女性{n|118人|person}，占{o|27.2%|percent}；{p|78人|person}为近{q|三年|other}新配。""",
[("most","h","j"),("share","n","b","o"),("expr","(b+c)/a","d"),("sum","a","e f g"),("expr","i/(b+c)","h"),("shareofsum","b","b c","k"),("diff","k","l","m"),("trend","up","l k"),("bound","n","b"),("bound","p","b"),("below","b","c")],
[error("bound-exceeded","h","j",[0],None,"178人超过150人的上限，不能说符合标准","limit exceeded though said to be kept",2,"超过标准28人，不符合标准"),
 error("share-mismatch","o","b n",[1],("72.8%","percent"),"118除以162为72.8%","complement given",1)],
scope=[("share","p","n","o"),("shareofsum","n","b c","o")])

passage("loan-places-compare", """助学贷款县级排名（发放额，万元）：丙县{c|4,318|CNY@万}、甲县{a|4,296|CNY@万}、丁县{d|3,870|CNY@万}、乙县{b|3,415|CNY@万}、戊县{e|2,986|CNY@万}，前两名只差{x|22万元|CNY}；五县合计{t|18,885万元|CNY}，占全市{u|26,970万元|CNY}的{v|70.0%|percent}。笔均则乙县最高：乙县{b1|3,210笔|item}、笔均{b2|10,639元|CNY}；丙县{c1|4,650笔|item}、笔均{c2|9,286元|CNY}；甲县{a1|4,522笔|item}、笔均{a2|9,500元|CNY}；丁县{d1|4,205笔|item}、笔均{d2|9,203元|CNY}；戊县{e1|3,061笔|item}、笔均{e2|9,755元|CNY}。{z|五县|item}共{n|19,648笔|item}，总笔均{m|9,612元|CNY}。""",
[("trend","down","c a d b e"),("diff","c","a","x"),("sum","t","a b c d e"),("share","t","u","v"),("avg","a","a1","a2"),("avg","b","b1","b2"),("avg","c","c1","c2"),("avg","d","d1","d2"),("avg","e","e1","e2"),("largest","b2","a2 c2 d2 e2"),("count","z",5),("sum","n","a1 b1 c1 d1 e1"),("avg","t","n","m"),("between","m","a2 b2 c2 d2 e2"),("largest","c","a b d e")],
scope=[("mean","a2 b2 c2 d2 e2","m"),("diff","c","d","x"),("avg","u","n","m")], hard="总额与笔均的名次不同；总笔均按笔数加权")

passage("spot-check-dining", """（督查手记）上午{!clock|11:20}到某村小。陪餐登记上写就餐{a|146人|student}，点数：低年级{b|58人|student}、中年级{c|49人|student}、高年级{d|36人|student}，实为{e|143人|student}，缺的{f|5人|student}请了病假。公示栏写每份{g|5.00元|CNY}，对着采购单一算：米面{h|0.82元|CNY}、肉蛋{i|2.46元|CNY}、蔬菜{j|1.05元|CNY}、油盐调料{k|0.47元|CNY}，共{l|4.80元|CNY}，少{m|0.20元|CNY}，占{n|4.0%|percent}；校长说是燃气。可通知写得明白，燃气不许从膳食补助里出。按{o|146人|student}、{p|20天|other}算，一个月就是{q|584元|CNY}，若按实到则为{r|5,720元|CNY}。""",
[("diff","a","e","f"),("prod","r","e p m"),("sum","e","b c d"),("sum","l","h i j k"),("diff","g","l","m"),("share","m","g","n"),("same","o","a"),("prod","q","o p m"),("largest","i","h j k"),("bound","e","a"),("below","l","g"),("trend","down","b c d")],
[error("difference-mismatch","f","a e",[0],("3人","student"),"登记146人，实到143人，缺3人","wrong digit",2),
 error("average-mismatch","r","e m p",[1],("572元","CNY"),"143乘20乘0.20为572元，多了一位","power of ten",2)],
scope=[("share","l","g","n"),("same","f","m")])

passage("vocational-grants-tabs", """县	中职在校	享受助学金	占比	发放（万元）	人均（元）
甲县	{a1|3,560|student}	{b1|712|student}	{c1|20.0%|percent}	{d1|71.2|CNY@万}	{e1|1,000|CNY/student}
乙县	{a2|2,845|student}	{b2|626|student}	{c2|22.0%|percent}	{d2|62.6|CNY@万}	{e2|1,000|CNY/student}
丙县	{a3|4,120|student}	{b3|783|student}	{c3|19.0%|percent}	{d3|73.8|CNY@万}	{e3|1,000|CNY/student}
丁县	{a4|1,930|student}	{b4|483|student}	{c4|25.0%|percent}	{d4|48.3|CNY@万}	{e4|1,000|CNY/student}
合计	{a|12,455|student}	{b|2,604|student}	{c|20.9%|percent}	{d|260.4|CNY@万}	{e|1,000|CNY/student}
上述县中，占比最高的丁县高出最低的乙县{f|6.0个百分点|percentage-point}；丙县人数最多，占四县的{g|30.1%|percent}。每生每学期标准{h|1,000元|CNY/student}，各县均按标准足额发放。""",
[("avg","d3","b3","e3"),("sum","d","d1 d2 d3 d4"),("prod","d3","b3 h"),("smallest","c2","c1 c3 c4"),("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("share","b","a","c"),("avg","d1","b1","e1"),("avg","d2","b2","e2"),("avg","d4","b4","e4"),("avg","d","b","e"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("diff","c4","c3","f"),("largest","c4","c1 c2 c3"),("share","b3","b","g"),("largest","b3","b1 b2 b4"),("between","c","c1 c2 c3 c4"),("prod","d1","b1 h"),("prod","d2","b2 h"),("prod","d4","b4 h"),("prod","d","b h"),("same","e1","h"),("same","e2","h"),("same","e3","h"),("same","e4","h"),("same","e","h"),("largest","a3","a1 a2 a4")],
[error("average-mismatch sum-mismatch table-mismatch","d3","d1 d2 b3 e3 d4 d h",[0,1,2],("78.3","CNY@万"),"783人每人1000元为78.3万元，合计也要78.3","transposed digits",1),
 error("direction-mismatch","c2","c1 c3 c4",[3],None,"最低的是丙县19.0%，相差6.0也是丁县与丙县","wrong superlative",2,"高出最低的丙县6.0个百分点")],
scope=[("diff","c4","c2","f"),("share","b3","a","g"),("mean","c1 c2 c3 c4","c")])

passage("free-meal-poor-ratio", """向市政府的专报。我市高中贫困生免费午餐试点满一年，{z|四所|school}学校{a|2,316名|student}学生受益，占{zz|四校|school}在校生{b|9,264人|student}的四分之一，即{c|25.0%|percent}。午餐每份{d|12元|CNY}，学生免费，财政补{e|8元|CNY}、学校补{f|4元|CNY}，财政与学校之比为{g|2:1|ratio}。全年供餐{h|195天|other}，共供{i|451,620份|item}，财政支出{j|361.3万元|CNY}，学校支出{k|180.6万元|CNY}，合计{l|541.9万元|CNY}。受益学生中，女生{m|1,274人|student}、男生{n|1,042人|student}；每名学生一年受益{o|2,340元|CNY/student}。若推广至全部{p|21所|school}高中，全市高中在校生{t|4.64万人|student}，按同样比例约{q|1.16万人|student}受益，年需{r|2,714万元|CNY}，是试点的{s|5倍|ratio}左右。""",
[("share","a","b","c"),("sum","d","e f"),("split","e","f","g"),("prod","i","a h"),("prod","j","i e"),("prod","k","i f"),("sum","l","j k"),("prod","l","i d"),("sum","a","m n"),("prod","o","d h"),("avg","l","a","o"),("prod","r","q o"),("share","q","t","c"),("same","z","zz"),("below","z","p"),("multiple","r","l","s"),("multiple","q","a","s"),("below","f","e"),("below","n","m")],
scope=[("share","m","b","c"),("avg","j","a","o"),("expr","a/z*p","q")], hard="学校数之比与受益人数之比相近而不相同；学生不交钱，一份餐由两家分担")

passage("aid-standard-three-tiers", """本校助学金分三等：一等{a|4,400元|CNY/year}、二等{b|3,300元|CNY/year}、三等{c|2,200元|CNY/year}，平均{d|3,300元|CNY/year}。评定一等{e|86人|student}、二等{f|142人|student}、三等{g|86人|student}，共{h|314人|student}，全年{i|103.62万元|CNY}，生均{j|3,300元|CNY/student}，与上级要求的平均标准一致。
上学期末退学一等{k|4人|student}，补评二等{l|2人|student}、三等{m|1人|student}。本学期一等{n|82人|student}、二等{o|144人|student}、三等{p|87人|student}，共{q|313人|student}，半年发放{r|51.73万元|CNY}，比上半年{s|51.81万元|CNY}少{t|0.44万元|CNY}。{u|三档|item}中二等人数最多，占{v|46.0%|percent}。""",
[("diff","s","r","t"),("expr","(n*a+o*b+p*c)/2","r"),("mean","a b c","d"),("sum","h","e f g"),("expr","e*a+f*b+g*c","i"),("avg","i","h","j"),("same","d","j"),("diff","e","k","n"),("sum","o","f l"),("sum","p","g m"),("sum","q","n o p"),("overn","i",2,"s"),("largest","o","n p"),("share","o","q","v"),("trend","down","a b c"),("below","r","s"),("expr","(e*a+f*b+g*c)/2","s"),("lin","q","+h -k +l +m"),("count","u",3)],
[error("difference-mismatch","r","a b c n o p s t",[0,1],("51.37万元","CNY"),"82、144、87人各按半年标准为51.37万元，比51.81少0.44","transposed digits",3)],
scope=[("share","f","q","v"),("sum","q","h l m")])

passage("reply-netizen-refund", """网民留言：我家孩子上学期交了{a|1,140元|CNY}住宿费，说贫困户可以免，为什么只退了{b|855元|CNY}？
县教育局回复：经查，您的孩子是去年11月下旬才认定为低保家庭的，住宿费按{c|4个月|other}计，每月{d|285元|CNY}。认定当月起免收，11月至次年1月共{e|3个月|other}，应退{f|855元|CNY}，占全额的{g|75%|percent}；九、十月已过去，按文件不退。若全免应退{h|1,140元|CNY}，差额{i|285元|CNY}正是您认为少退的部分。本学期起全免，{j|5个月|other}，您无需缴费，可免{k|1,425元|CNY}。""",
[("prod","a","c d"),("prod","f","e d"),("same","b","f"),("share","f","a","g"),("same","h","a"),("diff","h","f","i"),("same","i","d"),("prod","k","j d"),("below","b","a"),("bound","e","c"),("share","e","c","g"),("const","e",3,3)],
scope=[("same","b","h"),("prod","k","c d")], hard="认定前的月份不退，退的只是三个月")

passage("quarter-payments", """资金支付进度（2023年，亿元）。一季度支付{a|1.36|CNY@亿}，二季度{b|0.94|CNY@亿}，三季度{c|1.58|CNY@亿}，四季度{d|1.12|CNY@亿}，全年{e|5.00亿元|CNY}。二季度环比下降{f|30.9%|percent-}，三季度环比增长{g|68.1%|percent}，四季度环比下降{h|41.1%|percent-}。上半年支付{i|2.30亿元|CNY}，占全年{j|46.0%|percent}；至三季度末累计{k|3.88亿元|CNY}，累计进度{l|77.6%|percent}，比序时进度{m|75%|percent}快{n|3.6个百分点|percentage-point}。支付最多的是三季度，最少的是二季度。上年全年支付{o|4.84亿元|CNY}，今年增长{p|3.3%|percent}。""",
[("growth","d","c","h"),("diff","l","m","n"),("sum","e","a b c d"),("growth","b","a","f"),("growth","c","b","g"),("sum","i","a b"),("share","i","e","j"),("sum","k","a b c"),("share","k","e","l"),("below","m","l"),("largest","c","a b d"),("smallest","b","a c d"),("growth","e","o","p"),("trend","up","o e"),("sum","k","i c"),("diff","e","d","k")],
[error("growth-mismatch","h","c d",[0],("29.1%","percent-"),"由1.58降到1.12是下降29.1%，41.1%是以1.12为底","wrong base",1),
 error("difference-mismatch","n","l m",[1],("2.6个百分点","percentage-point"),"77.6减75是2.6","wrong digit",1)],
scope=[("share","i","k","j")])

passage("nutrition-bmi-two-groups", """营养监测简报（第{!no|7}期）：监测学生{a|18,640人|student}，其中计划内学校{b|13,048人|student}、计划外{c|5,592人|student}。计划内营养不良{d|1,174人|student}，检出率{e|9.0%|percent}；计划外营养不良{f|392人|student}，检出率{g|7.0%|percent}。两者相差{h|2.0个百分点|percentage-point}，合计检出率{i|8.0%|percent}。计划内超重肥胖{j|1,827人|student}，检出率{k|14.0%|percent}；计划外{l|1,286人|student}，检出率{m|23.0%|percent}，计划内比计划外低{n|9.0个百分点|percentage-point}。与{y|五年|other}前相比，计划内营养不良率由{o|14.5%|percent}降到{p|9.0%|percent}，累计下降{q|5.5个百分点|percentage-point-}，年均下降{r|1.1个百分点|percentage-point-}。""",
[("expr","(d+f)/a*100","i"),("sum","a","b c"),("share","d","b","e"),("share","f","c","g"),("diff","e","g","h"),("between","i","e g"),("share","j","b","k"),("share","l","c","m"),("diff","m","k","n"),("same","p","e"),("diff","p","o","q"),("avg","q","y","r"),("trend","down","o p"),("below","k","m"),("below","g","e"),("bound","d","b"),("bound","j","b"),("below","c","b")],
[error("share-mismatch average-mismatch","i","a d f",[0],("8.4%","percent"),"合计应按人数，1566除以18640为8.4%，用了两率的简单平均","simple instead of weighted mean",2)],
scope=[("growth","p","o","q"),("share","d","a","e")])

passage("county-planned-fulfil", """承诺事项完成情况：年初承诺本年新增食堂{a|48个|item}、改造{b|65个|item}、配专用冷柜{c|240台|item}。截至11月底，新增{d|51个|item}，完成{e|106.3%|percent}；改造{f|60个|item}，完成{g|92.3%|percent}；冷柜{h|240台|item}，完成{i|100%|percent}。{z|三项|item}全部完成，超额{j|3个|item}。剩下的{k|5个|item}改造项目年底前收尾。新增食堂可供{l|1.53万人|student}就餐，平均每个{m|300人|student}；总投资{n|4,284万元|CNY}，平均每个{o|84万元|CNY}，比预算的{p|4,080万元|CNY}超{q|204万元|CNY}、超{r|5.0%|percent}，因为多建{s|3个|item}，每个造价并未提高，预算也是{u|85万元|CNY}。""",
[("least","b","f"),("share","d","a","e"),("share","f","b","g"),("share","h","c","i"),("count","z",3),("diff","d","a","j"),("diff","b","f","k"),("avg","l","d","m"),("avg","n","d","o"),("diff","n","p","q"),("growthb","p","q","r"),("growth","n","p","r"),("same","s","j"),("avg","p","a","u"),("below","o","u"),("trend","up","p n"),("below","a","d"),("least","c","h"),("least","a","d")],
[error("direction-mismatch bound-exceeded","f","b",[0],None,"改造只完成60个，还差5个，不能说全部完成","target said to be met",2,"三项中有两项完成，改造差5个")],
scope=[("share","q","n","r")])

passage("insurance-and-pupil", """校方责任险与学平险。投保校方责任险学校{a|1,268所|school}，应投{b|1,268所|school}，投保率{c|100%|percent}；保费每生{d|5元|CNY/student}，由财政出。学平险自愿，投保学生{e|402,170人|student}，占在校生{f|536,200人|student}的{g|75.0%|percent}，每生{h|80元|CNY/student}，保费{i|3,217.4万元|CNY}；困难学生{j|38,420人|student}由资助经费代缴，{k|307.4万元|CNY}，占保费{l|9.6%|percent}，人数占投保学生的{m|9.6%|percent}；自缴{n|363,750人|student}、{o|2,910.0万元|CNY}。全年赔付{p|2,316起|item}、{q|1,158.0万元|CNY}，起均{r|5,000元|CNY}；赔付占保费{s|36.0%|percent}。""",
[("share","a","b","c"),("same","a","b"),("share","e","f","g"),("prod","i","e h"),("prod","k","j h"),("share","k","i","l"),("share","j","e","m"),("diff","e","j","n"),("sum","i","k o"),("prod","o","n h"),("avg","q","p","r"),("share","q","i","s"),("same","l","m"),("bound","e","f"),("below","k","o"),("bound","j","e"),("bound","k","i")],
scope=[("share","j","f","m"),("share","q","o","s"),("prod","i","f h")], hard="财政出的责任险不在保费之内；人数占比与金额占比恰同，因标准一样")

passage("rural-urban-meal-gap", half("""问：城乡供餐差距有多大？
答：乡镇学校供餐成本每份{a|6.20元|CNY},城区{b|8.40元|CNY},相差{c|2.20元|CNY},城区是乡镇的{d|1.35倍|ratio}。乡镇每份补助{e|5.00元|CNY},学生自付{f|1.20元|CNY},自付占{g|19.4%|percent};城区不补助,全由学生自付。乡镇就餐{h|28,500人|student},城区{i|21,300人|student},每天共{j|49,800份|item}。全年供餐{k|190天|other},乡镇自付总额{l|64.98万元|CNY},城区自付总额{m|3,399.5万元|CNY},{n|两处|item}合计{o|4,049.3万元|CNY}。每天一份按{p|8.40元|CNY}算,城区学生一年付{q|1,596元|CNY},乡镇学生一年付{r|228元|CNY},前者是后者的{s|7倍|ratio}。"""),
[("prod","l","h k f"),("sum","o","l m"),("diff","b","a","c"),("multiple","b","a","d"),("diff","a","e","f"),("share","f","a","g"),("sum","j","h i"),("prod","m","i k b"),("same","p","b"),("prod","q","p k"),("prod","r","f k"),("multiple","q","r","s"),("below","a","b"),("below","e","a"),("count","n",2),("multiple","b","f","s")],
[error("sum-mismatch difference-mismatch","l","f h k m o",[0,1],("649.8万元","CNY"),"28500乘190乘1.20为649.8万元，小数点错一位","decimal point",2)],
scope=[("share","f","b","g"),("prod","m","i k a")])

passage("audit-recover-table", """审计发现问题金额汇总（万元）
类别 | 审计初稿 | 学校反馈后核定 | 已归还
超范围支出 | {a1|62.8|CNY@万} | {b1|58.3|CNY@万} | {c1|41.5|CNY@万}
虚列人数 | {a2|35.4|CNY@万} | {b2|35.4|CNY@万} | {c2|35.4|CNY@万}
挤占挪用 | {a3|120.6|CNY@万} | {b3|97.2|CNY@万} | {c3|60.0|CNY@万}
合计 | {a|218.8|CNY@万} | {b|190.9|CNY@万} | {c|136.9|CNY@万}
核定数比初稿减少{d|27.9万元|CNY}，其中挤占挪用减少{e|23.4万元|CNY}；归还率{f|71.7%|percent}，虚列人数已全部归还，挤占挪用归还{g|61.7%|percent}，最慢。尚未归还{h|56.0万元|CNY}，其中超范围支出{i|16.8万元|CNY}、挤占挪用{j|37.2万元|CNY}。归还进度比规定的{k|80%|percent}低{l|8.3个百分点|percentage-point}。""",
[("sum","h","i j"),("diff","b","c","h"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("diff","a","b","d"),("diff","a3","b3","e"),("share","c","b","f"),("same","b2","c2"),("share","c3","b3","g"),("diff","b1","c1","i"),("diff","b3","c3","j"),("diff","k","f","l"),("below","f","k"),("bound","c","b"),("bound","b","a"),("bound","c1","b1"),("bound","c3","b3"),("bound","e","d"),("same","a2","b2"),("largest","b3","b1 b2"),("below","g","f")],
[error("sum-mismatch difference-mismatch","h","b c i j",[0,1],("54.0万元","CNY"),"190.9减136.9为54.0，两项相加也是54.0","wrong digit",2)],
scope=[("share","c","a","f"),("share","c1","a1","g")])
passage("deadline-order", """关于办理2024年生源地贷款的通告。受理期限8月2日至9月20日，共{a|50天|other}；首次申请须学生与共同借款人到场，续贷可由一人办理。去年受理{b|48天|other}，日均{c|312笔|item}，共{d|14,976笔|item}；今年预计{e|16,500笔|item}，日均{f|330笔|item}，比去年多{g|18笔|item}，增长{h|5.8%|percent}。为减少排队，增设窗口{i|6个|item}，由{j|14个|item}增至{k|18个|item}，每窗口日均办理由{l|22.3笔|item}降至{m|16.5笔|item}。材料共{n|三项|item}：申请表、身份证复印件、户口簿复印件、共同借款人证件复印件。""",
[("sum","k","j i"),("avg","f","k","m"),("count","n",4),("prod","d","c b"),("prod","e","f a"),("diff","f","c","g"),("growth","f","c","h"),("growthb","c","g","h"),("avg","c","j","l"),("trend","up","j k"),("trend","down","l m"),("trend","up","c f"),("below","d","e"),("const","a",50,50)],
[error("sum-mismatch average-mismatch","k","f i j m",[0,1],("20个","item"),"14加6为20，日均330笔摊到每窗口16.5笔也是20个","wrong digit",2),
 error("sum-mismatch count-mismatch","n","",[2],("四项","item"),"列出的是四样材料","count against list",1)],
scope=[("growth","e","d","h")])

passage("province-summary-two-periods", """“十四五”前三年学生资助回顾
2021—2023年，全省累计投入{a|186.4亿元|CNY}，其中2021年{a1|57.3亿元|CNY}、2022年{a2|61.8亿元|CNY}、2023年{a3|67.3亿元|CNY}，逐年增加，年均{m|62.1亿元|CNY}；2022年比上年增长{g1|7.9%|percent}，2023年增长{g2|8.9%|percent}，年均增长{g|8.4%|percent}。累计资助{b|1,482万人次|person-time}，人次均{c|1,258元|CNY}。
三年中，国家助学贷款投入占{d|26.0%|percent}，即{e|48.5亿元|CNY}；营养膳食{f|52.2亿元|CNY}，占{h|28.0%|percent}；其余为奖助学金和减免。2023年营养膳食{i|18.2亿元|CNY}，在当年投入中占{j|27.0%|percent}，低于{k|三年|other}平均{l|1.0个百分点|percentage-point}。""",
[("sum","a","a1 a2 a3"),("mean","a1 a2 a3","m"),("avg","a","k","m"),("growth","a2","a1","g1"),("growth","a3","a2","g2"),("cagrv",2,"a3","a1","g"),("between","g","g1 g2"),("trend","up","a1 a2 a3"),("avg","a","b","c"),("share","e","a","d"),("share","f","a","h"),("share","i","a3","j"),("diff","h","j","l"),("below","j","h"),("bound","i","f"),("below","e","f"),("count","k",3)],
scope=[("share","i","f","j"),("growth","a3","a1","g"),("avg","a3","b","c")], hard="营养膳食占比三年与当年分母不同；年均增长按两年算")

passage("boarders-beds-milk", """寄宿学校冬季取暖与加餐补助测算：寄宿生{a|9,650人|student}，取暖按每生每天{b|0.60元|CNY}、{c|120天|other}，计{d|69.48万元|CNY}；晚自习加餐按每生每天{e|2.00元|CNY}、{f|90天|other}，计{g|173.7万元|CNY}；两项合计{h|234.18万元|CNY}，加餐占{i|71.4%|percent}。县财政负担{j|170.23万元|CNY}，占{k|70%|percent}，学校公用经费负担{l|72.95万元|CNY}，占{m|30%|percent}。若加餐只到初中寄宿生{n|5,860人|student}，则为{o|105.48万元|CNY}，比全部寄宿生加餐省{p|68.22万元|CNY}，省{q|39.3%|percent}。去年寄宿生{r|9,210人|student}，今年多{s|440人|student}，增长{t|4.6%|percent}。""",
[("sum","h","d g"),("sum","h","j l"),("share","g","h","i"),("share","j","h","k"),("share","l","h","m"),("growth","a","r","t"),("growthb","r","s","t"),("prod","d","a b c"),("prod","g","a e f"),("hundred","k m"),("prod","o","n e f"),("diff","g","o","p"),("share","p","g","q"),("diff","a","r","s"),("bound","n","a"),("below","l","j"),("below","d","g")],
[error("sum-mismatch","h","d g i j k l m",[0,1,2,3,4],("243.18万元","CNY"),"69.48加173.7为243.18，两项负担之和也是","transposed digits",2),
 error("growth-mismatch","t","a r s",[5,6],("4.8%","percent"),"440应除以去年的9210，除成了今年的人数","wrong base",1)],
scope=[("share","o","h","i"),("share","n","a","q")])

passage("minority-girls-aid", """女童资助项目通报。项目校{a|34所|school}，女生{b|11,285人|student}，占在校生{c|23,510人|student}的{d|48.0%|percent}；受助女生{e|2,708人|student}，占女生的{f|24.0%|percent}；受助男生{g|2,078人|student}，占男生{h|12,225人|student}的{i|17.0%|percent}，女生受助面高于男生{j|7.0个百分点|percentage-point}。受助学生合计{k|4,786人|student}，女生占{l|56.6%|percent}。初中女生辍学由上年的{m|43人|student}降到{n|19人|student}，减少{o|24人|student-}，下降{p|55.8%|percent-}；其中因贫辍学由{q|17人|student}增至{r|5人|student}。下一步把小学五、六年级女生纳入寄宿补助，新增{s|1,364人|student}，每人{t|1,250元|CNY/year}，年增支出{u|170.5万元|CNY}。""",
[("trend","up","q r"),("share","b","c","d"),("share","e","b","f"),("diff","c","b","h"),("share","g","h","i"),("diff","f","i","j"),("sum","k","e g"),("share","e","k","l"),("diff","n","m","o"),("growth","n","m","p"),("growthb","m","o","p"),("bound","r","n"),("bound","q","m"),("prod","u","s t"),("bound","e","b"),("bound","b","c"),("below","g","e"),("trend","down","m n"),("below","i","f")],
[error("direction-mismatch","r","q",[0],None,"由17人到5人是减少","direction",1,"因贫辍学由17人减至5人")],
scope=[("share","r","n","p"),("share","e","c","f"),("avg","b","a","s")])

passage("canteen-worker-pay", """学校食堂工勤人员核定表
序号. 事项 —— 数额
甲、寄宿学校{a|62所|school}，就餐{b|31,900人|student}，按每{c|100名|student}学生配{d|1名|person}工勤人员，应配{e|319人|person}，实有{f|305人|person}，缺{g|14人|person}；
乙、非寄宿学校{h|118所|school}，就餐{i|27,600人|student}，按每{j|120名|student}配{k|1名|person}，应配{l|230人|person}，实有{m|236人|person}，超{n|6人|person}；
丙、工资每人每月{o|2,300元|CNY/month}，全年按{p|10个月|other}，实有人员共需{q|1,244.3万元|CNY}；
丁、两类合计应配{r|549人|person}、实有{s|541人|person}，缺{t|8人|person}，即缺{u|1.5%|percent}。超编的学校不调给缺编的学校，仍按缺口{v|14人|person}招聘。""",
[("expr","b/c*d","e"),("diff","e","f","g"),("expr","i/j*k","l"),("diff","m","l","n"),("sum","r","e l"),("sum","s","f m"),("diff","r","s","t"),("share","t","r","u"),("same","v","g"),("expr","s*o*p","q"),("diff","g","n","t"),("below","f","e"),("below","l","m")],
scope=[("same","v","t"),("share","g","r","u"),("diff","m","f","n")], hard="缺十四超六，净缺八，但招聘按缺口十四")

passage("meal-menu-cost-day", """周五菜单成本（{a|320份|item}）：
米饭，大米{b|48千克|other}×{c|5.20元|CNY}＝{d|249.60元|CNY}；
土豆烧鸡，鸡肉{e|32千克|other}×{f|18.50元|CNY}＝{g|592.00元|CNY}，土豆{h|40千克|other}×{i|3.60元|CNY}＝{j|144.00元|CNY}；
炒青菜，青菜{k|38千克|other}×{l|4.50元|CNY}＝{m|117.00元|CNY}；
汤料{n|96.00元|CNY}，调料{o|84.00元|CNY}。
共{p|1,336.60元|CNY}，每份{q|4.18元|CNY}。肉类占{r|44.3%|percent}，蔬菜（土豆、青菜）占{s|23.6%|percent}。每份低于补助标准{t|5.00元|CNY}，余{u|0.82元|CNY}，全部余款{v|262.40元|CNY}。周四每份{w|4.36元|CNY}，周五便宜{x|0.18元|CNY}，便宜{y|4.1%|percent}。""",
[("prod","m","k l"),("sum","p","d g j m n o"),("sharesum","j m","p","s"),("prod","d","b c"),("prod","g","e f"),("prod","j","h i"),("avg","p","a","q"),("share","g","p","r"),("diff","t","q","u"),("diff","w","q","x"),("share","x","w","y"),("prod","v","a u"),("below","q","t"),("below","q","w"),("largest","g","d j m n o")],
[error("average-mismatch sum-mismatch","m","d g j k l n o p s",[0,1,2],("171.00元","CNY"),"38乘4.50为171.00，与总数和蔬菜占比也只在171时相合","transposed digits",2)],
scope=[("share","g","t","r"),("share","j","p","s")])

passage("graduate-loan-compensation", """{a|三类|item}代偿合计{b|2,317人|student}：应征入伍{c|1,482人|student}，金额{d|2,371.2万元|CNY}；基层就业{e|528人|student}，金额{f|633.6万元|CNY}；退役复学{g|307人|student}，金额{h|368.4万元|CNY}。总金额{i|3,373.2万元|CNY}，人均{j|1.46万元|CNY/student}。应征入伍人均{k|16,000元|CNY/student}，恰为每年上限{l|8,000元|CNY/year}的{m|2倍|ratio}，并非超限，是因为一次补偿{n|两年|other}学费。基层就业与退役复学人均同为{o|12,000元|CNY/student}。应征入伍人数占{p|64.0%|percent}，金额占{q|70.3%|percent}，高{r|6.3个百分点|percentage-point}，因人均高。""",
[("count","a",3),("sum","b","c e g"),("sum","i","d f h"),("avg","i","b","j"),("avg","d","c","k"),("multiple","k","l","m"),("prod","k","l n"),("avg","f","e","o"),("avg","h","g","o"),("share","c","b","p"),("share","d","i","q"),("diff","q","p","r"),("below","p","q"),("below","o","k"),("largest","c","e g"),("between","j","k o")],
scope=[("most","k","l"),("share","d","b","q")], hard="人均高于每年上限，因一次补两年")

passage("subsidy-inspection-half-width", half("""营养餐督查:抽查{a|48所|school}学校,留样记录完整{b|43所|school},占{c|89.6%|percent};陪餐记录完整{d|39所|school},占{e|81.3%|percent};两项均完整{f|37所|school},至少一项不完整{g|11所|school}。食材溯源可查批次{h|1,284批|item},占抽查{i|1,365批|item}的{j|94.1%|percent},比上次的{k|91.8%|percent}提高{l|2.3个百分点|percentage-point}。不合格菜单{m|16份|item},营养素不足{n|9份|item}、搭配单一{o|8份|item}。整改期{p|15天|other},到期复查{q|11所|school},合格{r|10所|school},合格率{s|90.0%|percent}。"""),
[("sum","m","n o"),("share","r","q","s"),("share","b","a","c"),("share","d","a","e"),("diff","a","f","g"),("share","h","i","j"),("diff","j","k","l"),("same","q","g"),("trend","up","k j"),("bound","f","b"),("bound","f","d"),("bound","h","i"),("bound","r","q"),("below","d","b")],
[error("sum-mismatch","o","m n",[0],("7份","item"),"16减9是7，多数了一份","wrong digit",1),
 error("share-mismatch","s","q r",[1],("90.9%","percent"),"10除以11为90.9%","wrong digit",1)],
scope=[("growth","j","k","l"),("share","g","a","c")])

passage("places-vs-aid-paradox", """说明：甲县受助学生增加而受助面下降，并不矛盾。2021年甲县在校生{a|52,300人|student}，受助{b|13,075人|student}，受助面{c|25.0%|percent}；2023年在校生{d|58,000人|student}，受助{e|13,920人|student}，受助面{f|24.0%|percent}。人数增加{g|845人|student}，增长{h|6.5%|percent}，而在校生增长{i|10.9%|percent}，快于受助人数，受助面下降{j|1.0个百分点|percentage-point-}。乙县相反：在校生由{k|31,400人|student}减至{l|28,600人|student}，减少{m|8.9%|percent-}，受助由{n|7,222人|student}减至{o|7,007人|student}，减少{p|3.0%|percent-}，受助面反由{q|23.0%|percent}升至{r|24.5%|percent}。""",
[("share","b","a","c"),("share","e","d","f"),("diff","e","b","g"),("growth","e","b","h"),("growthb","b","g","h"),("growth","d","a","i"),("diff","f","c","j"),("below","h","i"),("growth","l","k","m"),("growth","o","n","p"),("share","n","k","q"),("share","o","l","r"),("trend","up","b e"),("trend","down","c f"),("trend","down","n o"),("trend","up","q r"),("trend","up","a d"),("trend","down","k l")],
scope=[("growth","e","b","i"),("growth","f","c","j"),("diff","r","f","j")], hard="受助人数升而受助面降，另一县正相反")

passage("letter-of-thanks-fund", """致捐赠企业的函：贵公司自2018年起连续{n|六年|other}捐资，累计{a|540万元|CNY}，平均每年{b|90万元|CNY}。其中2018年、2019年各{c|60万元|CNY}，2020年{d|80万元|CNY}，2021年{e|100万元|CNY}，2022年、2023年各{f|120万元|CNY}。资助高中生{g|1,350人次|person-time}，每人次{h|4,000元|CNY}，六年间无一人因贫辍学；实际受助{i|612人|student}，不少学生连续受助，人均受助{j|2.5次|other}、{k|8,824元|CNY/student}。受助学生中已毕业{l|431人|student}，考入大学{m|398人|student}，升学率{o|92.3%|percent}；在读{p|181人|student}。考入大学者中回乡任教{q|27人|student}，占{r|4.4%|percent}。""",
[("share","q","m","r"),("avg","g","i","j"),("expr","c*2+d+e+f*2","a"),("avg","a","n","b"),("count","n",6),("prod","a","g h"),("avg","a","i","k"),("diff","i","l","p"),("share","m","l","o"),("bound","m","l"),("bound","q","m"),("sum","i","l p"),("trend","up","c d e f"),("between","b","c d e f")],
[error("share-mismatch","r","m q",[0],("6.8%","percent"),"说的是考入大学者中的比重，27应除以398，除成了全部受助学生612","wrong denominator",2),
 error("average-mismatch","j","g i",[1],("2.2次","other"),"1350除以612为2.2","wrong digit",2)],
scope=[("share","m","i","o"),("avg","a","g","k")])

passage("two-subsidies-overlap-venn", """义务教育“两补”衔接：寄宿生生活补助{a|8,416人|student}，非寄宿困难学生生活补助{b|5,280人|student}，两者互不重叠，共{c|13,696人|student}；营养膳食补助{d|21,344人|student}，与生活补助可以兼得，兼得{e|12,950人|student}，只享受生活补助的{f|746人|student}，只享受营养膳食的{g|8,394人|student}。享受任一项的{h|22,090人|student}，占义务教育学生{i|29,453人|student}的{j|75.0%|percent}。若把三项简单相加则为{k|35,040人次|person-time}，等于享受任一项人数加兼得人数。人均享受项目{l|1.6项|other}。生活补助金额{m|691.00万元|CNY}，其中寄宿{n|625元|CNY/student}、非寄宿减半{o|312.5元|CNY/student}。""",
[("sum","c","a b"),("diff","c","e","f"),("diff","d","e","g"),("sum","h","e f g"),("share","h","i","j"),("sum","k","a b d"),("sum","k","h e"),("avg","k","h","l"),("expr","a*n+b*o","m"),("overn","n",2,"o"),("bound","e","c"),("bound","e","d"),("bound","h","i"),("lin","h","+c +d -e"),("below","b","a"),("below","o","n")],
scope=[("sum","h","c d"),("share","d","i","j"),("prod","m","c n")], hard="任一项人数少于三项之和，兼得者算了两次；非寄宿减半")

passage("high-school-tuition-table", """普高免学费（{z|四个|item}项目县，2022年秋）
项目县	在校生	免学费	免学费面	减免金额
甲	{a1|6,420|student}	{b1|1,284|student}	{c1|20.0%|percent}	{d1|102.72万元|CNY}
乙	{a2|5,180|student}	{b2|1,243|student}	{c2|24.0%|percent}	{d2|99.44万元|CNY}
丙	{a3|4,350|student}	{b3|783|student}	{c3|18.0%|percent}	{d3|62.64万元|CNY}
丁	{a4|7,050|student}	{b4|1,551|student}	{c4|22.0%|percent}	{d4|124.08万元|CNY}
计	{a|23,000|student}	{b|4,861|student}	{c|21.1%|percent}	{d|388.88万元|CNY}
标准每生{e|800元|CNY/student}，四县一致。面最宽的是乙县，金额最多的是丁县。与上年比，免学费人数由{f|5,014人|student}增加{g|153人|student}到{h|4,861人|student}，减免金额由{i|401.12万元|CNY}减至{j|388.88万元|CNY}，减少{k|12.24万元|CNY-}，减少{l|3.1%|percent-}。""",
[("diff","h","f","g"),("trend","down","f h"),("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b","a","c"),("sum","d","d1 d2 d3 d4"),("prod","d1","b1 e"),("prod","d2","b2 e"),("prod","d3","b3 e"),("prod","d4","b4 e"),("prod","d","b e"),("same","h","b"),("same","j","d"),("diff","j","i","k"),("growth","j","i","l"),("growthb","i","k","l"),("prod","i","f e"),("largest","c2","c1 c3 c4"),("largest","d4","d1 d2 d3"),("count","z",4),("trend","down","i j"),("between","c","c1 c2 c3 c4"),("largest","a4","a1 a2 a3")],
[error("direction-mismatch difference-mismatch","g","f h",[0],("153人","student-"),"5014人到4861人是减少153人","direction",1,"由5,014人减少153人到4,861人")],
scope=[("share","b","a4","c"),("share","b","a","l")])

passage("quota-funds-per-meal-slip", """某县向上申报：营养膳食补助受益学生{a|42,860人|student}，每天{b|5.00元|CNY}，年供餐{c|200天|other}，全年需{d|428.6万元|CNY}；食堂运转补助每生每年{e|160元|CNY/year}，需{f|685.8万元|CNY}。两项合计{g|4,971.8万元|CNY}，运转补助占{h|13.8%|percent}。上级复核时，指出受益学生应以学籍系统{i|42,680人|student}为准，多报{j|180人|student}，多报{k|0.4%|percent}，多申请{l|20.9万元|CNY}。
县中心答复：{m|180人|student}系当年新转入，学籍尚在办理，所以申报表多于系统，已附名单。上级同意按{n|42,860人|student}先拨{o|90%|percent}，即{p|4,474.6万元|CNY}。""",
[("prod","d","a b c"),("sum","g","d f"),("prod","f","a e"),("share","f","g","h"),("diff","a","i","j"),("share","j","i","k"),("same","m","j"),("same","n","a"),("share","p","g","o"),("expr","j*(b*c+e)","l"),("bound","p","g"),("below","i","a"),("growth","a","i","k")],
[error("average-mismatch sum-mismatch","d","a b c f g",[0,1],("4,286万元","CNY"),"42860乘5乘200为4286万元，小数点错一位","power of ten",2)],
scope=[("diff","a","j","p"),("prod","d","i b c")])

passage("inspection-letter-bonus", """关于资助专项资金使用绩效的反馈。绩效自评{a|96.5分|other}，复核{b|91.0分|other}，差{c|5.5分|other}，等次仍为优秀（{d|90分|other}及以上）。指标看，资金到位{e|25分|other}得{e1|24.0分|other}，发放及时{f|25分|other}得{f1|21.5分|other}，精准认定{g|30分|other}得{g1|28.0分|other}，满意度{h|20分|other}得{h1|17.5分|other}。失分最多的是发放及时，失{i|3.5分|other}，占全部失分的{j|38.9%|percent}。满意度得分率{k|87.5%|percent}，为四项最高；精准认定得分率{l|93.3%|percent}。复核分比上年的{m|89.5分|other}提高{n|2.5分|other}，首次进入优秀。""",
[("largest","k","l"),("diff","b","m","n"),("sum","b","e1 f1 g1 h1"),("diff","a","b","c"),("least","d","b"),("diff","f","f1","i"),("expr","(f-f1)/(e+f+g+h-b)*100","j"),("share","h1","h","k"),("share","g1","g","l"),("below","m","d"),("trend","up","m b"),("bound","e1","e"),("bound","f1","f"),("bound","g1","g"),("bound","h1","h")],
[error("direction-mismatch","k","l",[0],None,"满意度87.5%低于精准认定93.3%，也低于资金到位96.0%，不是最高","wrong superlative",1,"满意度得分率87.5%，在四项中居第三；最高的是资金到位"),
 error("difference-mismatch","n","b m",[1],("1.5分","other"),"91.0减89.5是1.5","wrong digit",1)],
scope=[("share","i","f","j"),("share","b","a","k")])
passage("annual-report-long", """一、总体情况。2023年，全市落实学生资助资金{a|3.42亿元|CNY}，比上年的{b|3.16亿元|CNY}增加{c|0.26亿元|CNY}，增长{d|8.2%|percent}；资助学生{e|28.50万人次|person-time}，比上年的{f|27.10万人次|person-time}增加{g|1.40万人次|person-time}，增长{h|5.2%|percent}；人次均资助{i|1,200元|CNY}，比上年的{j|1,166元|CNY}多{k|34元|CNY}。
二、分学段看。学前{l|1,710万元|CNY}，占{m|5.0%|percent}；义务教育{n|1.54亿元|CNY}，占{o|45.0%|percent}；普通高中{p|5,472万元|CNY}，占{q|16.0%|percent}；中职{r|6,840万元|CNY}，占{s|20.0%|percent}；高校新生入学资助及贷款贴息{t|4,788万元|CNY}，占{u|14.0%|percent}。{z|五个|item}学段中，义务教育最多，学前最少。
三、存在不足。有{v|3个|item}县市县配套未足额到位，欠拨{w|962万元|CNY}，占应配套{x|6,840万元|CNY}的{y|14.1%|percent}。""",
[("growth","a","b","d"),("growthb","b","c","d"),("diff","a","b","c"),("diff","e","f","g"),("growth","e","f","h"),("growthb","f","g","h"),("avg","a","e","i"),("avg","b","f","j"),("diff","i","j","k"),("share","l","a","m"),("share","n","a","o"),("share","p","a","q"),("share","r","a","s"),("share","t","a","u"),("hundred","m o q s u"),("sum","a","l n p r t"),("largest","n","l p r t"),("smallest","l","n p r t"),("share","w","x","y"),("count","z",5),("bound","w","x"),("trend","up","b a"),("trend","up","f e"),("trend","up","j i")],
scope=[("share","w","a","y"),("growth","i","j","h"),("share","r","x","s")], hard="中职数与应配套数恰同而无关；欠拨以应配套为基数")

passage("loan-sum-lost-part", """上半年我县学生资助台账显示，{z|六笔|item}支出如下：1月国家助学金{a|42.6万元|CNY}，3月寄宿补助{b|118.4万元|CNY}，4月营养膳食{c|96.5万元|CNY}，5月免学费{d|64.3万元|CNY}、学前资助{e|23.7万元|CNY}，6月营养膳食{f|102.8万元|CNY}，共支出{g|345.5万元|CNY}。营养膳食两笔共{h|199.3万元|CNY}，占支出的{i|44.5%|percent}，后一笔比前一笔多{j|6.3万元|CNY}，多{k|6.5%|percent}。上半年拨入{l|480.0万元|CNY}，扣除支出后结余{m|31.7万元|CNY}，结余率{n|9.2%|percent}。""",
[("sum","g","a b c d e f"),("share","h","g","i"),("diff","l","g","m"),("share","m","l","n"),("sum","h","c f"),("diff","f","c","j"),("growth","f","c","k"),("growthb","c","j","k"),("count","z",6),("bound","g","l"),("trend","up","c f"),("bound","h","g"),("largest","b","a c d e f")],
[error("sum-mismatch","g","a b c d e f h i l m",[0,1,2],("448.3万元","CNY"),"345.5漏了6月的102.8万元，占比和结余都按448.3","part left out",2),
 error("share-mismatch","n","l m",[3],("6.6%","percent"),"结余率应除以拨入480.0万元，除成了345.5万元","wrong denominator",2)],
scope=[("share","c","g","i"),("share","h","l","i")])

passage("aid-officers-press-list", """记者：听说今年覆盖了{a|12类|item}学生？
发言人：准确说是{b|八类|item}：脱贫家庭学生{c|4.26万人|student}、监测对象{d|1.35万人|student}、城乡低保{e|3.84万人|student}、特困救助{f|0.27万人|student}、孤儿{g|0.18万人|student}、残疾学生{h|0.93万人|student}、烈士子女{i|12人|student}、其他困难{j|2.16万人|student}，去重前{k|12.99万人次|person-time}，去重后{l|11.40万人|student}，重复{m|1.59万人次|person-time}，占去重前的{n|13.9%|percent}。所说的{o|12类|item}，是去年的分法，今年把{p|四类|item}并入了“其他困难”。
记者：去年多少人？
发言人：去年去重后{q|10.95万人|student}，今年增加{r|0.45万人|student}，增长{s|4.1%|percent}。""",
[("share","m","k","n"),("count","b",8),("same","a","o"),("diff","o","p","b"),("expr","c+d+e+f+g+h+i+j","k"),("diff","k","l","m"),("diff","l","q","r"),("growth","l","q","s"),("growthb","q","r","s"),("trend","up","q l"),("below","l","k"),("largest","c","d e f g h i j"),("smallest","i","c d e f g h j")],
[error("share-mismatch","n","k m",[0],("12.2%","percent"),"占去重前应除以12.99，除成了去重后的11.40","wrong denominator",1)],
scope=[("same","a","b"),("growth","l","k","s")])

passage("boarding-rate-three-counties", """寄宿率与补助面并不是一回事。甲县义务教育学生{a|18,000人|student}，寄宿{b|7,200人|student}，寄宿率{c|40.0%|percent}，享受寄宿补助{d|3,240人|student}，占寄宿生{e|45.0%|percent}、占全体学生{f|18.0%|percent}。乙县学生{g|12,500人|student}，寄宿{h|3,750人|student}，寄宿率{i|30.0%|percent}，享受补助{j|3,000人|student}，占寄宿生{k|80.0%|percent}、占全体学生{l|24.0%|percent}。甲县寄宿率高{m|10.0个百分点|percentage-point}，占全体学生的补助面却低{n|6.0个百分点|percentage-point}，占寄宿生的补助面低{o|35.0个百分点|percentage-point}，原因是乙县为脱贫县。两县合并，寄宿率{p|35.9%|percent}，补助占寄宿生{q|57.0%|percent}、占全体{r|20.5%|percent}。""",
[("share","b","a","c"),("share","d","b","e"),("share","d","a","f"),("share","h","g","i"),("share","j","h","k"),("share","j","g","l"),("diff","c","i","m"),("diff","l","f","n"),("diff","k","e","o"),("expr","(b+h)/(a+g)*100","p"),("expr","(d+j)/(b+h)*100","q"),("expr","(d+j)/(a+g)*100","r"),("between","p","c i"),("between","q","e k"),("between","r","f l"),("bound","d","b"),("bound","j","h"),("below","i","c"),("below","f","l"),("below","e","k"),("bound","b","a"),("bound","h","g")],
scope=[("mean","c i","p"),("share","d","a","e"),("diff","k","l","o")], hard="两种补助面分母不同，方向与寄宿率相反")

passage("ten-day-brief", """学生资助旬报（3月上旬）
全省本旬发放{a|8,640万元|CNY}，累计发放{b|2.16亿元|CNY}，占春季任务{c|7.20亿元|CNY}的{d|30.0%|percent}；比上旬多发{e|1,440万元|CNY}，上旬为{f|7,200万元|CNY}，环比增长{g|16.7%|percent}。
分市看，甲市{h|2,180万元|CNY}、乙市{i|1,960万元|CNY}、丙市{j|1,745万元|CNY}、其他市{k|2,755万元|CNY}；甲市占本旬的{l|25.2%|percent}，甲市比丙市多{m|345万元|CNY}。
剩余任务{n|5.40亿元|CNY}，按本旬速度还需约{o|58天|other~}。""",
[("growth","a","f","g"),("growthb","f","e","g"),("diff","h","j","m"),("diff","c","b","n"),("expr","n/a*10","o"),("share","b","c","d"),("diff","a","f","e"),("sum","a","h i j k"),("share","h","a","l"),("trend","up","f a"),("bound","b","c"),("trend","down","h i j"),("bound","a","b")],
[error("growth-mismatch","g","a e f",[0,1],("20.0%","percent"),"1440除以上旬的7200为20.0%，除成了本旬的8640","later divided instead of earlier",1),
 error("difference-mismatch","m","h j",[2],("435万元","CNY"),"2180减1745为435","transposed digits",1),
 error("difference-mismatch","n","a b c o",[3,4],("5.04亿元","CNY"),"7.20减2.16为5.04，按本旬速度58天也与5.04相合","transposed digits",3)],
scope=[("share","h","b","l"),("growth","b","a","g")])

passage("county-letter-fine", """经核，你县2023年秋季学期上报寄宿补助{a|7,125人|student}、{b|445.31万元|CNY}（{z|两项|item}：小学{c|2,860人|student}、初中{d|4,265人|student}）。系统比对实有寄宿生{e|6,980人|student}，上报比实有多{f|145人|student}，超报率{g|2.1%|percent}，小于{h|1%|percent}的容许范围，可不扣减。按每生{i|625元|CNY/student}，超报资金{j|9.06万元|CNY}，占上报金额的{k|2.0%|percent}。初中上报占{l|59.9%|percent}，比实有结构中的{m|58.2%|percent}高{n|1.7个百分点|percentage-point}，请核实初中走读学生是否误报。""",
[("below","g","h"),("sum","a","c d"),("count","z",2),("diff","a","e","f"),("share","f","e","g"),("growth","a","e","g"),("prod","j","f i"),("share","j","b","k"),("prod","b","a i"),("share","d","a","l"),("diff","l","m","n"),("below","e","a"),("share","f","a","k")],
[error("bound-exceeded","g","h",[0],None,"2.1%大于1%，超出容许范围","limit exceeded though said to be kept",1,"大于1%的容许范围，应予扣减")],
scope=[("share","c","a","l"),("share","d","e","m")])

passage("waiver-income-thresholds", half("""认定办法：家庭人均年收入低于{a|9,600元|CNY/year}认定为特别困难,{b|9,600元|CNY/year}至{c|14,400元|CNY/year}为困难,{d|14,400元|CNY/year}至{e|18,000元|CNY/year}为一般困难。某校本期认定{f|412人|student}:特别困难{g|96人|student}、困难{h|187人|student}、一般困难{i|129人|student},分别占{j|23.3%|percent}、{k|45.4%|percent}、{l|31.3%|percent}。小林家{m|4口|person}人,年收入{n|3.74万元|CNY/year},人均{o|9,350元|CNY/year},认定为特别困难;小吴家{p|5口|person}人,年收入{q|5.16万元|CNY/year},人均{r|10,320元|CNY/year},认定为困难;小郑家{s|3口|person}人,年收入{t|5.64万元|CNY/year},人均{u|18,800元|CNY/year},高于{v|18,000元|CNY/year},不予认定,但因母亲大病自付{w|1.2万元|CNY/year},扣除后人均{x|14,800元|CNY/year},仍认定为一般困难。"""),
[("sum","f","g h i"),("share","g","f","j"),("share","h","f","k"),("share","i","f","l"),("hundred","j k l"),("avg","n","m","o"),("below","o","a"),("avg","q","p","r"),("below","b","r"),("most","r","c"),("avg","t","s","u"),("below","v","u"),("expr","(t-w)/s","x"),("below","d","x"),("most","x","e"),("same","a","b"),("same","c","d"),("same","e","v"),("trend","up","a c e"),("largest","h","g i")],
scope=[("most","u","e"),("expr","(n-w)/m","x")], hard="超过上限者扣除大病自付后仍可认定")

passage("school-milk-change-years", """“学生饮用奶”推广数据：2020年{a|128所|school}学校、{b|6.40万人|student}，校均{c|500人|student}；2021年{d|152所|school}、{e|7.30万人|student}，校均{f|480人|student}；2022年{g|185所|school}、{h|8.14万人|student}，校均{i|440人|student}；2023年{j|201所|school}、{k|9.65万人|student}，校均{l|408人|student}。学校数逐年增加，三年增加{m|73所|school}，年均增加{n|24.3所|other}；饮奶学生由{o|6.40万人|student}增至{p|8.20万人|student}，增长{q|28.1%|percent}。校均人数逐年下降，因新加入的多为小规模学校，累计下降{r|18.4%|percent-}。饮奶学生占在校生的比重由{s|32.0%|percent}升至{t|39.0%|percent}，在校生由{u|20.0万人|student}增至{v|21.0万人|student}。""",
[("avg","k","j","l"),("same","p","k"),("share","k","v","t"),("avg","b","a","c"),("avg","e","d","f"),("avg","h","g","i"),("diff","j","a","m"),("overn","m",3,"n"),("same","o","b"),("growth","p","o","q"),("trend","up","a d g j"),("trend","down","c f i l"),("growth","l","c","r"),("share","o","u","s"),("share","p","v","t"),("trend","up","o p"),("trend","up","s t"),("trend","up","u v"),("share","b","u","s"),("trend","up","b e h k"),("below","u","v")],
[error("average-mismatch restatement-mismatch","k","j l p t v",[0,1,2],("8.20万人","student"),"校均408人、后文8.20万人，9.65万与之都不合","wrong digit",2)],
scope=[("growth","p","o","r"),("growth","j","a","q")])

passage("monthly-meal-bars-swap", """月份 | 供餐天数 | 日均就餐（人） | 就餐人次 | 食材支出（元） | 人次均（元）
3月 | {a1|22|other} | {b1|845|person} | {c1|18,590|person-time} | {d1|85,514|CNY} | {e1|4.60|CNY}
4月 | {a2|21|other} | {b2|852|person} | {c2|17,892|person-time} | {d2|84,092|CNY} | {e2|4.70|CNY}
5月 | {a3|19|other} | {b3|838|person} | {c3|15,922|person-time} | {d3|78,018|CNY} | {e3|4.90|CNY}
6月 | {a4|20|other} | {b4|841|person} | {c4|16,820|person-time} | {d4|80,736|CNY} | {e4|4.80|CNY}
合计 | {a|82|other} | — | {c|69,224|person-time} | {d|328,360|CNY} | {e|4.74|CNY}
日均就餐最多的是4月，人次最多的是3月，因3月供餐天数多；人次均逐月上升，5月最高，为{f|4.90元|CNY}，6月最低，为{g|4.60元|CNY}。补助每人次{h|5.00元|CNY}，全学期结余{i|17,760元|CNY}，占补助的{j|5.1%|percent}。""",
[("trend","up","e1 e2 e3 e4"),("smallest","e4","e1 e2 e3"),("prod","c1","a1 b1"),("prod","c2","a2 b2"),("prod","c3","a3 b3"),("prod","c4","a4 b4"),("avg","d1","c1","e1"),("avg","d2","c2","e2"),("avg","d3","c3","e3"),("avg","d4","c4","e4"),("sum","a","a1 a2 a3 a4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("avg","d","c","e"),("between","e","e1 e2 e3 e4"),("largest","b2","b1 b3 b4"),("largest","c1","c2 c3 c4"),("largest","e3","e1 e2 e4"),("same","f","e3"),("same","g","e1"),("expr","c*h-d","i"),("expr","i/(c*h)*100","j"),("most","f","h"),("largest","a1","a2 a3 a4")],
[error("direction-mismatch sequence-mismatch","e4","e1 e2 e3",[0,1],None,"6月4.80低于5月，不是逐月上升；最低的是3月4.60而非6月","trend broken",2,"3至5月逐月上升，6月回落，最低的是3月")],
scope=[("share","i","d","j"),("same","g","e4")])

passage("handover-ledger", """资助专户交接清单
移交日余额{a|214,638.50元|CNY}，由下列各项构成：未发助学金{b|96,000.00元|CNY}（{c|96人|student}，每人{d|1,000元|CNY/student}）；退回待重发{e|12,500.00元|CNY}（{f|20人|student}，每人{g|625元|CNY/student}）；社会捐款{h|84,300.00元|CNY}；利息{i|1,838.50元|CNY}；暂存质保金{j|20,000.00元|CNY}。
接收人复核银行对账单余额{k|227,138.50元|CNY}，比账面多{l|12,500.00元|CNY}，即退回待重发一笔银行已回款、而账上先作已发又冲回，造成银行多出同数，次日已调平。调平后两边均为{m|214,638.50元|CNY}。另移交空白支票{o|14张|item}。""",
[("sum","a","b e h i j"),("prod","b","c d"),("prod","e","f g"),("diff","k","a","l"),("same","l","e"),("same","m","a"),("below","a","k"),("largest","b","e h i j"),("diff","k","l","m")],
scope=[("same","k","a"),("sum","k","b e h i j")], hard="银行与账面差额恰是一笔退回款，次日调平")

passage("rank-of-average-per-head", """全市高校资助支出排序：{z|五所|school}中，甲校{a|4,862万元|CNY}、丙校{c|4,105万元|CNY}、乙校{b|3,977万元|CNY}、戊校{e|3,214万元|CNY}、丁校{d|2,590万元|CNY}，依次减少，前三名合计占{n|70.0%|percent}，总计{t|18,748万元|CNY}。生均受助额，丁校{d1|3,700元|CNY/student}最高，甲校{a1|3,400元|CNY/student}次之，乙校{b1|3,250元|CNY/student}第三，丙校{c1|3,150元|CNY/student}第四，戊校{e1|3,020元|CNY/student}最低；最高与最低相差{g|680元|CNY/student}。丁校受助{d2|7,000人|student}，甲校受助{a2|14,300人|student}，甲校受助人数是丁校的{h|2.4倍|ratio}，支出是丁校的{i|1.9倍|ratio}。""",
[("expr","(a+b+c)/t*100","n"),("multiple","a2","d2","h"),("sum","t","a b c d e"),("trend","down","a c b e d"),("avg","d","d2","d1"),("avg","a","a2","a1"),("diff","d1","e1","g"),("multiple","a","d","i"),("largest","d1","a1 b1 c1 e1"),("smallest","e1","a1 b1 c1 d1"),("trend","down","d1 a1 b1 c1 e1"),("count","z",5),("largest","a","b c d e"),("below","d2","a2")],
[error("share-mismatch","n","a c b t",[0],("69.0%","percent"),"前三名12944万元占18748万元的69.0%","wrong digit",2),
 error("ratio-mismatch","h","d2 a2",[1],("2.0倍","ratio"),"14300是7000的2.0倍","wrong multiple",1)],
scope=[("mean","a1 b1 c1 d1 e1","g"),("multiple","a2","d2","i")])

passage("meal-contract-tender", """集中配送招标结果公告。预算单价每份{a|7.20元|CNY}，中标单价{b|6.75元|CNY}，比预算低{c|0.45元|CNY}，下浮{d|6.3%|percent-}。供餐{e|8,400人|student}，供{f|180天|other}，合同总价{g|10,206,000元|CNY}，预算总价{h|10,886,400元|CNY}，节约{i|680,400元|CNY}。招标代理费按中标价{j|0.5%|percent}计{k|51,030元|CNY}，由中标人付。评分{z|三家|item}：甲公司价格{m1|38.2分|other}、技术{m2|27.0分|other}、服务{m3|25.4分|other}，得{m|90.6分|other}；乙公司{n1|40.0分|other}、{n2|23.5分|other}、{n3|22.1分|other}，得{n|85.6分|other}；丙公司{o1|36.9分|other}、{o2|25.2分|other}、{o3|24.6分|other}，得{o|86.7分|other}。甲公司得分最高，虽价格分低于乙公司{p|1.8分|other}，仍中标。""",
[("diff","a","b","c"),("growth","b","a","d"),("prod","g","e f b"),("prod","h","e f a"),("diff","h","g","i"),("prod","i","e f c"),("share","k","g","j"),("sum","m","m1 m2 m3"),("sum","n","n1 n2 n3"),("sum","o","o1 o2 o3"),("diff","n1","m1","p"),("largest","m","n o"),("largest","n1","m1 o1"),("below","b","a"),("below","g","h"),("count","z",3),("smallest","n","m o")],
scope=[("growth","a","b","d"),("share","i","g","d"),("sum","m","m1 n1 o1")], hard="价格分不是最高的中标")

passage("absent-meals-refund", """因流感停课{a|6天|other}，{b|14个|class}班共{c|598名|student}学生停供。停供人次应为{d|3,588人次|person-time}，扣除返校错峰的{e|196人次|person-time}，实际停供{f|3,392人次|person-time}，按每人次{g|5.00元|CNY}应抵扣{h|16,690.00元|CNY}。此外请假{i|274人次|person-time}，抵扣{j|1,370.00元|CNY}；{k|两项|item}共抵扣{l|18,330.00元|CNY}，占当月膳食补助{m|261,600.00元|CNY}的{n|6.5%|percent}。平均每班停供{o|42.7人|other}，停课班占全校{p|36个|class}班的{q|38.9%|percent}；抵扣最多的班为{s|1,290.00元|CNY}，是班均{r|1,211.43元|CNY}的{u|1.1倍|ratio}。""",
[("prod","h","f g"),("sum","l","h j"),("avg","h","b","r"),("share","l","m","n"),("prod","d","a c"),("diff","d","e","f"),("prod","j","i g"),("count","k",2),("avg","c","b","o"),("share","b","p","q"),("multiple","s","r","u"),("bound","l","m"),("bound","e","d"),("bound","b","p"),("below","j","h")],
[error("average-mismatch","h","b f g j l r",[0,1,2],("16,960.00元","CNY"),"3392乘5为16960，与两项合计18330也相合","transposed digits",2),
 error("share-mismatch","n","l m",[3],("7.0%","percent"),"18330占261600的7.0%，6.5%漏了请假的一项","part left out",1)],
scope=[("prod","h","d g"),("share","j","m","n"),("avg","l","b","r")])

passage("county-paid-in-late-count", """市级配套资金拨付情况通报
各县（市、区）应于6月30日前拨付到位。截至7月5日，{a|10个|item}县区中{b|7个|item}足额到位，{c|4个|item}未足额，分别是甲县（到位{d1|82%|percent}）、乙区（{d2|74%|percent}）、丙县（{d3|91%|percent}）。应拨{e|1.26亿元|CNY}，已拨{f|1.17亿元|CNY}，欠{g|0.09亿元|CNY}，到位率{h|92.9%|percent}。未足额的县区中，欠得最多的是乙区，欠{i|416万元|CNY}，占全部欠拨的{j|46.2%|percent}；最少的是丙县，欠{k|141万元|CNY}；甲县欠{l|343万元|CNY}。{m|三处|item}欠拨合计{n|0.90亿元|CNY}。""",
[("count","c",3),("sum","a","b c"),("same","n","g"),("sum","n","i k l"),("diff","e","f","g"),("share","f","e","h"),("sum","g","i k l"),("share","i","g","j"),("count","m",3),("largest","i","k l"),("smallest","k","i l"),("smallest","d2","d1 d3"),("largest","d3","d1 d2"),("trend","down","i l k"),("bound","f","e")],
[error("sum-mismatch count-mismatch","c","d1 d2 d3 a b",[0,1],("3个","item"),"只列三地，十个减七个也是三个","count against list",2),
 error("restatement-mismatch sum-mismatch","n","g i k l",[2,3],("0.09亿元","CNY"),"416、141、343万元合计900万元即0.09亿元，与前文欠数一致，多写了十倍","decimal point",3)],
scope=[("share","i","e","j"),("mean","d1 d2 d3","h")])
passage("cost-sharing-reform", """营养膳食补助分担机制改革前后对照。改革前由中央全额承担国家试点县，地方试点县中央奖补{a|4元|CNY/student}、地方{b|1元|CNY/student}，中央与地方之比为{c|4:1|ratio}。改革后，{d|9个|item}地方试点县的基础标准{e|5.00元|CNY/student}由中央、省、县按{f|50%|percent}、{g|30%|percent}、{h|20%|percent}分担，即{i|2.50元|CNY/student}、{j|1.50元|CNY/student}、{k|1.00元|CNY/student}。全省地方试点县学生{l|118,600人|student}，年供餐{m|200天|other}，需资金{n|1.186亿元|CNY}：中央{o|5,930万元|CNY}、省{p|3,558万元|CNY}、县{q|2,732万元|CNY}。县级负担与改革前每生每天{r|1.00元|CNY/student}持平；中央负担每生每天减少{s|1.50元|CNY/student}，减少的部分由省级补上，省级与县级之比为{t|2:3|ratio}。""",
[("sum","n","o p q"),("share","q","n","h"),("prod","q","l m k"),("split","p","q","t"),("split","j","k","t"),("split","a","b","c"),("hundred","f g h"),("sum","e","i j k"),("share","i","e","f"),("share","j","e","g"),("share","k","e","h"),("prod","n","l m e"),("share","o","n","f"),("share","p","n","g"),("prod","o","l m i"),("prod","p","l m j"),("same","k","r"),("diff","a","i","s"),("same","s","j"),("largest","o","p q"),("same","r","b")],
[error("sum-mismatch share-mismatch","q","h k l m n o p",[0,1,2],("2,372万元","CNY"),"1.186亿元的百分之二十为2372万元","transposed digits",2),
 error("ratio-mismatch","t","j k p q",[3,4],("3:2","ratio"),"省1.50元、县1.00元，比为3:2，前后项倒了","ratio inverted",2)],
scope=[("share","o","n","g"),("prod","n","l m i")])

passage("doubling-claim", """短讯：我县学前资助面五年{z|翻一番|ratio}。2018年资助{a|1,460人|student}，占在园幼儿{b|14,600人|student}的{c|10.0%|percent}；2023年资助{d|2,628人|student}，占{e|13,140人|student}的{f|20.0%|percent}。受助人数是2018年的{g|1.8倍|ratio}，增长{h|180%|percent}；资助面是2018年的{i|2倍|ratio}，提高{j|10.0个百分点|percentage-point}。资金由{k|73.0万元|CNY}增至{l|197.1万元|CNY}，增加{m|124.1万元|CNY}，增长{n|1.7倍|ratio}；人均由{o|500元|CNY/student}提高到{p|750元|CNY/student}，提高{q|50.0%|percent}。在园幼儿少了{r|1,460人|student}，减少{s|10.0%|percent-}，面的提高快于人数的增长。""",
[("growth","d","a","h"),("expr","(g-1)*100","h"),("multiple","d","a","g"),("share","a","b","c"),("share","d","e","f"),("multiple","f","c","i"),("multiple","f","c","z"),("same","z","i"),("diff","f","c","j"),("diff","l","k","m"),("times","l","k","n"),("avg","k","a","o"),("avg","l","d","p"),("growth","p","o","q"),("diff","b","e","r"),("growth","e","b","s"),("trend","up","a d"),("trend","up","c f"),("trend","up","k l"),("trend","down","b e"),("trend","up","o p"),("below","g","i")],
[error("growth-mismatch","h","a d g",[0,1],("80%","percent"),"是1.8倍，增长80%，把倍数当成了增幅","multiple taken for growth",1)],
scope=[("multiple","l","k","n"),("growth","f","c","j")])

passage("year-copied-down", """年度 | 贷款学生（人） | 金额（万元） | 人均（元）
2020年 | {a1|4,120|student} | {b1|3,213.6|CNY@万} | {c1|7,800|CNY/student}
2021年 | {a2|4,560|student} | {b2|3,648.0|CNY@万} | {c2|8,000|CNY/student}
2022年 | {a3|4,875|student} | {b3|4,046.3|CNY@万} | {c3|8,300|CNY/student}
2023年 | {a4|5,240|student} | {b4|4,046.3|CNY@万} | {c4|9,800|CNY/student}
{y|四年|other}累计{a|18,795人次|person-time}、{b|1.604亿元|CNY}。2023年贷款人数比上年增长{d|7.5%|percent}，金额增长{e|26.9%|percent}，因额度上限由{f|12,000元|CNY/year}提到{g|16,000元|CNY/year}。2020年至2023年，贷款学生增加{h|1,120人|student}，增长{i|27.2%|percent}；人均多贷{j|2,000元|CNY/student}，多{k|25.6%|percent}。""",
[("avg","b4","a4","c4"),("growth","b4","b3","e"),("sum","b","b1 b2 b3 b4"),("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","b3","a3","c3"),("sum","a","a1 a2 a3 a4"),("growth","a4","a3","d"),("diff","a4","a1","h"),("growth","a4","a1","i"),("growthb","a1","h","i"),("diff","c4","c1","j"),("growth","c4","c1","k"),("growthb","c1","j","k"),("trend","up","f g"),("trend","up","a1 a2 a3 a4"),("trend","up","c1 c2 c3 c4"),("count","y",4),("most","c4","g")],
[error("average-mismatch sum-mismatch growth-mismatch table-mismatch","b4","b1 b2 b3 a4 c4 b e",[0,1,2],("5,135.2","CNY@万"),"5240人人均9800元为5135.2万元，照抄了上一年的金额","other year's figure copied",2)],
scope=[("growth","g","f","k"),("mean","c1 c2 c3 c4","c4")])

passage("dates-of-process", """认定工作日程（2024年秋）：9月2日开始申请，至9月13日止，共{a|12天|other}；9月14日至9月20日班级评议，{b|7天|other}；9月21日至9月27日学校审核，{c|7天|other}；9月28日起公示{d|5个|other}工作日。从申请到审核结束{e|26天|other}，比上年{f|31天|other}缩短{g|5天|other-}，缩短{h|16.1%|percent-}。提出申请{i|1,046人|student}，评议通过{j|972人|student}，审核通过{k|941人|student}，公示期间异议{l|6人|student}，撤销{m|4人|student}，另补录因假期未能到校的{n|9人|student}，最终{o|946人|student}。最终人数占申请人数的{p|90.4%|percent}；若按学校审核通过率则为{q|90.0%|percent}。""",
[("const","a",12,12),("const","b",7,7),("const","c",7,7),("sum","e","a b c"),("diff","e","f","g"),("growth","e","f","h"),("growthb","f","g","h"),("bound","j","i"),("bound","k","j"),("lin","o","+k -m +n"),("share","o","i","p"),("share","k","i","q"),("bound","m","l"),("below","k","o"),("trend","down","f e"),("const","e",26,26),("same","b","c"),("below","o","i")],
scope=[("lin","o","+k -l +n"),("share","k","j","q"),("sum","e","a b c d")], hard="异议六人只撤四人，另补录九人；公示日不计入")

passage("quarter-news-unit-slip", """据统计，今年一季度全省发放营养膳食补助{b|3.96万元|CNY}，惠及{c|165万人|student}，人均{d|240元|CNY/student}，按每天{e|5.00元|CNY/student}计，相当于{f|48天|other}。分月看，1月{g|0.52亿元|CNY}、2月{h|1.02亿元|CNY}、3月{i|2.42亿元|CNY}，3月占{j|61.1%|percent}，2月环比增长{k|96.2%|percent}，3月环比增长{l|137.3%|percent}。与去年一季度{m|3.72亿元|CNY}比，增加{n|0.24亿元|CNY}，增长{o|6.5%|percent}。惠及学生比去年的{p|168万人|student}少{q|3万人|student}，人均比去年的{r|221元|CNY/student}多{s|19元|CNY/student}。""",
[("sum","b","g h i"),("avg","b","c","d"),("share","i","b","j"),("diff","b","m","n"),("growth","b","m","o"),("avg","d","e","f"),("growth","h","g","k"),("growth","i","h","l"),("growthb","m","n","o"),("diff","p","c","q"),("avg","m","p","r"),("diff","d","r","s"),("trend","up","g h i"),("trend","down","p c"),("trend","up","r d"),("largest","i","g h")],
[error("sum-mismatch average-mismatch share-mismatch difference-mismatch growth-mismatch","b","c d g h i j m n o",[0,1,2,3,4],("3.96亿元","CNY"),"各月之和为3.96亿元，单位由亿写成万","unit slipped",2)],
scope=[("growth","d","r","o")])

passage("counted-twice-project", """学校食堂改善工程分项投资：新建{a|1,860万元|CNY}，改扩建{b|1,240万元|CNY}（含灶具{c|215万元|CNY}），设备购置{d|705万元|CNY}，附属管网{e|315万元|CNY}，总计{f|4,335万元|CNY}。资金来源：中央{g|2,060万元|CNY}、省{h|1,236万元|CNY}、县{i|824万元|CNY}，分别占{j|50.0%|percent}、{k|30.0%|percent}、{l|20.0%|percent}。受益学校{m|103所|school}，校均投资{n|40万元|CNY}；新增就餐座位{o|8,240个|place}，每座{p|5,000元|CNY}。已完成投资{q|3,708万元|CNY}，占总投资{r|90.0%|percent}；剩余{s|412万元|CNY}于明年3月完成。""",
[("sum","f","a b d e"),("sum","f","g h i"),("avg","f","m","n"),("avg","f","o","p"),("share","q","f","r"),("diff","f","q","s"),("share","g","f","j"),("share","h","f","k"),("share","i","f","l"),("hundred","j k l"),("bound","c","b"),("largest","a","b d e"),("bound","q","f"),("trend","down","g h i")],
[error("sum-mismatch average-mismatch share-mismatch difference-mismatch","f","a b d e g h i j k l m n o p q r s",[0,1,2,3,4,5,6,7,8],("4,120万元","CNY"),"灶具215万元已在改扩建里，重复加了一次；资金来源合计也是4120万元","counted twice",3)],
scope=[("share","c","d","l"),("sum","a","b c d")])

passage("points-and-percent", """资助政策知晓率调查：今年{a|91.2%|percent}，去年{b|83.5%|percent}，提高{c|9.2个百分点|percentage-point}。其中学生{d|93.4%|percent}，比去年的{e|86.0%|percent}提高{f|7.4个百分点|percentage-point}；家长{g|89.0%|percent}，比去年的{h|81.0%|percent}提高{i|8.0个百分点|percentage-point}。本次发出问卷{j|4,000份|item}，收回{k|3,860份|item}，有效{l|3,740份|item}，有效率（有效占收回）{m|93.5%|percent}；学生、家长各{n|1,870份|item}，因此总知晓率等于两者的简单平均。不知晓的{o|329份|item}，其中学生{p|123份|item}、家长{q|206份|item}。三成以上（{r|112份|item}，占不知晓的{s|34.0%|percent}）为外出务工家长。""",
[("diff","a","b","c"),("share","l","k","m"),("diff","d","e","f"),("diff","g","h","i"),("mean","d g","a"),("mean","e h","b"),("prod","l","n",2),("sum","o","p q"),("expr","(l-o)/l*100","a"),("expr","(n-p)/n*100","d"),("expr","(n-q)/n*100","g"),("bound","l","k"),("bound","k","j"),("share","r","o","s"),("bound","r","q"),("trend","up","b a"),("trend","up","e d"),("trend","up","h g"),("between","a","d g"),("below","p","q"),("below","g","d"),("between","b","e h")],
[error("difference-mismatch","c","a b",[0],("7.7个百分点","percentage-point"),"91.2减83.5是7.7个百分点，9.2是相对增幅","relative change called points",1),
 error("share-mismatch","m","k l",[1],("96.9%","percent"),"说明是有效占收回，3740除以3860为96.9%，除成了发出的4000","wrong denominator",1)],
scope=[("share","o","k","s"),("share","k","j","m")])

passage("principal-meal-notice", half(wrap("""告家长书：本学期我校住读生{a|328人|student}、走读生{b|412人|student}，共{c|740人|student}。享受营养午餐{d|740人|student}，早晚餐只供住读生。每天三餐标准：早餐{e|3.00元|CNY}、午餐{f|7.00元|CNY}、晚餐{g|6.00元|CNY}，合计{h|16.00元|CNY}。午餐补助{i|5.00元|CNY}，自付{j|2.00元|CNY}；住读生另有寄宿补助每天{k|6.25元|CNY}，抵扣早晚餐后自付{l|2.75元|CNY}。于是走读生每天付{m|2.00元|CNY}，住读生每天付{n|4.75元|CNY}，比走读生多{o|2.75元|CNY}。按{p|98天|other}计，走读生{q|196.00元|CNY/student}，住读生{r|465.50元|CNY/student}。""", 34)),
[("sum","c","a b"),("same","d","c"),("sum","h","e f g"),("diff","f","i","j"),("expr","e+g-k","l"),("same","m","j"),("sum","n","j l"),("diff","n","m","o"),("same","o","l"),("prod","q","m p"),("prod","r","n p"),("lin","n","+h -i -k"),("below","m","n"),("below","a","b"),("below","i","f")],
scope=[("diff","h","i","n"),("prod","r","h p"),("lin","l","+e +f +g -k")], hard="三餐标准与自付之间有两项补助")

passage("hunger-days-single-school", """教学点供餐情况。某教学点学生{a|23人|student}，教师{b|4人|person}。上学期在校{c|102天|other}，由中心校送餐{d|64天|other}、自办伙食{e|38天|other}。送餐每份{f|5.80元|CNY}，其中路费{g|0.80元|CNY}；自办每份{h|4.90元|CNY}。送餐支出{i|8,537.60元|CNY}，自办支出{j|4,282.60元|CNY}，共{k|12,820.20元|CNY}，份均{l|5.46元|CNY}。补助按每天{m|5.00元|CNY}为{n|11,730.00元|CNY}，不足{o|1,090.20元|CNY}，正是路费{p|1,177.60元|CNY}减去自办节余{q|87.40元|CNY}的数，由中心校公用经费垫付。教师自付餐费，不在以上数内。""",
[("sum","c","d e"),("prod","i","a d f"),("prod","j","a e h"),("sum","k","i j"),("expr","k/(a*c)","l"),("prod","n","a c m"),("diff","k","n","o"),("prod","p","a d g"),("expr","a*e*(m-h)","q"),("diff","p","q","o"),("between","l","f h"),("below","n","k"),("expr","f-g","m"),("below","h","f"),("below","b","a"),("below","e","d")],
scope=[("mean","f h","l"),("expr","(a+b)*c*m","n"),("same","o","p")], hard="补助不足的数等于路费减去自办节余；份均按份数加权")

passage("province-comparison-year-place", """教育厅答复（第{!no|213}号提案）摘要
提案认为我省寄宿补助“{z|四年|other}未动”。实际情况：小学标准2019年每生每年{a|1,000元|CNY/year}，2021年{b|1,000元|CNY/year}，2023年{c|1,250元|CNY/year}；初中{d|1,250元|CNY/year}、{e|1,250元|CNY/year}、{f|1,500元|CNY/year}。即前{g|四年|other}未动、2023年起小学提高{h|25.0%|percent}、初中提高{i|20.0%|percent}，每生都多{j|250元|CNY/year}。覆盖人数2019年{k|41.2万人|student}、2021年{l|43.6万人|student}、2023年{m|42.1万人|student}，先增后减；资金{n|4.69亿元|CNY}、{o|4.97亿元|CNY}、{p|5.85亿元|CNY}，连年增加，2023年比2021年增长{q|17.7%|percent}，而人数减少{r|3.4%|percent-}。2023年人均{s|1,390元|CNY/student}，介于小学与初中标准之间。""",
[("same","a","b"),("same","d","e"),("growth","c","b","h"),("growth","f","e","i"),("diff","c","b","j"),("diff","f","e","j"),("trend","up","k l"),("trend","down","l m"),("trend","up","n o p"),("growth","p","o","q"),("growth","m","l","r"),("avg","p","m","s"),("between","s","c f"),("same","z","g"),("growthb","b","j","h"),("growthb","e","j","i"),("const","g",4,4),("trend","up","b c"),("trend","up","e f"),("below","i","h")],
scope=[("growth","p","n","q"),("growth","m","k","r"),("same","b","c")], hard="提案所说只到2023年前为真；人减钱增")

passage("monthly-dropout-aid", """控辍与资助联动月报
① 本月新增疑似辍学{a|86人|student}，劝返{b|61人|student}，其中因贫{c|22人|student}、厌学{d|31人|student}、其他{e|18人|student}；
② 对劝返的{f|61人|student}，给予临时补助{g|54人|student}，补助面{h|88.5%|percent}，每人{i|600元|CNY/student}，共{j|3.24万元|CNY}；
③ 尚未返校{k|25人|student}，占新增的{l|29.1%|percent}，较上月{m|33人|student}减少{n|8人|student}；
④ 年初以来累计劝返{o|412人|student}，累计补助{p|21.6万元|CNY}，补助人数{q|380人|student}，人均{r|568元|CNY/student}；累计劝返率{s|85.8%|percent}，高于本月的{t|70.9%|percent}。
本月补助人数占累计的{u|14.2%|percent}，金额占{v|15.0%|percent}。""",
[("sum","b","c d e"),("diff","a","b","k"),("same","f","b"),("share","g","f","h"),("prod","j","g i"),("share","k","a","l"),("diff","m","k","n"),("avg","p","q","r"),("share","b","a","t"),("share","g","q","u"),("share","j","p","v"),("below","t","s"),("bound","g","f"),("bound","q","o"),("trend","down","m k"),("below","u","v"),("bound","b","o"),("largest","d","c e")],
[error("sum-mismatch","e","b c d",[0],("8人","student"),"22加31加8才是劝返的61人","wrong digit",1)],
scope=[("share","g","a","h"),("avg","p","o","r")])

passage("half-year-vs-year-meals", """食堂盈亏年度审核意见书：全年伙食收入{a|286.4万元|CNY}、支出{b|281.2万元|CNY}，盈余{c|5.2万元|CNY}，盈余率{d|1.8%|percent}；上半年收入{e|138.6万元|CNY}、支出{f|141.9万元|CNY}，亏{g|3.3万元|CNY}；下半年收入{h|147.8万元|CNY}、支出{i|139.3万元|CNY}，盈余{j|8.5万元|CNY}。上半年亏损率{k|2.4%|percent}，下半年盈余率{l|5.8%|percent}，全年盈余率低于{m|3%|percent}的规定，下半年虽然超过{n|3%|percent}，但考核按全年算，不作违规处理。下半年收入比上半年增长{o|6.6%|percent}，支出下降{p|1.8%|percent-}，主要是米面油统一招标，单价平均降低{q|8.0%|percent-}。""",
[("diff","a","b","c"),("share","c","a","d"),("diff","f","e","g"),("diff","h","i","j"),("sum","a","e h"),("sum","b","f i"),("diff","j","g","c"),("share","g","e","k"),("share","j","h","l"),("below","d","m"),("below","n","l"),("same","m","n"),("growth","h","e","o"),("growth","i","f","p"),("below","b","a"),("below","e","f"),("below","i","h"),("most","d","m")],
scope=[("most","l","n"),("share","c","b","k"),("sum","c","j g")], hard="下半年超过规定而全年不超，按全年考核；上半年亏、下半年盈")

passage("aligned-household-coverage", """家庭类型        学生数      应助      已助      落实率
脱贫稳定      {a1|6,820|student}    {b1|6,820|student}    {c1|6,814|student}    {d1|99.9%|percent}
脱贫不稳定    {a2|1,240|student}    {b2|1,240|student}    {c2|1,240|student}    {d2|100.0%|percent}
边缘易致贫    {a3|1,906|student}    {b3|1,731|student}    {c3|1,702|student}    {d3|98.3%|percent}
突发困难      {a4|452|student}    {b4|452|student}    {c4|421|student}    {d4|93.1%|percent}
合计          {a|10,418|student}    {b|10,243|student}    {c|10,177|student}    {d|99.4%|percent}
边缘易致贫户中有{e|175人|student}在省外就读，由就读地资助，不计应助。全县应助未助{f|68人|student}，其中突发困难{g|31人|student}，占{h|47.0%|percent}。突发困难户落实率最低，比最高的脱贫不稳定户低{i|6.9个百分点|percentage-point}；应助占学生数{j|98.3%|percent}。到10月，{k|46人|student}补助到位，还剩{l|20人|student}。""",
[("diff","b","c","f"),("share","g","f","h"),("diff","f","k","l"),("share","c1","b1","d1"),("share","c2","b2","d2"),("share","c3","b3","d3"),("share","c4","b4","d4"),("share","c","b","d"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("diff","a3","b3","e"),("diff","b4","c4","g"),("diff","a","b","e"),("diff","d2","d4","i"),("share","b","a","j"),("smallest","d4","d1 d2 d3"),("largest","d2","d1 d3 d4"),("between","d","d1 d2 d3 d4"),("same","a1","b1"),("same","a2","b2"),("same","a4","b4"),("same","b2","c2"),("bound","c","b"),("bound","g","f"),("bound","b","a")],
[error("difference-mismatch share-mismatch","f","b c g h k l",[0,1,2],("66人","student"),"10243减10177为66，31人占47.0%、补助46人后剩20人也都按66","wrong digit",2)],
scope=[("diff","a","c","f"),("share","c","a","d")])
passage("notice-limits-three", """关于营养餐企业供餐监管的提示：企业利润率不得超过{a|5%|percent}，配送时间不得超过{b|60分钟|other}，留样不少于{c|48小时|other}。检查的{z|三家|item}企业：甲企业利润率{d1|4.2%|percent}、配送{e1|48分钟|other}、留样{f1|48小时|other}；乙企业利润率{d2|4.9%|percent}、配送{e2|66分钟|other}、留样{f2|72小时|other}；丙企业利润率{d3|5.6%|percent}、配送{e3|55分钟|other}、留样{f3|36小时|other}。配送时间三家均符合规定；利润率有{n|一家|item}超限，留样有{m|一家|item}不足，都是丙企业。丙企业供餐{g|2,450人|student}，月营业额{h|24.50万元|CNY}，利润{i|1.37万元|CNY}，按上限应为{j|1.22万元|CNY}，应退{k|0.51万元|CNY}。""",
[("most","e2","b"),("diff","i","j","k"),("count","z",3),("most","d1","a"),("most","d2","a"),("below","a","d3"),("most","e1","b"),("most","e3","b"),("least","c","f1"),("least","c","f2"),("below","f3","c"),("count","n",1),("count","m",1),("share","i","h","d3"),("prod","j","h a","1/100"),("below","j","i"),("largest","d3","d1 d2"),("smallest","f3","f1 f2")],
[error("bound-exceeded","e2","b",[0],None,"乙企业66分钟超过60分钟","limit exceeded though said to be kept",2,"配送时间甲、丙两家符合规定，乙企业超过6分钟"),
 error("difference-mismatch","k","i j",[1],("0.15万元","CNY"),"1.37减1.22为0.15，数字颠倒","transposed digits",1)],
scope=[("most","d3","a"),("least","c","f3"),("avg","h","g","k")])

passage("loan-summary-first-last", """2023年助学贷款工作，一句话：人数多、金额大、违约低。
全年新发放{a|7.92亿元|CNY}，惠及学生{b|73,300人|student}，人均{c|10,805元|CNY/student}；发放笔数与人数相同。其中本省高校就读{d|45,446人|student}，占{e|62.0%|percent}，省外就读{f|27,854人|student}，占{g|38.0%|percent}。
本年到期本息{h|2.64亿元|CNY}，收回{i|2.57亿元|CNY}，回收率{j|97.3%|percent}，逾期{k|0.07亿元|CNY}。风险补偿金按当年发放额的{l|5%|percent}计提，为{m|3,960万元|CNY}，财政与高校各半，各{n|1,980万元|CNY}。
总之，今年为{o|73,300人|student}发放{p|9.72亿元|CNY}，省外就读的近四成，为{q|28,754人|student}，比上年增加{r|1,812人|student}，增长{s|7.0%|percent}，上年为{t|26,042人|student}。""",
[("same","p","a"),("avg","p","o","c"),("same","q","f"),("diff","q","t","r"),("growth","q","t","s"),("avg","a","b","c"),("sum","b","d f"),("share","d","b","e"),("share","f","b","g"),("hundred","e g"),("share","i","h","j"),("diff","h","i","k"),("prod","m","a l","1/100"),("overn","m",2,"n"),("same","o","b"),("growthb","t","r","s"),("trend","up","t q"),("bound","i","h"),("below","f","d")],
[error("restatement-mismatch","p","a c o",[0,1],("7.92亿元","CNY"),"前文7.92亿元，人均10805元也合7.92亿元","restated figure",4),
 error("restatement-mismatch difference-mismatch","q","f r s t",[2,3,4],("27,854人","student"),"前文27854人，上年26042人加1812人也是27854人","restated figure",4)],
scope=[("share","k","i","j"),("growth","q","f","s")])

passage("share-ratio-households", """受助学生家庭情况汇总：
脱贫户与非脱贫困难户之比{r|3:2|ratio}，即脱贫户{a|5,160人|student}、非脱贫困难户{b|3,440人|student}，共{c|8,600人|student}，脱贫户占{d|60.0%|percent}。
男女之比{r2|1:1.15|ratio}，男{e|4,000人|student}、女{f|4,600人|student}，女生占{g|46.5%|percent}。
住校与走读之比{r3|4:1|ratio}，住校{h|6,880人|student}、走读{i|1,270人|student}。
单亲家庭{j|1,376人|student}，占{k|16.0%|percent}；留守{l|3,010人|student}，占{m|35.0%|percent}；单亲且留守{n|602人|student}，占留守的{o|20.0%|percent}，占单亲的{p|43.8%|percent}。单亲或留守的为{q|3,784人|student}，占{s|44.0%|percent}，少于两类之和{t|4,386人|student}，因有重叠。""",
[("share","f","c","g"),("sum","c","h i"),("multiple","h","i","r3"),("split","a","b","r"),("sum","c","a b"),("share","a","c","d"),("split","e","f","r2"),("sum","c","e f"),("share","j","c","k"),("share","l","c","m"),("share","n","l","o"),("share","n","j","p"),("lin","q","+j +l -n"),("share","q","c","s"),("sum","t","j l"),("diff","t","n","q"),("below","q","t"),("bound","n","j"),("bound","n","l"),("below","e","f"),("below","b","a"),("below","i","h")],
[error("share-mismatch","g","c f",[0],("53.5%","percent"),"4600除以8600为53.5%，46.5%是男生的","complement given",1),
 error("sum-mismatch ratio-mismatch","i","c r3 h",[1,2],("1,720人","student"),"8600减6880为1720，比例4:1也是1720","wrong digit",2)],
scope=[("sum","q","j l"),("share","n","c","o")])

passage("term-transfer-allowance", """转学学生补助衔接一例。学生小杨4月由甲县转入乙县，甲县已发春季寄宿补助{b|625元|CNY}（按{c|5个月|other}、每月{d|125元|CNY}），实际在甲县{e|2个月|other}，应由甲县负担{f|250元|CNY}；乙县标准较高，每月{g|150元|CNY}，后{h|3个月|other}应发{i|450元|CNY}。两县合计应得{j|700元|CNY}，已领{k|625元|CNY}，乙县只补{l|75元|CNY}，甲县多发的{m|375元|CNY}不收回，由两县结算：乙县应付甲县{n|375元|CNY}，连同补发{o|75元|CNY}，恰为乙县应发的{p|450元|CNY}。同班另有{q|4名|student}转入学生情形相同，{u|五人|student}共补{v|375元|CNY}，与一人的结算额相同，纯属巧合。""",
[("prod","b","c d"),("prod","f","e d"),("sum","c","e h"),("prod","i","h g"),("sum","j","f i"),("same","k","b"),("diff","j","k","l"),("diff","b","f","m"),("same","n","m"),("same","o","l"),("sum","p","n o"),("same","p","i"),("expr","q+1","u"),("prod","v","u l"),("below","d","g"),("below","b","j")],
scope=[("prod","v","q l"),("diff","j","b","m"),("prod","b","c g")], hard="补发七十五元与应发四百五十元并不矛盾；五人补发额与一人结算额碰巧相同")

passage("coverage-share-of-growth", """全省学前资助增量从哪里来？2022年资助{a|21.40万人|student}，2023年{b|23.54万人|student}，增加{c|2.14万人|student}，增长{d|10.0%|percent}。其中城区由{e|6.20万人|student}增到{f|7.13万人|student}，增加{g|0.93万人|student}，增长{h|15.0%|percent}，占增量的{i|43.5%|percent}；镇区由{j|8.50万人|student}增到{k|9.35万人|student}，增加{l|0.85万人|student}，增长{m|10.0%|percent}，占增量的{n|39.7%|percent}；乡村由{o|6.70万人|student}增到{p|7.06万人|student}，增加{q|0.36万人|student}，增长{r|5.4%|percent}，占增量的{s|16.8%|percent}。城区只占2023年受助总数的{t|30.3%|percent}，却贡献了增量的四成以上；乡村占{u|30.0%|percent}，贡献不足两成。""",
[("diff","b","a","c"),("growth","b","a","d"),("growthb","a","c","d"),("sum","a","e j o"),("sum","b","f k p"),("sum","c","g l q"),("diff","f","e","g"),("growth","f","e","h"),("growthb","e","g","h"),("share","g","c","i"),("diff","k","j","l"),("growth","k","j","m"),("growthb","j","l","m"),("share","l","c","n"),("diff","p","o","q"),("growth","p","o","r"),("growthb","o","q","r"),("share","q","c","s"),("hundred","i n s"),("share","f","b","t"),("share","p","b","u"),("between","d","h m r"),("trend","up","a b"),("trend","up","e f"),("trend","up","j k"),("trend","up","o p"),("trend","down","h m r"),("below","t","i"),("below","s","u")],
scope=[("share","g","f","i"),("sum","d","h m r"),("share","e","a","t")], hard="占总数与占增量分母不同；各区增幅不可相加")

passage("meal-reserve-book", half("""膳食专账说明(11月)。上月结余{a|23,460.00元|CNY};本月收入:补助{b|148,050.00元|CNY}({c|1,410人|student}×{d|21天|other}×{e|5.00元|CNY}),利息{f|36.80元|CNY};本月支出:食材{g|139,872.40元|CNY},退学生请假{h|1,215.00元|CNY}({i|243人次|person-time})。本月收支差{j|6,999.40元|CNY},月末结余{k|30,459.40元|CNY}。月末结余占本月补助{l|20.6%|percent},超过{m|10%|percent}的提醒线,但其中{n|18,000.00元|CNY}为12月元旦加餐预留,扣除后{o|12,459.40元|CNY},占{p|8.4%|percent},在提醒线以内。食材支出占补助{q|94.5%|percent},人天均{r|4.72元|CNY}。"""),
[("prod","b","c d e"),("prod","h","i e"),("lin","j","+b +f -g -h"),("sum","k","a j"),("lin","k","+a +b +f -g -h"),("share","k","b","l"),("below","m","l"),("diff","k","n","o"),("share","o","b","p"),("most","p","m"),("share","g","b","q"),("expr","g/(c*d)","r"),("bound","n","k"),("below","r","e"),("bound","g","b")],
scope=[("most","l","m"),("share","j","b","l"),("share","k","g","l")], hard="结余超提醒线，扣除预留后不超")

passage("principal-report-three-wrong", """校长述职（资助部分）：我校在校{a|2,180人|student}，建档困难生{b|436人|student}，占{c|20.0%|percent}；其中特困{d|87人|student}、一般困难{e|349人|student}。三年来困难生由{f|512人|student}、{g|470人|student}减到{h|463人|student}，逐年减少，两年共减{i|76人|student-}，减少{j|14.8%|percent-}。全年发放资助{k|87.2万元|CNY}，困难生人均{l|400元|CNY/student}；其中国家资金{m|65.4万元|CNY}，占{n|75.0%|percent}，校内资金{o|13.1万元|CNY}，占{p|15.0%|percent}，社会捐助{q|8.7万元|CNY}，占{r|11.0%|percent}。校内资金按事业收入{s|262万元|CNY}的{t|5.0%|percent}提取，达到不低于{u|4%|percent}的规定；上年提取{v|11.8万元|CNY}，今年多{w|1.3万元|CNY}，增长{x|11.0%|percent}。""",
[("same","h","b"),("diff","h","f","i"),("growth","h","f","j"),("avg","k","b","l"),("share","q","k","r"),("hundred","n p r"),("share","b","a","c"),("sum","b","d e"),("sum","k","m o q"),("share","m","k","n"),("share","o","k","p"),("share","o","s","t"),("least","u","t"),("diff","o","v","w"),("growth","o","v","x"),("growthb","v","w","x"),("trend","down","f g h"),("bound","b","a"),("trend","up","v o"),("largest","m","o q")],
[error("restatement-mismatch difference-mismatch growth-mismatch","h","b f i j",[0,1,2],("436人","student"),"前文436人，512减76也是436人","transposed digits",3),
 error("average-mismatch","l","b k",[3],("2,000元","CNY/student"),"87.2万元是436人的，人均2000元，除成了在校2180人","wrong denominator",2),
 error("share-mismatch","r","k n p q",[4,5],("10.0%","percent"),"8.7除以87.2为10.0%，三项之和也只能是100%","wrong digit",1)],
scope=[("avg","k","a","x"),("share","d","a","c")])

passage("supply-bars-between", """片区 | 学校 | 就餐学生 | 月食材（万元） | 生均（元）
东片 | {a1|14|school} | {b1|4,200|student} | {c1|44.10|CNY@万} | {d1|105.0|CNY/student}
西片 | {a2|11|school} | {b2|2,900|student} | {c2|29.00|CNY@万} | {d2|100.0|CNY/student}
南片 | {a3|18|school} | {b3|5,600|student} | {c3|63.28|CNY@万} | {d3|113.0|CNY/student}
北片 | {a4|9|school} | {b4|1,700|student} | {c4|16.32|CNY@万} | {d4|96.0|CNY/student}
全县 | {a|52|school} | {b|14,400|student} | {c|152.70|CNY@万} | {d|116.0|CNY/student}
南片生均最高，北片最低，相差{e|17.0元|CNY/student}。按{f|21天|other}折算，全县每天{g|5.05元|CNY}，比补助标准{h|5.00元|CNY}多{i|0.05元|CNY}，由公用经费补。校均就餐南片{j|311人|student}，居首；北片{k|198人|student}，不及南片的三分之二，为{l|60.8%|percent}。""",
[("avg","c","b","d"),("between","d","d1 d2 d3 d4"),("expr","d/f","g"),("share","k","j","l"),("avg","b4","a4","k"),("avg","c1","b1","d1"),("avg","c2","b2","d2"),("avg","c3","b3","d3"),("avg","c4","b4","d4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("largest","d3","d1 d2 d4"),("smallest","d4","d1 d2 d3"),("diff","d3","d4","e"),("expr","c/(b*f)","g"),("diff","g","h","i"),("avg","b3","a3","j"),("below","h","g"),("below","k","j")],
[error("average-mismatch bound-exceeded table-mismatch","d","d1 d2 d3 d4 b c f g",[0,1,2],("106.0","CNY/student"),"152.70万元除以14400人为106.0元，116.0还高过最高的南片","average above the maximum",1),
 error("share-mismatch","k","a4 b4 j l",[3,4],("189人","student"),"1700除以9为189人，占311人的60.8%","transposed digits",2)],
scope=[("mean","d1 d2 d3 d4","d"),("share","b4","b3","l")])
