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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.language.Title;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.http.Idempotency;

/** Which registers there are, and where and when they are complete. */
@Path("/v1/registers")
@Tag(name = "Registers", description = "台账：what is kept here, and where it is complete")
public class RegisterListResource {

    private static final String LIST = """
            {"registers": [{"name": "schools", "title": {"zh": "学校台账", "en": "Schools"}, "rows": "/v1/schools"}]}""";
    private static final String DECLARED = """
            {"complete": [{"region": "620702", "period": "2020", "recordedAt": "2020-10-12T09:30:00+08:00", \
            "recordedBy": "city"}]}""";

    private final RegisterCatalog registers;
    private final CompletenessService completeness;
    private final Idempotency idempotency;

    RegisterListResource(RegisterCatalog registers, CompletenessService completeness, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.registers = registers;
        this.completeness = completeness;
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
    @Operation(operationId = "listRegisters", summary = "List registers", description = "Every register with its titles and its address.")
    @APIResponse(responseCode = "200", description = "The registers, by name", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RegisterList.class), examples = @ExampleObject(name = "One register", value = LIST)))
    public RegisterList list() {
        return new RegisterList(registers.listAll().stream()
                .map(each -> new RegisterEntry(each.name(), each.title(), "/v1/" + each.name())).toList());
    }

    @GET
    @Path("/{register}/completeness")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCompleteness", summary = "List where a register is complete", description = "The regions and times for which somebody declared the register complete, this region's and those below it. Only there do figures counted from it take precedence over reported ones.")
    @APIResponse(responseCode = "200", description = "What was declared, by region and period; the first 10000", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CompletenessList.class), examples = @ExampleObject(name = "One county and year", value = DECLARED)))
    public CompletenessList listComplete(
            @RestPath @Parameter(description = "Name of the register", example = "schools") String register,
            @RestQuery @Parameter(description = "The region by its GB/T 2260 code", required = true, example = "620700") String region) {
        return new CompletenessList(completeness.list(register, new RegionCode(region)));
    }

    @PUT
    @Path("/{register}/completeness")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Operation(operationId = "declareComplete", summary = "Declare a register complete", description = "Says that the register holds everything there is of that region and time. An import with `mode=replace` says so by itself.")
    @APIResponse(responseCode = "204", description = "It is declared complete")
    public Response declare(
            @RestPath @Parameter(description = "Name of the register", example = "schools") String register,
            @RestQuery @Parameter(description = "The region by its GB/T 2260 code", required = true, example = "620700") String region,
            @RestQuery @Parameter(description = "The time in ISO 8601; only for registers without a time it may be left out", example = "2020") String period) {
        return idempotency.once(() -> {
            completeness.declare(register, new RegionCode(region), period);
            return Response.noContent().build();
        });
    }

    @DELETE
    @Path("/{register}/completeness")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Operation(operationId = "withdrawComplete", summary = "Withdraw that a register is complete", description = "What is counted from the register no longer takes precedence over what was reported.")
    @APIResponse(responseCode = "204", description = "It is not declared complete any more")
    public Response withdraw(
            @RestPath @Parameter(description = "Name of the register", example = "schools") String register,
            @RestQuery @Parameter(description = "The region by its GB/T 2260 code", required = true, example = "620700") String region,
            @RestQuery @Parameter(description = "The time as it was declared", example = "2020") String period) {
        return idempotency.once(() -> {
            completeness.withdraw(register, new RegionCode(region), period);
            return Response.noContent().build();
        });
    }
}
