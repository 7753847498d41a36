package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.RestAssured;

/** A connection on which one may send what no decent client sends, and read as slowly as one likes. */
public final class RawConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final Socket socket = new Socket();

    public RawConnection() throws IOException {
        // a small window, so that what nobody reads soon stays with the sender
        socket.setReceiveBufferSize(4 << 10);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
    }

    /** The head of a request with a token; the empty line that ends it is still to be sent. */
    public static String head(String request, String token) {
        return request + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n";
    }

    public RawConnection send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return this;
    }

    /** So many of the next bytes, fewer at the end; an error if there is no end of waiting for them. */
    public String read(int bytes) throws IOException {
        return new String(socket.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
    }

    /** The status of the next answer, which has to say its length; reads all of it. */
    public int readAnswer() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            String next = read(1);
            assertFalse(next.isEmpty(), () -> "hung up after: " + head);
            head.append(next);
        }
        Matcher length = LENGTH.matcher(head);
        read(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    /** Whether something has come back that was not read yet. */
    public boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** Whether the other side has hung up; reads what is still on its way. */
    public boolean isEnded() throws IOException {
        InputStream in = socket.getInputStream();
        // through a small window the other side's system may send its rest for minutes, two kilobytes each time it asks
        socket.setReceiveBufferSize(4 << 20);
        byte[] rest = new byte[64 << 10];
        try {
            while (true) {
                if (in.read(rest) < 0) {
                    return true;
                }
            }
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** Hangs up without a word. */
    @Override
    public void close() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
