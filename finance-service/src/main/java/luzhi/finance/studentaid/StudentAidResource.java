package luzhi.finance.studentaid;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Student aid over HTTP. */
@Path("/v1/student-aids")
@Tag(name = "Student aid", description = "学生资助：paid out and students reached, by programme and stage")
public class StudentAidResource extends RegisterResource<StudentAid, StudentAidRow> {

    StudentAidResource(RegisterService service) {
        super(StudentAid.class, StudentAidRow::new, service);
    }
}
