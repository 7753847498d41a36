package luzhi.report.workflow.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.region.RegionCode;

/** One published evaluation in a list. */
@Schema(name = "PublishedEntry")
public record PublishedEntry(int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region, Publication publication) {}
