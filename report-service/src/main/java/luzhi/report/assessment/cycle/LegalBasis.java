package luzhi.report.assessment.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a rule is laid down.
 *
 * @param text law or plan, with its article
 * @param verified whether somebody saw that source
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record LegalBasis(@JsonProperty("basis") String text,
        @JsonInclude @JsonProperty("basis-verified") boolean verified) {}
