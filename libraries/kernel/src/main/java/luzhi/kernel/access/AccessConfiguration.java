package luzhi.kernel.access;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How tokens are judged, beside what the provider of tokens says. */
@ConfigMapping(prefix = "luzhi.access")
public interface AccessConfiguration {

    /** How often the provider's keys are fetched again: for so long a key that it has withdrawn may still count. */
    @WithDefault("5M")
    @DurationMin(seconds = 1)
    Duration keysFetchedEvery();

    /** The most bytes of an answer of the provider; with more, it counts as one that says nothing. */
    @WithDefault("1M")
    MemorySize largestAnswer();
}
