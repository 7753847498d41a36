package luzhi.report.cockpit.handbook;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** The handbook as a page. */
record HandbookPage(PageFrame frame, RawString text) implements TemplateInstance {}
