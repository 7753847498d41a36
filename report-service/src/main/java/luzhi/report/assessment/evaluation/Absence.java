package luzhi.report.assessment.evaluation;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Missing;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.ServiceNames;
import luzhi.report.assessment.source.SourceStatus;

/**
 * Why a figure has no value.
 *
 * @param owner the service that should give it
 * @param why {@code not-stated}, {@code missing-…} as somebody stated, or {@code source-…} as its owner fared
 */
public record Absence(Owner owner, String why) {

    public static Absence ofSource(Owner owner, SourceStatus status) {
        return new Absence(owner, "source-" + status.code());
    }

    /** @param figure what the owner gave in place of a value; null for nothing */
    static Absence ofFigure(Owner owner, KnownFigure figure) {
        return new Absence(owner, figure == null ? "not-stated" : "missing-" + figure.missing());
    }

    Reason reason(FigureKey key) {
        return why.startsWith("source-") ? Reason.of(why, ServiceNames.of(owner.code()), key) : ofOwnWord(key);
    }

    private Reason ofOwnWord(FigureKey key) {
        return why.startsWith("missing-")
                ? Reason.of("missing", key, Missing.of(why.substring("missing-".length())))
                : Reason.of(why, key);
    }
}
