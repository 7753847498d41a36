package luzhi.core.region;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A six-digit code of GB/T 2260: two digits for the province, two for the prefecture, two for the county, {@code 00}
 * where the region is larger. The tree stands in the code: 62 → 6207 → 620702. The country as a whole, which the standard
 * leaves out, is 100000.
 */
public record RegionCode(@JsonValue String text) implements Comparable<RegionCode> {

    private static final Pattern SIX_DIGITS = Pattern.compile("[1-9]\\d{5}");

    /** 全国. */
    public static final RegionCode COUNTRY = new RegionCode("100000");

    /** @throws IllegalArgumentException if the text is not six digits, the first of them not 0 */
    @JsonCreator
    public RegionCode {
        if (!SIX_DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a six-digit code of GB/T 2260: " + text);
        }
    }

    /** The digits that every code in this region's subtree begins with: 0, 2, 4 or 6 of them. */
    public String prefix() {
        if (text.equals("100000")) {
            return "";
        }
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
        return new RegionSpan(text, (prefix() + "999999").substring(0, text.length()));
    }

    /** The codes that stand above it in the tree, the nearest first; some of them may be no region. */
    public List<RegionCode> listAncestors() {
        List<RegionCode> ancestors = new ArrayList<>();
        for (int digits = prefix().length() - 2; digits >= 0; digits -= 2) {
            ancestors.add(digits == 0 ? COUNTRY : new RegionCode((text.substring(0, digits) + "0000").substring(0, 6)));
        }
        return ancestors;
    }

    /** Whether cities are below it: then it stands for hundreds of regions. */
    public boolean isAboveCities() {
        return level() == RegionLevel.PROVINCE || level() == RegionLevel.COUNTRY;
    }

    public RegionLevel level() {
        return switch (prefix().length()) {
            case 0 -> RegionLevel.COUNTRY;
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
