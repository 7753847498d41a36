package luzhi.report.reporting.reportcheck;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import luzhi.claims.check.ReportChecker;
import luzhi.core.region.RegionDirectory;
import luzhi.relations.RelationCatalog;
import luzhi.report.assessment.discrepancy.DiscrepancyService;
import luzhi.report.assessment.source.MeasureDirectory;

/** Gives the check of written reports what the services know: their measures, their relations, and the words of findings. */
class ReportCheckerBean {

    @Produces
    @Singleton
    ReportChecker checker(MeasureDirectory measures, RegionDirectory regions, RelationCatalog relations,
            DiscrepancyService discrepancies, Clock clock) {
        return new ReportChecker(measures::ask, regions, relations, discrepancies::words, clock);
    }
}
