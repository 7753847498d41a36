package luzhi.launcher;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * PostgreSQL's programs, unpacked from the jar that brings them for this system.
 *
 * @param folder where they are, without symbolic links in its path
 */
record PostgresPrograms(Path folder) {

    /** The library's log; held here, for a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("io.zonky.test");
    private static final int NAME_LENGTH = 12;
    private static final int OWNER_EXECUTES = 0100;

    /**
     * Unpacks them unless they are there.
     *
     * @param place see {@link DataFolder}
     */
    static PostgresPrograms in(Path place) {
        LIBRARY.setLevel(Level.WARNING);
        try {
            byte[] archive = archive();
            Path all = place.resolve("postgres-programs");
            RunFolder.makeFolder(all);
            Path folder = all.resolve(digest(archive));
            if (!Files.exists(folder)) {
                // under its name only when it is whole, for whoever is interrupted
                Path fresh = all.resolve("unpacking");
                RunFolder.remove(fresh);
                unpack(archive, fresh);
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresPrograms(folder.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] archive() throws IOException {
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(),
                System.getProperty("os.arch"))) {
            return archive.readAllBytes();
        } catch (IllegalStateException none) {
            throw new CannotRun("There is no PostgreSQL for this system: " + none.getMessage(), none);
        }
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    }

    private static String digest(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive)).substring(0,
                    NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        Files.createDirectory(target);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(
                new XZCompressorInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & OWNER_EXECUTES) != 0 && !file.toFile().setExecutable(true, false)) {
                throw new IOException(file + " cannot be made executable");
            }
        }
    }

    /** How to run one of them; PostgreSQL refuses to run as root, so root leaves its powers behind. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Whatever runs of these and of earlier programs unpacked beside them, whoever started it. */
    List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(process -> process.info().command()
                .filter(path -> Path.of(path).startsWith(folder.getParent())).isPresent()).toList();
    }
}
