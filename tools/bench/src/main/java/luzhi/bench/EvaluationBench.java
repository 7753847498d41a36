package luzhi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.bench.Service.Answer;
import luzhi.launcher.Workbench;

/**
 * Verdicts on one city, on a province with all its regions and on the whole country: how long, by how many requests and
 * statements. Beside them the same verdicts region by region, and how long it takes only to fetch the figures.
 */
final class EvaluationBench implements Bench.Measurement {

    private static final String CITY = "620700";
    private static final String COUNTY = "620702";
    private static final String PROVINCE = "620000";
    private static final int ROUNDS = 3;
    private static final int SMALL_ROUNDS = 20;
    private static final int OK = 200;

    private final Workbench workbench;
    private final boolean quick;
    private final PrintStream out;
    private final Map<String, Object> result = new LinkedHashMap<>(Map.of("bench", "evaluation"));

    private Services services;

    /** @param quick the data of one province only */
    EvaluationBench(Workbench workbench, boolean quick, PrintStream out) {
        this.workbench = workbench;
        this.quick = quick;
        this.out = out;
    }

    @Override
    public Map<String, Object> measure() throws Exception {
        services = Services.start(workbench);
        load();
        Cost city = Cost.of(one(CITY), SMALL_ROUNDS, services, workbench);
        complete(city.answer());
        put("city", "one city, " + CITY, city);
        Cost province = many("province", PROVINCE);
        if (!quick) {
            many("country", Country.REGION);
        }
        compare(province);
        return result;
    }

    private static String one(String region) {
        return "/v1/evaluations/" + Country.YEAR + "/" + region;
    }

    private static String within(String region) {
        return "/v1/evaluations/" + Country.YEAR + "?within=" + region;
    }

    private void load() throws Exception {
        String area = quick ? PROVINCE : Country.REGION;
        if (quick) {
            Sampling.draw(workbench.folder(), "--regions", PROVINCE);
        } else {
            Sampling.draw(workbench.folder(), "--country");
        }
        result.put("rows", Registers.load(workbench.folder(), area, services, out));
        vacuum();
        List<String> regions = regions(area);
        StatedFigures stated = new StatedFigures(services);
        for (String region : List.of(CITY, COUNTY)) {
            stated.addWhatIsMissingIn(complete(services.report().get(one(region))).body());
        }
        result.put("statedFigures", stated.state(regions));
        try (Connection connection = workbench.connect(Services.REPORT)) {
            result.put("declarations", new DeclarationTable(connection).fill(regions, DeclarationTable.declaredIn(
                    services.report().get("/v1/cycles/" + Country.YEAR).require(OK).body())));
        }
        vacuum();
        out.printf("%d regions: %s rows in registers, %s figures stated, %s declarations%n%n", regions.size(),
                result.get("rows"), result.get("statedFigures"), result.get("declarations"));
    }

    private List<String> regions(String area) throws IOException, InterruptedException {
        List<String> regions = new ArrayList<>();
        lines(services.report().get(within(area)))
                .forEach(line -> regions.add(line.path("region").asText()));
        return regions;
    }

    /** As the databases do by themselves within a minute. */
    private void vacuum() throws SQLException {
        for (String name : services.names()) {
            try (Connection connection = workbench.connect(name); Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private static JsonNode lines(Answer ranking) {
        return complete(ranking).body().path("regions");
    }

    /** @throws IllegalStateException if some service did not answer */
    private static Answer complete(Answer answer) {
        if (answer.require(OK).body().has("notice")) {
            throw new IllegalStateException(answer.body().path("notice").asText());
        }
        return answer;
    }

    private void put(String name, String title, Cost cost) {
        cost.say(title, out);
        result.put(name, cost.toMap());
    }

    /** A region and all below it, and the bare fetch of the same figures. */
    private Cost many(String name, String region) throws IOException, InterruptedException {
        Cost cost = Cost.of(within(region), ROUNDS, services, workbench);
        JsonNode lines = lines(cost.answer());
        put(name, "%d regions below %s".formatted(lines.size(), region), cost);
        BareFetch bare = new BareFetch(services, region, workbench);
        BareFetch.Fetched fetched = bare.fetch();
        Rounds fetching = new Rounds();
        for (int round = 0; round < ROUNDS; round++) {
            fetched = bare.fetch();
            fetching.add(fetched.time());
        }
        long decided = 0;
        long all = 0;
        for (JsonNode line : lines) {
            decided += Verdicts.ofLine(line).countDecided();
            all += Verdicts.ofLine(line).count();
        }
        out.printf("    %d of %d criteria judged%n  %-34s %s%n    %d figures, %d MB%n%n", decided, all,
                "  only to fetch the figures", fetching, fetched.figures(), fetched.bytes() >> 20);
        Map<String, Object> entry = cost.toMap();
        entry.put("regions", lines.size());
        entry.put("criteria", all);
        entry.put("judged", decided);
        entry.put("figures", fetched.figures());
        entry.put("fetchSeconds", fetching.seconds());
        result.put(name, entry);
        return cost;
    }

    /** All regions of the province one by one: the same verdicts, and how much longer that takes. */
    private void compare(Cost province) throws IOException, InterruptedException {
        JsonNode lines = lines(province.answer());
        oneByOne(lines);
        Rounds reference = new Rounds();
        Effort before = Effort.of(services);
        for (int round = 0; round < ROUNDS; round++) {
            reference.add(oneByOne(lines));
        }
        Effort effort = Effort.of(services).since(before);
        out.printf("  %-34s %s%n    requests %s%n    statements %s, all rounds together%n  %-34s %8s%n%n",
                "the same region by region", reference, effort.requests(), effort.statements(),
                "ratio (region by region / at once)", province.rounds().speedComparedTo(reference));
        result.put("oneByOneSeconds", reference.seconds());
        result.put("ratio", province.rounds().speedComparedTo(reference));
    }

    private Duration oneByOne(JsonNode lines) throws IOException, InterruptedException {
        Duration time = Duration.ZERO;
        for (JsonNode line : lines) {
            String region = line.path("region").asText();
            Answer answer = complete(services.report().get(one(region)));
            time = time.plus(answer.time());
            Verdicts alone = Verdicts.ofEvaluation(answer.body());
            Verdicts amongOthers = Verdicts.ofLine(line);
            if (!alone.equals(amongOthers)) {
                throw new IllegalStateException(region + " alone is " + alone + ", among others " + amongOthers);
            }
        }
        return time;
    }
}
