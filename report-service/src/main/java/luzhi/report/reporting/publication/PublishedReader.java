package luzhi.report.reporting.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.language.Title;
import luzhi.core.region.RegionCode;
import luzhi.report.reporting.publication.PublishedEvaluation.CriterionVerdict;
import luzhi.report.reporting.publication.PublishedEvaluation.RegionVerdict;
import luzhi.report.reporting.publication.PublishedEvaluation.TaskVerdict;
import luzhi.report.workflow.submission.Publication;

/** Takes from a sealed document what everybody may read. Whatever else a seal may come to hold stays where it is. */
final class PublishedReader {

    private final JsonNode document;
    private final Map<Integer, JsonNode> tasks;
    private final Map<String, JsonNode> criteria;
    private final Map<String, String> counties;

    /** @param document of the format {@code luzhi-seal-1} */
    PublishedReader(JsonNode document) {
        this.document = document;
        this.tasks = items(document.path("rules").path("tasks"))
                .collect(Collectors.toMap(task -> task.path("number").intValue(), task -> task));
        this.criteria = tasks.values().stream().flatMap(task -> items(task.path("criteria")))
                .collect(Collectors.toMap(criterion -> criterion.path("id").textValue(), criterion -> criterion));
        this.counties = items(document.path("counties")).collect(
                Collectors.toMap(county -> county.path("code").textValue(), county -> county.path("name").textValue()));
    }

    PublishedEvaluation read(Publication publication) {
        JsonNode region = document.path("region");
        return new PublishedEvaluation(document.path("cycle").intValue(), title(document.path("rules")),
                new RegionCode(region.path("code").textValue()), region.path("name").textValue(),
                LocalDate.parse(document.path("asOf").textValue()), document.path("completedTasks").longValue(),
                document.path("totalTasks").intValue(), items(document.path("tasks")).map(this::task).toList(),
                publication);
    }

    private TaskVerdict task(JsonNode judged) {
        int number = judged.path("number").intValue();
        return new TaskVerdict(number, title(tasks.get(number)), judged.path("status").textValue(),
                items(judged.path("criteria")).map(this::criterion).toList());
    }

    private CriterionVerdict criterion(JsonNode judged) {
        JsonNode rule = criteria.get(judged.path("id").textValue());
        JsonNode outcome = judged.path("outcome");
        List<RegionVerdict> regions = items(judged.path("regions")).map(this::region).toList();
        return new CriterionVerdict(judged.path("id").textValue(), title(rule), rule.path("basis").textValue(),
                rule.path("unit").textValue(), rule.path("advisory").booleanValue(),
                outcome.path("verdict").textValue(), decimal(outcome, "value"), decimal(outcome, "target"),
                decimal(outcome, "gap"), date(outcome, "deadline"), regions.isEmpty() ? null : regions);
    }

    private RegionVerdict region(JsonNode judged) {
        String code = judged.path("region").textValue();
        JsonNode outcome = judged.path("outcome");
        return new RegionVerdict(new RegionCode(code), counties.get(code), outcome.path("verdict").textValue(),
                decimal(outcome, "value"), decimal(outcome, "target"), decimal(outcome, "gap"),
                date(outcome, "deadline"));
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Title title(JsonNode titled) {
        JsonNode title = titled.path("title");
        return new Title(title.path("zh").textValue(), title.path("en").textValue());
    }

    /** A seal spells decimals as texts; null where there is none. */
    private static BigDecimal decimal(JsonNode outcome, String field) {
        JsonNode decimal = outcome.path(field);
        return decimal.isNull() || decimal.isMissingNode() ? null : new BigDecimal(decimal.asText());
    }

    private static LocalDate date(JsonNode outcome, String field) {
        String date = outcome.path(field).textValue();
        return date == null ? null : LocalDate.parse(date);
    }
}
