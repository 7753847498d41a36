package luzhi.claims.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;

class MannerTest {

    private static Page page(String text) {
        return Page.of(ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()));
    }

    private static Quantity last(Page page) {
        return page.get(page.all().size() - 1);
    }

    private static List<Reading> readings(Page page, Form form) {
        List<Reading> found = new ArrayList<>();
        new Questions(page, null).forEach(question -> question.readings().stream()
                .filter(each -> each.form() == form).forEach(found::add));
        return found;
    }

    @ParameterizedTest
    @CsvSource({"每百名学生拥有图书3.5册。,100", "每千人口托位4.5个。,1000", "每10万人口有大专学历12.5人。,100000", "每四名教师录课2.5节。,4",
            "每万名学生有校医3.5人。,10000", "每年投入35万元。,1", "每万元产值3.5人。,1", "每名学生3.5册。,1"})
    void wordsSayOfHowManyAFigureIsTold(String text, int each) {
        assertEquals(each, last(page(text)).told().each());
    }

    @Test
    void whatIsToldOfSoManyIsTheirQuotientTimesSoMany() {
        Page page = page("常住人口240000人，现有托位984个，每千人口托位4.1个。");
        Reading right = readings(page, Form.PER_MANY).stream()
                .filter(each -> each.operands().equals(List.of(page.get(1), page.get(0)))).findFirst().orElseThrow();
        Bounds computed = Arithmetic.compute(Form.PER_MANY, last(page), right.operands());
        assertTrue(computed.meets(new Bounds(4.1, 4.1)), computed::toString);
        Bounds needed = Arithmetic.need(Form.PER_MANY, last(page), right.operands(), 0, computed);
        assertTrue(needed.meets(new Bounds(984, 984)), needed::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"五年累计投入278.5亿元，年均55.7亿元。|5", "还差117人，余下两年年均补充58.5人。|2",
            "2019年至2022年累计投入36.4亿元，年均9.1亿元。|4", "全年用电136100度，月均11342度。|12", "五天合计39.05元，日均7.81元。|5"})
    void whatThereWasInSomeYearsIsSpreadOverThem(String text, int parts) {
        Page page = page(text);
        Reading right = readings(page, Form.IN_EACH).stream().filter(each -> each.operands().get(0).index() == 0
                || each.operands().get(0).index() == page.all().size() - 2).findFirst().orElseThrow();
        assertEquals(parts, Manner.of(last(page), Form.IN_EACH, right.operands()).periods());
    }

    @Test
    void nothingIsSpreadWhereNobodySaysOverHowMany() {
        assertTrue(readings(page("累计投入278.5亿元，年均55.7亿元。"), Form.IN_EACH).isEmpty());
        assertTrue(readings(page("五年累计投入278.5亿元，另有55.7亿元。"), Form.IN_EACH).isEmpty());
    }

    @Test
    void partsOfATotalOfTheirOwnSentenceAreNoPartsOfWhatStandsBefore() {
        Page page = page("目前全市幼儿园385所，今年目标80.14%。全县共有学校263所，其中小学142所、初中68所、高中26所。");
        assertTrue(readings(page, Form.SUM).stream().anyMatch(each -> each.operands().get(0) == page.get(3)));
        List<Quantity> ofPrimary = page.all().subList(3, 6);
        new Questions(page, null).forEach(question -> assertFalse(question.derived().index() == 0
                && question.readings().stream().anyMatch(each -> each.operands().equals(ofPrimary))));
    }
}
