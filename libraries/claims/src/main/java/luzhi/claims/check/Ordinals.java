package luzhi.claims.check;

/** The ways in which what is listed is numbered within a paragraph: 一是, 一要, 第一，, (一), (1), ①. */
enum Ordinals {

    IS("", Numerals.CHINESE, "是"), SHALL("", Numerals.CHINESE, "要"), RANKED("第", Numerals.CHINESE, "，"), OF_THEM("其",
            Numerals.CHINESE, "，"), ENUMERATED("", Numerals.CHINESE, "、"), IN_BRACKETS("(", Numerals.CHINESE,
                    ")"), DIGITS_IN_BRACKETS("(", "123456789", ")"), CIRCLED("", "①②③④⑤⑥⑦⑧⑨⑩", "");

    private final String before;
    private final String numerals;
    private final String behind;

    Ordinals(String before, String numerals, String behind) {
        this.before = before;
        this.numerals = numerals;
        this.behind = behind;
    }

    /** How the number is written, from 1; empty beyond those that are written in one character. */
    String of(int number) {
        return number > numerals.length() ? "" : before + numerals.charAt(number - 1) + behind;
    }

    /** Whether words begin with the first of any. */
    static boolean begin(String words) {
        for (Ordinals each : values()) {
            if (words.startsWith(each.of(1))) {
                return true;
            }
        }
        return false;
    }

    /** What constants are made of has to stand in a class of its own. */
    private static final class Numerals {
        static final String CHINESE = "一二三四五六七八九十";
    }
}
