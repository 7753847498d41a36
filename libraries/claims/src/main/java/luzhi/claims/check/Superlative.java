package luzhi.claims.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.relations.Kind;
import luzhi.relations.Severity;

/**
 * Words by which something is the most, or the least, of several.
 *
 * @param highest or lowest
 * @param rest the other words of its clause
 */
record Superlative(boolean highest, String rest) {

    private static final Pattern WORDS = Pattern.compile(
            "(最[高多大快好]|居首位?|首位|排(?:名)?第一|位[列居]第一|居第一)|(最[低少小慢差]|垫了?底|居末位?|末位|排(?:名)?末)");
    private static final Pattern DENIED = Pattern
            .compile("不是|并非|不再|原|曾|上年|去年|以前|如果|若|最[高低]的?(?:标准|限|要求|线|分)|之一|较|比(?![例重率])");

    static boolean isIn(CharSequence words) {
        return WORDS.matcher(words).find();
    }

    /** What a clause says, if it says so without reserve. */
    static Optional<Superlative> find(String clause) {
        Matcher words = WORDS.matcher(clause);
        return words.find() && !DENIED.matcher(clause).find()
                ? Optional.of(new Superlative(words.group(1) != null,
                        clause.substring(0, words.start()) + clause.substring(words.end())))
                : Optional.empty();
    }

    /** What does not hold, should the other be more, or less, for certain. */
    Optional<Contradiction> contradiction(Mention said, Mention other) {
        boolean beyond = highest
                ? said.interval().isBelow(other.interval())
                : other.interval().isBelow(said.interval());
        return beyond
                ? Optional.of(new Contradiction(Kind.DIRECTION_MISMATCH, Severity.WARNING,
                        highest ? "not-highest" : "not-lowest", List.of(said, other), ComparisonCheck.range(said),
                        ComparisonCheck.range(other), List.of()))
                : Optional.empty();
    }
}
