package luzhi.report.cockpit.paper;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** Where a written report is handed over to be checked. */
record CheckPage(PageFrame frame) implements TemplateInstance {}
