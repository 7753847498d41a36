package luzhi.kernel.revision;

import luzhi.core.region.RegionCode;

/**
 * What an entry is about.
 *
 * @param region its code; empty before every region
 * @param key tells the entries of a cycle and region apart: a text, or a whole number
 */
public record EntryKey(int cycle, String region, Object key) {

    public static EntryKey of(int cycle, RegionCode region, Object key) {
        return new EntryKey(cycle, region.text(), key);
    }

    /**
     * Before every entry of a cycle.
     *
     * @param lowest a key of the right kind
     */
    public static EntryKey beforeAll(int cycle, Object lowest) {
        return new EntryKey(cycle, "", lowest);
    }
}
