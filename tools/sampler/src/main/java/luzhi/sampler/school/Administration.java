package luzhi.sampler.school;

import luzhi.core.language.Codes;

/** The level of government in charge (隶属层级). */
public enum Administration {
    MUNICIPAL, COUNTY;

    private final String code = Codes.of(this);

    @Override
    public String toString() {
        return code;
    }
}
