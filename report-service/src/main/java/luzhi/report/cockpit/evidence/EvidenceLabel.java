package luzhi.report.cockpit.evidence;

import java.time.LocalDate;
import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import luzhi.core.period.Day;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.kernel.http.SentTexts;
import luzhi.report.workflow.evidence.EvidenceDraft;

/**
 * What is said of a file. An address may say it beforehand; it is sent with the file, and shown again if that is not taken.
 *
 * @param name null or blank while nothing was said
 * @param criterion those that it backs, and {@code figure} the figures
 * @param dated a day; null or blank for none
 */
record EvidenceLabel(@RestQuery @Nullable String name, @RestQuery @Nullable List<String> criterion,
        @RestQuery @Nullable List<String> figure, @RestQuery @Nullable String dated) {

    static final String NAME = "name";
    static final String CRITERION = "criterion";
    static final String FIGURE = "figure";
    static final String DATED = "dated";
    /** Nothing was said. */
    static final EvidenceLabel NONE = new EvidenceLabel(null, null, null, null);

    /** As it came with a file. */
    static EvidenceLabel of(SentTexts texts) {
        return new EvidenceLabel(texts.find(NAME), texts.list(CRITERION), texts.list(FIGURE), texts.find(DATED));
    }

    /** Whether the file is to back that criterion. */
    public boolean backs(String id) {
        return criterion != null && criterion.contains(id);
    }

    /** The figures that the file is to back. */
    public List<String> figures() {
        return figure == null ? List.of() : figure;
    }

    /** @throws RuleBroken if the day is none */
    EvidenceDraft.Parameters parameters() {
        Faults faults = new Faults();
        LocalDate day = dated == null || dated.isBlank()
                ? null
                : faults.parsed(DATED, dated, Day::parse, "invalid-date");
        faults.throwIfAny();
        return new EvidenceDraft.Parameters(name, criterion, figure, day);
    }
}
