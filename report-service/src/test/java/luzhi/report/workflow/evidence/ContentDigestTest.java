package luzhi.report.workflow.evidence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.RuleBroken;
import luzhi.kernel.http.EntityTags;

class ContentDigestTest {

    private static final byte[] DIGEST = EntityTags.sha256().digest("abc".getBytes());
    private static final String ABC = "sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:";

    @Test
    void isWrittenAsItIsRead() {
        assertEquals(ABC, ContentDigest.of(DIGEST));
        assertDoesNotThrow(() -> ContentDigest.require(ABC, DIGEST));
        assertDoesNotThrow(() -> ContentDigest.require("sha-512=:AAAA:, " + ABC + ", md5=:AA==:", DIGEST));
        assertDoesNotThrow(() -> ContentDigest.require(null, DIGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha-256", "sha-512=:AAAA:", "sha-256=ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
            "xsha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:"})
    void refusesWhatIsNoDigest(String header) {
        assertEquals("invalid-content-digest", assertThrows(RuleBroken.class,
                () -> ContentDigest.require(header, DIGEST)).faults().get(0).code());
    }

    @Test
    void refusesAnotherDigest() {
        assertEquals("content-digest-differs", assertThrows(RuleBroken.class,
                () -> ContentDigest.require(ABC.replace("ung", "Ung"), DIGEST)).faults().get(0).code());
    }
}
