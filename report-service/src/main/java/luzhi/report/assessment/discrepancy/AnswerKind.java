package luzhi.report.assessment.discrepancy;

import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;
import luzhi.kernel.access.Role;
import luzhi.kernel.revision.CodeColumn;

/** What can be answered to a discrepancy, and who may. */
@Schema(name = "DiscrepancyAnswerKind")
public enum AnswerKind implements Titled {
    /** Both values are right, and it is said why they differ. */
    EXPLAINED("已说明", "explained", Set.of(Role.REPORTER, Role.ADMIN)),
    /** The stated figure or the register is wrong and will be corrected. */
    TO_BE_CORRECTED("拟更正", "to be corrected", Set.of(Role.REPORTER, Role.ADMIN)),
    /** The figure may stand as it is stated: the word of whoever reviews, not of whoever reports. */
    ACCEPTED("已认可", "accepted", Set.of(Role.REVIEWER, Role.ADMIN));

    private final Title title;
    private final Set<String> roles;

    AnswerKind(String zh, String en, Set<String> roles) {
        this.title = new Title(zh, en);
        this.roles = roles;
    }

    @Override
    public Title title() {
        return title;
    }

    /** The roles of which a caller needs one to answer so. */
    public Set<String> roles() {
        return roles;
    }

    /** @throws IllegalArgumentException if there is no such kind */
    @JsonCreator
    static AnswerKind of(String code) {
        return Codes.get(AnswerKind.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** As a column keeps it. */
    static final class Column extends CodeColumn<AnswerKind> {

        Column() {
            super(AnswerKind.class);
        }
    }
}
