package luzhi.kernel.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.figure.Preference;
import luzhi.core.measure.MeasureCatalog;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;

/** Explanations of figures over HTTP. */
@Path("/v1/figures/trace")
@Tag(name = "Figures", description = "数值：what was stated, and what follows from it")
public class TraceResource {

    private final Tracer tracer;
    private final MeasureCatalog catalogue;
    private final RequestLanguage language;

    TraceResource(Tracer tracer, MeasureCatalog catalogue, RequestLanguage language) {
        this.tracer = tracer;
        this.catalogue = catalogue;
        this.language = language;
    }

    @GET
    @Admitted("figures")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    public TraceNode trace(@BeanParam FigureParameters figure, @RestQuery Preference origin) {
        return tracer.trace(figure.key(catalogue), origin == null ? Preference.BEST : origin, language.get());
    }
}
