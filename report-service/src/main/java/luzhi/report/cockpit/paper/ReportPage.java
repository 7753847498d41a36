package luzhi.report.cockpit.paper;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.reporting.pdf.PdfOrder;

/**
 * Where the official report is to be had.
 *
 * @param pdfs that were ordered of it, the latest first
 */
record ReportPage(PageFrame frame, List<PdfOrder> pdfs) implements TemplateInstance {}
