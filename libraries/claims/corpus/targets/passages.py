# -*- coding: utf-8 -*-
"""What an official of a planning and supervision office writes on targets and progress (invented figures, own wording).

put(name, why it looks wrong or "", text, relations, scope, errors...) writes relations a line or between semicolons: the type, then its
arguments between commas; "!2" before a relation: broken by the second error. See annotate.py for all else.
"""

KIND = {k.split("-")[0]: k for k in KINDS + MORE_KINDS}


def read_relations(source):
    rows, broken = [], {}
    for line in (x.strip() for x in re.split(r"[;\n]", source)):
        if not line:
            continue
        marks, kind, rest = re.match(r"(?:!(\d+) )?(\w+) (.*)", line).groups()
        for mark in marks or "":
            broken.setdefault(int(mark), []).append(len(rows))
        rows.append((kind,) + tuple(int(x) if x.strip().isdigit() else x.strip() for x in rest.split(",")))
    return rows, broken


def wrong(kinds, claim, related, fix, why, make, span=1, say=""):
    return kinds, claim, related, fix, why, make, span, say


def put(name, hard, text, relations, scope="", *errors):
    rows, broken = read_relations(relations)
    assert sorted(broken) == list(range(1, len(errors) + 1)), (name, broken)
    passage(name, text, rows, [
        error(" ".join(KIND[k] for k in e[0].split()), e[1], e[2], broken[i], tuple(e[3].split("|")) if e[3] else None, *e[4:])
        for i, e in enumerate(errors, 1)], read_relations(scope)[0], hard)

put("consolidation-two-floors", "山区县另有一条较低的线，94.1%不算未达标", """年初与三县签订的责任书规定，九年义务教育巩固率一般县不低于{t|95.0%|percent}，山区县放宽为不低于{u|93.0%|percent}。年底核验，甲县{a|96.2%|percent}，乙县{b|95.4%|percent}，丙县{c|94.1%|percent}，其中只有丙县列入山区县名单。{n|三县|item}全部达标：丙县比一般县的线低{d|0.9个百分点|percentage-point}，但比山区县的线高{g|1.1个百分点|percentage-point}。{n2|三县|item}合计，入学时{k|14,905人|student}，按期毕业{m|14,236人|student}，巩固率{p|95.5%|percent}；没有按期毕业的{x|669人|student}里，转到外省的{y|431人|student}，休学的{z|172人|student}，其余{w|66人|student}正在逐户核实，占入学时的{q|0.44%|percent}。""",
"""least t,a; least t,b; least u,c; diff t,c,d; diff c,u,g; share m,k,p; diff k,m,x; lin w,+x -y -z; share w,k,q; count n,3; same n,n2; between p,a b c
below u,t; trend down,a b c; bound x,k; bound y,x; bound z,x; largest a,b c; smallest c,a b; largest y,z w""",
"least t,c; mean a b c,p; share w,x,q")

put("places-plan-memo", "", """学位建设调度备忘
全年计划新增公办学位{a|26,500个|place}，其中新建学校{b|15,800个|place}、改扩建{c|7,200个|place}、盘活闲置校舍{d|3,500个|place}。截至9月底已交付{e|20,670个|place}，完成年度计划的{f|78.0%|percent}，新建、改扩建、盘活分别交付{g|11,850个|place}、{h|5,940个|place}、{i|2,880个|place}，对应完成{j|75.0%|percent}、{k|82.5%|percent}、{l|82.3%|percent}，新建一块进度最慢。尚欠{m|5,380个|place}，其中{o|3,950个|place}集中在{n|两所|school}未封顶的新建学校。""",
"""sum a,b c d; share e,a,f; sum e,g h i; share g,b,j; share h,c,k; share i,d,l; smallest j,k l; !1 diff a,e,m; diff b,g,o; between f,j k l; bound o,m; bound e,a; bound g,b; bound h,c; bound i,d""",
"share g,a,j; share e,b,f; diff a,g,m",
wrong("difference", "m", "a e", "5,830个|place", "计划26500减已交付20670还差5830，两个数字颠倒", "transposed digits", 2))

put("nine-indicators-count", "", """市政府与各区签订的教育发展责任书共设{n|九项|item}约束指标：学前毛入园率、普惠园覆盖率、九年巩固率、高中毛入学率、大班额比例、残疾儿童入学率、教育经费占比、教师交流比例。中期检查时，已提前实现的{a|三项|item}，进度正常的{b|四项|item}，滞后的{c|一项|item}。滞后的是教师交流比例，去年为{d|8.2%|percent}，今年{e|9.6%|percent}，提高{f|1.4个百分点|percentage-point}，离不低于{g|12%|percent}的目标尚有{h|2.4个百分点|percentage-point}；若按今年的增幅推算，两年后可达{i|12.4%|percent}。""",
"""!1 count n,8; !1 sum n,a b c; diff e,d,f; diff g,e,h; trend up,d e; expr e+f+f,i; least g,i; below e,g""",
"least g,e; expr e+f,i",
wrong("sum count", "n", "a b c", "八项|item", "列出的指标是八项，三类进度相加也是八项", "count against list", 2))

put("dropout-ladder-brief", "", """控辍保学简报（第三季度）。全市义务教育阶段疑似辍学学生数已连续{q|三个|item}季度减少：去年四季度{a|318人|student}，今年一季度{b|247人|student}，二季度{c|196人|student}，三季度{d|204人|student}。三季度末的{d2|204人|student}中，小学{e|37人|student}，初中{f|167人|student}，初中占{g|81.9%|percent}。与去年四季度相比，共减少{h|114人|student-}，下降{i|35.8%|percent-}。已劝返{j|131人|student}，劝返率{k|64.2%|percent}，超过责任书规定的{l|60%|percent}；剩下的{m|73人|student}由各乡镇包保到人。""",
"""!1 trend down,a b c d; count q,3; same d,d2; sum d2,e f; share f,d2,g; diff d,a,h; growth d,a,i; growthb a,h,i; share j,d2,k; least l,k; diff d2,j,m; bound f,d2; bound j,d2""",
"diff d,c,h; growth d,b,i; share j,f,k",
wrong("direction sequence", "d", "a b c", None, "三季度204人多于二季度196人，不是连续减少", "trend broken", 2, "前两个季度减少，三季度比二季度回升8人"))

put("canteen-coverage-two-bases", "六成与八成四的分母不同，一是全部学校一是应建学校", """问：有代表提出，农村食堂“去年就说快建完了，今年怎么还只有{z|六成|percent>}多”，数字是不是有出入？
答：没有出入，是分母不同。全县农村学校{a|186所|school}，其中走读小规模学校{b|47所|school}按政策可配送、不必自建，应建食堂的是{c|139所|school}。现已建成{d|117所|school}，占全部农村学校的{e|62.9%|percent}，占应建学校的{f|84.2%|percent}。去年年底建成{g|103所|school}，按应建口径是{h|74.1%|percent}，一年提高{i|10.1个百分点|percentage-point}。还没有建的{j|22所|school}，已立项{k|14所|school}，今年开工；其余{l|8所|school}明年安排。""",
"""same z,e; diff a,b,c; share d,a,e; share d,c,f; share g,c,h; diff f,h,i; diff c,d,j; diff j,k,l; trend up,g d; trend up,h f; below e,f; bound d,c; bound b,a""",
"share d,a,f; share g,a,h; diff e,h,i; diff a,d,j")

put("responsibility-score-table", "", """表2  县级政府履行教育职责评价得分（满分{!full|100}）
县区 | 经费保障（{!full|40}） | 队伍建设（{!full|35}） | 办学条件（{!full|25}） | 总分 | 位次
甲县 | {a1|36.5|other} | {b1|30.2|other} | {c1|22.1|other} | {t1|88.8|other} | {r1|2|other}
乙区 | {a2|38.0|other} | {b2|31.4|other} | {c2|21.7|other} | {t2|91.1|other} | {r2|1|other}
丙县 | {a3|33.8|other} | {b3|28.9|other} | {c3|20.4|other} | {t3|81.3|other} | {r3|4|other}
丁市 | {a4|34.6|other} | {b4|29.5|other} | {c4|20.8|other} | {t4|84.9|other} | {r4|3|other}
{n|四个|item}县区平均{m|86.98分|other}，乙区居首，丙县居末，首尾相差{d|8.0分|other}。办学条件一项乙区得分也最高。""",
"""sum t1,a1 b1 c1; sum t2,a2 b2 c2; !1 sum t3,a3 b3 c3; sum t4,a4 b4 c4; !1 mean t1 t2 t3 t4,m; !1 diff t2,t3,d; largest t2,t1 t3 t4; smallest t3,t1 t2 t4; !2 largest c2,c1 c3 c4; count n,4
between m,t1 t2 t3 t4; trend down,t2 t1 t4 t3; const r1,2,2; const r2,1,1; const r3,4,4; const r4,3,3""",
"diff t2,t4,d; sum t3,a3 b3 c4",
wrong("sum table", "t3", "a3 b3 c3 m t1 t2 t4 d", "83.1|other", "三项相加83.1，平均分和差距也按83.1", "transposed digits", 1),
wrong("direction", "c2", "c1", None, "办学条件甲县22.1分高于乙区21.7分", "wrong superlative", 2, "办学条件一项甲县得分最高"))

put("class-size-limit-press", "", """本报讯 消除大班额专项规划实施五年来，全省义务教育大班额由{a|9,846个|class}降到{b|1,287个|class}，减少{c|8,559个|class-}，降幅{d|86.9%|percent-}；大班额占全部班级的比例由{e|7.9%|percent}降到{f|1.0%|percent}，下降{g|6.9个百分点|percentage-point-}，兑现了“五年后控制在{h|2%|percent}以内”的承诺。分学段看，小学剩{i|412个|class}，初中剩{j|875个|class}，初中占{k|68.0%|percent}。分市看，各市比例均已控制在{h2|2%|percent}以内，最高的丁市为{l|2.3%|percent}，最低的甲市为{m|0.2%|percent}。""",
"""diff b,a,c; growth b,a,d; growthb a,c,d; trend down,a b; trend down,e f; diff f,e,g; most f,h; sum b,i j; share j,b,k; same h,h2; !1 most l,h2; largest l,m; most m,h2; between f,l m; below i,j""",
"share i,b,k; growth f,e,g",
wrong("bound", "l", "h2", None, "丁市2.3%已超过2%，不能说各市均在2%以内", "limit against the figure", 2, "除丁市（2.3%）外，各市均控制在2%以内"))

put("annual-average-halfway", "规划期年均目标与前两年实际不必相等，后三年另算", """中期评估显示，公办园在园幼儿由规划基期的{a|48,000人|student}增加到今年的{b|54,615人|student}，{n|两年|other}增长{c|13.8%|percent}，年均增长{d|6.7%|percent}。规划要求五年增长{e|30%|percent}，即期末达到{f|62,400人|student}，折合年均{g|5.4%|percent}，目前快于规划进度。后三年还需增加{h|7,785人|student}，年均只要{i|4.5%|percent}就能完成。评估组提醒，{n2|两年|other}增加的{j|6,615人|student}中有{k|3,960人|student}来自民办园转公办，占{l|59.9%|percent}，自然新增的只有{m|2,655人|student}。""",
"""growth b,a,c; cagrv 2,b,a,d; growth f,a,e; cagrv 5,f,a,g; cagr 5,e,g; cagr 2,c,d; diff f,b,h; cagrv 3,f,b,i; diff b,a,j; growthb a,j,c; share k,j,l; diff j,k,m; below g,d; below i,g; trend up,a b f; same n,n2; bound k,j; below m,k""",
"cagrv 5,b,a,d; overn c,2,d; share k,b,l")

put("teacher-ratio-restated", "", half("""关于教师配备达标情况的通报：全市小学按班师比不低于{a|2.2|ratio}配备,现有教学班{b|3,450个|class}、专任教师{c|7,866人|person},班师比{d|2.28|ratio},总体达标。分县区看,达到标准的{e|7个|item}县区,未达到的{f|2个|item}(乙县{g|2.13|ratio}、庚县{h|2.09|ratio}),合计{i|9个|item}。乙县有教学班{j|412个|class}、教师{k|878人|person},缺{l|29人|person};庚县有教学班{m|268个|class}、教师{o|560人|person},缺{p|30人|person},{q|两县|item}共缺{r|59人|person}。请{q2|两县|item}于明年8月底前补齐,市局将对全市{s|3,540个|class}教学班逐一复核。"""),
"""ratio c,b,d; least a,d; sum i,e f; ratio k,j,g; ratio o,m,h; below g,a; below h,a; expr a*j-k,l; expr a*m-o,p; sum r,l p; same q,q2; count q,2; same f,q; !1 same s,b; bound j,b; bound m,b; bound k,c; bound o,c; smallest h,g d; atmost b,j m; atmost c,k o""",
"least a,g; least a,h; ratio k,m,g",
wrong("restatement", "s", "b", "3,450个|class", "前文教学班3450个，后文写成3540个", "transposed digits", 4))

put("funds-progress-months", "支出进度低于时间进度，却符合按月节点的要求", """资金执行提示
农村义务教育薄弱环节改善资金今年下达{a|3.68亿元|CNY}，8月末支出{b|2.26亿元|CNY}，进度{c|61.4%|percent}，比时间进度（{m|8个月|other}，合{d|66.7%|percent}）慢{e|5.3个百分点|percentage-point}。不过省里的考核节点为8月末不低于{f|60%|percent}、10月末不低于{g|80%|percent}，本期仍在线上。县区中，丙县{h|78.4%|percent}居首；甲县{i|52.7%|percent}最低，低于节点{j|7.3个百分点|percentage-point}，已被约谈，不影响全市结论。要在10月末达到{g2|80%|percent}，{n|两个月|other}内需再支出{k|0.68亿元|CNY}，平均每月{l|0.34亿元|CNY}。""",
"""share b,a,c; expr m/12*100,d; diff d,c,e; least f,c; largest h,c i; smallest i,c h; diff f,i,j; same g,g2; expr a*g2/100-b,k; overn k,2,l; avg k,n,l; between c,h i; bound b,a; below c,d; below i,f; below f,g; count n,2""",
"least f,i; least g,c; expr a-b,k")

put("boarding-sequence-three-years", "", """寄宿制学校建设三年行动到期。（一）床位：行动前{a|18,400张|item}，第一年、第二年、第三年分别新增{b|2,150张|item}、{c|2,480张|item}、{d|1,970张|item}，{n|三年|other}累计新增{e|6,600张|item}，现有{f|25,400张|item}，比行动前增长{g|35.9%|percent}。（二）寄宿生：由{h|20,010人|student}增加到{i|23,125人|student}，增长{j|15.6%|percent}，床位增速快于寄宿生增速。（三）床均：每个床位对应寄宿生由{k|1.09人|other}降到{l|0.93人|other}，“两人一铺”全部消除，已达到一人一床。计划每年新增不少于{o|2,000张|item}，{n2|三年|other}均完成。""",
"""sum e,b c d; !1 lin f,+a +e; growthb a,e,g; !1 growth f,a,g; growth i,h,j; below j,g; avg h,a,k; !1 avg i,f,l; trend down,k l; bound i,f; least o,b; least o,c; !2 least o,d; count n,3; same n,n2; largest c,b d; trend up,a f; trend up,h i""",
"growthb f,e,g; avg i,a,l; sum f,a b",
wrong("sum", "f", "a e g i l", "25,000张|item", "18400加6600是25000，增长率和床均也按25000", "wrong sum", 1),
wrong("bound", "d", "o", None, "第三年1970张不足2000张，不能说三年均完成", "minimum not reached", 3, "前两年完成，第三年差30张"))

put("enrolment-rate-ranking", "", """高中阶段毛入学率通报：乙区{a|98.1%|percent}，丁区{b|97.6%|percent}，甲县{c|95.3%|percent}，己县{d|94.8%|percent}，丙县{e|93.9%|percent}，由高到低排列。全市{f|96.0%|percent}，高于省定目标（{g|95%|percent}）{h|1.0个百分点|percentage-point}；{n|五个|item}县区中有{i|四个|item}达到省定目标，未达到的己县、丙县分别差{j|0.2个百分点|percentage-point}和{k|1.1个百分点|percentage-point}。乙区与丙县差距{l|4.2个百分点|percentage-point}，比去年的{m|5.0个百分点|percentage-point}缩小{o|0.8个百分点|percentage-point}。""",
"""trend down,a b c d e; diff f,g,h; count n,5; !1 count i,3; diff g,d,j; diff g,e,k; diff a,e,l; diff m,l,o; least g,f; least g,a; least g,b; least g,c; below d,g; below e,g; between f,a b c d e; bound i,n; largest a,b c d e; smallest e,a b c d; below l,m""",
"least g,d; least g,e; mean a b c d e,h",
wrong("sum count", "i", "n a b c", "三个|item", "达到95%的只有乙区、丁区、甲县三个，另有两个未达到", "count against list", 2))

put("midterm-four-projects", "", """“十四五”中期评估要点：推进{n|四项|item}工程。一是普惠扩容工程，建园{a|64所|school}，完成五年任务{b|120所|school}的{c|53.3%|percent}；二是强校提质工程，改造薄弱初中{d|38所|school}，完成{e|76.0%|percent}（任务{f|50所|school}）；三是特教关爱工程，新建资源教室{g|45间|classroom}，任务{h|90间|classroom}，完成{i|50.0%|percent}；四是网络提速工程，接入千兆的学校{j|312所|school}，占学校总数{k|468所|school}的{l|66.7%|percent}，任务是全部接入。以中期应达到{m|50%|percent}为尺度，{n2|四项|item}工程均不落后；但资源教室须在后半程再建{o|54间|classroom}，普惠园再建{p|56所|school}，薄弱初中再改{q|12所|school}。工程总投资{r|18.6亿元|CNY}，已完成{s|11.2亿元|CNY}，投资进度{t|60.2%|percent}，快于普惠园的建设进度{u|6.9个百分点|percentage-point}。""",
"""count n,4; share a,b,c; share d,f,e; share g,h,i; share j,k,l; same n,n2; least m,c; least m,e; least m,i; least m,l; !1 diff h,g,o; diff b,a,p; diff f,d,q; share s,r,t; diff t,c,u; smallest i,c e l; bound a,b; bound d,f; bound g,h; bound j,k; bound s,r""",
"share d,b,e; diff t,e,u; share j,f,l",
wrong("difference", "o", "h g", "45间|classroom", "90间已建45间，还差45间，两个数字颠倒", "transposed digits", 2))

put("rural-network-speed", "", """教育专网季度监测
带宽不低于{a|500M|Mbps}的农村学校由一季度{b|214所|school}、二季度{c|263所|school}增至三季度{d|341所|school}，环比分别增加{e|49所|school}、{f|78所|school}，二季度环比增长{g|22.9%|percent}，三季度环比增长{h|36.4%|percent}。全县农村学校{i|388所|school}，三季度末达标率{j|87.9%|percent}，年底目标{k|95%|percent}，换算为不少于{l|369所|school}，四季度至少还要再接通{m|28所|school}。未达标的{o|47所|school}中，带宽为{p|200M|Mbps}的{q|31所|school}，仍用{r|100M|Mbps}的{s|16所|school}。""",
"""trend up,b c d; diff c,b,e; diff d,c,f; growth c,b,g; growthb b,e,g; !1 growth d,c,h; !1 growthb c,f,h; share d,i,j; expr i*k/100,l; diff l,d,m; diff i,d,o; sum o,q s; below p,a; below r,p; bound d,i; below j,k; trend up,e f; bound l,i""",
"least k,j; growth d,b,g; share d,l,j",
wrong("growth", "h", "d c f", "29.7%|percent", "三季度环比应以二季度263所为基数，错用了一季度214所", "wrong base", 1))

