package luzhi.report.assessment.source;

import java.net.URI;
import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the services are, and how long and how much is waited for. */
@ConfigMapping(prefix = "luzhi.sources")
public interface SourceConfiguration {

    @WithDefault("http://127.0.0.1:8081")
    URI financeUrl();

    @WithDefault("http://127.0.0.1:8082")
    URI staffingUrl();

    @WithDefault("http://127.0.0.1:8083")
    URI infrastructureUrl();

    /** For a connection to be made. */
    @WithDefault("1S")
    Duration connectTimeout();

    /** For the whole answer, a second try included. */
    @WithDefault("10S")
    Duration answerTimeout();

    /** For an answer about very many regions. */
    @WithDefault("3M")
    Duration bulkAnswerTimeout();

    /** A longer answer about very many regions is refused as malformed. */
    @WithDefault("2G")
    MemorySize largestBulkAnswer();

    /** A longer answer is refused as malformed. */
    @WithDefault("64M")
    MemorySize largestAnswer();

    /** How long a service's list of measures is taken for the present one. */
    @WithDefault("10M")
    Duration cataloguesKept();

    /** Address of a service; governance is kept here and has none. */
    default URI url(Owner owner) {
        return switch (owner) {
            case FINANCE -> financeUrl();
            case STAFFING -> staffingUrl();
            case INFRASTRUCTURE -> infrastructureUrl();
            case GOVERNANCE -> throw new IllegalArgumentException("Governance figures are kept by this service");
        };
    }
}
