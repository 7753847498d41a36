package luzhi.bench.siege;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Very many connections over which a request comes in at one byte in eight seconds. */
final class TricklingRequests implements Kind {

    private static final Duration EVERY = Duration.ofSeconds(8);
    private static final int ANNOUNCED = 10_000;

    private final Part part;

    TricklingRequests(Part part) {
        this.part = part;
    }

    /** What trickles; all before it comes at once. */
    enum Part {
        HEADERS, BODY
    }

    @Override
    public String name() {
        return "trickling-" + part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String service() {
        return "finance";
    }

    @Override
    public void attack(Assault assault) throws Exception {
        try (SlowSockets slow = new SlowSockets(assault, service())) {
            byte[] first = first(assault.suite().city()).getBytes(StandardCharsets.US_ASCII);
            slow.open(assault.options().slow(), number -> first, 0);
            slow.go(EVERY, socket -> socket.getOutputStream().write('1'));
        }
    }

    private String first(String token) {
        return "PUT /v1/figures HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
                + (part == Part.BODY
                        ? "Content-Type: application/json\r\nContent-Length: " + ANNOUNCED + "\r\n\r\n["
                        : "X-Slow: ");
    }
}
