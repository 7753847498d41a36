package luzhi.claims.check;

import java.util.List;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mentions;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Severity;

/** Words by which a text says itself why figures do not add up: 去重, 不含, 口径不同. */
final class Explanations {

    private static final Pattern EXPLAINED = Pattern.compile(
            "去重|去掉重复|重复计|重复统计|交叉|重叠|兼[有任报]|可同时|同时[享获参]|剔除|扣除|不[包]?含|不包括|不计入|未计入|未列入|不纳入|不在[此本]?表[内中]|口径|四舍五入|尾差");

    private final Mentions mentions;

    Explanations(List<Sentence> all) {
        mentions = new Mentions(all);
    }

    /** What does not hold, one step less grave where the sentence of one of its figures explains it. */
    Contradiction weighed(Contradiction one) {
        return mayBeExplained(one) && one.severity() != Severity.NOTICE && one.figures().stream()
                .map(figure -> mentions.sentence(mentions.number(figure))).distinct()
                .anyMatch(each -> EXPLAINED.matcher(each.text()).find())
                        ? one.as(one.severity() == Severity.ERROR ? Severity.WARNING : Severity.NOTICE)
                        : one;
    }

    private static boolean mayBeExplained(Contradiction one) {
        return switch (one.kind()) {
            case SUM_MISMATCH, COUNT_MISMATCH, BOUND_EXCEEDED, GROWTH_MISMATCH -> true;
            default -> false;
        };
    }
}
