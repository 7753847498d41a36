package luzhi.report.cockpit.session;

import io.quarkus.qute.TemplateInstance;

import luzhi.report.cockpit.frame.PageFrame;

/**
 * Leads on to where a session is ended at the provider: as a page, for a form that leads to another site, by whatever way, is not sent.
 *
 * @param there the address of that
 */
record SignedOutPage(PageFrame frame, String there) implements TemplateInstance {}
