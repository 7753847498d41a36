package luzhi.claims.writtenreport;

/** Text that is put into XML or HTML. */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The text as it stands in an element or a quoted attribute. Characters that XML cannot hold are replaced. */
    public static String escape(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isCharacter(each) ? each : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    /** XML 1.0 §2.2. */
    private static boolean isCharacter(int each) {
        return each >= ' ' && !(each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE)
                && (each & ~1) != 0xFFFE || each == '\t' || each == '\n' || each == '\r';
    }
}
