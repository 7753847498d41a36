package luzhi.report.cockpit.submission;

import java.util.Arrays;
import java.util.List;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;
import luzhi.report.cockpit.frame.Section;

/** What keeps an evaluation from being submitted, or whoever submits should know of: kinds, and where each is seen to. */
public enum Matter implements Titled {
    /** Only a declaration can decide a criterion, and there is none. */
    DECLARATIONS("尚未声明的要点", "criteria not declared on", Section.DECLARATIONS, "declaration-missing"),
    /** Figures cannot all be right, and nobody said why. */
    FINDINGS("待答复的核查发现", "findings without an answer", Section.FINDINGS, "finding-unanswered"),
    /** Regions below are still on their way. */
    REGIONS("尚未审核通过的下级地区", "regions below not accepted", Section.REGIONS, "region-unfinished"),
    /** A service gave no figures. */
    SERVICES("没有回应的数据服务", "services that do not answer", Section.SUBMISSION, "source-silent"),
    /** Nothing is written about a task. */
    NARRATIVES("尚未撰写的文字材料", "narratives not written", Section.NARRATIVES, "narrative-missing"),
    /** A file bears no date, or one from before the time that it backs. */
    EVIDENCE("请再看一看的佐证材料", "evidence to look at twice", Section.EVIDENCE, "evidence-undated", "evidence-too-old"),
    /** Figures are lacking. */
    UNJUDGED("因缺数无法评价的要点", "criteria that lack figures", Section.GAPS, "criterion-unjudged"),
    /** A criterion that decides nothing is not met. */
    ADVISORY("未结的参考要点", "open advisory criteria", Section.GAPS, "advisory-criterion-open");

    private final Title title;
    private final Section section;
    private final List<String> concerns;

    Matter(String zh, String en, Section section, String... concerns) {
        this.title = new Title(zh, en);
        this.section = section;
        this.concerns = List.of(concerns);
    }

    /**
     * The kind of a concern.
     *
     * @throws IllegalArgumentException if it is of none
     */
    static Matter of(String concern) {
        return Arrays.stream(values()).filter(matter -> matter.concerns.contains(concern)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A concern of no kind: " + concern));
    }

    /** Where it is seen to. */
    Section section() {
        return section;
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
