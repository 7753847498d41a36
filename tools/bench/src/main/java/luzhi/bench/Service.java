package luzhi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A service that is measured, as a user with a token meets it. Times are from the first byte sent to the last one read. */
final class Service {

    static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int BUFFER = 1 << 16;

    private final URI address;
    private final String token;

    Service(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * A whole answer.
     *
     * @param tag its ETag, empty if it has none
     * @param bytes of the body
     */
    record Answer(int status, JsonNode body, String tag, long bytes, Duration time) {

        /** @throws IllegalStateException if it is another one */
        Answer require(int expected) {
            if (status != expected) {
                throw new IllegalStateException("Answered " + status + ": "
                        + body.toString().substring(0, Math.min(2000, body.toString().length())));
            }
            return this;
        }
    }

    /**
     * A whole answer as it came.
     *
     * @param tag its ETag, empty if it has none
     */
    record Unread(int status, byte[] body, String tag, Duration time) {}

    /**
     * A streamed answer that was read and forgotten.
     *
     * @param first when its first byte was there
     */
    record Stream(long bytes, long lines, Duration first, Duration time) {}

    Answer post(String path, Path csv) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofFile(csv)));
    }

    Answer put(String path, JsonNode body, String tag) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").header("If-Match", tag)
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** Replaces whatever is there. */
    Answer put(String path, JsonNode body) throws IOException, InterruptedException {
        return put(path, body, "*");
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Sends a text; its answer may be too large for a tree. */
    Unread post(String path, String text) throws IOException, InterruptedException {
        return exchange(request(path).header("Content-Type", "text/plain; charset=UTF-8")
                .POST(BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        Unread answer = exchange(request);
        return new Answer(answer.status(), JSON.readTree(answer.body()), answer.tag(), answer.body().length,
                answer.time());
    }

    private static Unread exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<byte[]> response = HTTP.send(request.header("Accept", "application/json").build(),
                BodyHandlers.ofByteArray());
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        return new Unread(response.statusCode(), response.body(), response.headers().firstValue("ETag").orElse(""),
                time);
    }

    /** Reads an answer to its end, and does nothing with it but count its lines. */
    Stream read(String path, String type) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (InputStream body = open(path, type)) {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            long lines = 0;
            long first = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                first = first == 0 ? System.nanoTime() : first;
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return new Stream(bytes, lines, Duration.ofNanos(first - begin),
                    Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    InputStream open(String path, String type) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = HTTP.send(request(path).header("Accept", type).GET().build(),
                BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }
}
