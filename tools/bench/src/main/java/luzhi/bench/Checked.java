package luzhi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * How many entries the answer to a check of a written report has.
 *
 * @param bytes of the answer
 */
record Checked(long claims, long findings, long bytes, Duration time) {

    private static final int OK = 200;

    /** @throws IllegalStateException if the text was refused */
    static Checked of(Service.Unread answer) throws IOException {
        if (answer.status() != OK) {
            throw new IllegalStateException(
                    "Answered " + answer.status() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        long claims = 0;
        long findings = 0;
        try (JsonParser json = Service.JSON.createParser(answer.body())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "claims" -> claims = count(json);
                    case "findings" -> findings = count(json);
                    default -> json.skipChildren();
                }
            }
        }
        return new Checked(claims, findings, answer.body().length, answer.time());
    }

    private static long count(JsonParser array) throws IOException {
        long count = 0;
        while (array.nextToken() == JsonToken.START_OBJECT) {
            array.skipChildren();
            count++;
        }
        return count;
    }

    boolean sameAs(Checked other) {
        return claims == other.claims && findings == other.findings;
    }
}
