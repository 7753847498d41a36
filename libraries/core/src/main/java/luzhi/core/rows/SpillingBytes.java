package luzhi.core.rows;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Pieces of bytes to be read again in any order. A few megabytes are kept in memory; what is more goes into a temporary file that
 * has no name, where the system permits, from the moment it is opened.
 */
public final class SpillingBytes implements Closeable {

    private static final int FIRST = 1 << 12;
    private static final int AT_ONCE = 1 << 15;

    private final int most;
    private byte[] held = new byte[FIRST];
    private int used;
    private long spilled;
    private FileChannel file;

    /** @param most bytes that are kept in memory */
    public SpillingBytes(int most) {
        this.most = most;
    }

    /** Where the next piece will begin. */
    public long size() {
        return spilled + used;
    }

    /**
     * Adds a piece, which is read as a whole or in parts, never together with others.
     *
     * @throws UncheckedIOException if there is no room for them: whoever reads a file of others is not to take that for its fault
     */
    public void append(byte[] piece) {
        if (used + piece.length > most) {
            try {
                spill();
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
        }
        if (used + piece.length > held.length) {
            held = Arrays.copyOf(held, Math.max(used + piece.length, Math.min(most, held.length * 2)));
        }
        System.arraycopy(piece, 0, held, used, piece.length);
        used += piece.length;
    }

    private void spill() throws IOException {
        if (file == null) {
            Path place = Files.createTempFile("luzhi-", ".spilled");
            try {
                file = FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            } finally {
                // where an open file cannot be deleted, it goes when it is closed
                place.toFile().delete();
            }
        }
        ByteBuffer all = ByteBuffer.wrap(held, 0, used);
        while (all.hasRemaining()) {
            spilled += file.write(all, spilled);
        }
        used = 0;
    }

    /** @param at where a piece begins, or a part of one */
    public byte[] read(long at, int length) throws IOException {
        if (at >= spilled) {
            int from = (int) (at - spilled);
            return Arrays.copyOfRange(held, from, from + length);
        }
        ByteBuffer piece = ByteBuffer.allocate(length);
        while (piece.hasRemaining()) {
            if (file.read(piece, at + piece.position()) < 0) {
                throw new EOFException("Somebody cut the temporary file short");
            }
        }
        return piece.array();
    }

    /** Writes all pieces, in the order in which they were added. */
    public void writeTo(OutputStream out) throws IOException {
        for (long at = 0; at < spilled; at += AT_ONCE) {
            out.write(read(at, (int) Math.min(AT_ONCE, spilled - at)));
        }
        out.write(held, 0, used);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
