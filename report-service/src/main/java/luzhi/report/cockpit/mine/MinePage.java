package luzhi.report.cockpit.mine;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** What waits for the viewer, as a page. */
record MinePage(PageFrame frame, Mine shown) implements TemplateInstance {}
