package luzhi.kernel.register.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows as PostgreSQL's COPY reads them in its text format: tabs between values, backslashes escaped. */
final class CopyLines {

    private static final byte TAB = '\t';
    private static final byte END = '\n';
    private static final byte[] NULL = {'\\', 'N', TAB};

    private byte[] bytes = new byte[1 << 16];
    private int length;
    private int rows;

    /** Adds a row, and behind its values a number: the recording's or the row's own. */
    void add(Object[] values, long number) {
        for (Object value : values) {
            if (value == null) {
                append(NULL);
            } else if (value instanceof String text) {
                append(text);
            } else if (value instanceof Long whole) {
                append(whole.longValue());
                append(TAB);
            } else {
                append(value.toString());
            }
        }
        append(number);
        append(END);
        rows++;
    }

    /** The same rows with the numbers from this one on in place of theirs. */
    CopyLines numberedFrom(long first) {
        CopyLines numbered = new CopyLines();
        numbered.bytes = new byte[length + rows * 20];
        int start = 0;
        long number = first;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == END) {
                int tab = i;
                while (bytes[tab] != TAB) {
                    tab--;
                }
                System.arraycopy(bytes, start, numbered.bytes, numbered.length, tab + 1 - start);
                numbered.length += tab + 1 - start;
                numbered.append(number++);
                numbered.append(END);
                start = i + 1;
            }
        }
        numbered.rows = rows;
        return numbered;
    }

    private void append(String text) {
        int characters = text.length();
        ensure(characters * 3 + 1);
        for (int i = 0; i < characters; i++) {
            char each = text.charAt(i);
            if (each >= 0x80) {
                appendUtf8(text.substring(i));
                return;
            }
            if (each == '\\') {
                ensure((characters - i) * 3 + 2);
                bytes[length++] = '\\';
            }
            bytes[length++] = (byte) each;
        }
        append(TAB);
    }

    private void appendUtf8(String rest) {
        append(rest.replace("\\", "\\\\").getBytes(StandardCharsets.UTF_8));
        append(TAB);
    }

    private void append(long number) {
        ensure(20);
        if (number < 0) {
            append(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    private void append(byte each) {
        ensure(1);
        bytes[length++] = each;
    }

    private void append(byte[] several) {
        ensure(several.length);
        System.arraycopy(several, 0, bytes, length, several.length);
        length += several.length;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    void takeOver(CopyLines other) {
        bytes = other.bytes;
        length = other.length;
        rows = other.rows;
    }

    void clear() {
        length = 0;
        rows = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many of the bytes are rows. */
    int length() {
        return length;
    }

    int rows() {
        return rows;
    }
}
