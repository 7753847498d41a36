package luzhi.report.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import luzhi.kernel.measure.Measure;
import luzhi.kernel.measure.MeasureReference;

/** The document of 2020 against the catalogues of all four services. */
class Cycle2020Test {

    private static final List<String> SERVICES = List.of("finance-service", "staffing-service",
            "infrastructure-service", "report-service");

    @Test
    void everyFigureItNamesIsOfAMeasureThatSomeServiceOwnsWithThoseDimensions() throws IOException {
        Map<String, Measure> measures = measures();
        List<String> flaws = new ArrayList<>();
        cycle().criteria().forEach(criterion -> criterion.let().values().forEach(input -> {
            if (input instanceof Input.OfFigure figure) {
                MeasureReference reference = figure.reference();
                Measure measure = measures.get(reference.measure());
                if (measure == null
                        || !measure.dimensions().containsAll(reference.dimensions().byName().keySet())) {
                    flaws.add(criterion.id() + " " + reference);
                }
            }
        }));
        assertEquals(List.of(), flaws);
    }

    private static Cycle cycle() throws IOException {
        return CycleFixtures.read(Files.readString(Path.of("src", "main", "resources", "cycles", "2020.yaml")));
    }

    private static Map<String, Measure> measures() throws IOException {
        Map<String, Measure> measures = new HashMap<>();
        for (String service : SERVICES) {
            try (Stream<Path> files = Files.list(Path.of("..", service, "src", "main", "resources", "measures"))) {
                for (Path file : files.toList()) {
                    for (Measure measure : new YAMLMapper().readValue(file.toFile(), Measure[].class)) {
                        measures.put(measure.code(), measure);
                    }
                }
            }
        }
        return measures;
    }
}
