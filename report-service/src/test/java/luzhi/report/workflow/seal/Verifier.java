package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** The program that verifies seals without this service, in this process: a Java of its own for each would take a minute. */
final class Verifier {

    static final Path PROGRAM = Path.of("..", "tools", "verify", "LuzhiVerify.java");

    private static final Method RUN = compile();

    private Verifier() {}

    private static Method compile() {
        try {
            String classes = Files.createDirectories(Path.of("target", "verifier")).toString();
            assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-encoding", "UTF-8",
                    "-Xlint:all", "-proc:none", "-cp", classes, "-Werror", "-d", classes, PROGRAM.toString()));
            return new URLClassLoader(new URL[]{Path.of(classes).toUri().toURL()}).loadClass("LuzhiVerify")
                    .getMethod("run", List.class, PrintStream.class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the program printed, and how it ended. */
    record Outcome(int status, String printed) {

        Outcome says(int expected, String... parts) {
            assertEquals(expected, status, printed);
            for (String part : parts) {
                assertTrue(printed.contains(part), () -> part + " is missing in\n" + printed);
            }
            return this;
        }

        Outcome saysInOneLine(int expected, String... parts) {
            assertEquals(1, lines(), printed);
            return says(expected, parts);
        }

        long lines() {
            return printed.lines().count();
        }
    }

    /** @param arguments as they would stand on the command line */
    static Outcome run(Object... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            Object status = RUN.invoke(null, Stream.of(arguments).map(Object::toString).toList(),
                    new PrintStream(printed, true, StandardCharsets.UTF_8));
            return new Outcome((int) status, printed.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
