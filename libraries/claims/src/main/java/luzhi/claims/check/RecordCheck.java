package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import luzhi.claims.reading.Mention;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Vocabularies;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Printed;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** What a text states against what is recorded of the same region, period and breakdown. */
final class RecordCheck {

    private final Map<FigureKey, RecordedFigure> recorded;

    /** @param recorded the best figures there are; of several on the same, the first counts */
    RecordCheck(Collection<RecordedFigure> recorded) {
        this.recorded = recorded.stream()
                .collect(Collectors.toMap(RecordedFigure::key, Function.identity(), (first, second) -> first));
    }

    void check(Meanings meanings, Verdicts verdicts) {
        meanings.mentions().forEach((key, mention) -> {
            RecordedFigure record = recorded.get(key);
            if (record != null) {
                check(mention, record, verdicts);
            }
        });
    }

    private static void check(Mention mention, RecordedFigure record, Verdicts verdicts) {
        BigDecimal value = record.value();
        Interval interval = Printed.standsFor(value, Vocabularies.findUnit(record.unit()).orElse(null));
        if (interval.overlaps(mention.interval())) {
            verdicts.agree(List.of(mention));
        } else {
            // far from what is recorded, it may well be of a part that the text names elsewhere
            Severity severity = Slips.areLikely(mention, value, interval) ? Severity.ERROR : Severity.WARNING;
            verdicts.contradict(new Contradiction(Kind.RECORD_MISMATCH, severity, "record", List.of(mention),
                    ComparisonCheck.range(mention), Range.of(value, interval), Slips.list(mention, value, interval)));
        }
    }
}
