package luzhi.core.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionSpanTest {

    private static List<RegionCode> codes(String text) {
        return text == null ? List.of() : Stream.of(text.split(" ")).map(RegionCode::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
            "620702,               ,              620702-620702",
            "620700,               620700,        620700-620799",
            ",                     620700,        620701-620799",
            ",                     620000,        620001-629999",
            ",                     620702,        ''",
            "620702 620702 620721, ,              620702-620702 620721-620721",
            "620702 620703,        ,              620702-620703",
            "620702,               620000 620700, 620001-629999",
            "110101,               620700,        110101-110101 620701-620799"})
    void regionsAndSubtreesMakeTheFewestSpans(String regions, String within, String spans) {
        assertEquals(spans, RegionSpan.covering(codes(regions), codes(within)).stream()
                .map(span -> span.first() + "-" + span.last()).reduce((one, other) -> one + " " + other).orElse(""));
    }

    @Test
    void aSpanHoldsExactlyTheSubtreeOfEveryRegion() {
        RegionDirectory directory = new RegionDirectory();
        LocalDate day = LocalDate.of(2020, 10, 31);
        List<Region> all = directory.listAll(day);
        for (Region region : all.stream().filter(each -> each.level() != RegionLevel.COUNTY).toList()) {
            List<RegionSpan> spans = RegionSpan.covering(List.of(), List.of(region.code()));
            List<Region> inside = all.stream().filter(each -> spans.stream().anyMatch(span -> each.code().text()
                    .compareTo(span.first()) >= 0 && each.code().text().compareTo(span.last()) <= 0)).toList();
            assertEquals(directory.listBelow(region.code(), day), inside);
        }
    }
}
