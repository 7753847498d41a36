package luzhi.kernel.admission;

import java.util.List;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * An answer that several callers get.
 *
 * @param body its bytes; null for none
 */
record Answer(int status, MediaType type, MultivaluedMap<String, Object> headers, byte[] body) {

    static Answer of(ContainerResponseContext answer, byte[] body) {
        return new Answer(answer.getStatus(), answer.getMediaType(), new MultivaluedHashMap<>(answer.getHeaders()),
                body);
    }

    Response response() {
        Response.ResponseBuilder response = Response.status(status);
        headers.forEach((String name, List<Object> values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> response.header(name, value));
            }
        });
        return response.type(type).entity(body).build();
    }
}
