package luzhi.report.reporting.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.language.Title;

class DemonstrationPeopleTest {

    private static final String PEOPLE = """
            [{"user": "city", "name": {"zh": "市（张掖市）", "en": "City (Zhangye)"}, "token": "abc"}]""";

    @TempDir
    Path folder;

    private List<DemonstrationPerson> read(String text, String host) throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), text);
        return new DemonstrationPeople(() -> Optional.of(file), new ObjectMapper(), host).list();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void onOneMachineTheyAreOffered(String host) throws IOException {
        assertEquals(List.of(new DemonstrationPerson("city", new Title("市（张掖市）", "City (Zhangye)"), "abc")),
                read(PEOPLE, host));
    }

    @Test
    void theyAreCalledAsPeopleCallThemAndNobodyElseIs() throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), PEOPLE);
        DemonstrationPeople people = new DemonstrationPeople(() -> Optional.of(file), new ObjectMapper(), "::1");
        assertEquals(Optional.of(new Title("市（张掖市）", "City (Zhangye)")), people.findName("city"));
        assertEquals(Optional.empty(), people.findName("somebody"));
    }

    /** As in a container. */
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void whereOthersCouldComeNothingStartsWithThem(String host) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> read(PEOPLE, host));
        assertTrue(refused.getMessage().contains("演示身份只供本机使用") && refused.getMessage().contains(host),
                refused::getMessage);
    }

    @Test
    void whereNobodySaysSoNobodyIsOffered() {
        assertEquals(List.of(), new DemonstrationPeople(Optional::empty, new ObjectMapper(), "0.0.0.0").list());
    }

    @Test
    void aFileThatCannotBeReadIsToldWithoutWhatItHolds() {
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> read("[{\"token\": \"secret\"}]", "127.0.0.1"));
        assertTrue(refused.getMessage().contains("people.json"), refused::getMessage);
        assertFalse(refused.toString().contains("secret"), refused::toString);
    }
}
