package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTest {

    private static final byte[] CONTENT = "{\"format\":\"luzhi-seal-1\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private SealKey read(String text) throws IOException {
        return SealKey.read(Files.writeString(folder.resolve("key.pem"), text));
    }

    @Test
    void whatItSignsIsVerifiedByItsPublicPartAndNoOther() {
        SealKey key = SealKey.read(SealKeyFile.write(folder.resolve("key.pem"), SealKeyFile.pair()));
        SealKey other = SealKey.read(SealKeyFile.write(folder.resolve("other.pem"), SealKeyFile.pair()));
        String signature = key.sign(CONTENT);
        assertTrue(signature.matches("[\\w-]+\\.\\.[\\w-]+"), signature);
        assertTrue(key.published().signed(CONTENT, signature));
        assertFalse(other.published().signed(CONTENT, signature));
        assertFalse(key.published().signed(new byte[0], signature));
        assertFalse(key.published().signed(CONTENT, "none"));
        SealSignature kept = new SealSignature(key.published().id(), signature);
        assertTrue(kept.holds(CONTENT, List.of(other.published(), key.published())));
        assertFalse(kept.holds(CONTENT, List.of(other.published())));
    }

    /** RFC 8037, appendix A. */
    @Test
    void itsNameIsThatOfTheStandard() throws Exception {
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        byte[] secret = Base64.getUrlDecoder().decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
        byte[] point = Base64.getUrlDecoder().decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        KeyPair pair = new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(behind("302a300506032b6570032100", point))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(behind("302e020100300506032b657004220420", secret))));
        PublishedKey published = SealKey.read(SealKeyFile.write(folder.resolve("key.pem"), pair)).published();
        assertEquals("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", published.id());
        assertEquals("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", published.point());
    }

    private static byte[] behind(String prefix, byte[] raw) {
        byte[] head = HexFormat.of().parseHex(prefix);
        byte[] whole = Arrays.copyOf(head, head.length + raw.length);
        System.arraycopy(raw, 0, whole, head.length, raw.length);
        return whole;
    }

    @Test
    void aFileThatHoldsNoPairIsSaidToAndNothingOfItIsShown() throws IOException {
        KeyPair one = SealKeyFile.pair();
        KeyPair other = SealKeyFile.pair();
        String secret = SealKeyFile.pem("PRIVATE KEY", one.getPrivate());
        assertRefused("has no block PUBLIC KEY", secret);
        assertRefused("has no block PRIVATE KEY", SealKeyFile.pem("PUBLIC KEY", one.getPublic()));
        assertRefused("do not belong together", secret + SealKeyFile.pem("PUBLIC KEY", other.getPublic()));
        assertRefused("is no key of Ed25519", secret.replaceFirst("M", "AAAA") + SealKeyFile.pem("PUBLIC KEY",
                one.getPublic()));
        assertTrue(assertThrows(IllegalStateException.class, () -> SealKey.read(folder.resolve("nowhere")))
                .getMessage().contains("cannot be read"));
    }

    private void assertRefused(String why, String text) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> read(text));
        assertTrue(refusal.getMessage().contains(why), refusal::getMessage);
        String secret = text.lines().filter(line -> !line.startsWith("-")).findFirst().orElseThrow();
        assertFalse(refusal.getMessage().contains(secret));
    }
}
