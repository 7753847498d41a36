package luzhi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.sun.security.auth.module.UnixSystem;

import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * Where PostgreSQL keeps its data and its programs. That is the run folder, unless root starts it: PostgreSQL refuses to
 * run as root, so it runs under {@code unshare -U}, without root's power to enter other people's folders. If the run
 * folder lies inside one of those, a folder below /var/tmp is used instead.
 */
final class DataFolder {

    private static final int NAME_LENGTH = 12;

    private DataFolder() {}

    static Path choose(Path runFolder, PrintStream out) {
        try {
            if (!isRoot() || isReachable(runFolder)) {
                return runFolder;
            }
            Path elsewhere = Path.of("/var/tmp", "luzhi-" + digest(runFolder));
            RunFolder.makeFolder(elsewhere);
            requireOurs(elsewhere);
            out.println("PostgreSQL cannot enter " + runFolder + " when root starts it; its data is in " + elsewhere);
            return elsewhere;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    private static boolean isReachable(Path folder) throws IOException {
        if (!LinuxUtils.isUnshareAvailable()) {
            throw new CannotRun("PostgreSQL refuses to run as root, and unshare -U, which would help, is not allowed "
                    + "here. Run this as an ordinary user.");
        }
        try {
            return new ProcessBuilder("unshare", "-U", "test", "-w", folder.toString()).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.", e);
        }
    }

    /** Anybody may have made a folder of this name in /var/tmp. */
    private static void requireOurs(Path folder) throws IOException {
        if (!Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
            throw new CannotRun(folder + " belongs to somebody else. Remove it, or run in another folder.");
        }
    }

    private static String digest(Path path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
