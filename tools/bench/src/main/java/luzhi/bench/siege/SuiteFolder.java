package luzhi.bench.siege;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import luzhi.launcher.Workbench;

/**
 * A checkout of links to what was built, with a {@code .run} of its own: what is started in it shares neither data nor ports with
 * a suite of this checkout.
 */
record SuiteFolder(Path root) {

    private static final Path LAUNCHER = Path.of("tools/launcher/target");

    static SuiteFolder make(List<String> services) throws IOException {
        SuiteFolder folder = new SuiteFolder(Files.createTempDirectory(Path.of("/var/tmp"), "luzhi-siege-"));
        for (String service : services) {
            folder.link(Path.of(service + "-service"));
        }
        folder.link(Path.of("libraries"));
        folder.link(Path.of("samples"));
        Files.createDirectories(folder.root.resolve(LAUNCHER));
        folder.link(LAUNCHER.resolve("lib"));
        folder.copy(LAUNCHER.resolve("launcher.jar"));
        folder.copy(Path.of("services.csv"));
        return folder;
    }

    private void link(Path path) throws IOException {
        Files.createSymbolicLink(root.resolve(path), Workbench.checkout().resolve(path));
    }

    private void copy(Path path) throws IOException {
        Files.copy(Workbench.checkout().resolve(path), root.resolve(path));
    }

    Path launcher() {
        return root.resolve(LAUNCHER).resolve("launcher.jar");
    }

    Path run() {
        return root.resolve(".run");
    }

    Path log(String name) {
        return run().resolve("logs").resolve(name + ".log");
    }

    /** What the launcher has said. */
    Path printed() {
        return root.resolve("printed.txt");
    }

    /** Follows no link. */
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                inside.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
