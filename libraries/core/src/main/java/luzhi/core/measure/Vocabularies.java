package luzhi.core.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Units and dimensions of this service, and its catalogue, as YAML files on the class path. */
public final class Vocabularies {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Read with the first unit that is asked for. */
    private static final class Units {

        static final Map<String, Unit> BY_CODE = units().stream()
                .collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
    }

    private Vocabularies() {}

    public static List<Unit> units() {
        return read("vocabulary/units.yaml", Unit[].class);
    }

    /** @param code null for none */
    public static Optional<Unit> findUnit(String code) {
        return Optional.ofNullable(code).map(Units.BY_CODE::get);
    }

    /** Those that several services use, and that mean the same in all of them. */
    public static List<Dimension> sharedDimensions() {
        return read("vocabulary/shared-dimensions.yaml", Dimension[].class);
    }

    /** Those of all services, then those of this one alone. */
    public static List<Dimension> dimensions() {
        List<Dimension> dimensions = new ArrayList<>(sharedDimensions());
        dimensions.addAll(read("vocabulary/dimensions.yaml", Dimension[].class));
        return dimensions;
    }

    /** A catalogue without measures, for whoever needs to know units and dimensions only. */
    public static MeasureCatalog withoutMeasures() {
        return new MeasureCatalog("", List.of(), units(), dimensions());
    }

    /** The entries of a YAML file on the class path, each read as one of these. */
    public static <T> List<T> read(String resource, Class<T[]> type) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return Arrays.asList(YAML.readValue(file, type));
        } catch (IOException e) {
            throw new UncheckedIOException("In " + resource + ": " + e.getMessage(), e);
        }
    }
}
