package luzhi.kernel.http;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of this service that others are told. What a client says of it, in {@code Host}, is his own word. */
@ApplicationScoped
public class PublicAddress {

    private final Optional<String> said;
    private final int port;

    PublicAddress(PublicConfiguration configuration, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.said = configuration.url().map(PublicAddress::withoutLastSlash);
        this.port = port;
    }

    private static String withoutLastSlash(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** What stands before the path of an address in an answer; empty for one that is relative to what was asked. */
    public String prefix() {
        return said.orElse("");
    }

    /** What stands before the path of an address that is read elsewhere, as in a paper. */
    public String absolute() {
        return said.orElse("http://localhost:" + port);
    }
}
