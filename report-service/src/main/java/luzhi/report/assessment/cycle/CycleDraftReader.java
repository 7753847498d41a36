package luzhi.report.assessment.cycle;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
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
     * @throws RuleBroken with everything that is wrong with it
     */
    CycleDraft read(int year, DocumentText text, byte[] written, CycleVocabulary vocabulary) {
        requireYearOfRules(year);
        Faults faults = new Faults();
        Composed composed = compose(year, text.parse(written), faults);
        Faults ofWhole = new Faults();
        Cycle cycle = reader.read(composed.whole(), year, 0, ofWhole);
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
     * @param pointers lead back from the whole document to the one that was sent
     */
    private record Composed(CycleVersion.Base base, JsonNode whole, UnaryOperator<String> pointers) {}

    private Composed compose(int year, JsonNode document, Faults faults) {
        if (!document.has(Overlay.BASED_ON)) {
            return new Composed(null, document, UnaryOperator.identity());
        }
        StoredDocument base = base(year, document.get(Overlay.BASED_ON), faults);
        Overlay.Applied applied = Overlay.apply(document, base.whole(), faults);
        return new Composed(new CycleVersion.Base(base.version().cycle(), base.version().version()),
                applied.document(), applied.pointers()::inOverlay);
    }

    /** @throws RuleBroken if there is no such base: nothing that the overlay says can be judged then */
    private StoredDocument base(int year, JsonNode named, Faults faults) {
        Optional<StoredDocument> base = named.canConvertToInt() && named.isIntegralNumber()
                ? repository.findNewest(named.intValue())
                : Optional.empty();
        if (base.isEmpty()) {
            faults.at("/" + Overlay.BASED_ON, "no-such-base", named);
        } else if (leadsTo(year, base.get().version())) {
            faults.at("/" + Overlay.BASED_ON, "base-in-circle", named, year);
        }
        faults.throwIfAny();
        return base.orElseThrow();
    }

    /** Whether a version is of that year, or based on one that is, however far down. */
    private boolean leadsTo(int year, CycleVersion version) {
        CycleVersion.Base further = version.basedOn();
        return version.cycle() == year || further != null
                && leadsTo(year, repository.find(further.cycle(), further.version()).orElseThrow().version());
    }
}
