# -*- coding: utf-8 -*-
# A research office: analyses of several years, evaluations, surveys, forecasts of pupils and places (invented figures, own wording; source form of ../annotate.py).

passage("xueqian-five-years", """甲县学前教育五年发展分析（摘要）
2018年至2022年，全县在园幼儿分别为{a|14826人|student}、{b|15304人|student}、{c|15117人|student}、{d|14260人|student}和{e|13095人|student}，呈先升后降走势，峰值出现在2019年。五年间净减{f|1731人|student-}，降幅{g|11.7%|percent-}；若从峰值算起，三年共减{h|2209人|student-}，下降{i|14.4%|percent-}，降得更深。
同期幼儿园由{k|128所|school}增至{l|137所|school}，多了{m|9所|school}。园均规模因此由{n|116人|student}缩到{o|96人|student}。
公办园在园幼儿从{p|6228人|student}增至{q|7621人|student}，占比由{r|42.0%|percent}升到{s|58.2%|percent}，提高{t|16.2个百分点|percentage-point}，已超过半数。""",
[("diff","e","a","f"),("growth","e","a","g"),("diff","e","b","h"),("growth","e","b","i"),("diff","l","k","m"),("avg","a","k","n"),("avg","e","l","o"),("share","p","a","r"),("share","q","e","s"),("diff","s","r","t"),("trend","down","b c d e"),("below","a","b"),("largest","b","a c d e"),("const","s","50","100"),("below","o","n"),("bound","p","a"),("bound","q","e"),("trend","up","r s"),("trend","up","k l"),("trend","up","p q")],
scope=[("trend","down","a b c d e"),("growth","q","p","t"),("diff","e","a","h")],
hard="同一降幅有两个起点（2018年与峰值2019年）")

passage("xuewei-forecast-births", """学位需求怎样推算：我们以户籍出生人口为底数，假定随迁系数不变。2016年乙区出生{a|9840人|person}，按入学时的回流与迁入合计系数{k|1.12|ratio}计算，2022年秋季小学一年级新生应为{b|11021人|student}，实际招生{c|11037人|student}，误差{d|16人|student}，占预测数的{e|0.15%|percent}，模型可用。
2017年出生{f|10216人|person}，2018年出生{g|8675人|person}，2019年出生{h|7930人|person}，系数不改，则2023年至2025年一年级需求依次是{i|11442人|student}、{j|9761人|student}和{l|8882人|student}。2025年比2023年少{m|2560人|student}，减少{n|22.4%|percent-}。
按每班{p|45人|student}折算，2023年约要开{q|254个|class~}班，2025年只要约{r|197个|class~}班，前后可腾出约{s|57个|class~}班的教室。""",
[("prod","b","a k"),("diff","c","b","d"),("share","d","b","e"),("prod","i","f k"),("prod","j","g k"),("prod","l","h k"),("diff","i","l","m"),("growth","l","i","n"),("expr","i/p","q"),("expr","l/p","r"),("diff","q","r","s"),("trend","down","f g h"),("trend","down","i j l"),("most","d","b"),("below","r","q")],
[error("average-mismatch","j","g k",[4],("9716人","student"),
    "8675乘以1.12是9716，两位数字颠倒","transposed digits",1)],
scope=[("prod","c","f k"),("growth","l","c","n")])

passage("county-compare-pta", """六县生均公用经费支出的差异
把六个县放在一张尺上看，小学生均公用经费支出最高的是甲县，{a|1486元|CNY/student}；其次丙县{b|1352元|CNY/student}，戊县{c|1274元|CNY/student}，乙县{d|1198元|CNY/student}，己县{e|1065元|CNY/student}，丁县垫底，为{f|982元|CNY/student}。极差{g|504元|CNY/student}，最高者为最低者的{h|1.51倍|ratio}；中位数取第三、四两县之平均，为{i|1236元|CNY/student}。
六县简单平均{j|1226元|CNY/student}，比中位数低{k|10元|CNY/student}。若以在校生加权，则为{l|1241元|CNY/student}，这是因为规模较大的甲、丙两县支出偏高。
省定底线{m|720元|CNY/student}，各县均已越过，丁县也高出底线{n|36.4%|percent}。""",
[("diff","a","f","g"),("multiple","a","f","h"),("mean","c d","i"),("mean","a b c d e f","j"),("diff","i","j","k"),("growth","f","m","n"),("largest","a","b c d e f"),("smallest","f","a b c d e"),("trend","down","a b c d e f"),("between","j","a b c d e f"),("between","l","a b c d e f"),("below","j","l"),("least","m","a"),("least","m","b"),("least","m","c"),("least","m","d"),("least","m","e"),("least","m","f")],
scope=[("mean","a b c d e f","l"),("multiple","b","f","h")],
hard="简单平均与加权平均并存，两者本应不同")

passage("teacher-age-structure", """乡村小学教师年龄结构调查。样本县乡村小学专任教师{t|1964人|person}，其中{!age|30}岁及以下{a|412人|person}，{!age|31}至{!age|40}岁{b|538人|person}，{!age|41}至{!age|50}岁{c|597人|person}，{!age|51}岁及以上{d|417人|person}。各段占比依次为{e|21.0%|percent}、{f|27.4%|percent}、{g|30.4%|percent}和{h|21.2%|percent}。

与五年前相比，青年教师比重提高{i|4.6个百分点|percentage-point}，当时为{j|16.4%|percent}。五年来这些学校共新招{k|463人|person}，调出和辞职{l|151人|person}，留住{m|312人|person}，留任率{n|67.4%|percent}。

上述数据说明：{!age|41}岁以上的教师合计占{o|30.4%|percent}，已超过半数；青年教师则刚过五分之一。""",
[("lin","d","+t -a -b -c"),("share","a","t","e"),("share","b","t","f"),("share","c","t","g"),("share","d","t","h"),("diff","e","i","j"),("diff","k","l","m"),("share","m","k","n"),("sharesum","c d","t","o"),("hundred","e f g h"),("sum","t","a b c d"),("const","o","50","100"),("const","e","20","25"),("bound","m","k"),("sum","o","g h"),("bound","a","t")],
[error("share-mismatch","o","c d t g h",[8, 11, 14],("51.6%","percent"),
    "41岁以上含两个年龄段，597人与417人合计占51.6%，文中只算了一段","part left out",3)],
scope=[("share","m","t","n"),("share","k","t","i")])

passage("gaozhong-gross-rate", half("""某市高中阶段毛入学率十年回望。2012年为{a|84.2%|percent}，2017年{b|90.5%|percent}，2022年{c|94.1%|percent}。前五年提高{d|6.3个百分点|percentage-point}，年均{e|1.26个百分点|percentage-point}；后五年提高{f|3.6个百分点|percentage-point}，年均{g|0.72个百分点|percentage-point}，增速明显放缓。十年合计提高{h|9.9个百分点|percentage-point}。
分类型看，普通高中在校生由{i|5.82万人|student}增至{j|7.14万人|student}，增长{k|22.7%|percent}；中职在校生由{l|4.36万人|student}降到{m|4.05万人|student}，下降{n|7.1%|percent-}。职普比从{o|4.3:5.7|ratio}变为{p|3.6:6.4|ratio}。若剔除外地生源{q|0.38万人|student}，中职本地生只有{r|3.67万人|student}。
规划要求2025年达到{s|95%|percent}以上，尚差{u|0.9个百分点|percentage-point}，按后五年的速度推算，两年内可以实现。"""),
[("diff","b","a","d"),("avgn","b","a",5,"e"),("diff","c","b","f"),("avgn","c","b",5,"g"),("diff","c","a","h"),("growth","j","i","k"),("growth","m","l","n"),("diff","m","q","r"),("diff","s","c","u"),("trend","up","a b c"),("below","g","e"),("sum","h","d f"),("split","l","i","o"),("split","m","j","p"),("below","c","s"),("bound","q","m"),("trend","up","i j"),("trend","down","l m")],
scope=[("avgn","c","a",5,"e"),("growth","c","b","f")],
hard="同为五年，前后两段速度不同；尚未达标的是2025年目标")

passage("zhongzhi-employment", """调研报告之三 中职毕业生去向
2020届、2021届、2022届毕业生分别为{a|2418人|student}、{b|2276人|student}、{c|2543人|student}，三届合计{t|7237人|student}。升入高职的依次是{d|1016人|student}、{e|1184人|student}、{f|1526人|student}，升学率由{g|42.0%|percent}到{h|52.0%|percent}再到{i|67.0%|percent}，两年升了{j|18.0个百分点|percentage-point}。
直接就业者则由{k|1287人|student}减到{l|906人|student}，缩了近三成（{m|29.6%|percent-}）；其中进入本县企业的2022届有{n|411人|student}，占当届就业人数的{o|45.4%|percent}。
结论：升学已取代就业成为多数学生的首选，2022届走升学之路的六成左右，比就业的多{p|620人|student}。""",
[("sum","t","a b c"),("share","d","a","g"),("share","e","b","h"),("share","f","c","i"),("diff","i","g","j"),("growth","l","k","m"),("share","n","l","o"),("diff","f","l","p"),("trend","up","d e f"),("trend","up","g h i"),("bound","n","l"),("bound","f","c"),("bound","d","a"),("bound","e","b"),("below","l","f"),("const","i","55","65"),("below","b","a"),("const","m","-30","-25"),("trend","down","k l")],
[error("share-mismatch","i","f c g j",[3, 4, 15],("60.0%","percent"),
    "1526除以2022届毕业生2543是60.0%，误用2021届毕业生作分母","wrong denominator",2)],
scope=[("share","n","c","o"),("share","f","t","i")])

passage("fuwuren-per10000", """每万人口拥有多少在校生？2022年甲县常住人口{a|48.6万人|person}，小学在校生{b|31104人|student}，每万人口{c|640人|student}；初中在校生{d|15550人|student}，每万人口{e|320人|student}；普通高中{f|8262人|student}，每万人口{g|170人|student}。三段合计每万人口{h|1130人|student}。
相邻的乙县人口不过{i|29.4万人|person}，小学在校生{j|21168人|student}，每万人口却有{k|720人|student}，比甲县高{l|12.5%|percent}。其原因不在生育，而在乙县外出务工者把孩子留在老家，户籍人口{m|36.2万人|person}才是更合适的分母——以它计算只有{n|585人|student}，反低于甲县。
两种口径不宜混用，本报告以下均用常住人口。""",
[("per","b","a",10000,"c"),("per","d","a",10000,"e"),("per","f","a",10000,"g"),("sum","h","c e g"),("per","j","i",10000,"k"),("growth","k","c","l"),("per","j","m",10000,"n"),("below","c","k"),("below","n","c"),("below","i","m"),("trend","down","b d f"),("trend","down","c e g")],
scope=[("per","j","m",10000,"k"),("growth","n","c","l")],
hard="乙县有常住与户籍两个分母，结论因而相反")

passage("school-merge-effect", wrap("""布点调整五年评估
规划期初（2017年）全县有小学及教学点{a|214个|school}，期末（2022年）{b|147个|school}，撤并{c|73个|school}，新设{d|6个|school}，净减{e|67个|school-}。平均每年净减{f|13.4个|school-}。
同期在校生由{g|36812人|student}减到{h|33516人|student}，只减少{i|9.0%|percent-}，远低于学校减幅{j|31.3%|percent-}，所以校均规模不降反升，由{k|172人|student}增加到{l|282人|student}，多{m|56人|student}，增长约三分之一。
学生上学距离是另一面：平均单程由{n|1.9公里|other}拉长到{o|3.1公里|other}，住校生占比由{p|8.4%|percent}升到{q|15.7%|percent}，提高{r|7.3个百分点|percentage-point}，接近翻番。""", 34),
[("lin","d","-a +b +c"),("diff","b","a","e"),("overn","e",5,"f"),("growth","h","g","i"),("growth","b","a","j"),("avg","g","a","k"),("avg","h","b","l"),("diff","l","k","m"),("diff","q","p","r"),("lin","b","+a -c +d"),("trend","up","k l"),("below","d","c"),("trend","up","n o"),("trend","down","g h"),("trend","up","p q")],
[error("average-mismatch","l","h b k m",[6, 7],("228人","student"),
    "33516除以147是228人，十位与个位颠倒","transposed digits",2)],
scope=[("diff","b","a","c"),("growth","l","k","i")])

passage("rank-change-five", """义务教育质量监测结果再分析：以学业达标率排序，{n|七|item}个县区2019年的名次依次是甲、丙、乙、戊、丁、己、庚，2023年变为丙、甲、丁、乙、庚、戊、己。
达标率方面，2023年丙县{a|93.8%|percent}，甲县{b|93.1%|percent}，丁县{c|91.6%|percent}，乙县{d|90.9%|percent}，庚县{e|89.7%|percent}，戊县{f|88.2%|percent}，己县{g|86.5%|percent}。首尾相差{h|7.3个百分点|percentage-point}，比2019年的{i|11.4个百分点|percentage-point}收窄{j|4.1个百分点|percentage-point}。
进步最大的是丁县和庚县，都前移{k|2位|other}；退步最大的戊县由第{l|4|other}名落到第{m|6|other}名，退{o|2位|other}。要注意，名次退并不等于水平退：戊县2019年达标率为{p|86.0%|percent}，四年仍提高{q|2.2个百分点|percentage-point}。""",
[("diff","a","g","h"),("diff","i","h","j"),("diff","m","l","o"),("diff","f","p","q"),("count","n",7),("trend","down","a b c d e f g"),("below","h","i"),("below","p","f"),("largest","a","b c d e f g"),("smallest","g","a b c d e f")],
scope=[("diff","i","a","h"),("same","h","i")],
hard="名次后退而达标率上升")

passage("investment-growth-share", """教育投入结构（2018—2022年）
一般公共预算教育支出五年累计{t|86.73亿元|CNY}，分年为{a|15.18亿元|CNY}、{b|16.24亿元|CNY}、{c|17.05亿元|CNY}、{d|18.61亿元|CNY}、{e|19.65亿元|CNY}。首末两年相比增长{f|29.4%|percent}，年均增长{g|5.6%|percent}。
增量{h|4.47亿元|CNY}去了哪里？人员经费增加{i|2.87亿元|CNY}，贡献{j|64.2%|percent}；公用经费增加{k|0.69亿元|CNY}，贡献{l|15.4%|percent}；项目支出增加{m|0.91亿元|CNY}，贡献{n|20.4%|percent}。可见新增投入主要用在人上，用于建设的只占五分之一左右。""",
[("lin","e","+t -a -b -c -d"),("growth","e","a","f"),("cagrv",4,"e","a","g"),("diff","e","a","h"),("share","i","h","j"),("share","k","h","l"),("lin","m","+h -i -k"),("share","m","h","n"),("trend","up","a b c d e"),("hundred","j l n"),("sum","t","a b c d e"),("largest","i","k m"),("const","n","18","22"),("sum","h","i k m"),("cagr",4,"f","g")],
[error("growth-mismatch","g","e a f",[2, 14],("6.7%","percent"),
    "由15.18亿元到19.65亿元四年年均6.7%，5.6%只是最后一年的增速","wrong period",2)],
scope=[("overn","f",5,"g"),("growth","d","c","g")])

passage("rural-urban-gap-words", """城乡教师学历差距：三次调查的比较
第一次（2014年），城镇小学教师本科以上学历占{a|58.6%|percent}，乡村占{b|31.2%|percent}，相差{c|27.4个百分点|percentage-point}。第二次（2018年），二者为{d|69.3%|percent}与{e|47.5%|percent}，相差{f|21.8个百分点|percentage-point}。第三次（2022年），分别达到{g|78.1%|percent}和{h|52.8%|percent}。
这期间两类学校的绝对水平都在上升，城镇八年提高{i|19.5个百分点|percentage-point}，乡村提高{j|21.6个百分点|percentage-point}，乡村多提高{k|2.1个百分点|percentage-point}。

分两段看，前四年乡村追得快，提高{l|16.3个百分点|percentage-point}，城镇只提高{m|10.7个百分点|percentage-point}；后四年乡村仅提高{n|5.3个百分点|percentage-point}，城镇提高{o|8.8个百分点|percentage-point}。
由此得出：第三次调查时差距为{p|25.3个百分点|percentage-point}，与第二次相比继续缩小。""",
[("diff","a","b","c"),("diff","d","e","f"),("diff","g","a","i"),("diff","h","b","j"),("diff","j","i","k"),("diff","e","b","l"),("diff","d","a","m"),("diff","h","e","n"),("diff","g","d","o"),("diff","g","h","p"),("trend","up","a d g"),("trend","up","b e h"),("below","m","l"),("below","n","o"),("sum","i","m o"),("sum","j","l n"),("below","p","c"),("below","f","c"),("below","p","f"),("diff","c","p","k")],
[error("direction-mismatch","p","f",[18],None,
    "第三次差距25.3个百分点，大于第二次的21.8，是扩大不是缩小","text against figures",3,say="有所扩大")],
scope=[("diff","c","f","k")])

passage("special-education", """特教三年：入学与安置
截至2023年底，全市{!age|6}至{!age|14}岁适龄残疾儿童少年{a|1286人|student}，已入学{b|1248人|student}，入学率{c|97.0%|percent}。安置方式有三种：特教学校就读{d|437人|student}，普通学校随班就读{e|619人|student}，送教上门{f|192人|student}，比例依次为{g|35.0%|percent}、{h|49.6%|percent}和{i|15.4%|percent}。
三年前入学{j|1094人|student}，其中送教上门{k|268人|student}，占{l|24.5%|percent}；现在送教的少了{m|76人|student}，占比降低{n|9.1个百分点|percentage-point}，而随班就读多了{o|145人|student}，当时为{p|474人|student}。
未入学的{q|38人|student}中，{r|22人|student}因病休学，{s|16人|student}为外出随迁，均已建档。随班就读者虽在普通学校，仍按特教生均标准拨款，故拨款人数{u|1248人|student}与入学人数一致，与特教学校在校生不同。""",
[("share","b","a","c"),("lin","f","+b -d -e"),("share","d","b","g"),("share","e","b","h"),("share","f","b","i"),("share","k","j","l"),("diff","k","f","m"),("diff","l","i","n"),("diff","e","o","p"),("diff","a","b","q"),("lin","s","+q -r"),("sum","u","d e f"),("same","u","b"),("hundred","g h i"),("bound","r","q"),("sum","q","r s"),("largest","e","d f"),("below","f","k"),("max100","c"),("bound","d","b"),("bound","b","a"),("bound","k","j")],
scope=[("same","u","d"),("diff","b","j","o"),("share","d","a","g")],
hard="拨款人数大于特教学校在校生，因随班就读也按特教标准")

passage("migrant-children-survey", """随迁子女入学：来自乙区的调研
问题的由来。乙区近年外来人口增加快，2019年义务教育阶段随迁子女{a|7412人|student}，2023年{b|11986人|student}，四年增加{c|4574人|student}，增长{d|61.7%|percent}。同期户籍学生由{e|23150人|student}变为{f|22874人|student}，略降{g|1.2%|percent-}。

现状。随迁子女占全区义务教育在校生的比重，2019年是{h|24.3%|percent}，2023年是{i|52.4%|percent}，已超过三分之一。按学段，小学{j|8633人|student}，初中{k|3353人|student}；按学校性质，公办学校{l|10427人|student}，占{m|87.0%|percent}，其余在民办学校就读，其中政府购买学位{n|1106人|student}。两项合并，“公办加购买”比例{o|96.2%|percent}，高于省定{p|85%|percent}的要求。

趋势。如果今后三年仍按每年{q|1100人|student}的幅度增加，2026年将达到{r|16286人|student}，其中小学约占七成。""",
[("diff","b","a","c"),("growth","b","a","d"),("growth","f","e","g"),("shareofsum","a","a e","h"),("shareofsum","b","b f","i"),("lin","k","+b -j"),("share","l","b","m"),("sharesum","l n","b","o"),("expr","b+q*3","r"),("least","p","o"),("below","a","b"),("below","f","e"),("sum","b","j k"),("bound","n","b"),("bound","l","b")],
[error("share-mismatch","i","b f",[4],("34.4%","percent"),
    "随迁子女占全区在校生应以随迁与户籍合计34860人为分母，52.4%是对户籍学生的比","wrong denominator",2),
 error("sum-mismatch","r","b q",[8],("15286人","student"),
    "11986加三年3300是15286","wrong digit",2)],
scope=[("share","a","e","h"),("share","n","b","m")])

passage("class-size-cohort", """大班额消除情况跟踪
起点：2017年秋，某市义务教育学校{a|5628个|class}教学班里，{!size|56}人以上的大班{b|974个|class}，占{c|17.3%|percent}；{!size|66}人以上的超大班{d|213个|class}，占{e|3.8%|percent}。
2019年秋，大班减到{f|506个|class}，超大班全部消除。2022年秋，教学班增加到{g|6240个|class}，大班仅剩{h|87个|class}，占{i|1.4%|percent}。
五年共化解大班{j|887个|class}，化解率{k|91.1%|percent}；前两年化解{l|468个|class}，后三年化解{m|419个|class}，前两年的年均力度（{n|234个|class}）明显大于后三年（{o|140个|class}）。
现有大班中，初中{p|61个|class}，占七成；小学{q|26个|class}。超大班是大班的一部分，故2017年不能把两项相加。""",
[("share","b","a","c"),("share","d","a","e"),("share","h","g","i"),("diff","b","h","j"),("share","j","b","k"),("diff","b","f","l"),("diff","f","h","m"),("overn","l",2,"n"),("overn","m",3,"o"),("diff","h","p","q"),("bound","d","b"),("trend","down","b f h"),("below","o","n"),("sum","j","l m"),("below","i","c"),("sum","h","p q"),("bound","b","a"),("bound","d","a"),("bound","h","g"),("bound","j","b")],
scope=[("sharesum","b d","a","c"),("sum","j","b d"),("growth","h","b","i")],
hard="超大班包含在大班里，不可相加")

passage("age-title-cross", """初中教师职称与年龄交叉分析（样本{t|1260人|person}）
按职称：正高级{a|9人|person}，副高级{b|318人|person}，中级{c|526人|person}，初级及未评{d|407人|person}。高级职称（含正高级）占{e|26.0%|percent}，中级占{f|41.7%|percent}。
副高级教师里，{!age|50}岁以上{g|187人|person}，占{h|58.8%|percent}；{!age|40}岁以下只有{i|24人|person}，占{j|7.5%|percent}。
未来五年将有{k|164名|person}高级教师到龄退休，若现有岗位数不变，腾出的岗位可晋升{l|146人|person}，相当于中级教师总数的{m|31.2%|percent}。也就是说，即便全部由中级递补，仍有{n|362名|person}中级教师等不到岗位。""",
[("lin","d","+t -a -b -c"),("sharesum","a b","t","e"),("share","c","t","f"),("share","g","b","h"),("share","i","b","j"),("same","k","l"),("share","k","c","m"),("diff","c","k","n"),("sum","t","a b c d"),("bound","i","b"),("bound","g","b"),("below","k","g"),("atmost","b","g i"),("bound","c","t")],
[error("restatement-mismatch","l","k",[5],("164名","person"),
    "腾出的岗位就是退休的164个，146是两位颠倒","transposed digits",1)],
scope=[("share","b","t","e"),("share","k","b","m")])

passage("per-pupil-book", """馆藏图书与借阅：一个样本区的追踪
样本区小学馆藏图书由2018年的{a|62.4万册|item}增加到2022年的{b|81.9万册|item}，四年增加{c|19.5万册|item}，增长{d|31.3%|percent}；在校生同期由{e|2.71万人|student}增加到{f|3.26万人|student}。生均册数由{g|23.0册|item}升到{h|23.5册|item}，仅多{i|2.1册|item}，增长{j|9.1%|percent}，远不及馆藏总量的增幅，原因在于学生也多了{k|20.3%|percent}。

借阅情况更值得注意。2022年借出{l|36.8万册|item}，人均借阅{m|11.3册|item}，馆藏流通率{n|44.9%|percent}；2018年借出{o|33.1万册|item}，人均{p|12.2册|item}，流通率{q|53.0%|percent}。书多了，人均借得反而少了，流通率更下降{r|8.1个百分点|percentage-point}。""",
[("diff","b","a","c"),("growth","b","a","d"),("avg","a","e","g"),("avg","b","f","h"),("growthb","g","i","j"),("growth","f","e","k"),("avg","l","f","m"),("share","l","b","n"),("avg","o","e","p"),("share","o","a","q"),("diff","q","n","r"),("trend","down","p m"),("trend","down","q n"),("trend","up","g h"),("below","j","d"),("diff","h","g","i"),("bound","l","b"),("bound","o","a"),("trend","up","a b"),("trend","up","e f")],
[error("average-mismatch","h","b f g i",[3, 15],("25.1册","item"),
    "81.9万册除以3.26万人是25.1册，比23.0册多2.1册","wrong digit",2)],
scope=[("growth","l","o","k"),("share","m","h","n")])

passage("birth-double-check", """出生人口对学位的传导
全市出生人口2016年为{a|5.26万人|person}，2022年降至{b|2.57万人|person}，六年间减少{c|2.69万人|person}，已不到2016年的一半。逐年看：2017年{d|5.41万人|person}，2018年{e|4.68万人|person}，2019年{f|4.12万人|person}，2020年{g|3.47万人|person}，2021年{h|2.93万人|person}。
出生后三年入园，六年入学，十二年升初中。因此：幼儿园小班适龄人口2020年达到峰值，对应2017年出生的{i|5.41万人|person}；小学一年级峰值出现在{!year|2023年}；初中入学峰值将在{!year|2029年}。
2022年至2025年，小班适龄人口由{j|4.68万人|person}减到{k|2.57万人|person}，三年减少{l|1.55万人|person}，下降{m|37.6%|percent-}。按全市幼儿园{n|13.9万个|place}学位计，若三个年级适龄人口都按2025年估算，只需{o|7.71万个|place}，空余将超过四成。""",
[("diff","a","b","c"),("same","d","i"),("same","f","j"),("same","b","k"),("diff","f","b","l"),("growth","b","f","m"),("prod","o","b","3"),("largest","d","a e f g h b"),("trend","down","d e f g h b"),("diff","j","k","l"),("below","o","n"),("growth","k","j","m"),("trend","down","j k")],
[error("restatement-mismatch","j","f k l m",[2, 9, 11],("4.12万人","person"),
    "2022年入小班的是2019年出生的4.12万人，抄成了2018年的","other year's figure",2)],
scope=[("growth","b","a","m"),("diff","d","b","c")])

passage("private-school-share", half("""民办教育占比的变化。规范民办义务教育之前（2020年），甲县民办学校在校生{a|8214人|student}，占全县义务教育{b|41600人|student}的{c|19.7%|percent}。两年后，{n|三所|school}民办学校转为公办，带走学生{d|4386人|student}，自然减员{e|637人|student}，民办在校生剩{f|3191人|student}；全县在校生{g|41852人|student}，占比降到{h|7.6%|percent}，降到了{j|10%|percent}以内，但还高于省里要求的{i|5%|percent}。

需要指出，占比降低{k|12.1个百分点|percentage-point}，其中因转制降低的约{l|10.5个百分点|percentage-point}。按省里要求2024年底前降到{m|5%|percent}以下，在校生还要再减{o|1098人|student~}左右。"""),
[("share","a","b","c"),("lin","f","+a -d -e"),("share","f","g","h"),("diff","c","h","k"),("share","d","g","l"),("below","i","h"),("most","h","j"),("same","i","m"),("expr","f-g*m/100","o"),("bound","f","g")],
scope=[("share","f","b","h"),("diff","a","d","f"),("most","h","i")],
hard="降到10%以内而未到5%，文中说明尚未达标")

passage("dormitory-beds", """寄宿条件调查附记：走访的{n|12所|school}乡镇初中共有床位{a|6840张|item}，住校生{b|6312人|student}，床位使用率{c|92.3%|percent}。但按校细看，{d|四所|school}学校超员，合计缺床{e|276张|item}；{f|七所|school}学校有余，合计空床{g|804张|item}；还有{h|一所|school}刚好住满。总量上富余{i|528张|item}，结构上却是又缺又空。
按教育部门规定每生宿舍建筑面积不少于{j|3平方米|other}，{k|12所|school}学校宿舍面积{l|22092平方米|other}，生均{m|3.5平方米|other}，整体达标。超员的{o|四所|school}学校生均则只有{p|2.6平方米|other}，不达标。""",
[("share","b","a","c"),("diff","a","b","i"),("avg","l","b","m"),("sum","n","d f h"),("lin","i","-e +g"),("same","n","k"),("same","d","o"),("least","j","m"),("below","p","j"),("below","p","m")],
scope=[("least","j","p"),("diff","a","b","e"),("sum","i","e g")],
hard="总量富余而四校缺床，余缺相抵等于总富余")

passage("bandwidth-ratio-teachers", """信息化中期评估节选。到2023年，每百名学生拥有教学用终端由评估期初的{a|11.6台|item}增加到{b|17.9台|item}，期末终端总量{c|58246台|item}，在校生{d|32.54万人|student}；师机比由{e|1.4:1|ratio}改善到{f|1:1.1|ratio}，即每名教师由不足一台变为一台略多，教师用机{g|24680台|item}，教师{h|22436人|person}。
全部学校{i|648所|school}中接入千兆的{j|571所|school}，占{k|88.1%|percent}；期初仅{l|203所|school}，净增{m|368所|school}，是期初的{o|2.8倍|ratio}。
对照规划指标：终端不低于每百人{p|16台|item}，已提前完成；千兆接入率要求期末达到{q|90%|percent}，尚差{r|1.9个百分点|percentage-point}，还要接通约{s|12所|school~}学校方能达标。""",
[("share","j","i","k"),("diff","j","l","m"),("multiple","j","l","o"),("diff","q","k","r"),("per","c","d",100,"b"),("ratio","g","h","f"),("least","p","b"),("below","k","q"),("trend","up","a b"),("expr","i*q/100-j","s"),("bound","j","i"),("bound","l","j")],
scope=[("times","j","l","o"),("least","q","k")],
hard="e与f比的方向相反（1.4比1与1比1.1）；期末未到指标是如实写的")

passage("contribution-stage", """各学段对在校生增量的贡献
五年间全区在校生净增{t|18420人|student}。把它拆开：学前教育减少{a|3260人|student-}，小学增加{b|9745人|student}，初中增加{c|8614人|student}，普通高中增加{d|2507人|student}，中职增加{e|814人|student}。
折成贡献率，小学{f|52.9%|percent}，初中{g|46.8%|percent}，普高{h|16.3%|percent}，中职{i|4.4%|percent}，学前为负{j|17.7%|percent-}，合计{k|100%|percent}。
小学和初中两段合计贡献{l|99.7%|percent}，也就是说义务教育的增量几乎等于全部净增量（{m|18359人|student}比{o|18420人|student}，只差{p|61人|student}）。正因为学前段为负，其余各段之和才超过{q|100%|percent}。""",
[("lin","e","+t -a -b -c -d"),("share","b","t","f"),("share","c","t","g"),("share","d","t","h"),("share","e","t","i"),("share","a","t","j"),("sharesum","b c","t","l"),("sum","m","b c"),("same","t","o"),("diff","t","m","p"),("sum","k","f g h i j"),("sum","t","a b c d e"),("sum","l","f g"),("same","k","q"),("below","m","t")],
[error("share-mismatch","h","d t k f g i j",[3, 10],("13.6%","percent"),
    "2507占18420的13.6%，两位数字颠倒后合计也不是100%","transposed digits",2)],
scope=[("hundred","f g h i"),("sum","t","b c d e")])

passage("small-schools-funds", """关于{!size|100}人以下小规模学校经费的咨询意见
一、现状。全县{!size|100}人以下小规模学校{a|63所|school}，学生{b|2898人|student}，校均{c|46人|student}。按规定不足百人的学校按{d|100人|student}核定公用经费，核定人数{e|6300人|student}，比实有人数多{f|3402人|student}。每生{g|720元|CNY/student}，应拨{h|453.6万元|CNY}，其中因按百人核定多得{i|244.9万元|CNY}。
二、成本。一所学校即使只有{j|30人|student}，水电、取暖、维修等固定支出也在{k|6.1万元|CNY}上下，按实有人数拨款仅{l|2.16万元|CNY}，缺口{m|3.94万元|CNY}；按百人核定则为{o|7.2万元|CNY}，尚余{p|1.1万元|CNY}。
三、意见。继续执行百人核定政策，对{!size|50}人以下的{q|38所|school}学校另给寒冷地区补助每校{r|8000元|CNY}，共{s|30.4万元|CNY}，约为应拨公用经费的{u|6.7%|percent}。""",
[("avg","b","a","c"),("prod","e","a d"),("diff","e","b","f"),("prod","h","e g"),("prod","i","f g"),("prod","l","j g"),("diff","k","l","m"),("prod","o","d g"),("diff","o","k","p"),("prod","s","q r"),("share","s","h","u"),("below","c","d"),("bound","q","a"),("below","l","k"),("below","k","o")],
scope=[("prod","h","b g"),("prod","s","a r"),("share","i","e","u")],
hard="按百人核定，人数与实有不同")

passage("nine-indicator-eval", """规划中期评估：指标完成情况
本规划设主要指标{n|24项|item}，其中约束性{a|9项|item}，预期性{b|15项|item}。截至2023年底，已提前完成{c|7项|item}，达到中期进度{d|11项|item}，滞后{e|4项|item}，受统计口径调整无法评估{f|2项|item}。完成和达到进度的合计{g|18项|item}，占全部指标的{h|81.8%|percent}；若剔除无法评估的指标，则占{i|81.8%|percent}。
滞后的指标分别是高中阶段毛入学率、教师学历、特教送教覆盖和职普融通课程，均为预期性指标，约束性指标无一滞后。
进度最快的是学前普惠率，目标{k|90%|percent}，已达{l|93.4%|percent}，超出{m|3.4个百分点|percentage-point}；最慢的是教师学历，目标{o|80%|percent}，现为{p|71.5%|percent}，完成目标的{q|89.4%|percent}。""",
[("diff","n","a","b"),("sum","g","c d"),("share","g","n","h"),("shareofsum","g","g e","i"),("diff","l","k","m"),("share","p","o","q"),("sum","n","c d e f"),("bound","e","b"),("least","k","l"),("below","p","o"),("sum","n","a b"),("below","h","i"),("count","e",4),("bound","g","n")],
[error("share-mismatch","h","g n",[2],("75.0%","percent"),
    "占全部24项为75.0%，81.8%是剔除两项后的比例","wrong denominator",2)],
scope=[("share","c","n","h"),("least","o","p")])

passage("vocational-decline-words", """中职招生五年：从跌到稳
2018年全市中职招生{a|9876人|student}，2019年{b|9143人|student}，2020年{c|8567人|student}，2021年{d|8602人|student}，2022年{e|8655人|student}。前两年累计减少{f|1309人|student}，降幅{g|13.3%|percent-}；后两年累计回升{h|88人|student}，升幅仅{i|1.0%|percent}。
与普高招生相比，2018年普高{j|13204人|student}，为中职的{k|1.34倍|ratio}；2022年普高{l|15983人|student}，为中职的{m|1.85倍|ratio}。

综上，中职招生在2020年后基本持平，并未随普高扩招而继续下滑；五年首尾相比减少{o|1221人|student}，但后两年几乎没有变化（年均{p|44人|student}）。""",
[("diff","a","c","f"),("growth","c","a","g"),("diff","e","c","h"),("growth","e","c","i"),("multiple","j","a","k"),("multiple","l","e","m"),("diff","a","e","o"),("avgn","e","c",2,"p"),("trend","down","a b c"),("trend","up","c d e"),("smallest","c","a b d e"),("trend","up","k m"),("const","i","0","2")],
scope=[("trend","down","a b c d e"),("growth","e","a","g")],
hard="先降后稳；首尾减少而近两年持平")

passage("table-five-counties", """表1 五县区初中巩固情况（单位：人）
县区 初一入学 三年后在校 巩固率
甲县 {a1|3184|student} {a2|3107|student} {a3|97.6%|percent}
乙县 {b1|2650|student} {b2|2498|student} {b3|94.3%|percent}
丙县 {c1|1972|student} {c2|1931|student} {c3|97.9%|percent}
丁区 {d1|4415|student} {d2|4389|student} {d3|98.4%|percent}
戊区 {e1|5038|student} {e2|4957|student} {e3|98.4%|percent}
合计 {s1|17259|student} {s2|16882|student} {s3|97.8%|percent}
从表1看，巩固率最高的是丁区，比最低的乙县高{g|5.1个百分点|percentage-point}；{n|四个|item}县区高于{l|97%|percent}的省定线，只有乙县低了{h|2.7个百分点|percentage-point}。五县区三年共流失{m|377人|student}，其中乙县{o|152人|student}，占{p|40.3%|percent}，而它的入学人数只占{q|15.4%|percent}，流失明显集中。""",
[("share","a2","a1","a3"),("share","b2","b1","b3"),("share","c2","c1","c3"),("share","d2","d1","d3"),("share","e2","e1","e3"),("sum","s1","a1 b1 c1 d1 e1"),("sum","s2","a2 b2 c2 d2 e2"),("share","s2","s1","s3"),("diff","d3","b3","g"),("diff","l","b3","h"),("diff","s1","s2","m"),("diff","b1","b2","o"),("share","o","m","p"),("share","b1","s1","q"),("largest","d3","a3 b3 c3 e3"),("smallest","b3","a3 c3 d3 e3"),("between","s3","a3 b3 c3 d3 e3"),("least","l","a3"),("least","l","c3"),("least","l","d3"),("least","l","e3"),("below","b3","l"),("bound","a2","a1"),("bound","b2","b1"),("bound","c2","c1"),("bound","d2","d1"),("bound","e2","e1"),("count","n",4),("below","q","p"),("bound","o","m"),("bound","b1","s1")],
[error("share-mismatch table-mismatch","d3","d2 d1 b3 g",[3, 8],("99.4%","percent"),
    "4389占4415的99.4%，与乙县之差5.1个百分点也对","wrong digit",2)],
scope=[("share","o","s1","p"),("mean","a3 b3 c3 d3 e3","s3")])

