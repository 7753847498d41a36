package luzhi.report.assessment.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Vocabularies;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.testkit.ServiceList;

/** The real catalogues of all services. */
public final class Catalogues {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Catalogues() {}

    static CycleVocabulary vocabulary() {
        return CycleVocabulary.of(known());
    }

    /** Every measure there is. */
    public static KnownMeasures known() {
        Map<String, Measure> measures = new HashMap<>();
        for (String service : ServiceList.names()) {
            try (Stream<Path> files = Files.list(ServiceList.folder(service).resolve("src/main/resources/measures"))) {
                for (Path file : files.toList()) {
                    for (Measure measure : YAML.readValue(file.toFile(), Measure[].class)) {
                        measures.put(measure.code(), measure);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new KnownMeasures(measures, dimensions(), Set.of());
    }

    /** By the codes of the owners: those of all services and their own. */
    private static Map<String, List<Dimension>> dimensions() {
        Map<String, List<Dimension>> dimensions = new HashMap<>();
        for (String service : ServiceList.names()) {
            List<Dimension> all = new ArrayList<>(Vocabularies.sharedDimensions());
            try {
                all.addAll(List.of(YAML.readValue(
                        ServiceList.folder(service).resolve("src/main/resources/vocabulary/dimensions.yaml").toFile(),
                        Dimension[].class)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            dimensions.put(ServiceList.prefix(service), all);
        }
        return dimensions;
    }
}
