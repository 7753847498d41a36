package luzhi.bench.siege;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Streams of one connection in HTTP/2 that do little, until the service ends all of them or their time is over. */
final class SlowStreams {

    private static final Duration BORNE_FOR = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Assault assault;
    private final Request request;
    private final int many;

    SlowStreams(Assault assault, Request request, int many) {
        this.assault = assault;
        this.request = request;
        this.many = many;
    }

    /** A service that does not speak HTTP/2 has refused all of them. */
    void go(String service, boolean upgraded, Duration every) throws IOException {
        Tally tally = assault.tally();
        try (Http2Connection connection = Http2Connection.open(assault.suite().port(service), 1, upgraded)) {
            tally.note("http2", connection != null);
            if (connection == null) {
                tally.add(Reply.Fate.REFUSED, many);
                assault.pause(assault.options().time());
                return;
            }
            int held = hold(connection, every);
            tally.add(Reply.Fate.REFUSED, many - held);
            if (held > 0) {
                tally.addHeld(held);
                if (assault.options().hold().compareTo(BORNE_FOR) >= 0 && !assault.isLost()) {
                    tally.fault(held + " streams still held after " + BORNE_FOR.toSeconds() + " s");
                }
            }
        }
    }

    private int hold(Http2Connection connection, Duration every) {
        long begin = System.nanoTime();
        long end = begin + assault.options().hold().toNanos();
        long next = begin + every.toNanos();
        List<Integer> streams = new ArrayList<>();
        try {
            for (int stream = 0; stream < many; stream++) {
                streams.add(connection.request(headers(), !request.method().equals("PUT")));
            }
            while (connection.held() > 0 && System.nanoTime() < end && !assault.isLost()) {
                if (request.method().equals("PUT") && System.nanoTime() >= next) {
                    next += every.toNanos();
                    for (int stream : streams) {
                        connection.trickle(stream);
                    }
                }
                assault.pause(LOOK_EVERY);
            }
        } catch (IOException hungUp) {
            return 0;
        } finally {
            assault.tally().note("heldForSeconds", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        }
        return connection.held();
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(":method", request.method());
        headers.put(":scheme", "http");
        headers.put(":path", request.path());
        headers.put(":authority", "localhost");
        headers.put("authorization", "Bearer " + request.token());
        headers.put("accept", request.accept());
        if (request.method().equals("PUT")) {
            headers.put("content-type", Body.JSON);
        }
        return headers;
    }
}
