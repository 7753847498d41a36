package luzhi.report.cockpit.task;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** One criterion as a page. */
record CriterionPage(PageFrame frame, ExplainedCriterion shown) implements TemplateInstance {}
