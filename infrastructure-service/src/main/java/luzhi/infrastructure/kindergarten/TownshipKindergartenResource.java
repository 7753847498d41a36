package luzhi.infrastructure.kindergarten;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.register.RegisterResource;
import luzhi.kernel.register.RegisterService;

/** Township kindergartens over HTTP. */
@Path("/v1/township-kindergartens")
@Tag(name = "Township kindergartens", description = "乡镇公办中心幼儿园：townships and their public central kindergarten")
public class TownshipKindergartenResource extends RegisterResource<TownshipKindergarten, TownshipKindergartenRow> {
    TownshipKindergartenResource(RegisterService service) {
        super(TownshipKindergarten.class, TownshipKindergartenRow::new, service);
    }
}
