package luzhi.core.rows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that workbooks write as {@code _xHHHH_}, since XML cannot hold them or would change them. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private Escapes() {}

    /** What is meant by the text as it is written. */
    static String resolve(String written) {
        return written.contains("_x")
                ? ESCAPE.matcher(written).replaceAll(escape -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), HEXADECIMAL))))
                : written;
    }

    /** How the text is written. Blanks at its ends are escaped too, since spreadsheets take them away there. */
    static String write(String meant) {
        String written = meant.contains("_x") ? ESCAPE.matcher(meant).replaceAll("_x005F$0") : meant;
        StringBuilder escaped = null;
        for (int i = 0; i < written.length(); i++) {
            char each = written.charAt(i);
            boolean needs = each < ' ' && each != '\t' && each != '\n' || each >= '\uFFFE' || isHalf(written, i)
                    || each <= ' ' && (i == 0 || i == written.length() - 1);
            if (needs && escaped == null) {
                escaped = new StringBuilder(written.substring(0, i));
            }
            if (escaped != null) {
                escaped.append(needs ? String.format("_x%04X_", (int) each) : each);
            }
        }
        return escaped == null ? written : escaped.toString();
    }

    /** Whether the character is half of a surrogate pair whose other half is missing. */
    private static boolean isHalf(String text, int at) {
        char each = text.charAt(at);
        return Character.isHighSurrogate(each)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(each) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
