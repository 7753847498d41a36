package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;

/** Whether a refusal is a problem (RFC 9457) of our shape, and what it says. */
public final class Problems {

    static final String TYPE = "urn:luzhi:problem:";

    private static final int BAD_REQUEST = 400;
    /** What stands over what has no title of its own. */
    private static final Set<String> OF_BAD_REQUESTS = Set.of("请求不符合规则", "The request breaks rules");

    private Problems() {}

    /** The problem in the answer, after checking that it is a whole one of that status. */
    public static JsonNode of(Response answer, int status) {
        assertEquals(status, answer.statusCode(), answer::asString);
        assertTrue(String.valueOf(answer.contentType()).startsWith("application/problem+json"),
                () -> status + " as " + answer.contentType() + ": " + answer.asString());
        JsonNode problem = Json.parse(answer.asString());
        String code = problem.path("code").asText();
        assertEquals(TYPE + code, problem.path("type").asText(), answer::asString);
        assertEquals(status, problem.path("status").asInt(), answer::asString);
        assertFalse(problem.path("title").asText().isBlank(), answer::asString);
        assertTrue(status == BAD_REQUEST || code.equals("unreadable-request")
                || !OF_BAD_REQUESTS.contains(problem.path("title").asText()), answer::asString);
        assertFalse(problem.path("detail").asText().isBlank(), answer::asString);
        assertFalse(problem.path("errors").isEmpty(), answer::asString);
        for (JsonNode error : problem.path("errors")) {
            assertTrue(error.path("code").asText().matches("[a-z0-9]+(-[a-z0-9]+)*"), answer::asString);
            assertFalse(error.path("detail").asText().isBlank(), answer::asString);
        }
        return problem;
    }

    /** Code and, behind a blank, pointer of every error of the problem. */
    public static Set<String> errors(Response answer, int status) {
        Set<String> errors = new TreeSet<>();
        of(answer, status).path("errors").forEach(error -> errors
                .add((error.path("code").asText() + " " + error.path("pointer").asText()).trim()));
        return errors;
    }
}
