package luzhi.report.assessment.cycle;

import java.util.Map;

/**
 * Where something that stands in the whole document made of an overlay stands in the overlay itself or, if its base says it,
 * would have to be said there: {@code /criteria/5.1/…} for a criterion of the base, {@code /based-on} for all else.
 *
 * @param places by pointer into the whole document
 */
record Pointers(Map<String, String> places) {

    Pointers {
        places = Map.copyOf(places);
    }

    String inOverlay(String pointer) {
        for (String above = pointer; !above.isEmpty(); above = above.substring(0, above.lastIndexOf('/'))) {
            if (places.containsKey(above)) {
                return places.get(above) + pointer.substring(above.length());
            }
        }
        return "/" + Overlay.BASED_ON;
    }
}
