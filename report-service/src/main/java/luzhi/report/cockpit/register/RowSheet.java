package luzhi.report.cockpit.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Titled;
import luzhi.kernel.problem.Problem;

/**
 * One row of a register as it is typed.
 *
 * @param register what the register is called
 * @param address of the register's page
 * @param id null for a row that does not exist yet
 * @param revision beside which it was typed
 * @param problem why it was not taken; null if it has not been sent, or was taken
 * @param failure what became of asking the service; null if it answered
 */
record RowSheet(String register, String address, @Nullable Long id, long revision, List<Field> fields,
        @Nullable Problem problem, @Nullable Titled failure) {

    private static final int STALE = 412;

    RowSheet {
        fields = List.copyOf(fields);
    }

    /** Whether somebody else changed the row after it was opened. */
    public boolean isStale() {
        return problem != null && problem.status() == STALE;
    }

    /** What is wrong with it as a whole, not with one of its cells. */
    public List<String> general() {
        if (problem == null) {
            return List.of();
        }
        List<String> atCells = fields.stream().flatMap(field -> field.faults().stream()).toList();
        return problem.errors().stream().map(fault -> fault.detail()).filter(detail -> !atCells.contains(detail))
                .toList();
    }

    /**
     * A cell.
     *
     * @param name of the field in the form
     * @param notes what it takes
     * @param typed what stands in it, as the service is sent it
     * @param choices what it can be; anything where there are none
     * @param kind of the field, as HTML calls it
     * @param present what the row says meanwhile, where that is something else; null where it is not
     * @param faults what is wrong with it
     */
    record Field(String name, String title, String notes, boolean required, String typed,
            List<CellChoices.Choice> choices,
            String kind, @Nullable String present, List<String> faults) {

        Field {
            choices = List.copyOf(choices);
            faults = List.copyOf(faults);
        }
    }
}
