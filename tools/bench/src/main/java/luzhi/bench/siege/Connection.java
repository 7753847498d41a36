package luzhi.bench.siege;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Future;

/**
 * One connection in HTTP/1.1 over a plain socket, so that what becomes of it is seen as it is: nothing is tried again behind our
 * back. It is opened with the first request, stays open as long as the other side likes, and is opened anew after that. For one
 * thread.
 */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 1 << 14;
    private static final String EVALUATIONS = "/v1/evaluations/";
    private static final byte[] LINE_END = {'\r', '\n'};

    private final int port;
    private final Duration patience;
    private Socket socket;
    private InputStream in;

    /** @param patience how long a whole exchange may take */
    Connection(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    /** Sends the request and reads the answer to its end, whatever that is. */
    Reply send(Request request) {
        return send(request, 0);
    }

    /** @param kept how many bytes of the answer are kept */
    Reply send(Request request, int kept) {
        long begin = System.nanoTime();
        Future<?> deadline = null;
        try {
            open();
            deadline = Deadlines.close(socket, patience);
            write(request);
            ReplyReader reader = new ReplyReader(in, kept, request.path().startsWith(EVALUATIONS));
            Reply reply = reader.read(begin);
            if (reader.isLast()) {
                close();
            }
            return reply;
        } catch (IOException brokenOrLate) {
            close();
            return Reply.none(Duration.ofNanos(System.nanoTime() - begin));
        } finally {
            if (deadline != null) {
                deadline.cancel(false);
            }
        }
    }

    private void open() throws IOException {
        if (socket == null) {
            Socket fresh = new Socket();
            fresh.setTcpNoDelay(true);
            fresh.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) patience.toMillis());
            socket = fresh;
            in = new BufferedInputStream(fresh.getInputStream(), BUFFER);
        }
    }

    /** Stops as soon as there is an answer, for who is refused does not go on. */
    private void write(Request request) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(request.head());
        Body body = request.body();
        for (int time = 0; time < body.times(); time++) {
            if (!body.announced()) {
                out.write(Integer.toHexString(body.piece().length).getBytes(StandardCharsets.US_ASCII));
                out.write(LINE_END);
            }
            for (int sent = 0; sent < body.piece().length; sent += BUFFER) {
                if (in.available() > 0) {
                    return;
                }
                writeOrBeTold(out, body.piece(), sent, Math.min(BUFFER, body.piece().length - sent));
            }
            if (!body.announced()) {
                out.write(LINE_END);
            }
        }
        if (!body.isNone() && !body.announced()) {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Who hangs up in the middle may have said why before. */
    private void writeOrBeTold(OutputStream out, byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException hungUp) {
            if (in.available() == 0) {
                throw new EOFException("Hung up without a word");
            }
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            Deadlines.shut(socket);
            socket = null;
        }
    }
}
