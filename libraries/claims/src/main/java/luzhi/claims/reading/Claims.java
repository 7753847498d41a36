package luzhi.claims.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.claims.writtenreport.JoinedReport;
import luzhi.core.region.RegionCode;

/** The claims of a text, each with the mention that it was read from. */
public final class Claims {

    private final List<Claim> list = new ArrayList<>();
    private final Map<Mention, Claim> byMention = new IdentityHashMap<>();
    private final Map<Mention, Meaning> meanings = new IdentityHashMap<>();

    /**
     * @param report that the sentences were read from; the claims are those of its original
     * @param ofText whose report it is; null if nobody knows
     */
    public Claims(JoinedReport report, List<Sentence> sentences, Vocabulary vocabulary, Places places,
            RegionCode ofText) {
        for (Sentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                Optional<Meaning> meaning = vocabulary.find(mention, places);
                Optional<RegionCode> named = places.findLast(sentence.between(sentence.start(), mention.start()));
                add(report, mention, meaning, named.orElse(ofText));
            }
        }
    }

    private void add(JoinedReport report, Mention mention, Optional<Meaning> meaning, RegionCode region) {
        meaning.ifPresent(found -> meanings.put(mention, found));
        Claim claim = new Claim("c" + (list.size() + 1),
                report.whole().text().substring(mention.start(), mention.end()), report.original(mention.start()),
                report.original(mention.end() - 1) + 1, mention.value(), mention.interval(),
                meaning.map(found -> found.measure().unit()).orElseGet(() -> AverageUnits.of(mention)),
                subject(mention), new Claim.Key(meaning.map(found -> found.measure().code()).orElse(null), region,
                        mention.period()));
        list.add(claim);
        byMention.put(mention, claim);
    }

    private static String subject(Mention mention) {
        String noun = mention.noun();
        return mention.label().isEmpty() || mention.label().endsWith(noun) ? mention.label() : mention.label() + noun;
    }

    /** In the order of the text. */
    public List<Claim> list() {
        return List.copyOf(list);
    }

    public Claim of(Mention mention) {
        return byMention.get(mention);
    }

    /** What a figure is one of, if its words say so. */
    public Optional<Meaning> meaning(Mention mention) {
        return Optional.ofNullable(meanings.get(mention));
    }
}
