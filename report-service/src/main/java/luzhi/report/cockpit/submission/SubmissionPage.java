package luzhi.report.cockpit.submission;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/** Where an evaluation stands, as a page. */
record SubmissionPage(PageFrame frame, ShownSubmission shown) implements TemplateInstance {}
