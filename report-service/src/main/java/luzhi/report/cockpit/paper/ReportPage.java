package luzhi.report.cockpit.paper;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** Where the official report is to be had. */
record ReportPage(PageFrame frame) implements TemplateInstance {}
