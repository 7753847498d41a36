package luzhi.report.reporting.explorer;

import java.net.URI;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** Where a person's browser reaches the services, if not where this service does: behind a gateway, for example. */
@ConfigMapping(prefix = "luzhi.explorer")
public interface ExplorerConfiguration {

    /** Those that a browser reaches elsewhere, by the names they have as sources. */
    @WithParentName
    Map<String, Service> services();

    /** A service as a browser sees it. */
    interface Service {

        /** Where a browser reaches it; unless said, where this service does. */
        URI url();
    }
}
