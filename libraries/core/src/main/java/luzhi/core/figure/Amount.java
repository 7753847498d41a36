package luzhi.core.figure;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * So much of a unit, which becomes words only where it is known in which language it is read.
 *
 * @param unit its code
 */
public record Amount(BigDecimal value, String unit) {

    /** As people write it. */
    public String in(Locale language) {
        return PrintedNumber.of(value, unit, language).text();
    }
}
