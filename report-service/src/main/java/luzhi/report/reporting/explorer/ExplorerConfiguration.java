package luzhi.report.reporting.explorer;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where a person's browser reaches the services, if not where this service does: behind a gateway, for example. */
@ConfigMapping(prefix = "luzhi.explorer")
public interface ExplorerConfiguration {

    Optional<URI> financeUrl();

    Optional<URI> staffingUrl();

    Optional<URI> infrastructureUrl();
}
