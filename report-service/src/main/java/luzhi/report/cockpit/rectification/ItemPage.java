package luzhi.report.cockpit.rectification;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** One item, as a page. */
record ItemPage(PageFrame frame, ShownItem shown) implements TemplateInstance {}
