package luzhi.core.rows;

import java.util.Arrays;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import luzhi.core.markup.Xml;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/** The row of a worksheet at hand. It is one object for the whole sheet: the next row takes its place. */
final class SheetRow {

    private static final int LENGTH_OF_DATE = "2020-10-31".length();

    private final CellFormats formats;
    private final SharedTexts texts;
    private final StoredNumbers numbers;
    private final Areas merged;
    private final Areas computed = new Areas(List.of());
    private final Titles titles;
    private final String[] cells = new String[RowFiles.MOST_COLUMNS];
    private final String[] flaws = new String[RowFiles.MOST_COLUMNS];
    private long number;
    private int size;
    private boolean blank;

    // the cell being read
    private int column;
    private String type;
    private int style;
    private String value;
    private boolean formula;

    /** @param merged the areas of merged cells of the whole sheet */
    SheetRow(CellFormats formats, SharedTexts texts, StoredNumbers numbers, Areas merged, Titles titles) {
        this.formats = formats;
        this.texts = texts;
        this.numbers = numbers;
        this.merged = merged;
        this.titles = titles;
        Arrays.fill(cells, "");
    }

    int size() {
        return size;
    }

    String cell(int at) {
        return at < size ? cells[at] : "";
    }

    String flaw(int at) {
        return at < size ? flaws[at] : null;
    }

    /** Whether all cells are empty, none having been computed either. */
    boolean isBlank() {
        return blank;
    }

    /** Begins a row, blank so far. */
    void begin(long row) {
        Arrays.fill(cells, 0, size, "");
        Arrays.fill(flaws, 0, size, null);
        number = row;
        size = 0;
        blank = true;
        column = -1;
        merged.moveTo(row);
    }

    /** Reads the element of the row, which has just begun, to its end. */
    void read(Xml xml) throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("c")) {
                beginCell(xml);
                readCell(xml);
                endCell();
            } else {
                xml.skip();
            }
        }
        if (!blank) {
            flagMerged();
        }
    }

    private void beginCell(Xml xml) throws XMLStreamException {
        column++;
        type = "n";
        style = 0;
        value = "";
        formula = false;
        for (int i = 0; i < xml.attributes(); i++) {
            String attribute = xml.attribute(i);
            switch (xml.attributeName(i)) {
                case "r" -> column = Area.column(attribute);
                case "t" -> type = attribute;
                case "s" -> style = number(attribute);
                default -> {
                    // what else there is tells nothing of the value
                }
            }
        }
        if (column < 0) {
            throw new XMLStreamException("No reference to a cell");
        }
    }

    static int number(String written) throws XMLStreamException {
        try {
            int number = Integer.parseInt(written);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // refused below
        }
        throw new XMLStreamException("Not a number: " + written);
    }

    private void readCell(Xml xml) throws XMLStreamException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = RichText.of(xml);
                case "f" -> readFormula(xml);
                default -> xml.skip();
            }
        }
    }

    /** The formula itself is of no interest; but those of arrays and data tables fill more cells than their own. */
    private void readFormula(Xml xml) throws XMLStreamException {
        formula = true;
        String kind = xml.attribute("t");
        String area = xml.attribute("ref");
        if (area != null && !"shared".equals(kind)) {
            Area.parse(area).ifPresent(computed::add);
        }
        xml.skip();
    }

    private void endCell() throws XMLStreamException {
        String text = value.isEmpty() ? "" : text();
        if (text.isEmpty() && !formula) {
            return;
        }
        if (column >= cells.length) {
            throw new RuleBroken(Fault.inFile(number, null, "too-many-columns", RowFiles.MOST_COLUMNS));
        }
        if (text.length() > RowFiles.LONGEST_CELL) {
            throw new RuleBroken(Fault.inFile(number, titles.of(column), "cell-over-limit", RowFiles.LONGEST_CELL));
        }
        size = Math.max(size, column + 1);
        cells[column] = text;
        flaws[column] = formula || computed.hold(number, column) ? "formula-cell" : flawOf(text);
        blank = false;
    }

    private String text() throws XMLStreamException {
        return switch (type) {
            case "s" -> texts.get(value);
            case "n" -> formats.isDate(style) ? numbers.date(value) : StoredNumbers.plain(value);
            case "b" -> value.equals("1") ? "true" : value.equals("0") ? "false" : value;
            case "str" -> Escapes.resolve(value);
            case "d" -> value.endsWith("T00:00:00") ? value.substring(0, LENGTH_OF_DATE) : value;
            default -> value;
        };
    }

    private String flawOf(String text) {
        boolean dated = type.equals("d") || type.equals("n") && formats.isDate(style);
        return type.equals("e")
                ? "error-cell"
                : dated && text.indexOf('T') > 0
                        ? "time-in-date"
                        : null;
    }

    /** Of merged cells only the first has a value, so that the others are taken for empty if nothing is said. */
    private void flagMerged() {
        size = Math.max(size, merged.width(number));
        for (int i = 0; i < size; i++) {
            if (flaws[i] == null && merged.hold(number, i)) {
                flaws[i] = "merged-cell";
            }
        }
    }
}
