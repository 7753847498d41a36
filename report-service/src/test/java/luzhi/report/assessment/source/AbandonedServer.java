package luzhi.report.assessment.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;

/** A server that never ends an answer, and counts who asked and who went away. */
final class AbandonedServer implements AutoCloseable {

    private static final Duration BUSY_MACHINE = Duration.ofSeconds(30);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n";
    private static final String LINE = "{\"region\":\"620700\"}\n";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger abandoned = new AtomicInteger();
    private final boolean talkative;

    /** @param talkative whether it says the same line again and again; else one line, and nothing more */
    AbandonedServer(boolean talkative) throws IOException {
        this.talkative = talkative;
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort());
    }

    void awaitAsked(int times) {
        Awaitility.await().atMost(BUSY_MACHINE).until(() -> asked.get() == times);
    }

    void awaitAbandoned(int times) {
        Awaitility.await().atMost(BUSY_MACHINE).until(() -> abandoned.get() == times);
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                threads.execute(() -> answer(connection));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            InputStream in = connection.getInputStream();
            OutputStream out = connection.getOutputStream();
            in.read();
            asked.incrementAndGet();
            out.write((HEAD + LINE).getBytes(StandardCharsets.US_ASCII));
            while (talkative) {
                out.write(LINE.getBytes(StandardCharsets.US_ASCII));
            }
            while (in.read() >= 0) {
                // the rest of the question
            }
            abandoned.incrementAndGet();
        } catch (IOException gone) {
            abandoned.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
