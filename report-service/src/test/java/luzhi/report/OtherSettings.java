package luzhi.report;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import luzhi.report.workflow.seal.SealKeyFile;

/** A service that signs seals, and soon leaves sources alone for long: to start one for each would take ten seconds more. */
public class OtherSettings implements QuarkusTestProfile {

    /** The two tries of one question are enough. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("luzhi.sources.suspended-after", "2", "luzhi.sources.suspended-for", "1H");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SealKeyFile.class));
    }
}
