package luzhi.report.cycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.runtime.Startup;

import luzhi.kernel.problem.Faults;
import luzhi.kernel.problem.NotFound;

/** The cycles this service judges by, read from {@code cycles/} at the start; a flaw in one stops it. */
@Startup
@ApplicationScoped
public class CycleLibrary {

    private final NavigableMap<Integer, JsonNode> documents = new TreeMap<>();
    private final NavigableMap<Integer, Cycle> cycles = new TreeMap<>();

    public CycleLibrary(@ConfigProperty(name = "luzhi.cycles") List<Integer> years, CycleReader reader) {
        years.forEach(year -> cycles.put(year, read(year, reader)));
    }

    private Cycle read(int year, CycleReader reader) {
        String resource = "cycles/" + year + ".yaml";
        Faults faults = new Faults();
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            JsonNode document = DocumentText.YAML.parse(file.readAllBytes());
            JsonNode whole = document.has(Overlay.BASED_ON)
                    ? Overlay.apply(document, documents.get(document.get(Overlay.BASED_ON).intValue()), faults)
                            .document()
                    : document;
            documents.put(year, whole);
            Cycle cycle = reader.read(whole, year, 1, faults);
            faults.throwIfAny();
            return cycle;
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
