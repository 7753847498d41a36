package luzhi.report.reporting.explorer;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceConfiguration;

/** Where a person's browser reaches the other services. */
@ApplicationScoped
public class BrowserAddresses {

    private final SourceConfiguration services;
    private final ExplorerConfiguration browser;

    BrowserAddresses(SourceConfiguration services, ExplorerConfiguration browser) {
        this.services = services;
        this.browser = browser;
    }

    /** @throws IllegalArgumentException for governance, whose figures are kept by this service, and for whom nobody asks */
    public URI of(Owner owner) {
        return Optional.ofNullable(browser.services().get(owner.code()))
                .map(ExplorerConfiguration.Service::url).orElseGet(() -> services.getUrl(owner));
    }
}
