package luzhi.infrastructure.school;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Schools over HTTP. */
@Path("/v1/schools")
@Tag(name = "Schools", description = "学校、幼儿园和教学点：the list that all other registers of this service refer to")
public class SchoolResource extends RegisterResource<School, SchoolRow> {
    SchoolResource(RegisterService service) {
        super(School.class, SchoolRow::new, service);
    }
}
