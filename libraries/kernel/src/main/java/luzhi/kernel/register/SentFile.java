package luzhi.kernel.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Optional;

import luzhi.core.rows.SpillingBytes;
import luzhi.kernel.http.EntityTags;

/** A file that was received to its end before anybody looks into it: a little of it in memory, the rest in a temporary file. */
public final class SentFile implements Closeable {

    private static final int PIECE = 256 << 10;
    private static final int MOST_IN_MEMORY = 1 << 20;

    private final SpillingBytes bytes = new SpillingBytes(MOST_IN_MEMORY);
    private final MessageDigest digest = EntityTags.sha256();

    private SentFile() {}

    /**
     * Takes a file in. Whoever does closes it.
     *
     * @throws UncheckedIOException if it cannot be read, or there is no room for it
     */
    public static SentFile receive(InputStream body) {
        SentFile file = new SentFile();
        try {
            boolean isWhole = false;
            try {
                file.take(body);
                isWhole = true;
                return file;
            } finally {
                if (!isWhole) {
                    file.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(InputStream body) throws IOException {
        for (byte[] piece = body.readNBytes(PIECE); piece.length > 0; piece = body.readNBytes(PIECE)) {
            digest.update(piece);
            bytes.append(piece);
        }
    }

    /** In bytes. */
    public long size() {
        return bytes.size();
    }

    /** Tells it from others. To be asked once. */
    byte[] sha256() {
        return digest.digest();
    }

    /** Its bytes from the beginning. */
    public InputStream open() {
        return new Pieces(this::piece);
    }

    /** A piece of it, by its number from 0 on; nothing behind the last. */
    public Optional<byte[]> piece(int number) {
        long begin = (long) number * PIECE;
        try {
            return begin >= size()
                    ? Optional.empty()
                    : Optional.of(bytes.read(begin, (int) Math.min(PIECE, size() - begin)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
