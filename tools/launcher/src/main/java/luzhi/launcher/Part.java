package luzhi.launcher;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A process of the suite that is started again if it ends by itself. */
interface Part {

    /** What it is called by people. */
    String name();

    /** The process as it is now. */
    ProcessHandle handle();

    /** Done when the present process has ended, with what can be said about how. */
    CompletableFuture<String> ending();

    /**
     * Starts it in a new process.
     *
     * @throws CannotRun if that did not go well, or everything is being stopped
     */
    void startAgain();

    /** What it has said. */
    Path log();

    /** How a process ended, in words: {@code killed by signal 9}. */
    static String told(int code) {
        // a process that was killed has no code of its own: 128 and the signal
        return switch (code) {
            case ServiceProcess.OUT_OF_MEMORY -> "out of memory";
            case 0 -> "by itself";
            default -> code > 128 ? "killed by signal " + (code - 128) : "code " + code;
        };
    }
}
