package luzhi.claims.record;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;

/**
 * The words around a figure, in plain form, from the nearest to the farthest.
 *
 * @param label what it is a figure of, in the words of the text
 * @param own those of its own clause, its label included
 * @param near those of its sentence too
 * @param wide those of the heading above and of the lines before too
 */
record Context(Words label, Words own, Words near, Words wide) {

    private static final int NEAR_BEFORE = 90;
    private static final int NEAR_BEHIND = 16;
    private static final int WIDE_BEFORE = 120;
    private static final int LONGEST = 40;

    /** Words and their pairs of characters. */
    record Words(String plain, int[] pairs) {

        private static Words of(CharSequence words) {
            String plain = Pairs.plain(words);
            return new Words(plain, Pairs.of(plain));
        }
    }

    /** What stands as near as that, or nearer. */
    Words at(Nearness nearness) {
        return switch (nearness) {
            case LABEL -> label;
            case CLAUSE -> own;
            case SENTENCE -> near;
            case AROUND -> wide;
        };
    }

    static Context of(Sentence sentence, Mention figure) {
        String label = last(figure.label() + (figure.label().endsWith(figure.noun()) ? "" : figure.noun()));
        String own = label + '，' + last(figure.lead()) + '，' + first(figure.noun() + figure.rest());
        String near = own + '，'
                + sentence.between(Math.max(sentence.start(), figure.start() - NEAR_BEFORE), figure.start())
                + '，' + sentence.between(figure.end(), Math.min(sentence.end(), figure.end() + NEAR_BEHIND));
        String wide = near + '，' + sentence.heading() + '，'
                + sentence.between(Math.max(0, sentence.start() - WIDE_BEFORE), sentence.start());
        return new Context(Words.of(label), Words.of(own), Words.of(near), Words.of(wide));
    }

    private static String last(CharSequence words) {
        int length = words.length();
        return words.subSequence(Math.max(0, length - LONGEST), length).toString();
    }

    private static String first(CharSequence words) {
        return words.subSequence(0, Math.min(LONGEST / 2, words.length())).toString();
    }
}
