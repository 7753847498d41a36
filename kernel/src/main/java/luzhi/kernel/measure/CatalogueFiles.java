package luzhi.kernel.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.runtime.Startup;

/** Reads the catalogue of this service from its YAML files; a flaw in them stops the start. */
class CatalogueFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Startup
    @Produces
    @Singleton
    MeasureCatalogue catalogue(MeasureConfiguration configuration) {
        List<Measure> measures = new ArrayList<>();
        configuration.groups().forEach(group -> measures.addAll(read("measures/" + group + ".yaml", Measure[].class)));
        List<Dimension> dimensions = new ArrayList<>(read("vocabulary/shared-dimensions.yaml", Dimension[].class));
        dimensions.addAll(read("vocabulary/dimensions.yaml", Dimension[].class));
        return new MeasureCatalogue(configuration.owner(), measures, read("vocabulary/units.yaml", Unit[].class),
                dimensions);
    }

    private static <T> List<T> read(String resource, Class<T[]> type) {
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
