package luzhi.report.cockpit.frame;

import java.util.List;

/**
 * Where the head of a page about an evaluation leads to.
 *
 * @param above regions above it that the viewer may see, the highest first
 * @param years other years in which the region is judged
 * @param sections the pages about that evaluation
 */
public record PageWays(List<Place> above, List<Place> years, List<GroupedPlaces> sections) {

    /** Those of a page that is about none. */
    public static final PageWays NONE = new PageWays(List.of(), List.of(), List.of());

    public PageWays {
        above = List.copyOf(above);
        years = List.copyOf(years);
        sections = List.copyOf(sections);
    }
}
