package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Precision;
import luzhi.relations.Interval;

/**
 * A figure that others are to keep: 不低于5%, 不超过规定的5所, 5%以内.
 *
 * @param most whether it is the most allowed; otherwise it is the least
 */
record Limit(Mention figure, boolean most) {

    private static final Pattern AT_MOST = Pattern
            .compile(
                    "(?:不(?:得)?(?:超过|高于|多于|大于)|[未没有]超过|未高于|控制在|限额(?:为|是)?|上限(?:为|是)?|核定(?:编制|限额|规模|总额)数?(?:为|是)?|封顶)[^，。;0-9]{0,12}$");
    private static final Pattern AT_LEAST = Pattern
            .compile("(?:不(?:得)?(?:低于|少于|小于)|至少|应(?:当)?(?:提取|安排|达到|配)|下限(?:为|是)?|底线(?:为|是)?)[^，。;0-9]{0,12}$");
    /** 低于30%的要求 bounds what was told before from below, and 低于130元的标准 from above: nobody knows which. */
    private static final Pattern MISSED = Pattern
            .compile("(?<!不|不得|均|都|全部)(?:低于|不足|未达到?|不到|少于)[^，。;0-9]{0,6}$");
    private static final Pattern ASKED = Pattern.compile("^的?[^，。;0-9]{0,4}(?:要求|标准|规定|目标|底线|指标)");
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(2);

    /** The limit that a figure is by its own words; nothing if it is none. */
    static Optional<Limit> find(Mention each) {
        if (each.unit() == null || each.precision() == Precision.ABOUT) {
            return Optional.empty();
        }
        if (MISSED.matcher(each.lead()).find() && ASKED.matcher(each.rest()).find()) {
            return Optional.empty();
        }
        boolean most = each.precision() == Precision.AT_MOST || AT_MOST.matcher(each.lead()).find();
        boolean least = each.precision() == Precision.AT_LEAST || AT_LEAST.matcher(each.lead()).find();
        return most == least ? Optional.empty() : Optional.of(new Limit(each, most));
    }

    /** Whether something is certainly beyond it. */
    boolean isBrokenBy(Mention other) {
        Interval bound = Interval.of(figure.value());
        return most ? bound.isBelow(other.interval()) : other.interval().isBelow(bound);
    }

    /** Whether both may be of one thing: of one unit, and neither more than twice the other. */
    boolean mayBeOf(Mention other) {
        BigDecimal one = figure.value().abs();
        BigDecimal two = other.value().abs();
        return other.isLike(figure) && one.compareTo(two.multiply(FARTHEST)) <= 0
                && two.compareTo(one.multiply(FARTHEST)) <= 0;
    }
}
