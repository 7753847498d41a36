/**
 * The evaluation (评价): a verdict on every criterion of a cycle for a region, from its figures and declarations. The core,
 * {@link luzhi.report.assessment.evaluation.Judge}, is plain Java: the same facts always give the same verdicts.
 */
package luzhi.report.assessment.evaluation;
