/** Evidence (佐证): files that back what a region says, what has to be looked at twice in them, and where they are handed over. */
package luzhi.report.cockpit.evidence;
