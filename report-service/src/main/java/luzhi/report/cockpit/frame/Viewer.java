package luzhi.report.cockpit.frame;

import java.util.List;

import luzhi.core.region.NamedRegion;
import luzhi.kernel.access.RoleName;

/**
 * Whoever looks at a page.
 *
 * @param name that what he writes is attributed to
 * @param roles those that mean something here
 */
public record Viewer(String name, NamedRegion region, List<RoleName> roles) {

    public Viewer {
        roles = List.copyOf(roles);
    }
}