put("vocational-share-explained", "职普比和中职占比口径不同；技工学校不归教育部门统计", """关于中职招生占比数据的说明。市统计公报载明，今年高中阶段招生{a|31,200人|student}，其中普通高中{b|18,096人|student}、中等职业学校{c|13,104人|student}，中职占{d|42.0%|percent}。市教育局总结中写的是{e|36.5%|percent}，原因在于教育局口径不含技工学校：技工学校招生{f|2,702人|student}，扣除后中职为{g|10,402人|student}，高中阶段为{h|28,498人|student}，比例为{i|36.5%|percent}。{q|两个|item}数都对。按公报口径，责任书要求中职占比不低于{j|40%|percent}，超出{k|2.0个百分点|percentage-point}；按教育局口径，则低{l|3.5个百分点|percentage-point}，考核以公报为准。比去年公报的{m|41.1%|percent}提高{o|0.9个百分点|percentage-point}。""",
"""sum a,b c; share c,a,d; diff c,f,g; diff a,f,h; share g,h,i; same e,i; least j,d; diff d,j,k; diff j,i,l; diff d,m,o; trend up,m d; sum h,b g; below i,j; bound f,c; below c,b; below e,d; count q,2""",
"same d,e; least j,e; share g,a,i; share c,h,d")

put("funds-triple-growth", "", """落实教育投入“只增不减”情况核查
核查{n|三项|item}要求：一般公共预算教育支出只增不减，去年{a|42.75亿元|CNY}，今年{b|44.90亿元|CNY}，增加{c|2.15亿元|CNY}，增长{d|5.0%|percent}，落实；按在校学生人数平均的支出只增不减，在校生由{e|351,200人|student}增至{f|362,800人|student}，生均由{g|12,173元|CNY/student}增至{h|12,736元|CNY/student}，落实；教育支出占一般公共预算支出的比例不降低，一般公共预算支出去年{i|236.8亿元|CNY}、今年{j|251.4亿元|CNY}，占比由{k|18.05%|percent}升至{l|17.86%|percent}，落实。综上，{n2|三项|item}要求全部落实。""",
"""count n,3; same n,n2; trend up,a b; diff b,a,c; growth b,a,d; growthb a,c,d; trend up,e f; avg a,e,g; !1 avg b,f,h; trend up,g h; trend up,i j; share a,i,k; share b,j,l; !2 trend up,k l; bound a,i; bound b,j""",
"share b,i,l; avg b,e,h; growth j,i,d",
wrong("average", "h", "b f", "12,376元|CNY/student", "44.90亿元除以362800人为12376元，两个数字颠倒", "transposed digits", 1),
wrong("direction", "l", "k", None, "18.05%到17.86%是下降，第三项没有落实", "direction", 2, "占比由18.05%降至17.86%，未落实"))

put("boarding-subsidy-tab", "", """寄宿生生活补助年度任务完成情况（单位：人、万元）
县	计划人数	发放人数	完成率	金额
甲县	{a1|4,200|student}	{b1|4,318|student}	{c1|102.8%|percent}	{d1|539.75|CNY@万}
乙县	{a2|3,650|student}	{b2|3,577|student}	{c2|98.0%|percent}	{d2|447.13|CNY@万}
丙县	{a3|2,880|student}	{b3|2,736|student}	{c3|95.0%|percent}	{d3|342.00|CNY@万}
合计	{a|10,730|student}	{b|10,631|student}	{c|99.1%|percent}	{d|1,238.88|CNY@万}
补助标准统一为每生每年{s|1,250元|CNY/student}。{n|三县|item}中甲县超计划{e|118人|student}，乙县、丙县分别少{f|73人|student}和{g|144人|student}，轧差后比计划少{h|99人|student}。""",
"""sum a,a1 a2 a3; sum b,b1 b2 b3; share b1,a1,c1; share b2,a2,c2; share b3,a3,c3; share b,a,c; !1 sum d,d1 d2 d3; prod d1,b1 s; prod d2,b2 s; prod d3,b3 s; !1 prod d,b s; diff b1,a1,e; diff a2,b2,f; diff a3,b3,g; diff a,b,h; expr f+g-e,h; count n,3; between c,c1 c2 c3; largest c1,c2 c3; smallest c3,c1 c2; below b2,a2; below b3,a3""",
"prod d1,a1 s; sum h,e f g; mean c1 c2 c3,c",
wrong("sum table", "d", "d1 d2 d3 b s", "1,328.88|CNY@万", "三县金额相加为1328.875万元，两个数字颠倒", "transposed digits", 1))

put("bureau-hotline-dropouts", "转出不等于辍学，净减少与辍学数不同", half("""问：春季开学，甲县初中少了{z|三百|student->}多人，是不是都辍学了？
答：不是。去年秋季在校{a|12,480人|student}，今年春季{b|12,163人|student}，净减{c|317人|student-}。其间转入{d|142人|student}、转出{e|438人|student}，转出比转入多{f|296人|student}；休学{g|17人|student}、复学{h|9人|student}；因病死亡{i|1人|student}，另有提前到中职就读的{j|12人|student}。把这些账轧平，疑似辍学为{k|0人|student}，即没有新增辍学。
问：那么责任书规定的辍学率控制在{l|0.3%|percent}以内，怎么考核？
答：按去年秋季在校生算，上限是{m|37人|student}。上学期末台账上有{o|21人|student}，辍学率{p|0.17%|percent}，没有超过；本学期劝返{q|15人|student}，还剩{r|6人|student}，折合{s|0.05%|percent}。"""),
"""diff b,a,c; diff e,d,f; expr a+d-e-g+h-i-j-k,b; expr a*l/100,m; share o,a,p; most p,l; most o,m; diff o,q,r; share r,b,s; trend down,p s; trend down,a b; most s,l; bound q,o; below d,e; bound h,g; same z,c""",
"diff a,e,b; share e,a,p; same c,e; diff a,b,k")

put("canteen-standard-supervision", "", """督办函
你县承诺年内完成农村学校食堂“明厨亮灶”改造{a|96个|item}、配备食品安全员{b|192人|person}（每个食堂{c|2人|person}）。经查，实际完成改造{d|81个|item}，完成率{e|84.4%|percent}；配备食品安全员{f|153人|person}，完成率{g|79.7%|percent}。已改造食堂应配{h|162人|person}，缺{i|39人|person}。改造资金预算{j|1,440万元|CNY}，平均每个{k|15万元|CNY}；实际支出{l|1,190.7万元|CNY}，平均每个{m|14.7万元|CNY}，低于预算标准{o|0.3万元|CNY}。请于{p|30天|other}内补齐剩余{q|25个|item}食堂的改造。""",
"""prod b,a c; share d,a,e; share f,b,g; prod h,d c; !1 diff h,f,i; avg j,a,k; avg l,d,m; diff k,m,o; !2 diff a,d,q; bound d,a; bound f,b; bound l,j; below f,h; below m,k""",
"diff b,h,i; share f,h,g; avg l,a,m",
wrong("difference", "i", "h f", "9人|person", "已改造食堂应配162人，减153为9人；39是用全部应配192人去减", "wrong base", 2),
wrong("difference", "q", "a d", "15个|item", "96个完成81个，剩余15个", "wrong digit", 6))

put("aid-by-stage-list", "", """今年上半年，全区资助困难学生{n|四个|item}学段合计{a|23,418人次|person-time}、{b|2,164.2万元|CNY}，完成年度计划（{c|4,500万元|CNY}）的{d|48.1%|percent}。学前、义务教育、普通高中、中职依次为{e|3,106人次|person-time}、{f|11,872人次|person-time}、{g|4,950人次|person-time}、{h|3,490人次|person-time}，金额依次为{i|186.4万元|CNY}、{j|712.3万元|CNY}、{k|594.0万元|CNY}、{l|671.5万元|CNY}。义务教育人次最多，占{o|50.7%|percent}，金额占{p|15.8%|percent}；中职人次占{q|14.9%|percent}，金额占{r|31.0%|percent}。每人次平均{s|924元|CNY}，普通高中为{t|1,200元|CNY}，是义务教育{u|600元|CNY}的{v|2.0倍|ratio}。""",
"""count n,4; sum a,e f g h; sum b,i j k l; share b,c,d; largest f,e g h; share f,a,o; !1 share j,b,p; share h,a,q; share l,b,r; avg b,a,s; avg k,g,t; avg j,f,u; multiple t,u,v; bound b,c; largest j,i k l; below q,r; below u,s""",
"share j,b,o; share f,b,p; avg l,h,t",
wrong("share", "p", "j b", "32.9%|percent", "712.3万元占合计2164.2万元的32.9%；15.8%是除以年度计划4500万元", "wrong denominator", 2))

put("rise-then-fall", "先升后降，今年仍高于起点，不矛盾", """回看近{n|五年|other}的数据，全省小学一年级新生呈先升后降走势：从起点年的{a|52.3万人|student}，升到次年{b|55.9万人|student}、第三年{c|58.4万人|student}的峰值，之后回落到{d|57.1万人|student}和今年的{e|53.6万人|student}。今年比峰值少{f|4.8万人|student-}，降{g|8.2%|percent-}，比去年少{h|3.5万人|student-}，降{i|6.1%|percent-}，但比起点年还多{j|1.3万人|student}、高{k|2.5%|percent}。按出生人口推算，明年新生约{l|47.9万人|student~}，将首次低于起点年。规划原定今年小学学位不少于{m|325万个|place}，实有{o|331.4万个|place}，在校生{p|322.7万人|student}，学位已有富余{q|8.7万个|place}，每个年级平均空出{r|1.45万个|place}。""",
"""count n,5; trend up,a b c; trend down,c d e; largest c,a b d e; diff e,c,f; growth e,c,g; growthb c,f,g; diff e,d,h; growth e,d,i; growthb d,h,i; diff e,a,j; growth e,a,k; growthb a,j,k; below l,a; least m,o; diff o,p,q; overn q,6,r; below a,e; below l,e; bound p,o; below p,m""",
"trend up,a b c d e; diff e,b,f; growth e,a,g; diff o,m,q")

put("compare-with-province", "", """对标全省均值，找差距。今年秋季，本市小学生均校舍面积{a|7.86平方米|other}，全省{b|8.12平方米|other}，低{c|0.26平方米|other}；生均仪器设备值{d|2,310元|CNY/student}，全省{e|2,145元|CNY/student}，高{f|165元|CNY/student}，高{g|7.7%|percent}；每百名学生拥有教学终端{h|18.4台|item}，全省{i|21.0台|item}，少{j|2.6台|item}；音体美教师占专任教师{k|14.2%|percent}，全省{l|12.9%|percent}，低{m|1.3个百分点|percentage-point}。{n|四项|item}指标中{o|两项|item}低于全省均值、{p|两项|item}高于全省均值。按在校生{q|168,500人|student}测算，校舍面积要赶上全省均值需增加{r|4.38万平方米|other}，终端需增加{s|438台|item}。""",
"""diff b,a,c; diff d,e,f; growth d,e,g; growthb e,f,g; diff i,h,j; diff k,l,m; !1 below k,l; count n,4; sum n,o p; below a,b; below e,d; below h,i; prod r,q c; !2 prod s,q j,1/100; count o,2; count p,2""",
"prod s,q h,1/100; growthb d,f,g; prod r,q a",
wrong("direction", "k", "l m", None, "14.2%高于12.9%，是高1.3个百分点", "direction", 1, "高1.3个百分点"),
wrong("average", "s", "q j", "4381台|item", "168500人每百人2.6台为4381台，小数点错了一位", "power of ten", 5))

put("training-hours-plan", "", """教师全员培训{n|五年|other}一周期，每人不少于{a|360学时|other}，其中专业素养模块不少于{b|90学时|other}。周期过去{c|三年|other}，进度线为{d|216学时|other}。抽查{e|620人|person}：累计达到{d2|216学时|other}的{f|527人|person}，占{g|85.0%|percent}；未达到的{h|93人|person}，占{i|15.0%|percent}。人均{j|243.6学时|other}，为周期任务的{k|67.7%|percent}，超过进度线{l|27.6学时|other}；剩余{m|两年|other}人均还要完成{o|116.4学时|other}，每年{p|81.2学时|other}。专业素养模块人均{q|61.2学时|other}，完成最低要求的{r|68.0%|percent}，比时间进度{s|60%|percent}快{t|8个百分点|percentage-point}。""",
"""expr a/n*c,d; same d,d2; share f,e,g; sum e,f h; share h,e,i; share j,a,k; diff j,d,l; sum n,c m; diff a,j,o; !1 overn o,2,p; share q,b,r; share c,n,s; diff r,s,t; hundred g i; least d,j; bound f,e; bound b,a; share d,a,s; !1 avg o,m,p""",
"least a,j; share q,a,r; diff a,d,o",
wrong("average", "p", "o m", "58.2学时|other", "剩余116.4学时分两年，每年58.2；81.2是前三年的年均", "other year's figure used", 1))

put("rank-by-rate-and-number", "按比例排第一与按人数排第一的不是同一个区", """随迁子女在公办学校就读情况
甲区{a1|8,640人|student}，其中公办{b1|7,862人|student}，占{c1|91.0%|percent}；
乙区{a2|12,950人|student}，其中公办{b2|11,137人|student}，占{c2|86.0%|percent}；
丙区{a3|5,410人|student}，其中公办{b3|5,139人|student}，占{c3|95.0%|percent}。
论人数，乙区公办就读最多，占{n|三区|item}的{p|46.1%|percent}；论比例，丙区居首，乙区反而垫底，且低于全市“不低于{l|90%|percent}”的目标{g|4.0个百分点|percentage-point}。{n2|三区|item}合计公办就读{b|24,138人|student}，占随迁子女{a|27,000人|student}的{c|89.4%|percent}，总体仍未到{m|90%|percent}。乙区若达到目标，还须转入公办或购买学位{x|518人|student}；届时{n3|三区|item}合计占比可到{y|91.3%|percent}。""",
"""share b1,a1,c1; share b2,a2,c2; share b3,a3,c3; largest b2,b1 b3; share b2,b,p; largest c3,c1 c2; smallest c2,c1 c3; diff l,c2,g; sum b,b1 b2 b3; sum a,a1 a2 a3; share b,a,c; below c,m; below c2,l; expr a2*l/100-b2,x; sharesum b x,a,y; least m,y; same l,m; count n,3; same n,n2; same n,n3; between c,c1 c2 c3; least l,c1; least l,c3; bound b1,a1; bound b2,a2; bound b3,a3""",
"share b2,b,c2; mean c1 c2 c3,c; least l,c2; share b2,a,p")

put("outline-targets-bar-table", "约束性指标全部达到，预期性指标有一项没有达到，正文已说明", """县教育发展五年规划主要指标完成情况
指标 | 属性 | 规划目标 | 实际 | 差额
学前三年毛入园率（%） | 预期性 | {a1|92.0%|percent} | {b1|93.4%|percent} | {c1|1.4|percentage-point}
九年义务教育巩固率（%） | 约束性 | {a2|96.0%|percent} | {b2|96.3%|percent} | {c2|0.3|percentage-point}
小学大班额比例（%） | 约束性 | {a3|1.0%|percent} | {b3|0.6%|percent} | {c3|-0.4|percentage-point}
初中辍学率（%） | 约束性 | {a4|0.50%|percent} | {b4|0.31%|percent} | {c4|-0.19|percentage-point}
高中阶段毛入学率（%） | 预期性 | {a5|95.0%|percent} | {b5|94.2%|percent} | {c5|-0.8|percentage-point}
注：大班额、辍学率为逆向指标，低于目标为好。{n|五项|item}中完成{x|四项|item}、未完成{y|一项|item}，完成率{p|80%|percent}；{z|三项|item}约束性指标全部完成。差额为负的有{w|三项|item}，其中{v|两项|item}属于逆向指标。""",
"""diff b1,a1,c1; diff b2,a2,c2; diff b3,a3,c3; diff b4,a4,c4; diff b5,a5,c5; least a1,b1; least a2,b2; most b3,a3; most b4,a4; below b5,a5; sum n,x y; share x,n,p; count n,5; count x,4; count z,3; count w,3; count v,2; bound v,w; bound z,x; count y,1""",
"least a5,b5; sum n,z w; share z,n,p")

put("capacity-overstated-later", "", """高中挖潜扩容专班第{!no|7}次例会纪要
会议通报：今年普通高中计划招生{a|18,600人|student}，比去年实际招生{b|17,350人|student}多{c|1,250人|student}，增{d|7.2%|percent}；初中毕业生{e|31,420人|student}，计划招生占毕业生{f|59.2%|percent}，去年这一比例为{g|57.8%|percent}，提高{h|1.4个百分点|percentage-point}。扩容来源：甲中学分校{i|600人|student}、乙中学增班{j|350人|student}、丙中学增班{k|300人|student}，正好补足所增计划。
会议议定：各校增班不得提高班额，新增{l|25个|class}班、平均{m|50人|student}；所需教师按师生比{o|1:12.5|ratio}配{p|100人|person}，编办已核{q|72人|person}，缺口{r|28人|person}于开学前解决。会后，办公室对外答复称今年普通高中“扩招{s|1,520人|student}”。""",
"""diff a,b,c; growth a,b,d; growthb b,c,d; share a,e,f; diff f,g,h; sum c,i j k; prod c,l m; ratio c,p,o; diff p,q,r; trend up,g f; trend up,b a; bound a,e; bound q,p; !1 same s,c; largest i,j k""",
"share b,e,f; growth a,b,h; ratio a,p,o",
wrong("restatement", "s", "c a b i j k l m", "1,250人|student", "前文18600减17350多1250人，三校合计也是1250人", "restated figure", 6))

put("special-three-placements", "", """残疾儿童少年入学“一人一案”年度核销
应安置{a|1,264人|student}。已安置{b|1,225人|student}：特校就读{c|486人|student}、随班就读{d|597人|student}、送教上门{e|142人|student}。入学率{f|96.9%|percent}，高于{g|96.5%|percent}的目标线，但低于{h|96.0%|percent}的上年水平{i|0.9个百分点|percentage-point}。送教上门占已安置的{j|11.6%|percent}，控制在{k|15%|percent}以内。未安置{l|31人|student}，其中因病缓学{m|22人|student}、监护人不同意{o|9人|student}、居住地不明{p|8人|student}。特教教师{q|162人|person}，与特校学生之比{r|1:3|ratio}，符合不高于{s|1:3.5|ratio}的要求。""",
"""sum b,c d e; share b,a,f; least g,f; !1 below f,h; diff f,h,i; share e,b,j; most j,k; !2 diff a,b,l; !2 sum l,m o p; ratio c,q,r; most r,s; bound b,a; largest d,c e; smallest e,c d; below h,g""",
"share e,a,j; ratio b,q,r; share c,a,f",
wrong("direction", "f", "h i", None, "96.9%高于上年的96.0%，应为提高0.9个百分点", "direction", 2, "高于上年水平0.9个百分点"),
wrong("sum difference", "l", "m o p a b", "39人|student", "三项相加为39人，应安置减已安置也是39人，漏加了居住地不明的8人", "part left out", 3))

put("plan-five-year-halved", "", """本五年规划提出，到期末全市职业院校“双师型”教师占专业课教师的比例达到{a|60%|percent}。起点年专业课教师{b|2,150人|person}，“双师型”{c|946人|person}，占{d|44.0%|percent}；第三年末专业课教师{e|2,340人|person}，“双师型”{f|1,287人|person}，占{g|55.0%|percent}，比起点年提高{h|11.0个百分点|percentage-point}，“双师型”教师{i|三年|other}净增{j|341人|person}，累计增长{k|26.5%|percent}，年均净增{l|113.7人|person}。要在余下{m|两年|other}补足{o|5.0个百分点|percentage-point}，在专业课教师总数不变的情况下，“双师型”须达到{p|1,404人|person}，还差{q|117人|person}，年均{r|58.5人|person}。""",
"""share c,b,d; share f,e,g; diff g,d,h; diff f,c,j; !1 growth f,c,k; !1 growthb c,j,k; avg j,i,l; diff a,g,o; expr e*a/100,p; diff p,f,q; avg q,m,r; trend up,d g a; below r,l; bound c,b; bound f,e; trend up,b e; trend up,c f p; overn j,3,l; overn q,2,r""",
"share f,b,g; growthb f,j,h; growth e,b,k",
wrong("growth", "k", "f c j", "36.0%|percent", "增加341人应除以起点年的946人，误除以第三年末1287人", "later divided instead of earlier", 2))

