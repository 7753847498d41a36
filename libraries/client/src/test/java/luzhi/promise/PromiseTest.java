package luzhi.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The API descriptions keep what those of the last release promised. At a release, {@code -Dpromise.update=true} keeps those of
 * today; whatever was announced and has happened is then taken off the list by hand.
 */
class PromiseTest {

    private static final Path KEPT = Path.of("promise");
    private static final Path PROJECT = Path.of("../..");
    private static final YAMLMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    private static List<String> services() throws IOException {
        return Files.readAllLines(PROJECT.resolve("services.csv")).stream().skip(1).map(line -> line.split(",")[0])
                .toList();
    }

    private static Path description(String service) {
        return PROJECT.resolve(service + "-service/openapi.yaml");
    }

    @Test
    void nothingBreaksClientsThatWasNotAnnounced() throws IOException {
        List<Announcement> announcements = YAML.readValue(KEPT.resolve("announcements.yaml").toFile(),
                new TypeReference<>() {
                });
        List<String> faults = new ArrayList<>();
        for (String service : services()) {
            Path kept = KEPT.resolve(service + ".yaml");
            if (Boolean.getBoolean("promise.update")) {
                Files.copy(description(service), kept, StandardCopyOption.REPLACE_EXISTING);
            }
            faults.addAll(new Promise(service, announcements).faults(Files.readString(kept),
                    Files.readString(description(service))));
        }
        assertEquals(List.of(), faults, () -> "\n" + String.join("\n", faults) + "\n");
    }
}
