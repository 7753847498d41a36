package luzhi.kernel.region;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A six-digit code of GB/T 2260: two digits for the province, two for the prefecture, two for the county, {@code 00}
 * where the region is larger. The tree stands in the code: 62 → 6207 → 620702.
 */
public record RegionCode(@JsonValue String text) implements Comparable<RegionCode> {

    private static final Pattern SIX_DIGITS = Pattern.compile("[1-9]\\d{5}");

    /** @throws IllegalArgumentException if the text is not six digits, the first of them not 0 */
    @JsonCreator
    public RegionCode {
        if (!SIX_DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a six-digit code of GB/T 2260: " + text);
        }
    }

    /** The digits that every code in this region's subtree begins with: 2, 4 or 6 of them. */
    public String prefix() {
        if (text.endsWith("0000")) {
            return text.substring(0, 2);
        }
        return text.endsWith("00") ? text.substring(0, 4) : text;
    }

    /** True for the region itself and for everything below it. */
    public boolean covers(RegionCode other) {
        return other.text.startsWith(prefix());
    }

    /** The codes of its subtree, its own the first. */
    public RegionSpan span() {
        return new RegionSpan(text, (prefix() + "9999").substring(0, text.length()));
    }

    public RegionLevel level() {
        return switch (prefix().length()) {
            case 2 -> RegionLevel.PROVINCE;
            case 4 -> RegionLevel.PREFECTURE;
            default -> RegionLevel.COUNTY;
        };
    }

    @Override
    public int compareTo(RegionCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