put("subsidy-unit-slip", "", """为兑现规划“家庭经济困难寄宿生补助全覆盖”的承诺，县财政今年安排寄宿生生活补助{a|2,436万元|CNY}，比去年的{b|2,184万元|CNY}增加{c|252万元|CNY}，增长{d|11.5%|percent}。补助小学寄宿生{e|9,360人|student}，每生每年{f|1,000元|CNY/student}，计{g|936亿元|CNY}；补助初中寄宿生{h|12,000人|student}，每生每年{i|1,250元|CNY/student}，计{j|1,500万元|CNY}。补助人数{k|21,360人|student}，占寄宿生总数{l|28,940人|student}的{m|73.8%|percent}；困难学生{o|21,360名|student}，覆盖率{p|100%|percent}。下一步将把补助向走读困难学生延伸，预计{q|3,100人|student}，按寄宿生标准减半，需{r|172.25万元|CNY}，其中小学{s|1,720人|student}。""",
"""diff a,b,c; growthb b,c,d; growth a,b,d; !1 prod g,e f; prod j,h i; !1 sum a,g j; sum k,e h; share k,l,m; share k,o,p; same k,o; expr (s*f+(q-s)*i)/2,r; bound s,q; bound k,l; max100 p; trend up,b a; below e,h""",
"prod a,k f; prod r,q f; share h,l,m",
wrong("sum", "g", "e f a j", "936万元|CNY", "9360人每人1000元为936万元，单位错了一万倍", "unit slipped by ten thousand", 1))

put("ranking-lists-order", "", """各县区义务教育优质均衡创建进度（{z|七项|item}资源配置指标全部达标学校占比）按高低排位如下：①戊区{a|82.4%|percent}；②甲区{b|76.9%|percent}；③丙县{c|71.3%|percent}；④丁县{d|72.6%|percent}；⑤乙县{e|58.5%|percent}。全市应评估学校{f|512所|school}，达标{g|371所|school}，占{h|72.5%|percent}，比去年底的{i|318所|school}增加{j|53所|school}；占比比去年底的{k|62.1%|percent}提高{l|10.4个百分点|percentage-point}。{m|五个|item}县区有{o|两个|item}高于省里{p|75%|percent}的序时进度。乙县最低，与戊区相差{q|23.9个百分点|percentage-point}。""",
"""!1 trend down,a b c d e; share g,f,h; diff g,i,j; share i,f,k; diff h,k,l; count m,5; count o,2; least p,a; least p,b; below c,p; below d,p; below e,p; smallest e,a b c d; largest a,b c d e; diff a,e,q; between h,a b c d e; trend up,i g; trend up,k h; bound g,f; bound i,f; bound o,m""",
"mean a b c d e,h; diff b,e,q; growth g,i,l",
wrong("direction sequence", "d", "c a b e", None, "丁县72.6%高于丙县71.3%，应排第三", "sequence", 1, "丁县应排第三、丙县排第四"))

put("monthly-pace-not-linear", "前三季度完成六成却按计划推进，因项目集中在四季度交付", """市重点教育项目月调度显示，年度投资计划{a|32.0亿元|CNY}，{!month|1}至{!month|9}月完成{b|20.48亿元|CNY}，占年度计划{c|64.0%|percent}，低于时间进度{d|75%|percent}。但计划本身并非平均分布：分季度计划为{e|4.2亿元|CNY}、{f|6.8亿元|CNY}、{g|8.6亿元|CNY}、{h|12.4亿元|CNY}，前{n|三个|item}季度应完成{i|19.6亿元|CNY}，占全年{j|61.3%|percent}，实际超出{k|0.88亿元|CNY}，为前{n2|三个|item}季度计划的{l|104.5%|percent}。四季度计划最大，占{m|38.8%|percent}，主要是{o|五所|school}学校竣工结算；只要按计划再完成{p|11.52亿元|CNY}（比四季度原计划还少{q|0.88亿元|CNY}），全年目标即可实现。""",
"""sum a,e f g h; share b,a,c; below c,d; sum i,e f g; share i,a,j; diff b,i,k; share b,i,l; share h,a,m; diff a,b,p; diff h,p,q; same k,q; largest h,e f g; trend up,e f g h; count n,3; same n,n2; bound b,a; sharesum e f g,a,j; below i,b""",
"share b,a,j; expr a*d/100,b; diff i,b,p; least d,c")

put("over-hundred-fulfilment", "完成率超过百分之百是超额完成；学校数与校次不同", """教师交流轮岗年度结账：责任书下达计划{a|1,150人|person}，实际交流{b|1,247人|person}，完成{c|108.4%|percent}，超计划{d|97人|person}、{e|8.4%|percent}。其中骨干教师{f|312人|person}，占交流人数{g|25.0%|percent}，高于“骨干不低于{h|20%|percent}”的要求；从城镇到乡村{i|508人|person}，乡村到城镇{j|386人|person}，城镇之间、乡村之间{k|353人|person}。符合交流条件的教师{l|9,820人|person}，交流比例{m|12.7%|percent}，达到{o|10%|percent}以上的规定。参与学校{p|214所|school}，派出与接收合计{q|371校次|item}，因为{r|157所|school}学校既派出又接收。""",
"""share b,a,c; diff b,a,d; growth b,a,e; growthb a,d,e; share f,b,g; least h,g; sum b,i j k; share b,l,m; least o,m; expr p+r,q; bound f,b; bound b,l; bound r,p; largest i,j k; smallest k,i j; expr 100+e,c; below j,i""",
"same q,p; share f,a,g; share b,l,e; max100 c")

put("aid-decade-doubling", "", half("""问：“十年翻一番”的目标，学生资助实现了吗？
答：实现了。十年前全省资助资金{a|18.4亿元|CNY}，今年{b|39.1亿元|CNY}，是十年前的{c|2.1倍|ratio}，增长{d|112.5%|percent}，超过翻一番；累计投入{e|286亿元|CNY}，年均{f|28.6亿元|CNY}。受助学生由{g|152万人次|person-time}增至{h|231万人次|person-time}，增长{i|52.0%|percent}，没有翻一番，这是困难学生减少的结果。人次均由{j|1,211元|CNY}提高到{k|1,963元|CNY}，增长{l|39.8%|percent}。
问：下一个五年呢？
答：初步考虑到期末资助资金不低于{m|50亿元|CNY}，年均增长{o|5.0%|percent}，五年增加{p|10.9亿元|CNY}。"""),
"""ratio b,a,c; growth b,a,d; overn e,10,f; growth h,g,i; avg a,g,j; !1 avg b,h,k; !1 growth k,j,l; cagrv 5,m,b,o; diff m,b,p; trend up,a b m; trend up,j k; trend up,g h; between f,a b; below i,d""",
"avg b,g,k; growth b,a,i",
wrong("average", "k", "b h j l", "1,693元|CNY", "39.1亿元除以231万人次为1693元，两个数字颠倒", "transposed digits", 2))

put("county-warning-letter", "", """关于控辍保学工作的预警函
丙县人民政府：据学籍比对，你县本学期初中辍学率为{a|0.86%|percent}，超过责任书“不超过{b|0.60%|percent}”的上限{c|0.26个百分点|percentage-point}，在{n|六县|item}中最高；其余{m|五县|item}分别为{d|0.12%|percent}、{e|0.34%|percent}、{f|0.41%|percent}、{g|0.27%|percent}、{h|0.55%|percent}，均在上限以内。你县初中在校{i|16,280人|student}，辍学{j|140人|student}，若要控制在上限以内，辍学人数不得超过{k|97人|student}，即至少还须劝返{l|34人|student}。从乡镇看，辍学{o|10人|student}以上的有{p|三镇|item}：A镇{q|41人|student}、B镇{r|33人|student}、C镇{s|26人|student}、D镇{t|14人|student}，共{u|114人|student}，占全县{v|81.4%|percent}。""",
"""diff a,b,c; largest a,d e f g h; most d,b; most e,b; most f,b; most g,b; most h,b; below b,a; share j,i,a; expr i*b/100,k; !2 diff j,k,l; !1 count p,4; sum u,q r s t; share u,j,v; below o,q; below o,r; below o,s; below o,t; count n,6; count m,5; trend down,q r s t; expr m+1,n; below k,j; bound u,j""",
"most a,b; share u,i,v; sum u,q r s",
wrong("sum count", "p", "q r s t u", "四镇|item", "所列为四镇，合计114人也是四镇之和", "count against list", 1),
wrong("difference", "l", "j k", "43人|student", "140减97为43人，两个数字颠倒", "transposed digits", 1))

put("digital-targets-mayor-speech", "", """同志们，年初我们定下“数字校园”{u|三个|item}数：建成率不低于{a|80%|percent}，班班通完好率不低于{b|98%|percent}，生机比不高于{c|6:1|ratio}。现在交账。全县{d|245所|school}学校，建成{e|203所|school}，建成率{f|82.9%|percent}，过线；班班通{g|4,120套|item}，完好{h|4,009套|item}，完好率{i|97.3%|percent}，也过线；学生{j|98,400人|student}，计算机{k|15,744台|item}，生机比{l|6.25:1|ratio}，没过线，要达到{m|6:1|ratio}，得有{o|16,400台|item}，差{p|656台|item}。每台按{q|3,800元|CNY}算，要{r|249.28万元|CNY}，县里已备{s|180万元|CNY}，缺口{t|69.28万元|CNY}。{v|三个|item}数过了{w|两个|item}，我不说“总体良好”，只说还差{x|一个|item}。""",
"""count u,3; same u,v; sum v,w x; share e,d,f; least a,f; share h,g,i; !1 least b,i; ratio j,k,l; below c,l; avg j,m,o; same c,m; diff o,k,p; prod r,p q; diff r,s,t; bound e,d; bound h,g; below k,o; bound s,r""",
"most l,c; ratio j,o,l",
wrong("bound", "i", "b h g w", None, "4009占4120为97.3%，低于98%，没有过线，过线的只有一个", "minimum not reached", 1, "完好率97.3%，没有过线；三个数只过了一个"))

put("kindergarten-two-coverage", "覆盖率按幼儿数算，占比按园数算", """普惠性学前教育{z|两个|item}“率”的解释：县里报{a|91.2%|percent}，审计组算出{b|80.3%|percent}，差{c|10.9个百分点|percentage-point}，都没有算错。{a2|91.2%|percent}是普惠性幼儿园覆盖率，用在公办园和普惠性民办园的幼儿{d|10,488人|student}除以全县在园幼儿{e|11,500人|student}；{b2|80.3%|percent}是普惠性幼儿园占比，用{f|106所|school}除以{g|132所|school}。非普惠园有{h|26所|school}、幼儿{i|1,012人|student}，平均每园{j|39人|student}，规模小；普惠园平均{k|99人|student}，所以按幼儿数算比按园数算要高。责任书写的是“覆盖率不低于{l|90%|percent}”，高出{m|1.2个百分点|percentage-point}，判为达标；审计组的数不作考核依据。公办园在园幼儿{o|6,325人|student}，占比{p|55.0%|percent}，也超过{q|50%|percent}的底线。""",
"""diff a,b,c; same a,a2; same b,b2; share d,e,a; share d,e,a2; share f,g,b; share f,g,b2; diff g,f,h; diff e,d,i; avg i,h,j; avg d,f,k; least l,a; diff a,l,m; share o,e,p; least q,p; below j,k; bound d,e; bound f,g; bound o,d; below b,a; count z,2""",
"least l,b; same a,b; share f,g,a; share o,d,p")

put("mental-health-teachers", "", """专职心理教师配备攻坚月报（5月）
按每所中小学至少配{a|1名|person}专职心理教师的要求，全市{b|436所|school}中小学应配不少于{c|436名|person}。4月末在岗{d|352名|person}，5月新招{e|31名|person}、离职{f|6名|person}，5月末在岗{g|377名|person}。因部分大校配了{h|2名|person}及以上，已有专职教师的学校为{i|341所|school}，覆盖率{j|86.5%|percent}；还没有的{k|95所|school}，其中小学{l|78所|school}、中学{m|17所|school}。离“年底全覆盖”还剩{o|七个月|other}，平均每月须再覆盖{p|13.6所|school}。兼职心理教师{q|508名|person}，不计入以上数字。""",
"""prod c,b a; lin g,+d +e -f; !1 share i,b,j; diff b,i,k; sum k,l m; avg k,o,p; overn k,7,p; bound i,b; bound i,g; below g,c; below m,l; below a,h; trend up,d g; count o,7""",
"sum g,d e; sum c,g q; share l,k,j",
wrong("share", "j", "i b g k", "78.2%|percent", "覆盖率按学校算，341除以436为78.2%，误用了377名教师", "wrong numerator", 2))

put("five-year-series-table", "", """六、规划期高中阶段在校生变化（万人）
年份	普通高中	中等职业学校	合计	普高占比
2021年	{a1|12.36|student@万}	{b1|9.04|student@万}	{c1|21.40|student@万}	{d1|57.8%|percent}
2022年	{a2|12.85|student@万}	{b2|9.11|student@万}	{c2|21.96|student@万}	{d2|58.5%|percent}
2023年	{a3|13.47|student@万}	{b3|9.26|student@万}	{c3|22.73|student@万}	{d3|59.3%|percent}
2024年	{a4|14.02|student@万}	{b4|9.17|student@万}	{c4|23.19|student@万}	{d4|60.5%|percent}
2025年	{a5|14.71|student@万}	{b5|9.08|student@万}	{c5|23.97|student@万}	{d5|61.8%|percent}
普高在校生逐年增加，{n|四年|other}增加{e|2.35万人|student}，增长{f|19.0%|percent}，年均增长{g|4.4%|percent}；中职逐年增加，比2021年多{h|0.04万人|student}。普高占比由{i|57.8%|percent}升至{j|61.8%|percent}，提高{k|4.0个百分点|percentage-point}，仍未超过规划上限{l|65%|percent}。""",
"""sum c1,a1 b1; sum c2,a2 b2; sum c3,a3 b3; sum c4,a4 b4; !1 sum c5,a5 b5; share a1,c1,d1; share a2,c2,d2; share a3,c3,d3; share a4,c4,d4; !1 share a5,c5,d5; trend up,a1 a2 a3 a4 a5; diff a5,a1,e; growth a5,a1,f; growthb a1,e,f; cagrv 4,a5,a1,g; !2 trend up,b1 b2 b3 b4 b5; diff b5,b1,h; same i,d1; same j,d5; diff j,i,k; trend up,i j; most j,l; trend up,c1 c2 c3 c4 c5; most d5,l; trend up,d1 d2 d3 d4 d5; count n,4""",
"cagrv 5,a5,a1,g; growth c5,c1,f; diff c5,c1,e",
wrong("sum table", "c5", "a5 b5 d5", "23.79|student@万", "14.71加9.08是23.79，两个数字颠倒，61.8%也合23.79", "transposed digits", 1),
wrong("direction sequence", "b4", "b3 b5 b1 b2", None, "中职2024年、2025年连续回落，只是仍高于2021年", "trend broken", 2, "中职先升后降"))

put("summer-dropout-qa-paragraphs", "", """《局长在线》实录
网友：去年说辍学学生“动态清零”，怎么今年又有？
局长：“清零”是时点概念。去年12月31日台账为{a|0人|student}，今年上半年新发现{b|83人|student}，已劝返{c|61人|student}，劝返率{d|73.5%|percent}，6月末在册{e|22人|student}。
网友：哪些地方多？
局长：{f|22人|student}中，甲县{g|9人|student}、乙县{h|8人|student}、丙县{i|4人|student}、丁县{j|2人|student}，甲县最多，占{k|40.9%|percent}。从原因看，厌学{l|14人|student}、外出务工{m|5人|student}、早婚{o|3人|student}，厌学占{p|63.6%|percent}。
网友：年底能不能再清零？
局长：我们立了军令状，三季度末不超过{q|10人|student}，也就是至少再减{r|12人|student}，减幅不低于{s|54.5%|percent}；四季度清零。去年同期在册{t|37人|student}，今年同比减少{u|15人|student-}、下降{v|68.2%|percent-}。""",
"""share c,b,d; expr a+b-c,e; same e,f; !1 sum f,g h i j; largest g,h i j; share g,f,k; sum f,l m o; share l,f,p; diff e,q,r; share r,e,s; diff e,t,u; !2 growth e,t,v; !2 growthb t,u,v; bound c,b; largest l,m o; below q,e; share l,e,p""",
"share c,t,d; share g,b,k; share i,f,p",
wrong("sum", "j", "f g h i", "1人|student", "四县相加23人，比22人多1人；甲县占比合22人", "wrong digit", 1),
wrong("growth", "v", "u t e", "40.5%|percent-", "同比应以去年同期37人为基数，误除以今年22人", "later divided instead of earlier", 1))

put("library-standard-by-type", "小学、初中、教学点各有一条线，低于别类的线不算未达标", """装备达标复核意见。生均图书标准：小学不低于{a|20册|item}，初中不低于{b|25册|item}，教学点不低于{c|15册|item}。复核{d|六所|school}学校，数据依次为：一小{e|22.4册|item}、二小{f|25.1册|item}、实验初中{g|26.3册|item}、东山初中{h|24.2册|item}、南坡教学点{i|18.7册|item}、北坡教学点{j|15.0册|item}。达标{k|五所|school}，不达标的只有东山初中，差{l|0.8册|item}，按在校{m|615人|student}补足须添{o|492册|item}。南坡教学点虽低于小学标准{p|1.3册|item}，但适用教学点标准，高出{q|3.7册|item}；二小虽高于初中标准，与初中比较没有意义。复核达标率{r|83.3%|percent}，比自报的{s|100%|percent}低{t|16.7个百分点|percentage-point}。""",
"""least a,e; least a,f; least b,g; below h,b; least c,i; least c,j; diff b,h,l; prod o,m l; diff a,i,p; diff i,c,q; share k,d,r; diff s,r,t; below i,a; count d,6; count k,5; least b,f; largest g,e f h i j; smallest j,e f g h i; bound k,d; max100 s; trend up,c a b""",
"least b,h; least a,i; mean e f g h i j,a")

put("aided-growth-restated", "", spaced("""摘要：2024年全省资助学前困难幼儿{a|18.6万人次|person-time}，比上年增长{b|9.4%|percent}，资金{c|2.79亿元|CNY}；资助普通高中学生{d|31.2万人次|person-time}，免学费{e|6.24亿元|CNY}。
正文：（一）学前。上年资助{f|17.0万人次|person-time}，本年资助{g|18.6万人次|person-time}，每人次{h|1,500元|CNY}，资金{i|2.79亿元|CNY}，完成年初目标{j|17.5万人次|person-time}的{k|106.3%|percent}。（二）普高。本年资助{l|32.1万人次|person-time}，其中国家助学金{m|19.8万人次|person-time}，免学费{o|11.4万人次|person-time}；免学费资金{p|6.24亿元|CNY}，人均{q|5,474元|CNY}。{v|两个|item}学段合计{r|49.8万人次|person-time}，比上年的{s|46.3万人次|person-time}增加{t|3.5万人次|person-time}，增长{u|7.6%|percent}。"""),
"""same a,g; growth a,f,b; growth g,f,b; prod c,a h; prod i,g h; same c,i; !1 same d,l; share g,j,k; !1 sum l,m o; avg p,o,q; same e,p; sum d,m o; !1 sum r,g l; sum r,a d; diff r,s,t; growth r,s,u; least j,g; count v,2; below o,m; trend up,f g; trend up,s r; bound m,l; bound o,l; growthb s,t,u""",
"avg p,l,q; share g,f,k; growth l,d,b",
wrong("restatement sum", "l", "d m o r g", "31.2万人次|person-time", "摘要31.2万，两块相加也是31.2万，合计49.8万也合31.2万", "transposed digits", 4))

