package luzhi.claims.inference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import luzhi.claims.reading.Mention;
import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;
import luzhi.relations.Range;

/** Weighs what words say of the readings of a figure against what its number says. */
final class Posterior {

    private static final double LEAST = 1e-4;
    /** What words say less often is met, or missed, by chance. */
    private static final double LEAST_MEANT = 0.03;
    private static final double LOG_OF_LEAST_MEANT = StrictMath.log(LEAST_MEANT);
    private static final int MOST = 40;

    private Posterior() {}

    /** What holds and what does not, by words and numbers together. */
    static Weighed weigh(Question question, Weights weights) {
        int[] scores = question.weigh(weights);
        int none = scores.length - 1;
        if ((Question.most(scores, none) - (double) scores[none]) * weights.step() < LOG_OF_LEAST_MEANT) {
            return Weighed.NOTHING;
        }
        return weigh(question, Question.probabilities(scores, weights.step()));
    }

    private static Weighed weigh(Question question, double[] words) {
        Quantity derived = question.derived();
        Tally tally = new Tally();
        for (int i : likely(words)) {
            Reading reading = question.readings().get(i);
            Bounds computed = Arithmetic.compute(reading.form(), derived, reading.operands());
            if (computed.isNone()) {
                continue;
            }
            double right = Likelihood.right(reading.form(), derived, computed);
            if (right > 0) {
                tally.fits(i, words[i], right);
            } else if (words[i] >= LEAST_MEANT) {
                tally.fails(i, words[i],
                        Likelihood.wrong(reading.form(), derived, reading.operands(), computed));
            }
        }
        return tally.weigh(question, words);
    }

    /** What speaks for readings that hold, and for those that do not. */
    private static final class Tally {

        private double fit;
        private double likeliestFit;
        private double best;
        private int holding = -1;
        private double misfit;
        private double worst;
        private double slip;
        private int culprit = -1;

        void fits(int reading, double words, double right) {
            fit += words * right;
            likeliestFit = Math.max(likeliestFit, words);
            if (words >= LEAST_MEANT && words * right > best) {
                best = words * right;
                holding = reading;
            }
        }

        void fails(int reading, double words, double wrong) {
            misfit += words * wrong;
            if (words * wrong > worst) {
                worst = words * wrong;
                slip = wrong;
                culprit = reading;
            }
        }

        Weighed weigh(Question question, double[] words) {
            Quantity derived = question.derived();
            List<Reading> readings = question.readings();
            double chance = Likelihood.byChance(derived);
            double none = words[readings.size()];
            boolean holds = fit > none * chance + Likelihood.WRONG * misfit && holding >= 0;
            return new Weighed(culprit < 0
                    ? null
                    : new Evidence(question.group(), culprit, words[culprit], none, fit, likeliestFit, slip, chance,
                            derived.printed().digits().length(), Sayings.isSaid(derived, readings.get(culprit))),
                    holds ? readings.get(holding) : null);
        }
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

    /** What is probably wrong, unless it holds after all by exact arithmetic. */
    static Optional<Suspicion> judge(Question question, Weighed weighed, Weights weights) {
        Evidence evidence = weighed.against();
        return evidence == null
                ? Optional.empty()
                : broken(question.derived(), question.readings().get(evidence.reading()),
                        weights.verdict(evidence.features())).map(
                                one -> one.severity().isEmpty()
                                        ? one
                                        : one.misprinted(Misprints.find(question.derived(),
                                                question.readings().get(evidence.reading()))));
    }

    /** A reading that does not hold; none if it does. */
    static Optional<Suspicion> broken(Quantity derived, Reading reading, double wrong) {
        Form form = reading.form();
        try {
            List<Quantity> operands = reading.operands();
            Interval computed = form.exactly(
                    operands.stream().map(each -> Arithmetic.exactOperand(form, each)).toList(),
                    derived.direction());
            Interval stated = Arithmetic.exactStated(form, derived);
            boolean undirected = Likelihood.isUndirected(form, derived);
            if (stated.overlaps(computed) || undirected && stated.overlaps(computed.negated())) {
                return Optional.empty();
            }
            BigDecimal face = form.exactly(operands.stream().map(Arithmetic::face).toList(), derived.direction()).low();
            boolean turned = undirected && face.signum() < 0;
            List<Mention> figures = Stream.concat(Stream.of(derived), operands.stream()).map(Quantity::mention)
                    .toList();
            return Optional.of(new Suspicion(form, figures, Range.of(derived.mention().value(), stated),
                    turned ? Range.of(face.negate(), computed.negated()) : Range.of(face, computed),
                    Sayings.isSaid(derived, reading), wrong, List.of(), List.of()));
        } catch (NoResult undecided) {
            return Optional.empty();
        }
    }
}
