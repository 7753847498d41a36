package luzhi.report.cockpit.register;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import luzhi.core.language.Titled;
import luzhi.kernel.problem.Problem;
import luzhi.kernel.problem.WordedFault;
import luzhi.kernel.register.RegisterForm;
import luzhi.kernel.register.deferred.DeferredImportView;
import luzhi.report.assessment.source.ServiceNames;

/**
 * An import that nobody waits for.
 *
 * @param register what the register is called; null if its service did not tell
 * @param service whose data it is
 * @param address of the register's page
 * @param standing null if the service did not tell
 * @param failure what became of asking it; null if it told
 * @param problem the same in its words
 */
record ImportProgress(@Nullable String register, String service, String address,
        @Nullable DeferredImportView standing, @Nullable Titled failure, @Nullable Problem problem) {

    private static final int MOST_FAULTS = 200;

    static ImportProgress of(RegisterPath at, @Nullable RegisterForm form, @Nullable DeferredImportView standing,
            Told<?> told, Locale language) {
        return new ImportProgress(form == null ? null : form.title().in(language),
                ServiceNames.of(at.service()).in(language), at.at(""), standing,
                told.isGood() ? null : told.status(), told.problem());
    }

    /** Whether there is more to come of it, as far as is known. */
    public boolean isUnderWay() {
        return standing == null || !standing.state().isEnded();
    }

    /** What it did, or would do; null before, and where it was refused. */
    public @Nullable ImportCounts counts() {
        return standing == null || standing.receipt() == null ? null : ImportCounts.of(standing.receipt());
    }

    /** What is wrong with the file, the first of it. */
    public List<WordedFault> faults() {
        return all().stream().limit(MOST_FAULTS).toList();
    }

    /** How much of what is wrong with it is not shown. */
    public long further() {
        return Math.max(0, inAll() - MOST_FAULTS);
    }

    /** How much is wrong with it. */
    public long inAll() {
        if (standing == null) {
            return 0;
        }
        if (standing.receipt() != null) {
            return standing.receipt().taken();
        }
        return standing.problem() == null || standing.problem().errorCount() == null
                ? all().size()
                : standing.problem().errorCount();
    }

    private List<WordedFault> all() {
        if (standing == null) {
            return List.of();
        }
        if (standing.receipt() != null) {
            return standing.receipt().errors();
        }
        return standing.problem() == null ? List.of() : standing.problem().errors();
    }
}
