/**
 * Inspection (督导评估): what inspectors of a region above find on each criterion, beside what the region says of itself, and from
 * both how far a self-evaluation can be trusted (自评可信度). Opinions are kept in revisions, and so is every credibility.
 */
package luzhi.report.workflow.inspection;
