package luzhi.report.cockpit.frame;

import io.quarkus.qute.TemplateInstance;

/**
 * What is said to somebody who sent a form and is not signed in, or no longer: nothing was taken. What he typed is in his browser, which sends
 * it again with his consent if he loads this page again.
 *
 * @param signIn where he can sign in meanwhile
 */
record UnsentPage(PageFrame frame, String signIn) implements TemplateInstance {}
