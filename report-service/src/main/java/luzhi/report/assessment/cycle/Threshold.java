package luzhi.report.assessment.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import luzhi.core.language.Title;

/**
 * A number that the law or a plan sets, with the dates between which it held and where it is written.
 *
 * @param values the earliest first; no two hold on the same day
 */
public record Threshold(String id, Title title, String unit, List<Dated> values) {

    /**
     * @param validTo last day, not before the first; null while it still holds
     * @param source law or plan that sets it
     * @param verified whether somebody saw the source; an unverified one is shown as such
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    @Schema(name = "DatedThreshold")
    public record Dated(BigDecimal value, LocalDate validFrom, @Nullable LocalDate validTo, String source,
            boolean verified) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }

        /** Whether it holds on some day of that year. */
        boolean holdsIn(int year) {
            return !validFrom.isAfter(LocalDate.of(year, 12, 31))
                    && (validTo == null || !validTo.isBefore(LocalDate.of(year, 1, 1)));
        }

        /** Whether some day has both values. */
        boolean overlaps(Dated other) {
            return holdsOn(other.validFrom) || other.holdsOn(validFrom);
        }
    }

    public Threshold {
        values = values.stream().sorted(Comparator.comparing(Dated::validFrom)).toList();
    }

    public Optional<Dated> findOn(LocalDate day) {
        return values.stream().filter(value -> value.holdsOn(day)).findFirst();
    }
}
