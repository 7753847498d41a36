package luzhi.report.workflow.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.database.TransactionLocks;
import luzhi.kernel.page.PageWanted;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisedRepository;
import luzhi.report.assessment.cycle.EvaluationKey;

/** The submissions and their steps in the database. */
@ApplicationScoped
class SubmissionRepository implements RevisedRepository<Submission, EvaluationKey> {

    private static final String LOCK = "submission ";

    private final TransactionLocks locks;

    SubmissionRepository(TransactionLocks locks) {
        this.locks = locks;
    }

    /** Keeps others from taking a step, and from changing what is to be sealed, until the transaction at hand ends. */
    void lock(int cycle, RegionCode region) {
        locks.lock(LOCK + cycle, Integer.parseInt(region.text()));
    }

    /** Keeps others from taking a step, but not from changing something as well, until the transaction at hand ends. */
    void lockShared(int cycle, RegionCode region) {
        locks.lockShared(LOCK + cycle, Integer.parseInt(region.text()));
    }

    Optional<Submission> find(int cycle, RegionCode region) {
        return findByIdOptional(EvaluationKey.of(cycle, region));
    }

    /** The step that led where an evaluation stands; nothing if none was taken. */
    Optional<Step> findLastStep(Submission submission) {
        return Optional.ofNullable(getEntityManager().find(StepTaken.class,
                new StepTaken.Key(EvaluationKey.of(submission.cycle(), submission.region()), submission.revision())))
                .map(StepTaken::view);
    }

    /** The regions strictly below one whose evaluation is accepted or published. */
    Set<RegionCode> listFinishedBelow(int cycle, RegionCode region) {
        return find("key.cycle = ?1 and key.region like ?2 and key.region <> ?3 and state in ?4", cycle,
                region.prefix() + "%", region.text(), Set.of(State.ACCEPTED, State.PUBLISHED)).stream()
                .map(Submission::region).collect(Collectors.toSet());
    }

    /**
     * How far an evaluation is.
     *
     * @param last by whom and when the step was taken that led there; null if none was
     */
    record Reached(Submission submission, Recording last) {}

    /** The evaluations strictly below a region of which a step was taken, behind this region, in one question. */
    List<Reached> listReached(int cycle, RegionCode within, String behind) {
        return getEntityManager().createQuery("""
                select submission, step.recording from Submission submission join StepTaken step
                    on step.key.of = submission.key and step.key.revision = submission.revision
                where submission.key.cycle = :cycle and submission.key.region between :first and :last
                    and submission.key.region <> :within and submission.key.region > :behind""", Object[].class)
                .setParameter("cycle", cycle).setParameter("first", within.span().first())
                .setParameter("last", within.span().last()).setParameter("within", within.text())
                .setParameter("behind", behind)
                .getResultStream().map(found -> new Reached((Submission) found[0], (Recording) found[1])).toList();
    }

    /**
     * The evaluations of a region itself of which a step was taken, and those below it that are before an office above, in one question:
     * of all years, the newest first.
     */
    List<Reached> listBeforeOthers(RegionCode within, int atMost) {
        return getEntityManager().createQuery("""
                select submission, step.recording from Submission submission join StepTaken step
                    on step.key.of = submission.key and step.key.revision = submission.revision
                where submission.key.region between :first and :last
                    and (submission.key.region = :within or submission.state in :before)
                order by submission.key.cycle desc, submission.key.region""", Object[].class)
                .setParameter("first", within.span().first()).setParameter("last", within.span().last())
                .setParameter("within", within.text()).setParameter("before", Set.of(State.SUBMITTED, State.ACCEPTED))
                .setMaxResults(atMost)
                .getResultStream().map(found -> new Reached((Submission) found[0], (Recording) found[1])).toList();
    }

    /** The steps of an evaluation behind this one, the first one first. */
    List<Step> listSteps(int cycle, RegionCode region, int after, int limit) {
        return getEntityManager().createQuery(
                "from StepTaken where key.of = :key and key.revision > :after order by key.revision", StepTaken.class)
                .setParameter("key", EvaluationKey.of(cycle, region)).setParameter("after", after)
                .setMaxResults(limit).getResultStream().map(StepTaken::view).toList();
    }

    /** What is published, by year and region, behind that one; of one year only unless it is null. */
    List<PublishedEntry> listPublished(Integer cycle, PageWanted<EvaluationKey> page) {
        Map<String, Object> wanted = new HashMap<>(Map.of("afterCycle", page.behind().cycle(), "afterRegion",
                page.behind().region()));
        if (cycle != null) {
            wanted.put("cycle", cycle);
        }
        return find("publication.at is not null and (key.cycle, key.region) > (:afterCycle, :afterRegion)"
                + (cycle == null ? "" : " and key.cycle = :cycle") + " order by key.cycle, key.region", wanted)
                .range(0, page.entriesToFind() - 1).stream().map(submission -> new PublishedEntry(submission.cycle(),
                        submission.region(), submission.publication()))
                .toList();
    }

    /** Stores where an evaluation stands after a step, and that step. */
    void store(Submission submission, StepTaken step) {
        getEntityManager().persist(step);
        persistAndFlush(submission);
    }
}
