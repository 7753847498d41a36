package luzhi.report.gap;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import luzhi.kernel.measure.Unit;
import luzhi.kernel.measure.Vocabularies;

/** Words a move in one language. */
final class MoveWords {

    private final Locale language;
    private final Map<String, Unit> units;

    MoveWords(Locale language) {
        this.language = language;
        this.units = Vocabularies.units().stream().collect(Collectors.toMap(Unit::code, unit -> unit));
    }

    /** Null for none. */
    GapView.MoveView of(Move move) {
        return move == null
                ? null
                : new GapView.MoveView(move.figure(), move.measure().title().in(language), move.from(), move.to(),
                        move.change(), move.measure().unit(), unit(move));
    }

    String unit(Move move) {
        return units.get(move.measure().unit()).title().in(language);
    }
}
