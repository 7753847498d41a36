package luzhi.claims.inference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.inference.Quantity.Place;
import luzhi.claims.inference.Quantity.UnitKind;

/** Enumerates the readings of a figure that have two operands. */
final class PairReadings {

    private static final int NEAR = 10;
    private static final int PAIRED = 64;
    private static final int NONE = -1;

    private static final Pattern LAST_YEAR = Pattern.compile("[比较](?:上|去)一?年|同比|环比");

    private final Page page;
    private final PairFeatures ofPairs;
    private final Screen screen;
    /** For the last figures the pairs with those around them. */
    private final Vector[][] pairs = new Vector[PAIRED][];
    private final int[] pairsOf = new int[PAIRED];
    private final Vector[] shapes = new Vector[PairFeatures.SHAPES];
    /** The term of each shape in the question and form that had it last. */
    private final int[] shapeTerms = new int[PairFeatures.SHAPES];
    private final int[] shapeAsked = new int[PairFeatures.SHAPES];
    private int asked;
    private final Pairs allowed = new Pairs();
    private @Nullable Window looked;
    private boolean[] near = {};

    PairReadings(Page page, PairFeatures ofPairs, Screen screen) {
        this.page = page;
        this.ofPairs = ofPairs;
        this.screen = screen;
    }

    /**
     * A figure with those that it may follow from.
     *
     * @param own features of it
     * @param around those around it
     */
    record Window(Quantity derived, Vector own, Operands around) {}

