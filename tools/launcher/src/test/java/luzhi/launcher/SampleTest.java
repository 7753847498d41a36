package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The sample city is stated again at each start, whatever people have done to it since. One server plays all services. */
class SampleTest {

    private static final int FIGURES_CHANGED = 13;

    static {
        // else each answer waits 40 ms for the client to say that it has the headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final List<String> writes = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String steps = "";
    private int refusal = 200;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getRequestBody().readAllBytes();
        boolean writes = !exchange.getRequestMethod().equals("GET");
        if (writes) {
            this.writes.add(exchange.getRequestMethod() + " " + path);
        }
        byte[] body = body(path).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(writes ? refusal : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String body(String path) {
        if (path.endsWith("/submission/log")) {
            return "{\"steps\": [" + steps + "]}";
        }
        if (path.equals("/v1/measures")) {
            return "{\"measures\": [{\"code\": \"governance.population\", \"title\": {\"zh\": \"人口\", \"en\": \"population\"}}]}";
        }
        return "{\"detail\": \"It was changed.\", \"rows\": [], \"errors\": ["
                + IntStream.range(0, FIGURES_CHANGED).mapToObj(i -> "{\"pointer\": \"/figures/" + i + "\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private String load() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Warnings warnings = new Warnings(new LogFile(folder.resolve("warnings.log")), out);
        new Sample(Checkout.ofThisLauncher().sample(), (service, token) -> new Api(address, ""), warnings, out).load();
        warnings.tellRest();
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsStatedWhereItsEvaluationIsClosedToChangesAndThatIsToldInALine() {
        for (String state : List.of("submitted", "accepted", "published")) {
            said.reset();
            steps = "{\"to\": \"returned\"}, {\"to\": \"" + state + "\"}";
            assertEquals("  Nothing of the sample city is stated again: its evaluation of 2020 is " + state + ".\n",
                    load());
        }
        assertEquals(List.of(), writes);
    }

    @Test
    void itIsStatedWhileItsEvaluationIsOpen() {
        for (String state : List.of("returned", "amending", "draft")) {
            writes.clear();
            steps = "{\"to\": \"submitted\"}, {\"to\": \"" + state + "\"}";
            load();
            assertTrue(writes.contains("PUT /v1/figures"), writes::toString);
        }
    }

    @Test
    void whatSomebodyChangedIsToldInTenLinesAndTheRestCountedAndInTheLog() throws IOException {
        refusal = 428;
        String told = load();
        long shown = told.lines().filter(line -> line.contains(" keeps ")).count();
        assertEquals(Warnings.SHOWN, shown, told);
        List<String> all = Files.readAllLines(folder.resolve("warnings.log"));
        assertTrue(all.size() > Warnings.SHOWN);
        assertTrue(told.contains("  … and " + (all.size() - Warnings.SHOWN) + " more like that: less '" + folder
                + "/warnings.log'"), told);
        assertTrue(all.stream().anyMatch(line -> line.startsWith(
                "report-service keeps what was stated since: 人口 population, governance.population")), all::toString);
    }

    @Test
    void whatIsRefusedForWhatIsThereIsToldAndTheStartGoesOn() {
        for (int status : List.of(400, 409, 412)) {
            refusal = status;
            assertTrue(load().contains("report-service keeps its figures as it is: It was changed."));
        }
    }

    @Test
    void aServiceThatFailsIsNotPassedOver() {
        refusal = 500;
        assertThrows(CannotRun.class, this::load);
    }
}
