package luzhi.claims.writtenreport;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Copies the characters of a part as they are, and lets others be written between them. */
final class RawCopy {

    private static final int BLOCK = 1 << 13;
    private static final int SUPPLEMENTARY_UNITS = 2;

    private final Reader in;
    private final Writer out;
    private final char[] block = new char[BLOCK];
    private int from;
    private int to;
    private long position;

    RawCopy(Reader in, Writer out) {
        this.in = in;
        this.out = out;
    }

    /** How many characters have been passed. */
    long position() {
        return position;
    }

    /** Copies what stands before an offset; nothing if that is passed already. */
    void copyTo(long offset) {
        while (position < offset) {
            require();
            int count = (int) Math.min(to - from, offset - position);
            write(from, count);
            pass(count);
        }
    }

    /** Passes what stands before an offset, without copying it. */
    String take(long offset) {
        StringBuilder taken = new StringBuilder();
        while (position < offset) {
            require();
            int count = (int) Math.min(to - from, offset - position);
            taken.append(block, from, count);
            pass(count);
        }
        return taken.toString();
    }

    /**
     * Copies text until that many UTF-16 code units of what it means are copied.
     *
     * @param escaped whether characters may be referred to, as they may not in CDATA
     */
    void copyUnits(int units, boolean escaped) {
        for (int copied = 0; copied < units;) {
            char each = copyNext();
            copied += each == '&' && escaped ? copyReference() : 1;
            // a carriage return and a line feed mean one line feed
            if (each == '\r' && hasMore() && block[from] == '\n') {
                copyNext();
            }
        }
    }

    private int copyReference() {
        StringBuilder reference = new StringBuilder();
        for (char each = copyNext(); each != ';'; each = copyNext()) {
            reference.append(each);
        }
        if (reference.charAt(0) != '#') {
            return 1;
        }
        int character = reference.charAt(1) == 'x'
                ? Integer.parseInt(reference.substring(2), 16)
                : Integer.parseInt(reference.substring(1));
        return Character.isSupplementaryCodePoint(character) ? SUPPLEMENTARY_UNITS : 1;
    }

    private char copyNext() {
        require();
        char each = block[from];
        write(from, 1);
        pass(1);
        return each;
    }

    void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all the rest. */
    void finish() {
        while (hasMore()) {
            int count = to - from;
            write(from, count);
            pass(count);
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int start, int count) {
        try {
            out.write(block, start, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass(int count) {
        from += count;
        position += count;
    }

    private void require() {
        if (!hasMore()) {
            throw new IllegalStateException("The part ends at " + position);
        }
    }

    private boolean hasMore() {
        if (from == to) {
            try {
                from = 0;
                to = Math.max(0, in.read(block, 0, block.length));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return from < to;
    }
}
