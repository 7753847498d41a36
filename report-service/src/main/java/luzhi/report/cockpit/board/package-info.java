/** The overview of one evaluation (总览): what is done, what is open, where, and what comes next. */
package luzhi.report.cockpit.board;
