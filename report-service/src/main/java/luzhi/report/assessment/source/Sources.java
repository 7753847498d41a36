package luzhi.report.assessment.source;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import luzhi.core.figure.Figure;
import luzhi.core.figure.Preference;
import luzhi.core.period.Period;
import luzhi.core.problem.Unavailable;
import luzhi.core.region.RegionCode;
import luzhi.kernel.figure.FigureDemandService;
import luzhi.kernel.figure.SideBySide;

/** The figures there are about a region and those below it: of the services, and of governance kept here. */
@ApplicationScoped
public class Sources {

    private static final Logger LOG = Logger.getLogger(Sources.class);

    private final FigureServices services;
    private final FigureDemandService governance;
    private final Clock clock;

    Sources(FigureServices services, FigureDemandService governance, Clock clock) {
        this.services = services;
        this.governance = governance;
        this.clock = clock;
    }

    /** What the owners answered: list by list an answer each, whatever became of asking them. */
    public record Answers(Map<Preference, List<SourceAnswer>> lists) {

        public List<SourceAnswer> of(Preference list) {
            return lists.get(list);
        }

        /** What became of asking each owner. */
        public List<SourceState> states() {
            return of(Preference.BEST).stream().map(SourceState::of).toList();
        }
    }

    /**
     * Asks for figures of a region and of all below it, and for whatever somebody stated, with what contradicts it: in a region
     * above cities only of itself. Never fails for what a service does wrong.
     *
     * @param wanted those whose best is wanted
     * @param compared periods for which the reported and the derived figures are wanted too; none for the best ones alone
     * @throws Unavailable if a service, or this one, has too much to do at the moment
     */
    public Answers ask(RegionCode region, Collection<WantedFigures.Wanted> wanted, Set<Period> compared) {
        Question question = new Question(region, new WantedFigures(wanted), compared);
        List<CompletableFuture<FigureServices.Answered>> asked = services.ask(question);
        FigureServices.Answered own = governance(question);
        List<FigureServices.Answered> answered = new ArrayList<>();
        asked.forEach(answer -> answered.add(ServiceClient.await(answer)));
        answered.add(own);
        answered.stream().filter(answer -> answer.status() != SourceStatus.AVAILABLE).forEach(answer -> LOG
                .warnf("No figures of %s: %s, %s", answer.owner().code(), answer.status().code(), answer.detail()));
        Map<Preference, List<SourceAnswer>> lists = new EnumMap<>(Preference.class);
        lists.put(Preference.BEST, list(answered, Sides::best));
        lists.put(Preference.REPORTED, list(answered, sides -> compared(question, sides.reported())));
        lists.put(Preference.DERIVED, list(answered, sides -> compared(question, sides.derived())));
        return new Answers(lists);
    }

    private static List<SourceAnswer> list(List<FigureServices.Answered> answered, Function<Sides, KnownFigure> side) {
        return answered.stream().map(answer -> answer.list(side)).toList();
    }

    private static KnownFigure compared(Question question, KnownFigure figure) {
        return figure != null && question.compares(figure) ? figure : null;
    }

    private FigureServices.Answered governance(Question question) {
        List<Sides> sides = new ArrayList<>();
        question.demands(Owner.GOVERNANCE)
                .forEach(demand -> governance.forEach(demand, found -> sides.add(sides(found))));
        return new FigureServices.Answered(Owner.GOVERNANCE, SourceStatus.AVAILABLE, null, OffsetDateTime.now(clock),
                sides);
    }

    private static Sides sides(SideBySide found) {
        KnownFigure reported = known(found.reported());
        KnownFigure derived = known(found.derived());
        return new Sides(reported, derived,
                found.best() == null ? null : found.best() == found.derived() ? derived : reported);
    }

    private static KnownFigure known(Figure figure) {
        return figure == null
                ? null
                : new KnownFigure(figure.measure(), figure.dimensions(), figure.region(), figure.period(),
                        figure.value(), figure.missing() == null ? null : figure.missing().code(), figure.unit(),
                        figure.source(), figure.complete(), figure.revision());
    }
}
