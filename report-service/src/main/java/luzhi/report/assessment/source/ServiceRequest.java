package luzhi.report.assessment.source;

import java.net.http.HttpRequest;
import java.util.Map;

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

    /** Changes something. */
    public static ServiceRequest write(String method, String target, Map<String, String> headers) {
        return new ServiceRequest(method, target, JSON, headers, false);
    }

    /** Sends a file of that content type. */
    public static ServiceRequest upload(String target, String contentType) {
        return new ServiceRequest("POST", target, JSON, Map.of("Content-Type", contentType), true);
    }

    HttpRequest.Builder addTo(HttpRequest.Builder request) {
        headers.forEach(request::header);
        return request;
    }
}
