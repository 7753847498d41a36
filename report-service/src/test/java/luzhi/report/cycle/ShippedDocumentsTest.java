package luzhi.report.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.kernel.language.Wording;
import luzhi.kernel.problem.Fault;
import luzhi.kernel.problem.Faults;
import luzhi.kernel.problem.RuleBroken;
import luzhi.kernel.region.RegionDirectory;

/** The documents that come with the service against the catalogues of all four services. */
class ShippedDocumentsTest {

    private static final Path CYCLES = Path.of("src", "main", "resources", "cycles");
    private static final Wording WORDING = new Wording("wording/problems", "wording/service-problems");

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(CYCLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode whole(String document, Faults faults) throws IOException {
        JsonNode tree = DocumentText.YAML.parse(Files.readAllBytes(CYCLES.resolve(document)));
        return tree.has(Overlay.BASED_ON)
                ? Overlay.apply(tree, whole(tree.get(Overlay.BASED_ON).asText() + ".yaml", faults), faults).document()
                : tree;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void passEveryCheck(String document) throws IOException {
        Faults faults = new Faults();
        JsonNode whole = whole(document, faults);
        Cycle cycle = new CycleReader(new RegionDirectory()).read(whole, Integer.parseInt(document.substring(0, 4)), 1,
                faults);
        CycleCheck.run(cycle, Catalogues.vocabulary(), faults);
        assertEquals("", told(faults));
    }

    private static String told(Faults faults) {
        try {
            faults.throwIfAny();
            return "";
        } catch (RuleBroken flawed) {
            return String.join("\n", flawed.faults().stream().map(ShippedDocumentsTest::sentence).toList());
        }
    }

    private static String sentence(Fault fault) {
        return fault.pointer() + ": "
                + WORDING.sentence(Locale.ENGLISH, fault.code(), fault.arguments().toArray());
    }
}
