package luzhi.report.assessment.source;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks services whether their figures may have changed. */
@ApplicationScoped
class FigureStates {

    private static final String STATE = "/v1/figures/state";

    private final ServiceClient services;
    private final ObjectMapper json;

    FigureStates(ServiceClient services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    /**
     * What became of asking a service.
     *
     * @param state that its figures are in; null where it does not tell, as one of another version
     */
    record Told(SourceStatus status, String state, String detail) {

        /** Whether to ask for its figures is worth while. */
        boolean mayAnswer() {
            return status == SourceStatus.AVAILABLE;
        }
    }

    CompletableFuture<Told> ask(Owner owner) {
        return services.get(owner, STATE, "application/json", "en").thenApply(this::read);
    }

    private Told read(ServiceClient.Fetched<byte[]> answer) {
        return switch (answer.status()) {
            case AVAILABLE -> new Told(SourceStatus.AVAILABLE, state(answer.body()), null);
            // whatever is wrong with it, its figures will tell
            case FAILED, MALFORMED -> new Told(SourceStatus.AVAILABLE, null, null);
            default -> new Told(answer.status(), null, answer.detail());
        };
    }

    private String state(byte[] answer) {
        try {
            return json.readTree(answer).path("state").textValue();
        } catch (IOException nonsense) {
            return null;
        }
    }
}
