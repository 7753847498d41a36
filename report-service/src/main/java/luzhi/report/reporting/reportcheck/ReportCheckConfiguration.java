package luzhi.report.reporting.reportcheck;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a check of a written report may take. */
@ConfigMapping(prefix = "luzhi.report-check")
public interface ReportCheckConfiguration {

    /**
     * When a text is refused that is not checked by then, from the request on, waiting for room included. Time in which services or a language
     * model are asked does not count.
     */
    @WithDefault("25S")
    @DurationMin(seconds = 1)
    Duration deadline();
}
