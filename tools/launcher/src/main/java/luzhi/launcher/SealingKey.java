package luzhi.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key that signs what is sealed in this run folder, made once: both its parts in one file of PEM. */
final class SealingKey {

    private static final String CURVE = "Ed25519";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[]{'\n'});

    private SealingKey() {}

    /** The file, which nobody else may read. */
    static Path in(Path folder) {
        Path file = folder.resolve("seal-key.pem").toAbsolutePath();
        if (!Files.exists(file)) {
            KeyPair made = make();
            RunFolder.write(file, block("PRIVATE KEY", made.getPrivate()) + block("PUBLIC KEY", made.getPublic()));
        }
        return file;
    }

    private static KeyPair make() {
        try {
            return KeyPairGenerator.getInstance(CURVE).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform from 15 on has " + CURVE, e);
        }
    }

    private static String block(String title, Key key) {
        return "-----BEGIN " + title + "-----\n" + LINES.encodeToString(key.getEncoded()) + "\n-----END " + title
                + "-----\n";
    }
}
