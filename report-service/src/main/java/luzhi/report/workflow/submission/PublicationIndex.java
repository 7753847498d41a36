package luzhi.report.workflow.submission;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageWanted;
import luzhi.report.assessment.cycle.EvaluationKey;

/** Which evaluations are published, and under which seal. */
@ApplicationScoped
public class PublicationIndex {

    private final SubmissionRepository repository;

    PublicationIndex(SubmissionRepository repository) {
        this.repository = repository;
    }

    /** What is published of a region for a cycle; nothing if that is nothing. */
    public Optional<Publication> find(int cycle, RegionCode region) {
        return repository.find(cycle, region).map(Submission::publication);
    }

    /**
     * What is published, by year and region.
     *
     * @param cycle of that year only; null for all
     */
    public List<PublishedEntry> list(Integer cycle, PageWanted<EvaluationKey> page) {
        return repository.listPublished(cycle, page);
    }
}
