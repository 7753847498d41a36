package luzhi.report.assessment.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

class CycleFolderTest {

    private static final String HEAD = "cycle: 2020\ntasks:\n  - 01-one.yaml\n  - 02-two.yaml\n";

    private final Map<String, String> files = new LinkedHashMap<>(
            Map.of(CycleFolder.HEAD, HEAD, "01-one.yaml", "number: 1\n", "02-two.yaml", "number: 2\n"));

    private String document() {
        return new String(CycleFixtures.folder(2020, files).document(), StandardCharsets.UTF_8);
    }

    @Test
    void eachFileTakesThePlaceOfItsName() {
        files.put("01-one.yaml", "number: 1 # first\ncriteria:\n  - id: a\n\n  - id: b\n");
        files.put(CycleFolder.HEAD, "# Head\n" + HEAD + "title: T\n");
        assertEquals("""
                # Head
                cycle: 2020
                tasks:
                  - number: 1 # first
                    criteria:
                      - id: a

                      - id: b
                  - number: 2
                title: T
                """, document());
    }

    @Test
    void aFileMayBeginWithACommentAndHoldTextsOfSeveralLines() {
        files.put("01-one.yaml", "# First\r\n\r\nnumber: 1\r\nbasis: |\r\n  one\r\n    two\r\n");
        files.put("02-two.yaml", "\nnumber: 2");
        assertEquals("{\"cycle\":2020,\"tasks\":[{\"number\":1,\"basis\":\"one\\n  two\\n\"},{\"number\":2}]}",
                CycleFixtures.tree(document()).toString());
    }

    @Test
    void aFileThatIsNamedButNotThereIsToldByItsName() {
        files.remove("02-two.yaml");
        FlawedFolder flawed = assertThrows(FlawedFolder.class, this::document);
        assertTrue(flawed.getMessage().contains("cycles/2020/02-two.yaml no-such-file: 没有 02-two.yaml"),
                flawed::getMessage);
        assertTrue(flawed.getMessage().contains("There is no file 02-two.yaml"), flawed::getMessage);
    }

    @Test
    void whatIsNoTextIsToldByItsName() {
        FlawedFolder flawed = assertThrows(FlawedFolder.class,
                () -> CycleFolder.read(2020, name -> new byte[]{(byte) 0xff}));
        assertTrue(flawed.getMessage().contains("cycles/2020/cycle.yaml not-utf-8"), flawed::getMessage);
    }

    @ParameterizedTest
    @CsvSource({"/tasks/1/criteria/0/let/share, 02-two.yaml /criteria/0/let/share", "/tasks/0, 01-one.yaml ",
            "/thresholds/3/unit, cycle.yaml /thresholds/3/unit", "/tasks, cycle.yaml /tasks",
            "/tasks/7/title, cycle.yaml /tasks/7/title", "cycle, cycle.yaml cycle"})
    void aFaultIsToldOfTheFileWhereItStands(String pointer, String place) {
        Faults faults = new Faults();
        faults.at(pointer, "not-an-object");
        RuleBroken ofDocument = assertThrows(RuleBroken.class, faults::throwIfAny);
        String told = CycleFixtures.folder(2020, files).flawed(ofDocument).getMessage();
        assertTrue(told.contains("\ncycles/2020/" + place), told);
    }

    @Test
    void whatIsNoYamlIsToldWithTheLineOfItsFile() {
        files.put("02-two.yaml", "number: 2\ntitle: [\n");
        CycleFolder folder = CycleFixtures.folder(2020, files);
        String told = folder.flawed(new RuleBroken(Fault.of("malformed-yaml", 6, 1, "?"))).getMessage();
        assertTrue(told.contains("cycles/2020/02-two.yaml malformed-yaml: "), told);
        assertTrue(told.contains("(line 2,"), told);
    }
}
