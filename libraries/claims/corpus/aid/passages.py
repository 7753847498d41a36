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
{z|三个|item}学段共受助{t|256,688人|student}，义务教育占{t1|55.4%|percent}，比普通高中多{t2|84,016人|student}，是普通高中的{t3|2.4倍|ratio}。""",
[("count","z",4),("sum","a","a1 a2"),("sum","b","b1 b2"),("share","b2","b","b3"),("share","c","c1","c2"),("sum","t","a b c d"),("share","b","t","t1"),("diff","b","c","t2"),("multiple","b","c","t3"),("largest","b","a c d"),("below","d","d1"),("bound","c","c1")],
[error("sum-mismatch count-mismatch","z","a b c d",[0],("四个","item"),"列了四个学段，却说三个","count against list",3)],
scope=[("sum","t","a b c d1"),("share","d","d1","t1"),("share","a2","a","b3")])

passage("meal-price-rise", """供餐标准调整说明：自2021年秋季起，营养膳食补助由每生每天{a|4元|CNY}提高到{b|5元|CNY}，全年按{c|200天|other}计，每生每年由{d|800元|CNY/year}提高到{e|1,000元|CNY/year}，提高{f|25%|percent}。全县享受学生由{g|16,250人|student}减少到{h|15,430人|student}，减少{i|820人|student}、{j|5.0%|percent-}，所需资金由{k|1,300万元|CNY}增加到{l|1,543万元|CNY}，增加{m|243万元|CNY}，增长{n|18.7%|percent}，低于标准的增幅{o|6.3个百分点|percentage-point}。""",
[("prod","d","a c"),("prod","e","b c"),("growth","b","a","f"),("growth","e","d","f"),("diff","g","h","i"),("growth","h","g","j"),("prod","k","g d"),("prod","l","h e"),("diff","l","k","m"),("growth","l","k","n"),("growthb","k","m","n"),("diff","f","n","o"),("trend","up","a b"),("trend","down","g h"),("trend","up","k l"),("below","n","f"),("trend","up","d e")],
scope=[("growth","l","k","f"),("prod","l","g e")], hard="标准提高四分之一而资金只增不到两成，因人数减少")
