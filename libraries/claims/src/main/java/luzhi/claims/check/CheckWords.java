package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Mention;
import luzhi.core.figure.PrintedNumber;
import luzhi.core.language.Wording;
import luzhi.relations.Amount;
import luzhi.relations.Diagnosis;
import luzhi.relations.FindingWords;
import luzhi.relations.RangeWords;

/** Puts contradictions into words. */
final class CheckWords {

    private static final Wording WORDING = new Wording("wording/report-check");

    /** So many figures are named beside the contradicted one; all are in the finding. */
    private static final int MOST_NAMED = 30;

    /** So many second sights of what is wrong are told; more say nothing new. */
    private static final int MOST_ALSO = 5;

    private final Locale language;
    private final FindingWords findings;
    private final Function<Mention, Claim> claims;
    private final RangeWords ranges;

    CheckWords(Locale language, FindingWords findings, Function<Mention, Claim> claims) {
        this.language = language;
        this.findings = findings;
        this.claims = claims;
        this.ranges = new RangeWords(language);
    }

    Mismatch mismatch(Contradiction found) {
        List<Claim> involved = found.figures().stream().map(claims).toList();
        return new Mismatch(found.kind(), found.severity(), involved.stream().map(Claim::id).toList(),
                found.stated().shown(), found.computed() == null ? null : found.computed().shown(),
                diagnosis(found), message(found, involved), found.likelihood().probability(), found.isProposed(),
                found.likelihood().also().stream().limit(MOST_ALSO).map(this::mismatch).toList());
    }

    private String message(Contradiction found, List<Claim> involved) {
        String others = Stream.concat(involved.stream().skip(1).limit(MOST_NAMED).map(this::named),
                Stream.of("…").limit(Math.max(0, involved.size() - 1L - MOST_NAMED)))
                .collect(Collectors.joining(sentence("comma")));
        return sentence(found.says(), named(involved.get(0)), others.isEmpty() ? sentence("nothing") : others,
                found.computed() == null ? "" : computed(found), by(found));
    }

    /** What it is held against, other than figures of the text. */
    private String by(Contradiction found) {
        if (found.record() != null) {
            return findings.name(found.record().key());
        }
        return found.relation() == null ? "" : findings.title(found.relation());
    }

    /** What follows from the others: a rate in per cent, what a rate leads to as what it is a rate of, all else as what is contradicted. */
    private String computed(Contradiction found) {
        if (found.relation() != null) {
            return findings.computed(found.relation());
        }
        String unit = switch (found.says()) {
            case "growth", "share" -> "percent";
            case "average-growth" -> found.figures().get(1).unit();
            case "record" -> found.record().unit() == null ? found.contradicted().unit() : found.record().unit();
            default -> found.contradicted().unit();
        };
        return ranges.sayCalculated(found.computed(), unit);
    }

    private String named(Claim claim) {
        return claim.subject() == null || claim.subject().isEmpty()
                ? sentence("figure-alone", claim.text())
                : sentence("figure", claim.subject(), claim.text());
    }

    private String diagnosis(Contradiction found) {
        if (found.relation() != null) {
            return findings.diagnosis(found.relation());
        }
        return found.diagnoses().isEmpty()
                ? null
                : found.diagnoses().stream().map(this::diagnosis).collect(Collectors.joining(sentence("separator")));
    }

    private String diagnosis(Diagnosis diagnosis) {
        return sentence("diagnosis-" + diagnosis.code(), diagnosis.arguments().stream().map(this::print).toArray());
    }

    private Object print(Object argument) {
        if (argument instanceof Amount amount) {
            return ranges.say(amount);
        }
        if (argument instanceof Mention figure) {
            return named(claims.apply(figure));
        }
        return argument instanceof BigDecimal number ? PrintedNumber.text(number, null, language) : argument;
    }

    private String sentence(String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }
}
