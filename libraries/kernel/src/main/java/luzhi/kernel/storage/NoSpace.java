package luzhi.kernel.storage;

import java.io.IOException;
import java.util.List;

/** How the system says that a disk, or what one may have of it, is full. */
public final class NoSpace {

    /** Java passes on the words of the C library, in the language of the machine. */
    private static final List<String> WORDS = List.of("No space left on device", "Disk quota exceeded", "设备上没有空间",
            "超出磁盘限额");

    private NoSpace() {}

    /** Whether a file could not be written for want of room. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && isSaidBy(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    /** At the end: a path may stand before it, and whatever somebody wrote may stand in the middle. */
    private static boolean isSaidBy(String message) {
        return message != null && WORDS.stream().anyMatch(message::endsWith);
    }
}
