package luzhi.report.cockpit.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.figure.PrintedNumber;
import luzhi.core.problem.Refusal;
import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Caller;
import luzhi.kernel.admission.Admission;
import luzhi.kernel.admission.Room;
import luzhi.kernel.figure.FigureChanges;
import luzhi.kernel.figure.FigureChanges.FigureChange;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.whatif.WhatIfService;
import luzhi.report.assessment.whatif.WhatIfView;
import luzhi.report.cockpit.whatif.Turn;

/** What would follow from a file that was tried: figures as its service tells them, and verdicts as they would be judged by these. */
@ApplicationScoped
class Forecasts {

    private static final int SHOWN = 100;
    private static final String KIND = "evaluation";

    private final MeasureDirectory measures;
    private final RegionDirectory regions;
    private final CycleCatalog cycles;
    private final WhatIfService whatIf;
    private final Admission admission;
    private final Caller caller;

    Forecasts(MeasureDirectory measures, RegionDirectory regions, CycleCatalog cycles, WhatIfService whatIf,
            Admission admission, Caller caller) {
        this.measures = measures;
        this.regions = regions;
        this.cycles = cycles;
        this.whatIf = whatIf;
        this.admission = admission;
        this.caller = caller;
    }

    /** @param changes null where the service told none; then nothing is told here */
    @Nullable
    Effects of(RegisterPath at, @Nullable FigureChanges changes, Locale language) {
        if (changes == null) {
            return null;
        }
        FigureNames names = new FigureNames(measures.ask(), language);
        return new Effects(changes.count(), changes.first().stream().limit(SHOWN)
                .map(change -> move(change, names, language)).toList(),
                changes.first().stream().anyMatch(change -> !isTaken(change)), verdicts(at, changes, language));
    }

    private Effects.Move move(FigureChange change, FigureNames names, Locale language) {
        boolean taken = isTaken(change);
        return new Effects.Move(names.of(key(change)),
                regions.findLatest(change.region()).map(Region::name).orElse(change.region().text()),
                PrintedNumber.text(taken ? change.before().best() : change.before().derived(), change.unit(),
                        language),
                PrintedNumber.text(after(change), change.unit(), language));
    }

    /** Whether an evaluation would take what the register gives. */
    private static boolean isTaken(FigureChange change) {
        BigDecimal before = change.before().best();
        BigDecimal after = change.after().best();
        return before == null || after == null ? before != after : before.compareTo(after) != 0;
    }

    private static @Nullable BigDecimal after(FigureChange change) {
        return isTaken(change) ? change.after().best() : change.after().derived();
    }

    private static FigureKey key(FigureChange change) {
        return new FigureKey(change.region(), change.measure(), change.period(), change.dimensions());
    }

    private Effects.@Nullable Verdicts verdicts(RegisterPath at, FigureChanges changes, Locale language) {
        Map<FigureKey, BigDecimal> assumed = changes.first().stream().filter(change -> after(change) != null)
                .collect(Collectors.toMap(Forecasts::key, Forecasts::after));
        if (assumed.isEmpty() || changes.count() > changes.first().size()) {
            return null;
        }
        Optional<Room> room = admission.waitForRoom(KIND, caller.name(), caller.region().text());
        if (room.isEmpty()) {
            return null;
        }
        try {
            WhatIfView answer = whatIf.answer(at.cycle(), at.region(), assumed);
            return new Effects.Verdicts(
                    List.copyOf(Turn.of(answer, true, cycles.get(at.cycle(), at.region()), language)),
                    answer.completedTasksBefore(), answer.completedTasks());
        } catch (Refusal cannotBeTold) {
            return null;
        } finally {
            room.get().giveBack();
        }
    }
}
