package luzhi.report.assessment.source;

import java.util.List;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;

/** What a service told of what it measures, and by what it breaks that down. */
record ToldCatalogue(List<Measure> measures, List<Dimension> dimensions) {

    ToldCatalogue {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
    }
}
