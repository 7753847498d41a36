package luzhi.claims.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Sentence;

/** What is said to be the most, or the least, of a list of named figures and is not: 甲县9人、乙县12人，甲县最多. */
final class SuperlativeCheck implements TextCheck {

    private static final Pattern CLAUSE = Pattern.compile("[^，。;:()]+");
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
        if (!Superlative.isIn(text)) {
            return;
        }
        List<NamedFigures> lists = NamedFigures.of(sentence);
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            String words = clause.group();
            boolean ofOthers = NUMBER.matcher(words).find()
                    || OWN_FIGURE.matcher(text.subSequence(clause.end(), text.length())).find();
            int start = sentence.start() + clause.start();
            Superlative.find(words).filter(said -> !ofOthers).ifPresent(said -> lists.stream()
                    .filter(each -> each.end() <= start && isMeant(each, said.rest())).reduce((before, next) -> next)
                    .ifPresent(list -> compare(list, said, verdicts)));
        }
    }

    private static boolean isMeant(NamedFigures list, String clause) {
        return list.find(clause).filter(named -> list
                .isOf(JOINS.matcher(clause.replace(named.name(), "")).replaceAll(""))).isPresent();
    }

    private static void compare(NamedFigures list, Superlative superlative, Verdicts verdicts) {
        NamedFigures.Named said = list.find(superlative.rest()).orElseThrow();
        list.all().stream().filter(other -> !list.isTotal(other))
                .flatMap(other -> superlative.contradiction(said.figure(), other.figure()).stream()).findFirst()
                .ifPresent(verdicts::contradict);
    }
}
