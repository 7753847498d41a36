package luzhi.report.cycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.runtime.Startup;

import luzhi.kernel.problem.NotFound;

/** The cycles this service judges by, read from {@code cycles/} at the start; a flaw in one stops it. */
@Startup
@ApplicationScoped
public class CycleLibrary {

    private static final ObjectReader YAML = YAMLMapper.builder().addModule(new JavaTimeModule()).build()
            .readerFor(Cycle.class);

    private final NavigableMap<Integer, Cycle> cycles = new TreeMap<>();

    public CycleLibrary(@ConfigProperty(name = "luzhi.cycles") List<Integer> years) {
        years.forEach(year -> cycles.put(year, read("cycles/" + year + ".yaml")));
    }

    private static Cycle read(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return YAML.readValue(file);
        } catch (IOException e) {
            throw new UncheckedIOException("In " + resource + ": " + e.getMessage(), e);
        }
    }

    /** @throws NotFound if there is no such cycle */
    public Cycle get(int year) {
        if (!cycles.containsKey(year)) {
            throw new NotFound("no-such-cycle", year, cycles.keySet());
        }
        return cycles.get(year);
    }

    /** All cycles, the earliest first. */
    public List<Cycle> listAll() {
        return List.copyOf(cycles.values());
    }
}
