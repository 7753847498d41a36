package luzhi.core.rows;

import java.util.List;

/** Writes rows to a file, one at a time; the first is the header. The stream it writes to stays open. */
public interface RowWriter extends AutoCloseable {

    /**
     * Writes the next row. A file of these can be read again by {@link RowFiles} with the same texts.
     *
     * @param cells texts, numbers, dates (LocalDate), truth values or null for nothing; anything else is written as its
     *        {@code toString} says
     */
    void row(List<?> cells);

    /** Ends the file. */
    @Override
    void close();
}
