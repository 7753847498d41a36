# -*- coding: utf-8 -*-
"""Feasibility studies, building and equipment projects, tenders, special funds' self-assessments, series, comparisons, forecasts (source form of annotate.py)."""

passage("keyan-xiaoxue-mianji", "【建设规模】本项目拟按{a|36班|class}小学设计，班额{b|45人|student}，办学规模{c|1620人|student}。总建筑面积{d|17820平方米|other}，其中地上{e|14256平方米|other}、地下{f|3564平方米|other}（人防与停车）。地上部分由教学及辅助用房{g|9072平方米|other}、办公用房{h|1458平方米|other}、生活服务用房{i|3726平方米|other}组成，教学及辅助用房占地上面积的{s|63.6%|percent}。规划用地{j|48.6亩|other}，折合{k|32400平方米|other}，生均用地{l|20平方米|other}。按照现行设计规范，生均建筑面积与容积率均不计地下部分，本项目生均建筑面积{m|8.8平方米|other}，高于{n|8.2平方米|other}的下限；容积率{o|0.44|ratio}，未突破规划条件给定的{p|0.8|ratio}。",
 [("prod","c","a b"),("sum","d","e f"),("sum","e","g h i"),("share","g","e","s"),("prod","k","j","2000/3"),("avg","k","c","l"),("avg","e","c","m"),("least","n","m"),("avg","e","k","o"),("most","o","p"),("bound","g","e")],
 scope=[("avg","d","c","m"),("avg","d","k","o"),("share","g","d","s")], hard="生均面积和容积率只计地上，与总面积对不上")

passage("keyan-gusuan-yubei", "五、投资估算与资金筹措\n经估算，项目总投资{t|9486.72万元|CNY}，其中工程费用{a|7640万元|CNY}，工程建设其他费用{b|1144万元|CNY}，基本预备费{c|702.72万元|CNY}（以前两项之和的{p|8%|percent}计取），不计建设期利息。工程费用占总投资的{s|87.0%|percent}。建筑面积{n|25600平方米|other}，以工程费用计的单方造价为{o|2984元/平方米|other}。资金来源为：申请专项债券{x|6000万元|CNY}，占总投资的{y|63.2%|percent}；其余{z|3486.72万元|CNY}由本级财政分{v|两年|other}安排，第一年{v1|2000万元|CNY}，第二年{v2|1486.72万元|CNY}。\n六、方案比选\n原址改扩建方案需投资{xa|11200万元|CNY}（含过渡用房与拆除费用），本方案比其节省{xb|1713.28万元|CNY}，节省{xc|18.1%|percent}。本方案新增教室{xd|60间|classroom}，平均每间占用建筑面积{xe|426.7平方米|other}，改扩建方案可增教室{xf|52间|classroom}，比本方案少{xg|8间|classroom}，每间投资{xh|215.4万元|CNY}，本方案每间{xi|158.1万元|CNY}。",
 [("sum","t","a b c"),("shareofsum","c","a b","p"),("share","a","t","s"),("avg","a","n","o"),("share","x","t","y"),("diff","t","x","z"),("sum","z","v1 v2"),("count","v",2),("bound","x","t"),("diff","xa","t","xb"),("share","xb","xa","xc"),("avg","n","xd","xe"),("diff","xd","xf","xg"),("avg","xa","xf","xh"),("avg","t","xd","xi"),("below","t","xa"),("below","xi","xh")],
 [error("share-mismatch","s","a t",[2],("80.5%","percent"),"分母漏了预备费，只除以工程费用与其他费用之和","wrong denominator",2),
  error("share-mismatch","xc","xb xa t",[10],("15.3%","percent"),"节省的比例应以改扩建方案为基数，这里除的是本方案投资","wrong base",2)],
 scope=[("avg","a","xd","xi"),("avg","t","n","o"),("shareofsum","a","a b","y"),("share","c","a","p"),("share","c","t","p")])

passage("diaodu-sanjidu", """教育重点项目三季度调度表（单位：万元）
项目|年度计划|1—9月完成|完成率
实验幼儿园|{a|2400|CNY@万}|{b|1920|CNY@万}|{c|80.0%|percent}
三中扩建|{d|5200|CNY@万}|{e|3640|CNY@万}|{f|70.0%|percent}
职教中心实训楼|{g|8600|CNY@万}|{h|5590|CNY@万}|{i|65.0%|percent}
特教学校迁建|{j|1800|CNY@万}|{k|1512|CNY@万}|{l|84.0%|percent}
合计|{t|18000|CNY@万}|{u|12662|CNY@万}|{v|70.3%|percent}
说明：序时进度应为{x|75%|percent}，全市实际进度落后序时{y|4.7个百分点|percentage-point}；{n0|4个|item}项目中{n|2个|item}超序时、{m|2个|item}欠进度。三季度当季完成{q|4380万元|CNY}，相当于年度计划的{r|24.3%|percent}，上半年累计完成{z|8282万元|CNY}。""",
 [("share","b","a","c"),("share","e","d","f"),("share","h","g","i"),("share","k","j","l"),("share","u","t","v"),("sum","t","a d g j"),("sum","u","b e h k"),("const","x",75,75),("diff","x","v","y"),("count","n",2),("count","m",2),("count","n0",4),("sum","n0","n m"),("share","q","t","r"),("diff","u","q","z"),("between","v","c f i l"),("below","v","x"),("bound","q","u"),("bound","b","a"),("bound","e","d"),("bound","h","g"),("bound","k","j")],
 scope=[("mean","c f i l","v"),("share","q","u","r"),("share","z","t","v")], hard="总完成率不是四个项目完成率的平均；当季与累计不同")

passage("zhaobiao-wubiaoduan", "校舍维修第二批施工招标情况。本批划分{n|5个|item}标段，预算{b|3260万元|CNY}，最高投标限价合计{c|3180万元|CNY}。开标后各标段中标价为：一标段{x1|862.4万元|CNY}，二标段{x2|751.9万元|CNY}，三标段{x3|598万元|CNY}，四标段{x4|436.5万元|CNY}，五标段{x5|360.5万元|CNY}，总计{t|2973.3万元|CNY}。与预算相比节约{d|286.7万元|CNY}，节约率{e|8.8%|percent}；与最高限价相比下浮{f|206.7万元|CNY}，平均下浮{g|6.5%|percent}，各标段下浮幅度在{h|5.1%|percent}至{i|7.9%|percent}之间。收到投标文件{p|37份|item}，经评审否决{q|4份|item}，有效投标{r|33份|item}，平均每标段{s|6.6份|other}。",
 [("sum","t","x1 x2 x3 x4 x5"),("count","n",5),("diff","b","t","d"),("share","d","b","e"),("diff","c","t","f"),("share","f","c","g"),("between","g","h i"),("diff","p","q","r"),("avg","r","n","s"),("bound","c","b"),("bound","t","c")],
 [error("sum-mismatch","x2","x1 x3 x4 x5 t",[0],("715.9万元","CNY"),"二标段中标价十位与个位写颠倒，总计及节约额均按715.9万元","transposed digits")],
 scope=[("share","f","b","g"),("share","d","c","e"),("avg","p","n","s")])

passage("jiaoshi-xuqiu-yuce", "小学教师需求测算（中方案）。2024年全市小学在校生{a|68400人|student}，专任教师{b|3800人|person}，生师比{c|18:1|ratio}。据出生人口推算，2030年在校生降至{d|52200人|student}，降幅{e|23.7%|percent-}；若生师比调整到{f|17:1|ratio}，届时需教师{g|3071人|person}，比现有规模少{h|729人|person}。但这并不意味着可以停招：2025—2030年预计退休{i|1046人|person}，转岗、辞职等减员{j|180人|person}，现有教师到2030年仅余{k|2574人|person}，故{n|六年|other}间仍须补充{l|497人|person}，年均约{m|83人|person}。初中方面，2024年在校生{xa|31800人|student}，专任教师{xb|2544人|person}，生师比{xc|12.5:1|ratio}；受前期小学高峰推移影响，2030年在校生反升至{xd|33600人|student}，增长{xe|5.7%|percent}，生师比不变，需教师{xf|2688人|person}，增加{xg|144人|person}。两段相加，2030年共需教师{xh|5759人|person}，比现有的{xi|6344人|person}净减{xj|585人|person}。",
 [("ratio","a","b","c"),("growth","d","a","e"),("ratio","d","g","f"),("diff","b","g","h"),("lin","k","+b -i -j"),("diff","g","k","l"),("const","n",6,6),("overn","l",6,"m"),("trend","down","a d"),("below","f","c"),("below","g","b"),("lin","l","+i +j -h"),("ratio","xa","xb","xc"),("growth","xd","xa","xe"),("ratio","xd","xf","xc"),("diff","xf","xb","xg"),("sum","xh","g xf"),("sum","xi","b xb"),("diff","xi","xh","xj"),("diff","h","xg","xj"),("trend","up","xa xd"),("below","xh","xi")],
 scope=[("sum","xj","h xg"),("diff","b","i","k"),("overn","h",6,"m"),("overn","l",5,"m"),("sum","l","h i j"),("ratio","d","k","f")], hard="总量减少729人，仍要补充497人，因为退休等减员更多")

passage("zhishu-dingji", "从定基指数看（2018年={o|100|other}），全市普通高中生均公用支出指数2019年为{a|105.2|other}，2020年为{b|109.7|other}，2021年为{c|118.3|other}，2022年为{d|126.4|other}，2023年为{e|131.8|other}，逐年走高。其中2021年升幅最大，比上年上涨{f|7.8%|percent}；2023年比上年上涨{g|5.4%|percent}，2022年比上年上涨{h|6.8%|percent}。{n|五年|other}累计上涨{i|31.8%|percent}，年均上涨{j|5.7%|percent}。同期居民消费价格累计上涨{k|10.3%|percent}，扣除价格因素后实际上涨{l|19.5%|percent}。",
 [("trend","up","o a b c d e"),("growth","c","b","f"),("growth","e","d","g"),("growth","d","c","h"),("growth","e","o","i"),("cagrv",5,"e","o","j"),("largest","f","f g h"),("const","n",5,5),("expr","((100+i)/(100+k)-1)*100","l")],
 [error("growth-mismatch","g","e d",[2],("4.3%","percent"),"5.4是指数的点数差，不是百分比","points as percent")],
 scope=[("diff","i","k","l"),("diff","d","c","h"),("overn","i",5,"j")])

passage("jiaoshi-zhaoming", "教室照明提升工程绩效情况。年初计划改造教室{a|1240间|classroom}，预算{b|744万元|CNY}，即每间{c|6000元|CNY}；因{y0|4所|school}撤并点的学生并入，追加{d|62间|classroom}，实际改造{e|1302间|classroom}，完成率{f|105.0%|percent}，分布在{g|86所|school}学校，校均{h|15.1间|classroom}。经公开招标，每间实际成本降至{i|5860元|CNY}，共支出{j|762.97万元|CNY}，超出预算{k|18.97万元|CNY}，超{l|2.5%|percent}。每间装教室灯{m|9盏|item}、黑板灯{n|3盏|item}，合计安装{o|15624盏|item}。抽测{q|130间|classroom}，桌面平均照度由{r|186|other}勒克斯提高到{s|342|other}勒克斯，提高{u|83.9%|percent}，达到不低于{v|300|other}勒克斯的要求。",
 [("prod","b","a c"),("sum","e","a d"),("share","e","a","f"),("avg","e","g","h"),("prod","j","e i"),("diff","j","b","k"),("share","k","b","l"),("expr","e*(m+n)","o"),("growth","s","r","u"),("least","v","s"),("trend","up","r s"),("trend","down","c i"),("bound","q","e")],
 scope=[("avg","e","y0","h"),("prod","j","a i"),("growth","i","c","l"),("share","a","e","f")], hard="单价低于预算而总额超预算，完成率超过100%，都因追加了间数")

passage("leiji-dangyue", half("【投资调度】6月份,全市在建学校项目完成投资{a|0.52亿元|CNY},比5月份的{b|0.47亿元|CNY}增长{c|10.6%|percent}。1—5月累计完成{d|1.56亿元|CNY},1—6月累计完成{e|2.17亿元|CNY},为年度计划{f|4.80亿元|CNY}的{g|45.2%|percent},下半年还须完成{h|2.63亿元|CNY},月均{h1|0.44亿元|CNY}。自开工以来累计完成{i|6.93亿元|CNY},占批复总投资{j|11.60亿元|CNY}的{k|59.7%|percent};截至去年底累计完成{l|4.76亿元|CNY},尚余投资{m|4.67亿元|CNY}。"),
 [("growth","a","b","c"),("sum","e","d a"),("share","e","f","g"),("diff","f","e","h"),("overn","h",6,"h1"),("share","i","j","k"),("diff","i","e","l"),("diff","j","i","m"),("bound","a","e"),("bound","e","i"),("bound","b","d"),("trend","up","b a")],
 [error("sum-mismatch","d","e a",[1],("1.65亿元","CNY"),"累计数减当月数为1.65亿元","transposed digits",2)],
 scope=[("share","e","j","k"),("diff","j","l","m"),("share","i","f","g"),("diff","l","m","e")])

passage("jixiao-defen", "{t0|四类|item}一级指标满分{t|100分|other}，自评得{u|92.2分|other}，扣{v|7.8分|other}，等级为“优”（{lim|90分|other}及以上）。其中：决策指标满分{a|15分|other}，得{b|14.5分|other}，得分率{c|96.7%|percent}；过程指标满分{d|25分|other}，得{e|22.6分|other}，得分率{f|90.4%|percent}；产出指标满分{g|35分|other}，得{h|33.2分|other}，得分率{i|94.9%|percent}；效益指标满分{j|25分|other}，得{k|21.9分|other}，得分率{l|87.6%|percent}。\n过程指标中预算执行率一项{p|10分|other}，全年预算{q|2600万元|CNY}，执行{r|2418万元|CNY}，执行率{s|93.0%|percent}，得{w|9.3分|other}。总的看，得分率最低的是过程指标，为{x|90.4%|percent}，主要是年中追加资金下达偏晚。",
 [("sum","t","a d g j"),("sum","u","b e h k"),("diff","t","u","v"),("least","lim","u"),("share","b","a","c"),("share","e","d","f"),("share","h","g","i"),("share","k","j","l"),("share","r","q","s"),("share","w","p","s"),("smallest","x","c f i l"),("same","f","x"),("count","t0",4),("bound","w","e"),("bound","p","d"),("bound","b","a"),("bound","e","d"),("bound","h","g"),("bound","k","j"),("bound","r","q")],
 [error("bound-exceeded","x","c f i l",[10],None,"效益指标得分率87.6%更低","wrong extreme",2,say="得分率最低的是效益指标，为87.6%")],
 scope=[("share","w","d","s"),("mean","c f i l","u")])

