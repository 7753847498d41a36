# -*- coding: utf-8 -*-
"""Briefs, press releases, speeches, letters and hotline reports of an information office; see ../annotate.py for the source form."""

passage("seats-headline", """甲县三年新增学位近{h|1.3万个|place<}
本报讯　新学期开学，甲县{n|三所|school}新建学校同时启用，一次投放学位{a|5,460个|place}。加上前年的{b|3,120个|place}和去年的{c|4,350个|place}，三年累计新增学位{t|12,930个|place}，其中小学{p|8,280个|place}、初中{j|4,650个|place}，小学占{r|64.0%|percent}。
县教育局负责人说：“前年一年才新增三千多个，今年比前年多了{g|75%|percent}，是把三个项目并到一年交付的缘故。”据了解，三所学校分别提供{x|2,160个|place}、{y|1,800个|place}和{z|1,500个|place}学位，最大的一所设{k|48个|class}班，按每班{s|45个|place}学位配置。""",
        [("sum", "t", "a b c"), ("same", "h", "t"), ("sum", "t", "p j"), ("share", "p", "t", "r"), ("growth", "a", "b", "g"), ("count", "n", 3), ("sum", "a", "x y z"), ("prod", "x", "k s"), ("largest", "x", "y z"), ("largest", "a", "b c"), ("trend", "up", "b c a"), ("bound", "p", "t")],
        scope=[("growth", "a", "c", "g"), ("sum", "t", "x y z"), ("share", "p", "a", "r")],
        hard="标题是约数，今年一年与三年累计并列；增长是比前年而不是比上年")

passage("morning-meals", """每十个孩子里有七个在校吃早餐
（甲县教育信息第{!issue|14}期）寄宿制学校早餐工程推进满一年。据县营养办统计，全县{m|29所|school}寄宿制学校在册学生{a|18,640人|student}，目前天天在校吃早餐的有{b|13,110人|student}，占{p|70.3%|percent}，也就是说，每{u|十个|student}孩子里有{v|七个|student~}吃上了学校的热早餐；一年前这个比例还只有{q|52.8%|percent}，提高了{d|17.5个百分点|percentage-point}。
另有{c|3,005人|student}有时吃、有时不吃，从来不吃的{e|2,525人|student}。从来不吃的学生当中，说“起不来”的{f|1,162人|student}，差不多占一半，即{g|64.0%|percent}；说“不合口味”的{h|808人|student}，占{i|32.0%|percent}；其余{j|555人|student}另有原因。
早餐每份{k|4.5元|CNY}，其中财政补{l|2元|CNY}，家长出{w|2.5元|CNY}。""",
        [("share", "b", "a", "p"), ("share", "f", "e", "g"), ("share", "h", "e", "i"), ("lin", "a", "+b +c +e"), ("share", "b", "a", "p"), ("expr", "v*100/u", "p"), ("diff", "p", "q", "d"), ("sum", "e", "f h j"), ("sum", "k", "l w"), ("bound", "b", "a"), ("bound", "f", "e"), ("trend", "up", "q p")],
        [error("share-mismatch", "g", "f e", [1], ("46.0%", "percent"), "1162占2525的46.0%，与“差不多占一半”也相合", "transposed digits", 2)],
        scope=[("share", "e", "a", "g"), ("share", "f", "a", "g"), ("share", "c", "a", "q")])

passage("hotline-week3", """热线一周：第{!week|3}周共接听来电{t|412个|item}
本周，教育服务热线接听群众来电{t2|412个|item}，比上周多{d|57个|item}，上周为{l|355个|item}。按诉求分：咨询招生入学的{a|168个|item}，反映课后服务的{b|74个|item}，反映食堂和校车的{c|61个|item}，涉及教师行为的{e|39个|item}，其他{f|70个|item}。招生入学类最多，占{p|40.8%|percent}。
按办理情况分：当场答复{g|287个|item}，转办{h|125个|item}。转办件中已办结{i|96个|item}，办结率{q|76.8%|percent}；未办结的{j|29个|item}均在时限之内。回访{k|80件|item}，满意{m|74件|item}，基本满意{n|4件|item}，不满意{o|2件|item}，满意和基本满意合起来是{s|97.5%|percent}。""",
        [("same", "t", "t2"), ("diff", "t2", "l", "d"), ("sum", "t2", "a b c e f"), ("largest", "a", "b c e f"), ("share", "a", "t2", "p"), ("sum", "t2", "g h"), ("share", "i", "h", "q"), ("diff", "h", "i", "j"), ("sum", "k", "m n o"), ("sharesum", "m n", "k", "s"), ("bound", "i", "h"), ("bound", "k", "i")],
        scope=[("share", "i", "t2", "q"), ("sum", "t2", "g i"), ("share", "m", "k", "s")],
        hard="办结率以转办件为分母；回访只抽一部分")

passage("reading-growth", """校园阅读数据发布：人均借书量翻了一番
在今天上午的新闻发布会上，发言人介绍，全市中小学图书馆去年借出图书{a|284.4万册|item}，前年是{b|139.6万册|item}，{m|翻了一番|ratio}还多一点，增长{g|103.7%|percent}。在校生变化不大，去年{c|23.87万人|student}，前年{d|23.46万人|student}，人均借书由{e|6.0册|item}上升到{f|11.9册|item}。
“有人问，是不是买了很多新书？”发言人说，“新书确实买了，去年添置{x|31.2万册|item}，馆藏达到{y|742.6万册|item}，生均{z|31.1册|item}，但馆藏只比前年增加了{w|4.4%|percent}。借得多，主要是把书搬到了教室走廊。”目前走廊书架有{r|6,120个|item}，分布在{s|204所|school}学校，校均{u|30个|item}。""",
        [("multiple", "a", "b", "m"), ("growth", "a", "b", "g"), ("avg", "b", "d", "e"), ("avg", "a", "c", "f"), ("avg", "y", "c", "z"), ("growthc", "y", "x", "w"), ("avg", "r", "s", "u"), ("trend", "up", "e f"), ("below", "x", "y"), ("trend", "up", "b a"), ("trend", "up", "d c")],
        scope=[("growth", "c", "d", "g"), ("share", "x", "y", "w"), ("multiple", "a", "b", "f")],
        hard="总量与人均两个“翻番”相近，馆藏增长远低于借阅增长")

passage("speech-town-kids", """各位代表，去年政府工作报告承诺的教育实事，现在向大家报一报账。
说好建{a|12所|school}公办幼儿园，实际建成{b|14所|school}，超出{c|2所|school}；说好改造厕所{d|180座|item}，改了{e|171座|item}，完成{p|95%|percent}，差的{f|9座|item}因为学校要撤并，经人大同意不再改。说好新增学位{g|6,000个|place}，实际新增{h|6,540个|place}，是计划的{q|109%|percent}。说好给{i|260间|classroom}教室换护眼灯，到年底换了{j|195间|classroom}，只做了四分之三，也就是{r|75%|percent}，欠账今年一季度补齐。
四件事算下来，{s|两件|item}超额、{t|两件|item}没有做满。没做满的原因不一样：厕所是不该再做，灯是没有做完。花的钱，预算{k|1.86亿元|CNY}，用了{l|1.79亿元|CNY}，省下{m|700万元|CNY}。""",
        [("diff", "b", "a", "c"), ("share", "e", "d", "p"), ("diff", "d", "e", "f"), ("share", "h", "g", "q"), ("share", "j", "i", "r"), ("diff", "k", "l", "m"), ("count", "s", 2), ("count", "t", 2), ("bound", "l", "k"), ("bound", "j", "i"), ("bound", "e", "d"), ("least", "g", "h"), ("least", "a", "b")],
        scope=[("share", "b", "a", "p"), ("least", "d", "e"), ("least", "i", "j")],
        hard="计划与完成不等而都有说明；两件超额两件未满")

passage("bus-letter", """致全区学生家长的一封信
家长朋友：本学期定制校车线路由{a|46条|item}增加到{b|61条|item}，新增{c|15条|item}，每天接送学生{d|5,230人|student}，比上学期的{e|3,870人|student}增加{f|1,360人|student}，增长{g|35.1%|percent}。平均每条线路接送{h|86人|student}，上学期是{i|84人|student}。
车费方面，一学期每人{j|420元|CNY/student}，政府补{k|三成|percent}，即{l|126元|CNY/student}，家长负担{m|294元|CNY/student}。按照{n|5,230人|student}计算，政府一学期要补{o|56.9万元|CNY}。
乘车途中，小学生单程不超过{q|40分钟|other}，目前最长的一条线路要走{r|43分钟|other}，各条线路都在规定时间之内。请家长提前{u|5分钟|other}把孩子送到站点。""",
        [("most", "r", "q"), ("prod", "o", "l n"), ("diff", "b", "a", "c"), ("diff", "d", "e", "f"), ("growth", "d", "e", "g"), ("avg", "d", "b", "h"), ("avg", "e", "a", "i"), ("share", "l", "j", "k"), ("diff", "j", "l", "m"), ("same", "d", "n"), ("trend", "up", "a b"), ("trend", "up", "e d")],
        [error("bound-exceeded", "r", "q", [0], None, "43分钟超过40分钟的规定，不能说都在规定之内", "limit against the figure", 1, "除一条线路外，各条线路都在规定时间之内"),
         error("average-mismatch", "o", "l n", [1], ("65.9万元", "CNY"), "126元乘5230人是65.9万元，两个数字颠倒", "transposed digits", 2)],
        scope=[("prod", "o", "m n"), ("avg", "d", "a", "h"), ("growth", "b", "a", "g")])

passage("summer-camp-news", """暑期托管温暖{h|2.1万个|student}家庭
记者从市教育局获悉，今年暑期托管分两期举办，第一期参加学生{a|11,860人|student}，第二期{b|9,430人|student}，合计{t|21,290人次|person-time}。其中两期都参加的有{c|4,180人|student}，所以实际参加的是{d|17,110人|student}，惠及家庭{e|15,920个|item}，因为有一千多个家庭送了两个以上孩子。
托管点由去年的{f|58个|item}增加到{g|87个|item}，增加了{zc|五成|percent}，即{p|50%|percent}。每个点平均{i|245人次|person-time}。收费标准每期{j|600元|CNY/student}，低保家庭全免，共免{k|1,236人次|person-time}、{l|74.16万元|CNY}，占两期总人次的{q|5.8%|percent}。市教育局表示，明年托管点将尽量设到街道。""",
        [("same", "h", "e"), ("sum", "t", "a b"), ("lin", "d", "+a +b -c"), ("growth", "g", "f", "p"), ("avg", "t", "g", "i"), ("prod", "l", "k j"), ("share", "k", "t", "q"), ("bound", "c", "b"), ("bound", "c", "a"), ("below", "e", "d"), ("trend", "up", "f g"), ("most", "e", "d"), ("growth", "g", "f", "zc")],
        [error("restatement-mismatch", "h", "e", [0], ("1.6万个", "student"), "正文说惠及家庭15920个，2.1万是人次", "restated figure", 2)],
        scope=[("same", "d", "t"), ("avg", "d", "g", "i"), ("share", "k", "d", "q")])

passage("teacher-day-release", """新闻通稿：表彰{h|300名|person}优秀教师
第{!th|四十一}个教师节到来之际，乙区召开庆祝大会，表彰优秀教师{a|210名|person}、优秀班主任{b|60名|person}、优秀教育工作者{c|30名|person}，共{t|300名|person}。受表彰者中，乡村学校教师{d|132名|person}，占{p|44%|percent}；教龄满三十年的{e|47名|person}，比上届多{f|9名|person}，上届为{g|38名|person}；女教师{i|189名|person}，占{q|63%|percent}。
区委负责同志在讲话中说，五年来全区新进教师{j|1,480名|person}，其中研究生{k|326名|person}，占{zc|两成|percent>}多，准确说是{r|22.0%|percent}。“五年前研究生只有{l|94名|person}在岗，现在是{m|420名|person}，翻了两番还多，是当年的{n|4.5倍|ratio}。”""",
        [("sum", "t", "a b c"), ("same", "h", "t"), ("share", "d", "t", "p"), ("diff", "e", "g", "f"), ("share", "i", "t", "q"), ("share", "k", "j", "r"), ("sum", "m", "l k"), ("multiple", "m", "l", "n"), ("bound", "d", "t"), ("bound", "k", "j"), ("trend", "up", "l m"), ("bound", "e", "t"), ("share", "k", "j", "zc")],
        scope=[("sum", "t", "d e i"), ("multiple", "k", "l", "n"), ("share", "i", "a", "q")],
        hard="受表彰者按身份、教龄、性别交叉统计；在岗数是存量加新进")

passage("monthly-dorm-progress", """宿舍楼建设月报（{!no|9}月）
丙县今年开工宿舍楼{a|26栋|item}，总建筑面积{b|14.3万平方米|other}。截至8月底完成主体{c|11栋|item}，9月新增主体完工{d|5栋|item}，累计{e|16栋|item}，占{p|61.5%|percent}；仍在施工的{f|10栋|item}里，进入装修的一栋也没有。
投资方面，全年计划{g|3.2亿元|CNY}，1至8月完成{h|1.48亿元|CNY}，9月当月完成{i|0.31亿元|CNY}，累计{j|1.79亿元|CNY}，占年度计划的{q|55.9%|percent}，与时间进度{r|75%|percent}相比慢{s|19.1个百分点|percentage-point}。剩下三个月要完成{k|1.41亿元|CNY}，平均每月{l|0.47亿元|CNY}，比9月当月还要高出一半左右。""",
        [("sum", "e", "c d"), ("share", "e", "a", "p"), ("diff", "a", "e", "f"), ("sum", "j", "h i"), ("share", "j", "g", "q"), ("diff", "r", "q", "s"), ("diff", "g", "j", "k"), ("overn", "k", 3, "l"), ("bound", "j", "g"), ("bound", "e", "a"), ("below", "i", "l")],
        scope=[("share", "j", "g", "r"), ("share", "c", "a", "p"), ("avg", "b", "f", "i")],
        hard="主体完工比例与投资进度不同；时间进度是另一把尺子")

passage("eye-lead", """近视率两年降了{h|4.6个百分点|percentage-point}
“孩子们眼睛里的光亮了一些。”乙区疾控中心在发布会上这样开头。监测覆盖{n|38,200名|student}学生，今年近视率{a|51.3%|percent}，前年是{b|56.9%|percent}，两年下降{c|5.6个百分点|percentage-point}。
分学段看，小学{d|36.2%|percent}，初中{e|66.4%|percent}，高中{f|79.8%|percent}，学段越高，近视越多。近视学生约{g|1.96万名|student~}，其中戴镜不合适的占{i|23.1%|percent}，约{j|4528名|student~}。
发言人介绍，目标是到后年降到{k|50%|percent}以下，还差{l|1.3个百分点|percentage-point}；每天户外活动满{m|两小时|other}的学校，今年达到{o|九成|percent}。""",
        [("same", "h", "c"), ("diff", "b", "a", "c"), ("trend", "down", "b a"), ("trend", "up", "d e f"), ("between", "a", "d e f"), ("share", "g", "n", "a"), ("share", "j", "g", "i"), ("diff", "a", "k", "l")],
        [error("restatement-mismatch", "h", "c", [0], ("5.6个百分点", "percentage-point"), "正文56.9降到51.3，是5.6个百分点", "restated figure", 2)],
        scope=[("diff", "f", "d", "c"), ("share", "j", "n", "i")])

passage("kinder-price", """普惠园收费“降{zc|一成|percent}”怎样算
近日有家长来电问，说好降{zd|一成|percent}，为什么自己少交的不到{ze|一成|percent}？我们答复如下。
甲县普惠性民办园保教费由每月{a|900元|CNY/month}降到{b|810元|CNY/month}，降{c|90元|CNY}，降幅{p|10%|percent}。但家长每月交的不只是保教费，还有伙食费{d|360元|CNY/month}，合计由{e|1,260元|CNY/month}降到{f|1,170元|CNY/month}，降幅是{q|7.1%|percent}。两个说法都对，基数不同。
全县{n|74所|school}普惠园降了费，惠及幼儿{g|9,860人|student}，一年按{i|10个月|other}收费，家长合计少交{j|887.4万元|CNY}，园所减收由财政补{k|七成|percent}，约{l|621万元|CNY~}，其余{m|266万元|CNY~}左右靠压缩开支。""",
        [("diff", "a", "b", "c"), ("growthb", "a", "c", "p"), ("sum", "e", "a d"), ("sum", "f", "b d"), ("diff", "e", "f", "c"), ("growthb", "e", "c", "q"), ("prod", "j", "g c i"), ("share", "l", "j", "k"), ("sum", "j", "l m"), ("below", "q", "p"), ("same", "zc", "p"), ("same", "zc", "zd"), ("below", "q", "ze")],
        scope=[("growth", "b", "a", "q"), ("share", "c", "e", "p"), ("prod", "j", "g a i")],
        hard="同一降额两个基数，文中说明")

passage("delegates-reply", """答记者问（节选）
问：听说民转公以后，班额更大了？
答：这个说法不准确。转公的{a|9所|school}学校，去年{b|214个|class}班、{c|9,844名|student}学生，平均每班{d|46人|student}；今年增到{e|231个|class}班、{f|10,164名|student}学生，平均每班{g|44人|student}，少了{h|2人|student}。超过{i|五十五人|student}的班，去年有{j|12个|class}，今年还剩{k|3个|class}，都在九年级，明年毕业后自然消失。
问：教师待遇呢？
答：转入事业编制{l|386人|person}，占原有教师{m|562人|person}的{p|68.7%|percent}；考核不合格未转的{n|41人|person}；自愿离开的{o|28人|person}；其余{q|97人|person}以合同方式留用。平均月薪从{r|6,840元|CNY/month}提高到{s|7,310元|CNY/month}。算下来，提高{t|7.9%|percent}。""",
        [("avg", "c", "b", "d"), ("avg", "f", "e", "g"), ("diff", "d", "g", "h"), ("trend", "down", "j k"), ("trend", "up", "b e"), ("sum", "m", "l n o q"), ("share", "l", "m", "p"), ("growth", "s", "r", "t"), ("below", "k", "e"), ("trend", "up", "c f")],
        [error("sum-mismatch", "q", "m l n o", [5], ("107人", "person"), "四类合计应为562人，其余是107人", "wrong sum", 1),
         error("growth-mismatch", "t", "s r", [7], ("6.9%", "percent"), "7310比6840高6.9%", "wrong digit", 2)],
        scope=[("sum", "m", "l n o"), ("avg", "f", "b", "g"), ("share", "l", "m", "t")])

passage("rain-suspension", """因暴雨停课情况通报（{!no|3}）
截至今日{!h|17}时，全市停课学校{a|147所|school}，比昨日同一时间增加{b|39所|school}；其中主城区{c|58所|school}、甲县{d|53所|school}、乙县{e|36所|school}。停课学生{f|12.6万人|student}，占全市中小学生{g|41.3万人|student}的{p|30.5%|percent}，不到三分之一。
昨日停课{i|108所|school}，影响{j|9.8万人|student}。今天新停课的学校多在山区，规模小，所以学校增加了{zc|三成|percent>}多，即{q|36.1%|percent}，学生只增加{r|2.8万人|student}，增长{s|28.6%|percent}。
线上教学同步展开，{k|138所|school}学校开了直播课，其余{l|9所|school}因停电改为电话辅导。停电学校全部在甲县。""",
        [("sum", "a", "c d e"), ("diff", "a", "b", "i"), ("share", "f", "g", "p"), ("growthb", "i", "b", "q"), ("diff", "f", "j", "r"), ("growth", "f", "j", "s"), ("diff", "a", "k", "l"), ("bound", "k", "a"), ("bound", "l", "d"), ("below", "s", "q"), ("trend", "up", "i a"), ("trend", "up", "j f"), ("growthb", "i", "b", "zc")],
        scope=[("share", "b", "a", "q"), ("share", "j", "g", "p"), ("growth", "a", "i", "s")],
        hard="学校数与学生数增幅不同并有解释")

passage("sports-lighting", """灯光操场亮起来
市里今年的民生实事之一，是给{a|120所|school}学校操场装灯，向居民夜间开放。到10月底，已装{b|96所|school}，完成{p|80%|percent}，比原定“10月底完成{q|75%|percent}”快了{r|5个百分点|percentage-point}。
装好灯的学校中，每晚开放的{c|71所|school}，只在周末开放的{d|25所|school}。开放以来接待居民{e|43.2万人次|person-time}，其中每晚开放的学校接待{f|38.6万人次|person-time}，占{s|89.4%|percent}，校均{g|5,437人次|person-time}；只在周末开放的校均{h|1,840人次|person-time}，连前者的一半都不到。
电费是居民最关心的：一校一晚约{i|36元|CNY~}，由区级财政承担，学校不出一分钱。""",
        [("share", "b", "a", "p"), ("least", "q", "p"), ("diff", "p", "q", "r"), ("sum", "b", "c d"), ("share", "f", "e", "s"), ("avg", "f", "c", "g"), ("below", "h", "g"), ("bound", "b", "a"), ("bound", "f", "e"), ("expr", "(e-f)/d", "h")],
        scope=[("share", "c", "a", "p"), ("avg", "e", "b", "g"), ("diff", "p", "r", "s")],
        hard="校均两组按各自学校数；提前的是百分点")

passage("poem-contest", """第{!n|六}届诵读大赛落幕　参赛人数创新高
本届比赛共有{a|34,800人次|person-time}报名，往届依次是{b|21,500人次|person-time}、{c|26,300人次|person-time}、{d|35,100人次|person-time}和{e|29,700人次|person-time}（因故停办一届）。本届比上届增长{g|17.2%|percent}，报名人数为历届之最。
进入决赛的{f|180组|item}选手中，小学{i|84组|item}、初中{j|57组|item}、高中{k|39组|item}，小学占{p|46.7%|percent}。评出一等奖{l|18组|item}、二等奖{m|36组|item}、三等奖{n|54组|item}，获奖面{q|60%|percent}，其余{o|72组|item}获优胜奖。
组委会说，明年力争突破{r|4万人次|person-time}，也就是要再增{s|5,200人次|person-time}。""",
        [("largest", "a", "b c d e"), ("growth", "a", "e", "g"), ("sum", "f", "i j k"), ("share", "i", "f", "p"), ("sum", "f", "l m n o"), ("sharesum", "l m n", "f", "q"), ("diff", "r", "a", "s"), ("below", "a", "r")],
        [error("direction-mismatch", "a", "b c d e", [0], None, "第四个数35100人次更多，本届不是历届之最", "wrong superlative", 1, "报名人数居历届第二")],
        scope=[("growth", "a", "d", "g"), ("share", "l", "f", "q"), ("largest", "a", "b c d")])

passage("ten-year-report", """代表大会报告（节选）：十年之变
十年前，我们这里上高中的孩子只有{zc|六成|percent}，毛入学率{a|61.4%|percent}，今天是{b|94.7%|percent}，提高了{c|33.3个百分点|percentage-point}。十年前一个班{d|62人|student}，今天{e|48人|student}，每班少了{f|14人|student}。
十年间，新建高中{g|7所|school}，改扩建{h|11所|school}，共{i|18所|school}，投入{j|21.6亿元|CNY}，平均每年{k|2.16亿元|CNY}，平均每所{l|1.2亿元|CNY}。专任教师由{m|2,140人|person}增加到{n|3,424人|person}，增加了{o|1,284人|person}，增长{p|60%|percent}；同一时期学生由{q|3.26万人|student}增加到{r|4.28万人|student}，增长{s|31.3%|percent}。教师增得比学生快，生师比由{t|15.2:1|ratio}降到{u|12.5:1|ratio}。
以后五年，还要再建{v|4所|school}，投入{w|6.4亿元|CNY}，平均每年{x|1.28亿元|CNY}，平均每所{y|1.6亿元|CNY}。""",
        [("diff", "b", "a", "c"), ("diff", "d", "e", "f"), ("sum", "i", "g h"), ("overn", "j", 10, "k"), ("avg", "j", "i", "l"), ("diff", "n", "m", "o"), ("growth", "n", "m", "p"), ("growth", "r", "q", "s"), ("ratio", "q", "m", "t"), ("ratio", "r", "n", "u"), ("overn", "w", 5, "x"), ("avg", "w", "v", "y"), ("below", "s", "p"), ("trend", "down", "t u"), ("trend", "down", "d e"), ("trend", "up", "m n"), ("trend", "up", "q r"), ("trend", "up", "a b"), ("same", "a", "zc")],
        scope=[("avg", "j", "g", "l"), ("overn", "j", 5, "k"), ("growth", "n", "m", "s")],
        hard="年均与校均并列，前十年与后五年并列")

passage("cinema-education", """影视进校园：一组数字的更正
本刊上期说，去年校园电影观影{a|104万人次|person-time}、线上点播{b|87万人次|person-time}、流动放映{c|31万人次|person-time}，合计{t|222万人次|person-time}。经核对，线上点播里重复登记了{d|6.5万人次|person-time}，应为{e|80.5万人次|person-time}，合计应为{f|215.5万人次|person-time}，特此更正。
更正后，线上点播占{p|37.4%|percent}，比上期说的{q|39.2%|percent}低{r|1.8个百分点|percentage-point}。按全市{s|38.4万名|student}学生算，人均观影由{u|5.78次|other}改为{v|5.61次|other}。""",
        [("sum", "t", "a b c"), ("diff", "b", "d", "e"), ("sum", "f", "a e c"), ("share", "e", "f", "p"), ("share", "b", "t", "q"), ("diff", "q", "p", "r"), ("avg", "t", "s", "u"), ("avg", "f", "s", "v"), ("below", "f", "t"), ("trend", "down", "u v"), ("trend", "down", "q p")],
        scope=[("sum", "f", "a b c"), ("share", "e", "t", "p"), ("same", "t", "f"), ("avg", "f", "s", "u")],
        hard="更正前后两套数并存")

passage("staff-commute", """周转房“拎包入住”　解决{h|1,260名|person}教师住宿
丁县地广人稀，住在学校的教师有{a|1,840人|person}。三年来建成教师周转房{b|840套|item}，按每套住{c|1.5人|person}计，可解决{d|1,260人|person}。实际入住{e|798套|item}，入住率{p|95%|percent}，空置的{f|24套|item}正在添置家具。
周转房每套{g|42平方米|other}，总面积{i|3.53万平方米|other}；造价每平方米{j|2,650元|CNY}，总投资{k|9,355万元|CNY}，其中上级补助{l|7,500万元|CNY}，占{q|80.2%|percent}，县里自筹{m|1,855万元|CNY}。
在校住宿教师中，住周转房的占近{z|七成|percent<}，其余住改造的旧房。""",
        [("prod", "d", "b c"), ("same", "h", "d"), ("share", "e", "b", "p"), ("diff", "b", "e", "f"), ("prod", "i", "b g"), ("prod", "k", "i j"), ("share", "l", "k", "q"), ("diff", "k", "l", "m"), ("bound", "e", "b"), ("below", "d", "a"), ("share", "d", "a", "z")],
        [error("difference-mismatch", "f", "b e", [3], ("42套", "item"), "840套减798套是42套，两个数字颠倒", "transposed digits", 2)],
        scope=[("prod", "d", "e c")])

passage("ai-course", """人工智能课：从{a|17所|school}到{b|142所|school}
去年春天，乙区开设人工智能课的学校只有{c|17所|school}，今年春天增到{d|142所|school}，是去年的{e|8.4倍|ratio}，增长了{f|735%|percent}。全区{g|164所|school}中小学里还有{i|22所|school}没有开，都是教学点。
授课教师{j|318人|person}，其中信息科技专业的{k|126人|person}，占{p|39.6%|percent}；其他学科转岗的{l|192人|person}，占{q|60.4%|percent}。培训分{m|三轮|other}，第一轮{n|104人|person}，第二轮{o|121人|person}，第三轮{r|93人|person}，全员覆盖。
学生方面，每周上{s|一节|item}课的{t|5.2万人|student}，隔周一节的{u|2.9万人|student}。两者合计{v|7.1万人|student}，占全区学生{w|9.4万人|student}的{x|86.2%|percent}。""",
        [("sum", "v", "t u"), ("same", "a", "c"), ("same", "b", "d"), ("multiple", "d", "c", "e"), ("growth", "d", "c", "f"), ("diff", "g", "d", "i"), ("share", "k", "j", "p"), ("share", "l", "j", "q"), ("sum", "j", "k l"), ("hundred", "p q"), ("sum", "j", "n o r"), ("share", "v", "w", "x"), ("count", "m", 3), ("bound", "d", "g"), ("below", "k", "l")],
        [error("sum-mismatch", "v", "t u w x", [0, 11], ("8.1万人", "student"), "5.2万加2.9万是8.1万，占比86.2%也是按8.1万算的", "wrong digit", 1)],
        scope=[("growth", "d", "c", "e"), ("share", "t", "w", "x"), ("share", "k", "l", "p")])

passage("boiler-winter", """供暖前夜的账
离供暖还有{a|12天|other}，局里开了调度会。去年冬天，全县用煤取暖的学校{b|83所|school}，今年完成“煤改电”{c|46所|school}、“煤改气”{d|29所|school}，剩{e|8所|school}。花了多少钱呢？煤改电校均{f|38万元|CNY}，煤改气校均{g|52万元|CNY}，两项合计{h|3,256万元|CNY}。
会上有人提出，改完以后运行费会不会涨。测算是这样：每个采暖季每平方米用煤{i|24元|CNY}，用电{j|31元|CNY}，用气{k|28元|CNY}。用电比用煤贵{l|29.2%|percent}，用气比用煤贵{m|16.7%|percent}。县财政把取暖定额从每平方米{n|25元|CNY}提到{o|32元|CNY}，提高{p|28%|percent}，三种方式都在定额以内。""",
        [("sum", "b", "c d e"), ("expr", "c*f+d*g", "h"), ("growth", "j", "i", "l"), ("growth", "k", "i", "m"), ("growth", "o", "n", "p"), ("most", "i", "o"), ("most", "j", "o"), ("most", "k", "o"), ("bound", "c", "b"), ("trend", "up", "n o"), ("largest", "j", "i k")],
        scope=[("most", "j", "n"), ("growth", "j", "k", "l"), ("sum", "b", "c d")],
        hard="用电31元超过旧定额而在新定额内")

