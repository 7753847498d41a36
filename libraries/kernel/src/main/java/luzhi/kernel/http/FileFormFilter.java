package luzhi.kernel.http;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unsupported;

/**
 * Gives operations that take files the file of a form as if it had been sent by itself: its bytes for the body, its content type for that
 * of the request. After the request was admitted; what is read here, {@link BodyIntake} has collected already.
 */
@Provider
@Priority(Priorities.USER + 300)
public class FileFormFilter implements ContainerRequestFilter {

    private final CurrentVertxRequest exchange;
    private final SentTexts sent;

    @Context
    ResourceInfo operation;

    public FileFormFilter(CurrentVertxRequest exchange, SentTexts sent) {
        this.exchange = exchange;
        this.sent = sent;
    }

    /**
     * @throws RuleBroken if the form is not one file named {@code file}, behind texts that the operation takes
     * @throws TooLarge if more stands before the file than may
     * @throws Unsupported if the operation takes no such files
     */
    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type == null || !type.getType().equalsIgnoreCase("multipart")
                || !type.getSubtype().equalsIgnoreCase("form-data")) {
            return;
        }
        List<MediaType> taken = taken();
        if (taken.stream().noneMatch(type::isCompatible) || taken.equals(List.of(MediaType.MULTIPART_FORM_DATA_TYPE))) {
            // what takes nothing but forms reads them itself
            return;
        }
        FormFiles file = new FormFiles(request.getEntityStream(), type, List.of(FileForm.FIELD), taken, texts());
        sent.keep(file.texts());
        request.setEntityStream(file);
        request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, file.type().toString());
        // the boundary is another one each time, and a repeated request would not be known by it
        exchange.getCurrent().request().headers().set(HttpHeaders.CONTENT_TYPE, file.type().toString());
    }

    private Set<String> texts() {
        FormTexts texts = operation.getResourceMethod().getAnnotation(FormTexts.class);
        return texts == null ? Set.of() : Set.of(texts.value());
    }

    private List<MediaType> taken() {
        Method method = operation.getResourceMethod();
        Consumes taken = method == null ? null : method.getAnnotation(Consumes.class);
        return taken == null ? List.of() : Arrays.stream(taken.value()).map(MediaType::valueOf).toList();
    }
}
