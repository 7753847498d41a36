package luzhi.report.reporting.pdf;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;
import luzhi.core.problem.Unavailable;
import luzhi.kernel.admission.Admission;
import luzhi.kernel.admission.Room;
import luzhi.kernel.deferred.DeferredQueue;
import luzhi.kernel.deferred.Lease;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.problem.ProblemWriter;
import luzhi.papers.PdfWriter;

/** Sets reports as PDF files, and sees to it that each ends in one state whatever happens. */
@ApplicationScoped
class PdfQueue implements DeferredQueue<PdfOrder> {

    private static final Logger LOG = Logger.getLogger(PdfQueue.class);
    private static final String KIND = "report-pdf";

    private final PdfRepository repository;
    private final PdfConfiguration configuration;
    private final PdfWriter pdf;
    private final Admission admission;
    private final ProblemWriter problems;
    private final ObjectMapper json;
    private final Clock clock;

    PdfQueue(PdfRepository repository, PdfConfiguration configuration, PdfWriter pdf, Admission admission,
            ProblemWriter problems, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.configuration = configuration;
        this.pdf = pdf;
        this.admission = admission;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<PdfOrder> takeUp(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries) {
        return repository.takeUp(lease, now, until, tries);
    }

    @Override
    public Optional<PdfOrder> takeLeft(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries) {
        return repository.takeLeft(lease, now, until, tries);
    }

    @Override
    public boolean renew(long id, UUID lease, OffsetDateTime until, long done) {
        return repository.renew(id, lease, until);
    }

    @Override
    public void forget(OffsetDateTime endedBefore) {
        repository.forget(endedBefore);
    }

    @Override
    public long id(PdfOrder work) {
        return work.id();
    }

    @Override
    public boolean work(PdfOrder taken, Lease lease) {
        Optional<Room> room = admission.waitForRoom(KIND, taken.by().name(), taken.by().scope().text());
        if (room.isEmpty()) {
            return putBack(taken, lease, configuration.againAfter());
        }
        try {
            byte[] content = pdf
                    .print(StoredPaper.read(repository.findPaper(taken.id()).orElseThrow(Lease.Ended::new)));
            lease.reach(content.length);
            repository.finish(taken.id(), lease.id(), now(), content);
            return true;
        } catch (Lease.Ended ended) {
            return putBack(taken, lease, Duration.ZERO);
        } catch (Unavailable full) {
            return putBack(taken, lease, configuration.againAfter());
        } catch (Refusal refusal) {
            end(taken, lease, PdfState.REFUSED, problems.problem(refusal, taken.by().language()));
            return true;
        } catch (RuntimeException failure) {
            return judge(taken, lease, failure);
        } finally {
            room.get().giveBack();
        }
    }

    private boolean judge(PdfOrder taken, Lease lease, RuntimeException failure) {
        LOG.errorf(failure, "The PDF %d of the report of region %s failed, at try %d", (Object) taken.id(),
                taken.region(), taken.standing().tries());
        if (taken.standing().tries() < configuration.tries()) {
            repository.putOff(taken.id(), lease.id(), now().plus(configuration.againAfter()));
            return false;
        }
        giveUp(taken, lease);
        return true;
    }

    @Override
    public void giveUp(PdfOrder left, Lease lease) {
        end(left, lease, PdfState.GIVEN_UP,
                problems.failure(Fault.of("pdf-given-up", configuration.tries()), left.by().language()));
    }

    private boolean putBack(PdfOrder taken, Lease lease, Duration pause) {
        repository.putBack(taken.id(), lease.id(), now().plus(pause));
        return false;
    }

    private void end(PdfOrder order, Lease lease, PdfState state, Problem problem) {
        try {
            repository.end(order.id(), lease.id(), now(), state, json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
