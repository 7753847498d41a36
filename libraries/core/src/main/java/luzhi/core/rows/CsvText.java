package luzhi.core.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * The text of a CSV file, strictly decoded: all that stands before a wrong byte is delivered before the byte is complained
 * of, so that the row is known. After the last row comes one of a single {@link #END}, which tells a reader that would not
 * otherwise notice when the file ends within quotes.
 */
final class CsvText extends Reader {

    /** Stands alone in a row after the last. Files must not hold it. */
    static final char END = '\0';

    /** How much of a file is looked at to find out its encoding. */
    static final int SAMPLE = 1 << 16;

    private final InputStream body;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private boolean allRead;
    private boolean ended;
    private boolean holdsNul;
    private char last = '\n';

    /** @param charset as the sender named it, or null */
    CsvText(InputStream body, String charset) throws IOException {
        this.body = body;
        byte[] sample = body.readNBytes(SAMPLE);
        this.allRead = sample.length < SAMPLE;
        this.charset = Encodings.of(sample, allRead, charset);
        this.decoder = Encodings.strict(this.charset);
        this.bytes = ByteBuffer.allocate(SAMPLE);
        bytes.put(sample).flip();
        lookForNul(0);
        bytes.position(Encodings.markLength(sample));
    }

    Charset charset() {
        return charset;
    }

    /** Whether what has been read so far holds a NUL character of the file's own. */
    boolean holdsNul() {
        return holdsNul;
    }

    /** @throws CharacterCodingException at a wrong byte, once all before it is delivered */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer text = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, text, allRead);
            int count = text.position() - offset;
            if (count > 0) {
                last = buffer[offset + count - 1];
                return count;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (allRead) {
                return end(buffer, offset);
            }
            fill();
        }
    }

    private int end(char[] buffer, int offset) {
        if (ended) {
            return -1;
        }
        ended = true;
        int count = 0;
        if (last != '\n' && last != '\r') {
            buffer[offset + count++] = '\n';
        }
        buffer[offset + count++] = END;
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int begin = bytes.position();
        int count = body.readNBytes(bytes.array(), begin, bytes.remaining());
        allRead = count < bytes.remaining();
        bytes.position(begin + count).flip();
        lookForNul(begin);
    }

    private void lookForNul(int begin) {
        byte[] block = bytes.array();
        for (int i = begin; i < bytes.limit() && !holdsNul; i++) {
            holdsNul = block[i] == 0;
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
