package luzhi.report.workflow.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much evidence is taken at a time. */
@ConfigMapping(prefix = "luzhi.evidence")
public interface EvidenceConfiguration {

    /** A larger file is refused. Bounded by {@code luzhi.http.max-body-size}, too. */
    @WithDefault("10M")
    MemorySize largestFile();

    /** A file that unpacks to more is refused: nobody can read what would fill his memory. */
    @WithDefault("512M")
    MemorySize largestUnpacked();
}
