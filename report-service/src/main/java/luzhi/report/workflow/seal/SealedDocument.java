package luzhi.report.workflow.seal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.Facts;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Rules;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceState;

/**
 * What is sealed: everything that it takes to judge again, and what was judged. {@code docs/seal.md} describes every field.
 *
 * @param format how the document is made and written; another is not read here
 * @param number counts the seals of the region from 1
 * @param previous the SHA-256 of the region's seal before this one; null for the first
 * @param comment of whoever submitted; null for none
 * @param counties those judged where a criterion is about each; empty where none is, or none lies below
 * @param rules the cycle's document as it was judged by, thresholds and groups of regions included
 * @param figures every figure that a verdict rests on
 * @param declarations every declaration that a verdict rests on
 * @param parts what was found, written and filed, by its name
 * @param sources what became of asking each service
 */
record SealedDocument(String format, int cycle, SealedRegion region, LocalDate asOf, int number, String previous,
        OffsetDateTime sealedAt, String sealedBy, String comment, List<SealedRegion> counties, Cycle rules,
        List<SealedFigure> figures, List<DeclarationView> declarations, List<SealedTask> tasks, long completedTasks,
        int totalTasks, SortedMap<String, JsonNode> parts, List<SourceState> sources) {

    /** What this version of the service writes. */
    static final String FORMAT = "luzhi-seal-1";

    SealedDocument {
        Stream.of(format, region, asOf, sealedAt, sealedBy, rules, parts).forEach(Objects::requireNonNull);
        counties = List.copyOf(counties);
        figures = List.copyOf(figures);
        declarations = List.copyOf(declarations);
        tasks = List.copyOf(tasks);
        sources = List.copyOf(sources);
    }

    /** A region by the name it bore. */
    record SealedRegion(RegionCode code, String name, RegionLevel level) {

        SealedRegion {
            Objects.requireNonNull(code);
        }

        static SealedRegion of(Region region) {
            return new SealedRegion(region.code(), region.name(), region.level());
        }

        private Region on(LocalDate day) {
            return new Region(code, name, level, day, null);
        }
    }

    /** A criterion, and the region that a verdict on it is about. */
    record Place(String criterion, RegionCode region) {}

    /**
     * @param place the number and the hash before it, when, and by whom: the document's hash is not known yet
     * @param parts by name
     */
    static SealedDocument of(Evaluation evaluation, Seal place, String comment, SortedMap<String, JsonNode> parts) {
        return new SealedDocument(FORMAT, evaluation.cycle().year(), SealedRegion.of(evaluation.region()),
                evaluation.asOf(), place.number(), place.previous(), place.sealedAt(), place.sealedBy(), comment,
                counties(evaluation), evaluation.cycle(), List.copyOf(SealedFigure.behind(evaluation).values()),
                declarations(evaluation), SealedTask.of(evaluation.tasks()), evaluation.completedTasks(),
                evaluation.tasks().size(), parts, evaluation.sources());
    }

    private static Stream<Judgement> judgements(Evaluation evaluation) {
        return evaluation.tasks().stream().flatMap(task -> task.criteria().stream())
                .map(Evaluation.OfCriterion::judgement);
    }

    private static List<SealedRegion> counties(Evaluation evaluation) {
        return List.copyOf(judgements(evaluation).flatMap(judgement -> judgement.counties().stream())
                .map(Judgement.OfCounty::county).collect(Collectors.toMap(Region::code, SealedRegion::of,
                        (one, same) -> one, TreeMap::new))
                .values());
    }

    private static List<DeclarationView> declarations(Evaluation evaluation) {
        return List.copyOf(judgements(evaluation).flatMap(SealedFigure::withCounties)
                .flatMap(judgement -> judgement.declarations().stream())
                .collect(Collectors.toMap(declaration -> declaration.region() + " " + declaration.criterion(),
                        Function.identity(), (one, same) -> one, TreeMap::new))
                .values());
    }

    /** The document in its one spelling. */
    byte[] write() {
        return CanonicalJson.write(SealJson.tree(this));
    }

    /** @throws IllegalArgumentException if these bytes are no such document */
    static SealedDocument read(byte[] content) {
        SealedDocument document = SealJson.read(content, SealedDocument.class);
        if (!FORMAT.equals(document.format)) {
            throw new IllegalArgumentException("Not of the format " + FORMAT);
        }
        return document;
    }

    /** What the document says of itself, under the hash that its bytes have. */
    Seal seal(String sha256) {
        return new Seal(cycle, region.code(), number, sha256, previous, sealedAt, sealedBy);
    }

    /** The verdicts that follow from rules, figures and declarations as they are sealed. */
    List<SealedTask> judgeAgain() {
        Map<FigureKey, SealedFigure> byKey = figures.stream()
                .collect(Collectors.toMap(SealedFigure::key, Function.identity()));
        Facts facts = (name, key) -> Facts.answered(name, key, Owner.ofMeasure(key.measure()),
                byKey.containsKey(key) ? byKey.get(key).known() : null);
        return SealedTask.of(new EvaluationInput(Rules.of(rules), region.on(asOf), asOf,
                counties.stream().map(county -> county.on(asOf)).toList(), facts, declarations,
                rules.thresholdsById()).judge());
    }

    /** Whether the document counts as many tasks, and completed ones, as there are among these. */
    boolean countsAsMany(List<SealedTask> verdicts) {
        return verdicts.size() == totalTasks && verdicts.stream()
                .filter(task -> task.status() == TaskStatus.COMPLETED).count() == completedTasks;
    }

    /** Every outcome, by what it is about, in the order of the document. */
    Map<Place, Outcome> outcomes() {
        return outcomes(tasks);
    }

    /** Every outcome among these verdicts on the region, by what it is about. */
    Map<Place, Outcome> outcomes(Collection<SealedTask> verdicts) {
        Map<Place, Outcome> outcomes = new LinkedHashMap<>();
        verdicts.stream().flatMap(task -> task.criteria().stream()).forEach(criterion -> {
            outcomes.put(new Place(criterion.id(), region.code()), criterion.outcome());
            criterion.regions().forEach(
                    each -> outcomes.put(new Place(criterion.id(), each.region()), each.outcome()));
        });
        return outcomes;
    }
}
