package luzhi.kernel.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which figure a query wants where a figure may be both reported and derived. */
public enum Preference {
    REPORTED, DERIVED,
    /** One of each: the reported one where there is one, else the derived. */
    BEST;

    static Optional<Preference> find(String code) {
        return Arrays.stream(values()).filter(preference -> preference.code().equals(code)).findFirst();
    }

    /** As a query names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
