package luzhi.report.workflow.seal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.cycle.EvaluationPath;

/** Seals over HTTP. Seals are made by submitting, and only read here. */
@Path("/v1/evaluations/{cycle}/{region}/seals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seals", description = "封存：submitted evaluations, frozen with everything they rest on, which anybody can judge again")
public class SealResource {

    private static final String JOSE = "application/jose";

    private final SealService seals;
    private final RequestLanguage language;

    SealResource(SealService seals, RequestLanguage language) {
        this.seals = seals;
        this.language = language;
    }

    private SealWords words() {
        return new SealWords(language.get());
    }

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public SealView.SealList list(
            @BeanParam EvaluationPath at) {
        return SealView.SealList.of(seals.list(at.cycle(), at.region()), words());
    }

    @GET
    @Path("/{number}")
    @Admitted(value = "seal", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response get(@BeanParam EvaluationPath at,
            @RestPath int number) {
        StoredSeal stored = seals.get(at.cycle(), at.region(), number);
        return Response.ok(stored.content()).tag(new EntityTag(stored.computedSha256())).build();
    }

    @GET
    @Path("/{number}/signature")
    @Produces(JOSE)
    @Admitted("seal")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public String getSignature(@BeanParam EvaluationPath at,
            @RestPath int number) {
        return seals.getSignature(at.cycle(), at.region(), number).jws();
    }

    @GET
    @Path("/{number}/verification")
    @Admitted("seal")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public VerificationView verify(
            @BeanParam EvaluationPath at,
            @RestPath int number) {
        return VerificationView.of(seals.verify(at.cycle(), at.region(), number), words());
    }

    @GET
    @Path("/{number}/changes")
    @Admitted("seal")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public SealChangesView compare(
            @BeanParam EvaluationPath at,
            @RestPath int number,
            @RestQuery Integer since) {
        return SealChangesView.of(seals.compare(at.cycle(), at.region(), number, since));
    }
}
