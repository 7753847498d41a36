package luzhi.relations;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import luzhi.core.language.Title;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;

/** What has to hold among figures: one formula, or a pattern that holds of many measures. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "pattern", defaultImpl = FormulaRelation.class)
@JsonSubTypes({@JsonSubTypes.Type(value = FormulaRelation.class, name = "formula"),
        @JsonSubTypes.Type(value = SumOfParts.class, name = "sum-of-parts"),
        @JsonSubTypes.Type(value = PartWithinWhole.class, name = "part-within-whole"),
        @JsonSubTypes.Type(value = CountiesWithinRegion.class, name = "counties-within-region"),
        @JsonSubTypes.Type(value = SameRate.class, name = "same-rate"),
        @JsonSubTypes.Type(value = SameAsEarlier.class, name = "same-as-earlier")})
public sealed interface Relation
        permits FormulaRelation, SumOfParts, PartWithinWhole, CountiesWithinRegion, SameRate, SameAsEarlier {

    /** In kebab-case; one of each. */
    String id();

    /** What should hold, as a heading. */
    Title title();

    /** Of the finding, where it does not hold. */
    Kind kind();

    /** Of the finding, where it does not hold. */
    Severity severity();

    /** The relations that are declared as this one: several where it is declared for each of a list. */
    default List<? extends Relation> each() {
        return List.of(this);
    }

    /** The figures it names, in that year's cycle; none for a pattern of whatever is stated. */
    Set<MeasureReference> references(int year);

    /** The figures it names, in that year's cycle; none for a pattern, which looks at whatever is stated and what belongs to that. */
    default Set<NamedFigure> figures(int year) {
        return Set.of();
    }

    /** The periods whose figures it takes, in that year's cycle, beyond those that are there anyway. */
    Set<Period> periods(int year);

    /** Checks it wherever it can be checked, and says where it cannot. */
    List<Check> check(Scope scope);
}
