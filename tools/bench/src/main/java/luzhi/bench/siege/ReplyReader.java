package luzhi.bench.siege;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;

/** Reads one answer in HTTP/1.1: as long as it says, in chunks, or until the other side hangs up. */
final class ReplyReader {

    private static final int BUFFER = 1 << 14;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int HEXADECIMAL = 16;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final InputStream in;
    private final int kept;
    private final boolean looks;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private final BlamedSource blamed = new BlamedSource();
    private final byte[] buffer = new byte[BUFFER];
    private int status;
    private int retryAfter = -1;
    private long length = -1;
    private boolean chunked;
    private boolean last;

    /**
     * @param kept how many bytes of the answer are kept
     * @param looks whether to look for services that are blamed
     */
    ReplyReader(InputStream in, int kept, boolean looks) {
        this.in = in;
        this.kept = kept;
        this.looks = looks;
    }

    /**
     * @param begin when the request was begun, as {@link System#nanoTime()} told it
     * @throws EOFException if it ends too early
     */
    Reply read(long begin) throws IOException {
        do {
            readHead();
        } while (status / 100 == 1);
        if (chunked) {
            readChunks();
        } else if (length >= 0) {
            readBytes(length);
        } else if (status != NO_CONTENT && status != NOT_MODIFIED) {
            last = true;
            readToEnd();
        }
        return new Reply(status, retryAfter, blamed.isFound(), beginning.toByteArray(),
                Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Whether nothing more comes over this connection. */
    boolean isLast() {
        return last;
    }

    private void readHead() throws IOException {
        String[] words = readLine().split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.")) {
            throw new IOException("No answer in HTTP/1.1");
        }
        status = number(words[1], 10);
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                header(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
    }

    private void header(String name, String value) throws IOException {
        switch (name) {
            case "content-length" -> length = number(value, 10);
            case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
            case "retry-after" -> retryAfter = number(value, 10);
            case "connection" -> last = value.equalsIgnoreCase("close");
            default -> {
                // nothing else matters here
            }
        }
    }

    private static int number(String text, int radix) throws IOException {
        try {
            return Integer.parseInt(text, radix);
        } catch (NumberFormatException e) {
            throw new IOException("No number: " + text, e);
        }
    }

    private void readChunks() throws IOException {
        for (int chunk = chunkSize(); chunk > 0; chunk = chunkSize()) {
            readBytes(chunk);
            readLine();
        }
        readLine();
    }

    private int chunkSize() throws IOException {
        return number(readLine().split(";", 2)[0].strip(), HEXADECIMAL);
    }

    private void readBytes(long count) throws IOException {
        for (long left = count; left > 0;) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("Hung up in the middle of an answer");
            }
            take(read);
            left -= read;
        }
    }

    private void readToEnd() throws IOException {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            take(read);
        }
    }

    private void take(int read) {
        if (looks) {
            blamed.look(buffer, read);
        }
        beginning.write(buffer, 0, Math.min(read, kept - beginning.size()));
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) {
                throw new EOFException("Hung up in the middle of a line");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
