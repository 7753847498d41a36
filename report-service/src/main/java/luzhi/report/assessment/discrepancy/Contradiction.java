package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.PlainJava;
import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;
import luzhi.relations.Compared;
import luzhi.relations.Contrast;
import luzhi.relations.Finding;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;
import luzhi.relations.Statement;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.SourceAnswer;

/**
 * A figure that somebody reported and that what is behind it contradicts. A stated number stands for everything that rounds to
 * it: 6.91 for 6.905 to 6.915, both ends included.
 *
 * @param reported as it was stated, with what it stands for
 * @param computed exactly, from registers or from other figures
 */
@PlainJava
record Contradiction(Statement reported, BigDecimal computed) {

    private static final Title TITLE = new Title("填报数值与台账或其构成数值一致",
            "What is reported is what registers or other figures give");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Every figure that is both reported and derived and differs by more than rounding, in the order of figures. */
    static List<Contradiction> among(Collection<SourceAnswer> reported, Collection<SourceAnswer> derived) {
        Map<FigureKey, KnownFigure> computed = values(derived)
                // what half-filled registers give contradicts nothing
                .filter(figure -> !Boolean.FALSE.equals(figure.complete()))
                .collect(Collectors.toMap(KnownFigure::key, Function.identity(), (first, again) -> first));
        return values(reported).filter(figure -> computed.containsKey(figure.key()))
                .map(figure -> new Contradiction(RecordedStatements.reported(figure),
                        computed.get(figure.key()).value()))
                .filter(Contradiction::isReal)
                .collect(Collectors.toMap(found -> found.reported().key(), Function.identity(),
                        (first, again) -> first))
                .entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    private static Stream<KnownFigure> values(Collection<SourceAnswer> answers) {
        return answers.stream().flatMap(answer -> answer.figures().stream()).filter(figure -> figure.value() != null);
    }

    FigureKey key() {
        return reported.key();
    }

    /** Whether the computed value lies outside of what the stated one stands for. */
    boolean isReal() {
        return !allowed().contains(computed);
    }

    /** A count is exact; what is computed to be one need not be whole, as an average number of students is not. */
    private Interval allowed() {
        Interval said = reported.interval();
        return said.low().compareTo(said.high()) == 0 ? Interval.around(reported.value(), HALF) : said;
    }

    Finding finding() {
        return new Finding(null, TITLE, Kind.REPORTED_DIFFERS_FROM_DERIVED, Severity.ERROR, Contrast.DIFFERS, key(),
                List.of(reported), new Compared(Range.of(reported), Range.exactly(computed), reported.unit()),
                List.of());
    }
}
