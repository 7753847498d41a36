package luzhi.report.reporting.publication;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageWanted;
import luzhi.report.assessment.cycle.EvaluationKey;
import luzhi.report.workflow.seal.Opened;
import luzhi.report.workflow.seal.SealService;
import luzhi.report.workflow.submission.Publication;
import luzhi.report.workflow.submission.PublicationIndex;
import luzhi.report.workflow.submission.PublishedEntry;

/** What everybody may read. An amendment takes the place of what was published when it is published itself. */
@ApplicationScoped
public class PublicationService {

    private static final Logger LOG = Logger.getLogger(PublicationService.class);

    private final PublicationIndex index;
    private final SealService seals;

    PublicationService(PublicationIndex index, SealService seals) {
        this.index = index;
        this.seals = seals;
    }

    /**
     * @param region any text
     * @throws NotFound if nothing is published of such a region and year
     * @throws Conflict if what is there is no longer what was published
     */
    public PublishedEvaluation get(int cycle, RegionCode region) {
        PublishedSeal published = open(cycle, region);
        return new PublishedReader(published.document()).read(published.publication());
    }

    /**
     * The seal of what is published.
     *
     * @throws NotFound if nothing is published of such a region and year
     * @throws Conflict if what is there is no longer what was published
     */
    public PublishedSeal open(int cycle, RegionCode region) {
        Publication publication = index.find(cycle, region)
                .orElseThrow(() -> new NotFound("not-published", cycle, region));
        Opened opened = seals.open(cycle, region, publication.seal().number());
        if (!opened.sha256().equals(publication.seal().sha256())) {
            LOG.errorf("Seal %d of region %s is not what was published", publication.seal().number(), region);
            throw new Conflict("publication-broken", cycle, region);
        }
        return new PublishedSeal(publication, opened.document());
    }

    /**
     * What is published, by year and region.
     *
     * @param cycle of that year only; null for all
     */
    public List<PublishedEntry> list(Integer cycle, PageWanted<EvaluationKey> page) {
        return index.list(cycle, page);
    }
}
