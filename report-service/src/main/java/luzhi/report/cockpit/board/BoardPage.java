package luzhi.report.cockpit.board;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** The overview of an evaluation as a page. */
record BoardPage(PageFrame frame, Board board) implements TemplateInstance {}
