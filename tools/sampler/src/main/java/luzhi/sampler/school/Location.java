package luzhi.sampler.school;

import luzhi.core.language.Codes;

/** Where a school stands (城乡分类). */
public enum Location {
    URBAN, TOWN, RURAL;

    private final String code = Codes.of(this);

    @Override
    public String toString() {
        return code;
    }
}
