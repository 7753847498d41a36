package luzhi.report.workflow.evidence;

/**
 * Where a list of evidence goes on.
 *
 * @param region behind this one's code; empty before every region
 * @param id and, of it, behind this entry; 0 before every entry
 */
record EvidencePlace(String region, int id) {}
