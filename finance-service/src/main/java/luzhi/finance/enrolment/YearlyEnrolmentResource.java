package luzhi.finance.enrolment;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterDesk;
import luzhi.kernel.register.RegisterResource;

/** Yearly enrolments over HTTP. */
@Path("/v1/yearly-enrolments")
@Tag(name = "Yearly enrolments", description = "年初年末在校学生：students at both ends of a calendar year, by stage")
public class YearlyEnrolmentResource extends RegisterResource<YearlyEnrolment> {

    YearlyEnrolmentResource(RegisterDesk desk) {
        super(YearlyEnrolment.class, desk);
    }
}
