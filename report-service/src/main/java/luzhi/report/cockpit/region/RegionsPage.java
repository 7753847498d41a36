package luzhi.report.cockpit.region;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** All regions below one as a page. */
record RegionsPage(PageFrame frame, Standings shown) implements TemplateInstance {}
