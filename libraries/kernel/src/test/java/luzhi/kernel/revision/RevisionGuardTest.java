package luzhi.kernel.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.StaleRevision;

class RevisionGuardTest {

    private static final RevisionGuard GUARD = new RevisionGuard("there-is-one", "it-was-changed");
    private static final Optional<Saying> NOBODY_YET = Optional.empty();
    private static final Optional<Saying> PRESENT = Optional.of(new Saying("yes", 3));

    private final List<Integer> replaced = new ArrayList<>();

    private record Saying(String content, int revision) implements Revised {}

    private Saying say(Optional<Saying> present, String content, String ifMatch) {
        return GUARD.replace(present, content, ifMatch, before -> {
            int revision = before.map(Saying::revision).orElse(0);
            replaced.add(revision);
            return Optional.of(new Saying(content, revision + 1));
        });
    }

    @Test
    void theFirstNeedsNoTag() {
        assertEquals(new Saying("yes", 1), say(NOBODY_YET, "yes", null));
        assertEquals(List.of(0), replaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"2\", \"3\""})
    void aChangeNamesTheRevisionThatIsThere(String ifMatch) {
        assertEquals(new Saying("no", 4), say(PRESENT, "no", ifMatch));
        assertEquals(List.of(3), replaced);
    }

    @Test
    void aChangeWithoutTagIsRefusedWithTheRevisionThatIsThere() {
        RevisionRequired refused = assertThrows(RevisionRequired.class, () -> say(PRESENT, "no", null));
        assertEquals("there-is-one", refused.faults().get(0).code());
        assertEquals(List.of(3), refused.faults().get(0).arguments());
        assertEquals(List.of(), replaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", ""})
    void aChangeOfAnotherRevisionIsRefused(String ifMatch) {
        StaleRevision refused = assertThrows(StaleRevision.class, () -> say(PRESENT, "no", ifMatch));
        assertEquals("it-was-changed", refused.faults().get(0).code());
        assertEquals(List.of(3), refused.faults().get(0).arguments());
        assertEquals(List.of(), replaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*"})
    void aTagOfSomethingThatIsNotThereIsRefused(String ifMatch) {
        assertThrows(StaleRevision.class, () -> say(NOBODY_YET, "yes", ifMatch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*", "\"3\""})
    void toSayTheSameAgainChangesNothing(String ifMatch) {
        assertSame(PRESENT.get(), say(PRESENT, "yes", ifMatch));
        assertSame(PRESENT.get(), say(PRESENT, "yes", null));
        assertEquals(List.of(), replaced);
    }

    @Test
    void whoComesSecondIsRefused() {
        assertThrows(StaleRevision.class,
                () -> GUARD.replace(PRESENT, "no", "\"3\"", revision -> Optional.empty()));
    }
}
