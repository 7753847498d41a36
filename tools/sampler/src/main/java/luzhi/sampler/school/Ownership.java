package luzhi.sampler.school;

import luzhi.core.language.Codes;

/** Who runs a school (办学性质). */
public enum Ownership {
    PUBLIC, INCLUSIVE_PRIVATE, OTHER_PRIVATE;

    private final String code = Codes.of(this);

    public boolean isPrivate() {
        return this != PUBLIC;
    }

    @Override
    public String toString() {
        return code;
    }
}