put("meals-target-adjusted", "计划年中调整，按调整后计划完成率高于百分之百", """营养改善计划供餐任务通告
年初下达供餐任务{a|1,280万人份|item}；6月因{z|两校|school}撤并、学生转入城区，任务调减{b|46万人份|item}，调整后为{c|1,234万人份|item}。全年实供{d|1,251.3万人份|item}，为调整后任务的{e|101.4%|percent}，为年初任务的{f|97.8%|percent}。上报口径以调整后任务为准，即超额{g|17.3万人份|item}。每份膳食补助{h|5元|CNY}，补助资金{i|6,256.5万元|CNY}，控制在调整后预算{j|6,300万元|CNY}之内，结余{k|43.5万元|CNY}。抽检菜品{l|2,460批次|item}，合格{m|2,447批次|item}，合格率{o|99.47%|percent}，不合格{p|13批次|item}已全部下架。学校食堂供餐占{q|92.6%|percent}、企业供餐占{r|5.2%|percent}，其余{s|2.2%|percent}为家庭托餐。""",
"""diff a,b,c; share d,c,e; share d,a,f; diff d,c,g; prod i,d h; most i,j; diff j,i,k; share m,l,o; diff l,m,p; hundred q r s; bound m,l; below f,e; largest q,r s; bound i,j; below d,a""",
"diff d,a,g; share d,a,e; least a,d")

put("mountain-boarding-limits", "", """标准对照：新建寄宿制学校生均建筑面积不低于{a|10.5平方米|other}、每间宿舍不超过{b|8人|student}、校园千兆接入率{c|100%|percent}、每{d|50人|student}配生活教师{e|1名|person}。竣工{f|三校|school}情况如下：
甲校：在校{g1|620人|student}，建筑{h1|6,820平方米|other}，生均{i1|11.0平方米|other}；宿舍{j1|78间|classroom}、住{k1|608人|student}，均{l1|7.8人|student}；生活教师{m1|13名|person}。
乙校：在校{g2|540人|student}，建筑{h2|5,616平方米|other}，生均{i2|10.4平方米|other}；宿舍{j2|68间|classroom}、住{k2|536人|student}，均{l2|7.9人|student}；生活教师{m2|11名|person}。
丙校：在校{g3|880人|student}，建筑{h3|9,504平方米|other}，生均{i3|10.8平方米|other}；宿舍{j3|104间|classroom}、住{k3|858人|student}，均{l3|8.3人|student}；生活教师{m3|18名|person}。
结论：{f2|三校|school}生均面积均达标；宿舍人数均不超标；生活教师配备均达标。""",
"""avg h1,g1,i1; avg h2,g2,i2; avg h3,g3,i3; avg k1,j1,l1; avg k2,j2,l2; avg k3,j3,l3; least a,i1; !1 least a,i2; least a,i3; most l1,b; most l2,b; !2 most l3,b; count f,3; same f,f2; bound k1,g1; bound k2,g2; bound k3,g3; avgmost k1,m1,d; avgmost k2,m2,d; avgmost k3,m3,d""",
"avg h1,k1,i1; avg h2,k2,i2; avg h3,j3,i3",
wrong("bound", "i2", "a h2 g2", None, "乙校生均10.4平方米低于10.5平方米，不能说均达标", "minimum not reached", 3, "甲、丙两校达标，乙校差0.1平方米"),
wrong("bound", "l3", "b k3 j3", None, "丙校平均8.3人超过8人", "limit against the figure", 3, "甲、乙两校不超标，丙校平均8.3人超标"))

put("satisfaction-weighted", "总体满意度是加权的，不是三项简单平均", """教育满意度第三方调查：有效问卷{a|12,000份|item}，家长{b|7,200份|item}、学生{c|3,000份|item}、教师{d|1,800份|item}，满意率依次为{e|91.5%|percent}、{f|94.0%|percent}、{g|84.5%|percent}，按份数加权总体为{h|91.1%|percent}，{t|三类|item}简单平均为{i|90.0%|percent}，公布以加权值为准。年度目标为不低于{j|90%|percent}，加权值高{k|1.1个百分点|percentage-point}。家长卷中，表示满意的{l|6,588份|item}；教师卷中不满意的{m|279份|item}，占{o|15.5%|percent}，集中在工作负担。去年总体{p|89.3%|percent}，今年提高{q|1.8个百分点|percentage-point}；教师满意率去年{r|85.2%|percent}，今年下降{s|0.7个百分点|percentage-point-}，总体上升、教师下降，两者并存。""",
"""sum a,b c d; mean e f g,i; expr (b*e+c*f+d*g)/a,h; least j,h; diff h,j,k; share l,b,e; share m,d,o; hundred g o; diff h,p,q; diff g,r,s; trend up,p h; trend down,r g; between h,e f g; largest f,e g; smallest g,e f; count t,3; below i,h; largest b,c d; bound l,b; bound m,d; least j,e; least j,f; below g,j; least j,i""",
"mean e f g,h; least j,g; share l,a,e")

put("press-release-double-count", "", """新学期新增学位新闻通稿
今秋全市新增义务教育学位{a|9,840个|place}。分学段：小学{b|6,120个|place}，初中{c|3,720个|place}。分来源：新建{d|5,400个|place}，改扩建{e|2,940个|place}，集团化办学挖潜{f|1,500个|place}。分区域：甲区{g|4,060个|place}，乙区{h|3,180个|place}，丙县{i|2,600个|place}，甲区占{j|41.3%|percent}，居首位。{k|三种|item}分法口径一致，合计新增学位{l|29,520个|place}。与去年新增{m|8,200个|place}相比，增长{o|20.0%|percent}；与原定目标{p|9,000个|place}相比，超额完成{q|8.5%|percent}。""",
"""sum a,b c; sum a,d e f; sum a,g h i; share g,a,j; largest g,h i; !1 same l,a; growth a,m,o; !2 growth a,p,q; trend up,m a; least p,a; count k,3; largest d,e f; below c,b""",
"growth a,m,q; sum l,b d g; share b,a,j",
wrong("restatement sum", "l", "a b c d e f g h i", "9,840个|place", "三种分法是同一批学位，重复相加了三遍", "counted twice", 5),
wrong("growth", "q", "a p", "9.3%|percent", "超额比例应以目标9000为基数，误除以完成数", "wrong base", 1))

put("old-and-new-caliber", "目标值和实际值分属新旧两个口径，换算后可比", """规划修编说明
原规划设“县域内生师比”目标，初中不高于{a|12.0:1|ratio}，系按专任教师计；修编后改按教职工计，相应目标调整为不高于{b|10.5:1|ratio}。今年全县初中在校{c|21,420人|student}，专任教师{d|1,836人|person}，教职工{e|2,124人|person}。旧口径{f|11.7:1|ratio}，新口径{g|10.1:1|ratio}，{r|两个|item}口径都达标，数值相差{h|1.6|ratio}。专任教师占教职工{i|86.4%|percent}，其余{j|288人|person}为管理、工勤人员。若把新口径目标套到旧口径上，会误判为超标{k|1.2|ratio}；若反过来，又会误判为有余{l|1.9|ratio}。专任教师中本科及以上{m|1,752人|person}，占{o|95.4%|percent}，目标{p|95%|percent}，只高{q|0.4个百分点|percentage-point}，列入关注。""",
"""ratio c,d,f; ratio c,e,g; most f,a; most g,b; diff f,g,h; share d,e,i; diff e,d,j; diff f,b,k; diff a,g,l; share m,d,o; least p,o; diff o,p,q; bound d,e; bound m,d; below g,f; below b,a; bound j,e; count r,2""",
"most f,b; ratio c,d,g; share m,e,o; ratio c,j,f")

put("village-teacher-subsidy", "", half("""乡村教师生活补助政策三年评估：（1）覆盖。享受补助教师由{a|8,214人|person}扩大到{b|9,036人|person}，扩大{c|10.0%|percent}，年均增加{d|274人|person}。（2）标准。分{e|四档|item}，每月{f|300元|CNY/month}、{g|500元|CNY/month}、{h|700元|CNY/month}、{i|1,000元|CNY/month}，最高档是最低档的{j|2.3倍|ratio}。（3）人数。四档依次{k|2,410人|person}、{l|3,620人|person}、{m|1,986人|person}、{n|1,020人|person}，最高档占{o|11.3%|percent}。（4）资金。每月发放{p|494.32万元|CNY}，人均{q|547元|CNY/month}，全年（{r|12个月|other}）{s|5,931.84万元|CNY}。（5）成效。乡村教师流失率由{t|6.8%|percent}降到{u|3.9%|percent}，降低{v|2.9%|percent-}，完成“降到{w|4%|percent}以内”的目标。"""),
"""growth b,a,c; avgn b,a,3,d; count e,4; !1 ratio i,f,j; sum b,k l m n; share n,b,o; expr f*k+g*l+h*m+i*n,p; avg p,b,q; prod s,p r; !2 growth u,t,v; trend down,t u; most u,w; trend up,f g h i; largest i,f g h; smallest f,g h i; largest l,k m n; between q,f g h i; trend up,a b; count r,12""",
"mean f g h i,q; ratio i,g,j; share n,k,o",
wrong("ratio", "j", "i f h", "3.3倍|ratio", "1000除以300为3.3，误用了第三档700", "multiple in words", 1),
wrong("growth difference", "v", "t u", "42.6%|percent-", "6.8%降到3.9%是2.9个百分点，按百分数应为42.6%", "points called percent", 1))

put("training-base-and-extra", "计划内和计划外分开算，完成率只算计划内", """省级“强师计划”培训项目今年立项{a|126项|item}，计划培训{b|15,800人次|person-time}，实际结业{c|16,420人次|person-time}。其中计划内结业{d|15,310人次|person-time}，完成计划{e|96.9%|percent}；另有对口支援地区派员{f|1,110人次|person-time}，不占计划。因此“结业人次大于计划”与“计划没有全部完成”并不冲突，缺额{g|490人次|person-time}系{h|4项|item}因故停办。已办{i|122项|item}，项目完成率{j|96.8%|percent}；平均每项结业{k|135人次|person-time}，计划为每项{l|125人次|person-time}。学员测评优良{m|14,942人次|person-time}，优良率{o|91.0%|percent}，高于不低于{p|90%|percent}的约定。经费{q|2,960万元|CNY}，人次均{r|1,803元|CNY}，低于限额{s|2,000元|CNY}。""",
"""share d,b,e; diff c,d,f; sum c,d f; diff b,d,g; diff a,h,i; share i,a,j; avg c,i,k; avg b,a,l; share m,c,o; least p,o; avg q,c,r; most r,s; bound d,b; bound i,a; bound m,c; below b,c; below l,k""",
"share c,b,e; avg q,b,r; avg d,i,k; share m,d,o")

put("letter-of-responsibility-2024", "责任书允许以三年平均数考核，单年超标不算违约", """教育局长与镇长的一席谈（节选）
镇长：你们的通报说我镇今年初中辍学率{a|0.72%|percent}，责任书写的是不超过{b|0.60%|percent}，这不是没完成吗？
局长：责任书第{!item|4}条还有半句——“以{c|三年|other}平均数考核”。前年{d|0.51%|percent}，去年{e|0.45%|percent}，加上今年，平均{f|0.56%|percent}，比上限低{g|0.04个百分点|percentage-point}，所以判为完成。
镇长：那为什么还让我镇写说明？
局长：因为今年比去年高{h|0.27个百分点|percentage-point}，是去年的{i|1.6倍|ratio}；按在校{j|2,084人|student}算，辍学{k|15人|student}，比去年的{l|9人|student}多{m|6人|student}。明年若高于{o|0.63%|percent}，连同去年、今年，平均数就要破{b2|0.60%|percent}了。再说完成巩固率：目标{p|95%|percent}，你镇{q|96.1%|percent}，这一条是过硬的，高{r|1.1个百分点|percentage-point}。""",
"""mean a d e,f; most f,b; diff b,f,g; diff a,e,h; ratio a,e,i; share k,j,a; diff k,l,m; same b,b2; count c,3; below b,a; least p,q; diff q,p,r; expr (o+a+e)/3,b2; bound k,j; trend up,e a; between f,a d e; largest a,d e; smallest e,a d; trend up,l k; below b,o; most d,b; most e,b""",
"most a,b; diff a,d,h; share l,j,a; diff a,b,g")

put("quarterly-yoy-mom-places", "同一季度环比增长而同比下降，基数不同", """幼儿园托位建设进度专报（{!no|3}季度）。三季度新增托位{a|1,386个|place}，环比（二季度{b|1,260个|place}）增长{c|10.0%|percent}，同比（去年三季度{d|1,540个|place}）下降{e|10.0%|percent-}。{f|三个|item}季度依次新增{g|1,105个|place}、{h|1,260个|place}、{i|1,386个|place}，逐季提高，累计{j|3,751个|place}，完成年度任务{k|4,800个|place}的{l|78.1%|percent}，快于时间进度（{x|75%|percent}）{m|3.1个百分点|percentage-point}。去年前三季度累计{o|3,920个|place}，今年累计同比下降{p|4.3%|percent-}。要确保全年任务，四季度须新增{q|1,049个|place}，低于三季度的实际水平{r|337个|place}，压力不大。每千人口拥有{!age|3}岁以下托位{s|4.1个|place}，目标{t|4.5个|place}，按常住人口{u|982万人|person}折算，托位{v|40,262个|place}，距目标差{w|3,928个|place}。""",
"""growth a,b,c; growth a,d,e; sum j,g h i; share j,k,l; same a,i; same b,h; trend up,g h i; diff l,x,m; growth j,o,p; diff k,j,q; diff i,q,r; per v,u,1000,s; expr (t-s)*u/1000,w; below s,t; count f,3; below q,i; trend down,d a; below j,k""",
"growth a,d,c; growth j,k,p; per v,k,1000,s; sum j,g h i q")

put("mobile-library-ratio-table", "", wrap("""图书馆配送“百县行动”对账单。配送标准：每校不少于{a|500册|item}，生均新增不低于{b|2.0册|item}。本批{c|48所|school}学校、在校{d|13,920人|student}，配送{e|26,448册|item}，校均{f|551册|item}，生均{g|1.9册|item}，{w|两项|item}标准均已达到。其中{h|12所|school}教学点、在校{i|768人|student}，配送{j|6,144册|item}，校均{k|512册|item}，生均{l|8.0册|item}；其余{m|36所|school}学校、在校{o|13,152人|student}，配送{p|20,304册|item}，校均{q|564册|item}，生均{r|1.5册|item}。按册均{s|22.5元|CNY}计，书款{t|59.5亿元|CNY}，由省里承担{u|80%|percent}，即{v|47.6万元|CNY}。""", 46),
"""avg e,c,f; avg e,d,g; least a,f; !1 least b,g; avg j,h,k; avg j,i,l; sum c,h m; sum d,i o; sum e,j p; avg p,m,q; avg p,o,r; !2 prod t,e s; !2 share v,t,u; least a,k; least a,q; least b,l; between g,l r; between f,k q; below r,g; below k,f; count w,2""",
"avg e,d,l; avg j,d,g; least b,r",
wrong("bound", "g", "b e d", None, "生均1.9册不到2.0册，两项标准只达到一项", "minimum not reached", 2, "校均达到，生均1.9册未达到2.0册"),
wrong("average", "t", "e s v u", "59.5万元|CNY", "26448册每册22.5元为59.5万元，单位错了一万倍", "unit slipped by ten thousand", 1))

put("special-posts-quota-2", "计划未招满与“超额录用”不矛盾：一类岗位空缺、一类增招", """特岗教师招聘总结。省下达计划{a|680名|person}，分为语数外{b|420名|person}、音体美{c|180名|person}、理化生{d|80名|person}。报名{e|5,916人|person}，竞争比{f|8.7:1|ratio}。实际录用{g|668名|person}，完成计划{h|98.2%|percent}，空缺{i|12名|person}。分类看：语数外录用{j|431名|person}，超计划{k|11名|person}，系经批准用空缺指标增招；音体美{l|177名|person}，缺{m|3名|person}；理化生{o|60名|person}，缺{p|20名|person}，缺口最大，完成率只有{q|75.0%|percent}。缺额合计{r|23名|person}，扣除增招{k2|11名|person}，净缺{i2|12名|person}。服务期满留任的上届教师{s|512名|person}，占上届{t|560名|person}的{u|91.4%|percent}，不低于{v|90%|percent}的留任目标。""",
"""sum a,b c d; ratio e,a,f; share g,a,h; diff a,g,i; sum g,j l o; diff j,b,k; diff c,l,m; diff d,o,p; share o,d,q; sum r,m p; diff r,k2,i2; same k,k2; same i,i2; share s,t,u; least v,u; largest p,m; bound g,a; below d,c; expr m+p-k,i; bound s,t; largest b,c d; largest j,l o""",
"ratio e,g,f; same r,i; sum r,k m p; share o,g,q")

put("funds-lagging-county-table", "", """表4  各县区学前教育专项执行（万元）
县区|下达|支出|结余|执行率
甲县|{a1|1,860.0|CNY@万}|{b1|1,785.6|CNY@万}|{c1|74.4|CNY@万}|{d1|96.0%|percent}
乙县|{a2|2,140.0|CNY@万}|{b2|1,904.6|CNY@万}|{c2|253.4|CNY@万}|{d2|89.0%|percent}
丙区|{a3|2,750.0|CNY@万}|{b3|2,695.0|CNY@万}|{c3|55.0|CNY@万}|{d3|98.0%|percent}
丁区|{a4|1,250.0|CNY@万}|{b4|1,150.0|CNY@万}|{c4|100.0|CNY@万}|{d4|92.0%|percent}
合计|{a|8,000.0|CNY@万}|{b|7,535.2|CNY@万}|{c|464.8|CNY@万}|{d|93.8%|percent}
说明：（1）{f|四个|item}县区执行率的平均数为{e|93.8%|percent}。（2）执行率居首的丙区比末位的乙县高{g|9.0个百分点|percentage-point}。（3）责任书要求不低于{h|92%|percent}，{i|三个|item}县区达到，丁区最为勉强，恰好压线。""",
"""sum a,a1 a2 a3 a4; sum b,b1 b2 b3 b4; !1 sum c,c1 c2 c3 c4; !1 diff a2,b2,c2; diff a1,b1,c1; diff a3,b3,c3; diff a4,b4,c4; diff a,b,c; share b1,a1,d1; share b2,a2,d2; share b3,a3,d3; share b4,a4,d4; !2 share b,a,d; mean d1 d2 d3 d4,e; count f,4; largest d3,d1 d2 d4; smallest d2,d1 d3 d4; diff d3,d2,g; least h,d1; least h,d3; least h,d4; below d2,h; count i,3""",
"least h,d2; diff d3,d4,g; share b,a2,d",
wrong("difference table", "c2", "a2 b2 c c1 c3 c4", "235.4|CNY@万", "2140.0减1904.6为235.4，两个数字颠倒", "transposed digits", 1),
wrong("share table", "d", "b a e d1 d2 d3 d4", "94.2%|percent", "合计执行率应以支出合计除以下达合计，为94.2%，误取四县区简单平均", "simple instead of weighted mean", 2))

