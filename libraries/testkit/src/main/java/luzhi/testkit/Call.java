package luzhi.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;

/**
 * One request, put together piece by piece. For tests of thousands of requests, and for large bodies: REST-assured takes several
 * times as long to send one as the service takes to answer it, and seconds for ten megabytes.
 */
public final class Call {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String method;
    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    private final HttpRequest.Builder request = HttpRequest.newBuilder().timeout(PATIENCE);
    private String path;
    private HttpRequest.BodyPublisher body = BodyPublishers.noBody();

    public Call(String method, String path) {
        this.method = method;
        this.path = path;
    }

    Call(DescribedOperation operation) {
        this(operation.method(), operation.path());
    }

    /** @param token null for none */
    public Call as(String token) {
        return token == null ? this : header("Authorization", "Bearer " + token);
    }

    Call path(String name, String value) {
        path = path.replace("{" + name + "}", encoded(value));
        return this;
    }

    Call query(String name, String value) {
        query.add(encoded(name) + "=" + encoded(value));
        return this;
    }

    public Call header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    public Call body(String contentType, byte[] content) {
        body = BodyPublishers.ofByteArray(content);
        return header("Content-Type", contentType);
    }

    public Call json(Object content) {
        return body("application/json", Json.write(content).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public Response send() {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path + query);
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.uri(address).method(method, body).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return new ResponseBuilder().setStatusCode(answer.statusCode())
                    .setContentType(answer.headers().firstValue("Content-Type").orElse(""))
                    .setBody(new String(answer.body(), StandardCharsets.UTF_8)).build();
        } catch (IOException e) {
            throw new AssertionError(method + " " + address + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