passage("enrolment-lottery", """摇号结束　{h|3,640个|place}学位有了主人
（乙区融媒）昨天，乙区民办初中电脑随机录取在公证下进行。{n|八所|school}学校计划招生{a|3,640人|student}，报名{b|5,127人|student}，其中{c|五所|school}学校报名超过计划，需要摇号；{d|三所|school}未报满，全部录取。
需要摇号的学校计划{e|2,510人|student}，报名{f|4,216人|student}，平均中签率{p|59.5%|percent}；未报满的学校计划{g|1,130人|student}，报名{i|911人|student}，还空{j|219个|place}学位，由落选学生补录。
这样算下来，当天录取{k|3,421人|student}，尚有{l|1,706人|student}需要参加补录或者回公办初中就读，公办学位已经全部预留。教育局提醒，补录只有{m|一次|other}机会，补满即止。""",
        [("sum", "n", "c d"), ("sum", "a", "e g"), ("diff", "b", "f", "i"), ("share", "e", "f", "p"), ("diff", "g", "i", "j"), ("sum", "k", "e i"), ("diff", "f", "e", "l"), ("same", "h", "a"), ("below", "k", "h"), ("bound", "i", "g"), ("below", "e", "f"), ("below", "j", "l")],
        scope=[("same", "h", "k"), ("share", "a", "b", "p"), ("diff", "b", "a", "l")],
        hard="标题是计划学位，当天并未全部录满；中签率只算需摇号的")

passage("vaccine-notice", """秋季入学接种证查验进度
查验工作从9月1日开始。第{!w|一}周查验{a|9,214名|student}新生，第{!w|二}周{b|7,386名|student}，第{!w|三}周{c|2,045名|student}，三周共{t|18,645名|student}，占应查{u|19,120名|student}的{p|97.5%|percent}。查出漏种{d|1,536名|student}，漏种率{q|8.2%|percent}，其中小学新生{e|613名|student}，幼儿园新生{f|923名|student}。
到昨天，漏种的孩子里已补种{g|1,207名|student}，补种率{r|78.6%|percent}，超过了{s|80%|percent}的阶段目标；没有补种的{i|329名|student}，有{j|58名|student}是医学原因暂缓，剩下{k|271名|student}由社区医生上门通知。
去年同期查验进度为{l|94.1%|percent}，今年快{m|3.4个百分点|percentage-point}；去年漏种率{n|9.6%|percent}，今年低{o|2.4个百分点|percentage-point}。""",
        [("sum", "t", "a b c"), ("share", "t", "u", "p"), ("share", "d", "t", "q"), ("sum", "d", "e f"), ("share", "g", "d", "r"), ("least", "s", "r"), ("diff", "d", "g", "i"), ("sum", "i", "j k"), ("diff", "p", "l", "m"), ("diff", "n", "q", "o"), ("trend", "down", "a b c"), ("bound", "g", "d"), ("trend", "down", "n q"), ("trend", "up", "l p")],
        [error("bound-exceeded", "s", "r", [5], None, "78.6%没有达到80%", "limit against the figure", 1, "补种率没有达到80%的阶段目标"),
         error("difference-mismatch", "o", "n q", [9], ("1.4个百分点", "percentage-point"), "9.6减8.2", "wrong difference", 2)],
        scope=[("share", "d", "u", "q"), ("share", "g", "t", "r")])

passage("research-trip", """研学热：钱花在哪儿
暑假前后，市内{a|86所|school}学校组织研学{b|412批|item}、{c|3.71万人次|person-time}，平均每批{d|90人次|person-time}。人均费用{e|386元|CNY}，比前年的{f|452元|CNY}少{g|66元|CNY}，下降{p|14.6%|percent}。费用构成是：交通{i|118元|CNY}、门票课程{j|142元|CNY}、餐饮{k|74元|CNY}、保险{l|12元|CNY}、其他{m|40元|CNY}，合计正好{n|386元|CNY}；课程一项最多，占{q|36.8%|percent}。
半日以内的研学不收费，有{r|173批|item}，占{s|四成|percent>}多。""",
        [("avg", "c", "b", "d"), ("sum", "n", "i j k l m"), ("same", "e", "n"), ("diff", "f", "e", "g"), ("share", "j", "n", "q"), ("largest", "j", "i k l m"), ("growthb", "f", "g", "p"), ("share", "r", "b", "s")],
        scope=[("share", "j", "e", "p"), ("growth", "e", "f", "p")],
        hard="五项费用正好合计；不收费的半日活动另占四成多")

passage("donation-open", """公开信：爱心善款去向
各位热心人：自发起“一间书房”募捐以来，共收到善款{a|327.6万元|CNY}，其中个人{b|5,840笔|item}、{c|118.4万元|CNY}，单位{d|61笔|item}、{e|209.2万元|CNY}。单位笔数少而金额大，平均每笔{f|3.4万元|CNY}；个人平均每笔{g|203元|CNY}。
钱用到了{h|52所|school}村小，建书房{i|60间|classroom}，每间造价{j|4.2万元|CNY}，共{k|252万元|CNY}；购书{l|9.6万册|item}，花{m|57.6万元|CNY}，平均每册{n|6元|CNY}。两项支出{o|309.6万元|CNY}，占善款的{p|94.5%|percent}，结余{q|28万元|CNY}，转入明年。
有朋友问，为什么书房比学校多？因为有{r|8所|school}学校分两个校区，各建了一间。""",
        [("diff", "a", "o", "q"), ("sum", "a", "c e"), ("avg", "e", "d", "f"), ("avg", "c", "b", "g"), ("prod", "k", "i j"), ("prod", "m", "l n"), ("sum", "o", "k m"), ("share", "o", "a", "p"), ("expr", "h+r", "i"), ("bound", "o", "a"), ("below", "d", "b"), ("trend", "up", "c e"), ("avg", "m", "l", "n")],
        [error("difference-mismatch", "q", "a o", [0], ("18万元", "CNY"), "327.6万减309.6万是18万", "wrong digit", 2)],
        scope=[("share", "k", "a", "p"), ("same", "h", "i"), ("avg", "k", "h", "j")])

passage("parents-school", """家长学校开课啦
新闻通稿　今年，甲市办家长学校{a|1,126所|school}，其中设在中小学的{b|684所|school}，设在幼儿园的{c|442所|school}。开课{d|9,340节|item}，平均每校{e|8.3节|item}，线上线下听课{f|152.6万人次|person-time}，平均每节{g|163人次|person-time}。
与去年比，听课人次增加了{zc|两成|percent}，去年为{i|127.2万人次|person-time}，实际增幅{p|20.0%|percent}；开课节数增加{j|1,210节|item}，增长{q|14.9%|percent}。父亲参加的比例从{k|18.3%|percent}升到{l|26.4%|percent}，升高{m|8.1%|percent}——每{u|四个|person}听课的人里，就有{v|一个|person~}是爸爸。
“以前一堂课来两三个爸爸，现在能坐满前两排。”一位校长说。""",
        [("growth", "l", "k", "m"), ("sum", "a", "b c"), ("avg", "d", "a", "e"), ("avg", "f", "d", "g"), ("growth", "f", "i", "p"), ("growthc", "d", "j", "q"), ("share", "v", "u", "l"), ("trend", "up", "k l"), ("trend", "up", "i f"), ("growth", "f", "i", "zc")],
        [error("growth-mismatch difference-mismatch", "m", "l k", [0], ("44.3%", "percent"), "两个比例之差8.1是百分点，写成百分数则应为44.3%", "relative change called points", 1)],
        scope=[("growth", "l", "k", "p"), ("avg", "f", "a", "g")])

passage("village-school-visit", """记者手记：只有{a|7名|student}学生的学校
翻过两道梁，才到丁县最小的教学点。{b|7名|student}学生分在{c|三个|class}年级，一年级{d|3名|student}、二年级{e|2名|student}、四年级{f|2名|student}，{g|两位|person}老师包班上课。
县里像这样不到{i|十名|student}学生的教学点有{j|14个|school}，十到五十名学生的{k|33个|school}，五十名以上的{l|9个|school}，一共{m|56个|school}，学生{n|1,468名|student}，平均{o|26名|student}。县财政按{p|一百人|student}的标准给每个教学点拨公用经费，每生{q|720元|CNY/student}，每点就是{r|7.2万元|CNY}；按实有学生摊到每人头上，相当于{s|2,747元|CNY/student}，是标准的{t|3.8倍|ratio}。
乡亲们说：“钱没有少，娃少了。”五年前这里还有{u|19名|student}学生，少了{v|12名|student}。""",
        [("same", "a", "b"), ("sum", "b", "d e f"), ("count", "c", 3), ("sum", "m", "j k l"), ("avg", "n", "m", "o"), ("prod", "r", "p q"), ("expr", "m*r/n", "s"), ("multiple", "s", "q", "t"), ("diff", "u", "b", "v"), ("below", "b", "i"), ("largest", "k", "j l"), ("below", "n", "r")],
        scope=[("avg", "n", "j", "o"), ("prod", "r", "n q"), ("below", "o", "i")],
        hard="经费按一百人拨，按实有学生折算高于标准")

passage("sport-hours", """体育课时：三分之一的学校没开齐
市教育局昨天通报课程抽查情况。抽查{a|180所|school}学校，体育课开齐的{b|119所|school}，没有开齐的{c|61所|school}，约占三分之一，即{p|33.9%|percent}。没开齐的学校中，高中{d|9所|school}、初中{e|31所|school}、小学{f|21所|school}；小学最少。
按规定，小学低年级每周{g|4节|item}，高年级和初中{h|3节|item}，高中{i|2节|item}。抽查发现，初中毕业班平均每周只上{j|2.1节|item}，比规定少{k|0.9节|item}。音乐、美术开齐率分别为{l|91.7%|percent}（{m|165所|school}）和{n|88.3%|percent}（{o|157所|school}）。
通报要求，{q|三个月|other}之内整改到位，明年3月复查。""",
        [("smallest", "f", "d e"), ("share", "o", "a", "n"), ("diff", "a", "b", "c"), ("share", "c", "a", "p"), ("sum", "c", "d e f"), ("diff", "h", "j", "k"), ("share", "m", "a", "l"), ("sum", "a", "b c"), ("below", "j", "h"), ("bound", "c", "a")],
        [error("direction-mismatch", "f", "d e", [0], None, "高中9所更少", "wrong superlative", 1, "没开齐的学校中高中最少"),
         error("share-mismatch", "n", "o a", [1], ("87.2%", "percent"), "157占180的87.2%", "wrong share", 2)],
        scope=[("share", "b", "a", "p"), ("share", "e", "c", "p"), ("diff", "g", "j", "k")])

passage("leader-funding", """在全县教育工作会上的讲话（节选）
同志们，钱的问题大家最关心，我把数报清楚。去年全县一般公共预算教育支出{a|18.42亿元|CNY}，比上年增长{b|6.3%|percent}，上年是{c|17.33亿元|CNY}；同期一般公共预算支出{d|92.56亿元|CNY}，教育占{p|19.9%|percent}，几乎每五块钱里有一块花在教育上。
生均支出也是增长的：小学由{e|11,240元|CNY/student}增加到{f|11,860元|CNY/student}，增长{g|5.5%|percent}；初中由{h|15,730元|CNY/student}增加到{i|16,480元|CNY/student}，增长{j|4.8%|percent}；高中由{k|14,920元|CNY/student}减少到{l|14,690元|CNY/student}，主要是化债支出减少。这样，“只增不减”在{m|三个|other}学段全部做到了。
今年预算安排{n|19.30亿元|CNY}，比去年多{o|0.88亿元|CNY}，增长{q|4.8%|percent}。""",
        [("trend", "up", "k l"), ("growth", "a", "c", "b"), ("share", "a", "d", "p"), ("growth", "f", "e", "g"), ("growth", "i", "h", "j"), ("diff", "n", "a", "o"), ("growth", "n", "a", "q"), ("trend", "up", "e f"), ("trend", "up", "h i"), ("bound", "a", "d"), ("count", "m", 3), ("trend", "up", "c a n")],
        [error("direction-mismatch bound-exceeded", "l", "k", [0], None, "高中生均下降，不能说三个学段都只增不减", "limit against the figure", 2, "只增不减在小学、初中两个学段做到，高中略有下降")],
        scope=[("growth", "f", "h", "g"), ("growth", "n", "c", "q"), ("share", "n", "d", "p")])

passage("noon-nap", """躺着午睡：{h|312间|classroom}教室换上可躺椅
“中午能躺平啦！”这学期，乙区给{a|24所|school}小学配了可躺课椅。其中，{b|10所|school}学校全部教室都换，{c|14所|school}学校只换一至三年级。共更换{d|312间|classroom}教室，{e|13,728|other}把椅子，平均每间{f|44|other}把；每把单价{g|268元|CNY}，总价{i|367.9万元|CNY}。
按全区小学{j|58所|school}算，配备的学校占{p|41.4%|percent}；按教室{k|1,160间|classroom}算，只有{q|26.9%|percent}。区里计划分{l|三年|other}配齐，余下{m|848间|classroom}明、后两年各完成一半，即每年{n|424间|classroom}。
今年的预算是{o|380万元|CNY}，省下{r|12.1万元|CNY}转作明年使用。""",
        [("sum", "a", "b c"), ("same", "h", "d"), ("avg", "e", "d", "f"), ("prod", "i", "e g"), ("share", "a", "j", "p"), ("share", "d", "k", "q"), ("diff", "k", "d", "m"), ("overn", "m", 2, "n"), ("diff", "o", "i", "r"), ("bound", "i", "o"), ("bound", "a", "j"), ("below", "q", "p")],
        scope=[("share", "d", "k", "p"), ("overn", "m", 3, "n"), ("avg", "e", "a", "f")],
        hard="按校和按教室两个覆盖率；余量分两年而不是三年")

passage("bullying-hotline", """反欺凌专线运行一年
一年来，专线接到求助{a|1,026件|item}，其中学生本人打来{b|412件|item}，家长打来{c|538件|item}，老师和路人{d|76件|item}。经核查属于欺凌的{e|187件|item}，占{p|18.2%|percent}；属于一般纠纷的{f|641件|item}，占{q|62.5%|percent}；线索不清无法核查的{g|198件|item}。
欺凌事件里，言语的{h|82件|item}，肢体的{i|61件|item}，网络的{j|44件|item}，其中言语占比最高，达{r|53.9%|percent}。处理结果：训诫学生{k|203人|student}，转专门学校{l|4人|student}，移送公安{m|9件|item}。训诫人数多于事件数，是因为一件往往不止一人参与。""",
        [("share", "h", "e", "r"), ("sum", "a", "b c d"), ("share", "e", "a", "p"), ("share", "f", "a", "q"), ("sum", "a", "e f g"), ("sum", "e", "h i j"), ("largest", "h", "i j"), ("bound", "m", "e"), ("bound", "e", "a"), ("below", "l", "k"), ("largest", "c", "b d"), ("below", "e", "k")],
        [error("share-mismatch", "r", "h e", [0], ("43.9%", "percent"), "82占187的43.9%", "wrong digit", 2)],
        scope=[("bound", "k", "e"), ("share", "h", "a", "r"), ("share", "b", "a", "r")])

passage("new-campus-open", """北校区启用：规模相当于{h|1.5个|item}老校区
占地{a|186亩|other}的北校区昨天启用，老校区占地{b|124亩|other}，新的正好是老的{c|1.5倍|ratio}。北校区设{d|60个|class}班、{e|2,700个|place}学位，老校区{f|42个|class}班、{g|1,890名|student}学生，全部搬走{i|18个|class}高三班、{j|810名|student}学生后，老校区还留{k|24个|class}班、{l|1,080名|student}学生，平均每班仍是{m|45人|student}。
北校区首批入驻高三{n|810名|student}、新招高一{o|990名|student}，合计{q|1,800名|student}，占设计学位的三分之二，即{p|66.7%|percent}，明年再招一届就满了——准确地说，还能容纳{r|900名|student}。
总投资{s|4.65亿元|CNY}，折合每个学位{t|17.2万元|CNY}。""",
        [("multiple", "a", "b", "c"), ("same", "h", "c"), ("diff", "f", "i", "k"), ("diff", "g", "j", "l"), ("avg", "l", "k", "m"), ("avg", "g", "f", "m"), ("avg", "e", "d", "m"), ("avg", "j", "i", "m"), ("same", "j", "n"), ("sum", "q", "n o"), ("share", "q", "e", "p"), ("diff", "e", "q", "r"), ("avg", "s", "e", "t"), ("bound", "q", "e")],
        scope=[("avg", "s", "q", "t"), ("multiple", "d", "f", "c"), ("share", "o", "e", "p")],
        hard="1.5倍指占地不指班数；学位造价按设计数算")

passage("media-visit", """外媒采风团走进职校
走进车间之前，讲解员先报了几个数：学校有{a|5,280名|student}学生，{b|214名|person}专任教师，其中双师型{c|139名|person}，占{p|65.0%|percent}，高于{l|60%|percent}的省定要求；有{d|26个|item}专业，比五年前的{e|31个|item}少{f|5个|item}，砍掉了{g|9个|item}，新设了{i|4个|item}。
“专业少了，学生却多了？”有记者问。讲解员说，五年前学生是{j|4,410名|student}，那时平均一个专业{k|142名|student}，现在平均{m|203名|student}。去年毕业{n|1,632名|student}，升学{o|718人|student}，就业{q|832人|student}，其余{r|82人|student}参军或待业，升学率{s|44.0%|percent}，就业率（含升学）{t|95.0%|percent}。""",
        [("share", "c", "b", "p"), ("least", "l", "p"), ("diff", "e", "d", "f"), ("lin", "d", "+e -g +i"), ("avg", "j", "e", "k"), ("avg", "a", "d", "m"), ("sum", "n", "o q r"), ("share", "o", "n", "s"), ("sharesum", "o q", "n", "t"), ("trend", "up", "j a"), ("trend", "down", "e d"), ("bound", "c", "b"), ("trend", "up", "k m")],
        scope=[("diff", "g", "d", "f"), ("share", "q", "n", "t"), ("growth", "a", "j", "s")],
        hard="就业率含升学；砍九增四净减五")

passage("night-school", """青年夜校“一座难求”
开春以来，文化馆和三家职校合办的夜校开了{a|36门|item}课，{b|42个|class}班，报名{c|5,930人次|person-time}，录取{d|1,260人次|person-time}，平均{e|4.7个|person}人争一个名额。最热的是面点课，{f|两个|class}班{g|60个|place}名额来了{i|612人|person}，{j|10.2|ratio}比一；最冷的是古琴课，{k|30个|place}名额报了{l|44人|person}。
学费每门{m|500元|CNY}，共收{n|63万元|CNY}；教师课酬{o|41.2万元|CNY}，场地和材料{q|17.3万元|CNY}。两项支出之后，结余{r|14.5万元|CNY}。去年春天只开了{s|21门|item}课，报名{t|2,110人次|person-time}，今年报名人次是去年的{u|2.8倍|ratio}，课程多了{v|七成|percent}。""",
        [("expr", "n-o-q", "r"), ("avg", "c", "d", "e"), ("expr", "i/g", "j"), ("prod", "n", "d m"), ("growth", "a", "s", "v"), ("multiple", "c", "t", "u"), ("below", "d", "c"), ("trend", "up", "s a"), ("below", "k", "l"), ("trend", "up", "t c")],
        [error("difference-mismatch", "r", "n o q", [0], ("4.5万元", "CNY"), "63减41.2减17.3是4.5", "wrong difference", 2)],
        scope=[("growth", "c", "t", "v"), ("avg", "c", "b", "e"), ("multiple", "d", "t", "u")])

passage("volunteers-teach", """银龄讲学：老教师去了哪里
这项计划实施三年，招募退休教师{a|128人|person}、{b|165人|person}、{c|197人|person}，逐年增加，三年累计{d|490人次|person-time}。有的老师连讲两年以上，去掉重复，实际是{e|316人|person}，其中讲满三年的{f|41人|person}。
今年这{g|197人|person}中，到乡镇初中的{i|104人|person}，到村小的{j|68人|person}，到县职校的{k|25人|person}，到初中的最多，占{p|52.8%|percent}。平均年龄{l|62.4岁|other}，最大的{m|70岁|other}，符合不超过{n|六十八岁|other}的招募条件。
每人每年补助{o|2万元|CNY}、差旅{q|3,000元|CNY}，今年需{r|453.1万元|CNY}，去年实际发放{s|379.5万元|CNY}，多了{t|73.6万元|CNY}。""",
        [("most", "m", "n"), ("sum", "d", "a b c"), ("trend", "up", "a b c"), ("same", "c", "g"), ("sum", "g", "i j k"), ("largest", "i", "j k"), ("share", "i", "g", "p"), ("expr", "g*(o+q)", "r"), ("expr", "b*(o+q)", "s"), ("diff", "r", "s", "t"), ("bound", "f", "e"), ("below", "e", "d"), ("below", "l", "m"), ("bound", "f", "a")],
        [error("bound-exceeded", "m", "n", [0], ("68岁", "other"), "70岁超过68岁的条件", "limit against the figure", 1)],
        scope=[("same", "d", "e"), ("share", "i", "d", "p"), ("prod", "r", "e o")])

passage("drought-water", """连旱百日，全县学校没有断过一天水
今年春旱持续{a|103天|other}，受影响学校{b|48所|school}、师生{c|2.36万人|person}。县里调度送水车{d|17辆|item}，每天送水{e|612吨|other}，平均每车{f|36吨|other}，折合师生每人每天{g|26千克|other}。新打机井{i|21眼|item}，接通管网{j|19所|school}，到旱情解除时仍靠送水的还有{k|8所|school}，机井一眼供一校。
送水费用：油料{l|86.5万元|CNY}，人工{m|61.8万元|CNY}，水费{n|18.9万元|CNY}，合计{o|167.2万元|CNY}，平均一天{q|1.62万元|CNY}。比起三年前那次旱情，时间长了{r|22天|other}（那次{s|81天|other}），费用少了{t|28.8万元|CNY}（那次{u|196万元|CNY}），省在管网上。""",
        [("avg", "e", "d", "f"), ("expr", "b-i-j", "k"), ("sum", "o", "l m n"), ("overn", "o", 103, "q"), ("avg", "o", "a", "q"), ("diff", "a", "s", "r"), ("diff", "u", "o", "t"), ("largest", "l", "m n"), ("expr", "e*1000/c", "g")],
        scope=[("diff", "b", "j", "k"), ("avg", "o", "d", "q"), ("growth", "a", "s", "r")],
        hard="时间长了费用反而少，原因已说；机井与管网都不再送水")

passage("quality-monitor", """质量监测结果解读：升了的和降了的
据监测中心，四年级数学优秀率{a|31.7%|percent}，比上轮{b|28.9%|percent}高{c|2.8个百分点|percentage-point}；语文{d|27.4%|percent}，比上轮{e|28.1%|percent}低{f|0.7个百分点|percentage-point}；科学{g|22.5%|percent}，上轮{i|22.5%|percent}，持平。八年级数学{j|24.6%|percent}，上轮{k|25.9%|percent}，提高{l|1.3个百分点|percentage-point}；语文{m|26.2%|percent}，上轮{n|24.8%|percent}，提高{o|1.4个百分点|percentage-point}。
六个指标之外，还测了作业时间：四年级在规定时间内完成的{q|85.2%|percent}，八年级{r|62.7%|percent}，差距{s|22.5个百分点|percentage-point}。抽测学生{t|6,240人|student}，四年级{u|3,300人|student}，八年级{v|2,940人|student}；四年级里能按时完成的约{w|2,810人|student~}。""",
        [("trend", "up", "k j"), ("diff", "a", "b", "c"), ("diff", "e", "d", "f"), ("same", "g", "i"), ("diff", "k", "j", "l"), ("diff", "m", "n", "o"), ("diff", "q", "r", "s"), ("sum", "t", "u v"), ("share", "w", "u", "q"), ("trend", "up", "b a"), ("trend", "down", "e d"), ("trend", "up", "n m")],
        [error("direction-mismatch", "j", "k", [0], None, "24.6%低于上轮的25.9%，是降低", "direction", 1, "八年级数学降低1.3个百分点")],
        scope=[("diff", "j", "k", "l"), ("share", "w", "t", "q"), ("diff", "a", "d", "c")])

passage("library-van", """流动书车行程表背后
书车去年跑了{a|38个|item}乡村点，行程{b|11,400公里|other}，平均每点{c|300公里|other}，借出图书{d|4.56万册|item}，平均每点{e|1,200册|item}。今年上半年点增到{f|52个|item}，行程{g|7,280公里|other}，平均每点{i|140公里|other}，借出{j|3.12万册|item}，平均每点{k|600册|item}。
有人据此说书车“越跑越懒”。其实上半年只有六个月，折成全年，每点行程{l|280公里|other}、借书{m|1,200册|item}，分别是去年的{p|93.3%|percent}和{q|100%|percent}，里程略少而借书一本不少。
图书总量由{n|2.8万册|item}增至{o|3.4万册|item}，多了{r|6,000册|item}，其中新购{s|4,500册|item}，受赠{t|1,500册|item}。""",
        [("avg", "b", "a", "c"), ("avg", "d", "a", "e"), ("avg", "g", "f", "i"), ("avg", "j", "f", "k"), ("expr", "i*2", "l"), ("expr", "k*2", "m"), ("share", "l", "c", "p"), ("share", "m", "e", "q"), ("diff", "o", "n", "r"), ("sum", "r", "s t"), ("trend", "up", "a f"), ("below", "l", "c"), ("same", "e", "m")],
        scope=[("growth", "j", "d", "q"), ("share", "i", "c", "p"), ("avg", "j", "a", "k")],
        hard="半年与全年比较，折算后才可比")

passage("entrance-exam-day", """考场内外
今天上午九时，{h|1.84万名|student}考生走进考场。全市设考区{a|6个|item}、考点{b|31个|item}、考场{c|618个|item}，其中标准考场每场{d|30人|student}，最后一场次人数不足。报名{e|18,412人|student}，缺考{f|137人|student}，实考{g|18,275人|student}，缺考率{p|0.74%|percent}，比去年的{q|0.91%|percent}低{r|0.17个百分点|percentage-point}。
分类看，应届{i|16,028人|student}，往届{j|2,384人|student}，往届生占{k|12.9%|percent}；报考理科类的{l|11,047人|student}，文科类的{m|7,365人|student}，理科类占{zc|六成|percent}，即{n|60.0%|percent}。
考务人员{o|3,090人|person}，平均每个考场{s|五人|person}，备用考场{t|31个|item}，每个考点一个，占考场总数{u|5.0%|percent}。""",
        [("diff", "e", "f", "g"), ("share", "f", "e", "p"), ("diff", "q", "p", "r"), ("sum", "e", "i j"), ("share", "j", "e", "k"), ("sum", "e", "l m"), ("share", "l", "e", "n"), ("avg", "o", "c", "s"), ("same", "b", "t"), ("share", "t", "c", "u"), ("same", "h", "e"), ("bound", "f", "e"), ("trend", "down", "q p"), ("share", "l", "e", "zc")],
        scope=[("same", "h", "g"), ("share", "f", "g", "k"), ("prod", "e", "c d")],
        hard="考场数乘每场人数大于报名数，因末场不足")

passage("winter-clothing", """每个孩子一件棉衣
暖冬行动第一批发放{a|3,600件|item}，第二批{b|2,850件|item}，第三批原定{c|2,400件|item}，因为厂家少装{d|一|item}箱、每箱{e|50件|item}，实发{f|2,350件|item}。三批实发{g|8,800件|item}，比原定的{h|8,850件|item}少{i|50件|item}，厂家答应一周补齐。
受助的孩子里，小学生{j|6,120人|student}，初中生{k|2,680人|student}，孤儿和事实无人抚养儿童{l|413人|student}（已包括在前两项里）。每件成本{m|186元|CNY}，共{n|163.68万元|CNY}，其中社会捐赠{o|102万元|CNY}，占{p|62.3%|percent}，不足的由福彩公益金补{q|61.68万元|CNY}。""",
        [("lin", "f", "+c -e"), ("expr", "c-d*e", "f"), ("sum", "g", "a b f"), ("sum", "h", "a b c"), ("diff", "h", "g", "i"), ("sum", "g", "j k"), ("bound", "l", "j"), ("prod", "n", "g m"), ("share", "o", "n", "p"), ("diff", "n", "o", "q"), ("bound", "o", "n"), ("same", "i", "e")],
        scope=[("sum", "g", "j k l"), ("prod", "n", "h m"), ("sum", "g", "a b c"), ("same", "g", "h")],
        hard="实发少于原定已说明；孤儿已含在前两项")

passage("safe-kitchen", """“互联网+明厨亮灶”走过半程
到6月底，全县{a|236所|school}学校食堂接入监管平台的有{b|177所|school}，占四分之三，即{zf|75%|percent}；到9月底又增加{c|32所|school}，累计{d|199所|school}，占{p|88.6%|percent}；年底目标是全部接入，还剩{e|27所|school}。
平台今年抓拍不规范操作{f|2,914次|other}：未戴口罩{g|1,508次|other}，未戴帽{i|623次|other}，抽烟{j|27次|other}，其他{k|756次|other}。按月看，一季度平均每月{l|412次|other}，二季度{m|331次|other}，三季度{n|228次|other}，一季比一季少。
有{o|11所|school}学校连续两个季度零抓拍，奖{q|5,000元|CNY}一所，共{r|5.5万元|CNY}。""",
        [("sum", "d", "b c"), ("share", "d", "a", "p"), ("diff", "a", "d", "e"), ("sum", "f", "g i j k"), ("prod", "r", "o q"), ("trend", "down", "l m n"), ("expr", "a*3/4", "b"), ("bound", "d", "a"), ("largest", "g", "i j k"), ("expr", "3*l+3*m+3*n", "f"), ("share", "b", "a", "zf")],
        [error("sum-mismatch", "d", "b c a p e", [0, 1, 2], ("209所", "school"), "177加32是209", "wrong sum", 1)],
        scope=[("share", "b", "a", "p"), ("avg", "f", "b", "l"), ("sum", "f", "l m n")])

