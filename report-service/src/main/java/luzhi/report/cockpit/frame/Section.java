package luzhi.report.cockpit.frame;

import java.util.stream.Stream;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** The pages about one evaluation, in the order in which they are offered. */
public enum Section implements Titled {
    /** What is done and what is open. */
    BOARD("总览", "Overview", ""),
    /** How the regions below stand. */
    REGIONS("各地", "Regions", "/regions"),
    /** What is lacking. */
    GAPS("差距", "Gaps", "/gaps"),
    /** What would change by other figures. */
    WHAT_IF("推演", "What if", "/what-if"),
    /** What contradicts one another. */
    FINDINGS("核查", "Findings", "/findings"),
    /** What the registers hold, and how they are filled in. */
    REGISTERS("台账", "Registers", "/registers"),
    /** Figures that no register counts. */
    FIGURES("数值", "Figures", "/figures"),
    /** What the region says of itself where no figure can tell. */
    DECLARATIONS("声明", "Declarations", "/declarations"),
    /** What the region writes about its tasks. */
    NARRATIVES("文字", "Narratives", "/narratives"),
    /** Files that back what it says. */
    EVIDENCE("佐证", "Evidence", "/evidence"),
    /** The way to publication. */
    SUBMISSION("报送", "Submission", "/submission"),
    /** What inspectors found. */
    INSPECTION("督查", "Inspection", "/inspection"),
    /** What is done about what is lacking. */
    RECTIFICATIONS("整改", "Rectification", "/rectifications"),
    /** The report that writes itself. */
    REPORT("报告", "Report", "/report"),
    /** Somebody's written report, checked. */
    CHECK("文稿核对", "Check a text", "/check"),
    /** What was sealed, and what changed since. */
    CHANGES("变更", "Changes", "/changes"),
    /** Two years side by side. */
    COMPARISON("对比", "Compare years", "/compare"),
    /** By which rules is judged, and codes that two regions want. */
    ADMINISTRATION("管理", "Administration", "/administration");

    private final Title title;
    private final String path;

    Section(String zh, String en, String path) {
        this.title = new Title(zh, en);
        this.path = path;
    }

    /** Where it is, of that evaluation. */
    public String address(int cycle, String region) {
        return "/cockpit/" + cycle + '/' + region + path;
    }

    static Stream<Section> all() {
        return Stream.of(values());
    }

    @Override
    public Title title() {
        return title;
    }

    @Override
    public String code() {
        return Codes.of(this);
    }
}
