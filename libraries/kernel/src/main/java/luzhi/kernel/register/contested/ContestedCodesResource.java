package luzhi.kernel.register.contested;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.page.Pages;
import luzhi.kernel.register.RegisterDefinition;

/** Codes that one region claims and another holds, over HTTP. */
@Path("/v1/contested-codes")
@Tag(name = "Contested codes", description = "争议编号：codes that one region claims and another holds")
public class ContestedCodesResource {

    private final SettlementService service;
    private final Idempotency idempotency;

    ContestedCodesResource(SettlementService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    /** Some contested codes. */
    @Schema(name = "ContestedCodeList")
    public record ContestedCodeList(List<ContestedCodeView> contested) {}

    /** For whom somebody settles, and why. */
    @Schema(name = "SettlementDecision", description = "For whom a claim is settled, and why")
    record SettlementDecision(
            @Schema(required = true, description = "The region that claims the code, or the one that holds it", example = "620702") String region,
            @Schema(required = true, maxLength = 1000) String reason) {}

    @GET
    @Admitted("rows")
    @Scoped(RegionOf.PARAMETERS_IF_ANY)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ContestedCodeList.class)
    public Response list(
            @RestQuery String register,
            @RestQuery List<RegionCode> region,
            @RestQuery List<RegionCode> within,
            @RestQuery Boolean settled,
            @BeanParam PageParameters pages) {
        Faults faults = new Faults();
        Optional<RegisterDefinition> only = Optional.ofNullable(register)
                .flatMap(name -> service.findRegister(name, faults));
        PageWanted<ClaimQuery.Place> page = pages.wanted(Pages.DEFAULT_LIMIT, ClaimQuery.BEFORE_ALL,
                ClaimQuery.Place::of, faults);
        faults.throwIfAny();
        ClaimQuery wanted = new ClaimQuery(spans(region, within), only.stream().toList(), Boolean.TRUE.equals(settled),
                page);
        return service.page(wanted).answer(ClaimQuery.Place::cursor, pages.request()).build();
    }

    private List<RegionSpan> spans(List<RegionCode> region, List<RegionCode> within) {
        return region.isEmpty() && within.isEmpty()
                ? List.of(service.scope().span())
                : RegionSpan.covering(region, within);
    }

    @POST
    @Path("/{id}/settlement")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBodySchema(SettlementDecision.class)
    @APIResponseSchema(SettlementReceipt.class)
    public Response settle(@RestPath long id,
            @Parameter(hidden = true) byte[] body,
            @RestQuery Boolean dryRun) {
        return idempotency.once(body,
                () -> Response.ok(service.settle(id, body, Boolean.TRUE.equals(dryRun))).build());
    }
}
