package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Asks every operation with every role and from own, parent, child and foreign region. The operations come from the API
 * description; what is expected comes from the service's {@code access-policy.csv}, one line an operation, so that a new
 * operation cannot be forgotten. The operations of all registers share their lines: {@code register:list} and so on.
 */
public final class AccessContract {

    private static final Logger LOG = Logger.getLogger(AccessContract.class);
    /** Roles as a token may carry them; the last is none of ours. */
    private static final List<List<String>> ROLES = List.of(List.of(), List.of("reporter"), List.of("reviewer"),
            List.of("inspector"), List.of("admin"), List.of("teacher"));

    /** The regions of the country, which whoever may ask anything may know. */
    private static final Set<String> SAME_FOR_ALL = Set.of("listRegions", "getRegion");

    /** Examples name things that are not there, not in a state for it, or of a revision; of registers, rows are made to fit. */
    private static final Set<Integer> NOT_A_MATTER_OF_ACCESS = Set.of(404, 409, 428);

    private final Regions.City city = Regions.fresh();
    private final Regions.City elsewhere = Regions.fresh();
    private final Offers offers = Offers.ofTheService();
    private final RegisterRows rows = new RegisterRows(city, offers);

    /** Where an operation says which region it touches. */
    private enum Place {
        QUERY, PATH, BODY,
        /** In the path, and the caller's region has to stand strictly above it. */
        ABOVE,
        /** In the row that its address names. */
        ROW,
        /** In the rows of a file, and in a parameter that narrows them down. */
        FILE,
        /** Nowhere, for it touches what all regions have in common: only provinces and the country may. */
        PROVINCE, NONE
    }

    /** Whom one operation is for. */
    private record Policy(Set<String> roles, Place region) {

        /** Whether it takes no token. */
        boolean isForEverybody() {
            return roles.contains("everybody");
        }
    }

