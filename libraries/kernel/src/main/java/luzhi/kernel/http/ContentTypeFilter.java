package luzhi.kernel.http;

import java.lang.reflect.Method;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import luzhi.core.problem.Unsupported;

/**
 * Refuses bodies that do not say what they are where several kinds are read, and those that announce another charset than UTF-8: read as
 * such, they would be misread. Files of text have their own reader, which knows others.
 */
@Provider
@Priority(Priorities.USER)
public class ContentTypeFilter implements ContainerRequestFilter {

    private static final String UTF_8 = "utf-8";

    @Context
    ResourceInfo operation;

    /** @throws Unsupported if the body announces another charset, or does not say what it is */
    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null && readsSeveralKinds()) {
            throw new Unsupported("unsupported-content-type");
        }
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !type.getType().equals("text") && !charset.equalsIgnoreCase(UTF_8)) {
            throw new Unsupported("unsupported-charset", charset);
        }
    }

    private boolean readsSeveralKinds() {
        Method method = operation.getResourceMethod();
        Consumes read = method == null ? null : method.getAnnotation(Consumes.class);
        return read != null && read.value().length > 1;
    }
}
