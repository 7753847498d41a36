package luzhi.claims.writtenreport;

import static luzhi.claims.writtenreport.WordNames.COMPATIBILITY;

import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Goes through the main part of a Word file and tells a {@link WordVisitor} the text that a reader sees. Insertions count and
 * deletions do not, nor does hidden text; of alternatives the first counts. Going through the same part twice tells the same.
 */
final class WordWalker {

    private static final char NO_BREAK_HYPHEN = '-';
    private static final char UNKNOWN_SYMBOL = '\uFFFD';
    private static final int MOST_SPANNED = 1_000;

    private final Markup markup;
    private final WordStyles styles;
    private final WordVisitor visitor;
    private final WordFields fields = new WordFields();
    private final Deque<WordFlow> flows = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<OpenRun> runs = new ArrayDeque<>();
    /** Of each choice among alternatives that is open, whether one was taken. */
    private final Deque<Boolean> alternativesTaken = new ArrayDeque<>();

    /** What the paragraph at hand says of itself. */
    private static final class Paragraph {
        private String style;
        private Boolean isHeading;
        private boolean goesOn;
    }

    /** The run at hand. */
    private static final class OpenRun {
        private WordRun run;
        private boolean isHidden;
        private boolean isTold;
    }

    WordWalker(Markup markup, WordStyles styles, WordVisitor visitor) {
        this.markup = markup;
        this.styles = styles;
        this.visitor = visitor;
        flows.push(new WordFlow(visitor));
        paragraphs.push(new Paragraph());
    }

