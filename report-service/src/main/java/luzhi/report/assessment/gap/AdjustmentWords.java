package luzhi.report.assessment.gap;

import java.util.Locale;

import luzhi.core.figure.FigureNames;

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
                        move.change(), move.measure().unit(), unit(move));
    }

    String unit(Adjustment move) {
        return FigureNames.unit(move.measure().unit(), language);
    }
}
