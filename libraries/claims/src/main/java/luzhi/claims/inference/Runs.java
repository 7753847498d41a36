package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Finds the rows of figures around one that they may add up to. */
final class Runs {

    private static final int FARTHEST = 45;
    private static final int MOST_SENTENCES = 12;
    private static final int MOST_BLOCKS = 10;
    private static final int MOST_SKIPPED = 2;
    private static final int MOST_PARTS = 14;
    private static final int MOST_TAKEN = 5;
    private static final int MOST_WHOLES = 5;
    private static final int FLOW = 3;

    private final Page page;
    private final Quantity total;
    private final Predicate<Quantity> begins;
    private final List<Run> found = new ArrayList<>();
    private final SeenRows seen;

    private Runs(Page page, Quantity total, Predicate<Quantity> begins) {
        this.page = page;
        this.begins = begins;
        this.total = total;
        this.seen = new SeenRows(total);
    }

    /**
     * Rows of figures of the unit of the total, two at least.
     *
     * @param begins whether a row may begin with a figure
     */
    static List<Run> around(Page page, Quantity total, Predicate<Quantity> begins) {
        Runs runs = new Runs(page, total, begins);
        runs.columns();
        runs.all(runs.like(1));
        runs.all(runs.like(-1));
        return runs.found;
    }

    /** Rows of figures of the unit, that end right before one. */
    static List<Run> before(Page page, Quantity last, Predicate<Quantity> begins) {
        Runs runs = new Runs(page, last, begins);
        runs.prefixes(Run.Shape.PLAIN, runs.like(-1), 1);
        return runs.found;
    }

    /** Some before a figure that it may be left from: a whole with what was taken from it. */
    static List<Run> taken(Page page, Quantity derived, Predicate<Quantity> begins) {
        List<Quantity> like = new Runs(page, derived, begins).like(-1);
        List<Run> found = new ArrayList<>();
        for (int parts = 2; parts <= MOST_TAKEN && parts < like.size(); parts++) {
            for (int whole = parts; whole < Math.min(like.size(), parts + MOST_WHOLES); whole++) {
                if (begins.test(like.get(whole))) {
                    Quantity[] row = new Quantity[parts + 1];
                    row[0] = like.get(whole);
                    for (int i = 0; i < parts; i++) {
                        row[parts - i] = like.get(i);
                    }
                    found.add(new Run(Run.Shape.TAKEN, row));
                }
            }
        }
        return found;
    }

    /** Of some of these what was there, came and went, and the same where what went is told first. */
    static List<Run> flows(List<Run> taken) {
        List<Run> flows = new ArrayList<>();
        for (Run each : taken) {
            if (each.size() == FLOW) {
                flows.add(each);
                flows.add(new Run(Run.Shape.WENT_FIRST, each.first(), each.last(), each.get(1)));
            }
        }
        return flows;
    }

    /** Figures that can be added to one another, the nearest first. */
    private List<Quantity> like(int step) {
        List<Quantity> like = new ArrayList<>();
        for (int i = total.index() + step; i >= 0 && i < page.all().size()
                && Math.abs(i - total.index()) <= FARTHEST; i += step) {
            Quantity each = page.get(i);
            if (Math.abs(each.place().sentence() - total.place().sentence()) > MOST_SENTENCES
                    || Math.abs(each.place().block() - total.place().block()) > MOST_BLOCKS) {
                break;
            }
            if (each.isOperand() && page.units().areLike(each, total)) {
                like.add(each);
            }
        }
        return like;
    }

    private void columns() {
        List<Quantity> column = page.column(total);
        int own = column.indexOf(total);
        if (own >= 0) {
            List<Quantity> below = column.subList(own + 1, column.size()).stream()
                    .filter(each -> page.units().areLike(each, total)).toList();
            List<Quantity> above = new ArrayList<>();
            for (int i = own - 1; i >= 0; i--) {
                if (page.units().areLike(column.get(i), total)) {
                    above.add(column.get(i));
                }
            }
            prefixes(Run.Shape.COLUMN, below.stream().takeWhile(this::isNested).toList(), 2);
            prefixes(Run.Shape.COLUMN, notNested(below), 2);
            prefixes(Run.Shape.COLUMN, notNested(above), 2);
        }
    }

    /** Without the cells of rows that are named as parts of the rows before them. */
    private List<Quantity> notNested(List<Quantity> column) {
        return column.stream().filter(each -> !isNested(each)).toList();
    }

    private boolean isNested(Quantity cell) {
        return Page.isNested(page.labelOfRow(cell));
    }

    private void all(List<Quantity> like) {
        for (int skipped = 0; skipped <= MOST_SKIPPED && skipped < like.size(); skipped++) {
            List<Quantity> rest = like.subList(skipped, like.size());
            Quantity first = rest.get(0);
            prefixes(Run.Shape.PLAIN, rest, 2);
            prefixes(Run.Shape.NOT_NESTED, some(rest, each -> each == first
                    || each.place().bracket() == first.place().bracket() && !page.isNested(each)), 2);
            prefixes(Run.Shape.OF_ONE_ROLE,
                    some(rest, each -> each.mention().role() == first.mention().role()), 2);
            if (skipped <= 1) {
                prefixes(Run.Shape.HEADS, heads(rest, Quantity.Place::segment), 2);
                prefixes(Run.Shape.HEADS_OF_BLOCKS, heads(rest, Quantity.Place::block), 2);
                prefixes(Run.Shape.ALTERNATING, alternating(rest), 2);
            }
        }
    }

    /** As many of those that are wanted as are ever looked at. */
    private static List<Quantity> some(List<Quantity> like, Predicate<Quantity> wanted) {
        List<Quantity> some = new ArrayList<>();
        for (int i = 0; i < like.size() && some.size() <= MOST_PARTS; i++) {
            if (wanted.test(like.get(i))) {
                some.add(like.get(i));
            }
        }
        return some;
    }

    private static List<Quantity> heads(List<Quantity> like, ToIntFunction<Quantity.Place> of) {
        List<Quantity> heads = new ArrayList<>();
        for (Quantity each : like) {
            Quantity last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
            boolean same = last != null && of.applyAsInt(last.place()) == of.applyAsInt(each.place());
            if (same && each.index() < last.index()) {
                heads.set(heads.size() - 1, each);
            } else if (!same) {
                heads.add(each);
            }
        }
        return heads;
    }

    private static List<Quantity> alternating(List<Quantity> like) {
        List<Quantity> every = new ArrayList<>();
        for (int i = 0; i < like.size(); i += 2) {
            every.add(like.get(i));
        }
        return every;
    }

    private void prefixes(Run.Shape shape, List<Quantity> like, int fewest) {
        int longest = Math.min(like.size(), MOST_PARTS);
        boolean isBehind = longest > 0 && like.get(0).index() > total.index();
        if (longest < fewest || isBehind && !begins.test(like.get(0))) {
            return;
        }
        Quantity[] row = like.subList(0, longest).toArray(Quantity[]::new);
        if (!isBehind) {
            Collections.reverse(Arrays.asList(row));
        }
        for (int size = fewest; size <= longest; size++) {
            int from = isBehind ? 0 : longest - size;
            if (isBehind || begins.test(row[from])) {
                Run run = new Run(shape, row, from, from + size, size == like.size());
                if (seen.add(run)) {
                    found.add(run);
                }
            }
        }
    }
}
