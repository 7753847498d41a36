package luzhi.report.reporting.reportcheck;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is checked at a time, so that memory has a bound. */
@ConfigMapping(prefix = "luzhi.report-check")
public interface ReportCheckConfiguration {

    /** How many texts are read at the same time; further ones wait. */
    @WithDefault("4")
    @Min(1)
    @Max(64)
    int atOnce();

    /** How many UTF-16 code units they may have together; a text that has more is read alone. Each takes some hundred bytes. */
    @WithDefault("2000000")
    @Min(1)
    int charactersAtOnce();

    /** How long they wait before they are sent away. */
    @WithDefault("20S")
    @DurationMin
    Duration patience();

    /** When a text is refused that is not checked by then, from the request on, waiting included: nobody waits for more than half a minute. */
    @WithDefault("25S")
    @DurationMin(seconds = 1)
    Duration deadline();
}
