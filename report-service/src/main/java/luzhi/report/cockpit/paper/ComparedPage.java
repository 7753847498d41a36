package luzhi.report.cockpit.paper;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** What changed between two drafts. */
record ComparedPage(PageFrame frame, ShownComparison shown) implements TemplateInstance {}
