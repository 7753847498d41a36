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

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    @APIResponseSchema(Entries.class)
    public Response list(
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String cycle,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
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
    @APIResponseSchema(PublishedEvaluation.class)
    public Response get(@RestPath int cycle,
            @RestPath String region) {
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
