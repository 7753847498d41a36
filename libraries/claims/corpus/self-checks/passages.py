# -*- coding: utf-8 -*-
"""A county government that evaluates itself on its duties in education: self-evaluations, materials for single duties, notes to the evidence
(invented figures, own wording, no place named); see annotate.py for the source form."""

passage("budget-two-bases", """一、依法落实教育投入
评估要点：一般公共预算教育支出只增不减，教育财政拨款的增长高于财政经常性收入的增长。
受房地产交易低迷和减税政策的双重影响，2023年我县财政经常性收入为{a|18.42亿元|CNY}，比上年的{b|17.86亿元|CNY}增长{c|3.14%|percent}。在这样的情况下，县委常委会两次专题研究教育经费，决定压减会议、公务接待等一般性支出，腾出的资金优先安排学校。全年一般公共预算教育支出{d|9.37亿元|CNY}，上年为{e|8.94亿元|CNY}，增加{f|0.43亿元|CNY}，增长{g|4.81%|percent}，比财政经常性收入增幅高{h|1.67个百分点|percentage-point}。
需要说明的是，同期全县一般公共预算支出由{i|41.20亿元|CNY}增加到{j|44.65亿元|CNY}，增长{k|8.37%|percent}，教育支出占比由{l|21.70%|percent}降为{m|20.99%|percent}，下降{n|0.71个百分点|percentage-point-}。这主要是当年集中下达了{o|2.10亿元|CNY}水利增发国债资金，扣除该项后支出为{q|42.55亿元|CNY}，教育支出占{r|22.02%|percent}，占比未降。
自评结论：达到要求。""",
[("growth","a","b","c"),("diff","d","e","f"),("growth","d","e","g"),("diff","g","c","h"),("growth","j","i","k"),("share","e","i","l"),("share","d","j","m"),("diff","m","l","n"),("diff","j","o","q"),("share","d","q","r"),("trend","up","l r"),("below","c","g"),("trend","down","l m"),("growthb","e","f","g"),("below","g","k")],
scope=[("share","d","a","m"),("diff","g","k","h"),("growth","q","i","k")], hard="占比下降而绝对数和增幅都达到要求，比较对象是经常性收入；扣除国债后占比未降")

passage("pupil-funds-rural", """（二）生均公用经费
国家和省规定的义务教育阶段生均公用经费基准定额为小学{a|720元|CNY/student}、初中{b|940元|CNY/student}。我县财力虽然紧，但从未打过折扣：2022年小学在校生{c|21,460人|student}，应拨{d|1545.120万元|CNY}；初中在校生{e|9,835人|student}，应拨{f|924.49万元|CNY}，两项合计{g|2469.610万元|CNY}。实际拨付{h|2,547.68万元|CNY}，多出的{i|78.070万元|CNY}是不足百人学校的补差，这些学校共有{j|14所|school}，在校生只有{k|726人|student}，一律按{l|100人|student}的规模核拨公用经费，补差人数为{m|674人|student}，按小学定额计算{n|48.528万元|CNY}；其余部分用于寄宿制学校取暖。
附带说明：上述拨付不含特殊教育学校，该校{o|112人|student}按每生{q|6,000元|CNY/student}单独核拨，计{r|67.2万元|CNY}。
自评：已足额落实，达标。""",
[("prod","d","c a"),("prod","f","e b"),("sum","g","d f"),("diff","h","g","i"),("expr","j*l-k","m"),("prod","n","m a"),("below","n","i"),("prod","r","o q"),("below","k","c"),("least","a","b")],
scope=[("avg","h","c","a"),("prod","n","k a"),("avg","k","j","l")], hard="拨付数大于人数乘定额：不足百人的学校按百人核拨")

passage("pay-compare-dual", """三、教师待遇保障（佐证说明）
我县把“义务教育教师平均工资收入水平不低于当地公务员”作为硬任务。人社、财政、教育三家每年{!month|4}月共同测算，2023年测算口径包括基本工资、绩效工资、津补贴和年终一次性奖金，不含住房公积金单位部分。
测算结果：义务教育在编教师{a|2,316人|person}，工资收入总额{b|27,435.88万元|CNY}，人均{c|10.68万元|CNY}；在职公务员{d|1,187人|person}，工资收入总额{e|12,641.55万元|CNY}，人均{f|10.65万元|CNY}，教师人均高出{g|0.03万元|CNY}。乡村教师另有生活补助，{h|1,042名|person}教师按边远程度享受每月{i|300元|CNY/month}至{j|800元|CNY/month}不等，全年发放{k|656.46万元|CNY}，人均{l|6300元|CNY}，已包括在工资总额之中。
与上年相比，教师人均{m|10.37万元|CNY}，提高{n|0.31万元|CNY}，公务员人均{o|10.35万元|CNY}，提高{q|0.30万元|CNY}，两者的差距由{r|0.02万元|CNY}变为{s|0.03万元|CNY}，教师收入始终不低于公务员。自评结论：达标。""",
[("avg","b","a","c"),("avg","e","d","f"),("diff","c","f","g"),("below","f","c"),("avg","k","h","l"),("diff","c","m","n"),("diff","f","o","q"),("diff","m","o","r"),("below","o","m"),("same","g","s"),("below","k","b"),("below","h","a"),("trend","up","m c"),("trend","up","o f"),("below","i","j")],
[error("average-mismatch","b","a c",[0],("24,735.88万元","CNY"),"27435.88万元除以2316人为11.85万元，万位后两个数字颠倒","transposed digits",1)],
scope=[("avg","b","h","c"),("avg","k","a","l")])

passage("posts-quota-explained", """评估要点：教职工编制按标准核定，县域内统筹，及时补充。
按小学生师比{a|19:1|ratio}、初中{b|13.5:1|ratio}的标准，以2022年秋季在校小学生{c|15,846人|student}、初中生{d|8,127人|student}测算，应核教职工编制{e|834名|person}和{f|602名|person}，合计{g|1,436名|person}。县委编委实际下达{h|1,520名|person}，比标准多{i|84名|person}，向村小和教学点倾斜。
截至年底，实有在编教职工{j|1,463人|person}，空编{k|57名|person}。空编并不等于缺教师：按照“退一补一”的原则，秋季已面试录用{l|38人|person}，因体检、政审尚未办结，年底前没有入编；另有{m|19名|person}预留给公费师范生，将于2023年毕业到岗。
此外，县级统筹设立“周转编制专户”{n|60名|person}，专门用于补充体育、音乐、美术教师，已使用{o|53名|person}，使用率{q|88.3%|percent}，该部分不占学校编制。
自评：达到要求。""",
[("avg","c","a","e"),("avg","d","b","f"),("sum","g","e f"),("diff","h","g","i"),("diff","h","j","k"),("sum","k","l m"),("share","o","n","q"),("bound","j","h"),("below","d","c"),("below","b","a"),("bound","o","n")],
scope=[("diff","h","j","i"),("lin","h","+j +n"),("share","j","h","q")], hard="空编由已录用未入编者和预留构成；周转编制另计")

passage("training-hours", """四、教师培训
2023年，县财政按照教职工工资总额{a|1.5%|percent}的比例安排教师培训经费，教职工工资总额{b|31,260万元|CNY}，应安排{c|468.9万元|CNY}，实际安排{d|475万元|CNY}，超过应安排数{e|6.1万元|CNY}。资金下达后，教师发展中心采取“请进来、走出去、沉下去”的办法，全年举办县级培训{f|46期|item}，培训教师{g|5,218人次|person-time}；选派外出跟岗{h|132人|person}，其中到省外{i|47人|person}、省内外县{j|85人|person}。
培训学时方面，五年一个周期内每名教师累计不少于{k|360学时|other}，年均{l|72学时|other}。今年抽查{m|6所|school}学校{n|240名|person}教师的学时登记，人均{o|81.5学时|other}，其中{q|228人|person}达到年度学时，达标率{r|85.0%|percent}；未达标的{s|12人|person}，主要是产假和长期病假人员，已列入明年补训名单。
校本培训不计入县级人次。自评得分：该项满分{t|4分|other}，自评{u|4分|other}。""",
[("prod","c","b a","1/100"),("diff","d","c","e"),("least","c","d"),("sum","h","i j"),("overn","k",5,"l"),("share","q","n","r"),("diff","n","q","s"),("below","l","o"),("most","u","t"),("same","u","t"),("below","h","g")],
[error("share-mismatch","r","q n",[5],("95.0%","percent"),"228人占240人的95.0%","wrong digit",1)],
scope=[("share","h","g","r"),("least","l","s")])

passage("class-size-by-stage", """五、消除大班额
标准与进展。省定标准为小学每班不超过{a|45人|student}、初中不超过{b|50人|student}，{c|56人|student}以上为大班额，{d|66人|student}以上为超大班额。2020年秋季，全县尚有大班额{e|87个|class}（含超大班额{f|6个|class}），占{g|1,034个|class}教学班的{h|8.41%|percent}。三年来新建城东小学、扩建二中，新增学位{i|4,350个|place}，起始年级一律按标准班额招生、均衡分班，起始年级以外的通过分流逐步化解。到2023年秋季，教学班增至{j|1,102个|class}，大班额降至{k|9个|class}，占{l|0.82%|percent}，超大班额全部消除。
现有{m|9个|class}大班额全部在毕业年级：初三{n|7个|class}，小学六年级{o|2个|class}，考虑到学生临近毕业，未再拆分，明年{!month|7}月自然消化。三年共减少大班额{q|78个|class}，比例下降{r|7.59个百分点|percentage-point}。
自评结论：基本达到，{s|2024年|other}秋季可全部消除。""",
[("share","e","g","h"),("share","k","j","l"),("same","k","m"),("sum","m","n o"),("diff","e","k","q"),("diff","h","l","r"),("below","f","e"),("trend","up","g j"),("trend","down","e k"),("trend","down","h l"),("below","c","d"),("below","b","c"),("below","a","b")],
scope=[("share","q","j","r"),("share","k","g","l"),("sum","k","e f")], hard="已说全部达标的进展中仍有大班额，结论为基本达到；56人以上是一类的名称")

passage("retention-nine-years", """控辍保学自评
本县实行“一生一档、一户一策”，县、乡、村、校四级包保。2022—2023学年初，小学、初中在籍学生{a|27,618人|student}，学年末因死亡、出国、转出到县外等正常减少{b|241人|student}，从县外转入{c|163人|student}，应在籍{d|27567人|student}，实际在籍{e|27,564人|student}，相差的{f|3人|student}为疑似辍学。经逐户核查，{g|2人|student}系随父母外出务工、学籍尚未办结，其余{h|1人|student}为重度残疾，已转为送教上门。
义务教育巩固率按入学时起算。2014年秋季入学的小学一年级新生{i|3,206人|student}，到2023年{!month|6}月初中毕业{j|3,118人|student}，九年巩固率{k|97.26%|percent}，比上届的{l|96.85%|percent}提高{m|2.26个百分点|percentage-point}，高于{n|95%|percent}的省定目标。
残疾儿童少年应入学{o|186人|student}，已入学{q|181人|student}，入学率{r|97.3%|percent}，达到不低于{s|97%|percent}的要求，未入学者均为不宜到校、家长书面申请延缓的儿童。自评达标。""",
[("lin","d","+a -b +c"),("diff","d","e","f"),("sum","f","g h"),("share","j","i","k"),("diff","k","l","m"),("least","n","k"),("share","q","o","r"),("least","s","r"),("bound","q","o"),("below","l","k"),("bound","j","i"),("below","c","b")],
[error("sum-mismatch","b","d a c",[0],("214人","student"),"按在籍27618人、转入163人和应在籍27567人，正常减少应为214人","transposed digits",1),
 error("difference-mismatch","m","k l",[4],("0.41个百分点","percentage-point"),"97.26%比上届96.85%提高0.41个百分点，2.26是与省定目标之差","wrong base",1)],
scope=[("diff","a","e","f"),("share","e","a","k")])

passage("preschool-universal", """（四）学前教育普及普惠
我县现有幼儿园{a|78所|school}，其中公办园{b|35所|school}、民办园{c|43所|school}，民办园中经认定的普惠性幼儿园{d|34所|school}。在园幼儿{e|9,624人|student}，公办园在园{f|5,108人|student}，占{g|53.08%|percent}；普惠性幼儿园（公办园加普惠性民办园）在园{h|8,736人|student}，占{i|90.77%|percent}。对照省定“公办园在园幼儿占比不低于{j|50%|percent}、普惠性幼儿园覆盖率不低于{k|85%|percent}”的要求，{zz|两项|item}均已达到。
毛入园率{l|93.4%|percent}，比上年提高{m|1.2个百分点|percentage-point}，上年为{n|92.2%|percent}。
说明：公办园占比按在园幼儿数计算，不按园数计算；按园数，公办园只占{o|44.87%|percent}，因为民办园规模小，在园幼儿{pf|4516人|student}，园均{q|105人|student}，公办园园均{r|146人|student}。今年城西公办园投入使用后，公办学位还将增加{s|360个|place}。""",
[("diff","a","b","c"),("share","f","e","g"),("share","h","e","i"),("least","j","g"),("least","k","i"),("diff","l","m","n"),("share","b","a","o"),("diff","e","f","pf"),("avg","pf","c","q"),("avg","f","b","r"),("below","q","r"),("bound","d","c"),("below","f","h"),("count","zz",2),("below","o","g")],
scope=[("sharesum","b d","a","i"),("least","j","o"),("sum","e","f h")], hard="按园数公办不足一半，按幼儿数过半；公办包含在普惠之内")

passage("special-edu-funds", """履职事项：特殊教育
对照要求：义务教育阶段特殊教育生均公用经费不低于{a|6,000元|CNY/student}，随班就读、送教上门学生同标准执行。
履职情况：全县义务教育阶段残疾学生{b|204人|student}，其中县特殊教育学校就读{c|88人|student}，普通学校随班就读{d|19人|student}，送教上门{e|25人|student}。2023年共拨付特殊教育公用经费{f|122.4万元|CNY}，按标准全额到位。其中拨给特校{g|52.8万元|CNY}，随班就读学校{h|54.6万元|CNY}，送教上门任务学校{i|1.5万元|CNY}。
送教上门每名学生每周不少于{j|1次|item}、每次不少于{k|2课时|other}，全年按{l|40周|other}计，应送教{m|1000人次|person-time}，实际送教{n|1,036人次|person-time}，完成{o|103.6%|percent}。
资源教室方面，招收{q|5人|student}以上残疾学生的普通学校有{r|9所|school}，已建成资源教室{s|8间|classroom}，还有{t|1所|school}因校舍加固推迟到明年。
自评：经费达标，资源教室建设基本达标。""",
[("sum","b","c d e"),("prod","f","b a"),("prod","g","c a"),("prod","h","d a"),("prod","i","e a"),("sum","f","g h i"),("prod","m","e j l"),("share","n","m","o"),("diff","r","s","t"),("least","m","n")],
[error("average-mismatch sum-mismatch","i","e a f g h",[4,5],("15.0万元","CNY"),"25人按6000元应为15.0万元，小数点错位","decimal point",2),
 error("sum-mismatch average-mismatch","d","b c e h a",[0,3],("91人","student"),"204人减去特校88人和送教25人为91人","transposed digits",1)],
scope=[("prod","f","c a"),("avg","f","c","a")])

passage("voc-enrol-ratio", """六、职业教育协调发展
县职教中心是我县唯一的公办中等职业学校，2023年秋季招生{a|1,126人|student}，普通高中招生{b|1,594人|student}，高中阶段招生合计{c|2720人|student}，职普比为{d|41.4:58.6|ratio}。上年职教中心招生{e|1,058人|student}，普高{f|1,602人|student}，职教招生占{g|39.8%|percent}，今年提高到{h|41.4%|percent}。
办学条件上，教育费附加{i|2,340万元|CNY}中用于职业教育{j|725万元|CNY}，占{k|21.0%|percent}，达到不低于{l|30%|percent}的规定。生均拨款按每生{m|6,800元|CNY/student}安排，在校生{n|3,105人|student}，财政拨款{o|2050.2万元|CNY}。双师型教师{q|97人|person}，占专业课教师{r|158人|person}的{s|61.4%|percent}，高于“不少于{t|50%|percent}”的要求；专业课教师占全部专任教师{u|214人|person}的{v|73.8%|percent}。
产教融合方面，同{w|11家|item}企业签订了合作协议，毕业生对口就业的情况另有专门材料。该项自评为优秀。""",
[("sum","c","a b"),("split","a","b","d"),("shareofsum","e","e f","g"),("share","a","c","h"),("trend","up","g h"),("share","j","i","k"),("least","l","k"),("prod","o","m n"),("share","q","r","s"),("least","t","s"),("share","r","u","v"),("trend","up","e a"),("below","a","n"),("bound","q","r"),("bound","r","u")],
[error("average-mismatch","n","o m",[7],("3,015人","student"),"2050.2万元按每生6800元计为3015人，两个数字颠倒","transposed digits",1),
 error("share-mismatch bound-exceeded","k","j i l",[5,6],("31.0%","percent"),"725万元占2340万元的31.0%，21.0%也够不上30%的规定","wrong digit",1)],
scope=[("share","q","u","s"),("share","a","n","h"),("share","e","f","g")])

passage("bandwidth-two-readings", """教育信息化
“三通两平台”建设完成后，我县中小学互联网接入带宽情况如下：完全中学和初中{a|18所|school}全部达到{b|1000M|Mbps}；小学{c|46所|school}中，接入带宽达到{d|500M|Mbps}以上的{e|41所|school}，占{f|89.1%|percent}，其余{g|5所|school}为{h|200M|Mbps}；教学点{i|23个|school}均不低于{j|100M|Mbps}。
省定“百兆到班、千兆到校”的要求，对象是初中和中心小学。我县中心小学{k|16所|school}已在{e9|41所|school}之列，因此按要求衡量，达标学校{l|34所|school}，达标率{m|100%|percent}；如把村小、教学点一并算进来，千兆、五百兆学校占{n|67.8%|percent}，两个数字口径不同，特此说明。
班级多媒体设备{o|1,208套|item}，教学班{q|1,143个|class}，做到班班通之外还有{r|65套|item}用于功能室。师机比为{s|1:1|ratio}，生机比由上年的{t|9.8:1|ratio}提高到{u|8.6:1|ratio}。""",
[("share","e","c","f"),("diff","c","e","g"),("same","e","e9"),("sum","l","a k"),("diff","o","q","r"),("expr","100*(a+e)/(a+c+i)","n"),("bound","k","e9"),("trend","down","t u"),("below","h","d"),("below","j","h"),("below","d","b")],
scope=[("sum","l","a e"),("share","l","c","m"),("sharesum","a k","c","n")], hard="达标率只对初中和中心小学；生机比下降是提高")

passage("safety-hours-guards", """（八）校园安全责任
县政府与各乡镇、县直有关部门签订责任书，把校园安全纳入平安建设考核。全县中小学、幼儿园共{a|142所|school}，其中配备专职保安的{b|142所|school}，配备率{c|100%|percent}；在岗保安{d|398人|person}，平均每校{e|2.8人|person}，寄宿制学校每校不少于{f|3人|person}。一键报警装置与公安联网{g|139所|school}，联网率{h|97.9%|percent}，未联网的{i|3所|school}是今年{!month|9}月新开办的村级幼儿园，通信管道正在铺设，承诺年底前接通。
2022年排查校园及周边隐患{j|367处|item}，整改{k|361处|item}，整改率{l|98.4%|percent}；2023年排查{m|412处|item}，比上年多{n|45处|item}，当年整改{o|405处|item}，整改率{q|98.3%|percent}，略低于上年，原因是{r|9处|item}中有{s|4处|item}涉及校外河道护栏，需与水利项目同步施工。
校方责任险投保学生{t|41,276人|student}，保费每生{u|5元|CNY/student}，由公用经费列支{v|206.38万元|CNY}。近三年未发生较大以上校园安全事故。自评：达标。""",
[("share","b","a","c"),("avg","d","a","e"),("share","g","a","h"),("diff","a","g","i"),("share","k","j","l"),("diff","m","j","n"),("share","o","m","q"),("diff","m","o","r"),("below","q","l"),("bound","s","r"),("prod","v","t u"),("below","k","j"),("same","a","b"),("bound","g","b")],
[error("average-mismatch","v","t u",[10],("20.64万元","CNY"),"41276人每人5元为20.64万元，多了一个十倍","decimal point",1),
 error("difference-mismatch","r","m o",[7],("7处","item"),"412处减去405处为7处","wrong digit",1)],
scope=[("share","k","m","q"),("avg","t","a","e"),("diff","m","k","r")])

passage("fee-surcharge-use", """附件3 教育费附加征收使用情况的说明
评估组反馈的意见中提到，我县2022年“教育费附加使用数大于征收数”，现说明如下。
2022年全县征收教育费附加{a|3,186.4万元|CNY}、地方教育附加{b|2,124.3万元|CNY}，合计{c|5310.7万元|CNY}。当年安排使用{d|5,742.9万元|CNY}，确实比征收数多{e|432.2万元|CNY}。多出的部分不是挪用，也不是虚列，而是动用了2021年末结转的{f|618.5万元|CNY}中的一部分，动用后还结转{g|186.3万元|CNY}到2023年。
使用方向：校舍维修改造{h|2,380.0万元|CNY}，占{i|41.4%|percent}；职业教育实训设备{j|1,725.0万元|CNY}，占{k|30.0%|percent}；教育信息化{l|1,012.6万元|CNY}；教师培训{m|625.3万元|CNY}。按照规定，教育费附加用于职业教育的比例不低于{n|30%|percent}，以使用数为分母，我县为{k9|30.0%|percent}，刚好达到；以征收数为分母则是{o|32.5%|percent}。无论怎样计算，均符合规定。
县审计局已对上述资金进行了专项审计，未发现截留、挤占问题。""",
[("sum","c","a b"),("diff","d","c","e"),("diff","f","e","g"),("sum","d","h j l m"),("share","h","d","i"),("share","j","d","k"),("same","k","k9"),("share","j","c","o"),("least","n","k"),("least","n","o"),("below","c","d"),("share","j","d","k9"),("least","n","k9"),("bound","e","f")],
scope=[("share","h","c","i"),("share","j","a","k"),("sum","d","a b f")], hard="使用大于征收，因动用上年结转；职教占比有两个分母")

passage("allowance-townships", """乡村教师生活补助落实情况
按照“越往基层、越是艰苦、待遇越高”的思路，县政府2019年印发了差别化补助办法，把全县乡村学校分为{n|三类|item}：一类为城郊乡镇学校，每人每月{a|300元|CNY/month}；二类为一般乡镇学校，每人每月{b|500元|CNY/month}；三类为高山和库区学校，每人每月{c|800元|CNY/month}。2021年享受补助的教师分别为{d|286人|person}、{e|412人|person}和{f|157人|person}，共{g|855人|person}，约占义务教育专任教师{h|1,976人|person}的{i|43.3%|percent}。
全年按{j|12个月|other}发放，需要资金{k|500.88万元|CNY}，其中三类学校{l|150.72万元|CNY}，占{m|18.4%|percent}。省级综合奖补到位{o|210万元|CNY}，其余{q|290.88万元|CNY}由县财政兜底，并已列入年初预算。
另外，支教和跟岗的{r|23名|person}教师按所在学校类别发放，由派出学校造册，不重复统计在上述人数内。座谈中教师普遍反映补助发放及时，但也有人提出三类学校与一类学校每月只差{s|500元|CNY/month}，吸引力仍然不够，我们将在明年研究提标。""",
[("count","n",3),("sum","g","d e f"),("share","g","h","i"),("expr","j*(d*a+e*b+f*c)","k"),("prod","l","f c j"),("share","l","k","m"),("diff","k","o","q"),("diff","c","a","s"),("trend","up","a b c"),("bound","l","k")],
[error("share-mismatch","m","l k",[5],("30.1%","percent"),"150.72万元占501.12万元的30.1%左右，误用了人数之比","wrong part",1)],
scope=[("sum","g","d e f r"),("share","f","g","i"),("diff","b","a","s")])

passage("migrant-children", """县级履职自评 进城务工人员随迁子女入学
坚持“两为主、两纳入”，将常住人口全部纳入区域教育发展规划，随迁子女入学只需提供居住证明和户口簿{n|两份|item}材料，取消了务工合同、社保缴纳等前置条件。
2023年秋季，义务教育阶段随迁子女{a|3,482人|student}，其中在公办学校就读{b|3,275人|student}，占{c|94.1%|percent}；政府购买民办学校学位就读{d|129人|student}，两者相加{e|3404人|student}，占{f|97.8%|percent}，达到国家规定的“公办学校和政府购买学位占比不低于{g|85%|percent}”的要求。其余{h|98人|student}由家长自愿选择民办学校，学费自理，公用经费补助仍按标准拨到学校。
随迁子女占全县义务教育在校生{i|29,840人|student}的{j|11.7%|percent}，而在城区三所小学这一比例高达{k|27.3%|percent}。为缓解城区学位压力，三年新增城区学位{l|4,800个|place}。
上年随迁子女{m|3,317人|student}，公办就读{o|3,099人|student}，占{q|93.4%|percent}，今年公办就读占比提高{r|0.7个百分点|percentage-point}。自评达标。""",
[("count","n",2),("share","b","a","c"),("sum","e","b d"),("share","e","a","f"),("diff","a","e","h"),("share","a","i","j"),("share","o","m","q"),("diff","c","q","r"),("least","g","f"),("least","g","c"),("below","j","k"),("trend","up","q c"),("trend","up","o b"),("trend","up","m a"),("below","h","d"),("bound","b","a"),("bound","o","m")],
[error("difference-mismatch","h","a e",[4],("78人","student"),"3482人减去3404人为78人","wrong digit",2)],
scope=[("share","b","i","j"),("share","d","a","f"),("diff","c","f","r")])

passage("boarding-conditions", """（三）寄宿制学校达标建设
我县山大沟深，{a|37所|school}义务教育寄宿制学校承担着{b|11,640名|student}住校生的食宿。2020年摸底时，生均宿舍面积{c|2.6平方米|other}，低于{d|3平方米|other}的省定底线；大通铺尚有{e|58间|classroom}，一人一床的落实率仅{f|91.5%|percent}。
县政府将其列入民生实事，连续{g|三年|other}投入：2021年{h|1,860万元|CNY}，2022年{i|2,240万元|CNY}，2023年{j|1,525万元|CNY}，累计{k|6525万元|CNY}，新建宿舍{l|9,350平方米|other}，改造浴室、厕所{m|64处|item}。2023年末宿舍总面积{o|37,830平方米|other}，生均{q|3.25平方米|other}，大通铺全部取消，一人一床落实率{r|100%|percent}。
生活管理教师按不低于{s|1:50|ratio}配备，应配{t|233人|person}，实配{u|241人|person}，其中专职{v|168人|person}、由教师兼任{w|73人|person}，住校生与生活教师之比为{x|48.3:1|ratio}，满足要求。下一步重点是提高专职比例，目前仅为{y|72.1%|percent}。""",
[("sum","k","h i j"),("avg","o","b","q"),("least","d","q"),("below","c","d"),("avg","b","s","t"),("diff","u","v","w"),("ratio","b","u","x"),("share","v","u","y"),("least","t","u"),("trend","up","c q"),("trend","up","f r"),("most","x","s"),("below","l","o"),("count","g",3)],
[error("sum-mismatch","k","h i j",[0],("5625万元","CNY"),"1860、2240、1525三年相加为5625万元，前两位颠倒","transposed digits",1),
 error("share-mismatch","y","v u",[7],("69.7%","percent"),"专职168人占实配241人的69.7%，误用应配数作分母","wrong denominator",2)],
scope=[("avg","l","b","q"),("ratio","b","v","x")])

passage("aid-boarding-subsidy", """学生资助——家庭经济困难学生生活补助
文件规定：寄宿生生活补助小学每生每年{a|1,250元|CNY/student}、初中{b|1,500元|CNY/student}；非寄宿的脱贫户、低保、残疾、特困学生按寄宿标准的一半发放，即{c|625元|CNY/student}和{d|750元|CNY/student}。
2023年秋季学期，享受寄宿补助的小学生{e|1,164人|student}、初中生{f|1,872人|student}；享受非寄宿补助的小学生{g|938人|student}、初中生{h|406人|student}。按一学期即全年标准的{i|50%|percent}计发，小学寄宿{j|72.75万元|CNY}，初中寄宿{k|140.40万元|CNY}，小学非寄宿{l|29.3125万元|CNY}，初中非寄宿{m|15.225万元|CNY}，合计{o|257.688万元|CNY}。受益学生共{q|4380人|student}，占在校生{r|24,510人|student}的{s|17.9%|percent}，与春季学期的{t|4,427人|student}相比减少{u|47人|student-}，主要原因是动态调整中有{v|61人|student}家庭收入超过监测标准而退出，另新增{w|14人|student}。
补助资金通过“一卡通”发放，发放名单在学校公示不少于{x|5天|other}，无一例投诉。""",
[("prod","c","a i","1/100"),("prod","d","b i","1/100"),("prod","j","e a i","1/100"),("prod","k","f b i","1/100"),("prod","l","g c i","1/100"),("prod","m","h d i","1/100"),("sum","o","j k l m"),("sum","q","e f g h"),("share","q","r","s"),("diff","q","t","u"),("lin","q","+t -v +w"),("lin","u","-v +w"),("below","a","b"),("below","c","d")],
scope=[("prod","j","e a"),("prod","l","g c"),("share","u","t","s")], hard="标准按年，发放按学期；非寄宿按半数")

passage("teachers-degree-rotation", """教师交流轮岗专项自评
标准：每年交流轮岗教师不低于符合条件教师的{a|10%|percent}，其中骨干教师不低于交流总数的{b|20%|percent}。
2022年，符合交流条件（在同一学校连续任教满{c|6年|other}、距退休{d|5年|other}以上）的教师{e|846人|person}，实际交流{f|97人|person}，占{g|11.5%|percent}；其中骨干教师{h|23人|person}，占{i|23.7%|percent}。2023年，符合条件的{j|812人|person}，实际交流{k|104人|person}，占{l|12.8%|percent}；其中骨干教师{m|22人|person}，占{n|21.2%|percent}。两年均达到规定比例。
有同志问，交流教师只占全部教师{o|2,275人|person}的{q|4.6%|percent}，是不是偏低？这是因为分母不同：文件以符合条件的人数计，新教师、临近退休教师、哺乳期女教师均不在内。
从流向看，2023年由城镇到乡村{r|61人|person}，由乡村到城镇{s|27人|person}，校长、副校长异校任职{t|16人|person}。骨干教师人数减少{u|1人|person-}，比例有所回落，我们在明年的安排中予以纠正。""",
[("share","f","e","g"),("share","h","f","i"),("share","k","j","l"),("share","m","k","n"),("least","a","g"),("least","a","l"),("least","b","i"),("least","b","n"),("share","k","o","q"),("sum","k","r s t"),("diff","m","h","u"),("trend","down","i n"),("trend","up","g l"),("below","q","a"),("below","d","c"),("bound","h","f"),("bound","m","k"),("bound","j","o")],
scope=[("share","m","j","n"),("share","k","o","l"),("least","a","q")], hard="占全部教师不足一成，而按符合条件人数计算达标；骨干比例回落仍达标")

passage("capital-arrears", """四、校舍建设与债务化解
2021年—2023年我县实施义务教育薄弱环节改善与能力提升项目{a|42个|item}，批复总投资{b|2.68亿元|CNY}。截至2023年末，竣工{c|35个|item}，在建{d|6个|item}，因用地调规未开工{e|2个|item}。累计到位资金{f|23,450万元|CNY}，占批复投资的{g|87.5%|percent}；累计完成投资{h|21,808万元|CNY}，占到位资金的{i|93.0%|percent}。到位资金中，中央和省级{j|13,600万元|CNY}，市级{k|1,250万元|CNY}，县级配套{l|8600万元|CNY}，县级占{m|32.1%|percent}。
校舍建筑面积由{n|38.62万平方米|other}增加到{o|42.17万平方米|other}，净增{q|3.55万平方米|other}，小学生均达到{r|7.4平方米|other}，初中生均{s|9.1平方米|other}。拆除危房{t|0.83万平方米|other}，所以新建面积比净增面积多，为{u|4.38万平方米|other}。
历史欠账方面，“普九”债务早已清零；工程尾款尚欠{v|1,186万元|CNY}，涉及{w|11个|item}已竣工项目，县财政承诺分{x|两年|other}偿还。""",
[("sum","a","c d e"),("share","f","b","g"),("share","h","f","i"),("lin","l","+f -j -k"),("share","l","f","m"),("diff","o","n","q"),("sum","u","q t"),("below","q","u"),("bound","w","c"),("below","r","s"),("trend","up","n o"),("bound","h","f"),("bound","f","b")],
[error("sum-mismatch","d","a c e",[0],("5个","item"),"42个减去竣工35个、未开工2个为5个","wrong digit",2),
 error("share-mismatch","m","l f",[4],("36.7%","percent"),"8600万元占到位资金23450万元的36.7%，误以批复总投资为分母","wrong denominator",2)],
scope=[("share","h","b","i"),("diff","o","n","u")])

passage("library-books-below", """义务教育学校图书配备自评（佐证材料说明）
对照省定标准，小学生均图书不少于{a|15册|item}，初中不少于{b|25册|item}，每年新增不少于生均{c|1册|item}。
全县小学在校生{d|14,280人|student}，馆藏图书{e|26.42万册|item}，生均{f|18.5册|item}；初中在校生{g|6,950人|student}，馆藏{h|18.07万册|item}，生均{i|26.0册|item}，都高于标准。分校看，{j|52所|school}小学中有{k|49所|school}达标，{l|21所|school}初中全部达标，{m|73所|school}学校的校际达标率为{n|95.9%|percent}。不达标的{o|3所|school}小学均为合并后的新校，图书正在搬迁登记。
2023年采购图书{q|2.96万册|item}，支出{r|71.04万元|CNY}，平均每册{s|24.00元|CNY}，新增图书生均{t|1.39册|item}，达到年度更新的要求。同时剔除破损、内容陈旧的图书{u|1.15万册|item}，净增{v|1.81万册|item}。
需要解释的是，去年自评材料中小学生均图书为{w|19.1册|item}，今年反而下降，是因为剔除了旧书，而在校生又增加了{x|356人|student}。""",
[("avg","e","d","f"),("avg","h","g","i"),("least","a","f"),("least","b","i"),("sum","m","j l"),("diff","j","k","o"),("expr","100*(k+l)/m","n"),("avg","r","q","s"),("avgsum","q","d g","t"),("least","c","t"),("diff","q","u","v"),("trend","down","w f"),("bound","k","j"),("below","a","b")],
scope=[("share","k","j","n"),("avg","q","d","t"),("avg","e","g","i"),("trend","up","w f")], hard="图书在增加而生均下降，因剔旧和学生增加")

passage("revenue-share-history", """（一）教育投入“两个只增不减”
近五年，我县始终把教育作为财政支出的重点领域。一般公共预算教育支出2019年{a|7.12亿元|CNY}，2020年{b|7.35亿元|CNY}，2021年{c|7.81亿元|CNY}，2022年{d|8.06亿元|CNY}，2023年{e|8.33亿元|CNY}，五年累计{f|38.67亿元|CNY}，年年有增长，五年间共增加{g|1.21亿元|CNY}，增长{h|19.0%|percent}。其中增长最快的是2021年，增幅{i|6.3%|percent}；最慢的是2020年，增幅{j|3.2%|percent}。
一般公共预算按在校学生人数平均的教育支出，小学由2022年的{k|10,864元|CNY/student}提高到2023年的{l|11,237元|CNY/student}，增长{m|3.43%|percent}；初中由{n|15,420元|CNY/student}提高到{o|15,983元|CNY/student}，增长{q|3.07%|percent}；高中由{r|14,906元|CNY/student}提高到{s|15,114元|CNY/student}，增长{t|1.40%|percent}。三个学段均只增不减。
对照《条例》和省里的评估细则，本项自评达标，佐证材料见教育经费统计年报和财政决算批复。""",
[("sum","f","a b c d e"),("diff","e","a","g"),("growth","e","a","h"),("growth","c","b","i"),("growth","b","a","j"),("trend","up","a b c d e"),("growth","l","k","m"),("growth","o","n","q"),("growth","s","r","t"),("trend","up","k l"),("trend","up","n o"),("trend","up","r s"),("below","j","i"),("growthb","a","g","h")],
[error("growth-mismatch","h","e a g",[2,13],("17.0%","percent"),"8.33亿元比7.12亿元增长17.0%","wrong digit",1),
 error("growth-mismatch","o","n q",[7],("15,893元","CNY/student"),"由15420元增长3.07%应为15893元，两个数字颠倒","transposed digits",1)],
scope=[("growth","e","d","h"),("growth","l","n","m"),("growth","d","c","i")])

passage("inspection-staff", """督导机构与督学队伍建设
（一）机构。县政府教育督导委员会由分管副县长任主任，成员单位{a|17个|item}；督导室核定编制{b|6名|person}，实有{c|5人|person}，其中总督学和副总督学各{d|1人|person}。
（二）队伍。按每名责任督学负责不超过{e|5所|school}学校的要求，全县{f|118所|school}中小学、幼儿园划分为{g|26个|item}责任区，聘任责任督学{h|52人|person}，其中专职{i|8人|person}、兼职{j|44人|person}，每个责任区{k|2人|person}，平均每人负责{l|2.3所|school}，达到要求。督学与学生数之比不低于{m|1:1000|ratio}，全县学生{n|46,280人|student}，应配{o|47人|person}，现有人数超过应配数{q|5人|person}。
（三）经费。督导经费列入县级预算，2022年{r|68万元|CNY}，2023年{s|74万元|CNY}，增长{t|8.8%|percent}；责任督学每人每次津贴{u|150元|CNY}，全年督导{v|1,560人次|person-time}，发放{w|234.0万元|CNY}，占督导经费的{x|31.6%|percent}。""",
[("diff","h","i","j"),("avg","h","g","k"),("avg","f","h","l"),("most","l","e"),("diff","h","o","q"),("growth","s","r","t"),("prod","w","v u"),("share","w","s","x"),("bound","c","b"),("const","o","4628/100","4728/100"),("least","o","h"),("trend","up","r s")],
[error("average-mismatch share-mismatch","w","v u s x",[6,7],("23.4万元","CNY"),"1560人次每次150元为23.4万元，小数点错了一位，也超过了全年经费","decimal point",1)],
scope=[("share","w","r","x"),("avg","f","g","l"),("avg","n","h","m")])

passage("sport-art-teachers", """体育、美育教师配备自评报告（节选）
问题的由来。2021年省级评估反馈，我县体育、音乐、美术教师缺额较大：按课时测算应配体育教师{a|182人|person}、音乐{b|96人|person}、美术{c|96人|person}，合计{d|374人|person}，当时只有{e|124人|person}、{f|58人|person}和{g|63人|person}，缺口{h|129人|person}。
采取的措施。一是公开招聘向三科倾斜，三年共招聘{i|74人|person}；二是从其他学科转岗培训{j|31人|person}；三是中心校教师到村小走教，走教不增加教师数，但使开课率得到保证。扣除退休和调出{k|16人|person}，2023年秋季三科教师达到{l|334人|person}，其中体育{m|163人|person}、音乐{n|80人|person}、美术{o|91人|person}。
取得的成效。缺口由{h9|129人|person}缩小到{q|40人|person}，配齐率由{r|65.5%|percent}提高到{s|89.3%|percent}。学生体质健康优良率{t|52.6%|percent}，比2021年的{u|47.9%|percent}提高{v|4.7个百分点|percentage-point}，超过省定{w|50%|percent}的目标。
自评意见：基本达标，缺口部分拟在2024年、2025年两年内补齐。""",
[("sum","d","a b c"),("lin","h","+d -e -f -g"),("lin","l","+e +f +g +i +j -k"),("lin","o","+l -m -n"),("same","h","h9"),("diff","d","l","q"),("expr","100*(e+f+g)/d","r"),("share","l","d","s"),("diff","t","u","v"),("least","w","t"),("trend","down","h9 q"),("trend","up","r s"),("trend","up","u t"),("below","u","w"),("bound","m","a"),("below","e","m"),("below","f","n"),("below","g","o")],
scope=[("sum","l","e f g i j"),("lin","q","+h -i"),("share","e","a","r")], hard="走教不增加人数，增加数要扣退休；缺口缩小不等于招聘数")

passage("rural-small-schools", """办好必要的小规模学校
截至2023年秋季，全县保留不足{n|100人|student}的小规模学校和教学点{a|29个|school}，在校生{b|1,248人|student}，平均每校{c|43.0人|student}，最少的一个教学点只有{d|7名|student}学生、{e|2名|person}教师。
有人担心小规模学校生均成本过高。据财务决算，这{a9|29个|school}学校全年支出{f|3,931.2万元|CNY}，生均{g|3.15万元|CNY}，确实是全县小学生均支出{h|1.24万元|CNY}的{i|2.5倍|ratio}。但群众就近入学的愿望应当尊重，政府不能只算经济账。
教师配备上执行班师比与生师比相结合，{a8|29个|school}学校共有教师{j|187人|person}，生师比{k|6.7:1|ratio}，班师比达到{l|1:1.9|ratio}。英语、音乐、美术由中心校走教，每周走教{m|164节|other}，走教教师{o|36人|person}，人均{q|5.6节|other}。公用经费不足{n9|100人|student}的按{n8|100人|student}核定，核定学生数{r|2,900人|student}，比实际多{s|1652人|student}，按每生{t|720元|CNY/student}计算多拨{u|208.80万元|CNY}。
三年来撤并教学点{v|6个|school}，均经过听证，无一例因撤并而辍学。""",
[("avg","b","a","c"),("avg","f","b","g"),("multiple","g","h","i"),("ratio","b","j","k"),("avg","m","o","q"),("prod","r","a n8"),("diff","r","b","s"),("prod","u","s t"),("same","a","a9"),("same","a","a8"),("same","n","n9"),("same","n","n8"),("below","d","c"),("below","h","g"),("most","c","n"),("below","e","d"),("same","a9","a8")],
[error("average-mismatch","u","s t",[7],("118.94万元","CNY"),"多拨的是1652人的118.94万元，208.80万元是全部核定数","wrong part",1),
 error("average-mismatch","q","m o",[4],("4.6节","other"),"164节由36人承担，人均4.6节","wrong digit",1)],
scope=[("avg","f","r","g"),("ratio","b","o","k"),("prod","u","b t")])

passage("overview-party-duty", """县人民政府履行教育职责自评综述
县委、县政府始终把教育摆在优先发展的战略位置。2023年，县委常委会研究教育工作{a|9次|item}，县政府常务会研究{b|14次|item}，县级领导联系学校实现全覆盖，{c|32名|person}县级领导共到校调研、上思政课{d|147次|item}，人均{e|4.6次|item}。
一、办学规模。全县各级各类学校{f|126所|school}，其中幼儿园{g|61所|school}、小学{h|43所|school}、初中{i|16所|school}、高中{j|4所|school}、职校和特校各{k|1所|school}。在校生{l|52,384人|student}，专任教师{m|3,716人|person}。
二、投入保障。教育支出{n|9.86亿元|CNY}，占一般公共预算支出{o|46.30亿元|CNY}的{q|31.3%|percent}，连续多年居各类支出首位。
三、主要不足。一是城区学位紧张，{r|7所|school}城区小学平均班额{s|46.8人|student}，略超标准；二是乡村教师老龄化，乡村小学{t|50岁|other}以上教师占{u|38.2%|percent}，比全县平均水平高{v|11.5个百分点|percentage-point}；三是高中学位供给与升学期望之间还有距离。
综合{w|八项|item}职责自评，得分{x|96.5分|other}，自评等次为优秀。""",
[("avg","d","c","e"),("expr","g+h+i+j+2*k","f"),("share","n","o","q"),("below","a","b"),("below","m","l"),("bound","r","h")],
[error("share-mismatch","q","n o",[2],("21.3%","percent"),"9.86亿元占46.30亿元的21.3%","wrong digit",1)],
scope=[("avg","l","m","e"),("sum","f","g h i j k"),("share","r","h","q")])

passage("score-deduct-explain", """自评得分及扣分说明
根据《评价方案》，一级指标{a|8个|item}、二级指标{b|27个|item}，满分{c|1000分|other}。我县逐项对照打分，自评{d|962分|other}，扣{e|38分|other}，扣分情况如下：
1.“学前教育”满分{f|120分|other}，自评{g|112分|other}。公办园在园幼儿占比{h|48.6%|percent}，没有达到{i|50%|percent}，扣{j|8分|other}。
2.“教师队伍”满分{k|200分|other}，自评{l|188分|other}。音体美教师未配齐扣{m|7分|other}，县管校聘改革推进缓慢扣{n|5分|other}。
3.“办学条件”满分{o|180分|other}，自评{q|168分|other}。大班额扣{r|6分|other}，生均运动场地不足扣{s|6分|other}。
4.“教育评价改革”满分{t|60分|other}，自评{u|54分|other}，扣{v|6分|other}，主要是中考综合素质评价结果运用不充分。
其余{w|4个|item}一级指标未扣分。去年满分为{x|100分|other}，自评{y|95.8分|other}，折合千分制为{z|958分|other}，今年实际提高{z9|4分|other}。""",
[("diff","c","d","e"),("sum","e","j m n r s v"),("diff","f","g","j"),("lin","l","+k -m -n"),("lin","q","+o -r -s"),("diff","t","u","v"),("prod","z","y","10"),("diff","d","z","z9"),("below","h","i"),("const","w",4,4),("below","y","x"),("below","a","b")],
scope=[("diff","d","y","z9"),("sum","c","f k o t"),("diff","x","y","e")], hard="去年百分制今年千分制；扣分在同一指标内合并")

passage("pay-arrears-qa", """实地核查答复记录（教师待遇）
问：访谈时有教师说，2022年的奖励性绩效是2023年才拿到的，自评报告却写“当年足额发放”，怎么解释？
答：奖励性绩效按考核结果发放，考核在次年{!month|1}月完成，所以跨年到账。2022年应发{a|5,638万元|CNY}，2023年{!month|2}月一次发清，没有拖欠。
问：公务员的年终奖励人均{b|2.80万元|CNY}，教师呢？
答：教师对应的是绩效工资增量，人均{c|2.86万元|CNY}，高{d|600元|CNY}。{e|2,108名|person}教师共发{f|6228.9万元|CNY}。
问：工资总体水平比较的结果？
答：以2022年全年计，教师人均{g|98,640元|CNY}，公务员人均{h|97,215元|CNY}，教师是公务员的{i|101.5%|percent}。2021年教师人均{j|94,380元|CNY}，公务员{k|94,126元|CNY}，为{l|100.3%|percent}。两年的差额分别是{m|1,245元|CNY}和{n|254元|CNY}，差额扩大到原来的{o|5.6倍|ratio}。
问：临聘教师呢？
答：{q|176名|person}临聘教师不在比较之列，月工资{r|3,600元|CNY/month}，高于本县最低工资标准{s|1,780元|CNY/month}一倍多，与在编教师差距确实大，正在研究同工同酬。""",
[("diff","c","b","d"),("prod","f","e c"),("share","g","h","i"),("share","j","k","l"),("diff","g","h","m"),("diff","j","k","n"),("multiple","m","n","o"),("below","b","c"),("below","h","g"),("below","k","j"),("below","s","r"),("trend","up","j g"),("trend","up","k h"),("trend","up","l i"),("below","n","m")],
[error("average-mismatch","f","e c",[1],("6028.9万元","CNY"),"2108人每人2.86万元合6028.9万元","wrong digit",2),
 error("difference-mismatch ratio-mismatch","m","g h n o",[4,6],("1425元","CNY"),"98640减97215为1425元，交换了两位，5.6倍也由1425得来","transposed digits",1)],
scope=[("avg","a","e","c"),("prod","f","e b"),("avg","f","q","c"),("same","a","f")])

passage("township-list", """各乡镇控辍保学责任落实情况（按{!year|2022—2023}学年末数据）
全县{a|五个|item}乡镇义务教育应在校学生{b|14,326人|student}。城关镇{b1|6,215人|student}，在校{c1|6,209人|student}；甲镇{b2|3,084人|student}，在校{c2|3,079人|student}；乙乡{b3|2,137人|student}，在校{c3|2,131人|student}；丙乡{b4|1,652人|student}，在校{c4|1,640人|student}；丁乡{b5|1,238人|student}，在校{c5|1,236人|student}。合计在校{c|14295人|student}，占应在校的{d|99.78%|percent}。
未在校的{e|37人|student}中，丙乡最多，有{f|12人|student}，丁乡最少，只有{g|4人|student}。逐人核实的结果是：在外省就读、尚未取得学籍回执的{h|18人|student}，送教上门和因病休学的{i|11人|student}，真正失学的{j|2人|student}，均已由联控联保小组劝返复学。
需要注意，城关镇人数最多，未在校的{k|6人|student}与乙乡相同，但按比例算，城关镇为{l|0.10%|percent}，乙乡为{m|0.28%|percent}。县政府已约谈丙乡负责人。""",
[("count","a",5),("sum","b","b1 b2 b3 b4 b5"),("sum","c","c1 c2 c3 c4 c5"),("share","c","b","d"),("diff","b","c","e"),("diff","b4","c4","f"),("diff","b5","c5","g"),("sum","e","h i j"),("diff","b1","c1","k"),("sharediff","b1","c1","b1","l"),("sharediff","b3","c3","b3","m"),("below","l","m"),("diff","b3","c3","k"),("largest","f","g k"),("smallest","g","f k"),("largest","b1","b2 b3 b4 b5"),("share","k","b1","l"),("share","k","b3","m"),("bound","c1","b1"),("bound","c2","b2"),("bound","c3","b3"),("bound","c4","b4"),("bound","c5","b5")],
[error("difference-mismatch sum-mismatch","e","b c h i j",[4,7],("31人","student"),"14326减14295为31人，三类原因之和也是31人","wrong digit",2),
 error("difference-mismatch","g","b5 c5",[6],("2人","student"),"丁乡1238减1236为2人","wrong digit",2)],
scope=[("share","e","c","d"),("share","f","b4","l")])

passage("new-schools-places", """（五）学位供给与新建学校
2021至2023年，我县按照“规划一批、开工一批、投用一批”的思路推进学位建设，规划新建改扩建学校{a|12所|school}，计划新增学位{b|9,600个|place}。到2023年{!month|8}月底，已投用{c|9所|school}，新增学位{d|7,980个|place}，完成计划的{e|83.1%|percent}；在建{f|2所|school}，建成后可再增{g|1,350个|place}；因选址调整取消{h|1所|school}，减少{i|270个|place}。
学位按学段分：小学{j|4,590个|place}，初中{k|2,400个|place}，幼儿园{l|990个|place}。小学学位增加最多，占{m|57.5%|percent}。
小区配套幼儿园治理方面，应移交{n|15所|school}，已移交{o|15所|school}，其中办成公办园{q|11所|school}、委托办成普惠性民办园{r|4所|school}，幼儿园新增的学位{s|72.7%|percent}来自配套园，即{t|720个|place}。
投用的{c9|9所|school}学校总投资{u|4.31亿元|CNY}，每个学位平均投资{v|5.4万元|CNY}。秋季开学时，新校实际招生{w|5,263人|student}，学位使用率{x|66.0%|percent}，随着起始年级逐年招满，使用率会逐步提高。""",
[("share","d","b","e"),("sum","a","c f h"),("sum","b","d g i"),("sum","d","j k l"),("share","j","d","m"),("largest","j","k l"),("same","n","o"),("sum","o","q r"),("share","t","l","s"),("same","c","c9"),("avg","u","d","v"),("share","w","d","x"),("bound","t","l"),("below","w","d")],
scope=[("avg","u","b","v"),("share","t","d","s"),("share","w","b","x"),("share","c","a","e")], hard="计划、完成、取消之间差额已说明；使用率低因起始年级")

passage("health-staff-water", """【履职点】学校卫生与健康
标准：寄宿制学校或{a|600人|student}以上的非寄宿制学校应设卫生室，配备专职卫生专业技术人员。我县符合此条件的学校{b|38所|school}，其中寄宿制{c|29所|school}、{a9|600人|student}以上非寄宿制{d|9所|school}。已设卫生室{e|38所|school}，配专职校医{f|31人|person}，另有{g|7所|school}由乡镇卫生院派驻，做到一校一医。
其余学校{h|54所|school}，应设保健室，可配专兼职保健教师，已配{i|54人|person}。
视力监测：2023年秋季监测{j|28,915人|student}，近视{k|14,168人|student}，近视率{l|49.0%|percent}，上年为{m|50.2%|percent}，下降{n|1.2个百分点|percentage-point-}，完成每年下降{o|0.5个百分点|percentage-point}以上的任务。分学段看，小学近视率{q|36.4%|percent}，初中{r|86.9%|percent}，高中{s|81.3%|percent}，学段越高近视率越高。
教室照明改造{t|1,126间|classroom}，投入{u|405.36万元|CNY}，每间平均{v|3,060元|CNY}。饮用水全部由市政管网或经检测合格的水源供给。自评：达标。""",
[("sum","b","c d"),("same","e","b"),("same","a","a9"),("diff","b","f","g"),("bound","f","e"),("share","k","j","l"),("diff","l","m","n"),("avg","u","t","v"),("trend","up","q r s"),("between","l","q r s"),("below","l","m"),("same","h","i"),("most","n","o")],
[error("direction-mismatch sequence-mismatch","r","q s",[8],("66.9%","percent"),"初中近视率若为86.9%就高于高中81.3%，与学段越高近视率越高矛盾","wrong digit",1),
 error("average-mismatch","v","u t",[7],("3600元","CNY"),"405.36万元除以1126间为3600元，两个数字颠倒","transposed digits",1)],
scope=[("share","k","j","m"),("sum","b","e h"),("avg","u","b","v")])

passage("tuition-waive-senior", """普通高中家庭经济困难学生资助政策落实（自评支撑材料{!no|12}）
政策：建档立卡等四类学生免学费，国家助学金平均每生每年{a|2,000元|CNY/student}，分{b|1,000元|CNY/student}至{c|3,000元|CNY/student}若干档，我县设{d|三档|item}，即{b9|1,000元|CNY/student}、{a9|2,000元|CNY/student}和{c9|3,000元|CNY/student}。
2023年春季，高中在校生{e|6,742人|student}，享受助学金{f|1,348人|student}，受助面{g|20.0%|percent}。按档次计，一等{h|246人|student}、二等{i|856人|student}、三等{j|246人|student}，一学期各发放{k|1,500元|CNY/student}、{l|1,000元|CNY/student}、{m|500元|CNY/student}，共{n|134.8万元|CNY}，平均每生{o|1000元|CNY/student}，与平均标准的半数一致。
免学费{q|917人|student}，每生每学期{r|800元|CNY/student}，免除{s|73.36万元|CNY}。两项叠加受助的学生{t|889人|student}，不重复计算，受资助学生实有{u|1376人|student}。
经比对民政、乡村振兴部门数据，应助未助为零。""",
[("same","b","b9"),("same","a","a9"),("same","c","c9"),("count","d",3),("share","f","e","g"),("sum","f","h i j"),("expr","h*k+i*l+j*m","n"),("avg","n","f","o"),("prod","s","q r"),("lin","u","+f +q -t"),("prod","k","c","1/2"),("prod","l","a","1/2"),("prod","m","b","1/2"),("prod","o","a","1/2"),("bound","t","q"),("bound","t","f"),("between","a","b c"),("same","h","j")],
scope=[("sum","u","f q"),("prod","n","f a"),("share","q","e","g")], hard="标准按年，发放按学期；两项受助学生重叠")

passage("ict-training-terminals", """教育数字化自评
我县2022年启动智慧教育建设，第一期工程{a|2,680万元|CNY}，来源为专项债{b|1,800万元|CNY}、教育费附加{c|260万元|CNY}、企业捐赠{d|260万元|CNY}。资金主要投向{n|三块|item}：网络改造{e|735万元|CNY}，终端更新{f|1,412万元|CNY}，平台和资源{g|533万元|CNY}。其中终端更新占比最大，达{h|52.7%|percent}。
终端方面，学生用计算机由{i|3,960台|item}增加到{j|5,124台|item}，增加{k|1164台|item}，增长{l|22.7%|percent}；在校生{m|43,210人|student}，每百名学生拥有计算机{o|11.9台|item}，高于省定每百人{q|10台|item}的标准。教师用计算机{r|3,085台|item}，专任教师{s|2,941人|person}，达到人手一台。
应用方面，全县教师注册平台账号{t|2,906个|item}，注册率{u|98.8%|percent}；月活跃账号{v|2,310个|item}，占注册数的{w|79.5%|percent}。比较而言，初中教师活跃度最高。
专家组指出终端重采购轻使用，我们将在2024年把使用率列入校长考核，目标是活跃占比达到{x|85%|percent}。""",
[("sum","a","b c d"),("count","n",3),("sum","a","e f g"),("largest","f","e g"),("share","f","a","h"),("diff","j","i","k"),("growth","j","i","l"),("per100","j","m","o"),("least","q","o"),("bound","s","r"),("share","t","s","u"),("share","v","t","w"),("below","w","x"),("bound","v","t"),("trend","up","i j"),("growthb","i","k","l")],
[error("growth-mismatch","l","j i k",[6,15],("29.4%","percent"),"增加1164台应除以原有的3960台，为29.4%；22.7%是除以了现有台数","later divided instead of earlier",1),
 error("sum-mismatch","c","a b d",[0],("620万元","CNY"),"总额2680万元减去另两项为620万元","transposed digits",1)],
scope=[("share","v","s","w"),("per100","r","s","o")])

passage("three-years-compare", """表说：三年主要指标对比
单位：学校所数、教师人数、亿元等见各栏
指标 | 2021年 | 2022年 | 2023年
教育支出（亿元） | {a1|6.84|CNY@亿} | {a2|7.02|CNY@亿} | {a3|7.31|CNY@亿}
小学生均公用经费（元） | {b1|650|CNY/student} | {b2|650|CNY/student} | {b3|720|CNY/student}
专任教师（人） | {c1|2,684|person} | {c2|2,655|person} | {c3|2,702|person}
大班额（个） | {d1|46|class} | {d2|21|class} | {d3|0|class}
公办园幼儿占比（%） | {e1|46.1|percent} | {e2|50.8|percent} | {e3|53.4|percent}
从表中可以看出：教育支出逐年增加，2022年增长{f|2.6%|percent}，2023年增长{g|4.1%|percent}，两年共增加{h|0.47亿元|CNY}；生均公用经费2023年因国家提标增加{i|70元|CNY/student}；专任教师2022年减少{j|29人|person-}，是因为当年退休{k|84人|person}而招聘只有{l|55人|person}，2023年恢复到{m|2,702人|person}，三年净增{n|18人|person}；大班额三年内全部消除；公办园占比三年提高{o|7.3个百分点|percentage-point}，于2022年首次超过{q|50%|percent}。
总体判断：各项指标稳中有进，没有一项指标比2021年变差。""",
[("growth","a2","a1","f"),("growth","a3","a2","g"),("diff","a3","a1","h"),("diff","b3","b2","i"),("diff","c2","c1","j"),("lin","j","-k +l"),("same","c3","m"),("diff","c3","c1","n"),("diff","e3","e1","o"),("least","q","e2"),("below","e1","q"),("trend","up","a1 a2 a3"),("trend","up","e1 e2 e3"),("trend","down","d1 d2 d3"),("bound","c1","c3"),("bound","b1","b3"),("same","b1","b2")],
scope=[("trend","up","c1 c2 c3"),("growth","a3","a1","g"),("lin","n","-k +l")], hard="专任教师先减后增；大班额减少是进步")

passage("after-school-service-report", """“双减”与课后服务履职情况
义务教育学校{a|58所|school}全部开展课后服务，参加学生{b|24,165人|student}，占在校生{c|25,730人|student}的{d|93.9%|percent}；参与教师{e|1,902人|person}，占{f|94.4%|percent}，专任教师总数为{g|2,014人|person}。另聘校外人员{h|86人|person}，主要承担非遗、棋类、足球等项目。
经费保障采取财政补贴加服务性收费的办法。每生每学期收费不超过{i|300元|CNY/student}，实际平均收取{j|262元|CNY/student}，全年两个学期收费{k|1266.2万元|CNY}；财政补贴{l|386万元|CNY}；两项合计{m|1652.2万元|CNY}。支出用于教师补助{n|1,418.5万元|CNY}，占{o|112.0%|percent}，规定不低于{q|80%|percent}。
校外培训机构治理，学科类机构由{r|41家|item}压减到{s|3家|item}，压减率{t|92.7%|percent}；转为非学科类{u|12家|item}，注销{v|28家|item}。
家长问卷满意度{w|94.7%|percent}，比上学期{x|92.8%|percent}上升{y|1.9个百分点|percentage-point}。自评达标。""",
[("share","b","c","d"),("share","e","g","f"),("prod","k","b j","2"),("sum","m","k l"),("share","n","m","o"),("least","q","o"),("max100","o"),("most","j","i"),("sharediff","r","s","r","t"),("lin","v","+r -s -u"),("diff","w","x","y"),("below","h","e"),("bound","b","c"),("trend","down","r s")],
[error("share-mismatch bound-exceeded","o","n m",[4,6],("85.9%","percent"),"1418.5万元占总额1652.2万元的85.9%，误除以收费额","wrong denominator",1),
 error("sum-mismatch","v","r s u",[9],("26家","item"),"41家减3家再减12家为26家","wrong digit",1)],
scope=[("prod","k","c j"),("share","l","m","o"),("share","u","r","t")])

passage("title-posts-ratio", """职称与岗位设置自评
近年来教师反映强烈的“有资格无岗位”问题，县政府用三项办法解决：县域统筹岗位、乡村定向评价、三十年教龄直聘。
截至2023年底，全县中小学核定高级岗位{a|486个|item}、中级岗位{b|1,620个|item}、初级岗位{c|894个|item}，总数{d|3000个|item}，高级占{e|16.2%|percent}、中级占{f|54.0%|percent}。已聘高级{g|471人|person}、中级{h|1,582人|person}、初级{i|803人|person}，合计{j|2856人|person}，岗位使用率{k|93.2%|percent}。
乡村定向高级职称不占核定岗位，三年评出{l|64人|person}，其中2021年{m|15人|person}、2022年{n|22人|person}、2023年{o|72人|person}；在乡村任教满{q|30年|other}直聘中级{r|38人|person}，同样单列。
2023年申报高级{s|132人|person}，通过{t|79人|person}，通过率{u|59.8%|percent}，上年为{v|54.3%|percent}，提高{w|5.5个百分点|percentage-point}。待聘人员由{x|217人|person}下降到{y|143人|person}，下降{z|34.1%|percent-}。""",
[("sum","d","a b c"),("share","a","d","e"),("share","b","d","f"),("sum","j","g h i"),("share","j","d","k"),("sum","l","m n o"),("share","t","s","u"),("diff","u","v","w"),("growth","y","x","z"),("bound","g","a"),("bound","h","b"),("bound","i","c"),("trend","up","m n o"),("trend","down","x y"),("bound","t","s"),("bound","j","d")],
[error("sum-mismatch","o","l m n",[5],("27人","person"),"三年合计64人，2023年应为27人","transposed digits",1),
 error("share-mismatch","k","j d",[4],("95.2%","percent"),"2856人占3000个岗位的95.2%","wrong digit",2)],
scope=[("share","g","j","e"),("sum","j","g h i l r"),("share","l","a","u")])

passage("nutrition-kitchens", """营养改善计划实施情况报告
我县从2012年起实施农村义务教育学生营养改善计划，国家补助标准由每生每天{a|4元|CNY}提高到{b|5元|CNY}，全年按{c|200天|other}计，每生{d|1000元|CNY/student}。2022年受益学生{e|13,742人|student}，补助资金{f|1,099.4万元|CNY}，全部用于食材，没有用一分钱发放奶票、充抵食堂人员工资。
食堂人员工资和燃料水电由县财政承担。{g|74所|school}实施学校聘用工勤人员{h|312人|person}，每人每月{i|2,200元|CNY/month}，按{j|10个月|other}发放，计{k|686.4万元|CNY}；水电燃料补助每校{l|3万元|CNY}，计{m|22.2万元|CNY}，两项合计{n|908.4万元|CNY}。工勤人员与就餐学生之比为{o|44:1|ratio}，优于省里规定的{q|1:100|ratio}。
2023年春季受益学生减少到{r|13,318人|student}，比上年减少{s|424人|student-}，下降{t|3.1%|percent-}，系学龄人口向县城流动所致。审计抽查{u|15所|school}学校的采购台账，单价平均比市场零售价低{v|6.8%|percent}。""",
[("prod","d","b c"),("prod","f","e d"),("prod","k","h i j"),("prod","m","g l"),("sum","n","k m"),("ratio","e","h","o"),("most","o","q"),("diff","r","e","s"),("growth","r","e","t"),("trend","up","a b"),("trend","down","e r"),("bound","u","g"),("prod","f","e b c"),("growthb","e","s","t")],
[error("average-mismatch","f","e d b c",[1,12],("1374.2万元","CNY"),"13742人每人1000元为1374.2万元，1099.4万元是按每天4元的旧标准算的","other year copied",2),
 error("average-mismatch sum-mismatch","m","g l n k",[3,4],("222万元","CNY"),"74所每所3万元为222万元，小数点错位","decimal point",1)],
scope=[("avg","n","e","d"),("ratio","r","h","o")])

passage("rectify-2022-feedback", """关于上年省级评价反馈问题整改情况的自评
2022年省级评价向我县反馈问题{a|21个|item}，县政府建立台账，逐项明确责任领导和时限。截至2023年{!month|10}月，完成整改{b|17个|item}，基本完成{c|3个|item}，正在推进{d|1个|item}，完成和基本完成的占{e|95.2%|percent}。
几个主要问题的整改情况是：（一）教师编制长期空缺{f|142名|person}的问题。两年招聘{g|168人|person}，同期退休、调出{h|61人|person}，空缺降到{i|35名|person}。（二）生均体育运动场馆面积不达标的学校{j|11所|school}的问题。通过置换土地、扩建操场，已有{k|8所|school}达标，剩余{l|3所|school}地处老城区，周边无地可征，与相邻体育场签订了共用协议。（三）教育费附加未及时拨付{m|734.2万元|CNY}的问题。已于{!month|6}月底前拨付{n|734.2万元|CNY}，并建立按季拨付制度。（四）公办园占比只有{o|44.7%|percent}的问题。新增公办学位{q|1,080个|place}，占比提高到{r|51.2%|percent}，提高{s|6.5个百分点|percentage-point}。
正在推进的{d9|1个|item}问题为特殊教育学校迁建，预计2024年秋季投用。""",
[("sum","a","b c d"),("sharesum","b c","a","e"),("lin","i","+f -g +h"),("diff","j","k","l"),("same","m","n"),("diff","r","o","s"),("same","d","d9"),("trend","up","o r"),("below","h","g"),("bound","k","j")],
scope=[("diff","f","g","i"),("share","b","a","e"),("sum","f","g h")], hard="招聘多于空缺而仍有空缺，因同期退休；未达标三校以共用场地解决")

passage("funds-growth-negative", """（支撑材料）关于2020年生均公用经费增幅为零的说明
在“两个只增不减”的核对表中，我县小学生均公用经费2019年{a|650元|CNY/student}，2020年{b|650元|CNY/student}，增长为{c|0%|percent}，系统自动提示“未增长”。现说明如下。
其一，指标的要求是“只增不减”，持平即为不减，按省厅{!doc|2}号答复口径视为达标。
其二，{x|650元|CNY/student}是基准定额，实际执行数高于定额：2019年小学实际生均公用经费支出{d|1,183元|CNY/student}，2020年{e|1,246元|CNY/student}，增长{f|5.3%|percent}。初中由{g|1,572元|CNY/student}增至{h|1,618元|CNY/student}，增长{i|2.9%|percent}。
其三，2020年受疫情影响，公用经费中会议、差旅支出明显减少，由{j|286万元|CNY}降为{k|173万元|CNY}，下降{l|39.5%|percent-}；而防疫物资支出{m|412万元|CNY}，为上年所无。增减相抵，公用经费总额净增{n|299万元|CNY}。
综上，该项指标自评达标，请评估组予以认定。""",
[("growth","b","a","c"),("growth","e","d","f"),("growth","h","g","i"),("growth","k","j","l"),("lin","n","+k -j +m"),("same","a","b"),("same","b","x"),("below","x","e"),("below","a","d"),("trend","up","d e"),("trend","up","g h"),("below","e","h"),("same","a","x")],
scope=[("growth","e","a","f"),("diff","m","k","n"),("growth","h","e","i")], hard="定额零增长而实际支出增长；减少与新增相抵")

passage("county-hs-senior-fund", """普通高中发展自评
我县有普通高中{a|4所|school}，在校生{b|8,216人|student}，教学班{c|163个|class}，平均班额{d|50.4人|student}，{e|56人|student}及以上的大班额{f|11个|class}，占{g|6.7%|percent}，比2021年的{h|19.4%|percent}下降{i|12.7个百分点|percentage-point-}。
经费方面，2022年县财政按生均{j|1,200元|CNY/student}安排公用经费{k|985.92万元|CNY}，超过省定的{l|1,000元|CNY/student}；学费收入{m|1,314.6万元|CNY}全额返还学校。历史债务余额由{n|5,360万元|CNY}降至{o|3,980万元|CNY}，两年化解{q|1380万元|CNY}，化解率{r|34.7%|percent}。
选课走班所需教室按班级数的{s|1.2倍|ratio}配置，需{t|196间|classroom}，现有普通教室{u|171间|classroom}，加功能教室改用{v|25间|classroom}，刚好满足。专任教师{w|641人|person}，生师比{x|13.8:1|ratio}，研究生学历{y|97人|person}，占{z|15.1%|percent}。
县一中2023年启动集团化办学，与{!n|两}所农村高中实行一体化管理，教师在集团内流动不受编制限制。""",
[("avg","b","c","d"),("share","f","c","g"),("diff","g","h","i"),("prod","k","b j"),("below","l","j"),("diff","n","o","q"),("share","q","n","r"),("multiple","t","c","s"),("sum","t","u v"),("ratio","b","w","x"),("share","y","w","z"),("below","d","e"),("trend","down","h g"),("trend","down","n o"),("bound","f","c"),("growthb","n","q","r")],
[error("share-mismatch growth-mismatch","r","q n",[6,15],("25.7%","percent"),"1380万元占原有债务5360万元的25.7%，误以化解后的余额为分母","later divided instead of earlier",1),
 error("ratio-mismatch","x","b w",[9],("12.8:1","ratio"),"8216人除以641人为12.8","wrong digit",2)],
scope=[("avg","b","t","d"),("ratio","b","u","x"),("share","f","t","g")])

passage("land-and-planning", """落实教育用地与布局规划（自评说明）
2018年县政府批准《中小学幼儿园布局专项规划》，规划期到2035年，预留教育用地{a|28宗|item}、{b|1,364亩|other}。到评估年度，已供地{c|13宗|item}、{d|648亩|other}，面积占预留的{e|47.5%|percent}；余下{f|15宗|item}、{g|761亩|other}全部纳入国土空间规划“黄线”管控。
2023年新供地{h|3宗|item}，共{i|126亩|other}，其中划拨{j|126亩|other}，没有一宗以出让方式供地。平均每宗{k|42亩|other}，最大的是职教中心新校区{l|72亩|other}，城东初中{m|48亩|other}，一所幼儿园{n|16亩|other}。
学校用地权属方面，{o|94所|school}公办学校中，办理不动产登记的{q|88所|school}，登记率{r|93.6%|percent}，其余{s|6所|school}系历史遗留的集体土地，正在补办手续。
按人口测算，到2030年城区需新增学位{t|6,200个|place}，目前在建和已供地项目可提供{u|5,350个|place}，缺口{v|850个|place}，拟通过{w|2宗|item}预留地块解决。自评达标。""",
[("share","d","b","e"),("diff","a","c","f"),("diff","b","d","g"),("same","i","j"),("avg","i","h","k"),("sum","i","l m n"),("largest","l","m n"),("share","q","o","r"),("diff","o","q","s"),("diff","t","u","v"),("bound","c","a"),("bound","h","c"),("bound","w","f"),("bound","i","d")],
[error("sum-mismatch","m","i l n",[5],("38亩","other"),"三宗合计126亩，城东初中为38亩","wrong digit",2),
 error("difference-mismatch","g","b d",[2],("716亩","other"),"1364减648为716亩，两个数字颠倒","transposed digits",2)],
scope=[("share","c","a","e"),("share","i","d","e")])

passage("minutes-duty-lead", """县政府教育督导委员会会议纪要（摘录）
会议听取了自评工作情况汇报。会议指出，今年学生巩固率、教育支出和学前普及率均好于去年，但教师编制使用、大班额化解{!n|两}项仍需加力。
会议对几组数据进行了核实：
——巩固率。小学{a|100%|percent}，初中{b|99.3%|percent}，比去年的{c|98.8%|percent}提高{d|0.5个百分点|percentage-point}；高中阶段毛入学率{e|92.6%|percent}，提高{f|1.4个百分点|percentage-point}。
——教育支出。今年{g|6.92亿元|CNY}，去年{h|7.03亿元|CNY}，增长{i|1.6%|percent}。
——学前三年毛入园率。今年{j|94.1%|percent}，去年{k|92.7%|percent}。
——编制。核定{l|2,350名|person}，实有{m|2,218人|person}，使用率{n|94.4%|percent}，去年{o|95.2%|percent}，下降{q|0.8个百分点|percentage-point-}。
会议要求，{!month|11}月底前完成招聘{r|96人|person}的手续，届时使用率将达到{s|98.5%|percent}；对仍有大班额的{t|5所|school}学校实行挂牌督办，其中初中{u|3所|school}、小学{v|2所|school}。有关责任单位每周五报进度，逾期不报的在全县通报。""",
[("diff","b","c","d"),("growth","g","h","i"),("trend","up","h g"),("trend","up","k j"),("share","m","l","n"),("diff","n","o","q"),("expr","100*(m+r)/l","s"),("sum","t","u v"),("below","b","a"),("trend","up","c b"),("trend","down","o n"),("below","n","s"),("bound","m","l")],
[error("growth-mismatch direction-mismatch sequence-mismatch","g","h i",[1,2],("7.14亿元","CNY"),"今年6.92亿元低于去年7.03亿元，不会是增长；按增长1.6%今年应为7.14亿元","wrong digit",1)],
scope=[("share","m","l","o"),("diff","e","b","f")])

passage("emergency-fund-covid", """关于2022年教育支出决算与预算差异的说明
年初预算安排教育支出{a|5.48亿元|CNY}，执行中上级追加专项{b|0.76亿元|CNY}，调整预算{c|6.24亿元|CNY}；决算{d|6.02亿元|CNY}，为调整预算的{e|96.5%|percent}，为年初预算的{f|109.9%|percent}。未支出的{g|0.22亿元|CNY}结转下年，主要是{!month|12}月到位的薄改资金{h|0.15亿元|CNY}和尚未竣工结算的实训楼尾款{i|0.07亿元|CNY}。
有关部门询问，2021年教育支出{j|5.79亿元|CNY}，2022年年初预算比上年决算还低，是否违反“只增不减”的要求。我县认为，“只增不减”考核的是决算数，2022年决算比2021年增加{k|0.23亿元|CNY}，增长{l|4.0%|percent}。年初预算低，是因为上级专项在年初尚未下达，历年都是如此。2021年年初预算为{m|5.21亿元|CNY}，2022年年初预算同口径增长{n|5.2%|percent}。
教育支出占一般公共预算支出的比重，2021年为{o|18.6%|percent}，2022年为{q|18.9%|percent}，上升{r|0.3个百分点|percentage-point}。县人大常委会已审查批准上述决算。""",
[("sum","c","a b"),("share","d","c","e"),("share","d","a","f"),("diff","c","d","g"),("sum","g","h i"),("diff","d","j","k"),("growth","d","j","l"),("growth","a","m","n"),("diff","q","o","r"),("below","a","j"),("trend","up","j d"),("trend","up","o q"),("trend","up","m a"),("bound","d","c"),("growthb","j","k","l")],
scope=[("growth","a","j","l"),("diff","d","a","g"),("growth","d","m","n")], hard="年初预算低于上年决算但可比口径均增长；决算超年初预算因追加")

passage("kindergarten-teachers", """幼儿园教师配备与待遇（分项材料）
按“两教一保”的要求，全日制幼儿园每班配备{a|2名|person}专任教师和{b|1名|person}保育员。2023年春季，全县公办园{c|28所|school}、教学班{d|164个|class}，应配教师{e|328人|person}、保育员{f|164人|person}；实配教师{g|319人|person}、保育员{h|161人|person}，配备率分别为{i|97.3%|percent}和{j|98.2%|percent}，缺教师{k|9人|person}、保育员{l|3人|person}，由中心园统筹补足。
从编制看，在编教师只有{m|86人|person}，近{n|三成|percent<}，其余{o|233人|person}为聘用。聘用教师月工资由{q|2,400元|CNY/month}提高到{r|3,000元|CNY/month}，提高{s|25%|percent}，全年增支{t|671.04万元|CNY}（按{u|12个月|other}计，不含社保）。
持证情况：持有教师资格证{v|302人|person}，占{w|94.7%|percent}，其中学前教育专业毕业{x|257人|person}，占持证人数的{y|80.6%|percent}。
保教费没有同步上涨，仍执行{z|240元|CNY/month}每月的标准，增支部分全部由县财政负担，体现了政府的主体责任。""",
[("prod","e","d a"),("prod","f","d b"),("share","g","e","i"),("share","h","f","j"),("diff","e","g","k"),("diff","f","h","l"),("diff","g","m","o"),("growth","r","q","s"),("expr","o*(r-q)*u","t"),("share","v","g","w"),("share","x","v","y"),("share","m","g","n"),("below","m","o"),("bound","v","g"),("trend","up","q r"),("below","b","a"),("bound","x","v"),("bound","g","e"),("below","c","d")],
[error("average-mismatch","t","o q r u",[8],("167.76万元","CNY"),"应为每人每月600元、233人、12个月，计167.76万元，误按原工资计算","wrong base",2),
 error("share-mismatch","y","x v",[10],("85.1%","percent"),"257人占302人的85.1%，误以全部教师为分母","wrong denominator",1)],
scope=[("share","m","e","w"),("sum","g","m v")])

passage("rural-dormitory-turnover", """教师周转宿舍
考核要点是“乡村教师住有所居”。我县计划建设周转宿舍{a|420套|item}，每套{b|35平方米|other}，总建筑面积{c|14700平方米|other}，总投资{d|3,528万元|CNY}，平均每平方米造价{e|2400元|CNY}。
2020年建成{f|96套|item}，2021年建成{g|118套|item}，2022年建成{h|125套|item}，2023年建成{i|81套|item}，四年累计{j|420套|item}，按期完成。按当初分解计划，四年依次应完成{k|100套|item}、{l|120套|item}、{m|120套|item}和{n|80套|item}，前两年略慢，分别欠{o|4套|item}和{q|2套|item}，后两年赶上并补齐。
截至{!month|12}月底，已安排入住{r|389套|item}，入住教师{s|462人|person}，入住率{t|92.6%|percent}。入住教师占乡村学校教师{u|1,140人|person}的{v|40.5%|percent}，其余教师主要在县城有住房，每天乘坐通勤车。
收费方面，每套每月只收{w|60元|CNY/month}物业费，一年可收{x|28.01万元|CNY}，全部用于维修。群众和教师评价较好。""",
[("prod","c","a b"),("avg","d","c","e"),("sum","j","f g h i"),("same","a","j"),("sum","a","k l m n"),("diff","k","f","o"),("diff","l","g","q"),("share","r","a","t"),("share","s","u","v"),("prod","x","r w","12"),("below","n","i"),("below","m","h"),("share","r","j","t"),("bound","r","j"),("below","r","s")],
scope=[("share","s","r","t"),("avg","d","a","e"),("prod","x","a w","12")], hard="各年完成与计划不一致而总数一致；入住人数多于套数")

passage("gaps-between-schools", """义务教育校际均衡自查（优质均衡七项指标摘要）
按国家办法，七项指标校际差异系数小学不高于{a|0.50|other}、初中不高于{b|0.45|other}。2023年自查结果：
小学：每百名学生拥有高学历教师数差异系数{c|0.31|other}，骨干教师数{d|0.46|other}，体艺教师数{e|0.38|other}，教学用房面积{f|0.54|other}，体育运动场馆面积{g|0.49|other}，教学仪器设备值{h|0.35|other}，网络多媒体教室数{i|0.28|other}，{n|七项|item}中最高的是体育运动场馆面积，最低的是网络多媒体教室数。
初中：依次为{j|0.27|other}、{k|0.41|other}、{l|0.33|other}、{m|0.39|other}、{o|0.44|other}、{q|0.30|other}和{r|0.24|other}，也是体育运动场馆面积最高。
与2022年比，小学骨干教师数差异系数由{s|0.58|other}降至{t|0.46|other}，下降{u|0.12|other-}，这是推行骨干教师县管、每校均有{v|1人|person}以上骨干教师的结果。""",
[("most","c","a"),("most","d","a"),("most","e","a"),("most","f","a"),("most","g","a"),("most","h","a"),("most","i","a"),("most","j","b"),("most","k","b"),("most","l","b"),("most","m","b"),("most","o","b"),("most","q","b"),("most","r","b"),("count","n",7),("largest","g","c d e f h i"),("smallest","i","c d e f g h"),("largest","o","j k l m q r"),("same","d","t"),("diff","t","s","u"),("trend","down","s t"),("below","b","a")],
[error("bound-exceeded direction-mismatch","f","a g c d e h i",[3,15],("0.47","other"),"小学教学用房差异系数0.54超过0.50，也高于被称为最高的0.49","wrong digit",1)],
scope=[("most","s","a"),("diff","t","k","u")])

passage("senior-plan-restated", """学位建设承诺事项落实情况
去年县政府工作报告承诺：“新建、改扩建中小学{a|8所|school}、公办幼儿园{b|5所|school}，新增学位{c|7,200个|place}。”
自评情况如下：中小学方面，新建{d|3所|school}、改扩建{e|5所|school}，全部于{!month|9}月{!day|1}日前交付使用；幼儿园方面，新建{f|4所|school}，回购{g|1所|school}，投用{h|5所|school}。新增学位中，小学{i|3,780个|place}，初中{j|1,900个|place}，幼儿园{k|1,520个|place}，共{l|7200个|place}，兑现率{m|100%|percent}。
为此，县财政安排资金{n|2.94亿元|CNY}，其中一般债券{o|1.20亿元|CNY}、专项资金{q|0.86亿元|CNY}、土地出让收益{r|0.88亿元|CNY}。平均每个新增学位投入{s|4.1万元|CNY}。
与上一年相比，新增学位多{t|1,650个|place}，上年为{u|5,505个|place}，增长{v|29.7%|percent}。
结论：县政府承诺的{w|13所|school}学校建设和{x|7,020个|place}学位全部兑现，自评达标。""",
[("sum","a","d e"),("sum","h","f g"),("same","b","h"),("sum","l","i j k"),("same","c","l"),("share","l","c","m"),("sum","n","o q r"),("avg","n","l","s"),("diff","l","u","t"),("growth","l","u","v"),("sum","w","a b"),("same","x","l"),("same","x","c"),("growthb","u","t","v")],
[error("restatement-mismatch","x","l c",[11,12],("7,200个","place"),"上文承诺和完成均为7200个，结论误作7020个","transposed digits",2),
 error("difference-mismatch growth-mismatch","u","l t v",[8,9,13],("5,550个","place"),"7200减1650为5550个","transposed digits",1)],
scope=[("avg","n","c","m"),("diff","l","k","t"),("sum","w","d e f")])

passage("exam-fee-and-account", """落实学生资助配套资金的情况说明
义务教育家庭经济困难学生生活补助由中央承担{a|50%|percent}，省承担{b|30%|percent}，县承担{c|20%|percent}。2023年全县应发补助{d|816万元|CNY}，据此中央{e|408.0万元|CNY}、省{f|244.8万元|CNY}、县{g|163.2万元|CNY}。县级配套资金于{!month|3}月和{!month|9}月分两次拨付，每次{h|81.6万元|CNY}，已全部到位。
普通高中助学金执行中央{i|80%|percent}、省{j|22%|percent}、县{k|8%|percent}的分担比例，全年应发{l|243.5万元|CNY}，县级应承担{m|19.48万元|CNY}。中职助学金、免学费两项县级应承担{n|57.36万元|CNY}，学前资助县级应承担{o|38.20万元|CNY}。
各学段县级配套合计{q|278.24万元|CNY}，实际安排{r|285万元|CNY}，超额{s|6.76万元|CNY}，作为动态调整备用金。去年县级实际配套{t|268万元|CNY}，今年增加{u|17万元|CNY}，增长{v|5.3%|percent}。自评足额落实。""",
[("hundred","a b c"),("prod","e","d a","1/100"),("prod","f","d b","1/100"),("prod","g","d c","1/100"),("prod","g","h","2"),("hundred","i j k"),("prod","m","l k","1/100"),("sum","q","g m n o"),("diff","r","q","s"),("diff","r","t","u"),("growth","r","t","v"),("least","q","r"),("sum","d","e f g"),("trend","up","t r"),("growthb","t","u","v")],
[error("share-mismatch","j","i k",[5],("12%","percent"),"三级分担比例相加应为100%，省级为12%","wrong digit",1),
 error("growth-mismatch","v","r t u",[10,14],("6.3%","percent"),"285比268增长6.3%","wrong digit",1)],
scope=[("prod","m","d k","1/100"),("sum","q","g m n"),("prod","m","l c","1/100")])

passage("data-verify-letter", """关于自评数据核对情况的复函
来函要求核对我县自评报告中的三处数据，经与教育事业统计报表、财政决算比对，答复如下：
一、报告第{!page|6}页称教职工{a|4,318人|person}，第{!page|11}页称专任教师{b|3,926人|person}，两数并无矛盾。教职工包括专任教师{b9|3,926人|person}、行政人员{c|148人|person}、教辅人员{d|117人|person}和工勤人员{e|127人|person}。
二、报告称学生总数{f|56,204人|student}，分学段相加为{g|57,416人|student}，多出{h|1212人|student}。原因是中职学生中有{h9|1,212人|student}与职高班在籍学生双重登记，汇总时已剔除。
三、报告称生均用地小学{i|22.4平方米|other}，评估组按占地面积{j|52.83万平方米|other}和小学生{k|26,180人|student}算得{l|20.2平方米|other}。差异在于九年一贯制学校小学部占地{m|5.81万平方米|other}另列于初中栏，加上后为{n|58.64万平方米|other}，生均即为{o|22.4平方米|other}。
以上数据均可提供原始报表备查。自评报告文字表述确有不够清楚的地方，我们将在修订稿中加注口径。""",
[("sum","a","b c d e"),("same","b","b9"),("diff","g","f","h"),("same","h","h9"),("avg","j","k","l"),("sum","n","j m"),("avg","n","k","o"),("same","i","o"),("bound","b","a"),("below","l","i"),("sum","a","b9 c d e"),("avg","n","k","i")],
scope=[("same","f","g"),("avg","j","k","i"),("same","a","b")], hard="两组数口径不同：教职工与专任教师、双重登记、九年一贯制")

passage("duty1-preschool-trend", """县级政府履行学前教育职责自评
一、责任落实
县政府成立学前教育联席会议，教育、发改、自然资源、住建等{n|11个|item}部门为成员，两次修订小区配套幼儿园建设管理办法。公办园生均财政拨款标准自2019年起执行，起初为{a|4,000元|CNY/student}，2021年提高到{b|6,000元|CNY/student}，2023年再提高到{c|8,000元|CNY/student}，四年翻了一番；普惠性民办园按每生{d|300元|CNY/student}奖补。
二、普及普惠水平
公办园在园幼儿占比2020年为{e|42.7%|percent}，2021年为{f|47.3%|percent}，2022年为{g|46.8%|percent}，2023年为{h|52.5%|percent}，连续三年稳步上升。普惠性幼儿园覆盖率2023年达到{i|89.4%|percent}，比2020年的{j|81.6%|percent}提高{k|6.8个百分点|percentage-point}。
三、投入情况
2023年学前教育财政性投入{l|8,640万元|CNY}，占财政性教育经费{m|9.15亿元|CNY}的{o|9.4%|percent}，高于省里提出的不低于{q|5%|percent}的要求。其中生均拨款{r|3,912万元|CNY}，惠及公办园幼儿{s|4,890人|student}。
四、结论
学前三年毛入园率、公办园占比、普惠率等{t|三项|item}核心指标全部达到省定标准。""",
[("trend","up","a b c"),("trend","up","e f g h"),("diff","i","j","k"),("share","l","m","o"),("least","q","o"),("prod","r","s c"),("below","d","c"),("trend","up","j i"),("bound","r","l"),("expr","a*2","c"),("count","t",3)],
[error("direction-mismatch sequence-mismatch","g","e f h",[1],None,"2022年46.8%低于2021年47.3%，不是连续上升","trend broken",1,"2022年略有回落，2023年重新上升"),
 error("difference-mismatch","k","i j",[2],("7.8个百分点","percentage-point"),"89.4减81.6为7.8个百分点","wrong digit",1)],
scope=[("share","r","m","o"),("diff","h","e","k"),("prod","r","s b")])

passage("limit-class-46", """标准化班额自评（佐证）
省定标准：小学每班不超过{a|45人|student}，初中不超过{b|50人|student}。
县城区{n|四所|item}小学2023年秋季起始年级编班如下：一小招生{c|270人|student}，编{d|6个|class}班；二小招生{e|220人|student}，编{f|5个|class}班；三小招生{g|322人|student}，编{h|7个|class}班；城东小学招生{i|176人|student}，编{j|4个|class}班。四校共招{k|988人|student}，{l|22个|class}班，平均班额{m|44.9人|student}，起始年级每一个班都控制在标准以内。
初中方面，二中招生{o|694人|student}，编{q|14个|class}班，平均{r|49.6人|student}；城关中学招生{s|396人|student}，编{t|8个|class}班，平均{u|48.5人|student}，均未突破标准。
编班采用电脑随机派位，邀请人大代表、政协委员、家长代表全程监督，县纪委监委派驻组现场见证，全过程录像，没有“重点班”“实验班”。家长如有异议可在公示的{v|3天|other}内提出复核，今年收到异议{w|2件|item}，均已答复。""",
[("count","n",4),("sum","k","c e g i"),("sum","l","d f h j"),("avg","k","l","m"),("avg","o","q","r"),("avg","s","t","u"),("avgmost","c","d","a"),("avgmost","e","f","a"),("avgmost","g","h","a"),("avgmost","i","j","a"),("most","m","a"),("most","r","b"),("most","u","b"),("below","a","b")],
[error("bound-exceeded","g","h a",[8],None,"三小322人编7个班，每班46人，超过45人的标准，平均数掩盖了它","limit against the figure",2,"三小平均46人，略超标准"),
 error("average-mismatch","u","s t",[5],("49.5人","student"),"396人分8个班，平均49.5人","wrong digit",1)],
scope=[("avg","c","l","m"),("most","r","a")])

passage("evidence-list-count", """附：自评佐证材料清单说明
为方便评估组查阅，我县将履职材料按指标分卷装订，共{n|六|item}卷：第一卷党的领导，第二卷经费投入，第三卷教师队伍，第四卷办学条件，第五卷教育公平。每卷前附目录和页码。
第二卷收录文件{a|46份|item}，其中预算批复{b|12份|item}、资金下达文件{c|27份|item}、审计报告{d|7份|item}；第三卷收录{e|63份|item}，编制、招聘、职称、培训、待遇{m|五类|item}分别为{f|9份|item}、{g|15份|item}、{h|11份|item}、{i|16份|item}和{j|12份|item}；第四卷最厚，收录{k|118份|item}，多为项目批复和竣工验收资料。五卷共收录材料{l|284份|item}，扣除第二、三、四卷的{o|227份|item}，其余两卷合计{q|57份|item}。
电子版已上传省评估平台，文件大小{r|3.6GB|other}。第二卷上传较晚，是因为财政决算{!month|10}月底才经县人大常委会批准。
联系人及查阅地点见封底。对材料中涉及师生个人信息的内容，已作隐去处理，请勿外传。""",
[("count","n",5),("sum","a","b c d"),("count","m",5),("sum","e","f g h i j"),("sum","o","a e k"),("diff","l","o","q"),("largest","k","a e")],
[error("sum-mismatch count-mismatch","n","",[0],None,"列出的只有五卷，后文也说五卷","count against list",1,"共五卷")],
scope=[("sum","l","a e k"),("sum","e","a b c")])

passage("teachers-pay-rank", """关于各乡镇教师收入差异的说明
2023年县里实行统一的绩效总量核定，但由于乡村补助、班主任津贴和课后服务补助不同，各片区教师人均年收入有差异：县城片{a|10.42万元|CNY}，东片{b|10.86万元|CNY}，西片{c|11.53万元|CNY}，南片{d|10.71万元|CNY}，北片{e|11.38万元|CNY}。北片海拔最高、条件最苦，收入也最高，比县城片高{f|0.96万元|CNY}，体现了向艰苦边远倾斜。
五个片区教师人数分别为{g|862人|person}、{h|395人|person}、{i|247人|person}、{j|431人|person}、{k|208人|person}，合计{l|2143人|person}，县城片占{m|40.2%|percent}。全县人均收入为{n|10.78万元|CNY}，高于同期公务员人均{o|10.63万元|CNY}，符合“不低于”的要求。不过县城片教师的人均水平低于公务员{q|0.21万元|CNY}，主要是新教师多、平均工龄只有{r|9.4年|other}，按同职级、同工龄比较并不低。
下一步将把班主任津贴由每月{s|300元|CNY/month}提高到{t|500元|CNY/month}，涉及班主任{u|871人|person}，全年按{v|10个月|other}发放，增支{w|435.5万元|CNY}。""",
[("sum","l","g h i j k"),("share","g","l","m"),("expr","(a*g+b*h+c*i+d*j+e*k)/l","n"),("diff","e","a","f"),("largest","e","a b c d"),("diff","o","a","q"),("below","o","n"),("expr","u*(t-s)*v","w"),("between","n","a b c d e"),("below","a","o"),("largest","g","h i j k"),("trend","up","s t")],
[error("direction-mismatch","c","e a b d",[4],None,"西片11.53万元高于北片11.38万元，北片收入并非最高","wrong superlative",1,"西片收入最高，北片次之"),
 error("average-mismatch","w","s t u v",[7],("174.2万元","CNY"),"增支是每月200元，871人10个月为174.2万元，误按提高后的标准全额计算","wrong base",1)],
scope=[("mean","a b c d e","n"),("below","o","a")])

passage("funds-unit-slip", """义务教育薄弱环节改善资金使用情况自评
2022年我县获得中央和省薄弱环节改善与能力提升补助资金{a|4,215万元|CNY}，县级配套{b|1,405万元|CNY}，合计{c|5620万元|CNY}，县级配套比例为{d|25%|percent}。
资金全部安排到{e|17个|item}项目，其中校舍类{f|9个|item}，{g|3,846万元|CNY}；运动场地类{h|5个|item}，{i|1,098万元|CNY}；设备购置类{j|3个|item}，{k|676万元|CNY}。校舍类占{l|68.4%|percent}。
截至2023年{!month|6}月底，已支付{m|5,170元|CNY}，支付率{n|92.0%|percent}；未支付{o|450万元|CNY}为质保金和未办结算的尾款。校舍类项目新增建筑面积{q|16,720平方米|other}，平均每平方米造价{r|2300元|CNY}，低于市里发布的同类建筑平均造价{s|2,480元|CNY}。
有{t|2个|item}运动场地项目曾因雨季延误，现已补回工期。绩效自评得分{u|93.5分|other}，等次为优。群众满意度抽样{v|600份|item}，满意{w|571份|item}，占{x|95.2%|percent}。""",
[("sum","c","a b"),("share","b","c","d"),("sum","e","f h j"),("lin","k","+c -g -i"),("share","g","c","l"),("share","m","c","n"),("diff","c","m","o"),("avg","g","q","r"),("below","r","s"),("share","w","v","x"),("bound","t","h"),("bound","m","c")],
[error("share-mismatch difference-mismatch","m","c n o",[5,6],("5,170万元","CNY"),"应为5170万元，漏写了“万”","unit slip",2)],
scope=[("avg","c","q","r"),("share","b","a","d"),("share","m","a","n")])

passage("special-coverage-year", """残疾儿童少年教育保障——与上年对照
上年（2022年）：适龄残疾儿童少年{a|231人|student}，入学{b|222人|student}，入学率{c|96.1%|percent}；其中特校就读{d|94人|student}、随班就读{e|97人|student}、送教上门{f|31人|student}。
本年（2023年）：适龄残疾儿童少年{g|238人|student}，入学{h|233人|student}，入学率{i|97.9%|percent}，比上年提高{j|1.8个百分点|percentage-point}；其中特校就读{k|102人|student}、随班就读{l|105人|student}、送教上门{m|31人|student}，送教上门比上年减少{n|5人|student-}，减少的学生经评估转入特校就读，符合“应随尽随、能入尽入”的方向。
随班就读占入学人数的{o|45.1%|percent}，上年为{q|43.7%|percent}。未入学的{r|5人|student}中，{s|3人|student}因病长期住院治疗，{t|2人|student}家长申请延缓入学，均有医疗或评估机构的证明。
经费上，特殊教育生均公用经费{u|7,000元|CNY/student}，比国家规定{v|6,000元|CNY/student}高{w|16.7%|percent}，本年按在学人数拨付{x|161.3万元|CNY}。特校专任教师{y|34人|person}，师生比{z|1:3|ratio}。""",
[("share","b","a","c"),("lin","f","+b -d -e"),("share","h","g","i"),("diff","i","c","j"),("lin","m","+h -k -l"),("diff","m","f","n"),("share","l","h","o"),("share","e","b","q"),("diff","g","h","r"),("sum","r","s t"),("growth","u","v","w"),("prod","x","h u"),("ratio","k","y","z"),("trend","down","f m"),("trend","up","c i"),("below","v","u"),("bound","h","g"),("bound","b","a")],
[error("sum-mismatch difference-mismatch direction-mismatch sequence-mismatch","m","h k l f n",[4,5,13],("26人","student"),"照抄了上年的31人，本年应为26人","other year copied",1),
 error("average-mismatch","x","h u",[11],("163.1万元","CNY"),"233人每人7000元为163.1万元，两个数字颠倒","transposed digits",2)],
scope=[("growth","h","b","j"),("prod","x","k u"),("share","m","g","o")])

passage("vocational-funds-dates", """职业教育投入与项目推进自评
县职教中心实训基地项目，2020年{!month|9}月立项，批复概算{a|7,600万元|CNY}，建设内容为实训楼{b|2幢|item}、学生宿舍{c|1幢|item}，建筑面积{d|24,800平方米|other}。2021年{!month|3}月开工，2022年{!month|12}月竣工，2023年{!month|8}月投入使用。最终结算{e|7,284万元|CNY}，比概算节约{f|316万元|CNY}，节约率{g|4.2%|percent}，平均每平方米{h|2937元|CNY}。
投用后，实训工位由{i|960个|place}增加到{j|1,720个|place}，增加一倍；实训设备总值{k|3,150万元|CNY}，生均设备值{l|0.96万元|CNY}，在校生{m|3,280人|student}，超过国家规定的生均{n|2,500元|CNY/student}。
职普比方面，2023年中职招生{o|1,184人|student}，占高中阶段招生{q|2,746人|student}的{r|43.1%|percent}，去年为{s|41.8%|percent}，提高{t|1.3个百分点|percentage-point}。毕业生{u|896人|student}，升入高职{v|502人|student}，就业{w|351人|student}，升学和就业率合计{x|56.0%|percent}。""",
[("diff","a","e","f"),("share","f","a","g"),("avg","e","d","h"),("avg","k","m","l"),("share","o","q","r"),("diff","r","s","t"),("expr","100*(v+w)/u","x"),("bound","e","a"),("below","n","l"),("trend","up","i j"),("trend","up","s r"),("expr","i*2","j"),("below","w","v"),("sharediff","a","e","a","g"),("bound","o","q")],
[error("average-mismatch","i","j",[11],("860个","place"),"增加一倍到1720个，原来应为860个","wrong digit",1),
 error("average-mismatch","x","u v w",[6],("95.2%","percent"),"漏加了就业的351人，合计应为95.2%","part left out",1)],
scope=[("avg","a","d","h"),("avg","e","m","l"),("share","f","e","g")])

passage("enrol-two-counts", """秋季招生工作专项自评
入学政策：划片招生，免试就近，公民办同招。2023年秋季预测小学一年级适龄儿童{a|4,126人|student}，登记报名{b|4,203人|student}，比预测多{c|77人|student}，实际注册{d|4,158人|student}。报名多于注册，是因为{e|45人|student}在外地完成入学后没有注销登记；注册多于预测，是因为{f|61人|student}为随迁返乡儿童，预测时未列入，而预测中另有{g|29人|student}随父母迁出。
公办小学注册{h|3,885人|student}，占{i|93.4%|percent}；民办小学注册{j|273人|student}。民办小学报名{k|412人|student}，计划招生{l|280人|student}，报名超过计划，全部实行电脑摇号，录取率{m|68.0%|percent}，录取后放弃{n|7人|student}。
小升初：小学毕业{o|4,317人|student}，初一注册{q|4,286人|student}，其中{r|52人|student}由外地转入，外流{s|83人|student}，均有转学手续。
全年处理招生信访{t|19件|item}，较上年{u|34件|item}减少{v|44.1%|percent-}。自评达标。""",
[("diff","b","a","c"),("diff","b","d","e"),("lin","d","+a +f -g"),("share","h","d","i"),("diff","d","h","j"),("diff","l","n","j"),("share","l","k","m"),("lin","q","+o +r -s"),("growth","t","u","v"),("below","a","d"),("below","d","b"),("below","l","k"),("trend","down","u t"),("bound","h","d")],
scope=[("diff","b","d","c"),("share","j","k","m"),("diff","o","q","s"),("growth","q","o","v")], hard="预测、报名、注册、计划四种人数互不相等，各有说明")

passage("safety-accident-direct", """校园安全履职情况（部门汇总稿）
今年以来，县政府安委会组织公安、市监、住建、消防、教育联合检查{a|4轮|item}，检查学校{b|512校次|item}，平均每所学校{c|4次|item}，全县学校{d|128所|school}。
人防：专职保安{e|386人|person}，比去年{f|364人|person}增加{g|22人|person}，其中取得保安员证的{h|371人|person}，持证率{i|96.1%|percent}，去年为{j|97.3%|percent}，持证率稳中有升。物防：封闭式管理{k|128所|school}，校门防冲撞设施{l|122所|school}，占{m|95.3%|percent}。技防：一键报警、视频监控联网率均为{n|100%|percent}。
交通：校车{o|63辆|item}，全部为专用校车，行驶线路{q|71条|item}，接送学生{r|2,478人|student}，平均每辆{s|39人|student}，核载率控制在{t|100%|percent}以内。
隐患：今年共发现{u|285处|item}，已整改{v|278处|item}，整改率{w|97.5%|percent}；溺水、交通、欺凌等涉生事故今年{x|3起|item}，去年{y|5起|item}，下降{z|40%|percent-}。
结论：达标。""",
[("prod","b","d c"),("diff","e","f","g"),("share","h","e","i"),("same","d","k"),("share","l","k","m"),("avg","r","o","s"),("share","v","u","w"),("growth","x","y","z"),("trend","up","j i"),("bound","h","e"),("trend","up","f e"),("trend","down","y x"),("share","l","d","m"),("avg","b","d","c"),("bound","v","u")],
[error("direction-mismatch sequence-mismatch","i","j",[8],None,"持证率96.1%低于去年97.3%，不是稳中有升","direction",1,"持证率略有下降")],
scope=[("share","h","f","j"),("avg","r","q","s"),("growth","e","f","z")])

passage("quota-students-later", """编制动态调整的履职说明
县委编办、教育、财政、人社四部门建立了“两年一核”的机制。2021年按学生{a|38,460人|student}核定编制{b|2,480名|person}，2023年学生增至{c|39,720人|student}，增加{d|1260人|student}，增长{e|3.2%|percent}，编制核增到{f|2,572名|person}，增加{g|92名|person}，增长{h|3.7%|percent}，编制增速略高于学生增速，每百名学生编制由{i|6.45名|person}提高到{j|6.48名|person}。
核增的编制主要用于{k|三个|item}方向：城区新建学校{l|55名|person}，特殊教育{m|9名|person}，思政和心理健康教师{n|28名|person}。
在编教师中，小学{o|1,386人|person}，初中{q|972人|person}，高中{r|318人|person}，特校和幼儿园{s|44人|person}，共{t|2540人|person}，满编率{u|98.8%|percent}。全县没有“吃空饷”，长期借调教师已清理{v|21人|person}，全部返岗，目前仍因扶贫驻村等经批准在外{w|6人|person}。
评估标准要求满编率不低于{x|95%|percent}，自评达标。""",
[("diff","c","a","d"),("growth","c","a","e"),("diff","f","b","g"),("growth","f","b","h"),("below","e","h"),("per100","b","a","i"),("per100","f","c","j"),("trend","up","i j"),("count","k",3),("lin","n","+g -l -m"),("sum","t","o q r s"),("share","t","f","u"),("least","x","u"),("growthb","b","g","h"),("growthb","a","d","e"),("bound","t","f"),("trend","up","a c"),("trend","up","b f")],
[error("growth-mismatch","e","c a d",[1,14],("3.3%","percent"),"增加1260人应除以2021年的38460人，为3.3%","later divided instead of earlier",1),
 error("sum-mismatch","q","t o r s",[10],("792人","person"),"小学、初中、高中等相加应为2540人，初中792人","transposed digits",1)],
scope=[("share","t","b","u"),("growth","f","a","h"),("share","g","f","h")])

passage("speech-county-head", """在全县教育履职评价迎检动员会上的讲话（节选）
同志们，评价不是填表，考的是我们真金白银投了没有。今天我把账摆出来：去年全县财政总收入{a|31.6亿元|CNY}，教育花了{b|9.2亿元|CNY}，将近{c|三成|percent<}；前年花了{d|8.8亿元|CNY}，多花{e|4000万元|CNY}。钱多了，效果怎么样？
大班额三年前有{f|132个|class}，现在只剩{g|17个|class}，减掉了近{h|九成|percent<}。乡镇公办中心园从{i|9所|school}增加到{j|18所|school}，翻了一番，{k|16个|item}乡镇每个至少一所，有两个大镇各有两所。教师编制，前年空着{l|203名|person}，现在空{m|46名|person}，但这{n|46名|person}已经列入明年的招聘计划。
也要看到短板。高中毛入学率{o|91.2%|percent}，全市平均{q|93.5%|percent}，我们差{r|2.3个百分点|percentage-point}；中学体育馆，{s|14所|school}初中只有{t|5所|school}有，剩下{u|9所|school}没有。短板不能靠材料来补，要靠项目来补。
从今天起到{!month|12}月中旬，还有{v|58天|other}，各部门要倒排工期。谁的指标丢分，谁到县政府常务会上说明。""",
[("share","b","a","c"),("diff","b","d","e"),("sharediff","f","g","f","h"),("expr","i*2","j"),("expr","k+2","j"),("same","m","n"),("diff","q","o","r"),("diff","s","t","u"),("trend","down","l m"),("trend","down","f g"),("trend","up","d b"),("below","o","q"),("below","k","j")],
scope=[("share","b","a","h"),("diff","l","m","n"),("share","g","f","h")], hard="口语约数：近三成、近九成；中心园多于乡镇数")

passage("long-finance-duty", """履行教育经费保障职责情况自评

一、基本情况
我县是山区财政小县，可用财力有限，但近三年对教育的投入力度是建县以来最大的。2021年教育支出{a|5.62亿元|CNY}，2022年{b|5.97亿元|CNY}，2023年{c|6.31亿元|CNY}，占一般公共预算支出的比例分别为{d|19.8%|percent}、{e|20.3%|percent}和{f|20.9%|percent}，逐年提高。

二、主要做法
（一）建立稳定增长机制。县委、县政府印发文件，明确新增财力的{g|25%|percent}优先用于教育。2023年新增财力{h|8,400万元|CNY}，用于教育{i|2,310万元|CNY}，占{j|27.5%|percent}，超过约定比例。
（二）保障学校运转。公用经费按标准拨付到校，2023年共{k|4,126万元|CNY}，其中中央和省级{l|3,218万元|CNY}，县级{m|908万元|CNY}；同时安排校舍日常维修{n|560万元|CNY}、校方责任险{o|31万元|CNY}。
（三）严管资金使用。全年开展专项检查{q|3次|item}，涉及资金{r|1.86亿元|CNY}，查出不规范资金{s|42.7万元|CNY}，占{t|0.23%|percent}，均已整改。

三、与上年比较
2023年教育支出比2022年增加{u|0.34亿元|CNY}，增长{v|5.7%|percent}；2022年比2021年增加{w|0.35亿元|CNY}，增长{x|6.2%|percent}。两年增幅略有回落，但同期财政经常性收入增幅由{y|4.6%|percent}降到{z|3.8%|percent}，教育支出增幅始终高于财政经常性收入增幅。

四、自评结论
本项职责{!lv|三}个评价点全部达到要求。""",
[("trend","up","a b c"),("trend","up","d e f"),("share","i","h","j"),("least","g","j"),("diff","k","l","m"),("share","s","r","t"),("diff","c","b","u"),("growth","c","b","v"),("diff","b","a","w"),("growth","b","a","x"),("below","v","x"),("below","z","y"),("below","y","x"),("below","z","v"),("bound","i","h"),("bound","l","k"),("growthb","b","u","v"),("growthb","a","w","x")],
scope=[("share","m","k","j"),("growth","c","a","v"),("share","i","c","f")], hard="增幅回落但仍高于收入增幅；25%为约定下限")

passage("long-teacher-duty", """（五）加强教师队伍建设职责的履行情况

1.编制与配备。2022年末全县教职工编制{a|3,264名|person}，在编{b|3,149人|person}，满编率{c|96.5%|percent}。三年来通过公开招聘、公费师范生、人才引进补充教师{d|426人|person}，其中公开招聘{e|278人|person}、公费师范生{f|118人|person}、人才引进{g|21人|person}。补充数大于自然减员数{h|371人|person}，净增加{i|55人|person}。小学师生比{j|1:17.6|ratio}、初中{k|1:12.9|ratio}，均优于编制标准{l|1:19|ratio}和{m|1:13.5|ratio}。
2.工资待遇。义务教育教师平均工资{n|10.94万元|CNY}，公务员{o|10.81万元|CNY}，教师高{q|0.13万元|CNY}。乡镇工作补贴人均每月{r|420元|CNY/month}，乡村教师生活补助人均每月{s|510元|CNY/month}，两项相加，一名乡村教师每月比县城教师多{t|930元|CNY/month}，一年多{u|9,300元|CNY}。
3.管理。交流教师{z|186人|person}，占应交流人数{z1|1,402人|person}的{z2|13.3%|percent}，超过{z3|10%|percent}的要求。
综上，各方面均已达标。""",
[("share","b","a","c"),("sum","d","e f g"),("diff","d","h","i"),("most","j","l"),("most","k","m"),("diff","n","o","q"),("below","o","n"),("sum","t","r s"),("prod","u","t","12"),("share","z","z1","z2"),("least","z3","z2"),("below","h","d"),("bound","b","a"),("bound","z","z1"),("below","k","j")],
[error("sum-mismatch","e","d f g",[1],("287人","person"),"补充总数426人减去公费师范生118人、人才引进21人为287人","transposed digits",1),
 error("average-mismatch","u","t",[8],("11160元","CNY"),"每月930元，一年是11160元，9300元只算了十个月","wrong period",1)],
scope=[("share","z","b","z2"),("diff","a","b","i")])

passage("long-compulsory-duty", """履行义务教育职责的自查情况

我县现有义务教育学校{a|68所|school}，其中小学{b|47所|school}（含教学点{c|12个|school}）、初中{d|15所|school}、九年一贯制{e|6所|school}；在校生{f|31,475人|student}，其中小学生{g|20,862人|student}、初中生{h|10613人|student}。

关于入学。小学适龄儿童净入学率{i|100%|percent}，初中阶段毛入学率{j|103.2%|percent}，超过百分之百是因为部分外县学生来我县寄宿就读以及少数超龄学生复读。九年义务教育巩固率{k|98.6%|percent}，比省定目标{l|95%|percent}高{m|3.6个百分点|percentage-point}。

关于布局。{n|3公里|other}以上上学路程的学生{o|2,240人|student}，其中乘坐校车{q|1,385人|student}，乘坐公交专线{r|522人|student}，其余{s|333人|student}在校寄宿，全部妥善解决了上学远的问题。

关于均衡。小学、初中综合差异系数分别为{t|0.41|other}和{u|0.37|other}，低于{v|0.65|other}和{w|0.55|other}的基本均衡标准，也低于优质均衡标准{x|0.50|other}和{y|0.45|other}。

自评认为，本项职责落实较好，但教学点师资结构性短缺仍需解决。""",
[("sum","a","b d e"),("diff","f","g","h"),("diff","k","l","m"),("least","l","k"),("lin","s","+o -q -r"),("most","t","v"),("most","u","w"),("most","t","x"),("most","u","y"),("bound","c","b"),("below","h","g"),("bound","o","f"),("below","u","t")],
scope=[("sum","a","b c d e"),("bound","j","i")], hard="毛入学率超过100%；教学点包含在小学内；两套均衡标准")

passage("rural-plan-fulfil-tab", """公办幼儿园建设任务完成情况表（截至2023年{!month|10}月底）
乡镇	计划（所）	完成（所）	新增学位（个）
城关	{a1|4|school}	{a2|4|school}	{a3|1,080|place}
甲镇	{b1|2|school}	{b2|2|school}	{b3|450|place}
乙镇	{c1|2|school}	{c2|1|school}	{c3|270|place}
丙镇	{d1|1|school}	{d2|2|school}	{d3|360|place}
丁乡	{e1|1|school}	{e2|1|school}	{e3|180|place}
合计	{f1|10|school}	{f2|10|school}	{f3|2,340|place}
填表说明：一、丙镇多建{g|1所|school}，是乙镇因地质灾害搬迁，将{h|1所|school}的指标调整到丙镇，故全县总数不变，完成率{i|100%|percent}。二、新增学位占三年规划{j|3,900个|place}的{k|60.0%|percent}，其余{l|1560个|place}由2024年的{m|4所|school}承担。三、平均每所新增{n|234个|place}学位，城关平均每所{o|270个|place}，为乡镇园的{q|1.3倍|ratio}左右，乡镇园平均每所{r|210个|place}。
县政府督查室{!month|11}月上旬将实地复核，复核结果作为自评得分依据。""",
[("sum","f1","a1 b1 c1 d1 e1"),("sum","f2","a2 b2 c2 d2 e2"),("sum","f3","a3 b3 c3 d3 e3"),("diff","d2","d1","g"),("diff","c1","c2","h"),("share","f2","f1","i"),("share","f3","j","k"),("diff","j","f3","l"),("avg","f3","f2","n"),("avg","a3","a2","o"),("expr","(b3+c3+d3+e3)/(b2+c2+d2+e2)","r"),("multiple","o","r","q"),("same","g","h"),("same","f1","f2"),("largest","a3","b3 c3 d3 e3"),("smallest","e3","a3 b3 c3 d3"),("between","n","o r")],
scope=[("same","c1","c2"),("same","d1","d2"),("multiple","o","n","q")], hard="两个乡镇计划和完成不一致，因指标调整，总数不变")

passage("open-letter-parents", """致全县家长的一封信——我们的教育职责履行得怎么样
各位家长：按照法律规定，县政府每年要对履行教育职责的情况作自我评价，并向社会公开。
大家最关心的是上学。今年秋季全县公办小学招收一年级新生{a|3,640人|student}，比去年的{b|3,812人|student}少了{c|172人|student}，生源已经开始下降；而初一新生{d|3,927人|student}，比去年多{e|146人|student}，去年是{f|3,871人|student}。也就是说，小学的压力在减轻，初中的压力在加大，这也是我们把新建两所初中排在第一位的原因，建成后可增加学位{g|2,700个|place}。
其次是老师。今年新招教师{h|118人|person}，其中语文、数学、英语{i|63人|person}，音乐、体育、美术{j|37人|person}，其他学科{k|18人|person}。
再次是钱。每个小学生一年的公用经费是{l|720元|CNY/student}，初中生{m|940元|CNY/student}；全年在一名小学生身上，财政一共要花{n|1.36万元|CNY}，是公用经费的{o|1.9倍|ratio}，大部分是老师的工资。
不足之处，我们也不回避：午休躺睡只覆盖了{q|61%|percent}的小学，明年争取达到{r|85%|percent}，要再提高{s|24个百分点|percentage-point}。恳请大家监督。""",
[("diff","b","a","c"),("diff","d","e","f"),("sum","h","i j k"),("multiple","n","l","o"),("diff","r","q","s"),("trend","down","b a"),("trend","up","f d"),("below","l","m")],
[error("difference-mismatch","f","d e",[1],("3781人","student"),"3927减146为3781人，两位数字颠倒","transposed digits",1),
 error("ratio-mismatch","o","n l",[3],("18.9倍","ratio"),"1.36万元是720元的18.9倍，小数点错位","decimal point",1)],
scope=[("diff","d","a","e"),("multiple","n","m","o"),("diff","b","f","c")])

passage("old-new-standard", """办学条件达标自评的口径变化说明
本县2021年自评“实验室达标率{a|96.7%|percent}”，今年只有{b|84.4%|percent}，并不是实验室被挤占或减少，而是标准提高了。
按旧标准，{c|18个|class}班以下的初中有物理、化学、生物实验室各{d|1间|classroom}即达标；新标准规定，物理、化学各{e|2间|classroom}、生物{f|1间|classroom}，另设准备室。按旧标准，2021年的{g|30所|school}初中有{h|29所|school}达标，2023年的{i|32所|school}全部达标；按新标准，2023年有{j|27所|school}达标，达标率即为{b9|84.4%|percent}。
新建实验室{k|38间|classroom}，投入{l|1,254万元|CNY}，每间平均{m|33万元|CNY}；更新仪器设备{n|2,360台|item}，支出{o|486万元|CNY}。未达标的{q|5所|school}学校，{r|3所|school}缺物理实验室、{s|2所|school}缺化学实验室，需补建{t|6间|classroom}，因为有一所学校缺{u|2间|classroom}物理实验室。
这一指标今年扣分，我们如实申报，不用旧标准来代替。""",
[("share","h","g","a"),("share","j","i","b"),("share","j","i","b9"),("same","b","b9"),("diff","i","j","q"),("sum","q","r s"),("avg","l","k","m"),("expr","q+1","t"),("below","b","a"),("bound","j","i"),("bound","h","g"),("trend","up","g i")],
scope=[("share","h","i","a"),("share","j","g","b"),("sum","t","r s")], hard="标准改变使达标率下降；补建间数大于学校数")

passage("minutes-misread-year", """关于县教育经费统计公告中有关数据的核对报告
近日，市教育局来电询问我县2022年生均一般公共预算教育事业费是否下降。经核对，公告数据如下：
小学：2021年{a|12,486元|CNY/student}，2022年{b|12,735元|CNY/student}，增长{c|1.99%|percent}；初中：2021年{d|17,903元|CNY/student}，2022年{e|17,962元|CNY/student}，增长{f|0.33%|percent}；普通高中：2021年{g|14,228元|CNY/student}，2022年{h|15,107元|CNY/student}，增长{i|6.18%|percent}；中职：2021年{j|16,540元|CNY/student}，2022年{k|16,529元|CNY/student}，增长{l|0.31%|percent}。四个学段都比上年增加，增幅最大的是普通高中。
生均公用经费方面，小学由{m|2,863元|CNY/student}增加到{n|2,918元|CNY/student}，增长{o|1.92%|percent}，初中由{q|4,105元|CNY/student}增加到{r|4,190元|CNY/student}，增长{s|2.77%|percent}，只有中职由{t|5,210元|CNY/student}降到{u|5,016元|CNY/student}，下降{v|3.72%|percent-}，原因是去年一次性购置实训设备{w|86万元|CNY}计入了公用经费，扣除后同口径增长。
县财政已承诺，中职公用经费2023年不低于2021年的水平。""",
[("growth","b","a","c"),("growth","e","d","f"),("growth","h","g","i"),("growth","k","j","l"),("growth","n","m","o"),("growth","r","q","s"),("growth","u","t","v"),("largest","i","c f l"),("trend","up","a b"),("trend","up","d e"),("trend","up","g h"),("trend","up","j k"),("trend","down","t u"),("trend","up","m n"),("trend","up","q r"),("below","n","b"),("below","r","e"),("below","u","k")],
[error("growth-mismatch direction-mismatch sequence-mismatch","k","j l",[3,11],("16,592元","CNY/student"),"16540元增长0.31%为16592元，16529元反而下降","transposed digits",1),
 error("growth-mismatch","s","r q",[5],("2.07%","percent"),"4190比4105增长2.07%","wrong digit",1)],
scope=[("growth","h","j","l"),("growth","e","a","c"),("growth","r","m","s")])

passage("welfare-teacher-items", """尊师惠师十件实事自评
一是免费体检。全县教师{a|3,180人|person}，参检{b|3,042人|person}，参检率{c|95.7%|percent}，人均费用{d|320元|CNY}，支出{e|101.76万元|CNY}。
二是景区优待。县内{f|4个|item}景区对教师免门票，全年入园{g|5,610人次|person-time}。
三是从教三十年教师荣誉，颁发证书{h|217人|person}，每人慰问金{i|600元|CNY}，支出{j|13.02万元|CNY}。
四是大病救助{k|38人|person}，救助金{l|57万元|CNY}，人均{m|1.5万元|CNY}。
五是公租房，配租{n|264套|item}。
六是子女就学，解决教师子女入学{o|192人|student}。
七是减负，进校园的督查检查事项由{q|31项|item}减到{r|12项|item}，减少{s|61.3%|percent-}。
八是周转宿舍、九是心理服务、十是通勤班车，均已办结，通勤班车线路{t|8条|item}，日均运送{u|346人次|person-time}。
{v|十件|item}实事共支出{w|318.6万元|CNY}，其中体检、荣誉、救助三项{x|167.36万元|CNY}，占{y|52.5%|percent}。全部兑现，教师满意率{z|97.2%|percent}。""",
[("share","b","a","c"),("prod","e","b d"),("prod","j","h i"),("avg","l","k","m"),("growth","r","q","s"),("count","v",10),("sum","x","e j l"),("share","x","w","y"),("trend","down","q r"),("bound","b","a"),("bound","x","w")],
[error("average-mismatch sum-mismatch","e","b d x j l",[1,6],("97.34万元","CNY"),"体检支出应按参检3042人计97.34万元，按全部教师3180人算多了","wrong base",1)],
scope=[("share","h","a","c"),("avg","w","a","d")])

passage("vocational-special-mixed", """特殊教育与专门教育两项自评
标准一：人口{a|20万人|person}以上的县应独立设置特殊教育学校。我县常住人口{b|23.7万人|person}，已设特校{c|1所|school}，校园占地{d|26.4亩|other}，建筑面积{e|7,940平方米|other}，在校生{f|118人|student}，生均建筑面积{g|67.3平方米|other}。
标准二：特校每{h|3名|student}学生配{i|1名|person}教师。按在校生{f9|118人|student}，应配{j|40名|person}（尾数进位），实配专任教师{k|41人|person}，师生比{l|1:2.88|ratio}，达标。
标准三：特教教师岗位津贴为基本工资与薪级工资之和的{m|50%|percent}，全县从{n|30%|percent}提高到这一标准，人均月增{o|460元|CNY/month}，{k9|41名|person}教师每月多支{q|18860元|CNY}，全年{r|22.63万元|CNY}。
送教方面，{s|27名|student}重度残疾学生由{t|54名|person}教师结对，每人两名；每学期送教{u|36次|item}，全年{v|72次|item}。自评：三项标准均达到。""",
[("least","a","b"),("avg","e","f","g"),("same","f","f9"),("const","j","118/3","120/3"),("least","j","k"),("ratio","f","k","l"),("most","l","h"),("same","k","k9"),("prod","q","k9 o"),("prod","r","q","12"),("prod","t","s","2"),("prod","v","u","2"),("trend","up","n m")],
scope=[("avg","e","s","g"),("prod","v","u s"),("ratio","f","t","l")], hard="应配数按进位；师生比2.88优于3；一名学生两名教师结对")

passage("reading-rank-list", """各镇学前三年毛入园率排名及说明
根据2023年核查数据，全县毛入园率为{a|91.8%|percent}，其中：甲镇{b|96.4%|percent}，排第一；乙镇{c|94.9%|percent}，排第二；丙镇{d|90.7%|percent}，排第三；丁乡{e|92.3%|percent}，排第四；戊乡{f|87.5%|percent}，排第五。最高与最低相差{g|8.9个百分点|percentage-point}。戊乡低于{h|90%|percent}的省定底线，是因为有{i|9个|item}自然村没有幼儿班，幼儿只能跟随父母进城入园而又未计入当地。
戊乡适龄幼儿{j|312人|student}，在园{k|273人|student}，要达到底线应有{x|281人|student}，还需增加{l|8人|student}。县里决定在该乡增设{m|2个|class}小班，每班{n|15人|student}以内，{o|2名|person}教师由中心园派出，每年需安排经费{q|19.2万元|CNY}，平均每班{r|9.6万元|CNY}。
排名与去年相比，乙镇由第四升到第二，提高{s|3.6个百分点|percentage-point}，去年为{t|93.3%|percent}。甲镇连续{u|三年|other}保持第一。""",
[("smallest","f","b c d e"),("largest","b","c d e f"),("diff","b","f","g"),("below","f","h"),("prod","k","j f","1/100"),("const","x","2808/10","2818/10"),("diff","x","k","l"),("avg","q","m","r"),("diff","c","s","t"),("trend","down","b c d e f"),("between","a","b c d e f")],
[error("direction-mismatch sequence-mismatch","d","b c e f",[9],None,"丙镇90.7%低于丁乡92.3%，不应排在第三","wrong superlative",1,"丁乡第三，丙镇第四"),
 error("difference-mismatch","t","c s",[8],("91.3%","percent"),"94.9减3.6为91.3%","wrong digit",2)],
scope=[("mean","b c d e f","a"),("diff","b","a","g"),("share","k","j","h")])

passage("boarding-heat-costs", """（履职记录）高寒地区学校取暖与温暖工程
我县平均海拔高，取暖期长达{a|6个月|other}，教育部门历来把取暖当作教学保障来抓。2019年以来实施煤改电和集中供热改造，总投资{b|4,380万元|CNY}，其中上级补助{c|2,600万元|CNY}、县财政{d|4,130万元|CNY}、学校自筹{e|350万元|CNY}。
改造前有燃煤锅炉的学校{f|52所|school}，目前已改造{g|47所|school}，占{h|90.4%|percent}；其余{i|5所|school}因电网容量不足，待{!year|2024年}变电站投用后再改。
取暖费按小学每生每年{j|180元|CNY/student}、初中每生{k|220元|CNY/student}列入预算，2023年小学生{l|16,350人|student}、初中生{m|8,240人|student}，安排{n|475.6万元|CNY}，实际支出{o|503.7万元|CNY}，超支{q|2.81万元|CNY}由公用经费垫付，已于年底补齐。
测温记录显示，{r|1,860间|classroom}教室中{s|1,823间|classroom}早读时室温达到{!temp|18}℃，占{u|98.0%|percent}，与去年{v|96.2%|percent}相比有所改善。""",
[("sum","b","c d e"),("share","g","f","h"),("diff","f","g","i"),("expr","l*j+m*k","n"),("diff","o","n","q"),("share","s","r","u"),("below","v","u"),("below","j","k"),("bound","s","r"),("below","n","o"),("bound","g","f")],
[error("sum-mismatch","d","b c e",[0],("1,430万元","CNY"),"总投资4380万元减去补助2600万元和自筹350万元为1430万元","transposed digits",1),
 error("difference-mismatch","q","o n",[4],("28.1万元","CNY"),"503.7减475.6为28.1万元，小数点错位","decimal point",1)],
scope=[("share","c","b","h"),("diff","b","n","q")])

passage("interval-between-weights", """关于生均教育支出平均数的说明
评估专家看到：小学生均教育支出{a|1.21万元|CNY}，初中{b|1.68万元|CNY}，简单平均是{c|1.445万元|CNY}，而自评报告写义务教育阶段生均{d|1.36万元|CNY}，问是否算错。
没有算错。义务教育阶段有小学生{e|21,320人|student}、初中生{f|9,860人|student}，小学生人数是初中生的{g|2.16倍|ratio}，总支出为小学{h|2.58亿元|CNY}加初中{i|1.66亿元|CNY}，除以两学段学生总数{j|31180人|student}，得到的就是{k|1.36万元|CNY}，加权平均自然更接近小学。
按户籍口径，义务教育学生只有{l|28,744人|student}，比在校生少{m|2436人|student}，少的是外来随迁子女，不宜作为分母；若误用户籍数，生均会达到{n|1.48万元|CNY}，高于实际。
县财政局据此在报告中补注了计算方法。专家组表示认可，并建议今后在表下注明权重。""",
[("mean","a b","c"),("same","d","k"),("multiple","e","f","g"),("prod","h","e a"),("prod","i","f b"),("sum","j","e f"),("expr","(h+i)/j","k"),("expr","(h+i)/l","n"),("diff","j","l","m"),("between","d","a b"),("below","k","n"),("expr","(h+i)/j","d"),("below","a","b"),("below","k","c")],
scope=[("same","c","d"),("expr","(h+i)/l","k"),("mean","a b","d")], hard="加权平均与简单平均不同；两种分母")

passage("long-preschool-two-rates", """县人民政府学前教育履职自评报告（节选）

一、规模与结构。2023年秋季，全县幼儿园{a|96所|school}，其中公办园{b|51所|school}，普惠性民办园{c|33所|school}，非普惠民办园{d|12所|school}；在园幼儿{e|13,280人|student}，班级{f|498个|class}，平均班额{g|26.7人|student}。与2022年的{h|14,125人|student}相比，在园幼儿减少{i|845人|student-}，下降{j|6.0%|percent-}，受出生人口下降影响，这一趋势还会持续。

二、普及水平。按“三至五岁在园幼儿除以同龄人口”计算，2023年毛入园率{k|95.1%|percent}，同龄人口{l|13,964人|student}；2022年为{m|94.3%|percent}，同龄人口{n|14,979人|student}。在园人数减少而入园率提高，看似矛盾，其实是同龄人口下降得更快，一年减少{o|1015人|student-}，降幅{q|6.8%|percent-}，大于在园幼儿的降幅。

三、公办与普惠。公办园在园{r|7,238人|student}，占{s|54.5%|percent}；普惠性民办园在园{t|4,702人|student}；两类合计占{u|89.9%|percent}，即普惠性覆盖率，比省定{v|85%|percent}高出{w|4.9个百分点|percentage-point}。

自评结论：普及普惠水平达到县级评估标准，拟申报督导评估认定。""",
[("sum","a","b c d"),("avg","e","f","g"),("diff","e","h","i"),("growth","e","h","j"),("share","e","l","k"),("share","h","n","m"),("diff","l","n","o"),("growth","l","n","q"),("below","q","j"),("share","r","e","s"),("sharesum","r t","e","u"),("least","v","u"),("diff","u","v","w"),("trend","down","h e"),("trend","up","m k"),("trend","down","n l"),("below","c","b"),("growthb","h","i","j"),("growthb","n","o","q")],
scope=[("share","b","a","s"),("diff","k","m","w"),("sharesum","b c","a","u")], hard="在园人数下降而毛入园率上升；按园数与按幼儿数不同")

passage("long-teacher-pay-three", """教师工资收入与公务员比较情况的专项报告

一、比较范围。义务教育学校在编在岗教师{a|2,764人|person}，县直机关和乡镇公务员{b|1,352人|person}，均扣除当年新进不满一年的人员。

二、比较结果。
2021年：教师人均{c|92,410元|CNY}，公务员人均{d|91,876元|CNY}，教师高{e|534元|CNY}。
2022年：教师人均{f|97,365元|CNY}，公务员人均{g|97,128元|CNY}，教师高{h|237元|CNY}。
2023年：教师人均{i|101,840元|CNY}，公务员人均{j|100,935元|CNY}，教师高{k|905元|CNY}。
三年来教师人均工资增加{l|9430元|CNY}，增长{m|10.2%|percent}，公务员增加{n|9059元|CNY}，增长{o|9.9%|percent}，教师增幅高于公务员；三年差额逐年扩大。

三、构成分析。2023年教师人均工资中，基本工资{q|48,372元|CNY}，绩效工资{r|39,516元|CNY}，各类津补贴{s|9,852元|CNY}，年终奖金{t|5,000元|CNY}，其中绩效工资占{u|38.8%|percent}。

四、保障措施。县财政把教师工资列入“三保”首位，2023年安排义务教育教师工资{v|2.81亿元|CNY}，按月足额发放，从未拖欠。人社、教育部门每年{!month|5}月公示比较结果，接受监督。""",
[("diff","c","d","e"),("diff","f","g","h"),("diff","i","j","k"),("diff","i","c","l"),("growth","i","c","m"),("diff","j","d","n"),("growth","j","d","o"),("below","o","m"),("trend","up","e h k"),("sum","i","q r s t"),("share","r","i","u"),("prod","v","a i"),("below","d","c"),("below","g","f"),("below","j","i"),("trend","up","c f i"),("trend","up","d g j"),("below","b","a"),("largest","q","r s t"),("growthb","c","l","m"),("growthb","d","n","o")],
[error("direction-mismatch sequence-mismatch","h","e k",[8],None,"2022年差额237元小于2021年的534元，不是逐年扩大","trend broken",3,"差额先缩小后扩大"),
 error("sum-mismatch","s","i q r t",[9],("8,952元","CNY"),"四项相加应为101840元，津补贴为8952元","transposed digits",2)],
scope=[("growth","i","f","m"),("prod","v","b j"),("share","q","i","u")])

passage("long-special-care", """关爱农村留守儿童和困境学生的履职情况

留守儿童的多少，是衡量一个劳务输出县民生底色的重要尺子。2021年全县义务教育阶段留守儿童{a|6,915人|student}，2023年减少到{b|5,704人|student}，减少{c|1211人|student-}，一部分是父母返乡就业，另一部分是随父母到县城就读。现有留守儿童占在校生{d|27,180人|student}的{e|21.0%|percent}。

留守儿童中，由祖父母照看的{f|4,936人|student}，占{g|86.5%|percent}；由亲友照看的{h|595人|student}，占{i|10.4%|percent}；无人照看、纳入政府兜底的{j|173人|student}，占{k|7.0%|percent}。

县里建设留守儿童之家{l|84个|item}，覆盖全部{m|16个|item}乡镇，平均每个乡镇{n|5.25个|item}；招募代理家长{o|1,680名|person}，人均结对{q|3.4名|student}留守儿童；每校每学期集中家访不少于{r|1次|item}。

困境学生方面，孤儿和事实无人抚养儿童{s|143人|student}，每人每月基本生活费{t|1,150元|CNY/month}，全年发放{u|164.45万元|CNY}；残疾学生{v|226人|student}。寒暑假开设“爱心托管班”{w|38期|item}，服务{x|3,420人次|person-time}，每期平均{y|90人次|person-time}。

自评：达到要求，但心理辅导教师每校不足一人，需要加强。""",
[("diff","b","a","c"),("share","b","d","e"),("share","f","b","g"),("share","h","b","i"),("lin","j","+b -f -h"),("share","j","b","k"),("hundred","g i k"),("avg","l","m","n"),("avg","b","o","q"),("prod","u","s t","12"),("avg","x","w","y"),("trend","down","a b"),("bound","f","b")],
[error("share-mismatch","k","j b g i",[5,6],("3.0%","percent"),"173人占5704人的3.0%，三项占比相加也应为100%","wrong digit",1),
 error("average-mismatch","u","s t",[9],("197.34万元","CNY"),"每人每月1150元发放十二个月应为197.34万元，只算了十个月","wrong period",1)],
scope=[("share","f","d","g"),("avg","b","m","n"),("prod","u","v t","12")])

passage("planned-vs-actual-recruit", """教师招聘计划与执行差异的说明

在核对教师补充数据时，评估组发现县政府批复的2023年教师招聘计划是{a|160名|person}，而自评报告写的补充教师数是{b|193名|person}，超出{c|33名|person}，要求说明是否突破编制。

情况是这样的。计划中的{a9|160名|person}只指县级公开招聘，其中事业编{d|132名|person}、县聘{e|28名|person}。实际公开招聘到岗{f|149名|person}，未完成的{g|11名|person}系体检不合格、放弃资格和物理、政治{h|两科|item}报名不足开考比例而核减。此外，省级特岗教师到岗{i|26名|person}，公费师范生{j|18名|person}，这{k|44名|person}由省、市统一下达，不占县级招聘计划，但同样占用县级空余编制。两部分合计为{b9|193名|person}。

编制方面，年初空编{l|214名|person}，当年退休和调出空出{m|67名|person}，共可用{n|281名|person}；补充的{o|193名|person}中，县聘{q|23名|person}不占编制，占编{r|170名|person}，年末空编{s|111名|person}，没有超编。

特岗教师服务期{t|三年|other}，期满考核合格后入编，故预留编制{u|26名|person}，年末实际可用空编为{v|85名|person}。""",
[("diff","b","a","c"),("same","a","a9"),("sum","a","d e"),("diff","a","f","g"),("sum","k","i j"),("sum","b9","f k"),("sum","n","l m"),("same","b","o"),("same","b","b9"),("same","b9","o"),("diff","o","q","r"),("diff","n","r","s"),("same","i","u"),("diff","s","u","v"),("bound","r","n"),("count","h",2),("bound","q","e"),("sum","b","f i j")],
scope=[("same","a","b"),("diff","n","b","s"),("same","e","q"),("sum","b","a k")], hard="补充数大于招聘计划，因特岗和公费师范生另计；未超编")

passage("provincial-subsidy-two-years", """上级专项资金落实情况（两年对照）

2022年，我县收到上级教育专项资金{a|1.42亿元|CNY}，当年拨付到位{b|1.37亿元|CNY}，到位率{c|96.5%|percent}，结转{d|500万元|CNY}。
2023年，收到上级教育专项资金{e|1.58亿元|CNY}，比上年增加{f|1600万元|CNY}，增长{g|11.3%|percent}；当年拨付{h|1.51亿元|CNY}，到位率{i|96.5%|percent}，结转{j|700万元|CNY}。

按照省里的要求，专项资金收到后{k|30天|other}内分解下达。2023年共收到{l|34笔|item}，在规定时间内下达{m|31笔|item}，占{n|91.2%|percent}；超时的{o|3笔|item}，最长的一笔用了{q|52天|other}，涉及薄改补助{r|640万元|CNY}，主要因为项目变更需要重新评审。

专项资金的使用结构：学前教育{s|2,180万元|CNY}，义务教育{t|9,740万元|CNY}，高中{u|1,630万元|CNY}，职业教育{v|1,260万元|CNY}，资助{w|990万元|CNY}，合计{x|15800万元|CNY}，与收到数一致。义务教育占{y|66.1%|percent}，仍是大头。

自评：基本到位，扣{z|1分|other}。""",
[("share","b","a","c"),("diff","a","b","d"),("diff","e","a","f"),("growth","e","a","g"),("share","h","e","i"),("diff","e","h","j"),("share","m","l","n"),("diff","l","m","o"),("sum","x","s t u v w"),("same","x","e"),("share","t","x","y"),("below","k","q"),("below","i","c"),("largest","t","s u v w"),("bound","h","e"),("bound","b","a"),("trend","up","a e"),("growthb","a","f","g")],
[error("share-mismatch","y","t x",[10],("61.6%","percent"),"9740万元占15800万元的61.6%，两位数字颠倒","transposed digits",2),
 error("share-mismatch","i","h e",[4],("95.6%","percent"),"误抄了上年的到位率，2023年应为95.6%","other year copied",1)],
scope=[("share","t","e","n"),("diff","h","b","f"),("share","h","a","i")])

passage("digit-in-summary", """自评报告摘要与正文

【摘要】过去一年，我县教育支出突破{a|10亿元|CNY}，达到{b|10.36亿元|CNY}，占一般公共预算支出的{c|21.4%|percent}；新增学位{d|5,860个|place}；招聘教师{e|234名|person}；义务教育巩固率{f|98.4%|percent}。

【正文】
一、经费投入。2023年教育支出{h|10.36亿元|CNY}，上年{i|9.88亿元|CNY}，增长{j|4.9%|percent}，一般公共预算支出{k|48.41亿元|CNY}，占比{l|21.4%|percent}。
二、学位供给。新建学校{m|4所|school}，改扩建{n|7所|school}，新增学位{o|5,680个|place}，其中小学{q|3,240个|place}、初中{r|1,440个|place}、幼儿园{s|1,000个|place}。
三、教师补充。公开招聘{t|176名|person}，特岗{u|38名|person}，引进和选调{v|20名|person}，合计{w|234名|person}。
四、控辍保学。义务教育巩固率比上年的{x|97.9%|percent}提高{y|0.5个百分点|percentage-point}，达到{z|98.4%|percent}。""",
[("below","a","b"),("same","b","h"),("same","c","l"),("same","d","o"),("same","e","w"),("same","f","z"),("growth","h","i","j"),("share","h","k","l"),("sum","o","q r s"),("sum","w","t u v"),("lin","z","+x +y"),("share","b","k","c"),("trend","up","i h")],
[error("restatement-mismatch","d","o",[3],("5,680个","place"),"正文三个学段相加为5680个，摘要两位数字颠倒","transposed digits",2)],
scope=[("sum","d","m n"),("share","i","k","c")])

passage("per-pupil-two-denominators", """评估指标“生均教学及辅助用房面积”自评材料

本指标小学不低于{a|4.5平方米|other}，初中不低于{b|5.8平方米|other}，以学校为单位衡量，达标学校比例须在{c|85%|percent}以上。

城区五小近三年变化最大。2021年教学及辅助用房{d|7,250平方米|other}，学生{e|1,830人|student}，生均{f|3.96平方米|other}，不达标；2022年新教学楼投用，增加{g|3,600平方米|other}，达到{h|10850平方米|other}，学生{i|2,064人|student}，生均{j|5.26平方米|other}；2023年面积未变，学生增加到{k|2,290人|student}，生均{l|4.74平方米|other}，虽然比上年有所下降，仍然达标。

全县小学{m|44所|school}，达标{n|40所|school}，占{o|90.9%|percent}；初中{q|17所|school}，达标{r|15所|school}，占{s|88.2%|percent}，两个学段均超过要求。小学未达标的{t|4所|school}全部是城区学校，初中未达标的{u|2所|school}是城关中学和实验中学。两个学段合并，达标{v|55所|school}，占{w|90.2%|percent}。

解决办法：城西小学2024年建成后，可分流五小学生{x|450人|student}，届时五小生均将达到{y|5.90平方米|other}。""",
[("avg","d","e","f"),("sum","h","d g"),("avg","h","i","j"),("avg","h","k","l"),("least","a","j"),("least","a","l"),("below","f","a"),("share","n","m","o"),("share","r","q","s"),("least","c","o"),("least","c","s"),("diff","m","n","t"),("diff","q","r","u"),("sum","v","n r"),("expr","100*(n+r)/(m+q)","w"),("expr","h/(k-x)","y"),("trend","down","j l"),("trend","up","e i k"),("below","a","b"),("between","w","o s"),("least","c","w"),("below","l","y")],
scope=[("avg","d","i","j"),("avg","g","e","f"),("expr","h/k","y")], hard="面积未变而生均下降；2021年不达标已说明")

passage("workload-supply-qa2", """与责任督学座谈答问

问：县里说乡镇教师每周平均课时{a|14.6节|other}，县城只有{b|12.3节|other}，为什么乡镇反而缺教师？
答：乡镇学校班多、人少。乡镇小学{c|382个|class}班，每周总课时{d|10,696节|other}，平均每班{e|28节|other}，专任教师{f|733人|person}就是这样算出来的：总课时除以{a9|14.6节|other}。县城{g|296个|class}班，总课时{h|8,288节|other}，专任教师{i|674人|person}。

问：班级和教师之比，县城{j|1:2.28|ratio}，乡镇只有{k|1:1.92|ratio}，差距是怎么形成的？
答：县城班额大，平均{l|43.8人|student}，乡镇{m|24.7人|student}，按学生核编，县城自然多。如果按师生比，乡镇{n|1:12.9|ratio}反而比县城的{o|1:19.2|ratio}宽松。所以我们实行班师比与生师比结合。

问：今年补充到位的有多少？
答：今年分给乡镇{q|46人|person}，占新招{r|71人|person}的{s|64.8%|percent}，分给县城{t|25人|person}，县城的主要在新学校。""",
[("prod","d","c e"),("avg","d","a","f"),("same","a","a9"),("prod","h","g e"),("avg","h","i","b"),("ratio","i","g","j"),("ratio","f","c","k"),("expr","c*m/f","n"),("expr","g*l/i","o"),("share","q","r","s"),("diff","r","q","t"),("avg","d","c","e"),("avg","h","g","e"),("below","b","a"),("below","n","o"),("below","m","l"),("below","k","j"),("below","t","q")],
scope=[("ratio","f","g","k"),("prod","d","f b"),("share","t","r","s")], hard="两种配备比结论相反：班师比县城高，生师比乡镇宽松")

passage("trend-schools-merge", """学校布局调整与规模变化自评（支撑材料）

2019年以来，我县学校布局经历了一轮“先撤并、后恢复”的调整。小学（含教学点）2019年{a|124所|school}，2020年{b|117所|school}，2021年{c|108所|school}，2022年{d|103所|school}，2023年恢复了{e|2所|school}教学点，另撤并{f|1所|school}，为{g|104所|school}。五年净减少{h|30所|school-}。

撤并过程中坚持“先建后撤”，接收学校扩建教室{i|86间|classroom}，新增住宿床位{j|1,240张|place}，配备校车{k|18辆|item}。撤并涉及学生{l|1,562人|student}，其中寄宿{m|874人|student}，乘校车{n|436人|student}，步行{o|252人|student}，寄宿的占{q|56.0%|percent}。

小学平均规模由2019年的{r|178人|student}增加到2023年的{s|221人|student}，2019年在校生{t|22072人|student}，2023年在校生{u|22984人|student}，学生总数五年间增长{v|4.1%|percent}。

恢复教学点是根据家长的诉求，{w|2个|item}村联名提出，县教育局组织听证，到会{x|43人|person}，赞成{y|39人|person}。""",
[("trend","down","a b c d"),("lin","g","+d +e -f"),("diff","g","a","h"),("lin","o","+l -m -n"),("share","m","l","q"),("prod","t","a r"),("prod","u","g s"),("growth","u","t","v"),("bound","y","x"),("trend","up","r s"),("bound","m","l")],
[error("difference-mismatch","h","g a",[2],("20所","school-"),"由124所减到104所，净减少20所","wrong digit",2)],
scope=[("diff","d","a","h"),("share","n","l","q"),("share","m","j","q")])

passage("order-dates-project", """职业教育重点工程进度自评

县职教中心迁建工程是列入县“十四五”规划的重点工程，分两期实施。一期占地{a|186亩|other}，投资{b|3.20亿元|CNY}，{c|2019年6月|other}立项，{d|2020年4月|other}开工，{e|2022年8月|other}投入使用。二期占地{f|74亩|other}，投资{g|1.35亿元|CNY}，{h|2022年10月|other}立项，{i|2022年5月|other}开工，{j|2024年8月|other}建成。两期合计占地{k|260亩|other}，投资{l|4.55亿元|CNY}。

一期从开工到投用历时{m|28个月|other}，比合同工期{n|26个月|other}多{o|2个月|other}，原因是疫情停工。二期合同工期{q|15个月|other}，已按期完成。

一期建成后可容纳学生{r|4,000人|student}，平均每生占地{s|31.0平方米|other}，达到每生不低于{t|30平方米|other}的设置标准；两期全部建成后容纳{u|6,000人|student}，每生占地{v|28.9平方米|other}。

工程资金来源：一般债{w|2.10亿元|CNY}，专项债{x|1.60亿元|CNY}，其余{y|0.85亿元|CNY}来自土地出让收益和上级补助。""",
[("order","c d e"),("order","h i j"),("sum","k","a f"),("sum","l","b g"),("const","m",28,28),("diff","m","n","o"),("expr","a*2000/3/r","s"),("least","t","s"),("expr","k*2000/3/u","v"),("lin","y","+l -w -x"),("below","v","s"),("const","q",15,15)],
[error("direction-mismatch sequence-mismatch","i","h j",[1],("2023年5月","other"),"开工不能早于立项，立项为2022年10月，应为2023年5月","date order",1)],
scope=[("const","q",28,28),("diff","n","m","q"),("expr","a*2000/3/u","v")])

passage("kindergarten-subsidy-private", """普惠性民办园奖补资金的自评说明

奖补办法规定：一级园每生每年{a|900元|CNY/student}，二级园{b|700元|CNY/student}，三级园{c|500元|CNY/student}，另对招收残疾幼儿的园按每名{d|2,000元|CNY/student}补助。
2023年普惠性民办园{e|44所|school}，其中一级{f|9所|school}、幼儿{g|1,836人|student}，二级{h|22所|school}、幼儿{i|3,255人|student}，三级{j|13所|school}、幼儿{k|1,120人|student}，另有残疾幼儿{l|23人|student}分布在{m|11所|school}园内。
据此，一级园奖补{n|165.24万元|CNY}，二级园{o|227.85万元|CNY}，三级园{q|56.00万元|CNY}，残疾幼儿补助{r|4.60万元|CNY}，合计{s|453.69万元|CNY}，实拨{t|453.69万元|CNY}，与应补数一致。平均每名普惠性民办园幼儿{u|730元|CNY/student}。

去年同口径奖补{v|428.60万元|CNY}，今年增加{w|25.09万元|CNY}，增长{x|5.9%|percent}。""",
[("sum","e","f h j"),("prod","n","g a"),("prod","o","i b"),("prod","q","k c"),("prod","r","l d"),("sum","s","n o q r"),("same","s","t"),("avgsum","s","g i k","u"),("diff","s","v","w"),("growth","s","v","x"),("trend","down","a b c"),("trend","up","v s"),("bound","m","e"),("growthb","v","w","x"),("between","u","a c")],
scope=[("prod","r","m d"),("sum","s","n o q")], hard="残疾幼儿另补，人均却以全部幼儿计算")

passage("health-two-townships", """农村学校供餐与食品安全履职自评（{!no|2}号材料）

本县实施供餐的农村义务教育学校{a|63所|school}，食堂供餐{b|58所|school}，其余{c|5所|school}教学点由中心校配送。食堂取得经营许可{d|58份|item}，“互联网+明厨亮灶”覆盖{e|63所|school}，其中配送点可查看中心校后厨。

市场监管部门全年抽检食材{f|420批次|item}，合格{g|416批次|item}，合格率{h|99.0%|percent}；不合格的{i|4批次|item}均为叶菜类农药残留，已追溯到{j|2家|item}供应商，全部取消资格。食堂量化分级，A级{k|31所|school}、B级{l|29所|school}、C级{m|3所|school}，A级占{n|53.4%|percent}，比去年提高{o|8.2个百分点|percentage-point}，去年为{q|45.2%|percent}。

从业人员{r|276人|person}，持健康证{s|276人|person}，培训合格{t|269人|person}，{u|7人|person}因新入职待训。陪餐制度由校长带头，每餐至少{v|1名|person}校领导陪餐，全年陪餐记录{w|23,184人次|person-time}，每校每天平均{x|2.0人次|person-time}，按{y|184天|other}上课日计。

近三年无食物中毒事件。自评达标。""",
[("diff","a","b","c"),("same","b","d"),("same","e","a"),("share","g","f","h"),("diff","f","g","i"),("sum","b","k l m"),("share","k","b","n"),("diff","n","o","q"),("same","r","s"),("lin","u","+r -t"),("expr","w/a/y","x"),("bound","v","x"),("bound","t","r"),("bound","g","f")],
[error("sum-mismatch","l","b k m",[5],("24所","school"),"31、24、3相加为58所，B级29所则多出5所","wrong digit",2)],
scope=[("share","k","a","n"),("expr","w/b/y","x"),("diff","a","d","i")])

passage("half-width-aid-audit", half("""教育资助专项审计发现问题整改自评。审计抽查2022年秋季学期资助资金{a|1,186.4万元|CNY}，涉及学生{b|16,230人次|person-time}，发现问题{c|4类|item}，金额{d|21.70万元|CNY}，占抽查资金的{e|1.83%|percent}。其中：重复发放{f|3.75万元|CNY}，涉及{g|60人次|person-time}；超范围发放{h|2.10万元|CNY}，涉及{i|28人次|person-time}；滞留{j|14.60万元|CNY}；应发未发{k|1.25万元|CNY}，涉及{l|20人次|person-time}。
整改情况：重复发放和超范围发放的资金全部追回，共{m|5.58万元|CNY}；滞留资金已于次月发放；应发未发的已补发。至2023年{!month|3}月底整改金额{n|21.70万元|CNY}，整改率{o|100%|percent}。
被问责{q|6人|person}，其中诫勉谈话{r|2人|person}、批评教育{s|4人|person}。制度上建立学生资助系统与民政、残联、乡村振兴数据比对制度，每学期至少比对{t|2次|item}，全年不少于{u|4次|item}；2023年实际比对{v|5次|item}，发现疑似信息{w|214条|item}，核实后更正{x|37条|item}，占{y|17.3%|percent}。"""),
[("sum","d","f h j k"),("share","d","a","e"),("count","c",4),("sum","m","f h"),("same","n","d"),("expr","t*2","u"),("least","u","v"),("sum","q","r s"),("share","x","w","y"),("bound","x","w"),("share","n","d","o")],
[error("sum-mismatch","m","f h",[3],("5.85万元","CNY"),"3.75加2.10为5.85万元，两个数字颠倒","transposed digits",2)],
scope=[("share","m","a","e"),("avg","d","b","e"),("sum","m","f h k")])

passage("spaced-network-duty", spaced("""教育网络与数字校园履职说明。2023年，全县{a|92所|school}中小学互联网接入带宽全部达到{b|500M|Mbps}以上，其中达到{c|1000M|Mbps}的{d|64所|school}，占{e|69.6%|percent}。带宽租费由县财政统付，每年{f|276万元|CNY}，平均每校{g|3万元|CNY}，比学校分别签约时节约{h|118万元|CNY}，节约{i|29.9%|percent}。
教育专网接入市级节点，出口总带宽{j|40G|Mbps}，按{a9|92所|school}学校峰值同时在线测算，平均每校可用{k|435M|Mbps}。骨干机房双路供电，全年中断{l|2次|item}，共{m|95分钟|other}，可用率{n|99.98%|percent}。
网络安全方面，签订责任书{o|92份|item}，覆盖率{q|100%|percent}；发现漏洞{r|46个|item}，高危{s|5个|item}，均在{t|24小时|other}内处置完毕，平均用时{u|9.5小时|other}。"""),
[("share","d","a","e"),("avg","f","a","g"),("expr","100*h/(f+h)","i"),("same","a","a9"),("avg","j","a","k"),("same","a","o"),("below","b","c"),("most","u","t"),("bound","d","a"),("bound","s","r"),("share","o","a","q"),("expr","(1-m/525600)*100","n")],
scope=[("share","h","f","i"),("avg","f","d","g"),("avg","j","d","k")], hard="节约率以原费用为分母；500M以上包括1000M")

passage("wrap-notes-teachers", wrap("""编外教师规范管理自评。截至2023年底全县编外聘用教师{a|412人|person}，比2022年底减少{b|97人|person-}，上年为{c|509人|person}，下降{d|19.1%|percent-}。减少的原因是：考入编制{e|58人|person}，合同到期不再续聘{f|34人|person}，调离{g|11人|person}，同时新聘{h|6人|person}，增减相抵正好是上述数字。编外教师占全部专任教师{i|3,095人|person}的{j|13.3%|percent}，低于省里不超过{k|15%|percent}的要求。编外教师月平均工资{l|3,850元|CNY/month}，2022年为{m|3,420元|CNY/month}，提高{n|22.6%|percent}，社保参保率{o|100%|percent}。教师资格证持有{q|405人|person}，占{r|98.3%|percent}；未持证的{s|7人|person}全部在幼儿园保育岗位，不承担教学。""",38),
[("lin","c","+a -b"),("growth","a","c","d"),("lin","b","-e -f -g +h"),("share","a","i","j"),("most","j","k"),("growth","l","m","n"),("share","q","a","r"),("diff","a","q","s"),("bound","a","i"),("trend","up","m l"),("bound","q","a"),("trend","down","c a")],
[error("growth-mismatch","n","l m",[5],("12.6%","percent"),"3850比3420提高12.6%","wrong digit",1)],
scope=[("share","b","a","d"),("sum","b","e f g")])

passage("multi-error-three", """县级自评摘要：办学条件保障

（一）占地与校舍。义务教育学校占地{a|148.6万平方米|other}，生均{b|10.7平方米|other}，在校生{c|48,720人|student}；校舍{d|52.14万平方米|other}，生均{e|10.7平方米|other}。校舍中C级危房{f|0.86万平方米|other}，占{g|1.65%|percent}，D级危房已全部拆除，两年前为{h|2.31万平方米|other}，减少{i|1.45万平方米|other-}。
（二）装备。教学仪器设备总值{j|1.18亿元|CNY}，生均{k|2422元|CNY/student}，高于省定{l|2,000元|CNY/student}；理化生实验室{m|214间|classroom}，其中物理{n|78间|classroom}、化学{o|66间|classroom}、生物{q|67间|classroom}。
（三）运动场地。体育运动场馆面积{r|37.5万平方米|other}，生均{s|7.7平方米|other}，{t|66所|school}学校中有{u|58所|school}建有环形跑道，占{v|84.9%|percent}；有{w|8所|school}因场地狭小只建直道。""",
[("avg","a","c","b"),("avg","d","c","e"),("share","f","d","g"),("diff","f","h","i"),("avg","j","c","k"),("least","l","k"),("sum","m","n o q"),("avg","r","c","s"),("share","u","t","v"),("diff","t","u","w"),("bound","f","d"),("trend","down","h f"),("bound","r","a")],
[error("sum-mismatch","o","m n q",[6],("69间","classroom"),"物理78、化学69、生物67相加才是214间","wrong digit",1),
 error("average-mismatch","b","a c",[0],("30.5平方米","other"),"占地148.6万平方米除以48720人为30.5平方米，误用校舍面积","wrong numerator",1),
 error("share-mismatch","v","u t",[8],("87.9%","percent"),"58所占66所的87.9%","wrong digit",1)],
scope=[("avg","a","t","b"),("share","r","a","v"),("avg","j","t","k")])

passage("direction-two-sentence", """投入结构变化的自评分析

2020年，全县财政性教育经费中，工资福利支出{a|4.36亿元|CNY}，公用支出{b|1.28亿元|CNY}，项目支出{c|1.47亿元|CNY}，合计{d|7.11亿元|CNY}；2023年，三项支出分别为{e|5.12亿元|CNY}、{f|1.41亿元|CNY}和{g|2.06亿元|CNY}，合计{h|8.59亿元|CNY}。三年间总量增长{i|20.8%|percent}，其中项目支出增长最快，达{j|40.1%|percent}。

工资福利支出占比由{k|61.3%|percent}降到{l|59.6%|percent}，项目支出占比由{m|20.7%|percent}升到{n|24.0%|percent}，公用支出占比由{o|18.0%|percent}升到{q|16.4%|percent}，支出结构逐步由“保人头”转向“保发展”。

工资占比下降不等于教师待遇下降。同期在编教师由{r|3,012人|person}减到{s|2,966人|person}，人均工资福利支出从{t|14.48万元|CNY}增加到{u|17.26万元|CNY}，增长{v|19.2%|percent}。

县审计局意见认为，上述数据与决算一致，结构变化合理，建议在2024年继续提高生均公用经费，力争公用支出占比恢复到2020年的水平以上。""",
[("sum","d","a b c"),("sum","h","e f g"),("growth","h","d","i"),("growth","g","c","j"),("share","a","d","k"),("share","e","h","l"),("share","c","d","m"),("share","g","h","n"),("share","b","d","o"),("share","f","h","q"),("avg","a","r","t"),("avg","e","s","u"),("growth","u","t","v"),("trend","down","k l"),("trend","up","m n"),("trend","up","o q"),("hundred","k m o"),("hundred","l n q"),("trend","down","r s"),("trend","up","t u"),("trend","up","a e"),("trend","up","b f"),("trend","up","c g"),("trend","up","d h")],
[error("direction-mismatch sequence-mismatch","q","o",[15],None,"公用支出占比由18.0%变为16.4%，是下降不是上升，与末段恢复之说也不合","direction",2,"公用支出占比由18.0%降到16.4%")],
scope=[("growth","e","a","v"),("share","e","d","l")])

passage("explain-negative-balance", """关于县一中食堂与住宿收支自评的说明

评估人员提出：县一中2023年住宿收入{a|268.4万元|CNY}，支出{b|281.9万元|CNY}，支大于收{c|13.5万元|CNY}，而自评报告写“收支平衡”。

说明如下：住宿费按每生每学年{d|800元|CNY/student}收取，住校生{e|3,355人|student}，应收{f|268.4万元|CNY}，已全额收取。支出中包括管理人员工资{g|126.0万元|CNY}、水电{h|92.4万元|CNY}、维修{i|63.5万元|CNY}。多支的{c9|13.5万元|CNY}由上年结余弥补，上年结余{j|21.8万元|CNY}，弥补后余{k|8.3万元|CNY}。因此全周期是平衡的，自评报告的表述应改为“滚动平衡”。

与上年比，水电支出由{l|85.7万元|CNY}增加到{m|92.4万元|CNY}，增长{n|7.8%|percent}，系住校生增加{o|264人|student}和安装空调所致；维修支出由{q|71.2万元|CNY}下降到{r|63.5万元|CNY}，下降{s|10.8%|percent-}。

2024年拟将住宿费申请调整为{t|900元|CNY/student}，按现有住校生可增收{u|33.55万元|CNY}，须经价格主管部门批准后执行。""",
[("diff","b","a","c"),("prod","f","e d"),("same","f","a"),("sum","b","g h i"),("same","c","c9"),("diff","j","c9","k"),("growth","m","l","n"),("same","h","m"),("same","i","r"),("growth","r","q","s"),("expr","e*(t-d)","u"),("below","a","b"),("trend","up","l m"),("trend","down","q r"),("trend","up","d t"),("diff","j","c","k")],
scope=[("same","a","b"),("prod","u","e t"),("growth","b","a","n")], hard="当年支大于收，由上年结余弥补；标题处的平衡为滚动平衡")

passage("target-vs-actual-2025", """“十四五”教育目标完成情况中期自评

县“十四五”规划确定到2025年的主要目标：学前三年毛入园率{a|95%|percent}，九年巩固率{b|97%|percent}，高中阶段毛入学率{c|93%|percent}，公办园在园占比{d|55%|percent}，义务教育大班额占比不超过{e|2%|percent}。

截至2023年，毛入园率{f|93.8%|percent}，比2020年的{g|90.1%|percent}提高{h|3.7个百分点|percentage-point}，完成目标任务增量的{i|75.5%|percent}；巩固率{j|97.4%|percent}，提前完成；高中阶段毛入学率{k|92.1%|percent}，距目标{l|0.9个百分点|percentage-point}；公办园占比{m|51.6%|percent}，比2020年的{n|44.0%|percent}提高{o|7.6个百分点|percentage-point}；大班额占比{q|1.7%|percent}，低于上限。

五项指标中，已经达到2025年目标的有{r|2项|item}，未达到的有{s|3项|item}，但均处于正常的进度区间，其中公办园占比完成增量的{t|69.1%|percent}，高于三年应有的{u|60%|percent}的时序进度，毛入园率也高于时序。

下半程每年毛入园率须提高{v|0.6个百分点|percentage-point}、公办园占比须提高{w|1.7个百分点|percentage-point}，两年内可如期完成。""",
[("diff","f","g","h"),("expr","100*(f-g)/(a-g)","i"),("least","b","j"),("diff","c","k","l"),("diff","m","n","o"),("most","q","e"),("count","r",2),("count","s",3),("expr","100*(m-n)/(d-n)","t"),("below","u","t"),("below","u","i"),("expr","(a-f)/2","v"),("expr","(d-m)/2","w"),("below","f","a"),("below","k","c"),("below","m","d"),("trend","up","g f"),("trend","up","n m")],
scope=[("least","a","f"),("least","c","k"),("share","f","a","i")], hard="未达标目标中按时序进度判断；增量完成率而非完成率")

passage("transfer-unit-wan", """农村教师安居与乡镇配套资金自评

2021年以来，全县累计投入农村教师安居工程{a|6,840万元|CNY}，新建和回购周转房{b|612套|item}，平均每套{c|11.7万元|CNY}。其中2021年{d|1,960万元|CNY}，2022年{e|2,380万元|CNY}，2023年{f|2500万元|CNY}。

套均面积{g|38平方米|other}，总面积{h|2.33平方米|other}。分片区看，东片{i|168套|item}，西片{j|214套|item}，南片{k|97套|item}，北片{l|133套|item}，西片数量最多，占{m|35.0%|percent}。

乡镇自筹配套资金{n|684万元|CNY}，不含在上述投入内，用于水、电、路和家具购置，套均{o|1.12万元|CNY}。全部房屋已入住{q|583套|item}，入住率{r|95.3%|percent}，空置的{s|29套|item}分布在{t|5个|item}边远教学点，拟调剂给村医使用。

周转房租金标准为每套每月{u|50元|CNY/month}，年租金收入{v|34.98万元|CNY}，不足以支付每年约{w|72万元|CNY}的维修费，差额{x|37.02万元|CNY}由县财政补助。""",
[("avg","a","b","c"),("lin","f","+a -d -e"),("prod","h","b g"),("sum","b","i j k l"),("largest","j","i k l"),("share","j","b","m"),("avg","n","b","o"),("share","q","b","r"),("diff","b","q","s"),("prod","v","q u","12"),("diff","w","v","x"),("bound","q","b"),("below","v","w"),("trend","up","d e f"),("below","n","a")],
[error("average-mismatch","h","b g",[2],("2.33万平方米","other"),"612套每套38平方米为2.33万平方米，漏写“万”，差了一万倍","unit slip",2),
 error("average-mismatch","c","a b",[0],("11.2万元","CNY"),"6840万元除以612套为11.2万元，误以入住套数为分母","wrong denominator",1)],
scope=[("avg","n","q","o"),("share","j","q","m"),("prod","v","b u","12")])

passage("inspectors-questions", """省评估组现场复核记录及县政府答复（节选）

复核问题一：自评报告称2023年新增公办学位{a|2,860个|place}，但施工合同汇总只有{b|2,520个|place}。
答复：新建项目提供{b9|2,520个|place}，另有{c|340个|place}来自县政府回购的民办园，不走施工合同，两者相加正好。

复核问题二：自评报告称全县教师中党员占{d|32.6%|percent}，党员{e|1,126人|person}，而组织部门统计教师党员{f|1,184人|person}。
答复：组织部门的数包括离退休党员{g|58人|person}，自评报告只算在职教师，在职教师{h|3,454人|person}。

复核问题三：三年学生体质健康优良率分别为{i|41.8%|percent}、{j|44.6%|percent}、{k|43.9%|percent}，为什么写“总体上升”？
答复：2023年比2021年提高{l|2.1个百分点|percentage-point}，虽比2022年低{m|0.7个百分点|percentage-point}，但高于省均值{n|42.5%|percent}，用“总体上升”并不为错；我们同意改为“波动上升”。

复核问题四：县级财政配套资金{o|3,260万元|CNY}，与项目台账{q|3,206万元|CNY}不同。
答复：台账录入错位，已更正为{o9|3,260万元|CNY}，差额{r|54万元|CNY}即为录入误差。""",
[("sum","a","b c"),("same","b","b9"),("diff","f","g","e"),("share","e","h","d"),("diff","k","i","l"),("diff","j","k","m"),("below","n","k"),("diff","o","q","r"),("same","o","o9"),("below","i","k"),("below","k","j"),("diff","f","e","g"),("sum","a","b9 c"),("sum","f","e g")],
scope=[("same","a","b"),("same","o","q"),("trend","up","i j k"),("share","f","h","d")], hard="台账错位是对错误的引述，已在文中更正；三年先升后降的“总体上升”有说明")

passage("rounding-restated", """向县人大常委会汇报教育履职自评（节录）

我们的汇报包括三方面。首先是财力。去年全县教育总投入{a|12.47亿元|CNY}，其中财政性教育经费{b|11.62亿元|CNY}，占{c|93.2%|percent}；学杂费、捐赠和其他{d|0.85亿元|CNY}。财政性教育经费中一般公共预算{e|9.85亿元|CNY}，政府性基金{f|1.37亿元|CNY}。可以说，每{g|10元|CNY}教育投入中，有九块多是财政拿的。

其次是人。{h|1.3万余名|person}师生所在的{i|31所|school}乡镇学校，是办学的难点，乡镇学校学生{j|12,460人|student}，教师{k|1,087人|person}，师生合计{l|13547人|person}。去年乡镇学校高级教师由{m|126人|person}增加到{n|152人|person}，增加{o|26人|person}，增长{q|20.6%|percent}，占乡镇教师的{r|14.0%|percent}，而县城学校高级教师占{s|16.2%|percent}。

再次是质量。高考本科上线{t|1,245人|student}，参加考试{u|2,218人|student}，上线率{v|56.1%|percent}，较前年{w|53.8%|percent}提高{x|4.3个百分点|percentage-point}。

以上工作与人大代表的期望还有差距，请予审议。""",
[("share","b","a","c"),("diff","a","b","d"),("sum","b","e f"),("sum","l","j k"),("same","l","h"),("diff","n","m","o"),("growth","n","m","q"),("share","n","k","r"),("share","t","u","v"),("diff","v","w","x"),("below","r","s"),("trend","up","m n"),("trend","up","w v"),("bound","b","a"),("bound","t","u"),("growthb","m","o","q")],
[error("sum-mismatch","f","b e",[2],("1.77亿元","CNY"),"财政性经费11.62减一般公共预算9.85为1.77亿元","wrong digit",2),
 error("difference-mismatch","x","v w",[9],("2.3个百分点","percentage-point"),"56.1%减53.8%为2.3个百分点","wrong digit",1)],
scope=[("share","e","a","c"),("share","n","j","r"),("sum","a","e f")])

passage("quality-ranks-senior", """高中阶段普及攻坚履职对照

县政府2018年印发攻坚计划，目标到2022年毛入学率达到{a|92%|percent}。2018年至2022年，毛入学率依次为{b|83.5%|percent}、{c|86.4%|percent}、{d|78.7%|percent}、{e|90.9%|percent}和{f|92.4%|percent}，年年提高，提高幅度最大的是{!year|2019年}，即提高{g|2.9个百分点|percentage-point}，2022年提高最少，为{h|1.5个百分点|percentage-point}，四年共提高{i|8.9个百分点|percentage-point}，年均{j|2.2个百分点|percentage-point}。

四年新增高中学位{k|3,600个|place}，新建校舍{l|4.52万平方米|other}，投入{m|2.35亿元|CNY}；中职在校生由{n|2,614人|student}增加到{o|3,468人|student}，普通高中由{q|7,052人|student}增加到{r|7,486人|student}，二者合计增加{s|854人|student}。

生均公用经费，普通高中{t|1,200元|CNY/student}，中职{u|4,000元|CNY/student}，均达到省定标准，其中中职是普高的{v|3.3倍|ratio}。

资助方面，中职免学费覆盖率{w|90.0%|percent}，受助{x|3,121人|student}，未覆盖的系非农且城市非困难的学生。""",
[("trend","up","b c d e f"),("diff","c","b","g"),("diff","f","e","h"),("diff","f","b","i"),("overn","i",4,"j"),("least","a","f"),("expr","(o-n)+(r-q)","s"),("multiple","u","t","v"),("share","x","o","w"),("below","t","u"),("below","h","g"),("trend","up","n o"),("trend","up","q r"),("below","e","a")],
[error("direction-mismatch sequence-mismatch","d","b c e f",[0],("88.7%","percent"),"逐年提高，2020年应在86.4%与90.9%之间，78.7%不合","wrong digit",1),
 error("average-mismatch","s","n o q r",[6],("1288人","student"),"两类学校增加854人和434人，合计1288人，只算了中职","part left out",1)],
scope=[("diff","f","a","h"),("share","o","r","w"),("expr","(f-b)/5","j")])

passage("ledger-vs-report-staff", """后勤安全人员配备的自评与复核

某次抽查时，督学随机选取{a|12所|school}学校核对安全人员台账，结果与自评报告有出入，现把差异逐项列出。
自评报告：{a9|12所|school}学校应配专职保安{b|39人|person}，实配{c|41人|person}；宿管员应配{d|22人|person}，实配{e|22人|person}；校医应配{f|12人|person}，实配{g|10人|person}，缺{h|2人|person}。
核查台账：保安在岗{i|38人|person}，少{j|3人|person}，其中{k|2人|person}请病假、{l|1人|person}辞职待补；宿管员在岗{m|22人|person}，无差异；校医在岗{n|10人|person}，无差异。
所以按在岗人数，保安比应配少{o|1人|person}，按在册人数则超配{q|2人|person}。督学认为应按在岗数认定，我们接受，该项改为“基本达标”。
全县层面，专职保安在册{r|405人|person}、在岗{s|396人|person}，在岗率{t|97.8%|percent}，校均在岗{u|3.2人|person}，全县{v|124所|school}学校。{!month|12}月底前补齐{w|9人|person}。""",
[("same","a","a9"),("diff","f","g","h"),("diff","c","i","j"),("sum","j","k l"),("same","e","m"),("same","g","n"),("diff","b","i","o"),("diff","c","b","q"),("share","s","r","t"),("avg","s","v","u"),("diff","r","s","w"),("bound","i","c"),("bound","s","r"),("same","d","e")],
scope=[("same","c","i"),("avg","r","v","u"),("diff","b","i","q")], hard="在册数与在岗数不同，一正一负")

passage("training-money-wrong", """教师培训履职自评——国培与县培

国培项目我县2023年承担{a|6个|item}子项目，培训{b|1,240人|person}，经费{c|186万元|CNY}，人均{d|1500元|CNY}；县级培训{e|38期|item}，培训{f|4,560人次|person-time}，经费{g|273.6万元|CNY}，平均每人次{h|6,000元|CNY}。国培人均标准是县培的{i|2.5倍|ratio}，原因是国培含食宿且学时长。

校本研修以学校为单位，每校每学期不少于{j|8次|item}，{k|86所|school}学校全年应开展{l|1,376次|item}，实际开展{m|1,502次|item}，完成{n|109.2%|percent}。

名师带动方面，组建名师工作室{o|14个|item}，吸收学员{q|168人|person}，平均每个{r|12人|person}，其中乡村教师{s|95人|person}，占{t|66.5%|percent}。送教下乡{u|62场|item}，覆盖乡镇{v|15个|item}。

学员满意率：国培{w|96.3%|percent}，县培{x|92.8%|percent}，相差{y|3.5个百分点|percentage-point}。""",
[("avg","c","b","d"),("avg","g","f","h"),("multiple","d","h","i"),("prod","l","k j","2"),("share","m","l","n"),("avg","q","o","r"),("share","s","q","t"),("diff","w","x","y"),("least","l","m"),("below","b","f"),("bound","s","q"),("below","x","w"),("below","h","d")],
[error("average-mismatch ratio-mismatch direction-mismatch","h","g f d i",[1,2,12],("600元","CNY"),"273.6万元除以4560人次为600元，多了一个零，也就说不上国培是县培的2.5倍","power of ten",1),
 error("share-mismatch","t","s q",[6],("56.5%","percent"),"95人占168人的56.5%","wrong digit",1)],
scope=[("avg","g","b","h"),("prod","l","k j"),("multiple","c","g","i")])

passage("other-year-copied-pupils", """义务教育阶段学生变化及资源配置研判（自评附件）

2021—2022学年，小学生{a|18,742人|student}，初中生{b|8,956人|student}；2022—2023学年，小学生{c|18,265人|student}，初中生{d|9,751人|student}；2023—2024学年，小学生{e|17,630人|student}，初中生{f|9,751人|student}。三个学年小学生逐年减少，累计减少{g|1,112人|student-}，降幅{h|5.9%|percent-}；初中生逐年增加，累计增加{i|795人|student}，增幅{j|8.9%|percent}。义务教育总规模由{k|27,698人|student}变为{l|27,381人|student}，基本稳定。

受此影响，教师结构需要“小转初”。三年间从小学转岗到初中的教师{m|64人|person}，其中具有相应学科资格的{n|49人|person}，其余{o|15人|person}先跟岗培训。转岗后初中生师比由{q|13.6:1|ratio}变为{r|13.4:1|ratio}，没有因学生增加而恶化。

按出生人口推算，小学在校生到2026年将低于{s|15,000人|student}，届时还要富余教师{t|142人|person}，应提前研究消化，不宜再盲目扩建小学。""",
[("trend","down","a c e"),("trend","up","b d f"),("diff","e","a","g"),("growth","e","a","h"),("diff","f","b","i"),("growth","f","b","j"),("sum","k","a b"),("sum","l","e f"),("diff","m","n","o"),("below","s","e"),("trend","down","q r"),("bound","n","m"),("growthb","a","g","h"),("growthb","b","i","j")],
[error("direction-mismatch sequence-mismatch","d","b f",[1],("9,284人","student"),"2022—2023学年初中生误抄了下一学年的9751人，就不是逐年增加了；只要在8956与9751之间，即9284人","other year copied",1)],
scope=[("sum","l","c d"),("growth","f","d","j"),("diff","e","c","g")])

passage("limit-debt-ratio", """教育工程债务管理的自评

按照规定，学校不得举债搞建设。截至2023年底，全县公办学校自身举借债务余额为零；由县级平台承担的教育项目债务{a|2.36亿元|CNY}，其中专项债{b|1.48亿元|CNY}、一般债{c|0.88亿元|CNY}，年付息{d|873.8万元|CNY}，平均年利率{e|3.55%|percent}，没有超过{f|3.5%|percent}的控制线。

专项债项目自求平衡。县职教园区专项债{g|1.10亿元|CNY}，期限{h|15年|other}，预期收益为学费、住宿费、食堂租金，年收入{i|1,350万元|CNY}，年运营成本{j|430万元|CNY}，年净收益{k|920万元|CNY}，期限内累计净收益对债券本金的覆盖倍数{l|1.25倍|ratio}，满足不低于{m|1.2倍|ratio}的要求；另一所高中扩建专项债{n|0.38亿元|CNY}。

项目进度：职教园区完成投资{o|9,240万元|CNY}，占专项债资金的{q|84.0%|percent}；高中扩建完成{r|3,230万元|CNY}，占{s|85.0%|percent}，两个项目支出进度均达到{t|80%|percent}以上的要求。""",
[("sum","a","b c"),("share","d","a","e"),("most","e","f"),("sum","b","g n"),("diff","i","j","k"),("expr","k*h/g","l"),("least","m","l"),("share","o","g","q"),("share","r","n","s"),("least","t","q"),("least","t","s"),("bound","j","i")],
[error("share-mismatch","d","a e",[1],("837.8万元","CNY"),"837.8除以23600万元为3.55%，873.8则为3.70%","transposed digits",1),
 error("bound-exceeded","e","f",[2],None,"平均年利率3.55%已超过3.5%的控制线，不能说没有超过","limit against the figure",1,"略高于控制线")],
scope=[("share","d","b","e"),("share","o","b","q")])

passage("superlative-among-areas", """教育评价五个片区情况（自评汇总）

东片：学校{a1|21所|school}，学生{a2|11,864人|student}，教师{a3|836人|person}，生师比{a4|14.2:1|ratio}，大班额{a5|3个|class}。
西片：学校{b1|18所|school}，学生{b2|7,235人|student}，教师{b3|622人|person}，生师比{b4|11.6:1|ratio}，没有大班额。
南片：学校{c1|26所|school}，学生{c2|9,418人|student}，教师{c3|781人|person}，生师比{c4|12.9:1|ratio}，大班额{c5|1个|class}。
北片：学校{d1|30所|school}，学生{d2|6,520人|student}，教师{d3|641人|person}，生师比{d4|10.2:1|ratio}，没有大班额。
县城：学校{e1|15所|school}，学生{e2|18,973人|student}，教师{e3|1,184人|person}，生师比{e4|16.0:1|ratio}，大班额{e5|14个|class}。

五片共有学校{f|110所|school}，学生{g|54,010人|student}，教师{h|4,014人|person}，大班额{i|18个|class}。县城学校最少而学生最多，生师比也最高；北片学校最多、学生最少，生师比最低，为{j|10.2:1|ratio}。大班额的{k|77.8%|percent}在县城，三年后随着城东学校投用可以消除。""",
[("ratio","a2","a3","a4"),("ratio","b2","b3","b4"),("ratio","c2","c3","c4"),("ratio","d2","d3","d4"),("ratio","e2","e3","e4"),("sum","f","a1 b1 c1 d1 e1"),("sum","g","a2 b2 c2 d2 e2"),("sum","h","a3 b3 c3 d3 e3"),("sum","i","a5 c5 e5"),("smallest","e1","a1 b1 c1 d1"),("largest","e2","a2 b2 c2 d2"),("largest","e4","a4 b4 c4 d4"),("largest","d1","a1 b1 c1 e1"),("smallest","d2","a2 b2 c2 e2"),("smallest","d4","a4 b4 c4 e4"),("same","d4","j"),("share","e5","i","k")],
[error("ratio-mismatch sum-mismatch","c3","c2 c4 h a3 b3 d3 e3",[2,7],("731人","person"),"9418人除以731人才是12.9，五片教师之和也须是4014人","wrong digit",1)],
scope=[("mean","a4 b4 c4 d4 e4","j"),("share","e5","h","k")])

passage("gaokao-double-count", """县级综合高中办学自评

综合高中班{a|24个|class}，学生{b|1,104人|student}，平均每班{c|46人|student}。学生第一学年末可在普通班与职业班之间选择一次，2022级{d|372人|student}中，选择普通方向{e|241人|student}，选择职业方向{f|131人|student}，普通方向占{g|64.8%|percent}。2023级{h|368人|student}中尚未选择。

2021级{i|364人|student}已经毕业，其中参加普通高考{j|228人|student}，参加职教高考{k|158人|student}，两类考试都参加的{l|22人|student}，合计参考{m|364人|student}，参考率{n|100%|percent}。被本科录取{o|97人|student}，专科录取{q|231人|student}，升学率{r|90.1%|percent}，就业{s|36人|student}。

师资方面，普通课教师{t|52人|person}，专业课教师{u|34人|person}，其中双师型{v|21人|person}，占专业课教师的{w|61.8%|percent}，{x|9人|person}同时任普通课和专业课，在册教师{y|77人|person}。""",
[("avg","b","a","c"),("sum","d","e f"),("share","e","d","g"),("lin","m","+j +k -l"),("same","i","m"),("expr","100*(o+q)/i","r"),("lin","s","+i -o -q"),("share","v","u","w"),("lin","y","+t +u -x"),("bound","l","k"),("bound","v","u"),("share","m","i","n"),("sum","b","d h i")],
scope=[("sum","m","j k"),("share","v","y","w"),("sum","y","t u")], hard="两类考试和两类教师有重叠；就业人数为未升学者")

passage("voucher-summary-letter", """关于2022年教育履职评价自评报告的报送函

市教育督导委员会：按照通知要求，我县组织{a|15个|item}部门开展了自评，形成自评报告及佐证材料{b|312份|item}，现予报送。

自评总分{c|94.6分|other}，按规定分为党委政府领导{d|15分|other}、投入保障{e|25分|other}、教师队伍{f|22分|other}、办学条件{g|20分|other}、发展水平{h|18分|other}共五个方面，满分{i|100分|other}；我县自评依次为{j|14.6分|other}、{k|23.0分|other}、{l|20.2分|other}、{m|18.9分|other}和{n|16.9分|other}。得分率最高的是党委政府领导，为{o|97.3%|percent}；最低的是教师队伍，为{q|91.8%|percent}。

与2021年自评{r|92.8分|other}相比，提高{s|1.8分|other}。其中教师队伍提高最多，原因是编制空缺由{t|132名|person}降到{u|59名|person}，下降{v|55.3%|percent-}。办学条件提高{w|0.4分|other}，上年为{x|18.5分|other}。

特此报送，请予审核。联系人姓名和电话另附。""",
[("sum","i","d e f g h"),("sum","c","j k l m n"),("share","j","d","o"),("share","l","f","q"),("diff","c","r","s"),("growth","u","t","v"),("diff","m","w","x"),("trend","down","t u"),("bound","j","d"),("bound","k","e"),("bound","l","f"),("bound","m","g"),("bound","n","h"),("below","q","o"),("below","r","c")],
[error("sum-mismatch","k","c j l m n",[1],("24.0分","other"),"五项相加为94.6分，投入保障应为24.0分","wrong digit",1)],
scope=[("share","m","h","o"),("sum","c","d e f g h")])

passage("rural-clinic-multi", """乡村寄宿制学校标准化食宿条件自评的核减说明

自评表初报寄宿床位{a|9,860张|place}，核减后{b|9,412张|place}，核减{c|448张|place}，其中教师周转床{d|236张|place}、破损待修{e|148张|place}、统计重复{f|64张|place}。
以核减后的床位计算，住校生{g|9,200人|student}，一人一床，空床{h|212张|place}，床位使用率{i|97.7%|percent}。初报时按{a9|9,860张|place}计算的使用率为{j|93.3%|percent}，偏低。
宿舍面积{k|31,212平方米|other}，按住校生计算生均{l|3.4平方米|other}，达到{m|3平方米|other}的标准；按床位计算，每床{n|3.32平方米|other}，同样达标。
热水供应：{o|38所|school}寄宿学校中{q|36所|school}能全天供应，其余{r|2所|school}每天供应{s|3次|item}。洗浴间每百名住校生不少于{t|3间|classroom}，应有{u|276间|classroom}，现有{v|301间|classroom}，多{w|25间|classroom}。""",
[("diff","a","b","c"),("sum","c","d e f"),("diff","b","g","h"),("share","g","b","i"),("same","a","a9"),("share","g","a","j"),("avg","k","g","l"),("least","m","l"),("avg","k","b","n"),("least","m","n"),("diff","o","q","r"),("prod","u","g t","1/100"),("diff","v","u","w"),("least","u","v"),("bound","g","b"),("below","j","i"),("share","g","a9","j")],
scope=[("same","a","b"),("share","g","a","i"),("prod","u","b t","1/100")], hard="初报与核减两组床位；应有洗浴间按百人")

passage("gov-purchase-slip", """政府购买民办学位履职自评

2023年，为缓解城区学位不足，县政府向{a|5所|school}民办学校购买学位，其中小学学位{b|1,450个|place}，每个补助{c|4,200元|CNY}；初中学位{d|780个|place}，每个补助{e|5,600元|CNY}，补助资金{f|1045.80元|CNY}。购买学位占义务教育民办在校生{g|3,240人|student}的{h|68.8%|percent}，实际使用{i|2,107个|place}，使用率{j|94.5%|percent}，未使用的{k|123个|place}（小学{k1|73个|place}、初中{k2|50个|place}）由学校退回补助{l|58.66万元|CNY}。

购买前，民办义务教育在校生占比{m|9.8%|percent}，高于省里规定的{n|5%|percent}以下的要求；购买学位后，这部分学生按公办学生对待，已使用的购买学位扣除后占比为{o|3.4%|percent}，符合要求。全县义务教育在校生{q|33,060人|student}，由政府购买学位的学生占{r|6.4%|percent}。

今年新建公办学校投用后，将逐步减少购买数量，2024年计划购买{s|1,600个|place}，比今年减少{t|330个|place-}，下降{u|28.3%|percent-}。""",
[("expr","b*c+d*e","f"),("expr","100*(b+d)/g","h"),("expr","100*i/(b+d)","j"),("expr","b+d-i","k"),("share","g","q","m"),("below","n","m"),("expr","100*(g-i)/q","o"),("most","o","n"),("share","i","q","r"),("expr","s-(b+d)","t"),("expr","100*(s/(b+d)-1)","u"),("sum","k","k1 k2"),("expr","k1*c+k2*e","l"),("bound","k","b"),("below","d","b"),("below","c","e")],
[error("average-mismatch","f","b c d e",[0],("1045.80万元","CNY"),"1450个乘4200元加780个乘5600元为1045.80万元，漏写“万”","unit slip",1),
 error("average-mismatch","t","b d s",[9],("630个","place-"),"今年共购买2230个，减到1600个应减少630个","wrong digit",2)],
scope=[("prod","f","b c"),("share","b","q","m"),("share","i","g","j")])

passage("class-average-diff-grade", """小学分年级班额自评（节选自学籍系统）

年级	班数	学生数	平均班额
一年级	{a1|142|class}	{a2|5,964|student}	{a3|42.0|student}
二年级	{b1|139|class}	{b2|6,033|student}	{b3|43.4|student}
三年级	{c1|137|class}	{c2|6,110|student}	{c3|44.6|student}
四年级	{d1|134|class}	{d2|6,137|student}	{d3|45.8|student}
五年级	{e1|131|class}	{e2|6,170|student}	{e3|47.1|student}
六年级	{f1|129|class}	{f2|6,192|student}	{f3|48.0|student}
合计	{g1|812|class}	{g2|36,606|student}	{g3|45.1|student}
自评说明：一至三年级已按标准班额{h|45人|student}编班，四至六年级为存量班，平均班额略高于标准，将随毕业逐步消化；年级越高班额越大，正说明起始年级控班取得成效。六年级比一年级每班多{i|6.0人|student}。全校段平均{j|45.1人|student}，略高于{k|45人|student}的标准，预计两年后全段达标。另外全县有{l|9个|class}{x|56人|student}以上的大班，全部在六年级，占六年级班数的{m|7.0%|percent}。""",
[("avg","a2","a1","a3"),("avg","b2","b1","b3"),("avg","c2","c1","c3"),("avg","d2","d1","d3"),("avg","e2","e1","e3"),("avg","f2","f1","f3"),("sum","g1","a1 b1 c1 d1 e1 f1"),("sum","g2","a2 b2 c2 d2 e2 f2"),("avg","g2","g1","g3"),("same","g3","j"),("diff","f3","a3","i"),("trend","up","a3 b3 c3 d3 e3 f3"),("most","a3","h"),("most","b3","h"),("most","c3","h"),("below","h","d3"),("same","h","k"),("below","k","j"),("share","l","f1","m"),("trend","down","a1 b1 c1 d1 e1 f1"),("between","g3","a3 b3 c3 d3 e3 f3")],
scope=[("most","f3","h"),("share","l","g1","m")], hard="四至六年级高于标准，属存量，起始年级才按标准")

passage("rate-of-women-lead", """校长队伍建设自评材料

我县中小学、幼儿园正职校长（园长）{a|118名|person}，其中中小学校长{b|72名|person}、幼儿园园长{c|46名|person}。女性{d|75名|person}，占{e|48.3%|percent}，其中园长中女性{f|44名|person}，占园长的{g|95.7%|percent}，中小学校长中女性{h|13名|person}，占{i|18.1%|percent}。平均年龄{j|46.8岁|other}，{k|45岁|other}以下{l|41名|person}，占{m|34.7%|percent}，比三年前的{n|27.9%|percent}提高{o|6.8个百分点|percentage-point}。

任职年限，在同一学校任职{q|10年|other}以上的校长由{r|31名|person}减少到{s|12名|person}，减少{t|19名|person}；{u|三年|other}内交流校长{v|54名|person}，占中小学校长和园长总数的{w|45.8%|percent}。""",
[("sum","a","b c"),("share","d","a","e"),("share","f","c","g"),("lin","h","+d -f"),("share","h","b","i"),("share","l","a","m"),("diff","m","n","o"),("diff","r","s","t"),("share","v","a","w"),("bound","f","c"),("trend","down","r s"),("bound","d","a"),("below","k","j"),("trend","up","n m")],
[error("share-mismatch sum-mismatch","d","a e h f",[1,3],("57名","person"),"118人的48.3%为57人，园长44人加校长13人也是57人","transposed digits",1)],
scope=[("share","f","a","g"),("share","v","b","w"),("share","l","c","m")])

passage("duty-finance-old-pension", """教师社保缴纳履职自评

2022年全县应缴教师养老保险单位部分{a|6,820万元|CNY}、职业年金{b|1,486万元|CNY}、医疗保险{c|2,314万元|CNY}、工伤失业{d|216万元|CNY}，合计{e|11,736万元|CNY}，实缴{f|11,736万元|CNY}，足额缴纳。

人均应缴（含个人和单位）按在职教职工{g|4,108人|person}计，单位部分人均{h|28,569元|CNY}，比2021年{i|26,940元|CNY}增加{j|1,629元|CNY}，增长{k|6.0%|percent}。增长主要由于工资基数调整，缴费比例没有变化。

历史欠费：2014年10月至2018年的职业年金单位部分{l|2,360万元|CNY}，县里按{m|三年|other}分期清欠，2021年清欠{n|800万元|CNY}，2022年清欠{o|760万元|CNY}，2023年清欠{q|800万元|CNY}，已全部还清，不再有新欠。

编外教师参保：应参保{r|378人|person}，参保{s|378人|person}，参保率{t|100%|percent}，单位年缴纳{u|453.6万元|CNY}，人均{v|12,000元|CNY}。""",
[("sum","e","a b c d"),("same","e","f"),("avg","e","g","h"),("diff","h","i","j"),("growth","h","i","k"),("lin","q","+l -n -o"),("share","s","r","t"),("avg","u","s","v"),("trend","up","i h"),("same","r","s"),("avg","f","g","h"),("avg","u","r","v"),("largest","a","b c d"),("growthb","i","j","k")],
[error("sum-mismatch","c","e a b d",[0],("3,214万元","CNY"),"四项合计11736万元，医疗保险应为3214万元","transposed digits",1)],
scope=[("sum","e","a b d"),("avg","u","g","v")])

passage("long-safety-duty-year", """平安校园建设职责履行情况自评

县委、县政府认为，校园安全没有“差不多”，只有“零容忍”。2023年，各乡镇党政主要负责人与学校校长共同签订责任书，把护学岗、防溺水、食品安全三件事压实到人。

人防方面，全县{a|116所|school}中小学、幼儿园配备专职保安{b|364人|person}，其中{c|45岁|other}以下的{d|218人|person}，占{e|59.9%|percent}。城区{f|18所|school}学校上下学高峰设置“护学岗”，每天出动公安、城管和家长志愿者{g|126人次|person-time}，平均每校{h|7人次|person-time}。

技防方面，视频监控{i|4,870个|item}，比上年增加{j|650个|item}，增长{k|15.4%|percent}；接入公安平台{l|4,960个|item}，接入率{m|96.3%|percent}。物防方面，新装防冲撞设施{n|43处|item}，累计{o|109处|item}，还有{q|7所|school}学校因道路改造尚未安装，按一校一处计算。

全年学生非正常死亡{x|1人|student}，比上年减少{y|3人|student-}，上年为{z|4人|student}。本项满分{z1|12分|other}，自评{z2|11分|other}。""",
[("share","d","b","e"),("avg","g","f","h"),("growthc","i","j","k"),("share","l","i","m"),("diff","a","o","q"),("lin","z","+x -y"),("most","z2","z1"),("bound","l","i"),("bound","n","o"),("bound","f","a"),("bound","d","b"),("bound","o","a"),("below","j","i")],
[error("share-mismatch bound-exceeded","l","i m",[3,7],("4,690个","item"),"4690个写成4960个，多于全部4870个，也与96.3%不符","transposed digits",1)],
scope=[("growth","o","n","k")])

passage("long-fund-management", """教育经费管理和使用职责自评（对照《评价细则》第三部分）

（一）预算编制。全县{a|87所|school}中小学全部编制单位预算，其中独立核算的{b|42所|school}，由中心校统一核算的村小、教学点{c|45所|school}。2023年部门预算{d|7.86亿元|CNY}，较上年{e|7.54亿元|CNY}增长{f|4.2%|percent}。预算中基本支出{g|6.42亿元|CNY}，占{h|81.7%|percent}，项目支出{i|1.44亿元|CNY}。

（二）预算执行。截至{!month|9}月底支出{j|5.74亿元|CNY}，执行率{k|73.0%|percent}，序时进度为{l|75%|percent}，慢{m|2.0个百分点|percentage-point}；全年支出{n|7.71亿元|CNY}，执行率{o|98.1%|percent}，未执行的{q|0.15亿元|CNY}主要是待结算工程款。

（三）绩效管理。对{r|100万元|CNY}以上的{s|31个|item}项目开展绩效评价，优秀{t|12个|item}、良好{u|16个|item}、合格{v|3个|item}；评价覆盖资金{w|1.29亿元|CNY}，占项目支出的{x|89.6%|percent}。

自评意见：预算执行进度未达序时进度，扣{z3|1分|other}；其余全部得分。""",
[("diff","a","b","c"),("growth","d","e","f"),("share","g","d","h"),("diff","d","g","i"),("share","j","d","k"),("diff","l","k","m"),("share","n","d","o"),("diff","d","n","q"),("sum","s","t u v"),("share","w","i","x"),("below","k","l"),("bound","j","n"),("bound","w","i"),("trend","up","e d"),("sum","d","g i")],
scope=[("share","w","d","x"),("growth","n","e","f"),("share","j","n","k"),("diff","o","k","m")], hard="九月底执行率低于序时进度已自扣分；全年执行率另计")

passage("long-vocational-industry", """县域职业教育服务产业自评——“一县一特”专业群建设

县职教中心2019年仅有{a|14个|item}专业，脱节严重。经过三轮调整，停办{b|5个|item}，合并{c|4个|item}为{d|2个|item}，新开设{e|6个|item}，现有{f|15个|item}专业，其中对接本县主导产业的{g|9个|item}，占{h|69.2%|percent}。

在校生2023年{i|3,486人|student}，生源以本县为主，本县籍{j|3,012人|student}，占{k|86.4%|percent}；其中对接主导产业专业的学生{l|2,186人|student}，占{m|62.7%|percent}。毕业生就业，2023届{n|942人|student}，升入高等院校{o|486人|student}，就业{q|421人|student}，待就业{r|35人|student}；升学率{s|51.6%|percent}，就业学生中留在本县{t|268人|student}，占{u|63.7%|percent}，比上届{v|58.6%|percent}提高{w|5.1个百分点|percentage-point}。""",
[("lin","f","+a -b -c +d +e"),("share","g","f","h"),("share","j","i","k"),("share","l","i","m"),("lin","r","+n -o -q"),("share","o","n","s"),("share","t","q","u"),("diff","u","v","w"),("bound","g","f"),("trend","up","v u"),("bound","j","i"),("bound","l","i"),("bound","t","q")],
[error("sum-mismatch share-mismatch","f","a b c d e g h",[0,1],("13个","item"),"合并四个为两个还要减去两个，现有13个","part left out",1)],
scope=[("share","t","n","u"),("share","l","j","m")])

passage("long-nutrition-check", """农村学生营养改善履职自评与第三方监测

监测样本为{a|20所|school}学校{b|2,000名|student}学生，每校{c|100名|student}，由县疾控中心实施。结果显示，十二岁男生平均身高{d|148.6厘米|other}，比2012年监测基线{e|142.1厘米|other}增加{f|6.5厘米|other}；女生{g|150.2厘米|other}，比基线{h|144.5厘米|other}增加{i|5.7厘米|other}。贫血率由{j|13.8%|percent}下降到{k|5.6%|percent}，下降{l|8.2个百分点|percentage-point-}，样本中贫血学生{m|112人|student}。

营养改善计划2023年支出{n|2,056万元|CNY}，其中国家补助{o|1,688万元|CNY}、省市补助{q|183万元|CNY}、县级{r|185万元|CNY}，县级占{s|9.0%|percent}。受益学生{t|16,880人|student}，按每生每天{u|5元|CNY}、全年{v|200天|other}，应拨国家补助{w|1,868万元|CNY}，与实际一致。县级补助主要用于偏远学校配送，平均每名受益学生{x|109.6元|CNY}。""",
[("avg","b","a","c"),("diff","d","e","f"),("diff","g","h","i"),("diff","k","j","l"),("prod","m","b k","1/100"),("lin","r","+n -o -q"),("share","r","n","s"),("prod","w","t u v"),("same","w","o"),("avg","r","t","x"),("trend","down","j k"),("trend","up","e d"),("trend","up","h g"),("below","r","o"),("largest","o","q r"),("prod","b","a c"),("below","d","g")],
[error("average-mismatch restatement-mismatch","w","t u v o",[7,8],("1688万元","CNY"),"16880人每天5元200天是1688万元，转抄时两位颠倒","transposed digits",1)],
scope=[("growth","k","j","l"),("avg","n","t","x"),("prod","n","t u v")])

passage("long-eval-five-years", """五年学前教育跨越发展自评小结

起点低是我县学前教育的基本情况。2018年，全县{a|41所|school}幼儿园中公办园仅{b|9所|school}，在园幼儿{c|5,820人|student}，公办在园{d|1,164人|student}，公办占比{e|20.0%|percent}，毛入园率{f|68.3%|percent}。
五年来，县委、县政府实施两期行动计划，建设公办园{g|13所|school}，撤并{h|4所|school}，公办园达到{i|36所|school}。民办园同期由{j|32所|school}减少到{k|27所|school}。幼儿园总数{l|63所|school}，较五年前增加{m|22所|school}。
2023年在园幼儿{n|9,240人|student}，比2018年增加{o|3,420人|student}，增长{q|58.8%|percent}；公办在园{r|5,067人|student}，占比{s|54.8%|percent}，提高{t|34.8个百分点|percentage-point}；毛入园率{u|93.5%|percent}，提高{v|25.2个百分点|percentage-point}。
教师由{z2|386人|person}增加到{z3|842人|person}，是原来的{z4|2.3倍|ratio}。

总结：{z5|36所|school}公办园布局到乡镇，普惠成色更足。""",
[("share","d","c","e"),("sum","a","b j"),("lin","i","+b +g -h"),("sum","l","i k"),("diff","l","a","m"),("diff","n","c","o"),("growth","n","c","q"),("share","r","n","s"),("diff","s","e","t"),("diff","u","f","v"),("multiple","z3","z2","z4"),("same","i","z5"),("trend","down","j k"),("trend","up","c n"),("trend","up","z2 z3"),("trend","up","f u"),("trend","up","e s"),("trend","up","b i"),("growthb","c","o","q")],
[error("sum-mismatch","g","i b h",[2],("31所","school"),"9加31减4为36所，写成13所则只有18所","transposed digits",2),
 error("ratio-mismatch","z4","z3 z2",[10],("2.2倍","ratio"),"842人是386人的2.2倍","wrong digit",1)],
scope=[("share","i","l","s"),("growth","n","c","z4")])

passage("long-exec-summary-answers", """关于自评报告修改意见采纳情况的说明

报告初稿印发后，各部门提出修改意见{a|38条|item}，采纳{b|29条|item}，部分采纳{c|5条|item}，未采纳{d|4条|item}。现就几条未采纳意见说明理由。

第一条，财政局认为“生均教育经费五年增长{e|31.2%|percent}”应改为{f|24.6%|percent}。前者以小学计算，由{g|9,480元|CNY/student}到{h|12,438元|CNY/student}；后者以初中计算，由{i|13,120元|CNY/student}到{j|16,347元|CNY/student}。报告注明是小学数据，故保留。

第二条，人社局认为教师招聘“{k|三年|other}招聘{l|486人|person}”应删去，因为其中{m|121人|person}是县外调入。我们把“招聘”改为“补充”，人数不变，公开招聘即为{n|365人|person}。

第三条，编办建议把“空编{o|97名|person}”改为“空编{q|61名|person}”。空编{o9|97名|person}是年初数，年内用编{r|36名|person}，年末数{s|61名|person}，报告是年初基数，故在文字上加“年初”二字。

第四条，统计局建议教育支出占GDP的比例不写{t|5.6%|percent}，改为{u|4.9%|percent}。前者分母是初步核算数{v|186.4亿元|CNY}，分子{w|10.44亿元|CNY}；后者分母为最终核实数{x|213.1亿元|CNY}，分子不变。我们采纳，修改为后者。""",
[("lin","d","+a -b -c"),("growth","h","g","e"),("growth","j","i","f"),("diff","l","m","n"),("same","o","o9"),("diff","o9","r","s"),("same","q","s"),("share","w","v","t"),("share","w","x","u"),("below","v","x"),("bound","m","l"),("below","f","e"),("bound","b","a"),("diff","o","r","s"),("trend","up","g h"),("trend","up","i j")],
scope=[("same","o","q"),("growth","h","i","e"),("share","w","v","u"),("same","t","u")], hard="不同版本数据的引述，各有口径和分母，均已说明")

passage("county-hospital-psych", """学生心理健康工作履职自评

2023年春季组织心理健康测评，参评学生{a|21,604人|student}，占应参评{b|22,158人|student}的{c|97.5%|percent}，缺评{d|554人|student}。测评结果分为正常、一般关注、重点关注三个等级，分别为{e|19,120人|student}、{f|2,075人|student}和{g|427人|student}，重点关注占{h|1.98%|percent}，比2022年秋季的{i|2.31%|percent}下降{j|0.33个百分点|percentage-point-}。

重点关注的{k|427人|student}全部建档，其中转介医疗机构{l|38人|student}，校内辅导{m|352人|student}，家校共同观察{n|37人|student}。复评后解除重点关注{o|219人|student}，占{q|51.3%|percent}。

心理辅导室，{r|53所|school}中学、中心小学已建{s|53间|classroom}，标准化{t|41间|classroom}，占{u|77.4%|percent}；专职心理教师{v|46人|person}，比上年增加{w|17人|person}，上年为{x|29人|person}，增长{y|37.0%|percent}。没有专职教师的{z|7所|school}学校由兼职教师担任。""",
[("share","a","b","c"),("diff","b","a","d"),("sum","a","e f g"),("share","g","a","h"),("diff","h","i","j"),("same","g","k"),("lin","n","+k -l -m"),("share","o","k","q"),("same","r","s"),("share","t","s","u"),("diff","v","w","x"),("growthc","v","w","y"),("diff","r","v","z"),("bound","a","b"),("bound","t","s"),("trend","down","i h"),("growth","v","x","y"),("share","t","r","u")],
[error("sum-mismatch","f","a e g",[2],("2,057人","student"),"三等相加应为21604人，一般关注为2057人，两个数字颠倒","transposed digits",2),
 error("growth-mismatch","y","v w x",[11,16],("58.6%","percent"),"17人应除以上年29人为58.6%，误以今年46人作分母","later divided instead of earlier",1)],
scope=[("share","f","a","h"),("share","o","a","q"),("share","l","k","h")])

passage("land-table-tabs", """学前教育财政投入（分年度，万元）
年度|生均拨款|建设投入|奖补民办|合计|占教育支出比重
2021年|{a1|1,460|CNY@万}|{a2|2,380|CNY@万}|{a3|310|CNY@万}|{a4|4150|CNY@万}|{a5|6.4%|percent}
2022年|{b1|1,685|CNY@万}|{b2|2,940|CNY@万}|{b3|345|CNY@万}|{b4|4970|CNY@万}|{b5|7.1%|percent}
2023年|{c1|1,940|CNY@万}|{c2|2,115|CNY@万}|{c3|372|CNY@万}|{c4|4427|CNY@万}|{c5|6.2%|percent}
三年累计|{d1|5085|CNY@万}|{d2|7435|CNY@万}|{d3|1027|CNY@万}|{d4|13547|CNY@万}|—
编制说明：建设投入三年间先升后降，2022年最高，系第三期行动计划的项目集中在该年开工；生均拨款和民办奖补逐年增长，三年累计分别比不变情况下多投入{e|705万元|CNY}和{f|97万元|CNY}（以2021年为基数）。2023年占比{g|6.2%|percent}低于2022年，但仍高于省定{h|5%|percent}的要求。建设投入占三年合计的{i|54.9%|percent}，是最大的一块。
合计减去建设投入，即经常性投入，三年依次为{j|1770万元|CNY}、{k|2030万元|CNY}、{l|2312万元|CNY}，逐年提高。""",
[("sum","a4","a1 a2 a3"),("sum","b4","b1 b2 b3"),("sum","c4","c1 c2 c3"),("sum","d1","a1 b1 c1"),("sum","d2","a2 b2 c2"),("sum","d3","a3 b3 c3"),("sum","d4","a4 b4 c4"),("sum","d4","d1 d2 d3"),("expr","d1-a1*3","e"),("expr","d3-a3*3","f"),("same","c5","g"),("least","h","g"),("below","g","b5"),("share","d2","d4","i"),("diff","a4","a2","j"),("diff","b4","b2","k"),("diff","c4","c2","l"),("sum","j","a1 a3"),("sum","k","b1 b3"),("sum","l","c1 c3"),("trend","up","j k l"),("trend","up","a1 b1 c1"),("trend","up","a3 b3 c3"),("largest","b2","a2 c2"),("largest","d2","d1 d3")],
scope=[("trend","up","a2 b2 c2"),("trend","up","a5 b5 c5"),("share","c2","c4","i")], hard="建设投入先升后降；比重下降仍达标")

passage("report-two-drafts", """自评报告定稿说明（与{!month|10}月征求意见稿的不同之处）

征求意见稿写义务教育阶段教师{a|2,842人|person}，定稿改为{b|2,797人|person}，少{c|45人|person}，其中扣除已调离未减编的{d|31人|person}、长期病假返聘{e|14人|person}。
征求意见稿写生均公用经费“增长{f|6.2%|percent}”，定稿改为增长{g|5.4%|percent}，因为原稿用2021年{h|1,184元|CNY/student}与2022年{i|1,284元|CNY/student}比较时，把基数错取为预算数{j|1,175元|CNY/student}。
征求意见稿写“{k|六个|item}乡镇中心幼儿园全部建成”，定稿改为建成{l|五个|item}，尚有{m|一个|item}在施工，预计2024年{!month|3}月竣工。
征求意见稿写新增高级职称{n|52人|person}，定稿与此相同，占申报{o|131人|person}的{q|39.7%|percent}。
征求意见稿写学校食堂量化A级{r|34所|school}，定稿更新为{s|37所|school}，是{!month|11}月复评新增{t|3所|school}。
以上修改不影响总得分{u|95.4分|other}，与征求意见稿{v|95.4分|other}一致。""",
[("diff","a","b","c"),("lin","e","+c -d"),("growth","i","h","g"),("growth","i","j","f"),("share","n","o","q"),("diff","s","r","t"),("sum","k","l m"),("same","u","v"),("below","b","a"),("below","j","h"),("bound","d","c"),("diff","k","l","m")],
[error("growth-mismatch","i","h g j f",[2,3],("1,248元","CNY/student"),"1248比1184增长5.4%，比1175增长6.2%，1284两者都对不上","transposed digits",1)],
scope=[("growth","h","j","g"),("same","f","g"),("same","a","b")])

passage("ratio-inverted-safety", """教室照明、饮水和运动场三项民生工程自评

三项工程总投资{a|3,780万元|CNY}，照明{b|1,134万元|CNY}，饮水{c|756万元|CNY}，运动场{d|1,890万元|CNY}，运动场占{e|50%|percent}。照明工程改造教室{f|2,520间|classroom}，平均每间{g|45,000元|CNY}；饮水工程安装直饮水机{h|840台|item}，每台{i|9000元|CNY}，平均{j|12.8人|student}一台，在校生{k|32,340人|student}。

运动场工程新建塑胶场地{l|21块|item}，总面积{m|9.45万平方米|other}，平均每块{n|4500平方米|other}，造价每平方米{o|200元|CNY}。工程质保期{q|五年|other}，质保金为合同价的{r|3%|percent}，即{s|56.7万元|CNY}。

学生近视率较工程实施前下降{z1|0.9个百分点|percentage-point-}，由{z2|51.4%|percent}降为{z3|50.5%|percent}。""",
[("sum","a","b c d"),("share","d","a","e"),("avg","b","f","g"),("avg","c","h","i"),("avg","k","h","j"),("avg","m","l","n"),("avg","d","m","o"),("prod","s","d r","1/100"),("lin","z3","+z2 +z1"),("trend","down","z2 z3"),("largest","d","b c")],
[error("average-mismatch","g","b f",[2],("4500元","CNY"),"1134万元除以2520间为4500元，多了一个零","power of ten",2),
 error("average-mismatch","j","k h",[4],("38.5人","student"),"每台对应38.5人，误以教室数为分母","wrong denominator",1)],
scope=[("avg","d","l","o"),("share","b","a","e")])

passage("swap-figures-townships", """乡镇履职情况比较自评（投入部分）

{!n|六}个乡镇2023年教育自筹和捐赠投入差异较大。甲镇{a|186万元|CNY}，乙镇{b|94万元|CNY}，丙镇{c|238万元|CNY}，丁乡{d|52万元|CNY}，戊乡{e|67万元|CNY}，己乡{f|43万元|CNY}，合计{g|680万元|CNY}。丙镇投入最多，己乡最少，前者是后者的{h|5.5倍|ratio}。

与2022年比，除丁乡由{i|61万元|CNY}减少到{j|52万元|CNY}、下降{k|14.8%|percent-}外，其余均有增加，六个乡镇总额由{l|642万元|CNY}增长到{m|680万元|CNY}，增长{n|5.9%|percent}。

投入用途：奖励师生{o|268万元|CNY}，占{q|47.9%|percent}；改善办学条件{r|326万元|CNY}，占{s|39.4%|percent}；帮扶困难学生{t|86万元|CNY}，占{u|12.6%|percent}。甲镇的投入中，企业捐赠{v|150万元|CNY}，占该镇投入的{w|80.6%|percent}。""",
[("sum","g","a b c d e f"),("largest","c","a b d e f"),("smallest","f","a b c d e"),("multiple","c","f","h"),("same","d","j"),("growth","d","i","k"),("same","g","m"),("growth","m","l","n"),("share","o","m","q"),("share","r","m","s"),("lin","t","+m -o -r"),("share","t","m","u"),("hundred","q s u"),("share","v","a","w"),("growth","j","i","k"),("bound","v","a"),("trend","up","l m"),("trend","down","i j"),("growth","g","l","n")],
[error("share-mismatch","q","o m",[8],("39.4%","percent"),"奖励师生268万元占39.4%，改善条件326万元占47.9%，两个比例写颠倒","swapped figures",2),
 error("share-mismatch","s","r m",[9],("47.9%","percent"),"改善办学条件326万元占47.9%","swapped figures",2)],
scope=[("share","v","m","w"),("multiple","a","b","h")])

passage("restate-conclusion-far", """县级政府履行教育职责自评：党的领导与教育投入

县委教育工作领导小组全年召开会议{a|5次|item}，审议事项{b|23项|item}，其中涉及教师待遇的{c|6项|item}、学位建设的{d|8项|item}、改革发展的{e|9项|item}。县委书记、县长各到校调研不少于{f|8次|item}，带头落实联系学校制度，累计协调解决困难{g|31件|item}，涉及供水、用地、出行和教师住房等方面。

投入方面，全年教育支出{h|7.94亿元|CNY}，上年为{i|7.52亿元|CNY}，增加{j|4200万元|CNY}，增幅{k|5.6%|percent}；财政经常性收入增幅{l|4.3%|percent}，教育支出增幅比它高{m|1.3个百分点|percentage-point}。新增的支出主要用于三处：教师工资{n|2,380万元|CNY}，公用经费{o|640万元|CNY}，学位建设{q|1,180万元|CNY}。生均公用经费小学{r|720元|CNY/student}，初中{s|940元|CNY/student}，与国家标准持平。

综上，县委审议教育事项{t|23项|item}，教育支出增长{u|5.6%|percent}，高出财政经常性收入{v|1.9个百分点|percentage-point}，本项自评达到优秀等次。""",
[("lin","e","+b -c -d"),("diff","h","i","j"),("growth","h","i","k"),("diff","k","l","m"),("sum","j","n o q"),("same","b","t"),("same","k","u"),("same","m","v"),("below","l","k"),("trend","up","i h"),("below","r","s"),("diff","u","l","v"),("diff","u","l","m"),("growth","h","i","u"),("growthb","i","j","k"),("growthb","i","j","u")],
[error("restatement-mismatch difference-mismatch","v","m u l",[7,11],("1.3个百分点","percentage-point"),"正文增幅5.6%减4.3%为1.3个百分点，结论误作1.9","restated wrongly",2)],
scope=[("same","a","f"),("growth","h","i","l")])

passage("sign-wrong-teachers", """教师队伍结构变化自评

2022年秋季，全县在职教师{a|3,428人|person}；2023年秋季为{b|3,371人|person}，一年中退休{c|136人|person}、调出{d|22人|person}、新进{e|101人|person}，净变动{f|57人|person-}。按学段看，小学由{g|1,902人|person}减为{h|1,826人|person}，减少{i|76人|person-}，与学生减少相适应；初中由{j|1,015人|person}增为{k|1,034人|person}，增加{l|19人|person}；高中{m|511人|person}未变。

年龄结构趋于年轻。{n|35岁|other}以下教师占比由{o|24.6%|percent}上升到{q|26.1%|percent}，上升{r|1.5个百分点|percentage-point}；{s|50岁|other}以上的由{t|31.5%|percent}下降到{u|32.8%|percent}，主要得益于退休高峰过后的自然更替。

学历结构同步优化，本科以上学历{v|2,884人|person}，占{w|85.6%|percent}，去年{x|82.9%|percent}。""",
[("diff","b","a","f"),("lin","f","-c -d +e"),("diff","h","g","i"),("diff","k","j","l"),("sum","a","g j m"),("sum","b","h k m"),("diff","q","o","r"),("trend","up","o q"),("trend","down","t u"),("share","v","b","w"),("trend","up","x w"),("lin","f","+i +l"),("trend","down","a b")],
[error("direction-mismatch sequence-mismatch","u","t",[8],None,"31.5%到32.8%是上升，不能说下降，也与年轻化的说法相反","direction",2,"由31.5%上升到32.8%")],
scope=[("share","v","a","w"),("diff","g","a","i")])

passage("points-not-percent", """学前教育普惠程度变化及成因

我县普惠性幼儿园覆盖率2021年为{a|78.4%|percent}，2023年达到{b|88.2%|percent}，提高{c|9.8个百分点|percentage-point}，按增幅计算为{d|12.5%|percent}，以下凡称“提高”均指百分点。公办园在园占比由{e|43.5%|percent}提高到{f|52.2%|percent}，提高{g|20.0个百分点|percentage-point}。两项指标提高的原因不同：前者主要靠认定普惠性民办园，三年新认定{h|19所|school}；后者主要靠新建和回购，新建{i|8所|school}、回购{j|3所|school}。

有的乡镇存在“有园无人”的现象，三所新建园当年只招到{k|112人|student}，占核定学位{l|540个|place}的{m|20.7%|percent}，我们不把它们算作浪费，因为新园只招小班。随着逐年升班，预计到2025年可达到{n|85%|percent}。

成本分担上，公办园保教费每生每月{o|280元|CNY/month}，财政每月补助{q|420元|CNY/month}，合计{r|700元|CNY/month}，家长承担{s|40%|percent}；普惠性民办园收费每月{t|550元|CNY/month}，奖补折合每月{u|60元|CNY/month}，合计{v|610元|CNY/month}，家长承担{w|90.2%|percent}。""",
[("diff","b","a","c"),("growth","b","a","d"),("diff","f","e","g"),("share","k","l","m"),("sum","r","o q"),("share","o","r","s"),("sum","v","t u"),("share","t","v","w"),("trend","up","a b"),("trend","up","e f"),("below","m","n"),("below","s","w"),("below","e","a"),("bound","k","l"),("growthb","a","c","d")],
[error("difference-mismatch","g","f e",[2],("8.7个百分点","percentage-point"),"52.2减43.5为8.7个百分点，20.0是相对增幅","relative change called points",1)],
scope=[("diff","b","a","d"),("share","t","r","w"),("diff","f","e","c")])

passage("counted-twice-aid", """学生资助受益面的自评核算

2023年，我县学生资助涵盖学前、义务教育、普高和中职四个学段，共发放{a|28,460人次|person-time}、{b|2,187万元|CNY}。按学段计，学前{c|4,120人次|person-time}，义务教育{d|18,336人次|person-time}，普高{e|3,904人次|person-time}，中职{f|2,100人次|person-time}。同一名学生春、秋两个学期均受助的计两人次，折合学生{g|15,212人|student}，人均受助{h|1.87次|item}。

义务教育阶段受助学生中，脱贫家庭{i|5,318人|student}，低保家庭{j|1,746人|student}，残疾学生{k|392人|student}，其中同时属于脱贫和低保的{l|617人|student}、低保和残疾的{m|85人|student}，没有三类重叠的，受助学生共{n|7,456人|student}。

学前减免保教费，每生每学期{o|500元|CNY/student}，{c9|4,120人次|person-time}共{q|206.0万元|CNY}；资金总额中学前占{r|14.5%|percent}。

自评认为，应助尽助政策全面落实，但精准识别还要依靠数据共享，不能再靠学生自报。""",
[("sum","a","c d e f"),("avg","a","g","h"),("lin","n","+i +j +k -l -m"),("same","c","c9"),("prod","q","c9 o"),("share","q","b","r"),("bound","l","j"),("bound","m","k"),("below","g","a"),("largest","d","c e f"),("prod","q","c o")],
[error("sum-mismatch","n","i j k l m",[2],("6,754人","student"),"三类相加时重叠的617人和85人各算了两次，应为6754人","counted twice",1),
 error("share-mismatch","r","q b",[5],("9.4%","percent"),"学前206.0万元占资金总额2187万元的9.4%，误用人次之比","wrong part",2)],
scope=[("avg","b","a","o"),("sum","n","d")])

passage("count-list-tasks", """2024年履职改进计划

针对自评发现的问题，县政府确定{a|七项|item}改进任务：一是新建城南初中，增加学位{b|1,800个|place}；二是引进紧缺学科教师{c|45名|person}；三是建设特殊教育资源中心；四是升级{d|16所|school}乡镇学校供暖；五是化解剩余大班额{e|12个|class}；六是为{f|38所|school}学校补充功能室设备。每项任务明确牵头领导、责任单位和完成时限。

资金安排上，{g|六项|item}任务共需{h|1.18亿元|CNY}，其中城南初中{i|7,600万元|CNY}，供暖升级{j|1,120万元|CNY}，功能室设备{k|1,460万元|CNY}，资源中心{l|850万元|CNY}，其余{m|770万元|CNY}用于教师引进和大班额化解。资金来源为一般债{n|6,000万元|CNY}，上级补助{o|3,900万元|CNY}，县级预算{q|1,900万元|CNY}。

时间安排上，教师引进和大班额化解在2024年{!month|8}月底前完成，其余在{!month|12}月底前完成。
改进情况将在下一年度自评中逐一对账，未完成的扣减相关部门绩效分{r|2分|other}。""",
[("count","a",6),("count","g",6),("same","a","g"),("lin","m","+h -i -j -k -l"),("sum","h","n o q"),("largest","i","j k l"),("smallest","q","n o"),("largest","n","o q")],
[error("sum-mismatch restatement-mismatch count-mismatch","a","g",[0,2],None,"列出六项，下文也说六项","count against list",2,"六项")],
scope=[("sum","h","i j k l"),("sum","h","n o")])

passage("average-outside-groups", """小学与初中生均教育事业费自评

2022年，小学生均一般公共预算教育事业费{a|11,846元|CNY/student}，初中{b|16,930元|CNY/student}，义务教育合计平均{c|17,245元|CNY/student}。小学、初中学生分别为{d|19,340人|student}和{e|9,218人|student}，合计{f|28,558人|student}，小学学生占{g|67.7%|percent}。

2021年对应数据是小学{h|11,420元|CNY/student}、初中{i|16,512元|CNY/student}，2022年分别增长{j|3.7%|percent}和{k|2.5%|percent}。生均公用经费小学{l|2,684元|CNY/student}，占生均事业费的{m|22.7%|percent}；初中{n|3,912元|CNY/student}，占{o|23.1%|percent}。

生均指标增长的同时，学生人数下降也是不可忽略的因素。小学在校生比上年减少{q|486人|student-}，下降{r|2.5%|percent-}；初中增加{s|213人|student}，增长{t|2.4%|percent}。按上年学生数回算，小学事业费总额实际增长{u|1.2%|percent}，说明增长主要是真金白银的投入。""",
[("between","c","a b"),("expr","(a*d+b*e)/f","c"),("sum","f","d e"),("share","d","f","g"),("growth","a","h","j"),("growth","b","i","k"),("share","l","a","m"),("share","n","b","o"),("growthc","d","q","r"),("growthc","e","s","t"),("below","a","b"),("trend","up","h a"),("trend","up","i b"),("expr","((1+j/100)*(1+r/100)-1)*100","u"),("below","l","a"),("below","l","n"),("below","n","b")],
[error("average-mismatch","c","a b d e f",[0,1],("13,487元","CNY/student"),"按人数加权平均应为13487元，而17245元比小学初中都高","average outside its groups",1)],
scope=[("mean","a b","c"),("growth","b","h","k")])

passage("part-greater-boarding", """农村寄宿制学校与教学点保障履职说明

全县现有农村学校{a|57所|school}，其中寄宿制学校{b|24所|school}、走读学校{c|33所|school}；教学点另有{d|19个|school}，不计入学校数。农村学校在校生{e|10,872人|student}，住校生{f|6,234人|student}，住校率{g|57.3%|percent}。

六年级以上寄宿，低年级可选择寄宿或走读。住校生中小学{h|2,408人|student}、初中{i|3,826人|student}；小学住校生中低年级（一至三年级）{j|386人|student}，占小学住校生的{k|16.0%|percent}，每{l|25人|student}配备一名生活教师，应配{m|16人|person}，已配{n|18人|person}。

教学点方面，在校生{o|684人|student}，其中一、二年级{q|702人|student}，复式教学{r|11个|class}，教师{s|63人|person}。教学点营养餐由中心校配送，配送距离最远{t|14公里|other}，平均{u|6.3公里|other}，均用保温箱，确保食品中心温度。

自评得分{v|8.6分|other}，满分{w|9分|other}，扣{x|0.4分|other}。""",
[("diff","a","b","c"),("share","f","e","g"),("diff","f","h","i"),("share","j","h","k"),("const","m","1544/100","1644/100"),("least","m","n"),("bound","q","o"),("below","u","t"),("diff","w","v","x"),("bound","j","h"),("bound","f","e"),("bound","v","w")],
[error("bound-exceeded","q","o",[6],None,"一、二年级是教学点在校生的一部分，不能多于全部684人","part greater than whole",1,"（应在684人以内）")],
scope=[("sum","a","b d"),("share","o","e","g")])

passage("compound-growth-five", """“十三五”以来教育经费增长情况自评

2015年，我县教育支出{a|4.38亿元|CNY}，2020年达到{b|6.04亿元|CNY}，五年增长{c|37.9%|percent}，年均增长{d|7.6%|percent}；2023年达到{e|7.11亿元|CNY}，三年又增长{f|17.7%|percent}，年均增长{g|5.6%|percent}。增长速度虽有所放缓，但是在可用财力年均只增长{h|3.1%|percent}的背景下取得的。

同期教师平均工资由{i|6.24万元|CNY}提高到2020年的{j|9.05万元|CNY}，五年增长{k|45.0%|percent}；学生人数由{l|37,820人|student}变为{m|36,440人|student}，减少{n|1,380人|student-}，所以生均教育支出增长更快，由{o|1.16万元|CNY}增加到{q|1.66万元|CNY}，增长{r|43.1%|percent}。

以上数据均为决算数，来源于财政年报，其中2020年数据含中央直达资金{s|0.21亿元|CNY}，扣除后为{t|5.83亿元|CNY}，五年年均增长{u|5.9%|percent}。

结论：教育支出年均增速始终高于可用财力年均增速。""",
[("growth","b","a","c"),("cagrv",5,"b","a","d"),("growth","e","b","f"),("growth","j","i","k"),("diff","m","l","n"),("avg","a","l","o"),("avg","b","m","q"),("growth","q","o","r"),("diff","b","s","t"),("cagrv",5,"t","a","u"),("below","h","g"),("below","h","d"),("below","h","u"),("below","g","d"),("trend","up","a b e"),("cagrv",3,"e","b","g"),("trend","down","l m")],
[error("growth-mismatch","d","b a",[1],("6.6%","percent"),"五年增长37.9%，年均增长应为6.6%（复合），7.6%是简单平均","simple instead of compound",1)],
scope=[("growth","q","o","c")])

passage("simple-mean-weights", """师资均衡情况自评：骨干教师

全县小学骨干教师{a|312人|person}，初中骨干教师{b|186人|person}。分区域：城区小学{c|640人|person}教师中骨干{d|164人|person}，占{e|25.6%|percent}；乡镇中心小学{f|520人|person}教师中骨干{g|104人|person}，占{h|20.0%|percent}；村小和教学点{i|395人|person}教师中骨干{j|44人|person}，占{k|11.1%|percent}；小学合计骨干占比为{l|18.9%|percent}。

为改变村小骨干偏少的状况，近三年新增骨干指标向村小倾斜，新评定骨干{m|48人|person}中村小{n|21人|person}，占{o|43.8%|percent}；另有{q|17名|person}城区骨干教师到村小支教一年，支教期间仍计入原单位。

初中骨干占专任教师{r|22.1%|percent}，专任教师{s|842人|person}，城区与乡镇差距小于小学。整体来看，骨干教师总数{t|498人|person}，占小学初中专任教师{u|2,397人|person}的{v|20.8%|percent}，达到省定不低于{w|15%|percent}的要求。""",
[("sum","a","d g j"),("share","d","c","e"),("share","g","f","h"),("share","j","i","k"),("expr","100*a/(c+f+i)","l"),("share","n","m","o"),("share","b","s","r"),("sum","t","a b"),("expr","c+f+i+s","u"),("share","t","u","v"),("least","w","v"),("between","l","e h k"),("below","k","h"),("below","h","e"),("between","v","l r")],
[error("average-mismatch","l","a c f i",[4],("20.1%","percent"),"应为312人占1555人的20.1%，三个比例简单平均为18.9%","simple instead of weighted mean",2)],
scope=[("lin","i","+j +n +q"),("share","q","d","o"),("share","n","j","o")])

passage("months-pay-explained", """临聘教师经费安排说明

2023年县级预算安排临聘教师经费{a|780万元|CNY}，核定临聘教师{b|180名|person}，每人每月{c|3,800元|CNY/month}，按{d|10个月|other}计算应为{e|684万元|CNY}，余下的{f|96万元|CNY}是社保单位部分。实际执行中，春季学期在岗{g|176名|person}、秋季学期在岗{h|165名|person}，分别按{i|5个月|other}发放，工资支出{j|647.90万元|CNY}，比应安排少{k|36.10万元|CNY}，缩减的资金调剂用于寒暑假值班补贴{l|12.6万元|CNY}和年终考核奖励{m|23.50万元|CNY}。

临聘教师主要补充产假、病假及新校开办初期的短缺。秋季减少{n|11名|person-}，因为{o|21名|person}考取在编教师离岗，同时新聘{q|10名|person}。临聘教师占专任教师{r|2,860人|person}的比例，春季{s|6.2%|percent}，秋季{t|5.8%|percent}，控制在{u|8%|percent}以内。

有人认为，寒暑假不发工资不合理，经研究，自2024年起按{v|12个月|other}发放，全年需增加{w|136.8万元|CNY}（按核定{b9|180名|person}计算）。""",
[("prod","e","b c d"),("diff","a","e","f"),("expr","(g+h)*c*i","j"),("diff","e","j","k"),("diff","k","l","m"),("diff","h","g","n"),("lin","n","-o +q"),("share","g","r","s"),("share","h","r","t"),("most","s","u"),("most","t","u"),("same","b","b9"),("expr","b9*c*(v-d)","w"),("trend","down","s t"),("bound","g","b"),("bound","h","b"),("expr","i*2","d")],
scope=[("prod","e","b c v"),("share","g","b","s")], hard="预算按核定人数和十个月，执行按在岗；明年改为十二个月")

passage("gross-over-hundred-hs", """关于高中阶段毛入学率超过百分之百等数据的解释

2022年，我县高中阶段毛入学率为{a|101.6%|percent}，适龄人口{b|8,420人|student}，在校生{c|8,555人|student}，超过适龄人口{d|135人|student}。原因是县职教中心面向全市招生，外县籍学生{e|392人|student}，扣除后毛入学率为{f|96.9%|percent}，仍高于全省平均的{g|92.8%|percent}。

同年，我县初中毕业生{h|3,046人|student}，其中升入高中阶段{i|2,897人|student}，升学率{j|95.1%|percent}，这个数与毛入学率的分母不同，后者以十五至十七周岁人口为分母。升入普通高中{k|1,702人|student}，普通高中录取率{l|55.9%|percent}；升入中职{m|1,195人|student}，占升学学生的{n|41.2%|percent}。

普通高中的录取率低于{o|60%|percent}，家长有意见，县政府的考虑是，普通高中学位紧张，{q|2所|school}高中现有班级{r|96个|class}，每班{s|52人|student}左右，不宜再扩班。2024年城东高中投用后可增加{t|900个|place}学位，录取率可以达到{u|65%|percent}。""",
[("prod","c","b a","1/100"),("diff","c","b","d"),("expr","100*(c-e)/b","f"),("below","g","f"),("share","i","h","j"),("share","k","h","l"),("diff","i","k","m"),("share","m","i","n"),("below","l","o"),("below","o","u"),("bound","i","h"),("bound","k","i"),("share","c","b","a")],
scope=[("share","i","b","j"),("share","k","i","l"),("share","c","h","a"),("max100","a")], hard="毛入学率超过百分之百因外县籍学生；升学率和毛入学率分母不同")

passage("list-superlative-highest", """“五大行动”履职推进情况比较（自评汇报）

县里将履职任务归纳为学位增量、教师强基、质量提升、平安护校、资助暖心{!n|五大}行动。投入经费分别为{a|6,180万元|CNY}、{b|2,940万元|CNY}、{c|1,560万元|CNY}、{d|1,820万元|CNY}和{e|2,360万元|CNY}，共{f|14,860万元|CNY}，学位增量行动占{g|41.6%|percent}，接近半数。教师强基行动投入排在第二，平安护校行动投入最少，这与行动本身的性质有关，主要靠人防。

完成率方面，学位增量{h|92%|percent}，教师强基{i|96%|percent}，质量提升{j|94%|percent}，平安护校{k|99%|percent}，资助暖心{l|100%|percent}，平均{m|96.2%|percent}，除学位增量外均达到{n|94%|percent}以上，全部达到{o|95%|percent}的年度要求。

与上年相比，投入总额由{q|1.42亿元|CNY}增加到{r|1.49亿元|CNY}，增长{s|4.6%|percent}。群众满意度{t|92.4%|percent}，比上年{u|91.7%|percent}提高{v|0.7个百分点|percentage-point}。""",
[("sum","f","a b c d e"),("share","a","f","g"),("largest","a","b c d e"),("largest","b","c d e"),("smallest","d","a b c e"),("mean","h i j k l","m"),("below","h","n"),("least","n","i"),("least","n","j"),("least","n","k"),("least","n","l"),("least","o","h"),("least","o","i"),("least","o","j"),("least","o","k"),("least","o","l"),("same","f","r"),("growth","f","q","s"),("diff","t","u","v"),("trend","up","q r"),("trend","up","u t")],
[error("direction-mismatch","d","a b c e",[4],None,"平安护校1820万元多于质量提升1560万元，最少的是质量提升","wrong superlative",2,"质量提升行动投入最少"),
 error("bound-exceeded","h","o",[11],None,"学位增量92%低于95%","limit against the figure",1,"除学位增量92%、质量提升94%外达到95%"),
 error("bound-exceeded","j","o",[13],None,"质量提升94%低于95%，也不能说全部达到","limit against the figure",1,"除学位增量92%、质量提升94%外达到95%")],
scope=[("share","c","f","g"),("growth","f","q","v")])

passage("no-decline-claim", """落实“只增不减”要求的逐项核对（自评附表说明）

省里要求核对五项：一般公共预算教育支出、按在校生平均的教育支出、教师工资、生均公用经费、专项资金配套。我县逐项核对如下。

教育支出由{a|6.58亿元|CNY}增加到{b|6.83亿元|CNY}，增加{c|2500万元|CNY}。
按在校生平均的教育支出，小学由{d|12,310元|CNY/student}增加到{e|12,744元|CNY/student}，初中由{f|16,982元|CNY/student}变为{g|16,895元|CNY/student}，高中由{h|15,406元|CNY/student}增加到{i|15,920元|CNY/student}。
教师人均年工资由{j|9.62万元|CNY}增加到{k|9.91万元|CNY}，增长{l|3.0%|percent}。
生均公用经费小学由{m|2,410元|CNY/student}增加到{n|2,486元|CNY/student}，增长{o|3.2%|percent}；初中由{q|3,275元|CNY/student}增加到{r|3,391元|CNY/student}，增长{s|3.5%|percent}。
专项资金配套由{t|1,160万元|CNY}增加到{u|1,254万元|CNY}，增长{v|8.1%|percent}。

经核对，五项指标所涉{w|八个|item}数据均比上年增加，没有一项下降，符合“只增不减”。""",
[("diff","b","a","c"),("trend","up","a b"),("trend","up","d e"),("trend","up","f g"),("trend","up","h i"),("growth","k","j","l"),("growth","n","m","o"),("growth","r","q","s"),("growth","u","t","v"),("trend","up","j k"),("trend","up","m n"),("trend","up","q r"),("trend","up","t u"),("count","w",8),("below","m","q"),("below","n","r"),("below","d","f")],
[error("direction-mismatch sequence-mismatch","g","f",[3],None,"初中由16982元降到16895元，不是八个数据都增加","direction",3,"初中减少87元，其余均增加")],
scope=[("growth","g","f","o"),("growth","e","d","v")])

passage("text-against-limit-voc", """职业学校实习与安全管理自评

县职教中心实行“工学交替”，2022学年安排岗位实习{a|824人|student}，占三年级学生{b|846人|student}的{c|97.4%|percent}，其余{d|22人|student}参加升学考试集训。实习企业{e|46家|item}，平均每家接收{f|17.9人|student}，实习期不超过{g|6个月|other}。

每名实习指导教师负责学生不超过{h|40人|student}，学校派出指导教师{i|19人|person}，平均每人指导{j|43.4人|student}，全部符合规定。每名实习生每月报酬不低于当地同岗位试用期工资的{k|80%|percent}，按试用期工资{l|3,600元|CNY/month}计为{m|2880元|CNY/month}，实际平均{n|2,965元|CNY/month}，最高{o|3,880元|CNY/month}。

实习责任保险投保率{q|100%|percent}，保费每人{r|60元|CNY}，由学校承担{s|4.94万元|CNY}。实习期间每天工作不超过{t|8小时|other}，督查发现{u|2家|item}企业安排夜班，已停止合作，占实习企业的{v|4.3%|percent}。

专业对口率{w|93.7%|percent}，即{x|772人|student}。""",
[("share","a","b","c"),("diff","b","a","d"),("avg","a","e","f"),("avg","a","i","j"),("most","j","h"),("prod","m","l k","1/100"),("least","m","n"),("below","n","o"),("prod","s","a r"),("share","u","e","v"),("share","x","a","w"),("bound","a","b"),("bound","x","a")],
[error("bound-exceeded","j","h",[4],None,"平均每人指导43.4人，超过40人的规定","limit against the figure",1,"平均43.4人，略超规定")],
scope=[("share","x","b","w"),("avg","b","i","j"),("least","l","n")])

passage("wrong-year-base-target", """教育现代化监测指标自评（毛入学率与学校信息化）

按照监测方案，2020年为基期，2025年为目标期。高中阶段毛入学率基期{a|88.4%|percent}，2022年{b|91.0%|percent}，2023年{c|92.2%|percent}，目标{d|93.5%|percent}。2023年比基期提高{e|3.8个百分点|percentage-point}，占目标增量{f|5.1个百分点|percentage-point}的{g|23.5%|percent}，距目标还差{h|1.3个百分点|percentage-point}。

网络学习空间开通率基期{i|61.0%|percent}，2022年{j|78.5%|percent}，2023年{k|86.3%|percent}，比基期提高{l|7.8个百分点|percentage-point}；目标为{m|95%|percent}，已经完成增量的{n|74.4%|percent}。

多媒体教室普及率基期{o|82.6%|percent}，2022年{q|90.1%|percent}，2023年{r|98.7%|percent}，比基期提高{s|16.1个百分点|percentage-point}。全县多媒体教室{t|1,846间|classroom}，教室总数{u|1,870间|classroom}。

三项指标进度均快于时间进度{v|60%|percent}，可望提前完成。""",
[("diff","c","a","e"),("diff","d","a","f"),("share","e","f","g"),("diff","d","c","h"),("diff","k","i","l"),("expr","100*(k-i)/(m-i)","n"),("diff","r","o","s"),("trend","up","a b c"),("trend","up","i j k"),("trend","up","o q r"),("below","v","g"),("below","v","n"),("below","c","d"),("below","k","m"),("expr","100*t/r","u"),("share","t","u","r")],
[error("difference-mismatch","l","k i",[4],("25.3个百分点","percentage-point"),"比基期61.0%提高25.3个百分点，误与2022年相比","wrong base year",1),
 error("share-mismatch direction-mismatch","g","e f v",[2,10],("74.5%","percent"),"3.8个百分点占增量5.1个百分点的74.5%，误以2022年以来的提高计算","wrong base year",1)],
scope=[("diff","k","m","l"),("growth","c","a","e")])

passage("aid-change-of-line", """学生资助资金到位情况与结余说明

2023年，学生资助资金指标{a|2,864万元|CNY}，其中中央{b|1,930万元|CNY}、省级{c|512万元|CNY}、市级{d|148万元|CNY}、县级{e|274万元|CNY}。全年发放{f|2,691万元|CNY}，结余{g|173万元|CNY}，结余率{h|6.0%|percent}。

结余的原因有三：义务教育学生减少{i|612人|student}，少发{j|61.2万元|CNY}，人均{k|1000元|CNY}；普高四类学生退出{l|43人|student}，少发{m|8.6万元|CNY}，人均{n|2000元|CNY}；中职免学费学校退还重复申报资金{o|103.2万元|CNY}。三项合计{q|173.0万元|CNY}，与结余一致。

按照规定，结余资金可结转一年使用，上年结转{r|126万元|CNY}已全部用完，因此本年可用资金为{s|2,990万元|CNY}，发放率为{t|90.0%|percent}；若不计结转，发放率为{u|94.0%|percent}。两个比率分母不同，不宜混用。

县级配套已于{!month|9}月到位，占年度指标的{v|9.6%|percent}。""",
[("lin","e","+a -b -c -d"),("diff","a","f","g"),("share","g","a","h"),("avg","j","i","k"),("avg","m","l","n"),("sum","q","j m o"),("same","q","g"),("sum","s","a r"),("share","f","s","t"),("share","f","a","u"),("share","e","a","v"),("below","t","u"),("bound","f","a")],
scope=[("diff","s","f","g"),("share","g","s","h"),("same","t","u")], hard="两种发放率分母不同")

passage("rule-of-rotation-years", """义务教育教师交流轮岗的周期与口径

省规定城镇学校教师在同一学校任教满{a|9年|other}应当交流，每年交流比例不低于应交流人数的{b|10%|percent}；我县加严为满{c|6年|other}，应交流人数由按省标准的{d|684人|person}增加到{e|1,031人|person}，多{f|347人|person}。2023年实际交流{g|98人|person}，按省标准计算比例为{h|14.3%|percent}，按本县标准为{i|9.5%|percent}。按省标准达标，按本县标准没有达标，差{j|6人|person}。

交流以学区内为主，其中跨学区{k|31人|person}、学区内{l|67人|person}；集团化学校内部流动{m|44人|person}，与前述重叠，不另加。交流教师中，高级职称{n|22人|person}，占{o|22.4%|percent}，骨干教师{q|26人|person}，占{r|26.5%|percent}。

交流期一般为{s|三年|other}，当年期满返回{t|35人|person}，所以年末在外交流教师由年初的{u|214人|person}变为{v|277人|person}。每名交流教师发放补贴每月{w|500元|CNY/month}，全年按{x|10个月|other}计，{v9|277名|person}教师需要{y|138.5万元|CNY}，已列入预算。""",
[("diff","e","d","f"),("share","g","d","h"),("share","g","e","i"),("least","b","h"),("below","i","b"),("diff","g","k","l"),("share","n","g","o"),("share","q","g","r"),("lin","v","+u +g -t"),("same","v","v9"),("prod","y","v9 w x"),("const","j","51/10","6"),("bound","n","g"),("bound","m","g"),("below","c","a")],
scope=[("least","b","i"),("sum","g","k l m"),("share","m","e","i")], hard="省标准达标、县标准未达标；集团内流动与学区内重叠")

passage("money-decimal-multi", """扩优提质项目绩效自评

本项目总投资{a|4.86亿元|CNY}，其中建安工程费{b|3.72亿元|CNY}，设备费{c|0.65亿元|CNY}，其他费{d|0.49亿元|CNY}。新建扩建学校{e|9所|school}，新增建筑面积{f|12.4万平方米|other}，新增学位{g|11,700个|place}，建安工程每平方米造价{h|3000元|CNY}，每个学位的综合投资{i|3.18万元|CNY}，生均建筑面积{j|10.6平方米|other}。

资金到位{k|4.52亿元|CNY}，占{l|93.0%|percent}，支付{m|4.21亿元|CNY}，支付率{n|86.6%|percent}，以到位资金为分母。债券资金{o|2.60亿元|CNY}，占到位资金的{q|57.5%|percent}，每年付息{r|884万元|CNY}，平均利率{s|3.4%|percent}。

学校投用两年来，新增学位使用{t|8,892个|place}，使用率{u|76%|percent}；这批学校招聘教师{v|612人|person}，按新增学位使用人数计算师生比{w|1:14.5|ratio}。""",
[("lin","d","+a -b -c"),("avg","b","f","h"),("avg","a","g","i"),("avg","f","g","j"),("share","k","a","l"),("share","m","k","n"),("share","o","k","q"),("share","r","o","s"),("share","t","g","u"),("ratio","t","v","w"),("bound","m","k"),("bound","k","a"),("bound","t","g"),("largest","b","c d")],
[error("share-mismatch","n","m k",[5],("93.1%","percent"),"支付率以到位资金4.52亿元为分母，应为93.1%","wrong denominator",1),
 error("average-mismatch","i","a g",[2],("4.15万元","CNY"),"综合投资应包括设备费和其他费，总投资4.86亿元，每学位4.15万元","part left out",2)],
scope=[("share","o","a","q"),("share","m","a","l")])

passage("rural-hierarchy-later", """中小学教师工资增长的自评分析

2021年，全县教师工资总额{a|3.26亿元|CNY}，2022年{b|3.42亿元|CNY}，2023年{c|3.55亿元|CNY}，三年间每年都有增长。2022年增长{d|4.9%|percent}，2023年增长{e|3.8%|percent}，增速由快转慢，主要由于2022年兑现了绩效增量{f|0.09亿元|CNY}，占当年增加额的{g|56.3%|percent}。

按人均计算，2021年教师{h|3,214人|person}，人均{i|10.14万元|CNY}；2023年教师{j|3,268人|person}，人均{k|10.86万元|CNY}，增加{l|7200元|CNY}，增长{m|7.1%|percent}。人均增幅小于总额两年增幅{n|8.9%|percent}，因为人数增加了{o|54人|person}，增加{q|1.7%|percent}。

分学段，小学人均{r|10.62万元|CNY}、初中{s|10.97万元|CNY}、高中{t|11.44万元|CNY}，高中高于小学{u|7.7%|percent}，小学低于高中{v|7.7%|percent}；乡村学校人均{w|10.98万元|CNY}，高于县城学校{x|10.53万元|CNY}。

公务员人均{y|10.47万元|CNY}，各学段均不低于公务员。""",
[("trend","up","a b c"),("growth","b","a","d"),("growth","c","b","e"),("below","e","d"),("expr","100*f/(b-a)","g"),("avg","a","h","i"),("avg","c","j","k"),("diff","k","i","l"),("growth","k","i","m"),("growth","c","a","n"),("below","m","n"),("diff","j","h","o"),("growth","j","h","q"),("growth","t","r","u"),("expr","100*(t-r)/t","v"),("below","x","w"),("least","y","r"),("least","y","s"),("least","y","t"),("trend","up","r s t"),("between","k","r s t"),("between","k","w x"),("growthb","i","l","m"),("growthb","h","o","q")],
[error("average-mismatch","v","r t",[14],("7.2%","percent"),"小学低于高中应以高中为基数，(11.44-10.62)/11.44=7.2%，误除以小学","wrong base",1)],
scope=[("growth","c","a","m"),("sharediff","s","r","r","u"),("avg","c","h","k")])

passage("one-third-left-out", """城乡学校结对帮扶履职自评

全县组建教育集团（共同体）{a|14个|item}，覆盖学校{b|72所|school}，占义务教育学校{c|81所|school}的{d|88.9%|percent}。每个集团由一所核心校带若干所成员校，最多{f|6所|school}，核心校合计{a9|14所|school}，成员校{g|58所|school}，平均每个核心校带动{h|4.1所|school}。

2023年集团内交流教师{i|173人|person}，其中核心校到成员校{j|112人|person}，成员校到核心校{k|61人|person}，成员校之间{l|15人|person}；同步课堂开课{m|2,340节|other}，受益学生{n|9,720人|student}。集团专项经费{o|420万元|CNY}，每个集团{q|30万元|CNY}。

成效方面，成员校学业监测平均分与核心校的差距由{r|13.6分|other}缩小到{s|9.1分|other}，缩小{t|4.5分|other}，缩小幅度{u|49.5%|percent}。家长满意度{v|92.7%|percent}，比上年提高{w|2.4个百分点|percentage-point}，上年{x|90.3%|percent}。

不足是{y|9所|school}学校尚未加入集团，均为教学点，已列入2024年计划。""",
[("share","b","c","d"),("same","a","a9"),("diff","b","a9","g"),("avg","g","a9","h"),("sum","i","j k l"),("prod","o","a q"),("diff","r","s","t"),("share","t","r","u"),("diff","v","w","x"),("diff","c","b","y"),("trend","down","r s"),("avg","o","a","q"),("below","h","f"),("avg","g","a","h"),("bound","b","c")],
[error("sum-mismatch","i","j k l",[4],("188人","person"),"漏加了成员校之间的15人，应为188人","part left out",1),
 error("share-mismatch","u","t r",[7],("33.1%","percent"),"缩小幅度应以原差距13.6分为基数，为33.1%，误除以现差距","later divided instead of earlier",1)],
scope=[("avg","b","a","h"),("share","y","b","d"),("share","k","i","u")])

passage("voice-county-letter", """关于支持乡村教师安心从教的几项承诺兑现情况

去年教师节，县政府向乡村教师作了四项承诺，今天向大家交账。

第一，补助提标。乡村教师生活补助最低档由每月{a|350元|CNY/month}提到{b|500元|CNY/month}，最高档由{c|800元|CNY/month}提到{d|1,100元|CNY/month}，惠及{e|1,286名|person}教师，一年增加支出{f|312万元|CNY}，人均每月约增加{g|202元|CNY/month}，处在最低档和最高档增幅之间。

第二，住房。新建周转房{h|180套|item}，已建成{i|168套|item}，另有{j|12套|item}主体完工。

第三，体检。人均{k|420元|CNY}，较上年{l|350元|CNY}提高{m|20%|percent}，参检{n|1,254人|person}，占{o|97.5%|percent}。

第四，职称。乡村定向评审高级{q|28人|person}，通过率{r|80%|percent}，申报{s|35人|person}。

四项承诺中全部兑现的是补助、体检和职称，住房要到明年{!month|4}月才能全部兑现。兑现得不够的地方，县政府继续兜底，请乡村教师监督。谢谢大家坚守在三尺讲台。""",
[("expr","f/e/12","g"),("sum","h","i j"),("growth","k","l","m"),("share","n","e","o"),("share","q","s","r"),("trend","up","a b"),("trend","up","c d"),("trend","up","l k"),("bound","i","h"),("bound","q","s"),("below","a","c"),("below","b","d")],
scope=[("share","i","h","o"),("diff","d","c","g"),("diff","b","a","g")], hard="人均增加处于两档增幅之间；住房未完成而承诺写明")

passage("finance-year-later-change", """2021年教育支出决算数修订对自评的影响

经市财政局批复，2021年县教育支出决算由{a|5.86亿元|CNY}修订为{b|5.79亿元|CNY}，调减{c|700万元|CNY}，系误列的职业培训补贴。2022年教育支出{d|6.08亿元|CNY}，按修订前计算增长{e|3.8%|percent}，按修订后计算增长{f|5.0%|percent}，自评报告采用修订后数据。

相应地，2021年教育支出占一般公共预算支出{g|28.9亿元|CNY}的比例由{h|20.3%|percent}改为{i|20.0%|percent}；2022年占比{j|20.5%|percent}，一般公共预算支出{k|29.6亿元|CNY}。

职业培训补贴{l|700万元|CNY}改列就业补助，其中用于教师的不足{m|50万元|CNY}，不影响教师工资的比较。修订后，2021年教师工资人均{n|9.18万元|CNY}，未作变动，2022年{o|9.46万元|CNY}，增加{q|2800元|CNY}。

特此说明。对历史数据的修订已在县政府网站公开，评估组如需原决算表，可向县财政局调阅。""",
[("diff","a","b","c"),("same","c","l"),("growth","d","a","e"),("growth","d","b","f"),("share","a","g","h"),("share","b","g","i"),("share","d","k","j"),("diff","o","n","q"),("below","b","a"),("below","e","f"),("trend","up","n o"),("trend","up","b d"),("below","i","h"),("below","m","l"),("trend","up","g k")],
scope=[("same","a","b"),("growth","d","b","e"),("share","d","g","j")], hard="修订前后两个2021年数，增长率有两个")

passage("fund-later-than-due", """校舍维修与安全隐患治理自评（任务交付对账）

县政府年初下达校舍维修任务{a|96处|item}，其中屋面防水{b|41处|item}，围墙护坡{c|23处|item}，电路改造{d|32处|item}；资金{e|1,152万元|CNY}，平均每处{f|12万元|CNY}。完成情况：屋面防水{g|41处|item}、围墙护坡{h|20处|item}、电路改造{i|32处|item}，共{j|93处|item}，完成率{k|96.9%|percent}，未完成的{l|3处|item}均为护坡，因雨季滑坡重新勘察。

追加任务中，台风后增加围墙护坡{m|14处|item}，追加资金{n|238万元|CNY}，当年完成{o|14处|item}。所以全年完成围墙护坡{q|34处|item}、各类维修合计{r|107处|item}，支付{s|1,368.2万元|CNY}，占计划加追加资金{t|1,390万元|CNY}的{u|98.4%|percent}。

评估组算得的完成率{v|111.5%|percent}，是拿全部完成数除以年初任务，我们认为分母应加上追加任务{w|110处|item}，即{x|97.3%|percent}。""",
[("sum","a","b c d"),("avg","e","a","f"),("sum","j","g h i"),("share","j","a","k"),("diff","a","j","l"),("same","m","o"),("sum","q","h o"),("sum","r","j o"),("sum","t","e n"),("share","s","t","u"),("share","r","a","v"),("sum","w","a m"),("share","r","w","x"),("diff","c","h","l"),("same","b","g"),("same","d","i"),("diff","w","r","l")],
scope=[("share","r","w","v"),("share","s","e","u"),("share","q","c","k")], hard="超过年初任务的完成率来自追加任务")

passage("verylong-annual-duty", """2023年度县人民政府履行教育职责自查自评报告（摘要版）

根据上级部署，县政府于{!month|9}月启动自评，成立由县长任组长的工作专班，{a|18个|item}部门参加，历时两个月，现将主要情况报告如下。

一、规范办学与学位供给。全县现有义务教育学校{b|64所|school}，在校生{c|33,218人|student}，比上年增加{d|412人|student}，增长{e|2.3%|percent}。起始年级全部按标准班额招生，大班额由上年的{i|31个|class}减少到{j|12个|class}，占教学班{k|806个|class}的{l|1.5%|percent}。

二、经费投入。教育支出{m|8.24亿元|CNY}，上年{n|7.86亿元|CNY}，增长{o|4.8%|percent}，高于财政经常性收入增幅{q|1.3个百分点|percentage-point}，后者为{r|3.5%|percent}。生均公用经费按时足额拨付，小学{s|720元|CNY/student}、初中{t|940元|CNY/student}。

三、教师队伍。招聘教师{u|162人|person}，退休{v|121人|person}，教师净增加{w|31人|person}，在编教师{x|2,735人|person}，生师比由上年的{y|12.2:1|ratio}变为{z|12.1:1|ratio}。

四、自评结论。自评得分{z3|95.8分|other}，比上年提高{z4|1.6分|other}，等次为优秀。上述结果已经县政府常务会议审定，并在县政府网站公示七日，未收到异议。""",
[("growthc","c","d","e"),("diff","u","v","w"),("share","j","k","l"),("growth","m","n","o"),("diff","o","r","q"),("ratio","c","x","z"),("trend","down","i j"),("trend","up","n m"),("below","r","o"),("below","s","t"),("below","v","u")],
[error("growth-mismatch","e","c d",[0],("1.3%","percent"),"增加412人对上年32806人为1.3%，不是2.3%","wrong digit",1),
 error("difference-mismatch","w","u v",[1],("41人","person"),"162减121为41人","wrong digit",1)],
scope=[("share","d","c","l"),("ratio","c","u","z"),("growth","m","n","r")])

passage("verylong-safety-funds-trend", """学校安全与风险防控履职三年对比报告

为看清三年来学校安全工作的变化，县教育督导室会同公安、消防、市场监管部门，对2021年至2023年的数据重新做了梳理。

涉校警情：2021年{a|214起|item}，2022年{b|186起|item}，2023年{c|151起|item}，三年下降{d|29.4%|percent-}，呈逐年下降态势。其中学生欺凌类{e|38起|item}、{f|29起|item}、{g|31起|item}，也逐年下降；交通类{h|52起|item}、{i|47起|item}、{j|36起|item}；其他为盗窃、纠纷等。学生欺凌类警情占全部警情的比重2023年为{k|20.5%|percent}，高于2021年的{l|17.8%|percent}，反映出总量下降中这一类的下降较慢。

安全投入：三年分别为{m|864万元|CNY}、{n|920万元|CNY}、{o|1,035万元|CNY}，累计{q|2,819万元|CNY}，生均由{r|224元|CNY/student}提高到{s|265元|CNY/student}，增长{t|18.3%|percent}。新增的投入主要用于消防自动报警和校园周界报警，三年共安装{u|146套|item}，其中2023年{v|58套|item}，占{w|39.7%|percent}。

结论：安全投入逐年增加，警情总量逐年下降，欺凌防治仍是弱项。""",
[("trend","down","a b c"),("growth","c","a","d"),("trend","down","e f g"),("share","g","c","k"),("share","e","a","l"),("trend","down","h i j"),("sum","q","m n o"),("growth","s","r","t"),("share","v","u","w"),("trend","up","m n o"),("trend","up","r s"),("below","l","k"),("bound","v","u"),("bound","g","c"),("bound","e","a"),("bound","f","b")],
[error("direction-mismatch sequence-mismatch","g","e f",[2],None,"欺凌类2023年31起多于2022年29起，不是逐年下降","trend broken",1,"先降后升")],
scope=[("growth","c","b","d"),("share","g","a","k"),("growth","o","m","t")])

passage("verylong-schools-plan-build", """学前教育扩容工程建设与资金履职自评

本工程列入县政府2022年、2023年民生实事，计划新建公办幼儿园{a|14所|school}、改扩建{b|8所|school}，新增学位{c|4,770个|place}，总投资{d|2.96亿元|CNY}。

建设进展。至2023年底，新建园竣工{e|11所|school}、在建{f|3所|school}；改扩建竣工{g|8所|school}；竣工项目新增学位{h|3,960个|place}，占计划的{i|83.0%|percent}。在建的{j|3所|school}因位于老旧小区，拆迁协调用时较长，其学位{k|810个|place}将于2024年{!month|9}月投用，届时计划学位全部完成。

资金到位。到位资金{l|2.41亿元|CNY}，到位率{q|81.4%|percent}；已支付{r|2.18亿元|CNY}，占到位资金的{s|90.5%|percent}。竣工项目决算{t|1.92亿元|CNY}，比概算{u|2.03亿元|CNY}节约{v|1100万元|CNY}，节约{w|5.7%|percent}；平均每个新增学位造价{x|4.0万元|CNY}。

运营保障。竣工新建园配备教职工{y|396人|person}，其中教师{z|198人|person}、保育员{z1|99人|person}、其他{z2|99人|person}，均按“两教一保”配备。""",
[("share","h","c","i"),("sum","a","e f"),("same","f","j"),("same","b","g"),("sum","c","h k"),("share","l","d","q"),("share","r","l","s"),("diff","u","t","v"),("share","v","u","w"),("avg","t","h","x"),("lin","z2","+y -z -z1"),("sharediff","u","t","u","w"),("bound","r","l"),("bound","l","d"),("below","t","u"),("below","z1","z")],
[error("average-mismatch","x","t h",[9],("4.8万元","CNY"),"平均每学位应除以竣工项目新增的3960个，为4.8万元，误除以计划数","wrong denominator",2),
 error("share-mismatch","w","v u",[8],("5.4%","percent"),"节约率应以概算2.03亿元为分母，为5.4%，误以决算作分母","later divided instead of earlier",1)],
scope=[("share","r","d","s"),("avg","d","c","x"),("share","k","c","i")])

passage("verylong-teachers-allow-sound", """乡村教师队伍建设支持计划落实情况（对照检查）

（一）补充渠道。2021—2023年，乡村学校补充教师{a|438人|person}，其中特岗{b|126人|person}、公费师范生{c|94人|person}、县级招聘{d|218人|person}。同期离开乡村学校的教师{e|397人|person}，包括退休{f|168人|person}、考调进城{g|142人|person}、辞职{h|87人|person}，补充略多于离开，净增加{i|41人|person}。

（二）进城与返乡。考调进城人数占离开人数的{j|35.8%|percent}，三年中前两年{k|118人|person}，2023年仅{l|24人|person}，系实行“县城岗位优先面向乡村任教满五年者、每校每年不超一人”之后的变化；而特岗教师{m|三年|other}服务期满后留任{n|71人|person}，占当年期满{o|82人|person}的{q|86.6%|percent}。

（三）待遇。乡村教师月补助{r|300元|CNY/month}至{s|900元|CNY/month}，平均{t|486元|CNY/month}，{u|1,120名|person}教师全年{v|653.18万元|CNY}；乡村教师年收入比县城同级高{w|9,860元|CNY}，其中月补助折合年{x|5832元|CNY}，乡镇工作补贴等{y|4028元|CNY}。

该项自评结果为良好，扣{z6|1.5分|other}的原因是辞职人数未下降。""",
[("lin","d","+a -b -c"),("lin","h","+e -f -g"),("diff","a","e","i"),("share","g","e","j"),("sum","g","k l"),("share","n","o","q"),("prod","v","u t","12"),("prod","x","t","12"),("diff","w","x","y"),("between","t","r s"),("below","e","a"),("bound","n","o"),("trend","down","k l")],
scope=[("share","n","b","q"),("share","l","g","j")], hard="考调进城两种口径；补助折年与其他补贴之和为收入差")

passage("verylong-kinder-inspection-sound", """幼儿园办园行为督导评估自评说明

本轮督导评估为期三年，2021年应评{a|32所|school}，2022年应评{b|34所|school}，2023年应评{c|36所|school}，三年共应评{d|102所|school}，即全县幼儿园总数。三年中撤园{e|5所|school}、新开办{f|4所|school}，所以2023年底幼儿园总数为{g|101所|school}。

实际评估{h|99所|school}，撤园的{i|5所|school}中有{j|3所|school}在被评估前已撤，新开办的{k|4所|school}不满一年，全部列入下一轮。因此覆盖率按应评计算为{m|97.1%|percent}，按年末存在且已开园满一年的幼儿园{n|97所|school}计算，其中{o|97所|school}已评，为{q|100%|percent}。

评估结果，优秀{r|21所|school}、良好{s|56所|school}、合格{t|20所|school}、不合格{u|2所|school}，合计{v|99所|school}，优良率{w|77.8%|percent}。

需要特别说明，评估等次与等级园的评定不同，全县省级示范园{z|6所|school}、市级示范园{z1|11所|school}，两类共{z2|17所|school}，占年末总数的{z3|16.8%|percent}，不应把二者相加为优秀等次的数量。""",
[("sum","d","a b c"),("lin","g","+d -e +f"),("diff","d","j","h"),("share","h","d","m"),("share","o","n","q"),("same","n","o"),("same","f","k"),("same","e","i"),("diff","g","k","n"),("sum","v","r s t u"),("same","v","h"),("expr","100*(r+s)/v","w"),("sum","z2","z z1"),("share","z2","g","z3"),("bound","j","i"),("bound","h","d"),("trend","up","a b c"),("largest","s","r t u")],
scope=[("sum","r","z z1"),("share","h","g","m"),("share","n","g","q")], hard="应评、年末、实际评估三种园数；示范园与等次不同")

passage("verylong-vocat-growth-wrong", """职业教育经费投入保障职责自评

对照“新增教育经费向职业教育倾斜”的要求，我县从三个角度自查。

一看总量。2020年职业教育财政投入{a|3,640万元|CNY}，2021年{b|3,905万元|CNY}，2022年{c|4,280万元|CNY}，2023年{d|4,730万元|CNY}，三年增加{e|1090万元|CNY}，增长{f|29.9%|percent}，年均增长{g|9.1%|percent}，而同期教育总投入年均增长{h|5.2%|percent}，职业教育增长快于教育总投入{i|3.9个百分点|percentage-point}。

二看比重。职业教育投入占教育总投入的比重，2020年为{m|5.3%|percent}，2023年为{n|5.9%|percent}，提高{o|0.6个百分点|percentage-point}。地方教育附加用于职业教育{q|31.2%|percent}，即{r|618万元|CNY}，附加总额{s|1,982万元|CNY}，省定不低于{t|30%|percent}。

三看生均。职教中心2023年在校生{u|3,120人|student}，生均财政投入{v|1.52万元|CNY}；2020年在校生{w|2,780人|student}，生均{x|1.31万元|CNY}，三年提高{y|2100元|CNY/student}，增长{z|13.8%|percent}。生均增速小于总量增速，原因是在校生增长{z1|12.2%|percent}。

自评：本项三个评价点均已达到要求。""",
[("diff","d","a","e"),("growth","d","a","f"),("cagrv",3,"d","a","g"),("diff","g","h","i"),("diff","n","m","o"),("share","r","s","q"),("least","t","q"),("avg","d","u","v"),("avg","a","w","x"),("diff","v","x","y"),("growth","v","x","z"),("growth","u","w","z1"),("below","z","f"),("trend","up","a b c d"),("trend","up","m n"),("below","h","g"),("growthb","a","e","f"),("growthb","x","y","z")],
[error("growth-mismatch","z","v x y",[10,17],("16.0%","percent"),"提高的2100元除以原有的1.31万元为16.0%，误除以2023年的数","later divided instead of earlier",1)],
scope=[("growth","d","c","f"),("growth","u","w","z"),("share","r","d","q")])

passage("verylong-special-double", """残疾儿童少年“一人一案”与资源配置自评

截至2023年{!month|9}月，县残联登记义务教育适龄残疾儿童少年{a|268人|student}，经县专家委员会评估，适合到普通学校随班就读{b|131人|student}，适合到特校{c|87人|student}，适合送教上门{d|42人|student}，建议延缓入学{e|8人|student}。按评估意见安置，随班就读实到{f|128人|student}，特校实到{g|84人|student}，送教上门实到{h|42人|student}，安置率{i|94.8%|percent}。

安置率以适龄减去延缓入学的{j|260人|student}为分母。另有学前残疾儿童{k|31人|student}、高中阶段{l|26人|student}，均不在义务教育安置率之内，但纳入资助，共资助残疾学生{m|285人|student}，资助金{n|96.3万元|CNY}，人均{o|3096元|CNY}。

资源配置方面，{q|23所|school}普通学校接收随班就读，平均每校{r|5.6人|student}；资源教室{s|19间|classroom}，投入{t|285万元|CNY}，平均每间{u|15万元|CNY}；巡回指导教师{v|11人|person}，每人指导{w|2.1所|school}学校。特校教师{x|31人|person}，师生比{y|1:2.7|ratio}，高于{z|1:3|ratio}的要求。""",
[("sum","a","b c d e"),("diff","a","e","j"),("expr","100*(f+g+h)/j","i"),("lin","m","+f +g +h +k +l"),("avg","n","m","o"),("avg","f","q","r"),("avg","t","s","u"),("avg","q","v","w"),("ratio","g","x","y"),("most","y","z"),("bound","f","b"),("bound","g","c"),("bound","h","d"),("bound","s","q")],
[error("sum-mismatch average-mismatch","m","f g h k l n o",[3,4],("311人","student"),"漏加了高中阶段26人，应为311人","part left out",1),
 error("average-mismatch","i","f g h j",[2],("97.7%","percent"),"254人应除以扣除延缓入学后的260人，为97.7%，误除以268人","wrong denominator",2)],
scope=[("expr","100*(f+g+h)/a","r"),("avg","n","j","o"),("same","a","j")])

passage("verylong-two-drafts-conflict", """教育统计公报与自评报告的数据衔接（附：乡镇差异）

全县小学在校生按学籍为{a|22,416人|student}，按实到为{b|22,183人|student}，相差{c|233人|student}，为休学、暂缓返校和外出借读者。自评中凡涉及“入学率”的用学籍，凡涉及“班额”的用实到。

用实到计算，全县小学{d|546个|class}班，平均班额{e|40.6人|student}；用学籍计算为{f|41.1人|student}，多{g|0.5人|student}。大班额认定以学籍为准，全县{h|7个|class}，占{i|1.3%|percent}。

乡镇差异：城关镇实到{j|9,452人|student}，{k|209个|class}班，班额{l|45.2人|student}；其余{m|12个|item}乡镇实到{n|12,731人|student}，{o|337个|class}班，班额{q|37.8人|student}。城关镇班额高出其余乡镇{r|7.4人|student}，全县平均介于两者之间，更接近乡镇，因为乡镇班数占{s|61.7%|percent}。

教师配置：城关镇小学教师{t|517人|person}，生师比{u|18.3:1|ratio}；其余乡镇{v|1,013人|person}，生师比{w|12.6:1|ratio}，乡镇教师多、班额小，整体编制富余，城关镇则短缺{x|33人|person}（按{y|17.2:1|ratio}测算）。""",
[("diff","a","b","c"),("avg","b","d","e"),("avg","a","d","f"),("diff","f","e","g"),("share","h","d","i"),("avg","j","k","l"),("diff","b","j","n"),("diff","d","k","o"),("avg","n","o","q"),("diff","l","q","r"),("share","o","d","s"),("ratio","j","t","u"),("ratio","n","v","w"),("between","e","l q"),("below","q","l"),("below","w","u"),("below","b","a"),("expr","j/y-t","x"),("below","x","t")],
scope=[("avg","a","k","l"),("mean","l q","e"),("share","o","k","s")], hard="学籍与实到两种人数；均值加权")

passage("prose-teacher-honour", """关于营造尊师重教氛围的履职说明

我县地处两省交界，历史上就有“宁可少一栋楼，不可缺一所学堂”的说法。近年来，县委、县政府主要领导坚持每年开学第一天到学校、教师节前走访教师，已经成为不成文的规矩。去年教师节期间，县四套班子领导分成{a|8个|item}慰问组，走访学校{b|41所|school}，看望一线教师、退休教师和困难教师{c|326人|person}，其中困难教师{d|58人|person}，发放慰问金{e|23.2万元|CNY}，平均每名困难教师{f|4000元|CNY}。

社会力量也参与进来。县教育基金会由本地企业家发起，2022年募集资金{g|412万元|CNY}，2023年募集{h|478万元|CNY}，增长{i|16.0%|percent}；两年用于奖教{j|385万元|CNY}，用于助学{k|267万元|CNY}，余下{l|238万元|CNY}作为留本基金，只用利息，不动本金。受奖教师每人不少于{m|3,000元|CNY}，两年受奖{n|760人次|person-time}，人均{o|5066元|CNY}。

需要坦率地讲，奖励面主要集中在毕业年级和骨干教师，普通教师、后勤人员受奖机会少，教师代表在座谈会上提出了意见。基金会理事会已决定从今年起单设“默默奉献奖”，名额不低于总数的{q|20%|percent}。自评认为，该项工作有特色，成效明显。""",
[("avg","e","d","f"),("growth","h","g","i"),("expr","g+h-j-k","l"),("avg","j","n","o"),("least","m","o"),("bound","d","c"),("below","k","j"),("trend","up","g h")],
scope=[("avg","e","c","f"),("avg","k","n","o"),("share","k","j","i")], hard="慰问金只发给困难教师，不除以全部走访人数")

passage("prose-merge-campus", """撤并村小引出的自评思考

去年对某山区乡撤并{a|三所|item}村小的做法，社会上有不同的声音，我们在自评中专门回看了一次。三所村小撤并前共有学生{b|87人|student}、教师{c|21人|person}，平均每所不到{z|三十名|student}学生，最小的一所只剩{d|14人|student}，几个年级合在一间教室里上课，英语、美术常年开不出来。撤并后，学生全部到中心小学寄宿，教师除{e|5人|person}退休外，{f|16人|person}转入中心小学。

家长最担心的是孩子小、离家远。中心小学因此新配了生活老师{g|6人|person}，每人照看{h|14.5人|student}；每周五下午由专车送学生回村，车辆{i|4辆|item}，每辆核载{j|19人|student}，满员也只能运送{k|76人|student}，所以分两批发车，并不存在超载。食宿费用由县财政补助每生每年{l|1,250元|CNY/student}，一年共{m|10.88万元|CNY}，加上校车运行费{n|14.6万元|CNY}，县财政一年为此多支出{o|25.48万元|CNY}。

一年之后，家长满意度调查{q|80户|item}，满意{r|71户|item}，满意率{s|88.8%|percent}，不满意的主要反映周末返校时间太早。我们的体会是，撤并不能只算账，先把路、车、床、人四件事办好，再谈撤并。""",
[("sum","c","e f"),("avg","b","g","h"),("prod","k","i j"),("prod","m","b l"),("sum","o","m n"),("share","r","q","s"),("bound","d","b"),("bound","r","q"),("below","k","b"),("diff","c","e","f"),("avgmost","b","a","z")],
scope=[("avg","b","a","h"),("prod","k","i b"),("avg","b","c","h")], hard="四车满载少于学生数，分两批发车，不超载")

passage("prose-inspection-visit", """督学走访手记：一所乡镇中学的班额

到某镇中学那天，正赶上课间操。校长说，学校现有学生{a|1,026人|student}，编了{b|22个|class}班，平均每班{c|46.6人|student}，自评表上写的“无大班额”。可我们数了九年级，{d|7个|class}班里有{e|2个|class}坐了{f|57人|student}，按{g|56人|student}及以上就算大班额的规定，这两个班应当认定。校长解释，是寒假后转来了{h|19人|student}，在学籍系统里还没有走完手续，系统里这两个班各是{i|48人|student}。

按系统，全校实有{j|1007人|student}，即扣除未办手续的转入学生；按座位，平均班额如上所述。县里的意见是，学籍可以慢一步，座位不能将就，要求在{!month|4}月底前把两个班分成三个班，学校为此要增加教师{k|3人|person}，其中{l|2人|person}由县里统筹，其余自行调剂。

我们又到了食堂和宿舍。住校生{m|684人|student}，占全校学生的{n|66.7%|percent}，床位{o|720张|place}，空余{q|36张|place}；食堂可同时容纳{r|520人|student}就餐，分两批，每批不超过座位数。走访意见已当面反馈，校长签字。自评表的表述，应改为“系统内无大班额，实际有{s|2个|class}，正在消化”。""",
[("avg","a","b","c"),("diff","a","h","j"),("share","m","a","n"),("diff","o","m","q"),("same","e","s"),("least","g","f"),("bound","e","d"),("below","i","g"),("below","l","k"),("bound","m","o"),("below","r","m"),("bound","m","a"),("below","r","a")],
scope=[("same","f","i"),("avg","j","b","c"),("share","m","j","n")], hard="系统人数与座位人数不同；食堂分批就餐")

passage("prose-limit-hours-homework", """“双减”落实中的几项限制性规定执行情况

省里对课后服务和作业有几条硬杠杠：小学书面作业平均完成时间不超过{a|60分钟|other}，初中不超过{b|90分钟|other}；课后服务小学结束时间不早于当地下班时间；初中晚自习不得安排在晚间九点以后。县教育局每学期委托第三方对{d|20所|school}学校的家长做一次匿名问卷，去年秋季收回有效问卷{e|9,612份|item}，回收率{f|94.2%|percent}，发放{g|10,200份|item}。

问卷显示，小学书面作业平均{h|46分钟|other}，初中平均{i|97分钟|other}，各学段均控制在规定时间以内；认为作业“适中”的占{j|82.4%|percent}，认为“偏多”的占{k|11.3%|percent}，认为“偏少”的占{l|6.3%|percent}，三者之和为一百。周末作业的反映比较集中，反映偏多的家长中有六成以上来自初二、初三年级，班主任也承认，复习阶段各科作业缺少统筹。

课后服务方面，参加率{m|95.6%|percent}，家长满意率{n|93.8%|percent}，比春季的{o|91.2%|percent}提高{q|2.6个百分点|percentage-point}。教师的负担不容忽视，参与课后服务的教师平均每周多工作{r|5.6小时|other}，弹性上下班只覆盖{s|74%|percent}的学校，计划明年扩大到全部。自评认为，“双减”各项要求总体落实到位。""",
[("share","e","g","f"),("most","h","a"),("most","i","b"),("hundred","j k l"),("expr","100-j-k","l"),("diff","n","o","q"),("below","h","i"),("trend","up","o n"),("bound","e","g")],
[error("bound-exceeded","i","b",[2],None,"初中平均97分钟超过90分钟，不能说各学段均控制在规定以内","limit against the figure",2,"小学控制在规定以内，初中略超")],
scope=[("most","i","a"),("diff","m","n","q")])

passage("prose-letter-resigned", """关于乡村教师流失问题的专项自评

谁在走、为什么走，是这次自评必须回答的问题。2021年秋季至2023年夏季，全县乡村学校共有{a|96名|person}教师离开，其中考入县城学校{b|52人|person}，考取公务员或事业单位{c|23人|person}，辞职{d|12人|person}，其余{e|9人|person}为退休前调离。离开教师中三十五岁以下的{f|71人|person}，占{g|74.0%|percent}；任教不足五年的占{h|58.3%|percent}，即{i|56人|person}。

原因调查收回问卷{j|88份|item}，选择“家庭分居”的最多，{k|47份|item}，占{l|53.4%|percent}；选择“子女教育”的次之，{m|39份|item}；选择“收入偏低”的{n|42份|item}，排在第三，问卷允许多选，所以各项相加多于问卷数。

应对上，县里把“县城学校从乡村考调”的门槛由任教三年提高到五年，并对在乡村满十年的教师优先安排周转房和公办幼儿园学位。到目前，2023年秋季离开的{o|21人|person}，比上年同期的{q|34人|person}减少{r|38.2%|percent-}。我们也清楚，仅靠限制留不住人，关键要让教师觉得留下来有奔头。""",
[("sum","a","b c d e"),("share","f","a","g"),("prod","i","a h","1/100"),("share","k","j","l"),("largest","k","m n"),("trend","down","k m n"),("growth","o","q","r"),("trend","down","q o"),("bound","f","a"),("bound","k","j")],
[error("direction-mismatch sequence-mismatch","n","k m",[5],None,"收入偏低42份多于子女教育39份，应排第二","wrong superlative",1,"选择“收入偏低”的次之，“子女教育”第三")],
scope=[("sum","j","k m n"),("share","f","j","g")])

passage("prose-rural-hot-meal", """学校食堂“零利润”承诺的执行说明

自评会上有委员问，食堂结余算不算利润？按县里的规定，学校食堂实行公益性、零利润经营，期末结余不超过收入的{a|2%|percent}，超过的部分必须在下学期以加餐形式返还学生。2023年春季，全县{b|66所|school}学校食堂总收入{c|3,486.5万元|CNY}，总支出{d|3,431.2万元|CNY}，结余{e|55.3万元|CNY}，结余率{f|1.6%|percent}；分学校看，有{g|4所|school}学校结余率超过规定，最高的一所达到{h|3.1%|percent}。这{i|4所|school}学校共多结余{j|8.7万元|CNY}，已在秋季为学生每周加一次水果，{k|3,625名|student}学生受益，人均{l|24元|CNY/student}。

也有学校是亏的。一所寄宿制初中因为提高晚餐标准，学期亏损{m|2.4万元|CNY}，由上学期结余弥补。从整体看，伙食费中食材成本占支出的{n|78.6%|percent}，人工和燃料占{o|21.4%|percent}，人工由财政分担一部分后，学校的负担比去年减轻。

下一步要把食堂账目按月公开延伸到村级教学点，并请家长委员会每季度参与一次盘点。该项自评为达标，但我们把{q|4所|school}学校列入了重点督导名单。""",
[("diff","c","d","e"),("share","e","c","f"),("most","f","a"),("same","g","i"),("avg","j","k","l"),("expr","100-n","o"),("same","i","q"),("least","a","h"),("bound","g","b"),("hundred","n o"),("same","g","q"),("below","e","c")],
scope=[("most","h","a"),("share","j","c","f"),("share","j","e","f")], hard="整体达标而个别学校超标；零利润不等于零结余")

passage("prose-budget-press", """【教育投入】县财政怎样把钱用在孩子身上

县财政局局长在新闻发布会上说，今年的账本好看不好看，先看教育那一页。2023年我县可用财力比上年减少了{a|1.2亿元|CNY}，教育支出却多安排了{b|4,300万元|CNY}，由{c|6.97亿元|CNY}增加到{d|7.40亿元|CNY}，增长{e|6.2%|percent}。多安排的钱里，{f|2,150万元|CNY}用于教师绩效，正好一半；{g|1,260万元|CNY}用于新学校开办，{h|890万元|CNY}用于学校食堂改造和其他民生项目。

压缩的是别处的钱。会议费、培训费和公务接待三项由{i|1,860万元|CNY}压到{j|1,340万元|CNY}，压减{k|38.8%|percent-}；一般性项目支出压减{l|12%|percent}。有记者追问，财力减少，教育支出还能增加多久？局长的回答是，今后两年学生人数还处在高位，不减；等到小学学生下降，财力也不能简单减，而要转向教师素质。

记者从县教育局了解到，新学校开办的经费，按每班{m|7万元|CNY}核算，可以支持{n|180个|class}新增班级；教师绩效覆盖{o|2,560人|person}，人均{q|16797元|CNY}。自评报告将该项评为优秀，目前已经按程序报送。""",
[("lin","d","+c +b"),("growth","d","c","e"),("expr","b/2","f"),("lin","h","+b -f -g"),("growth","j","i","k"),("prod","g","m n"),("avg","f","o","q"),("trend","up","c d"),("trend","down","i j"),("growthb","c","b","e"),("sum","b","f g h")],
[error("average-mismatch","q","f o",[6],("8398元","CNY"),"人均应以绩效的2150万元除以2560人，为8398元，误用全部增加额","wrong part",2),
 error("growth-mismatch","k","j i",[4],("28.0%","percent-"),"压减520万元应除以原来的1860万元，为28.0%，误除以压减后","later divided instead of earlier",1)],
scope=[("share","g","b","k"),("growth","d","c","l")])

passage("prose-duty-network-report", """数字教育落地到课堂的自评小结

买设备容易，用起来难，这是这几年教育信息化给我们的教训。2020年以来，县里花了{a|3,640万元|CNY}给{b|1,300间|classroom}教室配了交互式设备，平均每间{c|28万元|CNY}，农村学校也同城里一样了。可去年县教师发展中心抽查{d|120节|other}课，真正用设备组织互动的只有{e|49节|other}，占{f|40.8%|percent}；大多数老师只把它当投影仪。

于是，培训方式由集中听讲改为驻校辅导。辅导员{g|24人|person}分到各学区，一学期听课{h|1,872节|other}，人均{i|78节|other}，每校平均{j|24.0节|other}，学校{k|78所|school}；辅导后再抽查{l|120节|other}，互动课上升到{m|83节|other}，占{n|69.2%|percent}，提高{o|28.4个百分点|percentage-point}，相当于{q|0.7倍|ratio}。

设备维护是另一桩难事。合同约定报修后{r|24小时|other}内响应，去年报修{s|436次|item}，按时响应{t|402次|item}，及时率{u|92.2%|percent}，未按时的多在边远学校。下学期将在{v|5个|item}片区设备件库。我们认为，信息化的达标不在于班班有屏，而在于课课有用。""",
[("avg","a","b","c"),("share","e","d","f"),("avg","h","g","i"),("avg","h","k","j"),("same","d","l"),("share","m","l","n"),("diff","n","f","o"),("multiple","m","e","q"),("share","t","s","u"),("trend","up","f n"),("bound","t","s")],
[error("ratio-mismatch","q","m e",[7],("1.7倍","ratio"),"由49节到83节是1.7倍，增加0.7倍，误将增加倍数当作倍数","increase against multiple",2),
 error("average-mismatch","c","a b",[0],("2.8万元","CNY"),"3640万元除以1300间为2.8万元，小数点错位","decimal point",1)],
scope=[("avg","h","k","i"),("share","e","l","n")])

passage("prose-special-teacher-care", """特教教师岗位与津贴的履职核查

去年，省评估组走访县特殊教育学校时，一位教师说，她照看的{a|6名|student}学生中，有{b|2名|student}不会自己吃饭。县政府回应社会关切，从师资、津贴、转岗三方面做了改进。

师资上，特校编制由{c|28名|person}增加到{d|35名|person}，增加{e|25.0%|percent}，实有教师{f|33人|person}，空编{g|2名|person}拟用于康复治疗师。特校学生{h|99人|student}，师生比{i|1:3.0|ratio}，没有低于省里不少于{j|1:3.5|ratio}的要求，也就是每名教师平均照看{k|3.0人|student}。

津贴上，特教岗位津贴为岗位工资和薪级工资的{l|30%|percent}，2023年提高到{m|40%|percent}，提高{n|10个百分点|percentage-point}；人均每月增加{o|385元|CNY/month}，全年{q|12个月|other}，每人{r|4620元|CNY}，{f9|33人|person}共{s|152.46万元|CNY}。转岗上，因身体原因不适宜特教岗位的教师，可按同级别转入普通学校，三年转岗{t|4人|person}。

我们知道，津贴换不来一名好教师的耐心。学校设立减压室、组织团队督导、延长休整期，比涨几百元更受欢迎。""",
[("growth","d","c","e"),("diff","d","f","g"),("ratio","h","f","i"),("avg","h","f","k"),("most","i","j"),("diff","m","l","n"),("prod","r","o q"),("same","f","f9"),("prod","s","f9 r"),("trend","up","c d"),("bound","b","a"),("same","i","k")],
[error("average-mismatch","s","f9 r",[8],("15.25万元","CNY"),"33人每人4620元应为15.25万元，小数点错位","decimal point",1)],
scope=[("prod","s","d r"),("growth","m","l","n")])

passage("prose-minutes-dispute-school", """教育与卫健部门关于视力防控数据的协调纪要

会上，双方对近视率的说法不一。教育局报告，2023年春季在校学生近视率为{a|49.7%|percent}，比2022年春季的{b|50.8%|percent}下降{c|1.1个百分点|percentage-point-}；卫健局报告，同一时间近视率{d|52.6%|percent}。双方核对后弄清，教育局的分母是学校自测{e|31,240人|student}，卫健局的分母是按国家方法抽测的{f|4,860人|student}，样本为小学{g|2,190人|student}、初中{h|1,620人|student}、高中{i|1,050人|student}，高中占比偏高，自然拉高平均值。

抽测的分学段近视率，小学{j|37.4%|percent}，初中{k|61.2%|percent}，高中{l|71.0%|percent}。按抽测人数加权，合计近视{m|2556人|student}，即{n|52.6%|percent}。会议议定，今后对外以卫健局抽测数据为准，学校自测数据只用于校内干预。

会议还议定，把每天户外活动不少于{o|2小时|other}写进学校考核，抽查{q|15所|school}学校，有{r|12所|school}做到，占{s|80%|percent}。两部门各出一人组成数据小组，每学期末会商一次。""",
[("diff","a","b","c"),("sum","f","g h i"),("expr","(g*j+h*k+i*l)/100","m"),("share","m","f","n"),("same","n","d"),("share","r","q","s"),("between","d","j k l"),("below","j","k"),("below","k","l"),("bound","r","q"),("below","f","e"),("trend","down","b a"),("trend","up","j k l"),("expr","(g*j+h*k+i*l)/f","d")],
scope=[("mean","j k l","d"),("share","m","e","a"),("same","a","d")], hard="两部门近视率的样本和方法不同")

passage("prose-order-dates-approval", """学校建设项目审批时序自评（一校一案）

城南小学项目从提出到投用，用了近三年时间。县委编办、发改、自然资源、住建、教育五个部门开过四次协调会，最难的是选址：原址临近高压走廊，最后调整到城南新区，用地{a|42亩|other}。

主要节点是：{b|2020年7月|other}县政府批准选址，{c|2020年12月|other}可研批复，批复投资{d|8,600万元|CNY}；{e|2021年6月|other}开工，{f|2021年3月|other}完成施工招标，中标价{g|7,180万元|CNY}；{h|2023年6月|other}竣工验收，{i|2023年9月|other}投入使用，当年招收学生{j|810人|student}、{k|18个|class}班，平均每班{l|45人|student}。从开工到竣工历时{m|27个月|other}。

投用时决算{n|8,345万元|CNY}，比批复投资节约{o|255万元|CNY}，比中标价多{q|1165万元|CNY}，主要是设计变更和材料调差。学校规划规模{r|36个|class}班、学位{s|1,620个|place}，目前使用了{t|50%|percent}的学位，按照每年招收六个班，三年后可以满员。

总结这个项目的得失，前期要件不齐、边审边改，是造成工期拖延的主要原因。今后项目必须在用地、环评齐备后再招标。""",
[("order","b c"),("order","c f e h i"),("avg","j","k","l"),("const","m",24,24),("diff","d","n","o"),("diff","n","g","q"),("share","j","s","t"),("avg","s","r","l"),("order","c e"),("bound","n","d"),("bound","g","d"),("below","k","r")],
[error("difference-mismatch","m","",[3],("24个月","other"),"2021年6月到2023年6月为24个月，27个月算到了投用","months counted",1)],
scope=[("diff","d","g","o")])

passage("prose-quality-report-open", """【答记者问】关于“县中质量下滑”的回应

记者：有家长认为，这几年县中的高考成绩下滑，县政府的教育履职自评却说“质量稳步提升”，您怎么看？
负责人：我不回避成绩。2021年全县本科上线{a|1,062人|student}，2022年{b|1,018人|student}，2023年{c|1,087人|student}，2022年确有回落，2023年回升到三年最高。看上线率，报考人数三年分别为{d|1,980人|student}、{e|2,010人|student}、{f|2,132人|student}，上线率由{g|53.6%|percent}到{h|50.6%|percent}再到{i|51.0%|percent}，2023年虽高于2022年，但仍低于2021年，说“质量稳步提升”是不准确的，我们已把自评的表述改为“总量回升、占比尚未恢复”。
记者：优秀生外流是不是主因？
负责人：初中毕业成绩排在前{j|500名|student}的学生，2021年留在本县就读{k|386名|student}，2023年{l|412名|student}，留县率由{m|77.2%|percent}提高到{n|82.4%|percent}。外流在减轻，不能算主因，主因在师资：高中学段骨干教师三年流出{o|27人|person}，引进{q|19人|person}，净减{r|8人|person}。
记者：县里怎么办？
负责人：2024年安排专项经费{s|600万元|CNY}，其中引才{t|280万元|CNY}、奖励{u|200万元|CNY}、培训{v|120万元|CNY}。""",
[("trend","down","a b"),("trend","up","b c"),("largest","c","a b"),("share","a","d","g"),("share","b","e","h"),("share","c","f","i"),("below","h","i"),("below","i","g"),("share","k","j","m"),("share","l","j","n"),("trend","up","m n"),("diff","o","q","r"),("lin","v","+s -t -u"),("trend","up","d e f"),("trend","up","k l")],
scope=[("trend","up","g h i"),("share","a","f","g"),("trend","up","a b c")], hard="人数最高而比例未恢复，自评用语已更正")

passage("few-kinder-plan-answer", """关于“入公办园难”问题的履职回应

去年人大代表视察时提出，城区家长为了一个公办园名额要托关系、排长队。县政府没有回避，把它列为当年第一件民生实事。我们做了三件事：把两所闲置的机关办公楼改造为幼儿园，把一所国企办园收归教育部门管理，再在新建小区同步交付一所配套园。四所园共增加公办学位{a|1,140个|place}，其中办公楼改造提供{b|540个|place}，国企园移交{c|300个|place}，配套园{d|300个|place}。

到今年{!month|9}月，城区公办园在园幼儿由{e|3,260人|student}增加到{f|4,125人|student}，占城区在园幼儿{g|7,450人|student}的{h|56.6%|percent}，超过半数；去年这一比例还只有{i|44.1%|percent}。报名登记的人数从去年的{j|5,180人|student}回落到{k|4,630人|student}，最终录取率为{l|91.0%|percent}，投诉件下降了六成。

仍有少数家长对摇号方式不理解，认为有房产证的应当优先。我们坚持按居住年限和摇号相结合的办法，不设赞助、不收捐款，欢迎代表继续监督。""",
[("lin","d","+a -b -c"),("share","f","g","h"),("below","i","h"),("trend","up","e f"),("trend","down","j k"),("share","f","k","l"),("bound","f","k"),("bound","f","g")],
[error("share-mismatch","f","g h k l",[1,5],("4,215人","student"),"占7450人的56.6%为4215人，录取率91.0%也由它得来","transposed digits",1)],
scope=[("share","k","g","h"),("diff","f","e","a"),("share","e","g","i")])

passage("few-teacher-housing-letter", """致省教育厅评估组：一份关于教师编制的补充材料

评估组在我县期间，对“县域内教师编制总量够用、结构不够用”的判断提出疑问，希望我们拿出依据。现补充如下。

全县核定教职工编制{a|4,150名|person}，实有{b|4,062人|person}，表面看只空{c|88名|person}，而实际上课的人远没有这么多。在编不在岗的有三类：长期病休{d|47人|person}，经批准借调到其他部门{e|58人|person}，产假和哺乳假{f|126人|person}，三类合计{g|231人|person}，占在编的{h|5.7%|percent}。扣除之后，真正站在讲台上的在编教师是{i|3,841人|person}。

为了填补空缺，学校另外聘用了{j|205人|person}，费用从公用经费和县级补助中解决，平均每人每年{k|4.2万元|CNY}，全年{l|861万元|CNY}。我们不主张简单增加编制，因为小学生源已开始下降，但希望省里允许用“临时周转编制”来应对产假和长病假这类阶段性缺口，期满收回。

上述数据来自组织、编制、教育三部门的联合核查，核查表附后，愿意接受抽查。""",
[("diff","a","b","c"),("sum","g","d e f"),("share","g","b","h"),("diff","b","g","i"),("prod","l","j k"),("bound","b","a"),("below","j","g"),("expr","100*(d+e+f)/b","h")],
[error("difference-mismatch","i","b g",[3],("3,831人","person"),"4062减231为3831人","wrong digit",3)],
scope=[("diff","a","g","i"),("share","c","b","h")])

passage("few-exec-water-well", """农村学校饮水安全的履职故事

有一所小学在半山腰，过去孩子们喝的是屋檐水。水利、教育两家一起跑了三趟，才在山后找到一处水源。这样的学校全县还有{a|17所|school}，都列入了去年的饮水提升计划，到年底完成{b|15所|school}，另外{c|2所|school}因为水源水质不达标，改用净水设备，今年春天也通了水。

整个计划投入{d|612万元|CNY}，其中水利部门{e|384万元|CNY}，教育部门{f|228万元|CNY}，平均每所学校{g|36万元|CNY}。受益师生{h|5,438人|person}，人均投入{i|1125元|CNY}，与集中供水的学校相比不低，但这笔钱花得值。水质检测由疾控中心承担，每季度{j|1次|item}，全年应检测{k|66批次|item}，检测合格率由改造前的{l|71.4%|percent}提高到{m|98.5%|percent}，提高{n|27.1个百分点|percentage-point}。

管护是更长久的事。我们要求每所学校指定一名管水员，由乡镇水管站培训后上岗，每月补助{o|200元|CNY/month}，一年共需{q|3.60万元|CNY}，从公用经费列支。校长们说，以前最怕拉肚子的电话，现在踏实多了。""",
[("sum","a","b c"),("sum","d","e f"),("avg","d","a","g"),("avg","d","h","i"),("prod","k","a j","4"),("diff","m","l","n"),("prod","q","a o","12"),("trend","up","l m"),("bound","b","a"),("below","f","e")],
[error("average-mismatch","k","a j",[4],("68批次","item"),"17所每季度1次，全年4次，应为68批次","wrong digit",2),
 error("average-mismatch","q","a o",[6],("4.08万元","CNY"),"管水员每所学校一名，17所一年为4.08万元，误按15所算","wrong base",2)],
scope=[("avg","e","a","g"),("prod","k","b j","4")])

passage("few-village-library", """履职小案例：乡村阅读从“有书”到“读书”

2021年县教育局在验收图书达标时发现，不少村小的图书是成捆码在柜子里的，没拆封。局长在全县校长会上说：“书不翻，不算达标。”当年秋季，县里启动乡村阅读计划，{a|26所|school}村小开辟班级图书角，城区学校捐赠图书{b|3.8万册|item}，县财政购置{c|2.2万册|item}，合计{d|5.0万册|item}，平均每所村小{e|2308册|item}。

两年过去，村小学生人均借阅量由每学期{f|2.1本|item}增加到{g|7.4本|item}，增加{h|5.3本|item}，是原来的{i|2.5倍|ratio}。教师每周开一节阅读课，{j|26所|school}村小已有{k|22所|school}排进课表，占{l|84.6%|percent}，余下的{m|4所|school}没有专职语文教师，由校长兼任阅读辅导员。阅读课不考试，但学期末每个孩子要讲一个故事，家长最爱听。

在今年的质量监测中，村小四年级语文阅读项得分率{n|68.7%|percent}，比两年前的{o|61.2%|percent}提高{q|7.5个百分点|percentage-point}，与中心小学的差距由{r|9.8个百分点|percentage-point}缩小到{s|5.6个百分点|percentage-point}。""",
[("sum","d","b c"),("avg","d","a","e"),("diff","g","f","h"),("multiple","g","f","i"),("same","a","j"),("share","k","j","l"),("diff","j","k","m"),("diff","n","o","q"),("trend","down","r s"),("trend","up","o n"),("trend","up","f g"),("bound","k","j"),("share","k","a","l")],
[error("ratio-mismatch","i","g f",[3],("3.5倍","ratio"),"2.1本到7.4本是3.5倍，增加2.5倍，混为一谈","increase against multiple",1),
 error("sum-mismatch average-mismatch","d","b c a e",[0,1],("6.0万册","item"),"3.8加2.2为6.0万册，平均每所2308册也是按6.0万册算的","wrong digit",1)],
scope=[("avg","b","a","e"),("diff","r","s","q")])

passage("few-audit-transport", """校车运行补贴的履职说明

今年{!month|3}月，县审计局在报告里点了校车补贴的名：补贴标准三年没变，而油价和司机工资都涨了，承运公司几次提出退出。县政府随即召集教育、财政、交通三家核算成本。

全县校车{a|58辆|item}，核定座位{b|2,146个|place}，日常接送学生{c|2,031人|student}，平均每辆{d|35人|student}，没有超员。一辆车一年的成本为{e|9.6万元|CNY}，其中司机和照管员工资{f|5.4万元|CNY}，油料与保养{g|2.9万元|CNY}，保险年检{h|1.3万元|CNY}；全部车辆一年成本{i|556.8万元|CNY}。收入方面，学生票款每人每学期{j|300元|CNY/student}，全年收入{k|60.93万元|CNY}，财政补贴{l|348万元|CNY}，每辆{m|6万元|CNY}，两项合计{n|469.86万元|CNY}，仍缺{o|86.94万元|CNY}。

缺口就是承运公司要退出的原因。县政府第{!n|21}次常务会决定，从今年起将补贴提高到每辆{q|7.8万元|CNY}，当年增支{r|104.4万元|CNY}，超过缺口的部分用于更换老旧车辆；学生票价不涨。""",
[("avg","c","a","d"),("bound","c","b"),("sum","e","f g h"),("prod","i","a e"),("prod","k","c j","2"),("prod","l","a m"),("sum","n","k l"),("diff","i","n","o"),("expr","a*(q-m)","r"),("below","o","r"),("trend","up","m q"),("below","n","i")],
[error("average-mismatch sum-mismatch","k","c j n l",[4,6],("121.86万元","CNY"),"每学期300元，全年两个学期应为121.86万元，只算了一个学期","wrong period",1)],
scope=[("avg","b","a","d"),("prod","r","a q")])

passage("few-old-school-fire", """消防隐患清零行动的自评

部分学校建校早、底子薄，消防验收手续不全。2021年全县摸底，无消防验收手续的校舍{a|134栋|item}，分布在{b|61所|school}学校，占校舍总栋数{c|412栋|item}的{d|32.5%|percent}。县政府成立专班，分三类处理：能补验收的补验收，能改造的改造，不能用的拆除。

经过两年，补办验收{e|58栋|item}，改造合格{f|49栋|item}，拆除{g|17栋|item}，余{h|20栋|item}已停用，等待文物部门意见，因为有几栋是解放初期的老建筑。投入改造资金{i|2,156万元|CNY}，平均每栋{j|44万元|CNY}，资金由县财政与学校按八比二分担，学校实际承担{k|431.2万元|CNY}，少于预期。

行动结束时，验收手续齐全的校舍占到全部在用校舍的{l|100%|percent}，在用校舍为{m|385栋|item}（原有减去拆除和停用）。两年间未发生校园火灾。下一步，每年{!month|11}月组织一次消防“回头看”，发现新增隐患当月整改。""",
[("share","a","c","d"),("lin","h","+a -e -f -g"),("avg","i","f","j"),("prod","k","i","1/5"),("lin","m","+c -g -h"),("bound","a","c"),("largest","e","f g"),("bound","g","a")],
[error("sum-mismatch","h","a e f g m c",[1,4],("10栋","item"),"134减58、49、17为10栋，停用的10栋已从在用校舍中减去，20栋两处都不合","wrong digit",2)],
scope=[("avg","i","a","j"),("share","g","c","d")])

passage("few-donation-merit", """捐资助学管理的自评与更正

去年底，一位网友发帖质疑：县里公布接受社会捐赠{a|1,380万元|CNY}，可捐赠公示栏（按更正后计）加起来只有{b|1,145万元|CNY}。我们立即做了核对，结论是没有少记，差在实物。公示栏只列货币捐赠，另有图书、校服、电脑等实物折价{c|235万元|CNY}，二者合起来才是公布数。

货币捐赠中，定向用于校舍的{d|640万元|CNY}，定向奖学的{e|285万元|CNY}，不定向的{f|220万元|CNY}；不定向的由教育基金会统筹，三年内用完。实物折价按采购发票计，没有发票的按三家询价的中间价计，网友最关心的电脑{g|420台|item}，折价{h|147万元|CNY}，平均每台{i|3500元|CNY}。

这次核对也查出一处真正的差错：公示栏把一家企业的捐赠{j|85万元|CNY}写成{k|58万元|CNY}，已经更正，更正前的公示合计为{l|1118万元|CNY}，比更正后少{m|27万元|CNY}。对经办人已作批评。我们感谢网友的监督，并将把捐赠公示纳入政务公开年度清单。""",
[("diff","a","b","c"),("lin","f","+b -d -e"),("avg","h","g","i"),("diff","j","k","m"),("diff","b","m","l"),("diff","b","l","m"),("bound","h","c"),("sum","a","b c"),("below","k","j"),("bound","j","b")],
scope=[("same","a","b"),("same","j","k"),("avg","c","g","i")], hard="引述了公示栏中的错误并说明已更正；货币与实物两部分")

passage("few-sports-open", """学校体育场地对外开放履职小结

按照全民健身的要求，城区学校应当在课余时间向社会开放体育场地。去年我县城区{a|22所|school}学校，具备开放条件的{b|18所|school}，已开放{c|15所|school}，按具备条件的学校计算开放率{d|83.3%|percent}；按全部城区学校计算只有{e|68.2%|percent}，两个数都在媒体上出现过，容易引起误会。

不具备条件的{f|4所|school}学校，场地与教学楼相连，开放会影响安全；条件具备而未开放的{g|3所|school}，主要是没有独立出入口，今年已安排{h|36万元|CNY}建设围栏和门禁。开放学校全年接待{i|9.42万人次|person-time}，平均每所{j|6280人次|person-time}，发生轻微运动伤{k|6起|item}，均由公众责任险赔付。

县财政对开放学校每所每年补助{l|3万元|CNY}，用于水电和管理，全年{m|45万元|CNY}。评估组认为补助标准偏低，我县计划明年提高到{n|4万元|CNY}，开放学校达到{o|18所|school}，届时年补助{q|72万元|CNY}，新增{r|27万元|CNY}。""",
[("share","c","b","d"),("share","c","a","e"),("diff","a","b","f"),("diff","b","c","g"),("avg","i","c","j"),("prod","m","c l"),("prod","q","o n"),("diff","q","m","r"),("same","b","o"),("bound","c","b"),("bound","b","a"),("below","e","d")],
scope=[("share","b","a","d"),("avg","i","b","j")], hard="开放率两个分母；补助标准与学校数均将变动")

passage("few-long-rate-girl", """女童和少数民族学生就学保障自评

山区传统观念里，女孩早早辍学打工的现象一度存在。2010年时，全县初中女生巩固率比男生低{a|6.3个百分点|percentage-point}。经过十多年努力，2023年初中男生巩固率{b|98.9%|percent}，女生{c|99.2%|percent}，女生反超{d|0.3个百分点|percentage-point}。高中阶段女生占{e|52.4%|percent}，中职为{f|43.7%|percent}，普通高中为{g|57.6%|percent}，普通高中高于中职{h|13.9个百分点|percentage-point}。

全县少数民族学生{i|4,820人|student}，占义务教育在校生{j|21,935人|student}的{k|22.0%|percent}；义务教育阶段少数民族学生巩固率{l|99.0%|percent}，高于全县平均的{m|98.6%|percent}。在高三应届毕业生中，少数民族学生{n|612人|student}，升入本科{o|287人|student}，本科升学率{q|46.9%|percent}，较去年{r|44.5%|percent}提高{s|4.3个百分点|percentage-point}，但比全县平均{t|51.2%|percent}仍低{u|4.3个百分点|percentage-point}。

乡政府妇联和学校实行“双包保”，对家庭有辍学风险的女生逐一上门。今年{!month|9}月，有{v|9名|student}女生本已订下外出打工的车票，经工作组劝返，全部回到了教室。""",
[("diff","c","b","d"),("diff","g","f","h"),("share","i","j","k"),("share","o","n","q"),("diff","q","r","s"),("diff","t","q","u"),("below","m","l"),("below","b","c"),("between","e","f g"),("trend","up","r q"),("below","q","t"),("bound","o","n")],
[error("difference-mismatch","s","q r",[4],("2.4个百分点","percentage-point"),"46.9%比44.5%提高2.4个百分点，4.3是与全县平均之差","wrong base",1)],
scope=[("mean","f g","e"),("diff","l","m","s"),("share","n","i","q")])

passage("few-plan-changed-total", """县一中新校区：预算调整的说明

新校区项目2020年批复概算{a|5.60亿元|CNY}，2022年调整为{b|6.18亿元|CNY}，调增{c|0.58亿元|CNY}，调增幅度{d|10.4%|percent}，刚好在允许的{e|10%|percent}以上需重新报批的界线之外，所以走了报批程序。调增的原因，是抗震设防提高{f|0.31亿元|CNY}，基坑支护变更{g|0.19亿元|CNY}，其余{h|0.08亿元|CNY}为智慧校园增加内容。

施工中，建材价格先涨后落。2021年钢材价格上涨最猛时，施工方一度停工要求调价，县政府没有简单答应，而是按合同约定的风险幅度处理，涨幅在{i|5%|percent}以内由施工方承担，超出部分由建设单位承担，最终补差{j|1,260万元|CNY}，占调整后概算的{k|2.3%|percent}。

到2023年{!month|8}月，项目竣工结算{l|6.06亿元|CNY}，低于调整后概算{m|0.12亿元|CNY}，高于原概算{n|0.58亿元|CNY}。新校区占地{o|320亩|other}，可容纳学生{q|5,000人|student}，每生综合造价{r|12.12万元|CNY}，比同类项目平均{s|13.5万元|CNY}低{t|10.2%|percent}。""",
[("diff","b","a","c"),("growth","b","a","d"),("lin","h","+c -f -g"),("share","j","b","k"),("diff","b","l","m"),("diff","l","a","n"),("avg","l","q","r"),("expr","100*(s-r)/s","t"),("least","e","d"),("bound","l","b"),("below","a","l"),("below","i","e"),("trend","up","a b"),("below","r","s"),("sum","c","f g h"),("growthb","a","c","d")],
[error("difference-mismatch","n","l a",[5],("0.46亿元","CNY"),"6.06减5.60为0.46亿元，误用调整后概算","wrong base",2),
 error("share-mismatch","k","j b",[3],("2.0%","percent"),"1260万元应占调整后概算6.18亿元的2.0%","wrong base",2)],
scope=[("growth","l","a","d"),("share","j","l","k"),("least","i","k")])

passage("few-teach-load-cap", """缓解教师负担的几条底线——自评与约束

减轻教师负担不是一句口号，去年县里划定了几条底线。其一，进校园事项实行年度清单，清单内{a|16项|item}，未列入的一律不得进校，学校有权拒绝；实际发生的清单内进校活动{b|1,248次|item}，平均每校{c|12次|item}，全县学校{d|104所|school}。其二，各部门不得要求教师参加与教学无关的社会事务，全年纠正{e|9起|item}。其三，教师填表每学期不超过{f|10份|item}，抽查{g|60名|person}教师，最多的填了{h|12份|item}，平均{i|6.4份|item}，所有教师都没有突破上限。

在工作时间上，规定教师每周在校时间不超过{j|45小时|other}，抽查平均为{k|43.2小时|other}，其中班主任平均{l|46.8小时|other}，任课教师平均{m|41.5小时|other}。班主任津贴由每月{n|400元|CNY/month}提高到{o|600元|CNY/month}，提高{q|50%|percent}，一定程度上补偿了多付出的时间。

教师满意度调查显示，认为负担“有所减轻”的占{r|63.5%|percent}，“没有变化”的占{s|28.1%|percent}，“加重”的占{t|8.4%|percent}。""",
[("avg","b","d","c"),("most","h","f"),("most","i","f"),("below","i","h"),("growth","o","n","q"),("hundred","r s t"),("expr","100-r-s","t"),("between","k","l m"),("most","k","j"),("below","m","l"),("trend","up","n o")],
[error("bound-exceeded","h","f",[1],None,"最多的填了12份，超过10份的上限，不能说所有教师都没有突破","limit against the figure",1,"平均未突破上限，个别教师超过")],
scope=[("most","l","j"),("mean","l m","k"),("avg","b","a","c")])

passage("few-county-share-cost", """农村公办园保育成本分担的履职说明

收费低、拨款少、教师留不住，曾是农村公办园的三重困境。县里测算，一个幼儿一个月的保育成本为{a|780元|CNY/month}，其中人员{b|546元|CNY/month}、日常运行{c|152元|CNY/month}、折旧维修{d|82元|CNY/month}，人员占{e|70%|percent}。家长交的保教费每月{f|220元|CNY/month}，占成本的{g|28.2%|percent}；财政生均拨款折合每月{h|500元|CNY/month}，占{i|64.1%|percent}；剩下的{j|60元|CNY/month}是缺口，由乡镇和村集体填补。

财政拨款标准四年里调了两次，2020年每月{k|300元|CNY/month}，2022年{l|420元|CNY/month}，2023年{m|500元|CNY/month}，共提高{n|200元|CNY/month}，提高{o|66.7%|percent}。家长缴费没有变，因此财政负担占比比2020年提高了。

有乡镇提出，能否把保教费提高到{q|300元|CNY/month}，那样家长分担比例为{r|38.5%|percent}，缺口消失还有{s|20元|CNY/month}结余。县政府没有同意，农村家庭承受力有限，宁可慢一点，也不能让孩子因费退园。""",
[("lin","d","+a -b -c"),("share","b","a","e"),("share","f","a","g"),("share","h","a","i"),("lin","j","+a -f -h"),("same","h","m"),("trend","up","k l m"),("diff","m","k","n"),("growth","m","k","o"),("share","q","a","r"),("expr","q+h-a","s"),("below","f","h"),("below","j","f"),("largest","b","c d"),("growthb","k","n","o")],
scope=[("share","f","h","g"),("growth","m","l","o"),("growth","l","k","o")], hard="缺口由乡镇填补；假设提费后的结余")

passage("far-headline-body-pay", """教师平均工资比公务员高出{a|2,410元|CNY}——待遇保障履职亮点

教师待遇是全社会都盯着的事。为了算准这本账，县人社局、财政局和教育局抽调六名会计，用了整整两周时间，把每一名教师和公务员的工资条汇总核对，补贴、绩效、奖金一项不漏，只把住房公积金和社保单位缴纳部分剔除在外。

核对结果是，2023年全县义务教育教师{b|2,418人|person}，人均工资收入{c|103,560元|CNY}；公务员{d|1,206人|person}，人均{e|101,420元|CNY}。教师工资总额{f|25040.8万元|CNY}，由县财政按月足额发放，没有拖欠一天。去年教师人均为{g|99,870元|CNY}，今年增长{h|3.7%|percent}。

有教师代表提出，人均数掩盖了新教师的低收入。确实，任教三年以内的教师{i|287人|person}，人均只有{j|78,300元|CNY}，是全部教师平均水平的{k|75.6%|percent}。县里正在研究新教师安家补贴。

综合以上情况，教师人均{l|105,360元|CNY}，高于公务员{m|2,140元|CNY}，“不低于”的法定要求已经落实。""",
[("diff","c","e","a"),("prod","f","b c"),("growth","c","g","h"),("share","j","c","k"),("same","c","l"),("same","a","m"),("below","e","c"),("below","j","c"),("trend","up","g c"),("bound","i","b"),("diff","l","e","m")],
[error("difference-mismatch restatement-mismatch","a","c e m",[0,5],("2,140元","CNY"),"正文103560减101420为2140元，标题两位数字颠倒","transposed digits",2),
 error("restatement-mismatch difference-mismatch","l","c e m",[4,10],("103,560元","CNY"),"上文人均103560元，结论两位数字颠倒","restated wrongly",2)],
scope=[("diff","c","g","a"),("prod","f","i j"),("prod","f","d e")])

passage("far-total-parts-places", """学位供给情况向县政协的通报

各位委员：学位够不够，是大家每年必问的问题。先报总账：2021年至2023年，全县共新增中小学学位{a|8,640个|place}，超过原定{b|8,000个|place}的目标{c|640个|place}。

再报细账。2021年投用的是城北小学和二中宿舍楼腾挪出的教室，增加{d|2,160个|place}。那一年疫情反复，工地停停走走，原定还有一所学校没能按期交付，家长意见很大，县长专门到现场致歉。

2022年把前一年欠下的补上，城北初中、河西小学相继开学，增加{e|6,390个|place}，是三年中最多的一年。

2023年只有一个扩建项目，增加{f|2,790个|place}，但它解决了开发区没有初中的问题，开发区{g|1,420名|student}初中生不再跨区上学，占开发区学生{h|4,060人|student}的{i|35.0%|percent}。

按区域分，城区新增{j|6,120个|place}，乡镇新增{k|1880个|place}，城区占{l|70.8%|percent}。由于生源向城区集中，乡镇学校目前还有空余学位{m|1,950个|place}，这也提醒我们，今后建校要看十年，不能只看眼前。""",
[("sum","a","d e f"),("diff","a","b","c"),("largest","e","d f"),("share","g","h","i"),("diff","a","j","k"),("share","j","a","l"),("least","b","a"),("bound","g","h"),("sum","a","j k")],
[error("sum-mismatch","e","a d f",[0],("3,690个","place"),"三年总数8640减去2160和2790为3690个","transposed digits",4),
 error("difference-mismatch sum-mismatch","k","a j",[4,8],("2520个","place"),"城区以外应从新增总数8640中减，为2520个，误从目标8000中减","wrong base",2)],
scope=[("share","j","b","l"),("diff","k","m","c")])

passage("far-staff-restated-section", """县教育督导室履职档案：人员与经费

第一部分讲机构。县人民政府教育督导室加挂督导委员会办公室牌子，核定行政编制{a|4名|person}、事业编制{b|8名|person}，合计{c|12名|person}，现有{d|11人|person}。人员来自学校管理岗位的居多，一半以上当过校长，懂学校、敢说话。

第二部分讲队伍。全县聘任责任督学{e|64名|person}，其中专职{f|12名|person}，兼职{g|52名|person}；兼职督学主要由退休校长和教研员担任，每人每学期至少入校督导{h|8次|item}。按责任区计算，每名督学平均挂牌{i|2所|school}学校，全县挂牌学校{j|128所|school}。

第三部分讲经费。督导经费列入年初预算{k|96万元|CNY}，其中督学津贴{l|57.6万元|CNY}，按每名责任督学每年{m|0.9万元|CNY}测算，余下用于培训、评估和信息系统。

第四部分讲结论。我县现有督导人员{n|11人|person}、责任督学{o|46名|person}，挂牌学校{q|128所|school}，经费{r|69万元|CNY}，机构、队伍、经费三落实。""",
[("sum","c","a b"),("bound","d","c"),("diff","e","f","g"),("prod","j","e i"),("prod","l","e m"),("same","d","n"),("same","e","o"),("same","j","q"),("same","k","r"),("bound","l","k"),("bound","f","e"),("below","f","g")],
[error("restatement-mismatch","o","e",[6],("64名","person"),"第二部分为64名，结论误作46名","transposed digits",2),
 error("restatement-mismatch","r","k",[8],("96万元","CNY"),"第三部分为96万元，结论数字颠倒","restated wrongly",2)],
scope=[("prod","j","f i"),("sum","e","d f")])

passage("far-rate-vs-numbers", """高质量普及学前教育的履职自述

五年前，我县农村孩子上幼儿园还要翻山越岭。那时全县毛入园率{a|71.4%|percent}，有{b|6个|item}乡镇没有一所公办园。分管副县长带着教育局长一个乡一个乡地跑，用撤并后的小学校舍改建幼儿园，花钱少、见效快。

如今{c|15个|item}乡镇都有了公办中心园，毛入园率提高到{d|94.2%|percent}，提高{e|22.8个百分点|percentage-point}。全县适龄幼儿{f|8,730人|student}，在园{g|8,224人|student}，其中公办园{h|4,605人|student}。

公办园占比是评估的硬指标，省里的要求是过半。我县公办园在园幼儿占{i|52.7%|percent}，再加上普惠性民办园{j|2,879人|student}，普惠率达到{k|91.0%|percent}。改建的{l|31所|school}幼儿园平均每所只花{m|68万元|CNY}，总共{n|2108万元|CNY}，相当于新建同等规模的四分之一。

民办园也没有被边缘化。我们给达到等级的民办园每生每年{o|400元|CNY/student}奖补，按普惠性民办园幼儿数共{q|184.20万元|CNY}。""",
[("diff","d","a","e"),("prod","g","f d","1/100"),("share","h","g","i"),("expr","100*(h+j)/g","k"),("prod","n","l m"),("prod","q","j o"),("trend","up","a d"),("bound","b","c"),("share","g","f","d"),("bound","h","g"),("below","i","k")],
[error("share-mismatch","i","h g",[2],("56.0%","percent"),"应以在园幼儿为分母，为56.0%，误以全部适龄幼儿作分母","wrong denominator",2),
 error("average-mismatch","q","j o",[5],("115.16万元","CNY"),"奖补应按普惠性民办园2879人计115.16万元，误按公办园人数计算","wrong part",2)],
scope=[("share","h","f","k"),("prod","q","g o"),("avg","n","c","m")])

passage("far-boarding-two-sections", """寄宿制学校管理履职材料（生活保障、安全值守两节）

生活保障。我县地广人稀，{a|23所|school}寄宿制学校住着{b|9,460名|student}学生，最远的离家四十多公里。县财政按每名住校生每年{c|200元|CNY/student}增拨公用经费，全年{d|189.2万元|CNY}，主要用于热水和取暖。女生宿舍{e|318间|classroom}，男生宿舍{f|374间|classroom}，每间住{g|14.2人|student}左右，没有大通铺。冬天夜里，生活老师要起来给低年级孩子盖被子，这些看不见的辛苦，督学在走访中都记了下来。

安全值守。夜间值守实行“一楼一岗、一层一员”，全县配备生活老师和宿管{h|286人|person}，平均每人管理宿舍{i|2.3间|classroom}，照看学生{j|33.1人|student}。去年夜间值守抽查{k|92次|item}，发现脱岗{l|3次|item}，脱岗率{m|3.3%|percent}，比前年{n|5.8%|percent}下降{o|2.5个百分点|percentage-point-}，当事人已作处理。

自评意见：{q|665间|classroom}宿舍全部达标，生活老师和宿管配备不低于每{r|50名|student}学生一人的标准。""",
[("prod","d","b c"),("expr","b/(e+f)","g"),("sum","q","e f"),("avg","q","h","i"),("avg","b","h","j"),("share","l","k","m"),("diff","m","n","o"),("most","j","r"),("trend","down","n m"),("bound","l","k")],
[error("average-mismatch sum-mismatch","f","b e g q",[1,2],("347间","classroom"),"自评意见665间减去318间为347间，两位数字颠倒；每人照看的间数也由665间算得","transposed digits",2)],
scope=[("avg","b","a","j"),("expr","b/e","g")])

passage("far-compensation-years", """化解大班额三年承诺兑现报告

承诺。2020年底，县政府在人代会上承诺，用三年时间消除全部超大班额，大班额比例降到{a|3%|percent}以下。当时全县有大班额{b|178个|class}，占教学班{c|1,124个|class}的{d|15.8%|percent}。

兑现。第一年靠分流，撤掉{e|46个|class}；第二年新校投用，撤掉{f|71个|class}；第三年清理起始年级，撤掉{g|29个|class}。三年间没有新产生大班额，目前还有{h|23个|class}，教学班增加到{i|1,206个|class}。

检验。第三方机构在今年{!month|10}月随机抽查{j|30所|school}学校，逐班点人头，没有发现瞒报，结果与学籍系统一致。

结论。大班额比例由{k|15.8%|percent}降到{l|2.7%|percent}，下降{m|13.1个百分点|percentage-point-}，承诺已经兑现。""",
[("share","b","c","d"),("lin","h","+b -e -f -g"),("share","h","i","l"),("same","d","k"),("diff","l","k","m"),("most","l","a"),("trend","up","c i"),("trend","down","k l"),("diff","l","d","m")],
[error("sum-mismatch share-mismatch","h","b e f g i l",[1,2],("32个","class"),"178减46、71、29为32个，占1206个的2.7%，23个对不上","transposed digits",2)],
scope=[("share","h","c","l"),("sum","b","e f g"),("most","d","a")])

passage("far-funding-increase-base", """教育费附加与土地出让收益计提履职核查

有人说，土地出让收益计提教育资金，是“看天吃饭”。确实如此。2021年土地市场火热，全县土地出让净收益{a|3.85亿元|CNY}，按{b|10%|percent}计提教育资金{c|3850万元|CNY}。那一年教育部门的日子比较好过，一口气启动了四个新校项目，当时谁也没有想到，行情变得这样快。

到2022年，净收益降到{d|2.14亿元|CNY}，下降{e|44.4%|percent-}，计提随之减少到{f|2140万元|CNY}，比上年少{g|1710万元|CNY}。2023年继续下滑到{h|1.52亿元|CNY}，计提{i|1520万元|CNY}，只有2021年的{j|71.0%|percent}。

为了填补缺口，县财政从一般公共预算增加安排，2022年增加{k|1,200万元|CNY}，2023年增加{l|2,050万元|CNY}，两年合计{m|3,250万元|CNY}。以2021年的计提数为准，两年共少提{n|1,710万元|CNY}，县财政弥补了其中的{o|80.4%|percent}，其余靠压减项目规模解决。""",
[("prod","c","a b","1/100"),("growth","d","a","e"),("prod","f","d b","1/100"),("diff","c","f","g"),("prod","i","h b","1/100"),("share","i","c","j"),("sum","m","k l"),("expr","2*c-f-i","n"),("share","m","n","o"),("trend","down","a d h"),("trend","down","c f i"),("trend","up","k l")],
[error("average-mismatch share-mismatch","n","c f i m o",[7,8],("4,040万元","CNY"),"两年都应与2021年比，少提1710万元和2330万元，共4040万元，只算了第一年","part left out",2),
 error("share-mismatch","j","i c",[5],("39.5%","percent"),"1520万元应与2021年的3850万元比，为39.5%，误与2022年比","wrong base year",2)],
scope=[("share","m","c","o"),("diff","c","i","g"),("growth","h","d","e")])

passage("far-sound-teacher-flow", """教师“三年一聘”改革的自评与数字说明

改革第一年，最难的是让大家相信不是要砸饭碗。县里先后召开座谈会二十多场，把竞聘方案改了七稿。2022年秋季，全县教师{a|2,870人|person}参加竞聘，岗位{b|2,790个|item}，比参加人数少{c|80个|item}，很多教师因此紧张。

结果是，一聘上岗{d|2,604人|person}，跨校竞聘上岗{e|143人|person}，两轮共{f|2747人|person}，占参加人数的{g|95.7%|percent}。还有{h|123人|person}没有在教学岗位上岗，但没有一个人下岗：{i|71人|person}转入后勤、图书管理和生活老师岗位，{j|38人|person}申请离岗待退，{k|14人|person}参加待岗培训，半年后已全部重新上岗。

空出来的{l|43个|item}教学岗位（岗位数减去两轮上岗人数）没有马上补满，留给了当年的公费师范生和特岗教师，当年补充{m|39人|person}，余{n|4个|item}作为机动。

改革后，教师平均周课时由{o|11.2节|other}提高到{q|12.6节|other}，但小学低于初中，初中低于高中，各学段情况不一，平均数不能代表每个学校。""",
[("diff","a","b","c"),("sum","f","d e"),("share","f","a","g"),("diff","a","f","h"),("sum","h","i j k"),("diff","b","f","l"),("diff","l","m","n"),("bound","f","b"),("below","b","a"),("trend","up","o q")],
scope=[("share","f","b","g"),("same","h","c"),("diff","h","c","n")], hard="未上岗人数多于岗位缺口，因教学岗位留有空额")

passage("far-sound-two-counts-canteen", """从“送餐”到“自建”：农村食堂建设的履职总结

十年前，我县农村学校的营养午餐主要靠企业配送，孩子们吃的是凉了的盒饭。2013年起，县政府分四批建食堂，到去年底建成{a|94个|item}食堂，其中{b|81所|school}学校各有一个，另有{c|13个|item}是教学点的小厨房，所以食堂数比学校数多。全县农村义务教育学校和教学点共{d|102个|school}，食堂供餐的{e|94个|school}，占{f|92.2%|percent}，其余{g|8个|school}因生源太少，由邻近学校送餐。

建食堂花了{h|5,170万元|CNY}，平均每个{i|55万元|CNY}，小厨房造价低，每个只有{j|12万元|CNY}，因此学校食堂实际平均每个{k|61.9万元|CNY}。运转费用更是长期的，炊事员{l|405人|person}，每人每月{m|2,400元|CNY/month}，每年按{n|10个月|other}，共{o|972万元|CNY}，全部由县财政承担。

孩子们的变化看得见。六年级男生平均身高五年增长{q|3.8厘米|other}，贫血率由{r|12.6%|percent}降到{s|5.1%|percent}。一位校长说，食堂烟囱冒烟的时候，就是学校最香的时候。""",
[("sum","a","b c"),("same","a","e"),("share","e","d","f"),("diff","d","e","g"),("avg","h","a","i"),("expr","(h-c*j)/b","k"),("prod","o","l m n"),("trend","down","r s"),("below","j","i"),("below","i","k"),("below","b","a"),("between","i","j k")],
scope=[("share","b","d","f"),("avg","h","b","i"),("sum","d","a c")], hard="食堂数多于学校数；平均造价与分类造价不同")

passage("far-sound-rate-change-method", """学生巩固率计算方法变化的说明（供评估组参考）

自评中九年巩固率{a|97.3%|percent}，去年公布的是{b|98.1%|percent}，看上去下降了。今年我们换了算法，两个数不能直接比较。

旧算法，用初中毕业人数除以九年前小学一年级招生数，转入转出不作处理。我县外出务工人口多，转出的算流失，转入的却算毕业，往往互相抵消，看起来漂亮。新算法剔除转学因素，只看当年入学的那一批孩子，{c|2,946人|student}中除去转出{d|318人|student}、死亡和出国{e|11人|student}，剩下{f|2617人|student}应当在本县毕业，实际毕业{g|2,546人|student}，巩固率即{h|97.3%|percent}。如果仍用旧算法，今年本县毕业生共{i|2,893人|student}，其中{j|347人|student}是转入的，巩固率为{k|98.2%|percent}，比去年提高{l|0.1个百分点|percentage-point}。

两种算法都表明巩固率在省定{m|95%|percent}之上。未毕业的{n|71人|student}，主要是休学、留级和转入特殊教育学校，真正失学的{o|4人|student}已劝返。""",
[("lin","f","+c -d -e"),("share","g","f","h"),("diff","i","j","g"),("share","i","c","k"),("diff","k","b","l"),("diff","f","g","n"),("same","a","h"),("least","m","h"),("least","m","k"),("least","m","a"),("bound","o","n"),("share","g","f","a"),("sum","i","g j"),("below","a","b")],
scope=[("share","g","c","h"),("share","i","f","k"),("diff","h","b","l")], hard="算法改变，两年巩固率不可比；旧算法下提高")

passage("snd-old-town-vacancy", """一边空着，一边挤着——学位余缺并存的说明

评估组看完两张表后问：一张表说全县义务教育学位富余{a|3,240个|place}，另一张表说城区缺学位{b|1,860个|place}，到底是缺还是余？

两张表都对。全县核定学位{c|36,500个|place}，在校生{d|33,260人|student}，总量上有余。但富余的学位在乡下，乡镇学校核定{e|19,700个|place}，在校生只有{f|14,600人|student}，空着{g|5,100个|place}；城区学校核定{h|16,800个|place}，却坐了{i|18,660人|student}。学生往城里走，课桌搬不走，这就是问题所在。

我们没有用乡镇的余去抵城区的缺，因为让孩子倒着往乡下走，家长不会答应。县里的办法是，城区两年内新建两所学校，增加{j|2,100个|place}，建成后可有{k|240个|place}的余量；乡镇则把空置教室改成幼儿园和教师周转房，已改造{l|126间|classroom}。""",
[("diff","c","a","d"),("diff","e","f","g"),("diff","i","h","b"),("diff","g","b","a"),("sum","c","e h"),("sum","d","f i"),("diff","j","b","k"),("below","h","i"),("below","f","e")],
scope=[("diff","c","b","d"),("sum","a","b g")], hard="城区缺、乡镇余，净额为富余；城区在校生超过核定学位")

passage("snd-pay-month-cut", """教师工资单上的“减少”

今年{!month|3}月，不少老师发现到手工资少了，县长热线三天接到电话{a|47个|item}。县政府责成财政局逐人核查，结论是应发工资没有减，减的是到手数。

以一名任教十五年的一级教师为例，{!month|2}月应发{b|7,840元|CNY}，扣除个人缴纳的养老、医疗、公积金和个人所得税{c|1,416元|CNY}，到手{d|6424元|CNY}。{!month|3}月应发{e|7,920元|CNY}，反而比上月多{f|80元|CNY}，但因为缴费基数年度调整，并补扣了前两个月的差额，当月扣款{g|1,668元|CNY}，到手{h|6252元|CNY}，比{!month|2}月少{i|172元|CNY}。补扣只此一次，从{!month|4}月起每月扣款{j|1,500元|CNY}，按同样的应发数，到手为{k|6420元|CNY}，与{!month|2}月基本持平。

这件事提醒我们，好事也要把话说在前头。今后凡有调整，随工资条附一张说明。全县涉及教师{l|2,206人|person}，补扣总额{m|37.06万元|CNY}，人均{n|168元|CNY}。""",
[("diff","b","c","d"),("diff","e","b","f"),("diff","e","g","h"),("diff","d","h","i"),("diff","e","j","k"),("avg","m","l","n"),("below","b","e"),("below","h","d"),("below","j","g"),("below","c","j")],
scope=[("diff","b","e","i"),("diff","e","c","h")], hard="应发增加而到手减少，因补扣")

passage("snd-target-lowered", """为什么把学前毛入园率目标调低

县政府今年向人代会提出，把2025年学前三年毛入园率目标由{a|98%|percent}调整为{b|96%|percent}。有代表直言：别人都往上调，你们往下调，是不是畏难？

我们的考虑是，目标要实事求是。2020年定目标时，全县毛入园率{c|91.5%|percent}，按每年提高{d|1.3个百分点|percentage-point}推算，五年可到{e|98.0%|percent}。可是三年下来，今年达到{f|95.2%|percent}，三年提高{g|3.7个百分点|percentage-point}，平均每年{h|1.23个百分点|percentage-point}，增速一年慢似一年，越往后，剩下的越是边远散居的孩子，每提高一个点都要花更大的力气。余下两年若保持今年{i|0.4个百分点|percentage-point}的增幅，到2025年为{j|96.0%|percent}，正好在调整后的目标上。

全省平均目前是{k|93.1%|percent}，即使按调低后的目标，我县仍然领先{l|2.9个百分点|percentage-point}。调低目标不等于放松，省定底线{m|90%|percent}早已越过，质量才是下一步的重点。""",
[("expr","c+d*5","e"),("diff","f","c","g"),("overn","g",3,"h"),("expr","f+i*2","j"),("same","j","b"),("diff","b","k","l"),("below","b","a"),("below","m","k"),("trend","up","c f"),("below","i","h"),("below","h","d"),("same","e","a"),("least","m","f")],
scope=[("diff","a","k","l"),("diff","f","k","l"),("same","a","b")], hard="目标调低而不是笔误；推算与实际增速不同")

passage("snd-school-count-names", """我县究竟有多少所学校——三个数字的来历

开评估会时，教育局长说全县有学校{a|87所|school}，编办主任说有{b|72所|school}，统计局的同志说有{c|104所|school}，会场一片笑声。县长要求会后弄清楚，写进自评报告。

编办管的是机构，一个机构一块牌子，九年一贯制学校算一所，挂靠在中心校的教学点不单设机构，所以是{b9|72所|school}。教育局管的是办学点，在机构数之外，把{d|15个|school}独立校园的教学点也算上，于是成了{a9|87所|school}。统计局按学段登记，{e|11所|school}九年一贯制学校的小学部、初中部各登记一次，再加上{f|6所|school}附设幼儿园，这两类一共多出{g|17所|school}，便有了{c9|104所|school}。

自评报告中凡讲校均、校校达标的，一律用{h|87所|school}；凡讲编制和法人治理的，用{i|72所|school}。例如安防达标{j|85所|school}，达标率就是{k|97.7%|percent}；章程核准{l|72所|school}，核准率{m|100%|percent}。""",
[("same","b","b9"),("same","a","a9"),("same","c","c9"),("sum","a","b d"),("sum","g","e f"),("sum","c","a g"),("same","a","h"),("same","b","i"),("share","j","h","k"),("share","l","i","m"),("bound","j","h"),("sum","c9","a9 g"),("sum","a9","b9 d"),("same","l","i")],
scope=[("same","a","b"),("share","j","c","k"),("share","l","h","m")], hard="三种学校数各有口径")

passage("snd-teacher-ratio-good-bad", """生师比变小了，是好事还是坏事

自评材料里有一处容易看反：全县小学生师比由{a|18.2:1|ratio}变为{b|15.6:1|ratio}，有人说这是“下降”，应该写进问题；有人说这是“改善”，应该写进成绩。

先看原因。三年里，小学生由{c|23,660人|student}减少到{d|20,280人|student}，减少{e|14.3%|percent-}；教师由{f|1,300人|person}变为{g|1300人|person}，一个没有少，编制也没有收回。生师比变小，完全是学生少了，并不是教师多了。

再看影响。县城小学的生师比仍为{h|18.9:1|ratio}，离编制标准{i|19:1|ratio}的上限所剩无几；乡镇小学只有{j|12.4:1|ratio}，有的学科教师一周只上{k|9节|other}课。所以数字好看，结构不好看。我们最后把它写在“工作基础”一节，既不算成绩，也不算问题，同时在问题一节写明城乡不均衡，并提出三年内从乡镇小学调剂{l|60名|person}教师到县城和初中。""",
[("ratio","c","f","a"),("growth","d","c","e"),("ratio","d","g","b"),("trend","down","a b"),("trend","down","c d"),("most","h","i"),("below","j","h"),("between","b","h j"),("same","f","g"),("growth","b","a","e")],
scope=[("ratio","c","g","b"),("trend","down","f g")], hard="生师比下降因学生减少；全县介于城乡之间")

passage("snd-training-over-hundred", """培训完成率为什么是百分之一百三十

教师培训一栏，自评报告写完成率{a|130.0%|percent}，审核人员打了个问号。其实这里面没有水分，只是分子分母要讲清楚。

年初计划培训{b|2,400人次|person-time}，实际培训{c|3,120人次|person-time}。多出的{d|720人次|person-time}，有{e|450人次|person-time}是新课标颁布后省里临时追加的全员培训，另外{f|270人次|person-time}是几所学校自己申请的跟岗研修。全县教师总共才{g|1,950人|person}，人次超过人数，是因为一名教师可以参加几次，平均每人{h|1.6次|other}。

再说经费。计划经费{i|180万元|CNY}，实际支出{j|212万元|CNY}，增加{k|17.8%|percent}，没有像人次那样增加三成，因为追加的全员培训在网上进行，每人次只花{l|200元|CNY}，共{m|9万元|CNY}。平均下来，每人次成本由计划的{n|750元|CNY}降为{o|679元|CNY}。""",
[("prod","c","b a","1/100"),("share","c","b","a"),("diff","c","b","d"),("sum","d","e f"),("growth","j","i","k"),("prod","m","e l"),("avg","i","b","n"),("avg","j","c","o"),("avg","c","g","h"),("below","g","c"),("trend","down","n o")],
scope=[("share","d","g","a"),("avg","j","b","o"),("max100","a")], hard="完成率超过百分之百；人次超过人数")

passage("snd-year-end-minus", """年底专户余额为负的情况说明

国库集中支付系统显示，去年{!month|12}月{!day|31}日，县教育局校舍维修专户余额为{a|-86万元|CNY}。自评报告却写“资金收支平衡、无赤字”，看起来对不上。

专户去年年初结余{b|124万元|CNY}，全年收入{c|1,960万元|CNY}，支出{d|2,170万元|CNY}，收支一轧，正好是系统里那个数。可是支出里有{e|310万元|CNY}，是为省级专项垫付的，省里的资金今年{!month|1}月{!day|9}日到账，到账{f|310万元|CNY}，补回来以后余额为{g|224万元|CNY}。也就是说，赤字只是时间差。

当初为什么要垫？因为三所学校的护坡赶在雨季前必须加固，等钱到了再开工，学生就要在危险的边坡下上一个夏天的课。县长办公会议同意垫付，会议纪要附后。财政部门提醒我们，垫付仍须履行审批手续，今后凡垫付超过{h|100万元|CNY}的，提请县政府常务会议研究。""",
[("lin","a","+b +c -d"),("same","e","f"),("expr","a+f","g"),("least","h","e"),("below","c","d"),("bound","e","d")],
scope=[("diff","c","d","a"),("lin","g","+b +c -d")], hard="余额为负是垫付造成的时间差，补回后为正")

passage("snd-average-up-each-down", """平均数上升而各段都下降的一处疑问

统计股在核稿时发现一件怪事：全县义务教育生均公用支出由{a|1,640元|CNY/student}上升到{b|1,650元|CNY/student}，可是小学由{c|1,400元|CNY/student}降到{d|1,380元|CNY/student}，初中由{e|2,200元|CNY/student}降到{f|2,190元|CNY/student}，两个学段都在降，平均数怎么会升？

复核之后，数字没有错。上年小学生{g|21,000人|student}、初中生{h|9,000人|student}，初中占{i|30%|percent}；今年小学生{j|19,800人|student}、初中生{k|9,900人|student}，初中占{l|33.3%|percent}。初中的标准本来就高，初中生占比上升，把总平均抬了上去。

自评报告如果只写平均数，就掩盖了各段支出下降的事实。因此报告改为分学段表述，并如实写明，两个学段生均公用支出分别下降{m|20元|CNY/student-}和{n|10元|CNY/student-}，原因是今年没有一次性设备采购，县财政明年予以补足。""",
[("expr","(c*g+e*h)/(g+h)","a"),("expr","(d*j+f*k)/(j+k)","b"),("shareofsum","h","g h","i"),("shareofsum","k","j k","l"),("trend","up","a b"),("trend","down","c d"),("trend","down","e f"),("diff","d","c","m"),("diff","f","e","n"),("between","a","c e"),("between","b","d f"),("trend","up","i l"),("trend","down","g j"),("trend","up","h k")],
scope=[("mean","d f","b"),("mean","c e","a"),("trend","up","c d")], hard="平均数上升而各段下降，因结构变化")

passage("snd-boarding-fee-cross-year", """跨年度数据的一点说明：学年与财年

自评中常有人拿学年数除财年数。去年的自评说，全县高中教育支出{a|1.26亿元|CNY}，在校生{b|8,400人|student}，生均{c|1.50万元|CNY}；市里按同样的支出，却算出生均{d|1.56万元|CNY}，两边差了{e|600元|CNY}。

差在学生数。财年从{!month|1}月到{!month|12}月，跨两个学年，春季在校生{f|7,760人|student}，秋季新生入学后增加到{b9|8,400人|student}，市里取的是两个学期的平均数{g|8,080人|student}，我们取的是秋季数。两种取法都有人用，但生均支出应当对应全年，取平均数更合理，我们接受市里的算法。

照此修订，前年支出{h|1.18亿元|CNY}，平均在校生{i|7,800人|student}，生均{j|1.51万元|CNY}；去年比前年提高{k|500元|CNY}，增长{l|3.3%|percent}，“只增不减”的结论没有变化。今后凡用学生数作分母的指标，一律在表下注明取数时点。""",
[("avg","a","b","c"),("mean","f b9","g"),("avg","a","g","d"),("diff","d","c","e"),("same","b","b9"),("avg","h","i","j"),("diff","d","j","k"),("growth","d","j","l"),("trend","up","h a"),("trend","up","j d"),("trend","up","f b9"),("below","c","d"),("trend","up","i g"),("growthb","j","k","l")],
scope=[("avg","a","b","d"),("growth","c","j","l"),("diff","c","j","k")], hard="学年数与财年数，两种生均")

passage("snd-coverage-overlap", """课后服务、托管、社团三项数据的重叠

自评表要求填写“学生参加课后活动情况”，我县填了三行：参加作业辅导{a|11,240人|student}，参加社团{b|9,870人|student}，参加周末公益托管{c|1,930人|student}。三行相加超过了在校生总数{d|18,620人|student}，审核系统报错。

这三行并不互斥。一个孩子周一做作业，周三去社团，两边都有他的名字。经过学籍号去重，三项中至少参加一项的学生是{e|16,758人|student}，占在校生的{f|90%|percent}；一项也没有参加的{g|1,862人|student}，多数离家近、由老人接回。既参加作业辅导又参加社团的有{h|5,120人|student}，占参加社团学生的{i|51.9%|percent}。

系统的校验规则没有错，错在我们没有勾选“可重复”。现已更正。顺带说明，三项活动都不收学生一分钱的学科补课费，社团聘请校外人员的费用由县财政承担，去年{j|214万元|CNY}，平均每名社团学生{k|217元|CNY/student}。""",
[("share","e","d","f"),("diff","d","e","g"),("share","h","b","i"),("avg","j","b","k"),("bound","h","b"),("bound","h","a"),("bound","e","d"),("bound","a","e"),("trend","down","a b c"),("bound","b","e")],
scope=[("sum","e","a b c"),("share","a","d","f"),("sum","d","a b c")], hard="三项参加人数重叠，相加超过总数")

passage("far-errors-project-letter", """关于城西学校投资数额的来信答复

您在来信中问，城西学校到底花了多少钱，为什么宣传栏、公示牌、自评报告上的数字都不一样。我们逐一核对，答复如下。

项目立项时批复投资{a|9,200万元|CNY}，其中校舍{b|6,350万元|CNY}、运动场和附属设施{c|1,180万元|CNY}、设备{d|1,070万元|CNY}。施工公示牌写的是施工合同价{e|7,460万元|CNY}，不包括设备和前期费用，所以比批复数小，这一点公示牌上没有写明，是我们的疏忽。

项目完工后，竣工决算为{f|8,918万元|CNY}，比批复投资节约{g|282万元|CNY}，节约{h|3.1%|percent}。宣传栏上写的投资近亿元，是把第二期食堂项目也算了进去。食堂项目投资{i|960万元|CNY}，尚未决算。

自评报告第{!page|9}页写的决算数是{j|8,981万元|CNY}，与审计报告一致，节约的{k|282万元|CNY}已收回财政。谢谢您的监督。""",
[("sum","a","b c d"),("diff","a","f","g"),("share","g","a","h"),("same","f","j"),("same","g","k"),("below","e","a"),("diff","a","j","g"),("bound","f","a"),("diff","a","f","k")],
[error("restatement-mismatch difference-mismatch","j","f a g",[3,6],("8,918万元","CNY"),"上文竣工决算8918万元，9200减8918才是282万元，两位数字颠倒","transposed digits",2),
 error("sum-mismatch","c","a b d",[0],("1,780万元","CNY"),"批复投资9200万元减校舍6350万元、设备1070万元为1780万元","wrong digit",1)],
scope=[("diff","a","e","g"),("sum","f","e d")])

passage("far-errors-dropout-brief", """控辍保学专项行动小结

开学第一周，全县{a|212名|person}干部、教师走进村组，拿着户籍底册逐户敲门。他们要找的，是底册上有名字、教室里没有座位的孩子。摸底一共找到{b|64名|student}，其中外出随迁、在外地已经就读的{c|39名|student}，因病休学的{d|11名|student}，真正辍学的{e|14名|student}。

劝返是一件慢活。有一户人家，干部去了七趟，最后是孩子的同学写信把她叫回来的。到{!month|10}月底，辍学学生劝返{f|13名|student}，剩下的{g|1名|student}随父母去了外省，已函请当地协助。

劝返回来的学生，跟不上班的单独编一个辅导班，由{h|6名|person}教师轮流上课，平均每名教师辅导{i|2.2名|student}学生；其中{j|5名|student}对学文化课实在没有兴趣，转入县职教中心学习技能，其余{k|9名|student}回到原班。

年终自评时，我们的结论是：全县辍学学生由摸底时的{l|14名|student}减为{m|1名|student}，劝返率{n|20.3%|percent}。""",
[("lin","e","+b -c -d"),("diff","e","f","g"),("avg","f","h","i"),("diff","f","j","k"),("same","e","l"),("same","g","m"),("share","f","e","n"),("trend","down","l m"),("share","f","l","n"),("bound","j","f"),("diff","l","f","m")],
[error("share-mismatch","n","f e l",[6,8],("92.9%","percent"),"劝返13名应除以辍学的14名，为92.9%，误以摸底找到的64名为分母","wrong denominator",2),
 error("difference-mismatch","k","f j",[3],("8名","student"),"回到原班的是劝返13名减去5名，为8名，误从14名中减","wrong base",2)],
scope=[("share","f","b","i"),("sum","b","c e")])

passage("far-errors-toilet", """农村学校旱厕改造的履职交代

三年前，县长在一所村小上完厕所，出来半天没有说话，回城路上只说了一句：“年底前全部改掉。”那一年摸底，全县农村学校还有旱厕{a|148座|item}，分布在{b|93所|school}学校。

改造分两步走。第一年改造{c|86座|item}，集中在人数多的中心校；第二年改造{d|45座|item}，多是山上的教学点，运一车砖要走两个小时；还有{e|8座|item}随学校撤并一起拆除。到去年底，旱厕全部消失。

改造花了{f|2,240万元|CNY}，每座平均{g|16万元|CNY}，撤并拆除的不花钱，不在平均之内。钱从三处来：省级专项{h|1,120万元|CNY}，县级{i|760万元|CNY}，社会捐赠{j|360万元|CNY}。

管护同样要花钱。保洁员每所学校一名，没有教学点撤并前那么多，现有{k|88名|person}，每人每月{l|600元|CNY/month}，一年按{m|10个月|other}发，共{n|55.8万元|CNY}。
自评的结论写得很短：{o|148座|item}旱厕，改造{q|140座|item}，拆除{r|8座|item}，清零。""",
[("sum","a","c d e"),("same","a","o"),("sum","q","c d"),("same","e","r"),("sum","o","q r"),("sum","a","q e"),("avg","f","q","g"),("lin","j","+f -h -i"),("prod","n","k l m"),("largest","h","i j"),("below","k","b"),("bound","r","o")],
[error("sum-mismatch","d","a c e q",[0,2],("54座","item"),"结论改造140座减去第一年86座为54座，也与148座减86、减8相合","transposed digits",2),
 error("average-mismatch","n","k l m",[8],("52.8万元","CNY"),"保洁员现有88名，一年52.8万元，误按改造前93所学校计算","wrong base",1)],
scope=[("avg","f","a","g"),("sum","b","c e")])

passage("far-errors-scores-two-years", """两年自评得分对照与自我批评

今年自评，县政府督导委员会要求“先找问题，再打分”。打分表分五块，满分{a|100分|other}：投入{b|25分|other}，队伍{c|25分|other}，条件{d|20分|other}，公平{e|20分|other}，治理{f|10分|other}。去年我们得了{g|93.2分|other}，自我感觉不错，省里复核却只给{h|88.7分|other}，压掉{i|4.5分|other}，压得最多的是队伍一块。

教训是，把计划当成了结果。比如去年写“补充教师{j|180名|person}”，其实到岗只有{k|151名|person}，其余还在体检；写“新增学位{l|2,000个|place}”，楼是盖好了，桌椅没有到。

今年每一分都要有凭据。投入得{m|24.1分|other}，队伍{n|21.6分|other}，条件{o|18.3分|other}，公平{q|18.9分|other}，治理{r|9.2分|other}，总分{s|91.2分|other}，低于去年自评，高于去年省里的复核分。得分率最低的仍是队伍，只有{t|73.2%|percent}，说明短板没有变。

我们把这份低了{u|1.1分|other}的自评交上来，心里反而踏实。""",
[("sum","a","b c d e f"),("diff","g","h","i"),("sum","s","m n o q r"),("share","n","c","t"),("diff","g","s","u"),("below","s","g"),("below","h","s"),("below","k","j"),("most","m","b"),("most","n","c"),("most","o","d"),("most","q","e"),("most","r","f")],
[error("sum-mismatch difference-mismatch","s","m n o q r g u",[2,4],("92.1分","other"),"五块相加为92.1分，两位数字颠倒，与93.2分也相差1.1分","transposed digits",1),
 error("share-mismatch","t","n c",[3],("86.4%","percent"),"队伍得21.6分，占25分的86.4%，误用条件一块的得分","wrong part",3)],
scope=[("share","s","a","t"),("diff","s","h","u")])

passage("end-night-school-posts", """编外用工清理的承诺与兑现

承诺。前年自评时，县政府承诺把学校编外聘用人员由{a|536人|person}压减到{b|400人|person}以下，压减{c|20%|percent}以上。

做法。一是考编消化，两年里有{d|78名|person}编外教师考进在编岗位；二是到龄退出，有{e|41人|person}达到退休年龄；三是合同期满不续，有{f|39人|person}另谋出路，县人社局为其中大多数介绍了工作。为了不让课堂断档，两年又按程序新聘{g|27人|person}，都是产假顶岗。

结果。到去年底，编外人员为{h|405人|person}，比承诺时减少{i|131人|person-}，压减{j|24.4%|percent-}。工资标准由每月{k|3,100元|CNY/month}提高到{l|3,600元|CNY/month}，人少了，因为提标，每月工资总额只由{m|166.16万元|CNY}变为{n|125.55万元|CNY}。

自评结论。人数压到{o|405人|person}，压减幅度达到承诺，人数目标也已实现。""",
[("lin","h","+a -d -e -f +g"),("diff","h","a","i"),("growth","h","a","j"),("prod","m","a k"),("prod","n","h l"),("same","h","o"),("trend","up","k l"),("below","n","m"),("trend","down","a h"),("below","o","b"),("growthb","a","i","j")],
[error("direction-mismatch","o","b",[9],None,"人数405人没有降到400人以下，人数目标并未实现","limit against the figure",2,"压减幅度达到，人数目标未实现"),
 error("average-mismatch","n","h l",[4],("145.80万元","CNY"),"去年底405人应按提高后的3600元计145.80万元，误按旧标准计","wrong base",2)],
scope=[("below","a","b"),("prod","m","a l")])

passage("end-ranking-claims", """五所城区初中履职评价简报

县教育督导室在年底对五所城区初中作了评价，看的是班额、师资、体育、满意度四件事，不看升学率。

班额。一中{a|48.6人|student}，二中{b|49.3人|student}，三中{c|47.2人|student}，四中{d|45.9人|student}，五中{e|46.4人|student}，都在省定{f|50人|student}以内。其中五中是去年新办的学校，生源还在逐年增加。

体育。学生体质优良率依次为{g|51.2%|percent}、{h|48.7%|percent}、{i|55.4%|percent}、{j|53.8%|percent}和{k|57.1%|percent}，五校平均{l|53.2%|percent}。

满意度。家长满意度依次为{m|93.1%|percent}、{n|90.6%|percent}、{o|94.8%|percent}、{q|95.2%|percent}和{r|94.1%|percent}，最高与最低相差{s|2.1个百分点|percentage-point}。

综合。班额最小的是五中，体质优良率最高的也是五中，满意度最高的是四中；二中三项全部垫底，已约谈校长。""",
[("most","a","f"),("most","b","f"),("most","c","f"),("most","d","f"),("most","e","f"),("mean","g h i j k","l"),("diff","q","n","s"),("smallest","e","a b c d"),("largest","k","g h i j"),("largest","q","m n o r"),("largest","b","a c d e"),("smallest","h","g i j k"),("smallest","n","m o q r"),("between","l","g h i j k")],
[error("direction-mismatch","d","e a b c",[7],None,"四中班额45.9人小于五中46.4人，班额最小的不是五中","wrong superlative",2,"班额最小的是四中"),
 error("difference-mismatch","s","q n",[6],("4.6个百分点","percentage-point"),"最低是二中90.6%，相差4.6个百分点，误与一中相减","wrong part",1)],
scope=[("diff","o","n","s"),("smallest","e","c d")])

passage("end-fund-quarter", """教育专项资金支付进度的自评检讨

按照省里的要求，专项资金到{!month|6}月底支付进度不低于{a|50%|percent}，到{!month|9}月底不低于{b|75%|percent}，到年底不低于{c|95%|percent}。我县去年收到专项资金{d|1.60亿元|CNY}，上半年项目还在评审和招标，支付慢得让人着急。

{!month|6}月底，累计支付{e|7,200万元|CNY}，进度{f|45%|percent}，没有达到要求，被省里通报。县长主持召开调度会，把项目一个一个过堂，能并联审批的并联，能预付的预付。

{!month|9}月底，累计支付{g|1.24亿元|CNY}，进度{h|77.5%|percent}，追了上来，第三季度一个季度支付{i|2,500万元|CNY}，比上半年还少{j|2000万元|CNY}，但只用了三个月。

年底，累计支付{k|1.504亿元|CNY}，进度{l|94%|percent}，第四季度支付{m|2640万元|CNY}。三个时点中，除上半年以外，全部达到省里的要求，余下{n|960万元|CNY}结转。""",
[("share","e","d","f"),("share","g","d","h"),("diff","g","e","i"),("diff","e","i","j"),("share","k","d","l"),("diff","k","g","m"),("diff","d","k","n"),("below","f","a"),("least","b","h"),("least","c","l"),("trend","up","a b c"),("trend","up","e g k"),("bound","k","d")],
[error("bound-exceeded","l","c",[9],None,"年底进度94%没有达到95%，不能说除上半年以外全部达到","limit against the figure",3,"三季度达到，年底差一个百分点"),
 error("difference-mismatch","i","g e j",[2,3],("5200万元","CNY"),"12400减7200为5200万元，写成2500颠倒了两位","transposed digits",2)],
scope=[("least","a","f"),("share","m","d","h")])

passage("end-senior-teacher-story", """银龄讲学计划的履职故事

退休的物理老师老周，去年秋天背着铺盖卷又上了山。算上他，全县一共有{a|42名|person}退休教师报名，分到{b|14所|school}乡村学校，每校平均{c|3名|person}。

银龄教师一学期的补助是每人{d|1.5万元|CNY}，一年两个学期，全县共需{e|63万元|CNY}，中央和省里承担{f|84万元|CNY}，其余{g|42万元|CNY}由县里配套。体检、保险和路费另由派出单位负责。

他们上的多是没人上的课，物理{h|11人|person}，化学{i|8人|person}，英语{j|13人|person}，音乐{k|10人|person}。一学期共上课{l|7,560节|other}，人均{m|180节|other}，听他们课的学生{n|3,868人|student}。

第二年续聘，有{o|36名|person}老师愿意留下，续聘率{q|85.7%|percent}，不续的多因身体原因。县里又新招{r|15名|person}，今年在岗{s|57名|person}，比去年多{t|9名|person}。老周也留下了，他说山里的孩子问问题，眼睛是亮的。""",
[("avg","a","b","c"),("prod","e","a d","2"),("diff","e","f","g"),("sum","a","h i j k"),("avg","l","a","m"),("share","o","a","q"),("sum","s","o r"),("diff","s","a","t"),("bound","o","a"),("bound","f","e"),("largest","j","h i k")],
[error("average-mismatch difference-mismatch bound-exceeded","e","a d f g",[1,2,9],("126万元","CNY"),"一年两个学期，42人每学期1.5万元共126万元，只算了一个学期","wrong period",1),
 error("sum-mismatch difference-mismatch","s","o r a t",[6,7],("51名","person"),"今年在岗应为续聘36名加新招15名，为51名，误加了去年全部","wrong base",2)],
scope=[("share","o","s","q"),("avg","n","a","m")])

passage("end-mean-two-stage", """作业公示抽查情况通报与整改自评

春季抽查{a|24所|school}小学，公示规范的{b|18所|school}，占{c|75%|percent}；抽查{d|6所|school}初中，公示规范的{e|3所|school}，占{f|50%|percent}。通报发下去，校长们有些坐不住，有的当天就在校门口立起了公示栏。

秋季“回头看”，同样抽这些学校，小学规范的增加到{g|23所|school}，占{h|95.8%|percent}，初中规范的增加到{i|5所|school}，占{j|83.3%|percent}。

两次合在一起看，春季抽查的学校共{k|30所|school}，规范率{l|62.5%|percent}，秋季{m|93.3%|percent}，提高{n|23.3个百分点|percentage-point}。仍不规范的{o|2所|school}，一所小学是新校长没有交接清楚，一所初中是备课组各自公示、口径不一，已当面指出，限期一周改正。""",
[("share","b","a","c"),("share","e","d","f"),("share","g","a","h"),("share","i","d","j"),("sum","k","a d"),("expr","100*(b+e)/k","l"),("expr","100*(g+i)/k","m"),("diff","m","l","n"),("expr","k-g-i","o"),("between","l","c f"),("between","m","h j"),("trend","up","b g"),("trend","up","e i"),("trend","up","c h"),("trend","up","f j"),("trend","up","l m")],
[error("average-mismatch difference-mismatch","l","b e k m n",[5,7],("70.0%","percent"),"30所学校中规范21所，为70.0%，62.5%是两个比例的简单平均","simple instead of weighted mean",1)],
scope=[("mean","h j","m"),("share","g","k","h")])

passage("end-kinder-close", """关停无证幼儿园的履职经过

三年前的一场小火灾，让全县上下惊出一身冷汗：起火的是一家藏在居民楼里的无证园，所幸孩子们都在午睡前被接走了。此后，县政府下决心清理无证园。

摸底查出无证园{a|57所|school}，在园幼儿{b|2,394人|student}，平均每所{c|42人|student}。清理分三种办法，条件尚可的帮助整改、发证转正，这样的有{d|23所|school}；条件差、附近有公办园的，关停并分流幼儿，有{e|82所|school}；其余{f|6所|school}地处偏远，一时没有替代，改设为公办园的教学点。

关停的园里有幼儿{g|1,092人|student}，分流到公办园{h|786人|student}，占{i|72.0%|percent}，到普惠性民办园{j|306人|student}，没有一个孩子失学。转正的园有幼儿{k|1,116人|student}，改设教学点的有幼儿{l|186人|student}。

两年下来，无证园清零，公办园在园幼儿因此增加{m|1278人|student}，其中分流{n|786人|student}，改设教学点{o|186人|student}。""",
[("avg","b","a","c"),("lin","f","+a -d -e"),("share","h","g","i"),("diff","g","h","j"),("lin","l","+b -g -k"),("same","h","n"),("same","l","o"),("sum","m","n o"),("bound","h","g"),("below","g","k"),("sum","m","h l")],
[error("sum-mismatch","m","n o h l",[7,10],("972人","student"),"分流到公办园的是786人，加教学点186人为972人，误把分流到民办园的也算了进去","wrong part",1),
 error("sum-mismatch","e","f a d",[1],("28所","school"),"57所减去转正23所、改设6所为28所","transposed digits",2)],
scope=[("share","h","b","i"),("avg","g","a","c")])

passage("snd-rest-roof-sum", """屋顶光伏收益如何记账——自评中的一处说明

县里在{a|31所|school}学校屋顶装了光伏板，企业出资，学校出屋顶。自评报告写“年节约电费{b|186万元|CNY}”，供电公司的账上，这些学校的电费却只少了{c|142万元|CNY}，评估组要求解释。

差额{d|44万元|CNY}并没有消失。光伏发的电，学校自用的部分直接抵扣电费，就是供电公司账上少掉的数；用不完的余电上网，企业按协议分给学校{e|44万元|CNY}，走的是另一本账，不在电费里。两项合起来，才是自评报告的数。平均每校一年受益{f|6万元|CNY}。

还要说明，装机以后学校用电量其实增加了{g|8.5%|percent}，因为教室装了空调。如果不装光伏，按原来的用电习惯，电费会由{h|620万元|CNY}涨到{i|672.7万元|CNY}，实际只付了{j|478万元|CNY}，与装机前相比减少的正是{c9|142万元|CNY}。""",
[("diff","b","c","d"),("same","d","e"),("sum","b","c e"),("avg","b","a","f"),("expr","h*(1+g/100)","i"),("diff","h","j","c9"),("same","c","c9"),("below","j","h"),("below","h","i"),("diff","h","j","c")],
scope=[("diff","i","j","c"),("same","b","c"),("avg","c","a","f")], hard="节约额与电费减少额不等，余电上网收益另计")

passage("snd-rest-cross-county", """接收邻县学生的数据口径

我县与邻县只隔一条河，桥修通以后，邻县{a|418名|student}孩子过河来读书。这些学生该不该算进我县的数字，各项指标处理不一样，自评中分别说明。

算进去的：在校生{b|23,750人|student}、班额、生师比、公用经费，都包括邻县学生，因为他们实实在在坐在教室里。全县{c|580个|class}班，平均{d|40.9人|student}。

不算进去的：入学率、巩固率、控辍保学，只管本县户籍和常住的孩子。本县适龄{e|23,380人|student}，在本县就读{f|23,332人|student}，到外县就读{g|42人|student}，未入学{h|6人|student}，入学率{i|99.97%|percent}。

有人把在校生直接除以适龄人口，得出{j|101.6%|percent}，超过了百分之百，就是因为口径混用。经费上，邻县按协议每生每年补助我县{k|1,200元|CNY/student}，去年补助{l|50.16万元|CNY}，已列入教育收入。""",
[("avg","b","c","d"),("diff","b","a","f"),("lin","e","+f +g +h"),("expr","100*(f+g)/e","i"),("share","b","e","j"),("prod","l","a k"),("bound","f","e"),("below","a","f")],
scope=[("max100","j"),("share","f","e","i"),("avg","f","c","d")], hard="在校生多于适龄人口；到外县就读者算入学")

passage("snd-rest-two-champions", """“最多”与“最高”：两张排行榜的说明

年终排名出来，甲镇和乙乡都说自己是教育投入第一，吵到了县政府办公室。查账之后，两家都没有说错。

甲镇去年拿出{a|320万元|CNY}，总数全县最多；乙乡拿出{b|96万元|CNY}，丙镇{c|210万元|CNY}，丁乡{d|58万元|CNY}。四个乡镇总共{e|684万元|CNY}，甲镇一家占{f|46.8%|percent}。

可是甲镇人多，学生{g|5,120人|student}，平均每名学生{h|625元|CNY/student}；乙乡学生只有{i|760人|student}，平均每名{j|1263元|CNY/student}，这才是全县最高；丙镇学生{k|3,000人|student}，平均{l|700元|CNY/student}；丁乡学生{m|610人|student}，平均{n|951元|CNY/student}。

若看投入占本级财力的比例，第一又成了丁乡，{o|6.8%|percent}，甲镇{q|4.1%|percent}，乙乡{r|6.2%|percent}，丙镇{s|5.5%|percent}。县里今年设了三个奖，总额、人均、占比各一个，谁也不吃亏。""",
[("largest","a","b c d"),("sum","e","a b c d"),("share","a","e","f"),("avg","a","g","h"),("avg","b","i","j"),("avg","c","k","l"),("avg","d","m","n"),("largest","j","h l n"),("largest","o","q r s"),("smallest","d","a b c"),("smallest","q","o r s"),("largest","g","i k m")],
scope=[("avg","a","i","j"),("share","b","e","o"),("mean","h j l n","l")], hard="三种排名各有第一，互不矛盾")

passage("snd-rest-double-negative", """减少的减少——两年控编数据的说明

自评附表里有一栏叫“年度减少数”，前年填{a|120人|person}，去年填{b|45人|person}，审核意见写道：减少数由{a9|120人|person}降到{b9|45人|person}，说明清理力度减弱，建议扣分。

这是把存量和流量看混了。被借调的教师，前年初有{c|186人|person}，当年清退{a8|120人|person}，剩下{d|66人|person}；去年又清退{b8|45人|person}，剩下{e|21人|person}。第一年清掉了{f|64.5%|percent}，第二年清掉年初存量的{g|68.2%|percent}，按比例看力度反而更大，只是可清的人越来越少。

剩下的{h|21人|person}，都是经县委组织部批准的驻村和专班人员，其中驻村{i|14人|person}、专班{j|7人|person}，期满即回。学校方面，清退回来的教师已有{k|158人|person}重新上讲台，占两年清退总数{l|165人|person}的{m|95.8%|percent}，其余因年龄和身体原因转到教辅岗位。""",
[("same","a","a9"),("same","b","b9"),("same","a","a8"),("same","b","b8"),("diff","c","a8","d"),("diff","d","b8","e"),("share","a8","c","f"),("share","b8","d","g"),("same","e","h"),("sum","h","i j"),("sum","l","a b"),("share","k","l","m"),("below","f","g"),("trend","down","a9 b9"),("bound","k","l")],
scope=[("share","b8","c","g"),("share","k","c","m"),("same","a","b")], hard="年度减少数下降而清理比例上升；存量与流量")
