package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.sun.security.auth.module.UnixSystem;

/** The folder {@code .run}: everything that outlives a run, for nobody but its owner, and used by one run at a time. */
final class RunFolder implements AutoCloseable {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path path;
    private final FileChannel lock;

    private RunFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates it where it is missing, and keeps others out until it is closed. */
    static RunFolder open(Path path) {
        return open(path, "");
    }

    /** @param address where people find what runs, told to whoever else wants the folder; or empty */
    static RunFolder open(Path path, String address) {
        try {
            makeFolder(path);
            return new RunFolder(path, lock(path.resolve("lock"), address));
        } catch (FileSystemException e) {
            throw notWritable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path file, String address) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE), PosixFilePermissions.asFileAttribute(OWNER_ONLY_FILE));
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ofThisProcess) {
            lock = null;
        }
        if (lock == null) {
            String running = Files.readString(file, StandardCharsets.ISO_8859_1);
            channel.close();
            throw new CannotRun(alreadyRunning(running.lines().toList()));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n" + address + "\n"));
        return channel;
    }

    private static String alreadyRunning(List<String> owner) {
        return "Luzhi is running in this folder already"
                + (owner.isEmpty() ? "" : " (process " + owner.get(0) + ")")
                + (owner.size() > 1 && !owner.get(1).isEmpty() ? ": " + owner.get(1) : "")
                + "\nUse that one, or stop it with Ctrl-C first.";
    }

    /** Removes the lock with the process that holds it, should nobody call this. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    Path keys() {
        return folder("keys");
    }

    Path secrets() {
        return folder("secrets");
    }

    Path tokens() {
        return folder("tokens");
    }

    /** What services that are started elsewhere need to know while the database runs; their %dev profile looks there. */
    Path development() {
        return folder("development");
    }

    /** Where the processes of this run are written down, for the next one to find if this one is killed. */
    Path processes() {
        return path.resolve("processes");
    }

    /** For what a service need not keep; emptied whenever it is started. */
    Path temporary(Service service) {
        return folder("temporary").resolve(service.module());
    }

    private Path folder(String name) {
        Path folder = path.resolve(name);
        try {
            makeFolder(folder);
        } catch (FileSystemException e) {
            throw notWritable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        if (!Files.isWritable(folder)) {
            throw new FileSystemException(folder.toString());
        }
    }

    /** Puts the text into a file that nobody else may read, whole or not at all. */
    static void write(Path file, String text) {
        try {
            Path fresh = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new",
                    PosixFilePermissions.asFileAttribute(OWNER_ONLY_FILE));
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw notWritable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (FileSystemException e) {
            throw notWritable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CannotRun notWritable(FileSystemException e) {
        String user = System.getProperty("user.name");
        return new CannotRun(e.getFile() + " cannot be written by "
                + (user.equals("?") ? "user " + new UnixSystem().getUid() : user)
                + ". Run as the owner of this folder, or in a clone of your own.", e);
    }
}