passage("budget-tenthousand", """甲县“双减”三年：校外机构从{a|214家|item}到{b|31家|item}
工作简报　三年前，全县学科类培训机构{c|214家|item}，如今只剩{d|31家|item}，压减{e|183家|item}，压减率{p|85.5%|percent}。其中转为非学科的{f|96家|item}，转为托管的{g|38家|item}，注销的{h|49家|item}。
退费是最难的一关。三年共受理退费投诉{i|4,310件|item}，涉及预收费{j|2,586万元|CNY}，平均每件{k|6,000元|CNY}；已退{l|2,431万元|CNY}，退费率{q|94.0%|percent}，尚欠{m|155元|CNY}，由资金监管账户兜底。家长给县长信箱的留言里，同类诉求前年{n|326条|item}，去年{o|118条|item}，今年{r|45条|item}，逐年递减。""",
        [("same", "a", "c"), ("same", "b", "d"), ("diff", "c", "d", "e"), ("share", "e", "c", "p"), ("sum", "e", "f g h"), ("avg", "j", "i", "k"), ("share", "l", "j", "q"), ("diff", "j", "l", "m"), ("bound", "l", "j"), ("trend", "down", "n o r"), ("trend", "down", "c d"), ("below", "m", "l")],
        [error("difference-mismatch", "m", "j l", [7], ("155万元", "CNY"), "2586万减2431万是155万元，少了“万”字", "unit slipped by ten thousand", 1)],
        scope=[("share", "d", "c", "p"), ("share", "f", "c", "p"), ("avg", "l", "i", "k")])

passage("inspection-base", """督导反馈：丁县补齐{h|九成|percent}短板
去年督导给丁县列了问题清单{a|84条|item}，其中硬件{b|37条|item}、师资{c|22条|item}、管理{d|25条|item}。今年“回头看”，已整改{e|71条|item}，整改率{p|84.5%|percent}；没有完成的{f|13条|item}，硬件{g|9条|item}、师资{i|3条|item}、管理{j|1条|item}。
反馈会上通报，硬件问题整改率{k|75.7%|percent}，师资{l|86.4%|percent}，管理{m|96.0%|percent}，管理类整改最快、硬件类最慢。“补齐{zc|九成|percent}”是县里的自评，督导组按整改率认定为{q|84.5%|percent}，没有采用自评数。
硬件欠账主要是两所寄宿制学校的运动场，需资金{n|1,260万元|CNY}，今年已到位{o|780万元|CNY}，占{r|61.9%|percent}。""",
        [("sum", "a", "b c d"), ("share", "e", "a", "p"), ("diff", "a", "e", "f"), ("sum", "f", "g i j"), ("sharediff", "b", "g", "b", "k"), ("sharediff", "c", "i", "c", "l"), ("sharediff", "d", "j", "d", "m"), ("same", "q", "p"), ("share", "o", "n", "r"), ("largest", "m", "k l"), ("smallest", "k", "l m"), ("between", "p", "k l m"), ("bound", "o", "n"), ("same", "h", "zc")],
        scope=[("same", "h", "q"), ("mean", "k l m", "p"), ("share", "f", "a", "p")],
        hard="自评与认定不同已说明；整改率按分类各有分母")

passage("later-divided", """在校园足球推进会上的讲话摘要
去年我们有足球特色学校{a|125所|school}，今年是{b|160所|school}，增加{c|35所|school}，增长{p|21.9%|percent}。注册球员去年{d|6,400人|person}，今年{e|8,960人|person}，增加{f|2,560人|person}，增长{q|40%|percent}，平均每校注册{g|56人|person}，比去年的{h|51人|person}多{i|5人|person}。
女足是短板。女生球员{j|2,150人|person}，占{r|24.0%|percent}，还不到四分之一；设有女队的学校{k|56所|school}，占{s|35%|percent}。今年的联赛踢了{l|412场|item}，其中女子组{m|103场|item}，正好四分之一。
教练缺口更大：现有{n|186人|person}，平均一校{o|1.2人|person}，离每校两人差{t|134人|person}。""",
        [("growth", "b", "a", "p"), ("diff", "b", "a", "c"), ("diff", "e", "d", "f"), ("growth", "e", "d", "q"), ("avg", "e", "b", "g"), ("avg", "d", "a", "h"), ("diff", "g", "h", "i"), ("share", "j", "e", "r"), ("share", "k", "b", "s"), ("expr", "l/4", "m"), ("avg", "n", "b", "o"), ("expr", "2*b-n", "t"), ("trend", "up", "a b"), ("trend", "up", "d e")],
        [error("growth-mismatch", "p", "b a", [0], ("28%", "percent"), "增加35所应除以去年的125所，错除以今年的160所", "later divided instead of earlier", 1)],
        scope=[("growth", "e", "d", "p"), ("share", "m", "l", "r"), ("avg", "d", "b", "h")])

passage("part-left-out", """“两免一补”政策落地情况
丙县今年春季共免除学杂费{a|3,186万元|CNY}，其中小学{b|1,974万元|CNY}、初中{c|1,212万元|CNY}；免费发放教科书{d|42.6万册|item}，折合{e|511万元|CNY}；补助寄宿生生活费{f|1,096万元|CNY}。以上三项，春季一共安排{g|4,282万元|CNY}，惠及学生{h|5.31万人|student}，人均{i|903元|CNY/student}。
资金来源：中央{j|2,876万元|CNY}，占{zc|六成|percent}，即{p|60.0%|percent}；省级{k|1,150万元|CNY}；县级{l|767万元|CNY}。
春季享受生活补助的寄宿生{m|1.87万人|student}，占享受政策学生的{q|35.2%|percent}，人均{n|586元|CNY/student}。秋季资金正在测算，预计比春季多{o|3%|percent}左右。""",
        [("sum", "g", "a e f"), ("sum", "a", "b c"), ("avg", "g", "h", "i"), ("share", "j", "g", "p"), ("sum", "g", "j k l"), ("share", "m", "h", "q"), ("avg", "f", "m", "n"), ("largest", "j", "k l"), ("bound", "m", "h"), ("same", "p", "zc")],
        [error("sum-mismatch", "g", "a e f h i j p k l", [0, 2, 3, 4], ("4,793万元", "CNY"), "三项相加漏了教科书511万元，来源相加也是4793万", "part left out", 1)],
        scope=[("avg", "a", "h", "i"), ("share", "f", "a", "q"), ("share", "j", "a", "p")])

passage("three-places-seats", """三地学位建设旬报
本旬，甲区新增学位{a|820个|place}，累计{b|5,410个|place}，完成年度任务{c|6,000个|place}的{p|90.2%|percent}；乙区新增{d|1,060个|place}，累计{e|4,730个|place}，完成任务{f|5,500个|place}的{q|86.0%|percent}；丙县新增{g|340个|place}，累计{h|2,160个|place}，完成任务{i|2,000个|place}的{r|108%|percent}，提前超额。
三地合计，本旬新增{j|2,220个|place}，累计{k|12,300个|place}，占任务{l|13,500个|place}的{s|90.0%|percent}，三地之中丙县最快、甲区最慢。""",
        [("sum", "k", "b e h"), ("sum", "j", "a d g"), ("sum", "l", "c f i"), ("share", "k", "l", "s"), ("share", "b", "c", "p"), ("share", "e", "f", "q"), ("share", "h", "i", "r"), ("smallest", "p", "q"), ("largest", "r", "p q"), ("between", "s", "p q r"), ("least", "i", "h"), ("bound", "a", "b"), ("bound", "d", "e"), ("bound", "g", "h")],
        [error("share-mismatch", "s", "k l", [3], ("91.1%", "percent"), "12300占13500的91.1%", "wrong share", 1),
         error("direction-mismatch", "p", "q", [7], None, "甲区90.2%高于乙区86.0%，最慢的是乙区", "wrong superlative", 2, "丙县最快、乙区最慢")],
        scope=[("share", "j", "l", "s"), ("share", "b", "l", "s"), ("mean", "p q r", "s")])

passage("award-count", """三项国家级荣誉落户
喜讯传来：本区今年有{a|五所|school}学校获评示范校，分别是第一中学、实验小学、东风小学和启明幼儿园。至此，全区示范校达到{b|23所|school}，去年为{c|18所|school}，五年前只有{d|6所|school}，现在是五年前的{e|3.8倍|ratio}。
本区共有学校{f|132所|school}，示范校占{p|17.4%|percent}；全市示范校{g|71所|school}，本区占{q|32.4%|percent}，接近三分之一，而本区学校只占全市{i|624所|school}的{r|21.2%|percent}。
区长说，明年要冲{j|28所|school}，再添{k|5所|school}，示范校占比要超过{l|两成|percent}。""",
        [("count", "a", 4), ("diff", "b", "a", "c"), ("multiple", "b", "d", "e"), ("share", "b", "f", "p"), ("share", "b", "g", "q"), ("share", "f", "i", "r"), ("diff", "j", "b", "k"), ("trend", "up", "d c b"), ("bound", "b", "g"), ("bound", "f", "i"), ("below", "b", "j")],
        [error("difference-mismatch count-mismatch", "a", "", [0], None, "说五所，只列出四所；示范校由18所增到23所是五所，名单漏了一所", "count against list", 1, "名单里补上漏列的一所")],
        scope=[("diff", "j", "c", "k"), ("share", "g", "i", "q"), ("diff", "b", "d", "a")])

passage("price-decimal", """校服降价始末
家委会代表问：“一套校服到底省了多少？”后勤中心答：原来每套{a|268元|CNY}，现在{b|219元|CNY}，省{c|49元|CNY}。算成比例，降{p|1.83%|percent}。全市本学期统一采购{d|14.6万套|item}，总价{e|3,197万元|CNY}，按原价要{f|3,913万元|CNY}，节省{g|715万元|CNY}。
面料没有降标准。含棉量由{i|60%|percent}提高到{j|65%|percent}，抽检{k|320批|item}，合格{l|317批|item}，合格率{q|99.1%|percent}，不合格的{m|3批|item}全部退货。
困难学生{n|5,230人|student}免费，由企业捐{o|5,230套|item}，价值{r|114.5万元|CNY}。""",
        [("growthb", "a", "c", "p"), ("diff", "a", "b", "c"), ("prod", "e", "d b"), ("prod", "f", "d a"), ("diff", "f", "e", "g"), ("share", "l", "k", "q"), ("diff", "k", "l", "m"), ("same", "o", "n"), ("prod", "r", "o b"), ("bound", "l", "k"), ("trend", "up", "i j")],
        [error("growth-mismatch", "p", "a c", [0], ("18.3%", "percent"), "49除以268是18.3%，小数点错位", "decimal point", 2)],
        scope=[("share", "c", "b", "p"), ("prod", "r", "o a"), ("prod", "e", "d a")])

passage("year-copied", """毕业生去向：连续三年向好
高校毕业生到本市中小学任教的人数，前年{a|386人|person}，去年{b|452人|person}，今年{c|537人|person}，三年合计{d|1,375人|person}。其中到乡镇的，前年{e|124人|person}，去年{f|163人|person}，今年{g|214人|person}；占当年总数的比例依次是{p|32.1%|percent}、{q|36.1%|percent}、{r|39.9%|percent}，一年比一年高。
今年乡镇任教的{h|163人|person}当中，签约六年以上的{i|92人|person}，占{s|43.0%|percent}；本地生源{j|131人|person}，占{t|61.2%|percent}。
“待遇是第一位的。”人事科长说，乡镇教师每月多拿{k|800元|CNY}，比去年提高{l|200元|CNY}，增长三分之一，即{u|33.3%|percent}。""",
        [("same", "h", "g"), ("sum", "d", "a b c"), ("share", "e", "a", "p"), ("share", "f", "b", "q"), ("share", "g", "c", "r"), ("trend", "up", "p q r"), ("share", "i", "h", "s"), ("share", "j", "h", "t"), ("growthc", "k", "l", "u"), ("trend", "up", "a b c"), ("trend", "up", "e f g"), ("bound", "e", "a"), ("bound", "g", "c"), ("bound", "f", "b")],
        [error("restatement-mismatch", "h", "g i s j t", [0, 6, 7], ("214人", "person"), "今年到乡镇的是214人，163人是去年的数", "other year's figure copied", 1)],
        scope=[("share", "g", "d", "r"), ("growth", "k", "l", "u"), ("share", "i", "c", "s")])

passage("wrong-denominator-hotline", """月度热线分析
十月份，热线受理{a|1,684件|item}，办结{b|1,602件|item}，办结率{p|95.1%|percent}。回访{c|640件|item}，接通{d|512件|item}，接通率{q|80%|percent}。接通的人当中，表示满意的{e|461件|item}，满意率{r|72.0%|percent}，基本满意{f|38件|item}，不满意{g|13件|item}。
不满意集中在三个方面：答复太慢{i|6件|item}，答非所问{j|5件|item}，态度生硬{k|2件|item}，答复太慢的占了将近一半。与九月份比，受理量减少{l|216件|item}，下降{s|11.4%|percent}，九月是开学月，受理{m|1,900件|item}。""",
        [("share", "e", "d", "r"), ("share", "b", "a", "p"), ("share", "d", "c", "q"), ("sum", "d", "e f g"), ("sum", "g", "i j k"), ("largest", "i", "j k"), ("diff", "m", "a", "l"), ("growthb", "m", "l", "s"), ("bound", "e", "d"), ("bound", "d", "c"), ("bound", "b", "a"), ("trend", "down", "m a")],
        [error("share-mismatch", "r", "e d", [0], ("90.0%", "percent"), "满意率按接通的512件算是90.0%，不能除以回访的640件", "wrong denominator", 2)],
        scope=[("share", "e", "c", "p"), ("share", "l", "a", "s"), ("share", "g", "c", "s")])

passage("kitchen-limit", """学生餐价格听证会侧记
会上公布的测算是：一份午餐原料{a|7.2元|CNY}，人工{b|2.3元|CNY}，燃料水电{c|0.9元|CNY}，配送{d|0.8元|CNY}，合计{e|11.2元|CNY}，利润为零。原料占成本的{p|64.3%|percent}，符合不低于{q|60%|percent}的规定。
“学校食堂是不是赚钱？”有代表问。答：全区{f|72所|school}食堂去年总收入{g|1.58亿元|CNY}，总支出{h|1.56亿元|CNY}，结余{i|200万元|CNY}，结余率{r|1.27%|percent}，没有超过{j|2%|percent}的上限；但分校看，{k|五所|school}学校超过上限，最高的一所{l|3.4%|percent}，已退还学生。
代表们同意每餐由{m|10.5元|CNY}调到{n|11.2元|CNY}，上调{o|0.7元|CNY}，涨幅{s|6.7%|percent}，困难学生不调。""",
        [("sum", "e", "a b c d"), ("share", "a", "e", "p"), ("least", "q", "p"), ("diff", "g", "h", "i"), ("share", "i", "g", "r"), ("most", "r", "j"), ("below", "j", "l"), ("diff", "n", "m", "o"), ("growth", "n", "m", "s"), ("same", "n", "e"), ("bound", "h", "g"), ("below", "k", "f"), ("trend", "up", "m n")],
        scope=[("most", "l", "j"), ("share", "a", "n", "s"), ("same", "m", "e")],
        hard="个别学校超上限而总体未超，已退还")

passage("speech-fold", """在青少年科技节开幕式上的致辞
三年前首届科技节，作品只有{a|240件|item}；今年收到{b|1,920件|item}，{c|翻了一番|ratio}还不止，实际上是翻了三番，是首届的{d|8倍|ratio}。参赛学校从{e|32所|school}到{f|118所|school}，增加{g|86所|school}；参赛学生由{h|610人|student}到{i|4,870人|student}，平均每件作品{j|2.5人|student}，首届也是{k|2.5人|student}。
今年的作品里，机器人{l|576件|item}，占{zc|三成|percent}，即{p|30%|percent}；发明{m|640件|item}，占三分之一；论文{n|432件|item}，占{q|22.5%|percent}；其余{o|272件|item}是创意设计。""",
        [("multiple", "b", "a", "d"), ("diff", "f", "e", "g"), ("avg", "i", "b", "j"), ("avg", "h", "a", "k"), ("share", "l", "b", "p"), ("expr", "b/3", "m"), ("share", "n", "b", "q"), ("sum", "b", "l m n o"), ("largest", "m", "l n o"), ("trend", "up", "a b"), ("trend", "up", "e f"), ("trend", "up", "h i"), ("below", "c", "d"), ("share", "l", "b", "zc")],
        scope=[("multiple", "b", "a", "c"), ("share", "m", "b", "p"), ("multiple", "f", "e", "d")],
        hard="翻一番还不止、翻三番、八倍，三种说法相合")

passage("two-drafts-lead", """乙区课后服务参与率逼近{h|九成|percent<}
乙区教育局昨日通报，本学期全区{a|42,600名|student}义务教育学生中，参加课后服务的{b|38,127名|student}，参与率{p|89.5%|percent}，比上学期提高{c|3.2个百分点|percentage-point}。
通报说，小学{d|28,900名|student}学生参加{e|26,588名|student}，参与率{q|92.0%|percent}；初中{f|13,700名|student}学生参加{g|11,539名|student}，参与率{r|84.2%|percent}。上学期全区参与率为{i|87.3%|percent}。
每周开设课程{j|1,860节|item}，由本校教师承担{k|1,302节|item}，占{s|七成|percent}；校外人员承担{l|558节|item}。课后服务补助人均每月{m|620元|CNY/month}，全年按{n|九个月|other}发放，一名教师可领{o|5,580元|CNY}。
明年，该区计划把参与率提高到{t|95%|percent}，还需提高{u|5.5个百分点|percentage-point}。""",
        [("share", "b", "a", "p"), ("share", "b", "a", "h"), ("share", "e", "d", "q"), ("share", "g", "f", "r"), ("sum", "b", "e g"), ("sum", "a", "d f"), ("diff", "p", "c", "i"), ("share", "k", "j", "s"), ("sum", "j", "k l"), ("prod", "o", "m n"), ("diff", "t", "p", "u"), ("bound", "b", "a"), ("below", "i", "p"), ("between", "p", "q r")],
        [error("difference-mismatch", "i", "p c", [6], ("86.3%", "percent"), "今年89.5%提高3.2个百分点，上学期应为86.3%", "wrong digit", 2)],
        scope=[("share", "l", "j", "s"), ("diff", "t", "i", "u"), ("least", "t", "p")])

passage("weekly-trend", """流感周报：峰已过
教育系统因病缺课人数，第{!w|46}周{a|1,284人次|person-time}，第{!w|47}周{b|2,370人次|person-time}，第{!w|48}周{c|3,915人次|person-time}，第{!w|49}周{d|3,068人次|person-time}，第{!w|50}周{e|3,122人次|person-time}。自第{!w|48}周达到峰值以后，缺课人数逐周下降，第{!w|50}周比峰值少{f|793人次|person-time}，降{p|20.3%|percent}。
停课班级从第{!w|48}周的{g|61个|class}减到第{!w|50}周的{h|37个|class}，少了{i|24个|class}，减了近{zc|四成|percent<}，即{q|39.3%|percent}。
疫苗接种方面，学生接种{j|8.46万人|student}，接种率{r|52.6%|percent}；教职工接种{k|6,120人|person}，接种率{s|63.8%|percent}，两者相差{t|11.2个百分点|percentage-point}。""",
        [("trend", "down", "c d e"), ("trend", "up", "a b c"), ("largest", "c", "a b d e"), ("diff", "c", "e", "f"), ("growthb", "c", "f", "p"), ("diff", "g", "h", "i"), ("growthb", "g", "i", "q"), ("diff", "s", "r", "t"), ("trend", "down", "g h"), ("growthb", "g", "i", "zc")],
        [error("direction-mismatch sequence-mismatch", "e", "c d", [0], None, "第50周3122高于第49周3068，没有逐周下降", "trend broken", 2, "自峰值后总体下降，第50周略有回升")],
        scope=[("growthb", "e", "f", "p"), ("diff", "c", "d", "f"), ("growthb", "h", "i", "q")])

passage("goal-date", """倒计时{h|30天|other}：十项实事还差三项
丁县教育局公开承诺的{a|十项|item}实事，到11月底完成{b|六项|item}，{c|三项|item}正在收尾，其余{d|1项|item}因规划调整顺延到明年。年内可完成{e|九项|item}，完成率{p|90%|percent}。
逐项来看：塑胶操场{f|18块|item}已铺{g|18块|item}；护眼灯{i|420间|classroom}已装{j|399间|classroom}，完成{q|95%|percent}；直饮水{k|36所|school}已通{l|31所|school}，完成{r|86.1%|percent}；校门口护学岗{m|120个|item}全部到位。收尾的三项里，直饮水进度最慢。
“标题说还差三项，指的是收尾中的，不含顺延的一项。”办公室主任说。""",
        [("sum", "a", "b c d"), ("sum", "e", "b c"), ("share", "e", "a", "p"), ("same", "f", "g"), ("share", "j", "i", "q"), ("share", "l", "k", "r"), ("below", "r", "q"), ("bound", "j", "i"), ("bound", "l", "k"), ("bound", "b", "a")],
        scope=[("share", "b", "a", "p"), ("least", "a", "e"), ("same", "b", "e")],
        hard="标题差三项不含顺延项；年内可完成九项")

passage("mobile-classroom-ratio", """流动科技馆：每{u|三个|student}孩子约有{w|一个|student~}摸过机器人
科技馆大篷车今年跑了{a|47所|school}乡村学校，比去年的{b|39所|school}多{c|8所|school}。接待学生{d|15,620名|student}，占全县乡村学生{e|46,700名|student}的{p|33.4%|percent}；动手做过实验的{f|9,840名|student}，占接待人数的{q|63.0%|percent}。
平均一校接待{g|332人|student}，平均一站停{i|2.5天|other}，全年在外{j|117.5天|other}。馆里有{k|六辆|item}车，其中{l|四辆|item}下乡，{m|两辆|item}在城区学校轮转，另{n|一辆|item}正在检修。
经费{o|86.4万元|CNY}，折合每名学生{r|55.3元|CNY}，比去年的{s|61.8元|CNY}少{t|6.5元|CNY}。""",
        [("sum", "k", "l m n"), ("diff", "a", "b", "c"), ("share", "d", "e", "p"), ("share", "f", "d", "q"), ("avg", "d", "a", "g"), ("prod", "j", "a i"), ("avg", "o", "d", "r"), ("diff", "s", "r", "t"), ("bound", "f", "d"), ("bound", "d", "e"), ("trend", "up", "b a"), ("share", "w", "u", "p")],
        [error("sum-mismatch", "k", "l m n", [0], ("七辆", "item"), "四加二加一是七辆", "count against list", 1)],
        scope=[("share", "f", "e", "q"), ("avg", "o", "f", "r"), ("share", "f", "e", "p")])

passage("press-reform", """中考改革方案发布会问答
记者：名额分配比例要提到多少？
发言人：优质高中把招生计划的{a|65%|percent}分到初中，比去年高{b|5个百分点|percentage-point}，去年是{c|60%|percent}。{d|12所|school}优质高中计划招生{e|8,640人|student}，分配名额{f|5,616个|place}，分到{g|96所|school}初中，平均每所{i|58.5个|place}。
记者：录取线呢？
发言人：降分不超过{j|30分|other}。去年降分录取的{k|742人|student}，占分配生{l|4,704人|student}的{p|15.8%|percent}，最多降了{m|38分|other}，都没有突破{n|30分|other}。
记者：体育分值怎样变？
发言人：由{o|50分|other}提高到{q|60分|other}，提高{r|20%|percent}；总分由{s|760分|other}改为{t|770分|other}，体育占总分从{u|6.6%|percent}升到{v|7.8%|percent}。""",
        [("most", "m", "n"), ("most", "m", "j"), ("diff", "a", "b", "c"), ("share", "f", "e", "a"), ("avg", "f", "g", "i"), ("same", "j", "n"), ("share", "k", "l", "p"), ("growth", "q", "o", "r"), ("share", "o", "s", "u"), ("share", "q", "t", "v"), ("bound", "k", "l"), ("trend", "up", "u v"), ("trend", "up", "c a"), ("bound", "f", "e")],
        [error("bound-exceeded", "m", "n j", [0, 1], None, "最多降38分，已突破30分", "limit against the figure", 1, "最多降了38分，突破了30分的限度")],
        scope=[("share", "l", "f", "a"), ("avg", "e", "g", "i"), ("growth", "t", "s", "r")])

passage("land-return", """学校边角地变“开心农场”
去年春天起，丙县利用学校闲置地建劳动基地，现有{a|68处|item}、{b|412亩|other}，平均每处{c|6.1亩|other}。其中校内{d|39处|item}、{e|117亩|other}，校外{f|29处|item}、{g|295亩|other}；校外的处数少，面积却占{p|71.6%|percent}。
去年收成{i|38.6吨|other}蔬菜，食堂用掉{j|31.2吨|other}，占{q|80.8%|percent}，余下的{k|7.4吨|other}由学生义卖，卖得{l|2.96万元|CNY}，平均每千克{m|4元|CNY}，全部捐给贫困家庭。一学期每名学生下地{n|6次|other}，一年{o|12次|other}，高于每年{r|10次|other}的要求。
“最直接的变化是剩饭少了。”一位校长给记者看了数字：人均每餐剩饭由{s|86|other}克降到{t|51|other}克，少了{u|35|other}克，降{zc|四成|percent}。""",
        [("sum", "a", "d f"), ("sum", "b", "e g"), ("avg", "b", "a", "c"), ("share", "g", "b", "p"), ("share", "j", "i", "q"), ("diff", "i", "j", "k"), ("prod", "o", "n", 2), ("least", "r", "o"), ("diff", "s", "t", "u"), ("below", "f", "d"), ("below", "e", "g"), ("trend", "down", "s t"), ("bound", "j", "i"), ("expr", "l/k/1000", "m"), ("growthb", "s", "u", "zc")],
        scope=[("avg", "g", "f", "c"), ("share", "e", "b", "p"), ("least", "r", "n")],
        hard="处数少而面积大；每学期6次低于每年10次")

passage("scholarship-round", """助学金发放简讯
本学期甲市第{!b|二}批国家助学金发放完毕。第{!b|一}批{a|7,315人|student}、{b|1,097.25万元|CNY}，每人{c|1,500元|CNY}；第{!b|二}批{d|2,684人|student}、{e|402.6万元|CNY}，每人标准相同。两批合计{f|10,009人|student}、{g|1,499.85万元|CNY}，占在校中职学生{i|58,800人|student}的{p|17.0%|percent}。
涉农专业全部纳入，{j|3,120人|student}；家庭困难{k|5,987人|student}；民族地区{l|892人|student}，三类合计正好是两批总人数。助学金占该市今年学生资助总额{m|6,210万元|CNY}的{q|6.5%|percent}。
对信息有误的{n|41名|student}学生，核实后补发，未计入本期。""",
        [("sum", "f", "a d"), ("prod", "b", "a c"), ("prod", "e", "d c"), ("sum", "g", "b e"), ("share", "f", "i", "p"), ("sum", "f", "j k l"), ("share", "g", "m", "q"), ("bound", "g", "m"), ("largest", "k", "j l")],
        [error("sum-mismatch", "f", "a d j k l", [0, 5], ("9,999人", "student"), "7315加2684是9999人，按类别相加也是9999人", "wrong sum", 2),
         error("share-mismatch", "q", "g m", [6], ("24.2%", "percent"), "助学金应是两批合计，错用了第二批一批", "part left out", 2)],
        scope=[("share", "a", "i", "p"), ("share", "b", "m", "q"), ("lin", "f", "+a +d +n")])

passage("rural-shuttle", """教师“走教”一年间
一年前，丁县推行教师走教。当时走教教师{a|63人|person}，如今增加到{b|104人|person}，增长{p|65.1%|percent}；服务教学点{c|41个|school}，受益学生{d|2,790人|student}，平均每名走教教师服务{e|27人|student}。
“上学期我跑了{f|136|other}趟，每趟往返{g|28公里|other}，加起来{h|3,808公里|other}。”英语老师小周说。县里按每公里{i|1.2元|CNY}补交通费，他上学期领了{j|4,569.6元|CNY}，走教津贴每天另补{k|50元|CNY}，{l|136天|other}是{m|6,800元|CNY}。两项共{n|11,729.6元|CNY}。
走教之后，教学点音体美开课率从{o|47%|percent}提高到{q|92%|percent}，翻了将近一番，提高{r|55个百分点|percentage-point}。""",
        [("diff", "q", "o", "r"), ("growth", "b", "a", "p"), ("avg", "d", "b", "e"), ("prod", "h", "f g"), ("prod", "j", "h i"), ("prod", "m", "k l"), ("sum", "n", "j m"), ("trend", "up", "a b"), ("trend", "up", "o q"), ("same", "f", "l")],
        [error("difference-mismatch", "r", "q o", [0], ("45个百分点", "percentage-point"), "92减47是45", "wrong difference", 1),
         error("sum-mismatch", "n", "j m", [6], ("11,369.6元", "CNY"), "4569.6加6800是11369.6，两个数字弄错", "wrong sum", 2)],
        scope=[("growth", "q", "o", "r"), ("avg", "d", "c", "e"), ("prod", "m", "k h")])

passage("platform-usage", """国家平台用得怎么样
平台注册教师{a|11,620人|person}，注册率{p|97.4%|percent}；注册学生{b|18.3万人|student}，注册率{q|95.8%|percent}，学生总数{c|19.1万人|student}。周活跃教师{d|8,930人|person}，活跃率{r|76.9%|percent}，周活跃学生{e|6.94万人|student}，活跃率{s|36.3%|percent}，两项活跃率都以注册人数为分母。
上月下载课件{f|42.8万份|item}，教师人均{g|36.8份|item}，比上上月的{h|31.5份|item}多{i|5.3份|item}，增长{t|16.8%|percent}。教师上传资源{j|9,240件|item}，被采用{k|1,386件|item}，采用率{u|15%|percent}。""",
        [("share", "e", "b", "s"), ("share", "b", "c", "q"), ("share", "d", "a", "r"), ("avg", "f", "a", "g"), ("diff", "g", "h", "i"), ("growth", "g", "h", "t"), ("share", "k", "j", "u"), ("bound", "e", "b"), ("bound", "d", "a"), ("bound", "k", "j"), ("bound", "b", "c"), ("below", "s", "r")],
        [error("share-mismatch", "s", "e b", [0], ("37.9%", "percent"), "6.94万应除以注册的18.3万，得37.9%，错以学生总数19.1万为分母", "wrong denominator", 2)],
        scope=[("share", "e", "c", "q"), ("avg", "f", "d", "g"), ("growthb", "g", "i", "t")])

