package luzhi.report.cockpit.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses below a service, in parts. */
final class ServiceTarget {

    private ServiceTarget() {}

    /** As it may stand in a query. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
