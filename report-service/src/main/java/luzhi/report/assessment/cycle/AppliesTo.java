package luzhi.report.assessment.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** Whom a criterion is about: the region evaluated, or each county below it. */
public enum AppliesTo {
    REGION, EACH_COUNTY;

    @JsonCreator
    static AppliesTo of(String code) {
        return Codes.get(AppliesTo.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
