package luzhi.core.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import javax.xml.stream.XMLStreamException;

import luzhi.core.markup.Xml;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/**
 * Rows of the first worksheet of a workbook (XLSX, ECMA-376) that is not hidden. Rows that the sheet leaves out are blank.
 * The workbook is kept in a temporary file until this is closed.
 *
 * <p>
 * Not read by fastexcel-reader: a cell named ZZZZZZ1, or a text numbered 2,000,000,000, fills the memory there; and it does
 * not see {@code date1904="1"}, formulas of data tables, and workbooks without styles for what they are.
 */
public final class XlsxRows implements RowReader {

    private static final long END = Long.MAX_VALUE;

    private final SpooledZip zip;
    private final SharedTexts texts;
    private final Xml sheet;
    private final SheetRow cells;
    private final Titles titles = new Titles();
    private long row;
    /** Number of the row whose beginning has been found but not been read; 0 if it is to be looked for. */
    private long found;

    private XlsxRows(SpooledZip zip) throws IOException, XMLStreamException {
        this.zip = zip;
        WorkbookParts parts = WorkbookParts.of(zip);
        CellFormats formats = formats(zip, parts);
        Areas merged = merged(zip, parts);
        this.sheet = new Xml(zip.read(parts.sheet()));
        // last, for they have a file of their own
        this.texts = texts(zip, parts);
        this.cells = new SheetRow(formats, texts, new StoredNumbers(parts.since1904()), merged, titles);
    }

    private static CellFormats formats(SpooledZip zip, WorkbookParts parts) throws IOException, XMLStreamException {
        if (parts.styles() == null) {
            return new CellFormats();
        }
        try (Xml xml = new Xml(zip.read(parts.styles()))) {
            return new CellFormats(xml);
        }
    }

    private static SharedTexts texts(SpooledZip zip, WorkbookParts parts) throws IOException, XMLStreamException {
        if (parts.texts() == null) {
            return new SharedTexts();
        }
        try (Xml xml = new Xml(zip.read(parts.texts()))) {
            return new SharedTexts(xml);
        }
    }

    private static Areas merged(SpooledZip zip, WorkbookParts parts) throws IOException {
        try (InputStream sheet = zip.read(parts.sheet())) {
            return new Areas(MergedCells.of(sheet));
        }
    }

    /**
     * @throws TooLarge if the workbook is larger than 50 MB, or 1 GB unpacked
     * @throws RuleBroken if the body is no workbook, a damaged one, one with a password, or one of before 2007
     */
    public static XlsxRows open(InputStream body) {
        try {
            SpooledZip zip = SpooledZip.of(body);
            boolean sound = false;
            try {
                XlsxRows rows = new XlsxRows(zip);
                sound = true;
                return rows;
            } catch (IOException | XMLStreamException unreadable) {
                throw new RuleBroken(Fault.of("broken-workbook"));
            } finally {
                if (!sound) {
                    zip.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean next() {
        try {
            if (found == 0) {
                found = findRow();
            }
            if (found == END) {
                return false;
            }
            cells.begin(++row);
            if (row == found) {
                found = 0;
                cells.read(sheet);
            }
        } catch (XMLStreamException unreadable) {
            throw new RuleBroken(Fault.inFile(row, null, "broken-workbook"));
        }
        if (row == 1) {
            titles.learn(this);
        }
        return true;
    }

    /** Moves on to where a row begins; its number. */
    private long findRow() throws XMLStreamException {
        while (sheet.nextElement()) {
            if (sheet.name().equals("row")) {
                String number = sheet.attribute("r");
                long begun = number == null ? row + 1 : SheetRow.number(number);
                if (begun <= row || begun > Area.MOST_ROWS) {
                    throw new XMLStreamException("Rows are out of order");
                }
                return begun;
            }
        }
        return END;
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public String cell(int column) {
        return cells.cell(column);
    }

    /** {@code formula-cell}, {@code error-cell}, {@code merged-cell}, {@code time-in-date}, or null. */
    @Override
    public String flaw(int column) {
        return cells.flaw(column);
    }

    @Override
    public boolean isBlank() {
        return cells.isBlank();
    }

    @Override
    public void close() {
        try {
            sheet.close();
            texts.close();
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
