package luzhi.report.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.kernel.figure.FigureKey;
import luzhi.report.source.KnownFigure;
import luzhi.report.source.SourceAnswer;

/**
 * A figure that somebody stated and that the figures it is made of contradict (核查发现).
 *
 * @param stated as reported, with as many decimals as it was reported with
 * @param computed exactly, from reported figures
 */
record Finding(FigureKey key, BigDecimal stated, BigDecimal computed, String unit) {

    /** Every stated figure that leaves the interval of its last printed decimal: v ± ½ in the last place. */
    static List<Finding> among(List<SourceAnswer> answers, List<SourceAnswer> derivedOnly) {
        Map<FigureKey, KnownFigure> derived = figures(derivedOnly)
                .collect(Collectors.toMap(KnownFigure::key, figure -> figure));
        return figures(answers)
                .filter(figure -> figure.origin().equals("reported") && figure.value() != null)
                .filter(figure -> derived.containsKey(figure.key()))
                .map(figure -> new Finding(figure.key(), figure.value(), derived.get(figure.key()).value(),
                        figure.unit()))
                .filter(Finding::isContradiction)
                .sorted(Comparator.comparing(Finding::key))
                .toList();
    }

    private static Stream<KnownFigure> figures(List<SourceAnswer> answers) {
        return answers.stream().flatMap(answer -> answer.figures().stream());
    }

    private boolean isContradiction() {
        BigDecimal halfOfLastPlace = new BigDecimal("0.5").scaleByPowerOfTen(-Math.max(0, stated.scale()));
        return stated.subtract(computed).abs().compareTo(halfOfLastPlace) > 0;
    }
}
