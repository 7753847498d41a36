package luzhi.bench.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import luzhi.core.measure.Definitions;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Vocabularies;

/** What the services of this checkout measure, read from their sources: nobody has to be asked. */
record MeasuresOfServices(Map<String, Measure> byCode, Map<String, List<Dimension>> dimensions) implements Definitions {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    private static final String RESOURCES = "src/main/resources";

    static MeasuresOfServices read(Path checkout) throws IOException {
        Map<String, Measure> measures = new HashMap<>();
        Map<String, List<Dimension>> dimensions = new HashMap<>();
        for (String line : Files.readAllLines(checkout.resolve("services.csv")).stream().skip(1).toList()) {
            Path resources = checkout.resolve(line.substring(0, line.indexOf(',')) + "-service").resolve(RESOURCES);
            List<Measure> ofService = new ArrayList<>();
            for (Path group : list(resources.resolve("measures"))) {
                ofService.addAll(List.of(YAML.readValue(group.toFile(), Measure[].class)));
            }
            List<Dimension> all = new ArrayList<>(Vocabularies.sharedDimensions());
            Path own = resources.resolve("vocabulary/dimensions.yaml");
            if (Files.exists(own)) {
                all.addAll(List.of(YAML.readValue(own.toFile(), Dimension[].class)));
            }
            ofService.forEach(measure -> {
                measures.put(measure.code(), measure);
                dimensions.put(owner(measure.code()), all);
            });
        }
        return new MeasuresOfServices(measures, dimensions);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The names of the files of relations that the report service is set to. */
    static List<String> relations(Path checkout) throws IOException {
        Properties settings = new Properties();
        try (var file = Files.newBufferedReader(
                checkout.resolve("report-service").resolve(RESOURCES).resolve("application.properties"))) {
            settings.load(file);
        }
        return List.of(settings.getProperty("luzhi.relations").split(","));
    }

    private static String owner(String measure) {
        return measure.substring(0, Math.max(0, measure.indexOf('.')));
    }

    @Override
    public Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Collection<Measure> listAll() {
        return byCode.values();
    }

    @Override
    public Optional<Dimension> findDimension(String measure, String dimension) {
        return dimensions.getOrDefault(owner(measure), List.of()).stream()
                .filter(each -> each.code().equals(dimension)).findFirst();
    }
}