passage("sanpian-bijiao", """表6 分片区教育资源比较
片区	常住人口（万人）	在校生（万人）	每万人口在校生（人）	生均校舍（平方米）
东部	{a1|412.6|person@万}	{b1|53.2|student@万}	{c1|1289|other}	{d1|9.84|other}
中部	{a2|286.3|person@万}	{b2|41.5|student@万}	{c2|1450|other}	{d2|8.91|other}
西部	{a3|158.1|person@万}	{b3|26.4|student@万}	{c3|1670|other}	{d3|8.12|other}
全省	{a|857.0|person@万}	{b|121.1|student@万}	{c|1413|other}	{d|9.15|other}
人口越少的片区，在校生占人口的比重反而越高：西部每万人口在校生比东部多{e|381人|other}，极值比{f|1.30|ratio}；东部人口占全省{g|48.1%|percent}，在校生只占{h|43.9%|percent}，低{i|4.2个百分点|percentage-point}。生均校舍则相反，由东向西递减，全省平均数以在校生数加权得出。""",
 [("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("per","b1","a1",10000,"c1"),("per","b2","a2",10000,"c2"),("per","b3","a3",10000,"c3"),("per","b","a",10000,"c"),("expr","(b1*d1+b2*d2+b3*d3)/b","d"),("between","d","d1 d2 d3"),("between","c","c1 c2 c3"),("diff","c3","c1","e"),("multiple","c3","c1","f"),("share","a1","a","g"),("share","b1","b","h"),("diff","g","h","i"),("trend","down","a1 a2 a3"),("trend","up","c1 c2 c3"),("trend","down","d1 d2 d3")],
 scope=[("mean","d1 d2 d3","d"),("mean","c1 c2 c3","c")], hard="全省平均是加权的，不等于三片的简单平均")

passage("caigou-qingdan", """附：设备采购结果
1. 学生计算机{a|480台|item}，单价{b|4150元|CNY}，小计{c|199.2万元|CNY}；
2. 交互式大屏{d|62套|item}，单价{e|1.86万元|CNY}，小计{f|115.32万元|CNY}；
3. 物理实验台{g|96张|item}，单价{h|2350元|CNY}，小计{i|225.6万元|CNY}；
4. 图书{j|3.2万册|item}，均价{k|24.5元|CNY}，小计{l|78.4万元|CNY}。
以上{n|四项|item}成交总额{t|415.48万元|CNY}，其中图书占{s|18.9%|percent}。批复预算{p|430万元|CNY}，结余{q|14.52万元|CNY}，结余占预算的{r|3.5%|percent}，按规定缴回。""",
 [("prod","c","a b"),("prod","f","d e"),("prod","i","g h"),("prod","l","j k"),("sum","t","c f i l"),("share","l","t","s"),("diff","p","t","q"),("share","q","p","r"),("count","n",4),("bound","t","p")],
 [error("average-mismatch sum-mismatch","i","g h c f l t",[2,4],("22.56万元","CNY"),"96张×2350元为22.56万元","power of ten"),
  error("share-mismatch","r","q p",[7],("3.4%","percent"),"除的是成交额，不是预算","wrong denominator")],
 scope=[("share","l","p","s"),("sum","p","c f l")])

passage("gongqi-tianshu", wrap("综合实验楼合同工期{a|420天|other}，{s|2021年3月|other}开工，{e|2022年6月|other}通过竣工验收，历时{m|15个月|other}，实际日历工期{b|462天|other}，比合同工期提前{c|42天|other-}。其间因管控停工{d|60天|other}，经监理签认予以顺延，扣除后有效工期{f|402天|other}，比合同工期缩短{g|18天|other-}，缩短{h|4.3%|percent-}，不构成违约。主体结构{i|186天|other}封顶，装饰与安装{j|174天|other}，室外工程{k|42天|other}，三者首尾相接，合计等于有效工期。", 38),
 [("expr","e-s","m"),("diff","b","a","c"),("diff","b","d","f"),("diff","f","a","g"),("growth","f","a","h"),("sum","f","i j k"),("order","s e"),("below","f","a")],
 [error("direction-mismatch","c","b a",[1],("42天","other"),"462天比420天长，是超出","sign",say="超出42天")],
 scope=[("sum","b","i j k"),("growth","b","a","h"),("same","c","d")])

passage("zhaiquan-zhifu", "专项债券使用情况：2022年全市学校建设类专项债券共发行{a|3.5亿元|CNY}，分{n|两批|other}到位，首批{b|2.1亿元|CNY}，次批{c|1.4亿元|CNY}，占{k|9个|item}项目总投资{d|5.6亿元|CNY}的{e|62.5%|percent}。到12月底实际支付{f|2.87亿元|CNY}，支付率{g|82.0%|percent}，其中支付工程款{h|2.96亿元|CNY}，支付设备及其他费用{i|0.18亿元|CNY}。分项目看，支付率在{!limit|80%}以上的{k1|6个|item}，{!limit|50%}至{!limit|80%}的{k2|2个|item}，不足{!limit|50%}的{k3|1个|item}。票面利率{r|3.12%|percent}，每年应付利息{j|1092万元|CNY}，{m|15年|other}期满共付息{l|1.638亿元|CNY}。项目建成后年收入{xa|1950万元|CNY}，扣除运营成本{xb|476万元|CNY}，年净收益{xc|1474万元|CNY}，为年利息的{xd|1.35倍|ratio}，高于{xe|1.2倍|ratio}的最低要求；扣除利息后年结余{xf|382万元|CNY}，{xg|15年|other}累计{xh|5730万元|CNY}，其余本金由财政统筹偿还，计{xi|2.927亿元|CNY}。",
 [("sum","a","b c"),("count","n",2),("share","a","d","e"),("share","f","a","g"),("bound","h","f"),("sum","f","h i"),("sum","k","k1 k2 k3"),("share","j","a","r"),("prod","l","j",15),("const","m",15,15),("bound","f","a"),("bound","a","d"),("diff","xa","xb","xc"),("multiple","xc","j","xd"),("least","xe","xd"),("diff","xc","j","xf"),("prod","xh","xf",15),("same","m","xg"),("diff","a","xh","xi"),("const","xg",15,15)],
 [error("bound-exceeded sum-mismatch","h","f i",[4,5],("2.69亿元","CNY"),"其中的工程款多于支付总额，数字颠倒","part above whole")],
 scope=[("multiple","xa","j","xd"),("share","f","d","g"),("share","f","d","e"),("share","l","a","r")])

passage("meigaidian-chengben", "清洁取暖改造项目绩效要点：（一）产出。计划改造学校{a|62所|school}，已完成{b|57所|school}，完成率{c|91.9%|percent}，余{d|5所|school}待管网接入。（二）投入。改造建筑面积{e|43.2万平方米|other}，投资{f|7344万元|CNY}，每平方米{g|170元|CNY}。（三）成本。改造前每平方米采暖季费用{h|21.6元|CNY}，改造后{i|27元|CNY}，上升{j|25%|percent}；按同一面积计，年费用由{k|933.12万元|CNY}增加到{l|1166.4万元|CNY}，增加{m|233.28万元|CNY}。财政按每平方米{n|6元|CNY}给予运行补贴，共{o|259.2万元|CNY}，学校净负担{p|907.2万元|CNY}，反而比改造前少{q|25.92万元|CNY}，下降{r|2.8%|percent-}。（四）效益。按每平方米{x|25千克|other}计，年减少燃煤{y|1.08万吨|other}。",
 [("share","b","a","c"),("diff","a","b","d"),("avg","f","e","g"),("growth","i","h","j"),("prod","k","e h"),("prod","l","e i"),("diff","l","k","m"),("prod","o","e n"),("diff","l","o","p"),("diff","k","p","q"),("growth","p","k","r"),("prod","y","e x","1/1000"),("growth","l","k","j"),("trend","up","h i"),("trend","up","k l"),("below","p","k"),("bound","b","a"),("diff","o","m","q")],
 scope=[("growth","p","k","j"),("avg","f","e","i")], hard="单位成本上升而学校负担下降，因有运行补贴")

passage("daikuan-zhongduan", """学校网络接入与终端配置（年末）
学段　　学校（所）　千兆接入（所）　接入比例　校均终端（台）
小学　　{a1|128|school}　　　{b1|96|school}　　　　{c1|75.0%|percent}　　{d1|142|item}
初中　　{a2|46|school}　　　 {b2|41|school}　　　　{c2|89.1%|percent}　　{d2|218|item}
高中　　{a3|15|school}　　　 {b3|15|school}　　　　{c3|100.0%|percent}　 {d3|506|item}
中职　　{a4|7|school}　　　　{b4|6|school}　　　　 {c4|89.1%|percent}　　{d4|430|item}
总计　　{a|196|school}　　　{b|158|school}　　　 {c|80.6%|percent}　　{d|198|other}
尚未千兆接入的{e|38所|school}，其中小学{e1|32所|school}、初中{e2|5所|school}、中职{e4|1所|school}，高中已全部接入。终端总数约{t|3.88万台|item~}。年内新接入{x|23所|school}，接入比例比上年的{y|68.9%|percent}提高{z|11.7个百分点|percentage-point}。""",
 [("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b1","a1","c1"),("share","b2","a2","c2"),("share","b3","a3","c3"),("share","b4","a4","c4"),("share","b","a","c"),("diff","a","b","e"),("sum","e","e1 e2 e4"),("diff","a1","b1","e1"),("diff","a2","b2","e2"),("diff","a4","b4","e4"),("expr","a1*d1+a2*d2+a3*d3+a4*d4","t"),("prod","t","a d"),("expr","(a1*d1+a2*d2+a3*d3+a4*d4)/a","d"),("between","d","d1 d2 d3 d4"),("between","c","c1 c2 c3"),("diff","c","y","z"),("same","a3","b3"),("expr","(b-x)/a*100","y"),("share","x","a","z"),("bound","x","b"),("trend","up","y c")],
 [error("share-mismatch table-mismatch","c4","b4 a4",[5],("85.7%","percent"),"抄了初中一行的比例","copied line")],
 scope=[("mean","d1 d2 d3 d4","d"),("share","e1","a1","c1"),("mean","c1 c2 c3 c4","c")])

passage("gongxianlv-ladong", "支出增量的结构分析。2023年全市财政教育支出{a|78.6亿元|CNY}，比上年的{b|72.4亿元|CNY}增加{c|6.2亿元|CNY}，增长{d|8.6%|percent}。增量当中，学前{c1|0.9亿元|CNY}，义务教育{c2|3.7亿元|CNY}，普通高中{c3|1.0亿元|CNY}，职业教育{c4|0.6亿元|CNY}，对增长的贡献率分别为{g1|14.5%|percent}、{g2|59.7%|percent}、{g3|16.1%|percent}和{g4|9.7%|percent}，分别拉动总支出增长{p1|1.2个百分点|percentage-point}、{p2|5.1个百分点|percentage-point}、{p3|1.4个百分点|percentage-point}和{p4|0.8个百分点|percentage-point}（各项相加与总增幅略有出入，系四舍五入）。从存量看，义务教育支出{e|42.7亿元|CNY}，占{f|54.3%|percent}，上年为{h|39.0亿元|CNY}，占{i|53.9%|percent}，提高{j|0.4个百分点|percentage-point}。",
 [("diff","a","b","c"),("growth","a","b","d"),("growthb","b","c","d"),("sum","c","c1 c2 c3 c4"),("share","c1","c","g1"),("share","c2","c","g2"),("share","c3","c","g3"),("share","c4","c","g4"),("hundred","g1 g2 g3 g4"),("share","c1","b","p1"),("share","c2","b","p2"),("share","c3","b","p3"),("share","c4","b","p4"),("sum","d","p1 p2 p3 p4"),("share","e","a","f"),("share","h","b","i"),("diff","f","i","j"),("diff","e","h","c2"),("trend","up","b a"),("trend","up","h e"),("trend","up","i f"),("bound","e","a"),("bound","h","b"),("prod","p1","g1 d","1/100"),("prod","p2","g2 d","1/100"),("prod","p3","g3 d","1/100"),("prod","p4","g4 d","1/100")],
 scope=[("same","g2","f"),("share","c2","a","p2"),("growth","e","h","g2")], hard="贡献率、占比与拉动点数的分母各不相同；拉动点数相加少0.1")

passage("wenda-youeryuan-xuewei", "问：三年之后，县里的幼儿园学位是缺还是余？\n答：我们按现有规模做了推算。目前全县幼儿园核定学位{a|2.46万个|place}，在园幼儿{b|2.31万人|student}，学位利用率{c|93.9%|percent}，尚有余位{x|1500个|place}。2023年全县出生{d|5820人|person}，比2016年最高时的{e|9640人|person}少了{f|3820人|person}，降幅{g|39.6%|percent-}。据此，三年后在园幼儿约为{h|1.79万人|student}，比目前下降{i|22.5%|percent-}，学位利用率将降至{j|72.8%|percent}，学位富余{k|6700个|place}，占核定学位的{l|37.4%|percent}。所以今后不再新建独立园，现有{m|82所|school}园中在园不足{!limit|60人}的{n|14所|school}（占{o|17.1%|percent}）将逐步并入邻近园。",
 [("share","b","a","c"),("diff","a","b","x"),("diff","e","d","f"),("growth","d","e","g"),("growth","h","b","i"),("share","h","a","j"),("diff","a","h","k"),("share","k","a","l"),("share","n","m","o"),("trend","down","e d"),("trend","down","c j"),("trend","down","b h"),("bound","n","m"),("hundred","j l")],
 [error("share-mismatch","l","k a j",[7,13],("27.2%","percent"),"富余学位除的是届时在园幼儿，不是核定学位","wrong denominator")],
 scope=[("growth","h","b","g"),("share","x","a","l"),("share","k","b","o")])

passage("zizhu-renci", "学生资助专项自评报告（摘）：全年发放资助{a|4.86万人次|person-time}，惠及学生{b|2.37万人|student}，平均每人受助{c|2.05次|other}；支出资金{d|3168万元|CNY}，次均{e|652元|CNY}，人均{f|1337元|CNY/student}。按学期分，春季受助{g|2.21万人|student}，秋季受助{h|2.18万人|student}，其中{i|2.02万人|student}两个学期均受助。按项目分，助学金{j|2.90万人次|person-time}，免学费{k|1.20万人次|person-time}，膳食补助{l|0.76万人次|person-time}。受助学生占在校生{m|11.6万人|student}的{n|20.4%|percent}。满意度调查发出问卷{o|1200份|item}，收回{p|1146份|item}，回收率{q|95.5%|percent}；其中表示满意的{r|1089份|item}，满意度{s|95.0%|percent}，高于{t|90%|percent}的目标值。",
 [("avg","a","b","c"),("avg","d","a","e"),("avg","d","b","f"),("lin","b","+g +h -i"),("sum","a","j k l"),("share","b","m","n"),("share","p","o","q"),("share","r","p","s"),("least","t","s"),("bound","b","a"),("bound","i","h"),("bound","i","g"),("bound","b","m"),("bound","r","p"),("bound","p","o"),("prod","f","c e")],
 scope=[("sum","b","g h"),("share","a","m","n"),("share","r","o","s"),("sum","a","g h")], hard="人次与人数不同；两学期受助学生重叠")

passage("jiesuan-hejian", spaced("教学综合楼工程结算审核结论如下：合同价{a|4216万元|CNY}，施工期间变更签证净增{b|318万元|CNY}，占合同价的{c|7.5%|percent}。施工单位送审造价{d|4687万元|CNY}，审定造价{e|4478.5万元|CNY}，核减{f|208.5万元|CNY}，核减率{g|4.7%|percent}。审定造价比合同价增加{h|262.5万元|CNY}，增幅{i|6.2%|percent}，未超过{j|10%|percent}的变更限额。已支付工程款{k|3927.6万元|CNY}，为审定造价的{l|87.7%|percent}；预留{m|3%|percent}质保金{n|134.36万元|CNY}，本次应付{o|416.54万元|CNY}。"),
 [("share","b","a","c"),("diff","d","e","f"),("share","f","d","g"),("diff","e","a","h"),("growth","e","a","i"),("most","i","j"),("share","k","e","l"),("share","n","e","m"),("lin","o","+e -k -n"),("bound","e","d"),("bound","k","e")],
 [error("share-mismatch","g","f d",[2],("4.4%","percent"),"核减率应以送审造价为分母，这里除了审定造价","wrong base")],
 scope=[("same","b","h"),("diff","d","a","b"),("share","k","d","l"),("share","b","e","c")])

passage("yiqi-jishi", "大型仪器开放共享绩效。学校纳入考核的{n|5台|item}大型仪器全年有效机时为：电子显微镜{a|1860小时|other}，质谱仪{b|1425小时|other}，核磁共振波谱仪{c|1640小时|other}，衍射仪{d|1215小时|other}，激光共聚焦显微镜{e|980小时|other}，合计{t|7120小时|other}，台均{m|1942小时|other}。定额机时为每台{l|1400小时|other}，{k|4台|item}仪器达到定额。校外用户使用{f|2136小时|other}，占总机时的{g|30.0%|percent}，收取测试费{h|85.44万元|CNY}，折合每机时{i|400元|CNY}；校内用户使用{j|4984小时|other}，按校内结算价每机时{o|150元|CNY}计，结算{p|74.76万元|CNY}。",
 [("sum","t","a b c d e"),("mean","a b c d e","m"),("between","m","a b c d e"),("avg","t","n","m"),("count","k",3),("share","f","t","g"),("avg","h","f","i"),("diff","t","f","j"),("prod","p","j o"),("bound","k","n"),("bound","f","t"),("below","o","i"),("count","n",5)],
 [error("average-mismatch bound-exceeded","m","t n a b c d e",[1,2,3],("1424小时","other"),"台均高过了机时最多的一台，应为1424小时","average above the maximum",2),
  error("restatement-mismatch count-mismatch","k","a b c d e l",[4],("3台","item"),"达到1400小时的只有前三台","wrong count",2)],
 scope=[("avg","h","t","i"),("least","l","d"),("least","l","e")])

passage("chusheng-liunian", "招生规模推算以“出生滞后六年”为原则。2017年全县出生{a1|12480人|person}，对应2023年小学招生{b1|11930人|student}，入学系数{c1|95.6%|percent}；2018年出生{a2|10960人|person}，对应2024年招生{b2|10478人|student}，系数同为{c2|95.6%|percent}。沿用这一系数，由2019—2021年出生人口{a3|10130人|person}、{a4|9210人|person}、{a5|7640人|person}，推得2025—2027年招生分别为{b3|9684人|student}、{b4|8805人|student}、{b5|7304人|student}，三年合计{t|25793人|student}，年均{m|8598人|student}。2027年招生比2023年少{d|4626人|student}，降幅{e|38.8%|percent-}，与2021年出生人口比2017年的降幅相同。",
 [("share","b1","a1","c1"),("share","b2","a2","c2"),("same","c1","c2"),("expr","a3*c1/100","b3"),("expr","a4*c1/100","b4"),("expr","a5*c1/100","b5"),("sum","t","b3 b4 b5"),("mean","b3 b4 b5","m"),("overn","t",3,"m"),("diff","b1","b5","d"),("growth","b5","b1","e"),("growth","a5","a1","e"),("trend","down","a1 a2 a3 a4 a5"),("trend","down","b1 b2 b3 b4 b5"),("bound","b1","a1"),("bound","b2","a2")],
 scope=[("growth","b2","b1","e"),("diff","a1","a5","d"),("share","b2","a1","c2")], hard="招生与六年前的出生人口对应，逐年看会错位")

passage("ppp-fuwufei", "三、财政承受能力\n项目总投资{a|2.15亿元|CNY}，资本金比例{b|20%|percent}，即{c|4300万元|CNY}，其余{d|1.72亿元|CNY}由项目公司融资。合作期{e|12年|other}，其中建设期{e1|2年|other}、运营期{e2|10年|other}，建设期不付费。运营期内每年支付可用性服务费{f|2860万元|CNY}、运营补贴{g|340万元|CNY}，合计{h|3200万元|CNY}；全部合作期累计支付可用性服务费{i|3.43亿元|CNY}、运营补贴{j|0.34亿元|CNY}，共{k|3.20亿元|CNY}。年度支出占本级一般公共预算支出{l|45.6亿元|CNY}的{m|0.70%|percent}，低于{o|10%|percent}的上限。",
 [("prod","c","a b","1/100"),("diff","a","c","d"),("sum","e","e1 e2"),("sum","h","f g"),("prod","i","f e2"),("prod","j","g e2"),("sum","k","i j"),("prod","k","h e2"),("share","h","l","m"),("most","m","o"),("bound","i","k")],
 [error("average-mismatch sum-mismatch","i","f e2 j k",[4,6,10],("2.86亿元","CNY"),"按十二年合作期算的，建设期两年不付费，应按十年","wrong period",2)],
 scope=[("prod","k","h e")])

passage("zhengdi-buchang", "新校区征地拆迁进展：一是征地。项目用地{a|126.4亩|other}，其中耕地{a1|71.8亩|other}、园地{a2|22.5亩|other}、建设用地{a3|32.1亩|other}。补偿标准为每亩{p1|4.85万元|CNY}、{p2|4.2万元|CNY}、{p3|6.3万元|CNY}，应付土地补偿费分别为{b1|348.23万元|CNY}、{b2|94.5万元|CNY}、{b3|202.23万元|CNY}，共{b|644.96万元|CNY}，平均每亩土地补偿费{m|5.53万元|CNY}；另付青苗及附着物补偿{q|53.6万元|CNY}，总计{t|698.56万元|CNY}。二是签约。涉及农户{c|84户|item}，已签协议{d|97户|item}，签约率{e|94.0%|percent}，余下{f|5户|item}因权属争议暂未签。三是安置。货币安置{g|52户|item}，产权调换{h|27户|item}，占已签协议的{i|34.2%|percent}。四是资金。已向农户拨付补偿{xa|520万元|CNY}，占总计的{xb|74.4%|percent}，尚欠{xc|178.56万元|CNY}；已拨部分来自土地出让收入{xd|340万元|CNY}、预算安排{xe|180万元|CNY}，前者占{xf|65.4%|percent}。五是工期。计划{xg|90天|other}完成清表，已用{xh|63天|other}，清表{xi|88.5亩|other}，占用地的{xj|70.0%|percent}，与时间进度一致。",
 [("sum","a","a1 a2 a3"),("prod","b1","a1 p1"),("prod","b2","a2 p2"),("prod","b3","a3 p3"),("sum","b","b1 b2 b3"),("avg","b","a","m"),("sum","t","b q"),("share","d","c","e"),("diff","c","d","f"),("bound","d","c"),("sum","d","g h"),("share","h","d","i"),("between","m","p1 p2 p3"),("share","xa","t","xb"),("diff","t","xa","xc"),("sum","xa","xd xe"),("share","xd","xa","xf"),("share","xi","a","xj"),("share","xh","xg","xj"),("bound","xa","t"),("bound","xi","a")],
 [error("average-mismatch","m","b a",[5],("5.10万元","CNY"),"每亩数用的是含青苗补偿的总计","wrong part",2),
  error("bound-exceeded sum-mismatch","d","c e f g h i",[7,8,9,10,11],("79户","item"),"已签户数多于涉及户数，数字颠倒","transposed digits",2)],
 scope=[("share","xa","b","xb"),("share","h","c","i"),("sum","t","b1 b2 q"),("mean","p1 p2 p3","m")])

passage("diaodu-jianghua", "同志们，看表说话。今年计划新开工项目{a|25个|item}，到六月底开了{b|19个|item}，开工率{c|76%|percent}；去年同期是{d|82%|percent}，同比提高了{e|6个百分点|percentage-point}。没开工的{f|6个|item}里头，{g|4个|item}卡在用地，{h|3个|item}卡在资金，有{i|1个|item}是两头都卡着。已开工的{b1|19个|item}当中完工{j|8个|item}，占{k|42.1%|percent}，其中县城{l|5个|item}、乡镇{m|3个|item}。投资这一头，全年任务{n|7.8亿元|CNY}，半年完成{o|3.51亿元|CNY}，完成{p|45%|percent}，欠账{q|3900万元|CNY}才够得上时间过半、任务过半。再看去年，半年完成{r|3.06亿元|CNY}，今年同比多干了{s|4500万元|CNY}，增长{u|14.7%|percent}，投资是上去了，开工却慢下来了，这一点要清醒。",
 [("share","b","a","c"),("diff","c","d","e"),("diff","a","b","f"),("lin","f","+g +h -i"),("same","b","b1"),("share","j","b1","k"),("sum","j","l m"),("share","o","n","p"),("expr","n/2-o","q"),("diff","o","r","s"),("growth","o","r","u"),("growthb","r","s","u"),("trend","up","r o"),("bound","j","b1"),("bound","b","a"),("trend","down","d c"),("bound","i","h")],
 [error("direction-mismatch","e","c d",[1],("6个百分点","percentage-point-"),"76%低于82%，下文也说开工慢了","sign",2,say="下降了6个百分点")],
 scope=[("sum","f","g h"),("share","j","a","k")])

passage("sushe-jianshe", "乡镇教师周转宿舍建设情况（2019—2023年）：{n|五年|other}共建成{t|1486套|item}，分年度为{a|312套|item}、{b|285套|item}、{c|268套|item}、{d|331套|item}、{e|290套|item}。套均面积{f|38.5平方米|other}，控制在{lim|40平方米|other}以内，总面积{g|5.72万平方米|other}；累计投资{h|1.26亿元|CNY}，每平方米造价{i|2203元|CNY}，套均{j|8.48万元|CNY}。到2023年末已安排入住{k|1402套|item}，入住率{l|94.3%|percent}，空置{m|84套|item}。全县在乡镇任教且有住宿需求的教师{o|1730人|person}，按一人一套，仍缺{p|328套|item}。2023年建成数比2022年减少{q|41套|item-}，下降{r|12.4%|percent-}，全年建成数连续{s|五年|other}增长。",
 [("sum","t","a b c d e"),("count","n",5),("prod","g","t f"),("avg","h","g","i"),("avg","h","t","j"),("share","k","t","l"),("diff","t","k","m"),("diff","o","k","p"),("diff","e","d","q"),("growth","e","d","r"),("trend","up","a b c d e"),("most","f","lim"),("bound","k","t"),("prod","j","f i"),("growthb","d","q","r")],
 [error("direction-mismatch","e","a b c d",[10],None,"2020、2021、2023年都比上年少，谈不上连续增长","trend words",2,say="应删去“连续五年增长”，改为“有增有减”")],
 scope=[("diff","o","t","p"),("share","k","o","l"),("avg","h","k","j")])

passage("peixun-zhuanxiang", half("教师培训专项(项目类)绩效自评表\n年度资金总额{a|680万元|CNY},其中:上级补助{b|420万元|CNY},本级{c|260万元|CNY};全年执行{d|651.6万元|CNY},执行率{e|95.8%|percent}。\n数量指标:线下集中培训{f|1240人|person},每人{g|10天|other},共{h|12400|other}人天;线上研修{i|5600人|person}。线下人均成本{j|4200元|CNY},每人每天{k|420元|CNY},线下共支出{l|520.8万元|CNY};线上人均{m|180元|CNY},共支出{o|100.8万元|CNY};跟岗{p|30万元|CNY}。三项合计与执行数一致。\n质量指标:线下结业{q|1215人|person},结业率{r|98.0%|percent};线上结业{s|5208人|person},结业率{u|93.0%|percent};线上线下合并结业率{v|93.9%|percent}。\n成本指标:每人每天不超过{w|450元|CNY}。"),
 [("sum","a","b c"),("share","d","a","e"),("prod","h","f g"),("avg","j","g","k"),("prod","l","f j"),("prod","l","h k"),("prod","o","i m"),("sum","d","l o p"),("share","q","f","r"),("share","s","i","u"),("expr","(q+s)/(f+i)*100","v"),("between","v","r u"),("most","k","w"),("bound","q","f"),("bound","s","i"),("bound","d","a")],
 scope=[("mean","r u","v"),("share","d","b","e"),("avg","d","f","j")], hard="合并结业率以人数加权，不是两率平均")

passage("hezi-diqu-xiaoxue", """甲乙两市初中办学条件对照（末列为甲市相当于乙市）
指标 | 甲市 | 乙市 | 甲/乙
校均规模（人）| {a1|1042|student} | {b1|768|student} | {c1|1.36|ratio}
生均占地（平方米）| {a2|21.6|other} | {b2|34.2|other} | {c2|0.63|ratio}
生均图书（册）| {a3|46.5|item} | {b3|52.1|item} | {c3|0.89|ratio}
生均设备值（元）| {a4|3826|CNY/student} | {b4|2954|CNY/student} | {c4|0.77|ratio}
研究生学历教师占比（%）| {a5|12.4|percent} | {b5|5.6|percent} | {c5|2.21|ratio}
由表可见，甲市在{n|5项|item}指标中有{m|3项|item}优于乙市：校均规模大、设备值高、研究生学历教师占比高出{d|6.8个百分点|percentage-point}；人均占有的土地和图书则低于乙市，分别少{e|12.6平方米|other}和{f|5.6册|item}。甲市初中{g|58所|school}，在校生{h|60436人|student}；乙市{i|71所|school}，在校生{j|54528人|student}。""",
 [("multiple","a1","b1","c1"),("multiple","a2","b2","c2"),("multiple","a3","b3","c3"),("multiple","a4","b4","c4"),("multiple","a5","b5","c5"),("count","n",5),("count","m",3),("diff","a5","b5","d"),("diff","b2","a2","e"),("diff","b3","a3","f"),("prod","h","a1 g"),("prod","j","b1 i"),("below","b1","a1"),("below","b4","a4"),("below","b5","a5"),("below","a2","b2"),("below","a3","b3")],
 [error("ratio-mismatch table-mismatch","c4","a4 b4",[3],("1.30","ratio"),"比值上下颠倒，算成了乙/甲","ratio upside down",2)],
 scope=[("growth","a5","b5","d"),("multiple","h","j","c1"),("multiple","a5","b5","c1")])

passage("xuewei-gongqiu", "城区小学学位供需平衡。需求侧：2024年秋季适龄入学儿童{a|6840人|student}，其中户籍{b|4925人|student}，随迁{c|1915人|student}，随迁占{d|28.0%|percent}。供给侧：现有一年级学位{e|6300个|place}，当年新建学校{f|2所|school}，每校一年级{g|6个|class}班，每班{h|45人|student}，新增一年级学位{i|540个|place}，供需恰好持平。若按{n|六个|item}年级全部建成计，{f1|两校|school}共可提供学位{j|3240个|place}，但起始年级以外的学位要到2029年才逐年用上。另据摸底，约{k|3%|percent}的适龄儿童选择到民办学校就读，约{l|205人|student~}，公办一年级因此可留出同等余量，余量占供给的{m|3.0%|percent}。",
 [("sum","a","b c"),("share","c","a","d"),("prod","i","f g h"),("expr","e+i","a"),("prod","j","i n"),("expr","a*k/100","l"),("expr","l/(e+i)*100","m"),("same","f","f1"),("bound","i","j")],
 scope=[("lin","a","+e +j"),("diff","a","e","l"),("share","c","b","d")], hard="新建学校总学位3240个，当年只用得上一年级的540个")

passage("shebei-baofei", "实训设备资产变动情况。年初设备原值{a|8624万元|CNY}，本年购置增加{b|1285万元|CNY}，捐赠增加{c|96万元|CNY}，报废减少{d|743万元|CNY}，年末原值{e|9262万元|CNY}，比年初增长{f|7.4%|percent}。年末累计折旧{g|4168万元|CNY}，净值{h|5094万元|CNY}，成新率{i|45.0%|percent}。年末设备{j|6175台|item}（套），每台原值{k|1.5万元|CNY}；其中使用{!limit|5年}以内的{l|2408台|item}，占{m|39.0%|percent}，{!limit|5年}以上的{o|3767台|item}。生均设备原值{p|1.12万元|CNY/student}，按年末原值与在校生{q|8270人|student}计算，超过{r|8000元|CNY/student}的要求。",
 [("lin","e","+a +b +c -d"),("growth","e","a","f"),("diff","e","g","h"),("share","h","e","i"),("avg","e","j","k"),("share","l","j","m"),("diff","j","l","o"),("avg","e","q","p"),("least","r","p"),("bound","l","j"),("trend","up","a e")],
 [error("share-mismatch","i","h e",[3],("55.0%","percent"),"45.0%是累计折旧占原值的比例，成新率应是净值占原值","wrong part",2)],
 scope=[("avg","h","q","p"),("growth","h","a","f"),("share","b","e","f")])

passage("wangong-beian", wrap("截至2022年11月底，纳入“十四五”规划的{a|164个|item}学校建设项目中，已完工{b|71个|item}，在建{c|48个|item}，处于前期的{d|35个|item}，取消{e|10个|item}。完工率按扣除取消项目后的{f|154个|item}计算，为{g|46.1%|percent}；开工率（含完工）为{h|77.3%|percent}。按投资算进度更快：调整后规划投资{i|38.4亿元|CNY}，已完成{j|21.9亿元|CNY}，占{k|57.0%|percent}，高于个数完工率{l|10.9个百分点|percentage-point}，原因是已完工的多为投资{!limit|3000万元}以上的大项目，平均每个完工项目投资{m|2465万元|CNY}，完工项目共完成投资{o|17.5亿元|CNY}，在建项目完成{p|4.4亿元|CNY}。", 42),
 [("sum","a","b c d e"),("diff","a","e","f"),("share","b","f","g"),("sharesum","b c","f","h"),("share","j","i","k"),("diff","k","g","l"),("avg","o","b","m"),("sum","j","o p"),("bound","o","j"),("bound","j","i"),("below","g","k")],
 scope=[("share","b","a","g"),("sharesum","b c","a","h"),("avg","j","b","m")], hard="完工率的分母扣除了取消项目；完工率按个数与按投资不同")

passage("xiaoche-caigou", wrap("校车更新采购小结：本年更新校车{a|86辆|item}，其中{!model|36座}车{b|52辆|item}，单价{c|38.6万元|CNY}；{!model|19座}车{d|34辆|item}，单价{e|24.9万元|CNY}，采购总价{f|2853.8万元|CNY}，平均单价{g|33.2万元|CNY}。资金由省级补助{h|1500万元|CNY}、县级配套{i|1353.8万元|CNY}构成，县级占{j|47.4%|percent}。更新后全县校车{k|214辆|item}，新车占{l|67.2%|percent}，平均车龄由{m|6.8年|other}降到{o|3.9年|other}，缩短{p|2.9年|other}。承运学生{q|9630人|student}，每车{r|45人|student}，日均运行里程{s|8560公里|other}，每车{t|40公里|other}；平均票价补贴每生每年{u|520元|CNY/student}，共补贴{v|500.76万元|CNY}。", 48),
 [("sum","a","b d"),("expr","b*c+d*e","f"),("avg","f","a","g"),("between","g","c e"),("sum","f","h i"),("share","i","f","j"),("share","a","k","l"),("diff","m","o","p"),("avg","q","k","r"),("avg","s","k","t"),("prod","v","q u"),("bound","a","k"),("trend","down","m o")],
 [error("share-mismatch","l","a k",[6],("40.2%","percent"),"新车占比除的是更新前留用的128辆，应除更新后全部校车","wrong denominator",2)],
 scope=[("mean","c e","g"),("avg","q","a","r"),("share","h","i","j")])

passage("nianjun-zengzhang", "“十三五”时期（2016—2020年），全省高等职业院校在校生由2015年的{a|38.2万人|student}增加到2020年的{b|54.6万人|student}，增加{c|16.4万人|student}，增长{d|42.9%|percent}，年均增长{e|8.6%|percent}；专任教师由{f|1.94万人|person}增加到{g|2.41万人|person}，增长{h|24.2%|percent}，年均增长{i|4.4%|percent}。学生增长快于教师，生师比由{j|19.7:1|ratio}上升到{k|22.7:1|ratio}，上升{l|3.0|other}。同期校均规模由{m|6821人|student}扩大到{n|7913人|student}，学校数由{o|56所|school}增至{p|69所|school}，净增{q|13所|school}。“十四五”规划提出，2025年在校生达到{xa|65.0万人|student}，{xb|五年|other}增长{xc|19.0%|percent}，年均增长{xd|3.5%|percent}，总增幅比“十三五”回落{xe|23.9个百分点|percentage-point}；以生师比{xf|22:1|ratio}控制，需专任教师{xg|2.95万人|person}，比2020年净增{xh|0.45万人|person}，校均规模扩大到{xi|8553人|student}，需学校{xj|76所|school}，再增{xk|7所|school}。",
 [("diff","b","a","c"),("growth","b","a","d"),("cagrv",5,"b","a","e"),("growth","g","f","h"),("cagrv",5,"g","f","i"),("ratio","a","f","j"),("ratio","b","g","k"),("diff","k","j","l"),("avg","a","o","m"),("avg","b","p","n"),("diff","p","o","q"),("trend","up","a b"),("trend","up","f g"),("trend","up","j k"),("trend","up","m n"),("trend","up","o p"),("below","h","d"),("growthb","a","c","d"),("below","i","e"),("growth","xa","b","xc"),("cagrv",5,"xa","b","xd"),("diff","d","xc","xe"),("ratio","xa","xg","xf"),("diff","xg","g","xh"),("avg","xa","xj","xi"),("diff","xj","p","xk"),("const","xb",5,5),("trend","up","b xa"),("below","xc","d"),("trend","down","k xf"),("trend","up","n xi")],
 [error("growth-mismatch","e","b a d",[2],("7.4%","percent"),"把总增幅除以五，没有按复合增长计算","simple for compound"),
  error("difference-mismatch","xh","xg g",[23],("0.54万人","person"),"2.95减2.41为0.54，数字颠倒","transposed digits",3)],
 scope=[("diff","xc","h","xe"),("overn","xc",5,"xd"),("overn","h",5,"i"),("cagrv",4,"g","f","i"),("growth","n","m","d")])

passage("chufang-mingchu", "学校食堂改造工作台账汇总：计划改造食堂{a|148个|item}，截至三季度末已改{b|111个|item}，完成{c|75.0%|percent}；四季度计划再改{d|37个|item}。明厨亮灶设备已接入{e|136个|item}食堂，接入率{f|91.9%|percent}。（接入与改造分别实施，未改造食堂中也有{g|25个|item}先行接入。）大宗食材统一配送覆盖{h|203所|school}，占全部供餐学校{i|218所|school}的{j|93.1%|percent}，其中有{k|70所|school}由中心食堂送餐，自身不设食堂，故供餐学校多于食堂数。改造投入{l|3552万元|CNY}，已改食堂平均每个{m|32万元|CNY}，未改部分按同一标准预留{o|1184万元|CNY}，全部改完共需{p|4736万元|CNY}。",
 [("share","b","a","c"),("diff","a","b","d"),("share","e","a","f"),("expr","e-g","b"),("share","h","i","j"),("diff","i","k","a"),("avg","l","b","m"),("prod","o","d m"),("sum","p","l o"),("prod","p","a m"),("bound","b","a"),("bound","h","i"),("bound","g","d"),("bound","e","a")],
 scope=[("bound","e","b"),("share","e","b","f"),("bound","i","a"),("avg","p","b","m")], hard="接入食堂多于已改食堂，供餐学校多于食堂数，都有说明")

passage("xiaoneng-jieneng", "节能改造效果测算：样本为{n|24所|school}学校，改造前年用电{a|1260万|other}千瓦时，改造后{b|1033.2万|other}千瓦时，节电{c|226.8万|other}千瓦时，节电率{d|22.0%|percent}。电价按每千瓦时{e|0.62元|CNY}计，年节约电费{f|140.6万元|CNY}。项目投资{g|562.5万元|CNY}，静态投资回收期{h|4.0年|other}，低于合同约定的{i|5年|other}。合同能源管理分成：学校得{j|30%|percent}，即{k|42.2万元|CNY}；服务公司得{l|70%|percent}，即{m|98.4万元|CNY}。改造后单位面积用电{o|28.7|other}千瓦时，样本建筑面积{p|36万平方米|other}；校均年节约电费{q|5.86万元|CNY}。",
 [("diff","a","b","c"),("share","c","a","d"),("prod","f","c e"),("avg","g","f","h"),("most","h","i"),("prod","k","f j","1/100"),("prod","m","f l","1/100"),("sum","f","k m"),("hundred","j l"),("avg","b","p","o"),("avg","f","n","q"),("trend","down","a b")],
 [error("share-mismatch","d","c a",[1],("18.0%","percent"),"节电率以改造后用电为分母，应以改造前为分母","wrong base")],
 scope=[("avg","g","k","h"),("avg","a","p","o"),("avg","g","m","h")])

passage("keyan-jingfei", "2021年度科研经费执行分析：全校到账科研经费{a|4.82亿元|CNY}，其中纵向{b|3.17亿元|CNY}、横向{c|1.65亿元|CNY}，横向占{d|34.2%|percent}；当年支出{e|4.36亿元|CNY}。上年结转{f|2.94亿元|CNY}，年末结余{g|3.40亿元|CNY}，比年初增加{h|0.46亿元|CNY}。结余经费中，在研项目{i|2.71亿元|CNY}，结题项目{j|0.69亿元|CNY}；结题结余占{k|20.3%|percent}。新立项目{l|612项|item}，其中国家级{m|87项|item}、省部级{o|143项|item}、市厅级及横向{p|382项|item}，国家级占{q|14.2%|percent}；新立项目合同经费{r|5.37亿元|CNY}，项均{s|87.7万元|CNY}，国家级项均{t|126.4万元|CNY}。全校从事科研的教师{xa|1264人|person}，人均到账{xb|38.1万元|CNY}，比上年的{xc|34.6万元|CNY}增长{xd|10.1%|percent}；有到账经费的教师{xe|758人|person}，占{xf|60.0%|percent}，按这部分教师计，人均到账{xg|63.6万元|CNY}。到账前{xh|5%|percent}的教师共{xi|63人|person}，到账{xj|2.12亿元|CNY}，占全校的{xk|44.0%|percent}，集中程度较高。",
 [("sum","a","b c"),("share","c","a","d"),("lin","g","+f +a -e"),("diff","g","f","h"),("diff","a","e","h"),("sum","g","i j"),("share","j","g","k"),("sum","l","m o p"),("share","m","l","q"),("avg","r","l","s"),("below","s","t"),("bound","m","l"),("bound","j","g"),("avg","a","xa","xb"),("growth","xb","xc","xd"),("share","xe","xa","xf"),("avg","a","xe","xg"),("share","xi","xa","xh"),("share","xj","a","xk"),("trend","up","xc xb"),("bound","xi","xe"),("below","xb","xg"),("bound","xj","a")],
 scope=[("share","xi","xe","xh"),("growth","xg","xc","xd"),("avg","a","l","s"),("avg","r","m","t"),("share","e","f","d"),("share","e","a","k")], hard="到账与合同经费、当年支出与结转是不同口径")

passage("bisai-fenxi", "样本校数学学业水平监测分析。抽测学生{n|3200人|student}，男生{n1|1680人|student}、女生{n2|1520人|student}。男生平均分{a|71.4分|other}，女生平均分{b|73.2分|other}，全体平均分{c|74.1分|other}，男女相差{d|1.8分|other}。城区学生{n3|1920人|student}，平均{e|75.6分|other}；乡村学生{n4|1280人|student}，平均{f|67.24分|other}，城乡差距{g|8.36分|other}，比上一轮的{h|9.5分|other}缩小{i|1.14分|other}，缩小{j|12%|percent}。优秀{k|704人|student}，优秀率{l|22%|percent}；不合格{m|352人|student}，不合格率{o|11%|percent}，合格率{p|89%|percent}。",
 [("sum","n","n1 n2"),("between","c","a b"),("expr","(n1*a+n2*b)/n","c"),("diff","b","a","d"),("sum","n","n3 n4"),("expr","(n3*e+n4*f)/n","c"),("between","c","e f"),("diff","e","f","g"),("diff","h","g","i"),("share","i","h","j"),("share","k","n","l"),("share","m","n","o"),("hundred","o p"),("trend","down","h g"),("bound","k","n"),("bound","m","n"),("below","f","e")],
 [error("average-mismatch bound-exceeded","c","n n1 n2 a b n3 n4 e f",[1,2,5],("72.26分","other"),"全体平均分高于男、女两组中较高的一组，按人数加权应为72.3分左右","average above the maximum",2)],
 scope=[("mean","e f","c"),("share","i","g","j"),("sum","n","n1 n2 n3 n4")])

passage("jianbao-bayue", "教育项目推进简报（八月）\n一、总体情况。全市列入调度的项目{a|112个|item}，总投资{b|96.4亿元|CNY}，年度计划{c|31.5亿元|CNY}，1—8月完成{d|20.2亿元|CNY}，完成率{e|64.1%|percent}，月均{f|2.53亿元|CNY}。\n二、分类情况。新建项目{a1|46个|item}，完成{d1|13.7亿元|CNY}；改扩建{a2|52个|item}，完成{d2|5.3亿元|CNY}；设备类{a3|14个|item}，完成{d3|1.2亿元|CNY}。\n三、分县情况。完成率最高的为{g|82.6%|percent}，最低的为{h|47.9%|percent}，首尾相差{i|34.7个百分点|percentage-point}。\n四、存在问题。1—8月虽完成投资{j|22.0亿元|CNY}，仍落后序时进度（{k|66.7%|percent}）{l|2.6个百分点|percentage-point}；后{m|四个月|other}还要完成{n|11.3亿元|CNY}，月均须达{o|2.83亿元|CNY}，强度高于前{p|八个月|other}。",
 [("share","d","c","e"),("overn","d",8,"f"),("sum","a","a1 a2 a3"),("sum","d","d1 d2 d3"),("diff","g","h","i"),("between","e","g h"),("same","d","j"),("diff","k","e","l"),("diff","c","d","n"),("overn","n",4,"o"),("below","f","o"),("const","m",4,4),("const","p",8,8),("const","k","66.6","66.7"),("bound","d","c"),("bound","c","b"),("bound","j","c")],
 [error("restatement-mismatch","j","d d1 d2 d3",[6],("20.2亿元","CNY"),"第一部分及分类合计都是20.2亿元","restated figure",3)],
 scope=[("share","d","b","e"),("mean","g h","e"),("share","j","c","k")])

passage("pingbiao-defen", "评标情况报告（节选）：本项目采用综合评分法，价格{p|30分|other}、技术{q|50分|other}、商务{r|20分|other}，满分{s|100分|other}。价格分以最低有效报价为基准，按比例折算。\n甲公司报价{a|1268.0万元|CNY}，价格分{a1|28.4分|other}，技术分{a2|54.2分|other}，商务分{a3|17.5分|other}，总分{a4|90.1分|other}；\n乙公司报价{b|1200.4万元|CNY}，价格分{b1|30.0分|other}，技术分{b2|41.6分|other}，商务分{b3|16.8分|other}，总分{b4|88.4分|other}；\n丙公司报价{c|1380.0万元|CNY}，价格分{c1|26.1分|other}，技术分{c2|45.3分|other}，商务分{c3|18.2分|other}，总分{c4|89.6分|other}。\n甲公司总分最高，推荐为第一中标候选人，其报价比最高限价{d|1420万元|CNY}低{e|152万元|CNY}，低{f|12.0%|percent}。",
 [("sum","s","p q r"),("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("bound","a2","q"),("bound","b2","q"),("bound","c2","q"),("expr","b/a*p","a1"),("expr","b/c*p","c1"),("same","b1","p"),("largest","a4","a4 b4 c4"),("diff","d","a","e"),("share","e","d","f"),("most","a","d"),("most","c","d"),("most","b","d"),("smallest","b","a b c"),("bound","a3","r"),("bound","b3","r"),("bound","c3","r"),("bound","a1","p"),("bound","c1","p")],
 [error("bound-exceeded sum-mismatch","a2","q a1 a3 a4",[1,4],("44.2分","other"),"技术分超过满分50分，合计也对不上","score above its maximum"),
  error("share-mismatch","f","e d a",[12],("10.7%","percent"),"比限价低的比例应除以限价，这里除的是报价","wrong base")],
 scope=[("largest","a","a b c"),("largest","a1","a1 b1 c1"),("diff","c","a","e")])

passage("qianqi-shixu", "附件1：前期工作时序说明。本项目{a|2020年5月|other}立项，{b|2020年9月|other}取得可行性研究报告批复，{c|2020年7月|other}取得初步设计批复，两项批复间隔{d|3个月|other}；{e|2021年4月|other}开工，{f|2022年11月|other}竣工。由立项到开工历时{g|11个月|other}，由开工到竣工历时{h|19个月|other}，全程{i|30个月|other}，其中前期工作约占{j|36.7%|percent}。同批{n|8个|item}项目前期平均用时{k|14.5个月|other}，最长{l|21个月|other}，最短{m|10个月|other}，本项目比平均用时少{o|3.5个月|other}。",
 [("order","a b c e f"),("expr","c-b","d"),("expr","e-a","g"),("expr","f-e","h"),("expr","f-a","i"),("sum","i","g h"),("share","g","i","j"),("diff","k","g","o"),("between","k","l m"),("least","m","g"),("most","g","l"),("below","g","k")],
 [error("direction-mismatch sequence-mismatch","c","b d e",[0,1],("2020年12月","other"),"初步设计批复不会早于可研批复，间隔3个月应为2020年12月","dates out of order")],
 scope=[("mean","l m","k"),("diff","l","g","o")])

passage("xueke-yuque", """学科教师余缺测算（教学班{k|240个|class}）
学科|周课时|每人周课时|应配|现有|余缺
语文|{a1|6|other}|{b1|12|other}|{c1|120|person}|{d1|131|person}|{e1|11|person}
数学|{a2|5|other}|{b2|12|other}|{c2|100|person}|{d2|108|person}|{e2|8|person}
英语|{a3|3|other}|{b3|12|other}|{c3|60|person}|{d3|55|person}|{e3|-5|person}
体育|{a4|4|other}|{b4|15|other}|{c4|64|person}|{d4|46|person}|{e4|-18|person}
音乐|{a5|2|other}|{b5|16|other}|{c5|30|person}|{d5|22|person}|{e5|-8|person}
美术|{a6|2|other}|{b6|16|other}|{c6|30|person}|{d6|24|person}|{e6|-6|person}
合计|{a|22|other}|—|{c|404|person}|{d|386|person}|{e|-18|person}
总量净缺{f|18人|person}，但学科间不能互相顶替：语文、数学超员{g|19人|person}，其余{n|四科|item}缺员{h|37人|person}，招聘计划须按{i|37人|person}安排，其中体育{j|18人|person}，占{l|48.6%|percent}。""",
 [("expr","k*a1/b1","c1"),("expr","k*a2/b2","c2"),("expr","k*a3/b3","c3"),("expr","k*a4/b4","c4"),("expr","k*a5/b5","c5"),("expr","k*a6/b6","c6"),("diff","d1","c1","e1"),("diff","d2","c2","e2"),("diff","d3","c3","e3"),("diff","d4","c4","e4"),("diff","d5","c5","e5"),("diff","d6","c6","e6"),("sum","a","a1 a2 a3 a4 a5 a6"),("sum","c","c1 c2 c3 c4 c5 c6"),("sum","d","d1 d2 d3 d4 d5 d6"),("sum","e","e1 e2 e3 e4 e5 e6"),("diff","d","c","e"),("diff","c","d","f"),("sum","g","e1 e2"),("expr","0-e3-e4-e5-e6","h"),("diff","h","g","f"),("same","h","i"),("expr","0-e4","j"),("share","j","i","l"),("count","n",4)],
 scope=[("same","f","h"),("share","j","f","l"),("sum","f","g h")], hard="净缺18人与应招37人不同，因学科间不能互抵")

passage("chuangwei-nannv", "学生公寓床位使用与扩建论证。现有床位{a|3100张|item}，住校生{b|2860人|student}，使用率{c|92.3%|percent}，账面上富余{d|240张|item}。然而分性别看，男生{e|1230人|student}、床位{f|1520张|item}，富余{g|290张|item}；女生{h|1630人|student}、床位{i|1580张|item}，短缺{j|50张|item}，使用率达{k|103.2%|percent}，部分寝室只得加床。公寓建筑面积{l|9152平方米|other}，生均{m|3.2平方米|other}，不低于{n|3.0平方米|other}。拟新建女生公寓一栋，设{o|120间|other}、每间{p|6人|student}，增加床位{q|720张|item}，投资{r|1296万元|CNY}，每床{s|1.8万元|CNY}；建成后女生床位{t|2300张|item}，富余{u|670张|item}，全校床位{v|3820张|item}。",
 [("share","b","a","c"),("diff","a","b","d"),("diff","f","e","g"),("diff","h","i","j"),("share","h","i","k"),("sum","b","e h"),("sum","a","f i"),("diff","g","j","d"),("avg","l","b","m"),("least","n","m"),("prod","q","o p"),("avg","r","q","s"),("sum","t","i q"),("diff","t","h","u"),("sum","v","a q"),("bound","b","a")],
 scope=[("sum","d","g j"),("diff","q","j","d"),("share","b","v","c"),("avg","l","a","m")], hard="总床位富余而女生短缺，使用率可超过100%")

passage("zhongqi-pinggu", "规划中期评估：目标实现进度如何计算，口径不同结论不同。以增量口径（实际变化占目标变化的比重）计：大班额比例基期{a|6.8%|percent}，目标{b|2.0%|percent}，2022年{c|3.6%|percent}，已实现{d|66.7%|percent}；本科学历教师比例基期{e|61.5%|percent}，目标{f|75.0%|percent}，2022年{g|66.4%|percent}，已实现{h|36.3%|percent}；智慧教室基期{i|820间|classroom}，目标{j|2000间|classroom}，2022年{k|1260间|classroom}，已实现{l|37.3%|percent}。对照{m|40%|percent}的时间进度，{n|一项|item}快于、{o|两项|item}慢于时间进度。若以存量口径计，智慧教室已达目标值的{p|63.0%|percent}，本科学历教师比例已达目标值的{q|88.5%|percent}，看似领先，实则掩盖了基期水平。到期末，智慧教室还须新增{r|740间|classroom}，后{s|三年|other}年均{t|247间|classroom}，前{u|两年|other}年均{v|220间|classroom}。",
 [("expr","(a-c)/(a-b)*100","d"),("expr","(g-e)/(f-e)*100","h"),("expr","(k-i)/(j-i)*100","l"),("const","m",40,40),("count","n",1),("count","o",2),("share","k","j","p"),("share","g","f","q"),("diff","j","k","r"),("overn","r",3,"t"),("avgn","k","i",2,"v"),("below","h","m"),("below","l","m"),("below","m","d"),("const","s",3,3),("const","u",2,2),("below","l","p"),("below","h","q"),("below","v","t"),("trend","down","a c b"),("trend","up","e g f"),("trend","up","i k j")],
 scope=[("share","k","j","l"),("share","g","f","h"),("avgn","j","i",5,"t")], hard="同一指标按增量与按存量两种进度")

passage("yundongchang-touzi", half("体育场地提升项目决算后评价(摘要)。全市共改造操场{a|164片|item},面积{b|118.1万平方米|other},平均每片{c|7200平方米|other}。其中:人工草坪{b1|64.9万平方米|other},占{s|55.0%|percent};塑胶跑道{b2|38.2万平方米|other};硬化场地{b3|15.0万平方米|other}。综合造价每平方米{d|268元|CNY},投资{e|31.65亿元|CNY},其中体育彩票公益金{f|0.95亿元|CNY},占{g|30.0%|percent},其余{h|2.215亿元|CNY}由各县(区)承担。生均体育场地面积由{i|6.35平方米|other}增至{j|7.42平方米|other},提高{k|1.07平方米|other},提高{l|14.4%|percent};按在校生{m|21.4万人|student}推算,净增场地{n|22.9万平方米|other},其余为原有场地翻新。"),
 [("prod","b","a c"),("sum","b","b1 b2 b3"),("share","b1","b","s"),("prod","e","b d"),("share","f","e","g"),("diff","e","f","h"),("diff","j","i","k"),("growth","j","i","l"),("growthb","i","k","l"),("prod","n","m k"),("trend","up","i j"),("bound","n","b"),("bound","f","e")],
 [error("average-mismatch share-mismatch difference-mismatch","e","b d f g h",[3,4,5],("3.165亿元","CNY"),"118.1万平方米×268元为3.165亿元","power of ten",2),
  error("growth-mismatch","l","i k j",[7,8],("16.9%","percent"),"提高的幅度应以原来的6.35平方米为基数","wrong base")],
 scope=[("avg","b","m","j"),("avg","f","b","d"),("share","n","b","l")])

passage("cesuo-qingdan", "改厕项目竣工清单如下：\n（1）第一中学{a1|6座|item}；\n（2）第二中学{a2|4座|item}；\n（3）实验小学{a3|5座|item}；\n（4）城郊小学{a4|3座|item}；\n（5）职教中心{a5|7座|item}。\n以上{n|六所|school}学校共改造水冲式厕所{a|25座|item}，厕位{b|540个|item}，每座{c|21.6个|other}；其中女厕位{d|324个|item}、男厕位{e|216个|item}，女、男厕位比{f|1.5:1|ratio}。投资{g|310.5万元|CNY}，每厕位造价{h|5750元|CNY}，校均{i|62.1万元|CNY}。服务师生{j|9450人|person}，平均每厕位{k|17.5人|other}，改造前每厕位{l|26.2人|other}，减少{m|8.7人|other}。",
 [("count","n",5),("sum","a","a1 a2 a3 a4 a5"),("avg","b","a","c"),("sum","b","d e"),("ratio","d","e","f"),("avg","g","b","h"),("avg","g","n","i"),("avg","j","b","k"),("diff","l","k","m"),("trend","down","l k")],
 [error("average-mismatch count-mismatch","n","g i",[0,6],("五所","school"),"清单只有五所学校，校均数也是按五所算的","count against its list",3)],
 scope=[("avg","a","n","c"),("avg","g","a","i"),("avg","j","d","k")])

passage("chayi-xishu-biandong", "校际差异系数（标准差除以平均数）测算结果显示：小学生均教学用房平均{a|5.42平方米|other}，标准差{b|1.68平方米|other}，差异系数{c|0.31|ratio}，2019年为{c0|0.36|ratio}，缩小{d|0.05|ratio}；初中生均教学用房平均{e|6.85平方米|other}，标准差{f|2.67平方米|other}，差异系数{g|0.39|ratio}，2019年为{g0|0.37|ratio}。可见两个学段的校际差异都比2019年缩小。初中生均体育用地差异系数{h|0.47|ratio}，低于{i|0.45|ratio}的上限，小学{j|0.44|ratio}，低于{k|0.50|ratio}的上限，各项均已达标。初中{l|26所|school}中，生均体育用地低于{m|10.2平方米|other}的{n|7所|school}，占{o|26.9%|percent}。",
 [("avg","b","a","c"),("avg","f","e","g"),("diff","c0","c","d"),("trend","down","c0 c"),("trend","down","g0 g"),("most","c","k"),("most","g","i"),("most","h","i"),("most","j","k"),("share","n","l","o"),("bound","n","l")],
 [error("direction-mismatch","g","g0",[4],None,"初中由0.37升到0.39，差异扩大","trend words",2,say="初中差异扩大，只有小学缩小"),
  error("bound-exceeded","h","i",[7],None,"0.47高于0.45的上限","limit against the figure",say="高于上限，初中生均体育用地未达标")],
 scope=[("diff","g","c","d"),("avg","b","e","g"),("same","c","g")])

passage("yinsufa-fenpei", "省级补助资金{a|9000万元|CNY}按因素法分配：学生数因素权重{p1|50%|percent}，对应{a1|4500万元|CNY}；困难程度因素权重{p2|30%|percent}，对应{a2|2700万元|CNY}；绩效因素权重{p3|20%|percent}，对应{a3|1800万元|CNY}。甲县三项因素占全省比重分别为{b1|14.2%|percent}、{b2|18.5%|percent}、{b3|12.0%|percent}，应得{c1|639万元|CNY}、{c2|499.5万元|CNY}、{c3|216万元|CNY}，共{c|1354.5万元|CNY}，占总额的{s|15.1%|percent}；乙县三项比重为{d1|9.8%|percent}、{d2|6.4%|percent}、{d3|13.5%|percent}，应得{e1|441万元|CNY}、{e2|172.8万元|CNY}、{e3|243万元|CNY}，共{e|856.8万元|CNY}，占{t|9.5%|percent}，比甲县少{f|497.7万元|CNY}。尽管乙县绩效占比高出甲县{g|1.5个百分点|percentage-point}，但该因素权重最低，不足以改变次序。",
 [("sum","a","a1 a2 a3"),("hundred","p1 p2 p3"),("share","a1","a","p1"),("share","a2","a","p2"),("share","a3","a","p3"),("share","c1","a1","b1"),("share","c2","a2","b2"),("share","c3","a3","b3"),("sum","c","c1 c2 c3"),("share","c","a","s"),("between","s","b1 b2 b3"),("share","e1","a1","d1"),("share","e2","a2","d2"),("share","e3","a3","d3"),("sum","e","e1 e2 e3"),("share","e","a","t"),("between","t","d1 d2 d3"),("diff","c","e","f"),("diff","d3","b3","g"),("smallest","p3","p1 p2 p3"),("below","b3","d3"),("below","e","c"),("expr","(p1*b1+p2*b2+p3*b3)/100","s"),("expr","(p1*d1+p2*d2+p3*d3)/100","t")],
 scope=[("share","c1","a","b1"),("mean","d1 d2 d3","t"),("sum","s","b1 b2 b3")], hard="占总额的比重是三项因素的加权平均")

passage("liubiao-tongji", "全年教育系统政府采购执行统计：组织采购项目{a|268个|item}，一次成交{b|231个|item}，首次流标{c|37个|item}，流标率{d|13.8%|percent}。流标项目中，二次招标成交{e|29个|item}，占{f|78.4%|percent}，改为谈判成交{g|6个|item}，取消采购{h|2个|item}，最终成交项目{i|266个|item}。成交项目按方式分，公开招标{j1|187个|item}，磋商{j2|52个|item}，询价{j3|19个|item}，单一来源{j4|8个|item}，公开招标占{k|70.3%|percent}。成交金额{l|3.82亿元|CNY}，平均每个项目{m|143.6万元|CNY}，对应预算{n|4.16亿元|CNY}，节约率{o|8.2%|percent}。成交供应商中，中小企业中标{p|194个|item}，占{q|72.9%|percent}，大型企业中标{r|74个|item}；中小企业成交金额{s|2.14亿元|CNY}，占{t|56.0%|percent}。全年收到质疑{xa|12件|item}，成立{xb|3件|item}，占{xc|25.0%|percent}，驳回{xd|7件|item}，撤回{xe|2件|item}；投诉{xf|2件|item}。从发布公告到签订合同，公开招标平均用时{xg|48天|other}，其他方式平均{xh|26天|other}，全部项目平均{xi|41.5天|other}，比上年的{xj|45.0天|other}缩短{xk|3.5天|other}，缩短{xl|7.8%|percent}。",
 [("sum","a","b c"),("share","c","a","d"),("share","e","c","f"),("sum","c","e g h"),("diff","a","h","i"),("sum","i","b e g"),("sum","i","j1 j2 j3 j4"),("share","j1","i","k"),("avg","l","i","m"),("sharediff","n","l","n","o"),("share","p","i","q"),("sum","i","p r"),("share","s","l","t"),("bound","s","l"),("bound","p","i"),("bound","l","n"),("share","xb","xa","xc"),("sum","xa","xb xd xe"),("expr","(j1*xg+(j2+j3+j4)*xh)/i","xi"),("between","xi","xg xh"),("diff","xj","xi","xk"),("share","xk","xj","xl"),("trend","down","xj xi"),("below","xh","xg")],
 [error("sum-mismatch","r","i p a h",[11],("72个","item"),"用组织采购数268减得，没有扣除取消的2个","wrong total",3)],
 scope=[("mean","xg xh","xi"),("sum","xa","xb xd xe xf"),("share","p","a","q"),("share","j1","a","k"),("avg","n","i","m")])

passage("waizi-huilv", "职业教育外资贷款项目进展：贷款协议额{a|6000万|other}美元，签约时按汇率{b|6.85|other}折合人民币{c|4.11亿元|CNY}，占项目总投资{d|6.85亿元|CNY}的{e|60.0%|percent}，国内配套{f|2.74亿元|CNY}。到2021年末累计提款{g|3900万|other}美元，提款率{h|65.0%|percent}；提款时平均汇率{i|6.52|other}，折合人民币{j|2.54亿元|CNY}，若以人民币计则仅为签约折算额的{k|61.8%|percent}。因汇率变动少得人民币{l|1287万元|CNY}，已由本级预算补足。尚未提款{m|2100万|other}美元，按{o|6.52|other}估算折合{n|1.37亿元|CNY}。国内配套已到位{q|1.97亿元|CNY}，到位率{r|71.9%|percent}，较提款率高{s|6.9个百分点|percentage-point}。",
 [("prod","c","a b"),("share","c","d","e"),("diff","d","c","f"),("share","g","a","h"),("prod","j","g i"),("share","j","c","k"),("expr","g*(b-i)","l"),("diff","a","g","m"),("prod","n","m o"),("same","i","o"),("share","q","f","r"),("diff","r","h","s"),("bound","g","a"),("below","h","r"),("bound","q","f"),("sum","d","c f"),("trend","down","b i")],
 scope=[("same","h","k"),("sum","c","j n"),("prod","j","g b"),("share","q","d","r")], hard="提款率按美元与按人民币不同，因汇率变动")

passage("zijin-daowei", wrap("资金到位情况自查。项目批复总投资{a|7400万元|CNY}，按来源：中央预算内{a1|3200万元|CNY}，省级{a2|1800万元|CNY}，市县配套{a3|2400万元|CNY}。截至自查日到位{b|6380万元|CNY}，其中中央{b1|3200万元|CNY}、省级{b2|1500万元|CNY}、市县{b3|1680万元|CNY}，总到位率{c|86.2%|percent}；中央足额到位，省级到位率{c2|83.3%|percent}，市县到位率最低，为{c3|70.0%|percent}。资金缺口{d|1200万元|CNY}，其中省级{d2|300万元|CNY}、市县{d3|720万元|CNY}，市县缺口占{e|70.6%|percent}。已支付{f|5614.4万元|CNY}，占到位资金的{g|88.0%|percent}，账面结存{h|765.6万元|CNY}，扣除应付未付的监理、检测费{i|118万元|CNY}，可用余额{j|647.6万元|CNY}。", 36),
 [("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("share","b","a","c"),("share","b2","a2","c2"),("share","b3","a3","c3"),("smallest","c3","c2 c3 c"),("diff","a","b","d"),("sum","d","d2 d3"),("diff","a2","b2","d2"),("diff","a3","b3","d3"),("share","d3","d","e"),("share","f","b","g"),("diff","b","f","h"),("diff","h","i","j"),("same","a1","b1"),("bound","b","a"),("bound","b2","a2"),("bound","b3","a3"),("bound","f","b")],
 [error("difference-mismatch sum-mismatch","d","a b d2 d3 e",[6,7,10],("1020万元","CNY"),"7400减6380为1020，两项缺口之和也是1020","transposed digits",3)],
 scope=[("share","f","a","g"),("diff","a","f","h"),("share","d3","a3","e")])

passage("biyesheng-shulie", "全省普通高校毕业生规模，2019年为{a|18.6万人|student}，2020年为{b|19.8万人|student}，2021年为{c|21.4万人|student}，2022年为{d|23.5万人|student}，2023年为{e|25.1万人|student}，{n|五年|other}累计{t|108.4万人|student}。2023年比2019年增长{f|26.8%|percent}，年均增长{g|7.8%|percent}；逐年增幅以2022年最大，达到{h|9.8%|percent}，2023年回落至{i|6.8%|percent}，比2022年低{j|3.0个百分点|percentage-point}。2023届毕业生年底去向落实{k|22.1万人|student}，落实率{l|88.0%|percent}；升学{m|4.9万人|student}，占落实去向者的{o|22.2%|percent}，占全部毕业生的{p|19.5%|percent}。2023届毕业生中，师范类{xa|3.2万人|student}，占{xb|12.7%|percent}，从教{xc|2.1万人|student}，从教率{xd|65.6%|percent}；从教者到县及以下任教的{xe|1.3万人|student}，占从教者的{xf|61.9%|percent}，其余{xg|0.8万人|student}在设区市城区任教。",
 [("sum","t","a b c d e"),("count","n",5),("growth","e","a","f"),("cagrv",4,"e","a","g"),("growth","d","c","h"),("growth","e","d","i"),("diff","h","i","j"),("share","k","e","l"),("share","m","k","o"),("share","m","e","p"),("trend","up","a b c d e"),("bound","k","e"),("bound","m","k"),("below","i","h"),("largest","h","h i"),("share","xa","e","xb"),("share","xc","xa","xd"),("share","xe","xc","xf"),("diff","xc","xe","xg"),("bound","xa","e"),("bound","xc","xa"),("bound","xe","xc")],
 [error("growth-mismatch","f","e a b",[2],("34.9%","percent"),"26.8%是比2020年的增幅，文中说的是2019年","wrong base year",2)],
 scope=[("share","xe","xa","xf"),("share","xc","k","xd"),("growth","e","b","g"),("cagrv",5,"e","a","g"),("overn","f",4,"g")])

passage("jiaoshi-liyonglv", "公共教室利用率测算与新楼必要性论证。现有公共教室{a|186间|classroom}，每周可排课{b|40节|other}，共{c|7440节次|item}；本学期实际排课{d|5580节次|item}，利用率{e|75.0%|percent}，看似仍有余量。但上午可排的{f|3720节次|item}中已排{g|3385节次|item}，利用率达{h|91.0%|percent}，已高于{i|85%|percent}的警戒值；下午及晚间可排{j|3720节次|item}，已排{k|2195节次|item}，利用率{l|59.0%|percent}。按上午利用率降至警戒值反推，需教室{m|199间|classroom}，尚缺{n|13间|classroom}。若容量{!limit|120座}以上的大教室单列，则{o|28间|classroom}大教室上午可排{p|560节次|item}，已排{q|549节次|item}，利用率{r|98.0%|percent}，缺口主要在此。",
 [("prod","c","a b"),("share","d","c","e"),("share","g","f","h"),("least","i","h"),("share","k","j","l"),("sum","c","f j"),("sum","d","g k"),("mean","h l","e"),("between","e","h l"),("diff","m","a","n"),("expr","a*h/i","m"),("prod","p","o f","1/186"),("share","q","p","r"),("bound","q","p"),("bound","g","f"),("bound","p","f"),("bound","q","g"),("bound","k","j"),("bound","o","a"),("below","l","h")],
 scope=[("share","g","c","h"),("share","d","f","e"),("least","i","e"),("share","q","g","r")], hard="全天利用率不高而上午超过警戒值")

passage("tanxing-xishu", spaced("教育投入弹性系数（投入增速与经济增速之比）的变动：2020年投入增长{a1|7.2%|percent}、经济增长{b1|4.5%|percent}，弹性系数{c1|1.6|ratio}；2021年投入增长{a2|9.6%|percent}、经济增长{b2|6.4%|percent}，弹性系数{c2|1.5|ratio}；2022年投入增长{a3|5.2%|percent}、经济增长{b3|6.5%|percent}，弹性系数{c3|0.8|ratio}；2023年投入增长{a4|6.6%|percent}、经济增长{b4|5.5%|percent}，弹性系数{c4|1.2|ratio}。{n|四年|other}简单平均{m|1.28|ratio}，最高与最低相差{d|0.8|ratio}。综合来看，四年间教育投入增速始终快于经济增速，体现了优先发展的要求。2023年投入增速比上年回升{e|1.4个百分点|percentage-point}，经济增速回落{f|1.0个百分点|percentage-point-}。").replace("： ", "：").replace("； ", "；"),
 [("multiple","a1","b1","c1"),("multiple","a2","b2","c2"),("multiple","a3","b3","c3"),("multiple","a4","b4","c4"),("mean","c1 c2 c3 c4","m"),("count","n",4),("diff","c1","c3","d"),("below","b1","a1"),("below","b2","a2"),("below","b3","a3"),("below","b4","a4"),("diff","a4","a3","e"),("diff","b4","b3","f"),("trend","up","a3 a4"),("trend","down","b3 b4"),("between","m","c1 c2 c3 c4")],
 [error("direction-mismatch","a3","b3 c3",[9],None,"2022年投入增速低于经济增速，系数不到1","claim against its series",3,say="除2022年外，教育投入增速快于经济增速")],
 scope=[("diff","a3","a2","e"),("diff","a4","b4","e"),("multiple","b3","a3","c3")])

passage("daban-huajie-xinjian", "化解大班额项目成效。2022年全区新建、腾退教室{a|120间|classroom}，其中{b|90间|classroom}用于增设教学班，{c|30间|classroom}恢复为功能室。教学班由{d|1240个|class}增加到{e|1330个|class}，在校生由{f|62000人|student}增加到{g|63840人|student}，平均班额由{h|50人|student}降到{i|48人|student}。大班由{j|186个|class}减少到{k|74个|class}，减少{l|112个|class}，减少{m|60.2%|percent}；大班占比由{o|15.0%|percent}降到{p|5.6%|percent}，下降{q|9.4个百分点|percentage-point}。消除的大班多于增设的教学班，是因为部分大班经同校调剂直接降到标准以内。项目投入{r|4320万元|CNY}，每间教室{s|36万元|CNY}。",
 [("sum","a","b c"),("diff","e","d","b"),("avg","f","d","h"),("avg","g","e","i"),("diff","j","k","l"),("share","l","j","m"),("share","j","d","o"),("share","k","e","p"),("diff","o","p","q"),("avg","r","a","s"),("trend","down","j k"),("trend","down","o p"),("trend","down","h i"),("trend","up","d e"),("trend","up","f g"),("below","b","l"),("bound","k","e"),("bound","j","d")],
 scope=[("diff","e","d","a"),("same","l","b"),("diff","j","k","a"),("avg","r","b","s")], hard="新增教室120间而教学班只增90个，大班减少112个")

passage("fenqi-danfang", "二、造价合理性\n新校区分两期建设，总建筑面积{a|7.0万平方米|other}，总投资{b|3.50亿元|CNY}，综合单方投资{c|5000元|CNY}。一期建筑面积{a1|4.2万平方米|other}，占{s1|60%|percent}；投资{b1|2.38亿元|CNY}，占{s2|68%|percent}。二期建筑面积{a2|2.8万平方米|other}，投资{b2|1.12亿元|CNY}。一期投资占比高出面积占比{d|8个百分点|percentage-point}，是由于全校区道路、管网、变配电等公用部分{e|0.38亿元|CNY}一次建成并全部列入一期。剔除公用部分后，一期{f|2.00亿元|CNY}，单方{g|4762元|CNY}；二期单方{h|4000元|CNY}；两期平均{i|4457元|CNY}。故综合单方虽高于各期房屋单方，并非计算有误。",
 [("avg","b","a","c"),("sum","a","a1 a2"),("share","a1","a","s1"),("sum","b","b1 b2"),("share","b1","b","s2"),("diff","s2","s1","d"),("diff","b1","e","f"),("avg","f","a1","g"),("avg","b2","a2","h"),("expr","(b-e)/a","i"),("avgsum","f b2","a1 a2","i"),("between","i","g h"),("below","g","c"),("below","h","c"),("below","s1","s2"),("bound","e","b1")],
 scope=[("between","c","g h"),("mean","g h","i"),("avg","b1","a1","g")], hard="综合单方高于各期单方，因含公用部分")

passage("zhaobiao-shixian", "招标程序时限核查表述如下：招标文件自3月2日起发售，3月6日止，发售期{a|5天|other}，符合不少于{a0|5天|other}的规定；3月23日开标，距发售之日{b|21天|other}，符合不少于{b0|20天|other}的规定；3月26日发出中标通知书，4月28日签订合同，间隔{c|33天|other}，符合{c0|30天|other}以内签约的规定。共有{d|11家|item}单位购买文件，{e|9家|item}递交投标文件，{f|2家|item}弃标；递交保证金{g|180万元|CNY}，每家{h|20万元|CNY}，为估算价{i|1050万元|CNY}的{j|1.9%|percent}，未超过{k|2%|percent}。中标价{l|987万元|CNY}，比估算价低{m|63万元|CNY}，低{n|6.0%|percent}。履约保证金按中标价的{o|5%|percent}收取，为{p|49.35万元|CNY}。",
 [("const","a",5,5),("least","a0","a"),("const","b",21,21),("least","b0","b"),("const","c",33,33),("most","c","c0"),("diff","d","e","f"),("prod","g","e h"),("share","h","i","j"),("most","j","k"),("diff","i","l","m"),("share","m","i","n"),("share","p","l","o"),("bound","l","i"),("bound","e","d")],
 [error("bound-exceeded","c","c0",[5],None,"33天超出了30天，不能说符合规定","limit against the figure",say="超出3天，不符合30天以内签约的规定")],
 scope=[("prod","g","d h"),("share","m","l","n"),("share","g","i","j")])

passage("xianqu-guihua-biao", """分县区建设规划汇总
县区	学校（所）	建筑面积（万平方米）	投资（亿元）
东城区	{a1|6|school}	{b1|3.42|other@万}	{c1|1.19|CNY@亿}
西城区	{a2|4|school}	{b2|2.16|other@万}	{c2|0.74|CNY@亿}
北山县	{a3|9|school}	{b3|5.08|other@万}	{c3|1.82|CNY@亿}
南河县	{a4|3|school}	{b4|1.55|other@万}	{c4|0.53|CNY@亿}
经开区	{a5|2|school}	{b5|1.38|other@万}	{c5|0.52|CNY@亿}
合计	{a|24|school}	{b|13.59|other@万}	{c|4.28|CNY@亿}
平均单方投资{d|3532元|CNY}；投资比上轮规划的{e|4.35亿元|CNY}增加{f|0.45亿元|CNY}，增长{g|10.3%|percent}；校均面积{h|5663平方米|other}。北山县学校最多，投资占全市的{i|37.9%|percent}，单方投资{j|3583元|CNY}。""",
 [("sum","a","a1 a2 a3 a4 a5"),("sum","b","b1 b2 b3 b4 b5"),("sum","c","c1 c2 c3 c4 c5"),("avg","c","b","d"),("diff","c","e","f"),("growth","c","e","g"),("avg","b","a","h"),("largest","a3","a1 a2 a3 a4 a5"),("share","c3","c","i"),("avg","c3","b3","j"),("trend","up","e c"),("growthb","e","f","g")],
 [error("sum-mismatch table-mismatch direction-mismatch","c","c1 c2 c3 c4 c5 d e f g i",[2,3,4,5,8,10],("4.80","CNY@亿"),"合计漏加了最后一行经开区的0.52亿元","part left out",2)],
 scope=[("avg","c3","b","d"),("same","i","g"),("avg","b3","a3","h")])

passage("wenjuan-duoxuan", half("需求调查:为确定扩建内容,课题组向学生家长发放问卷{a|5240份|item},收回有效问卷{b|5026份|item},有效率{c|95.9%|percent}。“您最希望学校增加哪些设施或服务(可多选)”一题,选择课后托管用房的{d1|3438人|person},占{e1|68.4%|percent};选择午餐食堂的{d2|2960人|person},占{e2|58.9%|percent};选择校车的{d3|2618人|person},占{e3|52.1%|percent};选择宿舍的{d4|744人|person},占{e4|14.8%|percent}。人均选择{f|1.94项|item}。比较城乡,乡村家长{g|1910人|person},选择校车的{h|1352人|person},占乡村家长的{i|70.8%|percent};城区家长{j|3116人|person},选择校车的{k|1266人|person},占{l|40.6%|percent},低于乡村{m|30.2个百分点|percentage-point}。"),
 [("share","b","a","c"),("share","d1","b","e1"),("share","d2","b","e2"),("share","d3","b","e3"),("share","d4","b","e4"),("avgsum","d1 d2 d3 d4","b","f"),("sum","b","g j"),("share","h","g","i"),("share","k","j","l"),("sum","d3","h k"),("diff","i","l","m"),("below","l","i"),("between","e3","i l"),("bound","b","a"),("bound","h","g"),("bound","k","j")],
 scope=[("hundred","e1 e2 e3 e4"),("sum","b","d1 d2 d3 d4"),("share","h","b","i"),("mean","i l","e3")], hard="多选题比例相加超过百分之百")

passage("jixiao-biao-fangxiang", """绩效目标完成情况
指标 | 目标值 | 完成值 | 是否达标
标准教室单间造价（万元） | ≤{a0|42|CNY@万} | {a|39.6|CNY@万} | 是
工程变更率 | ≤{b0|5%|percent} | {b|4.2%|percent} | 是
竣工验收合格率 | ={c0|100%|percent} | {c|100%|percent} | 是
安全责任事故（起） | ={d0|0|item} | {d|0|item} | 是
设备利用率 | ≥{e0|75%|percent} | {e|78.3%|percent} | 是
师生满意度 | ≥{f0|90%|percent} | {f|88.6%|percent} | 否
{n|6项|item}指标中{m|5项|item}达标，{o|1项|item}未达标，达标率{p|83.3%|percent}。满意度比目标值低{q|1.4个百分点|percentage-point}，该项{r|10分|other}按比例得{s|9.84分|other}；其余各项得满分{t|90分|other}，总分{u|99.84分|other}。工程变更{v|168万元|CNY}，合同总价{w|4000万元|CNY}。""",
 [("most","a","a0"),("most","b","b0"),("same","c","c0"),("same","d","d0"),("least","e0","e"),("count","n",6),("count","m",5),("count","o",1),("sum","n","m o"),("share","m","n","p"),("diff","f0","f","q"),("expr","f/f0*r","s"),("sum","u","t s"),("share","v","w","b"),("bound","s","r")],
 scope=[("least","f0","f"),("least","e0","b"),("share","f","f0","p")], hard="目标有上限也有下限；满意度未达标已如实说明")

passage("zaojia-jiegou", "分结构造价分析：样本建筑面积{a|4.4万平方米|other}，其中框架结构{a1|2.36万平方米|other}、钢结构{a2|0.84万平方米|other}、砖混改造{a3|1.2万平方米|other}；每平方米造价依次为{b1|3150元|CNY}、{b2|3620元|CNY}、{b3|1480元|CNY}，总造价{c|1.225亿元|CNY}，平均{d|2784元|CNY}。与2020年相比，框架结构由{e1|2860元|CNY}涨到{f1|3150元|CNY}，涨{g1|10.1%|percent}；钢结构由{e2|3110元|CNY}涨到{f2|3620元|CNY}，涨{g2|16.4%|percent}；砖混改造由{e3|1390元|CNY}涨到{f3|1480元|CNY}，涨{g3|6.5%|percent}。而平均造价却由{h|2905元|CNY}下降到{i|2784元|CNY}，下降{j|4.2%|percent-}，是因为单价低的改造面积比重由{k|8.5%|percent}上升到{l|27.3%|percent}。",
 [("sum","a","a1 a2 a3"),("expr","(a1*b1+a2*b2+a3*b3)","c"),("expr","(a1*b1+a2*b2+a3*b3)/a","d"),("avg","c","a","d"),("between","d","b1 b2 b3"),("same","b1","f1"),("same","b2","f2"),("same","b3","f3"),("growth","f1","e1","g1"),("growth","f2","e2","g2"),("growth","f3","e3","g3"),("same","d","i"),("growth","i","h","j"),("share","a3","a","l"),("trend","up","e1 f1"),("trend","up","e2 f2"),("trend","up","e3 f3"),("trend","down","h i"),("trend","up","k l"),("between","h","e1 e2 e3"),("smallest","b3","b1 b2 b3")],
 scope=[("mean","b1 b2 b3","d"),("between","j","g1 g2 g3"),("mean","e1 e2 e3","h")], hard="各类都涨价而平均下降，因结构变化")

passage("zhehe-zaixiaosheng", "办学条件核算口径：折合在校生按本科生折算系数{!factor|1}、硕士生{!factor|1.5}、博士生{!factor|2}、函授生{!factor|0.1}计。现有本科生{a1|12400人|student}、硕士生{a2|2600人|student}、博士生{a3|420人|student}、函授生{a4|3000人|student}，折合在校生{b|17140人|student}。教师总数{c|969人|person}（专任教师{c1|924人|person}，外聘教师{c2|90人|person}按折半计入），生师比{d|18.0:1|ratio}，恰好处在{e|18:1|ratio}的合格线。教学行政用房{f|24.6万平方米|other}，生均{g|14.1平方米|other}，达到{h|14平方米|other}的标准；图书{i|141.3万册|item}，生均{j|81册|item}。",
 [("expr","a1+a2*1.5+a3*2+a4/10","b"),("expr","c1+c2/2","c"),("ratio","b","c","d"),("most","d","e"),("avg","f","b","g"),("least","h","g"),("avg","i","b","j")],
 [error("sum-mismatch","b","a1 a2 a3 a4 c d f g i j",[0,2,4,6],("17440人","student"),"漏计函授生折算的300人","part left out",2)],
 scope=[("sum","b","a1 a2 a3 a4"),("sum","c","c1 c2"),("ratio","b","c1","d")])

passage("youeryuan-zengjian", "幼儿园布局项目年度总结（口径说明）：年初全市有公办园{a|126所|school}、民办园{b|210所|school}，共{c|336所|school}。年内新建公办园{d|34所|school}，撤并{e|19所|school}（公办{e1|12所|school}、民办{e2|7所|school}），民办转公办{f|8所|school}。年末公办园{g|156所|school}，比年初净增{h|30所|school}；民办园{i|195所|school}，净减{j|15所|school}；总数{k|351所|school}，净增{l|15所|school}，增长{m|4.5%|percent}。公办园占比由{n|37.5%|percent}上升到{o|44.4%|percent}，上升{p|6.9个百分点|percentage-point}。新建园总投资{q|2.21亿元|CNY}，平均每所{r|650万元|CNY}；转公办的园由财政支付资产补偿{s|1840万元|CNY}，平均每所{t|230万元|CNY}。从在园幼儿看，公办园{xa|3.12万人|student}，民办园{xb|2.93万人|student}，合计{xc|6.05万人|student}，公办占{xd|51.6%|percent}，高于其园数占比{xe|7.2个百分点|percentage-point}；园均规模公办{xf|200人|student}、民办{xg|150人|student}，全部园平均{xh|172人|student}。新建园共提供学位{xi|9180个|place}，每园{xj|270个|place}，每个学位投资{xk|2.41万元|CNY}。",
 [("sum","c","a b"),("sum","e","e1 e2"),("lin","g","+a +d -e1 +f"),("lin","i","+b -e2 -f"),("diff","g","a","h"),("diff","b","i","j"),("sum","k","g i"),("diff","k","c","l"),("growth","k","c","m"),("share","a","c","n"),("share","g","k","o"),("diff","o","n","p"),("avg","q","d","r"),("avg","s","f","t"),("trend","up","n o"),("trend","up","a g"),("trend","down","b i"),("trend","up","c k"),("lin","l","+d -e"),("diff","h","j","l"),("growthb","c","l","m"),("sum","xc","xa xb"),("share","xa","xc","xd"),("diff","xd","o","xe"),("avg","xa","g","xf"),("avg","xb","i","xg"),("avg","xc","k","xh"),("between","xh","xf xg"),("avg","xi","d","xj"),("avg","q","xi","xk"),("avg","r","xj","xk"),("below","o","xd"),("below","xg","xf")],
 scope=[("mean","xf xg","xh"),("same","o","xd"),("diff","d","e","h"),("lin","l","+d -e +f"),("avg","q","h","r")], hard="民办转公办不改变总数；新建34所而净增15所")

passage("shixun-gongwei", "高水平专业化产教融合实训基地绩效自评。产出方面：实训工位由{a|1860个|item}增加到{b|2420个|item}，增加{c|560个|item}，增长{d|30.1%|percent}；在校生{e|8470人|student}，每个工位服务学生{f|3.5人|other}，由上期的{g|4.4人|other}下降{h|0.9人|other}。成本方面：本期投资{i|2904万元|CNY}全部用于新增工位，平均每个新增工位投资{j|1.2万元|CNY}。效益方面：开展社会培训{k|3260人次|person-time}，较上期的{l|3480人次|person-time}增加{m|220人次|person-time}；培训收入{n|358.6万元|CNY}，次均{o|1100元|CNY}，上期次均{p|980元|CNY}，提高{q|120元|CNY}。承办技能竞赛{r|14场|item}，其中省级以上{s|5场|item}，占{t|35.7%|percent}。",
 [("diff","b","a","c"),("growth","b","a","d"),("growthb","a","c","d"),("avg","e","b","f"),("diff","g","f","h"),("avg","i","c","j"),("diff","k","l","m"),("avg","n","k","o"),("diff","o","p","q"),("share","s","r","t"),("trend","up","a b"),("trend","down","g f"),("trend","up","p o"),("bound","s","r")],
 [error("average-mismatch","j","i c b",[5],("5.19万元","CNY"),"分母用了全部工位2420个，文中说的是新增工位560个","wrong denominator",3),
  error("direction-mismatch difference-mismatch","m","k l",[6],("220人次","person-time-"),"3260少于3480，应为减少","sign",say="减少220人次")],
 scope=[("avg","e","a","f"),("avg","n","l","o"),("growth","k","l","t")])

passage("san-fangan-yuce", wrap("在校生规模预测设高、中、低{n|三个|item}方案。2025年义务教育在校生{a|47.2万人|student}，2035年高方案为{b|41.8万人|student}，中方案{c|38.6万人|student}，低方案{d|35.1万人|student}，高低方案相差{e|5.7万人|student}。与2025年相比，低方案下降{f|25.6%|percent-}，中方案下降{g|18.2%|percent-}；即便是高方案，十年间也将增加{h|11.4%|percent}。教师需求以生师比{i|15.5:1|ratio}推算，中方案需{j|24903人|person}，现有{k|28760人|person}，富余{l|3857人|person}；低方案需{m|22645人|person}，富余{o|6115人|person}；高方案需{p|26968人|person}，富余{q|1792人|person}。富余部分可分{r|十年|other}消化，中方案年均{s|386人|person}。", 45),
 [("count","n",3),("diff","b","d","e"),("growth","d","a","f"),("growth","c","a","g"),("growth","b","a","h"),("ratio","c","j","i"),("diff","k","j","l"),("ratio","d","m","i"),("diff","k","m","o"),("ratio","b","p","i"),("diff","k","p","q"),("overn","l",10,"s"),("const","r",10,10),("trend","down","b c d")],
 [error("difference-mismatch","e","b d",[1],("6.7万人","student"),"41.8减35.1为6.7，退位时少算","wrong difference"),
  error("direction-mismatch","h","b a",[4],("11.4%","percent-"),"41.8万少于47.2万，高方案也是下降","sign",2,say="下降11.4%")],
 scope=[("diff","b","c","e"),("overn","o",10,"s"),("mean","b d","c")])

passage("shigong-jungong-mianji", "校舍建设统计指标解读：施工面积等于上年结转面积加本年新开工面积。本年全省校舍新开工{a|24.2万平方米|other}，比上年的{b|28.9万平方米|other}下降{c|16.3%|percent-}；但上年结转{d|38.6万平方米|other}，因此施工面积仍达{e|62.8万平方米|other}，比上年的{f|59.4万平方米|other}增长{g|5.7%|percent}。本年竣工{h|27.6万平方米|other}，竣工率（竣工面积与施工面积之比）为{i|43.9%|percent}，上年为{j|35.0%|percent}，提高{k|8.9个百分点|percentage-point}；竣工面积大于新开工面积，年末在建{l|35.2万平方米|other}，将结转下年，比上年结转数少{m|3.4万平方米|other}，减少{n|8.8%|percent-}。本年竣工校舍中，中小学{o|19.3万平方米|other}，占{p|69.9%|percent}，其余{q|8.3万平方米|other}为幼儿园和职业学校。",
 [("growth","a","b","c"),("sum","e","d a"),("growth","e","f","g"),("share","h","e","i"),("diff","i","j","k"),("diff","e","h","l"),("diff","d","l","m"),("growth","l","d","n"),("share","o","h","p"),("diff","h","o","q"),("below","a","h"),("trend","down","b a"),("trend","up","f e"),("trend","down","d l"),("trend","up","j i"),("expr","(f-d)/f*100","j"),("diff","h","a","m"),("bound","o","h")],
 scope=[("share","h","a","i"),("diff","e","f","a"),("growth","e","f","c")], hard="新开工下降而施工面积上升，竣工多于新开工")

passage("bijiben-junjia", """教师办公电脑集中采购结果
型号	数量（台）	单价（元）	金额（万元）
甲型	{a1|120|item}	{b1|4380|CNY}	{c1|52.56|CNY@万}
乙型	{a2|200|item}	{b2|5260|CNY}	{c2|105.20|CNY@万}
丙型	{a3|80|item}	{b3|6150|CNY}	{c3|49.20|CNY@万}
合计	{a|400|item}	—	{c|206.96|CNY@万}
{n|三种|item}型号平均单价{d|6174元|CNY}，低于配置标准上限{e|6500元|CNY}。乙型数量占{f|50%|percent}、金额占{g|50.8%|percent}；丙型比甲型每台贵{h|1770元|CNY}，贵{i|28.8%|percent}。配发范围为{j|32所|school}学校，校均{k|12.5台|other}；另有{l|16台|item}库存旧机调剂使用，不计入采购数量。""",
 [("prod","c1","a1 b1"),("prod","c2","a2 b2"),("prod","c3","a3 b3"),("sum","a","a1 a2 a3"),("sum","c","c1 c2 c3"),("avg","c","a","d"),("between","d","b1 b2 b3"),("most","d","e"),("most","b3","e"),("share","a2","a","f"),("share","c2","c","g"),("diff","b3","b1","h"),("growth","b3","b1","i"),("growthb","b1","h","i"),("avg","a","j","k"),("count","n",3)],
 [error("average-mismatch bound-exceeded","d","c a b1 b2 b3",[5,6],("5174元","CNY"),"均价高过最贵的丙型，应为206.96万元除以400台","average above the maximum",2),
  error("growth-mismatch","i","b3 b1 h",[12,13],("40.4%","percent"),"以丙型单价作了分母，贵多少应以甲型为基数","wrong base")],
 scope=[("mean","b1 b2 b3","d"),("lin","a","+a1 +a2 +a3 +l"),("most","b3","b2")])

passage("chaju-juedui-xiangdui", "地区差距的两种读法。2019年至2023年，欠发达组生均公用支出由{a|3200元|CNY/student}提高到{b|4480元|CNY/student}，提高{c|1280元|CNY/student}，增长{d|40%|percent}；发达组由{e|8600元|CNY/student}提高到{f|10320元|CNY/student}，提高{g|1720元|CNY/student}，增长{h|20%|percent}。欠发达组的增速是发达组的{i|2倍|ratio}，两组之比由{j|2.69|ratio}缩小为{k|2.30|ratio}；然而绝对差距由{l|5400元|CNY/student}扩大到{m|5840元|CNY/student}，多了{n|440元|CNY/student}。如保持各自年均增速（欠发达组{o|8.8%|percent}、发达组{p|4.7%|percent}），相对差距会继续缩小。可见“差距缩小”与“差距扩大”并不矛盾。",
 [("diff","b","a","c"),("growth","b","a","d"),("diff","f","e","g"),("growth","f","e","h"),("multiple","d","h","i"),("multiple","e","a","j"),("multiple","f","b","k"),("diff","e","a","l"),("diff","f","b","m"),("diff","m","l","n"),("diff","g","c","n"),("cagrv",4,"b","a","o"),("cagrv",4,"f","e","p"),("trend","up","a b"),("trend","up","e f"),("trend","down","j k"),("trend","up","l m"),("growthb","a","c","d"),("growthb","e","g","h"),("below","p","o"),("below","h","d")],
 scope=[("diff","d","h","o"),("multiple","g","c","i")], hard="相对差距缩小而绝对差距扩大")

passage("jindukuan-zhifu", "关于工程进度款支付的检查意见\n施工合同约定：按月支付进度款，累计支付不得超过已完工程量的{a|80%|percent}；竣工验收合格后付至合同价的{b|90%|percent}。经查，合同价{c|5140万元|CNY}，至10月末已完工程量{d|3860万元|CNY}，形象进度{e|75.1%|percent}，累计支付{f|3281万元|CNY}，占已完工程量的{g|85.0%|percent}、合同价的{h|63.8%|percent}，未超过合同约定的支付比例。其中预付款{i|514万元|CNY}，为合同价的{j|10%|percent}，已扣回{k|385.5万元|CNY}，扣回{l|75%|percent}，尚有{m|128.5万元|CNY}待扣。农民工工资专户拨入{n|984.3万元|CNY}，占累计支付的{o|30.0%|percent}，不低于{p|20%|percent}的要求。若年底竣工，届时应付至{q|4626万元|CNY}，尚须筹款{r|1345万元|CNY}。",
 [("share","d","c","e"),("share","f","d","g"),("share","f","c","h"),("most","g","a"),("share","i","c","j"),("share","k","i","l"),("diff","i","k","m"),("share","n","f","o"),("least","p","o"),("share","q","c","b"),("diff","q","f","r"),("bound","f","d"),("bound","d","c"),("bound","k","i"),("bound","n","f")],
 [error("bound-exceeded","g","a f d",[3],None,"85.0%高于约定的80%，未超的是占合同价的比例","limit against the figure",2,say="超过合同约定的支付比例5个百分点")],
 scope=[("share","f","c","g"),("share","n","d","o"),("diff","q","d","r")])

passage("shengjibi-keyong", "信息化装备核查情况：全区学生用计算机{a|6000台|item}，在校生{b|48000人|student}，每百名学生{c|12.5台|other}，生机比{d|8:1|ratio}，达到{d0|10:1|ratio}的标准。逐台核验，可正常使用的{e|5400台|item}，完好率{f|90%|percent}，按可用数计生机比为{g|8.9:1|ratio}；其中服役{!limit|6年}以上的{h|1350台|item}，占可用数的{i|25%|percent}，若如期淘汰，生机比将变为{j|11.9:1|ratio}，低于标准。教师{k|3120人|person}，教师用计算机{l|3432台|item}，人均{m|1.1台|other}。师生用机总计{n|9432台|item}，可用{o|8763台|item}，完好率{p|92.9%|percent}，其中教师用机可用{q|3363台|item}，完好率{r|98.0%|percent}。要保持标准，至少须更新{s|750台|item}。",
 [("per","a","b",100,"c"),("ratio","b","a","d"),("most","d","d0"),("share","e","a","f"),("ratio","b","e","g"),("most","g","d0"),("share","h","e","i"),("expr","b/(e-h)","j"),("below","d0","j"),("avg","l","k","m"),("sum","n","a l"),("sum","o","e q"),("share","o","n","p"),("share","q","l","r"),("between","p","f r"),("expr","b/d0-e+h","s"),("bound","e","a"),("bound","h","e"),("bound","q","l")],
 scope=[("share","h","a","i"),("mean","f r","p"),("most","j","d0"),("ratio","b","n","d")], hard="生机比按拥有、可用、淘汰后三种口径不同")

passage("siji-leiji-biao", """全年投资分季完成情况（亿元）
季度 | 当季完成 | 累计完成
一季度 | {a1|1.2|CNY@亿} | {b1|1.2|CNY@亿}
二季度 | {a2|2.5|CNY@亿} | {b2|3.7|CNY@亿}
三季度 | {a3|2.1|CNY@亿} | {b3|5.8|CNY@亿}
四季度 | {a4|3.4|CNY@亿} | {b4|9.0|CNY@亿}
全年共完成投资{c|9.2亿元|CNY}，为计划{d|9.6亿元|CNY}的{e|95.8%|percent}，差{f|0.4亿元|CNY}。{n|四个|item}季度中二季度完成最多，为{g|2.5亿元|CNY}；四季度环比增长{h|38.2%|percent}，三季度环比下降{i|16.0%|percent-}。上半年完成{j|3.7亿元|CNY}，占全年的{k|40.2%|percent}，下半年完成{l|5.5亿元|CNY}。""",
 [("same","a1","b1"),("sum","b2","b1 a2"),("sum","b3","b2 a3"),("sum","b4","b3 a4"),("sum","b4","a1 a2 a3 a4"),("same","b4","c"),("sum","c","a1 a2 a3 a4"),("share","c","d","e"),("diff","d","c","f"),("largest","g","a1 a2 a3 a4"),("same","a2","g"),("growth","a4","a3","h"),("growth","a3","a2","i"),("sum","j","a1 a2"),("same","j","b2"),("share","j","c","k"),("sum","l","a3 a4"),("diff","c","j","l"),("bound","c","d"),("count","n",4),("sum","c","j l")],
 [error("sum-mismatch table-mismatch","b4","b3 a4 c",[3,5],("9.2","CNY@亿"),"四季度累计应为9.2亿元，与正文一致","text against table",2),
  error("growth-mismatch","h","a4 a3",[11],("61.9%","percent"),"以四季度自身为分母，环比应以三季度为基数","wrong base"),
  error("bound-exceeded direction-mismatch","g","a1 a2 a3 a4",[9],None,"四季度3.4亿元更多","wrong extreme",2,say="四季度完成最多，为3.4亿元")],
 scope=[("growth","a2","a1","h"),("share","b3","c","k"),("sum","l","a2 a3")])

passage("daikuan-yue", "校园地助学贷款台账分析（截至年末）：历年累计发放{a|28600万元|CNY}，累计收回{b|11200万元|CNY}，贷款余额{c|17400万元|CNY}。当年发放{d|6800万元|CNY}，惠及学生{e|8095人|student}，人均{f|8400元|CNY/student}；当年收回{g|3100万元|CNY}，其中到期应收{h|3400万元|CNY}中收回{i|2890万元|CNY}，到期回收率{j|85.0%|percent}，提前还款{k|210万元|CNY}。上年末余额{l|13700万元|CNY}，年末比上年末增加{m|3700万元|CNY}，增长{n|27.0%|percent}。逾期未收回的{o|510万元|CNY}，占贷款余额的{p|2.9%|percent}，低于{q|5%|percent}的警戒线；风险补偿金按当年发放额的{r|5%|percent}计提{s|340万元|CNY}。累计收回率{t|39.2%|percent}偏低，是因多数贷款尚未到期。",
 [("diff","a","b","c"),("lin","c","+l +d -g"),("avg","d","e","f"),("share","i","h","j"),("sum","g","i k"),("diff","c","l","m"),("growth","c","l","n"),("diff","h","i","o"),("share","o","c","p"),("most","p","q"),("share","s","d","r"),("share","b","a","t"),("diff","d","g","m"),("trend","up","l c"),("bound","b","a"),("bound","g","b"),("bound","d","a"),("bound","i","h"),("growthb","l","m","n")],
 scope=[("share","g","h","j"),("share","o","h","p"),("share","g","a","t"),("diff","h","g","o")], hard="累计收回率与到期回收率不同；回收额含提前还款")

passage("junzhi-bijiao", half("与上级平均水平的比较：我市生均校舍面积{a|9.6平方米|other}，比全省平均的{b|10.4平方米|other}少{c|0.8平方米|other}，为全省平均的{d|92.3%|percent}；比全国平均的{e|9.9平方米|other}多{f|0.3平方米|other}。学位总量{g|54.4万个|place}，常住人口{h|425万人|person}，每万名常住人口拥有学位{i|128个|place}，全省为每万人{j|1315个|place}，我市低{k|35个|place}。每校占地{l|38.2亩|other}，为全省均值{m|41.5亩|other}的{n|92.0%|percent}。班均学生{o|46.1人|student}，比全省多{p|3.4人|student}，全省为{q|42.7人|student}。上述{r|四项|item}指标均不及全省，主因是城区用地紧张。"),
 [("diff","b","a","c"),("share","a","b","d"),("diff","a","e","f"),("per","g","h",10000,"i"),("diff","j","i","k"),("share","l","m","n"),("diff","o","q","p"),("count","r",4),("below","a","b"),("below","i","j"),("below","l","m"),("below","q","o")],
 [error("direction-mismatch","f","a e",[2],("0.3平方米","other-"),"9.6少于9.9，应为少0.3","sign",say="少0.3平方米"),
  error("ratio-mismatch difference-mismatch","i","g h j k",[3,4],("1280个","place"),"128个是每千人的数，每万人为1280个","power of ten",2)],
 scope=[("share","a","e","d"),("share","i","j","d"),("diff","e","a","c")])

passage("chaogai-wenda", "问：决算比概算高，是不是超了投资？\n答：不是。原批复概算{a|8600万元|CNY}，施工中因地基处理和抗震设防提高，经原审批部门同意调增{b|740万元|CNY}，调整后概算{c|9340万元|CNY}，调增幅度{d|8.6%|percent}，未达到须重新报批的{e|10%|percent}。最终决算{f|9180万元|CNY}，比原概算多{g|580万元|CNY}，高{h|6.7%|percent}；与调整后概算相比，则节约{i|160万元|CNY}，节约{j|1.7%|percent}。\n问：多出来的钱花在哪里？\n答：{k|580万元|CNY}中，地基处理{k1|356万元|CNY}、抗震加固{k2|289万元|CNY}，装修标准压缩节约{k3|65万元|CNY}，相抵正好是这个数。按建筑面积{l|3.06万平方米|other}算，每平方米{m|3000元|CNY}，比原概算的{n|2810元|CNY}多{o|190元|CNY}。",
 [("sum","c","a b"),("growth","c","a","d"),("growthb","a","b","d"),("most","d","e"),("diff","f","a","g"),("growth","f","a","h"),("diff","c","f","i"),("share","i","c","j"),("lin","k","+k1 +k2 -k3"),("same","g","k"),("avg","f","l","m"),("avg","a","l","n"),("diff","m","n","o"),("bound","f","c"),("diff","b","g","i"),("below","a","f"),("growthb","a","g","h"),("avg","g","l","o")],
 scope=[("sum","k","k1 k2 k3"),("bound","f","a"),("same","b","g"),("growth","f","a","d")], hard="决算高于原概算而低于调整后概算；增减相抵")

passage("sannian-shouguan", "同志们，三年攻坚今天收官，我给大家算几笔明白账。第一笔是建设账：全市新建、改扩建学校{a|四十二所|school}，新建{a1|十九所|school}，改扩建{a2|二十三所|school}，花了近{b|十亿元|CNY<}，准确地说是{c|9.87亿元|CNY}，平均一所{d|2350万元|CNY}；新建的一所平均{e|3400万元|CNY}，共{f|6.46亿元|CNY}，占了{g|六成|percent>}多；改扩建的共{h|3.41亿元|CNY}，一所只合{i|1483万元|CNY}。第二笔是学位账：添了{j|5.46万个|place}学位，每个学位约{k|1.8万元|CNY~}，照着{l|20个|place}学位配{m|一名|person}教师的比例，招了{n|2730名|person}教师。第三笔是班额账：平均班额由{o|54.2人|student}降到{p|46.8人|student}，一个班少了{q|7.4人|student}；班级由{r|3810个|class}增加到{s|4412个|class}，增加{t|602个|class}，增长{u|15.8%|percent}。人还是那么些人，多出来的班，就是多出来的公平。",
 [("sum","a","a1 a2"),("same","b","c"),("avg","c","a","d"),("prod","f","a1 e"),("share","f","c","g"),("diff","c","f","h"),("avg","h","a2","i"),("avg","c","j","k"),("avg","j","n","l"),("expr","j/l*m","n"),("diff","o","p","q"),("diff","s","r","t"),("growth","s","r","u"),("growthb","r","t","u"),("trend","down","o p"),("trend","up","r s"),("between","d","e i"),("expr","r*o/p","s")],
 scope=[("mean","e i","d"),("avg","j","t","p"),("growth","p","o","u")], hard="近十亿元、约1.8万元都是约数；新增学位不等于新增班级乘班额")

passage("shitang-zixiang-zipin", half("学校食堂建设专项绩效自评\n1. 资金执行:预算{a|5200万元|CNY},执行{b|4784万元|CNY},执行率{c|92.0%|percent},结转{d|416万元|CNY}。\n2. 产出数量:新建食堂计划{e|64个|item}、完成{f|59个|item},完成率{g|92.2%|percent};改造计划{h|120个|item}、完成{i|126个|item},完成率{j|105.0%|percent};两项共完成{k|185个|item}。\n3. 产出质量:全部完工项目均已验收,合格{l|182个|item},合格率{m|98.4%|percent},不合格{n|4个|item},正在返工。\n4. 产出成本:新建平均{o|52万元|CNY},共{p|3068万元|CNY};改造平均{q|13.5万元|CNY},共{r|1701万元|CNY};监理检测{s|15万元|CNY}。\n5. 效益:供餐学生由{t|8.62万人|student}增加到{u|9.43万人|student},增长{v|8.6%|percent},占应供餐学生{w|9.83万人|student}的{x|95.9%|percent},比上年的{y|86.5%|percent}提高{z|9.4个百分点|percentage-point}。\n6. 满意度:问卷满意度{aa|91.3%|percent},高于{ab|92%|percent}的目标值。"),
 [("share","b","a","c"),("diff","a","b","d"),("share","f","e","g"),("share","i","h","j"),("sum","k","f i"),("share","l","k","m"),("diff","k","l","n"),("prod","p","f o"),("prod","r","i q"),("sum","b","p r s"),("growth","u","t","v"),("share","u","w","x"),("diff","x","y","z"),("least","ab","aa"),("trend","up","t u"),("trend","up","y x"),("bound","l","k"),("bound","u","w"),("bound","b","a")],
 [error("difference-mismatch","n","k l",[6],("3个","item"),"185减182等于3","wrong difference",2),
  error("growth-mismatch","v","u t",[10],("9.4%","percent"),"增量除以了增加后的人数","wrong base"),
  error("bound-exceeded","aa","ab",[13],None,"91.3%低于92%的目标值","limit against the figure",say="低于目标值0.7个百分点")],
 scope=[("share","f","k","g"),("share","t","w","y"),("avg","b","k","o"),("share","l","k","aa")])

passage("quanjiao-jungong", "一、项目概况。教学楼加层项目批复面积{a|６４００平方米|other}，批复投资{b|１６６４万元|CNY}，单方{c|２６００元|CNY}。\n二、执行情况。实际竣工面积{d|６５２８平方米|other}，比批复多{e|１２８平方米|other}，超{f|２.０％|percent}；竣工决算{g|１６９７.２８万元|CNY}，单方与批复持平，仍为{h|２６００元|CNY}，决算比批复投资多{i|３３.２８万元|CNY}，超{j|２.０％|percent}。\n三、验收结论。竣工面积{k|６２５８平方米|other}，与批复面积的偏差控制在{l|５％|percent}以内；新增教室{m|２４间|classroom}，每间使用面积{n|６８平方米|other}，共{o|１６３２平方米|other}，占竣工面积的{p|２５.０％|percent}。同意通过验收。",
 [("avg","b","a","c"),("diff","d","a","e"),("growth","d","a","f"),("growthb","a","e","f"),("avg","g","d","h"),("same","c","h"),("diff","g","b","i"),("growth","g","b","j"),("same","d","k"),("most","f","l"),("prod","o","m n"),("share","o","d","p"),("bound","o","d"),("share","o","k","p"),("growthb","b","i","j"),("prod","i","e c")],
 [error("restatement-mismatch share-mismatch","k","d o p",[8,13],("６５２８平方米","other"),"执行情况中竣工面积为6528平方米，结论处数字颠倒","restated figure",3)],
 scope=[("avg","g","a","h"),("avg","g","o","h"),("most","p","l")])

passage("zulin-gouzhi", "附：学生终端购置与租赁的比选。购置方案：终端{a|600台|item}，每台{b|3800元|CNY}，购置费{c|228万元|CNY}；年维护费为购置费的{d|6%|percent}，即{e|13.68万元|CNY}，按使用{f|6年|other}计，维护费共{g|82.08万元|CNY}；期末残值率{h|5%|percent}，收回{i|11.4万元|CNY}；全周期净成本{j|298.68万元|CNY}，年均{k|49.78万元|CNY}。租赁方案：每台每年租金{l|900元|CNY/year}，年租金{m|54万元|CNY}，{n|六年|other}共{o|324万元|CNY}，含维护。就全周期而言，租赁比购置多支出{p|25.32万元|CNY}，高{q|8.5%|percent}；就首年支出而言，购置需{r|241.68万元|CNY}，租赁仅为{s|54万元|CNY}，相当于购置首年的{t|22.3%|percent}。考虑财力，推荐分{u|两批|other}购置，首批{v|350台|item}，次批{w|250台|item}。",
 [("prod","c","a b"),("share","e","c","d"),("expr","e*6","g"),("const","f",6,6),("share","i","c","h"),("lin","j","+c +g -i"),("overn","j",6,"k"),("prod","m","a l"),("expr","m*6","o"),("const","n",6,6),("diff","o","j","p"),("growth","o","j","q"),("growthb","j","p","q"),("sum","r","c e"),("same","m","s"),("share","s","r","t"),("sum","a","v w"),("count","u",2),("below","k","m"),("below","j","o"),("below","s","r")],
 scope=[("sum","j","c g"),("diff","m","e","k"),("share","m","c","t"),("overn","c",6,"k")], hard="全周期租赁贵，首年租赁省，比较口径不同")

passage("minban-zhanbi-wenda", "问：前年提出把民办义务教育在校生占比降到{l|5%|percent}以内，完成了没有？\n答：完成了。占比2020年为{a|12.8%|percent}，2021年{b|9.6%|percent}，2022年{c|6.4%|percent}，2023年{d|4.7%|percent}，各年分别下降{e1|3.2个百分点|percentage-point}、{e2|3.2个百分点|percentage-point}和{e3|1.7个百分点|percentage-point}，降幅逐年扩大，{n|三年|other}累计下降{f|8.1个百分点|percentage-point}，年均下降{g|2.7个百分点|percentage-point}。民办在校生由{h|1.84万人|student}减少到{i|0.68万人|student}，减少{j|63.0%|percent}；全部义务教育在校生由{k|14.4万人|student}变为{m|14.5万人|student}，基本稳定。\n问：学校还有多少？\n答：2020年有民办学校{o|19所|school}，其间转为公办{p|8所|school}，停办{q|3所|school}，没有新批，现有{r|9所|school}，校均在校生{s|850人|student}。",
 [("diff","a","b","e1"),("diff","b","c","e2"),("diff","c","d","e3"),("trend","up","e1 e2 e3"),("diff","a","d","f"),("sum","f","e1 e2 e3"),("avgn","a","d",3,"g"),("count","n",3),("most","d","l"),("share","i","m","d"),("share","h","k","a"),("expr","(h-i)/h*100","j"),("lin","r","+o -p -q"),("avg","i","r","s"),("trend","down","a b c d"),("trend","down","h i"),("bound","i","m"),("overn","f",3,"g")],
 [error("direction-mismatch","e3","e1 e2",[3],None,"3.2、3.2、1.7，降幅没有扩大，末年收窄","trend words",1,say="降幅先持平后收窄"),
  error("difference-mismatch average-mismatch","r","o p q i s",[12,13],("8所","school"),"19减8减3为8所，校均也按8所算","stock and flow",2)],
 scope=[("growth","d","a","j"),("avg","h","o","s"),("diff","a","d","e1")])

passage("zhichu-fenjie", wrap("支出增长的因素分解。2018年在校生{a|12.0万人|student}，生均支出{b|12000元|CNY/student}，总支出{c|14.40亿元|CNY}；2023年在校生{d|13.5万人|student}，生均支出{e|14000元|CNY/student}，总支出{f|18.90亿元|CNY}，增加{g|4.50亿元|CNY}，增长{h|31.3%|percent}。规模效应取学生增量乘基期生均，为{i|1.80亿元|CNY}，占增量的{j|40.0%|percent}；水平效应取生均增量乘报告期学生，为{k|2.40亿元|CNY}，占增量的{l|60.0%|percent}，两者之和即为全部增量。{n|五年|other}间学生增长{m|12.5%|percent}，生均增长{o|16.7%|percent}，总支出年均增长{p|5.6%|percent}。", 40),
 [("prod","c","a b"),("prod","f","d e"),("diff","f","c","g"),("growth","f","c","h"),("expr","(d-a)*b","i"),("share","i","g","j"),("expr","(e-b)*d","k"),("share","k","g","l"),("sum","g","i k"),("hundred","j l"),("growth","d","a","m"),("growth","e","b","o"),("cagrv",5,"f","c","p"),("trend","up","a d"),("trend","up","b e"),("trend","up","c f"),("growthb","c","g","h"),("const","n",5,5),("expr","((1+m/100)*(1+o/100)-1)*100","h")],
 [error("sum-mismatch share-mismatch","k","e b d g i l",[6,7,8],("2.70亿元","CNY"),"水平效应按基期学生12.0万人算的，文中约定用报告期学生","wrong base year",3)],
 scope=[("sum","h","m o"),("same","m","j"),("overn","h",5,"p")])

passage("xuenian-ziran-nian", "两种年度口径的设备采购额。按自然年度统计：2022年采购{a|1860万元|CNY}，其中1—8月{a1|1130万元|CNY}、9—12月{a2|730万元|CNY}；2023年采购{b|1985万元|CNY}，其中1—8月{b1|1410万元|CNY}、9—12月{b2|575万元|CNY}，比上年增长{c|6.7%|percent}。按学年统计（当年9月至次年8月）：2022/2023学年采购{d|2140万元|CNY}，2023/2024学年采购{e|1820万元|CNY}，下降{f|15.0%|percent-}；其中2024年1—8月为{g|1245万元|CNY}，比2023年同期减少{h|165万元|CNY}，下降{i|11.7%|percent-}。两种口径一升一降，差别在于2023年1—8月的集中采购既计入2023年，又计入2022/2023学年。平均到{n|95所|school}学校，2023年校均{m|20.9万元|CNY}，2023/2024学年校均{o|19.2万元|CNY}。",
 [("sum","a","a1 a2"),("sum","b","b1 b2"),("growth","b","a","c"),("sum","d","a2 b1"),("sum","e","b2 g"),("growth","e","d","f"),("diff","b1","g","h"),("growth","g","b1","i"),("avg","b","n","m"),("avg","e","n","o"),("trend","up","a b"),("trend","down","d e"),("trend","down","b1 g"),("bound","a1","a"),("bound","b1","d"),("expr","0-h/b1*100","i")],
 scope=[("growth","d","a","c"),("same","b","d"),("growth","e","b","f"),("avg","d","n","m")], hard="自然年度上升而学年下降，跨年部分重叠")

passage("tongbi-huanbi", "【月度监测】2023年5月，全市教育领域固定资产投资{a|1.32亿元|CNY}，上月为{b|1.20亿元|CNY}，上年同月为{c|1.10亿元|CNY}，同比增长{d|10.0%|percent}，环比增长{e|20.0%|percent}。1—5月累计{f|5.28亿元|CNY}，上年同期{g|4.68亿元|CNY}，同比增长{h|12.8%|percent}，5月当月同比增速快于累计增速。累计投资相当于年度计划{i|12.6亿元|CNY}的{j|41.9%|percent}，快于序时进度（{k|41.7%|percent}）{l|0.2个百分点|percentage-point}。其中建筑安装工程{m|3.96亿元|CNY}，占{n|75.0%|percent}；设备购置{o|0.84亿元|CNY}，占{p|15.9%|percent}；其他费用{q|0.48亿元|CNY}，占{r|9.1%|percent}。",
 [("growth","a","c","d"),("growth","a","b","e"),("growth","f","g","h"),("below","h","d"),("share","f","i","j"),("diff","j","k","l"),("const","k","41.6","41.7"),("sum","f","m o q"),("share","m","f","n"),("share","o","f","p"),("share","q","f","r"),("hundred","n p r"),("below","k","j"),("bound","a","f"),("trend","up","b a"),("trend","up","c a"),("trend","up","g f")],
 [error("growth-mismatch","d","a c h",[0,3],("20.0%","percent"),"同比应与上年同月比，这里填了环比","year-on-year and month-on-month swapped",2),
  error("growth-mismatch","e","a b",[1],("10.0%","percent"),"环比应与上月比，这里填了同比","year-on-year and month-on-month swapped",1)],
 scope=[("growth","a","b","h"),("share","a","i","j"),("share","m","i","n")])

passage("yongfang-quekou", """教学用房缺口测算（间）
类别 | 需求 | 现有 | 缺口
小学教室 | {a1|640|classroom} | {b1|588|classroom} | {c1|52|classroom}
初中教室 | {a2|310|classroom} | {b2|262|classroom} | {c2|48|classroom}
实验室 | {a3|84|classroom} | {b3|59|classroom} | {c3|25|classroom}
功能室 | {a4|126|classroom} | {b4|97|classroom} | {c4|29|classroom}
合计 | {a|1160|classroom} | {b|1006|classroom} | {c|154|classroom}
从绝对数看，小学教室缺{d1|52间|classroom}，初中教室缺{d2|84间|classroom}，小学缺得最多；从缺口占需求的比重看，小学{e1|8.1%|percent}，初中{e2|15.5%|percent}，功能室{e4|23.0%|percent}，实验室最高，为{e3|29.8%|percent}，全部用房为{e|13.3%|percent}。每间按{f|38万元|CNY}估算，补齐缺口需{g|5852万元|CNY}，分{n|四年|other}实施，每年{h|1463万元|CNY}。""",
 [("diff","a1","b1","c1"),("diff","a2","b2","c2"),("diff","a3","b3","c3"),("diff","a4","b4","c4"),("diff","a","b","c"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("same","c1","d1"),("same","c2","d2"),("below","d2","d1"),("share","c1","a1","e1"),("share","c2","a2","e2"),("share","c3","a3","e3"),("share","c4","a4","e4"),("share","c","a","e"),("largest","e3","e1 e2 e3 e4"),("largest","c1","c1 c2 c3 c4"),("prod","g","c f"),("overn","g",4,"h"),("const","n",4,4),("between","e","e1 e2 e3 e4"),("diff","a2","b2","d2")],
 [error("restatement-mismatch table-mismatch","d2","c2 a2 b2 d1",[9,10,22],("48间","classroom"),"表中初中缺口为48间，正文写颠倒","text against table",3)],
 scope=[("share","c1","c","e1"),("mean","e1 e2 e3 e4","e"),("same","a3","c2")])

passage("tiqian-suoduan", "五、进度评价\n学术交流中心项目原计划{a|2022年6月|other}开工、{b|2024年12月|other}完工，计划工期{c|30个月|other}。因征迁滞后，实际于{d|2022年9月|other}开工，比计划推迟{e|3个月|other}；{f|2024年8月|other}完工，比计划提前{g|4个月|other}，实际工期{h|23个月|other}，比计划工期缩短{i|7个月|other}，缩短{j|23.3%|percent}。投资方面，概算{k|2.85亿元|CNY}，按计划工期月均{l|950万元|CNY}；实际完成{m|2.76亿元|CNY}，月均{n|1200万元|CNY}，强度比计划高{o|26.3%|percent}，而总额比概算低{p|3.2%|percent}。赶工措施费{q|414万元|CNY}，占实际投资的{r|1.5%|percent}，由节约的{s|900万元|CNY}概算中解决后，尚余{t|486万元|CNY}。",
 [("expr","b-a","c"),("expr","d-a","e"),("expr","b-f","g"),("expr","f-d","h"),("diff","c","h","i"),("sum","i","e g"),("share","i","c","j"),("avg","k","c","l"),("avg","m","h","n"),("growth","n","l","o"),("sharediff","k","m","k","p"),("share","q","m","r"),("diff","k","m","s"),("diff","s","q","t"),("order","a d f b"),("below","m","k"),("below","l","n")],
 scope=[("same","g","i"),("diff","g","e","i"),("expr","f-a","h"),("avg","m","c","n")], hard="提前4个月与缩短7个月都对，因开工推迟3个月")

passage("hebian-bansheng", spaced("教师编制核算说明：乡镇小学核编可在生师比与班师比两种办法中取较高者。某学区有小学生{a|3168人|student}、教学班{b|72个|class}，班均{c|44人|student}。按生师比{d|19:1|ratio}核定，应有编制{e|167名|person}；按每班{f|2.4名|person}核定，应有编制{g|173名|person}，高出{h|6名|person}，故采用后者。另为{i|4个|item}教学点各增附加编制{j|3名|person}，计{k|12名|person}，总编制{l|185名|person}。学区现有在编教师{m|168名|person}，如按生师比衡量超编{n|1名|person}，按实际采用的办法（含附加编制）则缺编{o|17名|person}，缺编率{p|9.2%|percent}。拟以公开招聘补充{q|11名|person}，其余{r|6名|person}通过区内调剂解决。"),
 [("avg","a","b","c"),("ratio","a","e","d"),("prod","g","b f"),("diff","g","e","h"),("prod","k","i j"),("sum","l","g k"),("diff","m","e","n"),("diff","l","m","o"),("share","o","l","p"),("sum","o","q r"),("below","e","g"),("bound","m","l")],
 scope=[("diff","g","m","o"),("sum","l","e k"),("share","o","m","p")], hard="两种核编办法并存，一种超编一种缺编")

passage("pingtai-beishu", "资源平台建设项目中期报告：（1）平台访问量由2020年的{a|36万人次|person-time}增加到2023年的{b|126万人次|person-time}，增长{c|3.5倍|ratio}，年均增长{d|51.8%|percent}。（2）数字资源由{e|1.2万件|item}增加到{f|3.0万件|item}，是2020年的{g|2.5倍|ratio}。（3）注册教师由{h|4100人|person}增加到{i|8300人|person}，{j|翻了一番|ratio}；其中月活跃教师{k|6225人|person}，活跃率{l|75.0%|percent}，比任务书{m|80%|percent}的目标高{n|5个百分点|percentage-point}。（4）累计投资{o|1494万元|CNY}，平均每名注册教师{p|1800元|CNY}，每名活跃教师{q|2400元|CNY}。（5）资源中自建{r|1.86万件|item}，占{s|62.0%|percent}，购置{t|0.78万件|item}，共享{u|0.36万件|item}。",
 [("times","b","a","c"),("cagrv",3,"b","a","d"),("multiple","f","e","g"),("multiple","i","h","j"),("share","k","i","l"),("diff","l","m","n"),("avg","o","i","p"),("avg","o","k","q"),("share","r","f","s"),("sum","f","r t u"),("trend","up","a b"),("trend","up","e f"),("trend","up","h i"),("bound","k","i"),("bound","r","f")],
 [error("growth-mismatch ratio-mismatch","c","b a",[0],("2.5倍","ratio"),"126万是36万的3.5倍，增长的是2.5倍","times for increase",1),
  error("direction-mismatch difference-mismatch","n","l m",[5],("5个百分点","percentage-point-"),"75.0%低于80%的目标","sign",1,say="低5个百分点")],
 scope=[("times","f","e","g"),("avg","o","h","p"),("cagrv",3,"i","h","d")])
