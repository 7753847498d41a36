package luzhi.kernel.change;

import java.time.OffsetDateTime;
import java.util.List;

import luzhi.core.region.RegionCode;

/**
 * One committed act, as far as it concerns the regions that were asked for.
 *
 * @param number where it stands among all acts of the service, from 1
 * @param kind to what it was done: {@code register}, {@code figures}, or what else the service keeps
 * @param done what was done
 * @param parts what it did where, by resource and region
 */
record Change(long number, String kind, Done done, List<Part> parts) {

    /**
     * What was done, by whom and when.
     *
     * @param recording the number of the act, by which rows refer to it
     * @param act such as {@code imported}
     * @param subject the register, or what stands behind {@code /v1/} in the address of what else it was done to
     * @param document what it was done from; null where nothing was said
     */
    record Done(long recording, String act, String subject, OffsetDateTime at, String by, String document) {}

    /**
     * What it did in one region.
     *
     * @param resource the register, or the kind
     * @param written how many rows or entries it left there as they are
     * @param removed how many rows it took away from there
     */
    record Part(String resource, RegionCode region, long written, long removed) {}
}
