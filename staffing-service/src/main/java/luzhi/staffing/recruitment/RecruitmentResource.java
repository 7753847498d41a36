package luzhi.staffing.recruitment;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Recruitment over HTTP. */
@Path("/v1/recruitments")
@Tag(name = "Recruitments", description = "教师补充：teachers taken on, by programme")
public class RecruitmentResource extends RegisterResource<Recruitment, RecruitmentRow> {

    RecruitmentResource(RegisterService service) {
        super(Recruitment.class, RecruitmentRow::new, service);
    }
}
