package luzhi.infrastructure.census;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** School censuses over HTTP. */
@Path("/v1/school-censuses")
@Tag(name = "School censuses", description = "学校年度统计：pupils, classes, buildings, equipment and networks of each school and stage")
public class SchoolCensusResource extends RegisterResource<SchoolCensus, SchoolCensusRow> {
    SchoolCensusResource(RegisterService service) {
        super(SchoolCensus.class, SchoolCensusRow::new, service);
    }
}
