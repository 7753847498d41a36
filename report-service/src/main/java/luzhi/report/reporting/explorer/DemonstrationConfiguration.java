package luzhi.report.reporting.explorer;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** A demonstration on one machine, such as {@code ./run} starts. */
@ConfigMapping(prefix = "luzhi.demonstration")
public interface DemonstrationConfiguration {

    /**
     * File with the people of a demonstration and their tokens, whom the explorer offers to everybody who opens it. {@code ./run} says so; a service
     * that others than this machine reach does not start with it.
     */
    Optional<Path> people();
}
