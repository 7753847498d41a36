package luzhi.report.reporting.officialreport;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.region.RegionCode;
import luzhi.papers.Paper;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.SourceState;

/**
 * A report, for programs.
 *
 * @param issuer who signs it, and {@code date} the day under the signature
 * @param figures every number in it, in its order
 */
@Schema(name = "OfficialReport")
record ReportView(
        int cycle,
        @Schema(description = "Which version of the cycle's document was judged by") int rulesVersion,
        @Schema(implementation = String.class, example = "100000", description = "Whose version that is: the country's, or a province's") RegionCode rulesRegion,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        String regionName,
        LocalDate asOf,
        String title,
        List<BlockView> body,
        String issuer,
        String date,
        List<AnnexView> annexes,
        List<ReportFigure> figures,
        List<SourceState> sources) {

    /** An annex (附件). */
    @Schema(name = "ReportAnnex")
    record AnnexView(String title, List<BlockView> blocks) {}

    static ReportView of(Report report) {
        Evaluation evaluation = report.content().evaluation();
        Paper paper = report.paper();
        return new ReportView(evaluation.cycle().year(), evaluation.cycle().version(), evaluation.cycle().region(),
                evaluation.region().code(),
                evaluation.region().name(), evaluation.asOf(), paper.title(), BlockView.of(paper.body()),
                paper.signature().issuer(), paper.signature().date(), paper.annexes().stream()
                        .map(annex -> new AnnexView(annex.title(), BlockView.of(annex.blocks()))).toList(),
                report.figures(), evaluation.sources());
    }
}