put("enrolment-rate-above-hundred", "毛入学率可以超过百分之百，与净入学率不同", """监测解读：为什么学前毛入园率会到{a|102.3%|percent}？监测处解释，毛入园率是在园幼儿总数与{!age|3}至{!age|5}岁人口之比，今年在园{b|30,690人|student}、适龄人口{c|30,000人|person}；其中适龄在园{d|28,350人|student}，净入园率{e|94.5%|percent}，未满{!age|3}岁或超过{!age|5}岁的{f|2,340人|student}，占在园的{g|7.6%|percent}。规划目标“毛入园率不低于{h|95%|percent}”，超出{i|7.3个百分点|percentage-point}；另有“净入园率不低于{j|94%|percent}”，仅超{k|0.5个百分点|percentage-point}。尚未入园的适龄幼儿{l|1,650人|person}，占{m|5.5%|percent}，毛入园率再高也掩盖不了这一部分。与上年相比，毛入园率（{o|103.1%|percent}）下降{p|0.8个百分点|percentage-point-}，净入园率（{q|93.2%|percent}）提高{r|1.3个百分点|percentage-point}，一降一升，说明超龄在园减少。""",
"""share b,c,a; share d,c,e; diff b,d,f; sum b,d f; share f,b,g; least h,a; diff a,h,i; least j,e; diff e,j,k; diff c,d,l; share l,c,m; diff a,o,p; diff e,q,r; hundred e m; trend down,o a; trend up,q e; below e,a; bound d,b; bound d,c; bound l,c; below j,h; below q,o""",
"max100 a; share f,c,g; share d,b,e; diff b,c,l")

put("vocational-integration-growth", "", """产教融合三年行动验收材料
行动起点，全省中职与企业共建实训基地{a|186个|item}，三年间逐年增加：第一年末{b|231个|item}，第二年末{c|297个|item}，第三年末{d|402个|item}，三年增加{e|216个|item}，增长{f|116.1%|percent}，实现了翻一番的目标。第三年比第二年增长{g|35.4%|percent}，为三年最快；第一年增长{h|24.2%|percent}，第二年增长{i|28.6%|percent}。三年年均增长{j|38.7%|percent}。
接纳实习学生由{k|3.24万人次|person-time}增至{l|7.05万人次|person-time}，是起点的{m|2.2倍|ratio}；每个基地平均接纳{o|175人次|person-time}，起点为{p|174人次|person-time}。毕业生对口就业率由{q|71.5%|percent}提高到{r|78.2%|percent}，提高{s|6.7个百分点|percentage-point}，但没有达到{t|80%|percent}的目标，差{u|8.5个百分点|percentage-point}。""",
"""trend up,a b c d; diff d,a,e; growth d,a,f; growthb a,e,f; growth d,c,g; growth b,a,h; growth c,b,i; largest g,h i; !1 cagrv 3,d,a,j; ratio l,k,m; avg l,d,o; avg k,a,p; trend up,q r; diff r,q,s; below r,t; !2 diff t,r,u; trend up,p o; trend up,k l; trend up,h i g""",
"least t,r; growth c,a,i; growth d,b,g; overn f,3,h",
wrong("growth", "j", "a d f e", "29.3%|percent", "三年由186到402，年均为29.3%；38.7%是116.1%除以3", "total divided by years", 2),
wrong("difference", "u", "t r", "1.8个百分点|percentage-point", "80减78.2为1.8；8.5是减去起点71.5", "other year's figure used", 2))

put("two-counties-merge-base", "撤并前后的县域范围不同，须按可比口径", half("""关于丙区数据“跳升”的回应：去年甲县西部{a|五个|item}乡镇划归丙区,丙区公布的在校生由{b|41,300人|student}变为{c|58,750人|student},名义增长{d|42.3%|percent},确非生源真实增长。按可比范围,去年同一地域为{e|57,940人|student},实际增长{f|1.4%|percent},增加{g|810人|student};{h|17,450人|student}的名义增加中,区划调整带来{i|16,640人|student},占{j|95.4%|percent}。甲县公布数由{k|36,120人|student}变为{l|19,050人|student},名义下降{m|47.3%|percent-};可比口径去年为{o|19,480人|student},实际下降{p|2.2%|percent-}。两地合计,去年{q|77,420人|student},今年{r|77,800人|student},增长{s|0.5%|percent}。责任书要求“两地在校生增速差控制在{t|4个百分点|percentage-point}以内”,按可比口径,相差{u|3.6个百分点|percentage-point},在控制范围内。"""),
"""growth c,b,d; growth c,e,f; growthb e,g,f; diff c,e,g; diff c,b,h; growthb b,h,d; diff e,b,i; share i,h,j; growth l,k,m; diff k,i,o; growth l,o,p; sum q,b k; sum r,c l; growth r,q,s; expr f-p,u; most u,t; sum h,g i; sum q,e o; trend up,b c; trend down,k l; trend down,o l; trend up,q r; bound i,h; between s,f p""",
"growth c,e,d; growth l,k,p; mean d m,s; expr d-m,u; sum q,e k")

put("ad-hoc-inspection-rates", "", """食堂“互联网+明厨亮灶”抽查通报（第{!no|11}期）
抽查食堂{a|260个|item}，摄像头在线{b|247个|item}，在线率{c|95.0%|percent}，达到{d|95%|percent}以上的考核要求；视频清晰{e|229个|item}，清晰率按在线食堂计{f|92.7%|percent}、按全部抽查食堂计{g|94.6%|percent}。分县区：甲区抽{h|96个|item}、在线{i|93个|item}，乙县抽{j|88个|item}、在线{k|84个|item}，丙县抽{l|76个|item}、在线{m|70个|item}；在线率依次为{o|96.9%|percent}、{p|95.5%|percent}、{q|92.1%|percent}，{r|三个|item}地方均达标。上期抽查{s|240个|item}，在线率{t|93.3%|percent}、在线{u|224个|item}，本期提高{v|1.7个百分点|percentage-point}。""",
"""share b,a,c; least d,c; share e,b,f; !1 share e,a,g; sum a,h j l; sum b,i k m; share i,h,o; share k,j,p; share m,l,q; least d,o; least d,p; !2 least d,q; count r,3; share u,s,t; diff c,t,v; trend up,t c; below g,c; bound b,a; bound e,b; trend down,o p q; between c,o p q; bound i,h; bound k,j; bound m,l""",
"mean o p q,c; share e,b,g; share b,s,c; least d,t",
wrong("share", "g", "e a f b", "88.1%|percent", "229除以260为88.1%；94.6%是229除以242", "wrong denominator", 1),
wrong("bound", "q", "d m l", None, "丙县92.1%低于95%，未达标", "minimum not reached", 2, "甲区、乙县达标，丙县未达标"))

put("overlapping-groups-aid", "三类困难学生有重叠，相加大于总数", """残疾、低保、孤儿“{w|三类|item}学生”应助尽助核对单
民政、残联、教育{y|三家|item}比对后，在校低保学生{a|1,846人|student}，残疾学生{b|523人|student}，孤儿和事实无人抚养儿童{c|214人|student}；同时属于低保和残疾的{d|148人|student}，同时属于低保和孤儿类的{e|65人|student}，同时属于残疾和孤儿类的{f|11人|student}，{x|三类|item}都属于的{g|4人|student}。去重后应助{h|2,363人|student}。已助{i|2,355人|student}，应助尽助率{j|99.7%|percent}，没有达到{k|100%|percent}的要求；未助的{l|8人|student}，{m|五人|student}外出随迁、{o|三人|student}资料未齐。发放资金{p|353.25万元|CNY}，人均{q|1,500元|CNY/student}；如果不去重，按{r|2,583人|student}发放，将多支{s|33万元|CNY}。去年应助{t|2,410人|student}，今年少{u|47人|student-}，下降{v|2.0%|percent-}，与低保总量下降一致。""",
"""expr a+b+c-d-e-f+g,h; share i,h,j; below j,k; diff h,i,l; sum l,m o; avg p,i,q; sum r,a b c; expr (r-h)*q,s; diff h,t,u; growth h,t,v; growthb t,u,v; bound d,b; bound e,c; bound f,c; bound g,f; bound i,h; below h,r; trend down,t h; largest a,b c; prod p,i q; bound d,a; bound g,e; count w,3; same w,x; count y,3""",
"sum h,a b c; avg p,h,q; lin h,+a +b +c -d -e -f; least k,j")

put("enrolment-forecast-plan", "预测值与实际值不等，误差在允许范围内", """学位预测模型回头看。三年前预测今年小学一年级新生{a|41,200人|student}，实际报到{b|40,340人|student}，偏差{c|860人|student}，误差率{d|2.1%|percent}，在允许的{e|3%|percent}以内；分区误差较大：甲区预测{f|14,800人|student}、实际{g|15,540人|student}，少估{h|740人|student}、偏低{i|4.8%|percent}；乙区预测{j|12,100人|student}、实际{k|11,180人|student}，多估{l|920人|student}、偏高{m|8.2%|percent}；丙县预测{n|14,300人|student}、实际{o|13,620人|student}，多估{p|680人|student}、偏高{q|5.0%|percent}。{r|三个|item}地方正负相抵，故总误差小于各地误差。据此修正后，明年预测{s|38,900人|student}，比今年实际少{t|1,440人|student-}，下降{u|3.6%|percent-}；一年级学位{v|42,600个|place}，较新生富余{w|3,700个|place}，富余率{x|9.5%|percent}。""",
"""diff a,b,c; share c,b,d; most d,e; diff g,f,h; share h,g,i; diff j,k,l; share l,k,m; diff n,o,p; share p,o,q; sum a,f j n; sum b,g k o; lin c,+l +p -h; count r,3; diff s,b,t; growth s,b,u; growthb b,t,u; diff v,s,w; share w,s,x; below d,i; below d,m; below d,q; below f,g; below k,j; below o,n; trend down,b s; growthb s,w,x; bound s,v""",
"mean i m q,d; share c,s,d; share h,a,i; most m,e")

put("rural-teacher-housing-cost", "", """教师周转房责任目标核销表。计划建设{a|360套|item}、投资{b|5,040万元|CNY}，每套{c|14万元|CNY}、{d|40平方米|other}。竣工{e|342套|item}，完成{f|95.0%|percent}；投资完成{g|4,924.8万元|CNY}，占计划{h|97.7%|percent}；每套实际{i|14.4万元|CNY}，高于计划{j|0.4万元|CNY}、{k|2.9%|percent}，竣工面积{l|13,680平方米|other}，每平方米造价{m|3,600元|CNY}，计划为{o|3,500元|CNY}。入住教师{p|410人|person}，平均每套{q|1.2人|other}；申请{r|473人|person}，满足率{s|95.0%|percent}，尚有{t|63人|person}轮候。剩余{u|18套|item}明年一季度交付，届时若每套仍住{q2|1.2人|other}，可再解决{v|22人|person}，满足率将超过{w|90%|percent>}。""",
"""prod b,a c; share e,a,f; share g,b,h; avg g,e,i; diff i,c,j; growth i,c,k; growthb c,j,k; prod l,e d; avg g,l,m; avg c,d,o; avg p,e,q; !1 share p,r,s; diff r,p,t; diff a,e,u; same q,q2; prod v,u q2; sharesum p v,r,w; below o,m; below p,r; bound e,a; bound g,b; below f,h""",
"avg g,a,i; avg b,e,c; avg p,a,q",
wrong("share", "s", "p r f", "86.7%|percent", "410除以473为86.7%，抄成了前文竣工完成率95.0%", "copied figure", 2))

put("midterm-report-three-sections", "", """规划中期评估报告（摘编）
一、总体判断。规划{a|18项|item}主要指标，达到或超过中期目标{b|13项|item}，占{c|72.2%|percent}；接近{d|3项|item}；滞后{e|2项|item}。
二、进展。财政教育投入{f|三年|other}累计{g|412.6亿元|CNY}，分年为{h|129.4亿元|CNY}、{i|136.7亿元|CNY}、{j|146.5亿元|CNY}，年均{k|137.5亿元|CNY}，完成五年盘子{l|700亿元|CNY}的{m|58.9%|percent}。新改扩建学校{n|231所|school}，新增学位{o|19.6万个|place}，平均每校{p|848个|place}。中小学教师由{q|8.42万人|person}增至{r|8.91万人|person}，增加{s|4,900人|person}，增长{t|5.8%|percent}。
三、问题。滞后的{u|两项|item}：县域高中万人计划选派{v|1,460人|person}，仅为五年任务{w|3,200人|person}的{x|45.6%|percent}；残疾儿童学前入园率{y|84.1%|percent}，比中期目标{z|86.0%|percent}低{za|1.9个百分点|percentage-point}。
四、建议。后{zb|两年|other}财政教育投入须再安排{zc|278.4亿元|CNY}，年均{zd|143.7亿元|CNY}，高于前{ze|三年|other}平均水平；对已达标的{zf|15项|item}指标，转为动态监测。""",
"""sum a,b d e; share b,a,c; sum g,h i j; trend up,h i j; mean h i j,k; overn g,3,k; share g,l,m; avg o,n,p; diff r,q,s; growth r,q,t; growthb q,s,t; same u,e; count u,2; share v,w,x; diff z,y,za; below y,z; !1 diff l,g,zc; !1 overn zc,2,zd; below k,zd; !2 same zf,b; count f,3; same f,ze; bound g,l; bound v,w; trend up,q r; avg g,f,k; between k,h i j""",
"mean h i j,zd; share v,w,m; same zf,a; sum zf,b d",
wrong("difference", "zc", "l g zd", "287.4亿元|CNY", "700减412.6为287.4亿元，年均143.7亿元也合287.4", "transposed digits", 4),
wrong("restatement", "zf", "b a d e c", "13项|item", "第一节达标13项，第四节写成15项", "restated figure", 5))

put("excused-limit-emergency", "超过上限但有批准的例外，文中已扣除", """“三公”与会议培训经费控制情况说明
省规定教育系统培训费不超过年初预算{a|1,800万元|CNY}，实际支出{b|1,927.4万元|CNY}，表面超支{c|127.4万元|CNY}。其中应急救护全员培训{d|164.6万元|CNY}系年中追加，批复文件写明不纳入控制数；扣除后为{e|1,762.8万元|CNY}，在上限以内，结余{f|37.2万元|CNY}，占上限{g|2.1%|percent}。会议费上限{h|320万元|CNY}，实支{i|296.5万元|CNY}，使用{j|92.7%|percent}。{v|两项|item}控制数合计{k|2,120万元|CNY}，纳入控制的支出{l|2,059.3万元|CNY}，使用率{m|97.1%|percent}。培训{o|25,710人次|person-time}，扣除应急培训{p|9,130人次|person-time}后为{q|16,580人次|person-time}，人次均{r|1,063元|CNY}，比全口径人次均{s|750元|CNY}高{t|313元|CNY}，是因为应急培训每人次只花{u|180元|CNY}。""",
"""diff b,a,c; diff b,d,e; most e,a; diff a,e,f; share f,a,g; most i,h; share i,h,j; sum k,a h; sum l,e i; share l,k,m; diff o,p,q; avg e,q,r; avg b,o,s; diff r,s,t; avg d,p,u; between s,r u; below a,b; bound d,b; bound p,o; count v,2; most l,k; below u,r; below c,d; diff d,c,f""",
"most b,a; avg e,o,r; share b,a,m; sum l,b i")

put("sports-physique-steps", "", """学生体质健康达标的{a|五年|other}账（优良率）：基期{b|31.5%|percent}，第一年{c|34.2%|percent}，第二年{d|37.9%|percent}，第三年{e|40.6%|percent}，第四年{f|46.3%|percent}，第五年{g|51.2%|percent}。逐年提高，{a2|五年|other}累计提高{h|19.7个百分点|percentage-point}，平均每年{i|3.9个百分点|percentage-point}，各年分别提高{xa|2.7|percentage-point}、{xb|3.7|percentage-point}、{xc|2.7|percentage-point}、{xd|5.7|percentage-point}、{xe|4.9个百分点|percentage-point}；提高最快的是第五年，提高{j|4.9个百分点|percentage-point}，最慢的是第一年和第三年，均提高{k|2.7个百分点|percentage-point}。规划目标{l|50%|percent}，达到是在第五年，而不是第四年——第四年距目标还差{m|9.4个百分点|percentage-point}。分学段，小学{n|55.1%|percent}、初中{o|48.4%|percent}、高中{p|42.6%|percent}，依次递减，首尾相差{q|12.5个百分点|percentage-point}。受测学生{r|63.5万人|student}，其中优良{s|32.5万人|student}；不及格{t|3.8万人|student}，占{u|6.0%|percent}，控制在{v|5%|percent}以内。""",
"""count a,5; same a,a2; trend up,b c d e f g; diff g,b,h; overn h,5,i; diff g,f,j; diff c,b,k; diff e,d,k; diff c,b,xa; diff d,c,xb; diff e,d,xc; diff f,e,xd; diff g,f,xe; sum h,xa xb xc xd xe; mean xa xb xc xd xe,i; same j,xe; same k,xa; same k,xc; smallest k,xa xb xd xe; !1 largest j,xa xb xc xd; least l,g; below f,l; !3 diff l,f,m; trend down,n o p; diff n,p,q; share s,r,g; share t,r,u; !2 most u,v; between g,n o p; avg h,a,i; below f,g; largest n,o p; smallest p,n o; bound s,r; bound t,r""",
"diff g,c,h; diff g,f,k; share s,r,n; overn h,4,i",
wrong("direction sequence", "j", "xd xa xb xc f e", None, "第四年比第三年提高5.7个百分点，快于第五年的4.9", "wrong superlative", 2, "提高最快的是第四年，提高5.7个百分点"),
wrong("bound", "u", "v t r", None, "6.0%超过5%", "limit against the figure", 1, "占6.0%，未控制在5%以内"),
wrong("difference", "m", "l f", "3.7个百分点|percentage-point", "50减第四年46.3为3.7个百分点；9.4是第三年的差距", "other year's figure used", 3))

put("average-vs-each-school", "平均数达标而个别学校不达标，文中只说平均达标", """校际均衡监测公报。全县小学综合差异系数{a|0.42|other}，低于国家要求的{b|0.50|other}；初中{c|0.38|other}，低于{d|0.45|other}。但综合系数低不代表每项都低：小学“每百名学生拥有骨干教师”单项为{e|0.53|other}，高于{b2|0.50|other}，差{f|0.03|other}，其余{g|六项|item}均在{b3|0.50|other}以内，最高{h|0.47|other}、最低{i|0.29|other}。生均占地面积全县平均{j|24.6平方米|other}，达到不低于{k|20平方米|other}的标准，{l|52所|school}小学中仍有{m|9所|school}不足{k2|20平方米|other}，占{n|17.3%|percent}，全部在老城区；老城区共有小学{o|21所|school}，不达标面为{p|42.9%|percent}，其他地区{q|31所|school}全部达标。去年同口径不达标{r|13所|school}，减少{s|4所|school-}，降幅{t|30.8%|percent-}；规划要求期末不超过{u|5所|school}，还要再减{v|4所|school}。""",
"""most a,b; most c,d; below b,e; diff e,b2,f; most h,b3; most i,b3; below i,h; same b,b2; same b,b3; least k,j; same k,k2; share m,l,n; share m,o,p; diff l,o,q; diff m,r,s; growth m,r,t; growthb r,s,t; diff m,u,v; trend down,r m; bound m,l; bound m,o; below n,p; sum l,o q; below u,m; below d,b; below c,a; between a,e h i""",
"most e,b; share m,q,n; share r,l,n; most m,u")

put("press-qa-boarding-beds", "", half("""记者：去年新闻发布会上说“今年底农村寄宿床位缺口全部补齐”，完成得怎样？
发言人：去年核定缺口{a|8,640张|item}，今年补{b|7,956张|item}，补齐率{c|92.1%|percent}；没补上的{d|684张|item}，集中在{e|四所|school}学校：一中{f|236张|item}、三中{g|198张|item}、民族中学{h|162张|item}、职教中心{i|88张|item}，一中最多。
记者：钱够不够？
发言人：每张床位{j|1,850元|CNY}，{k|7,956张|item}用去{l|1,741.86万元|CNY}，年初安排{m|1,600万元|CNY}，剩{n|128.14万元|CNY}；剩下的{o|684张|item}还需{p|126.54万元|CNY}，结余足够，略有盈余{q|1.6万元|CNY}。
记者：住宿条件呢？
发言人：生均宿舍面积由{r|2.80平方米|other}提高到{s|3.30平方米|other}，提高{t|0.50平方米|other}、{u|15.2%|percent}，超过不低于{v|3平方米|other}的标准。有独立卫生间的宿舍占{w|61%|percent}，比上年{x|55%|percent}提高{y|6个百分点|percentage-point}。"""),
"""share b,a,c; diff a,b,d; sum d,f g h i; count e,4; largest f,g h i; same b,k; !1 prod l,k j; !1 diff m,l,n; same d,o; prod p,o j; diff n,p,q; diff s,r,t; !2 growth s,r,u; !2 growthb r,t,u; least v,s; diff w,x,y; trend up,r s; trend up,x w; bound b,a; !1 bound l,m; trend down,f g h i; below r,v; bound p,n""",
"share d,b,c; prod l,a j; least v,r",
wrong("average sum", "l", "k j m n", "1,471.86万元|CNY", "7956张每张1850元为1471.86万元，1600减128.14也是1471.86", "transposed digits", 2),
wrong("growth", "u", "r s t", "17.9%|percent", "提高0.50应除以原来的2.80，误除以后来的3.30", "later divided instead of earlier", 1))

