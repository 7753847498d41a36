# -*- coding: utf-8 -*-
# What the statistics station of a county writes (invented figures, own wording; source form of ../annotate.py).

passage("entrants-two-stages", """甲县2023年教育事业统计公报（节选）
秋季开学时，全县小学一年级招收新生{a|4,126人|student}，上年为{b|4,538人|student}，少招{c|412人|student-}，降幅{d|9.1%|percent-}；这是连续第{y|三年|other}回落，2021年曾招到{e|4,907人|student}。与之相反，初中招生仍在爬坡：招入{f|4,812人|student}，比上年多{g|233人|student}，增长{h|5.1%|percent}。两个学段合计招生{i|8,938人|student}，其中初中占{j|53.8%|percent}。
统计站提请各校留意，小学入口已小于初中入口，差额为{k|686人|student}，{n|六年|other}以后初中同样要面对班额变小的局面。今年小学毕业{m|4,867人|student}，升入县内初中{o|4,795人|student}，县内升学率{p|98.5%|percent}，另有{q|17人|student}由外县转入就读初一，故初中招生数比县内升学人数略多。""",
[("diff","a","b","c"),("growth","a","b","d"),("trend","down","e b a"),("growthc","f","g","h"),("sum","i","a f"),("share","f","i","j"),("diff","f","a","k"),("below","a","f"),("growthb","b","c","d"),("share","o","m","p"),("sum","f","o q"),("bound","o","m"),("below","o","f"),("growthc","a","c","d")],
scope=[("share","f","m","p"),("diff","e","a","c"),("share","k","f","d")], hard="初中招生多于县内升学人数，因有外县转入；小学降、初中升")

passage("class-size-correction", half("""关于小学平均班额的一点说明
有乡镇来电问，为什么公报里小学平均班额是{a|36.6人|other}，而年初简报写的是{b|39.6人|other}。两个数都没有抄错。公报按全部小学计算，在校生{s|25,704人|student}，教学班{c|702个|class}；简报只算{d|31所|school}完全小学，不含{e|48个|school}教学点。教学点有学生{f|1,468人|student}、{g|90个|class}班，平均每班{i|16.3人|other}，把全县的平均数拉低了。完全小学的{j|24,236人|student}学生分在{h|612个|class}班里，除得{k|39.6人|other}，与简报一致。
省里规定小学班额不超过{m|45人|other}，{!threshold|56人}以上的大班额已经没有，{!threshold|46至55人}的班还有{o|27个|class}，占全部班级的{p|3.8%|percent}，集中在城区。"""),
[("avg","s","c","a"),("diff","s","f","j"),("diff","c","h","g"),("avg","f","g","i"),("avg","j","h","k"),("same","b","k"),("most","a","m"),("most","k","m"),("share","o","c","p"),("bound","o","c"),("below","a","b"),("between","a","i k"),("bound","f","s"),("below","i","a")],
scope=[("avg","s","c","k"),("share","o","h","p"),("same","a","b"),("avg","s","h","k")], hard="同是平均班额而数不同，一含教学点一不含；平均合格而仍有大班")

passage("teacher-structure-shares", """（二）专任教师结构
年末，全县中小学有专任教师{a|3,284人|person}。从学段看，小学{b|1,806人|person}，初中{c|1,012人|person}，高中{d|466人|person}；从性别看，女教师{e|2,217人|person}，占{f|67.5%|percent}，小学阶段女教师最为集中，有{g|1,388人|person}，占小学专任教师的{h|67.9%|percent}，比全县平均高出{i|9.3个百分点|percentage-point}。
年龄方面，{!threshold|35岁}及以下{j|973人|person}，{!threshold|36至49岁}{k|1,365人|person}，{!threshold|50岁}及以上{l|964人|person}，老年组所占比重（{m|28.8%|percent}）与青年组（{n|29.6%|percent}）已很接近。{!threshold|五十岁}以上教师主要分布在村小，其中乡村小学就有{o|517人|person}。""",
[("share","g","b","h"),("sum","a","j k l"),("diff","h","f","i"),("sum","a","b c d"),("share","e","a","f"),("share","j","a","n"),("share","l","a","m"),("bound","g","b"),("bound","g","e"),("bound","o","l"),("bound","o","b"),("below","f","h"),("below","m","n"),("bound","e","a")],
[error("share-mismatch difference-mismatch","h","g b f i",[0, 2],("76.9%","percent"),"1388占1806为76.9%，67.9%是两个数字颠倒，且与高出的百分点数对不上","transposed digits",2),
 error("sum-mismatch","l","a j k m",[1, 6],("946人","person"),"三个年龄组之和比专任教师总数多18人；964为946的数字颠倒，28.8%与946相符","transposed digits",2)],
scope=[("share","g","e","h"),("share","g","a","h"),("share","l","k","m")])

passage("floor-space-table", """表3 各学段校舍建筑面积（单位：平方米）
学段 | 上年 | 本年 | 增减 | 本年生均
小学 | {a1|218,640|other} | {b1|231,480|other} | {c1|12,840|other} | {d1|9.29|other}
初中 | {a2|146,215|other} | {b2|149,870|other} | {c2|3,655|other} | {d2|11.35|other}
高中 | {a3|98,730|other} | {b3|98,730|other} | {c3|0|other} | {d3|14.36|other}
合计 | {a|463,585|other} | {b|480,080|other} | {c|16,495|other} | {d|10.67|other}
注：在校生小学{s1|24,913人|student}、初中{s2|13,206人|student}、高中{s3|6,874人|student}，共{s|44,993人|student}。本年增加的面积全部来自{n|三所|school}小学和{m|一所|school}初中新楼，其中小学占{p|77.8%|percent}；高中一年没有动工，面积不变而学生增多，生均由上年的{q|14.80平方米|other}降到{r|14.36平方米|other}。初中生均面积居{k|三个|item}学段中间，小学最小。""",
[("diff","b1","a1","c1"),("diff","b2","a2","c2"),("diff","b3","a3","c3"),("diff","b","a","c"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("avg","b1","s1","d1"),("avg","b2","s2","d2"),("avg","b3","s3","d3"),("avg","b","s","d"),("sum","s","s1 s2 s3"),("share","c1","c","p"),("same","r","d3"),("trend","down","q r"),("same","a3","b3"),("between","d","d1 d2 d3"),("smallest","d1","d2 d3"),("largest","d3","d1 d2"),("count","k",3),("below","d1","d2"),("below","d2","d3"),("trend","up","a1 b1"),("trend","up","a2 b2")],
scope=[("mean","d1 d2 d3","d"),("avg","a3","s3","q"),("share","b1","b","p")], hard="面积不变而生均下降，因学生增多；生均合计不是三学段的简单平均")

passage("gross-net-rates", """入学率口径说明。本站每年上报两个学前入园率，常被混为一谈。毛入园率以在园幼儿总数为分子，不问年龄，今年为{a|7,436人|student}；净入园率只取{!age|3至5周岁}在园幼儿{b|7,018人|student}。分母同为{!age|3至5周岁}人口{c|7,652人|person}，由公安户籍与卫健接种两套底册比对后得出，于是毛入园率为{d|97.2%|percent}，净入园率为{e|91.7%|percent}，相差{f|5.5个百分点|percentage-point}，差的正是{g|418名|student}不满{!age|3周岁}的托班幼儿和超龄缓学幼儿，其中托班{h|345人|student}、缓学{i|73人|student}。
小学净入学率{j|99.92%|percent}，毛入学率{k|102.6%|percent}，后者超过{!rate|百分之百}并非差错，因为分子里有早读和留级的学生。初中毛入学率{l|106.4%|percent}，道理相同。高中阶段毛入学率{m|93.5%|percent}，比上年提高{n|0.7个百分点|percentage-point}，上年数经复核由{o|92.6%|percent}订正为{p|92.8%|percent}。""",
[("share","a","c","d"),("share","b","c","e"),("diff","d","e","f"),("diff","a","b","g"),("sum","g","h i"),("bound","b","a"),("diff","m","p","n"),("max100","j"),("max100","e"),("below","j","k"),("below","e","d"),("bound","b","c"),("trend","up","p m")],
scope=[("share","b","a","e"),("diff","m","o","n"),("max100","k"),("max100","l"),("same","o","p")], hard="毛入学率可以超过百分之百；上年数订正过，提高幅度按订正数算")

passage("computers-books", """信息化装备与图书
统计时点上，全县中小学有学生用计算机{a|5,842台|item}，教师用计算机{b|3,115台|item}，另有已报废待处置的{c|486台|item}未计入。按在校生{d|45,320人|student}计算，每百名学生拥有学生用计算机{e|12.9台|other}；按专任教师{f|3,018人|person}计算，教师人均已超过{!one|一台}，为{g|1.03台|other}。
学校图书馆（室）藏书{h|128.7万册|item}，其中当年新购{i|6.2万册|item}，占{j|4.8%|percent}，剔旧{k|2.9万册|item}，净增{l|3.3万册|item}，藏书比上年增长{m|2.6%|percent}。生均图书{n|28.4册|item}，其中小学{o|24.7册|item}，初中{p|32.9册|item}，高中{q|34.1册|item}，小学尚未达到{r|25册|item}的基本要求，差{t|0.3册|item}。数字资源另行统计，折算册数不与纸质图书相加。""",
[("per100","a","d","e"),("avg","b","f","g"),("share","i","h","j"),("diff","i","k","l"),("growthc","h","l","m"),("avg","h","d","n"),("between","n","o p q"),("below","o","r"),("diff","r","o","t"),("trend","up","o p q"),("below","i","h"),("smallest","o","p q"),("largest","q","o p")],
scope=[("mean","o p q","n"),("avg","a","f","g"),("growthc","h","i","m")], hard="生均图书不是三个学段的简单平均；报废的不计")

passage("leavers-and-rolls", """2022年乙区小学在校生变动情况
学年初在校生{a|31,265人|student}。本学年增加{b|6,428人|student}，其中招生{c|5,377人|student}、复学{d|46人|student}、转入{e|1,005人|student}；减少{f|5,986人|student}，其中毕业{g|5,214人|student}、休学{h|58人|student}、转出{i|714人|student}。学年末在校生{j|31,707人|student}，比学年初净增{k|424人|student}，增幅{l|1.4%|percent}。
往年净增主要靠招生与毕业的差额，今年这一差额只有{m|163人|student}，而转入比转出多出{n|281人|student}，外来随迁子女成为增量的大头，占净增的{o|65.8%|percent}。按班算，全区小学{p|742个|class}教学班，平均每班{q|42.7人|other}。""",
[("diff","j","a","k"),("diff","b","f","k"),("diff","e","i","n"),("share","n","k","o"),("sum","b","c d e"),("sum","f","g h i"),("lin","j","+a +b -f"),("growthb","a","k","l"),("growth","j","a","l"),("diff","c","g","m"),("avg","j","p","q"),("below","m","n"),("trend","up","a j"),("below","i","e"),("lin","k","+b -f"),("bound","c","b"),("bound","g","f")],
[error("difference-mismatch","k","a j b f l n o",[0, 1, 3, 14],("442人","student"),"31707比31265多442人，424为数字颠倒","transposed digits",2),
 error("difference-mismatch share-mismatch","n","e i o k",[2, 3],("291人","student"),"转入1005减转出714为291人，281错一位","wrong digit",2)],
scope=[("growth","j","a","o"),("growthb","a","m","l")])

passage("rural-town-split", wrap("""城乡分布的变化，用一组数就能看清。2013年全县小学生在城区、镇区、乡村的比例是{a|18.2%|percent}、{b|39.5%|percent}、{c|42.3%|percent}；到2023年，这组数变成{d|34.5%|percent}、{e|39.3%|percent}、{f|26.2%|percent}。{n|十年|other}间，城区比重上升{g|16.3个百分点|percentage-point}，乡村比重下降{m|16.1个百分点|percentage-point-}，镇区几乎没动。
绝对数上，2023年小学生{h|28,450人|student}，城区{i|9,815人|student}，镇区{j|11,187人|student}，乡村{k|7,448人|student}。与{!span|十年}前相比总数少了{l|1,946人|student}，降{o|6.4%|percent-}，乡村却少了约{p|5,410人|student~}。换句话说，乡村少掉的人大半进了城，而不是没有出生。2023年乡村小学每班{q|17.3人|other}，镇区{r|38.8人|other}，城区{t|44.6人|other}，班额由乡到城依次加大。""", 38),
[("share","i","h","d"),("share","j","h","e"),("share","k","h","f"),("hundred","a b c"),("hundred","d e f"),("diff","d","a","g"),("diff","f","c","m"),("sum","h","i j k"),("trend","up","q r t"),("trend","up","a d"),("trend","down","c f"),("expr","(h+l)*c/100-k","p"),("below","k","j"),("largest","j","i k"),("expr","100*l/(h+l)*(0-1)","o"),("const","n",10,10)],
scope=[("growthb","h","l","o"),("share","l","h","o"),("diff","f","c","g")], hard="总数降得少、乡村降得多；比重点数与人数不是一回事")

passage("full-time-among-staff", spaced("""教职工与专任教师要分清。本县2024年教职工{a|4,560人|person}，其中专任教师{b|3,987人|person}，行政人员{c|168人|person}，教辅人员{d|214人|person}，工勤人员{e|191人|person}，专任教师占教职工的{f|87.4%|percent}。
计算生师比只用专任教师：在校生{g|63,394人|student}，生师比{h|13.9:1|ratio}，比上年的{i|16.4:1|ratio}有所改善。分学段看，小学{j|17.0:1|ratio}，初中{k|14.1:1|ratio}，普通高中{l|15.2:1|ratio}，{n|三个|item}学段中初中师资最宽松。教职工中有编制的{m|4,102人|person}，占{o|90.0%|percent}；聘用人员{p|458人|person}，多数在工勤岗位和幼儿园。"""),
[("ratio","g","b","h"),("between","h","j k l"),("sum","a","b c d e"),("share","b","a","f"),("share","m","a","o"),("diff","a","m","p"),("bound","b","a"),("smallest","k","j l"),("count","n",3),("below","h","i"),("bound","m","a")],
[error("ratio-mismatch","h","g a b j k l",[0, 1],("15.9:1","ratio"),"错用教职工数作分母；按专任教师3987人算是15.9:1，且13.9低于各学段最小的14.1","wrong denominator",3)],
scope=[("ratio","g","a","i"),("share","p","a","f"),("bound","p","e")])

passage("preschool-supply-note", """学前教育简况。全县幼儿园{a|86所|school}，比上年净减{b|5所|school-}：新开{c|4所|school}，关停{d|9所|school}。公办园{e|41所|school}，民办园{f|45所|school}；民办园里认定为普惠性的{g|32所|school}，连同公办园，普惠性幼儿园共{h|73所|school}，占{i|84.9%|percent}。
在园幼儿{j|12,904人|student}，上年{k|14,215人|student}，减少{l|1,311人|student-}，降{m|9.2%|percent-}；公办园在园{o|7,058人|student}，占{p|54.7%|percent}，公办比重比上年的{q|51.3%|percent}提高{r|3.4个百分点|percentage-point}，其实公办园在园人数也少了约{t|230人|student~}，只是民办园少得更快。园均规模由{u|156人|other}降到{v|150人|other}。""",
[("lin","b","+c -d"),("sum","a","e f"),("sum","h","e g"),("share","h","a","i"),("bound","g","f"),("diff","j","k","l"),("growth","j","k","m"),("share","o","j","p"),("diff","p","q","r"),("expr","k*q/100-o","t"),("expr","k/(a-b)","u"),("avg","j","a","v"),("trend","down","k j"),("trend","down","u v"),("trend","up","q p"),("growthb","k","l","m"),("bound","o","j"),("growthc","j","l","m")],
scope=[("sum","a","e f h"),("avg","k","a","u"),("share","o","k","p")], hard="公办比重升而公办人数降；普惠园与公办园相重叠")

passage("yearbook-special-ed", """年鉴条目：特殊教育
县特殊教育学校{!one|1所}，教学班{a|9个|class}，在校生{b|112人|student}，教职工{c|34人|person}，其中专任教师{d|29人|person}，生师比{e|3.9:1|ratio}。全县义务教育阶段在册残疾学生{f|386人|student}，安置方式分{n|三种|item}：特校就读{g|98人|student}，普通学校随班就读{h|241人|student}，送教上门{i|47人|student}。特校的{v|112人|student}中含学前班{j|6人|student}、职高班{k|8人|student}，所以比义务教育阶段口径多{l|14人|student}。随班就读占义务教育阶段残疾学生的{m|62.4%|percent}，比上年下降{o|1.8个百分点|percentage-point-}，送教上门占{p|12.2%|percent}，上升{q|2.3个百分点|percentage-point}，特校占比因而略降{r|0.5个百分点|percentage-point-}。残疾儿童义务教育入学率{t|97.7%|percent}，未入学的{u|9人|student}均办理了延缓手续。""",
[("ratio","b","d","e"),("sum","f","g h i"),("count","n",3),("diff","b","g","l"),("sum","l","j k"),("share","h","f","m"),("share","i","f","p"),("expr","0-o-q","r"),("expr","100*f/(f+u)","t"),("same","v","b"),("bound","d","c"),("bound","g","b"),("sum","b","g j k")],
scope=[("share","b","f","p"),("sum","f","b h i"),("ratio","b","c","e")], hard="特校在校生含非义务教育段，不等于义务教育口径")

passage("enrol-forecast-check", """统计分析：小学入学人口走势
根据户籍出生登记，2017年至2022年{n|六个|item}年份全县出生人口依次为{a|5,310人|person}、{b|4,986人|person}、{c|4,622人|person}、{d|4,105人|person}、{e|3,580人|person}、{f|3,064人|person}，逐年减少，累计降幅{g|42.3%|percent-}。他们将在2023年至2028年陆续进入一年级。2023年实际招生{h|5,468人|student}，比对应的出生人口多{i|158人|person}，是外来人口子女入学所致，超出{j|3.0%|percent}。
若这个比例保持不变，2028年一年级新生约{k|3,155人|student~}，只及2023年的{l|57.7%|percent}，按每班{m|45人|other}需{o|70个|class}班，而2023年一年级有{p|126个|class}班，将空出{q|65个|class}。预测不含乡镇撤并因素。""",
[("diff","p","o","q"),("trend","down","a b c d e f"),("growth","f","a","g"),("diff","h","a","i"),("growth","h","a","j"),("expr","f*(1+j/100)","k"),("share","k","h","l"),("expr","k/m","o"),("bound","q","p"),("count","n",6),("below","a","h"),("growthb","a","i","j")],
[error("difference-mismatch","q","p o",[0],("56个","class"),"126个班减70个班为56个","transposed digits",1)],
scope=[("growth","f","h","g"),("avg","f","m","o")])

passage("headline-then-body", """2024学年初统计快报
要点：全县各级各类学校在校生{a|7.62万人|student}，比上年减少{b|2.1%|percent-}；专任教师{c|5,218人|person}；小学生占在校生{d|45.9%|percent}。
正文：在园幼儿{e|11,840人|student}，小学生{f|34,975人|student}，初中生{g|18,622人|student}，普通高中生{h|8,107人|student}，中职生{i|2,655人|student}，合计{j|76,199人|student}。上年同口径为{k|77,839人|student}，减少{l|1,640人|student-}。减少最多的是幼儿园，少了{m|1,322人|student-}；初中反增{o|486人|student}；其余{n|三个|item}学段合计减少{p|804人|student-}。
专任教师中，幼儿园{q|902人|person}，小学{r|2,063人|person}，初中{t|1,395人|person}，高中阶段{u|858人|person}。按正文数，全口径生师比为{v|14.6:1|ratio}。""",
[("share","f","j","d"),("same","a","j"),("growth","j","k","b"),("sum","j","e f g h i"),("diff","j","k","l"),("growthc","j","l","b"),("sum","l","m o p"),("sum","c","q r t u"),("ratio","j","c","v"),("count","n",3),("trend","down","k j"),("growthb","k","l","b"),("bound","f","j"),("share","f","a","d")],
scope=[("sum","j","e f g h"),("share","f","k","d"),("ratio","j","u","v")], hard="总数减少而初中增加；快报取整与正文精确数并列")

passage("wrong-base-growth", """初中在校生快速回升
本县初中在校生由2019年的{a|14,860人|student}增至2023年的{b|19,244人|student}，{n|四年|other}净增{c|4,384人|student}，增长{d|22.8%|percent}，年均增长{e|6.7%|percent}。分校看，第一中学由{f|3,125人|student}增至{g|3,418人|student}，增加{h|293人|student}，增长{i|9.4%|percent}；乡镇初中合计由{j|11,735人|student}增至{k|15,826人|student}，增长{l|34.9%|percent}，快于县城。
教师配备跟进不够，同期初中专任教师只由{m|1,126人|person}增至{o|1,283人|person}，生师比从{p|13.2:1|ratio}升到{q|15.0:1|ratio}。""",
[("growth","b","a","d"),("growthb","a","c","d"),("diff","b","a","c"),("cagrv",4,"b","a","e"),("diff","g","f","h"),("growth","g","f","i"),("diff","a","f","j"),("diff","b","g","k"),("growth","k","j","l"),("ratio","a","m","p"),("ratio","b","o","q"),("trend","up","a b"),("trend","up","m o"),("trend","up","p q"),("below","i","l"),("const","n",4,4),("growthb","f","h","i"),("trend","up","f g"),("trend","up","j k")],
[error("growth-mismatch","d","b a c",[0, 1],("29.5%","percent"),"增长4384人应以2019年的14860人为基数，除以2023年的19244人才得22.8%","wrong base",1)],
scope=[("share","c","b","e"),("overn","d",4,"e"),("growth","g","f","l")])

passage("over-limit-claimed", half("""关于消除大班额成效的核查意见
贵校报送材料称，全校{a|54个|class}教学班均控制在{b|55人|other}以内，平均班额{c|51.2人|other}，最大班额{d|58人|other}。我站抽看学籍系统：在校生{e|2,763人|student}，{f|54个|class}班，平均班额与所报相符；七年级{g|18个|class}班{h|986人|student}，平均{i|54.8人|other}；八年级{j|18个|class}班{k|921人|student}，平均{l|51.2人|other}；九年级{m|18个|class}班{o|856人|student}，平均{p|47.6人|other}，年级越高班额越小。
所报结论予以采信，请补报七年级{q|三个|class}偏大班的分流办法。下学期七年级拟增{r|1个|class}班，平均班额可降为{t|51.9人|other}。"""),
[("most","d","b"),("avg","e","a","c"),("avg","e","f","c"),("same","a","f"),("sum","e","h k o"),("sum","f","g j m"),("avg","h","g","i"),("avg","k","j","l"),("avg","o","m","p"),("trend","down","i l p"),("expr","h/(g+r)","t"),("between","c","i l p"),("below","t","i"),("bound","q","g"),("below","c","d"),("most","c","b"),("most","i","b")],
[error("bound-exceeded","d","b a",[0],None,"最大班额58人高于55人，不能说均控制在55人以内","limit against the figure",1,"除个别班外控制在55人以内")],
scope=[("avg","h","g","t"),("avg","k","m","p")])

passage("ten-thousand-slip", """2020年教育年鉴·办学条件
全县中小学占地面积{a|186.4万平方米|other}，校舍建筑面积{b|74.3万平方米|other}，其中教学及辅助用房{c|39.8万平方米|other}，占校舍的{d|53.6%|percent}；行政办公用房{e|6.1万平方米|other}，生活用房{f|24.9万平方米|other}，其他用房{g|3.5万平方米|other}。在校生{h|52,716人|student}，生均校舍{i|14.1平方米|other}，生均占地{j|35.4平方米|other}。
固定资产总值{k|9.47亿元|CNY}，其中教学仪器设备{l|8,652元|CNY}，占{m|9.1%|percent}，生均{o|1,641元|CNY/student}。当年新增固定资产{p|4,380万元|CNY}，比上年末增长{q|4.8%|percent}。危房已全部拆除，{!grade|C级}以下校舍为零，运动场达标学校{r|61所|school}，占{t|72所|school}中小学的{u|84.7%|percent}。""",
[("share","l","k","m"),("avg","l","h","o"),("sum","b","c e f g"),("share","c","b","d"),("avg","b","h","i"),("avg","a","h","j"),("growthc","k","p","q"),("share","r","t","u"),("bound","r","t"),("bound","b","a"),("bound","l","k"),("bound","p","k")],
[error("share-mismatch","l","k m h o",[0, 1],("8,652万元","CNY"),"占9.47亿元的9.1%、生均1641元，应为8652万元，单位漏了“万”","unit slipped by ten thousand",2)],
scope=[("share","p","k","q"),("avg","k","h","o"),("share","c","a","d")])

passage("plan-and-fulfilled", """招生计划执行情况分析。县教育局年初下达普通高中招生计划{a|2,850人|place}，实际录取{b|2,846人|student}，报到{c|2,811人|student}，计划完成率以报到数计为{d|98.6%|percent}，以录取数计为{e|99.9%|percent}。中职计划{f|1,200人|place}，报到{g|967人|student}，完成{h|80.6%|percent}，缺口{i|233人|place}。
高中阶段合计计划{j|4,050人|place}，报到{k|3,778人|student}，完成{l|93.3%|percent}；报到新生的普职比为{m|2.9:1|ratio}，而计划里的普职比是{o|2.4:1|ratio}，两者不同并不是谁算错了。录取后未报到的{p|35人|student}，据回访，{q|22人|student}去了外县，{r|13人|student}复读。初中毕业生{t|4,163人|student}，升入县内高中阶段的占{u|90.8%|percent}，连同外县就读者升学率{v|96.4%|percent}。""",
[("share","c","a","d"),("share","b","a","e"),("share","g","f","h"),("diff","f","g","i"),("sum","j","a f"),("sum","k","c g"),("share","k","j","l"),("ratio","c","g","m"),("ratio","a","f","o"),("diff","b","c","p"),("sum","p","q r"),("share","k","t","u"),("below","u","v"),("bound","c","b"),("most","b","a"),("below","d","e"),("most","k","j"),("bound","q","p")],
scope=[("ratio","c","g","o"),("share","b","a","d"),("share","k","t","l"),("mean","d h","l")], hard="计划与完成不同；完成率两种算法，普职比计划与实际不同")

passage("part-left-out", wrap("""各乡镇小学数与学生数
至9月统计时点，全县小学{a|47所|school}，学生{b|21,318人|student}。城关镇{c|9所|school}、{d|8,946人|student}，东片{e|12所|school}、{f|4,317人|student}，西片{g|14所|school}、{h|3,852人|student}，南片{i|7所|school}、{j|2,490人|student}，北片{k|5所|school}、{l|1,713人|student}。城关镇以{m|19.1%|percent}的学校容纳了{o|42.0%|percent}的学生，校均{p|994人|other}；其余{q|四片|item}校均仅{r|298人|other}。
西片学校最多而学生并不多，校均{u|275人|other}，为各片最低。""", 34),
[("expr","(f+h+j+l)/(e+g+i+k)","r"),("sum","a","c e g i k"),("sum","b","d f h j l"),("share","c","a","m"),("share","d","b","o"),("avg","d","c","p"),("avg","h","g","u"),("count","q",4),("largest","g","c e i k"),("below","u","r"),("largest","d","f h j l"),("below","r","p"),("expr","(b-d)/(a-c)","r")],
[error("average-mismatch","r","b d a c e f g h i j k l",[0, 12],("326人","other"),"四片共12372人、38所，校均应为326人，不是298人","wrong average",2)],
scope=[("avg","b","a","r"),("share","d","b","m"),("avg","j","i","u")])

passage("other-years-figure", """表说明与复核
本站复核2021年、2022年初中报表，逐项抄列如下，以备查考。
2021年：学校{a|23所|school}，班级{b|318个|class}，在校生{c|14,628人|student}，毕业生{d|4,711人|student}，招生{e|5,036人|student}，专任教师{f|1,147人|person}。
2022年：学校{g|23所|school}，班级{h|330个|class}，在校生{i|15,094人|student}，毕业生{j|4,627人|student}，招生{k|5,143人|student}，专任教师{l|1,182人|person}。
校均学生由{m|636人|other}增至{o|656人|other}，平均班额由{p|46.0人|other}变为{q|46.0人|other}，生师比由{r|12.8:1|ratio}变为{t|12.8:1|ratio}；招生比毕业多出的人数，2021年为{u|325人|student}，2022年为{v|516人|student}；专任教师增加{w|35人|person}，增长{x|3.1%|percent}，与在校生增幅{y|3.2%|percent}大致同步。""",
[("avg","i","h","q"),("same","a","g"),("avg","c","a","m"),("avg","i","g","o"),("avg","c","b","p"),("ratio","c","f","r"),("ratio","i","l","t"),("diff","e","d","u"),("diff","k","j","v"),("diff","l","f","w"),("growth","l","f","x"),("growth","i","c","y"),("growthb","f","w","x"),("trend","up","c i"),("trend","up","b h"),("trend","down","d j"),("trend","up","e k"),("trend","up","m o")],
[error("average-mismatch","q","i h p",[0],("45.7人","other"),"15094人除以330班为45.7人，46.0是上一年的数照抄","other year's figure copied",2)],
scope=[("diff","k","d","v"),("avg","i","b","q"),("ratio","i","f","t")])

passage("trend-broken", """小学教学点的兴衰。{n|五年|other}来，教学点数量逐年减少：2019年{a|86个|school}，2020年{b|79个|school}，2021年{c|71个|school}，2022年{d|73个|school}，2023年{e|58个|school}，累计撤并{f|28个|school}，减幅{g|32.6%|percent-}。教学点学生从{h|2,317人|student}降到{i|1,044人|student}，减少过半，每个点平均由{j|26.9人|other}降到{k|18.0人|other}。
不足{l|10人|student}的微型点，2023年还有{m|19个|school}，占{o|32.8%|percent}；其中{p|7个|school}只有{!one|一名}教师。撤点后的{q|1,120名|student}寄宿新生里，低年级占{r|38.6%|percent}，约{t|432人|student~}。""",
[("trend","down","a b c d e"),("diff","a","e","f"),("growth","e","a","g"),("avg","h","a","j"),("avg","i","e","k"),("share","m","e","o"),("bound","p","m"),("share","t","q","r"),("trend","down","h i"),("trend","down","j k"),("count","n",5),("bound","m","e")],
[error("direction-mismatch","d","a b c e",[0],None,"2022年73个高于2021年的71个，不是逐年减少","trend broken",1,"除2022年略有回升外逐年减少")],
scope=[("share","p","e","o"),("growth","i","h","g")])

passage("count-against-list", """数据质量核查通报
本次抽查学校{a|24所|school}，发现问题{b|37条|item}，其中数据不实{c|9条|item}、漏报{d|14条|item}、口径用错{e|8条|item}、表间不平{f|6条|item}。问题涉及{g|五类|item}指标：在校生、专任教师、校舍面积、图书册数。差错率按核对的数据项计算，共核{h|4,320个|item}数据项，差错率{i|0.86%|percent}，比上年的{j|1.35%|percent}下降{k|0.49个百分点|percentage-point-}，低于省厅{l|1%|percent}的控制线。
零差错学校{m|11所|school}，有问题的学校{o|13所|school}，平均每所{p|2.8条|other}；问题最多的{!one|一所}有{q|6条|item}，占{r|16.2%|percent}。漏报占全部问题的{t|37.8%|percent}，仍是第一位的。""",
[("count","g",4),("sum","b","c d e f"),("share","b","h","i"),("expr","i-j","k"),("most","i","l"),("sum","a","m o"),("avg","b","o","p"),("share","q","b","r"),("share","d","b","t"),("largest","d","c e f"),("below","i","l"),("bound","m","a"),("trend","down","j i")],
[error("sum-mismatch count-mismatch","g","c d e f",[0],("四类","item"),"冒号后只列出四类指标","count against list",1)],
scope=[("avg","b","a","p"),("share","o","a","t"),("share","d","h","i")])

passage("later-divided", spaced("""民办学校在校生占比
2018年民办中小学在校生{a|9,346人|student}，占全县{b|56,120人|student}的{c|16.7%|percent}；2023年降为{d|4,015人|student}，占{e|54,038人|student}的{f|7.4%|percent}，比重下降{g|9.2个百分点|percentage-point-}。民办在校生{n|五年|other}减少{h|5,331人|student-}，降幅{i|132.8%|percent-}，同期全县在校生降{j|3.7%|percent-}。
政府购买学位随之增加，2023年购买{k|1,264个|place}，支出{l|758.4万元|CNY}，每个学位{m|6,000元|CNY}；购买学位占民办在校生的{o|31.5%|percent}。民办学校由{p|14所|school}减至{q|8所|school}，其中{r|3所|school}转为公办，{t|3所|school}停办。"""),
[("growth","d","a","i"),("growthb","a","h","i"),("share","a","b","c"),("share","d","e","f"),("expr","100*d/e-100*a/b","g"),("diff","d","a","h"),("growth","e","b","j"),("share","k","d","o"),("prod","l","k m"),("lin","q","+p -r -t"),("trend","down","p q"),("trend","down","a d"),("trend","down","b e"),("bound","d","e"),("bound","a","b"),("const","n",5,5),("bound","k","d"),("expr","f-c","g")],
[error("growth-mismatch","i","a d h",[0, 1],("57.0%","percent-"),"减少5331人应除以2018年的9346人，除以4015人才得132.8%；下降不会超过100%","wrong base",1)],
scope=[("share","k","e","o"),("growth","q","p","i")])

passage("sex-structure", """性别结构简析。2024年全县在校生{a|48,235人|student}，其中女生{b|22,479人|student}，占{c|46.6%|percent}；男生{d|25,756人|student}。分学段，女生比重小学{e|45.9%|percent}，初中{f|46.3%|percent}，高中{g|50.8%|percent}，随学段升高而升高；中职却只有{h|39.2%|percent}，是{n|四个|item}学段里最低的。按性别比（女生为{k|100|other}）计，全县男生为{i|114.6|other}，小学为{j|117.9|other}。
教师则反过来，女教师占{l|68.4%|percent}，小学高达{m|79.0%|percent}，幼儿园为{o|98.6%|percent}，高中{p|51.7%|percent}，学段越高女教师越少。专任教师{q|3,725人|person}里，女教师{r|2,548人|person}。""",
[("share","b","a","c"),("diff","a","b","d"),("trend","up","e f g"),("smallest","h","e f g"),("count","n",4),("per100","d","b","i"),("expr","100*(100-e)/e","j"),("trend","down","o m p"),("share","r","q","l"),("between","l","o m p"),("bound","r","q"),("between","c","e f g h")],
scope=[("mean","e f g h","c"),("share","d","a","i"),("mean","m o p","l")], hard="中职不在学段升高的次序里；性别比不是占比")

passage("revised-figure-overview", """关于订正2021年在园幼儿数的说明
2021年公报刊登在园幼儿{a|13,527人|student}，经与幼儿园管理系统核对，发现{b|两所|school}新设民办园漏报{c|246人|student}，另有{!one|一所}园将托班{d|58人|student}重复填报，现订正为{e|13,715人|student}，净调增{f|188人|student}，调整幅度{g|1.4%|percent}。
据此，2022年在园幼儿{h|12,980人|student}与订正后的上年数相比减少{i|735人|student-}，下降{j|5.4%|percent-}；若仍同原公报数比，则是下降{k|4.0%|percent-}。今后引用以订正数为准。毛入园率分子同步调整，2021年由{l|88.9%|percent}改为{m|90.1%|percent}，适龄人口{o|15,216人|person}不变。""",
[("lin","e","+a +c -d"),("diff","c","d","f"),("diff","e","a","f"),("growth","e","a","g"),("growthb","a","f","g"),("diff","h","e","i"),("growth","h","e","j"),("growth","h","a","k"),("share","a","o","l"),("share","e","o","m"),("bound","d","c"),("trend","down","e h"),("trend","up","a e"),("trend","up","l m"),("growthc","h","i","j")],
scope=[("growthc","h","i","k"),("share","h","o","m"),("same","a","e")], hard="上年数有原数、订正数两个，两个降幅并存")

passage("minutes-of-review", half("""会审纪要
{a|14个|item}乡镇的统计员到会，实到{b|17人|person}（县城{r|两个|item}学区各来{c|两人|person}，另有{!one|一}镇新老交接来了{d|两人|person}）。会审发现，县小学在校生汇总数{e|26,108人|student}与分乡镇数相加的{f|26,081人|student}相差{g|27人|student}，逐镇核对后查明，己镇把{!one|一所}九年一贯制学校的小学部{h|27人|student}归到了初中表。改正后初中在校生由{i|13,455人|student}减为{j|13,428人|student}。
会议还核了招生数。一年级学籍数{k|4,219人|student}，比报表招生数{l|4,202人|student}多{m|17人|student}，差额为留级生，不属于招生，报表无误。下一步请各乡镇在10月15日前交回签章的纸表，逾期的按规定扣{o|0.5分|other}。去年逾期{p|三家|item}，前年{q|六家|item}，情况在好转。"""),
[("diff","e","f","g"),("same","g","h"),("diff","i","h","j"),("diff","k","l","m"),("trend","down","q p"),("expr","a-r+r*c+d-1","b"),("trend","down","i j")],
scope=[("same","e","f"),("same","a","b"),("same","k","l"),("sum","e","f i")], hard="到会人数多于乡镇数、汇总与分项不等、学籍数多于招生数，都说明了原因")

passage("boarders-canteen", """寄宿与就餐统计。全县义务教育阶段寄宿生{a|8,914人|student}，其中小学{b|2,176人|student}，初中{c|6,783人|student}，寄宿率分别为{d|8.9%|percent}和{e|49.9%|percent}。小学在校生{f|24,447人|student}，初中{g|13,512人|student}。
寄宿制学校{h|33所|school}，占义务教育学校{i|79所|school}的{j|41.8%|percent}。宿舍面积{k|4.02万平方米|other}，生均{l|4.5平方米|other}，比{m|3平方米|other}的底线宽裕；但仍有{o|5所|school}学校低于底线，涉及{p|612人|student}。生活指导教师{q|187人|person}，按每{r|50名|student}寄宿生配{t|1名|person}的要求折合应配{u|178.3人|person}，已经配足。
初中寄宿生是小学的{v|3.1倍|ratio}，{!span|五年}前这个倍数为{w|2.6倍|ratio}，可见小学寄宿增长更慢。""",
[("sum","a","b c"),("share","b","f","d"),("share","c","g","e"),("share","h","i","j"),("avg","k","a","l"),("least","m","l"),("expr","a/r","u"),("bound","u","q"),("multiple","c","b","v"),("bound","h","i"),("trend","up","w v"),("bound","b","f"),("bound","c","g"),("bound","o","h"),("below","b","c"),("bound","p","a")],
[error("sum-mismatch","c","a b e g v",[0, 2],("6,738人","student"),"小学与初中寄宿生相加多于合计45人，6783为6738的数字颠倒","transposed digits",1)],
scope=[("share","a","f","e"),("avg","k","c","l"),("ratio","a","q","t")])

passage("conclusion-direction", """城镇化对教育布局影响的分析结论
{a|六年|other}来，城区小学由{b|11所|school}增到{c|15所|school}，学生由{d|13,862人|student}增到{e|18,420人|student}；农村小学由{f|64所|school}减到{g|43所|school}，学生由{h|12,935人|student}减到{i|6,287人|student}。城区校均学生由{j|1,260人|other}变为{k|1,228人|other}，新建学校的速度赶上了学生增长的速度，校均规模有所扩大；农村校均由{l|202人|other}降到{m|146人|other}，撤点并未换来规模。
城区生师比由{o|18.1:1|ratio}变为{p|19.4:1|ratio}，师资紧张状况得到缓解；农村生师比由{q|12.6:1|ratio}降到{r|8.9:1|ratio}，教师总量富余而学科教师不足。城区与农村学生合计减少{t|2,090人|student-}。""",
[("trend","up","j k"),("trend","down","o p"),("avg","d","b","j"),("avg","e","c","k"),("avg","h","f","l"),("avg","i","g","m"),("trend","up","b c"),("trend","up","d e"),("trend","down","f g"),("trend","down","h i"),("trend","down","l m"),("trend","down","q r"),("expr","e+i-d-h","t"),("const","a",6,6)],
[error("direction-mismatch","p","o",[1],None,"生师比由18.1升到19.4，每名教师负担的学生更多，师资紧张没有缓解而是加剧","direction",1,"师资紧张状况有所加剧"),
 error("direction-mismatch","k","j d b e c",[0],None,"校均由1260人变为1228人，是缩小不是扩大","direction",2,"校均规模略有缩小")],
scope=[("avg","e","b","k"),("growth","c","b","t")])

passage("title-and-degree", """（四）学历与职称
小学专任教师{a|1,946人|person}，本科以上学历{b|1,352人|person}，占{c|69.5%|percent}；初中专任教师{d|1,208人|person}，本科以上{e|1,107人|person}，占{f|91.6%|percent}；两个学段合起来，本科以上占{g|80.6%|percent}，比全省平均的{h|76.8%|percent}高{i|1.2个百分点|percentage-point}。
职称方面，小学副高以上{j|163人|person}，中级{k|902人|person}，助理级{l|641人|person}，员级及未定级{m|240人|person}；初中副高以上{o|297人|person}，占{p|24.6%|percent}，恰好是小学同一比重（{q|8.4%|percent}）的约{r|2.9倍|ratio}。副高以上教师里，{!threshold|50岁}以上的占{u|71.5%|percent}，后备不足。""",
[("expr","100*(b+e)/(a+d)","g"),("between","g","c f"),("share","b","a","c"),("share","e","d","f"),("diff","g","h","i"),("sum","a","j k l m"),("share","o","d","p"),("share","j","a","q"),("multiple","p","q","r"),("below","q","p"),("below","c","f"),("bound","b","a"),("bound","e","d"),("below","h","g")],
[error("share-mismatch","g","b e a d c f h i",[0, 4],("78.0%","percent"),"应以人数合计：2459除以3154，80.6%是两个比重的简单平均","simple instead of weighted mean",2)],
scope=[("share","o","a","q"),("sum","d","j k l o")])

passage("county-bulletin-opening", """一、综合
2022年末，全县有各级各类学校{a|162所|school}，比上年减少{b|8所|school-}；在校生（含幼儿）{c|61,827人|student}，教职工{d|5,436人|person}。人口中每{e|10万人|person}有在校生{f|14,762人|student}，据此推算常住人口{g|41.9万人|person}左右，与统计局公布的{h|41.9万人|person}相当。
各学段校数为：幼儿园{i|81所|school}、小学{j|52所|school}、初中{k|18所|school}、九年一贯制{l|5所|school}、普通高中{m|4所|school}、中职{o|1所|school}、特教{p|1所|school}。其中小学减少{q|6所|school-}，幼儿园减少{r|3所|school-}，九年一贯制增加{t|1所|school}，余者未动。义务教育学校共{u|75所|school}，占{v|46.3%|percent}。每所学校平均有教职工{w|33.6人|other}。""",
[("sum","a","i j k l m o p"),("sum","b","q r t"),("per","c","h",100000,"f"),("expr","c/f*e","g"),("same","g","h"),("sum","u","j k l"),("share","u","a","v"),("avg","d","a","w"),("bound","d","c"),("largest","i","j k l")],
scope=[("sum","b","q r"),("share","j","a","v"),("avg","d","u","w")], hard="校数增减相抵；每十万人口在校生用常住人口反推")

passage("teaching-load", """周课时量典型调查
为核实超编学科与缺员学科并存的说法，本站抽取{a|16所|school}初中，收回教师问卷{b|743份|item}，有效{c|728份|item}，有效率{d|98.0%|percent}。教师周课时平均{e|11.4节|other}，其中语文{f|10.2节|other}，数学{g|10.6节|other}，英语{h|10.9节|other}，音体美{i|14.1节|other}。周课时超过{j|14节|other}的有{k|131人|person}，占{l|18.0%|percent}；低于{m|8节|other}的有{o|94人|person}，占{p|12.9%|percent}；其余{q|503人|person}在{!range|8至14节}之间，占{r|69.1%|percent}。
兼教{!two|两门}以上的教师{t|256人|person}，占{u|35.2%|percent}，乡镇初中最为普遍，{v|9所|school}乡镇初中里兼课教师{w|203人|person}，占全部兼课教师的{x|69.3%|percent}，平均每校{y|22.6人|other}。""",
[("share","w","t","x"),("share","c","b","d"),("between","e","f g h i"),("share","k","c","l"),("share","o","c","p"),("lin","q","+c -k -o"),("share","q","c","r"),("share","t","c","u"),("avg","w","v","y"),("hundred","l p r"),("bound","v","a"),("bound","w","t"),("bound","c","b"),("smallest","f","g h i"),("largest","i","f g h")],
[error("share-mismatch","x","w t v y",[0],("79.3%","percent"),"203占256的79.3%，首位数字错","wrong digit",1)],
scope=[("share","k","b","l"),("share","w","c","x")])

passage("restated-in-annex", """正文与附表的衔接
统计年报正文写“全县初中毕业生{a|4,386人|student}，升入高中阶段{b|4,224人|student}，升学率{c|96.3%|percent}”，这一数又见于局务会材料。附表2按学校列出：县一中{d|1,120人|student}、县二中{e|865人|student}、城北中学{f|742人|student}、{g|九所|school}乡镇初中合计{h|1,659人|student}，总计{i|4,368人|student}。升学人数附表为{j|4,224人|student}，其中普通高中{k|2,705人|student}、中职{l|1,519人|student}，普高占{m|64.0%|percent}。
年鉴稿据附表写作升学率{o|96.3%|percent}。编辑部来函询问取哪一个，本站答复：两处数字出自同一张表，取哪一处都行。毕业生中女生{p|2,083人|student}，占毕业生的{q|47.5%|percent}。""",
[("sum","i","d e f h"),("same","a","i"),("share","b","a","c"),("same","b","j"),("sum","j","k l"),("share","k","j","m"),("same","c","o"),("share","p","a","q"),("bound","b","a"),("bound","p","a"),("share","j","a","o")],
[error("sum-mismatch restatement-mismatch","i","a d e f h",[0, 1],("4,386人","student"),"四项相加4386人，与正文相同，附表总计颠倒了两位","transposed digits",2)],
scope=[("share","j","i","c"),("share","p","i","q"),("share","k","a","m")])

passage("wrong-superlative", """2023年各学区初中生师比与班额
东区：学生{a1|3,864人|student}，专任教师{b1|301人|person}，生师比{c1|12.8:1|ratio}，班额{d1|47.7人|other}。
西区：学生{a2|2,915人|student}，专任教师{b2|246人|person}，生师比{c2|11.8:1|ratio}，班额{d2|43.5人|other}。
南区：学生{a3|2,208人|student}，专任教师{b3|203人|person}，生师比{c3|10.9:1|ratio}，班额{d3|40.9人|other}。
北区：学生{a4|1,647人|student}，专任教师{b4|119人|person}，生师比{c4|13.8:1|ratio}，班额{d4|42.2人|other}。
合计学生{a|10,634人|student}，专任教师{b|869人|person}，生师比{c|12.2:1|ratio}。{n|四个|item}学区中，东区班额最大，生师比也最高，师资最为紧缺；南区两项都是最低。来年新进教师{e|24人|person}，拟按缺口分配，东区得{f|10人|person}，占{g|41.7%|percent}。""",
[("largest","c1","c2 c3 c4"),("ratio","a1","b1","c1"),("ratio","a2","b2","c2"),("ratio","a3","b3","c3"),("ratio","a4","b4","c4"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("ratio","a","b","c"),("largest","d1","d2 d3 d4"),("smallest","c3","c1 c2 c4"),("smallest","d3","d1 d2 d4"),("count","n",4),("share","f","e","g"),("between","c","c1 c2 c3 c4"),("bound","f","e")],
[error("direction-mismatch","c1","c4 c2 c3",[0],None,"北区生师比13.8比东区12.8高，生师比最高的是北区","wrong superlative",2,"东区班额最大，生师比以北区最高")],
scope=[("mean","c1 c2 c3 c4","c"),("mean","d1 d2 d3 d4","c")])

passage("dropout-control", """控辍保学台账说明。学年初义务教育在籍{a|36,742人|student}，台账登记疑似失学{b|63人|student}，经入户核实，其中随父母在外就读{c|29人|student}，因病休学{d|8人|student}，出国出境{e|3人|student}，户籍注销{f|5人|student}，确属辍学{g|18人|student}。已劝返{h|16人|student}，劝返率{i|88.9%|percent}，余下{j|2人|student}由司法部门介入。
辍学率以确属辍学且学年末仍未返校者计，即{k|2人|student}，为万分之{l|0.54|other}，而不是按疑似人数计的万分之{m|17.1|other}。九年巩固率是另一项指标，今年为{o|97.8%|percent}，分子为应届初中毕业生{p|4,021人|student}，分母为{!span|九年}前小学入学人数{q|4,112人|student}，转进转出都会影响它，不宜理解为有{r|2.2%|percent}的孩子辍学。""",
[("sum","b","c d e f g"),("share","h","g","i"),("diff","g","h","j"),("same","k","j"),("per","k","a",10000,"l"),("per","b","a",10000,"m"),("share","p","q","o"),("expr","100-o","r"),("bound","h","g"),("bound","g","b"),("below","p","q"),("below","l","m"),("bound","b","a")],
scope=[("share","h","b","i"),("per","g","a",10000,"l"),("diff","q","p","g"),("share","b","a","r")], hard="疑似、确属、未返三个数口径递减；巩固率缺口不等于辍学")

passage("staff-flow", half("""教师增减变动表说明
上学年初专任教师{a|2,871人|person}。学年内增加{b|214人|person}：录用毕业生{c|132人|person}，调入{d|51人|person}，校内变动{e|31人|person}；减少{f|246人|person}：退休{g|118人|person}，调出{h|74人|person}，辞职{i|22人|person}，其他{j|32人|person}。本学年初专任教师{k|2,839人|person}，净减{l|32人|person-}，减{m|1.1%|percent-}。
退休人数占减少人数的{o|48.0%|percent}，录用毕业生补不上退休留下的空缺，还差{p|14人|person}。调出的{q|74人|person}里，去往外县的{r|53人|person}，占{t|71.6%|percent}；辞职的多在{!threshold|30岁}以下。若不计校内变动，净减为{v|63人|person-}。"""),
[("diff","g","c","p"),("sum","b","c d e"),("sum","f","g h i j"),("lin","k","+a +b -f"),("diff","b","f","l"),("diff","k","a","l"),("growth","k","a","m"),("share","g","f","o"),("same","q","h"),("share","r","q","t"),("expr","b-e-f","v"),("bound","r","q"),("trend","down","a k"),("growthb","a","l","m"),("below","b","f"),("bound","g","f")],
[error("difference-mismatch direction-mismatch","p","g c",[0],None,"录用毕业生132人，多于退休118人，是富余14人而不是差14人","sign",2,"录用毕业生足以补上退休留下的空缺，还多14人")],
scope=[("share","g","a","o"),("growth","k","a","o")])

passage("rounded-beside-exact", """领导讲话参考数
撰稿请注意取舍：全县在校生近{a|6.5万人|student<}（精确数{b|64,873人|student}），教职工超过{c|5,400人|person>}（{d|5,437人|person}），财政性教育经费{e|11.26亿元|CNY}，讲话稿可说“超过{f|11亿元|CNY>}”。义务教育生均经费按在校生{g|46,905人|student}算，小学{h|13,820元|CNY/student}，初中{i|17,465元|CNY/student}。
“{!phrase|十年翻一番}”的提法要慎用：2013年经费{j|6.18亿元|CNY}，2023年是它的{k|1.82倍|ratio}，增长{l|82.2%|percent}，没有翻番。小学生均经费由{m|6,540元|CNY/student}增至上述水平，倒是{!phrase|翻了一番}还多，为{o|2.11倍|ratio}。教师人数“增加{s|三成|percent~}”可以用，{p|30.9%|percent}，由{r|3,294人|person}增到{q|4,311人|person}。""",
[("same","a","b"),("same","c","d"),("same","f","e"),("multiple","e","j","k"),("growth","e","j","l"),("multiple","h","m","o"),("growth","q","r","p"),("same","s","p"),("bound","q","d"),("below","h","i"),("bound","g","b"),("trend","up","j e"),("trend","up","m h"),("trend","up","r q")],
scope=[("avg","e","b","h"),("avg","e","g","h"),("same","k","o")], hard="近、超与精确数并列；生均经费口径小于总经费；一项翻番一项未翻")

passage("per-pupil-books-fix", """图书核查
某乡中心小学填报纸质图书{a|28,460册|item}，生均{b|31.7册|item}；学生{c|898人|student}。本站到校清点，实有{d|24,806册|item}，差{e|3,654册|item}，差错率{f|12.8%|percent}，原因是把已剔旧的{g|2,910册|item}和借自县馆的流动书{h|744册|item}一并计入。核实后生均{i|27.6册|item}，仍高于{j|25册|item}的标准。
学校同时填报当年新增图书{k|1,350册|item}，购书经费{l|4.05万元|CNY}，平均每册{m|30.0元|CNY}；新书占实有图书的{o|4.7%|percent}。每年剔旧不低于{p|3%|percent}，学校剔旧占原报数{q|10.2%|percent}，已达到。""",
[("share","k","d","o"),("avg","a","c","b"),("diff","a","d","e"),("share","e","a","f"),("sum","e","g h"),("avg","d","c","i"),("least","j","i"),("avg","l","k","m"),("share","g","a","q"),("least","p","q"),("below","i","b"),("bound","k","d"),("bound","g","a")],
[error("share-mismatch","o","k d a",[0],("5.4%","percent"),"说的是占实有图书，1350应除以24806，4.7%是除以原报数28460","wrong denominator",2)],
scope=[("avg","d","c","b"),("share","g","d","q"),("share","e","d","f")])

passage("class-count-by-grade", """初中班级数与在校生按年级
七年级{a|96个|class}班{b|4,502人|student}，八年级{c|92个|class}班{d|4,297人|student}，九年级{e|89个|class}班{f|3,986人|student}，全县初中{g|277个|class}班、{h|12,785人|student}，平均班额{i|46.2人|other}。各年级平均班额由低到高依次是九年级{j|44.8人|other}、八年级{k|46.7人|other}、七年级{l|46.9人|other}。
从入学看，今年七年级比去年多招{m|198人|student}，增长{o|4.6%|percent}；九年级比去年少{p|127人|student-}，下降{q|3.1%|percent-}。今年九年级即去年八年级，去年八年级为{r|4,009人|student}，{t|一年|other}间净减{u|23人|student-}，净减率{v|0.57%|percent-}，比上年低{w|0.15个百分点|percentage-point}。""",
[("avg","h","g","i"),("sum","g","a c e"),("sum","h","b d f"),("avg","b","a","l"),("avg","d","c","k"),("avg","f","e","j"),("trend","up","j k l"),("growthc","b","m","o"),("growthc","f","p","q"),("diff","f","r","u"),("growth","f","r","v"),("growthb","r","u","v"),("between","i","j k l")],
scope=[("avg","h","c","i"),("growthb","b","m","o"),("avg","h","e","i")], hard="今年九年级与去年九年级比、与去年八年级比是两回事")

passage("decimal-point-per-pupil", """图书与设备生均值
高中段共有在校生{a|9,214人|student}，图书{b|31.6万册|item}，生均{c|3.43册|item}；教学仪器设备值{d|4,053万元|CNY}，生均{e|4399元|CNY/student}。对照省定办学条件，图书生均{f|35册|item}、设备生均{g|4,000元|CNY/student}，本县设备已达标，图书还差一点。
{!five|五所}高中之中，图书最多的是一中，{h|9.8万册|item}，占{i|31.0%|percent}；设备值最高的是职教中心普高班，{j|1,027万元|CNY}。折旧后的净值为{k|2,790万元|CNY}，成新率{l|68.8%|percent}。{!span|三年}内计划更新{m|620台|item}计算机，需{n|310万元|CNY}，每台{o|5,000元|CNY}。""",
[("avg","b","a","c"),("avg","d","a","e"),("least","g","e"),("share","h","b","i"),("share","k","d","l"),("prod","n","m o"),("bound","h","b"),("bound","j","d"),("bound","k","d"),("below","c","f")],
[error("average-mismatch","c","b a f",[0],("34.3册","item"),"31.6万册除以9214人为34.3册，小数点错了一位；与“还差一点”也不合","decimal point",2)],
scope=[("avg","k","a","e"),("share","j","d","l")])

passage("township-entrance-table", """表5 各片一年级新生（单位：人）
片区	2021年	2022年	2023年	{n|三年|other}合计
城关	{a1|1,842|student}	{b1|1,795|student}	{c1|1,688|student}	{t1|5,325|student}
东片	{a2|613|student}	{b2|574|student}	{c2|490|student}	{t2|1,677|student}
西片	{a3|528|student}	{b3|462|student}	{c3|417|student}	{t3|1,470|student}
合计	{a|2,983|student}	{b|2,831|student}	{c|2,595|student}	{t|8,409|student}
文字说明：城关新生所占份额由2021年的{p|61.7%|percent}提高到2023年的{q|65.0%|percent}，东片{!span|三年}间（2023年比2021年）少{r|123人|student-}，降{u|20.1%|percent-}；西片降幅最大，为{v|21.0%|percent-}。{!three|三个}片区年年减少，没有例外。""",
[("sum","t3","a3 b3 c3"),("sum","t","t1 t2 t3"),("sum","t1","a1 b1 c1"),("sum","t2","a2 b2 c2"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","t","a b c"),("share","a1","a","p"),("share","c1","c","q"),("diff","c2","a2","r"),("growth","c2","a2","u"),("growth","c3","a3","v"),("trend","up","p q"),("trend","down","a1 b1 c1"),("trend","down","a2 b2 c2"),("trend","down","a3 b3 c3"),("trend","down","a b c"),("growthb","a2","r","u"),("count","n",3),("below","v","u")],
[error("sum-mismatch table-mismatch","t3","a3 b3 c3 t t1 t2",[0, 1],("1,407","student"),"三年相加1407，写成1470，合计列也因此不平","transposed digits",2)],
scope=[("share","b1","b","p"),("growth","c","a","u"),("growth","c2","b2","u")])

passage("pay-attention-net-rate", """净入学率为何突降
我镇上报小学净入学率{a|94.7%|percent}，上年{b|99.8%|percent}，请说明。
镇统计员答复：辖区{!age|6至11周岁}户籍儿童{c|2,340人|person}，在本镇就读的户籍儿童{d|1,968人|student}，在县城及外县就读、已取得学籍证明的{e|369人|student}，未入学{f|3人|person}。报表误把随迁子女{g|248人|student}也算进了分子，同时漏了外出就读的一块，得{h|2,216人|student}，除以{c2|2,340人|person}便是{i|94.7%|percent}。改按户籍儿童入学人数{j|2,337人|student}计，净入学率为{k|98.9%|percent}，与上年持平。
县站意见：该镇今后分子分母要用同一人群；随迁子女{l|248人|student}单列，占镇内在校生{m|11.2%|percent}。""",
[("share","j","c","k"),("same","a","i"),("share","h","c2","i"),("same","c","c2"),("sum","h","d g"),("sum","j","d e"),("lin","c","+d +e +f"),("sum","c","j f"),("same","g","l"),("expr","100*l/(d+l)","m"),("max100","k"),("bound","j","c"),("below","a","b"),("share","h","c","a"),("share","l","h","m"),("share","g","h","m")],
[error("share-mismatch","k","j c b f",[0],("99.9%","percent"),"2337占2340为99.9%，才与上年99.8%大致持平；98.9%错一位","wrong digit",2)],
scope=[("share","d","c","k"),("share","d","c","a"),("same","h","j")])

passage("equal-but-not", """教育现代化监测点填报指南（问答）
问：平均班额和校均规模都下降，在校生怎么可能上升？
答：可能。本县2020年小学{a|44所|school}、{b|612个|class}班、{c|25,704人|student}，校均{d|584人|other}，班额{e|42.0人|other}；2024年{f|49所|school}、{g|688个|class}班、{h|27,193人|student}，校均{i|555人|other}，班额{j|39.5人|other}。在校生多了{k|1,489人|student}，增{l|5.8%|percent}，可是学校增{m|11.4%|percent}、班级增{n|12.4%|percent}，都比学生快。
问：那教师够不够？
答：教师由{o|1,490人|person}增到{p|1,635人|person}，班师比由{q|2.43|other}变为{r|2.38|other}，每班教师反而略少；生师比由{s|17.3:1|ratio}变为{t|16.6:1|ratio}，又略有改善。两个指标各说一面，不矛盾。""",
[("avg","c","a","d"),("avg","c","b","e"),("avg","h","f","i"),("avg","h","g","j"),("diff","h","c","k"),("growth","h","c","l"),("growth","f","a","m"),("growth","g","b","n"),("avg","o","b","q"),("avg","p","g","r"),("ratio","c","o","s"),("ratio","h","p","t"),("trend","up","c h"),("trend","up","a f"),("trend","up","b g"),("trend","down","d i"),("trend","down","e j"),("trend","down","q r"),("trend","down","s t"),("below","l","m"),("below","l","n"),("growthb","c","k","l"),("trend","up","o p")],
scope=[("growth","p","o","n"),("avg","h","a","i"),("ratio","h","o","t")], hard="在校生升而班额、校均降；生师比改善而每班教师减少")

passage("briefing-swapped", half("""教育统计简报 第{!issue|9}期
秋季开学以来，学籍系统共办理转学{a|2,317人次|person-time}，其中县内转学{b|1,406人次|person-time}，跨县转入{c|538人次|person-time}，跨县转出{d|373人次|person-time}。跨县转入少于转出，净流出{e|165人次|person-time}，外流势头未止。
县内转学里，乡村转往县城的{f|892人次|person-time}，占{g|63.4%|percent}；县城转往乡村的{h|77人次|person-time}，不到前者的{!tenth|一成}。办理时限方面，平均用时{i|4.6天|other}，比规定的{j|10天|other}快一半以上；超时{k|31件|item}，超时率{l|1.3%|percent}，主要卡在外省核办环节。小学转学{m|1,512人次|person-time}，初中{n|805人次|person-time}。"""),
[("trend","down","d c"),("sum","a","b c d"),("diff","c","d","e"),("share","f","b","g"),("sum","a","m n"),("most","i","j"),("share","k","a","l"),("bound","f","b"),("bound","h","b"),("bound","k","a")],
[error("direction-mismatch","c","d e",[0],None,"转入538多于转出373，是净流入165人次，不是净流出","swapped figures",1,"跨县转入多于转出，净流入165人次")],
scope=[("share","f","a","g"),("share","k","b","l")])

passage("vocational-town-share", wrap("""中职学校基本情况
县职教中心在校生{a|3,186人|student}，其中全日制{b|2,742人|student}，非全日制{c|444人|student}。按专业大类，加工制造{d|862人|student}，信息技术{e|705人|student}，农林牧渔{f|318人|student}，财经商贸{g|497人|student}，其余{h|360人|student}，各类之和即全日制在校生。加工制造类占全日制的{i|27.1%|percent}，信息技术占{j|25.7%|percent}。
专任教师{k|176人|person}，“双师型”{l|104人|person}，占{m|59.1%|percent}；生师比按全日制计{n|15.6:1|ratio}，与省定{o|20:1|ratio}相比较为宽松。实训设备总值{p|3,864万元|CNY}，全日制生均{q|1.41万元|CNY/student}。毕业生{r|917人|student}，升学{s|548人|student}，就业{t|341人|student}，待就业{u|28人|student}，升学率{v|59.8%|percent}。""", 32),
[("share","d","b","i"),("sum","a","b c"),("sum","b","d e f g h"),("share","e","b","j"),("share","l","k","m"),("ratio","b","k","n"),("most","n","o"),("avg","p","b","q"),("sum","r","s t u"),("share","s","r","v"),("bound","l","k"),("largest","d","e f g h"),("bound","b","a")],
[error("share-mismatch","i","d b a",[0],("31.4%","percent"),"862占全日制2742人为31.4%，27.1%是除以全部在校生3186人","wrong denominator",2)],
scope=[("ratio","a","k","n"),("share","t","r","v"),("avg","p","a","q")])

passage("long-series-pages", wrap("""在校生{!title|三十年}（摘自统计史料）
1993年全县小学生{a|58,240人|student}，是有记载以来的最高点；2003年{b|41,905人|student}；2013年{c|30,396人|student}；2023年{d|28,450人|student}。头一个{!span|十年}减{e|16,335人|student-}，年均减约{f|1,634人|student-~}；{!nth|第二}个{!span|十年}减{g|11,509人|student-}，年均减约{h|1,151人|student-~}；{!nth|第三}个{!span|十年}减{i|1,946人|student-}，年均减约{j|195人|student-~}。降速一段比一段缓。{n|三十年|other}合计减少{k|29,970人|student-}，2023年只有峰值的{l|48.8%|percent}。
学校数减得更快，由{m|412所|school}到{o|95所|school}，减{p|76.9%|percent-}，校均规模因而由{q|141人|other}扩大到{r|299人|other}。史料中1998年缺报，按前后年插补为约{s|50,100人|student~}，仅供参考。""", 36),
[("diff","d","a","k"),("diff","b","a","e"),("diff","c","b","g"),("diff","d","c","i"),("overn","e",10,"f"),("overn","g",10,"h"),("overn","i",10,"j"),("trend","down","a b c d"),("share","d","a","l"),("growth","o","m","p"),("avg","a","m","q"),("avg","d","o","r"),("trend","up","q r"),("trend","up","e g i"),("sum","k","e g i"),("trend","down","m o"),("largest","a","b c d"),("below","s","a"),("below","b","s"),("const","n",30,30)],
[error("sum-mismatch difference-mismatch","k","a d e g i",[0, 14],("29,790人","student-"),"三段相加29790，与首尾之差同；29970颠倒两位","transposed digits",3)],
scope=[("growth","d","a","p"),("overn","k",30,"f")])

passage("quality-check-units", half("""对某校填报固定资产的质疑函
贵校填报固定资产总值{a|3,276.4万元|CNY}，其中房屋{b|2,415.0万元|CNY}、设备{c|588.2万元|CNY}、图书{d|96.7万元|CNY}、其他{e|176.5万元|CNY}。生均设备值一栏填{f|4,085元|CNY/student}，而在校生为{g|1,440人|student}。图书册数{h|43,200册|item}，据此平均每册{i|22.4元|CNY}，尚属正常。多媒体教室{j|32间|classroom}，计算机{k|318台|item}，学生用机{l|286台|item}，教师用机{m|52台|item}。
请于{!days|三日}内核对：设备值本年新增{o|41.6万元|CNY}是否含赠送；计算机折旧年限按几年计；校舍面积{p|10,656平方米|other}，生均{q|7.4平方米|other}，与上年{r|7.3平方米|other}基本一致，可不再核。"""),
[("sum","k","l m"),("sum","a","b c d e"),("avg","c","g","f"),("avg","d","h","i"),("avg","p","g","q"),("bound","l","k"),("bound","o","c")],
[error("sum-mismatch","k","l m",[0],("338台","item"),"学生用机与教师用机合计338台","wrong digit",1)],
scope=[("avg","a","g","f"),("avg","d","g","i")])

passage("monthly-progress-report", """基层报表报送进度（截至10月20日）
应报{a|218个|item}单位，已报{b|203个|item}，报送率{c|93.1%|percent}；审核通过{d|187个|item}，占已报的{e|92.1%|percent}、占应报的{f|85.8%|percent}；退回修改{g|16个|item}；未报{h|15个|item}，其中民办园{i|11个|item}。与10月13日相比，已报增加{j|62个|item}，当时报送率为{k|64.7%|percent}，{!week|一周}提高{l|28.4个百分点|percentage-point}。
退回的主要毛病是校舍表与上年差异过大而无说明，有{m|9家|item}；其次是教师年龄合计不平，{n|5家|item}；其余{o|两家|item}漏盖章。按时限应于10月25日前全部报齐，尚有{p|五天|other}，平均每天须报{q|3家|other}。""",
[("share","b","a","c"),("share","d","b","e"),("share","d","a","f"),("sum","b","d g"),("diff","a","b","h"),("bound","i","h"),("expr","100*(b-j)/a","k"),("share","j","a","l"),("expr","c-k","l"),("sum","g","m n o"),("overn","h",5,"q"),("bound","d","b"),("bound","b","a"),("trend","up","k c"),("avg","h","p","q"),("const","p",5,5),("largest","m","n o")],
scope=[("share","j","b","l"),("share","h","b","e")], hard="同一通过数除以已报、应报得两个比率")

passage("mean-of-schools", """某督学问：公报说全县初中生均校舍{a|8.6平方米|other}，可我走的{b|四所|school}学校，个个都在{c|9平方米|other}以上，公报是不是少算了？
本站答：您去的{d|4所|school}是城北{e|9.4平方米|other}、河湾{f|12.7平方米|other}、柳湾{g|10.1平方米|other}、石板{h|15.3平方米|other}，学生合计不过{i|1,870人|student}，占全县{j|15,310人|student}的{k|12.2%|percent}。大头在城区{l|三所|school}，学生{m|8,126人|student}，生均只有{n|6.9平方米|other}，即约{o|5.6万平方米|other~}；全县校舍总面积{p|13.17万平方米|other}，除以{q|15,310人|student}正是公报数。把各校的生均数再平均，会得到一个偏大的数，不能那样用。""",
[("avg","p","q","a"),("avg","p","j","a"),("same","j","q"),("share","i","j","k"),("least","c","e"),("least","c","f"),("least","c","g"),("least","c","h"),("count","b",4),("same","b","d"),("prod","o","m n"),("bound","m","j"),("bound","i","j"),("below","n","a"),("below","a","c"),("bound","o","p"),("count","d",4)],
scope=[("mean","e f g h","a"),("avg","o","j","a"),("mean","e f g h n","a")], hard="所见学校都高于平均，平均由大校拉低")

passage("summer-graduates", half("""毕业生去向一览
2023届初中毕业生{a|5,164人|student}，其中县一中录取{b|1,210人|student}，二中{c|965人|student}，民办高中{d|388人|student}，县职教中心{e|1,147人|student}，县外高中阶段学校{f|1,236人|student}，未升学{g|218人|student}。升入高中阶段的共{h|4,946人|student}，升学率{i|95.8%|percent}，比上年{j|94.6%|percent}提高{k|2.2个百分点|percentage-point}。
公办普高录取{l|2,175人|student}，占毕业生的{m|42.1%|percent}。县内就读{n|3,710人|student}，占升学人数的{o|75.0%|percent}，外流{p|25.0%|percent}。县外就读者中约{!share|四成}上中职，主要在市里{!two|两所}技师学院。未升学的，社区逐户登记，{q|94人|student}愿意参加短训，{r|61人|student}已就业，剩下{s|63人|student}待跟踪。"""),
[("diff","i","j","k"),("sum","a","b c d e f g"),("sum","h","b c d e f"),("share","h","a","i"),("sum","l","b c"),("share","l","a","m"),("sum","n","b c d e"),("share","n","h","o"),("share","f","h","p"),("hundred","o p"),("diff","a","g","h"),("sum","g","q r s"),("bound","h","a"),("trend","up","j i"),("diff","h","f","n")],
[error("difference-mismatch","k","i j",[0],("1.2个百分点","percentage-point"),"95.8%减94.6%为1.2个百分点","wrong digit",1)],
scope=[("share","f","a","p"),("share","n","a","o")])

passage("floor-area-report", """《校舍情况表》填报差错的处理情况
全县{a|96所|school}中小学，校舍总面积原报{b|68.42万平方米|other}。核查组抽测{c|20所|school}，抽中学校原报{d|15.06万平方米|other}，实测{e|14.31万平方米|other}，虚报{f|0.75万平方米|other}，差错率{g|5.0%|percent}。差错集中在{h|三校|school}：甲校多报{i|3,210平方米|other}，乙校多报{j|2,980平方米|other}，丙校多报{k|1,310平方米|other}，都是把拆除的旧楼留在账上。其余{l|16所|school}相符。
全县更正后为{m|67.67万平方米|other}，按在校生{n|71,230人|student}计，生均由{o|9.61平方米|other}降为{p|9.25平方米|other}。需要说明，未抽到的{q|76所|school}仍按原报数，没有用差错率推算。""",
[("sum","c","h l"),("avg","m","n","p"),("diff","d","e","f"),("expr","100*(d-e)/d","g"),("sum","f","i j k"),("diff","b","f","m"),("avg","b","n","o"),("diff","a","c","q"),("trend","down","o p"),("bound","c","a"),("bound","d","b"),("count","h",3),("share","f","d","g")],
[error("sum-mismatch","l","c h",[0],("17所","school"),"抽测20所减差错3所，应为17所相符","wrong digit",2),
 error("average-mismatch","p","m n o",[1],("9.50平方米","other"),"67.67万除以71230人为9.50平方米，误用了别的分母","wrong denominator",2)],
scope=[("share","f","b","g"),("share","c","a","g")])

passage("class-teacher-hours", """县属幼儿园保教人员配备
统计年度内公办园{a|38所|school}，班级{b|247个|class}，幼儿{c|6,915人|student}，专任教师{d|489人|person}，保育员{e|231人|person}。按“{!rule|两教一保}”应配教师{g|494人|person}、保育员{h|247人|person}，实有教师缺{i|5人|person}，保育员缺{j|26人|person}。平均每班教师{k|1.98人|other}，保育员{l|0.94人|other}；平均班额{m|28.0人|other}，控制在{n|30人|other}以内。
分班型看，大班{o|84个|class}、{p|2,604人|student}，班均{q|31.0人|other}；中班{r|82个|class}、{s|2,296人|student}，班均{t|28.0人|other}；小班{u|81个|class}、{v|2,015人|student}，班均{w|24.9人|other}，都没有超出上面的控制数。""",
[("most","q","n"),("diff","h","e","j"),("sum","b","o r u"),("sum","c","p s v"),("prod","g","b",2),("same","h","b"),("diff","g","d","i"),("avg","d","b","k"),("avg","e","b","l"),("avg","c","b","m"),("avg","p","o","q"),("avg","s","r","t"),("avg","v","u","w"),("most","m","n"),("most","t","n"),("most","w","n"),("between","m","q t w"),("trend","down","q t w"),("below","d","g"),("below","e","h")],
[error("difference-mismatch","j","h e",[1],("16人","person"),"247减231为16人","wrong digit",1),
 error("bound-exceeded","q","n p o",[0],None,"大班班均31.0人，超过30人，不能说都没有超出","limit exceeded though said to be kept",2,"除大班外都没有超出控制数")],
scope=[("mean","k l","m"),("avg","c","o","q")])

passage("new-schools-places", """学位供给与需求测算
2024年秋季城区小学一年级预计报名{a|3,480人|student}，现有可供学位{b|2,925个|place}（{c|65个|class}班、每班{d|45个|place}），缺口{e|555个|place}。{!two|两项}补充措施：新建实验二小，一年级开{f|8个|class}班，提供{g|360个|place}；阳光小学扩班{h|4个|class}，提供{i|180个|place}。{!two|两项}合计{j|540个|place}，补缺口后仍差{k|15个|place}，拟将起始班额放宽{!one|一人}，{l|77个|class}班可多收{m|77人|student}，不仅补齐，还余{n|62个|place}。
开学实际报名{o|3,421人|student}，比预计少{p|59人|student}，少{q|1.7%|percent}，放宽班额的办法最终没有启用，平均班额{r|44.4人|other}。""",
[("prod","b","c d"),("diff","a","b","e"),("prod","g","f d"),("prod","i","h d"),("sum","j","g i"),("diff","e","j","k"),("sum","l","c f h"),("same","m","l"),("diff","m","k","n"),("diff","a","o","p"),("share","p","a","q"),("avg","o","l","r"),("most","r","d"),("below","b","a"),("avgmost","o","l","d")],
scope=[("avg","o","c","r"),("diff","o","b","e")], hard="预计与实际不同，备用的办法没有启用")

passage("report-notes-coverage", """报表填报说明（节选）
一、在校生按学籍统计，不按户籍，也不按实际坐在教室里的人数。9月1日在籍{a|52,864人|student}，其中已办休学{b|143人|student}、在籍不在校{c|217人|student}，实际到校{d|52,504人|student}。
二、附设班单独列，不得并入主校。本县附设幼儿班{e|68个|class}、{f|1,530人|student}，附设普高班{g|6个|class}、{h|294人|student}。
三、到校率应为实际到校除以在籍，即{i|99.32%|percent}。某镇填{j|101.2%|percent}，系把借读未转籍的{k|31人|student}算入分子，该镇在籍{l|1,870人|student}，到校{m|1,861人|student}（不含借读），正确的到校率为{n|99.52%|percent}。
四、面积保留整数，比率保留{!digits|一位}小数，本站汇总表可保留{!digits|两位}。""",
[("lin","d","+a -b -c"),("share","d","a","i"),("share","m","l","n"),("expr","100*(m+k)/l","j"),("bound","d","a"),("bound","m","l"),("below","n","j"),("max100","n"),("bound","h","a"),("sharesum","m k","l","j")],
scope=[("max100","j"),("sum","a","b c f"),("share","m","l","j")], hard="引用一个错填的到校率并说明了原因")

passage("net-change-two-ways", """2021年全县幼儿园专任教师{a|1,146人|person}，2022年{b|1,203人|person}，2023年{c|1,178人|person}，2024年{d|1,094人|person}。{!span|四年}走出一条先升后降的曲线：2022年比上年增长{e|5.0%|percent}，2023年开始回落，降{f|2.1%|percent-}，2024年再降{g|7.1%|percent-}。与{!span|三年}前比，净减{h|52人|person-}，降{i|3.6%|percent-}。
同期在园幼儿的收缩要剧烈得多，从{j|16,428人|student}一路降到{k|12,310人|student}，{!span|三年}降{l|25.1%|percent-}，师幼比由{m|14.3:1|ratio}改善为{n|11.3:1|ratio}。班级数从{o|582个|class}减到{p|489个|class}，每班幼儿{q|25.2人|other}，较{!span|三年}前少{r|3.1人|other}。""",
[("growth","d","a","i"),("growthb","a","h","i"),("growth","b","a","e"),("growth","c","b","f"),("growth","d","c","g"),("diff","d","a","h"),("growth","k","j","l"),("ratio","j","a","m"),("ratio","k","d","n"),("avg","k","p","q"),("expr","j/o-q","r"),("trend","down","b c d"),("trend","up","a b"),("trend","down","j k"),("trend","down","o p"),("trend","down","m n"),("below","l","i")],
[error("growth-mismatch","i","d a h",[0, 1],("4.5%","percent-"),"净减52人占1146人的4.5%，3.6%不合","wrong growth",2)],
scope=[("growth","d","b","i"),("avg","k","d","q")])

passage("audit-of-sampling", half("""2023年统计数据质量核查报告（摘要）
核查采用随机抽样，从{a|112所|school}填报单位中抽取{b|28所|school}，抽样比{c|25%|percent}，覆盖小学{d|14所|school}、初中{e|6所|school}、高中{f|2所|school}、幼儿园{g|7所|school}。核对指标{h|46项|item}，应核数据{i|1,288个|item}（每所{w|46个|item}），实核{j|1,241个|item}，未核的{k|47个|item}因原始凭证缺失。差错{l|22个|item}，差错率{m|1.77%|percent}。
按差错性质，笔误{n|9个|item}，口径错{o|8个|item}，无凭据{p|5个|item}。按学段，小学差错{q|12个|item}，占{r|54.5%|percent}，居首；幼儿园{s|6个|item}，初中{t|3个|item}，高中{u|1个|item}。核查结论：差错率低于{v|2%|percent}，数据质量合格。"""),
[("sum","b","d e f g"),("share","b","a","c"),("prod","i","b h"),("diff","i","j","k"),("share","l","j","m"),("sum","l","n o p"),("share","q","l","r"),("sum","l","q s t u"),("most","m","v"),("same","w","h"),("bound","l","j"),("bound","b","a"),("largest","q","s t u"),("largest","n","o p"),("prod","i","b w")],
[error("sum-mismatch","g","b d e f",[0],("6所","school"),"四类学校相加29所，抽取28所，总数与应核数据1288个（28乘46）相符，幼儿园应为6所","wrong digit",1)],
scope=[("share","l","i","m"),("prod","i","a h")])

passage("birth-and-places", """学前三年人口与学位
截至8月底，{!age|3岁}{a|3,012人|person}，{!age|4岁}{b|3,458人|person}，{!age|5岁}{c|3,927人|person}，学前适龄人口合计{d|10,397人|person}，年龄越小人数越少。园所可提供学位{e|14,860个|place}，学位利用率以在园幼儿{f|9,964人|student}计为{g|67.1%|percent}，比去年同期的{h|72.4%|percent}低{i|5.3个百分点|percentage-point-}。
按当前出生水平，{j|两年|other}后适龄人口将降到约{k|8,600人|person~}，若学位总量不变且入园率仍为{l|95.8%|percent}，利用率只有约{m|55%|percent~}，闲置学位约{n|6,600个|place~}。建议今后{o|三年|other}只减不增，先关停{p|23所|school}小微园（平均{q|38名|student}幼儿），可腾退学位{r|1,150个|place}。""",
[("sum","d","a b c"),("share","f","e","g"),("diff","g","h","i"),("share","f","d","l"),("expr","k*l/e","m"),("expr","e-k*l/100","n"),("trend","down","c b a"),("below","f","e"),("below","k","d"),("trend","down","h g"),("bound","f","d")],
scope=[("prod","r","p q"),("share","d","e","g"),("share","f","e","l")], hard="腾退学位按核定规模，不是在园人数；利用率与入园率分母不同")

passage("town-vs-statement", """城区学校“大校额”情况
省定小学规模不超过{a|2,000人|student}、初中不超过{b|2,000人|student}，九年一贯制不超过{c|2,500人|student}。城区现有实验小学{d|2,384人|student}，一小{e|1,967人|student}，二小{f|2,046人|student}，育才小学{g|1,512人|student}；县二初中{h|1,893人|student}，三初中{i|2,215人|student}；新区九年一贯制学校{j|2,437人|student}。
上列{k|七所|school}学校在校生{l|14,454人|student}，超规模的{m|四所|school}，超出部分合计{n|645人|student}，占{!seven|七校}学生的{o|4.5%|percent}；与去年{p|五所|school}、超出{q|1,108人|student}相比明显好转。实验小学超得最多，高出标准{r|19.2%|percent}。明年三小启用，设计规模{s|1,620人|student}，可基本化解。""",
[("count","m",3),("sum","l","d e f g h i j"),("expr","(d-a)+(f-a)+(i-b)","n"),("share","n","l","o"),("growth","d","a","r"),("count","k",7),("most","e","a"),("most","g","a"),("most","h","b"),("most","j","c"),("trend","down","p m"),("trend","down","q n"),("largest","d","e f g h i"),("bound","n","s")],
[error("restatement-mismatch count-mismatch","m","d f i a b j c",[0],("三所","school"),"超过标准的只有实验小学、二小、三初中；九年一贯制2437人未过2500","count against list",3)],
scope=[("most","j","a"),("most","d","a"),("most","f","a"),("most","i","b")])

passage("energy-digression-year", """写在年报之后
今年年报是我经手的第{!nth|十一}份。头一年全县还有{a|204所|school}学校、{b|68,310名|student}学生，表要用复写纸抄；现在{c|133所|school}学校、{d|61,546名|student}学生，点几下鼠标就汇总好了。{e|十年|other}间学校少了{f|71所|school-}，每校学生却由{g|335人|other}增至{h|463人|other}。
数字背后是人的流动：{!span|十年}前乡村学生占{i|61.7%|percent}，如今只占{j|33.4%|percent}，跌去{k|28.3个百分点|percentage-point-}，按今年的学生数折算，大约{l|20,560人|student~}还留在乡村。教师的数字变化小些，{m|4,017人|person}变成{n|4,133人|person}，增{o|2.9%|percent}，可平均年龄从{p|39.2岁|other}升到{q|43.5岁|other}，升了{r|4.3岁|other}。{!span|十年}里教师每过{!one|一}年平均老了不到{!half|半岁}，这倒提醒我，进新人的口子一直没关。""",
[("diff","c","a","f"),("avg","b","a","g"),("avg","d","c","h"),("diff","j","i","k"),("prod","l","d j","1/100"),("growth","n","m","o"),("diff","q","p","r"),("trend","down","a c"),("trend","down","b d"),("trend","up","g h"),("trend","up","m n"),("trend","up","p q"),("trend","down","i j"),("const","e",10,10)],
scope=[("growth","d","b","k"),("avg","d","a","h"),("growth","q","p","o")], hard="学生减而校均增；教师增而平均年龄升")

passage("denominator-shift-town", """教师学历与乡村短板分析
全县专任教师{a|3,640人|person}，其中乡村{b|1,085人|person}，镇区{c|1,462人|person}，城区{d|1,093人|person}。研究生学历{e|186人|person}，占{f|5.1%|percent}，其中在城区任教的{g|131人|person}，占全部研究生学历教师的{h|70.4%|percent}，占城区教师的{i|12.0%|percent}；乡村只有{j|9人|person}，占乡村教师的{k|4.8%|percent}，与城区相差{l|11.2个百分点|percentage-point}。
年龄上，乡村教师平均{m|46.8岁|other}，镇区{n|43.1岁|other}，城区{o|40.4岁|other}，全县平均{p|47.3岁|other}。未来{q|五年|other}乡村将退休{r|274人|person}，占现有乡村教师{!quarter|四分之一}（{s|25.3%|percent}），缺口最大的是数学和英语。""",
[("share","j","b","k"),("between","p","m n o"),("sum","a","b c d"),("share","e","a","f"),("share","g","e","h"),("share","g","d","i"),("expr","100*g/d-100*j/b","l"),("share","r","b","s"),("trend","down","m n o"),("expr","(b*m+c*n+d*o)/a","p"),("bound","g","e"),("bound","j","e"),("below","j","g")],
[error("share-mismatch","k","j b e l i",[0],("0.8%","percent"),"9除以乡村教师1085为0.8%，4.8%是除以研究生学历教师186人","wrong denominator",2),
 error("average-mismatch","p","m n o a b c d",[1, 9],("43.4岁","other"),"全县平均不可能高于三类地区中最高的46.8岁，加权为43.4岁","average above the maximum",2)],
scope=[("share","j","e","f"),("mean","m n o","p"),("share","r","a","s")])

passage("books-per-pupil-trend", spaced("""历年生均图书（小学）
{n|六年|other}数据：2017年{a|15.2册|item}，2018年{b|17.0册|item}，2019年{c|18.9册|item}，2020年{d|19.4册|item}，2021年{e|21.7册|item}，2022年{f|23.1册|item}。逐年上升，{g|五年|other}累计增加{h|7.9册|item}，增长{i|52.0%|percent}，年均增加{j|1.58册|item}，年均增长{k|8.7%|percent}。增幅最大的是2021年，比2020年增加{l|2.3册|item}，当年开展了“书香进校”，县财政投入{m|186万元|CNY}，新购{o|9.3万册|item}，每册{p|20元|CNY}。
2022年小学图书总量{q|59.8万册|item}，学生{r|25,892人|student}；按此除得的生均与表列一致。若要在2024年达到{s|25册|item}的标准，在学生数不变时还需增加约{t|4.9万册|item~}。"""),
[("diff","f","a","h"),("growth","f","a","i"),("overn","h",5,"j"),("cagrv",5,"f","a","k"),("diff","e","d","l"),("prod","m","o p"),("avg","q","r","f"),("expr","s*r-q","t"),("trend","up","a b c d e f"),("count","n",6),("const","g",5,5),("below","f","s"),("growthb","a","h","i")],
scope=[("overn","i",5,"k"),("overn","h",6,"j"),("diff","s","f","t")], hard="六个年份、五年间隔；年均增长不等于累计除以五")

passage("trust-but-verify-sum", """学前教育统计快报订正启事
本站3月印发的快报列全县在园幼儿{a|10,862人|student}，公办{b|6,310人|student}、民办普惠{c|3,127人|student}、民办非普惠{d|1,245人|student}，{!three|三类}相加与总数不符，特此订正：民办非普惠园在园幼儿应为{e|1,425人|student}，误把{!digits|两位}数字颠倒，其余不变，合计仍为{f|10,862人|student}。普惠率相应写为（公办加民办普惠）{g|9,437人|student}除以总数，{h|86.9%|percent}，与原快报相同。
另，快报第{!page|2}页“公办率{i|58.1%|percent}”无误；“园均{j|147人|other}”按{k|74所|school}园计算，现查实为{l|73所|school}，园均改为{m|149人|other}。由此给使用单位带来不便，深表歉意。""",
[("sum","f","b c e"),("same","a","f"),("sum","g","b c"),("share","g","f","h"),("share","b","a","i"),("avg","a","k","j"),("avg","f","l","m"),("sum","a","b c e"),("share","b","f","i"),("share","g","a","h"),("bound","e","a")],
scope=[("sum","a","b c d"),("same","d","e"),("same","k","l"),("same","j","m")], hard="引用已订正的错数")

passage("gymnasium-survey", wrap("""体育场地与达标情况
全县义务教育学校{a|76所|school}，有{!size|200米}以上环形跑道的{c|41所|school}，占{d|53.9%|percent}；没有跑道的{e|9所|school}；其余{f|26所|school}只有直道。运动场面积{g|62.7万平方米|other}，生均{h|14.6平方米|other}；比上年增加{i|2.1万平方米|other}，增长{j|3.5%|percent}。
学生体质达标抽测{k|6,120人|student}，合格{l|5,723人|student}，合格率{m|93.5%|percent}，其中优良{n|2,632人|student}，优良率{o|46.0%|percent}；近视{p|2,923人|student}，近视率{q|47.8%|percent}。小学近视率{r|36.8%|percent}，初中{s|61.2%|percent}，抽测人数小学{t|3,372人|student}、初中{u|2,748人|student}。在校生共{v|42,945人|student}，抽测比例{w|14.3%|percent}。""", 30),
[("share","n","k","o"),("share","c","a","d"),("lin","f","+a -c -e"),("avg","g","v","h"),("growthc","g","i","j"),("share","l","k","m"),("share","p","k","q"),("sum","k","t u"),("share","k","v","w"),("between","q","r s"),("bound","n","l"),("bound","l","k"),("expr","(t*r+u*s)/k","q"),("below","r","s"),("bound","o","m"),("bound","c","a")],
[error("share-mismatch","o","n k l",[0],("43.0%","percent"),"优良率与合格率同以抽测人数为分母，2632除以6120为43.0%；46.0%是除以合格人数","wrong denominator",2)],
scope=[("mean","r s","q"),("share","n","l","m"),("share","l","v","w")])

passage("overview-vs-body-three", """2024年统计年报分析提纲
总的看：规模收缩、结构优化、条件改善。全年在校生减少{a|1,906人|student-}，专任教师增加{b|63人|person}，生均校舍达{c|9.8平方米|other}。
分述：
（一）规模。小学在校生{d|24,180人|student}，比上年减{e|1,512人|student-}；初中{f|16,034人|student}，增{g|268人|student}；高中{h|8,226人|student}，减{i|122人|student-}；幼儿园{j|9,405人|student}，减{k|540人|student-}。在校生合计{l|57,845人|student}。
（二）师资。专任教师{m|4,271人|person}，上年{n|4,208人|person}；其中小学减{o|46人|person-}，初中增{p|72人|person}，高中增{q|37人|person}，幼儿园减{r|10人|person-}。
（三）条件。中小学（不含幼儿园）校舍面积{s|47.5万平方米|other}，按中小学生{t|48,440人|student}算，生均{u|9.8平方米|other}。""",
[("sum","a","e g i k"),("sum","l","d f h j"),("sum","b","o p q r"),("diff","m","n","b"),("sum","t","d f h"),("avg","s","t","u"),("same","c","u"),("bound","d","l"),("trend","up","n m"),("diff","l","j","t"),("avg","s","t","c")],
[error("sum-mismatch","o","b p q r",[2],("36人","person-"),"四个学段增减之和应等于63，46多减了10人","wrong digit",2)],
scope=[("avg","s","l","c"),("sum","a","e i k")])

passage("school-year-labels", """关于“学年”与“年度”的换算
教育统计用学年，财政用年度，两套数放在一起常打架。2022学年（2022年9月至2023年8月）本县小学在校生{a|25,310人|student}，2023学年{b|24,070人|student}。财政2023年度拨付小学生均公用经费{c|1,623.4万元|CNY}，标准每生{d|650元|CNY/student}，按在校生{e|24,975人|student}结算，{f|650元|CNY/student}正合标准。这{e2|24,975人|student}既不是2022学年数，也不是2023学年数，而是按前{g|八个月|other}用上一学年数、后{h|四个月|other}用新学年数加权：{i|24,897人|student}，四舍五入及不足{!threshold|百人}学校补足后稍有出入，补足部分{k|78人|student}。
寄宿生另加{l|200元|CNY/student}，{m|3,860人|student}共{n|77.2万元|CNY}，不在前数之内；两笔合计{o|1700.6万元|CNY}。""",
[("prod","c","e d"),("avg","c","e","f"),("same","f","d"),("same","e","e2"),("expr","(a*g+b*h)/12","i"),("diff","e","i","k"),("prod","n","m l"),("sum","o","c n"),("trend","down","a b"),("between","e","a b"),("bound","m","e")],
scope=[("prod","c","a d"),("prod","c","b d"),("mean","a b","i")], hard="学年与年度不同，拨款人数是加权数")

passage("annual-bulletin-long", """乙区2023年教育事业发展统计公报

一、学前教育
幼儿园{a|118所|school}，比上年减少{b|6所|school-}；在园幼儿{c|21,436人|student}，比上年减少{d|2,084人|student-}，下降{e|8.9%|percent-}。学前三年毛入园率{f|97.2%|percent}，提高{g|0.6个百分点|percentage-point}。
二、义务教育
小学{h|39所|school}，招生{i|7,215人|student}，在校生{j|46,880人|student}，毕业生{k|7,604人|student}；专任教师{l|2,718人|person}，生师比{m|17.2:1|ratio}。
初中{n|21所|school}，招生{o|7,731人|student}，在校生{p|22,614人|student}，毕业生{q|7,098人|student}；专任教师{r|1,842人|person}，生师比{s|12.3:1|ratio}。
义务教育阶段在校生合计{t|69,494人|student}，其中随迁子女{u|11,327人|student}，占{v|24.2%|percent}；随迁子女在公办学校就读{w|10,659人|student}，占随迁子女的{x|94.1%|percent}，比上年提高{y|1.5个百分点|percentage-point}。
三、高中阶段教育
普通高中{z|7所|school}，招生{za|3,908人|student}，在校生{zb|11,542人|student}；中等职业学校{zc|3所|school}，招生{zd|2,916人|student}，在校生{ze|8,105人|student}。招生职普比{zf|4.3:5.7|ratio}。
注：随迁子女指外区户籍，不含本区内跨街道流动者。""",
[("share","u","t","v"),("growthc","c","d","e"),("ratio","j","l","m"),("ratio","p","r","s"),("sum","t","j p"),("share","w","u","x"),("split","zd","za","zf"),("bound","u","t"),("bound","w","u"),("below","k","j"),("below","s","m"),("below","i","j"),("below","o","p")],
[error("share-mismatch","v","u t",[0],("16.3%","percent"),"随迁子女占义务教育在校生69494人的16.3%，24.2%是只除以小学在校生","wrong denominator",1)],
scope=[("share","u","p","v"),("share","w","t","x"),("split","ze","zb","zf")])

passage("station-letter-to-school", """致县第三小学：
你校《基础教育学校统计表》已收到，审核意见如下。
第{!no|1}处，一至六年级学生数分别为{a|312人|student}、{b|305人|student}、{c|298人|student}、{d|331人|student}、{e|327人|student}、{f|346人|student}，合计填{g|1,919人|student}；班级表里{h|42个|class}班的学生之和{i|1,937人|student}，两表相符。
第{!no|2}处，女生填{j|941人|student}，占比填{k|49.0%|percent}，若用年级表合计作分母这个比例没有问题；男生{l|978人|student}。
第{!no|3}处，教师{m|107人|person}，其中{n|8人|person}是县局借调，按规定应统计在原校，请勿剔除。
第{!no|4}处，教学班{o|42个|class}，平均班额填{p|45.7人|other}，与年级表相合；但六年级{q|7个|class}班平均已达{r|49.4人|other}。""",
[("same","g","i"),("sum","g","a b c d e f"),("share","j","g","k"),("sum","g","j l"),("same","h","o"),("avg","g","o","p"),("avg","f","q","r"),("bound","n","m"),("bound","q","o"),("below","p","r"),("avg","g","h","p"),("largest","f","a b c d e")],
[error("restatement-mismatch","i","g h a b c d e f",[0],("1,919人","student"),"班级表之和1937与年级表合计1919不符，男女之和、平均班额都支持1919","restated wrongly elsewhere",3)],
scope=[("avg","i","h","p"),("share","l","g","k")])

passage("pupil-teacher-by-town", """{!seven|七个}乡镇的师资余缺
编制标准小学生师比{a|19:1|ratio}。按此，甲镇学生{b|1,482人|student}应配{c|78人|person}，实有{d|86人|person}，超{e|8人|person}；乙镇学生{f|2,109人|student}应配{g|111人|person}，实有{h|104人|person}，缺{i|7人|person}；丙镇学生{j|646人|student}应配{k|34人|person}，实有{l|52人|person}，超{m|18人|person}。其余{n|四镇|item}学生共{o|3,173人|student}，应配{p|167人|person}，实有{q|169人|person}。
{r|七镇|item}合计，应配{s|390人|person}，实有{t|411人|person}，总体超编{u|21人|person}，但缺编的镇并不会因为别处超编就好过。丙镇生师比{v|12.4:1|ratio}，乙镇{w|20.3:1|ratio}，差了近{x|8|other<}。建议从丙镇调{y|7人|person}到乙镇，调后丙镇仍超{z|9人|person}。""",
[("diff","m","y","z"),("expr","b/a","c"),("expr","f/a","g"),("expr","j/a","k"),("expr","o/a","p"),("diff","d","c","e"),("diff","g","h","i"),("diff","l","k","m"),("sum","s","c g k p"),("sum","t","d h l q"),("diff","t","s","u"),("ratio","j","l","v"),("ratio","f","h","w"),("expr","w-v","x"),("same","y","i"),("const","n",4,4),("const","r",7,7),("below","v","a")],
[error("difference-mismatch","z","m y",[0],("11人","person"),"丙镇超18人，调出7人后仍超11人","wrong digit",2)],
scope=[("diff","u","y","z"),("diff","e","y","z"),("ratio","b","d","v")])

passage("growth-points-confused", spaced("""学前教育普及水平评析
普惠性幼儿园覆盖率由{a|81.5%|percent}升至{b|92.9%|percent}，提高{c|14.0个百分点|percentage-point}；公办园在园幼儿占比由{d|43.6%|percent}升至{e|56.3%|percent}，提高{f|12.7个百分点|percentage-point}。前者分母为{g|17,214名|student}在园幼儿，其中在普惠园{h|15,992人|student}；后者对应的公办园幼儿为{i|9,691人|student}。
覆盖率高于省定{j|85%|percent}目标{k|7.9个百分点|percentage-point}，公办占比高于省定{l|50%|percent}目标{m|6.3个百分点|percentage-point}，两项都提前完成。下阶段的任务是质量：专科以上学历教师占{n|88.4%|percent}，持证率{o|96.7%|percent}，仍有{p|38名|person}代课教师无证，占教师{q|1,152人|person}的{r|3.3%|percent}。"""),
[("diff","b","a","c"),("diff","e","d","f"),("share","h","g","b"),("share","i","g","e"),("diff","b","j","k"),("diff","e","l","m"),("least","j","b"),("least","l","e"),("share","p","q","r"),("expr","100-o","r"),("bound","i","h"),("bound","h","g"),("trend","up","a b"),("trend","up","d e"),("hundred","o r"),("bound","p","q")],
[error("difference-mismatch","c","a b",[0],("11.4个百分点","percentage-point"),"92.9减81.5为11.4个百分点，14.0是按81.5计的相对增幅","relative change called points",1)],
scope=[("growth","e","d","f"),("share","i","h","e")])

passage("yearbook-personnel-women", """年鉴·教师性别与年龄
截至2022年9月，全县小学专任教师{a|2,046人|person}中女教师{b|1,473人|person}，男教师{c|573人|person}，男女之比{d|1:2.57|ratio}。新录用的{e|118人|person}里男性仅{f|21人|person}，占{g|17.8%|percent}，若这一比例延续，男教师比重还要从目前的{h|28.0%|percent}往下走。
男教师平均{i|48.9岁|other}，女教师{j|40.3岁|other}，全体平均{k|42.7岁|other}。{!span|五年}内到龄退休的{l|402人|person}中，男教师{m|187人|person}，占{n|46.5%|percent}，远高于他们在教师中的比重。有{o|17所|school}村小没有{!one|一名}男教师，占村小{p|58所|school}的{q|29.3%|percent}，比上年多{r|3所|school}。""",
[("sum","a","b c"),("ratio","b","c","d"),("share","f","e","g"),("share","c","a","h"),("expr","(c*i+b*j)/a","k"),("between","k","i j"),("share","m","l","n"),("share","o","p","q"),("bound","f","e"),("bound","m","l"),("below","g","h"),("below","h","n"),("below","j","i"),("bound","o","p"),("bound","m","c")],
scope=[("mean","i j","k"),("share","f","c","g"),("share","m","c","n")], hard="三个男教师比重分母各异；平均年龄为加权")

passage("moving-average-teachers", """编制使用情况（编办转来核数）
核定中小学教职工编制{a|4,385名|person}，实有在编{b|4,206人|person}，空编{c|179名|person}，编制使用率{d|95.9%|percent}。按学段：小学核定{e|2,312名|person}、在编{f|2,268人|person}，初中核定{g|1,317名|person}、在编{h|1,203人|person}，高中核定{i|756名|person}、在编{j|735人|person}。空编最多的学段是初中，空{k|114名|person}，占全部空编的{l|63.7%|percent}。
本站统计的专任教师为{m|3,968人|person}，与在编数不能直接相减，因为在编的含管理、教辅{n|351人|person}，而专任教师里另有劳务派遣{o|113人|person}未占编制。以此勾稽：{p|4,206|person}减{q|351|person}加{r|113|person}，恰为{s|3,968人|person}。高中在编教职工占全部在编的{t|17.5%|percent}。""",
[("diff","a","b","c"),("share","b","a","d"),("sum","a","e g i"),("sum","b","f h j"),("diff","g","h","k"),("share","k","c","l"),("lin","m","+b -n +o"),("same","p","b"),("same","q","n"),("same","r","o"),("same","s","m"),("lin","s","+p -q +r"),("share","j","b","t"),("bound","b","a"),("bound","f","e"),("bound","h","g"),("bound","j","i"),("bound","o","m")],
scope=[("diff","b","m","n"),("share","m","a","d"),("lin","m","+b -n")], hard="在编数与专任教师数口径不同，附勾稽式")

passage("wrong-trend-statement-rates", wrap("""升学率曲线
初中毕业生升入普通高中的比例，{n|五年|other}来先降后升：2019年{a|58.3%|percent}，2020年{b|57.6%|percent}，2021年{c|57.9%|percent}，2022年{d|61.2%|percent}，2023年{e|63.4%|percent}，谷底在2021年。绝对数上，2023年毕业生{f|5,310人|student}，升入普高{g|3,367人|student}，比2022年多{h|214人|student}，而2022年毕业生{i|5,152人|student}，升入普高{j|3,153人|student}。
高中扩招的底气在于新校区，2022年起每年多招{l|4个|class}班、{m|200人|student}。中职升学通道同样在拓宽，职教高考上线率{o|71.5%|percent}。""", 40),
[("smallest","c","a b d e"),("share","g","f","e"),("diff","g","j","h"),("share","j","i","d"),("trend","up","c d e"),("trend","up","i f"),("trend","up","j g"),("bound","g","f"),("bound","j","i"),("trend","down","a b")],
[error("direction-mismatch","c","b a d e",[0],None,"2020年57.6%低于2021年57.9%，谷底在2020年","wrong superlative",1,"谷底在2020年")],
scope=[("share","j","f","d"),("share","g","i","e"),("diff","f","i","h"),("diff","e","c","o")])

passage("double-count-of-nine-year", """九年一贯制学校的统计归属
全县有小学{a|46所|school}、初中{b|17所|school}、九年一贯制学校{c|8所|school}，公报合并写作“义务教育学校{d|71所|school}”。有的单位把九年一贯制拆成小学和初中各{!one|一所}，得到{e|79所|school}，这是把{f|八所|school}学校数了{!twice|两遍}。
学生数不存在这个问题：九年一贯制小学部{h|3,104人|student}计入小学，初中部{i|2,217人|student}计入初中，各归各的。故小学在校生{j|24,390人|student}中有{k|12.7%|percent}在九年一贯制学校，初中{l|12,906人|student}中有{m|17.2%|percent}。校均规模如用小学在校生除以{n|46所|school}小学，得{o|530人|other}，是虚高的，剔除九年一贯制学生后为{p|463人|other}。教职工同理，九年一贯制学校不分学段的{q|31人|person}列在初中。""",
[("sum","d","a b c"),("lin","e","+a +b +c +f"),("same","f","c"),("share","h","j","k"),("share","i","l","m"),("same","n","a"),("avg","j","n","o"),("expr","(j-h)/a","p"),("bound","h","j"),("bound","i","l"),("below","p","o"),("diff","e","d","c"),("diff","e","d","f"),("avg","j","a","o")],
scope=[("sum","e","a b c"),("sum","d","a b"),("avg","j","a","p"),("share","i","j","m")], hard="学校数三种口径，有一种是被指出的重复计算")

passage("reason-for-surge", """2024年10月，本县高中在校生突然由上年的{a|7,940人|student}跳到{b|9,126人|student}，增{c|1,186人|student}，涨幅{d|14.9%|percent}，省里系统自动标红，要求说明。原因有{e|两条|item}：其一，原属市直的实验中学下划本县，带来{f|972人|student}；其二，一年级扩招{g|3个|class}班，比毕业班多{h|214人|student}。{i|两项|item}合计正是增加数。剔除下划因素，可比增长只有{j|2.7%|percent}。
专任教师随之由{k|598人|person}增为{l|694人|person}，其中随校划入{m|81人|person}，自行招聘净增{o|15人|person}。生师比由{p|13.3:1|ratio}微降为{q|13.1:1|ratio}，校舍面积增加{r|3.1万平方米|other}，全部为划入。附说明材料{s|两份|item}，请审核放行。""",
[("diff","b","a","c"),("growth","b","a","d"),("sum","c","f h"),("growthb","a","h","j"),("count","e",2),("same","e","i"),("lin","l","+k +m +o"),("ratio","a","k","p"),("ratio","b","l","q"),("trend","up","a b"),("trend","down","p q"),("growthb","a","c","d"),("bound","f","b"),("trend","up","k l"),("below","j","d")],
scope=[("growthb","b","h","j"),("growth","l","k","d"),("diff","l","k","m")], hard="涨幅异常由学校下划造成，可比增幅另算")

passage("share-table-structure", """表8 专任教师年龄构成
年龄段 | 小学（人） | 小学占比 | 初中（人） | 初中占比
{!age|29岁}及以下 | {a1|286|person} | {p1|14.3%|percent} | {b1|141|person} | {q1|12.5%|percent}
{!age|30—39岁} | {a2|412|person} | {p2|20.6%|percent} | {b2|268|person} | {q2|23.7%|percent}
{!age|40—49岁} | {a3|605|person} | {p3|30.3%|percent} | {b3|417|person} | {q3|34.7%|percent}
{!age|50岁}及以上 | {a4|697|person} | {p4|34.9%|percent} | {b4|306|person} | {q4|27.0%|percent}
合计 | {a|2,000|person} | {p|100%|percent} | {b|1,132|person} | {q|100%|percent}
从表中可以看出，小学{!age|五十岁}以上教师最多，超过{!third|三分之一}；初中以{!age|40—49岁}为主体，占{r|36.8%|percent}。{!age|四十岁}以下教师，小学{s|698人|person}，占{t|34.9%|percent}；初中{u|409人|person}，占{v|36.1%|percent}。""",
[("share","b3","b","q3"),("hundred","q1 q2 q3 q4"),("same","q3","r"),("share","b3","b","r"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","a1","a","p1"),("share","a2","a","p2"),("share","a3","a","p3"),("share","a4","a","p4"),("share","b1","b","q1"),("share","b2","b","q2"),("share","b4","b","q4"),("hundred","p1 p2 p3 p4"),("sum","s","a1 a2"),("share","s","a","t"),("sum","u","b1 b2"),("share","u","b","v"),("largest","a4","a1 a2 a3"),("largest","b3","b1 b2 b4"),("sum","t","p1 p2"),("sum","v","q1 q2"),("below","t","v")],
[error("share-mismatch table-mismatch","q3","b3 b r q1 q2 q4",[0, 1, 2],("36.8%","percent"),"417占1132为36.8%，文中也作36.8%，表中34.7%","wrong digit",2)],
scope=[("share","b3","a","q3"),("share","a4","b","p4")])

passage("attendance-not-roll", """关于“在校生”“到课人数”“就餐人数”
{!three|三个}数常被当成一个数。以城南小学某周三为例：学籍在校生{a|1,568人|student}；当日请病事假{b|43人|student}，到课{c|1,525人|student}，到课率{d|97.3%|percent}；午餐就餐{e|1,197人|student}，就餐率以到课人数计{f|78.5%|percent}；参加课后服务{g|1,339人|student}，参加率以在校生计{h|85.4%|percent}。
学校报给县局的材料把就餐率写成{i|76.3%|percent}，分母用的是在校生，也说得通，但应注明；把课后服务参加率写成{j|87.8%|percent}，则是以到课人数为分母，与文件规定的口径不符。公报一律用学籍数，所以{k|三个|item}率在公报里分别是{l|97.3%|percent}、{m|76.3%|percent}、{n|85.4%|percent}。""",
[("diff","a","b","c"),("share","c","a","d"),("share","e","c","f"),("share","g","a","h"),("share","e","a","i"),("share","g","c","j"),("same","l","d"),("same","m","i"),("same","n","h"),("bound","e","c"),("bound","g","c"),("count","k",3),("share","c","a","l"),("share","e","a","m"),("share","g","a","n"),("below","i","f"),("below","h","j"),("bound","c","a")],
scope=[("same","f","i"),("same","h","j"),("share","g","e","j")], hard="同名比率因分母不同有两个值")

passage("backlog-building-plan", half("""校舍建设进度通报
今年计划新建校舍{a|5.8万平方米|other}，总投资{b|1.74亿元|CNY}，平均造价{c|3,000元|CNY}每平方米。到9月底开工{d|5.2万平方米|other}，开工率{e|89.7%|percent}；竣工{f|2.9万平方米|other}，竣工率以计划为分母是{g|50.0%|percent}，以开工面积为分母是{h|55.8%|percent}。完成投资{i|1.12亿元|CNY}，占总投资的{j|64.4%|percent}，剩余{k|6,200万元|CNY}，{!quarter|四季度}{m|三个月|other}平均每月需完成{n|1,860万元|CNY}。
分项目看，一小综合楼{o|1.2万平方米|other}已交付，三中宿舍{p|0.9万平方米|other}、新桥小学{q|0.8万平方米|other}也已交付；职教中心实训楼{r|1.5万平方米|other}封顶，余下{s|0.8万平方米|other}刚做基础。"""),
[("overn","k",3,"n"),("prod","b","a c"),("share","d","a","e"),("share","f","a","g"),("share","f","d","h"),("share","i","b","j"),("diff","b","i","k"),("sum","f","o p q"),("sum","d","f r s"),("bound","d","a"),("bound","f","d"),("bound","i","b"),("const","m",3,3),("sum","d","o p q r s")],
[error("average-mismatch","n","k m",[0],("2,067万元","CNY"),"剩余6200万元分三个月每月约2067万元","wrong digit",1)],
scope=[("share","i","b","e"),("overn","i",9,"n")])

passage("plain-yearbook-history", """【县教育统计站】
1986年设立，初名计划统计股，编制{a|3人|person}；2004年改站，编制{b|5人|person}，现有在岗{c|4人|person}，空编{d|1人|person}。负责{e|219个|item}单位的年报、{f|12次|other}月度快报及{g|三项|item}专项调查（入学入园需求、教师补充、校舍安全）。2023年处理报表{h|1,314张|item}，平均每单位{i|6张|item}；发出质疑{j|402条|item}，核改{k|287条|item}，核改率{l|71.4%|percent}，其余{m|125条|item}经说明维持原数。
当年为县人大、政协及各部门提供数据{n|76批次|item}，比上年增加{o|21批次|item}，增长{p|38.2%|percent}。站内藏有1952年以来的年报{q|71本|item}，缺1967年、1968年{r|两本|item}。{s|四名|person}工作人员中取得统计专业资格的{t|三人|person}，占{u|75%|percent}。""",
[("diff","j","k","m"),("diff","b","c","d"),("avg","h","e","i"),("share","k","j","l"),("growthc","n","o","p"),("count","g",3),("share","t","s","u"),("same","s","c"),("bound","k","j"),("trend","up","a b"),("count","r",2),("bound","c","b"),("bound","t","s")],
[error("difference-mismatch","m","j k",[0],("115条","item"),"402减287为115条","wrong digit",1)],
scope=[("share","k","h","l"),("growthb","n","o","p")])

passage("exam-room-plan", """中考报名统计说明
全县{a|18所|school}初中报名{b|4,968人|student}，其中应届{c|4,823人|student}，往届{d|145人|student}；应届报名率以九年级在籍{e|4,861人|student}为分母，为{f|99.2%|percent}。每个考场{g|30人|student}，需{h|166个|classroom}考场，最后{i|一个|classroom}考场只有{j|18人|student}。设考点{k|7个|item}，平均每个考点{l|23.7个|other}考场。
监考按每场{m|2人|person}配备，另按考场数的{n|10%|percent}备用，共需{o|349人|person}，实际安排{p|366人|person}。报名中有{q|12名|student}残疾考生申请合理便利，全部同意；异地中考{r|86人|student}，占报名人数的{s|1.7%|percent}。""",
[("sum","b","c d"),("share","c","e","f"),("expr","(b-j)/g+i","h"),("avg","h","k","l"),("share","r","b","s"),("bound","c","e"),("least","o","p"),("bound","r","b"),("expr","h*m*(1+n/100)","o"),("bound","j","g")],
[error("average-mismatch","o","h m n p",[8],("365人","person"),"166个考场各2人为332人，加一成备用约365人","wrong product",2)],
scope=[("share","c","b","f"),("share","r","c","s")])

passage("three-faults-bulletin", """三、中等教育
2020年全县普通高中{a|6所|school}，在校生{b|11,386人|student}，其中一年级{c|3,902人|student}、二年级{d|3,815人|student}、三年级{e|3,696人|student}。专任教师{f|836人|person}，生师比{g|13.6:1|ratio}，比上年的{h|14.2:1|ratio}有所改善。
毕业生{i|3,547人|student}，本科上线{j|1,623人|student}，上线率{k|45.8%|percent}，比上年提高{l|2.6个百分点|percentage-point}，上年为{m|43.2%|percent}。高中阶段毛入学率{n|91.1%|percent}，分子包括普高{o|11,386人|student}与中职{p|4,205人|student}，合计{q|15,591人|student}，分母为{!age|15至17岁}人口{r|17,109人|person}。
校均规模{s|2,278人|other}，平均班额{t|51.1人|other}，班级{u|223个|class}，没有{!threshold|56人}以上的大班额。""",
[("sum","b","c d e"),("trend","down","h g"),("share","q","r","n"),("avg","b","a","s"),("ratio","b","f","g"),("share","j","i","k"),("diff","k","l","m"),("same","b","o"),("sum","q","o p"),("avg","b","u","t"),("bound","j","i"),("trend","up","m k")],
[error("sum-mismatch","e","b c d",[0],("3,669人","student"),"三个年级相加比在校生多27人，3696为3669的数字颠倒","transposed digits",1),
 error("average-mismatch","s","b a",[3],("1,898人","other"),"11386除以6所为1898人，2278是除以5所","wrong denominator",2)],
scope=[("ratio","q","f","g"),("share","o","r","n"),("growth","k","m","l")])

passage("contradictory-summary", """关于我县义务教育均衡指标的统计说明
本站按{!eight|八项}指标测算校际差异系数，小学综合{a|0.438|other}，初中{b|0.362|other}，国家标准为小学不高于{c|0.65|other}、初中不高于{d|0.55|other}，均在标准以内。分项看，小学生均图书差异系数{e|0.672|other}，生均仪器设备值{f|0.581|other}，生均运动场面积{g|0.634|other}，生师比{h|0.147|other}；以上单项无一超过综合标准线{i|0.65|other}。
与上轮监测比，小学综合系数由{j|0.482|other}降至{k|0.438|other}，下降{l|0.054|other}；初中由{m|0.391|other}降至{n|0.362|other}，下降{o|0.029|other}，均衡程度继续向好。系数越小越均衡，初中比小学低{p|0.076|other}。""",
[("most","e","i"),("diff","j","k","l"),("same","a","k"),("same","b","n"),("most","a","c"),("most","b","d"),("diff","m","n","o"),("diff","a","b","p"),("trend","down","j k"),("trend","down","m n"),("same","c","i"),("most","f","i"),("most","g","i"),("most","h","i"),("below","b","a"),("between","a","e f g h")],
[error("bound-exceeded","e","i",[0],None,"生均图书的0.672超过0.65，不能说无一超过","limit exceeded though said to be kept",1,"除生均图书外，其余单项未超过"),
 error("difference-mismatch","l","j k",[1],("0.044","other"),"0.482减0.438为0.044","wrong digit",1)],
scope=[("mean","e f g h","a"),("most","e","d")])

passage("pupil-loss-town-list", """生源流出调查
本次逐户访问{a|3,146户|item}，涉及学龄儿童{b|4,018人|person}，其中在本镇就读{c|2,396人|person}，在县城就读{d|1,137人|person}，在外县就读{e|485人|person}。外出就读合计{f|1,622人|person}，外出率{g|40.4%|percent}。外出原因可多选，选“家长打工随迁”的{h|731人|person}，选“教学质量”的{i|864人|person}，选“陪读买房”的{j|402人|person}，{!three|三项}相加{k|1,997人次|person-time}，多于外出人数。
外出儿童中小学生{l|1,009人|person}，初中生{m|631人|person}；小学外出率{n|36.5%|percent}，初中外出率{o|48.9%|percent}。据此，本镇小学户籍生源约{p|2,760人|person~}，在县城买房的{q|338户|item}占访问户数的{r|10.7%|percent}。""",
[("sum","f","l m"),("sum","b","c d e"),("sum","f","d e"),("share","f","b","g"),("sum","k","h i j"),("share","q","a","r"),("expr","100*l/n","p"),("between","g","n o"),("below","f","k"),("bound","f","b"),("below","n","o")],
[error("sum-mismatch","m","f l",[0],("613人","person"),"小学初中相加1640，外出合计1622，631为613的数字颠倒","transposed digits",2)],
scope=[("sum","f","h i j"),("mean","n o","g"),("share","q","b","r")])

passage("county-comparison", spaced("""与邻县比较（内部参考）
本县与甲县、丁县人口相当，比较如下。小学生师比：本县{a|15.8:1|ratio}，甲县{b|16.9:1|ratio}，丁县{c|14.6:1|ratio}。初中：本县{d|12.6:1|ratio}，甲县{e|12.1:1|ratio}，丁县{f|13.3:1|ratio}。每万人口在校生：本县{g|1,286人|other}，甲县{h|1,352人|other}，丁县{i|1,274人|other}。
结论是，小学师资丁县最宽裕，本县居中；初中师资甲县最宽裕，本县最紧；{!three|三县}之中在校生密度甲县第一。本县常住人口{j|46.2万人|person}，在校生{k|59,413人|student}，与上列每万人数相合。小学专任教师若要达到丁县水平，在学生{l|26,071人|student}不变时需有{m|1,786人|person}，比现有{n|1,650人|person}多{o|136人|person}。"""),
[("largest","d","e f"),("ratio","l","n","a"),("expr","l/c","m"),("diff","m","n","o"),("per","k","j",10000,"g"),("smallest","c","a b"),("smallest","e","d f"),("largest","h","g i"),("between","a","c b"),("trend","up","c a b"),("below","i","g")],
[error("direction-mismatch","d","e f",[0],None,"初中生师比最高即最紧的是丁县13.3，本县12.6居中","wrong superlative",2,"初中师资甲县最宽裕，丁县最紧，本县居中")],
scope=[("per","l","j",10000,"g"),("ratio","k","n","a")])

passage("restate-in-lead-money", """《统计专报》导语：去年全县教育事业费{a|8.74亿元|CNY}，生均{b|13,492元|CNY/student}，两项指标均创新高。
正文：2023年一般公共预算教育事业费支出{c|8.47亿元|CNY}，比2022年的{d|8.06亿元|CNY}增加{e|0.41亿元|CNY}，增长{f|5.1%|percent}；按年末在校生{g|62,780人|student}计，生均{h|13,492元|CNY/student}，增长{i|7.3%|percent}。生均增幅高于总额增幅，是因为在校生减少{j|2.1%|percent-}。分项中，人员支出{k|6.12亿元|CNY}，占{l|72.3%|percent}；公用支出{m|1.58亿元|CNY}，占{n|18.7%|percent}；基建等{o|0.77亿元|CNY}，占{p|9.1%|percent}。
财政教育支出占一般公共预算支出{q|43.6亿元|CNY}的{r|19.4%|percent}，比上年提高{s|0.2个百分点|percentage-point}。""",
[("same","a","c"),("diff","c","d","e"),("growth","c","d","f"),("avg","c","g","h"),("same","b","h"),("sum","c","k m o"),("share","k","c","l"),("share","m","c","n"),("share","o","c","p"),("share","c","q","r"),("hundred","l n p"),("expr","100*((100+f)/(100+j)-1)","i"),("below","f","i"),("bound","c","q"),("growthb","d","e","f"),("avg","a","g","b")],
[error("restatement-mismatch","a","c b d e g",[0, 15],("8.47亿元","CNY"),"导语8.74亿与正文8.47亿不同，生均、增幅都支持8.47亿","restated wrongly elsewhere",3)],
scope=[("share","a","q","r"),("growth","a","d","f")])

passage("bad-percent-points-yoy", """普通高中教师学历提升
{n|四年|other}来研究生学历教师占比：2020年{a|11.6%|percent}，2021年{b|13.0%|percent}，2022年{c|15.1%|percent}，2023年{d|17.8%|percent}。2023年有研究生学历{e|151人|person}，专任教师{f|848人|person}。{!span|三年}提高{g|6.2个百分点|percentage-point}，每年平均提高约{h|2.1个百分点|percentage-point~}，其中2022年提高{i|2.7个百分点|percentage-point}，主要靠当年的招聘。
省里要求2025年达到{j|20%|percent}，按专任教师数不变，需再增加{k|19人|person}。去年招聘研究生{l|27人|person}，流失{m|4人|person}，净增{o|23人|person}，照这个速度，{p|一年|other}即可达标。""",
[("diff","c","b","i"),("diff","d","a","g"),("share","e","f","d"),("overn","g",3,"h"),("trend","up","a b c d"),("diff","l","m","o"),("expr","f*j/100-e","k"),("bound","k","o"),("below","d","j"),("bound","e","f"),("const","n",4,4)],
[error("difference-mismatch","i","b c d",[0],("2.1个百分点","percentage-point"),"2022年由13.0%到15.1%提高2.1个百分点，2.7是2023年的数","other year's figure copied",2)],
scope=[("growth","d","a","g")])

passage("sums-of-transfers", half("""随迁子女就学统计口径
在本县义务教育学校就读的随迁子女{a|5,284人|student}，来自外省{b|1,106人|student}、本省外市{c|1,839人|student}、本市外县{d|2,339人|student}。其中小学{e|3,671人|student}，初中{f|1,613人|student}。农村留守儿童{g|3,058人|student}，比上年减少{h|412人|student-}，下降{i|11.9%|percent-}。
随迁子女占义务教育在校生{j|38,915人|student}的{k|13.6%|percent}，留守儿童占{l|7.9%|percent}，{!two|两类}合计占{m|21.4%|percent}，合并人数{n|8,342人|student}。公办学校接收随迁子女{o|4,597人|student}，公办接收率{p|87.0%|percent}；政府购买学位接收{q|503人|student}，两者合计{r|5,100人|student}，占随迁子女{s|96.5%|percent}，余下{t|184人|student}在民办学校自费就读。"""),
[("sum","a","b c d"),("sum","a","e f"),("growthc","g","h","i"),("share","a","j","k"),("share","g","j","l"),("sum","n","a g"),("share","n","j","m"),("share","o","a","p"),("sum","r","o q"),("share","r","a","s"),("diff","a","r","t"),("bound","o","a"),("bound","a","j"),("bound","g","j"),("sum","a","o q t"),("sum","m","k l")],
scope=[("growthb","g","h","i"),("share","r","j","s")], hard="分项百分比相加与合计因四舍五入差0.1")

passage("leaving-rate-lines", """关于“减少”和“减少到”
送审稿第{!page|7}页写：“全县幼儿园由{a|146所|school}减少{b|108所|school}”，正确的表述是减少到，实际减少{c|38所|school}；同页“在园幼儿由{d|17,930人|student}减到{e|12,370人|student}，减幅达到{f|31.0%|percent-}”无误，减少人数为{g|5,560人|student-}。第{!page|8}页“小学生由{h|31,204人|student}下降{i|9.3%|percent-}，降为{j|28,302人|student}”亦无误。
第{!page|9}页“专任教师由{k|2,455人|person}增长到{l|4.2%|percent}，达{m|2,558人|person}”，应写“增长{o|4.2%|percent}”，净增{p|103人|person}。另请注意，“减少{!phrase|两倍}”之类的说法一律不用。""",
[("diff","a","b","c"),("growth","e","d","f"),("diff","e","d","g"),("growth","j","h","i"),("growth","m","k","l"),("same","l","o"),("growth","m","k","o"),("diff","m","k","p"),("trend","down","a b"),("trend","down","d e"),("trend","down","h j"),("trend","up","k m"),("growthb","k","p","o"),("growthb","d","g","f"),("below","b","a"),("growthb","k","p","l")],
scope=[("share","e","d","f"),("share","c","b","f"),("same","b","c")], hard="引用送审稿里的错误措辞并予以订正")

passage("equipment-account-balances", """教学仪器账目核对
年初账面{a|2,836.4万元|CNY}，当年购入{b|412.5万元|CNY}，接受捐赠{c|68.0万元|CNY}，报废{d|195.3万元|CNY}，调拨出{e|24.6万元|CNY}，年末账面{f|3,079.0万元|CNY}。实物盘点{g|3,041.7万元|CNY}，账实差{h|55.3万元|CNY}，差异率{i|1.8%|percent}，多为已送维修尚未入账的投影机。
按学科分，实验仪器{j|1,128.3万元|CNY}、信息化设备{k|1,467.8万元|CNY}、音体美器材{l|342.6万元|CNY}、其他{m|158.3万元|CNY}，合计与年末账面相符。报废设备平均使用{n|8.4年|other}，短于规定的{o|8年|other}，手续齐全。生均{p|706元|CNY/student}，在校生{q|43,860人|student}。""",
[("lin","f","+a +b +c -d -e"),("diff","f","g","h"),("sum","f","j k l m"),("most","n","o"),("share","h","f","i"),("avg","f","q","p"),("bound","d","a"),("largest","k","j l m")],
[error("sum-mismatch difference-mismatch","f","a b c d e g h j k l m p q",[0, 1, 2, 5],("3,097.0万元","CNY"),"由增减计算和分学科之和都是3097.0，3079.0颠倒两位","transposed digits",3),
 error("direction-mismatch","n","o",[3],None,"8.4年长于规定的8年，不是短于","direction",1,"长于规定的8年")],
scope=[("growth","f","a","i"),("lin","f","+a +b -d")])

passage("quarter-survey-share", """教师工作量抽样调查说明
有效样本{a|1,204人|person}，其中班主任{b|483人|person}。班主任周工作时间平均{c|52.6小时|other}，非班主任{d|44.1小时|other}，全体平均{e|47.5小时|other}。工作时间超过{f|50小时|other}的{g|512人|person}，占{h|42.5%|percent}；在班主任中占{i|68.7%|percent}，即{j|332人|person}，在非班主任中占{k|25.0%|percent}，即{l|180人|person}。
填报各类表格所用时间每周{m|3.2小时|other}，占工作时间的{n|6.7%|percent}；班主任为{o|4.1小时|other}，占其工作时间的{p|9.7%|percent}。认为检查过多的{q|867人|person}，占{r|72.0%|percent}，比上次调查的{s|78.5%|percent}低{t|6.5个百分点|percentage-point}，说明减负初见效果。""",
[("share","o","c","p"),("expr","(b*c+(a-b)*d)/a","e"),("share","g","a","h"),("share","j","b","i"),("sum","g","j l"),("expr","100*l/(a-b)","k"),("share","m","e","n"),("share","q","a","r"),("diff","s","r","t"),("between","e","c d"),("between","h","i k"),("bound","b","a"),("bound","j","b"),("trend","down","s r"),("bound","j","g"),("below","d","c"),("bound","g","a")],
[error("share-mismatch","p","o c",[0],("7.8%","percent"),"4.1小时占52.6小时的7.8%","wrong digit",1)],
scope=[("mean","c d","e"),("share","j","a","i"),("share","o","e","p")])

passage("enrolment-by-term-district", """招生片区调整后的核算
调整前，一小片区预计{a|412人|student}，二小{b|288人|student}，三小{c|196人|student}；招生计划分别为{d|315人|place}、{e|315人|place}、{f|270人|place}，一小超出{g|97人|student}，二小余{h|27个|place}，三小余{i|74个|place}，总量恰够余{j|4个|place}。
调整把幸福路以东的{k|101人|student}由一小划出，其中{l|27人|student}划给二小，{m|74人|student}划给三小。调整后一小{n|311人|student}，二小{o|315人|student}，三小{p|270人|student}，{!three|三所}学校中一小最空。登记结束时实到{q|887人|student}，比预计{r|896人|student}少{s|9人|student}，其中一小{t|306人|student}、二小{u|314人|student}、三小{v|267人|student}。""",
[("diff","a","d","g"),("diff","e","b","h"),("diff","f","c","i"),("lin","j","+h +i -g"),("sum","k","l m"),("diff","a","k","n"),("sum","o","b l"),("sum","p","c m"),("same","l","h"),("same","m","i"),("sum","r","a b c"),("diff","r","q","s"),("sum","q","t u v"),("most","n","d"),("most","o","e"),("most","p","f"),("sum","r","n o p"),("expr","d+e+f-r","j"),("bound","q","r")],
scope=[("same","k","g"),("diff","a","t","g"),("most","a","d")], hard="划出的多于超出的，正好用尽余位")

passage("wrong-total-years", """教育发展五年回顾（统计部分）
“{!plan|十三五}”{!span|五年}，全县累计新建改扩建校舍{a|23.6万平方米|other}，其中2016年{b|5.1万平方米|other}、2017年{c|6.4万平方米|other}、2018年{d|4.8万平方米|other}、2019年{e|4.2万平方米|other}、2020年{f|3.1万平方米|other}，年均{g|5.9万平方米|other}。新增学位{h|13,350个|place}，每万平方米带来{i|566个|other}学位。累计招聘教师{j|986人|person}，年均{k|197人|person}，同期退休{l|742人|person}，净增{m|344人|person}。
投入方面，{!span|五年}共{n|7.08亿元|CNY}，其中中央和省补助{o|2.95亿元|CNY}，占{p|41.7%|percent}；市县自筹{q|3.36亿元|CNY}，占{r|47.5%|percent}；社会捐助{s|0.77亿元|CNY}，占{t|10.9%|percent}。折合每平方米{u|3,000元|CNY}。""",
[("overn","a",5,"g"),("diff","j","l","m"),("sum","a","b c d e f"),("expr","h/a*10000","i"),("overn","j",5,"k"),("sum","n","o q s"),("share","o","n","p"),("share","q","n","r"),("share","s","n","t"),("hundred","p r t"),("avg","n","a","u"),("trend","down","c d e f"),("largest","c","b d e f"),("between","g","b c d e f")],
[error("average-mismatch","g","a b c d e f",[0],("4.7万平方米","other"),"五年合计23.6万，年均4.7万；5.9万是除以四年","total divided by years",2),
 error("difference-mismatch","m","j l",[1],("244人","person"),"986减742为244人","wrong digit",1)],
scope=[("share","l","j","p"),("overn","a",4,"k")])

passage("registered-vs-school-count", """民办教育年检统计
应检机构{a|213家|item}，参检{b|198家|item}，参检率{c|93.0%|percent}；合格{d|171家|item}，基本合格{e|19家|item}，不合格{f|8家|item}，合格率以参检数计{g|86.4%|percent}，若把基本合格也算上则为{h|96.0%|percent}。未参检的{i|15家|item}中，{j|9家|item}已停业，其余{k|6家|item}责令限期补检。
学科类培训机构已由{l|64家|item}压减到{m|5家|item}，压减率{n|92.2%|percent-}，非学科类{o|208家|item}，与应检数之差即为学科类。从业教师{p|1,874人|person}，持证{q|1,612人|person}，持证率{r|86.0%|percent}；培训学员{s|2.36万人次|person-time}，平均每家{t|119人次|other}。""",
[("share","b","a","c"),("sum","b","d e f"),("share","d","b","g"),("sharesum","d e","b","h"),("diff","a","b","i"),("sum","i","j k"),("growth","m","l","n"),("diff","a","o","m"),("share","q","p","r"),("avg","s","b","t"),("sum","a","o m"),("bound","b","a"),("bound","q","p"),("trend","down","l m")],
scope=[("share","d","a","g"),("avg","s","a","t"),("diff","l","m","i")], hard="合格率两种算法；应检数含非学科类")

passage("note-ends-of-period", """“{!plan|十四五}”中期评估：学前教育指标
毛入园率目标{a|95%|percent}，2020年基期{b|89.4%|percent}，2023年{c|93.6%|percent}，完成应提高数的{d|75.0%|percent}，快于时间进度的{e|60%|percent}（{f|三年|other}除以{g|五年|other}）。公办园幼儿占比目标{h|55%|percent}，基期{i|44.8%|percent}，现{j|57.1%|percent}，已超过目标{k|2.1个百分点|percentage-point}。
普惠率目标{l|90%|percent}，基期{m|84.0%|percent}，现{n|87.3%|percent}，完成{o|55.0%|percent}，也快于时间进度。教师持证率目标{p|100%|percent}，现{q|97.5%|percent}，尚差{r|2.5个百分点|percentage-point}。财政补助标准由{s|600元|CNY/student}提高到{t|800元|CNY/student}，提高{u|33.3%|percent}，在园幼儿{v|10,940人|student}共需{w|875.2万元|CNY}。""",
[("below","e","o"),("expr","100*(c-b)/(a-b)","d"),("below","e","d"),("share","f","g","e"),("diff","j","h","k"),("expr","100*(n-m)/(l-m)","o"),("diff","p","q","r"),("growth","t","s","u"),("prod","w","v t"),("trend","up","b c"),("trend","up","i j"),("trend","up","m n"),("least","h","j"),("below","c","a"),("below","n","l"),("trend","up","s t")],
[error("direction-mismatch","o","e",[0],None,"完成55.0%，低于时间进度60%，是慢而不是快","direction",2,"慢于时间进度")],
scope=[("share","c","a","d"),("growth","c","b","d"),("prod","w","v s")])

passage("overview-five-sections", """甲县教育事业基本情况综述

甲县地处丘陵，山多田少，历来有“穷家富学”的说法。全县辖{a|18个|item}乡镇、{b|2个|item}街道，常住人口{c|52.3万人|person}，城镇化率刚过半。2023学年，全县有各级各类学校{d|231所|school}，在校生{e|78,462人|student}，平均每百人中有{f|15.0名|other}学生，教育人口的比重在全市居中。

学前教育这几年变化最快。二孩政策放开后的入园高峰已经过去，在园幼儿从2020年的{g|19,836人|student}降到{h|15,204人|student}，{i|三年|other}少了{j|4,632人|student-}，相当于关掉了{!about|二十多个}中等规模的幼儿园。实际关停{l|17所|school}，多为租用民房的民办园；与此同时，公办园由{m|46所|school}增加到{n|53所|school}，公办在园幼儿占比升至{o|58.2%|percent}，即{p|8,849人|student}。

小学在校生{q|33,917人|student}，初中{r|18,265人|student}，普通高中{s|8,340人|student}，中等职业学校{t|2,604人|student}，特殊教育{u|132人|student}。小学眼下还未真正感到压力，但一年级新生{v|4,875人|student}已比六年级的{w|6,308人|student}少去{x|1,343人|student}，照此推移，{!span|六年}后初中也将“瘦身”。

教师队伍总量稳定，专任教师{y|5,094人|person}，其中义务教育阶段{z|3,486人|person}，占{za|68.4%|percent}。编制紧、缺口散、年龄大，是各校校长见面必谈的话题。""",
[("diff","w","v","x"),("sum","e","h q r s t u"),("expr","e/c*100","f"),("diff","h","g","j"),("const","i",3,3),("share","p","h","o"),("share","z","y","za"),("trend","down","g h"),("trend","up","m n"),("bound","p","h"),("bound","z","y"),("bound","w","q"),("below","v","w")],
[error("difference-mismatch","x","w v",[0],("1,433人","student"),"6308减4875为1433，1343颠倒两位","transposed digits",1)],
scope=[("share","p","g","o"),("sum","e","q r s t u"),("diff","g","p","j")])

passage("teacher-gap-explained", wrap("""为什么教师总数增加而学校仍喊缺人
有人大代表问，统计公报说专任教师连年增长，基层却年年要求补充，到底哪头是真的。

两头都真。2024年小学专任教师{a|2,214人|person}，比2019年多{b|186人|person}，增长{c|9.2%|percent}，而学生从{d|37,125人|student}减为{e|33,480人|student}，生师比由{f|18.3:1|ratio}降到{g|15.1:1|ratio}，单看总量，的确宽松了。可是教师按班用，不按学生用：班级从{h|921个|class}增加到{i|1,008个|class}，因为大班额拆开了，每班教师数由{j|2.20|other}变成{k|2.20|other}，几乎没动。

再看学科。语文、数学教师占{l|71.6%|percent}，体育只有{m|5.2%|percent}，即{n|115人|person}，按每周每班{o|四节|other}体育课、每人周课时{p|16节|other}算，{q|1,008个|class}班需要{r|252人|person}，缺{s|137人|person}。科学课更难，专职{t|64人|person}，兼职{u|311人|person}。所以“总量够、结构缺”不是托词。""", 36),
[("growthc","a","b","c"),("expr","d/(a-b)","f"),("ratio","e","a","g"),("expr","(a-b)/h","j"),("avg","a","i","k"),("share","n","a","m"),("expr","q*o/p","r"),("diff","r","n","s"),("same","q","i"),("trend","down","d e"),("trend","down","f g"),("trend","up","h i"),("bound","n","a"),("below","n","r"),("below","t","u")],
scope=[("growthb","a","b","c"),("ratio","d","a","f"),("share","r","a","m")], hard="教师增、学生减而仍缺人：按班配、按学科缺")

passage("statistic-circular-limits", """关于2023年学校规模与班额超标情况的通报
各镇、各校：

上学期末本站对班额作了一次全覆盖核查。按县政府承诺，年内义务教育阶段超过{a|55人|other}的班应全部消除，超过{b|50人|other}的班控制在全部班级的{c|5%|percent}以内。核查结果如下。

小学{d|1,126个|class}班中，超过{!threshold|50人}的{e|38个|class}，占{f|3.4%|percent}，其中超过{!threshold|55人}的{g|0个|class}；初中{h|438个|class}班中，超过{!threshold|50人}的{i|31个|class}，占{j|7.1%|percent}，其中超过{!threshold|55人}的{k|2个|class}。两段合计{l|1,564个|class}班，超过{!threshold|50人}的{m|69个|class}，占{n|4.4%|percent}，总体达到承诺；超{!threshold|55人}的承诺也已全部兑现。

最大的班在新城初中八年级，{o|57人|other}，该校学位{p|1,200个|place}，现有学生{q|1,368人|student}，超出{r|14.0%|percent}。请新城初中于寒假前提出分流方案。另，有{s|九所|school}小学连续{t|三年|other}没有{!threshold|50人}以上的班，予以表扬。""",
[("most","o","a"),("share","e","d","f"),("share","i","h","j"),("sum","l","d h"),("sum","m","e i"),("share","m","l","n"),("most","n","c"),("growth","q","p","r"),("most","f","c"),("between","n","f j"),("bound","e","d"),("bound","i","h"),("bound","k","i")],
[error("bound-exceeded","o","a k",[0],None,"新城初中有57人的班，初中还有2个班超过55人，不能说已全部兑现","limit exceeded though said to be kept",3,"超55人的班初中还有2个，承诺没有全部兑现")],
scope=[("most","j","c"),("share","m","d","n"),("mean","f j","n")])

passage("data-dispute-resolution", half("""争议数据裁定书
事由：河西中心校与学区办对2023年专任教师数各执一词，校报{a|74人|person}，学区报{b|69人|person}。

调查经过：本站查阅花名册{c|78人|person}，其中校长、副校长不任课的{d|2人|person}，校医{e|1人|person}，财务{f|1人|person}；长期病休{g|2人|person}，借调县局{h|3人|person}。国家口径规定，专任教师指具有教师资格、专门从事教学的人员，病休和借调{!year|一年}以内的仍计入，超过{!year|一年}的不计。查借调{i|三人|person}中{j|两人|person}已满{!year|一年}，病休均未满{!year|一年}。

裁定：专任教师应为花名册人数减去非教学人员{k|四人|person}，再减去借调满{!year|一年}者{l|2人|person}，计{m|72人|person}。校报多出{n|2人|person}，学区少报{o|3人|person}。学校现有学生{p|1,134人|student}，按裁定数生师比{q|15.8:1|ratio}，低于编制标准{r|19:1|ratio}；若用校报数则是{s|15.3:1|ratio}。"""),
[("lin","m","+c -k -l"),("sum","k","d e f"),("same","i","h"),("same","l","j"),("diff","a","m","n"),("diff","m","b","o"),("ratio","p","m","q"),("ratio","p","a","s"),("below","q","r"),("lin","m","+c -d -e -f -j"),("bound","j","i"),("below","b","a"),("bound","a","c")],
scope=[("ratio","p","b","q"),("lin","m","+c -d -e -f -g -h"),("same","a","b"),("ratio","p","c","s")], hard="三个专任教师数各有口径，以裁定数为准")

passage("growth-of-growth", """普惠性资源增速分析
2020年以来，政府每年把普惠性学位列入民生实事。2021年新增普惠学位{a|1,260个|place}，2022年{b|1,530个|place}，2023年{c|1,780个|place}，{d|三年|other}合计{e|4,570个|place}。新增数的增速，2022年为{f|21.4%|percent}，2023年为{g|16.3%|percent}，增速放慢而增量加大，二者并不冲突。

普惠学位总量由2020年末的{h|11,420个|place}扩大到2023年末的{i|15,440个|place}，其间还有{j|550个|place}因关停退出。总量增长{k|40.0%|percent}，学位利用率却从{l|96.2%|percent}降为{m|78.5%|percent}，2023年末实际使用约{n|12,100个|place~}。财政为此支出{o|6,398万元|CNY}，每新增{p|一个|place}学位{q|1.4万元|CNY}，低于可研估算的{r|1.5万元|CNY}。
建议2024年起不再下达新增指标，把钱用在提高保教质量上。""",
[("growth","i","h","k"),("sum","e","a b c"),("growth","b","a","f"),("growth","c","b","g"),("lin","i","+h +e -j"),("prod","n","i m","1/100"),("avg","o","e","q"),("below","q","r"),("trend","up","a b c"),("trend","down","f g"),("trend","down","l m"),("trend","up","h i"),("count","d",3)],
[error("growth-mismatch","k","i h e",[0],("35.2%","percent"),"总量由11420到15440增长35.2%；40.0%是新增4570除以基数，没有减去退出的550","part left out",2)],
scope=[("growthb","h","e","g"),("avg","o","i","q"),("growth","m","l","k")])

passage("village-schools-narrative", """走访笔记：戊乡的{!three|几所}村小
戊乡教育的账不大，却很难算。全乡小学{a|5所|school}，中心小学{b|412人|student}之外，余下{c|4所|school}都是村小，其中石坎{d|36人|student}、上坪{e|21人|student}、杨柳{f|17人|student}、后坝{g|8人|student}，全乡小学生合计{h|494人|student}。教师中心小学{i|27人|person}，{!four|四所}村小共{j|19人|person}，生师比中心小学{k|15.3:1|ratio}，村小{l|4.3:1|ratio}。

后坝最特殊，{m|8名|student}学生分在{n|四个|item}年级，{o|3名|person}教师包班，每名学生一年的公用经费，如按标准只有{p|720元|CNY/student}，连取暖都不够；县里规定不足{!threshold|100人}的学校按{r|100人|student}拨付，{!four|四所}村小因此每年各得{s|7.2万元|CNY}，合起来{t|28.8万元|CNY}，折合每名村小学生{u|3,512元|CNY/student}，是中心小学的{v|4.9倍|ratio}。
乡里的打算是2025年秋季把上坪、后坝并到石坎，并后石坎有{x|57人|student}，仍旧不到{!threshold|一百人}。""",
[("sum","x","d e g"),("sum","h","b d e f g"),("ratio","b","i","k"),("expr","(d+e+f+g)/j","l"),("same","m","g"),("prod","s","r p"),("prod","t","s c"),("expr","t/(d+e+f+g)","u"),("multiple","u","p","v"),("expr","c+1","a"),("below","l","k"),("below","x","r"),("expr","(h-b)/j","l")],
[error("sum-mismatch","x","d e g",[0],("65人","student"),"石坎36、上坪21、后坝8合计65；57漏了后坝的8人","part left out",3)],
scope=[("ratio","h","j","l"),("avg","t","h","u"),("prod","s","g p")])

passage("statistics-qa-media", """统计问答（答某报记者）
问：贵县说高中阶段毛入学率{a|94.1%|percent}，可初中毕业生升学率是{b|97.6%|percent}，哪个高哪个低不奇怪，奇怪的是两者都没有对应到普高录取率{c|56.0%|percent}。
答：{!three|三个}率{!three|三种}分母。毛入学率的分母是{!age|15至17岁}户籍人口{d|20,315人|person}，分子是高中阶段全部在校生{e|19,116人|student}，不管年龄；升学率的分母是应届初中毕业生{f|6,408人|student}，分子是升入各类高中阶段学校的{g|6,254人|student}；普高录取率分子只有{h|3,588人|student}，分母同升学率。

问：那么职教占多少？
答：升学者里上中职的{i|2,666人|student}，占升学人数的{j|42.6%|percent}、占毕业生的{k|41.6%|percent}。说“{!phrase|五五开}”不准确，“{l|57:43|ratio}”比较接近。

问：在校生与户籍人口能直接相除吗？
答：不尽合理。全县高中阶段在校生里有外县户籍{m|1,870人|student}，本县户籍在外县读的约{n|2,100人|student~}，一进一出大体相抵，净流出约{o|230人|student~}，对毛入学率的影响在{p|1.1个百分点|percentage-point}上下。""",
[("share","e","d","a"),("share","g","f","b"),("share","h","f","c"),("sum","g","h i"),("share","i","g","j"),("share","i","f","k"),("split","h","i","l"),("diff","n","m","o"),("share","o","d","p"),("bound","e","d"),("bound","g","f"),("bound","m","e"),("below","k","j"),("below","a","b"),("diff","g","h","i")],
scope=[("share","g","d","a"),("share","h","g","c"),("share","i","e","j"),("sum","b","c j")], hard="三个率分母不同，中职占比也有两个分母")

passage("equip-class-rates", """表间关系审核实例
系统里有一条硬性审核：专任教师按学历、职称、年龄、课程{a|四张|item}表的合计必须一致。西河初中{b|四张|item}表分别为{c|86人|person}、{d|86人|person}、{e|88人|person}、{f|86人|person}，差在年龄表。拆开看，年龄表{!n|24}岁及以下{g|3人|person}、{!n|25}至{!n|29}岁{h|9人|person}、{!n|30}至{!n|34}岁{i|13人|person}、{!n|35}至{!n|39}岁{j|14人|person}、{!n|40}至{!n|44}岁{k|17人|person}、{!n|45}至{!n|49}岁{l|15人|person}、{!n|50}岁以上{m|17人|person}。人事干部想起，有{!two|两位}老师跨年龄组重复登记，{!n|45}至{!n|49}岁组应为{n|13人|person}，改后合计{o|86人|person}，{!four|四}表相符。

另一条是“软”审核：生均图书与上年相差超过{p|20%|percent}需说明。该校上年{q|28.5册|item}，今年{r|36.2册|item}，增{s|27.0%|percent}，说明写的是“接受捐赠{t|8,300册|item}”，学生{u|1,060人|student}，捐赠折合生均{v|7.8册|item}，合得上。""",
[("same","a","b"),("sum","e","g h i j k l m"),("sum","o","g h i j k n m"),("same","o","c"),("same","c","d"),("same","d","f"),("growth","r","q","s"),("avg","t","u","v"),("least","p","s"),("count","a",4),("trend","up","q r"),("count","b",4)],
scope=[("same","c","e"),("same","l","n"),("sum","e","g h i j k n m"),("most","s","p")], hard="引用的差错已查明更正；超审核线已说明")

passage("population-vs-rolls", wrap("""2022年人口变动与教育规模的关系
本文用{!two|两组}数说明问题。{!nth|第一}组来自卫健部门：2016年出生{a|8,214人|person}，2017年{b|8,530人|person}，2018年{c|7,306人|person}，2019年{d|6,481人|person}，2020年{e|5,227人|person}，2021年{f|4,693人|person}。2017年是高点，此后{g|四年|other}下降{h|45.0%|percent-}，平均每年少生{i|959人|person-}。

{!nth|第二}组来自学籍系统：2022年秋季小学一年级{j|8,356人|student}，对应2016年出生者，入学人数是出生人数的{k|101.7%|percent}，说明人口净流入还在继续，但幅度已小于2018年的{m|106.3%|percent}。
若按{n|101.7%|percent}推算，2023年一年级新生约{o|8,680人|student~}，为今后若干年的最高值，2024年约{p|7,430人|student~}，2027年约{q|4,770人|student~}，仅为高峰时的{r|45.0%|percent}。小学在校生将于2023年见顶，之后逐年回落；现在动工的学校，建成之日就是生源下坡之时，规划部门应慎之又慎。""", 33),
[("expr","100*q/o","r"),("growth","f","b","h"),("avgn","f","b",4,"i"),("share","j","a","k"),("same","n","k"),("expr","b*n/100","o"),("expr","c*n/100","p"),("expr","f*n/100","q"),("largest","b","a c d e f"),("trend","down","b c d e f"),("below","k","m"),("largest","o","p q"),("const","g",4,4),("below","a","j"),("trend","up","a b")],
[error("share-mismatch","r","q o",[0],("55.0%","percent"),"4770为8680的55.0%；45.0%是降幅","reduction given as the rest",2)],
scope=[("share","q","o","h"),("share","f","a","k"),("growth","e","b","h")])

passage("floor-area-2-3", """学校用地与校舍专题（三中片区）
三中片区由三中、实验小学和{!two|两所}幼儿园组成，共用{!one|一条}校园路。2015年三中迁建时，规划用地{a|86亩|other}，其中学校{b|62亩|other}，体育公园{c|24亩|other}，面向社会开放。三中现有校舍{d|28,600平方米|other}，学生{e|2,310人|student}，生均{f|12.4平方米|other}；实验小学校舍{g|13,420平方米|other}，学生{h|2,384人|student}，生均{i|6.5平方米|other}，低于省定{j|6.1平方米|other}的标准。

{!two|两}校合计校舍{k|42,020平方米|other}，学生{l|4,694人|student}，生均{m|9.0平方米|other}。如把三中空置的{n|12间|classroom}教室借给小学高年级使用，按每间{o|67平方米|other}计有{p|804平方米|other}，小学生均可提高到{q|6.0平方米|other}，与标准只差{r|0.1平方米|other}。这个办法2019年提过{!one|一次}，因校门分设没有谈成。""",
[("avg","g","h","i"),("below","i","j"),("sum","a","b c"),("avg","d","e","f"),("sum","k","d g"),("sum","l","e h"),("avg","k","l","m"),("prod","p","n o"),("expr","(g+p)/h","q"),("diff","j","q","r"),("between","m","f i"),("below","q","j")],
[error("average-mismatch","i","g h j q",[0, 1],("5.6平方米","other"),"13420除以2384为5.6，6.5颠倒了数字；与“低于6.1”、借用后6.0都不合","transposed digits",2)],
scope=[("mean","f i","m"),("avg","g","e","i"),("diff","j","m","r")])

passage("training-hours-report", half("""教育统计人员队伍建设
全县兼职统计员{a|246人|person}，平均年龄{b|41.7岁|other}，从事统计不满{!two|两年}的{d|118人|person}，占{e|48.0%|percent}，换人快是老毛病。今年办培训班{f|4期|item}，参训{g|412人次|person-time}，人均{h|1.7次|other}；考试参加{i|231人|person}，合格{j|209人|person}，合格率{k|85.0%|percent}，不合格的补训后全部通过。
持证上岗方面，取得统计从业培训合格证的{l|197人|person}，占{m|80.1%|percent}，比上年的{n|163人|person}增加{o|34人|person}，增长{p|20.9%|percent}。县财政对统计员每人每年补贴{q|600元|CNY}，全年{r|14.76万元|CNY}，由各校公用经费列支的部分不算在内。省里对统计工作考核打{s|96.5分|other}，名列全市第{!rank|3}，比上年上升{!two|两位}。"""),
[("share","j","i","k"),("share","d","a","e"),("avg","g","a","h"),("share","l","a","m"),("diff","l","n","o"),("growth","l","n","p"),("prod","r","a q"),("bound","j","i"),("bound","i","a"),("bound","l","a"),("trend","up","n l"),("growthb","n","o","p"),("bound","d","a")],
[error("share-mismatch","k","j i a",[0],("90.5%","percent"),"合格率的分母是参加考试的231人，209占90.5%；85.0%是除以全部统计员246人","wrong denominator",1)],
scope=[("share","o","l","p"),("share","i","a","e")])

passage("two-bulletins-two-years", """核对：2021年、2022年{!two|两份}公报
2021年公报载：小学招生{a|5,318人|student}，在校生{b|32,640人|student}，毕业生{c|5,407人|student}；专任教师{d|1,932人|person}；生均校舍{e|7.9平方米|other}。
2022年公报载：小学招生{f|5,126人|student}，在校生{g|32,415人|student}，毕业生{h|5,380人|student}；专任教师{i|1,975人|person}；生均校舍{j|8.2平方米|other}。

用“在校生等于上年在校生加招生减毕业生加净转入”验算，2022年应有{k|32,386人|student}加净转入；公报数比它多{l|29人|student}，即净转入{m|29人|student}，与转学台账的转入{n|214人|student}、转出{o|185人|student}吻合。2022年招生比上年少{p|192人|student-}，降{q|3.6%|percent-}，在校生少{r|225人|student-}，降{s|0.7%|percent-}，教师增{t|34人|person}，增{u|2.2%|percent}，生师比由{v|16.9:1|ratio}降为{w|16.4:1|ratio}。{!two|两年}校舍总面积分别约为{x|25.8万平方米|other~}和{y|26.6万平方米|other~}。""",
[("diff","i","d","t"),("lin","k","+b +f -h"),("diff","g","k","l"),("same","l","m"),("diff","n","o","m"),("diff","f","a","p"),("growth","f","a","q"),("diff","g","b","r"),("growth","g","b","s"),("growth","i","d","u"),("ratio","b","d","v"),("ratio","g","i","w"),("expr","b*e","x"),("expr","g*j","y"),("trend","down","b g"),("trend","down","v w"),("trend","down","c h"),("trend","up","d i"),("trend","up","e j"),("growthb","d","t","u"),("growthb","a","p","q"),("growthb","b","r","s")],
[error("difference-mismatch","t","i d u",[0, 19],("43人","person"),"1975减1932为43，34颠倒了，增2.2%支持43","transposed digits",2)],
scope=[("lin","g","+b +f -h"),("ratio","b","i","v"),("diff","f","h","r")])

passage("board-four-indicators", """2023年度教育事业统计监测结果
按《县域教育监测指标》，本站测得下列数值，供县政府常务会议参阅。

普及程度。学前三年毛入园率{a|94.6%|percent}；九年义务教育巩固率{b|98.1%|percent}，为近{!span|五年}最高（上一年{c|98.3%|percent}）；高中阶段毛入学率{d|93.8%|percent}。

师资配置。义务教育专任教师{e|2,908人|person}，在校生{f|41,730人|student}，生师比{g|14.4:1|ratio}。骨干教师{h|361人|person}，占{i|12.4%|percent}；全年交流轮岗{j|294人|person}，占应交流的{k|1,470人|person}的{l|20.0%|percent}，其中骨干教师{m|68人|person}，占交流人数的{n|18.8%|percent}，达到不低于{o|20%|percent}的要求。

办学条件。生均教学及辅助用房小学{p|4.9平方米|other}、初中{q|6.2平方米|other}，分别高于标准{r|0.4平方米|other}和{s|0.4平方米|other}（标准为{t|4.5平方米|other}、{u|5.8平方米|other}）。每百名学生网络多媒体教室小学{v|2.7间|other}、初中{w|2.9间|other}，标准为{x|2.3间|other}、{y|2.4间|other}。""",
[("largest","b","c"),("share","m","j","n"),("least","o","n"),("ratio","f","e","g"),("share","h","e","i"),("share","j","k","l"),("diff","p","t","r"),("diff","q","u","s"),("least","t","p"),("least","u","q"),("least","x","v"),("least","y","w"),("bound","m","h"),("bound","m","j"),("bound","j","k")],
[error("direction-mismatch","b","c",[0],None,"98.1%低于上年98.3%，不是近五年最高","wrong superlative",1,"略低于上一年"),
 error("share-mismatch","n","m j h o",[1, 2],("23.1%","percent"),"68占交流294人的23.1%，18.8%是除以骨干教师361人；18.8%也达不到20%","wrong denominator",2)],
scope=[("share","m","h","i"),("share","j","e","l")])

passage("prose-table-mismatch", """表2 在园幼儿按办园性质（单位：人）
性质 2021年 2022年 2023年
公办 {a1|6,412|student} {b1|6,680|student} {c1|6,935|student}
普惠民办 {a2|4,870|student} {b2|4,512|student} {c2|3,904|student}
其他民办 {a3|1,936|student} {b3|1,450|student} {c3|908|student}
合计 {a|13,218|student} {b|12,642|student} {c|11,747|student}

简析：在园幼儿{n|两年|other}减少{d|1,471人|student-}，降幅{e|11.1%|percent-}。公办园逆势增加{f|523人|student}，占比由{g|48.5%|percent}升到{h|59.0%|percent}，首次超过{!six|六成}的日子已不远；普惠民办减少{i|966人|student-}，其他民办减少{j|1,280人|student-}，减幅高达{k|53.1%|percent-}，成为收缩的主力，占全部减少人数的{l|69.9%|percent}。
普惠率2021年{m|85.4%|percent}，2023年{o|92.3%|percent}，提高{p|6.9个百分点|percentage-point}。""",
[("diff","c3","a3","j"),("share","j","d","l"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("diff","c","a","d"),("growth","c","a","e"),("diff","c1","a1","f"),("share","a1","a","g"),("share","c1","c","h"),("diff","c2","a2","i"),("growth","c3","a3","k"),("sharesum","a1 a2","a","m"),("sharesum","c1 c2","c","o"),("diff","o","m","p"),("trend","down","a b c"),("trend","up","a1 b1 c1"),("trend","down","a2 b2 c2"),("trend","down","a3 b3 c3"),("growthb","a3","j","k"),("growthb","a","d","e"),("lin","d","+f +i +j"),("trend","up","g h")],
[error("difference-mismatch","j","a3 c3 d k l f i",[0, 1, 19, 21],("1,028人","student-"),"908减1936为减少1028人，1280颠倒","transposed digits",2)],
scope=[("share","f","d","l"),("growth","c","b","e"),("share","i","d","l")])

passage("plan-year-ahead-forecast", half("""对《2025年统计工作计划（讨论稿）》的意见
一、讨论稿说“全年完成{a|四次|item}报表、{b|三项|item}专项调查、{c|两期|item}培训”，其中专项调查即校舍安全、教师流动{d|两项|item}，安排得当。
二、讨论稿提出差错率由今年的{e|0.8%|percent}“下降到{f|0.5%|percent}以下，降幅{g|37.5%|percent-}”，降幅计算正确，但{h|0.3个百分点|percentage-point}的说法更通行。
三、经费安排：专项调查{i|9.6万元|CNY}，培训{j|7.2万元|CNY}，系统维护{k|5.4万元|CNY}，资料印刷{l|3.8万元|CNY}，合计{m|26.0万元|CNY}，与去年的{n|18.2万元|CNY}相比增加{o|7.8万元|CNY}，增长{p|30.0%|percent}。培训按{q|240人|person}、每人{r|300元|CNY}测算；去年实际{s|228人|person}，人均{t|280元|CNY}，支出{u|6.4万元|CNY}。
四、人员：站内{v|四人|person}分管{w|五个|item}板块，其中{x|一人|person}兼管{!two|两个}，可行。"""),
[("count","b",2),("same","b","d"),("growth","m","n","p"),("growth","f","e","g"),("diff","e","f","h"),("sum","m","i j k l"),("diff","m","n","o"),("prod","j","q r"),("prod","u","s t"),("trend","down","e f"),("trend","up","n m"),("trend","up","u j"),("count","d",2),("growthb","n","o","p"),("sum","w","v x")],
[error("restatement-mismatch count-mismatch","b","d",[0, 1],("两项","item"),"所列专项调查只有两项","count against list",1),
 error("growth-mismatch","p","m n o",[2, 13],("42.9%","percent"),"增加7.8万应除以去年18.2万，为42.9%；30.0%是除以今年的26.0万","wrong base",1)],
scope=[("growthb","m","h","g"),("prod","j","s r"),("share","o","m","g")])

passage("large-class-removed-years", """消除大班额{!span|五年}账
2018年摸底时，全县义务教育学校共有{a|1,503个|class}班，其中大班额（{!threshold|56人}以上）{b|362个|class}，占{c|24.1%|percent}；超大班额（{!threshold|66人}以上）{d|97个|class}，占{e|6.5%|percent}。此后逐年销号：2019年消除大班额{f|88个|class}，2020年{g|102个|class}，2021年{h|75个|class}，2022年{i|61个|class}，2023年{j|29个|class}，{!span|五年}共消除{k|355个|class}，剩下{l|17个|class}，占2023年{m|1,624个|class}班的{n|0.4%|percent}。超大班额2020年即已清零，此后没有反弹。

钱花在哪里：新建学校{o|6所|school}，投入{p|3.12亿元|CNY}；改扩建{q|23所|school}，投入{r|1.46亿元|CNY}；增配教师{s|418名|person}，年新增人员支出{t|3,762万元|CNY}，人均{u|9.0万元|CNY}。基建合计{v|4.58亿元|CNY}，平均每消除{w|一个|class}大班额{x|129万元|CNY}。""",
[("diff","b","k","l"),("share","l","m","n"),("share","b","a","c"),("share","d","a","e"),("sum","k","f g h i j"),("sum","v","p r"),("avg","t","s","u"),("avg","v","k","x"),("bound","d","b"),("bound","b","a"),("bound","k","b"),("largest","g","f h i j"),("trend","down","c n")],
[error("difference-mismatch","l","b k n m",[0, 1],("7个","class"),"362减355剩7个，占1624的0.4%","wrong digit",2)],
scope=[("growth","m","a","e"),("share","k","m","c")])

passage("ten-year-teacher-ages", """教师年龄：{!span|十年}之变
{!one|一张}2014年的年龄表，{!one|一张}2024年的年龄表，放在一起看是有些触目的。2014年全县专任教师{a|3,912人|person}，{!n|30}岁以下{b|968人|person}，占{c|24.7%|percent}；{!n|50}岁以上{d|516人|person}，占{e|13.2%|percent}。2024年专任教师{f|4,037人|person}，{!n|30}岁以下{g|432人|person}，占{h|10.7%|percent}；{!n|50}岁以上{i|1,231人|person}，占{j|30.5%|percent}。年轻的少了{!half|一大半}，年长的翻了{!twice|一倍}还多，增加{k|715人|person}，是原来的{l|2.4倍|ratio}。

这期间并非没有招人。{!span|十年}招聘{m|1,386人|person}，减去退休{n|873人|person}、调走与辞职{o|388人|person}，净增{p|125人|person}，正是{!two|两个}总数的差。可招来的人平均只有{q|27.4岁|other}入职，到2024年多数已过{!age|三十}。
若维持年均招聘{r|139人|person}，而未来{!span|十年}退休{s|1,231人|person}（即现在{!age|五十岁}以上者全部退休），调出辞职仍按年均{t|39人|person}计，{!span|十年}后总数将减少约{u|230人|person-~}。""",
[("share","b","a","c"),("share","d","a","e"),("share","g","f","h"),("share","i","f","j"),("diff","i","d","k"),("multiple","i","d","l"),("lin","p","+m -n -o"),("diff","f","a","p"),("overn","m",10,"r"),("overn","o",10,"t"),("same","s","i"),("expr","r*10-s-t*10","u"),("trend","down","c h"),("trend","up","e j"),("below","g","b")],
scope=[("diff","m","n","p"),("times","i","d","l"),("share","m","f","j")], hard="招得多而年轻人反少；总数增而未来减")

passage("secondary-flow-clerk", spaced("""学籍异动与统计口径（培训讲义片段）
以丁县二中为例。2023年9月1日，该校在籍{a|2,064人|student}，2024年9月1日在籍{b|2,137人|student}，看上去增加{c|73人|student}。但若把{!phrase|一进一出}摆开：毕业离校{d|681人|student}，新生报到{e|739人|student}，转入{f|41人|student}，转出{g|26人|student}，{!four|四项}相抵应是增加{j|73人|student}；休学{h|11人|student}、复学{i|8人|student}不动在籍数。

学员常犯的错，是把休学的{k|11人|student}从在籍里减掉。休学仍保留学籍，在籍数包括他们，只是统计“在校”时剔除，所以同一时点的在校生是{l|2,119人|student}，比在籍少{m|18人|student}，这{q|18人|student}是历年累计的休学未复学者，不是当年休学数。
毕业年级升学率另算，{n|681人|student}里升学{o|663人|student}，为{p|97.4%|percent}。"""),
[("diff","b","a","c"),("lin","j","+e +f -d -g"),("lin","c","+e +f -d -g"),("diff","b","l","m"),("same","q","m"),("same","k","h"),("same","n","d"),("share","o","n","p"),("same","j","c"),("bound","o","n"),("bound","k","b"),("below","l","b"),("share","o","d","p")],
scope=[("lin","c","+e +f +i -d -g -h"),("same","m","k"),("diff","b","k","l"),("diff","e","d","c")], hard="休学、复学不动在籍数；在籍与在校口径不同")

passage("statement-ledger-three", """学前教育专项督查数据附记
督查组对{a|9个|item}乡镇{b|62所|school}幼儿园逐园核数，形成以下记录。

一、幼儿数。系统登记{c|8,217人|student}，现场清点{d|7,946人|student}，差{e|271人|student}，差异率{f|3.3%|percent}。差额里，已离园未销号{g|184人|student}，当日病假{h|62人|student}，重复登记{i|25人|student}，{!three|三项}相加正是差额。
二、保教人员。专任教师{j|561人|person}，现场{k|548人|person}；保育员{l|287人|person}，现场{m|287人|person}。师幼比按现场数算为{n|14.5:1|ratio}，按登记数算为{o|14.6:1|ratio}。
三、收费。公办园每月保教费{p|320元|CNY/month}，民办普惠园限价{q|650元|CNY/month}，抽查{r|24所|school}民办普惠园，收费在{s|480元|CNY/month}至{t|680元|CNY/month}之间，均未突破限价。
四、安全。未配专职保安的{u|7所|school}，占{v|11.3%|percent}；监控全覆盖{w|55所|school}，占{x|88.7%|percent}。""",
[("most","t","q"),("diff","c","d","e"),("share","e","c","f"),("sum","e","g h i"),("ratio","d","k","n"),("ratio","c","j","o"),("share","u","b","v"),("share","w","b","x"),("hundred","v x"),("sum","b","u w"),("same","l","m"),("bound","k","j"),("bound","d","c"),("most","s","q"),("bound","s","t"),("bound","r","b")],
[error("bound-exceeded","t","q s",[0],None,"有的园收到680元，高于限价650元，不能说均未突破","limit against the figure",1,"有的园突破了限价")],
scope=[("ratio","d","j","n"),("share","r","b","v")])

passage("nine-year-survival", """九年义务教育巩固率测算
2015年秋季全县小学一年级招收{a|5,124人|student}（不含特教），2024年夏季初中毕业{b|5,036人|student}，按简单算法巩固率为{c|98.3%|percent}。然而{!span|九年}间转入{d|618人|student}、转出{e|702人|student}、死亡{f|4人|student}、升入特教{g|6人|student}，宜作修正。修正分母＝入学数＋转入－转出－死亡－特教，为{h|5,030人|student}；分子不变，修正巩固率{i|100.1%|percent}，略超{!full|百分之百}，系留级生延迟毕业在内所致，其中含往届留级{j|14人|student}。剔除往届后，分子{k|5,022人|student}，巩固率{l|99.8%|percent}。

各镇情况：最高{m|100.0%|percent}，最低{n|98.6%|percent}，极差{o|1.4个百分点|percentage-point}。低于{p|99%|percent}的有{q|三个|item}镇，涉及{r|8名|student}学生。省控线{s|95%|percent}，本县与全省平均{t|96.9%|percent}相比高{u|2.9个百分点|percentage-point}。""",
[("share","b","a","c"),("lin","h","+a +d -e -f -g"),("share","b","h","i"),("diff","b","j","k"),("share","k","h","l"),("diff","m","n","o"),("least","s","n"),("least","s","l"),("diff","l","t","u"),("between","l","n m"),("below","n","p"),("bound","k","b"),("below","h","a")],
scope=[("share","k","a","l"),("max100","i"),("share","b","a","l"),("diff","c","t","u")], hard="率超过百分之百有说明；巩固率有简单、修正、剔除往届三种")

passage("report-with-fraction-words", """城区学校扩容情况
{!span|三年}前，城区小学{!share|六成}以上的班超过{!threshold|50人}，如今这样的班只剩{b|16个|class}，占{c|390个|class}班的{d|4.1%|percent}。{!span|三年}新增学位{e|5,400个|place}，相当于原有学位{f|13,500个|place}的{x|四成|percent}；新增教师{g|286名|person}，原有{h|742名|person}，增长接近{!share|四成}，为{i|38.5%|percent}。
原有学位的利用率{j|118.0%|percent}，即在校{k|15,930人|student}；扩容后学位{l|18,900个|place}，在校{m|16,720人|student}，利用率{n|88.5%|percent}，降{o|29.5个百分点|percentage-point-}。学生仍净增{p|790人|student}，增{q|5.0%|percent}，来自{r|两个|item}新建小区。

扩容资金{s|4.05亿元|CNY}，其中债券{t|2.43亿元|CNY}，占{y|六成|percent}；平均每个新增学位{u|7.5万元|CNY}，比全市平均的{v|6.8万元|CNY}低{w|0.7万元|CNY}。""",
[("trend","down","v u"),("share","b","c","d"),("share","e","f","x"),("growthb","h","g","i"),("share","k","f","j"),("sum","l","e f"),("share","m","l","n"),("diff","n","j","o"),("diff","m","k","p"),("growth","m","k","q"),("share","t","s","y"),("avg","s","e","u"),("diff","u","v","w"),("bound","t","s"),("below","m","l"),("trend","down","j n"),("growthb","k","p","q")],
[error("direction-mismatch","u","v w",[0],None,"7.5万元高于全市平均6.8万元，是高0.7万元不是低","direction",1,"比全市平均高0.7万元")],
scope=[("share","m","f","n"),("share","g","h","j"),("avg","s","l","u")])

passage("annual-report-appendix-note", """附注三 关于教育经费与在校生数的匹配
本年鉴各表生均值除注明者外，一律以年初、年末在校生的平均数为分母。以小学为例：年初{a|25,892人|student}，年末{b|24,318人|student}，平均{c|25,105人|student}；教育经费支出{d|3.47亿元|CNY}，生均{e|13,822元|CNY/student}。若误用年末数，得{f|14,269元|CNY/student}，高出{g|447元|CNY/student}，约{h|3.2%|percent}，看似不大，排位却会变。

初中年初{i|12,906人|student}，年末{j|13,374人|student}，平均{k|13,140人|student}；支出{l|2.31亿元|CNY}，生均{m|17,580元|CNY/student}。高中平均{n|8,265人|student}，支出{o|1.52亿元|CNY}，生均{p|18,391元|CNY/student}。{!three|三段}生均随学段递增。
附：2019年及以前各表以年末数为分母，与本表不可直接比较，2018年小学生均{q|9,860元|CNY/student}，若改用平均数为{r|9,742元|CNY/student}。""",
[("mean","a b","c"),("avg","d","c","e"),("avg","d","b","f"),("diff","f","e","g"),("growthb","e","g","h"),("mean","i j","k"),("avg","l","k","m"),("avg","o","n","p"),("trend","up","e m p"),("trend","down","a b"),("trend","up","i j"),("growth","f","e","h"),("below","r","q"),("between","c","a b"),("between","k","i j")],
scope=[("avg","d","a","e"),("avg","l","j","m"),("diff","f","r","g"),("growth","e","q","h")], hard="同一支出有两个生均，分母不同并已注明")

passage("entering-ratio-and-school", """小学六年级学生升学意向与实际
6月对{a|4,210名|student}毕业生摸底，愿在本镇升学的{b|2,488人|student}，占{c|59.1%|percent}；愿进县城的{d|1,537人|student}，占{e|36.5%|percent}；去外县的{f|185人|student}，占{g|4.4%|percent}。
9月实际，本镇{h|2,741人|student}，县城{i|1,236人|student}，外县{j|219人|student}，未报到{k|14人|student}。愿进县城而未能如愿的至少{l|301人|student}，县城学位{m|1,240个|place}，使用率{n|99.7%|percent}，几近饱和。本镇实际比意愿多{o|253人|student}，外县多{p|34人|student}，{!two|两项}之和，与县城减少数和未报到数之差相等。
摸底与实际的差别说明，家长愿望受学位约束。与上年比，选择外县的由{q|263人|student}减为{r|219人|student}，下降{s|16.7%|percent-}，连续{t|两年|other}回落；2022年是{u|244人|student}。""",
[("trend","down","u q r"),("sum","a","b d f"),("sum","a","h i j k"),("share","b","a","c"),("share","d","a","e"),("share","f","a","g"),("hundred","c e g"),("diff","d","i","l"),("share","i","m","n"),("diff","h","b","o"),("diff","j","f","p"),("expr","l-k-o","p"),("same","j","r"),("growth","r","q","s"),("most","i","m"),("bound","b","a")],
[error("direction-mismatch sequence-mismatch","q","u r",[0],None,"2022年244人，上年263人是上升，不能说连续两年回落","trend broken",2,"上年一度上升，今年回落")],
scope=[("share","h","a","c"),("share","j","a","g"),("diff","a","k","h")])

passage("staff-count-units-mix", """对外报送口径核对（教职工）
人社局来函数字：事业单位工作人员（教育系统）{a|4,867人|person}，其中专业技术人员{b|4,512人|person}，管理岗{c|203人|person}，工勤{d|152人|person}。本站年报：教职工{e|5,246人|person}，专任教师{f|4,390人|person}。两边差{g|379人|person}，组成如下：民办学校教职工{h|521人|person}，人社不统计；局机关与教研室{i|96人|person}，人社统计而年报不统计；长期离岗{j|46人|person}，人社仍在册。{k|521|person}减{l|96|person}减{m|46|person}正合{n|379人|person}。
专任教师与专业技术人员之间更不能画等号：专技中有校医、财会、实验员等{o|238人|person}；专任教师里民办{p|274人|person}不入专技统计，长期离岗专技{q|34人|person}、机关教研专技{r|124人|person}。{!four|四项}{!phrase|一加一减}，从{s|4,512|person}可推到{t|4,390人|person}。""",
[("sum","a","b c d"),("diff","e","a","g"),("lin","g","+h -i -j"),("lin","n","+k -l -m"),("same","n","g"),("same","k","h"),("same","l","i"),("same","m","j"),("lin","t","+s -o +p -q -r"),("same","s","b"),("same","t","f"),("bound","f","e"),("lin","f","+b -o +p -q -r"),("bound","b","a")],
scope=[("diff","b","f","o"),("sum","g","h i j")], hard="两部门口径不同，差额逐项勾稽")

passage("school-by-school-share", """民办初中占比统计复核
全县初中在校生{a|17,360人|student}，其中民办{b|2,083人|student}，占{c|12.0%|percent}；小学{d|29,815人|student}，其中民办{e|1,967人|student}，占{f|6.6%|percent}。省里要求义务教育民办占比不超过{g|5%|percent}，本县两段合并为{h|8.6%|percent}，仍超{i|3.6个百分点|percentage-point}；若按规定把政府购买的学位{j|1,892个|place}计为公办，则民办占比降为{k|4.6%|percent}，已符合。

购买学位里，小学{l|1,124个|place}，初中{m|786个|place}，价格小学每生{n|6,200元|CNY/student}，初中{o|7,500元|CNY/student}，年支出{p|1,272.9万元|CNY}，占教育支出{q|8.9亿元|CNY}的{r|1.4%|percent}。""",
[("sum","j","l m"),("share","b","a","c"),("share","e","d","f"),("expr","100*(b+e)/(a+d)","h"),("diff","h","g","i"),("expr","100*(b+e-j)/(a+d)","k"),("most","k","g"),("expr","l*n+m*o","p"),("share","p","q","r"),("between","h","f c"),("below","g","h")],
[error("sum-mismatch","m","j l n o p",[0, 7],("768个","place"),"1892减1124为768，786颠倒；按768算支出1272.9万元也相符","transposed digits",2)],
scope=[("mean","c f","h"),("share","j","a","k"),("most","h","g")])

passage("monthly-series-vs-mean", """月度快报：在校生月末数（小学）
2024年{n|六个|item}月份：1月{a|24,871人|student}，2月{b|24,866人|student}，3月{c|24,902人|student}，4月{d|24,917人|student}，5月{e|24,926人|student}，6月{f|24,930人|student}。半年净增{g|59人|student}，主要是3月转入{h|36人|student}；月平均{i|24,902人|student}。同期休学{j|17人|student}，其中因病{k|12人|student}。

按月看，只有2月略减{m|5人|student-}，其余月月有增。上年同期净增{o|84人|student}，今年少增{p|25人|student-}，降{q|42.4%|percent-}，说明人口流入放缓。县城学校转入{r|148人|student}，转出{s|63人|student}，净流入{t|85人|student}；乡镇学校净流出{u|26人|student}，二者相抵即全县净增数。""",
[("growth","g","o","q"),("growthb","o","p","q"),("diff","f","a","g"),("mean","a b c d e f","i"),("diff","b","a","m"),("diff","g","o","p"),("diff","r","s","t"),("diff","t","u","g"),("diff","c","b","h"),("trend","up","b c d e f"),("bound","k","j"),("count","n",6),("trend","down","o g")],
[error("growth-mismatch","q","p o g",[0, 1],("29.8%","percent-"),"少25人除以上年84为29.8%，42.4%是除以今年59","wrong base",1)],
scope=[("share","h","g","q"),("diff","r","u","g")])

passage("sex-ratio-county-table2", """表6 各学段女生比例与女教师比例
学段	在校生	女生	女生占比	专任教师	女教师	女教师占比
幼儿园	{a1|10,862|student}	{b1|5,018|student}	{p1|46.2%|percent}	{c1|746|person}	{d1|735|person}	{q1|98.5%|percent}
小学	{a2|24,318|student}	{b2|11,203|student}	{p2|46.1%|percent}	{c2|1,512|person}	{d2|1,109|person}	{q2|73.3%|percent}
初中	{a3|13,374|student}	{b3|6,232|student}	{p3|46.6%|percent}	{c3|1,043|person}	{d3|598|person}	{q3|57.3%|percent}
普高	{a4|8,240|student}	{b4|4,161|student}	{p4|50.5%|percent}	{c4|612|person}	{d4|309|person}	{q4|50.5%|percent}
合计	{a|56,794|student}	{b|26,614|student}	{p|46.9%|percent}	{c|3,913|person}	{d|2,751|person}	{q|70.3%|percent}
注：女教师占比随学段升高而降低，女生占比随学段升高而升高；各学段女生均不足半数，普高除外。全部女教师里，小学占{r|41.3%|percent}。""",
[("share","d2","d","r"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("sum","c","c1 c2 c3 c4"),("sum","d","d1 d2 d3 d4"),("share","b","a","p"),("share","d","c","q"),("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","d1","c1","q1"),("share","d2","c2","q2"),("share","d3","c3","q3"),("share","d4","c4","q4"),("trend","down","q1 q2 q3 q4"),("trend","up","p2 p3 p4"),("between","p","p1 p2 p3 p4"),("between","q","q1 q2 q3 q4"),("trend","up","p1 p2 p3 p4")],
[error("share-mismatch","r","d2 d",[0],("40.3%","percent"),"1109占2751的40.3%","wrong digit",2),
 error("direction-mismatch","p2","p1 p3 p4",[19],None,"小学女生占比46.1%低于幼儿园46.2%，不是随学段一路升高","trend broken",2,"女生占比自小学起随学段升高而升高")],
scope=[("share","d2","c","r"),("mean","p1 p2 p3 p4","p")])

passage("interview-old-books", """老统计员谈“分母”
干这行久了，我养成一个习惯：凡见到比率，先问分母。去年有份材料说本县“每百户家庭拥有在校生{a|62.3人|other}”，我一查，分子是全县在校生{b|57,410人|student}，分母却是城镇户数{c|92,150户|item}，怎能相除？全县户数{d|158,600户|item}，应是{e|36.2人|other}。

还有一回，简报称“乡村教师占教师总数的{f|48.2%|percent}”，可公报里乡村专任教师{g|1,120人|person}，全县{h|4,037人|person}，只占{i|27.7%|percent}。原来简报把镇区{j|826人|person}也当成乡村，{k|1,946人|person}除以{l|4,037人|person}，自然大一截。按统计上的城乡分类，镇区不算乡村，这是规定，争不得。

最好笑的是“生均藏书{m|206册|item}”，学校里的人看见也乐了——{n|20.6册|item}而已，少了{!one|一}个小数点。可见核数不光靠软件，还得靠常识。""",
[("per","b","c",100,"a"),("per","b","d",100,"e"),("share","g","h","i"),("sum","k","g j"),("share","k","l","f"),("same","l","h"),("sharesum","g j","h","f"),("share","k","h","f"),("below","i","f"),("below","c","d"),("below","n","m"),("bound","g","h")],
scope=[("share","g","h","f"),("same","m","n"),("same","a","e")], hard="引述他人的错率并一一指正")

passage("triple-fault-preface", """卷首语
2024年年报汇总工作历时{a|47天|other}，{b|236个|item}填报单位、{c|251名|person}统计员参与，形成报表{d|1,652张|item}，平均每个单位{e|7张|item}。今年首次启用新系统，校验公式由{f|318条|item}增至{g|486条|item}，增加{h|168条|item}，增长{i|34.6%|percent}。

从结果看，全县在校生{j|73,518人|student}，比上年{k|75,204人|student}减少{l|1,686人|student-}，降幅{m|2.2%|percent-}，而上年降幅为{n|1.4%|percent-}，下降速度有所放缓。在园幼儿占{o|19.8%|percent}，小学占{p|44.6%|percent}，初中占{q|23.9%|percent}，高中阶段占{r|11.7%|percent}。
专任教师{s|5,308人|person}，上年{t|5,277人|person}，生师比由{u|14.3:1|ratio}变为{v|13.9:1|ratio}，连续{w|五年|other}走低。另有{x|26个|item}单位{!two|两年}以上报表零差错，其中乡镇{y|19个|item}、县城{z|9个|item}，一并通报表扬。""",
[("growth","g","f","i"),("trend","up","n m"),("sum","x","y z"),("growthb","f","h","i"),("diff","g","f","h"),("avg","d","b","e"),("diff","j","k","l"),("growth","j","k","m"),("hundred","o p q r"),("ratio","j","s","v"),("ratio","k","t","u"),("trend","down","k j"),("trend","up","t s"),("trend","down","u v"),("below","b","c"),("trend","up","f g"),("growthb","k","l","m")],
[error("growth-mismatch","i","f g h",[0, 3],("52.8%","percent"),"增加168条应除以318，为52.8%；34.6%是除以486","wrong base",1),
 error("direction-mismatch","m","n",[1],None,"降幅由1.4%扩大到2.2%，下降速度加快而不是放缓","direction",1,"下降速度有所加快"),
 error("sum-mismatch","z","x y",[2],("7个","item"),"26个减去乡镇19个为7个","wrong digit",1)],
scope=[("ratio","k","s","v"),("growthb","j","l","n")])

passage("triple-fault-middle", """初中教育质量与规模年报（摘）
一、规模。初中{a|22所|school}，班级{b|371个|class}，在校生{c|17,142人|student}，平均班额{d|46.2人|other}，校均{e|779人|other}。{!three|三个}年级中七年级{f|5,936人|student}、八年级{g|5,714人|student}、九年级{h|5,492人|student}。
二、教师。专任教师{i|1,318人|person}，其中本科以上{j|1,236人|person}，占{k|93.8%|percent}，研究生{l|47人|person}，占{m|3.6%|percent}；高级职称{n|402人|person}，占{o|30.5%|percent}，比上年提高{p|1.8个百分点|percentage-point}，上年为{q|32.3%|percent}。
三、学业。毕业生{r|5,361人|student}，普高录取{s|3,024人|student}，录取率{t|56.4%|percent}，比八年级时的摸底预测{u|58.0%|percent}高出{v|1.6个百分点|percentage-point}。辍学{w|4人|student}，辍学率{x|0.23%|percent}，低于{y|1%|percent}的控制线。""",
[("diff","o","p","q"),("diff","t","u","v"),("share","w","c","x"),("sum","c","f g h"),("avg","c","b","d"),("avg","c","a","e"),("share","j","i","k"),("share","l","i","m"),("share","n","i","o"),("share","s","r","t"),("most","x","y"),("bound","s","r"),("bound","l","j"),("trend","down","f g h"),("bound","n","i"),("trend","up","q o"),("trend","up","u t")],
[error("difference-mismatch direction-mismatch","q","o p",[0, 15],("28.7%","percent"),"30.5%比上年提高1.8点，上年应为28.7%，32.3%是加而不是减","sign",1),
 error("share-mismatch","x","w c",[2],("0.02%","percent"),"4除以17142为0.023%，写成0.23%多了十倍","decimal point",2),
 error("direction-mismatch","t","u v",[1, 16],None,"56.4%低于预测58.0%，是低1.6个百分点","direction",1,"比预测低1.6个百分点")],
scope=[("share","w","r","x"),("share","s","h","t")])

passage("negative-net", """在编教师“负增长”是怎么来的
翻开2024年数据，在编专任教师{a|3,702人|person}，比上年少{b|58人|person-}，是近{!span|八年}来第{!nth|一次}负增长。社会上有议论，说县里停了招聘。其实当年招聘{e|96人|person}，只比上年的{f|104人|person}少{g|8人|person}，变化出在离岗一头：退休{h|121人|person}，调往市区{i|27人|person}，辞职{j|6人|person}，合计{k|154人|person}，减去招聘数正是那个差额。

退休多，有历史原因。1983至1986年本县集中接收了{l|430多名|person}师范毕业生，如今陆续到龄，2023年{m|88人|person}，2024年{n|121人|person}，预计2025年{o|137人|person}，2026年才会回落到{p|90人|person}以内。算账要长看：到2026年底，若年招聘仍是{q|96人|person}，{r|三年|other}退休约{s|348人|person~}，净减不过约{t|60人|person~}。""",
[("lin","b","+e -k"),("sum","k","h i j"),("diff","f","e","g"),("same","n","h"),("same","q","e"),("sum","s","n o p"),("expr","s-q*r","t"),("trend","up","m n o"),("below","p","o"),("below","e","k")],
scope=[("diff","e","h","b"),("diff","n","m","b"),("sum","k","h i")], hard="招聘照常而教师减少，因退休集中")

passage("books-moved", """图书馆藏年报更正与比较
县图书装备中心转来清单，要求核对学校藏书。2022年末藏书{a|112.6万册|item}，2023年新购{b|8.4万册|item}，受赠{c|1.9万册|item}，剔旧{d|5.2万册|item}，因撤校移交县馆{e|0.8万册|item}，年末应有{f|116.9万册|item}，与各校填报之和一致。

生均一栏，2022年学生{g|41,803人|student}，生均{h|26.9册|item}；2023年学生{i|40,316人|student}，生均{j|29.0册|item}。生均增{k|2.1册|item}，增长{l|7.8%|percent}，其中因藏书增加带来{m|3.8%|percent}，其余由学生减少带来。要是学生不减，生均只有{n|28.0册|item}。
剔旧率{o|4.6%|percent}以年初藏书为分母，新增率{p|9.1%|percent}同此；若以年末藏书为分母，二者分别是{q|4.4%|percent}、{r|8.8%|percent}。""",
[("lin","f","+a +b +c -d -e"),("avg","a","g","h"),("avg","f","i","j"),("diff","j","h","k"),("growth","j","h","l"),("growth","f","a","m"),("avg","f","g","n"),("share","d","a","o"),("sharesum","b c","a","p"),("share","d","f","q"),("sharesum","b c","f","r"),("trend","up","a f"),("trend","down","g i"),("below","m","l"),("below","n","j"),("growthb","h","k","l")],
scope=[("lin","f","+a +b +c -d"),("share","b","a","p"),("avg","f","g","j")], hard="生均增幅高于总量增幅，因学生减少；率有两个分母")

passage("limit-of-town-schools", """关于撤并学校程序与数量的统计核查
县里规定，撤并村小须经村民代表会议{!frac|三分之二}（{w|66.7%|percent}）以上同意，撤并后学生单程步行不超过{a|3公里|other}，乘车不超过{b|40分钟|other}。2023年共撤并{c|11所|school}，涉及学生{d|264人|student}。村民代表表决最低的{!one|一所}，到会{e|45人|person}，同意{f|29人|person}，同意率{g|64.4%|percent}，各校均符合规定。

撤并后步行上学的{h|97人|student}，最远{i|2.8公里|other}；乘车{j|121人|student}，最长{k|38分钟|other}；寄宿{l|46人|student}。{!three|三种}方式合计与涉及人数相符。核查组随访{m|58户|item}，表示满意{n|43户|item}，占{o|74.1%|percent}，不满意的主要嫌寄宿花费大，每月多支出{p|260元|CNY/month}，县里补助{q|150元|CNY/month}后仍差{r|110元|CNY/month}。
撤下的{s|11处|item}校舍，{t|6处|item}改作幼儿园，{u|3处|item}交村委会，{v|2处|item}闲置。""",
[("least","w","g"),("share","f","e","g"),("sum","d","h j l"),("most","i","a"),("most","k","b"),("share","n","m","o"),("diff","p","q","r"),("sum","s","t u v"),("same","s","c"),("bound","f","e"),("bound","n","m")],
[error("bound-exceeded","g","w f e",[0],None,"29/45为64.4%，不到三分之二，不能说各校均符合规定","limit exceeded though said to be kept",2,"表决最低的一所未达三分之二，不符合规定")],
scope=[("share","f","m","g"),("share","l","d","o")])

passage("county-history-split", """区划调整后数据的衔接
2021年3月，原辖的庚、辛{a|两镇|item}划归邻县。为便于比较，本站按现区划回溯：2020年全县（原区划）在校生{b|83,416人|student}，庚镇{c|4,127人|student}，辛镇{d|3,582人|student}，剔除后可比数{e|75,707人|student}。2021年在校生{f|74,920人|student}，与可比数相比减少{g|787人|student-}，降{h|1.0%|percent-}；与原区划数相比减少{i|8,496人|student-}，降{j|10.2%|percent-}，后一种比法不反映真实变化，公报不用。

教师随划{k|561人|person}，2020年原区划{l|5,930人|person}，可比数{m|5,369人|person}；2021年{n|5,402人|person}，比可比数增{o|33人|person}，增{p|0.6%|percent}。学校划出{q|21所|school}，余{r|214所|school}，原{s|235所|school}。
生师比2020年原区划{t|14.1:1|ratio}，可比{u|14.1:1|ratio}，2021年{v|13.9:1|ratio}。""",
[("lin","e","+b -c -d"),("diff","f","e","g"),("growth","f","e","h"),("diff","f","b","i"),("growth","f","b","j"),("diff","l","k","m"),("diff","n","m","o"),("growth","n","m","p"),("diff","s","q","r"),("ratio","b","l","t"),("ratio","e","m","u"),("ratio","f","n","v"),("trend","down","e f"),("trend","up","m n"),("count","a",2),("growthb","e","g","h"),("growthb","b","i","j"),("growthb","m","o","p")],
scope=[("diff","n","l","o"),("growth","n","l","p"),("ratio","b","n","v")], hard="两种比法，降幅一真一假，已说明用可比数")

passage("class-and-room-mismatch", """教室与班级的匹配
开学查房，全县中小学普通教室{a|2,214间|classroom}，教学班{b|2,046个|class}，富余教室{c|168间|classroom}，看着宽裕。分城乡看就不同了：乡村教室{d|1,012间|classroom}，班{e|724个|class}，富余{f|288间|classroom}；镇区教室{g|738间|classroom}，班{h|752个|class}，缺{i|14间|classroom}；城区教室{j|464间|classroom}，班{k|570个|class}，缺{l|96间|classroom}。富余减去{!two|两处}缺口，才是全县的富余。

城区只得把专用教室改作普通教室，去年改了{m|47间|classroom}，今年又改{n|38间|classroom}，累计{o|85间|classroom}，其中音乐、美术教室占{p|61.2%|percent}，即{q|52间|classroom}。改完仍缺，余下采取{r|40个|class}班借用邻校，另有{s|21间|classroom}活动板房。
按每间造价{t|38万元|CNY}，补足城区缺口需{u|4,028万元|CNY}，已列入明年计划{v|3,000万元|CNY}，缺{w|1,028万元|CNY}。""",
[("diff","k","j","l"),("lin","c","+f -i -l"),("prod","u","l t"),("diff","a","b","c"),("sum","a","d g j"),("sum","b","e h k"),("diff","d","e","f"),("diff","h","g","i"),("sum","o","m n"),("share","q","o","p"),("diff","u","v","w"),("bound","v","u"),("below","g","h"),("below","j","k"),("bound","q","o")],
[error("difference-mismatch","l","j k c f i t u",[0, 1, 2],("106间","classroom"),"570减464为106，由全县富余和补建投资4028万元也可推得","wrong digit",3)],
scope=[("lin","c","+f -i"),("share","q","n","p")])

passage("early-late-average", """教师培训与学时统计（半年报）
半年培训教师{a|6,218人次|person-time}，比上年同期{b|5,480人次|person-time}增加{c|738人次|person-time}，增长{d|13.5%|percent}；培训学时{e|149,232学时|other}，人均每次{f|24.0学时|other}。国培{g|312人次|person-time}，省培{h|486人次|person-time}，市培{i|1,024人次|person-time}，县培{j|4,396人次|person-time}。

每名专任教师{k|五年|other}内不少于{l|360学时|other}，年均应有{m|72学时|other}；按专任教师{n|3,406人|person}折算，半年人均已达{o|43.8学时|other}，高于年均的{!half|一半}{p|36学时|other}，进度超前{q|21.7%|percent}。乡村教师{r|1,085人|person}参训{s|2,291人次|person-time}，占全部人次的{t|36.8%|percent}，人均{u|2.1次|other}，高于全县人均的{v|1.8次|other}。经费{w|298万元|CNY}，每人次{x|479元|CNY}，每学时{y|20.0元|CNY}。""",
[("diff","a","b","c"),("growth","a","b","d"),("avg","e","a","f"),("sum","a","g h i j"),("overn","l",5,"m"),("overn","m",2,"p"),("avg","e","n","o"),("growth","o","p","q"),("share","s","a","t"),("avg","s","r","u"),("avg","a","n","v"),("avg","w","a","x"),("avg","w","e","y"),("below","v","u"),("least","p","o"),("bound","r","n"),("bound","s","a"),("largest","j","g h i"),("growthb","b","c","d")],
scope=[("avg","a","r","v"),("share","r","n","t"),("growth","o","m","q")], hard="半年与五年标准折算后比较；人次与人数分开")

passage("old-year-other-copied", """幼儿园办园条件简报
一、2023年全县幼儿园{a|94所|school}，占地{b|38.7万平方米|other}，园舍{c|14.2万平方米|other}，户外场地{d|16.3万平方米|other}，在园幼儿{e|13,420人|student}。生均园舍{f|10.6平方米|other}，生均户外{g|12.1平方米|other}，分别比上年提高{h|0.9平方米|other}和{i|1.3平方米|other}。
二、2022年幼儿园{j|98所|school}，园舍{k|14.3万平方米|other}，户外场地{l|16.0万平方米|other}，在园幼儿{m|14,808人|student}，生均园舍{n|9.7平方米|other}，生均户外{o|10.8平方米|other}。
三、图书2023年{p|16.8万册|item}，生均{q|12.5册|item}；2022年{r|16.1万册|item}，生均{s|12.5册|item}。户外玩教具达标园{t|83所|school}，占{u|88.3%|percent}。
四、一年来新建园{v|1所|school}、撤销{w|3所|school}，净减{x|四所|school-}。""",
[("avg","r","m","s"),("lin","x","+v -w"),("avg","c","e","f"),("avg","d","e","g"),("diff","f","n","h"),("diff","g","o","i"),("avg","k","m","n"),("avg","l","m","o"),("avg","p","e","q"),("share","t","a","u"),("diff","a","j","x"),("bound","c","b"),("trend","down","j a"),("trend","down","m e"),("trend","up","l d"),("trend","up","r p"),("lin","a","+j +v -w")],
[error("average-mismatch","s","r m q",[0],("10.9册","item"),"16.1万册除以14808人为10.9册，12.5照抄了2023年","other year's figure copied",1),
 error("difference-mismatch","w","v x a j",[1, 16],("5所","school"),"由98所减为94所、净减四所，新建1所则撤销5所","wrong digit",2)],
scope=[("avg","p","m","q"),("avg","c","m","f")])

passage("table-of-rates-three-towns", """表9 {n|三镇|item}小学净入学率与巩固率（2020—2023年）
镇名 | 适龄儿童 | 已入学 | 净入学率 | {!span|六年}前{!one|一}年级 | 今年毕业 | 巩固率
甲镇 | {a1|1,846|person} | {b1|1,845|person} | {p1|99.9%|percent} | {c1|352|student} | {d1|347|student} | {q1|98.6%|percent}
乙镇 | {a2|2,310|person} | {b2|2,307|person} | {p2|99.9%|percent} | {c2|418|student} | {d2|436|student} | {q2|104.3%|percent}
丙镇 | {a3|975|person} | {b3|973|person} | {p3|99.8%|percent} | {c3|190|student} | {d3|171|student} | {q3|90.0%|percent}
合计 | {a|5,131|person} | {b|5,125|person} | {p|99.9%|percent} | {c|960|student} | {d|954|student} | {q|99.4%|percent}
说明：乙镇巩固率大于{!hundred|百}，是工业园区带来转入{e|37人|student}、转出{f|19人|student}；丙镇低，是移民搬迁转出{g|21人|student}、转入{h|2人|student}，并无辍学。若扣除转入、加回转出，乙镇为{i|100.0%|percent}，丙镇也是{j|100.0%|percent}。""",
[("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b","a","p"),("sum","a","a1 a2 a3"),("sum","b","b1 b2 b3"),("sum","c","c1 c2 c3"),("sum","d","d1 d2 d3"),("share","d1","c1","q1"),("share","d2","c2","q2"),("share","d3","c3","q3"),("share","d","c","q"),("expr","100*(d2-e+f)/c2","i"),("expr","100*(d3-h+g)/c3","j"),("between","q","q1 q2 q3"),("smallest","q3","q1 q2"),("largest","q2","q1 q3"),("count","n",3),("bound","b1","a1"),("bound","b2","a2"),("bound","b3","a3"),("bound","b","a"),("below","f","e"),("below","h","g")],
scope=[("mean","q1 q2 q3","q"),("share","d3","a3","q3"),("max100","q2")], hard="巩固率超过百，转入所致；丙镇低而无辍学")

passage("ratio-special-one", """关于编报《生师比监测表》的通知
各统计口：省厅要求自本年度起按学段报送生师比，并与编制标准对照。为避免各报各的，先以县级数示范。

普通小学在校生{a|24,318人|student}，专任教师{b|1,512人|person}，生师比{c|16.1:1|ratio}；九年一贯制小学部在校生{d|3,104人|student}，专任教师{e|197人|person}，生师比{f|15.8:1|ratio}。{!two|两者}合并计为{g|16.0:1|ratio}，低于标准的{h|19:1|ratio}。
初中（含九年一贯制初中部）在校生{i|13,374人|student}，专任教师{j|1,043人|person}，生师比{k|14.2:1|ratio}，低于标准的{l|13.5:1|ratio}，配备达标。
普通高中在校生{m|8,240人|student}，专任教师{n|612人|person}，生师比{o|13.5:1|ratio}，标准为{p|12.5:1|ratio}，达标还需增加教师{q|47人|person}。

请注意，比值写作“N比{!one|一}”，不得倒置，保留{!one|一位}小数。""",
[("ratio","i","j","k"),("most","k","l"),("ratio","a","b","c"),("ratio","d","e","f"),("ratiosum","a d","b e","g"),("most","g","h"),("ratio","m","n","o"),("expr","m/p-n","q"),("below","p","o"),("between","g","c f")],
[error("ratio-mismatch","k","i j l",[0, 1],("12.8:1","ratio"),"13374除以1043为12.8；14.2既算不出来，也不低于标准13.5","wrong quotient",2)],
scope=[("ratio","a","e","c"),("ratio","m","j","o")])

passage("half-time-computers", """教育信息化达标进度
省定标准：小学每百名学生用机{a|10台|item}，初中{b|12台|item}，高中{c|15台|item}。本县小学学生{d|24,318人|student}、学生机{e|2,578台|item}，每百名{f|10.6台|other}；初中学生{g|13,374人|student}、学生机{h|1,712台|item}，每百名{i|12.8台|other}；高中学生{j|8,240人|student}、学生机{k|1,054台|item}，每百名{l|12.8台|other}。{m|三个|item}学段全部达标，其中小学超标准{n|0.6台|other}。

更新周期方面，学生机总数{o|5,344台|item}，使用{!span|六年}以上的{q|1,836台|item}，占{r|34.4%|percent}，这些机器跑不动今年的考试系统。计划{!span|三年}更新，每年{s|612台|item}，每台{t|4,800元|CNY}，年需{u|29.4万元|CNY}，{!span|三年}{v|881.3万元|CNY}。""",
[("least","c","l"),("prod","u","s t"),("per100","e","d","f"),("per100","h","g","i"),("per100","k","j","l"),("least","a","f"),("least","b","i"),("diff","f","a","n"),("sum","o","e h k"),("share","q","o","r"),("overn","q",3,"s"),("overn","v",3,"u"),("prod","v","q t"),("bound","q","o")],
[error("bound-exceeded","l","c k j",[0],None,"高中12.8台不到15台，不能说三个学段全部达标","limit against the figure",2,"小学、初中达标，高中未达标"),
 error("average-mismatch","u","s t v",[1, 11],("293.8万元","CNY"),"612台乘4800元为293.8万元，小数点错了一位，与三年881.3万元也不合","decimal point",1)],
scope=[("per100","o","d","f"),("per100","k","g","l")])

passage("sums-of-age-kids", """幼儿年龄与托育衔接
2024年春季全县在园（托）幼儿{a|12,310人|student}。按周岁分：{!age|2岁}及以下{b|615人|student}，{!age|3岁}{c|3,140人|student}，{!age|4岁}{d|3,880人|student}，{!age|5岁}{e|4,402人|student}，{!age|6岁}{f|273人|student}。计算毛入园率只看幼儿园班，不含托班，分子为{g|11,695人|student}，适龄人口{h|12,150人|person}，毛入园率{i|101.3%|percent}。

今秋一年级生源将主要来自{!age|五岁}和{!age|六岁}{!two|两组}{j|4,675人|student}，扣除不足龄的{k|612人|student}，加上未入园直接入学的约{l|90人|student~}，预计约{m|4,150人|student~}，比去年实际招生{n|4,538人|student}少约{o|390人|student~}，降{p|8.6%|percent}。
托位供给按每千人口{q|4.5个|other}托位规划，常住人口{r|38.6万人|person}，应有{s|1,737个|place}，现有{t|1,120个|place}，缺{u|617个|place}。""",
[("share","g","h","i"),("sum","a","b c d e f"),("diff","a","b","g"),("sum","g","c d e f"),("sum","j","e f"),("lin","m","+j -k +l"),("diff","n","m","o"),("growthb","n","o","p"),("per","s","r",1000,"q"),("diff","s","t","u"),("trend","up","c d e"),("bound","g","a"),("below","t","s")],
[error("share-mismatch","i","g h a",[0],("96.3%","percent"),"分子说明不含托班，11695除以12150为96.3%；101.3%是除了含托班的12310","wrong part",2)],
scope=[("share","a","h","p"),("lin","m","+j +l"),("share","e","h","i")])

passage("restate-teacher-three-places", """《统计公报》与《监测报告》对读
公报（3月）：“全县义务教育专任教师{a|2,908人|person}，其中乡村{b|1,120人|person}，占{c|38.5%|percent}。”
监测报告（5月）：“全县义务教育阶段专任教师{d|2,908人|person}，其中乡村教师占{e|35.8%|percent}，平均年龄{f|45.2岁|other}。”
{!two|两处}人数、比重一致，可以互相印证。

{!two|两份}文件的其他差别则有道理：公报“小学生均图书{g|25.2册|item}”指纸质，监测报告“小学生均图书{h|31.0册|item}”含电子折算{i|5.8册|item}；公报“教师本科以上{j|79.5%|percent}”指义务教育，监测报告“{k|72.7%|percent}”只指小学；公报“校舍{l|37.9万平方米|other}”不含在建，监测报告“{m|41.1万平方米|other}”含在建{n|3.2万平方米|other}。
公报还有{!one|一处}脱字，“较上年增长{o|1.2%|percent}”前漏了主语“专任教师”，上年为{p|2,874人|person}。""",
[("same","c","e"),("share","b","d","e"),("share","b","a","c"),("same","a","d"),("sum","h","g i"),("sum","m","l n"),("growth","a","p","o"),("bound","b","a"),("trend","up","p a"),("below","k","j")],
[error("restatement-mismatch","e","c b d",[0, 1],("38.5%","percent"),"1120占2908为38.5%，监测报告录成35.8%","restated wrongly elsewhere",2)],
scope=[("same","g","h"),("same","j","k"),("same","l","m")])

passage("growth-through-years-cagr", """高中阶段{!span|十年}：从数量到结构
2014年，全县普通高中在校生{a|6,120人|student}，中职{b|4,865人|student}；2024年分别为{c|8,240人|student}、{d|2,604人|student}。普高{!span|十年}增长{e|34.6%|percent}，年均{f|3.0%|percent}；中职{!span|十年}下降{g|46.5%|percent-}，年均下降{h|4.6%|percent-}，年均减少{i|226人|student-}。高中阶段合计由{j|10,985人|student}变为{k|10,844人|student}，大体稳住。

结构上，中职所占份额从{l|44.3%|percent}跌到{m|24.0%|percent}，减少{n|20.3个百分点|percentage-point-}。同期普高教师由{o|468人|person}增至{p|612人|person}，增长{q|30.8%|percent}，略低于学生增速；中职教师由{r|266人|person}减至{s|231人|person}，生师比从{t|18.3:1|ratio}变成{u|11.3:1|ratio}，教师反倒宽裕。
{!span|十年}间毕业生升学率由{v|91.2%|percent}升到{w|97.6%|percent}，提高{x|6.4个百分点|percentage-point}。""",
[("growth","c","a","e"),("cagrv",10,"c","a","f"),("growth","d","b","g"),("avgn","d","b",10,"i"),("sum","j","a b"),("sum","k","c d"),("share","b","j","l"),("share","d","k","m"),("diff","m","l","n"),("growth","p","o","q"),("ratio","b","r","t"),("ratio","d","s","u"),("diff","w","v","x"),("below","q","e"),("trend","up","a c"),("trend","down","b d"),("trend","up","v w"),("trend","down","t u"),("cagrv",10,"d","b","h"),("trend","down","l m"),("trend","up","o p"),("trend","down","r s")],
[error("growth-mismatch","h","d b g",[18],("6.1%","percent-"),"普高年均3.0%按复合增长计，中职十年降46.5%，年均应降6.1%，4.6%是累计除以十","simple instead of compound",2)],
scope=[("overn","e",10,"f"),("share","d","j","m")])

passage("quality-bureau-reply", """对“在校生数为何对不上户籍”的复函
贵办《关于核对学龄人口的函》收悉。现将2023年有关数据说明如下。

一、{!age|6至14周岁}户籍人口{a|41,260人|person}（公安）。其中在本县就读{b|35,902人|person}，在外县就读{c|4,987人|person}，缓学免学{d|118人|person}，未查实{e|253人|person}。
二、本县义务教育在校生{f|41,186人|student}（学籍），与户籍人口只差{g|74人|person}，纯属巧合：在校生里有外县户籍{h|5,284人|student}，余下{i|35,902人|student}才是本县户籍。
三、贵办推算“未入学{j|74人|person}”不能成立。真正需要逐一核实的是未查实{k|253人|person}，占户籍学龄人口的{l|0.61%|percent}，已核实{m|231人|person}，其中{n|209人|person}在外省就读，{o|22人|person}户口空挂，其余{p|32人|person}由派出所协查。
四、外县户籍学生占在校生的{q|12.8%|percent}，本县户籍外出就读占户籍学龄人口的{r|12.1%|percent}，流入略多于流出{s|297人|person}。""",
[("diff","k","m","p"),("sum","a","b c d e"),("diff","a","f","g"),("diff","f","h","i"),("same","i","b"),("same","j","g"),("same","k","e"),("share","k","a","l"),("sum","m","n o"),("share","h","f","q"),("share","c","a","r"),("diff","h","c","s"),("bound","m","k"),("below","c","h"),("sum","f","b h")],
[error("difference-mismatch","p","k m",[0],("22人","person"),"253减231为22人","wrong digit",1)],
scope=[("same","a","f"),("same","e","g"),("share","c","f","q")])

passage("yoy-plus-accounting", """全县教育统计分析（征求意见稿）修改意见汇总
意见{!no|1}（财务股）：第二部分“生均公用经费由{a|650元|CNY/student}提高到{b|720元|CNY/student}，增长{c|9.7%|percent}”，已核，可保留。
意见{!no|2}（人事股）：第三部分“新招教师{d|148人|person}，其中研究生{e|31人|person}，本科{f|117人|person}”，漏列专科{g|4人|person}，总数应为{h|152人|person}，因此研究生占比由{i|20.9%|percent}改为{j|20.4%|percent}。
意见{!no|3}（基建股）：“完成投资{k|1.26亿元|CNY}，为年计划{l|1.40亿元|CNY}的{m|90.0%|percent}”属实，但“超额完成序时进度”应删去，至11月底序时进度为{n|91.7%|percent}，实际慢{o|1.7个百分点|percentage-point}。
意见{!no|4}（学前股）：“公办园占比{p|55.3%|percent}”系按园数{q|52所|school}除以{r|94所|school}，如指在园幼儿应为{s|58.2%|percent}，请标明。""",
[("growth","b","a","c"),("sum","d","e f"),("sum","h","d g"),("share","e","d","i"),("share","e","h","j"),("share","k","l","m"),("diff","n","m","o"),("below","m","n"),("share","q","r","p"),("trend","up","a b"),("bound","q","r"),("below","k","l"),("sum","h","e f g")],
[error("growth-mismatch","c","b a",[0],("10.8%","percent"),"增加70元除以原标准650元为10.8%，9.7%是除以720","wrong base",1)],
scope=[("share","e","f","i"),("same","p","s")])

passage("thousand-vs-ten-thousand", """【年鉴·财政投入与生均】
2020年，全县地方教育经费总投入{a|11.94亿元|CNY}，其中一般公共预算教育经费{b|10.37亿元|CNY}，占{c|86.9%|percent}；事业收入{d|1.21亿元|CNY}，捐赠{e|0.36亿元|CNY}。一般公共预算教育经费比上年增长{f|6.2%|percent}，上年为{g|9.76亿元|CNY}；全县一般公共预算支出增长{h|4.8%|percent}，教育增幅高出{i|1.4个百分点|percentage-point}。

生均一般公共预算教育事业费：小学{j|1.29万元|CNY/student}，比上年增加{k|610元|CNY/student}，增长{l|5.0%|percent}；初中{m|1.71万元|CNY/student}，增加{n|780元|CNY/student}，增长{o|4.8%|percent}；高中{p|16.3万元|CNY/student}，增加{q|690元|CNY/student}，增长{r|4.4%|percent}。{s|三个|item}学段都做到“只增不减”。
年内争取专项{t|4,860万元|CNY}，用于寄宿制学校{u|2,130万元|CNY}、薄弱环节{v|1,980万元|CNY}、学前{w|750万元|CNY}。""",
[("growthc","p","q","r"),("share","b","a","c"),("sum","a","b d e"),("growth","b","g","f"),("diff","f","h","i"),("growthc","j","k","l"),("growthc","m","n","o"),("sum","t","u v w"),("bound","b","a"),("count","s",3),("trend","up","g b"),("below","h","f"),("below","j","m")],
[error("growth-mismatch","p","q r",[0],("1.63万元","CNY/student"),"增加690元、增长4.4%时应为1.63万元，16.3万元小数点错位","power of ten",2)],
scope=[("growthb","j","k","l"),("share","b","a","f")])

passage("part-without-other-part", """分学段教职工配备表说明
本表共{a|六项|item}：专任教师、行政、教辅、工勤、校办企业、其他附设人员。2022年合计{b|5,436人|person}，各栏依次为{c|4,571人|person}、{d|228人|person}、{e|301人|person}、{f|276人|person}、{g|0人|person}、{h|60人|person}。

专任教师中，幼儿园{i|812人|person}，小学{j|1,842人|person}，初中{k|1,206人|person}，普高{l|598人|person}，中职{m|185人|person}，特教{n|28人|person}。非专任人员{o|865人|person}，占教职工{p|15.9%|percent}，比省平均{q|14.2%|percent}高{r|1.7个百分点|percentage-point}，主要高在工勤：寄宿学校多，食堂宿管自办。工勤里宿管{s|118人|person}、炊事{t|134人|person}、其他{u|24人|person}，宿管按寄宿生{v|8,914人|student}折算，每{w|75.5名|other}寄宿生{!one|一名}。
教职工与在校生之比为{x|1:11.4|ratio}，在校生{y|61,827人|student}。""",
[("sum","c","i j k l m n"),("sum","b","c d e f g h"),("sum","o","d e f g h"),("diff","b","c","o"),("share","o","b","p"),("diff","p","q","r"),("sum","f","s t u"),("avg","v","s","w"),("ratio","y","b","x"),("count","a",6),("bound","c","b"),("below","q","p"),("largest","e","d f h")],
[error("sum-mismatch","i","c j k l m n",[0],("712人","person"),"六类专任教师之和应为4571，现多100人，幼儿园应为712人","wrong digit",2)],
scope=[("ratio","y","c","x"),("avg","v","f","w")])

passage("two-scenarios-capacity", """中考扩招情景测算（内部）
情景{!label|一}：普高录取率保持{a|56.4%|percent}，2027年毕业生{b|5,936人|student}，需普高学位{c|3,348个|place}；现有起始年级学位{d|3,050个|place}，缺{e|298个|place}，相当于{f|6个|class}班（每班{g|50人|other}）。
情景{!label|二}：录取率提高到{h|65%|percent}，需学位{i|3,858个|place}，缺{j|808个|place}，需增{k|16个|class}班以上，{!one|一所}新校不够。
情景{!label|三}：毕业生中有{l|8%|percent}流向外县，则本县只需安置{m|5,461人|student}，按{n|65%|percent}计需{o|3,550个|place}，缺{p|500个|place}，增{q|10个|class}班。

{!three|几种}情景最大相差{r|510个|place}，关键看外流比例。2023年外流率为{s|23.0%|percent}，远高于情景{!label|三}的假设，因此情景{!label|三}仍偏保守。新建{!one|一所}{t|36班|class}规模高中，起始年级{u|12个|class}班，可提供{v|600个|place}学位，情景{!label|三}够用，情景{!label|二}还差{w|208个|place}。""",
[("prod","c","b a","1/100"),("diff","c","d","e"),("expr","e/g","f"),("prod","i","b h","1/100"),("diff","i","d","j"),("expr","b*(1-l/100)","m"),("prod","o","m n","1/100"),("diff","o","d","p"),("expr","p/g","q"),("diff","i","c","r"),("below","l","s"),("overn","t",3,"u"),("prod","v","u g"),("diff","j","v","w"),("same","n","h"),("bound","p","v"),("below","v","j"),("below","m","b")],
scope=[("prod","o","b n","1/100"),("diff","v","p","w"),("diff","o","c","r")], hard="几种情景各有假设，缺口不同；班数取整")

passage("sample-size-and-weights", """学生睡眠与作业时间监测（统计附录）
抽取小学{a|12所|school}、初中{b|8所|school}，学生{c|3,240人|student}，有效答卷{d|3,116份|item}，有效率{e|96.2%|percent}。其中小学{f|1,842份|item}，初中{g|1,274份|item}。

小学日均睡眠{h|9.6小时|other}，达到{i|10小时|other}要求的占{j|48.3%|percent}；初中日均{k|8.2小时|other}，达到{l|9小时|other}的占{m|31.7%|percent}。{!two|两段}合并达标率{n|41.5%|percent}，与上年{o|36.9%|percent}相比提高{p|4.6个百分点|percentage-point}。
书面作业时间，小学高年级日均{q|52分钟|other}，在{r|60分钟|other}以内；初中日均{s|96分钟|other}，不超过{t|90分钟|other}的规定。参加校外学科培训的，小学{u|6.2%|percent}，初中{v|11.8%|percent}，合计{w|264人|student}，占{x|8.5%|percent}。""",
[("most","s","t"),("sum","d","f g"),("share","d","c","e"),("expr","(f*j+g*m)/d","n"),("diff","n","o","p"),("most","q","r"),("expr","(f*u+g*v)/d","x"),("share","w","d","x"),("between","n","j m"),("between","x","u v"),("trend","up","o n"),("below","k","h"),("bound","d","c"),("below","h","i")],
[error("bound-exceeded","s","t",[0],None,"初中96分钟超过90分钟，不能说不超过规定","limit exceeded though said to be kept",1,"超过90分钟的规定")],
scope=[("mean","u v","x"),("share","w","c","x")])

passage("two-errors-newschool", """乙区年度快报：新增学位与新增教师
今年投用新校{a|5所|school}，其中小学{b|3所|school}、初中{c|2所|school}，新增学位{d|7,290个|place}：小学{e|4,050个|place}（{f|90个|class}班）、初中{g|3,200个|place}（{h|64个|class}班）。投用首年招生{i|2,816人|student}，学位使用率{j|38.8%|percent}，这不说明建多了，新校都从起始年级开班，{k|三年|other}后才满员。

随迁子女比例在新校为{l|34.2%|percent}，即{m|963人|student}；老校为{n|12.1%|percent}；全区平均{o|11.6%|percent}。新校教师{p|236人|person}，其中从老校抽调{q|92人|person}，占{r|39.0%|percent}，新聘{s|144人|person}，师均学生{t|11.9人|other}。每班配教师{u|2.1人|person}的规定，按开班{v|62个|class}计应有{w|130人|person}，实有已超过，多余者为提前储备。""",
[("sum","d","e g"),("between","o","l n"),("sum","a","b c"),("share","i","d","j"),("share","m","i","l"),("sum","p","q s"),("share","q","p","r"),("avg","i","p","t"),("prod","w","v u"),("bound","w","p"),("bound","i","d"),("bound","m","i")],
[error("sum-mismatch","d","e g i j",[0, 3],("7,250个","place"),"小学4050加初中3200为7250，使用率38.8%也以7250为分母","wrong digit",2),
 error("average-mismatch","o","l n",[1],("13.4%","percent"),"全区平均11.6%低于新校34.2%和老校12.1%，不可能","average below the minimum",2)],
scope=[("share","m","d","l"),("avg","d","p","t")])

passage("long-clean-analysis", """2023年全县基础教育规模变动分析报告（节录）

今年的报表有一个此前没有出现过的现象：学前、小学、初中{!three|三段}的变动方向第一次完全错开。学前大幅下降，小学由升转降，初中仍在上升。把它们放在{!one|一张}图上，像一道波浪从左往右传。

先看学前。在园幼儿{b|12,904人|student}，比上年减少{c|1,311人|student-}，下降{d|9.2%|percent-}，降幅比上年的{e|6.4%|percent-}扩大{f|2.8个百分点|percentage-point}。再看小学。在校生{g|28,450人|student}，减少{h|178人|student-}，下降{i|0.6%|percent-}；而上年还增加{j|215人|student}。最后看初中，在校生{k|15,094人|student}，增加{l|466人|student}，增长{m|3.2%|percent}。{!three|三段}相抵，合计减少{n|1,023人|student-}，其中学前的减少数超过了合计的减少数，这是因为初中的增加抵掉了一部分。

波浪的时间差可以算出来。学前的峰值在2020学年（{o|16,428人|student}），小学的峰值在2022学年（{p|28,628人|student}），初中的峰值预计在2026学年，届时约{q|17,100人|student~}，比现在多约{r|2,000人|student~}。
对校舍和师资的含义是：学前宜收，小学宜守，初中宜在{s|三年|other}内临时扩容而不宜大建。""",
[("growthc","b","c","d"),("growthc","g","h","i"),("growthc","k","l","m"),("sum","n","c h l"),("diff","g","p","h"),("diff","q","k","r"),("below","b","o"),("below","k","q"),("below","c","n"),("lin","f","-d +e")],
scope=[("sum","n","c h"),("diff","b","o","c"),("diff","m","i","f")], hard="一部分的减少数大于合计减少数，因另一段增加")

passage("threshold-names", """关于“{!threshold|百人}以下学校”“不足{!threshold|30人}教学点”等名目
年报中凡以人数命名的类别，都是界限，不是数量。今年“{!threshold|百人}以下学校”{a|23所|school}，有学生{b|1,296人|student}，平均{c|56.3人|other}；“不足{!threshold|30人}教学点”{d|19个|school}，学生{e|318人|student}，平均{f|16.7人|other}；“{!threshold|两千人}以上大校”{g|4所|school}，学生{h|9,127人|student}，平均{i|2,282人|other}。“{!threshold|五十五人}以上班”{j|2个|class}，学生{k|113人|student}。
前{!two|两类}互有重叠：教学点都在{!threshold|百人}以下，但“{!threshold|百人}以下学校”只计独立设置的小学，不计教学点，所以{!two|两类}可以相加，得{l|42处|school}、{m|1,614人|student}，占全县小学生{n|24,318人|student}的{o|6.6%|percent}。大校学生占{p|37.5%|percent}。
有人问“{!threshold|三公里}以外寄宿”是不是说有{!threshold|三公里}，答：这是寄宿条件，符合的学生{q|2,176人|student}，其中住得最远的离校{r|17公里|other}，最近的{s|3.1公里|other}。""",
[("avg","b","a","c"),("avg","e","d","f"),("avg","h","g","i"),("sum","l","a d"),("sum","m","b e"),("share","m","n","o"),("share","h","n","p"),("bound","s","r"),("bound","b","n"),("bound","h","n"),("bound","q","n")],
scope=[("share","b","n","o"),("avg","m","l","c"),("avg","h","a","i")], hard="人数命名的是界限；平均低于或高于名目中的数")

passage("nested-other-base", """教师职称“{!three|三个}比例”辨析
座谈会上，{!three|三位}发言人对本县高级职称比例各说各的，会后经我站核算，{!three|三人}都对。

甲说{a|23.4%|percent}，指中小学高级教师{b|945人|person}占专任教师{c|4,037人|person}；乙说{d|28.9%|percent}，指中学高级教师{e|566人|person}占中学专任教师{f|1,961人|person}；丙说{g|89.6%|percent}，指已聘{h|945人|person}占核定高级岗位{i|1,055个|item}，空岗{j|110个|item}。小学高级教师{k|379人|person}，占小学专任教师{l|2,076人|person}的{m|18.3%|percent}，低于中学。

还有一种说法是“高级职称{!half|一半}在县城”，县城高级教师{n|468人|person}，占{o|49.5%|percent}，说{!half|一半}大体不差；但县城专任教师{p|1,820人|person}本就占全县{q|45.1%|percent}，差距没有想象的大。{!span|五年}前高级教师是{r|702人|person}，{!span|五年}增长{s|34.6%|percent}。""",
[("share","b","c","a"),("share","e","f","d"),("share","h","i","g"),("same","b","h"),("diff","i","h","j"),("sum","b","e k"),("sum","c","f l"),("share","k","l","m"),("below","m","d"),("between","a","d m"),("share","n","b","o"),("share","p","c","q"),("growth","b","r","s"),("bound","h","i"),("bound","n","b"),("below","q","o"),("share","b","i","g"),("trend","up","r b"),("bound","n","p")],
scope=[("share","e","b","d"),("share","n","p","o"),("mean","d m","a")], hard="同说高级职称比例，分母各异")

passage("unit-differs", """校舍数据的两种单位
今年年报改以万平方米为单位，去年以平方米为单位，对照时切勿直接相减。去年小学校舍{a|218,640平方米|other}，今年{b|23.15万平方米|other}，增加{c|1.28万平方米|other}，增长{d|5.9%|percent}；去年初中{e|146,215平方米|other}，今年{f|14.99万平方米|other}，增加{g|0.37万平方米|other}，增长{h|2.5%|percent}。

投资也有同样情况。去年{i|6,840万元|CNY}，今年{j|0.71亿元|CNY}，增加{k|260万元|CNY}，增长{l|3.8%|percent}。占地去年{m|1,272亩|other}，今年{n|85.6万平方米|other}，按每亩{o|666.7平方米|other}换算为{p|1,284亩|other}，多{q|12亩|other}，是石板小学扩征所得。
电子图书去年计“种”、今年计“GB”，无法换算，本表空缺。多媒体教室去年{r|486间|classroom}，今年{s|52.1%|percent}的普通教室配有，普通教室{t|1,002间|classroom}，合{u|522间|classroom}，增加{v|36间|classroom}。""",
[("diff","b","a","c"),("growth","b","a","d"),("diff","f","e","g"),("growth","f","e","h"),("diff","j","i","k"),("growth","j","i","l"),("expr","n/o","p"),("diff","p","m","q"),("share","u","t","s"),("diff","u","r","v"),("trend","up","a b"),("trend","up","e f"),("trend","up","i j"),("trend","up","m p"),("trend","up","r u"),("bound","u","t"),("growthb","a","c","d"),("growthb","e","g","h"),("growthb","i","k","l")],
scope=[("growth","n","m","d"),("diff","b","e","c"),("growth","u","r","d")], hard="两年单位不同")

passage("overlap-groups", """特殊群体学生统计（不得相加）
本学年按{!six|六类}特殊群体建档，同一学生可能进入多类：留守儿童{a|3,058人|student}，随迁子女{b|5,284人|student}，脱贫家庭{c|2,417人|student}，低保{d|1,062人|student}，残疾{e|386人|student}，孤儿及事实无人抚养{f|94人|student}。{g|六类|item}之和{h|12,301人次|person-time}，剔重后{i|10,846人|student}，占在校生{j|41,186人|student}的{k|26.3%|percent}，一人多类的占建档学生{l|12.4%|percent}。

留守与随迁互斥，二者之和{m|8,342人|student}；低保与脱贫有{n|803人|student}重叠，合并{o|2,676人|student}。残疾学生中{p|112人|student}享受低保，{q|41人|student}留守。建档学生里小学{r|6,902人|student}，初中{s|3,944人|student}。
资助以剔重后的困难学生{t|3,105人|student}发放，人均{u|1,180元|CNY/student}，共{v|366.4万元|CNY}，不能用{!six|六类}之和去除。""",
[("sum","h","a b c d e f"),("share","i","j","k"),("sum","m","a b"),("lin","o","+c +d -n"),("sum","i","r s"),("prod","v","t u"),("count","g",6),("below","i","h"),("bound","i","j"),("bound","n","d"),("bound","p","e"),("bound","q","e"),("bound","t","i"),("bound","q","a"),("bound","p","d")],
scope=[("sum","o","c d"),("same","h","i"),("avg","v","h","u"),("share","h","j","k"),("sum","i","a b c d e f")], hard="六类学生互相重叠")

passage("year-gap-notes", wrap("""在校生序列的断点说明
使用历年在校生数时须注意{a|三处|item}断点。其一，2006年以前不含教学点，当年小学{b|36,418人|student}，补入教学点{c|4,260人|student}后为{d|40,678人|student}，2007年{e|40,195人|student}应与后者比，减少{f|483人|student-}，不能说增加{g|3,777人|student}。
其二，2015年起改用学籍系统，剔除重复学籍{h|1,134人|student}，2014年报表数{i|31,580人|student}与2015年学籍数{j|30,012人|student}之差{k|1,568人|student}里，真正的减少只有{l|434人|student}，占差额的{m|27.7%|percent}。
其三，2021年区划调整，前后可比数另表列出。

以上断点处都画有虚线。若要计算2006年到2023年的长期变化，用补入后的{n|40,678人|student}与2023年{o|28,450人|student}相比，下降{p|30.1%|percent-}；若再把区划调出的{q|3,150人|student}加回去，降幅收窄为{r|22.3%|percent-}。""", 37),
[("sum","d","b c"),("diff","e","d","f"),("diff","e","b","g"),("diff","i","j","k"),("diff","k","h","l"),("share","l","k","m"),("same","n","d"),("growth","o","n","p"),("expr","100*((o+q)/n-1)","r"),("count","a",3),("below","p","r"),("trend","down","d e"),("trend","down","i j")],
scope=[("growth","o","b","p"),("growth","j","i","m"),("share","h","k","m")], hard="口径断点，两个方向相反的变动都写出")

passage("bar-average-town", """全县乡镇小学办学水平年度比较
按生均校舍、生均图书、生师比{!three|三项}，{a|五个|item}片区列出如下。城关：{b|5.6平方米|other}、{c|21.3册|item}、{d|19.4:1|ratio}；东片：{e|9.8平方米|other}、{f|26.7册|item}、{g|14.6:1|ratio}；西片：{h|11.7平方米|other}、{i|28.4册|item}、{j|11.2:1|ratio}；南片：{k|8.9平方米|other}、{l|25.0册|item}、{m|15.1:1|ratio}；北片：{n|13.2平方米|other}、{o|30.6册|item}、{p|9.7:1|ratio}。全县平均为{q|8.1平方米|other}、{r|20.8册|item}、{s|16.1:1|ratio}。

从排列看，人越少的片区条件越好：北片生均校舍是城关的{t|3.4倍|ratio}，图书是{u|1.4倍|ratio}，生师比正好是城关的{!half|一半}。图书达到{v|25册|item}标准的有{w|四个|item}片区。城关的出路在分流，目前全县学生的{x|42.0%|percent}挤在这里，而校舍只有全县的{y|29.1%|percent}。""",
[("between","r","c f i l o"),("multiple","n","b","t"),("multiple","o","c","u"),("between","q","b e h k n"),("between","s","d g j m p"),("count","a",5),("count","w",4),("expr","x*b/q","y"),("largest","n","b e h k"),("smallest","p","d g j m"),("largest","o","c f i l"),("largest","d","g j m p"),("smallest","b","e h k n"),("overn","d",2,"p"),("least","v","f"),("least","v","i"),("least","v","l"),("least","v","o"),("below","c","v")],
[error("average-mismatch","r","c f i l o",[0],("24.3册","item"),"全县平均20.8册比最低的城关21.3册还低","average below the minimum",2),
 error("ratio-mismatch","t","n b",[1],("2.4倍","ratio"),"13.2除以5.6为2.4倍","multiple in words",2)],
scope=[("mean","b e h k n","q"),("mean","d g j m p","s")])

passage("year-labels-change", """中等职业教育统计专题
2019年至2023年，本县中职招生依次为{a|1,286人|student}、{b|1,194人|student}、{c|1,047人|student}、{d|983人|student}、{e|967人|student}，一年比一年少，{f|五年|other}合计招生{g|5,477人|student}，2023年比2019年减少{h|319人|student-}，下降{i|24.8%|percent-}，年均下降{j|6.9%|percent-}。

在校生随之萎缩，2023年{k|2,604人|student}，比上年{l|2,742人|student}减少{m|138人|student-}，降{n|5.0%|percent-}。保留率是职校的软肋：2021级入学{o|1,047人|student}，到三年级还有{p|912人|student}，保留率{q|78.1%|percent}，流失的{r|135人|student}中，就业离校{s|74人|student}，转入普高{t|22人|student}，去向不明{u|39人|student}。
升学成为主出路。毕业{v|917人|student}，升入高职{w|548人|student}，比上年多{x|61人|student}，增长{y|11.1%|percent}。""",
[("share","p","o","q"),("growthc","w","x","y"),("sum","g","a b c d e"),("diff","e","a","h"),("growth","e","a","i"),("cagrv",4,"e","a","j"),("diff","k","l","m"),("growth","k","l","n"),("diff","o","p","r"),("sum","r","s t u"),("same","o","c"),("trend","down","a b c d e"),("trend","down","l k"),("bound","w","v"),("bound","p","o"),("growthb","a","h","i"),("growthb","l","m","n")],
[error("share-mismatch","q","p o r",[0],("87.1%","percent"),"912除以1047为87.1%，78.1%颠倒两位","transposed digits",1),
 error("growth-mismatch","y","w x",[1],("12.5%","percent"),"上年为487人，增加61人合12.5%；11.1%是除以今年548人","wrong base",1)],
scope=[("share","w","v","q"),("overn","i",4,"j"),("growth","e","d","n")])

passage("district-office-share", """学区对标统计：教研与交流
{a|四个|item}学区共有县级以上骨干教师{b|361人|person}，其中东区{c|142人|person}、西区{d|96人|person}、南区{e|71人|person}、北区{f|52人|person}，东区占{g|39.3%|percent}，而东区专任教师只占全县{h|31.6%|percent}，骨干明显向东集中。北区骨干占比{i|14.4%|percent}，专任教师占{j|13.9%|percent}，大体匹配。

当年交流轮岗教师{k|294人|person}：跨学区{l|103人|person}，学区内{m|191人|person}。跨学区交流里从东区派出{n|58人|person}，占{o|30.4%|percent}；派往南区{p|37人|person}、北区{q|21人|person}。交流期满返回{r|86人|person}，留任{s|17人|person}，留任率{t|16.5%|percent}。
教研活动{u|412场次|other}，参加{v|13,960人次|person-time}，场均{w|33.9人次|other}。送教下乡{x|64场次|other}，占{y|15.5%|percent}，比上年的{zb|55场次|other}多{z|9场次|other}，增长{za|16.4%|percent}。""",
[("share","n","l","o"),("sum","b","c d e f"),("share","c","b","g"),("share","f","b","i"),("sum","k","l m"),("sum","l","r s"),("share","s","l","t"),("avg","v","u","w"),("share","x","u","y"),("diff","x","zb","z"),("growth","x","zb","za"),("below","h","g"),("sum","n","p q"),("bound","n","l"),("largest","c","d e f"),("count","a",4),("growthb","zb","z","za")],
[error("share-mismatch","o","n l m",[0],("56.3%","percent"),"跨学区交流103人中东区58人占56.3%，30.4%是除以学区内191人","wrong denominator",2)],
scope=[("share","n","k","o"),("share","l","k","g"),("share","s","k","t")])

passage("slow-fast-growth", spaced("""在校生增速与教师增速：高中的隐忧
{!span|三年}来高中在校生增长{a|17.4%|percent}，由{b|7,019人|student}到{c|8,240人|student}；专任教师增长{d|10.5%|percent}，由{e|554人|person}到{f|612人|person}。教师跑得比学生快，生师比却由{g|12.7:1|ratio}升到{h|13.5:1|ratio}，距{i|12.5:1|ratio}的标准越来越远。

分学科看，缺得最紧的是物理和地理。选考物理的学生占{j|63.8%|percent}，物理教师{k|71人|person}，每位物理教师带{l|74.0名|other}选考学生（选考物理{m|5,257人|student}）；地理选考{n|38.2%|percent}，{o|3,148人|student}，教师{p|36人|person}，每位带{q|87.4名|other}。信息技术教师{r|19人|person}中专职{s|11人|person}，占{t|57.9%|percent}。
明年拟招{u|34人|person}，其中物理{v|9人|person}、地理{w|8人|person}，其余{x|17人|person}分配给语数外，届时专任教师{y|646人|person}（不计退休）。"""),
[("below","a","d"),("growth","c","b","a"),("growth","f","e","d"),("ratio","b","e","g"),("ratio","c","f","h"),("trend","up","g h"),("below","i","h"),("share","m","c","j"),("avg","m","k","l"),("share","o","c","n"),("avg","o","p","q"),("share","s","r","t"),("sum","u","v w x"),("sum","y","f u"),("trend","up","b c"),("trend","up","e f"),("below","l","q"),("bound","s","r")],
[error("direction-mismatch","d","a",[0],None,"教师增10.5%慢于学生增17.4%，所以生师比才上升","direction",2,"教师跑得比学生慢")],
scope=[("avg","c","k","l"),("avg","c","p","q"),("growth","h","g","d")])

passage("capacity-exceeded-note", """学校食堂与宿舍承载量统计
全县有食堂的学校{a|67所|school}，餐位{b|21,460个|place}，就餐学生{c|29,815人|student}，平均每个餐位{d|1.4人|other}，分批就餐。省里要求每餐位不超过{e|1.5人|other}，有{f|八所|school}学校超过，最高的{g|2.1人|other}。食堂面积{h|5.37万平方米|other}，就餐学生人均{i|1.8平方米|other}。

宿舍床位{j|9,312个|place}，寄宿生{k|8,914人|student}，床位使用率{l|95.7%|percent}，余床{m|398个|place}；初中床位{n|6,650个|place}，寄宿初中生{o|6,738人|student}，初中宿舍仍有空余。小学床位{p|2,662个|place}，寄宿小学生{q|2,176人|student}，使用率{r|81.7%|percent}。
热水供应率{s|91.0%|percent}，有浴室的寄宿学校{t|30所|school}，占{u|33所|school}寄宿学校的{v|90.9%|percent}。""",
[("bound","o","n"),("avg","c","b","d"),("most","d","e"),("avg","h","c","i"),("share","k","j","l"),("diff","j","k","m"),("sum","j","n p"),("sum","k","o q"),("share","q","p","r"),("share","t","u","v"),("below","e","g"),("bound","t","u"),("bound","k","j"),("bound","f","a"),("bound","q","p")],
[error("bound-exceeded direction-mismatch","o","n",[0],None,"寄宿初中生6738人多于床位6650个，初中宿舍没有空余而缺88个","limit against the figure",1,"初中床位尚缺88个")],
scope=[("most","g","e"),("share","q","j","r"),("share","o","k","l")])

passage("restated-goal-figure", """《教育统计规范化{!span|三年}行动》总结
行动目标有{a|四项|item}：到2024年底，差错率降到{b|1%|percent}以下，持证统计员比例达到{c|85%|percent}，按时报送率达到{d|98%|percent}，建成数据核查样板校{e|20所|school}。

完成情况：差错率由{f|2.4%|percent}降到{g|0.9%|percent}，下降{h|1.5个百分点|percentage-point-}；持证{i|197人|person}，占{j|246人|person}的{k|80.1%|percent}，按时报送{l|231个|item}单位，占{m|236个|item}的{n|97.9%|percent}；样板校{o|22所|school}。{p|四项|item}目标全部实现。
{!span|三年}投入{q|41.8万元|CNY}，其中培训{r|18.6万元|CNY}、系统{s|14.5万元|CNY}、奖补{t|8.7万元|CNY}。核查抽样{w|1,288个|item}数据，复核{!twice|两遍}。""",
[("least","c","k"),("least","d","n"),("most","g","b"),("least","e","o"),("diff","g","f","h"),("share","i","j","k"),("share","l","m","n"),("sum","q","r s t"),("count","a",4),("same","a","p"),("trend","down","f g"),("bound","i","j"),("bound","l","m")],
[error("bound-exceeded","k","c i j",[0],None,"持证比例80.1%没有达到85%，不能说四项全部实现","goal missed though said to be met",3,"持证统计员比例没有达到目标"),
 error("bound-exceeded","n","d l m",[1],None,"按时报送率97.9%没有达到98%","goal missed though said to be met",3,"按时报送率也略低于目标")],
scope=[("share","l","j","n"),("diff","c","n","h")])

passage("chronicle-of-station", wrap("""大事记（统计部分）
2月，完成上年度年鉴教育篇，收录指标{a|312项|item}，比上卷增加{b|26项|item}。3月，在校生快报被县政府办采用，县长批示“数据要早、要准”。5月，办统计员培训{c|两期|item}，{d|118人|person}参加，结业考试{e|115人|person}合格，合格率{f|97.5%|percent}。
6月，启动校舍普查，{g|96所|school}中小学、{h|94所|school}幼儿园，历时{i|41天|other}，核实校舍{j|81.9万平方米|other}，其中中小学{k|67.7万平方米|other}、幼儿园{l|14.2万平方米|other}；查出无证校舍{m|3.1万平方米|other}，占{n|4.6%|percent}，全部为中小学历史遗留。
9月，统计时点。10月，汇总会审。11月，省级抽查{o|6所|school}，差错率{p|0.3%|percent}。12月，年报上报，在校生{q|73,518人|student}。全年编发简报{r|14期|item}，分析{s|9篇|item}，其中被上级采用{t|5篇|item}。""", 35),
[("share","m","k","n"),("share","e","d","f"),("sum","j","k l"),("bound","e","d"),("bound","m","k"),("bound","t","s")],
scope=[("share","m","j","n"),("growthc","a","b","p")], hard="无证校舍占比以中小学校舍为分母")

passage("hotline-parents-numbers", """热线答复整理
来电：都说生源少了，为什么我家门口的小学还要摇号？
答：全县小学一年级新生今年{a|4,126人|student}，确比去年少{b|412人|student}，但减少的是乡镇，城区反而多。城区报名{c|2,316人|student}，学位{d|2,070个|place}，超出{e|246人|student}，其中您所在的一小报名{f|486人|student}，计划{g|315个|place}，超出{h|171人|student}，所以摇号。

来电：摇不上怎么办？
答：统筹到二小、育才，{!two|两}校尚余{i|109个|place}和{j|137个|place}，合计{k|246个|place}，正好安置全部超出的学生。一小超出的{l|171人|student}之外，另{m|75人|student}来自三小片区。

来电：房子买在一小片区的是不是优先？
答：是。户籍、房产一致的{n|268人|student}先录，剩余{o|57个|place}学位由{p|218名|student}其他类别儿童摇号，中签率{q|21.6%|percent}。去年中签率{r|34.0%|percent}，今年低{s|12.4个百分点|percentage-point}，原因是落户增加。""",
[("diff","g","n","o"),("diff","c","d","e"),("diff","f","g","h"),("sum","k","i j"),("same","k","e"),("same","l","h"),("sum","e","l m"),("sum","f","n p"),("share","o","p","q"),("diff","r","q","s"),("below","d","c"),("trend","down","r q"),("bound","c","a"),("bound","f","c")],
[error("difference-mismatch","o","g n p q",[0, 8],("47个","place"),"315减268剩47个学位，47除以218为21.6%，57不合","wrong digit",3)],
scope=[("share","o","f","q"),("share","g","f","r")])

passage("speech-draft-correct", spaced("""县长在教师节大会上的讲话（数据部分，统计站核）
过去{!span|五年}，我们办了几件看得见的事。一是把大班额消掉了，从{a|362个|class}降到{b|7个|class}；二是把乡村教师的房子盖起来，周转房由{c|418套|item}增加到{d|1,126套|item}，增长近{e|1.7倍|ratio<}；三是让孩子吃上热饭，食堂由{f|41所|school}增加到{g|67所|school}，覆盖学生{h|29,815人|student}。

教育投入连年增长，{!span|五年}累计{i|42.6亿元|CNY}，去年{j|9.47亿元|CNY}，比{!span|五年}前的{k|7.62亿元|CNY}多{l|1.85亿元|CNY}，增长{m|24.3%|percent}，占财政支出的比重始终在{n|19%|percent}以上。教师平均工资由{o|6.8万元|CNY/year}提高到{p|9.4万元|CNY/year}，增长{q|38.2%|percent}，不低于公务员的{r|9.2万元|CNY/year}。
考上大学的孩子也多了，去年本科上线{s|1,623人|student}，上线率{t|45.8%|percent}，比{!span|五年}前提高{u|11.3个百分点|percentage-point}，当时是{v|34.5%|percent}。"""),
[("times","d","c","e"),("diff","j","k","l"),("growth","j","k","m"),("growth","p","o","q"),("least","r","p"),("diff","t","v","u"),("trend","down","a b"),("trend","up","c d"),("trend","up","f g"),("trend","up","o p"),("trend","up","k j"),("bound","j","i"),("growthb","k","l","m")],
scope=[("overn","i",5,"j"),("multiple","d","c","e"),("growth","t","v","u")], hard="增长近1.7倍与是原来2.7倍不同；去年数不是五年平均数")

passage("survey-poster-error", """“数说我县教育”展板文字（送校核）
展板{!label|一}：{a|7.35万|student}名在校生，每{b|100|other}人里有{c|45名|student}小学生、{d|24名|student}初中生、{e|12名|student}高中阶段学生、{f|20名|student}幼儿园小朋友（四舍五入后合计可能不为{!full|一百}）。
展板{!label|二}：{g|5,308名|person}专任教师，女教师占{h|68.4%|percent}，大约每{i|10名|person}教师里有{j|7名|person}女教师；最年轻的{k|22岁|other}，平均{l|43.5岁|other}。
展板{!label|三}：{m|231所|school}学校，幼儿园{n|94所|school}、小学{o|96所|school}、初中{p|30所|school}、高中阶段{q|6所|school}、特教{r|1所|school}。
展板{!label|四}：藏书{s|116.9万册|item}，要是每册厚{t|1.2厘米|other}，摞起来有{za|1.4万米|other}高；生均{u|29.0册|item}，{!span|十年}前只有{v|12.1册|item}，是当年的{w|1.4倍|ratio}。
展板{!label|五}：教室{x|2,214间|classroom}，全部接入宽带，{y|1,842间|classroom}有多媒体，占{z|83.2%|percent}。""",
[("multiple","u","v","w"),("sum","m","n o p q r"),("share","y","x","z"),("expr","s*t/100","za"),("bound","y","x"),("trend","up","v u"),("below","k","l")],
[error("ratio-mismatch","w","u v",[0],("2.4倍","ratio"),"29.0是12.1的2.4倍；1.4倍是增加的倍数","increase against multiple",1),
 error("sum-mismatch","o","m n p q r",[1],("100所","school"),"五类相加227所，与231所差4所；小学应为100所","wrong digit",1)],
scope=[("sum","b","c d e f")])

passage("cross-check-formula", """平衡关系审核不过的{a|三例|item}
例{!label|一}，某镇小学：上年在校生{b|1,204人|student}，招生{c|186人|student}，毕业{d|231人|student}，转入{e|22人|student}，转出{f|40人|student}，今年应为{g|1,141人|student}，报{h|1,114人|student}，差{i|27人|student}，查为合计误植。
例{!label|二}，某中学：教职工{j|168人|person}，其中专任教师{k|142人|person}、行政{l|11人|person}、教辅{m|9人|person}、工勤{n|6人|person}，平；但女教职工{o|97人|person}大于各栏女性之和{p|95人|person}，差在教辅。
例{!label|三}，某幼儿园：大班{q|3个|class}、中班{r|3个|class}、小班{s|2个|class}，共{t|8个|class}班，幼儿{u|247人|student}，平均{v|30.9人|other}，系统提示大于{w|30人|other}请说明，园方说明大班{x|105人|student}、每班{y|35人|other}，正合大班上限{z|35人|other}。
上述各例均已退回更正，例{!label|一}改后{za|1,141人|student}。""",
[("lin","g","+b +c -d +e -f"),("diff","g","h","i"),("sum","j","k l m n"),("sum","t","q r s"),("avg","u","t","v"),("avg","x","q","y"),("most","y","z"),("below","w","v"),("same","za","g"),("count","a",3),("bound","o","j"),("below","p","o"),("bound","x","u")],
scope=[("lin","h","+b +c -d +e -f"),("same","o","p"),("same","g","h"),("most","v","w")], hard="引用审核不过的错数，均已指明并更正")

passage("yearbook-entry-county-high", spaced("""县第一中学年鉴条目
学校占地{a|186亩|other}，建筑面积{b|7.42万平方米|other}。2023年有教学班{c|66个|class}，学生{d|3,298人|student}，班均{e|50.0人|other}；教职工{f|281人|person}，专任教师{g|246人|person}，其中研究生学历{h|68人|person}，占{i|24.2%|percent}，特级教师{j|5人|person}，高级教师{k|97人|person}，占专任教师{l|39.4%|percent}。

高考报名{m|1,086人|student}，本科上线{n|887人|student}，上线率{o|81.7%|percent}，比上年提高{p|2.2个百分点|percentage-point}；{!threshold|六百分}以上{q|43人|student}，占上线人数{r|4.0%|percent}。高一招生{s|1,120人|student}，其中指标到校{t|672人|student}，占{u|60.0%|percent}，达到省定不低于{v|60%|percent}的要求。
校图书馆藏书{w|11.9万册|item}，生均{x|36.1册|item}；学生公寓{y|3栋|item}、床位{z|2,860个|place}，寄宿生{za|2,715人|student}，占在校生{zb|82.3%|percent}。"""),
[("share","h","g","i"),("share","q","n","r"),("avg","d","c","e"),("share","k","g","l"),("share","n","m","o"),("share","t","s","u"),("least","v","u"),("avg","w","d","x"),("share","za","d","zb"),("bound","za","z"),("bound","g","f"),("bound","n","m"),("bound","q","n"),("bound","t","s"),("bound","k","g"),("bound","s","d")],
[error("share-mismatch","i","h g f",[0],("27.6%","percent"),"句中占比以专任教师为分母，68除以246为27.6%，24.2%是除以教职工281","wrong denominator",1),
 error("share-mismatch","r","q n m",[1],("4.8%","percent"),"占上线人数应为43除以887即4.8%，4.0%是除以报名人数","wrong denominator",2)],
scope=[("share","k","f","l"),("share","za","z","zb")])

passage("small-table-two-years", """表4 小学教师进出
项目,2022年,2023年
年初人数,{a1|2,102|person},{a2|2,076|person}
录用,{b1|61|person},{b2|58|person}
调入,{c1|19|person},{c2|14|person}
退休,{d1|74|person},{d2|86|person}
调出,{e1|23|person},{e2|25|person}
辞职,{f1|9|person},{f2|6|person}
年末人数,{g1|2,076|person},{g2|2,013|person}
净增减,{h1|-26|person},{h2|-45|person}
说明：年末数即下年初数。{!two|两年}累计净减{i|71人|person-}，录用合计{j|119人|person}，只及退休{k|160人|person}的{l|74.4%|percent}；调出多于调入，{!two|两年}净调出{m|15人|person}。辞职在减少，退休在增加。2023年退休比上年增{n|16.2%|percent}。""",
[("lin","g2","+a2 +b2 +c2 -d2 -e2 -f2"),("diff","g2","a2","h2"),("lin","g1","+a1 +b1 +c1 -d1 -e1 -f1"),("diff","g1","a1","h1"),("same","a2","g1"),("sum","i","h1 h2"),("sum","j","b1 b2"),("sum","k","d1 d2"),("share","j","k","l"),("lin","m","+e1 +e2 -c1 -c2"),("growth","d2","d1","n"),("trend","down","f1 f2"),("trend","up","d1 d2"),("lin","h2","+b2 +c2 -d2 -e2 -f2"),("lin","h1","+b1 +c1 -d1 -e1 -f1"),("trend","down","a2 g2"),("diff","g2","a1","i")],
[error("sum-mismatch table-mismatch","g2","a2 b2 c2 d2 e2 f2 h2 a1 i",[0, 1, 16],("2,031","person"),"2076加72减117为2031，2013颠倒","transposed digits",1)],
scope=[("share","b2","d2","l"),("growth","g2","g1","n")])

passage("reservoir-town-town", """库区移民镇的教育账
库区{!two|两}镇移民搬迁后，教育统计出现连锁变化。搬迁前2018年小学生{b|1,946人|student}，今年{c|1,204人|student}，{!span|五年}减{d|742人|student-}，减{e|38.1%|percent-}；同期镇上迁入城区安置点的学龄儿童{f|836人|person}，在城区小学就读{g|791人|student}，占{h|94.6%|percent}，其余就读民办。

教师并未随迁，{!two|两}镇小学教师由{i|134人|person}降为{j|118人|person}，减{k|11.9%|percent-}，生师比由{l|14.5:1|ratio}降到{m|10.2:1|ratio}；而安置点所在的育才小学生师比升到{n|21.3:1|ratio}，教师{o|71人|person}，学生{p|1,512人|student}。若把{!two|两}镇富余教师{q|55人|person}（按{r|19:1|ratio}计应配{s|63人|person}）调{t|20人|person}到育才，育才生师比可降至{u|16.6:1|ratio}，{!two|两}镇升至{v|12.3:1|ratio}，仍低于标准。""",
[("diff","c","b","d"),("growth","c","b","e"),("share","g","f","h"),("growth","j","i","k"),("ratio","b","i","l"),("ratio","c","j","m"),("ratio","p","o","n"),("expr","c/r","s"),("diff","j","s","q"),("expr","p/(o+t)","u"),("expr","c/(j-t)","v"),("below","v","r"),("trend","down","l m"),("bound","t","q"),("bound","g","f"),("below","r","n"),("growthb","b","d","e"),("trend","down","b c"),("trend","down","i j")],
scope=[("share","g","c","h"),("share","f","b","e"),("ratio","p","t","u")], hard="减少的学生与迁入城区的不等，含其他流动；富余按标准推算")

passage("reporting-week-counts", half("""报送情况周报（{!no|4}）
本周应完成会审的{a|58个|item}单位，到场{b|56个|item}，缺席{c|两个|item}已约补审。会审通过{d|39个|item}，一次通过率{e|69.6%|percent}，上周{f|62.1%|percent}，前周{g|64.8%|percent}，连续{h|两周|other}提高。退回{i|17个|item}，主要问题{j|23条|item}，其中逻辑性{k|11条|item}、合理性{l|8条|item}、说明不全{m|4条|item}，最多的{!one|一家}{n|5条|item}。

截至本周累计会审{o|187个|item}，占全部{p|218个|item}的{q|85.8%|percent}，下周尚余{r|31个|item}，若一次通过率不变，约有{s|22个|item~}可一次通过。本周处理电话咨询{t|94次|other}，日均{u|18.8次|other}（按{v|五天|other}计）。"""),
[("trend","up","g f e"),("diff","a","b","c"),("share","d","b","e"),("diff","b","d","i"),("sum","j","k l m"),("share","o","p","q"),("diff","p","o","r"),("prod","s","r e","1/100"),("overn","t",5,"u"),("bound","n","j"),("sum","b","d i"),("largest","k","l m"),("trend","up","f e")],
[error("direction-mismatch sequence-mismatch","f","g e",[0],None,"前周64.8%，上周62.1%是下降，本周才回升，不是连续两周提高","trend broken",1,"上周下降，本周回升")],
scope=[("share","d","a","e"),("share","b","p","q")])

passage("inequality-claim-town", """城乡教育差距的统计描述
用{!five|五个}指标量城乡差距，以乡村比城区，大于{!one|一}表示乡村占优。生师比（取倒数）{a|2.2|ratio}，生均校舍{b|2.4|ratio}，生均图书{c|1.4|ratio}，高级教师占比{d|0.7|ratio}，本科以上教师占比{e|0.8|ratio}。物的条件乡村占优，人的条件城区占优，结论鲜明。

具体数值：生均校舍城区{f|5.6平方米|other}，乡村{g|13.2平方米|other}；生均图书城区{h|21.3册|item}，乡村{i|30.6册|item}；高级教师占比城区{j|25.7%|percent}，乡村{k|18.0%|percent}，相差{l|7.7个百分点|percentage-point}；本科以上占比城区{m|86.4%|percent}，乡村{n|69.1%|percent}，相差{o|17.3个百分点|percentage-point}；生师比城区{p|19.4:1|ratio}，乡村{q|8.9:1|ratio}。
乡村的优势多半不是投入多，而是学生少：生均校舍乡村{!span|五年}提高{r|3.1平方米|other}，同期乡村校舍总量还减了{s|1.9%|percent-}。""",
[("multiple","g","f","b"),("multiple","i","h","c"),("multiple","k","j","d"),("multiple","n","m","e"),("multiple","p","q","a"),("diff","j","k","l"),("diff","m","n","o"),("below","f","g"),("below","h","i"),("below","k","j"),("below","n","m"),("below","q","p")],
scope=[("multiple","f","g","b"),("multiple","j","k","d"),("diff","m","k","o")], hard="生师比取倒数比；生均提高而总量减少")

passage("correct-notice-double", half("""勘误
上期《统计信息》刊登的《我县小学校均规模》一文，因排版疏漏，数据有误，更正如下。
原文“全县{a|96所|school}小学、{b|24,318人|student}，校均{c|253人|other}”，学校数应含九年一贯制小学部{d|8所|school}，为{e|104所|school}，学生相应为{f|27,422人|student}，校均{g|264人|other}。九年一贯制小学部学生{h|3,104人|student}。
原文“校均规模比上年扩大{i|5.6%|percent}”，上年校均{j|251人|other}，更正后应为扩大{k|5.2%|percent}，变动{l|13人|other}。原文“最大的实验小学{m|2,384人|student}，是最小的后坝小学{n|8人|student}的{o|298倍|ratio}”无误。
原文“{!threshold|百人}以下小学占{p|24.0%|percent}”，{q|23所|school}除以原学校数，更正后占{r|23.1%|percent}。"""),
[("share","q","e","r"),("growth","g","j","k"),("diff","g","j","l"),("avg","b","a","c"),("sum","e","a d"),("sum","f","b h"),("avg","f","e","g"),("multiple","m","n","o"),("share","q","a","p"),("bound","q","a"),("trend","up","j g"),("below","c","g"),("growthb","j","l","k")],
[error("share-mismatch","r","q e",[0],("22.1%","percent"),"23除以更正后的104所为22.1%，23.1%错一位","wrong digit",2)],
scope=[("growth","g","c","k"),("avg","f","a","g"),("avg","b","e","g"),("same","i","k")])

passage("prefecture-share-rank", """本县在全市的位置
全市{a|9个|item}县（区），小学在校生{b|31.4万人|student}，本县{c|24,318人|student}，占{d|7.7%|percent}，居第{!rank|六}；初中{e|16.8万人|student}，本县{f|13,374人|student}，占{g|8.0%|percent}，居第{!rank|五}；专任教师小学{h|1.96万人|person}，本县{i|1,512人|person}，占{j|7.7%|percent}。
小学生师比全市{k|16.0:1|ratio}，本县{l|16.1:1|ratio}，略高于全市；初中全市{m|12.5:1|ratio}，本县{n|12.8:1|ratio}，略低于全市。本科以上教师全市{o|81.2%|percent}，本县{p|79.5%|percent}，低{q|1.7个百分点|percentage-point}，位次由第{!rank|四}降到第{!rank|六}。
生均经费小学全市{r|14,106元|CNY/student}，本县{s|13,822元|CNY/student}，为全市平均的{t|98.0%|percent}，比上年的{u|96.4%|percent}提高{v|1.6个百分点|percentage-point}。""",
[("below","n","m"),("share","c","b","d"),("share","f","e","g"),("share","i","h","j"),("ratio","b","h","k"),("ratio","c","i","l"),("below","k","l"),("diff","o","p","q"),("share","s","r","t"),("diff","t","u","v"),("below","p","o"),("trend","up","u t"),("below","s","r"),("bound","c","b"),("bound","f","e")],
[error("direction-mismatch","n","m",[0],None,"12.8比12.5高，应为略高于全市","direction",1,"略高于全市")],
scope=[("ratio","b","c","k"),("share","f","b","g")])

passage("grant-number-period", """营养改善计划受益人数口径
“受益学生”在不同材料里有{a|三个|item}数：月报{b|21,364人|student}，学期报{c|22,018人|student}，年报{d|23,105人|student}。月报是当月实际供餐学生；学期报是{!one|一}学期内供过餐的学生去重；年报是全年去重，含毕业和新生各{!one|一批}，所以年报最大。

经费按月报的实际人数和天数算：全年供餐{e|196天|other}，日均{f|20,870人|student}，每天{g|5.00元|CNY}，应支{h|2,045.3万元|CNY}；若用年报数乘{i|196天|other}，得{j|2,264.3万元|CNY}，虚多{k|219.0万元|CNY}。实际支出{l|2,038.7万元|CNY}，执行率{m|99.7%|percent}。
农村义务教育学生覆盖率以月报数除以同期农村在校生{n|22,190人|student}，为{o|96.3%|percent}。未覆盖的{p|826人|student}在{!nine|九所}自办食堂尚未验收的学校，预计下学期覆盖。""",
[("count","a",3),("trend","up","b c d"),("prod","h","e f g"),("prod","j","d i g"),("diff","j","h","k"),("share","l","h","m"),("share","b","n","o"),("diff","n","b","p"),("same","e","i"),("largest","d","b c"),("below","l","h"),("bound","b","n"),("below","f","b")],
scope=[("prod","h","d e g"),("share","d","n","o"),("share","f","n","o")], hard="受益人数三个口径；覆盖率只用月报数")

passage("desk-audit-multi", """关于报送《2023年教育事业统计分析》的修改稿
第{!label|一}段 全县在校生{a|73,518人|student}，比上年减少{b|1,686人|student-}。义务教育占{c|68.5%|percent}，其中小学{d|32,789人|student}、初中{e|17,571人|student}。
第{!label|二}段 专任教师{f|5,308人|person}，幼儿园{g|1,094人|person}、小学{h|1,842人|person}、初中{i|1,486人|person}、高中阶段{j|858人|person}、特教{k|28人|person}，义务教育师资占{l|62.7%|percent}。
第{!label|三}段 与“{!plan|十三五}”末相比，在校生减少{m|6,204人|student-}，由{n|79,722人|student}降为上数，下降{o|7.8%|percent-}；专任教师增加{p|207人|person}，由{q|5,110人|person}增为上数，增长{r|3.9%|percent}。
第{!label|四}段 生师比由{s|15.6:1|ratio}降为{t|13.9:1|ratio}，降{u|1.7|other}。人均占用校舍{v|11.1平方米|other}，校舍{w|81.9万平方米|other}。
第{!label|五}段 存在问题：编制不足、年龄偏大、{x|28.4%|percent}的教师在{!age|五十岁}以上。""",
[("diff","f","q","p"),("sharesum","d e","a","c"),("sum","f","g h i j k"),("sharesum","h i","f","l"),("diff","a","n","m"),("growth","a","n","o"),("growth","f","q","r"),("ratio","n","q","s"),("ratio","a","f","t"),("diff","s","t","u"),("avg","w","a","v"),("growthb","n","m","o"),("trend","down","n a"),("trend","up","q f"),("trend","down","s t"),("growthb","q","p","r")],
[error("difference-mismatch","p","f q r",[0, 15],("198人","person"),"5308减5110为198人","wrong digit",2)],
scope=[("share","d","a","c"),("ratio","a","q","s"),("diff","n","a","b")])

passage("brief-overview-review", """丁县教育事业发展综述（2019—2023年）

{!span|五年}来，丁县教育的家底变得厚实，但摊子也变得不均。先说家底。校舍从{a|61.3万平方米|other}增加到{b|67.7万平方米|other}，净增{c|6.4万平方米|other}，新建的多在县城，拆掉的多在乡下；教学仪器从{d|2,214万元|CNY}增加到{e|3,097万元|CNY}，增长{f|39.9%|percent}；图书从{g|92.4万册|item}增加到{h|116.9万册|item}，增长{i|26.5%|percent}。学生却从{j|43,910人|student}减到{k|40,316人|student}，{!phrase|一增一减}，生均校舍便由{l|14.0平方米|other}提高到{m|16.8平方米|other}，生均图书由{n|21.0册|item}提高到{o|29.0册|item}。

再说不均。县城{p|11所|school}学校容纳{q|18,762人|student}，占{r|46.5%|percent}，生均校舍只有{s|7.9平方米|other}；乡下{t|85所|school}学校{u|21,554人|student}，生均{v|24.5平方米|other}。平均数把{!two|两}头抹平了，看平均数办事要吃亏。
此外，{!span|五年}新建的{w|14栋|item}楼里有{x|三栋|item}建成时学生已经搬走，现改作留守儿童之家和教师周转房，面积{y|0.7万平方米|other}，已从校舍统计中剔出。""",
[("diff","b","a","c"),("growth","e","d","f"),("growth","h","g","i"),("avg","a","j","l"),("avg","b","k","m"),("avg","g","j","n"),("avg","h","k","o"),("share","q","k","r"),("sum","k","q u"),("between","m","s v"),("expr","(b-q*s)/u","v"),("trend","down","j k"),("trend","up","a b"),("trend","up","l m"),("trend","up","n o"),("bound","x","w"),("trend","up","g h"),("trend","up","d e")],
scope=[("mean","s v","m"),("growth","b","a","i"),("avg","b","j","m")], hard="平均宽裕而县城拥挤；总量增而学生减")

passage("handover-memo", """交接备忘（原统计员致接任者）
一、每年最容易错的是时点。在校生取9月1日，校舍取12月31日，毕业生取学年末。{!three|三个}时点对应{!three|三个}不同的分母，切勿混用。去年生均校舍一项，就是把年末校舍{b|67.7万平方米|other}除以9月的{c|40,316人|student}，得{d|16.8平方米|other}，这样做省里是认可的。
二、硬性校验不过时先看招生、毕业和在校生三者。上一轮里，西片{e|14所|school}学校有{f|5所|school}不过，占{g|35.7%|percent}，东片{h|12所|school}中有{i|2所|school}，占{j|16.7%|percent}，{!two|两}片合计不过{k|7所|school}，占{l|26.9%|percent}。
三、旧电脑里有2008年以来的{m|16个|item}年度数据库，其中2013年的打不开，已报修。
四、联系单位{o|236个|item}，电话簿里标红的{p|19个|item}换过人，请重新核对。报送最慢的是{q|三家|item}民办园，去年平均迟{r|6.5天|other}；最快的是石坎小学，每年都提前{s|9天|other}。""",
[("avg","b","c","d"),("share","f","e","g"),("share","i","h","j"),("sum","k","f i"),("expr","100*k/(e+h)","l"),("between","l","g j"),("bound","f","e"),("bound","i","h"),("bound","p","o")],
scope=[("mean","g j","l"),("share","k","o","l")], hard="合计的不过率不是两片的平均")

passage("brief-pre-school-decline", """学前教育专题报告：收缩之后

一、收缩有多快
2020年全县在园幼儿{a|19,836人|student}，2024年{b|13,068人|student}，{!span|四年}减少{c|6,768人|student-}，下降{d|34.1%|percent-}。分年看，2021年减{e|1,206人|student-}，2022年减{f|1,594人|student-}，2023年减{g|1,832人|student-}，2024年减{h|2,136人|student-}，一年比一年多。幼儿园由{i|118所|school}减为{j|89所|school}，减少{k|29所|school-}，下降{l|24.6%|percent-}，园的减速慢于幼儿，于是园均规模由{m|168人|other}缩到{n|147人|other}。

二、谁在退出
退出的{o|37所|school}里，民办{p|34所|school}，公办{q|3所|school}；同期新开{r|8所|school}，全部为公办。民办园在园幼儿占比由{s|56.4%|percent}降到{t|40.2%|percent}，降{u|16.2个百分点|percentage-point-}。公办园在园幼儿尽管占比上升，人数却也从{v|8,648人|student}减到{w|7,815人|student}。

三、教师怎么办
专任教师从{x|1,204人|person}减到{y|1,096人|person}，师幼比由{z|16.5:1|ratio}改善到{za|10.9:1|ratio}，已优于省定{zb|15:1|ratio}的要求。""",
[("ratio","b","y","za"),("diff","b","a","c"),("growth","b","a","d"),("sum","c","e f g h"),("diff","j","i","k"),("growth","j","i","l"),("avg","a","i","m"),("avg","b","j","n"),("lin","j","+i -o +r"),("sum","o","p q"),("diff","t","s","u"),("ratio","a","x","z"),("trend","down","e f g h"),("trend","down","v w"),("trend","down","a b"),("trend","down","m n"),("trend","down","s t"),("trend","down","x y"),("most","za","zb"),("expr","100-100*v/a","s"),("expr","100-100*w/b","t"),("below","d","l"),("trend","down","i j"),("growthb","a","c","d"),("growthb","i","k","l")],
[error("ratio-mismatch","za","b y x",[0],("11.9:1","ratio"),"13068除以2024年教师1096为11.9；10.9是除以2020年的1204人","other year's figure copied",2)],
scope=[("avg","b","i","n"),("lin","k","-o"),("ratio","b","x","z")])

passage("brief-enrolment-policy-note", """关于起始年级均衡编班的统计通报

县教育局要求，今年秋季起始年级一律均衡编班，小学每班不超过{a|45人|other}，初中不超过{b|50人|other}，同校各班人数相差不超过{c|两人|student}。本站汇总{d|63所|school}小学、{e|22所|school}初中的编班结果。
小学一年级新生{f|4,126人|student}，编{g|104个|class}班，平均{h|39.7人|other}，其中超过{!threshold|45人}的班{i|0个|class}；初中一年级新生{j|4,812人|student}，编{k|99个|class}班，平均{l|48.6人|other}，超过{!threshold|50人}的班{m|3个|class}，均在三中，分别为{n|51人|other}、{o|51人|other}和{p|52人|other}，三中已承诺期中前拆班。
同校各班极差，小学最大{q|两人|student}，初中最大{r|两人|student}，全部合规。男女比例上，小学一年级男生{s|2,196人|student}，女生{t|1,930人|student}，男生占{u|53.2%|percent}；初中男生{v|2,574人|student}，女生{w|2,328人|student}，男生占{x|53.5%|percent}，比小学高{y|0.3个百分点|percentage-point}。
{!two|两段}起始年级合计{z|8,938人|student}，{za|203个|class}班，平均{zb|44.0人|other}。""",
[("sum","j","v w"),("avg","f","g","h"),("avg","j","k","l"),("most","h","a"),("most","l","b"),("below","b","n"),("most","q","c"),("most","r","c"),("sum","f","s t"),("share","s","f","u"),("share","v","j","x"),("diff","x","u","y"),("sum","z","f j"),("sum","za","g k"),("avg","z","za","zb"),("between","zb","h l"),("bound","m","k"),("count","m",3)],
[error("sum-mismatch","w","j v x",[0],("2,238人","student"),"4812减2574为2238，2328颠倒两位","transposed digits",2)],
scope=[("most","p","b"),("mean","h l","zb"),("share","s","z","u")])

passage("brief-finance-and-head", """生均经费“倒挂”的统计解释

有委员注意到，我县乡村小学生均公用经费支出{a|1,986元|CNY/student}，比城区的{b|1,124元|CNY/student}高出{c|862元|CNY/student}，高{d|76.7%|percent}，认为经费向乡村“倾斜过度”。这一判断忽略了规模。

乡村小学{e|43所|school}，学生{f|6,287人|student}，公用支出{g|1,248.6万元|CNY}，校均{h|29.0万元|CNY}；城区小学{i|15所|school}，学生{j|18,420人|student}，公用支出{k|2,070.4万元|CNY}，校均{l|138.0万元|CNY}。烧锅炉、付电费、修围墙，是按学校花的，不是按学生花的，{!one|一所}{m|36人|student}的学校与{!one|一所}{n|360人|student}的学校，冬天的煤钱差不了多少。
从总量看，乡村占公用支出的{o|37.6%|percent}，占学生的{p|25.4%|percent}，占学校的{q|74.1%|percent}，{!three|三个}比重一摆，谈不上过度。
还须说明，公用经费按规定{r|5%|percent}提作教师培训，今年全县提取{s|166.0万元|CNY}，实际用于培训{t|152.3万元|CNY}，余{u|13.7万元|CNY}结转。""",
[("diff","a","b","c"),("growth","a","b","d"),("avg","g","f","a"),("avg","k","j","b"),("avg","g","e","h"),("avg","k","i","l"),("shareofsum","g","g k","o"),("shareofsum","f","f j","p"),("shareofsum","e","e i","q"),("expr","(g+k)*r/100","s"),("diff","s","t","u"),("bound","t","s"),("below","b","a"),("growthb","b","c","d"),("below","p","o")],
scope=[("growthb","a","c","d"),("avg","g","j","b"),("share","f","j","p")], hard="生均高而总量低，三个比重分母各是合计")

passage("brief-check-errors-three", """对《2023年鉴（教育篇）》清样的校读意见

（一）第{!page|212}页，“全县有专任教师{a|5,094人|person}，其中小学{b|2,046人|person}、初中{c|1,440人|person}、高中阶段{d|794人|person}、幼儿园{e|786人|person}、特教{f|28人|person}”，各数相加与总数相等。

（二）第{!page|213}页，“义务教育阶段{g|3,486人|person}，占专任教师{h|68.4%|percent}；高中阶段占{i|15.6%|percent}；幼儿园占{j|15.4%|percent}；特教占{k|0.5%|percent}”，{!four|四}者合计{l|99.9%|percent}，四舍五入所致，可不改。

（三）第{!page|215}页，“在校生{m|78,462人|student}，生师比{n|14.5:1|ratio}”，以总数相除得出，照排；同页“比上年的{o|15.9:1|ratio}降低{p|0.5|other}”，亦照排。

（四）第{!page|216}页，“高级教师{q|945人|person}，占{r|18.6%|percent}，比上年增加{s|52人|person}，增长{t|5.8%|percent}”，无误。第{!page|217}页照片说明把2022年误作2021年，请换。""",
[("ratio","m","a","n"),("diff","o","n","p"),("sum","a","b c d e f"),("sum","g","b c"),("share","g","a","h"),("share","d","a","i"),("share","e","a","j"),("share","f","a","k"),("sum","l","h i j k"),("share","q","a","r"),("growthc","q","s","t"),("trend","down","o n"),("hundred","h i j k"),("bound","q","a")],
[error("ratio-mismatch","n","m a o p",[0, 1],("15.4:1","ratio"),"78462除以5094为15.4，与上年15.9相差0.5也相符","wrong digit",2)],
scope=[("growthb","q","s","t"),("ratio","m","g","n"),("share","b","a","h")])

passage("brief-town-annual", """戊乡教育年报（乡志用稿）

本乡今有小学{b|5所|school}、初中{c|1所|school}、公办中心园{d|1所|school}。2010年全乡学生{e|3,216人|student}，2023年{f|1,127人|student}，{!span|十三年}减少{g|2,089人|student-}，减幅{h|65.0%|percent-}，其中小学由{i|1,870人|student}减为{j|494人|student}，减{ja|73.6%|percent-}；初中由{k|1,012人|student}减为{l|365人|student}，减{la|63.9%|percent-}；幼儿园由{m|334人|student}减为{n|268人|student}，减{na|19.8%|percent-}。{!three|三}者中初中减得最快，撤并初中也就提上了日程。

教师2010年{o|171人|person}，2023年{p|98人|person}，减幅{q|42.7%|percent-}，低于学生减幅；生师比由{r|18.8:1|ratio}降到{s|11.5:1|ratio}。近{!span|九年}考入本科的{t|214人|student}，年均{u|23.8人|other}，最多的{!one|一年}{va|41人|student}，最少的{!one|一年}{vb|12人|student}。

全乡校舍{v|2.14万平方米|other}，闲置{w|0.68万平方米|other}，闲置率{x|31.8%|percent}。闲置的{y|9处|item}里，做养老中心{z|2处|item}、村部{za|4处|item}，空置{zb|3处|item}。""",
[("smallest","la","ja na"),("diff","f","e","g"),("growth","f","e","h"),("sum","e","i k m"),("sum","f","j l n"),("growth","j","i","ja"),("growth","l","k","la"),("growth","n","m","na"),("growth","p","o","q"),("ratio","e","o","r"),("ratio","f","p","s"),("overn","t",9,"u"),("share","w","v","x"),("sum","y","z za zb"),("trend","down","e f"),("trend","down","i j"),("trend","down","k l"),("trend","down","m n"),("trend","down","r s"),("bound","w","v"),("below","h","q"),("between","u","vb va"),("between","h","ja la na"),("below","vb","va"),("growthb","e","g","h")],
[error("direction-mismatch","la","ja na",[0],None,"小学减73.6%，比初中的63.9%更快","wrong superlative",1,"三者中小学减得最快")],
scope=[("overn","t",13,"u"),("growth","j","i","h"),("ratio","f","o","s")])

passage("brief-summary-slip", """2024年乙区教育统计分析摘要（呈阅件）

一、学生{a|11.26万|student}人，同比减{b|1.8%|percent-}。其中幼儿{c|1.93万|student}人，小学{d|4.69万|student}人，初中{e|2.26万|student}人，高中阶段{f|2.38万|student}人。
二、教师{g|7,842人|person}，同比增{h|0.9%|percent}，生师比{i|14.4:1|ratio}，上年{j|14.8:1|ratio}。其中有编制的{k|6,118人|person}，占{l|78.0%|percent}；编外{m|1,742人|person}，占{n|22.0%|percent}。
三、投入。财政教育支出{o|18.64亿元|CNY}，同比增{p|3.6%|percent}，生均{q|16,554元|CNY/student}；其中用于学前{r|1.52亿元|CNY}，占{s|8.2%|percent}；义务教育{t|12.07亿元|CNY}，占{u|64.8%|percent}；高中阶段{v|3.91亿元|CNY}，占{w|21.0%|percent}；其他{x|1.14亿元|CNY}，占{y|6.1%|percent}。
四、条件。新增学位{z|7,250个|place}，其中公办{za|6,530个|place}；生均教学用房达标率{zb|96.2%|percent}，比上年提高{zc|1.5个百分点|percentage-point}。
呈阅件限{!one|一页}，详见附表。""",
[("sum","g","k m"),("share","m","g","n"),("sum","a","c d e f"),("ratio","a","g","i"),("share","k","g","l"),("avg","o","a","q"),("sum","o","r t v x"),("share","r","o","s"),("share","t","o","u"),("share","v","o","w"),("share","x","o","y"),("hundred","l n"),("hundred","s u w y"),("trend","down","j i"),("bound","za","z"),("expr","(100+b)/(100+h)*j","i"),("bound","k","g")],
[error("sum-mismatch","m","g k n l",[0, 1],("1,724人","person"),"7842减6118为1724，占22.0%；1742颠倒两位","transposed digits",1)],
scope=[("avg","r","c","q"),("share","r","t","s"),("share","z","za","zb")])

passage("brief-training-enrol-mix", """数据开放日观众留言与答复

留言（{!one|一位}退休教师）：贵站说小学生均校舍{a|9.5平方米|other}，我记得{!span|二十年}前也有{b|5平方米|other}，增长不过{!one|一倍}，怎么能说“突飞猛进”？
答：您的记忆是准的。2004年生均{c|4.8平方米|other}，那时小学生{d|41,905人|student}，校舍{e|20.1万平方米|other}；2023年小学生{f|24,318人|student}，校舍{g|23.1万平方米|other}。总面积只增加{h|3.0万平方米|other}，增长{i|14.9%|percent}，而学生减少{j|42.0%|percent-}，生均的提高主要得益于学生减少。“突飞猛进”已改为“明显改善”。

留言（高中生）：我们学校{k|3,298名|student}学生，只有{l|两个|item}篮球场，算不算达标？
答：按规定每{m|六个|class}班应有{!one|一个}篮球场或相当场地，贵校{n|66个|class}班应有{o|11个|item}。现有篮球场{p|2个|item}、排球场{q|4个|item}、足球场{r|1个|item}，足球场折合{s|4个|item}，合计折算{t|10个|item}，还差{u|1个|item}，明年随操场改造补上。

留言（家长）：报纸说幼儿园学位多了{!three|三成}，为何公办园还是难进？
答：多的是民办园，公办学位{v|7,240个|place}，公办在园{w|7,058人|student}，使用率{x|97.5%|percent}；民办学位{y|7,620个|place}，在园{z|5,846人|student}，使用率{za|76.7%|percent}。""",
[("avg","e","d","c"),("avg","g","f","a"),("diff","g","e","h"),("growth","g","e","i"),("growth","f","d","j"),("avg","n","m","o"),("same","l","p"),("lin","t","+p +q +s"),("diff","o","t","u"),("share","w","v","x"),("share","z","y","za"),("same","b","c"),("trend","up","c a"),("trend","up","e g"),("trend","down","d f"),("bound","w","v"),("bound","z","y"),("below","za","x"),("growthb","e","h","i")],
scope=[("sum","t","p q r"),("growth","a","c","i"),("share","w","y","x")], hard="总面积与生均增幅不同；足球场折算后合计")

passage("brief-vocational-check", """县职教中心统计自查报告

按照教育统计数据质量抽查要求，我校对2023年报表逐项自查，结果报告如下。
学生：学籍在校{a|2,742人|student}，实际在校{b|2,518人|student}，顶岗实习{c|186人|student}，休学{d|21人|student}，其余{e|17人|student}正在办理退学，{!four|四项}之和与学籍数一致。抽查人均缺勤率{f|3.1%|percent}，在允许的{g|5%|percent}以内。
专业：开设{h|14个|item}，其中新设{i|2个|item}、停招{j|3个|item}，实际招生专业{k|11个|item}。招生{l|967人|student}，计划{m|1,200人|place}，完成{n|80.6%|percent}，其中旅游服务完成最差，计划{o|90人|place}，招{p|31人|student}，完成{q|34.4%|percent}。
教师：专任{r|176人|person}，外聘{s|38人|person}，外聘占专任与外聘之和的{t|17.8%|percent}，低于{u|20%|percent}的上限。
实习：顶岗实习学生人均月补贴{v|1,850元|CNY/month}，签订{!three|三}方协议{w|186份|item}，签约率{x|100%|percent}。
毕业：{y|917人|student}，取得职业证书{z|871人|student}，取证率{za|95.0%|percent}；就业对口率{zb|72.1%|percent}，以就业{zc|341人|student}为分母，对口{zd|246人|student}。""",
[("sum","a","b c d e"),("most","f","g"),("diff","h","j","k"),("share","l","m","n"),("share","p","o","q"),("shareofsum","s","r s","t"),("most","t","u"),("same","w","c"),("share","w","c","x"),("share","z","y","za"),("share","zd","zc","zb"),("bound","i","h"),("bound","z","y"),("bound","zd","zc"),("below","q","n"),("below","l","m")],
scope=[("share","s","r","t"),("share","zd","y","zb"),("share","b","a","n")], hard="完成率低而总数一致；外聘比例分母含外聘；对口率只除以就业人数")

passage("brief-lead-restate-growth", """【要情】今年秋季高中扩招幅度创近年新高

导语：2024年秋季，全县普通高中招生{a|3,128人|student}，比去年增加{b|317人|student}，增长{c|11.3%|percent}，增幅为近{!span|四年}最高。
背景：2020年至2023年招生分别为{e|2,417人|student}、{f|2,702人|student}、{g|2,759人|student}、{h|2,811人|student}，各年增幅依次为（2021年起）{i|11.8%|percent}、{j|2.1%|percent}、{k|1.9%|percent}。扩招由{!three|三}部分构成：新校区{m|200人|student}，一中、二中挖潜{n|92人|student}，民办高中{o|25人|student}。
影响：高中在校生达{p|8,698人|student}，增{q|5.6%|percent}；班额{r|49.7人|other}，仍控制在{s|50人|other}以内，一中起始年级却有{t|52.4人|other}，二中{u|51.0人|other}，新校区只有{v|40.0人|other}。今后{w|三年|other}初中毕业生还将由{x|5,310人|student}增加到{y|5,936人|student}，增{z|11.8%|percent}。
按录取率不低于{za|56%|percent}计，2027年需招{zb|3,324人|student}，比今年还要多{zc|196人|student}。""",
[("largest","c","i j k"),("diff","a","h","b"),("growth","a","h","c"),("growth","f","e","i"),("growth","g","f","j"),("growth","h","g","k"),("sum","b","m n o"),("most","r","s"),("growth","y","x","z"),("prod","zb","y za","1/100"),("diff","zb","a","zc"),("trend","up","e f g h a"),("between","r","t u v"),("growthb","h","b","c"),("trend","up","x y")],
[error("direction-mismatch","c","i j k",[0],None,"2021年增幅11.8%高于今年的11.3%，不是近四年最高","wrong superlative",2,"增幅为2022年以来最高")],
scope=[("growth","y","x","c"),("share","b","a","c"),("most","t","s")])

passage("brief-rect-list", half("""数据质量整改清单（第{!no|3}批）

序号{!no|1}：戊镇中心校，专任教师多报{a|5人|person}，原报{b|63人|person}，应为{c|58人|person}，已改。
序号{!no|2}：城北中学，在校生原报{d|2,127人|student}，漏报插班{e|14人|student}，应为{f|2,141人|student}，已改；相应地，班额由{g|47.3人|other}改为{h|47.6人|other}（{i|45个|class}班）。
序号{!no|3}：石板小学，校舍面积原报{j|12,840平方米|other}，把篮球场{k|840平方米|other}计入，应为{l|12,000平方米|other}，生均（{m|784人|student}）由{n|16.4平方米|other}改为{o|15.3平方米|other}，已改。
序号{!no|4}：阳光幼儿园，保育员原报{p|9人|person}，应为{q|12人|person}，待改。
序号{!no|5}：柳湾初中，图书原报{r|34.6万册|item}，系单位误填，应为{s|3.64万册|item}，学生{t|1,130人|student}，生均{u|30.6册|item}，已改。

本批共{v|五条|item}，已改{w|四条|item}，整改率{x|80%|percent}；前{!two|两}批{y|32条|item}已全部整改，累计{z|37条|item}，整改率{za|97.3%|percent}。"""),
[("avg","s","t","u"),("diff","b","a","c"),("sum","f","d e"),("avg","d","i","g"),("avg","f","i","h"),("diff","j","k","l"),("avg","j","m","n"),("avg","l","m","o"),("share","w","v","x"),("sum","z","v y"),("expr","100*(w+y)/z","za"),("count","v",5),("count","w",4),("bound","w","v")],
[error("average-mismatch","s","t u",[0],("3.46万册","item"),"1130人、生均30.6册对应3.46万册，3.64颠倒两位","transposed digits",1)],
scope=[("avg","f","m","h"),("share","y","z","za")])

passage("timeline-survey-order", """校舍普查工作报告
普查自{a|2022年6月|other}启动，{b|2022年9月|other}完成外业，{c|2022年8月|other}完成内业复核，{d|2022年12月|other}通过市级验收，历时{e|六个月|other}。共出动{f|14个|item}小组、{g|63人|person}，丈量{h|1,126栋|item}建筑，建筑面积{i|81.9万平方米|other}，平均每栋{j|727平方米|other}。

按结构分，框架{k|412栋|item}、砖混{l|598栋|item}、砖木{m|87栋|item}、其他{n|29栋|item}；按建成年代，2000年以前的{o|381栋|item}，占{p|33.8%|percent}，面积却只占{q|21.5%|percent}，即{r|17.6万平方米|other}，说明老楼偏小。查出资料不全的{s|243栋|item}，补齐{t|219栋|item}，补齐率{u|90.1%|percent}。
内业复核比外业晚完成，是因为照片须逐栋比对，抽查{v|113栋|item}，抽查率{w|10.0%|percent}，误差超过{x|1%|percent}的{y|6栋|item}，占抽查的{z|5.3%|percent}。""",
[("order","b c"),("sum","h","k l m n"),("avg","i","h","j"),("share","o","h","p"),("share","r","i","q"),("share","t","s","u"),("share","v","h","w"),("share","y","v","z"),("bound","t","s"),("bound","y","v"),("order","a b"),("order","a d"),("const","e",6,6),("below","q","p"),("order","b d"),("bound","s","h")],
[error("direction-mismatch sequence-mismatch","c","b",[0],("2022年10月","other"),"内业复核晚于外业，不能在外业完成的9月之前","date order",2)],
scope=[("share","y","h","z"),("share","o","i","q"),("share","s","o","u")])

passage("headline-body-tail", """我县义务教育阶段教师本科率突破{!eight|八成}
（统计快讯）最新年报显示，我县义务教育专任教师中本科以上学历占{a|80.2%|percent}，比{!span|五年}前提高{b|14.6个百分点|percentage-point}。

具体到学段，小学专任教师{c|1,512人|person}，本科以上{d|1,103人|person}，占{e|72.9%|percent}；初中专任教师{f|1,043人|person}，本科以上{g|947人|person}，占{h|90.8%|percent}。{!span|五年}前，小学这一比例是{i|55.7%|percent}，初中是{j|79.3%|percent}，全县合计{k|65.6%|percent}。县里从2020年起对在职提升学历的教师每人补助{l|2,000元|CNY}，已有{m|318人|person}受益，共{n|63.6万元|CNY}。
新教师的贡献也大，{!span|五年}招聘的{o|462人|person}里本科以上{p|455人|person}，占{q|98.5%|percent}。退休的{r|391人|person}中本科以上仅{s|87人|person}，占{t|22.3%|percent}，{!phrase|一进一退}，结构自然上移。统计站提醒，比率提高不等于质量自然提高，教非所学的仍占{u|17.4%|percent}。
总之，{!two|两个}学段合计{v|2,555人|person}，本科以上{w|2,050人|person}，占{x|82.0%|percent}。""",
[("share","w","v","x"),("same","a","x"),("share","w","v","a"),("diff","a","k","b"),("share","d","c","e"),("share","g","f","h"),("prod","n","m l"),("share","p","o","q"),("share","s","r","t"),("sum","v","c f"),("sum","w","d g"),("between","a","e h"),("between","k","i j"),("trend","up","k a"),("bound","w","v"),("trend","up","i e"),("trend","up","j h"),("expr","100*(d+g)/(c+f)","a")],
[error("share-mismatch restatement-mismatch","x","w v a",[0, 1],("80.2%","percent"),"2050除以2555为80.2%，与标题、导语一致；82.0%颠倒","restated wrongly elsewhere",3)],
scope=[("mean","e h","a"),("share","p","v","q"),("share","d","v","e")])

passage("monitoring-points-wan", """教育经费统计与事业统计的衔接（供财政局参考）
财政口径：2023年教育支出{a|9.47亿元|CNY}，其中学前{b|0.83亿元|CNY}、小学{c|3.47亿元|CNY}、初中{d|2.31亿元|CNY}、高中{e|1.52亿元|CNY}、其他{f|1.34亿元|CNY}。
事业口径：幼儿{g|12,904人|student}、小学生{h|25,105人|student}（年均）、初中生{i|13,140人|student}（年均）、高中生{j|8,265人|student}（年均）。

{!two|两}者相除：学前生均{k|6,432元|CNY/student}，小学{l|13,822元|CNY/student}，初中{m|17,580元|CNY/student}，高中{n|1.84元|CNY/student}。初中是小学的{o|1.27倍|ratio}，学前只及小学的{p|46.5%|percent}，与省里要求的学前不低于小学{q|50%|percent}尚有距离，差{r|3.5个百分点|percentage-point}。
各校留存的事业收入{s|1.21亿元|CNY}不在上述支出之内；若一并计入，总支出{t|10.68亿元|CNY}，增加{u|12.8%|percent}。""",
[("avg","e","j","n"),("sum","a","b c d e f"),("avg","b","g","k"),("avg","c","h","l"),("avg","d","i","m"),("multiple","m","l","o"),("share","k","l","p"),("diff","q","p","r"),("below","p","q"),("sum","t","a s"),("growth","t","a","u"),("below","k","l"),("below","l","m"),("growthb","a","s","u")],
[error("average-mismatch","n","e j",[0],("1.84万元","CNY/student"),"1.52亿元除以8265人为1.84万元，漏了“万”","unit slipped by ten thousand",2)],
scope=[("avg","t","h","l"),("share","b","a","p")])

passage("left-out-region-total", """分片区学前教育资源一览及评述
城关片幼儿园{a|31所|school}、学位{b|6,240个|place}、在园{c|5,872人|student}；东片{d|19所|school}、{e|3,180个|place}、{f|2,466人|student}；西片{g|17所|school}、{h|2,520个|place}、{i|1,703人|student}；南片{j|14所|school}、{k|1,710个|place}、{l|1,412人|student}；北片{m|13所|school}、{n|1,210个|place}、{o|814人|student}。全县幼儿园{p|94所|school}，学位{q|14,860个|place}，在园{r|11,453人|student}，学位使用率{s|82.6%|percent}。

使用率最高的是城关，{t|94.1%|percent}，最低的是北片，{u|67.3%|percent}；东片{v|77.5%|percent}、西片{w|67.6%|percent}、南片{x|82.6%|percent}。按未来{!span|三年}出生人口推算，除城关外的{y|四片|item}现有空余学位{z|2,225个|place}将继续增多。建议西片、北片先行归并，每归并{!one|一}园平均腾出{za|138个|place}学位，可改办托育。""",
[("sum","r","c f i l o"),("share","r","q","s"),("sum","p","a d g j m"),("sum","q","b e h k n"),("share","c","b","t"),("share","o","n","u"),("share","f","e","v"),("share","i","h","w"),("share","l","k","x"),("count","y",4),("lin","z","+e +h +k +n -f -i -l -o"),("largest","t","u v w x"),("smallest","u","t v w x"),("between","s","t u v w x"),("bound","c","b"),("bound","f","e"),("bound","i","h"),("bound","o","n"),("bound","l","k"),("bound","r","q")],
[error("sum-mismatch","r","c f i l o s q",[0, 1],("12,267人","student"),"五片合计12267，使用率82.6%也由它而来；11453漏了北片814人","part left out",2)],
scope=[("mean","t u v w x","s"),("avg","n","m","za")])

passage("accident-of-year-base", """中小学专任教师学科结构变动
与2019年相比，2024年小学科学教师由{a|38人|person}增加到{b|64人|person}，增长{c|68.4%|percent}；体育由{d|79人|person}到{e|115人|person}，增长{f|45.6%|percent}；音乐由{g|61人|person}到{h|74人|person}，增长{i|21.3%|percent}；美术由{j|58人|person}到{k|72人|person}，增长{l|19.4%|percent}。音体美合计由{m|198人|person}到{n|261人|person}，增长{o|31.8%|percent}，占专任教师的比重由{p|9.8%|percent}升到{q|11.8%|percent}。

语文、数学教师则减少{r|84人|person-}，由{s|1,669人|person}减为{t|1,585人|person}，仍占{u|71.6%|percent}。全部专任教师2019年{v|2,028人|person}，2024年{w|2,214人|person}。有人认为增幅最大的学科是体育，其实科学的增幅大得多，体育是增加人数最多，多{x|36人|person}，科学多{y|26人|person}。
上述不含兼职，兼职体育{z|208人|person}、兼职科学{za|311人|person}。""",
[("growth","k","j","l"),("growth","b","a","c"),("growth","e","d","f"),("growth","h","g","i"),("sum","m","d g j"),("sum","n","e h k"),("growth","n","m","o"),("share","m","v","p"),("share","n","w","q"),("diff","t","s","r"),("share","t","w","u"),("diff","e","d","x"),("diff","b","a","y"),("largest","c","f i"),("below","y","x"),("trend","up","v w"),("trend","up","p q"),("trend","down","s t"),("trend","up","a b"),("growthb","d","x","f"),("growthb","a","y","c")],
[error("growth-mismatch","l","k j",[0],("24.1%","percent"),"增加14人应除以2019年的58人，为24.1%；19.4%是除以72人","later divided instead of earlier",1)],
scope=[("growthb","e","x","f"),("share","e","n","q"),("growth","w","v","o")])

passage("limit-kept-claim-pages", """民办学校与培训机构统计年检意见
检查发现，民办义务教育学校{a|6所|school}，在校生{b|4,050人|student}，占义务教育在校生{c|37,692人|student}的{d|10.7%|percent}；剔除政府购买学位{e|1,892个|place}后为{f|5.7%|percent}，已降到{g|5%|percent}以内。收费方面，{!six|六所}学校学费每学年{h|9,800元|CNY/year}至{i|16,500元|CNY/year}，核准上限{j|18,000元|CNY/year}，无一超标。

教师配备，{!six|六所}学校专任教师{k|268人|person}，生师比{l|15.1:1|ratio}，其中取得教师资格的{m|266人|person}，占{n|99.3%|percent}；签订{!three|三年}以上合同的{o|187人|person}，占{p|69.8%|percent}，流动率{q|21.3%|percent}，即年内离职{r|57人|person}。
财务方面，学费收入{s|5,467万元|CNY}，生均{t|13,499元|CNY/student}；教师薪酬{u|2,814万元|CNY}，占学费收入{v|51.5%|percent}，不低于{w|50%|percent}的约定，人均{x|10.5万元|CNY}。""",
[("most","f","g"),("share","b","c","d"),("expr","100*(b-e)/c","f"),("bound","i","j"),("ratio","b","k","l"),("share","m","k","n"),("share","o","k","p"),("share","r","k","q"),("avg","s","b","t"),("share","u","s","v"),("least","w","v"),("avg","u","k","x"),("between","t","h i"),("bound","h","i"),("bound","e","b"),("bound","m","k"),("below","f","d")],
[error("bound-exceeded","f","g e b c",[0],None,"5.7%高于5%，没有降到5%以内","limit exceeded though said to be kept",1,"仍高于5%的要求")],
scope=[("share","e","c","f"),("ratio","b","m","l"),("share","r","o","q")])

passage("school-types", """完全中学的统计归类
全县有完全中学{a|3所|school}，在年报里归入普通高中校数，不归入初中校数；但它们的初中部学生{b|2,436人|student}计入初中在校生，高中部{c|4,118人|student}计入高中在校生。因此初中校均规模不能直接用初中在校生{d|13,374人|student}除以初中{e|17所|school}，那样得{f|787人|other}；应先扣除完全中学和九年一贯制{g|2,217人|student}，余{h|8,721人|student}，校均{i|513人|other}。

教师情况又不同。完全中学教师多初高中兼教，按主要任教学段归类，初中部{j|186人|person}、高中部{k|312人|person}，{!two|两}部生师比分别为{l|13.1:1|ratio}和{m|13.2:1|ratio}。校舍无法分开，统一计在高中，故高中生均校舍{n|15.9平方米|other}偏高，初中{o|10.4平方米|other}偏低；{!two|两}段合算{p|12.5平方米|other}比较公允（面积{q|27.0万平方米|other}，学生{r|21,614人|student}）。
类似的还有附设班，{s|6个|class}班、{t|294人|student}，学生随学段走，学校不另计数。""",
[("avg","d","e","f"),("lin","h","+d -b -g"),("avg","h","e","i"),("ratio","b","j","l"),("ratio","c","k","m"),("avg","q","r","p"),("between","p","n o"),("below","i","f"),("bound","b","d"),("bound","g","d"),("below","o","n"),("bound","d","r"),("bound","c","r")],
scope=[("avg","d","e","i"),("mean","n o","p"),("ratio","b","k","l")], hard="学校数与学生数归类不同，两个校均不同")

passage("reverse-ratio-claim", """师生比写法的一次误会
今年审核中有{!one|一家}民办学校把生师比填成{a|0.07|other}，系统判为异常。学校解释说他们填的是师生比：专任教师{b|46人|person}，学生{c|658人|student}，{d|46|person}除以{e|658|student}正是这个数。按要求应填生师比{f|14.3:1|ratio}。

另{!one|一}家把每百名学生拥有教师数填进生师比栏，填{g|7.6|other}，其教师{h|31人|person}，学生{i|410人|student}，应填{j|13.2:1|ratio}。{!two|两}家合起来，教师{k|77人|person}，学生{l|1,068人|student}，合并生师比{m|13.9:1|ratio}，比全县平均{n|14.4:1|ratio}低{o|0.5|other}。
由此想到，生师比、师生比、班师比、师班比，{!one|一}字之差，含义全反。培训材料里已把{p|四个|item}名词的分子分母列成表，发到{q|236个|item}单位。审核公式新增{r|3条|item}，凡生师比小于{s|5|other}或大于{t|30|other}的，一律退回说明。""",
[("avg","b","c","a"),("same","d","b"),("same","e","c"),("avg","d","e","a"),("ratio","c","b","f"),("per100","h","i","g"),("ratio","i","h","j"),("sum","k","b h"),("sum","l","c i"),("ratio","l","k","m"),("diff","n","m","o"),("count","p",4),("between","m","f j"),("below","m","n"),("below","s","t")],
scope=[("ratio","i","h","f"),("same","g","j")], hard="生师比与师生比、每百名学生教师数互为倒数")

passage("quota-table-with-notes", """表11 2024年统计工作经费执行（万元）
项目 | 预算 | 执行 | 执行率
培训 | {a1|7.2|CNY@万} | {b1|6.9|CNY@万} | {p1|95.8%|percent}
调查 | {a2|9.6|CNY@万} | {b2|10.1|CNY@万} | {p2|105.2%|percent}
系统 | {a3|5.4|CNY@万} | {b3|4.5|CNY@万} | {p3|83.3%|percent}
印刷 | {a4|3.8|CNY@万} | {b4|3.3|CNY@万} | {p4|86.8%|percent}
合计 | {a|26.0|CNY@万} | {b|24.8|CNY@万} | {p|95.4%|percent}
说明：调查超支{c|0.5万元|CNY}，因校舍普查延期，已按程序由系统结余调剂；系统少支{d|0.9万元|CNY}，培训少支{e|0.3万元|CNY}，印刷少支{f|0.5万元|CNY}，收支相抵结余{g|2.1万元|CNY}，交回财政。{h|四项|item}中执行率最低的是印刷。下年度预算{i|27.5万元|CNY}，比本年增加{j|1.5万元|CNY}，增长{k|5.8%|percent}。""",
[("lin","g","-c +d +e +f"),("diff","a","b","g"),("smallest","p4","p1 p2 p3"),("sum","a","a1 a2 a3 a4"),("sum","b","b1 b2 b3 b4"),("share","b1","a1","p1"),("share","b2","a2","p2"),("share","b3","a3","p3"),("share","b4","a4","p4"),("share","b","a","p"),("diff","b2","a2","c"),("diff","a3","b3","d"),("diff","a1","b1","e"),("diff","a4","b4","f"),("diff","i","a","j"),("growth","i","a","k"),("count","h",4),("between","p","p1 p2 p3 p4"),("bound","b","a"),("growthb","a","j","k")],
[error("difference-mismatch","g","a b c d e f",[0, 1],("1.2万元","CNY"),"预算26.0减执行24.8为1.2万元，分项相抵也是1.2","wrong total",2),
 error("direction-mismatch","p4","p1 p2 p3",[2],None,"执行率最低的是系统83.3%，印刷为86.8%","wrong superlative",2,"四项中执行率最低的是系统")],
scope=[("mean","p1 p2 p3 p4","p"),("growth","i","b","k")])

passage("classes-per-teacher-note", """“人均任课班数”指标说明（试行）
本指标反映教师任教班级的多少，分子为各班各科任课人次，分母为任课教师数。实验小学学生{y|2,384人|student}，{a|52个|class}班，每班开{b|9科|item}，任课人次{c|468人次|person-time}，任课教师{d|131人|person}，人均{e|3.6个|other}班科；石坎小学学生{z|36人|student}，{f|6个|class}班，每班{g|9科|item}，任课人次{h|54人次|person-time}，教师{i|7人|person}，人均{j|7.7个|other}班科，后者负担是前者的{k|2.1倍|ratio}，虽然后者生师比只有{l|5.1:1|ratio}，前者为{m|18.2:1|ratio}。

可见以生师比论，小校教师最闲；以班科论，小校教师最忙。全县小学试算，任课人次{n|9,072人次|person-time}（{o|1,008个|class}班乘{p|9科|item}），任课教师{q|2,140人|person}，人均{r|4.2个|other}班科，城区{s|3.5个|other}、镇区{t|3.9个|other}、乡村{u|5.6个|other}。
专任教师{v|2,214人|person}中，任课的占{w|96.7%|percent}，不任课的{x|84人|person}，多为校领导与病休。""",
[("diff","v","q","x"),("prod","c","a b"),("avg","c","d","e"),("prod","h","f g"),("avg","h","i","j"),("multiple","j","e","k"),("ratio","z","i","l"),("ratio","y","d","m"),("prod","n","o p"),("avg","n","q","r"),("between","r","s t u"),("share","q","v","w"),("trend","up","s t u"),("below","e","j"),("below","l","m"),("same","b","g"),("same","b","p"),("bound","q","v")],
[error("difference-mismatch","x","v q w",[0],("74人","person"),"2214减2140为74，96.7%也相符","wrong digit",2)],
scope=[("mean","s t u","r"),("avg","n","v","r"),("ratio","y","i","l")])

passage("desk-two-year-spread", """2024年学前、小学、初中{!three|三段}主要指标对照说明

（一）规模。在园幼儿{a|13,068人|student}，上年{b|15,204人|student}，减{c|2,136人|student-}，降{d|14.0%|percent-}；小学生{e|32,789人|student}，上年{f|33,917人|student}，减{g|1,218人|student-}，降{h|3.3%|percent-}；初中生{i|18,571人|student}，上年{j|18,265人|student}，增{k|306人|student}，增长{l|1.7%|percent}。{!three|三段}合计减{m|2,958人|student-}。
（二）密度。每平方公里在校生{n|34.8人|other}，辖区面积{o|1,850平方公里|km2}，{!three|三段}在校生{p|64,428人|student}。乡镇中密度最高的是城关{q|412人|other}，最低的是戊乡{r|5.7人|other}。
（三）负担。{!three|三段}专任教师{s|4,482人|person}，生师比{t|14.4:1|ratio}，其中幼儿园{u|11.9:1|ratio}、小学{v|17.8:1|ratio}、初中{w|12.5:1|ratio}；小学生师比低于初中，是布点分散造成的。
（四）班额。小学{x|41.2人|other}，初中{y|46.8人|other}，幼儿园{z|26.7人|other}，均在控制线以内。""",
[("diff","e","f","g"),("below","v","w"),("diff","a","b","c"),("growth","a","b","d"),("growth","e","f","h"),("diff","i","j","k"),("growth","i","j","l"),("sum","m","c g k"),("sum","p","a e i"),("avg","p","o","n"),("ratio","p","s","t"),("between","t","u v w"),("between","n","r q"),("trend","down","b a"),("trend","down","f e"),("trend","up","j i"),("growthb","f","g","h"),("below","r","q"),("growthb","b","c","d"),("growthb","j","k","l")],
[error("difference-mismatch","g","e f m c k h",[0, 7, 16],("1,128人","student-"),"32789减33917为减少1128人，降3.3%和三段合计也支持","transposed digits",2),
 error("direction-mismatch","v","w",[1],None,"17.8高于12.5，小学生师比高于初中","direction",1,"小学生师比高于初中")],
scope=[("sum","m","c g"),("mean","u v w","t"),("growth","b","a","d")])

passage("desk-staff-dual", """编外教师情况核查

编外教师由{a|三类|item}构成：政府购买服务{b|1,026人|person}、学校自聘{c|412人|person}、银龄讲学{d|36人|person}，共{e|1,474人|person}，占全部教师的{f|21.7%|percent}。编制内教师{g|5,308人|person}，编外与编内之比为{h|1:3.6|ratio}。

编外教师平均工资{i|5.2万元|CNY/year}，编内{j|9.4万元|CNY/year}，前者为后者的{k|55.3%|percent}，比{!span|三年}前的{l|51.8%|percent}缩小了差距，差距由{m|48.2个百分点|percentage-point}缩到{n|47.7个百分点|percentage-point}。购买服务每人每年财政支出{o|6.8万元|CNY/year}（含社保和管理费），共{p|6,977万元|CNY}，自聘由学校负担{q|1,854万元|CNY}，人均{r|5.4万元|CNY}。
编外教师中{s|318人|person}考取编制，其余流失{t|146人|person}，流失率{u|9.9%|percent}，学段上以幼儿园为最，占流失的{v|61.6%|percent}，即{w|90人|person}。""",
[("expr","100-k","n"),("avg","q","c","r"),("sum","e","b c d"),("count","a",3),("ratio","g","e","h"),("expr","100*e/(e+g)","f"),("share","i","j","k"),("expr","100-l","m"),("prod","p","b o"),("share","t","e","u"),("share","w","t","v"),("bound","w","t"),("bound","s","e"),("trend","down","m n"),("trend","up","l k"),("below","i","j")],
[error("difference-mismatch","n","k l m",[0],("44.7个百分点","percentage-point"),"前者为后者的55.3%，差距应为44.7个百分点，47.7多了3","wrong digit",2),
 error("average-mismatch","r","q c",[1],("4.5万元","CNY"),"1854万元除以412人为4.5万元，5.4颠倒","transposed digits",1)],
scope=[("share","e","g","f"),("avg","p","e","r"),("share","t","g","u")])

passage("desk-three-mistakes", """乙区义务教育优质均衡监测数据自评

全区{a|60所|school}义务教育学校，按省定指标每校应达标{b|8项|item}，合计{c|480|item}项次，实际达标{d|451|item}项次，达标率{e|94.0%|percent}；{f|八项|item}全达标的学校{g|41所|school}，占{h|68.3%|percent}；有{i|1项|item}未达标的{j|12所|school}，有{k|2项|item}及以上未达标的{l|9所|school}。

未达标项里，生均运动场{m|13项|item}、生均教学用房{n|9项|item}、高级教师{o|5项|item}、网络教室{p|2项|item}，教学用房居首，主要在老城区。差异系数小学{q|0.412|other}，初中{r|0.386|other}，分别低于{s|0.50|other}和{t|0.45|other}的标准。
与上年自评相比，达标率提高{u|3.6个百分点|percentage-point}，上年为{v|97.6%|percent}。未达标学校计划{w|两年|other}内解决，需新增运动场{x|4.6万平方米|other}，拆迁{y|32户|item}，投资{z|9,200万元|CNY}，折每平方米{za|2,000元|CNY}。""",
[("sum","a","g j l"),("largest","n","m o p"),("diff","e","u","v"),("prod","c","a b"),("share","d","c","e"),("same","f","b"),("share","g","a","h"),("lin","d","+c -m -n -o -p"),("most","q","s"),("most","r","t"),("avg","z","x","za"),("bound","d","c"),("bound","g","a"),("trend","up","v e")],
[error("sum-mismatch","l","a g j",[0],("7所","school"),"60减41减12为7所","wrong digit",2),
 error("direction-mismatch","n","m o p",[1],None,"运动场13项次多于教学用房9项次，居首的是运动场","wrong superlative",1,"运动场居首"),
 error("difference-mismatch direction-mismatch","v","e u",[2, 13],("90.4%","percent"),"94.0%比上年提高3.6点，上年应为90.4%，97.6%是加而不是减","sign",2)],
scope=[("share","j","a","h"),("sum","a","g j k"),("share","g","c","h")])

passage("desk-year-of-drop", """农村小规模学校保障情况（年度监测）

不足{!threshold|100人}的小规模学校，2021年{a|68所|school}，2022年{b|61所|school}，2023年{c|53所|school}，2024年{d|42所|school}，在校生依次为{e|3,128人|student}、{f|2,745人|student}、{g|2,332人|student}、{h|1,764人|student}，校均由{i|46.0人|other}变为{j|42.0人|other}。{!span|三年}减少学校{k|26所|school-}，减{l|38.2%|percent-}；减少学生{m|1,364人|student-}，减{n|77.3%|percent-}。

经费上，按{o|100人|student}核定，每校公用经费{p|7.2万元|CNY}，2024年共{q|302.4万元|CNY}，学生人均{r|1,714元|CNY/student}，为标准{s|720元|CNY/student}的{t|2.4倍|ratio}。师资上，每校至少{u|5名|person}教师的有{v|38所|school}，占{w|90.5%|percent}，其余{x|四所|school}由走教解决，走教教师{y|11人|person}，每周人均{z|2.5天|other}。
{!span|三年}里每年减少的学校分别是{za|7所|school}、{zb|8所|school}、{zc|12所|school}。""",
[("growth","h","e","n"),("growthb","e","m","n"),("diff","c","d","zc"),("lin","k","-za -zb -zc"),("diff","d","a","k"),("growth","d","a","l"),("diff","h","e","m"),("avg","e","a","i"),("avg","h","d","j"),("prod","q","p d"),("avg","q","h","r"),("multiple","r","s","t"),("share","v","d","w"),("diff","d","v","x"),("trend","down","a b c d"),("trend","down","e f g h"),("trend","down","i j"),("diff","a","b","za"),("diff","b","c","zb"),("prod","p","o s"),("growthb","a","k","l")],
[error("growth-mismatch","n","h e m",[0, 1],("43.6%","percent-"),"减少1364人应除以2021年的3128人，除以2024年的1764人才得77.3%","later divided instead of earlier",1),
 error("difference-mismatch","zc","c d k za zb",[2, 3],("11所","school"),"53减42为11所，三年相加26也支持","wrong digit",2)],
scope=[("avg","q","d","r"),("growth","d","c","l"),("prod","q","h s")])

passage("desk-reconcile", """{!three|三个}部门{!three|三个}“在校生”

财政、发改、教育{a|三家|item}用的义务教育在校生数各不相同，常被问到，这里一次说清。
财政用于拨款的是上年秋季学籍数，{b|42,905人|student}，因为预算在年初编；发改用于规划的是预测数，{c|41,600人|student}，取自{!plan|十四五}规划中期修订；教育统计用的是本年秋季数，{d|41,186人|student}。本年实际比财政用数少{e|1,719人|student}，少{f|4.0%|percent}；比发改预测少{g|414人|student}，预测误差{h|1.0%|percent}，在可接受的{i|2%|percent}以内。

财政按上年数拨的公用经费{j|3,319万元|CNY}，按本年数重算为{k|3,187万元|CNY}，多拨的{l|132万元|CNY}不收回，抵作不足{!threshold|百人}学校的补足经费{m|118万元|CNY}，尚余{n|14万元|CNY}。
反过来在学生增长的年份，学校会吃亏，2016年就少拨过{o|87万元|CNY}，次年补上。""",
[("diff","b","d","e"),("share","e","b","f"),("diff","c","d","g"),("expr","100*(c-d)/d","h"),("most","h","i"),("diff","j","k","l"),("diff","l","m","n"),("count","a",3),("bound","m","l"),("below","d","c"),("below","c","b"),("below","k","j")],
scope=[("same","b","d"),("same","c","d"),("share","g","d","f")], hard="三个部门用数不同，差额各有来由")

passage("desk-fulfil", """2024年民生实事（教育类）完成情况统计口径

民生实事第{!no|3}项“新增公办幼儿园学位{a|1,500个|place}”，年底统计新增{b|1,440个|place}，完成{c|96.0%|percent}，而督查通报写“超额完成”，{!two|两}说并存。差别在时间：督查把2025年1月投用的东城园{e|360个|place}一并计入，得{f|1,800个|place}，完成{g|120.0%|percent}；统计以12月31日为界，东城园不计，故未足额。{!two|两}说都如实，引用时须写明截止日期。

第{!no|4}项“培训乡村教师{h|800人次|person-time}”，完成{i|936人次|person-time}，为计划的{j|117.0%|percent}，其中线上{k|512人次|person-time}，线下{l|424人次|person-time}；若只认线下，则只完成{m|53.0%|percent}，文件未限定形式，按前一数上报。
第{!no|5}项“改造旱厕{n|46所|school}”，完成{o|46所|school}，另有{p|三所|school}因并校取消，由备选学校递补，所以清单与年初相比换了{q|三所|school}，总数不变。投入{r|598万元|CNY}，校均{s|13.0万元|CNY}，比预算{t|620万元|CNY}节约{u|3.5%|percent}。""",
[("share","b","a","c"),("sum","f","b e"),("share","f","a","g"),("share","i","h","j"),("sum","i","k l"),("share","l","h","m"),("same","n","o"),("same","p","q"),("avg","r","o","s"),("expr","100*(t-r)/t","u"),("below","b","a"),("below","a","f"),("bound","r","t"),("below","h","i")],
scope=[("share","f","a","c"),("share","k","h","m"),("same","b","f")], hard="截止日期不同，同一目标两个完成率")

passage("desk-composite", """县情手册·教育页（统计站供稿说明）

手册要求“{!one|一页}纸”，数字取整，故与公报略有出入：在校生{a|7.4万人|student}（公报{b|73,518人|student}），专任教师约{c|5,300人|person~}（公报{d|5,308人|person}），学校{e|230多所|school}（公报{f|231所|school}）。按取整数算出的生师比{g|14.0:1|ratio}与公报{h|13.9:1|ratio}不同，手册一律采用公报的比率，不用取整数去除。

手册中“每{i|五个|other}劳动力供养{j|一个|student}学生”一句，来自劳动力{k|36.1万人|person}，除以在校生得{l|4.9|other}，说{!five|五个}可以。“教育支出占财政支出近{m|两成|percent<}”，实为{n|19.4%|percent}。“教师节表彰{o|一百多名|person}”，实为{p|126名|person}，其中市级{q|18名|person}、县级{r|108名|person}。
“半数以上学校有食堂”，全县{s|96所|school}中小学里{t|67所|school}有，占{u|69.8%|percent}；如连幼儿园{v|94所|school}计入，有食堂的{w|158所|school}，占{x|83.2%|percent}，{!two|两}说皆在半数以上。""",
[("same","a","b"),("same","c","d"),("same","e","f"),("ratio","b","d","h"),("avg","k","b","l"),("below","n","m"),("sum","p","q r"),("share","t","s","u"),("expr","100*w/(s+v)","x"),("bound","t","s"),("below","u","x"),("ratio","a","c","g"),("same","i","l")],
scope=[("share","w","s","x"),("share","t","v","u")], hard="取整数与公报数并列，比率取公报")
