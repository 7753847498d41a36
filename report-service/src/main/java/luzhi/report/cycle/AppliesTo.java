package luzhi.report.cycle;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whom a criterion is about: the region evaluated, or each county below it. */
public enum AppliesTo {
    REGION, EACH_COUNTY;

    @JsonCreator
    static AppliesTo of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
