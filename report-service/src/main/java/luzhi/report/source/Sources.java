package luzhi.report.source;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import luzhi.kernel.figure.Figure;
import luzhi.kernel.figure.Figures;
import luzhi.kernel.figure.Preference;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;

/** Every figure there is about a region and those below it: of the three services, and of governance kept here. */
@ApplicationScoped
public class Sources {

    private static final Logger LOG = Logger.getLogger(Sources.class);
    private static final List<Owner> REMOTE = List.of(Owner.FINANCE, Owner.STAFFING, Owner.INFRASTRUCTURE);

    private final FigureServices services;
    private final Figures governance;
    private final Clock clock;

    Sources(FigureServices services, Figures governance, Clock clock) {
        this.services = services;
        this.governance = governance;
        this.clock = clock;
    }

    /**
     * What the owners answered, one answer each, whatever became of asking them.
     *
     * @param best the figures to judge by
     * @param derived those that follow from others, also where somebody reported them
     */
    public record Answers(List<SourceAnswer> best, List<SourceAnswer> derived) {}

    public Answers ask(RegionCode region, Set<Period> periods) {
        CompletableFuture<List<SourceAnswer>> best = services.ask(REMOTE, region, periods, Preference.BEST);
        CompletableFuture<List<SourceAnswer>> derived = services.ask(REMOTE, region, periods, Preference.DERIVED);
        Answers answers = new Answers(with(governance(region, periods, Preference.BEST), best.join()),
                with(governance(region, periods, Preference.DERIVED), derived.join()));
        answers.best().stream().filter(answer -> answer.status() != SourceStatus.AVAILABLE).forEach(answer -> LOG
                .warnf("No figures of %s: %s, %s", answer.owner().code(), answer.status().code(), answer.detail()));
        return answers;
    }

    private static List<SourceAnswer> with(SourceAnswer own, List<SourceAnswer> others) {
        List<SourceAnswer> all = new ArrayList<>(others);
        all.add(own);
        return all;
    }

    private SourceAnswer governance(RegionCode region, Set<Period> periods, Preference preference) {
        return new SourceAnswer(Owner.GOVERNANCE, SourceStatus.AVAILABLE, null, OffsetDateTime.now(clock),
                governance.listWithin(region, periods, preference).stream().map(Sources::known).toList());
    }

    private static KnownFigure known(Figure figure) {
        return new KnownFigure(figure.measure(), figure.dimensions(), figure.region(), figure.period(), figure.value(),
                figure.missing() == null ? null : figure.missing().code(), figure.unit(), figure.origin().code());
    }
}
