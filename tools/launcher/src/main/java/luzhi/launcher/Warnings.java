package luzhi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What somebody who starts Luzhi should know, though it does not stop the start: ten lines, and the rest in a log. */
final class Warnings {

    static final int SHOWN = 10;

    private final Path log;
    private final PrintStream out;
    private int told;

    /** @param log begun anew with the first warning */
    Warnings(LogFile log, PrintStream out) {
        log.begin();
        this.log = log.path();
        this.out = out;
    }

    /** Tells it in a line of its own. */
    void tell(String warning) {
        try {
            Files.writeString(log, warning + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        told++;
        if (told <= SHOWN) {
            out.println("  " + warning);
        }
    }

    /** How many there were beyond those that were shown, and how to read them. */
    void tellRest() {
        if (told > SHOWN) {
            out.println("  … and " + (told - SHOWN) + " more like that: less " + Words.quoted(log));
        }
    }
}
