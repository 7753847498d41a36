package luzhi.bench.siege;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Four files for four registers, only to be tried, come in from one county: enough of each to be taken in hand, and the rest byte by
 * byte. Meanwhile another county imports a short file again and again.
 */
final class TricklingDryRuns implements Kind {

    private static final List<Trickling> TRICKLING = List.of(
            new Trickling("surcharges", "region,year,kind,collected,allocated", ",2019,education-surcharge,1.00,1.00"),
            new Trickling("fiscal-accounts", "region,year,recurrentRevenue,generalPublicBudgetExpenditure",
                    ",2019,1.00,1.00"),
            new Trickling("yearly-enrolments", "region,year,stage,startOfYear,endOfYear", ",2019,primary,1,1"),
            new Trickling("education-expenditures", "region,year,stage,fundingCategory,amount",
                    ",2019,primary,personnel,1.00"));
    /** Of a file, 64 kB are looked at before anything is done. */
    private static final int AT_ONCE = 80_000;
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
            String token = assault.suite().county(Suite.COUNTY);
            slow.open(TRICKLING.size(), number -> TRICKLING.get(number).first(token), 0);
            Thread trickling = new Thread(() -> trickle(assault, slow), "trickling");
            trickling.setDaemon(true);
            trickling.start();
            assault.pause(assault.options().time().dividedBy(4));
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

    /** A file that comes in slowly. */
    private record Trickling(String register, String header, String row) {

        byte[] first(String token) {
            String line = Suite.COUNTY + row + "\n";
            String rows = header + "\n" + line.repeat(AT_ONCE / line.length());
            return ("POST /v1/" + register + "/import?dryRun=true HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + token + "\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(rows.length()) + "\r\n" + rows + "\r\n").getBytes(StandardCharsets.US_ASCII);
        }
    }
}
