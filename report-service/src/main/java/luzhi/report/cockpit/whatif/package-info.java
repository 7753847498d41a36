/** What if (推演): figures that would close gaps set to other values, and which verdicts turn by all of them together. */
package luzhi.report.cockpit.whatif;
