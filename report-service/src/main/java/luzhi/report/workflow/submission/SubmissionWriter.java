package luzhi.report.workflow.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.language.Wording;
import luzhi.core.region.RegionCode;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.evaluation.Evaluation;

/** Words where an evaluation stands for the caller of the request at hand. */
@ApplicationScoped
public class SubmissionWriter {

    /** What is in the way reads the same when it is refused for that. */
    private static final Wording WORDING = new Wording("wording/service-problems");

    private final SubmissionService submissions;
    private final RequestLanguage language;

    SubmissionWriter(SubmissionService submissions, RequestLanguage language) {
        this.submissions = submissions;
        this.language = language;
    }

    /** Where an evaluation stands, with what is in the way: for that, all that it is made of is asked for. */
    public SubmissionView show(int cycle, RegionCode region) {
        Submission submission = submissions.get(cycle, region);
        return write(submission, submissions.findConcerns(submission));
    }

    /** The same of an evaluation that was just judged, as of its cycle's reporting date: nothing is asked for again. */
    public SubmissionView show(Evaluation judged) {
        Submission submission = submissions.get(judged.cycle().year(), judged.region().code());
        return write(submission, submissions.findConcerns(submission, judged));
    }

    /** Where an evaluation stands; nobody looks whether something is in the way. */
    public SubmissionView showState(int cycle, RegionCode region) {
        return write(submissions.get(cycle, region), Optional.empty());
    }

    /** @param concerns nothing where they were not looked at */
    SubmissionView write(Submission submission, Optional<List<Concern>> concerns) {
        Step last = submissions.findLastStep(submission).orElse(null);
        return new SubmissionView(submission.cycle(), submission.region(), submission.state(), submission.number(),
                submission.revision(), last == null ? null : last.at(), last == null ? null : last.by(),
                last == null ? null : last.comment(), last == null ? List.of() : last.reasons(), submission.seal(),
                submission.publication(), actions(submission, concerns), views(concerns, true),
                views(concerns, false));
    }

    private Set<Action> actions(Submission submission, Optional<List<Concern>> concerns) {
        Set<Action> next = EnumSet.noneOf(Action.class);
        next.addAll(submissions.nextForCaller(submission));
        if (concerns.stream().flatMap(List::stream).anyMatch(Concern::blocking)) {
            next.remove(Action.SUBMIT);
        }
        return next;
    }

    private List<SubmissionView.ConcernView> views(Optional<List<Concern>> concerns, boolean blocking) {
        Locale locale = language.get();
        return concerns.map(all -> all.stream().filter(concern -> concern.blocking() == blocking)
                .map(concern -> new SubmissionView.ConcernView(concern.item(), concern.code(),
                        WORDING.sentence(locale, concern.code(), concern.arguments().toArray())))
                .toList()).orElse(null);
    }
}
