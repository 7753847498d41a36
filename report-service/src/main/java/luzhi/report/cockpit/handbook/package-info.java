/** The handbook (操作手册) beside the pages that it explains. */
package luzhi.report.cockpit.handbook;
