package luzhi.report.cockpit.gap;

import java.util.List;

import luzhi.report.assessment.gap.GapView;

/** What is lacking, that which decides tasks apart from that which only advises. */
record Gaps(GapView all) {

    /** The open criteria that decide a task. */
    public List<GapView.OfCriterion> deciding() {
        return all.gaps().stream().filter(gap -> !gap.advisory()).toList();
    }

    /** The open criteria that decide nothing. */
    public List<GapView.OfCriterion> advisory() {
        return all.gaps().stream().filter(GapView.OfCriterion::advisory).toList();
    }
}
