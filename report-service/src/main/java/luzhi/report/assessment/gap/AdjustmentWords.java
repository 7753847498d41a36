package luzhi.report.assessment.gap;

import java.math.BigDecimal;
import java.util.Locale;

import luzhi.core.figure.FigureNames;
import luzhi.core.figure.PrintedNumber;

/** Words a move in one language. */
final class AdjustmentWords {

    private final Locale language;

    AdjustmentWords(Locale language) {
        this.language = language;
    }

    /** Null for none. */
    GapView.MoveView of(Adjustment move) {
        return move == null
                ? null
                : new GapView.MoveView(move.figure(), move.measure().title().in(language), move.from(), move.to(),
                        move.change(), move.measure().unit(), unit(move), printed(move.from(), move),
                        printed(move.to(), move), change(move.change(), move));
    }

    private String printed(BigDecimal value, Adjustment move) {
        return PrintedNumber.text(value, move.measure().unit(), language);
    }

    /** A change of the figure that the move is of. */
    String change(BigDecimal change, Adjustment move) {
        return PrintedNumber.difference(change, move.measure().unit(), language);
    }

    String unit(Adjustment move) {
        return FigureNames.unit(move.measure().unit(), language);
    }
}
