package luzhi.kernel.revision;

import jakarta.persistence.AttributeConverter;

import luzhi.core.language.Codes;

/** A constant as a column of texts keeps it: by its code. A subclass names the kind of constants; a field names the subclass. */
public abstract class CodeColumn<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected CodeColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E constant) {
        return constant == null ? null : Codes.of(constant);
    }

    @Override
    public E convertToEntityAttribute(String code) {
        return code == null ? null : Codes.get(type, code);
    }
}
