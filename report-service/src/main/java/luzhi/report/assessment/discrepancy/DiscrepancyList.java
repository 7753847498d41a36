package luzhi.report.assessment.discrepancy;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.report.assessment.source.SourceState;

/** The discrepancies of a region and of all below it, and what became of asking each service for the figures. */
@Schema(name = "Discrepancies")
public record DiscrepancyList(List<DiscrepancyView> discrepancies, List<SourceState> sources) {}
