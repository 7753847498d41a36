package luzhi.report.cockpit.register;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.kernel.http.EntityTags;
import luzhi.kernel.register.RegisterForm;

/**
 * A row as somebody typed it, or as it is.
 *
 * @param cells by name of the column, texts for whatever they hold; empty where there is nothing
 * @param revision of the row beside which it was typed; 0 for one that does not exist yet
 */
record TypedRow(Map<String, String> cells, long revision) {

    /** What fields of cells are called, so that no column is taken for anything else. */
    static final String PREFIX = "cell-";
    private static final String REVISION = "revision";

    TypedRow {
        cells = Map.copyOf(cells);
    }

    /** A new one, with what follows from where one is. */
    static TypedRow empty(RegisterPath at, RegisterForm form) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("region", at.region().text());
        if (form.time() != null) {
            form.columns().stream()
                    .filter(column -> column.name().equals(form.time()) && CellTexts.isNumber(column))
                    .forEach(column -> cells.put(column.name(), String.valueOf(at.cycle())));
        }
        return new TypedRow(cells, 0);
    }

    /** As a form brings it along; a revision that is no number stands for none, which the service refuses. */
    static TypedRow of(MultivaluedMap<String, String> sent) {
        Map<String, String> cells = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(PREFIX) && !values.isEmpty()) {
                cells.put(name.substring(PREFIX.length()), values.get(0).strip());
            }
        });
        String revision = sent.getFirst(REVISION);
        return new TypedRow(cells, revision == null || !revision.matches("\\d{1,9}") ? 0 : Long.parseLong(revision));
    }

    /** As a service sends it. */
    static TypedRow of(JsonNode row, RegisterForm form) {
        Map<String, String> cells = new LinkedHashMap<>();
        form.columns().forEach(column -> {
            JsonNode cell = row.path(column.name());
            cells.put(column.name(), cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asText(""));
        });
        return new TypedRow(cells, row.path(REVISION).longValue());
    }

    /** The same with other cells, where those say something. */
    TypedRow with(TypedRow others) {
        Map<String, String> all = new LinkedHashMap<>(cells);
        all.putAll(others.cells());
        return new TypedRow(all, revision);
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** As the service is sent it: it reads texts as it reads the cells of files. */
    byte[] body(RegisterForm form) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        form.columns().stream().filter(column -> !cell(column.name()).isEmpty())
                .forEach(column -> body.put(column.name(), cell(column.name())));
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The tag of that revision. */
    String tag() {
        return EntityTags.ofRevision((int) revision);
    }
}
