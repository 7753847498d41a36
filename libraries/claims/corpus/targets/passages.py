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

put("nine-indicators-count", "", """市政府与各区签订的教育发展责任书共设{n|九项|item}约束指标：学前毛入园率、普惠园覆盖率、九年巩固率、高中毛入学率、大班额比例、残疾儿童入学率、教育经费占比、教师交流比例。中期检查时，已提前实现的{a|三项|item}，进度正常的{b|四项|item}，滞后的{c|一项|item}。滞后的是教师交流比例，去年为{d|8.2%|percent}，今年{e|9.6%|percent}，提高{f|1.4个百分点|percentage-point}，离不低于{g|12%|percent}的目标尚有{h|2.4个百分点|percentage-point}；若按去年的增幅推算，两年后可达{i|12.4%|percent}。""",
"""!1 count n,8; !1 sum n,a b c; diff e,d,f; diff g,e,h; trend up,d e; expr e+f+f,i; least g,i; below e,g""",
"least g,e; expr e+f,i",
wrong("sum count", "n", "a b c", "八项|item", "列出的指标是八项，三类进度相加也是八项", "count against list", 2))

put("dropout-ladder-brief", "", """控辍保学简报（第三季度）。全市义务教育阶段疑似辍学学生数已连续{q|三个|item}季度减少：去年四季度{a|318人|student}，今年一季度{b|247人|student}，二季度{c|196人|student}，三季度{d|204人|student}。三季度末的{d2|204人|student}中，小学{e|37人|student}，初中{f|167人|student}，初中占{g|81.9%|percent}。与去年四季度相比，共减少{h|114人|student-}，下降{i|35.8%|percent-}。已劝返{j|131人|student}，劝返率{k|64.2%|percent}，超过责任书规定的{l|60%|percent}；剩下的{m|73人|student}由各乡镇包保到人。""",
"""!1 trend down,a b c d; count q,3; same d,d2; sum d,e f; share f,d,g; diff d,a,h; growth d,a,i; share j,d,k; least l,k; diff d,j,m; bound f,d; bound j,d""",
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
"""diff b,a,c; growth b,a,d; trend down,a b; trend down,e f; diff f,e,g; most f,h; sum b,i j; share j,b,k; same h,h2; !1 most l,h2; largest l,m; most m,h2; between f,l m; below i,j""",
"share i,b,k; growth f,e,g",
wrong("bound", "l", "h2", None, "丁市2.3%已超过2%，不能说各市均在2%以内", "limit against the figure", 2, "除丁市（2.3%）外，各市均控制在2%以内"))

put("annual-average-halfway", "规划期年均目标与前两年实际不必相等，后三年另算", """中期评估显示，公办园在园幼儿由规划基期的{a|48,000人|student}增加到今年的{b|54,615人|student}，{n|两年|other}增长{c|13.8%|percent}，年均增长{d|6.7%|percent}。规划要求五年增长{e|30%|percent}，即期末达到{f|62,400人|student}，折合年均{g|5.4%|percent}，目前快于规划进度。后三年还需增加{h|7,785人|student}，年均只要{i|4.5%|percent}就能完成。评估组提醒，{n2|两年|other}增加的{j|6,615人|student}中有{k|3,960人|student}来自民办园转公办，占{l|59.9%|percent}，自然新增的只有{m|2,655人|student}。""",
"""growth b,a,c; cagrv 2,b,a,d; growth f,a,e; cagrv 5,f,a,g; cagr 5,e,g; cagr 2,c,d; diff f,b,h; cagrv 3,f,b,i; diff b,a,j; share k,j,l; diff j,k,m; below g,d; below i,g; trend up,a b f; same n,n2; bound k,j; below m,k""",
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
