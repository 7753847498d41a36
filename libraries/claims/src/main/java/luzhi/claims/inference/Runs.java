package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<List<Quantity>> known = new HashSet<>();

    private Runs(Page page, Quantity total, Predicate<Quantity> begins) {
        this.page = page;
        this.begins = begins;
        this.total = total;
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
        runs.prefixes(Run.Shape.PLAIN, runs.like(-1), 0, 1);
        return runs.found;
    }

    /** Some before a figure that it may be left from: a whole with what was taken from it. */
    static List<Run> taken(Page page, Quantity derived, Predicate<Quantity> begins) {
        List<Quantity> like = new Runs(page, derived, begins).like(-1);
        List<Run> found = new ArrayList<>();
        for (int parts = 2; parts <= MOST_TAKEN && parts < like.size(); parts++) {
            for (int whole = parts; whole < Math.min(like.size(), parts + MOST_WHOLES); whole++) {
                if (begins.test(like.get(whole))) {
                    List<Quantity> all = new ArrayList<>(like.subList(0, parts));
                    all.add(like.get(whole));
                    Collections.reverse(all);
                    found.add(new Run(Run.Shape.TAKEN, all, false));
                }
            }
        }
        return found;
    }

    /** Of some of these what was there, came and went, and the same where what went is told first. */
    static List<Run> flows(List<Run> taken) {
        List<Run> flows = new ArrayList<>();
        for (Run each : taken) {
            List<Quantity> parts = each.parts();
            if (parts.size() == FLOW) {
                flows.add(each);
                flows.add(new Run(Run.Shape.WENT_FIRST, List.of(parts.get(0), parts.get(2), parts.get(1)), false));
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
            prefixes(Run.Shape.COLUMN, below.stream().takeWhile(this::isNested).toList(), 0, 2);
            prefixes(Run.Shape.COLUMN, notNested(below), 0, 2);
            prefixes(Run.Shape.COLUMN, notNested(above), 0, 2);
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
            prefixes(Run.Shape.PLAIN, rest, 0, 2);
            prefixes(Run.Shape.NOT_NESTED, some(rest, each -> each == first
                    || each.place().bracket() == first.place().bracket() && !page.isNested(each)), 0, 2);
            prefixes(Run.Shape.OF_ONE_ROLE,
                    some(rest, each -> each.mention().role() == first.mention().role()), 0, 2);
            if (skipped <= 1) {
                prefixes(Run.Shape.HEADS, heads(rest, Quantity.Place::segment), 0, 2);
                prefixes(Run.Shape.HEADS_OF_BLOCKS, heads(rest, Quantity.Place::block), 0, 2);
                prefixes(Run.Shape.ALTERNATING, alternating(rest), 0, 2);
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

    private void prefixes(Run.Shape shape, List<Quantity> like, int from, int fewest) {
        boolean isBehind = from < like.size() && like.get(from).index() > total.index();
        if (isBehind && !begins.test(like.get(from))) {
            return;
        }
        for (int end = from + fewest; end <= Math.min(like.size(), from + MOST_PARTS); end++) {
            if (!isBehind && !begins.test(like.get(end - 1))) {
                continue;
            }
            List<Quantity> parts = new ArrayList<>(like.subList(from, end));
            if (!isBehind) {
                Collections.reverse(parts);
            }
            if (known.add(parts)) {
                found.add(new Run(shape, parts, end == like.size()));
            }
        }
    }
}
