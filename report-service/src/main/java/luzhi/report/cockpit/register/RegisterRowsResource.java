package luzhi.report.cockpit.register;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.period.Period;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;

/** What one register holds, on a page and as files. */
@Path("/cockpit/{cycle}/{region}")
@Produces(MediaType.TEXT_HTML)
public class RegisterRowsResource {

    private final RegisterPages pages;
    private final RegisterDownloads downloads;
    private final RegionDirectory regions;

    RegisterRowsResource(RegisterPages pages, RegisterDownloads downloads, RegionDirectory regions) {
        this.pages = pages;
        this.downloads = downloads;
        this.regions = regions;
    }

    @GET
    @Path("/registers/{service}/{register}")
    @Admitted("rows")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response show(@BeanParam RegisterPath at, @BeanParam RowsWanted wanted) {
        return pages.answer(at, wanted, Tried.NOTHING);
    }

    /** Where the answer to a form stands, for whoever loads or follows its address: the page that the form is on. */
    @GET
    @Path("/registers/{service}/{register}/{step: trial|marked|import|paste/trial|paste/import}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response leadBack(@BeanParam RegisterPath at, @RestPath String step, @BeanParam ImportScope scope) {
        return Response.seeOther(URI.create(at.at(scope.period() == null
                ? ""
                : "?period=" + ServiceTarget.encode(scope.period().toString())))).build();
    }

    /** An empty file to fill in. */
    @GET
    @Path("/registers/{service}/{register}/template")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response template(@BeanParam RegisterPath at, @RestQuery RegisterFileFormat format) {
        return downloads.template(at, format);
    }

    /** All rows of the region. */
    @GET
    @Path("/registers/{service}/{register}/rows")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response export(@BeanParam RegisterPath at, @RestQuery RegisterFileFormat format, @RestQuery Period period) {
        return downloads.answer(at, format,
                form -> at.rows("?" + at.regions() + RegisterPages.filter(period, form)),
                regions.findLatest(at.region()).orElseThrow().name());
    }
}
