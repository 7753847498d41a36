package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.ColumnTransformer;

import luzhi.kernel.revision.JsonColumn;
import luzhi.relations.Finding;
import luzhi.relations.Statement;

/**
 * What an answer says, and of which values.
 *
 * @param stated what was stated when it was answered, computed what it followed to be; null where merely values are alike
 * @param figures all that were involved, with their values of then; empty in answers from before they were kept
 */
@Embeddable
record AnswerContent(
        @Convert(converter = AnswerKind.Column.class) AnswerKind kind,
        String explanation,
        BigDecimal stated,
        BigDecimal computed,
        @Convert(converter = AnsweredFigure.Column.class) @Column(columnDefinition = JsonColumn.TYPE) @ColumnTransformer(write = JsonColumn.AS_JSON) List<AnsweredFigure> figures) {

    AnswerContent {
        figures = List.copyOf(figures);
    }

    /** An answer to what is found now. */
    static AnswerContent of(AnswerDraft draft, Finding found) {
        return new AnswerContent(draft.kind(), draft.explanation(),
                found.stated() == null ? null : found.stated().value(),
                found.computed() == null ? null : found.computed().value(),
                found.figures().stream().map(AnsweredFigure::of).toList());
    }

    /** Whether it says this, and of these very values. */
    boolean isAnswer(AnswerDraft draft, Finding now) {
        return kind == draft.kind() && explanation.equals(draft.explanation()) && speaksOf(now);
    }

    /** Whether it was given to these very values; 6.9 and 6.90 are the same. */
    boolean speaksOf(Finding now) {
        return now.relation() == null
                ? isSame(stated, now.stated().value()) && isSame(computed, now.computed().value())
                : figures.size() == now.figures().size() && now.figures().stream().allMatch(this::knows);
    }

    private boolean knows(Statement now) {
        return figures.stream().anyMatch(one -> one.isStill(now));
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
