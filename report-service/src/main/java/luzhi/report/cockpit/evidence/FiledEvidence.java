package luzhi.report.cockpit.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.workflow.evidence.EvidenceFlag;
import luzhi.report.workflow.evidence.EvidenceView;

/**
 * What a region filed.
 *
 * @param mayFile whether that is for the viewer
 * @param label what is said of the file to be handed over next
 * @param problem why it was not taken; null unless it was just tried
 */
record FiledEvidence(Cycle cycle, Locale language, List<EvidenceView> all, FigureNames names, boolean mayFile,
        EvidenceLabel label, @Nullable Problem problem) {

    private static final long KILO = 1024;

    /**
     * One file.
     *
     * @param size as people write it
     * @param backs what it backs, in words
     * @param doubts why somebody should look twice
     */
    record Entry(EvidenceView view, String size, List<Backed> backs, List<Doubt> doubts) {}

    /**
     * Something that a file backs.
     *
     * @param criterion its number; null for a figure
     */
    record Backed(String name, @Nullable String criterion) {}

    /** A figure that the file to be handed over next is to back, as the address names it and as people do. */
    record Labelled(String figure, String name) {}

    /**
     * Why somebody should look twice.
     *
     * @param backed what the document is too old for; null if it has no date
     */
    record Doubt(EvidenceFlag flag, @Nullable String backed) {}

    /** In the order in which they were filed. */
    public List<Entry> entries() {
        return all.stream().map(each -> new Entry(each, size(each.size()), backs(each),
                each.flags().stream()
                        .map(flag -> new Doubt(flag, flag.backs() == null ? null : name(each, flag.backs())))
                        .toList()))
                .toList();
    }

    /** The figures that it is to back; what is no figure is left to whoever takes the file. */
    public List<Labelled> labelledFigures() {
        return label.figures().stream().map(text -> new Labelled(text, named(text))).toList();
    }

    private String named(String text) {
        try {
            MeasureReference figure = MeasureReference.parse(text);
            return names.of(new FigureKey(RegionCode.COUNTRY, figure.measure(),
                    figure.periodFrom(Period.ofYear(cycle.year())), figure.dimensions()));
        } catch (IllegalArgumentException noFigure) {
            return text;
        }
    }

    /** Whether it is to back something of that task. */
    public boolean isLabelled(Task task) {
        return task.criteria().stream().anyMatch(each -> label.backs(each.id()));
    }

    /** How many of them somebody should look at twice. */
    public long doubtful() {
        return all.stream().filter(each -> !each.flags().isEmpty()).count();
    }

    private List<Backed> backs(EvidenceView entry) {
        return Stream.concat(entry.criteria().stream().map(id -> new Backed(criterion(id), id)),
                entry.figures().stream().map(figure -> new Backed(figure(entry, figure), null))).toList();
    }

    private String name(EvidenceView entry, String backed) {
        return entry.criteria().contains(backed) ? criterion(backed) : figure(entry, MeasureReference.parse(backed));
    }

    /** A criterion that the cycle has no more is called by its number. */
    private String criterion(String id) {
        return cycle.findCriterion(id).map(Criterion::title).map(title -> id + " " + title.in(language)).orElse(id);
    }

    private String figure(EvidenceView entry, MeasureReference figure) {
        return names.of(new FigureKey(entry.region(), figure.measure(),
                figure.periodFrom(Period.ofYear(entry.cycle())), figure.dimensions()));
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO ? Math.max(1, bytes / KILO) + " KB" : bytes / KILO / KILO + " MB";
    }
}
