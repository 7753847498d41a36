package luzhi.report.cockpit.measure;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/**
 * One measure as a page.
 *
 * @param explained how one of its figures came about; null unless that is asked for
 */
record MeasurePage(PageFrame frame, ShownMeasure shown,
        @Nullable ExplainedFigure explained) implements TemplateInstance {}
