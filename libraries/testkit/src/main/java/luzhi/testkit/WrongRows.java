package luzhi.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Rows of a register that break each of its rules once, as its description tells them. */
record WrongRows(RegisterUnderTest register) {

    private static final Pattern NOT_ABOVE = Pattern.compile("not above `(\\w+)`");

    /**
     * Rows as people get them wrong, made of a sound one by one cell each.
     *
     * @return by what is told of them: the code, and the title of the column
     */
    Map<String, List<Map<String, String>>> of(Map<String, String> sound) {
        Map<String, List<Map<String, String>>> wrong = new LinkedHashMap<>();
        for (String column : register.columns()) {
            wrongCells(column, sound).forEach((cell, code) -> {
                Map<String, String> row = new LinkedHashMap<>(sound);
                row.put(column, cell);
                wrong.computeIfAbsent(code + " " + register.title(column), told -> new ArrayList<>()).add(row);
            });
        }
        return wrong;
    }

    /** Cells that break a rule of the column each, with what is told of them. */
    private Map<String, String> wrongCells(String name, Map<String, String> sound) {
        Map<String, String> wrong = new LinkedHashMap<>();
        JsonNode column = register.column(name);
        String pattern = column.path("pattern").asText();
        if (register.isRequired(name)) {
            wrong.put("", "cell-required");
        }
        if (column.has("enum")) {
            wrong.put("无此项", "unknown-code");
        } else if (pattern.equals("^[1-9][0-9]{5}$")) {
            wrong.put("999999", "unknown-region");
        } else if (pattern.contains("/[0-9]")) {
            wrong.put("2020-13", "invalid-period");
        } else if (!pattern.isEmpty()) {
            wrong.put("无", "cell-pattern");
        }
        switch (column.path("type").asText()) {
            case "integer" -> wrong.put("十二", "not-a-whole-number");
            case "number" -> wrong.put("十二", "not-a-decimal");
            case "boolean" -> wrong.put("也许", "cell-no-flag");
            default -> {
                if (column.path("format").asText().equals("date")) {
                    wrong.put("2020年9月1日", "invalid-date");
                    wrong.put("1700-09-01", "date-out-of-range");
                } else if (column.has("maxLength")) {
                    wrong.put("长".repeat(column.path("maxLength").asInt() + 1), "cell-too-long");
                }
            }
        }
        wrong.putAll(wrongNumbers(column, sound));
        return wrong;
    }

    private static Map<String, String> wrongNumbers(JsonNode column, Map<String, String> sound) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (column.has("minimum")) {
            wrong.put(column.path("minimum").decimalValue().subtract(BigDecimal.ONE).toPlainString(), "cell-below");
        }
        if (column.has("maximum")) {
            wrong.put(column.path("maximum").decimalValue().add(BigDecimal.ONE).toPlainString(), "cell-above");
        }
        if (column.path("type").asText().equals("number")) {
            wrong.put("0.0000000001", "cell-decimals");
        }
        Matcher above = NOT_ABOVE.matcher(column.path("description").asText());
        if (above.find() && !sound.get(above.group(1)).isEmpty()) {
            String most = sound.get(above.group(1));
            wrong.put(most.matches("\\d{4}-.*")
                    ? LocalDate.parse(most).plusDays(1).toString()
                    : new BigDecimal(most).add(BigDecimal.ONE).toPlainString(), "cell-above-column");
        }
        return wrong;
    }
}
