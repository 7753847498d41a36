package luzhi.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** What a process says. The log of the run before is kept beside it, should one want to know why that one ended. */
record LogFile(Path path) {

    private static final int LINES_SHOWN = 10;
    private static final int BYTES_READ = 1 << 20;
    /** Where in a program something happened, and how it got there: for programmers, who read the log. */
    private static final Pattern OF_A_STACK = Pattern.compile("\\s+(at |\\.\\.\\. \\d|\\[CIRCULAR|Suppressed:).*");

    void begin() {
        try {
            if (Files.exists(path)) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says, the last MiB of it; nothing if it was never begun. */
    String text() {
        if (!Files.exists(path)) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(BYTES_READ, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its end without what only programmers read, for people who need to see at once what went wrong. */
    String lastLines() {
        List<String> all = text().lines().toList();
        List<String> readable = all.stream().filter(line -> !line.isBlank() && !OF_A_STACK.matcher(line).matches())
                .toList();
        if (readable.isEmpty()) {
            return path + " is empty.";
        }
        List<String> last = readable.subList(Math.max(0, readable.size() - LINES_SHOWN), readable.size());
        int left = all.size() - last.size();
        return "What it said last:\n  " + String.join("\n  ", last) + "\n"
                + (left == 0 ? "The log: " : left + " more lines: ") + "less " + Words.quoted(path);
    }
}
