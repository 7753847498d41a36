package luzhi.core.figure;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** Which figure a query wants where a figure may be both reported and derived. */
@Schema(name = "FigurePreference")
public enum Preference {
    REPORTED, DERIVED,
    /** One of each: what complete registers give, else what was reported, else what follows from other figures. */
    BEST;

    /** The one that a query names so. */
    public static Optional<Preference> find(String code) {
        return Codes.find(Preference.class, code);
    }

    /** As a query names it. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
