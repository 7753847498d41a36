package luzhi.report.workflow.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.PlainJava;
import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;
import luzhi.core.period.Period;
import luzhi.report.assessment.cycle.Cycle;

/**
 * Why somebody should look twice at a piece of evidence.
 *
 * @param backs the criterion or the figure that it is too old for; null if it has no date
 * @param periodBegins first day of the period of that; null if it has no date
 */
@PlainJava
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvidenceFlag")
public record EvidenceFlag(Kind kind, @Nullable String backs, @Nullable LocalDate periodBegins) {

    /** What is the matter. */
    @Schema(name = "EvidenceFlagKind")
    public enum Kind implements Titled {
        /** The document has no date. */
        UNDATED("没有日期", "without a date"),
        /** The document is dated before the first day of the period that it backs. */
        OLDER_THAN_PERIOD("早于所佐证的时期", "older than what it backs");

        private final Title title;

        Kind(String zh, String en) {
            this.title = new Title(zh, en);
        }

        @Override
        public Title title() {
            return title;
        }

        @Override
        @JsonValue
        public String code() {
            return Codes.of(this);
        }
    }

    /** The flags of evidence of a cycle; none if it is dated and of the time. */
    static List<EvidenceFlag> of(EvidenceView evidence, Cycle cycle) {
        if (evidence.dated() == null) {
            return List.of(new EvidenceFlag(Kind.UNDATED, null, null));
        }
        List<EvidenceFlag> flags = new ArrayList<>();
        evidence.criteria().forEach(id -> cycle.findCriterion(id)
                .ifPresent(criterion -> flag(evidence, id, criterion.periodIn(cycle.year()), flags)));
        evidence.figures().forEach(figure -> flag(evidence, figure.toString(),
                figure.periodFrom(Period.ofYear(cycle.year())), flags));
        return flags;
    }

    private static void flag(EvidenceView evidence, String backs, Period period, List<EvidenceFlag> flags) {
        if (evidence.dated().isBefore(period.firstDay())) {
            flags.add(new EvidenceFlag(Kind.OLDER_THAN_PERIOD, backs, period.firstDay()));
        }
    }
}