passage("footnote-scope-postprimary", """高中阶段教育规模：2022年在校生{a|58230人|student}①，较2017年的{b|51460人|student}增加{c|6770人|student}，年均增加{d|1354人|student}，年均增长{e|2.5%|percent}。其中普通高中{f|35914人|student}，中等职业学校{g|22316人|student}，二者之比约为{h|62:38|ratio}。专任教师{i|4687人|person}②，生师比{j|11.8:1|ratio}。
注：①含技工学校学生{k|3128人|student}，技工学校由人社部门管理；②不含技工学校教师，故计算生师比时分子已扣除技工学校学生。若不扣，则为{l|12.4:1|ratio}，显然偏高。""",
[("diff","a","b","c"),("avgn","a","b",5,"d"),("cagrv",5,"a","b","e"),("expr","(a-k)/i","j"),("ratio","a","i","l"),("sum","a","f g"),("split","f","g","h"),("bound","k","g"),("below","j","l")],
scope=[("ratio","a","i","j"),("growth","a","b","e")],
hard="生师比的分子扣除了技工学校学生，脚注说明")

passage("stage-forecast-assumption", """人口与学位预测（中方案）
假定一：总和生育率维持现状；假定二：净迁入每年{a|1200人|person}，其中学龄前后儿童占{b|18%|percent}，即每年{c|216人|person}；假定三：各学段升学率不变。
由此得到：小学在校生2023年{d|41260人|student}，2025年{e|42810人|student}，2027年达到峰值{f|43175人|student}，2030年回落至{g|36940人|student}。峰值比2023年多{h|1915人|student}（{i|4.6%|percent}），峰值之后三年少{j|6235人|student}（{k|10.5%|percent-}）。
现有学位{l|42500个|place}，2025年缺{m|310个|place}，2027年缺{n|675个|place}，到2030年则空余{o|5560个|place}，占现有学位的{p|13.1%|percent}。

建议：缺口不足千个且只持续三四年，宜挖潜改造，不宜新建。挖潜可增{q|820个|place}，足以覆盖峰值缺口{r|657个|place}。""",
[("prod","c","a b","1/100"),("diff","f","d","h"),("growth","f","d","i"),("diff","f","g","j"),("growth","g","f","k"),("diff","e","l","m"),("diff","f","l","n"),("diff","l","g","o"),("share","o","l","p"),("same","n","r"),("trend","up","d e f"),("below","g","f"),("bound","r","q"),("below","l","e"),("below","l","f"),("largest","f","d e g"),("bound","o","l")],
[error("growth-mismatch","k","g f",[4],("14.4%","percent-"),
    "峰值之后是与2027年的43175比，应降14.4%，10.5%是与2023年比","wrong base",2),
 error("restatement-mismatch","r","n",[9],("675个","place"),
    "2027年缺口前文为675个","transposed digits",2)],
scope=[("share","o","g","p"),("diff","f","d","j"),("growth","f","g","k")])

passage("groups-median-wage", """乡镇教师实发收入分组
把{n|15个|item}乡镇按教师月人均实发收入排队，最高的{a|6482元|CNY/month}，最低的{b|4915元|CNY/month}，居中（第{!rank|8}位）的{c|5560元|CNY/month}。最高与最低之比{d|1.32|ratio}，极差{e|1567元|CNY/month}。高于中位数的{f|七个|item}，低于中位数的{g|7个|item}。

分三组看，偏远组{h|5个|item}乡镇平均{i|5968元|CNY/month}，一般组{j|6个|item}平均{k|5490元|CNY/month}，近城组{l|4个|item}平均{m|5147元|CNY/month}。偏远组反比近城组高{o|821元|CNY/month}，高出{p|16.0%|percent}，主要是乡镇补贴{q|500元|CNY/month}至{r|800元|CNY/month}的差别化发放起了作用。三组按乡镇数加权平均{s|5558元|CNY/month}，与中位数仅差{u|2元|CNY/month}。""",
[("multiple","a","b","d"),("diff","a","b","e"),("diff","i","m","o"),("growth","i","m","p"),("expr","(i*h+k*j+m*l)/n","s"),("diff","c","s","u"),("sum","n","h j l"),("below","f","n"),("same","f","g"),("between","s","i k m"),("below","m","i"),("largest","a","b c"),("smallest","b","a c"),("bound","q","r")],
scope=[("mean","i k m","s"),("mean","a b","c")],
hard="偏远组高于近城组，补贴使然；加权与中位数不同")

passage("five-year-teacher-flow", """教师流动五年账
年初在岗教师{a|5316人|person}（2018年），五年新进{b|1284人|person}，退休{c|736人|person}，调出县外{d|298人|person}，辞职{e|91人|person}，2023年初应有{f|5475人|person}。减少合计{g|1152人|person}，其中退休占{h|65.4%|percent}，调出占{i|26.5%|percent}，辞职占{j|8.1%|percent}。
县内流动未计入：五年从乡到城{k|412人|person}，从城到乡（含支教期满返回之外的）{l|127人|person}，净流向城区{m|285人|person}，是每年新招乡村教师{o|93人|person}的{p|3.1倍|ratio}，等于乡村学校三年多的补充量白补了。""",
[("lin","f","+a +b -c -d -e"),("sum","g","c d e"),("share","c","g","h"),("share","d","g","i"),("share","e","g","j"),("diff","k","l","m"),("multiple","m","o","p"),("lin","f","+a +b -g"),("hundred","h i j"),("bound","c","g"),("bound","d","g"),("bound","e","g")],
[error("sum-mismatch","g","c d e h i j f a b",[1, 2, 3, 4, 7],("1125人","person"),
    "736、298、91三项合计1125","transposed digits",1)],
scope=[("share","c","b","h"),("lin","f","+a +b -c -d -e -m")])

passage("kindergarten-cost-sharing", """普惠园成本分担调研
问：一个孩子一年到底花多少？答：{n|24所|school}样本园2022年生均成本{a|13860元|CNY/student}，其中财政负担{b|6230元|CNY/student}，家长负担{c|6840元|CNY/student}，举办者及其他{d|790元|CNY/student}。
问：比例呢？答：财政{e|44.9%|percent}，家长{f|49.4%|percent}，其余{g|5.7%|percent}。
问：和三年前比？答：三年前生均成本{h|11400元|CNY/student}，财政{i|4104元|CNY/student}，占{j|36.0%|percent}；家长{k|6612元|CNY/student}，占{l|58.0%|percent}。财政比重上升{m|9.8个百分点|percentage-point}，家长比重下降{o|8.6个百分点|percentage-point}，但家长掏的钱没有少，反多了{p|228元|CNY/student}。
问：公办与民办差多少？答：公办园家长负担{q|32.6%|percent}，普惠民办园{r|61.4%|percent}，高{s|28.8个百分点|percentage-point}，差距明显。""",
[("lin","d","+a -b -c"),("share","b","a","e"),("share","c","a","f"),("share","d","a","g"),("share","i","h","j"),("share","k","h","l"),("diff","e","j","m"),("diff","l","f","o"),("diff","c","k","p"),("diff","r","q","s"),("hundred","e f g"),("bound","b","a"),("below","f","l"),("trend","up","j e"),("between","f","q r"),("below","q","r")],
[error("difference-mismatch","m","e j",[6],("8.9个百分点","percentage-point"),
    "44.9%减36.0%为8.9个百分点","wrong digit",2)],
scope=[("growth","b","i","m"),("diff","h","a","p")])

passage("senior-teacher-ratio-target", """骨干教师覆盖面分析。全市义务教育学校{a|386所|school}，专任教师{b|21450人|person}，县级以上骨干教师{c|3412人|person}，占{d|15.9%|percent}，高于每百名教师有{e|1名|person}骨干的要求一个数量级，却分布不均：城区{f|142所|school}学校集中了{g|2327人|person}，占{h|68.2%|percent}，校均{i|16.4人|person}；乡镇{j|244所|school}学校只有{k|1085人|person}，校均{l|4.4人|person}，城区为乡镇的{m|3.7倍|ratio}。
尚有{o|57所|school}乡镇学校没有一名骨干教师，占乡镇学校的{p|14.8%|percent}。若以三年内消除空白校为目标，每年须覆盖{q|19所|school}。""",
[("share","c","b","d"),("share","g","c","h"),("avg","g","f","i"),("diff","a","f","j"),("diff","c","g","k"),("avg","k","j","l"),("multiple","i","l","m"),("share","o","j","p"),("overn","o",3,"q"),("bound","o","j"),("below","k","g"),("trend","down","i l"),("const","m","3","6"),("bound","c","b"),("bound","g","c")],
[error("share-mismatch","p","o j",[7],("23.4%","percent"),
    "57所占乡镇学校244所的23.4%，不是占全部386所","wrong denominator",2)],
scope=[("share","o","f","p"),("share","k","b","d")])

passage("catchup-years-needed", wrap("""追赶需要几年？
甲县小学生均教学仪器设备值2022年{a|2140元|CNY/student}，全省平均{b|2890元|CNY/student}，相当于全省的{c|74.0%|percent}；2017年分别是{d|1190元|CNY/student}和{e|2015元|CNY/student}，相当于{f|59.1%|percent}。五年里甲县年均增长{g|12.5%|percent}，全省{h|7.5%|percent}，相对差距缩小{i|14.9个百分点|percentage-point}。
然而绝对差距几乎没动：2017年差{j|825元|CNY/student}，2022年仍差{k|750元|CNY/student}，五年只缩小{l|75元|CNY/student}。照此增速外推，甲县要到{!year|2028年}前后才能赶上。
（相对差距与绝对差距变化不同步，是基数不同所致，二者都对。）""", 34),
[("share","a","b","c"),("share","d","e","f"),("cagrv",5,"a","d","g"),("cagrv",5,"b","e","h"),("diff","c","f","i"),("diff","e","d","j"),("diff","b","a","k"),("diff","j","k","l"),("trend","up","f c"),("below","h","g"),("below","k","j"),("below","a","b"),("below","d","e")],
scope=[("growth","a","d","g"),("diff","b","e","l"),("growth","k","j","i")],
hard="相对差距明显缩小而绝对差距几乎未变")

passage("sports-ground-wan", """体育场地达标分析
测算面积时发现单位不一。甲县义务教育学校运动场地{a|38.6万平方米|other}，学生{b|45210人|student}，生均{c|8.5平方米|other}，超过{d|7平方米|other}的标准；乙县{e|215,300平方米|other}，学生{f|32180人|student}，生均{g|66.9平方米|other}，略低于标准{h|0.3平方米|other}。两县合计{i|60.1万平方米|other}，生均{j|7.8平方米|other}。
达标学校甲县{k|67所|school}中有{l|58所|school}，达标率{m|86.6%|percent}；乙县{n|52所|school}中有{o|25所|school}，达标率{p|48.1%|percent}，不足半数。两县达标率相差{q|38.5个百分点|percentage-point}。""",
[("avg","a","b","c"),("avg","e","f","g"),("diff","d","g","h"),("sum","i","a e"),("avgsum","a e","b f","j"),("share","l","k","m"),("share","o","n","p"),("diff","m","p","q"),("below","g","d"),("least","d","c"),("between","j","c g"),("bound","l","k"),("bound","o","n"),("const","p","0","50")],
[error("average-mismatch","g","e f d h j c",[1, 2, 8, 10],("6.7平方米","other"),
    "215300平方米除以32180人为6.7平方米，小数点错一位","decimal point",1)],
scope=[("share","l","n","m"),("mean","c g","j"),("mean","m p","q")])

passage("course-hours-deviation", """课程开齐开足专题监测：对{n|96所|school}小学课表逐份核对，科学课按标准每周应开{a|2课时|other}，{b|81所|school}学校足额，{c|11所|school}学校少开{d|1课时|other}，{e|4所|school}学校只列不上；足额率{f|84.4%|percent}。劳动课足额{g|74所|school}，{h|77.1%|percent}；体育足额{i|89所|school}，{j|92.7%|percent}；艺术足额{k|78所|school}，{l|81.3%|percent}。
四门课都足额的{m|57所|school}，占{o|59.4%|percent}；有一门以上不足的{p|39所|school}。

各门足额率由高到低是体育、科学、艺术、劳动，最高与最低相差{q|15.6个百分点|percentage-point}。有人把{r|四门|item}课的不足校数相加得{s|62所|school}，认为超过半数学校不足，是不对的，因为同一所学校可能几门课都不足。""",
[("lin","e","+n -b -c"),("share","b","n","f"),("share","g","n","h"),("share","i","n","j"),("share","k","n","l"),("share","m","n","o"),("diff","n","m","p"),("diff","j","h","q"),("expr","(n-b)+(n-g)+(n-i)+(n-k)","s"),("trend","down","j f l h"),("bound","m","g"),("sum","n","b c e"),("bound","m","b"),("bound","m","i"),("bound","m","k"),("bound","p","s"),("count","r",4),("bound","b","n"),("bound","m","n")],
scope=[("lin","n","+s +m"),("same","s","p"),("share","s","n","o")],
hard="各门不足校数之和大于不足校数，学校重复计算")

passage("minority-cities-rank-error", """位次分析：2023年全省{n|11个|item}市州小学教师本科以上学历比例，本市{a|76.4%|percent}，居第{r|6|other}位；前面五个市州依次为{b|88.2%|percent}、{c|84.9%|percent}、{d|82.0%|percent}、{e|79.3%|percent}和{f|77.1%|percent}，后面五个依次为{g|75.8%|percent}、{h|73.6%|percent}、{i|71.9%|percent}、{j|70.2%|percent}、{k|66.5%|percent}。
由此可见本市恰为中位，与第一名相差{l|11.8个百分点|percentage-point}，与末位相差{m|9.9个百分点|percentage-point}，首尾极差{o|22.7个百分点|percentage-point}。
2019年本市为{p|61.7%|percent}，居第{q|8|other}位，四年提高{s|14.7个百分点|percentage-point}、前移{u|2位|other}。同期全省平均由{v|64.8%|percent}升至{w|75.3%|percent}，提高{x|10.5个百分点|percentage-point}，本市由低于平均{y|3.1个百分点|percentage-point}变为高于平均{z|1.1个百分点|percentage-point}，高出不到{zz|2个百分点|percentage-point}。""",
[("diff","b","a","l"),("diff","a","k","m"),("diff","b","k","o"),("diff","a","p","s"),("diff","q","r","u"),("diff","w","v","x"),("diff","v","p","y"),("diff","a","w","z"),("trend","down","b c d e f a g h i j k"),("sum","o","l m"),("below","w","a"),("below","p","v"),("most","z","zz"),("below","x","s"),("largest","b","a k"),("smallest","k","a b"),("trend","up","v w")],
[error("difference-mismatch","o","b k l m",[2, 9],("21.7个百分点","percentage-point"),
    "88.2%减66.5%为21.7，也等于11.8与9.9之和","wrong digit",2)],
scope=[("diff","v","p","z"),("mean","b k","a"),("most","y","zz")])

passage("boarding-subsidy-gap", """“两头跑”的家庭有多少
入户{a|1506户|item}，有效问卷{b|1472份|item}，有效率{c|97.7%|percent}。其中孩子在县城读书而父母仍在村务农的{d|538户|item}，占有效问卷{e|36.5%|percent}；在县城租房陪读的{f|361户|item}，占前者{g|67.1%|percent}。陪读户年均多支出{h|16800元|CNY/year}，其中房租{i|7200元|CNY/year}、生活费{j|6300元|CNY/year}、交通及其他{k|3300元|CNY/year}。
这笔支出相当于样本户年均可支配收入{l|52400元|CNY/year}的{m|23.1%|percent}，也就是近三分之一。

问到愿否回村就读，答“愿意”的{o|207户|item}，“看条件”的{p|246户|item}，“不愿意”的{q|85户|item}，前两类合计{r|84.2%|percent}，超过八成。可见条件改善后回流空间不小。""",
[("share","b","a","c"),("share","d","b","e"),("share","f","d","g"),("lin","k","+h -i -j"),("share","h","l","m"),("lin","q","+d -o -p"),("sharesum","o p","d","r"),("bound","f","d"),("bound","d","b"),("bound","b","a"),("const","m","30","33.4"),("const","r","80","100"),("sum","d","o p q")],
[error("share-mismatch","m","h l",[4, 10],("32.1%","percent"),
    "16800占52400的32.1%，两位数字颠倒后也不近三分之一","transposed digits",1)],
scope=[("share","f","b","g"),("share","d","a","e"),("sharesum","o p","f","r")])

passage("double-reduction-survey", """校外培训治理后家庭支出变化：2021年与2023年两次问卷对照
两次样本相同，均为{n|2400户|item}。有校外学科培训支出的，2021年{a|1428户|item}，2023年{b|516户|item}，参与率从{c|59.5%|percent}降到{d|21.5%|percent}，降低{e|38.0个百分点|percentage-point}。有非学科培训支出的却由{f|924户|item}升到{g|1176户|item}，参与率{h|49.0%|percent}，提高{i|10.5个百分点|percentage-point}。

户均支出（以参与户计）学科类由{j|6250元|CNY/year}升至{k|8930元|CNY/year}，原因是留下来的多为一对一；但若摊到全部样本户，学科类由{l|3719元|CNY/year}降为{m|1920元|CNY/year}，减少{o|48.4%|percent-}。
所以说参与户负担加重而社会总负担下降，并不矛盾。""",
[("share","a","n","c"),("share","b","n","d"),("diff","c","d","e"),("share","g","n","h"),("sharediff","g","f","n","i"),("expr","a*j/n","l"),("expr","b*k/n","m"),("growth","m","l","o"),("bound","a","n"),("bound","b","n"),("bound","g","n"),("trend","up","j k"),("trend","down","l m"),("trend","down","c d"),("trend","up","f g")],
scope=[("growth","k","j","o"),("share","b","a","d"),("trend","down","j k")],
hard="参与户户均支出上升，全样本户均下降")

passage("three-plan-completions", """三期行动计划回头看
一期（2011—2013年）计划新建改扩建幼儿园{a|84所|school}，实际完成{b|91所|school}，为计划的{c|108.3%|percent}；二期（2014—2016年）计划{d|66所|school}，完成{e|58所|school}，为{f|87.9%|percent}；三期（2017—2020年）计划{g|72所|school}，完成{h|72所|school}，如数完成。三期合计计划{i|222所|school}，完成{j|211所|school}，总完成率{k|99.5%|percent}，略低于计划。
按年均计，一期每年完成{l|30.3所|school}，二期{m|19.3所|school}，三期{n|24.0所|school}，逐期放慢。这同适龄人口见顶的时点相吻合。
投资方面三期分别为{o|1.86亿元|CNY}、{p|1.53亿元|CNY}和{q|2.34亿元|CNY}，共{r|5.73亿元|CNY}，平均每所{s|259万元|CNY}，三期每所{u|325万元|CNY}，比一期的{v|204万元|CNY}高{w|59%|percent}。""",
[("share","b","a","c"),("share","e","d","f"),("sum","i","a d g"),("sum","j","b e h"),("share","j","i","k"),("overn","b",3,"l"),("overn","e",3,"m"),("overn","h",4,"n"),("sum","r","o p q"),("avg","r","j","s"),("avg","q","h","u"),("avg","o","b","v"),("growth","u","v","w"),("trend","down","l m n"),("below","e","d"),("least","a","b"),("same","g","h"),("between","k","c f")],
[error("sum-mismatch","j","b e h i k r s",[3, 4, 9],("221所","school"),
    "91、58、72合计221所","wrong digit",2),
 error("average-mismatch","n","h l m",[7, 13],("18.0所","school"),
    "三期为2017年至2020年共四年，72除以4是18.0","total divided by years",2)],
scope=[("share","j","a","k"),("growth","h","e","w")])

passage("double-claimed-not", """（一）规模扩张
“十三五”期间，某开发区义务教育在校生从2015年的{a|7840人|student}增加到2020年的{b|15780人|student}，五年{c|翻了一番|ratio}。学校由{d|9所|school}增加到{e|14所|school}，增加{f|5所|school}，增长{g|55.6%|percent}；教师由{h|503人|person}增加到{i|871人|person}，增长{j|73.2%|percent}。三者增幅不同步，校均学生从{k|871人|student}升到{l|1127人|student}，生师比从{m|15.6:1|ratio}升到{n|18.1:1|ratio}。

（二）办学条件
校舍面积由{o|6.9万平方米|other}增至{p|12.1万平方米|other}，增长{q|75.4%|percent}，生均却由{r|8.8平方米|other}降到{s|7.7平方米|other}。教学仪器设备总值由{u|1830万元|CNY}增至{v|4410万元|CNY}，为原来的{w|2.4倍|ratio}，生均由{x|2334元|CNY/student}升至{y|2795元|CNY/student}。

（三）判断
扩张是“学生跑在前、学校和教师跟在后”，学生增长{z|101.3%|percent}，教师增幅比它低{zz|28.1个百分点|percentage-point}。""",
[("diff","e","d","f"),("growth","e","d","g"),("growth","i","h","j"),("avg","a","d","k"),("avg","b","e","l"),("ratio","a","h","m"),("ratio","b","i","n"),("growth","p","o","q"),("avg","o","a","r"),("avg","p","b","s"),("multiple","v","u","w"),("avg","u","a","x"),("avg","v","b","y"),("growth","b","a","z"),("diff","z","j","zz"),("multiple","b","a","c"),("trend","down","r s"),("trend","up","k l"),("trend","up","m n"),("below","j","z"),("below","g","z"),("trend","up","a b"),("trend","up","d e"),("trend","up","h i"),("trend","up","o p"),("trend","up","u v"),("trend","up","x y")],
scope=[("growth","v","u","w"),("growth","b","a","g")],
hard="学生翻番而学校、教师增幅小得多，三者不同步")

passage("per-student-cost-later", wrap("""高职生均成本测算。2019年{a|18240元|CNY/student}，2023年{b|22610元|CNY/student}，四年提高{c|4370元|CNY/student}，增幅{d|19.3%|percent}。分项看，人员成本由{e|9860元|CNY/student}提高到{f|12930元|CNY/student}，占总成本的比重由{g|54.1%|percent}升到{h|57.2%|percent}，升{i|3.1个百分点|percentage-point}；实训成本由{j|4120元|CNY/student}降到{k|3985元|CNY/student}，占比由{l|22.6%|percent}降到{m|17.6%|percent}，降{n|5.0个百分点|percentage-point}。
人员成本的增加（{o|3070元|CNY/student}）占成本总增加的{p|70.3%|percent}，是成本上升的主因。""", 34),
[("diff","b","a","c"),("growth","b","a","d"),("share","e","a","g"),("share","f","b","h"),("diff","h","g","i"),("share","j","a","l"),("share","k","b","m"),("diff","l","m","n"),("diff","f","e","o"),("share","o","c","p"),("bound","k","b"),("below","k","j"),("trend","up","g h"),("bound","f","b"),("bound","o","c"),("trend","up","e f"),("trend","down","l m")],
[error("growth-mismatch","d","b a",[1],("24.0%","percent"),
    "4370元应除以2019年的18240元，得24.0%；文中除以了后一年","later divided instead of earlier",1)],
scope=[("share","o","b","p"),("growth","f","e","i")])

passage("points-called-percent", """学前教育普及：第三方评估摘录
毛入园率评估期初{a|81.5%|percent}，期末{b|92.3%|percent}，提高{c|13.3个百分点|percentage-point}；普惠率由{d|73.6%|percent}提高到{e|88.9%|percent}，提高{f|15.3个百分点|percentage-point}；公办园在园占比由{g|38.2%|percent}提高到{h|52.7%|percent}，提高{i|14.5个百分点|percentage-point}。三项指标中提高幅度最大的是普惠率，最小的是毛入园率。
目标值分别是{j|90%|percent}、{k|85%|percent}和{l|50%|percent}，三项均已达到，分别超出{m|2.3个百分点|percentage-point}、{n|3.9个百分点|percentage-point}和{o|2.7个百分点|percentage-point}。
评估组提醒：目标年还有一年，出生人口下降会使毛入园率的分母变小，指标“自动”上升，不应视为工作成效。""",
[("diff","b","a","c"),("diff","e","d","f"),("diff","h","g","i"),("diff","b","j","m"),("diff","e","k","n"),("diff","h","l","o"),("least","j","b"),("least","k","e"),("least","l","h"),("largest","f","c i"),("smallest","c","f i"),("trend","up","a b"),("trend","up","d e"),("trend","up","g h")],
[error("difference-mismatch","c","b a",[0],("10.8个百分点","percentage-point"),
    "92.3减81.5是10.8个百分点，13.3是相对增幅","relative change called points",1)],
scope=[("growth","h","g","i"),("diff","e","h","n")])

passage("hukou-plan-vs-actual", """2020年编制的规划估计，2023年全县小学在校生{a|28600人|student}，初中{b|14900人|student}，合计{c|43500人|student}；据此安排新增学位{d|3200个|place}。实际到2023年，小学{e|27184人|student}，初中{f|15236人|student}，合计{g|42420人|student}。小学少于估计{h|1416人|student}，偏差{i|5.0%|percent}；初中多于估计{j|336人|student}，偏差{k|2.3%|percent}。两相抵消，合计少{l|1080人|student}，偏差{m|2.5%|percent}。
新增学位实际完成{n|2870个|place}，完成计划的{o|89.7%|percent}，其中小学{p|1530个|place}、初中{q|1340个|place}。虽未完成计划，因小学生少于预计，小学并未出现缺口：以实际净增的小学生{r|980人|student}对照，小学新增学位尚余{s|550个|place}；初中净增{u|1421人|student}，缺{v|81个|place}，靠腾挪功能室解决。""",
[("sum","c","a b"),("sum","g","e f"),("diff","a","e","h"),("share","h","a","i"),("diff","f","b","j"),("share","j","b","k"),("diff","c","g","l"),("share","l","c","m"),("share","n","d","o"),("diff","p","r","s"),("diff","u","q","v"),("sum","n","p q"),("lin","l","+h -j"),("below","n","d"),("below","e","a"),("below","b","f")],
scope=[("share","n","d","m"),("share","h","e","i"),("sum","l","h j")],
hard="规划估计与实际不同，偏差可相抵")

passage("wrong-superlative-table", """表2 六县中小学教师本科以上学历比重（%）
       小学   初中   高中
甲县  {a1|68.4|percent}  {a2|88.1|percent}  {a3|98.7|percent}
乙县  {b1|74.2|percent}  {b2|91.5|percent}  {b3|99.1|percent}
丙县  {c1|61.3|percent}  {c2|90.7|percent}  {c3|98.2|percent}
丁县  {d1|70.9|percent}  {d2|86.4|percent}  {d3|97.5|percent}
戊县  {e1|65.0|percent}  {e2|89.2|percent}  {e3|99.4|percent}
己县  {f1|72.7|percent}  {f2|92.6|percent}  {f3|98.9|percent}
小学最高的乙县比最低的丙县高{g|12.9个百分点|percentage-point}，初中最高的乙县与最低的丁县相差{h|6.2个百分点|percentage-point}，高中各县相差不超过{i|2个百分点|percentage-point}（最高{j|99.4|percent}、最低{k|97.5|percent}）。
学段越高，差距越小：极差由小学的{l|12.9个百分点|percentage-point}降到初中的{m|6.2个百分点|percentage-point}，再到高中的{n|1.9个百分点|percentage-point}。""",
[("diff","b1","c1","g"),("diff","f2","d2","h"),("same","e3","j"),("same","d3","k"),("same","g","l"),("same","h","m"),("diff","e3","d3","n"),("largest","b1","a1 c1 d1 e1 f1"),("smallest","c1","a1 b1 d1 e1 f1"),("largest","b2","a2 c2 d2 e2 f2"),("smallest","d2","a2 b2 c2 e2 f2"),("largest","e3","a3 b3 c3 d3 f3"),("smallest","d3","a3 b3 c3 e3 f3"),("trend","down","l m n"),("most","n","i"),("diff","j","k","n")],
[error("direction-mismatch table-mismatch","b2","a2 c2 d2 e2 f2",[9],None,
    "初中最高的是己县92.6，乙县91.5居第二；6.2也是己县与丁县之差","wrong superlative",2,say="己县")],
scope=[("diff","b2","d2","h"),("most","m","i")])

passage("trend-broken-late", """近六年全市小学生师比：2017年{a|18.6:1|ratio}，2018年{b|18.1:1|ratio}，2019年{c|17.4:1|ratio}，2020年{d|17.6:1|ratio}，2021年{e|16.9:1|ratio}，2022年{f|16.3:1|ratio}，逐年下降，累计降{g|2.3|other}。初中同期为{h|13.5:1|ratio}、{i|13.4:1|ratio}、{j|13.2:1|ratio}、{k|12.9:1|ratio}、{l|12.7:1|ratio}、{m|12.4:1|ratio}，也逐年下降，累计降{n|1.1|other}。
到2022年，两学段之差由{o|5.1|other}缩小为{p|3.9|other}，差距明显收窄。
若按编制标准小学{q|19:1|ratio}、初中{r|13.5:1|ratio}衡量，六年均未超过标准。""",
[("diff","a","f","g"),("diff","h","m","n"),("diff","a","h","o"),("diff","f","m","p"),("trend","down","a b c d e f"),("trend","down","h i j k l m"),("most","a","q"),("most","b","q"),("most","c","q"),("most","d","q"),("most","e","q"),("most","f","q"),("most","h","r"),("most","i","r"),("most","j","r"),("most","k","r"),("most","l","r"),("most","m","r"),("below","p","o")],
[error("direction-mismatch sequence-mismatch","d","a b c e f",[4],None,
    "2020年17.6高于2019年17.4，不是逐年下降","trend broken",1,say="总体下降，2020年略有反弹")],
scope=[("diff","a","f","n")])

passage("subject-shortage-list", """结构性缺编是本次调研听到最多的词。样本县小学缺编学科：音乐缺{a|46人|person}，体育缺{b|58人|person}，美术缺{c|39人|person}，科学缺{d|73人|person}，信息科技缺{e|31人|person}，心理缺{f|64人|person}，六科共缺{g|311人|person}；而语文、数学合计超编{h|217人|person}。总量算下来只缺{i|94人|person}，占编制总数{j|4120名|person}的{k|2.3%|percent}，看起来几乎持平。
六科中缺口最大的是心理，占六科缺口的{l|20.6%|percent}，其次是科学。解决之道不在增编，而在转岗：{m|3年|other}内转岗培训语文、数学教师{n|150人|person}，可补六科缺口的{o|48.2%|percent}，每年{p|50人|person}。""",
[("sum","g","a b c d e f"),("diff","g","h","i"),("share","i","j","k"),("share","f","g","l"),("share","n","g","o"),("avg","n","m","p"),("largest","f","a b c d e"),("bound","n","h"),("below","i","g"),("bound","f","g")],
[error("direction-mismatch","f","a b c d e",[6],None,
    "缺口最大的是科学73人，心理64人居次","wrong superlative",2,say="科学最大，其次是心理")],
scope=[("share","i","g","k"),("share","f","j","l"),("sum","j","g h")])

passage("limit-said-kept", """作业时长与睡眠监测（第二轮，{n|4860名|student}学生）
分学段书面作业平均完成时间：小学低年级{a|0分钟|other}（不布置书面家庭作业），小学中高年级{b|52分钟|other}，初中{c|96分钟|other}。与省里规定的小学不超过{d|60分钟|other}、初中不超过{e|90分钟|other}相比，两个学段均控制在规定之内。
睡眠时间：小学{f|9.4小时|other}，初中{g|8.6小时|other}，分别低于应达到的{h|10小时|other}和{i|9小时|other}，缺{j|0.6小时|other}和{k|0.4小时|other}。
睡眠达标率小学{l|38.7%|percent}，初中{m|31.2%|percent}；与首轮的{o|33.5%|percent}和{p|27.4%|percent}相比，分别提高{q|5.2个百分点|percentage-point}和{r|4.8个百分点|percentage-point}，小学改善快于初中。""",
[("diff","h","f","j"),("diff","i","g","k"),("diff","l","o","q"),("diff","m","p","r"),("most","b","d"),("most","c","e"),("below","f","h"),("below","g","i"),("below","r","q"),("trend","up","o l"),("trend","up","p m")],
[error("bound-exceeded","c","e",[5],None,
    "初中96分钟超过90分钟的规定","limit exceeded though said to be kept",2,say="小学在规定之内，初中超出"),
 error("difference-mismatch","r","m p",[3],("3.8个百分点","percentage-point"),
    "31.2减27.4为3.8个百分点","wrong digit",2)],
scope=[("least","h","f"),("diff","l","m","q")])

passage("lodging-order-of-share", """经费来源结构变动
2018年教育总投入{a|24.62亿元|CNY}，其中财政性经费{b|20.18亿元|CNY}，事业收入{c|3.57亿元|CNY}，捐赠及其他{d|0.87亿元|CNY}；2022年总投入{e|31.05亿元|CNY}，财政性经费{f|26.94亿元|CNY}，事业收入{g|3.28亿元|CNY}，捐赠及其他{h|0.83亿元|CNY}。
财政性经费占比由{i|82.0%|percent}升到{j|86.8%|percent}，升{k|4.8个百分点|percentage-point}；事业收入占比由{l|14.5%|percent}降到{m|12.2%|percent}，降{n|3.9个百分点|percentage-point}。
总投入增加{o|6.43亿元|CNY}，增长{p|26.1%|percent}；财政性经费增加{q|6.76亿元|CNY}，增长{r|33.5%|percent}，快于总投入。事业收入减少{s|0.29亿元|CNY}，主要是民办义务教育学校转公所致。因此财政的增量（{u|7.67亿元|CNY}）大于总投入的增量。""",
[("lin","d","+a -b -c"),("lin","h","+e -f -g"),("share","b","a","i"),("share","f","e","j"),("diff","j","i","k"),("share","c","a","l"),("share","g","e","m"),("diff","l","m","n"),("diff","e","a","o"),("growth","e","a","p"),("diff","f","b","q"),("growth","f","b","r"),("diff","c","g","s"),("same","q","u"),("below","p","r"),("trend","down","l m"),("trend","up","i j"),("below","o","q"),("bound","f","e"),("bound","b","a"),("bound","c","a")],
[error("share-mismatch","m","g e l n",[6, 7],("10.6%","percent"),
    "3.28占2022年总投入31.05的10.6%，误除以财政性经费","wrong denominator",1),
 error("restatement-mismatch","u","q",[13],("6.76亿元","CNY"),
    "前一句增加6.76亿元，数字颠倒","transposed digits",2)],
scope=[("share","q","e","k"),("growth","g","c","n")])

passage("wan-slip-forecast", """到2030年的教师需求
小学在校生预测{a|18.4万人|student}，按师生比{b|1:18|ratio}需教师{c|1.02亿人|person}；初中{d|10.6万人|student}，按{e|1:13|ratio}需{f|0.82万人|person}；两段合计需{g|1.84万人|person}。2023年实有教师小学{h|1.13万人|person}、初中{i|0.79万人|person}，合计{j|1.92万人|person}，其间退休约{k|0.31万人|person}，若不补充，2030年剩{l|1.61万人|person}。
由此，七年应补充{m|0.23万人|person}，平均每年{o|329人|person~}左右。小学因生源下降本可净减{p|0.11万人|person}，但退休多出在小学，故仍需少量补充；初中需净增{q|0.03万人|person}。""",
[("expr","a/b","c"),("expr","d/e","f"),("sum","g","c f"),("sum","j","h i"),("diff","j","k","l"),("diff","g","l","m"),("overn","m",7,"o"),("diff","h","c","p"),("diff","f","i","q"),("below","c","h"),("below","i","f"),("bound","k","j")],
[error("average-mismatch","c","a b g f h p",[0, 2, 7, 9],("1.02万人","person"),
    "18.4万人除以18约1.02万人，单位错写成亿","unit slipped by ten thousand",1)],
scope=[("expr","d/b","f"),("diff","j","g","m")])

