package luzhi.report.cockpit.takeaway;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** What there is to take from a page, as a page. */
record TakeAwayPage(PageFrame frame, TakeAway shown) implements TemplateInstance {}
