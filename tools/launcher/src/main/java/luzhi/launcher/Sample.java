package luzhi.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
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

    private static final String DRAFT = "draft";
    /** What an evaluation is while its region may change what it tells. */
    private static final Set<String> OPEN = Set.of(DRAFT, "returned", "amending");
    private static final int REVISION_REQUIRED = 428;
    private static final Pattern FIGURE = Pattern.compile("/figures/(\\d+).*");

    private final Path folder;
    private final BiFunction<Service, DemoToken, Api> services;
    private final Warnings warnings;
    private final PrintStream out;

    /** @param services where a service is reached, for the holder of a token */
    Sample(Path folder, BiFunction<Service, DemoToken, Api> services, Warnings warnings, PrintStream out) {
        this.folder = folder;
        this.services = services;
        this.warnings = warnings;
        this.out = out;
    }

    /** States what is missing. Nothing at all where its evaluation is before somebody, accepted or published. */
    void load() {
        String state = state();
        if (!OPEN.contains(state)) {
            warnings.tell("Nothing of the sample city is stated again: its evaluation of " + CYCLE + " is " + state
                    + ".");
            return;
        }
        for (Service service : Service.values()) {
            loadFigures(service, figures(service));
        }
        loadDeclarations();
        new SampleRegisters(folder.resolve("registers.csv"), folder.resolve("registers"),
                new SampleRegisters.Holder(DemoToken.CITY, REGION, REGION), services, warnings, out).load();
    }

    /** Where the last step of its submission has led. */
    private String state() {
        Answer answer = api(Service.REPORT)
                .get("/v1/evaluations/" + CYCLE + "/" + REGION + "/submission/log?limit=10000");
        require(answer, Service.REPORT);
        JsonNode steps = answer.body().path("steps");
        return steps.isEmpty() ? DRAFT : steps.get(steps.size() - 1).path("to").asText();
    }

    private Api api(Service service) {
        return services.apply(service, DemoToken.CITY);
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
            Map<String, String> titles = titles(service);
            changed.forEach(index -> warnings.tell(service.module() + " keeps what was stated since: "
                    + figures.get(index).name(titles)));
            List<SampleFigure> others = new ArrayList<>(figures);
            changed.stream().sorted((a, b) -> b - a).forEach(index -> others.remove(index.intValue()));
            if (others.isEmpty()) {
                return;
            }
            answer = state(service, others);
        }
        if (isKept(answer, service, "its figures")) {
            return;
        }
        out.println("  " + service.module() + ": " + answer.body().path("received") + " figures, "
                + answer.body().path("inserted") + " new, " + answer.body().path("updated") + " changed, "
                + answer.body().path("unchanged") + " unchanged");
    }

    /** What the measures of a service are called, by their codes. */
    private Map<String, String> titles(Service service) {
        Answer answer = api(service).get("/v1/measures?limit=10000");
        require(answer, service);
        Map<String, String> titles = new HashMap<>();
        answer.body().path("measures").forEach(measure -> titles.put(measure.path("code").asText(),
                measure.at("/title/zh").asText() + " " + measure.at("/title/en").asText()));
        return titles;
    }

    private Answer state(Service service, List<SampleFigure> figures) {
        return api(service).put("/v1/figures", Map.of("figures", figures));
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
        Api report = api(Service.REPORT);
        List<SampleDeclaration> declarations = SampleDeclaration.read(folder.resolve("declarations.csv"));
        for (SampleDeclaration declaration : declarations) {
            Answer answer = report.put(declaration.path(CYCLE), declaration);
            if (answer.status() == REVISION_REQUIRED) {
                warnings.tell(Service.REPORT.module() + " keeps the declaration made since: "
                        + declaration.criterion());
            } else {
                isKept(answer, Service.REPORT, "its declaration " + declaration.criterion());
            }
        }
        out.println("  " + Service.REPORT.module() + ": " + declarations.size() + " declarations");
    }

    /** Whether a service refused what the sample states because of what people did since; that is told. */
    private boolean isKept(Answer answer, Service service, String what) {
        if (!answer.isOverruled()) {
            require(answer, service);
            return false;
        }
        warnings.tell(service.module() + " keeps " + what + " as it is: " + answer.detail());
        return true;
    }

    Evaluation evaluation() {
        Answer answer = api(Service.REPORT).get("/v1/evaluations/" + CYCLE + "/" + REGION);
        require(answer, Service.REPORT);
        return Evaluation.of(answer.body());
    }

    /** What the codes in an evaluation are called. */
    Words words() {
        Api report = api(Service.REPORT);
        Answer terms = report.get("/v1/terms");
        require(terms, Service.REPORT);
        return new Words(terms.body());
    }

    private static void require(Answer answer, Service service) {
        if (!answer.isOk()) {
            throw new CannotRun(service.module() + " answered " + answer.status() + ":\n"
                    + answer.body().toPrettyString());
        }
    }
}
