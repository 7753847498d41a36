package luzhi.kernel.problem;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.Response;

import luzhi.kernel.storage.NoSpace;
import luzhi.kernel.storage.Storage;
import luzhi.kernel.storage.WriteFailed;

/** Tells of files that could not be written for want of room, whatever the failure is wrapped in. */
@ApplicationScoped
class FullDisk {

    private final ProblemWriter problems;
    private final Event<WriteFailed> unwritable;

    FullDisk(ProblemWriter problems, Event<WriteFailed> unwritable) {
        this.problems = problems;
        this.unwritable = unwritable;
    }

    /** The answer, if that is why it failed. */
    Optional<Response> explain(Throwable failure) {
        if (!NoSpace.isCauseOf(failure)) {
            return Optional.empty();
        }
        unwritable.fire(new WriteFailed(Storage.TEMPORARY_FILES));
        return Optional.of(problems.noSpace("no-space-for-files"));
    }
}
