package luzhi.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that Luzhi was checked out to and built in. */
record Checkout(Path root) {

    /** The one that the launcher itself was built in, be it run from its jar or from its classes. */
    static Checkout ofThisLauncher() {
        Path place = placeOfThisClass();
        for (Path folder = place; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("samples/zhangye"))) {
                return new Checkout(folder);
            }
        }
        throw new CannotRun("No samples/zhangye above " + place + ": the launcher runs inside a checkout of Luzhi.");
    }

    private static Path placeOfThisClass() {
        try {
            return Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The packaged service. */
    Path jar(Service service) {
        Path jar = root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new CannotRun(jar + " is missing: build it with ./mvnw package");
        }
        return jar;
    }

    /** What draws synthetic registers. */
    Path sampler() {
        Path jar = root.resolve("tools/sampler/target/sampler.jar");
        if (!Files.isRegularFile(jar)) {
            throw new CannotRun(jar + " is missing: build it with ./mvnw package");
        }
        return jar;
    }

    Path sample() {
        return root.resolve("samples/zhangye");
    }
}
