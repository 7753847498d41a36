package luzhi.report.cockpit.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses below a service, in parts. */
final class ServiceTarget {

    private ServiceTarget() {}

    /** As one step of a path, whatever is in it. */
    static String step(String text) {
        return encode(text).replace("+", "%20");
    }

    /** As it may stand in a query. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
