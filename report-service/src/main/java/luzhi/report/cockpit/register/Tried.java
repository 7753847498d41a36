package luzhi.report.cockpit.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Titled;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.problem.WordedFault;

/**
 * What became of something that was sent from the page right before.
 *
 * @param counts what a file would do; null where nothing was sent, or it was refused
 * @param taken how many rows are left out because others hold their codes
 * @param problem why it was refused; null if it was not
 * @param failure what became of asking the service; null if it answered
 * @param marked the rows of the file that something is wrong with; null where nothing is
 * @param pasted the rows that were typed or pasted, to be sent again; null where none were
 * @param effects what a file would change beside rows; null where it is not known
 * @param status of the page that tells so
 */
record Tried(@Nullable ImportCounts counts, long taken, @Nullable Problem problem, @Nullable Titled failure,
        @Nullable MarkedFile marked, @Nullable String pasted, @Nullable Effects effects,
        int status) {

    private static final int DONE = 200;

    /** Nothing was sent. */
    static final Tried NOTHING = new Tried(null, 0, null, null, null, null, null, DONE);

    /** It did not come about, and was no file. */
    static Tried inVain(Told<?> told) {
        return new Tried(null, 0, told.problem(), told.problem() == null ? told.status() : null, null, null, null,
                told.pageStatus());
    }

    /** A file, which did not come about. */
    static Tried inVain(Told<?> told, @Nullable MarkedFile marked, @Nullable String pasted) {
        Tried tried = inVain(told);
        return new Tried(null, 0, tried.problem, tried.failure, marked, pasted, null, tried.status);
    }

    /** A file of which is known what it does. */
    static Tried of(ImportCounts counts, long taken, @Nullable MarkedFile marked, @Nullable String pasted,
            @Nullable Effects effects) {
        return new Tried(counts, taken, null, null, marked, pasted, effects, DONE);
    }

    /** Whether nothing was sent. */
    boolean isNothing() {
        return equals(NOTHING);
    }

    /** What is wrong beside what stands at cells, where there are several things. */
    public List<String> general() {
        if (problem == null || problem.errorCount() == null) {
            return List.of();
        }
        return marked == null ? problem.errors().stream().map(WordedFault::detail).toList() : marked.general();
    }

    Tried withPasted(@Nullable String rows) {
        return new Tried(counts, taken, problem, failure, marked, rows, effects, status);
    }
}
