package luzhi.kernel.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may bring along. */
@ConfigMapping(prefix = "luzhi.http")
public interface HttpConfiguration {

    /** A larger body is refused; files to be imported are bounded by {@code quarkus.http.limits.max-body-size} instead. */
    @WithDefault("10M")
    MemorySize maxBodySize();
}
