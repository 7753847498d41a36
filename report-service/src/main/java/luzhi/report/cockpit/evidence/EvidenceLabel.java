package luzhi.report.cockpit.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import luzhi.core.period.Day;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.report.workflow.evidence.EvidenceDraft;

/**
 * What is said of a file before it is chosen. It stands in the address, so that whatever becomes of the file, it is not typed twice.
 *
 * @param name null or blank while nothing was said
 * @param criterion those that it backs, and {@code figure} the figures
 * @param dated a day; null or blank for none
 */
record EvidenceLabel(@RestQuery @Nullable String name, @RestQuery @Nullable List<String> criterion,
        @RestQuery @Nullable List<String> figure, @RestQuery @Nullable String dated) {

    /** Whether there is enough of it to go on and choose the file. */
    public boolean isWritten() {
        return name != null && !name.isBlank();
    }

    /** Whether the file is to back that criterion. */
    public boolean backs(String id) {
        return criterion != null && criterion.contains(id);
    }

    /** The figures that the file is to back. */
    public List<String> figures() {
        return figure == null ? List.of() : figure;
    }

    /** The same as an address says it, without what is left blank. */
    public String query() {
        return Stream.of(part("name", name), parts("criterion", criterion),
                parts("figure", figure), part("dated", dated))
                .flatMap(Function.identity()).collect(Collectors.joining("&", "?", ""));
    }

    private static Stream<String> parts(String field, @Nullable List<String> said) {
        return said == null ? Stream.empty() : said.stream().flatMap(each -> part(field, each));
    }

    private static Stream<String> part(String field, @Nullable String said) {
        return said == null || said.isBlank()
                ? Stream.empty()
                : Stream.of(field + '=' + URLEncoder.encode(said, StandardCharsets.UTF_8));
    }

    /** @throws RuleBroken if the day is none */
    EvidenceDraft.Parameters parameters() {
        Faults faults = new Faults();
        LocalDate day = dated == null || dated.isBlank()
                ? null
                : faults.parsed("dated", dated, Day::parse, "invalid-date");
        faults.throwIfAny();
        return new EvidenceDraft.Parameters(name, criterion, figure, day);
    }
}
