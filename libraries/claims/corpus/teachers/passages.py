# -*- coding: utf-8 -*-
# What the clerk of a county's teachers and personnel office and its education trade union write (invented figures, own wording; source form of ../annotate.py).

passage("posts-with-revolving", """关于编制使用情况的函
县委编办：你办来函问及我局在编人数何以超过核定数，现答复如下。
截至2023年9月底，全县中小学核定教职工编制{a|2,860名|item}，其中初中{a1|1,074名|item}、小学{a2|1,786名|item}；同期在编在册{b|2,892人|person}，比核定数多{x|32人|person}。多出的原因，是市里另拨周转编制{c|50名|item}，专供乡村学校使用，不计入核定数，现已用{d|47名|item}，尚余{e|3名|item}。扣除周转编制上的教师，占用核定编制的为{f|2,845人|person}，空编{g|15名|item}，编制使用率{r|99.5%|percent}。
上述空编中，初中{g1|9名|item}、小学{g2|6名|item}，均已列入明年招聘计划，并不存在超编。""",
    [("sum", "a", "a1 a2"), ("diff", "b", "a", "x"), ("diff", "c", "d", "e"), ("bound", "d", "c"), ("diff", "b", "d", "f"), ("diff", "a", "f", "g"), ("share", "f", "a", "r"), ("sum", "g", "g1 g2"), ("most", "f", "a")],
    scope=[("most", "b", "a"), ("share", "b", "a", "r"), ("diff", "c", "x", "e")],
    hard="在编人数超过核定数，是因为周转编制单列")

