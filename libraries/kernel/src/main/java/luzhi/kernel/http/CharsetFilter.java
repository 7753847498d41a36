package luzhi.kernel.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import luzhi.core.problem.Unsupported;

/**
 * Refuses bodies that announce another charset than UTF-8: read as such, they would be misread. Files of text have their own
 * reader, which knows others.
 */
@Provider
@Priority(Priorities.USER)
public class CharsetFilter implements ContainerRequestFilter {

    private static final String UTF_8 = "utf-8";

    /** @throws Unsupported if the body announces another charset */
    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !type.getType().equals("text") && !charset.equalsIgnoreCase(UTF_8)) {
            throw new Unsupported("unsupported-charset", charset);
        }
    }
}
