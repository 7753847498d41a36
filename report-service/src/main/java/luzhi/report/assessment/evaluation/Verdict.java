package luzhi.report.assessment.evaluation;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.PlainJava;
import luzhi.core.language.Codes;

/** The conclusion on a criterion (结论). In the order in which one of them decides over several regions. */
@PlainJava
public enum Verdict {
    /** The rule is broken, and no deadline is ahead. */
    NOT_MET,
    /** Something that is needed to judge is missing; it is said what. */
    NOT_EVALUABLE,
    /** The rule is not yet kept, and its deadline is still ahead. */
    IN_PROGRESS,
    /** The rule is kept. */
    MET,
    /** The rule does not concern the region. */
    NOT_APPLICABLE;

    private static final List<Verdict> ORDER = List.of(values());

    /** What the verdicts on several regions make together: the first of them in the order above. */
    static Verdict ofAll(Collection<Verdict> verdicts) {
        return ORDER.stream().filter(verdicts::contains).findFirst().orElse(NOT_APPLICABLE);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
