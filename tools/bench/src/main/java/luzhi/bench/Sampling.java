package luzhi.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import luzhi.launcher.Workbench;

/** Has the sampler, in a process of its own, draw synthetic registers of {@link Country#YEAR} with seed 1. */
final class Sampling {

    private Sampling() {}

    /** @param what which regions and registers, as the sampler's options say it */
    static void draw(Path folder, String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-Dfile.encoding=UTF-8", "-jar",
                Workbench.checkout().resolve("tools/sampler/target/sampler.jar").toString(),
                "--year", String.valueOf(Country.YEAR), "--seed", "1", "--out", folder.toString()));
        command.addAll(List.of(what));
        Process sampler = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT).start();
        if (sampler.waitFor() != 0) {
            throw new IllegalStateException("The sampler ended with code " + sampler.exitValue());
        }
    }
}
