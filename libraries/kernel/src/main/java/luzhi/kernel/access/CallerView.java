package luzhi.kernel.access;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.region.NamedRegion;

/** Whoever asks, as this service takes the token. */
@Schema(name = "Caller")
public record CallerView(
        @Schema(description = "What writes are attributed to") String name,
        @Schema(description = "Those of the token that mean something here") List<RoleName> roles,
        @Schema(description = "With its subtree, what the caller may see") NamedRegion region) {

    public CallerView {
        roles = List.copyOf(roles);
    }
}
