package luzhi.report.cockpit.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.kernel.problem.Problem;
import luzhi.kernel.register.contested.ContestedCodeView;
import luzhi.kernel.register.contested.SettlementReceipt;

/**
 * Codes that one region claims and another holds, with what is known of both rows.
 *
 * @param all the open ones
 * @param silent what the services are called that did not tell; null where all did
 * @param attempt what was just tried; null unless something was
 */
record ContestedCodes(List<Contested> all, @Nullable String silent, @Nullable Attempt attempt) {

    /**
     * One of them.
     *
     * @param register what the register is called
     * @param holder who has the code; null where the viewer may not know, or nobody has it
     * @param cells column by column
     * @param mine whether it is for the viewer to settle
     */
    record Contested(String service, String register, ContestedCodeView view, String claimant,
            @Nullable String holder, List<Cell> cells, boolean mine) {

        /** By which an address names it. */
        public String path() {
            return service + '/' + view.id();
        }

        boolean is(String otherService, long id) {
            return service.equals(otherService) && view.id() == id;
        }
    }

    /**
     * What both rows say in one column.
     *
     * @param held null where the viewer may not know, or there is no such row
     */
    record Cell(String column, String claimed, @Nullable String held) {

        /** Whether they say different things. */
        public boolean differs() {
            return held != null && !held.equals(claimed);
        }
    }

    /**
     * A settlement that was tried, with what was typed.
     *
     * @param region for whom; null if that was not said
     * @param receipt what it would do; null if it was refused
     * @param problem why it was refused; null if it was not, or the service did not say
     */
    record Attempt(String service, long id, @Nullable String region, String reason,
            @Nullable SettlementReceipt receipt, @Nullable Problem problem) {}

    /** What was just tried at one of them; null where nothing was. */
    public @Nullable Attempt attemptAt(Contested contested) {
        return attempt != null && contested.is(attempt.service(), attempt.id()) ? attempt : null;
    }
}
