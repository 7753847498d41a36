package luzhi.report.cockpit.evidence;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** The evidence of a region, as a page. */
record EvidencePage(PageFrame frame, FiledEvidence shown) implements TemplateInstance {}
