package luzhi.report.reporting.pdf;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import luzhi.core.problem.NotFound;
import luzhi.core.problem.TooMany;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.database.TransactionLocks;
import luzhi.kernel.language.RequestLanguage;
import luzhi.papers.Paper;

/** Takes orders of PDF files, and tells how they stand. */
@ApplicationScoped
public class PdfService {

    private static final Duration UNTIL_SOME_HAVE_ENDED = Duration.ofSeconds(10);
    private static final String COUNTED = "PDF orders";

    private final PdfRepository repository;
    private final PdfConfiguration configuration;
    private final PdfWorker worker;
    private final TransactionLocks locks;
    private final Caller caller;
    private final RequestLanguage language;
    private final Clock clock;

    PdfService(PdfRepository repository, PdfConfiguration configuration, PdfWorker worker, TransactionLocks locks,
            Caller caller, RequestLanguage language, Clock clock) {
        this.repository = repository;
        this.configuration = configuration;
        this.worker = worker;
        this.locks = locks;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    /**
     * Has a report made a PDF file; whoever calls it calls {@link #begin} behind it.
     *
     * @param paper as it was composed
     * @return the number of the order
     * @throws TooMany if as many wait already as may
     */
    @Transactional
    public long order(int cycle, RegionCode region, Paper paper) {
        locks.lock(COUNTED, 0);
        PdfRepository.Open open = repository.countOpen(cycle, region);
        if (open.ofReport() >= configuration.mostOfReport()) {
            throw new TooMany(UNTIL_SOME_HAVE_ENDED, "too-many-pdfs-of-report", configuration.mostOfReport());
        }
        if (open.all() >= configuration.most()) {
            throw new TooMany(UNTIL_SOME_HAVE_ENDED, "too-many-pdfs", configuration.most());
        }
        repository.forgetAllBut(cycle, region, configuration.keptOfReport() - 1);
        return repository.add(cycle, region, paper.title(), new PdfOrder.Orderer(caller.name(), caller.region(),
                OffsetDateTime.now(clock), language.get()), StoredPaper.write(paper));
    }

    /** Has those made that are due. */
    public void begin() {
        worker.look();
    }

    /** @throws NotFound if there is none of that report, or it is forgotten */
    public PdfOrder get(int cycle, RegionCode region, long id) {
        return repository.find(id).filter(order -> order.cycle() == cycle && order.region().equals(region))
                .orElseThrow(() -> new NotFound("no-such-pdf"));
    }

    /** Those of a report, the latest first. */
    public List<PdfOrder> list(int cycle, RegionCode region) {
        return repository.list(cycle, region, configuration.keptOfReport() + configuration.mostOfReport());
    }

    /** @throws NotFound if it is not made yet, or forgotten */
    public byte[] getFile(int cycle, RegionCode region, long id) {
        return repository.findFile(get(cycle, region, id).id()).orElseThrow(() -> new NotFound("no-such-pdf"));
    }
}
