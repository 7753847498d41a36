/**
 * What if (假设测算): an evaluation with some figures or thresholds replaced, and only what changes by that. Nothing is stored.
 */
package luzhi.report.assessment.whatif;
