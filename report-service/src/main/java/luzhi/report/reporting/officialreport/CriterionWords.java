package luzhi.report.reporting.officialreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import luzhi.core.figure.PrintedNumber;
import luzhi.papers.Block;
import luzhi.papers.Run;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Fact;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Verdict;

/** What a verdict rests on, in a clause of an official report. */
final class CriterionWords {

    private static final String NOT_DECLARED = "not-declared";

    private final ReportContent content;
    private final BookmarkIndex bookmarks;

    CriterionWords(ReportContent content, BookmarkIndex bookmarks) {
        this.content = content;
        this.bookmarks = bookmarks;
    }

    static String title(Criterion criterion) {
        return criterion.title().zh();
    }

    /** The value, what it is held against, and what is missing until that: 现值…，低于标准…，差…. */
    Phrase because(Evaluation.OfCriterion judged) {
        Judgement judgement = judged.judgement();
        if (judgement.value() != null && judgement.target() != null) {
            return compared(judged);
        }
        return judgement.verdict() == Verdict.NOT_EVALUABLE
                ? Phrase.of(missing(judgement))
                : Phrase.of(reasons(judgement));
    }

    private Phrase compared(Evaluation.OfCriterion judged) {
        Criterion criterion = judged.criterion();
        Judgement judgement = judged.judgement();
        List<PrintedNumber> printed = PrintedNumber.compared(List.of(judgement.value(), judgement.target()),
                criterion.unit(), Locale.CHINESE);
        Phrase phrase = Phrase.of("现值为", run(criterion, printed.get(0).text(), judgement.value()), relation(judged),
                run(criterion, printed.get(1).text(), judgement.target()));
        return judgement.gap() == null ? phrase : phrase.and("，相差", gap(criterion, judgement.gap()));
    }

    private Run gap(Criterion criterion, BigDecimal gap) {
        return run(criterion, PrintedNumber.difference(gap, criterion.unit(), Locale.CHINESE), gap);
    }

    private Run run(Criterion criterion, String printed, BigDecimal value) {
        return bookmarks.judged(printed, criterion.id(), value, criterion.unit());
    }

    private static String relation(Evaluation.OfCriterion judged) {
        boolean kept = judged.judgement().gap() == null;
        return switch (judged.criterion().comparison()) {
            case AT_LEAST -> kept ? "，不低于标准" : "，低于标准";
            case AT_MOST -> kept ? "，不高于标准" : "，高于标准";
            case EQUALS -> kept ? "，等于标准" : "，不等于标准";
            case NOT_BELOW_PREVIOUS_YEAR -> kept ? "，不低于上年的" : "，低于上年的";
            case IS_DECLARED -> "，标准为";
        };
    }

    private String missing(Judgement judgement) {
        String missing = judgement.missing().stream().filter(Fact.OfFigure.class::isInstance)
                .map(fact -> name((Fact.OfFigure) fact)).distinct().collect(Collectors.joining("、"));
        return missing.isEmpty() ? reasons(judgement) : "缺少" + missing;
    }

    private String name(Fact.OfFigure fact) {
        return content.names().of(fact.key());
    }

    private String reasons(Judgement judgement) {
        if (judgement.because().stream().allMatch(reason -> reason.code().equals(NOT_DECLARED))) {
            return "尚未就此声明";
        }
        return content.reasons().because(judgement);
    }

    /** What a verdict came from, each in a cell of its own. */
    record Comparison(Block.Cell value, Block.Cell target, Block.Cell gap) {}

    Comparison compare(Evaluation.OfCriterion judged) {
        Criterion criterion = judged.criterion();
        Judgement judgement = judged.judgement();
        if (judgement.value() == null || judgement.target() == null) {
            return new Comparison(Block.Cell.of(""), Block.Cell.of(""), Block.Cell.of(""));
        }
        List<PrintedNumber> printed = PrintedNumber.compared(List.of(judgement.value(), judgement.target()),
                criterion.unit(), Locale.CHINESE);
        return new Comparison(Block.Cell.of(run(criterion, printed.get(0).text(), judgement.value())),
                Block.Cell.of(run(criterion, printed.get(1).text(), judgement.target())),
                judgement.gap() == null ? Block.Cell.of("") : Block.Cell.of(gap(criterion, judgement.gap())));
    }
}
