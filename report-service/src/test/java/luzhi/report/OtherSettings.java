package luzhi.report;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import luzhi.report.reporting.languagemodel.ModelStub;
import luzhi.report.workflow.seal.SealKeyFile;
import luzhi.testkit.OldDatabase;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.TokenProvider;

/**
 * A service that has a provider of tokens, signs seals, asks a language model, soon leaves sources alone for long, and stands on what a
 * version before stored of 620700: to start one for each would take ten seconds more. Classes are run in the order of their names: the one about sources
 * comes first, when nobody has asked any.
 */
public class OtherSettings implements QuarkusTestProfile {

    /** The two tries of one question are enough; what the provider says stands in nobody else's way. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("luzhi.sources.suspended-after", "2", "luzhi.sources.suspended-for", "1H", "luzhi.public.url",
                "https://luzhi.example");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SealKeyFile.class), new TestResourceEntry(TokenProvider.class),
                new TestResourceEntry(ModelStub.class),
                new TestResourceEntry(OldDatabase.class, Map.of(OldDatabase.VERSION, "20261124.61", OldDatabase.ROWS,
                        "old-rows.sql", PostgresResource.WITHOUT_TOKENS, "true")));
    }
}
