package luzhi.report.assessment.source;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import luzhi.core.language.Codes;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureReference;
import luzhi.core.measure.Vocabularies;
import luzhi.core.problem.Unavailable;

/**
 * Holds references to figures against the measures there are. Values of a dimension that only one of the other services uses
 * are known to that service alone and are not checked.
 */
public final class ReferenceCheck {

    private static final Map<String, Dimension> SHARED = byCode(Vocabularies.sharedDimensions());
    private static final Map<String, Dimension> OF_GOVERNANCE = byCode(Vocabularies.dimensions());

    private final KnownMeasures measures;
    private final Set<Owner> missed = EnumSet.noneOf(Owner.class);

    public ReferenceCheck(KnownMeasures measures) {
        this.measures = measures;
    }

    /** Is told what is wrong with a reference. */
    @FunctionalInterface
    public interface Complaint {

        /** @param arguments the offending value first, then what was expected */
        void say(String code, Object... arguments);
    }

    private static Map<String, Dimension> byCode(Collection<Dimension> dimensions) {
        return dimensions.stream().collect(Collectors.toUnmodifiableMap(Dimension::code, Function.identity()));
    }

    /** The measure referred to; nothing, after a complaint, if there is none or while its owner does not tell. */
    public Optional<Measure> check(MeasureReference reference, Complaint complaint) {
        Optional<Measure> found = measures.find(reference.measure());
        if (found.isEmpty()) {
            Optional<Owner> silent = Codes.find(Owner.class, reference.owner()).filter(measures.silent()::contains);
            silent.ifPresent(missed::add);
            if (silent.isEmpty()) {
                complaint.say("unknown-measure", reference.measure());
            }
        }
        found.ifPresent(measure -> reference.dimensions().byName()
                .forEach((name, value) -> checkDimension(measure, name, value, complaint)));
        return found;
    }

    private static void checkDimension(Measure measure, String name, String value, Complaint complaint) {
        if (!measure.dimensions().contains(name)) {
            complaint.say("unknown-dimension", name, measure.code(), String.join(", ", measure.dimensions()));
            return;
        }
        boolean ownedHere = measure.code().startsWith(Owner.GOVERNANCE.code() + ".");
        Dimension dimension = (ownedHere ? OF_GOVERNANCE : SHARED).get(name);
        if (dimension != null && !dimension.valueCodes().contains(value)) {
            complaint.say("unknown-dimension-value", value, name, String.join(", ", dimension.valueCodes()));
        }
    }

    /** @throws Unavailable if the owner of a measure that was looked for did not tell what it measures */
    public void requireAnswers() {
        if (!missed.isEmpty()) {
            throw new Unavailable("service-silent",
                    missed.stream().map(Owner::code).collect(Collectors.joining(", ")));
        }
    }
}
