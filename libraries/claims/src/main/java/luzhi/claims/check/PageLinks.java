package luzhi.claims.check;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;

/**
 * Where a marked page leads.
 *
 * @param back address of where it was asked for; null for nowhere
 * @param explained address of the page that explains a figure on record; null where there is none
 */
public record PageLinks(@Nullable String back, @Nullable Function<FigureKey, String> explained) {

    /** A page that leads nowhere. */
    public static final PageLinks NONE = new PageLinks(null, null);
}
