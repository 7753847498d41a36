package luzhi.kernel.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

class PageWantedTest {

    private record Place(String region, int number) {}

    private static PageWanted<Place> read(String limit, String after) {
        PageParameters parameters = new PageParameters();
        parameters.limit = limit == null ? null : PageSize.parse(limit);
        parameters.after = after == null ? null : Cursor.parse(after);
        return parameters.wanted(7, List.of("", "0"), key -> new Place(key.get(0), Integer.parseInt(key.get(1))));
    }

    @Test
    void theFirstPageIsBehindTheKeyBeforeAll() {
        assertEquals(new PageWanted<>(7, new Place("", 0)), read(null, null));
    }

    @Test
    void afterSaysBehindWhichEntryItBegins() {
        assertEquals(new PageWanted<>(3, new Place("620700", 12)), read("3", Cursor.encode("620700", "12")));
    }

    @Test
    void oneEntryBeyondItsSizeIsLookedFor() {
        assertEquals(4, read("3", null).entriesToFind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NjIwNzAw", "NjIwNzAwCnR3ZWx2ZQ"})
    void whatIsNoKeyIsRefused(String after) {
        assertEquals(List.of(Fault.at("after", "unknown-cursor", after)),
                assertThrows(RuleBroken.class, () -> read(null, after)).faults());
    }
}
