package luzhi.report.assessment.gap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.core.rows.RowFiles;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.evaluation.AsOf;
import luzhi.report.representation.Representation;
import luzhi.report.representation.TableAnswers;

/** Gaps over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/gaps")
@Tag(name = "Evaluations", description = "评价：a verdict on every criterion, with what it rests on")
public class GapResource {

    private static final String EXAMPLE = """
            {"cycle": 2020, "region": "620700", "regionName": "张掖市", "asOf": "2020-10-31", "gaps": [{"task": 9, \
            "criterion": "9.1", "title": "56人及以上的班级全部消除", "advisory": false, "verdict": "not-met", "value": 7, "target": 0, \
            "unit": "class", "gap": 7, "because": "7 高于 0（个）", "remedy": {"figure": {"region": "620700", \
            "measure": "infrastructure.large-classes", "period": "2020", "dimensions": {}}, "title": "大班额班级数（56人及以上）", \
            "from": 7, "to": 0, "change": -7, "unit": "class", "unitTitle": "个"}, "counties": [{"region": "620702", \
            "name": "甘州区", "verdict": "not-met", "value": 7, "target": 0, "gap": 7, "because": "7 高于 0（个）", "remedy": {"figure": {"region": "620702", \
            "measure": "infrastructure.large-classes", "period": "2020", "dimensions": {}}, "title": "大班额班级数（56人及以上）", \
            "from": 7, "to": 0, "change": -7, "unit": "class", "unitTitle": "个"}}], \
            "sum": {"change": -7, "unit": "class", "counties": 1}}], "totals": [{"measure": "infrastructure.large-classes", \
            "title": "大班额班级数（56人及以上）", "dimensions": "", "period": "2020", "change": -7, "unit": "class", \
            "unitTitle": "个", "criteria": ["9.1"]}], "sources": [{"service": "finance", "status": "available", \
            "fetchedAt": "2020-10-31T09:30:00+08:00"}]}""";

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
    @Operation(operationId = "listGaps", summary = "List the gaps of a region", description = """
            Every criterion that is not kept, with the smallest change of one figure that would keep it: teachers to hire, \
            places to add, yuan to allocate; the same for each county below in which the rule is not kept, and summed where \
            such figures add up. Where no figure alone would do, only the gap between value and target is told.""")
    @APIResponse(responseCode = "200", description = "The gaps", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GapView.class), examples = @ExampleObject(name = "Seven classes too large", value = EXAMPLE)),
            @Content(mediaType = RowFiles.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response list(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = AsOf.DESCRIPTION, schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf,
            @RestQuery @Parameter(description = "`json` or `xlsx`, where Accept cannot be set", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "json", "xlsx"})) String format,
            @Context Request request) {
        Representation wanted = Representation.wanted(format, request, Representation.JSON, Representation.XLSX);
        GapView found = gaps.tell(cycle, new RegionCode(region), AsOf.parse(asOf), language.get());
        return wanted == Representation.JSON
                ? Response.ok(found, MediaType.APPLICATION_JSON).build()
                : files.answer("gaps-" + cycle + "-" + region, wanted,
                        GapTables.of(found, gaps.words(language.get()), language.get()));
    }
}
