package luzhi.report.workflow.submission;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;

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
     * @param afterCycle behind this year and, of it, behind {@code afterRegion}
     */
    public List<PublishedEntry> list(Integer cycle, int afterCycle, String afterRegion, int limit) {
        return repository.listPublished(cycle, afterCycle, afterRegion, limit);
    }
}
