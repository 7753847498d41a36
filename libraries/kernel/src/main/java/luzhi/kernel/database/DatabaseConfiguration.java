package luzhi.kernel.database;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the database may take. */
@ConfigMapping(prefix = "luzhi.database")
public interface DatabaseConfiguration {

    /** For a statement about very many regions or rows; for others, see the options of the connection. */
    @WithDefault("60S")
    @DurationMin(seconds = 1)
    Duration timeForMany();
}
