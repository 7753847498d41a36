package luzhi.kernel.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class RowRulesTest {

    private static final RegisterDefinition REGISTER = RegisterFixtures.boardingHouses();

    /** A sound row with some cells replaced: name and text, in turn. */
    private static List<String> complaints(String... cells) {
        Map<String, String> row = new HashMap<>(Map.of("region", "620702", "year", "2020", "name", "东楼"));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        TreeSet<String> complaints = new TreeSet<>();
        new RowRules(REGISTER, RegisterFixtures.REGIONS).read(
                position -> row.getOrDefault(REGISTER.columns().get(position).name(), ""),
                new Object[REGISTER.columns().size()],
                (column, code, arguments) -> complaints.add(column.name() + " " + code));
        return List.copyOf(complaints);
    }

    @Test
    void holdsNumbersAndDatesAgainstThoseTheyMayNotExceed() {
        assertEquals(List.of(), complaints("beds", "10", "boarders", "10", "cost", "2.50", "paid", "2.5"));
        assertEquals(List.of("boarders cell-above-column"), complaints("beds", "10", "boarders", "11"));
        assertEquals(List.of("paid cell-above-column"), complaints("cost", "9.99", "paid", "10"));
        assertEquals(List.of(), complaints("opened", "2020-09-01", "closed", "2020-09-01"));
        assertEquals(List.of("opened cell-above-column"), complaints("opened", "2020-09-02", "closed", "2020-09-01"));
    }

    @Test
    void comparesWithNothingWhereACellIsEmptyOrWrong() {
        assertEquals(List.of(), complaints("boarders", "11", "opened", "2020-09-02"));
        assertEquals(List.of("beds not-a-whole-number"), complaints("boarders", "11", "beds", "十"));
    }

    @Test
    void complainsOfEveryCellAtOnce() {
        assertEquals(
                List.of("beds cell-below", "name cell-too-long", "region unknown-region", "stage unknown-code",
                        "year full-width-digits"),
                complaints("region", "999999", "year", "２０２０", "name", "x".repeat(11), "stage", "?", "beds", "-1"));
    }

    @Test
    void leavesNothingOfTheRowBefore() {
        RowRules rules = new RowRules(REGISTER, RegisterFixtures.REGIONS);
        Object[] values = new Object[REGISTER.columns().size()];
        List<String> full = List.of("620702", "2020", "东楼", "小学", "3", "2", "5", "4", "1", "2020-01-01", "", "是",
                "2020",
                "AB12");
        rules.read(full::get, values, (column, code, arguments) -> {
            throw new AssertionError(column + " " + code);
        });
        assertEquals("[620702, 2020, 东楼, primary, 3, 2, 5, 4, 1, 2020-01-01, null, true, 2020, AB12]",
                Arrays.toString(values));
        rules.read(position -> "", values, (column, code, arguments) -> {
        });
        assertEquals(Arrays.toString(new Object[values.length]), Arrays.toString(values));
    }
}
