/**
 * Seals (封存): a submitted evaluation frozen with the rules it was judged by and everything its verdicts rest on, as canonical
 * JSON under a SHA-256, each seal of a region naming the one before it. Whoever holds the file can judge again without this
 * service: {@code docs/seal.md} says how.
 */
package luzhi.report.workflow.seal;
