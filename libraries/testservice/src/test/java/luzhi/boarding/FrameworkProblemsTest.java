package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;

import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Service;

/** Whatever is thrown, by whom and why ever, comes as a problem that says nothing of what is inside. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FrameworkProblemsTest {

    private static final String FAILURES = "/v1/failures/";

    private final Service office = Service.as("620700", "reporter");

    @ParameterizedTest
    @CsvSource({"overflow, 500, internal-error", "missing-class, 500, internal-error", "throwable, 500, internal-error",
            "checked, 500, internal-error", "unchecked, 500, internal-error", "silent, 500, internal-error",
            "io, 500, internal-error", "validation, 500, internal-error", "web, 500, internal-error",
            "full-disk, 507, no-space-for-files", "full-disk-in-a-stream, 507, no-space-for-files",
            "full-disk-of-others, 507, no-space-for-files",
            "definition/unwritable, 500, internal-error", "bad-gateway, 502, internal-error",
            "later, 503, internal-error",
            "no-violation, 400, unreadable-request", "json, 400, unreadable-request", "gone, 410, unreadable-request",
            "conflict, 409, unreadable-request", "not-allowed, 405, method-not-allowed",
            "not-found, 404, no-such-address", "nothing/at/all, 404, no-such-address",
            "forbidden, 403, role-missing", "role, 403, role-missing", "role/closed, 403, role-missing",
            "unauthorized, 401, token-missing", "completion, 401, token-refused", "refused, 401, token-refused"})
    void whatIsThrownIsToldByItsKindAlone(String kind, int status, String code) {
        Response answer = ask().get(FAILURES + kind);
        assertEquals(Set.of(code), Problems.errors(answer, status));
        assertEquals("application/problem+json", answer.contentType());
        assertFalse(answer.asString().contains(FailingResource.INNER), answer::asString);
    }

    @Test
    void headersOfARefusalGoAlongButThoseOfItsBody() {
        Response conflict = ask().get(FAILURES + "conflict");
        assertEquals(List.of("one", "two"), conflict.headers().getValues("X-Why"));
        assertEquals(List.of("application/problem+json"), conflict.headers().getValues("Content-Type"));
        assertEquals("7", ask().get(FAILURES + "later").header("Retry-After"));
        assertEquals(Set.of("GET", "PUT"),
                Set.of(ask().get(FAILURES + "not-allowed").header("Allow").split(", ")));
    }

    @Test
    void whatIsNoRefusalStaysWhatItIs() {
        Response elsewhere = ask().redirects().follow(false).get(FAILURES + "elsewhere");
        assertEquals(303, elsewhere.statusCode());
        assertEquals("", elsewhere.asString());
        assertEquals("/v1/measures", URI.create(elsewhere.header("Location")).getPath());
        assertEquals(304, ask().get(FAILURES + "not-modified").statusCode());
    }

    @Test
    void whoHasNoTokenThatCountsIsToldHowToComeIn() {
        Response missing = Service.with(null).request().get(FAILURES + "role/closed");
        assertEquals(Set.of("token-missing"), Problems.errors(missing, 401));
        assertEquals("Bearer", missing.header("WWW-Authenticate"));
        Response refused = Service.with("x.y.z").request().get(FAILURES + "role/closed");
        assertEquals(Set.of("token-refused"), Problems.errors(refused, 401));
        assertEquals("Bearer", refused.header("WWW-Authenticate"));
        assertNull(ask().get(FAILURES + "role/closed").header("WWW-Authenticate"));
    }

    @Test
    void whatHttpItselfRefusesIsAProblem() {
        assertEquals(Set.of("no-such-address"), Problems.errors(ask().get("/v1/nowhere"), 404));
        assertEquals(Set.of("no-such-address"), Problems.errors(ask().get("/"), 404));
        assertEquals(Set.of("method-not-allowed"), Problems.errors(ask().delete("/v1/measures"), 405));
        assertEquals(Set.of("not-acceptable"), Problems.errors(ask().accept("image/png").get("/v1/measures"), 406));
        assertEquals(Set.of("unsupported-content-type"),
                Problems.errors(ask().contentType("text/plain").body("x").put("/v1/figures"), 415));
        assertEquals(Set.of("no-such-address"), Problems.errors(bind("?limit=x", "{}"), 404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"number\": \"x\"}", "{\"numbers\": 1}", "{\"number\": 1e400}", "\u0000"})
    void aBodyThatJacksonCannotReadIsAProblem(String body) {
        assertEquals(Set.of("unreadable-request"), Problems.errors(bind("", body), 400));
    }

    @Test
    void rulesThatAreBrokenAreToldWithTheirPlaces() {
        assertEquals(Set.of("invalid-parameter limit", "invalid-parameter number"),
                Problems.errors(bind("?limit=4", "{\"number\": 4}"), 400));
    }

    @Test
    void aFailureIsOneLineOfTheLogWithTheIdOfItsRequest() {
        List<String> lines = new ArrayList<>();
        Logger log = LogContext.getLogContext().getLogger("");
        ExtHandler handler = keeping(lines);
        log.addHandler(handler);
        try {
            for (String kind : List.of("overflow", "unchecked", "not-found", "bad-gateway")) {
                ask().header("X-Request-Id", kind).get(FAILURES + kind);
            }
            bind("", "[]");
        } finally {
            log.removeHandler(handler);
        }
        assertEquals(List.of("ERROR overflow A request failed with 500", "ERROR unchecked A request failed with 500",
                "INFO not-found Refused with 404: inner detail", "ERROR bad-gateway A request failed with 502",
                "INFO bound Refused with 400: Cannot deserialize value of type `luzhi.boarding.FailingResource$Bound` from "
                        + "Array value (token `JsonToken.START_ARRAY`)"),
                lines);
    }

    /** Of requests; whoever else writes at the time is not meant. */
    private static ExtHandler keeping(List<String> lines) {
        ExtHandler handler = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                if (line.getMdc("requestId") != null) {
                    lines.add(getFormatter().format(line));
                }
            }
        };
        handler.setFormatter(new PatternFormatter("%p %X{requestId} %s"));
        handler.setLevel(Level.INFO);
        return handler;
    }

    private RequestSpecification ask() {
        return office.request();
    }

    private Response bind(String query, String body) {
        return ask().header("X-Request-Id", "bound").contentType("application/json").body(body)
                .post("/v1/failures" + query);
    }

    private Response sendForm(String type, String form) {
        return ask().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                .contentType(type).body(form).post(FAILURES + "form");
    }

    private Response sendForm(String form) {
        return sendForm("application/x-www-form-urlencoded", form);
    }

    /** A form has a bound of each kind, and whatever goes beyond it is told by its kind, however it arrives. */
    @Test
    void formsBeyondTheirBoundsAreToldWhatIsTooMuchOfThem() {
        assertEquals("3", sendForm("field=abc" + "&other=".repeat(999)).asString());
        assertEquals(Set.of("too-many-form-fields"),
                Problems.errors(sendForm("field=abc" + "&other=1".repeat(1000)), 413));
        assertEquals(Set.of("too-many-form-fields"),
                Problems.errors(sendForm("field=abc" + "&a".repeat(200_000)), 413));
        assertEquals("2048", sendForm("field=" + "x".repeat(2048)).asString());
        assertEquals(Set.of("form-field-too-long"), Problems.errors(sendForm("field=" + "x".repeat(2049)), 413));
        assertEquals(Set.of("form-name-too-long"), Problems.errors(sendForm("x".repeat(257) + "=1"), 413));
        assertEquals("0", sendForm("=&&=%41&a=b=c").asString());
        for (String broken : List.of("field=%zz", "field=%4", "field=%", "%=1", "field=%&other=1")) {
            assertEquals(Set.of("form-escapes-broken"), Problems.errors(sendForm(broken), 400), broken);
        }
        assertEquals("0", sendForm("").asString());
        assertEquals(Set.of("form-in-parts"), Problems.errors(sendForm("multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"field\"\r\n\r\nabc\r\n".repeat(2000) + "--b--"), 415));
    }
}
