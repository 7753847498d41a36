package luzhi.claims.inference;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import luzhi.claims.reading.Mention;
import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;
import luzhi.relations.Range;

/** Weighs what words say of the readings of a figure against what its number says. */
final class Posterior {

    private static final double LEAST = 1e-4;
    private static final double LEAST_SUSPECT = 0.03;
    private static final double LOG_OF_LEAST_SUSPECT = StrictMath.log(LEAST_SUSPECT);
    private static final int MOST = 40;

    private Posterior() {}

    /** The likeliest reading that does not hold; none if none of them matters. */
    static Optional<Evidence> weigh(Question question, Weights weights) {
        int[] scores = question.weigh(weights);
        int none = scores.length - 1;
        if ((Question.most(scores, none) - (double) scores[none]) * weights.step() < LOG_OF_LEAST_SUSPECT) {
            return Optional.empty();
        }
        return weigh(question, Question.probabilities(scores, weights.step()));
    }

    private static Optional<Evidence> weigh(Question question, double[] words) {
        List<Reading> readings = question.readings();
        Quantity derived = question.derived();
        double fit = 0;
        double likeliestFit = 0;
        double worst = 0;
        double slip = 0;
        int culprit = -1;
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
                continue;
            }
            double wrong = words[i] < LEAST_SUSPECT
                    ? 0
                    : Likelihood.wrong(reading.form(), derived, reading.operands(), computed);
            if (words[i] * wrong > worst) {
                worst = words[i] * wrong;
                slip = wrong;
                culprit = i;
            }
        }
        return culprit < 0
                ? Optional.empty()
                : Optional.of(new Evidence(question.group(), culprit, words[culprit],
                        words[readings.size()], fit, likeliestFit, slip, Likelihood.byChance(derived),
                        derived.printed().digits().length(),
                        Sayings.isSaid(derived, readings.get(culprit))));
    }

    /** The places of the likeliest readings, the likeliest first. */
    private static int[] likely(double[] words) {
        return IntStream.range(0, words.length - 1).filter(i -> words[i] > LEAST).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -words[i])).limit(MOST).mapToInt(i -> i).toArray();
    }

    /** What is probably wrong, unless it holds after all by exact arithmetic. */
    static Optional<Suspicion> judge(Question question, Weights weights) {
        return weigh(question, weights).flatMap(evidence -> broken(question.derived(),
                question.readings().get(evidence.reading()), weights.verdict(evidence.features())));
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
                    Sayings.isSaid(derived, reading), wrong));
        } catch (NoResult undecided) {
            return Optional.empty();
        }
    }
}
