package luzhi.report.assessment.cycle;

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
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.language.Wording;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionDirectory;

/** The documents that come with the service against the catalogues of all four services. */
class ShippedDocumentsTest {

    private static final Wording WORDING = new Wording("wording/problems", "wording/service-problems");

    static List<Integer> years() throws IOException {
        return names(CycleFixtures.SHIPPED).stream().map(Integer::valueOf).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode whole(int year, Faults faults) {
        JsonNode tree = CycleFixtures.tree(CycleFixtures.shipped(year));
        return tree.has(Overlay.BASED_ON)
                ? Overlay.apply(tree, whole(tree.get(Overlay.BASED_ON).intValue(), faults), faults).document()
                : tree;
    }

    @ParameterizedTest
    @MethodSource("years")
    void passEveryCheck(int year) {
        Faults faults = new Faults();
        JsonNode whole = whole(year, faults);
        Cycle cycle = new CycleReader(new RegionDirectory()).read(whole, CycleKey.national(year), 1, faults);
        CycleCheck.run(cycle, Catalogues.vocabulary(), faults);
        assertEquals("", told(faults));
    }

    /** What the head does not name would not be read, and nobody would notice. */
    @ParameterizedTest
    @MethodSource("years")
    void everyFileOfAFolderIsNamedByItsHead(int year) throws IOException {
        List<String> known = Stream.concat(CycleFixtures.shippedFolder(year).tasks().keySet().stream(),
                Stream.of(CycleFolder.HEAD)).toList();
        assertEquals(names(CycleFixtures.SHIPPED.resolve(String.valueOf(year))), known);
    }

    @ParameterizedTest
    @MethodSource("years")
    void aFileIsNamedAfterTheNumberOfItsTask(int year) {
        CycleFixtures.shippedFolder(year).tasks()
                .forEach((name, text) -> assertEquals(Integer.parseInt(name.substring(0, 2)),
                        CycleFixtures.tree(text).path("number").intValue(), name));
    }

    @ParameterizedTest
    @MethodSource("years")
    void aFolderMakesWhatItsFilesSayOneByOne(int year) {
        CycleFolder folder = CycleFixtures.shippedFolder(year);
        ObjectNode expected = (ObjectNode) CycleFixtures.tree(folder.head());
        if (!folder.tasks().isEmpty()) {
            ArrayNode tasks = expected.putArray("tasks");
            folder.tasks().values().forEach(text -> tasks.add(CycleFixtures.tree(text)));
        }
        assertEquals(expected.toString(), CycleFixtures.tree(CycleFixtures.shipped(year)).toString());
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
