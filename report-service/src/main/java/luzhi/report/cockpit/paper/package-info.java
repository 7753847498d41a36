/** Written reports (报告、文稿核对): the one that writes itself, to be read and taken away, and somebody's own, checked. */
package luzhi.report.cockpit.paper;
