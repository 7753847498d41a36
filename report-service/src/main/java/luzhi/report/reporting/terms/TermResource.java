package luzhi.report.reporting.terms;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceConfiguration;

/** The words for statuses, verdicts and the like over HTTP. */
@Path("/v1/terms")
@Tag(name = "Terms", description = "用语：what statuses, verdicts and other codes are called")
public class TermResource {

    private static final String EXAMPLE = """
            {"terms": [{"kind": "verdict", "code": "not-met", "title": {"zh": "未达标", "en": "not met"}}]}""";

    private final SourceConfiguration sources;

    TermResource(SourceConfiguration sources) {
        this.sources = sources;
    }

    /** Kind by kind; few enough for one page. */
    @Schema(name = "Terms")
    public record TermList(List<Term> terms) {}

    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listTerms", summary = "List terms", description = """
            Every code that answers of this service hold, a verdict, a status or the reason of a missing value, with its title. \
            Measures, dimensions and units have their titles in their own lists.""")
    @APIResponse(responseCode = "200", description = "The terms", content = @Content(schema = @Schema(implementation = TermList.class), examples = @ExampleObject(name = "One term", value = EXAMPLE)))
    public TermList list() {
        List<Owner> owners = new ArrayList<>(sources.owners());
        owners.add(Owner.GOVERNANCE);
        return new TermList(Terms.list(owners));
    }
}
