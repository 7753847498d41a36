/**
 * Submission (报送): the way of an evaluation from draft to publication. The region's own supervision office submits, what stands
 * in the way is said before, submitting seals; the office above returns it with reasons or accepts it, and publishes. Whatever
 * was accepted is corrected only by an amendment, sealed anew. Every step is kept with who took it, when and why.
 */
package luzhi.report.workflow.submission;
