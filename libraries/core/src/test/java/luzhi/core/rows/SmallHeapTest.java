package luzhi.core.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallHeapTest {

    @TempDir
    private Path folder;

    /** Temporary files go into the same folder, so that it is seen that none of them is left. */
    @Test
    void takesLittleMemoryForManyRowsAndLeavesNoFiles() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m", "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"),
                SmallHeap.class.getName(), folder.toString()).redirectErrorStream(true).start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), output);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(file -> !file.endsWith("hsperfdata_" + System.getProperty("user.name")))
                    .toList());
        }
    }
}
