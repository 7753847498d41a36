/**
 * Rectification (整改台账): what is done about criteria that are not met, by whom and until when. A criterion that the evaluation
 * finds open becomes an item with measures (整改措施), an owner (责任单位) and a deadline (整改时限); progress is reported on it; it is
 * closed with evidence, and confirmed (销号) or reopened by a region above: nobody confirms what he closed himself. Whether an
 * item is overdue follows from its deadline and the day asked for, and is never stored.
 *
 * <p>Every change is a revision with its author, so that the list of any month can be drawn up at any time after it. The
 * duty to rectify what an inspection found, and to follow that up, stands in 教育督导条例 (国务院令第624号).
 */
package luzhi.report.workflow.rectification;