put("targets-decomposed-sum-larger", "分解任务之和大于省定任务，是有意加码", """任务分解通知附注
省下达我市新增普惠托位{a|3,000个|place}，市里分解：甲区{b|980个|place}、乙区{c|860个|place}、丙县{d|720个|place}、丁县{e|640个|place}，合计{f|3,200个|place}，比省定任务多{g|200个|place}，加码{h|6.7%|percent}，用来防备个别县区落空。截至11月，甲区完成{i|1,012个|place}、乙区{j|848个|place}、丙县{k|735个|place}、丁县{l|517个|place}，共{m|3,112个|place}，按省定任务为{n|103.7%|percent}，按市里分解为{o|97.3%|percent}。丁县只完成{p|80.8%|percent}，差{q|123个|place}；乙区差{r|12个|place}；甲区、丙县分别超{s|32个|place}和{t|15个|place}。对上讲，全市超额完成{u|112个|place}；对下讲，还有{v|两个|item}县区欠账{w|135个|place}，扣除超额部分净欠{x|88个|place}。这{y|两种|item}说法用途不同，不得混用。""",
"""sum f,b c d e; diff f,a,g; share g,a,h; growth f,a,h; sum m,i j k l; share m,a,n; share m,f,o; share l,e,p; diff e,l,q; diff c,j,r; diff i,b,s; diff k,d,t; diff m,a,u; sum w,q r; diff f,m,x; expr q+r-s-t,x; count v,2; count y,2; below o,n; below a,f; trend down,b c d e; below j,c; below l,e; largest i,j k l; smallest l,i j k; least a,m""",
"sum a,b c d e; share m,f,n; same u,x; least f,m")

put("teacher-age-targets-table", "", """附表  乡村教师队伍结构监测（%）
项目 | 目标 | 2022年 | 2023年 | 2024年 | 累计变化
本科及以上 | 不低于{a0|85|percent} | {a1|78.3|percent} | {a2|81.6|percent} | {a3|84.9|percent} | {a4|6.6|percentage-point}
{!age|35}岁以下 | 不低于{b0|40|percent} | {b1|36.2|percent} | {b2|38.5|percent} | {b3|41.7|percent} | {b4|5.5|percentage-point}
{!age|50}岁以上 | 不超过{c0|25|percent} | {c1|29.8|percent} | {c2|28.1|percent} | {c3|26.4|percent} | {c4|-4.3|percentage-point}
音体美 | 不低于{d0|14|percent} | {d1|11.4|percent} | {d2|12.9|percent} | {d3|13.2|percent} | {d4|1.8|percentage-point}
小结：{e|四项|item}均逐年改善；到2024年，{f|两项|item}达到目标，即本科及以上学历、{!age|35}岁以下比例；{!age|50}岁以上比例高出上限{g|1.4个百分点|percentage-point}，音体美比例差{h|0.8个百分点|percentage-point}。改善幅度最大的是本科及以上，最小的是音体美。2024年乡村教师{i|6,250人|person}，其中{!age|35}岁以下{j|2,606人|person}、{!age|50}岁以上{k|1,650人|person}，其余{l|1,994人|person}，占{m|31.9%|percent}。""",
"""diff a3,a1,a4; diff b3,b1,b4; !1 diff c3,c1,c4; diff d3,d1,d4; trend up,a1 a2 a3; trend up,b1 b2 b3; trend down,c1 c2 c3; trend up,d1 d2 d3; count e,4; !2 least a0,a3; least b0,b3; below c0,c3; diff c3,c0,g; below d3,d0; diff d0,d3,h; share j,i,b3; share k,i,c3; sum i,j k l; share l,i,m; hundred b3 c3 m; largest a4,b4 d4; smallest d4,a4 b4; count f,2""",
"diff c3,c2,c4; most c3,c0; least d0,d3; sum i,j k",
wrong("difference table", "c4", "c1 c3", "-3.4|percentage-point", "26.4减29.8为负3.4，两个数字颠倒", "transposed digits", 1),
wrong("bound table", "a3", "a0 f", None, "84.9%尚未达到85%，达标的只有35岁以下一项", "minimum not reached", 2, "本科及以上差0.1个百分点，达到目标的只有一项"))

put("supervision-points-deducted", "扣分封顶、加分另计，得分不是满分减去全部扣分", """督导评估计分办法示例（丁县）
基础分{a|100分|other}，扣分分{b|三类|item}：经费类扣{c|6.5分|other}，队伍类扣{d|4.0分|other}，安全类应扣{e|12.0分|other}、按封顶只扣{f|8.0分|other}。实扣{g|18.5分|other}，基础得分{h|81.5分|other}；改革创新加{i|3.0分|other}，最终{j|84.5分|other}。如不封顶，应为{k|80.5分|other}，低{l|4.0分|other}，正好是封顶免去的部分。等次线：{m|90分|other}以上为优秀、{n|80分|other}以上为良好，丁县评为良好，距优秀差{o|5.5分|other}，高于良好线{p|4.5分|other}。全市{q|八县|item}平均{r|86.1分|other}，丁县低{s|1.6分|other}，位列第{!rank|6}；优秀{t|2个|item}、良好{u|5个|item}、合格{v|1个|item}，优良率{w|87.5%|percent}，达到不低于{x|85%|percent}的目标。去年丁县{y|82.9分|other}，今年提高{z|1.6分|other}。""",
"""count b,3; sum g,c d f; diff a,g,h; sum j,h i; expr a-c-d-e+i,k; diff j,k,l; diff e,f,l; diff m,j,o; diff j,n,p; least n,j; below j,m; diff r,j,s; sum q,t u v; sharesum t u,q,w; least x,w; diff j,y,z; trend up,y j; below n,m; most f,e; bound f,e; below j,r""",
"sum g,c d e; least m,j; expr a-g,j; share t,q,w")

put("rural-canteen-staff-gap", "", """【整改台账】编号{!no|17}：农村学校食堂从业人员缺编
标准：就餐学生与从业人员之比不高于{a|80:1|ratio}（寄宿制{b|60:1|ratio}）。
现状：{c|28所|school}走读学校就餐{d|9,840人|student}，从业{e|118人|person}，比例{f|83.4:1|ratio}，应配{g|123人|person}，缺{h|5人|person}；{i|16所|school}寄宿制学校就餐{j|7,260人|student}，从业{k|112人|person}，比例{l|64.8:1|ratio}，应配{m|112人|person}，缺{n|9人|person}。{o|44所|school}学校合计就餐{p|17,010人|student}，从业{q|230人|person}，比例{r|74.3:1|ratio}，按合计看未超过{a2|80:1|ratio}，但不能以合计代替分类。
措施：公开招聘{s|14人|person}，人均年工资{t|3.6万元|CNY/year}，年增支出{u|504万元|CNY}；到岗后从业{v|244人|person}。
时限：明年3月31日前。""",
"""ratio d,e,f; expr d/a,g; diff g,e,h; ratio j,k,l; !1 expr j/b,m; !1 diff m,k,n; sum o,c i; !2 sum p,d j; sum q,e k; !2 ratio p,q,r; same a,a2; most r,a2; sum s,h n; !3 prod u,s t; sum v,q s; below a,f; below b,l; between r,f l; below b,a; below e,g""",
"most f,a; ratio j,e,l; most l,b; prod u,v t",
wrong("ratio difference", "m", "j b n k", "121人|person", "7260除以60为121人，缺9人也合121；误抄了现有112人", "copied figure", 2),
wrong("sum", "p", "d j r q", "17,100人|student", "9840加7260为17100，比例74.3也合17100", "transposed digits", 3),
wrong("average", "u", "s t", "50.4万元|CNY", "14人每人3.6万元为50.4万元，小数点错了一位", "power of ten", 1))

put("interview-digital-divide", "", """《督导》编辑部：听说贵市把“智慧教室比例”作为对区县的硬指标？
规划处：是的，五年目标{a|70%|percent}，每年提高{b|8个百分点|percentage-point}，起点{c|30%|percent}。第三年应到{d|54%|percent}，实际{e|56.2%|percent}，快了{f|2.2个百分点|percentage-point}。
编辑部：各区差别大吗？
规划处：最高的甲区{g|71.8%|percent}，最低的丙县{h|38.4%|percent}，极差{i|33.4个百分点|percentage-point}；起点年极差{j|41.0个百分点|percentage-point}，三年缩小{k|7.6个百分点|percentage-point}。乙区{l|57.0%|percent}，丁县{m|49.5%|percent}。
编辑部：全市教室多少？
规划处：{n|11,460间|classroom}，智慧教室{o|6,441间|classroom}，三年新增{p|3,128间|classroom}，起点年是{q|3,313间|classroom}，那时教室{r|11,043间|classroom}。
编辑部：花了多少？
规划处：每间{s|4.5万元|CNY}，{p2|3,218间|classroom}共{t|1.41亿元|CNY}，省级补助{u|40%|percent}，即{v|5,793万元|CNY}，其余{w|8,446万元|CNY}由市县按{x|1:1|ratio}分担。""",
"""expr c+5*b,a; expr c+3*b,d; diff e,d,f; diff g,h,i; diff j,i,k; largest g,h l m; smallest h,g l m; between e,g h l m; share o,n,e; diff o,q,p; share q,r,c; !1 same p,p2; prod t,p s; !1 prod t,p2 s; !2 share v,t,u; !2 diff t,v,w; trend down,j i; trend up,c e a; bound o,n; bound q,r; trend up,r n; trend up,q o; least d,e; least c,d""",
"least a,e; share q,n,c; expr c+5*b,d",
wrong("restatement", "p2", "p t s o q", "3,128间|classroom", "前文新增3128间，造价1.41亿元也合3128间", "transposed digits", 2),
wrong("share difference", "v", "t u w", "5,630万元|CNY", "1.41亿元的四成为5630万元，与其余8446万元相加才是1.41亿元；5793是按误写的3218间算的", "computed from the wrong figure", 1))

put("postponed-two-milestones", "完成时间推迟但工程量超额，二者不是一回事", """项目里程碑执行表说明：县职教中心迁建原定{a|2024年8月|other}竣工，因管线迁改推迟到{b|2025年2月|other}，晚{c|6个月|other}。推迟期间，建筑面积由{d|42,000平方米|other}调增为{e|45,360平方米|other}，增加{f|3,360平方米|other}、{g|8.0%|percent}；总投资由{h|1.68亿元|CNY}调整为{i|1.76亿元|CNY}，增加{j|800万元|CNY}、{k|4.8%|percent}，单位造价由{l|4,000元|CNY}降为{m|3,880元|CNY}。在校生规模设计{n|3,600人|student}，实际报到{o|3,276人|student}，使用率{p|91.0%|percent}；生均建筑面积{q|13.8平方米|other}，按设计规模为{r|12.6平方米|other}，均高于不低于{s|12平方米|other}的标准。按时竣工一项记为未完成；工程量为原计划的{u|108.0%|percent}，考核扣时间分{v|5分|other}，不扣质量分。""",
"""const c,6,6; order a b; diff e,d,f; growth e,d,g; growthb d,f,g; diff i,h,j; growth i,h,k; growthb h,j,k; avg h,d,l; avg i,e,m; share o,n,p; avg e,o,q; avg e,n,r; least s,q; least s,r; share e,d,u; expr 100+g,u; trend up,d e; trend up,h i; trend down,l m; bound o,n; below r,q; below k,g""",
"avg d,n,r; avg i,d,m; share o,n,u; growth i,h,g")

put("share-up-number-down", "人数下降而占比上升，总数降得更快", """问答集之九：为什么说“随迁子女占比提高”又说“随迁子女减少”？
因为总数减得更快。全区义务教育在校生由{a|68,200人|student}减到{b|61,380人|student}，减少{c|6,820人|student-}，下降{d|10.0%|percent-}；随迁子女由{e|17,050人|student}减到{f|16,265人|student}，减少{g|785人|student-}，下降{h|4.6%|percent-}；占比由{i|25.0%|percent}提高到{j|26.5%|percent}，提高{k|1.5个百分点|percentage-point}。户籍学生由{l|51,150人|student}减到{m|45,115人|student}，下降{n|11.8%|percent-}，降幅高于随迁子女{o|7.2个百分点|percentage-point}，占减少总数的{p|88.5%|percent}。
责任书的要求是“随迁子女公办就读比例不低于{q|95%|percent}”，现公办{r|15,679人|student}，为{s|96.4%|percent}，高出{t|1.4个百分点|percentage-point}；去年公办{u|16,351人|student}，为{v|95.9%|percent}，也就是说公办就读人数少了{w|672人|student-}，比例反而提高{x|0.5个百分点|percentage-point}。""",
"""diff b,a,c; growth b,a,d; growthb a,c,d; diff f,e,g; growth f,e,h; growthb e,g,h; share e,a,i; share f,b,j; diff j,i,k; diff a,e,l; diff b,f,m; growth m,l,n; expr h-n,o; expr (l-m)/(a-b)*100,p; least q,s; diff s,q,t; share r,f,s; share u,e,v; diff r,u,w; diff s,v,x; trend down,a b; trend down,e f; trend up,i j; trend down,l m; trend down,u r; trend up,v s; sum a,e l; sum b,f m; bound r,f; bound u,e; least q,v; between d,h n""",
"share f,a,j; share r,b,s; growth f,e,d; diff v,s,t")

put("annual-report-card-three-errors", "", """县政府教育“成绩单”公开稿
①保入学：义务教育在校{a|46,820人|student}，比上年{b|47,350人|student}减少{c|530人|student-}；适龄儿童入学率{d|99.98%|percent}。
②扩资源：新建、改扩建学校{e|12所|school}，新增学位{f|7,350个|place}，比年初承诺{g|7,000个|place}多{h|350个|place}，超额{i|5.0%|percent}。
③强队伍：招聘{j|286人|person}，退休{k|241人|person}，调出{l|19人|person}，净增{m|45人|person}；年末专任教师{n|3,512人|person}，上年末{o|3,486人|person}。
④减负担：课后服务覆盖{p|46,121人|student}，参与率{q|98.5%|percent}；服务经费{r|3,690万元|CNY}，生均{s|800元|CNY/student}。
⑤助困难：资助{t|5,104人次|person-time}、{u|612.5万元|CNY}，人次均{v|1,020元|CNY}，人次比上年下降{w|3.5%|percent-}（上年{x|5,289人次|person-time}）。
⑥稳投入：教育支出{y|8.93亿元|CNY}，占一般公共预算支出{z|41.75亿元|CNY}的{za|21.4%|percent}，比上年的{zb|21.6%|percent}提高{zc|0.2个百分点|percentage-point}。""",
"""diff a,b,c; diff f,g,h; growth f,g,i; growthb g,h,i; least g,f; !1 lin m,+j -k -l; !1 diff n,o,m; share p,a,q; avg r,p,s; !2 avg u,t,v; growth t,x,w; share y,z,za; !3 trend up,zb za; !3 diff za,zb,zc; trend down,b a; bound p,a; bound y,z; below l,k; trend down,x t; trend up,o n; atmost j,k l""",
"diff j,k,n; avg r,a,v; growth t,x,q; share p,b,q",
wrong("sum", "m", "j k l n o", "26人|person", "净增还应减去调出19人，286减241减19为26，年末比上年末也多26人", "part left out", 1),
wrong("average", "v", "u t", "1,200元|CNY", "612.5万元除以5104人次为1200元，两个数字颠倒", "transposed digits", 1),
wrong("direction", "za", "zb zc y z", None, "21.4%低于上年的21.6%，应为下降0.2个百分点", "direction", 1, "比上年下降0.2个百分点"))

put("dialogue-on-lag-copied-year", "", """督学与校长的对账
校长：我校“三年发展规划”终期自评写了，持有心理健康辅导证书的教师第一年{a|46人|person}、第二年{b|71人|person}、第三年{c|88人|person}，专任教师分别为{d|160人|person}、{e|165人|person}、{f|170人|person}，持证率相应为{g|28.8%|percent}、{h|43.0%|percent}、{i|43.0%|percent}，年年高于{ga|25%|percent}的底线。
督学：再看家校协同。家长学校课程计划每年{j|12次|other}，三年{k|36次|other}，实办{l|11次|other}、{m|13次|other}、{n|12次|other}，合计{o|36次|other}，完成计划{p|100%|percent}，没有问题；但“每年均不少于{q|12次|other}”站不住，第一年少{r|1次|other}。
校长：这句改为“三年累计完成”。
督学：图书更新目标每年不低于藏书的{s|5%|percent}，去年藏书{t|38,600册|item}、更新{u|2,123册|item}，更新率{v|5.5%|percent}，今年藏书{w|40,100册|item}、更新{x|1,925册|item}，更新率{y|4.8%|percent}，结论写“{z|两年|other}均达标”。""",
"""share a,d,g; share b,e,h; !1 share c,f,i; prod k,j,3; sum o,l m n; share o,k,p; below l,q; diff q,l,r; same j,q; share u,t,v; share x,w,y; least s,v; !2 least s,y; trend up,a b c; trend up,d e f; trend up,t w; bound a,d; bound b,e; bound c,f; least q,m; least q,n; below x,u; trend down,v y; count z,2; bound u,t; bound x,w; least ga,g; least ga,h; least ga,i""",
"share c,e,i; least q,l; share x,t,y",
wrong("share", "i", "c f h g b", "51.8%|percent", "88除以170为51.8%，抄成了上一年的43.0%", "other year's figure copied", 2),
wrong("bound", "y", "s x w z", None, "4.8%低于5%，今年没有达标", "minimum not reached", 2, "去年达标、今年未达标"))

put("months-of-delay-warning", "", """黄牌警示
年度“暖冬工程”（取暖改造）签约{a|74所|school}，责任书完成时限为10月31日。进度：7月末{b|21所|school}，8月末{c|38所|school}，9月末{d|52所|school}，10月末{e|69所|school}；月均完成{f|16所|school}，10月单月完成{g|17所|school}，为各月最多。逾期未完{h|5所|school}，占签约{i|6.8%|percent}，按约每校扣{j|2万元|CNY}奖补，共扣{k|10万元|CNY}。累计完成投资{l|2,622万元|CNY}，平均每校{m|38万元|CNY}，比控制价{n|40万元|CNY}低{o|5.0%|percent}；供暖面积{p|21.4万平方米|other}，受益学生{q|4.28万人|student}，人均{r|5.0平方米|other}。从8月至10月的{s|四个|item}月看，每月增量为{t|17所|school}、{u|14所|school}、{v|17所|school}。""",
"""trend up,b c d e; diff c,b,t; diff d,c,u; diff e,d,v; diff e,d,g; same g,v; avgn e,b,3,f; mean t u v,f; largest g,t u v; diff a,e,h; share h,a,i; prod k,h j; avg l,e,m; expr (n-m)/n*100,o; below m,n; avg p,q,r; !1 count s,3; bound e,a; most m,n; smallest u,t v""",
"avg l,a,m; avgn e,b,4,f; share h,e,i",
wrong("sum count", "s", "t u v", "三个|item", "8月至10月为三个月，所列增量也是三个", "count against list", 2))

