package luzhi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.bench.Service.Answer;
import luzhi.launcher.Workbench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The figures that the census of the whole country gives, of all regions at once, through the service and by plain SQL; and
 * how soon an edited row is in the figures.
 */
final class FiguresBench implements Bench.Measurement {

    private static final int ROUNDS = 5;
    private static final int SMALL_ROUNDS = 50;
    private static final int EDITS = 10;
    private static final String COUNTY = "620702";
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String PERIOD = "&period=" + Country.YEAR;
    private static final String ALL = "/v1/figures?within=" + Country.REGION + PERIOD;
    private static final String SOME = ALL + PlainFigures.MEASURES.stream().map(code -> "&measure=" + code)
            .collect(Collectors.joining());
    private static final int OK = 200;

    private final Workbench workbench;
    private final PrintStream out;
    private final Rounds counting = new Rounds();
    private final Rounds reading = new Rounds();
    private final Rounds readingCsv = new Rounds();
    private final Rounds editing = new Rounds();
    private final Rounds ofCounty = new Rounds();
    private final Rounds ofCountry = new Rounds();

    private Service service;
    private PlainFigures plain;

    FiguresBench(Workbench workbench, PrintStream out) {
        this.workbench = workbench;
        this.out = out;
    }

    @Override
    public Map<String, Object> measure() throws Exception {
        Country country = Country.make(workbench.folder());
        service = new Service(workbench.restart(Country.SERVICE),
                workbench.token(Country.REGION, List.of("admin", "reporter")));
        try (Connection connection = workbench.connect(Country.SERVICE)) {
            plain = new PlainFigures(connection);
            service.post("/v1/schools/import", country.schools()).require(OK);
            service.post("/v1/school-censuses/import?mode=replace&region=" + Country.REGION + PERIOD,
                    country.censuses()).require(OK);
            new CensusTable(connection, country.columns()).vacuum();
            out.printf("%n%d school censuses, %d%n", country.rows(), Country.YEAR);
            compareFigures();
            compareTimes();
            readEverything();
            readOneCounty();
            edit();
        }
        return result();
    }

    /** Every figure that plain SQL gives, the service gives too, and the same. Warms both up. */
    private void compareFigures() throws SQLException, IOException, InterruptedException {
        Map<String, BigDecimal> expected = plain.read();
        long equal = 0;
        try (InputStream body = service.open(SOME, CSV);
                CsvReader<NamedCsvRecord> figures = CsvReader.builder().detectBomHeader(true)
                        .ofNamedCsvRecord(body, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord figure : figures) {
                String key = PlainFigures.key(figure.getField("measure"), figure.getField("dimensions"),
                        figure.getField("region"));
                BigDecimal value = expected.get(key);
                if (value != null) {
                    if (value.compareTo(new BigDecimal(figure.getField("value"))) != 0) {
                        throw new IllegalStateException(key + " is " + figure.getField("value") + ", not " + value);
                    }
                    equal++;
                }
            }
        }
        if (equal != expected.size()) {
            throw new IllegalStateException("The service gives " + equal + " of " + expected.size() + " figures");
        }
        service.read(SOME, NDJSON);
        out.printf("%d figures of plain SQL, all of them found in the service's answer%n%n", equal);
    }

    private void compareTimes() throws Exception {
        Service.Stream last = null;
        Rounds first = new Rounds();
        for (int round = 0; round < ROUNDS; round++) {
            counting.add(plain.time());
            last = service.read(SOME, NDJSON);
            reading.add(last.time());
            first.add(last.first());
            readingCsv.add(service.read(SOME, CSV).time());
        }
        say("plain SQL, counties", counting);
        say("NDJSON, all regions", reading);
        say("  its first byte", first);
        say("CSV, all regions", readingCsv);
        out.printf("  %-34s %8s%n", "ratio (SQL / NDJSON)", reading.speedComparedTo(counting));
        out.printf("  %d figures, %d MB of NDJSON%n%n", last.lines(), last.bytes() >> 20);
    }

    private void readEverything() throws IOException, InterruptedException {
        service.read(ALL, NDJSON);
        Rounds everything = new Rounds();
        Service.Stream last = null;
        for (int round = 0; round < ROUNDS; round++) {
            last = service.read(ALL, NDJSON);
            everything.add(last.time());
        }
        say("all measures, " + last.lines() + " figures", everything);
    }

    private void readOneCounty() throws IOException, InterruptedException {
        Rounds one = new Rounds();
        for (int round = 0; round < SMALL_ROUNDS; round++) {
            one.add(service.get("/v1/figures?region=" + COUNTY + PERIOD + "&limit=10000").require(OK).time());
        }
        out.printf("  %-34s %8s s%n", "all measures of one county", one.seconds());
    }

    /** One student more at one school: the next request has it, for the county and for the country. */
    private void edit() throws IOException, InterruptedException {
        for (int round = 0; round < EDITS; round++) {
            BigDecimal county = enrolment(COUNTY).value();
            BigDecimal country = enrolment(Country.REGION).value();
            long id = service.get("/v1/school-censuses?region=" + COUNTY + "&year=" + Country.YEAR + "&limit=1")
                    .require(OK).body().at("/rows/0/id").asLong();
            Answer row = service.get("/v1/school-censuses/" + id).require(OK);
            editing.add(service.put("/v1/school-censuses/" + id, oneStudentMore(row.body()), row.tag()).require(OK)
                    .time());
            Enrolment countyAfter = enrolment(COUNTY);
            Enrolment countryAfter = enrolment(Country.REGION);
            require(countyAfter.value(), county.add(BigDecimal.ONE));
            require(countryAfter.value(), country.add(BigDecimal.ONE));
            ofCounty.add(countyAfter.time());
            ofCountry.add(countryAfter.time());
        }
        out.println();
        say("edit of a row", editing);
        say("then its county's enrolment", ofCounty);
        say("then the country's enrolment", ofCountry);
    }

    private static ObjectNode oneStudentMore(JsonNode row) {
        ObjectNode changed = row.deepCopy();
        changed.remove(List.of("id", "revision", "recordedAt", "recordedBy", "source"));
        return changed.put("students", row.path("students").asInt() + 1);
    }

    private record Enrolment(BigDecimal value, Duration time) {}

    private Enrolment enrolment(String region) throws IOException, InterruptedException {
        Answer answer = service.get("/v1/figures?region=" + region + PERIOD + "&dimensions=&measure="
                + PlainFigures.ENROLMENT).require(OK);
        return new Enrolment(answer.body().at("/figures/0/value").decimalValue(), answer.time());
    }

    private static void require(BigDecimal found, BigDecimal expected) {
        if (found.compareTo(expected) != 0) {
            throw new IllegalStateException("After an edit " + found + " instead of " + expected);
        }
    }

    private void say(String what, Rounds rounds) {
        out.printf("  %-34s %s%n", what, rounds);
    }

    private Map<String, Object> result() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("bench", "figures");
        result.put("sqlSeconds", counting.seconds());
        result.put("ndjsonSeconds", reading.seconds());
        result.put("csvSeconds", readingCsv.seconds());
        result.put("ratio", reading.speedComparedTo(counting));
        result.put("editSeconds", editing.seconds());
        result.put("countyAfterEditSeconds", ofCounty.seconds());
        result.put("countryAfterEditSeconds", ofCountry.seconds());
        return result;
    }
}
