package luzhi.claims.writtenreport;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What the styles of a Word file say that matters to its text: which are headings, and which hide what they are put on. */
final class WordStyles {

    /** The deepest chain of styles that Word itself follows. */
    private static final int LONGEST_CHAIN = 11;
    private static final int MOST_STYLES = 50_000;
    private static final String TITLE = "title";

    /** A style, as far as it says something itself; null where it does not. */
    private static final class Style {
        private String basedOn;
        private Boolean isHeading;
        private Boolean isHidden;
    }

    private final Map<String, Style> styles = new HashMap<>();

    /** @param part name of the part; null if there is none */
    static WordStyles of(WordPackage file, String part) throws IOException, XMLStreamException {
        WordStyles read = new WordStyles();
        if (part == null || !file.holds(part)) {
            return read;
        }
        try (Reader characters = PartText.of(file, part).open(file.read(part))) {
            Markup markup = new Markup(characters);
            for (int event = markup.next(); event != XMLStreamConstants.END_DOCUMENT; event = markup.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && WordNames.isOfWord(markup)
                        && markup.name().equals("style") && read.styles.size() < MOST_STYLES) {
                    read.take(markup);
                }
            }
        }
        return read;
    }

    private void take(Markup markup) throws XMLStreamException {
        Style style = new Style();
        String id = markup.attribute("styleId");
        if (id != null) {
            styles.put(id, style);
        }
        for (int outside = markup.depth() - 1; markup.depth() > outside;) {
            if (markup.next() == XMLStreamConstants.START_ELEMENT && WordNames.isOfWord(markup)) {
                switch (markup.name()) {
                    case "name" -> style.isHeading = TITLE.equalsIgnoreCase(markup.attribute("val")) ? true : null;
                    case "basedOn" -> style.basedOn = markup.attribute("val");
                    case "outlineLvl" -> style.isHeading = isHeading(markup);
                    case "vanish" -> style.isHidden = WordNames.isOn(markup);
                    case "tblStylePr", "pPrChange", "rPrChange" -> markup.skip();
                    default -> {
                        // how it looks
                    }
                }
            }
        }
    }

    /** Whether the outline level at hand is one of a heading: the last means body text. */
    static boolean isHeading(Markup markup) {
        String level = markup.attribute("val");
        return level != null && level.matches("[0-8]");
    }

    /** @param id of a paragraph's style; null for none */
    boolean isHeading(String id) {
        return holds(id, style -> style.isHeading);
    }

    /** @param id of a style of paragraphs or characters; null for none */
    boolean isHidden(String id) {
        return holds(id, style -> style.isHidden);
    }

    private boolean holds(String id, Function<Style, Boolean> said) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Boolean answer = said.apply(style);
            if (answer != null) {
                return answer;
            }
            style = styles.get(style.basedOn);
        }
        return false;
    }
}