passage("weighted-vs-simple-pass", """质量监测合格率的两种算法
城区{a|12所|school}校、考生{b|9620人|student}、合格{c|8946人|student}，合格率{d|93.0%|percent}；乡镇{e|28所|school}校、考生{f|5140人|student}、合格{g|3906人|student}，合格率{h|76.0%|percent}。全县合格率应为{i|84.5%|percent}，城乡相差{j|17.0个百分点|percentage-point}。
校均考生城区{k|802人|student}，乡镇{l|184人|student}，前者为后者的{m|4.4倍|ratio}。
去年城区{n|92.1%|percent}，乡镇{o|71.8%|percent}，相差{p|20.3个百分点|percentage-point}。今年乡镇提高{q|4.2个百分点|percentage-point}，城区提高{r|0.9个百分点|percentage-point}，差距缩小{s|3.3个百分点|percentage-point}。""",
[("share","c","b","d"),("share","g","f","h"),("expr","(c+g)/(b+f)*100","i"),("diff","d","h","j"),("avg","b","a","k"),("avg","f","e","l"),("multiple","k","l","m"),("diff","n","o","p"),("diff","h","o","q"),("diff","d","n","r"),("diff","p","j","s"),("below","r","q"),("between","i","d h"),("below","l","k"),("below","j","p"),("bound","c","b"),("bound","g","f")],
[error("average-mismatch share-mismatch","i","b c f g",[2],("87.1%","percent"),
    "全县应为合格人数之和除以考生之和87.1%，两率的简单平均不是全县合格率","simple instead of weighted mean",2)],
scope=[("diff","n","h","s"),("share","c","f","d"),("share","g","b","h")])

passage("multiple-of-groups", """家校距离与午餐方式：{n|3120名|student}走读生抽样
按离校距离，{!km|1}公里以内{a|1186人|student}，{!km|1}至{!km|3}公里{b|1052人|student}，{!km|3}公里以上{c|882人|student}，占比为{d|38.0%|percent}、{e|33.7%|percent}、{f|28.3%|percent}。在校午餐的比例依次是{g|22.5%|percent}、{h|61.3%|percent}和{i|93.8%|percent}，距离越远比例越高，最远组为最近组的{j|4.2倍|ratio}。
三组在校午餐人数约{k|267人|student}、{l|645人|student}、{m|827人|student}，合计{o|1739人|student}，占走读生的{p|55.7%|percent}。这个总比例介于三组之间，却低于三组比例的简单平均{q|59.2%|percent}，因为近处学生多而在校吃饭少。""",
[("lin","c","+n -a -b"),("share","a","n","d"),("share","b","n","e"),("share","c","n","f"),("multiple","i","g","j"),("expr","a*g/100","k"),("expr","b*h/100","l"),("expr","c*i/100","m"),("sum","o","k l m"),("share","o","n","p"),("mean","g h i","q"),("trend","up","g h i"),("hundred","d e f"),("between","p","g h i"),("below","p","q"),("trend","down","a b c"),("bound","a","n"),("bound","b","n"),("bound","o","n")],
scope=[("mean","g h i","p"),("growth","i","g","j")],
hard="总比例低于三组比例的简单平均")

passage("long-eval-balanced", """义务教育优质均衡发展中期自查（研究室代拟）
一、资源配置（七项指标中先看四项）。小学和初中各校每百名学生拥有高于规定学历教师数，标准为小学{a|4.2人|person}、初中{b|5.3人|person}以上，实际小学平均{c|5.6人|person}、初中{d|6.4人|person}；每百名学生拥有骨干教师数，标准均为{e|1人|person}以上，实际{f|1.3人|person}和{g|1.1人|person}。生均教学及辅助用房面积标准{h|4.5平方米|other}和{i|5.8平方米|other}，实际{j|4.9平方米|other}和{k|5.5平方米|other}；生均体育场馆面积标准{l|7.5平方米|other}和{m|10.2平方米|other}，实际{o|8.1平方米|other}和{p|11.6平方米|other}。
二、达标学校。全县{q|58所|school}小学中{r|47所|school}七项综合达标，达标率{s|81.0%|percent}；{u|22所|school}初中中{v|17所|school}达标，达标率{w|77.3%|percent}；合计{x|63所|school}，占{y|80所|school}学校的{z|80.0%|percent}。
三、结论。以上四项指标，小学平均值全部达到标准，初中平均值也全部达到标准；达标率小学高于初中{zz|3.7个百分点|percentage-point}。""",
[("share","r","q","s"),("share","v","u","w"),("sum","x","r v"),("share","x","y","z"),("diff","s","w","zz"),("least","a","c"),("least","b","d"),("least","e","f"),("least","e","g"),("least","h","j"),("least","i","k"),("least","l","o"),("least","m","p"),("sum","y","q u"),("bound","r","q"),("bound","v","u"),("below","w","s"),("bound","x","y")],
[error("bound-exceeded","k","i",[10],None,
    "初中教学及辅助用房5.5平方米低于标准5.8","limit against the figure",5,say="初中有一项未达到标准"),
 error("sum-mismatch","x","r v y z",[2, 3],("64所","school"),
    "47与17相加为64","wrong digit",1)],
scope=[("share","r","y","s"),("mean","s w","z")])

passage("decline-of-teaching-points", """教学点的去与留
全县教学点2013年{a|186个|school}，2018年{b|97个|school}，2023年{c|41个|school}。前五年减少{d|89个|school}，后五年减少{e|56个|school}；若看百分比，前五年减{f|47.8%|percent-}，后五年减{g|57.7%|percent-}，后五年反而更快。
现存教学点学生{h|574人|student}，点均{i|14人|student}，其中{!size|10}人以下的{j|19个|school}，占{k|46.3%|percent}，学生只有{l|118人|student}，占{m|20.6%|percent}；教师{n|97人|person}，生师比{o|5.9:1|ratio}，远低于县城小学的{p|18.4:1|ratio}。

教师中{!age|50}岁以上的{q|61人|person}，占{r|62.9%|percent}，也就是超过六成。再过十年，这些点多半会自然消失。""",
[("diff","a","b","d"),("diff","b","c","e"),("growth","b","a","f"),("growth","c","b","g"),("avg","h","c","i"),("share","j","c","k"),("share","l","h","m"),("ratio","h","n","o"),("share","q","n","r"),("trend","down","a b c"),("below","e","d"),("bound","j","c"),("bound","l","h"),("below","o","p"),("bound","q","n"),("const","r","60","100")],
scope=[("growth","c","a","f"),("share","l","c","m")],
hard="减少个数后五年少、减幅却大")

passage("entrance-scores-shift", spaced("""普高录取结构（甲县）
2019年报名{a|6180人|student}，录取普高{b|3214人|student}，录取率{c|52.0%|percent}；2023年报名{d|6642人|student}，录取{e|3986人|student}，录取率{f|60.0%|percent}，提高{g|8.0个百分点|percentage-point}。
录取者中，来自乡镇初中的2019年{h|1093人|student}，2023年{i|1236人|student}，人数多了{j|143人|student}，但占比由{k|34.0%|percent}降到{l|18.6%|percent}；来自城区的由{m|2121人|student}增至{n|2750人|student}，增长{o|29.7%|percent}。
乡镇初中的报名者2023年为{p|2874人|student}，其录取率{q|43.0%|percent}，城区报名者{r|3768人|student}，录取率{s|73.0%|percent}，城区比乡镇高{u|30.0个百分点|percentage-point}，差距悬殊。"""),
[("share","b","a","c"),("share","e","d","f"),("diff","f","c","g"),("diff","i","h","j"),("share","h","b","k"),("share","i","e","l"),("diff","b","h","m"),("diff","e","i","n"),("growth","n","m","o"),("share","i","p","q"),("diff","d","p","r"),("share","n","r","s"),("diff","s","q","u"),("between","f","q s"),("below","l","k"),("below","q","s"),("bound","i","p"),("sum","e","i n"),("bound","e","d"),("bound","b","a"),("bound","h","b"),("bound","n","r"),("trend","up","m n")],
[error("share-mismatch","l","i e",[5],("31.0%","percent"),
    "1236占2023年录取3986人的31.0%，误以报名人数为分母","wrong denominator",1)],
scope=[("share","n","d","s"),("share","b","d","c")])

passage("capital-per-place", """新建学校投资效率比较（咨询报告节选）
五个项目，按每个学位投资由低到高为：C校{a|2.16万元|CNY/student}、A校{b|2.48万元|CNY/student}、E校{c|2.75万元|CNY/student}、B校{d|3.31万元|CNY/student}、D校{e|3.94万元|CNY/student}。
A校{f|1080个|place}学位，投资{g|2678万元|CNY}；B校{h|1620个|place}学位，投资{i|5362万元|CNY}；C校{j|2160个|place}学位，投资{k|4567万元|CNY}；D校{l|900个|place}学位，投资{m|3546万元|CNY}；E校{n|1440个|place}学位，投资{o|3960万元|CNY}。五校共{p|7200个|place}学位，投资{q|20212万元|CNY}，平均每个学位{r|2.81万元|CNY/student}。
学位最多的C校单价最低，学位最少的D校单价最高，规模效应清楚；最高为最低的{s|1.8倍|ratio}。但B校学位居第二，单价也居第二，原因是含地下车库，若剔除车库造价{u|1134万元|CNY}，每学位为{v|2.61万元|CNY/student}。""",
[("prod","g","f b"),("prod","i","h d"),("prod","k","j a"),("prod","m","l e"),("prod","o","n c"),("sum","p","f h j l n"),("sum","q","g i k m o"),("avg","q","p","r"),("multiple","e","a","s"),("expr","(i-u)/h","v"),("trend","up","a b c d e"),("largest","j","f h l n"),("smallest","l","f h j n"),("between","r","a b c d e"),("below","v","d"),("bound","u","i")],
[error("average-mismatch","k","j a q g i m o",[2, 6],("4666万元","CNY"),
    "2160乘以2.16万元为4666万元，五校合计也用的是它","wrong digit",2)],
scope=[("mean","a b c d e","r"),("avg","i","p","d")])

passage("ratio-swapped-master", """特殊群体关爱：乡镇寄宿制初中心理教师配备调查。{n|31所|school}学校、学生{a|24180人|student}，专兼职心理教师{b|42人|person}，其中专职{c|11人|person}、兼职{d|31人|person}。专职教师与学生之比为{e|1:2198|ratio}，达不到每{g|1000名|student}学生一名专职教师的要求；把兼职算上则为{f|1:576|ratio}，但兼职不能抵数。
按要求应配专职约{h|24名|person~}，缺{i|13名|person}，缺口率{j|54.2%|percent}。有专职教师的学校{k|10所|school}，占{l|32.3%|percent}；完全没有心理教师的{m|6所|school}，占{o|19.4%|percent}；其余{p|15所|school}只有兼职。""",
[("diff","b","c","d"),("ratio","a","c","e"),("ratio","a","b","f"),("expr","a/g","h"),("diff","h","c","i"),("share","i","h","j"),("share","k","n","l"),("share","m","n","o"),("lin","p","+n -k -m"),("below","f","e"),("below","g","e"),("below","f","g"),("sum","n","k m p"),("bound","k","c"),("bound","i","h"),("bound","k","n"),("bound","m","n")],
scope=[("share","c","h","j"),("ratio","a","d","f"),("below","g","f")],
hard="兼职算上便在要求之内，但要求的是专职")

passage("migrate-net-flow", half("""跨县流动：谁在流出，流向哪里
学籍系统显示，2022—2023学年甲县义务教育转出{a|1874人|student}，转入{b|639人|student}，净流出{c|1235人|student}，占年初在校生{d|33460人|student}的{e|3.7%|percent}。转出者中去省城{f|512人|student}，去市区{g|1086人|student}，出省{h|276人|student}，去市区的占{i|87.9%|percent}，接近六成。
转入者多为随父母返乡，其中由外省转入{j|437人|student}，占{k|68.4%|percent}。单就省外而言，转入多于转出{l|161人|student}，是净流入；流出完全发生在省内，省内净流出{m|1396人|student}。
上一学年净流出{o|1048人|student}，今年多了{p|187人|student}，扩大{q|17.8%|percent}。"""),
[("diff","a","b","c"),("share","c","d","e"),("lin","h","+a -f -g"),("share","g","a","i"),("share","j","b","k"),("diff","j","h","l"),("expr","(f+g)-(b-j)","m"),("diff","c","o","p"),("growth","c","o","q"),("const","i","55","60"),("bound","f","a"),("below","h","j"),("lin","c","+m -l"),("bound","g","a"),("bound","j","b")],
[error("share-mismatch","i","g a",[3, 9],("58.0%","percent"),
    "1086占转出1874的58.0%，接近六成；误除以净流出","wrong denominator",2)],
scope=[("share","g","d","i"),("diff","h","j","l"),("share","j","a","k")])

passage("retire-wave-note", half("""退休高峰测算，附注在后。
样本县{!age|50}岁以上教师{a|1736人|person}，占教师总数{b|5208人|person}的{c|33.3%|percent}。2024—2026年退休{d|384人|person}，2027—2029年{e|629人|person}，2030—2033年{f|723人|person}。年均分别为{g|128人|person}、{h|210人|person}和{i|181人|person}，高峰在中段。
以每年补充{j|160人|person}计，三个时段共补充{k|1600人|person}（{m|十年|other}），比退休少{l|136人|person}；若学生减少{o|12%|percent}、师生比不变，教师需求减少{p|625人|person}，则反而富余{q|489人|person}。
附注：测算以现行退休年龄为准，未考虑延迟退休；{!age|50}岁以上者十年内全部到龄。"""),
[("share","a","b","c"),("lin","f","+a -d -e"),("overn","d",3,"g"),("overn","e",3,"h"),("overn","f",4,"i"),("prod","k","j m"),("diff","a","k","l"),("prod","p","b o","1/100"),("diff","p","l","q"),("largest","h","g i"),("below","l","p"),("sum","a","d e f"),("below","k","a")],
scope=[("overn","f",3,"i"),("diff","k","a","q"),("largest","e","d f")],
hard="十年内退休多于补充，但学生减少后反而富余")

passage("five-series-lab", """理化生实验开出率
2018至2022年，样本初中演示实验开出率依次为{a|86.4%|percent}、{b|88.0%|percent}、{c|79.3%|percent}、{d|90.6%|percent}、{e|93.5%|percent}，除2020年因停课骤降外逐年上升；分组实验依次为{f|71.2%|percent}、{g|74.8%|percent}、{h|58.7%|percent}、{i|77.9%|percent}、{j|82.4%|percent}，走势相同。
五年演示实验提高{k|7.1个百分点|percentage-point}，分组实验提高{l|11.2个百分点|percentage-point}，两者差距由{m|15.2个百分点|percentage-point}缩小到{n|11.1个百分点|percentage-point}。2020年受影响最大的是分组实验，比上年下降{o|16.1个百分点|percentage-point}，演示实验下降{p|8.7个百分点|percentage-point}。
2022年应开分组实验{q|41280次|item}，实开{r|34015次|item}；应开演示{s|26900次|item}，实开{u|25152次|item}。""",
[("diff","e","a","k"),("diff","j","f","l"),("diff","a","f","m"),("diff","e","j","n"),("diff","g","h","o"),("diff","b","c","p"),("share","r","q","j"),("share","u","s","e"),("below","p","o"),("below","n","m"),("below","k","l"),("trend","up","a b d e"),("trend","up","f g i j"),("bound","r","q"),("bound","u","s")],
scope=[("trend","up","a b c d e"),("trend","up","f g h i j"),("diff","d","c","p")],
hard="除2020年外逐年上升，例外已写明")

passage("fund-growth-three-errors", """乡村教师专项投入中期评估
（1）投入。2021年{a|1845万元|CNY}，2022年{b|2160万元|CNY}，2023年{c|2394万元|CNY}，三年累计{d|6699万元|CNY}，2022年增长{e|17.1%|percent}，2023年增长{f|9.8%|percent}，增加额{x|234万元|CNY}低于上年的{y|315万元|CNY}。
（2）构成。三年累计中周转房{g|2580万元|CNY}，培训{h|1126万元|CNY}，荣誉奖励{i|643万元|CNY}，体检慰问{j|2050万元|CNY}；周转房占{k|40.3%|percent}，培训占{l|17.6%|percent}。
（3）产出。建成周转房{m|258套|item}，套均{n|10万元|CNY}；培训{o|5630人次|person-time}，人次均{p|2万元|CNY}。
（4）判断。投入逐年增加，增速由快转慢；周转房占四成，是最大一项。""",
[("sum","d","a b c"),("growth","b","a","e"),("growth","c","b","f"),("diff","c","b","x"),("diff","b","a","y"),("lin","j","+d -g -h -i"),("share","g","d","k"),("share","h","d","l"),("avg","g","m","n"),("avg","h","o","p"),("trend","up","a b c"),("below","x","y"),("below","f","e"),("largest","g","h i j"),("const","k","38","42"),("bound","g","d"),("bound","h","d")],
[error("sum-mismatch","d","a b c j g h i k l",[0, 5, 6, 7],("6399万元","CNY"),
    "三年合计6399万元","wrong digit",1),
 error("growth-mismatch","f","c b",[2],("10.8%","percent"),
    "234万元应除以2022年的2160万元，为10.8%","later divided instead of earlier",1),
 error("average-mismatch","p","h o",[9],("2000元","CNY"),
    "1126万元除以5630人次为2000元，单位滑动","unit slipped by ten thousand",1)],
scope=[("share","g","c","k"),("growth","c","a","e")])

passage("voc-teacher-dual", """双师型教师占比何以“不升反降”？
2021年，全市中职专任教师{a|3180人|person}，其中双师型{b|1717人|person}，占专任教师{c|54.0%|percent}；专业课教师{d|2010人|person}，双师型占专业课教师的{e|85.4%|percent}。
2023年，专任教师{f|3462人|person}，双师型{g|1684人|person}，占{h|48.6%|percent}；专业课教师{i|2354人|person}，占{j|71.5%|percent}。两年里双师型减少{k|33人|person}，占专任教师的比例下降{l|5.4个百分点|percentage-point}，占专业课教师的比例下降{m|13.9个百分点|percentage-point}。
下降不是教师水平退步，而是2022年起认定标准改为须有{n|6个月|other}以上企业实践：按旧标准{o|1906人|person}，占专任教师{p|55.1%|percent}，比2021年提高{q|1.1个百分点|percentage-point}。""",
[("share","b","a","c"),("share","b","d","e"),("share","g","f","h"),("share","g","i","j"),("diff","b","g","k"),("diff","c","h","l"),("diff","e","j","m"),("share","o","f","p"),("diff","p","c","q"),("below","g","o"),("bound","b","d"),("bound","g","i"),("bound","d","a"),("bound","i","f"),("below","h","p"),("bound","b","a"),("bound","g","f"),("bound","o","f")],
scope=[("share","o","i","p"),("diff","p","h","q"),("share","g","d","j")],
hard="认定标准改变，占比下降而按旧标准上升")

passage("quarter-third-words", """校长队伍画像（{n|428名|person}中小学校长）
学历上，研究生{a|61人|person}，本科{b|338人|person}，专科{c|29人|person}；职称上，高级{d|251人|person}，占{e|58.6%|percent}，超过半数；任职年限上，{!years|3}年以下{f|138人|person}，占{g|32.2%|percent}，近三分之一；{!years|3}至{!years|10}年{h|183人|person}，{!years|10}年以上{i|107人|person}，占{j|25.0%|percent}，约四分之一。
年龄上平均{k|47.3岁|other}，{!age|40}岁以下{l|52人|person}，占{m|12.1%|percent}，不足八分之一。女校长{o|119人|person}，占{p|27.8%|percent}，与女教师占{q|64.8%|percent}的比例很不相称，相差{r|37.0个百分点|percentage-point}。
校长中三年内交流过的{s|97人|person}，交流率{u|25.4%|percent}，离规划要求的{v|25%|percent}尚差{w|2.3个百分点|percentage-point}。""",
[("lin","c","+n -a -b"),("share","d","n","e"),("share","f","n","g"),("lin","i","+n -f -h"),("share","i","n","j"),("share","l","n","m"),("share","o","n","p"),("diff","q","p","r"),("share","s","n","u"),("diff","v","u","w"),("const","e","50","100"),("const","g","30","33.4"),("const","j","23","27"),("const","m","0","12.5"),("below","u","v"),("below","p","q"),("sum","n","a b c"),("sum","n","f h i"),("bound","d","n"),("bound","f","n"),("bound","i","n"),("bound","l","n"),("bound","o","n"),("bound","s","n")],
[error("share-mismatch","u","s n v w",[8, 9],("22.7%","percent"),
    "97占428的22.7%，才会离25%还差2.3个百分点","wrong digit",2)],
scope=[("share","f","h","g"),("share","o","d","p")])

passage("cohort-attrition-words", spaced("""一届学生的十二年
追踪2011年入学的一年级新生{a|8940人|student}：2017年小学毕业{b|8716人|student}，升入本县初中{c|8203人|student}；2020年初中毕业{d|7995人|student}，升入普通高中{e|4238人|student}、中职{f|3126人|student}；2023年高中毕业参加高考{g|4117人|student}，本科上线{h|2304人|student}。
以入学人数为百，小学毕业{i|97.5%|percent}，初中毕业{j|89.4%|percent}，进入高中阶段{k|82.4%|percent}，本科上线{l|25.8%|percent}。以初中毕业生为底，高中阶段升学率是{m|92.1%|percent}；以高考人数为底，上线率{n|56.0%|percent}。
小学升初中时流出{o|513人|student}，初中三年流失{p|208人|student}，普高三年流失{q|121人|student}。流失最多的一环在小升初，属学籍转出县外，不是辍学。"""),
[("share","b","a","i"),("share","d","a","j"),("sharesum","e f","a","k"),("share","h","a","l"),("sharesum","e f","d","m"),("share","h","g","n"),("diff","b","c","o"),("diff","c","d","p"),("diff","e","g","q"),("trend","down","a b c d"),("trend","down","i j k l"),("largest","o","p q"),("below","k","m"),("below","l","n"),("bound","h","g"),("bound","g","e"),("trend","down","o p q")],
scope=[("sharesum","e f","a","m"),("share","h","e","n"),("diff","a","d","p")],
hard="同一人数对不同底数有不同比率")

passage("ranking-shift-wrong", """省内位次与全国位次的变化
高等教育毛入学率，本省2018年{a|44.6%|percent}，全国{b|48.1%|percent}，低{c|3.5个百分点|percentage-point}，居第{d|19|item}位；2023年本省{e|58.9%|percent}，全国{f|60.2%|percent}，低{g|1.3个百分点|percentage-point}，居第{h|15|item}位。五年提高{i|14.3个百分点|percentage-point}，比全国多{j|2.2个百分点|percentage-point}，位次前移{k|5位|item}。
每十万人口在校大学生本省由{l|2386人|student}增至{m|3104人|student}，增长{n|30.1%|percent}；全国由{o|2658人|student}增至{p|3510人|student}，增长{q|32.1%|percent}。相对全国的比例由{r|89.8%|percent}变为{s|88.4%|percent}，差距缩小。
可见两项指标的走向并不相同，不能笼统说全面缩小。""",
[("diff","b","a","c"),("diff","f","e","g"),("diff","e","a","i"),("diff","d","h","k"),("growth","m","l","n"),("growth","p","o","q"),("share","l","o","r"),("share","m","p","s"),("below","g","c"),("diff","c","g","j"),("below","n","q"),("trend","up","r s"),("below","a","b"),("below","e","f"),("trend","up","l m"),("trend","up","o p")],
[error("difference-mismatch","k","d h",[3],("4位","item"),
    "由第19位到第15位前移4位","wrong digit",1),
 error("direction-mismatch","s","r",[11],None,
    "89.8%降到88.4%，差距是扩大的，下一句也说走向不同","text against figures",2,say="差距扩大")],
scope=[("diff","i","q","j"),("share","m","o","s")])

passage("public-fund-usage-tail", """公用经费使用结构的三点发现
第一，培训费占比不足。按规定培训费不低于公用经费的{a|5%|percent}，{n|40所|school}样本校公用经费{b|4386万元|CNY}，培训费{c|198万元|CNY}，占{d|4.5%|percent}，低于规定{e|0.5个百分点|percentage-point}，约少支{f|21.3万元|CNY}。
第二，水电取暖居首。支出{g|1072万元|CNY}，占{h|24.4%|percent}；办公与印刷{i|846万元|CNY}，占{j|19.3%|percent}；维修{k|755万元|CNY}，占{l|17.2%|percent}；教学业务{m|931万元|CNY}，占{o|21.2%|percent}；其余{p|584万元|CNY}。
第三，聘用人员挤占。其余一项中有{q|312万元|CNY}用于保安、宿管等聘用人员，占公用经费{r|53.4%|percent}，已超过培训费，为后者的{s|1.6倍|ratio}。
建议聘用支出改列财政预算。""",
[("share","c","b","d"),("diff","a","d","e"),("expr","b*a/100-c","f"),("share","g","b","h"),("share","i","b","j"),("share","k","b","l"),("share","m","b","o"),("lin","p","+b -c -g -i -k -m"),("share","q","b","r"),("multiple","q","c","s"),("largest","g","c i k m"),("trend","down","g m i k"),("bound","q","p"),("below","c","q"),("below","d","a"),("bound","c","b"),("bound","g","b"),("bound","i","b"),("bound","k","b"),("bound","m","b"),("bound","q","b")],
[error("share-mismatch","r","q b",[8],("7.1%","percent"),
    "312占公用经费4386的7.1%，误以“其余”为分母","wrong denominator",2)],
scope=[("least","a","d"),("share","q","g","r"),("share","c","p","d")])

passage("expansion-two-districts", """新老城区对照。老城区{a|4个|other}街道2017年小学生{b|16840人|student}，2022年{c|14126人|student}；新城区{d|3个|other}街道2017年{e|5230人|student}，2022年{f|13418人|student}。老城减{g|2714人|student}，新城增{h|8188人|student}，新城相当于原来的{i|2.6倍|ratio}，即增长{j|1.6倍|ratio}。全区合计由{k|22070人|student}增至{l|27544人|student}，增长{m|24.8%|percent}。
学位方面，老城现有{o|17200个|place}，空余{p|3074个|place}，空置率{q|17.9%|percent}；新城现有{r|11900个|place}，超员{s|1518人|student}，超员率{u|12.8%|percent}。合起来看全区学位{v|29100个|place}，比学生多{w|1556个|place}，账面有余，实际一边空着一边挤着。""",
[("diff","b","c","g"),("diff","f","e","h"),("multiple","f","e","i"),("times","f","e","j"),("sum","k","b e"),("sum","l","c f"),("growth","l","k","m"),("diff","o","c","p"),("share","p","o","q"),("diff","f","r","s"),("share","s","r","u"),("sum","v","o r"),("diff","v","l","w"),("below","r","f"),("trend","down","b c"),("lin","l","+k -g +h"),("below","c","o"),("trend","up","e f"),("bound","p","o"),("trend","up","k l")],
scope=[("multiple","f","e","j"),("growth","c","b","q"),("share","s","f","u")],
hard="相当于原来的几倍与增长几倍并用")

passage("ten-thousand-teachers-table", """附表 每万名学生配备专职人员
学段｜学生（万人）｜校医（人）｜每万名学生
小学｜{a1|21.60|student@万}｜{a2|324|person}｜{a3|15.0|other}
初中｜{b1|11.25|student@万}｜{b2|207|person}｜{b3|18.4|other}
高中｜{c1|6.48|student@万}｜{c2|168|person}｜{c3|25.9|other}
合计｜{d1|39.33|student@万}｜{d2|699|person}｜{d3|17.8|other}
按{e|600名|student}学生配{f|1名|person}校医的规定，每万名学生应有{g|16.7人|person}，三个学段都够，高中更是超出一半以上。
不过寄宿制学校须另配，全市寄宿生{h|9.38万人|student}，应另配{i|156名|person~}，现仅配{j|61名|person}，到位率{k|22.3%|percent}。""",
[("sum","d2","a2 b2 c2"),("expr","10000/e*f","g"),("expr","h/e","i"),("share","j","i","k"),("sum","d1","a1 b1 c1"),("per","a2","a1",10000,"a3"),("per","b2","b1",10000,"b3"),("per","c2","c1",10000,"c3"),("per","d2","d1",10000,"d3"),("least","g","a3"),("between","d3","a3 b3 c3"),("trend","up","a3 b3 c3"),("below","j","i"),("least","g","b3"),("least","g","c3")],
[error("direction-mismatch bound-exceeded","a3","g",[9],None,
    "小学每万人15.0，低于应有的16.7，不是三个学段都够","limit against the figure",2,say="初中、高中够，小学不够"),
 error("share-mismatch","k","j i",[3],("39.1%","percent"),
    "61占156的39.1%","wrong denominator",1)],
scope=[("mean","a3 b3 c3","d3"),("per","d2","h",10000,"d3")])

passage("long-county-report-pop", """第二章 人口变动与学龄人口
{!label|2.1} 总人口
甲县常住人口2010年{a|62.35万人|person}，2020年{b|57.18万人|person}，十年减少{c|5.17万人|person}，下降{d|8.3%|percent-}；户籍人口同期由{e|70.42万人|person}变为{f|71.06万人|person}，略增{g|0.64万人|person}。户籍多于常住的部分由{h|8.07万人|person}扩大到{i|13.88万人|person}，净外流越来越多。
{!label|2.2} 年龄构成
2020年{!age|0}至{!age|14}岁人口{j|11.03万人|person}，占常住人口{k|19.29%|percent}；{!age|15}至{!age|59}岁{l|33.26万人|person}，占{m|58.17%|percent}；{!age|60}岁及以上{n|12.89万人|person}，占{o|22.54%|percent}。与2010年相比，少儿比重由{p|17.84%|percent}升到上述水平，提高{q|1.45个百分点|percentage-point}。
{!label|2.3} 城镇化
城镇人口由{r|21.76万人|person}增加到{s|29.85万人|person}，城镇化率由{u|34.9%|percent}升到{v|52.2%|percent}，已超过半数；乡村人口由{w|40.59万人|person}减到{x|28.33万人|person}，减少{y|13.26万人|person}，降幅{z|32.7%|percent-}。乡村学校生源流失的背后是这条曲线。
{!label|2.4} 小结
常住人口减少而少儿比重不降反升，说明2016年前后的生育高峰仍在学龄之中；但城镇化率十年提高{bb|17.3个百分点|percentage-point}，乡村人口只占{cc|47.8%|percent}，学位应随人走。""",
[("diff","a","b","c"),("growth","b","a","d"),("diff","f","e","g"),("diff","e","a","h"),("diff","f","b","i"),("share","j","b","k"),("share","l","b","m"),("lin","n","+b -j -l"),("share","n","b","o"),("diff","k","p","q"),("share","r","a","u"),("share","s","b","v"),("diff","a","r","w"),("diff","b","s","x"),("diff","v","u","bb"),("share","x","b","cc"),("hundred","k m o"),("const","v","50","100"),("below","x","s"),("diff","w","x","y"),("growth","x","w","z"),("below","p","k"),("trend","down","a b"),("trend","up","r s"),("bound","j","b"),("bound","l","b"),("bound","n","b"),("bound","r","a"),("bound","s","b"),("bound","x","b"),("trend","up","h i"),("trend","up","u v"),("trend","down","w x")],
[error("difference-mismatch","x","b s cc w y z",[13, 15, 19, 20],("27.33万人","person"),
    "57.18减29.85为27.33万，减少13.26万和占47.8%也都合27.33","wrong digit",2)],
scope=[("growth","f","e","d"),("share","s","f","v")])

passage("long-finance-effort", """财政努力程度的四个口径

一看占比。2022年甲县一般公共预算支出{a|38.64亿元|CNY}，其中教育{b|8.17亿元|CNY}，占{c|21.14%|percent}，比2021年的{d|20.37%|percent}提高{e|0.77个百分点|percentage-point}。二看增长。教育支出比上年的{f|7.58亿元|CNY}增长{g|7.78%|percent}，财政经常性收入增长{h|5.12%|percent}，前者高于后者{i|2.66个百分点|percentage-point}。三看生均。小学生均一般公共预算教育经费{j|12436元|CNY/student}，上年{k|11982元|CNY/student}，增长{l|3.79%|percent}；初中{m|16870元|CNY/student}，上年{n|16954元|CNY/student}，下降{o|0.50%|percent-}。四看教师工资，按月足额发放。

以“只增不减”衡量，总支出与小学生均均做到了增长；初中生均由于学生猛增{q|8.6%|percent}未能做到，差{r|84元|CNY/student}。小学生均与初中生均之比由{s|1:1.41|ratio}变为{u|1:1.36|ratio}。

综合四个口径，全县教育投入努力程度在全市处于中上。教育支出增长{v|8.77%|percent}这一数据，建议写入年度报告。""",
[("share","b","a","c"),("diff","c","d","e"),("growth","b","f","g"),("diff","g","h","i"),("growth","j","k","l"),("growth","m","n","o"),("diff","n","m","r"),("same","g","v"),("ratio","n","k","s"),("ratio","m","j","u"),("below","h","g"),("below","m","n"),("below","b","a"),("trend","up","d c")],
[error("restatement-mismatch","v","g",[7],("7.78%","percent"),
    "前文增长7.78%，此处写成8.77%","restated wrongly elsewhere",4)],
scope=[("growth","m","n","l"),("growth","b","f","h"),("share","b","f","c")])

passage("ageing-compare-provinces", """邻近三省的经验：A省小学校均规模{a|412人|student}，B省{b|386人|student}，C省{c|297人|student}。A省十年撤并{d|46%|percent}的乡村小学，B省{e|38%|percent}，C省仅{f|15%|percent}。
再看辍学与寄宿：A省寄宿比例{g|21.3%|percent}，B省{h|17.6%|percent}，C省{i|9.2%|percent}，与撤并力度次序一致；生均交通费用A省{j|640元|CNY/student}，B省{k|515元|CNY/student}，C省{l|188元|CNY/student}，A省约为C省的{m|3.4倍|ratio}。
质量监测的平均分则是B省最高（{n|512分|other}），A省{o|506分|other}，C省{p|498分|other}，三省差距不过{q|14分|other}。
结论：撤并越多，寄宿和交通成本越高，成绩却未必越好——撤并最多的A省成绩最高。""",
[("multiple","j","l","m"),("diff","n","p","q"),("trend","down","a b c"),("trend","down","d e f"),("trend","down","g h i"),("trend","down","j k l"),("largest","n","o p"),("largest","o","n p"),("largest","d","e f"),("smallest","c","a b")],
[error("direction-mismatch","o","n p",[7],None,
    "平均分最高的是B省512分，A省506分","text against figures",2,say="A省成绩并非最高")],
scope=[("diff","n","o","q")])

passage("kindergarten-rural-table", """表3　乡镇中心园与村园（2023年）
项目／中心园／村园／合计
园数（所）／{a1|18|school}／{b1|64|school}／{c1|82|school}
幼儿（人）／{a2|4626|student}／{b2|3328|student}／{c2|7954|student}
教师（人）／{a3|342|person}／{b3|179|person}／{c3|512|person}
持证（人）／{a4|311|person}／{b4|122|person}／{c4|433|person}
中心园园均{d|257人|student}，村园园均{e|52人|student}，前者约为后者的{f|4.9倍|ratio}；幼儿与教师之比，中心园{g|13.5:1|ratio}，村园{h|18.6:1|ratio}，合计{i|15.3:1|ratio}；持证率中心园{j|90.9%|percent}、村园{k|68.2%|percent}，合计{l|83.1%|percent}。村园教师近三分之一无证，这是薄弱环节里最薄弱的。""",
[("sum","c1","a1 b1"),("sum","c2","a2 b2"),("sum","c3","a3 b3"),("sum","c4","a4 b4"),("avg","a2","a1","d"),("avg","b2","b1","e"),("multiple","d","e","f"),("ratio","a2","a3","g"),("ratio","b2","b3","h"),("ratio","c2","c3","i"),("share","a4","a3","j"),("share","b4","b3","k"),("share","c4","c3","l"),("between","i","g h"),("between","l","j k"),("below","k","j"),("below","g","h"),("bound","a4","a3"),("bound","b4","b3"),("bound","c4","c3"),("below","e","d")],
[error("sum-mismatch table-mismatch","c3","a3 b3 c2 i c4 l",[2, 9, 12],("521","person"),
    "342加179为521，数字颠倒","transposed digits",1)],
scope=[("mean","g h","i"),("mean","j k","l"),("share","c4","c2","l")])

passage("gender-gap-stem", """职普融通试点班学生构成（两轮比较）
首轮（2021级）{a|6所|school}学校设班{b|8个|class}，学生{c|352人|student}，女生{d|137人|student}；次轮（2022级）{e|11所|school}学校设班{f|17个|class}，学生{g|731人|student}，女生{h|318人|student}。班均由{i|44人|student}变为{j|43人|student}，基本持平；女生比例由{k|38.9%|percent}升到{l|43.5%|percent}，升{m|4.6个百分点|percentage-point}。
转回普高的首轮{n|29人|student}，占{o|8.2%|percent}；次轮{p|44人|student}，占{q|8.2%|percent}，转出率下降{r|2.2个百分点|percentage-point}；转入中职的首轮{s|41人|student}，次轮{u|96人|student}，分别占{v|11.6%|percent}和{w|13.1%|percent}。
次轮规模是首轮的{x|2.1倍|ratio}，而转回普高的只是首轮的{y|1.5倍|ratio}。""",
[("avg","c","b","i"),("avg","g","f","j"),("share","d","c","k"),("share","h","g","l"),("diff","l","k","m"),("share","n","c","o"),("share","p","g","q"),("diff","o","q","r"),("share","s","c","v"),("share","u","g","w"),("multiple","g","c","x"),("multiple","p","n","y"),("below","q","o"),("bound","d","c"),("bound","h","g"),("bound","n","c"),("bound","p","g"),("below","y","x"),("below","d","h"),("bound","s","c"),("bound","u","g"),("trend","up","k l")],
[error("share-mismatch","q","p g o r",[6, 7],("6.0%","percent"),
    "44占731的6.0%，8.2%已等于首轮，不会下降2.2个百分点","other year's figure",2)],
scope=[("share","u","c","w"),("times","g","c","x")])