passage("old-teacher-letter", """写给退休老教师的一封信
尊敬的各位老教师：去年此时，我县离退休教师{a|2,316人|person}，一年来新退休{b|148人|person}，逝世{c|57人|person}，现有{d|2,407人|person}，净增{e|91人|person}，其中八十岁以上{f|386人|person}，九十岁以上{g|52人|person}（已含在前项里），最年长的{i|103岁|other}。
一年中，走访慰问{j|1,240人次|person-time}，占总数一半多；送慰问金{k|62万元|CNY}，人均每次{l|500元|CNY}；组织体检{m|2,118人|person}，体检率{p|88.0%|percent}；办理住院补贴{n|317人|person}，补贴{o|95.1万元|CNY}，人均{q|3,000元|CNY}。
老年大学开设{r|14门|item}课，报名{s|683人|person}，从书法到短视频应有尽有。""",
        [("lin", "d", "+a +b -c"), ("lin", "e", "+b -c"), ("diff", "d", "a", "e"), ("bound", "g", "f"), ("bound", "f", "d"), ("avg", "k", "j", "l"), ("share", "m", "d", "p"), ("avg", "o", "n", "q"), ("bound", "m", "d")],
        scope=[("share", "m", "a", "p"), ("lin", "d", "+a +b +c"), ("sum", "d", "f g")],
        hard="净增是新退减逝世；九十岁以上已含")

passage("contest-teams", """机器人赛事快报：晋级名额怎么分
省赛给本市晋级名额{a|48个|item}，小学{b|18个|item}、初中{c|16个|item}、高中{d|14个|item}。市赛参赛{e|312|other}队，晋级率{p|15.4%|percent}；其中小学{f|132|other}队，晋级率{q|13.6%|percent}；初中{g|104|other}队，晋级率{r|15.4%|percent}；高中{h|76|other}队，晋级率{s|18.4%|percent}。
组委会负责人说：“高中参赛队最少、晋级率最高，小学晋级率最低。”晋级队伍中，乡镇学校{i|11|other}队，占{t|22.9%|percent}，去年是{j|7|other}队、占{u|17.1%|percent}，多了{k|4|other}队。
评委{l|36人|person}，每人平均打分{m|26份|item}，合计{n|936份|item}，也就是每队由{o|三位|person}评委打分。""",
        [("sum", "a", "b c d"), ("share", "a", "e", "p"), ("share", "b", "f", "q"), ("share", "c", "g", "r"), ("share", "d", "h", "s"), ("largest", "s", "q r"), ("smallest", "q", "r s"), ("smallest", "h", "f g"), ("share", "i", "a", "t"), ("diff", "i", "j", "k"), ("prod", "n", "l m"), ("prod", "n", "e o"), ("between", "p", "q r s"), ("sum", "e", "f g h"), ("trend", "up", "u t")],
        scope=[("share", "i", "e", "t"), ("mean", "q r s", "p"), ("share", "j", "a", "u")],
        hard="去年的名额总数未给，占比不同")

passage("half-year-review", """上半年教育民生实事“半程过半”
新闻通稿　截至6月底，全市{n|八件|item}教育实事总体完成{p|61.5%|percent}，过半线为{v|50%|percent}，其中{a|三件|item}已经完成全年任务，{b|四件|item}过半，{c|一件|item}没有过半。
完成的三件是：新增普惠学位{d|4,200个|place}（目标{e|4,000个|place}）；配备校医{f|150名|person}（目标{g|150名|person}）；改造食堂{h|62个|item}（目标{i|60个|item}）。过半的四件里，最快的是心理辅导室，{j|88间|classroom}完成{k|71间|classroom}，占{q|80.7%|percent}；最慢的是校园停车位，{l|1,500个|item}完成{m|718个|item}，占{r|47.9%|percent}。没有过半的是塑胶跑道，{o|40条|item}完成{s|14条|item}，占{t|35%|percent}，受雨季影响，要到9月集中施工。""",
        [("least", "v", "r"), ("least", "v", "q"), ("below", "t", "v"), ("sum", "n", "a b c"), ("least", "e", "d"), ("least", "g", "f"), ("least", "i", "h"), ("share", "k", "j", "q"), ("share", "m", "l", "r"), ("share", "s", "o", "t"), ("smallest", "t", "q r"), ("bound", "k", "j"), ("bound", "m", "l"), ("bound", "s", "o")],
        [error("bound-exceeded", "r", "v", [0], None, "停车位47.9%不到一半，却列在过半的四件里", "limit against the figure", 2, "停车位完成47.9%，没有过半")],
        scope=[("share", "d", "e", "q"), ("mean", "q r t", "p"), ("share", "k", "l", "q")])

passage("town-merge", """撤并与新建并举　乡镇学校“一减一增”
前年以来，甲县撤并教学点{a|22个|school}，新建、扩建中心校{b|9所|school}。小学由{c|118所|school}减到{d|96所|school}，净减{e|22所|school}（扩建的{f|9所|school}都是原址，不增加校数）。在校生{g|24,960人|student}，平均每校由{h|215人|student}增加到{i|206人|student}。
寄宿生增加到{j|7,480人|student}，占{p|30.0%|percent}，比前年的{k|5,310人|student}增加{l|2,170人|student}；宿舍床位{m|7,900张|item}，空{n|420张|item}，够用。校车{o|34辆|item}，接送{q|1,360人|student}，每车{r|40人|student}。
群众信访中，反映上学远的从{s|57件|item}降到{t|23件|item}，降幅{u|59.6%|percent-}。""",
        [("avg", "g", "d", "i"), ("trend", "up", "h i"), ("same", "f", "b"), ("diff", "c", "d", "e"), ("same", "a", "e"), ("share", "j", "g", "p"), ("diff", "j", "k", "l"), ("diff", "m", "j", "n"), ("avg", "q", "o", "r"), ("bound", "j", "m"), ("growth", "t", "s", "u"), ("trend", "down", "s t"), ("trend", "up", "k j")],
        [error("average-mismatch direction-mismatch", "i", "g d h", [0, 1], ("260人", "student"), "24960除以96是260人，两个数字颠倒，方向也因此反了", "transposed digits", 1)],
        scope=[("avg", "g", "c", "i"), ("share", "l", "j", "p"), ("share", "q", "g", "p")])

passage("hotline-kinds-year", """十二个月，四万通电话
教育热线年度小结　全年接听{a|41,286|item}通，四个季度依次为{b|8,914|item}通、{c|9,670|item}通、{d|13,445|item}通、{e|9,257|item}通，第三季度正值招生，最多，占{p|32.6%|percent}。
按渠道：电话{f|29,730|item}通，微信{g|8,022|item}通，网站{h|3,534|item}通，电话占{q|72%|percent}，超过{zc|七成|percent>}。按性质：咨询{i|30,138件|item}，投诉{j|6,417件|item}，建议{k|4,731件|item}；投诉占{r|11.5%|percent}，建议占{s|15.5%|percent}。
投诉办结{l|6,225件|item}，办结率{t|97.0%|percent}；平均办理{m|3.6天|other}，比前年快{n|1.2天|other}，前年{o|4.8天|other}。""",
        [("share", "k", "a", "s"), ("share", "j", "a", "r"), ("sum", "a", "b c d e"), ("largest", "d", "b c e"), ("share", "d", "a", "p"), ("sum", "a", "f g h"), ("share", "f", "a", "q"), ("sum", "a", "i j k"), ("share", "l", "j", "t"), ("diff", "o", "m", "n"), ("bound", "l", "j"), ("largest", "f", "g h"), ("share", "f", "a", "zc")],
        [error("share-mismatch", "s", "k a", [0], ("11.5%", "percent"), "建议4731件占11.5%，与投诉的占比互换了", "swapped figures", 2),
         error("share-mismatch", "r", "j a", [1], ("15.5%", "percent"), "投诉6417件占15.5%，与建议的占比互换了", "swapped figures", 2)],
        scope=[("share", "l", "a", "t"), ("share", "j", "i", "r"), ("share", "k", "i", "s")])

passage("school-year-plan", """开学典礼前的工地
“九月一日能不能按时开学？”这是工地上被问得最多的一句话。项目经理指着进度板：教学楼{a|五|item}层，结构全部完成；综合楼{b|6|item}层，完成{c|五|item}层；体育馆钢架吊装{d|84吨|other}，共{e|112吨|other}，完成{p|75%|percent}。工人从春节后的{f|140人|person}增加到{g|265人|person}，增加{h|125人|person}，增长{q|89.3%|percent}。
学校建成后设{i|36个|class}班，小学{j|24个|class}、初中{k|12个|class}，小学每班{l|45人|student}、初中每班{m|50人|student}，可容纳{n|1,580人|student}。首年招{o|480人|student}，小学一年级{r|6个|class}班{s|270人|student}，七年级{t|4个|class}班{u|200人|student}。""",
        [("sum", "o", "s u"), ("expr", "j*l+k*m", "n"), ("share", "d", "e", "p"), ("diff", "g", "f", "h"), ("growth", "g", "f", "q"), ("sum", "i", "j k"), ("prod", "s", "r l"), ("prod", "u", "t m"), ("bound", "r", "j"), ("bound", "t", "k"), ("bound", "d", "e"), ("trend", "up", "f g"), ("below", "c", "b")],
        [error("sum-mismatch", "o", "s u", [0], ("470人", "student"), "270加200是470人", "wrong sum", 1),
         error("sum-mismatch", "n", "j k l m", [1], ("1,680人", "student"), "24×45加12×50是1680人", "wrong digit", 1)],
        scope=[("prod", "n", "i l"), ("growthb", "g", "h", "q"), ("expr", "i*l", "n")])

passage("youth-league", """少工委播报：红领巾小讲解员招募结束
报名{a|2,915人|student}，初选通过{b|1,166人|student}，通过率{p|40.0%|percent}；终选录取{c|350人|student}，占报名的{q|12.0%|percent}，占初选的{r|30.0%|percent}。女生{d|217人|student}，男生{e|133人|student}，女生比男生多{f|84人|student}，占{s|62.0%|percent}。
上岗地点：革命旧址{g|140人|student}，博物馆{h|115人|student}，科技馆{i|58人|student}，图书馆{j|42人|student}。双休日每人讲{k|两场|item}，一个月按{l|四周|other}计，每人讲{m|8场|item}，全体一个月可讲{n|2,800场|item}。去年只有{o|280人|student}，今年多招{t|25%|percent}。""",
        [("sum", "c", "g h i j"), ("share", "b", "a", "p"), ("share", "c", "a", "q"), ("share", "c", "b", "r"), ("diff", "d", "e", "f"), ("sum", "c", "d e"), ("share", "d", "c", "s"), ("prod", "m", "k l"), ("prod", "n", "c m"), ("growth", "c", "o", "t"), ("largest", "g", "h i j"), ("bound", "b", "a"), ("bound", "c", "b"), ("below", "q", "r")],
        [error("sum-mismatch", "j", "c g h i", [0], ("37人", "student"), "四处相加应为350人，图书馆应是37人", "wrong sum", 2)],
        scope=[("share", "d", "b", "s"), ("prod", "n", "b m"), ("share", "e", "c", "s")])

passage("net-upgrade", """宽带提速：从百兆到千兆
去年年初，全县{a|141所|school}学校中，百兆以下{b|58所|school}，百兆到千兆{c|61所|school}，千兆以上{d|22所|school}。今年年末，千兆以上增至{e|97所|school}，增加{f|75所|school}，达标率{p|68.8%|percent}，比去年初的{q|15.6%|percent}提高{r|53.2个百分点|percentage-point}；百兆以下的清零，百兆到千兆还有{g|44所|school}。
平均带宽从{h|180M|Mbps}提到{i|860M|Mbps}，是原来的{j|4.8倍|ratio}。也就是说，提高了{k|4.8倍|ratio}。电信费一年{l|186万元|CNY}，平均每校{m|1.32万元|CNY}，其中县级统付{n|150万元|CNY}，占{s|80.6%|percent}。""",
        [("times", "i", "h", "k"), ("sum", "a", "b c d"), ("diff", "e", "d", "f"), ("share", "e", "a", "p"), ("share", "d", "a", "q"), ("diff", "p", "q", "r"), ("diff", "a", "e", "g"), ("multiple", "i", "h", "j"), ("avg", "l", "a", "m"), ("share", "n", "l", "s"), ("bound", "n", "l"), ("trend", "up", "h i"), ("trend", "up", "q p")],
        [error("ratio-mismatch growth-mismatch", "k", "i h", [0], ("3.8倍", "ratio"), "是原来的4.8倍，就是提高了3.8倍", "increase against multiple", 2)],
        scope=[("multiple", "e", "d", "j"), ("avg", "n", "a", "m"), ("growth", "e", "d", "p")])

passage("camp-cadre", """干部下沉一线走访
教育系统{a|214名|person}干部下沉学校走访{b|1,498人次|person-time}，人均{c|7次|other}；走访家庭{d|6,420户|item}，人均{e|30户|item}。收集意见{f|1,136条|item}，当场解决{g|642条|item}，占{p|56.5%|percent}，交办{h|494条|item}，交办的又办成{i|318条|item}，占交办数的{q|64.4%|percent}，两项合计办成{j|960条|item}，办成率{r|84.5%|percent}。
意见涉及十多个方面，居前的是：午休床铺{k|213条|item}，占{s|18.75%|percent}；体育器材{l|168条|item}；课后延时{m|141条|item}，三者合计{n|522条|item}，占{t|45.1%|percent}，接近一半。
余下没办成的{o|176条|item}，多数属于跨部门事项，年底前答复。""",
        [("share", "n", "f", "t"), ("avg", "b", "a", "c"), ("avg", "d", "a", "e"), ("share", "g", "f", "p"), ("diff", "f", "g", "h"), ("share", "i", "h", "q"), ("sum", "j", "g i"), ("share", "j", "f", "r"), ("share", "k", "f", "s"), ("sum", "n", "k l m"), ("diff", "f", "j", "o"), ("trend", "down", "k l m"), ("bound", "i", "h"), ("bound", "n", "f")],
        [error("share-mismatch", "t", "n f", [0], ("46.0%", "percent"), "522占1136的46.0%", "wrong share", 2)],
        scope=[("share", "i", "f", "q"), ("share", "n", "j", "t"), ("share", "j", "h", "r")])

passage("head-lead-body-unit", """县财政再拿{h|2,400万元|CNY}补高中短板
甲县政府昨日召开新闻发布会，宣布今年再安排{a|2.4亿元|CNY}，用于普通高中改善条件，其中设备{b|860万元|CNY}、宿舍{c|1,120万元|CNY}、图书{d|420万元|CNY}。
县财政局介绍，这是连续第四年安排专项，前三年依次是{f|1,500万元|CNY}、{g|1,800万元|CNY}和{i|2,100万元|CNY}，每年递增{j|300万元|CNY}，四年一共{k|7,800万元|CNY}。今年的专项覆盖{l|8所|school}高中，平均每所{m|300万元|CNY}，比上年每所多{n|37.5万元|CNY}，因为学校数没有变。
“不撒胡椒面。”局长说，设备款一半以上投给两所薄弱校，分别是{o|250万元|CNY}和{p|230万元|CNY}，占{q|55.8%|percent}。""",
        [("same", "a", "h"), ("sum", "a", "b c d"), ("avg", "a", "l", "m"), ("sum", "k", "f g i a"), ("avg", "h", "l", "m"), ("diff", "h", "i", "j"), ("diff", "g", "f", "j"), ("diff", "i", "g", "j"), ("sharesum", "o p", "b", "q"), ("trend", "up", "f g i h"), ("bound", "b", "h"), ("sum", "h", "b c d"), ("expr", "m-i/l", "n"), ("sum", "k", "f g i h")],
        [error("restatement-mismatch sum-mismatch", "a", "h b c d l m k f g i", [0, 1, 2, 3], ("2,400万元", "CNY"), "标题与分项都是2400万元，导语大了十倍", "power of ten", 1)],
        scope=[("sharesum", "o p", "h", "q"), ("overn", "k", 3, "m")])

passage("speech-goal-gap", """在教育强县誓师会上的讲话
我常问自己，离目标还有多远？创建标准{a|32项|item}，年初对照，达到的{b|19项|item}；现在达到的{c|26项|item}，半年增加{d|7项|item}，达标率从{p|59.4%|percent}提高到{q|81.3%|percent}。没有达到的还有{e|8项|item}，集中在三块：班额{f|3项|item}，教师编制{g|2项|item}，场地{h|1项|item}。
班额怎么办？初中超过{i|五十人|student}的班还有{j|64个|class}，要在明年秋季前新建{k|两所|school}初中、增加{l|72个|class}班来消化，一个超额班平均疏解{m|7人|student}，一共{n|448人|student}，新增的班装得下。编制怎么办？缺{o|185人|person}，已批{r|120人|person}，年底再批{s|65人|person}，缺口补齐。
同志们，差的不是钱，是时间。""",
        [("diff", "a", "c", "e"), ("sum", "e", "f g h"), ("diff", "c", "b", "d"), ("share", "b", "a", "p"), ("share", "c", "a", "q"), ("prod", "n", "j m"), ("sum", "o", "r s"), ("trend", "up", "b c"), ("trend", "up", "p q"), ("bound", "r", "o"), ("bound", "b", "a")],
        [error("difference-mismatch sum-mismatch", "e", "a c f g h", [0, 1], ("6项", "item"), "32减26是6项，三块相加也是6项", "wrong difference", 1)],
        scope=[("diff", "a", "b", "e"), ("share", "e", "a", "p")])

passage("resettlement-school", """搬迁小区配套学校：等了两年的好消息
乙县三个搬迁小区的孩子，终于不用坐车上学了。新学校今天揭牌，设{a|30个|class}班，占地{b|54亩|other}，投资{c|1.08亿元|CNY}，由搬迁后续资金出{d|6,480万元|CNY}，占{p|60%|percent}，其余{e|4,320万元|CNY}是债券。
三个小区共有学龄儿童{f|1,316人|student}：安和小区{g|588人|student}，康乐小区{h|431人|student}，福源小区{i|297人|student}。今天报到{j|1,264人|student}，报到率{q|96.0%|percent}，没来的{k|52人|student}选择留在原校。报到的学生里，低保家庭{l|378人|student}，占{r|29.9%|percent}，残疾儿童{m|12人|student}，每班不多于{n|两人|student}。
两年前，这些孩子每天往返{o|11公里|other}，现在最远的康乐小区到学校{s|1.3公里|other}，最近的福源小区{t|1.6公里|other}。""",
        [("below", "t", "s"), ("share", "d", "c", "p"), ("diff", "c", "d", "e"), ("sum", "f", "g h i"), ("share", "j", "f", "q"), ("diff", "f", "j", "k"), ("share", "l", "j", "r"), ("bound", "j", "f"), ("bound", "l", "j"), ("trend", "down", "o s"), ("largest", "g", "h i")],
        [error("direction-mismatch", "t", "s", [0], None, "最近的1.6公里反而大于最远的1.3公里", "wrong superlative", 1, "最远的福源小区1.6公里，康乐小区1.3公里")],
        scope=[("share", "l", "f", "r"), ("avg", "f", "a", "n"), ("share", "d", "e", "p")])

passage("report-average-max", """质量分析会发言：不比分数比进步
七所初中的数学平均分，第一学期从{a|58.4分|other}到{b|81.7分|other}，第二学期从{c|61.2分|other}到{d|82.3分|other}，高低差距由{e|23.3分|other}缩小到{f|21.1分|other}。全县平均分第一学期{g|68.9分|other}，第二学期{h|83.1分|other}，提高{i|2.2分|other}。
及格率第一学期{j|64.3%|percent}、第二学期{k|68.5%|percent}，提高{l|4.2个百分点|percentage-point}；优秀率由{m|18.6%|percent}提高到{n|20.9%|percent}，提高{o|2.3个百分点|percentage-point}。学困生{q|842人|student}，减至{r|697人|student}，减少{s|145人|student}，下降{t|17.2%|percent}，七所学校没有一所增加。""",
        [("between", "h", "c d"), ("diff", "h", "g", "i"), ("diff", "b", "a", "e"), ("diff", "d", "c", "f"), ("diff", "k", "j", "l"), ("diff", "n", "m", "o"), ("diff", "q", "r", "s"), ("growthb", "q", "s", "t"), ("between", "g", "a b"), ("trend", "down", "e f"), ("trend", "up", "j k"), ("trend", "up", "m n"), ("trend", "down", "q r")],
        [error("average-mismatch difference-mismatch", "h", "c d g i", [0, 1], ("71.1分", "other"), "平均分高过了最高一校的82.3，68.9加2.2是71.1", "average above the maximum", 1)],
        scope=[("growth", "k", "j", "l"), ("diff", "d", "a", "f"), ("growthb", "r", "s", "t")])

passage("drop-out-return", """控辍保学：一个都没有少
年初，丁县劝返台账上有{a|37人|student}，其中初中{b|31人|student}、小学{c|6人|student}。经过三轮走访，第一轮劝返{d|19人|student}，第二轮{e|11人|student}，第三轮{f|5人|student}，还有{g|2人|student}随父母在外省就读，凭学籍核销。至此台账清零，劝返率{p|94.6%|percent}，加上核销的是{q|100%|percent}。
返校后怎样留得住？县里安排职教融合班{h|两个|class}、{i|16人|student}，占劝返学生{j|35人|student}的{r|45.7%|percent}；随班就读{k|19人|student}，每人配一名帮扶教师。一学期过去，巩固{l|34人|student}，巩固率{s|97.1%|percent}，反复的一人正在做工作。""",
        [("sum", "a", "b c"), ("sum", "j", "d e f"), ("lin", "g", "+a -d -e -f"), ("share", "j", "a", "p"), ("sharesum", "j g", "a", "q"), ("share", "i", "j", "r"), ("diff", "j", "i", "k"), ("share", "l", "j", "s"), ("bound", "l", "j"), ("bound", "i", "j"), ("trend", "down", "d e f")],
        scope=[("share", "i", "a", "r"), ("share", "l", "a", "s"), ("same", "a", "j")],
        hard="台账37、劝返35、核销2，比例基数不同")

passage("special-donor-list", """校友回家：三天收到{h|860万元|CNY}
百年校庆三天，校友捐赠{a|860万元|CNY}，其中第一天{b|520万元|CNY}，第二天{c|215万元|CNY}，第三天{d|135万元|CNY}，一天少于一天。捐赠者{e|1,146人|person}，平均{f|7,504元|CNY}；去掉最大的一笔{g|300万元|CNY}，其余{i|1,145人|person}人均{j|4,891元|CNY}。
捐款用途：奖学金{k|430万元|CNY}，占{p|50%|percent}；图书馆{l|258万元|CNY}，占{q|30%|percent}；教师基金{m|172万元|CNY}，占{r|20%|percent}。老校长说，五十年校庆那年只收到{n|12.9万元|CNY}，现在是那时的{o|66.7倍|ratio}。""",
        [("sum", "a", "b c d"), ("same", "h", "a"), ("avg", "a", "e", "f"), ("avgn", "a", "g", 1145, "j"), ("share", "k", "a", "p"), ("share", "l", "a", "q"), ("share", "m", "a", "r"), ("sum", "a", "k l m"), ("hundred", "p q r"), ("multiple", "a", "n", "o"), ("trend", "down", "b c d"), ("bound", "g", "b"), ("expr", "e-1", "i")],
        [error("sum-mismatch", "d", "a b c", [0], ("125万元", "CNY"), "三天相加应为860万元，用途相加也是860万元", "wrong digit", 1)],
        scope=[("avg", "a", "i", "j"), ("share", "g", "a", "q"), ("times", "a", "n", "o")])

passage("election-class", """一所职校的扩招账本
去年秋季，学校录取{a|1,920人|student}，报到{b|1,766人|student}，报到率{p|92.0%|percent}；今年秋季，录取{c|2,240人|student}，报到{d|2,128人|student}，报到率{q|95.0%|percent}，比去年高{e|3.0个百分点|percentage-point}。报到人数增加{f|362人|student}，增长{r|17.0%|percent}。
扩招的钱从哪来？生均拨款{g|8,000元|CNY/student}，新增部分财政追加{i|289.6万元|CNY}；学费每人{j|2,400元|CNY/student}，应收{k|510.7万元|CNY}，实收{l|486.3万元|CNY}，收缴率{s|95.2%|percent}，差额是减免，人数{m|102人|student}。宿舍不够，租了两层楼、{o|48间|classroom}，每间住{t|6人|student}，共住{u|288人|student}，都是今年的新生。""",
        [("growth", "d", "b", "r"), ("share", "b", "a", "p"), ("share", "d", "c", "q"), ("diff", "q", "p", "e"), ("diff", "d", "b", "f"), ("prod", "i", "f g"), ("prod", "k", "d j"), ("share", "l", "k", "s"), ("prod", "u", "o t"), ("bound", "b", "a"), ("bound", "d", "c"), ("bound", "l", "k"), ("trend", "up", "a c"), ("trend", "up", "p q"), ("bound", "u", "d"), ("expr", "(k-l)/j", "m")],
        [error("growth-mismatch", "r", "d b", [0], ("20.5%", "percent"), "报到由1766到2128增长20.5%，17.0%是拿增加数除以今年", "later divided instead of earlier", 2)],
        scope=[("growth", "c", "a", "r"), ("share", "d", "a", "q"), ("prod", "k", "c j")])

passage("reading-level", """阅读分级测评通报：三年级起步
测评覆盖三至六年级{a|14,820名|student}学生：三年级{b|3,610名|student}，四年级{c|3,742名|student}，五年级{d|3,685名|student}，六年级{e|3,783名|student}。达到本年级水平的，三年级{f|2,347名|student}，四年级{g|2,582名|student}，五年级{h|2,616名|student}，六年级{i|2,806名|student}，达标率依次为{p|65.0%|percent}、{q|69.0%|percent}、{r|71.0%|percent}、{s|74.2%|percent}，逐级升高。四个年级合计达标{j|10,351名|student}，总达标率{t|69.8%|percent}。
城区达标率{u|76.5%|percent}，乡村{v|78.2%|percent}，总达标率居于两者之间。上年总达标率为{w|66.4%|percent}，提高{x|3.4个百分点|percentage-point}。""",
        [("between", "t", "u v"), ("sum", "a", "b c d e"), ("share", "f", "b", "p"), ("share", "g", "c", "q"), ("share", "h", "d", "r"), ("share", "i", "e", "s"), ("sum", "j", "f g h i"), ("share", "j", "a", "t"), ("trend", "up", "p q r s"), ("diff", "t", "w", "x"), ("trend", "up", "w t"), ("between", "t", "p q r s")],
        [error("average-mismatch", "v", "t u", [0], ("58.2%", "percent"), "总达标率69.8%应在城乡之间，乡村不能高于它，应为58.2%", "average above the maximum", 2)],
        scope=[("mean", "p q r s", "v"), ("share", "j", "b", "t"), ("diff", "u", "w", "x")])

passage("overlap-clubs", half("""社团节侧记:一个人可以报两个
实验中学社团节办了{a|三天|other}，{b|64个|item}社团摆摊，比去年多{c|9个|item}。全校{d|1,870名|student}学生，报了社团的{e|1,652名|student}，占{p|88.3%|percent}；可是各社团报上来的名单加在一起有{f|2,418人次|person-time}。团委老师解释：报一个的{g|1,010名|student}，报两个的{h|518名|student}，报三个的{i|124名|student}，正好对得上。
最大的社团是篮球社，{j|146人|student}；最小的是篆刻社，{k|7人|student}。平均每个社团{l|38人|student}，如果只按人头算，平均{m|26人|student}，两个平均都对，看你问的是什么。"""),
        [("sum", "e", "g h i"), ("expr", "g+2*h+3*i", "f"), ("share", "e", "d", "p"), ("avg", "f", "b", "l"), ("avg", "e", "b", "m"), ("largest", "j", "k l"), ("bound", "e", "d"), ("below", "k", "l"), ("below", "m", "l")],
        scope=[("same", "f", "e"), ("avg", "f", "e", "l"), ("share", "f", "d", "p")],
        hard="人次与人头不同；两个平均各有分子")

passage("threshold-letter", """关于困难补助的公开答复
有网友在留言板问：“我家两个孩子，为什么一个有补助、一个没有？”现答复如下。
补助按家庭人均月收入分档：不到{a|800元|CNY/month}的，每学期补{b|1,000元|CNY/student}；{c|800元|CNY/month}至{d|1,200元|CNY/month}的，补{e|600元|CNY/student}；超过{f|1,200元|CNY/month}的不补。网友家{g|四口|person}人，月收入{h|4,640元|CNY/month}，人均{i|1,160元|CNY/month}，属于第二档，读初中的孩子已领{j|600元|CNY/student}；另一个孩子读的是高中，高中助学金另有办法，每学期{k|1,250元|CNY/student}，需由学校评定，本学期名额{l|84个|item}、申请{m|113人|student}，没有评上的有{n|29人|student}。
我局已请学校复核。本学期全县两档共补助{o|5,916人|student}，第一档{q|2,204人|student}、{r|220.4万元|CNY}，第二档{s|3,712人|student}、{t|222.72万元|CNY}。""",
        [("same", "a", "c"), ("same", "d", "f"), ("avg", "h", "g", "i"), ("below", "i", "d"), ("least", "c", "i"), ("same", "j", "e"), ("diff", "m", "l", "n"), ("sum", "o", "q s"), ("prod", "r", "q b"), ("prod", "t", "s e"), ("below", "e", "b")],
        scope=[("same", "b", "j"), ("prod", "t", "s b"), ("below", "i", "a")],
        hard="门槛是档名；高中另有办法")

passage("plan-cash", spaced("""某市教育局局长在务虚会上说：账要一笔一笔算。“十四五”规划建校{a|45所|school}，到去年底建成{b|34所|school}，在建{c|9所|school}，未动工{d|2所|school}，建成率{p|75.6%|percent}。规划投资{e|58.5亿元|CNY}，已完成{f|46.2亿元|CNY}，完成率{q|79.0%|percent}，投资比建成快{r|3.4个百分点|percentage-point}，因为在建的也花了钱。
“建成的学校里，平均一所花了{g|1.08亿元|CNY}；在建的已投{h|9.5亿元|CNY}。”他又说，今年要建成{i|8所|school}，累计达到{j|41所|school}，明年扫尾{k|3所|school}，全部收官。"""),
        [("sum", "j", "b i"), ("sum", "a", "j k"), ("sum", "a", "b c d"), ("share", "b", "a", "p"), ("share", "f", "e", "q"), ("diff", "q", "p", "r"), ("expr", "(f-h)/b", "g"), ("bound", "f", "e"), ("bound", "b", "a"), ("bound", "i", "c")],
        [error("sum-mismatch", "j", "b i a k", [0, 1], ("42所", "school"), "34加8是42所，42加3也才是规划的45所", "wrong sum", 2)],
        scope=[("share", "j", "a", "q"), ("avg", "f", "b", "g"), ("sum", "j", "b c")])

