package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import luzhi.claims.inference.Weighed.Failing;

/** Learns what evidence says, of all that weights suspect in passages. */
final class EvidenceTrainer {

    private final List<double[]> numbers = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    /** Adds what weights suspect in a passage; second sights of an error teach nothing. */
    void add(Lessons passage, Weights weights) {
        Witnesses witnesses = new Witnesses(passage.page());
        Map<Weighed, Lesson> all = new IdentityHashMap<>();
        List<Weighed> inOrder = new ArrayList<>();
        for (Lesson lesson : passage.asked(weights)) {
            Posterior.weigh(lesson.question(), weights).ifPresent(weighed -> {
                witnesses.add(weighed);
                all.put(weighed, lesson);
                inOrder.add(weighed);
            });
        }
        inOrder.forEach(weighed -> add(weighed, all.get(weighed), witnesses));
    }

    private void add(Weighed weighed, Lesson lesson, Witnesses witnesses) {
        for (Failing failing : weighed.failing()) {
            Reading reading = failing.reading();
            boolean isMeant = lesson.isMeant(reading);
            if ((isMeant || !lesson.involvesCulprit(reading))
                    && Posterior.broken(weighed.derived(), reading, 1).isPresent()) {
                numbers.add(Evidence.of(weighed, failing, witnesses));
                answers.add(isMeant);
            }
        }
    }

    /** Words with what was learnt of evidence. */
    Weights train(Weights words) {
        boolean[] right = new boolean[answers.size()];
        for (int row = 0; row < right.length; row++) {
            right[row] = answers.get(row);
        }
        return words.with(TreesTrainer.taught(numbers, right).trees());
    }
}
