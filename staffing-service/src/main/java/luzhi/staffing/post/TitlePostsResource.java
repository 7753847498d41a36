package luzhi.staffing.post;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Posts by professional title over HTTP. */
@Path("/v1/title-posts")
@Tag(name = "Posts by title", description = "教师岗位结构：approved posts, senior and intermediate ones among them")
public class TitlePostsResource extends RegisterResource<TitlePosts, TitlePostsRow> {

    TitlePostsResource(RegisterService service) {
        super(TitlePosts.class, TitlePostsRow::new, service);
    }
}