    /** Goes to the end. */
    void walk() throws XMLStreamException {
        for (int event = markup.next(); event != XMLStreamConstants.END_DOCUMENT; event = markup.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end();
            }
        }
    }

    private void begin() throws XMLStreamException {
        if (COMPATIBILITY.equals(markup.namespace())) {
            beginAlternative();
        } else if (WordNames.isOfWord(markup)) {
            beginOfWord();
        }
    }

    private void beginAlternative() throws XMLStreamException {
        switch (markup.name()) {
            case "AlternateContent" -> alternativesTaken.push(false);
            case "Choice" -> {
                if (!alternativesTaken.isEmpty() && alternativesTaken.pop()) {
                    markup.skip();
                }
                alternativesTaken.push(true);
            }
            case "Fallback" -> markup.skip();
            default -> {
                // the rest says what a reader must understand
            }
        }
    }

    private void beginOfWord() throws XMLStreamException {
        switch (markup.name()) {
            case "del", "moveFrom", "sdtPr", "sdtEndPr", "rt", "sectPr", "tblPr", "trPr" -> markup.skip();
            case "p" -> paragraphBegins();
            case "pPr" -> paragraphProperties();
            case "r" -> runBegins();
            case "rPr" -> runProperties();
            case "t" -> text();
            case "instrText" -> instruction();
            case "fldChar" -> fields.character(markup.attribute("fldCharType"));
            case "fldSimple" -> fields.beginSimple(markup.attribute("instr"));
            case "tab", "ptab" -> character('\t');
            case "br", "cr" -> character('\n');
            case "noBreakHyphen" -> character(NO_BREAK_HYPHEN);
            case "sym" -> symbol();
            case "txbxContent" -> boxBegins();
            case "tbl" -> flow().tableBegins();
            case "tr" -> flow().rowBegins();
            case "tc" -> flow().cellBegins();
            case "gridSpan" -> cellSpans();
            default -> {
                // it holds text or it does not; what it is does not matter
            }
        }
    }

    private void end() throws XMLStreamException {
        if (COMPATIBILITY.equals(markup.namespace()) && markup.name().equals("AlternateContent")) {
            alternativesTaken.pop();
        }
        if (!WordNames.isOfWord(markup)) {
            return;
        }
        switch (markup.name()) {
            case "p" -> paragraphEnds();
            case "r" -> runEnds();
            case "fldSimple" -> fields.end();
            case "txbxContent" -> boxEnds();
            case "tbl" -> flow().tableEnds();
            case "tr" -> flow().rowEnds();
            case "tc" -> flow().cellEnds();
            default -> {
                // nothing depends on it
            }
        }
    }

    private WordFlow flow() {
        return flows.peek();
    }

    private void paragraphBegins() {
        paragraphs.push(new Paragraph());
        flow().paragraphBegins();
    }

    private void paragraphProperties() throws XMLStreamException {
        Paragraph paragraph = paragraphs.peek();
        for (int outside = markup.depth() - 1; markup.depth() > outside;) {
            if (markup.next() == XMLStreamConstants.START_ELEMENT && WordNames.isOfWord(markup)) {
                switch (markup.name()) {
                    case "pStyle" -> paragraph.style = markup.attribute("val");
                    case "outlineLvl" -> paragraph.isHeading = WordStyles.isHeading(markup);
                    case "del", "moveFrom" -> paragraph.goesOn = true;
                    case "pPrChange", "rPrChange", "sectPr" -> markup.skip();
                    default -> {
                        // how it looks
                    }
                }
            }
        }
    }

    private void paragraphEnds() {
        Paragraph ended = paragraphs.pop();
        boolean isHeading = ended.isHeading == null ? styles.isHeading(ended.style) : ended.isHeading;
        flow().paragraphEnds(isHeading, ended.goesOn);
    }

    private void runBegins() throws XMLStreamException {
        OpenRun begun = new OpenRun();
        begun.run = WordRun.begun(markup.start(), markup.end(), markup.prefix(), markup.namespace());
        begun.isHidden = styles.isHidden(paragraphs.peek().style);
        runs.push(begun);
    }

    private void runProperties() throws XMLStreamException {
        OpenRun open = runs.peek();
        if (open == null || open.isTold || open.run.formatting() != null) {
            markup.skip();
            return;
        }
        long start = markup.start();
        boolean isSaid = false;
        for (int outside = markup.depth() - 1; markup.depth() > outside;) {
            if (markup.next() == XMLStreamConstants.START_ELEMENT && WordNames.isOfWord(markup)) {
                switch (markup.name()) {
                    case "vanish" -> {
                        open.isHidden = WordNames.isOn(markup);
                        isSaid = true;
                    }
                    case "rStyle" -> open.isHidden = isSaid
                            ? open.isHidden
                            : open.isHidden || styles.isHidden(markup.attribute("val"));
                    case "rPrChange" -> markup.skip();
                    default -> {
                        // how it looks
                    }
                }
            }
        }
        open.run = open.run.with(new WordRun.Formatting(start, markup.end()));
    }

    private void runEnds() throws XMLStreamException {
        OpenRun ended = runs.pop();
        if (ended.isTold) {
            visitor.runEnds(ended.run, flow().offset(), markup.end());
        }
    }

    private boolean isShown() {
        return !runs.isEmpty() && !runs.peek().isHidden && !fields.showFurniture();
    }

    private void text() throws XMLStreamException {
        if (!isShown() || markup.isEmpty()) {
            markup.skip();
            return;
        }
        OpenRun open = runs.peek();
        open.run = open.run.with(new WordRun.TextElement(markup.start(), markup.end()));
        open.isTold = true;
        for (int outside = markup.depth() - 1; markup.depth() > outside;) {
            int event = markup.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.CDATA) {
                String text = markup.text();
                visitor.text(open.run, flow().offset(), text, markup.start(), event != XMLStreamConstants.CDATA);
                flow().advance(text.length());
            }
        }
    }

    private void instruction() throws XMLStreamException {
        for (int outside = markup.depth() - 1; markup.depth() > outside;) {
            if (markup.next() == XMLStreamConstants.CHARACTERS) {
                fields.instruction(markup.text());
            }
        }
    }

    private void character(char each) {
        if (isShown()) {
            runs.peek().isTold = true;
            visitor.character(runs.peek().run, flow().offset(), each, markup.start());
            flow().advance(1);
        }
    }

    private void symbol() {
        String code = markup.attribute("char");
        if (code != null && code.matches("[0-9A-Fa-f]{1,4}")) {
            char each = (char) Integer.parseInt(code, 16);
            character(Character.isSurrogate(each) || Character.isISOControl(each) ? UNKNOWN_SYMBOL : each);
        }
    }

    private void boxBegins() throws XMLStreamException {
        if (!isShown()) {
            markup.skip();
            return;
        }
        runs.peek().isTold = true;
        visitor.boxBegins(runs.peek().run);
        flows.push(new WordFlow(visitor));
        paragraphs.push(new Paragraph());
    }

    private void boxEnds() {
        paragraphs.pop();
        flows.pop();
        visitor.boxEnds();
    }

    private void cellSpans() {
        String columns = markup.attribute("val");
        if (columns != null && columns.matches("[1-9]\\d{0,2}")) {
            flow().cellSpans(Math.min(MOST_SPANNED, Integer.parseInt(columns)));
        }
    }
}
