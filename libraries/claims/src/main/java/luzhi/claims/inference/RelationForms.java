package luzhi.claims.inference;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.inference.Quantity.UnitKind;
import luzhi.claims.proposal.ProposedRelation;

/** Which reading a proposal is, if figures of such units can have it at all. */
final class RelationForms {

    private static final int[] NO_WORDS = {};

    private RelationForms() {}

    /** Empty where what is proposed is none: the figure itself among the operands, one of them twice, units that do not go together. */
    static Optional<Reading> reading(ProposedRelation relation, Quantity derived, List<Quantity> operands,
            Questions questions) {
        Form form = form(relation, operands.size());
        List<Quantity> of = form.group() == Group.SUM || form.group() == Group.HUNDRED
                ? operands.stream().sorted(Comparator.comparingInt(Quantity::index)).toList()
                : operands;
        boolean isOne = of.stream().distinct().count() == of.size() && !of.contains(derived)
                && of.stream().allMatch(Quantity::isOperand) && groups(derived.kind()).contains(form.group())
                && canBe(form, derived, of, questions);
        return isOne ? Optional.of(new Reading(form, of, NO_WORDS)) : Optional.empty();
    }

    private static Form form(ProposedRelation relation, int operands) {
        return switch (relation) {
            case SHARE -> Form.SHARE;
            case OTHER_SHARE -> Form.OTHER_SHARE;
            case GROWTH -> Form.GROWTH;
            case GROWTH_BY_CHANGE -> Form.GROWTH_BY_CHANGE;
            case GROWTH_OF_BASE -> Form.GROWTH_OF_BASE;
            case DIFFERENCE -> Form.DIFFERENCE;
            case POINTS -> Form.POINTS;
            case QUOTIENT -> Form.QUOTIENT;
            case TIMES_MORE -> Form.TIMES_MORE;
            case PRODUCT -> Form.PRODUCT;
            case SUM -> operands == 2 ? Form.SUM_OF_TWO : Form.SUM;
            case REMAINDER -> Form.REMAINDER;
            case STOCK -> Form.STOCK;
            case HUNDRED_PERCENT -> Form.HUNDRED_PERCENT;
            case SAME -> Form.SAME;
        };
    }

    /** As questions are asked. */
    private static Set<Group> groups(UnitKind kind) {
        return switch (kind) {
            case PERCENT -> EnumSet.of(Group.RATE, Group.HUNDRED, Group.SUM, Group.SAME);
            case POINTS -> EnumSet.of(Group.POINTS, Group.SUM, Group.SAME);
            case RATIO, MULTIPLE -> EnumSet.of(Group.QUOTIENT, Group.SAME);
            default -> EnumSet.of(Group.DIFFERENCE, Group.QUOTIENT, Group.PRODUCT, Group.SUM, Group.SAME);
        };
    }

    private static boolean canBe(Form form, Quantity derived, List<Quantity> of, Questions questions) {
        Predicate<Quantity> like = derived::isLike;
        return switch (form) {
            case SUM, REMAINDER, STOCK, SAME -> of.stream().allMatch(like);
            case HUNDRED_PERCENT -> of.stream().allMatch(each -> each.is(UnitKind.PERCENT));
            default -> questions.canBe(form, derived, of.get(0), of.get(1));
        };
    }
}
