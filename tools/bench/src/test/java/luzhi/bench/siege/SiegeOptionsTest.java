package luzhi.bench.siege;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

class SiegeOptionsTest {

    @Test
    void numbersStandOverThoseOfTheQuickWay() {
        SiegeOptions options = SiegeOptions.parse(List.of("--seconds", "5", "--quick", "--clients", "16"));
        assertTrue(options.quick());
        assertEquals(5, options.seconds());
        assertEquals(16, options.clients());
        assertEquals(128, options.slow());
    }

    @Test
    void onlyTheKindsThatWereAskedForAreTried() {
        SiegeOptions options = SiegeOptions.parse(List.of("--only", "slow-readers", "--only", "quiet"));
        assertEquals(List.of("quiet", "slow-readers"), Kinds.chosen(options).stream().map(Kind::name).toList());
    }

    @Test
    void noTwoKindsAreCalledTheSame() {
        assertEquals(Kinds.names().size(), new HashSet<>(Kinds.names()).size());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (List<String> senseless : List.of(List.of("--seconds"), List.of("--seconds", "0"),
                List.of("--clients", "many"), List.of("slow-readers"))) {
            assertThrows(IllegalArgumentException.class, () -> SiegeOptions.parse(senseless), senseless::toString);
        }
        SiegeOptions unknown = SiegeOptions.parse(List.of("--only", "slow-raeders"));
        assertThrows(IllegalArgumentException.class, () -> Kinds.chosen(unknown));
    }
}
