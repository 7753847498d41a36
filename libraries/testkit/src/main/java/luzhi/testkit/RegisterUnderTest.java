package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;

/**
 * A register of the running service, as the API description tells of it, with as many sound rows as a test wants. Rows are
 * texts by column, as a file has them; an empty cell is an empty text.
 */
public final class RegisterUnderTest {

    private static final RestAssuredConfig FILES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 100;
    private static final int MONTHS = 12;
    private static final int MANY = 1_000_000;

    private final DescribedOperation create;
    private final JsonNode schema;

    private RegisterUnderTest(DescribedOperation create) {
        this.create = create;
        this.schema = create.bodySchema();
    }

    private static List<RegisterUnderTest> all;

    public static synchronized List<RegisterUnderTest> listAll() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    private static List<RegisterUnderTest> read() {
        return DescribedOperation.listAll().stream().filter(operation -> operation.kind().equals("register:create"))
                .map(RegisterUnderTest::new).toList();
    }

    public static RegisterUnderTest get(String name) {
        return listAll().stream().filter(register -> register.name().equals(name)).findFirst().orElseThrow();
    }

    /** The one whose rows of one region can be the most. */
    public static RegisterUnderTest roomiest() {
        return listAll().stream().filter(register -> register.references().isEmpty())
                .max(java.util.Comparator.comparingLong(RegisterUnderTest::capacity)).orElseThrow();
    }

    public String name() {
        return create.register();
    }

    public String table() {
        return name().replace('-', '_');
    }

