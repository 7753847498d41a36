package luzhi.claims.record;

import java.util.regex.Pattern;

import luzhi.core.measure.Measure;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

/**
 * What a measure is by its title and its unit, seen once for all figures.
 *
 * @param grows growth of something
 * @param changes a change of something
 * @param share the share of one thing in another, and no growth
 * @param average how much of something each of others has
 * @param counts its unit counts things
 */
record Nature(boolean grows, boolean changes, boolean share, boolean average, boolean counts) {

    private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|变化|下降");
    private static final Pattern CHANGE = Pattern.compile("增加|新增|之差|高于|提高|差额|增量|核增");
    private static final Pattern SHARE = Pattern.compile("率|比例|占|覆盖|比重");

    static Nature of(Measure measure) {
        String title = measure.title().zh();
        boolean grows = measure.code().endsWith("-growth") || GROWTH.matcher(title).find();
        return new Nature(grows, measure.code().endsWith("-increase") || CHANGE.matcher(title).find(),
                SHARE.matcher(title).find() && !grows, measure.unit().contains("/") || title.contains("均"),
                Vocabularies.findUnit(measure.unit()).filter(Unit::isCount).isPresent());
    }
}