passage("wage-sheet-four-teachers", """2024年11月工资发放表（节选，单位：元）
姓名	岗位工资	薪级工资	基础绩效	乡镇补贴	应发	公积金	医保养老	实发
甲某	{a1|2,830|CNY/month}	{b1|1,749|CNY/month}	{c1|2,150|CNY/month}	{d1|520|CNY/month}	{e1|7,249|CNY/month}	{f1|870|CNY/month}	{g1|797|CNY/month}	{h1|5,582|CNY/month}
乙某	{a2|2,440|CNY/month}	{b2|1,344|CNY/month}	{c2|2,020|CNY/month}	{d2|480|CNY/month}	{e2|6,284|CNY/month}	{f2|754|CNY/month}	{g2|691|CNY/month}	{h2|4,839|CNY/month}
丙某	{a3|2,200|CNY/month}	{b3|938|CNY/month}	{c3|1,910|CNY/month}	{d3|400|CNY/month}	{e3|5,448|CNY/month}	{f3|654|CNY/month}	{g3|599|CNY/month}	{h3|4,794|CNY/month}
丁某	{a4|1,990|CNY/month}	{b4|703|CNY/month}	{c4|1,860|CNY/month}	{d4|200|CNY/month}	{e4|4,753|CNY/month}	{f4|570|CNY/month}	{g4|523|CNY/month}	{h4|3,660|CNY/month}
合计	{a|9,460|CNY/month}	{b|4,734|CNY/month}	{c|7,940|CNY/month}	{d|1,600|CNY/month}	{e|23,734|CNY/month}	{f|2,848|CNY/month}	{g|2,610|CNY/month}	{h|18,276|CNY/month}
核对：四人应发最高的是甲某，比最低的丁某多{m|1,922元|CNY/month}；{n|四人|person}人均实发{v|4,569元|CNY/month}。""",
    [("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("sum", "c", "c1 c2 c3 c4"), ("sum", "d", "d1 d2 d3 d4"), ("sum", "e1", "a1 b1 c1 d1"), ("sum", "e2", "a2 b2 c2 d2"), ("sum", "e3", "a3 b3 c3 d3"), ("sum", "e4", "a4 b4 c4 d4"), ("sum", "e", "a b c d"), ("sum", "e", "e1 e2 e3 e4"), ("sum", "f", "f1 f2 f3 f4"), ("sum", "g", "g1 g2 g3 g4"), ("lin", "h1", "+e1 -f1 -g1"), ("lin", "h2", "+e2 -f2 -g2"), ("lin", "h3", "+e3 -f3 -g3"), ("lin", "h4", "+e4 -f4 -g4"), ("lin", "h", "+e -f -g"), ("sum", "h", "h1 h2 h3 h4"), ("largest", "e1", "e2 e3 e4"), ("smallest", "e4", "e1 e2 e3"), ("diff", "e1", "e4", "m"), ("avg", "h", "n", "v"), ("mean", "h1 h2 h3 h4", "v"), ("between", "v", "h1 h2 h3 h4"), ("count", "n", 4)],
    [error("sum-mismatch table-mismatch", "h3", "e3 f3 g3 h h1 h2 h4", [14, 17, 22], ("4,195", "CNY/month"), "应发减两项扣款为4195元，漏减了医保养老，合计数按4195元加的", "part left out", 1),
     error("difference-mismatch", "m", "e1 e4", [20], ("2,496元", "CNY/month"), "应发之差才是所说的差额，写成了实发之差", "wrong operand", 2)],
    scope=[("avg", "e", "n", "v"), ("sum", "h1", "e1 f1 g1")])

passage("mileage-bands", """关于2024年春季学期走教交通补助发放的通知
各中心校：走教教师每往返一次的补助按单程里程分{zz|三档|item}，{!km|5}公里（含）以内每次{p1|12元|CNY}，{!km|5}至{!km|15}公里每次{p2|20元|CNY}，{!km|15}公里以上每次{p3|32元|CNY}；山路不另加价。
经核，本学期走教教师{n|63人|person}，其中第一档{n1|22人|person}、第二档{n2|29人|person}、第三档{n3|12人|person}；教师往返次数以考勤为准，三档分别为{t1|748次|item}、{t2|1,044次|item}、{t3|396次|item}，共{t|2,188次|item}。各档应发{m1|8,976元|CNY}、{m2|20,880元|CNY}和{m3|12,672元|CNY}，合计{m|42,528元|CNY}，人均{v|675元|CNY}。第三档人数不多，领到的补助却占{s|29.8%|percent}；每次往返平均补助{w|19.4元|CNY}，处在三档标准之间，也比三档标准的简单平均数低。
请于6月20日前将本人签字的清单交回，逾期并入下学期。""",
    [("sum", "n", "n1 n2 n3"), ("sum", "t", "t1 t2 t3"), ("prod", "m1", "t1 p1"), ("prod", "m2", "t2 p2"), ("prod", "m3", "t3 p3"), ("sum", "m", "m1 m2 m3"), ("avg", "m", "n", "v"), ("share", "m3", "m", "s"), ("avg", "m", "t", "w"), ("between", "w", "p1 p2 p3"), ("trend", "up", "p1 p2 p3"), ("count", "zz", 3)],
    scope=[("mean", "p1 p2 p3", "w"), ("share", "n3", "n", "s"), ("prod", "m1", "n1 p1")],
    hard="人数份额与金额份额不同，加权均价低于三档平均")

passage("recruitment-steps", spaced("""2023年公开招聘教师工作情况
一、计划与报名。年初公布岗位{a|128个|item}，其中初中{a1|46个|item}、小学{a2|62个|item}、幼儿园{a3|20个|item}。网上报名{b|1,946人|person}，资格初审合格{c|1,715人|person}，按规定笔试开考比例不低于{k|3:1|ratio}，{d|5个|item}岗位达不到比例被核减，实际开考岗位{e|123个|item}。
二、笔试与面试。实际参加笔试{f|1,538人|person}，缺考{g|177人|person}，缺考率{h|11.5%|percent}。按岗位数{j|1:3|ratio}确定面试人选，应有{i|369人|person}，递补后实到{l|361人|person}。
三、聘用。体检考察合格{m|121人|person}，公示期间放弃{o|4人|person}，不再递补，最终聘用{q|117人|person}，占公布岗位数的{r|91.4%|percent}、实际开考岗位数的{s|95.1%|percent}。另有{u|2个|item}开考岗位因无人合格而空缺，与放弃的相加，恰为开考岗位未招满之数{w|6个|item}。"""),
    [("sum", "a", "a1 a2 a3"), ("diff", "a", "d", "e"), ("bound", "c", "b"), ("diff", "c", "f", "g"), ("share", "g", "c", "h"), ("prod", "i", "e j"), ("bound", "l", "i"), ("bound", "m", "l"), ("diff", "m", "o", "q"), ("share", "q", "a", "r"), ("share", "q", "e", "s"), ("diff", "e", "q", "w"), ("sum", "w", "u o"), ("avgleast", "k", "c", "e"), ("diff", "e", "u", "m"), ("bound", "d", "a"), ("bound", "g", "c"), ("bound", "q", "a"), ("bound", "q", "e")],
    [error("share-mismatch", "h", "g c", [4], ("10.3%", "percent"), "缺考率应以初审合格者为分母，写成了占实际参考人数", "wrong denominator", 1)],
    scope=[("share", "q", "m", "s"), ("diff", "b", "f", "g"), ("sum", "w", "d u")])

passage("teachers-in-and-out", """2022年全县教师流动情况说明（向县人大教科文卫委）
本年度教师调动{a|214人|person}。县内流动{b|176人|person}：城区到乡镇支教{b1|53人|person}，乡镇之间{b2|81人|person}，乡镇考入城区{b3|42人|person}。跨县流动{c|38人|person}，其中调入{c1|13人|person}、调出{c2|25人|person}，净流出{d|12人|person}。
乡镇学校教师因支教增加{e|53人|person}，因考入城区减少{f|24人|person}，县内相抵后净增{g|11人|person}；城区学校则相应净减{h|11人|person}。
调出的教师里，{!age|35}岁以下{i|17人|person}，占{j|68%|percent}，调往发达地区的{l|14人|person}，占{k|56%|percent}。与上年调出{o|36人|person}相比，今年少{q|11人|person}，下降{r|44.0%|percent-}，流失势头有所缓和。""",
    [("diff", "a", "b", "c"), ("sum", "b", "b1 b2 b3"), ("diff", "c", "c1", "c2"), ("diff", "c2", "c1", "d"), ("same", "b1", "e"), ("same", "b3", "f"), ("lin", "g", "+e -f"), ("same", "g", "h"), ("share", "i", "c2", "j"), ("share", "l", "c2", "k"), ("diff", "o", "c2", "q"), ("growth", "c2", "o", "r"), ("trend", "down", "o c2"), ("bound", "i", "c2"), ("bound", "l", "c2")],
    [error("restatement-mismatch difference-mismatch", "f", "b3 e g", [5, 6], ("42人", "person"), "前面说考入城区的是42人，净增数也按42人算，这里数字颠倒", "transposed digits", 3),
     error("growth-mismatch", "r", "c2 o", [11], ("30.6%", "percent-"), "36人减到25人下降30.6%，误以今年数为基数", "wrong base", 2)],
    scope=[("share", "i", "a", "j"), ("diff", "c1", "c2", "o"), ("sum", "a", "b1 b2 b3")])

passage("training-360-hours", """问：我2021年入编，2023年休了产假，五年{a|360学时|other}的培训任务怎么算？
答：按规定，周期内每位教师不少于{b|360学时|other}，平均每年{c|72学时|other}，但并不要求年年达到平均数。您2021年{y1|94学时|other}、2022年{y2|81学时|other}、2023年{y3|18学时|other}、2024年{y4|88学时|other}，已有{t|281学时|other}，还差{d|79学时|other}，2025年补足即可。
问：听说县外培训可以折算？
答：可以。集中面授{h|1天|other}按{i|6学时|other}计，您7月参加省里{j|12天|other}的班，折{k|72学时|other}，加上校本研修经审核的{l|15学时|other}，2025年合计{m|87学时|other}，周期总数将是{n|368学时|other}，超出任务{o|8学时|other}，多出的不结转下一周期。
问：全县情况呢？
答：本周期应考核教师{p|3,104人|person}，到今年8月已完成的{q|2,685人|person}，占{r|86.5%|percent}；未完成的{s|419人|person}当中，因产假、病假顺延的{u|137人|person}，真正落后的是{v|282人|person}，占应考核人数的{w|9.1%|percent}。""",
    [("same", "a", "b"), ("overn", "b", 5, "c"), ("sum", "t", "y1 y2 y3 y4"), ("diff", "a", "t", "d"), ("prod", "k", "i j"), ("sum", "m", "k l"), ("sum", "n", "t m"), ("diff", "n", "a", "o"), ("diff", "m", "d", "o"), ("share", "q", "p", "r"), ("diff", "p", "q", "s"), ("diff", "s", "u", "v"), ("share", "v", "p", "w"), ("least", "d", "m"), ("least", "a", "n"), ("bound", "u", "s"), ("bound", "q", "p"), ("bound", "v", "p")],
    scope=[("least", "c", "y3"), ("share", "s", "p", "w"), ("least", "b", "t")],
    hard="某年低于平均学时而并未违规；落后者的分母是全体")

passage("retire-forecast", """未来五年退休情况测算（内部备忘）
按现有在编教师出生年月推算，2024年至2028年每年到龄退休{y1|74人|person}、{y2|83人|person}、{y3|91人|person}、{y4|108人|person}、{y5|126人|person}，五年共{t|482人|person}，占现有在编教师{n|3,246人|person}的{p|14.8%|percent}，年均{v|120.5人|person}。
退休人数一年比一年多，2028年比2024年多{d|52人|person}，增长{g|70.3%|percent}。分学段看，小学{a|289人|person}、初中{b|151人|person}、高中{c|42人|person}，小学占{s|31.3%|percent}。
若每年只按{k|60人|person}补充，五年补充{m|300人|person}，到2028年底将减少{o|182人|person-}，在编教师剩{q|3,064人|person}。要维持现有规模，年均须招{r|96.4人|person}以上。""",
    [("sum", "t", "y1 y2 y3 y4 y5"), ("share", "t", "n", "p"), ("overn", "t", 5, "v"), ("trend", "up", "y1 y2 y3 y4 y5"), ("diff", "y5", "y1", "d"), ("growth", "y5", "y1", "g"), ("sum", "t", "a b c"), ("share", "a", "t", "s"), ("prod", "m", "k", "5"), ("diff", "m", "t", "o"), ("lin", "q", "+n +o"), ("same", "v", "r"), ("between", "v", "y1 y2 y3 y4 y5"), ("below", "k", "v"), ("mean", "y1 y2 y3 y4 y5", "v"), ("bound", "t", "n"), ("bound", "a", "t")],
    [error("average-mismatch", "v", "t r y1 y2 y3 y4 y5", [2, 11, 14], ("96.4人", "person"), "482人分五年，每年96.4人，误除以间隔的四年", "total divided by years", 1),
     error("share-mismatch", "s", "a t", [7], ("60.0%", "percent"), "小学289人占五年退休总数的60.0%，31.3%是初中的占比", "wrong part", 2)],
    scope=[("share", "a", "n", "s"), ("trend", "down", "y1 y2 y3"), ("share", "m", "n", "p")])

passage("title-quotas-directed", wrap("""关于职称岗位结构比例的说明
初中高级、中级、初级岗位结构比例为{k|25%|percent}、{k2|45%|percent}、{k3|30%|percent}，按全县初中核定岗位{n|1,160个|item}计，高级岗位{a|290个|item}、中级{b|522个|item}、初级{c|348个|item}。
有老师提出，公示的高级教师{d|331人|person}已超过岗位数，为何今年还评出{e|9人|person}？这里有两层意思。第一，在乡村任教满三十年、参加定向评价取得的{f|58人|person}不占本校岗位比例，扣除后占岗{g|273人|person}，空{h|17个|item}；第二，今年占岗评聘的只有{i|6人|person}，另{j|3人|person}仍属定向评价，评后占岗{l|279人|person}，剩余空岗{m|11个|item}。评后取得高级职称的共{o|340人|person}，占全县初中在岗教师{q|1,132人|person}的{r|30%|percent}，这个比例含定向评价，不宜与{z|25%|percent}直接比较。""", 38),
    [("prod", "a", "n k", "0.01"), ("prod", "b", "n k2", "0.01"), ("prod", "c", "n k3", "0.01"), ("hundred", "k k2 k3"), ("sum", "n", "a b c"), ("diff", "d", "f", "g"), ("diff", "a", "g", "h"), ("sum", "e", "i j"), ("sum", "l", "g i"), ("diff", "a", "l", "m"), ("diff", "h", "i", "m"), ("sum", "o", "d e"), ("share", "o", "q", "r"), ("same", "k", "z"), ("most", "l", "a"), ("bound", "f", "d"), ("most", "g", "a"), ("bound", "o", "q")],
    scope=[("most", "d", "a"), ("most", "o", "a"), ("most", "r", "z"), ("lin", "l", "+d +i")],
    hard="定向评价不占岗位比例，人数超过岗位数不为错")

passage("complaints-union-year", """2024年工会信访接待情况统计
全年受理教职工来信来访{a|187件|item}，按反映内容：工资福利{a1|69件|item}，职称评聘{a2|48件|item}，工作调动{a3|31件|item}，考核与课时{a4|23件|item}，其他{a5|160件|item}。来信{b|52件|item}、来访{c|88件|item}、来电{d|47件|item}。
已办结{e|170件|item}，办结率{f|90.9%|percent}；未办结{g|17件|item}，均在时限以内。其中需与局人事股会商的{h|94件|item}，占受理量过半，平均办理{i|11天|other}；可由工会直接答复的{j|93件|item}，平均{k|4天|other}。
与上年{l|226件|item}比较，减少{m|39件|item-}，下降{o|17.3%|percent-}。工资福利类由上年{q|105件|item}降到{r|69件|item}，少{s|36件|item-}，占全部减少量的{u|15.9%|percent}；职称评聘类由{w|40件|item}上升到{x|48件|item}，上升{y|20%|percent}，是唯一上升的一类。""",
    [("sum", "a", "a1 a2 a3 a4 a5"), ("sum", "a", "b c d"), ("share", "e", "a", "f"), ("diff", "a", "e", "g"), ("diff", "a", "h", "j"), ("diff", "a", "l", "m"), ("growth", "a", "l", "o"), ("same", "a1", "r"), ("diff", "r", "q", "s"), ("share", "s", "m", "u"), ("same", "a2", "x"), ("growth", "x", "w", "y"), ("bound", "e", "a"), ("trend", "down", "q r"), ("trend", "up", "w x"), ("bound", "h", "a")],
    [error("sum-mismatch", "a5", "a a1 a2 a3 a4", [0], ("16件", "item"), "五类相加应等于187件，其他应为16件", "wrong digit", 1),
     error("share-mismatch", "u", "s m", [9], ("92.3%", "percent"), "减少36件占全部减少量39件的92.3%，误用上年总量作分母", "wrong denominator", 3)],
    scope=[("share", "a1", "a", "u"), ("share", "g", "h", "f"), ("diff", "x", "w", "m")])

passage("civil-servants-compare", spaced("""关于义务教育教师平均工资收入水平的情况说明
县政府督导室：经人社、财政、教育三家核算，2023年全县义务教育教师人均年工资收入{a|10.86万元|CNY/year}，公务员人均{b|10.79万元|CNY/year}，教师高出{c|0.07万元|CNY/year}，做到了不低于。
两者口径一致，都含基本工资、津贴补贴（绩效工资）和年终一次性奖金，不含公积金和改革性补贴。若把乡镇工作补贴计入，教师为{d|11.34万元|CNY/year}，公务员为{e|11.02万元|CNY/year}，差距由前面的数扩大到{f|0.32万元|CNY/year}。
县城与乡村分开看，县城教师{g|10.52万元|CNY/year}，比公务员低{h|0.27万元|CNY/year}；乡村教师{i|11.13万元|CNY/year}，比公务员高{j|0.34万元|CNY/year}，比县城教师高{l|5.8%|percent}。政策要求的是全县平均数，县城教师一项低于公务员，不等于未落实。
2022年教师为{m|10.31万元|CNY/year}、公务员为{o|10.27万元|CNY/year}，分别增长{q|5.3%|percent}和{r|5.1%|percent}，教师快{s|0.2个百分点|percentage-point}。"""),
    [("diff", "a", "b", "c"), ("least", "b", "a"), ("diff", "d", "e", "f"), ("below", "c", "f"), ("diff", "b", "g", "h"), ("diff", "i", "b", "j"), ("growth", "i", "g", "l"), ("between", "a", "g i"), ("growth", "a", "m", "q"), ("growth", "b", "o", "r"), ("diff", "q", "r", "s"), ("trend", "up", "m a"), ("trend", "up", "o b"), ("below", "a", "d"), ("below", "b", "e"), ("least", "e", "d"), ("least", "o", "m")],
    scope=[("least", "b", "g"), ("diff", "i", "g", "c"), ("growth", "d", "m", "q")],
    hard="县城教师低于公务员，但政策比的是全县平均")

passage("kinder-off-establishment", """关于公办园编外教师待遇的调查（工会女职工委员会）
全县公办幼儿园{a|34所|school}，在岗教职工{b|1,027人|person}，其中在编{c|286人|person}、编外{d|741人|person}，编外占{e|72.2%|percent}，约为在编的{f|2.6倍|ratio}。
编外人员中，教师{g|438人|person}、保育员{h|203人|person}、厨师保安等{i|100人|person}。教师月平均应发{j|2,950元|CNY/month}、保育员{k|2,310元|CNY/month}，教师比保育员高{l|640元|CNY/month}，高{m|21.7%|percent}；同园在编教师月平均{n|6,180元|CNY/month}，编外教师只相当于在编的{o|47.7%|percent}。
已参加五项社会保险的编外人员{q|652人|person}，参保率{r|63%|percent}，尚有{s|89人|person}未参保，多为当年新进。若把编外教师月应发提到{t|3,500元|CNY/month}，每人每月需增{u|550元|CNY/month}，全年按{w|12个月|other}计约需{x|289.1万元|CNY}。""",
    [("diff", "b", "c", "d"), ("share", "d", "b", "e"), ("multiple", "d", "c", "f"), ("sum", "d", "g h i"), ("diff", "j", "k", "l"), ("growth", "j", "k", "m"), ("share", "j", "n", "o"), ("share", "q", "d", "r"), ("diff", "d", "q", "s"), ("diff", "t", "j", "u"), ("prod", "x", "g u w"), ("below", "k", "j"), ("below", "j", "n"), ("bound", "d", "b"), ("bound", "q", "d")],
    [error("share-mismatch", "r", "q d", [7], ("88%", "percent"), "652人占编外741人的88%，误除以全部教职工", "wrong denominator", 2),
     error("growth-mismatch", "m", "j k", [5], ("27.7%", "percent"), "2950比2310高27.7%，误以教师工资为基数", "wrong base", 1)],
    scope=[("share", "g", "b", "e"), ("prod", "x", "d u w"), ("share", "q", "c", "r")])

passage("annual-evaluation-quota", """2023年度考核结果通报
今年参加考核{a|2,948人|person}，另有新录用未定等次{b|86人|person}、病事假超半年不定等次{c|11人|person}，{zz|两类|item}都不计入参加考核人数，在册共{d|3,045人|person}。
考核等次：优秀{e|589人|person}，合格{f|2,341人|person}，基本合格{g|13人|person}，不合格{h|5人|person}。优秀占{i|20.0%|percent}，没有突破{l|20%|percent}的上限；其中一线教师{j|497人|person}，占优秀等次的{k|84.4%|percent}，高于不少于{m|80%|percent}的要求。
分单位看，甲中学参加{o|142人|person}、优秀{q|31人|person}，乙小学参加{r|96人|person}、优秀{s|19人|person}，丙中心校参加{t|118人|person}、优秀{u|23人|person}。甲中学因上年获省级集体表彰，上限放宽到{w|22%|percent}，实际为{x|21.8%|percent}；乙、丙两校仍按{y|20%|percent}执行，分别为{z|19.8%|percent}、{v|19.5%|percent}，均符合规定。""",
    [("sum", "a", "e f g h"), ("sum", "d", "a b c"), ("share", "e", "a", "i"), ("most", "i", "l"), ("share", "j", "e", "k"), ("least", "m", "k"), ("share", "q", "o", "x"), ("most", "x", "w"), ("share", "s", "r", "z"), ("share", "u", "t", "v"), ("same", "l", "y"), ("most", "z", "y"), ("most", "v", "y"), ("count", "zz", 2), ("below", "y", "w"), ("bound", "e", "a"), ("bound", "j", "e"), ("bound", "q", "o"), ("bound", "s", "r"), ("bound", "u", "t")],
    scope=[("most", "x", "l"), ("share", "e", "d", "i"), ("share", "j", "a", "k")],
    hard="甲中学优秀比例超过20%，但其上限为22%")

passage("qualification-bars", """表2 2023年秋季专任教师学历情况
| 学段 | 研究生 | 本科 | 专科 | 高中及以下 | 合计 | 本科及以上占比 |
| 小学 | {a1|38|person} | {a2|1,212|person} | {a3|371|person} | {a4|27|person} | {a|1,648|person} | {ap|75.8%|percent} |
| 初中 | {b1|64|person} | {b2|926|person} | {b3|88|person} | {b4|0|person} | {b|1,078|person} | {bp|91.8%|percent} |
| 高中 | {c1|132|person} | {c2|541|person} | {c3|3|person} | {c4|0|person} | {c|676|person} | {cp|99.6%|percent} |
| 全县 | {d1|234|person} | {d2|2,769|person} | {d3|462|person} | {d4|27|person} | {d|3,402|person} | {dp|85.6%|percent} |
表注：研究生学历的教师半数以上在高中，占{e|56.4%|percent}；专科及以下共{f|489人|person}，其中小学{g|398人|person}，占{h|24.2%|percent}。与2020年小学本科及以上占{i|61.3%|percent}比较，三年提高{j|14.5个百分点|percentage-point}。""",
    [("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("sum", "c", "c1 c2 c3 c4"), ("sum", "d1", "a1 b1 c1"), ("sum", "d2", "a2 b2 c2"), ("sum", "d3", "a3 b3 c3"), ("sum", "d4", "a4 b4 c4"), ("sum", "d", "d1 d2 d3 d4"), ("sum", "d", "a b c"), ("sharesum", "a1 a2", "a", "ap"), ("sharesum", "b1 b2", "b", "bp"), ("sharesum", "c1 c2", "c", "cp"), ("sharesum", "d1 d2", "d", "dp"), ("share", "c1", "d1", "e"), ("sum", "f", "d3 d4"), ("sum", "g", "a3 a4"), ("share", "g", "f", "h"), ("diff", "ap", "i", "j"), ("between", "dp", "ap bp cp"), ("bound", "c1", "d1"), ("bound", "g", "f")],
    [error("sum-mismatch table-mismatch", "d2", "d d1 d3 d4 a2 b2 c2 dp", [4, 7, 12], ("2,679", "person"), "三段本科数相加为2679，两个数字颠倒", "transposed digits", 1),
     error("share-mismatch", "h", "g f", [16], ("81.4%", "percent"), "小学398人占专科及以下489人的81.4%，误以小学教师总数为分母", "wrong denominator", 2)],
    scope=[("mean", "ap bp cp", "dp"), ("share", "a3", "d3", "ap"), ("diff", "dp", "i", "j")])

passage("sick-leave-pay", """病假工资的算法（答某校会计来函）
来函说，你校陈老师病假期间工资“少发了”，我们逐月作了复核。陈老师工龄{y|23年|other}，月基本工资{a|4,480元|CNY/month}，病假自2023年3月1日起至10月31日止，共{m|8个月|other}。依规定，病假不超过{l|6个月|other}的部分，工龄满{k|10年|other}的照发基本工资；超过的{o|2个月|other}按{r|80%|percent}计发。因此前段应发{b|26,880元|CNY}，后段每月{c|3,584元|CNY/month}，计{d|7,168元|CNY}，{m2|8个月|other}合计{e|34,048元|CNY}，与你校所发{f|34,048元|CNY}一致。
至于绩效，奖励性部分病假期间停发，基础性部分{g|2,060元|CNY/month}在前段照发、后段减半，故10月绩效只有{h|1,030元|CNY/month}。10月基本工资、绩效两项共{i|4,614元|CNY/month}，比正常月份的{j|6,540元|CNY/month}少{q|1,926元|CNY/month}，并非漏发。""",
    [("sum", "m", "l o"), ("const", "m", 8, 8), ("least", "k", "y"), ("prod", "b", "a l"), ("prod", "c", "a r", "0.01"), ("prod", "d", "c o"), ("sum", "e", "b d"), ("same", "e", "f"), ("same", "m", "m2"), ("prod", "h", "g", "0.5"), ("sum", "i", "c h"), ("sum", "j", "a g"), ("diff", "j", "i", "q")],
    scope=[("same", "i", "j"), ("most", "m", "l")],
    hard="后段按八成计发，所以总额不等于月工资乘月数")

passage("rotation-targets", """关于2023年校长教师交流轮岗的督查回复
县督导组：现就贵组指出的“交流比例不实”一事说明如下。
按要求，城镇学校、优质学校每学年交流人数不低于符合条件教师的{k|10%|percent}，其中骨干教师不低于交流总数的{k2|20%|percent}。2023年符合条件的教师{a|1,340人|person}，实际交流{b|151人|person}，占{p|11.3%|percent}；交流者中骨干教师{c|34人|person}，占{q|22.5%|percent}，两条均已达到。
交流去向：到乡镇中心校{d|68人|person}，到村小和教学点{e|45人|person}，到城区薄弱学校{f|38人|person}。到村小和教学点的比2022年的{g|37人|person}多{h|8人|person}，增长{i|21.6%|percent}。
期限上，交流一年的{j|97人|person}、两年的{l|42人|person}、三年以上的{m|12人|person}；两年以上共{n|54人|person}，占交流总数的{o|64.2%|percent}。贵组抽查的甲小学，符合条件{r|26人|person}，交流{s|2人|person}，占{t|7.7%|percent}，比例低于全县要求，我局已责成其2024年补足。""",
    [("share", "b", "a", "p"), ("least", "k", "p"), ("share", "c", "b", "q"), ("least", "k2", "q"), ("sum", "b", "d e f"), ("diff", "e", "g", "h"), ("growth", "e", "g", "i"), ("sum", "b", "j l m"), ("sum", "n", "l m"), ("share", "n", "b", "o"), ("share", "s", "r", "t"), ("below", "t", "k"), ("bound", "b", "a"), ("bound", "c", "b"), ("bound", "n", "b"), ("bound", "s", "r")],
    [error("share-mismatch", "o", "n b", [9], ("35.8%", "percent"), "两年以上54人占151人的35.8%，写成了一年的占比", "wrong part", 2)],
    scope=[("least", "k", "t"), ("share", "c", "a", "q"), ("share", "n", "a", "o")])

passage("union-dues", """会费收缴与返还公示
本会会员{a|3,218人|person}，会费按本人基本工资的{r|0.5%|percent}逐月缴纳。2024年会员月均基本工资{b|4,260元|CNY/month}，人均月缴{c|21.3元|CNY/month}，全年{m|12个月|other}应缴{d|82.25万元|CNY}，实缴{e|81.46万元|CNY}，收缴率{f|99.0%|percent}。
另按全部职工工资总额{g|2.71亿元|CNY}的{h|2%|percent}，由行政拨缴工会经费{i|542万元|CNY}，此款与会费互不包含。拨缴经费留成{j|60%|percent}归基层，计{k|325.2万元|CNY}，其余{l|216.8万元|CNY}上缴；会费则全数留在基层，因此基层可用的是{n|406.66万元|CNY}。
去年帮困慰问支出{o|97.2万元|CNY}，看似超过会费收入{q|15.74万元|CNY}，实际是从基层可用经费中列支，仅占其{s|23.9%|percent}。""",
    [("prod", "c", "b r", "0.01"), ("prod", "d", "a c m"), ("share", "e", "d", "f"), ("prod", "i", "g h", "0.01"), ("prod", "k", "i j", "0.01"), ("diff", "i", "k", "l"), ("sum", "n", "k e"), ("diff", "o", "e", "q"), ("share", "o", "n", "s"), ("bound", "e", "d")],
    scope=[("most", "o", "e"), ("sum", "n", "i e"), ("prod", "k", "e j", "0.01"), ("share", "o", "e", "s")],
    hard="慰问支出超过会费，但由拨缴经费支付")

passage("head-teacher-arrears", """致县财政局的函
商请拨付班主任津贴。自2022年9月起，班主任津贴由每月{a|300元|CNY/month}提高到{b|480元|CNY/month}，每人每月增加{c|180元|CNY/month}。全县班级{n|1,126个|class}，每班设一名班主任。
提标以来，财政仍按原标准拨款。截至2023年8月共{m|12个月|other}，应拨{d|648.58万元|CNY}，已拨{e|405.36万元|CNY}，欠拨{f|234.22万元|CNY}，恰为每人欠{g|2,160元|CNY}。其中小学班主任{h|702人|person}，欠{i|151.63万元|CNY}；初中班主任{j|424人|person}，欠{k|91.58万元|CNY}。
我局已从公用经费中垫付{l|82.00万元|CNY}，占欠拨数的{o|12.6%|percent}，余{q|161.22万元|CNY}尚未兑现，约合每人{r|1,432元|CNY}。恳请于10月底前一次拨清，并自9月起按新标准核拨，今后每月需{s|54.05万元|CNY}，比原来多{t|20.27万元|CNY}。""",
    [("diff", "b", "a", "c"), ("prod", "d", "n b m"), ("prod", "e", "n a m"), ("diff", "d", "e", "f"), ("prod", "g", "c m"), ("prod", "f", "n g"), ("sum", "n", "h j"), ("prod", "i", "h g"), ("prod", "k", "j g"), ("share", "l", "f", "o"), ("diff", "f", "l", "q"), ("avg", "q", "n", "r"), ("prod", "s", "n b"), ("prod", "t", "n c"), ("sum", "f", "i k")],
    [error("difference-mismatch", "f", "d e g n i k l o q", [3, 5, 9, 10, 14], ("243.22万元", "CNY"), "应拨648.58减已拨405.36为243.22万元，数字颠倒", "transposed digits", 2),
     error("share-mismatch", "o", "l f", [9], ("33.7%", "percent"), "垫付数应与欠拨数相比，误以应拨总数为分母", "wrong denominator", 2)],
    scope=[("prod", "d", "n a m"), ("avg", "f", "h", "r"), ("diff", "d", "l", "q")])

passage("substitutes-memo", """内部备忘：临聘代课教师清理进度
2021年底摸底，全县临聘代课教师{a|394人|person}。其后三年逐年压减，2022年减{b|86人|person}，2023年减{c|103人|person}，2024年减{d|74人|person}，累计减少{e|263人|person}，目前余{f|131人|person}，为摸底数的{g|33.2%|percent}。
减少的去向：考入编制{h|118人|person}，转为生活教师{i|57人|person}，到期不续{j|13人|person}。考入编制者占{k|44.9%|percent}。
现有人员中，村小{l|77人|person}，中心校{m|38人|person}，县城大班额学校{n|16人|person}。县里要求2025年底前控制在{o|80人|person}以内，尚须再减{q|51人|person}；按三年来年均减少{r|87.7人|person}的速度，一年可以完成。
费用方面，2021年人均月酬{s|1,800元|CNY/month}，现为{t|2,700元|CNY/month}，是原来的{u|1.5倍|ratio}；月支出由{v|70.92万元|CNY}降为{w|35.37万元|CNY}，降幅{x|66.8%|percent-}，小于人数{y|66.8%|percent-}的降幅。""",
    [("sum", "e", "b c d"), ("diff", "a", "e", "f"), ("share", "f", "a", "g"), ("sum", "e", "h i j"), ("share", "h", "e", "k"), ("sum", "f", "l m n"), ("diff", "f", "o", "q"), ("overn", "e", 3, "r"), ("multiple", "t", "s", "u"), ("prod", "v", "a s"), ("prod", "w", "f t"), ("growth", "w", "v", "x"), ("growth", "f", "a", "y"), ("below", "y", "x"), ("bound", "q", "r"), ("mean", "b c d", "r"), ("below", "f", "a"), ("bound", "f", "a"), ("bound", "h", "e")],
    [error("growth-mismatch", "x", "w v", [11], ("50.1%", "percent-"), "35.37比70.92降50.1%，把人数的降幅抄了过来", "copied figure", 2),
     error("sum-mismatch", "j", "e h i", [3], ("88人", "person"), "三项去向应等于累计减少数，到期不续为88人；13人是现有人数减考入编制数", "wrong difference", 2)],
    scope=[("share", "h", "a", "k"), ("diff", "s", "t", "u"), ("trend", "down", "b c d")])

passage("retired-visit", """重阳节慰问离退休教师的通报
全县离退休教师{a|2,074人|person}，其中离休{b|3人|person}、退休{c|2,071人|person}。节前走访慰问对象{zz|三类|item}：年满{!age|80}周岁的{d|412人|person}，患大病的{e|137人|person}，孤寡或失独的{f|46人|person}。三类人次相加{g|595人次|person-time}，因有{h|61人|person}同属两类、{i|9人|person}三类兼具，实际慰问{j|516人|person}，占离退休教师的{k|24.9%|percent}。
慰问金每人{l|500元|CNY}，兼属两类以上的再加{m|300元|CNY}，这样的共{n|70人|person}，总共发放{o|27.9万元|CNY}，人均{q|541元|CNY}，比起点标准高，是加发所致。
另有住在县外的{r|24人|person}由亲属代领，已含在实际慰问人数内；未走访的{s|1,558人|person}由各校组织座谈，到会{t|1,083人|person}，占未走访者的{u|69.5%|percent}。""",
    [("sum", "a", "b c"), ("sum", "g", "d e f"), ("expr", "g-h-2*i", "j"), ("share", "j", "a", "k"), ("sum", "n", "h i"), ("expr", "j*l+n*m", "o"), ("avg", "o", "j", "q"), ("below", "l", "q"), ("diff", "a", "j", "s"), ("share", "t", "s", "u"), ("bound", "r", "j"), ("bound", "d", "a"), ("bound", "n", "j"), ("count", "zz", 3), ("bound", "j", "a"), ("bound", "t", "s")],
    scope=[("sum", "j", "d e f"), ("prod", "o", "j l"), ("share", "t", "a", "u"), ("same", "q", "l")],
    hard="三类人有重叠，实际人数少于三类之和")

passage("ratio-by-posts", """附：教师编制配备测算说明
按现行标准，小学员额与学生之比为{k1|1:19|ratio}，初中为{k2|1:13.5|ratio}，高中为{k3|1:12.5|ratio}。2024年秋季小学在校生{a|28,728人|student}，应配{a1|1,512名|item}，现有{a2|1,648名|person}；初中在校生{b|13,230人|student}，应配{b1|980名|item}，现有{b2|1,078名|person}；高中在校生{c|8,450人|student}，应配{c1|676名|item}，现有{c2|676名|person}。
三段合计应配{t1|3,168名|item}，现有{t2|3,402名|person}，总量看超出{d|243名|person}。总量有余而结构不均：小学多{e|136名|person}，初中多{f|98名|person}，高中不多不少；但教学点学生{g|1,610人|student}，每点至少配{z|2名|item}，{h|74个|school}教学点须{i|148名|item}，按生师比只能配{j|85名|item}，差{l|63名|item}，吃掉小学多出的近一半。
折算成每百名学生的教师数，小学{m|12.5名|person}、初中{n|8.1名|person}、高中{o|8.0名|person}，全县{q|6.7名|person}。""",
    [("avg", "a", "k1", "a1"), ("avg", "b", "k2", "b1"), ("avg", "c", "k3", "c1"), ("sum", "t1", "a1 b1 c1"), ("sum", "t2", "a2 b2 c2"), ("diff", "t2", "t1", "d"), ("diff", "a2", "a1", "e"), ("diff", "b2", "b1", "f"), ("sum", "d", "e f"), ("same", "c1", "c2"), ("prod", "i", "h z"), ("avg", "g", "k1", "j"), ("diff", "i", "j", "l"), ("bound", "l", "e"), ("per", "a2", "a", 100, "m"), ("per", "b2", "b", 100, "n"), ("per", "c2", "c", 100, "o"), ("expr", "100*t2/(a+b+c)", "q"), ("between", "q", "m n o"), ("bound", "g", "a")],
    [error("difference-mismatch", "d", "t2 t1 e f", [5, 8], ("234名", "person"), "3402减3168为234名", "transposed digits", 2),
     error("average-mismatch", "m", "a2 a", [14, 18], ("5.7名", "person"), "每百名小学生有教师5.7名，误用初中的学生数去除", "wrong denominator", 3)],
    scope=[("mean", "m n o", "q"), ("sum", "t1", "a1 b1 c1 i"), ("avg", "a", "k2", "a1")])

passage("age-bands", """全县在编教师年龄结构（2024年9月1日）
年龄段 | 人数 | 占比
{!age|30}岁及以下 | {a1|487|person} | {p1|14.8%|percent}
{!age|31}—{!age|40}岁 | {a2|903|person} | {p2|27.4%|percent}
{!age|41}—{!age|50}岁 | {a3|1,146|person} | {p3|34.7%|percent}
{!age|51}岁及以上 | {a4|764|person} | {p4|23.2%|percent}
合计 | {a|3,300|person} | {p|100%|percent}
{!age|40}岁以下教师占{s|42.1%|percent}，比2021年的{o|38.6%|percent}提高{d|9.1个百分点|percentage-point}；{!age|51}岁及以上的比{!age|30}岁及以下的多{e|277人|person}，相当于后者的{m|2.4倍|ratio}。平均年龄{v|42.8岁|other}，其中小学{v1|43.9岁|other}、初中{v2|41.6岁|other}、高中{v3|42.4岁|other}，比2021年的{w|43.5岁|other}下降{x|0.7岁|other}，队伍略有年轻。""",
    [("sum", "a", "a1 a2 a3 a4"), ("share", "a1", "a", "p1"), ("share", "a2", "a", "p2"), ("share", "a3", "a", "p3"), ("share", "a4", "a", "p4"), ("hundred", "p1 p2 p3 p4"), ("sharesum", "a1 a2", "a", "s"), ("sum", "s", "p1 p2"), ("diff", "s", "o", "d"), ("diff", "a4", "a1", "e"), ("multiple", "a4", "a1", "m"), ("between", "v", "v1 v2 v3"), ("diff", "w", "v", "x"), ("largest", "a3", "a1 a2 a4"), ("sum", "p", "p1 p2 p3 p4"), ("trend", "down", "w v"), ("trend", "up", "o s"), ("bound", "a1", "a"), ("bound", "a2", "a"), ("bound", "a3", "a"), ("bound", "a4", "a")],
    [error("difference-mismatch", "d", "s o", [8], ("3.5个百分点", "percentage-point"), "42.1减38.6为3.5个百分点，写成相对增幅", "relative change called points", 1),
     error("ratio-mismatch", "m", "a4 a1", [10], ("1.6倍", "ratio"), "764人是487人的1.6倍，误用41—50岁的人数", "wrong operand", 2)],
    scope=[("mean", "v1 v2 v3", "v"), ("share", "a4", "a3", "p4"), ("sum", "s", "p3 p4")])

passage("performance-pay-pool", """某中学绩效工资分配方案说明
我校在编教师{a|86人|person}，县里核定年绩效工资总量{b|309.6万元|CNY}，按每人每年{c|36,000元|CNY/year}计。总量的{r|70%|percent}为基础性，{d|216.72万元|CNY}，按月随工资发放；其余{e|92.88万元|CNY}为奖励性，由学校考核分配。
奖励性部分先提班主任津贴{f|11.52万元|CNY}（{g|24人|person}，每人每月{h|400元|CNY/month}，{m|12个月|other}），再提课时超额补助{i|9.36万元|CNY}，余下{j|72.00万元|CNY}按考核分数分配，总分{k|7,740分|other}，每分{l|93.02元|CNY}。
李老师考核{n|91.5分|other}，分得{o|8,511元|CNY}；他不任班主任，全年绩效为基础性{q|25,200元|CNY}加上此数再加超课时{s|1,260元|CNY}，共{t|34,971元|CNY}，低于人均{c2|3.6万元|CNY/year}并不奇怪，因为津贴是从总量中先提的。""",
    [("prod", "b", "a c"), ("prod", "d", "b r", "0.01"), ("diff", "b", "d", "e"), ("prod", "f", "g h m"), ("lin", "j", "+e -f -i"), ("avg", "j", "k", "l"), ("prod", "o", "n l"), ("avg", "d", "a", "q"), ("sum", "t", "q o s"), ("same", "c", "c2"), ("below", "t", "c"), ("bound", "g", "a"), ("sum", "e", "f i j")],
    scope=[("avg", "e", "k", "l"), ("prod", "f", "a h m"), ("least", "c", "t"), ("share", "e", "d", "r")],
    hard="先提津贴再按分分配，个人低于人均不为错")

passage("service-months-reply", """对何某来信的答复
何老师：您反映乡村教师生活补助少发，我们查了您的任职记录和发放台账。
您2019年9月到甲村小任教，2023年8月交流期满回城，按整月计为{m|46个月|other}。其间补助标准调整过一次：2021年8月以前每月{a|500元|CNY/month}，此后每月{b|650元|CNY/month}。前段2019年9月至2021年8月{m1|24个月|other}，应发{c|12,000元|CNY}；后段2021年9月至2023年8月{m2|24个月|other}，应发{d|15,600元|CNY}，两段共{e|27,600元|CNY}。
台账显示，前段发了{f|12,000元|CNY}，后段发了{g|14,300元|CNY}，少{h|1,300元|CNY}，为2023年1月和2月因系统更换漏发的{k|两个月|other}。漏发部分已于本月补齐，您累计实得{i|27,600元|CNY}。您信中说前段少了{j|3,600元|CNY}，是把前段也按{q|650元|CNY/month}计算得来的，与我们核出的数不是一回事，两者相差{l|2,300元|CNY}。""",
    [("const", "m", 48, 48), ("sum", "m", "m1 m2"), ("const", "m1", 24, 24), ("const", "m2", 24, 24), ("prod", "c", "m1 a"), ("prod", "d", "m2 b"), ("sum", "e", "c d"), ("same", "c", "f"), ("diff", "d", "g", "h"), ("prod", "h", "b k"), ("sum", "i", "f g h"), ("same", "i", "e"), ("same", "b", "q"), ("expr", "m1*(q-a)", "j"), ("diff", "j", "h", "l")],
    [error("difference-mismatch", "m", "m1 m2", [0, 1], ("48个月", "other"), "2019年9月至2023年8月为48个月，两段各24个月", "months counted", 2)],
    scope=[("prod", "e", "m a"), ("same", "j", "h"), ("prod", "c", "m1 b")])

passage("stock-and-flow-three", wrap("""近三年教师进出对照（书面说明）
年初在编{a|3,085人|person}。2022年新进{a1|142人|person}（招聘{a2|121人|person}，调入{a3|21人|person}），离开{a4|168人|person}，年末{b|3,059人|person}；2023年新进{b1|175人|person}（招聘{b2|149人|person}，调入{b3|26人|person}），离开{b4|159人|person}，年末{c|3,043人|person}；2024年新进{c1|163人|person}，离开{c4|137人|person}，年末{d|3,101人|person}。
三年共进{e|480人|person}、共出{f|464人|person}，进多于出{g|16人|person}，年末人数比三年前年初多出{h|16人|person}。离开的人逐年减少，由{i|168人|person}降到{j|137人|person}，降{k|18.5%|percent-}；新进的人数先升后降，2024年比上年少{l|12人|person}，但仍比2022年多{m|21人|person}。
离开者中退休占大头，三年{n|271人|person}，占{o|58.4%|percent}；辞职和调出{q|193人|person}，占{r|41.6%|percent}。""", 42),
    [("sum", "a1", "a2 a3"), ("lin", "b", "+a +a1 -a4"), ("sum", "b1", "b2 b3"), ("lin", "c", "+b +b1 -b4"), ("lin", "d", "+c +c1 -c4"), ("sum", "e", "a1 b1 c1"), ("sum", "f", "a4 b4 c4"), ("diff", "e", "f", "g"), ("diff", "d", "a", "h"), ("same", "g", "h"), ("same", "i", "a4"), ("same", "j", "c4"), ("growth", "c4", "a4", "k"), ("trend", "down", "a4 b4 c4"), ("diff", "b1", "c1", "l"), ("diff", "c1", "a1", "m"), ("share", "n", "f", "o"), ("diff", "f", "n", "q"), ("share", "q", "f", "r"), ("hundred", "o r"), ("trend", "up", "a1 b1"), ("bound", "n", "f"), ("bound", "q", "f")],
    [error("difference-mismatch", "c", "b b1 b4 d", [3, 4], ("3,075人", "person"), "年末应为3075人，进出数写反成了3043人", "sign", 2)],
    scope=[("trend", "up", "a1 b1 c1"), ("share", "n", "e", "o"), ("diff", "d", "b", "h")])

passage("subject-shortage", """各学科教师余缺一览（文字版）
本县小学按课程计划测算，语文需{a1|611人|person}、数学需{a2|418人|person}、英语需{a3|164人|person}、音体美共需{a4|377人|person}、科学与信息需{a5|130人|person}，五类合计{a|1,700人|person}。现有在岗专任教师{b|1,714人|person}，按所教主科归类，依次为{b1|735人|person}、{b2|451人|person}、{b3|139人|person}、{b4|268人|person}和{b5|121人|person}。
总数看，现有比需要多{c|14人|person}，似乎不缺教师；逐科看，语文多{d1|124人|person}、数学多{d2|33人|person}，英语短缺{d3|25人|person}，音体美短缺{d4|109人|person}，科学与信息短缺{d5|9人|person}。富余两科共多{e|157人|person}，短缺三科共少{f|143人|person}，相抵即为前述之数。音体美现有人数只及所需的{g|71.1%|percent}，缺口占三科缺口的{h|76%|percent}，目前由语文教师兼课{i|96人|person}缓解，兼课者仍计在语文之内。""",
    [("sum", "a", "a1 a2 a3 a4 a5"), ("sum", "b", "b1 b2 b3 b4 b5"), ("diff", "b", "a", "c"), ("diff", "b1", "a1", "d1"), ("diff", "b2", "a2", "d2"), ("diff", "a3", "b3", "d3"), ("diff", "a4", "b4", "d4"), ("diff", "a5", "b5", "d5"), ("sum", "e", "d1 d2"), ("sum", "f", "d3 d4 d5"), ("diff", "e", "f", "c"), ("share", "b4", "a4", "g"), ("share", "d4", "f", "h"), ("bound", "i", "b1"), ("largest", "d4", "d3 d5"), ("below", "i", "d1"), ("bound", "d4", "f")],
    scope=[("share", "d4", "a4", "h"), ("diff", "a4", "b4", "i"), ("sum", "c", "d1 d2 d3")],
    hard="总量有余而学科短缺，多与少并存")

passage("certificate-renewal", """教师资格定期注册通知（第二号）
本轮应注册{a|2,764人|person}，截止本月{!day|25}日网上申报{b|2,690人|person}，现场确认{c|2,612人|person}，申报未确认的{d|78人|person}，应注册而未申报的{e|74人|person}。
确认者中，首次注册{f|318人|person}，到期注册{g|2,294人|person}，首次注册占{h|12.2%|percent}。经审核，注册合格{i|2,583人|person}、暂缓注册{j|26人|person}、不合格{k|3人|person}；暂缓的原因，培训学时不足{l|17人|person}、考核不合格{m|4人|person}、在病假中{n|13人|person}。
注册合格人数为现场确认人数的{o|98.9%|percent}、应注册人数的{q|93.5%|percent}。请尚未申报的{r|47人|person}与申报未确认的{s|78人|person}，共{t|152人|person}，于{!day|30}日前到局办理；月底仍未办的，按暂缓处理，届时暂缓注册最多可达{u|178人|person}。""",
    [("diff", "b", "c", "d"), ("diff", "a", "b", "e"), ("sum", "c", "f g"), ("share", "f", "c", "h"), ("sum", "c", "i j k"), ("sum", "j", "l m n"), ("share", "i", "c", "o"), ("share", "i", "a", "q"), ("same", "r", "e"), ("same", "s", "d"), ("sum", "t", "r s"), ("sum", "u", "j t"), ("diff", "a", "c", "t"), ("bound", "b", "a"), ("bound", "c", "b"), ("bound", "f", "c"), ("bound", "i", "c"), ("bound", "i", "a")],
    [error("restatement-mismatch difference-mismatch", "r", "e a b", [8, 10], ("74人", "person"), "前面应注册2764、申报2690，未申报的是74人，这里颠倒成47", "transposed digits", 4),
     error("sum-mismatch", "n", "j l m", [5], ("5人", "person"), "26人减17人再减4人余5人", "wrong digit", 1)],
    scope=[("share", "i", "b", "o"), ("share", "f", "i", "h"), ("sum", "e", "l m")])

passage("insurance-rates", wrap("""关于养老保险和职业年金缴费情况的答复
县人大教工委：问我县教师个人每月到底扣多少，单位又缴多少，现以月缴费工资{a|6,500元|CNY/month}为例说明。
基本养老保险，单位缴{r1|16%|percent}，计{a1|1,040元|CNY/month}；个人缴{r2|8%|percent}，计{a2|520元|CNY/month}。职业年金，单位{r3|8%|percent}，计{a3|520元|CNY/month}；个人{r4|4%|percent}，计{a4|260元|CNY/month}。医疗保险，单位{r5|7%|percent}、个人{r6|2%|percent}，分别为{a5|455元|CNY/month}和{a6|130元|CNY/month}。三项合计，单位每月缴{b|1,560元|CNY/month}，相当于工资的{c|31%|percent}；个人每月扣{d|910元|CNY/month}，相当于工资的{e|14%|percent}。单位所缴比个人多{f|1,105元|CNY/month}，单位是个人的{g|2.2倍|ratio}。
全县在职教师{n|3,140人|person}，月均缴费工资{h|6,120元|CNY/month}，个人部分每月共扣{i|269.0万元|CNY}，全年{m|12个月|other}{j|3228.4万元|CNY}。""", 40),
    [("prod", "a1", "a r1", "0.01"), ("prod", "a2", "a r2", "0.01"), ("prod", "a3", "a r3", "0.01"), ("prod", "a4", "a r4", "0.01"), ("prod", "a5", "a r5", "0.01"), ("prod", "a6", "a r6", "0.01"), ("sum", "b", "a1 a3 a5"), ("sum", "c", "r1 r3 r5"), ("share", "b", "a", "c"), ("sum", "d", "a2 a4 a6"), ("sum", "e", "r2 r4 r6"), ("share", "d", "a", "e"), ("diff", "b", "d", "f"), ("multiple", "b", "d", "g"), ("expr", "n*h*e/100", "i"), ("prod", "j", "i m"), ("below", "d", "b")],
    [error("sum-mismatch", "b", "a1 a3 a5 c a d f g", [6, 8, 12, 13], ("2,015元", "CNY/month"), "单位三项1040、520、455相加为2015元", "part left out", 3)],
    scope=[("share", "b", "d", "c"), ("multiple", "c", "r2", "g")])

passage("thirty-years-honour", """从教年限荣誉证书颁发说明
乡村学校从教满{!years|30}年的，由国家颁证；满{!years|20}年不足{!years|30}年的，由省颁证；满{!years|10}年的，由县颁证。截至今年教师节，符合国家颁证条件累计{a|412人|person}，往年已发{b|371人|person}，今年新发{c|41人|person}；省颁证累计符合{d|786人|person}，往年已发{e|689人|person}，今年新发{f|97人|person}；县颁证往年已发{g|1,020人|person}，今年新发{h|134人|person}，累计{i|1,154人|person}。今年三级共新发{j|272人|person}。
累计发证{k|2,352本|item}，多于全县乡村教师{l|1,655人|person}。这是因为三级证书先后可领：取得国家证书的人都领过省、县两级，取得省级的也都领过县级，每人至多三本；还包括已退休和调走的人。至少持有一证者就是县级的累计人数，其中在职乡村教师{m|868人|person}，占{n|75.2%|percent}；退休和调离的{o|286人|person}。""",
    [("diff", "a", "b", "c"), ("diff", "d", "e", "f"), ("sum", "i", "g h"), ("sum", "j", "c f h"), ("sum", "k", "a d i"), ("share", "m", "i", "n"), ("diff", "i", "m", "o"), ("bound", "m", "l"), ("below", "a", "d"), ("below", "d", "i"), ("below", "l", "k"), ("trend", "up", "a d i"), ("bound", "m", "i")],
    scope=[("bound", "k", "l"), ("share", "m", "l", "n"), ("diff", "k", "m", "o")],
    hard="证书可先后领取，累计本数多于人数")

passage("training-budget", half("""二〇二四年教师培训经费使用情况
培训经费来源{zz|三项|item}：公用经费按{r|5%|percent}提取，全县公用经费{a|3,920万元|CNY}，提取{b|196万元|CNY}；县财政专项{c|85万元|CNY}；上级补助{d|42万元|CNY}。共{e|323万元|CNY}。
支出方面，县级集中培训{f|24期|item}、{g|1,960人次|person-time}，每期平均{h|81.7人次|person-time}，用去{i|117.6万元|CNY}，每人次{j|600元|CNY}；外出研修{k|286人次|person-time}，用去{l|102.96万元|CNY}，每人次{m|360元|CNY}；校本研修补助{n|69所|school}学校，每校{o|1.2万元|CNY}，用去{q|82.8万元|CNY}。三项支出{s|303.36万元|CNY}，执行率{t|93.9%|percent}，结余{u|19.64万元|CNY}。
外出研修每人次花费是县级集中培训的{v|6倍|ratio}，而人次只占两类合计的{w|14.6%|percent}，明年拟把外出控制在{x|200人次|person-time}以内，按今年标准可省{y|30.96万元|CNY}。"""),
    [("prod", "b", "a r", "0.01"), ("sum", "e", "b c d"), ("avg", "g", "f", "h"), ("avg", "i", "g", "j"), ("avg", "l", "k", "m"), ("prod", "q", "n o"), ("sum", "s", "i l q"), ("share", "s", "e", "t"), ("diff", "e", "s", "u"), ("multiple", "m", "j", "v"), ("shareofsum", "k", "g k", "w"), ("expr", "(k-x)*m", "y"), ("bound", "s", "e"), ("count", "zz", 3), ("below", "x", "k")],
    [error("average-mismatch", "m", "l k v y", [4, 9, 11], ("3,600元", "CNY"), "102.96万元除以286人次为3600元，小数点错位", "power of ten", 1),
     error("share-mismatch", "w", "k g", [10], ("12.7%", "percent"), "占两类合计应除以2246，误除以县级集中培训人次", "wrong denominator", 3)],
    scope=[("share", "i", "e", "t"), ("avg", "s", "g", "j"), ("share", "l", "s", "w")])

passage("village-allowance-tiers", """2024年乡村教师生活补助发放汇总
按学校偏远程度分{zz|三类|item}发放，每月标准依次为一类{p1|300元|CNY/month}、二类{p2|500元|CNY/month}、三类{p3|800元|CNY/month}。1月至8月享受人数为一类{a1|640人|person}、二类{a2|415人|person}、三类{a3|182人|person}，共{a|1,237人|person}，每月发{b|54.51万元|CNY}，{m1|八个月|other}计{c|436.08万元|CNY}。
9月起两所学校由二类调为三类，一类{d1|652人|person}、二类{d2|382人|person}、三类{d3|211人|person}，共{d|1,245人|person}，每月发{e|54.51万元|CNY}，{m2|四个月|other}计{f|222.16万元|CNY}。
全年发放{g|658.24万元|CNY}。人均月补助由{h|441元|CNY/month}提高到{i|446元|CNY/month}，提高{j|5元|CNY/month}；三类人数占比由{k|14.7%|percent}升到{l|16.9%|percent}，上升{m|15.0个百分点|percentage-point}。""",
    [("sum", "a", "a1 a2 a3"), ("expr", "a1*p1+a2*p2+a3*p3", "b"), ("prod", "c", "b m1"), ("sum", "d", "d1 d2 d3"), ("expr", "d1*p1+d2*p2+d3*p3", "e"), ("prod", "f", "e m2"), ("sum", "g", "c f"), ("avg", "b", "a", "h"), ("avg", "e", "d", "i"), ("diff", "i", "h", "j"), ("share", "a3", "a", "k"), ("share", "d3", "d", "l"), ("diff", "l", "k", "m"), ("between", "h", "p1 p2 p3"), ("between", "i", "p1 p2 p3"), ("trend", "up", "h i"), ("trend", "up", "k l"), ("trend", "up", "p1 p2 p3"), ("count", "zz", 3), ("bound", "a3", "a"), ("bound", "d3", "d")],
    [error("average-mismatch", "e", "d1 d2 d3 p1 p2 p3 i", [4, 8], ("55.54万元", "CNY"), "652、382、211人分别乘三档标准，合55.54万元，写成了1至8月的数", "other period's figure", 2),
     error("difference-mismatch", "m", "l k", [12], ("2.2个百分点", "percentage-point"), "16.9减14.7为2.2个百分点，写成了相对增幅", "relative change called points", 1)],
    scope=[("mean", "p1 p2 p3", "h"), ("avg", "g", "d", "i"), ("share", "a3", "a2", "k")])

passage("overtime-kinder-letter", """一封家长式的来信与我们的回信
来信：我在公办园做编外教师，园长说我上月“加班超标”，我不服。
回信：您的出勤表我们看了。3月应出勤{a|21天|other}，每天{b|8小时|other}，应工作{c|168小时|other}；打卡合计{d|197.5小时|other}，多出{e|29.5小时|other}，没有超过每月{f|36小时|other}的上限，园长的说法不成立。
其中周末两天的亲子活动{g|13小时|other}已安排补休，不再付钱；平日延时{h|16.5小时|other}按小时工资的{r|150%|percent}付。您月工资{i|2,958元|CNY/month}，按每月{k|174小时|other}折算，每小时{j|17元|CNY}，延时每小时{l|25.5元|CNY}，应付{m|420.75元|CNY}；园里付了{n|421元|CNY}，多付的{o|0.25元|CNY}是进位。
您把{q|29.5小时|other}全按{r2|200%|percent}计，得出应付{s|1,003元|CNY}，与我们差{t|582.25元|CNY}，原因即在补休和倍数两处不同。""",
    [("prod", "c", "a b"), ("diff", "d", "c", "e"), ("most", "e", "f"), ("diff", "e", "g", "h"), ("avg", "i", "k", "j"), ("prod", "l", "j r", "0.01"), ("prod", "m", "h l"), ("diff", "n", "m", "o"), ("same", "q", "e"), ("expr", "q*j*r2/100", "s"), ("diff", "s", "m", "t")],
    scope=[("same", "s", "m"), ("prod", "m", "e l"), ("overn", "i", 168, "j")],
    hard="29.5小时里13小时补休，折算分母为174小时而非当月168小时")

passage("titles-gender-tab", """全县中小学教师职称性别对照（2023年末，单位：人）
	男	女	合计	女占比
正高级	{a1|7|person}	{a2|4|person}	{a|11|person}	{ap|36.4%|percent}
高级	{b1|402|person}	{b2|318|person}	{b|720|person}	{bp|44.2%|percent}
中级	{c1|511|person}	{c2|877|person}	{c|1,388|person}	{cp|63.2%|percent}
初级	{d1|196|person}	{d2|604|person}	{d|800|person}	{dp|75.5%|percent}
未定级	{e1|34|person}	{e2|113|person}	{e|147|person}	{ep|76.9%|percent}
合计	{f1|1,150|person}	{f2|1,916|person}	{f|3,066|person}	{fp|62.5%|percent}
注：女教师已占{x|65.2%|percent}，而正高级中女性明显偏少；职称越高，女性占比越低，由未定级的{y|76.9%|percent}逐级降至正高级的{z|36.4%|percent}，相差{w|40.5个百分点|percentage-point}。高级以上（含正高）共{g|731人|person}，占全部教师的{h|23.8%|percent}，其中女教师{i|322人|person}，只占女教师总数的{j|10.5%|percent}。""",
    [("sum", "a", "a1 a2"), ("sum", "b", "b1 b2"), ("sum", "c", "c1 c2"), ("sum", "d", "d1 d2"), ("sum", "e", "e1 e2"), ("sum", "f1", "a1 b1 c1 d1 e1"), ("sum", "f2", "a2 b2 c2 d2 e2"), ("sum", "f", "f1 f2"), ("sum", "f", "a b c d e"), ("share", "a2", "a", "ap"), ("share", "b2", "b", "bp"), ("share", "c2", "c", "cp"), ("share", "d2", "d", "dp"), ("share", "e2", "e", "ep"), ("share", "f2", "f", "fp"), ("trend", "down", "ep dp cp bp ap"), ("same", "x", "fp"), ("same", "y", "ep"), ("same", "z", "ap"), ("diff", "y", "z", "w"), ("sum", "g", "a b"), ("share", "g", "f", "h"), ("sum", "i", "a2 b2"), ("share", "i", "f2", "j"), ("between", "fp", "ap bp cp dp ep"), ("bound", "a2", "a"), ("bound", "b2", "b"), ("bound", "c2", "c"), ("bound", "d2", "d"), ("bound", "e2", "e"), ("bound", "f2", "f"), ("bound", "g", "f"), ("bound", "i", "f2")],
    [error("share-mismatch", "j", "i f2", [23], ("16.8%", "percent"), "322人占女教师1916人的16.8%，误以全部教师为分母", "wrong denominator", 2),
     error("restatement-mismatch", "x", "fp f2 f", [16], ("62.5%", "percent"), "表中女教师占62.5%，注里数字颠倒", "transposed digits", 2)],
    scope=[("share", "i", "g", "j"), ("mean", "ap bp cp dp ep", "fp"), ("share", "g", "f1", "h")])

passage("restated-at-congress", """在教代会上的情况通报（摘要）
各位代表：过去一年，全县为教师办的实事，我先报个总账：投入{a|1,864万元|CNY}，惠及教师{b|3,057人|person}，人均{c|6,097元|CNY}。
住房方面，新建周转宿舍{d|120套|item}，投入{e|960万元|CNY}，每套{f|8万元|CNY}；维修旧宿舍{g|214套|item}，投入{h|321万元|CNY}，每套{i|1.5万元|CNY}。
健康方面，全员体检{j|3,057人|person}，每人{k|600元|CNY}，投入{l|183.42万元|CNY}；查出需复诊的{m|428人|person}，占{n|14%|percent}，已复诊{o|391人|person}，还有{q|37人|person}未去，请各校督促。
子女就学方面，协调{r|96名|student}教师子女就近入学，不花钱。其余{s|399.58万元|CNY}用于困难帮扶和大病互助。
总之，一年投入一千多万，其中住房{t|1,281万元|CNY}，占总投入{u|1,846万元|CNY}的{v|68.7%|percent}；健康占{w|9.8%|percent}；帮扶互助占{x|21.4%|percent}。""",
    [("avg", "a", "b", "c"), ("avg", "e", "d", "f"), ("avg", "h", "g", "i"), ("same", "j", "b"), ("prod", "l", "j k"), ("share", "m", "j", "n"), ("diff", "m", "o", "q"), ("sum", "a", "e h l s"), ("sum", "t", "e h"), ("same", "u", "a"), ("share", "t", "a", "v"), ("share", "l", "a", "w"), ("share", "s", "a", "x"), ("hundred", "v w x"), ("bound", "o", "m"), ("bound", "m", "j")],
    [error("restatement-mismatch", "u", "a t v e h l s", [9], ("1,864万元", "CNY"), "开头说投入1864万元，各项相加也是1864，后面颠倒成1846", "transposed digits", 5)],
    scope=[("share", "e", "a", "v"), ("avg", "a", "d", "f"), ("share", "m", "o", "n")])

passage("half-year-fte", """编制外用工折算说明（与审计组沟通稿）
审计组指出：年报填“编制外用工{a|168人|person}”，工资台账却有{b|241人|person}领过工资，疑似少报。实则两数口径不同：台账是全年领过工资的人头，年报按全年折算人数填列。
{c|241人|person}中，做满{m|12个月|other}的{d|112人|person}，按{e|112人|person}计；做满{m2|六个月|other}的（上半年或下半年各半）{f|86人|person}，折{g|43人|person}；做{m3|三个月|other}的{h|36人|person}，折{i|9人|person}；做{m4|两个月|other}的{j|7人|person}为暑期临聘，不足三个月的依规定不计。折算合计{k|164人|person}，{l|164人|person}之外还有劳务派遣折{o|4人|person}，共{q|168人|person}，正是年报之数。
按全年总支出{r|564.5万元|CNY}计算，折算人均年支出{s|3.36万元|CNY}，若按人头{t|2.34万元|CNY}，后一数低是因为很多人没有做满一年。""",
    [("same", "b", "c"), ("same", "d", "e"), ("sum", "b", "d f h j"), ("expr", "f*m2/m", "g"), ("expr", "h*m3/m", "i"), ("below", "m4", "m3"), ("sum", "k", "e g i"), ("same", "k", "l"), ("sum", "q", "l o"), ("same", "q", "a"), ("avg", "r", "a", "s"), ("avg", "r", "b", "t"), ("below", "t", "s"), ("below", "a", "b")],
    scope=[("same", "a", "b"), ("avg", "r", "k", "s"), ("sum", "k", "d f h")],
    hard="折算人数与人头数并列，不是少报")

passage("year-end-bonus-quarters", """奖励性绩效按季预发表（2024年，万元）
学校 | 一季度 | 二季度 | 三季度 | 四季度 | 全年 | 人数 | 人均（元）
甲中学 | {a1|18.4|CNY@万} | {a2|19.2|CNY@万} | {a3|12.6|CNY@万} | {a4|27.8|CNY@万} | {a|78.0|CNY@万} | {an|104|person} | {av|7,500|CNY}
乙小学 | {b1|11.7|CNY@万} | {b2|12.5|CNY@万} | {b3|8.3|CNY@万} | {b4|16.9|CNY@万} | {b|49.4|CNY@万} | {bn|68|person} | {bv|7,265|CNY}
丙小学 | {c1|6.2|CNY@万} | {c2|6.6|CNY@万} | {c3|4.1|CNY@万} | {c4|9.5|CNY@万} | {c|26.4|CNY@万} | {cn|37|person} | {cv|7,135|CNY}
合计 | {d1|36.3|CNY@万} | {d2|38.3|CNY@万} | {d3|20.9|CNY@万} | {d4|54.2|CNY@万} | {d|153.8|CNY@万} | {dn|209|person} | {dv|7,359|CNY}
三校四季度都是全年最高，合计占全年的{p|24.9%|percent}，比二季度多{q|15.9万元|CNY}；三季度因暑假最低，只有二季度的{r|65.3%|percent}。人均最高的是甲中学，比乙小学高{s|235元|CNY}。""",
    [("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("sum", "c", "c1 c2 c3 c4"), ("sum", "d1", "a1 b1 c1"), ("sum", "d2", "a2 b2 c2"), ("sum", "d3", "a3 b3 c3"), ("sum", "d4", "a4 b4 c4"), ("sum", "d", "d1 d2 d3 d4"), ("sum", "d", "a b c"), ("sum", "dn", "an bn cn"), ("avg", "a", "an", "av"), ("avg", "b", "bn", "bv"), ("avg", "c", "cn", "cv"), ("avg", "d", "dn", "dv"), ("between", "dv", "av bv cv"), ("largest", "d4", "d1 d2 d3"), ("smallest", "d3", "d1 d2 d4"), ("share", "d4", "d", "p"), ("diff", "d4", "d2", "q"), ("share", "d3", "d2", "r"), ("largest", "av", "bv cv"), ("diff", "av", "bv", "s"), ("largest", "a4", "a1 a2 a3"), ("largest", "b4", "b1 b2 b3"), ("largest", "c4", "c1 c2 c3")],
    [error("sum-mismatch table-mismatch", "d3", "a3 b3 c3 d r", [5, 7, 19], ("25.0", "CNY@万"), "三校三季度相加为25.0万元，漏了丙小学", "part left out", 1),
     error("share-mismatch", "p", "d4 d", [17], ("35.2%", "percent"), "四季度54.2万元占全年153.8万元的35.2%，24.9%是二季度的占比", "wrong part", 2)],
    scope=[("mean", "av bv cv", "dv"), ("avg", "d1", "dn", "dv")])

passage("weekly-periods", """教师课时负担调查（工会调研组）
以初中为例。全县初中{a|212个|class}教学班，每班每周{b|36节|item}，共需授课{c|7,632节|item}；任课教师{d|636人|person}，平均每人每周{e|12节|other}。若扣除{f|38名|person}只任管理的，实际{g|598人|person}上课，人均{h|12.8节|other}。
分科看，语文每班{i|6节|item}，语文教师{j|98人|person}，人均{k|13.0节|other}；数学每班{i2|6节|item}，教师{j2|94人|person}，人均{k2|13.5节|other}；音乐每班{i3|1节|item}，教师{j3|13人|person}，人均{k3|13.6节|other}，高于语文{l|3.3节|other}。
晚自习和课后服务另计，每人每周平均{m|6.5节|other}，加上前述人均课时（按实际上课人数），合{n|19.3节|other}，比本县规定上限{o|18节|other}多{q|1.3节|other}。
调研还发现，{r|598人|person}里每周超过上限的{s|371人|person}，占{t|58%|percent}。""",
    [("prod", "c", "a b"), ("avg", "c", "d", "e"), ("diff", "d", "f", "g"), ("avg", "c", "g", "h"), ("expr", "a*i/j", "k"), ("expr", "a*i2/j2", "k2"), ("expr", "a*i3/j3", "k3"), ("diff", "k3", "k", "l"), ("sum", "n", "h m"), ("diff", "n", "o", "q"), ("same", "r", "g"), ("share", "s", "r", "t"), ("below", "e", "h"), ("least", "o", "n"), ("bound", "s", "r")],
    [error("average-mismatch", "k3", "a i3 j3 k l", [6, 7], ("16.3节", "other"), "212节由13人上，每人16.3节，数字颠倒，高于语文3.3节也合此数", "transposed digits", 2),
     error("share-mismatch", "t", "s r", [11], ("62%", "percent"), "371人占598人的62%，误以任课教师总数为分母", "wrong denominator", 1)],
    scope=[("diff", "h", "k", "q"), ("sum", "n", "e m"), ("avg", "c", "d", "h")])

passage("maternity-cover", """产假顶岗安排说明（某镇中心校报局人事股）
我校去年休产假{a|14人|person}，人事股来电称“{b|16人次|person-time}与实际人数不符”，特作说明：其中{c|2人|person}先休产假、后休哺乳期病假，各记两次，其余{d|12人|person}各记一次，故有此数。
产假每次{e|158天|other}，跨入寒暑假的照算。这些产假落在去年的天数为{f|1,864天|other}，人均{g|133.1天|other}，少于{h|158天|other}，因为有{i|5人|person}的假期一部分落在上年或今年。
顶岗由两种办法解决：校内代课{j|9人|person}，共代{k|2,916节|item}，每节{l|22元|CNY}，付{m|64,152元|CNY}；临聘{n|4人|person}，按月{o|2,600元|CNY/month}，各{q|5个月|other}，付{r|52,000元|CNY}。另有{s|1人|person}所任课程暂停，未付费。支出合计{t|116,152元|CNY}，县财政按{u|80%|percent}补助，计{v|92922元|CNY}，学校自担{w|23230元|CNY}。""",
    [("diff", "a", "c", "d"), ("expr", "d+2*c", "b"), ("avg", "f", "a", "g"), ("same", "e", "h"), ("below", "g", "h"), ("bound", "i", "a"), ("sum", "a", "j n s"), ("prod", "m", "k l"), ("prod", "r", "n o q"), ("sum", "t", "m r"), ("prod", "v", "t u", "0.01"), ("diff", "t", "v", "w"), ("bound", "a", "b")],
    scope=[("same", "a", "b"), ("prod", "f", "a e"), ("same", "g", "h"), ("share", "m", "t", "u")],
    hard="人次多于人数；人均天数少于法定天数因跨年")

passage("parity-answer", """对督导反馈第{!item|7}条的整改答复
督导组指出，2022年我县教师平均工资低于公务员。经复核，当年教师人均{a|98,460元|CNY/year}，公务员{b|101,230元|CNY/year}，教师低{c|2,770元|CNY/year}，低{d|2.7%|percent}，指出属实。
整改情况：一是补发2022年差额，按教师{e|3,126人|person}计，每人{f|2,770元|CNY}，共{g|865.9万元|CNY}，已于2023年5月发放；二是将教师年终一次性奖金由每人{h|18,000元|CNY}提到{i|21,600元|CNY}，提高{j|20%|percent}，与公务员同标；三是建立联动机制，公务员调资，教师同步。
整改后，2023年教师人均{k|107,900元|CNY/year}，公务员{l|106,540元|CNY/year}，教师比公务员低{m|1,360元|CNY/year}。与2022年比，教师增长{n|9.6%|percent}，公务员增长{o|5.2%|percent}，教师增幅高出{q|4.4个百分点|percentage-point}。""",
    [("diff", "b", "a", "c"), ("growthb", "b", "c", "d"), ("prod", "g", "e f"), ("same", "f", "c"), ("growth", "i", "h", "j"), ("diff", "l", "k", "m"), ("growth", "k", "a", "n"), ("growth", "l", "b", "o"), ("diff", "n", "o", "q"), ("trend", "up", "a k"), ("trend", "up", "b l"), ("below", "a", "b"), ("below", "m", "c")],
    [error("direction-mismatch difference-mismatch", "m", "k l", [5], None, "107900大于106540，是教师高1360元，不是低", "direction", 1, say="教师比公务员高1,360元")],
    scope=[("growth", "l", "a", "o"), ("growthb", "a", "c", "d"), ("diff", "k", "a", "m")])

passage("union-speech-advice", """工会主席在年度座谈会上的发言
各位老师，先说大家最关心的答复率。会前各校教代会收上来意见{a|326条|item}，合并同类后{b|142条|item}，其中当场能答的{c|79条|item}，须转部门的{d|63条|item}；转出去的到昨天回了{e|51条|item}，回复率{f|35.9%|percent}，没回的{g|12条|item}我会一件件去催。
再说满意不满意。我们发出问卷{h|1,200份|item}，收回{i|1,128份|item}，回收率{j|94%|percent}；回答“满意”和“比较满意”的{k|916份|item}，其中“满意”{l|417份|item}、“比较满意”{m|499份|item}，占收回问卷的{n|81.2%|percent}；“一般”{o|139份|item}，“不满意”{q|73份|item}。去年满意面是{r|76.3%|percent}，今年高出{s|4.9个百分点|percentage-point}。
最后我代表大家提{t|五条|item}建议：一是绩效分配方案要过教代会；二是女教师哺乳室每校至少一间；三是体检提到每年一次；四是非教学报表减三分之一。""",
    [("diff", "b", "c", "d"), ("share", "e", "d", "f"), ("diff", "d", "e", "g"), ("share", "i", "h", "j"), ("sum", "k", "l m"), ("share", "k", "i", "n"), ("sum", "i", "l m o q"), ("diff", "n", "r", "s"), ("count", "t", 4), ("bound", "b", "a"), ("bound", "e", "d"), ("sum", "i", "k o q"), ("bound", "i", "h"), ("bound", "k", "i")],
    [error("sum-mismatch count-mismatch", "t", "", [8], ("四条", "item"), "所列建议只有四条", "count against list", 1),
     error("share-mismatch", "f", "e d", [1], ("81.0%", "percent"), "回复51条应除以转出的63条，误除以合并后的142条", "wrong denominator", 2)],
    scope=[("share", "k", "h", "n"), ("share", "b", "a", "f")])

passage("growth-since-2019", """教师队伍五年变化的几组数
2019年全县专任教师{a|2,740人|person}，2021年{b|2,905人|person}，2024年{c|3,151人|person}。有同志问，为何年报写增长{d|8.5%|percent}，规划评估却写增长{e|15.0%|percent}？年报以2021年即上一轮核编年为基数，评估以2019年即规划基期为基数，前者增加{f|246人|person}，后者增加{g|411人|person}，两个比例都对。
同样，本科以上教师2019年{h|1,726人|person}，2021年{i|2,061人|person}，2024年{j|2,615人|person}，比2021年增长{k|26.9%|percent}，比2019年增长{l|51.5%|percent}，均快于教师总数的增长；所占比例则由{m|63.0%|percent}、{n|70.9%|percent}升到{o|83.0%|percent}，五年上升{q|20.0个百分点|percentage-point}，其中后三年升{r|12.1个百分点|percentage-point}。
学生这边，2024年在校生比2019年减少{s|3.2%|percent-}，为{t|45,060人|student}，所以生师比由{u|17.0:1|ratio}降到{v|14.3:1|ratio}。""",
    [("growth", "c", "b", "d"), ("growth", "c", "a", "e"), ("diff", "c", "b", "f"), ("diff", "c", "a", "g"), ("growth", "j", "i", "k"), ("growth", "j", "h", "l"), ("share", "h", "a", "m"), ("share", "i", "b", "n"), ("share", "j", "c", "o"), ("diff", "o", "m", "q"), ("diff", "o", "n", "r"), ("trend", "up", "a b c"), ("trend", "up", "h i j"), ("trend", "up", "m n o"), ("ratio", "t", "c", "v"), ("below", "d", "k"), ("below", "e", "l"), ("below", "v", "u"), ("expr", "t/(1+s/100)/a", "u"), ("bound", "h", "a"), ("bound", "i", "b"), ("bound", "j", "c")],
    scope=[("growth", "c", "a", "d"), ("growth", "c", "b", "e"), ("growth", "b", "a", "d"), ("diff", "n", "m", "r")],
    hard="两个增长率的基期不同")

passage("hardship-fund", spaced("""困难教职工帮扶资金使用公告
上年结转{a|38.6万元|CNY}，本年行政补助{b|60.0万元|CNY}、会费列支{c|25.0万元|CNY}、社会捐赠{d|17.4万元|CNY}，可用资金{e|141.0万元|CNY}。
全年帮扶{f|247人|person}，用去{g|113.4万元|CNY}：大病救助{h|62人|person}，每人{i|10,000元|CNY}，{j|62.0万元|CNY}；子女助学{k|103人|person}，每人{l|3,000元|CNY}，{m|30.9万元|CNY}；突发困难{n|28人|person}，人均{o|2,500元|CNY}，{q|20.5万元|CNY}。
年末结余{r|27.6万元|CNY}，比年初少{s|11.0万元|CNY}，少了{t|7.8%|percent}，结余占可用资金的{u|19.6%|percent}。大病救助人数只占帮扶总人数的四分之一，资金却占{v|54.7%|percent}；三类人均帮扶{w|4,591元|CNY}。"""),
    [("sum", "e", "a b c d"), ("sum", "g", "j m q"), ("prod", "j", "h i"), ("prod", "m", "k l"), ("prod", "q", "n o"), ("sum", "f", "h k n"), ("diff", "e", "g", "r"), ("diff", "a", "r", "s"), ("share", "s", "a", "t"), ("share", "r", "e", "u"), ("share", "j", "g", "v"), ("avg", "g", "f", "w"), ("between", "w", "i l o"), ("bound", "g", "e")],
    [error("share-mismatch", "t", "s a", [8], ("28.5%", "percent"), "少11.0万元是年初38.6万元的28.5%，误除以可用资金", "wrong denominator", 2),
     error("sum-mismatch", "n", "f h k q o", [4, 5], ("82人", "person"), "247减62减103为82人，20.5万元按2500元也是82人", "transposed digits", 2)],
    scope=[("mean", "i l o", "w"), ("share", "h", "f", "v"), ("share", "r", "a", "u")])

passage("posts-and-applicants-tab", """2024年招聘各岗位报名与录用（单位：个、人）
岗位	计划	报名	报考比	参加笔试	录用	空缺
初中语文	{a1|12|item}	{b1|318|person}	{c1|26.5|ratio}	{d1|281|person}	{e1|12|person}	{f1|0|item}
初中物理	{a2|9|item}	{b2|74|person}	{c2|8.2|ratio}	{d2|66|person}	{e2|7|person}	{f2|2|item}
小学全科	{a3|30|item}	{b3|645|person}	{c3|21.5|ratio}	{d3|570|person}	{e3|30|person}	{f3|0|item}
特殊教育	{a4|4|item}	{b4|11|person}	{c4|2.75|ratio}	{d4|8|person}	{e4|1|person}	{f4|3|item}
合计	{a|55|item}	{b|1,037|person}	{c|19.1|ratio}	{d|925|person}	{e|50|person}	{f|5|item}
注：报考比为报名人数除以计划数。特殊教育报考比最低，不到{k|3|ratio}，按规则本应取消，因属紧缺岗位放宽；全部岗位完成计划的{g|90.9%|percent}，弃考{h|123人|person}，弃考率{i|13.3%|percent}，空缺最多的是特殊教育。""",
    [("ratio", "b1", "a1", "c1"), ("ratio", "b2", "a2", "c2"), ("ratio", "b3", "a3", "c3"), ("ratio", "b4", "a4", "c4"), ("ratio", "b", "a", "c"), ("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("sum", "d", "d1 d2 d3 d4"), ("sum", "e", "e1 e2 e3 e4"), ("sum", "f", "f1 f2 f3 f4"), ("diff", "a2", "e2", "f2"), ("diff", "a4", "e4", "f4"), ("diff", "a", "e", "f"), ("share", "e", "a", "g"), ("diff", "b", "d", "h"), ("share", "h", "b", "i"), ("smallest", "c4", "c1 c2 c3"), ("below", "c4", "k"), ("between", "c", "c1 c2 c3 c4"), ("largest", "f4", "f1 f2 f3"), ("diff", "a1", "e1", "f1"), ("diff", "a3", "e3", "f3"), ("bound", "d1", "b1"), ("bound", "d2", "b2"), ("bound", "d3", "b3"), ("bound", "d4", "b4"), ("bound", "h", "b")],
    [error("sum-mismatch table-mismatch", "b", "b1 b2 b3 b4 c h i a", [4, 6, 14, 15], ("1,048", "person"), "四岗报名相加为1048人，漏加特殊教育", "part left out", 1),
     error("share-mismatch", "i", "h b", [15], ("11.7%", "percent"), "弃考123人占报名1048人的11.7%，误以参加笔试人数为分母", "wrong denominator", 2)],
    scope=[("mean", "c1 c2 c3 c4", "c"), ("ratio", "d", "a", "c"), ("ratio", "d4", "a4", "c4")])

passage("seniority-allowance", """教龄津贴的沿革与测算
教龄津贴按月发给，旧标准是：满{!years|5}年不满{!years|10}年的{a1|3元|CNY/month}，满{!years|10}年不满{!years|15}年的{a2|5元|CNY/month}，满{!years|15}年不满{!years|20}年的{a3|7元|CNY/month}，满{!years|20}年的{a4|10元|CNY/month}。多年未动，老师们戏称“一碗面钱”。
县里拟自筹，统一提到旧标准的{k|20倍|ratio}，四档依次为{b1|60元|CNY/month}、{b2|100元|CNY/month}、{b3|140元|CNY/month}、{b4|200元|CNY/month}。四档现有人数为{n1|402人|person}、{n2|388人|person}、{n3|511人|person}、{n4|1,149人|person}，共{n|2,450人|person}；教龄不满五年的{m|610人|person}不享受，所以合计数小于全县教师{o|3,060人|person}。
每月需{q|36.43万元|CNY}，全年{w|十二个月|other}{r|437.16万元|CNY}；原来每月只需{s|1.82万元|CNY}。享受者人均每月{t|149元|CNY/month}，比四档标准的简单平均{u|125元|CNY/month}高，因为教龄满二十年的占了{v|46.9%|percent}。""",
    [("prod", "b1", "a1 k"), ("prod", "b2", "a2 k"), ("prod", "b3", "a3 k"), ("prod", "b4", "a4 k"), ("sum", "n", "n1 n2 n3 n4"), ("sum", "o", "n m"), ("expr", "b1*n1+b2*n2+b3*n3+b4*n4", "q"), ("prod", "r", "q w"), ("expr", "a1*n1+a2*n2+a3*n3+a4*n4", "s"), ("avg", "q", "n", "t"), ("mean", "b1 b2 b3 b4", "u"), ("share", "n4", "n", "v"), ("below", "u", "t"), ("multiple", "q", "s", "k"), ("trend", "up", "b1 b2 b3 b4"), ("trend", "up", "a1 a2 a3 a4"), ("between", "t", "b1 b2 b3 b4"), ("bound", "n4", "n")],
    scope=[("same", "t", "u"), ("avg", "q", "o", "t"), ("share", "n4", "o", "v"), ("sum", "o", "n1 n2 n3 n4")],
    hard="享受人数少于教师总数；加权平均高于四档简单平均")

passage("three-schools-in-turn", """{zz|三所|school}学校编制余缺的比较（调配股备忘）
甲校、乙校、丙校学生依次为{a1|1,862人|student}、{a2|945人|student}、{a3|513人|student}，共{a|3,320人|student}；按{k|1:19|ratio}配备，应有教师依次为{b1|98人|person}、{b2|50人|person}、{b3|27人|person}，合{b|175人|person}；实有{c1|91人|person}、{c2|54人|person}、{c3|31人|person}，合{c|176人|person}。
于是甲校缺{d1|9人|person}，乙校多{d2|4人|person}，丙校多{d3|4人|person}，三校相抵，仍多{d|1人|person}。若从乙、丙两校各调{e|3人|person}到甲校，甲校尚缺{f|1人|person}，乙校与标准持平后还多{g|1人|person}，丙校多{h|1人|person}。
调整前三校生师比依次为{r1|20.5|ratio}、{r2|17.5|ratio}、{r3|16.5|ratio}，最高与最低相差{s|3.0|other}；调整后依次为{t1|19.2|ratio}、{t2|18.5|ratio}、{t3|18.3|ratio}，相差缩小到{u|0.9|other}，三校总的生师比{v|18.9|ratio}不变。""",
    [("sum", "a", "a1 a2 a3"), ("avg", "a1", "k", "b1"), ("avg", "a2", "k", "b2"), ("avg", "a3", "k", "b3"), ("sum", "b", "b1 b2 b3"), ("sum", "c", "c1 c2 c3"), ("diff", "b1", "c1", "d1"), ("diff", "c2", "b2", "d2"), ("diff", "c3", "b3", "d3"), ("lin", "d", "+d2 +d3 -d1"), ("diff", "c", "b", "d"), ("expr", "d1-2*e", "f"), ("diff", "d2", "e", "g"), ("diff", "d3", "e", "h"), ("ratio", "a1", "c1", "r1"), ("ratio", "a2", "c2", "r2"), ("ratio", "a3", "c3", "r3"), ("diff", "r1", "r3", "s"), ("expr", "a1/(c1+2*e)", "t1"), ("expr", "a2/(c2-e)", "t2"), ("expr", "a3/(c3-e)", "t3"), ("diff", "t1", "t3", "u"), ("ratio", "a", "c", "v"), ("trend", "down", "r1 r2 r3"), ("between", "v", "r1 r2 r3"), ("between", "v", "t1 t2 t3"), ("below", "u", "s"), ("count", "zz", 3)],
    [error("difference-mismatch", "d1", "b1 c1 d f", [6, 9, 11], ("7人", "person"), "甲校应有98、实有91，缺7人", "wrong digit", 2),
     error("difference-mismatch", "s", "r1 r3", [17], ("4.0", "other"), "20.5减16.5为4.0，写成了甲、乙两校之差", "wrong operand", 1)],
    scope=[("mean", "r1 r2 r3", "v"), ("sum", "d", "d2 d3"), ("diff", "c1", "b1", "d1")])

passage("heating-subsidy", half(wrap("""关于发放冬季取暖补贴的通知
学校、幼儿园：今年取暖期自11月1日至次年3月31日，共{m|五个月|other}。在职教职工每人每月{a|180元|CNY/month}，退休教职工每人每月{b|120元|CNY/month}，整个取暖期分别为{c|900元|CNY}和{d|480元|CNY}，相差{e|300元|CNY}。
在职{f|3,350人|person}，需{g|301.50万元|CNY}；退休{h|2,020人|person}，需{i|121.20万元|CNY}；两项共{j|422.70万元|CNY}，其中退休占{k|28.7%|percent}。县财政已到位{l|300.00万元|CNY}，不足的{n|12.27万元|CNY}从公用经费垫付，财政承诺3月底前补齐。
与去年比，在职标准提高了{o|30元|CNY/month}，退休提高{q|20元|CNY/month}，提高幅度都是{r|20%|percent}；去年两项共用{s|351.90万元|CNY}，今年多{t|70.80万元|CNY}。请及时上报名册。""", 44)),
    [("prod", "c", "a m"), ("prod", "d", "b m"), ("diff", "c", "d", "e"), ("prod", "g", "f c"), ("prod", "i", "h d"), ("sum", "j", "g i"), ("share", "i", "j", "k"), ("diff", "j", "l", "n"), ("growthc", "a", "o", "r"), ("growthc", "b", "q", "r"), ("diff", "j", "s", "t"), ("below", "d", "c"), ("const", "m", 5, 5), ("bound", "l", "j")],
    [error("average-mismatch", "d", "b m c e i", [1, 2, 4], ("600元", "CNY"), "120元乘五个月为600元，写成了四个月的数", "wrong period", 1),
     error("difference-mismatch", "n", "j l", [7], ("122.70万元", "CNY"), "422.70减300.00为122.70万元", "power of ten", 2)],
    scope=[("share", "h", "f", "k"), ("growthb", "a", "o", "r"), ("prod", "g", "f a")])

passage("ethics-reports-half", half("""师德举报办理情况(2023年)
全年收到师德举报{a|83件|item},比上年{b|97件|item}少{c|16件|item},下降{d|14.4%|percent-}.其中有偿补课{e|31件|item},体罚或变相体罚{f|22件|item},收受礼金{g|9件|item},其他{h|21件|item}.
经核查,属实{i|27件|item},部分属实{j|14件|item},不属实{k|42件|item};属实和部分属实合计{l|41件|item},占{m|49.4%|percent},查实率比上年的{n|45.4%|percent}提高{o|4.0个百分点|percentage-point}.
处理教师{p|38人|person}:警告{q|17人|person},记过{r|6人|person},降低岗位等级{s|4人|person},解聘{t|2人|person},诫勉谈话{u|9人|person}.一件可涉及几人,也有{v|7件|item}查实后属学校管理责任,没有处理个人,因此处理人数与查实件数不等.
有偿补课查实{w|17件|item},查实率{x|54.8%|percent},低于总的查实率;体罚类查实{y|10件|item},查实率{z|45.5%|percent}."""),
    [("diff", "b", "a", "c"), ("growth", "a", "b", "d"), ("sum", "a", "e f g h"), ("sum", "a", "i j k"), ("sum", "l", "i j"), ("share", "l", "a", "m"), ("diff", "m", "n", "o"), ("sum", "p", "q r s t u"), ("share", "w", "e", "x"), ("share", "y", "f", "z"), ("bound", "v", "l"), ("atmost", "l", "w y"), ("below", "x", "m"), ("trend", "down", "b a"), ("below", "z", "m"), ("bound", "l", "a"), ("bound", "w", "e"), ("bound", "y", "f")],
    [error("direction-mismatch", "x", "m", [12], None, "有偿补课查实率54.8%高于总的49.4%", "direction", 3, say="高于总的查实率"),
     error("difference-mismatch", "c", "b a d", [0], ("14件", "item"), "97减83为14件，降幅14.4%也合14件", "wrong digit", 1)],
    scope=[("same", "p", "l"), ("share", "w", "l", "x"), ("share", "l", "b", "n")])

passage("degree-upgrade", """学历提升奖励兑现表说明
凡在职取得更高学历的，一次性奖励：专科升本科{a|2,000元|CNY}，本科升硕士{b|5,000元|CNY}。2021年至2024年取得本科的依次为{c1|64人|person}、{c2|71人|person}、{c3|58人|person}、{c4|43人|person}，共{c|236人|person}；取得硕士的依次为{d1|6人|person}、{d2|9人|person}、{d3|13人|person}、{d4|18人|person}，共{d|64人|person}。
四年应奖{e|70.2万元|CNY}，其中本科{f|47.2万元|CNY}、硕士{g|23.0万元|CNY}；已兑现2021年至2023年的{h|52.6万元|CNY}，2024年的{i|17.6万元|CNY}待拨。
两条曲线一降一升：取得本科的自2022年后逐年减少，2024年比2022年少{j|28人|person}；取得硕士的年年增加，2024年是2021年的{k|2倍|ratio}。硕士奖金所占比重由2021年的{l|19.0%|percent}升到2024年的{m|51.1%|percent}。""",
    [("sum", "c", "c1 c2 c3 c4"), ("sum", "d", "d1 d2 d3 d4"), ("prod", "f", "c a"), ("prod", "g", "d b"), ("sum", "e", "f g"), ("expr", "(c1+c2+c3)*a+(d1+d2+d3)*b", "h"), ("diff", "e", "h", "i"), ("expr", "c4*a+d4*b", "i"), ("trend", "down", "c2 c3 c4"), ("diff", "c2", "c4", "j"), ("trend", "up", "d1 d2 d3 d4"), ("multiple", "d4", "d1", "k"), ("expr", "100*d1*b/(d1*b+c1*a)", "l"), ("expr", "100*d4*b/(d4*b+c4*a)", "m"), ("trend", "up", "l m"), ("trend", "up", "c1 c2"), ("sum", "e", "h i")],
    [error("sum-mismatch", "d", "d1 d2 d3 d4 g", [1, 3], ("46人", "person"), "6、9、13、18相加为46人", "transposed digits", 1),
     error("ratio-mismatch", "k", "d4 d1", [11], ("3倍", "ratio"), "18是6的3倍，误算成增加的倍数", "increase against multiple", 2)],
    scope=[("trend", "down", "c1 c2 c3 c4"), ("share", "d", "c", "l"), ("share", "g", "e", "m")])

passage("after-class-outside-pool", """关于课后服务补助与绩效总量关系的解释
有校长来问：我校核定绩效工资总量{a|412.8万元|CNY}，而去年教师实际领到{b|463.2万元|CNY}，是不是突破总量了？
不是。课后服务补助按规定在总量之外单列，你校去年为{c|57.6万元|CNY}，从实领数中剔除后为{d|405.6万元|CNY}，比总量还少{e|7.2万元|CNY}。
再看是否超发了课后补助：收费{f|72.0万元|CNY}，用于教师补助的不得超过{k|85%|percent}，即{g|61.2万元|CNY}，你校用了{h|57.6万元|CNY}，占{i|80%|percent}，没有超过。参与教师{j|64人|person}，人均{l|9,000元|CNY}；全校教师{m|86人|person}，人均绩效（不含课后补助）{n|47,163元|CNY}，含课后补助{o|53,860元|CNY}。两个人均不能直接相减得出参与教师的人均补助，因为分母不同。""",
    [("diff", "b", "c", "d"), ("diff", "a", "d", "e"), ("most", "d", "a"), ("prod", "g", "f k", "0.01"), ("same", "h", "c"), ("share", "h", "f", "i"), ("most", "i", "k"), ("most", "h", "g"), ("avg", "c", "j", "l"), ("avg", "d", "m", "n"), ("avg", "b", "m", "o"), ("bound", "j", "m"), ("below", "n", "o")],
    scope=[("most", "b", "a"), ("diff", "o", "n", "l"), ("share", "c", "b", "i"), ("avg", "b", "j", "o")],
    hard="实领数大于核定总量，但课后补助单列")

passage("backbone-levels", """骨干教师梯队名册说明
我县骨干教师分县、市、省三级，高一级的必先取得低一级称号，名册只登记最高称号。现登记县级{a|386人|person}、市级{b|142人|person}、省级{c|37人|person}，合计{d|565人|person}，占专任教师{e|2,983人|person}的{f|18.9%|percent}。
若问“取得过县级称号的有多少”，答案不是{g|386人|person}，而是{h|565人|person}；“取得过市级称号的”是{i|179人|person}。省里报表按取得过的称号逐级填列，三栏为{j|565|person}、{k|179|person}、{l|37|person}，相加{m|781人次|person-time}，比名册多{n|216人次|person-time}，多出的正是市级重复一次、省级重复两次。
年度考核中，骨干教师承担示范课{o|1,413节|item}，人均{q|2.5节|other}，其中省级每人{r|6节|item}，共{s|222节|item}；按规定每人每年不少于{t|2节|item}，未完成的{u|21人|person}全在县级，占县级的{v|5.4%|percent}。""",
    [("sum", "d", "a b c"), ("share", "d", "e", "f"), ("same", "a", "g"), ("sum", "h", "a b c"), ("sum", "h", "a i"), ("same", "h", "d"), ("sum", "i", "b c"), ("same", "j", "h"), ("same", "k", "i"), ("same", "l", "c"), ("sum", "m", "j k l"), ("diff", "m", "d", "n"), ("expr", "b+2*c", "n"), ("avg", "o", "d", "q"), ("prod", "s", "c r"), ("share", "u", "a", "v"), ("least", "t", "r"), ("bound", "s", "o"), ("least", "t", "q"), ("bound", "d", "e"), ("bound", "u", "a")],
    scope=[("sum", "d", "j k l"), ("share", "j", "e", "v"), ("same", "a", "j"), ("share", "u", "d", "v")],
    hard="名册只登最高称号，报表逐级重复登记")

passage("sick-leave-months", """病事假月报（县城五校，2024年上半年）
月份 | 病假人次 | 事假人次 | 小计 | 缺勤天数 | 每次平均天数
1月 | {a1|46|person-time} | {b1|21|person-time} | {c1|67|person-time} | {d1|201|other} | {e1|3.0|other}
2月 | {a2|18|person-time} | {b2|9|person-time} | {c2|27|person-time} | {d2|81|other} | {e2|3.0|other}
3月 | {a3|73|person-time} | {b3|28|person-time} | {c3|101|person-time} | {d3|313|other} | {e3|3.1|other}
4月 | {a4|55|person-time} | {b4|35|person-time} | {c4|90|person-time} | {d4|252|other} | {e4|28.0|other}
5月 | {a5|41|person-time} | {b5|33|person-time} | {c5|74|person-time} | {d5|185|other} | {e5|2.5|other}
6月 | {a6|32|person-time} | {b6|26|person-time} | {c6|58|person-time} | {d6|134|other} | {e6|2.3|other}
合计 | {a|265|person-time} | {b|152|person-time} | {c|417|person-time} | {d|1,166|other} | {e|2.8|other}
分析：病假占{f|63.5%|percent}。3月最多，是流感所致，以后病假逐月减少，6月只有3月的{g|43.8%|percent}；事假在5月达到最高。""",
    [("sum", "c1", "a1 b1"), ("sum", "c2", "a2 b2"), ("sum", "c3", "a3 b3"), ("sum", "c4", "a4 b4"), ("sum", "c5", "a5 b5"), ("sum", "c6", "a6 b6"), ("avg", "d1", "c1", "e1"), ("avg", "d2", "c2", "e2"), ("avg", "d3", "c3", "e3"), ("avg", "d4", "c4", "e4"), ("avg", "d5", "c5", "e5"), ("avg", "d6", "c6", "e6"), ("sum", "a", "a1 a2 a3 a4 a5 a6"), ("sum", "b", "b1 b2 b3 b4 b5 b6"), ("sum", "c", "c1 c2 c3 c4 c5 c6"), ("sum", "c", "a b"), ("sum", "d", "d1 d2 d3 d4 d5 d6"), ("avg", "d", "c", "e"), ("share", "a", "c", "f"), ("share", "a6", "a3", "g"), ("trend", "down", "a3 a4 a5 a6"), ("largest", "a3", "a1 a2 a4 a5 a6"), ("largest", "b5", "b1 b2 b3 b4 b6"), ("between", "e", "e1 e2 e3 e4 e5 e6"), ("largest", "c3", "c1 c2 c4 c5 c6"), ("bound", "a", "c")],
    [error("direction-mismatch table-mismatch", "b5", "b4 b1 b2 b3 b6", [22], None, "事假最高是4月35人次，5月33人次", "wrong superlative", 2, say="事假在4月达到最高"),
     error("average-mismatch table-mismatch", "e4", "d4 c4", [9], ("2.8", "other"), "252天除以90人次为2.8天，小数点错位", "power of ten", 1)],
    scope=[("mean", "e1 e2 e3 e4 e5 e6", "e"), ("avg", "d", "a", "e"), ("share", "a3", "c3", "f")])

passage("arrears-qa-cumulative", """问：2022年拖欠的年终一次性奖金，现在还了多少？
答：应发{a|4,680万元|CNY}，2022年12月先发{b|1,200万元|CNY}；2023年分两次，上半年{c|900万元|CNY}、下半年{d|1,080万元|CNY}；今年1至8月又发{e|750万元|CNY}。到8月底累计已发{f|3,930万元|CNY}，占应发的{g|84.0%|percent}，尚欠{h|750万元|CNY}。
问：我校{i|58人|person}，每人欠多少？
答：全县享受{j|3,120人|person}，每人应发{k|15,000元|CNY}，已发人均{l|15,296元|CNY}，欠{m|2,404元|CNY}，你校共欠{n|13.94万元|CNY}。
问：何时清完？
答：财政安排9月至12月每月拨{o|187.5万元|CNY}，{q|四个月|other}合{r|750万元|CNY}，正好还清。今年全年将发{s|1,500万元|CNY}，比2023年的{t|1,980万元|CNY}少{u|480万元|CNY}，但比2022年多{v|480万元|CNY}。""",
    [("sum", "f", "b c d e"), ("share", "f", "a", "g"), ("diff", "a", "f", "h"), ("avg", "a", "j", "k"), ("avg", "f", "j", "l"), ("avg", "h", "j", "m"), ("diff", "k", "l", "m"), ("prod", "n", "i m"), ("prod", "r", "o q"), ("same", "r", "h"), ("sum", "s", "e r"), ("sum", "t", "c d"), ("diff", "t", "s", "u"), ("diff", "s", "b", "v"), ("sum", "a", "b t s"), ("bound", "f", "a"), ("bound", "i", "j"), ("below", "l", "k")],
    [error("difference-mismatch", "v", "s b", [13], ("300万元", "CNY"), "1500比1200多300万元，把与2023年之差抄在此", "copied figure", 3),
     error("average-mismatch", "l", "f j k m", [4, 6, 17], ("12,596元", "CNY"), "3930万元除以3120人为12596元", "transposed digits", 2)],
    scope=[("share", "e", "a", "g"), ("diff", "a", "b", "h"), ("share", "s", "a", "g")])

passage("two-teacher-ratios", """给督学的说明：我县生师比为什么有两个数
教育年报上，我县小学生师比{a|17.3:1|ratio}，编办的核编表上却是{b|18.6:1|ratio}。学生数是同一个，{c|24,912人|student}；差别在教师。年报用专任教师{d|1,440人|person}，编办用在编教职工{e|1,339人|person}，两者不是包含关系：专任教师中有编外教师{f|187人|person}不在编，在编教职工中有工勤和管理人员{g|86人|person}不是专任。所以由{h|1,440人|person}减去{i|187人|person}、加上{j|86人|person}，正得在编教职工数。
按核编标准{k|19:1|ratio}衡量，应用编办口径，优于标准{l|0.4|other}。换算成每百名小学生，专任教师{m|5.8名|person}，在编教职工{n|5.4名|person}，均高于标准折合的{o|5.3名|person}。编外教师占专任教师的{q|13.0%|percent}，五年前为{r|9.2%|percent}，上升{s|3.8个百分点|percentage-point}，其缺口应靠增编解决。""",
    [("ratio", "c", "d", "a"), ("ratio", "c", "e", "b"), ("lin", "e", "+d -f +g"), ("same", "h", "d"), ("same", "i", "f"), ("same", "j", "g"), ("diff", "k", "b", "l"), ("per", "d", "c", 100, "m"), ("per", "e", "c", 100, "n"), ("expr", "100/k", "o"), ("share", "f", "d", "q"), ("diff", "q", "r", "s"), ("below", "a", "k"), ("below", "b", "k"), ("below", "o", "n"), ("below", "n", "m"), ("trend", "up", "r q"), ("bound", "f", "d")],
    scope=[("bound", "d", "e"), ("ratio", "c", "e", "a"), ("share", "f", "e", "q"), ("diff", "e", "d", "g")],
    hard="专任教师与在编教职工互不包含，两个生师比都对")

passage("pension-adjust", """退休教师养老金调整告知书
张某老师：今年养老金调整由三部分组成。定额调整，每人每月{a|28元|CNY/month}；挂钩调整，缴费年限满一年加{b|1元|CNY/month}，您{c|38年|other}，加{d|38元|CNY/month}，再按上年末养老金{e|6,240元|CNY/month}的{f|0.9%|percent}加{g|56.16元|CNY/month}；倾斜调整，您年满{!age|78}岁，加{h|40元|CNY/month}。
合计每月增加{i|162.16元|CNY/month}，调整后为{j|6,402.16元|CNY/month}，增幅{k|0.26%|percent}，从1月起补发，至7月共{l|7个月|other}，补发{m|1,135.12元|CNY}。
您问为什么隔壁王某老师增幅更高。王老师原养老金{n|4,860元|CNY/month}，增加{o|149.74元|CNY/month}，绝对额比您少{q|14.22元|CNY/month}，增幅{r|3.1%|percent}，高出{s|0.5个百分点|percentage-point}，这是定额部分不分高低、对低者更有利的缘故。""",
    [("prod", "d", "c b"), ("prod", "g", "e f", "0.01"), ("sum", "i", "a d g h"), ("sum", "j", "e i"), ("growthb", "e", "i", "k"), ("prod", "m", "i l"), ("diff", "i", "o", "q"), ("growthb", "n", "o", "r"), ("diff", "r", "k", "s"), ("below", "n", "e"), ("below", "o", "i"), ("below", "k", "r"), ("growth", "j", "e", "k")],
    [error("growth-mismatch", "k", "i e j r s", [4, 8, 12], ("2.6%", "percent"), "增加162.16元，为6240元的2.6%，小数点错位", "power of ten", 2),
     error("difference-mismatch", "q", "i o", [6], ("12.42元", "CNY/month"), "162.16减149.74为12.42元", "transposed digits", 3)],
    scope=[("growthb", "e", "o", "r"), ("prod", "m", "j l"), ("sum", "i", "a d g")])

passage("kinder-senior-quota", """公办幼儿园职称评聘公示附表说明
1. 幼儿园岗位结构比例：高级不超过{k1|10%|percent}、中级不超过{k2|40%|percent}，其余为初级。全县公办园核定专业技术岗位{a|360个|item}，高级至多{b|36个|item}，中级至多{c|144个|item}。
2. 评前高级{d|31人|person}，今年评聘{e|7人|person}，评后{f|38人|person}，在比例之内；评前中级{g|126人|person}，今年评聘{h|15人|person}、晋升高级转出{i|7人|person}，评后{j|134人|person}，余中级岗位{l|10个|item}。
3. 申报高级{m|19人|person}，通过率{n|25.0%|percent}；申报中级{o|28人|person}，通过率{q|53.6%|percent}，比高级高{r|16.8个百分点|percentage-point}。
4. 今年评聘高、中级共{s|22人|person}，均为乡镇园教师，占乡镇园专任教师{t|104人|person}的{u|21.2%|percent}；其中高级平均教龄{v|22.4年|other}，中级平均{w|11.7年|other}，相差{x|10.7年|other}。""",
    [("prod", "b", "a k1", "0.01"), ("prod", "c", "a k2", "0.01"), ("sum", "f", "d e"), ("most", "f", "b"), ("lin", "j", "+g +h -i"), ("same", "i", "e"), ("most", "j", "c"), ("diff", "c", "j", "l"), ("share", "e", "m", "n"), ("share", "h", "o", "q"), ("diff", "q", "n", "r"), ("sum", "s", "e h"), ("share", "s", "t", "u"), ("diff", "v", "w", "x"), ("below", "w", "v"), ("bound", "e", "m"), ("bound", "h", "o"), ("bound", "s", "t")],
    [error("bound-exceeded", "f", "b d e k1 a", [3], None, "31加7为38人，超过高级岗位36个，不在比例之内", "limit against the figure", 2, say="评后38人，超出高级岗位2个"),
     error("share-mismatch", "n", "e m", [8, 10], ("36.8%", "percent"), "7人占申报19人的36.8%，误用中级申报人数", "wrong denominator", 1)],
    scope=[("share", "e", "h", "n"), ("sum", "j", "g h"), ("share", "s", "a", "u")])

passage("two-teachers-one-carer", """乡镇中心幼儿园人员配备核查表（文字说明）
配备标准为每班{a|2名|person}专任教师、{b|1名|person}保育员，即“两教一保”；另按每{d|150名|student}幼儿{e|1名|person}配保健人员，余数不足的也配。
甲园{f1|9个|class}班、幼儿{g1|263名|student}，应配专任教师{h1|18名|person}、保育员{i1|9名|person}；现有专任教师{j1|16名|person}、保育员{k1|11名|person}，教师缺{l1|2名|person}，保育员多{m1|2名|person}，是持教师证者暂列保育岗，调回后两项都合标准。
乙园{f2|6个|class}班、幼儿{g2|148名|student}，现有专任教师{j2|12名|person}、保育员{k2|6名|person}，恰与标准相同，保健人员{n2|1名|person}；甲园须配保健{o|2名|person}，现只有{q|1名|person}，已列入招聘。
两园合计，幼儿{r|411名|student}，专任教师{s|28名|person}，师幼比{t|1:14.7|ratio}，其中甲园{u|1:16.4|ratio}、乙园{v|1:12.3|ratio}；甲园调回后，两园总的师幼比为{w|1:13.7|ratio}。""",
    [("prod", "h1", "f1 a"), ("prod", "i1", "f1 b"), ("diff", "h1", "j1", "l1"), ("diff", "k1", "i1", "m1"), ("same", "l1", "m1"), ("prod", "j2", "f2 a"), ("prod", "k2", "f2 b"), ("sum", "r", "g1 g2"), ("sum", "s", "j1 j2"), ("avg", "r", "s", "t"), ("avg", "g1", "j1", "u"), ("avg", "g2", "j2", "v"), ("expr", "r/(s+m1)", "w"), ("between", "t", "u v"), ("most", "g2", "d"), ("below", "q", "o"), ("below", "w", "t"), ("same", "n2", "e")],
    scope=[("most", "g1", "d"), ("same", "j1", "h1"), ("mean", "u v", "t"), ("prod", "k1", "f1 b")],
    hard="教师缺二、保育员多二，为岗位错列")

passage("special-post-retention", half("""特岗教师服务期满留任情况报告
我县2018年至2020年共招特岗教师{a|231人|person}，三年分别为{a1|92人|person}、{a2|78人|person}、{a3|61人|person}，服务期{zz|三年|other}，分别于2021年、2022年、2023年期满。
期满留任入编：2021年{b1|74人|person}，留任率{c1|80.4%|percent}；2022年{b2|65人|person}，留任率{c2|83.3%|percent}；2023年{b3|53人|person}，留任率{c3|67.9%|percent}。三批共留任{b|192人|person}，总留任率{c|83.1%|percent}，留任率一批比一批高。
未留任{d|39人|person}中，期内离岗{e|14人|person}、期满离开{f|25人|person}，后者去外县的{g|16人|person}，占期满离开者的{h|41%|percent}。
现仍在服务期内的特岗教师{i|87人|person}，月均工资{j|4,120元|CNY/month}，中央补助折合每月{k|3,150元|CNY/month}，县里补差{l|970元|CNY/month}，每年县级负担{m|101.3万元|CNY}，占其工资总额的{n|23.5%|percent}。"""),
    [("sum", "a", "a1 a2 a3"), ("share", "b1", "a1", "c1"), ("share", "b2", "a2", "c2"), ("share", "b3", "a3", "c3"), ("sum", "b", "b1 b2 b3"), ("share", "b", "a", "c"), ("trend", "up", "c1 c2 c3"), ("diff", "a", "b", "d"), ("sum", "d", "e f"), ("share", "g", "f", "h"), ("diff", "j", "k", "l"), ("prod", "m", "i l", "12"), ("share", "l", "j", "n"), ("between", "c", "c1 c2 c3"), ("trend", "down", "a1 a2 a3"), ("bound", "b1", "a1"), ("bound", "b2", "a2"), ("bound", "b3", "a3"), ("bound", "b", "a"), ("bound", "g", "f")],
    [error("share-mismatch", "c3", "b3 a3 c1 c2", [3, 6], ("86.9%", "percent"), "53人占61人的86.9%，误以上一批人数为分母，反成下降", "wrong denominator", 2),
     error("share-mismatch", "h", "g f", [9], ("64%", "percent"), "占期满离开25人的64%，误除以全部未留任者", "wrong denominator", 2)],
    scope=[("mean", "c1 c2 c3", "c"), ("share", "e", "a", "h"), ("share", "k", "j", "n")])

passage("penalty-by-months", """关于服务期违约金计算的复函
贵校来函询问两名教师的违约金计算。协议约定：服务期{a|60个月|other}，未满提前离职的，退还培养费{b|36,000元|CNY}中与未满月数相当的部分，即每未满一月退{c|600元|CNY}；经组织批准调往县内其他学校的，服务期连续计算，不退。
刘某2020年9月入职，2023年8月底离职，已服务{d|36个月|other}，未满{e|24个月|other}，应退{f|14,400元|CNY}。
高某2019年9月入职，2022年9月经批准调到乡镇中学，2024年2月底离职。贵校算得已服务{g|36个月|other}、应退{h|14,400元|CNY}，是漏计了调动之后的{i|18个月|other}；连续计算为{j|54个月|other}，未满{k|6个月|other}，应退{l|3,600元|CNY}，少退{m|10,800元|CNY}。
两人合计应退{n|18,000元|CNY}，按规定{q|70%|percent}缴县财政，计{r|12,600元|CNY}，其余{s|5,400元|CNY}留校用于培训。""",
    [("avg", "b", "a", "c"), ("const", "d", 36, 36), ("diff", "a", "d", "e"), ("prod", "f", "e c"), ("const", "g", 36, 36), ("const", "i", 18, 18), ("sum", "j", "g i"), ("diff", "a", "j", "k"), ("prod", "l", "k c"), ("diff", "h", "l", "m"), ("prod", "m", "i c"), ("sum", "n", "f l"), ("prod", "r", "n q", "0.01"), ("diff", "n", "r", "s"), ("expr", "(a-g)*c", "h")],
    scope=[("same", "h", "l"), ("sum", "n", "f h"), ("same", "s", "r"), ("sum", "a", "d g")],
    hard="高某服务期连续计算，与刘某表面相同的前段不等于应退相同")

passage("checkup-spaced", spaced("""教职工健康体检结果通报
今年体检应检{a|3,096人|person}，实检{b|2,988人|person}，受检率{c|96.5%|percent}。检出一项以上异常的{d|2,211人|person}，异常率{e|74%|percent}，比去年下降{f|1.4个百分点|percentage-point}，去年为{g|75.4%|percent}。
位列前三的异常是：颈椎病变{h|986人|person}，慢性咽炎{i|873人|person}，血脂偏高{j|807人|person}，检出率分别为{k|33.0%|percent}、{l|29.2%|percent}、{m|27.0%|percent}。同一人可有几项，三项人次{n|2,666人次|person-time}多于异常人数，并不矛盾。
按性别看，女教师实检{o|1,830人|person}，异常{q|1,299人|person}，异常率{r|71.0%|percent}；男教师实检{s|1,518人|person}，异常{t|912人|person}，异常率{u|78.8%|percent}，女教师比男教师低{v|7.8个百分点|percentage-point}。
未检的{w|108人|person}，其中外出进修{x|41人|person}、病假{y|29人|person}、其他{z|38人|person}。体检费每人{ca|520元|CNY}，按实检人数结算{cb|160.99万元|CNY}。"""),
    [("share", "b", "a", "c"), ("share", "d", "b", "e"), ("diff", "g", "e", "f"), ("share", "h", "b", "k"), ("share", "i", "b", "l"), ("share", "j", "b", "m"), ("sum", "n", "h i j"), ("share", "q", "o", "r"), ("diff", "b", "o", "s"), ("diff", "d", "q", "t"), ("share", "t", "s", "u"), ("diff", "u", "r", "v"), ("diff", "a", "b", "w"), ("sum", "w", "x y z"), ("prod", "cb", "b ca"), ("between", "e", "r u"), ("trend", "down", "h i j"), ("below", "d", "n"), ("bound", "b", "a"), ("bound", "d", "b"), ("bound", "h", "b"), ("bound", "i", "b"), ("bound", "j", "b"), ("bound", "q", "o"), ("bound", "t", "s")],
    [error("difference-mismatch", "s", "b o t u", [8, 10], ("1,158人", "person"), "2988减1830为1158人", "transposed digits", 2),
     error("average-mismatch", "cb", "b ca", [14], ("155.38万元", "CNY"), "按实检2988人乘520元为155.38万元，误用应检人数", "wrong operand", 4)],
    scope=[("share", "d", "a", "e"), ("bound", "n", "d"), ("share", "h", "d", "k")])

passage("per-hundred-pupils", """附表注释：义务教育优质均衡教师指标
每百名学生拥有高于规定学历教师数，小学要求{k1|4.2人|person}以上，初中要求{k2|5.3人|person}以上；每百名学生拥有县级以上骨干教师均要求{k3|1人|person}以上；每百名学生拥有体育艺术专任教师均要求{k4|0.9人|person}以上。
甲小学学生{a|1,420人|student}，三类教师依次为{b1|66人|person}、{b2|17人|person}、{b3|13人|person}，每百名学生依次{c1|6.9人|person}、{c2|1.2人|person}、{c3|0.9人|person}，三项全部达标。
乙中学学生{d|960人|student}，三类教师依次为{e1|49人|person}、{e2|12人|person}、{e3|8人|person}，每百名学生依次{f1|0.51人|person}、{f2|1.3人|person}、{f3|0.8人|person}，三项中只有骨干教师达标，学历一项差{g|0.2人|person}，体艺一项差{h|0.1人|person}；要使体艺达标，至少需{i|9人|person}，即再补{j|1人|person}。
两校合计，每百名学生拥有骨干教师{l|1.2人|person}，高于要求。""",
    [("per", "b1", "a", 100, "c1"), ("per", "b2", "a", 100, "c2"), ("per", "b3", "a", 100, "c3"), ("least", "k1", "c1"), ("least", "k3", "c2"), ("least", "k4", "c3"), ("per", "e1", "d", 100, "f1"), ("per", "e2", "d", 100, "f2"), ("per", "e3", "d", 100, "f3"), ("least", "k3", "f2"), ("below", "f1", "k2"), ("below", "f3", "k4"), ("diff", "k2", "f1", "g"), ("diff", "k4", "f3", "h"), ("diff", "i", "e3", "j"), ("expr", "100*(b2+e2)/(a+d)", "l"), ("least", "k3", "l"), ("between", "l", "c2 f2")],
    [error("average-mismatch", "f1", "e1 d", [6, 12], ("5.1人", "person"), "49人除以960名学生，每百名5.1人，小数点错位", "power of ten", 3),
     error("average-mismatch", "c1", "b1 a", [0], ("4.6人", "person"), "66人除以1420人为每百名4.6人，误用乙中学学生数", "wrong denominator", 2)],
    scope=[("least", "k2", "f1"), ("least", "k4", "f3"), ("per", "e2", "a", 100, "f2")])

passage("backpay-across-years", """工资单疑问解答（贴在公告栏）
十二月工资到账后，不少老师来问：“我每月应发{a|7,260元|CNY/month}，怎么卡上应发一栏是{b|11,820元|CNY}？”
原因是补发。县里从今年7月起把基础绩效每月提高{c|380元|CNY/month}，11月才批下来，7月至11月{m|五个月|other}的差额{d|1,900元|CNY}一并在十二月补；另补2022年年终奖尾款{e|2,660元|CNY}。七千二百六十元已经包含提高后的绩效，加上这{z|两笔|item}，就是卡上的数。
再问：“同是一级教师，王老师为什么只补了{f|1,520元|CNY}？”王老师8月才由外县调入，从8月起算，少一个月，差额即{g|380元|CNY}；2022年他不在本县，尾款由原单位发。
明年1月恢复正常，应发仍是{h|7,260元|CNY/month}，比今年6月的{i|6,880元|CNY/month}高{j|5.5%|percent}，不会再有补发。全年算下来，{k|87,120元|CNY/year}是明年的应发总额，不是今年的。""",
    [("prod", "d", "c m"), ("const", "m", 5, 5), ("sum", "b", "a d e"), ("prod", "f", "c", "4"), ("diff", "d", "f", "g"), ("same", "h", "a"), ("diff", "a", "c", "i"), ("growth", "h", "i", "j"), ("prod", "k", "h", "12"), ("same", "g", "c"), ("count", "z", 2)],
    scope=[("same", "a", "b"), ("prod", "k", "i", "12"), ("same", "f", "d"), ("diff", "b", "a", "d")],
    hard="当月应发含补发，与月标准不同")

passage("average-up-parts-down", """对“平均工资上升而两类人员都下降”的说明
审计组提出：2023年我校教职工月人均{a|5,680元|CNY/month}，2024年{b|5,706元|CNY/month}，上升；可是教师由{c1|6,400元|CNY/month}降到{c2|6,350元|CNY/month}，工勤由{d1|3,520元|CNY/month}降到{d2|3,475元|CNY/month}，两类都降，平均怎么会升？
解释如下。2023年教师{e1|90人|person}、工勤{f1|30人|person}，共{g1|120人|person}；2024年工勤减少{h|4人|person}、剩{f2|26人|person}，教师仍为{e2|90人|person}，共{g2|116人|person}。教师所占比例由{p1|75%|percent}升到{p2|77.6%|percent}，高工资者的份量加重，平均数便升了{i|26元|CNY/month}。
按月工资总额核对，2023年{t1|68.16万元|CNY}，2024年{t2|66.19万元|CNY}，减少{j|1.97万元|CNY}，降{k|2.9%|percent-}。总额降而人均升，并无差错。教师个人下降{l|50元|CNY/month}，是取消夜班补助；工勤下降{m|45元|CNY/month}，原因相同。""",
    [("sum", "g1", "e1 f1"), ("diff", "f1", "h", "f2"), ("sum", "g2", "e2 f2"), ("share", "e1", "g1", "p1"), ("share", "e2", "g2", "p2"), ("diff", "b", "a", "i"), ("expr", "c1*e1+d1*f1", "t1"), ("expr", "c2*e2+d2*f2", "t2"), ("avg", "t1", "g1", "a"), ("avg", "t2", "g2", "b"), ("diff", "t1", "t2", "j"), ("growth", "t2", "t1", "k"), ("diff", "c1", "c2", "l"), ("diff", "d1", "d2", "m"), ("between", "a", "c1 d1"), ("between", "b", "c2 d2"), ("trend", "up", "a b"), ("trend", "down", "c1 c2"), ("trend", "down", "d1 d2"), ("trend", "up", "p1 p2"), ("same", "e1", "e2"), ("trend", "down", "t1 t2"), ("bound", "e1", "g1"), ("bound", "e2", "g2")],
    scope=[("mean", "c1 d1", "a"), ("mean", "c2 d2", "b"), ("same", "i", "l")],
    hard="结构变化使平均数与各部分走向相反")

passage("person-months", wrap("""编外教师工资支出为何不等于人数乘标准乘月数
年末编外教师{a|152人|person}，月标准{b|3,200元|CNY/month}，有人按全年算得{c|583.68万元|CNY}，而账上只支出{d|529.92万元|CNY}，少{e|53.76万元|CNY}。
差在哪里？年初只有{f|131人|person}，3月进{g|12人|person}，9月进{h|24人|person}，6月底离职{i|15人|person}，年末才是这个数。按人月计：年初的人里做满全年的{j|116人|person}，{k|1,392|item}人月；6月底离职的做{x1|六个月|other}，{l|90|item}人月；3月进的做{x2|十个月|other}，{m|120|item}人月；9月进的做{x3|四个月|other}，{n|96|item}人月；共{o|1,698|item}人月，乘标准得{q|543.36万元|CNY}。
比账上多出的{r|13.44万元|CNY}，是寒暑假期间按{s|70%|percent}计发而少付的。全年平均在岗{t|141.5人|person}，低于年末人数；平均每人月实付{u|3,121元|CNY/month}，低于标准。""", 36),
    [("diff", "c", "d", "e"), ("prod", "c", "a b", "12"), ("lin", "a", "+f +g +h -i"), ("diff", "f", "i", "j"), ("prod", "k", "j", "12"), ("prod", "l", "i x1"), ("prod", "m", "g x2"), ("prod", "n", "h x3"), ("sum", "o", "k l m n"), ("prod", "q", "o b"), ("diff", "q", "d", "r"), ("overn", "o", 12, "t"), ("avg", "d", "o", "u"), ("below", "t", "a"), ("below", "u", "b"), ("below", "d", "q")],
    scope=[("prod", "d", "a b", "12"), ("same", "t", "a"), ("prod", "q", "a b", "12")],
    hard="人数年内变动，应按人月计算")

passage("kinder-hiring-ratio", """2024年幼儿园聘用教师招考简报
本次为公办园公开招考聘用制教师{a|150名|person}，网上报名{b|1,263人|person}，缴费确认{c|1,128人|person}，平均每个名额有{d|7.5人|person}竞争（按缴费确认计），比去年的{e|6.2人|person}增多。
参加技能测试的{f|450人|person}，恰为名额的{g|3倍|ratio}；测试内容说课、弹唱、绘画各占{h1|50%|percent}、{h2|30%|percent}、{h3|20%|percent}。某考生三项得分依次为{i1|84分|other}、{i2|90分|other}、{i3|75分|other}，总成绩{i|86.0分|other}。
拟聘用者中，本科{j|63人|person}、专科{k|87人|person}；本县户籍{l|117人|person}，占{m|78%|percent}。有幼师经历者{n|96人|person}，占拟聘用的{o|46%|percent}，比去年{q|41%|percent}的比例提高{r|23个百分点|percentage-point}。
去年招{s|120名|person}，今年多招{t|30名|person}，增长{u|20%|percent}。""",
    [("avg", "c", "a", "d"), ("diff", "a", "s", "t"), ("growth", "a", "s", "u"), ("multiple", "f", "a", "g"), ("hundred", "h1 h2 h3"), ("expr", "(i1*h1+i2*h2+i3*h3)/100", "i"), ("diff", "a", "j", "k"), ("share", "l", "a", "m"), ("share", "n", "a", "o"), ("diff", "o", "q", "r"), ("trend", "up", "e d"), ("between", "i", "i1 i2 i3"), ("bound", "c", "b"), ("bound", "f", "c"), ("bound", "l", "a"), ("bound", "n", "a")],
    [error("growth-mismatch", "u", "a s", [2], ("25%", "percent"), "150比120增长25%，误以今年为基数", "wrong base", 2),
     error("share-mismatch", "o", "n a q r", [8, 9], ("64%", "percent"), "96人占拟聘150人的64%，数字颠倒", "transposed digits", 2),
     error("average-mismatch", "i", "i1 i2 i3 h1 h2 h3", [5], ("84.0分", "other"), "84×0.5+90×0.3+75×0.2=84.0分", "simple instead of weighted mean", 2)],
    scope=[("avg", "b", "a", "d"), ("share", "n", "c", "o"), ("mean", "i1 i2 i3", "i")])

passage("survey-multi-select", """关于教师减负问卷的说明（回答记者）
记者：你们公布的{zz|四项|item}比例加起来{a|168.4%|percent}，怎么会超过百分之百？
工会：因为这是多选题，每人最多选{b|两项|item}。收回有效问卷{c|2,416份|item}，选“迎检填表”的{d1|1,740份|item}、“非教学进社区活动”的{d2|1,087份|item}、“各类评比”的{d3|701份|item}、“信息平台打卡”的{d4|540份|item}，占有效问卷的{e1|72.0%|percent}、{e2|45.0%|percent}、{e3|29.0%|percent}、{e4|22.4%|percent}，合计就是您说的数。
记者：平均每人选了几项？
工会：共勾选{f|4,068项|item}，人均{g|1.68项|item}，没有超过上限；只选一项的{h|764份|item}，选满的{i|1,652份|item}，前者一倍加后者两倍，与勾选总数相符。
记者：有没有比去年好一些？
工会：去年“迎检填表”占{j|78.5%|percent}，今年降了{k|6.5个百分点|percentage-point}；“信息平台打卡”却由{l|15.1%|percent}升了{m|7.3个百分点|percentage-point}，一降一升，负担在换地方。""",
    [("sum", "f", "d1 d2 d3 d4"), ("share", "d1", "c", "e1"), ("share", "d2", "c", "e2"), ("share", "d3", "c", "e3"), ("share", "d4", "c", "e4"), ("sum", "a", "e1 e2 e3 e4"), ("share", "f", "c", "a"), ("avg", "f", "c", "g"), ("most", "g", "b"), ("diff", "c", "h", "i"), ("lin", "f", "+h +i +i"), ("diff", "j", "e1", "k"), ("diff", "e4", "l", "m"), ("trend", "down", "j e1"), ("trend", "up", "l e4"), ("count", "zz", 4), ("bound", "d1", "c"), ("bound", "d2", "c"), ("bound", "d3", "c"), ("bound", "d4", "c")],
    scope=[("hundred", "e1 e2 e3 e4"), ("sum", "c", "d1 d2 d3 d4"), ("share", "d1", "f", "e1")],
    hard="多选题，比例之和超过百分之百")

passage("training-leave-limit", """教师外出培训审批季报
按局里规定，任一学校同期外出教师不得超过本校教师的{k|8%|percent}，全年每人外出不超过{k2|15天|other}。
第三季度{zz|四所|school}中学情况：甲校教师{a1|125人|person}，同期外出最多{b1|9人|person}；乙校{a2|88人|person}，最多{b2|7人|person}；丙校{a3|64人|person}，最多{b3|6人|person}；丁校{a4|150人|person}，最多{b4|11人|person}。依次占{c1|7.2%|percent}、{c2|8.0%|percent}、{c3|9.4%|percent}、{c4|7.3%|percent}，均在规定以内。
全年外出天数，四校合计{d|1,281天|other}，按教师总数{e|472人|person}平均，每人{f|3.0天|other}；其中外出过的{g|183人|person}，人均{h|7.0天|other}，最多的一位{i|14天|other}，未超限。全年外出者占教师总数的{j|42.9%|percent}。
经费{l|29.46万元|CNY}，每人天{m|230元|CNY}，比上年每人天{n|245元|CNY}省{o|15元|CNY}，降{q|6.1%|percent-}。""",
    [("sum", "e", "a1 a2 a3 a4"), ("share", "b1", "a1", "c1"), ("share", "b2", "a2", "c2"), ("share", "b3", "a3", "c3"), ("share", "b4", "a4", "c4"), ("most", "c1", "k"), ("most", "c2", "k"), ("most", "c3", "k"), ("most", "c4", "k"), ("avg", "d", "e", "f"), ("avg", "d", "g", "h"), ("most", "i", "k2"), ("share", "g", "e", "j"), ("avg", "l", "d", "m"), ("diff", "n", "m", "o"), ("growth", "m", "n", "q"), ("below", "f", "h"), ("bound", "h", "i"), ("count", "zz", 4), ("bound", "b1", "a1"), ("bound", "b2", "a2"), ("bound", "b3", "a3"), ("bound", "b4", "a4"), ("bound", "g", "e")],
    [error("bound-exceeded", "c3", "k b3 a3", [7], None, "丙校6人占64人的9.4%，超过8%", "limit against the figure", 2, say="除丙校外均在规定以内"),
     error("sum-mismatch", "e", "a1 a2 a3 a4 d f j", [0, 9, 12], ("427人", "person"), "四校教师125、88、64、150相加为427人", "transposed digits", 2)],
    scope=[("most", "h", "f"), ("avg", "l", "d", "n"), ("share", "b3", "a2", "c3")])

passage("points-against-percent", half("""关于“提高十个百分点”还是“提高百分之十五”的更正说明
日前简报称，我县中级以上职称教师比例“提高{a|15.2%|percent}”，工会网页称“提高{b|10.1个百分点|percentage-point}”，有老师以为必有一错。其实：2020年末中级以上{c|2,010人|person}，占教师{d|3,023人|person}的{e|66.5%|percent}；2024年末{f|2,415人|person}，占{g|3,152人|person}的{h|76.6%|percent}。两个比例相减，是百分点；后一比例除以前一比例再减一，是百分之十五点几。两处都没有算错，只是前者宜写作“增长”。
若看人数，则增长{i|20.1%|percent}，即多{j|405人|person}，比比例的增幅更大，因为教师总数同时增加了{k|129人|person}，增长{l|4.3%|percent}。
中级以上之中，高级由{m|603人|person}增到{n|766人|person}，增加{o|163人|person}，中级增加{q|242人|person}，中级增得比高级多。"""),
    [("share", "c", "d", "e"), ("share", "f", "g", "h"), ("diff", "h", "e", "b"), ("growth", "h", "e", "a"), ("growth", "f", "c", "i"), ("diff", "f", "c", "j"), ("diff", "g", "d", "k"), ("growth", "g", "d", "l"), ("diff", "n", "m", "o"), ("diff", "j", "o", "q"), ("below", "o", "q"), ("sum", "j", "o q"), ("below", "a", "i"), ("bound", "c", "d"), ("bound", "f", "g")],
    scope=[("same", "a", "b"), ("growth", "g", "d", "a"), ("diff", "h", "e", "a")],
    hard="百分点与百分比是两种算法")

passage("township-title-pass", """职称评审乡村与县城通过情况
今年全县申报中级以上职称{a|524人|person}，通过{b|317人|person}，通过率{c|60.5%|percent}。其中乡村教师申报{d|298人|person}，通过{e|206人|person}，通过率{f|69.1%|percent}；县城教师申报{g|226人|person}，通过{h|111人|person}，通过率{i|49.1%|percent}，乡村比县城高{j|20.0个百分点|percentage-point}，倾斜政策见效。
分级别：高级申报{k|141人|person}、通过{l|62人|person}，中级申报{m|383人|person}、通过{n|255人|person}，通过率分别是{o|66.6%|percent}和{q|44.0%|percent}，中级比高级高{r|22.6个百分点|percentage-point}。
去年申报{s|561人|person}、通过{t|303人|person}，通过率{u|54.0%|percent}。今年申报人数减少{v|6.6%|percent-}，通过人数增加{w|4.6%|percent}，通过率提高{x|6.5个百分点|percentage-point}。""",
    [("share", "b", "a", "c"), ("share", "e", "d", "f"), ("diff", "b", "e", "h"), ("sum", "a", "d g"), ("share", "h", "g", "i"), ("diff", "f", "i", "j"), ("sum", "a", "k m"), ("sum", "b", "l n"), ("share", "l", "k", "o"), ("share", "n", "m", "q"), ("diff", "q", "o", "r"), ("share", "t", "s", "u"), ("growth", "a", "s", "v"), ("growth", "b", "t", "w"), ("diff", "c", "u", "x"), ("between", "c", "f i"), ("between", "c", "o q"), ("trend", "down", "s a"), ("trend", "up", "t b"), ("bound", "b", "a"), ("bound", "e", "d"), ("bound", "h", "g"), ("bound", "l", "k"), ("bound", "n", "m"), ("bound", "t", "s")],
    [error("share-mismatch", "o", "l k q", [8, 10], ("44.0%", "percent"), "62占141为44.0%，与中级的66.6%写颠倒了", "swapped figures", 2),
     error("share-mismatch", "q", "n m o", [9, 10], ("66.6%", "percent"), "255占383为66.6%，与高级的44.0%写颠倒了", "swapped figures", 2)],
    scope=[("mean", "f i", "c"), ("share", "e", "b", "f"), ("growth", "a", "s", "w")])

passage("due-and-actual-retire", """到龄与实退两组数的说明
去年报表列“到龄{a|97人|person}”，工资系统却列“办理退休{b|103人|person}”，两数差{c|6人|person}，现予说明。
到龄者中，高级职称女教师选择延至六十岁的{d|14人|person}，未办退休；其余{e|83人|person}当年办理。此外，以前年度延聘、去年期满的{f|11人|person}，因病提前退休的{g|9人|person}，也在去年办理，三部分合计即工资系统的数。
在编人数的变化要看办理退休数：年初{h|3,214人|person}，加新进{i|131人|person}，减办理退休{j|103人|person}，减调出辞职{k|28人|person}，年末{l|3,214人|person}，恰与年初相同，并非没有变动。
今年预计到龄{m|112人|person}，比去年多{n|15人|person}，增长{o|15.5%|percent}；扣除预计延聘{q|18人|person}，加上到期{r|12人|person}，预计办理{s|106人|person}，反只比去年多{t|3人|person}。""",
    [("diff", "b", "a", "c"), ("diff", "a", "d", "e"), ("sum", "b", "e f g"), ("same", "j", "b"), ("lin", "l", "+h +i -j -k"), ("diff", "m", "a", "n"), ("growth", "m", "a", "o"), ("lin", "s", "+m -q +r"), ("diff", "s", "b", "t"), ("same", "l", "h"), ("below", "t", "n")],
    scope=[("same", "a", "b"), ("lin", "l", "+h +i -a -k"), ("growth", "s", "b", "o"), ("diff", "s", "m", "t")],
    hard="到龄与办理退休口径不同；年末等于年初是进出相抵")

passage("unit-slip-welfare", """工会福利支出说明（答审计询问第二问）
逢年过节慰问品标准，每人全年不超过{k|2,000元|CNY/year}。2024年全县在会教职工{a|3,402人|person}，春节每人{b1|600元|CNY}、端午{b2|400元|CNY}、中秋{b3|500元|CNY}、国庆{b4|300元|CNY}，全年每人{b|1,800元|CNY/year}，低于上限{c|200元|CNY/year}。
四节支出依次为{d1|204.12万元|CNY}、{d2|136.08万元|CNY}、{d3|170.10万元|CNY}、{d4|102.06万元|CNY}，合计{d|61.236万元|CNY}。
生日慰问另计，每人{e|300元|CNY}蛋糕券，用去{f|102.06万元|CNY}；结婚{g|64人|person}、生育{h|51人|person}、退休{i|97人|person}，每人{j|800元|CNY}，共{l|16.96万元|CNY}，即{m|16,960元|CNY}。以上各项总支出{n|731.38万元|CNY}，节日慰问占{o|83.7%|percent}。""",
    [("sum", "b", "b1 b2 b3 b4"), ("most", "b", "k"), ("diff", "k", "b", "c"), ("prod", "d1", "a b1"), ("prod", "d2", "a b2"), ("prod", "d3", "a b3"), ("prod", "d4", "a b4"), ("sum", "d", "d1 d2 d3 d4"), ("prod", "d", "a b"), ("prod", "f", "a e"), ("expr", "(g+h+i)*j", "l"), ("same", "m", "l"), ("sum", "n", "d f l"), ("share", "d", "n", "o")],
    [error("sum-mismatch", "d", "d1 d2 d3 d4 a b n o", [7, 8, 12, 13], ("612.36万元", "CNY"), "四节相加为612.36万元，小数点错了一位", "power of ten", 1),
     error("restatement-mismatch", "m", "l g h i j", [11], ("169,600元", "CNY"), "212人每人800元为16.96万元，即169600元", "unit slipped", 1)],
    scope=[("prod", "f", "a b1"), ("prod", "l", "a j"), ("share", "f", "d", "o")])

passage("on-post-and-establishment", """附注三：各比例的分母
本表“女教师比例”以在岗教师为分母，“高级职称比例”以在编教师为分母，“师范专业比例”以持证专任教师为分母，故分子相同或相近时，比例可以不同，也不能相加。
甲学区在岗教师{a|412人|person}，女教师{b|268人|person}，{c|65.0%|percent}；在编教师{d|361人|person}，高级职称{e|97人|person}，{f|26.9%|percent}；持证专任教师{g|398人|person}，师范专业{h|323人|person}，{i|81.2%|percent}。在岗而不在编的{j|51人|person}，都是聘用制；在岗而不持证的{k|14人|person}，已停课备考。
高级职称{l|97人|person}里女教师{m|49人|person}，占高级的{n|50.5%|percent}，但只占女教师的{o|18.3%|percent}；男教师{q|144人|person}中有高级{r|48人|person}，占{s|33.3%|percent}。男女教师高级比例的加权平均，以在岗计为{t|23.5%|percent}，比以在编计低{u|3.4个百分点|percentage-point}。""",
    [("share", "b", "a", "c"), ("share", "e", "d", "f"), ("share", "h", "g", "i"), ("diff", "a", "d", "j"), ("diff", "a", "g", "k"), ("same", "l", "e"), ("share", "m", "l", "n"), ("share", "m", "b", "o"), ("diff", "a", "b", "q"), ("diff", "l", "m", "r"), ("share", "r", "q", "s"), ("share", "e", "a", "t"), ("diff", "f", "t", "u"), ("between", "t", "o s"), ("below", "t", "f"), ("bound", "d", "a"), ("bound", "g", "a"), ("bound", "b", "a"), ("bound", "e", "d"), ("bound", "h", "g"), ("bound", "m", "l"), ("bound", "m", "b"), ("bound", "r", "q"), ("bound", "e", "a")],
    scope=[("hundred", "c f i"), ("share", "e", "a", "f"), ("share", "h", "a", "i"), ("share", "m", "a", "o")],
    hard="三个比例分母各不相同")

passage("hourly-teachers-bars", """外聘课时教师10月劳务费结算
|姓名|课时|每节|应付|代扣税|实付|
|张|{a1|36节|item}|{b1|60元|CNY}|{c1|2,160元|CNY}|{d1|272元|CNY}|{e1|1,888元|CNY}|
|赵|{a2|24节|item}|{b2|60元|CNY}|{c2|1,440元|CNY}|{d2|128元|CNY}|{e2|1,132元|CNY}|
|钱|{a3|40节|item}|{b3|75元|CNY}|{c3|3,000元|CNY}|{d3|440元|CNY}|{e3|2,560元|CNY}|
|孙|{a4|12节|item}|{b4|50元|CNY}|{c4|600元|CNY}|{d4|0元|CNY}|{e4|600元|CNY}|
|合计|{a|112节|item}|—|{c|7,200元|CNY}|{d|840元|CNY}|{e|6,360元|CNY}|
说明：劳务费不超过{k|800元|CNY}的不扣税；超过的，减去八百元后按{r|20%|percent}预扣。本月平均每节{v|64.3元|CNY}，比最低标准高{w|14.3元|CNY}；钱老师一人实付占总额的{x|40.3%|percent}。上月共{f|98节|item}、应付{g|5,880元|CNY}，本月课时多{h|14节|item}、费用多{i|1,320元|CNY}，费用增幅{j|22.4%|percent}大于课时增幅{l|12.5%|percent}。""",
    [("prod", "c1", "a1 b1"), ("prod", "c2", "a2 b2"), ("prod", "c3", "a3 b3"), ("prod", "c4", "a4 b4"), ("diff", "c1", "d1", "e1"), ("diff", "c2", "d2", "e2"), ("diff", "c3", "d3", "e3"), ("diff", "c4", "d4", "e4"), ("expr", "(c1-k)*r/100", "d1"), ("expr", "(c2-k)*r/100", "d2"), ("expr", "(c3-k)*r/100", "d3"), ("most", "c4", "k"), ("sum", "a", "a1 a2 a3 a4"), ("sum", "c", "c1 c2 c3 c4"), ("sum", "d", "d1 d2 d3 d4"), ("sum", "e", "e1 e2 e3 e4"), ("diff", "c", "d", "e"), ("avg", "c", "a", "v"), ("diff", "v", "b4", "w"), ("share", "e3", "e", "x"), ("diff", "a", "f", "h"), ("diff", "c", "g", "i"), ("growth", "c", "g", "j"), ("growth", "a", "f", "l"), ("below", "l", "j"), ("between", "v", "b1 b2 b3 b4")],
    [error("sum-mismatch table-mismatch", "e2", "c2 d2 e", [5, 15], ("1,312元", "CNY"), "1440减128为1312元", "transposed digits", 1),
     error("growth-mismatch", "l", "a f", [23], ("14.3%", "percent"), "课时增14节，为上月98节的14.3%，误以本月为基数", "wrong base", 2)],
    scope=[("mean", "b1 b2 b3 b4", "v"), ("prod", "d", "c r", "0.01"), ("share", "c3", "c", "x")])

passage("schedule-of-hiring", """关于2024年招聘工作时间安排与进度的通报
方案于{a|2024年2月|other}经县政府批准，公告于{b|2024年3月|other}发布，报名在{c|2024年4月|other}截止，笔试在{d|2024年5月|other}，面试在{e|2024年6月|other}，体检在{f|2024年5月|other}面试结束后进行，聘用文件于{g|2024年8月|other}印发，从公告到聘用历时{h|五个月|other}，比上年的{i|七个月|other}缩短{j|2个月|other}。
岗位{k|96个|item}，笔试合格进入面试{l|288人|person}，正好三比一；面试放弃{m|17人|person}，实到{n|271人|person}；面试成绩{!score|60}分以下的{o|36人|person}被淘汰，其余{q|235人|person}按总成绩排序，前{r|96人|person}进入体检。体检合格{s|92人|person}，递补{t|4人|person}，仍满额。
聘用{u|96人|person}，到岗{v|93人|person}，到岗率{w|96.9%|percent}；未到岗{x|3人|person}转入明年计划，明年计划因此由{y|80人|person}增到{z|83人|person}。""",
    [("order", "a b c d e f g"), ("const", "h", 5, 5), ("diff", "i", "h", "j"), ("prod", "l", "k", "3"), ("diff", "l", "m", "n"), ("diff", "n", "o", "q"), ("bound", "r", "q"), ("sum", "u", "s t"), ("same", "r", "k"), ("share", "v", "u", "w"), ("diff", "u", "v", "x"), ("sum", "z", "y x"), ("same", "u", "k"), ("bound", "v", "u"), ("diff", "r", "s", "t")],
    [error("direction-mismatch sequence-mismatch", "f", "e d a b c g", [0], ("2024年7月", "other"), "体检在6月的面试之后、8月聘用之前，不能在5月", "date order", 1)],
    scope=[("share", "s", "u", "w"), ("same", "q", "r")])

passage("short-town-subsidy", """问：镇上工作补贴是按人发还是按年限发？答：按年限。未满{!years|10}年每月{a|300元|CNY/month}，满{!years|10}年每月{b|400元|CNY/month}，满{!years|20}年每月{c|500元|CNY/month}。我校{n|42人|person}中三档各{d|14人|person}，月均恰为{e|400元|CNY/month}；借调到局里的{f|2人|person}停发，本月实发{g|15,900元|CNY}，按在册人数除得{h|378.6元|CNY/month}，不是标准低了。""",
    [("prod", "n", "d", "3"), ("mean", "a b c", "e"), ("avg", "g", "n", "h"), ("trend", "up", "a b c"), ("between", "e", "a b c"), ("below", "h", "e"), ("bound", "f", "n")],
    scope=[("same", "e", "h"), ("prod", "g", "n e")],
    hard="借调停发使在册人均低于标准均数")

passage("short-excellent-floor", """考核优秀名额按参加考核人数的{k|20%|percent}确定，小数点后舍去。乙校{a|93人|person}，名额{b|18名|person}；丙校{c|57人|person}，名额{d|11名|person}；丁校{e|38人|person}，名额{f|7名|person}。三校{g|188人|person}，名额共{h|36名|person}，比合并计算的{i|37名|person}少{j|1名|person}，是各校分别舍去所致，余下名额由局里统筹给支教教师。""",
    [("sum", "g", "a c e"), ("sum", "h", "b d f"), ("diff", "i", "h", "j"), ("atmost", "i", "b d f")],
    scope=[("prod", "b", "a k", "0.01"), ("prod", "f", "e k", "0.01"), ("same", "h", "i")],
    hard="名额逐校舍去小数，合计少于合并计算")

passage("short-hearing", """职工代表大会应到代表{a|186名|person}，实到{b|171名|person}，出席率{c|91.9%|percent}。表决绩效方案：同意{d|149份|item}，反对{e|15份|item}，弃权{f|7份|item}，同意的占实到代表的{g|80.1%|percent}，超过应到代表的三分之二即{h|124名|person}，方案通过。女代表{i|102名|person}，占应到代表的{j|54.8%|percent}。""",
    [("share", "b", "a", "c"), ("sum", "b", "d e f"), ("share", "d", "b", "g"), ("prod", "h", "a", "2/3"), ("least", "h", "d"), ("share", "i", "a", "j"), ("bound", "d", "b"), ("bound", "b", "a"), ("bound", "i", "a")],
    [error("share-mismatch", "g", "d b", [2], ("87.1%", "percent"), "149占实到171的87.1%，误以应到186为分母", "wrong denominator", 1)],
    scope=[("share", "d", "a", "j"), ("share", "i", "b", "j")])

passage("mentor-pairs", """师徒结对情况（新教师成长专班）
今年新教师{a|163人|person}，全部结对，师傅却只有{b|118人|person}，有人担心一师多徒、带不过来。规定每位师傅至多带{k|2名|person}徒弟：带一名的{c|73人|person}，带两名的{d|45人|person}，徒弟合计正好与新教师数相等，没有超限。
师傅中，高级教师{e|81人|person}、占{f|68.6%|percent}，一级教师{g|37人|person}。跨校结对{h|38对|item}，占全部{i|163对|item}的{j|23.3%|percent}，都是村小教师拜中心校教师为师。
一学期下来，听课{l|2,608节|item}，每对平均{m|16节|item}，每位师傅平均{n|22.1节|other}，后一个数高，是因为分母是师傅。评课记录抽查{o|60份|item}，合格{q|57份|item}，合格率{r|95%|percent}。""",
    [("diff", "b", "c", "d"), ("expr", "c+2*d", "a"), ("share", "e", "b", "f"), ("diff", "b", "e", "g"), ("same", "i", "a"), ("share", "h", "i", "j"), ("avg", "l", "i", "m"), ("avg", "l", "b", "n"), ("share", "q", "o", "r"), ("below", "m", "n"), ("avgmost", "a", "b", "k"), ("bound", "e", "b"), ("bound", "h", "i"), ("bound", "q", "o")],
    scope=[("share", "h", "b", "j"), ("same", "a", "b"), ("prod", "a", "b k"), ("avg", "l", "b", "m")],
    hard="师傅少于徒弟，但每人至多带两名")

passage("long-memo-far-apart", wrap("""关于乡村教师周转房与交通保障的内部情况
一、总体。全县乡村学校教师{a|1,684人|person}，其中家在县城的{b|1,027人|person}，占{c|61.0%|percent}；每日往返的{d|612人|person}，住校的{e|415人|person}。
二、住房。周转房{f|298套|item}，可住{g|447人|person}，已住{h|402人|person}，其余住校者{i|13人|person}借住教室改的宿舍。每套平均住{j|1.3人|other}。今年新建{k|46套|item}，投资{l|414万元|CNY}，每套{m|9万元|CNY}，建成后共有{n|344套|item}。
三、交通。每日往返者中，自驾{o|287人|person}，拼车{q|198人|person}，乘班车{r|127人|person}。开通教师班车{s|6条|item}线路，每年运行费{t|64.8万元|CNY}，每条{u|10.8万元|CNY}，乘车教师人均{v|5,012元|CNY}；交通补助一年{w|183.6万元|CNY}，发给每日往返的{x|621人|person}，人均{y|3,000元|CNY}。
四、打算。明年把班车增到{z|8条|item}，按每条同样费用，需{za|86.4万元|CNY}，比今年多{zb|21.6万元|CNY}；周转房入住后，家在县城的教师中每日往返的比例由{zc|59.6%|percent}降到一半以下。""", 46),
    [("share", "b", "a", "c"), ("diff", "b", "d", "e"), ("sum", "e", "h i"), ("avg", "h", "f", "j"), ("avg", "l", "k", "m"), ("sum", "n", "f k"), ("sum", "d", "o q r"), ("avg", "t", "s", "u"), ("avg", "t", "r", "v"), ("same", "x", "d"), ("avg", "w", "d", "y"), ("prod", "za", "z u"), ("diff", "za", "t", "zb"), ("share", "d", "b", "zc"), ("bound", "h", "g"), ("bound", "b", "a"), ("bound", "d", "b")],
    [error("restatement-mismatch", "x", "d o q r w y", [9], ("612人", "person"), "第一部分每日往返612人，三种方式相加也是612人，补助人均3000元也合612人", "transposed digits", 6),
     error("average-mismatch", "v", "t r", [8], ("5,102元", "CNY"), "64.8万元除以127人为5102元", "transposed digits", 2)],
    scope=[("avg", "w", "b", "y"), ("share", "d", "a", "zc"), ("avg", "w", "x", "y"), ("avg", "t", "d", "v")])

passage("retire-age-gradual", """延迟退休测算口径（初稿，供讨论）
按新办法，女教师原退休年龄{a|55岁|other}，逐步延至{b|58岁|other}，每{c|4个月|other}延{d|1个月|other}；男教师由{e|60岁|other}延至{f|63岁|other}，节奏相同，两类都延{g|3岁|other}，历时{h|12年|other}。
影响测算：2025年原应到龄女教师{i|48人|person}，延后实际当年退休{j|36人|person}，减少{k|12人|person}；原应到龄男教师{l|57人|person}，当年退休{m|43人|person}，减少{n|14人|person}。两项合计，当年退休由{o|105人|person}减为{q|79人|person}，少{r|26人|person}，降{s|24.8%|percent-}，其中女教师降{t|25.0%|percent-}，男教师降{u|24.6%|percent-}。
由此招聘计划相应调减：原定{v|120人|person}，减去少退的人数，为{w|94人|person}；另因产假替补增加{x|8人|person}，最终{y|120人|person}，比原定少{z|18人|person}，降{za|15.0%|percent-}。""",
    [("diff", "b", "a", "g"), ("diff", "f", "e", "g"), ("diff", "i", "j", "k"), ("diff", "l", "m", "n"), ("sum", "o", "i l"), ("sum", "q", "j m"), ("diff", "o", "q", "r"), ("sum", "r", "k n"), ("growth", "q", "o", "s"), ("growth", "j", "i", "t"), ("growth", "m", "l", "u"), ("between", "s", "t u"), ("diff", "v", "r", "w"), ("sum", "y", "w x"), ("diff", "v", "y", "z"), ("growth", "y", "v", "za"), ("bound", "j", "i"), ("bound", "m", "l"), ("expr", "g*c/d", "h")],
    [error("sum-mismatch", "y", "w x v z za", [13, 14, 15], ("102人", "person"), "94加8为102人，写成了原定人数", "copied figure", 3)],
    scope=[("growth", "w", "v", "za"), ("diff", "v", "y", "r"), ("share", "r", "l", "s")])

passage("five-towns-extremes", """各乡镇中心校编制使用率对照
单位 | 核定编制 | 在编人数 | 使用率 | 空编
甲镇 | {a1|146|item} | {b1|141|person} | {c1|96.6%|percent} | {d1|5|item}
乙镇 | {a2|98|item} | {b2|97|person} | {c2|99.0%|percent} | {d2|1|item}
丙乡 | {a3|73|item} | {b3|64|person} | {c3|87.7%|percent} | {d3|9|item}
丁乡 | {a4|61|item} | {b4|57|person} | {c4|93.4%|percent} | {d4|4|item}
戊镇 | {a5|122|item} | {b5|113|person} | {c5|92.6%|percent} | {d5|9|item}
合计 | {a|500|item} | {b|472|person} | {c|94.4%|percent} | {d|28|item}
{n|五个|item}乡镇中，使用率最高的是乙镇，最低的是丁乡，{e|93.4%|percent}，两者相差{f|11.3个百分点|percentage-point}；空编最多的丙乡和戊镇各{g|9名|item}，占空编总数的{h|64.3%|percent}。若全部补满，可招{i|28名|item}。""",
    [("share", "b1", "a1", "c1"), ("share", "b2", "a2", "c2"), ("share", "b3", "a3", "c3"), ("share", "b4", "a4", "c4"), ("share", "b5", "a5", "c5"), ("share", "b", "a", "c"), ("diff", "a1", "b1", "d1"), ("diff", "a2", "b2", "d2"), ("diff", "a3", "b3", "d3"), ("diff", "a4", "b4", "d4"), ("diff", "a5", "b5", "d5"), ("diff", "a", "b", "d"), ("sum", "a", "a1 a2 a3 a4 a5"), ("sum", "b", "b1 b2 b3 b4 b5"), ("sum", "d", "d1 d2 d3 d4 d5"), ("largest", "c2", "c1 c3 c4 c5"), ("smallest", "e", "c1 c2 c3 c5"), ("same", "e", "c4"), ("diff", "c2", "c3", "f"), ("same", "g", "d3"), ("same", "g", "d5"), ("sharesum", "d3 d5", "d", "h"), ("same", "i", "d"), ("between", "c", "c1 c2 c3 c4 c5"), ("count", "n", 5), ("largest", "d3", "d1 d2 d4 d5"), ("largest", "d5", "d1 d2 d4 d3"), ("bound", "b1", "a1"), ("bound", "b2", "a2"), ("bound", "b3", "a3"), ("bound", "b4", "a4"), ("bound", "b5", "a5"), ("bound", "b", "a")],
    [error("direction-mismatch table-mismatch", "e", "c3 c1 c2 c5", [16], None, "使用率最低的是丙乡87.7%，不是丁乡", "wrong superlative", 2, say="最低的是丙乡，87.7%")],
    scope=[("diff", "c2", "e", "f"), ("mean", "c1 c2 c3 c4 c5", "c"), ("share", "d3", "d", "h")])

passage("two-rounds-training", """信息技术应用能力测评结果公布
参加测评{a|1,500人|person}，首轮通过{b|1,215人|person}，通过率{c|81%|percent}；未通过的{d|285人|person}中，{e|21人|person}因病未补测，参加补测{f|264人|person}，补测通过{g|198人|person}，补测通过率{h|75%|percent}，看似比首轮低，但那是在未通过者里算的。两轮合计通过{i|1,413人|person}，最终通过率{j|94.2%|percent}，仍未通过{k|87人|person}，含未补测的{l|21人|person}。
分年龄：{!age|45}岁以下{m|870人|person}，最终通过{n|856人|person}，{o|98.4%|percent}；{!age|45}岁及以上{q|630人|person}，最终通过{r|557人|person}，{s|88.4%|percent}，相差{t|10个百分点|percentage-point}。
未通过者下学期免费参加{u|24学时|other}的提升班，按每班{v|30人|person}编，需开{w|3个|class}班。""",
    [("share", "b", "a", "c"), ("diff", "a", "b", "d"), ("diff", "d", "e", "f"), ("share", "g", "f", "h"), ("sum", "i", "b g"), ("share", "i", "a", "j"), ("diff", "a", "i", "k"), ("same", "l", "e"), ("lin", "k", "+e +f -g"), ("sum", "a", "m q"), ("sum", "i", "n r"), ("share", "n", "m", "o"), ("share", "r", "q", "s"), ("diff", "o", "s", "t"), ("between", "j", "s o"), ("below", "h", "c"), ("bound", "e", "k"), ("avgmost", "k", "v", "w"), ("bound", "k", "d"), ("bound", "b", "a"), ("bound", "g", "f"), ("bound", "i", "a"), ("bound", "n", "m"), ("bound", "r", "q")],
    scope=[("share", "g", "d", "h"), ("sum", "j", "c h"), ("share", "g", "a", "h"), ("mean", "o s", "j")],
    hard="补测通过率的分母是未通过者；班数向上取整")

passage("housing-loan-slip", half("""工会互助储金会年度公报
会员{a|1,940人|person}，每人每月存{b|200元|CNY/month}，全年{c|465.6万元|CNY}；年初余额{d|731.2万元|CNY}，本年利息{e|18.3万元|CNY}。
借款：批准{f|137笔|item}，金额{g|411.0万元|CNY}，笔均{h|3.0万元|CNY}，单笔最高{i|8.0万元|CNY}、最低{j|0.5万元|CNY}；收回往年借款{k|362.4万元|CNY}。退会{l|23人|person}，退储金{m|27.6万元|CNY}，人均{n|1.2万元|CNY}。
年末余额{o|113.89万元|CNY}，其中可借{q|80%|percent}，即{r|911.1万元|CNY}，与去年可借{s|752.7万元|CNY}相比，多{t|158.4万元|CNY}，增长{u|21.0%|percent}。逾期借款{v|9.4万元|CNY}，占年末借款余额{w|587.5万元|CNY}的{x|1.6%|percent}，在{y|2%|percent}的警戒线以内。"""),
    [("prod", "c", "a b", "12"), ("avg", "g", "f", "h"), ("most", "h", "i"), ("least", "j", "h"), ("prod", "m", "l n"), ("lin", "o", "+d +c +e -g +k -m"), ("prod", "r", "o q", "0.01"), ("diff", "r", "s", "t"), ("growth", "r", "s", "u"), ("share", "v", "w", "x"), ("most", "x", "y"), ("bound", "l", "a"), ("bound", "m", "d")],
    [error("sum-mismatch", "o", "d c e g k m r q", [5, 6], ("1,138.9万元", "CNY"), "年初加存入、利息、收回，减借出、退储，余1138.9万元，可借八成也合此数", "power of ten", 4)],
    scope=[("lin", "o", "+d +c +e -g -k -m"), ("growthb", "r", "t", "u"), ("share", "v", "g", "x"), ("prod", "c", "a b")])

passage("neighbour-pay", """邻县教师工资比较（供县政府参阅）
甲、乙、丙三县与我县同口径的教师年均工资依次为{a|9.86万元|CNY/year}、{b|11.42万元|CNY/year}、{c|10.57万元|CNY/year}，我县{d|10.24万元|CNY/year}。我县高于甲县{e|0.38万元|CNY/year}，低于丙县{f|0.33万元|CNY/year}、乙县{g|1.18万元|CNY/year}，在四县中居第三。
有人据此说我县落后，也有人说不落后，两种说法各有所据：比三县平均{h|10.62万元|CNY/year}低{i|3.6%|percent}；但按增幅，我县比上年增长{j|6.8%|percent}，快于甲县{k|5.1%|percent}、乙县{l|3.9%|percent}、丙县{m|4.6%|percent}，居第一。
若各县来年都保持今年的增幅，我县将达到{n|10.94万元|CNY/year}，丙县{o|11.06万元|CNY/year}，差距缩小到{q|0.12万元|CNY/year}；要追上乙县，尚需多年。房价因素未计：乙县房价是我县的{r|1.6倍|ratio}，扣除住房支出后的可支配收入，我县{s|7.93万元|CNY/year}、乙县{t|7.88万元|CNY/year}，反高{u|500元|CNY/year}。""",
    [("diff", "d", "a", "e"), ("diff", "c", "d", "f"), ("diff", "b", "d", "g"), ("mean", "a b c", "h"), ("expr", "(h-d)/h*100", "i"), ("largest", "j", "k l m"), ("expr", "d*(1+j/100)", "n"), ("expr", "c*(1+m/100)", "o"), ("diff", "o", "n", "q"), ("below", "q", "f"), ("diff", "s", "t", "u"), ("below", "t", "s"), ("trend", "up", "a d c b"), ("below", "s", "d"), ("below", "t", "b"), ("between", "h", "a b c")],
    scope=[("mean", "a b c d", "h"), ("diff", "b", "d", "f"), ("growth", "d", "h", "j")],
    hard="名次与增幅、扣除住房后的收入各说各的")

passage("night-duty-dispute", """关于值夜补贴争议的裁决意见书
申请人：某寄宿制学校教师{n|27人|person}。请求：补发2023年秋季学期值夜补贴。
查明：学校规定每夜补贴{a|60元|CNY}，周末加{b|20元|CNY}，即{c|80元|CNY}。该学期周日至周四值夜{d|98次|item}，周五、周六{e|36次|item}，每夜值守{f|3人|person}。平日应付{g|17,640元|CNY}，周末应付{h|8,640元|CNY}，共{i|26,280元|CNY}，人均{j|973.33元|CNY}。
学校实付{k|20,880元|CNY}，辩称已全额支付。核对发现，学校把周末也按{l|60元|CNY}计，应为{m|24,120元|CNY}，即便如此仍少付{o|3,240元|CNY}，是12月有{q|18次|item}未计（全为平日）。
裁决：补发周末差额{r|2,160元|CNY}和漏计部分{s|3,240元|CNY}，合计{t|5,400元|CNY}，人均补{u|200元|CNY}，补足后总额为{v|26,280元|CNY}。""",
    [("sum", "c", "a b"), ("prod", "g", "d f a"), ("prod", "h", "e f c"), ("sum", "i", "g h"), ("avg", "i", "n", "j"), ("same", "l", "a"), ("expr", "(d+e)*f*l", "m"), ("diff", "m", "k", "o"), ("prod", "s", "q f a"), ("same", "s", "o"), ("prod", "r", "e f b"), ("sum", "t", "r s"), ("avg", "t", "n", "u"), ("sum", "v", "k t"), ("same", "v", "i"), ("diff", "i", "m", "r"), ("diff", "i", "k", "t"), ("below", "k", "m")],
    scope=[("prod", "h", "e f a"), ("same", "m", "i"), ("same", "t", "o")],
    hard="一半争议在周末标准，一半在漏计，两数不可混")

passage("temporary-posts-net", """编制核减与追加对账单
2021年核定编制{a|3,205名|item}。2022年初因撤并学校核减{b|84名|item}，同年秋因新建两所学校追加{c|60名|item}；2023年统一核减{d|45名|item}，其中{e|25名|item}以退休消化、{f|20名|item}暂留过渡，不计入核减后的空编；2024年追加{g|38名|item}。
至2024年末核定{h|3,174名|item}，比2021年净减{i|31名|item}，降{j|1.0%|percent-}。三次增减中，减的共{k|129名|item}，增的共{l|98名|item}。
教育局账面在编{m|3,150人|person}，按核定数空编{n|24名|item}；而暂留过渡的{o|20名|item}由在岗人员占着，编办口径须从空编里扣除，可用空编只有{q|4名|item}，不是两数相加。学校方面申请进人{r|51名|item}，按可用空编只能满足{s|7.8%|percent}，其余{t|47名|item}须待自然减员。""",
    [("lin", "h", "+a -b +c -d +g"), ("diff", "a", "h", "i"), ("growth", "h", "a", "j"), ("sum", "k", "b d"), ("sum", "l", "c g"), ("sum", "d", "e f"), ("diff", "k", "l", "i"), ("diff", "h", "m", "n"), ("same", "o", "f"), ("diff", "n", "o", "q"), ("share", "q", "r", "s"), ("diff", "r", "q", "t"), ("below", "q", "n"), ("bound", "q", "r")],
    scope=[("sum", "q", "n o"), ("lin", "h", "+a -b -d"), ("share", "n", "r", "s")],
    hard="过渡名额从空编中扣除而非相加")

passage("insured-above-whole", """编外人员参保情况催办函
各有关学校：截至10月末，全县学校编外人员{a|918人|person}，其中教师{b|436人|person}、保育员{c|217人|person}、后勤{d|265人|person}。
应参加工伤保险的为全体编外人员，已参保{e|905人|person}；应参加失业保险的{f|918人|person}，已参保{g|871人|person}，参保率{h|94.9%|percent}；签订劳动合同{i|893人|person}，签订率{j|97.3%|percent}。未签合同的{k|25人|person}均为后勤，占后勤人员的{l|2.7%|percent}；后勤已签{m|240人|person}。
保育员中，月工资低于最低工资标准{n|1,980元|CNY/month}的{o|271人|person}，须于11月补足；每人每月差额平均{q|140元|CNY/month}，补{z|六个月|other}，每人{r|840元|CNY}，共{s|26,040元|CNY}。教师月均{t|2,960元|CNY/month}，是最低标准的{u|1.5倍|ratio}。
经费{v|2.604万元|CNY}由学校公用经费列支。""",
    [("sum", "a", "b c d"), ("same", "f", "a"), ("share", "g", "f", "h"), ("share", "i", "a", "j"), ("diff", "a", "i", "k"), ("share", "k", "d", "l"), ("diff", "d", "k", "m"), ("prod", "r", "q z"), ("prod", "s", "o r"), ("bound", "o", "c"), ("multiple", "t", "n", "u"), ("same", "v", "s"), ("bound", "e", "a"), ("bound", "g", "e"), ("bound", "g", "f"), ("bound", "i", "a"), ("bound", "k", "d")],
    [error("bound-exceeded", "o", "c s r q", [8, 9], ("31人", "person"), "低于最低工资的保育员多于保育员总数；按每人840元计，26040元合31人", "part greater than whole", 2),
     error("share-mismatch", "l", "k d", [5], ("9.4%", "percent"), "未签的25人占后勤265人的9.4%，误以全部编外人员为分母", "wrong denominator", 2)],
    scope=[("share", "k", "a", "j"), ("share", "e", "a", "h"), ("share", "g", "e", "h")])

passage("long-statement-pay-items", """关于2024年教师工资项目与经费安排的书面说明（呈县财经委）
一、项目构成。教师工资由基本工资、绩效工资、津贴补贴、年终奖励四块组成。2024年预算{a|4.386亿元|CNY}，其中基本工资{b|1.974亿元|CNY}、绩效工资{c|1.228亿元|CNY}、津贴补贴{d|0.603亿元|CNY}、年终奖励{e|0.581亿元|CNY}，占比依次为{f1|45.0%|percent}、{f2|28.0%|percent}、{f3|13.7%|percent}、{f4|13.2%|percent}。
二、来源。县本级一般公共预算{g|2.895亿元|CNY}，上级转移支付{h|1.491亿元|CNY}，前者占{i|66.0%|percent}。
三、增减。2023年预算{j|4.152亿元|CNY}，今年增加{k|2,340万元|CNY}，增长{l|6.5%|percent}；增加部分里，正常晋档{m|860万元|CNY}，新增教师{n|615万元|CNY}，年终奖励提标{o|856万元|CNY}，依次占{q1|36.8%|percent}、{q2|26.3%|percent}、{q3|37.0%|percent}。
四、人均。教师{r|3,180人|person}，人均{s|13.79万元|CNY/year}；按2023年{t|3,132人|person}，人均{u|13.26万元|CNY/year}，人均增加{v|0.53万元|CNY/year}，增幅{w|4.0%|percent}，低于总额{x|5.6%|percent}的增幅，原因是人数也增加了{y|1.5%|percent}。""",
    [("sum", "a", "b c d e"), ("share", "b", "a", "f1"), ("share", "c", "a", "f2"), ("share", "d", "a", "f3"), ("share", "e", "a", "f4"), ("hundred", "f1 f2 f3 f4"), ("diff", "a", "g", "h"), ("share", "g", "a", "i"), ("diff", "a", "j", "k"), ("growth", "a", "j", "l"), ("sum", "k", "m n o"), ("share", "m", "k", "q1"), ("share", "n", "k", "q2"), ("share", "o", "k", "q3"), ("hundred", "q1 q2 q3"), ("avg", "a", "r", "s"), ("avg", "j", "t", "u"), ("diff", "s", "u", "v"), ("growth", "s", "u", "w"), ("same", "x", "l"), ("below", "w", "x"), ("growth", "r", "t", "y"), ("trend", "up", "t r"), ("trend", "up", "j a")],
    [error("growth-mismatch", "l", "a j k x", [9, 19], ("5.6%", "percent"), "43860比41520增5.6%，数字颠倒，文末又写5.6%", "transposed digits", 5),
     error("difference-mismatch", "o", "k m n q3", [10, 13], ("865万元", "CNY"), "2340减860减615为865万元", "transposed digits", 2)],
    scope=[("growth", "r", "t", "w"), ("share", "o", "a", "q3"), ("avg", "a", "t", "u")])

passage("columns-senior-limits", """各校高级岗位聘用核对（截至2024年底）
学校    岗位总数  高级上限  已聘高级  可用
甲中    {a1|124|item}     {b1|31|item}      {c1|31|person}      {d1|0|item}
乙中    {a2|88|item}      {b2|22|item}      {c2|19|person}      {d2|3|item}
丙中    {a3|60|item}      {b3|15|item}      {c3|17|person}      {d3|0|item}
丁中    {a4|72|item}      {b4|18|item}      {c4|14|person}      {d4|4|item}
合计    {a|344|item}      {b|86|item}      {c|81|person}      {d|7|item}
注：高级上限按岗位总数的{k|25%|percent}计。四校已聘高级占岗位总数的{e|23.5%|percent}，总体未超；逐校看，也没有一所学校超出上限。可用岗位最多的是丁中，与乙中相差{f|1个|item}。""",
    [("prod", "b1", "a1 k", "0.01"), ("prod", "b2", "a2 k", "0.01"), ("prod", "b3", "a3 k", "0.01"), ("prod", "b4", "a4 k", "0.01"), ("sum", "a", "a1 a2 a3 a4"), ("sum", "b", "b1 b2 b3 b4"), ("sum", "c", "c1 c2 c3 c4"), ("diff", "b1", "c1", "d1"), ("diff", "b2", "c2", "d2"), ("diff", "b4", "c4", "d4"), ("sum", "d", "d1 d2 d3 d4"), ("share", "c", "a", "e"), ("most", "e", "k"), ("most", "c1", "b1"), ("most", "c2", "b2"), ("most", "c3", "b3"), ("most", "c4", "b4"), ("largest", "d4", "d1 d2 d3"), ("diff", "d4", "d2", "f"), ("prod", "b", "a k", "0.01"), ("most", "c", "b"), ("bound", "c", "a")],
    [error("bound-exceeded table-mismatch", "c3", "b3 a3 k", [15], None, "丙中上限15个，已聘17人，超出2人", "limit against the figure", 2, say="丙中超出上限2人")],
    scope=[("diff", "b3", "c3", "d3"), ("diff", "b", "c", "d"), ("share", "c3", "c", "e")])

passage("notice-quota-list", """关于选派教师参加省级研修的通知
经研究，选派名额{n|四十名|person}，分配到{s|七所|school}学校：一中{a1|9名|person}、二中{a2|8名|person}、职教中心{a3|6名|person}、城关小学{a4|7名|person}、特教学校{a5|3名|person}、机关幼儿园{a6|5名|person}。每校人数不得超过{k|8名|person}。其中语文{b1|15名|person}、数学{b2|13名|person}、其他学科{b3|12名|person}。往返交通每人{c|460元|CNY}，共{d|18,400元|CNY}；食宿由承办方负责，每人{e|7天|other}。""",
    [("sum", "n", "a1 a2 a3 a4 a5 a6"), ("count", "s", 6), ("most", "a1", "k"), ("most", "a2", "k"), ("most", "a3", "k"), ("most", "a4", "k"), ("most", "a5", "k"), ("most", "a6", "k"), ("sum", "n", "b1 b2 b3"), ("prod", "d", "n c")],
    [error("sum-mismatch count-mismatch", "s", "", [1], ("六所", "school"), "所列只有六所学校", "count against list", 1),
     error("sum-mismatch", "a6", "n a1 a2 a3 a4 a5", [0], ("7名", "person"), "学科名额合四十名，各校合计也应为四十名，幼儿园应为7名", "wrong digit", 2),
     error("bound-exceeded", "a1", "k", [2], None, "一中9名超过每校8名的上限", "limit against the figure", 1, say="一中超出1名")],
    scope=[("most", "n", "k"), ("sum", "n", "a1 a2 a3"), ("prod", "d", "e c")])

passage("double-and-ratio", """县城学校扩容与教师补充（局务会材料）
2020年县城小学在校生{a|9,620人|student}，教师{b|520人|person}，生师比{c|18.5:1|ratio}；2024年在校生{d|12,480人|student}，增长{e|22.9%|percent}，教师{f|624人|person}，增长{g|20%|percent}，生师比变为{h|20.0:1|ratio}，比四年前升高{i|1.5|other}，仍低于乡村小学的{j|9.6:1|ratio}。
四年间县城新进教师{k|186人|person}，退休调出{l|82人|person}，净增{m|104人|person}。临聘教师由{n|47人|person}增到{o|95人|person}，{x|翻了一番|ratio}有余，占教师与临聘之和的{p|13.2%|percent}。
要把生师比降到{q|19:1|ratio}，按现有学生须有教师{r|657人|person}，还差{s|33人|person}；若把临聘中持证的{t|40人|person}招录入编，尚余{u|7人|person}的机动。""",
    [("ratio", "a", "b", "c"), ("growth", "d", "a", "e"), ("growth", "f", "b", "g"), ("ratio", "d", "f", "h"), ("diff", "h", "c", "i"), ("diff", "k", "l", "m"), ("diff", "f", "b", "m"), ("shareofsum", "o", "f o", "p"), ("expr", "d/q", "r"), ("diff", "r", "f", "s"), ("diff", "t", "s", "u"), ("below", "h", "j"), ("multiple", "o", "n", "x"), ("trend", "up", "a d"), ("trend", "up", "b f"), ("trend", "up", "n o"), ("bound", "t", "o"), ("trend", "up", "c h")],
    [error("direction-mismatch", "j", "h", [11], None, "乡村小学9.6:1低于县城20.0:1，县城是高于乡村", "direction", 1, say="仍高于乡村小学的9.6:1"),
     error("growth-mismatch", "e", "d a", [1], ("29.7%", "percent"), "12480比9620增长29.7%，误以今年数为基数", "wrong base", 1)],
    scope=[("share", "o", "f", "p"), ("growth", "d", "a", "g"), ("ratio", "d", "o", "h")])

passage("fullwidth-hours", """关于乡村小学教师周工作量的调查小结
抽查乡村小学教师{a|１２０人|person}，平均每周上课{b|１５．６节|other}，备课批改{c|１２．４小时|other}，值日看护{d|９．５小时|other}，会议填表{e|４．１小时|other}。每节按{f|４０分钟|other}折算，上课合{g|１０．４小时|other}，四项共{h|３６．４小时|other}，低于法定的{i|４０小时|other}，但不含家访和路途。加上家访、路途平均{j|５．３小时|other}，为{k|４１．７小时|other}，超出{l|１．７小时|other}。抽查者中超过法定工时的{m|７５人|person}，占{n|６２．５％|percent}；未超的{o|４５人|person}。平均数只超一成不到，超时的人却过半，因为住校教师路途为零，把平均数拉低了。""",
    [("expr", "b*f/60", "g"), ("sum", "h", "g c d e"), ("below", "h", "i"), ("sum", "k", "h j"), ("diff", "k", "i", "l"), ("share", "m", "a", "n"), ("diff", "a", "m", "o"), ("below", "i", "k"), ("lin", "k", "+g +c +d +e +j"), ("bound", "m", "a")],
    scope=[("sum", "h", "b c d e"), ("most", "k", "i"), ("share", "o", "a", "n")],
    hard="课时要折算成小时；两个工时口径不同")

passage("three-years-down", """编外用工三年压降情况
2021年末编外教师{a|522人|person}，2022年末{b|468人|person}，2023年末{c|481人|person}，2024年末{d|405人|person}，连续三年下降，累计减少{e|117人|person}，降幅{f|22.4%|percent-}，年均减少{g|39人|person}。
占专任教师的比例，2021年末为{h|16.6%|percent}（专任教师{i|3,145人|person}），2024年末为{j|12.8%|percent}（专任教师{k|3,164人|person}），下降{l|29.7个百分点|percentage-point}。
月均报酬逐年增加，依次为{m1|2,480元|CNY/month}、{m2|2,620元|CNY/month}、{m3|2,750元|CNY/month}、{m4|2,960元|CNY/month}，2024年比2021年高{o|480元|CNY/month}，高{q|19.4%|percent}；月支出由{r|129.46万元|CNY}减到{s|119.88万元|CNY}，只少{t|9.58万元|CNY}。""",
    [("trend", "down", "a b c d"), ("diff", "a", "d", "e"), ("growth", "d", "a", "f"), ("overn", "e", 3, "g"), ("share", "a", "i", "h"), ("share", "d", "k", "j"), ("diff", "h", "j", "l"), ("trend", "up", "m1 m2 m3 m4"), ("diff", "m4", "m1", "o"), ("growth", "m4", "m1", "q"), ("prod", "r", "a m1"), ("prod", "s", "d m4"), ("diff", "r", "s", "t"), ("trend", "down", "h j"), ("trend", "up", "i k"), ("bound", "a", "i"), ("bound", "d", "k")],
    [error("direction-mismatch sequence-mismatch", "c", "a b d", [0], None, "2023年末481人比上年468人多，不是连续三年下降", "trend", 2, say="2023年有反弹，不是连续三年下降"),
     error("difference-mismatch", "l", "h j", [6], ("3.8个百分点", "percentage-point"), "16.6减12.8为3.8个百分点，写成了相对降幅", "relative change called points", 2)],
    scope=[("growth", "d", "b", "f"), ("share", "a", "k", "h"), ("growth", "s", "r", "f")])

passage("support-ratio", """养老与在职的比例（老教协座谈材料）
2014年全县在职教师{a|3,360人|person}、退休{b|1,120人|person}，在职与退休之比{c|3:1|ratio}；2024年在职{d|3,276人|person}、退休{e|2,184人|person}，之比变为{f|1.5:1|ratio}。十年间在职少{g|84人|person}，退休多{h|1,064人|person}，退休数增长{i|95%|percent}，几近翻番；比值减半，并不是在职人数减半，在职只降{j|2.5%|percent-}。
退休教师中{!age|70}岁以下{k|1,245人|person}、{!age|70}岁至{!age|79}岁{l|603人|person}、{!age|80}岁及以上{m|336人|person}，后两类占{n|43.0%|percent}。老教协会员{o|1,310人|person}，入会率{q|60.0%|percent}；活动站{r|21个|item}，平均每站会员{s|62.4人|other}，如按全部退休教师算，每站{t|104人|other}。""",
    [("ratio", "a", "b", "c"), ("ratio", "d", "e", "f"), ("diff", "a", "d", "g"), ("diff", "e", "b", "h"), ("growth", "e", "b", "i"), ("growth", "d", "a", "j"), ("sum", "e", "k l m"), ("sharesum", "l m", "e", "n"), ("share", "o", "e", "q"), ("avg", "o", "r", "s"), ("avg", "e", "r", "t"), ("below", "s", "t"), ("trend", "down", "c f"), ("trend", "down", "a d"), ("trend", "up", "b e"), ("bound", "o", "e")],
    scope=[("growth", "e", "d", "i"), ("growth", "f", "c", "j"), ("share", "o", "d", "q")],
    hard="比值减半而在职人数几乎未减")

passage("transport-remote-slip", """关于2024年走教教师保障的汇报
今年全县走教教师{a|96人|person}，覆盖教学点{b|58个|school}，这是年初的安排。
执行情况：全年走教{d|7,296人次|person-time}，人均{e|76次|other}；走教里程共{f|21.9万公里|other}，每人次平均{g|30公里|other}，每公里补{h|0.6元|CNY}，应发{i|13.13万元|CNY}；另发误餐补助每人次{j|15元|CNY}，计{k|10.94万元|CNY}。两项合计{l|24.07万元|CNY}，人均{m|2,507元|CNY}。
保险方面，每人投保{n|200元|CNY}，共{o|19.2万元|CNY}。
以上三笔，全年走教保障支出{q|25.99万元|CNY}，比2023年的{r|27.40万元|CNY}减少{s|1.41万元|CNY}，降{t|5.1%|percent-}，其中里程补助占{u|50.5%|percent}、误餐占{v|42.1%|percent}、保险占{w|7.4%|percent}。
汇报中开头所列教学点，年底因撤并减为{x|52个|school}，比年初少{y|6个|school}。""",
    [("avg", "d", "a", "e"), ("avg", "f", "d", "g"), ("prod", "i", "f h"), ("prod", "k", "d j"), ("sum", "l", "i k"), ("avg", "l", "a", "m"), ("prod", "o", "a n"), ("sum", "q", "l o"), ("diff", "r", "q", "s"), ("growth", "q", "r", "t"), ("share", "i", "q", "u"), ("share", "k", "q", "v"), ("share", "o", "q", "w"), ("hundred", "u v w"), ("diff", "b", "x", "y"), ("sum", "q", "i k o"), ("trend", "down", "r q"), ("trend", "down", "b x")],
    [error("average-mismatch", "o", "a n q l w", [6, 7, 12, 15], ("1.92万元", "CNY"), "96人每人200元为1.92万元，小数点错位", "power of ten", 3)],
    scope=[("avg", "q", "a", "m"), ("avg", "d", "b", "e"), ("share", "i", "l", "u")])

passage("leave-balance", """年休假与寒暑假冲抵答疑
教辅工勤人员可休年休假，教师以寒暑假代替。图书馆管理员黄某工龄{a|16年|other}，全年应休{b|10天|other}；暑假已安排休息{c|18天|other}，多于年休假天数，故不再另休，也不发未休报酬。保管员梁某工龄{d|21年|other}，应休{e|15天|other}，暑假值班只休{f|9天|other}，应补休{g|6天|other}；学校补休{h|4天|other}，余{i|2天|other}按日工资{j|200元|CNY}的三倍付酬，其中一倍已含在月工资里，实补两倍，即{k|800元|CNY}。全校此类人员{l|11人|person}，应休合计{m|125天|other}，人均{n|11.4天|other}，已休和补休{o|117天|other}，未休{q|8天|other}，占{r|6.4%|percent}。""",
    [("least", "b", "c"), ("diff", "e", "f", "g"), ("diff", "g", "h", "i"), ("expr", "i*j*2", "k"), ("avg", "m", "l", "n"), ("diff", "m", "o", "q"), ("share", "q", "m", "r"), ("below", "f", "e"), ("bound", "i", "q"), ("between", "n", "b e")],
    scope=[("expr", "i*j*3", "k"), ("same", "n", "b"), ("diff", "c", "b", "g")],
    hard="三倍报酬中一倍已付，实补两倍")

passage("transfer-list-direction", """2024年暑期教师调配方案公示
本次调配{n|五类|item}共{a|147人|person}：超编学校调出{a1|38人|person}、缺编学校调入补足{a2|35人|person}、夫妻两地照顾{a3|12人|person}、支教期满返回{a4|41人|person}、病弱转岗{a5|21人|person}。
调配后，超编学校由{b|9所|school}减到{c|4所|school}，缺编学校由{d|14所|school}减到{e|6所|school}，两类相加由{f|23所|school}减到{g|10所|school}，减少{h|56.5%|percent}。
城区班师比由{i|2.1|ratio}降到{j|2.0|ratio}，乡镇由{k|1.8|ratio}升到{l|1.9|ratio}，城乡差距由{m|0.3|other}扩大到{o|0.1|other}。
公示期{q|5个|item}工作日，收到异议{r|6件|item}，维持{s|4件|item}、调整{t|2件|item}，调整的涉及{u|3人|person}，占调配总数的{v|3.0%|percent}。""",
    [("sum", "a", "a1 a2 a3 a4 a5"), ("count", "n", 5), ("sum", "f", "b d"), ("sum", "g", "c e"), ("expr", "(f-g)/f*100", "h"), ("diff", "i", "k", "m"), ("diff", "j", "l", "o"), ("trend", "down", "i j"), ("trend", "up", "k l"), ("diff", "r", "s", "t"), ("share", "u", "a", "v"), ("trend", "down", "b c"), ("trend", "down", "d e"), ("trend", "up", "m o"), ("below", "o", "i"), ("bound", "u", "a")],
    [error("direction-mismatch", "o", "m i j k l", [13], None, "差距由0.3变为0.1，是缩小", "direction", 2, say="城乡差距由0.3缩小到0.1"),
     error("share-mismatch", "v", "u a", [10], ("2.0%", "percent"), "3人占147人的2.0%", "wrong digit", 2)],
    scope=[("sum", "a", "a1 a2 a3"), ("growth", "e", "d", "h"), ("share", "r", "a", "v")])

passage("psych-teachers-ratio", """心理健康教师配备自查报告
要求每{a|1,000名|student}学生至少配一名专职心理教师。全县中学在校生{b|21,600名|student}，应配{c|22名|person}，现有{d|18名|person}，专职心理教师与学生之比为{e|1:900|ratio}，缺{f|4名|person}；小学在校生{g|28,800名|student}，应配{h|29名|person}，现有{i|12名|person}，之比为{j|1:2400|ratio}，缺{k|17名|person}。合计缺{l|21名|person}，完成配备的{m|58.8%|percent}。
兼职心理教师{n|94名|person}，是专职的{o|3.1倍|ratio}，其中持证{q|61名|person}，占{r|64.9%|percent}；专兼职合计{s|124名|person}，平均每名负责学生{t|406名|other}。
辅导个案中学{u|486例|item}、小学{v|204例|item}，专职每人平均{w|23例|other}。""",
    [("avgmost", "b", "c", "a"), ("avgmost", "g", "h", "a"), ("avg", "b", "d", "e"), ("avg", "g", "i", "j"), ("diff", "c", "d", "f"), ("diff", "h", "i", "k"), ("sum", "l", "f k"), ("expr", "100*(d+i)/(c+h)", "m"), ("expr", "n/(d+i)", "o"), ("share", "q", "n", "r"), ("sum", "s", "n d i"), ("expr", "(b+g)/s", "t"), ("expr", "(u+v)/(d+i)", "w"), ("below", "e", "j"), ("bound", "q", "n")],
    [error("ratio-mismatch", "e", "b d", [2], ("1:1200", "ratio"), "21600名学生、18名教师为1:1200，写成1:900反而好于标准，与缺4名也不合", "wrong operand", 2)],
    scope=[("avg", "b", "c", "e"), ("avgmost", "b", "d", "a"), ("expr", "n/(c+h)", "o"), ("avg", "g", "h", "j")])

passage("three-times-told", """教师体检与疗养经费的三次答复（工会存档）
第一次，3月2日答一线教师：全县体检经费{a|156万元|CNY}，按教师{b|3,120人|person}计，每人{c|500元|CNY}。
第二次，6月答退休支部：在职疗养名额{d|48名|person}，每人{e|3,800元|CNY}，共{f|18.24万元|CNY}；退休疗养名额{g|32名|person}，每人{h|3,200元|CNY}，共{i|10.24万元|CNY}；名额合计{j|80名|person}，在职占{k|60%|percent}。
第三次，12月答审计：全年体检、疗养两项支出{l|184.48万元|CNY}，其中体检{m|165.00万元|CNY}、疗养{n|28.48万元|CNY}，疗养占{o|15.4%|percent}；体检人均{q|500元|CNY}，疗养人均{r|3,500元|CNY}，疗养人均是体检的{s|7.1倍|ratio}。
三次答复数字须前后一致，今后以{t|184.48万元|CNY}的总数为准。""",
    [("avg", "a", "b", "c"), ("prod", "f", "d e"), ("prod", "i", "g h"), ("sum", "j", "d g"), ("share", "d", "j", "k"), ("sum", "n", "f i"), ("same", "m", "a"), ("sum", "l", "m n"), ("same", "l", "t"), ("share", "n", "l", "o"), ("avg", "m", "b", "q"), ("same", "q", "c"), ("avg", "n", "j", "r"), ("multiple", "r", "q", "s"), ("between", "r", "e h"), ("bound", "d", "j")],
    [error("restatement-mismatch", "m", "a l n q b", [6, 7, 10], ("156.00万元", "CNY"), "三月答复为156万元，每人500元也合156万元", "transposed digits", 7),
     error("average-mismatch", "r", "n j s", [12, 13], ("3,560元", "CNY"), "28.48万元由80名分，每人3560元，写成了两种标准的简单平均", "simple instead of weighted mean", 6)],
    scope=[("share", "f", "n", "k"), ("avg", "n", "d", "r")])

passage("night-school-limits", """关于教师兼职与校外授课的核查通报
规定教师经批准的校外授课每周不超过{k|4小时|other}，报酬每年不超过本人年工资的{r|20%|percent}。核查{a|26人|person}，备案{b|24人|person}，未备案{c|2人|person}，约谈了其中的{d|6人|person}。
周授课时数，三小时以下{e|13人|person}，三至四小时{f|8人|person}，超过四小时{g|5人|person}，最长的每周{h|4.5小时|other}，核查对象周授课时数均未超过规定。
报酬方面，某职教教师年工资{i|84,000元|CNY/year}，兼职报酬上限{j|16,800元|CNY}，实领{l|15,120元|CNY}，占{m|18%|percent}，在限额内；另一教师年工资{n|72,500元|CNY/year}，上限{o|14,500元|CNY}，实领{q|15,200元|CNY}，占{s|21.0%|percent}，超出{t|700元|CNY}，已清退。
备案人员中职业学校{u|17人|person}，占备案的{v|70.8%|percent}，其余{w|7人|person}在普通高中。""",
    [("diff", "a", "b", "c"), ("sum", "a", "e f g"), ("most", "h", "k"), ("prod", "j", "i r", "0.01"), ("share", "l", "i", "m"), ("most", "l", "j"), ("prod", "o", "n r", "0.01"), ("share", "q", "n", "s"), ("diff", "q", "o", "t"), ("below", "o", "q"), ("share", "u", "b", "v"), ("diff", "b", "u", "w"), ("bound", "d", "c"), ("most", "m", "r"), ("bound", "u", "b")],
    [error("bound-exceeded", "h", "k g", [2], None, "最长的每周4.5小时，超过4小时，且有5人超过", "limit against the figure", 2, say="有5人超过规定，最长每周4.5小时"),
     error("bound-exceeded", "d", "c a b", [12], ("2人", "person"), "未备案的只有2人，约谈其中的不能有6人", "part greater than whole", 1)],
    scope=[("most", "q", "o"), ("share", "u", "a", "v"), ("most", "s", "r")])

passage("parallel-subjects-copied", """教师与保育员两支队伍对照
教师：2022年{a1|1,206人|person}，2023年{a2|1,254人|person}，2024年{a3|1,317人|person}，两年增加{a4|111人|person}，增长{a5|9.2%|percent}；平均年龄{a6|33.8岁|other}，持证{a7|1,264人|person}，持证率{a8|96.0%|percent}；月均报酬{a9|3,860元|CNY/month}。
保育员：2022年{b1|584人|person}，2023年{b2|611人|person}，2024年{b3|652人|person}，两年增加{b4|68人|person}，增长{b5|9.2%|percent}；平均年龄{b6|41.3岁|other}，比教师大{b7|7.5岁|other}，持证{b8|489人|person}，持证率{b9|96.0%|percent}；月均报酬{c1|2,640元|CNY/month}，比教师少{c2|1,220元|CNY/month}，为教师的{c3|68.4%|percent}。
两支队伍合计，2024年{c4|1,969人|person}，比2023年多{c5|104人|person}；教师与保育员之比由2022年的{c6|2.07:1|ratio}变为{c7|2.02:1|ratio}，保育员增长更快。""",
    [("diff", "a3", "a1", "a4"), ("growth", "a3", "a1", "a5"), ("share", "a7", "a3", "a8"), ("diff", "b3", "b1", "b4"), ("growth", "b3", "b1", "b5"), ("diff", "b6", "a6", "b7"), ("share", "b8", "b3", "b9"), ("diff", "a9", "c1", "c2"), ("share", "c1", "a9", "c3"), ("sum", "c4", "a3 b3"), ("expr", "a3+b3-a2-b2", "c5"), ("ratio", "a1", "b1", "c6"), ("ratio", "a3", "b3", "c7"), ("trend", "up", "a1 a2 a3"), ("trend", "up", "b1 b2 b3"), ("below", "a5", "b5"), ("trend", "down", "c6 c7"), ("below", "c1", "a9"), ("bound", "a7", "a3"), ("bound", "b8", "b3")],
    [error("growth-mismatch", "b5", "b3 b1", [4], ("11.6%", "percent"), "652比584增长11.6%，抄了教师的9.2%", "copied figure", 2),
     error("share-mismatch", "b9", "b8 b3", [6], ("75.0%", "percent"), "489人占652人的75.0%，抄了教师的96.0%", "copied figure", 2)],
    scope=[("growth", "b3", "b2", "b5"), ("growth", "a3", "a2", "a5"), ("share", "b8", "a3", "b9")])

passage("silver-age-plan", """银龄讲学计划三年执行情况
计划三年招募退休教师{a|90名|person}，每年{b|30名|person}。实际到岗：第一年{c|21名|person}，完成当年计划的{d|70%|percent}；第二年{e|38名|person}，完成{f|126.7%|percent}；第三年{g|34名|person}，完成{h|113.3%|percent}。三年共{i|93名|person}，为总计划的{j|103.3%|percent}，第一年欠下的已由后两年补上，还多{k|3名|person}。
因有{l|27名|person}连续讲学两年或三年，实有{m|62名|person}退休教师参加过，这是把重复的人次{n|31人次|person-time}剔除后的人数，因此不能据此说没有完成。补助每人每学年{o|2万元|CNY}，三年应付{q|186万元|CNY}；第三年有{r|3名|person}只讲一学期、各付一半，实付{s|183万元|CNY}，比应付少{t|3万元|CNY}。
受援学校{u|16所|school}，校均三年{v|5.8人次|person-time}。""",
    [("prod", "a", "b", "3"), ("share", "c", "b", "d"), ("share", "e", "b", "f"), ("share", "g", "b", "h"), ("sum", "i", "c e g"), ("share", "i", "a", "j"), ("diff", "i", "a", "k"), ("diff", "i", "n", "m"), ("bound", "l", "m"), ("prod", "q", "i o"), ("expr", "q-r*o/2", "s"), ("diff", "q", "s", "t"), ("avg", "i", "u", "v"), ("below", "c", "b"), ("below", "b", "e"), ("below", "b", "g"), ("bound", "r", "g"), ("bound", "l", "n")],
    scope=[("share", "m", "a", "j"), ("diff", "i", "l", "m"), ("below", "i", "a")],
    hard="第一年未完成而总数超额；实有人数少于计划是剔除了重复")
