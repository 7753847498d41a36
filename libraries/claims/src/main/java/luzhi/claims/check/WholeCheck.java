package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Precision;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** What cannot be more than something else: a part than its whole, what is used than what there is, a share than all. */
final class WholeCheck implements TextCheck {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern PART = Pattern.compile("^[^一-龥;]*其中|^，[^，。;]{0,4}其中的$");
    /** 5所中，尚未开工的3所. */
    private static final Pattern AMONG = Pattern.compile("^中，");
    /** What each gets has no parts that are told of: they are of what stands before it. */
    private static final Pattern NO_WHOLE = Pattern.compile("均[^，。;]{0,3}$|每[^，。;]{1,5}$");
    /** The parts of what is left are told of nothing before it. */
    private static final Pattern LEFT = Pattern.compile("结余|余额|结转|缺口");
    private static final Pattern NO_MORE_THAN_ALL = Pattern.compile(
            "占[^，。;]*$|占比|比重|(?<!毛入园|毛入学|完成|增长|执行|利用|周转|收益|回报|资产|负债|使用|超|报录|赔付|投保|成本|费用)率[^，。;]{0,4}$");
    /** What is added up of rounded figures may be a little more. */
    private static final Pattern ADDED_UP = Pattern.compile("相加|合计|之和|总和|加总|加起来");
    /** Of those who began, or left, others may come to be counted: a few more than all. */
    private static final Pattern MAY_GAIN = Pattern.compile("(?:巩固|升学)率");
    /** More than that many in a hundred come to no school. */
    private static final BigDecimal GAINED = BigDecimal.valueOf(105);
    /** Who says so himself knows why. */
    private static final Pattern SAID_SO = Pattern.compile("^[^。;]{0,6}(?:超出|超过|略超|大于|高于)了?(?:100|百分之百)(?![0-9])");
    /** So many characters behind it. */
    private static final int SOON = 16;
    /** 其中小学由1870人减为494人, 其中的总数: what a part was before, and what is no part. */
    private static final Pattern NO_PART = Pattern.compile("[由从](?!业)[^，。;]{0,4}$|总数");
    private static final Pattern BASE = Pattern.compile("(?:比|较|与)[^，。;]{0,4}(?:去年|上年|同期)|原有[^，。;]{0,4}$");
    /** What is so many times as much is no part that was done. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(3);
    private static final Pattern USED = Pattern.compile("实际使用|已使用|已发放|实际发放|实际支出|实际拨付|实际到位|已拨付|已支出|已到位|实到|实际到货");
    private static final Pattern AVAILABLE = Pattern.compile("合同|数量|预算|计划|总投资|概算|下达|安排|核定|应到|总带宽|总额|批复");
    private static final Pattern DONE = Pattern.compile("^[，、]?(?:其中)?已(?!经|超|完成|实现|投入|达|增|有|满|比)[^，。;0-9]{1,6}$");
    private static final Pattern PER_SCHOOL = Pattern.compile("每(?:所)?(?:学?校|园|所)");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (int at = 0; at < sentences.size(); at++) {
            List<Mention> all = sentences.get(at).mentions();
            for (int i = 0; i < all.size(); i++) {
                Mention each = all.get(i);
                if (each.isPercent() && each.isExact() && each.value().compareTo(ALL) > 0
                        && (each.value().compareTo(GAINED) > 0 || !MAY_GAIN.matcher(each.lead()).find())
                        && NO_MORE_THAN_ALL.matcher(each.lead()).find() && !ADDED_UP.matcher(each.lead()).find()
                        && !each.is(Role.GROWTH)
                        && !SAID_SO.matcher(sentences.get(at).behind(each.end(), SOON)).find()) {
                    report(Severity.ERROR, "more-than-all", each, List.of(), Interval.of(ALL), ALL, verdicts);
                }
                if (i > 0) {
                    part(all, i, verdicts);
                    used(all, i, verdicts);
                    staff(all, i, verdicts);
                    if (i == 1 || !all.get(i - 2).isLike(each)) {
                        done(all.get(i - 1), each, verdicts);
                    }
                }
                perHead(sentences, at, i, verdicts);
            }
        }
    }

    private static boolean isLevel(Mention each) {
        return Passages.isAmount(each);
    }

    private static void part(List<Mention> all, int index, Verdicts verdicts) {
        Mention part = all.get(index);
        if (!isLevel(part) || part.gap().indexOf(';') >= 0) {
            return;
        }
        if (!PART.matcher(part.gap()).find()) {
            among(all, index, verdicts);
            return;
        }
        if (NO_PART.matcher(part.lead()).find()) {
            return;
        }
        for (int i = index - 1; i >= 0; i--) {
            Mention whole = all.get(i);
            boolean isChange = whole.is(Role.CHANGE) && whole.interval().isBelow(part.interval());
            if (whole.isLike(part) && !isChange && (part.bracketed() || !whole.bracketed())
                    && !BASE.matcher(whole.lead()).find() && !NO_WHOLE.matcher(whole.lead()).find()) {
                if (isLevel(whole) && !LEFT.matcher(whole.lead()).find() && !whole.gap().startsWith("、")) {
                    compare(part, whole, Severity.WARNING, "part-above-whole", verdicts);
                }
                return;
            }
        }
    }

    private static void among(List<Mention> all, int index, Verdicts verdicts) {
        Mention part = all.get(index);
        Mention whole = all.get(index - 1);
        if (AMONG.matcher(part.gap()).find() && isLevel(whole) && whole.isLike(part)) {
            compare(part, whole, Severity.WARNING, "part-above-whole", verdicts);
        }
    }

    /** Full-time teachers are among the staff. */
    private static void staff(List<Mention> all, int index, Verdicts verdicts) {
        for (Mention teachers : List.of(all.get(index - 1), all.get(index))) {
            Mention staff = teachers == all.get(index) ? all.get(index - 1) : all.get(index);
            if (isLevel(teachers) && isLevel(staff) && teachers.isLike(staff) && teachers.label().endsWith("专任教师")
                    && staff.label().equals(teachers.label().replace("专任教师", "教职工"))) {
                compare(teachers, staff, Severity.WARNING, "part-above-whole", verdicts);
            }
        }
    }

