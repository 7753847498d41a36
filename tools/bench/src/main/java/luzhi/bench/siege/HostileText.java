package luzhi.bench.siege;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A text that a check of written reports may find hard: the same piece again and again.
 *
 * @param name what it is made of
 * @param end what stands behind it, once
 */
record HostileText(String name, String piece, String end) {

    private static final List<String> WORDS = List.of("教师", "学生", "学校", "班级", "小学", "初中", "教职工", "增长");
    private static final int WORDS_A_PIECE = 500;

    /** @param random that the alternating words are drawn by */
    static List<HostileText> all(Random random) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < WORDS_A_PIECE; word++) {
            words.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return List.of(new HostileText("比", "比", "100人"),
                new HostileText("填报为", "填报为", "100人"),
                new HostileText("每校不少于2名", "每校不少于2名。", ""),
                new HostileText("digits", "1", "人"),
                new HostileText("ratios", "3.5:1、", "人"),
                new HostileText("words", words.toString(), "100人"));
    }

    /** @param characters UTF-16 code units, about so many */
    Body ofLength(int characters) {
        String whole = piece.repeat(Math.max(1, (characters - end.length()) / piece.length())) + end;
        return Body.of(Body.TEXT, whole.getBytes(StandardCharsets.UTF_8));
    }
}
