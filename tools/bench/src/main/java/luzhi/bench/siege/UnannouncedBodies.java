package luzhi.bench.siege;

import java.util.Arrays;
import java.util.List;

/** Many who send 60 MB in chunks, without saying so before: to several operations, as several people, one of whom may only read. */
final class UnannouncedBodies implements Kind {

    private static final String EVALUATION = "/v1/evaluations/2020/620700";
    private static final byte[] BLANKS = new byte[1 << 16];
    private static final int TIMES = 60_000_000 / BLANKS.length;

    static {
        Arrays.fill(BLANKS, (byte) ' ');
    }

    private final String service;

    UnannouncedBodies(String service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "unannounced-bodies-" + service;
    }

    @Override
    public String service() {
        return service;
    }

    @Override
    public void attack(Assault assault) throws InterruptedException {
        Suite suite = assault.suite();
        List<Request> requests = service.equals(Suite.REPORT)
                ? List.of(put("/v1/figures", suite.city()),
                        put(EVALUATION + "/narratives/4", suite.city()),
                        post(EVALUATION + "/what-if", suite.inspector(), Body.JSON),
                        put(EVALUATION + "/declarations/10.3", suite.city()),
                        post("/v1/claims/check", suite.inspector(), Body.TEXT),
                        put(EVALUATION + "/discrepancies/import", suite.city()))
                : List.of(put("/v1/figures", suite.city()),
                        put("/v1/figures", suite.inspector()),
                        post("/v1/surcharges", suite.city(), Body.JSON));
        assault.crowd(service, assault.options().clients(), sender -> requests.get(sender % requests.size()));
    }

    private static Request put(String path, String token) {
        return Request.put(path, token, Body.unannounced(Body.JSON, BLANKS, TIMES));
    }

    private static Request post(String path, String token, String type) {
        return Request.post(path, token, Body.unannounced(type, BLANKS, TIMES));
    }
}
