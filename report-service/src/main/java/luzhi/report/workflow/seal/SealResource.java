package luzhi.report.workflow.seal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;

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
            @RestPath int cycle,
            @RestPath String region) {
        return SealView.SealList.of(seals.list(cycle, new RegionCode(region)), words());
    }

    @GET
    @Path("/{number}")
    @Admitted(value = "seal", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response get(@RestPath int cycle,
            @RestPath String region,
            @RestPath int number) {
        StoredSeal stored = seals.get(cycle, new RegionCode(region), number);
        return Response.ok(stored.content()).tag(new EntityTag(stored.computedSha256())).build();
    }

    @GET
    @Path("/{number}/signature")
    @Produces(JOSE)
    @Admitted("seal")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public String getSignature(@RestPath int cycle,
            @RestPath String region,
            @RestPath int number) {
        return seals.getSignature(cycle, new RegionCode(region), number).jws();
    }

    @GET
    @Path("/{number}/verification")
    @Admitted("seal")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public VerificationView verify(
            @RestPath int cycle,
            @RestPath String region,
            @RestPath int number) {
        return VerificationView.of(seals.verify(cycle, new RegionCode(region), number), words());
    }

    @GET
    @Path("/{number}/changes")
    @Admitted("seal")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public SealChangesView compare(
            @RestPath int cycle,
            @RestPath String region,
            @RestPath int number,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String since) {
        return SealChangesView.of(seals.compare(cycle, new RegionCode(region), number, numberOrNull(since)));
    }

    private static Integer numberOrNull(String text) {
        Faults faults = new Faults();
        Integer number = text == null ? null : faults.parsed("since", text, Integer::valueOf, "invalid-seal-number");
        faults.throwIfAny();
        return number;
    }
}
