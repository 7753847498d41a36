package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

class SealConfigurationTest {

    @Test
    void thereIsNoKeyUnlessOneIsStated() {
        assertEquals(Optional.empty(), Settings.read(SealConfiguration.class, Map.of()).key());
        assertEquals(Optional.of(Path.of("/run/secrets/seal-key.pem")), Settings
                .read(SealConfiguration.class, Map.of("luzhi.seals.key", "/run/secrets/seal-key.pem")).key());
    }
}
