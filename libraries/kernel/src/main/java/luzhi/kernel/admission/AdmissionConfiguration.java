package luzhi.kernel.admission;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much work is done at a time, so that memory has a bound, and how long others wait for it. */
@ConfigMapping(prefix = "luzhi.admission")
public interface AdmissionConfiguration {

    /** The part of the heap that work may take together; the rest is for the service itself and for small requests. */
    @WithDefault("0.4")
    @DecimalMin("0.05")
    @DecimalMax("0.9")
    BigDecimal heapShare();

    /** How many connections to the database work may hold together: fewer than there are, and than there are threads. */
    @WithDefault("12")
    @Min(1)
    @Max(1000)
    int places();

    /** The part of heap and places that the requests of one county, or of whatever region a token is for, may take. */
    @WithDefault("0.5")
    @DecimalMin("0.05")
    @DecimalMax("1")
    BigDecimal partyShare();

    /** How many requests may wait; of more, those that come last in turn are refused. */
    @WithDefault("1000")
    @Min(0)
    @Max(100_000)
    int waiting();

    /** How long a request waits for its turn before it is refused. */
    @WithDefault("5S")
    @DurationMin
    Duration patience();

    /** When whoever was refused is told to come again. */
    @WithDefault("2S")
    @DurationMin(seconds = 1)
    Duration retryAfter();

    /** What a request takes, by kind of work. */
    Map<String, Work> work();

    /** The heap that a request takes at its peak, as `tools/bench/run weights` measures it. */
    interface Work {

        /** Connections to the database that it holds; an import holds two. */
        @WithDefault("1")
        @Min(1)
        @Max(100)
        int places();

        /** Whatever it is about. */
        MemorySize weight();

        /** Bytes of heap for each byte of its body. */
        @WithDefault("0")
        @DecimalMin("0")
        BigDecimal weightOfByte();

        /** For each entry of the page that it asks for. */
        @WithDefault("0")
        MemorySize weightOfEntry();
    }
}
