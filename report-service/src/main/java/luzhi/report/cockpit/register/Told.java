package luzhi.report.cockpit.register;

import org.jspecify.annotations.Nullable;

import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.source.SourceStatus;

/**
 * What a service told.
 *
 * @param content null unless it did as it was asked, and where nobody asked for any
 * @param problem why it refused, in the reader's language; null unless it did and said so
 * @param next behind which entry the next page of a list begins; null where there is none
 */
record Told<T>(SourceStatus status, @Nullable T content, @Nullable Problem problem, @Nullable String next) {

    private static final int DONE = 200;
    private static final int UNAVAILABLE = 503;
    private static final int LEAST_REFUSAL = 400;
    private static final int LARGEST_REFUSAL = 599;

    /** Whether it did as it was asked. */
    boolean isGood() {
        return status == SourceStatus.AVAILABLE;
    }

    /** The status of a page that tells so: that of the refusal; 503 where the service did not say what became of it. */
    int pageStatus() {
        if (isGood()) {
            return DONE;
        }
        return problem != null && problem.status() >= LEAST_REFUSAL && problem.status() <= LARGEST_REFUSAL
                ? problem.status()
                : UNAVAILABLE;
    }

    /** The same of a page that is there for other things, too: what is not told is lacking on it, and nothing else. */
    int partStatus() {
        return problem == null ? DONE : pageStatus();
    }
}
