package luzhi.core.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes CSV (RFC 4180) in UTF-8. Texts that a spreadsheet would take for formulas get an apostrophe in front, which
 * {@link CsvRows} takes off again; numbers and all other texts are written as they are.
 */
public final class CsvRowWriter implements RowWriter {

    /** Tells Excel that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private String[] texts = {};

    /** For people, whose spreadsheets are told the encoding. Nothing is written before the first row. */
    public CsvRowWriter(OutputStream out) {
        this(marked(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    private CsvRowWriter(Writer text) {
        this.csv = CsvWriter.builder().build(text);
    }

    /** For programs, which would take the mark of the encoding for a part of the first name. */
    public static CsvRowWriter forPrograms(OutputStream out) {
        return new CsvRowWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static Writer marked(Writer text) {
        try {
            text.write(BYTE_ORDER_MARK);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(List<?> cells) {
        if (texts.length != cells.size()) {
            texts = new String[cells.size()];
        }
        for (int i = 0; i < texts.length; i++) {
            texts[i] = print(cells.get(i));
        }
        csv.writeRecord(texts);
    }

    private static String print(Object cell) {
        if (cell instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return cell == null ? "" : FormulaGuard.guarded(cell.toString());
    }

    /** Writes what is left; the stream stays open. */
    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
