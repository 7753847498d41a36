package luzhi.report.cockpit.register;

import java.net.URI;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import luzhi.kernel.access.Role;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.source.ServiceRequest;

/** Declares a register complete, and takes that back. */
@Path("/cockpit/{cycle}/{region}")
@Produces(MediaType.TEXT_HTML)
public class CompletenessResource {

    private final RegisterPages pages;
    private final Registers registers;
    private final RequestLanguage language;

    CompletenessResource(RegisterPages pages, Registers registers, RequestLanguage language) {
        this.pages = pages;
        this.registers = registers;
        this.language = language;
    }

    @POST
    @Path("/registers/{service}/{register}/completeness/declare")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response declare(@BeanParam RegisterPath at, @RestForm String period) {
        return put("PUT", at, period);
    }

    @POST
    @Path("/registers/{service}/{register}/completeness/withdraw")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    public Response withdraw(@BeanParam RegisterPath at, @RestForm String period) {
        return put("DELETE", at, period);
    }

    private Response put(String method, RegisterPath at, String period) {
        registers.describe(at, language.get());
        String time = period == null || period.isBlank() ? "" : "&period=" + ServiceTarget.encode(period.strip());
        Told<Void> done = registers.change(at, ServiceRequest.write(method,
                at.description("/completeness?region=" + at.region() + time), Map.of()), language.get());
        return done.isGood()
                ? Response.seeOther(URI.create(at.at("#complete"))).build()
                : pages.answer(at, RowsWanted.of(null), Tried.inVain(done));
    }
}
