package luzhi.report.cockpit.narrative;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** What a region writes about its tasks, as a page. */
record NarrativesPage(PageFrame frame, Desks shown) implements TemplateInstance {}
