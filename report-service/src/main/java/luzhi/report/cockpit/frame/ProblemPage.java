package luzhi.report.cockpit.frame;

import io.quarkus.qute.TemplateInstance;

import luzhi.kernel.problem.Problem;

/** What is said instead of a page that cannot be shown, or of a form that cannot be taken. */
record ProblemPage(PageFrame frame, Problem problem) implements TemplateInstance {}