put("weighted-target-two-cities", "每一地都升，合计却降，因为低比率地区占比扩大", """数据释疑：甲、乙两县高中阶段升学率都比去年高，两县合计为何反而低？
去年甲县毕业{a|4,000人|student}、升学{b|3,880人|student}（{c|97.0%|percent}），乙县毕业{d|2,000人|student}、升学{e|1,760人|student}（{f|88.0%|percent}），合计毕业{g|6,000人|student}、升学{h|5,640人|student}（{i|94.0%|percent}）。今年甲县毕业{j|3,200人|student}、升学{k|3,120人|student}（{l|97.5%|percent}），乙县毕业{m|3,300人|student}、升学{n|2,937人|student}（{o|89.0%|percent}），合计毕业{p|6,500人|student}、升学{q|6,057人|student}（{r|93.2%|percent}）。甲县提高{s|0.5个百分点|percentage-point}，乙县提高{t|1.0个百分点|percentage-point}，合计下降{u|0.8个百分点|percentage-point-}。原因是乙县毕业生由占{v|33.3%|percent}升到{w|50.8%|percent}，把平均数拉低。若按去年的毕业生结构加权，今年应为{x|94.7%|percent}，则是提高{y|0.7个百分点|percentage-point}。“合计不低于{z|93%|percent}”的目标仍达到。""",
"""share b,a,c; share e,d,f; sum g,a d; sum h,b e; share h,g,i; share k,j,l; share n,m,o; sum p,j m; sum q,k n; share q,p,r; diff l,c,s; diff o,f,t; diff r,i,u; share d,g,v; share m,p,w; expr (l*a+o*d)/g,x; diff x,i,y; least z,r; between i,c f; between r,l o; trend up,c l; trend up,f o; trend down,i r; trend up,v w; trend up,d m; trend down,a j; bound b,a; bound e,d; bound k,j; bound n,m; below o,l; below f,c""",
"mean c f,i; share m,g,w; growth q,h,u")

put("completed-vs-accepted", "竣工、验收、投用三个口径逐级减少", half("""答复人大代表关于“年底完工{a|60所|school}”的询问：截至12月20日,竣工{b|60所|school},已通过验收{c|47所|school},已投入使用{d|39所|school},{z|三个|item}数都是实数。完工率{e|100%|percent},验收率{f|78.3%|percent},投用率{g|65.0%|percent}。尚未验收的{h|13所|school}中,消防待检{i|8所|school}、室内空气检测未到期{j|5所|school}；验收而未投用的{k|8所|school}计划寒假后搬迁。按建设内容:食堂{l|24所|school},宿舍{m|21所|school},运动场{n|28所|school},其中{o|13所|school}学校同时建了{p|两类|item}内容,故各类之和{q|73所|school}超过{a2|60所|school}。总投资{r|3.24亿元|CNY},平均每所{s|540万元|CNY},比概算{t|560万元|CNY}节约{u|20万元|CNY}、{v|3.6%|percent}。验收一次合格{w|44所|school},一次合格率{x|93.6%|percent},满足不低于{y|90%|percent}的合同要求。"""),
"""same a,b; same a,a2; share b,a,e; share c,a,f; share d,a,g; diff b,c,h; sum h,i j; diff c,d,k; sum q,l m n; lin a2,+l +m +n -o; diff q,a2,o; avg r,a,s; diff t,s,u; share u,t,v; share w,c,x; least y,x; trend down,b c d; count z,3; count p,2; bound w,c; bound d,c; bound c,b; most s,t; trend down,e f g; largest n,l m""",
"sum a,l m n; share w,b,x; share d,c,g; avg r,q,s")

put("seven-districts-gap-narrowing", "", """缩小区域差距专题报告（节选）
基期，{a|七个|item}县区生均公用经费最高为甲区{b|1,980元|CNY/student}，最低为庚县{c|1,100元|CNY/student}，高低比{d|1.80|ratio}；期末，最高为甲区{e|2,340元|CNY/student}，最低为己县{f|1,560元|CNY/student}，高低比{g|1.50|ratio}，五年缩小{h|0.30|ratio}。绝对差由{i|880元|CNY/student}缩小到{j|870元|CNY/student}，没有完成“缩小到{k|700元|CNY/student}以内”的任务。庚县由{c2|1,100元|CNY/student}升至{l|1,640元|CNY/student}，增长{m|49.1%|percent}，五年年均增长{n|8.3%|percent}，高于甲区的年均{o|3.4%|percent}，也高于全市年均{p|5.2%|percent}。全市平均由{q|1,450元|CNY/student}提高到{r|1,868元|CNY/student}，提高{s|418元|CNY/student}，增幅{t|28.8%|percent}；低于全市平均的县区由{u|五个|item}减少到{v|三个|item}，即丁县、己县、庚县、丙县。""",
"""ratio b,c,d; ratio e,f,g; diff d,g,h; diff b,c,i; !1 diff e,f,j; below k,j; same c,c2; growth l,c2,m; cagrv 5,l,c2,n; cagrv 5,e,b,o; cagrv 5,r,q,p; diff r,q,s; growth r,q,t; cagr 5,t,p; cagr 5,m,n; !2 count v,4; below v,u; below o,p; below p,n; below c,q; below f,r; below l,r; below q,b; below r,e; trend up,q r; trend down,d g; trend down,i j; growthb q,s,t; largest e,f l; smallest f,e l""",
"most j,k; diff e,l,j; overn t,5,p",
wrong("difference", "j", "e f i k", "780元|CNY/student", "2340减1560为780元，两个数字颠倒", "transposed digits", 2),
wrong("sum count", "v", "u", "四个|item", "所列低于平均的县区有四个", "count against list", 1))

put("enrolment-plan-fulfilled-table2", "", """中等职业学校招生计划执行情况（人）
学校	计划	报到	完成率
市机电学校	{a1|1,200|student}	{b1|1,254|student}	{c1|104.5%|percent}
市卫生学校	{a2|900|student}	{b2|918|student}	{c2|102.0%|percent}
市农业学校	{a3|600|student}	{b3|441|student}	{c3|73.5%|percent}
甲县职中	{a4|800|student}	{b4|772|student}	{c4|96.5%|percent}
乙县职中	{a5|700|student}	{b5|609|student}	{c5|87.0%|percent}
合计	{a|4,200|student}	{b|3,994|student}	{c|95.1%|percent}
综述：{d|五校|school}中超计划的{e|两校|school}，共超{f|72人|student}；未完成的{g|三校|school}，共缺{h|278人|student}，其中市农业学校缺{i|159人|student}，占缺额的{j|52.7%|percent}。完成率最高的是市机电学校，最低的是市农业学校，相差{k|31.0个百分点|percentage-point}。与去年报到{l|4,126人|student}相比，今年减少{m|132人|student-}，下降{n|3.3%|percent-}。责任书规定完成率低于{o|80%|percent}的学校次年核减计划{p|10%|percent}，市农业学校因此核减{q|60人|student}，次年计划为{r|540人|student}。""",
"""sum a,a1 a2 a3 a4 a5; sum b,b1 b2 b3 b4 b5; share b1,a1,c1; share b2,a2,c2; share b3,a3,c3; share b4,a4,c4; share b5,a5,c5; share b,a,c; count d,5; sum d,e g; expr a3-b3+a4-b4+a5-b5,h; expr b1-a1+b2-a2,f; expr a+f-h,b; diff a3,b3,i; !1 share i,h,j; largest c1,c2 c3 c4 c5; smallest c3,c1 c2 c4 c5; diff c1,c3,k; diff b,l,m; !2 growth b,l,n; below c3,o; prod q,a3 p,1/100; diff a3,q,r; between c,c1 c2 c3 c4 c5; count e,2; count g,3; !2 growthb l,m,n; trend down,l b; bound i,h; least o,c5""",
"mean c1 c2 c3 c4 c5,c; share i,a,j; share i,a3,j; diff c1,c2,k",
wrong("share", "j", "i h", "57.2%|percent", "159除以缺额278为57.2%，两个数字颠倒", "transposed digits", 1),
wrong("growth", "n", "b l m", "3.2%|percent-", "下降应以去年4126人为基数，误除以今年3994人", "later divided instead of earlier", 1))

put("minutes-of-year-end-sprint", "缺口按四种情形分列，其中一种可以不补", """岁末冲刺调度会纪要：还有{a|23天|other}到年底，{b|36项|item}年度任务已销号{c|29项|item}，销号率{d|80.6%|percent}。剩余{e|7项|item}：{f|3项|item}本月可销、{g|2项|item}跨年经批准顺延、{h|1项|item}因政策取消、{i|1项|item}确有困难。取消的不再计入分母，故年底预计销号{j|32项|item}，按{k|35项|item}计为{l|91.4%|percent}，顺延{x|两项|item}若视同完成，则为{m|97.1%|percent}；考核办法采用前一种，目标{n|90%|percent}以上，可达到。资金类任务单列：应付工程款{o|4,215万元|CNY}，已付{p|3,878万元|CNY}，支付率{q|92.0%|percent}，余{r|337万元|CNY}，其中质保金{s|126.45万元|CNY}（合同额的{t|3%|percent}）依约不付，真正拖欠为{u|210.55万元|CNY}，占应付{v|5.0%|percent}。会议要求拖欠额每天平均消化{w|9.2万元|CNY}以上。""",
"""diff b,c,e; share c,b,d; sum e,f g h i; sum j,c f; diff b,h,k; share j,k,l; sharesum j x,k,m; same x,g; least n,l; diff o,p,r; share p,o,q; share s,o,t; diff r,s,u; share u,o,v; avg u,a,w; bound c,b; bound s,r; bound p,o; below d,n; below l,m; count x,2; trend up,c j""",
"share j,b,l; share r,o,v; least n,d; sum j,c f g")

put("bulletin-on-safe-campus", "", """平安校园建设“{z|五个|item}{a|100%|percent}”完成通报：专职保安配备率{b|100%|percent}、封闭管理率{c|100%|percent}、一键报警安装率{d|100%|percent}、视频监控覆盖率{e|100%|percent}、护学岗设置率{f|98.6%|percent}，{g|五项|item}全部达到{a2|100%|percent}。全市校园{h|1,420所|school}，保安{i|4,686人|person}，校均{j|3.3人|person}；护学岗应设{k|1,420所|school}，已设{l|1,400所|school}，未设{m|20所|school}，均为教学点。保安中{!age|50}岁以下{n|2,906人|person}，占{o|62.0%|percent}，不低于{p|60%|percent}的要求；持证{q|4,717人|person}，持证率{r|99.0%|percent}。安全事故同比由{s|26起|item}降为{t|19起|item}，减少{u|7起|item-}，下降{v|26.9%|percent-}，连续{w|三年|other}下降（前年{x|31起|item}，大前年{y|30起|item}）。""",
"""count z,5; same z,g; same a,a2; least a2,b; least a2,c; least a2,d; least a2,e; !1 least a2,f; avg i,h,j; share l,k,f; diff k,l,m; same h,k; share n,i,o; least p,o; !2 bound q,i; !2 share q,i,r; diff t,s,u; growth t,s,v; growthb s,u,v; !3 trend down,y x s t; bound n,i; bound l,k; trend down,x s t; count w,3""",
"share n,h,o; growth t,x,v; share q,n,r",
wrong("bound", "f", "a2 l k m g", None, "护学岗98.6%未到100%，不能说五项全部达到", "minimum not reached", 1, "前四项达到100%，护学岗设置率98.6%"),
wrong("bound share", "q", "i r", "4,639人|person", "持证人数不能超过保安总数4686人，99.0%合4639人", "part greater than whole", 1),
wrong("direction sequence", "x", "y s t w", None, "前年31起多于大前年30起，只有两年下降", "trend broken", 1, "连续两年下降"))

put("training-of-principals-units", "人次、人、学时三种单位并存，互不相加", spaced("""校园长任职资格培训年度结算：计划培训{a|320人|person}，实际参训{b|334人|person}，完成计划的{c|104.4%|percent}。因部分校长既上线上课又上线下课，共计{d|512人次|person-time}，其中线上{e|334人次|person-time}、线下{f|178人次|person-time}，人均{g|1.5人次|person-time}。学时方面，线上每人{h|40学时|other}、线下每人{i|60学时|other}，合计{j|24,040学时|other}，人均{k|72.0学时|other}；只上线上的{l|156人|person}，只有{h2|40学时|other}，没有达到持证所需的{m|100学时|other}，{x|两种|item}都上的{n|178人|person}刚好{o|100学时|other}，达到。持证人数{p|178人|person}，占参训{q|53.3%|percent}，尚缺{r|156人|person}，明年补训。经费{s|56.78万元|CNY}，人均{t|1,700元|CNY}，按人次均为{u|1,109元|CNY}，都低于限额{v|2,000元|CNY}。责任书规定的是“参训人数不少于{w|320人|person}”，所以判为完成。""")
,"""share b,a,c; sum d,e f; avg d,b,g; expr e*h+f*i,j; avg j,b,k; diff b,f,l; same h,h2; below h2,m; expr h+i,o; least m,o; same b,e; share p,b,q; diff b,p,r; same p,n; same n,f; avg s,b,t; avg s,d,u; most t,v; most u,v; same w,a; least w,b; same l,r; sum b,l n; below u,t; between k,h2 o; count x,2""",
"least m,h2; share p,d,q; avg j,d,k; share d,a,c")

put("comprehensive-gap-to-close", "", """对照规划补短板（教育局党组会材料）
（一）差距清单：规划要求期末普通高中专任教师研究生学历比例{a|18%|percent}，现{b|14.5%|percent}，差{c|3.5个百分点|percentage-point}；现有专任教师{d|2,840人|person}，研究生{e|412人|person}，若总数不变，要增加{f|99人|person}，即达到{g|511人|person}。
（二）路径：公招{h|45人|person}、引进{i|30人|person}、在职攻读{j|24人|person}，合计{k|99人|person}，引进最多。
（三）保障：引进人才安家费每人{l|12万元|CNY}，共{m|360万元|CNY}；在职攻读每人补{n|1.5万元|CNY}，共{o|36万元|CNY}；{p|两项|item}共{q|396万元|CNY}，分{r|三年|other}列支，每年{s|132万元|CNY}。
（四）时序：第一年增{t|30人|person}、第二年增{u|35人|person}、第三年增{v|34人|person}，比例分别到{w|15.6%|percent}、{x|16.8%|percent}、{y|18.0%|percent}，均为当年年末数；第二年比第一年提高{z|2.3个百分点|percentage-point}。""",
"""diff a,b,c; share e,d,b; expr d*a/100,g; diff g,e,f; sum k,h i j; same f,k; !1 largest i,h j; prod m,i l; prod o,j n; sum q,m o; overn q,3,s; sum k,t u v; expr (e+t)*100/d,w; expr (e+t+u)*100/d,x; expr (e+t+u+v)*100/d,y; !2 diff x,w,z; least a,y; trend up,w x y; trend up,b w; below b,a; bound e,d; bound g,d; count p,2; same a,y""",
"diff y,x,z; share g,e,y; diff a,e,c",
wrong("direction", "i", "h j", None, "公招45人多于引进30人，引进不是最多", "wrong superlative", 1, "公招最多"),
wrong("difference", "z", "w x", "1.2个百分点|percentage-point", "16.8减15.6为1.2；2.3是与现状14.5相比", "wrong base year", 2))

put("county-comparison-thresholds", "以75%为界分组，等于界线的算达到", """县域义务教育“双线”考核分组公示。达标率达到{a|75%|percent}的列A组，{b|60%|percent}以上不足{c|75%|percent}的列B组，不足{d|60%|percent}的列C组。{e|九县|item}结果：甲县{f|88.2%|percent}、乙县{g|81.4%|percent}、丙县{h|75.0%|percent}、丁县{i|74.9%|percent}、戊县{j|70.3%|percent}、己县{k|66.6%|percent}、庚县{l|60.0%|percent}、辛县{m|58.7%|percent}、壬县{n|49.5%|percent}。A组{o|三县|item}，B组{p|四县|item}，C组{q|两县|item}；丙县与丁县只差{r|0.1个百分点|percentage-point}，却分在两组，规则使然。A组平均{s|81.5%|percent}，B组平均{t|68.0%|percent}，C组平均{u|54.1%|percent}，A组比B组高{v|13.5个百分点|percentage-point}，比C组高{w|27.4个百分点|percentage-point}。去年C组{x|四县|item}，今年减少{y|两县|item}，其中庚县升入B组，另一县升入B组；去年A组{z|两县|item}。""",
"""sum e,o p q; count e,9; count o,3; count p,4; count q,2; same a,c; same b,d; least a,f; least a,g; least a,h; below i,c; below j,c; below k,c; least b,i; least b,j; least b,k; least b,l; below m,d; below n,d; diff h,i,r; mean f g h,s; mean i j k l,t; mean m n,u; diff s,t,v; diff s,u,w; diff x,q,y; trend down,f g h i j k l m n; largest f,g h i j k l m n; smallest n,f g h i j k l m; below z,o; trend down,s t u""",
"mean f g h i j k l m n,s; mean i j k l m n,t; diff x,o,y; diff f,n,w")

put("open-letter-to-parents-places", "", """致新生家长的一封信（附数据）
亲爱的家长：我区小学学位连续{a|四年|other}增加，2021年{b|21,600个|place}，2022年{c|22,950个|place}，2023年{d|24,120个|place}，2024年{e|24,840个|place}，2025年{f|26,330个|place}；报名一年级的人数，2024年{g|4,715人|student}，2025年{h|4,602人|student}，下降{i|2.4%|percent-}。
今年一年级开{j|104个|class}班，平均每班{k|44.3人|student}，不超过{l|45人|student}的限额，最大的班{m|45人|student}，最小的班{n|41人|student}。户籍儿童{o|3,129人|student}、随迁子女{p|1,473人|student}，随迁子女占{q|47.1%|percent}；按志愿一次录取{r|4,233人|student}，占{s|92.0%|percent}，其余{t|369人|student}已协调就近入学。
学位增加{u|4,730个|place}，比2021年增长{v|21.9%|percent}，年均增长{w|5.1%|percent}。请放心。""",
"""trend up,b c d e f; count a,4; growth h,g,i; avg h,j,k; most k,l; most m,l; between k,n m; sum h,o p; !1 share p,h,q; share r,h,s; diff h,r,t; diff f,b,u; growth f,b,v; growthb b,u,v; cagrv 4,f,b,w; trend down,g h; bound r,h; bound p,h; below n,m; below h,f""",
"share o,h,q; growth f,e,v; share r,o,s; cagrv 5,f,b,w",
wrong("share", "q", "p h o", "32.0%|percent", "随迁子女应除以全部新生4602人，误除以户籍儿童3129人", "wrong denominator", 2))

put("performance-audit-trainees", "", """绩效审计摘要
{!no|1}.目标偏离。专项资金绩效目标为培训乡村教师{a|9,600人次|person-time}、满意度不低于{b|90%|percent}、人均成本不高于{c|1,500元|CNY}。实际培训{d|9,072人次|person-time}，完成{e|94.5%|percent}，满意度{f|91.8%|percent}，支出{g|1,311.81万元|CNY}，人均{h|1,446元|CNY}。
{!no|2}.重复计数。同一教师参加多期，{d2|9,072人次|person-time}对应{i|7,560人|person}，人均参训{j|1.3次|other}；参训一次的{k|6,310人|person}，两次的{l|988人|person}，三次的{m|262人|person}。
{!no|3}.结构偏差。县城教师参训{n|1,905人|person}，占{o|25.2%|percent}，而项目限定县城教师不超过{p|20%|percent}，超出{q|5.2个百分点|percentage-point}；村小和教学点教师{r|2,571人|person}，占{s|34.0%|percent}，比目标{t|40%|percent}低{u|4个百分点|percentage-point}；其余乡镇教师{v|3,084人|person}。
{!no|4}.建议收回县城教师超额部分资金，按超出{w|393人|person}、人均{x|1,446元|CNY}计{y|56.83万元|CNY}。""",
"""share d,a,e; least b,f; avg g,d,h; most h,c; same d,d2; !1 avg d2,i,j; sum i,k l m; expr k+2*l+3*m,d2; share n,i,o; below p,o; diff o,p,q; share r,i,s; below s,t; !2 diff t,s,u; sum i,n r v; expr n-i*p/100,w; prod y,w x; same h,x; bound d,a; bound n,i; bound r,i; largest k,l m; largest v,n r""",
"most o,p; least t,s; share n,d,o; avg g,i,h; sum d2,k l m",
wrong("average", "j", "d2 i k l m", "1.2次|other", "实际9072除以7560为1.2；1.3是用计划9600人次算的", "plan instead of fulfilment", 2),
wrong("difference", "u", "t s", "6个百分点|percentage-point", "40减34.0为6个百分点", "wrong digit", 1))

