package luzhi.report.cockpit.mine;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Titled;
import luzhi.report.cockpit.frame.Place;
import luzhi.report.cockpit.submission.Heap;
import luzhi.report.workflow.rectification.RectificationAction;
import luzhi.report.workflow.rectification.RectificationView;
import luzhi.report.workflow.rectification.Status;
import luzhi.report.workflow.submission.Action;
import luzhi.report.workflow.submission.State;

/**
 * Everything that waits for whoever looks.
 *
 * @param turns evaluations whose next step is his
 * @param own what is to be done for those of his own region, by year, the newest first
 * @param items to be rectified, or confirmed, by deadline
 * @param contested codes that two regions want, which he is to settle
 * @param silent services that did not say whether there are any
 */
record Mine(String region, List<Turn> turns, List<Own> own, List<Item> items, List<Contested> contested,
        List<Silent> silent) {

    /** How much a table shows; the rest is on the pages that it leads to. */
    static final int SHOWN = 100;

    Mine {
        turns = List.copyOf(turns);
        own = List.copyOf(own);
        items = List.copyOf(items);
        contested = List.copyOf(contested);
        silent = List.copyOf(silent);
    }

    /**
     * An evaluation whose next step is his.
     *
     * @param blocking how many things are to be seen to before, as far as is known
     * @param unlooked whether that is not known
     */
    record Turn(Place evaluation, int cycle, State state,
            @Nullable OffsetDateTime since, List<Action> actions, long blocking, boolean unlooked) {}

    /**
     * The open evaluation of his own region.
     *
     * @param blocking what keeps it from being submitted
     * @param warnings what else is worth knowing
     * @param elsewhere where both are told; null where they are told here
     */
    record Own(int cycle, List<Heap> blocking, List<Heap> warnings, @Nullable String elsewhere) {

        /** One of which is told elsewhere what is to be done. */
        static Own unlooked(int cycle, String elsewhere) {
            return new Own(cycle, List.of(), List.of(), elsewhere);
        }

        boolean isUnlooked() {
            return elsewhere != null;
        }

        long count() {
            return blocking.stream().mapToLong(Heap::count).sum();
        }
    }

    /**
     * Something to be rectified.
     *
     * @param item criterion, and where the item is
     */
    record Item(Place item, String region, RectificationView view) {

        /** Whether it is said to be done, and waits to be confirmed. */
        public boolean isToConfirm() {
            return view.stage().status() == Status.CLOSED;
        }

        /** Whether somebody above was not satisfied with it. */
        public boolean isReturned() {
            return view.stage().act() == RectificationAction.REOPENED;
        }
    }

    /**
     * A code that two regions want.
     *
     * @param register where it stands
     * @param claimant the region that wants it from {@code holder}; {@code holder} is null where nobody has it any more
     */
    record Contested(Place register, String code, String claimant, @Nullable String holder) {}

    /** A service that did not answer, and what became of asking it. */
    record Silent(String service, Titled why) {}

    /** Those shown. */
    public List<Turn> firstTurns() {
        return first(turns);
    }

    /** Those shown. */
    public List<Item> firstItems() {
        return first(items);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** Whether there are more than are shown. */
    public boolean isMoreTurns() {
        return turns.size() > SHOWN;
    }

    /** Whether there are more than are shown. */
    public boolean isMoreItems() {
        return items.size() > SHOWN;
    }

    /** How many keep evaluations of his own region from being submitted. */
    public long blocking() {
        return own.stream().mapToLong(Own::count).sum();
    }

    /** How many items are past their deadline. */
    public long overdue() {
        return items.stream().filter(item -> !item.isToConfirm() && item.view().stage().daysLate() > 0).count();
    }

    /** How many items wait to be confirmed. */
    public long toConfirm() {
        return items.stream().filter(Item::isToConfirm).count();
    }

    /** Whether nothing waits. */
    public boolean isNothing() {
        return turns.isEmpty() && items.isEmpty() && contested.isEmpty() && silent.isEmpty()
                && own.stream().allMatch(each -> !each.isUnlooked() && each.blocking().isEmpty()
                        && each.warnings().isEmpty());
    }
}
