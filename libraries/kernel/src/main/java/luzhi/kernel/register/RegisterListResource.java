package luzhi.kernel.register;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.language.Title;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.language.RequestLanguage;

/** Which registers there are, and where and when they are complete. */
@Path("/v1/registers")
@Tag(name = "Registers", description = "台账：what is kept here, and where it is complete")
public class RegisterListResource {

    private final RegisterCatalog registers;
    private final CompletenessService completeness;
    private final Idempotency idempotency;
    private final RequestLanguage language;

    RegisterListResource(RegisterCatalog registers, CompletenessService completeness, Idempotency idempotency,
            RequestLanguage language) {
        this.idempotency = idempotency;
        this.registers = registers;
        this.completeness = completeness;
        this.language = language;
    }

    @Schema(name = "RegisterList")
    public record RegisterList(List<RegisterEntry> registers) {}

    /** One register; {@code rows} is its address. */
    @Schema(name = "RegisterEntry")
    public record RegisterEntry(String name, Title title, String rows) {}

    @Schema(name = "CompletenessList")
    public record CompletenessList(List<CompletenessService.Declared> complete) {}

    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    public RegisterList list() {
        return new RegisterList(registers.listAll().stream()
                .map(each -> new RegisterEntry(each.name(), each.title(), "/v1/" + each.name())).toList());
    }

    @GET
    @Path("/{register}")
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    public RegisterForm get(@RestPath String register) {
        RegisterDefinition asked = completeness.get(register);
        return RegisterForm.of(asked, new ColumnNotes(asked, registers, language.get()));
    }

    @GET
    @Path("/{register}/completeness")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    public CompletenessList listComplete(
            @RestPath String register,
            @RestQuery @Parameter(required = true) RegionCode region) {
        return new CompletenessList(completeness.list(register, region));
    }

    @PUT
    @Path("/{register}/completeness")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response declare(
            @RestPath String register,
            @RestQuery @Parameter(required = true) RegionCode region,
            @RestQuery Period period) {
        return idempotency.once(() -> {
            completeness.declare(register, region, period);
            return Response.noContent().build();
        });
    }

    @DELETE
    @Path("/{register}/completeness")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response withdraw(
            @RestPath String register,
            @RestQuery @Parameter(required = true) RegionCode region,
            @RestQuery Period period) {
        return idempotency.once(() -> {
            completeness.withdraw(register, region, period);
            return Response.noContent().build();
        });
    }
}
