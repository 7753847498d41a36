package luzhi.claims.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

import luzhi.claims.inference.Weighed.Failing;
import luzhi.claims.inference.Weighed.Holding;
import luzhi.claims.reading.Mention;
import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;
import luzhi.relations.Range;

/** Weighs what words say of the readings of a figure against what its number says. */
final class Posterior {

    private static final double LEAST = 1e-4;
    /** What words say less often is met, or missed, by chance. */
    static final double LEAST_MEANT = 0.03;
    /** What words say so rarely matters only where the number is a slip that tells. */
    private static final double LEAST_LIKELY = 1e-3;
    /** Of the chance that such a number stands there for nothing. */
    private static final double TELLING = 0.05;
    /** Of what fails, and of what holds, less likely readings tell nothing. */
    private static final double LEAST_FAILING = 0.02;
    private static final double LEAST_HOLDING = 0.02;
    private static final double LOG_OF_LEAST_LIKELY = StrictMath.log(LEAST_LIKELY);
    private static final int MOST = 40;

    private Posterior() {}

    /** What holds and what does not, by words and numbers together; empty where words say that none matters. */
    static Optional<Weighed> weigh(Question question, Weights weights) {
        int[] scores = question.weigh(weights);
        int none = scores.length - 1;
        if ((Question.most(scores, none) - (double) scores[none]) * weights.step() < LOG_OF_LEAST_LIKELY) {
            return Optional.empty();
        }
        return Optional.of(weigh(question.derived(), question.group(), question.readings(), question::pattern,
                Question.probabilities(scores, weights.step())));
    }

    /**
     * The same where it is known how likely each reading is by its words, and behind them none.
     *
     * @param patterns of each reading, how like figures nearby stand to theirs, as {@link Patterns} codes it
     */
    static Weighed weigh(Quantity derived, Form.Group group, List<Reading> readings, IntUnaryOperator patterns,
            double[] words) {
        double chance = Likelihood.byChance(derived);
        double none = words[words.length - 1];
        List<Holding> fits = new ArrayList<>();
        List<Failing> failing = new ArrayList<>();
        double fit = 0;
        double likeliestFit = 0;
        double misfit = 0;
        for (int i : likely(words)) {
            Reading reading = readings.get(i);
            Bounds computed = Arithmetic.compute(reading.form(), derived, reading.operands());
            if (computed.isNone()) {
                continue;
            }
            double right = Likelihood.right(reading.form(), derived, computed);
            if (right > 0) {
                fit += words[i] * right;
                likeliestFit = Math.max(likeliestFit, words[i]);
                fits.add(new Holding(reading, words[i], right, 0));
            } else if (words[i] >= LEAST_FAILING || words[i] >= LEAST_LIKELY
                    && words[i] * Likelihood.WRONG * Likelihood.MOST_WRONG >= TELLING * none * chance) {
                Misfit slip = Likelihood.wrong(reading.form(), derived, reading.operands(), computed);
                misfit += words[i] * slip.likelihood();
                if (words[i] >= LEAST_FAILING
                        || words[i] * Likelihood.WRONG * slip.likelihood() >= TELLING * none * chance) {
                    failing.add(new Failing(reading, words[i], computed, slip, patterns.applyAsInt(i)));
                }
            }
        }
        double all = fit + none * chance + Likelihood.WRONG * misfit;
        List<Holding> holding = fits.stream()
                .map(each -> new Holding(each.reading(), each.words(), each.right(), each.words() * each.right() / all))
                .filter(each -> each.chance() >= LEAST_HOLDING || each.words() >= LEAST_MEANT).toList();
        return new Weighed(derived, group, none, chance, fit, likeliestFit, holding, failing);
    }

    /** The places of the likeliest readings, the likeliest first. */
    private static int[] likely(double[] words) {
        int[] likely = new int[MOST];
        int size = 0;
        for (int i = 0; i < words.length - 1; i++) {
            if (words[i] <= LEAST || size == MOST && words[i] <= words[likely[size - 1]]) {
                continue;
            }
            int at = size == MOST ? size - 1 : size++;
            while (at > 0 && words[likely[at - 1]] < words[i]) {
                likely[at] = likely[at - 1];
                at--;
            }
            likely[at] = i;
        }
        return Arrays.copyOf(likely, size);
    }

    /** What is probably wrong of the readings of a figure, if it is to be told; empty if all hold after all by exact arithmetic. */
    static Optional<Suspicion> judge(Weighed weighed, Witnesses witnesses, Weights weights) {
        Suspicion likeliest = null;
        Reading reading = null;
        double most = Suspicion.LEAST;
        for (Failing each : weighed.failing()) {
            double wrong = weights.verdict(Evidence.of(weighed, each, witnesses));
            Optional<Suspicion> broken = wrong < most
                    ? Optional.empty()
                    : broken(weighed.derived(), each.reading(), wrong);
            if (broken.isPresent()) {
                most = wrong;
                reading = each.reading();
                likeliest = broken.get();
            }
        }
        return likeliest == null
                ? Optional.empty()
                : Optional.of(likeliest.misprinted(Misprints.find(weighed.derived(), reading)));
    }

    /** A reading that does not hold; none if it does. */
    static Optional<Suspicion> broken(Quantity derived, Reading reading, double wrong) {
        Form form = reading.form();
        try {
            List<Quantity> operands = reading.operands();
            Manner manner = Manner.of(derived, form, operands);
            Interval computed = form.exactly(
                    operands.stream().map(each -> Arithmetic.exactOperand(form, each)).toList(),
                    manner);
            Interval stated = Arithmetic.exactStated(form, derived);
            boolean undirected = Likelihood.isUndirected(form, derived);
            if (stated.overlaps(computed) || undirected && stated.overlaps(computed.negated())) {
                return Optional.empty();
            }
            BigDecimal face = form.exactly(operands.stream().map(Arithmetic::face).toList(), manner).low();
            boolean turned = undirected && face.signum() < 0;
            List<Mention> figures = Stream.concat(Stream.of(derived), operands.stream()).map(Quantity::mention)
                    .toList();
            return Optional.of(new Suspicion(form, figures, Range.of(derived.mention().value(), stated),
                    turned ? Range.of(face.negate(), computed.negated()) : Range.of(face, computed),
                    Sayings.isSaid(derived, reading), wrong, false, List.of(), List.of()));
        } catch (NoResult undecided) {
            return Optional.empty();
        }
    }
}
