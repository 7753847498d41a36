package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Somebody at the report service, with an office of his own: whatever method, whatever header. */
record OfficeCalls(URI report, String token) {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    /** An answer as it came. */
    record Reply(int status, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return Api.JSON.readTree(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** @throws AssertionError if it is another status */
        Reply require(int expected) {
            if (status != expected) {
                throw new AssertionError("Answered " + status + " instead of " + expected + ": " + text());
            }
            return this;
        }
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply put(String path, String json) {
        return send("PUT", path, json);
    }

    Reply post(String path, String json) {
        return send("POST", path, json);
    }

    /** Declares what is not declared of an evaluation, and answers what is not answered, but for so many findings. */
    void settle(String evaluation, int left) {
        List<JsonNode> unanswered = new ArrayList<>();
        get(evaluation + "/submission").require(200).json().path("blocking").forEach(each -> {
            switch (each.path("code").asText()) {
                case "declaration-missing" -> put(evaluation + "/declarations/" + each.path("item").asText(), """
                        {"declared": true, "statement": "按台账核对", "source": {"document": "工作台账"}}""").require(200);
                case "finding-unanswered" -> unanswered.add(each);
                default -> throw new AssertionError(evaluation + ": " + each);
            }
        });
        unanswered.stream().skip(left).map(each -> each.path("item").asText())
                .forEach(item -> put(evaluation + "/discrepancies/" + item.substring(item.indexOf(':') + 1), """
                        {"kind": "explained", "explanation": "口径不同，已核对原始台账"}""").require(200));
    }

    /** Settles what is in the way, then submits. */
    JsonNode submit(String evaluation) {
        settle(evaluation, 0);
        return post(evaluation + "/submission/submit", "{\"comment\": \"报送\"}").require(200).json();
    }

    /** Whatever is there is replaced. */
    private Reply send(String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(report.resolve(path)).timeout(ANSWER_WITHIN)
                .header("Accept-Language", "en");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (method.equals("POST")) {
            request.header("If-Match", "*");
        }
        try {
            HttpResponse<byte[]> answer = HTTP.send(
                    request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
