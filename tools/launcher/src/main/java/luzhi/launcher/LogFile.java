package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What a process says. The log of the run before is kept beside it, should one want to know why that one ended. */
record LogFile(Path path) {

    private static final int LINES_SHOWN = 25;

    void begin() {
        try {
            if (Files.exists(path)) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its end, for people who need to see at once what went wrong. */
    String lastLines() {
        try {
            if (!Files.exists(path)) {
                return path + " is empty.";
            }
            List<String> lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
            return "The end of " + path + ":\n  " + String.join("\n  ", last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
