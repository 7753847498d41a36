/** What stands around every page: who looks, at which evaluation, in which language, and where else one can go; and pages for what is refused. */
package luzhi.report.cockpit.frame;