    private static void used(List<Mention> all, int index, Verdicts verdicts) {
        Mention used = all.get(index);
        if (!isLevel(used) || !USED.matcher(used.lead()).find()) {
            return;
        }
        for (int i = index - 1; i >= 0; i--) {
            Mention there = all.get(i);
            if (isLevel(there) && there.isLike(used)) {
                if (AVAILABLE.matcher(there.lead()).find()) {
                    compare(used, there, Severity.WARNING, "used-above-available", verdicts);
                }
                return;
            }
        }
    }

    /** 用地1260亩，已办证1302亩. */
    private static void done(Mention all, Mention part, Verdicts verdicts) {
        if (isLevel(all) && isLevel(part) && part.isLike(all) && DONE.matcher(part.gap()).find() && !part.bracketed()
                && !all.bracketed() && !NO_WHOLE.matcher(all.lead()).find()
                && part.value().compareTo(all.value().multiply(FARTHEST)) <= 0) {
            compare(part, all, Severity.WARNING, "part-above-whole", verdicts);
        }
    }

    /** 94所，每校不少于2名，共176名: the least times the number is more than there are. */
    private static void perHead(List<Sentence> sentences, int at, int index, Verdicts verdicts) {
        List<Mention> around = sentences.get(at).mentions();
        Mention least = around.get(index);
        if (least.precision() != Precision.AT_LEAST || !PER_SCHOOL.matcher(least.lead()).find()
                || least.unit() == null) {
            return;
        }
        List<Mention> schools = around.stream().filter(each -> isLevel(each) && "school".equals(each.unit())).toList();
        if (schools.isEmpty()) {
            schools = Passages.before(sentences, at).stream().flatMap(List::stream)
                    .filter(each -> isLevel(each) && "school".equals(each.unit())).limit(1).toList();
        }
        List<Mention> totals = around.stream().filter(each -> each != least && isLevel(each) && each.isLike(least))
                .toList();
        if (schools.size() == 1 && totals.size() == 1) {
            Interval needed = schools.get(0).interval().times(Interval.of(least.value()));
            if (totals.get(0).interval().isBelow(needed)) {
                verdicts.contradict(new Contradiction(Kind.BOUND_EXCEEDED, Severity.ERROR, "least-above-total",
                        List.of(totals.get(0), schools.get(0), least), ComparisonCheck.range(totals.get(0)),
                        Range.of(schools.get(0).value().multiply(least.value()), needed), List.of()));
            }
        }
    }

    private static void compare(Mention part, Mention whole, Severity severity, String says, Verdicts verdicts) {
        if (whole.interval().isBelow(part.interval())) {
            report(severity, says, part, List.of(whole), whole.interval(), whole.value(), verdicts);
        }
    }

    private static void report(Severity severity, String says, Mention contradicted, List<Mention> others,
            Interval bound, BigDecimal face, Verdicts verdicts) {
        List<Mention> involved = new ArrayList<>(List.of(contradicted));
        involved.addAll(others);
        verdicts.contradict(new Contradiction(Kind.BOUND_EXCEEDED, severity, says, involved,
                ComparisonCheck.range(contradicted), Range.of(face, bound), List.of()));
    }
}
