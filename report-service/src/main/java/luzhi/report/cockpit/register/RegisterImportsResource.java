package luzhi.report.cockpit.register;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.rows.RowFiles;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.LargestBody;

/** Files and pasted rows into a register: first what they would do, then that it is done. */
@Path("/cockpit/{cycle}/{region}")
@Produces(MediaType.TEXT_HTML)
public class RegisterImportsResource {

    private final RegisterImports imports;
    private final BackgroundImports background;

    RegisterImportsResource(RegisterImports imports, BackgroundImports background) {
        this.imports = imports;
        this.background = background;
    }

    @POST
    @Path("/registers/{service}/{register}/trial")
    @Admitted("import")
    @LargestBody(LargestBody.FILES)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes({RowFiles.CSV, RowFiles.XLSX, MediaType.MULTIPART_FORM_DATA})
    public Response tryFile(InputStream file, @Context HttpHeaders headers, @BeanParam RegisterPath at,
            @BeanParam ImportScope scope) {
        return imports.takeFile(at, scope, true, file, headers.getMediaType());
    }

    /** The file itself, once more, with what is wrong marked in it. */
    @POST
    @Path("/registers/{service}/{register}/marked")
    @Admitted("import")
    @LargestBody(LargestBody.FILES)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes({RowFiles.CSV, RowFiles.XLSX, MediaType.MULTIPART_FORM_DATA})
    @Produces(MediaType.WILDCARD)
    public Response markFile(InputStream file, @Context HttpHeaders headers, @BeanParam RegisterPath at,
            @BeanParam ImportScope scope) {
        return imports.markFile(at, scope, file, headers.getMediaType());
    }

    @POST
    @Path("/registers/{service}/{register}/import")
    @Admitted("import")
    @LargestBody(LargestBody.FILES)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes({RowFiles.CSV, RowFiles.XLSX, MediaType.MULTIPART_FORM_DATA})
    public Response importFile(InputStream file, @Context HttpHeaders headers, @BeanParam RegisterPath at,
            @BeanParam ImportScope scope) {
        return imports.takeFile(at, scope, false, file, headers.getMediaType());
    }

    /**
     * An import that nobody waits for.
     *
     * @param still whether the page is not to come again by itself
     */
    @GET
    @Path("/registers/{service}/{register}/imports/{id}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response show(@BeanParam RegisterPath at, @RestPath long id, @RestQuery Boolean still) {
        return background.show(at, id, Boolean.TRUE.equals(still));
    }

    @POST
    @Path("/registers/{service}/{register}/paste/trial")
    @Admitted("import")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response tryPasted(@RestForm String rows, @BeanParam RegisterPath at, @BeanParam ImportScope scope) {
        return imports.takePasted(at, scope, true, rows);
    }

    @POST
    @Path("/registers/{service}/{register}/paste/import")
    @Admitted("import")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response importPasted(@RestForm String rows, @BeanParam RegisterPath at, @BeanParam ImportScope scope) {
        return imports.takePasted(at, scope, false, rows);
    }
}
