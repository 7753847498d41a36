package luzhi.core.rows;

import javax.xml.stream.XMLStreamException;

import luzhi.core.markup.Xml;

/** Texts of cells, which may be of several runs. */
final class RichText {

    private RichText() {}

    /**
     * The text of a cell or shared string that has just begun: that of its runs, without hints of pronunciation, escapes
     * resolved. Moves on to its end.
     */
    static String of(Xml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0;) {
            if (!xml.nextChild()) {
                open--;
            } else {
                switch (xml.name()) {
                    case "t" -> add(xml.text(), text);
                    case "rPh" -> xml.skip();
                    default -> open++;
                }
            }
        }
        return Escapes.resolve(text.toString());
    }

    /** The rest of a longer text is passed over: no cell may be that long, escapes included. */
    private static void add(String run, StringBuilder text) {
        text.append(run, 0, Math.min(run.length(), Math.max(0, 4 * RowFiles.LONGEST_CELL - text.length())));
    }
}
