package luzhi.report.assessment.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;

import luzhi.core.figure.Provenance;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** Reads the lines of {@code POST /v1/figures/query}, as its description explains them. */
final class SidesReader implements LineReader<Integer> {

    private static final int MEASURE = 0;
    private static final int BREAKDOWN = 1;
    private static final int PERIOD = 2;
    private static final int BEST = 3;
    private static final int DERIVED = 4;
    private static final int REPORTED = 5;

    private final ObjectReader json;
    private final Consumer<Sides> consumer;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Dimensions> breakdowns = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private RegionCode region;
    private int figures;
    private boolean ended;

    private record Measure(String code, String unit) {}

    private record Document(String title, String table) {}

    /** @param consumer is given each figure as it comes */
    SidesReader(ObjectMapper json, Consumer<Sides> consumer) {
        this.json = json.reader().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
        this.consumer = consumer;
    }

    @Override
    public void read(byte[] line) throws IOException {
        JsonNode node = json.readTree(line);
        try {
            if (node.isArray()) {
                consumer.accept(sides(node));
                figures++;
            } else {
                tell(node);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException nonsense) {
            throw new IOException("Not a line of figures: " + nonsense.getMessage(), nonsense);
        }
    }

    @Override
    public Integer end() throws IOException {
        if (!ended) {
            throw new IOException("The last line is missing");
        }
        return figures;
    }

    private void tell(JsonNode node) throws IOException {
        if (node.has("region")) {
            region = new RegionCode(node.path("region").asText());
        } else if (node.has("measure")) {
            add(measures, node.path("measure"), new Measure(node.path("code").asText(), node.path("unit").asText()));
        } else if (node.has("breakdown")) {
            Map<String, String> dimensions = new HashMap<>();
            node.path("dimensions").properties()
                    .forEach(each -> dimensions.put(each.getKey(), each.getValue().asText()));
            add(breakdowns, node.path("breakdown"), new Dimensions(dimensions));
        } else if (node.has("period")) {
            add(periods, node.path("period"), Period.parse(node.path("text").asText()));
        } else if (node.has("document")) {
            add(documents, node.path("document"), new Document(node.path("title").asText(), text(node.get("table"))));
        } else if (node.has("figures") && node.path("figures").intValue() == figures) {
            ended = true;
        } else {
            throw new IOException("Not a line of figures: it tells nothing that is known");
        }
    }

    private static <T> void add(List<T> told, JsonNode number, T one) throws IOException {
        if (number.intValue() != told.size()) {
            throw new IOException("Numbers are not in their order");
        }
        told.add(one);
    }

    private static String text(JsonNode node) {
        return node == null ? null : node.asText();
    }

    private Sides sides(JsonNode line) {
        KnownFigure reported = line.has(REPORTED) ? reported(line, line.get(REPORTED)) : null;
        KnownFigure derived = line.path(DERIVED).isNull() ? null : derived(line, line.path(DERIVED));
        KnownFigure best = switch (line.path(BEST).asText()) {
            case "r" -> reported;
            case "d" -> derived;
            default -> null;
        };
        return new Sides(reported, derived, best);
    }

    private KnownFigure derived(JsonNode line, JsonNode follows) {
        return figure(line, number(follows.isArray() ? follows.path(0) : follows), null, null, !follows.isArray(),
                null);
    }

    private KnownFigure reported(JsonNode line, JsonNode said) {
        Document document = documents.get(number(said.path(2)).intValueExact());
        boolean missing = said.path(0).isTextual();
        return figure(line, missing ? null : number(said.path(0)), missing ? said.path(0).asText() : null,
                new Provenance(document.title(), document.table(), text(said.get(3))), null,
                number(said.path(1)).intValueExact());
    }

    private KnownFigure figure(JsonNode line, BigDecimal value, String missing, Provenance source, Boolean complete,
            Integer revision) {
        Measure measure = measures.get(number(line.path(MEASURE)).intValueExact());
        return new KnownFigure(measure.code(), breakdowns.get(number(line.path(BREAKDOWN)).intValueExact()), region,
                periods.get(number(line.path(PERIOD)).intValueExact()), value, missing, measure.unit(), source,
                complete, revision);
    }

    private static BigDecimal number(JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException("a number is missing");
        }
        return node.decimalValue();
    }
}
