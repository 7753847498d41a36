package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.Json;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;

/** What every register promises of files that are imported. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterImportsTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    DataSource database;

    private Regions.City city;
    private String county;
    private Service office;

    @BeforeEach
    void takeACity() {
        city = Regions.fresh();
        county = city.county();
        office = Service.as(city.code(), "reporter");
    }

    private void ofEveryRegister(Consumer<RegisterUnderTest> promise) {
        List<RegisterUnderTest> registers = RegisterUnderTest.listAll();
        registers.forEach(register -> register.prepare(office, county));
        assertAll(registers.stream().map(register -> () -> promise.accept(register)));
    }

    private long count(String relation) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + relation)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long count(RegisterUnderTest register, String region) {
        return count(register.table() + " where region = '" + region + "'");
    }

    private static int some(RegisterUnderTest register) {
        return (int) Math.min(4, register.capacity());
    }

    /** Row, column and code of every error. */
    private static List<String> errors(Response answer) {
        List<String> errors = new ArrayList<>();
        Problems.of(answer, 400).path("errors").forEach(error -> errors.add((error.path("row").asText() + " "
                + error.path("column").asText() + " " + error.path("code").asText()).strip()));
        return errors;
    }

    private static Set<String> codes(Response answer) {
        return errors(answer).stream().map(error -> error.substring(error.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    @Test
    void writesNothingWhenTheSameFileComesAgain() {
        ofEveryRegister(register -> {
            String file = register.csv(register.rows(county, some(register)));
            long there = count(register, county);
            JsonNode first = register.requireTaken(register.importCsv(office, file, "document=年报"), some(register),
                    some(register) - there, 0, there, 0);
            assertTrue(first.path("sha256").asText().matches("[0-9a-f]{64}"), first::toString);
            long recordings = count("recording");
            JsonNode again = register.requireTaken(register.importCsv(office, file, ""), some(register), 0, 0,
                    some(register), 0);
            assertFalse(again.has("recording"), again::toString);
            assertEquals(first.path("sha256"), again.path("sha256"));
            assertEquals(recordings, count("recording"));
            JsonNode stored = register.stored(office, county).get(some(register) - 1);
            assertEquals("年报", stored.path("source").path("document").asText(), stored::toString);
        });
    }

    @Test
    void takesBackWhatItHasHandedOut() {
        ofEveryRegister(register -> {
            List<Map<String, String>> rows = register.rows(county, some(register));
            register.requireTaken(register.importCsv(office, register.csv(rows), ""), rows.size(),
                    rows.size() - there(register), 0, there(register), 0);
            for (String type : List.of("text/csv", XLSX)) {
                byte[] file = register.export(office, city.code(), type);
                register.requireTaken(register.importCsv(office, file, type, ""), rows.size(), 0, 0, rows.size(), 0);
                Response template = office.request().accept(type).get(register.path() + "/template");
                register.requireTaken(register.importCsv(office, template.asByteArray(), type, ""), 0, 0, 0, 0, 0);
            }
            List<String> lines = new String(register.export(office, city.code(), "application/x-ndjson"),
                    StandardCharsets.UTF_8).lines().toList();
            assertEquals(rows.size(), lines.size());
            Map<String, Object> keys = new LinkedHashMap<>();
            lines.forEach(line -> keys.put(key(register, Json.parse(line)), line));
            rows.forEach(row -> assertTrue(keys.containsKey(key(register, row)), () -> register + " lacks " + row));
        });
    }

    /** Texts that spreadsheets would take for formulas leave as texts, and come back as they were. */
    @Test
    void takesBackTextsThatLookLikeFormulas() {
        RegisterUnderTest houses = RegisterUnderTest.get("houses");
        List<String> names = List.of("=1+1", "＝HYPERLINK(1)", " \u3000@x", "+86 931", "-5", "'=1", "''-5", "'x",
                "\u200B-1");
        List<Map<String, String>> rows = houses.rows(county, names.size());
        for (int i = 0; i < names.size(); i++) {
            rows.get(i).put("name", names.get(i));
            houses.create(office, rows.get(i));
        }
        List<String> kept = names(houses);
        assertEquals(new HashSet<>(names), new HashSet<>(kept));
        String csv = new String(houses.export(office, county, "text/csv"), StandardCharsets.UTF_8);
        assertTrue(csv.contains(",'=1+1,") && csv.contains(",'＝HYPERLINK(1),") && csv.contains(",-5,")
                && csv.contains(",''=1,"), csv);
        assertFalse(csv.contains(",=") || csv.contains(",@") || csv.contains(",+86"), csv);
        for (String type : List.of("text/csv", XLSX)) {
            houses.requireTaken(houses.importCsv(office, houses.export(office, county, type), type, ""), names.size(),
                    0, 0, names.size(), 0);
        }
        assertEquals(kept, names(houses));
    }

    private List<String> names(RegisterUnderTest houses) {
        List<String> names = new ArrayList<>();
        houses.stored(office, county).forEach(row -> names.add(row.path("name").asText()));
        return names;
    }

    private long there(RegisterUnderTest register) {
        return RegisterUnderTest.listAll().stream().flatMap(each -> each.references().values().stream())
                .anyMatch(target -> target.name().equals(register.name())) ? 1 : 0;
    }

    private static String key(RegisterUnderTest register, JsonNode row) {
        return register.key().stream().map(column -> row.path(column).asText()).collect(Collectors.joining("|"));
    }

    private static String key(RegisterUnderTest register, Map<String, String> row) {
        return register.key().stream().map(row::get).collect(Collectors.joining("|"));
    }

    @Test
    void keepsNothingOfADryRun() {
        ofEveryRegister(register -> {
            List<Map<String, String>> rows = register.rows(county, some(register));
            long before = count(register, county);
            long recordings = count("recording");
            JsonNode receipt = register.requireTaken(register.importCsv(office, register.csv(rows), "dryRun=true"),
                    rows.size(), rows.size() - before, 0, before, 0);
            assertTrue(receipt.path("dryRun").asBoolean() && !receipt.has("recording"), receipt::toString);
            assertEquals(List.of(before, recordings), List.of(count(register, county), count("recording")));
        });
    }

    @Test
    void mergesWhatDiffersAndKeepsWhatItWas() {
        ofEveryRegister(register -> {
            List<Map<String, String>> rows = register.rows(county, some(register));
            if (rows.size() < 4 || !register.canBeChanged()) {
                return;
            }
            register.requireTaken(register.importCsv(office, register.csv(rows.subList(0, 3)), ""), 3,
                    3 - there(register), 0, there(register), 0);
            Map<String, String> changed = register.changed(rows.get(1));
            register.requireTaken(
                    register.importCsv(office, register.csv(rows.get(0), changed, rows.get(3)), "region=" + county), 3,
                    1, 1, 1, 0);
            List<JsonNode> stored = register.stored(office, county);
            assertEquals(4, stored.size());
            JsonNode second = stored.stream().filter(row -> key(register, row).equals(key(register, changed)))
                    .findFirst().orElseThrow();
            assertEquals(2, second.path("revision").asInt());
            JsonNode revisions = Json.parse(office.request()
                    .get(register.path() + "/" + second.path("id").asText() + "/revisions").asString()).path("rows");
            assertEquals(List.of(rows.get(1).get(register.changeable()), changed.get(register.changeable())),
                    List.of(revisions.path(0).path(register.changeable()).asText(),
                            revisions.path(1).path(register.changeable()).asText()));
        });
    }

    @Test
    void replacesAScopeAndNothingBeyond() {
        String neighbour = city.counties().get(1);
        for (RegisterUnderTest register : RegisterUnderTest.listAll()) {
            register.prepare(office, neighbour);
        }
        ofEveryRegister(register -> {
            if (register.capacity() < 4 || there(register) > 0) {
                return;
            }
            boolean timeless = register.time() == null;
            List<Map<String, String>> rows = register.rows(county, 3);
            String period = timeless ? "2001/2100" : register.period(rows.get(0));
            List<Map<String, String>> inPeriod = rows.stream()
                    .filter(row -> timeless || register.period(row).equals(period)).toList();
            List<Map<String, String>> all = new ArrayList<>(rows);
            all.addAll(register.rows(neighbour, 2));
            register.requireTaken(register.importCsv(office, register.csv(all), ""), 5, 5, 0, 0, 0);
            String scope = register.replacing(county, period);
            JsonNode receipt = register.requireTaken(
                    register.importCsv(office, register.csv(inPeriod.get(0)), scope), 1, 0, 0, 1,
                    inPeriod.size() - 1);
            assertTrue(receipt.has("recording"), receipt::toString);
            assertEquals(rows.size() - inPeriod.size() + 1, count(register, county));
            assertEquals(2, count(register, neighbour));
            assertEquals(1, count("completeness where register = '" + register.name() + "' and region = '" + county
                    + "'"), register::toString);
            JsonNode again = register.requireTaken(
                    register.importCsv(office, register.csv(inPeriod.get(0)), scope), 1, 0, 0, 1, 0);
            assertFalse(again.has("recording"), again::toString);
            assertEquals(Set.of("region-outside"),
                    codes(register.importCsv(office, register.csv(register.row(neighbour)), scope)));
        });
    }

    @Test
    void wantsAScopeNamedThatIsToBeReplaced() {
        ofEveryRegister(register -> {
            String file = register.csv(register.row(county));
            assertTrue(Problems.errors(register.importCsv(office, file, "mode=replace"), 400)
                    .contains("scope-required region"));
            assertEquals(
                    Set.of("unknown-mode mode", "neither-true-nor-false dryRun", "unknown-region region",
                            "invalid-period period"),
                    Problems.errors(
                            register.importCsv(office, file, "mode=all&dryRun=1&region=99999&period=2020-13"), 400));
            assertEquals(register.time() == null
                    ? Set.of("unknown-region region", "register-without-time period", "text-too-long document")
                    : Set.of("unknown-region region", "text-too-long document"),
                    Problems.errors(register.importCsv(office, file,
                            "region=999999&period=2020&document=" + "x".repeat(501)), 400));
            assertEquals(Set.of("unknown-parameter dryrun"),
                    Problems.errors(register.importCsv(office, file, "dryrun=true"), 400));
        });
    }

    /** A month is no year: nothing of a year goes because a month is replaced. */
    @Test
    void deletesNoYearBecauseAMonthIsReplaced() {
        ofEveryRegister(register -> {
            if ("year".equals(register.time()) && there(register) == 0) {
                Map<String, String> row = register.row(county);
                register.requireTaken(register.importCsv(office, register.csv(row), ""), 1, 1, 0, 0, 0);
                register.importCsv(office, register.header(),
                        "mode=replace&region=" + county + "&period=" + row.get("year") + "-03");
                assertEquals(1, count(register, county), register::toString);
            }
        });
    }

    @Test
    void refusesRegionsOutsideOfTheToken() {
        Regions.City elsewhere = Regions.fresh();
        ofEveryRegister(register -> {
            Map<String, String> foreign = new LinkedHashMap<>(register.row(county));
            foreign.put("region", elsewhere.county());
            long before = count(register, county);
            Response answer = register.importCsv(office, register.csv(register.row(county), foreign), "");
            assertEquals(1, errors(answer).size(), answer::asString);
            assertTrue(errors(answer).get(0).matches("3 \\S+ region-outside"), answer::asString);
            assertEquals(List.of(before, 0L),
                    List.of(count(register, county), count(register, elsewhere.county())));
            Problems.of(register.importCsv(office, register.csv(register.row(county)),
                    "region=" + elsewhere.code()), 403);
        });
    }

    @Test
    void readsEveryEncodingPeopleHave() {
        ofEveryRegister(register -> {
            Map<String, String> row = register.row(county);
            String file = register.chineseHeader() + register.line(row);
            byte[] gb18030 = file.getBytes(Charset.forName("GB18030"));
            long there = count(register, county);
            register.requireTaken(register.importCsv(office, gb18030, "text/csv", ""), 1, 1 - there, 0, there, 0);
            register.requireTaken(register.importCsv(office, gb18030, "text/csv; charset=gbk", ""), 1, 0, 0, 1, 0);
            register.requireTaken(register.importCsv(office, "\uFEFF" + file, ""), 1, 0, 0, 1, 0);
            register.requireTaken(register.importCsv(office, file.replace("\r\n", "\n"), ""), 1, 0, 0, 1, 0);
            assertEquals(Set.of("unsupported-encoding"), codes(register.importCsv(office,
                    ("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE), "text/csv", "")));
            assertEquals(415, register.importCsv(office, gb18030, "text/csv; charset=shift_jis", "").statusCode());
            assertEquals(415, register.importCsv(office, gb18030, "text/plain", "").statusCode());
            ByteArrayOutputStream mixed = new ByteArrayOutputStream();
            mixed.writeBytes(file.getBytes(StandardCharsets.UTF_8));
            mixed.writeBytes("学校,一二三\r\n".getBytes(Charset.forName("GB18030")));
            Response answer = register.importCsv(office, mixed.toByteArray(), "text/csv", "");
            assertTrue(errors(answer).get(0).matches("3 .*not-decodable"), answer::asString);
        });
    }

    @Test
    void saysOfEveryCellWhatPeopleDidToIt() {
        ofEveryRegister(register -> {
            Map<String, String> row = register.row(county);
            long before = count(register, county);
            for (String number : register.numbers()) {
                assertCell(register, row, number, "１２", "full-width-digits");
                assertCell(register, row, number, "1,234", "thousands-separator");
                assertCell(register, row, number, "十二", "not-a-");
            }
            for (String day : register.columnsWith("format", "date")) {
                assertCell(register, row, day, "2020年9月1日", "invalid-date");
                assertCell(register, row, day, "2020/9/1", "invalid-date");
            }
            for (String vocabulary : register.vocabularies()) {
                assertCell(register, row, vocabulary, "无此项", "unknown-code");
            }
            for (String flag : register.columnsWith("type", "boolean")) {
                assertCell(register, row, flag, "也许", "cell-no-flag");
            }
            for (String required : register.columns()) {
                if (register.isRequired(required)) {
                    assertCell(register, row, required, "", "cell-required");
                }
            }
            assertEquals(before, count(register, county));
        });
    }

    private void assertCell(RegisterUnderTest register, Map<String, String> row, String column, String text,
            String code) {
        Map<String, String> wrong = new LinkedHashMap<>(row);
        wrong.put(column, text);
        Response answer = register.importCsv(office, register.csv(wrong), "");
        List<String> errors = errors(answer);
        assertTrue(errors.size() == 1 && errors.get(0).matches("2 \\S.* " + code + ".*"),
                () -> register + "." + column + " = " + text + ": " + answer.statusCode() + " " + errors);
    }

    @Test
    void tellsWhoAsksForEnglishOfColumnsAndCodesInEnglish() {
        ofEveryRegister(register -> {
            Response refused = office.request().header("Accept-Language", "en").contentType("text/csv").body("nobody\n")
                    .post(register.path() + "/import");
            Problems.of(refused, 400).path("errors").forEach(error -> assertFalse(
                    error.path("detail").asText().codePoints().anyMatch(Character::isIdeographic), error::toString));
        });
    }

    @Test
    void judgesHeadersByTheirOrder() {
        ofEveryRegister(register -> {
            Map<String, String> row = register.row(county);
            String good = register.csv(row);
            List<String> columns = new ArrayList<>(register.columns());
            java.util.Collections.swap(columns, 0, 1);
            assertEquals(Set.of("header-elsewhere"),
                    codes(register.importCsv(office, good.replace(register.header(), String.join(",", columns) + "\n"),
                            "")));
            assertEquals(Set.of("header-wrong"),
                    codes(register.importCsv(office, good.replaceFirst(register.columns().get(1), "nobody"), "")));
            assertEquals(Set.of("header-unknown"),
                    codes(register.importCsv(office, register.header().strip() + ",more\r\n", "")));
            assertEquals(Set.of("wrong-delimiter"), codes(register.importCsv(office,
                    register.header().replace(',', ';') + register.line(row).replace(',', ';'), "")));
            assertEquals(Set.of("wrong-delimiter"),
                    codes(register.importCsv(office, good.replace(',', '\t'), "")));
            assertEquals(Set.of("file-empty"), codes(register.importCsv(office, "", "")));
            assertEquals(Set.of("file-empty"), codes(register.importCsv(office, "\r\n" + good, "")));
            register.requireTaken(register.importCsv(office, register.header(), ""), 0, 0, 0, 0, 0);
        });
    }

    @Test
    void toleratesNotesAndBlankRowsInTheirPlaces() {
        ofEveryRegister(register -> {
            Map<String, String> row = register.row(county);
            long there = count(register, county);
            String file = register.header() + "#说明,x\r\n" + register.line(row);
            register.requireTaken(register.importCsv(office, file + "\r\n,,,\r\n\r\n", ""), 1, 1 - there, 0, there, 0);
            assertEquals(List.of("4  blank-row"),
                    errors(register.importCsv(office, file + "\r\n" + register.line(row), "")).stream()
                            .filter(error -> error.endsWith("blank-row")).toList());
            Response tooMany = register.importCsv(office, register.header() + register.line(row).strip() + ",,1\r\n",
                    "");
            assertEquals(List.of("2  too-many-cells"), errors(tooMany));
        });
    }
}
