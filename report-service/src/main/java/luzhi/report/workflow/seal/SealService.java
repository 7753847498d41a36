package luzhi.report.workflow.seal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.JsonBody;
import luzhi.core.problem.Conflict;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.KnownFigure;

/** Seals evaluations, and tells whether what was sealed is still what it was. */
@ApplicationScoped
public class SealService {

    private static final Logger LOG = Logger.getLogger(SealService.class);

    private final SealRepository repository;
    private final CycleCatalog cycles;
    private final Instance<SealedPart> parts;
    private final SealSigner signer;
    private final SealKeyRepository keys;
    private final Caller caller;
    private final Clock clock;

    SealService(SealRepository repository, CycleCatalog cycles, Instance<SealedPart> parts, SealSigner signer,
            SealKeyRepository keys, Caller caller, Clock clock) {
        this.repository = repository;
        this.cycles = cycles;
        this.parts = parts;
        this.signer = signer;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Seals an evaluation as it stands: rules, inputs, verdicts. Takes part in the transaction that submits, so that nothing is
     * submitted without its seal, and asks no other service. Two submissions of one region seal one after the other.
     *
     * @param textFigures those that the region's texts name, of {@link TextFigures}
     * @param comment what the submitter says of it; null for nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Seal seal(Evaluation evaluation, Collection<KnownFigure> textFigures, String comment) {
        return seal(evaluation, textFigures, comment, caller.name());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Seal seal(Evaluation evaluation, Collection<KnownFigure> textFigures, String comment, String by) {
        RegionCode region = evaluation.region().code();
        ChainEnd end = repository.lockEnd(region);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        SealedDocument document = SealedDocument.of(evaluation,
                new Sealing(end.length() + 1, end.sha256(), now, by, comment), parts(evaluation, textFigures));
        byte[] content = document.write();
        Seal seal = document.seal(StoredSeal.sha256(content));
        repository.add(new StoredSeal(seal, content, signer.sign(content)));
        LOG.infof("%s seals evaluation %d of region %s as number %d, %s", seal.sealedBy(), seal.cycle(), region,
                seal.number(), seal.sha256());
        return seal;
    }

    private SortedMap<String, JsonNode> parts(Evaluation evaluation, Collection<KnownFigure> textFigures) {
        return parts.stream()
                .collect(Collectors.toMap(SealedPart::name, part -> part.of(evaluation, textFigures), (one, other) -> {
                    throw new IllegalStateException("Two parts of a seal bear the same name");
                }, TreeMap::new));
    }

    /** The last seal of a region in a cycle. */
    public Optional<Seal> findLast(int cycle, RegionCode region) {
        return repository.findBefore(region, cycle, Integer.MAX_VALUE)
                .flatMap(number -> repository.find(region, number))
                .map(StoredSeal::seal);
    }

    /**
     * What a seal holds, as a tree.
     *
     * @throws NotFound if there is no such seal
     * @throws Conflict if somebody changed it so that it cannot be read
     */
    public Opened open(int cycle, RegionCode region, int number) {
        StoredSeal stored = get(cycle, region, number);
        try {
            return new Opened(stored.computedSha256(), JsonBody.parse(stored.content()));
        } catch (RuleBroken notJson) {
            throw new Conflict("seal-unreadable", number, notJson.getMessage());
        }
    }

    /**
     * The seals of a region in a cycle, each with whatever is wrong with it; and those of the region that are gone.
     *
     * @throws NotFound if there is no such cycle
     */
    List<Chain.Checked> list(int cycle, RegionCode region) {
        cycles.get(cycle, region);
        return chain(region).checked().stream()
                .filter(checked -> checked.seal().isEmpty() || checked.seal().get().cycle() == cycle).toList();
    }

    /** @throws NotFound if there is no such seal */
    StoredSeal get(int cycle, RegionCode region, int number) {
        return repository.find(region, number).filter(stored -> stored.seal().cycle() == cycle)
                .orElseThrow(() -> new NotFound("no-such-seal", number, region, cycle));
    }

    /** @throws NotFound if there is no such seal, or nobody signed it */
    SealSignature getSignature(int cycle, RegionCode region, int number) {
        return get(cycle, region, number).signature()
                .orElseThrow(() -> new NotFound("seal-not-signed", number, region, cycle));
    }

    /** @throws NotFound if there is no such seal */
    Verification verify(int cycle, RegionCode region, int number) {
        return Verification.of(get(cycle, region, number), chain(region));
    }

    private Chain chain(RegionCode region) {
        ChainEnd end = repository.getEnd(region);
        List<PublishedKey> known = keys.list();
        return new Chain(repository.walk(region, stored -> Link.of(stored, known)), end);
    }

    /**
     * What changed between two seals of a cycle.
     *
     * @param since the number of the earlier one; null for the one before it in the cycle
     * @throws NotFound if there is no such seal, or none before it
     * @throws Conflict if one of them is no longer what was sealed
     */
    SealChanges compare(int cycle, RegionCode region, int number, Integer since) {
        StoredSeal later = get(cycle, region, number);
        StoredSeal earlier = get(cycle, region, since != null
                ? since
                : repository.findBefore(region, cycle, number)
                        .orElseThrow(() -> new NotFound("no-earlier-seal", number, region, cycle)));
        Chain chain = chain(region);
        return SealChanges.between(intact(earlier, chain), intact(later, chain));
    }

    /**
     * What changed between a seal and an evaluation as it stands, that nobody has sealed.
     *
     * @param textFigures those that the region's texts name, of {@link TextFigures}
     * @throws NotFound if there is no such seal
     * @throws Conflict if it is no longer what was sealed
     */
    SealChanges compare(Evaluation present, Collection<KnownFigure> textFigures, int since) {
        RegionCode region = present.region().code();
        StoredSeal earlier = get(present.cycle().year(), region, since);
        Chain chain = chain(region);
        SealedDocument unsealed = SealedDocument.of(present,
                new Sealing(since + 1, null, OffsetDateTime.now(clock), caller.name(), null),
                parts(present, textFigures));
        // read again, it is spelled as the sealed one is
        return SealChanges.between(intact(earlier, chain), SealedDocument.read(unsealed.write()));
    }

    private static SealedDocument intact(StoredSeal stored, Chain chain) {
        if (!chain.check(stored.seal().number()).faults().isEmpty()) {
            throw new Conflict("seal-not-intact", stored.seal().number());
        }
        return SealedDocument.read(stored.content());
    }
}
