package luzhi.report.reporting.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import luzhi.kernel.http.PublicConfiguration;
import luzhi.report.assessment.source.SourceConfiguration;

/**
 * The page of the explorer, in the place of the one that the framework makes: that one holds scripts in its text, which no policy could tell
 * from somebody else's.
 */
@ApplicationScoped
class ExplorerPage {

    private static final String PLACE = "/q/swagger-ui";
    /** Behind what every answer goes through, before the framework's own page. */
    private static final int BEFORE_THE_FRAMEWORKS = 1;

    private final String page = read("explorer.html");
    private final String script = read("explorer.js");
    private final String policy;

    ExplorerPage(SourceConfiguration services, BrowserAddresses browser, PublicConfiguration own) {
        this.policy = Stream.concat(own.url().stream(), services.owners().stream().map(browser::of))
                .map(ExplorerPage::origin).distinct().sorted().collect(Collectors.joining(" ",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' ",
                        "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));
    }

    private static String read(String name) {
        try (InputStream in = ExplorerPage.class.getResourceAsStream("/explorer/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    void register(@Observes Router router) {
        for (String path : new String[]{PLACE, PLACE + "/", PLACE + "/index.html"}) {
            router.get(path).order(BEFORE_THE_FRAMEWORKS).handler(this::show);
        }
        router.get(PLACE + "/explorer.js").order(BEFORE_THE_FRAMEWORKS)
                .handler(request -> answer(request, "text/javascript", script));
    }

    /** What a browser may do with it: run our scripts, call the services, show pictures that they answer. */
    private void show(RoutingContext request) {
        request.response().putHeader("Content-Security-Policy", policy).putHeader("Referrer-Policy", "no-referrer");
        answer(request, "text/html", page);
    }

    private static void answer(RoutingContext request, String type, String text) {
        request.response().putHeader(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8").end(text);
    }
}