passage("two-stage-fee", """收费公示背后的数学题
家长李女士拿着两张收据来问：上学期幼儿园收了{a|4,450元|CNY/student}，这学期收了{b|4,690元|CNY/student}，说好不涨价，怎么多了{c|240元|CNY}？
园长摊开账本：“保教费每月{d|620元|CNY/month}没有动。上学期开园{e|五个月|other}，这学期也是{f|五个月|other}，都是{g|3,100元|CNY/student}。伙食费每天{h|15元|CNY}，上学期{i|90天|other}，这学期{j|106天|other}，差了{k|16天|other}，就差{l|240元|CNY}，当然多了。”
李女士算了算：伙食费上学期{m|1,250元|CNY/student}，这学期{n|1,590元|CNY/student}，两项加起来，账是对的。""",
        [("prod", "m", "h i"), ("expr", "g+m", "a"), ("diff", "b", "a", "c"), ("same", "c", "l"), ("diff", "n", "m", "l"), ("prod", "g", "d e"), ("prod", "g", "d f"), ("prod", "n", "h j"), ("diff", "j", "i", "k"), ("prod", "l", "k h"), ("expr", "g+n", "b"), ("same", "e", "f")],
        [error("average-mismatch", "m", "h i g a n l", [0, 1, 4], ("1,350元", "CNY/student"), "15元乘90天是1350元，加保教费正是4450元", "wrong digit", 2)],
        scope=[("prod", "m", "h j"), ("prod", "n", "h i")])

passage("cagr-speech", """从{a|1.2万|student}到{b|2.1万|student}
在县委全会上，教育局汇报职教扩容：四年前中职在校生{c|1.2万人|student}，如今{d|2.1万人|student}，增加{e|9,000人|student}，增长{p|75%|percent}，年均增长{q|15.0%|percent}。同期普高在校生由{f|2.4万人|student}增到{g|2.5万人|student}，职普比从{i|1:2|ratio}变为{j|1:1.2|ratio}，接近相当。
中职专任教师由{k|610人|person}增加到{l|940人|person}，增加{m|330人|person}，生师比由{n|19.7:1|ratio}变为{o|32.2:1|ratio}，超过{r|20:1|ratio}的设置标准，需再招{s|110人|person}才够，即要有{t|1,050人|person}。""",
        [("ratio", "d", "l", "o"), ("same", "a", "c"), ("same", "b", "d"), ("diff", "d", "c", "e"), ("growth", "d", "c", "p"), ("cagrv", 4, "d", "c", "q"), ("ratio", "f", "c", "i"), ("ratio", "g", "d", "j"), ("diff", "l", "k", "m"), ("ratio", "c", "k", "n"), ("avg", "d", "r", "t"), ("diff", "t", "l", "s"), ("below", "r", "o"), ("trend", "up", "k l"), ("trend", "up", "f g"), ("trend", "up", "n o")],
        [error("ratio-mismatch", "o", "d l", [0], ("22.3:1", "ratio"), "2.1万除以940是22.3，两个数字颠倒", "transposed digits", 2)],
        scope=[("ratio", "d", "k", "n"), ("ratio", "c", "l", "o"), ("growth", "l", "k", "p")])

passage("month-vs-cumulative", """“送教上门”月报
本月，{a|42名|person}送教老师为{b|118名|student}重度残疾儿童送教{c|472次|item}，人均{d|4次|item}，符合每月不少于{e|4次|item}的要求。1至10月（寒暑假不计，实际送教{f|八个月|other}）累计送教{g|3,344次|item}，月均{i|418次|item}，本月比月均多{j|54次|item}。
有心人会发现，{k|118名|student}乘{l|8个月|other}再乘{m|4次|item}应是{n|3,776次|item}，比累计数多{o|432次|item}。原因是上半年只有{q|101名|student}孩子，下半年陆续评估增加了{r|17名|student}；其中{s|11名|student}从9月起送，{t|6名|student}从10月起送。另有住院的孩子缓送，回来补齐。""",
        [("avg", "c", "b", "d"), ("least", "e", "d"), ("overn", "g", 8, "i"), ("avg", "g", "f", "i"), ("diff", "c", "i", "j"), ("same", "b", "k"), ("same", "f", "l"), ("same", "m", "e"), ("prod", "n", "k l m"), ("diff", "n", "g", "o"), ("diff", "b", "q", "r"), ("sum", "r", "s t"), ("below", "a", "b"), ("bound", "c", "g"), ("expr", "(s*6+t*7)*m", "o")],
        scope=[("same", "n", "g"), ("avg", "g", "b", "d"), ("avg", "c", "a", "d")],
        hard="理论次数与累计次数不等，中途增加")

passage("wrong-total-later", """一图读懂（文字版）：市属高校这一年
【规模】市属高校{a|4所|school}，全日制在校生{b|4.68万人|student}：本科{c|3.12万人|student}，专科{d|1.41万人|student}，研究生{e|0.15万人|student}。
【质量】国家一流专业{f|27个|item}，占本科专业{g|180个|item}的{p|15%|percent}；毕业去向落实率{q|88.6%|percent}，留市就业率{r|46.2%|percent}，同比升{i|3.5个百分点|percentage-point}，上年{j|42.7%|percent}。
【科研】横向经费{k|2.36亿元|CNY}，纵向经费{l|1.74亿元|CNY}，合计{m|4.10亿元|CNY}，教师人均{n|12.6万元|CNY}；专任教师{o|3,254人|person}。
【服务】培训{s|9.8万人次|person-time}，收入{t|4,410万元|CNY}，每人次{u|450元|CNY}。
简言之，四所学校、{v|4.86万|student}学子、{w|4.1亿元|CNY}科研，撑起一座城的智力底座。""",
        [("same", "v", "b"), ("sum", "b", "c d e"), ("share", "f", "g", "p"), ("diff", "r", "j", "i"), ("sum", "m", "k l"), ("avg", "m", "o", "n"), ("avg", "t", "s", "u"), ("same", "w", "m"), ("largest", "c", "d e"), ("below", "r", "q"), ("bound", "f", "g"), ("trend", "up", "j r")],
        [error("restatement-mismatch", "v", "b", [0], ("4.68万", "student"), "开头是4.68万人，分项相加也是4.68万", "transposed digits", 2)],
        scope=[("share", "e", "b", "p"), ("diff", "q", "r", "i"), ("avg", "k", "o", "n")])

passage("wrong-base-drop", """“零跑腿”之后
转学、休学、学历证明等{a|9项|item}业务搬到网上，窗口办件从前年的{b|18,400件|item}降到去年的{c|6,900件|item}，减少{d|11,500件|item}，下降{p|166.7%|percent}；网上办件由{e|2,300件|item}升到{f|15,870件|item}，是前年的{g|6.9倍|ratio}。两处合计，去年{i|22,770件|item}，比前年的{j|20,700件|item}多{k|10%|percent}，也就是说，方便了，办事的人反而多起来。
网上办件平均用时{l|1.8天|other}，窗口{m|4.5天|other}，网上只要窗口的{zc|四成|percent}，即{q|40%|percent}。去年网办率{r|69.7%|percent}，前年{s|11.1%|percent}，目标是今年达到{t|85%|percent}，还差{u|15.3个百分点|percentage-point}。""",
        [("growthb", "b", "d", "p"), ("diff", "b", "c", "d"), ("multiple", "f", "e", "g"), ("sum", "i", "c f"), ("sum", "j", "b e"), ("growth", "i", "j", "k"), ("share", "l", "m", "q"), ("share", "f", "i", "r"), ("share", "e", "j", "s"), ("diff", "t", "r", "u"), ("trend", "down", "b c"), ("trend", "up", "e f"), ("below", "l", "m"), ("trend", "up", "s r"), ("share", "l", "m", "zc")],
        [error("growth-mismatch", "p", "b d", [0], ("62.5%", "percent"), "11500应除以前年的18400；下降不可能超过百分之百", "wrong base", 1)],
        scope=[("growthb", "c", "d", "q"), ("share", "c", "i", "r")])

passage("different-bases-vacancy", """为什么“满编”还缺老师
问：人社部门说我县教师编制{a|3,860名|person}，在编{b|3,842名|person}，只空{c|18名|person}，使用率{p|99.5%|percent}；可学校说缺{d|212名|person}，到底谁对？
答：都对。编制是按前年学生数核定的，那时在校生{e|5.41万人|student}；如今是{f|5.79万人|student}，多了{g|3,800人|student}，按标准应配{i|4,054名|person}。拿应配数减在编数，缺的正是{j|212名|person}。其中小学{k|61名|person}，初中{l|151名|person}。
问：怎么补？
答：动态调整{m|90名|person}，县管校聘调剂{n|54名|person}，另有{o|68名|person}以购买服务解决。三条路合起来是{r|212名|person}，一个不欠。""",
        [("diff", "a", "b", "c"), ("share", "b", "a", "p"), ("diff", "f", "e", "g"), ("diff", "i", "b", "j"), ("same", "d", "j"), ("sum", "j", "k l"), ("sum", "r", "m n o"), ("same", "r", "d"), ("bound", "b", "a"), ("below", "a", "i"), ("trend", "up", "e f")],
        scope=[("diff", "i", "a", "d"), ("same", "c", "d"), ("share", "b", "i", "p")],
        hard="缺额有两个基数，一是核定编制一是应配数")

passage("highlight-three", """从三组数字看小县大教育
一看投入。五年教育支出{a|36.8亿元|CNY}，年均{b|7.36亿元|CNY}，比前五年的{c|29.4亿元|CNY}多{d|7.4亿元|CNY}，增长{p|25.2%|percent}。二看队伍。教师{e|2,960人|person}，研究生学历{f|178人|person}，占{q|6.0%|percent}；高级职称{g|621人|person}，占{r|21.0%|percent}。三看成效。初中毕业{i|3,415人|student}，升入高中阶段{j|3,364人|student}，升学率{s|98.5%|percent}，其中普高{k|1,947人|student}，占升学的{t|57.9%|percent}，职高{l|1,417人|student}。
五年{m|37.8亿元|CNY}，对一个{n|28万|person}人口的县意味着什么？意味着人均一年{o|2,629元|CNY}，意味着再紧也没有紧过孩子。""",
        [("same", "m", "a"), ("overn", "a", 5, "b"), ("expr", "b/n", "o"), ("diff", "a", "c", "d"), ("growth", "a", "c", "p"), ("share", "f", "e", "q"), ("share", "g", "e", "r"), ("share", "j", "i", "s"), ("share", "k", "j", "t"), ("sum", "j", "k l"), ("trend", "up", "c a"), ("bound", "f", "e"), ("bound", "g", "e"), ("bound", "j", "i")],
        [error("restatement-mismatch", "m", "a", [0], ("36.8亿元", "CNY"), "前面说五年36.8亿元，年均7.36亿元也合36.8", "wrong digit", 2)],
        scope=[("share", "k", "i", "t"), ("growth", "a", "c", "q"), ("expr", "a/n", "o")])

passage("partial-year-target", """“向食堂要节约”
今年目标是把人均每餐厨余从{a|92|other}克压到{b|60|other}克，降{p|34.8%|percent}。到9月，一个月一个月数下来是{c|88|other}克、{d|85|other}克、{e|79|other}克、{f|74|other}克、{g|66|other}克、{i|62|other}克、{j|58|other}克（七、八月放假不计），九月当月已低于目标，但前九个月平均仍是{k|73.1|other}克，要把平均压到{l|60|other}克以下，余下三个月做不到，考核按当月算。
食堂说，光盘奖兑换了{m|12,760次|item}，每次{n|一元|CNY}，共{o|12,760元|CNY}；省下的米面折算{q|7.4万元|CNY}，是奖励的{r|5.8倍|ratio}。""",
        [("trend", "down", "c d e f g i j"), ("mean", "c d e f g i j", "k"), ("same", "l", "b"), ("below", "j", "b"), ("prod", "o", "m n"), ("multiple", "q", "o", "r"), ("below", "b", "k"), ("expr", "(a-b)/a*100", "p"), ("between", "k", "c d e f g i j")],
        scope=[("below", "k", "b"), ("mean", "c d e", "k")],
        hard="当月达标而平均未达，考核口径已说明")

passage("date-order", """校园提升工程大事记（摘编）
项目于{a|2021年3月|other}立项，{b|2021年8月|other}完成招标，{c|2022年1月|other}开工，{d|2023年6月|other}主体封顶，{e|2023年4月|other}通过主体验收，{f|2023年9月|other}投入使用。从开工到投用，前后{g|二十个月|other}，比合同工期{h|24个月|other}提前{i|四个月|other}。
工程总投资{j|1.36亿元|CNY}，其中土建{k|9,860万元|CNY}，安装{l|2,210万元|CNY}，装修及其他{m|1,530万元|CNY}；土建占{p|72.5%|percent}。新校可收{n|1,950名|student}学生，目前入学{o|1,420名|student}，占容量的{q|72.8%|percent}。""",
        [("order", "a b c d e f"), ("diff", "h", "g", "i"), ("sum", "j", "k l m"), ("share", "k", "j", "p"), ("share", "o", "n", "q"), ("bound", "o", "n"), ("expr", "f-c", "g"), ("largest", "k", "l m")],
        [error("direction-mismatch sequence-mismatch", "e", "a b c d f", [0], ("2023年7月", "other"), "主体封顶在6月，验收不能早在4月，应在封顶之后", "date order", 1)],
        scope=[("share", "o", "j", "q"), ("expr", "f-a", "g")])

passage("months-counted", """暑期安全巡查收官
从6月到9月，联合巡查组走遍{a|318处|item}水域，出动{b|2,544人次|person-time}，平均每处{c|八人次|person-time}。巡查历时{d|三个月|other}，平均每月{e|636人次|person-time}。立警示牌{f|410块|item}，配救生圈{g|372个|item}，劝离下水学生{h|529人次|person-time}，比去年少{i|143人次|person-time}，去年{j|672人次|person-time}，下降{p|21.3%|percent}。
按月看，7月劝离{k|214人次|person-time}，8月{l|187人次|person-time}，6月{m|79人次|person-time}，9月{n|49人次|person-time}，最多的是7月，7月和8月占{q|75.8%|percent}。四年来溺水事故数连续下降。""",
        [("const", "d", 4, 4), ("avg", "b", "d", "e"), ("avg", "b", "a", "c"), ("diff", "j", "h", "i"), ("growthb", "j", "i", "p"), ("sum", "h", "k l m n"), ("largest", "k", "l m n"), ("sharesum", "k l", "h", "q"), ("trend", "down", "j h")],
        [error("average-mismatch", "d", "b e", [0, 1], ("四个月", "other"), "6月到9月是四个月，636人次也是按四个月平均的", "months counted", 1)],
        scope=[("growthb", "h", "i", "p"), ("share", "k", "h", "q"), ("avg", "b", "f", "c")])

passage("part-over-whole", """市民大讲堂进社区学院
市社区学院去年开课{a|1,140场|item}，听众{b|8.62万人次|person-time}，平均每场{c|75.6人次|person-time}。其中老年课{d|486场|item}、{e|4.15万人次|person-time}，亲子课{f|312场|item}、{g|2.68万人次|person-time}，技能课{h|342场|item}、{i|1.79万人次|person-time}，老年课的人次占{p|48.1%|percent}，排第一。
讲师库现有{j|226人|person}。志愿讲师{k|239人|person}，占其中的大多数，专职的只有{l|17人|person}；讲师人均讲{m|5.0场|item}。课程满意度{q|96.2%|percent}，比前年高{r|1.4个百分点|percentage-point}。
“我们要让课堂离家不超过{s|十五分钟|other}。”院长说，目前平均步行{t|11分钟|other}。""",
        [("bound", "k", "j"), ("sum", "j", "k l"), ("avg", "b", "a", "c"), ("sum", "a", "d f h"), ("sum", "b", "e g i"), ("share", "e", "b", "p"), ("largest", "e", "g i"), ("avg", "a", "j", "m"), ("below", "t", "s"), ("avg", "b", "a", "c"), ("largest", "d", "f h")],
        [error("bound-exceeded sum-mismatch", "k", "j l", [0, 1], ("209人", "person"), "志愿讲师不能多于讲师库226人，减去专职17人是209人", "part greater than whole", 2)],
        scope=[("share", "d", "a", "p"), ("avg", "e", "d", "c")])

passage("total-years", """十四年，一座县中的回归
县中流失的生源正在回来。中考前一百名留在本县的，最低那年只有{a|21人|student}，今年{b|83人|student}，增加{c|62人|student}，几乎是那时的{d|四倍|ratio}。一本上线从{e|118人|student}到{f|426人|student}，上线率从{g|9.8%|percent}升到{h|31.2%|percent}，提高{i|21.4个百分点|percentage-point}。
过去{j|五年|other}，县财政投给县中{k|1.85亿元|CNY}。平均到每年，是{l|3,083万元|CNY}；引进骨干{m|64名|person}，送培{n|210人次|person-time}。班额从{o|58人|student}降到{q|46人|student}，高一少招{r|12人|student}一个班，{s|20个|class}班共少招{t|240人|student}，并没有用扩招换上线率。
校长说，三年内要让前一百名留下{u|九成|percent}，也就是{v|九十人|student}，还差{w|7人|student}。""",
        [("avg", "k", "j", "l"), ("diff", "b", "a", "c"), ("multiple", "b", "a", "d"), ("diff", "h", "g", "i"), ("diff", "o", "q", "r"), ("prod", "t", "r s"), ("diff", "v", "b", "w"), ("trend", "up", "g h"), ("trend", "up", "e f"), ("trend", "down", "o q"), ("below", "b", "v")],
        [error("average-mismatch", "l", "k j", [0], ("3,700万元", "CNY"), "1.85亿除以五年是3700万元，误按六年除", "total divided by years", 2)],
        scope=[("multiple", "h", "g", "d"), ("growth", "h", "g", "i")])

passage("third", """三分之一与三成
区教研室通报听课情况：教研员{a|24名|person}，一学期听课{b|1,176节|item}，人均{c|49节|item}，完成人均{d|50节|item}的任务。其中优质课{e|392节|item}，占{p|33.3%|percent}，也就是三分之一；合格课{f|667节|item}，占{q|56.7%|percent}；不合格{g|117节|item}，占{r|9.9%|percent}。
跟踪整改：不合格的{h|117节|item}中，二次听课合格{i|98节|item}，占{s|83.8%|percent}。仍不合格{j|29节|item}，由校长约谈。分学科看，语文{k|285节|item}，数学{l|268节|item}，英语{m|226节|item}，其余{n|397节|item}分布在{o|九门|item}学科。""",
        [("least", "d", "c"), ("diff", "h", "i", "j"), ("avg", "b", "a", "c"), ("share", "e", "b", "p"), ("share", "f", "b", "q"), ("share", "g", "b", "r"), ("sum", "b", "e f g"), ("same", "g", "h"), ("share", "i", "h", "s"), ("sum", "b", "k l m n"), ("largest", "k", "l m"), ("bound", "i", "h"), ("expr", "b/3", "e")],
        [error("bound-exceeded", "c", "d", [0], None, "人均49节没有达到50节", "limit against the figure", 1, "人均49节，差一节没有完成任务"),
         error("difference-mismatch", "j", "h i", [1], ("19节", "item"), "117减98是19", "wrong difference", 2)],
        scope=[("share", "i", "b", "s"), ("share", "e", "b", "q")])

passage("restated-body", """新闻通稿：本市高中阶段毛入学率达{h|96.8%|percent}
本市教育局今天发布年度公报解读。高中阶段毛入学率{a|96.3%|percent}，比上年提高{b|0.7个百分点|percentage-point}，上年{c|95.6%|percent}。义务教育巩固率{d|98.9%|percent}，学前毛入园率{e|94.5%|percent}，比五年前的{f|86.2%|percent}提高{g|8.3个百分点|percentage-point}。
全市新增劳动力平均受教育年限{i|14.2年|other}，五年提高{j|0.9年|other}，五年前是{k|13.3年|other}。预计再过五年达到{l|15年|other}，年均提高{m|0.16年|other}。解读中说，毛入学率包含超龄学生，因此可以高于适龄人口的净入学率{n|91.8%|percent}，两者相差{o|4.5个百分点|percentage-point}。""",
        [("same", "h", "a"), ("diff", "a", "c", "b"), ("diff", "e", "f", "g"), ("diff", "i", "k", "j"), ("expr", "(l-i)/5", "m"), ("diff", "a", "n", "o"), ("trend", "up", "f e"), ("trend", "up", "k i l"), ("below", "n", "a"), ("trend", "up", "c a")],
        [error("restatement-mismatch", "h", "a", [0], ("96.3%", "percent"), "正文两次按96.3%计算，标题写成96.8%", "restated figure", 2)],
        scope=[("diff", "h", "c", "b"), ("diff", "d", "e", "g"), ("diff", "i", "k", "m")])

passage("ratio-words", """一个数的两种写法
问：心理教师配备到底是多少？有的材料写{a|1:1280|ratio}，有的写每千名学生不足一名。
答：全区学生{b|6.4万人|student}，专职心理教师{c|50名|person}，一人对{d|1,280名|student}学生；每千名学生{e|0.78名|person}，两种说法一致。若把持证兼职的{f|74名|person}也算进来，是{g|124名|person}，每千名{i|1.94名|person}，一人对{j|516名|student}。国家要求每校至少一名，全区{k|67所|school}学校，专职到位的{l|44所|school}，有两名专职的{m|6所|school}，合起来人数正好是{n|50名|person}；其余{o|23所|school}由兼职承担。""",
        [("ratio", "b", "c", "a"), ("avg", "b", "c", "d"), ("per", "c", "b", 1000, "e"), ("sum", "g", "c f"), ("per", "g", "b", 1000, "i"), ("avg", "b", "g", "j"), ("same", "n", "c"), ("expr", "l+m", "n"), ("diff", "k", "l", "o"), ("bound", "l", "k"), ("bound", "m", "l"), ("trend", "up", "e i")],
        scope=[("ratio", "b", "g", "a"), ("per", "c", "b", 1000, "i"), ("same", "l", "c")],
        hard="专职与含兼职两种口径；有的学校两名")

passage("lottery-withdraw", """午餐券为什么多发了三百张
记者接到反映：学校只有{a|2,184名|student}师生，食堂却发了{b|2,484张|item}午餐券，多出{c|300张|item}。跟着到后厨一看，明白了：这天是家长开放日，来了{d|286位|person}家长，另有{e|14位|person}督导专家，正好{f|300人|person}。
券不是白给：家长每人{g|12元|CNY}，专家由学校接待费支出。当天实收家长餐费{i|3,432元|CNY}，回收用过的券{j|2,431张|item}，剩下{k|53张|item}是临时有事没来吃的，占发券数的{p|2.1%|percent}。厨师按约九成七备餐，备了{l|2,410份|item}，不够的{m|21份|item}用面条补上，一共{n|2,431份|item}，没有浪费。""",
        [("diff", "b", "a", "c"), ("sum", "f", "d e"), ("same", "f", "c"), ("prod", "i", "d g"), ("diff", "b", "j", "k"), ("share", "k", "b", "p"), ("sum", "n", "l m"), ("same", "n", "j"), ("bound", "j", "b"), ("bound", "l", "n")],
        scope=[("prod", "i", "f g"), ("share", "k", "a", "p"), ("same", "l", "j")],
        hard="券多于师生，因有家长与专家")

passage("rolled-plan", """“三年任务两年完成”是怎么算的
丁县当年定下的是三年改造{a|96所|school}薄弱校：第一年{b|30所|school}，第二年{c|36所|school}，第三年{d|30所|school}。实际第一年改了{e|41所|school}，第二年{f|55所|school}，两年合计{g|96所|school}，一所不落。第三年没有停，又把新纳入的{h|12所|school}也改了，三年共{i|108所|school}，是原任务的{p|112.5%|percent}。
钱数没有同步超：三年预算{j|2.88亿元|CNY}，实际{k|2.97亿元|CNY}，只多{q|3.1%|percent}，平均每所从预算的{l|300万元|CNY}降到{m|275万元|CNY}。有人问后进的{n|12所|school}为何便宜——它们原本基础好，平均只用了{o|110万元|CNY}，前{r|96所|school}平均{s|296万元|CNY}，同预算差不多。""",
        [("sum", "a", "b c d"), ("sum", "g", "e f"), ("same", "g", "a"), ("sum", "i", "g h"), ("share", "i", "a", "p"), ("growth", "k", "j", "q"), ("avg", "j", "a", "l"), ("avg", "k", "i", "m"), ("same", "n", "h"), ("same", "r", "a"), ("expr", "(k-h*o)/r", "s"), ("below", "e", "f"), ("trend", "up", "b c"), ("same", "g", "r")],
        scope=[("share", "g", "i", "p"), ("avg", "k", "a", "m"), ("sum", "a", "e f h")],
        hard="超额完成而单价降，因后加的便宜")

passage("negative-growth", """喜与忧：入园率上升而在园人数下降
问：入园率高了，为什么幼儿反而少了？
答：人口在减。三年前适龄幼儿{a|3.92万人|person}，在园{b|3.55万人|student}，入园率{p|90.6%|percent}；今年适龄幼儿{c|3.21万人|person}，在园{d|3.06万人|student}，入园率{q|95.3%|percent}。三年少了{e|7,100人|person}适龄幼儿，少了{f|4,900人|student}在园幼儿，降幅分别是{r|18.1%|percent}和{s|13.8%|percent}，在园降得慢，入园率就升了{t|4.7个百分点|percentage-point}。
随之而来的是，园所由{g|268所|school}减到{h|241所|school}，其中关停民办{i|33所|school}、新办公办{j|6所|school}；平均每园由{k|132人|student}变为{l|127人|student}。""",
        [("share", "b", "a", "p"), ("share", "d", "c", "q"), ("diff", "a", "c", "e"), ("diff", "b", "d", "f"), ("growthb", "a", "e", "r"), ("growthb", "b", "f", "s"), ("diff", "q", "p", "t"), ("below", "s", "r"), ("lin", "h", "+g -i +j"), ("avg", "b", "g", "k"), ("avg", "d", "h", "l"), ("trend", "up", "p q"), ("trend", "down", "a c"), ("trend", "down", "b d"), ("trend", "down", "k l"), ("bound", "b", "a"), ("bound", "d", "c"), ("trend", "down", "g h")],
        scope=[("growthb", "a", "f", "s"), ("diff", "r", "s", "t"), ("diff", "g", "i", "h")],
        hard="率升人降，两种降幅不同")

passage("multi-figure-press", """市委教育工作会新闻稿（节选）
会上算了一笔“长远账”。未来{a|六年|other}，小学在校生将由{b|24.6万人|student}减到{c|19.8万人|student}，减少{d|4.8万人|student}，下降{p|19.5%|percent}；初中先升后降，由{e|10.2万人|student}升到第{!n|三}年的{f|12.1万人|student}再回落到{g|10.7万人|student}；高中由{h|8.4万人|student}升到{i|10.9万人|student}，增加{j|2.5万人|student}，增长{q|29.8%|percent}。
据此，小学教师富余{k|2,400人|person}，初中峰值时缺{l|1,280人|person}，高中缺{m|1,920人|person}，三学段相抵，仍缺{n|880人|person}。会议要求建立转岗通道：小学富余教师三分之一转入初中，即{o|800人|person}，考取相应资格的再转高中{r|240人|person}，占富余的{s|10%|percent}。市里明年高中招聘计划{t|320人|person}，缺口{u|1,920人|person}分六年补，每年{v|320人|person}，不留欠账。""",
        [("lin", "n", "-k +l +m"), ("diff", "b", "c", "d"), ("growthb", "b", "d", "p"), ("diff", "i", "h", "j"), ("growthb", "h", "j", "q"), ("expr", "k/3", "o"), ("share", "r", "k", "s"), ("same", "u", "m"), ("avg", "u", "a", "v"), ("same", "t", "v"), ("trend", "up", "e f"), ("trend", "down", "f g"), ("trend", "down", "b c"), ("trend", "up", "h i"), ("bound", "r", "k")],
        [error("difference-mismatch", "n", "k l m", [0], ("800人", "person"), "1280加1920减2400是800人", "wrong difference", 1)],
        scope=[("growthb", "i", "j", "q"), ("share", "o", "k", "s"), ("sum", "n", "l m"), ("share", "r", "o", "s")])

passage("consult-forum", """“网上县长信箱”教育类留言半年报
{p|72.4%|percent}的留言来自手机
本半年，信箱收到教育类留言{a|1,847条|item}，比前半年多{b|213条|item}，增长{c|13.0%|percent}。手机端{d|1,337条|item}，电脑端{e|510条|item}。其中：招生{f|602条|item}，教师待遇{g|391条|item}，收费{h|278条|item}，校园安全{i|225条|item}，其余{j|351条|item}。
按期答复{k|1,801条|item}，按期率{q|97.5%|percent}；逾期{l|36条|item}，最长的逾期{m|11天|other}。答复后追评“满意”的{n|1,206条|item}，占按期答复的{r|67.0%|percent}。
招生类占总数的{s|32.6%|percent}，与前半年的{t|38.2%|percent}相比下降{u|5.6个百分点|percentage-point}，而收费类从{v|187条|item}升到{w|278条|item}，增加近一半。""",
        [("diff", "a", "k", "l"), ("share", "d", "a", "p"), ("growthc", "a", "b", "c"), ("sum", "a", "d e"), ("sum", "a", "f g h i j"), ("share", "k", "a", "q"), ("share", "n", "k", "r"), ("share", "f", "a", "s"), ("diff", "t", "s", "u"), ("same", "w", "h"), ("trend", "up", "v w"), ("largest", "f", "g h i"), ("bound", "n", "k"), ("trend", "down", "t s")],
        [error("difference-mismatch", "l", "a k", [0], ("46条", "item"), "1847减1801是46条", "wrong difference", 2)],
        scope=[("growth", "w", "v", "c"), ("share", "n", "a", "r"), ("share", "f", "k", "s")])

