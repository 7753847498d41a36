package luzhi.report.assessment.cycle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What would have to change for a criterion to be kept, where that is not the judged value itself: the children in public
 * kindergartens behind a share, the teachers behind a ratio.
 *
 * @param change the name that stands for the figure to change, explained here or by the criterion
 * @param let what further names stand for, besides those of the criterion
 * @param value the criterion's value as an expression that uses {@code change}; null where the criterion's own does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "CriterionRemedy")
public record Remedy(String change, Map<String, Input> let, @Nullable String value) {

    public Remedy {
        let = Collections.unmodifiableMap(new LinkedHashMap<>(let));
    }
}
