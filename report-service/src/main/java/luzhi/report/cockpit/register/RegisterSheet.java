package luzhi.report.cockpit.register;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Titled;
import luzhi.kernel.problem.Problem;
import luzhi.report.cockpit.frame.Place;

/**
 * One register of a region.
 *
 * @param rows one page of them
 * @param complete whether it was declared so; null where nobody told
 * @param tried what became of what was sent right before
 * @param told what became of asking the service for it
 */
record RegisterSheet(Heading heading, List<Head> columns, Rows rows, @Nullable Completeness complete,
        Tried tried, Told<?> told) {

    RegisterSheet {
        columns = List.copyOf(columns);
    }

    /** Why there is nothing to see; null if there is. */
    public @Nullable Titled failure() {
        return told.isGood() ? null : told.status();
    }

    /** The same, in the words of the service; null if it did not say. */
    public @Nullable Problem problem() {
        return told.problem();
    }

    /**
     * Which register it is, and who looks at it.
     *
     * @param title what it is called; null if nobody told
     * @param service whose data it is
     * @param address of the page
     * @param times those one can choose; none where rows hold until they are changed
     * @param period the one chosen, in ISO 8601; null for any
     * @param writable whether whoever looks may fill it in
     */
    record Heading(@Nullable String title, String service, String address, List<Place> times, @Nullable String period,
            boolean writable) {

        Heading {
            times = List.copyOf(times);
        }

        /** The query that keeps the chosen time. */
        public String query() {
            return period == null ? "" : "?period=" + ServiceTarget.encode(period);
        }

        /** The query by which a file replaces all that there is of that time. */
        public String replacing() {
            return "?mode=replace" + (period == null ? "" : "&period=" + ServiceTarget.encode(period));
        }

        /** Whether a file can replace all: of which time has to be said, where rows are about a time. */
        public boolean isReplaceable() {
            return period != null || times.isEmpty();
        }
    }

    /**
     * A column.
     *
     * @param name as it is called in forms
     * @param notes what it takes
     * @param number whether it holds numbers
     * @param choices what its cells can be; anything where there are none
     */
    record Head(String name, String title, String notes, boolean number, List<CellChoices.Choice> choices) {

        Head {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One page of the rows.
     *
     * @param first where the first page is; null if this is the first
     * @param next where the next page is; null if there is none
     * @param ofAllTimes whether they are of all times, though one was chosen
     * @param blank one that does not exist yet; null where none can be added
     */
    record Rows(List<GridRow> rows, @Nullable String first, @Nullable String next, boolean ofAllTimes,
            @Nullable GridRow blank) {

        static final Rows NONE = new Rows(List.of(), null, null, false, null);

        Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Whether it is complete.
     *
     * @param period a time, the one chosen or that of the evaluation
     * @param whole whether it is complete for all of that time, be it declared from above
     * @param declared what the region and those below it declared
     */
    record Completeness(String period, boolean whole, List<Declared> declared) {

        Completeness {
            declared = List.copyOf(declared);
        }
    }

    /**
     * That somebody declared it complete.
     *
     * @param period null for all of time
     * @param own whether it is of the region that is looked at
     */
    record Declared(String region, @Nullable String period, OffsetDateTime at, String by, boolean own) {}
}
