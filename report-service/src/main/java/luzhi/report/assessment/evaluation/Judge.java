package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.PlainJava;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.AppliesTo;
import luzhi.report.assessment.cycle.Comparison;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.declaration.DeclarationView;

/** Judges criteria by facts and declarations, as of a day. Knows neither services nor databases. */
@PlainJava
public final class Judge {

    private final EvaluationInput input;
    private final RegionCode evaluated;
    private final Map<RegionCode, Map<String, DeclarationView>> declarations;

    /** @param input of the region evaluated; its deadlines bind its counties too */
    public Judge(EvaluationInput input) {
        this.input = input;
        this.evaluated = input.region().code();
        this.declarations = input.declarations().stream().collect(Collectors.groupingBy(DeclarationView::region,
                HashMap::new, Collectors.toMap(DeclarationView::criterion, declaration -> declaration)));
    }

    /** A rule about each county is judged for the region itself if there are none below it. */
    public Judgement judge(Rule rule) {
        if (rule.criterion().reach().appliesTo() == AppliesTo.REGION || input.counties().isEmpty()) {
            return judge(rule, evaluated);
        }
        List<Judgement.OfCounty> each = input.counties().stream()
                .map(county -> new Judgement.OfCounty(county, judge(rule, county.code()))).toList();
        Verdict verdict = Verdict.ofAll(each.stream().map(one -> one.judgement().verdict()).toList());
        String names = each.stream().filter(one -> one.judgement().verdict() == verdict)
                .map(one -> one.county().name()).collect(Collectors.joining("、"));
        LocalDate deadline = each.stream().map(one -> one.judgement().deadline()).filter(Objects::nonNull)
                .min(LocalDate::compareTo).orElse(null);
        return new Judgement(verdict, null, null, null, deadline,
                List.of(Reason.of("counties", verdict, names)), List.of(), List.of(), List.of(), each);
    }

    /** The verdict for one region, whatever is below it. */
    public Judgement judge(Rule rule, RegionCode region) {
        return new OfRegion(rule, region).judge();
    }

    /** One criterion being judged for one region. */
    private final class OfRegion {

        private final Rule rule;
        private final Criterion criterion;
        private final RegionCode region;
        private final Bindings names;
        private final Bindings namesOfTarget;

        OfRegion(Rule rule, RegionCode region) {
            this.rule = rule;
            this.criterion = rule.criterion();
            this.region = region;
            Period period = criterion.periodIn(input.rules().cycle().year());
            this.names = bind(period);
            this.namesOfTarget = criterion.comparison() == Comparison.NOT_BELOW_PREVIOUS_YEAR
                    ? bind(period.previousYear())
                    : names;
        }

        private Bindings bind(Period period) {
            return new Bindings(criterion.let(), region, period, input);
        }

        Judgement judge() {
            try {
                if (rule.where() != null && !names.holds(rule.where())) {
                    return plain(Verdict.NOT_APPLICABLE, null, Reason.of("does-not-apply", names.clause(rule.where())));
                }
                return criterion.comparison() == Comparison.IS_DECLARED ? byDeclaration() : byFigures();
            } catch (Undecided why) {
                return judgement(Verdict.NOT_EVALUABLE, null, null, null, null, why.reasons());
            }
        }

        private Judgement byDeclaration() throws Undecided {
            DeclarationView declaration = declaration(region)
                    .orElseThrow(() -> new Undecided(List.of(Reason.of("not-declared", region))));
            return declaration.declared()
                    ? plain(Verdict.MET, null, Reason.of("declared", declaration.statement()))
                    : plain(open(), deadline(), Reason.of("declared-open", declaration.statement()));
        }

        private Judgement byFigures() throws Undecided {
            BigDecimal value = names.calculate(rule.value());
            BigDecimal target = namesOfTarget.calculate(rule.target());
            boolean kept = criterion.comparison().holds(value, target);
            Reason because = Reason.of((kept ? "kept-" : "broken-") + criterion.comparison().code(),
                    new Comparands(value, target, criterion.unit()));
            if (kept) {
                return judgement(Verdict.MET, value, target, null, null, List.of(because));
            }
            List<Reason> reasons = Stream.concat(Stream.of(because), declaration(region).stream()
                    .map(declaration -> Reason.of("declared-open", declaration.statement()))).toList();
            return judgement(open(), value, target, value.subtract(target).abs(), deadline(), reasons);
        }

        private Judgement plain(Verdict verdict, LocalDate deadline, Reason because) {
            return judgement(verdict, null, null, null, deadline, List.of(because));
        }

        private Judgement judgement(Verdict verdict, BigDecimal value, BigDecimal target, BigDecimal gap,
                LocalDate deadline, List<Reason> because) {
            return new Judgement(verdict, value, target, gap, deadline, because, names.facts(),
                    namesOfTarget == names ? List.of() : namesOfTarget.facts(),
                    Stream.of(region, evaluated).distinct().flatMap(who -> declaration(who).stream()).toList(),
                    List.of());
        }

        /** The verdict on a rule that is not kept: a matter of its deadline. */
        private Verdict open() {
            LocalDate deadline = deadline();
            return deadline == null || input.asOf().isAfter(deadline) ? Verdict.NOT_MET : Verdict.IN_PROGRESS;
        }

        /** The earliest of the deadlines set by the criterion and undertaken by the region: none grants itself time. */
        private LocalDate deadline() {
            if (criterion.deadline() == null) {
                return null;
            }
            return Stream.of(region, evaluated).flatMap(who -> declaration(who).stream())
                    .map(DeclarationView::deadline).filter(Objects::nonNull)
                    .reduce(criterion.deadline(), (one, other) -> one.isBefore(other) ? one : other);
        }

        private Optional<DeclarationView> declaration(RegionCode who) {
            return Optional.ofNullable(declarations.getOrDefault(who, Map.of()).get(criterion.id()));
        }
    }
}
