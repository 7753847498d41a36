package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import luzhi.claims.corpus.Passage;
import luzhi.claims.corpus.Proportion;
import luzhi.claims.corpus.Span;
import luzhi.claims.corpus.StatedFigure;
import luzhi.claims.corpus.StatedRelation;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.JoinedReport;
import luzhi.claims.writtenreport.WrittenReport;

/** What an annotated passage teaches. */
public final class Lessons {

    private static final int NEAR = 1;

    private final Page page;
    private final List<Lesson> all = new ArrayList<>();
    private final Set<Quantity> culprits = new HashSet<>();
    private final Map<Quantity, List<Expected>> expected = new HashMap<>();
    private final Set<Set<Quantity>> meant = new HashSet<>();
    private final Set<StatedRelation> reached = new HashSet<>();
    private final Map<String, Proportion> enumerated = new TreeMap<>();
    private final Map<String, Proportion> enumeratedBroken = new TreeMap<>();

    private Lessons(Passage passage) {
        JoinedReport report = JoinedReport.of(WrittenReport.ofPlainText(passage.text()));
        page = Page.of(ClaimReader.read(report.whole(), Patience.endless()));
        Quantity[] read = new Quantity[passage.figures().size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = find(report, page, passage.figures().get(i));
        }
        for (int i = 0; i < read.length; i++) {
            Span span = passage.figures().get(i).span();
            if (read[i] != null && passage.errors().stream().anyMatch(each -> each.figure().equals(span))) {
                culprits.add(read[i]);
            }
        }
        Map<StatedRelation, List<Expected>> byRelation = new HashMap<>();
        for (StatedRelation relation : passage.relations()) {
            List<Quantity> of = relation.figures().stream().map(each -> read[each]).toList().stream().toList();
            if (of.stream().noneMatch(each -> each == null)) {
                meant.add(new HashSet<>(of));
                List<Expected> readings = Expected.of(relation, of, relation.figures().stream()
                        .map(each -> passage.figures().get(each).value().signum()).toList(), page);
                readings.forEach(each -> expected.computeIfAbsent(each.derived(), key -> new ArrayList<>()).add(each));
                byRelation.put(relation, readings);
            }
        }
        Set<Expected> met = new HashSet<>();
        new Questions(page, null).forEach(question -> {
            Lesson lesson = lesson(question, met);
            if (lesson.right().length > 0 || ofGroup(question).isEmpty()) {
                all.add(lesson);
            }
        });
        for (StatedRelation relation : passage.relations()) {
            boolean found = byRelation.getOrDefault(relation, List.of()).stream().anyMatch(met::contains);
            if (found) {
                reached.add(relation);
            }
            Proportion one = new Proportion(found ? 1 : 0, 1);
            enumerated.merge(relation.type(), one, Proportion::plus);
            if (!relation.holds()) {
                enumeratedBroken.merge(relation.type(), one, Proportion::plus);
            }
        }
    }

    /** A passage as lessons, with what was enumerated of it. */
    public static Lessons of(Passage passage) {
        return new Lessons(passage);
    }

    private static Quantity find(JoinedReport report, Page page, StatedFigure figure) {
        return page.all().stream().filter(each -> {
            int start = report.original(each.mention().start());
            return Math.abs(start - figure.span().start()) <= NEAR && start < figure.span().end()
                    && report.original(each.mention().end() - 1) >= figure.span().start();
        }).findFirst().orElse(null);
    }

    /** What is annotated of a figure in the forms of a question. */
    private List<Expected> ofGroup(Question question) {
        return expected.getOrDefault(question.derived(), List.of()).stream()
                .filter(each -> each.forms().stream().anyMatch(form -> form.group() == question.group())).toList();
    }

    private Lesson lesson(Question question, Set<Expected> met) {
        List<Reading> readings = question.readings();
        List<Integer> right = new ArrayList<>();
        boolean[] neutral = new boolean[readings.size()];
        List<Expected> ofGroup = ofGroup(question);
        for (int i = 0; i < neutral.length; i++) {
            Reading reading = readings.get(i);
            for (Expected each : ofGroup) {
                if (each.isMet(question.derived(), reading)) {
                    right.add(i);
                    met.add(each);
                }
            }
            Set<Quantity> figures = new HashSet<>(reading.operands());
            figures.add(question.derived());
            neutral[i] = meant.contains(figures) && (right.isEmpty() || right.get(right.size() - 1) != i);
        }
        return new Lesson(question, right.stream().mapToInt(each -> each).toArray(), culprits, neutral);
    }

    boolean isEnumerated(StatedRelation relation) {
        return reached.contains(relation);
    }

    /** What teaches words: all questions whose answer is among their readings. */
    List<Lesson> all() {
        return all;
    }

    /** All questions, as a check meets them that leaves out what is unlikely by some weights. */
    List<Lesson> asked(Weights weights) {
        List<Lesson> asked = new ArrayList<>();
        new Questions(page, weights).forEach(question -> asked.add(lesson(question, new HashSet<>())));
        return asked;
    }

    Page page() {
        return page;
    }

    /** Of the annotated relations, by their type, those whose reading is among those enumerated. */
    public Map<String, Proportion> enumerated() {
        return enumerated;
    }

    /** The same of those that do not hold. */
    public Map<String, Proportion> enumeratedBroken() {
        return enumeratedBroken;
    }

    /** How often the right reading, or none where none is right, is the likeliest by words. */
    static Proportion first(List<Lesson> lessons, Weights weights, boolean withReading) {
        List<Lesson> wanted = lessons.stream().filter(each -> each.right().length > 0 == withReading).toList();
        long hits = wanted.stream().filter(each -> {
            double[] words = Question.probabilities(each.question().weigh(weights), weights.step());
            int best = IntStream.range(0, words.length)
                    .filter(i -> (i < each.neutral().length ? !each.neutral()[i] : !withReading))
                    .reduce((a, b) -> words[b] > words[a] ? b : a).orElse(-1);
            return withReading ? IntStream.of(each.right()).anyMatch(i -> i == best) : best == words.length - 1;
        }).count();
        return new Proportion((int) hits, wanted.size());
    }
}
