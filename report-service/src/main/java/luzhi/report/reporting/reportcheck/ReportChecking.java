package luzhi.report.reporting.reportcheck;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import luzhi.claims.check.Proofreader;
import luzhi.core.measure.Vocabularies;
import luzhi.core.region.RegionDirectory;
import luzhi.relations.RelationLibrary;
import luzhi.report.assessment.discrepancy.Discrepancies;
import luzhi.report.assessment.source.MeasureDirectory;

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
