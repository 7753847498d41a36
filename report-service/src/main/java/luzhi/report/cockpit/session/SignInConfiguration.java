package luzhi.report.cockpit.session;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How people sign in to pages: at the provider of tokens, by OpenID Connect. */
@ConfigMapping(prefix = "luzhi.sign-in")
public interface SignInConfiguration {

    /** The client that pages are at the provider of tokens, `quarkus.oidc.auth-server-url`. Unless said, nobody signs in to pages. */
    Optional<String> client();

    /**
     * What that client proves itself with; a client without a secret is none for pages. Sessions are encrypted with it, so it should have 32
     * characters or more: with fewer, they end with each start.
     */
    Optional<String> secret();
}
