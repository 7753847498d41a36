package luzhi.report.assessment.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.expression.Formula;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Measure;
import luzhi.core.problem.Faults;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.report.assessment.cycle.Comparison;
import luzhi.report.assessment.cycle.Threshold;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Rule;
import luzhi.report.assessment.evaluation.Rules;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.whatif.Assumptions.Assumed;

/** Judges the input of an evaluation as it is and as it would be, and tells the difference. */
@ApplicationScoped
public class WhatIfService {

    private static final String ASSUMED = "what-if";
    /** Before every period there is. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final EvaluationService evaluator;
    private final MeasureDirectory directory;
    private final RegionDirectory regions;

    WhatIfService(EvaluationService evaluator, MeasureDirectory directory, RegionDirectory regions) {
        this.evaluator = evaluator;
        this.directory = directory;
        this.regions = regions;
    }

    /**
     * @param asOf the day as of which to judge; null for the cycle's reporting date
     * @throws NotFound if there is no such cycle, or no such region on that day
     * @throws RuleBroken naming every assumption that is about nothing there is
     */
    WhatIfView answer(int year, RegionCode code, LocalDate asOf, Assumptions assumptions) {
        Rules rules = evaluator.rules(year, code);
        KnownMeasures measures = directory.ask();
        check(code, assumptions, rules, measures);
        Consequences.Reach reach = new Consequences.Reach(measures);
        EvaluationService.SourcedInput sourced = evaluator.collect(year, code, asOf,
                reach.of(assumptions.figures().keySet()));
        EvaluationInput before = sourced.input();
        Map<FigureKey, KnownFigure> changed = new Consequences(measures, before.facts(), code)
                .of(replaced(assumptions, measures));
        EvaluationInput after = before.with(before.facts().with(changed)).with(rules(before.rules(), assumptions))
                .withThresholds(thresholds(before, assumptions));
        return compare(before, after, changed, assumptions, sourced);
    }

    /**
     * What would change by several figures together.
     *
     * @param typed the value of each as somebody wrote it, in an order that he knows
     * @throws NotFound if there is no such cycle
     * @throws RuleBroken naming, by {@link #pointer}, each that is no decimal, or about nothing there is
     */
    public WhatIfView answerTyped(int year, RegionCode code, Map<FigureKey, String> typed) {
        return answer(year, code, null, Assumptions.ofTyped(typed));
    }

    /** How faults name one of several typed figures. */
    public static String pointer(int place) {
        return "/figures/" + place;
    }

    /**
     * What would change by several figures at once.
     *
     * @throws NotFound if there is no such cycle
     * @throws RuleBroken if one of them is about nothing there is
     */
    public WhatIfView answer(int year, RegionCode code, Map<FigureKey, BigDecimal> figures) {
        return answer(year, code, null, Assumptions.of(figures));
    }

    private void check(RegionCode code, Assumptions assumptions, Rules rules, KnownMeasures measures) {
        Faults faults = new Faults();
        assumptions.figures().forEach((key, assumed) -> {
            if (!regions.knows(key.region()) || !code.covers(key.region())) {
                faults.at(assumed.pointer() + "/region", "region-not-below", key.region(), code);
            }
            Optional<Measure> measure = measures.find(key.measure());
            if (measure.isEmpty() && !isSilent(key.measure(), measures)) {
                faults.at(assumed.pointer() + "/measure", "unknown-measure", key.measure());
            }
            measure.filter(known -> !known.dimensions().containsAll(key.dimensions().byName().keySet()))
                    .ifPresent(known -> faults.at(assumed.pointer() + "/dimensions", "unknown-dimension",
                            key.dimensions(), known.title(), measures.listBreakdowns(known)));
        });
        assumptions.targets().forEach((criterion, assumed) -> {
            Optional<Rule> rule = rules.find(criterion);
            if (rule.isEmpty()) {
                faults.at(assumed.pointer() + "/criterion", "no-such-criterion", criterion, rules.cycle().year());
            } else if (rule.get().criterion().comparison() == Comparison.IS_DECLARED) {
                faults.at(assumed.pointer() + "/criterion", "declared-not-compared", criterion);
            }
        });
        assumptions.thresholds().forEach((id, assumed) -> {
            if (!rules.cycle().thresholdsById().containsKey(id)) {
                faults.at(assumed.pointer() + "/threshold", "no-such-threshold", id, rules.cycle().year());
            }
        });
        faults.throwIfAny();
    }

