package luzhi.core.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged areas of a worksheet. They are listed behind its rows, so the whole sheet is run through before it is
 * read: as bytes, for parsing it would take as long as reading it.
 */
final class MergedCells {

    /** No more are taken: an import tells of 1,000 faults at most. */
    private static final int MOST = 100_000;

    private static final byte[] NAME = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern REFERENCE = Pattern.compile("mergeCell\\s[^>]*?\\bref\\s*=\\s*[\"']([A-Z0-9:]+)[\"']");
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_PREFIX = 50;
    private static final int LONGEST_TAG = 200;

    private final List<Area> areas = new ArrayList<>();
    private final byte[] bytes = new byte[BLOCK];

    private MergedCells() {}

    static List<Area> of(InputStream sheet) throws IOException {
        MergedCells search = new MergedCells();
        search.read(sheet);
        return search.areas;
    }

    /** Goes through the bytes by blocks that overlap by as much as a tag may take. */
    private void read(InputStream sheet) throws IOException {
        int begin = 0;
        int length = sheet.readNBytes(bytes, 0, BLOCK);
        while (length == BLOCK) {
            int end = length - LONGEST_TAG;
            search(begin, end, length);
            int kept = length - end + LONGEST_PREFIX;
            System.arraycopy(bytes, length - kept, bytes, 0, kept);
            begin = LONGEST_PREFIX;
            length = kept + sheet.readNBytes(bytes, kept, BLOCK - kept);
        }
        search(begin, length, length);
    }

    private void search(int begin, int end, int length) {
        for (int i = begin; i < end; i++) {
            if (bytes[i] == NAME[0] && isName(i, length) && beginsTag(i)) {
                take(new String(bytes, i, Math.min(LONGEST_TAG, length - i), StandardCharsets.ISO_8859_1));
            }
        }
    }

    private boolean isName(int begin, int length) {
        boolean same = begin + NAME.length < length;
        for (int i = 1; same && i < NAME.length; i++) {
            same = bytes[begin + i] == NAME[i];
        }
        return same;
    }

    /** Whether what comes before the name is the beginning of a tag, and perhaps a prefix of the name. */
    private boolean beginsTag(int name) {
        int i = name - 1;
        if (i > 0 && bytes[i] == ':') {
            do {
                i--;
            } while (i > 0 && Character.isLetterOrDigit(bytes[i]));
        }
        return i >= 0 && bytes[i] == '<';
    }

    private void take(String tag) {
        Matcher reference = REFERENCE.matcher(tag);
        if (reference.lookingAt() && areas.size() < MOST) {
            Area.parse(reference.group(1)).filter(area -> !area.isOneCell()).ifPresent(areas::add);
        }
    }
}
