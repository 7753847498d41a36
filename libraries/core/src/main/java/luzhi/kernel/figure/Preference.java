package luzhi.kernel.figure;

import java.util.Optional;

import luzhi.kernel.language.Codes;

/** Which figure a query wants where a figure may be both reported and derived. */
public enum Preference {
    REPORTED, DERIVED,
    /** One of each: the reported one where there is one, else the derived. */
    BEST;

    static Optional<Preference> find(String code) {
        return Codes.find(Preference.class, code);
    }

    /** As a query names it. */
    public String code() {
        return Codes.of(this);
    }
}