    /** A service that is down cannot say what it measures; then nothing is known against the assumption. */
    private static boolean isSilent(String measure, KnownMeasures measures) {
        return measures.silent().stream().map(Owner::code).anyMatch(owner -> measure.startsWith(owner + "."));
    }

    private static Map<FigureKey, KnownFigure> replaced(Assumptions assumptions, KnownMeasures measures) {
        Map<FigureKey, KnownFigure> replaced = new LinkedHashMap<>();
        assumptions.figures().forEach((key, assumed) -> replaced.put(key, new KnownFigure(key.measure(),
                key.dimensions(), key.region(), key.period(), assumed.value(), null,
                measures.find(key.measure()).map(Measure::unit).orElse(null), null, null)));
        return replaced;
    }

    private static Rules rules(Rules rules, Assumptions assumptions) {
        return rules.changed(rule -> {
            Assumed target = assumptions.targets().get(rule.criterion().id());
            return target == null ? rule : rule.against(Formula.ofNumber(target.value()));
        });
    }

    private static Map<String, Threshold> thresholds(EvaluationInput input, Assumptions assumptions) {
        Map<String, Threshold> thresholds = new HashMap<>(input.thresholds());
        assumptions.thresholds().forEach((id, assumed) -> thresholds.computeIfPresent(id, (same, present) -> //
        new Threshold(id, present.title(), present.unit(),
                List.of(new Threshold.Dated(assumed.value(), ALWAYS, null, ASSUMED, false)))));
        return thresholds;
    }

    private static WhatIfView compare(EvaluationInput before, EvaluationInput after,
            Map<FigureKey, KnownFigure> changed,
            Assumptions assumptions, EvaluationService.SourcedInput sourced) {
        List<Evaluation.OfTask> was = before.judge();
        List<Evaluation.OfTask> becomes = after.judge();
        List<WhatIfView.Change> changes = new ArrayList<>();
        List<WhatIfView.TaskChange> tasks = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            compare(before, was.get(i), becomes.get(i), changes);
            if (was.get(i).status() != becomes.get(i).status()) {
                tasks.add(new WhatIfView.TaskChange(was.get(i).task().number(), was.get(i).status(),
                        becomes.get(i).status()));
            }
        }
        List<WhatIfView.FigureChange> recalculated = changed.entrySet().stream()
                .filter(each -> !assumptions.figures().containsKey(each.getKey()))
                .map(each -> new WhatIfView.FigureChange(each.getKey(),
                        before.facts().find("", each.getKey()).value(), each.getValue().value(),
                        each.getValue().unit()))
                .toList();
        return new WhatIfView(before.rules().cycle().year(), before.region().code(), before.asOf(), changes, tasks,
                recalculated, completed(becomes), completed(was), sourced.answers().states());
    }

    private static void compare(EvaluationInput input, Evaluation.OfTask was, Evaluation.OfTask becomes,
            List<WhatIfView.Change> changes) {
        for (int i = 0; i < was.criteria().size(); i++) {
            String criterion = was.criteria().get(i).criterion().id();
            Judgement before = was.criteria().get(i).judgement();
            Judgement after = becomes.criteria().get(i).judgement();
            add(changes, was.task().number(), criterion, input.region().code(), input.region().name(), before,
                    after);
            for (int j = 0; j < before.counties().size(); j++) {
                Judgement.OfCounty county = before.counties().get(j);
                add(changes, was.task().number(), criterion, county.county().code(), county.county().name(),
                        county.judgement(), after.counties().get(j).judgement());
            }
        }
    }

    private static void add(List<WhatIfView.Change> changes, int task, String criterion, RegionCode region, String name,
            Judgement before, Judgement after) {
        WhatIfView.Outcome was = WhatIfView.Outcome.of(before);
        WhatIfView.Outcome becomes = WhatIfView.Outcome.of(after);
        if (becomes.differsFrom(was)) {
            changes.add(new WhatIfView.Change(task, criterion, region, name, was, becomes));
        }
    }

    private static long completed(List<Evaluation.OfTask> tasks) {
        return tasks.stream().filter(task -> task.status() == TaskStatus.COMPLETED).count();
    }
}
