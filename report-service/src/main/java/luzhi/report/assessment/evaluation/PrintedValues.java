package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.PrintedNumber;

/** Value, target and gap of a judgement as people write them; null is what there is not. */
@Schema(name = "PrintedValues", description = "The same as people write it")
public record PrintedValues(@Schema(example = "24.73亿元") @Nullable String value, @Nullable String target,
        @Nullable String gap) {

    /** @param unit of value and target; null for numbers alone */
    public static PrintedValues of(@Nullable BigDecimal value, @Nullable BigDecimal target, @Nullable BigDecimal gap,
            @Nullable String unit, Locale language) {
        return new PrintedValues(PrintedNumber.text(value, unit, language),
                PrintedNumber.text(target, unit, language), PrintedNumber.difference(gap, unit, language));
    }
}
