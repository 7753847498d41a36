package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.inference.Weighed.Failing;
import luzhi.claims.inference.Weighed.Holding;

/**
 * What other readings say of the figures of one that fails. A wrong figure breaks all that it stands in, and one other number would
 * mend it all; a figure that agrees with others is hardly wrong. All chances are from 0 to 1.
 */
final class Witnesses {

    /** Readings that are meant less often say nothing. */
    private static final double LEAST = 0.05;
    private static final double LIKELY = 0.5;
    /** What would have to lie in a range so wide fits by chance. */
    private static final double WIDEST = 0.1;
    private static final int NEAR = 8;
    private static final int MOST_ALIKE = 3;

    private record Held(Weighed by, double chance, boolean asOperand) {}

    /** A reading that is likelier than not, by words and numbers together. */
    record Known(Quantity derived, Reading reading) {}

    private record Broken(Weighed by, Failing failing) {}

    private final Page page;
    private final List<List<Weighed>> about = new ArrayList<>();
    private final List<List<Known>> known = new ArrayList<>();
    private final List<List<Held>> held = new ArrayList<>();
    private final List<List<Broken>> broken = new ArrayList<>();

    Witnesses(Page page) {
        this.page = page;
        for (int i = 0; i < page.all().size(); i++) {
            about.add(new ArrayList<>(2));
            known.add(new ArrayList<>(1));
            held.add(new ArrayList<>(2));
            broken.add(new ArrayList<>(2));
        }
    }

    void add(Weighed weighed) {
        int derived = weighed.derived().index();
        about.get(derived).add(weighed);
        weighed.holding().stream().filter(each -> each.chance() > LIKELY)
                .max(Comparator.comparingDouble(Holding::chance))
                .ifPresent(each -> known.get(derived).add(new Known(weighed.derived(), each.reading())));
        for (Holding each : weighed.holding()) {
            held.get(derived).add(new Held(weighed, each.chance(), false));
            each.reading().operands()
                    .forEach(operand -> held.get(operand.index()).add(new Held(weighed, each.chance(), true)));
        }
        for (Failing each : weighed.failing()) {
            if (each.words() >= LEAST) {
                Broken one = new Broken(weighed, each);
                broken.get(derived).add(one);
                each.reading().operands().forEach(operand -> broken.get(operand.index()).add(one));
            }
        }
    }

    boolean areSame(Quantity one, Quantity other) {
        return page.units().areSame(one, other);
    }

    int lengthOfList(Quantity figure) {
        return page.lengthOfList(figure);
    }

    /** The figures around one, itself left out. */
    List<Quantity> near(Quantity figure) {
        List<Quantity> near = new ArrayList<>(around(figure, NEAR));
        near.remove(figure);
        return near;
    }

    /** The figures so many places around one at most, itself among them. */
    List<Quantity> around(Quantity figure, int places) {
        return page.all().subList(Math.max(0, figure.index() - places),
                Math.min(page.all().size(), figure.index() + places + 1));
    }

    /** What a figure is known to follow from. */
    List<Known> known(Quantity figure) {
        return known.get(figure.index());
    }

    Names names() {
        return page.names();
    }

    /** How likely something else follows from the figure as it stands, and is no repetition of it. */
    double asOperand(Weighed weighed) {
        double most = 0;
        for (Held each : held.get(weighed.derived().index())) {
            if (each.by() != weighed && each.asOperand() && each.by().group() != Group.SAME) {
                most = Math.max(most, each.chance());
            }
        }
        return most;
    }

    /** Of all figures of a reading, how likely the one least agreed with agrees with any other. */
    double least(Weighed weighed, Reading reading) {
        double least = agreed(weighed, weighed.derived());
        for (Quantity each : reading.operands()) {
            least = Math.min(least, agreed(weighed, each));
        }
        return least;
    }

    private double agreed(Weighed besides, Quantity figure) {
        double most = 0;
        for (Held each : held.get(figure.index())) {
            most = each.by() == besides ? most : Math.max(most, each.chance());
        }
        return most;
    }

    /** How likely a figure agrees with another reading, that it is an operand of or that it follows by. */
    double agreed(Weighed besides, Quantity figure, boolean asOperand) {
        double most = 0;
        for (Held each : held.get(figure.index())) {
            most = each.by() == besides || each.asOperand() != asOperand ? most : Math.max(most, each.chance());
        }
        return most;
    }

    /** How likely another reading is meant that fails and would hold as well if what follows were printed as it should be. */
    double mendedWithDerived(Weighed weighed, Failing failing) {
        return mended(weighed, weighed.derived(), failing.computed().absolute());
    }

    /** The same if an operand were printed as it should be. */
    double mendedWithOperand(Weighed weighed, Failing failing) {
        Reading reading = failing.reading();
        double most = 0;
        for (int i = 0; i < reading.operands().size(); i++) {
            Bounds need = Arithmetic.need(reading.form(), weighed.derived(), reading.operands(), i,
                    failing.computed());
            if (!need.isNone() && need.high() > 0) {
                most = Math.max(most, mended(weighed, reading.operands().get(i), need));
            }
        }
        return most;
    }

    private double mended(Weighed besides, Quantity figure, Bounds need) {
        Bounds printed = need.widened(figure.step() / 2);
        double most = 0;
        for (Broken each : broken.get(figure.index())) {
            Bounds other = each.by() == besides ? Bounds.NONE : need(each, figure);
            if (!other.isNone() && other.width() + need.width() <= WIDEST * Math.abs(need.middle())
                    && other.meets(printed)) {
                most = Math.max(most, each.failing().words());
            }
        }
        return most;
    }

    /** What a figure would have to be for a reading to hold. */
    private static Bounds need(Broken broken, Quantity figure) {
        Quantity derived = broken.by().derived();
        Reading reading = broken.failing().reading();
        Bounds computed = broken.failing().computed();
        return derived == figure
                ? computed.absolute()
                : Arithmetic.need(reading.form(), derived, reading.operands(), reading.operands().indexOf(figure),
                        computed);
    }

    /** How many like figures nearby follow from others in the same form; at most three. */
    int alike(Weighed weighed, Form form) {
        Quantity derived = weighed.derived();
        int found = 0;
        int last = Math.min(about.size() - 1, derived.index() + NEAR);
        for (int i = Math.max(0, derived.index() - NEAR); i <= last && found < MOST_ALIKE; i++) {
            for (Weighed other : about.get(i)) {
                if (other != weighed && other.group() == weighed.group() && other.derived().kind() == derived.kind()
                        && other.holds(form) > LIKELY) {
                    found++;
                }
            }
        }
        return Math.min(MOST_ALIKE, found);
    }
}
