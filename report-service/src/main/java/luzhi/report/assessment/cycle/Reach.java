package luzhi.report.assessment.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * Whom and when a rule is about.
 *
 * @param where condition under which the rule applies at all; null: always
 * @param period {@code year}, {@code previous-year} or an ISO 8601 period; null for {@code year}
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record Reach(AppliesTo appliesTo, String where, String period) {

    public Reach {
        appliesTo = appliesTo == null ? AppliesTo.REGION : appliesTo;
    }
}
