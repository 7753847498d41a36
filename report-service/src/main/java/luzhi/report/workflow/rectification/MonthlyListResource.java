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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Operation(operationId = "listRectificationsOfMonth", summary = "Get the monthly rectification list", description = """
            Every item that there was in a month, whichever cycle it is of, as it stood at the end of it, and what was reported \
            on it: of the regions named, or of all below one. What was confirmed in an earlier month is not there any more. \
            With it, how many items each region had, and what became of them. JSON comes in pages; XLSX (items, then counts) \
            and CSV (items) whole.""")
    @APIResponse(responseCode = "200", description = "The list, by region and id", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MonthlyPage.class), examples = @ExampleObject(name = "One item", value = Examples.MONTH)),
            @Content(mediaType = RowFiles.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = RowFiles.CSV, schema = @Schema(implementation = String.class), example = Examples.MONTH_CSV)})
    public Response list(
            @RestQuery @Parameter(description = "A region by its GB/T 2260 code; repeatable. This or `within` is required.", example = "620700") List<String> region,
            @RestQuery @Parameter(description = "Every region below this one; repeatable, and may stand beside `region`") List<String> within,
            @RestQuery @Parameter(description = "The month in ISO 8601; the present one unless said", schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{4}-[0-9]{2}$")) String month,
            @RestQuery @Parameter(description = "Only those that stood so at the end of the month; `open` includes those that were overdue", schema = @Schema(implementation = Status.class)) String status,
            @RestQuery @Parameter(description = "`json`, `xlsx` or `csv`, where `Accept` cannot be set", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "json", "xlsx", "csv"})) String format,
            @RestQuery @Parameter(description = "JSON: items a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
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
