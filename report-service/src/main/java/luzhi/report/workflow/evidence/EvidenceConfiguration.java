package luzhi.report.workflow.evidence;

import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much evidence is taken at a time, and of a region in all. */
@ConfigMapping(prefix = "luzhi.evidence")
public interface EvidenceConfiguration {

    /** A larger file is refused. Bounded by {@code luzhi.http.max-body-size}, too. */
    @WithDefault("10M")
    MemorySize largestFile();

    /** A file that unpacks to more is refused: nobody can read what would fill his memory. */
    @WithDefault("512M")
    MemorySize largestUnpacked();

    /** How much the files of all entries of a region, of all cycles, may be together; a file counts with each entry of it. */
    @WithDefault("2G")
    MemorySize storedPerRegion();

    /** How many entries a region may have filed, of all cycles; those that it has withdrawn count, since they are kept. */
    @WithDefault("10000")
    @Min(1)
    int entriesPerRegion();
}
