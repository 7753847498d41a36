package luzhi.report.cockpit.frame;

import java.util.List;

/**
 * Places that serve one purpose.
 *
 * @param name of the purpose, as a reader knows it
 */
public record GroupedPlaces(String name, List<Place> places) {

    public GroupedPlaces {
        places = List.copyOf(places);
    }
}
