package luzhi.kernel.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import luzhi.core.language.ByteSize;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/**
 * A form ({@code application/x-www-form-urlencoded}) while it is read: ended where it has more fields than may be, a longer one, or one
 * that cannot be read. The
 * framework has bounds of its own and says nothing of them that a person could use.
 */
final class CountedFields extends FilterInputStream {

    /** What the framework takes; it is not to be set. */
    static final int MOST_FIELDS = 1000;
    static final int LONGEST_NAME = 256;
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 2;

    private final long longestValue;
    private int fields = 1;
    private long length;
    private boolean isName = true;
    /** How many digits of an escaped byte are still to come. */
    private int digits;

    /** @param longestValue in bytes, as they are sent */
    CountedFields(InputStream form, long longestValue) {
        super(form);
        this.longestValue = longestValue;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) {
            count((byte) one);
        } else {
            requireNoDigits();
        }
        return one;
    }

    /**
     * @throws TooLarge if the form has too many fields, or too long a one
     * @throws RuleBroken if a byte is escaped by anything but two hexadecimal digits
     */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            count(bytes[i]);
        }
        if (read < 0) {
            requireNoDigits();
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(byte next) {
        if (digits > 0 && Character.digit(next, HEXADECIMAL) >= 0) {
            digits--;
        } else {
            requireNoDigits();
            digits = next == '%' ? DIGITS : 0;
        }
        if (next == '&') {
            begin(true);
            fields++;
            if (fields > MOST_FIELDS) {
                throw new TooLarge("too-many-form-fields", MOST_FIELDS);
            }
        } else if (next == '=' && isName) {
            begin(false);
        } else {
            length++;
            requireShort();
        }
    }

    private void requireNoDigits() {
        if (digits > 0) {
            throw new RuleBroken(Fault.of("form-escapes-broken"));
        }
    }

    private void begin(boolean name) {
        isName = name;
        length = 0;
    }

    private void requireShort() {
        if (isName && length > LONGEST_NAME) {
            throw new TooLarge("form-name-too-long", ByteSize.of(LONGEST_NAME));
        }
        if (length > longestValue) {
            throw new TooLarge("form-field-too-long", ByteSize.of(longestValue));
        }
    }
}
