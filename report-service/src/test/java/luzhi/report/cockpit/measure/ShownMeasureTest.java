package luzhi.report.cockpit.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ShownMeasureTest {

    private static final List<Integer> YEARS = List.of(2018, 2019, 2020);

    private static ShownMeasure.Row row(String... values) {
        List<BigDecimal> numbers = new ArrayList<>();
        Stream.of(values).forEach(value -> numbers.add(value == null ? null : new BigDecimal(value)));
        return new ShownMeasure.Row("某县", numbers, "/");
    }

    private static ShownMeasure shown(String target, ShownMeasure.Row own, ShownMeasure.Row... below) {
        return new ShownMeasure("比例", "percent", "单位", YEARS, target == null ? null : new BigDecimal(target), own,
                List.of(below));
    }

    @Test
    void higherValuesAreDrawnHigherAndTheTargetBetweenThem() {
        Drawing line = shown("50", row("0", "40", "100")).line();
        assertEquals(List.of("2018", "2019", "2020"), line.marks().stream().map(Drawing.Mark::label).toList());
        assertTrue(line.marks().get(0).y() > line.marks().get(1).y());
        assertTrue(line.marks().get(1).y() > line.target() && line.target() > line.marks().get(2).y());
        line.marks().forEach(mark -> assertTrue(mark.y() > 0 && mark.y() < Drawing.HEIGHT, mark::toString));
    }

    @Test
    void whatIsMissingIsLeftOutAndNotDrawnAsZero() {
        assertEquals(2, shown(null, row("1", null, "2")).line().marks().size());
        assertNull(shown(null, row("1", null, null)).line());
    }

    @Test
    void valuesThatAreAllTheSameAreDrawnToo() {
        Drawing line = shown("7", row("7", "7", "7")).line();
        assertEquals(1, line.marks().stream().map(Drawing.Mark::y).distinct().count());
    }

    @Test
    void theMedianIsOfThoseThatHaveAValueInTheLastYear() {
        ShownMeasure shown = shown(null, row(null, null, null), row("9", "9", "1"), row("9", "9", "4"),
                row("9", "9", null));
        assertEquals(0, new BigDecimal("2.5").compareTo(shown.median()));
        assertEquals(2, shown.dots().marks().size());
        assertNull(shown(null, row(null, null, null), row("1", "2", null)).dots());
        assertFalse(shown(null, row(null, null, null)).isKnown());
    }
}
