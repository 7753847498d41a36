package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.core.type.TypeReference;

import luzhi.core.figure.FigureKey;
import luzhi.kernel.revision.JsonColumn;
import luzhi.relations.Statement;

/** A figure and the value it had when a discrepancy it is involved in was answered. */
@Schema(name = "AnsweredFigure")
public record AnsweredFigure(FigureKey figure, BigDecimal value) {

    static AnsweredFigure of(Statement statement) {
        return new AnsweredFigure(statement.key(), statement.value());
    }

    /** Whether it is the same figure with the same value; 6.9 and 6.90 are the same. */
    boolean isStill(Statement now) {
        return figure.equals(now.key()) && value.compareTo(now.value()) == 0;
    }

    /** Several of them as a column keeps them. */
    static final class Column extends JsonColumn<List<AnsweredFigure>> {

        Column() {
            super(new TypeReference<>() {
            });
        }
    }
}
