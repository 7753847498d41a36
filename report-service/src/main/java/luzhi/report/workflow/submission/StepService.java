package luzhi.report.workflow.submission;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import luzhi.core.region.RegionCode;
import luzhi.kernel.http.Idempotent;
import luzhi.kernel.http.NotOfRequest;
import luzhi.report.assessment.cycle.CycleCatalog;

/** Takes a step in one transaction, and a second time under the same {@code Idempotency-Key} not at all. */
@ApplicationScoped
class StepService {

    private final SubmissionService submissions;
    private final SubmissionWriter writer;
    private final CycleCatalog cycles;

    StepService(SubmissionService submissions, SubmissionWriter writer, CycleCatalog cycles) {
        this.submissions = submissions;
        this.writer = writer;
        this.cycles = cycles;
    }

    /** @param laid what {@link SubmissionService#prepare} gave */
    @Idempotent
    @Transactional
    Response take(int cycle, RegionCode region, Action action, byte[] body, String ifMatch,
            @NotOfRequest Optional<SealPreparation.Laid> laid) {
        StepDraft said = StepDraft.read(action, body, cycles.get(cycle));
        Submission taken = submissions.take(cycle, region, action, said, ifMatch, laid);
        return Response.ok(writer.write(taken, Optional.empty())).header(HttpHeaders.ETAG, taken.tag()).build();
    }
}
