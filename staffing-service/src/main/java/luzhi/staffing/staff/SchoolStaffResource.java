package luzhi.staffing.staff;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** School staff over HTTP. */
@Path("/v1/school-staffs")
@Tag(name = "School staff", description = "学校教职工：staff and full-time teachers of each school and stage, with degrees and titles")
public class SchoolStaffResource extends RegisterResource<SchoolStaff, SchoolStaffRow> {

    SchoolStaffResource(RegisterService service) {
        super(SchoolStaff.class, SchoolStaffRow::new, service);
    }
}