passage("classroom-counts", """明眸工程灯光改造周报
本周，城区组换灯{a|96间|classroom}，乡镇组{b|142间|classroom}，共{c|238间|classroom}；上周城区{d|88间|classroom}、乡镇{e|137间|classroom}，共{f|225间|classroom}，本周比上周多{g|13间|classroom}，增长{p|5.8%|percent}。
开工以来累计换{h|1,163间|classroom}，占总任务{i|2,050间|classroom}的{q|56.7%|percent}；其中城区{j|421间|classroom}，乡镇{k|742间|classroom}，城区完成任务{l|680间|classroom}的{r|61.9%|percent}，乡镇完成任务{m|1,370间|classroom}的{s|64.2%|percent}。照本周的速度，剩余{n|887间|classroom}约需{o|3.7周|other}。
质检抽查{t|120间|classroom}，照度不达标{u|三间|classroom}，合格率{v|97.5%|percent}。""",
        [("share", "k", "m", "s"), ("between", "q", "r s"), ("sum", "c", "a b"), ("sum", "f", "d e"), ("diff", "c", "f", "g"), ("growth", "c", "f", "p"), ("share", "h", "i", "q"), ("sum", "h", "j k"), ("sum", "i", "l m"), ("share", "j", "l", "r"), ("diff", "i", "h", "n"), ("avg", "n", "c", "o"), ("sharediff", "t", "u", "t", "v"), ("bound", "u", "t"), ("bound", "c", "h"), ("trend", "up", "f c")],
        [error("share-mismatch", "s", "k m q r", [0, 1], ("54.2%", "percent"), "742除以1370是54.2%，总完成率56.7%也应在两者之间", "wrong digit", 1)],
        scope=[("share", "k", "i", "s"), ("avg", "n", "f", "o"), ("mean", "r s", "q")])

passage("limit-classroom", """起始年级大班额“清零”
市局通报：今年秋季起始年级全面执行小学每班不超过{a|45人|student}、初中不超过{b|50人|student}的上限。小学一年级{c|612个|class}班、{d|26,928人|student}，平均每班{e|44.0人|student}；七年级{f|438个|class}班、{g|21,331人|student}，平均每班{h|50.3人|student}，两个起始年级平均班额都控制在上限以内。
最大的班，小学{i|45人|student}，初中{j|50人|student}。为了做到这一点，各校调出教室{k|173间|classroom}，新增教师{l|391人|person}，其中小学{m|214人|person}，初中{n|177人|person}。
家长李先生在接受采访时说：“儿子那个班{o|44人|student}，比哥哥入学时少了{q|十二人|student}。”""",
        [("most", "h", "b"), ("bound", "h", "j"), ("avg", "d", "c", "e"), ("avg", "g", "f", "h"), ("most", "e", "a"), ("most", "i", "a"), ("most", "j", "b"), ("sum", "l", "m n"), ("most", "o", "a"), ("avgmost", "d", "c", "a"), ("bound", "e", "i"), ("avgmost", "g", "f", "b")],
        [error("bound-exceeded average-mismatch", "h", "b j g f", [0, 1, 3], ("48.7人", "student"), "平均50.3人既超过上限50人，又大于最大的班；21331除以438是48.7人", "average above the maximum", 1)],
        scope=[("avg", "g", "c", "h"), ("avg", "d", "f", "e")])

passage("unit-tons", """营养配餐中心一天的账
配餐中心每天给{a|38所|school}学校送餐{b|2.85万份|item}，每校平均{c|750份|item}。昨天用大米{d|4,275千克|other}，每份{e|0.15|other}千克；蔬菜{f|7,125千克|other}，每份{g|0.25|other}千克；肉{h|2,280千克|other}，每份{i|0.08|other}千克。三样合计{j|1.368吨|other}，装了{k|九辆|item}冷链车，平均每车{l|1.52|other}吨。
每份成本{m|9.8元|CNY}，一天{n|27.93万元|CNY}；收费{o|10元|CNY}，一天{q|28.5万元|CNY}，毛利{r|0.57万元|CNY}，只够付油钱。留样{s|72小时|other}，比规定的{t|48小时|other}多一天。""",
        [("expr", "(d+f+h)/1000", "j"), ("avg", "j", "k", "l"), ("avg", "b", "a", "c"), ("avg", "d", "b", "e"), ("avg", "f", "b", "g"), ("avg", "h", "b", "i"), ("prod", "n", "m b"), ("prod", "q", "o b"), ("diff", "q", "n", "r"), ("least", "t", "s"), ("below", "n", "q"), ("expr", "s-24", "t"), ("largest", "f", "d h")],
        [error("sum-mismatch", "j", "d f h k l", [0, 1], ("13.68吨", "other"), "三样是13680千克即13.68吨，每车1.52吨乘九辆也是13.68吨", "decimal point", 1)],
        scope=[("avg", "h", "a", "i"), ("avg", "d", "a", "e")])

passage("units-differ", """两张表的面积为什么不一样
县档案馆编《校舍志》时发现，教育局报表写校园占地{a|1,284亩|other}，自然资源局写{b|0.856平方公里|other}，看着差得远，其实{c|一平方公里|other}等于{d|1,500亩|other}，换算过来正好是{e|1,284亩|other}。
校舍面积又是另一回事：教育局写{f|31.2万平方米|other}，住建局写{g|28.6万平方米|other}，差{h|2.6万平方米|other}，是因为后者不计{i|19所|school}村小的平房。生均校舍按前者是{j|9.5平方米|other}，按后者是{k|8.7平方米|other}，学生都是{l|32,840名|student}，没有哪个错。""",
        [("expr", "b*d", "a"), ("same", "a", "e"), ("expr", "b*d", "e"), ("diff", "f", "g", "h"), ("avg", "f", "l", "j"), ("avg", "g", "l", "k")],
        scope=[("same", "f", "g"), ("avg", "g", "l", "j")],
        hard="亩与平方公里；两种校舍口径")

passage("largest-wrong", """五县区谁跑得快
三季度通报：甲区{a|86.3%|percent}，乙区{b|81.7%|percent}，丙县{c|88.9%|percent}，丁县{d|74.2%|percent}，戊县{e|79.5%|percent}，均值{f|82.1%|percent}。全年任务完成率以丙县居首，甲区第二，戊县垫底；首尾相差{g|14.7个百分点|percentage-point}。高于均值的有{h|两个|other}，低于均值的有{i|三个|other}。
与二季度末的均值{j|58.4%|percent}相比，提高{k|23.7个百分点|percentage-point}；要在年底全部完成，还要再提{l|17.9个百分点|percentage-point}。丁县进度慢，主要是{m|两个|item}项目土地手续未办完，涉及资金{n|1.2亿元|CNY}，占该县年度投资{o|3.1亿元|CNY}的{p|38.7%|percent}。""",
        [("smallest", "e", "a b c d"), ("largest", "c", "a b d e"), ("diff", "c", "d", "g"), ("mean", "a b c d e", "f"), ("diff", "f", "j", "k"), ("share", "n", "o", "p"), ("trend", "up", "j f"), ("expr", "100-f", "l"), ("bound", "n", "o"), ("count", "h", 2), ("count", "i", 3)],
        [error("direction-mismatch", "e", "a b c d", [0], None, "丁县74.2%才是最低，首尾差14.7也是同丁县比", "wrong superlative", 2, "丁县垫底")],
        scope=[("diff", "c", "e", "g"), ("diff", "f", "d", "k")])

passage("hotline-outcome", """“接诉即办”教育板块月报
{a|743件|item}诉求，{b|691件|item}已办结，{c|52件|item}在办，办结率{p|93.0%|percent}。办结件里，实际解决{d|514件|item}，占{q|74.4%|percent}；解释说明{e|146件|item}，占{r|21.1%|percent}；其他{f|31件|item}，占{s|4.5%|percent}。
响应率{t|100%|percent}，比上月持平；解决率{u|74.4%|percent}，比上月的{v|71.9%|percent}提高{w|2.5个百分点|percentage-point}；满意率{x|88.6%|percent}，比上月的{y|90.1%|percent}下降{z|2.5个百分点|percentage-point}。市里排名第{!rank|4}，上月第{!rank|6}。
重复诉求{aa|38件|item}，来自{ab|14人|person}，平均一人{ac|2.7件|item}，占诉求总数{ad|5.1%|percent}。""",
        [("diff", "y", "x", "z"), ("sum", "a", "b c"), ("share", "b", "a", "p"), ("share", "d", "b", "q"), ("share", "e", "b", "r"), ("share", "f", "b", "s"), ("sum", "b", "d e f"), ("hundred", "q r s"), ("same", "u", "q"), ("diff", "u", "v", "w"), ("avg", "aa", "ab", "ac"), ("share", "aa", "a", "ad"), ("trend", "up", "v u"), ("trend", "down", "y x"), ("bound", "aa", "a")],
        [error("difference-mismatch", "z", "y x", [0], ("1.5个百分点", "percentage-point"), "90.1减88.6是1.5，照抄了前一句的2.5", "copied from the clause before", 1)],
        scope=[("share", "d", "a", "q"), ("diff", "u", "x", "z")])

passage("speech-doubling", """开工仪式上的话
这座校园，五年前议、三年前批、今天动工。它占地{a|220亩|other}，建筑面积{b|11.8万平方米|other}，容积率{c|0.80|ratio}；建成后设{d|72个|class}班，比现在的{e|36个|class}班{u|翻了一番|ratio}；学生由{f|1,690人|student}增加到{g|3,240人|student}，增加{h|1,550人|student}，增长{p|91.7%|percent}，将近{v|翻一番|ratio}。
总投资{i|7.6亿元|CNY}，其中专项债{j|4.8亿元|CNY}，占{q|63.2%|percent}；地方配套{k|2.8亿元|CNY}。工期{l|24个月|other}，按月均投资{m|3,167万元|CNY}安排。
请记住两个日子：明年国庆前主体封顶，后年秋季开学。到那一天，孩子们每人将有{n|36平方米|other}校舍。""",
        [("multiple", "d", "e", "u"), ("diff", "g", "f", "h"), ("growth", "g", "f", "p"), ("share", "j", "i", "q"), ("sum", "i", "j k"), ("overn", "i", 24, "m"), ("avg", "i", "l", "m"), ("avg", "b", "g", "n"), ("expr", "b/(a*666.67)", "c"), ("bound", "j", "i"), ("trend", "up", "e d"), ("trend", "up", "f g")],
        scope=[("multiple", "g", "f", "v"), ("avg", "b", "f", "n")],
        hard="一处翻番，一处将近翻番")

passage("long-annual-brief", """工作简报第{!issue|51}期　岁末盘点：甲县教育的“收”与“支”
一、学位账。全年新增公办学位{a|7,360个|place}，其中新建学校{b|4,500个|place}、改扩建{c|2,160个|place}、盘活闲置校舍{d|700个|place}。三种办法里，盘活最省钱，平均每个学位{e|0.9万元|CNY}，新建要{f|5.2万元|CNY}，改扩建{g|2.4万元|CNY}。三项合计花去{h|29,214万元|CNY}。
二、教师账。年初在编{i|5,218人|person}，年内招聘{j|326人|person}、调入{k|47人|person}，退休{l|189人|person}、调出{m|63人|person}、辞职{n|21人|person}，年末在编{o|5,318人|person}。年末学生{q|7.92万人|student}，生师比{r|14.9:1|ratio}，年初是{s|15.0:1|ratio}，略有好转。
三、群众账。热线满意率由{t|91.2%|percent}升到{u|93.6%|percent}，提高{v|2.4个百分点|percentage-point}；信访由{w|164件|item}降到{x|118件|item}，下降{y|28.0%|percent}。
四、欠账。年初承诺的{z|15件|item}事做完{aa|13件|item}，剩下{zz|两件|item}：一件是东片高中因用地调整推迟，一件是室内馆因招标流标推迟，都已列入明年一季度计划。
综合起来，一年新增学位{ab|7,630个|place}、净增教师{ac|100人|person}，是近五年最好的一年。""",
        [("same", "ab", "a"), ("sum", "a", "b c d"), ("expr", "b*f+c*g+d*e", "h"), ("lin", "o", "+i +j +k -l -m -n"), ("ratio", "q", "o", "r"), ("diff", "u", "t", "v"), ("expr", "(w-x)/w*100", "y"), ("diff", "o", "i", "ac"), ("bound", "aa", "z"), ("trend", "up", "t u"), ("trend", "down", "w x"), ("trend", "down", "s r"), ("smallest", "e", "f g"), ("largest", "f", "e g"), ("expr", "z-aa", "zz")],
        [error("restatement-mismatch", "ab", "a", [0], ("7,360个", "place"), "第一条新增7360个，分项相加也是7360，末段两个数字颠倒", "transposed digits", 2)],
        scope=[("lin", "ac", "+j +k"), ("sum", "a", "b c"), ("growthb", "x", "w", "y")])

passage("long-speech-sound", """在全市教育系统年中工作会议上的讲话（节选）
同志们！半年过去，有喜有忧。先说喜。年初定的{a|96个|item}项目开工{b|91个|item}，开工率{p|94.8%|percent}，比去年同期的{q|88.5%|percent}高{r|6.3个百分点|percentage-point}。完成投资{c|11.7亿元|CNY}，占全年{d|21.5亿元|CNY}的{s|54.4%|percent}，跑赢了时间进度。未开工的{e|5个|item}，三个卡在用地，两个卡在环评。
再说忧。投资完成过半，竣工的却只有{f|17个|item}，占{t|17.7%|percent}，九月一日开学要用的{g|29个|item}项目里，还有{h|12个|item}没有竣工。离开学只有{i|52天|other}，按一周交付{j|两个|item}来排，也要{k|六周|other}，勉强来得及。
有人说，少数项目晚几天没有关系。关系很大！这{l|12个|item}项目关系到{m|1.14万个|place}学位，其中小学{n|6,800个|place}、初中{o|4,600个|place}。请各位领导把任务书带回去，一周一报，三周一查，到八月二十五日必须清零。
最后说钱。要补的尾款{u|2.3亿元|CNY}，市里出{v|1.5亿元|CNY}，县区出{w|8,000万元|CNY}，月底前到位。""",
        [("share", "b", "a", "p"), ("diff", "p", "q", "r"), ("share", "c", "d", "s"), ("diff", "a", "b", "e"), ("share", "f", "a", "t"), ("same", "h", "l"), ("expr", "h/j", "k"), ("sum", "m", "n o"), ("sum", "u", "v w"), ("bound", "b", "a"), ("bound", "f", "b"), ("bound", "h", "g"), ("trend", "up", "q p"), ("diff", "g", "h", "f")],
        scope=[("share", "f", "g", "t"), ("share", "b", "d", "s"), ("share", "h", "a", "t")],
        hard="投资过半而竣工率低；要用的项目与全部项目不是一回事")

passage("long-press-migrant", """发布会实录：随迁子女在这里上学
主持人：各位记者朋友，今天请教育局介绍随迁子女就学情况。
发言人：先报总数。秋季学期，我市义务教育阶段随迁子女{a|86,420人|student}，占在校生{b|31.2万人|student}的{p|27.7%|percent}，也就是每{c|四个|student}学生里大约有{d|一个|student~}来自外地。其中小学{e|61,730人|student}，初中{f|24,690人|student}。进入公办学校的{g|79,334人|student}，占{q|91.8%|percent}，加上政府购买民办学位的{h|4,580人|student}，两项合计占{r|97.1%|percent}，其余{i|2,506人|student}自愿就读其他民办学校。
记者：有没有门槛？
发言人：居住证加就业证明就行。今年受理{j|14,860份|item}申请，通过{k|14,203份|item}，通过率{s|95.6%|percent}；未通过的{l|567份|item}，主要是材料过期，补交后又通过{m|389份|item}，最终没有通过的只有{n|268份|item}。
记者：明年怎么打算？
发言人：新增学位{o|9,000个|place}，其中{zc|六成|percent}给人口流入最多的甲区和乙区，就是{t|5,400个|place}。公办就读比例要从今年的{u|91.8%|percent}提高到{v|93%|percent}，提高{w|2.2个百分点|percentage-point}。""",
        [("diff", "j", "k", "l"), ("diff", "l", "m", "n"), ("diff", "v", "u", "w"), ("share", "a", "b", "p"), ("share", "d", "c", "p"), ("sum", "a", "e f"), ("share", "g", "a", "q"), ("sharesum", "g h", "a", "r"), ("lin", "i", "+a -g -h"), ("share", "k", "j", "s"), ("share", "t", "o", "zc"), ("same", "u", "q"), ("bound", "m", "l"), ("bound", "k", "j"), ("bound", "g", "a"), ("trend", "up", "u v"), ("largest", "e", "f")],
        [error("difference-mismatch", "l", "j k m n", [0, 1], ("657份", "item"), "14860减14203是657，减去补交通过的389也才是268", "transposed digits", 1),
         error("difference-mismatch", "w", "v u", [2], ("1.2个百分点", "percentage-point"), "93减91.8是1.2", "wrong difference", 1)],
        scope=[("share", "g", "b", "q"), ("diff", "r", "q", "w"), ("sum", "a", "e f g")])

passage("long-report-congress", """代表大会报告（教育部分摘要）
过去五年，是学位供给最多的五年。新建改扩建学校{a|148所|school}，新增学位{b|12.6万个|place}，相当于再造了一个前五年——前五年新增{c|6.2万个|place}，五年{ac|翻了一番|ratio}还多。学前普惠率由{d|68.4%|percent}提高到{e|91.7%|percent}，提高{f|23.3个百分点|percentage-point}；大班额占比由{g|11.8%|percent}降到{h|0.3%|percent}，下降{i|11.5个百分点|percentage-point}。
过去五年，是教师队伍变化最大的五年。补充教师{j|1.38万名|person}，年均{k|2,760名|person}；专任教师中研究生占比由{l|4.7%|percent}升到{m|9.9%|percent}，翻了一番多；乡村教师月均补助由{n|420元|CNY/month}提到{o|780元|CNY/month}，增长{p|46.2%|percent}。
今后五年，人口形势逆转。预计小学一年级新生由{q|5.8万人|student}降到{r|3.9万人|student}，减少近三分之一，即{s|32.8%|percent}；高一新生由{t|3.3万人|student}升到{u|4.1万人|student}，增长{v|24.2%|percent}。我们的对策是：小学不再新建，高中新建{w|14所|school}、增加学位{x|2.8万个|place}，平均每所{y|2,000个|place}；小班化从{z|三成|percent}学校起步，五年推到全部学校。
概括地说，过去五年新增{aa|12.6万个|place}，今后五年新增{ab|2.8万个|place}，方向从“有没有”转到“好不好”。""",
        [("growth", "o", "n", "p"), ("diff", "e", "d", "f"), ("diff", "g", "h", "i"), ("overn", "j", 5, "k"), ("multiple", "b", "c", "ac"), ("same", "aa", "b"), ("same", "ab", "x"), ("expr", "(q-r)/q*100", "s"), ("growth", "u", "t", "v"), ("avg", "x", "w", "y"), ("trend", "up", "d e"), ("trend", "down", "g h"), ("trend", "up", "n o"), ("trend", "up", "l m"), ("trend", "down", "q r"), ("trend", "up", "t u"), ("below", "c", "b"), ("below", "ab", "aa")],
        [error("growth-mismatch", "p", "o n", [0], ("85.7%", "percent"), "360元应除以原来的420元，错除以780元", "later divided instead of earlier", 1)],
        scope=[("growth", "b", "c", "p"), ("growth", "m", "l", "p"), ("growth", "r", "q", "v")])

passage("long-hotline-year-sound", """“教育热线”这一年：从{a|2.9万|item}通里读懂家长
电话多了，怨气少了。全年来电{b|29,418|item}通，比上年多{c|4,206|item}通，增长{p|16.7%|percent}；投诉类{d|3,912|item}通，比上年少{e|1,104|item}通，下降{q|22.0%|percent}，投诉占来电的比例由{r|19.9%|percent}降到{s|13.3%|percent}。
家长在问什么？以小升初为界，4月到7月来电{f|15,003|item}通，占全年一半以上；其余八个月{g|14,415|item}通。问得最多的是学区划分，{h|6,240|item}通，其次是课后服务，{i|3,815|item}通，再次是午餐，{j|2,127|item}通。
办得怎么样？需要转办的{k|5,366件|item}，办结{l|5,288件|item}，办结率{t|98.5%|percent}；一次办结{m|4,706件|item}，占办结的{u|89.0%|percent}，两次以上办结{n|582件|item}。未办结的{o|78件|item}，年底前集中交办。回访满意率{v|94.1%|percent}，但“服务满意”高于“结果满意”（{w|86.5%|percent}），差{x|7.6个百分点|percentage-point}，说明有些事态度好并没有解决问题。
热线员{y|26名|person}，人均接听{z|1,131|item}通，最忙的一天（7月6日）全台接了{aa|412|item}通，人均{ab|15.8|item}通，是平日的五倍。""",
        [("same", "a", "b"), ("growthc", "b", "c", "p"), ("expr", "e/(d+e)*100", "q"), ("share", "d", "b", "s"), ("expr", "(d+e)/(b-c)*100", "r"), ("sum", "b", "f g"), ("largest", "h", "i j"), ("trend", "down", "h i j"), ("share", "l", "k", "t"), ("share", "m", "l", "u"), ("sum", "l", "m n"), ("diff", "k", "l", "o"), ("diff", "v", "w", "x"), ("avg", "b", "y", "z"), ("avg", "aa", "y", "ab"), ("below", "w", "v"), ("trend", "down", "r s"), ("bound", "l", "k"), ("bound", "d", "b")],
        scope=[("share", "m", "k", "u"), ("share", "k", "b", "t"), ("growthc", "d", "c", "q")],
        hard="来电升投诉降，服务满意与结果满意两种口径")

passage("long-mixed-stage", """县域高中振兴：一线观察
一所县中的校门口，立着三块红榜。第一块写着升学：今年上本科线{a|612人|student}，占参考{b|1,180人|student}的{p|51.9%|percent}；去年{c|538人|student}，占参考{d|1,165人|student}的{q|46.2%|percent}。上线人数多了{e|74人|student}，上线率高了{f|5.7个百分点|percentage-point}。
第二块写着教师：特级{g|3人|person}、正高{h|7人|person}、高级{i|86人|person}，三类合起来{j|96人|person}，占专任教师{k|268人|person}的{r|35.8%|percent}。三年前这三类是{l|74人|person}，增加了{m|32人|person}。
第三块是感谢榜。校友捐资设奖，三年发放{n|186万元|CNY}：第一年{o|48万元|CNY}，第二年{s|62万元|CNY}，第三年{t|76万元|CNY}，每年都比上年多{u|14万元|CNY}，受奖学生{v|930人次|person-time}，人均每次{w|2,000元|CNY}。
校长却更看重没有上墙的数：借读回流{x|57人|student}，外流{y|19人|student}，净回流{z|38人|student}；而三年前，这个数是负的——流出比流入多{aa|112人|student}。""",
        [("diff", "j", "l", "m"), ("share", "a", "b", "p"), ("share", "c", "d", "q"), ("diff", "a", "c", "e"), ("diff", "p", "q", "f"), ("sum", "j", "g h i"), ("share", "j", "k", "r"), ("sum", "n", "o s t"), ("diff", "s", "o", "u"), ("diff", "t", "s", "u"), ("avg", "n", "v", "w"), ("diff", "x", "y", "z"), ("bound", "j", "k"), ("trend", "up", "c a"), ("trend", "up", "q p"), ("trend", "up", "o s t"), ("trend", "up", "l j")],
        [error("difference-mismatch", "m", "j l", [0], ("22人", "person"), "96减74是22", "wrong difference", 2)],
        scope=[("share", "a", "d", "p"), ("growth", "a", "c", "f"), ("diff", "j", "i", "l")])

passage("long-flood-before-after", """灾后复课一百天
七月那场洪水，冲垮校舍{a|23栋|item}，淹坏课桌椅{b|8,640套|item}，{c|41所|school}学校停课。一百天后回访，记者看到的是另一组数字。
校舍：重建{d|9栋|item}，维修{e|13栋|item}，{f|1栋|item}不再使用，由相邻学校接收学生{g|116名|student}。桌椅：新购{h|5,200套|item}，修复{i|2,910套|item}，省里调拨{j|530套|item}，总数与损坏数一致。
停课的学校八月底复课{k|33所|school}，九月中旬又复课{l|6所|school}，剩下{m|3所|school}借址上课，到十月底才搬回。借址的{n|764名|student}学生，每天多走{o|2.4公里|other}，由{q|11辆|item}校车接送，平均每车{r|69人|student}，分两趟跑。
重建资金{s|4,380万元|CNY}，中央{t|2,200万元|CNY}，占{u|50.2%|percent}；省级{v|1,300万元|CNY}，占{w|29.7%|percent}；县里和社会捐赠各占一半，都是{x|440万元|CNY}，合计占{y|20.1%|percent}。""",
        [("lin", "m", "+c -k -l"), ("sum", "a", "d e f"), ("sum", "b", "h i j"), ("avg", "n", "q", "r"), ("share", "t", "s", "u"), ("share", "v", "s", "w"), ("expr", "2*x/s*100", "y"), ("hundred", "u w y"), ("bound", "t", "s"), ("bound", "k", "c"), ("trend", "down", "h i j"), ("expr", "t+v+2*x", "s"), ("bound", "r", "n")],
        [error("sum-mismatch", "m", "c k l", [0], ("2所", "school"), "41减33减6是2所", "wrong difference", 2)],
        scope=[("share", "t", "v", "u"), ("avg", "g", "q", "r"), ("share", "x", "s", "y")])

passage("long-charity-letter", spaced("""致社会各界的感谢信
三年来，是您的一份心意，让山里的孩子看见了更大的世界。请允许我们报告善款的去向。三年募集{a|1,268万元|CNY}，第一年{b|312万元|CNY}，第二年{c|405万元|CNY}，第三年{d|551万元|CNY}，一年多过一年，第三年比第二年增长{p|26.5%|percent}。
支出{e|1,194万元|CNY}：奖学金{f|436万元|CNY}，惠及{g|2,180人次|person-time}，每人次{h|2,000元|CNY}；营养加餐{i|298万元|CNY}，{j|74.5万份|item}，每份{k|四元|CNY}；旧楼改造{l|460万元|CNY}，{m|23处|item}，每处{n|20万元|CNY}。结余{o|74万元|CNY}，结余率{q|5.8%|percent}。管理成本由主管单位承担，没有动用善款。
第三年受助的{r|860人次|person-time}中，高中生{s|473人次|person-time}，占{t|55.0%|percent}；比第二年的{u|48.6%|percent}高{v|6.4个百分点|percentage-point}。"""),
        [("growth", "d", "c", "p"), ("sum", "a", "b c d"), ("sum", "e", "f i l"), ("diff", "a", "e", "o"), ("share", "o", "a", "q"), ("prod", "f", "g h"), ("prod", "i", "j k"), ("prod", "l", "m n"), ("share", "s", "r", "t"), ("diff", "t", "u", "v"), ("trend", "up", "b c d"), ("bound", "e", "a"), ("bound", "r", "g"), ("trend", "up", "u t")],
        [error("growth-mismatch", "p", "d c", [0], ("36.0%", "percent"), "551比405增长36.0%，26.5%是增加数除以第三年", "later divided instead of earlier", 1)],
        scope=[("growth", "c", "b", "p"), ("share", "o", "e", "q"), ("share", "s", "g", "t")])

passage("long-goal-ladder", """“十年目标”中期对账：有的早到，有的迟到
区里十年前定了{a|六条|item}目标，如今走到第七年。早到的有{b|三条|item}：学前三年毛入园率{c|96.2%|percent}，目标{d|95%|percent}；义务教育优质校占比{e|71%|percent}，目标{f|70%|percent}；校均社团{g|24个|item}，目标{h|20个|item}。
正在路上的有{i|两条|item}：人均藏书{j|31.6册|item}，目标{k|35册|item}，差{l|3.4册|item}，按近三年年均增加{m|1.2册|item}推算，还要三年，正好到期；残疾儿童入学率{n|97.8%|percent}，目标{o|99%|percent}，差{p|1.2个百分点|percentage-point}。
迟到的有{q|一条|item}：体质健康优良率目标{r|60%|percent}，现在{s|48.3%|percent}，比七年前的{t|41.6%|percent}提高了{u|6.7个百分点|percentage-point}，年均不到{v|1个百分点|percentage-point}，余下三年要补{w|11.7个百分点|percentage-point}，平均每年{x|3.9个百分点|percentage-point}，难度不小。
区长在会上说：“六条里三条提前、两条正常、一条吃紧，说明不能只看总分。”""",
        [("sum", "a", "b i q"), ("expr", "u/7", "v"), ("least", "d", "c"), ("least", "f", "e"), ("least", "h", "g"), ("diff", "k", "j", "l"), ("diff", "o", "n", "p"), ("diff", "s", "t", "u"), ("diff", "r", "s", "w"), ("overn", "w", 3, "x"), ("below", "t", "s")],
        scope=[("least", "r", "s")],
        hard="早到、在途、迟到并列，未达目标并非矛盾")

passage("long-inspection-three", """督导组三赴丁县
第一次去，是去年三月。抽查{a|36所|school}学校，发现问题{b|214个|item}，平均每校{c|5.9个|item}，其中教学类{d|96个|item}，安全类{e|73个|item}，财务类{f|45个|item}。
第二次去，是去年十月。原来的问题销号{g|187个|item}，销号率{p|87.4%|percent}，又新发现{h|32个|item}，在册问题{i|59个|item}。新发现的，安全类占{j|13个|item}，教学类{k|11个|item}，财务类{l|9个|item}。
第三次去，是今年五月。在册问题销号{m|52个|item}，剩下{n|7个|item}，都与征地有关。校长们说，三次督导，第一次最难堪，第三次最踏实。
三次下来，共发现问题{o|246个|item}，共销号{q|239个|item}，综合销号率{r|97.2%|percent}。""",
        [("sum", "h", "j k l"), ("sum", "b", "d e f"), ("avg", "b", "a", "c"), ("share", "g", "b", "p"), ("lin", "i", "+b -g +h"), ("diff", "i", "m", "n"), ("sum", "o", "b h"), ("sum", "q", "g m"), ("share", "q", "o", "r"), ("bound", "g", "b"), ("bound", "m", "i"), ("diff", "o", "q", "n"), ("largest", "d", "e f"), ("trend", "up", "p r"), ("largest", "j", "k")],
        [error("sum-mismatch", "l", "h j k", [0], ("8个", "item"), "新发现32个，13加11加8才是32", "wrong digit", 2)],
        scope=[("share", "q", "b", "r"), ("share", "m", "o", "p"), ("lin", "i", "+b -g")])

