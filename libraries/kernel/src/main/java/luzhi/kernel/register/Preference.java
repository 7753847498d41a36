package luzhi.kernel.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a sender would rather have, by {@code Prefer} (RFC 7240). Preferences that are not known are passed over, as they have to be. */
public final class Preference {

    public static final String HEADER = "Prefer";
    /** The header that says which preference was honoured. */
    static final String APPLIED = "Preference-Applied";
    /** That the sender does not wait for the outcome. */
    public static final String RESPOND_ASYNC = "respond-async";

    private Preference() {}

    /** Whether the sender does not wait for the outcome. */
    static boolean isToRespondAsync(List<String> headers) {
        return headers.stream().flatMap(header -> Stream.of(header.split(",")))
                .map(preference -> preference.split("[;=]", 2)[0].strip().toLowerCase(Locale.ROOT))
                .anyMatch(RESPOND_ASYNC::equals);
    }
}
