package luzhi.report.cockpit.register;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** One row of a register as a page. */
record RowSheetPage(PageFrame frame, RowSheet row) implements TemplateInstance {}
