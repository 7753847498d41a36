package luzhi.report.reporting.terms;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    public TermList list() {
        List<Owner> owners = new ArrayList<>(sources.owners());
        owners.add(Owner.GOVERNANCE);
        return new TermList(Terms.list(owners));
    }
}
