package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidator;

/** Settings read as a service reads them, from nothing but what a test says: what it does not say is the default. */
public final class Settings {

    private static final int ORDINAL = 100;

    private Settings() {}

    /** What a mapping holds where these are stated, by their full names. */
    public static <T> T read(Class<T> mapping, Map<String, String> stated) {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        BeanValidationConfigValidator constraints = () -> validator;
        return new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(mapping)
                .withValidator(constraints).withSources(new PropertiesConfigSource(stated, "stated", ORDINAL)).build()
                .getConfigMapping(mapping);
    }

    /** That a service would not start with this. */
    public static void assertRefused(Class<?> mapping, String name, String value) {
        assertThrows(ConfigValidationException.class, () -> read(mapping, Map.of(name, value)),
                () -> name + "=" + value);
    }
}
