package luzhi.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

class FigureKeyTest {

    private static FigureKey key(String region, String measure, String period, String dimensions) {
        return new FigureKey(new RegionCode(region), measure, Period.parse(period), Dimensions.parse(dimensions));
    }

    @Test
    void ordersAsTheStoreDoes() {
        List<FigureKey> inOrder = List.of(
                key("620700", "a.a", "2019", ""), key("620700", "a.a", "2019", "stage=primary"),
                key("620700", "a.a", "2019-01", ""), key("620700", "a.a", "2019/2020", ""),
                key("620700", "a.b", "2018", ""), key("620702", "a.a", "2018", ""));
        assertEquals(inOrder, inOrder.stream().sorted().toList());
    }
}
