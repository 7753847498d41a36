package luzhi.report.assessment.discrepancy;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.kernel.access.Role;

/** What can be answered to a discrepancy, and who may. */
public enum AnswerKind {
    /** Both values are right, and it is said why they differ. */
    EXPLAINED(Set.of(Role.REPORTER, Role.ADMIN)),
    /** The stated figure or the register is wrong and will be corrected. */
    TO_BE_CORRECTED(Set.of(Role.REPORTER, Role.ADMIN)),
    /** The figure may stand as it is stated: the word of whoever reviews, not of whoever reports. */
    ACCEPTED(Set.of(Role.REVIEWER, Role.ADMIN));

    private final Set<String> roles;

    AnswerKind(Set<String> roles) {
        this.roles = roles;
    }

    /** The roles of which a caller needs one to answer so. */
    Set<String> roles() {
        return roles;
    }

    /** @throws IllegalArgumentException if there is no such kind */
    @JsonCreator
    static AnswerKind of(String code) {
        return Codes.get(AnswerKind.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
