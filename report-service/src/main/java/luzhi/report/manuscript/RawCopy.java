package luzhi.report.manuscript;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Copies the characters of a part one by one, as they are, and lets others be written between them. */
final class RawCopy {

    private static final int SUPPLEMENTARY_UNITS = 2;

    private final PushbackReader in;
    private final Writer out;
    private long position;

    RawCopy(Reader in, Writer out) {
        this.in = new PushbackReader(in);
        this.out = out;
    }

    /** How many characters have been passed. */
    long position() {
        return position;
    }

    /** Copies what stands before an offset; nothing if that is passed already. */
    void copyTo(long offset) {
        while (position < offset) {
            put(next());
        }
    }

    /** Passes what stands before an offset, without copying it. */
    String take(long offset) {
        StringBuilder taken = new StringBuilder();
        while (position < offset) {
            taken.append(next());
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
            char each = next();
            put(each);
            copied += each == '&' && escaped ? copyReference() : 1;
            if (each == '\r') {
                copyLineFeed();
            }
        }
    }

    private int copyReference() {
        StringBuilder reference = new StringBuilder();
        for (char each = next(); each != ';'; each = next()) {
            put(each);
            reference.append(each);
        }
        put(';');
        if (reference.charAt(0) != '#') {
            return 1;
        }
        int character = reference.charAt(1) == 'x'
                ? Integer.parseInt(reference.substring(2), 16)
                : Integer.parseInt(reference.substring(1));
        return Character.isSupplementaryCodePoint(character) ? SUPPLEMENTARY_UNITS : 1;
    }

    /** A carriage return and a line feed mean one line feed. */
    private void copyLineFeed() {
        int following = read();
        if (following == '\n') {
            put('\n');
            position++;
        } else if (following >= 0) {
            unread(following);
        }
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
        try {
            position += in.transferTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private char next() {
        int each = read();
        if (each < 0) {
            throw new IllegalStateException("The part ends before " + position);
        }
        position++;
        return (char) each;
    }

    private int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unread(int each) {
        try {
            in.unread(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(char each) {
        try {
            out.write(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
