package luzhi.infrastructure.schoolclass;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** School classes over HTTP. */
@Path("/v1/school-classes")
@Tag(name = "School classes", description = "班级：each class with its pupils")
public class SchoolClassResource extends RegisterResource<SchoolClass, SchoolClassRow> {
    SchoolClassResource(RegisterService service) {
        super(SchoolClass.class, SchoolClassRow::new, service);
    }
}
