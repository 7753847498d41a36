package luzhi.core.figure;

import java.util.Optional;

import luzhi.core.language.Codes;

/** Which figure a query wants where a figure may be both reported and derived. */
public enum Preference {
    REPORTED, DERIVED,
    /** One of each: the reported one where there is one, else the derived. */
    BEST;

    /** The one that a query names so. */
    public static Optional<Preference> find(String code) {
        return Codes.find(Preference.class, code);
    }

    /** As a query names it. */
    public String code() {
        return Codes.of(this);
    }
}
