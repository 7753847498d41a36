package luzhi.report.cockpit.gap;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** The gaps of an evaluation as a page. */
record GapsPage(PageFrame frame, Gaps shown) implements TemplateInstance {}
