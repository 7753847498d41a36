package luzhi.claims.record;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

/** Whether a figure can be one of a measure by its unit and by what its words say it is to others, and what speaks against it. */
final class UnitFit {

    private static final Pattern EACH = Pattern.compile("均|每|标准|补助|津贴|定额");
    private static final String PERCENT = "percent";
    private static final OptionalDouble FITS = OptionalDouble.of(0);
    private static final OptionalDouble HALF = OptionalDouble.of(Trait.HALF_A_UNIT.times(1));
    private static final OptionalDouble NEVER = OptionalDouble.empty();

    private final Mention figure;
    private final String unit;
    private final boolean ofEach;
    private final boolean counts;

    /** @param unit of the claim; null for a bare number */
    UnitFit(Mention figure, String unit) {
        this.figure = figure;
        this.unit = unit;
        this.ofEach = EACH.matcher(figure.label()).find() || EACH.matcher(figure.lead()).find();
        this.counts = figure.unit() != null && counts(figure.unit());
    }

    /** What speaks against it, 0 at most; nothing if it cannot be one. */
    OptionalDouble with(NamedMeasure measure) {
        OptionalDouble ofUnit = ofUnit(measure);
        return ofUnit.isEmpty() ? NEVER : OptionalDouble.of(ofUnit.getAsDouble() + ofRole(measure.nature()));
    }

    private OptionalDouble ofUnit(NamedMeasure measure) {
        String wanted = measure.measure().unit();
        if (figure.is(Role.RATIO)) {
            return wanted.equals(PERCENT) || wanted.contains("/") || wanted.equals("ratio") ? FITS : NEVER;
        }
        if (figure.is(Role.WORD) && figure.unit() == null) {
            return wanted.equals(PERCENT) || measure.nature().counts() ? FITS : NEVER;
        }
        if (unit == null || figure.unit() == null) {
            return wanted.equals("ratio") ? FITS : NEVER;
        }
        if (wanted.equals(unit)) {
            return FITS;
        }
        if (wanted.equals(figure.unit())) {
            return HALF;
        }
        if (wanted.startsWith("CNY/") && "CNY".equals(unit) && figure.label().contains("均")) {
            // more than one of them gets
            return NEVER;
        }
        if (isHalf(wanted)) {
            return ofEach ? FITS : HALF;
        }
        if (wanted.equals("percentage-point") && figure.isPercent()) {
            return HALF;
        }
        return counts && measure.nature().counts()
                ? OptionalDouble.of(Trait.COUNTS_OTHERWISE.times(people(figure.unit()) == people(wanted) ? 1 : 2))
                : NEVER;
    }

    private boolean isHalf(String wanted) {
        int own = figure.unit().length();
        return wanted.startsWith(figure.unit()) && wanted.startsWith("/", own)
                || wanted.startsWith("student/") && "person".equals(figure.unit());
    }

    private static boolean counts(String unit) {
        return Vocabularies.findUnit(unit).map(Unit::isCount)
                .orElseGet(() -> unit.length() == 1 && "倍次年天月岁".indexOf(unit) < 0);
    }

    private static boolean people(String unit) {
        return "person".equals(unit) || "person-time".equals(unit);
    }

    private double ofRole(Nature nature) {
        boolean fits = switch (figure.role()) {
            case GROWTH -> nature.grows();
            case CHANGE -> nature.changes() || nature.grows() && figure.isPercent();
            case SHARE -> nature.share();
            case AVERAGE -> nature.average();
            case MULTIPLE -> false;
            default -> !nature.grows();
        };
        return fits ? 0 : Trait.OTHER_ROLE.times(1);
    }
}
