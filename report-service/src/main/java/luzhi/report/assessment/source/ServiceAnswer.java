package luzhi.report.assessment.source;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service answered that did as it was asked.
 *
 * @param body nothing where there is nothing to say
 */
record ServiceAnswer(HttpHeaders headers, byte[] body) {

    private static final Pattern NEXT = Pattern.compile("<[^>]*[?&]after=([^&>]*)[^>]*>;\\s*rel=\"?next\"?");

    /** Behind which entry the next page of a list begins, as it stands in an address. */
    Optional<String> next() {
        return headers.firstValue("Link").map(NEXT::matcher).filter(Matcher::find).map(found -> found.group(1));
    }
}
