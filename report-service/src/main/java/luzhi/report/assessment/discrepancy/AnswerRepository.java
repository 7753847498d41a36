package luzhi.report.assessment.discrepancy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.RevisedRepository;

/** The answers in the database. */
@ApplicationScoped
class AnswerRepository implements RevisedRepository<Answer, Answer.Key> {

    /** The answers on figures of a region and of all below it, by the id of what they answer. */
    Map<String, AnswerView> listWithin(int cycle, RegionCode region) {
        return find("key.cycle = ?1 and subject.region like ?2", cycle, subtree(region)).stream()
                .collect(Collectors.toMap(Answer::discrepancy, Answer::view));
    }

    /** The present answer on a figure of a region or of one below it. */
    Optional<Answer> findWithin(RegionCode region, Answer.Key key) {
        return find("key = ?1 and subject.region like ?2", key, subtree(region)).singleResultOptional();
    }

    /** What was answered before, the first answer first. */
    List<AnswerView> listPast(Answer.Key key) {
        return getEntityManager().createQuery("from PastAnswer where key.of = :key order by key.revision",
                PastAnswer.class).setParameter("key", key).getResultStream().map(PastAnswer::view).toList();
    }

    private static String subtree(RegionCode region) {
        return region.prefix() + "%";
    }
}
