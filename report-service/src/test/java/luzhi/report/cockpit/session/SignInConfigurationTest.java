package luzhi.report.cockpit.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

class SignInConfigurationTest {

    private static SignInConfiguration read(Map<String, String> stated) {
        return Settings.read(SignInConfiguration.class, stated);
    }

    @Test
    void nobodySignsInUnlessAClientIsNamed() {
        SignInConfiguration unsaid = read(Map.of());
        assertEquals(Optional.empty(), unsaid.client());
        assertEquals(Optional.empty(), unsaid.secret());
        SignInConfiguration said = read(Map.of("luzhi.sign-in.client", "pages", "luzhi.sign-in.secret", "x"));
        assertEquals(Optional.of("pages"), said.client());
        assertEquals(Optional.of("x"), said.secret());
    }

    @Test
    void aClientWithoutASecretKeepsTheServiceFromStarting() {
        SessionTenant tenant = new SessionTenant(read(Map.of("luzhi.sign-in.client", "pages")), null, null);
        String why = assertThrows(IllegalStateException.class, () -> tenant.create(null)).getMessage();
        assertTrue(why.contains("luzhi.sign-in.secret"), why);
    }
}