passage("ict-usage-logs", spaced("""平台使用日志分析发现，{n|1268名|person}教师账号中，全年登录过的{a|1141名|person}，激活率{b|90.0%|percent}；每周登录一次以上的活跃教师{c|506名|person}，占全部账号{d|39.9%|percent}，占登录过的{e|44.3%|percent}。
资源下载全年{f|18.46万次|item}，人均（按登录过的计）{g|162次|item}；活跃教师贡献{h|14.03万次|item}，占{i|76.0%|percent}，人均{j|277次|item}，其余登录过的{k|635名|person}教师人均只有{l|69.8次|item}。
从学科看，下载量居前三的依次是语文{m|4.12万次|item}、数学{o|3.87万次|item}、英语{p|2.96万次|item}，三科合计{q|10.95万次|item}，占{r|59.3%|percent}，接近六成。
一年前激活率{s|83.2%|percent}，活跃率{u|42.5%|percent}（占全部账号）。可见登录的人多了，活跃的人比例却略降{v|2.6个百分点|percentage-point}。"""),
[("share","a","n","b"),("share","c","n","d"),("share","c","a","e"),("avg","f","a","g"),("share","h","f","i"),("avg","h","c","j"),("diff","a","c","k"),("expr","(f-h)/k","l"),("sum","q","m o p"),("share","q","f","r"),("diff","u","d","v"),("below","l","j"),("between","g","j l"),("const","r","55","60"),("trend","down","m o p"),("below","s","b"),("below","d","u"),("bound","c","a"),("bound","a","n"),("bound","h","f"),("bound","c","n"),("bound","q","f")],
scope=[("diff","u","e","v"),("avg","f","n","g"),("share","h","a","i")],
hard="活跃率有两个分母；登录多而活跃比例降")

passage("catch-copy-year", """公办幼儿园占比历年监测（单位：%）
年份 全市 城区 乡镇
{!year|2019} {a1|46.8|percent} {b1|38.5|percent} {c1|57.9|percent}
{!year|2020} {a2|49.3|percent} {b2|41.6|percent} {c2|59.4|percent}
{!year|2021} {a3|51.7|percent} {b3|45.0|percent} {c3|60.8|percent}
{!year|2022} {a4|53.9|percent} {b4|48.3|percent} {c4|62.1|percent}
{!year|2023} {a5|55.6|percent} {b5|50.9|percent} {c5|63.7|percent}
说明：全市占比2021年首次超过五成，城区到2023年才过半。城区五年提高{d|12.4个百分点|percentage-point}，乡镇提高{e|4.2个百分点|percentage-point}，城乡差由{f|19.4个百分点|percentage-point}缩小到{g|12.8个百分点|percentage-point}，收窄三分之一。全市五年提高{h|8.8个百分点|percentage-point}，每年{i|2.2个百分点|percentage-point}；增幅逐年收小，2020年增{j|2.5个百分点|percentage-point}，2023年增{k|1.7个百分点|percentage-point}。""",
[("diff","b5","b1","d"),("diff","c5","c1","e"),("diff","c1","b1","f"),("diff","c5","b5","g"),("diff","a5","a1","h"),("avgn","a5","a1",4,"i"),("diff","a2","a1","j"),("diff","a5","a4","k"),("trend","up","a1 a2 a3 a4 a5"),("trend","up","b1 b2 b3 b4 b5"),("trend","up","c1 c2 c3 c4 c5"),("below","g","f"),("between","a1","b1 c1"),("between","a5","b5 c5"),("below","k","j"),("const","a3","50","100"),("const","b5","50","100"),("between","a2","b2 c2"),("between","a3","b3 c3"),("between","a4","b4 c4"),("below","e","d")],
[error("difference-mismatch","e","c5 c1",[1],("5.8个百分点","percentage-point"),
    "63.7减57.9为5.8，文中减的是2022年的62.1","other year's figure",2)],
scope=[("mean","b5 c5","a5"),("overn","h",5,"i")])

passage("consult-merger-opinion", """关于撤并柳树、石桥两所村小的咨询意见
两校现有学生柳树{a|46人|student}、石桥{b|31人|student}，合计{c|77人|student}；教师各{d|9人|person}和{e|8人|person}，合计{f|17人|person}，生师比{g|4.5:1|ratio}。撤并后并入中心小学（现有学生{h|418人|student}、教师{i|27人|person}、学位{j|540个|place}），学生将达{k|495人|student}，学位余{l|45个|place}，可以容纳。
费用方面，两校年运转费{m|38.6万元|CNY}，撤并后节约{n|29.4万元|CNY}；新增校车{o|2辆|item}，每辆年费{p|9.8万元|CNY}，共{q|19.6万元|CNY}，寄宿补助{r|6.5万元|CNY}，合计新增支出{s|26.1万元|CNY}，相抵后净节约{u|3.3万元|CNY}，仅为原运转费的{v|8.5%|percent}。
征求意见：应到家长{w|77户|item}，实到{x|71户|item}，同意{y|33户|item}，不足半数，不同意{z|32户|item}，弃权{aa|6户|item}。依规定须经三分之二以上家长同意。
我们的意见是暂不撤并。经济上所省有限，程序上未过半数。""",
[("sum","c","a b"),("sum","f","d e"),("ratio","c","f","g"),("sum","k","h c"),("diff","j","k","l"),("prod","q","o p"),("sum","s","q r"),("diff","n","s","u"),("share","u","m","v"),("lin","z","+x -y -aa"),("bound","x","w"),("sum","x","y z aa"),("same","c","w"),("below","k","j")],
scope=[("share","u","n","v"),("diff","m","n","s"),("ratio","k","i","g")],
hard="学生数与户数恰同；净节约远小于节约")

passage("five-year-plan-monitor-three", """“十四五”教育规划监测（第三年）
主要量化指标进展如下：
1．学前三年毛入园率，基期{a|88.3%|percent}，目标{b|93%|percent}，现值{c|94.7%|percent}，提前完成。
2．九年义务教育巩固率，基期{d|96.1%|percent}，目标{e|97%|percent}，现值{f|96.6%|percent}，完成应提高幅度{g|0.9个百分点|percentage-point}的{h|56%|percent}，略慢于时间进度（五年过三年，{i|60%|percent}）。
3．高中阶段毛入学率，基期{j|90.4%|percent}，目标{k|94%|percent}，现值{l|92.9%|percent}，完成应提高幅度的{m|99%|percent}，快于时间进度。
4．劳动年龄人口平均受教育年限，基期{n|10.6年|other}，目标{o|11.3年|other}，现值{p|10.9年|other}，还差{q|0.4年|other}。
5．每百名学生数字终端，基期{r|13台|item}，目标{s|20台|item}，现值{u|18台|item}，完成应增加数的{v|71%|percent}。
{w|5项|item}指标中，提前完成{x|1项|item}，快于时间进度{y|2项|item}，慢于时间进度{z|2项|item}。""",
[("diff","e","d","g"),("expr","(f-d)/(e-d)*100","h"),("expr","(l-j)/(k-j)*100","m"),("diff","o","p","q"),("expr","(u-r)/(s-r)*100","v"),("least","b","c"),("below","f","e"),("below","l","k"),("below","h","i"),("below","i","m"),("below","i","v"),("sum","w","x y z"),("count","w",5),("below","u","s")],
[error("share-mismatch","m","j k l",[2],("69%","percent"),
    "应提高3.6个百分点，已提高2.5个百分点，为69%；不能用现值除以目标","wrong base",3)],
scope=[("share","f","e","h"),("share","u","s","v"),("share","p","o","i")])

passage("teacher-load-hours", """课时负担调研：谁的课更多
{n|36所|school}初中{a|1482名|person}教师，平均每周{b|11.6节|other}。按学科：语数英平均{c|10.8节|other}，理化生{d|12.1节|other}，史地政{e|13.4节|other}，音体美{f|12.9节|other}。课时最多的是史地政，比最少的语数英多{g|2.6节|other}，即多{h|24%|percent}。
不过语数英的作业批改每周{i|9.5小时|other}，史地政{j|4.2小时|other}，前者为后者的{k|2.3倍|ratio}；加上备课{l|8.8小时|other}与{m|7.0小时|other}，两类教师课外工作分别为{o|18.3小时|other}和{p|12.1小时|other}，相差{q|7.1小时|other}。

因此单看节数，史地政最重；看总时间，语数英更重。课时津贴按节计发，语数英教师人均月{r|432元|CNY/month}，史地政{s|536元|CNY/month}，差{u|104元|CNY/month}，同总工作量的方向正相反。""",
[("diff","e","c","g"),("growth","e","c","h"),("multiple","i","j","k"),("sum","o","i l"),("sum","p","j m"),("diff","o","p","q"),("diff","s","r","u"),("largest","e","c d f"),("smallest","c","d e f"),("between","b","c d e f"),("below","p","o"),("below","r","s"),("below","c","e")],
[error("sum-mismatch","p","j m o q",[4, 5],("11.2小时","other"),
    "4.2加7.0为11.2小时","transposed digits",2)],
scope=[("mean","c d e f","b"),("growth","i","j","h")])

passage("education-level-adult", """劳动力受教育状况抽样。抽样{a|5200人|person}，其中未上过学{b|73人|person}，小学{c|812人|person}，初中{d|2046人|person}，高中（含中职）{e|1287人|person}，大专{f|614人|person}，本科及以上{g|368人|person}。以年限{!y|0}、{!y|6}、{!y|9}、{!y|12}、{!y|15}、{!y|16}年加权，平均受教育年限{h|10.35年|other}。
高中及以上{i|2269人|person}，占{j|43.6%|percent}，未过半数；大专及以上{k|982人|person}，占{l|18.9%|percent}，即每五人中约一人。
与2015年抽样相比，平均年限提高{m|0.86年|other}，当时为{n|9.49年|other}；高中及以上占比提高{o|9.7个百分点|percentage-point}，当时{p|33.9%|percent}。
性别差异：男性{q|10.62年|other}，女性{r|9.94年|other}，男高于女{s|0.68年|other}；但{!age|35}岁以下女性{u|12.31年|other}，已高于男性的{v|12.08年|other}。""",
[("lin","g","+a -b -c -d -e -f"),("expr","(c*6+d*9+e*12+f*15+g*16)/a","h"),("sum","i","e f g"),("share","i","a","j"),("sum","k","f g"),("share","k","a","l"),("diff","h","m","n"),("diff","j","o","p"),("diff","q","r","s"),("below","r","q"),("below","v","u"),("const","j","0","50"),("bound","k","i"),("const","l","18","24"),("bound","i","a"),("bound","k","a")],
scope=[("share","e","a","j"),("diff","q","r","m"),("below","u","q")],
hard="总体男高于女，青年组女高于男")

passage("enrolment-quota-share", spaced("""指标到校政策追踪
优质普高招生计划中分配到初中的指标，2019年{a|1320个|place}，占计划{b|2640个|place}的{c|50%|percent}；2021年{d|1674个|place}，占{e|2790个|place}的{f|60%|percent}；2023年{g|2044个|place}，占{h|2920个|place}的{i|70%|percent}，分配比例每两年提高{j|10个百分点|percentage-point}。
使用情况：三年分别用足{k|1186个|place}、{l|1602个|place}、{m|1993个|place}，使用率为{n|89.8%|percent}、{o|57.4%|percent}、{p|97.5%|percent}，逐次提高。
未用足的指标中，2023年{q|51个|place}有{r|34个|place}在乡镇初中，占{s|66.7%|percent}，恰为三分之二。
文件要求分配比例不低于{v|50%|percent}、逐步达到{w|70%|percent}，三年均符合下限，2023年达到目标。"""),
[("share","a","b","c"),("share","d","e","f"),("share","g","h","i"),("diff","f","c","j"),("share","k","a","n"),("share","l","d","o"),("share","m","g","p"),("diff","g","m","q"),("share","r","q","s"),("least","v","c"),("least","v","f"),("least","v","i"),("least","w","i"),("diff","i","f","j"),("trend","up","n o p"),("bound","k","a"),("bound","l","d"),("bound","m","g"),("bound","r","q"),("const","s","66","67"),("trend","up","a d g"),("bound","d","e"),("bound","g","h")],
[error("share-mismatch","o","l d n p",[5, 14],("95.7%","percent"),
    "1602占分配指标1674的95.7%，误除以全部计划2790","wrong denominator",2)],
scope=[("share","m","h","p"),("least","w","f")])

passage("waterfall-places-building", """学位供给账。2020年底公办学位{a|48200个|place}。三年来新建增加{b|7560个|place}，改扩建增加{c|3240个|place}，撤并减少{d|1880个|place}，危房停用减少{e|420个|place}，2023年底为{f|56700个|place}，净增{g|8500个|place}。
需求账。公办在校生由{h|49860人|student}增至{i|55730人|student}，增加{j|5870人|student}。2020年缺{k|1660个|place}，2023年富余{l|970个|place}，由缺转余。
效率账。新增{m|10800个|place}学位用资{n|4.86亿元|CNY}，每个{o|4.50万元|CNY}；其中新建每个{p|5.6万元|CNY}，共{q|4.23亿元|CNY}，改扩建共{r|0.63亿元|CNY}，每个{s|1.9万元|CNY}。改扩建比新建每个便宜约{u|3.7万元|CNY}。
综合看，供给增加大于需求增加{v|2630个|place}，所以才由缺转余，正好等于{w|2630个|place}。""",
[("lin","f","+a +b +c -d -e"),("diff","f","a","g"),("diff","i","h","j"),("diff","h","a","k"),("diff","f","i","l"),("sum","m","b c"),("expr","n/m","o"),("prod","q","b p"),("diff","n","q","r"),("expr","r/c","s"),("diff","p","s","u"),("diff","g","j","v"),("sum","w","k l"),("same","v","w"),("below","s","p"),("below","j","g"),("between","o","p s"),("below","h","i")],
scope=[("diff","m","j","v"),("expr","n/g","o")],
hard="净增与新增不同，单位成本按新增算")

passage("three-groups-range", """校际差异系数：从均值到离散
指标一，生均教学设备值。全县{n|24所|school}小学均值{a|2460元|CNY/student}，标准差{b|738元|CNY/student}，差异系数{c|0.300|ratio}；指标二，师生比，均值{d|0.058|ratio}，标准差{e|0.011|ratio}，差异系数{f|0.019|ratio}；指标三，生均图书，均值{g|24.6册|item}，标准差{h|8.6册|item}，差异系数{i|0.350|ratio}。规定小学差异系数不高于{j|0.50|ratio}，三项均达标，最大的是图书。
三年前同三项为{k|0.412|ratio}、{l|0.237|ratio}和{m|0.386|ratio}，均已下降，分别降{o|0.112|ratio}、{p|0.047|ratio}与{q|0.036|ratio}，设备值下降最多。
极端值仍须留意：设备值最高校{r|4180元|CNY/student}，最低校{s|1195元|CNY/student}，前者为后者的{u|3.5倍|ratio}。""",
[("expr","b/a","c"),("expr","e/d","f"),("expr","h/g","i"),("diff","k","c","o"),("diff","m","i","q"),("multiple","r","s","u"),("most","c","j"),("most","f","j"),("most","i","j"),("largest","i","c f"),("below","c","k"),("below","f","l"),("below","i","m"),("largest","o","p q"),("diff","l","f","p"),("between","a","r s")],
[error("ratio-mismatch","f","d e l p",[1, 14],("0.190","ratio"),
    "0.011除以0.058为0.190，小数点错一位","decimal point",2)],
scope=[("expr","h/a","i"),("diff","k","m","o")])

passage("half-boundary-both", """两份材料的数字为何对不上？
本室去年的报告写“全县小学{a|112所|school}”，统计年鉴写“{b|97所|school}”。差的{c|15所|school}是九年一贯制学校的小学部，年鉴归入初中。于是校均规模也不同：在校生{d|34720人|student}按前者是{e|310人|student}；年鉴口径的小学在校生为{f|30846人|student}，校均{g|318人|student}。
初中则相反：本室{h|41所|school}，年鉴{i|56所|school}，差额仍是{j|15所|school}。两种口径的中小学总数分别为{k|153所|school}和{l|153所|school}，完全一致。
读者引用时请注明出处，切勿用前者的学校数去除后者的学生数，否则得出的{m|275人|student}没有意义。""",
[("diff","a","b","c"),("avg","d","a","e"),("avg","f","b","g"),("sum","k","a h"),("sum","l","b i"),("avg","f","a","m"),("diff","i","h","j"),("same","k","l"),("same","c","j"),("below","m","g"),("bound","f","d"),("below","b","a")],
scope=[("avg","d","b","e"),("avg","f","a","g"),("same","a","b")],
hard="一校两种口径，总数一致而分项不同")

passage("rounding-hundred-note", wrap("""生源构成（百分比四舍五入，合计可能不等于百分之百）。高一新生{a|4507人|student}，来自城区初中{b|2298人|student}、镇区初中{c|1506人|student}、乡村初中{d|703人|student}，所占比例为{e|51%|percent}、{f|33%|percent}、{g|16%|percent}。五年前新生{h|4123人|student}，三类分别为{i|1814人|student}、{j|1452人|student}、{k|857人|student}，占{l|44%|percent}、{m|35%|percent}、{n|21%|percent}。

城区生源占比提高{o|7个百分点|percentage-point}，已超过半数；乡村占比降低{p|5个百分点|percentage-point}，镇区基本不动。绝对数上乡村少了{q|154人|student}，减少{r|18%|percent-}，这是比例与人数同向而速度不同的一例。""", 34),
[("lin","d","+a -b -c"),("share","b","a","e"),("share","c","a","f"),("share","d","a","g"),("lin","k","+h -i -j"),("share","i","h","l"),("share","j","h","m"),("share","k","h","n"),("diff","e","l","o"),("diff","n","g","p"),("diff","k","d","q"),("growth","d","k","r"),("hundred","e f g"),("hundred","l m n"),("const","e","50","100"),("below","d","k"),("below","l","e"),("sum","a","b c d"),("bound","b","a"),("bound","c","a"),("bound","i","h"),("bound","j","h"),("bound","k","h")],
scope=[("share","b","h","e"),("growth","b","i","o"),("diff","m","f","p")],
hard="取整后比例与合计")

passage("dropout-return", """控辍保学“动态清零”复核：学年初疑似失学{a|87人|student}，经比对排除{b|46人|student}（转学未报{c|29人|student}、学籍重复{d|11人|student}、死亡与出国{e|6人|student}），实际失学{f|41人|student}。劝返{g|38人|student}，劝返率{h|92.7%|percent}；未返的{i|3人|student}经认定为重度残疾不能就学。
期末再查，劝返者中又有{j|5人|student}离校，其中{k|4人|student}再次返回，稳定在校{l|37人|student}；期中新增失学{m|7人|student}，全部劝返。到期末仍失学且有就学能力的{n|1人|student}，尚未清零，这一点材料原稿写成“清零”，已改。
截至期末累计劝返{o|49人次|person-time}，多于失学人数，系有人两次劝返。""",
[("diff","a","b","f"),("share","g","f","h"),("diff","f","g","i"),("lin","l","+g -j +k"),("expr","j-k","n"),("expr","g+m+k","o"),("sum","b","c d e"),("bound","k","j"),("bound","g","f"),("below","f","o")],
scope=[("sum","f","g m"),("share","g","a","h"),("same","o","g")],
hard="劝返人次多于失学人数")

passage("subsidy-threshold-names", """困难程度分档的门槛效应
低保边缘的认定线为人均年收入{a|7200元|CNY/year}，档内再以{b|4800元|CNY/year}为界，界下为一档，资助{d|1500元|CNY/year}；界上为二档，资助{e|1000元|CNY/year}。样本{n|642户|item}中一档{f|238户|item}，二档{g|404户|item}，分别占{h|37.1%|percent}和{i|62.9%|percent}，资助总额{j|76.10万元|CNY}，户均{k|1185元|CNY/year}。
门槛的问题在于，人均{l|4750元|CNY/year}与{m|4850元|CNY/year}的两户，收入只差{o|100元|CNY/year}，资助却差{p|500元|CNY/year}。若改为按{q|三档|item}，即一档不变、二档{r|1200元|CNY/year}、三档{s|800元|CNY/year}，假设原二档里{u|165户|item}进新二档，其余{v|239户|item}进新三档，总额{w|74.62万元|CNY}，比现行少{x|1.48万元|CNY}。""",
[("lin","g","+n -f"),("share","f","n","h"),("share","g","n","i"),("expr","f*d+g*e","j"),("avg","j","n","k"),("diff","m","l","o"),("diff","d","e","p"),("diff","g","u","v"),("expr","f*d+u*r+v*s","w"),("diff","j","w","x"),("below","l","b"),("below","b","m"),("below","m","a"),("between","k","e d"),("below","e","d"),("hundred","h i"),("sum","n","f g"),("below","s","r"),("bound","f","n"),("bound","g","n")],
scope=[("avg","j","f","k"),("prod","j","n d"),("share","f","g","h")],
hard="门槛两侧收入相近而资助不同")

passage("enrol-capacity-planned", """幼儿园挖潜测算三问三答
——眼下缺多少？{a|62所|school}园核定学位{b|15840个|place}，在园{c|16227人|student}，超{d|387人|student}，使用率{e|102.4%|percent}。
——明年呢？毕业{f|5713人|student}，预计新招{g|4326人|student}，在园降为{h|14840人|student}，学位由紧转松，余{i|1000个|place}，使用率{j|93.7%|percent}。
——还要不要建？在建{k|4所|school}、{l|1260个|place}学位，投资已付{m|58%|percent}。若照建，明年总学位{o|17100个|place}，使用率降到{p|86.8%|percent}；若停建，沉没{q|2436万元|CNY}。建议建成后两所转作小学附设校区，转走{r|630个|place}，使用率回到{s|90.1%|percent}。""",
[("diff","c","b","d"),("share","c","b","e"),("lin","h","+c -f +g"),("diff","b","h","i"),("share","h","b","j"),("sum","o","b l"),("share","h","o","p"),("expr","h/(b+l-r)*100","s"),("below","p","j"),("below","h","b"),("below","g","f"),("bound","r","l"),("below","b","c"),("below","p","s"),("overn","l",2,"r")],
scope=[("share","c","o","e"),("share","h","b","p"),("lin","h","+c -f")],
hard="今年超员明年有余")

passage("average-teacher-age-rise", half("""教师平均年龄十年里从{a|38.2岁|other}升到{b|42.9岁|other}，升{c|4.7岁|other}，每年约{d|0.47岁|other}。若无新进，十年应升{e|10岁|other}；之所以只升不到五岁，是因为十年新进{f|2140人|person}，占现有{g|5637人|person}的{h|38.0%|percent}。
分学段：小学{i|43.6岁|other}、初中{j|43.1岁|other}、高中{k|40.4岁|other}；分城乡：城区{l|41.5岁|other}、镇区{m|42.3岁|other}、乡村{n|45.7岁|other}。乡村比城区大{o|4.2岁|other}，十年前只大{p|1.8岁|other}，差距扩大到{q|2.3倍|ratio}以上。
{!age|55}岁以上教师乡村{r|391人|person}，占乡村教师{s|1628人|person}的{u|24.0%|percent}，近四分之一；城区{v|124人|person}，占城区教师{w|2205人|person}的{x|5.6%|percent}。"""),
[("diff","b","a","c"),("avgn","b","a",10,"d"),("share","f","g","h"),("diff","n","l","o"),("multiple","o","p","q"),("share","r","s","u"),("share","v","w","x"),("between","b","i j k"),("between","b","l m n"),("trend","up","l m n"),("const","u","23","25"),("below","x","u"),("bound","r","s"),("bound","v","w"),("below","p","o"),("below","c","e"),("bound","f","g"),("trend","up","a b")],
scope=[("share","r","g","u"),("diff","n","a","o"),("avgn","b","a",10,"c")],
hard="未随岁月同步老化：有新进")

passage("transport-time-classes", spaced("""通学时间分布（{n|2865名|student}乡镇小学生）
{!min|15}分钟以内{a|1042人|student}，{!min|15}至{!min|30}分钟{b|976人|student}，{!min|30}至{!min|60}分钟{c|618人|student}，{!min|60}分钟以上{d|229人|student}。一半以上（{e|70.4%|percent}）在半小时内到校，但超过一小时的仍有{f|8.0%|percent}。
出行方式：步行{g|1238人|student}，家长接送{h|1106人|student}，校车{i|327人|student}，公交及其他{j|194人|student}。校车覆盖率{k|11.4%|percent}；若只看{l|3公里|other}以上的学生{m|736人|student}，则校车覆盖{o|44.4%|percent}。
通学一小时以上的学生中，{p|161人|student}寄宿后每周往返一次，实际每天往返的只有{q|68人|student}，占{r|2.4%|percent}。"""),
[("lin","d","+n -a -b -c"),("sharesum","a b","n","e"),("share","d","n","f"),("lin","j","+n -g -h -i"),("share","i","n","k"),("share","i","m","o"),("diff","d","p","q"),("share","q","n","r"),("const","e","50","100"),("bound","p","d"),("below","k","o"),("below","r","f"),("bound","i","m"),("bound","i","n"),("bound","q","n")],
scope=[("share","i","m","k"),("share","d","n","r")],
hard="校车覆盖率两个分母；每日往返与超过一小时不同")

passage("vocational-majors-count", """专业布点与产业匹配
全市{n|21所|school}中职开设专业{a|64个|item}，布点{b|247个|item}，平均每个专业{c|3.9个|item}点，每校{d|11.8个|item}点。布点最多的{e|五个|item}专业是计算机应用{f|18个|item}、幼儿保育{g|16个|item}、机电技术{h|15个|item}、电子商务{i|14个|item}、护理{j|9个|item}，合计{k|72个|item}，占{l|29.1%|percent}。
与本市{m|六大|item}主导产业直接对应的布点{o|102个|item}，占{p|41.3%|percent}；在校生{q|19640人|student}中，读对应专业的{r|6917人|student}，占{s|35.2%|percent}，低于布点占比{u|6.1个百分点|percentage-point}，说明对应专业点小、规模弱：点均{v|68人|student}，而非对应专业点均{w|87.7人|student}。
三年来新增布点{x|38个|item}、停招{y|52个|item}，净减{z|14个|item}，三年前布点{zz|261个|item}。""",
[("avg","b","a","c"),("avg","b","n","d"),("sum","k","f g h i j"),("share","k","b","l"),("share","o","b","p"),("share","r","q","s"),("diff","p","s","u"),("avg","r","o","v"),("expr","(q-r)/(b-o)","w"),("diff","y","x","z"),("expr","b+y-x","zz"),("trend","down","f g h i j"),("count","e",5),("below","v","w"),("below","s","p"),("bound","o","b"),("bound","r","q"),("bound","k","b")],
scope=[("avg","b","n","c"),("share","r","o","s"),("diff","b","y","zz")],
hard="布点占比与学生占比不同")

passage("reserve-forecast-low-high", """高、中、低三个方案。2030年义务教育在校生，高方案{a|5.12万人|student}，中方案{b|4.63万人|student}，低方案{c|4.05万人|student}；2023年实有{d|5.38万人|student}。三个方案都低于现状，分别减少{e|4.8%|percent-}、{f|13.9%|percent-}和{g|24.7%|percent-}。高低方案相差{h|1.07万人|student}，为中方案的{i|23.1%|percent}，不确定性不小。
三方案的差别来自迁移：高方案假定每年净迁入{j|800人|student}，中方案{k|100人|student}，低方案净迁出{l|730人|student}。七年累计，高方案迁入{m|5600人|student}，低方案迁出{o|5110人|student}，两者相差{p|10710人|student}，与高低方案之差大致相合。
需要教师按{r|17.5|ratio}人一名计，中方案{s|2646名|person~}左右。""",
[("growth","a","d","e"),("growth","b","d","f"),("growth","c","d","g"),("diff","a","c","h"),("share","h","b","i"),("prod","m","j","7"),("prod","o","l","7"),("sum","p","m o"),("expr","b/r","s"),("trend","down","a b c"),("below","a","d"),("same","h","p")],
scope=[("mean","a c","b"),("growth","c","a","g")],
hard="高低方案的均值不是中方案")

passage("stage-compare-costs", """分学段生均一般公共预算教育经费，2022年幼儿园{a|9846元|CNY/student}，小学{b|12830元|CNY/student}，初中{c|17960元|CNY/student}，普通高中{d|19240元|CNY/student}，中职{e|17415元|CNY/student}。以小学为{f|1|ratio}，各学段为{g|0.77|ratio}、{h|1.40|ratio}、{i|1.50|ratio}和{j|1.36|ratio}。
除中职外，学段越高经费越高；中职按规定可高于普高，实际却低{k|1825元|CNY/student}，低{l|9.5%|percent-}。
与2021年比，幼儿园增长{m|8.4%|percent}，小学{n|3.1%|percent}，初中{o|-0.6%|percent}，普高{p|5.7%|percent}，中职{q|1.9%|percent}，唯一下降的是初中，主要是在校生增长{r|4.8%|percent}快于投入增长{s|4.2%|percent}。
按生均值推算，2021年幼儿园约为{u|9083元|CNY/student}，初中约为{v|18068元|CNY/student}。""",
[("avg","a","b","g"),("avg","c","b","h"),("avg","d","b","i"),("avg","e","b","j"),("diff","d","e","k"),("growth","e","d","l"),("expr","a/(1+m/100)","u"),("expr","c/(1+o/100)","v"),("trend","up","a b c d"),("below","e","d"),("largest","m","n o p q"),("smallest","o","m n p q"),("below","s","r"),("below","c","v"),("expr","(100+s)/(100+r)*100-100","o")],
scope=[("trend","up","a b c d e"),("growth","d","e","l")],
hard="初中投入增长而生均下降；中职不合学段次序，已说明")

passage("outsourced-services", """后勤社会化程度三年观察（{n|45所|school}样本中学）
保洁外包由{a|12所|school}增至{b|31所|school}，保安外包由{c|38所|school}增至{d|45所|school}（实现全覆盖），食堂委托经营由{e|17所|school}减为{f|6所|school}，校医外聘由{g|9所|school}增至{h|14所|school}。四项平均外包率由{i|42.2%|percent}升到{j|53.3%|percent}。
食堂委托逆势减少，系省里要求自主经营，三年减少{k|11所|school}，降幅{l|64.7%|percent-}，不属社会化倒退。
三项上升、一项下降，四项合计净增{m|20校次|other}。外包支出三年由{o|1164万元|CNY}升至{p|1573万元|CNY}，升{q|35.1%|percent}，每校年均{r|35.0万元|CNY}。""",
[("expr","(a+c+e+g)/(n*4)*100","i"),("expr","(b+d+f+h)/(n*4)*100","j"),("diff","e","f","k"),("growth","f","e","l"),("expr","(b-a)+(d-c)+(f-e)+(h-g)","m"),("growth","p","o","q"),("avg","p","n","r"),("same","d","n"),("trend","up","a b"),("below","f","e"),("bound","b","n"),("bound","h","n"),("below","i","j"),("trend","up","c d"),("trend","up","g h"),("trend","up","o p")],
scope=[("share","f","n","j"),("growth","d","c","q")],
hard="四项中一项因政策下降")

passage("overlap-programs-pupils", """课后服务参与情况：有多少算多少？
全县小学生{a|28416人|student}，参加基本托管{b|25630人|student}，参与率{c|90.2%|percent}；参加兴趣社团{d|17208人|student}，占{e|60.6%|percent}；参加体育训练{f|6935人|student}，占{g|24.4%|percent}。三项之和{h|49773人次|person-time}，为学生数的{i|1.75倍|ratio}，因同一学生可参加多项。
只参加基本托管的{j|7814人|student}，同时参加社团而不训练的{k|10881人|student}，既托管又训练的{l|6935人|student}（其中部分也参加社团）；有{m|608人|student}只参加社团或训练而不托管，故参加任何一项的{o|26238人|student}，占{p|92.3%|percent}，未参加的{q|2178人|student}。
教师参与{r|2136人|person}，占小学教师{s|2318人|person}的{u|92.1%|percent}，平均每名教师服务学生{v|12.0人|student}。""",
[("share","b","a","c"),("share","d","a","e"),("share","f","a","g"),("sum","h","b d f"),("multiple","h","a","i"),("lin","l","+b -j -k"),("sum","o","b m"),("share","o","a","p"),("diff","a","o","q"),("share","r","s","u"),("avg","b","r","v"),("bound","d","b"),("bound","l","f"),("sum","b","j k l"),("bound","b","a"),("below","b","o"),("bound","r","s"),("bound","d","a"),("bound","f","a"),("bound","o","a")],
scope=[("sum","o","b d"),("share","h","a","c"),("same","h","a")],
hard="参加多项，人次超过人数")

passage("base-year-restated", spaced("""口径追溯调整说明
本报告所用2019年义务教育教师数为{a|7126人|person}，与当年公报的{b|7438人|person}不同，少{c|312人|person}，是因为2021年起幼小一体校的幼儿教师{d|287人|person}和校外机构教师{e|25人|person}不再计入。按追溯后基数，2023年{f|7615人|person}，四年增加{g|489人|person}，增长{h|6.9%|percent}，年均增长{i|1.67%|percent}；按公报基数，增长仅{j|2.4%|percent}。
学生数未受影响，由{k|114820人|student}增加到{l|121904人|student}，增长{m|6.2%|percent}。生师比2019年{o|16.1:1|ratio}（公报{p|15.4:1|ratio}），2023年{q|16.0:1|ratio}。
同一事实依公报口径看是学生增速高于教师（{r|6.2%|percent}对{s|2.4%|percent}），依追溯口径看则教师增速略高（{u|6.9%|percent}对{v|6.2%|percent}）。我们采用后者。"""),
[("diff","b","a","c"),("diff","f","a","g"),("growth","f","a","h"),("cagrv",4,"f","a","i"),("growth","f","b","j"),("growth","l","k","m"),("ratio","k","a","o"),("ratio","k","b","p"),("ratio","l","f","q"),("same","m","r"),("same","j","s"),("same","h","u"),("same","m","v"),("sum","c","d e"),("below","s","r"),("below","v","u"),("below","a","b"),("below","q","o"),("trend","up","k l")],
scope=[("growth","f","b","h"),("ratio","l","f","p"),("same","a","b")],
hard="基期追溯调整，两组增速都对")

passage("teachers-title-gap-chain", """中级以上职称比重：城乡与学段

小学城区{a|58.2%|percent}，乡村{b|49.6%|percent}；初中城区{c|66.7%|percent}，乡村{d|61.3%|percent}；高中全部在城区，{e|71.4%|percent}。小学城乡差{f|8.6个百分点|percentage-point}，初中城乡差{g|5.4个百分点|percentage-point}，初中城乡差小于小学。

五年前，小学城乡差为{h|11.3个百分点|percentage-point}，初中为{i|4.1个百分点|percentage-point}。小学缩小{j|2.7个百分点|percentage-point}，初中却扩大{k|1.3个百分点|percentage-point}。

造成初中扩大的原因，一是乡村初中五年净调出中级以上教师{l|214人|person}，占其总数{m|1836人|person}的{n|11.7%|percent}；二是城区初中新设岗位{o|340个|item}，其中{p|251个|item}用于聘任中级以上，占{q|73.8%|percent}。

归纳起来：五年间小学和初中的城乡职称差距都有所缩小。""",
[("diff","a","b","f"),("diff","c","d","g"),("diff","h","f","j"),("diff","g","i","k"),("share","l","m","n"),("share","p","o","q"),("below","g","f"),("below","f","h"),("below","g","i"),("below","b","a"),("below","d","c"),("bound","p","o"),("bound","l","m"),("trend","up","a c e")],
[error("direction-mismatch","g","i",[8],None,
    "初中差距由4.1扩大到5.4个百分点","text against figures",4,say="小学缩小，初中扩大")],
scope=[("diff","e","d","g"),("share","p","m","q")])

passage("mid-eval-money-progress", """项目中期评估：资金与工程进度不同步
规划总投资{a|12.60亿元|CNY}，到中期应完成{b|50%|percent}。实际到位{c|7.14亿元|CNY}，到位率{d|56.7%|percent}；实际支出{e|5.36亿元|CNY}，占到位资金的{f|75.1%|percent}，占总投资的{g|75.1%|percent}。
工程方面，规划项目{h|86个|item}，竣工{i|31个|item}，在建{j|28个|item}，未开工{k|27个|item}，开工率{l|68.6%|percent}，竣工率{m|36.0%|percent}。
未开工项目涉及投资{n|3.02亿元|CNY}，平均每个{o|1119万元|CNY}，低于规划项目平均{p|1465万元|CNY}，是小项目拖了后腿。
总体评价：资金到位快于时间进度，支出慢于时间进度{q|7.5个百分点|percentage-point}。""",
[("share","c","a","d"),("share","e","c","f"),("share","e","a","g"),("sharesum","i j","h","l"),("share","i","h","m"),("avg","n","k","o"),("avg","a","h","p"),("sum","h","i j k"),("below","b","d"),("bound","e","c"),("bound","c","a"),("below","o","p"),("diff","b","g","q"),("below","m","l"),("bound","e","a"),("bound","i","h")],
[error("share-mismatch","g","e a b q",[2, 12],("42.5%","percent"),
    "5.36占总投资12.60的42.5%，才会慢于50%","wrong denominator",2)],
scope=[("share","n","a","m"),("avg","c","h","p")])

