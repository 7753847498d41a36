package luzhi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the services have done so far, as each counts it itself.
 *
 * @param requests answered by each service, those for health and metrics not counted
 * @param statements sent by each service to its database; without COPY, {@code begin} and {@code commit}
 */
record Effort(Map<String, Long> requests, Map<String, Long> statements) {

    private static final String REQUESTS = "http_server_requests_seconds_count";
    private static final String STATEMENTS = "luzhi_sql_statements_total";

    static Effort of(Services services) throws IOException, InterruptedException {
        Map<String, Long> requests = new LinkedHashMap<>();
        Map<String, Long> statements = new LinkedHashMap<>();
        for (String name : services.names()) {
            String metrics = read(services.of(name));
            requests.put(name, sum(metrics, REQUESTS));
            statements.put(name, sum(metrics, STATEMENTS));
        }
        return new Effort(requests, statements);
    }

    private static String read(Service service) throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(service.open("/q/metrics", "text/plain"), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> text.append(line).append('\n'));
        }
        if (text.indexOf(STATEMENTS) < 0) {
            throw new IllegalStateException("A service does not count its statements");
        }
        return text.toString();
    }

    private static long sum(String metrics, String name) {
        return metrics.lines().filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .map(line -> new BigDecimal(line.substring(line.lastIndexOf(' ') + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add).longValueExact();
    }

    Effort since(Effort before) {
        return new Effort(less(requests, before.requests), less(statements, before.statements));
    }

    private static Map<String, Long> less(Map<String, Long> after, Map<String, Long> before) {
        Map<String, Long> difference = new LinkedHashMap<>();
        after.forEach((name, count) -> difference.put(name, count - before.get(name)));
        return difference;
    }
}
