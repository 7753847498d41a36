package luzhi.report.cockpit.register;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** Codes that two regions want as a page. */
record ContestedCodesPage(PageFrame frame, ContestedCodes shown) implements TemplateInstance {}
