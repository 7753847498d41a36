package luzhi.kernel.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** What a column holds, and how the database calls that. */
@Schema(name = "ColumnType")
public enum ColumnType {
    TEXT(String.class, "text"),
    /** Whole numbers up to 2³¹−1. */
    INTEGER(Integer.class, "integer"),
    /** Whole numbers beyond that. */
    LONG(Long.class, "bigint"),
    /** Exact decimals. */
    DECIMAL(BigDecimal.class, "numeric"), DATE(LocalDate.class, "date"), FLAG(Boolean.class,
            "boolean"), REGION(RegionCode.class, "text"), PERIOD(Period.class, "text");

    private final Class<?> javaType;
    private final String sqlType;

    ColumnType(Class<?> javaType, String sqlType) {
        this.javaType = javaType;
        this.sqlType = sqlType;
    }

    /** @throws IllegalArgumentException if registers cannot hold values of that class */
    static ColumnType of(Class<?> javaType) {
        return Arrays.stream(values()).filter(type -> type.javaType == javaType).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column of a register holds a " + javaType));
    }

    public String sqlType() {
        return sqlType;
    }

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** A cell as the record has it: cells hold regions and periods as texts, and all whole numbers as long ones. */
    Object fromCell(Object cell) {
        return switch (this) {
            case REGION -> new RegionCode((String) cell);
            case PERIOD -> Period.parse((String) cell);
            case INTEGER -> Math.toIntExact((Long) cell);
            case TEXT, LONG, DECIMAL, DATE, FLAG -> cell;
        };
    }

    Object toCell(Object value) {
        return switch (this) {
            case REGION, PERIOD -> value.toString();
            case INTEGER -> ((Integer) value).longValue();
            case TEXT, LONG, DECIMAL, DATE, FLAG -> value;
        };
    }

    boolean isNumber() {
        return this == INTEGER || this == LONG || this == DECIMAL;
    }
}
