package luzhi.report.discrepancy;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.region.RegionCode;

/** Tells which contradictions nobody has answered as they stand now. */
@ApplicationScoped
public class OpenFindings {

    private final AnswerBook answers;

    OpenFindings(AnswerBook answers) {
        this.answers = answers;
    }

    /**
     * Those without an answer, or with one to other values than those of now.
     *
     * @param found among the figures of the region and of all below it
     */
    public List<Contradiction> unanswered(int cycle, RegionCode region, List<Contradiction> found) {
        Map<String, Answer> given = answers.listWithin(cycle, region);
        return found.stream().filter(one -> !Discrepancy.of(one, given.get(one.id())).hasPresentAnswer()).toList();
    }
}
