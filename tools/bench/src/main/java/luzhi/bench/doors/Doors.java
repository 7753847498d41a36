package luzhi.bench.doors;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.bench.Machine;
import luzhi.bench.siege.Suite;
import luzhi.bench.siege.Trial;

/** {@code tools/bench/run doors}: bad requests by the thousand, drawn from the API descriptions of a suite that stands whole. */
public final class Doors {

    private static final int AT_ONCE = 4;
    private static final double NANOS_A_SECOND = 1e9;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DoorsOptions options;
    private final Suite suite;
    private final Findings findings = new Findings();
    private final List<Api> apis = new ArrayList<>();

    private Doors(DoorsOptions options, Suite suite) {
        this.options = options;
        this.suite = suite;
    }

    /**
     * All is well if every request was answered or refused as it should be.
     *
     * @throws IllegalArgumentException if the arguments make no sense; it says how they would
     */
    public static Trial prepare(List<String> arguments) {
        DoorsOptions options = DoorsOptions.parse(arguments);
        return (suite, out) -> {
            Machine.describe(out);
            return new Doors(options, suite).knock(out);
        };
    }

    private boolean knock(PrintStream out) throws Exception {
        for (String service : suite.names()) {
            apis.add(describe(service));
        }
        Map<String, Integer> stacksBefore = new LinkedHashMap<>();
        for (String service : suite.names()) {
            stacksBefore.put(service, stacks(service).size());
        }
        long begin = System.nanoTime();
        knockTogether();
        double seconds = Math.round((System.nanoTime() - begin) / NANOS_A_SECOND);
        for (String service : suite.names()) {
            stacks(service).stream().skip(stacksBefore.get(service)).forEach(stack -> findings
                    .fault("a stack in the log of " + service + " at" + stack.substring(stack.lastIndexOf('\t') + 3),
                            stack));
        }
        findings.print(out);
        out.printf("%n%d requests in %.0f s, seed %d: %d not as they should be%n", options.requests(), seconds,
                options.seed(), findings.faults());
        Machine.describe(out);
        out.println();
        out.println(JSON.writeValueAsString(
                Map.of("bench", "doors", "requests", options.requests(), "seed", options.seed(), "seconds", seconds,
                        "faults", findings.faults(), "kinds", findings.statuses())));
        return findings.faults() == 0;
    }

    private Api describe(String service) throws IOException, InterruptedException {
        HttpResponse<String> document = HttpClient.newHttpClient().send(HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + suite.port(service) + "/q/openapi?format=json")).build(),
                HttpResponse.BodyHandlers.ofString());
        return Api.read(service, JSON.readTree(document.body()));
    }

    private void knockTogether() throws InterruptedException {
        List<String> sound = List.of(suite.token(BadTokens.with()),
                suite.token(BadTokens.with("region", "620702", "groups", List.of("reporter"), "upn", "county")),
                suite.token(BadTokens.with("groups", List.of("inspector"), "upn", "auditor")));
        List<String> bad = BadTokens.of(suite);
        AtomicInteger sent = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        // each of them once to each service, beside the others
        for (Api api : apis) {
            threads.add(new Thread(() -> BadRequests.listHeads(api.service()).forEach(this::send),
                    "heads-" + api.service()));
        }
        for (int number = 0; number < AT_ONCE; number++) {
            BadRequests requests = new BadRequests(apis, sound, bad, new Random(options.seed() + number));
            threads.add(new Thread(() -> {
                while (sent.getAndIncrement() < options.requests()) {
                    send(requests.next());
                }
            }, "knocking-" + number));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void send(Knock knock) {
        findings.add(knock, Answered.to(knock.bytes(), suite.port(knock.service())));
    }

    /** Where each stack in a log begins: the line before it, and its first two. */
    private List<String> stacks(String service) throws IOException {
        List<String> lines = Files.readAllLines(suite.log(service));
        List<String> stacks = new ArrayList<>();
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (isOfStack(lines.get(i)) && !isOfStack(lines.get(i - 1))) {
                stacks.add(String.join("\n      ", lines.subList(i - 1, i + 2)));
            }
        }
        return stacks;
    }

    private static boolean isOfStack(String line) {
        return line.startsWith("\tat ");
    }
}
