package luzhi.claims.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Kind;
import luzhi.relations.Severity;

/** What is said to be the most, or the least, of a list of named figures and is not: 甲县9人、乙县12人，甲县最多. */
final class SuperlativeCheck implements TextCheck {

    private static final Pattern CLAUSE = Pattern.compile("[^，。;:()]+");
    private static final Pattern WORDS = Pattern.compile(
            "(最[高多大快好]|居首位?|首位|排(?:名)?第一|位[列居]第一|居第一)|(最[低少小慢差]|垫了?底|居末位?|末位|排(?:名)?末)");
    private static final Pattern DENIED = Pattern
            .compile("不是|并非|不再|原|曾|上年|去年|以前|如果|若|最[高低]的?(?:标准|限|要求|线|分)|之一|较|比");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    /** What joins a name to the word, and says nothing of what is measured. */
    private static final Pattern JOINS = Pattern.compile(
            "其中|各(?:单位|县区|县|区|校|类|项)|[两三四五六七八九]?(?:个?县区?|类|项|校|个?学段|所|家|档|组|者)(?:中|里|之中)?|当中|规模|数量|相对|仍然?|的|是|为|以|在|中|里|而|则|均|都|也|又|并|就|反而|位|了|“|”|且");
    /** 供暖最高，每处20万元: what is measured follows. */
    private static final Pattern OWN_FIGURE = Pattern.compile("^，(?![占达为])[^，。;]{0,8}[0-9]");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            if (sentence.row() == null && sentence.mentions().size() > 1) {
                check(sentence, verdicts);
            }
        }
    }

    private static void check(Sentence sentence, Verdicts verdicts) {
        Excerpt text = sentence.text();
        if (!WORDS.matcher(text).find()) {
            return;
        }
        List<NamedFigures> lists = NamedFigures.of(sentence);
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            String words = clause.group();
            Matcher superlative = WORDS.matcher(words);
            if (superlative.find() && !NUMBER.matcher(words).find() && !DENIED.matcher(words).find()
                    && !OWN_FIGURE.matcher(text.subSequence(clause.end(), text.length())).find()) {
                String rest = words.substring(0, superlative.start()) + words.substring(superlative.end());
                int start = sentence.start() + clause.start();
                lists.stream().filter(each -> each.end() <= start && isMeant(each, rest))
                        .reduce((before, next) -> next)
                        .ifPresent(list -> compare(list, rest, superlative.group(1) != null, verdicts));
            }
        }
    }

    private static boolean isMeant(NamedFigures list, String clause) {
        return list.find(clause).filter(named -> list
                .isOf(JOINS.matcher(clause.replace(named.name(), "")).replaceAll(""))).isPresent();
    }

    private static void compare(NamedFigures list, String clause, boolean highest, Verdicts verdicts) {
        NamedFigures.Named said = list.find(clause).orElseThrow();
        for (NamedFigures.Named other : list.all()) {
            boolean beyond = highest
                    ? said.figure().interval().isBelow(other.figure().interval())
                    : other.figure().interval().isBelow(said.figure().interval());
            if (beyond && !list.isTotal(other)) {
                verdicts.contradict(new Contradiction(Kind.DIRECTION_MISMATCH, Severity.WARNING,
                        highest ? "not-highest" : "not-lowest", List.of(said.figure(), other.figure()),
                        ComparisonCheck.range(said.figure()), ComparisonCheck.range(other.figure()), List.of()));
                return;
            }
        }
    }
}
