package luzhi.report.workflow.seal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;

/**
 * What is sealed: everything that it takes to judge again, and what was judged. {@code docs/seal.md} describes every field; they
 * all stand side by side in the document.
 *
 * @param format how the document is made and written; another is not read here
 * @param parts what was found, written and filed, by its name
 */
record SealedDocument(String format, @JsonUnwrapped SealedSubject subject, @JsonUnwrapped Sealing sealing,
        @JsonUnwrapped SealedBasis basis, @JsonUnwrapped SealedVerdicts verdicts, SortedMap<String, JsonNode> parts) {

    /** What this version of the service writes. */
    static final String FORMAT = "luzhi-seal-1";

    SealedDocument {
        Objects.requireNonNull(format);
        Objects.requireNonNull(parts);
        if (!basis.rules().mayJudge(subject.region().code())) {
            throw new IllegalArgumentException(
                    "Rules of " + basis.rules().region() + " do not judge " + subject.region().code());
        }
    }

    /** A criterion, and the region that a verdict on it is about. */
    record Place(String criterion, RegionCode region) {}

    /** @param parts by name */
    static SealedDocument of(Evaluation evaluation, Sealing sealing, SortedMap<String, JsonNode> parts) {
        return new SealedDocument(FORMAT, SealedSubject.of(evaluation), sealing, SealedBasis.of(evaluation),
                SealedVerdicts.of(evaluation), parts);
    }

    /** The document in its one spelling. */
    byte[] write() {
        return CanonicalJson.write(SealJson.tree(this));
    }

    /** @throws IllegalArgumentException if these bytes are no such document */
    static SealedDocument read(byte[] content) {
        SealedDocument document = SealJson.read(content, SealedDocument.class);
        if (!FORMAT.equals(document.format)) {
            throw new IllegalArgumentException("Not of the format " + FORMAT);
        }
        return document;
    }

    /** What the document says of itself, under the hash that its bytes have. */
    Seal seal(String sha256) {
        return new Seal(subject.cycle(), subject.region().code(), sealing.number(), sha256, sealing.previous(),
                sealing.sealedAt(), sealing.sealedBy());
    }

    /** The verdicts that follow from rules, figures and declarations as they are sealed. */
    List<SealedTask> judgeAgain() {
        return basis.judge(subject);
    }

    /** Every outcome, by what it is about, in the order of the document. */
    Map<Place, Outcome> outcomes() {
        return outcomes(verdicts.tasks());
    }

    /**
     * Every outcome among these verdicts on the region, by what it is about.
     *
     * @throws IllegalArgumentException if there are two of one thing
     */
    Map<Place, Outcome> outcomes(Collection<SealedTask> judged) {
        Map<Place, Outcome> outcomes = new LinkedHashMap<>();
        judged.stream().flatMap(task -> task.criteria().stream()).forEach(criterion -> {
            add(new Place(criterion.id(), subject.region().code()), criterion.outcome(), outcomes);
            criterion.regions()
                    .forEach(each -> add(new Place(criterion.id(), each.region()), each.outcome(), outcomes));
        });
        return outcomes;
    }

    private static void add(Place place, Outcome outcome, Map<Place, Outcome> outcomes) {
        if (outcomes.put(place, outcome) != null) {
            throw new IllegalArgumentException("Two outcomes of " + place.criterion() + ", " + place.region());
        }
    }
}
