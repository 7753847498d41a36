package luzhi.report.assessment.source;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import luzhi.kernel.http.Idempotency;
import luzhi.kernel.register.Preference;

/**
 * What is wanted of a service.
 *
 * @param method of HTTP
 * @param target path and query
 * @param accept the content type of what it answers
 * @param headers further ones
 * @param isLong whether it may take as long as an answer about very many regions
 */
public record ServiceRequest(String method, String target, String accept, Map<String, String> headers,
        boolean isLong) {

    private static final String JSON = "application/json";

    public ServiceRequest {
        headers = Map.copyOf(headers);
    }

    /** Reads JSON. */
    public static ServiceRequest get(String target) {
        return new ServiceRequest("GET", target, JSON, Map.of(), false);
    }

    /** Reads a file of that content type. */
    public static ServiceRequest file(String target, String accept) {
        return new ServiceRequest("GET", target, accept, Map.of(), true);
    }

    /** Changes something, once, however often it is tried. */
    public static ServiceRequest write(String method, String target, Map<String, String> headers) {
        return new ServiceRequest(method, target, JSON, withKey(headers), false);
    }

    /** Sends a file of that content type, which is taken once, however often it is tried. */
    public static ServiceRequest upload(String target, String contentType) {
        return new ServiceRequest("POST", target, JSON, withKey(Map.of("Content-Type", contentType)), true);
    }

    /** The same, but is answered before anything is done with it (RFC 7240). */
    public static ServiceRequest uploadForLater(String target, String contentType) {
        return new ServiceRequest("POST", target, JSON, withKey(Map.of("Content-Type", contentType,
                Preference.HEADER, Preference.RESPOND_ASYNC)), true);
    }

    /** Sends a file of that content type, of which nothing is kept. */
    public static ServiceRequest trial(String target, String contentType) {
        return new ServiceRequest("POST", target, JSON, Map.of("Content-Type", contentType), true);
    }

    private static Map<String, String> withKey(Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(Idempotency.HEADER, UUID.randomUUID().toString());
        return all;
    }

    HttpRequest.Builder addTo(HttpRequest.Builder request) {
        headers.forEach(request::header);
        return request;
    }
}
