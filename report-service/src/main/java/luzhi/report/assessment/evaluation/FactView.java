package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.report.assessment.source.KnownFigure;

/**
 * What a name of a criterion stood for, as the API shows it: one of figure, threshold and group.
 *
 * @param group of regions, or a level of them, in which the region is (1) or is not (0)
 * @param value null where there is none; then {@code missing} says why
 * @param printed the value as people write it; null where there is none
 */
@Schema(name = "Fact")
public record FactView(String name, @Nullable BigDecimal value, @Nullable OfFigure figure,
        @Nullable OfThreshold threshold,
        @Nullable String group, @Nullable MissingView missing,
        @Schema(description = "The value as people write it", example = "6,623元") @Nullable String printed) {

    /** @param origin {@code derived} or {@code reported}; null where there is no figure */
    @Schema(name = "FactFigure")
    public record OfFigure(FigureKey key, @Nullable String unit, @Nullable String origin) {}

    /** The dated value of a threshold. */
    @Schema(name = "FactThreshold")
    public record OfThreshold(String id, LocalDate validFrom, @Nullable LocalDate validTo, String source,
            Boolean verified) {}

    /**
     * Why there is no value.
     *
     * @param owes the service that should give it; null where the cycle itself lacks it
     */
    @Schema(name = "FactMissing")
    public record MissingView(@Nullable String owes, String because) {}

    public static FactView of(Fact fact, VerdictWords words) {
        if (fact instanceof Fact.OfFigure figure) {
            return of(figure, words);
        }
        if (fact instanceof Fact.OfGroup group) {
            return new FactView(fact.name(), fact.value(), null, null, group.id(), null,
                    words.printed(fact.value(), null));
        }
        Fact.OfThreshold threshold = (Fact.OfThreshold) fact;
        return new FactView(fact.name(), fact.value(), null, threshold.dated() == null
                ? new OfThreshold(threshold.id(), null, null, null, null)
                : new OfThreshold(threshold.id(), threshold.dated().validFrom(), threshold.dated().validTo(),
                        threshold.dated().source(), threshold.dated().verified()),
                null, threshold.dated() == null ? new MissingView(null, words.sentence(threshold.whyAbsent())) : null,
                words.printed(fact.value(), threshold.unit()));
    }

    private static FactView of(Fact.OfFigure fact, VerdictWords words) {
        KnownFigure figure = fact.figure();
        OfFigure shown = new OfFigure(fact.key(), figure == null ? null : figure.unit(),
                figure == null ? null : figure.isDerived() ? "derived" : "reported");
        return new FactView(fact.name(), fact.value(), shown, null, null, fact.absence() == null
                ? null
                : new MissingView(fact.absence().owner().code(), words.sentence(fact.whyAbsent())),
                words.printed(fact.value(), shown.unit()));
    }
}
