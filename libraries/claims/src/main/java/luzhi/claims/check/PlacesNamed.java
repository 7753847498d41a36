package luzhi.claims.check;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places that words name, one after the other: read once, however many figures stand among them. */
final class PlacesNamed {

    private static final Pattern PLACE = Pattern.compile("[一-龥]{1,5}?(?:市|县|区|州|旗|镇|乡|街道)");
    private static final Pattern EVERYWHERE = Pattern.compile("(?:全|我|本|该)[市县区州省旗镇乡校]|各?(?:市|县|区)(?:委|政府)");
    /** Whoever names more says no longer which one is meant. */
    private static final int MOST = 12;

    private final TreeSet<String> named;
    private final Matcher places;
    private boolean more;
    private String joined;

    /** @param around places that are known of the words before */
    PlacesNamed(PlacesNamed around, CharSequence words) {
        named = around == null ? new TreeSet<>() : new TreeSet<>(around.named);
        String somewhere = EVERYWHERE.matcher(words).replaceAll(found -> "，".repeat(found.end() - found.start()));
        places = PLACE.matcher(somewhere);
        more = places.find();
    }

    /** What tells the places apart that are named before an offset in the words. Offsets come in ascending order. */
    String before(int offset) {
        while (more && places.end() <= offset) {
            if (named.size() < MOST && named.add(places.group())) {
                joined = null;
            }
            more = places.find();
        }
        if (joined == null) {
            joined = String.join(" ", named);
        }
        return joined;
    }
}
