package luzhi.report.cockpit.frame;

import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.NamedRegion;
import luzhi.kernel.access.RoleName;

/**
 * Whoever looks at a page.
 *
 * @param name that what he writes is attributed to
 * @param region whose subtree he may see; null where nobody has said so
 * @param roles those that mean something here
 */
public record Viewer(String name, @Nullable NamedRegion region, List<RoleName> roles) {

    public Viewer {
        roles = List.copyOf(roles);
    }
}
