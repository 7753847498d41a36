package luzhi.kernel.http;

import java.lang.reflect.Method;
import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;

import luzhi.core.problem.Unsupported;

/** Bounds the forms that are read field by field. Forms with a file are read by {@link FileFormFilter} alone. */
@Provider
@Priority(Priorities.USER + 300)
public class FormFilter implements ContainerRequestFilter {

    private final long longestValue;

    @Context
    ResourceInfo operation;

    public FormFilter(
            @ConfigProperty(name = "quarkus.http.limits.max-form-attribute-size", defaultValue = "2048") MemorySize longestValue) {
        this.longestValue = longestValue.asLongValue();
    }

    /** @throws Unsupported if a form comes in parts where none with a file is taken */
    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type) && request.hasEntity()) {
            request.setEntityStream(new CountedFields(request.getEntityStream(), longestValue));
        } else if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type) && !takesFiles()) {
            throw new Unsupported("form-in-parts");
        }
    }

    private boolean takesFiles() {
        Method method = operation.getResourceMethod();
        Consumes taken = method == null ? null : method.getAnnotation(Consumes.class);
        return taken != null && Arrays.stream(taken.value()).map(MediaType::valueOf)
                .anyMatch(MediaType.MULTIPART_FORM_DATA_TYPE::isCompatible);
    }
}