passage("county-median-wrong", """九县（市、区）初中生师比由低到高：{a|9.8|ratio}、{b|10.6|ratio}、{c|11.3|ratio}、{d|11.9|ratio}、{e|12.4|ratio}、{f|12.8|ratio}、{g|13.1|ratio}、{h|13.7|ratio}和{i|14.2|ratio}。中位数{j|12.8|ratio}，极差{k|4.4|ratio}，最高为最低的{l|1.45倍|ratio}。按{m|13.5:1|ratio}的编制标准，{n|七个|item}县（市、区）不超，{o|两个|item}超标，超标比例{p|22.2%|percent}。
与上轮相比，上轮中位数{q|12.9|ratio}，本轮降低{r|0.5|ratio}；上轮极差{s|5.3|ratio}，本轮缩小{u|0.9|ratio}，县际之间更趋均衡。

若把超标两县降到标准以内，共需增加初中教师约{v|163人|person}，占两县初中教师{w|4086人|person}的{x|4.0%|percent}。""",
[("diff","i","a","k"),("multiple","i","a","l"),("shareofsum","o","n o","p"),("diff","q","e","r"),("diff","s","k","u"),("share","v","w","x"),("trend","up","a b c d e f g h i"),("same","e","j"),("most","g","m"),("below","m","h"),("below","m","i"),("count","n",7),("count","o",2),("diff","q","j","r")],
[error("restatement-mismatch","j","e q r",[7, 13],("12.4","ratio"),
    "九个数居中的第五个是12.4，12.8是第六个","wrong part",1)],
scope=[("share","v","w","p"),("diff","i","h","k")])

passage("budget-perpupil-order", """生均投入与质量是否同向
把{n|四个|item}样本县按初中生均公用经费支出排列：甲{a|2436元|CNY/student}、乙{b|2180元|CNY/student}、丙{c|1965元|CNY/student}、丁{d|1742元|CNY/student}；质量监测优良率依次为{e|43.8%|percent}、{f|47.2%|percent}、{g|38.5%|percent}、{h|40.1%|percent}。投入首位的甲县优良率第二，投入末位的丁县优良率第三，次序并不一致。
从增量看，甲县三年增加{i|512元|CNY/student}，增长{j|26.6%|percent}，优良率提高{k|2.1个百分点|percentage-point}；丁县增加{l|298元|CNY/student}，增长{m|17.1%|percent}，优良率提高{o|4.7个百分点|percentage-point}。
四县合计，公用经费支出{p|3.86亿元|CNY}，学生{q|18.42万人|student}，平均{r|2096元|CNY/student}。""",
[("growthc","a","i","j"),("growthc","d","l","m"),("avg","p","q","r"),("trend","down","a b c d"),("largest","f","e g h"),("smallest","g","e f h"),("count","n",4),("between","r","a b c d"),("below","k","o")],
[error("growth-mismatch","m","d l",[1],("20.6%","percent"),
    "298元应除以三年前的1444元，为20.6%；文中除以了现在的数","later divided instead of earlier",1)],
scope=[("mean","a b c d","r"),("share","i","a","j")])

passage("kinder-coverage-village", """村级学前教育覆盖研究
行政村{a|318个|item}，有幼儿园或教学点的{b|146个|item}，覆盖率{c|45.9%|percent}；三公里内有园的村{d|271个|item}，服务覆盖率{e|85.2%|percent}。三公里内无园的{f|47个|item}，适龄儿童{g|892人|person}，占全县{h|11360人|person}的{i|7.9%|percent}。
这{j|74个|item}村按人口测算只需布{k|13个|item}巡回点，每点平均覆盖{l|3.6个|item}村、{m|69名|person}儿童，聘志愿者{o|26名|person}，每点{p|2名|person}，年需经费{q|93.6万元|CNY}，每点{r|7.2万元|CNY}。
对比新建园：若每村建园，每园{s|180万元|CNY}，共需{u|8460万元|CNY}，远高于巡回点。""",
[("share","b","a","c"),("share","d","a","e"),("diff","a","d","f"),("share","g","h","i"),("same","f","j"),("avg","f","k","l"),("avg","g","k","m"),("avg","o","k","p"),("avg","q","k","r"),("prod","u","f s"),("bound","b","d"),("bound","d","a"),("below","c","e"),("below","q","u"),("bound","b","a")],
[error("restatement-mismatch","j","f",[4],("47个","item"),
    "318减271为47个，14行后的每点平均和总投资也合47","transposed digits",2)],
scope=[("share","b","d","e"),("share","g","f","i"),("diff","a","b","f")])

passage("school-year-attendance", """学年到课率监测有一点值得玩味。初一{a|96.8%|percent}、初二{b|95.1%|percent}、初三{c|97.4%|percent}，呈两头高中间低；全校平均{d|96.4%|percent}，介于三者之间。寄宿生{e|97.9%|percent}，走读生{f|94.6%|percent}，相差{g|3.3个百分点|percentage-point}。男生{h|95.7%|percent}，女生{i|97.2%|percent}。
缺课原因：病假{j|1286人次|person-time}，事假{k|743人次|person-time}，无故{l|118人次|person-time}，合计{m|2147人次|person-time}；病假占{o|59.9%|percent}，事假占{p|5.5%|percent}，无故占{q|5.5%|percent}。
与上学年合计{r|2392人次|person-time}相比减少{s|10.2%|percent-}，减幅主要来自事假，上学年事假{u|961人次|person-time}，减少{v|218人次|person-time}，占减少总数{w|245人次|person-time}的{x|89.0%|percent}。""",
[("diff","e","f","g"),("sum","m","j k l"),("share","j","m","o"),("share","k","m","p"),("share","l","m","q"),("growth","m","r","s"),("diff","u","k","v"),("diff","r","m","w"),("share","v","w","x"),("largest","c","a b"),("smallest","b","a c"),("between","d","a b c"),("between","d","e f"),("between","d","h i"),("hundred","o p q"),("bound","v","w"),("bound","j","m"),("bound","k","m"),("bound","l","m")],
[error("share-mismatch","p","k m o q",[3, 14],("34.6%","percent"),
    "743占2147的34.6%，抄成了无故缺课的占比","copied line",1)],
scope=[("mean","e f","d"),("growth","k","u","s")])

passage("policy-effect-two-years", half("""县中振兴工程成效评估
招生：本县优秀初中毕业生（全市前{!rank|500}名内户籍在本县者）留县率，实施前{a|41.3%|percent}，第一年{b|52.6%|percent}，第二年{c|60.8%|percent}，已超过六成；两年提高{d|19.5个百分点|percentage-point}。
师资：两年引进教师{e|126人|person}，流出{f|48人|person}，实施前两年引进{g|57人|person}、流出{h|83人|person}；净流动由净出{i|26人|person}变为净入{j|78人|person}，转变幅度{k|94人|person}。
出口：本科上线率由{l|48.9%|percent}提高到{m|55.4%|percent}，提高{n|6.5个百分点|percentage-point}；特控线上线{o|218人|student}增至{p|341人|student}，增长{q|56.4%|percent}。
投入：两年{r|6480万元|CNY}，其中奖教奖学{s|520万元|CNY}，占{u|8.0%|percent}，其余{v|5960万元|CNY}用于校舍与实验室。
评估认为，工程的两个目标——留县率达到{w|60%|percent}、教师净流出转为净流入——均已实现。"""),
[("diff","c","a","d"),("diff","h","g","i"),("diff","e","f","j"),("sum","k","i j"),("diff","m","l","n"),("growth","p","o","q"),("share","s","r","u"),("diff","r","s","v"),("trend","up","a b c"),("least","w","c"),("const","c","60","100"),("below","g","h"),("below","f","e"),("bound","s","r"),("trend","up","l m"),("trend","up","o p")],
[error("sum-mismatch","k","i j",[3],("104人","person"),
    "由净出26人到净入78人，转变104人","wrong digit",1)],
scope=[("diff","j","i","k"),("share","s","v","u"),("growth","m","l","n")])

passage("ten-year-pupil-flows-tab", """十年变化简表
指标	2013年	2018年	2023年
小学在校生（人）	{a1|43816|student}	{a2|46250|student}	{a3|40170|student}
小学教师（人）	{b1|2518|person}	{b2|2643|person}	{b3|2590|person}
学校（所）	{c1|168|school}	{c2|121|school}	{c3|98|school}
生师比	{d1|17.4|ratio}	{d2|17.5|ratio}	{d3|15.5|ratio}
校均（人）	{e1|261|student}	{e2|328|student}	{e3|410|student}
从表中可以读出：前五年学生增{f|5.6%|percent}而教师增{g|5.0%|percent}，后五年学生减{h|13.1%|percent-}而教师只减{i|2.0%|percent-}；生师比十年下降{j|1.9|other}；学校始终在减，十年减少{k|70所|school}，减幅{l|41.7%|percent-}；校均规模始终在增，2023年已是2013年的{m|1.57倍|ratio}。""",
[("ratio","a1","b1","d1"),("ratio","a2","b2","d2"),("ratio","a3","b3","d3"),("avg","a1","c1","e1"),("avg","a2","c2","e2"),("avg","a3","c3","e3"),("growth","a2","a1","f"),("growth","b2","b1","g"),("growth","a3","a2","h"),("growth","b3","b2","i"),("diff","d1","d3","j"),("diff","c1","c3","k"),("growth","c3","c1","l"),("multiple","e3","e1","m"),("largest","a2","a1 a3"),("trend","down","c1 c2 c3"),("trend","up","e1 e2 e3"),("below","g","f"),("below","d3","d1")],
[error("average-mismatch table-mismatch","e2","a2 c2",[4],("382","student"),
    "46250除以121为382，数字颠倒","transposed digits",1)],
scope=[("growth","a3","a1","h"),("growth","c3","c2","l")])

passage("scholarship-of-research", """教研员配备与下校次数
全区应配教研员{a|36名|person}，实配{b|29名|person}，配齐率{c|80.6%|percent}；{d|12个|item}学科中仅{e|8个|item}配有专职，缺{f|4个|item}。
下校听课全年{g|2378节|item}，人均{h|82节|item}，达到每人不少于{i|80节|item}的要求；但分布极散，最多者{j|146节|item}，最少者{k|34节|item}，{l|11人|person}不足{m|80节|item}，占{n|37.9%|percent}，将近四成。
下到乡村学校的{o|617节|item}，占{p|25.9%|percent}，而乡村学校占学校数{q|58所|school}的{r|34所|school}，即{s|58.6%|percent}。校均听课乡村{u|18.1节|item}，城镇{v|73.4节|item}，城镇为乡村的{w|4.1倍|ratio}。
可以认为，人均达标掩盖了近四成未达标者，也掩盖了城乡失衡。""",
[("share","b","a","c"),("diff","d","e","f"),("avg","g","b","h"),("share","l","b","n"),("share","o","g","p"),("share","r","q","s"),("avg","o","r","u"),("expr","(g-o)/(q-r)","v"),("multiple","v","u","w"),("least","i","h"),("below","k","i"),("same","i","m"),("between","h","k j"),("const","n","35","40"),("below","p","s"),("below","u","v"),("bound","r","q"),("bound","l","b"),("bound","o","g")],
scope=[("least","i","k"),("share","o","q","p"),("avg","g","a","h")],
hard="人均达标而近四成未达标")

passage("wide-range-forecast-compare", """此前三次预测与实际的回看
针对2023年小学一年级新生，2017年的预测是{a|13800人|student}，2019年的预测{b|12650人|student}，2021年的预测{c|11980人|student}，实际{d|11742人|student}。三次预测误差分别为{e|17.5%|percent}（高{f|2058人|student}）、{g|7.7%|percent}（高{h|908人|student}）和{i|3.0%|percent}（高{j|238人|student}），越近越准。
误差来源：迁移假定贡献首次误差的{k|61%|percent}，合{l|1255人|student~}；出生误差贡献其余。
今后预测每{m|两年|other}修订一次；允许误差一年内{n|2%|percent}、三年内{o|5%|percent}、五年以上{p|15%|percent}。按此衡量，第一次预测（提前六年）误差{q|17.5%|percent}超出允许值，第二次（提前四年）不设标准，第三次（提前两年）误差在三年内允许值以内。""",
[("share","f","d","e"),("diff","a","d","f"),("share","h","d","g"),("diff","b","d","h"),("share","j","d","i"),("diff","c","d","j"),("expr","f*k/100","l"),("same","e","q"),("trend","down","a b c"),("trend","down","e g i"),("below","d","c"),("below","p","q"),("most","i","o")],
[error("share-mismatch","i","j d",[4],("2.0%","percent"),
    "238除以11742为2.0%","wrong digit",1)],
scope=[("share","j","b","i"),("growth","d","a","e")])

passage("transition-voc-high-words", """高职分类考试升学对中职课堂的影响
访谈{n|46名|person}教师、问卷{a|1873份|item}，有效{b|1795份|item}。打算升学的学生占{c|81.2%|percent}，打算就业的{d|11.4%|percent}，未想好的{e|7.4%|percent}。三年级专业课周课时由{f|18节|other}减为{g|13节|other}，减少{h|28%|percent-}；文化课由{i|10节|other}增为{j|16节|other}，增加{k|60%|percent}；周总课时基本持平（{l|30节|other}与{m|31节|other}）。
实习：按规定岗位实习{o|6个月|other}，实际平均{p|3.4个月|other}，只达到规定的{q|57%|percent}；以升学为主的班级平均{r|2.1个月|other}，以就业为主的班级{s|5.7个月|other}，前者仅为后者的{u|37%|percent}。
技能证书取得率由{v|88.5%|percent}降至{w|76.3%|percent}，下降{x|12.2个百分点|percentage-point}。
概言之：升学冲淡了技能训练，三年级文化课课时已超过专业课。""",
[("growth","g","f","h"),("growth","j","i","k"),("share","p","o","q"),("share","r","s","u"),("diff","v","w","x"),("hundred","c d e"),("below","g","j"),("below","p","o"),("between","p","r s"),("bound","b","a"),("below","w","v"),("trend","down","f g"),("trend","up","i j")],
scope=[("mean","r s","p"),("diff","v","w","h")],
hard="平均实习月数不是两类班级的简单平均")

passage("funding-gap-districts-rank", """转移支付前后的县际差距
转移支付前，人均教育财力最高的甲区{a|3864元|CNY}，最低的己县{b|612元|CNY}，相差{c|6.3倍|ratio}；转移支付后，最高仍是甲区{d|3902元|CNY}，最低变为戊县{e|1753元|CNY}，前者为后者的{f|2.2倍|ratio}。己县升到{g|1846元|CNY}，增加{h|1234元|CNY}，增加{i|2.0倍|ratio}。
六县区转移支付后由高到低是：甲区、乙区{j|2745元|CNY}、丙县{k|2218元|CNY}、丁县{l|1987元|CNY}、己县、戊县；转移支付前戊县{m|884元|CNY}，高于己县{n|272元|CNY}，转移支付后反低{o|93元|CNY}，这是因为己县学生多、系数高，并非计算有误。
极差由{p|3252元|CNY}缩小到{q|2149元|CNY}，缩小{r|33.9%|percent-}。""",
[("multiple","a","b","c"),("multiple","d","e","f"),("diff","g","b","h"),("times","g","b","i"),("diff","m","b","n"),("diff","g","e","o"),("diff","a","b","p"),("diff","d","e","q"),("growth","q","p","r"),("trend","down","d j k l g e"),("below","b","m"),("below","e","g"),("below","q","p"),("smallest","e","d j k l g"),("largest","d","j k l g e")],
scope=[("multiple","g","b","i"),("diff","a","e","q"),("growth","q","d","r")],
hard="转移支付后两县名次互换")

passage("school-food-cost-five", """餐费与物价：{n|五年|other}对照
走访的食堂，2019年每餐{a|8.0元|CNY}，食材成本{b|5.6元|CNY}；2023年每餐{c|9.5元|CNY}，食材成本{d|7.1元|CNY}。每餐涨{e|1.5元|CNY}，涨幅{f|18.8%|percent}；食材涨{g|1.5元|CNY}，涨幅{h|26.8%|percent}。两者涨的钱一样多，而涨幅不同，食材占餐价的比重由{i|70.0%|percent}升到{j|74.7%|percent}。
同期当地食品价格累计上涨{k|17.2%|percent}，餐价涨幅略高，高{l|1.60个百分点|percentage-point}，食材涨幅高{m|9.6个百分点|percentage-point}。
有结余吗？每餐扣除食材后的余额两年都是{o|2.4元|CNY}，却要承担已由{p|1.5元|CNY}涨到{q|1.9元|CNY}的人工和由{r|0.5元|CNY}涨到{s|0.6元|CNY}的水电，两项合计由{u|2.0元|CNY}变为{v|2.5元|CNY}，其余额由{w|0.4元|CNY}变为亏{x|0.1元|CNY}。""",
[("diff","c","a","e"),("growth","c","a","f"),("diff","d","b","g"),("growth","d","b","h"),("share","b","a","i"),("share","d","c","j"),("diff","f","k","l"),("diff","h","k","m"),("diff","a","b","o"),("sum","u","p r"),("sum","v","q s"),("diff","o","u","w"),("diff","v","o","x"),("same","e","g"),("diff","c","d","o"),("below","f","h"),("below","k","f"),("trend","up","i j"),("bound","b","a")],
scope=[("growth","c","b","f"),("share","d","a","j"),("below","v","o")],
hard="涨价金额相同而涨幅不同")

passage("long-five-year-develop-a", """甲县教育事业五年发展分析报告（节选）

一、总体规模
2018—2022年，全县各级各类在校生由{a|86420人|student}增至{b|92738人|student}，增加{c|6318人|student}，年均增长{d|1.78%|percent}。学校由{e|402所|school}减为{f|361所|school}，减少{g|41所|school}，校均规模由{h|215人|student}扩大到{i|257人|student}。专任教师由{j|5638人|person}增至{k|6104人|person}，增长{l|8.3%|percent}，快于学生的{m|7.3%|percent}。

二、各学段
2022年在校生中，学前{n|18216人|student}，小学{o|39452人|student}，初中{p|20618人|student}，普通高中{q|9874人|student}，中职{r|4306人|student}，特教{s|272人|student}。小学占{u|42.5%|percent}，学前占{v|19.9%|percent}，义务教育合计占{w|64.8%|percent}，近三分之二。

三、结构
高中阶段职普比{x|4:6|ratio}的要求没有做到：实际中职占高中阶段的{y|30.4%|percent}，比要求低{z|9.6个百分点|percentage-point}。五年前中职占{za|36.8%|percent}，五年降低{zb|7.6个百分点|percentage-point}。

四、结论
规模稳中有升，教师增长快于学生，生师比由{zc|15.33|ratio}降到{zd|15.19|ratio}；学校数减少一成，而在校生增加不到一成。中职占比不升反降，与规划方向相背。""",
[("diff","b","a","c"),("cagrv",4,"b","a","d"),("diff","e","f","g"),("avg","a","e","h"),("avg","b","f","i"),("growth","k","j","l"),("growth","b","a","m"),("lin","s","+b -n -o -p -q -r"),("share","o","b","u"),("share","n","b","v"),("sharesum","o p","b","w"),("shareofsum","r","q r","y"),("ratio","a","j","zc"),("ratio","b","k","zd"),("sum","b","n o p q r s"),("diff","za","y","zb"),("below","m","l"),("below","zd","zc"),("const","w","63","66.7"),("expr","40-y","z"),("trend","up","h i"),("const","m","0","10"),("bound","o","b"),("bound","n","b"),("trend","up","a b"),("trend","down","e f"),("trend","up","j k")],
[error("share-mismatch","v","n b",[9],("19.6%","percent"),
    "18216占92738的19.6%","wrong digit",1),
 error("difference-mismatch","zb","za y",[15],("6.4个百分点","percentage-point"),
    "36.8减30.4为6.4个百分点","wrong digit",2)],
scope=[("share","r","b","y"),("share","o","a","u")])

passage("long-rural-small-class", """乡村小规模学校生存状况调研报告

（一）数量
截至2023年9月，样本市有不足百人的乡村小学和教学点{a|276个|school}，学生{b|11324人|student}，占乡村小学生{c|38650人|student}的{d|29.3%|percent}，近三成。其中不足{!size|50}人的{e|168个|school}，不足{!size|10}人的{f|37个|school}，后者学生只有{g|231人|student}，点均{h|6.2人|student}。

（二）班额与复式
平均班额{i|9.4人|student}，低于乡村小学平均的{j|24.8人|student}。实行复式教学的{k|52个|school}，占{l|18.8%|percent}，比2018年的{m|94个|school}减少{n|42个|school}。

（三）师资
教师{o|1542人|person}，生师比{p|7.3:1|ratio}；若按班师比{q|1.7|ratio}核编，应配{r|2048人|person~}左右，缺编{s|506人|person~}左右。教师平均年龄{u|46.8岁|other}，{!age|50}岁以上{v|683人|person}，占{w|135.0%|percent}，超过四成。

（四）成本
生均公用经费{x|1468元|CNY/student}，为乡村小学平均{y|960元|CNY/student}的{z|1.2倍|ratio}；按百人拨付政策只补足了不足百人部分，人少而不能再少的固定开支是主因。

（五）判断
近三成乡村小学生在小规模学校就读；小规模学校班额不到乡村平均的四成，生均成本则高出一半以上。""",
[("share","b","c","d"),("avg","g","f","h"),("share","k","a","l"),("diff","m","k","n"),("ratio","b","o","p"),("share","v","o","w"),("multiple","x","y","z"),("bound","e","a"),("bound","f","e"),("bound","k","a"),("bound","b","c"),("bound","v","o"),("below","i","j"),("expr","b/i*q","r"),("diff","r","o","s"),("const","d","25","30"),("const","w","40","50")],
[error("share-mismatch","w","v o",[5, 16],("44.3%","percent"),
    "683占教师1542的44.3%，误以缺编数为分母","wrong denominator",2),
 error("ratio-mismatch","z","x y",[6],("1.5倍","ratio"),
    "1468为960的1.5倍，结论也说高出一半以上","wrong digit",3)],
scope=[("share","e","a","d"),("share","k","m","l")])

passage("long-mid-eval-stage", """中期评估报告·第三部分 学段进展

学前教育。三年新建公办园{a|23所|school}，改扩建{b|17所|school}，新增学位{c|9870个|place}，其中新建增加{d|7245个|place}，改扩建增加{e|2625个|place}。公办园在园占比{f|54.6%|percent}，超过{g|50%|percent}的目标{h|4.6个百分点|percentage-point}。

义务教育。小学大班额由{i|312个|class}减到{j|18个|class}，初中由{k|186个|class}减到{l|25个|class}，合计减少{m|435个|class}，大班额占比降到{n|0.6%|percent}以下。集团化办学覆盖{o|148所|school}学校，占{p|213所|school}的{q|69.5%|percent}。

高中阶段。普高新增学位{r|4200个|place}，投入{s|6.3亿元|CNY}，每个{u|15万元|CNY}；中职达标学校由{v|4所|school}增到{w|9所|school}，达标率由{x|28.6%|percent}升到{z|64.3%|percent}（共{y|14所|school}）。

特殊教育。{za|30万人|person}以上人口的县（市、区）{zb|7个|item}，已建特教学校{zc|6所|school}，尚有{zd|1个|item}未建；随班就读资源教室{ze|61间|classroom}，比期初{zf|28间|classroom}翻了一番还多，为{zg|2.2倍|ratio}。

综合。三年新增学前与普高学位共{zh|10470个|place}；“入学难”矛盾由学前转向普高，“大班额”基本消除。""",
[("diff","c","d","e"),("diff","f","g","h"),("expr","(i-j)+(k-l)","m"),("share","o","p","q"),("avg","s","r","u"),("share","v","y","x"),("share","w","y","z"),("diff","zb","zc","zd"),("multiple","ze","zf","zg"),("sum","zh","c r"),("least","g","f"),("bound","o","p"),("trend","down","i j"),("trend","down","k l"),("bound","w","y"),("bound","d","c"),("bound","v","y"),("trend","up","v w"),("trend","up","x z")],
[error("sum-mismatch","m","i j k l",[2],("455个","class"),
    "小学减294、初中减161，合计455","wrong digit",1),
 error("sum-mismatch","zh","c r",[9],("14070个","place"),
    "9870加4200为14070","transposed digits",3)],
scope=[("growth","ze","zf","zg")])

passage("long-teacher-supply-demand", """未来十年教师供需研究

基本假设：（1）现有教师{a|12480人|person}；（2）年均退休率逐步由{b|2.4%|percent}升至{c|4.1%|percent}；（3）生师比目标小学{d|17|ratio}、初中{e|12.5|ratio}、高中{f|11.5|ratio}；（4）在校生2033年小学{g|74800人|student}、初中{h|52500人|student}、高中{i|40250人|student}。

需求。2033年小学需{j|4400人|person}，初中需{k|4200人|person}，高中需{l|3220人|person}，合计{m|12100人|person}，比现有少{n|380人|person}，相当于现有的{o|97.0%|percent}。
供给。十年退休{p|3966人|person}，占现有{q|31.8%|percent}，近三分之一；不补充则2033年剩{r|8514人|person}。
缺口。需补充{s|3586人|person}，年均{u|359人|person~}左右。分学段退休小学{v|2530人|person}、初中{w|958人|person}、高中{x|478人|person}；小学现有{y|6105人|person}，退休后剩{z|3575人|person}，需补充{za|825人|person}；初中现有{zb|3740人|person}，需补充{zc|1418人|person}；高中现有{zd|2635人|person}，需补充{ze|1342人|person}。

结论。总量将少于现在，但因退休潮，仍须每年补充；补充的重点由小学转向初中和高中，两段合计超过全部的四分之三。""",
[("avg","g","d","j"),("avg","h","e","k"),("avg","i","f","l"),("sum","m","j k l"),("diff","a","m","n"),("share","m","a","o"),("share","p","a","q"),("diff","a","p","r"),("diff","m","r","s"),("overn","s",10,"u"),("lin","x","+p -v -w"),("diff","y","v","z"),("diff","j","z","za"),("lin","zc","+k -zb +w"),("lin","zd","+a -y -zb"),("lin","ze","+l -zd +x"),("const","q","30","33.4"),("sum","p","v w x"),("sum","s","za zc ze"),("sum","a","y zb zd"),("below","m","a"),("bound","p","a"),("trend","up","b c")],
[error("average-mismatch","l","i f m j k ze zd x",[2, 3, 15],("3500人","person"),
    "40250除以高中生师比11.5为3500人，误除以初中的","wrong part",2),
 error("sum-mismatch","ze","l zd x s za zc",[15, 18],("1343人","person"),
    "3500减2635加478为1343","wrong digit",2)],
scope=[("avg","h","f","k"),("share","v","y","q")])

passage("long-urban-new-town", half("""新城教育配套五问
一问：来了多少人？2019年末新城常住{a|8.7万人|person}，2023年末{b|15.2万人|person}，四年增{c|6.5万人|person}，增长{d|74.7%|percent}，其中购房落户{e|4.1万人|person}，占增量{f|63%|percent}。
二问：来了多少孩子？义务教育在校生由{g|7900人|student}增到{h|17660人|student}，是原来的{i|2.2倍|ratio}，快于人口。每百名常住人口中的义务教育学生由{j|9.1人|student}升为{k|11.6人|student}。
三问：建了多少学校？规划住户{l|6.0万户|item}，按每{m|1.5万户|item}配一所小学，应建{n|4所|school}，已建{o|3所|school}，在建{p|1所|school}，恰好足数；初中按每{q|3万户|item}一所，应建{r|2所|school}，已建{s|1所|school}，缺{u|1所|school}。
四问：够不够？小学学位{v|9720个|place}，学生{w|12640人|student}，超{x|2920人|student}；初中学位{y|3600个|place}，学生{z|5020人|student}，超{za|1420人|student}。两段合计超{zb|3440人|student}，超员率{zc|32.6%|percent}。在建小学{zd|1800个|place}学位投用后，小学仍超{ze|1120人|student}。
五问：为什么配了还不够？因为指标按户均{zf|0.28人|person}学龄儿童编制，实际户均已达{zg|0.41人|person}，高出{zh|46%|percent}。配套标准没有错，错在老标准用在了新人群。"""),
[("diff","b","a","c"),("growth","b","a","d"),("share","e","c","f"),("multiple","h","g","i"),("share","g","a","j"),("share","h","b","k"),("expr","l/m","n"),("expr","l/q","r"),("diff","r","s","u"),("diff","w","v","x"),("diff","h","w","z"),("diff","z","y","za"),("sum","zb","x za"),("expr","(x+za)/(v+y)*100","zc"),("diff","x","zd","ze"),("growth","zg","zf","zh"),("lin","n","+o +p"),("below","v","w"),("below","y","z"),("below","zf","zg"),("trend","up","j k"),("bound","e","c"),("trend","up","g h")],
[error("sum-mismatch","zb","x za",[12],("4340人","student"),
    "2920加1420为4340","transposed digits",1)],
scope=[("growth","h","b","d"),("share","z","y","zc"),("multiple","b","a","i")])

passage("long-thirty-villages", """三十村教育期望与支出跟踪

跟踪{n|30个|item}村{a|912户|item}，五年后可联系{b|803户|item}，失联{c|109户|item}，失联率{d|12.0%|percent}。以下均以可联系户为准。
1. 期望。希望子女读到本科以上的，首访{e|71.4%|percent}，复访{f|82.6%|percent}，提高{g|11.2个百分点|percentage-point}。
2. 支出。户均年教育支出由{h|6840元|CNY/year}升到{i|9235元|CNY/year}，增长{j|35.0%|percent}；户均消费支出由{k|31200元|CNY/year}升到{l|43900元|CNY/year}，增长{m|40.7%|percent}。教育占消费的比重由{o|21.9%|percent}变为{p|21.0%|percent}，略有下降。
3. 去向。首访时读小学的{q|548人|student}，复访时在县城读初中{r|307人|student}，在镇读初中{s|196人|student}，随父母外地就读{u|45人|student}，占{v|8.6%|percent}；县城占{w|56.0%|percent}，超过半数。
4. 负担感。回答“吃力”的{x|318户|item}，占{y|39.6%|percent}，首访{z|402户|item}，占当时{za|912户|item}的{zb|44.1%|percent}，下降{zc|4.5个百分点|percentage-point}。
综上：支出绝对额增长三成半，占消费比重却下降，负担感随之减轻；但进城读书已成多数家庭的选择，五年前设想在镇读初中的{zd|64.2%|percent}与实际的{ze|35.8%|percent}相去甚远。""",
[("diff","a","b","c"),("share","c","a","d"),("diff","f","e","g"),("growth","i","h","j"),("growth","l","k","m"),("share","h","k","o"),("share","i","l","p"),("lin","u","+q -r -s"),("share","u","q","v"),("share","r","q","w"),("share","x","b","y"),("share","z","za","zb"),("diff","zb","y","zc"),("share","s","q","ze"),("const","w","50","100"),("same","a","za"),("below","p","o"),("below","j","m"),("hundred","v w ze"),("bound","x","b"),("below","y","zb"),("below","ze","zd"),("const","j","33","37"),("bound","c","a"),("bound","u","q"),("bound","r","q"),("bound","z","za"),("trend","up","h i"),("trend","up","k l")],
[error("share-mismatch","v","u q w ze",[8, 18],("8.2%","percent"),
    "548减307减196为45人，占8.2%","wrong digit",1)],
scope=[("share","x","a","y"),("growth","i","k","j"),("share","b","a","d")])

passage("long-finance-per-stage-two", """各学段投入结构演变（{n|三|item}个时点）

2013年，全市教育经费{a|41.20亿元|CNY}：学前{b|1.94亿元|CNY}，义务教育{c|27.36亿元|CNY}，高中阶段{d|8.65亿元|CNY}，其他{e|3.25亿元|CNY}，占比依次为{f|4.7%|percent}、{g|66.4%|percent}、{h|21.0%|percent}和{i|7.9%|percent}。
2018年，总额{j|63.75亿元|CNY}，学前{k|5.23亿元|CNY}，占{l|8.2%|percent}；义务教育{m|40.67亿元|CNY}，占{o|63.8%|percent}；高中阶段{p|13.64亿元|CNY}，占{q|21.4%|percent}。
2023年，总额{r|88.10亿元|CNY}，学前{s|9.07亿元|CNY}，占{u|13.0%|percent}；义务教育{v|54.09亿元|CNY}，占{w|61.4%|percent}；高中阶段{x|19.38亿元|CNY}，占{y|22.0%|percent}。

十年间总额增长{z|113.8%|percent}，前五年增长{za|54.7%|percent}，后五年增长{zb|113.8%|percent}；学前十年增至{zc|4.7倍|ratio}，占比提高{zd|5.6个百分点|percentage-point}，提高最多；义务教育占比降低{ze|5.0个百分点|percentage-point}。
这一变化表明，增量向两头倾斜：学前与高中阶段占比均上升，义务教育占比虽降，仍超过六成。""",
[("lin","e","+a -b -c -d"),("share","b","a","f"),("share","c","a","g"),("share","d","a","h"),("share","e","a","i"),("share","k","j","l"),("share","m","j","o"),("share","p","j","q"),("share","s","r","u"),("share","v","r","w"),("share","x","r","y"),("growth","r","a","z"),("growth","j","a","za"),("growth","r","j","zb"),("multiple","s","b","zc"),("expr","s/r*100-f","zd"),("diff","g","w","ze"),("count","n",3),("trend","up","a j r"),("trend","up","h q y"),("trend","down","g o w"),("const","w","60","100"),("hundred","f g h i"),("below","zb","za"),("bound","b","a"),("bound","k","j"),("bound","m","j"),("bound","p","j"),("bound","s","r"),("bound","v","r"),("bound","x","r")],
[error("share-mismatch","u","s r",[8],("10.3%","percent"),
    "9.07占88.10的10.3%，数字颠倒","transposed digits",2),
 error("growth-mismatch","zb","r j za",[13, 23],("38.2%","percent"),
    "后五年应以2018年63.75亿元为基数，增长38.2%，不是十年增幅","wrong base",2)],
scope=[("share","m","r","w"),("growth","s","k","zc")])

passage("three-year-satisfaction-bound", """满意度调查分析（{n|三年|other}）
2021年样本{a|3600份|item}，满意度{b|84.2%|percent}；2022年{c|3840份|item}，{d|86.9%|percent}；2023年{e|4012份|item}，{f|88.5%|percent}，满意度逐年走高。抽样误差三年均控制在{g|2个百分点|percentage-point}以内，实际为{h|1.2个百分点|percentage-point}、{i|1.1个百分点|percentage-point}和{j|2.1个百分点|percentage-point}。
2023年分群体：学生{k|91.3%|percent}，家长{l|87.6%|percent}，教师{m|85.2%|percent}，社会代表{o|83.9%|percent}，全体介于其间。满意度最低的是社会代表，但其样本{p|212份|item}只占{q|5.3%|percent}，对总体影响小。
分事项：收费规范{r|93.7%|percent}，师德{s|92.4%|percent}，校园安全{u|90.8%|percent}，课业负担{v|76.5%|percent}，体育锻炼{w|81.1%|percent}，最高与最低相差{x|17.2个百分点|percentage-point}。
2023年比2021年提高{y|4.3个百分点|percentage-point}，超过抽样误差，可以认定为真实改善。""",
[("share","p","e","q"),("diff","r","v","x"),("diff","f","b","y"),("trend","up","b d f"),("most","h","g"),("most","i","g"),("most","j","g"),("between","f","k l m o"),("smallest","o","k l m"),("bound","p","e"),("largest","r","s u v w"),("smallest","v","r s u w"),("below","j","y")],
[error("bound-exceeded","j","g",[6],None,
    "2023年误差2.1个百分点超过2个百分点","limit exceeded though said to be kept",1,say="2023年略超2个百分点")],
scope=[("mean","k l m o","f"),("diff","f","d","y")])

passage("dorm-ratio-bound-school", spaced("""教师周转房供需
全县乡村教师{a|2146人|person}，家在县城或外乡的{b|1385人|person}，占{c|64.5%|percent}；其中愿意住周转房的{d|912人|person}，占{e|65.8%|percent}。现有周转房{f|624套|item}，入住{g|587套|item}，入住率{h|94.1%|percent}；两人合住{i|143套|item}，单人住{j|444套|item}，入住教师{k|730人|person}。
愿住而未住的{l|182人|person}，按套内可合住计，还需{m|91套|item~}左右，而空置{o|37套|item}，缺口{p|54套|item~}左右。

需求结构上，{!age|35}岁以下愿住者{q|651人|person}，占{r|71.4%|percent}；{!age|35}岁以上{s|216人|person}。距县城{u|20公里|other}以上的学校愿住率{v|81.3%|percent}，{!km|20}公里以内{w|44.7%|percent}，差{x|36.6个百分点|percentage-point}，近一倍。"""),
[("share","b","a","c"),("share","d","b","e"),("share","g","f","h"),("diff","g","i","j"),("expr","i*2+j","k"),("diff","d","k","l"),("expr","l/2","m"),("diff","f","g","o"),("diff","m","o","p"),("share","q","d","r"),("diff","d","q","s"),("diff","v","w","x"),("bound","d","b"),("bound","b","a"),("bound","g","f"),("bound","i","g"),("between","e","v w"),("below","w","v"),("bound","q","d")],
[error("difference-mismatch","s","d q",[10],("261人","person"),
    "912减651为261","transposed digits",1)],
scope=[("share","d","a","e"),("diff","d","g","l"),("share","q","b","r")])

