package luzhi.core.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Where an archive (APPNOTE.TXT 4.3) begins and ends in a file. Its directory stands at the end, and is found from there:
 * anything may stand before it, so that one file can be two.
 *
 * @param file all of it
 */
public record ArchiveFrame(ByteBuffer file) {

    private static final int BEGINNING = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_OF_LARGE = 0x06064b50;
    private static final int LOCATOR = 0x07064b50;
    private static final int END_SIZE = 22;
    private static final int LOCATOR_SIZE = 20;
    private static final int END_OF_LARGE_SIZE = 56;
    private static final int SIZE_OF_DIRECTORY = 12;
    private static final int START_OF_DIRECTORY = 16;
    private static final int SIZE_OF_LARGE = 40;
    private static final int START_OF_LARGE = 48;
    private static final int END_OF_LARGE_AT = 8;
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    public ArchiveFrame {
        file = file.asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the file is an archive from its first byte to its last, and nothing beside. */
    public boolean isWhole() {
        int end = file.limit() - END_SIZE;
        if (end < 0 || file.getInt(0) != BEGINNING || file.getInt(end) != END
                || file.getShort(end + END_SIZE - 2) != 0) {
            return false;
        }
        long size = file.getInt(end + SIZE_OF_DIRECTORY) & UNSIGNED;
        long start = file.getInt(end + START_OF_DIRECTORY) & UNSIGNED;
        return start + size == end || isWholeAndLarge(end - LOCATOR_SIZE);
    }

    /** Archives that may be large have a second end before the first. */
    private boolean isWholeAndLarge(int locator) {
        if (locator < END_OF_LARGE_SIZE || file.getInt(locator) != LOCATOR) {
            return false;
        }
        long end = file.getLong(locator + END_OF_LARGE_AT);
        return end >= 0 && end <= locator - END_OF_LARGE_SIZE && file.getInt((int) end) == END_OF_LARGE
                && file.getLong((int) end + START_OF_LARGE) + file.getLong((int) end + SIZE_OF_LARGE) == end;
    }

    /** Whether an archive stands anywhere in the file: one of an end and the directory that it speaks of. */
    public boolean isThereAny() {
        for (int at = 0; at <= file.limit() - END_SIZE; at++) {
            if (file.get(at) == 'P' && file.getInt(at) == END && hasDirectory(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDirectory(int end) {
        long directory = end - (file.getInt(end + SIZE_OF_DIRECTORY) & UNSIGNED);
        return directory >= 0 && directory < end && file.getInt((int) directory) == DIRECTORY;
    }
}
