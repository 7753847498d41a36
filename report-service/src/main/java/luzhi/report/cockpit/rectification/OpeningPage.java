package luzhi.report.cockpit.rectification;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** Where an item is opened. */
record OpeningPage(PageFrame frame, Opened shown) implements TemplateInstance {}
