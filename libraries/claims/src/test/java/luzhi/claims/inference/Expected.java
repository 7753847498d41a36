package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import luzhi.claims.corpus.StatedRelation;
import luzhi.claims.inference.Quantity.UnitKind;

/**
 * What an annotated relation is as a reading.
 *
 * @param inOrder whether the order of the operands matters
 */
record Expected(Quantity derived, Set<Form> forms, List<Quantity> operands, boolean inOrder) {

    private static final int NEAR = 12;

    /** Whether a reading says that, of the same figures or of others that state the same. */
    boolean isMet(Quantity by, Reading reading) {
        List<Quantity> of = reading.operands();
        if (by != derived || !forms.contains(reading.form()) || of.size() != operands.size()) {
            return false;
        }
        return areSame(operands, of) || !inOrder && (of.size() == 2 && areSame(operands, List.of(of.get(1), of.get(0)))
                || new HashSet<>(operands).equals(new HashSet<>(of)));
    }

    private static boolean areSame(List<Quantity> some, List<Quantity> others) {
        return IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i)
                || some.get(i).mention().value().compareTo(others.get(i).mention().value()) == 0
                        && some.get(i).mention().isLike(others.get(i).mention()));
    }

    /**
     * The readings that say what a relation says; none if it is of a type that has no form.
     *
     * @param of its figures as they were read
     * @param signs the signs of their annotated values
     * @param page where numbers stand that no relation names
     */
    static List<Expected> of(StatedRelation relation, List<Quantity> of, List<Integer> signs, Page page) {
        List<Expected> found = new ArrayList<>();
        Quantity last = of.get(of.size() - 1);
        List<Quantity> others = of.subList(0, of.size() - 1);
        switch (relation.type()) {
            case "sum" ->
                found.add(new Expected(of.get(0), Set.of(Form.SUM, Form.SUM_OF_TWO), of.subList(1, of.size()), false));
            case "hundred" -> {
                Quantity latest = of.stream().max((a, b) -> Integer.compare(a.index(), b.index())).orElseThrow();
                found.add(new Expected(latest, Set.of(Form.HUNDRED_PERCENT),
                        of.stream().filter(each -> each != latest).toList(), false));
            }
            case "same" -> {
                boolean isLater = of.get(1).index() > of.get(0).index();
                found.add(new Expected(of.get(isLater ? 1 : 0), Set.of(Form.SAME), List.of(of.get(isLater ? 0 : 1)),
                        true));
            }
            case "diff" -> {
                boolean turned = signs.get(2) < 0 != last.direction() < 0;
                found.add(new Expected(last, Set.of(Form.DIFFERENCE, Form.POINTS),
                        turned ? List.of(of.get(1), of.get(0)) : others, last.direction() != 0));
            }
            case "lin" -> {
                if (relation.signs().matches("\\+-{2,}")) {
                    found.add(new Expected(of.get(0), Set.of(Form.REMAINDER), of.subList(1, of.size()), false));
                } else if (relation.signs().equals("++-") || relation.signs().equals("+-+")) {
                    int taken = 1 + relation.signs().indexOf('-');
                    found.add(new Expected(of.get(0), Set.of(Form.STOCK),
                            List.of(of.get(1), of.get(5 - taken), of.get(taken)), true));
                } else if (relation.signs().equals("+-") || relation.signs().equals("-+")) {
                    int from = 1 + relation.signs().indexOf('+');
                    found.add(new Expected(of.get(0), Set.of(Form.DIFFERENCE, Form.POINTS),
                            List.of(of.get(from), of.get(3 - from)), of.get(0).direction() != 0));
                }
            }
            case "growth" -> found.add(new Expected(last, Set.of(Form.GROWTH), others, true));
            case "growthb" -> found.add(new Expected(last, Set.of(Form.GROWTH_OF_BASE),
                    List.of(of.get(1), of.get(0)), true));
            case "growthc" -> found.add(new Expected(last, Set.of(Form.GROWTH_BY_CHANGE), others, true));
            case "share", "per100" -> found.add(new Expected(last, Set.of(Form.SHARE, Form.PER_MANY), others, true));
            case "per" -> found.add(new Expected(last,
                    Set.of(last.told().each() > 1 ? Form.PER_MANY : Form.QUOTIENT), others, true));
            case "avg", "multiple", "ratio" -> found.add(new Expected(last, Set.of(Form.QUOTIENT), others, true));
            case "times" -> found.add(new Expected(last, Set.of(Form.TIMES_MORE), others, true));
            case "mean" -> found.add(new Expected(last, Set.of(Form.MEAN), others, false));
            case "cagrv" -> found.add(new Expected(last, Set.of(Form.YEARLY_GROWTH), others, true));
            case "avgn" -> found.add(new Expected(last, Set.of(Form.YEARLY_CHANGE), others, true));
            case "overn" -> {
                page.all().stream().filter(each -> isNumber(each, relation.number(), last))
                        .forEach(each -> found
                                .add(new Expected(last, Set.of(Form.QUOTIENT), List.of(of.get(0), each), true)));
                if (last.told().parts(of.get(0).told()) == relation.number()) {
                    found.add(new Expected(last, Set.of(Form.IN_EACH), others, true));
                }
            }
            case "prod" -> product(of, found);
            default -> {
                // no form
            }
        }
        return found;
    }

    /** Whether a figure says how many years, months or parts something else is spread over. */
    private static boolean isNumber(Quantity each, int number, Quantity derived) {
        return number > 0 && each.value() == number && each.is(UnitKind.THINGS)
                && Math.abs(each.index() - derived.index()) <= NEAR;
    }

    private static void product(List<Quantity> of, List<Expected> found) {
        if (of.size() == 3) {
            found.add(new Expected(of.get(0), Set.of(Form.PRODUCT), of.subList(1, 3), false));
            for (int i = 1; i <= 2; i++) {
                Quantity each = of.get(i);
                found.add(new Expected(each, Set.of(each.is(UnitKind.PERCENT) ? Form.SHARE : Form.QUOTIENT),
                        List.of(of.get(0), of.get(3 - i)), true));
            }
        }
    }
}
