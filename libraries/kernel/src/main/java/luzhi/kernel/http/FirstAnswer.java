package luzhi.kernel.http;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a write was answered, as it is kept.
 *
 * @param body null if there was none
 * @param etag null if there was none
 * @param location null if there was none
 */
record FirstAnswer(int status, String body, String etag, String location) {

    static FirstAnswer of(Response answer, ObjectMapper json) {
        try {
            return new FirstAnswer(answer.getStatus(),
                    answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null,
                    answer.getHeaderString(HttpHeaders.ETAG), answer.getHeaderString(HttpHeaders.LOCATION));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Response again() {
        Response.ResponseBuilder answer = Response.status(status).header(HttpHeaders.ETAG, etag);
        if (body != null) {
            answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        if (location != null) {
            answer.location(URI.create(location));
        }
        return answer.build();
    }
}
