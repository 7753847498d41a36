package luzhi.report.cockpit.measure;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** One measure as a page. */
record MeasurePage(PageFrame frame, ShownMeasure shown) implements TemplateInstance {}
