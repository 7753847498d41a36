package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterFolderTest {

    @TempDir
    private Path place;

    private ClusterFolder folder;
    private int made;

    @BeforeEach
    void begin() {
        folder = new ClusterFolder(place);
    }

    private void make(Path empty) {
        made++;
        try {
            Files.createDirectories(empty.resolve("base"));
            Files.createDirectories(empty.resolve("pg_wal"));
            Files.createDirectories(empty.resolve("global"));
            Files.writeString(empty.resolve("global/pg_control"), "control");
            Files.writeString(empty.resolve("PG_VERSION"), "18");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aClusterIsMadeOnceAndKept() {
        folder.provide(this::make);
        folder.provide(this::make);
        assertEquals(1, made);
        assertTrue(folder.isFilled());
    }

    @Test
    void aClusterIsKeptWhateverBecameOfTheMarkOfEarlierVersions() throws IOException {
        folder.provide(this::make);
        folder.tellEarlierVersions();
        Files.delete(folder.data().resolve("luzhi.complete"));
        folder.provide(this::make);
        assertEquals(1, made);
    }

    @Test
    void whatWasInterruptedWhileItWasMadeIsMadeAnew() {
        assertThrows(IllegalStateException.class, () -> folder.provide(empty -> {
            make(empty);
            throw new IllegalStateException("interrupted");
        }));
        assertFalse(folder.isFilled());
        folder.provide(this::make);
        assertEquals(2, made);
        assertTrue(folder.isFilled());
    }

    @Test
    void anEmptyFolderHoldsNothingToLose() throws IOException {
        Files.createDirectories(folder.data());
        folder.provide(this::make);
        assertEquals(1, made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PG_VERSION", "global/pg_control", "base", "pg_wal"})
    void whatIsNoWholeClusterIsLeftAloneAndTold(String missing) throws IOException {
        folder.provide(this::make);
        Files.writeString(folder.data().resolve("row"), "stated by somebody");
        RunFolder.remove(folder.data().resolve(missing));
        String message = assertThrows(CannotRun.class, () -> folder.provide(this::make)).getMessage();
        assertTrue(message.contains(missing + " missing"), message);
        assertTrue(message.contains("./run --fresh"), message);
        assertEquals("stated by somebody", Files.readString(folder.data().resolve("row")));
    }

    @Test
    void aFileInItsPlaceIsLeftAloneToo() throws IOException {
        Files.writeString(folder.data(), "a backup?");
        assertThrows(CannotRun.class, () -> folder.provide(this::make));
        assertEquals("a backup?", Files.readString(folder.data()));
    }

    @Test
    void everythingIsErasedOnlyWhenAskedAlsoIfThatWasInterruptedBefore() throws IOException {
        folder.provide(this::make);
        Files.createDirectories(place.resolve("postgres.erased/base"));
        folder.erase();
        assertFalse(folder.isFilled());
        assertFalse(Files.exists(place.resolve("postgres.erased")));
    }
}
