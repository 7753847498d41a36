package luzhi.report.cockpit.whatif;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.PrintedNumber;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.whatif.WhatIfView;

/**
 * A criterion that comes out differently in one region; printed as people write it, null where there is nothing.
 *
 * @param criterion its number and what it is called
 */
public record Turn(WhatIfView.Change change, String criterion, @Nullable String valueBefore,
        @Nullable String valueAfter, @Nullable String gapBefore, @Nullable String gapAfter) {

    /** Those whose verdict is another one, or those whose verdict stays though something of it moves. */
    public static List<Turn> of(WhatIfView answer, boolean turned, Cycle cycle, Locale language) {
        return answer.changes().stream()
                .filter(change -> turned == (change.before().verdict() != change.after().verdict()))
                .map(change -> of(change, cycle, language)).toList();
    }

    private static Turn of(WhatIfView.Change change, Cycle cycle, Locale language) {
        String unit = cycle.findCriterion(change.criterion()).map(Criterion::unit).orElse(null);
        String title = cycle.findCriterion(change.criterion())
                .map(found -> change.criterion() + " " + found.title().in(language)).orElse(change.criterion());
        return new Turn(change, title, PrintedNumber.text(change.before().value(), unit, language),
                PrintedNumber.text(change.after().value(), unit, language),
                PrintedNumber.difference(change.before().gap(), unit, language),
                PrintedNumber.difference(change.after().gap(), unit, language));
    }
}
