package luzhi.core.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.Unsupported;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Rows of a CSV file (RFC 4180): cells between commas, in quotes where they hold commas, quotes or line breaks. A row is
 * what a spreadsheet shows as one, whatever number of lines it takes in the file. The apostrophe that {@link CsvRowWriter}
 * puts before what would be taken for a formula is none of the text.
 */
public final class CsvRows implements RowReader {

    /** Twice the longest cell, should it be all quotes, and what is read at a time. */
    private static final int BUFFER = 1 << 16;

    private static final List<String> OTHER_DELIMITERS = List.of(";", "\t", "|", "，");

    private final CsvText text;
    private final Titles titles = new Titles();
    private final CsvRow row;
    private final Iterator<CsvRow> rows;

    private CsvRows(CsvText text) {
        this.text = text;
        this.row = new CsvRow(text, titles);
        this.rows = CsvReader.builder().skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true)
                .maxBufferSize(BUFFER).build(row, text).iterator();
    }

    /**
     * @param charset as the sender named it; null to find out from the first 64 KB. A byte order mark outweighs it.
     * @throws Unsupported if the charset is not read here
     * @throws RuleBroken if the body is no text, or UTF-16
     */
    public static CsvRows open(InputStream body, String charset) {
        try {
            return new CsvRows(new CsvText(body, charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What to say of a header whose columns are apparently not separated by commas, but by something else: the fault
     * names the line and the delimiter.
     */
    public static Optional<Fault> wrongDelimiter(RowReader header) {
        String line = header.cell(0);
        return OTHER_DELIMITERS.stream().filter(other -> header.size() == 1 && line.contains(other))
                .max(Comparator.comparingLong(other -> count(line, other)))
                .map(other -> Fault.inFile(header.row(), null, "wrong-delimiter", line, other.replace("\t", "TAB")));
    }

    private static long count(String line, String delimiter) {
        return line.chars().filter(each -> each == delimiter.charAt(0)).count();
    }

    @Override
    public boolean next() {
        if (row.isEnd()) {
            return false;
        }
        try {
            rows.next();
        } catch (CsvParseException refused) {
            throw refusal(refused);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause() instanceof CharacterCodingException
                    ? row.refusal("not-decodable", text.charset().name())
                    : unreadable;
        }
        if (row.number() == 1) {
            titles.learn(this);
        }
        return !row.isEnd();
    }

    /** The library wraps whatever is thrown, by itself, by our row and by the body. */
    private RuntimeException refusal(CsvParseException refused) {
        Throwable cause = refused.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof CsvParseException offence) {
            return offence.getMessage().startsWith("Unexpected character")
                    ? row.refusal("text-after-quote")
                    : row.refusal("field-too-long", RowFiles.LONGEST_CELL);
        }
        return cause instanceof RuntimeException ours ? ours : refused;
    }

    @Override
    public long row() {
        return row.number();
    }

    @Override
    public int size() {
        return row.size();
    }

    @Override
    public String cell(int column) {
        return row.cell(column);
    }

    /** Nothing: a CSV file holds text only. */
    @Override
    public String flaw(int column) {
        return null;
    }

    @Override
    public boolean isBlank() {
        return row.isBlank();
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
