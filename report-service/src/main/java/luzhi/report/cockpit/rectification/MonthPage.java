package luzhi.report.cockpit.rectification;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** The rectification of a month as a page. */
record MonthPage(PageFrame frame, ShownMonth shown) implements TemplateInstance {}
