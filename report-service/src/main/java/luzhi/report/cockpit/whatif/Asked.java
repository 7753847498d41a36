package luzhi.report.cockpit.whatif;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks, as an address or a form says it.
 *
 * @param keys the choices that are set to another value
 * @param values what each of them is set to, in the same order; the last ones may be lacking
 * @param with one more, by its key; null for none
 * @param deciding whether all that decide tasks are to be added
 * @param without the place of one that is to be left out; null for none
 * @param left how many are not taken, for there are as many as may be
 */
record Asked(List<String> keys, List<String> values, @Nullable String with, boolean deciding,
        @Nullable Integer without, int left) {

    /** Two fields each, and no form has more than a thousand. */
    static final int MOST = 400;

    private static final String ASSUMED = "assumed";
    private static final String VALUE = "value";

    Asked {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    /** Of all that is said, also where it is nothing: else each value behind it would be taken for that of the figure before. */
    static Asked of(MultivaluedMap<String, String> said) {
        List<String> keys = said.getOrDefault(ASSUMED, List.of());
        int taken = Math.min(MOST, keys.size());
        return new Asked(keys.subList(0, taken), said.getOrDefault(VALUE, List.of()), said.getFirst("with"),
                "true".equals(said.getFirst("deciding")), place(said.getFirst("without")), keys.size() - taken);
    }

    private static @Nullable Integer place(@Nullable String said) {
        return said != null && said.matches("\\d{1,4}") ? Integer.valueOf(said) : null;
    }

    /** Whether something is to be added or left out. */
    boolean moves() {
        return with != null || deciding || without != null;
    }

    /** What is assumed, of what may be. */
    List<Assumption> assumed(List<Choice> choices) {
        return Assumption.read(choices, keys, values);
    }

    /** The same after what is to be added was added, and what is to be left out was left out. */
    Asked moved(List<Choice> choices) {
        List<Assumption> wanted = new ArrayList<>(assumed(choices));
        if (without != null && without < wanted.size()) {
            wanted.remove(without.intValue());
        }
        List<Choice> more = deciding
                ? Choice.deciding(choices)
                : choices.stream().filter(each -> each.key().equals(with)).toList();
        for (Choice each : more) {
            wanted = new ArrayList<>(Assumption.with(wanted, Assumption.enough(each)));
        }
        List<Assumption> taken = wanted.subList(0, Math.min(MOST, wanted.size()));
        return new Asked(taken.stream().map(each -> each.choice().key()).toList(),
                taken.stream().map(Assumption::value).toList(), null, false, null,
                left + wanted.size() - taken.size());
    }

    /** What follows the question mark of an address that asks for this and moves nothing. */
    String query() {
        return IntStream.range(0, keys.size())
                .mapToObj(place -> ASSUMED + '=' + encode(keys.get(place))
                        + (place < values.size() ? '&' + VALUE + '=' + encode(values.get(place)) : ""))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
