package luzhi.report.cockpit.declaration;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** The declarations of a region, as a page. */
record DeclarationsPage(PageFrame frame, Sheet shown) implements TemplateInstance {}