put("two-baselines-halving", "同一降幅可按两个基期表述，二者不同而都对", """“减半行动”是否完成？{u|两个|item}基期{v|两种|item}答案。近视率（小学）规划文本以2018年的{b|42.0%|percent}为基期，要求到今年降到{c|36%|percent}以下，实际{d|35.3%|percent}，降低{e|6.7个百分点|percentage-point}，完成。市里“减半行动”讲的是新发近视人数，以前年的{f|8,460人|student}为基数，减半即不超过{g|4,230人|student}；今年新发{h|4,512人|student}，比基数减少{i|3,948人|student-}，下降{j|46.7%|percent-}，没有减半，差{k|282人|student}；若以去年{l|9,180人|student}为基数，则下降{m|50.8%|percent-}，已经减半。评估组认定以责任书写明的前年为准，结论是“接近完成”。户外活动每天不少于{n|2小时|other}的学校{o|318所|school}，占{p|346所|school}小学的{q|91.9%|percent}，高于{r|90%|percent}的过程指标；近视率最高的学校{s|51.2%|percent}，最低{t|22.6%|percent}，全市均值居其间。""",
"""most d,c; diff b,d,e; trend down,b d; expr f/2,g; below g,h; diff h,f,i; growth h,f,j; growthb f,i,j; diff h,g,k; growth h,l,m; share o,p,q; least r,q; between d,t s; below h,f; below h,l; bound o,p; trend down,f h; below t,s; count u,2; same u,v""",
"growth h,l,j; most h,g; growth d,b,j; growth h,f,m")

put("press-conference-two-slips", "", """主持人：请介绍普通高中“县中振兴”进展。
副厅长：全省县中{a|286所|school}，纳入托管帮扶{b|214所|school}，占{c|74.8%|percent}，比“不低于{d|70%|percent}”的目标高{e|4.8个百分点|percentage-point}。托管{f|三年|other}，县中一本上线人数由{g|2.16万人|student}增至{h|2.97万人|student}，增长{i|37.5%|percent}，年均增长{j|11.2%|percent}。
主持人：生源外流有改善吗？
副厅长：有。县域中考前{k|500名|student}留在县中就读的比例，由{l|41.0%|percent}升至{m|58.6%|percent}，提高{n|17.6个百分点|percentage-point}，也就是每县由{o|205人|student}增加到{p|239人|student}。
主持人：投入呢？
副厅长：{f2|三年|other}投入{q|23.4亿元|CNY}，每所县中平均{r|818万元|CNY}，其中宿舍食堂{s|9.8亿元|CNY}、实验室{t|6.1亿元|CNY}、信息化{u|4.3亿元|CNY}、其他{v|3.2亿元|CNY}，宿舍食堂占{w|41.9%|percent}。对托管的{x|241所|school}，再按每所{y|60万元|CNY}安排奖补{z|1.284亿元|CNY}。""",
"""share b,a,c; least d,c; diff c,d,e; growth h,g,i; cagrv 3,h,g,j; cagr 3,i,j; trend up,l m; diff m,l,n; expr k*l/100,o; !1 expr k*m/100,p; avg q,a,r; sum q,s t u v; share s,q,w; !2 same x,b; prod z,b y; !2 prod z,x y; same f,f2; bound b,a; largest s,t u v; trend up,o p; trend up,g h; count f,3; trend down,s t u v""",
"avg q,b,r; share o,k,m; overn i,3,j; avg q,x,r",
wrong("average", "p", "k m o", "293人|student", "500人的58.6%是293人，两个数字颠倒", "transposed digits", 1),
wrong("restatement average", "x", "b z y c", "214所|school", "前文托管214所，奖补1.284亿元也合214所", "transposed digits", 5))

put("equipment-checklist", "三类学校适用不同线，同一数有的达标有的不达标", """装备普惠核验口诀单（内部）
——机：农村小学每百生{a|12台|item}，农村初中{b|15台|item}，教学点每校{c|10台|item}；甲小{d|13台|item}过线，乙初中{e|13台|item}不过线，差{f|2台|item}；丙教学点全校{g|10台|item}，刚过线。
——网：{h|100M|Mbps}为底线，甲小{i|200M|Mbps}、乙初中{j|300M|Mbps}、丙教学点{k|100M|Mbps}，都过线。
——人：信息技术教师甲小{l|2人|person}、乙初中{m|3人|person}、丙教学点{n|0人|person}（走教，不要求专任），要求规模校不少于{o|2人|person}。
——用：每周课表用机时数，小学不少于{p|1课时|other}，初中不少于{q|2课时|other}；甲小{r|1.5课时|other}，乙初中{s|1.8课时|other}，不够。
核验{t|三校|school}{u|四类|item}共{v|12项|item}，丙教学点“用”不作要求、“人”免检，实核{w|10项|item}；合格{x|8项|item}，合格率{y|80%|percent}；乙初中{z|两项|item}不合格。""",
"""least a,d; below e,b; diff b,e,f; least c,g; least h,i; least h,j; least h,k; least o,l; least o,m; least p,r; below s,q; prod v,t u; expr v-2,w; diff w,z,x; share x,w,y; trend up,a b; trend down,j i k; count t,3; count u,4; same d,e; below p,q; below r,s; below l,m; bound x,w; count z,2""",
"least a,g; least b,d; least o,n; share x,v,y; least b,e; least q,s; least q,r")

put("draft-plan-goals-sum", "", half("""下一个五年规划目标（征求意见稿）
（一）学前：普惠园{a|1,080所|school}增至{b|1,200所|school}，增{c|11.1%|percent}；教育部门办园占比{d|51%|percent}升至{e|55%|percent}。
（二）义务教育：优质均衡县由{f|6个|item}增至{g|14个|item}，占{h|18个|item}县的{i|77.8%|percent}；寄宿生床位{j|4.6万张|item}增至{k|5.2万张|item}，增{l|13.0%|percent}。
（三）高中：普高学位{m|12.4万个|place}增至{n|14.0万个|place}，增{o|12.9%|percent}；学位净增{p|1.6亿个|place}。
（四）特教：特校在校{q|2,860人|student}，融合就读{r|4,290人|student}，融合占{s|60.0%|percent}，期末提高到{t|70%|percent}以上。
（五）职教：中职在校生{u|7.2万人|student}，双优校{v|9所|school}，目标{w|12所|school}，增{x|33.3%|percent}；实训设备值{y|5.6亿元|CNY}，生均{z|7,778元|CNY/student}，目标生均{za|10,000元|CNY/student}，若在校生不变，总值需达到{zb|6.2亿元|CNY}，增加{zc|1.6亿元|CNY}。
投资总盘子{zd|86.5亿元|CNY}：（一）{ze|12.3亿元|CNY}、（二）{zf|38.6亿元|CNY}、（三）{zg|21.4亿元|CNY}、（四）{zh|3.2亿元|CNY}、（五）{zi|11.0亿元|CNY}。"""),
"""growth b,a,c; trend up,d e; share g,h,i; growth k,j,l; growth n,m,o; !1 diff n,m,p; shareofsum r,q r,s; below s,t; growth w,v,x; avg y,u,z; !2 prod zb,u za; !2 diff zb,y,zc; sum zd,ze zf zg zh zi; largest zf,ze zg zh zi; smallest zh,ze zf zg zi; trend up,a b; trend up,f g; below z,za; bound g,h; trend up,j k; trend up,m n; trend up,v w; bound f,h""",
"share f,h,i; share r,q,s; growth g,f,i; share zf,y,i",
wrong("difference", "p", "n m", "1.6万个|place", "14.0万减12.4万为1.6万个，单位错了一万倍", "unit slipped by ten thousand", 1),
wrong("average difference", "zb", "u za y zc", "7.2亿元|CNY", "7.2万人每人10000元为7.2亿元，增加1.6亿元也合7.2亿元", "wrong digit", 1))

put("fulfilment-of-letters-by-three-levels", "", """省、市、县{zb|三级|item}责任书兑现率。省对市{a|48项|item}指标，兑现{b|45项|item}，兑现率{c|93.8%|percent}；市对县{d|312项|item}，兑现{e|283项|item}，兑现率{f|90.7%|percent}；县对乡{g|1,460项|item}，兑现{h|1,256项|item}，兑现率{i|86.0%|percent}，逐级走低。{j|三级|item}合计{k|1,820项|item}，兑现{l|1,584项|item}，平均兑现率{m|90.2%|percent}。未兑现{n|236项|item}，其中经费类{o|118项|item}，占{p|50.0%|percent}，队伍类{q|71项|item}，占{r|30.1%|percent}，条件类{s|47项|item}，占{t|19.9%|percent}。去年合计兑现率{u|84.6%|percent}，今年提高{v|2.4个百分点|percentage-point}，未兑现由{w|271项|item}减到{x|236项|item}，减少{y|12.9%|percent-}。省里要求明年合计兑现率不低于{z|90%|percent}，按今年指标数计算，至少须再兑现{za|54项|item}。""",
"""share b,a,c; share e,d,f; share h,g,i; trend down,c f i; sum k,a d g; sum l,b e h; !1 share l,k,m; diff k,l,n; sum n,o q s; share o,n,p; share q,n,r; share s,n,t; hundred p r t; !1 diff m,u,v; same n,x; growth x,w,y; trend down,w x; expr k*z/100-l,za; between m,c f i; count j,3; same zb,j; bound l,k; bound b,a; bound e,d; bound h,g; trend up,u m; largest o,q s""",
"share o,k,p; share q,o,r; growth w,x,y; least z,u",
wrong("share difference", "m", "l k u v c f i", "87.0%|percent", "三级合计应以1584除以1820，为87.0%，比去年提高2.4个百分点也合87.0%；90.2%是三个比率的简单平均", "simple instead of weighted mean", 1))

put("catering-cost-and-limits-memo", "", """餐费管控备忘：指导价早餐{a|5元|CNY}、午餐{b|12元|CNY}、晚餐{c|10元|CNY}，寄宿生一日三餐不超过{d|27元|CNY}，每月（{e|22天|other}）不超过{f|594元|CNY}。核算：早餐成本{g|4.60元|CNY}、午餐{h|11.35元|CNY}、晚餐{i|9.80元|CNY}，日成本{j|25.75元|CNY}，比指导价低{k|1.25元|CNY}，低{l|4.6%|percent}；月成本{m|566.5元|CNY}，{n|1,240名|student}寄宿生一个月{o|70.25万元|CNY}，走读生{p|2,610名|student}只吃午餐，月成本{q|65.17万元|CNY}，合计{r|143.42万元|CNY}。原料占成本不低于{s|65%|percent}，实际原料{t|93.08万元|CNY}，占{u|68.7%|percent}；人工{v|27.09万元|CNY}，占{w|20.0%|percent}；能源等{x|15.25万元|CNY}，占{y|11.3%|percent}。与指导价相比，午餐低{z|0.65元|CNY}，是{zc|三餐|item}中成本最高、让利最多的一餐；早餐让利{za|0.40元|CNY}、晚餐{zb|0.20元|CNY}。""",
"""sum d,a b c; prod f,d e; sum j,g h i; most j,d; diff d,j,k; share k,d,l; prod m,j e; most m,f; prod o,m n; prod q,h e p; !1 sum r,o q; !1 sum r,t v x; !1 share t,r,u; least s,u; !1 share v,r,w; !1 share x,r,y; hundred u w y; diff b,h,z; diff a,g,za; diff c,i,zb; largest h,g i; largest z,za zb; sum k,z za zb; most g,a; most h,b; most i,c; largest b,a c; count zc,3""",
"prod q,j e p; share k,j,y; share o,r,u",
wrong("sum share", "r", "o q t v x u w y", "135.42万元|CNY", "70.25加65.17为135.42，原料、人工、能源三项相加及占比也合135.42", "wrong digit", 1))

put("supplementary-note-definitions", "控辍率、复学率、巩固率分母各异", """指标释义补充件
同一批{a|86名|student}辍学学生，可以写出{b|三个|item}比率，用错分母就会“打架”。辍学率={a2|86名|student}÷年初在校{c|21,540名|student}={d|0.40%|percent}；复学率=已复学{e|69名|student}÷{a3|86名|student}={f|80.2%|percent}；年末辍学率=尚未复学{g|17名|student}÷年末在校{h|21,386名|student}={i|0.08%|percent}。省里控的是年末辍学率，不超过{j|0.10%|percent}，未突破；县里原来报的是年初口径{k|0.40%|percent}，看似超了{l|0.30个百分点|percentage-point}，属于误报。年末在校比年初少{m|154名|student}，其中毕业前转出{n|118名|student}、新转入{o|33名|student}、因辍学离校未返{p|17名|student}、出国{q|52名|student}，{y|四项|item}轧差相符。分片看，山区片{s|35名|student}中复学{t|25名|student}，复学率{r|71.4%|percent}；平坝片{u|51名|student}中复学{v|44名|student}，复学率{w|86.3%|percent}，片间差{x|14.9个百分点|percentage-point}。""",
"""same a,a2; same a,a3; share a2,c,d; share e,a3,f; share g,h,i; most i,j; same d,k; diff k,j,l; diff c,h,m; lin m,+n -o +p +q; same g,p; diff a,e,g; share t,s,r; share v,u,w; sum a,s u; sum e,t v; diff w,r,x; between f,r w; count b,3; count y,4; below r,w; bound e,a; trend down,c h; bound t,s; bound v,u""",
"most k,j; share g,a,i; sum m,n o p q; share e,c,f")

put("quarter-ranking-streak", "", """季度“红黑榜”小结
一季度起，{a|五个|item}区县的学位建设进度排名如下。甲区：{b|31.5%|percent}、{c|52.8%|percent}、{d|77.6%|percent}；乙区：{e|28.4%|percent}、{f|55.1%|percent}、{g|79.3%|percent}；丙县：{h|22.0%|percent}、{i|41.7%|percent}、{j|68.9%|percent}；丁县：{k|25.6%|percent}、{l|47.3%|percent}、{m|66.2%|percent}；戊县：{n|19.7%|percent}、{o|38.8%|percent}、{p|63.5%|percent}（{x|三个|item}数依次为一、二、三季度末累计进度）。
点评：甲区一季度居首，二、三季度连续居首；戊县{y|三个|item}季度均居末位；丙县三季度单季提高{q|27.2个百分点|percentage-point}，提速最快；丁县三季度被丙县超过，落后{r|2.7个百分点|percentage-point}。三季度末首尾相差{s|15.8个百分点|percentage-point}，比一季度末的{t|11.8个百分点|percentage-point}扩大{u|4.0个百分点|percentage-point}。时间进度{v|75%|percent}，达到的有{w|两个|item}。""",
"""largest b,e h k n; !1 largest c,f i l o; !2 largest d,g j m p; smallest n,b e h k; smallest o,c f i l; smallest p,d g j m; trend up,b c d; trend up,e f g; trend up,h i j; trend up,k l m; trend up,n o p; diff j,i,q; diff j,m,r; below m,j; below h,k; below i,l; diff g,p,s; diff b,n,t; diff s,t,u; least v,d; least v,g; below j,v; below m,v; below p,v; count w,2; count a,5; count x,3; count y,3; trend up,t s""",
"diff d,p,s; diff j,h,q; least v,j",
wrong("direction sequence", "c", "f b e", None, "二季度末乙区55.1%高于甲区52.8%", "wrong superlative", 2, "二季度末乙区居首"),
wrong("direction sequence", "d", "g", None, "三季度末乙区79.3%高于甲区77.6%", "wrong superlative", 2, "三季度末乙区居首"))

put("aid-policy-anniversary-qa", "免学费人数与资助人次不同，同一学生可享两项", """十问十答之{!no|6}：“建档学生资助全覆盖，怎么还有{a|3.2%|percent}没享受免学费？”
答：免学费只面向普通高中和中职。全县建档学生{b|8,750人|student}，其中学前{c|1,120人|student}、义务教育{d|5,350人|student}、普高{e|1,310人|student}、中职{f|970人|student}。义务教育本来就不收学费；应免学费的是后两类{g|2,280人|student}，已免{h|2,207人|student}，占{i|96.8%|percent}，未免{j|73人|student}全部在省外就读，由当地办理。生活补助、助学金等合计发放{k|11,935人次|person-time}，是建档学生数的{l|1.36倍|ratio}，因为{m|3,185人|student}同时享受{n|两项|item}。资金{o|1,217.4万元|CNY}，每人次{p|1,020元|CNY}、每人{q|1,391元|CNY}。全覆盖指每人至少享受{r|一项|item}，覆盖率{s|100%|percent}，与免学费率{i2|96.8%|percent}不是一个概念。""",
"""sum b,c d e f; sum g,e f; share h,g,i; hundred a i; diff g,h,j; share j,g,a; ratio k,b,l; diff k,b,m; expr b+m,k; avg o,k,p; avg o,b,q; same i,i2; bound h,g; bound m,b; max100 s; largest d,c e f; below i2,s; below p,q; bound g,b; count n,2""",
"share h,b,i; sum g,c d e f; avg o,b,p; same i,s")

put("three-year-gap-arith", "", """“缩差”工程自评：设定{a|四项|item}差距，{b|三年|other}内缩小{ha|50%|percent}以上。
生均公用经费：城{c|1,350元|CNY/student}乡{d|1,110元|CNY/student}，差{e|240元|CNY/student}；起点差{f|520元|CNY/student}，缩小{g|53.8%|percent}。
骨干教师比例：城{h|21.4%|percent}乡{i|16.2%|percent}，差{j|5.2个百分点|percentage-point}；起点差{k|11.0个百分点|percentage-point}，缩小{l|52.7%|percent}。
生均图书：城{m|27.5册|item}乡{n|30.5册|item}，乡比城多{o|3.0册|item}，差距已反转；起点城比乡多{p|4.0册|item}。
初中平均班额：城{q|47.8人|student}乡{r|39.2人|student}，差{s|8.6人|student}；起点差{t|14.5人|student}，缩小{u|40.7%|percent}。
综合：{a2|四项|item}全部缩小{hb|50%|percent}以上。补充：乡村公用经费三年累计提高{v|310元|CNY/student}，由{w|800元|CNY/student}起步，增长{x|27.9%|percent}；城区由{y|1,320元|CNY/student}提高{z|2.3%|percent}。""",
"""diff c,d,e; expr (f-e)/f*100,g; diff h,i,j; expr (k-j)/k*100,l; diff n,m,o; diff q,r,s; expr (t-s)/t*100,u; diff y,w,f; count a,4; same a,a2; same ha,hb; least ha,g; least ha,l; !1 least hb,u; diff d,w,v; !2 growth d,w,x; !2 growthb w,v,x; growth c,y,z; trend down,f e; trend down,k j; trend down,t s; trend up,w d; trend up,y c; below m,n; below d,c; below i,h; below r,q; below o,p; count b,3""",
"growth d,c,x; expr (t-s)/s*100,u; growth e,f,z",
wrong("bound", "u", "hb s t a2", None, "班额差距只缩小40.7%，不到50%", "limit against the figure", 5, "三项缩小50%以上，班额差距缩小40.7%"),
wrong("growth", "x", "v w d", "38.8%|percent", "提高310元应除以起点800元，误除以现在的1110元", "later divided instead of earlier", 1))
