/** Narratives (文字): what a region writes about each task, read with its figures and written beside them. */
package luzhi.report.cockpit.narrative;
