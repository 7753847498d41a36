package luzhi.report.workflow.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unsupported;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageWanted;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.CyclesOfYear;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.ReferenceCheck;

/** The evidence of regions. */
@ApplicationScoped
public class EvidenceService {

    private static final Logger LOG = Logger.getLogger(EvidenceService.class);
    /** What a body without Content-Type may be taken for (RFC 9110 §8.3). */
    private static final String UNDECLARED = "application/octet-stream";
    private static final int MEGABYTE = 1 << 20;

    private static final int PIECE = 256 << 10;

    private final EvidenceRepository repository;
    private final KeptFiles files;
    private final EvidenceRecorder recorder;
    private final CycleCatalog cycles;
    private final MeasureDirectory measures;
    private final Clock clock;
    private final long largestFile;
    private final FileInspection inspection;

    EvidenceService(EvidenceRepository repository, KeptFiles files, EvidenceRecorder recorder, CycleCatalog cycles,
            MeasureDirectory measures, Clock clock, EvidenceConfiguration configuration) {
        this.files = files;
        this.repository = repository;
        this.recorder = recorder;
        this.cycles = cycles;
        this.measures = measures;
        this.clock = clock;
        this.largestFile = configuration.largestFile().asLongValue();
        this.inspection = new FileInspection(configuration.largestUnpacked().asLongValue());
    }

    /**
     * The evidence that a region itself filed, flagged, in the order in which it was filed.
     *
     * @throws NotFound if there is no such cycle
     */
    public List<EvidenceView> list(int cycle, RegionCode region) {
        Cycle rules = cycles.get(cycle, region);
        return repository.list(cycle, region).stream().map(entry -> flagged(entry, rules)).toList();
    }

    /**
     * Which of these are neither the id of an entry that one of the regions filed, for whatever cycle, nor the SHA-256 of a file
     * that one of them did.
     */
    public List<String> listUnknown(Collection<RegionCode> regions, Collection<String> references) {
        return repository.listUnknown(regions, references);
    }

    /**
     * That of the region and of all below it, behind this region and entry, each flagged by the rules of its region.
     *
     * @throws NotFound if no cycle of that year judges them all
     * @throws RuleBroken if that one has no such criterion
     */
    List<EvidenceView> listWithin(int cycle, RegionCode within, String criterion,
            PageWanted<EvidencePlace> page) {
        CyclesOfYear rules = cycles.ofYear(cycle);
        Cycle ofAll = rules.get(within);
        if (criterion != null && ofAll.findCriterion(criterion).isEmpty()) {
            throw new RuleBroken(Fault.at("criterion", "no-such-criterion", criterion, cycle));
        }
        return repository.listWithin(cycle, within, criterion, page).stream()
                .map(entry -> flagged(entry, rules.get(entry.region()))).toList();
    }

    private static EvidenceView flagged(EvidenceView entry, Cycle rules) {
        return entry.with(EvidenceFlag.of(entry, rules));
    }

    /** @throws NotFound if there is no such cycle or no such entry */
    EvidenceView get(int cycle, RegionCode region, int id) {
        return recorder.withAll(find(cycle, region, id));
    }

    /**
     * The file of an entry, after its bytes were held against the SHA-256 it was filed under.
     *
     * @throws NotFound if there is no such cycle or no such entry
     * @throws Conflict if the bytes are not those that were filed
     */
    StoredFile getFile(EvidenceView entry) {
        StoredFile file = files.find(entry.sha256())
                .orElseThrow(() -> new NotFound("no-such-evidence", entry.id(), entry.region()));
        if (!file.isIntact()) {
            LOG.errorf("The file %s of evidence %d is not what was filed", entry.sha256(), entry.id());
            throw new Conflict("evidence-not-intact", entry.id(), entry.sha256());
        }
        return file;
    }

    /**
     * Writes a file piece by piece, with no connection to the database while somebody reads slowly.
     *
     * @throws IOException if it is withdrawn meanwhile, or cannot be written
     */
    void write(StoredFile file, OutputStream out) throws IOException {
        for (long at = 0; at < file.size(); at += PIECE) {
            out.write(files.read(file.sha256(), at, PIECE)
                    .orElseThrow(() -> new IOException("The file has been withdrawn")));
        }
    }

    EvidenceView find(int cycle, RegionCode region, int id) {
        cycles.get(cycle, region);
        return repository.find(cycle, region, id).map(EvidenceView::of)
                .orElseThrow(() -> new NotFound("no-such-evidence", id, region));
    }

    /** Evidence that was found sound. */
    public record Sound(int cycle, RegionCode region, EvidenceDraft draft, EvidenceFile file) {}

    /**
     * Holds evidence against all rules, before any transaction begins: other services may be asked for that.
     *
     * @param contentType as the sender declares it; null if he does not
     * @param digest the header {@code Content-Digest}; null if there is none
     * @param content null or empty if nothing was sent
     * @throws NotFound if there is no such cycle
     * @throws Unsupported if files of that type are not taken
     * @throws TooLarge if the file is, or what is packed in it
     * @throws RuleBroken with everything wrong with the parameters, or with what is wrong with the file
     * @throws Unavailable if a service does not tell whether it has a measure that is named
     */
    public Sound check(int cycle, RegionCode region, EvidenceDraft.Parameters parameters, String contentType,
            String digest,
            byte[] content) {
        Cycle rules = cycles.get(cycle, region);
        FileType type = declaredType(contentType);
        ReferenceCheck references = new ReferenceCheck(
                parameters.namesFigures() ? measures.ask() : measures.known());
        Faults faults = new Faults();
        EvidenceDraft draft = EvidenceDraft.read(parameters, rules, references, clock, faults);
        faults.throwIfAny();
        references.requireAnswers();
        return new Sound(cycle, region, draft, sound(type, digest, content));
    }

    /** Files it; the very same again adds nothing. */
    @Transactional
    public Filed file(Sound evidence) {
        return recorder.file(evidence);
    }

    private static FileType declaredType(String contentType) {
        String[] declared = Optional.ofNullable(contentType).orElse(UNDECLARED).split(";", 2);
        FileType type = FileType.find(declared[0]).orElseThrow(() -> new Unsupported("evidence-type-not-taken",
                declared[0].strip(), FileType.mediaTypes()));
        if (type == FileType.TEXT && declared.length > 1 && !declared[1].replaceAll("[\\s\"]", "")
                .equalsIgnoreCase("charset=utf-8")) {
            throw new Unsupported("unsupported-charset", declared[1].strip());
        }
        return type;
    }

    private EvidenceFile sound(FileType type, String digest, byte[] content) {
        if (content == null || content.length == 0) {
            throw new RuleBroken(Fault.of("evidence-empty"));
        }
        if (content.length > largestFile) {
            throw new TooLarge("evidence-too-large", largestFile / MEGABYTE);
        }
        EvidenceFile file = EvidenceFile.of(type, content);
        ContentDigest.require(digest, file.digest());
        inspection.require(type, content);
        return file;
    }

    /** @throws NotFound if there is no such entry */
    @Transactional
    public void withdraw(int cycle, RegionCode region, int id) {
        cycles.get(cycle, region);
        recorder.withdraw(cycle, region, id);
    }
}
