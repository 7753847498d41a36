package luzhi.report.workflow.seal;

import java.util.ArrayList;
import java.util.List;

/** Where every value of a canonical JSON document stands in its text. */
final class JsonSpans {

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private int at;

    private JsonSpans(String text) {
        this.text = text;
    }

    /**
     * A value.
     *
     * @param entry where its entry in an object or list begins: with its name, if it has one
     * @param start where it begins itself
     * @param end behind it
     * @param next the entry behind it in the same object or list; null for the last
     */
    record Span(int entry, int start, int end, Span next) {

        boolean isNamed() {
            return entry < start;
        }
    }

    /** All but the document itself, each before what it is made of. */
    static List<Span> of(String canonical) {
        JsonSpans reader = new JsonSpans(canonical);
        reader.value();
        return reader.spans;
    }

    private void value() {
        switch (text.charAt(at)) {
            case '{' -> entries('}', true);
            case '[' -> entries(']', false);
            case '"' -> string();
            default -> {
                while (",]}".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
        }
    }

    private void entries(char close, boolean named) {
        List<Integer> places = new ArrayList<>();
        List<int[]> entries = new ArrayList<>();
        at++;
        while (text.charAt(at) != close) {
            int entry = at;
            if (named) {
                string();
                at++;
            }
            places.add(spans.size());
            spans.add(null);
            int start = at;
            value();
            entries.add(new int[]{entry, start, at});
            if (text.charAt(at) == ',') {
                at++;
            }
        }
        at++;
        Span next = null;
        for (int i = entries.size() - 1; i >= 0; i--) {
            int[] entry = entries.get(i);
            next = new Span(entry[0], entry[1], entry[2], next);
            spans.set(places.get(i), next);
        }
    }

    private void string() {
        at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
