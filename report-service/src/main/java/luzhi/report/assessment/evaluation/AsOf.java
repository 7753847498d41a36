package luzhi.report.assessment.evaluation;

import java.time.LocalDate;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;

/** The query parameter that chooses the day as of which to judge. */
public final class AsOf {

    private AsOf() {}

    /**
     * @return null if nothing is said
     * @throws RuleBroken if it is no date
     */
    public static LocalDate parse(String text) {
        if (text == null) {
            return null;
        }
        Faults faults = new Faults();
        LocalDate day = faults.parsed("asOf", text, LocalDate::parse, "invalid-date");
        faults.throwIfAny();
        return day;
    }
}
