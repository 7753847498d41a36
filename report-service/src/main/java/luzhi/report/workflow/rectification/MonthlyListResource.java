package luzhi.report.workflow.rectification;

import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.core.rows.RowFiles;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.page.PageParameters;
import luzhi.report.representation.Representation;

/** Monthly lists over HTTP. */
@Path("/v1/rectifications")
@Tag(name = "Rectifications")
public class MonthlyListResource {

    private final MonthlyListService lists;
    private final MonthlyAnswers answers;

    MonthlyListResource(MonthlyListService lists, MonthlyAnswers answers) {
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Admitted("rows")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, RowFiles.XLSX, RowFiles.CSV})
    @APIResponseSchema(MonthlyPage.class)
    public Response list(
            @RestQuery List<RegionCode> region,
            @RestQuery List<RegionCode> within,
            @RestQuery YearMonth month,
            @RestQuery Status status,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "json", "xlsx", "csv"})) String format,
            @BeanParam PageParameters pages,
            @Context Request request) {
        MonthQuery wanted = MonthQuery.of(region, within, month, status, pages, lists.now());
        Representation as = Representation.wanted(format, request, Representation.JSON, Representation.XLSX,
                Representation.CSV);
        if (as == Representation.JSON) {
            return page(wanted, pages);
        }
        return answers.file(wanted, as);
    }

    private Response page(MonthQuery wanted, PageParameters pages) {
        MonthlyPage found = lists.page(wanted);
        return Response.fromResponse(pages.answer(wanted.page(), found.items(), found::withItems, PagePlace::after))
                .type(MediaType.APPLICATION_JSON).build();
    }
}
