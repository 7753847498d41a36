package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import luzhi.core.PlainJava;
import luzhi.core.region.Region;
import luzhi.report.assessment.declaration.DeclarationView;

/**
 * The verdict on one criterion for one region, and what it rests on.
 *
 * @param value what was judged, target what it was compared with; null where there was nothing to compare
 * @param gap the smallest change of the value that meets the criterion, above zero; null unless the rule is not kept
 * @param deadline the day until which an open rule is in progress; null where none was granted
 * @param because why, a reason each
 * @param facts what the names of the criterion stood for, whether or not a value was there
 * @param factsOfPreviousYear the same a year before, where the value is compared with its own; empty elsewhere
 * @param declarations what the region, and whoever is evaluated, declared on the criterion
 * @param counties the verdicts for each county, where the criterion is about each
 */
@PlainJava
public record Judgement(Verdict verdict, BigDecimal value, BigDecimal target, BigDecimal gap, LocalDate deadline,
        List<Reason> because, List<Fact> facts, List<Fact> factsOfPreviousYear, List<DeclarationView> declarations,
        List<OfCounty> counties) {

    /** The verdict for one county. */
    public record OfCounty(Region county, Judgement judgement) {}

    public Judgement {
        because = List.copyOf(because);
        facts = List.copyOf(facts);
        factsOfPreviousYear = List.copyOf(factsOfPreviousYear);
        declarations = List.copyOf(declarations);
        counties = List.copyOf(counties);
    }

    /** Whether something is left to do: the rule is broken, or not yet kept. */
    public boolean isOpen() {
        return verdict == Verdict.NOT_MET || verdict == Verdict.IN_PROGRESS;
    }

    /** The facts without a value. */
    public List<Fact> missing() {
        return Stream.concat(facts.stream(), factsOfPreviousYear.stream()).filter(fact -> fact.value() == null)
                .toList();
    }
}
