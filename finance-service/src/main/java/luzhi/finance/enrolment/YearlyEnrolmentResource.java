package luzhi.finance.enrolment;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Yearly enrolments over HTTP. */
@Path("/v1/yearly-enrolments")
@Tag(name = "Yearly enrolments", description = "年初年末在校学生：students at both ends of a calendar year, by stage")
public class YearlyEnrolmentResource extends RegisterResource<YearlyEnrolment, YearlyEnrolmentRow> {

    YearlyEnrolmentResource(RegisterService service) {
        super(YearlyEnrolment.class, YearlyEnrolmentRow::new, service);
    }
}
