package luzhi.report.cockpit.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** How sections are offered. */
class SectionTest {

    @Test
    void everySectionIsOfferedOnceInTheOrderOfItsGroup() {
        assertEquals(List.of(Section.values()), SectionGroup.all().flatMap(Section::of).toList());
    }
}
