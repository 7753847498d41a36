package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.RawConnection;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/** What every service promises of files that a page of a browser sends, as the only field of a form. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FileFormsTest {

    private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;
    private static final String NEXT = "--" + BOUNDARY + "\r\n";
    private static final String END = "\r\n--" + BOUNDARY + "--\r\n";
    private static final String NAMED = "Content-Disposition: form-data; name=\"file\"; filename=\"宿舍.csv\"\r\n";
    private static final String CSV = "Content-Type: text/csv\r\n\r\n";
    private static final int MORE_THAN_IS_COLLECTED = 20_000;

    private Regions.City city;
    private String county;
    private Service office;
    private RegisterUnderTest houses;

    @BeforeEach
    void prepare() {
        city = Regions.fresh();
        county = city.county();
        office = Service.as(city.code(), "reporter");
        houses = RegisterUnderTest.roomiest();
        houses.prepare(office, county);
    }

    private Response send(String form) {
        return send(form.getBytes(StandardCharsets.UTF_8), FORM);
    }

    private Response send(byte[] form, String type) {
        return office.request().contentType(type).body(form).post(houses.path() + "/import");
    }

    private String file(int rows) {
        return houses.csv(houses.rows(county, rows));
    }

    @ParameterizedTest
    @CsvSource({"宿舍.csv, text/csv", "宿舍.csv, text/csv; charset=utf-8", "宿舍.csv, application/octet-stream",
            "宿舍.CSV, application/vnd.ms-excel", "宿舍.csv,", "a \\\"quoted\\\" name.csv, text/csv"})
    void aFileIsWhatItsPartOrTheEndingOfItsNameSays(String name, String type) {
        String head = "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n";
        houses.requireTaken(send(NEXT + head + file(3) + END), 3, 3, 0, 0, 0);
    }

    @Test
    void theCharsetIsThatOfThePart() throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write((NEXT + NAMED + "Content-Type: text/csv; charset=gb18030\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.write(file(2).replaceFirst("^[^\r]*\r\n", houses.chineseHeader()).getBytes(Charset.forName("GB18030")));
        form.write(END.getBytes(StandardCharsets.UTF_8));
        houses.requireTaken(send(form.toByteArray(), FORM), 2, 2, 0, 0, 0);
    }

    @Test
    void aWorkbookComesThrough() throws IOException {
        houses.requireTaken(houses.importCsv(office, file(3), ""), 3, 3, 0, 0, 0);
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write((NEXT + NAMED.replace("csv", "xlsx") + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.write(houses.export(office, county, type));
        form.write(END.getBytes(StandardCharsets.UTF_8));
        houses.requireTaken(send(form.toByteArray(), FORM), 3, 0, 0, 3, 0);
    }

    /** More than is collected before anybody reads. */
    @Test
    void aLongFileIsTheSameToTheByteAsOneThatIsSentByItself() {
        String file = file(MORE_THAN_IS_COLLECTED);
        JsonNode receipt = houses.requireTaken(send(NEXT + NAMED + CSV + file + END), MORE_THAN_IS_COLLECTED,
                MORE_THAN_IS_COLLECTED, 0, 0, 0);
        JsonNode again = houses.requireTaken(houses.importCsv(office, file, ""), MORE_THAN_IS_COLLECTED, 0, 0,
                MORE_THAN_IS_COLLECTED, 0);
        assertEquals(receipt.path("sha256"), again.path("sha256"));
    }

    private String code(String form, int status) {
        return Problems.of(send(form), status).path("code").asText();
    }

    @Test
    void whateverIsNotOneFileIsRefusedWithWhatWasExpected() {
        String file = file(1);
        String sound = NEXT + NAMED + CSV + file;
        assertEquals("form-field-not-taken", code(NEXT + NAMED.replace("\"file\"", "\"upload\"") + CSV + file + END,
                400));
        assertEquals("form-field-not-taken",
                code(sound + "\r\n" + NEXT + "Content-Disposition: form-data; name=\"dryRun\"\r\n\r\ntrue" + END, 400));
        assertEquals("form-with-several-files", code(sound + "\r\n" + NEXT + NAMED + CSV + file + END, 400));
        assertEquals("form-part-without-name",
                code(NEXT + "Content-Disposition: form-data; filename=\"a.csv\"\r\n" + CSV + file + END, 400));
        assertEquals("form-part-without-name", code(NEXT + CSV + file + END, 400));
        assertEquals("form-file-without-name",
                code(NEXT + "Content-Disposition: form-data; name=\"file\"\r\n\r\n" + file + END, 400));
        assertEquals("form-file-without-name",
                code(NEXT + NAMED.replace("宿舍.csv", "") + "Content-Type: application/octet-stream\r\n\r\n" + END,
                        400));
        assertEquals("form-without-file", code("--" + BOUNDARY + "--\r\n", 400));
        assertEquals("form-without-file", code("", 400));
        assertEquals("form-broken", code(sound, 400));
        assertEquals("form-broken", code(sound.replace(BOUNDARY, "other"), 400));
        assertEquals("form-broken", code(NEXT + "Content-Disposition\r\n\r\n" + file + END, 400));
        assertEquals("form-in-form", code(NEXT + NAMED + "Content-Type: multipart/mixed; boundary=inner\r\n\r\n"
                + "--inner\r\n" + CSV + file + "\r\n--inner--" + END, 415));
        assertEquals("form-file-encoded",
                code(NEXT + NAMED + "Content-Transfer-Encoding: base64\r\n" + CSV + "cmVnaW9u" + END, 415));
        for (String type : List.of("image/png", "text/plain", "nonsense", "application/octet-stream")) {
            String unknown = NEXT + NAMED.replace("csv", "dat") + "Content-Type: " + type + "\r\n\r\n" + file + END;
            assertEquals("form-file-type", code(unknown, 415), type);
        }
        assertEquals(0, houses.stored(office, county).size(), "nothing of all this was kept");
    }

    @Test
    void aFormSaysByWhatItsPartsAreDivided() {
        byte[] form = (NEXT + NAMED + CSV + file(1) + END).getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=",
                "multipart/form-data; boundary=" + "x".repeat(71))) {
            assertEquals("form-without-boundary", Problems.of(send(form, type), 400).path("code").asText());
        }
        assertEquals(415, send(form, FORM.replace("form-data", "mixed")).statusCode());
        assertTrue(Problems.of(send(form, "multipart/form-data"), 400).path("detail").asText().contains("boundary"));
    }

    @Test
    void partsWithoutNumberAndHeadersWithoutEndAreRefusedWhereTheyBegin() {
        String tiny = IntStream.range(0, 10_000)
                .mapToObj(i -> NEXT + NAMED.replace("file\"", "file" + i + '"') + "\r\n" + i + "\r\n")
                .collect(Collectors.joining());
        assertEquals("form-field-not-taken", code(NEXT + NAMED + CSV + file(1) + "\r\n" + tiny + END, 400));
        assertEquals("form-field-not-taken", code(tiny + END, 400));
        String endless = NEXT + "X-Filler: " + "x".repeat(1 << 20);
        assertEquals("form-head-too-large", code(endless, 413));
        assertEquals("form-head-too-large", code("preamble ".repeat(10_000) + NEXT + NAMED + CSV + file(1) + END, 413));
        assertEquals("form-head-too-large", code(NEXT + NAMED + CSV + file(1) + "\r\n" + endless, 413));
        String many = NEXT + IntStream.range(0, 10_000).mapToObj(i -> "X-Header-" + i + ": " + i + "\r\n")
                .collect(Collectors.joining());
        assertEquals("form-head-too-large", code(many, 413));
    }

    /** A head that comes a byte at a time is waited for by nobody; then the file may take its time. */
    @Test
    void aFormMayArriveBitByBit() throws IOException {
        String form = NEXT + NAMED + CSV + file(2) + END;
        try (RawConnection sender = new RawConnection()) {
            sender.send(RawConnection.head("POST " + houses.path() + "/import",
                    Tokens.of(city.code(), "reporter"))
                    + "Content-Type: " + FORM + "\r\nContent-Length: "
                    + form.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n");
            for (int i = 0; i < form.length(); i++) {
                sender.send(form.substring(i, i + 1));
            }
            assertEquals(200, sender.readAnswer());
        }
        assertEquals(2, houses.stored(office, county).size());
    }

    @Test
    void aDescribedRequestIsTaken() {
        Response answer = office.request().multiPart("file", "宿舍.csv", file(2).getBytes(StandardCharsets.UTF_8),
                "text/csv").post(houses.path() + "/import");
        houses.requireTaken(answer, 2, 2, 0, 0, 0);
    }
}
