package luzhi.report.cockpit.frame;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import luzhi.core.language.Codes;

/**
 * What a page tells once of what was done right before. The browser is told together with where it goes on, in a cookie for that page alone:
 * no address says it, so no link that somebody made up does.
 */
public enum Notice {
    /** So many declarations were taken. */
    DECLARATIONS_KEPT(1),
    /** Of a sheet of declarations, none said anything new. */
    DECLARATIONS_UNCHANGED(0),
    /** Texts about so many tasks were taken. */
    NARRATIVES_KEPT(1),
    /** Of all texts, none said anything new. */
    NARRATIVES_UNCHANGED(0),
    /** So many figures were taken. */
    FIGURES_KEPT(1),
    /** Of a sheet of figures, none said anything new. */
    FIGURES_UNCHANGED(0),
    /** A file was taken. */
    EVIDENCE_KEPT(0),
    /** Criteria are in force, with their version. */
    CRITERIA_PUBLISHED(1),
    /** A claim to a code was settled. */
    CONTESTED_SETTLED(0),
    /** A file was imported: rows inserted, updated, unchanged, deleted. */
    ROWS_IMPORTED(4),
    /** The session that was brought along has ended. */
    SESSION_ENDED(0),
    /** Nobody came back from the provider signed in. */
    SIGN_IN_FAILED(0);

    static final String COOKIE = "luzhi-notice";

    private static final int SECONDS = 60;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");
    private static final List<Notice> TROUBLES = List.of(SESSION_ENDED, SIGN_IN_FAILED);

    private final int counts;

    Notice(int counts) {
        this.counts = counts;
    }

    /**
     * As a page shows it.
     *
     * @param good whether that is what was wanted
     */
    public record Told(String sentence, boolean good) {}

    /**
     * Leads on to a page that tells it.
     *
     * @param address of the page, with whatever it is asked
     * @param said as many counts as its sentence has places, none below zero
     */
    public Response lead(String address, long... said) {
        URI there = URI.create(address);
        return Response.seeOther(there).cookie(cookie(there.getRawPath(), said)).build();
    }

    /** What the browser brings along to that page. */
    NewCookie cookie(String path, long... said) {
        if (said.length != counts || LongStream.of(said).anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException(this + " says " + counts + " counts, not " + Arrays.toString(said));
        }
        return builder(path).maxAge(SECONDS)
                .value(Stream.concat(Stream.of(Codes.of(this)), LongStream.of(said).mapToObj(String::valueOf))
                        .collect(Collectors.joining(".")))
                .build();
    }

    /** Has the browser forget what the page at that path has told. */
    static NewCookie forget(String path) {
        return builder(path).maxAge(0).value("").build();
    }

    private static NewCookie.Builder builder(String path) {
        return new NewCookie.Builder(COOKIE).path(path).httpOnly(true).sameSite(NewCookie.SameSite.LAX);
    }

    /** Reads what the browser brought along; nothing of what we never say. */
    static Optional<Told> read(String brought, Locale language) {
        List<String> parts = List.of(brought.split("\\.", -1));
        List<String> said = parts.subList(1, parts.size());
        return Stream.of(values())
                .filter(each -> Codes.of(each).equals(parts.get(0)) && said.size() == each.counts
                        && said.stream().allMatch(count -> COUNT.matcher(count).matches()))
                .findFirst()
                .map(each -> new Told(PageFrame.WORDING.sentence(language, Codes.of(each),
                        said.stream().map(Long::valueOf).toArray()), !TROUBLES.contains(each)));
    }
}
