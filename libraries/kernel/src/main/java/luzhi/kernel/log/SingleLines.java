package luzhi.kernel.log;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

import org.jboss.logmanager.formatters.PatternFormatter;

import io.quarkus.logging.LoggingFilter;

/** Keeps a message to one line: with a line break in it, whoever sent it could write lines of his own. */
@LoggingFilter(name = SingleLines.NAME)
public final class SingleLines implements Filter {

    static final String NAME = "single-lines";

    private static final PatternFormatter WORDS = new PatternFormatter("%s");
    private static final Pattern UNPRINTED = Pattern
            .compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069&&[^\\t]]");

    @Override
    public boolean isLoggable(LogRecord event) {
        String message = WORDS.format(event);
        if (UNPRINTED.matcher(message).find()) {
            event.setParameters(null);
            event.setMessage(UNPRINTED.matcher(message).replaceAll("\ufffd"));
        }
        return true;
    }
}
