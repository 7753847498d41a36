package luzhi.core.region;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** The three levels of GB/T 2260 (省级, 地级, 县级) below the country as a whole (全国). */
public enum RegionLevel implements Titled {
    COUNTRY("全国", "country"), PROVINCE("省级", "province"), PREFECTURE("地级", "prefecture"), COUNTY("县级", "county");

    private final Title title;

    RegionLevel(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    /** @throws IllegalArgumentException if there is no such level */
    public static RegionLevel of(String code) {
        return Codes.get(RegionLevel.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
