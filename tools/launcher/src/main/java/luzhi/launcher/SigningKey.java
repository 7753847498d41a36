package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Base64;

import io.smallrye.jwt.util.KeyUtils;

/** The key that signs the demo tokens, made once. */
final class SigningKey {

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
                KeyPair made = KeyUtils.generateKeyPair(BITS);
                RunFolder.write(publicKey, base64(made.getPublic()));
                RunFolder.write(privateKey, base64(made.getPrivate()));
            }
            return new SigningKey(new KeyPair(KeyUtils.decodePublicKey(Files.readString(publicKey)),
                    KeyUtils.decodePrivateKey(Files.readString(privateKey))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotRun("The keys in " + folder + " cannot be read; remove that folder to have new ones.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the services check tokens with. */
    String publicKey() {
        return base64(keys.getPublic());
    }

    PrivateKey forTokens() {
        return keys.getPrivate();
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
