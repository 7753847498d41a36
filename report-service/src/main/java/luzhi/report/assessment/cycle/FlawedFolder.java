package luzhi.report.assessment.cycle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import luzhi.core.language.Wording;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/**
 * A cycle that comes with the service is flawed, and the service does not start with it. Whoever reads the log finds each flaw
 * with its file, the pointer into that file and what was expected, in both languages.
 */
final class FlawedFolder extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private static final Wording WORDING = new Wording("wording/problems", "wording/service-problems");

    /**
     * One flaw.
     *
     * @param file its name in the folder
     * @param fault its pointer leads into the file
     */
    record Flaw(String file, Fault fault) {

        static List<Flaw> of(String file, RuleBroken flawed) {
            return flawed.faults().stream().map(fault -> new Flaw(file, fault)).toList();
        }

        private String sentence(int year) {
            return "cycles/" + year + "/" + file + " " + (fault.pointer() == null ? "" : fault.pointer() + " ")
                    + fault.code() + ": " + sentence(Locale.CHINESE) + " / " + sentence(Locale.ENGLISH);
        }

        private String sentence(Locale language) {
            return WORDING.sentence(language, fault.code(), fault.arguments().toArray());
        }
    }

    FlawedFolder(int year, List<Flaw> flaws) {
        super(flaws.stream().map(flaw -> flaw.sentence(year))
                .collect(
                        Collectors.joining("\n", sentence(Locale.CHINESE, year) + " / " + sentence(Locale.ENGLISH, year)
                                + "\n", "")));
    }

    private static String sentence(Locale language, int year) {
        return WORDING.sentence(language, "shipped-cycle-flawed", year);
    }
}
