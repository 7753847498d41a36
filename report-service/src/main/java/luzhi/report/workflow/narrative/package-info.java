/**
 * Narratives (文字表述): what a region writes about each task for its report: what was achieved, how, and what comes next, in
 * Markdown, kept in revisions. Numbers in them are live: a placeholder names a figure, and whoever reads the text reads the
 * figure as it is then, so that the two cannot disagree (教育督导条例 asks that what is reported be true and complete).
 */
package luzhi.report.workflow.narrative;
