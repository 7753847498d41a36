package luzhi.kernel.register.deferred;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import luzhi.kernel.deferred.DeferredSettings;

/** Imports whose senders do not wait for them. */
@ConfigMapping(prefix = "luzhi.imports")
public interface DeferredImportConfiguration extends DeferredSettings {

    /** How many of one caller's region may wait or be under way; a further one is refused. */
    @WithDefault("20")
    @Min(1)
    int mostOfRegion();

    /** How many may wait or be under way in all; their files stand in the database. */
    @WithDefault("200")
    @Min(1)
    int most();

    /** How much the files of those of one caller's region may be together; a larger file has to be waited for. */
    @WithDefault("8G")
    MemorySize storedOfRegion();

    /** How much the files of all of them may be together. */
    @WithDefault("32G")
    MemorySize stored();

    /** How many this service works through at a time, within what {@code luzhi.admission} permits. */
    @Override
    @WithDefault("2")
    @Min(1)
    @Max(16)
    int atOnce();

    /** How often each is taken up before it is given up. */
    @Override
    @WithDefault("3")
    @Min(1)
    int tries();

    /** When one that nobody has told of any more is taken up by another service: it stopped in the middle, say. */
    @Override
    @WithDefault("30S")
    @DurationMin(seconds = 1)
    Duration lease();

    /** How often this service looks for what others left; what it accepted itself it knows of. */
    @Override
    @WithDefault("5S")
    @DurationMin(seconds = 1)
    Duration lookEvery();

    /** When one that failed for reasons of ours is tried again. */
    @Override
    @WithDefault("10S")
    @DurationMin(millis = 1)
    Duration againAfter();

    /** How long is told what became of one. */
    @Override
    @WithDefault("7D")
    @DurationMin(seconds = 1)
    Duration kept();
}