passage("five-forecasts-table-class", """表5 分年小学班数测算（每班{n|45人|student}）
年份 在校生 需班数 现有班 余缺
{!year|2024} {a1|42165|student} {a2|937|class} {a3|912|class} {a4|-25|class}
{!year|2025} {b1|43290|student} {b2|962|class} {b3|940|class} {b4|-22|class}
{!year|2026} {c1|42840|student} {c2|952|class} {c3|968|class} {c4|16|class}
{!year|2027} {d1|40635|student} {d2|903|class} {d3|968|class} {d4|56|class}
{!year|2028} {e1|37980|student} {e2|844|class} {e3|968|class} {e4|124|class}
说明：现有班已含在建学校，2026年起不再增加；正数为余，负数为缺。从表5看，需班数2025年达到峰值，其后三年减少{f|118个|class}，减幅{g|12.3%|percent-}；余缺由缺转余发生在2026年。
到2028年空余{h|124个|class}班，占现有班的{i|12.8%|percent}，可用于将班额由{!size|45}人降到{j|39.2人|student}。因此2026年以后不宜再批新建项目。""",
[("diff","b2","e2","f"),("growth","e2","b2","g"),("share","e4","e3","i"),("expr","e1/e3","j"),("expr","a1/n","a2"),("expr","b1/n","b2"),("expr","c1/n","c2"),("expr","d1/n","d2"),("expr","e1/n","e2"),("diff","a3","a2","a4"),("diff","b3","b2","b4"),("diff","c3","c2","c4"),("diff","d3","d2","d4"),("diff","e3","e2","e4"),("same","e4","h"),("same","c3","d3"),("same","d3","e3"),("largest","b2","a2 c2 d2 e2"),("trend","up","d4 e4"),("trend","up","a4 b4 c4"),("bound","e4","e3")],
[error("difference-mismatch table-mismatch","d4","d3 d2",[12],("65","class"),
    "968减903余65，数字颠倒","transposed digits",1)],
scope=[("same","a3","b3"),("share","f","e3","g")])

passage("ratio-class-per-teacher", """班师比调研小结：{n|18所|school}样本初中{a|486个|class}班、教师{b|1604人|person}，每班{c|3.30人|person}，高于省定{d|3.0人|person}的下限。但小规模的{e|7所|school}学校{f|63个|class}班、教师{g|253人|person}，每班{h|4.02人|person}；其余{i|11所|school}学校每班{j|3.19人|person}。
生师比则相反，小规模学校{k|9.1:1|ratio}，其余{l|14.6:1|ratio}，全部{m|13.7:1|ratio}。小规模学校看似教师宽裕，实因科目要开齐，每校至少配{o|13名|person}教师，{p|7所|school}学校最低需{q|19名|person}，占现有{r|36.0%|percent}。""",
[("avg","b","a","c"),("avg","g","f","h"),("diff","n","e","i"),("expr","(b-g)/(a-f)","j"),("prod","q","p o"),("share","q","g","r"),("below","j","h"),("least","d","c"),("between","c","h j"),("between","m","k l"),("same","e","p"),("below","k","l"),("bound","q","g")],
[error("average-mismatch","q","p o g r",[4, 5],("91名","person"),
    "7校乘以13名为91名，占253的36.0%","transposed digits",1)],
scope=[("avg","b","f","h"),("mean","k l","m"),("mean","h j","c")])

passage("decade-rank-ratio-words", """A市与B市之间

十年前，A市普高在校生{a|3.84万人|student}，B市{b|3.12万人|student}，A比B多{c|23.1%|percent}；如今A市{d|4.06万人|student}，B市{e|4.25万人|student}，B反超A{f|0.19万人|student}，多{g|46.8%|percent}。
A市增长{h|5.7%|percent}，B市增长{i|36.2%|percent}，B的增幅是A的{j|6.4倍|ratio}。原因有三：B市人口净流入；B市普职比由{k|5:5|ratio}调到{l|6:4|ratio}；A市{m|两所|school}民办高中停办，减少{o|2300人|student}。若不停办，A市应为{p|4.29万人|student}，两市便只差{q|0.04万人|student}，仍是A多。""",
[("growth","a","b","c"),("diff","e","d","f"),("growth","e","d","g"),("growth","d","a","h"),("growth","e","b","i"),("multiple","i","h","j"),("sum","p","d o"),("below","d","e"),("below","b","a"),("below","e","p"),("diff","p","e","q"),("below","h","i")],
[error("growth-mismatch","g","e d",[2],("4.7%","percent"),
    "0.19万人是A市4.06万人的4.7%，小数点错一位","decimal point",1)],
scope=[("growth","d","b","h"),("diff","a","b","f")])

passage("student-aid-drift", """资助覆盖面与资助强度五年变动
受助学生：2018年{a|9216人|student}，2019年{b|9530人|student}，2020年{c|9874人|student}，2021年{d|8745人|student}，2022年{e|8102人|student}。先增后减，2020年最多；五年合计{f|45467人次|person-time}。
资助金额：依次为{g|921.6万元|CNY}、{h|1000.7万元|CNY}、{i|1086.1万元|CNY}、{j|1049.4万元|CNY}和{k|1053.3万元|CNY}，受助人均由{l|1000元|CNY/student}升到{m|1300元|CNY/student}，增长{n|30.0%|percent}，逐年提高（中间三年为{o|1050元|CNY/student}、{p|1000元|CNY/student}、{q|1200元|CNY/student}）。
占在校生的比例2018年{r|16.8%|percent}，2022年{s|14.1%|percent}，降低{u|2.7个百分点|percentage-point}。覆盖面收窄、强度提高，符合精准资助方向。""",
[("sum","f","a b c d e"),("avg","g","a","l"),("avg","k","e","m"),("growth","m","l","n"),("avg","h","b","o"),("avg","i","c","p"),("avg","j","d","q"),("diff","r","s","u"),("largest","c","a b d e"),("trend","up","l o p q m"),("trend","up","a b c"),("trend","down","c d e"),("below","s","r"),("trend","up","l m")],
[error("average-mismatch","p","i c l o q m",[5, 9],("1100元","CNY/student"),
    "1086.1万元除以9874人为1100元；1000元也不会高于上年","wrong digit",1)],
scope=[("trend","up","g h i j k"),("growth","k","g","n"),("avg","g","e","l")])

passage("two-shift-comparison", """编制周转池运行评估。建池三年收编{a|468名|person}，其中退休收编{b|327名|person}，超编学校收编{c|141名|person}；投放{d|412名|person}，投向乡镇初中{e|168名|person}、县城新建学校{f|193名|person}、幼儿园{g|51名|person}，池内结余{h|65名|person}。
投放占收编{i|88.0%|percent}，县城新建学校占投放的{j|46.8%|percent}，乡镇初中占{k|40.8%|percent}，前者高于后者{l|6.0个百分点|percentage-point}，与“优先向乡镇倾斜”的原则不符；若按缺编数衡量，乡镇初中缺编{m|204名|person}，投放满足{o|82.4%|percent}，县城新建学校缺编{p|388名|person}，只满足{q|49.7%|percent}，又可说倾斜了乡镇。两种说法取决于分母。""",
[("lin","c","+a -b"),("lin","g","+d -e -f"),("diff","a","d","h"),("share","d","a","i"),("share","f","d","j"),("share","e","d","k"),("diff","j","k","l"),("share","e","m","o"),("share","f","p","q"),("bound","d","a"),("bound","b","a"),("below","k","j"),("below","q","o"),("sum","d","e f g"),("bound","f","d"),("bound","e","d")],
[error("difference-mismatch","h","a d",[2],("56名","person"),
    "468减412为56","transposed digits",1)],
scope=[("share","f","p","j"),("share","e","a","k")])

passage("stage-by-stage-dropoff-2", """残疾儿童各学段入学率——逐段衰减
学前{!age|3}至{!age|5}岁{a|352人|student}，入园{b|271人|student}，{c|77.0%|percent}；义务教育适龄{d|1018人|student}，入学{e|998人|student}，{f|98.0%|percent}；高中阶段适龄{g|386人|student}，入学{h|214人|student}，{i|55.4%|percent}。义务教育最高，高中最低，相差{j|42.6个百分点|percentage-point}。
高中阶段入学者中，特教高中部{k|86人|student}，普通中职{l|92人|student}，普通高中{m|36人|student}，中职超过四成（{o|43.0%|percent}）。
义务教育阶段毕业而未升学的，三年共{p|143人|student}，其中智力障碍{q|89人|student}，占{r|62.2%|percent}；未升学者中已获就业或托养安置的{s|101人|student}，占{u|70.6%|percent}，其余{v|42人|student}居家。""",
[("share","b","a","c"),("share","e","d","f"),("share","h","g","i"),("diff","f","i","j"),("lin","m","+h -k -l"),("share","l","h","o"),("share","q","p","r"),("share","s","p","u"),("diff","p","s","v"),("largest","f","c i"),("smallest","i","c f"),("const","o","40","50"),("bound","s","p"),("bound","q","p"),("bound","b","a"),("bound","e","d"),("bound","h","g"),("largest","l","k m")],
scope=[("share","l","g","o"),("share","b","d","c"),("diff","g","h","p")],
hard="未升学三年累计与当年未入学人数不同")

passage("mobile-teaching-hours", """送教上门的时间账
送教对象{a|126名|student}，全年应送{b|60次|other}，实送{c|7182次|person-time}，人均{d|57次|other}，完成率{e|95%|percent}。每次{f|2课时|other}，折{g|14364课时|other}。
教师{h|58人|person}参与，人均{i|124次|other}，平均单程{j|11.4公里|other}，全年往返里程{k|16.4万公里|other}，交通补贴每公里{l|0.8元|CNY}，应发{m|13.1万元|CNY}，实发{n|9.6万元|CNY}，欠发{o|3.5万元|CNY}，占{p|26.7%|percent}。
对照普通班教师，送教教师每周{q|8.6课时|other}（不含路途），低于普通班教师的{r|14.2课时|other}，但若将路途按时计入，为{s|15.1课时|other}，反高{u|0.9课时|other}。""",
[("avg","c","a","d"),("share","d","b","e"),("prod","g","c f"),("avg","c","h","i"),("prod","k","c j","2"),("prod","m","k l"),("diff","m","n","o"),("share","o","m","p"),("diff","s","r","u"),("below","q","r"),("below","r","s"),("below","d","b"),("below","n","m"),("bound","o","m")],
scope=[("diff","r","q","u"),("avg","c","a","i"),("share","n","m","p")],
hard="不含路途低于、计入路途高于普通班教师")

passage("graph-reading-preschool", """从图4可以读出以下事实。公办园在园人数2016年{a|1.42万人|student}、2019年{b|1.86万人|student}、2022年{c|2.15万人|student}；民办园{d|2.37万人|student}、{e|2.21万人|student}、{f|1.48万人|student}。公办持续上升，民办持续下降，两线相交于2019年与2022年之间。
合计由{g|3.79万人|student}升到{h|4.07万人|student}再降到{i|3.63万人|student}。公办占比由{j|37.5%|percent}到{k|45.7%|percent}再到{l|59.2%|percent}，后三年提高{m|13.5个百分点|percentage-point}，是前三年（{o|8.2个百分点|percentage-point}）的{p|1.6倍|ratio}。

其中有多少是公办园自己增加的，有多少是民办园减少造成的？若民办人数保持2019年不变，公办占比应为{q|49.3%|percent}，提高{r|3.6个百分点|percentage-point}；其余{s|9.9个百分点|percentage-point}来自民办减少。两项之和恰为后三年提高幅度。""",
[("sum","g","a d"),("sum","h","b e"),("sum","i","c f"),("share","a","g","j"),("share","b","h","k"),("share","c","i","l"),("diff","l","k","m"),("diff","k","j","o"),("multiple","m","o","p"),("shareofsum","c","c e","q"),("diff","q","k","r"),("diff","l","q","s"),("trend","up","a b c"),("trend","down","d e f"),("trend","up","j k l"),("below","o","m"),("sum","m","r s"),("below","b","e"),("below","f","c"),("largest","h","g i"),("bound","a","g"),("bound","b","h"),("trend","up","g h")],
scope=[("share","c","h","q"),("diff","l","j","m")],
hard="假设情形下的占比与实际不同")

passage("equal-share-shift", """经费在县镇之间如何分配（{n|9个|item}乡镇）
县本级{a|3.42亿元|CNY}，乡镇学校{b|5.13亿元|CNY}，合计{c|8.55亿元|CNY}，县本级占{d|40%|percent}，乡镇占{e|60%|percent}；学生县本级{f|19350人|student}，乡镇{g|25080人|student}，占比为{h|43.6%|percent}和{i|56.4%|percent}。生均县本级{j|17674元|CNY/student}，乡镇{k|20455元|CNY/student}，乡镇为县本级的{l|1.16倍|ratio}。
如以人均教学仪器更新费比较，县本级{m|286元|CNY/student}，乡镇{o|241元|CNY/student}，乡镇低{p|18.7%|percent-}。生均总量高而仪器更新低，说明乡镇的钱主要用于人员。
人员经费占比，县本级{q|71.6%|percent}，乡镇{r|80.3%|percent}，高{s|8.7个百分点|percentage-point}。""",
[("sum","c","a b"),("share","a","c","d"),("share","b","c","e"),("shareofsum","f","f g","h"),("shareofsum","g","f g","i"),("avg","a","f","j"),("avg","b","g","k"),("multiple","k","j","l"),("growth","o","m","p"),("diff","r","q","s"),("hundred","d e"),("hundred","h i"),("below","j","k"),("below","o","m"),("below","i","e"),("below","q","r"),("below","d","h"),("bound","a","c"),("bound","b","c")],
[error("growth-mismatch","p","o m",[8],("15.7%","percent-"),
    "45元应除以县本级的286元，低15.7%","later divided instead of earlier",1)],
scope=[("share","a","c","h"),("multiple","m","o","l")])

passage("boards-vs-day-scores", half("""寄宿与走读学业表现比较（八年级，{n|2416名|student}）
寄宿生{a|1387名|student}，平均{b|71.6分|other}；走读生{c|1029名|student}，平均{d|74.3分|other}；全体平均{e|73.8分|other}。走读高于寄宿{f|2.7分|other}。
控制家庭背景后，差距缩至{g|0.8分|other}，仅为原差距的{h|30%|percent}；也就是说七成的差距来自家庭而非住宿方式。
分学科，语文寄宿{i|73.1分|other}、走读{j|74.9分|other}；数学寄宿{k|68.2分|other}、走读{l|73.0分|other}；差距最大的是数学，{m|4.8分|other}，语文最小，{o|1.8分|other}。
优秀率寄宿{p|12.4%|percent}，走读{q|17.1%|percent}；以此推算优秀学生寄宿约{r|172名|student~}、走读约{s|176名|student~}，合计约{u|348名|student~}。"""),
[("diff","n","a","c"),("expr","(a*b+c*d)/n","e"),("diff","d","b","f"),("share","g","f","h"),("diff","l","k","m"),("diff","j","i","o"),("expr","a*p/100","r"),("expr","c*q/100","s"),("sum","u","r s"),("between","e","b d"),("below","o","m"),("below","b","d"),("below","p","q")],
[error("average-mismatch","e","a b c d n",[1],("72.7分","other"),
    "以人数加权为72.7分","wrong digit",1)],
scope=[("mean","b d","e"),("share","g","m","h")])

passage("recruit-ladder-words", wrap("""招聘的“漏斗”：报名{a|3126人|person}，资格审查通过{b|2718人|person}，参加笔试{c|2204人|person}，进入面试{d|546人|person}，拟聘{e|182人|person}，签约{f|164人|person}，报到{g|151人|person}。各环节通过率{h|86.9%|percent}、{i|81.1%|percent}、{j|24.8%|percent}、{k|33.3%|percent}、{l|90.1%|percent}、{m|83.0%|percent}。
计划{n|190人|person}，报到数只占计划{o|79.5%|percent}，缺{p|39人|person}。缺口集中在乡镇理科岗位：计划{q|54人|person}，报到{r|31人|person}，缺{s|23人|person}，占全部缺口{u|59.0%|percent}，超过半数。
竞争比看似不低，报名与计划之比{v|16.5:1|ratio}，但笔试人数与乡镇理科岗位之比仅{w|3.2:1|ratio}，即{x|173人|person}竞争{y|54个|item}岗位。""", 34),
[("share","b","a","h"),("share","c","b","i"),("share","d","c","j"),("share","e","d","k"),("share","f","e","l"),("share","g","f","m"),("share","g","n","o"),("diff","n","g","p"),("diff","q","r","s"),("share","s","p","u"),("expr","a/n","v"),("trend","down","a b c d e f g"),("const","u","50","100"),("ratio","x","y","w"),("same","q","y"),("below","e","n"),("bound","r","q"),("bound","b","a"),("bound","c","b"),("bound","s","p")],
[error("share-mismatch","m","g f",[5],("92.1%","percent"),
    "151占签约164的92.1%，误以拟聘为分母","wrong denominator",1)],
scope=[("share","g","a","o"),("share","r","g","u"),("ratio","c","y","w")])

passage("points-decrease-sum", """近视率五年监测（百分数）：小学{a|38.6%|percent}→{b|37.2%|percent}→{c|39.4%|percent}→{d|36.9%|percent}→{e|35.8%|percent}；初中{f|73.5%|percent}→{g|72.1%|percent}→{h|74.8%|percent}→{i|71.6%|percent}→{j|70.4%|percent}；高中{k|81.9%|percent}→{l|81.2%|percent}→{m|82.7%|percent}→{n|80.5%|percent}→{o|79.7%|percent}。
三个学段除第三年因居家上网课反弹外，都在下降，累计降幅{p|2.8个百分点|percentage-point}、{q|3.1个百分点|percentage-point}和{r|2.2个百分点|percentage-point}，均超过每年{s|0.5个百分点|percentage-point}、四年{u|2个百分点|percentage-point}（{v|四年|other}）的目标。
第三年反弹幅度：小学{w|2.2个百分点|percentage-point}，初中{x|2.7个百分点|percentage-point}，高中{y|1.5个百分点|percentage-point}，年级越高反弹越大。""",
[("diff","a","e","p"),("diff","f","j","q"),("diff","k","o","r"),("prod","u","s v"),("diff","c","b","w"),("diff","h","g","x"),("diff","m","l","y"),("trend","down","a b d e"),("trend","down","f g i j"),("trend","down","k l n o"),("least","u","p"),("least","u","q"),("least","u","r"),("largest","q","p r"),("trend","up","w x y"),("largest","x","w y")],
[error("direction-mismatch sequence-mismatch","y","w x",[14],None,
    "高中反弹1.5个百分点，小于小学和初中","trend",2,say="初中反弹最大，高中最小")],
scope=[("trend","down","a b c d e"),("trend","down","f g h i j")])

passage("recount-places-three", """学位缺口复核
报告初稿称：2025年全区小学缺{a|3860个|place}，初中缺{b|2240个|place}，共缺{c|6100个|place}。复核发现三处调整：一是在建学校漏计小学{d|1080个|place}；二是随迁子女少计{e|720人|student}，其中小学{f|460人|student}、初中{g|260人|student}；三是初中两校合并重计学位{h|300个|place}，应予扣除。
调整后，小学缺{i|3240个|place}，初中缺{j|2800个|place}，共缺{k|6040个|place}，较初稿减少{l|60个|place}。
需要说明：漏计学位使缺口变小，少计学生与重计学位使缺口变大，故三项调整数合计{m|2100个|place}，而缺口只净减少{o|60个|place}。""",
[("sum","c","a b"),("diff","e","f","g"),("lin","i","+a -d +f"),("lin","j","+b +g +h"),("sum","k","i j"),("diff","c","k","l"),("sum","m","d e h"),("lin","o","+d -e -h"),("same","l","o"),("sum","e","f g")],
scope=[("diff","c","m","k"),("same","m","l"),("sum","k","a b")],
hard="调整方向相反，合计与净减不同")

passage("share-inverted-subject", """实验区与对照区，一年之后。实验区{a|14所|school}学校、{b|8260名|student}学生，对照区{c|15所|school}、{d|8475名|student}。前测均分实验区{e|66.4分|other}、对照区{f|66.9分|other}，基本持平；后测{g|73.8分|other}与{h|70.2分|other}。
实验区提高{i|7.4分|other}，对照区提高{j|3.3分|other}，净效应{k|3.6分|other}。低分学生（{!score|60}分以下）比例，实验区由{l|28.5%|percent}降到{m|15.7%|percent}，降{n|12.8个百分点|percentage-point}，对照区由{o|27.8%|percent}降到{p|22.6%|percent}，降{q|5.2个百分点|percentage-point}，净效应{r|7.6个百分点|percentage-point}。
成本：实验区投入{s|347万元|CNY}，生均{u|420元|CNY/student}，对照区无额外投入。""",
[("diff","g","e","i"),("diff","h","f","j"),("diff","i","j","k"),("diff","l","m","n"),("diff","o","p","q"),("diff","n","q","r"),("avg","s","b","u"),("below","e","f"),("below","h","g"),("below","m","p"),("below","j","i"),("trend","down","l m"),("trend","down","o p")],
[error("difference-mismatch","k","i j",[2],("4.1分","other"),
    "7.4减3.3为4.1分，3.6只是后测之差","part left out",1)],
scope=[("diff","g","h","i"),("avg","s","d","u")])

passage("ledger-five-steps-sound", """从“人头”到“班头”：某镇小学编班推演
秋季一至六年级分别有{a|118人|student}、{b|131人|student}、{c|127人|student}、{d|140人|student}、{e|152人|student}、{f|159人|student}，共{g|827人|student}，开{h|19个|class}班，班均{i|43.5人|student}。明年六年级毕业，一年级预计{j|96人|student}，总数降为{k|764人|student}，仍按现编班法为{l|18个|class}班，班均{m|42.4人|student}。
后年再走{n|152人|student}，进{o|88人|student}，剩{p|700人|student}。两年减少{q|127人|student}，减{r|15.4%|percent}；教师现有{s|38人|person}，按班师比{u|2|ratio}计，明年需{v|36人|person}，可调出{w|2人|person}。
校长担心“学生减得快、班减得慢”，确是如此：学生明年减{x|63人|student}，约合两个班还多，而班只减{y|1个|class}。""",
[("sum","g","a b c d e f"),("avg","g","h","i"),("lin","k","+g -f +j"),("avg","k","l","m"),("same","e","n"),("lin","p","+k -n +o"),("diff","g","p","q"),("share","q","g","r"),("prod","v","l u"),("diff","s","v","w"),("diff","f","j","x"),("diff","h","l","y"),("trend","up","a c b d e f"),("trend","down","g k p"),("below","m","i"),("below","j","f")],
scope=[("trend","up","a b c d e f"),("avg","k","h","m"),("diff","g","k","q")],
hard="学生减而班数减得少")

passage("twofold-claims-wrong", """高中阶段教育经费五年翻番了吗？
宣传稿称，2018年至2023年全市普通高中经费{x|翻了一番|ratio}。经核，2018年{a|6.84亿元|CNY}，2019年{b|7.31亿元|CNY}，2020年{c|7.92亿元|CNY}，2021年{d|8.65亿元|CNY}，2022年{e|9.47亿元|CNY}，2023年{f|10.38亿元|CNY}，六年累计{g|50.57亿元|CNY}。
五年增长{h|51.8%|percent}，年均{i|8.7%|percent}。按此速度，八九年方能翻番。中职经费同期由{j|2.16亿元|CNY}增到{k|4.35亿元|CNY}，为原来的{l|2.0倍|ratio}，倒是确实翻了番。
两项合计由{m|9.00亿元|CNY}增到{n|14.73亿元|CNY}，增长{o|63.7%|percent}。""",
[("sum","g","a b c d e f"),("growth","f","a","h"),("cagrv",5,"f","a","i"),("multiple","k","j","l"),("sum","m","a j"),("sum","n","f k"),("growth","n","m","o"),("multiple","f","a","x"),("trend","up","a b c d e f"),("trend","up","j k"),("trend","up","m n")],
[error("ratio-mismatch","x","f a",[7],None,
    "6.84亿到10.38亿为1.5倍，只增长51.8%，并未翻番","multiple in words",2,say="增长五成")],
scope=[("growth","n","m","h"),("growth","k","j","o")])

passage("below-average-words-claim", """县域内各镇初中优良率，平均{a|36.4%|percent}。高于平均的有城关{b|48.2%|percent}、东镇{c|39.5%|percent}、南镇{d|37.1%|percent}，低于平均的有西镇{e|34.8%|percent}、北镇{f|36.9%|percent}、山镇{g|27.6%|percent}和河镇{h|30.3%|percent}。最高与最低相差{i|20.6个百分点|percentage-point}，是三年前{j|26.4个百分点|percentage-point}的{k|78%|percent}。
{n|七个|item}镇考生{l|3284人|student}，优良{m|1195人|student~}左右，其中城关一镇考生{o|1106人|student}，优良{p|533人|student~}左右，占全县优良人数{q|44.6%|percent}，而考生只占{r|33.7%|percent}。
若不计城关，其余六镇优良率为{s|30.4%|percent}，比全县平均低{u|6.0个百分点|percentage-point}。""",
[("diff","b","g","i"),("share","i","j","k"),("expr","l*a/100","m"),("expr","o*b/100","p"),("share","p","m","q"),("share","o","l","r"),("expr","(m-p)/(l-o)*100","s"),("diff","a","s","u"),("below","a","b"),("below","a","c"),("below","a","d"),("below","e","a"),("below","f","a"),("below","g","a"),("below","h","a"),("largest","b","c d e f g h"),("smallest","g","b c d e f h"),("count","n",7),("between","a","b c d e f g h"),("below","r","q"),("below","s","a"),("below","i","j"),("bound","p","m"),("bound","o","l")],
[error("direction-mismatch","f","a",[12],None,
    "北镇36.9%高于平均36.4%，不应列入低于平均","text against figures",1,say="北镇也高于平均")],
scope=[("share","o","m","r")])

passage("enrol-two-standards-sound", """关于“零择校”与“择校率”的两个数
教育局口径：{n|32所|school}公办小学一年级招生{a|7315人|student}，其中不在服务区而入学的{b|218人|student}，比例{c|3.0%|percent}，均为政策照顾（军人、引进人才子女等）{d|176人|student}和改制遗留{e|42人|student}，故称“零择校”。
住户调查口径：{f|1450户|item}中自认“择了校”的{g|203户|item}，占{h|14.0%|percent}，包括提前购房或迁户口的{i|141户|item}、上民办的{j|62户|item}。前者是入学行为，后者是家庭决策，{k|14.0%|percent}与{l|3.0%|percent}不是一回事，也不能相减。
五年前两个数分别是{m|9.6%|percent}和{o|22.3%|percent}，各下降{p|6.6个百分点|percentage-point}和{q|8.3个百分点|percentage-point}，方向一致。""",
[("share","b","a","c"),("diff","b","d","e"),("share","g","f","h"),("same","h","k"),("same","c","l"),("diff","m","c","p"),("diff","o","h","q"),("bound","b","a"),("sum","g","i j"),("bound","d","b"),("below","c","m"),("below","h","o"),("bound","g","f")],
scope=[("diff","o","c","q"),("share","d","a","c"),("share","i","f","h")],
hard="两个口径的择校率")

passage("annual-average-five-vs-four", half("""年均增幅用几年去除？
在校研究生2018年{a|3120人|student}，2023年{b|4870人|student}。其间经历五个年度，增加{c|1750人|student}，年均增加{d|292人|student}，年均增长{e|9.3%|percent}。导师由{f|846人|person}增至{g|1105人|person}，年均增加{h|52人|person}，年均增长{i|5.5%|percent}；每名导师指导学生由{j|3.7人|student}升为{k|4.4人|student}。
博士生由{l|412人|student}增到{m|705人|student}，年均增长{n|11.3%|percent}，高于研究生总体，占比由{o|13.2%|percent}升到{p|14.5%|percent}。
实验室面积增加{q|21.6%|percent}，仪器总值增加{r|74.3%|percent}，前者落后于学生增幅（{s|56.1%|percent}），后者超过。"""),
[("diff","b","a","c"),("overn","c",5,"d"),("cagrv",5,"b","a","e"),("avgn","g","f",5,"h"),("cagrv",5,"g","f","i"),("avg","a","f","j"),("avg","b","g","k"),("cagrv",5,"m","l","n"),("share","l","a","o"),("share","m","b","p"),("growth","b","a","s"),("below","i","e"),("below","e","n"),("trend","up","j k"),("trend","up","o p"),("below","q","s"),("below","s","r"),("avgn","b","a",5,"d"),("bound","l","a"),("trend","up","f g"),("trend","up","l m")],
[error("average-mismatch","d","c b a",[1, 17],("350人","student"),
    "2018到2023是五年，1750除以5为350人，文中除以六","total divided by years",2)],
scope=[("growth","b","a","e"),("avgn","g","f",4,"h")])

passage("wan-unit-per-capita", """三年卫生投入小账。{n|23所|school}乡镇学校改厕{a|31座|item}，投入{b|1178万元|CNY}，每座{c|38万元|CNY}，受益学生{d|14260人|student}，人均{e|826万元|CNY}；净水设备{f|46台|item}，投入{g|299万元|CNY}，每台{h|6.5万元|CNY}；浴室{i|12间|item}，投入{j|408万元|CNY}，每间{k|34万元|CNY}。三项合计{l|1885万元|CNY}，改厕占{m|62.5%|percent}，已超过六成。
资金来源中央{o|940万元|CNY}，省{p|565万元|CNY}，县{q|380万元|CNY}，中央占{r|49.9%|percent}，近半。
改厕后学生满意度{s|91.6%|percent}，比改前的{u|47.3%|percent}提高{v|44.3个百分点|percentage-point}。""",
[("avg","b","a","c"),("avg","b","d","e"),("avg","g","f","h"),("avg","j","i","k"),("sum","l","b g j"),("share","b","l","m"),("lin","q","+l -o -p"),("share","o","l","r"),("diff","s","u","v"),("const","m","60","100"),("const","r","45","50"),("sum","l","o p q"),("trend","up","u s"),("bound","b","l"),("bound","o","l")],
[error("average-mismatch","e","b d",[1],("826元","CNY"),
    "1178万元除以14260人为826元，多了一个万字","unit slipped by ten thousand",1)],
scope=[("share","o","b","r"),("avg","l","a","c")])

passage("subgroup-larger-total", """留守儿童结构
2023年末登记留守儿童{a|6284人|student}，比2018年的{b|11530人|student}减少{c|5246人|student}，减少{d|45.5%|percent-}。其中父母双方外出{e|3917人|student}，占{f|62.3%|percent}；一方外出另一方无监护能力{g|2367人|student}。
按监护人：祖辈{h|5126人|student}，亲友{i|742人|student}，无人照料或兄姐代管{j|416人|student}。祖辈监护占{k|81.6%|percent}，超过八成。
按学段：小学{l|4058人|student}，初中{m|1711人|student}，学龄前{o|515人|student}。初中留守儿童里寄宿{p|1824人|student}，占初中留守儿童{q|75.0%|percent}，小学寄宿{r|613人|student}，占{s|15.1%|percent}。""",
[("diff","b","a","c"),("growth","a","b","d"),("share","e","a","f"),("diff","a","e","g"),("lin","j","+a -h -i"),("share","h","a","k"),("lin","o","+a -l -m"),("share","r","l","s"),("bound","p","m"),("share","p","m","q"),("const","k","80","100"),("bound","r","l"),("sum","a","h i j"),("sum","a","l m o"),("below","s","q"),("bound","e","a"),("bound","h","a")],
[error("bound-exceeded share-mismatch","p","m q",[8, 9],("1284人","student"),
    "初中留守儿童1711人，寄宿不会有1824人；75.0%合1284人","part greater than whole",2)],
scope=[("share","p","a","q"),("share","r","a","s")])

passage("loan-default-trend", spaced("""助学贷款五年回顾。毕业进入还款期人数：2018年{a|1846人|person}、2019年{b|2213人|person}、2020年{c|2580人|person}、2021年{d|3027人|person}、2022年{e|3514人|person}，一年多过一年；逾期人数：{f|72人|person}、{g|79人|person}、{h|98人|person}、{i|91人|person}、{j|88人|person}。
逾期率：{k|3.90%|percent}、{l|3.57%|percent}、{m|3.80%|percent}、{n|3.01%|percent}、{o|2.50%|percent}。除2020年略有反弹外逐年下降，五年降低{p|1.40个百分点|percentage-point}。
请注意，逾期人数五年净增{q|16人|person}（增{r|22.2%|percent}），而还款期人数增{s|90.4%|percent}，所以人数多了而比率低了；逾期本金{u|61.6万元|CNY}，人均{v|7000元|CNY}，也低于首年的{w|8450元|CNY}。"""),
[("share","f","a","k"),("share","g","b","l"),("share","h","c","m"),("share","i","d","n"),("share","j","e","o"),("diff","k","o","p"),("diff","j","f","q"),("growth","j","f","r"),("growth","e","a","s"),("avg","u","j","v"),("trend","up","a b c d e"),("trend","down","m n o"),("trend","down","k l o"),("below","l","m"),("below","r","s"),("below","v","w"),("trend","down","h i j"),("bound","f","a"),("bound","g","b")],
scope=[("trend","down","k l m n o"),("trend","down","f g h i j"),("growth","e","a","r")],
hard="逾期人数增加而逾期率下降；2020年例外已说明")

passage("assumption-table-three", """方案比选（{n|三个|item}方案，投资单位：万元）
方案甲：新建{a|1所|school}，{b|36个|class}班，学位{c|1620个|place}，投资{d|9234|CNY@万}，每学位{e|5.7万元|CNY}，工期{f|24个月|other}。
方案乙：扩建{g|3所|school}，增{h|30个|class}班，学位{i|1350个|place}，投资{j|4590|CNY@万}，每学位{k|3.4万元|CNY}，工期{l|14个月|other}。
方案丙：租用改造{m|2处|item}，{o|24个|class}班，学位{p|1080个|place}，投资{q|1620|CNY@万}，每学位{r|1.5万元|CNY}，工期{s|6个月|other}，另每年租金{u|324|CNY@万}。
各方案每班均按{v|45人|student}计。若使用{w|十年|other}，丙方案含租金共{x|4860|CNY@万}，每学位{y|4.5万元|CNY}，反高于乙。短期缺口宜丙，长期宜乙，甲只在乙用地不足时考虑。""",
[("avg","d","c","e"),("avg","j","i","k"),("avg","q","p","r"),("avg","x","p","y"),("expr","q+u*10","x"),("prod","c","b v"),("prod","i","h v"),("prod","p","o v"),("trend","down","e k r"),("trend","down","f l s"),("count","n",3),("below","k","y"),("below","y","e")],
scope=[("avg","q","i","k"),("below","y","k")],
hard="不含租金丙最低，含租金十年高于乙")

passage("kept-above-quota", """课后服务收费监测
{n|54所|school}学校中收费的{a|41所|school}，占{b|75.9%|percent}，其余{c|13所|school}全免。县定上限每生每学期{d|450元|CNY}，收费学校平均{e|396元|CNY}，最低{f|240元|CNY}，最高{g|480元|CNY}，没有一所超过上限。收费低于{h|300元|CNY}的{i|7所|school}，{!yuan|300}元至{!yuan|400}元的{j|16所|school}，{!yuan|400}元以上的{k|18所|school}，占收费学校{l|43.9%|percent}，四成有余。
收入{m|1306.8万元|CNY}，缴费学生{o|33000人|student}，与平均标准吻合；支出{p|1241.5万元|CNY}，其中教师补助{q|968.4万元|CNY}，占支出{r|78.0%|percent}，占收入{s|74.1%|percent}。结余{u|65.3万元|CNY}，全部用于下学期。""",
[("share","a","n","b"),("diff","n","a","c"),("lin","k","+a -i -j"),("share","k","a","l"),("share","q","p","r"),("share","q","m","s"),("diff","m","p","u"),("prod","m","o e"),("most","e","d"),("most","f","d"),("most","g","d"),("between","e","f g"),("sum","a","i j k"),("bound","q","p"),("below","s","r"),("const","l","40","50"),("below","f","h"),("bound","a","n"),("bound","k","a")],
[error("bound-exceeded","g","d",[10],None,
    "最高480元已超过450元上限","limit exceeded though said to be kept",1,say="有学校超过上限")],
scope=[("share","q","m","r"),("share","k","n","l")])

passage("gross-net-rate-both", half("""毛入学率为什么会超过百分之百
小学适龄人口{a|21460人|person}，在校生{b|22318人|student}，毛入学率{c|104.0%|percent}；其中适龄在校生{d|21442人|student}，净入学率{e|99.92%|percent}。超龄与低龄学生{f|876人|student}，占在校生{g|3.9%|percent}。
初中适龄{h|10784人|person}，在校生{i|11042人|student}，毛入学率{j|102.4%|percent}。两学段毛入学率都过百，是年龄错位和外来学生所致，不是重复登记；净入学率不可能超过{k|100%|percent}。
高中阶段适龄{l|10230人|person}，在校生{m|9514人|student}，毛入学率{o|93.0%|percent}，未过百，比五年前的{p|88.7%|percent}提高{q|4.3个百分点|percentage-point}；学前三年适龄{r|9860人|person}，在园{s|9218人|student}，毛入园率{u|93.5%|percent}。四个学段由高到低为小学、初中、学前、高中阶段。"""),
[("share","b","a","c"),("share","d","a","e"),("diff","b","d","f"),("share","f","b","g"),("share","i","h","j"),("share","m","l","o"),("diff","o","p","q"),("share","s","r","u"),("most","e","k"),("trend","down","c j u o"),("bound","d","b"),("below","f","b"),("bound","d","a")],
scope=[("most","c","k"),("share","f","a","g"),("share","d","b","e")],
hard="毛入学率超过百分之百")

