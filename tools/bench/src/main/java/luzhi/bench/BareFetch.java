package luzhi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.launcher.Workbench;

/**
 * The figures that the report service fetched for many regions, fetched again by the very same requests, as the services' logs
 * have them, and forgotten: nobody who judges from figures can be faster.
 */
final class BareFetch {

    private static final String CSV = "text/csv";

    private final Services services;
    private final Map<String, String> targets = new LinkedHashMap<>();

    BareFetch(Services services, String within, Workbench workbench) throws IOException {
        this.services = services;
        Pattern request = Pattern.compile("\"GET (/v1/figures\\?[^ \"]*within=" + within + "[^ \"]*) ");
        for (String name : Services.DOMAINS) {
            targets.put(name, last(request, workbench.log(name)));
        }
    }

    private static String last(Pattern request, Path log) throws IOException {
        String found = null;
        for (String line : Files.readAllLines(log)) {
            Matcher matcher = request.matcher(line);
            found = matcher.find() ? matcher.group(1) : found;
        }
        if (found == null) {
            throw new IllegalStateException(log + " has no " + request);
        }
        return found;
    }

    /** @param figures of all services together */
    record Fetched(long figures, long bytes, Duration time) {}

    /** All services at once, as the report service does. */
    Fetched fetch() {
        long begin = System.nanoTime();
        List<CompletableFuture<Service.Stream>> answers = new ArrayList<>();
        targets.forEach((name, target) -> answers.add(CompletableFuture.supplyAsync(() -> read(name, target),
                task -> new Thread(task, name).start())));
        List<Service.Stream> read = answers.stream().map(CompletableFuture::join).toList();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        return new Fetched(read.stream().mapToLong(Service.Stream::lines).sum() - read.size(),
                read.stream().mapToLong(Service.Stream::bytes).sum(), time);
    }

    private Service.Stream read(String name, String target) {
        try {
            return services.of(name).read(target, CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
