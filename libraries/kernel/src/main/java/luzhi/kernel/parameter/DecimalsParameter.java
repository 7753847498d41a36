package luzhi.kernel.parameter;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;

/** The parameter {@code decimals}, which every operation takes that answers JSON. */
@Provider
@Singleton
public class DecimalsParameter implements FurtherParameters, ContainerResponseFilter {

    private final AnswerJson json;

    DecimalsParameter(AnswerJson json) {
        this.json = json;
    }

    @Override
    public Collection<DeclaredParameter> list(Class<?> resource, Method operation) {
        return answersJson(operation) || !operation.isAnnotationPresent(Produces.class) && answersJson(resource)
                ? List.of(DeclaredParameter.of(AnswerJson.PARAMETER, false, DecimalForm.class))
                : List.of();
    }

    private static boolean answersJson(AnnotatedElement declaration) {
        Produces produces = declaration.getAnnotation(Produces.class);
        return produces != null && Arrays.asList(produces.value()).contains(MediaType.APPLICATION_JSON);
    }

    /** Writes an answer that is an object; whoever writes a stream asks {@link AnswerJson} itself. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        Object answer = response.getEntity();
        if (answer != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                && !(answer instanceof StreamingOutput || answer instanceof byte[] || answer instanceof String)
                && AnswerJson.isText(request.getUriInfo())) {
            response.setEntity(json.writerFor(request.getUriInfo()).writeValueAsBytes(answer));
        }
    }
}
