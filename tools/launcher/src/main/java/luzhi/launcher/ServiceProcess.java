package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service, run by the Java that runs the launcher, told by its environment all it needs to know. */
final class ServiceProcess {

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
            // the quick compiler only: all four are ready in 6 seconds instead of 9 on two cores
            "-XX:TieredStopAtLevel=1",
            // Chinese in logs, whatever the locale
            "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final Service service;
    private final Process process;
    private final LogFile log;
    private final URI health;

    private ServiceProcess(Service service, Process process, LogFile log, URI health) {
        this.service = service;
        this.process = process;
        this.log = log;
        this.health = health;
    }

    static ServiceProcess start(Service service, Path jar, Map<String, String> environment, LogFile log, URI address) {
        log.begin();
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(optionsOf(System.getenv()));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.path().toFile()));
        try {
            return new ServiceProcess(service, builder.start(), log, address.resolve("/q/health/ready"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Further options for Java, after ours and so over them; for measuring, say. */
    private static List<String> optionsOf(Map<String, String> environment) {
        String options = environment.getOrDefault("LUZHI_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    Service service() {
        return service;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Whether it answers that it can do its work. */
    boolean isReady() {
        requireAlive();
        try {
            HttpRequest request = HttpRequest.newBuilder(health).timeout(ANSWER_WITHIN).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.", e);
        }
    }

    private void requireAlive() {
        if (!process.isAlive()) {
            throw new CannotRun(service.module() + " ended with code " + process.exitValue() + ".\n" + log.lastLines());
        }
    }

    CannotRun late(Duration waited) {
        return new CannotRun(service.module() + " was not ready after " + waited.toSeconds() + " s.\n"
                + log.lastLines());
    }

    /** Runs this when the process has ended, by itself or because somebody ended it. */
    void whenEnded(Runnable then) {
        process.onExit().thenRun(then);
    }

    /** Asks all of them to finish what they do and go; whoever has not gone by then is made to. */
    static void stopAll(List<ServiceProcess> processes, Duration patience) {
        processes.forEach(each -> each.process.destroy());
        long deadline = System.nanoTime() + patience.toNanos();
        for (ServiceProcess each : processes) {
            try {
                if (!each.process.waitFor(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                    each.process.destroyForcibly().waitFor(1, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                each.process.destroyForcibly();
            }
        }
    }
}
