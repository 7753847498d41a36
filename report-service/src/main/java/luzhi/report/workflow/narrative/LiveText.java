package luzhi.report.workflow.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import luzhi.core.PlainJava;
import luzhi.report.assessment.source.ReferenceCheck.Complaint;

/**
 * A text with placeholders for figures. <code>{{</code> begins one unless a backslash stands before it; everything else is
 * text and stays as it is.
 */
@PlainJava
final class LiveText {

    private static final String OPEN = "{{";
    private static final int LONGEST_NAMED = 60;

    private final String text;
    private final List<Placeholder> placeholders;

    private LiveText(String text, List<Placeholder> placeholders) {
        this.text = text;
        this.placeholders = List.copyOf(placeholders);
    }

    /** Says what is wrong with a place of the text. */
    @FunctionalInterface
    interface Complaints {

        /** Whom to tell about the place at this offset. */
        Complaint at(int offset);
    }

    /** Reads a text. A placeholder that cannot be read is complained of and stays text. */
    static LiveText read(String text, Complaints complaints) {
        List<Placeholder> placeholders = new ArrayList<>();
        int start = text.indexOf(OPEN);
        while (start >= 0) {
            int end = isEscaped(text, start) ? 0 : end(text, start);
            if (end > 0) {
                read(text, start, end, complaints, placeholders);
            } else if (end < 0) {
                complaints.at(start).say("placeholder-not-closed", named(text, start, text.length()));
            }
            start = text.indexOf(OPEN, Math.max(end, start + OPEN.length()));
        }
        return new LiveText(text, placeholders);
    }

    /** Reads a text that was found sound when it was stored. */
    static LiveText of(String text) {
        return read(text, offset -> (code, arguments) -> {
        });
    }

    private static void read(String text, int start, int end, Complaints complaints, List<Placeholder> placeholders) {
        try {
            placeholders.add(Placeholder.parse(text.substring(start + OPEN.length(), end - OPEN.length()).strip(),
                    start, end));
        } catch (IllegalArgumentException notOfThatForm) {
            complaints.at(start).say("invalid-placeholder", named(text, start, end));
        }
    }

    private static String named(String text, int start, int end) {
        return text.substring(start, Math.min(end, start + LONGEST_NAMED));
    }

    private static boolean isEscaped(String text, int start) {
        int backslashes = 0;
        while (start > backslashes && text.charAt(start - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** Behind the braces that close those at the start; -1 if none do on that line. Single braces inside come in pairs. */
    private static int end(String text, int start) {
        boolean inner = false;
        for (int i = start + OPEN.length(); i < text.length() && text.charAt(i) != '\n'; i++) {
            char each = text.charAt(i);
            if (each == '{') {
                if (inner) {
                    return -1;
                }
                inner = true;
            } else if (each == '}' && inner) {
                inner = false;
            } else if (each == '}') {
                return text.startsWith("}}", i) ? i + 2 : -1;
            }
        }
        return -1;
    }

    /** In the order of the text. */
    List<Placeholder> placeholders() {
        return placeholders;
    }

    /** The text with what is printed in the place of each placeholder. */
    String fill(Function<Placeholder, String> print) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (Placeholder placeholder : placeholders) {
            filled.append(text, done, placeholder.start()).append(print.apply(placeholder));
            done = placeholder.end();
        }
        return filled.append(text, done, text.length()).toString();
    }
}
