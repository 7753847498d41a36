package luzhi.report.assessment.gap;

import java.time.LocalDate;

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

import luzhi.core.rows.RowFiles;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.representation.Representation;
import luzhi.report.representation.TableAnswers;

/** Gaps over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/gaps")
@Tag(name = "Evaluations", description = "评价：a verdict on every criterion, with what it rests on")
public class GapResource {

    private final GapService gaps;
    private final TableAnswers files;
    private final RequestLanguage language;

    GapResource(GapService gaps, TableAnswers files, RequestLanguage language) {
        this.gaps = gaps;
        this.files = files;
        this.language = language;
    }

    @GET
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, RowFiles.XLSX})
    @APIResponseSchema(GapView.class)
    public Response list(@BeanParam EvaluationPath at,
            @RestQuery LocalDate asOf,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "json", "xlsx"})) String format,
            @Context Request request) {
        Representation wanted = Representation.wanted(format, request, Representation.JSON, Representation.XLSX);
        GapView found = gaps.tell(at.cycle(), at.region(), asOf, language.get());
        return wanted == Representation.JSON
                ? Response.ok(found, MediaType.APPLICATION_JSON).build()
                : files.answer("gaps-" + at.cycle() + "-" + at.region(), wanted,
                        GapTables.of(found, gaps.words(language.get()), language.get()));
    }
}
