package luzhi.bench.siege;

import java.time.Duration;

/**
 * How somebody fared who asked for little beside an attack.
 *
 * @param slowest the 99th percentile
 */
record SmallReads(Duration slowest, int asked, int failed) {}