passage("regional-share-flip", """东、中、西三片，教师学历差距的一次翻转
2015年：东片本科以上{a|61.2%|percent}，中片{b|55.8%|percent}，西片{c|49.7%|percent}；东西差{d|11.5个百分点|percentage-point}。2019年：东{e|70.4%|percent}，中{f|64.9%|percent}，西{g|63.5%|percent}；东西差{h|6.9个百分点|percentage-point}。2023年：东{i|77.6%|percent}，中{j|72.3%|percent}，西{k|75.1%|percent}；东西差{l|2.5个百分点|percentage-point}。
西片于2020年前后超过中片，2023年高出中片{m|2.8个百分点|percentage-point}，原因是特岗教师大多投放西片（五年{n|1320人|person}中的{o|957人|person}，占{p|72.5%|percent}）。
八年提高幅度：东片{q|16.4个百分点|percentage-point}，中片{r|16.5个百分点|percentage-point}，西片{s|24.5个百分点|percentage-point}，西片是中片的{u|1.5倍|ratio}。

因此，以2023年而论，三片由高到低仍是东、中、西，差距在缩小。""",
[("diff","a","c","d"),("diff","e","g","h"),("diff","i","k","l"),("diff","k","j","m"),("share","o","n","p"),("diff","i","a","q"),("diff","j","b","r"),("diff","k","c","s"),("multiple","s","r","u"),("trend","down","d h l"),("largest","s","q r"),("smallest","q","r s"),("trend","up","a e i"),("trend","up","b f j"),("trend","up","c g k"),("trend","down","i j k"),("below","j","k"),("bound","o","n")],
[error("difference-mismatch","s","k c",[7],("25.4个百分点","percentage-point"),
    "75.1减49.7为25.4，数字颠倒","transposed digits",2),
 error("direction-mismatch","k","i j",[15],None,
    "西片75.1已高于中片72.3，前文也说超过","text against figures",2,say="东、西、中")],
scope=[("diff","j","c","s"),("diff","e","g","l")])

passage("reading-rooms-standards-many", """功能室配备：达标率逐项看（{n|40所|school}初中）
物理实验室达标{a|38所|school}，{b|95.0%|percent}；化学{c|37所|school}，{d|92.5%|percent}；生物{e|33所|school}，{f|82.5%|percent}；音乐{g|29所|school}，{h|72.5%|percent}；美术{i|27所|school}，{j|67.5%|percent}；心理{k|22所|school}，{l|53.0%|percent}；劳动{m|18所|school}，{o|45.0%|percent}。
七项都达标的{p|14所|school}，占{q|35.0%|percent}，约三分之一；一项也不达标的没有。理化生平均{r|90.0%|percent}，音美心劳平均{s|60.0%|percent}，前者高{u|30.0个百分点|percentage-point}，“重考试科目”倾向一目了然。
七项里有{v|六项|item}达标率过半，劳动教室尚未过半。""",
[("share","a","n","b"),("share","c","n","d"),("share","e","n","f"),("share","g","n","h"),("share","i","n","j"),("share","k","n","l"),("share","m","n","o"),("share","p","n","q"),("mean","b d f","r"),("mean","h j l o","s"),("diff","r","s","u"),("trend","down","b d f h j l o"),("bound","p","m"),("const","o","0","50"),("const","q","30","37"),("below","s","r"),("const","l","50","100"),("bound","m","n"),("bound","p","n")],
[error("share-mismatch","l","k n h j o s",[5, 9],("55.0%","percent"),
    "22占40为55.0%","wrong digit",1)],
scope=[("share","p","m","q"),("mean","b d f h","s")])

passage("dual-source-total-mean", """两份抽样能否合并？
甲样本{a|1200人|student}，平均阅读时长{b|38分钟|other}；乙样本{c|400人|student}，平均{d|54分钟|other}。合并后平均{e|46分钟|other}，合并样本按{f|1600人|student}报告。其中每日读书半小时以上的，甲{g|672人|student}，占{h|56.0%|percent}；乙{i|310人|student}，占{j|77.5%|percent}；合并{k|982人|student}，占{l|61.4%|percent}。
乙样本取自示范校，故显著高于甲，高{m|16分钟|other}，即多{n|42%|percent}。如按全县示范校学生只占{o|9%|percent}加权，则为{p|39.4分钟|other}，更近甲样本。""",
[("expr","(a*b+c*d)/(a+c)","e"),("share","g","a","h"),("share","i","c","j"),("sum","k","g i"),("share","k","f","l"),("diff","d","b","m"),("growth","d","b","n"),("expr","b*(1-o/100)+d*o/100","p"),("sum","f","a c"),("between","e","b d"),("between","l","h j"),("below","b","d"),("bound","g","a"),("bound","i","c"),("bound","k","f")],
[error("average-mismatch","e","a b c d",[0],("42分钟","other"),
    "按人数加权为42分钟，46是两均值的简单平均","simple instead of weighted mean",1)],
scope=[("share","k","a","l"),("share","g","f","h")])

passage("thick-plan-eval-a", """“十四五”中期评估总报告（摘编）

一、评估依据与方法
评估组于2023年5月至8月调阅材料{a|312份|item}，走访学校{b|64所|school}，其中城区{c|19所|school}、镇区{d|22所|school}、乡村{e|23所|school}；发放问卷{f|5200份|item}，收回有效问卷{g|4836份|item}，有效率{h|93.0%|percent}。乡村学校占走访学校的{i|35.9%|percent}，与全县乡村学校占比{j|38.6%|percent}大体相当。

二、主要进展
（一）普及水平提高。学前三年毛入园率由{k|89.7%|percent}提高到{l|93.5%|percent}，高中阶段毛入学率由{m|91.2%|percent}提高到{n|94.4%|percent}，前者提高{o|3.8个百分点|percentage-point}，后者提高{p|3.2个百分点|percentage-point}。
（二）条件改善。三年投入{q|6.72亿元|CNY}，新建学校{r|11所|school}，改扩建{s|34所|school}，新增校舍{u|18.9万平方米|other}，小学、初中大班额比例分别由{v|5.4%|percent}和{w|6.8%|percent}降到{x|0.7%|percent}和{y|1.3%|percent}。
（三）队伍加强。补充教师{z|742人|person}，其中本科以上{za|689人|person}，占{zb|92.9%|percent}。

三、主要问题
走访的乡村学校中，音体美教师不足的{zc|17所|school}，占{zd|73.9%|percent}，近四分之三；问卷反映“不满意”比例最高的是课后服务，{ze|21.4%|percent}，其次交通{zf|18.9%|percent}。

四、总体判断
学前与高中两头普及提高幅度相差{zg|0.6个百分点|percentage-point}；大班额问题初中仍重于小学；走访的{zh|46所|school}学校所反映的问题，具有代表性。""",
[("lin","e","+b -c -d"),("share","g","f","h"),("share","e","b","i"),("diff","l","k","o"),("diff","n","m","p"),("share","za","z","zb"),("share","zc","e","zd"),("diff","o","p","zg"),("same","b","zh"),("sum","b","c d e"),("trend","up","k l"),("trend","up","m n"),("trend","down","v x"),("trend","down","w y"),("below","x","y"),("const","zd","70","75"),("bound","g","f"),("bound","za","z"),("below","zf","ze"),("below","p","o"),("below","i","j"),("bound","e","b"),("bound","zc","e")],
[error("restatement-mismatch","zh","b",[8],("64所","school"),
    "前文走访64所，此处数字颠倒","restated wrongly elsewhere",5)],
scope=[("share","zc","b","zd"),("diff","l","n","o")])

passage("thick-demography-school", wrap("""人口变动与学位配置研究报告（初稿）

甲县近十年人口有两个特征。其一，总量下降：户籍人口由{a|58.9万人|person}降到{b|57.6万人|person}，下降{c|2.2%|percent-}；常住人口由{d|51.3万人|person}降到{e|46.8万人|person}，下降{f|8.8%|percent-}，降得更快。其二，向县城集中：县城常住人口由{g|12.4万人|person}升到{h|18.3万人|person}，占全县常住人口的比重由{i|24.2%|percent}升到{j|39.1%|percent}，十年提高{k|14.9个百分点|percentage-point}。

与此相应，县城小学在校生由{l|9860人|student}升到{m|17240人|student}，占全县{n|34180人|student}的{o|50.4%|percent}，超过半数；乡镇由{p|27450人|student}降到{q|16940人|student}，减少{r|38.3%|percent-}。县城小学学位{s|14600个|place}，缺{u|2640个|place}；乡镇学位{v|29800个|place}，余{w|12860个|place}。全县合计学位{x|44400个|place}，看上去富余{y|10220个|place}。

未来五年，县城将新增学位{z|3200个|place}，届时县城学位{za|17800个|place}。若县城在校生再增{zb|8%|percent}，为{zc|18619人|student~}左右，仍缺{zd|1819个|place~}左右。乡镇方面，在校生预计再降{ze|15%|percent}，为{zf|14399人|student~}左右，空余学位将达{zg|15401个|place~}左右，占乡镇学位的{zh|51.7%|percent}，超过一半。

结论：全县学位总量富余，县城短缺、乡镇过剩；五年后县城缺口虽有所缩小，乡镇空余则进一步扩大。""", 34),
[("growth","b","a","c"),("growth","e","d","f"),("share","g","d","i"),("share","h","e","j"),("diff","j","i","k"),("share","m","n","o"),("diff","n","m","q"),("growth","q","p","r"),("diff","m","s","u"),("diff","v","q","w"),("sum","x","s v"),("diff","x","n","y"),("sum","za","s z"),("expr","m*(1+zb/100)","zc"),("diff","zc","za","zd"),("expr","q*(1-ze/100)","zf"),("diff","v","zf","zg"),("share","zg","v","zh"),("trend","down","d e"),("trend","up","i j"),("const","o","50","100"),("below","s","m"),("below","q","v"),("lin","y","-u +w"),("below","w","zg"),("below","zd","u"),("const","zh","50","60"),("below","e","b"),("below","d","a"),("bound","zg","v"),("trend","down","a b"),("trend","up","g h"),("trend","up","l m"),("trend","down","p q")],
[error("difference-mismatch","zd","zc za",[14],("819个","place~"),
    "18619减17800约819个，结论说缺口缩小也只合此","wrong digit",3)],
scope=[("growth","m","l","k"),("growth","n","p","r")])

passage("thick-teacher-age-story", wrap("""乡镇初中教师队伍：三次普查的故事

2013年普查时，全县乡镇初中有教师{a|1386人|person}，{!age|35}岁以下{b|574人|person}，占{c|41.4%|percent}；{!age|50}岁以上{d|152人|person}，占{e|11.0%|percent}。那时人们担心的是年轻人留不住。

2018年普查，教师{f|1254人|person}，{!age|35}岁以下{g|361人|person}，占{h|28.8%|percent}；{!age|50}岁以上{i|247人|person}，占{j|19.7%|percent}。五年减少教师{k|132人|person}，其中退休{l|83人|person}，调走{m|194人|person}，新进{n|145人|person}。担心变成了现实。

2023年普查，教师{o|1198人|person}，{!age|35}岁以下{p|402人|person}，占{q|32.1%|percent}；{!age|50}岁以上{r|331人|person}，占{s|27.6%|percent}。五年新进{u|228人|person}，退休{v|126人|person}，调走{w|185人|person}。

三次普查连起来看，青年教师比重先降后升，但仍低于十年前{x|7.8个百分点|percentage-point}；老年教师比重一路上升，十年提高{y|16.6个百分点|percentage-point}。每年调走的人数，前五年平均{z|38.8人|person}，后五年平均{za|31.6人|person}，流失有所缓解。可以说最坏的时候已经过去，但结构老化尚未扭转。""", 34),
[("share","b","a","c"),("share","d","a","e"),("share","g","f","h"),("share","i","f","j"),("diff","a","f","k"),("lin","n","+f -a +l +m"),("share","p","o","q"),("share","r","o","s"),("lin","w","+f +u -v -o"),("expr","c-p/o*100","x"),("diff","s","e","y"),("overn","m",5,"z"),("trend","down","a f o"),("trend","up","e j s"),("bound","b","a"),("bound","p","o"),("lin","f","+a -l -m +n"),("below","za","z"),("overn","w",5,"za"),("diff","c","q","x"),("trend","down","c q"),("bound","d","a"),("bound","g","f"),("bound","i","f"),("bound","r","o")],
[error("share-mismatch","q","p o c x",[6, 19],("33.6%","percent"),
    "402占1198的33.6%，误以2018年的教师数为分母","wrong denominator",2),
 error("sum-mismatch","w","f u v o za",[8, 18],("158人","person"),
    "1254加228减126减1198为158人，每年平均31.6人也相合","transposed digits",2)],
scope=[("diff","a","o","k"),("share","r","f","s")])

passage("thick-fiscal-three-county", wrap("""三县财政性教育投入比较研究

先看总量。2022年甲县{a|9.86亿元|CNY}，乙县{b|7.42亿元|CNY}，丙县{c|5.18亿元|CNY}，三县合计{d|22.46亿元|CNY}。与2018年相比，甲县增长{e|31.5%|percent}，乙县增长{f|22.4%|percent}，丙县增长{g|38.9%|percent}，基数最小的丙县增长最快。据此倒推，2018年甲县为{h|7.50亿元|CNY}，乙县{i|6.06亿元|CNY}，丙县{j|3.73亿元|CNY}。

再看生均。甲县学生{k|6.84万人|student}，生均{l|14415元|CNY/student}；乙县{m|5.47万人|student}，生均{n|13565元|CNY/student}；丙县{o|3.36万人|student}，生均{p|15417元|CNY/student}。丙县总量最小而生均最高，乙县生均最低，最高比最低多{q|1852元|CNY/student}，多{r|13.7%|percent}。

三看占比。教育支出占一般公共预算支出，甲县{s|21.3%|percent}，乙县{u|18.7%|percent}，丙县{v|16.9%|percent}；由此算出三县一般公共预算支出约为{w|46.3亿元|CNY}、{x|39.7亿元|CNY}和{y|30.7亿元|CNY}。

四看努力。丙县占比最低而生均最高，是因为人少而财政转移多；乙县占比居中而生均最低，人多财薄；甲县占比最高，努力程度最大。仅凭任何一个指标排名都会失之偏颇。""", 34),
[("sum","d","a b c"),("expr","a/(1+e/100)","h"),("expr","b/(1+f/100)","i"),("expr","c/(1+g/100)","j"),("avg","a","k","l"),("avg","b","m","n"),("avg","c","o","p"),("diff","p","n","q"),("growth","p","n","r"),("expr","a/s*100","w"),("expr","b/u*100","x"),("expr","c/v*100","y"),("trend","down","a b c"),("largest","g","e f"),("trend","down","s u v"),("largest","p","l n"),("smallest","n","l p"),("trend","down","w x y"),("below","n","l")],
scope=[("growth","a","b","e"),("share","a","d","s"),("trend","down","l n p")],
hard="总量、生均、占比三种次序互不相同")

passage("thick-vocational-five", """中职教育五年：规模、结构、去向

规模。全市中职学校由{a|26所|school}整合为{b|19所|school}，在校生由{c|41270人|student}降至{d|38654人|student}，校均由{e|1587人|student}升到{f|2034人|student}，升{g|28.2%|percent}。专任教师由{h|2216人|person}增到{i|2384人|person}，生师比由{j|18.6:1|ratio}降到{k|16.2:1|ratio}，达到{l|20:1|ratio}以内的要求。

结构。专业大类中，加工制造类在校生{m|9273人|student}，占{n|24.0%|percent}；信息技术类{o|8117人|student}，占{p|21.0%|percent}；财经商贸类{q|5026人|student}，占{r|13.0%|percent}；教育类{s|4638人|student}，占{u|12.0%|percent}；医药卫生类{v|4251人|student}，占{w|11.0%|percent}；其余{x|7349人|student}。前{y|三类|item}合计占{z|45.0%|percent}，超过半数。

去向。本年毕业{za|12480人|student}，升学{zb|7613人|student}，就业{zc|4492人|student}，其他{zd|375人|student}；升学率{ze|61.0%|percent}，五年前为{zf|35.2%|percent}。就业者中对口{zg|3189人|student}，对口率{zh|71.0%|percent}；在本市就业{zi|2965人|student}，占{zj|66.0%|percent}。

小结：整合使校均规模扩大两成多；约三分之一的毕业生直接就业，其中七成对口；升学率五年提高{zl|25.8个百分点|percentage-point}。""",
[("avg","c","a","e"),("avg","d","b","f"),("growth","f","e","g"),("ratio","c","h","j"),("ratio","d","i","k"),("share","m","d","n"),("share","o","d","p"),("share","q","d","r"),("share","s","d","u"),("share","v","d","w"),("lin","x","+d -m -o -q -s -v"),("sharesum","m o q","d","z"),("lin","zd","+za -zb -zc"),("share","zb","za","ze"),("share","zg","zc","zh"),("share","zi","zc","zj"),("diff","ze","zf","zl"),("trend","down","j k"),("most","k","l"),("trend","down","m o q s v"),("const","z","50","100"),("bound","zg","zc"),("bound","zi","zc"),("sum","za","zb zc zd"),("const","g","20","30"),("const","zh","68","72"),("bound","m","d"),("bound","o","d"),("bound","q","d"),("bound","s","d"),("bound","v","d"),("bound","zb","za"),("trend","down","c d"),("trend","up","e f"),("trend","up","h i")],
[error("share-mismatch","z","m o q d",[11, 20],("58.0%","percent"),
    "三类合计22416人，占58.0%，文中漏了财经商贸类","part left out",2)],
scope=[("share","zg","za","zh"),("share","zc","za","zj"),("growth","d","c","g")])

passage("thick-boarding-long", """寄宿制学校建设与使用情况调研

调研样本{a|28所|school}寄宿制学校，其中小学{b|12所|school}、初中{c|16所|school}，在校生{d|21630人|student}，寄宿生{e|12978人|student}，寄宿率{f|60.0%|percent}。

1. 宿舍。建筑面积{g|42827平方米|other}，生均{h|3.3平方米|other}，高于{i|3平方米|other}的标准；一人一床的{j|25所|school}，占{k|89.3%|percent}，其余{l|3所|school}存在两人一床，涉及学生{m|186人|student}。
2. 生活教师。应按寄宿生每{n|50人|student}配{o|1人|person}，应配{p|260人|person~}左右，实配{q|173人|person}，到位率{r|66.5%|percent}；其中女性{s|128人|person}，{!age|50}岁以上{u|97人|person}，两者可能重合，不宜相加。
3. 食堂。面积达标{v|23所|school}，自主经营{w|26所|school}，两项都合格的{x|21所|school}，任一项合格的{y|28所|school}，即全部学校至少有一项合格。
4. 安全。监控全覆盖{z|28所|school}，一键报警{za|27所|school}，校医{zb|9所|school}，校医配备率{zc|32.1%|percent}，不足三分之一，最为薄弱。

综合四项，宿舍面积总体达标而局部两人一床，原因在于{l2|3所|school}学校的宿舍改作功能室，并非总量不足；人员短缺重于设施短缺。""",
[("share","e","d","f"),("avg","g","e","h"),("share","j","a","k"),("diff","a","j","l"),("expr","e/n","p"),("share","q","p","r"),("lin","y","+v +w -x"),("share","zb","a","zc"),("sum","a","b c"),("least","i","h"),("same","y","a"),("same","z","a"),("same","l","l2"),("bound","x","v"),("bound","x","w"),("bound","s","q"),("bound","u","q"),("bound","zb","a"),("const","zc","0","33.4"),("below","v","w"),("bound","e","d"),("bound","j","a")],
scope=[("sum","q","s u"),("sum","a","v w"),("share","q","e","r")],
hard="面积达标而仍有两人一床；合格学校有重叠")

passage("thick-monitor-five-words", """质量监测五年回溯：四年级语文

均分（百分制）：2019年{a|70.8分|other}，2020年{b|71.5分|other}，2021年{c|71.1分|other}，2022年{d|72.9分|other}，2023年{e|74.2分|other}。五年提高{f|3.4分|other}，其中后两年提高{g|3.1分|other}，占九成以上。

县际差距（最高县减最低县）：{h|13.6分|other}、{i|13.1分|other}、{j|12.8分|other}、{k|11.2分|other}、{l|11.9分|other}。2023年虽较上年略扩大{m|0.7分|other}，五年仍缩小{n|1.7分|other}。

城乡差距：2019年城区{o|74.3分|other}、乡村{p|66.2分|other}，差{q|8.1分|other}；2023年城区{r|76.9分|other}、乡村{s|70.7分|other}，差{u|6.2分|other}，缩小{v|2.9分|other}，乡村提高{w|4.5分|other}，快于城区的{x|2.6分|other}。

性别：女生各年均高于男生，2023年女{y|76.0分|other}、男{z|72.5分|other}，差{za|3.5分|other}，与2019年的{zb|3.4分|other}基本持平。

低分段（{!score|60}分以下）学生占比，2019年{zc|18.7%|percent}，2023年{zd|11.3%|percent}，降低{ze|7.4个百分点|percentage-point}，降幅四成。

总体判断：均分逐年提高，县际差距逐年缩小，城乡差距缩小，性别差距不变。""",
[("diff","e","a","f"),("diff","e","c","g"),("diff","l","k","m"),("diff","h","l","n"),("diff","o","p","q"),("diff","r","s","u"),("diff","q","u","v"),("diff","s","p","w"),("diff","r","o","x"),("diff","y","z","za"),("diff","zc","zd","ze"),("trend","up","a b c d e"),("trend","down","h i j k l"),("between","e","r s"),("between","e","y z"),("below","x","w"),("below","u","q"),("trend","down","zc zd"),("expr","w-x","v")],
[error("direction-mismatch sequence-mismatch","c","a b d e",[11],None,
    "2021年71.1低于2020年71.5，均分并非逐年提高","trend broken",5,say="总体提高，2021年略降"),
 error("direction-mismatch sequence-mismatch","l","h i j k",[12],None,
    "2023年11.9大于2022年11.2，前文也说略扩大","trend broken",4,say="总体缩小，2023年略有扩大"),
 error("difference-mismatch","v","q u w x",[6, 18],("1.9分","other"),
    "8.1减6.2为1.9分","wrong digit",1)],
scope=[("diff","e","a","g"),("diff","r","p","u")])

passage("thick-city-consult-class", """咨询报告：关于化解城区初中起始年级大班额的建议

问题有多大。城区{a|14所|school}初中七年级{b|186个|class}班，学生{c|9858人|student}，班均{d|53.0人|student}；超过{!size|55}人的{e|41个|class}，占{f|22.0%|percent}，集中在{g|4所|school}老校，这四校共{h|62个|class}班，学生{i|3596人|student}，班均{j|58.0人|student}；其余{k|10所|school}校班均{l|50.5人|student}，没有大班额。

可用资源。其余十校每班按{m|55人|student}计，还可容纳{n|558人|student}。四校要降到{o|50人|student}以内，需分流{p|496人|student}，不到可容纳数的一半。

办法。一是调整服务区，把老校{q|11个|item}小区划给邻近{r|三所|school}学校，约涉及{s|340人|student}；二是停收择校与借读，减{u|96人|student}；三是增加四校{v|2个|class}班，容纳{w|100人|student}。三项合计{x|536人|student}，超过应分流数{y|60人|student}，目标可以实现。

时间。2024年春公布服务区，2024年秋起始年级全部不超过{z|55人|student}，2025年秋不超过{za|50人|student}。

风险。若不化解，四校三年后在校生将达{zb|10788人|student}，为核定规模{zc|8400人|student}的{zd|128.4%|percent}，超{ze|2388人|student}。预测值系按四校七年级现有{zf|3596人|student}乘以三个年级。""",
[("avg","c","b","d"),("share","e","b","f"),("avg","i","h","j"),("diff","a","g","k"),("expr","(c-i)/(b-h)","l"),("expr","(b-h)*m-(c-i)","n"),("expr","i-h*o","p"),("prod","w","v o"),("sum","x","s u w"),("diff","x","p","y"),("share","zb","zc","zd"),("diff","zb","zc","ze"),("same","m","z"),("same","o","za"),("same","i","zf"),("prod","zb","zf","3"),("below","l","m"),("between","d","j l"),("below","za","j"),("bound","g","a"),("bound","e","h"),("bound","e","b")],
[error("difference-mismatch","y","x p",[9],("40人","student"),
    "536减496为40人","wrong digit",2)],
scope=[("avg","c","a","d"),("share","e","h","f")])

passage("thick-reserve-sound-growth", """义务教育阶段在校生：增长靠什么？

2017—2022年，全区在校生由{a|52340人|student}增到{b|64580人|student}，增加{c|12240人|student}，增长{d|23.4%|percent}。增加部分可分解为三块：
——本地自然增长{f|3120人|student}，贡献{g|25.5%|percent}；
——户籍迁入{h|4985人|student}，贡献{i|40.7%|percent}；
——随迁子女{j|4135人|student}，贡献{k|33.8%|percent}。

逐年看，增量为{l|1860人|student}、{m|2240人|student}、{n|2985人|student}、{o|2710人|student}和{p|2445人|student}，2020年达到峰值后回落。增速则是{q|3.6%|percent}、{r|4.1%|percent}、{s|5.3%|percent}、{u|4.6%|percent}、{v|3.9%|percent}，{w|五年|other}平均{x|4.3%|percent}。
注意各年增速之和{y|21.5%|percent}小于五年总增长，因为每年的底数在变大。

三块贡献的结构也在变：2018年随迁子女只占当年增量的{z|18.4%|percent}，2022年占到{za|49.7%|percent}；户籍迁入由{zb|47.6%|percent}降到{zc|36.2%|percent}；自然增长由{zd|34.0%|percent}降到{ze|14.1%|percent}。换言之，今后的增长主要看政策允许多少随迁子女进来，而不看本地出生多少。""",
[("diff","b","a","c"),("growth","b","a","d"),("share","f","c","g"),("share","h","c","i"),("lin","j","+c -f -h"),("share","j","c","k"),("lin","p","+c -l -m -n -o"),("share","l","a","q"),("expr","m/(a+l)*100","r"),("expr","n/(a+l+m)*100","s"),("expr","o/(a+l+m+n)*100","u"),("expr","p/(b-p)*100","v"),("cagrv",5,"b","a","x"),("sum","y","q r s u v"),("hundred","g i k"),("largest","n","l m o p"),("hundred","z zb zd"),("hundred","za zc ze"),("below","y","d"),("trend","up","l m n"),("trend","down","n o p"),("sum","c","f h j"),("between","x","q r s u v"),("below","ze","zd"),("trend","up","a b"),("trend","down","zb zc")],
scope=[("same","y","d"),("share","j","b","k"),("mean","q r s u v","d")],
hard="各年增速之和不等于总增长")

passage("thick-two-list-counts", """乡村振兴背景下教育项目绩效观察

本次观察{a|6个|item}项目：①营养改善，受益学生{b|18640人|student}；②教师周转房，建成{c|156套|item}；③薄弱学校改造，覆盖{d|37所|school}；④乡村教师补助，发放{e|2218人|person}；⑤数字教育，装备班级{f|812个|class}；⑥幼儿园建设，新建{g|14所|school}；⑦劳动实践基地，建成{h|9个|item}。
资金合计{i|2.86亿元|CNY}，其中营养改善{j|9320万元|CNY}，生均{k|5000元|CNY/student}；周转房{l|3432万元|CNY}，套均{m|22万元|CNY}；薄改{n|8510万元|CNY}，校均{o|230万元|CNY}；补助{p|2129万元|CNY}，人均{q|9599元|CNY}；数字{r|1624万元|CNY}，班均{s|2.0万元|CNY}；幼儿园{u|3220万元|CNY}，园均{v|230万元|CNY}；基地{w|365万元|CNY}。

资金最多的是营养改善，占{x|32.6%|percent}；其次薄改，占{y|29.8%|percent}；两项合计超过六成。
绩效评级：优{z|2个|item}，良{za|4个|item}，中{zb|1个|item}；优良率{zc|85.7%|percent}（{zd|7个|item}项目）。""",
[("avg","j","b","k"),("avg","l","c","m"),("avg","n","d","o"),("avg","p","e","q"),("avg","r","f","s"),("avg","u","g","v"),("lin","w","+i -j -l -n -p -r -u"),("share","j","i","x"),("share","n","i","y"),("sharesum","z za","zd","zc"),("count","a",7),("trend","down","j n l u p r"),("sum","zd","z za zb"),("same","zd","a"),("const","y","28","32"),("bound","j","i"),("bound","n","i")],
[error("restatement-mismatch count-mismatch","a","zd",[10, 13],("7个","item"),
    "下面列了七个项目，评级合计也是七个","count against list",5)],
scope=[("share","j","n","x")])

passage("thick-assist-pairs-long", """城乡结对帮扶五年成效追踪

结对范围。2018年起城区{a|24所|school}学校结对乡村{b|48所|school}学校，一校帮两校。五年来派出支教教师{c|386人次|person-time}，接收跟岗教师{d|574人次|person-time}，联合教研{e|1236次|other}，平均每对每年{f|5.2次|other}。

学业差距。结对乡村学校与城区帮扶学校八年级数学均分之差，2018年{g|17.4分|other}，2020年{h|14.9分|other}，2023年{i|11.6分|other}，五年缩小{j|5.8分|other}；未结对的乡村学校同期由{k|17.9分|other}变为{l|16.7分|other}，只缩小{m|1.2分|other}。结对的净效果为{n|4.6分|other}。

教师。结对乡村学校骨干教师由{o|62人|person}增到{p|141人|person}，为原来的{q|2.3倍|ratio}；骨干教师流向帮扶学校的{r|23人|person}，相当于增量{t|79人|person}的{s|29.1%|percent}，近三成。
生源。结对乡村学校学生流失率由{u|6.8%|percent}降到{v|3.1%|percent}，降低{w|3.7个百分点|percentage-point}，未结对的由{x|6.5%|percent}降到{y|5.7%|percent}，降低{z|0.8个百分点|percentage-point}。

结论。结对学校学业差距的缩小幅度是未结对学校的{za|3.2倍|ratio}，流失率由略高于未结对学校变为明显低于；惟“骨干成长后被帮扶校挖走”一事，须立规矩。""",
[("expr","e/b/5","f"),("diff","g","i","j"),("diff","k","l","m"),("diff","j","m","n"),("multiple","p","o","q"),("diff","p","o","t"),("share","r","t","s"),("diff","u","v","w"),("diff","x","y","z"),("multiple","j","m","za"),("prod","b","a","2"),("trend","down","g h i"),("below","m","j"),("below","x","u"),("below","v","y"),("const","s","25","30"),("trend","up","o p"),("trend","down","u v"),("trend","down","x y")],
[error("ratio-mismatch","za","j m",[9],("4.8倍","ratio"),
    "5.8为1.2的4.8倍","wrong digit",3)],
scope=[("diff","g","l","j"),("share","r","p","s"),("times","p","o","q")])

passage("inflow-outflow-growth-two", """高校布局与区域人口——以三市为例
甲市每十万人口在校大学生{a|4120人|student}，乙市{b|2865人|student}，丙市{c|1934人|student}，甲市是丙市的{d|2.1倍|ratio}。五年前三市分别为{e|3480人|student}、{f|2510人|student}和{g|1612人|student}，增长幅度依次为{h|18.4%|percent}、{i|12.4%|percent}与{j|20.0%|percent}。乙市多了{x|355人|student}。
由增幅看，丙市最快，乙市最慢；由增加的人数看，甲市最多（{k|640人|student}），丙市最少（{l|322人|student}）。快与多并不是一回事。
倍差呢？五年前甲市是丙市的{m|2.2倍|ratio}，如今小了{n|0.1|other}，差距略有收敛。""",
[("multiple","a","c","d"),("growth","a","e","h"),("growth","b","f","i"),("growth","c","g","j"),("diff","b","f","x"),("diff","a","e","k"),("diff","c","g","l"),("multiple","e","g","m"),("largest","j","h i"),("smallest","i","h j"),("largest","k","x l"),("smallest","l","k x"),("trend","down","a b c"),("trend","down","e f g"),("diff","m","d","n"),("below","d","m")],
[error("growth-mismatch","i","b f",[2],("14.1%","percent"),
    "355应除以五年前的2510，为14.1%；文中除以了后一年","later divided instead of earlier",1)],
scope=[("growth","a","f","h"),("multiple","a","b","d")])

passage("allowance-restated-far", """班主任工作调研（节选自第三章）

样本校班主任{a|2184名|person}，占专任教师{b|5460名|person}的{c|40.0%|percent}。任职意愿上，“愿意继续”的{d|917名|person}，“服从安排”的{e|742名|person}，“不愿意”的{f|525名|person}，分别占{g|42.0%|percent}、{h|34.0%|percent}和{i|24.0%|percent}。

津贴方面，每月最高的学校{j|800元|CNY/month}，最低{k|300元|CNY/month}，平均{l|516元|CNY/month}。津贴在{!yuan|600}元以上的学校，不愿意的只占{m|14.7%|percent}；在{!yuan|400}元以下的，不愿意的占{n|33.1%|percent}，高出{o|18.4个百分点|percentage-point}。

每日在校时间，班主任平均{p|10.6小时|other}，非班主任{q|8.3小时|other}，多{r|2.3小时|other}，按每月{s|22天|other}计，多{u|50.6小时|other}，津贴折合每小时{v|10.2元|CNY}。

一个显著的事实是：在全部班主任中，有四分之一不愿意继续（{w|552名|person}），而津贴高低与意愿之间的关系最为直接。""",
[("share","a","b","c"),("lin","f","+a -d -e"),("share","d","a","g"),("share","e","a","h"),("share","f","a","i"),("diff","n","m","o"),("diff","p","q","r"),("prod","u","r s"),("expr","l/u","v"),("same","f","w"),("hundred","g h i"),("sum","a","d e f"),("const","i","22","28"),("between","l","j k"),("below","q","p"),("below","m","n"),("bound","d","a"),("bound","e","a")],
[error("restatement-mismatch","w","f",[9],("525名","person"),
    "前文不愿意的为2184减917减742即525名，数字颠倒","restated wrongly elsewhere",4)],
scope=[("share","d","b","g"),("share","f","b","i")])

passage("class-hours-budget-bound", """研训经费执行评价：区级预算{a|860万元|CNY}，其中国培配套{b|120万元|CNY}、区级培训{c|415万元|CNY}、校本研修{d|225万元|CNY}、外出考察{e|100万元|CNY}。实际支出{f|798.6万元|CNY}，执行率{g|92.9%|percent}，其中区级培训{h|402.3万元|CNY}、校本研修{i|176.4万元|CNY}、国培配套{j|118.9万元|CNY}、外出考察{k|101.0万元|CNY}。
四项中三项未超预算，外出考察超出{l|1.0万元|CNY}，超{m|1.0%|percent}；校本研修执行率最低，仅{n|78.4%|percent}。
培训教师{o|6120人次|person-time}，人均区级培训经费{p|657元|CNY}；合格率{q|98.2%|percent}，满意率{r|91.4%|percent}。
按规定，外出考察占比不得超过{s|12%|percent}，预算编制时为{u|11.6%|percent}，符合规定；实际为{v|12.6%|percent}，仍在规定之内。""",
[("lin","e","+a -b -c -d"),("share","f","a","g"),("lin","k","+f -h -i -j"),("diff","k","e","l"),("growth","k","e","m"),("share","i","d","n"),("avg","h","o","p"),("share","e","a","u"),("share","k","f","v"),("most","u","s"),("most","v","s"),("below","h","c"),("below","i","d"),("below","j","b"),("below","e","k"),("bound","f","a")],
[error("bound-exceeded","v","s",[10],None,
    "实际外出考察占12.6%，超过12%","limit exceeded though said to be kept",1,say="已超出规定")],
scope=[("share","k","a","v"),("share","h","a","g")])

passage("village-school-water-sound", """村小现代化水平“木桶”测评
测评{a|84所|school}村小的{n|五个|item}维度，每个维度满分{b|20分|other}，总分{c|100分|other}。平均得分：校舍{d|15.2分|other}、师资{e|9.8分|other}、设备{f|13.6分|other}、课程{g|10.4分|other}、管理{h|14.1分|other}，合计{i|63.1分|other}。短板在师资，最长的校舍比它高{j|5.4分|other}。
两年前合计{k|57.3分|other}，两年提高{l|5.8分|other}，其中校舍提高{m|1.0分|other}、师资{o|0.6分|other}、设备{p|2.1分|other}、课程{q|1.3分|other}，管理{r|0.8分|other}。
总分在{!score|60}分以上的由{s|31所|school}增加到{u|53所|school}，占比由{v|36.9%|percent}升到{w|63.1%|percent}；各维度都在{!score|12}分以上的只有{x|9所|school}，占{y|10.7%|percent}。总分及格的多、均衡的少，这就是“木桶”。""",
[("prod","c","b n"),("sum","i","d e f g h"),("diff","d","e","j"),("diff","i","k","l"),("lin","r","+l -m -o -p -q"),("share","s","a","v"),("share","u","a","w"),("share","x","a","y"),("largest","d","e f g h"),("smallest","e","d f g h"),("count","n",5),("sum","l","m o p q r"),("below","y","w"),("bound","x","u"),("largest","p","m o q r"),("bound","s","a"),("bound","x","a"),("trend","up","s u"),("trend","up","v w")],
scope=[("mean","d e f g h","i"),("share","x","u","y"),("diff","d","e","m")],
hard="及格过半而均衡者一成")

