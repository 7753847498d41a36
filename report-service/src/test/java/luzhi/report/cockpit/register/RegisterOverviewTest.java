package luzhi.report.cockpit.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.kernel.register.RegisterStates;

class RegisterOverviewTest {

    private static RegisterStates.OfOne county(boolean complete, long rows, String lastDay) {
        return new RegisterStates.OfOne("surcharges", complete, rows, lastDay == null
                ? null
                : new RegisterStates.LastImport(OffsetDateTime.parse(lastDay + "T00:00:00Z"), "clerk " + lastDay,
                        null));
    }

    @Test
    void aRegionHasTheRowsOfItsCountiesAndTheirNewestImport() {
        RegisterOverview.Cell cell = RegisterOverview.Cell.of(List.of(county(true, 4, "2020-10-12"),
                county(false, 3, "2020-10-20"), county(true, 0, null)));
        assertEquals(7, cell.rows());
        assertEquals(2, cell.complete());
        assertEquals("clerk 2020-10-20", cell.last().by());
        assertFalse(cell.isWhole());
        assertEquals("in-progress", cell.look());
    }

    @Test
    void itIsCompleteWhereAllOfThemAre() {
        RegisterOverview.Cell cell = RegisterOverview.Cell.of(List.of(county(true, 0, null), county(true, 1, null)));
        assertTrue(cell.isWhole());
        assertNull(cell.last());
        assertEquals("met", cell.look());
    }

    @Test
    void whereNothingIsToldNothingIsComplete() {
        assertFalse(RegisterOverview.Cell.of(List.of()).isWhole());
        assertEquals("none", RegisterOverview.Cell.of(List.of(county(false, 0, null))).look());
    }
}
