package luzhi.bench.siege;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Many connections to a service that do little, each once in a while, until the service hangs up on all of them or their time is over.
 * Whoever was hung up on, or got no connection, counts as refused.
 */
final class SlowSockets implements AutoCloseable {

    /** So long a service may bear with somebody who makes no progress worth the name. */
    private static final Duration BORNE_FOR = Duration.ofSeconds(60);
    private static final int CONNECTED_WITHIN_MILLIS = 2_000;
    private static final long LOOK_EVERY_MILLIS = 250;

    private final Assault assault;
    private final int port;
    private final List<Socket> sockets = new ArrayList<>();
    private int tried;

    SlowSockets(Assault assault, String service) {
        this.assault = assault;
        this.port = assault.suite().port(service);
    }

    /** What one does each time. */
    interface Step {
        void take(Socket socket) throws IOException;
    }

    /**
     * @param first what each sends at once, by its number
     * @param receiveBuffer in bytes; 0 for the usual one
     */
    void open(int many, IntFunction<byte[]> first, int receiveBuffer) {
        for (; tried < many && !assault.isLost(); tried++) {
            Socket socket = new Socket();
            try {
                if (receiveBuffer > 0) {
                    socket.setReceiveBufferSize(receiveBuffer);
                }
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECTED_WITHIN_MILLIS);
                socket.getOutputStream().write(first.apply(tried));
                sockets.add(socket);
            } catch (IOException refused) {
                Deadlines.shut(socket);
            }
        }
    }

    /** Has each take a step that often, for as long as slow ones are at it. */
    void go(Duration every, Step step) throws IOException {
        long begin = System.nanoTime();
        long end = begin + assault.options().hold().toNanos();
        long next = begin;
        int held = held();
        while (held > 0 && System.nanoTime() < end && !assault.isLost()) {
            if (System.nanoTime() >= next) {
                next += every.toNanos();
                step(step);
            }
            assault.pause(Duration.ofMillis(LOOK_EVERY_MILLIS));
            held = held();
        }
        assault.tally().note("heldForSeconds", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        assault.tally().add(Reply.Fate.REFUSED, tried - held);
        if (held > 0) {
            assault.tally().addHeld(held);
            if (assault.options().hold().compareTo(BORNE_FOR) >= 0 && !assault.isLost()) {
                assault.tally().fault(held + " slow ones still held after " + BORNE_FOR.toSeconds() + " s");
            }
        }
    }

    /** Has each take one step. */
    void step(Step step) {
        sockets.forEach(socket -> take(step, socket));
    }

    private static void take(Step step, Socket socket) {
        try {
            if (!socket.isClosed()) {
                step.take(socket);
            }
        } catch (IOException hungUp) {
            Deadlines.shut(socket);
        }
    }

    private int held() throws IOException {
        return SocketTable.held(port,
                sockets.stream().filter(socket -> !socket.isClosed()).map(Socket::getLocalPort).toList());
    }

    @Override
    public void close() {
        sockets.forEach(Deadlines::shut);
    }
}
