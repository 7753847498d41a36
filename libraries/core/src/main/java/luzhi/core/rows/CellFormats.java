package luzhi.core.rows;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import luzhi.core.markup.Xml;

/** Which styles of a workbook show numbers as dates or times: only that tells a date from a number there. */
final class CellFormats {

    /** What is not part of the format proper: texts in quotes, escaped characters, padding, colours, locales. */
    private static final Pattern DECORATION = Pattern.compile(
            "\"[^\"]*\"|\\\\.|[_*].|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DATE_OR_TIME = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERAL_OR_TEXT = Pattern.compile("general|@", Pattern.CASE_INSENSITIVE);

    /** More are not looked at; a spreadsheet allows some hundred. */
    private static final int MOST_FORMATS = 10_000;

    private final BitSet dates = new BitSet();

    /** None: every number is a number. */
    CellFormats() {}

    CellFormats(Xml xml) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "numFmt" -> readFormat(xml, codes);
                case "cellXfs" -> readStyles(xml, codes);
                case "dxfs" -> xml.skip();
                default -> {
                    // fonts and colours tell nothing
                }
            }
        }
    }

    private static void readFormat(Xml xml, Map<String, String> codes) {
        String code = xml.attribute("formatCode");
        if (code != null && codes.size() < MOST_FORMATS) {
            codes.put(xml.attribute("numFmtId"), code);
        }
    }

    private void readStyles(Xml xml, Map<String, String> codes) throws XMLStreamException {
        for (int style = 0; xml.nextChild(); style++) {
            String format = xml.attribute("numFmtId");
            String code = codes.get(format);
            dates.set(style, code == null ? isBuiltInDate(format) : isDate(code));
            xml.skip();
        }
    }

    /** @param style number of the style, as cells name it */
    boolean isDate(int style) {
        return dates.get(style);
    }

    /** Formats that are not spelled out, by ECMA-376 part 1, 18.8.30, those of East Asia included. */
    private static boolean isBuiltInDate(String format) {
        int id;
        try {
            id = format == null ? 0 : Integer.parseInt(format);
        } catch (NumberFormatException noFormat) {
            return false;
        }
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    /** Whether a format such as {@code yyyy"年"m"月"d"日"} shows a date or a time. */
    static boolean isDate(String code) {
        String format = DECORATION.matcher(code).replaceAll("").split(";", 2)[0];
        return DATE_OR_TIME.matcher(GENERAL_OR_TEXT.matcher(format).replaceAll("")).find();
    }
}
