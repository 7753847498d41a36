package luzhi.claims.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the word right before a number makes of it. */
final class Bounds {

    private static final int LONGEST = 5;
    private static final Pattern ROUGHLY = Pattern.compile("(?:近|约|大约|将近|约为|约占|接近|大概|上百|几乎)$");
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:(?<!不|得|未|没有)(?:超过|超出|超|逾|突破|多于|高于|大于)|至少|不少于|不低于|不小于|不下|不得低于|不得少于)了?$");
    private static final Pattern AT_MOST = Pattern
            .compile("(?:不足|不到|最多|不超过|未超过|没有超过|未突破|未高于|没有高于|不高于|不大于|不多于|(?<!不|得)(?:低于|少于|小于)|未达到|不得超过|控制在)$");

    private Bounds() {}

    static Precision before(FoldedText text, int start) {
        Excerpt words = text.excerpt(Math.max(0, start - LONGEST), start).strip();
        if (found(AT_MOST, words)) {
            return Precision.AT_MOST;
        }
        if (found(AT_LEAST, words)) {
            return Precision.AT_LEAST;
        }
        return found(ROUGHLY, words) && !words.endsWith("签约") && !words.endsWith("条约")
                ? Precision.ABOUT
                : Precision.EXACT;
    }

    private static boolean found(Pattern pattern, CharSequence words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find();
    }
}
