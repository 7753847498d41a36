package luzhi.report.cockpit.paper;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import luzhi.kernel.problem.Problem;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.reporting.pdf.PdfOrder;

/**
 * How a PDF file stands that was ordered.
 *
 * @param problem why it is not made; null unless it was refused or given up
 * @param still whether the page does not come again by itself
 */
record PdfPage(PageFrame frame, PdfOrder order, @Nullable Problem problem, boolean still) implements TemplateInstance {}
