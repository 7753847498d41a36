package luzhi.papers;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML and HTML being written: whatever text comes, it stays text. */
final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Takes what stands before the first element as it is. */
    Markup(String prologue) {
        written.append(prologue);
    }

    /** @param attributes names and values in turn; one whose value is null is left out */
    Markup open(String element, String... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing. */
    Markup empty(String element, String... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    /** An element that holds this text. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Markup of our own, such as a style sheet. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    private StringBuilder start(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                written.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                written.append('"');
            }
        }
        return written;
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                default -> written.appendCodePoint(isCharacter(point) ? point : '\uFFFD');
            }
        });
    }

    /** What XML 1.0 can hold at all. */
    private static boolean isCharacter(int point) {
        return point >= ' ' && !Character.isSurrogate((char) point) && point != '\uFFFE' && point != '\uFFFF'
                || point > Character.MAX_VALUE || point == '\t' || point == '\n' || point == '\r';
    }

    /** All of it, when every element is closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return written.toString();
    }
}
