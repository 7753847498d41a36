package luzhi.report.cockpit.figure;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** The figures that no register counts as a page. */
record FigureSheetPage(PageFrame frame, FigureSheet shown) implements TemplateInstance {}
