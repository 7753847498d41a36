package luzhi.claims.inference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns what words weigh: the weights by which the annotated readings are as likely as can be. Deterministic: a fixed order, and
 * nothing but the arithmetic of {@link StrictMath}.
 */
public final class WeightsTrainer {

    private static final int ROUNDS = 5;
    private static final double PACE = 0.03;
    private static final double SLOWING = 0.5;
    private static final double SMALL = 1e-6;
    private static final int MOST_STEPS = 127;

    /** How much of what is learnt in one form is learnt for all. */
    private static final double SHARED = 0.5;

    /** Writers are dealt into so many hands, and each learner is taught by two of them. */
    private static final int HANDS = 4;
    private static final int[][] LEARNERS = {{0, 1}, {2, 3}, {0, 2}, {1, 3}};

    private final double[] weights = new double[Slot.COUNT * FeatureList.SIZE];
    /** What features weigh in whatever form, by the part of a reading that they are of: rare forms learn from frequent ones. */
    private final double[] common = new double[(Slot.PARTS + 1) * FeatureList.SIZE];
    private double step;

    /** Weights of words alone: the mean of what learners make of them, each of which half of the writers taught. */
    static Weights words(Collection<List<Lessons>> writers) {
        double[] sums = new double[Slot.COUNT * FeatureList.SIZE];
        int learners = 0;
        for (int[] hands : LEARNERS) {
            List<Lessons> taught = dealt(List.copyOf(writers), hands);
            if (!taught.isEmpty()) {
                learners++;
                new WeightsTrainer().addTo(sums, taught);
            }
        }
        return rounded(sums, learners);
    }

    private static List<Lessons> dealt(List<List<Lessons>> writers, int... hands) {
        return IntStream.range(0, writers.size())
                .filter(writer -> IntStream.of(hands).anyMatch(hand -> writer % HANDS == hand))
                .mapToObj(writers::get).flatMap(List::stream).toList();
    }

    private void addTo(double[] sums, List<Lessons> passages) {
        for (int round = 0; round < ROUNDS; round++) {
            step = PACE / (1 + SLOWING * round);
            passages.forEach(passage -> passage.all().forEach(this::learn));
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i] + common[common(i / FeatureList.SIZE) + i % FeatureList.SIZE];
        }
    }

    /**
     * The weights that writers teach: words by all of them, and what evidence is worth by each of them in turn with words that the
     * others taught.
     *
     * @param byOthers for each writer, weights of words that its passages taught nothing
     * @param sound texts that teach no words: whatever is suspected in them is wrong
     */
    static Weights train(Map<String, List<Lessons>> writers, Map<String, Weights> byOthers, List<Lessons> sound) {
        EvidenceTrainer evidence = new EvidenceTrainer();
        Weights words = words(writers.values());
        writers.forEach((name, passages) -> passages
                .forEach(passage -> evidence.add(passage, byOthers.get(name))));
        sound.forEach(text -> evidence.add(text, words));
        return evidence.train(words);
    }

    private void learn(Lesson lesson) {
        Question question = lesson.question();
        List<Reading> readings = question.readings();
        double[] ofTerms = new double[question.terms()];
        for (int i = 0; i < ofTerms.length; i++) {
            ofTerms[i] = sum(question.slot(i), question.features(i));
        }
        int none = readings.size();
        double[] scores = new double[none + 1];
        double most = ofTerms[0];
        scores[none] = ofTerms[0];
        for (int i = 0; i < none; i++) {
            for (int term : question.terms(i)) {
                scores[i] += ofTerms[term];
            }
            scores[i] = lesson.neutral()[i] ? Double.NEGATIVE_INFINITY : scores[i];
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i <= none; i++) {
            scores[i] = StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        double right = 0;
        for (int i : lesson.right()) {
            right += scores[i];
        }
        right = lesson.right().length == 0 ? scores[none] : right;
        double[] gradient = new double[ofTerms.length];
        for (int i = 0; i < none; i++) {
            spread(gradient, question.terms(i), scores[i] / sum);
        }
        gradient[0] += scores[none] / sum;
        for (int i : lesson.right()) {
            spread(gradient, question.terms(i), right == 0 ? -1.0 / lesson.right().length : -scores[i] / right);
        }
        gradient[0] -= lesson.right().length == 0 ? 1 : 0;
        for (int i = 0; i < gradient.length; i++) {
            if (Math.abs(gradient[i]) > SMALL) {
                move(question.slot(i), question.features(i), step * gradient[i]);
            }
        }
    }

    private static int common(int slot) {
        return (Slot.isNone(slot) ? Slot.PARTS : Slot.part(slot)) * FeatureList.SIZE;
    }

    private double sum(int slot, Vector features) {
        double sum = 0;
        int own = slot * FeatureList.SIZE;
        int all = common(slot);
        for (int feature : features.features()) {
            sum += weights[own + feature] + common[all + feature];
        }
        return sum;
    }

    private static void spread(double[] gradient, int[] terms, double share) {
        for (int term : terms) {
            gradient[term] += share;
        }
    }

    private void move(int slot, Vector features, double less) {
        int own = slot * FeatureList.SIZE;
        int all = common(slot);
        for (int feature : features.features()) {
            weights[own + feature] -= less;
            common[all + feature] -= SHARED * less;
        }
    }

    private static Weights rounded(double[] sums, int of) {
        double largest = 0;
        for (double each : sums) {
            largest = Math.max(largest, Math.abs(each));
        }
        double step = largest / of / MOST_STEPS;
        byte[] steps = new byte[sums.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(sums[i] / of / (float) step);
        }
        return new Weights(steps, (float) step, Trees.NONE);
    }
}
