package luzhi.papers.table;

import java.math.BigDecimal;
import java.time.LocalDate;

import luzhi.core.rows.ColumnLayout;

/** What the cells of a column hold. Any of them may be null: nothing is written there. */
public enum CellKind {
    /** A code, a name or a few words. */
    TEXT(12, Object.class),
    /** Sentences, which go on in further lines. */
    PROSE(40, Object.class),
    /** An exact decimal, shown with every decimal it has and thousands apart. */
    DECIMAL(16, BigDecimal.class),
    /** A whole number, shown as it is: a count, a year. */
    INTEGER(10, Number.class),
    /** A day. */
    DATE(12, LocalDate.class);

    private final int leastWidth;
    private final Class<?> type;

    CellKind(int leastWidth, Class<?> type) {
        this.leastWidth = leastWidth;
        this.type = type;
    }

    boolean takes(Object cell) {
        return cell == null || type.isInstance(cell);
    }

    ColumnLayout layout() {
        return new ColumnLayout(leastWidth, this == DECIMAL, this == PROSE);
    }
}
