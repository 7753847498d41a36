package luzhi.report.assessment.source;

import org.jspecify.annotations.Nullable;

/**
 * What a service said.
 *
 * @param status {@link SourceStatus#AVAILABLE} if it did as it was asked
 * @param body what it answered; nothing where there is nothing to say, null unless it did as it was asked
 * @param next behind which entry the next page of a list begins ({@code Link: rel="next"}); null where there is none
 * @param refusal the problem (RFC 9457) that says why it did not do it; null where it said nothing of the kind
 */
public record ServiceReply(SourceStatus status, byte @Nullable [] body, @Nullable String next,
        @Nullable String refusal) {

    static ServiceReply of(ServiceClient.Fetched<ServiceAnswer> fetched) {
        ServiceAnswer answer = fetched.body();
        return answer == null
                ? new ServiceReply(fetched.status(), null, null, fetched.refusal())
                : new ServiceReply(fetched.status(), answer.body(), answer.next().orElse(null), null);
    }

    /** Whether it did as it was asked. */
    public boolean isGood() {
        return status == SourceStatus.AVAILABLE;
    }
}
