package luzhi.staffing.supervision;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Posts of the supervision office over HTTP. */
@Path("/v1/supervision-posts")
@Tag(name = "Supervision posts", description = "教育督导机构编制：posts added and staff recruited")
public class SupervisionPostsResource extends RegisterResource<SupervisionPosts, SupervisionPostsRow> {

    SupervisionPostsResource(RegisterService service) {
        super(SupervisionPosts.class, SupervisionPostsRow::new, service);
    }
}
