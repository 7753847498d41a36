package luzhi.bench.siege;

import java.time.Duration;

/** One connection in HTTP/2 over which forty bodies come in at one byte in eight seconds. */
final class TricklingStreams implements Kind {

    private static final int STREAMS = 40;
    private static final Duration EVERY = Duration.ofSeconds(8);

    @Override
    public String name() {
        return "trickling-streams";
    }

    @Override
    public String service() {
        return "finance";
    }

    @Override
    public void attack(Assault assault) throws Exception {
        Request request = Request.put("/v1/figures", assault.suite().city(), Body.NONE);
        new SlowStreams(assault, request, STREAMS).go(service(), false, EVERY);
    }
}
