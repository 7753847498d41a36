package luzhi.report.cockpit.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import luzhi.kernel.access.Role;

/** One row of a register, typed into a form, or cell by cell. */
@Path("/cockpit/{cycle}/{region}")
@Produces(MediaType.TEXT_HTML)
public class RegisterRowResource {

    private final RowSheets rows;
    private final GridRows grid;

    RegisterRowResource(RowSheets rows, GridRows grid) {
        this.rows = rows;
        this.grid = grid;
    }

    @GET
    @Path("/registers/{service}/{register}/rows/new")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response begin(@BeanParam RegisterPath at) {
        return rows.begin(at);
    }

    @GET
    @Path("/registers/{service}/{register}/rows/{id}")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response show(@BeanParam RegisterPath at, @RestPath long id) {
        return rows.show(at, id);
    }

    @POST
    @Path("/registers/{service}/{register}/rows/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response create(@BeanParam RegisterPath at, MultivaluedMap<String, String> typed) {
        return rows.save(at, null, TypedRow.of(typed));
    }

    @POST
    @Path("/registers/{service}/{register}/rows/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response replace(@BeanParam RegisterPath at, @RestPath long id, MultivaluedMap<String, String> typed) {
        return rows.save(at, id, TypedRow.of(typed));
    }

    /** Some cells of a row that is to exist. */
    @POST
    @Path("/registers/{service}/{register}/rows/new/cells")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response addCells(@BeanParam RegisterPath at, MultivaluedMap<String, String> typed) {
        return grid.save(at, null, TypedRow.of(typed));
    }

    /** Some cells of a row, and no others. */
    @POST
    @Path("/registers/{service}/{register}/rows/{id}/cells")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response changeCells(@BeanParam RegisterPath at, @RestPath long id, MultivaluedMap<String, String> typed) {
        return grid.save(at, id, TypedRow.of(typed));
    }

    @POST
    @Path("/registers/{service}/{register}/rows/{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response delete(@BeanParam RegisterPath at, @RestPath long id, MultivaluedMap<String, String> typed) {
        return rows.delete(at, id, TypedRow.of(typed));
    }
}
