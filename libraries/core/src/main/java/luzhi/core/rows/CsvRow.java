package luzhi.core.rows;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** The row at hand. It is one object for the whole file: the next row takes its place. */
final class CsvRow extends CsvCallbackHandler<CsvRow> {

    private final CsvText text;
    private final Titles titles;
    private final String[] cells = new String[RowFiles.MOST_COLUMNS];
    private long number;
    private int size;
    private boolean blank;
    private boolean end;

    CsvRow(CsvText text, Titles titles) {
        this.text = text;
        this.titles = titles;
    }

    long number() {
        return number;
    }

    int size() {
        return size;
    }

    String cell(int column) {
        return column < size ? cells[column] : "";
    }

    boolean isBlank() {
        return blank;
    }

    /** Whether this is no row any more, but what stands after the last. */
    boolean isEnd() {
        return end;
    }

    /** Refuses the file for the cell that comes next in this row. */
    RuleBroken refusal(String code, Object... arguments) {
        return new RuleBroken(Fault.inFile(number, titles.of(size), code, arguments));
    }

    @Override
    protected void beginRecord(long line) {
        number++;
        size = 0;
        blank = true;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (length > 0) {
            if (buffer[offset + length - 1] == CsvText.END || text.holdsNul()) {
                lookAtNuls(buffer, offset, length, quoted);
            }
            blank = false;
        }
        if (size == RowFiles.MOST_COLUMNS) {
            throw new RuleBroken(Fault.inFile(number, null, "too-many-columns", RowFiles.MOST_COLUMNS));
        }
        String cell = length == 0 ? "" : FormulaGuard.restored(new String(buffer, offset, length));
        if (cell.length() > RowFiles.LONGEST_CELL) {
            throw refusal("field-too-long", RowFiles.LONGEST_CELL);
        }
        cells[size++] = cell;
    }

    private void lookAtNuls(char[] buffer, int offset, int length, boolean quoted) {
        if (text.holdsNul()) {
            for (int i = offset; i < offset + length; i++) {
                if (buffer[i] == '\0') {
                    throw refusal("nul-character");
                }
            }
        } else if (quoted) {
            throw refusal("quote-not-closed");
        } else {
            end = true;
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Comments are not looked for");
    }

    @Override
    protected void setEmpty() {
        // nothing has been added
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return size;
    }
}
