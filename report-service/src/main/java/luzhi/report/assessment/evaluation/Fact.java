package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import luzhi.core.PlainJava;
import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;
import luzhi.report.assessment.cycle.Threshold;
import luzhi.report.assessment.source.KnownFigure;

/** What a name of a criterion stood for when it was judged. */
@PlainJava
public sealed interface Fact {

    /** As the criterion calls it. */
    String name();

    /** Null where there is none. */
    BigDecimal value();

    /** The code of its unit; null where there is none, or no value. */
    @Nullable
    String unit();

    /** Null where the value is there. */
    Reason whyAbsent();

    /**
     * A figure.
     *
     * @param figure null where its owner gave none
     * @param absence why there is no value; null where there is one
     */
    record OfFigure(String name, FigureKey key, KnownFigure figure, Absence absence) implements Fact {

        @Override
        public BigDecimal value() {
            return figure == null ? null : figure.value();
        }

        @Override
        public @Nullable String unit() {
            return figure == null ? null : figure.unit();
        }

        @Override
        public Reason whyAbsent() {
            return absence == null ? null : absence.reason(key);
        }
    }

    /**
     * A threshold of the cycle.
     *
     * @param title what the cycle calls it
     * @param unit the code of its unit; null for a number alone
     * @param day the last day of the period judged
     * @param dated the value that held on that day; null if none did
     */
    record OfThreshold(String name, String id, Title title, @Nullable String unit, LocalDate day,
            Threshold.Dated dated) implements Fact {

        @Override
        public BigDecimal value() {
            return dated == null ? null : dated.value();
        }

        @Override
        public Reason whyAbsent() {
            return dated == null ? Reason.of("no-threshold", title, day) : null;
        }
    }

    /**
     * Whether the region judged is of a kind.
     *
     * @param id of a group of the cycle, or {@code region.county} and the like for the level of the region
     * @param member 1 if it is, 0 if not as its value
     */
    record OfGroup(String name, String id, boolean member) implements Fact {

        @Override
        public BigDecimal value() {
            return member ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        @Override
        public @Nullable String unit() {
            return null;
        }

        @Override
        public Reason whyAbsent() {
            return null;
        }
    }
}