    private static Map<String, Policy> policies() throws IOException {
        Map<String, Policy> policies = new LinkedHashMap<>();
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("access-policy.csv");
                CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.forEach(line -> policies.put(line.getField("operation"),
                    new Policy(Set.copyOf(Arrays.asList(line.getField("roles").split(" "))),
                            Place.valueOf(line.getField("region").toUpperCase(java.util.Locale.ROOT)))));
        }
        return policies;
    }

    static void everyOperationHasItsPolicyAndEveryPolicyItsOperation() throws IOException {
        Set<String> operations = new TreeSet<>();
        DescribedOperation.listAll().forEach(operation -> operations.add(operation.kind()));
        assertEquals(operations, new TreeSet<>(policies().keySet()));
    }

    static void everyOperationSaysWhetherItTakesAToken() throws IOException {
        Map<String, Policy> policies = policies();
        List<String> wrong = new ArrayList<>();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            String said = operation.security().toString();
            if (!said.equals(policies.get(operation.kind()).isForEverybody() ? "[]" : "[{\"token\":[]}]")) {
                wrong.add(operation + " says " + said);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /**
     * Every role from where the operation is open, and one that may from every other region: roles and regions are judged
     * apart. What the kernel gives is walked whole at the test service: of that, from the foreign region alone, and of
     * registers after the first, which all answer by one class, with a role that may and with none.
     */
    void everyOperationIsOpenToThoseItIsForAndToNobodyElse() throws IOException {
        String first = rows.registers().stream().findFirst().orElse("");
        walk((operation, asker) -> switch (asker.relation()) {
            case "parent" -> !operation.isOfRegister() || operation.register().equals(first)
                    || asker.roles().isEmpty() || asker.roles().contains("reporter");
            case "foreign" -> asker.roles().contains(operation.isOfKernel() ? "reporter" : "admin");
            default -> asker.roles().contains("admin") && !operation.isOfKernel();
        });
    }

    /**
     * Every role from every region, at a service that has what the kernel gives and hardly anything else.
     *
     * @param own operations that are its own: all others are left to it by the real services
     */
    public void whole(Set<String> own) throws IOException {
        assertEquals(own, DescribedOperation.listAll().stream().filter(operation -> !operation.isOfKernel())
                .map(DescribedOperation::id).collect(Collectors.toSet()));
        walk((operation, asker) -> true);
    }

    /**
     * Whoever names no region is told of his own alone, whatever there is of others: after all has been written of the city that its
     * province may write.
     */
    void nobodyIsToldOfElsewhere() throws IOException {
        Map<String, Policy> policies = policies();
        String province = token(city.province(), List.of("admin", "reviewer", "inspector", "reporter"));
        DescribedOperation.listAll().stream()
                .filter(operation -> !operation.isOfRegister() && !operation.method().equals("DELETE"))
                .forEach(operation -> ask(operation, "region", province));
        rows.registers().forEach(rows::present);
        String foreign = token(elsewhere.code(), List.of("admin", "reviewer", "inspector", "reporter"));
        List<String> wrong = new ArrayList<>();
        int told = 0;
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            if (operation.method().equals("GET") && !SAME_FOR_ALL.contains(operation.id())
                    && !policies.get(operation.kind()).isForEverybody()) {
                Response answer = ask(operation, "", foreign);
                told += answer.statusCode() < 300 ? 1 : 0;
                if (answer.statusCode() < 300 && ofTheCity(answer.asString())) {
                    wrong.add(operation + " tells somebody of elsewhere: " + answer.asString());
                }
            }
        }
        assertTrue(told > 0);
        assertEquals(List.of(), wrong);
    }

    private boolean ofTheCity(String answer) {
        return answer.contains('"' + city.code() + '"') || answer.contains('"' + city.county() + '"');
    }

    private void walk(BiPredicate<DescribedOperation, Asker> asked) throws IOException {
        Map<String, Policy> policies = policies();
        List<String> wrong = new ArrayList<>();
        int combinations = 0;
        long start = System.nanoTime();
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            Policy policy = policies.get(operation.kind());
            for (String parameter : regionParameters(operation, policy)) {
                judge(operation, parameter, null, policy.isForEverybody() ? 200 : 401, "without token", wrong);
                combinations++;
                for (Asker asker : askers()) {
                    if (asked.test(operation, asker)) {
                        judge(operation, parameter, token(asker.region(), asker.roles()),
                                expected(operation, policy, asker, parameter),
                                asker.roles() + " of the " + asker.relation() + " region", wrong);
                        combinations++;
                    }
                }
            }
            if (operation.isOfRegister()) {
                rows.clear(operation.register());
            }
        }
        LOG.infof("Access: %d combinations of operation, role and region in %d ms", combinations,
                (System.nanoTime() - start) / 1_000_000);
        assertFalse(combinations == 0);
        assertEquals(List.of(), wrong);
    }

    /** Who asks: with which roles, of a region that stands how to the region asked for. */
    private record Asker(String relation, String region, List<String> roles) {}

    private List<Asker> askers() {
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put("own", city.code());
        regions.put("parent", city.province());
        regions.put("child", city.county());
        regions.put("foreign", elsewhere.code());
        List<Asker> askers = new ArrayList<>();
        regions.forEach((relation, region) -> ROLES.forEach(roles -> askers.add(new Asker(relation, region, roles))));
        return askers;
    }

    private static String token(String region, List<String> roles) {
        return Tokens.of(region, roles.toArray(String[]::new));
    }

    private static int expected(DescribedOperation operation, Policy policy, Asker asker, String parameter) {
        List<String> roles = asker.roles();
        String relation = asker.relation();
        if (policy.isForEverybody()) {
            return 200;
        }
        if (roles.stream().noneMatch(policy.roles()::contains)
                || policy.region() == Place.ABOVE && relation.equals("own")) {
            return 403;
        }
        if (policy.region() == Place.PROVINCE) {
            return relation.equals("parent") ? 200 : 403;
        }
        if (policy.region() == Place.NONE || relation.equals("own") || relation.equals("parent")) {
            return 200;
        }
        if (policy.region() == Place.ROW && !operation.hasBody()) {
            // a row of elsewhere is as good as none; a body of elsewhere is refused before anybody looks for the row
            return 404;
        }
        // rows of a file that lie outside are errors of the file, all told at once
        return parameter.isEmpty() ? 400 : 403;
    }

    /** The parameters by which the operation can be asked for a region, each in turn; empty for none. */
    private static List<String> regionParameters(DescribedOperation operation, Policy policy) {
        if (policy.region() == Place.FILE) {
            return List.of("region", "");
        }
        return policy.region() == Place.QUERY
                ? Stream.of("region", "within").filter(operation::hasParameter).toList()
                : List.of("region");
    }

    private void judge(DescribedOperation operation, String parameter, String token, int expected, String who,
            List<String> wrong) {
        Response answer = ask(operation, parameter, token);
        int status = answer.statusCode();
        try {
            if (expected != 200) {
                Problems.of(answer, expected);
            } else if (status >= 300 && (!NOT_A_MATTER_OF_ACCESS.contains(status) || operation.isOfRegister())) {
                throw new AssertionError("expected it to be permitted but was " + status + " " + answer.asString());
            }
        } catch (AssertionError refuted) {
            wrong.add(operation + " by " + parameter + ", " + who + ": " + refuted.getMessage());
        }
        if (status < 300 && Set.of("register:create", "register:delete").contains(operation.kind())) {
            rows.forget(operation.register());
        }
    }

    private Response ask(DescribedOperation operation, String regionParameter, String token) {
        Call call = new Call(operation).as(token);
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            boolean isRegion = name.equals("region") || name.equals("within");
            String value = isRegion ? city.code() : value(operation, parameter);
            switch (parameter.path("in").asText()) {
                case "path" -> call.path(name, operation.isOfRegister() ? rows.present(operation.register()) : value);
                case "query" -> {
                    if (value != null && (!isRegion || name.equals(regionParameter))) {
                        call.query(name, value);
                    }
                }
                default -> {
                    if (name.equals("If-Match") && operation.isOfRegister()) {
                        call.header(name, "*");
                    }
                }
            }
        }
        if (operation.kind().equals("register:create")) {
            rows.absent(operation.register());
        }
        if (operation.readsCsv()) {
            rows.present(operation.register());
            call.body("text/csv",
                    Localised.text(operation.fileExample(), city.code()).getBytes(StandardCharsets.UTF_8));
        } else if (operation.readsFiles()) {
            call.body("text/plain", operation.fileExample().getBytes(StandardCharsets.UTF_8));
        } else if (operation.readsForms()) {
            call.body(DescribedOperation.FORM_TYPE, operation.formExample());
        } else if (operation.readsJson()) {
            call.json(Localised.body(operation.bodyExample(), city.code(), offers));
        }
        return call.send();
    }

    /** Its example; null where it has none, except that some regions may be named only beside a cycle. */
    private String value(DescribedOperation operation, JsonNode parameter) {
        Optional<String> value = parameter.path("name").asText().equals("cycle")
                ? operation.sample(parameter)
                : DescribedOperation.example(parameter);
        return value.map(this::owned).orElse(null);
    }

    /** An example value, or a measure of this service where it is one of another. */
    private String owned(String example) {
        boolean isMeasure = example.matches("[a-z]+\\.[a-z-]+");
        return isMeasure && offers.list().stream().noneMatch(offer -> offer.code().equals(example))
                ? offers.counted().code()
                : Localised.text(example, city.code());
    }
}
