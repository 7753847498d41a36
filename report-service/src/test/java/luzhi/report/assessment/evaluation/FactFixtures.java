package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.OwnerFixtures;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceStatus;

/** Figures as the owners would give them. */
final class FactFixtures {

    private final List<KnownFigure> figures = new ArrayList<>();
    private SourceStatus finance = SourceStatus.AVAILABLE;

    /** @param measure with dimensions in braces if it has any */
    FactFixtures figure(String measure, String region, String period, String value) {
        return figure(measure, region, period, new BigDecimal(value), null);
    }

    FactFixtures missing(String measure, String region, String period, String reason) {
        return figure(measure, region, period, null, reason);
    }

    private FactFixtures figure(String measure, String region, String period, BigDecimal value, String missing) {
        MeasureReference reference = MeasureReference.parse(measure);
        figures.add(new KnownFigure(reference.measure(), reference.dimensions(), new RegionCode(region),
                Period.parse(period), value, missing, "unit", null, null));
        return this;
    }

    FactFixtures financeIs(SourceStatus status) {
        finance = status;
        return this;
    }

    List<SourceAnswer> answers() {
        List<SourceAnswer> answers = new ArrayList<>();
        for (Owner owner : OwnerFixtures.ALL) {
            SourceStatus status = owner.code().equals("finance") ? finance : SourceStatus.AVAILABLE;
            answers.add(new SourceAnswer(owner, status, null, OffsetDateTime.MIN,
                    status == SourceStatus.AVAILABLE
                            ? figures.stream()
                                    .filter(figure -> figure.measure().startsWith(owner.code() + ".")).toList()
                            : List.of()));
        }
        return answers;
    }
}
