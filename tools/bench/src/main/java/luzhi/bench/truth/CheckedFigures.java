package luzhi.bench.truth;

import java.util.HashSet;
import java.util.Set;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.corpus.Passage;
import luzhi.claims.corpus.Proportion;
import luzhi.claims.corpus.Span;
import luzhi.claims.corpus.StatedFigure;
import luzhi.claims.reading.Claim;

/**
 * Of the figures that were read, how many a check says it has held against others.
 *
 * @param related those that stand in a relation, by the annotation
 * @param single those that stand in none
 */
record CheckedFigures(Proportion related, Proportion single) {

    static final CheckedFigures NONE = new CheckedFigures(new Proportion(0, 0), new Proportion(0, 0));

    static CheckedFigures of(Passage passage, CheckedReport checked) {
        Set<Integer> inRelation = new HashSet<>();
        passage.relations().forEach(each -> inRelation.addAll(each.figures()));
        Set<Claim> unchecked = new HashSet<>(checked.unchecked());
        CheckedFigures sum = NONE;
        for (int i = 0; i < passage.figures().size(); i++) {
            StatedFigure figure = passage.figures().get(i);
            boolean isRelated = inRelation.contains(i);
            for (Claim claim : checked.claims()) {
                if (new Span(claim.start(), claim.end()).overlaps(figure.span())) {
                    Proportion one = new Proportion(unchecked.contains(claim) ? 0 : 1, 1);
                    sum = sum.plus(
                            isRelated ? new CheckedFigures(one, NONE.single) : new CheckedFigures(NONE.related, one));
                    break;
                }
            }
        }
        return sum;
    }

    CheckedFigures plus(CheckedFigures other) {
        return new CheckedFigures(related.plus(other.related), single.plus(other.single));
    }
}
