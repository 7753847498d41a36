package luzhi.report.reporting.officialreport;

import java.util.ArrayList;
import java.util.List;

import luzhi.core.region.RegionCode;
import luzhi.papers.Block;
import luzhi.papers.Paper;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.evaluation.Evaluation;

/** Composes the report of an evaluation. */
final class Composer {

    private final ReportContent content;
    private final Explanations addresses;
    private final BookmarkIndex bookmarks;

    private Composer(ReportContent content, Explanations addresses) {
        this.content = content;
        this.addresses = addresses;
        this.bookmarks = new BookmarkIndex(content.evaluation(), addresses);
    }

    static Report compose(ReportContent content, Explanations addresses) {
        return new Composer(content, addresses).compose();
    }

    private Report compose() {
        Evaluation evaluation = content.evaluation();
        String issuer = evaluation.region().name() + "人民政府";
        List<Block> body = body(issuer);
        List<Paper.Annex> annexes = new Annexes(content, bookmarks).write(bookmarks.figures());
        Paper paper = new Paper(issuer + "关于" + evaluation.cycle().year() + "年履行教育职责情况的自评报告", summary(), body,
                new Paper.Signature(issuer, ChineseWords.date(evaluation.asOf())), annexes);
        return new Report(content, addresses, paper, bookmarks.figures());
    }

    private String summary() {
        return content.evaluation().cycle().title().zh() + "，" + level(content.evaluation().cycle()) + "评价标准第"
                + content.evaluation().cycle().version()
                + "版，截至"
                + ChineseWords.date(content.evaluation().asOf());
    }

    /** Whose rules: each counts its versions. */
    private static String level(Cycle rules) {
        return rules.region().equals(RegionCode.COUNTRY) ? "国家" : "省级";
    }

    private List<Block> body(String issuer) {
        Shortfalls shortfalls = new Shortfalls(content, bookmarks);
        List<Block> body = new ArrayList<>();
        body.add(opening(issuer));
        section(body, "基本情况", new Overview(content, bookmarks).write());
        section(body, "总体评价", List.of(overall()));
        section(body, "重点任务自评情况", new TaskSections(content, bookmarks).write());
        section(body, "存在的问题", shortfalls.problems());
        section(body, "整改安排", shortfalls.rectification());
        return body;
    }

    private static void section(List<Block> body, String title, List<Block> blocks) {
        body.add(new Block.Heading(1, title));
        body.addAll(blocks);
    }

    private Block opening(String issuer) {
        Evaluation evaluation = content.evaluation();
        return Block.Paragraph.of("按照" + evaluation.cycle().title().zh() + "的要求，" + issuer + "对照"
                + level(evaluation.cycle()) + "评价标准（第"
                + evaluation.cycle().version() + "版）逐项开展自评。评价截至" + ChineseWords.date(evaluation.asOf())
                + "，所引数值均以数据库记录为准。现将情况报告如下。");
    }

    private Block overall() {
        Evaluation evaluation = content.evaluation();
        VerdictCounts verdicts = new VerdictCounts(bookmarks);
        List<Evaluation.OfCriterion> deciding = VerdictCounts.criteria(evaluation)
                .filter(VerdictCounts.advisory().negate())
                .toList();
        return Phrase.of(verdicts.tasks(evaluation), "。", verdicts.criteria("决定任务完成与否的评价要点", deciding),
                "。逐项结论见附件“评价要点评价结果”。").paragraph();
    }
}
