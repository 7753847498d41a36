package luzhi.bench.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where values stand in a text in JSON, names included. */
final class Values {

    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|-?\\d[\\d.eE+-]*|true|false|null");

    private Values() {}

    /** Begin and end of each; none if it is no such text. */
    static List<int[]> in(String text) {
        List<int[]> values = new ArrayList<>();
        if (text.startsWith("{") || text.startsWith("[")) {
            Matcher value = VALUE.matcher(text);
            while (value.find()) {
                values.add(new int[]{value.start(), value.end()});
            }
        }
        return values;
    }
}
