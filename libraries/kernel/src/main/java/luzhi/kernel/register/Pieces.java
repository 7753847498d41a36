package luzhi.kernel.register;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that is read piece by piece, none of which is fetched before it is needed. */
public final class Pieces extends InputStream {

    private final IntFunction<Optional<byte[]>> source;
    private byte[] piece = {};
    private int position;
    private int next;

    /** @param source of each piece by its number from 0 on, none of them empty; nothing behind the last */
    public Pieces(IntFunction<Optional<byte[]>> source) {
        this.source = source;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : piece[position++] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int moved = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, bytes, offset, moved);
        position += moved;
        return moved;
    }

    private boolean isAtEnd() {
        if (position == piece.length) {
            Optional<byte[]> following = source.apply(next);
            if (following.isEmpty()) {
                return true;
            }
            next++;
            piece = following.get();
            position = 0;
        }
        return false;
    }

    @Override
    public int available() {
        return piece.length - position;
    }
}
