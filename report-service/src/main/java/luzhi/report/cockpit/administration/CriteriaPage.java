package luzhi.report.cockpit.administration;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** The criteria of a year as a page. */
record CriteriaPage(PageFrame frame, ShownCriteria shown) implements TemplateInstance {}
