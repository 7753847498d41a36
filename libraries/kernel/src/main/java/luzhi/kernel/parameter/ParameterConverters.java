package luzhi.kernel.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/** Makes values of the texts of parameters; {@link ParameterFilter} has let none pass that cannot be read. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return ParameterType.of(type, "").map(known -> converter(type, known)).orElse(null);
    }

    private static <T> ParamConverter<T> converter(Class<T> type, ParameterType known) {
        return new ParamConverter<>() {

            @Override
            public T fromString(String text) {
                return text == null ? null : type.cast(known.reader().apply(text));
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }
}