passage("triple-error-high-school", """普通高中多样化发展调研

调研{a|32所|school}高中，其中综合高中{b|5所|school}、特色高中{c|11所|school}、其余{d|16所|school}为一般高中。特色类型有科技{e|4所|school}、人文{f|2所|school}、艺体{g|3所|school}、外语{h|2所|school}。

选科组合。应开{i|12种|item}组合，开齐的{j|7所|school}，开{!n|8}至{!n|11}种的{k|16所|school}，{!n|7}种以下的{l|9所|school}；开齐率{m|43.8%|percent}。选物理类的学生{o|15820人|student}，历史类{p|12430人|student}，物理类占{q|56.0%|percent}。

走班。有{r|21所|school}实行走班，占{s|65.6%|percent}；走班校平均需增加教室{u|6.4间|classroom}，合计约{v|134间|classroom~}，需增加教师{w|9.5名|person}，合计约{x|21名|person~}。

投入。两年安排{y|4800万元|CNY}，校均{z|150万元|CNY}，其中{za|62%|percent}用于实验室与功能教室，即{zb|2796万元|CNY}，其余{zc|1824万元|CNY}用于课程与教师。""",
[("lin","d","+a -b -c"),("share","j","a","m"),("shareofsum","o","o p","q"),("share","r","a","s"),("prod","v","r u"),("prod","x","r w"),("avg","y","a","z"),("prod","zb","y za","1/100"),("sum","c","e f g h"),("sum","a","j k l"),("bound","r","a"),("sum","y","zb zc"),("sum","a","b c d"),("bound","j","a")],
[error("share-mismatch","m","j a",[1],("21.9%","percent"),
    "7所占32所的21.9%，误以一般高中16所为分母","wrong denominator",1),
 error("average-mismatch","x","r w",[5],("200名","person~"),
    "21所乘以9.5名约200名，抄成了学校数","copied line",1),
 error("sum-mismatch","zb","y za zc",[7, 11],("2976万元","CNY"),
    "4800的62%为2976万元，加1824万元才是4800万元","transposed digits",1)],
scope=[("share","j","r","m"),("share","b","d","q")])

passage("ratio-kept-sound-two-year", """普职招生比的两种读法

省里提出普职比“大体相当”，本市掌握在{a|6:4|ratio}以内。2023年普高招生{b|14280人|student}，中职（含技工）招生{c|9615人|student}，普高占{d|59.8%|percent}，在掌握线{e|60%|percent}之内。
但如果只看教育部门管理的中职{f|7380人|student}，普高占{g|65.9%|percent}，便超过掌握线{h|5.9个百分点|percentage-point}。媒体引用的正是这个数。技工学校招生{i|2235人|student}，占中职招生的{j|23.2%|percent}，不计入显然不妥。
2022年普高{k|13760人|student}，中职（含技工）{l|9340人|student}，普高占{m|59.6%|percent}；两年普高占比的变化只有{n|0.2个百分点|percentage-point}，基本稳定。""",
[("shareofsum","b","b c","d"),("shareofsum","b","b f","g"),("diff","g","e","h"),("diff","c","f","i"),("share","i","c","j"),("shareofsum","k","k l","m"),("diff","d","m","n"),("most","d","e"),("most","m","e"),("below","d","g"),("bound","i","c")],
scope=[("most","g","e"),("share","b","c","d"),("growth","b","k","n")],
hard="不含技工则超过掌握线，口径不同")

passage("decimal-per-student-area", """生均图书馆面积及其他
2018年—2023年，样本高中图书馆面积从{a|3.72万平方米|other}扩大到{b|5.16万平方米|other}，增加{c|1.44万平方米|other}，增长{d|38.7%|percent}；学生从{e|4.65万人|student}增加到{f|5.38万人|student}，增长{g|15.7%|percent}。生均面积由{h|0.80平方米|other}变为{i|9.60平方米|other}，增长{j|20%|percent}。
座位{k|8070个|place}，每百名学生{l|15个|place}；规定为{m|15个|place}，达到。年人均进馆{n|42次|other}，人均借书{o|6.8册|item}，分别比2018年增加{p|11次|other}和减少{q|1.9册|item}，当时为{r|31次|other}和{s|8.7册|item}。
进馆次数增而借书册数减，是因为自习替代了借阅。""",
[("diff","b","a","c"),("growth","b","a","d"),("growth","f","e","g"),("avg","a","e","h"),("avg","b","f","i"),("per","k","f",100,"l"),("diff","n","p","r"),("sum","s","o q"),("least","m","l"),("expr","((b/f)/h-1)*100","j"),("below","g","d"),("trend","up","a b"),("trend","up","e f")],
[error("average-mismatch","i","b f",[4],("0.96平方米","other"),
    "5.16万平方米除以5.38万人为0.96平方米，小数点错一位","decimal point",1)],
scope=[("growth","b","f","d")])

passage("summary-and-body-two", """内容提要：本报告显示，五年间全市学前三年毛入园率提高{a|7.6个百分点|percentage-point}，公办园占比提高到{b|53.2%|percent}，大班额比例降至{c|4.1%|percent}，教师持证率达到{d|92.8%|percent}。

正文
一、毛入园率2018年为{e|84.9%|percent}，2023年为{f|92.5%|percent}，提高{g|7.6个百分点|percentage-point}。
二、全市幼儿园{h|624所|school}，公办{i|332所|school}，占{j|53.2%|percent}；在园幼儿{k|118300人|student}，公办{l|65420人|student}，占{m|55.3%|percent}。
三、班级{n|4056个|class}，其中大班额{o|166个|class}，占{p|4.1%|percent}；平均班额{q|29.2人|student}。
四、专任教师{r|8140人|person}，持证{s|7554人|person}，占{u|92.8%|percent}；专任教师与幼儿之比为{v|1:14.5|ratio}。
五、本节比较各县区，略。

注：提要中“公办园占比”指园数占比，不是幼儿占比；两者相差{w|2.1个百分点|percentage-point}。""",
[("diff","f","e","g"),("share","i","h","j"),("share","l","k","m"),("share","o","n","p"),("avg","k","n","q"),("share","s","r","u"),("ratio","k","r","v"),("diff","m","j","w"),("same","a","g"),("same","b","j"),("same","c","p"),("same","d","u"),("bound","i","h"),("bound","l","k"),("bound","s","r"),("below","j","m"),("bound","o","n")],
scope=[("same","b","m"),("ratio","k","n","v")],
hard="提要引用园数占比，与幼儿占比不同")

passage("summary-body-mismatch", """摘要。调研表明：样本县初中生源五年减少{a|12.0%|percent-}，教师减少{b|3.1%|percent-}，生师比降至{c|11.8:1|ratio}；每名教师周课时{d|11.2节|other}，比五年前少{e|0.6节|other}；学校减少{f|5所|school}。

报告第一节：2018年样本县初中在校生{g|27450人|student}，2023年{h|24650人|student}，减少{i|2800人|student}，减少{x|10.2%|percent-}。专任教师由{j|2154人|person}减到{k|2087人|person}，减少{l|67人|person}，减幅{m|3.1%|percent-}。生师比由{n|12.7:1|ratio}到{o|11.8:1|ratio}。
第二节：学校由{p|46所|school}减为{q|41所|school}，校均由{r|597人|student}变为{s|601人|student}，稍有增加。周课时由{u|11.8节|other}减为{v|11.2节|other}。
第三节结论：教师减得比学生慢，课时因而减少；学校减得比学生快，校均规模不降。""",
[("diff","g","h","i"),("growth","h","g","x"),("diff","j","k","l"),("growth","k","j","m"),("ratio","g","j","n"),("ratio","h","k","o"),("avg","g","p","r"),("avg","h","q","s"),("same","a","x"),("same","b","m"),("same","c","o"),("same","d","v"),("diff","u","v","e"),("diff","p","q","f"),("trend","down","n o"),("trend","up","r s"),("below","x","m"),("trend","down","j k"),("trend","down","p q"),("trend","down","u v")],
[error("restatement-mismatch","a","x",[8],("10.2%","percent-"),
    "正文27450人减到24650人，减少10.2%","restated wrongly elsewhere",3)],
scope=[("growth","q","p","x"),("ratio","h","j","o")])

passage("old-new-standard-threshold", """达标与否，看用哪个标准
按2014年旧标准，小学每百名学生网络多媒体教室不少于{a|2.0间|classroom}，样本县{b|41所|school}小学学生{c|23470人|student}、多媒体教室{d|516间|classroom}，每百名{e|2.20间|classroom}，达标；逐校看达标{f|33所|school}，达标率{g|80.5%|percent}。
按2017年新标准（{h|2.3间|classroom}），总体未达标，差{i|0.10间|classroom}，需增{j|24间|classroom~}左右；逐校达标仅{k|22所|school}，达标率{l|53.7%|percent}。标准一变，达标学校少了{m|11所|school}。
校际差异上，最高的{n|4.86间|classroom}，最低的{o|0.94间|classroom}，相差{p|5.2倍|ratio}。不达新标准的{q|19所|school}学校中，{r|15所|school}为百人以上的乡镇学校，占{s|78.9%|percent}，接近八成。""",
[("per","d","c",100,"e"),("share","f","b","g"),("diff","h","e","i"),("share","k","b","l"),("diff","f","k","m"),("multiple","n","o","p"),("diff","b","k","q"),("share","r","q","s"),("least","a","e"),("below","e","h"),("expr","c*h/100-d","j"),("between","e","n o"),("const","s","75","80"),("bound","r","q"),("bound","f","b"),("bound","k","b")],
scope=[("least","h","e"),("share","r","b","s"),("share","k","f","l")],
hard="旧标准达标，新标准不达标")

passage("bus-distance-sum-total", """五县联合调查：上学单程超过三公里的小学生
甲县{a|1826人|student}、乙县{b|2413人|student}、丙县{c|975人|student}、丁县{d|3208人|student}、戊县{e|1547人|student}，五县共{f|8422人|student}，占五县乡村小学生{g|58640人|student}的{h|17.0%|percent}。最多的丁县是最少的丙县的{i|3.3倍|ratio}。
已开通校车或公交专线的，丁县最好，覆盖{j|2278人|student}，{k|71.0%|percent}；丙县最差，覆盖{l|263人|student}，{m|27.0%|percent}。五县合计覆盖{n|5284人|student}，覆盖率{o|53.0%|percent}，已过半数。
未覆盖的{p|4685人|student}中，寄宿{q|2190人|student}，家长接送{r|2495人|student}，后者占未覆盖的{s|53.3%|percent}。""",
[("sum","f","a b c d e"),("share","f","g","h"),("multiple","d","c","i"),("share","j","d","k"),("share","l","c","m"),("share","n","f","o"),("diff","f","n","p"),("lin","r","+p -q"),("share","r","p","s"),("largest","d","a b c e"),("smallest","c","a b d e"),("between","o","k m"),("bound","j","d"),("bound","l","c"),("const","o","50","100"),("sum","p","q r"),("bound","n","f"),("bound","r","p")],
[error("sum-mismatch","f","a b c d e g h n o p",[0, 1, 5, 6],("9969人","student"),
    "五县合计9969人，漏加了戊县1547人；覆盖率53.0%与未覆盖数也用的是9969","part left out",2)],
scope=[("share","j","f","k"),("share","r","f","s")])

passage("grand-annual-a", """甲县教育发展五年分析（2019—2023年）

【提要】五年间，在校生总量基本稳定，结构大变：学前减、初中增、高中升；教师总量增长{a|5.4%|percent}，生师比下降；财政投入年均增长{b|7.2%|percent}；城乡差距缩小；突出矛盾是学位的错位与教师的老化。

一、规模与结构
2019年在校生{c|118460人|student}，2023年{d|119215人|student}，仅增加{e|755人|student}，增长{f|0.6%|percent}。其中学前由{g|31240人|student}减到{h|24870人|student}，减少{i|6370人|student}，降幅{j|20.4%|percent-}；小学由{k|50620人|student}变为{l|50180人|student}，基本持平；初中由{m|22350人|student}增到{n|26790人|student}，增长{o|19.9%|percent}；高中阶段由{p|14250人|student}增到{q|17375人|student}，增长{r|21.9%|percent}。学前占比由{s|26.4%|percent}降到{u|20.9%|percent}，高中阶段占比由{v|12.0%|percent}升到{w|14.6%|percent}。

二、教师
专任教师由{x|7812人|person}增到{y|8234人|person}，净增{z|422人|person}，增长{aa|5.4%|percent}。{!age|50}岁以上教师由{ab|1640人|person}增到{ac|2306人|person}，占比由{ad|21.0%|percent}升到{ae|28.0%|percent}。生师比由{af|15.16:1|ratio}降到{ag|14.48:1|ratio}。

三、投入
一般公共预算教育支出由{ah|12.46亿元|CNY}增到{ai|16.45亿元|CNY}，四年增加{aj|3.99亿元|CNY}，年均增长{ak|7.2%|percent}。

四、结论与建议
幼儿园空余学位{al|6930个|place}，占幼儿园学位{am|31800个|place}的{an|21.8%|percent}；初中缺学位{ao|2160个|place}，高中阶段缺{ap|1485个|place}，两段合计缺{aq|3645个|place}，正好相当于幼儿园空余学位的{ar|52.6%|percent}。建议将富余园舍改作初中校舍，{as|三年|other}内消化一半以上。五年来学前在园人数减少了{at|6730人|student}，这一趋势至少还要延续到2026年。""",
[("diff","d","c","e"),("growth","d","c","f"),("diff","g","h","i"),("growth","h","g","j"),("growth","n","m","o"),("growth","q","p","r"),("share","g","c","s"),("share","h","d","u"),("share","p","c","v"),("share","q","d","w"),("diff","y","x","z"),("growth","y","x","aa"),("share","ab","x","ad"),("share","ac","y","ae"),("ratio","c","x","af"),("ratio","d","y","ag"),("diff","ai","ah","aj"),("cagrv",4,"ai","ah","ak"),("share","al","am","an"),("sum","aq","ao ap"),("share","aq","al","ar"),("same","i","at"),("same","a","aa"),("same","b","ak"),("sum","c","g k m p"),("sum","d","h l n q"),("trend","down","af ag"),("diff","am","al","h"),("trend","up","ad ae"),("bound","ab","x"),("bound","ac","y"),("below","l","k"),("below","f","aa"),("bound","g","c"),("bound","p","c"),("trend","down","g h"),("trend","up","m n"),("trend","up","p q"),("trend","down","s u"),("trend","up","v w"),("trend","up","x y"),("trend","up","ab ac"),("trend","up","ah ai")],
[error("restatement-mismatch","at","i",[21],("6370人","student"),
    "前文学前减少6370人，数字颠倒","restated wrongly elsewhere",5)],
scope=[("share","al","h","an"),("growth","q","p","o"),("cagrv",5,"ai","ah","b")])

passage("grand-regional-b", """城乡义务教育一体化发展：三年跟踪评估

一、硬件
评估覆盖{a|126所|school}学校，其中城区{b|38所|school}、乡村{c|88所|school}。生均校舍面积，城区由{d|6.8平方米|other}升到{e|7.6平方米|other}，乡村由{f|9.4平方米|other}升到{g|10.3平方米|other}；乡村一直高于城区，差距由{h|2.6平方米|other}变为{i|2.7平方米|other}，基本未变。多媒体教室普及率城区{j|98.6%|percent}，乡村{k|95.2%|percent}，相差{l|3.4个百分点|percentage-point}，三年前相差{m|11.7个百分点|percentage-point}，明显缩小。

二、师资
本科以上学历教师比重，城区由{n|82.4%|percent}升到{o|87.9%|percent}，乡村由{p|63.5%|percent}升到{q|74.1%|percent}，城乡差距由{r|18.9个百分点|percentage-point}缩小到{s|18.3个百分点|percentage-point}，收窄{u|5.1个百分点|percentage-point}。三年交流轮岗{v|1164人次|person-time}，其中城区到乡村{w|492人次|person-time}，占{x|42.3%|percent}，骨干教师{y|268人次|person-time}，占交流总数{z|23.0%|percent}，超过{aa|20%|percent}的规定。

三、质量
学业合格率城区由{ab|91.2%|percent}升到{ac|93.5%|percent}，乡村由{ad|79.8%|percent}升到{ae|85.6%|percent}，差距由{af|11.4个百分点|percentage-point}缩小到{ag|7.9个百分点|percentage-point}。体质健康优良率乡村{ah|52.7%|percent}，反比城区{ai|48.3%|percent}高{aj|4.4个百分点|percentage-point}。

四、评估意见
除生均校舍面积外，上述各项乡村均低于城区，但差距都在缩小；其中学历差距缩小{ak|5.1个百分点|percentage-point}，合格率差距缩小{al|3.5个百分点|percentage-point}，多媒体普及率差距缩小{am|8.3个百分点|percentage-point}，缩小最多的是多媒体。""",
[("diff","a","b","c"),("diff","f","d","h"),("diff","g","e","i"),("diff","j","k","l"),("diff","n","p","r"),("diff","o","q","s"),("share","w","v","x"),("share","y","v","z"),("diff","ab","ad","af"),("diff","ac","ae","ag"),("diff","ah","ai","aj"),("same","u","ak"),("diff","af","ag","al"),("diff","m","l","am"),("sum","a","b c"),("diff","r","s","u"),("below","l","m"),("bound","y","v"),("bound","w","v"),("least","aa","z"),("largest","am","ak al"),("below","e","g"),("below","d","f"),("below","ah","ai"),("below","ae","ac"),("below","k","j"),("below","q","o"),("trend","up","d e"),("trend","up","f g"),("trend","up","n o"),("trend","up","p q"),("trend","down","r s"),("trend","up","ab ac"),("trend","up","ad ae"),("trend","down","af ag")],
[error("difference-mismatch","s","o q r u",[5, 15],("13.8个百分点","percentage-point"),
    "87.9减74.1为13.8个百分点，由18.9收窄5.1","wrong digit",2),
 error("direction-mismatch","ah","ai",[23],None,
    "体质健康优良率乡村52.7%高于城区48.3%，不是各项都低","text against figures",4,say="除生均校舍面积和体质健康优良率外")],
scope=[("share","y","w","z"),("diff","m","l","al")])

passage("grand-forecast-c", """某市学前至高中学位需求预测（至2032年）

说明：预测以人口普查后修正的出生数为准；各学段入学率按目标值；未考虑生育政策再调整。

（一）学前
2022年在园{a|9.86万人|student}，预测2025年{b|7.74万人|student}、2028年{c|6.02万人|student}、2032年{d|5.58万人|student}。十年减少{e|4.28万人|student}，减少{f|43.4%|percent-}，前三年减得最快，年均减少{g|0.71万人|student}，后四年年均仅减{h|0.11万人|student}。现有学位{i|11.2万个|place}，2032年使用率{j|49.8%|percent}，约为一半。
（二）小学
2022年{k|21.45万人|student}，2024年峰值{l|22.18万人|student}，2028年{m|17.63万人|student}，2032年{n|12.94万人|student}；峰值之后八年减少{o|9.24万人|student}，减少{p|39.7%|percent-}。
（三）初中
2022年{q|9.72万人|student}，2029年峰值{r|11.31万人|student}，比2022年多{s|1.59万人|student}，多{u|16.4%|percent}；2032年{v|10.06万人|student}。现有学位{w|10.1万个|place}，峰值时缺{x|1.21万个|place}，2032年基本够用。
（四）高中
2022年{y|8.15万人|student}，2032年峰值{z|10.24万人|student}，十年增长{aa|25.6%|percent}，年均{ab|2.3%|percent}；现有学位{ac|8.3万个|place}，2032年缺{ad|1.94万个|place}。

（五）综合
四段合计2022年{ae|49.18万人|student}，2032年{af|39.82万人|student}，减少{ag|21.1%|percent-}。总量减少两成多，而高中却增长两成半。学位过剩与短缺将长期并存，其次序是学前、小学先余，初中、高中后缺。""",
[("diff","a","d","e"),("growth","d","a","f"),("avgn","a","b",3,"g"),("avgn","c","d",4,"h"),("share","d","i","j"),("diff","l","n","o"),("growth","n","l","p"),("diff","r","q","s"),("growth","r","q","u"),("diff","r","w","x"),("growth","z","y","aa"),("cagrv",10,"z","y","ab"),("diff","z","ac","ad"),("sum","ae","a k q y"),("sum","af","d n v z"),("growth","af","ae","ag"),("trend","down","a b c d"),("trend","down","l m n"),("largest","l","k m n"),("below","d","i"),("below","q","r"),("below","v","w"),("const","j","45","55"),("below","h","g"),("largest","r","q v"),("const","aa","24","27")],
[error("growth-mismatch","p","n l",[6],("41.7%","percent-"),
    "峰值之后应与2024年的22.18万比，减41.7%，文中与2022年比","wrong base",2),
 error("sum-mismatch","af","d n v z ae ag",[14, 15],("38.82万人","student"),
    "5.58、12.94、10.06、10.24合计38.82万，减少两成多也合","wrong digit",4)],
scope=[("diff","k","n","o"),("growth","v","q","u"),("share","a","i","j")])

passage("grand-survey-d-sound", """“教育支出占家庭支出多少”：一项千户调查的技术说明

样本。三类地区各抽{a|400户|item}，共{b|1200户|item}（{c|三类|item}），回收有效{d|1116户|item}，有效率{e|93.0%|percent}。城区有效{f|362户|item}，镇区{g|379户|item}，乡村{h|375户|item}。
口径。教育支出含学费、培训、住宿、交通与陪读租房；陪读租房在通行口径中不计，本调查两种口径都报。

结果一（含租房）。户均教育支出城区{i|18600元|CNY/year}，镇区{j|14200元|CNY/year}，乡村{k|15100元|CNY/year}；乡村高于镇区{l|900元|CNY/year}，因为乡村家庭到镇上、县城租房多。
结果二（不含租房）。城区{m|17900元|CNY/year}，镇区{n|12600元|CNY/year}，乡村{o|9300元|CNY/year}，依次递减。两种口径之差，乡村{p|5800元|CNY/year}，镇区{q|1600元|CNY/year}，城区{r|700元|CNY/year}。
结果三（占家庭支出）。家庭总支出城区{s|86400元|CNY/year}，镇区{u|61200元|CNY/year}，乡村{v|48300元|CNY/year}；含租房的教育支出占比为{w|21.5%|percent}、{x|23.2%|percent}和{y|31.3%|percent}，乡村最高，近三分之一；不含租房为{z|20.7%|percent}、{aa|20.6%|percent}和{ab|19.3%|percent}，乡村最低。

读法。绝对额城区最高，占比乡村最高，租房是关键；谁引用“乡村教育负担最轻”或“最重”，须注明口径。全部样本加权，含租房平均{ac|15930元|CNY/year~}左右。""",
[("prod","b","a c"),("share","d","b","e"),("lin","h","+d -f -g"),("diff","k","j","l"),("diff","k","o","p"),("diff","j","n","q"),("diff","i","m","r"),("share","i","s","w"),("share","j","u","x"),("share","k","v","y"),("share","m","s","z"),("share","n","u","aa"),("share","o","v","ab"),("expr","(i*f+j*g+k*h)/d","ac"),("sum","d","f g h"),("trend","down","m n o"),("largest","i","j k"),("smallest","j","i k"),("trend","up","r q p"),("largest","y","w x"),("smallest","ab","z aa"),("trend","down","s u v"),("const","y","30","33.4"),("between","ac","i j k"),("below","d","b")],
scope=[("trend","down","i j k"),("share","o","v","y"),("share","m","s","w"),("diff","k","n","l")],
hard="两种口径得出相反的次序，各自都对")

passage("grand-title-e", """中小学教师职称制度改革五年评估

改革前（2017年），全市中小学教师{a|26840人|person}，其中高级{b|4562人|person}、中级{c|11810人|person}、初级及以下{d|10468人|person}，高、中级占比分别为{e|17.0%|percent}和{f|44.0%|percent}。2022年，教师{g|28360人|person}，高级{h|5956人|person}、中级{i|12195人|person}、初级及以下{j|10209人|person}，高、中级占比为{k|21.0%|percent}和{l|43.0%|percent}。高级占比提高{m|4.0个百分点|percentage-point}，中级下降{n|1.0个百分点|percentage-point}。

五年新晋高级{o|2218人|person}，其中乡村{p|976人|person}，占{q|44.0%|percent}；乡村定向评价通过{r|583人|person}，占乡村新晋的{s|26.3%|percent}，接近六成。同期高级教师退休及离岗{u|824人|person}，因此高级教师净增{v|1394人|person}，不到新晋人数的三分之二。

小学与初中之间，小学高级占比由{w|8.6%|percent}升到{x|13.9%|percent}，初中由{y|21.7%|percent}升到{z|25.2%|percent}，差距由{aa|13.1个百分点|percentage-point}缩小为{ab|11.3个百分点|percentage-point}。正高级由{ac|17人|person}增到{ad|64人|person}，是原来的{ae|3.8倍|ratio}，但小学正高级仅{af|9人|person}，占{ag|14.1%|percent}。

评聘矛盾依然存在：具备高级资格而未聘的{ah|1342人|person}，其中等待{!years|5}年以上的{ai|417人|person}，占{aj|31.1%|percent}。按现有退休节奏（年均{ak|165人|person}）腾岗，全部聘完约需{al|8年|other~}，若再考虑新增资格者则更久。

总的看，五年间高级教师占比已达五分之一，小学的增幅（{am|5.3个百分点|percentage-point}）大于初中（{an|4.5个百分点|percentage-point}），向乡村和小学倾斜的政策意图得到落实。""",
[("lin","d","+a -b -c"),("share","b","a","e"),("share","c","a","f"),("lin","j","+g -h -i"),("share","h","g","k"),("share","i","g","l"),("diff","k","e","m"),("diff","f","l","n"),("share","p","o","q"),("share","r","p","s"),("lin","u","+b +o -h"),("diff","h","b","v"),("diff","y","w","aa"),("diff","z","x","ab"),("multiple","ad","ac","ae"),("share","af","ad","ag"),("share","ai","ah","aj"),("overn","u",5,"ak"),("expr","ah/ak","al"),("diff","x","w","am"),("diff","z","y","an"),("sum","a","b c d"),("sum","g","h i j"),("bound","p","o"),("bound","r","p"),("const","s","55","60"),("bound","ai","ah"),("below","ab","aa"),("below","an","am"),("const","k","20","22"),("bound","b","a"),("bound","h","g"),("bound","af","ad"),("bound","i","g"),("trend","up","w x"),("trend","up","y z"),("trend","up","ac ad")],
[error("share-mismatch","s","r p",[9, 25],("59.7%","percent"),
    "583占乡村新晋976的59.7%，误以全部新晋为分母","wrong denominator",1),
 error("difference-mismatch","an","z y",[20],("3.5个百分点","percentage-point"),
    "25.2减21.7为3.5个百分点","wrong digit",3)],
scope=[("share","p","h","q"),("share","i","a","l")])

passage("grand-investment-f-sound", """关于教育“三个增长”为何有时并不同步的说明

依法，教育投入应做到三个增长：预算教育经费增长高于财政经常性收入增长，生均经费逐步增长，教师工资和生均公用经费逐步增长。本县2022年三项都实现了，2023年出现了看似矛盾的情形，现说明如下。

其一，2023年教育支出{a|15.82亿元|CNY}，上年{b|15.26亿元|CNY}，增长{c|3.67%|percent}；财政经常性收入{d|21.05亿元|CNY}，上年{e|20.64亿元|CNY}，增长{f|1.99%|percent}。前者高{g|1.68个百分点|percentage-point}，做到了。

其二，小学生均{h|13284元|CNY/student}，上年{i|12675元|CNY/student}，增长{j|4.80%|percent}；初中生均{k|17936元|CNY/student}，上年{l|18340元|CNY/student}，下降{m|2.20%|percent-}。初中投入并未减少，总额由{n|4.58亿元|CNY}增到{o|4.83亿元|CNY}，增长{p|5.46%|percent}，但学生增长{q|7.83%|percent}，摊薄了生均。

其三，教师年平均工资{r|98640元|CNY/year}，上年{s|96720元|CNY/year}，增长{u|1.99%|percent}；生均公用经费小学{v|1186元|CNY/student}，与上年持平，原因是上年含一次性防疫补助每生{w|65元|CNY/student}，剔除后上年为{x|1121元|CNY/student}，同口径增长{y|5.80%|percent}。

综合：三个增长中，总量增长做到；生均增长小学做到、初中未做到；工资增长做到，公用经费同口径增长而名义持平。教育支出占一般公共预算支出{z|78.4亿元|CNY}的{aa|20.18%|percent}，上年为{ab|20.57%|percent}，低{ac|0.39个百分点|percentage-point}，主要因为当年防汛支出大增，分母偏大。""",
[("growth","a","b","c"),("growth","d","e","f"),("diff","c","f","g"),("growth","h","i","j"),("growth","k","l","m"),("growth","o","n","p"),("growth","r","s","u"),("diff","v","w","x"),("growth","v","x","y"),("share","a","z","aa"),("diff","ab","aa","ac"),("below","f","c"),("below","k","l"),("expr","((100+p)/(100+q)-1)*100","m"),("below","aa","ab"),("below","p","q"),("bound","a","z"),("trend","up","i h"),("trend","up","s r"),("trend","up","b a"),("trend","up","n o")],
scope=[("growth","k","h","m"),("share","o","a","aa"),("growth","v","x","u")],
hard="总额增长而初中生均下降，名义持平而同口径增长")

passage("sound-median-moves", """均值下降而中位数上升？
{n|九|item}所乡镇初中的生均图书，2020年由少到多为{a|14.2册|item}、{b|16.8册|item}、{c|18.1册|item}、{d|19.5册|item}、{e|21.0册|item}、{f|23.4册|item}、{g|27.9册|item}、{h|41.6册|item}和{i|62.3册|item}，中位数{j|21.0册|item}，均值{k|27.2册|item}。2023年为{l|19.8册|item}、{m|20.6册|item}、{o|21.7册|item}、{p|23.2册|item}、{q|24.5册|item}、{r|25.8册|item}、{s|27.0册|item}、{u|33.1册|item}和{v|40.4册|item}，中位数{w|24.5册|item}，均值{x|26.2册|item}。
中位数多{y|3.5册|item}，均值少{z|1.0册|item}：多数学校改善了，而两所最多的学校因学生猛增被摊薄。极差由{aa|48.1册|item}缩小到{ab|20.6册|item}。""",
[("same","e","j"),("mean","a b c d e f g h i","k"),("same","q","w"),("mean","l m o p q r s u v","x"),("diff","w","j","y"),("diff","k","x","z"),("diff","i","a","aa"),("diff","v","l","ab"),("trend","up","a b c d e f g h i"),("trend","up","l m o p q r s u v"),("count","n",9),("below","j","w"),("below","x","k"),("below","ab","aa"),("below","w","x"),("below","j","k")],
scope=[("diff","x","w","y"),("same","j","k"),("trend","up","k x")],
hard="均值下降而中位数上升")

passage("sound-plan-early-stop", """乡村小规模学校优化方案（2021—2025年）为何提前收官
方案原定五年撤并{a|48个|school}教学点，前三年已撤{b|46个|school}，完成{c|95.8%|percent}；余下{d|2个|school}经听证后保留，方案于2023年底宣布结束，因此{e|五年|other}计划实际只执行了{f|三年|other}，年均撤并{g|15.3个|school}，而按原计划年均只应{h|9.6个|school}。
与此同时恢复了{i|3个|school}早先撤掉的教学点，期末教学点{j|71个|school}，期初{k|114个|school}，净减{l|43个|school}，净减数与撤并数不同即缘于此。
学生方面，被撤教学点原有学生{m|1127人|student}，随迁到中心校{o|864人|student}，进县城{p|216人|student}，其余{q|47人|student}外出；进中心校的占{r|76.7%|percent}，约四分之三。""",
[("share","b","a","c"),("diff","a","b","d"),("overn","b",3,"g"),("overn","a",5,"h"),("lin","k","+j +b -i"),("diff","k","j","l"),("lin","q","+m -o -p"),("share","o","m","r"),("bound","b","a"),("const","r","72","78"),("below","h","g"),("lin","k","+j +l"),("below","l","b"),("bound","o","m")],
scope=[("same","l","b"),("overn","b",5,"g"),("share","b","k","c")],
hard="计划五年三年完成；撤并数与净减数不同")

passage("sound-gap-words-threshold", """“县中”与“市直”：差距有没有缩小，要看量什么

量一：本科上线率。市直高中由{a|86.4%|percent}升到{b|90.2%|percent}，县中由{c|51.7%|percent}升到{d|57.9%|percent}，差距由{e|34.7个百分点|percentage-point}降为{f|32.3个百分点|percentage-point}，缩小了。
量二：特控线上线率。市直由{g|48.3%|percent}升到{h|55.6%|percent}，县中由{i|14.8%|percent}升到{j|19.1%|percent}，差距由{k|33.5个百分点|percentage-point}变为{l|36.5个百分点|percentage-point}，扩大了。
量三：两者之比。特控线上线率市直为县中的倍数，由{m|3.26倍|ratio}降到{n|2.91倍|ratio}，又缩小了。

因此三种量法两缩一扩，结论取决于量法。若按本市规划“本科上线率差距控制在{o|35个百分点|percentage-point}以内”来考核，已经达到；若按“特控线差距不扩大”来考核，则未达到，扩大了{p|3.0个百分点|percentage-point}。""",
[("diff","a","c","e"),("diff","b","d","f"),("diff","g","i","k"),("diff","h","j","l"),("multiple","g","i","m"),("multiple","h","j","n"),("diff","l","k","p"),("below","f","e"),("below","k","l"),("below","n","m"),("most","f","o"),("below","d","b"),("below","j","h"),("trend","up","a b"),("trend","up","c d"),("trend","up","g h"),("trend","up","i j")],
scope=[("below","l","k"),("diff","b","j","f"),("growth","h","g","p")],
hard="同一差距按百分点扩大、按倍数缩小")

passage("sound-overlap-teachers-roles", """谁在乡村任教：四种身份的重叠
样本县乡村教师{a|1920人|person}中，特岗身份（含转编）{b|538人|person}，公费师范生{c|207人|person}，本地户籍{d|1246人|person}，县城有房{e|1093人|person}。四者相加{f|3084人次|person-time}，远大于教师数，因一人可有几种身份：特岗中本地户籍的{g|331人|person}，占{h|61.5%|percent}；本地户籍中县城有房的{i|784人|person}，占{j|62.9%|percent}。
既非本地户籍、县城又无房的{k|365人|person}，占{l|19.0%|percent}，这部分最易流失：近三年调出和辞职的{m|286人|person}里，他们有{n|158人|person}，占{o|55.2%|percent}，超过半数，而在教师中只占不到两成。
乡村教师编制{p|1980名|person}，空编{q|60名|person}。""",
[("sum","f","b c d e"),("share","g","b","h"),("share","i","d","j"),("lin","k","+a -d -e +i"),("share","k","a","l"),("share","n","m","o"),("diff","p","a","q"),("bound","g","b"),("bound","i","d"),("const","o","50","100"),("const","l","0","20"),("bound","n","k"),("below","a","f"),("bound","n","m"),("bound","c","a"),("bound","k","a")],
scope=[("sum","a","b c d e"),("share","n","a","o"),("share","i","e","j")],
hard="身份重叠，相加大于总数")

passage("sound-year-end-vs-school-year", """同一年为什么有两个教师数
年报按自然年，2022年末专任教师{a|4318人|person}；事业统计按学年，2022/2023学年初{b|4276人|person}，前者多{c|42人|person}，原因是10月至12月新聘到岗{d|67人|person}、退休{e|25人|person}。
按学年初，学生{f|61540人|student}，生师比{g|14.39:1|ratio}；财政年报用年末教师去除学年初学生，得{h|14.25:1|ratio}，略低，属口径混用，本报告不采。
上一学年初教师{i|4190人|person}，学生{j|61987人|student}，生师比{k|14.79:1|ratio}，一年下降{l|0.40|other}；教师一年增加{m|86人|person}（{n|2.1%|percent}），学生减少{o|447人|student}（{p|0.7%|percent-}）。""",
[("diff","a","b","c"),("ratio","f","b","g"),("ratio","f","a","h"),("ratio","j","i","k"),("diff","k","g","l"),("diff","b","i","m"),("growth","b","i","n"),("diff","j","f","o"),("growth","f","j","p"),("lin","a","+b +d -e"),("lin","c","+d -e"),("below","h","g"),("below","g","k")],
scope=[("ratio","f","a","g"),("diff","a","i","m"),("same","a","b")],
hard="年末数与学年初数不同，已写明原因")
