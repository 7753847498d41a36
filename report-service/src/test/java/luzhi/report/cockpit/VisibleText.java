package luzhi.report.cockpit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a person reads of a page. */
public final class VisibleText {

    /** What nobody typed and nobody should read: constants, codes of measures, numbers that nobody rounded. */
    private static final Pattern NO_WORDS = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b"
            + "|\\b(?:finance|staffing|infrastructure|governance)\\.[a-z]+(?:-[a-z]+)*"
            + "|\\b(?:not-met|in-progress|not-evaluable|not-applicable|not-reported|not-completed|insufficient-data)\\b"
            + "|(?<![\\d.,])\\d{7,}|\\d\\.\\d{5,}|\\d{4,}\\.\\d{3,}");
    /** A number in the units of Chinese. */
    private static final Pattern CHINESE_NUMBER = Pattern.compile("\\d(?:万|亿|元|人|所|个百分点|平方公里)");
    private static final Pattern UNSEEN = Pattern.compile("(?s)<(script|style|code|textarea|title)\\b.*?</\\1>");

    private VisibleText() {}

    static String of(String html) {
        return UNSEEN.matcher(html).replaceAll(" ").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** Fails where a page shows something that is no word. */
    static void requireWords(String html) {
        assertEquals(List.of(), found(NO_WORDS, of(html)));
    }

    /** The same of a page in English. */
    static void requireEnglishWords(String html) {
        requireWords(html);
        assertEquals(List.of(), found(CHINESE_NUMBER, of(html)));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult each) -> text.substring(Math.max(0, each.start() - 40),
                Math.min(text.length(), each.end() + 20))).toList();
    }
}
