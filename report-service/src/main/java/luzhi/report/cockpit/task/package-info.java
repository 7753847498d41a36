/** Tasks and criteria (任务、要点): the verdict on each, and why, down to what was recorded. */
package luzhi.report.cockpit.task;
