package luzhi.report.cockpit.session;

import org.jboss.resteasy.reactive.RestQuery;

/** What a provider sends somebody back with (RFC 6749, 4.1.2; RFC 9207; OpenID Connect Session Management 1.0): read before any operation is. */
public record ProviderAnswer(@RestQuery String code, @RestQuery String state,
        @RestQuery("session_state") String session,
        @RestQuery("iss") String issuer, @RestQuery String scope, @RestQuery String error,
        @RestQuery("error_description") String description, @RestQuery("error_uri") String explanation) {}
