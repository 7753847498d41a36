package luzhi.claims.inference;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import luzhi.claims.inference.Form.Group;

/**
 * What words and a number say together of the readings of a figure. All chances are from 0 to 1.
 *
 * @param none how likely none is meant, by words
 * @param chance how likely such a number stands there by chance
 * @param fit how well the readings that hold explain the number, by their words
 * @param likeliestFit by its words, the likeliest that holds
 * @param holding those that hold and may be meant
 * @param failing those that do not hold and may be meant
 */
record Weighed(Quantity derived, Group group, double none, double chance, double fit, double likeliestFit,
        List<Holding> holding, List<Failing> failing) {

    /**
     * A reading that holds.
     *
     * @param words how likely it is meant, by its words
     * @param right how likely the number is, if it is meant
     * @param chance how likely it is meant, by words and number
     */
    record Holding(Reading reading, double words, double right, double chance) {}

    /**
     * A reading that does not hold.
     *
     * @param words how likely it is meant, by its words
     * @param computed what it comes to
     * @param slip how likely the number is, if it is meant
     * @param pattern how like figures nearby stand to theirs, as {@link Patterns} codes it
     */
    record Failing(Reading reading, double words, Bounds computed, Misfit slip, int pattern) {}

    /** What holds and is likelier than none and all that does not hold together. */
    Optional<Reading> meant() {
        double wrong = Likelihood.WRONG
                * failing.stream().mapToDouble(each -> each.words() * each.slip().likelihood()).sum();
        return fit <= none * chance + wrong
                ? Optional.empty()
                : holding.stream().filter(each -> each.words() >= Posterior.LEAST_MEANT)
                        .reduce((a, b) -> b.words() * b.right() > a.words() * a.right() ? b : a).map(Holding::reading);
    }

    /** How likely the likeliest reading is meant, by its words; 0 where none may be. */
    double strongest() {
        return Math.max(holding.stream().mapToDouble(Holding::words).max().orElse(0),
                failing.stream().mapToDouble(Failing::words).max().orElse(0));
    }

    /** The same with nothing failing but these readings. */
    Weighed failingOnly(Set<Reading> these) {
        return new Weighed(derived, group, none, chance, fit, likeliestFit, holding,
                failing.stream().filter(each -> these.contains(each.reading())).toList());
    }

    /** How likely the figure is to follow from others in a form as it stands. */
    double holds(Form form) {
        double most = 0;
        for (Holding each : holding) {
            most = each.reading().form() == form ? Math.max(most, each.chance()) : most;
        }
        return most;
    }
}