passage("long-decade-finance", """一组数字看十年教育投入
十年前，全市教育支出{a|41.3亿元|CNY}，今年{b|98.6亿元|CNY}，是十年前的{c|2.4倍|ratio}，增长{p|138.7%|percent}，年均增长{q|9.1%|percent}。其间有{d|两年|other}增幅低于财政收入增幅，其余{e|七年|other}高于或持平（第一年无可比数）。
从结构看，人员经费占比由{f|58.4%|percent}升到{g|66.2%|percent}，公用经费由{h|24.1%|percent}降到{i|20.8%|percent}，基建由{j|17.5%|percent}降到{k|13.0%|percent}，三者之和前后都是百分之百。人员经费绝对数由{l|24.1亿元|CNY}增到{m|65.3亿元|CNY}，增长{r|170.6%|percent}，快于总支出。
从生均看，小学由{n|7,180元|CNY/student}增到{o|14,370元|CNY/student}，增长{x|100.1%|percent}；初中由{s|9,640元|CNY/student}增到{t|20,750元|CNY/student}，增长{y|115.2%|percent}；高中由{u|9,860元|CNY/student}增到{v|18,510元|CNY/student}，增长{w|87.7%|percent}。三个学段中，增幅最大的是高中。""",
        [("largest", "w", "x y"), ("multiple", "b", "a", "c"), ("growth", "b", "a", "p"), ("cagrv", 10, "b", "a", "q"), ("hundred", "f h j"), ("hundred", "g i k"), ("share", "l", "a", "f"), ("share", "m", "b", "g"), ("growth", "m", "l", "r"), ("growth", "o", "n", "x"), ("growth", "t", "s", "y"), ("growth", "v", "u", "w"), ("below", "p", "r"), ("trend", "up", "f g"), ("trend", "down", "h i"), ("trend", "down", "j k"), ("trend", "up", "a b")],
        [error("direction-mismatch", "w", "x y", [0], None, "初中增长115.2%，高中87.7%最小，增幅最大的是初中", "wrong superlative", 2, "增幅最大的是初中")],
        scope=[("growth", "v", "s", "w"), ("share", "m", "a", "g"), ("growth", "o", "n", "y")])

passage("weighted-mean", """城乡之间的{h|7.5个百分点|percentage-point}
乙县发布艺术测评结果：城区学生{a|6,200人|student}参测，合格{b|5,766人|student}，合格率{p|93.0%|percent}；乡村学生{c|2,480人|student}参测，合格{d|2,120人|student}，合格率{q|85.5%|percent}，城乡相差{e|7.5个百分点|percentage-point}。全县合格率按两者平均为{r|89.3%|percent}。也就是说，{f|8,680人|student}中有{g|7,886人|student}合格。
专家组说，差距主要在器乐，乡村会一样乐器的只有{i|28.4%|percent}，城区{j|61.7%|percent}，相差{k|33.3个百分点|percentage-point}；专职音乐教师乡村{l|31人|person}，城区{m|74人|person}，合计{n|105人|person}，乡村占{s|29.5%|percent}。""",
        [("share", "g", "f", "r"), ("share", "b", "a", "p"), ("share", "d", "c", "q"), ("diff", "p", "q", "e"), ("same", "h", "e"), ("sum", "f", "a c"), ("sum", "g", "b d"), ("diff", "j", "i", "k"), ("sum", "n", "l m"), ("share", "l", "n", "s"), ("below", "q", "p"), ("between", "r", "p q"), ("bound", "g", "f")],
        [error("average-mismatch share-mismatch", "r", "g f", [0], ("90.9%", "percent"), "城乡人数不等，不能取两个合格率的简单平均；7886占8680的90.9%", "simple instead of weighted mean", 2)],
        scope=[("share", "l", "m", "s"), ("share", "b", "f", "p")])

passage("counted-twice", """助残日快讯：特教学生“一人一案”
全县残疾儿童少年{a|624人|student}，就读方式分为四种：特教学校{b|187人|student}，随班就读{c|318人|student}，特教班{d|41人|student}，送教上门{e|78人|student}，正好一人一案。其中享受交通补贴的{f|243人|student}，享受康复补贴的{g|165人|student}，两种都享受的{h|52人|student}，因此受补贴的共有{i|408人|student}，占{p|57.1%|percent}。
补贴标准，交通每人每年{j|1,200元|CNY/student}，康复{k|3,000元|CNY/student}，合计发放{l|78.66万元|CNY}。没有享受补贴的{m|268人|student}，多为送教上门和本村就读。""",
        [("lin", "i", "+f +g -h"), ("share", "i", "a", "p"), ("diff", "a", "i", "m"), ("sum", "a", "b c d e"), ("expr", "f*j+g*k", "l"), ("bound", "h", "f"), ("bound", "h", "g"), ("bound", "f", "a"), ("largest", "c", "b d e")],
        [error("sum-mismatch", "i", "f g h a p m", [0, 1, 2], ("356人", "student"), "两种都享受的52人重复计算，243加165减52是356人", "counted twice", 1)],
        scope=[("share", "f", "a", "p"), ("sum", "i", "f g h")])

passage("direction-words", """“轻一点，再轻一点”——书包称重记
跟踪称重持续{a|三年|other}。一年级书包平均重由{b|3.1千克|other}降到{c|2.4千克|other}，减轻{d|0.7千克|other}；三年级由{e|4.2千克|other}降到{f|3.6千克|other}，减轻{g|0.6千克|other}；五年级由{i|4.9千克|other}变为{j|5.1千克|other}，变动{k|0.2千克|other}。三个年级书包都比三年前轻了。
按体重的{l|10%|percent}算上限，一年级平均体重{m|23.5千克|other}，书包占{p|10.2%|percent}；三年级{n|30.1千克|other}，占{q|12.0%|percent}；五年级{o|39.2千克|other}，占{r|13.0%|percent}，仍旧全部超限。抽查{s|1,260个|item}书包，超限{t|857个|item}，占{u|68.0%|percent}。""",
        [("trend", "down", "i j"), ("diff", "b", "c", "d"), ("diff", "e", "f", "g"), ("diff", "j", "i", "k"), ("share", "c", "m", "p"), ("share", "f", "n", "q"), ("share", "j", "o", "r"), ("share", "t", "s", "u"), ("trend", "down", "b c"), ("trend", "down", "e f"), ("below", "l", "p"), ("below", "l", "q"), ("below", "l", "r"), ("trend", "up", "c f j"), ("bound", "t", "s")],
        [error("direction-mismatch", "j", "i", [0], None, "五年级由4.9千克升到5.1千克，不能说三个年级都轻了", "direction", 2, "一、三年级轻了，五年级重了0.2千克")],
        scope=[("share", "c", "n", "p"), ("share", "b", "m", "p"), ("diff", "e", "c", "g")])

passage("swap-city-county", """两份喜报
市报头版：我市职业院校在省赛获一等奖{a|26个|item}、二等奖{b|41个|item}、三等奖{c|58个|item}，共{d|125个|item}，总数比上届多{e|18个|item}，上届{f|107个|item}。其中高职{g|54个|item}、中职{h|71个|item}。
教育局官微：一等奖{i|41个|item}、二等奖{j|41个|item}、三等奖{k|58个|item}，总数{l|125个|item}，列全省第{!rank|3}。参赛选手{m|312人|student}，获奖选手{n|193人|student}，获奖面{p|61.9%|percent}；有的奖项是团队，所以人数多于奖数。
明年的省赛由本市承办，预算{o|860万元|CNY}，省里补{q|400万元|CNY}，占{r|46.5%|percent}，市里出{s|460万元|CNY}。""",
        [("same", "i", "a"), ("sum", "l", "i j k"), ("same", "j", "b"), ("same", "k", "c"), ("same", "l", "d"), ("sum", "d", "a b c"), ("diff", "d", "f", "e"), ("sum", "d", "g h"), ("share", "n", "m", "p"), ("share", "q", "o", "r"), ("diff", "o", "q", "s"), ("below", "d", "n"), ("bound", "n", "m"), ("trend", "up", "a b c")],
        [error("restatement-mismatch sum-mismatch", "i", "a l j k", [0, 1], ("26个", "item"), "市报为26个，总数125也只容得下26，二等奖的数抄到了一等奖上", "copied from the clause before", 1)],
        scope=[("share", "d", "m", "p"), ("sum", "n", "g h"), ("growth", "d", "f", "p")])

passage("three-in-one", """新闻通稿：足不出村，也能上好课
“专递课堂”开到第三年。全县{a|72个|school}教学点，接入{b|68个|school}，接入率{p|94.4%|percent}，余下{c|四个|school}明年接通。每周开课{d|1,088节|item}，平均每个接入点{e|16节|item}，科目为音乐{f|396节|item}、美术{g|374节|item}、英语{h|308节|item}。
主讲教师{i|57名|person}，每人每周{j|9节|item}，两个点同上一节课，所以能覆盖一千多节。受益学生{k|4,216人|student}，比第一年的{l|2,480人|student}增加{m|1,836人|student}，增长{q|70.0%|percent}。
投入方面，三年依次{n|380万元|CNY}、{o|260万元|CNY}、{r|145万元|CNY}，总计{s|785万元|CNY}，逐年上升，平均每个接入点{t|11.5万元|CNY}。""",
        [("sum", "d", "f g h"), ("diff", "k", "l", "m"), ("trend", "up", "n o r"), ("share", "b", "a", "p"), ("diff", "a", "b", "c"), ("avg", "d", "b", "e"), ("growth", "k", "l", "q"), ("sum", "s", "n o r"), ("avg", "s", "b", "t"), ("trend", "up", "l k"), ("largest", "f", "g h")],
        [error("sum-mismatch", "h", "d f g", [0], ("318节", "item"), "1088减396减374是318", "wrong sum", 1),
         error("difference-mismatch", "m", "k l", [1], ("1,736人", "student"), "4216减2480是1736，增长70.0%也按1736", "wrong difference", 1),
         error("direction-mismatch", "r", "n o", [2], None, "三年投入逐年减少，不是上升", "direction", 1, "逐年下降")],
        scope=[("avg", "d", "a", "e"), ("growthb", "l", "m", "q"), ("avg", "s", "a", "t")])

passage("gross-net", """问答：录取通知书为什么比计划多发？
问：学校计划招{a|1,500人|student}，怎么发了{b|1,620份|item}录取通知书？
答：按往年报到率预留。前三年报到率依次是{c|91.8%|percent}、{d|92.6%|percent}、{e|93.1%|percent}，今年按{f|92.5%|percent}测算，{g|1,620份|item}通知书约来{i|1,499人|student~}，与计划几乎相等。
问：要是都来了呢？
答：宿舍有{j|1,640张|item}床，都来也住得下，还余{k|20张|item}。教室按{l|38间|classroom}、每间不超过{m|45人|student}安排，最多可坐{n|1,710人|student}。
到昨天，实际报到{o|1,507人|student}，报到率{p|93.0%|percent}，比计划多{q|7人|student}，已报省里备案。""",
        [("same", "b", "g"), ("expr", "g*f/100", "i"), ("diff", "j", "g", "k"), ("prod", "n", "l m"), ("share", "o", "b", "p"), ("diff", "o", "a", "q"), ("trend", "up", "c d e"), ("bound", "o", "b"), ("bound", "b", "j"), ("bound", "g", "n"), ("below", "a", "b")],
        scope=[("share", "o", "a", "p"), ("most", "b", "a"), ("diff", "b", "a", "q")],
        hard="通知书多于计划是按报到率预留")

passage("two-calendars", """同一年，两个“增加”
公报写去年新增幼儿园{a|23所|school}，年鉴写{b|17所|school}。哪个错？都没有错。公报按自然年，从1月到12月，年初{c|312所|school}，年末{d|335所|school}；年鉴按学年，上学年初{e|309所|school}，本学年初{f|326所|school}。中间差的，是秋季开学以后又批了{g|9所|school}。
两种口径的公办占比倒是接近：自然年末公办{i|188所|school}，占{p|56.1%|percent}；学年初公办{j|182所|school}，占{q|55.8%|percent}，差{k|0.3个百分点|percentage-point}。在园幼儿自然年末不统计，学年初{l|4.89万人|student}，园均{m|150人|student}。""",
        [("diff", "d", "c", "a"), ("diff", "f", "e", "b"), ("diff", "d", "f", "g"), ("share", "i", "d", "p"), ("share", "j", "f", "q"), ("diff", "p", "q", "k"), ("avg", "l", "f", "m"), ("below", "b", "a"), ("bound", "i", "d"), ("bound", "j", "f")],
        scope=[("same", "a", "b"), ("avg", "l", "d", "m"), ("diff", "d", "e", "a")],
        hard="自然年与学年两种口径")

passage("partial-list", """“十佳”为什么只登了八位
编者按：本报开展“十佳班主任”评选，登出的事迹只有{a|八位|person}，有读者来信询问。原因是，{b|十位|person}当选者里，{c|一位|person}在公示期主动让贤，{d|一位|person}因病婉拒采访。让贤者的名额由第{!n|11}名递补，故获奖者仍是{e|十位|person}，其中{f|两位|person}的事迹下期见报（一位递补者，一位由学校整理材料）。
评选收到选票{g|36,840张|item}，有效{i|35,912张|item}，有效率{p|97.5%|percent}；得票最多的{j|4,206|item}票，占有效票的{q|11.7%|percent}，最少的{k|1,835|item}票。当选者小学{l|五位|person}、初中{m|三位|person}、高中{n|两位|person}；女教师{o|七位|person}。""",
        [("sum", "e", "a f"), ("same", "e", "b"), ("share", "i", "g", "p"), ("share", "j", "i", "q"), ("sum", "e", "l m n"), ("bound", "o", "e"), ("below", "k", "j"), ("bound", "i", "g"), ("bound", "j", "i"), ("count", "b", 10)],
        scope=[("same", "a", "b"), ("share", "j", "g", "q"), ("sum", "e", "a c")],
        hard="公布数少于评选数已有说明")

passage("lead-vs-quote", """职教集团一年：企业从{a|32家|item}到{b|57家|item}
“一年前只有{c|32家|item}企业愿意和我们签约，现在是{d|57家|item}，多了{e|25家|item}。”集团理事长介绍，新签的{f|25家|item}里，制造业{g|13家|item}、服务业{h|8家|item}、农业{i|4家|item}。
企业提供岗位{j|2,964个|item}，平均每家{k|52个|item}；实际有{l|2,371名|student}学生到岗实习，岗位使用率{p|80.0%|percent}。实习补贴每月平均{m|1,650元|CNY/month}，比前一年的{n|1,400元|CNY/month}多{o|250元|CNY}，提高{q|17.9%|percent}。
毕业后留用{r|1,138人|student}，占实习学生的{s|48.0%|percent}。理事长在结束采访时说：“{t|75家|item}企业，近一半的留用，这就是我们交的卷。”""",
        [("same", "t", "d"), ("same", "a", "c"), ("same", "b", "d"), ("diff", "d", "c", "e"), ("same", "f", "e"), ("sum", "f", "g h i"), ("avg", "j", "d", "k"), ("share", "l", "j", "p"), ("diff", "m", "n", "o"), ("growth", "m", "n", "q"), ("share", "r", "l", "s"), ("bound", "l", "j"), ("bound", "r", "l"), ("trend", "up", "c d"), ("trend", "up", "n m")],
        [error("restatement-mismatch", "t", "d", [0], ("57家", "item"), "标题和开头都是57家，两个数字颠倒", "transposed digits", 2)],
        scope=[("share", "r", "j", "s"), ("avg", "j", "f", "k"), ("growth", "d", "c", "q")])

passage("prev-rate", """义务教育“阳光分班”收官
今年阳光分班覆盖{a|214所|school}学校，比去年增加{b|38所|school}；起始年级{c|1,126个|class}班、{d|50,670名|student}新生，平均每班{e|45人|student}。家长现场见证{f|9,630人次|person-time}，网络直播观看{g|31.4万人次|person-time}。
分班后受理异议{h|187件|item}，比去年的{i|246件|item}少{j|59件|item}，下降{p|24.0%|percent}；成立的{k|9件|item}，占{q|4.8%|percent}，去年成立{l|17件|item}，占{r|6.9%|percent}。
监察室说，三年前异议{m|402件|item}，此后每年减少，前年{n|318件|item}，去年{o|264件|item}，今年再降，已不及三年前的一半。""",
        [("same", "o", "i"), ("avg", "d", "c", "e"), ("diff", "i", "h", "j"), ("growthb", "i", "j", "p"), ("share", "k", "h", "q"), ("share", "l", "i", "r"), ("trend", "down", "m n o h"), ("trend", "down", "l k"), ("bound", "k", "h"), ("bound", "l", "i")],
        [error("restatement-mismatch", "o", "i", [0], ("246件", "item"), "前段去年是246件，两处不一，59件和24.0%也按246算", "restated figure", 2)],
        scope=[("share", "l", "h", "r"), ("growthb", "h", "j", "p")])

passage("capacity-sentence", """新馆试开放：一天能来多少人
青少年宫新馆上周末试开放。馆内有{a|32间|classroom}教室，每间核定{b|24人|student}，同一时段最多容纳{c|768人|student}；一天排{d|五个|other}时段，最多接待{e|3,840人次|person-time}。
周六实际来了{f|3,126人次|person-time}，是最大接待量的{p|81.4%|percent}；周日来了{g|3,985人次|person-time}，比周六多{h|859人次|person-time}，增加{q|27.5%|percent}。馆方说，两天都没有突破承载上限，秩序良好。两天合计{i|7,111人次|person-time}，其中免费的{j|4,977人次|person-time}，占{zc|七成|percent}，即{r|70.0%|percent}。
报名平台显示，首批{k|96门|item}课里，报满的{l|71门|item}，占{s|74.0%|percent}，没有报满的{m|25门|item}还可候补。""",
        [("bound", "g", "e"), ("prod", "c", "a b"), ("prod", "e", "c d"), ("share", "f", "e", "p"), ("diff", "g", "f", "h"), ("growth", "g", "f", "q"), ("sum", "i", "f g"), ("share", "j", "i", "r"), ("share", "j", "i", "zc"), ("share", "l", "k", "s"), ("diff", "k", "l", "m"), ("bound", "f", "e"), ("bound", "j", "i"), ("bound", "l", "k"), ("trend", "up", "f g")],
        [error("bound-exceeded", "g", "e", [0], None, "周日3985人次超过一天3840人次的上限", "limit against the figure", 2, "周日突破了承载上限，多出145人次")],
        scope=[("share", "g", "e", "p"), ("growthb", "g", "h", "q"), ("share", "l", "m", "s")])

passage("target-said-met", """防溺水“六个百分百”督查通报
督查组分{a|四组|other}，用{b|两周|other}看了{c|126所|school}学校。告家长书发放{d|15.86万份|item}，应发{e|15.86万份|item}，发放率{p|100%|percent}；回执收回{f|15.31万份|item}，回收率{q|96.5%|percent}；安全教育课开足的{g|126所|school}；重点学生台账{h|2,340人|student}，结对{i|2,298人|student}，结对率{r|98.2%|percent}。
通报指出，四项指标里两项达到百分百、两项接近；水域警示牌缺损{j|86块|item}，已补{k|61块|item}。扣除已补的，还差{l|35块|item}，限月底前补齐。""",
        [("diff", "j", "k", "l"), ("share", "d", "e", "p"), ("same", "d", "e"), ("share", "f", "d", "q"), ("share", "i", "h", "r"), ("bound", "f", "d"), ("bound", "i", "h"), ("bound", "k", "j"), ("same", "g", "c")],
        [error("difference-mismatch", "l", "j k", [0], ("25块", "item"), "86减61是25", "wrong difference", 2)],
        scope=[("share", "f", "h", "q"), ("share", "i", "d", "r")])

passage("same-share-three", """老校友座谈会上的发言
我在这里教了{a|36年|other}书，见证学校从{b|12个|class}班长到{c|54个|class}班，是当年的{d|4.5倍|ratio}；老师从{e|31人|person}到{f|198人|person}，增加{g|167人|person}；学生从{h|540人|student}到{i|2,484人|student}，是当年的{j|4.6倍|ratio}。当年一个班{k|45人|student}，现在一个班{l|46人|student}，差不多；当年一个老师带{m|17.4个|student}学生，现在带{n|21.5个|student}，担子轻了。
房子变化最大。建筑面积由{o|2,900平方米|other}到{q|3.6万平方米|other}，生均从{r|5.4平方米|other}到{s|14.5平方米|other}，增加{t|9.1平方米|other}。还有食堂、体育馆、图书馆，当年一样没有。
一晃三十六年，{u|2,484名|student}孩子的名字我记不全，但每一间教室的门朝哪开，我闭着眼也知道。""",
        [("avg", "i", "f", "n"), ("trend", "down", "m n"), ("multiple", "c", "b", "d"), ("diff", "f", "e", "g"), ("multiple", "i", "h", "j"), ("avg", "h", "b", "k"), ("avg", "i", "c", "l"), ("avg", "h", "e", "m"), ("avg", "o", "h", "r"), ("avg", "q", "i", "s"), ("diff", "s", "r", "t"), ("same", "u", "i"), ("trend", "up", "b c"), ("trend", "up", "e f"), ("trend", "up", "h i")],
        [error("average-mismatch direction-mismatch", "n", "i f m", [0, 1], ("12.5个", "student"), "2484除以198是12.5，写成21.5后与“担子轻了”相反", "transposed digits", 1)],
        scope=[("avg", "i", "e", "n"), ("avg", "q", "h", "s"), ("multiple", "f", "e", "d")])

passage("gap-direction", """城乡教师轮岗两年观察
第一年轮岗{a|286人|person}，第二年{b|341人|person}，两年共{c|627人|person}。骨干教师占比，第一年{p|22.4%|percent}（{d|64人|person}），第二年{q|27.3%|percent}（{e|93人|person}）。轮岗去乡镇的{f|438人|person}，回城区的{g|189人|person}，前者占{r|69.9%|percent}。
效果呢？乡镇学校优秀率由{h|14.8%|percent}升到{i|19.6%|percent}，城区由{j|33.5%|percent}升到{k|36.4%|percent}，城乡差距由{l|18.7个百分点|percentage-point}变为{m|16.8个百分点|percentage-point}，扩大{n|1.9个百分点|percentage-point}。
教师问卷里，愿意再轮一次的{o|402人|person}，占填卷{s|583人|person}的{t|69.0%|percent}；不愿意的原因，通勤占{u|58%|percent}，子女占{v|27%|percent}，其他占{w|15%|percent}。""",
        [("trend", "up", "l m"), ("sum", "c", "a b"), ("share", "d", "a", "p"), ("share", "e", "b", "q"), ("sum", "c", "f g"), ("share", "f", "c", "r"), ("diff", "j", "h", "l"), ("diff", "k", "i", "m"), ("diff", "l", "m", "n"), ("share", "o", "s", "t"), ("hundred", "u v w"), ("trend", "up", "a b"), ("trend", "up", "h i"), ("trend", "up", "j k"), ("trend", "up", "p q"), ("bound", "s", "c")],
        [error("direction-mismatch", "m", "l", [0], None, "差距由18.7降到16.8是缩小，不是扩大", "direction", 1, "差距缩小1.9个百分点")],
        scope=[("share", "o", "c", "t"), ("diff", "i", "h", "n"), ("share", "e", "c", "q")])

passage("wrong-year-base", """农村小规模学校“暖心工程”三年账
第一年投入{a|1,640万元|CNY}，第二年{b|2,132万元|CNY}，第三年{c|2,345万元|CNY}。第二年比第一年增长{p|30.0%|percent}，第三年比第二年增长{q|43.0%|percent}，增速放缓，三年一共{d|6,117万元|CNY}。
钱花在三样事上：取暖{e|2,730万元|CNY}，饮水{f|1,482万元|CNY}，宿舍{g|1,905万元|CNY}，取暖最多，占{r|44.6%|percent}。覆盖学校三年依次{h|48所|school}、{i|61所|school}、{j|67所|school}，第三年平均每所{k|35万元|CNY}。
室温达标率由{l|71.4%|percent}提高到{m|96.8%|percent}，提高{n|25.4个百分点|percentage-point}；学生冬季缺勤率由{o|4.6%|percent}降到{s|2.1%|percent}，降了一半多。""",
        [("growth", "c", "b", "q"), ("below", "q", "p"), ("growth", "b", "a", "p"), ("sum", "d", "a b c"), ("sum", "d", "e f g"), ("largest", "e", "f g"), ("share", "e", "d", "r"), ("avg", "c", "j", "k"), ("diff", "m", "l", "n"), ("trend", "up", "a b c"), ("trend", "up", "h i j"), ("trend", "down", "o s"), ("trend", "up", "l m")],
        [error("growth-mismatch", "q", "c b p", [0, 1], ("10.0%", "percent"), "2345比2132增长10.0%，43.0%是比第一年，与“增速放缓”也不合", "wrong base year", 1)],
        scope=[("growth", "c", "a", "p"), ("share", "e", "c", "r"), ("avg", "d", "j", "k")])

passage("unit-person-yuan", """数字乡村“爱心账户”简报
全县{a|58所|school}学校开通爱心账户，登记志愿者{b|3,842人|person}，其中教师{c|1,906人|person}、家长{d|1,427人|person}、社会人士{e|509人|person}，教师占{p|49.6%|percent}，接近一半。
一年服务{f|26,894小时|other}，人均{g|7.0小时|other}；受助学生{h|4,470人|student}，每人平均得到{i|6.0小时|other}。积分兑换支出{j|26.9万元|CNY}，相当于每小时{k|10元|CNY}，由三家企业分担，分别出{l|12万元|CNY}、{m|8.9万元|CNY}和{n|6万元|CNY}。
最令人感动的是，受助者里已有{o|386人|student}反过来做了志愿者，占受助学生的{q|86.4%|percent}。""",
        [("share", "o", "h", "q"), ("sum", "b", "c d e"), ("share", "c", "b", "p"), ("avg", "f", "b", "g"), ("avg", "f", "h", "i"), ("avg", "j", "f", "k"), ("sum", "j", "l m n"), ("largest", "c", "d e"), ("bound", "o", "h")],
        [error("share-mismatch", "q", "o h", [0], ("8.6%", "percent"), "386占4470的8.6%，小数点错位", "decimal point", 2)],
        scope=[("share", "o", "b", "q"), ("avg", "f", "c", "g")])

passage("queue-school", """凌晨排队报名？真相是这样
网传“某园凌晨三点排队，只招{a|60名|student}”。园方说明：今年招{b|120名|student}，其中小区配套优先{c|60名|student}，电脑派位{d|60名|student}，排队的只是来递交材料，先后与录取无关。
派位报名{e|214名|student}，中签率{p|28.0%|percent}；优先类报名{f|57名|student}，不足{g|60名|student}，余下{h|3个|place}名额并入派位，派位实际录取{i|63名|student}，实际中签率{q|29.4%|percent}。全园新生仍是{j|120名|student}，没有多招一个。
去年派位报名{k|176名|student}，今年多{l|38名|student}，增长{r|21.6%|percent}，这是排队人多的原因。""",
        [("sum", "b", "c d"), ("same", "a", "d"), ("share", "d", "e", "p"), ("diff", "g", "f", "h"), ("sum", "i", "d h"), ("share", "i", "e", "q"), ("sum", "j", "f i"), ("same", "j", "b"), ("diff", "e", "k", "l"), ("growth", "e", "k", "r"), ("below", "f", "g"), ("same", "g", "c"), ("trend", "up", "k e"), ("trend", "up", "p q")],
        scope=[("same", "a", "b"), ("share", "d", "e", "q"), ("share", "i", "e", "p")],
        hard="计划中签率与实际中签率；网传数只是派位名额")

passage("quote-corrects", """“别把人次当人头”
市里组织科普讲师团进校园，上月底的简讯说“受众{a|9.4万名|student}学生”。其实讲师团走了{b|235所|school}学校、讲了{c|470场|item}，每校{d|两场|item}，每场约{e|200人次|person-time~}，累计{f|9.4万人次|person-time}；同一批孩子听两场，算人头是{g|4.7万名|student}。
团长老何说：“讲师{i|94人|person}，平均每人讲{j|五场|item}，多的讲了{k|十二场|item}。”其中院士{l|3人|person}，教授{m|38人|person}，工程师{n|35人|person}，研究生{o|18人|person}。场均提问{p|11个|item}，共收到问题{q|5,170个|item}，当场回答{r|4,653个|item}，占{s|九成|percent}。其余{t|571个|item}书面答复。""",
        [("diff", "q", "r", "t"), ("prod", "c", "b d"), ("prod", "f", "c e"), ("avg", "f", "d", "g"), ("avg", "c", "i", "j"), ("sum", "i", "l m n o"), ("prod", "q", "c p"), ("share", "r", "q", "s"), ("below", "j", "k"), ("largest", "m", "l n o"), ("bound", "r", "q")],
        [error("difference-mismatch", "t", "q r", [0], ("517个", "item"), "5170减4653是517，两个数字颠倒", "transposed digits", 2)],
        scope=[("same", "a", "g"), ("avg", "f", "b", "g"), ("share", "r", "f", "s")])

passage("lost-part-board", """寄宿制学校提升行动：专报摘要
按省里要求，丁县为寄宿生配齐“四个一”。全县寄宿生{a|11,240人|student}，其中小学{b|3,960人|student}、初中{c|7,280人|student}。一张床：缺{d|620张|item}，已补{e|620张|item}。一个柜：应配{f|11,240个|item}，已配{g|10,678个|item}，配备率{p|95.0%|percent}。一名生活老师：应配{h|225人|person}，实有{i|198人|person}，缺{j|27人|person}。一间浴室：{k|46所|school}学校已有{l|39所|school}，占{q|84.8%|percent}。
资金缺口算出来是这样：柜子缺{m|562个|item}，每个{n|400元|CNY}，{o|22.48万元|CNY}；生活老师每人每年{r|3.6万元|CNY}，{s|97.2万元|CNY}；浴室{t|7间|classroom}，每间{u|28万元|CNY}，{v|196万元|CNY}。三项合计{w|218.48万元|CNY}，请县财政一并考虑。""",
        [("sum", "w", "o s v"), ("sum", "a", "b c"), ("same", "d", "e"), ("same", "f", "a"), ("share", "g", "f", "p"), ("diff", "h", "i", "j"), ("share", "l", "k", "q"), ("diff", "f", "g", "m"), ("prod", "o", "m n"), ("prod", "s", "j r"), ("prod", "v", "t u"), ("diff", "k", "l", "t"), ("bound", "g", "f"), ("bound", "i", "h"), ("bound", "l", "k")],
        [error("sum-mismatch", "w", "o s v", [0], ("315.68万元", "CNY"), "三项相加漏了生活老师97.2万元", "part left out", 2)],
        scope=[("share", "i", "h", "p"), ("share", "t", "k", "q")])

