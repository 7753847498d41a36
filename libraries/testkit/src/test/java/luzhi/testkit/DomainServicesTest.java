package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The domain services mirror one another: who knows one can walk blind through the others. */
class DomainServicesTest {

    private static final List<String> SERVICES = ServiceList.domains();

    private static Path folder(String service, String path) {
        return ServiceList.folder(service).resolve(path);
    }

    private static void assertAlike(Function<String, Set<String>> trait) {
        Set<String> model = trait.apply(SERVICES.get(0));
        SERVICES.forEach(service -> assertEquals(model, trait.apply(service), service + " and " + SERVICES.get(0)));
    }

    private static Set<String> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void haveTheSameRoomsOfResources() {
        assertAlike(service -> entries(folder(service, "src/main/resources")));
        assertAlike(service -> entries(folder(service, "src/main/resources/vocabulary")));
    }

    @Test
    void saySoMuchAndNoMoreOfTheirOwn() {
        assertAlike(service -> {
            Properties settings = new Properties();
            try (Stream<String> lines = Files.lines(folder(service, "src/main/resources/application.properties"))) {
                settings.load(new java.io.StringReader(lines.collect(Collectors.joining("\n"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new TreeSet<>(settings.stringPropertyNames());
        });
    }

    /** By the same contracts; what only a room of one service knows is tested in that room. */
    @Test
    void areTestedAlike() {
        assertAlike(service -> entries(folder(service, "src/test/java/luzhi/" + service)).stream()
                .filter(entry -> entry.endsWith(".java")).collect(Collectors.toCollection(TreeSet::new)));
        assertAlike(service -> entries(folder(service, "src/test/resources")));
    }

    @Test
    void dependOnTheSameThings() {
        assertAlike(service -> {
            try {
                return Set.of(Files.readString(folder(service, "pom.xml")).replace(service, "?"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
