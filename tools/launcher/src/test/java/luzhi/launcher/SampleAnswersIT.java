package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever can be read of the running sample, once it is published, is as its description says: each GET a test. */
@ExtendWith(SharedSuite.class)
@Order(SharedSuite.PUBLISHED)
class SampleAnswersIT {

    /** Of these the sample city may have none; it has evidence where {@link ApiGuideIT} ran. */
    private static final Set<String> MAY_BE_MISSING = Set.of("/v1/evaluations/{cycle}/{region}/evidence/{id}",
            "/v1/evaluations/{cycle}/{region}/evidence/{id}/content", "/v1/registers/{register}/completeness",
            "/v1/evaluations/{cycle}/{region}/inspection/{criterion}/revisions", "/v1/imports/{id}",
            "/v1/registers/{register}", "/v1/registers/{register}/removed",
            "/v1/evaluations/{cycle}/{region}/seals/{number}/changes");

    private final RunningSuite running;

    SampleAnswersIT(RunningSuite running) {
        this.running = running;
    }

    @TestFactory
    Stream<DynamicTest> everythingThatCanBeReadIsAsDescribed() {
        return Service.values().stream().flatMap(service -> {
            DescribedGets gets = new DescribedGets(running.address(service),
                    running.places().get(DemoToken.PROVINCE.user()), known(service));
            return gets.paths().stream().map(path -> DynamicTest.dynamicTest(service.code() + " " + path,
                    () -> requireDescribed(gets, path)));
        });
    }

    private Map<String, String> known(Service service) {
        Api api = running.api(service, DemoToken.PROVINCE);
        Map<String, String> known = new HashMap<>(Map.of("cycle", Sample.CYCLE, "region", Sample.REGION, "within",
                Sample.REGION, "year", Sample.CYCLE, "criterion", "10.3", "recording", "1", "table", "figures"));
        api.get("/v1/registers").body().path("registers").findValues("name").stream().findFirst()
                .ifPresent(name -> known.put("register", name.asText()));
        SampleFigure figure = running.figures(service).stream().filter(each -> each.dimensions().isEmpty()).findFirst()
                .orElseThrow();
        known.put("measure", figure.measure());
        known.put("period", figure.period());
        return known;
    }

    private static void requireDescribed(DescribedGets gets, String path) {
        Optional<List<String>> faults = gets.faults(path);
        assertTrue(faults.isPresent() || MAY_BE_MISSING.contains(path), () -> "Nothing to read at " + path);
        assumeTrue(faults.isPresent(), () -> "The sample has none of " + path);
        assertEquals(List.of(), faults.orElseThrow());
    }
}
