package luzhi.claims.inference;

import java.util.Arrays;
import java.util.List;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.inference.Quantity.UnitKind;

/** Enumerates the readings of a figure that have two operands. */
final class PairReadings {

    private static final int NEAR = 10;
    private static final int PAIRED = 64;
    private static final int NONE = -1;

    private final Page page;
    private final Features features;
    private final Screen screen;
    /** For the last figures the pairs with those around them. */
    private final Vector[][] pairs = new Vector[PAIRED][];
    private final int[] pairsOf = new int[PAIRED];
    private final Vector[] shapes = new Vector[Features.SHAPES];
    private final int[] shapeTerms = new int[Features.SHAPES];
    private final Pairs allowed = new Pairs();

    PairReadings(Page page, Features features, Screen screen) {
        this.page = page;
        this.features = features;
        this.screen = screen;
    }

    /**
     * A figure with those that it may follow from.
     *
     * @param own features of it
     * @param operands features of each of those around it
     */
    record Window(Quantity derived, Vector own, List<Quantity> around, List<Vector> operands) {}

    /** Which two operands a figure follows from by one of some forms. */
    Question question(Window window, Group group, Form... forms) {
        Question question = new Question(window.derived(), group, window.own());
        allowed.clear();
        for (Form form : forms) {
            allow(form, window, screen.enough(question, form));
        }
        allowed.keepBest();
        for (Form form : forms) {
            read(question, form, window);
        }
        return question;
    }

    /** Takes the pairs that the units allow and that weigh enough by what the words of each operand weigh. */
    private void allow(Form form, Window window, int enough) {
        Quantity derived = window.derived();
        List<Quantity> around = window.around();
        int size = around.size();
        int[] first = screen.weights(window.operands(), Slot.first(form));
        int[] second = screen.weights(window.operands(), Slot.second(form));
        int most = 0;
        for (int i = 0; i < size; i++) {
            most = i == 0 ? second[i] : Math.max(most, second[i]);
        }
        for (int i = 0; i < size; i++) {
            if (first[i] + most < enough) {
                continue;
            }
            Quantity a = around.get(i);
            boolean isNear = isNear(derived, a);
            for (int j = 0; j < size; j++) {
                if (first[i] + second[j] >= enough && i != j && (isNear || isNear(derived, around.get(j)))
                        && canBe(form, derived, a, around.get(j))) {
                    allowed.add(form, i, j, screen.weight(window.own(), Slot.words(form)) + first[i] + second[j]);
                }
            }
        }
    }

    private void read(Question question, Form form, Window window) {
        Quantity derived = window.derived();
        int least = screen.enough(question, form) + screen.weight(window.own(), Slot.words(form));
        int words = question.term(Slot.words(form), window.own());
        int[] first = new int[window.around().size()];
        int[] second = new int[window.around().size()];
        Arrays.fill(first, NONE);
        Arrays.fill(second, NONE);
        Arrays.fill(shapeTerms, NONE);
        for (int each = allowed.next(form, NONE); each >= 0; each = allowed.next(form, each)) {
            int i = allowed.first(each);
            int j = allowed.second(each);
            Quantity a = window.around().get(i);
            Quantity b = window.around().get(j);
            int shape = features.shape(derived, a, b);
            Vector ofPair = pair(a, b);
            if (allowed.weight(each) + screen.weight(ofPair, Slot.pair(form))
                    + screen.weight(shape(shape), Slot.pair(form)) < least) {
                continue;
            }
            first[i] = first[i] < 0 ? question.term(Slot.first(form), window.operands().get(i)) : first[i];
            second[j] = second[j] < 0 ? question.term(Slot.second(form), window.operands().get(j)) : second[j];
            int pair = question.term(Slot.pair(form), ofPair);
            if (shapeTerms[shape] < 0) {
                shapeTerms[shape] = question.term(Slot.pair(form), shape(shape));
            }
            question.add(new Reading(form, List.of(a, b),
                    new int[]{words, first[i], second[j], pair, shapeTerms[shape]}));
        }
    }

    private Vector pair(Quantity a, Quantity b) {
        int at = b.index() - a.index() + PAIRED;
        if (at < 0 || at >= 2 * PAIRED) {
            return features.ofPair(a, b);
        }
        int row = a.index() % PAIRED;
        if (pairsOf[row] != a.index() || pairs[row] == null) {
            pairsOf[row] = a.index();
            pairs[row] = new Vector[2 * PAIRED];
        }
        if (pairs[row][at] == null) {
            pairs[row][at] = features.ofPair(a, b);
        }
        return pairs[row][at];
    }

    private Vector shape(int shape) {
        if (shapes[shape] == null) {
            shapes[shape] = features.ofShape(shape);
        }
        return shapes[shape];
    }

    /** One operand at least stands near, or in the same table. */
    private static boolean isNear(Quantity derived, Quantity operand) {
        return operand.index() >= derived.index() - NEAR
                || derived.place().table() >= 0 && operand.place().table() == derived.place().table();
    }

    /** Whether the units allow it. */
    boolean canBe(Form form, Quantity derived, Quantity a, Quantity b) {
        return switch (form) {
            case SHARE, OTHER_SHARE -> isAmount(a) && isAmount(b) && (a.is(UnitKind.MONEY) == b.is(UnitKind.MONEY));
            case GROWTH, GROWTH_BY_CHANGE, GROWTH_OF_BASE -> !a.is(UnitKind.POINTS) && areLike(a, b);
            case POINTS -> (a.is(UnitKind.PERCENT) || a.is(UnitKind.POINTS)) && a.kind() == b.kind();
            case DIFFERENCE -> areLike(a, derived) && areLike(b, derived);
            case QUOTIENT, PER_HUNDRED, PER_THOUSAND -> switch (derived.kind()) {
                case RATIO, MULTIPLE -> !a.is(UnitKind.POINTS) && !b.is(UnitKind.POINTS)
                        && a.is(UnitKind.PERCENT) == b.is(UnitKind.PERCENT)
                        && a.is(UnitKind.MONEY) == b.is(UnitKind.MONEY);
                default -> areLike(a, derived) && isAmount(b) && !b.is(UnitKind.MONEY);
            };
            case PRODUCT -> isAmount(a) && !a.is(UnitKind.MONEY) && areLike(b, derived);
            case TIMES_MORE -> areLike(a, b);
            case SUM_OF_TWO -> a.index() < b.index() && areLike(a, derived) && areLike(b, derived);
            default -> true;
        };
    }

    private boolean areLike(Quantity one, Quantity other) {
        return page.units().areLike(one, other);
    }

    private static boolean isAmount(Quantity each) {
        return switch (each.kind()) {
            case PERCENT, POINTS, RATIO, MULTIPLE -> false;
            default -> true;
        };
    }
}
