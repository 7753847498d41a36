package luzhi.kernel.http;

import java.time.Duration;
import java.time.OffsetDateTime;

import luzhi.core.region.RegionCode;

/**
 * A write that its sender may repeat.
 *
 * @param caller the name of the sender
 * @param region what the sender may see now
 * @param key chosen by the sender, one for each request
 * @param fingerprint tells the request from others that came with the same key
 * @param cameAt by which it is judged all along whether an answer is still kept
 */
record KeyedRequest(String caller, RegionCode region, String key, String fingerprint, OffsetDateTime cameAt) {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Answers to what came before are forgotten. */
    OffsetDateTime keptSince() {
        return cameAt.minus(KEPT);
    }
}
