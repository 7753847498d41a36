package luzhi.bench.siege;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Eight files to be tried come in byte by byte from one county, while another county imports a short one again and again. */
final class TricklingDryRuns implements Kind {

    private static final int TRICKLING = 8;
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final String ROWS = "region,year,kind,collected,allocated\n" + Suite.OTHER_COUNTY
            + ",2031,education-surcharge,1.00,1.00\n";

    @Override
    public String name() {
        return "trickling-dry-runs";
    }

    @Override
    public String service() {
        return "finance";
    }

    @Override
    public void attack(Assault assault) throws Exception {
        Tally tally = assault.tally();
        try (SlowSockets slow = new SlowSockets(assault, service())) {
            slow.open(TRICKLING, first(assault.suite().county(Suite.COUNTY)).getBytes(StandardCharsets.US_ASCII), 0);
            Thread trickling = new Thread(() -> trickle(assault, slow), "trickling");
            trickling.setDaemon(true);
            trickling.start();
            assault.pause(EVERY);
            Request request = Request.post("/v1/surcharges/import", assault.suite().county(Suite.OTHER_COUNTY),
                    Body.of(Body.CSV, ROWS));
            assault.crowd(service(), 1, importer -> request);
        }
        if (tally.of(Reply.Fate.ANSWERED) == 0 && !assault.isLost()) {
            tally.fault("the other county could not import anything");
        }
    }

    private static void trickle(Assault assault, SlowSockets slow) {
        while (!assault.isOver()) {
            slow.step(socket -> socket.getOutputStream().write("1\r\nx\r\n".getBytes(StandardCharsets.US_ASCII)));
            assault.pause(EVERY);
        }
    }

    private static String first(String token) {
        return "POST /v1/surcharges/import?dryRun=true HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n";
    }
}
