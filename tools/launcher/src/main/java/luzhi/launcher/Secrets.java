package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random passwords, one a role, made when they are first asked for and kept from then on. */
record Secrets(Path folder) {

    private static final int BYTES = 24;

    boolean has(String role) {
        return Files.exists(file(role));
    }

    String password(String role) {
        if (!has(role)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            RunFolder.write(file(role), HexFormat.of().formatHex(random));
        }
        try {
            return Files.readString(file(role)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String role) {
        return folder.resolve(role + ".password");
    }
}
