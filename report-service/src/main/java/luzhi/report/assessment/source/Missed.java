package luzhi.report.assessment.source;

import java.time.Duration;

/** Why one try brought no answer, what is made of that, and whether another is worth it. */
final class Missed extends Exception {

    private static final long serialVersionUID = 1L;

    private final SourceStatus status;
    private final boolean absence;
    private final Duration again;
    private final String refusal;

    private Missed(SourceStatus status, String detail, boolean absence, Duration again, String refusal) {
        super(detail, null, false, false);
        this.status = status;
        this.absence = absence;
        this.again = again;
        this.refusal = refusal;
    }

    /** It is told with this status. */
    static Missed of(SourceStatus status, String detail) {
        return new Missed(status, detail, false, null, null);
    }

    /** The service refused the connection, or said nothing at all: as if it were not there. */
    static Missed absence(SourceStatus status, String detail) {
        return new Missed(status, detail, true, null, null);
    }

    /** The service does not do what was asked, and says why. */
    static Missed refusal(String detail, String problem) {
        return new Missed(SourceStatus.FAILED, detail, false, null, problem);
    }

    /** It, or we, have too much to do: nobody is blamed. */
    static Missed overload(String detail) {
        return new Missed(null, detail, false, null, null);
    }

    /** The same, but another try is worth it after a pause. */
    Missed andAgain(Duration pause) {
        return new Missed(status, getMessage(), absence, pause, refusal);
    }

    /** Whether it tells against the service, if it goes on. */
    boolean isAbsence() {
        return absence;
    }

    boolean isWorthAnotherTry() {
        return again != null;
    }

    /** Before the next try, where one is worth it. */
    Duration pause() {
        return again;
    }

    /** What the service said why it does not do what was asked; null if it said nothing of the kind. */
    String refusal() {
        return refusal;
    }

    /** What the service is told to be if it stays so; null if nobody is blamed. */
    SourceStatus status() {
        return status;
    }
}
