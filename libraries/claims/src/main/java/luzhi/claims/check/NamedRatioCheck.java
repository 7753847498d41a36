package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** Ratios whose name says of what they are, in a sentence that tells both: 1640名学生，教师82人，师生比1:16.5. */
final class NamedRatioCheck implements TextCheck {

    private static final Pattern NAMED = Pattern.compile("(?:师生比|生师比|师幼比|幼师比)(?:例)?(?:约|仅)?(?:为|达到?|是)?$");
    private static final String PUPILS = "学生|在校生|幼儿";
    private static final String TEACHERS = "教师|专任教师";
    private static final Pattern BEHIND = Pattern.compile("^(?:在校|在园)?(?:(" + PUPILS + ")|(" + TEACHERS + "))");
    private static final Pattern BEFORE = Pattern
            .compile("(?:(" + PUPILS + ")|(" + TEACHERS + "))(?:人数|总数|数)?$");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            List<Mention> all = sentence.mentions();
            for (int i = 2; i < all.size() && sentence.row() == null; i++) {
                Mention ratio = all.get(i);
                if (ratio.is(Role.RATIO) && ratio.isExact() && isToOne(ratio)
                        && NAMED.matcher(ratio.lead()).find()) {
                    check(ratio, all.subList(0, i), verdicts);
                }
            }
        }
    }

    private static void check(Mention ratio, List<Mention> before, Verdicts verdicts) {
        List<Mention> pupils = new ArrayList<>();
        List<Mention> teachers = new ArrayList<>();
        for (Mention each : before) {
            if (each.is(Role.RATIO) || each.gap().indexOf(';') >= 0) {
                return;
            }
            if (Passages.isAmount(each) && "person".equals(each.unit())) {
                Matcher people = people(each);
                if (!people.find()) {
                    return;
                }
                (people.group(1) == null ? teachers : pupils).add(each);
            }
        }
        if (pupils.size() == 1 && teachers.size() == 1) {
            compare(ratio, pupils.get(0), teachers.get(0), verdicts);
        }
    }

    private static boolean isToOne(Mention ratio) {
        return ratio.terms().size() == 2 && ratio.terms().stream().anyMatch(each -> each.contains(BigDecimal.ONE));
    }

    /** What is counted is said behind the number, or else before it. */
    private static Matcher people(Mention each) {
        return each.noun().isEmpty() ? BEFORE.matcher(each.label()) : BEHIND.matcher(each.noun());
    }

    private static void compare(Mention ratio, Mention pupils, Mention teachers, Verdicts verdicts) {
        try {
            Interval each = pupils.interval().dividedBy(teachers.interval());
            Interval stated = Interval.around(ratio.value(),
                    HALF.scaleByPowerOfTen(-Math.max(0, ratio.value().scale())));
            if (stated.overlaps(each)) {
                verdicts.agree(List.of(ratio, pupils, teachers));
            } else {
                verdicts.contradict(new Contradiction(Kind.RATIO_MISMATCH, Severity.WARNING, "ratio",
                        List.of(ratio, pupils, teachers), Range.of(ratio.value(), stated),
                        Range.of(pupils.value().divide(teachers.value(), MathContext.DECIMAL128), each), List.of()));
            }
        } catch (NoResult undecided) {
            verdicts.agree(List.of(ratio));
        }
    }
}
