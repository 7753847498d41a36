package luzhi.report.cockpit.frame;

import java.util.stream.Stream;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** The pages about one evaluation, in the order in which they are offered. */
public enum Section implements Titled {
    /** What is done and what is open. */
    BOARD(SectionGroup.EVALUATION, "总览", "Overview", ""),
    /** How the regions below stand. */
    REGIONS(SectionGroup.EVALUATION, "各地", "Regions", "/regions"),
    /** What is lacking. */
    GAPS(SectionGroup.EVALUATION, "差距", "Gaps", "/gaps"),
    /** What would change by other figures. */
    WHAT_IF(SectionGroup.EVALUATION, "推演", "What if", "/what-if"),
    /** What contradicts one another. */
    FINDINGS(SectionGroup.EVALUATION, "核查", "Findings", "/findings"),
    /** Two years side by side. */
    COMPARISON(SectionGroup.EVALUATION, "对比", "Compare years", "/compare"),
    /** What was sealed, and what changed since. */
    CHANGES(SectionGroup.EVALUATION, "变更", "Changes", "/changes"),
    /** What the registers hold, and how they are filled in. */
    REGISTERS(SectionGroup.MATERIAL, "台账", "Registers", "/registers"),
    /** Figures that no register counts. */
    FIGURES(SectionGroup.MATERIAL, "数值", "Figures", "/figures"),
    /** What the region says of itself where no figure can tell. */
    DECLARATIONS(SectionGroup.MATERIAL, "声明", "Declarations", "/declarations"),
    /** What the region writes about its tasks. */
    NARRATIVES(SectionGroup.MATERIAL, "文字", "Narratives", "/narratives"),
    /** Files that back what it says. */
    EVIDENCE(SectionGroup.MATERIAL, "佐证", "Evidence", "/evidence"),
    /** The way to publication. */
    SUBMISSION(SectionGroup.PROCEDURE, "报送", "Submission", "/submission"),
    /** What inspectors found. */
    INSPECTION(SectionGroup.PROCEDURE, "督查", "Inspection", "/inspection"),
    /** What is done about what is lacking. */
    RECTIFICATIONS(SectionGroup.PROCEDURE, "整改", "Rectification", "/rectifications"),
    /** By which rules is judged, and codes that two regions want. */
    ADMINISTRATION(SectionGroup.PROCEDURE, "管理", "Administration", "/administration"),
    /** The report that writes itself. */
    REPORT(SectionGroup.PAPERS, "报告", "Report", "/report"),
    /** Somebody's written report, checked. */
    CHECK(SectionGroup.PAPERS, "文稿核对", "Check a text", "/check");

    private final SectionGroup group;
    private final Title title;
    private final String path;

    Section(SectionGroup group, String zh, String en, String path) {
        this.group = group;
        this.title = new Title(zh, en);
        this.path = path;
    }

    /** Where it is, of that evaluation. */
    public String address(int cycle, String region) {
        return "/cockpit/" + cycle + '/' + region + path;
    }

    static Stream<Section> of(SectionGroup group) {
        return Stream.of(values()).filter(each -> each.group == group);
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
