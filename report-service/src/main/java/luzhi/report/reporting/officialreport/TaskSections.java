package luzhi.report.reporting.officialreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import luzhi.papers.Block;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.workflow.narrative.LiveFigure;
import luzhi.report.workflow.narrative.NarrativeTexts;
import luzhi.report.workflow.narrative.NarrativeView;
import luzhi.report.workflow.narrative.RenderedNarrative;

/** 重点任务自评情况: task by task how far it is, and what the region wrote about it. */
final class TaskSections {

    private static final int LEVEL = 2;

    private final ReportContent content;
    private final BookmarkIndex bookmarks;
    private final CriterionWords words;
    private final VerdictCounts verdicts;
    private final Map<Integer, NarrativeView> written;
    private final Map<Integer, RenderedNarrative> rendered;

    TaskSections(ReportContent content, BookmarkIndex bookmarks) {
        this.content = content;
        this.bookmarks = bookmarks;
        this.words = new CriterionWords(content, bookmarks);
        this.verdicts = new VerdictCounts(bookmarks);
        this.written = content.written().stream().collect(Collectors.toMap(NarrativeView::task, Function.identity()));
        this.rendered = content.rendered().stream()
                .collect(Collectors.toMap(RenderedNarrative::task, Function.identity()));
    }

    List<Block> write() {
        List<Block> blocks = new ArrayList<>();
        for (Evaluation.OfTask task : content.evaluation().tasks()) {
            blocks.add(new Block.Heading(LEVEL, task.task().title().zh()));
            blocks.add(completion(task));
            NarrativeView narrative = written.get(task.task().number());
            if (narrative == null) {
                blocks.addAll(figures(task));
            } else {
                NarrativeTexts texts = narrative.texts();
                part(blocks, task, "主要成效", "achievements", texts.achievements());
                part(blocks, task, "主要做法", "practice", texts.practice());
                part(blocks, task, "下一步打算", "nextSteps", texts.nextSteps());
            }
        }
        return blocks;
    }

    private Block completion(Evaluation.OfTask task) {
        List<Evaluation.OfCriterion> deciding = task.criteria().stream().filter(VerdictCounts.advisory().negate())
                .toList();
        Phrase phrase = Phrase.of("完成情况：", ChineseWords.of(task.status()), "。",
                verdicts.criteria("评价要点", deciding), "。");
        exceptions(phrase, deciding, Verdict.NOT_MET);
        exceptions(phrase, deciding, Verdict.IN_PROGRESS);
        exceptions(phrase, deciding, Verdict.NOT_EVALUABLE);
        return phrase.paragraph();
    }

    private void exceptions(Phrase phrase, List<Evaluation.OfCriterion> criteria, Verdict verdict) {
        List<String> titles = criteria.stream().filter(VerdictCounts.are(verdict))
                .map(judged -> "“" + CriterionWords.title(judged.criterion()) + "”").toList();
        if (!titles.isEmpty()) {
            phrase.and(ChineseWords.of(verdict) + "的是" + String.join("、", titles) + "。");
        }
    }

    private void part(List<Block> blocks, Evaluation.OfTask task, String name, String part, String text) {
        if (text == null) {
            blocks.add(Block.Paragraph.of(name + "：未填写。"));
            return;
        }
        List<LiveFigure> figures = rendered.get(task.task().number()).figures().stream()
                .filter(figure -> figure.part().equals(part)).toList();
        blocks.addAll(new NarrativeBlocks(bookmarks, name + "：").read(text, figures));
    }

    /** What the record says where nobody wrote anything. */
    private List<Block> figures(Evaluation.OfTask task) {
        List<Phrase> said = task.criteria().stream().filter(VerdictCounts.advisory().negate()).filter(hasFigures())
                .map(judged -> Phrase.of(CriterionWords.title(judged.criterion()), "，", words.because(judged)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of("本地区未填写该项任务的成效、做法和下一步打算" + (said.isEmpty() ? "，也没有可据以说明的数值。" : "，以下为评价所依据的数值。")));
        if (!said.isEmpty()) {
            blocks.add(Phrase.of(Phrase.joined(said, "；"), "。").paragraph());
        }
        return blocks;
    }

    private static Predicate<Evaluation.OfCriterion> hasFigures() {
        return judged -> judged.judgement().value() != null && judged.judgement().target() != null;
    }
}