    /** Which two operands a figure follows from by one of some forms. */
    Question question(Window window, Group group, List<Form> forms) {
        Question question = new Question(window.derived(), group, window.own());
        allowed.clear();
        for (Form form : forms) {
            allow(form, window, screen.enoughOfPair(question, form));
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
        int[] places = places(form, window);
        int[] first = new int[places.length];
        int[] second = new int[places.length];
        boolean[] near = near(window);
        screen.weigh(window.around(), places, form, first, second);
        int most = Question.most(second, second.length);
        int words = screen.weight(window.own(), Slot.words(form));
        for (int i = 0; i < places.length; i++) {
            int least = enough - first[i];
            for (int j = 0; j < places.length && most >= least; j++) {
                if (second[j] >= least && i != j && (near[places[i]] || near[places[j]])
                        && canBe(form, derived, window.around().get(places[i]), window.around().get(places[j]))
                        && !isOfOneYear(form, derived, window.around().get(places[i]),
                                window.around().get(places[j]))) {
                    allowed.add(form, places[i], places[j], words + first[i] + second[j]);
                }
            }
        }
    }

    /** Which of those around a figure stand near, in its table, or in the one above where its words name them; the same for all forms. */
    private boolean[] near(Window window) {
        if (looked != window) {
            looked = window;
            near = new boolean[window.around().size()];
            Quantity derived = window.derived();
            int table = derived.place().table();
            Set<Quantity> named = page.namedBy(derived);
            for (int i = 0; i < near.length; i++) {
                Quantity each = window.around().get(i);
                near[i] = each.index() >= derived.index() - NEAR || table >= 0 && each.place().table() == table
                        || named.contains(each);
            }
        }
        return near;
    }

    /** Those around it that may stand in a form. */
    private int[] places(Form form, Window window) {
        int[] places = new int[window.around().size()];
        int size = 0;
        for (int i = 0; i < places.length; i++) {
            Quantity each = window.around().get(i);
            if (canStandIn(form, window.derived(), each) && isInPlace(window.derived(), each)) {
                places[size++] = i;
            }
        }
        return Arrays.copyOf(places, size);
    }

    private void read(Question question, Form form, Window window) {
        int next = allowed.next(form, NONE);
        if (next < 0) {
            return;
        }
        Quantity derived = window.derived();
        int least = screen.enoughOfPair(question, form) + screen.weight(window.own(), Slot.words(form));
        int words = question.term(Slot.words(form), window.own());
        int[] first = new int[window.around().size()];
        int[] second = new int[window.around().size()];
        Arrays.fill(first, NONE);
        Arrays.fill(second, NONE);
        int[] sizeTerms = new int[Sizes.RESULTS];
        asked++;
        for (int each = next; each >= 0; each = allowed.next(form, each)) {
            int i = allowed.first(each);
            int j = allowed.second(each);
            Quantity a = window.around().get(i);
            Quantity b = window.around().get(j);
            int shape = ofPairs.shape(derived, a, b);
            Vector ofPair = pair(a, b);
            if (allowed.weight(each) + screen.weight(ofPair, Slot.pair(form))
                    + screen.weight(shape(shape), Slot.pair(form)) < least) {
                continue;
            }
            first[i] = first[i] < 0 ? question.term(Slot.first(form), window.around().features(i)) : first[i];
            second[j] = second[j] < 0 ? question.term(Slot.second(form), window.around().features(j)) : second[j];
            int pair = question.term(Slot.pair(form), ofPair);
            if (shapeAsked[shape] != asked) {
                shapeAsked[shape] = asked;
                shapeTerms[shape] = question.term(Slot.pair(form), shape(shape));
            }
            List<Quantity> operands = List.of(a, b);
            int size = Sizes.ofResult(derived, Arithmetic.compute(form, derived, operands));
            question.add(new Reading(form, operands, new int[]{words, first[i], second[j], pair, shapeTerms[shape],
                    sizeTerm(question, form, size, sizeTerms)}));
        }
    }

    private int sizeTerm(Question question, Form form, int size, int[] known) {
        if (known[size] == 0) {
            known[size] = question.term(Slot.pair(form), ofPairs.ofResult(question.derived(), size));
        }
        return known[size];
    }

    private Vector pair(Quantity a, Quantity b) {
        int at = b.index() - a.index() + PAIRED;
        if (at < 0 || at >= 2 * PAIRED) {
            return ofPairs.ofPair(a, b);
        }
        int row = a.index() % PAIRED;
        if (pairsOf[row] != a.index() || pairs[row] == null) {
            pairsOf[row] = a.index();
            pairs[row] = new Vector[2 * PAIRED];
        }
        if (pairs[row][at] == null) {
            pairs[row][at] = ofPairs.ofPair(a, b);
        }
        return pairs[row][at];
    }

    private Vector shape(int shape) {
        if (shapes[shape] == null) {
            shapes[shape] = ofPairs.ofShape(shape);
        }
        return shapes[shape];
    }

    /** Lists of one length are about one thing after another: the third of one goes with the third of the other. */
    private boolean isInPlace(Quantity derived, Quantity operand) {
        Place own = derived.place();
        Place other = operand.place();
        int length = page.lengthOfList(derived);
        return length < 2 || own.inList() == other.inList() || own.list() == other.list()
                || own.sentence() != other.sentence() || page.lengthOfList(operand) != length;
    }

    /** What grew since the year before did not grow between two sentences about one year. */
    private static boolean isOfOneYear(Form form, Quantity derived, Quantity a, Quantity b) {
        return form == Form.GROWTH && a.year() != 0 && a.year() == b.year()
                && a.place().sentence() != b.place().sentence()
                && LAST_YEAR.matcher(derived.words().clause()).find();
    }

    /** Whether the units allow one of the operands, whatever the other is; where this says yes, {@link #canBe} decides. */
    boolean canStandIn(Form form, Quantity derived, Quantity each) {
        return switch (form) {
            case SHARE, OTHER_SHARE -> isAmount(each);
            case GROWTH, GROWTH_BY_CHANGE, GROWTH_OF_BASE, YEARLY_GROWTH -> !each.is(UnitKind.POINTS);
            case POINTS -> each.is(UnitKind.PERCENT) || each.is(UnitKind.POINTS);
            case YEARLY_CHANGE -> areLike(each, derived) || derived.is(UnitKind.POINTS) && each.is(UnitKind.PERCENT);
            case DIFFERENCE, SUM_OF_TWO -> areLike(each, derived);
            case QUOTIENT, PER_MANY -> switch (derived.kind()) {
                case RATIO, MULTIPLE -> !each.is(UnitKind.POINTS);
                default -> areLike(each, derived) || isAmount(each);
            };
            case PRODUCT -> areLike(each, derived) || isAmount(each);
            default -> true;
        };
    }

    /** Whether the units allow it. */
    boolean canBe(Form form, Quantity derived, Quantity a, Quantity b) {
        return switch (form) {
            case SHARE, OTHER_SHARE -> isAmount(a) && isAmount(b) && (a.is(UnitKind.MONEY) == b.is(UnitKind.MONEY));
            case GROWTH, GROWTH_BY_CHANGE, GROWTH_OF_BASE -> !a.is(UnitKind.POINTS) && areLike(a, b);
            case YEARLY_GROWTH -> !a.is(UnitKind.POINTS) && areLike(a, b) && derived.told().span().periods(a, b) > 1;
            case YEARLY_CHANGE -> (derived.is(UnitKind.POINTS)
                    ? a.is(UnitKind.PERCENT) && b.is(UnitKind.PERCENT)
                    : areLike(a, derived) && areLike(b, derived)) && derived.told().span().periods(a, b) > 1;
            case POINTS -> (a.is(UnitKind.PERCENT) || a.is(UnitKind.POINTS)) && a.kind() == b.kind();
            case DIFFERENCE -> areLike(a, derived) && areLike(b, derived);
            case QUOTIENT, PER_MANY -> switch (derived.kind()) {
                case RATIO, MULTIPLE -> !a.is(UnitKind.POINTS) && !b.is(UnitKind.POINTS)
                        && a.is(UnitKind.PERCENT) == b.is(UnitKind.PERCENT)
                        && a.is(UnitKind.MONEY) == b.is(UnitKind.MONEY);
                default -> areLike(a, derived) && isAmount(b) && !b.is(UnitKind.MONEY);
            };
            case PRODUCT -> isAmount(a) && a.value() != 1 && !a.is(UnitKind.MONEY) && areLike(b, derived);
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
