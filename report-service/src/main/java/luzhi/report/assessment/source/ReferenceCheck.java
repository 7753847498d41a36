package luzhi.report.assessment.source;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureReference;
import luzhi.core.problem.Unavailable;

/**
 * Holds references to figures against the measures there are. Values of a dimension are checked as far as its owner told them.
 */
public final class ReferenceCheck {

    private final KnownMeasures measures;
    private final Set<Owner> missed = new TreeSet<>();

    public ReferenceCheck(KnownMeasures measures) {
        this.measures = measures;
    }

    /** Is told what is wrong with a reference. */
    @FunctionalInterface
    public interface Complaint {

        /** @param arguments the offending value first, then what was expected */
        void say(String code, Object... arguments);
    }

    /** The measure referred to; nothing, after a complaint, if there is none or while its owner does not tell. */
    public Optional<Measure> check(MeasureReference reference, Complaint complaint) {
        Optional<Measure> found = measures.find(reference.measure());
        if (found.isEmpty()) {
            Optional<Owner> silent = Optional.of(new Owner(reference.owner())).filter(measures.silent()::contains);
            silent.ifPresent(missed::add);
            if (silent.isEmpty()) {
                complaint.say("unknown-measure", reference.measure());
            }
        }
        found.ifPresent(measure -> reference.dimensions().byName()
                .forEach((name, value) -> checkDimension(measure, name, value, complaint)));
        return found;
    }

    private void checkDimension(Measure measure, String name, String value, Complaint complaint) {
        if (!measure.dimensions().contains(name)) {
            complaint.say("unknown-dimension", name, measure.title(), measures.listBreakdowns(measure));
            return;
        }
        measures.findDimension(measure.code(), name).filter(dimension -> dimension.find(value).isEmpty())
                .ifPresent(dimension -> complaint.say("unknown-dimension-value", value, dimension.title(),
                        dimension.values()));
    }

    /** @throws Unavailable if the owner of a measure that was looked for did not tell what it measures */
    public void requireAnswers() {
        if (!missed.isEmpty()) {
            throw new Unavailable("service-silent",
                    ServiceNames.of(missed.stream().map(Owner::code).toList()));
        }
    }
}
