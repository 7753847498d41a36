package luzhi.kernel.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import luzhi.kernel.problem.Problem;

/** A problem as a page of nothing but words, for people whose browser asked for what no page can answer. */
final class BarePage {

    static final String MEDIA_TYPE = "text/html;charset=utf-8";

    private BarePage() {}

    /** Whether a browser asks on behalf of a person: nobody else names pages before all else. */
    static boolean isWanted(String accepted) {
        return accepted != null && accepted.strip().toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    static byte[] of(Problem problem, Locale locale) {
        String title = escaped(problem.title());
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p></main></body></html>
                """.formatted(locale.toLanguageTag(), title, title, escaped(problem.detail()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
