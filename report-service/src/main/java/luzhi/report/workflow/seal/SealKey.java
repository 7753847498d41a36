package luzhi.report.workflow.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** The key by which this installation signs what it seals: Ed25519 (RFC 8032), which every Java from 15 on verifies by itself. */
final class SealKey {

    private static final String CURVE = "Ed25519";
    private static final byte[] PROBE = {1};

    private final PrivateKey signing;
    private final PublishedKey published;

    private SealKey(PrivateKey signing, PublishedKey published) {
        this.signing = signing;
        this.published = published;
    }

    /**
     * Reads a file that holds both parts as PEM. What is wrong with one is said without a word of what it holds.
     *
     * @throws IllegalStateException if it holds no such pair
     */
    static SealKey read(Path file) {
        try {
            String text = Files.readString(file);
            KeyFactory keys = KeyFactory.getInstance(CURVE);
            PrivateKey signing = keys.generatePrivate(new PKCS8EncodedKeySpec(block("PRIVATE KEY", text, file)));
            PublicKey verifying = keys.generatePublic(new X509EncodedKeySpec(block("PUBLIC KEY", text, file)));
            SealKey key = new SealKey(signing, PublishedKey.of(verifying));
            if (!key.published.signed(PROBE, key.sign(PROBE))) {
                throw unusable(file, "its two parts do not belong together");
            }
            return key;
        } catch (IOException e) {
            throw unusable(file, "it cannot be read");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unusable(file, "what it holds is no key of " + CURVE);
        }
    }

    private static byte[] block(String title, String text, Path file) {
        Matcher block = Pattern.compile("-----BEGIN " + title + "-----([A-Za-z0-9+/=\\s]+)-----END " + title + "-----")
                .matcher(text);
        if (!block.find()) {
            throw unusable(file, "it has no block " + title);
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }

    private static IllegalStateException unusable(Path file, String why) {
        return new IllegalStateException(
                "luzhi.seals.key 所指文件 " + file + " 不可用，应含 Ed25519 私钥与公钥两段 PEM，做法见 docs/operations.md"
                        + " | The file of luzhi.seals.key, " + file + ", cannot be used: " + why
                        + ". Expected are a private and a public key of " + CURVE
                        + " as PEM; docs/operations.md says how to make them");
    }

    /** Its public part. */
    PublishedKey published() {
        return published;
    }

    /** A signature over the content that travels without it: JWS in compact form, detached (RFC 7515, appendix F). */
    String sign(byte[] content) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue(published.id());
        signature.setKey(signing);
        signature.setPayloadBytes(content);
        try {
            return signature.getDetachedContentCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java platform from 15 on signs by " + CURVE, e);
        }
    }
}
