package luzhi.report.cockpit.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class PastedRowsTest {

    private static String csv(String pasted) {
        return new String(PastedRows.toCsv(pasted, RegistersOfStub.form(), Locale.CHINESE), StandardCharsets.UTF_8);
    }

    @Test
    void rowsWithoutTitlesGetThoseOfTheRegister() {
        assertEquals("区县代码,年度,附加种类,征收额\r\n620702,2020,教育费附加,7\r\n", csv("620702\t2020\t教育费附加\t7\r\n"));
    }

    @Test
    void titlesThatWerePastedStay() {
        assertEquals("Year,collected\r\n2020,\"1,5\"\r\n", csv("Year\tcollected\n\n2020\t 1,5 \n"));
    }

    @Test
    void emptyCellsAtTheEndStay() {
        assertEquals("年度,征收额\r\n2020,\r\n", csv("年度\t征收额\n2020\t\n"));
    }

    @Test
    void nothingPastedIsAFileWithoutRows() {
        assertEquals("区县代码,年度,附加种类,征收额\r\n", csv(""));
    }
}
