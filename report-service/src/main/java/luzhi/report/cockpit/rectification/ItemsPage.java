package luzhi.report.cockpit.rectification;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** What is being rectified, as a page. */
record ItemsPage(PageFrame frame, Items shown) implements TemplateInstance {}
