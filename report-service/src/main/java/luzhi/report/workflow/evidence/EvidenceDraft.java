package luzhi.report.workflow.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;

import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.problem.Faults;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.source.ReferenceCheck;

/**
 * What is said of a file when it is filed.
 *
 * @param dated the date of the document; null if it has none
 * @param criteria numbers, each once, in order
 * @param figures each once, in order, with its period
 */
@Embeddable
public record EvidenceDraft(String name, LocalDate dated, List<String> criteria, List<String> figures) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_CLAIMS = 50;
    private static final Pattern SOUND_NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}/\\\\]{1," + LONGEST_NAME + "}");

    /** The parameters of a request, as they came; empty where there was none, but for the date, which is null. */
    public record Parameters(String name, List<String> criterion, List<String> figure, LocalDate dated) {

        public Parameters {
            name = name == null ? "" : name;
            criterion = criterion == null ? List.of() : List.copyOf(criterion);
            figure = figure == null ? List.of() : List.copyOf(figure);
        }

        boolean namesFigures() {
            return !figure.isEmpty();
        }
    }

    /** Reads parameters. Whatever is wrong with them is added to the faults. */
    static EvidenceDraft read(Parameters sent, Cycle cycle, ReferenceCheck references, Clock clock, Faults faults) {
        if (sent.name().isEmpty()) {
            faults.at("name", "parameter-required", "name");
        } else if (sent.name().isBlank() || !SOUND_NAME.matcher(sent.name()).matches()) {
            faults.at("name", "evidence-name", sent.name(), LONGEST_NAME);
        }
        if (sent.criterion().isEmpty() && sent.figure().isEmpty()) {
            faults.at("criterion", "evidence-backs-nothing");
        }
        return new EvidenceDraft(sent.name(), notAhead(sent.dated(), clock, faults),
                criteria(sent.criterion(), cycle, faults), figures(sent.figure(), cycle, references, faults));
    }

    private static LocalDate notAhead(LocalDate date, Clock clock, Faults faults) {
        if (date != null && date.isAfter(LocalDate.now(clock))) {
            faults.at("dated", "evidence-dated-ahead", date);
        }
        return date;
    }

    private static List<String> criteria(List<String> sent, Cycle cycle, Faults faults) {
        if (isTooMany("criterion", sent, faults)) {
            return List.of();
        }
        sent.stream().filter(id -> cycle.findCriterion(id).isEmpty())
                .forEach(id -> faults.at("criterion", "no-such-criterion", id, cycle.year()));
        return List.copyOf(new TreeSet<>(sent));
    }

    private static List<String> figures(List<String> sent, Cycle cycle, ReferenceCheck references, Faults faults) {
        List<String> figures = new ArrayList<>();
        if (!isTooMany("figure", sent, faults)) {
            sent.stream().map(text -> faults.parsed("figure", text, MeasureReference::parse, "invalid-figure"))
                    .filter(Objects::nonNull)
                    .forEach(reference -> {
                        references.check(reference, (code, arguments) -> faults.at("figure", code, arguments));
                        figures.add(reference.dated(Period.ofYear(cycle.year())).toString());
                    });
        }
        return List.copyOf(new TreeSet<>(figures));
    }

    private static boolean isTooMany(String parameter, List<String> sent, Faults faults) {
        if (sent.size() > MOST_CLAIMS) {
            faults.at(parameter, "too-many-items", sent.size(), MOST_CLAIMS);
        }
        return sent.size() > MOST_CLAIMS;
    }
}
