package luzhi.kernel.http;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How others reach this service. */
@ConfigMapping(prefix = "luzhi.public")
public interface PublicConfiguration {

    /**
     * The address by which clients and readers reach this service, such as {@code https://luzhi.example.org/finance}. Addresses in answers
     * begin with it. Unless said, they are told relative to whatever was asked, and those in papers lead to this machine.
     */
    Optional<URI> url();
}
