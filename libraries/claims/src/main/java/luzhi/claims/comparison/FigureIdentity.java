package luzhi.claims.comparison;

import java.util.function.Function;
import java.util.regex.Pattern;

import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Role;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * What two figures of two drafts have in common if they are the same one.
 *
 * @param heading without its number: sections move; empty where it may be another
 * @param lead the words right before; empty where they may be others
 */
record FigureIdentity(String subject, Period period, RegionCode region, Role role, String unit, String heading,
        String lead) {

    private static final Pattern NUMBER = Pattern
            .compile("^(?:第[一二三四五六七八九十]{1,3}[章节部分]*|[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．])\\s*");

    /** From what tells most to what tells least. */
    enum Strictness {
        SAME_WORDS(figure -> identify(figure, heading(figure), figure.lead())), SAME_SECTION(
                figure -> isNamed(figure) ? identify(figure, heading(figure), "") : null), ANYWHERE(
                        figure -> isNamed(figure) ? identify(figure, "", "") : null);

        private final Function<DraftFigure, FigureIdentity> identity;

        Strictness(Function<DraftFigure, FigureIdentity> identity) {
            this.identity = identity;
        }

        /** Null where its words say too little. */
        FigureIdentity of(DraftFigure figure) {
            return identity.apply(figure);
        }
    }

    private static FigureIdentity identify(DraftFigure figure, String heading, String lead) {
        Claim claim = figure.claim();
        return new FigureIdentity(claim.subject(), claim.period(), claim.region(), figure.role(), claim.unit(), heading,
                lead);
    }

    private static String heading(DraftFigure figure) {
        return NUMBER.matcher(figure.heading()).replaceFirst("");
    }

    private static boolean isNamed(DraftFigure figure) {
        return !figure.claim().subject().isEmpty();
    }
}
