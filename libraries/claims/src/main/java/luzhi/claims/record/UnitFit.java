package luzhi.claims.record;

import java.util.Optional;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

/** Whether a figure can be one of a measure by its unit and by what its words say it is to others, and what speaks against it. */
final class UnitFit {

    private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|变化|下降");
    private static final Pattern CHANGE = Pattern.compile("增加|新增|之差|高于|提高|差额|增量|核增");
    private static final Pattern EACH = Pattern.compile("均|每|标准|补助|津贴|定额");
    private static final Pattern SHARE = Pattern.compile("率|比例|占|覆盖|比重");
    private static final String PERCENT = "percent";

    private UnitFit() {}

    /** What speaks against it, 0 at most; nothing if it cannot be one. */
    static Optional<Double> of(Mention figure, String unit, Measure measure) {
        Optional<Double> ofUnit = ofUnit(figure, unit, measure);
        return ofUnit.map(against -> against + ofRole(figure, measure));
    }

    private static Optional<Double> ofUnit(Mention figure, String unit, Measure measure) {
        String wanted = measure.unit();
        if (figure.is(Role.RATIO)) {
            return wanted.equals(PERCENT) || wanted.contains("/") || wanted.equals("ratio")
                    ? Optional.of(0.0)
                    : Optional.empty();
        }
        if (figure.is(Role.WORD) && figure.unit() == null) {
            return wanted.equals(PERCENT) || Vocabularies.findUnit(wanted).filter(Unit::isCount).isPresent()
                    ? Optional.of(0.0)
                    : Optional.empty();
        }
        if (unit == null || figure.unit() == null) {
            return wanted.equals("ratio") ? Optional.of(0.0) : Optional.empty();
        }
        if (wanted.equals(unit)) {
            return Optional.of(0.0);
        }
        if (wanted.equals(figure.unit())) {
            return Optional.of(Trait.HALF_A_UNIT.times(1));
        }
        if (wanted.startsWith("CNY/") && "CNY".equals(unit) && figure.label().contains("均")) {
            // more than one of them gets
            return Optional.empty();
        }
        if (wanted.startsWith(figure.unit() + "/") || wanted.startsWith("student/") && "person".equals(figure.unit())) {
            return EACH.matcher(figure.label()).find() || EACH.matcher(figure.lead()).find()
                    ? Optional.of(0.0)
                    : Optional.of(Trait.HALF_A_UNIT.times(1));
        }
        if (wanted.equals("percentage-point") && figure.isPercent()) {
            return Optional.of(Trait.HALF_A_UNIT.times(1));
        }
        return counts(figure.unit()) && Vocabularies.findUnit(wanted).filter(Unit::isCount).isPresent()
                ? Optional.of(Trait.COUNTS_OTHERWISE.times(people(figure.unit()) == people(wanted) ? 1 : 2))
                : Optional.empty();
    }

    private static boolean counts(String unit) {
        Optional<Unit> known = Vocabularies.findUnit(unit);
        return known.isEmpty() ? unit.length() == 1 && "倍次年天月岁".indexOf(unit) < 0 : known.get().isCount();
    }

    private static boolean people(String unit) {
        return "person".equals(unit) || "person-time".equals(unit);
    }

    private static double ofRole(Mention figure, Measure measure) {
        String title = measure.title().zh();
        boolean grows = measure.code().endsWith("-growth") || GROWTH.matcher(title).find();
        boolean changes = measure.code().endsWith("-increase") || CHANGE.matcher(title).find();
        boolean fits = switch (figure.role()) {
            case GROWTH -> grows;
            case CHANGE -> changes || grows && figure.isPercent();
            case SHARE -> SHARE.matcher(title).find() && !grows;
            case AVERAGE -> measure.unit().contains("/") || title.contains("均");
            case MULTIPLE -> false;
            default -> !grows;
        };
        return fits ? 0 : Trait.OTHER_ROLE.times(1);
    }
}
