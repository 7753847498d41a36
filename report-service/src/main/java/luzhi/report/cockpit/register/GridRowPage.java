package luzhi.report.cockpit.register;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** One row of a register's page, to be put in the place of the one whose cells were sent. */
record GridRowPage(PageFrame frame, String address, GridRow row) implements TemplateInstance {}
