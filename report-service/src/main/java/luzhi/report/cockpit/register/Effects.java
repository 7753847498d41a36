package luzhi.report.cockpit.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.report.cockpit.whatif.Turn;

/**
 * What an import would change beside rows.
 *
 * @param count how many figures
 * @param moves the first of these
 * @param undeclared whether some of them count only once somebody declares the register complete
 * @param verdicts what follows for the evaluation, all of them counted; null where that cannot be told
 */
record Effects(long count, List<Move> moves, boolean undeclared, @Nullable Verdicts verdicts) {

    Effects {
        moves = List.copyOf(moves);
    }

    /** How many more there are. */
    public long further() {
        return count - moves.size();
    }

    /** A figure as people write it; {@code before} and {@code after} are null where there is none. */
    record Move(String figure, String region, @Nullable String before, @Nullable String after) {}

    /** @param completed tasks that are completed then; {@code completedBefore} now */
    record Verdicts(List<Turn> turned, long completedBefore, long completed) {

        Verdicts {
            turned = List.copyOf(turned);
        }
    }
}
