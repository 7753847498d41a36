package luzhi.report.proofreading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import luzhi.report.claims.Mention;
import luzhi.report.claims.Precision;
import luzhi.report.claims.Role;
import luzhi.report.claims.Sentence;
import luzhi.report.consistency.Interval;
import luzhi.report.consistency.Kind;
import luzhi.report.consistency.Range;
import luzhi.report.consistency.Severity;

/** What cannot be more than something else: a part than its whole, what is used than what there is, a share than all. */
final class LimitCheck implements TextCheck {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern PART = Pattern.compile("^[^一-龥]*其中");
    private static final Pattern NO_MORE_THAN_ALL = Pattern.compile(
            "占|合格率|达标率|覆盖率|巩固率|普及率|到位率|及格率|优良率|持证率|占比|比重|净入学率|接入率|联网率|开出率|拨付率|录取率|参训率|出勤率|(?<!毛)入学率");
    private static final Pattern USED = Pattern.compile("实际使用|已使用|实际支出|实际拨付|实际到位|已拨付|已支出|已到位|实到");
    private static final Pattern AVAILABLE = Pattern.compile("合同|预算|计划|总投资|概算|下达|安排|核定|应到|总带宽|总额|批复");
    private static final Pattern ABOVE = Pattern
            .compile("^[，、 ]*(?:均|已|都|也|全部|远|明显|大幅)*(?:超过|高于|超出|高出|突破)了?[^，。;0-9]{0,14}\\(?$");
    private static final Pattern BELOW = Pattern
            .compile("^[，、 ]*(?:均|已|都|也|全部|远|明显)*(?:低于|不足|不到|少于|未达到)[^，。;0-9]{0,14}\\(?$");
    private static final Pattern GOAL = Pattern.compile("^[^，。;]{0,6}(?:的|以上|目标|标准|指标|要求|规定|底线|省定|国家|红线|水平)");

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (Sentence sentence : sentences) {
            List<Mention> all = sentence.mentions();
            for (int i = 0; i < all.size(); i++) {
                Mention each = all.get(i);
                if (each.isPercent() && each.isExact() && each.value().compareTo(ALL) > 0
                        && NO_MORE_THAN_ALL.matcher(each.lead()).find() && !each.is(Role.GROWTH)) {
                    report("more-than-all", each, List.of(), Interval.of(ALL), ALL, found);
                }
                if (i > 0) {
                    part(all, i, found);
                    used(all, i, found);
                    staff(all, i, found);
                    goal(all.get(i - 1), each, found);
                }
            }
        }
    }

    private static boolean isLevel(Mention each) {
        return each.isExact() && each.is(Role.LEVEL) && each.unit() != null;
    }

    private static void part(List<Mention> all, int index, Consumer<Contradiction> found) {
        Mention part = all.get(index);
        if (!isLevel(part) || !PART.matcher(part.gap()).find()) {
            return;
        }
        for (int i = index - 1; i >= 0; i--) {
            Mention whole = all.get(i);
            if (isLevel(whole) && whole.isLike(part)) {
                if (whole.interval().isBelow(part.interval())) {
                    report("part-above-whole", part, List.of(whole), whole.interval(), whole.value(), found);
                }
                return;
            }
        }
    }

    /** Full-time teachers are among the staff. */
    private static void staff(List<Mention> all, int index, Consumer<Contradiction> found) {
        for (Mention teachers : List.of(all.get(index - 1), all.get(index))) {
            Mention staff = teachers == all.get(index) ? all.get(index - 1) : all.get(index);
            if (isLevel(teachers) && isLevel(staff) && teachers.isLike(staff) && teachers.label().endsWith("专任教师")
                    && staff.label().equals(teachers.label().replace("专任教师", "教职工"))
                    && staff.interval().isBelow(teachers.interval())) {
                report("part-above-whole", teachers, List.of(staff), staff.interval(), staff.value(), found);
            }
        }
    }

    private static void used(List<Mention> all, int index, Consumer<Contradiction> found) {
        Mention used = all.get(index);
        if (!isLevel(used) || !USED.matcher(used.lead()).find()) {
            return;
        }
        Mention there = all.get(index - 1);
        if (isLevel(there) && there.isLike(used) && AVAILABLE.matcher(there.lead()).find()
                && there.interval().isBelow(used.interval())) {
            report("used-above-available", used, List.of(there), there.interval(), there.value(), found);
        }
    }

    /** 入学率94%，超过95%的目标. */
    private static void goal(Mention reached, Mention goal, Consumer<Contradiction> found) {
        if (!reached.isLike(goal) || !reached.isExact() || goal.precision() == Precision.ABOUT
                || reached.is(Role.CHANGE) || reached.is(Role.GROWTH) || goal.bracketed() != goal.gap().contains("(")) {
            return;
        }
        boolean above = ABOVE.matcher(goal.gap()).find();
        boolean below = BELOW.matcher(goal.gap()).find();
        boolean meant = goal.bracketed() || GOAL.matcher(goal.rest()).find() || goal.isPercent();
        if (meant && (above && reached.interval().isBelow(goal.interval())
                || below && goal.interval().isBelow(reached.interval()))) {
            found.accept(new Contradiction(Kind.DIRECTION_MISMATCH, Severity.ERROR, above ? "not-above" : "not-below",
                    List.of(reached, goal), ComparisonCheck.range(reached), ComparisonCheck.range(goal), List.of()));
        }
    }

    private static void report(String says, Mention contradicted, List<Mention> others, Interval bound, BigDecimal face,
            Consumer<Contradiction> found) {
        List<Mention> involved = new ArrayList<>(List.of(contradicted));
        involved.addAll(others);
        found.accept(new Contradiction(Kind.BOUND_EXCEEDED, Severity.ERROR, says, involved,
                ComparisonCheck.range(contradicted), Range.of(face, bound), List.of()));
    }
}
