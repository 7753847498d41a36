package luzhi.infrastructure.project;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterDesk;
import luzhi.kernel.register.RegisterResource;

/** Building projects over HTTP. */
@Path("/v1/building-projects")
@Tag(name = "Building projects", description = "学校建设项目：projects that build or extend schools")
public class BuildingProjectResource extends RegisterResource<BuildingProject> {
    BuildingProjectResource(RegisterDesk desk) {
        super(BuildingProject.class, desk);
    }
}
