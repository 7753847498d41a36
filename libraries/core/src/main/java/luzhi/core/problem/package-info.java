/**
 * What is wrong with a request, where, and what was expected: faults, all of them at once, and the refusals that carry them. The
 * sentences stand in {@code wording/problems*.properties}; how HTTP shows them is known by the kernel.
 */
package luzhi.core.problem;
