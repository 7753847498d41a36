package luzhi.report.cockpit.task;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** One task as a page. */
record TaskPage(PageFrame frame, ShownTask shown) implements TemplateInstance {}
