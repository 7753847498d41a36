package luzhi.kernel.change;

import java.util.List;

/**
 * Some changes.
 *
 * @param last the number of the last act that was looked at, shown or not
 */
record ChangePage(List<Change> changes, long last) {}
