package luzhi.claims.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many entries tables of characters have at most. Sections that are as the format has them are counted line by line; in
 * whatever else there is, any two codes may be a range.
 */
final class CharacterTables {

    private static final String HEX = "<([0-9a-fA-F]{1,8}+)>\\s*+";
    private static final String MEANT = "(?:<[0-9a-fA-F]{1,64}+>|\\[[0-9a-fA-F<>\\s]*+]|[0-9]{1,9}+)\\s*+";
    /** On a line of its own, where it is in no comment; in brackets it may be, and is then followed by what is no line of it. */
    private static final Pattern SECTION = Pattern.compile(
            "(?<=[\\r\\n])[ \\t]{0,20}+[0-9]{1,9}+[ \\t]{1,20}+begin(?:codespacerange|(?:bf|cid|notdef)(char|range))\\s++");
    private static final Pattern ONE = Pattern.compile(HEX + MEANT);
    private static final Pattern SEVERAL = Pattern.compile(HEX + HEX + MEANT);
    private static final Pattern ANY = Pattern.compile(
            "<([\\s0-9a-fA-F]{1,40})>(?:\\s|%[^\\n\\r]{0,200}[\\n\\r]){0,20}<([\\s0-9a-fA-F]{1,40})>(?=(?:\\s|%[^\\n\\r]{0,200}[\\n\\r]){0,20}[<\\[0-9])");
    /** A longer code is none. */
    private static final int LONGEST_CODE = 8;

    private final String text;
    private final long most;
    private long entries;

    private CharacterTables(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /**
     * Counts them.
     *
     * @param most where counting ends; what is returned may be more by then
     */
    static long count(String text, long most) {
        CharacterTables tables = new CharacterTables(text, most);
        tables.count();
        return tables.entries;
    }

    private void count() {
        Matcher section = SECTION.matcher(text);
        int at = 0;
        while (entries <= most && section.find(at)) {
            countAnything(at, section.start());
            at = countLines("range".equals(section.group(1)) ? SEVERAL : ONE, section.end());
        }
        countAnything(at, text.length());
    }

    /** Where the lines end that are as they should be. */
    private int countLines(Pattern pattern, int begin) {
        Matcher line = pattern.matcher(text).region(begin, text.length());
        int at = begin;
        while (entries <= most && line.lookingAt()) {
            entries += pattern == SEVERAL ? entries(line) : 1;
            at = line.end();
            line.region(at, text.length());
        }
        return at;
    }

    private void countAnything(int begin, int end) {
        Matcher range = ANY.matcher(text).region(begin, end).useTransparentBounds(true);
        while (entries <= most && range.find()) {
            entries += entries(range);
            range.region(range.start(2) - 1, end);
        }
    }

    private static long entries(Matcher range) {
        return Math.max(0, code(range.group(2)) - code(range.group(1))) + 1;
    }

    private static long code(String hex) {
        String digits = hex.replaceAll("\\s", "");
        return digits.isEmpty() || digits.length() > LONGEST_CODE ? 0 : Long.parseLong(digits, 16);
    }
}
