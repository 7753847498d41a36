package luzhi.report.assessment.gap;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

/** Words a move in one language. */
final class AdjustmentWords {

    /** Read once: they stand in a file. */
    static final Map<String, Unit> UNITS = Vocabularies.units().stream()
            .collect(Collectors.toUnmodifiableMap(Unit::code, unit -> unit));

    private final Locale language;

    AdjustmentWords(Locale language) {
        this.language = language;
    }

    /** Null for none. */
    GapView.MoveView of(Adjustment move) {
        return move == null
                ? null
                : new GapView.MoveView(move.figure(), move.measure().title().in(language), move.from(), move.to(),
                        move.change(), move.measure().unit(), unit(move));
    }

    String unit(Adjustment move) {
        return UNITS.get(move.measure().unit()).title().in(language);
    }
}
