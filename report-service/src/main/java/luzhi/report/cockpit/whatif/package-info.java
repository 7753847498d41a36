/** What if (推演): one figure that would close a gap set to another value, and which verdicts turn by that. */
package luzhi.report.cockpit.whatif;
