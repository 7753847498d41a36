package luzhi.report.reporting.publication;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.report.assessment.cycle.EvaluationKey;
import luzhi.report.assessment.cycle.EvaluationPath;
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
            @RestQuery Integer cycle,
            @BeanParam PageParameters pages) {
        PageWanted<EvaluationKey> page = pages.wanted(FROM_THE_BEGINNING,
                key -> new EvaluationKey(Integer.parseInt(key.get(0)), key.get(1)));
        return pages.answer(page, publications.list(cycle, page), Entries::new,
                last -> Cursor.encode(String.valueOf(last.cycle()), last.region().text()));
    }

    @GET
    @Path("/{cycle}/{region}")
    @Admitted(value = "seal", shared = true)
    @PermitAll
    @SecurityRequirements
    @APIResponseSchema(PublishedEvaluation.class)
    public Response get(@BeanParam EvaluationPath at, @Context HttpHeaders headers) {
        PublishedEvaluation published = publications.get(at.cycle(), at.region());
        return EntityTags.answer(published.publication().seal().sha256(), headers, published);
    }
}
