package luzhi.kernel.problem;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as it is written (RFC 9457).
 *
 * @param code that of the error, or that there are several
 * @param errorCount how many there are in all, of which {@code errors} lists the first; null for one alone
 */
public record Problem(URI type, int status, String title, String detail, String code, List<WordedFault> errors,
        @Nullable Integer errorCount) {

    Response toResponse() {
        return Response.status(status).type(ProblemWriter.MEDIA_TYPE).entity(this).build();
    }
}
