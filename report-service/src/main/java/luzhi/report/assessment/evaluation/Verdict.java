package luzhi.report.assessment.evaluation;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.PlainJava;
import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** The conclusion on a criterion (结论). In the order in which one of them decides over several regions. */
@PlainJava
public enum Verdict implements Titled {
    /** The rule is broken, and no deadline is ahead. */
    NOT_MET("未达标", "not met"),
    /** Something that is needed to judge is missing; it is said what. */
    NOT_EVALUABLE("无法评价", "cannot be judged"),
    /** The rule is not yet kept, and its deadline is still ahead. */
    IN_PROGRESS("进行中", "in progress"),
    /** The rule is kept. */
    MET("达标", "met"),
    /** The rule does not concern the region. */
    NOT_APPLICABLE("不适用", "not applicable");

    private final Title title;

    Verdict(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    private static final List<Verdict> ORDER = List.of(values());

    /** What the verdicts on several regions make together: the first of them in the order above. */
    static Verdict ofAll(Collection<Verdict> verdicts) {
        return ORDER.stream().filter(verdicts::contains).findFirst().orElse(NOT_APPLICABLE);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
