package luzhi.claims.writtenreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WrittenReportTest {

    @Test
    void aTextTakesAsMuchAsItIsLongUnlessItIsLittleButNumbers() {
        String prose = "全县有小学12所，在校学生3456人，专任教师240人。";
        assertEquals(prose.length(), WrittenReport.ofPlainText(prose).laborious());
        assertEquals(0, WrittenReport.ofPlainText("").laborious());
        String numbers = "1人，２人，".repeat(500);
        assertTrue(WrittenReport.ofPlainText(numbers).laborious() >= 2 * numbers.length());
    }
}
