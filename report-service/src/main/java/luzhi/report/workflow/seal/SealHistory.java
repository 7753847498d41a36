package luzhi.report.workflow.seal;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;

/** The seals of an evaluation, and what changed, as a page shows it. */
@ApplicationScoped
public class SealHistory {

    private final SealService seals;
    private final TextFigures textFigures;

    SealHistory(SealService seals, TextFigures textFigures) {
        this.seals = seals;
        this.textFigures = textFigures;
    }

    /** The seals of a region in a cycle, the first one first, each with what is wrong with it. */
    public SealView.SealList list(int cycle, RegionCode region, Locale language) {
        return SealView.SealList.of(seals.list(cycle, region), new SealWords(language));
    }

    /**
     * What changed between two seals.
     *
     * @throws NotFound if there is no such seal
     * @throws Conflict if one of them is no longer what was sealed
     */
    public SealChangesView compare(int cycle, RegionCode region, int since, int until) {
        return SealChangesView.of(seals.compare(cycle, region, until, since));
    }

    /**
     * What changed since a seal.
     *
     * @param present the evaluation of the region as it stands
     * @throws NotFound if there is no such seal
     * @throws Conflict if it is no longer what was sealed
     */
    public SealChangesView compareWithPresent(Evaluation present, int since) {
        return SealChangesView.of(seals.compare(present,
                textFigures.ask(present.cycle().year(), present.region().code()), since));
    }
}
