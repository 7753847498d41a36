package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The key that signs the demo tokens, made once. A token is three parts in base64url, the last an RS256 signature (RFC
 * 7515): that is little enough to need no library.
 */
final class SigningKey {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BITS = 2048;

    private final KeyPair keys;

    private SigningKey(KeyPair keys) {
        this.keys = keys;
    }

    static SigningKey in(Path folder) {
        Path privateKey = folder.resolve("private.key");
        Path publicKey = folder.resolve("public.key");
        try {
            if (!Files.exists(privateKey) || !Files.exists(publicKey)) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS);
                KeyPair made = generator.generateKeyPair();
                RunFolder.write(publicKey, base64(made.getPublic().getEncoded()));
                RunFolder.write(privateKey, base64(made.getPrivate().getEncoded()));
            }
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new SigningKey(new KeyPair(rsa.generatePublic(new X509EncodedKeySpec(bytes(publicKey))),
                    rsa.generatePrivate(new PKCS8EncodedKeySpec(bytes(privateKey)))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotRun("The keys in " + folder + " cannot be read; remove that folder to have new ones.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the services check tokens with. */
    String publicKey() {
        return base64(keys.getPublic().getEncoded());
    }

    /** A token that says this. */
    String sign(Map<String, Object> claims) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        String content = base64url(json(header)) + "." + base64url(json(claims));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64url(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] json(Map<String, Object> value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
