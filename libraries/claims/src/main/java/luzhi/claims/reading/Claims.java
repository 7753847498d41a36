package luzhi.claims.reading;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

import luzhi.claims.writtenreport.JoinedReport;
import luzhi.core.region.RegionCode;

/**
 * The claims of a text in its order, each with the mention that it was read from. A claim is made whenever it is looked at, so that
 * those of a long text take no room.
 */
public final class Claims extends AbstractList<Claim> implements RandomAccess {

    private final JoinedReport report;
    private final Mentions mentions;
    private final Meaning[] meanings;
    private final RegionCode[] regions;
    private final String[] units;

    /**
     * @param report that the sentences were read from; the claims are those of its original
     * @param ofText whose report it is; null if nobody knows
     */
    public Claims(JoinedReport report, List<Sentence> sentences, Vocabulary vocabulary, Places places,
            RegionCode ofText) {
        this.report = report;
        this.mentions = new Mentions(sentences);
        this.meanings = new Meaning[mentions.size()];
        this.regions = new RegionCode[mentions.size()];
        this.units = new String[mentions.size()];
        Map<Meaning, Meaning> known = new HashMap<>();
        int number = 0;
        for (Sentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                Meaning meaning = vocabulary.find(mention, places)
                        .map(found -> known.computeIfAbsent(found, first -> first)).orElse(null);
                meanings[number] = meaning;
                units[number] = meaning == null ? AverageUnits.of(mention) : meaning.measure().unit();
                regions[number] = places.findLast(sentence.between(sentence.start(), mention.start())).orElse(ofText);
                number++;
            }
        }
    }

    @Override
    public Claim get(int index) {
        Mention mention = mentions.get(index);
        Meaning meaning = meanings[index];
        return new Claim("c" + (index + 1), report.whole().text().substring(mention.start(), mention.end()),
                report.original(mention.start()), report.original(mention.end() - 1) + 1, mention.value(),
                mention.interval(), units[index], subject(mention),
                new Claim.Key(meaning == null ? null : meaning.measure().code(), regions[index], mention.period()));
    }

    private static String subject(Mention mention) {
        String noun = mention.noun();
        return mention.label().isEmpty() || mention.label().endsWith(noun) ? mention.label() : mention.label() + noun;
    }

    @Override
    public int size() {
        return mentions.size();
    }

    /** The figures that they were read from, in the same order. */
    public Mentions mentions() {
        return mentions;
    }

    public Claim of(Mention mention) {
        return get(mentions.number(mention));
    }

    /** What a figure is one of, if its words say so. */
    public Optional<Meaning> meaning(Mention mention) {
        return Optional.ofNullable(meanings[mentions.number(mention)]);
    }

    /** Some of them in their order, made whenever they are looked at, too. */
    public List<Claim> only(BitSet wanted) {
        int[] numbers = wanted.stream().toArray();
        return new Some(numbers);
    }

    private final class Some extends AbstractList<Claim> implements RandomAccess {

        private final int[] numbers;

        Some(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public Claim get(int index) {
            return Claims.this.get(numbers[index]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
