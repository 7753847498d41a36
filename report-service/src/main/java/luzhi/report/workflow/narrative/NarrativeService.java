package luzhi.report.workflow.narrative;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.figure.Preference;
import luzhi.core.problem.Conflict;
import luzhi.core.problem.Faults;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.StaleRevision;
import luzhi.core.problem.Unavailable;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.revision.Revised;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.TaskKey;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.ReferenceCheck;
import luzhi.report.assessment.source.Sources;
import luzhi.report.assessment.source.WantedFigures;

/** What regions write about their tasks. */
@ApplicationScoped
public class NarrativeService {

    private final NarrativeRepository repository;
    private final NarrativeRecorder recorder;
    private final CycleCatalog cycles;
    private final RegionDirectory regions;
    private final MeasureDirectory measures;
    private final Sources sources;

    NarrativeService(NarrativeRepository repository, NarrativeRecorder recorder, CycleCatalog cycles,
            RegionDirectory regions,
            MeasureDirectory measures, Sources sources) {
        this.repository = repository;
        this.recorder = recorder;
        this.cycles = cycles;
        this.regions = regions;
        this.measures = measures;
        this.sources = sources;
    }

    /**
     * The narratives of a region itself, as they were written, by task: at most one a task.
     *
     * @throws NotFound if there is no such cycle
     */
    public List<NarrativeView> list(int cycle, RegionCode region) {
        cycles.get(cycle, region);
        return repository.list(cycle, region);
    }

    /** The figures that these narratives name, of whatever region: those to ask for before they are rendered. */
    public Set<WantedFigures.Wanted> demand(Collection<NarrativeView> narratives) {
        return narratives.stream().flatMap(NarrativeService::figures)
                .map(figure -> new WantedFigures.Wanted(figure.measure(), figure.period(), figure.dimensions()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<FigureKey> figures(NarrativeView narrative) {
        return narrative.texts().byPart().values().stream().map(LiveText::of)
                .flatMap(text -> text.placeholders().stream())
                .map(placeholder -> placeholder.figure(narrative.cycle(), narrative.region()));
    }

    /**
     * The narratives of a region with figures filled in, by task. Asks no service, so that it may be called in a
     * transaction.
     *
     * @param figures the best ones of the region and of all below it, those of {@link #demand} at least; what is not among them
     *        is missing
     * @throws NotFound if there is no such cycle
     */
    public List<RenderedNarrative> render(int cycle, RegionCode region, Collection<KnownFigure> figures) {
        Renderer renderer = new Renderer(AvailableFigures.of(figures), measures.known());
        return list(cycle, region).stream().map(renderer::render).toList();
    }

    /** Narratives of the region and of those below it with the figures of now. */
    List<NarrativeView> withFigures(RegionCode region, List<NarrativeView> narratives) {
        Set<WantedFigures.Wanted> demand = demand(narratives);
        AvailableFigures figures = demand.isEmpty()
                ? AvailableFigures.of(List.of())
                : AvailableFigures.answered(sources.ask(region, demand, Set.of()).of(Preference.BEST));
        Renderer renderer = new Renderer(figures, demand.isEmpty() ? measures.known() : measures.ask());
        return narratives.stream().map(narrative -> narrative.with(renderer.render(narrative))).toList();
    }

    /**
     * What a region writes about each task of a cycle, with the figures of now, and the figures that it may name there.
     *
     * @throws NotFound if there is no such cycle
     */
    public List<NarrativeDesk> desks(int cycle, RegionCode region, Locale language) {
        Map<Integer, NarrativeView> written = list(cycle, region).stream()
                .collect(Collectors.toMap(NarrativeView::task, Function.identity()));
        List<NarrativeDesk.Names> names = cycles.get(cycle, region).tasks().stream()
                .map(task -> NarrativeDesk.Names.of(task, cycle, region)).toList();
        Set<WantedFigures.Wanted> demand = Stream.concat(demand(written.values()).stream(),
                names.stream().flatMap(NarrativeDesk.Names::demand)).collect(Collectors.toUnmodifiableSet());
        AvailableFigures figures = AvailableFigures
                .answered(sources.ask(region, demand, Set.of()).of(Preference.BEST));
        KnownMeasures known = measures.ask();
        Renderer renderer = new Renderer(figures, known);
        return names.stream().map(each -> each.desk(written.get(each.task().number()), renderer,
                new FigureNames(known, language), language)).toList();
    }

    /** Those of the region and of all below it, behind this one. */
    List<NarrativeView> listWithin(RegionCode region, TaskKey after, int limit) {
        cycles.get(after.cycle(), region);
        return repository.listWithin(region, after, limit);
    }

    /** @throws NotFound if the cycle has no such task or the region wrote nothing about it */
    NarrativeView get(TaskKey key) {
        requireTask(key.cycle(), new RegionCode(key.region()), key.task());
        return repository.findByIdOptional(key)
                .orElseThrow(() -> new NotFound("no-such-narrative", key.task(), key.region())).view();
    }

    /**
     * What a region wrote about a task, one revision after the other, behind that one.
     *
     * @throws NotFound if the cycle has no such task or the region wrote nothing about it
     */
    public List<NarrativeView> listRevisions(TaskKey key, int after, int limit) {
        NarrativeView present = get(key);
        return Revised.list(repository.listPast(key, after, limit), present, after, limit);
    }

    /**
     * Holds texts against all rules, before any transaction begins: other services may be asked for that.
     *
     * @param said the texts as JSON
     * @throws NotFound if the cycle has no such task
     * @throws RuleBroken with everything that is wrong with the body and with each placeholder in it
     * @throws Unavailable if a service does not tell whether it has a measure that is named
     */
    public NarrativeTexts check(int cycle, RegionCode region, int task, JsonNode said) {
        requireTask(cycle, region, task);
        Faults faults = new Faults();
        NarrativeTexts texts = NarrativeTexts.read(said, faults);
        ReferenceCheck references = new ReferenceCheck(namesFigures(texts) ? measures.ask() : measures.known());
        new NarrativeCheck(region, regions::knows, references, faults).check(texts);
        faults.throwIfAny();
        references.requireAnswers();
        return texts;
    }

    /**
     * Writes about a task, or writes anew. The same texts again change nothing.
     *
     * @param texts that were found sound
     * @param ifMatch the tag of the narrative as the caller read it, {@code *} for whatever is there, or null for a first one
     * @throws RevisionRequired if there is another narrative already and the caller names no tag
     * @throws StaleRevision if it was changed since the caller read it
     * @throws Conflict if the evaluation is closed to changes
     */
    @Transactional
    public NarrativeView write(int cycle, RegionCode region, int task, NarrativeTexts texts, String ifMatch) {
        return recorder.keep(cycle, region, task, texts, ifMatch);
    }

    private static boolean namesFigures(NarrativeTexts texts) {
        return texts.byPart().values().stream().anyMatch(text -> !LiveText.of(text).placeholders().isEmpty());
    }

    private void requireTask(int cycle, RegionCode region, int task) {
        if (cycles.get(cycle, region).tasks().stream().noneMatch(each -> each.number() == task)) {
            throw new NotFound("no-such-task", task, cycle);
        }
    }
}
