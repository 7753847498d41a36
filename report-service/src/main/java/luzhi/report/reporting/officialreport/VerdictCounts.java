package luzhi.report.reporting.officialreport;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;

/** How many tasks and criteria there are of each kind, in words: a total and its parts, which add up to it. */
final class VerdictCounts {

    private static final List<Verdict> ORDER = List.of(Verdict.MET, Verdict.NOT_MET, Verdict.IN_PROGRESS,
            Verdict.NOT_EVALUABLE, Verdict.NOT_APPLICABLE);
    private static final List<TaskStatus> STATUS_ORDER = List.of(TaskStatus.COMPLETED, TaskStatus.IN_PROGRESS,
            TaskStatus.NOT_COMPLETED, TaskStatus.INSUFFICIENT_DATA);

    private final BookmarkIndex bookmarks;

    VerdictCounts(BookmarkIndex bookmarks) {
        this.bookmarks = bookmarks;
    }

    static Stream<Evaluation.OfCriterion> criteria(Evaluation evaluation) {
        return evaluation.tasks().stream().flatMap(task -> task.criteria().stream());
    }

    static Predicate<Evaluation.OfCriterion> advisory() {
        return judged -> judged.criterion().advisory();
    }

    static Predicate<Evaluation.OfCriterion> are(Verdict verdict) {
        return judged -> judged.judgement().verdict() == verdict;
    }

    Phrase tasks(Evaluation evaluation) {
        Map<TaskStatus, Long> counts = new EnumMap<>(TaskStatus.class);
        evaluation.tasks().forEach(task -> counts.merge(task.status(), 1L, Long::sum));
        Map<String, Long> parts = new LinkedHashMap<>();
        STATUS_ORDER.forEach(status -> parts.put(ChineseWords.of(status), counts.get(status)));
        return worded("重点任务", evaluation.tasks().size(), parts);
    }

    /** @param name what they are called together */
    Phrase criteria(String name, List<Evaluation.OfCriterion> criteria) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        criteria.forEach(judged -> counts.merge(judged.judgement().verdict(), 1L, Long::sum));
        Map<String, Long> parts = new LinkedHashMap<>();
        ORDER.forEach(verdict -> parts.put(ChineseWords.of(verdict), counts.get(verdict)));
        return worded(name, criteria.size(), parts);
    }

    private Phrase worded(String name, int total, Map<String, Long> parts) {
        parts.values().removeIf(count -> count == null);
        if (parts.size() == 1) {
            return Phrase.of(name, bookmarks.count(total, "项"), "，均为" + parts.keySet().iterator().next());
        }
        List<Phrase> each = parts.entrySet().stream()
                .map(part -> Phrase.of(part.getKey(), bookmarks.count(part.getValue(), "项"))).toList();
        return Phrase.of(name, bookmarks.count(total, "项"), "，其中", Phrase.joined(each, "、"));
    }
}
