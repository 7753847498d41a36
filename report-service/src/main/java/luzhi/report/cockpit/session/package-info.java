/** Who looks at pages: signing in and out, the language somebody chose, and that a form was sent from a page of ours. */
package luzhi.report.cockpit.session;
