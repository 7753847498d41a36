package luzhi.boarding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import luzhi.testkit.Metrics;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.RawConnection;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/** Whoever can read packed answers gets long ones at a fraction of their length, and the same in them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PackedAnswersTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int ROWS = 300;
    private static final int MORE_ROWS_THAN_SOCKETS_HOLD = 40_000;
    private static final Duration ENDED_WITHIN = Duration.ofSeconds(30);

    private static final Regions.City CITY = Regions.fresh();

    private final String county = CITY.county();
    private final Service office = Service.as(CITY.code(), "reporter");

    private HttpResponse<byte[]> get(String path, String accept, String encoding) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of(CITY.code(), "reporter")).header("Accept", accept);
        return CLIENT.send((encoding.isEmpty() ? request : request.header("Accept-Encoding", encoding)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
    }

    private void importRepairs() {
        RegisterUnderTest repairs = RegisterUnderTest.get("repairs");
        assertEquals(200, repairs.importCsv(office, repairs.csv(repairs.rows(county, ROWS)), "").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"/v1/repairs?limit=1000&region=,application/json", "/v1/repairs?region=,text/csv",
            "/v1/repairs?region=,application/x-ndjson", "/v1/regions?within=,application/json",
            "/q/openapi?,application/yaml"})
    void aLongAnswerIsShorterPackedAndTheSameInside(String path, String accept) throws Exception {
        importRepairs();
        String address = path.endsWith("=") ? path + (path.contains("within") ? "100000" : county) : path;
        HttpResponse<byte[]> plain = get(address, accept, "");
        HttpResponse<byte[]> packed = get(address, accept, "gzip");
        assertEquals(200, plain.statusCode());
        assertNotEquals("gzip", plain.headers().firstValue("Content-Encoding").orElse("identity"));
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse("none"));
        assertTrue(packed.headers().allValues("Vary").contains("accept-encoding"), () -> packed.headers().toString());
        assertArrayEquals(plain.body(), unpacked(packed));
        assertTrue(packed.body().length * 4 < plain.body().length,
                () -> packed.body().length + " of " + plain.body().length);
        assertEquals(plain.headers().firstValue("ETag"), packed.headers().firstValue("ETag"));
    }

    @Test
    void aFileThatIsPackedAlreadyIsLeftAsItIs() throws Exception {
        HttpResponse<byte[]> workbook = get("/v1/repairs/template",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "gzip");
        assertEquals(200, workbook.statusCode());
        assertNotEquals("gzip", workbook.headers().firstValue("Content-Encoding").orElse("identity"));
        assertEquals("PK", new String(workbook.body(), 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void theTagOfAPackedAnswerGuardsAChange() throws Exception {
        RegisterUnderTest repairs = RegisterUnderTest.get("repairs");
        String other = CITY.counties().get(1);
        Map<String, String> row = repairs.row(other);
        String id = repairs.create(office, row).path("id").toString();
        HttpResponse<byte[]> packed = get("/v1/repairs/" + id, "application/json", "gzip");
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse("none"));
        assertEquals(200, office.request().header("If-Match", packed.headers().firstValue("ETag").orElseThrow())
                .contentType("application/json").body(repairs.json(repairs.changed(row)))
                .put("/v1/repairs/" + id).statusCode());
    }

    @Test
    void whoTakesNothingOfALongPackedAnswerIsDisconnected() throws IOException {
        RegisterUnderTest houses = RegisterUnderTest.get("houses");
        Random letters = new Random(7);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : houses.rows(county, MORE_ROWS_THAN_SOCKETS_HOLD)) {
            Map<String, String> named = new LinkedHashMap<>(row);
            // random, so that it stays long packed
            named.put("name", letters.ints(40, 0x4E00, 0x9FA5)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
            rows.add(named);
        }
        assertEquals(200, office.request().contentType("text/csv")
                .body(houses.csv(rows).getBytes(StandardCharsets.UTF_8)).post("/v1/houses/import").statusCode());
        try (RawConnection reader = new RawConnection()) {
            reader.send(RawConnection.head("GET /v1/houses?region=" + county, Tokens.of(county, "reporter"))
                    + "Accept: application/x-ndjson\r\nAccept-Encoding: gzip\r\n\r\n");
            assertEquals("HTTP/1.1 200", reader.read("HTTP/1.1 200".length()));
            await().atMost(ENDED_WITHIN).until(() -> Metrics.working() == 0);
            assertTrue(reader.isEnded());
        }
    }
}
