package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Mention;
import luzhi.core.language.Rounded;
import luzhi.core.language.Wording;
import luzhi.relations.Diagnosis;
import luzhi.relations.FindingWords;
import luzhi.relations.Interval;
import luzhi.relations.Range;

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

    CheckWords(Locale language, FindingWords findings, Function<Mention, Claim> claims) {
        this.language = language;
        this.findings = findings;
        this.claims = claims;
    }

    Mismatch mismatch(Contradiction found) {
        List<Claim> involved = found.figures().stream().map(claims).toList();
        return new Mismatch(found.kind(), found.severity(), involved.stream().map(Claim::id).toList(),
                found.stated().shown(), found.computed() == null ? null : found.computed().shown(),
                diagnosis(found), message(found, involved), found.likelihood().probability(),
                found.likelihood().also().stream().limit(MOST_ALSO).map(this::mismatch).toList());
    }

    private String message(Contradiction found, List<Claim> involved) {
        String others = Stream.concat(involved.stream().skip(1).limit(MOST_NAMED).map(this::named),
                Stream.of("…").limit(Math.max(0, involved.size() - 1L - MOST_NAMED)))
                .collect(Collectors.joining(sentence("comma")));
        String title = found.relation() == null ? "" : findings.title(found.relation());
        return sentence(found.says(), named(involved.get(0)), others.isEmpty() ? sentence("nothing") : others,
                found.computed() == null ? "" : range(found.computed()), title);
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
        if (argument instanceof Interval interval) {
            return interval.isExact()
                    ? Rounded.halfUp(interval.low())
                    : sentence("span", Rounded.down(interval.low()),
                            Rounded.up(interval.high()));
        }
        if (argument instanceof Mention figure) {
            return named(claims.apply(figure));
        }
        return argument instanceof BigDecimal number ? Rounded.halfUp(number) : argument;
    }

    private String range(Range range) {
        String low = Rounded.down(range.low()).toPlainString();
        String high = Rounded.up(range.high()).toPlainString();
        String value = range.value() == null ? low : Rounded.halfUp(range.value()).toPlainString();
        return low.equals(high) ? value : sentence("range", value, low, high);
    }

    private String sentence(String key, Object... arguments) {
        return WORDING.sentence(language, key, arguments);
    }
}
