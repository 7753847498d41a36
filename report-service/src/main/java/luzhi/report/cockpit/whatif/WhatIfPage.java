package luzhi.report.cockpit.whatif;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** What would change, as a page. */
record WhatIfPage(PageFrame frame, Question shown) implements TemplateInstance {}
