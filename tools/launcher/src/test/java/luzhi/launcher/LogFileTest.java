package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private static final Service FINANCE = Service.of("finance");
    /** What the finance service says of a database that a later one has changed. */
    private static final String NEWER = """
            12:00:01 ERROR Application [] Failed to start application: java.lang.RuntimeException: Failed to start quarkus
            \tat io.quarkus.runner.ApplicationImpl.doStart(Unknown Source)
            Caused by: org.flywaydb.core.api.exception.FlywayValidateException: Validate failed: Migrations have failed validation
            Detected applied migration not resolved locally: 20271231.01.
            If you removed this migration intentionally, run repair to mark the migration as deleted.
            Detected applied migration not resolved locally: 20271231.02.
            Need more flexibility with validation rules? Learn more: https://rd.gt/3AbJUZE
            \tat org.flywaydb.core.Flyway.lambda$migrate$0(Flyway.java:158)
            \t... 10 more
            """;

    @TempDir
    private Path folder;

    private LogFile log;

    @BeforeEach
    void begin() {
        log = new LogFile(folder.resolve("it's a.log"));
    }

    @Test
    void tenLinesAreShownWithoutStacksAndTheRestIsCountedWithACommand() throws IOException {
        String lines = IntStream.rangeClosed(1, 30).mapToObj(i -> "line " + i + "\n\tat some.Program(File.java)\n")
                .collect(Collectors.joining());
        Files.writeString(log.path(), lines);
        String shown = log.lastLines();
        assertEquals(12, shown.lines().count(), shown);
        assertTrue(shown.contains("\n  line 21\n") && shown.contains("\n  line 30\n"), shown);
        assertFalse(shown.contains("some.Program"), shown);
        assertTrue(shown.endsWith("50 more lines: less '" + folder + "/it'\\''s a.log'"), shown);
    }

    @Test
    void anEmptyOneSaysSo() {
        assertTrue(log.lastLines().endsWith(" is empty."));
        assertEquals("", log.text());
    }

    @Test
    void theRunBeforeIsKeptBesideIt() throws IOException {
        Files.writeString(log.path(), "before");
        log.begin();
        assertEquals("", log.text());
        assertEquals("before", Files.readString(folder.resolve("it's a.log.1")));
    }

    @Test
    void newerDataAreToldAsSuchAndNoRepairIsAdvised() throws IOException {
        Files.writeString(log.path(), NEWER);
        String told = NewerData.found(FINANCE, log).orElseThrow().getMessage();
        assertTrue(told.contains("The data of finance-service are of a newer Luzhi"), told);
        assertTrue(told.contains("20271231.01, 20271231.02."), told);
        assertTrue(told.contains("./run --fresh"), told);
        assertFalse(told.contains("repair"), told);
    }

    @Test
    void anyOtherEndIsNotTakenForNewerData() throws IOException {
        Files.writeString(log.path(), "12:00:01 ERROR Application [] Port 8081 seems to be in use\n");
        assertEquals(Optional.empty(), NewerData.found(FINANCE, log));
    }
}
