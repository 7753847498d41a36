/** The way of an evaluation to publication (报送): where it stands, what is in the way, who takes the next step. */
package luzhi.report.cockpit.submission;
