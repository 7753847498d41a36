package luzhi.report.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.kernel.period.Period;
import luzhi.kernel.region.Region;
import luzhi.kernel.region.RegionCode;
import luzhi.report.cycle.AppliesTo;
import luzhi.report.cycle.Comparison;
import luzhi.report.cycle.Criterion;
import luzhi.report.cycle.Cycle;
import luzhi.report.cycle.Threshold;
import luzhi.report.declaration.Declaration;

/** Judges criteria by facts and declarations, as of a day. Knows neither services nor databases. */
final class Judge {

    private final Cycle cycle;
    private final Map<String, Threshold> thresholds;
    private final Facts facts;
    private final Map<RegionCode, Map<String, Declaration>> declarations;
    private final RegionCode evaluated;
    private final LocalDate asOf;

    /** @param evaluated the region whose evaluation this is; its deadlines bind its counties too */
    Judge(Cycle cycle, Facts facts, Collection<Declaration> declarations, RegionCode evaluated, LocalDate asOf) {
        this.cycle = cycle;
        this.thresholds = cycle.thresholdsById();
        this.facts = facts;
        this.declarations = declarations.stream().collect(Collectors.groupingBy(Declaration::region, HashMap::new,
                Collectors.toMap(Declaration::criterion, declaration -> declaration)));
        this.evaluated = evaluated;
        this.asOf = asOf;
    }

    /** @param counties those below the region; a rule about each county is judged for the region itself if there are none */
    Judgement judge(Criterion criterion, List<Region> counties) {
        if (criterion.appliesTo() == AppliesTo.REGION || counties.isEmpty()) {
            return judge(criterion, evaluated);
        }
        List<Judgement.OfCounty> each = counties.stream()
                .map(county -> new Judgement.OfCounty(county, judge(criterion, county.code()))).toList();
        Verdict verdict = Verdict.ofAll(each.stream().map(one -> one.judgement().verdict()).toList());
        String names = each.stream().filter(one -> one.judgement().verdict() == verdict)
                .map(one -> one.county().name()).collect(Collectors.joining("、"));
        LocalDate deadline = each.stream().map(one -> one.judgement().deadline()).filter(day -> day != null)
                .min(LocalDate::compareTo).orElse(null);
        return new Judgement(verdict, null, null, null, deadline,
                List.of(Reason.of("counties-" + verdict.code(), names)), each);
    }

    private Judgement judge(Criterion criterion, RegionCode region) {
        Period period = criterion.periodIn(cycle.year());
        Names names = new Names(criterion, region, period, facts, thresholds);
        try {
            if (criterion.where() != null && !names.holds(criterion.where())) {
                return Judgement.plain(Verdict.NOT_APPLICABLE, null, Reason.of("does-not-apply", criterion.where()));
            }
            return criterion.comparison() == Comparison.IS_DECLARED
                    ? byDeclaration(criterion, region)
                    : byFigures(criterion, region, names, period);
        } catch (Undecided why) {
            return Judgement.undecided(why);
        }
    }

    private Judgement byDeclaration(Criterion criterion, RegionCode region) throws Undecided {
        Declaration declaration = declaration(criterion, region)
                .orElseThrow(() -> new Undecided(List.of(Reason.of("not-declared", region))));
        if (declaration.declared()) {
            return Judgement.plain(Verdict.MET, null, Reason.of("declared", declaration.statement()));
        }
        return Judgement.plain(open(criterion, region), deadline(criterion, region),
                Reason.of("declared-open", declaration.statement()));
    }

    private Judgement byFigures(Criterion criterion, RegionCode region, Names names, Period period) throws Undecided {
        BigDecimal value = names.calculate(criterion.value());
        Names targetNames = criterion.comparison() == Comparison.NOT_BELOW_PREVIOUS_YEAR
                ? new Names(criterion, region, period.previousYear(), facts, thresholds)
                : names;
        BigDecimal target = targetNames.calculate(criterion.target());
        int order = value.compareTo(target);
        boolean kept = switch (criterion.comparison()) {
            case AT_LEAST, NOT_BELOW_PREVIOUS_YEAR -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUALS -> order == 0;
            case IS_DECLARED -> throw new IllegalStateException("A declared criterion compares nothing");
        };
        Reason because = Reason.of((kept ? "kept-" : "broken-") + criterion.comparison().code(), value, target,
                criterion.unit());
        if (kept) {
            return new Judgement(Verdict.MET, value, target, null, null, List.of(because), List.of());
        }
        List<Reason> reasons = Stream.concat(Stream.of(because), declaration(criterion, region).stream()
                .map(declaration -> Reason.of("declared-open", declaration.statement()))).toList();
        return new Judgement(open(criterion, region), value, target, value.subtract(target).abs(),
                deadline(criterion, region), reasons, List.of());
    }

    /** The verdict on a rule that is not kept: a matter of its deadline. */
    private Verdict open(Criterion criterion, RegionCode region) {
        LocalDate deadline = deadline(criterion, region);
        return deadline == null || asOf.isAfter(deadline) ? Verdict.NOT_MET : Verdict.IN_PROGRESS;
    }

    /** The earliest of the deadlines set by the criterion and undertaken by the region: none grants itself time. */
    private LocalDate deadline(Criterion criterion, RegionCode region) {
        if (criterion.deadline() == null) {
            return null;
        }
        return Stream.of(region, evaluated).flatMap(who -> declaration(criterion, who).stream())
                .map(Declaration::deadline).filter(Objects::nonNull)
                .reduce(criterion.deadline(), (one, other) -> one.isBefore(other) ? one : other);
    }

    private Optional<Declaration> declaration(Criterion criterion, RegionCode region) {
        return Optional.ofNullable(declarations.getOrDefault(region, Map.of()).get(criterion.id()));
    }
}
