package luzhi.report.assessment.cycle;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.Owner;

/** Reads documents as they are sent, looks up what overlays are based on, and lets none through that has a fault. */
@ApplicationScoped
class CycleDraftReader {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CycleRepository repository;
    private final CycleReader reader;

    CycleDraftReader(CycleRepository repository, CycleReader reader) {
        this.repository = repository;
        this.reader = reader;
    }

    /**
     * Reads the document of a year.
     *
     * @param owner whose rules they are to be: the country, or a province
     * @throws RuleBroken with everything that is wrong with it
     */
    CycleDraft read(int year, RegionCode owner, DocumentText text, byte[] written, CycleVocabulary vocabulary) {
        requireYearOfRules(year);
        CycleKey key = new CycleKey(year, owner);
        Faults faults = new Faults();
        Composed composed = compose(key, text.parse(written), faults);
        Faults ofWhole = new Faults();
        Cycle cycle = reader.read(composed.whole(), key, 0, ofWhole);
        MemberCheck.run(composed.whole(), composed.wholeBase(), cycle, ofWhole);
        Set<Owner> unanswered = CycleCheck.run(cycle, vocabulary, ofWhole);
        faults.addAll(ofWhole, composed.pointers());
        faults.throwIfAny();
        return new CycleDraft(text, written, composed.base(), composed.whole(), cycle, unanswered);
    }

    private static void requireYearOfRules(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleBroken(Fault.at("cycle", "integer-out-of-range", year, FIRST_YEAR, LAST_YEAR));
        }
    }

    /**
     * A document together with its base.
     *
     * @param base null where it is no overlay
     * @param wholeBase what that says; missing where it is no overlay
     * @param pointers lead back from the whole document to the one that was sent
     */
    private record Composed(CycleVersion.Base base, JsonNode wholeBase, JsonNode whole,
            UnaryOperator<String> pointers) {}

    private Composed compose(CycleKey key, JsonNode document, Faults faults) {
        if (!document.has(Overlay.BASED_ON)) {
            return new Composed(null, MissingNode.getInstance(), document, UnaryOperator.identity());
        }
        StoredDocument base = base(key, document.get(Overlay.BASED_ON), faults);
        Overlay.Applied applied = Overlay.apply(document, base.whole(), faults);
        CycleVersion of = base.version();
        return new Composed(new CycleVersion.Base(of.cycle(), of.region(), of.version()), base.whole(),
                applied.document(), applied.pointers()::inOverlay);
    }

    /** @throws RuleBroken if there is no such base: nothing that the overlay says can be judged then */
    private StoredDocument base(CycleKey key, JsonNode named, Faults faults) {
        Optional<StoredDocument> base = named.canConvertToInt() && named.isIntegralNumber()
                ? findBase(key, named.intValue())
                : Optional.empty();
        if (base.isEmpty()) {
            faults.at("/" + Overlay.BASED_ON, "no-such-base", named);
        } else if (leadsTo(key, base.get().version())) {
            faults.at("/" + Overlay.BASED_ON, "base-in-circle", named, key.cycle());
        }
        faults.throwIfAny();
        return base.orElseThrow();
    }

    /** What judges the owner in another year; the national rules where it is the same year. */
    private Optional<StoredDocument> findBase(CycleKey key, int year) {
        return year == key.cycle()
                ? repository.findNewest(CycleKey.national(year))
                : repository.findNewest(year, key.region());
    }

    /** Whether a version is of that owner and year, or based on one that is, however far down. */
    private boolean leadsTo(CycleKey key, CycleVersion version) {
        CycleVersion.Base further = version.basedOn();
        return version.key().equals(key) || further != null
                && leadsTo(key, repository.find(further.key(), further.version()).orElseThrow().version());
    }
}
