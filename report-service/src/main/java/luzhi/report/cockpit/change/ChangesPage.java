package luzhi.report.cockpit.change;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** What changed, as a page. */
record ChangesPage(PageFrame frame, ShownChanges shown) implements TemplateInstance {}
