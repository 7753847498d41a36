package luzhi.claims.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure is of, from the words before its number: without what leads up to it and without its verb. */
final class Subjects {

    private static final String PLACES = "(?:全|我|本|该)(?:[市县区省国旗州校]|自治[州县])";
    private static final Pattern LEADING = Pattern
            .compile("^(?:其中|同时|并且|并|以及|及|和|与|或|另有|另外|另|此外|目前|现有|现在|现|今年|去年|上年|当年|全年|本年|本年度|"
                    + "截至|截止|到|至|近年来|以来|至今|已|共有|共|还|又|再|仅|尚|均|分别|各级各类|各类|则|而|将|把|年底|年末|年初|底|末|[一二三四五六七八九十]是|[一二三四五六七八九十][、.]|"
                    + PLACES + "|[:(\\-、 “”\"'的]|[0-9]{1,3}[.、]|[0-9]{1,3}\\))");
    private static final Pattern TRAILING = Pattern
            .compile("(?:达到了?|达|为|是|有|共计|共有|共|合计|总计|累计|计|约|近|超过|突破|不低于|不少于|高于|低于|"
                    + "(?:增加|增长|提高|提升|上升|下降|降低|减少|调整|扩大|缩小|增|降|升|压减|回落)(?:到|至|为)|完成|实现|的|了|由|从|自|分别|(?<![校班生师人户园年月])均|各|(?<![占师生职普])比|较|[:( “”\"'、])$");

    private static final Pattern DATES = Pattern.compile(
            "(?:[0-9]{4} ?(?:年|学年|-|/)?(?:至|到|-|~)?)?(?:[0-9]{4} ?(?:学年度|学年|年度|年底|年末|年)|[0-9]{1,2}月(?:[0-9]{1,2}[日号]|份|底|末|初|上旬|中旬|下旬)?|[0-9]{1,2}-[0-9]{1,2}月)");

    /** As long as any of them is. */
    private static final int LONGEST_TRAILING = 8;

    private Subjects() {}

    /** The bare subject; empty if the words name none. */
    static String of(CharSequence words) {
        String undated = DATES.matcher(words).replaceAll("").strip();
        String subject = undated.substring(begin(undated, 0, undated.length()));
        int end = end(subject);
        return subject.substring(begin(subject, 0, end), end);
    }

    /** Behind all that leads up to it. */
    private static int begin(String words, int start, int end) {
        Matcher leading = LEADING.matcher(words);
        int begin = start;
        while (leading.region(begin, end).lookingAt() && leading.end() > begin) {
            begin = leading.end();
        }
        return begin;
    }

    /** Before all verbs behind it. */
    private static int end(String words) {
        Matcher trailing = TRAILING.matcher(words).useTransparentBounds(true);
        int end = words.length();
        while (trailing.region(Math.max(0, end - LONGEST_TRAILING), end).find() && trailing.start() < end) {
            end = trailing.start();
        }
        return end;
    }
}
