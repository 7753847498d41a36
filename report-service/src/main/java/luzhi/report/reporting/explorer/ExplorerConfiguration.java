package luzhi.report.reporting.explorer;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where a person's browser reaches the services, if not where this service does: behind a gateway, for example. */
@ConfigMapping(prefix = "luzhi.explorer")
public interface ExplorerConfiguration {

    /** The finance service; unless said, where this service reaches it. */
    Optional<URI> financeUrl();

    /** The staffing service, likewise. */
    Optional<URI> staffingUrl();

    /** The infrastructure service, likewise. */
    Optional<URI> infrastructureUrl();
}
