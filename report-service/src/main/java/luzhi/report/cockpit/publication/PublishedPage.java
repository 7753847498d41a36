package luzhi.report.cockpit.publication;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** A published evaluation as a page. */
record PublishedPage(PageFrame frame, ShownPublication shown) implements TemplateInstance {}
