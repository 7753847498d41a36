package luzhi.bench.siege;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One connection in HTTP/2 without TLS, as little of it (RFC 9113) as it takes to misuse it: streams are opened, bodies are sent
 * byte by byte, answers are not let out of the service but for a window of one byte each. What the service ends is noticed.
 */
final class Http2Connection implements AutoCloseable {

    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int END_STREAM = 1;
    private static final int ACKNOWLEDGED = 1;
    private static final int END_HEADERS = 4;
    private static final int INITIAL_WINDOW_SIZE = 4;
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket = new Socket();
    private final Set<Integer> open = new TreeSet<>();
    private final byte[] settings;
    private DataInputStream in;
    private OutputStream out;
    private int nextStream = 1;
    private volatile boolean ended;

    private Http2Connection(int window) {
        settings = ByteBuffer.allocate(6).putShort((short) INITIAL_WINDOW_SIZE).putInt(window).array();
    }

    /**
     * @param window how many bytes of an answer the service may send
     * @param upgraded whether to begin in HTTP/1.1 and ask for more, instead of beginning in HTTP/2
     * @return null if the service does not speak HTTP/2
     */
    static Http2Connection open(int port, int window, boolean upgraded) throws IOException {
        Http2Connection connection = new Http2Connection(window);
        try {
            connection.socket.setTcpNoDelay(true);
            connection.socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            connection.socket.setSoTimeout(PATIENCE_MILLIS);
            connection.in = new DataInputStream(connection.socket.getInputStream());
            connection.out = connection.socket.getOutputStream();
            if (connection.begin(upgraded)) {
                connection.socket.setSoTimeout(0);
                Thread reader = new Thread(connection::read, "http2");
                reader.setDaemon(true);
                reader.start();
                return connection;
            }
        } catch (IOException refused) {
            // hung up on, or not understood
        }
        connection.close();
        return null;
    }

    /** @return whether the service speaks HTTP/2: its first frame is one of settings */
    private boolean begin(boolean upgraded) throws IOException {
        if (upgraded) {
            out.write(("GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                    + "Upgrade: h2c\r\nHTTP2-Settings: "
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(settings)
                    + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            if (!head().startsWith("HTTP/1.1 101")) {
                return false;
            }
            nextStream += 2;
        }
        out.write(PREFACE);
        send(SETTINGS, 0, 0, settings);
        byte[] frame = new byte[9];
        in.readFully(frame);
        if (frame[0] == 'H' || frame[3] != SETTINGS) {
            return false;
        }
        in.skipNBytes(length(frame));
        send(SETTINGS, ACKNOWLEDGED, 0, new byte[0]);
        return true;
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /**
     * Opens a stream.
     *
     * @param ends whether there is no body
     * @return its number
     */
    synchronized int request(Map<String, String> headers, boolean ends) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        headers.forEach((name, value) -> literal(block, name, value));
        int stream = nextStream;
        nextStream += 2;
        open.add(stream);
        send(HEADERS, END_HEADERS | (ends ? END_STREAM : 0), stream, block.toByteArray());
        return stream;
    }

    /** A literal that is never indexed (RFC 7541, 6.2.3). */
    private static void literal(ByteArrayOutputStream block, String name, String value) {
        block.write(0x10);
        for (String text : new String[]{name, value}) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            integer(block, bytes.length);
            block.writeBytes(bytes);
        }
    }

    /** An integer with a prefix of seven bits (RFC 7541, 5.1). */
    private static void integer(ByteArrayOutputStream block, int value) {
        if (value < 0x7f) {
            block.write(value);
            return;
        }
        block.write(0x7f);
        int left = value - 0x7f;
        for (; left >= 0x80; left >>>= 7) {
            block.write(left & 0x7f | 0x80);
        }
        block.write(left);
    }

    /** Sends one byte more of a body. */
    synchronized void trickle(int stream) throws IOException {
        if (open.contains(stream)) {
            send(DATA, 0, stream, new byte[]{' '});
        }
    }

    private synchronized void send(int type, int flags, int stream, byte[] payload) throws IOException {
        out.write(ByteBuffer.allocate(9 + payload.length).putShort((short) (payload.length >> 8))
                .put((byte) payload.length).put((byte) type).put((byte) flags).putInt(stream).put(payload).array());
    }

    private static int length(byte[] frame) {
        return (frame[0] & 0xff) << 16 | (frame[1] & 0xff) << 8 | frame[2] & 0xff;
    }

    private void read() {
        byte[] frame = new byte[9];
        try {
            while (true) {
                in.readFully(frame);
                in.skipNBytes(length(frame));
                notice(frame[3], frame[4], ByteBuffer.wrap(frame, 5, 4).getInt());
            }
        } catch (IOException hungUp) {
            ended = true;
        }
    }

    private synchronized void notice(int type, int flags, int stream) throws IOException {
        if (type == GOAWAY) {
            ended = true;
        } else if (type == RST_STREAM || (type == DATA || type == HEADERS) && (flags & END_STREAM) != 0) {
            open.remove(stream);
        } else if (type == SETTINGS && flags != ACKNOWLEDGED) {
            send(SETTINGS, ACKNOWLEDGED, 0, new byte[0]);
        }
    }

    /** How many streams the service has not ended. */
    synchronized int held() {
        return ended ? 0 : open.size();
    }

    @Override
    public void close() {
        Deadlines.shut(socket);
    }
}
