package luzhi.kernel.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.OidcRequestContextProperties;
import io.quarkus.oidc.common.OidcResponseFilter.OidcResponseFilterContext;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.buffer.Buffer;

/** Which issuers a provider of tokens may name. */
class ProviderIdentityTest {

    private static final String ADDRESS = "https://sso.example/realms/luzhi";

    @ParameterizedTest
    @ValueSource(strings = {"{'issuer': 'https://sso.example/realms/luzhi'}",
            "{'issuer': 'https://sso.example/realms/luzhi/'}"})
    void itsAddress(String document) {
        assertDoesNotThrow(() -> answer(Optional.empty(), 200, document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'issuer': 'https://sso.example/realms/other'}",
            "{'issuer': 'http://sso.example/realms/luzhi'}",
            "{'issuer': ''}", "{}"})
    void noOther(String document) {
        OIDCException refused = assertThrows(OIDCException.class, () -> answer(Optional.empty(), 200, document));
        assertTrue(refused.getMessage().contains(ADDRESS) && refused.getMessage().contains("quarkus.oidc.token.issuer"),
                refused.getMessage());
    }

    @Test
    void anyWhereSomebodyHasSaidWhichIsMeant() {
        assertDoesNotThrow(
                () -> answer(Optional.of("https://other.example"), 200, "{'issuer': 'https://third.example'}"));
    }

    @Test
    void whatIsNoDocumentIsTheLibrarysMatter() {
        assertDoesNotThrow(() -> answer(Optional.empty(), 404, "nothing here"));
    }

    private static void answer(Optional<String> issuer, int status, String document) {
        new ProviderIdentity(Optional.of(ADDRESS), issuer)
                .filter(new OidcResponseFilterContext(new OidcRequestContextProperties(Map.of()), status,
                        MultiMap.caseInsensitiveMultiMap(), Buffer.buffer(document.replace('\'', '"'))))
                .await().indefinitely();
    }
}
