package luzhi.report.proofreading;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import luzhi.kernel.measure.Vocabularies;
import luzhi.kernel.region.RegionDirectory;
import luzhi.report.consistency.RelationLibrary;
import luzhi.report.discrepancy.Discrepancies;
import luzhi.report.source.MeasureDirectory;

/** Gives the check of written reports what the services know: their measures, their relations, and the words of findings. */
class ReportChecking {

    @Produces
    @Singleton
    Proofreader proofreader(MeasureDirectory measures, RegionDirectory regions, RelationLibrary relations,
            Discrepancies discrepancies, Clock clock) {
        return new Proofreader(() -> measures.ask().byCode(), Vocabularies.dimensions(), regions, relations,
                discrepancies::words, clock);
    }
}
