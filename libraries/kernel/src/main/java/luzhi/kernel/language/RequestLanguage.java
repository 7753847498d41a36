package luzhi.kernel.language;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** The language of the request at hand, by its {@code Accept-Language} (RFC 9110 §12.5.4); Chinese unless it prefers English. */
@ApplicationScoped
public class RequestLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);
    /** Longer headers say what nobody speaks, and would take long to read. */
    private static final int LONGEST = 500;

    private final CurrentVertxRequest request;

    public RequestLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Locale get() {
        return request.getCurrent() == null
                ? Locale.CHINESE
                : preferred(request.getCurrent().request().getHeader("Accept-Language"));
    }

    /** The language that a header {@code Accept-Language} prefers; Chinese if there is none, or one that cannot be read. */
    public static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || !isReadable(acceptLanguage)) {
            return Locale.CHINESE;
        }
        Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
        return found == null ? Locale.CHINESE : found;
    }

    /** Whether such a header is none, or one that says something, and no longer than any browser sends. */
    public static boolean isReadable(String acceptLanguage) {
        try {
            return acceptLanguage == null
                    || acceptLanguage.length() <= LONGEST && !Locale.LanguageRange.parse(acceptLanguage).isEmpty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            // of a lone hyphen, Java makes the latter
            return false;
        }
    }
}
