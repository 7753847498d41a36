package luzhi.report.cockpit.frame;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import luzhi.kernel.problem.Problem;

/**
 * What is said instead of a page that cannot be shown, or of a form that cannot be taken.
 *
 * @param from the page of ours that led here; null if none did, or nobody knows
 */
record ProblemPage(PageFrame frame, Problem problem, @Nullable String from) implements TemplateInstance {}
