package luzhi.kernel.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.language.Wording;

class CellReaderTest {

    private final List<String> complaints = new ArrayList<>();

    private Object read(String column, String text) {
        return new CellReader(RegisterFixtures.boardingHouses().find(column).orElseThrow(), RegisterFixtures.REGIONS)
                .read(text, (about, code, arguments) -> complaints.add(code));
    }

    @ParameterizedTest
    @CsvSource({"beds,0,0", "beds,2147483647,2147483647", "beds,007,7", "stays,-5,-5",
            "stays,999999999999999999,999999999999999999", "cost,0,0", "cost,1000000,1000000", "cost,12.50,12.50",
            "cost,0.10,0.10", "cost,1.500000,1.500000", "paid,-0.5,-0.5", "opened,2020-02-29,2020-02-29",
            "opened,1800-01-01,1800-01-01", "opened,2199-12-31,2199-12-31", "heated,是,true", "heated,否,false",
            "heated,TRUE,true", "heated,0,false", "heated,Yes,true", "region,620702,620702", "region,620000,620000",
            "term,2019-01/2019-12,2019", "term,2019/2020,2019/2020", "term,2020-09,2020-09", "stage,primary,primary",
            "stage,小学,primary", "stage,Junior school,junior-secondary", "name,一二三四五六七八九十,一二三四五六七八九十",
            "name,'a\\b;c\"d,e','a\\b;c\"d,e'", "name,😀𠮷,😀𠮷", "number,AB12,AB12"})
    void readsWhatIsSound(String column, String text, String value) {
        assertEquals(value, String.valueOf(read(column, text)));
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @CsvSource({"year,1999,cell-below", "year,2101,cell-above", "year,２０２０,full-width-digits",
            "year,2020.0,not-a-whole-number", "year,2020年,not-a-whole-number", "year,' 2020',not-a-whole-number",
            "year,+2020,not-a-whole-number", "year,-,not-a-whole-number", "year,1e3,not-a-whole-number",
            "beds,'1,234',thousands-separator", "beds,'1，234',thousands-separator", "beds,1 234,thousands-separator",
            "beds,1'234,thousands-separator", "beds,2147483648,cell-above", "beds,-1,cell-below",
            "beds,9999999999999999999,not-a-whole-number", "beds,٣,not-a-whole-number",
            "boarders,2147483648,cell-above", "boarders,-2147483649,cell-below",
            "cost,'1,234.5',thousands-separator", "cost,１２.5,full-width-digits", "cost,12．5,full-width-digits",
            "cost,－3,full-width-digits", "cost,1e3,not-a-decimal", "cost,.5,not-a-decimal", "cost,5.,not-a-decimal",
            "cost,1.2.3,not-a-decimal", "cost,-,not-a-decimal", "cost,NaN,not-a-decimal", "cost,-0.01,cell-below",
            "cost,1000000.01,cell-above", "cost,1.005,cell-decimals", "paid,1.00001,cell-decimals",
            "paid,1234567890123456789,too-many-digits", "cost,12345678,too-many-digits",
            "opened,2020-02-30,invalid-date", "opened,2020/3/1,invalid-date", "opened,2020年3月1日,invalid-date",
            "opened,43891,invalid-date", "opened,20200301,invalid-date", "opened,1799-12-31,date-out-of-range",
            "opened,2200-01-01,date-out-of-range", "opened,+12020-01-01,date-out-of-range",
            "heated,maybe,cell-no-flag", "heated,2,cell-no-flag", "region,629999,unknown-region",
            "region,62070,unknown-region", "region,甘州区,unknown-region", "region,６２０７０２,unknown-region",
            "term,2020-13,invalid-period", "term,2020-09/2020,invalid-period", "term,2020-09/2020-01,invalid-period",
            "term,1948,invalid-period", "stage,大学,unknown-code", "stage,compulsory,unknown-code",
            "stage,义务教育,unknown-code", "stage,Primary,unknown-code", "name,一二三四五六七八九十一,cell-too-long",
            "number,AB1,cell-pattern", "number,xAB12,cell-pattern"})
    void complainsOfWhatIsNot(String column, String text, String complaint) {
        read(column, text);
        assertEquals(List.of(complaint), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\rb", "a\u0000b", "a\u001Fb", "a\u007Fb", "a\u0085b", "a\u009Fb",
            "\uD83D", "\uDE00\uD83D", "a\uD83Db", "\uDE00"})
    void refusesControlCharactersAndHalvesOfSurrogatePairs(String text) {
        assertNull(read("name", text));
        assertEquals(List.of("text-with-control-characters"), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", " \u2003 "})
    void takesBlanksForNoText(String blanks) {
        assertNull(read("name", blanks));
        assertEquals(List.of("cell-required"), complaints);
    }

    @Test
    void namesColumnsAndValuesByTheirTitles() {
        RegisterColumn stage = RegisterFixtures.boardingHouses().find("stage").orElseThrow();
        List<String> told = new ArrayList<>();
        new CellReader(stage, RegisterFixtures.REGIONS).read("大学", (about, code, arguments) -> told
                .add(new Wording("wording/problems").sentence(Locale.CHINESE, code, arguments)));
        assertTrue(told.get(0).contains("小学"), told.get(0));
        RegisterColumn year = RegisterFixtures.boardingHouses().find("year").orElseThrow();
        new CellReader(year, RegisterFixtures.REGIONS).read("", (about, code, arguments) -> told
                .add(new Wording("wording/problems").sentence(Locale.CHINESE, code, arguments)));
        assertEquals("列 " + year.title().zh() + " 不能为空", told.get(1));
    }

    @Test
    void takesAnEmptyCellForNothingWhereThatIsAllowed() {
        for (RegisterColumn column : RegisterFixtures.boardingHouses().columns()) {
            assertNull(read(column.name(), ""));
        }
        assertEquals(List.of("cell-required", "cell-required", "cell-required"), complaints);
    }

    @Test
    void keepsTheTypesThatTheDatabaseKnows() {
        assertInstanceOf(Long.class, read("year", "2020"));
        assertInstanceOf(BigDecimal.class, read("cost", "20"));
        assertInstanceOf(LocalDate.class, read("opened", "2020-10-31"));
        assertInstanceOf(Boolean.class, read("heated", "是"));
        assertInstanceOf(String.class, read("region", "620702"));
        assertInstanceOf(String.class, read("term", "2020"));
        assertInstanceOf(String.class, read("stage", "小学"));
    }

    @Test
    void saysTheSameOfTheSameCellAgain() {
        CellReader reader = new CellReader(RegisterFixtures.boardingHouses().region(), RegisterFixtures.REGIONS);
        for (int i = 0; i < 2; i++) {
            assertEquals("620702", reader.read("620702", (about, code, arguments) -> complaints.add(code)));
            assertNull(reader.read("629999", (about, code, arguments) -> complaints.add(code)));
        }
        assertEquals(List.of("unknown-region", "unknown-region"), complaints);
    }
}
