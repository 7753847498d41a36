package luzhi.kernel.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;

import luzhi.core.region.RegionDirectory;

/** Reads whole rows of a register and holds them against its rules, those between columns included. Not for several threads. */
public final class RowRules {

    private final CellReader[] cells;
    private final List<RegisterColumn> compared;

    public RowRules(RegisterDefinition register, RegionDirectory regions) {
        this.cells = register.columns().stream().map(column -> new CellReader(column, regions))
                .toArray(CellReader[]::new);
        this.compared = register.columns().stream().filter(column -> column.atMost() != null).toList();
    }

    /** Fills in the values of a row, null where a cell is empty or wrong. */
    public void read(IntFunction<String> text, Object[] values, FaultReceiver complaint) {
        for (int i = 0; i < cells.length; i++) {
            values[i] = cells[i].read(text.apply(i), complaint);
        }
        for (RegisterColumn column : compared) {
            Object value = values[column.position()];
            Object most = values[column.atMost()];
            if (value != null && most != null && compare(value, most) > 0) {
                complaint.about(column, "cell-above-column", value, most, cells[column.atMost()].column().title());
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object one, Object other) {
        if (one.getClass() == other.getClass()) {
            return ((Comparable) one).compareTo(other);
        }
        return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
    }
}
