package luzhi.report.assessment.source;

import java.net.URI;
import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the services are, and how long and how much is waited for. */
@ConfigMapping(prefix = "luzhi.sources")
public interface SourceConfiguration {

    /** The finance service. */
    @WithDefault("http://127.0.0.1:8081")
    URI financeUrl();

    /** The staffing service. */
    @WithDefault("http://127.0.0.1:8082")
    URI staffingUrl();

    /** The infrastructure service. */
    @WithDefault("http://127.0.0.1:8083")
    URI infrastructureUrl();

    /** For a connection to be made. */
    @WithDefault("1S")
    @DurationMin(millis = 1)
    Duration connectTimeout();

    /** For the whole answer, a second try included. */
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration answerTimeout();

    /** For an answer about very many regions. */
    @WithDefault("3M")
    @DurationMin(millis = 1)
    Duration bulkAnswerTimeout();

    /** A longer answer about very many regions is refused as malformed. */
    @WithDefault("2G")
    MemorySize largestBulkAnswer();

    /** A longer answer is refused as malformed. */
    @WithDefault("64M")
    MemorySize largestAnswer();

    /** How long a service's list of measures is taken for the present one. */
    @WithDefault("10M")
    @DurationMin
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
