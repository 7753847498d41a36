package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.SaidSpan;
import luzhi.claims.reading.Sentence;
import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** By how much something grew each year, against by how much it grew in some years: 五年增长30%，年均增长5.4%. */
final class CompoundGrowthCheck implements TextCheck {

    private static final Pattern YEARLY = Pattern
            .compile("(?:年均|平均每年|每年平均)(?:约|再|又|净)?(?:增长|递增|增幅|增速|增加|提高|上涨|下降|减少|递减|降低)?(?:率|幅度?|速度)?(?:约)?(?:为|达到?)?$");
    private static final Pattern YEARLY_AT_ALL = Pattern.compile("年均|平均每年|每年|逐年|同比|上年");
    /** Nobody else's growth stands between the two. */
    private static final Pattern OTHERS = Pattern.compile("高于|低于|高出|快于|慢于|全[国省市县]|其中|而");
    private static final Pattern GREW = Pattern.compile("[增涨升降减](?:[长加幅高少低]|了|约)?$");
    private static final Pattern BREAK = Pattern.compile("^.*[，。;:]");
    private static final int LONGEST = 30;
    private static final int APART = 2;
    private static final Interval HUNDRED = Interval.of(BigDecimal.valueOf(100));

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            List<Mention> all = sentence.mentions();
            for (int i = 1; i < all.size() && sentence.row() == null; i++) {
                if (all.get(i).isPercent() && all.get(i).isExact() && YEARLY.matcher(all.get(i).lead()).find()) {
                    check(sentence, i, verdicts);
                }
            }
        }
    }

    private static void check(Sentence sentence, int index, Verdicts verdicts) {
        Mention yearly = sentence.mentions().get(index);
        yearly.spend(LONGEST);
        total(sentence.mentions(), index).ifPresent(total -> {
            int years = years(sentence, total, yearly);
            if (years > 1) {
                compare(yearly, total, years, verdicts);
            }
        });
    }

    private static Optional<Mention> total(List<Mention> all, int index) {
        for (int i = index - 1; i >= Math.max(0, index - APART); i--) {
            if (OTHERS.matcher(all.get(i + 1).gap()).find()) {
                return Optional.empty();
            }
            Mention each = all.get(i);
            if (each.isPercent()) {
                return each.isExact() && (each.is(Role.GROWTH) || GREW.matcher(each.lead()).find())
                        && !YEARLY_AT_ALL.matcher(each.lead()).find()
                        && Comparisons.falls(each) == Comparisons.falls(all.get(index))
                                ? Optional.of(each)
                                : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** As they are said beside the yearly growth, beside the total, or by the years that the total lies between; 0 if nobody says. */
    private static int years(Sentence sentence, Mention total, Mention yearly) {
        int said = SaidSpan.counted(sentence.between(total.end(), yearly.start()));
        String before = sentence.between(Math.max(sentence.start(), total.start() - LONGEST), total.start()).toString();
        String clause = BREAK.matcher(before).replaceFirst("");
        said = said > 0 ? said : SaidSpan.counted(clause);
        return said > 0 ? said : SaidSpan.betweenYears(clause);
    }

    private static void compare(Mention yearly, Mention total, int years, Verdicts verdicts) {
        try {
            Interval computed = yearly(total, years);
            // 五年 may be five years of which the first is what it grew from
            if (computed.overlaps(yearly.interval()) || yearly(total, years - 1).overlaps(yearly.interval())) {
                verdicts.agree(List.of(yearly, total));
            } else {
                verdicts.contradict(new Contradiction(Kind.GROWTH_MISMATCH, Severity.WARNING, "yearly-growth",
                        List.of(yearly, total), ComparisonCheck.range(yearly),
                        Range.of(ComparisonCheck.middle(computed), computed), List.of()));
            }
        } catch (NoResult undecided) {
            // what fell by all there was has no yearly rate
        }
    }

    private static Interval yearly(Mention total, int years) throws NoResult {
        boolean falls = Comparisons.falls(total);
        Interval grown = falls ? HUNDRED.minus(total.interval()) : HUNDRED.plus(total.interval());
        Interval factor = grown.dividedBy(HUNDRED).root(years).times(HUNDRED);
        return falls ? HUNDRED.minus(factor) : factor.minus(HUNDRED);
    }
}
