package luzhi.report.reporting.officialreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import luzhi.papers.Block;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.source.SourceState;
import luzhi.report.assessment.source.SourceStatus;
import luzhi.report.workflow.rectification.RectificationView;

/** 存在的问题 and 整改安排: what is not kept, by how much and until when; what cannot be told; what is done about it. */
final class Shortfalls {

    private static final int LEVEL = 2;

    private final ReportContent content;
    private final BookmarkIndex bookmarks;
    private final CriterionWords words;

    Shortfalls(ReportContent content, BookmarkIndex bookmarks) {
        this.content = content;
        this.bookmarks = bookmarks;
        this.words = new CriterionWords(content, bookmarks);
    }

    List<Block> problems() {
        List<Block> blocks = new ArrayList<>();
        section(blocks, Verdict.NOT_MET);
        section(blocks, Verdict.IN_PROGRESS);
        section(blocks, Verdict.NOT_EVALUABLE);
        if (blocks.isEmpty()) {
            blocks.add(Block.Paragraph
                    .of("没有" + ChineseWords.of(Verdict.NOT_MET) + "、" + ChineseWords.of(Verdict.IN_PROGRESS)
                            + "或" + ChineseWords.of(Verdict.NOT_EVALUABLE) + "的评价要点（参考要点除外，见附件1）。"));
        }
        findings(blocks);
        return blocks;
    }

    private void section(List<Block> blocks, Verdict verdict) {
        List<Evaluation.OfCriterion> open = VerdictCounts.criteria(content.evaluation())
                .filter(VerdictCounts.advisory().negate()).filter(VerdictCounts.are(verdict)).toList();
        if (!open.isEmpty()) {
            blocks.add(new Block.Heading(LEVEL, ChineseWords.of(verdict) + "的评价要点"));
            open.forEach(judged -> {
                blocks.add(new Block.Heading(LEVEL + 1, CriterionWords.title(judged.criterion()) + "。"));
                blocks.add(shortfall(judged));
            });
        }
    }

    private Block shortfall(Evaluation.OfCriterion judged) {
        Judgement judgement = judged.judgement();
        Phrase phrase = Phrase.of(words.because(judged));
        List<String> counties = judgement.counties().stream()
                .filter(county -> county.judgement().verdict() == judgement.verdict())
                .map(county -> county.county().name()).toList();
        if (judgement.value() != null && !counties.isEmpty()) {
            phrase.and("，涉及" + String.join("、", counties));
        }
        if (judgement.deadline() != null) {
            phrase.and("，期限为" + ChineseWords.date(judgement.deadline()));
        }
        return phrase.and("。").paragraph();
    }

    private void findings(List<Block> blocks) {
        int found = content.evaluation().findings().size();
        if (found > 0) {
            blocks.add(new Block.Heading(LEVEL, "需要核实的数据"));
            blocks.add(Phrase.of("数值之间比对，有", bookmarks.count(found, "处"), "需要核实，逐条见附件“核查发现”。凡涉及这些数值的表述，以核实结果为准。")
                    .paragraph());
        }
        String silent = content.evaluation().sources().stream()
                .filter(source -> source.status() != SourceStatus.AVAILABLE).map(SourceState::service)
                .map(ChineseWords::service).collect(Collectors.joining("、"));
        if (!silent.isEmpty()) {
            blocks.add(Block.Paragraph.of("本报告形成时，下列数据来源没有回应或回应不全：" + silent + "。凡需要所缺数值的评价要点均未评价。"));
        }
    }

    List<Block> rectification() {
        List<RectificationView> items = content.items();
        if (items.isEmpty()) {
            return List.of(Block.Paragraph.of("整改台账中没有事项。"));
        }
        if (items.size() == ReportContent.MOST_ITEMS) {
            return List.of(Phrase.of("整改台账事项较多，附件“整改台账”只列前", bookmarks.count(items.size(), "项"), "。").paragraph());
        }
        return List.of(Phrase.of("整改台账现有事项", bookmarks.count(items.size(), "项"), "，逐项明确措施、责任单位和时限，见附件“整改台账”。")
                .paragraph());
    }
}
