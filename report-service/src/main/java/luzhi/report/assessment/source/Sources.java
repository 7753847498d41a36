package luzhi.report.assessment.source;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import luzhi.core.figure.Figure;
import luzhi.core.figure.Preference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.figure.FigureService;

/** Every figure there is about a region and those below it: of the services, and of governance kept here. */
@ApplicationScoped
public class Sources {

    private static final Logger LOG = Logger.getLogger(Sources.class);

    private final FigureServices services;
    private final FigureService governance;
    private final Clock clock;

    Sources(FigureServices services, FigureService governance, Clock clock) {
        this.services = services;
        this.governance = governance;
        this.clock = clock;
    }

    /** What the owners answered: list by list that was asked for, an answer each, whatever became of asking them. */
    public record Answers(Map<Preference, List<SourceAnswer>> lists) {

        public List<SourceAnswer> of(Preference list) {
            return lists.get(list);
        }

        /** What became of asking each owner; where its lists fared differently, the first that it did not answer. */
        public List<SourceState> states() {
            return worst().map(SourceState::of).toList();
        }

        private Stream<SourceAnswer> worst() {
            Map<Owner, SourceAnswer> worst = new LinkedHashMap<>();
            lists.values().forEach(list -> list.forEach(answer -> worst.merge(answer.owner(), answer,
                    (one, other) -> one.status() == SourceStatus.AVAILABLE ? other : one)));
            return worst.values().stream();
        }
    }

    /**
     * Asks for several lists of the figures of a region and of all below it, all at once; of a region above cities, of those
     * that it has itself. Never fails for a service.
     */
    public Answers ask(RegionCode region, Set<Period> periods, Preference... lists) {
        return ask(region, periods, null, lists);
    }

    /**
     * The same, and of all below a region above cities the best figures that are demanded.
     *
     * @param demand null for none
     */
    public Answers ask(RegionCode region, Set<Period> periods, WantedFigures demand, Preference... lists) {
        Map<Preference, CompletableFuture<List<SourceAnswer>>> asked = new EnumMap<>(Preference.class);
        for (Preference list : lists) {
            asked.put(list, services.ask(region, periods, list, extent(region, demand, list)));
        }
        Map<Preference, List<SourceAnswer>> answered = new EnumMap<>(Preference.class);
        asked.forEach((list, others) -> answered.put(list,
                with(governance(region, periods, list, extent(region, demand, list)), others)));
        Answers answers = new Answers(answered);
        answers.worst().filter(answer -> answer.status() != SourceStatus.AVAILABLE).forEach(answer -> LOG
                .warnf("No figures of %s: %s, %s", answer.owner().code(), answer.status().code(), answer.detail()));
        return answers;
    }

    private static Extent extent(RegionCode region, WantedFigures demand, Preference list) {
        return Extent.of(region, list == Preference.BEST ? demand : null);
    }

    private static List<SourceAnswer> with(SourceAnswer own, CompletableFuture<List<SourceAnswer>> others) {
        List<SourceAnswer> all = new ArrayList<>(others.join());
        all.add(own);
        return all;
    }

    private SourceAnswer governance(RegionCode region, Set<Period> periods, Preference preference, Extent extent) {
        return new SourceAnswer(Owner.GOVERNANCE, SourceStatus.AVAILABLE, null, OffsetDateTime.now(clock),
                governance.listWithin(region, periods, preference).stream().map(Sources::known)
                        .filter(figure -> extent.holds(region, figure)).toList());
    }

    private static KnownFigure known(Figure figure) {
        return new KnownFigure(figure.measure(), figure.dimensions(), figure.region(), figure.period(), figure.value(),
                figure.missing() == null ? null : figure.missing().code(), figure.unit(),
                figure.source(), figure.complete(), figure.revision());
    }
}
