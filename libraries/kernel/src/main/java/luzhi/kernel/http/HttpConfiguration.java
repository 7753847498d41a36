package luzhi.kernel.http;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may bring along. */
@ConfigMapping(prefix = "luzhi.http")
public interface HttpConfiguration {

    /** A larger body is refused; files to be imported are bounded by {@code quarkus.http.limits.max-body-size} instead. */
    @WithDefault("10M")
    MemorySize maxBodySize();

    /** So much of a body has to arrive a second, or the request is ended: a trickle holds what others need. */
    @WithDefault("1K")
    MemorySize slowestBody();

    /** So much of an answer has to be taken a second, or the connection is closed. */
    @WithDefault("4K")
    MemorySize slowestReader();

    /** How long a connection over which nothing is asked is kept after an answer. */
    @WithDefault("30S")
    @DurationMin(seconds = 1)
    Duration keptAlive();

    /**
     * How often bodies and answers are looked at; one that stalls is ended after twice as long at the latest. What is still sent of a body
     * once it is answered is read for half as long. The head of a request has to be complete so long after its first byte, and the first
     * byte has to come so long after the connection was opened.
     */
    @WithDefault("20S")
    @DurationMin(seconds = 1)
    Duration progressWithin();

    /** Whether HTTP/2 is spoken without TLS. */
    @WithDefault("false")
    boolean clearTextHttp2();
}
