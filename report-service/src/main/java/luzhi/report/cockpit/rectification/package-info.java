/** Rectification (整改): what is done about what is lacking, item by item, and what has no item yet. */
package luzhi.report.cockpit.rectification;
