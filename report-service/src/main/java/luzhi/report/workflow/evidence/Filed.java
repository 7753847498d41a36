package luzhi.report.workflow.evidence;

/**
 * What became of evidence that was filed.
 *
 * @param isNew false if there was an entry that says the same
 */
public record Filed(EvidenceView entry, boolean isNew) {}
