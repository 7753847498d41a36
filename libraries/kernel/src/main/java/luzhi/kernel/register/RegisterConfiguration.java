package luzhi.kernel.register;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What registers keep beside their rows. */
@ConfigMapping(prefix = "luzhi.registers")
public interface RegisterConfiguration {

    /** The most claims of one region on codes of others that may be open at a time; what would make more is refused. */
    @WithDefault("10000")
    @Min(1)
    int mostOpenClaims();
}
