package luzhi.kernel.region;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The three levels of GB/T 2260: 省级, 地级, 县级. */
public enum RegionLevel {
    PROVINCE, PREFECTURE, COUNTY;

    static RegionLevel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
