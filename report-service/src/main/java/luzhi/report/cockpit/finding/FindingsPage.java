package luzhi.report.cockpit.finding;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** The findings of an evaluation as a page. */
record FindingsPage(PageFrame frame, Findings shown) implements TemplateInstance {}
