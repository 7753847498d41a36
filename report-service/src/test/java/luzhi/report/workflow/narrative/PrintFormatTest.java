package luzhi.report.workflow.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

class PrintFormatTest {

    private static final long SEED = Long.getLong("live.seed", 20201031L);
    private static final int ROUNDS = 2000;
    private static final Map<String, Unit> UNITS = Vocabularies.units().stream()
            .collect(Collectors.toMap(Unit::code, Function.identity()));

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "CNY, 81234500, -, '8,123.45万元'", "CNY, 2473000000, -, 24.73亿元",
            "CNY, 81234500, 元, 81234500元",
            "CNY, 81234500, 万元, 8123.45万元",
            "CNY, 81234500, 万元 .1, 8123.5万元",
            "CNY, 81234500, 亿元 .2, 0.81亿元",
            "CNY, 81234500.55, 万元, 8123.450055万元",
            "CNY, 1500000.00, 万元, 150万元",
            "CNY, 1500000.00, 万元 .2, 150.00万元",
            "CNY, 5, 万元 .0, 0万元",
            "CNY/student, 600.5, 元, 600.5元",
            "CNY/student, 600, -, 600元/生",
            "CNY/year, 68553.91, 万元 .2, 6.86万元",
            "person, 24730, 人, 24730人",
            "person, 24730, 万人 .2, 2.47万人",
            "school, 12, -, 12所",
            "percent, 98.765, % .1, 98.8%",
            "percent, 98.500, -, 98.5%",
            "percent, 0, -, 0%",
            "percentage-point, -0.455, 个百分点 .2, -0.46个百分点",
            "Mbps, 1000, G, 1G",
            "Mbps, 1250, Gbps .1, 1.3Gbps",
            "Mbps, 100, M, 100M",
            "ratio, 0.2731, -, 0.273",
            "ratio, 0.2731, % .1, 27.3%",
            "student/teacher, 15.25, 数 .1, 15.3",
            "person, 24730, .0, 24730人",
            "percent, 33.33333333333333333333333333333333, -, 33.33%"})
    void printsAnExactNumberInItsUnit(String unit, BigDecimal value, String format, String printed) {
        PrintFormat read = format == null ? PrintFormat.PLAIN : PrintFormat.parse(format);
        assertEquals(Optional.of(printed), read.print(value, UNITS.get(unit)));
    }

    @ParameterizedTest
    @CsvSource({"person, 万元", "CNY, 人", "percent, 万%", "percent, 个百分点", "percentage-point, %", "Mbps, 万Mbps",
            "ratio, 比率", "school, 个", "CNY, 美元", "CNY/student, 生"})
    void refusesWordsOfAnotherUnit(String unit, String word) {
        PrintFormat format = PrintFormat.parse(word);
        assertTrue(!format.fits(UNITS.get(unit)));
        assertEquals(Optional.empty(), format.print(BigDecimal.ONE, UNITS.get(unit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".x", "万元 .11", "万元 2", "万 元", "万元 .2 .3", ".-1", "万元."})
    void refusesWhatIsNoFormat(String text) {
        assertThrows(IllegalArgumentException.class, () -> PrintFormat.parse(text));
    }

    @Test
    void everyUnitCanBePrintedInItsOwnWord() {
        UNITS.values().forEach(unit -> assertEquals("12" + UnitWords.suffix(UnitWords.own(unit)),
                PrintFormat.PLAIN.print(new BigDecimal("12.0"), unit).orElseThrow()));
    }

    /** Whatever is printed, it is off by at most half a unit in its last decimal. */
    @Test
    void isNeverOffByMoreThanHalfAUnitInTheLastDecimal() {
        RandomGenerator random = new Random(SEED);
        List<Unit> units = UNITS.values().stream().sorted((one, other) -> one.code().compareTo(other.code())).toList();
        for (int round = 0; round < ROUNDS; round++) {
            Unit unit = units.get(random.nextInt(units.size()));
            List<Map.Entry<String, Integer>> words = List.copyOf(UnitWords.of(unit).entrySet());
            Map.Entry<String, Integer> word = words.get(random.nextInt(words.size()));
            Integer decimals = random.nextInt(3) == 0 ? null : random.nextInt(11);
            BigDecimal value = new BigDecimal(new BigInteger(random.nextInt(1, 120), new Random(random.nextLong())),
                    random.nextInt(35));
            String printed = new PrintFormat(word.getKey(), decimals).print(value, unit).orElseThrow();
            BigDecimal number = new BigDecimal(
                    printed.substring(0, printed.length() - UnitWords.suffix(word.getKey()).length()));
            int kept = decimals == null ? Math.max(0, unit.decimals() + word.getValue()) : decimals;
            BigDecimal off = number.movePointRight(word.getValue()).subtract(value).abs();
            BigDecimal half = new BigDecimal("0.5").movePointLeft(kept).movePointRight(word.getValue());
            assertTrue(off.compareTo(half) <= 0, "seed " + SEED + ", round " + round + ": " + value + " " + unit.code()
                    + " as " + printed);
        }
    }
}
