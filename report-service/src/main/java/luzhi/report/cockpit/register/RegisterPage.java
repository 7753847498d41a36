package luzhi.report.cockpit.register;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** One register as a page. */
record RegisterPage(PageFrame frame, RegisterSheet sheet) implements TemplateInstance {}
