package luzhi.kernel.http;

import java.util.List;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;

/** Which of several representations the caller would have (RFC 9110 §12.5.1). */
public final class AcceptedType {

    private AcceptedType() {}

    /**
     * The one that {@code Accept} prefers.
     *
     * @param offered the first for whoever takes anything
     * @throws NotAcceptableException if none is acceptable
     */
    public static MediaType of(Request request, List<Variant> offered) {
        Variant selected = request.selectVariant(offered);
        if (selected == null) {
            throw new NotAcceptableException();
        }
        return selected.getMediaType();
    }
}
