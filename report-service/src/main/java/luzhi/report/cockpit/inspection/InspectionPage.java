package luzhi.report.cockpit.inspection;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** What inspectors found, as a page. */
record InspectionPage(PageFrame frame, Inspected shown) implements TemplateInstance {}
