package luzhi.infrastructure.project;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Building projects over HTTP. */
@Path("/v1/building-projects")
@Tag(name = "Building projects", description = "学校建设项目：projects that build or extend schools")
public class BuildingProjectResource extends RegisterResource<BuildingProject, BuildingProjectRow> {
    BuildingProjectResource(RegisterService service) {
        super(BuildingProject.class, BuildingProjectRow::new, service);
    }
}
