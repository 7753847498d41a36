package luzhi.kernel.admission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.kernel.http.CallerPresence;

/** Hands an answer to all who wait for the same one. It is written once. */
@Provider
@Priority(Priorities.USER)
public class SharedAnswer implements ContainerResponseFilter {

    private static final int SERVER_ERROR = 500;

    private final Admission admission;
    private final CallerPresence presence;
    private final ObjectMapper json;

    public SharedAnswer(Admission admission, CallerPresence presence, ObjectMapper json) {
        this.admission = admission;
        this.presence = presence;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Flight<Answer> flight = admission.current();
        if (flight != null && flight.isShared() && !isOfOneWhoLeft(response)
                && !(response.getEntity() instanceof StreamingOutput)) {
            byte[] body = bytes(response.getEntity());
            response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
            flight.land(Answer.of(response, body));
        }
    }

    /** Work whose caller leaves is broken off: that is no answer for those who stayed. */
    private boolean isOfOneWhoLeft(ContainerResponseContext response) {
        return response.getStatus() >= SERVER_ERROR && presence.gone().getAsBoolean();
    }

    private byte[] bytes(Object entity) throws IOException {
        if (entity == null || entity instanceof byte[]) {
            return (byte[]) entity;
        }
        return entity instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(entity);
    }
}
