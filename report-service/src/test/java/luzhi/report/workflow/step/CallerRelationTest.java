package luzhi.report.workflow.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import luzhi.core.region.RegionCode;

class CallerRelationTest {

    @Test
    void aRegionStandsAboveThoseItCovers() {
        RegionCode city = new RegionCode("620700");
        assertEquals(CallerRelation.OWN, CallerRelation.of(city, city));
        for (String above : new String[]{"620000", "100000"}) {
            assertEquals(CallerRelation.ABOVE, CallerRelation.of(new RegionCode(above), city));
        }
        for (String elsewhere : new String[]{"620702", "620600", "630000"}) {
            assertEquals(CallerRelation.ELSEWHERE, CallerRelation.of(new RegionCode(elsewhere), city));
        }
        assertEquals(CallerRelation.ABOVE, CallerRelation.of(new RegionCode("650000"), new RegionCode("659001")));
    }
}
