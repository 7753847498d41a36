package luzhi.report.reporting.reportcheck;

import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a written report may be. */
@ConfigMapping(prefix = "luzhi.written-reports")
public interface WrittenReportConfiguration {

    /** A larger file is refused. */
    @WithDefault("20M")
    MemorySize largestFile();

    /** A file that unpacks to more is refused. */
    @WithDefault("256M")
    MemorySize largestUnpacked();

    /** A longer text is refused, in UTF-16 code units: some hundred times the longest report. */
    @WithDefault("2000000")
    @Min(1)
    int longestText();
}
