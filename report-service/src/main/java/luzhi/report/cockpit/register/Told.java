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

    /** Whether it did as it was asked. */
    boolean isGood() {
        return status == SourceStatus.AVAILABLE;
    }
}