passage("two-years-mean", """“全民阅读”里的少年
少年阅读调查，两年各发一次问卷。去年有效问卷{a|4,860份|item}，今年{b|5,420份|item}，增加{c|560份|item}。日均阅读不足半小时的，去年占{p|34.6%|percent}，今年占{q|29.3%|percent}；半小时到一小时的，去年{d|41.2%|percent}，今年{e|41.0%|percent}；一小时以上的，去年{f|24.2%|percent}，今年{g|29.7%|percent}。三档相加，两年都是百分之百。
“变化的方向是好的。”课题组说，一小时以上的多了{h|5.5个百分点|percentage-point}，不足半小时的少了{i|5.3个百分点|percentage-point}，两头一进一出基本相当。按今年的问卷折算，读一小时以上的约{j|1,610份|item~}，不足半小时的约{k|1,590份|item~}，前者首次超过后者；去年则是{l|1,176份|item}对{m|1,682份|item}。
纸书仍是主角，{n|71.5%|percent}的孩子以纸书为主，比去年的{o|74.0%|percent}又高了{r|2.5个百分点|percentage-point}。""",
        [("trend", "up", "o n"), ("diff", "b", "a", "c"), ("hundred", "p d f"), ("hundred", "q e g"), ("diff", "g", "f", "h"), ("diff", "p", "q", "i"), ("share", "j", "b", "g"), ("share", "k", "b", "q"), ("share", "l", "a", "f"), ("share", "m", "a", "p"), ("below", "k", "j"), ("below", "l", "m"), ("trend", "up", "f g"), ("trend", "down", "p q"), ("diff", "o", "n", "r")],
        [error("direction-mismatch", "n", "o", [0], None, "71.5%低于去年的74.0%，是低了2.5个百分点", "direction", 1, "比去年低了2.5个百分点")],
        scope=[("share", "j", "a", "g"), ("share", "l", "b", "f"), ("diff", "q", "p", "h")])

passage("list-three-winners", """产教融合园开园
昨天，产教融合园迎来首批入驻企业{a|十二家|item}，智能制造{b|五家|item}，新能源{c|四家|item}，现代农业{d|两家|item}，文旅{e|两家|item}。园区总面积{f|4.6万平方米|other}，已出租{g|3.45万平方米|other}，出租率{p|75%|percent}，平均每家{h|2,875平方米|other}。
五年内，园区计划培养学徒{i|3,000名|student}，首批{j|420名|student}已到岗，完成{q|14%|percent}；师傅{k|84名|person}，一人带{l|五名|student}。政府让利租金：前{m|两年|other}全免，约{n|828万元|CNY}一年，此后减半，五年共让利{o|2,898万元|CNY}。
区领导致辞时说：“十二家企业带来{r|1.2亿元|CNY}设备，平均一家{s|1,000万元|CNY}。”""",
        [("sum", "a", "b c d e"), ("share", "g", "f", "p"), ("avg", "g", "a", "h"), ("share", "j", "i", "q"), ("avg", "j", "k", "l"), ("expr", "n*2+n/2*3", "o"), ("avg", "r", "a", "s"), ("largest", "b", "c d e"), ("bound", "g", "f"), ("bound", "j", "i")],
        [error("sum-mismatch", "e", "a b c d", [0], ("一家", "item"), "五加四加两加一是十二家", "count against list", 1)],
        scope=[("prod", "o", "n m"), ("avg", "f", "a", "h"), ("share", "j", "k", "q")])

passage("speech-thirds", """毕业典礼上，校长念的数字
“三年前你们进校时，一共{a|612人|student}。今天坐在这里的是{b|597人|student}，有{c|9人|student}转学、{d|4人|student}参军、{e|4人|student}休学，我一个都没有忘记。”
“三年里，你们跑过{f|540|other}次早操，写完{g|1,260份|item}卷子，人均读了{h|36本|item}书，全年级加起来{i|2.15万册|item}。你们中有{j|199人|student}当过志愿者，正好是三分之一；有{k|58人|student}拿过市级以上奖，占{p|9.7%|percent}；还有{l|23人|student}，家在三百里外，三年没有回家过一次中秋。”
“老师也在变。{m|48名|person}老师里，{n|七名|person}是第一次带毕业班，占{q|14.6%|percent}；平均年龄{o|39.5岁|other}。”""",
        [("lin", "b", "+a -c -d -e"), ("share", "k", "b", "p"), ("prod", "i", "b h"), ("expr", "b/3", "j"), ("share", "n", "m", "q"), ("bound", "j", "b"), ("bound", "k", "b"), ("bound", "n", "m")],
        [error("difference-mismatch sum-mismatch", "c", "b a d e", [0], ("7人", "student"), "612减597是15人，参军、休学各4人，转学应为7人", "wrong digit", 2)],
        scope=[("share", "k", "a", "p"), ("prod", "i", "a h"), ("expr", "a/3", "j")])

passage("ratio-inverted", """托幼一体化进展
问：每个孩子能分到几个老师？
答：托班{a|318个|class}，婴幼儿{b|5,088人|student}，平均每班{c|16人|student}；保育人员{d|1,017人|person}，每人照看{e|5.0人|student}，符合不高于{f|五人|student}的标准。
问：托位够吗？
答：每千人口托位{g|4.6个|place}，全市人口{h|182万人|person}，托位{i|8,372个|place}，在托{j|5,088人|student}，使用率{p|60.8%|percent}，还空{k|3,284个|place}。公办托位{l|3,349个|place}，占{q|40%|percent}；普惠托位（含公办）{m|3,098个|place}，占{r|37%|percent}。
问：收费呢？
答：普惠每月{n|1,380元|CNY/month}，市场价{o|2,300元|CNY/month}，普惠是市场价的六成，即{s|60%|percent}。""",
        [("bound", "l", "m"), ("avg", "b", "a", "c"), ("avg", "b", "d", "e"), ("most", "e", "f"), ("per", "i", "h", 1000, "g"), ("same", "j", "b"), ("share", "j", "i", "p"), ("diff", "i", "j", "k"), ("share", "l", "i", "q"), ("share", "m", "i", "r"), ("share", "n", "o", "s"), ("bound", "j", "i"), ("below", "n", "o")],
        [error("bound-exceeded", "m", "l", [0], None, "普惠含公办，3098不能少于公办的3349", "part greater than whole", 1, "普惠托位（不含公办）3098个")],
        scope=[("share", "l", "m", "q"), ("share", "k", "i", "p"), ("avg", "b", "c", "d")])

passage("forecast-year", """学位预警：哪一年最紧
依据出生数推算，本市小学一年级新生今年{a|3.42万人|student}，明年{b|3.61万人|student}，后年{c|3.55万人|student}，再往后是{d|2.98万人|student}、{e|2.61万人|student}。现有一年级学位{f|3.50万个|place}，今年富余{g|800个|place}，明年缺{h|1,100个|place}，后年缺{i|500个|place}，此后每年都有富余，第{!n|五}年富余{j|8,900个|place}。可见小学学位最紧的是后年，建议用腾挪教室和错峰办学度过两年，不再新建。
初中则相反：七年级新生由今年的{k|3.05万人|student}逐年升到第{!n|五}年的{l|3.58万人|student}，增加{m|5,300人|student}，增长{p|17.4%|percent}，现有学位{n|3.10万个|place}，到时缺{o|4,800个|place}。初中最紧时的缺口，是小学最紧时的{q|4.4倍|ratio}。""",
        [("largest", "c", "b a d e"), ("diff", "f", "a", "g"), ("diff", "b", "f", "h"), ("diff", "c", "f", "i"), ("diff", "f", "e", "j"), ("diff", "l", "k", "m"), ("growth", "l", "k", "p"), ("diff", "l", "n", "o"), ("multiple", "o", "h", "q"), ("trend", "down", "b c d e"), ("trend", "up", "k l"), ("below", "i", "h")],
        [error("direction-mismatch", "c", "b a d e", [0], None, "明年3.61万人、缺1100个，比后年更紧", "wrong superlative", 2, "小学学位最紧的是明年")],
        scope=[("multiple", "o", "i", "q"), ("growth", "l", "n", "p"), ("diff", "c", "a", "g")])

passage("forecast-after-fix", """加固一批、腾退一批之后
去年普查，校舍中有{a|34.8万平方米|other}需要处置，占总面积{b|290万平方米|other}的{p|12%|percent}。今年先拆{c|8.6万平方米|other}，再加固{d|19.2万平方米|other}，剩下{e|7.0万平方米|other}停用封闭，一处也没有继续使用。
处置后总面积变成{f|281.4万平方米|other}，停用的占{q|2.5%|percent}。有人问：不是处置了{g|34.8万平方米|other}吗，总面积怎么只少了{h|8.6万平方米|other}？因为加固的还在用，停用的还在账上，只有拆掉的才销账。明年停用的再拆{i|5.2万平方米|other}，余{j|1.8万平方米|other}移交街道，届时总面积是{k|274.4万平方米|other}。""",
        [("sum", "a", "c d e"), ("share", "a", "b", "p"), ("diff", "b", "c", "f"), ("share", "e", "f", "q"), ("same", "g", "a"), ("same", "h", "c"), ("sum", "e", "i j"), ("diff", "f", "e", "k"), ("bound", "a", "b"), ("expr", "f-i-j", "k"), ("trend", "down", "b f k")],
        scope=[("diff", "b", "a", "f"), ("share", "e", "b", "p"), ("diff", "f", "i", "k")],
        hard="处置面积与减少面积不等，原因已说")

passage("points-vs-percent", """“提高五个点”还是“提高一成”
局务会上为一句话争了半天：校园足球普及率去年{a|50.0%|percent}，今年{b|55.0%|percent}，宣传稿写“提高{c|5个百分点|percentage-point}”，汇报稿写“提高{d|一成|percent}”，都没错，前者是两个比例相减，后者是相对增幅{p|10.0%|percent}。
又一句：经费去年{e|420万元|CNY}，今年{f|378万元|CNY}，“减少{g|42万元|CNY}”和“减少{h|一成|percent}”也都对。再一句：球队去年{i|120|other}支，今年{j|150|other}支，“增加{k|25%|percent}”可以，“去年比今年少{l|两成|percent}”也可以，因为基数换了。最后定稿，一律写绝对数，再括注比例，免得基层看糊涂。""",
        [("diff", "b", "a", "c"), ("growth", "b", "a", "p"), ("growth", "b", "a", "d"), ("diff", "e", "f", "g"), ("growthb", "e", "g", "h"), ("expr", "(j-i)/j*100", "l"), ("trend", "up", "a b"), ("trend", "down", "e f"), ("trend", "up", "i j"), ("same", "d", "p"), ("growth", "j", "i", "k")],
        scope=[("growth", "b", "a", "c"), ("diff", "f", "e", "g")],
        hard="同一变化不同基数的几种说法")

passage("refund-two-batches", """学费退还情况说明
因校区搬迁推迟开学{a|三周|other}，学校按{b|二十周|other}一学期的学费{c|6,400元|CNY/student}退还{d|15%|percent}，每人{e|960元|CNY/student}。应退{f|1,830人|student}，共{g|175.68万元|CNY}。第一批退了{h|1,746人|student}、{i|167.62万元|CNY}，比按人数算出来的多{j|40元|CNY}以内，是银行按户四舍五入。第二批{k|84人|student}中，{l|51人|student}改冲下学期学费，没有退现，所以现金只退了{m|33人|student}、{n|3.17万元|CNY}。
现金与冲抵合起来，仍是{o|175.68万元|CNY}，一分不少。""",
        [("share", "a", "b", "d"), ("share", "e", "c", "d"), ("prod", "g", "f e"), ("prod", "i", "h e"), ("sum", "f", "h k"), ("sum", "k", "l m"), ("prod", "n", "m e"), ("same", "o", "g"), ("bound", "l", "k")],
        scope=[("sum", "g", "i n"), ("prod", "n", "k e"), ("sum", "f", "h m")],
        hard="第二批部分冲抵学费，现金退款少于应退")

passage("relay-runners", """全民健身日“校园马拉松接力”
赛程{a|42.2公里|other}，每队{b|20人|person}，平均每人跑{c|2.1公里|other}。报名{d|64|other}队、{e|1,280人|person}，实际完赛{f|58|other}队、{g|1,160人|person}；另有两队中途换人，多用了{h|五人|person}，因此跑过步的共{i|1,285人|person}，比报名还多。
没有完赛的{j|6|other}队里，{k|4|other}队超过关门时间，{l|2|other}队主动退出。冠军队用时{m|2.9小时|other}，末位完赛队{n|5.4小时|other}，关门时间{o|5.5小时|other}。男女混合队{p|35|other}队，占报名队数的{q|54.7%|percent}。""",
        [("avg", "a", "b", "c"), ("prod", "e", "d b"), ("prod", "g", "f b"), ("diff", "d", "f", "j"), ("sum", "j", "k l"), ("sum", "i", "e h"), ("share", "p", "d", "q"), ("most", "n", "o"), ("below", "m", "n"), ("bound", "f", "d"), ("below", "e", "i"), ("bound", "p", "d")],
        scope=[("same", "i", "e"), ("share", "p", "f", "q"), ("prod", "i", "f b")],
        hard="跑过步的人多于报名人数，因中途换人")

passage("quota-carry", """普通话测试名额去哪了
省里给本市全年测试名额{a|12,000个|item}，前三季度用了{b|10,460个|item}，按说第四季度只剩{c|1,540个|item}，可第四季度实际测了{d|2,310人次|person-time}。原来上年结转{e|900个|item}，可用名额是{f|12,900个|item}，全年测了{g|12,770人次|person-time}，还余{i|130个|item}结转明年。
达到二级乙等以上{j|11,238人次|person-time}，占{p|88.0%|percent}；一级{k|166人次|person-time}，占{q|1.3%|percent}。教师岗位要求二级甲等以上，语文教师参测{l|1,040人次|person-time}，达标{m|967人次|person-time}，达标率{r|93.0%|percent}。""",
        [("diff", "a", "b", "c"), ("sum", "f", "a e"), ("sum", "g", "b d"), ("diff", "f", "g", "i"), ("share", "j", "g", "p"), ("share", "k", "g", "q"), ("share", "m", "l", "r"), ("bound", "k", "j"), ("most", "g", "f"), ("bound", "m", "l"), ("below", "c", "d"), ("bound", "l", "g")],
        scope=[("most", "d", "c"), ("share", "j", "a", "p"), ("most", "g", "a")],
        hard="测试数超过当年名额，因有上年结转")

passage("class-hours-substitute", """代课不是缺课
家委会问：老师请假那么多，课都上了吗？教务处公布三月的账：应上{a|4,680节|item}，任课教师本人上{b|4,412节|item}，请假涉及{c|268节|item}；这些课里，同科教师代{d|193节|item}，调课{e|61节|item}，学校领导代{f|14节|item}，一节没空。
所以，教师出勤率是{p|94.3%|percent}，课程完成率是{q|100%|percent}，两个率不是一回事。请假原因，病假{g|121节|item}，培训{h|98节|item}，事假{i|49节|item}，病假最多，占{r|45.1%|percent}；与去年三月的{j|312节|item}相比，请假涉及的课少了{k|14.1%|percent}。""",
        [("diff", "a", "b", "c"), ("sum", "c", "d e f"), ("share", "b", "a", "p"), ("sum", "c", "g h i"), ("largest", "g", "h i"), ("share", "g", "c", "r"), ("expr", "(j-c)/j*100", "k"), ("bound", "b", "a"), ("below", "p", "q"), ("trend", "down", "j c"), ("largest", "d", "e f"), ("expr", "(b+d+e+f)/a*100", "q")],
        scope=[("same", "p", "q"), ("share", "g", "a", "r"), ("share", "c", "a", "q")],
        hard="出勤率与课程完成率不同")

passage("speech-eggs", """座谈会上，一位炊事班长的发言
我不会讲大道理，就讲鸡蛋。按食谱一天{a|1,500个|item}，每人一个，来吃饭的{b|1,462人|student}。多出来的{c|38个|item}哪里去了？碎的{d|21个|item}，留样{e|2个|item}，给加班老师{f|15个|item}。一箱{g|360个|item}，一天用{h|4.2|other}箱，五天{i|20.8|other}箱，所以采购单上写{j|21|other}箱，不是{k|20|other}箱。
一箱{l|198元|CNY}，一个合{m|0.55元|CNY}；去年一箱{n|216元|CNY}，一个{o|0.60元|CNY}，便宜了五分。一个学期一百天，{p|15万个|item}鸡蛋，省{q|7,500元|CNY}，够换两台消毒柜。""",
        [("diff", "a", "b", "c"), ("sum", "c", "d e f"), ("avg", "a", "g", "h"), ("expr", "a*5/g", "i"), ("avg", "l", "g", "m"), ("avg", "n", "g", "o"), ("expr", "a*100", "p"), ("expr", "p*(o-m)", "q"), ("trend", "down", "n l"), ("trend", "down", "o m"), ("most", "i", "j"), ("below", "k", "j"), ("below", "b", "a")],
        scope=[("same", "a", "b"), ("prod", "h", "j g"), ("sum", "a", "b d")],
        hard="食谱数多于就餐数；取整进位")

passage("open-letter-merge", """关于两校合并的公开信
各位家长：有人算过，东校{a|486名|student}学生、西校{b|372名|student}学生，合并后应有{c|858名|student}，而公示的是{d|821名|student}，少的{e|37名|student}是不是被劝走了？不是。西校六年级{f|62名|student}今年毕业，东校六年级{g|81名|student}也毕业，两校新招一年级{h|106名|student}，一减一增，正好少{i|37名|student}。
合并后{j|20个|class}班，平均每班{k|41名|student}，合并前东校{l|11个|class}班、平均{m|44名|student}，西校{n|9个|class}班、平均{o|41名|student}。教师{q|61名|person}全部留用，其中音体美教师从一校没有到{r|七名|person}，占{s|11.5%|percent}。
校车增加{t|三|other}趟，单程不超过{u|25分钟|other}。""",
        [("sum", "c", "a b"), ("diff", "c", "d", "e"), ("expr", "f+g-h", "i"), ("same", "i", "e"), ("avg", "d", "j", "k"), ("avg", "a", "l", "m"), ("avg", "b", "n", "o"), ("sum", "j", "l n"), ("share", "r", "q", "s"), ("below", "d", "c"), ("below", "f", "b"), ("below", "g", "a")],
        scope=[("same", "c", "d"), ("avg", "c", "j", "k"), ("sum", "e", "f g")],
        hard="公示数少于两校之和，因毕业与招新")

passage("rank-despite-fall", """名次进了，数字却退了
市里通报体质健康优良率，丙县从第{!rank|五}名升到第{!rank|三}名。细看数字：丙县去年{a|52.6%|percent}，今年{b|51.9%|percent}，其实降了{c|0.7个百分点|percentage-point}；只是前面两家降得更多，甲区从{d|54.8%|percent}降到{e|51.2%|percent}，乙区从{f|53.1%|percent}降到{g|50.7%|percent}。今年排在丙县前面的，是{h|57.3%|percent}的丁县和{i|55.0%|percent}的戊县。
五地平均，去年{j|54.9%|percent}，今年{k|53.2%|percent}，全线回落。“名次不能当饭吃。”县长批示，三年内要回到{l|55%|percent}，年均提高{m|1个百分点|percentage-point}多一点。""",
        [("diff", "a", "b", "c"), ("trend", "down", "a b"), ("trend", "down", "d e"), ("trend", "down", "f g"), ("mean", "b e g h i", "k"), ("trend", "down", "h i b e g"), ("trend", "down", "j k"), ("expr", "(l-b)/3", "m"), ("largest", "h", "i b"), ("largest", "d", "f a")],
        scope=[("trend", "up", "a b"), ("diff", "d", "e", "c"), ("mean", "a d f", "j")],
        hard="名次上升而数值下降；升名次因别处降更多")

passage("dual-funding", """一张投影仪发票的两笔钱
审计组问：采购{a|45台|item}投影仪，合同{b|40.5万元|CNY}，为何学校账上只列{c|28.35万元|CNY}？校长答：{zc|七成|percent}由学校公用经费出，就是{d|28.35万元|CNY}；{zd|三成|percent}由家乡企业直接付给厂家，{e|12.15万元|CNY}，不过学校账，只作捐赠资产登记。资产账上仍是{f|40.5万元|CNY}，每台{g|9,000元|CNY}。
审计组又问：中标价比预算低多少？答：预算每台{h|9,800元|CNY}，低{i|800元|CNY}，降{p|8.2%|percent}；{j|45台|item}共省{k|3.6万元|CNY}，按同样比例，学校省{l|2.52万元|CNY}，企业少捐{m|1.08万元|CNY}。""",
        [("same", "d", "c"), ("share", "d", "b", "zc"), ("share", "e", "b", "zd"), ("sum", "b", "d e"), ("same", "f", "b"), ("avg", "b", "a", "g"), ("diff", "h", "g", "i"), ("share", "i", "h", "p"), ("same", "j", "a"), ("prod", "k", "j i"), ("share", "l", "k", "zc"), ("share", "m", "k", "zd"), ("sum", "k", "l m"), ("below", "g", "h"), ("bound", "d", "b")],
        scope=[("same", "c", "b"), ("share", "i", "g", "p"), ("avg", "d", "a", "g")],
        hard="学校账只列七成，另三成由企业直付")

passage("multi-year-contract", """保安费为何“突然”翻了两番
有人在网上晒出两张表：去年校园保安支出{a|312万元|CNY}，今年{b|1,260万元|CNY}，是{c|4.0倍|ratio}。其实今年一次签了{d|三年|other}合同，{e|1,260万元|CNY}管到后年，平均每年{f|420万元|CNY}，比去年增加{g|108万元|CNY}，增长{p|34.6%|percent}。
增长的部分又分两块：人数由{h|130名|person}增到{i|150名|person}，每人每年由{j|2.4万元|CNY/year}提到{k|2.8万元|CNY/year}。若人数不变，一年是{l|364万元|CNY}，价格因素占增加额的{q|48.1%|percent}，其余是增人。全县{m|75所|school}学校，校均{n|2名|person}保安，达到规定。""",
        [("multiple", "b", "a", "c"), ("same", "e", "b"), ("avg", "e", "d", "f"), ("overn", "e", 3, "f"), ("diff", "f", "a", "g"), ("growthb", "a", "g", "p"), ("prod", "a", "h j"), ("prod", "f", "i k"), ("prod", "l", "h k"), ("sharediff", "l", "a", "g", "q"), ("avg", "i", "m", "n"), ("growth", "f", "a", "p"), ("trend", "up", "h i"), ("trend", "up", "j k")],
        scope=[("growth", "b", "a", "p"), ("prod", "b", "i k"), ("avg", "b", "m", "n")],
        hard="三年合同与一年支出不可直接比")

passage("news-overlap-awards", """喜报：{h|九块|item}奖牌，{g|七个|student}孩子
市少年游泳队参加省赛，夺得金牌{a|三块|item}、银牌{b|两块|item}、铜牌{c|四块|item}，共{d|九块|item}。领奖的孩子却只有{e|七个|student}：小安一人拿了{f|三块|item}，其余{i|六个|student}每人一块。参赛{j|16人|student}，获奖面{p|43.8%|percent}；参加{k|41项|item}次比赛，平均每人{l|2.6项|item}。
比起去年的{m|六块|item}，奖牌多了{n|三块|item}，增长一半；领奖的人却少了{o|两个|student}，去年是{q|九个|student}，因为去年有接力。""",
        [("sum", "d", "a b c"), ("same", "h", "d"), ("same", "g", "e"), ("expr", "f+i", "d"), ("expr", "i+1", "e"), ("share", "e", "j", "p"), ("avg", "k", "j", "l"), ("diff", "d", "m", "n"), ("diff", "q", "e", "o"), ("below", "e", "d"), ("trend", "up", "m d"), ("trend", "down", "q e"), ("bound", "e", "j")],
        scope=[("share", "d", "j", "p"), ("same", "d", "e"), ("same", "m", "q")],
        hard="奖牌数与获奖人数不同；去年有接力一牌多人")

passage("progress-weeks", """塑胶跑道周报：为什么一周不动
第{!week|1}周完成{a|12%|percent}，第{!week|2}周{b|31%|percent}，第{!week|3}周{c|55%|percent}，第{!week|4}周仍是{d|55%|percent}，第{!week|5}周{e|82%|percent}，第{!week|6}周完工。第{!week|4}周没有进展，是因为连续{f|六天|other}下雨，胶水不能上。晴天后赶工，第{!week|5}周一周完成{g|27个百分点|percentage-point}，是各周最多的；头三周分别是{h|12|other}、{i|19|other}和{j|24|other}个百分点，最后一周收尾{k|18|other}个百分点。
跑道{l|400米|other}，总面积{m|6,800平方米|other}，造价{n|163.2万元|CNY}，每平方米{o|240元|CNY}。合同工期{p|45天|other}，实用{q|42天|other}，虽然停了{r|六天|other}，仍提前{s|三天|other}。""",
        [("diff", "e", "c", "g"), ("same", "c", "d"), ("same", "a", "h"), ("diff", "b", "a", "i"), ("diff", "c", "b", "j"), ("expr", "100-e", "k"), ("largest", "g", "h i j k"), ("avg", "n", "m", "o"), ("diff", "p", "q", "s"), ("same", "f", "r"), ("most", "q", "p"), ("trend", "up", "a b c e"), ("trend", "up", "d e"), ("largest", "e", "a b c d")],
        scope=[("trend", "up", "a b c d"), ("diff", "e", "b", "g"), ("diff", "p", "r", "q")],
        hard="累计进度有一周持平，原因已说")

passage("library-weeding", """图书馆越买越少？
馆长在例会上解释：全区学校年初藏书{a|186.4万册|item}，年内购入{b|12.7万册|item}、受赠{c|1.9万册|item}，年末却只有{d|179.2万册|item}，少了{e|7.2万册|item}，原因是按规定剔旧{f|21.8万册|item}，占年初的{p|11.7%|percent}，内容过时的占{q|65%|percent}，破损的占{r|35%|percent}。
学生{g|6.4万名|student}，生均{h|28册|item}，虽比年初的{i|29.1册|item}略少，但仍高于{j|25册|item}的标准；生均流通由{k|9.6册|item}升到{l|11.2册|item}，增长{s|16.7%|percent}。旧书里还能看的{m|3.1万册|item}没有送造纸厂，摆进了社区书屋，占剔旧的{t|14.2%|percent}。""",
        [("lin", "d", "+a +b +c -f"), ("diff", "a", "d", "e"), ("share", "f", "a", "p"), ("hundred", "q r"), ("avg", "d", "g", "h"), ("avg", "a", "g", "i"), ("least", "j", "h"), ("growth", "l", "k", "s"), ("share", "m", "f", "t"), ("trend", "down", "i h"), ("trend", "up", "k l"), ("bound", "m", "f"), ("bound", "f", "a"), ("trend", "down", "a d")],
        scope=[("sum", "d", "a b c"), ("share", "f", "d", "p"), ("least", "i", "h")],
        hard="购入受赠而总量减少，因剔旧")

passage("training-hours", """“人均学时”为什么比规定少还算合格
教师培训规定五年累计不少于{a|360学时|other}，平均每年{b|72学时|other}。去年全县教师{c|4,150人|person}共培训{d|26.56万学时|other}，人均{e|64学时|other}，低于{f|72学时|other}。但规定看的是五年：前四年人均依次{g|78学时|other}、{h|81学时|other}、{i|69学时|other}、{j|74学时|other}，加上去年，五年累计{k|366学时|other}，超过规定{l|6学时|other}。
没有达到五年总量的教师{m|218人|person}，占{p|5.3%|percent}，其中产假病假{n|167人|person}，另{o|51人|person}限期补学。""",
        [("overn", "a", 5, "b"), ("avg", "d", "c", "e"), ("below", "e", "f"), ("same", "f", "b"), ("sum", "k", "g h i j e"), ("least", "a", "k"), ("diff", "k", "a", "l"), ("share", "m", "c", "p"), ("sum", "m", "n o"), ("bound", "m", "c"), ("largest", "h", "g i j e"), ("smallest", "e", "g h i j")],
        scope=[("least", "b", "e"), ("overn", "k", 4, "e"), ("share", "n", "c", "p")],
        hard="一年低于年均而五年累计达标")

passage("seat-shift", """错峰用餐：座位比学生少也坐得下
新食堂座位{a|640个|item}，学生{b|1,712名|student}，只有学生数的{p|37.4%|percent}。分三批用餐，第一批{c|598名|student}，第二批{d|573名|student}，第三批{e|541名|student}，每批都在座位数以内，最满的一批上座率{q|93.4%|percent}。
三批间隔{f|25分钟|other}，从十一点半到十二点四十五分，历时{g|75分钟|other}。过去座位{h|420个|item}，要分四批，平均每批{i|428名|student}，总有几个孩子站着；现在平均每批{j|571名|student}。餐桌{k|160张|item}，每张{l|四个|item}座，一个不多一个不少。""",
        [("share", "a", "b", "p"), ("sum", "b", "c d e"), ("most", "c", "a"), ("most", "d", "a"), ("most", "e", "a"), ("share", "c", "a", "q"), ("largest", "c", "d e"), ("overn", "b", 4, "i"), ("overn", "b", 3, "j"), ("prod", "a", "k l"), ("expr", "f*3", "g"), ("trend", "up", "h a"), ("trend", "down", "c d e"), ("below", "h", "i")],
        scope=[("most", "b", "a"), ("overn", "b", 3, "i"), ("share", "j", "a", "q")],
        hard="座位少于学生，分批就餐")
