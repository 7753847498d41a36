package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A checkout as {@code ./mvnw verify} leaves it, with a {@code .run} of its own: links to everything but the script and
 * what it starts. {@code ./mvnw} in it builds nothing, for whoever tests is building at that very moment.
 */
record LinkedCheckout(Path root) {

    private static final Path ORIGINAL = Checkout.ofThisLauncher().root();
    private static final Path LAUNCHER = Path.of("tools/launcher");

    /** Replaces what an earlier run left at that place. */
    static LinkedCheckout at(Path root) {
        LinkedCheckout checkout = new LinkedCheckout(root.toAbsolutePath());
        RunFolder.remove(root);
        try {
            checkout.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return checkout;
    }

    /** The sources and poms are there too, for the script looks whether they are newer than what was built. */
    private void fill() throws IOException {
        Files.createDirectories(root.resolve(LAUNCHER).resolve("target"));
        for (Service service : Service.values()) {
            link(Path.of(service.module()));
        }
        link(Path.of("libraries"));
        link(Path.of("samples"));
        link(LAUNCHER.resolve("src"));
        link(LAUNCHER.resolve("target/lib"));
        copy(LAUNCHER.resolve("target/launcher.jar"));
        copy(LAUNCHER.resolve("pom.xml"));
        copy(Path.of("pom.xml"));
        copy(Path.of("run"));
        copy(Path.of("services.csv"));
        Path maven = Files.writeString(root.resolve("mvnw"), """
                #!/bin/sh
                echo '[ERROR] The packages are older than what they are made from: ./mvnw clean verify'
                exit 1
                """);
        if (!maven.toFile().setExecutable(true)) {
            throw new IOException(maven + " cannot be made executable");
        }
    }

    private void link(Path path) throws IOException {
        Files.createSymbolicLink(root.resolve(path), ORIGINAL.resolve(path));
    }

    private void copy(Path path) throws IOException {
        Files.copy(ORIGINAL.resolve(path), root.resolve(path), StandardCopyOption.COPY_ATTRIBUTES);
    }

    Path run() {
        return root.resolve(".run");
    }

    /** {@code ./run} with these options. */
    Process start(Map<String, String> environment, Path output, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("./run"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    /** Removes what the suite stored, and leaves its logs. */
    void removeData() {
        Path place = DataFolder.choose(run(), System.out);
        if (place.equals(run())) {
            RunFolder.remove(run().resolve("postgres"));
            RunFolder.remove(run().resolve("postgres-programs"));
        } else {
            RunFolder.remove(place);
        }
    }
}
