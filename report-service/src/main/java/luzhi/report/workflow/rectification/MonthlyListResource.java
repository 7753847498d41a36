package luzhi.report.workflow.rectification;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.rows.RowFiles;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.representation.Representation;
import luzhi.report.representation.TableAnswers;

/** Monthly lists over HTTP. */
@Path("/v1/rectifications")
@Tag(name = "Rectifications")
public class MonthlyListResource {

    private final MonthlyListService lists;
    private final TableAnswers files;
    private final DisplayNames names;

    MonthlyListResource(MonthlyListService lists, TableAnswers files, DisplayNames names) {
        this.lists = lists;
        this.files = files;
        this.names = names;
    }

    @GET
    @Admitted("rows")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, RowFiles.XLSX, RowFiles.CSV})
    @APIResponseSchema(MonthlyPage.class)
    public Response list(
            @RestQuery List<String> region,
            @RestQuery List<String> within,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}-[0-9]{2}$")) String month,
            @RestQuery @Parameter(schema = @Schema(implementation = Status.class)) String status,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "json", "xlsx", "csv"})) String format,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context Request request, @Context UriInfo uri) {
        MonthQuery wanted = MonthQuery.of(region, within, month, status, limit, after, lists.now());
        Representation as = Representation.wanted(format, request, Representation.JSON, Representation.XLSX,
                Representation.CSV);
        if (as == Representation.JSON) {
            return page(wanted, uri);
        }
        Locale language = names.language();
        return files.answer("rectifications-" + wanted.month(), as,
                writer -> lists.handOver(wanted, language, writer));
    }

    private Response page(MonthQuery wanted, UriInfo uri) {
        MonthlyPage found = lists.page(wanted);
        return Response.fromResponse(wanted.page().answer(found.items(), found::withItems, PagePlace::after, uri))
                .type(MediaType.APPLICATION_JSON).build();
    }
}
