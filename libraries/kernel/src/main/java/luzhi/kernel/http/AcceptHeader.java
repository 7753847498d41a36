package luzhi.kernel.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Accept} (RFC 9110 §12.5.1) in the one spelling that all who choose a representation read alike: small letters, and of the
 * parameters none but the weight, since no other makes a difference here.
 */
final class AcceptHeader {

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final String PARAMETER = "[ \t]*;[ \t]*(?:(" + TOKEN + ")=(" + TOKEN
            + "|\"(?:[^\"\\\\]|\\\\.)*+\"))?";
    private static final Pattern PARAMETERS = Pattern.compile(PARAMETER);
    /** A lone star, and a weight without its zero, are what the Java platform's own HTTP client has always sent. */
    private static final Pattern RANGE = Pattern
            .compile("[ \t]*(?:(\\*|" + TOKEN + "/" + TOKEN + ")((?:" + PARAMETER + ")*+))?[ \t]*(?:,|\\z)");
    private static final Pattern NUMBER = Pattern.compile("0?\\.\\d{1,3}|0\\.?|1(?:\\.0{0,3})?");
    private static final String ANYTHING = "*/*";

    private AcceptHeader() {}

    /**
     * Several headers as one.
     *
     * @return nothing if it cannot be read; an empty text if it says nothing
     */
    static Optional<String> spelled(List<String> headers) {
        String sent = String.join(",", headers);
        StringBuilder spelled = new StringBuilder();
        Matcher range = RANGE.matcher(sent);
        int read = 0;
        while (read < sent.length() && range.region(read, sent.length()).lookingAt()) {
            Optional<String> weight = range.group(1) == null ? Optional.of("") : weight(range.group(2));
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            if (range.group(1) != null) {
                spelled.append(spelled.isEmpty() ? "" : ",").append(type(range.group(1))).append(weight.get());
            }
            read = range.end();
        }
        return read < sent.length() ? Optional.empty() : Optional.of(spelled.toString());
    }

    private static String type(String range) {
        return range.equals("*") ? ANYTHING : range.toLowerCase(Locale.ROOT);
    }

    /** The first of them counts; what follows it has been done away with. */
    private static Optional<String> weight(String parameters) {
        Optional<String> weight = PARAMETERS.matcher(parameters).results()
                .filter(each -> "q".equalsIgnoreCase(each.group(1))).map(each -> each.group(2)).findFirst();
        if (weight.isEmpty()) {
            return Optional.of("");
        }
        return weight.filter(number -> NUMBER.matcher(number).matches())
                .map(number -> ";q=" + new BigDecimal(number).toPlainString());
    }
}
