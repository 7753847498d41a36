package luzhi.report.cockpit.register;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** All registers of a region as a page. */
record RegisterOverviewPage(PageFrame frame, RegisterOverview overview) implements TemplateInstance {}
