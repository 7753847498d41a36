package luzhi.report.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import luzhi.kernel.language.Title;

/** A number that the law or a plan sets, with the dates between which it held and where it is written. */
public record Threshold(String id, Title title, String unit, List<Dated> values) {

    /**
     * @param validTo last day; null while it still holds
     * @param verified whether somebody saw the source; an unverified one is shown as such
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    public record Dated(BigDecimal value, LocalDate validFrom, LocalDate validTo, String source, boolean verified) {

        public Dated {
            if (value == null || validFrom == null || source == null || source.isBlank()) {
                throw new IllegalArgumentException("A threshold needs value, valid-from and source");
            }
            if (validTo != null && validTo.isBefore(validFrom)) {
                throw new IllegalArgumentException("A threshold ends before it begins: " + validFrom + ", " + validTo);
            }
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    public Threshold {
        values = values.stream().sorted(Comparator.comparing(Dated::validFrom)).toList();
        for (int i = 1; i < values.size(); i++) {
            LocalDate end = values.get(i - 1).validTo();
            if (end == null || !end.isBefore(values.get(i).validFrom())) {
                throw new IllegalArgumentException("Two values of threshold " + id + " hold at the same time");
            }
        }
    }

    public Optional<Dated> findOn(LocalDate day) {
        return values.stream().filter(value -> value.holdsOn(day)).findFirst();
    }
}
