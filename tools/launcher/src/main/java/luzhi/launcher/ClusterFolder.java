package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where PostgreSQL's data are. What a folder holds is told by its name, which is changed in one step: {@code postgres.new}
 * is being made, {@code postgres} is a whole cluster, {@code postgres.erased} was asked to be removed. So only what never
 * held a row, or was given up by {@code --fresh}, is ever removed.
 *
 * @param place see {@link DataFolder}
 */
record ClusterFolder(Path place) {

    /** Without them nothing is a cluster. */
    private static final List<String> ESSENTIAL = List.of("PG_VERSION", "global/pg_control", "base", "pg_wal");
    /** Versions of Luzhi before this one erase a cluster without it. */
    private static final String COMPLETE = "luzhi.complete";

    Path data() {
        return place.resolve("postgres");
    }

    private Path unfinished() {
        return place.resolve("postgres.new");
    }

    private Path erased() {
        return place.resolve("postgres.erased");
    }

    /** Removes everything stored; what is left if this is interrupted does not pass for a database. */
    void erase() {
        removeLeftovers();
        if (Files.exists(data())) {
            move(data(), erased());
            RunFolder.remove(erased());
        }
    }

    private void removeLeftovers() {
        RunFolder.remove(unfinished());
        RunFolder.remove(erased());
    }

    /** Whether there is anything that somebody may want back. */
    boolean isFilled() {
        if (!Files.isDirectory(data())) {
            return Files.exists(data());
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(data())) {
            return inside.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sees to it that there is a cluster.
     *
     * @param make makes a cluster in an empty folder
     * @throws CannotRun if there is something else, which is left as it is
     */
    void provide(Consumer<Path> make) {
        removeLeftovers();
        if (isFilled()) {
            requireWhole();
            return;
        }
        RunFolder.remove(data());
        try {
            RunFolder.makeFolder(unfinished());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        make.accept(unfinished());
        move(unfinished(), data());
    }

    private void requireWhole() {
        List<String> missing = ESSENTIAL.stream().filter(name -> !Files.exists(data().resolve(name))).toList();
        if (!missing.isEmpty()) {
            throw new CannotRun(data() + " is not a whole database: " + String.join(", ", missing)
                    + " missing. " + wayOut());
        }
    }

    /** What somebody can do whose data PostgreSQL cannot use. */
    static String wayOut() {
        return "Nothing was removed. Put a copy of the folder back, or start over with empty data: ./run --fresh";
    }

    /** Says to versions before this one, too, that there is a cluster. */
    void tellEarlierVersions() {
        RunFolder.write(data().resolve(COMPLETE), "");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
