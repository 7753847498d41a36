package luzhi.claims.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import luzhi.claims.reading.Claims;
import luzhi.claims.record.RecordedStatement;
import luzhi.core.figure.FigureKey;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** What a text states against what is on record. */
final class RecordCheck {

    private final List<RecordedStatement> statements;

    RecordCheck(List<RecordedStatement> statements) {
        this.statements = statements;
    }

    /** @return by the id of a claim, the figure on record that it agrees with */
    Map<String, FigureKey> check(Claims claims, Verdicts verdicts) {
        Map<String, FigureKey> linked = new HashMap<>();
        for (RecordedStatement each : statements) {
            switch (each.verdict()) {
                case AGREES -> {
                    linked.put(claims.of(each.figure()).id(), each.record().key());
                    verdicts.agree(List.of(each.figure()));
                }
                case WRONG -> verdicts.contradict(contradiction(each, Severity.ERROR));
                case DOUBTFUL -> verdicts.contradict(contradiction(each, Severity.WARNING));
            }
        }
        return linked;
    }

    private static Contradiction contradiction(RecordedStatement each, Severity severity) {
        return new Contradiction(Kind.RECORD_MISMATCH, severity, "record", List.of(each.figure()),
                ComparisonCheck.range(each.figure()), Range.of(each.record().value(), each.interval()),
                Slips.list(each.figure(), each.record().value(), each.interval()))
                .likely(each.probability(), false, List.of()).of(each.record());
    }
}
