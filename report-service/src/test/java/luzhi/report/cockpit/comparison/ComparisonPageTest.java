package luzhi.report.cockpit.comparison;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import luzhi.core.region.NamedRegion;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.report.StubbedServices;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.PageWays;
import luzhi.testkit.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubbedServices.class)
class ComparisonPageTest {

    @Test
    void whereThereIsOneYearAloneThePageSaysSo() {
        NamedRegion region = new NamedRegion(new RegionCode("620700"), "张掖市", RegionLevel.PREFECTURE);
        String page = new ComparisonPage(
                new PageFrame(Locale.CHINESE, UnaryOperator.identity(), null, 2020, region, PageWays.NONE,
                        "/cockpit/2020/620700/compare", "/cockpit/handbook", null),
                List.of(), new Choice(null, null, null, null), null).render();
        assertTrue(page.contains("目前只有 2020 年度的评价标准"));
        assertFalse(page.contains("<table"));
    }
}
