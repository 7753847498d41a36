package luzhi.kernel.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import luzhi.core.region.RegionCode;

/** A region as a column keeps it: by its code. */
@Converter(autoApply = true)
public class RegionCodeColumn implements AttributeConverter<RegionCode, String> {

    @Override
    public String convertToDatabaseColumn(RegionCode region) {
        return region == null ? null : region.text();
    }

    @Override
    public RegionCode convertToEntityAttribute(String code) {
        return code == null ? null : new RegionCode(code);
    }
}
