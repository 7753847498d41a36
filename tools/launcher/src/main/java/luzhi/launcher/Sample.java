package luzhi.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.launcher.Api.Answer;

/**
 * The sample city, stated through the API by the city itself. Stating it again changes nothing, and what somebody has
 * changed since stays as they left it.
 */
final class Sample {

    static final String CYCLE = "2020";
    static final String REGION = "620700";

    private static final int CONFLICT = 409;
    private static final int REVISION_REQUIRED = 428;
    private static final Pattern FIGURE = Pattern.compile("/figures/(\\d+).*");

    private final Path folder;
    private final Suite suite;
    private final PrintStream out;

    Sample(Path folder, Suite suite, PrintStream out) {
        this.folder = folder;
        this.suite = suite;
        this.out = out;
    }

    void load() {
        for (Service service : Service.values()) {
            loadFigures(service, figures(service));
        }
        loadDeclarations();
        new SampleRegisters(folder, suite, out).load();
    }

    /** What the city states to a service; nothing where there is no file of it. */
    List<SampleFigure> figures(Service service) {
        Path file = folder.resolve("figures").resolve(service.prefix() + ".csv");
        return Files.exists(file) ? SampleFigure.read(file) : List.of();
    }

    private void loadFigures(Service service, List<SampleFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        Answer answer = state(service, figures);
        if (answer.status() == REVISION_REQUIRED) {
            Set<Integer> changed = changed(answer.body());
            changed.forEach(index -> out.println("  " + service.module() + " keeps what was stated since: "
                    + figures.get(index).name()));
            List<SampleFigure> others = new ArrayList<>(figures);
            changed.stream().sorted((a, b) -> b - a).forEach(index -> others.remove(index.intValue()));
            if (others.isEmpty()) {
                return;
            }
            answer = state(service, others);
        }
        require(answer, service);
        out.println("  " + service.module() + ": " + answer.body().path("received") + " figures, "
                + answer.body().path("inserted") + " new, " + answer.body().path("updated") + " changed, "
                + answer.body().path("unchanged") + " unchanged");
    }

    private Answer state(Service service, List<SampleFigure> figures) {
        return suite.api(service, DemoToken.CITY).put("/v1/figures", Map.of("figures", figures));
    }

    /** Which of the figures a service does not want replaced unseen. */
    private static Set<Integer> changed(JsonNode problem) {
        Set<Integer> changed = new TreeSet<>();
        for (JsonNode error : problem.path("errors")) {
            Matcher matcher = FIGURE.matcher(error.path("pointer").asText());
            if (matcher.matches()) {
                changed.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return changed;
    }

    private void loadDeclarations() {
        Api report = suite.api(Service.REPORT, DemoToken.CITY);
        List<SampleDeclaration> declarations = SampleDeclaration.read(folder.resolve("declarations.csv"));
        for (SampleDeclaration declaration : declarations) {
            Answer answer = report.put(declaration.path(CYCLE), declaration);
            if (answer.status() == REVISION_REQUIRED) {
                out.println("  " + Service.REPORT.module() + " keeps the declaration made since: "
                        + declaration.criterion());
            } else if (answer.status() == CONFLICT) {
                // submitted or published since: nobody declares anything there any more
                out.println("  " + Service.REPORT.module() + " keeps all declarations: "
                        + answer.body().path("detail").asText());
                return;
            } else {
                require(answer, Service.REPORT);
            }
        }
        out.println("  " + Service.REPORT.module() + ": " + declarations.size() + " declarations");
    }

    Evaluation evaluation() {
        Answer answer = suite.api(Service.REPORT, DemoToken.CITY).get("/v1/evaluations/" + CYCLE + "/" + REGION);
        require(answer, Service.REPORT);
        return Evaluation.of(answer.body());
    }

    /** What the codes in an evaluation are called. */
    Words words() {
        Api report = suite.api(Service.REPORT, DemoToken.CITY);
        Answer terms = report.get("/v1/terms");
        require(terms, Service.REPORT);
        Answer units = report.get("/v1/units");
        require(units, Service.REPORT);
        return new Words(terms.body(), units.body());
    }

    private static void require(Answer answer, Service service) {
        if (!answer.isOk()) {
            throw new CannotRun(service.module() + " answered " + answer.status() + ":\n"
                    + answer.body().toPrettyString());
        }
    }
}