    public String path() {
        return create.path();
    }

    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(columns::add);
        return columns;
    }

    public List<String> key() {
        List<String> key = new ArrayList<>();
        schema.path("x-key").forEach(column -> key.add(column.asText()));
        return key;
    }

    /** What the description says of a column. */
    JsonNode column(String name) {
        return schema.path("properties").path(name);
    }

    public boolean isRequired(String column) {
        return Stream.of(schema.path("required")).flatMap(all -> {
            List<String> names = new ArrayList<>();
            all.forEach(name -> names.add(name.asText()));
            return names.stream();
        }).anyMatch(column::equals);
    }

    /** Registers that its columns refer to, by column. */
    public Map<String, RegisterUnderTest> references() {
        Map<String, RegisterUnderTest> references = new TreeMap<>();
        columns().stream().filter(name -> column(name).has("x-refers-to"))
                .forEach(name -> references.put(name, get(column(name).path("x-refers-to").asText())));
        return references;
    }

    /** The parameters of an import that replaces a region's rows of a period, or all of them where rows have no time. */
    public String replacing(String region, String period) {
        return "mode=replace&region=" + region + (time() == null ? "" : "&period=" + period);
    }

    /** The column of years, periods or days that rows are about; null where there is none. */
    public String time() {
        return Stream
                .concat(Stream.of("year", "period"), columnsWith("format", "date").stream().filter(key()::contains))
                .filter(columns()::contains).findFirst().orElse(null);
    }

    /** The period that a row is about: of a day, its month. */
    public String period(Map<String, String> row) {
        return row.get(time()).replaceFirst("^(\\d{4}-\\d{2})-\\d{2}$", "$1");
    }

    /** What a column is called in Chinese. */
    public String title(String column) {
        return column(column).path("description").asText().split(" ")[0];
    }

    /** Columns of whole numbers and of decimals, years excepted. */
    public List<String> numbers() {
        return columns().stream().filter(name -> !name.equals("year"))
                .filter(name -> List.of("integer", "number").contains(column(name).path("type").asText())).toList();
    }

    public List<String> columnsWith(String keyword, String value) {
        return columns().stream().filter(name -> column(name).path(keyword).asText().equals(value)).toList();
    }

    public List<String> vocabularies() {
        return columns().stream().filter(name -> column(name).has("enum")).toList();
    }

    /** How many rows of one region there can be. */
    public long capacity() {
        return key().stream().filter(name -> !name.equals("region"))
                .mapToLong(name -> candidates(name, "110101").size()).reduce(1, (one, other) -> Math.min(one * other,
                        MANY));
    }

    /** So many sound rows of a region, each with another key; of one time as long as that gives enough. */
    public List<Map<String, String>> rows(String region, int count) {
        Map<String, String> example = example(region);
        List<String> varied = new ArrayList<>(key());
        varied.remove("region");
        varied.sort(java.util.Comparator.comparing(name -> name.equals(time()) ? 1 : 0));
        Map<String, Candidates> candidates = new LinkedHashMap<>();
        varied.forEach(name -> candidates.put(name, candidates(name, region)));
        return IntStream.range(0, count).mapToObj(i -> {
            Map<String, String> row = new LinkedHashMap<>(example);
            int rest = i;
            for (Map.Entry<String, Candidates> each : candidates.entrySet()) {
                row.put(each.getKey(), each.getValue().get(rest % each.getValue().size()));
                rest /= each.getValue().size();
            }
            assertEquals(0, rest, () -> name() + " has no room for " + count + " rows");
            return row;
        }).toList();
    }

    public Map<String, String> row(String region) {
        return rows(region, 1).get(0);
    }

    private Map<String, String> example(String region) {
        Map<String, String> example = new LinkedHashMap<>();
        create.bodyExample().properties().forEach(cell -> example.put(cell.getKey(),
                cell.getValue().isNull() ? "" : cell.getValue().asText()));
        columns().forEach(name -> example.putIfAbsent(name, ""));
        example.put("region", region);
        references().forEach((column, target) -> example.put(column, target.keyOf(region)));
        return example;
    }

    /** What other registers call the first row of a region. */
    public String keyOf(String region) {
        return row(region).get(key().get(0));
    }

    /** What a key column can hold, each a different value. */
    private record Candidates(int size, java.util.function.IntFunction<String> values) {
        String get(int i) {
            return values.apply(i);
        }
    }

    private Candidates candidates(String name, String region) {
        JsonNode column = column(name);
        if (column.has("x-refers-to")) {
            return new Candidates(1, i -> get(column.path("x-refers-to").asText()).keyOf(region));
        }
        if (column.has("enum")) {
            return new Candidates(column.path("enum").size(), i -> column.path("enum").path(i).asText());
        }
        String pattern = column.path("pattern").asText();
        if (name.equals("year")) {
            return new Candidates(YEARS, i -> String.valueOf(FIRST_YEAR + i));
        } else if (pattern.contains("/[0-9]")) {
            return new Candidates(YEARS * MONTHS, i -> "%d-%02d".formatted(FIRST_YEAR + i / MONTHS, i % MONTHS + 1));
        } else if (pattern.matches("\\^\\(\\[0-9]\\{\\d+}\\)\\$")) {
            return digits(region, Integer.parseInt(pattern.replaceAll("^.*\\{|}.*$", "")));
        } else if (column.path("format").asText().equals("date")) {
            return new Candidates(YEARS * 300, i -> LocalDate.of(FIRST_YEAR, 1, 1).plusDays(i).toString());
        } else if (column.path("type").asText().equals("integer")) {
            return new Candidates(column.path("maximum").asInt(MANY) - column.path("minimum").asInt(0) + 1,
                    i -> String.valueOf(column.path("minimum").asInt(0) + i));
        }
        return new Candidates(MANY, i -> region + "-" + i);
    }

    /** Codes that are different for each region. */
    private static Candidates digits(String region, int length) {
        int free = length - 4;
        int least = (int) Math.pow(10, free);
        int begin = Integer.parseInt(region.substring(4)) * least / 100;
        return new Candidates(least, i -> region.substring(0, 4) + ("%0" + free + "d").formatted((begin + i) % least));
    }

    /** Another value in a column that is not of the key, as sound as before. */
    public Map<String, String> changed(Map<String, String> row) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        String column = changeable();
        String before = row.get(column);
        if (numbers().contains(column)) {
            changed.put(column, new BigDecimal(before).subtract(BigDecimal.ONE).toPlainString());
        } else if (column(column).has("enum")) {
            changed.put(column, column(column).path("enum").path(1).asText().equals(before)
                    ? column(column).path("enum").path(0).asText()
                    : column(column).path("enum").path(1).asText());
        } else if (column(column).path("type").asText().equals("boolean")) {
            changed.put(column, before.equals("true") ? "false" : "true");
        } else if (column(column).path("format").asText().equals("date")) {
            changed.put(column, before.isEmpty() ? "2000-08-31" : LocalDate.parse(before).minusDays(1).toString());
        } else {
            changed.put(column, before + "改");
        }
        return changed;
    }

    public String changeable() {
        List<String> others = columns().stream()
                .filter(name -> !key().contains(name) && !name.equals("region") && !name.equals(time())
                        && !column(name).has("x-refers-to") && !column(name).has("pattern"))
                .toList();
        return others.stream().filter(numbers()::contains).findFirst().orElseGet(() -> others.get(0));
    }

    public boolean canBeChanged() {
        return columns().stream().anyMatch(name -> !key().contains(name) && !name.equals("region")
                && !name.equals(time()) && !column(name).has("x-refers-to") && !column(name).has("pattern"));
    }

    public String json(Map<String, String> row) {
        Map<String, Object> typed = new LinkedHashMap<>();
        row.forEach((name, text) -> typed.put(name, typed(name, text)));
        return Json.write(typed);
    }

    private Object typed(String name, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (column(name).path("type").asText()) {
            case "integer", "number" -> text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : text;
            case "boolean" -> text.matches("true|false") ? Boolean.valueOf(text) : text;
            default -> text;
        };
    }

    public String header() {
        return String.join(",", columns()) + "\r\n";
    }

    /** The header as people write it. */
    public String chineseHeader() {
        return columns().stream().map(this::title)
                .collect(Collectors.joining(",")) + "\r\n";
    }

    public String line(Map<String, String> row) {
        return columns().stream().map(row::get).map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")) + "\r\n";
    }

    public String csv(List<Map<String, String>> rows) {
        return rows.stream().map(this::line).collect(Collectors.joining("", header(), ""));
    }

    @SafeVarargs
    public final String csv(Map<String, String>... rows) {
        StringBuilder file = new StringBuilder(header());
        for (Map<String, String> row : rows) {
            file.append(line(row));
        }
        return file.toString();
    }

    /** Sees to it that what its rows refer to is there. */
    public void prepare(Service office, String region) {
        references().values().stream().distinct().forEach(target -> {
            target.prepare(office, region);
            Response answer = target.create(office, target.row(region));
            assertTrue(List.of(201, 409).contains(answer.statusCode()), answer::asString);
        });
    }

    public Response create(Service office, Map<String, String> row) {
        return office.request().contentType("application/json").body(json(row)).post(path());
    }

    public Response importCsv(Service office, String file, String query) {
        return importCsv(office, file.getBytes(StandardCharsets.UTF_8), "text/csv", query);
    }

    public Response importCsv(Service office, byte[] file, String type, String query) {
        return office.request().config(FILES).contentType(type).body(file)
                .post(path() + "/import" + (query.isEmpty() ? "" : "?" + query));
    }

    /** Imports rows that have to be taken: received, inserted, updated, unchanged, deleted. */
    public JsonNode requireTaken(Response answer, long rows, long inserted, long updated, long unchanged,
            long deleted) {
        assertEquals(200, answer.statusCode(), () -> name() + ": " + answer.asString());
        JsonNode receipt = Json.parse(answer.asString());
        assertEquals(List.of(rows, inserted, updated, unchanged, deleted), Stream
                .of("rows", "inserted", "updated", "unchanged", "deleted").map(each -> receipt.path(each).asLong())
                .toList(), () -> name() + ": " + answer.asString());
        return receipt;
    }

    /** The rows of a region as they are stored, by id. */
    public List<JsonNode> stored(Service office, String region) {
        Response answer = office.request().queryParam("region", region).queryParam("limit", "10000").get(path());
        assertEquals(200, answer.statusCode(), answer::asString);
        List<JsonNode> rows = new ArrayList<>();
        Json.parse(answer.asString()).path("rows").forEach(rows::add);
        return rows;
    }

    public byte[] export(Service office, String region, String type) {
        Response answer = office.request().accept(type).queryParam("within", region).queryParam("region", region)
                .get(path());
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.asByteArray();
    }

    @Override
    public String toString() {
        return name();
    }
}
