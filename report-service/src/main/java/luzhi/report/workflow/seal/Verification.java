package luzhi.report.workflow.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import luzhi.core.json.JsonBody;
import luzhi.core.problem.RuleBroken;
import luzhi.report.assessment.evaluation.TaskStatus;

/**
 * Whether a seal is what was sealed, and whether its verdicts follow from its inputs.
 *
 * @param sha256 as computed from the bytes
 * @param faults everything wrong; none if it is intact
 * @param differences verdicts that do not follow: as they are sealed, and as they follow
 * @param tasks whose status does not follow, likewise
 */
record Verification(Seal seal, String sha256, List<SealFault> faults,
        List<Changed<SealedDocument.Place, Outcome>> differences,
        List<Changed<Integer, TaskStatus>> tasks) {

    static Verification of(StoredSeal stored, Chain chain) {
        int number = stored.seal().number();
        List<SealFault> faults = new ArrayList<>(chain.check(number).faults());
        if (!chain.followsItsPrevious(number)) {
            faults.add(SealFault.of("previous-differs", number - 1));
        }
        if (!isCanonical(stored.content())) {
            faults.add(SealFault.of("not-canonical"));
        }
        return judgedAgain(stored, faults);
    }

    boolean isIntact() {
        return faults.isEmpty();
    }

    private static boolean isCanonical(byte[] content) {
        try {
            return Arrays.equals(CanonicalJson.write(JsonBody.parse(content)), content);
        } catch (RuleBroken | IllegalArgumentException notJson) {
            return false;
        }
    }

    /** Anything may stand in the place of a seal: whatever comes of judging it, it is answered that it cannot be judged. */
    private static Verification judgedAgain(StoredSeal stored, List<SealFault> faults) {
        try {
            SealedDocument document = SealedDocument.read(stored.content());
            List<SealedTask> follows = document.judgeAgain();
            List<Changed<SealedDocument.Place, Outcome>> differences = Changed.between(document.outcomes(),
                    document.outcomes(follows), Outcome::agreesWith);
            List<Changed<Integer, TaskStatus>> tasks = Changed.between(SealedTask.statuses(document.verdicts().tasks()),
                    SealedTask.statuses(follows), Objects::equals);
            if (!differences.isEmpty() || !tasks.isEmpty() || !document.verdicts().countAsMany(follows)) {
                faults.add(SealFault.of("verdicts-differ", differences.size(), tasks.size()));
            }
            return new Verification(stored.seal(), stored.computedSha256(), List.copyOf(faults), differences, tasks);
        } catch (RuntimeException impossible) {
            faults.add(SealFault.of("cannot-be-judged", String.valueOf(impossible.getMessage())));
            return new Verification(stored.seal(), stored.computedSha256(), List.copyOf(faults), List.of(), List.of());
        }
    }
}
