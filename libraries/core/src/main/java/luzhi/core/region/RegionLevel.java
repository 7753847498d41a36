package luzhi.core.region;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** The three levels of GB/T 2260 (省级, 地级, 县级) below the country as a whole (全国). */
public enum RegionLevel {
    COUNTRY, PROVINCE, PREFECTURE, COUNTY;

    /** @throws IllegalArgumentException if there is no such level */
    public static RegionLevel of(String code) {
        return Codes.get(RegionLevel.class, code);
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
