/** What changed (变更) between two seals of an evaluation, and since: verdicts, figures, rules, what was declared and written. */
package luzhi.report.cockpit.change;
