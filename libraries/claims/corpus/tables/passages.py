# -*- coding: utf-8 -*-
# What a county statistics clerk writes: mostly tables, with a sentence or two before and after (invented figures, own wording; source form of ../annotate.py).

passage("cross-stage-place", """甲县基础教育在校生城乡分布（2023年秋季学期，单位：人）
学段	城区	镇区	乡村	合计
幼儿园	{a1|3,126|student}	{a2|2,874|student}	{a3|1,052|student}	{a4|7,052|student}
小学	{b1|9,438|student}	{b2|7,215|student}	{b3|2,367|student}	{b4|19,020|student}
初中	{c1|5,120|student}	{c2|4,406|student}	{c3|318|student}	{c4|9,844|student}
普通高中	{d1|4,875|student}	{d2|0|student}	{d3|0|student}	{d4|4,875|student}
合计	{t1|22,559|student}	{t2|14,495|student}	{t3|3,737|student}	{t4|40,791|student}
表中乡村在校生{e|3,737人|student}，只占全部的{p|9.2%|percent}；但若剔除只设在城区的高中，乡村占幼儿园至初中在校生{f|35,916人|student}的{q|10.4%|percent}。小学生最多，{g|19,020人|student}，占{r|46.6%|percent}。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d4","d1 d2 d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","t1 t2 t3"),
 ("same","t3","e"),("share","t3","t4","p"),("sum","t4","d4 f"),("share","e","f","q"),("same","b4","g"),("share","b4","t4","r"),("sum","t4","a4 b4 c4 d4"),("largest","b4","a4 c4 d4"),
 ("same","d4","d1"),("lin","f","+a4 +b4 +c4"),("bound","e","f")],
scope=[("share","t3","f","p"),("share","c3","f","q"),("share","b1","t1","r")], hard="乡村占比先后两个分母：含高中与不含高中")

passage("balance-fixed-assets", """2022年度教育系统固定资产增减变动情况
单位：万元
类别	年初数	本年增加	本年减少	年末数
房屋建筑物	{a1|48,620.5|CNY@万}	{a2|3,215.0|CNY@万}	{a3|460.8|CNY@万}	{a4|51,374.7|CNY@万}
通用设备	{b1|6,384.2|CNY@万}	{b2|912.6|CNY@万}	{b3|705.3|CNY@万}	{b4|6,591.5|CNY@万}
专用设备	{c1|4,070.9|CNY@万}	{c2|388.4|CNY@万}	{c3|151.7|CNY@万}	{c4|4,370.6|CNY@万}
图书	{d1|1,245.7|CNY@万}	{d2|96.3|CNY@万}	{d3|12.5|CNY@万}	{d4|1,329.5|CNY@万}
家具用具	{e1|2,318.0|CNY@万}	{e2|204.9|CNY@万}	{e3|96.4|CNY@万}	{e4|2,426.5|CNY@万}
合计	{t1|62,639.3|CNY@万}	{t2|4,817.2|CNY@万}	{t3|1,426.7|CNY@万}	{t4|66,029.8|CNY@万}
从表上看，{n|五类|item}资产年末均多于年初，净增{x|3,390.5万元|CNY}，增长{g|5.4%|percent}；房屋建筑物净增{y|2,754.2万元|CNY}，占净增总额的{p|57.2%|percent}。报废最多的是通用设备。""",
[("lin","a4","+a1 +a2 -a3"),("lin","b4","+b1 +b2 -b3"),("lin","c4","+c1 +c2 -c3"),("lin","d4","+d1 +d2 -d3"),("lin","e4","+e1 +e2 -e3"),("sum","t1","a1 b1 c1 d1 e1"),("sum","t2","a2 b2 c2 d2 e2"),("sum","t3","a3 b3 c3 d3 e3"),
 ("sum","t4","a4 b4 c4 d4 e4"),("diff","t4","t1","x"),("growth","t4","t1","g"),("diff","a4","a1","y"),("share","y","x","p"),("lin","t4","+t1 +t2 -t3"),("lin","x","+t2 -t3"),("lin","y","+a2 -a3"),
 ("count","n",5),("largest","b3","a3 c3 d3 e3"),("trend","up","a1 a4"),("trend","up","b1 b4"),("trend","up","c1 c4"),("trend","up","d1 d4"),("trend","up","e1 e4"),("growthc","t4","x","g")],
[error("difference-mismatch sum-mismatch table-mismatch","c4","c1 c2 c3 t4 a4 b4 d4 e4",[2, 8],("4,307.6","CNY@万"),"4070.9加388.4减151.7是4307.6，与合计也合","transposed digits",1),
 error("share-mismatch","p","y x",[12],("81.2%","percent"),"2754.2占净增3390.3的81.2%，误除以本年增加数","wrong denominator",2)],
scope=[("share","a2","x","p"),("share","a4","t4","p"),("growth","a4","a1","g")])

passage("years-in-rows-teachers", """近五年全县专任教师变动
年份 | 年末人数（人） | 比上年增减（人） | 增长率
2018年 | {a1|5862|person} |  | 
2019年 | {b1|5931|person} | {b2|69|person} | {b3|1.2%|percent}
2020年 | {c1|5988|person} | {c2|57|person} | {c3|1.0%|percent}
2021年 | {d1|5940|person} | {d2|-48|person} | {d3|-0.8%|percent}
2022年 | {e1|6075|person} | {e2|135|person} | {e3|2.3%|percent}
{n|四年|other}间教师净增{x|213人|person}，累计增长{g|3.6%|percent}，平均每年增加{m|53人|person}。除2021年因集中退休减少外，其余{k|三年|other}都有增加，以2022年增加最多。""",
[("diff","b1","a1","b2"),("growth","b1","a1","b3"),("diff","c1","b1","c2"),("growth","c1","b1","c3"),("diff","d1","c1","d2"),("growth","d1","c1","d3"),("diff","e1","d1","e2"),("growth","e1","d1","e3"),
 ("diff","e1","a1","x"),("growth","e1","a1","g"),("overn","x",4,"m"),("sum","x","b2 c2 d2 e2"),("growthb","a1","b2","b3"),("growthb","b1","c2","c3"),("growthb","c1","d2","d3"),("growthb","d1","e2","e3"),
 ("trend","up","a1 b1 c1"),("trend","down","c1 d1"),("trend","up","d1 e1"),("largest","e2","b2 c2 d2"),("count","n",4),("count","k",3),("growthb","a1","x","g"),("avgn","e1","a1",4,"m")],
scope=[("growth","e1","d1","g"),("overn","x",5,"m"),("trend","up","a1 b1 c1 d1 e1")], hard="五个年份只有四个间隔；中间一年下降已说明")

passage("per-pupil-two-schools", """表3　城区{k2|四所|school}小学生均占地（2024年9月）
学校|学生（人）|占地（平方米）|生均占地（平方米）
一小|{a1|1,846|student}|{a2|27,320|other}|{a3|14.8|other}
二小|{b1|2,215|student}|{b2|24,810|other}|{b3|11.2|other}
三小|{c1|968|student}|{c2|21,490|other}|{c3|22.8|other}
四小|{d1|1,403|student}|{d2|26,035|other}|{d3|18.6|other}
合计|{t1|6,432|student}|{t2|99,655|other}|{t3|15.5|other}
上级要求生均不低于{l|18平方米|other}。只有三小、四小达到，{k|两所|school}学校；二小最低，差{x|6.8平方米|other}。{n|4所|school}学校合起来生均{m|16.7平方米|other}，也还不到标准。""",
[("avg","a2","a1","a3"),("avg","b2","b1","b3"),("avg","c2","c1","c3"),("avg","d2","d1","d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("avg","t2","t1","t3"),("diff","l","b3","x"),
 ("same","t3","m"),("least","l","c3"),("least","l","d3"),("below","a3","l"),("below","b3","l"),("smallest","b3","a3 c3 d3"),("count","k",2),("count","n",4),
 ("count","k2",4),("same","k2","n"),("between","t3","a3 b3 c3 d3"),("below","m","l"),("avg","t2","t1","m"),("avgleast","l","c2","c1")],
[error("average-mismatch table-mismatch","c3","c2 c1",[2],("22.2","other"),"21490除以968是22.2","wrong digit",1),
 error("restatement-mismatch average-mismatch","m","t3 t2 t1",[8, 20],("15.5平方米","other"),"99655除以6432是15.5，不是四校平均数的简单平均","simple instead of weighted mean",2)],
scope=[("mean","a3 b3 c3 d3","t3"),("least","l","t3"),("avg","t2","a1","m")])

passage("fund-source-qizhong", """义务教育经费来源（单位：万元）

项目	2021年	2022年	增减	增长
一、财政拨款	{a1|38,415|CNY@万}	{a2|41,268|CNY@万}	{a3|2,853|CNY@万}	{a4|7.4%|percent}
　其中：中央	{b1|12,306|CNY@万}	{b2|13,517|CNY@万}	{b3|1,211|CNY@万}	{b4|9.8%|percent}
　　　　省级	{c1|9,870|CNY@万}	{c2|9,655|CNY@万}	{c3|-215|CNY@万}	{c4|-2.2%|percent}
　　　　县级	{d1|16,239|CNY@万}	{d2|18,096|CNY@万}	{d3|1,857|CNY@万}	{d4|11.4%|percent}
二、捐赠	{e1|146|CNY@万}	{e2|208|CNY@万}	{e3|62|CNY@万}	{e4|42.5%|percent}
三、其他	{f1|529|CNY@万}	{f2|474|CNY@万}	{f3|-55|CNY@万}	{f4|-10.4%|percent}
总计	{t1|39,090|CNY@万}	{t2|41,950|CNY@万}	{t3|2,860|CNY@万}	{t4|7.3%|percent}

总计中财政拨款占{p|98.4%|percent}，比上年提高{q|0.1个百分点|percentage-point}（上年{z|98.3%|percent}）。县级投入{h|18,096万元|CNY}，占财政拨款的{r|43.8%|percent}，占总计的{s|43.1%|percent}。增幅最大的是捐赠，增量最大的仍是财政拨款。""",
[("diff","a2","a1","a3"),("growth","a2","a1","a4"),("diff","b2","b1","b3"),("growth","b2","b1","b4"),("diff","c2","c1","c3"),("growth","c2","c1","c4"),("sum","a1","b1 c1 d1"),("sum","a2","b2 c2 d2"),
 ("diff","d2","d1","d3"),("growth","d2","d1","d4"),("diff","e2","e1","e3"),("growth","e2","e1","e4"),("diff","f2","f1","f3"),("growth","f2","f1","f4"),("sum","t1","a1 e1 f1"),("sum","t2","a2 e2 f2"),
 ("diff","t2","t1","t3"),("growth","t2","t1","t4"),("share","a2","t2","p"),("diff","p","z","q"),("share","a1","t1","z"),("same","d2","h"),("share","d2","a2","r"),("share","d2","t2","s"),
 ("sum","a3","b3 c3 d3"),("sum","t3","a3 e3 f3"),("largest","e4","a4 f4"),("largest","a3","e3 f3"),("bound","h","a2"),("below","s","r"),("trend","up","z p")],
scope=[("sum","t2","a2 b2 c2 d2 e2 f2"),("share","d2","t2","r"),("growth","c2","c1","a4")], hard="其中三项是财政拨款的内部构成，不能再加进总计；县级占比有两个分母")

passage("meals-monthly", """秋季学期营养餐供应统计
月份	供餐天数	日均就餐（人）	供餐人次
9月	{a1|21|other}	{a2|1,284|student}	{a3|26,964|person-time}
10月	{b1|17|other}	{b2|1,279|student}	{b3|21,743|person-time}
11月	{c1|22|other}	{c2|1,291|student}	{c3|24,802|person-time}
12月	{d1|21|other}	{d2|1,268|student}	{d3|26,628|person-time}
1月	{e1|10|other}	{e2|1,260|student}	{e3|12,600|person-time}
合计	{t1|91|other}	—	{t3|116,337|person-time}
每餐{u|5.00元|CNY}，膳食补助应拨{v|518,685元|CNY}，已到账{w|500,000元|CNY}，尚差{x|81,685元|CNY}。供餐天数以11月最多，10月因国庆放假只有{y|17天|other}。""",
[("prod","a3","a1 a2"),("prod","b3","b1 b2"),("prod","c3","c1 c2"),("prod","d3","d1 d2"),("prod","e3","e1 e2"),("sum","t1","a1 b1 c1 d1 e1"),("sum","t3","a3 b3 c3 d3 e3"),("prod","v","t3 u"),
 ("diff","v","w","x"),("same","b1","y"),("largest","c1","a1 b1 d1 e1")],
[error("average-mismatch sum-mismatch table-mismatch","c3","c1 c2 t3 a3 b3 d3 e3",[2, 6],("28,402","person-time"),"22天乘1291人是28402人次，前两位之后颠倒","transposed digits",1),
 error("average-mismatch difference-mismatch","v","t3 u w x",[7, 8],("581,685元","CNY"),"116337乘5是581685元，减到账数也对不上","transposed digits",2)],
scope=[("prod","v","t1 u")])

passage("exam-bands", """九年级一模数学成绩分段
  | 参考（人） | 优秀 | 良好 | 及格 | 不及格 | 及格以上占比
一班 | {a1|52|student} | {a2|14|student} | {a3|19|student} | {a4|12|student} | {a5|7|student} | {a6|86.5%|percent}
二班 | {b1|50|student} | {b2|11|student} | {b3|16|student} | {b4|15|student} | {b5|8|student} | {b6|84.0%|percent}
三班 | {c1|53|student} | {c2|9|student} | {c3|21|student} | {c4|11|student} | {c5|12|student} | {c6|77.4%|percent}
年级 | {t1|155|student} | {t2|34|student} | {t3|56|student} | {t4|38|student} | {t5|27|student} | {t6|82.6%|percent}
注：缺考{z|4人|student}未列入参考人数。全年级{m|159人|student}中实际及格以上{k|128人|student}，按在册人数算是{p|80.5%|percent}，比表中低，是因为分母不同。""",
[("sum","a1","a2 a3 a4 a5"),("sharesum","a2 a3 a4","a1","a6"),("sum","b1","b2 b3 b4 b5"),("sharesum","b2 b3 b4","b1","b6"),("sum","c1","c2 c3 c4 c5"),("sharesum","c2 c3 c4","c1","c6"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),
 ("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("sum","t5","a5 b5 c5"),("sharesum","t2 t3 t4","t1","t6"),("sum","m","t1 z"),("sum","k","t2 t3 t4"),("share","k","m","p"),("sum","t1","t2 t3 t4 t5"),
 ("share","k","t1","t6"),("between","t6","a6 b6 c6"),("largest","a6","b6 c6"),("smallest","c6","a6 b6"),("below","p","t6"),("bound","k","m")],
scope=[("share","k","m","t6"),("share","k","t1","p")], hard="及格率按参考人数与按在册人数各算一次")

passage("books-inventory", """图书室藏书清点（截至2023年12月）
类别　　册数　　占比
文学类　{a|8,642册|item}　{p|42.7%|percent}
科普类　{b|5,318册|item}　{q|26.3%|percent}
教辅类　{c|4,075册|item}　{r|21.0%|percent}
连环画　{d|2,190册|item}　{s|10.8%|percent}
合　计　{t|20,225册|item}　{w|100%|percent}
清点时在校生{m|1,036人|student}，生均{v|19.5册|other}，高于不少于{l|15册|other}的标准；连环画最少，文学类超过{h|四成|percent}。其中当年新购{e|1,212册|item}，占{g|0.6%|percent}。""",
[("share","a","t","p"),("share","b","t","q"),("share","c","t","r"),("share","d","t","s"),("sum","t","a b c d"),("avg","t","m","v"),("share","e","t","g"),("hundred","p q r s"),
 ("least","l","v"),("avgleast","l","t","m"),("smallest","d","a b c"),("least","h","p"),("bound","e","t"),("const","w",100,100)],
[error("share-mismatch table-mismatch","r","c t p q s",[2, 7],("20.1%","percent"),"4075占20225的20.1%","transposed digits",1),
 error("share-mismatch","g","e t",[6],("6.0%","percent"),"1212占20225的6.0%","power of ten",2)],
scope=[("share","e","m","g"),("avg","e","m","v")])

passage("enrolment-plan-real", """2024年幼升小、小升初招生计划与完成情况

| 学段 | 计划（人） | 实际（人） | 完成率 |
|---|---|---|---|
| 小学一年级 | {a1|2,650|student} | {a2|2,507|student} | {a3|94.6%|percent} |
| 初中一年级 | {b1|2,380|student} | {b2|2,466|student} | {b3|103.6%|percent} |
| 合计 | {t1|5,030|student} | {t2|4,973|student} | {t3|98.9%|percent} |

小学少招{x|143人|student}，原因是出生人口减少；初中多招{y|86人|student}，系随迁子女回流。{n|两项|item}相抵，实际比计划少{z|57人|student}。小学招生同比下降{g|3.2%|percent-}，初中同比增长{h|1.9%|percent}，两者都以上年实际数为基数，与完成率无关。""",
[("share","a2","a1","a3"),("share","b2","b1","b3"),("sum","t1","a1 b1"),("sum","t2","a2 b2"),("share","t2","t1","t3"),("diff","a1","a2","x"),("diff","b2","b1","y"),("diff","t1","t2","z"),
 ("count","n",2),("lin","z","+x -y"),("between","t3","a3 b3"),("bound","a2","a1"),("bound","b1","b2"),("bound","t2","t1")],
scope=[("growth","a2","a1","g"),("growth","b2","b1","h")], hard="少招与完成率超百并存；同比以上年为基数，表内没有")

passage("class-size-table", """班额情况统计表
单位：个
学段  班级总数  {!size|45}人及以下  {!size|46}至{!size|50}人  {!size|51}至{!size|55}人  {!size|56}人以上
小学  {a1|486|class}       {a2|312|class}         {a3|118|class}       {a4|49|class}        {a5|7|class}
初中  {b1|205|class}       {b2|84|class}          {b3|71|class}        {b4|38|class}        {b5|12|class}
高中  {c1|132|class}       {c2|20|class}          {c3|57|class}        {c4|41|class}        {c5|14|class}
合计  {t1|823|class}       {t2|416|class}         {t3|264|class}       {t4|128|class}       {t5|33|class}
{!size|56}人以上大班额共{x|33个|class}，占班级总数的{p|4.0%|percent}，控制在{l|5%|percent}以内；其中小学{y|7个|class}，占小学班级的{q|1.4%|percent}，初中占{r|5.9%|percent}，高中占{s|9.1%|percent}，高中最高。""",
[("sum","a1","a2 a3 a4 a5"),("sum","b1","b2 b3 b4 b5"),("sum","c1","c2 c3 c4 c5"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("sum","t5","a5 b5 c5"),
 ("same","t5","x"),("share","t5","t1","p"),("same","a5","y"),("share","a5","a1","q"),("share","b5","b1","r"),("share","c5","c1","s"),("sum","t1","t2 t3 t4 t5"),("most","p","l"),
 ("bound","y","x"),("largest","s","q r"),("between","p","q r s")],
[error("sum-mismatch table-mismatch","t3","a3 b3 c3 t1 t2 t4 t5",[5, 14],("246","class"),"118加71加57是246，横加也应是246","transposed digits",2),
 error("share-mismatch","s","c5 c1",[13],("10.6%","percent"),"14个占132个的10.6%，误用了初中的12个","wrong part",2)],
scope=[("share","a5","t1","q"),("share","c5","t5","s"),("share","a5","t5","q")])

passage("wage-fund-cell-units", """代课教师费用测算
岗位 | 人数 | 月标准 | 月数 | 小计
小学代课 | {a1|26人|person} | {a2|2,800元|CNY/month} | {a3|10个月|other} | {a4|72.80万元|CNY}
初中代课 | {b1|14人|person} | {b2|3,100元|CNY/month} | {b3|10个月|other} | {b4|43.40万元|CNY}
幼儿园临聘 | {c1|31人|person} | {c2|2,400元|CNY/month} | {c3|12个月|other} | {c4|9.93万元|CNY}
合计 | {t1|71人|person} |  | 
上表合计{s|205.48万元|CNY}，列入年初预算{u|210万元|CNY}，剩余{w|4.52万元|CNY}留作调标。{n|三类|item}岗位中幼儿园临聘人数最多，费用也最多，占{p|43.4%|percent}；人均每年{m|2.89万元|CNY/year}。""",
[("prod","a4","a1 a2 a3"),("prod","b4","b1 b2 b3"),("prod","c4","c1 c2 c3"),("sum","t1","a1 b1 c1"),("sum","s","a4 b4 c4"),("diff","u","s","w"),("share","c4","s","p"),("avg","s","t1","m"),
 ("largest","c1","a1 b1"),("largest","c4","a4 b4"),("bound","s","u"),("count","n",3)],
[error("average-mismatch sum-mismatch table-mismatch share-mismatch direction-mismatch","c4","c1 c2 c3 s a4 b4 p",[2, 4, 6, 9],("89.28万元","CNY"),"31人乘2400元乘12个月是89.28万元，与合计合","power of ten",2)],
scope=[("prod","c4","c1 c2 a3"),("share","c1","t1","p")])

passage("two-small-tables", """（一）在编情况
项目|核定编制（名）|在编（人）|空编
小学|{a1|1,420|item}|{a2|1,356|person}|{a3|64|item}
初中|{b1|980|item}|{b2|934|person}|{b3|46|item}
小计|{c1|2,400|item}|{c2|2,290|person}|{c3|110|item}
（二）空编使用计划
项目|拟招聘|拟选调|留空
小学|{d1|38|person}|{d2|15|person}|{d3|11|person}
初中|{e1|24|person}|{e2|9|person}|{e3|13|person}
小计|{f1|62|person}|{f2|24|person}|{f3|24|person}
两表合看：空编{g|110名|item}，拟补充{h|86人|person}，补充后仍留空{i|24名|item}，占编制的{p|21.8%|percent}。""",
[("diff","a1","a2","a3"),("diff","b1","b2","b3"),("sum","c1","a1 b1"),("sum","c2","a2 b2"),("sum","c3","a3 b3"),("sum","a3","d1 d2 d3"),("sum","b3","e1 e2 e3"),("sum","f1","d1 e1"),
 ("sum","f2","d2 e2"),("sum","f3","d3 e3"),("same","c3","g"),("sum","h","f1 f2"),("diff","g","h","i"),("share","i","c1","p"),("lin","c3","+c1 -c2"),("same","i","f3"),
 ("sum","c3","f1 f2 f3"),("bound","h","g")],
[error("share-mismatch","p","i c1",[13],("1.0%","percent"),"24名占2400名编制的1.0%，误除以空编数","wrong denominator",3)],
scope=[("share","h","c1","p"),("share","c3","c1","p")])

passage("two-row-head-staff", """表2-1　教职工基本情况（单位：人）
	专任教师		行政人员		合计	
	总数	其中女	总数	其中女	总数	其中女
幼儿园	{a1|612|person}	{a2|598|person}	{a3|74|person}	{a4|51|person}	{a5|686|person}	{a6|649|person}
小学	{b1|1,845|person}	{b2|1,302|person}	{b3|163|person}	{b4|48|person}	{b5|2,008|person}	{b6|1,350|person}
初中	{c1|1,210|person}	{c2|694|person}	{c3|128|person}	{c4|29|person}	{c5|1,338|person}	{c6|723|person}
合计	{t1|3,667|person}	{t2|2,594|person}	{t3|365|person}	{t4|128|person}	{t5|4,032|person}	{t6|2,722|person}
专任教师中女教师占{p|70.7%|percent}，行政人员中女性只占{q|35.1%|percent}；{n|三个|item}学段里幼儿园女教师比例最高，为{r|97.7%|percent}，初中最低，为{s|57.4%|percent}。全部教职工中女性{u|2,722人|person}，占{w|67.5%|percent}。""",
[("sum","a5","a1 a3"),("sum","a6","a2 a4"),("sum","b5","b1 b3"),("sum","b6","b2 b4"),("sum","c5","c1 c3"),("sum","c6","c2 c4"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),
 ("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("sum","t5","a5 b5 c5"),("sum","t6","a6 b6 c6"),("share","t2","t1","p"),("share","t4","t3","q"),("share","a2","a1","r"),("share","c2","c1","s"),
 ("same","t6","u"),("share","t6","t5","w"),("bound","a2","a1"),("bound","b2","b1"),("bound","c2","c1"),("bound","t2","t1"),("bound","a4","a3"),("bound","b4","b3"),
 ("bound","c4","c3"),("bound","t4","t3"),("bound","a6","a5"),("bound","b6","b5"),("bound","c6","c5"),("bound","t6","t5"),("sum","t5","t1 t3"),("sum","t6","t2 t4"),
 ("count","n",3),("below","s","r"),("between","w","p q"),("below","q","p")],
scope=[("sum","t5","t1 t2 t3 t4"),("share","t2","t5","p"),("share","a2","a5","r")], hard="其中女是内含数，不能横加；各比例分母逐一不同")

passage("budget-execution", """教育支出预算执行表（2023年1至9月）
项目　　年初预算　　调整预算　　累计支出　　执行率
人员经费　{a1|52,400万元|CNY}　{a2|53,650万元|CNY}　{a3|41,847万元|CNY}　{a4|78.0%|percent}
公用经费　{b1|8,130万元|CNY}　{b2|8,130万元|CNY}　{b3|5,448万元|CNY}　{b4|67.0%|percent}
项目支出　{c1|14,270万元|CNY}　{c2|13,020万元|CNY}　{c3|6,249万元|CNY}　{c4|43.8%|percent}
合　　计　{t1|74,800万元|CNY}　{t2|74,800万元|CNY}　{t3|53,544万元|CNY}　{t4|71.6%|percent}
说明：执行率＝累计支出÷调整预算。年中人员经费调增{x|1,250万元|CNY}，项目支出同额调减，预算总数不变。序时进度为{l|75.0%|percent}，人员经费快于序时进度{y|3.0个百分点|percentage-point}，公用经费慢{z|8.0个百分点|percentage-point}。""",
[("share","a3","a2","a4"),("share","b3","b2","b4"),("share","c3","c2","c4"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("share","t3","t2","t4"),("diff","a2","a1","x"),
 ("diff","a4","l","y"),("diff","l","b4","z"),("same","t1","t2"),("diff","c1","c2","x"),("between","t4","a4 b4 c4"),("least","l","a4"),("below","b4","l")],
[error("share-mismatch table-mismatch","c4","c3 c2",[2],("48.0%","percent"),"说明规定除以调整预算13020，应为48.0%，此处除以年初预算","wrong base",1)],
scope=[("share","a3","a1","a4"),("share","t3","t1","l"),("growth","a2","a1","y")])

passage("growth-column-money", """近三年生均公用经费拨款标准与实拨
| 学段 | 2020年（元） | 2021年（元） | 2022年（元） | 三年增幅 |
|---|---|---|---|---|
| 小学 | {a1|650|CNY/student} | {a2|720|CNY/student} | {a3|760|CNY/student} | {a4|16.9%|percent} |
| 初中 | {b1|850|CNY/student} | {b2|940|CNY/student} | {b3|980|CNY/student} | {b4|4.3%|percent} |
| 高中 | {c1|1,000|CNY/student} | {c2|1,150|CNY/student} | {c3|1,300|CNY/student} | {c4|30.0%|percent} |
| 特教 | {d1|6,000|CNY/student} | {d2|6,500|CNY/student} | {d3|7,000|CNY/student} | {d4|16.7%|percent} |
各学段标准逐年提高。高中{n|两年|other}间提高{x|300元|CNY/student}，幅度最大；特教绝对额最高，2022年相当于小学的{m|9.2倍|other}。初中与小学的差距由2020年的{y|200元|CNY/student}扩大到2022年的{z|220元|CNY/student}。""",
[("growth","a3","a1","a4"),("growth","b3","b1","b4"),("growth","c3","c1","c4"),("growth","d3","d1","d4"),("diff","c3","c1","x"),("multiple","d3","a3","m"),("diff","b1","a1","y"),("diff","b3","a3","z"),
 ("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("trend","up","c1 c2 c3"),("trend","up","d1 d2 d3"),("largest","c4","a4 b4 d4"),("largest","d3","a3 b3 c3"),("trend","up","y z"),("count","n",2)],
[error("growth-mismatch table-mismatch","b4","b3 b1",[1],("15.3%","percent"),"增幅应以2020年850元为基数，15.3%；此处除以2021年","wrong base year",2)],
scope=[("growth","a3","a2","a4"),("growth","d3","d2","d4"),("multiple","d3","b3","m")])

passage("boarding-beds", """寄宿条件统计
一、床位
学校 | 寄宿生（人） | 床位（张） | 富余（张）
甲校 | {a1|486|student} | {a2|520|item} | {a3|34|item}
乙校 | {b1|355|student} | {b2|340|item} | {b3|-15|item}
丙校 | {c1|612|student} | {c2|660|item} | {c3|48|item}
合计 | {t1|1453|student} | {t2|1520|item} | {t3|67|item}
二、宿舍
学校 | 间数 | 每间床位 | 
甲校 | {d1|65间|classroom} | {d2|8|other}
乙校 | {e1|34间|classroom} | {e2|10|other}
丙校 | {f1|110间|classroom} | {f2|6|other}
全县富余{x|67张|item}，但乙校缺{y|15张|item}，只好{k|15人|student}临时走读，床位虽有余而不能调剂。宿舍共{m|209间|classroom}，平均每间{z|7.3张|other}。""",
[("diff","a2","a1","a3"),("diff","b2","b1","b3"),("diff","c2","c1","c3"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("avg","a2","d1","d2"),("avg","b2","e1","e2"),
 ("avg","c2","f1","f2"),("same","t3","x"),("diff","b1","b2","y"),("sum","m","d1 e1 f1"),("avg","t2","m","z"),("lin","t3","+t2 -t1"),("same","y","k"),("between","z","d2 e2 f2")],
scope=[("sum","t3","a3 c3"),("sum","t2","t1 t3 b3")], hard="总数富余而一校短缺")

passage("unit-slip-canteen", """食堂改造资金下达表
单位：万元
乡镇	学校数	下达	其中：设备	土建
东片	{a1|6|school}	{a2|138.0|CNY@万}	{a3|46.5|CNY@万}	{a4|91.5|CNY@万}
西片	{b1|9|school}	{b2|214.2|CNY@万}	{b3|71.8|CNY@万}	{b4|142.4|CNY@万}
南片	{c1|4|school}	{c2|87.6|CNY@万}	{c3|25.4|CNY@万}	{c4|62.2|CNY@万}
总计	{t1|19|school}	{t2|439.8|CNY@万}	{t3|143.7|CNY@万}	{t4|296.1|CNY@万}
本次共下达{x|4.4亿元|CNY}，涉及{n|19所|school}学校，校均{m|23.15万元|CNY}。西片学校最多，资金也最多；南片校均{y|9.7万元|CNY}，低于东片的{z|23.0万元|CNY}。设备费占{p|32.7%|percent}。""",
[("sum","a2","a3 a4"),("sum","b2","b3 b4"),("sum","c2","c3 c4"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("same","t2","x"),
 ("same","t1","n"),("avg","x","n","m"),("avg","c2","c1","y"),("avg","a2","a1","z"),("share","t3","t2","p"),("sum","t2","t3 t4"),("largest","b1","a1 c1"),("largest","b2","a2 c2"),
 ("below","y","z")],
[error("restatement-mismatch average-mismatch","x","t2 n m",[7, 9],("439.8万元","CNY"),"合计439.8万元，不是亿元","unit slip",2),
 error("average-mismatch","y","c2 c1",[10],("21.9万元","CNY"),"87.6万元应除以4所，得21.9万元，此处除以了西片的9所","wrong denominator",2)],
scope=[("avg","t2","c1","m"),("share","t3","t4","p")])

passage("physical-test", """学生体质健康抽测结果（抽测人数单位：人）
|年级|抽测|优良|优良率|合格|合格率|
|四年级|{a1|320|student}|{a2|118|student}|{a3|36.9%|percent}|{a4|301|student}|{a5|94.1%|percent}|
|六年级|{b1|312|student}|{b2|126|student}|{b3|40.4%|percent}|{b4|297|student}|{b5|95.2%|percent}|
|八年级|{c1|305|student}|{c2|109|student}|{c3|35.7%|percent}|{c4|284|student}|{c5|93.1%|percent}|
|合计|{t1|937|student}|{t2|353|student}|{t3|37.7%|percent}|{t4|882|student}|{t5|94.1%|percent}|
注：合格含优良。年度目标为优良率{l|36%|percent}以上、合格率{k|94%|percent}以上。{n|三个|item}年级合计，优良率超过目标，合格率也超过目标，其中六年级{w|两项|item}均达标，八年级{u|两项|item}均未达到。""",
[("share","a2","a1","a3"),("share","a4","a1","a5"),("share","b2","b1","b3"),("share","b4","b1","b5"),("share","c2","c1","c3"),("share","c4","c1","c5"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),
 ("share","t2","t1","t3"),("sum","t4","a4 b4 c4"),("share","t4","t1","t5"),("bound","a2","a4"),("bound","b2","b4"),("bound","c2","c4"),("bound","t2","t4"),("bound","a4","a1"),
 ("bound","b4","b1"),("bound","c4","c1"),("bound","t4","t1"),("least","l","t3"),("least","k","t5"),("least","l","b3"),("least","k","b5"),("below","c3","l"),
 ("below","c5","k"),("between","t3","a3 b3 c3"),("between","t5","a5 b5 c5"),("count","n",3),("count","w",2),("count","u",2)],
scope=[("sum","t1","t2 t4"),("share","t2","t4","t3")], hard="合格包含优良，两列相加超过人数")

passage("population-forecast", """学龄人口与学位预测（单位：人、个）
年度　　六周岁人口　　小学一年级学位　　余缺
2024年　{a1|6,240|student}　{a2|6,500|place}　{a3|260|place}
2025年　{b1|6,018|student}　{b2|6,500|place}　{b3|482|place}
2026年　{c1|6,735|student}　{c2|6,680|place}　{c3|-55|place}
2027年　{d1|5,482|student}　{d2|6,680|place}　{d3|1,198|place}
2028年　{e1|4,916|student}　{e2|6,680|place}　{e3|1,674|place}
预测期内只有2026年学位不足，缺{x|55个|place}；此后逐年宽裕，到2028年六周岁人口比2024年减少{y|1,324人|student}，下降{g|26.9%|percent-}。2026年新增学位{z|180个|place}来自一所新校。""",
[("diff","a2","a1","a3"),("diff","b2","b1","b3"),("diff","c2","c1","c3"),("diff","d2","d1","d3"),("diff","e2","e1","e3"),("diff","c1","c2","x"),("diff","a1","e1","y"),("growth","e1","a1","g"),
 ("diff","c2","b2","z"),("largest","c1","a1 b1 d1 e1"),("trend","down","c1 d1 e1"),("trend","up","c3 d3 e3"),("below","c3","b3"),("same","c2","d2"),("same","a2","b2")],
[error("difference-mismatch table-mismatch","e3","e2 e1",[4],("1,764","place"),"6680减4916是1764","transposed digits",1),
 error("growth-mismatch","g","e1 a1",[7],("21.2%","percent-"),"1324应除以2024年的6240，下降21.2%；除以2028年的数就偏大","wrong base",2)],
scope=[("trend","down","a1 b1 c1 d1 e1"),("growth","e1","d1","g")])

passage("kindergarten-type", """学前教育办学类型结构
指标            公办   普惠性民办  其他民办  合计
园数（所）      {a1|48|school}     {a2|63|school}          {a3|12|school}        {a4|123|school}
在园幼儿（人）  {b1|9,215|student}  {b2|10,438|student}      {b3|1,847|student}     {b4|21,500|student}
专任教师（人）  {c1|703|person}    {c2|752|person}         {c3|136|person}       {c4|1,591|person}
园均规模（人）  {d1|192|other}    {d2|166|other}         {d3|154|other}       {d4|175|other}
生师比          {e1|13.1|ratio}   {e2|13.9|ratio}        {e3|13.6|ratio}      {e4|13.5|ratio}
普惠园指前{n|两类|item}，普惠率{p|91.4%|percent}，公办园在园占比{q|39.0%|percent}，按上级要求公办占比应达{l|50%|percent}，尚未达到，差{x|7.1个百分点|percentage-point}。普惠率高于{k|85%|percent}的要求。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("avg","b1","a1","d1"),("avg","b2","a2","d2"),("avg","b3","a3","d3"),("avg","b4","a4","d4"),("ratio","b1","c1","e1"),
 ("ratio","b2","c2","e2"),("ratio","b3","c3","e3"),("ratio","b4","c4","e4"),("sharesum","b1 b2","b4","p"),("share","b1","b4","q"),("diff","l","q","x"),("count","n",2),("least","k","p"),
 ("below","q","l"),("between","d4","d1 d2 d3"),("between","e4","e1 e2 e3")],
[error("share-mismatch difference-mismatch","q","b1 b4 l x",[12, 13],("42.9%","percent"),"占比按在园幼儿算，9215占21500的42.9%，此处用了园数","wrong part",2)],
scope=[("sharesum","a1 a2","a4","p"),("mean","d1 d2 d3","d4"),("ratio","b4","c1","e4")])

passage("text-only-quote-books", """上半年统计台账摘要：教学用计算机年初{a|2,134台|item}，上半年购入{b|268台|item}，接受捐赠{c|40台|item}，报废{d|192台|item}，6月末{e|2,250台|item}。按在校生{f|18,760人|student}计，每百名学生{g|12.0台|other}，比年初的{h|11.3台|other}提高{i|0.7台|other}（年初在校生{w|18,915人|student}）。教师用机{j|1,105台|item}不在上述数内，{aa|两项|item}合计{k|3,355台|item}。另，多媒体教室由{m|402间|classroom}增至{o|431间|classroom}，增加{q|29间|classroom}，增长{r|7.2%|percent}，占全部教室{s|517间|classroom}的{u|83.4%|percent}，年底计划达到{v|85%|percent}，进度尚差{x|1.6个百分点|percentage-point}。""",
[("lin","e","+a +b +c -d"),("per","e","f",100,"g"),("per","a","w",100,"h"),("diff","g","h","i"),("sum","k","e j"),("diff","o","m","q"),("growth","o","m","r"),("share","o","s","u"),
 ("diff","v","u","x"),("count","aa",2),("trend","up","h g"),("growthb","m","q","r"),("bound","o","s"),("trend","up","m o")],
scope=[("per","k","f",100,"g"),("share","m","s","u"),("growth","e","a","r")], hard="百名学生台数前后分母（在校生）不同；教师用机另计")

passage("meal-standard-vs-cost", """学生食堂餐次成本（单位：元/份）
餐次 | 食材 | 燃料 | 人工 | 小计 | 售价 | 盈亏
早餐 | {a1|3.20|CNY} | {a2|0.35|CNY} | {a3|0.45|CNY} | {a4|4.00|CNY} | {a5|4.00|CNY} | {a6|0.00|CNY}
午餐 | {b1|7.85|CNY} | {b2|0.60|CNY} | {b3|0.95|CNY} | {b4|9.40|CNY} | {b5|9.50|CNY} | {b6|0.10|CNY}
晚餐 | {c1|6.90|CNY} | {c2|0.55|CNY} | {c3|0.85|CNY} | {c4|8.03|CNY} | {c5|8.00|CNY} | {c6|-0.30|CNY}
全天 | {t1|17.95|CNY} | {t2|1.50|CNY} | {t3|2.25|CNY} | {t4|21.70|CNY} | {t5|21.50|CNY} | {t6|-0.20|CNY}
全天售价{x|21.50元|CNY}，成本{y|21.70元|CNY}，每生每天亏{z|0.20元|CNY}，亏损率（亏损占售价）{p|0.9%|percent}，未超{l|2.0%|percent}的容许幅度；亏在晚餐，早餐不赚不赔，午餐略有盈余。""",
[("sum","a4","a1 a2 a3"),("diff","a5","a4","a6"),("sum","b4","b1 b2 b3"),("diff","b5","b4","b6"),("sum","c4","c1 c2 c3"),("diff","c5","c4","c6"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),
 ("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("sum","t5","a5 b5 c5"),("sum","t6","a6 b6 c6"),("same","t5","x"),("same","t4","y"),("diff","y","x","z"),("share","z","x","p"),
 ("sum","t4","t1 t2 t3"),("diff","t5","t4","t6"),("most","p","l"),("smallest","c6","a6 b6")],
[error("sum-mismatch difference-mismatch table-mismatch","c4","c1 c2 c3 t4 a4 b4 c5 c6",[4, 9, 5],("8.30","CNY"),"6.90加0.55加0.85是8.30，与盈亏-0.30合","transposed digits",1)],
scope=[("share","z","y","t6"),("share","z","t1","p")])

passage("small-restate-chain", """表一　2022年决算（万元）
收入	{a1|9,846.3|CNY@万}
支出	{b1|9,512.8|CNY@万}
结余	{c1|333.5|CNY@万}
表二　2023年预算（万元）
上年结余转入	{d1|353.5|CNY@万}
本年收入	{e1|10,120.0|CNY@万}
可用资金	{f1|10,453.5|CNY@万}
支出安排	{g1|10,300.0|CNY@万}
预备	{h1|153.5|CNY@万}
表二中支出安排比2022年决算支出增长{p|8.3%|percent}，本年收入增长{q|2.8%|percent}，支出增速高于收入；预备占可用资金的{r|1.5%|percent}。""",
[("diff","a1","b1","c1"),("same","c1","d1"),("sum","f1","c1 e1"),("diff","f1","g1","h1"),("growth","g1","b1","p"),("growth","e1","a1","q"),("share","h1","f1","r"),("sum","f1","d1 e1"),
 ("below","q","p"),("bound","g1","f1")],
[error("restatement-mismatch sum-mismatch table-mismatch","d1","c1 f1 e1",[1, 7],("333.5","CNY@万"),"表一结余333.5万元，转入表二写成353.5；按333.5加10120.0才是10453.5","restated figure",2)],
scope=[("growth","e1","b1","q"),("growth","g1","a1","p"),("growth","f1","a1","p")])

passage("town-ranking", """各乡镇义务教育巩固率（2023年）
乡镇|巩固率|位次|
子镇|{a1|99.2%|percent}|{a2|1|other}
丑镇|{b1|98.7%|percent}|{b2|3|other}
寅镇|{c1|98.9%|percent}|{c2|2|other}
卯乡|{d1|97.8%|percent}|{d2|5|other}
辰乡|{e1|98.1%|percent}|{e2|4|other}
最高的子镇与最低的卯乡相差{x|1.4个百分点|percentage-point}。全县{m|98.3%|percent}，高于全市平均{k|98.2%|percent}，高{y|0.1个百分点|percentage-point}。{n|五个|item}乡镇中，巩固率在{l|98%|percent}以上的有{w|四个|item}，辰乡刚过线，比上年的{z|97.5%|percent}提高{u|0.6个百分点|percentage-point}，提速最快。""",
[("diff","a1","d1","x"),("diff","m","k","y"),("diff","e1","z","u"),("largest","a1","b1 c1 d1 e1"),("smallest","d1","a1 b1 c1 e1"),("between","m","a1 b1 c1 d1 e1"),("below","k","m"),("count","n",5),
 ("count","w",4),("least","l","e1"),("least","l","a1"),("least","l","b1"),("least","l","c1"),("below","d1","l"),("trend","down","a1 c1 b1 e1 d1"),("trend","up","a2 c2 b2 e2 d2"),
 ("trend","up","z e1")],
scope=[("mean","a1 b1 c1 d1 e1","m"),("diff","a1","m","x")], hard="全县数是加权数，不等于五乡镇平均；位次不按表序")

passage("transport-buses", """校车运行情况一览（2023年春季）
序号  校车线路  车辆  核载   乘坐   满载率
{!no|1}     东线      {a1|6辆|item}   {a2|216座|place}  {a3|198人|student}  {a4|91.7%|percent}
{!no|2}     西线      {b1|4辆|item}   {b2|148座|place}  {b3|151人|student}  {b4|102.0%|percent}
{!no|3}     南线      {c1|5辆|item}   {c2|185座|place}  {c3|160人|student}  {c4|86.5%|percent}
{!no|4}     北线      {d1|3辆|item}   {d2|105座|place}  {d3|97人|student}   {d4|92.4%|percent}
合计            {t1|18辆|item}  {t2|654座|place}  {t3|606人|student}  {t4|92.7%|percent}
全县{n|四条|item}线路没有超员，平均满载率{m|92.7%|percent}；满载率最高的是西线，最低的是南线。车均乘坐{v|33.7人|other}。""",
[("share","a3","a2","a4"),("share","b3","b2","b4"),("share","c3","c2","c4"),("share","d3","d2","d4"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("share","t3","t2","t4"),
 ("same","t4","m"),("avg","t3","t1","v"),("count","n",4),("bound","a3","a2"),("bound","b3","b2"),("bound","c3","c2"),("bound","d3","d2"),("bound","t3","t2"),
 ("between","t4","a4 b4 c4 d4"),("largest","b4","a4 c4 d4"),("smallest","c4","a4 b4 d4")],
[error("bound-exceeded table-mismatch","b3","b2",[12],None,"西线核载148座、乘坐151人，满载率102.0%，不能说没有超员","limit against the figure",2,"西线超员3人，其余三条线路没有超员")],
scope=[("avg","t2","t1","v"),("share","b3","t3","b4")])

passage("title-structure", """2023年末教师职称结构表
  | 正高级 | 高级 | 一级 | 二级及以下 | 未定级 | 合计
小学（人） | {a1|2|person} | {a2|218|person} | {a3|964|person} | {a4|571|person} | {a5|62|person} | {a6|1,817|person}
占比（%） | {b1|0.1|percent} | {b2|12.0|percent} | {b3|53.1|percent} | {b4|31.4|percent} | {b5|3.4|percent} | {b6|100.0|percent}
初中（人） | {c1|5|person} | {c2|312|person} | {c3|578|person} | {c4|294|person} | {c5|31|person} | {c6|1,220|person}
占比（%） | {d1|0.4|percent} | {d2|25.6|percent} | {d3|79.0|percent} | {d4|24.1|percent} | {d5|2.5|percent} | {d6|100.0|percent}
高级及以上教师小学{x|220人|person}、初中{y|317人|person}，合计{z|537人|person}；{n|两个|item}学段相比，初中高级及以上占{p|26.0%|percent}，比小学的{q|12.1%|percent}高{r|13.9个百分点|percentage-point}。初中一级教师占比接近半数。""",
[("sum","a6","a1 a2 a3 a4 a5"),("share","a1","a6","b1"),("share","a2","a6","b2"),("share","a3","a6","b3"),("share","a4","a6","b4"),("share","a5","a6","b5"),("sum","c6","c1 c2 c3 c4 c5"),("share","c1","c6","d1"),
 ("share","c2","c6","d2"),("share","c3","c6","d3"),("share","c4","c6","d4"),("share","c5","c6","d5"),("sum","x","a1 a2"),("sum","y","c1 c2"),("sum","z","x y"),("share","y","c6","p"),
 ("share","x","a6","q"),("diff","p","q","r"),("hundred","b1 b2 b3 b4 b5"),("hundred","d1 d2 d3 d4 d5"),("const","b6",100,100),("const","d6",100,100),("count","n",2),("below","q","p"),
 ("sum","p","d1 d2"),("sum","q","b1 b2")],
[error("share-mismatch table-mismatch","d3","c3 c6 d1 d2 d4 d5",[9, 19],("47.4","percent"),"578占1220的47.4%，误用小学的964人","copied line",2)],
scope=[("share","z","c6","p"),("growth","p","q","r")])

passage("capital-projects-progress", """在建校舍工程形象进度（截至9月底）

|工程|建筑面积（㎡）|总投资（万元）|累计完成（万元）|完成比例|
|一小教学楼|{a1|6,200|other}|{a2|1,984|CNY@万}|{a3|1,627|CNY@万}|{a4|82.0%|percent}|
|二中宿舍楼|{b1|4,800|other}|{b2|1,392|CNY@万}|{b3|418|CNY@万}|{b4|30.0%|percent}|
|实验园改扩建|{c1|3,150|other}|{c2|882|CNY@万}|{c3|882|CNY@万}|{c4|100%|percent}|
|合计|{t1|14,150|other}|{t2|4,258|CNY@万}|{t3|2,927|CNY@万}|{t4|68.7%|percent}|

单方造价依次为{u|3,200元|CNY}、{v|2,900元|CNY}、{w|2,800元|CNY}，平均{m|3,009元|CNY}。实验园已完工，一小教学楼主体封顶，二中宿舍楼刚出正负零，尚有{x|974万元|CNY}工作量。全部工程尚余{y|1,331万元|CNY}。""",
[("share","a3","a2","a4"),("share","b3","b2","b4"),("share","c3","c2","c4"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("share","t3","t2","t4"),("avg","a2","a1","u"),
 ("avg","b2","b1","v"),("avg","c2","c1","w"),("avg","t2","t1","m"),("diff","b2","b3","x"),("diff","t2","t3","y"),("between","m","u v w"),("between","t4","a4 b4 c4"),("same","c3","c2"),
 ("bound","x","y"),("trend","down","u v w")],
scope=[("mean","a4 b4 c4","t4"),("avg","t3","t1","m")], hard="合计比例是加权数；完成比例差别大而均属实")

passage("aid-levels", """家庭经济困难学生资助发放表
档次　标准（元/学期）　人数　金额（元）
一档　{a|750|CNY/student}　{b|126|student}　{c|94,500|CNY}
二档　{d|500|CNY/student}　{e|214|student}　{f|107,000|CNY}
三档　{g|250|CNY/student}　{h|98|student}　{i|24,500|CNY}
合计　　—　　{k|438|student}　{m|226,000|CNY}
本学期共资助{n|438人|student}，发放{o|22.60万元|CNY}，人均{p|516元|CNY/student}；二档人数最多，占{q|48.9%|percent}，一档金额{r|94,500元|CNY}，占总额的{s|41.8%|percent}。全年按{z|两期|other}计需{u|90.40万元|CNY}。""",
[("prod","c","a b"),("prod","f","d e"),("prod","i","g h"),("sum","k","b e h"),("sum","m","c f i"),("same","k","n"),("same","m","o"),("avg","m","k","p"),
 ("share","e","k","q"),("share","c","m","s"),("prod","u","m z"),("same","r","c"),("largest","e","b h"),("between","p","a d g"),("overn","u",2,"m")],
[error("average-mismatch","u","m z",[10, 14],("45.20万元","CNY"),"每学期22.60万元，两期是45.20万元，此处乘了四","counted twice",2)],
scope=[("share","b","k","s"),("mean","a d g","p"),("share","f","m","q")])

passage("satisfaction-survey", """教育满意度问卷（有效问卷{n|2,460份|item}）
|选项|家长|学生|教师|小计|
|满意|{a1|684|item}|{a2|593|item}|{a3|318|item}|{a4|1,595|item}|
|基本满意|{b1|301|item}|{b2|226|item}|{b3|94|item}|{b4|621|item}|
|不满意|{c1|88|item}|{c2|54|item}|{c3|19|item}|{c4|161|item}|
|说不清|{d1|37|item}|{d2|32|item}|{d3|14|item}|{d4|83|item}|
|合计|{t1|1,110|item}|{t2|905|item}|{t3|445|item}|{t4|2,460|item}|
满意度（满意与基本满意之和占比）：家长{p|88.7%|percent}，学生{q|90.5%|percent}，教师{r|92.6%|percent}，总体{s|64.8%|percent}。教师满意度最高，家长最低，相差{x|3.9个百分点|percentage-point}。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d4","d1 d2 d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","t1 t2 t3"),
 ("sharesum","a1 b1","t1","p"),("sharesum","a2 b2","t2","q"),("sharesum","a3 b3","t3","r"),("sharesum","a4 b4","t4","s"),("diff","r","p","x"),("same","n","t4"),("sum","t4","a4 b4 c4 d4"),("largest","r","p q"),
 ("smallest","p","q r"),("between","s","p q r")],
[error("share-mismatch average-mismatch","s","a4 b4 t4 p q r",[11, 17],("90.1%","percent"),"满意加基本满意2216份，占2460份的90.1%，总体只算了满意一项","part left out",2)],
scope=[("sharesum","a1 b1","t4","p")])

passage("students-change-flow", """学籍变动统计（2022/2023学年）
项目	小学	初中	合计
上学年初	{a1|14,382|student}	{a2|6,917|student}	{a3|21,299|student}
　招生	{b1|2,218|student}	{b2|2,405|student}	{b3|4,623|student}
　转入	{c1|163|student}	{c2|71|student}	{c3|234|student}
　复学	{d1|4|student}	{d2|6|student}	{d3|10|student}
　毕业	{e1|2,467|student}	{e2|2,206|student}	{e3|4,673|student}
　转出	{f1|208|student}	{f2|95|student}	{f3|303|student}
　休学	{g1|9|student}	{g2|13|student}	{g3|22|student}
本学年初	{h1|14,083|student}	{h2|7,085|student}	{h3|21,168|student}
小学减少{x|299人|student}，初中增加{y|168人|student}，合计减少{z|131人|student}。小学毕业{u|2,467人|student}，初中招生{v|2,405人|student}，升学中有{w|62人|student}到县外就读。""",
[("sum","a3","a1 a2"),("sum","b3","b1 b2"),("sum","c3","c1 c2"),("sum","d3","d1 d2"),("sum","e3","e1 e2"),("sum","f3","f1 f2"),("sum","g3","g1 g2"),("lin","h1","+a1 +b1 +c1 +d1 -e1 -f1 -g1"),
 ("lin","h2","+a2 +b2 +c2 +d2 -e2 -f2 -g2"),("sum","h3","h1 h2"),("diff","a1","h1","x"),("diff","h2","a2","y"),("diff","a3","h3","z"),("same","e1","u"),("same","b2","v"),("diff","u","v","w"),
 ("lin","h3","+a3 +b3 +c3 +d3 -e3 -f3 -g3"),("lin","z","+x -y")],
scope=[("diff","a3","h3","x"),("diff","b1","e1","x")], hard="小学减、初中增而合计减；增减多项并列")

passage("energy-two-years", """县直学校能耗对比
（用电：万千瓦时；用水：万吨；费用：万元）
项目 | 2022年 | 2023年 | 增减 | 增减率
用电量 | {a1|318.4|other@万} | {a2|296.1|other@万} | {a3|-22.3|other@万} | {a4|-7.0%|percent}
用水量 | {b1|42.6|other@万} | {b2|43.8|other@万} | {b3|1.2|other@万} | {b4|2.8%|percent}
电费 | {c1|191.0|CNY@万} | {c2|183.6|CNY@万} | {c3|-7.4|CNY@万} | {c4|-3.9%|percent}
水费 | {d1|119.3|CNY@万} | {d2|122.6|CNY@万} | {d3|3.3|CNY@万} | {d4|2.8%|percent}
费用合计 | {t1|310.3|CNY@万} | {t2|306.2|CNY@万} | {t3|-4.1|CNY@万} | {t4|-1.3%|percent}
用电降、用水升，费用合计下降{p|3.1%|percent-}。平均电价由{u|0.600元|CNY}升至{v|0.620元|CNY}，水价由{w|2.80元|CNY}升至{x|2.80元|CNY}，{n|两项|item}单价都没有下降。""",
[("diff","a2","a1","a3"),("growth","a2","a1","a4"),("diff","b2","b1","b3"),("growth","b2","b1","b4"),("diff","c2","c1","c3"),("growth","c2","c1","c4"),("diff","d2","d1","d3"),("growth","d2","d1","d4"),
 ("sum","t1","c1 d1"),("sum","t2","c2 d2"),("sum","t3","c3 d3"),("growth","t2","t1","t4"),("growth","t2","t1","p"),("avg","c1","a1","u"),("avg","c2","a2","v"),("avg","d1","b1","w"),
 ("avg","d2","b2","x"),("same","p","t4"),("trend","up","u v"),("trend","up","w x"),("count","n",2),("trend","down","a1 a2"),("trend","up","b1 b2")],
[error("restatement-mismatch growth-mismatch","p","t4 t2 t1",[17, 12],("1.3%","percent-"),"费用合计由310.3降为306.2，下降1.3%，两位颠倒","transposed digits",2),
 error("direction-mismatch","x","w",[19],None,"两年水价都是2.80元，没有升","direction",2,"水价与上年持平，为2.80元")],
scope=[("growth","c2","c1","p"),("growth","a2","a1","p")])

passage("vision-screening", """中小学生视力不良率逐年情况
年份	小学	初中	高中	总体
2019年	{a1|38.6%|percent}	{a2|63.4%|percent}	{a3|78.9%|percent}	{a4|52.1%|percent}
2020年	{b1|39.8%|percent}	{b2|65.0%|percent}	{b3|80.1%|percent}	{b4|53.7%|percent}
2021年	{c1|39.1%|percent}	{c2|64.2%|percent}	{c3|79.5%|percent}	{c4|53.0%|percent}
2022年	{d1|38.2%|percent}	{d2|63.1%|percent}	{d3|78.8%|percent}	{d4|52.2%|percent}
2023年	{e1|37.0%|percent}	{e2|61.9%|percent}	{e3|78.0%|percent}	{e4|51.0%|percent}
自2020年达到最高后连续{n|三年|other}下降，2023年总体比2020年下降{x|2.7个百分点|percentage-point}，年均下降{y|0.68个百分点|percentage-point}；其中初中降{z|3.1个百分点|percentage-point}，高中降{w|2.1个百分点|percentage-point}，小学降{u|2.8个百分点|percentage-point}，三者以初中降幅最大。考核要求每年降{l|0.5个百分点|percentage-point}，均已做到。""",
[("diff","b4","e4","x"),("overn","x",3,"y"),("diff","b2","e2","z"),("diff","b3","e3","w"),("diff","b1","e1","u"),("trend","down","b1 c1 d1 e1"),("trend","down","b2 c2 d2 e2"),("trend","down","b3 c3 d3 e3"),
 ("trend","down","b4 c4 d4 e4"),("trend","up","a1 b1"),("trend","up","a2 b2"),("trend","up","a3 b3"),("trend","up","a4 b4"),("largest","z","w u"),("largest","b4","a4 c4 d4 e4"),("count","n",3),
 ("between","a4","a1 a2 a3"),("between","b4","b1 b2 b3"),("between","c4","c1 c2 c3"),("between","d4","d1 d2 d3"),("between","e4","e1 e2 e3"),("avgn","b4","e4",3,"y"),("least","l","y")],
[error("average-mismatch","y","x b4 e4",[1, 21],("0.9个百分点","percentage-point"),"2020至2023年间隔三年，2.7个百分点平均每年0.9，误除以四","months counted",2)],
scope=[("diff","a4","e4","x"),("overn","z",3,"y"),("growth","b4","e4","x")])

passage("head-unit-thousand", """附件{!no|2}：教育基金收支一览
（单位：元）
摘要	收入	支出	余额
上年结转			{a3|86,430.00|CNY}
企业捐赠	{b1|150,000.00|CNY}		{b3|236,430.00|CNY}
个人捐赠	{c1|23,680.00|CNY}		{c3|260,110.00|CNY}
奖教	—	{d2|60,000.00|CNY}	{d3|200,110.00|CNY}
助学	—	{e2|84,500.00|CNY}	{e3|151,610.00|CNY}
利息	{f1|1,126.50|CNY}		{f3|116,736.50|CNY}
本年合计	{t1|174,806.50|CNY}	{t2|144,500.00|CNY}	
本年收入{x|17.48万元|CNY}，支出{y|14.45万元|CNY}，收大于支{z|3.03万元|CNY}，年末余额{w|11.67万元|CNY}。支出中助学占{p|58.5%|percent}。""",
[("sum","b3","a3 b1"),("sum","c3","b3 c1"),("diff","c3","d2","d3"),("diff","d3","e2","e3"),("lin","f3","+c3 -d2 -e2 +f1"),("sum","t1","b1 c1 f1"),("sum","t2","d2 e2"),("same","t1","x"),
 ("same","t2","y"),("diff","x","y","z"),("same","f3","w"),("share","e2","t2","p"),("lin","f3","+a3 +t1 -t2"),("sum","w","a3 z"),("bound","y","x"),("sum","f3","e3 f1")],
[error("difference-mismatch table-mismatch sum-mismatch","e3","d3 e2 f3 f1",[3, 15],("115,610.00","CNY"),"200110减84500是115610，与下一行余额合","transposed digits",1)],
scope=[("share","e2","t1","p"),("diff","t1","d2","z")])

passage("gender-cross", """学前教育专任教师学历与性别交叉表（人）
学历        男  女     合计   女性占比
研究生      {a1|3|person}   {a2|11|person}     {a3|14|person}     {a4|78.6%|percent}
本科        {b1|41|person}  {b2|582|person}    {b3|623|person}    {b4|93.4%|percent}
专科        {c1|29|person}  {c2|637|person}    {c3|666|person}    {c4|95.6%|percent}
高中及以下  {d1|2|person}   {d2|46|person}     {d3|48|person}     {d4|95.8%|percent}
合计        {t1|75|person}  {t2|1,276|person}  {t3|1,351|person}  {t4|94.4%|percent}
专科及以上{x|1,303人|person}，占{p|96.4%|percent}，其中本科及以上{y|637人|person}，占{q|46.1%|percent}。男教师{z|75人|person}，占{r|5.6%|percent}，本科以上的{u|44人|person}，男教师学历高于女教师：男教师本科以上占{v|58.7%|percent}，女教师占{w|46.5%|percent}。""",
[("sum","a3","a1 a2"),("share","a2","a3","a4"),("sum","b3","b1 b2"),("share","b2","b3","b4"),("sum","c3","c1 c2"),("share","c2","c3","c4"),("sum","d3","d1 d2"),("share","d2","d3","d4"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("share","t2","t3","t4"),("sum","x","a3 b3 c3"),("share","x","t3","p"),("sum","y","a3 b3"),("share","y","t3","q"),
 ("same","t1","z"),("share","z","t3","r"),("sum","u","a1 b1"),("share","u","t1","v"),("sharesum","a2 b2","t2","w"),("sum","t3","t1 t2"),("bound","y","x"),("below","w","v"),
 ("between","t4","a4 b4 c4 d4")],
[error("share-mismatch","q","y t3",[15],("47.2%","percent"),"本科及以上应含研究生14人，637人占47.2%","part left out",2)],
scope=[("share","u","t3","v"),("share","y","x","q")])

passage("school-hours-text", """教学常规抽查结果以下表为准。抽查{a|9所|school}学校，听课{b|126节|other}，平均每校{c|14节|other}；优质课{d|47节|other}，占{e|37.3%|percent}，合格课{f|71节|other}，占{g|56.3%|percent}，不合格课{h|8节|other}，占{i|6.3%|percent}。
等次|本次|上次
优质|{p1|47|other}|{p2|40|other}
合格|{q1|71|other}|{q2|69|other}
不合格|{r1|8|other}|{r2|11|other}
合计|{s1|126|other}|{s2|120|other}
上次听课{j|120节|other}，优质率{k|33.3%|percent}，本次提高{m|4.0个百分点|percentage-point}；不合格率由{n|9.2%|percent}降为{v|6.3%|percent}，下降{u|2.9个百分点|percentage-point}。抽查学校数与上次相同，每校多听{w|0.7节|other}（上次每校{x|13.3节|other}）。""",
[("avg","b","a","c"),("share","d","b","e"),("share","f","b","g"),("sum","b","d f h"),("share","h","b","i"),("sum","s1","p1 q1 r1"),("sum","s2","p2 q2 r2"),("same","s2","j"),
 ("share","p2","s2","k"),("diff","e","k","m"),("share","r2","s2","n"),("same","i","v"),("diff","n","v","u"),("diff","c","x","w"),("avg","j","a","x"),("same","d","p1"),
 ("same","f","q1"),("same","h","r1"),("same","b","s1"),("hundred","e g i"),("trend","down","n v"),("trend","up","k e")],
scope=[("growth","e","k","m"),("share","r1","s2","n"),("diff","b","j","w")], hard="前后两次总节数不同，各占比分母不同")

passage("dormitory-growth-seq", """九年级体育中考三次模拟均分（满分{f|50分|other}）
班级 | 第一次 | 第二次 | 第三次 | 三次平均 | 末次比首次
九（一） | {a1|41.2|other} | {a2|42.6|other} | {a3|44.1|other} | {a4|42.6|other} | +{a5|2.9|other}
九（二） | {b1|39.8|other} | {b2|42.0|other} | {b3|43.5|other} | {b4|41.8|other} | +{b5|3.7|other}
九（三） | {c1|40.6|other} | {c2|40.1|other} | {c3|42.7|other} | {c4|43.1|other} | +{c5|2.1|other}
九（四） | {d1|42.0|other} | {d2|43.3|other} | {d3|44.8|other} | {d4|43.4|other} | +{d5|2.8|other}
{n|四个|item}班每次都有进步，提高最多的是二班，第三次以四班最高。距目标{l|45.0分|other}，四班只差{x|0.2分|other}，三班差{y|2.3分|other}。""",
[("mean","a1 a2 a3","a4"),("diff","a3","a1","a5"),("mean","b1 b2 b3","b4"),("diff","b3","b1","b5"),("mean","c1 c2 c3","c4"),("diff","c3","c1","c5"),("mean","d1 d2 d3","d4"),("diff","d3","d1","d5"),
 ("diff","l","d3","x"),("diff","l","c3","y"),("count","n",4),("trend","up","a1 a2 a3"),("trend","up","b1 b2 b3"),("trend","up","c1 c2 c3"),("trend","up","d1 d2 d3"),("largest","b5","a5 c5 d5"),
 ("largest","d3","a3 b3 c3"),("most","a3","f"),("most","b3","f"),("most","c3","f"),("most","d3","f"),("below","a3","l"),("below","b3","l"),("below","c3","l"),
 ("below","d3","l"),("between","c4","c1 c2 c3")],
[error("average-mismatch table-mismatch","c4","c1 c2 c3",[4, 25],("41.1","other"),"40.6、40.1、42.7的平均是41.1，43.1比三次都高","wrong digit",1),
 error("direction-mismatch sequence-mismatch table-mismatch","c2","c1 c3",[13],None,"三班第二次40.1低于第一次40.6","trend",2,"三班第二次略降，其余三个班每次都有进步")],
scope=[("diff","l","a3","y"),("diff","b2","b1","b5")])

passage("total-first-row", """2024年普通高中招生分类录取情况（人）
类别 | 计划 | 投档 | 录取 | 完成计划
合计 | {t1|2,600|student} | {t2|2,611|student} | {t3|2,488|student} | {t4|95.7%|percent}
统招 | {a1|1,450|student} | {a2|1,512|student} | {a3|1,450|student} | {a4|100.0%|percent}
指标到校 | {b1|725|student} | {b2|698|student} | {b3|671|student} | {b4|92.6%|percent}
特长 | {c1|85|student} | {c2|96|student} | {c3|79|student} | {c4|92.9%|percent}
民办 | {d1|340|student} | {d2|305|student} | {d3|288|student} | {d4|84.7%|percent}
注：投档数大于录取数者，系体检、政审或放弃所致。指标到校未完成的{x|54人|student}按规定转入统招补录，另行统计，不在上表。除统招外均未完成计划，缺口最大的是指标到校，民办次之，缺{y|52人|student}。""",
[("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("share","t3","t1","t4"),("share","a3","a1","a4"),("share","b3","b1","b4"),("share","c3","c1","c4"),("share","d3","d1","d4"),
 ("diff","b1","b3","x"),("diff","d1","d3","y"),("bound","a3","a2"),("bound","b3","b2"),("bound","c3","c2"),("bound","d3","d2"),("bound","t3","t2"),("below","b3","b1"),
 ("below","c3","c1"),("below","d3","d1"),("same","a3","a1"),("below","y","x"),("between","t4","a4 b4 c4 d4")],
scope=[("share","a3","a2","a4"),("lin","t1","+t3 +x"),("share","t3","t2","t4")], hard="投档数超过计划；指标缺口补录另计")

passage("three-year-stages-pivot", """各学段毕业生数（单位：人）
学段	2021年	2022年	2023年	三年合计
小学	{a1|2,306|student}	{a2|2,418|student}	{a3|2,275|student}	{a4|6,999|student}
初中	{b1|2,102|student}	{b2|2,169|student}	{b3|2,240|student}	{b4|6,511|student}
普高	{c1|1,318|student}	{c2|1,296|student}	{c3|1,354|student}	{c4|3,968|student}
中职	{d1|705|student}	{d2|748|student}	{d3|690|student}	{d4|2,134|student}
合计	{t1|6,431|student}	{t2|6,631|student}	{t3|6,559|student}	{t4|19,621|student}
高中阶段毕业生三年共{x|6,111人|student}，其中中职占{p|35.1%|percent}。初中毕业生逐年增加，小学毕业生先增后减，中职2023年比上年减少{y|58人|student}，下降{g|8.4%|percent-}。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d4","d1 d2 d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),
 ("sum","x","c4 d4"),("share","d4","x","p"),("diff","d2","d3","y"),("growth","d3","d2","g"),("sum","t4","t1 t2 t3"),("trend","up","b1 b2 b3"),("trend","up","a1 a2"),("trend","down","a2 a3"),
 ("trend","down","d2 d3")],
[error("sum-mismatch table-mismatch share-mismatch","d4","d1 d2 d3 t4 a4 b4 c4 x p",[3, 7, 8, 9],("2,143","student"),"705、748、690相加是2143","transposed digits",2),
 error("growth-mismatch","g","d3 d2",[11],("7.8%","percent-"),"58人应除以上年的748，下降7.8%","wrong base",2)],
scope=[("share","d3","x","p"),("growth","d3","d1","g"),("trend","up","a1 a2 a3")])

passage("prose-audit-of-table", """对“学生营养改善专项资金收支表”的核对意见：表内收入合计{a|1,284.60万元|CNY}，其中上级拨款{b|1,180.00万元|CNY}，县级配套{c|100.00万元|CNY}，利息{d|4.60万元|CNY}，勾稽相符。支出合计{e|1,207.35万元|CNY}，其中食材{f|1,015.80万元|CNY}，运输{g|38.45万元|CNY}，食堂人员{h|153.10万元|CNY}。食材占支出{i|84.1%|percent}，不足{j|85%|percent}的要求，差{k|0.9个百分点|percentage-point}；若把运输并入食材口径，则为{m|87.3%|percent}，可达要求，故建议明确口径。结余{n|77.25万元|CNY}，结余率{o|6.0%|percent}，低于{q|10%|percent}的警戒线。供餐{r|176天|other}，日均支出{s|6.86万元|CNY}。""",
[("sum","a","b c d"),("sum","e","f g h"),("share","f","e","i"),("diff","j","i","k"),("sharesum","f g","e","m"),("diff","a","e","n"),("share","n","a","o"),("avg","e","r","s"),
 ("below","i","j"),("least","j","m"),("below","o","q"),("bound","e","a")],
scope=[("share","n","e","o"),("share","f","a","i"),("share","f","e","m"),("avg","a","r","s")], hard="食材占比两个口径，一个不达标一个达标")

passage("library-per-student", """各校图书达标情况
学校    学生数    藏书(册)    生均(册)    标准    差额(册)
甲中    {a1|1,120|student}    {a2|31,360|item}    {a3|28.0|other}    {a4|25|other}    {a5|3,360|item}
乙中    {b1|864|student}    {b2|19,440|item}    {b3|22.5|other}    {b4|25|other}    {b5|-2,160|item}
丙小    {c1|738|student}    {c2|14,022|item}    {c3|19.0|other}    {c4|15|other}    {c5|2,952|item}
丁小    {d1|1,305|student}    {d2|18,270|item}    {d3|41.0|other}    {d4|15|other}    {d5|-1,305|item}
未达标的{n|两所|school}学校共缺书{x|3,465册|item},达标的{m|两所|school}富余{y|6,312册|item},但标准按学段分设,富余不能抵缺。生均最高的是甲中,最低的是丁小。""",
[("avg","a2","a1","a3"),("expr","a2-a1*a4","a5"),("avg","b2","b1","b3"),("expr","b2-b1*b4","b5"),("avg","c2","c1","c3"),("expr","c2-c1*c4","c5"),("avg","d2","d1","d3"),("expr","d2-d1*d4","d5"),
 ("expr","0-b5-d5","x"),("sum","y","a5 c5"),("least","a4","a3"),("least","c4","c3"),("below","b3","b4"),("below","d3","d4"),("count","n",2),("count","m",2),
 ("largest","a3","b3 c3 d3"),("smallest","d3","a3 b3 c3"),("same","a4","b4"),("same","c4","d4")],
[error("average-mismatch table-mismatch direction-mismatch","d3","d2 d1 d4 a3 b3 c3",[6, 13, 16, 17],("14.0","other"),"18270除以1305是14.0，也与缺书合","transposed digits",2)],
scope=[("least","b4","c3"),("avg","c2","d1","c3")])

passage("count-against-list", """2022年新改扩建幼儿园名单
园名|性质|投资（万元）|新增学位（个）|开园时间
甲园|新建|{a1|860|CNY@万}|{a2|270|place}|9月
乙园|新建|{b1|1,045|CNY@万}|{b2|360|place}|9月
丙园|改建|{c1|318|CNY@万}|{c2|120|place}|3月
丁园|扩建|{d1|472|CNY@万}|{d2|180|place}|9月
戊园|新建|{e1|790|CNY@万}|{e2|270|place}|11月
合计||{t1|3,485|CNY@万}|{t2|1,200|place}|
全年建成{n|6所|school}，其中新建{k|3所|school}、改建{m|1所|school}、扩建{o|1所|school}；9月秋季开学前投入使用{q|4所|school}，年底前再开{r|1所|school}。新增学位{x|1,200个|place}，每个学位平均投资{y|29.04万元|CNY}；新建园平均每个学位{z|2.99万元|CNY}，改扩建园{w|2.63万元|CNY}。""",
[("sum","t1","a1 b1 c1 d1 e1"),("sum","t2","a2 b2 c2 d2 e2"),("same","t2","x"),("avg","t1","t2","y"),("avgsum","a1 b1 e1","a2 b2 e2","z"),("avgsum","c1 d1","c2 d2","w"),("sum","n","k m o"),("count","n",5),
 ("count","k",3),("count","m",1),("count","o",1),("count","q",4),("count","r",1),("sum","n","q r"),("between","y","z w")],
[error("sum-mismatch count-mismatch","n","k m o q r",[6, 13, 7],("5所","school"),"名单只有五所，新建三、改建一、扩建一","count against list",2),
 error("average-mismatch","y","t1 t2 z w",[3, 14],("2.90万元","CNY"),"3485万元除以1200个学位是2.90万元","power of ten",2)],
scope=[("sum","n","k m o q r")])

passage("notes-define-counting", """乡村小规模学校统计

|类别|学校（所）|学生（人）|教师（人）|校均学生|生师比|
|不足{!size|50}人|{a1|17|school}|{a2|486|student}|{a3|89|person}|{a4|28.6|other}|{a5|5.5|ratio}|
|{!size|50}至{!size|99}人|{b1|12|school}|{b2|842|student}|{b3|104|person}|{b4|70.2|other}|{b5|8.1|ratio}|
|合计|{t1|29|school}|{t2|1328|student}|{t3|193|person}|{t4|45.8|other}|{t5|6.9|ratio}|

注：（{!no|1}）小规模学校指学生不足{!size|100}人的学校。（{!no|2}）教师含走教教师，走教教师{x|21人|person}按任教学校重复统计，实有教师{y|172人|person}。（{!no|3}）另有{z|6个|school}教学点共{w|74人|student}附设在中心校，未列。按实有教师算，生师比为{r|7.7：1|ratio}，比表中高，并不矛盾。""",
[("avg","a2","a1","a4"),("ratio","a2","a3","a5"),("avg","b2","b1","b4"),("ratio","b2","b3","b5"),("sum","t1","a1 b1"),("sum","t2","a2 b2"),("sum","t3","a3 b3"),("avg","t2","t1","t4"),
 ("ratio","t2","t3","t5"),("diff","t3","x","y"),("ratio","t2","y","r"),("between","t5","a5 b5"),("below","t5","r"),("between","t4","a4 b4")],
scope=[("ratio","t2","t3","r"),("sum","t2","a2 b2 w"),("sum","t1","a1 b1 z")], hard="走教教师重复统计，生师比两个口径；教学点不列")

passage("subject-passrate-trend", """高二学业水平合格性考试一次通过率
科目	2021年	2022年	2023年	两年提高（百分点）
语文	{a1|97.8%|percent}	{a2|98.1%|percent}	{a3|98.6%|percent}	{a4|0.8|percentage-point}
数学	{b1|90.2%|percent}	{b2|91.7%|percent}	{b3|93.5%|percent}	{b4|3.3|percentage-point}
英语	{c1|93.4%|percent}	{c2|93.1%|percent}	{c3|94.0%|percent}	{c4|0.6|percentage-point}
物理	{d1|88.7%|percent}	{d2|90.9%|percent}	{d3|92.3%|percent}	{d4|4.6|percentage-point}
历史	{e1|95.5%|percent}	{e2|96.2%|percent}	{e3|96.4%|percent}	{e4|0.9|percentage-point}
{n|五科|item}中通过率最低的一直是物理，提高最多的也是物理；英语2022年略有回落，其余{m|四科|item}逐年上升。2023年{k|五科|item}均在{l|92%|percent}以上，其中达到{q|95%|percent}的有语文、历史{o|两科|item}。物理与语文之差由{x|9.1个百分点|percentage-point}缩小到{y|6.3个百分点|percentage-point}。""",
[("diff","a3","a1","a4"),("diff","b3","b1","b4"),("diff","c3","c1","c4"),("diff","d3","d1","d4"),("diff","e3","e1","e4"),("diff","a1","d1","x"),("diff","a3","d3","y"),("count","n",5),
 ("count","k",5),("count","m",4),("count","o",2),("smallest","d1","a1 b1 c1 e1"),("smallest","d2","a2 b2 c2 e2"),("smallest","d3","a3 b3 c3 e3"),("largest","d4","a4 b4 c4 e4"),("trend","up","a1 a2 a3"),
 ("trend","up","b1 b2 b3"),("trend","up","d1 d2 d3"),("trend","up","e1 e2 e3"),("trend","down","c1 c2"),("trend","up","c2 c3"),("least","l","a3"),("least","l","b3"),("least","l","c3"),
 ("least","l","d3"),("least","l","e3"),("least","q","a3"),("least","q","e3"),("below","b3","q"),("below","c3","q"),("below","d3","q"),("trend","down","x y"),
 ("lin","y","+x +a4 -d4")],
[error("difference-mismatch table-mismatch","d4","d3 d1 y x a4",[3, 32],("3.6","percentage-point"),"92.3减88.7是3.6个百分点","wrong digit",1)],
scope=[("growth","d3","d1","d4"),("diff","d3","d2","d4")])

passage("overlap-groups", """在校困难学生分类情况（同一学生可属几类）
类别                人数  占困难学生
脱贫家庭            {a1|428|student}   {a2|52.7%|percent}
低保                {b1|316|student}   {b2|38.9%|percent}
孤儿及事实无人抚养  {c1|57|student}    {c2|7.0%|percent}
残疾学生            {d1|89|student}    {d2|11.0%|percent}
其他                {e1|104|student}   {e2|12.8%|percent}
实有困难学生        {t1|812|student}   {t2|100.0%|percent}
上列{n|五类|item}相加{x|994人次|person-time}，比实有人数多{y|182|person-time}，是兼属两类以上的重复数，故各类占比之和超过{w|100%|percent}。困难学生占在校生{m|9,655人|student}的{p|8.4%|percent}。""",
[("share","a1","t1","a2"),("share","b1","t1","b2"),("share","c1","t1","c2"),("share","d1","t1","d2"),("share","e1","t1","e2"),("sum","x","a1 b1 c1 d1 e1"),("diff","x","t1","y"),("share","t1","m","p"),
 ("bound","a1","t1"),("bound","b1","t1"),("bound","c1","t1"),("bound","d1","t1"),("bound","e1","t1"),("count","n",5),("largest","a1","b1 c1 d1 e1"),("const","w",100,100),
 ("const","t2",100,100),("expr","a2+b2+c2+d2+e2-y/t1*100","w")],
scope=[("hundred","a2 b2 c2 d2 e2"),("sum","t1","a1 b1 c1 d1 e1"),("share","x","m","p")], hard="分类重叠，占比之和大于100%")

passage("wages-by-town-order", """各乡镇乡村教师生活补助（月标准×人数×{k|12个月|other}）
乡镇 | 类别 | 月标准（元） | 人数 | 全年（万元）
东山 | 一类 | {a1|600|CNY/month} | {a2|84|person} | {a3|60.48|CNY@万}
西坪 | 二类 | {b1|400|CNY/month} | {b2|137|person} | {b3|6.58|CNY@万}
南岭 | 二类 | {c1|400|CNY/month} | {c2|96|person} | {c3|46.08|CNY@万}
北川 | 三类 | {d1|200|CNY/month} | {d2|165|person} | {d3|39.60|CNY@万}
合计 | — | — | {t2|482|person} | {t3|211.92|CNY@万}
人数最多的北川因标准低，补助额最少；东山人数最少而{x|60.48万元|CNY}，仅次于西坪。人均月补助{m|366元|CNY/month}，介于{z|200元|CNY/month}与{y|600元|CNY/month}之间。""",
[("prod","a3","a1 a2 k"),("prod","b3","b1 b2 k"),("prod","c3","c1 c2 k"),("prod","d3","d1 d2 k"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("same","a3","x"),("expr","t3/t2/k","m"),
 ("largest","d2","a2 b2 c2"),("smallest","a2","b2 c2 d2"),("smallest","d3","a3 b3 c3"),("largest","b3","a3 c3 d3"),("between","m","a1 b1 d1"),("same","z","d1"),("same","y","a1"),("same","b1","c1")],
[error("average-mismatch sum-mismatch table-mismatch direction-mismatch","b3","b1 b2 k t3 a3 c3 d3",[1, 5, 10, 11],("65.76","CNY@万"),"400乘137乘12是657600元，即65.76万元","power of ten",2)],
scope=[("prod","a3","a1 a2"),("mean","a1 b1 c1 d1","m")])

passage("graduates-destinations", """中职毕业生去向（2023届，单位：人）
|专业大类|毕业生|升学|就业|其中对口|待业|
|加工制造|{a1|186|student}|{a2|97|student}|{a3|81|student}|{a4|63|student}|{a5|8|student}|
|信息技术|{b1|214|student}|{b2|138|student}|{b3|70|student}|{b4|41|student}|{b5|6|student}|
|财经商贸|{c1|158|student}|{c2|92|student}|{c3|58|student}|{c4|32|student}|{c5|8|student}|
|医药卫生|{d1|132|student}|{d2|71|student}|{d3|59|student}|{d4|52|student}|{d5|2|student}|
|合计|{t1|690|student}|{t2|398|student}|{t3|268|student}|{t4|188|student}|{t5|24|student}|
升学率{p|57.7%|percent}，就业率（含升学）{q|96.5%|percent}，直接就业者对口率{r|27.2%|percent}。对口率最高的是医药卫生，为{s|88.1%|percent}；升学率最高的是信息技术，为{u|64.5%|percent}；待业率{w|3.5%|percent}，低于{l|5%|percent}。""",
[("sum","a1","a2 a3 a5"),("sum","b1","b2 b3 b5"),("sum","c1","c2 c3 c5"),("sum","d1","d2 d3 d5"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),
 ("sum","t5","a5 b5 c5 d5"),("share","t2","t1","p"),("sharesum","t2 t3","t1","q"),("share","t4","t3","r"),("share","d4","d3","s"),("share","b2","b1","u"),("share","t5","t1","w"),("sum","t1","t2 t3 t5"),
 ("bound","a4","a3"),("bound","b4","b3"),("bound","c4","c3"),("bound","d4","d3"),("bound","t4","t3"),("below","w","l"),("hundred","q w"),("below","r","s"),
 ("below","p","u")],
[error("share-mismatch","r","t4 t3",[11],("70.1%","percent"),"直接就业268人中对口188人，占70.1%，误除以毕业生总数","wrong denominator",2)],
scope=[("share","t3","t1","q"),("sum","t1","t2 t3 t4 t5")])

passage("quarter-table-cumulative", """2023年教育费附加入库进度（万元）
季度 | 当季入库 | 累计入库 | 累计占年度任务
一季度 | {a1|1,126|CNY@万} | {a2|1,126|CNY@万} | {a3|22.5%|percent}
二季度 | {b1|1,348|CNY@万} | {b2|2,474|CNY@万} | {b3|49.5%|percent}
三季度 | {c1|1,205|CNY@万} | {c2|3,679|CNY@万} | {c3|49.5%|percent}
四季度 | {d1|1,534|CNY@万} | {d2|5,213|CNY@万} | {d3|104.3%|percent}
年度任务{k|5,000万元|CNY}，全年超收{x|213万元|CNY}，超{p|4.3%|percent}。入库最多的是四季度，比三季度多{y|329万元|CNY}，增长{g|27.3%|percent}。上半年完成{z|2,474万元|CNY}，已近任务之半。""",
[("share","a2","k","a3"),("sum","b2","a2 b1"),("share","b2","k","b3"),("sum","c2","b2 c1"),("share","c2","k","c3"),("sum","d2","c2 d1"),("share","d2","k","d3"),("diff","d2","k","x"),
 ("share","x","k","p"),("diff","d1","c1","y"),("growth","d1","c1","g"),("same","b2","z"),("same","a2","a1"),("sum","d2","a1 b1 c1 d1"),("largest","d1","a1 b1 c1"),("trend","up","a3 b3 c3 d3"),
 ("growth","d2","k","p"),("bound","k","d2"),("growthb","c1","y","g")],
[error("share-mismatch table-mismatch direction-mismatch","c3","c2 k a3 b3 d3",[4, 15],("73.6%","percent"),"累计3679万元占任务5000万元的73.6%，照抄了二季度","copied line",1)],
scope=[("share","c1","k","c3"),("growth","d1","a1","g")])

passage("special-needs-ways", """残疾儿童少年入学安置表
安置方式	小学	初中	小计	占比
随班就读	{a1|142|student}	{a2|78|student}	{a3|220|student}	{a4|52.8%|percent}
特教学校	{b1|86|student}	{b2|51|student}	{b3|137|student}	{b4|32.9%|percent}
送教上门	{c1|33|student}	{c2|27|student}	{c3|60|student}	{c4|14.4%|percent}
合　　计	{t1|261|student}	{t2|156|student}	{t3|417|student}	{t4|100.0%|percent}
适龄残疾儿童{x|428人|student}，入学率{p|97.4%|percent}，未入学{y|11人|student}均为重度。送教上门比例{q|14.4%|percent}，超出{l|10%|percent}的控制比例{z|4.4个百分点|percentage-point}，原因是一所寄宿特教学校正在改建，改建期间{w|15人|student}暂由送教解决；扣除这部分后送教{v|45人|student}，占{u|10.8%|percent}，仍略高于控制比例。""",
[("sum","a3","a1 a2"),("share","a3","t3","a4"),("sum","b3","b1 b2"),("share","b3","t3","b4"),("sum","c3","c1 c2"),("share","c3","t3","c4"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),
 ("sum","t3","a3 b3 c3"),("share","t3","x","p"),("diff","x","t3","y"),("same","c4","q"),("diff","q","l","z"),("diff","c3","w","v"),("share","v","t3","u"),("sum","t3","t1 t2"),
 ("hundred","a4 b4 c4"),("below","l","q"),("below","l","u"),("below","u","q"),("const","t4",100,100),("bound","t3","x"),("sharediff","c3","w","t3","u")],
scope=[("share","c3","x","q"),("share","v","x","u"),("most","q","l")], hard="超过控制比例，文中自己说明超过并说明原因")

passage("unit-column-form", """基层统计报表（摘页）
指标名称	计量单位	代码	本年	上年
在校生	人	甲	{a1|8,436|student}	{a2|8,702|student}
　其中：住宿生	人	乙	{b1|2,914|student}	{b2|2,866|student}
　其中：随迁子女	人	丙	{c1|1,157|student}	{c2|1,094|student}
教职工	人	丁	{d1|688|person}	{d2|695|person}
　其中：专任教师	人	戊	{e1|621|person}	{e2|624|person}
校舍面积	万平方米	己	{f1|9.84|other@万}	{f2|9.62|other@万}
生均校舍	平方米	庚	{g1|11.66|other}	{g2|11.05|other}
补充说明：住宿生占{p|34.5%|percent}，上年为{q|32.9%|percent}，提高{r|1.6个百分点|percentage-point}；生师比由{s|13.95：1|ratio}降为{u|13.58：1|ratio}。住宿生与随迁子女互有交叉，不宜相加。在校生减而生均校舍增加{v|0.61平方米|other}。""",
[("avg","f1","a1","g1"),("avg","f2","a2","g2"),("share","b1","a1","p"),("share","b2","a2","q"),("diff","p","q","r"),("ratio","a2","e2","s"),("ratio","a1","e1","u"),("diff","g1","g2","v"),
 ("bound","b1","a1"),("bound","b2","a2"),("bound","c1","a1"),("bound","c2","a2"),("bound","e1","d1"),("bound","e2","d2"),("trend","up","q p"),("trend","down","s u"),
 ("trend","up","g2 g1"),("trend","down","a2 a1")],
scope=[("ratio","a1","d1","u"),("sum","a1","b1 c1"),("share","b1","a2","p")], hard="两个其中项互相交叉；单位在列内")

passage("two-in-a-cell", """“双减”后课后服务参与情况（格内为 参加人数/在校人数）
学校	上学期	本学期
一中	{a|1,206人|student}/{b|1,388人|student}	{c|1,271人|student}/{d|1,402人|student}
二中	{e|884人|student}/{f|1,015人|student}	{g|902人|student}/{h|998人|student}
三中	{i|643人|student}/{j|820人|student}	{k|711人|student}/{m|834人|student}
合计	{n|2,733人|student}/{o|3,223人|student}	{p|2,884人|student}/{q|3,234人|student}
参与率一中由{r|86.9%|percent}升到{s|90.7%|percent}，二中由{u|87.1%|percent}升到{v|90.4%|percent}，三中由{w|78.4%|percent}升到{x|108.2%|percent}；全镇由{y|84.8%|percent}升到{z|89.2%|percent}，提高{aa|4.4个百分点|percentage-point}，三中提高最多。""",
[("sum","n","a e i"),("sum","o","b f j"),("sum","p","c g k"),("sum","q","d h m"),("share","a","b","r"),("share","c","d","s"),("share","e","f","u"),("share","g","h","v"),
 ("share","i","j","w"),("share","k","m","x"),("share","n","o","y"),("share","p","q","z"),("diff","z","y","aa"),("trend","up","r s"),("trend","up","u v"),("trend","up","w x"),
 ("trend","up","y z"),("between","z","s v x"),("between","y","r u w"),("bound","c","d"),("bound","g","h"),("bound","k","m")],
[error("share-mismatch average-mismatch","x","k m z s v",[9, 17],("85.3%","percent"),"三中711人占834人的85.3%，误用了二中的902人","copied line",2)],
scope=[("share","c","q","s"),("growth","p","n","aa")])

passage("textbook-free", """免费教科书经费清算（单位：元）
  | 学生数 | 定额 | 应拨 | 已拨 | 补拨（收回以负号表示）
小学秋季 | {a1|9,214|student} | {a2|46.00|CNY/student} | {a3|423,844|CNY} | {a4|420,000|CNY} | {a5|3,844|CNY}
小学春季 | {b1|9,187|student} | {b2|44.00|CNY/student} | {b3|404,228|CNY} | {b4|406,000|CNY} | {b5|-1,772|CNY}
初中秋季 | {c1|4,806|student} | {c2|92.00|CNY/student} | {c3|442,152|CNY} | {c4|445,000|CNY} | {c5|2,848|CNY}
初中春季 | {d1|4,771|student} | {d2|88.00|CNY/student} | {d3|419,848|CNY} | {d4|415,000|CNY} | {d5|4,848|CNY}
合计 | — | — | {t3|1,690,072|CNY} | {t4|1,686,000|CNY} | {t5|4,072|CNY}
清算结果，全年应拨{x|169.01万元|CNY}，已拨{y|168.60万元|CNY}，净补拨{z|4,072元|CNY}。春季学生比秋季少{u|62人|student}。""",
[("prod","a3","a1 a2"),("diff","a3","a4","a5"),("prod","b3","b1 b2"),("diff","b3","b4","b5"),("prod","c3","c1 c2"),("diff","c3","c4","c5"),("prod","d3","d1 d2"),("diff","d3","d4","d5"),
 ("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),("sum","t5","a5 b5 c5 d5"),("same","t3","x"),("same","t4","y"),("diff","t3","t4","z"),("lin","u","+a1 +c1 -b1 -d1"),("same","z","t5"),
 ("lin","t5","+t3 -t4"),("diff","x","y","z")],
[error("difference-mismatch sum-mismatch table-mismatch","c5","c3 c4 t5 a5 b5 d5",[5, 10],("-2,848","CNY"),"442152减445000为负，应收回2848元，漏了负号","sign",2)],
scope=[("diff","t4","t3","z"),("prod","a3","b1 a2")])

passage("classrooms-demand-prose", """据各校填报汇总：全县现有普通教室{a|1,286间|classroom}，按下学年计划开班{b|1,251个|class}，一班一室尚余{c|35间|classroom}。但余缺不均：城区开班{d|612个|class}、教室{e|588间|classroom}，缺{f|24间|classroom}；镇区开班{g|437个|class}、教室{h|446间|classroom}，余{i|9间|classroom}；乡村开班{j|202个|class}、教室{k|252间|classroom}，余{m|50间|classroom}。余缺轧抵后为{n|35间|classroom}，与总数相符，然而乡村余室不能给城区用，城区所缺{o|24间|classroom}须由功能室改用。功能室现有{p|418间|classroom}，改用后还剩{q|394间|classroom}。""",
[("diff","a","b","c"),("diff","d","e","f"),("diff","h","g","i"),("sum","b","d g j"),("sum","a","e h k"),("diff","k","j","m"),("lin","n","+i +m -f"),("same","f","o"),
 ("diff","p","o","q"),("same","n","c")],
scope=[("sum","c","i m"),("diff","b","a","f")], hard="总数有余而城区短缺")

passage("teacher-age-bands", """专任教师年龄构成（单位：人）
年龄段    小学    初中    高中    合计
{!age|30}岁及以下  {a1|412|person}  {a2|236|person}  {a3|158|person}  {a4|806|person}
{!age|31}至{!age|40}岁  {b1|538|person}  {b2|341|person}  {b3|214|person}  {b4|1,093|person}
{!age|41}至{!age|50}岁  {c1|627|person}  {c2|402|person}  {c3|187|person}  {c4|1,216|person}
{!age|51}岁以上  {d1|369|person}  {d2|251|person}  {d3|96|person}  {d4|716|person}
合计  {t1|1,946|person}  {t2|1,230|person}  {t3|655|person}  {t4|3,831|person}
{!age|40}岁及以下占{p|49.6%|percent}，{!age|51}岁以上占{q|18.7%|percent}；高中最年轻，{!age|40}岁及以下占{r|32.7%|percent}，小学{!age|51}岁以上占{s|19.0%|percent}，略低于初中的{u|20.4%|percent}。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d4","d1 d2 d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),
 ("sharesum","a4 b4","t4","p"),("share","d4","t4","q"),("sharesum","a3 b3","t3","r"),("share","d1","t1","s"),("share","d2","t2","u"),("sum","t4","t1 t2 t3"),("below","s","u"),("below","p","r")],
[error("share-mismatch direction-mismatch","r","a3 b3 t3 p",[10, 15],("56.8%","percent"),"高中40岁及以下是158加214共372人，占56.8%，只算了31至40岁","part left out",2)],
scope=[("share","d4","t1","s"),("sharesum","a4 b4","t3","r")])

passage("two-tables-continue", """表一　城区学校新生报到（人）
学校|应到|实到|未到
甲小|{a1|312|student}|{a2|306|student}|{a3|6|student}
乙小|{b1|287|student}|{b2|284|student}|{b3|3|student}
丙小|{c1|264|student}|{c2|253|student}|{c3|11|student}
小计|{d1|863|student}|{d2|843|student}|{d3|20|student}
表二　续表一：乡镇学校
学校|应到|实到|未到
丁小|{e1|148|student}|{e2|145|student}|{e3|3|student}
戊小|{f1|96|student}|{f2|96|student}|{f3|0|student}
己小|{g1|121|student}|{g2|115|student}|{g3|6|student}
小计|{h1|365|student}|{h2|356|student}|{h3|9|student}
总计|{i1|1,218|student}|{i2|1,199|student}|{i3|29|student}
总计报到率{p|97.6%|percent}，城区{q|97.7%|percent}，乡镇{r|97.5%|percent}，城区高于乡镇。未到的{x|29人|student}中，转往外县{y|14人|student}，缓学{z|15人|student}。""",
[("diff","a1","a2","a3"),("diff","b1","b2","b3"),("diff","c1","c2","c3"),("sum","d1","a1 b1 c1"),("sum","d2","a2 b2 c2"),("sum","d3","a3 b3 c3"),("diff","e1","e2","e3"),("diff","f1","f2","f3"),
 ("diff","g1","g2","g3"),("sum","h1","e1 f1 g1"),("sum","h2","e2 f2 g2"),("sum","h3","e3 f3 g3"),("sum","i1","d1 h1"),("sum","i2","d2 h2"),("sum","i3","d3 h3"),("share","i2","i1","p"),
 ("share","d2","d1","q"),("share","h2","h1","r"),("same","i3","x"),("sum","x","y z"),("lin","i3","+i1 -i2"),("below","r","q"),("between","p","q r")],
[error("sum-mismatch difference-mismatch table-mismatch share-mismatch","i1","d1 h1 i3 i2 p",[12, 20, 15],("1,228","student"),"863加365是1228，减未到29才是1199","wrong digit",3)],
scope=[("sum","i1","a1 b1 c1 e1 f1"),("share","i3","d1","p")])

passage("science-rooms-ratio", """功能教室配置（按每{!no|12}个班一间的口径）
学段 | 班级（个） | 理科实验室 | 音乐室 | 美术室 | 计算机室 | 应配计算机室 | 达标
小学 | {a1|348|class} | {a2|31|classroom} | {a3|30|classroom} | {a4|27|classroom} | {a5|30|classroom} | {a6|29|classroom} | 是
初中 | {b1|192|class} | {b2|40|classroom} | {b3|16|classroom} | {b4|15|classroom} | {b5|17|classroom} | {b6|16|classroom} | 是
高中 | {c1|120|class} | {c2|36|classroom} | {c3|8|classroom} | {c4|9|classroom} | {c5|11|classroom} | {c6|10|classroom} | 是
合计 | {t1|660|class} | {t2|107|classroom} | {t3|54|classroom} | {t4|51|classroom} | {t5|58|classroom} | {t6|55|classroom} | —
按上述口径，音乐室应有{x|55间|classroom}，实有{y|54间|classroom}，缺{z|1间|classroom}；美术室实有{u|51间|classroom}，缺{v|4间|classroom}；计算机室多{w|3间|classroom}，已全部达标。""",
[("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("sum","t5","a5 b5 c5"),("sum","t6","a6 b6 c6"),("overn","t1",12,"x"),("same","t3","y"),
 ("diff","x","y","z"),("same","t4","u"),("diff","x","u","v"),("diff","t5","x","w"),("overn","a1",12,"a6"),("overn","b1",12,"b6"),("overn","c1",12,"c6"),("same","t6","x"),
 ("bound","a6","a5"),("bound","b6","b5"),("bound","c6","c5")],
scope=[("diff","t2","x","z"),("overn","t1",10,"x")], hard="音乐、美术室不足而只有计算机室一列标达标")

passage("unit-mixed-yuan-wan", """民办园普惠奖补测算
普惠园{a|63所|school}，在园幼儿{b|10,438人|student}，按每生每年{c|400元|CNY/student}测算，需{d|417.52万元|CNY}；按等级另奖：
等级	园数	奖励标准（万元/园）	金额（万元）
省级示范	{a1|4|school}	{a2|8.0|CNY@万}	{a3|32.0|CNY@万}
市级一类	{b1|17|school}	{b2|5.0|CNY@万}	{b3|85.0|CNY@万}
县级达标	{c1|42|school}	{c2|2.0|CNY@万}	{c3|84.0|CNY@万}
合计	{t1|63|school}	—	{t3|201.0|CNY@万}
{k|两项|item}共需{e|681.52万元|CNY}，其中生均奖补占{f|67.5%|percent}。中央奖补可承担{g|380万元|CNY}，其余{h|238.52万元|CNY}由县财政负担，占{i|38.6%|percent}。园均奖励{j|3.19万元|CNY}。""",
[("prod","d","b c"),("prod","a3","a1 a2"),("prod","b3","b1 b2"),("prod","c3","c1 c2"),("sum","t1","a1 b1 c1"),("sum","t3","a3 b3 c3"),("sum","e","d t3"),("share","d","e","f"),
 ("diff","e","g","h"),("share","h","e","i"),("avg","t3","t1","j"),("same","a","t1"),("count","k",2),("bound","g","e"),("between","j","a2 b2 c2")],
[error("sum-mismatch share-mismatch difference-mismatch","e","d t3 f g h i",[6, 7, 8, 9],("618.52万元","CNY"),"417.52加201.0是618.52万元","transposed digits",2)],
scope=[("share","t3","e","f"),("prod","d","a c")])

passage("seats-turnover-three-schools", """三校合并前后对照
|项目|并前A校|并前B校|并前C校|并前小计|并后|
|班级（个）|{a1|18|class}|{a2|12|class}|{a3|9|class}|{a4|39|class}|{a5|36|class}|
|学生（人）|{b1|792|student}|{b2|431|student}|{b3|268|student}|{b4|1,491|student}|{b5|1,491|student}|
|教师（人）|{c1|54|person}|{c2|37|person}|{c3|31|person}|{c4|122|person}|{c5|112|person}|
|平均班额（人）|{d1|44.0|other}|{d2|35.9|other}|{d3|29.8|other}|{d4|38.2|other}|{d5|41.4|other}|
|生师比|{e1|14.7|ratio}|{e2|11.6|ratio}|{e3|8.6|ratio}|{e4|12.2|ratio}|{e5|13.3|ratio}|
合并后学生不变，班级减少{x|3个|class}，教师调出{y|10人|person}，平均班额由{z|38.2人|other}升为{w|41.4人|other}，仍在{l|45人|other}以内；生师比由{u|12.2|ratio}升为{v|13.3|ratio}。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("avg","b1","a1","d1"),("avg","b2","a2","d2"),("avg","b3","a3","d3"),("avg","b4","a4","d4"),("avg","b5","a5","d5"),
 ("ratio","b1","c1","e1"),("ratio","b2","c2","e2"),("ratio","b3","c3","e3"),("ratio","b4","c4","e4"),("ratio","b5","c5","e5"),("diff","a4","a5","x"),("diff","c4","c5","y"),("same","d4","z"),
 ("same","d5","w"),("same","e4","u"),("same","e5","v"),("same","b4","b5"),("trend","up","z w"),("trend","up","u v"),("most","w","l"),("between","d4","d1 d2 d3"),
 ("between","e4","e1 e2 e3")],
scope=[("mean","d1 d2 d3","d4"),("mean","e1 e2 e3","e4"),("ratio","b5","c4","e5")], hard="小计与并后班级、教师不同，学生相同")

passage("safety-checks-rounds", """校园安全检查隐患整改台账（单位：条）
轮次    查出  当场整改  限期整改  已销号  未销号
第一轮  {a1|186|item}   {a2|112|item}       {a3|74|item}        {a4|186|item}     {a5|0|item}
第二轮  {b1|143|item}   {b2|95|item}        {b3|48|item}        {b4|139|item}     {b5|4|item}
第三轮  {c1|97|item}    {c2|71|item}        {c3|26|item}        {c4|88|item}      {c5|9|item}
合计    {t1|426|item}   {t2|278|item}       {t3|148|item}       {t4|413|item}     {t5|13|item}
{n|三轮|other}查出隐患逐轮减少，销号率{p|96.9%|percent}；未销号{x|13条|item}中，{y|9条|item}在第三轮、{z|6条|item}在第二轮。当场整改率逐轮提高，依次为{u|60.2%|percent}、{v|66.4%|percent}、{w|26.8%|percent}。""",
[("diff","a1","a2","a3"),("diff","a1","a4","a5"),("diff","b1","b2","b3"),("diff","b1","b4","b5"),("diff","c1","c2","c3"),("diff","c1","c4","c5"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),
 ("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("sum","t5","a5 b5 c5"),("share","t4","t1","p"),("same","t5","x"),("diff","x","y","z"),("share","a2","a1","u"),("share","b2","b1","v"),
 ("share","c2","c1","w"),("count","n",3),("trend","down","a1 b1 c1"),("trend","up","u v w"),("lin","t5","+t1 -t4"),("lin","t3","+t1 -t2"),("same","y","c5"),("same","z","b5"),
 ("sum","x","y z")],
[error("sum-mismatch restatement-mismatch difference-mismatch","z","x y b5",[24, 13, 23],("4条","item"),"第二轮143减139是4条，与9条合为13条","wrong digit",2),
 error("share-mismatch direction-mismatch","w","c2 c1 u v",[16, 19],("73.2%","percent"),"97条中当场整改71条，占73.2%；写成了限期整改的比例","wrong part",2)],
scope=[("share","t2","t4","p"),("share","c4","c1","w")])

passage("meal-cost-index-text", """膳食原料采购价月报（环比、同比均以本表价格计算）
品种（元/千克）	上年11月	本年10月	本年11月	环比	同比
大米	{a1|5.20|CNY}	{a2|5.46|CNY}	{a3|5.46|CNY}	{a4|0.0%|percent}	{a5|5.0%|percent}
猪肉	{b1|31.50|CNY}	{b2|25.20|CNY}	{b3|24.60|CNY}	{b4|-2.4%|percent}	{b5|-21.9%|percent}
鸡蛋	{c1|11.80|CNY}	{c2|10.90|CNY}	{c3|10.40|CNY}	{c4|-4.6%|percent}	{c5|-11.9%|percent}
食用油	{d1|12.60|CNY}	{d2|13.10|CNY}	{d3|13.30|CNY}	{d4|5.6%|percent}	{d5|5.6%|percent}
青菜	{e1|4.40|CNY}	{e2|5.00|CNY}	{e3|4.70|CNY}	{e4|-6.0%|percent}	{e5|6.8%|percent}
环比有降有平有升；同比跌幅最大的是猪肉，涨幅最大的是青菜。青菜环比跌、同比涨，并无矛盾。""",
[("growth","a3","a2","a4"),("growth","a3","a1","a5"),("growth","b3","b2","b4"),("growth","b3","b1","b5"),("growth","c3","c2","c4"),("growth","c3","c1","c5"),("growth","d3","d2","d4"),("growth","d3","d1","d5"),
 ("growth","e3","e2","e4"),("growth","e3","e1","e5"),("same","a2","a3"),("trend","down","b1 b2 b3"),("trend","down","c1 c2 c3"),("trend","up","d1 d2 d3"),("trend","up","e1 e2"),("trend","down","e2 e3"),
 ("smallest","b5","a5 c5 d5 e5"),("largest","e5","a5 b5 c5 d5")],
[error("growth-mismatch table-mismatch","d4","d3 d2",[6],("1.5%","percent"),"环比应与10月13.10元比，为1.5%；写成了与上年11月比的同比","wrong base year",1)],
scope=[("growth","e2","e1","e5"),("growth","b2","b1","b5")])

passage("computers-by-year-bought", """计算机按购置年份分布（台）
| 购置年份 | 小学 | 初中 | 高中 | 合计 |
|---|---|---|---|---|
| 2016年及以前 | {a1|214|item} | {a2|168|item} | {a3|96|item} | {a4|478|item} |
| 2017至2019年 | {b1|482|item} | {b2|307|item} | {b3|215|item} | {b4|1,004|item} |
| 2020至2022年 | {c1|636|item} | {c2|374|item} | {c3|288|item} | {c4|1,298|item} |
| 2023年 | {d1|150|item} | {d2|82|item} | {d3|40|item} | {d4|272|item} |
| 合计 | {t1|1,482|item} | {t2|931|item} | {t3|639|item} | {t4|3,052|item} |
按使用满{!term|六年}应更新的规定，2016年及以前购置的{x|478台|item}已全部超期，占{p|15.7%|percent}；2017至2019年购置的{z|1,004台|item}正陆续到期。小学台数占{q|48.6%|percent}，2023年新购中小学占{r|55.1%|percent}，新购向小学倾斜。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d4","d1 d2 d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),
 ("same","a4","x"),("share","a4","t4","p"),("same","b4","z"),("share","t1","t4","q"),("share","d1","d4","r"),("sum","t4","t1 t2 t3"),("below","q","r")],
scope=[("share","d1","t4","r"),("share","a1","t1","p")], hard="小学占总量与占新购是两个分母")

passage("ratio-inverted", """师生比与生师比对照（2023/2024学年）
学段 | 学生（人） | 专任教师（人） | 生师比 | 县定上限
小学 | {a1|16,842|student} | {a2|1,003|person} | {a3|16.8：1|ratio} | {a4|19：1|ratio}
初中 | {b1|8,214|student} | {b2|662|person} | {b3|12.4：1|ratio} | {b4|13.5：1|ratio}
高中 | {c1|5,376|student} | {c2|403|person} | {c3|13.3：1|ratio} | {c4|12.5：1|ratio}
合计 | {t1|30,432|student} | {t2|2,068|person} | {t3|14.7：1|ratio} | —
从上表看，{n|三个|item}学段都没有超过上限，初中余量最小，每名教师少负担{x|1.1人|other}即到上限；若高中再招{y|20名|person}教师，可降到{z|12.7：1|ratio}。""",
[("ratio","a1","a2","a3"),("ratio","b1","b2","b3"),("ratio","c1","c2","c3"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("ratio","t1","t2","t3"),("diff","b4","b3","x"),("expr","c1/(c2+y)","z"),
 ("count","n",3),("most","a3","a4"),("most","b3","b4"),("most","c3","c4"),("between","t3","a3 b3 c3")],
[error("bound-exceeded table-mismatch","c3","c4",[11],None,"高中13.3比1高于上限12.5比1","limit against the figure",2,"小学、初中没有超过上限，高中超过")],
scope=[("mean","a3 b3 c3","t3"),("ratio","t1","a2","t3")])

passage("direction-down-said-up", """近四年教育支出占比
年份	一般公共预算支出（亿元）	教育支出（亿元）	占比
2019年	{a1|36.42|CNY@亿}	{a2|7.95|CNY@亿}	{a3|21.8%|percent}
2020年	{b1|37.18|CNY@亿}	{b2|8.16|CNY@亿}	{b3|21.9%|percent}
2021年	{c1|39.05|CNY@亿}	{c2|8.47|CNY@亿}	{c3|21.7%|percent}
2022年	{d1|40.26|CNY@亿}	{d2|8.96|CNY@亿}	{d3|22.3%|percent}
教育支出逐年增加，{n|三年|other}增加{x|1.01亿元|CNY}，增长{g|12.7%|percent}，高于一般公共预算支出增幅{h|9.5%|percent}（增加{q|3.84亿元|CNY}）；占比逐年提高，由{u|21.8%|percent}提高到{v|22.3%|percent}。""",
[("share","a2","a1","a3"),("share","b2","b1","b3"),("share","c2","c1","c3"),("share","d2","d1","d3"),("diff","d2","a2","x"),("growth","d2","a2","g"),("growth","d1","a1","h"),("diff","d1","a1","q"),
 ("same","a3","u"),("same","d3","v"),("trend","up","a2 b2 c2 d2"),("trend","up","a1 b1 c1 d1"),("trend","up","a3 b3 c3 d3"),("trend","up","u v"),("count","n",3),("below","h","g")],
[error("growth-mismatch","h","d1 a1",[6],("10.5%","percent"),"3.84亿元应除以2019年的36.42亿元，为10.5%","wrong base",2),
 error("direction-mismatch sequence-mismatch table-mismatch","c3","a3 b3 d3",[12],None,"2020年21.9%，2021年21.7%，中间下降","trend",2,"2021年占比比上年下降，其余年份提高")],
scope=[("growth","d2","c2","g"),("share","d2","a1","v")])

passage("share-of-two-totals", """幼儿园收费退补情况（单位：万元）

|月份|应收|减免|实收|退费|净收入|
|3月|{a1|64.80|CNY@万}|{a2|4.32|CNY@万}|{a3|60.48|CNY@万}|{a4|1.15|CNY@万}|{a5|59.33|CNY@万}|
|4月|{b1|65.20|CNY@万}|{b2|4.40|CNY@万}|{b3|60.80|CNY@万}|{b4|0.92|CNY@万}|{b5|59.88|CNY@万}|
|5月|{c1|65.20|CNY@万}|{c2|4.48|CNY@万}|{c3|60.72|CNY@万}|{c4|2.06|CNY@万}|{c5|58.66|CNY@万}|
|6月|{d1|64.40|CNY@万}|{d2|4.32|CNY@万}|{d3|60.08|CNY@万}|{d4|1.37|CNY@万}|{d5|58.71|CNY@万}|
|合计|{t1|259.60|CNY@万}|{t2|17.52|CNY@万}|{t3|242.08|CNY@万}|{t4|5.50|CNY@万}|{t5|236.58|CNY@万}|

减免占应收的{p|6.7%|percent}，退费占实收的{q|2.3%|percent}。5月退费多，是手足口病停园{k|4天|other}所致。减免与退费合计{x|23.02万元|CNY}，净收入占应收{r|91.1%|percent}。""",
[("diff","a1","a2","a3"),("diff","a3","a4","a5"),("diff","b1","b2","b3"),("diff","b3","b4","b5"),("diff","c1","c2","c3"),("diff","c3","c4","c5"),("diff","d1","d2","d3"),("diff","d3","d4","d5"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),("sum","t5","a5 b5 c5 d5"),("share","t2","t1","p"),("share","t4","t3","q"),("sum","x","t2 t4"),
 ("share","t5","t1","r"),("lin","t3","+t1 -t2"),("lin","t5","+t3 -t4"),("lin","t5","+t1 -x"),("largest","c4","a4 b4 d4"),("same","a2","d2"),("same","b1","c1")],
scope=[("share","t4","t1","q"),("share","t5","t3","r"),("sum","x","t2 t3")], hard="减免以应收为分母，退费以实收为分母")

passage("project-funds-three-sources", """薄弱环节改善与能力提升项目（万元）
项目    总投资  中央   省     县     到位   到位率
校舍    {a1|2,860|CNY@万}   {a2|1,450|CNY@万}  {a3|610|CNY@万}    {a4|800|CNY@万}    {a5|2,374|CNY@万}  {a6|83.0%|percent}
运动场  {b1|940|CNY@万}     {b2|480|CNY@万}    {b3|190|CNY@万}    {b4|270|CNY@万}    {b5|846|CNY@万}    {b6|90.0%|percent}
设备    {c1|1,275|CNY@万}   {c2|760|CNY@万}    {c3|300|CNY@万}    {c4|215|CNY@万}    {c5|1,275|CNY@万}  {c6|100.0%|percent}
合计    {t1|5,075|CNY@万}   {t2|2,690|CNY@万}  {t3|1,100|CNY@万}  {t4|1,285|CNY@万}  {t5|4,495|CNY@万}  {t6|88.6%|percent}
总投资{x|5,075万元|CNY}中，中央{y|2,690万元|CNY}、省级{z|1,010万元|CNY}、县级{w|1,285万元|CNY}，占比分别为{p|53.0%|percent}、{q|21.7%|percent}、{r|25.3%|percent}。未到位{u|580万元|CNY}，校舍占{v|486万元|CNY}，运动场占{s|94万元|CNY}，设备已全部到位。""",
[("sum","a1","a2 a3 a4"),("share","a5","a1","a6"),("sum","b1","b2 b3 b4"),("share","b5","b1","b6"),("sum","c1","c2 c3 c4"),("share","c5","c1","c6"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),
 ("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("sum","t5","a5 b5 c5"),("share","t5","t1","t6"),("same","t1","x"),("same","t2","y"),("same","t3","z"),("same","t4","w"),
 ("share","t2","t1","p"),("share","t3","t1","q"),("share","t4","t1","r"),("diff","t1","t5","u"),("lin","v","+a1 -a5"),("lin","s","+b1 -b5"),("sum","t1","t2 t3 t4"),("sum","x","y z w"),
 ("hundred","p q r"),("share","y","x","p"),("share","z","x","q"),("share","w","x","r"),("sum","u","v s"),("same","c5","c1"),("between","t6","a6 b6 c6")],
[error("restatement-mismatch sum-mismatch share-mismatch","z","t3 x y w q",[14, 23, 26],("1,100万元","CNY"),"表中省级合计1100万元，文中写成1010，与总投资也不合","restated figure",2)],
scope=[("share","t2","t5","p"),("share","v","t1","a6")])

passage("superlative-wrong", """各片区生均建筑面积与教学设备值
片区	学生（人）	校舍（㎡）	生均校舍（㎡）	设备值（万元）	生均设备（元）
中片	{a1|6,120|student}	{a2|46,512|other}	{a3|7.60|other}	{a4|1,530|CNY@万}	{a5|2,500|CNY/student}
东片	{b1|3,840|student}	{b2|38,016|other}	{b3|9.90|other}	{b4|864|CNY@万}	{b5|2,250|CNY/student}
西片	{c1|2,950|student}	{c2|31,270|other}	{c3|10.60|other}	{c4|826|CNY@万}	{c5|2,800|CNY/student}
北片	{d1|1,460|student}	{d2|17,374|other}	{d3|11.90|other}	{d4|306|CNY@万}	{d5|2,096|CNY/student}
合计	{t1|14,370|student}	{t2|133,172|other}	{t3|9.27|other}	{t4|3,526|CNY@万}	{t5|2,454|CNY/student}
生均校舍以北片最宽，中片最紧；生均设备以中片最高，北片最低，相差{x|704元|CNY/student}。中片学生占{p|42.6%|percent}，校舍只占{q|34.9%|percent}，设备占{r|43.4%|percent}。""",
[("avg","a2","a1","a3"),("avg","a4","a1","a5"),("avg","b2","b1","b3"),("avg","b4","b1","b5"),("avg","c2","c1","c3"),("avg","c4","c1","c5"),("avg","d2","d1","d3"),("avg","d4","d1","d5"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("avg","t2","t1","t3"),("sum","t4","a4 b4 c4 d4"),("avg","t4","t1","t5"),("diff","c5","d5","x"),("share","a1","t1","p"),("share","a2","t2","q"),
 ("share","a4","t4","r"),("largest","d3","a3 b3 c3"),("smallest","a3","b3 c3 d3"),("largest","a5","b5 c5 d5"),("smallest","d5","a5 b5 c5"),("below","q","p"),("between","t3","a3 b3 c3 d3"),("between","t5","a5 b5 c5 d5")],
[error("direction-mismatch table-mismatch","a5","b5 c5 d5",[19],None,"西片2800元高于中片2500元，相差704元也是西片与北片之差","wrong superlative",2,"生均设备以西片最高")],
scope=[("diff","a5","d5","x"),("mean","a3 b3 c3 d3","t3"),("share","a4","t1","r")])

passage("notes-rounding-sum", """2022年全县教育经费构成（亿元，四舍五入）
项目　　金额　　比重
财政拨款　{a|7.38亿元|CNY}　{b|87.8%|percent}
事业收入　{c|0.84亿元|CNY}　{d|10.0%|percent}
举办者投入　{e|0.11亿元|CNY}　{f|1.3%|percent}
捐赠及其他　{g|0.07亿元|CNY}　{h|0.8%|percent}
合计　{m|8.41亿元|CNY}　{n|100%|percent}
注：分项之和比合计少{k|0.01亿元|CNY}，是尾数取舍所致，未作机械调整；以万元计合计为{o|84,072万元|CNY}，分项为{p|73,794万元|CNY}、{q|8,431万元|CNY}、{r|1,136万元|CNY}、{s|711万元|CNY}，并无差异。""",
[("share","a","m","b"),("share","c","m","d"),("share","e","m","f"),("share","g","m","h"),("sum","o","p q r s"),("sum","m","a c e g"),("hundred","b d f h"),("same","m","o"),
 ("same","a","p"),("same","c","q"),("same","e","r"),("same","g","s"),("const","n",100,100),("lin","k","+m -a -c -e -g")],
scope=[("share","a","o","d"),("sum","m","a c e")], hard="分项之和差0.01，注明四舍五入")

passage("average-attendance-days", """各校教师出勤汇总（11月，应出勤{k|22天|other}）
学校｜教师数｜应出勤人天｜病事假人天｜公出人天｜出勤率
中心小学｜{a1|58|person}｜{a2|1276|other}｜{a3|31|other}｜{a4|44|other}｜{a5|97.6%|percent}
明德小学｜{b1|41|person}｜{b2|902|other}｜{b3|18|other}｜{b4|20|other}｜{b5|98.0%|percent}
初级中学｜{c1|76|person}｜{c2|1672|other}｜{c3|57|other}｜{c4|61|other}｜{c5|96.6%|percent}
合计｜{t1|175|person}｜{t2|3850|other}｜{t3|106|other}｜{t4|125|other}｜{t5|97.2%|percent}
公出视同出勤，不扣。病事假人均{x|0.6天|other}，出勤率最高的是明德小学，最低的是初级中学，两校差{y|1.4个百分点|percentage-point}。考核线为{l|97%|percent}，初级中学不到线。""",
[("prod","a2","a1 k"),("expr","(a2-a3)/a2*100","a5"),("prod","b2","b1 k"),("expr","(b2-b3)/b2*100","b5"),("prod","c2","c1 k"),("expr","(c2-c3)/c2*100","c5"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),
 ("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("expr","(t2-t3)/t2*100","t5"),("avg","t3","t1","x"),("diff","b5","c5","y"),("prod","t2","t1 k"),("largest","b5","a5 c5"),("smallest","c5","a5 b5"),
 ("below","c5","l"),("least","l","b5"),("least","l","a5"),("between","t5","a5 b5 c5")],
scope=[("expr","(c2-c3-c4)/c2*100","c5"),("avg","t3","a1","x")], hard="公出不计缺勤；合计出勤率是加权")

passage("exam-admit-line-lists", """中考各分数段累计人数（报名{k|2,418人|student}，缺考{j|26人|student}）
分数段	本段人数	累计人数	累计占实考
{!score|650}分以上	{a1|147|student}	{a2|147|student}	{a3|6.1%|percent}
{!score|600}至{!score|649}分	{b1|386|student}	{b2|533|student}	{b3|22.3%|percent}
{!score|550}至{!score|599}分	{c1|512|student}	{c2|1,054|student}	{c3|43.7%|percent}
{!score|500}至{!score|549}分	{d1|463|student}	{d2|1,508|student}	{d3|63.0%|percent}
{!score|500}分以下	{e1|884|student}	{e2|2,392|student}	{e3|100.0%|percent}
实考{m|2,392人|student}，普高计划{p|1,450人|student}，按累计看最低线落在{!score|500}至{!score|549}分段；{!score|600}分以上{q|533人|student}，占报名人数的{r|22.3%|percent}。""",
[("share","a2","m","a3"),("sum","b2","a2 b1"),("share","b2","m","b3"),("sum","c2","b2 c1"),("share","c2","m","c3"),("sum","d2","c2 d1"),("share","d2","m","d3"),("diff","m","d2","e1"),
 ("sum","e2","d2 e1"),("diff","k","j","m"),("same","b2","q"),("share","q","k","r"),("same","a2","a1"),("same","e2","m"),("sum","m","a1 b1 c1 d1 e1"),("trend","up","a2 b2 c2 d2 e2"),
 ("const","e3",100,100),("bound","c2","p"),("bound","p","d2")],
[error("sum-mismatch table-mismatch share-mismatch","c2","b2 c1 d2 d1 m c3",[3, 5, 4],("1,045","student"),"533加512是1045，下一行累计也由1045推出","transposed digits",2),
 error("share-mismatch","r","q k",[11],("22.0%","percent"),"533占报名2418人的22.0%，占实考才是22.3%","wrong denominator",2)],
scope=[("share","c2","k","c3"),("share","d2","k","d3")])

passage("town-swapped-rows", """第一学期期末各乡镇初中抽考平均分
乡镇|参考人数|总分|平均分|县内名次
甲乡|{a1|318|student}|{a2|22,896|other}|{a3|72.0|other}|{a4|2|other}
乙镇|{b1|452|student}|{b2|31,188|other}|{b3|69.0|other}|{b4|3|other}
丙镇|{c1|276|student}|{c2|20,424|other}|{c3|74.0|other}|{c4|1|other}
丁乡|{d1|184|student}|{d2|12,144|other}|{d3|66.0|other}|{d4|4|other}
全县|{t1|1,230|student}|{t2|86,652|other}|{t3|70.4|other}|—
第一名丙镇比全县平均高{x|3.6分|other}，末名丁乡低{y|4.4分|other}。乙镇参考人数最多，平均分低于全县{z|3.0分|other}。上年全县平均{w|69.2分|other}，本年提高{v|1.2分|other}。""",
[("avg","a2","a1","a3"),("avg","b2","b1","b3"),("avg","c2","c1","c3"),("avg","d2","d1","d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("avg","t2","t1","t3"),("diff","c3","t3","x"),
 ("diff","t3","d3","y"),("diff","t3","b3","z"),("diff","t3","w","v"),("largest","c3","a3 b3 d3"),("smallest","d3","a3 b3 c3"),("largest","b1","a1 c1 d1"),("between","t3","a3 b3 c3 d3"),("trend","up","w t3"),
 ("trend","up","c4 a4 b4 d4"),("trend","down","c3 a3 b3 d3")],
[error("difference-mismatch","z","t3 b3",[9],("1.4分","other"),"全县70.4比乙镇69.0高1.4分，3.0分是甲乡与乙镇之差","wrong part",2)],
scope=[("mean","a3 b3 c3 d3","t3"),("avg","b2","a1","b3")])

passage("insurance-claims", """学生平安险参保理赔统计
学年 | 在校生 | 参保 | 参保率 | 理赔（件） | 赔付（万元） | 件均（元）
2021/2022学年 | {a1|18,940|student} | {a2|17,614|student} | {a3|93.0%|percent} | {a4|236|item} | {a5|41.30|CNY@万} | {a6|1,750|CNY}
2022/2023学年 | {b1|18,615|student} | {b2|17,498|student} | {b3|94.0%|percent} | {b4|251|item} | {b5|45.68|CNY@万} | {b6|1,820|CNY}
增减 | {c1|-325|student} | {c2|-116|student} | {c3|1.0|percentage-point} | {c4|15|item} | {c5|4.38|CNY@万} | {c6|70|CNY}
参保人数减少{x|116人|student}而参保率提高，原因是在校生减得更多。理赔件数增长{p|6.4%|percent}，赔付额增长{q|10.6%|percent}，件均赔付增长{r|4.0%|percent}；每万名参保学生理赔{y|143件|other}。""",
[("share","a2","a1","a3"),("avg","a5","a4","a6"),("share","b2","b1","b3"),("avg","b5","b4","b6"),("diff","b1","a1","c1"),("diff","b2","a2","c2"),("diff","b3","a3","c3"),("diff","b4","a4","c4"),
 ("diff","b5","a5","c5"),("diff","b6","a6","c6"),("diff","a2","b2","x"),("growth","b4","a4","p"),("growth","b5","a5","q"),("growth","b6","a6","r"),("per","b4","b2",10000,"y"),("trend","up","a3 b3"),
 ("trend","down","a2 b2"),("below","p","q"),("growthb","a4","c4","p"),("growthb","a5","c5","q"),("growthb","a6","c6","r")],
scope=[("per","b4","b1",10000,"y"),("growth","b2","a2","p")], hard="参保人数减而参保率升")

passage("wrong-column-quoted", """2024年教师招聘报名与录用
岗位  计划  报名   审核通过  笔试   入围面试  拟录用
语文  {a1|24|person}    {a2|312|person}    {a3|287|person}       {a4|251|person}    {a5|72|person}        {a6|24|person}
数学  {b1|22|person}    {b2|196|person}    {b3|181|person}       {b4|160|person}    {b5|66|person}        {b6|22|person}
英语  {c1|12|person}    {c2|264|person}    {c3|249|person}       {c4|228|person}    {c5|36|person}        {c6|12|person}
体育  {d1|10|person}    {d2|118|person}    {d3|103|person}       {d4|88|person}     {d5|30|person}        {d6|10|person}
学前  {e1|30|person}    {e2|405|person}    {e3|372|person}       {e4|330|person}    {e5|90|person}        {e6|28|person}
合计  {t1|98|person}    {t2|1,295|person}  {t3|1,192|person}     {t4|1,057|person}  {t5|294|person}       {t6|96|person}
报名与计划之比为{r|12.2：1|ratio}，竞争最激烈的英语达到{s|22.0：1|ratio}。面试按{k|3：1|ratio}入围，各岗位均足额；审核通过率{p|92.0%|percent}，参加笔试的占通过人数{q|88.7%|percent}。计划完成{u|98.0%|percent}，缺{v|2人|person}都在学前。""",
[("sum","t1","a1 b1 c1 d1 e1"),("sum","t2","a2 b2 c2 d2 e2"),("sum","t3","a3 b3 c3 d3 e3"),("sum","t4","a4 b4 c4 d4 e4"),("sum","t5","a5 b5 c5 d5 e5"),("sum","t6","a6 b6 c6 d6 e6"),("ratio","t2","t1","r"),("ratio","c2","c1","s"),
 ("share","t3","t2","p"),("share","t4","t3","q"),("share","t6","t1","u"),("diff","t1","t6","v"),("prod","a5","a1 k"),("prod","b5","b1 k"),("prod","c5","c1 k"),("prod","d5","d1 k"),
 ("prod","e5","e1 k"),("prod","t5","t1 k"),("bound","a3","a2"),("bound","b3","b2"),("bound","c3","c2"),("bound","d3","d2"),("bound","e3","e2"),("bound","t3","t2"),
 ("bound","a4","a3"),("bound","b4","b3"),("bound","c4","c3"),("bound","d4","d3"),("bound","e4","e3"),("bound","t4","t3"),("diff","e1","e6","v"),("bound","a6","a1"),
 ("bound","b6","b1"),("bound","c6","c1"),("bound","d6","d1"),("bound","e6","e1"),("bound","t6","t1"),("same","a6","a1"),("same","b6","b1"),("same","c6","c1"),
 ("same","d6","d1")],
[error("ratio-mismatch","r","t2 t1",[6],("13.2：1","ratio"),"报名1295人与计划98人之比是13.2比1，用了审核通过的1192人","wrong column",2)],
scope=[("ratio","t4","t1","s"),("share","t4","t2","q")])

passage("sanitation-two-surveys", """农村学校厕所、澡堂改造对账
（一）教育股口径（所）：需改{a|86所|school}，已改{b|71所|school}，在建{c|9所|school}，未动{d|6所|school}。
（二）项目办口径（座）：
类别	任务	完工	在建	未开工
旱厕改水冲	{e1|112|item}	{e2|93|item}	{e3|11|item}	{e4|8|item}
新建澡堂	{f1|24|item}	{f2|19|item}	{f3|3|item}	{f4|2|item}
合计	{g1|136|item}	{g2|112|item}	{g3|14|item}	{g4|10|item}
{n|两个|item}口径一按校、一按座，一校可有几座，故{h|71所|school}与{i|112座|item}不矛盾。按校完成{j|82.6%|percent}，按座完成{k|82.4%|percent}；平均每校{m|1.58座|other}。""",
[("sum","a","b c d"),("sum","e1","e2 e3 e4"),("sum","f1","f2 f3 f4"),("sum","g1","e1 f1"),("sum","g2","e2 f2"),("sum","g3","e3 f3"),("sum","g4","e4 f4"),("same","b","h"),
 ("same","g2","i"),("share","b","a","j"),("share","g2","g1","k"),("avg","g1","a","m"),("count","n",2),("sum","g1","g2 g3 g4"),("bound","a","g1")],
scope=[("share","g2","a","j"),("same","d","g4"),("same","b","g2")], hard="一个按学校一个按座统计")

passage("query-reply-difference", """关于学年报表“随迁子女”变动较大的核查说明：本学年填报{a|2,316人|student}，上学年{b|2,874人|student}，减少{c|558人|student}，下降{d|19.4%|percent-}。原因有{e|三条|item}：一是行政区划调整，{f|两所|school}学校划出，带走{g|341人|student}；二是户籍放宽后落户{h|168人|student}，不再计入；三是毕业多、招生少，净减{i|49人|student}。{q|三项|item}相加正好是减少数。若剔除区划因素，可比口径上学年为{j|2,533人|student}，下降{k|8.6%|percent-}。随迁子女占在校生{l|19,430人|student}的{m|11.9%|percent}，上学年占{n|14.3%|percent}（在校生{o|20,148人|student}），降低{p|2.4个百分点|percentage-point}。""",
[("diff","b","a","c"),("growth","a","b","d"),("sum","c","g h i"),("diff","b","g","j"),("growth","a","j","k"),("share","a","l","m"),("share","b","o","n"),("diff","n","m","p"),
 ("count","e",3),("count","q",3),("same","e","q"),("trend","down","n m")],
scope=[("growth","a","b","k"),("share","a","o","m"),("diff","n","m","d")], hard="同一减少数有全口径与可比口径两个降幅")

passage("figure-check-letter", """数据核对函回执
贵科来函所列{a|五处|item}疑点，逐一核对如下：
（一）表三甲校占地{b|38,450平方米|other}，学生{c|1,526人|student}，生均应为{d|25.2平方米|other}，原表{e|22.5平方米|other}系录入颠倒，已改。
（二）表四图书{f|46,208册|item}无误，其中纸质{g|41,560册|item}、电子{h|4,648册|item}，来函只加了纸质一项。
（三）表五专任教师{i|112人|person}含支教{j|6人|person}，表六按人事关系只有{k|106人|person}，口径不同。
（四）表七经费{l|863.2万元|CNY}与表八{m|8,632,000元|CNY}相同，单位不同而已。
（五）表九危房{n|420平方米|other}已于6月拆除，年末应为{o|0平方米|other}，原表漏改。""",
[("avg","b","c","d"),("sum","f","g h"),("diff","i","j","k"),("same","l","m"),("count","a",5)],
scope=[("avg","b","c","e"),("same","i","k"),("same","f","g")], hard="旧表错误已在文中更正；口径、单位不同")

passage("prose-quarter-note", """食堂物资盘点说明（金额单位：元）。9月末库存{a|38,642.50元|CNY}，10月购进{b|126,380.00元|CNY}，领用{c|131,905.40元|CNY}，损耗{d|317.10元|CNY}，10月末账面应存{e|32,800.00元|CNY}，实盘{f|32,796.00元|CNY}，盘亏{g|4.00元|CNY}，占账面{h|0.12%|percent}，在{i|0.5%|percent}的允许范围内。10月领用比9月{j|118,240.60元|CNY}增加{k|13,664.80元|CNY}，增长{l|10.4%|percent}，主要因供餐多了{m|3天|other}：9月供餐{n|19天|other}，日均领用{o|6,223.19元|CNY}；10月{p|22天|other}，日均{q|5,995.70元|CNY}，日均反而下降。""",
[("lin","e","+a +b -c -d"),("diff","e","f","g"),("share","g","e","h"),("diff","c","j","k"),("growth","c","j","l"),("avg","j","n","o"),("sum","p","m n"),("avg","c","p","q"),
 ("most","h","i"),("trend","down","o q"),("growthb","j","k","l")],
[error("share-mismatch","h","g e",[2],("0.01%","percent"),"4.00元占32800.00元的0.01%","wrong digit",2),
 error("growth-mismatch","l","c j k",[4, 10],("11.6%","percent"),"13664.80应除以9月的118240.60，为11.6%","wrong base",2)],
scope=[("share","g","d","h"),("avg","c","n","q")])

passage("two-year-narrative-swap", """按照报表口径，2021年全县义务教育学校{a|78所|school}，其中小学{b|56所|school}、初中{c|14所|school}、九年一贯制{d|8所|school}；2022年学校{e|74所|school}，其中小学{f|52所|school}、初中{g|13所|school}、九年一贯制{h|9所|school}。两年相比，学校减少{i|4所|school}，小学减少{j|4所|school}，初中减少{k|1所|school}，九年一贯制增加{l|1所|school}。在校生2021年{m|23,864人|student}，2022年{n|24,106人|student}，增加{o|242人|student}，增长{p|1.0%|percent}；校均规模由{q|306人|other}扩大到{r|309人|other}，每校多{s|20人|other}。学校减少而学生增加，与集中办学的安排相符。""",
[("sum","a","b c d"),("sum","e","f g h"),("diff","a","e","i"),("diff","b","f","j"),("diff","c","g","k"),("diff","h","d","l"),("diff","n","m","o"),("growth","n","m","p"),
 ("avg","m","a","q"),("avg","n","e","r"),("diff","r","q","s"),("trend","up","q r"),("lin","i","+j +k -l"),("growthb","m","o","p")],
[error("average-mismatch difference-mismatch","r","n e q s",[9, 10],("326人","other"),"24106人应除以2022年的74所，为326人，除成了上年的78所","wrong year",2)],
scope=[("sum","i","j k"),("avg","m","e","q")])

passage("summary-of-attached-tables", """附表共{a|六张|item}，要点如下。表1学校基本情况：学校{b|112所|school}，班级{c|1,428个|class}，在校生{d|61,404人|student}，平均班额{e|43.0人|other}。表2教师：专任教师{f|4,036人|person}，生师比{g|15.2：1|ratio}，其中高级职称{h|829人|person}，占{i|20.5%|percent}。表3校舍：建筑面积{j|58.76万平方米|other}，生均{k|9.6平方米|other}。表4经费：总投入{l|9.84亿元|CNY}，其中财政性{m|9.31亿元|CNY}，占{n|105.7%|percent}。表5资助：受助{o|7,982人|student}，占在校生{p|13.0%|percent}，发放{q|1,012.6万元|CNY}，人均{r|1,269元|CNY/student}。表6安全：检查{s|336校次|item}，校均{u|3次|other}。""",
[("avg","d","c","e"),("ratio","d","f","g"),("share","h","f","i"),("avg","j","d","k"),("share","m","l","n"),("share","o","d","p"),("avg","q","o","r"),("avg","s","b","u"),
 ("bound","m","l"),("bound","h","f"),("bound","o","d"),("max100","n"),("count","a",6)],
[error("share-mismatch bound-exceeded","n","m l",[4, 11],("94.6%","percent"),"9.31亿元占9.84亿元的94.6%，写成9.84除以9.31，其中项超过百分之百","inverted quotient",1)],
scope=[("avg","d","b","e"),("share","q","l","p")])

passage("standard-threshold-groups", """超标配备与未达标配备说明：县标准规定每{!no|百}名学生计算机不少于{a|12台|other}。本次统计{b|38所|school}学校，达到{c|24所|school}，未达到{d|14所|school}。未达到的学校中，{e|9.0台|other}以上不足标准的{f|9所|school}，不足{g|9.0台|other}的{h|5所|school}，最低一所只有{i|6.4台|other}；达到的学校中，最高一所{j|21.8台|other}。全县平均{k|13.1台|other}，高于标准{l|1.1台|other}，但平均达标不等于校校达标，达标面{m|63.2%|percent}，距{n|80%|percent}的年度目标差{o|16.8个百分点|percentage-point}，折合再有{p|7所|school}达标即可完成。""",
[("sum","b","c d"),("sum","d","f h"),("diff","k","a","l"),("share","c","b","m"),("diff","n","m","o"),("below","i","g"),("below","e","a"),("least","a","j"),
 ("least","a","k"),("between","k","i j"),("below","m","n"),("bound","i","e"),("same","e","g")],
scope=[("least","a","i"),("share","d","b","m"),("share","c","b","n")], hard="平均数达标而有学校不达标；补七所后31所占81.6%，超过八成")

passage("enrolment-transposed-prose", """2023年秋季全县初中招生{a|5,286人|student}，其中公办{b|4,705人|student}、民办{c|581人|student}。按来源分，本县小学毕业{d|4,932人|student}，县外转入{e|354人|student}。按性别分，男生{f|2,748人|student}，女生{g|2,583人|student}。女生占{h|48.0%|percent}，男生比女生多{i|210人|student}。计划招生{j|5,350人|student}，完成{k|98.8%|percent}，少招{l|64人|student}；与上年{m|5,064人|student}相比，增加{n|222人|student}，增长{o|5.6%|percent}。开设新生班{p|108个|class}，平均班额{q|48.9人|other}，没有超过{r|50人|other}。""",
[("sum","a","b c"),("sum","a","d e"),("sum","a","f g"),("share","g","a","h"),("diff","f","g","i"),("share","a","j","k"),("diff","j","a","l"),("diff","a","m","n"),
 ("growth","a","m","o"),("avg","a","p","q"),("most","q","r"),("avgmost","a","p","r"),("growthb","m","n","o")],
[error("sum-mismatch share-mismatch difference-mismatch","g","a f h i",[2, 3, 4],("2,538人","student"),"5286减2748是2538，占48.0%，与男生多210人也合","transposed digits",1),
 error("growth-mismatch","o","a m n",[8, 12],("4.4%","percent"),"222人除以5064是4.4%，此处拿计划数5350来比","wrong part",2)],
scope=[("share","g","j","h"),("avg","j","p","q"),("share","b","j","k")])

passage("minutes-of-data-meeting", """数据会审纪要（摘录）
会议认定，2022年生均一般公共预算教育事业费：小学{a|11,420元|CNY/student}，比上年{b|10,960元|CNY/student}增加{c|460元|CNY/student}，增长{d|4.2%|percent}；初中{e|15,380元|CNY/student}，比上年{f|14,905元|CNY/student}增加{g|475元|CNY/student}，增长{h|3.2%|percent}；高中{i|13,260元|CNY/student}，比上年{j|13,415元|CNY/student}减少{k|155元|CNY/student}，下降{l|1.2%|percent-}。按“只增不减”要求，小学、初中实现增长，高中未实现，会议要求作出说明。财务股说明：高中学生增加{m|6.1%|percent}而拨款增加{n|4.9%|percent}，拨款并未减少，是人数增长更快，故生均下降。与全市平均比，小学低{o|450元|CNY/student}（全市{p|11,870元|CNY/student}），初中高{q|280元|CNY/student}（全市{r|15,100元|CNY/student}）。""",
[("diff","a","b","c"),("growth","a","b","d"),("diff","e","f","g"),("growth","e","f","h"),("diff","j","i","k"),("growth","i","j","l"),("diff","p","a","o"),("diff","e","r","q"),
 ("growthb","b","c","d"),("growthb","f","g","h"),("trend","up","b a"),("trend","up","f e"),("trend","down","j i"),("below","n","m"),("expr","((100+n)/(100+m)-1)*100","l"),("below","a","p"),
 ("below","r","e")],
scope=[("growth","a","p","d"),("diff","m","n","l")], hard="生均下降而拨款增加，原因是学生增加更快")

passage("double-count-buses", """按车辆性质统计，全县接送学生车辆{a|164辆|item}，其中专用校车{b|92辆|item}、租用客车{c|47辆|item}、公交定制{d|25辆|item}；按运营主体统计，学校自有{e|38辆|item}、校车公司{f|79辆|item}、客运企业{g|47辆|item}。两种分法各自相加都是{h|164辆|item}。接送学生{i|5,412人|student}，专用校车承担{j|3,496人|student}，占{k|64.6%|percent}，车均{l|38人|other}；租用客车承担{m|1,363人|student}，车均{n|29人|other}；公交承担{o|553人|student}，占{p|10.2%|percent}。乘车学生占寄宿以外学生{q|17,380人|student}的{r|31.1%|percent}。""",
[("sum","a","b c d"),("sum","a","e f g"),("same","a","h"),("share","j","i","k"),("avg","j","b","l"),("avg","m","c","n"),("sum","i","j m o"),("share","o","i","p"),
 ("share","i","q","r")],
scope=[("sum","a","b c d e f g"),("share","j","q","k"),("avg","i","b","l")], hard="同一批车辆按两种标志分组，各自合计")

passage("trend-with-exception", """近六年全县高考本科上线人数依次为：2018年{a|612人|student}，2019年{b|648人|student}，2020年{c|705人|student}，2021年{d|693人|student}，2022年{e|741人|student}，2023年{f|788人|student}。除2021年比上年少{g|12人|student}外，年年增加；{h|五年|other}累计增加{i|176人|student}，增长{j|28.8%|percent}，年均增加{k|35.2人|student}。报名人数2018年{l|1,486人|student}、2023年{m|1,652人|student}，本科上线率由{n|41.2%|percent}提高到{o|47.7%|percent}，提高{p|6.5个百分点|percentage-point}。2023年比2022年增加{q|47人|student}，增长{r|6.3%|percent}，增幅低于2022年的{s|6.9%|percent}。""",
[("diff","c","d","g"),("diff","f","a","i"),("growth","f","a","j"),("overn","i",5,"k"),("share","a","l","n"),("share","f","m","o"),("diff","o","n","p"),("diff","f","e","q"),
 ("growth","f","e","r"),("growth","e","d","s"),("trend","up","a b c"),("trend","down","c d"),("trend","up","d e f"),("count","h",5),("avgn","f","a",5,"k"),("trend","up","n o"),
 ("below","r","s"),("growthb","e","q","r")],
scope=[("trend","up","a b c d e f"),("overn","i",6,"k"),("growth","o","n","p")], hard="六个年份五个间隔；中间一年例外已说明")

passage("prize-fund-limit", """奖教金分配方案测算：可用资金{a|86.0万元|CNY}（上年结转{b|21.4万元|CNY}，本年捐入{c|64.6万元|CNY}）。拟奖：优秀校长{d|12人|person}、每人{e|8,000元|CNY}，计{f|9.60万元|CNY}；优秀教师{g|96人|person}、每人{h|4,000元|CNY}，计{i|38.40万元|CNY}；先进集体{j|15个|item}、每个{k|10,000元|CNY}，计{l|15.00万元|CNY}；乡村从教满{!term|三十年}者{m|34人|person}、每人{n|3,000元|CNY}，计{o|10.20万元|CNY}。{x|四项|item}共{p|68.20万元|CNY}，占可用资金{q|85.1%|percent}，结余{r|12.80万元|CNY}。个人奖励{s|142人|person}，占全县教师{u|3,240人|person}的{v|4.4%|percent}，没有突破{w|5%|percent}的评奖比例。""",
[("sum","a","b c"),("prod","f","d e"),("prod","i","g h"),("prod","l","j k"),("prod","o","m n"),("sum","p","f i l o"),("share","p","a","q"),("diff","a","p","r"),
 ("sum","s","d g m"),("share","s","u","v"),("count","x",4),("most","v","w"),("bound","p","a")],
[error("sum-mismatch share-mismatch difference-mismatch","p","f i l o a q r",[5, 6, 7],("73.20万元","CNY"),"9.60加38.40加15.00加10.20是73.20万元，占85.1%，结余12.80万元","wrong digit",2)],
scope=[("share","s","a","v"),("prod","f","d h"),("sum","s","d g j m")])

passage("restate-percent-points", """控辍保学台账说明：年初疑似辍学{a|46人|student}，经核实{b|18人|student}系重复或已转出，实有{c|28人|student}；全年劝返{d|23人|student}，年末仍在外{e|5人|student}。劝返率{f|82.1%|percent}，比上年{g|74.5%|percent}提高{h|10.2个百分点|percentage-point}。在校生{i|14,620人|student}，辍学率按年末数计{j|0.034%|percent}，低于{k|0.2%|percent}的控制线。劝返的{l|23人|student}里，复学原班{m|9人|student}、转入职教{n|11人|student}、送教{o|3人|student}。脱贫家庭学生辍学{p|0人|student}，实现清零。""",
[("diff","a","b","c"),("diff","c","d","e"),("share","d","c","f"),("diff","f","g","h"),("share","e","i","j"),("same","d","l"),("sum","d","m n o"),("below","j","k"),
 ("trend","up","g f"),("sum","l","m n o"),("bound","p","e")],
[error("difference-mismatch","h","f g",[3],("7.6个百分点","percentage-point"),"82.1%减74.5%是7.6个百分点，10.2是相对提高的百分数","relative change called points",2)],
scope=[("share","d","a","f"),("share","e","c","j")])

passage("class-teacher-averages", """表6　校均、班均、生均主要指标（2023年）
学段 | 学校 | 班级 | 学生 | 校均班数 | 班均学生 | 校均学生
小学 | {a1|48|school} | {a2|624|class} | {a3|25,480|student} | {a4|13.0|other} | {a5|40.8|other} | {a6|531|other}
初中 | {b1|19|school} | {b2|302|class} | {b3|13,892|student} | {b4|15.9|other} | {b5|731.2|other} | {b6|731|other}
高中 | {c1|5|school} | {c2|168|class} | {c3|8,316|student} | {c4|33.6|other} | {c5|49.5|other} | {c6|1,663|other}
合计 | {t1|72|school} | {t2|1,094|class} | {t3|47,688|student} | {t4|15.2|other} | {t5|43.6|other} | {t6|662|other}
班均学生以高中最多，接近{x|50人|other}的上限；校均班数高中是小学的{y|2.6倍|other}。""",
[("avg","a2","a1","a4"),("avg","a3","a2","a5"),("avg","a3","a1","a6"),("avg","b2","b1","b4"),("avg","b3","b2","b5"),("avg","b3","b1","b6"),("avg","c2","c1","c4"),("avg","c3","c2","c5"),
 ("avg","c3","c1","c6"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("avg","t2","t1","t4"),("avg","t3","t2","t5"),("avg","t3","t1","t6"),("multiple","c4","a4","y"),
 ("between","t4","a4 b4 c4"),("between","t5","a5 b5 c5"),("most","c5","x"),("largest","c5","a5 b5")],
[error("average-mismatch table-mismatch direction-mismatch","b5","b3 b2 c5 a5",[4, 19],("46.0","other"),"13892除以302个班是46.0，误除以19所学校，与校均列重复","wrong denominator",1)],
scope=[("mean","a4 b4 c4","t4"),("avg","t3","a1","t6")])

passage("two-heads-money-years", """学前教育专项资金使用表（万元）
	2021年		2022年	
	安排	支出	安排	支出
扩建	{a1|1,240|CNY@万}	{a2|1,186|CNY@万}	{a3|1,480|CNY@万}	{a4|1,402|CNY@万}
奖补	{b1|365|CNY@万}	{b2|365|CNY@万}	{b3|418|CNY@万}	{b4|418|CNY@万}
设备	{c1|290|CNY@万}	{c2|247|CNY@万}	{c3|310|CNY@万}	{c4|268|CNY@万}
培训	{d1|45|CNY@万}	{d2|40|CNY@万}	{d3|52|CNY@万}	{d4|50|CNY@万}
合计	{t1|1,940|CNY@万}	{t2|1,838|CNY@万}	{t3|2,260|CNY@万}	{t4|2,138|CNY@万}
执行率2021年{p|94.7%|percent}，2022年{q|94.6%|percent}，{n|两年|other}都在{k|九成|percent}以上；安排数增长{r|16.5%|percent}，支出数增长{s|16.3%|percent}。奖补{m|两年|other}均全部执行，设备执行率最低，分别为{u|85.2%|percent}和{v|86.5%|percent}。未用完的{w|102万元|CNY}（2021年）和{x|122万元|CNY}（2022年）结转下年。""",
[("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),("share","t2","t1","p"),("share","t4","t3","q"),("growth","t3","t1","r"),("growth","t4","t2","s"),
 ("share","c2","c1","u"),("share","c4","c3","v"),("diff","t1","t2","w"),("diff","t3","t4","x"),("bound","a2","a1"),("bound","b2","b1"),("bound","c2","c1"),("bound","d2","d1"),
 ("bound","t2","t1"),("bound","a4","a3"),("bound","b4","b3"),("bound","c4","c3"),("bound","d4","d3"),("bound","t4","t3"),("same","b1","b2"),("same","b3","b4"),
 ("least","k","p"),("least","k","q"),("count","n",2),("count","m",2),("trend","up","u v")],
scope=[("growth","t3","t2","r"),("share","t4","t1","q"),("share","c4","c1","v")], hard="两层表头，安排与支出交替，不能串列相除")

passage("fees-per-month-head", """幼儿园收费备案（元/生·月）
| 类型 | 保教费 | 伙食费 | 合计 | 备案上限 |
|---|---|---|---|---|
| 省示范公办 | {a1|780|CNY/month} | {a2|360|CNY/month} | {a3|1,140|CNY/month} | {a4|1,200|CNY/month} |
| 一类公办 | {b1|620|CNY/month} | {b2|340|CNY/month} | {b3|960|CNY/month} | {b4|1,000|CNY/month} |
| 普惠民办 | {c1|690|CNY/month} | {c2|350|CNY/month} | {c3|1,040|CNY/month} | {c4|1,050|CNY/month} |
| 其他民办 | {d1|1,480|CNY/month} | {d2|460|CNY/month} | {d3|1,940|CNY/month} | — |
以上备案均未超过上限，省示范园距上限最宽，尚有{x|60元|CNY/month}；普惠民办距上限只有{y|40元|CNY/month}。普惠民办保教费为一类公办的{z|1.11倍|other}，按规定不得超过{w|1.20倍|other}。其他民办实行市场调节价，不设上限，合计是省示范公办的{v|1.7倍|other}。""",
[("sum","a3","a1 a2"),("sum","b3","b1 b2"),("sum","c3","c1 c2"),("sum","d3","d1 d2"),("diff","a4","a3","x"),("diff","c4","c3","y"),("multiple","c1","b1","z"),("multiple","d3","a3","v"),
 ("most","a3","a4"),("most","b3","b4"),("most","c3","c4"),("most","z","w"),("below","y","x")],
[error("difference-mismatch","y","c4 c3",[5],("10元","CNY/month"),"1050减1040是10元；40元是一类公办的余量","copied line",2)],
scope=[("multiple","d1","a3","v")])

passage("sports-ground-balance", """运动场地增减平衡表（平方米）
　|年初|新建|改建转入|拆除|转出|年末
小学|{a1|214,600|other}|{a2|8,400|other}|{a3|1,200|other}|{a4|2,600|other}|{a5|0|other}|{a6|221,600|other}
初中|{b1|156,300|other}|{b2|5,200|other}|{b3|0|other}|{b4|1,800|other}|{b5|1,200|other}|{b6|158,500|other}
高中|{c1|98,750|other}|{c2|0|other}|{c3|0|other}|{c4|0|other}|{c5|0|other}|{c6|98,750|other}
合计|{t1|469,650|other}|{t2|13,600|other}|{t3|1,200|other}|{t4|4,400|other}|{t5|1,200|other}|{t6|478,850|other}
注：初中转出{x|1,200平方米|other}与小学改建转入为同一场地，合计栏转入转出相等，对全县总数没有影响。年末比年初净增{y|9,200平方米|other}，增长{p|2.0%|percent}；生均{u|7.80平方米|other}（学生{s|61,404人|student}）。""",
[("lin","a6","+a1 +a2 +a3 -a4 -a5"),("lin","b6","+b1 +b2 +b3 -b4 -b5"),("lin","c6","+c1 +c2 +c3 -c4 -c5"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("sum","t4","a4 b4 c4"),("sum","t5","a5 b5 c5"),
 ("sum","t6","a6 b6 c6"),("same","b5","x"),("diff","t6","t1","y"),("growth","t6","t1","p"),("avg","t6","s","u"),("lin","t6","+t1 +t2 +t3 -t4 -t5"),("same","b5","a3"),("same","t3","t5"),
 ("lin","y","+t2 -t4"),("same","c6","c1")],
scope=[("lin","y","+t2 +t3 -t4"),("growth","a6","a1","p")], hard="转入转出是同一场地，总数中抵消")

passage("subsidy-tiers-months", """村小教师交通补助核定（距离分档）
档	距离	月标准	人数	月发放	全年（按{k|10个月|item}）
一	{!km|5}公里内	{a1|0元|CNY/month}	{a2|47|person}	{a3|0|CNY}	{a4|0|CNY}
二	{!km|5}至{!km|15}公里	{b1|200元|CNY/month}	{b2|86|person}	{b3|17,200|CNY}	{b4|172,000|CNY}
三	{!km|15}至{!km|30}公里	{c1|350元|CNY/month}	{c2|54|person}	{c3|18,900|CNY}	{c4|189,000|CNY}
四	{!km|30}公里以上	{d1|500元|CNY/month}	{d2|23|person}	{d3|11,500|CNY}	{d4|115,000|CNY}
计		—	{t2|210|person}	{t3|47,600|CNY}	{t4|476,000|CNY}
享受补助的{x|163人|person}，占{p|77.6%|percent}；全年{y|47.60万元|CNY}，享受者人均每月{z|227元|CNY/month}，最低{u|200元|CNY/month}，最高{v|500元|CNY/month}。""",
[("prod","b3","b1 b2"),("prod","b4","b3 k"),("prod","c3","c1 c2"),("prod","c4","c3 k"),("prod","d3","d1 d2"),("prod","d4","d3 k"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),
 ("sum","t4","a4 b4 c4 d4"),("sum","x","b2 c2 d2"),("share","x","t2","p"),("same","t4","y"),("avg","t3","x","z"),("same","b1","u"),("same","d1","v"),("prod","t4","t3 k"),
 ("diff","t2","a2","x"),("between","z","b1 c1 d1"),("prod","a3","a1 a2"),("prod","a4","a3 k")],
[error("average-mismatch","z","t3 x",[12],("292元","CNY/month"),"享受者163人，47600元除以163是292元，误除以含一档的210人","wrong denominator",2)],
scope=[("share","t2","x","p"),("mean","b1 c1 d1","z")])

passage("admission-other-base-sound", """优质高中指标到校分配与完成
学校　毕业生　占比　分到指标　完成　完成率
甲中　{a1|428|student}　{a2|37.2%|percent}　{a3|121|place}　{a4|121|student}　{a5|100.0%|percent}
乙中　{b1|365|student}　{b2|31.7%|percent}　{b3|103|place}　{b4|98|student}　{b5|95.1%|percent}
丙中　{c1|217|student}　{c2|18.9%|percent}　{c3|61|place}　{c4|55|student}　{c5|90.2%|percent}
丁中　{d1|140|student}　{d2|12.2%|percent}　{d3|40|place}　{d4|31|student}　{d5|77.5%|percent}
合计　{t1|1150|student}　{t2|100.0%|percent}　{t3|325|place}　{t4|305|student}　{t5|93.8%|percent}
指标按毕业生占比分配，取整后合计仍为{x|325个|place}。未完成的{y|20个|place}收回统招。若与毕业生比，全部录取率为{z|26.5%|percent}，与完成率不是一回事。""",
[("share","a1","t1","a2"),("share","a4","a3","a5"),("share","b1","t1","b2"),("share","b4","b3","b5"),("share","c1","t1","c2"),("share","c4","c3","c5"),("share","d1","t1","d2"),("share","d4","d3","d5"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),("share","t4","t3","t5"),("same","t3","x"),("diff","t3","t4","y"),("share","t4","t1","z"),("hundred","a2 b2 c2 d2"),
 ("between","t5","a5 b5 c5 d5"),("const","t2",100,100),("same","a3","a4"),("below","c4","c3"),("below","b4","b3"),("below","d4","d3")],
scope=[("share","t4","t1","t5"),("share","t3","t1","z")], hard="完成率与录取率分母不同")

passage("repair-list-count", """暑期维修清单（第{!no|二}批）
{!no|1}|甲校|屋面防水|{a|18.6|CNY@万}
{!no|2}|乙校|外墙|{b|24.3|CNY@万}
{!no|3}|丙校|厕所|{c|9.8|CNY@万}
{!no|4}|丁校|围墙|{d|7.5|CNY@万}
{!no|5}|戊校|电路|{e|13.2|CNY@万}
{!no|6}|己校|操场|{f|31.0|CNY@万}
{!no|7}|庚校|护坡|{g|22.4|CNY@万}
（末列单位：万元）本批安排{n|八所|school}学校{m|七项|item}，共{t|126.8万元|CNY}，其中{z|10万元|CNY}以下{p|两项|item}、{q|17.3万元|CNY}，{s|20万元|CNY}以上{r|三项|item}、{u|77.7万元|CNY}，占{v|61.3%|percent}。最大一项是己校操场，超过全部的{w|20%|percent}。""",
[("sum","t","a b c d e f g"),("sum","q","c d"),("sum","u","b f g"),("share","u","t","v"),("count","n",7),("same","n","m"),("count","m",7),("count","p",2),
 ("count","r",3),("largest","f","a b c d e g"),("least","s","b"),("least","s","f"),("least","s","g"),("below","c","z"),("below","d","z"),("below","a","s"),
 ("below","e","s")],
[error("restatement-mismatch count-mismatch","n","m",[5, 4],("七所","school"),"清单列了七所学校、七项","count against list",2)],
scope=[("share","q","t","v"),("sum","t","q u")])

passage("pass-rate-percent-point-table", """教师普通话、计算机持证率（%）
|学段|普通话上年|普通话本年|升降|计算机上年|计算机本年|升降|
|幼儿园|{a1|88.4%|percent}|{a2|91.2%|percent}|+{a3|2.8|percentage-point}|{a4|61.5%|percent}|{a5|66.0%|percent}|+{a6|4.5|percentage-point}|
|小学|{b1|96.7%|percent}|{b2|97.3%|percent}|+{b3|0.6|percentage-point}|{b4|82.9%|percent}|{b5|85.8%|percent}|+{b6|2.9|percentage-point}|
|初中|{c1|97.1%|percent}|{c2|97.0%|percent}|{c3|-0.1|percentage-point}|{c4|88.6%|percent}|{c5|90.1%|percent}|+{c6|1.5|percentage-point}|
|高中|{d1|98.0%|percent}|{d2|98.4%|percent}|+{d3|0.4|percentage-point}|{d4|93.7%|percent}|{d5|95.2%|percent}|+{d6|1.5|percentage-point}|
升降一列为百分点。普通话持证率只有初中略降，其余均升；计算机持证率{n|四个|item}学段全部上升，以幼儿园升幅最大，而绝对水平仍最低，与高中相差{x|29.2个百分点|percentage-point}，比上年的{y|32.2个百分点|percentage-point}缩小{z|3.0个百分点|percentage-point}。""",
[("diff","a2","a1","a3"),("diff","a5","a4","a6"),("diff","b2","b1","b3"),("diff","b5","b4","b6"),("diff","c2","c1","c3"),("diff","c5","c4","c6"),("diff","d2","d1","d3"),("diff","d5","d4","d6"),
 ("diff","d5","a5","x"),("diff","d4","a4","y"),("diff","y","x","z"),("count","n",4),("trend","down","c1 c2"),("trend","up","a1 a2"),("trend","up","b1 b2"),("trend","up","d1 d2"),
 ("trend","up","a4 a5"),("trend","up","b4 b5"),("trend","up","c4 c5"),("trend","up","d4 d5"),("largest","a6","b6 c6 d6"),("smallest","a5","b5 c5 d5"),("smallest","a4","b4 c4 d4"),("lin","z","+a6 -d6"),
 ("trend","down","y x")],
scope=[("growth","a2","a1","a3"),("growth","a5","a4","a6")], hard="负的升降已说明；差距缩小而水平最低")

passage("text-after-table-wrong-year", """学前三年毛入园率与普惠率
年份	毛入园率	普惠率	公办率
2019年	{a1|84.6%|percent}	{a2|78.2%|percent}	{a3|35.4%|percent}
2020年	{b1|86.9%|percent}	{b2|82.5%|percent}	{b3|40.1%|percent}
2021年	{c1|88.7%|percent}	{c2|86.3%|percent}	{c3|44.8%|percent}
2022年	{d1|90.8%|percent}	{d2|88.9%|percent}	{d3|48.6%|percent}
2023年	{e1|92.5%|percent}	{e2|91.0%|percent}	{e3|51.2%|percent}
2023年毛入园率{f|90.8%|percent}，比2019年提高{g|7.9个百分点|percentage-point}；普惠率比上年提高{h|2.6个百分点|percentage-point}；公办率首次超过{k|50%|percent}，{n|四年|other}提高{i|15.8个百分点|percentage-point}，年均{j|4.0个百分点|percentage-point}。{m|三项|item}指标逐年上升，公办率升幅最大。""",
[("same","e1","f"),("diff","e1","a1","g"),("diff","e2","d2","h"),("diff","e3","a3","i"),("overn","i",4,"j"),("trend","up","a1 b1 c1 d1 e1"),("trend","up","a2 b2 c2 d2 e2"),("trend","up","a3 b3 c3 d3 e3"),
 ("below","k","e3"),("below","d3","k"),("count","n",4),("count","m",3),("avgn","e3","a3",4,"j"),("diff","f","a1","g"),("below","g","i")],
[error("restatement-mismatch difference-mismatch","f","e1 a1 g",[0, 13],("92.5%","percent"),"2023年是92.5%，90.8%是上年的数，与提高7.9个百分点也不合","wrong year",2),
 error("difference-mismatch","h","e2 d2",[2],("2.1个百分点","percentage-point"),"91.0%减88.9%是2.1，2.6是2022年的提高数","wrong year",2)],
scope=[("growth","e3","a3","i"),("overn","i",5,"j"),("diff","e1","d1","g")])

passage("reserve-funds-row-labels", """县级教育备用金使用情况
行标（单位） | 一季度 | 二季度 | 三季度 | 四季度 | 全年
申请（笔） | {a1|24|item} | {a2|31|item} | {a3|18|item} | {a4|27|item} | {a5|100|item}
批准（笔） | {b1|19|item} | {b2|26|item} | {b3|15|item} | {b4|20|item} | {b5|80|item}
批准率（%） | {c1|79.2|percent} | {c2|83.9|percent} | {c3|83.3|percent} | {c4|74.1|percent} | {c5|80.0|percent}
金额（万元） | {d1|46.2|CNY@万} | {d2|58.9|CNY@万} | {d3|30.3|CNY@万} | {d4|51.6|CNY@万} | {d5|178.0|CNY@万}
笔均（万元） | {e1|2.43|CNY@万} | {e2|2.27|CNY@万} | {e3|2.02|CNY@万} | {e4|2.58|CNY@万} | {e5|2.34|CNY@万}
全年未批准{u|20笔|item}，批准率以二季度最高、四季度最低；笔均以四季度最大，为{v|2.58万元|CNY}，是三季度的{w|1.28倍|other}。年初核定{s|200万元|CNY}，余{r|13.0万元|CNY}未用。""",
[("sum","a5","a1 a2 a3 a4"),("sum","b5","b1 b2 b3 b4"),("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("share","b5","a5","c5"),("sum","d5","d1 d2 d3 d4"),
 ("avg","d1","b1","e1"),("avg","d2","b2","e2"),("avg","d3","b3","e3"),("avg","d4","b4","e4"),("avg","d5","b5","e5"),("diff","a5","b5","u"),("same","e4","v"),("multiple","e4","e3","w"),
 ("diff","s","d5","r"),("largest","c2","c1 c3 c4"),("smallest","c4","c1 c2 c3"),("largest","e4","e1 e2 e3"),("between","c5","c1 c2 c3 c4"),("between","e5","e1 e2 e3 e4"),("most","d5","s"),("bound","b1","a1"),
 ("bound","b2","a2"),("bound","b3","a3"),("bound","b4","a4"),("bound","b5","a5")],
[error("sum-mismatch table-mismatch difference-mismatch average-mismatch","d5","d1 d2 d3 d4 b5 e5 s r",[7, 12, 16],("187.0","CNY@万"),"四个季度相加是187.0，笔均2.34与余额13.0也都合187.0","transposed digits",2)],
scope=[("mean","c1 c2 c3 c4","c5"),("avg","d4","a4","e4")])

passage("wrong-limit-kept", """校外培训机构预收费监管抽查
机构	课时	预收（元）	收费跨度（月）	监管账户余额（元）
甲	{a1|40|other}	{a2|3,200|CNY}	{a3|3|other}	{a4|41,600|CNY}
乙	{b1|64|other}	{b2|5,120|CNY}	{b3|4|other}	{b4|36,480|CNY}
丙	{c1|60|other}	{c2|4,800|CNY}	{c3|3|other}	{c4|52,800|CNY}
丁	{d1|36|other}	{d2|2,520|CNY}	{d3|2|other}	{d4|18,900|CNY}
规定一次收费不超过{k|60课时|other}、跨度不超过{m|3个月|other}、金额不超过{n|5,000元|CNY}。抽查{q|四家|item}均符合规定，平均每课时{p|78.2元|CNY}，最低的丁{r|70元|CNY}，其余{s|三家|item}均为{u|80元|CNY}。""",
[("expr","(a2+b2+c2+d2)/(a1+b1+c1+d1)","p"),("avg","d2","d1","r"),("avg","a2","a1","u"),("count","q",4),("count","s",3),("most","a1","k"),("most","c1","k"),("most","d1","k"),
 ("most","a2","n"),("most","c2","n"),("most","d2","n"),("most","a3","m"),("most","c3","m"),("most","d3","m"),("most","b1","k"),("most","b2","n"),
 ("most","b3","m"),("avg","b2","b1","u"),("avg","c2","c1","u"),("between","p","r u")],
[error("bound-exceeded table-mismatch","b1","k",[14],None,"乙机构一次收64课时","limit against the figure",2,"乙超过60课时"),
 error("bound-exceeded table-mismatch","b2","n",[15],None,"乙机构一次收5120元","limit against the figure",2,"乙超过5,000元"),
 error("bound-exceeded table-mismatch","b3","m",[16],None,"乙机构收费跨4个月","limit against the figure",2,"乙跨度超过3个月")],
scope=[("avg","b2","c1","u"),("mean","r u","p")])

passage("hours-training-ledger", """教师培训学时台账（截至11月）
层次  人次   学时合计  人均学时  经费（万元）  每学时经费（元）
国培  {a1|86|person-time}     {a2|6,880|other}     {a3|80|other}        {a4|21.50|CNY@万}         {a5|31.25|CNY}
省培  {b1|142|person-time}    {b2|7,100|other}     {b3|50|other}        {b4|17.04|CNY@万}         {b5|24.00|CNY}
县培  {c1|1,230|person-time}  {c2|29,520|other}    {c3|24|other}        {c4|35.42|CNY@万}         {c5|12.00|CNY}
校本  {d1|3,640|person-time}  {d2|65,520|other}    {d3|18|other}        {d4|9.83|CNY@万}          {d5|1.50|CNY}
合计  {t1|5,098|person-time}  {t2|109,020|other}   {t3|21.4|other}      {t4|83.79|CNY@万}         {t5|7.69|CNY}
注：一人可参加多次，人次不等于人数。全县教师{x|3,236人|person}，按人数计人均{y|33.7学时|other}，不低于{z|30学时|other}；培训经费占公用经费{w|1,580万元|CNY}的{p|5.3%|percent}，达到{q|5%|percent}的要求。""",
[("avg","a2","a1","a3"),("avg","a4","a2","a5"),("avg","b2","b1","b3"),("avg","b4","b2","b5"),("avg","c2","c1","c3"),("avg","c4","c2","c5"),("avg","d2","d1","d3"),("avg","d4","d2","d5"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("avg","t2","t1","t3"),("sum","t4","a4 b4 c4 d4"),("avg","t4","t2","t5"),("avg","t2","x","y"),("share","t4","w","p"),("least","z","y"),
 ("least","q","p"),("between","t3","a3 b3 c3 d3"),("between","t5","a5 b5 c5 d5"),("avgleast","z","t2","x")],
scope=[("avg","t2","x","t3"),("mean","a3 b3 c3 d3","t3"),("share","t4","t2","p")], hard="按人次与按人数的人均学时不同")

passage("ratio-slip-quantity", """各学段生师比与教师缺口测算（缺口＝学生÷标准生师比－现有教师）
学段 | 学生 | 教师 | 生师比 | 标准 | 应配 | 缺口
小学 | {a1|18,240|student} | {a2|912|person} | {a3|2.0：1|ratio} | {a4|19：1|ratio} | {a5|960|person} | {a6|48|person}
初中 | {b1|9,450|student} | {b2|660|person} | {b3|14.3：1|ratio} | {b4|13.5：1|ratio} | {b5|700|person} | {b6|40|person}
高中 | {c1|5,000|student} | {c2|372|person} | {c3|13.4：1|ratio} | {c4|12.5：1|ratio} | {c5|400|person} | {c6|28|person}
合计 | {t1|32,690|student} | {t2|1,944|person} | {t3|16.8：1|ratio} | — | {t5|2,060|person} | {t6|116|person}
缺口合计{x|116人|person}，占应配{p|5.6%|percent}，其中初中{y|40人|person}，占缺口的{q|34.5%|percent}。{n|三个|item}学段生师比都高于标准，高中高出{z|0.9|other}，初中高出{w|0.8|other}。""",
[("ratio","a1","a2","a3"),("expr","a1/a4","a5"),("diff","a5","a2","a6"),("ratio","b1","b2","b3"),("expr","b1/b4","b5"),("diff","b5","b2","b6"),("ratio","c1","c2","c3"),("expr","c1/c4","c5"),
 ("diff","c5","c2","c6"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("ratio","t1","t2","t3"),("sum","t5","a5 b5 c5"),("sum","t6","a6 b6 c6"),("same","t6","x"),("share","x","t5","p"),
 ("same","b6","y"),("share","y","x","q"),("diff","c3","c4","z"),("diff","b3","b4","w"),("lin","t6","+t5 -t2"),("below","b4","b3"),("below","c4","c3"),("bound","y","x"),
 ("below","a4","a3"),("count","n",3)],
[error("ratio-mismatch direction-mismatch table-mismatch","a3","a1 a2 a4",[0, 24],("20.0：1","ratio"),"18240除以912是20.0比1，小数点错位，且与高于标准不合","power of ten",1)],
scope=[("ratio","t1","a2","t3"),("share","y","t5","q")])

passage("bound-part-greater", """2023年民办学校情况
指标	学校	其中：寄宿制	学生	其中：寄宿生	教师
幼儿园	{a1|75|school}	{a2|0|school}	{a3|12,285|student}	{a4|0|student}	{a5|888|person}
小学	{b1|6|school}	{b2|4|school}	{b3|4,320|student}	{b4|2,916|student}	{b5|241|person}
初中	{c1|5|school}	{c2|5|school}	{c3|3,860|student}	{c4|3,940|student}	{c5|286|person}
高中	{d1|2|school}	{d2|2|school}	{d3|2,140|student}	{d4|2,140|student}	{d5|163|person}
合计	{t1|88|school}	{t2|11|school}	{t3|22,605|student}	{t4|8,526|student}	{t5|1,578|person}
民办在校生占全县{x|82,360人|student}的{p|27.4%|percent}；扣除幼儿园，民办中小学生{y|10,320人|student}，寄宿率{q|82.6%|percent}，高中全部寄宿。民办中小学寄宿制学校{z|11所|school}，占{r|84.6%|percent}（中小学{w|13所|school}）。""",
[("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),("sum","t5","a5 b5 c5 d5"),("share","t3","x","p"),("sum","y","b3 c3 d3"),("share","t4","y","q"),
 ("sum","z","b2 c2 d2"),("share","z","w","r"),("sum","w","b1 c1 d1"),("bound","a2","a1"),("bound","b2","b1"),("bound","c2","c1"),("bound","d2","d1"),("bound","t2","t1"),
 ("bound","a4","a3"),("bound","b4","b3"),("bound","c4","c3"),("bound","d4","d3"),("bound","t4","t3"),("same","d4","d3"),("same","t2","z"),("bound","t4","y"),
 ("diff","t3","a3","y"),("diff","t1","a1","w")],
[error("bound-exceeded sum-mismatch table-mismatch","c4","c3 t4 a4 b4 d4",[18, 3],("3,470","student"),"寄宿生3940人多于在校生3860人，合计8526减其余为3470人","part greater than whole",2)],
scope=[("share","t4","t3","q"),("share","z","t1","r")])

passage("direction-in-words-table", """年度主要指标增减表
指标	上年	本年	增减	文字说明
小学招生（人）	{a1|2,650|student}	{a2|2,507|student}	{a3|-143|student}	减少
初中招生（人）	{b1|2,380|student}	{b2|2,466|student}	{b3|86|student}	增加
专任教师（人）	{c1|4,102|person}	{c2|4,085|person}	{c3|-17|person}	减少
危房面积（㎡）	{d1|1,260|other}	{d2|480|other}	{d3|-780|other}	减少
图书（万册）	{e1|108.4|item@万}	{e2|112.9|item@万}	{e3|4.5|item@万}	增加
大班额（个）	{f1|52|class}	{f2|33|class}	{f3|-19|class}	减少
上表{n|六项|item}中增加的{x|两项|item}、减少的{y|四项|item}。小学招生下降{p|5.4%|percent-}，危房面积压缩{q|61.9%|percent-}，大班额减少{r|36.5%|percent-}，图书增长{s|4.2%|percent}。教师略减而初中招生略增，初中增长{u|3.6%|percent}。""",
[("diff","a2","a1","a3"),("diff","b2","b1","b3"),("diff","c2","c1","c3"),("diff","d2","d1","d3"),("diff","e2","e1","e3"),("diff","f2","f1","f3"),("growth","a2","a1","p"),("growth","d2","d1","q"),
 ("growth","f2","f1","r"),("growth","e2","e1","s"),("growth","b2","b1","u"),("count","n",6),("count","x",2),("count","y",4),("trend","down","a1 a2"),("trend","down","c1 c2"),
 ("trend","down","d1 d2"),("trend","down","f1 f2"),("trend","up","b1 b2"),("trend","up","e1 e2")],
scope=[("growth","a1","a2","p"),("growth","d1","d2","q")], hard="减少项多为好的变化，不以方向论好坏")

passage("enrolment-forecast-down-said-up", """出生人口与入园需求对照
出生年度 | 出生人口 | 对应入园年度 | 预计入园 | 现有学位
2019年 | {a|5,830|student} | 2022年 | {b|5,240|student} | {c|6,100|place}
2020年 | {d|5,412|student} | 2023年 | {e|4,870|student} | {f|6,100|place}
2021年 | {g|4,765|student} | 2024年 | {h|4,290|student} | {i|6,250|place}
2022年 | {j|4,386|student} | 2025年 | {k|3,950|student} | {l|6,250|place}
入园率按约{m|90%|percent}估算。学位富余由{n|860个|place}逐年扩大到{o|2,300个|place}，2024年为{p|1,960个|place}。出生人口{q|三年|other}减少{r|1,444人|student}，下降{s|24.8%|percent-}；预计入园减少{u|1,290人|student}，下降{v|24.6%|percent-}。""",
[("diff","c","b","n"),("diff","l","k","o"),("diff","i","h","p"),("diff","a","j","r"),("growth","j","a","s"),("diff","b","k","u"),("growth","k","b","v"),("share","b","a","m"),
 ("share","e","d","m"),("share","h","g","m"),("share","k","j","m"),("trend","down","a d g j"),("trend","down","b e h k"),("trend","up","n p o"),("count","q",3),("same","c","f"),
 ("same","i","l")],
scope=[("growth","b","a","s"),("share","k","a","m")], hard="出生与入园相差三年，学位却逐年有余")

passage("restated-thrice", """预算调整说明（单位：万元）
一、调整前
基本支出	{a1|62,340|CNY@万}
项目支出	{b1|15,860|CNY@万}
合计	{c1|78,200|CNY@万}
二、调整内容
增：教师待遇	{d1|1,450|CNY@万}
增：校舍抢修	{e1|380|CNY@万}
减：会议培训	{f1|120|CNY@万}
减：设备购置	{g1|650|CNY@万}
净增	{h1|1,060|CNY@万}
三、调整后
基本支出	{i1|63,670|CNY@万}
项目支出	{j1|15,590|CNY@万}
合计	{k1|79,620|CNY@万}
调整后总额{m|7.93亿元|CNY}，比调整前增长{n|1.4%|percent}；净增{o|1,060万元|CNY}由上级转移支付{p|900万元|CNY}和调入稳定调节基金{q|160万元|CNY}解决。""",
[("sum","c1","a1 b1"),("lin","h1","+d1 +e1 -f1 -g1"),("lin","i1","+a1 +d1 -f1"),("lin","j1","+b1 +e1 -g1"),("sum","k1","i1 j1"),("same","k1","m"),("growth","k1","c1","n"),("same","h1","o"),
 ("sum","o","p q"),("sum","k1","c1 h1"),("growthb","c1","h1","n")],
[error("sum-mismatch table-mismatch restatement-mismatch growth-mismatch","k1","i1 j1 c1 h1 m n",[4, 9, 5, 6],("79,260","CNY@万"),"63670加15590是79260，调整前78200加净增1060也是79260","transposed digits",2)],
scope=[("growth","i1","a1","n"),("growthb","c1","p","n")])

passage("meal-days-wrong-product", """2023年农村学校营养膳食补助核算（每生每天{k|5.00元|CNY}）
| 季 | 供餐天数 | 享受学生 | 应补（万元） |
|---|---|---|---|
| 春季 | {a1|98|other} | {a2|12,640|student} | {a3|619.36|CNY@万} |
| 秋季 | {b1|102|other} | {b2|12,315|student} | {b3|628.07|CNY@万} |
| 全年 | {c1|200|other} | — | {c3|1,247.43|CNY@万} |
实际下达{x|1,200.00万元|CNY}，缺口{y|47.43万元|CNY}，占应补的{p|4.0%|percent}。上年供餐{z|196天|other}、享受{w|12,980人|student}，应补{v|1,272.04万元|CNY}，本年比上年减少{u|24.61万元|CNY}，下降{q|1.9%|percent-}：学生减少而天数增加{r|4天|other}。""",
[("prod","a3","a1 a2 k"),("prod","b3","b1 b2 k"),("sum","c1","a1 b1"),("sum","c3","a3 b3"),("diff","c3","x","y"),("share","y","c3","p"),("prod","v","z w k"),("diff","v","c3","u"),
 ("growth","c3","v","q"),("diff","c1","z","r"),("trend","up","z c1"),("below","b2","w"),("below","a2","w")],
[error("share-mismatch","p","y c3",[5],("3.8%","percent"),"47.42万元占应补1247.42万元的3.8%，除以实际下达就成了4.0%","wrong base",2)],
scope=[("prod","c3","c1 a2"),("share","y","v","p")])

passage("school-size-distribution", """小学规模分布
规模 | 学校（所） | 占比 | 学生（人） | 占比
{!size|100}人以下 | {a1|14|school} | {a2|25.0%|percent} | {a3|812|student} | {a4|3.1%|percent}
{!size|100}至{!size|299}人 | {b1|17|school} | {b2|30.4%|percent} | {b3|3,468|student} | {b4|13.1%|percent}
{!size|300}至{!size|999}人 | {c1|16|school} | {c2|28.6%|percent} | {c3|9,254|student} | {c4|34.9%|percent}
{!size|1000}人以上 | {d1|9|school} | {d2|16.1%|percent} | {d3|12,946|student} | {d4|48.9%|percent}
合计 | {t1|56|school} | {t2|100.0%|percent} | {t3|26,480|student} | {t4|100.0%|percent}
{!size|100}人以下学校占{s|25.0%|percent}，学生只占{p|3.1%|percent}；{!size|1000}人以上学校占{q|16.1%|percent}，学生却占{r|48.9%|percent}，接近一半。中位规模在{!size|100}至{!size|299}人组，而校均{u|473人|other}，两者相差较大是大校拉高所致。""",
[("share","a1","t1","a2"),("share","a3","t3","a4"),("share","b1","t1","b2"),("share","b3","t3","b4"),("share","c1","t1","c2"),("share","c3","t3","c4"),("share","d1","t1","d2"),("share","d3","t3","d4"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t3","a3 b3 c3 d3"),("same","a4","p"),("same","d2","q"),("same","d4","r"),("avg","t3","t1","u"),("hundred","a2 b2 c2 d2"),("hundred","a4 b4 c4 d4"),
 ("same","s","a2"),("below","p","s"),("below","q","r"),("const","t2",100,100),("const","t4",100,100)],
scope=[("share","a3","t3","a2"),("share","d1","t1","r")], hard="学校占比与学生占比相差悬殊")

passage("score-mean-above-max", """六校质量监测合格率与优秀率
学校　参测（人）　合格率　优秀率
甲　{a1|210|student}　{a2|93.8%|percent}　{a3|31.4%|percent}
乙　{b1|186|student}　{b2|91.4%|percent}　{b3|27.4%|percent}
丙　{c1|154|student}　{c2|95.5%|percent}　{c3|35.7%|percent}
丁　{d1|128|student}　{d2|88.3%|percent}　{d3|22.7%|percent}
戊　{e1|97|student}　{e2|90.7%|percent}　{e3|25.8%|percent}
己　{f1|75|student}　{f2|86.7%|percent}　{f3|20.0%|percent}
全县　{t1|850|student}　{t2|96.8%|percent}　{t3|28.3%|percent}
丙校两项均列第一，己校两项均列末位，合格率相差{x|8.8个百分点|percentage-point}，优秀率相差{y|15.7个百分点|percentage-point}。合格率在{k|90%|percent}以上的有{n|四所|school}，其余{m|两所|school}须整改。""",
[("sum","t1","a1 b1 c1 d1 e1 f1"),("expr","(a1*a3+b1*b3+c1*c3+d1*d3+e1*e3+f1*f3)/t1","t3"),("diff","c2","f2","x"),("diff","c3","f3","y"),("between","t2","a2 b2 c2 d2 e2 f2"),("between","t3","a3 b3 c3 d3 e3 f3"),("expr","(a1*a2+b1*b2+c1*c2+d1*d2+e1*e2+f1*f2)/t1","t2"),("largest","c2","a2 b2 d2 e2 f2"),
 ("largest","c3","a3 b3 d3 e3 f3"),("smallest","f2","a2 b2 c2 d2 e2"),("smallest","f3","a3 b3 c3 d3 e3"),("count","n",4),("count","m",2),("least","k","a2"),("least","k","b2"),("least","k","c2"),
 ("least","k","e2"),("below","d2","k"),("below","f2","k"),("bound","a3","a2"),("bound","b3","b2"),("bound","c3","c2"),("bound","d3","d2"),("bound","e3","e2"),
 ("bound","f3","f2"),("bound","t3","t2")],
[error("average-mismatch table-mismatch","t2","a2 b2 c2 d2 e2 f2 a1 b1 c1 d1 e1 f1 t1",[4, 6],("91.8%","percent"),"全县合格率96.8%高于最高的丙校95.5%，按人数加权是91.8%","average above the maximum",2)],
scope=[("mean","a3 b3 c3 d3 e3 f3","t3"),("diff","c2","d2","x")])

passage("two-year-building-area", """校舍面积构成对比（单位：平方米）
用途	2022年末	2023年末	增减	2023年占比
教学及辅助	{a1|268,400|other}	{a2|281,650|other}	{a3|13,250|other}	{a4|56.8%|percent}
行政办公	{b1|41,200|other}	{b2|40,780|other}	{b3|-420|other}	{b4|8.2%|percent}
生活用房	{c1|146,300|other}	{c2|151,920|other}	{c3|5,620|other}	{c4|30.6%|percent}
其他	{d1|22,100|other}	{d2|21,650|other}	{d3|-450|other}	{d4|4.4%|percent}
合计	{t1|478,000|other}	{t2|496,000|other}	{t3|17,910|other}	{t4|100.0%|other}
生活用房中宿舍{x|98,640平方米|other}、食堂{y|37,150平方米|other}、其他{z|16,130平方米|other}。教学及辅助用房增加{u|13,250平方米|other}，占净增面积的{p|73.6%|percent}；办公用房减少{v|420平方米|other}，占比仍超{k|5%|percent}。净增面积比上年净增{w|12,400平方米|other}多{s|5,600平方米|other}。""",
[("diff","a2","a1","a3"),("share","a2","t2","a4"),("diff","b2","b1","b3"),("share","b2","t2","b4"),("diff","c2","c1","c3"),("share","c2","t2","c4"),("diff","d2","d1","d3"),("share","d2","t2","d4"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("diff","t2","t1","t3"),("sum","c2","x y z"),("same","a3","u"),("share","u","t3","p"),("diff","b1","b2","v"),("diff","t3","w","s"),
 ("sum","t3","a3 b3 c3 d3"),("hundred","a4 b4 c4 d4"),("below","k","b4"),("const","t4",100,100)],
[error("difference-mismatch sum-mismatch table-mismatch share-mismatch","t3","t2 t1 w s u p a3 b3 c3 d3",[10, 15, 13, 16],("18,000","other"),"496000减478000是18000，四行增减相加也是18000","wrong digit",2)],
scope=[("share","u","t2","p"),("share","x","t2","c4")])

passage("aid-cross-year-copied", """学生资助执行情况（2021至2023年）
项目 | 2021年人数 | 金额（万元） | 2022年人数 | 金额（万元） | 2023年人数 | 金额（万元）
学前资助 | {a1|862|student} | {a2|64.65|CNY@万} | {a3|815|student} | {a4|61.13|CNY@万} | {a5|774|student} | {a6|58.05|CNY@万}
寄宿生补助 | {b1|3,140|student} | {b2|361.10|CNY@万} | {b3|2,976|student} | {b4|342.24|CNY@万} | {b5|2,805|student} | {b6|322.58|CNY@万}
普高助学金 | {c1|1,206|student} | {c2|241.20|CNY@万} | {c3|1,188|student} | {c4|237.60|CNY@万} | {c5|1,154|student} | {c6|230.80|CNY@万}
中职助学金 | {d1|945|student} | {d2|189.00|CNY@万} | {d3|968|student} | {d4|193.60|CNY@万} | {d5|1,010|student} | {d6|202.00|CNY@万}
合计 | {t1|6,153|student} | {t2|855.95|CNY@万} | {t3|5,947|student} | {t4|834.57|CNY@万} | {t5|5,743|student} | {t6|813.43|CNY@万}
资助人数和金额逐年减少，只有中职上升。2023年资助{x|5,947人|student}、{y|813.43万元|CNY}，比上年减少{z|204人|student}、{w|21.14万元|CNY}；普高、中职均为每人{k|2,000元|CNY/student}。""",
[("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),("sum","t5","a5 b5 c5 d5"),("sum","t6","a6 b6 c6 d6"),("same","t5","x"),("same","t6","y"),
 ("diff","t3","t5","z"),("diff","t4","t6","w"),("trend","down","t1 t3 t5"),("trend","down","t2 t4 t6"),("trend","up","d1 d3 d5"),("trend","up","d2 d4 d6"),("trend","down","a1 a3 a5"),("trend","down","b1 b3 b5"),
 ("trend","down","c1 c3 c5"),("prod","c2","c1 k"),("prod","c4","c3 k"),("prod","c6","c5 k"),("prod","d2","d1 k"),("prod","d4","d3 k"),("prod","d6","d5 k")],
[error("restatement-mismatch","x","t5",[6],("5,743人","student"),"2023年合计5743人，5947是2022年的合计","wrong year",2)],
scope=[("diff","t1","t5","z"),("prod","a2","a1 k")])

passage("units-in-rows", """“十三五”末与“十四五”中期对照
指标|2020年末|2023年末|变动
标准化学校比例|{a1|83.6%|percent}|{a2|91.8%|percent}|{a3|8.2个百分点|percentage-point}
高级教师比例|{b1|16.2%|percent}|{b2|18.9%|percent}|{b3|2.7个百分点|percentage-point}
生均校舍|{c1|8.41平方米|other}|{c2|9.03平方米|other}|{c3|0.62平方米|other}
生均设备|{d1|1,860元|CNY/student}|{d2|2,415元|CNY/student}|{d3|555元|CNY/student}
生机比|{e1|9.6：1|ratio}|{e2|8.2：1|ratio}|{e3|-1.4|other}
三年巩固率|{f1|97.9%|percent}|{f2|98.6%|percent}|{f3|0.7个百分点|percentage-point}
{n|六项|item}指标均有改善。生均设备增长{p|29.8%|percent}；生机比数值下降，表示每台机负担学生减少，属于改善。到2025年末目标为标准化学校{x|95%|percent}，还差{y|3.2个百分点|percentage-point}；生均设备{z|2,800元|CNY/student}，还差{w|385元|CNY/student}。""",
[("diff","a2","a1","a3"),("diff","b2","b1","b3"),("diff","c2","c1","c3"),("diff","d2","d1","d3"),("diff","e2","e1","e3"),("diff","f2","f1","f3"),("growth","d2","d1","p"),("diff","x","a2","y"),
 ("diff","z","d2","w"),("count","n",6),("trend","up","a1 a2"),("trend","up","b1 b2"),("trend","up","c1 c2"),("trend","up","d1 d2"),("trend","up","f1 f2"),("trend","down","e1 e2"),
 ("growthb","d1","d3","p"),("below","a2","x"),("below","d2","z")],
scope=[("growth","a2","a1","a3"),("growth","b2","b1","b3")], hard="生机比下降为改善；百分点不是增长率")

passage("hearing-cost-prose-bound", """学费成本监审汇总：某民办高中近{a|三年|other}生均培养成本为{b|13,460元|CNY/student}、{c|14,025元|CNY/student}、{d|14,890元|CNY/student}，逐年上升，{e|三年|other}平均{f|14,125元|CNY/student}。现行学费{g|12,800元|CNY/student}，低于平均成本{h|1,325元|CNY/student}。学校申请调到{i|15,600元|CNY/student}，上调{j|2,800元|CNY/student}，涨幅{k|17.9%|percent}；监审意见为{l|14,200元|CNY/student}，上调{m|1,400元|CNY/student}，涨幅{n|10.9%|percent}，没有突破涨幅{o|10%|percent}的规定，且不高于最近一年成本。按在校生{p|2,146人|student}计，年增收入{q|300.44万元|CNY}。""",
[("mean","b c d","f"),("diff","f","g","h"),("diff","i","g","j"),("growth","i","g","k"),("diff","l","g","m"),("growth","l","g","n"),("prod","q","p m"),("trend","up","b c d"),
 ("between","f","b c d"),("growthb","g","j","k"),("growthb","g","m","n"),("count","a",3),("count","e",3),("bound","l","d"),("most","n","o")],
[error("growth-mismatch","k","i g j",[3, 9],("21.9%","percent"),"2800元应除以现行学费12800元，涨21.9%，除以申请数偏小","wrong base",1),
 error("bound-exceeded","n","o",[14],None,"14200比12800涨10.9%，高于10%","limit against the figure",1,"涨幅10.9%，突破了10%的规定")],
scope=[("growth","i","f","k"),("prod","q","p j")])

passage("growth-later-divided", """近三年学前教育财政投入
年度	投入（万元）	比上年增加	增长	生均（元）
2021年	{a1|12,460|CNY@万}			{a4|5,640|CNY/student}
2022年	{b1|13,890|CNY@万}	{b2|1,430|CNY@万}	{b3|10.3%|percent}	{b4|6,384|CNY/student}
2023年	{c1|14,715|CNY@万}	{c2|825|CNY@万}	{c3|5.9%|percent}	{c4|7,160|CNY/student}
生均投入增长快于总投入：2022年生均增长{p|13.2%|percent}，2023年增长{q|12.2%|percent}；{n|两年|other}总投入累计增长{r|18.1%|percent}，生均累计增长{s|27.0%|percent}。按总投入与生均倒推，2023年在园幼儿约{x|20,552人|student}。""",
[("diff","b1","a1","b2"),("growth","b1","a1","b3"),("diff","c1","b1","c2"),("growth","c1","b1","c3"),("growth","b4","a4","p"),("growth","c4","b4","q"),("growth","c1","a1","r"),("growth","c4","a4","s"),
 ("expr","c1/c4","x"),("growthb","a1","b2","b3"),("growthb","b1","c2","c3"),("trend","up","a1 b1 c1"),("trend","up","a4 b4 c4"),("below","b3","p"),("below","c3","q"),("below","r","s"),
 ("count","n",2)],
[error("growth-mismatch table-mismatch","b3","b1 a1 b2",[1, 9],("11.5%","percent"),"1430应除以上年的12460，增长11.5%","later divided instead of earlier",1)],
scope=[("growth","c1","a1","c3"),("growth","c4","a4","q")])

passage("part-left-out-of-total", """城乡义务教育补助经费分配表（万元）
项目 | 甲片 | 乙片 | 丙片 | 合计
公用经费 | {a1|1,284.0|CNY@万} | {a2|962.5|CNY@万} | {a3|431.8|CNY@万} | {a4|2,678.3|CNY@万}
寄宿补助 | {b1|168.0|CNY@万} | {b2|142.3|CNY@万} | {b3|96.4|CNY@万} | {b4|406.7|CNY@万}
取暖费 | {c1|95.2|CNY@万} | {c2|71.6|CNY@万} | {c3|38.9|CNY@万} | {c4|205.7|CNY@万}
特教公用 | {d1|24.0|CNY@万} | {d2|0.0|CNY@万} | {d3|12.0|CNY@万} | {d4|36.0|CNY@万}
校舍维修 | {e1|310.0|CNY@万} | {e2|255.0|CNY@万} | {e3|140.0|CNY@万} | {e4|705.0|CNY@万}
合计 | {t1|1,881.2|CNY@万} | {t2|1,431.4|CNY@万} | {t3|579.1|CNY@万} | {t4|4,031.7|CNY@万}
甲片占{p|46.7%|percent}，丙片最少，占{q|17.8%|percent}；公用经费占{r|66.4%|percent}，校舍维修占{s|17.5%|percent}，其余{n|三项|item}占{u|16.1%|percent}。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d4","d1 d2 d3"),("sum","e4","e1 e2 e3"),("sum","t1","a1 b1 c1 d1 e1"),("sum","t2","a2 b2 c2 d2 e2"),("sum","t3","a3 b3 c3 d3 e3"),
 ("sum","t4","a4 b4 c4 d4 e4"),("share","t1","t4","p"),("share","t3","t4","q"),("share","a4","t4","r"),("share","e4","t4","s"),("sharesum","b4 c4 d4","t4","u"),("sum","t4","t1 t2 t3"),("hundred","r s u"),
 ("smallest","t3","t1 t2"),("count","n",3)],
[error("sum-mismatch share-mismatch table-mismatch","t3","a3 b3 c3 d3 e3 t4 t1 t2 q",[7, 14, 10],("719.1","CNY@万"),"丙片漏加校舍维修140.0万元，应为719.1","part left out",2)],
scope=[("share","e3","t3","q"),("share","a1","t4","p")])

passage("two-lists-teachers-recruit", """一、2023年度减员：退休{a|86人|person}，辞职{b|14人|person}，调出{c|23人|person}，病故{d|2人|person}，共{e|125人|person}。
二、2023年度增员
|渠道|小学|初中|高中|小计|
|公开招聘|{f1|42|person}|{f2|27|person}|{f3|9|person}|{f4|78|person}|
|特岗|{g1|18|person}|{g2|12|person}|{g3|0|person}|{g4|30|person}|
|公费师范|{h1|6|person}|{h2|5|person}|{h3|4|person}|{h4|15|person}|
|调入|{i1|3|person}|{i2|6|person}|{i3|2|person}|{i4|11|person}|
|合计|{j1|69|person}|{j2|50|person}|{j3|15|person}|{j4|134|person}|
增减相抵净增{k|9人|person}，年末教师{m|4,046人|person}，比年初{n|4,037人|person}增长{o|0.22%|percent}。新进教师中小学占{q|51.5%|percent}，特岗占{r|22.4%|percent}。退休占减员的{s|68.8%|percent}，是减员主因。""",
[("sum","e","a b c d"),("sum","f4","f1 f2 f3"),("sum","g4","g1 g2 g3"),("sum","h4","h1 h2 h3"),("sum","i4","i1 i2 i3"),("sum","j1","f1 g1 h1 i1"),("sum","j2","f2 g2 h2 i2"),("sum","j3","f3 g3 h3 i3"),
 ("sum","j4","j1 j2 j3"),("diff","j4","e","k"),("diff","m","k","n"),("growth","m","n","o"),("share","j1","j4","q"),("share","g4","j4","r"),("share","a","e","s"),("sum","j4","f4 g4 h4 i4"),
 ("largest","a","b c d"),("growthb","n","k","o")],
scope=[("diff","j4","a","k"),("share","g1","j1","r")], hard="增员减员两种列法，净增与分项对应")

passage("limit-column-table", """学校食堂采购价与政府指导价对照（元/千克）
品种    采购价  指导价上限  差额
面粉    {a1|3.80|CNY}    {a2|4.00|CNY}        {a3|0.20|CNY}
大米    {b1|5.30|CNY}    {b2|5.40|CNY}        {b3|0.10|CNY}
猪后腿  {c1|26.80|CNY}   {c2|26.50|CNY}       {c3|-0.30|CNY}
鸡胸    {d1|17.20|CNY}   {d2|18.00|CNY}       {d3|0.80|CNY}
白菜    {e1|2.60|CNY}    {e2|3.00|CNY}        {e3|0.40|CNY}
豆腐    {f1|4.90|CNY}    {f2|5.00|CNY}        {f3|0.10|CNY}
{n|六种|item}主要原料采购价都在指导价以内，节约最多的是鸡胸，每千克{x|0.80元|CNY}；大米只低{y|0.10元|CNY}。全月采购大米{z|3,240千克|other}，比按上限少付{w|324元|CNY}。""",
[("diff","a2","a1","a3"),("diff","b2","b1","b3"),("diff","c2","c1","c3"),("diff","d2","d1","d3"),("diff","e2","e1","e3"),("diff","f2","f1","f3"),("same","d3","x"),("diff","b2","b1","y"),
 ("prod","w","z y"),("count","n",6),("most","a1","a2"),("most","b1","b2"),("most","c1","c2"),("most","d1","d2"),("most","e1","e2"),("most","f1","f2"),
 ("largest","d3","a3 b3 c3 e3 f3"),("prod","w","z b3")],
[error("bound-exceeded table-mismatch","c1","c2",[12],None,"猪后腿26.80元高于26.50元","limit against the figure",2,"猪后腿高于上限，其余五种在指导价以内")],
scope=[("prod","w","z a3")])

passage("student-grants-average-slip", """2022至2023学年校内奖学金公示（元）
等次	人数	每人	金额
特等	{a1|8|student}	{a2|2,000|CNY/student}	{a3|16,000|CNY}
一等	{b1|32|student}	{b2|1,000|CNY/student}	{b3|32,000|CNY}
二等	{c1|64|student}	{c2|600|CNY/student}	{c3|34,800|CNY}
三等	{d1|120|student}	{d2|300|CNY/student}	{d3|36,000|CNY}
合计	{t1|224|student}	—	{t3|122,400|CNY}
获奖面{p|10.4%|percent}（在校生{m|2,146人|student}），没有超过{k|12%|percent}；人均{x|546元|CNY/student}。获奖学生中三等占{q|53.6%|percent}，特等占{r|3.6%|percent}。金额与上年{y|118,800元|CNY}相比增加{z|3,600元|CNY}，增长{w|3.0%|percent}。""",
[("prod","a3","a1 a2"),("prod","b3","b1 b2"),("prod","c3","c1 c2"),("prod","d3","d1 d2"),("sum","t1","a1 b1 c1 d1"),("sum","t3","a3 b3 c3 d3"),("share","t1","m","p"),("avg","t3","t1","x"),
 ("share","d1","t1","q"),("share","a1","t1","r"),("diff","t3","y","z"),("growth","t3","y","w"),("most","p","k"),("between","x","a2 b2 c2 d2"),("growthb","y","z","w")],
[error("average-mismatch sum-mismatch table-mismatch","c3","c1 c2 t3 a3 b3 d3",[2, 5],("38,400","CNY"),"64人乘600元是38400元","transposed digits",2)],
scope=[("mean","a2 b2 c2 d2","x"),("share","d1","m","q")])

passage("weighted-average-sound", """中小学教师课时负担调查
学段 | 调查人数 | 周课时合计 | 人均周课时 | 标准
小学 | {a1|486|person} | {a2|7,582|other} | {a3|15.6|other} | {!std|14}至{!std|16}
初中 | {b1|352|person} | {b2|4,294|other} | {b3|12.2|other} | {!std|12}至{!std|14}
高中 | {c1|214|person} | {c2|2,290|other} | {c3|10.7|other} | {!std|10}至{!std|12}
合计 | {t1|1,052|person} | {t2|14,166|other} | {t3|13.5|other} | —
人均周课时合计{x|13.5节|other}，不等于{n|三个|item}学段的简单平均，因为小学人数多。{n2|三个|item}学段都在标准幅度之内。班主任{y|287人|person}另折算每周{z|4节|other}，计入后总课时{w|15,314节|other}，人均{v|14.6节|other}，高于表列数。""",
[("avg","a2","a1","a3"),("avg","b2","b1","b3"),("avg","c2","c1","c3"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("avg","t2","t1","t3"),("same","t3","x"),("expr","t2+y*z","w"),
 ("avg","w","t1","v"),("between","t3","a3 b3 c3"),("below","x","v"),("count","n",3),("count","n2",3),("bound","y","t1")],
scope=[("mean","a3 b3 c3","x"),("avg","w","y","v")], hard="人均课时加权；折算后另一口径")

passage("blank-columns-town-kids", """各镇留守儿童关爱台账
镇名    留守儿童    其中寄宿    结对教师    师均结对
甲镇    {a1|318|student}    {a2|142|student}    {a3|64|person}    {a4|5.0|other}
乙镇    {b1|276|student}    {b2|158|student}    {b3|48|person}    {b4|5.8|other}
丙镇    {c1|205|student}    {c2|97|student}    {c3|50|person}    {c4|4.1|other}
丁镇    {d1|164|student}    {d2|121|student}    {d3|31|person}    {d4|5.3|other}
总计    {t1|936|student}    {t2|518|student}    {t3|193|person}    {t4|5.0|other}
寄宿的{x|518人|student}，占{p|53.8%|percent}，未寄宿的{y|445人|student}由亲属照看。寄宿比例最高的丁镇{q|73.8%|percent}，最低的甲镇{r|14.7%|percent}。每名教师结对不超过{k|6人|other}。""",
[("avg","a1","a3","a4"),("avg","b1","b3","b4"),("avg","c1","c3","c4"),("avg","d1","d3","d4"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("avg","t1","t3","t4"),
 ("same","t2","x"),("share","t2","t1","p"),("diff","t1","t2","y"),("share","d2","d1","q"),("share","a2","a1","r"),("most","a4","k"),("most","b4","k"),("most","c4","k"),
 ("most","d4","k"),("most","t4","k"),("bound","a2","a1"),("bound","b2","b1"),("bound","c2","c1"),("bound","d2","d1"),("bound","t2","t1"),("between","t4","a4 b4 c4 d4"),
 ("between","p","q r"),("below","r","q")],
[error("sum-mismatch difference-mismatch average-mismatch share-mismatch table-mismatch","t1","a1 b1 c1 d1 t3 t4 t2 p y",[4, 7, 9, 10],("963","student"),"四镇相加963人，寄宿518加未寄宿445也是963","transposed digits",2),
 error("share-mismatch","r","a2 a1",[12],("44.7%","percent"),"142占甲镇318人的44.7%，误除以全县总数","wrong denominator",2)],
scope=[("share","a2","t2","r"),("avg","t1","a3","t4")])

passage("capital-share-hundred", """2023年基建投资按资金来源构成
| 来源 | 金额（万元） | 占比 |
|---|---|---|
| 中央预算内 | {a1|2,640|CNY@万} | {a2|26.7%|percent} |
| 省级专项 | {b1|1,180|CNY@万} | {b2|11.9%|percent} |
| 专项债券 | {c1|4,500|CNY@万} | {c2|45.1%|percent} |
| 县级财政 | {d1|1,365|CNY@万} | {d2|13.8%|percent} |
| 社会捐赠 | {e1|215|CNY@万} | {e2|2.2%|percent} |
| 合计 | {t1|9,900|CNY@万} | {t2|100.0%|percent} |
专项债券占比最大；上级（中央、省）合计{x|3,820万元|CNY}，占{p|38.6%|percent}；债券与县级合计{y|5,865万元|CNY}，占{q|59.2%|percent}。债券年利率{r|3.2%|percent}，每年付息{z|144万元|CNY}，由县级财政列支。""",
[("share","a1","t1","a2"),("share","b1","t1","b2"),("share","c1","t1","c2"),("share","d1","t1","d2"),("share","e1","t1","e2"),("sum","t1","a1 b1 c1 d1 e1"),("sum","x","a1 b1"),("share","x","t1","p"),
 ("sum","y","c1 d1"),("share","y","t1","q"),("prod","z","c1 r","0.01"),("hundred","a2 b2 c2 d2 e2"),("largest","c1","a1 b1 d1 e1"),("const","t2",100,100),("sum","p","a2 b2"),("sum","q","c2 d2"),
 ("bound","z","d1")],
[error("share-mismatch table-mismatch sum-mismatch","c2","c1 t1 a2 b2 d2 e2 q",[2, 11, 15],("45.5%","percent"),"4500占9900的45.5%，各项相加才是一百","wrong digit",2)],
scope=[("share","c1","y","c2"),("share","z","c1","q")])

passage("count-of-rows-qualifying", """镇级评估得分（满分{f|100|other}）
镇|办学条件|师资|管理|质量|总分
子镇|{a1|23.5|other}|{a2|21.6|other}|{a3|18.4|other}|{a4|27.1|other}|{a5|90.6|other}
丑镇|{b1|21.8|other}|{b2|20.6|other}|{b3|17.9|other}|{b4|25.3|other}|{b5|85.6|other}
寅镇|{c1|24.1|other}|{c2|21.5|other}|{c3|18.8|other}|{c4|26.6|other}|{c5|91.0|other}
卯镇|{d1|20.2|other}|{d2|19.8|other}|{d3|17.2|other}|{d4|24.0|other}|{d5|81.2|other}
辰镇|{e1|22.6|other}|{e2|21.2|other}|{e3|18.1|other}|{e4|25.9|other}|{e5|87.8|other}
权重|{g1|25|other}|{g2|25|other}|{g3|20|other}|{g4|30|other}|{g5|100|other}
总分{k|90分|other}以上为优秀，有{n|两个|item}镇；{l|85分|other}至{!score|90}分为良好，有{m|两个|item}镇；其余{o|一个|item}镇合格。最高的寅镇比最低的卯镇多{x|9.8分|other}。五镇平均{y|87.2分|other}，为优秀线的{p|96.9%|percent}。""",
[("sum","a5","a1 a2 a3 a4"),("sum","b5","b1 b2 b3 b4"),("sum","c5","c1 c2 c3 c4"),("sum","d5","d1 d2 d3 d4"),("sum","e5","e1 e2 e3 e4"),("sum","g5","g1 g2 g3 g4"),("diff","c5","d5","x"),("mean","a5 b5 c5 d5 e5","y"),
 ("share","y","k","p"),("same","g5","f"),("most","a1","g1"),("most","b1","g1"),("most","c1","g1"),("most","d1","g1"),("most","e1","g1"),("most","a2","g2"),
 ("most","b2","g2"),("most","c2","g2"),("most","d2","g2"),("most","e2","g2"),("most","a3","g3"),("most","b3","g3"),("most","c3","g3"),("most","d3","g3"),
 ("most","e3","g3"),("most","a4","g4"),("most","b4","g4"),("most","c4","g4"),("most","d4","g4"),("most","e4","g4"),("largest","c5","a5 b5 d5 e5"),("smallest","d5","a5 b5 c5 e5"),
 ("least","k","a5"),("least","k","c5"),("below","b5","k"),("below","e5","k"),("least","l","b5"),("least","l","e5"),("below","d5","l"),("count","n",2),
 ("count","m",2),("count","o",1)],
scope=[("diff","a5","d5","x"),("share","y","f","p")], hard="各列满分不同，总分阈值分组")

passage("electric-network-bandwidth", """学校网络接入情况（2023年底）
带宽档	学校（所）	占比	月费（元/校）	年费（万元）
不足{!band|100M}	{a1|3|school}	{a2|2.7%|percent}	{a3|300|CNY/month}	{a4|1.08|CNY@万}
{!band|100M}至{!band|500M}	{b1|41|school}	{b2|36.6%|percent}	{b3|600|CNY/month}	{b4|29.52|CNY@万}
{!band|500M}至{!band|1000M}	{c1|52|school}	{c2|46.4%|percent}	{c3|900|CNY/month}	{c4|56.16|CNY@万}
{!band|1000M}以上	{d1|16|school}	{d2|14.3%|percent}	{d3|1,400|CNY/month}	{d4|26.88|CNY@万}
合计	{t1|112|school}	{t2|100.0%|percent}		{t4|116.34|CNY@万}
达到{k|100M|Mbps}的{x|109所|school}，占{p|97.3%|percent}；未达到的{y|3所|school}均为教学点。校均年费{z|1.01万元|CNY}，{w|500M|Mbps}以上的{v|68所|school}占年费的{q|73.1%|percent}。""",
[("share","a1","t1","a2"),("expr","a1*a3*12","a4"),("share","b1","t1","b2"),("expr","b1*b3*12","b4"),("share","c1","t1","c2"),("expr","c1*c3*12","c4"),("share","d1","t1","d2"),("expr","d1*d3*12","d4"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t4","a4 b4 c4 d4"),("sum","x","b1 c1 d1"),("share","x","t1","p"),("same","a1","y"),("avg","t4","t1","z"),("sum","v","c1 d1"),("sharesum","c4 d4","t4","q"),
 ("sum","t1","x y"),("hundred","a2 b2 c2 d2"),("const","t2",100,100)],
[error("sum-mismatch average-mismatch table-mismatch share-mismatch","t4","a4 b4 c4 d4 t1 z q",[9, 13, 15],("113.64","CNY@万"),"1.08加29.52加56.16加26.88是113.64","transposed digits",2)],
scope=[("share","v","t1","q"),("avg","t4","x","z")])

passage("library-budget-mixed-prose", """乡镇中心校图书购置结算：计划{a|8,400册|item}、预算{b|18.90万元|CNY}，均价{c|22.50元|CNY}；实购{d|8,826册|item}、支付{e|18.53万元|CNY}，均价{f|20.99元|CNY}，比计划均价低{g|1.51元|CNY}。多购{h|426册|item}，增长{i|5.1%|percent}；节约{j|0.37万元|CNY}，节约率{k|2.0%|percent}。实购中文学{l|3,972册|item}、科普{m|2,824册|item}、其他{n|2,030册|item}，文学占{o|45.0%|percent}，科普占{p|32.0%|percent}，其他占{q|23.0%|percent}，合计{r|100%|percent}。图书入库后，生均由{s|14.2册|other}升为{u|15.6册|other}，刚好越过{v|15册|other}的标准。""",
[("avg","b","a","c"),("avg","e","d","f"),("diff","c","f","g"),("diff","d","a","h"),("growth","d","a","i"),("diff","b","e","j"),("share","j","b","k"),("sum","d","l m n"),
 ("share","l","d","o"),("share","m","d","p"),("share","n","d","q"),("hundred","o p q"),("growthb","a","h","i"),("below","f","c"),("trend","up","s u"),("least","v","u"),
 ("below","s","v"),("const","r",100,100),("bound","e","b")],
scope=[("share","l","a","o"),("growth","e","b","i"),("share","j","e","i")], hard="多购而少花，均价下降")

passage("schedule-table-dates", """招生工作进程与人数（2024年）
环节 | 日期 | 人数 | 占报名
网上报名 | 6月上旬 | {a3|2,846|student} | {a4|100.0%|student}
资格初审通过 | 6月14日 | {b3|2,712|student} | {b4|95.3%|percent}
现场复核通过 | 6月21日 | {c3|2,655|student} | {c4|93.3%|percent}
电脑派位录取 | 7月2日 | {d3|1,980|student} | {d4|69.6%|percent}
调剂录取 | 7月9日 | {e3|594|student} | {e4|20.9%|percent}
合计录取 | — | {f3|2,574|student} | {f4|96.9%|percent}
未通过初审{x|134人|student}，复核未通过{y|57人|student}，符合条件未录取{z|81人|student}，三者之和{w|272人|student}，正是报名与录取之差。派位录取占录取总数{p|76.9%|percent}，调剂占{q|23.1%|percent}。""",
[("share","b3","a3","b4"),("share","c3","a3","c4"),("share","d3","a3","d4"),("diff","f3","d3","e3"),("share","e3","a3","e4"),("share","f3","a3","f4"),("diff","a3","b3","x"),("diff","b3","c3","y"),
 ("diff","c3","f3","z"),("sum","w","x y z"),("share","d3","f3","p"),("share","e3","f3","q"),("lin","w","+a3 -f3"),("hundred","p q"),("trend","down","a3 b3 c3 f3"),("sum","f4","d4 e4"),
 ("sum","f3","d3 e3")],
[error("share-mismatch table-mismatch sum-mismatch","f4","f3 a3 d4 e4",[5, 15],("90.4%","percent"),"本列是占报名2846人的比重，2574人占90.4%，此处除以复核通过数","wrong denominator",2)],
scope=[("share","d3","c3","p"),("share","x","b3","b4")])

passage("prose-three-errors-report", """统计分析：截至12月底，全县各级各类学校{a|186所|school}，其中幼儿园{b|98所|school}、小学{c|61所|school}、初中{d|19所|school}、高中{e|5所|school}、中职{f|2所|school}、特教{g|1所|school}。幼儿园占{h|57.2%|percent}，小学占{i|32.8%|percent}。在校（园）学生{j|68,450人|student}，比上年{k|69,812人|student}减少{l|1,362人|student}，下降{m|1.99%|percent-}；教职工{n|5,238人|person}，比上年{o|5,196人|person}增加{p|42人|person}，学生减少而教职工增加，生员比由{q|13.4：1|ratio}上升到{r|13.1：1|ratio}。教职工中专任教师{s|4,462人|person}，占{u|85.2%|percent}。""",
[("share","b","a","h"),("share","c","a","i"),("diff","k","j","l"),("growth","j","k","m"),("diff","n","o","p"),("ratio","k","o","q"),("ratio","j","n","r"),("share","s","n","u"),
 ("sum","a","b c d e f g"),("trend","up","q r"),("bound","s","n")],
[error("share-mismatch","h","b a",[0],("52.7%","percent"),"98占186的52.7%","transposed digits",1),
 error("growth-mismatch","m","j k",[3],("2.0%","percent-"),"1362应除以上年的69812，下降2.0%","wrong base",1),
 error("direction-mismatch","r","q",[9],None,"学生减少教职工增加，比值是下降的","direction",2,"生员比由13.4下降到13.1")],
scope=[("share","b","j","h"),("ratio","j","s","r")])

passage("qa-data-hotline", """统计答疑
问：报表里“专任教师”与“教师”为什么差{a|58人|person}？
答：教师{b|1,386人|person}含校医、教辅，专任教师{c|1,328人|person}只含上课的。
问：我校占地{d|32,600平方米|other}，报表写{e|48.9亩|other}，对不对？
答：一亩约合{f|666.7平方米|other}，{e2|48.9亩|other}合{g|32,602平方米|other}，相差不到{h|5平方米|other}，是取整造成的。
问：生均图书{i|18.6册|other}低于{j|20册|other}，要补多少？
答：学生{k|1,240人|student}，现有{l|23,064册|item}，按{m|20册|other}应有{n|24,800册|item}，需补{o|1,736册|item}。
问：去年报{p|1,268人|student}，今年{q|1,240人|student}，可以填“增长{r|2.2%|percent}”吗？
答：应填负数，减少{s|28人|student}。""",
[("diff","b","a","c"),("prod","g","e f"),("prod","n","k m"),("diff","n","l","o"),("diff","p","q","s"),("same","e","e2"),("avg","l","k","i"),("same","j","m"),
 ("below","i","j"),("same","k","q"),("growthb","p","s","r")],
scope=[("growth","q","p","r"),("prod","n","k i")], hard="提问人的写法有误，答复当场纠正；亩与平方米换算")

passage("restatement-summary-end", """一、概况。本年度全县共有特岗教师{a|214人|person}，其中第{!no|一}年{b|78人|person}、第{!no|二}年{c|71人|person}、第{!no|三}年{d|65人|person}。
二、待遇。人均年工资性支出{e|6.84万元|CNY/year}，全年需{f|1463.76万元|CNY}，中央补助每人{g|3.82万元|CNY/year}，计{h|817.48万元|CNY}，地方承担{i|646.28万元|CNY}，占{j|44.2%|percent}。
三、去留。服务期满上年{k|66人|person}，留任{l|59人|person}，留任率{m|89.4%|percent}。
四、结语。总的看，{n|241人|person}特岗教师占全县乡村教师{o|1,462人|person}的{p|14.6%|percent}，期满留任率保持在{q|98.4%|percent}，地方财政每年负担{r|646万元|CNY}，压力可控。""",
[("sum","a","b c d"),("prod","f","a e"),("prod","h","a g"),("diff","f","h","i"),("share","i","f","j"),("share","l","k","m"),("same","a","n"),("share","a","o","p"),
 ("same","m","q"),("same","i","r"),("bound","l","k"),("share","n","o","p")],
[error("restatement-mismatch share-mismatch","n","a o p",[6, 11],("214人","person"),"概况为214人，占14.6%也合214","transposed digits",4),
 error("restatement-mismatch","q","m",[8],("89.4%","percent"),"第三段留任率89.4%","transposed digits",3)],
scope=[("share","l","a","m"),("share","h","f","j")])

passage("wrap-list-of-indicators", """县域优质均衡监测（小学）逐项结果：每{!no|百}名学生拥有高于规定学历教师{a|5.2人|other}（
标准{b|4.2人|other}）；每{!no|百}名学生拥有骨干教师{c|1.1人|other}（标准{d|1人|other}）；每{!no|百}名学生拥
有体育艺术教师{e|0.86人|other}（标准{f|0.9人|other}）；生均教学用房{g|4.9平方米|other}（标准{h|4.5平方米|other}）；
生均体育场馆{i|7.1平方米|other}（标准{j|7.5平方米|other}）；生均设备值{k|2,310元|CNY/student}（标准{l|2,000元|CNY/student}）；
每{!no|百}名学生网络多媒体教室{m|2.6间|other}（标准{n|2.3间|other}）。{o|七项|item}之中{p|五项|item}达标、{q|两项|item}未
达标；县域差异系数最大为{r|0.47|other}，没有超过{s|0.50|other}。全县学校{u|48所|school}，{v|七项|item}全部
达标的{w|29所|school}，占{x|60.4%|percent}；至少{y|六项|item}达标的{z|41所|school}，占{za|85.4%|percent}。""",
[("share","w","u","x"),("share","z","u","za"),("least","b","a"),("least","d","c"),("below","e","f"),("least","h","g"),("below","i","j"),("least","l","k"),
 ("least","n","m"),("count","o",7),("count","p",5),("count","q",2),("most","r","s"),("count","v",7),("sum","o","p q"),("bound","w","z"),
 ("below","x","za")],
scope=[("least","f","e"),("least","j","i"),("share","w","z","x")], hard="两项未达标已说明；至少六项含七项全达标")

passage("increase-decrease-note", """增减变动说明
（1）班数：年初{a|1,412个|class}，新开{b|64个|class}，撤并{c|48个|class}，年末{d|1,428个|class}，净增{e|16个|class}。
（2）学生：年初{f|61,980人|student}，招生与转入{g|9,376人|student}，毕业与转出{h|9,952人|student}，年末{i|61,404人|student}，净减{j|576人|student}。
（3）教师：年初{k|4,028人|person}，增{l|96人|person}，减{m|88人|person}，年末{n|4,036人|person}，净增{o|8人|person}。
（4）平均班额由{p|43.9人|other}降为{q|43.0人|other}；生师比由{r|15.4：1|ratio}降为{s|15.2：1|ratio}；班师比（每班教师）由{u|2.85人|other}升为{v|2.83人|other}。
班增生减，班额下降是自然的。""",
[("lin","d","+a +b -c"),("diff","b","c","e"),("lin","i","+f +g -h"),("diff","h","g","j"),("lin","n","+k +l -m"),("diff","l","m","o"),("avg","f","a","p"),("avg","i","d","q"),
 ("ratio","f","k","r"),("ratio","i","n","s"),("avg","k","a","u"),("avg","n","d","v"),("diff","d","a","e"),("diff","f","i","j"),("diff","n","k","o"),("trend","down","p q"),
 ("trend","down","r s"),("trend","up","u v")],
[error("direction-mismatch","v","u",[17],None,"班增16个、教师只增8人，每班教师是下降的","direction",2,"每班教师由2.85人降为2.83人")],
scope=[("avg","i","a","q"),("avg","n","a","v")])

passage("spaced-cost-brief", """午托服务成本核算:每生每天餐费 {a|9 元|CNY},看护费 {b|4 元|CNY},合计 {c|13 元|CNY}。{d|1,086 名|student}学生参加,开放 {e|92 天|other},收入 {f|129.89 万元|CNY}。支出中食材 {g|82.36 万元|CNY},人工 {h|39.40 万元|CNY},水电 {i|4.87 万元|CNY},保险 {j|1.36 万元|CNY},合计 {k|127.99 万元|CNY},结余 {l|1.90 万元|CNY},结余率 {m|1.5%|percent}。参加学生占全校 {n|1,742 人|student}的 {o|62.3%|percent},其中低年级 {p|694 人|student}、占参加学生的 {q|63.9%|percent},高年级 {r|392 人|student},占 {s|36.1%|percent}。""",
[("sum","c","a b"),("prod","f","c d e"),("sum","k","g h i j"),("diff","f","k","l"),("share","l","f","m"),("share","d","n","o"),("share","p","d","q"),("sum","d","p r"),
 ("share","r","d","s"),("hundred","q s"),("bound","k","f"),("bound","d","n")],
scope=[("share","p","n","q"),("share","r","n","s")], hard="占参加学生与占全校是两个分母")

passage("wrong-superlative-prose", """{x|六个|item}乡镇小学巩固情况简析：学生数甲镇{a|3,214人|student}、乙镇{b|2,687人|student}、丙镇{c|1,956人|student}、丁乡{d|1,248人|student}、戊乡{e|864人|student}、己乡{f|531人|student}，合计{g|10,500人|student}。年内流出依次为{h|38人|student}、{i|41人|student}、{j|31人|student}、{k|19人|student}、{l|15人|student}、{m|12人|student}，共{n|156人|student}，流出率{o|1.49%|percent}。从绝对数看，甲镇流出最多；从比率看，己乡最高，为{p|2.26%|percent}，甲镇最低，为{q|1.18%|percent}。甲、乙两镇学生占{r|56.2%|percent}，流出占{s|50.6%|percent}，占比相差{u|5.6个百分点|percentage-point}。""",
[("sum","g","a b c d e f"),("sum","n","h i j k l m"),("share","n","g","o"),("share","m","f","p"),("share","h","a","q"),("sharesum","a b","g","r"),("sharesum","h i","n","s"),("diff","r","s","u"),
 ("largest","h","i j k l m"),("count","x",6),("trend","down","a b c d e f"),("between","o","p q"),("below","q","p"),("below","s","r")],
[error("direction-mismatch","h","i j k l m",[8],None,"乙镇41人多于甲镇38人","wrong superlative",2,"乙镇流出最多")],
scope=[("share","m","n","p"),("sharesum","a b","n","s")])

passage("multiple-increase-text", """信息化设备五年变化。交互式一体机2018年底{b|312台|item}，2023年底{c|1,248台|item}，是2018年的{d|4.0倍|other}，增加{e|936台|item}，增长{f|400%|percent}；师用笔记本由{g|840台|item}增到{h|2,310台|item}，增长{i|175%|percent}，增加了{j|1.75倍|other}；学生机由{k|3,960台|item}增到{l|4,752台|item}，增长{m|20%|percent}，{o|五年|other}平均每年增加{n|158台|item}。每{!no|百}名学生拥有学生机由{p|6.4台|other}提高到{q|7.8台|other}，而教师人手一机早在2022年实现，现每名教师{r|1.01台|other}（教师{s|2,284人|person}）。""",
[("multiple","c","b","d"),("diff","c","b","e"),("growth","c","b","f"),("growth","h","g","i"),("times","h","g","j"),("growth","l","k","m"),("avg","h","s","r"),("growthb","b","e","f"),
 ("count","o",5),("avgn","l","k",5,"n"),("trend","up","b c"),("trend","up","g h"),("trend","up","k l"),("trend","up","p q")],
[error("growth-mismatch","f","c b e",[2, 7],("300%","percent"),"是四倍，增长300%，不是400%","increase against multiple",1)],
scope=[("growth","c","b","m"),("multiple","h","g","j")])

passage("schoolyear-vs-fiscal-prose", """口径备忘。2022年（自然年）义务教育公用经费拨付{a|5,168万元|CNY}；2022至2023学年拨付{b|5,284万元|CNY}；两数相差{c|116万元|CNY}，因学年跨秋、春两季。分季看，2022年春季{d|2,540万元|CNY}、2022年秋季{e|2,628万元|CNY}，2023年春季{f|2,656万元|CNY}。秋季学生{g|37,460人|student}，春季（2023年）{h|37,128人|student}，生均分别为{i|702元|CNY/student}、{j|715元|CNY/student}，学年生均{k|1,417元|CNY/student}。不足{!size|百}人学校按{l|100人|student}核定，多拨{m|84万元|CNY}，已含在内，占学年拨付{n|1.6%|percent}。""",
[("diff","b","a","c"),("sum","a","d e"),("sum","b","e f"),("avg","e","g","i"),("avg","f","h","j"),("sum","k","i j"),("share","m","b","n"),("trend","down","g h")],
scope=[("avg","b","g","i"),("sum","a","e f")], hard="自然年与学年两个口径，中间一季共用")

passage("hundred-not-hundred", """教师学历结构分析（专任教师{a|3,128人|person}）：研究生{b|186人|person}，占{c|5.9%|percent}；本科{d|2,276人|person}，占{e|78.7%|percent}；专科{g|612人|person}，占{h|19.6%|percent}；高中{i|54人|person}，占{j|1.7%|percent}。本科及以上{k|2,462人|person}，占{l|78.7%|percent}，比上年{m|76.9%|percent}提高{n|1.8个百分点|percentage-point}，距{o|80%|percent}的规划目标差{p|1.3个百分点|percentage-point}。研究生由上年{q|158人|person}增加到{r|186人|person}，增长{s|17.7%|percent}。""",
[("share","b","a","c"),("share","d","a","e"),("share","g","a","h"),("sum","a","b d g i"),("share","i","a","j"),("sum","k","b d"),("share","k","a","l"),("diff","l","m","n"),
 ("diff","o","l","p"),("same","b","r"),("growth","b","q","s"),("hundred","c e h j"),("sum","l","c e"),("below","l","o"),("trend","up","m l"),("trend","up","q b")],
[error("share-mismatch sum-mismatch","e","d a c h j l",[1, 11, 12],("72.8%","percent"),"2276占3128的72.8%，误用了本科及以上的2462人","wrong part",2)],
scope=[("share","b","k","c"),("share","d","k","e")])

passage("sound-two-medians", """编者注：本期《统计快报》有{a|三处|item}数字易被误读，说明如下。
其一，“招生完成率{b|97.4%|percent}”与“招生同比增长{c|2.6%|percent}”并用，前者是实际{d|4,872人|student}除以计划{e|5,002人|student}，后者是实际除以上年{f|4,749人|student}再减一，恰巧两数相加为{g|100%|percent}，并无关系。
其二，“教师人均工资{h|9.42万元|CNY/year}”为在编{i|3,186人|person}口径，总额{j|30,012万元|CNY}；含编外{k|412人|person}则人均{l|8.82万元|CNY/year}，编外总额{m|1,730万元|CNY}。
其三，“大班额{n|12个|class}”是{!size|56}人以上的数，{!size|66}人以上超大班额为{o|0个|class}，早已消除。""",
[("prod","j","i h"),("expr","(j+m)/(i+k)","l"),("share","d","e","b"),("growth","d","f","c"),("sum","g","b c"),("bound","o","n"),("count","a",3),("below","l","h")],
scope=[("growth","e","f","c"),("avg","j","k","l"),("share","d","f","b")], hard="两个百分数巧合相加为一百；两种人均口径")

passage("increase-contradiction-money", """资金流水核对：6月30日账户余额{a|214.36万元|CNY}。7月收入{b|86.50万元|CNY}，支出{c|143.92万元|CNY}；8月收入{d|32.18万元|CNY}，支出{e|98.44万元|CNY}；9月收入{f|305.70万元|CNY}，支出{g|176.25万元|CNY}。三季度收入合计{h|424.38万元|CNY}，支出合计{i|481.61万元|CNY}，9月30日余额{j|220.13万元|CNY}，比6月末增加{k|5.77万元|CNY}，增长{l|2.7%|percent}。三季度支出比二季度{m|362.80万元|CNY}增长{n|15.4%|percent}，收入比二季度{o|448.20万元|CNY}下降{p|5.6%|percent-}，减少{q|23.82万元|CNY}。""",
[("sum","h","b d f"),("sum","i","c e g"),("lin","j","+a +h -i"),("diff","j","a","k"),("growth","j","a","l"),("growth","i","m","n"),("growth","h","o","p"),("diff","o","h","q"),
 ("diff","h","i","k"),("growthb","a","k","l")],
[error("sum-mismatch difference-mismatch growth-mismatch","i","c e g j a h m n k",[1, 2, 5, 8],("418.61万元","CNY"),"143.92加98.44加176.25是418.61万元，余额与增长率都合","transposed digits",2),
 error("growth-mismatch","p","h o",[6],("5.3%","percent-"),"23.82应除以二季度的448.20，下降5.3%","wrong base",2)],
scope=[("growth","j","b","l"),("share","q","i","p")])

passage("roster-count-prose", """名单公示：2023年县级骨干教师评选共推荐{a|64人|person}，评出{b|48人|person}，其中语文{c|11人|person}、数学{d|10人|person}、英语{e|6人|person}、理化生{f|7人|person}、政史地{g|5人|person}、音体美{h|6人|person}、学前{i|3人|person}。通过率{j|75.0%|percent}。按学段分，小学{k|22人|person}、初中{l|15人|person}、高中{m|8人|person}、幼儿园{n|3人|person}；按性别分，女{o|31人|person}、男{p|17人|person}；按地域分，城区{q|26人|person}、乡镇{r|24人|person}，乡镇占{s|45.8%|percent}，高于规定的{u|40%|percent}。另有{v|5人|person}为重新认定，不占本次名额。""",
[("sum","b","c d e f g h i"),("share","b","a","j"),("share","r","b","s"),("sum","b","k l m n"),("sum","b","o p"),("sum","b","q r"),("same","i","n"),("least","u","s")],
[error("sum-mismatch share-mismatch","r","b q s",[5, 2],("22人","person"),"城区26人、乡镇22人才是48人，45.8%也合22人","count against list",2)],
scope=[("sum","b","k l m n v"),("share","v","b","s")])

passage("direction-share-table", """各类经费占比变动（%）
类别 | 2020年 | 2021年 | 2022年 | 两年变动（百分点）
人员经费 | {a1|71.6%|percent} | {a2|72.4%|percent} | {a3|73.9%|percent} | +{a4|2.3|percentage-point}
公用经费 | {b1|15.8%|percent} | {b2|15.1%|percent} | {b3|14.6%|percent} | {b4|-1.2|percentage-point}
基建 | {c1|8.4%|percent} | {c2|8.7%|percent} | {c3|7.2%|percent} | {c4|-1.2|percentage-point}
其他 | {d1|4.2%|percent} | {d2|3.8%|percent} | {d3|4.3%|percent} | +{d4|0.1|percentage-point}
合计 | {h|100.0%|percent} | {i|100.0%|percent} | {j|100.0%|percent} | —
人员经费占比逐年上升，公用经费占比逐年下降，基建占比先升后降，其他占比逐年下降。人员经费{n|两年|other}提高{x|2.3个百分点|percentage-point}，超过公用经费降幅。""",
[("diff","a3","a1","a4"),("diff","b3","b1","b4"),("diff","c3","c1","c4"),("sum","h","a1 b1 c1 d1"),("sum","i","a2 b2 c2 d2"),("sum","j","a3 b3 c3 d3"),("diff","d3","d1","d4"),("same","a4","x"),
 ("trend","up","a1 a2 a3"),("trend","down","b1 b2 b3"),("trend","up","c1 c2"),("trend","down","c2 c3"),("trend","down","d1 d2 d3"),("hundred","a1 b1 c1 d1"),("hundred","a2 b2 c2 d2"),("hundred","a3 b3 c3 d3"),
 ("count","n",2)],
[error("direction-mismatch sequence-mismatch table-mismatch","d3","d1 d2",[12],None,"其他占比4.2、3.8、4.3，末年回升","trend",2,"其他占比先降后升")],
scope=[("growth","a3","a1","a4"),("diff","a3","a2","x")])

passage("three-errors-cross", """寄宿生分布交叉表（人）
学段	男	女	合计	占在校生	在校生
小学	{a1|418|student}	{a2|397|student}	{a3|815|student}	{a4|8.7%|percent}	{a5|9,420|student}
初中	{b1|1,386|student}	{b2|1,452|student}	{b3|2,738|student}	{b4|45.9%|percent}	{b5|6,180|student}
高中	{c1|1,705|student}	{c2|1,846|student}	{c3|3,551|student}	{c4|82.4%|percent}	{c5|4,310|student}
合计	{t1|3,509|student}	{t2|3,695|student}	{t3|7,204|student}	{t4|36.2%|percent}	{t5|19,910|student}
末列为在校生数。高中寄宿率最高，{x|49.3%|percent}；男寄宿生占{p|48.7%|percent}；小学寄宿生占寄宿生总数{q|11.3%|percent}。女寄宿生比男寄宿生多{z|141人|student}。""",
[("sum","a3","a1 a2"),("share","a3","a5","a4"),("sum","b3","b1 b2"),("share","b3","b5","b4"),("sum","c3","c1 c2"),("share","c3","c5","c4"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),
 ("sum","t3","a3 b3 c3"),("share","t3","t5","t4"),("sum","t5","a5 b5 c5"),("same","c4","x"),("share","t1","t3","p"),("share","a3","t3","q"),("diff","t2","t1","z"),("sum","t3","t1 t2"),
 ("share","c3","c5","x"),("largest","c4","a4 b4"),("between","t4","a4 b4 c4"),("bound","a3","a5"),("bound","b3","b5"),("bound","c3","c5"),("bound","t3","t5")],
[error("sum-mismatch table-mismatch share-mismatch","b3","b1 b2 t3 a3 c3 b5 b4",[2, 8, 3],("2,838","student"),"1386加1452是2838，合计7204也由2838得出","wrong digit",2),
 error("restatement-mismatch share-mismatch","x","c4 c3 c5",[11, 16],("82.4%","percent"),"3551占高中4310人的82.4%，文中除以了寄宿生总数","wrong denominator",2),
 error("difference-mismatch","z","t2 t1",[14],("186人","student"),"3695减3509是186人，141是高中一行的差","copied line",2)],
scope=[("share","a3","a5","q"),("share","t1","t5","p")])

passage("limits-by-category-sound", """班额控制情况（上限：小学{k|45人|other}、初中{m|50人|other}、高中{o|55人|other}）

|学校|学段|班级|学生|最大班额|平均|
|甲校|小学|{a1|36|class}|{a2|1,548|student}|{a3|45|other}|{a4|43.0|other}|
|乙校|小学|{b1|24|class}|{b2|1,012|student}|{b3|44|other}|{b4|42.2|other}|
|丙校|初中|{c1|30|class}|{c2|1,425|student}|{c3|50|other}|{c4|47.5|other}|
|丁校|高中|{d1|48|class}|{d2|2,544|student}|{d3|55|other}|{d4|53.0|other}|
|合计|—|{t1|138|class}|{t2|6,529|student}|{t3|55|other}|{t4|47.3|other}|

丙校、丁校人数虽超过{x|45人|other}，但按各自学段的上限，{n|四所|school}学校均未超限。合计平均{y|47.3人|other}，混合了{z|三个|item}学段，不与任何一个上限比较。""",
[("avg","a2","a1","a4"),("avg","b2","b1","b4"),("avg","c2","c1","c4"),("avg","d2","d1","d4"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("avg","t2","t1","t4"),("same","t4","y"),
 ("most","a3","k"),("most","b3","k"),("most","c3","m"),("most","d3","o"),("most","a4","k"),("most","b4","k"),("most","c4","m"),("most","d4","o"),
 ("bound","a4","a3"),("bound","b4","b3"),("bound","c4","c3"),("bound","d4","d3"),("bound","t4","t3"),("same","x","k"),("largest","d3","a3 b3 c3"),("same","t3","d3"),
 ("count","n",4),("count","z",3),("below","x","c3"),("below","x","d3"),("between","t4","a4 b4 c4 d4")],
scope=[("most","c3","k"),("most","d3","k"),("most","y","k"),("most","d3","m")], hard="不同学段上限不同")

passage("progress-months-cum-sound", """教学仪器招标采购进度（累计数，万元）
| 月份 | 计划累计 | 完成累计 | 完成率 | 当月完成 |
|---|---|---|---|---|
| 3月 | {a1|300|CNY@万} | {a2|286|CNY@万} | {a3|95.3%|percent} | {a4|286|CNY@万} |
| 4月 | {b1|650|CNY@万} | {b2|664|CNY@万} | {b3|102.2%|percent} | {b4|378|CNY@万} |
| 5月 | {c1|1,000|CNY@万} | {c2|972|CNY@万} | {c3|97.2%|percent} | {c4|308|CNY@万} |
| 6月 | {d1|1,280|CNY@万} | {d2|1,301|CNY@万} | {d3|101.6%|percent} | {d4|329|CNY@万} |
表内为累计数，各月不可相加；上半年实际完成即6月累计{x|1,301万元|CNY}，等于当月栏{u|四个月|other}之和{y|1,301万元|CNY}。完成率时高时低，与到货批次有关。当月最多为{z|378万元|CNY}（4月），最少为{w|286万元|CNY}（3月）。全年计划{v|2,400万元|CNY}，已完成{p|54.2%|percent}。""",
[("share","a2","a1","a3"),("share","b2","b1","b3"),("diff","b2","a2","b4"),("share","c2","c1","c3"),("diff","c2","b2","c4"),("share","d2","d1","d3"),("diff","d2","c2","d4"),("same","d2","x"),
 ("sum","y","a4 b4 c4 d4"),("same","b4","z"),("same","a4","w"),("share","x","v","p"),("same","a4","a2"),("same","x","y"),("count","u",4),("trend","up","a2 b2 c2 d2"),
 ("trend","up","a1 b1 c1 d1"),("largest","b4","a4 c4 d4"),("smallest","a4","b4 c4 d4"),("bound","x","v")],
scope=[("sum","x","a2 b2 c2 d2"),("share","x","d1","p")], hard="累计数不可相加")

passage("prorata-teacher-town", """走教教师安排与课时
镇	走教（人）	每人每周（课时）	周课时	补贴（元/课时）	月补贴（元，按{k|4周|item}）
甲	{a1|12|person}	{a2|10|item}	{a3|120|other}	{a4|25|CNY}	{a5|12,000|CNY}
乙	{b1|9|person}	{b2|12|item}	{b3|108|other}	{b4|25|CNY}	{b5|10,800|CNY}
丙	{c1|15|person}	{c2|8|item}	{c3|120|other}	{c4|30|CNY}	{c5|14,040|CNY}
丁	{d1|7|person}	{d2|14|item}	{d3|98|other}	{d4|30|CNY}	{d5|11,760|CNY}
合计	{t1|43|person}		{t3|446|other}		{t5|48,960|CNY}
人均月补贴{x|1,139元|CNY}；丙镇走教人数最多，丁镇人均课时最多。每学期按{m|4.5个月|other}计需{y|22.03万元|CNY}，由县财政列支{z|25万元|CNY}，有余。""",
[("prod","a3","a1 a2"),("prod","a5","a3 a4 k"),("prod","b3","b1 b2"),("prod","b5","b3 b4 k"),("prod","c3","c1 c2"),("prod","c5","c3 c4 k"),("prod","d3","d1 d2"),("prod","d5","d3 d4 k"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t3","a3 b3 c3 d3"),("sum","t5","a5 b5 c5 d5"),("avg","t5","t1","x"),("prod","y","t5 m"),("largest","c1","a1 b1 d1"),("largest","d2","a2 b2 c2"),("bound","y","z"),
 ("same","a4","b4"),("same","c4","d4")],
[error("average-mismatch sum-mismatch table-mismatch","c5","c3 c4 k t5 a5 b5 d5",[5, 10],("14,400","CNY"),"120课时乘30元乘4周是14400元","transposed digits",2)],
scope=[("prod","t5","t3 a4 k"),("avg","t5","t3","x")])

passage("kindergarten-fees-refund-table", """停园期间退费统计
园别	在园	停园	每日伙食	应退	已退	未退
甲园	{a1|268|student}	{a2|5|item}	{a3|15.00|CNY}	{a4|20,100|CNY}	{a5|20,100|CNY}	{a6|0|CNY}
乙园	{b1|194|student}	{b2|5|item}	{b3|14.00|CNY}	{b4|13,580|CNY}	{b5|12,600|CNY}	{b6|980|CNY}
丙园	{c1|321|student}	{c2|7|item}	{c3|16.00|CNY}	{c4|35,952|CNY}	{c5|34,160|CNY}	{c6|1,792|CNY}
合计	{t1|783|student}	—	—	{t4|66,932|CNY}	{t5|66,860|CNY}	{t6|2,772|CNY}
（停园单位为天，金额单位为元）甲园已全部退清，乙园退了{p|92.8%|percent}，丙园退了{q|95.0%|percent}；合计退费进度{r|96.0%|percent}，未退{x|2,772元|CNY}中丙园占{s|35.4%|percent}。""",
[("prod","a4","a1 a2 a3"),("diff","a4","a5","a6"),("prod","b4","b1 b2 b3"),("diff","b4","b5","b6"),("prod","c4","c1 c2 c3"),("diff","c4","c5","c6"),("sum","t1","a1 b1 c1"),("sum","t4","a4 b4 c4"),
 ("sum","t5","a5 b5 c5"),("sum","t6","a6 b6 c6"),("share","b5","b4","p"),("share","c5","c4","q"),("share","t5","t4","r"),("same","t6","x"),("share","c6","t6","s"),("lin","t6","+t4 -t5"),
 ("same","a4","a5"),("below","p","r"),("below","q","r")],
[error("sum-mismatch difference-mismatch share-mismatch table-mismatch","t4","a4 b4 c4 t6 t5 r",[7, 15, 12],("69,632","CNY"),"20100、13580、35952相加是69632，减已退即未退2772","transposed digits",2),
 error("share-mismatch","s","c6 t6",[14],("64.6%","percent"),"丙园未退1792占2772的64.6%，误用了乙园的980","copied line",2)],
scope=[("share","t5","t1","r"),("share","c6","c4","s")])

passage("table-with-text-notes-late", """校园足球特色学校统计
层级|学校|班级联赛场次|参赛人次|每校场次
国家级|{a1|6|school}|{a2|312|other}|{a3|6,864|person-time}|{a4|52.0|other}
省级|{b1|9|school}|{b2|360|other}|{b3|7,560|person-time}|{b4|40.0|other}
市级|{c1|14|school}|{c2|434|other}|{c3|8,246|person-time}|{c4|31.0|other}
合计|{t1|29|school}|{t2|1,106|other}|{t3|22,670|person-time}|{t4|38.1|other}
注①：国家级学校必先为省级，省级必先为市级，表内按最高一级统计，不重复。若按“具有该级称号”统计，市级称号{x|29所|school}、省级称号{y|15所|school}、国家级{z|6所|school}。
注②：场均{w|20.5人次|other}，国家级场均{v|22.0人次|other}，市级{u|19.0人次|other}。""",
[("avg","a2","a1","a4"),("avg","b2","b1","b4"),("avg","c2","c1","c4"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","t3","a3 b3 c3"),("avg","t2","t1","t4"),("sum","x","a1 b1 c1"),
 ("sum","y","a1 b1"),("same","a1","z"),("avg","t3","t2","w"),("avg","a3","a2","v"),("avg","c3","c2","u"),("same","x","t1"),("trend","down","a4 b4 c4"),("between","t4","a4 b4 c4"),
 ("between","w","v u"),("bound","z","y"),("bound","y","x")],
scope=[("sum","t1","x y z"),("avg","t3","t1","w"),("mean","a4 b4 c4","t4")], hard="按最高级与按称号两种统计法")

passage("thousands-per-capita-slip", """2022年县本级教育支出分解（单位：亿元）
口径 | 支出 | 学生（万人） | 生均（元）
义务教育 | {a1|6.842|CNY@亿} | {a2|4.965|student@万} | {a3|13,780|CNY/student}
普通高中 | {b1|1.436|CNY@亿} | {b2|0.842|student@万} | {b3|1,705|CNY/student}
学前教育 | {c1|1.387|CNY@亿} | {c2|2.074|student@万} | {c3|6,688|CNY/student}
职业教育 | {d1|0.618|CNY@亿} | {d2|0.336|student@万} | {d3|18,393|CNY/student}
合计 | {t1|10.283|CNY@亿} | {t2|8.217|student@万} | {t3|12,514|CNY/student}
生均最高的是职业教育，最低的是学前教育，前者为后者的{x|2.75倍|other}。义务教育占支出{p|66.5%|percent}、占学生{q|60.4%|percent}；学前教育占学生{r|25.2%|percent}，只占支出{s|13.5%|percent}。""",
[("avg","a1","a2","a3"),("avg","b1","b2","b3"),("avg","c1","c2","c3"),("avg","d1","d2","d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("avg","t1","t2","t3"),("multiple","d3","c3","x"),
 ("share","a1","t1","p"),("share","a2","t2","q"),("share","c2","t2","r"),("share","c1","t1","s"),("between","t3","a3 b3 c3 d3"),("largest","d3","a3 b3 c3"),("smallest","c3","a3 b3 d3"),("below","q","p"),
 ("below","s","r")],
[error("average-mismatch direction-mismatch table-mismatch","b3","b1 b2 c3 a3 d3",[1, 14],("17,055","CNY/student"),"1.436亿元除以0.842万人是17055元，少了一位","power of ten",2)],
scope=[("mean","a3 b3 c3 d3","t3"),("share","c1","a1","s")])

passage("inspection-scores-average-sound", """食堂量化分级（A级{!score|90}分及以上，B级{!score|75}至{!score|89}分，C级{!score|60}至{!score|74}分）
片    A级  B级  C级  合计  A级占比
一片  {a1|8|item}    {a2|11|item}   {a3|2|item}    {a4|21|item}    {a5|38.1%|percent}
二片  {b1|6|item}    {b2|14|item}   {b3|3|item}    {b4|23|item}    {b5|26.1%|percent}
三片  {c1|11|item}   {c2|9|item}    {c3|0|item}    {c4|20|item}    {c5|55.0%|percent}
四片  {d1|4|item}    {d2|13|item}   {d3|5|item}    {d4|22|item}    {d5|18.2%|percent}
合计  {t1|29|item}   {t2|47|item}   {t3|10|item}   {t4|86|item}    {t5|33.7%|percent}
A级占比三片最高、四片最低；B级及以上{x|76家|item}，占{p|88.4%|percent}，达到{q|85%|percent}的要求。C级{y|10家|item}限期整改，已整改{z|7家|item}，整改率{r|70.0%|percent}；整改后升B的，本表仍按评定时等级统计。""",
[("sum","a4","a1 a2 a3"),("share","a1","a4","a5"),("sum","b4","b1 b2 b3"),("share","b1","b4","b5"),("sum","c4","c1 c2 c3"),("share","c1","c4","c5"),("sum","d4","d1 d2 d3"),("share","d1","d4","d5"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),("share","t1","t4","t5"),("sum","x","t1 t2"),("share","x","t4","p"),("same","t3","y"),
 ("share","z","y","r"),("sum","t4","t1 t2 t3"),("largest","c5","a5 b5 d5"),("smallest","d5","a5 b5 c5"),("least","q","p"),("between","t5","a5 b5 c5 d5"),("bound","z","y"),("sum","t4","x y")],
scope=[("share","z","t4","r"),("mean","a5 b5 c5 d5","t5")], hard="整改后等级不改表；仍按评定时统计")

passage("wrong-year-copied-base", """全县适龄儿童入学情况三年表
指标	2021年	2022年	2023年
六周岁人口（人）	{a1|6,482|student}	{a2|6,315|student}	{a3|6,108|student}
已入学（人）	{b1|6,476|student}	{b2|6,311|student}	{b3|6,107|student}
入学率（%）	{c1|99.91|percent}	{c2|99.94|percent}	{c3|99.98|percent}
未入学（人）	{d1|6|student}	{d2|4|student}	{d3|1|student}
其中病残（人）	{e1|5|student}	{e2|4|student}	{e3|1|student}
2023年入学率{p|99.94%|percent}，连续{n|三年|other}在{k|99.9%|percent}以上并逐年提高；未入学人数由{x|6人|student}降到{y|1人|student}，病残以外的由{z|1人|student}降为{w|0人|student}。六周岁人口三年减少{u|374人|student}，下降{v|3.3%|percent-}。""",
[("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("diff","a1","b1","d1"),("diff","a2","b2","d2"),("diff","a3","b3","d3"),("same","c3","p"),("same","d1","x"),
 ("same","d3","y"),("diff","d1","e1","z"),("diff","d3","e3","w"),("diff","a1","a3","u"),("growth","a3","a1","v"),("trend","up","c1 c2 c3"),("least","k","c1"),("least","k","c2"),
 ("least","k","c3"),("count","n",3),("bound","e1","d1"),("bound","e2","d2"),("bound","e3","d3"),("trend","down","x y"),("trend","down","d1 d2 d3"),("trend","down","a1 a2 a3")],
[error("restatement-mismatch","p","c3",[6],("99.98%","percent"),"2023年入学率99.98%，99.94%是2022年的","wrong year",2),
 error("growth-mismatch","v","a3 a1",[12],("5.8%","percent-"),"374除以2021年的6482是5.8%，此处只与2022年比","wrong base year",2)],
scope=[("growth","a2","a1","v"),("share","b3","a2","p")])

passage("sum-includes-subgroup", """教师培训经费支出明细（万元）
支出项目	金额
一、国内培训	{a1|86.40|CNY@万}
　其中：省外	{b1|31.25|CNY@万}
　　　　省内	{c1|55.15|CNY@万}
二、校本研修	{d1|42.18|CNY@万}
三、远程学习	{e1|18.90|CNY@万}
　其中：平台费	{f1|12.00|CNY@万}
四、师德宣讲	{g1|5.52|CNY@万}
合计	{t1|184.25|CNY@万}
合计占年度公用经费{x|2,860万元|CNY}的{p|5.35%|percent}，达到{q|5%|percent}的规定；国内培训占{r|56.5%|percent}，校本研修占{s|27.6%|percent}，省外培训只占{u|20.4%|percent}。人均培训经费{v|489元|CNY}（教师{y|3,128人|person}）。""",
[("sum","a1","b1 c1"),("sum","t1","a1 d1 e1 g1"),("share","t1","x","p"),("share","a1","t1","r"),("share","d1","t1","s"),("share","b1","t1","u"),("avg","t1","y","v"),("bound","b1","a1"),
 ("bound","f1","e1"),("least","q","p")],
[error("sum-mismatch share-mismatch average-mismatch table-mismatch","t1","a1 d1 e1 g1 x p r s b1 u y v",[1, 2, 3, 4, 5, 6],("153.00","CNY@万"),"其中省外31.25万元已在国内培训之内，不能再加，合计153.00万元","counted twice",2)],
scope=[("sum","t1","a1 b1 c1 d1 e1 f1 g1"),("share","b1","a1","u")])

passage("tie-rank-table-sound", """县长杯中学生运动会奖牌与团体分
代表队 | 金 | 银 | 铜 | 奖牌 | 团体分 | 名次
一中 | {a1|9|item} | {a2|6|item} | {a3|5|item} | {a4|20|item} | {a5|142.5|other} | {a6|2|other}
二中 | {b1|8|item} | {b2|9|item} | {b3|7|item} | {b4|24|item} | {b5|156.0|other} | {b6|1|other}
职高 | {c1|6|item} | {c2|5|item} | {c3|8|item} | {c4|19|item} | {c5|118.0|other} | {c6|3|other}
乡镇联队 | {d1|3|item} | {d2|6|item} | {d3|7|item} | {d4|16|item} | {d5|96.5|other} | {d6|4|other}
合计 | {t1|26|item} | {t2|26|item} | {t3|27|item} | {t4|79|item} | {t5|513.0|other} | —
名次按团体分排，不按金牌数，所以金牌最多的一中列第{!no|二}。一中、二中团体分相差{x|13.5分|other}，职高落后一中{y|24.5分|other}。金牌共{z|26个|item}，{w|26个|item}项目金、银各产生一枚，铜牌有一项并列，多{v|1块|item}。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d4","d1 d2 d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),
 ("sum","t5","a5 b5 c5 d5"),("diff","b5","a5","x"),("diff","a5","c5","y"),("same","t1","z"),("diff","t3","t2","v"),("sum","t4","t1 t2 t3"),("largest","a1","b1 c1 d1"),("trend","down","b5 a5 c5 d5"),
 ("trend","up","b6 a6 c6 d6"),("same","z","w"),("largest","b4","a4 c4 d4"),("same","t1","t2")],
scope=[("same","t1","t3"),("trend","down","a5 b5 c5 d5")], hard="按团体分而非金牌排名")

passage("prose-ranking-shift", """镇际排名变动说明：2022年生均图书甲镇{a|24.6册|other}、乙镇{b|22.1册|other}、丙镇{c|19.8册|other}、丁镇{d|17.3册|other}；2023年甲镇{e|24.9册|other}、乙镇{f|25.4册|other}、丙镇{g|21.0册|other}、丁镇{h|20.2册|other}。四镇全部增加，增加最多的是乙镇，多{i|3.3册|other}，丁镇次之，多{j|2.9册|other}，甲镇最少，多{k|0.3册|other}。2023年乙镇超过甲镇列第{!no|一}，领先{l|0.5册|other}；首末位差距由{m|7.3册|other}缩小到{n|5.2册|other}。丁镇首次越过{o|20册|other}的标准，四镇全部达标；2022年达标的只有{p|两个|item}镇。""",
[("diff","f","b","i"),("diff","h","d","j"),("diff","e","a","k"),("diff","f","e","l"),("diff","a","d","m"),("diff","f","h","n"),("trend","up","a e"),("trend","up","b f"),
 ("trend","up","c g"),("trend","up","d h"),("trend","down","m n"),("below","j","i"),("below","k","j"),("trend","down","a b c d"),("largest","f","e g h"),("least","o","e"),
 ("least","o","f"),("least","o","g"),("least","o","h"),("least","o","a"),("least","o","b"),("below","c","o"),("below","d","o"),("count","p",2)],
scope=[("diff","e","d","n"),("diff","f","a","i"),("least","o","c")], hard="首位易主；差距两年比较的镇不同")

passage("clerk-diary-stock", """教材库存月结（册）。9月初库存{a|12,460册|item}，当月入库{b|86,300册|item}，发放{c|91,245册|item}，报损{d|36册|item}，月末{e|7,479册|item}。10月入库{f|4,120册|item}，发放{g|6,878册|item}，报损{h|9册|item}，月末{i|4,172册|item}。11月盘点实存{j|4,707册|item}，与账面差{k|5册|item}，为两月累计报损{l|45册|item}之外的漏记。{m|两个月|other}共入库{n|90,420册|item}，发放{o|98,123册|item}，发放量是入库量的{p|92.1%|percent}，超过入库的部分{q|7,703册|item}来自期初库存。""",
[("lin","e","+a +b -c -d"),("lin","i","+e +f -g -h"),("diff","i","j","k"),("sum","l","d h"),("sum","n","b f"),("sum","o","c g"),("share","o","n","p"),("diff","o","n","q"),
 ("count","m",2),("bound","q","a"),("lin","i","+a +n -o -l")],
[error("sum-mismatch difference-mismatch","i","e f g h a n o l j k",[1, 10, 2],("4,712册","item"),"7479加4120减6878减9是4712，减实存4707差5册","transposed digits",2),
 error("share-mismatch","p","o n",[6],("108.5%","percent"),"98123除以90420是108.5%，写成了倒数，与超过入库矛盾","inverted quotient",2)],
scope=[("share","c","b","p"),("share","g","f","p")])

passage("two-table-prose-mixed-ratio", """一、现状
学段	学生	教师
小学	{a1|12,540|student}	{a2|660|person}
初中	{b1|6,318|student}	{b2|486|person}
二、测算
小学生师比{c|19.0：1|ratio}，初中{d|9.6：1|ratio}；若初中达到{e|12.5：1|ratio}，需教师{f|505人|person}，再补{g|19人|person}。两学段合计生师比{h|16.5：1|ratio}，低于小学、高于初中。每名小学教师比每名初中教师多负担{i|6.0人|other}。""",
[("ratio","a1","a2","c"),("ratio","b1","b2","d"),("expr","b1/e","f"),("diff","f","b2","g"),("ratiosum","a1 b1","a2 b2","h"),("diff","c","d","i"),("between","h","c d"),("below","h","c"),
 ("below","d","h"),("below","e","d")],
[error("ratio-mismatch difference-mismatch direction-mismatch","d","b1 b2 c i e",[1, 5, 9],("13.0：1","ratio"),"6318除以486是13.0比1，误除以小学教师","wrong part",2)],
scope=[("mean","c d","h"),("ratio","a1","b2","c")])

passage("points-vs-percent-sound", """增速说明：财政性教育经费2021年增长{a|6.4%|percent}，2022年增长{b|4.8%|percent}，增速回落{c|1.6个百分点|percentage-point}，但总额仍在增加：2020年{d|8.125亿元|CNY}，2021年{e|8.645亿元|CNY}，2022年{f|9.060亿元|CNY}。{g|两年|other}累计增长{h|11.5%|percent}，略高于两年增速之和{i|11.2%|percent}，这是复合的结果。2022年增加额{j|0.415亿元|CNY}，小于2021年的{k|0.520亿元|CNY}。""",
[("diff","a","b","c"),("expr","d*(100+a)/100","e"),("expr","e*(100+b)/100","f"),("growth","f","d","h"),("sum","i","a b"),("diff","f","e","j"),("diff","e","d","k"),("growth","e","d","a"),
 ("growth","f","e","b"),("trend","up","d e f"),("below","j","k"),("below","i","h"),("count","g",2),("trend","down","a b")],
scope=[("same","h","i"),("growthb","d","j","b")], hard="增速回落而总额增加；累计增速不等于两年相加")

passage("shift-of-unit-in-restate", """职业学校实训设备台账（元）
专业|台套|原值|台均
数控|{a1|46|item}|{a2|3,680,000|CNY}|{a3|80,000|CNY}
汽修|{b1|38|item}|{b2|1,558,000|CNY}|{b3|41,000|CNY}
电子|{c1|124|item}|{c2|1,240,000|CNY}|{c3|10,000|CNY}
护理|{d1|65|item}|{d2|845,000|CNY}|{d3|13,000|CNY}
合计|{t1|273|item}|{t2|7,323,000|CNY}|{t3|26,824|CNY}
设备原值{x|73.23万元|CNY}，生均{y|7,001元|CNY/student}（在校生{s|1,046人|student}），高于{z|6,000元|CNY/student}的设置标准。数控专业占原值{p|50.3%|percent}，台均最高，是护理的{q|6.2倍|other}；电子专业台数最多，台均最低。当年新增{u|96.4万元|CNY}，新增率{r|13.2%|percent}，不低于{w|10%|percent}。""",
[("avg","a2","a1","a3"),("avg","b2","b1","b3"),("avg","c2","c1","c3"),("avg","d2","d1","d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("avg","t2","t1","t3"),("same","t2","x"),
 ("avg","t2","s","y"),("share","a2","t2","p"),("multiple","a3","d3","q"),("share","u","t2","r"),("largest","a3","b3 c3 d3"),("largest","c1","a1 b1 d1"),("smallest","c3","a3 b3 d3"),("least","z","y"),
 ("least","w","r"),("between","t3","a3 b3 c3 d3")],
[error("restatement-mismatch","x","t2",[7],("732.30万元","CNY"),"7323000元是732.30万元","power of ten",2)],
scope=[("share","a1","t1","p"),("avg","t2","t1","y")])

passage("minus-column-sound", """学校公用经费结余（赤字以负号表示，万元）
学校	上年结转	本年收入	本年支出	年末结余
甲中	{a1|12.6|CNY@万}	{a2|214.8|CNY@万}	{a3|221.3|CNY@万}	{a4|6.1|CNY@万}
乙中	{b1|-4.2|CNY@万}	{b2|168.5|CNY@万}	{b3|160.9|CNY@万}	{b4|3.4|CNY@万}
丙小	{c1|3.1|CNY@万}	{c2|96.4|CNY@万}	{c3|102.7|CNY@万}	{c4|-3.2|CNY@万}
丁小	{d1|0.8|CNY@万}	{d2|74.2|CNY@万}	{d3|74.6|CNY@万}	{d4|0.4|CNY@万}
合计	{t1|12.3|CNY@万}	{t2|553.9|CNY@万}	{t3|559.5|CNY@万}	{t4|6.7|CNY@万}
当年收支相抵，全部学校合计{x|-5.6万元|CNY}，即当年超支；靠上年结转{y|12.3万元|CNY}弥补，年末仍有{z|6.7万元|CNY}。丙小年末为赤字，乙中扭亏，当年节余{w|7.6万元|CNY}。""",
[("lin","a4","+a1 +a2 -a3"),("lin","b4","+b1 +b2 -b3"),("lin","c4","+c1 +c2 -c3"),("lin","d4","+d1 +d2 -d3"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),
 ("diff","t2","t3","x"),("same","t1","y"),("same","t4","z"),("diff","b2","b3","w"),("lin","t4","+t1 +t2 -t3"),("sum","z","x y"),("smallest","c4","a4 b4 d4")],
scope=[("diff","t2","t3","z"),("sum","t4","a4 b4 d4")], hard="当年超支与年末有余并存；负号为赤字")

passage("prose-denominator-trap", """毕业班情况通报。全县九年级在籍{a|4,216人|student}，报名中考{b|4,088人|student}，报名率{c|97.0%|percent}；实考{d|4,051人|student}，参考率按报名数计{e|99.1%|percent}；普高录取{f|2,497人|student}，中职录取{g|1,306人|student}，合计{h|3,803人|student}，高中阶段升学率按在籍毕业生计{i|93.0%|percent}，其中普高占录取数的{j|65.7%|percent}。未升学{k|413人|student}中，复读{l|88人|student}，随父母外出就学{m|261人|student}，务工{n|64人|student}。县里承诺升学率不低于{o|90%|percent}，如期兑现。""",
[("share","b","a","c"),("share","d","b","e"),("sum","h","f g"),("share","h","a","i"),("share","f","h","j"),("diff","a","h","k"),("sum","k","l m n"),("trend","down","a b d"),
 ("least","o","i")],
[error("share-mismatch","i","h a",[3],("90.2%","percent"),"3803占在籍4216人的90.2%，此处除以了报名数4088","wrong denominator",2)],
scope=[("share","d","a","e"),("share","f","a","j")])

passage("average-of-averages-meal", """学生问卷：食堂满意度打分（满分{f|10分|other}）
年级 | 份数 | 口味 | 卫生 | 价格 | 综合
七年级 | {a1|286|item} | {a2|7.8|other} | {a3|8.9|other} | {a4|8.2|other} | {a5|8.3|other}
八年级 | {b1|274|item} | {b2|7.2|other} | {b3|8.7|other} | {b4|7.9|other} | {b5|8.4|other}
九年级 | {c1|251|item} | {c2|7.5|other} | {c3|9.1|other} | {c4|8.0|other} | {c5|8.2|other}
全校 | {t1|811|item} | {t2|7.5|other} | {t3|8.9|other} | {t4|8.0|other} | {t5|8.1|other}
{w|三项|item}中卫生得分最高，口味最低；七年级综合分最高，八年级最低。发放问卷{x|840份|item}，回收率{p|96.5%|percent}。综合分比上学期{y|8.0分|other}提高{z|0.1分|other}。""",
[("mean","a2 a3 a4","a5"),("mean","b2 b3 b4","b5"),("mean","c2 c3 c4","c5"),("sum","t1","a1 b1 c1"),("expr","(a1*a2+b1*b2+c1*c2)/t1","t2"),("expr","(a1*a3+b1*b3+c1*c3)/t1","t3"),("expr","(a1*a4+b1*b4+c1*c4)/t1","t4"),("mean","t2 t3 t4","t5"),
 ("share","t1","x","p"),("diff","t5","y","z"),("count","w",3),("largest","a5","b5 c5"),("smallest","b5","a5 c5"),("largest","t3","t2 t4"),("smallest","t2","t3 t4"),("between","a5","a2 a3 a4"),
 ("between","b5","b2 b3 b4"),("between","c5","c2 c3 c4"),("between","t5","t2 t3 t4"),("most","a3","f"),("most","b3","f"),("most","c3","f"),("most","t3","f"),("bound","t1","x"),
 ("between","t2","a2 b2 c2"),("between","t3","a3 b3 c3"),("between","t4","a4 b4 c4")],
[error("average-mismatch direction-mismatch table-mismatch","b5","b2 b3 b4 a5 c5",[1, 11, 12],("7.9","other"),"7.2、8.7、7.9的平均是7.9，且文中说八年级最低","wrong digit",2)],
scope=[("share","a1","t1","p"),("diff","a5","b5","z")])

passage("list-dates-count", """本年度统计工作大事记：3月完成年报订正{a|12处|item}；5月培训统计员{b|118人|person}，到会{c|112人|person}，到会率{d|94.9%|percent}；9月布置学年报表{e|36张|item}，较上年{f|41张|item}精简{g|5张|item}、减{h|12.2%|percent}；10月审核学校{i|186所|school}，一次通过{j|151所|school}，占{k|81.2%|percent}，退回{l|35所|school}，其中退回{m|两次|other}以上{n|6所|school}；11月上报，比规定提前{o|4天|other}；12月发布公报，印{p|300册|item}，寄送{q|278册|item}，留存{r|22册|item}。全年数据订正率{s|18.8%|percent}，比上年{u|23.6%|percent}降低{v|4.8个百分点|percentage-point}。""",
[("share","c","b","d"),("diff","f","e","g"),("growthb","f","g","h"),("share","j","i","k"),("diff","i","j","l"),("diff","p","r","q"),("share","l","i","s"),("diff","u","s","v"),
 ("bound","n","l"),("trend","down","u s"),("hundred","k s"),("sum","p","q r")],
scope=[("share","n","i","s"),("share","j","b","d")], hard="退回率与订正率同一数；到会率与通过率分母不同")

passage("direction-prose-two", """学生流动季度简报：一季度转入{a|86人|student}、转出{b|124人|student}，净流出{c|38人|student}；二季度转入{d|57人|student}、转出{e|71人|student}，净流出{f|14人|student}；三季度转入{g|412人|student}、转出{h|368人|student}，净流入{i|44人|student}；四季度转入{j|64人|student}、转出{k|79人|student}，净流出{l|15人|student}。全年转入{m|619人|student}、转出{n|642人|student}，净流入{o|23人|student}；净流出最多的是二季度。年末在校{p|30,212人|student}，流动率（转入转出之和占在校生）{q|4.2%|percent}，上年{r|4.6%|percent}，下降{s|0.4个百分点|percentage-point}。""",
[("diff","b","a","c"),("diff","e","d","f"),("diff","g","h","i"),("diff","k","j","l"),("sum","m","a d g j"),("sum","n","b e h k"),("sharesum","m n","p","q"),("diff","r","q","s"),
 ("diff","m","n","o"),("lin","o","-c -f -l +i"),("largest","f","c l"),("trend","down","r q")],
[error("difference-mismatch direction-mismatch","o","m n c f l i",[8, 9],None,"转出642多于转入619，是净流出","direction",2,"全年净流出23人"),
 error("direction-mismatch","f","c l",[10],None,"一季度38人最多，二季度14人","wrong superlative",2,"净流出最多的是一季度")],
scope=[("diff","g","b","i"),("share","m","p","q")])

passage("restate-prose-tables-conflict", """（表五）校舍安全等级
等级	栋数	面积（平方米）
A级	{a1|264|item}	{a2|386,400|other}
B级	{b1|97|item}	{b2|92,150|other}
C级	{c1|12|item}	{c2|8,640|other}
D级	{d1|3|item}	{d2|1,210|other}
合计	{t1|376|item}	{t2|488,400|other}
C级和D级合计{x|109栋|item}、{y|9,850平方米|other}，面积占{p|2.0%|percent}。（表六）本年加固C级{z|9栋|item}、{w|6,720平方米|other}，拆除D级{u|3栋|item}、{v|1,210平方米|other}；年末C级尚余{q|3栋|item}、{r|1,920平方米|other}，D级清零。加固费{s|537.6万元|CNY}，每平方米{k|800元|CNY}，未超过{l|900元|CNY}的控制价。""",
[("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","x","c1 d1"),("sum","y","c2 d2"),("share","y","t2","p"),("same","d2","v"),("diff","c1","z","q"),("diff","c2","w","r"),
 ("avg","s","w","k"),("same","u","d1"),("most","k","l"),("avgmost","s","w","l")],
[error("sum-mismatch","x","c1 d1",[2],("15栋","item"),"C级12栋加D级3栋是15栋，109是B级与C级之和","wrong part",2)],
scope=[("share","c2","t2","p"),("avg","s","y","k")])

passage("five-year-plan-mid", """规划中期评估（指标—2020年—2023年—2025年目标—完成进度）
学前毛入园率  {a1|89.2%|percent}  {a2|92.0%|percent}  {a3|93.0%|percent}  {a4|74%|percent}
高中毛入学率  {b1|91.4%|percent}  {b2|93.1%|percent}  {b3|95.0%|percent}  {b4|47%|percent}
优质园占比    {c1|46.0%|percent}  {c2|58.6%|percent}  {c3|65.0%|percent}  {c4|66%|percent}
教师本科率    {d1|72.5%|percent}  {d2|79.4%|percent}  {d3|85.0%|percent}  {d4|55%|percent}
时间已过{k|60%|percent}（五年中的三年）。完成进度快于时间进度的有学前毛入园率、优质园占比{n|两项|item}，慢于的有高中毛入学率、教师本科率{m|两项|item}。其中高中毛入学率进度最慢，剩余{q|两年|other}须提高{x|1.9个百分点|percentage-point}，年均{y|0.95个百分点|percentage-point}，为前{r|三年|other}年均{z|0.57个百分点|percentage-point}的{w|1.7倍|other}。""",
[("expr","(a2-a1)/(a3-a1)*100","a4"),("expr","(b2-b1)/(b3-b1)*100","b4"),("expr","(c2-c1)/(c3-c1)*100","c4"),("expr","(d2-d1)/(d3-d1)*100","d4"),("diff","b3","b2","x"),("overn","x",2,"y"),("expr","(b2-b1)/3","z"),("multiple","y","z","w"),
 ("count","n",2),("count","m",2),("below","k","a4"),("below","k","c4"),("below","b4","k"),("below","d4","k"),("smallest","b4","a4 c4 d4"),("bound","a2","a3"),
 ("bound","b2","b3"),("bound","c2","c3"),("bound","d2","d3"),("trend","up","a1 a2"),("trend","up","b1 b2"),("trend","up","c1 c2"),("trend","up","d1 d2"),("avgn","b2","b1",3,"z"),
 ("const","q",2,2),("const","r",3,3),("below","z","y")],
scope=[("share","b2","b3","b4"),("share","a2","a3","a4"),("share","d2","d3","d4")], hard="完成进度按增量算，不是现值除以目标")

passage("long-annual-brief", """乙区教育统计年报说明（2023年）
一、学生。各学段在校生见表1，单位为人。
学段	上年	本年	增减	增减率
学前	{a1|12,846|student}	{a2|11,973|student}	{a3|-873|student}	{a4|-6.8%|percent}
小学	{b1|31,520|student}	{b2|31,866|student}	{b3|346|student}	{b4|1.1%|percent}
初中	{c1|14,208|student}	{c2|14,795|student}	{c3|587|student}	{c4|4.1%|percent}
高中	{d1|8,630|student}	{d2|8,712|student}	{d3|82|student}	{d4|1.0%|percent}
合计	{t1|67,204|student}	{t2|67,346|student}	{t3|142|student}	{t4|0.2%|percent}
学前减少，其余{n|三个|item}学段增加，增减相抵净增{x|142人|student}。增幅最大的是初中。
二、教师。专任教师见表2，单位为人。
学段	上年	本年	本科以上	占比
学前	{e1|902|person}	{e2|886|person}	{e3|512|person}	{e4|57.8%|percent}
小学	{f1|1,734|person}	{f2|1,761|person}	{f3|1,598|person}	{f4|90.7%|percent}
初中	{g1|1,092|person}	{g2|1,104|person}	{g3|1,081|person}	{g4|97.9%|percent}
高中	{h1|688|person}	{h2|694|person}	{h3|693|person}	{h4|99.9%|percent}
合计	{u1|4,416|person}	{u2|4,445|person}	{u3|3,884|person}	{u4|87.4%|percent}
三、两表合看。生师比小学{o|18.1：1|ratio}、初中{p|13.4：1|ratio}、高中{q|12.6：1|ratio}；初中学生增长{r|4.1%|percent}而教师只增长{s|1.1%|percent}，生师比由上年{v|13.0：1|ratio}上升{w|0.4|other}。学前教师减少{y|16人|person}，与幼儿减少相应。本科以上教师合计{z|3,884人|person}，占{k|87.4%|percent}。""",
[("diff","a2","a1","a3"),("growth","a2","a1","a4"),("diff","b2","b1","b3"),("growth","b2","b1","b4"),("diff","c2","c1","c3"),("growth","c2","c1","c4"),("diff","d2","d1","d3"),("growth","d2","d1","d4"),
 ("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("diff","t2","t1","t3"),("growth","t2","t1","t4"),("same","t3","x"),("share","e3","e2","e4"),("share","f3","f2","f4"),("share","g3","g2","g4"),
 ("share","h3","h2","h4"),("sum","u1","e1 f1 g1 h1"),("sum","u2","e2 f2 g2 h2"),("sum","u3","e3 f3 g3 h3"),("share","u3","u2","u4"),("ratio","b2","f2","o"),("ratio","c2","g2","p"),("ratio","d2","h2","q"),
 ("same","c4","r"),("growth","g2","g1","s"),("ratio","c1","g1","v"),("diff","p","v","w"),("diff","e1","e2","y"),("same","u3","z"),("same","u4","k"),("sum","t3","a3 b3 c3 d3"),
 ("largest","c4","a4 b4 d4"),("count","n",3),("trend","up","v p"),("bound","e3","e2"),("bound","f3","f2"),("bound","g3","g2"),("bound","h3","h2"),("bound","u3","u2"),
 ("between","u4","e4 f4 g4 h4"),("trend","down","a1 a2"),("trend","up","b1 b2"),("trend","up","c1 c2"),("trend","up","d1 d2"),("trend","down","e1 e2"),("below","s","r")],
scope=[("ratio","t2","u2","o"),("growth","g2","g1","r"),("share","u3","u1","u4")], hard="有增有减；教师增速慢于学生")

passage("long-balance-three-tables", """学校食堂公益性核查（2022年秋季学期，单位：万元）
表A　收入
学校 | 学生伙食费 | 教师伙食费 | 补助 | 合计
一校 | {a1|86.42|CNY@万} | {a2|6.18|CNY@万} | {a3|12.50|CNY@万} | {a4|105.10|CNY@万}
二校 | {b1|64.90|CNY@万} | {b2|4.75|CNY@万} | {b3|9.30|CNY@万} | {b4|78.95|CNY@万}
三校 | {c1|112.36|CNY@万} | {c2|8.02|CNY@万} | {c3|0.00|CNY@万} | {c4|120.38|CNY@万}
小计 | {d1|263.68|CNY@万} | {d2|18.95|CNY@万} | {d3|21.80|CNY@万} | {d4|304.43|CNY@万}
表B　支出
学校 | 食材 | 人工 | 能耗 | 设备 | 合计
一校 | {e1|72.80|CNY@万} | {e2|21.60|CNY@万} | {e3|5.34|CNY@万} | {e4|2.10|CNY@万} | {e5|101.84|CNY@万}
二校 | {f1|55.12|CNY@万} | {f2|16.20|CNY@万} | {f3|4.21|CNY@万} | {f4|1.85|CNY@万} | {f5|77.38|CNY@万}
三校 | {g1|84.27|CNY@万} | {g2|24.30|CNY@万} | {g3|6.58|CNY@万} | {g4|3.44|CNY@万} | {g5|115.89|CNY@万}
小计 | {h1|212.19|CNY@万} | {h2|62.10|CNY@万} | {h3|16.13|CNY@万} | {h4|7.39|CNY@万} | {h5|297.81|CNY@万}
表C　结余
学校 | 结余 | 结余率（占收入）
一校 | {i1|3.26|CNY@万} | {i2|3.1%|percent}
二校 | {j1|1.57|CNY@万} | {j2|2.0%|percent}
三校 | {k1|1.79|CNY@万} | {k2|1.5%|percent}
小计 | {m1|6.62|CNY@万} | {m2|2.2%|percent}
核查认为：{n|三所|school}学校结余率均未超过{q|3.5%|percent}；食材占支出{p|71.3%|percent}，其中一校{r|71.5%|percent}、二校{s|71.2%|percent}、三校{u|70.0%|percent}，均不低于{v|70%|percent}。一、二两校若无补助则亏损，亏额分别为{w|9.24万元|CNY}、{x|7.73万元|CNY}。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d1","a1 b1 c1"),("sum","d2","a2 b2 c2"),("sum","d3","a3 b3 c3"),("sum","d4","a4 b4 c4"),("sum","e5","e1 e2 e3 e4"),
 ("sum","f5","f1 f2 f3 f4"),("sum","g5","g1 g2 g3 g4"),("sum","h1","e1 f1 g1"),("sum","h2","e2 f2 g2"),("sum","h3","e3 f3 g3"),("sum","h4","e4 f4 g4"),("sum","h5","e5 f5 g5"),("diff","a4","e5","i1"),
 ("share","i1","a4","i2"),("diff","b4","f5","j1"),("share","j1","b4","j2"),("diff","c4","g5","k1"),("share","k1","c4","k2"),("diff","d4","h5","m1"),("share","m1","d4","m2"),("share","h1","h5","p"),
 ("share","e1","e5","r"),("share","f1","f5","s"),("share","g1","g5","u"),("diff","a3","i1","w"),("diff","b3","j1","x"),("sum","d4","d1 d2 d3"),("sum","h5","h1 h2 h3 h4"),("sum","m1","i1 j1 k1"),
 ("count","n",3),("most","i2","q"),("most","j2","q"),("most","k2","q"),("most","m2","q"),("between","p","r s u"),("least","v","p"),("least","v","r"),
 ("least","v","s"),("least","v","u"),("between","m2","i2 j2 k2")],
[error("sum-mismatch difference-mismatch share-mismatch table-mismatch","g5","g1 g2 g3 g4 h5 e5 f5 c4 k1 u",[9, 14, 19, 26],("118.59","CNY@万"),"84.27加24.30加6.58加3.44是118.59，小计与结余也合","transposed digits",3),
 error("share-mismatch","u","g1 g5",[26],("71.1%","percent"),"食材84.27占支出118.59的71.1%，误除以收入","wrong denominator",3)],
scope=[("share","h1","d4","p"),("share","i1","e5","i2")])

passage("long-plan-vs-final", """2023年教育民生实事完成情况通报
（一）任务与完成

|序|事项|单位|任务|完成|完成率|
|一|新增公办园学位|个|{a1|1,080|place}|{a2|1,170|place}|{a3|108.3%|percent}|
|二|改造中小学厕所|座|{b1|46|item}|{b2|46|item}|{b3|100.0%|percent}|
|三|更新课桌椅|套|{c1|8,500|item}|{c2|8,926|item}|{c3|105.0%|percent}|
|四|招聘教师|人|{d1|180|person}|{d2|164|person}|{d3|91.1%|percent}|
|五|视力筛查|人|{e1|52,000|student}|{e2|54,318|student}|{e3|104.5%|percent}|
|六|灯光改造|间|{f1|600|classroom}|{f2|571|classroom}|{f3|95.2%|percent}|

（二）资金（万元）

|事项|安排|支付|支付率|
|一|{g1|3,240|CNY@万}|{g2|2,916|CNY@万}|{g3|90.0%|percent}|
|二|{h1|552|CNY@万}|{h2|552|CNY@万}|{h3|100.0%|percent}|
|三|{i1|255|CNY@万}|{i2|248|CNY@万}|{i3|97.3%|percent}|
|六|{j1|360|CNY@万}|{j2|318|CNY@万}|{j3|88.3%|percent}|
|合计|{k1|4,407|CNY@万}|{k2|4,034|CNY@万}|{k3|91.5%|percent}|

说明：（1）事项四、五不单列资金。（2）{n|六项|item}中超额完成{o|三项|item}，按期完成{p|一项|item}，未完成{q|两项|item}。招聘教师缺{r|16人|person}，系部分岗位未达开考比例；灯光改造缺{s|29间|classroom}，已顺延。（3）每个新增学位平均支付{u|2.49万元|CNY}，每座厕所{v|12.0万元|CNY}，每套桌椅{w|278元|CNY}。（4）未支付{x|373万元|CNY}中，质保金{y|195万元|CNY}，其余{z|178万元|CNY}待验收后支付。""",
[("share","a2","a1","a3"),("share","b2","b1","b3"),("share","c2","c1","c3"),("share","d2","d1","d3"),("share","e2","e1","e3"),("share","f2","f1","f3"),("share","g2","g1","g3"),("share","h2","h1","h3"),
 ("share","i2","i1","i3"),("share","j2","j1","j3"),("sum","k1","g1 h1 i1 j1"),("sum","k2","g2 h2 i2 j2"),("share","k2","k1","k3"),("diff","d1","d2","r"),("diff","f1","f2","s"),("avg","g2","a2","u"),
 ("avg","h2","b2","v"),("avg","i2","c2","w"),("diff","k1","k2","x"),("diff","x","y","z"),("count","n",6),("count","o",3),("count","p",1),("count","q",2),
 ("sum","n","o p q"),("bound","a1","a2"),("same","b1","b2"),("bound","c1","c2"),("bound","e1","e2"),("below","d2","d1"),("below","f2","f1"),("same","h2","h1"),
 ("between","k3","g3 h3 i3 j3"),("below","y","x")],
scope=[("avg","g1","a1","u"),("share","k2","k1","g3")], hard="任务与完成不同；部分事项不列资金")

passage("long-enrol-plan-lastyear", """招生情况分析
去年秋季全县招生{a|14,862人|student}，其中学前{b|3,410人|student}、小学{c|4,238人|student}、初中{d|4,516人|student}、高中{e|2,698人|student}。今年秋季招生情况如下（单位：人）。
学段	计划	实际	比去年增减	班数	班均
学前	{f1|3,300|student}	{f2|3,126|student}	{f3|-284|student}	{f4|118|class}	{f5|26.5|other}
小学	{g1|4,100|student}	{g2|4,055|student}	{g3|-183|student}	{g4|96|class}	{g5|42.2|other}
初中	{h1|4,600|student}	{h2|4,688|student}	{h3|127|student}	{h4|96|class}	{h5|48.8|other}
高中	{i1|2,720|student}	{i2|2,716|student}	{i3|18|student}	{i4|52|class}	{i5|52.2|other}
合计	{j1|14,720|student}	{j2|14,585|student}	{j3|-277|student}	{j4|362|class}	{j5|40.3|other}
今年实际招生{k|14,585人|student}，比去年少{m|135人|student}，下降{n|1.9%|percent-}；完成计划{o|99.1%|percent}，少招{p|135人|student}。小学一年级班均{q|42.2人|other}，控制在{r|45人|other}以内；初中班均{s|48.8人|other}，控制在{u|50人|other}以内；高中班均{v|52.2人|other}，控制在{w|53人|other}以内。招生占比学前{x|21.4%|percent}、小学{y|27.8%|percent}、初中{z|32.1%|percent}、高中{zz|18.6%|percent}。""",
[("diff","f2","b","f3"),("avg","f2","f4","f5"),("diff","g2","c","g3"),("avg","g2","g4","g5"),("diff","h2","d","h3"),("avg","h2","h4","h5"),("diff","i2","e","i3"),("avg","i2","i4","i5"),
 ("sum","j1","f1 g1 h1 i1"),("sum","j2","f2 g2 h2 i2"),("sum","j3","f3 g3 h3 i3"),("sum","j4","f4 g4 h4 i4"),("avg","j2","j4","j5"),("same","j2","k"),("diff","a","k","m"),("growth","k","a","n"),
 ("share","j2","j1","o"),("diff","j1","j2","p"),("same","g5","q"),("same","h5","s"),("same","i5","v"),("share","f2","j2","x"),("share","g2","j2","y"),("share","h2","j2","z"),
 ("share","i2","j2","zz"),("sum","a","b c d e"),("most","q","r"),("most","s","u"),("most","v","w"),("hundred","x y z zz"),("between","j5","f5 g5 h5 i5"),("most","g5","r"),
 ("most","h5","u"),("most","i5","w")],
[error("difference-mismatch sum-mismatch table-mismatch","h3","h2 d j3 f3 g3 i3",[4, 10],("172","student"),"4688减4516是172，合计减277也由172得出","transposed digits",3),
 error("difference-mismatch","m","a k",[14],("277人","student"),"14862减14585是277人，写成了实际与计划之差","wrong part",3)],
scope=[("growth","j2","j1","n"),("share","j1","a","o")])

passage("long-projects-quarter", """薄改项目季度调度表（截至9月30日，金额单位：万元）
项目        总投资  年度计划  累计完成  占年度计划  占总投资
甲校教学楼  {a1|2,480|CNY@万}   {a2|1,500|CNY@万}     {a3|1,236|CNY@万}     {a4|82.4%|percent}       {a5|49.8%|percent}
乙校宿舍    {b1|1,620|CNY@万}   {b2|1,620|CNY@万}     {b3|1,134|CNY@万}     {b4|70.0%|percent}       {b5|70.0%|percent}
丙校食堂    {c1|860|CNY@万}     {c2|860|CNY@万}       {c3|860|CNY@万}       {c4|100.0%|percent}      {c5|100.0%|percent}
丁校运动场  {d1|540|CNY@万}     {d2|400|CNY@万}       {d3|218|CNY@万}       {d4|54.5%|percent}       {d5|40.4%|percent}
戊园新建    {e1|1,950|CNY@万}   {e2|700|CNY@万}       {e3|731|CNY@万}       {e4|104.4%|percent}      {e5|37.5%|percent}
合计        {t1|7,450|CNY@万}   {t2|5,080|CNY@万}     {t3|4,179|CNY@万}     {t4|82.3%|percent}       {t5|56.1%|percent}
进度评价：以占年度计划{k|75%|percent}为线，{n|三个|item}项目达到，{m|两个|item}项目滞后，滞后最多的是丁校运动场，差{x|20.5个百分点|percentage-point}；乙校宿舍差{y|5.0个百分点|percentage-point}。戊园超年度计划{z|31万元|CNY}，但只完成总投资的{w|37.5%|percent}，仍是明年重点。余下投资{v|3,271万元|CNY}，其中甲校{s|1,244万元|CNY}，占{u|38.0%|percent}。
资金拨付：累计拨付{o|3,780万元|CNY}，占累计完成的{p|90.5%|percent}，未超过{q|95%|percent}的拨付上限；占总投资的{r|50.7%|percent}。""",
[("share","a3","a2","a4"),("share","a3","a1","a5"),("share","b3","b2","b4"),("share","b3","b1","b5"),("share","c3","c2","c4"),("share","c3","c1","c5"),("share","d3","d2","d4"),("share","d3","d1","d5"),
 ("share","e3","e2","e4"),("share","e3","e1","e5"),("sum","t1","a1 b1 c1 d1 e1"),("sum","t2","a2 b2 c2 d2 e2"),("sum","t3","a3 b3 c3 d3 e3"),("share","t3","t2","t4"),("share","t3","t1","t5"),("diff","k","d4","x"),
 ("diff","k","b4","y"),("diff","e3","e2","z"),("same","e5","w"),("diff","t1","t3","v"),("diff","a1","a3","s"),("share","s","v","u"),("share","o","t3","p"),("share","o","t1","r"),
 ("least","k","a4"),("least","k","c4"),("least","k","e4"),("below","b4","k"),("below","d4","k"),("count","n",3),("count","m",2),("smallest","d4","a4 b4 c4 e4"),
 ("most","p","q"),("same","b1","b2"),("same","c1","c2"),("same","c2","c3"),("between","t4","a4 b4 c4 d4 e4"),("between","t5","a5 b5 c5 d5 e5"),("below","y","x")],
scope=[("share","o","t2","p"),("share","s","t1","u"),("share","e3","e1","e4")], hard="两个完成比例分母不同；超年度计划而总进度低")

passage("long-teacher-pay-errors", """教师工资与公务员工资比较（2022年，单位：元/年）
一、教师
类别	人数	基本工资	津贴	绩效	奖金	人均合计
小学	{a1|1,486|person}	{a2|46,820|CNY/year}	{a3|8,460|CNY/year}	{a4|21,600|CNY/year}	{a5|12,400|CNY/year}	{a6|89,280|CNY/year}
初中	{b1|862|person}	{b2|48,240|CNY/year}	{b3|8,460|CNY/year}	{b4|22,300|CNY/year}	{b5|12,400|CNY/year}	{b6|91,040|CNY/year}
高中	{c1|524|person}	{c2|50,960|CNY/year}	{c3|9,120|CNY/year}	{c4|24,800|CNY/year}	{c5|12,400|CNY/year}	{c6|97,280|CNY/year}
全部	{d1|2,872|person}	—	—	—	—	{d6|91,376|CNY/year}
二、公务员人均{e|90,860元|CNY/year}，其中基本工资{f|45,380元|CNY/year}、津补贴{g|29,080元|CNY/year}、奖金{h|16,400元|CNY/year}。
三、比较
教师人均比公务员高{i|516元|CNY/year}，高{j|0.6%|percent}，做到了不低于；其中小学教师低于公务员{k|1,580元|CNY/year}，初中教师高{m|540元|CNY/year}，高中教师高{n|6,420元|CNY/year}。若不计绩效，教师人均必低于公务员，可见绩效起了关键作用。全县教师工资总额{o|26,243万元|CNY}，其中小学占{p|50.6%|percent}、人数占{q|57.1%|percent}。""",
[("sum","a6","a2 a3 a4 a5"),("sum","b6","b2 b3 b4 b5"),("sum","c6","c2 c3 c4 c5"),("sum","d1","a1 b1 c1"),("expr","(a1*a6+b1*b6+c1*c6)/d1","d6"),("sum","e","f g h"),("diff","d6","e","i"),("growth","d6","e","j"),
 ("diff","e","a6","k"),("diff","b6","e","m"),("diff","c6","e","n"),("expr","d1*d6","o"),("expr","a1*a6/o*100","p"),("share","a1","d1","q"),("below","e","d6"),("below","a6","e"),
 ("below","e","b6"),("below","e","c6"),("between","d6","a6 b6 c6")],
[error("sum-mismatch difference-mismatch table-mismatch average-mismatch","b6","b2 b3 b4 b5 a1 a6 b1 c1 c6 d1 d6 e m",[1, 4, 9],("91,400","CNY/year"),"48240加8460加22300加12400是91400，与高540元合","transposed digits",2),
 error("share-mismatch","q","a1 d1",[13],("51.7%","percent"),"1486占2872的51.7%","transposed digits",2)],
scope=[("mean","a6 b6 c6","d6"),("share","a6","d6","p")])

passage("long-notes-many-tables", """统计资料汇编（节选）
表12　幼儿园分类（所）
办别|城区|镇区|乡村|计
公办|{a1|9|school}|{a2|16|school}|{a3|23|school}|{a4|48|school}
普惠民办|{b1|21|school}|{b2|27|school}|{b3|15|school}|{b4|63|school}
其他民办|{c1|8|school}|{c2|3|school}|{c3|1|school}|{c4|12|school}
计|{d1|38|school}|{d2|46|school}|{d3|39|school}|{d4|123|school}
表13　在园幼儿（人）
办别|城区|镇区|乡村|计
公办|{e1|2,680|student}|{e2|3,940|student}|{e3|2,185|student}|{e4|8,805|student}
普惠民办|{f1|4,310|student}|{f2|4,026|student}|{f3|1,102|student}|{f4|9,438|student}
其他民办|{g1|1,264|student}|{g2|352|student}|{g3|48|student}|{g4|1,664|student}
计|{h1|8,254|student}|{h2|8,318|student}|{h3|3,335|student}|{h4|19,907|student}
表14　由表12、表13计算的指标
指标|城区|镇区|乡村|全县
园均（人）|{i1|217|other}|{i2|181|other}|{i3|86|other}|{i4|162|other}
普惠率（幼儿）|{j1|84.7%|percent}|{j2|95.8%|percent}|{j3|98.6%|percent}|{j4|91.6%|percent}
公办率（幼儿）|{k1|32.5%|percent}|{k2|47.4%|percent}|{k3|65.5%|percent}|{k4|39.0%|percent}
公办率（园数）|{m1|23.7%|percent}|{m2|34.8%|percent}|{m3|59.0%|percent}|{m4|39.0%|percent}
注：普惠含公办。全县普惠率{p|91.6%|percent}，达到{q|85%|percent}；公办率（幼儿）{r|47.4%|percent}，离{s|50%|percent}差{u|5.8个百分点|percentage-point}。越往乡村公办率越高，园均越小。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d1","a1 b1 c1"),("sum","d2","a2 b2 c2"),("sum","d3","a3 b3 c3"),("sum","d4","d1 d2 d3"),("sum","e4","e1 e2 e3"),
 ("sum","f4","f1 f2 f3"),("sum","g4","g1 g2 g3"),("sum","h1","e1 f1 g1"),("sum","h2","e2 f2 g2"),("sum","h3","e3 f3 g3"),("sum","h4","h1 h2 h3"),("avg","h1","d1","i1"),("avg","h2","d2","i2"),
 ("avg","h3","d3","i3"),("avg","h4","d4","i4"),("sharesum","e1 f1","h1","j1"),("sharesum","e2 f2","h2","j2"),("sharesum","e3 f3","h3","j3"),("sharesum","e4 f4","h4","j4"),("share","e1","h1","k1"),("share","e2","h2","k2"),
 ("share","e3","h3","k3"),("share","e4","h4","k4"),("share","a1","d1","m1"),("share","a2","d2","m2"),("share","a3","d3","m3"),("share","a4","d4","m4"),("same","j4","p"),("share","e4","h4","r"),
 ("diff","s","r","u"),("sum","d4","a4 b4 c4"),("sum","h4","e4 f4 g4"),("least","q","p"),("below","r","s"),("trend","up","k1 k2 k3"),("trend","down","i1 i2 i3"),("trend","up","m1 m2 m3"),
 ("same","r","k4"),("between","i4","i1 i2 i3"),("between","j4","j1 j2 j3"),("between","k4","k1 k2 k3"),("between","m4","m1 m2 m3")],
[error("share-mismatch restatement-mismatch difference-mismatch","r","e4 h4 s u k4",[31, 32, 40],("44.2%","percent"),"8805占19907的44.2%，47.4%是镇区的数，差5.8也由44.2得出","copied line",4),
 error("share-mismatch restatement-mismatch table-mismatch","k4","e4 h4 r",[25, 40],("44.2%","percent"),"按幼儿计应为44.2%，写成了按园数的39.0%","wrong part",3)],
scope=[("share","b4","d4","j4"),("mean","k1 k2 k3","r")])

passage("long-assets-text-table", """国有资产出租出借及处置情况报告（摘要）
2022年初，教育系统资产原值{a|68,420万元|CNY}，其中房屋{b|51,300万元|CNY}、设备{c|12,860万元|CNY}、家具图书{d|4,260万元|CNY}。当年变动见下表（万元）：
类别	购建	接受调拨	报废	拨出	净变动
房屋	{e1|3,640|CNY@万}	{e2|0|CNY@万}	{e3|520|CNY@万}	{e4|180|CNY@万}	{e5|2,940|CNY@万}
设备	{f1|1,275|CNY@万}	{f2|86|CNY@万}	{f3|934|CNY@万}	{f4|42|CNY@万}	{f5|385|CNY@万}
家具图书	{g1|312|CNY@万}	{g2|14|CNY@万}	{g3|208|CNY@万}	{g4|0|CNY@万}	{g5|118|CNY@万}
合计	{h1|5,227|CNY@万}	{h2|100|CNY@万}	{h3|1,662|CNY@万}	{h4|222|CNY@万}	{h5|3,443|CNY@万}
年末原值{i|71,836万元|CNY}，其中房屋{j|54,240万元|CNY}、设备{k|13,245万元|CNY}、家具图书{m|4,378万元|CNY}；比年初增长{n|5.0%|percent}。设备报废占年初设备的{o|7.3%|percent}，高于房屋的{p|1.0%|percent}。
出租出借：面积{q|12,460平方米|other}，占房屋总面积{r|588,000平方米|other}的{s|2.1%|percent}；应收租金{u|186.9万元|CNY}，实收{v|168.2万元|CNY}，收缴率{w|90.0%|percent}，欠缴{x|18.7万元|CNY}；每平方米年租金（按应收）{y|150元|CNY}。处置收入{z|47.6万元|CNY}全部上缴国库。""",
[("sum","a","b c d"),("lin","e5","+e1 +e2 -e3 -e4"),("lin","f5","+f1 +f2 -f3 -f4"),("lin","g5","+g1 +g2 -g3 -g4"),("sum","h1","e1 f1 g1"),("sum","h2","e2 f2 g2"),("sum","h3","e3 f3 g3"),("sum","h4","e4 f4 g4"),
 ("sum","h5","e5 f5 g5"),("sum","i","a h5"),("sum","j","b e5"),("sum","k","c f5"),("sum","m","d g5"),("growth","i","a","n"),("share","f3","c","o"),("share","e3","b","p"),
 ("share","q","r","s"),("share","v","u","w"),("diff","u","v","x"),("avg","u","q","y"),("lin","h5","+h1 +h2 -h3 -h4"),("sum","i","j k m"),("growthb","a","h5","n"),("below","p","o")],
[error("sum-mismatch","i","a h5 j k m",[9, 21],("71,863万元","CNY"),"68420加净变动3443是71863，三类相加也是71863","transposed digits",4)],
scope=[("share","f3","k","o"),("avg","v","q","y"),("growth","h1","a","n")])

passage("ratio-three-stages-prose", """生师比核算说明。小学学生{a|21,480人|student}、教师{b|1,193人|person}，生师比{c|18.0：1|ratio}；初中学生{d|9,856人|student}、教师{e|770人|person}，生师比{f|8.3：1|ratio}；高中学生{g|6,120人|student}、教师{h|485人|person}，生师比{i|12.6：1|ratio}。国家标准分别为{j|19：1|ratio}、{k|13.5：1|ratio}、{l|12.5：1|ratio}，{m|三个|item}学段中小学、初中在标准之内，高中略超，超{n|0.1|other}。按班师比算，小学每班{o|2.33人|other}（{p|512个|class}班），初中每班{q|3.70人|other}（{r|208个|class}班），高中每班{s|3.98人|other}（{u|122个|class}班），高中每班教师最多。""",
[("ratio","a","b","c"),("ratio","d","e","f"),("ratio","g","h","i"),("diff","i","l","n"),("avg","b","p","o"),("avg","e","r","q"),("avg","h","u","s"),("most","c","j"),
 ("most","f","k"),("below","l","i"),("largest","s","o q"),("count","m",3)],
[error("ratio-mismatch","f","d e",[1],("12.8：1","ratio"),"9856除以初中教师770人是12.8比1，误除以小学教师","wrong denominator",1)],
scope=[("ratio","a","e","c"),("avg","e","u","q")])

passage("date-order-project", """综合楼项目台账：可研批复{a|2021年3月|other}，初设批复{b|2021年8月|other}，开工{c|2021年11月|other}，主体封顶{d|2022年9月|other}，{v|3个月|other}后竣工验收，时在{e|2022年7月|other}，投入使用{f|2023年2月|other}。概算{g|2,860万元|CNY}，中标价{h|2,614万元|CNY}，下浮{i|246万元|CNY}、下浮率{j|8.6%|percent}；结算送审{k|2,738万元|CNY}，审定{l|2,671万元|CNY}，核减{m|67万元|CNY}，核减率{n|2.3%|percent}；审定价比中标价多{o|57万元|CNY}，增{p|2.2%|percent}，未超概算。已付{q|2,591万元|CNY}，占审定价{r|97.0%|percent}，余{s|80万元|CNY}为质保金，占{u|3.0%|percent}。""",
[("diff","g","h","i"),("share","i","g","j"),("diff","k","l","m"),("share","m","k","n"),("diff","l","h","o"),("growth","l","h","p"),("share","q","l","r"),("diff","l","q","s"),
 ("share","s","l","u"),("order","a b c d e f"),("diff","e","d","v"),("bound","l","g"),("hundred","r u"),("growthb","h","o","p")],
[error("difference-mismatch direction-mismatch sequence-mismatch","e","a b c d f v",[9, 10],("2022年12月","other"),"封顶三个月后应为2022年12月，竣工验收不能早于主体封顶","date order",1),
 error("share-mismatch","n","m k",[3],("2.4%","percent"),"核减率以送审价为分母，67占2738的2.4%；误除以概算是2.3%","wrong denominator",2)],
scope=[("share","m","h","n"),("share","i","h","j")])

passage("swapped-two-counties-figures", """全县幼儿园保教人员持证情况：教师{a|1,126人|person}，持教师资格证{b|1,047人|person}，占{c|86.0%|percent}；保育员{e|584人|person}，持保育员证{f|502人|person}，占{g|93.0%|percent}；园医{h|98人|person}，持证{i|91人|person}，占{j|92.9%|percent}。{k|三类|item}人员合计{l|1,808人|person}，持证{m|1,640人|person}，综合持证率{n|90.7%|percent}，比上年{o|86.4%|percent}提高{p|4.3个百分点|percentage-point}。无证的{q|168人|person}中，教师{r|79人|person}、保育员{s|82人|person}、园医{u|7人|person}。""",
[("share","b","a","c"),("share","f","e","g"),("share","i","h","j"),("sum","l","a e h"),("sum","m","b f i"),("share","m","l","n"),("diff","n","o","p"),("diff","l","m","q"),
 ("diff","a","b","r"),("diff","e","f","s"),("diff","h","i","u"),("count","k",3),("sum","q","r s u"),("bound","b","a"),("bound","f","e"),("bound","i","h"),
 ("trend","up","o n"),("between","n","c g j")],
[error("share-mismatch","c","b a",[0],("93.0%","percent"),"1047占1126的93.0%，与保育员的比例互换","swapped figures",2),
 error("share-mismatch","g","f e",[1],("86.0%","percent"),"502占584的86.0%，与教师的比例互换","swapped figures",2)],
scope=[("share","b","l","c"),("share","m","a","n")])

passage("ten-thousand-slip-prose", """经费口径提示：本期一般公共预算教育支出{a|12.46亿元|CNY}，其中县本级{b|9.18亿元|CNY}、乡镇{c|3.28亿元|CNY}；按功能分，学前{d|1.37亿元|CNY}、小学{e|4.92亿元|CNY}、初中{f|2.85亿元|CNY}、高中{g|1.64亿元|CNY}、其他{h|1.68亿元|CNY}。按常住人口{i|41.5万人|person}计，人均教育支出{j|30元|CNY}；按在校生{k|5.83万人|student}计，生均{l|21372元|CNY/student}。小学支出占{m|39.5%|percent}，小学生占在校生{n|51.8%|percent}，支出占比低于学生占比{o|12.3个百分点|percentage-point}。""",
[("sum","a","b c"),("sum","a","d e f g h"),("avg","a","i","j"),("avg","a","k","l"),("share","e","a","m"),("diff","n","m","o"),("below","m","n")],
[error("average-mismatch","j","a i",[2],("3002元","CNY"),"12.46亿元除以41.5万人约3002元，按万元除就少了百倍","unit slip",1)],
scope=[("avg","a","k","j"),("avg","e","k","l"),("share","e","b","m")])

passage("sound-audit-exceptions", """核查结论：抽查的{a|40所|school}学校中，{b|37所|school}账表一致，{c|3所|school}不一致，一致率{d|92.5%|percent}。不一致的情况为：甲校报{e|632人|student}，实有{f|629人|student}，多报{g|3人|student}，系{h|3人|student}月底转出未及时注销；乙校报{i|418人|student}，实有{j|421人|student}，少报{k|3人|student}，系插班未录；丙校报{l|275人|student}，实有{m|275人|student}，人数相同而年级错位{n|6人|student}。{o|三所|school}学校合计报{p|1,325人|student}，实有{q|1,325人|student}，多报少报相抵，总数一致，但不能据此认定无误。容许差错率为{r|1%|percent}，甲校差错率{s|0.48%|percent}，乙校{u|0.71%|percent}，均在以内。""",
[("share","b","a","d"),("diff","e","f","g"),("diff","j","i","k"),("sum","p","e i l"),("sum","q","f j m"),("share","g","f","s"),("share","k","j","u"),("sum","a","b c"),
 ("same","g","h"),("same","p","q"),("same","l","m"),("most","s","r"),("most","u","r"),("count","c",3),("same","c","o"),("count","o",3)],
scope=[("same","e","f"),("same","i","j"),("share","n","m","s")], hard="一多一少相抵，总数相等")

passage("sound-mixed-standards", """编制核算备忘。现行标准：城区小学{a|19：1|ratio}、乡镇小学{b|17：1|ratio}、村小{c|12：1|ratio}。城区小学学生{d|9,310人|student}，应核{e|490名|item}；乡镇小学{f|6,579人|student}，应核{g|387名|item}；村小{h|1,824人|student}，应核{i|152名|item}；合计{j|1,029名|item}。若不分城乡一律按{k|19：1|ratio}，只有{l|932名|item}，少{m|97名|item}，故不可混用。现有教师{n|1,012人|person}，实际生师比{o|17.5：1|ratio}，比城区标准低而比村小标准高，总量尚缺{p|17人|person}。""",
[("sum","j","e g i"),("diff","j","l","m"),("expr","(d+f+h)/n","o"),("diff","j","n","p"),("expr","d/a","e"),("expr","f/b","g"),("expr","h/c","i"),("expr","(d+f+h)/k","l"),
 ("same","a","k"),("ratiosum","d f h","n","o"),("below","o","a"),("below","c","o")],
scope=[("ratio","d","n","o"),("ratiosum","d f","n","o")], hard="三类学校标准不同")

passage("sound-ages-share-recalc", """入园年龄结构：托班{a|486人|student}、小班{b|3,214人|student}、中班{c|3,508人|student}、大班{d|3,765人|student}，合计{e|10,973人|student}。大班占{f|34.3%|percent}，托班占{g|4.4%|percent}；不计托班的{h|10,487人|student}中，大班占{i|35.9%|percent}。毛入园率不含托班，为{h2|10,487人|student}除以三至五周岁人口{j|11,286人|student}，得{k|92.9%|percent}；含托班的在园率为{l|97.2%|percent}，只作内部参考，不对外发布。班数{m|412个|class}，平均{n|26.6人|other}；大班{o|128个|class}，平均{p|29.4人|other}，均未超过{q|30人|other}。""",
[("sum","e","a b c d"),("share","d","e","f"),("share","a","e","g"),("sum","h","b c d"),("share","d","h","i"),("same","h","h2"),("share","h","j","k"),("share","e","j","l"),
 ("avg","e","m","n"),("avg","d","o","p"),("most","n","q"),("most","p","q"),("below","g","f"),("below","f","i"),("below","k","l"),("trend","up","a b c d")],
scope=[("share","d","j","i"),("share","e","j","k"),("avg","h","m","n")], hard="含不含托班，占比与入园率各有两个")

passage("bound-exceeded-prose", """专项经费管理费核查：项目总额{a|1,640万元|CNY}，按规定管理费不超过总额的{b|2%|percent}，即不超过{c|32.8万元|CNY}；实际列支{d|35.6万元|CNY}，占{e|2.17%|percent}，没有突破比例。分项看，会议{f|6.2万元|CNY}、差旅{g|9.8万元|CNY}、印刷{h|7.4万元|CNY}、咨询{i|12.2万元|CNY}。咨询费每人次不超过{j|1,500元|CNY}，共{k|84人次|person-time}，平均{l|1,452元|CNY}。设备购置{m|986.0万元|CNY}，占{n|60.1%|percent}，达到不低于{o|60%|percent}的要求；培训{p|112.4万元|CNY}，占{q|11.4%|percent}，达到不低于{r|5%|percent}的要求。""",
[("prod","c","a b","0.01"),("share","d","a","e"),("sum","d","f g h i"),("avg","i","k","l"),("share","m","a","n"),("share","p","a","q"),("most","d","c"),("most","e","b"),
 ("most","l","j"),("avgmost","i","k","j"),("least","o","n"),("least","r","q")],
[error("bound-exceeded","d","c",[6],None,"2%即32.8万元，35.6万元已超过","limit against the figure",1,"列支35.6万元，突破32.8万元的限额，占2.17%"),
 error("bound-exceeded","e","b",[7],None,"2.17%高于2%","limit against the figure",1,"占2.17%，突破2%的比例"),
 error("share-mismatch","q","p a",[5],("6.9%","percent"),"112.4占总额1640的6.9%，误除以设备购置","wrong denominator",1)],
scope=[("share","d","m","e"),("share","i","d","q")])

passage("sound-fee-stages-prose", """课后服务费标准调整说明：调整前每生每期{a|360元|CNY/student}，按{b|18周|item}、每周{c|5天|item}计，每天{d|4元|CNY}；调整后延时到{!clock|18}时，每生每期{e|450元|CNY/student}，每天{f|5元|CNY}，每天多{g|1元|CNY}，涨{h|25%|percent}，与每期涨幅{i|25%|percent}相同。服务时长由每天{j|1.5小时|other}延至{k|2.0小时|other}，按小时算反由{l|2.67元|CNY}降为{m|2.50元|CNY}。参加学生{n|1,864人|student}中免费{o|132人|student}，缴费{p|1,732人|student}，每期应收{q|77.94万元|CNY}，教师补助占{r|80%|percent}，为{s|62.35万元|CNY}。""",
[("expr","a/b/c","d"),("expr","e/b/c","f"),("diff","f","d","g"),("growth","f","d","h"),("growth","e","a","i"),("avg","d","j","l"),("avg","f","k","m"),("diff","n","o","p"),
 ("prod","q","p e"),("prod","s","q r","0.01"),("trend","up","d f"),("trend","up","j k"),("trend","down","l m"),("same","h","i"),("share","s","q","r"),("bound","o","n")],
scope=[("prod","q","n e"),("growth","m","l","h"),("share","o","p","r")], hard="每期涨而每小时降")

passage("long-stage-place-gender", """表21　在校生性别与城乡交叉统计（2023年秋季，单位：人）
学段	城区		镇区		乡村		合计
	男	女	男	女	男	女	
小学	{a1|5,236|student}	{a2|4,618|student}	{a3|4,107|student}	{a4|3,690|student}	{a5|1,182|student}	{a6|1,035|student}	{a7|19,868|student}
初中	{b1|2,748|student}	{b2|2,391|student}	{b3|2,305|student}	{b4|2,066|student}	{b5|214|student}	{b6|187|student}	{b7|9,911|student}
高中	{c1|2,214|student}	{c2|2,326|student}	{c3|0|student}	{c4|0|student}	{c5|0|student}	{c6|0|student}	{c7|4,540|student}
合计	{d1|10,198|student}	{d2|9,335|student}	{d3|6,412|student}	{d4|5,756|student}	{d5|1,396|student}	{d6|1,222|student}	{d7|34,319|student}
表22　由上表汇总
项目	男	女	合计	女生占比
小学	{e1|10,525|student}	{e2|9,343|student}	{e3|19,868|student}	{e4|47.0%|percent}
初中	{f1|5,267|student}	{f2|4,464|student}	{f3|9,911|student}	{f4|46.9%|percent}
高中	{g1|2,214|student}	{g2|2,326|student}	{g3|4,540|student}	{g4|51.2%|percent}
合计	{h1|18,006|student}	{h2|16,313|student}	{h3|34,319|student}	{h4|47.5%|percent}
城区学生{i|19,533人|student}，占{j|56.9%|percent}；镇区{k|12,168人|student}，占{l|35.5%|percent}；乡村{m|2,618人|student}，占{n|13.4%|percent}。{o|三个|item}学段只有高中女生多于男生，多{p|112人|student}；小学男生比女生多{q|1,182人|student}，男女之比{r|1.13：1|ratio}。""",
[("sum","a7","a1 a2 a3 a4 a5 a6"),("sum","b7","b1 b2 b3 b4 b5 b6"),("sum","c7","c1 c2 c3 c4 c5 c6"),("sum","d1","a1 b1 c1"),("sum","d2","a2 b2 c2"),("sum","d3","a3 b3 c3"),("sum","d4","a4 b4 c4"),("sum","d5","a5 b5 c5"),
 ("sum","d6","a6 b6 c6"),("sum","d7","a7 b7 c7"),("sum","e1","a1 a3 a5"),("sum","e2","a2 a4 a6"),("sum","e3","e1 e2"),("share","e2","e3","e4"),("sum","f1","b1 b3 b5"),("sum","f2","b2 b4 b6"),
 ("sum","f3","f1 f2"),("share","f2","f3","f4"),("sum","g1","c1 c3 c5"),("sum","g2","c2 c4 c6"),("sum","g3","g1 g2"),("share","g2","g3","g4"),("sum","h1","e1 f1 g1"),("sum","h2","e2 f2 g2"),
 ("sum","h3","e3 f3 g3"),("share","h2","h3","h4"),("sum","i","d1 d2"),("share","i","d7","j"),("sum","k","d3 d4"),("share","k","d7","l"),("sum","m","d5 d6"),("share","m","d7","n"),
 ("diff","g2","g1","p"),("diff","e1","e2","q"),("ratio","e1","e2","r"),("sum","d7","d1 d2 d3 d4 d5 d6"),("same","a7","e3"),("same","b7","f3"),("same","c7","g3"),("same","d7","h3"),
 ("sum","h3","h1 h2"),("sum","d7","i k m"),("hundred","j l n"),("count","o",3),("below","g1","g2"),("below","e2","e1"),("below","f2","f1"),("between","h4","e4 f4 g4")],
[error("sum-mismatch table-mismatch share-mismatch","f2","b2 b4 b6 f3 f1 h2 e2 g2 f4",[15, 16, 23, 17],("4,644","student"),"城镇乡女生2391、2066、187相加是4644","transposed digits",3),
 error("share-mismatch","n","m d7 j l",[31, 42],("7.6%","percent"),"乡村2618人占全县34319人的7.6%，误除以城区人数","wrong denominator",2)],
scope=[("share","d1","i","j"),("share","g2","h2","g4"),("sum","i","a1 a2 b1 b2")])

passage("long-budget-tables-three", """教育经费年度公开（万元）
（1）收入决算
来源 | 预算 | 决算 | 完成预算
一般公共预算 | {a1|71,260|CNY@万} | {a2|73,415|CNY@万} | {a3|103.0%|percent}
政府性基金 | {b1|3,000|CNY@万} | {b2|2,460|CNY@万} | {b3|82.0%|percent}
事业收入 | {c1|5,840|CNY@万} | {c2|6,027|CNY@万} | {c3|103.2%|percent}
其他 | {d1|320|CNY@万} | {d2|508|CNY@万} | {d3|158.8%|percent}
合计 | {e1|80,420|CNY@万} | {e2|82,410|CNY@万} | {e3|102.5%|percent}
（2）支出决算
用途 | 决算 | 占比
工资福利 | {f1|57,230|CNY@万} | {f2|70.4%|percent}
商品服务 | {g1|13,846|CNY@万} | {g2|17.0%|percent}
对个人补助 | {h1|3,915|CNY@万} | {h2|4.8%|percent}
资本性支出 | {i1|6,284|CNY@万} | {i2|7.7%|percent}
合计 | {k1|81,275|CNY@万} | {k2|100.0%|percent}
（3）结余
年初结转{l|1,862万元|CNY}，本年收入{m|82,410万元|CNY}，本年支出{n|81,275万元|CNY}，年末结转{o|2,979万元|CNY}，比年初增加{p|1,135万元|CNY}，增长{q|61.0%|percent}。
说明：一般公共预算超预算{r|2,155万元|CNY}，政府性基金短收{s|540万元|CNY}，系土地收入减少。工资福利占{z|七成|percent>}多，比上年{u|71.8%|percent}降低{v|2.4个百分点|percentage-point}；资本性支出比上年{w|5,120万元|CNY}增长{x|18.5%|percent}（增加{y|1,164万元|CNY}）。""",
[("share","a2","a1","a3"),("share","b2","b1","b3"),("share","c2","c1","c3"),("share","d2","d1","d3"),("sum","e1","a1 b1 c1 d1"),("sum","e2","a2 b2 c2 d2"),("share","e2","e1","e3"),("share","f1","k1","f2"),
 ("share","g1","k1","g2"),("share","h1","k1","h2"),("share","i1","k1","i2"),("sum","k1","f1 g1 h1 i1"),("same","e2","m"),("same","k1","n"),("lin","o","+l +m -n"),("diff","o","l","p"),
 ("growth","o","l","q"),("diff","a2","a1","r"),("diff","b1","b2","s"),("diff","u","f2","v"),("growth","i1","w","x"),("diff","i1","w","y"),("least","z","f2"),("hundred","f2 g2 h2 i2"),
 ("const","k2",100,100),("between","e3","a3 b3 c3 d3"),("largest","f1","g1 h1 i1"),("diff","m","n","p"),("trend","down","u f2"),("below","b2","b1"),("bound","a1","a2")],
[error("difference-mismatch sum-mismatch growth-mismatch","o","l m n p q",[14, 15, 16],("2,997万元","CNY"),"1862加82410减81275是2997，与增加1135也合","transposed digits",3),
 error("difference-mismatch","v","u f2",[19],("1.4个百分点","percentage-point"),"71.8%减70.4%是1.4个百分点","wrong digit",2),
 error("growth-mismatch","x","i1 w",[20],("22.7%","percent"),"1164应除以上年的5120，增长22.7%","wrong base",1)],
scope=[("share","f1","e2","f2"),("growth","e2","e1","q"),("share","i1","g1","x")])

passage("long-canteen-month-sound", """十一月食堂收支与存货（元）
一、存货
品类|月初|购入|领用|月末
粮油|{a1|18,460.0|CNY}|{a2|42,300.0|CNY}|{a3|45,185.0|CNY}|{a4|15,575.0|CNY}
肉禽蛋|{b1|6,214.5|CNY}|{b2|68,940.0|CNY}|{b3|69,702.5|CNY}|{b4|5,452.0|CNY}
蔬菜|{c1|820.0|CNY}|{c2|31,275.0|CNY}|{c3|31,410.0|CNY}|{c4|685.0|CNY}
调料|{d1|4,105.5|CNY}|{d2|5,830.0|CNY}|{d3|6,022.5|CNY}|{d4|3,913.0|CNY}
合计|{e1|29,600.0|CNY}|{e2|148,345.0|CNY}|{e3|152,320.0|CNY}|{e4|25,625.0|CNY}
二、成本
本月原料成本按领用计{f|152,320.0元|CNY}，不按购入{g|148,345.0元|CNY}计，两者相差{h|3,975.0元|CNY}，即存货减少数。人工{i|46,800.0元|CNY}、燃料{j|9,260.0元|CNY}，总成本{k|208,380.0元|CNY}，原料占{l|73.1%|percent}。
三、收入
学生餐费{m|198,450.0元|CNY}（{n|945人|student}、{o|21天|item}、每天{p|10.00元|CNY}），教工餐费{q|10,080.0元|CNY}，合计{r|208,530.0元|CNY}，结余{s|150.0元|CNY}，占收入{u|0.1%|percent}，控制在{v|3%|percent}以内。月末存货比月初少{w|3,975.0元|CNY}，可用{x|3天|item}。""",
[("lin","a4","+a1 +a2 -a3"),("lin","b4","+b1 +b2 -b3"),("lin","c4","+c1 +c2 -c3"),("lin","d4","+d1 +d2 -d3"),("sum","e1","a1 b1 c1 d1"),("sum","e2","a2 b2 c2 d2"),("sum","e3","a3 b3 c3 d3"),("sum","e4","a4 b4 c4 d4"),
 ("same","e3","f"),("same","e2","g"),("diff","f","g","h"),("sum","k","f i j"),("share","f","k","l"),("sum","r","m q"),("diff","r","k","s"),("share","s","r","u"),
 ("diff","e1","e4","w"),("lin","e4","+e1 +e2 -e3"),("same","h","w"),("prod","m","n o p"),("most","u","v"),("bound","s","r")],
scope=[("sum","k","g i j"),("share","g","k","l"),("share","s","k","l")], hard="成本按领用而非购入；购入与领用的差即存货变动")

passage("long-county-town-ranks", """各片中心校综合统计（2023学年）
片	学校	班级	学生	教师	校舍（㎡）	班均	生均校舍
东	{a1|7|school}	{a2|96|class}	{a3|4,128|student}	{a4|238|person}	{a5|34,675|other}	{a6|43.0|other}	{a7|8.40|other}
南	{b1|9|school}	{b2|108|class}	{b3|4,266|student}	{b4|251|person}	{b5|40,100|other}	{b6|39.5|other}	{b7|9.40|other}
西	{c1|6|school}	{c2|72|class}	{c3|2,664|student}	{c4|163|person}	{c5|27,705|other}	{c6|37.0|other}	{c7|10.40|other}
北	{d1|5|school}	{d2|51|class}	{d3|1,683|student}	{d4|114|person}	{d5|19,860|other}	{d6|33.0|other}	{d7|18.10|other}
中	{e1|8|school}	{e2|164|class}	{e3|7,708|student}	{e4|402|person}	{e5|54,725|other}	{e6|47.0|other}	{e7|7.10|other}
计	{f1|35|school}	{f2|491|class}	{f3|20,449|student}	{f4|1,168|person}	{f5|177,065|other}	{f6|41.6|other}	{f7|8.66|other}
班均最高的是中片，最低的是北片，相差{g|14.0人|other}；生均校舍最宽的是北片，最紧的是中片。中片学生占全县{h|37.7%|percent}，校舍占{i|30.9%|percent}，教师占{j|34.4%|percent}；生师比中片{k|19.2：1|ratio}，北片{l|14.8：1|ratio}，全县{m|17.5：1|ratio}。上年全县学生{n|20,916人|student}，本年减少{o|467人|student}，下降{p|2.2%|percent-}；上年班均{q|42.3人|other}，本年{r|41.6人|other}，班均上升。""",
[("avg","a3","a2","a6"),("avg","a5","a3","a7"),("avg","b3","b2","b6"),("avg","b5","b3","b7"),("avg","c3","c2","c6"),("avg","c5","c3","c7"),("avg","d3","d2","d6"),("avg","d5","d3","d7"),
 ("avg","e3","e2","e6"),("avg","e5","e3","e7"),("sum","f1","a1 b1 c1 d1 e1"),("sum","f2","a2 b2 c2 d2 e2"),("sum","f3","a3 b3 c3 d3 e3"),("sum","f4","a4 b4 c4 d4 e4"),("sum","f5","a5 b5 c5 d5 e5"),("avg","f3","f2","f6"),
 ("avg","f5","f3","f7"),("diff","e6","d6","g"),("share","e3","f3","h"),("share","e5","f5","i"),("share","e4","f4","j"),("ratio","e3","e4","k"),("ratio","d3","d4","l"),("ratio","f3","f4","m"),
 ("diff","n","f3","o"),("growth","f3","n","p"),("same","f6","r"),("largest","e6","a6 b6 c6 d6"),("smallest","d6","a6 b6 c6 e6"),("largest","d7","a7 b7 c7 e7"),("smallest","e7","a7 b7 c7 d7"),("below","i","h"),
 ("between","f6","a6 b6 c6 d6 e6"),("between","f7","a7 b7 c7 d7 e7"),("between","m","k l"),("trend","up","q r")],
[error("average-mismatch table-mismatch","d7","d5 d3",[7],("11.80","other"),"19860除以1683是11.80","wrong digit",1),
 error("direction-mismatch","r","q",[35],None,"本年41.6人低于上年42.3人，是下降","direction",2,"班均由42.3人降为41.6人")],
scope=[("mean","a6 b6 c6 d6 e6","f6"),("share","e5","f3","i"),("ratio","e3","f4","k")])

passage("long-scholar-years-errors", """五年学生资助总表
| 年度 | 受助（人次） | 金额（万元） | 人均（元） | 占在校生 |
|---|---|---|---|---|
| 2019年 | {a1|8,214|person-time} | {a2|1,026.75|CNY@万} | {a3|1,250|CNY/student} | {a4|13.2%|percent} |
| 2020年 | {b1|8,630|person-time} | {b2|1,113.27|CNY@万} | {b3|1,290|CNY/student} | {b4|13.8%|percent} |
| 2021年 | {c1|9,105|person-time} | {c2|1,165.44|CNY@万} | {c3|1,280|CNY/student} | {c4|14.5%|percent} |
| 2022年 | {d1|8,872|person-time} | {d2|1,179.98|CNY@万} | {d3|1,330|CNY/student} | {d4|14.2%|percent} |
| 2023年 | {e1|8,346|person-time} | {e2|1,135.06|CNY@万} | {e3|1,360|CNY/student} | {e4|13.6%|percent} |
| 五年合计 | {f1|43,617|person-time} | {f2|5,620.50|CNY@万} | {f3|1,302|CNY/student} | — |
资助人次连续{g|两年|item}增加后{h|两年|item}下降，最高的2021年比2019年多{i|891人次|person-time}，增长{j|5.5%|percent}；金额2022年最高，2023年比2022年减少{k|44.92万元|CNY}，下降{l|3.8%|percent-}。人均资助除2021年略降外逐年提高，由{m|1,250元|CNY/student}升到{n|1,360元|CNY/student}，{o|四年|item}提高{p|110元|CNY/student}，年均{q|27.5元|CNY/student}。占在校生比重最高与最低相差{r|1.3个百分点|percentage-point}。2023年按{s|三类|item}统计：学前{u|1,218人次|person-time}、义务{v|4,690人次|person-time}、高中{w|2,438人次|person-time}。""",
[("avg","a2","a1","a3"),("avg","b2","b1","b3"),("avg","c2","c1","c3"),("avg","d2","d1","d3"),("avg","e2","e1","e3"),("sum","f1","a1 b1 c1 d1 e1"),("sum","f2","a2 b2 c2 d2 e2"),("avg","f2","f1","f3"),
 ("diff","c1","a1","i"),("growth","c1","a1","j"),("diff","d2","e2","k"),("growth","e2","d2","l"),("same","a3","m"),("same","e3","n"),("diff","n","m","p"),("overn","p",4,"q"),
 ("diff","c4","a4","r"),("sum","e1","u v w"),("trend","up","a1 b1 c1"),("trend","down","c1 d1 e1"),("largest","c1","a1 b1 d1 e1"),("largest","d2","a2 b2 c2 e2"),("trend","up","a3 b3"),("trend","down","b3 c3"),
 ("trend","up","c3 d3 e3"),("count","o",4),("avgn","n","m",4,"q"),("count","s",3),("largest","c4","a4 b4 d4 e4"),("smallest","a4","b4 c4 d4 e4"),("between","f3","a3 b3 c3 d3 e3"),("count","g",2),
 ("count","h",2)],
[error("sum-mismatch table-mismatch average-mismatch","f1","a1 b1 c1 d1 e1 f2 f3",[5, 7],("43,167","person-time"),"五年相加是43167人次","transposed digits",2),
 error("growth-mismatch","j","c1 a1",[9],("10.8%","percent"),"891应除以2019年的8214，增长10.8%，只与2020年比就成了5.5%","wrong base year",2)],
scope=[("growth","e2","a2","l"),("overn","p",5,"q")])

passage("long-sound-inventory-recon", """设备清查报告
账面与实物核对（台、套）
类别        账面    实盘    盘盈  盘亏  待报废
计算机      {a1|4,862|item}   {a2|4,839|item}   {a3|6|item}     {a4|29|item}    {a5|418|item}
投影一体机  {b1|1,036|item}   {b2|1,036|item}   {b3|2|item}     {b4|2|item}     {b5|57|item}
实验仪器    {c1|12,480|item}  {c2|12,413|item}  {c3|15|item}    {c4|82|item}    {c5|1,064|item}
音体美器材  {d1|8,215|item}   {d2|8,190|item}   {d3|0|item}     {d4|25|item}    {d5|730|item}
合计        {e1|26,593|item}  {e2|26,478|item}  {e3|23|item}    {e4|138|item}   {e5|2,269|item}
实盘＝账面＋盘盈－盘亏。投影一体机账实数相等，但有{f|2台|item}盘盈、{g|2台|item}盘亏，并非完全相符。待报废已含在实盘之内，扣除后在用{h|24,209台|item}，在用率{i|91.4%|percent}。盘亏率（盘亏占账面）{j|0.52%|percent}，低于{k|1%|percent}的容忍度，其中计算机{l|0.60%|percent}、实验仪器{m|0.66%|percent}。
按价值计：盘亏原值{n|28.64万元|CNY}，净值{o|6.15万元|CNY}；盘盈按重置价{p|5.20万元|CNY}入账；净损失{q|0.95万元|CNY}。盘亏原值占账面原值{r|3,942万元|CNY}的{s|0.73%|percent}。责任认定：学校赔偿{u|1.86万元|CNY}，核销{v|4.29万元|CNY}。""",
[("sum","e1","a1 b1 c1 d1"),("sum","e2","a2 b2 c2 d2"),("sum","e3","a3 b3 c3 d3"),("sum","e4","a4 b4 c4 d4"),("sum","e5","a5 b5 c5 d5"),("same","b3","f"),("same","b4","g"),("diff","e2","e5","h"),
 ("share","h","e2","i"),("share","e4","e1","j"),("share","a4","a1","l"),("share","c4","c1","m"),("diff","o","p","q"),("share","n","r","s"),("sum","o","u v"),("lin","a2","+a1 +a3 -a4"),
 ("lin","b2","+b1 +b3 -b4"),("lin","c2","+c1 +c3 -c4"),("lin","d2","+d1 +d3 -d4"),("lin","e2","+e1 +e3 -e4"),("same","b1","b2"),("same","f","g"),("below","j","k"),("bound","e5","e2"),
 ("bound","u","o")],
scope=[("share","e4","e2","i"),("share","n","o","s"),("sum","e2","e1 e3")], hard="账实相等而有盈有亏；报废在实盘之内")

passage("long-quality-monitor-tables", """义务教育质量监测结果对照（%）
甲表　四年级
科目	县	市	省	县与市差
语文	{a1|86.4|percent}	{a2|84.9|percent}	{a3|85.2|percent}	{a4|1.5|percentage-point}
数学	{b1|82.7|percent}	{b2|83.5|percent}	{b3|82.1|percent}	{b4|-0.8|percentage-point}
科学	{c1|79.3|percent}	{c2|78.8|percent}	{c3|77.6|percent}	{c4|0.5|percentage-point}
体育	{d1|91.0|percent}	{d2|88.6|percent}	{d3|87.9|percent}	{d4|2.4|percentage-point}
乙表　八年级
科目	县	市	省	县与市差
语文	{e1|81.2|percent}	{e2|81.9|percent}	{e3|81.0|percent}	{e4|-0.7|percentage-point}
数学	{f1|74.5|percent}	{f2|76.8|percent}	{f3|75.3|percent}	{f4|-2.3|percentage-point}
英语	{g1|70.8|percent}	{g2|72.4|percent}	{g3|71.9|percent}	{g4|-1.6|percentage-point}
体育	{h1|88.1|percent}	{h2|87.2|percent}	{h3|86.4|percent}	{h4|0.9|percentage-point}
四年级{i|四科|item}中{j|三科|item}高于市，只有数学低{k|0.8个百分点|percentage-point}；与省比，{l|四科|item}都高。八年级只有体育高于市，其余{m|三科|item}低，差距最大的是数学，低{n|2.3个百分点|percentage-point}；与省比，语文、体育高，数学、英语低，其中英语低{o|1.1个百分点|percentage-point}。{s|两个|item}年级同科比较，语文八年级比四年级低{p|5.2个百分点|percentage-point}，数学低{q|8.2个百分点|percentage-point}，体育低{r|2.9个百分点|percentage-point}，以数学落差最大。""",
[("diff","a1","a2","a4"),("diff","b1","b2","b4"),("diff","c1","c2","c4"),("diff","d1","d2","d4"),("diff","e1","e2","e4"),("diff","f1","f2","f4"),("diff","g1","g2","g4"),("diff","h1","h2","h4"),
 ("diff","b2","b1","k"),("diff","f2","f1","n"),("diff","g3","g1","o"),("diff","a1","e1","p"),("diff","b1","f1","q"),("diff","d1","h1","r"),("count","s",2),("count","i",4),
 ("count","j",3),("count","l",4),("count","m",3),("below","a2","a1"),("below","c2","c1"),("below","d2","d1"),("below","b1","b2"),("below","a3","a1"),
 ("below","b3","b1"),("below","c3","c1"),("below","d3","d1"),("below","h2","h1"),("below","e1","e2"),("below","f1","f2"),("below","g1","g2"),("smallest","f4","e4 g4 h4"),
 ("below","e3","e1"),("below","h3","h1"),("below","f1","f3"),("below","g1","g3"),("largest","q","p r")],
scope=[("diff","g2","g1","o"),("growth","e1","a1","p"),("diff","f3","f1","n")], hard="与市比、与省比结论不同")

passage("sound-two-units-same-table", """校舍投资与面积（上半表以平方米、万元计，下半表以万平方米、亿元计）
项目 | 2022年 | 2023年
竣工面积（平方米） | {a1|38,600|other} | {a2|42,150|other}
完成投资（万元） | {b1|11,580|CNY@万} | {b2|13,067|CNY@万}
单方造价（元） | {c1|3,000|CNY} | {c2|3,100|CNY}
年末总面积（万平方米） | {d1|57.86|other@万} | {d2|61.74|other@万}
累计投资（亿元） | {e1|4.12|CNY@亿} | {e2|5.43|CNY@亿}
累计单方（元） | {f1|712|CNY} | {f2|879|CNY}
竣工面积增长{g|9.2%|percent}，投资增长{h|12.8%|percent}，造价升{i|3.3%|percent}。年末总面积增加{j|3.88万平方米|other}，少于当年竣工的{k|42,150平方米|other}，差额是拆除旧房{l|3,350平方米|other}。累计单方比当年造价低得多，因为累计数含早年工程。""",
[("avg","b1","a1","c1"),("avg","b2","a2","c2"),("avg","e1","d1","f1"),("avg","e2","d2","f2"),("growth","a2","a1","g"),("growth","b2","b1","h"),("growth","c2","c1","i"),("diff","d2","d1","j"),
 ("same","a2","k"),("lin","j","+a2 -l"),("sum","e2","e1 b2"),("below","f2","c2"),("below","f1","c1"),("trend","up","c1 c2"),("trend","up","a1 a2"),("trend","up","b1 b2")],
scope=[("growth","d2","d1","g"),("avg","b2","d2","c2"),("same","j","k")], hard="上下半表单位不同；净增少于竣工因拆除")

passage("sound-participation-multi-choice", """课后服务项目报名（一人可报多项）
项目    报名人次    占参加学生    开班    班均
体育    {a1|684|person-time}    {a2|60.7%|percent}    {a3|24|class}    {a4|28.5|other}
美术    {b1|412|person-time}    {b2|36.6%|percent}    {b3|16|class}    {b4|25.8|other}
音乐    {c1|298|person-time}    {c2|26.5%|percent}    {c3|12|class}    {c4|24.8|other}
科技    {d1|356|person-time}    {d2|31.6%|percent}    {d3|15|class}    {d4|23.7|other}
阅读    {e1|520|person-time}    {e2|46.2%|percent}    {e3|18|class}    {e4|28.9|other}
合计    {t1|2,270|person-time}    —    {t3|85|class}    {t4|26.7|other}
参加学生{m|1,126人|student}，人均报{n|2.0项|other}，所以各项占比加起来是{p|201.6%|percent}，超过百分之百并不奇怪。只报一项的{q|328人|student}，报两项的{r|526人|student}，报三项的{s|272人|student}，三者人次合计{u|2,196人次|person-time}，另有{v|74人次|person-time}为中途加报。班均最多的是阅读，最少的是科技。""",
[("share","a1","m","a2"),("avg","a1","a3","a4"),("share","b1","m","b2"),("avg","b1","b3","b4"),("share","c1","m","c2"),("avg","c1","c3","c4"),("share","d1","m","d2"),("avg","d1","d3","d4"),
 ("share","e1","m","e2"),("avg","e1","e3","e4"),("sum","t1","a1 b1 c1 d1 e1"),("sum","t3","a3 b3 c3 d3 e3"),("avg","t1","t3","t4"),("avg","t1","m","n"),("share","t1","m","p"),("sum","m","q r s"),
 ("expr","q+2*r+3*s","u"),("diff","t1","u","v"),("between","t4","a4 b4 c4 d4 e4"),("largest","e4","a4 b4 c4 d4"),("smallest","d4","a4 b4 c4 e4"),("largest","a1","b1 c1 d1 e1")],
scope=[("hundred","a2 b2 c2 d2 e2"),("avg","m","t3","t4"),("sum","m","a1 b1 c1 d1 e1")], hard="多选，占比之和超过百分之百")

passage("sound-two-cutoff-dates", """在建学校进度{k|两次|other}统计（6月末、9月末）
| 工程 | 投资计划 | 6月末完成 | 9月末完成 | 三季度新增 |
|---|---|---|---|---|
| 甲校 | {a1|3,600|CNY@万} | {a2|1,512|CNY@万} | {a3|2,304|CNY@万} | {a4|792|CNY@万} |
| 乙校 | {b1|2,150|CNY@万} | {b2|1,290|CNY@万} | {b3|1,978|CNY@万} | {b4|688|CNY@万} |
| 丙园 | {c1|980|CNY@万} | {c2|980|CNY@万} | {c3|980|CNY@万} | {c4|0|CNY@万} |
| 丁园 | {d1|1,240|CNY@万} | {d2|186|CNY@万} | {d3|496|CNY@万} | {d4|310|CNY@万} |
| 合计 | {t1|7,970|CNY@万} | {t2|3,968|CNY@万} | {t3|5,758|CNY@万} | {t4|1,790|CNY@万} |
（万元）6月末完成率{e|49.8%|percent}，9月末{f|72.2%|percent}，提高{g|22.4个百分点|percentage-point}。半年会议材料用6月末数{h|3,968万元|CNY}，三季度通报用9月末数{i|5,758万元|CNY}，两数不同不是差错。丙园6月已完工，三季度无新增；丁园开工晚，9月末只完成{j|40%|percent}。""",
[("diff","a3","a2","a4"),("diff","b3","b2","b4"),("diff","c3","c2","c4"),("diff","d3","d2","d4"),("sum","t1","a1 b1 c1 d1"),("sum","t2","a2 b2 c2 d2"),("sum","t3","a3 b3 c3 d3"),("sum","t4","a4 b4 c4 d4"),
 ("share","t2","t1","e"),("share","t3","t1","f"),("diff","f","e","g"),("same","t2","h"),("same","t3","i"),("share","d3","d1","j"),("count","k",2),("lin","t4","+t3 -t2"),
 ("same","c1","c2"),("same","c2","c3"),("trend","up","e f"),("below","e","f")],
scope=[("same","h","i"),("share","t4","t1","g"),("share","d2","d1","j")], hard="两个时点的数不同；丙园已完工无新增")

passage("sound-rates-move-opposite", """招聘与流失
年度	年初教师	新进	离岗	年末教师	流失率（离岗占年初）
2021年	{a1|3,986|person}	{a2|188|person}	{a3|142|person}	{a4|4,032|person}	{a5|3.6%|percent}
2022年	{b1|4,032|person}	{b2|154|person}	{b3|150|person}	{b4|4,036|person}	{b5|3.7%|percent}
2023年	{c1|4,036|person}	{c2|120|person}	{c3|151|person}	{c4|4,005|person}	{c5|3.7%|percent}
合计	—	{d2|462|person}	{d3|443|person}		
{e|三年|item}新进{f|462人|person}、离岗{g|443人|person}，净增{h|19人|person}。2023年末比2021年初{i|19人|person}，与净增数一致。离岗人数只多{j|1人|person}，流失率几乎没动，真正变化的是新进少了{k|34人|person}，所以2023年首次净减{l|31人|person}。""",
[("lin","a4","+a1 +a2 -a3"),("share","a3","a1","a5"),("same","a4","b1"),("lin","b4","+b1 +b2 -b3"),("share","b3","b1","b5"),("same","b4","c1"),("lin","c4","+c1 +c2 -c3"),("share","c3","c1","c5"),
 ("sum","d2","a2 b2 c2"),("sum","d3","a3 b3 c3"),("same","d2","f"),("same","d3","g"),("diff","f","g","h"),("diff","c4","a1","i"),("diff","c3","b3","j"),("diff","b2","c2","k"),
 ("diff","c3","c2","l"),("same","h","i"),("trend","up","a3 b3 c3"),("trend","down","a2 b2 c2"),("trend","down","c1 c4"),("trend","up","a1 a4"),("count","e",3),("lin","c1","+c4 +l")],
scope=[("share","c3","d3","c5"),("lin","a1","+c4 -l"),("sum","i","d2 d3")], hard="三年净增而末年净减")
