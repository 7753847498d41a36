package luzhi.kernel.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import luzhi.core.period.Period;

/** A period as a column keeps it: in ISO 8601. */
@Converter(autoApply = true)
public class PeriodColumn implements AttributeConverter<Period, String> {

    @Override
    public String convertToDatabaseColumn(Period period) {
        return period == null ? null : period.toString();
    }

    @Override
    public Period convertToEntityAttribute(String text) {
        return text == null ? null : Period.parse(text);
    }
}
