package luzhi.report.reporting.pdf;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import luzhi.kernel.deferred.DeferredSettings;

/** Reports as PDF files that are made while nobody waits. */
@ConfigMapping(prefix = "luzhi.pdf-orders")
public interface PdfConfiguration extends DeferredSettings {

    /** How many of one report may wait or be under way; a further one is refused. */
    @WithDefault("5")
    @Min(1)
    int mostOfReport();

    /** How many may wait or be under way in all; until then they stand in the database as they were composed. */
    @WithDefault("100")
    @Min(1)
    int most();

    /** How many files of one report are kept; of more, the oldest go. */
    @WithDefault("5")
    @Min(1)
    int keptOfReport();

    /** How many this service makes at a time, within what {@code luzhi.admission} permits. */
    @Override
    @WithDefault("1")
    @Min(1)
    @Max(16)
    int atOnce();

    /** How often each is taken up before it is given up. */
    @Override
    @WithDefault("3")
    @Min(1)
    int tries();

    /** When one that nobody has told of any more is taken up by another replica: it stopped in the middle, say. */
    @Override
    @WithDefault("30S")
    @DurationMin(seconds = 1)
    Duration lease();

    /** How often this service looks for what other replicas left; what was ordered here it knows of. */
    @Override
    @WithDefault("5S")
    @DurationMin(seconds = 1)
    Duration lookEvery();

    /** When one that failed for reasons of ours is tried again. */
    @Override
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration againAfter();

    /** How long a file is kept. */
    @Override
    @WithDefault("1D")
    @DurationMin(seconds = 1)
    Duration kept();
}
