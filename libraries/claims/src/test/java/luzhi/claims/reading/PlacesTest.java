package luzhi.claims.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

class PlacesTest {

    private final Places places = new Places(new RegionDirectory().listAll(LocalDate.of(2024, 1, 1)));

    @Test
    void aRegionInTheTitleOfADocumentIsNoneOfTheText() {
        assertEquals(Optional.empty(), places.findLast("按照《四川省城乡义务教育补助经费管理办法》落实"));
        assertEquals(Optional.of(new RegionCode("510000")), places.findLast("按照《管理办法》，四川省落实"));
        assertEquals(Optional.empty(), places.findFirst(List.of("按照《四川省城乡义务教育补助经费管理办法》落实")));
    }

    @Test
    void theOthersAreNotTheOneThatWasNamed() {
        assertEquals(Optional.empty(), places.findLast("除四川省外，其他省"));
        assertEquals(Optional.of(new RegionCode("510000")), places.findLast("四川省其他学校"));
    }
}
