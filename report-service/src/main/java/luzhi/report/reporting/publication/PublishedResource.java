package luzhi.report.reporting.publication;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;
import luzhi.report.assessment.cycle.EvaluationKey;
import luzhi.report.workflow.submission.PublishedEntry;

/** Published evaluations over HTTP: the only thing that anybody may read without a token. */
@Path("/v1/published")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Published", description = "公布：evaluations that everybody may read, without a token")
public class PublishedResource {

    private static final String PUBLICATION = """
            "publication": {"seal": {"number": 3, \
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}, "at": "2020-12-28T09:30:00+08:00"}}""";
    private static final List<String> FROM_THE_BEGINNING = List.of("0", "");

    private final PublicationService publications;

    PublishedResource(PublicationService publications) {
        this.publications = publications;
    }

    /** What is published. */
    @Schema(name = "PublishedEvaluations")
    public record Entries(List<PublishedEntry> published) {}

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listPublished", summary = "List published evaluations", description = "One entry a region and year, by year and region.")
    @APIResponse(responseCode = "200", description = "The entries", content = @Content(schema = @Schema(implementation = Entries.class), examples = @ExampleObject(name = "One entry", value = "{\"published\": [{\"cycle\": 2020, \"region\": \"620700\", "
            + PUBLICATION + "]}")))
    public Response list(
            @RestQuery @Parameter(description = "Of that year only", schema = @Schema(type = SchemaType.INTEGER)) String cycle,
            @RestQuery @Parameter(description = "Entries a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        PageWanted<EvaluationKey> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, FROM_THE_BEGINNING,
                key -> new EvaluationKey(Integer.parseInt(key.get(0)), key.get(1)));
        return page.answer(publications.list(year(cycle), page), Entries::new,
                last -> Cursor.encode(String.valueOf(last.cycle()), last.region().text()), uri);
    }

    @GET
    @Path("/{cycle}/{region}")
    @Admitted(value = "seal", shared = true)
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getPublished", summary = "Get a published evaluation", description = """
            The verdicts as they were sealed, with the number and the SHA-256 of the seal. What is published stays so while it \
            is amended, until the amendment is published itself.""")
    @APIResponse(responseCode = "200", description = "The evaluation; its ETag is the SHA-256 of the seal", content = @Content(schema = @Schema(implementation = PublishedEvaluation.class), examples = @ExampleObject(name = "One criterion still open", value = """
            {"cycle": 2020, "title": {"zh": "2020年评价", "en": "Evaluation 2020"}, "region": "620700", "regionName": "张掖市", \
            "asOf": "2020-10-31", "completedTasks": 13, "totalTasks": 14, "tasks": [{"number": 10, \
            "title": {"zh": "学前教育", "en": "Preschool education"}, "status": "in-progress", "criteria": [{"id": "10.3", \
            "title": {"zh": "不再有尚在协商的配套园", "en": "No kindergarten is still under negotiation"}, \
            "basis": "国办发〔2019〕3号", "unit": "school", "advisory": false, "verdict": "in-progress", "value": 2, "target": 0, \
            "gap": 2, "deadline": "2020-11-30"}]}],\s"""
            + PUBLICATION)))
    public Response get(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region) {
        PublishedEvaluation published = publications.get(cycle, region);
        return Response.ok(published).tag(new EntityTag(published.publication().seal().sha256())).build();
    }

    private static Integer year(String cycle) {
        Faults faults = new Faults();
        Integer year = cycle == null ? null : faults.parsed("cycle", cycle, Integer::valueOf, "invalid-year");
        faults.throwIfAny();
        return year;
    }
}
