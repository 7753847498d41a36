package luzhi.claims.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Claims;
import luzhi.claims.reading.Meaning;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Precision;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.core.figure.FigureKey;
import luzhi.core.region.RegionCode;
import luzhi.relations.Statement;
import luzhi.relations.Statements;

/** The figures of a text that certainly are one of a measure, for a region and a period. Of several on the same, the first counts. */
final class Meanings {

    /** Stands for the region of a text that does not say whose it is: all its figures are of one, whichever that is. */
    private static final RegionCode SOMEWHERE = RegionCode.COUNTRY;

    private final Map<FigureKey, Mention> byKey = new HashMap<>();
    private final Map<FigureKey, Claim> claims = new HashMap<>();
    private final Map<FigureKey, Meaning> meanings = new HashMap<>();

    Meanings(List<Sentence> sentences, Claims read) {
        for (Sentence sentence : sentences.stream().filter(each -> !each.tellsOfContradiction()).toList()) {
            for (Mention mention : sentence.mentions()) {
                Optional<Meaning> meaning = read.meaning(mention).filter(Meaning::sure);
                if (meaning.isPresent() && isStated(mention, meaning.get()) && !mention.is(Role.WORD)
                        && mention.period() != null) {
                    add(mention, read.of(mention), meaning.get());
                }
            }
        }
    }

    /** A figure to calculate with; 100M以上 is one where the least is meant. */
    private static boolean isStated(Mention mention, Meaning meaning) {
        return mention.isExact()
                || mention.precision() == Precision.AT_LEAST && meaning.measure().title().zh().contains("最低");
    }

    private void add(Mention mention, Claim claim, Meaning meaning) {
        RegionCode region = claim.region() == null ? SOMEWHERE : claim.region();
        FigureKey key = new FigureKey(region, meaning.measure().code(), claim.period(), meaning.dimensions());
        if (byKey.putIfAbsent(key, mention) == null) {
            claims.put(key, claim);
            meanings.put(key, meaning);
        }
    }

    Map<FigureKey, Mention> mentions() {
        return byKey;
    }

    Meaning meaning(FigureKey key) {
        return meanings.get(key);
    }

    Optional<Mention> find(FigureKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Statements statements() {
        return new Statements(claims.entrySet().stream().map(entry -> new Statement(entry.getKey(),
                entry.getValue().value(), entry.getValue().unit(), entry.getValue().interval(), true, null)).toList());
    }
}
