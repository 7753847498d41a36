package luzhi.claims.inference;

import java.util.List;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;

/** Whether words that always say so say that a figure is of a form: what is said by its place alone is meant less often. */
final class Sayings {

    private static final Pattern TOTAL = Pattern.compile("总|共|合计|累计|全[市县区省州]");
    private static final Pattern EACH = Pattern.compile("[每按人均]|标准|单价|造价|总|共|合计|折合");
    private static final Pattern MEAN = Pattern.compile("平均|[年月日校班人县]均");
    private static final Pattern EXTREME = Pattern.compile("最[高低大小多少]");
    private static final Pattern PARTS = Pattern.compile("其中|[:(]|分别|包括");

    /** What bounds something names nothing: two bounds of that name are about two things. */
    private static final Pattern BOUND = Pattern.compile("^(不[低少高多大小]于|不超过|超过|低于|高于|达到?)");

    private Sayings() {}

    /** Whether it is said to be the greatest or the least: nobody takes a mean of these. */
    static boolean isExtreme(Quantity each) {
        return EXTREME.matcher(each.words().clause()).find();
    }

    /** Whether it is said to be a mean. */
    static boolean isMean(Quantity derived) {
        return MEAN.matcher(derived.words().clause()).find();
    }

    static boolean isSaid(Quantity derived, Reading reading) {
        Mention mention = derived.mention();
        List<Quantity> of = reading.operands();
        return switch (reading.form()) {
            case SHARE, OTHER_SHARE, HUNDRED_PERCENT -> mention.is(Role.SHARE);
            case GROWTH, GROWTH_BY_CHANGE, GROWTH_OF_BASE -> mention.is(Role.GROWTH);
            case POINTS, DIFFERENCE, REMAINDER, STOCK -> mention.is(Role.CHANGE);
            case QUOTIENT, PER_MANY, TIMES_MORE -> mention.is(Role.AVERAGE) || mention.is(Role.RATIO)
                    || mention.is(Role.MULTIPLE);
            case YEARLY_GROWTH, YEARLY_CHANGE -> derived.told().span().isYearly();
            case IN_EACH -> derived.told().span().isInEach();
            case MEAN -> isMean(derived);
            case PRODUCT -> EACH.matcher(derived.words().clause() + of.get(1).words().clause()).find();
            case SUM, SUM_OF_TWO -> isTotal(derived)
                    || of.get(0).index() > derived.index() && PARTS.matcher(of.get(0).words().gap()).find();
            case SAME -> mention.label().equals(of.get(0).mention().label()) && !BOUND.matcher(mention.label()).find();
        };
    }

    /** Whether words say that a figure is all there is of something. */
    static boolean isTotal(Quantity figure) {
        return TOTAL.matcher(figure.words().clause()).find();
    }
}
