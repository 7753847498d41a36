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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One service, run by the Java that runs the launcher, told by its environment all it needs to know. */
final class ServiceProcess implements Part {

    /** What Java ends with where it is told to end for want of memory. */
    static final int OUT_OF_MEMORY = 3;

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
            // the quick compiler only: all four are ready in 6 seconds instead of 9 on two cores
            "-XX:TieredStopAtLevel=1",
            // for it alone Java reserves 48 MB, and a service that has done everything once nearly fills them
            "-XX:ReservedCodeCacheSize=96m",
            // Chinese in logs, whatever the locale
            "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final Service service;
    private final Launch launch;
    private final LogFile log;
    private final URI health;
    private Process process;
    private boolean stopped;

    /**
     * How a service is run.
     *
     * @param jar the packaged service
     * @param environment what it is told, beside what the launcher was told
     * @param temporary a folder of its own for what need not outlive it; emptied at each start
     */
    record Launch(Path jar, Map<String, String> environment, Path temporary) {

        Launch {
            environment = Map.copyOf(environment);
        }

        /** How Java is told of the folder, and so how a service of a run is known from those of other folders. */
        static String temporaryOption(Path temporary) {
            return "-Djava.io.tmpdir=" + temporary;
        }

        private Process begin(LogFile log) throws IOException {
            RunFolder.remove(temporary);
            RunFolder.makeFolder(temporary);
            List<String> command = new ArrayList<>(JAVA);
            command.add(temporaryOption(temporary));
            command.addAll(optionsOf(System.getenv()));
            command.addAll(List.of("-jar", jar.toString()));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.path().toFile()));
            return builder.start();
        }
    }

    private ServiceProcess(Service service, Launch launch, LogFile log, URI address) {
        this.service = service;
        this.launch = launch;
        this.log = log;
        this.health = address.resolve("/q/health/ready");
    }

    /** Starts it, and a log of its own. */
    static ServiceProcess start(Service service, Launch launch, LogFile log, URI address) {
        log.begin();
        ServiceProcess started = new ServiceProcess(service, launch, log, address);
        started.startAgain();
        return started;
    }

    /** Further options for Java, after ours and so over them; for measuring, say. */
    private static List<String> optionsOf(Map<String, String> environment) {
        String options = environment.getOrDefault("LUZHI_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    /** Does not wait until it is ready. */
    @Override
    public synchronized void startAgain() {
        if (stopped) {
            throw new CannotRun("Stopped.");
        }
        try {
            process = launch.begin(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Service service() {
        return service;
    }

    @Override
    public String name() {
        return service.module();
    }

    @Override
    public Path log() {
        return log.path();
    }

    private synchronized Process process() {
        return process;
    }

    @Override
    public ProcessHandle handle() {
        return process().toHandle();
    }

    @Override
    public CompletableFuture<String> ending() {
        return process().onExit().thenApply(ended -> Part.told(ended.exitValue()));
    }

    /**
     * Whether it answers that it can do its work.
     *
     * @throws CannotRun if it has ended
     */
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
        Process present = process();
        if (!present.isAlive()) {
            throw NewerData.found(service, log).orElseGet(() -> new CannotRun(name() + " has ended ("
                    + Part.told(present.exitValue()) + ").\n" + log.lastLines()));
        }
    }

    CannotRun late(Duration waited) {
        return new CannotRun(name() + " was not ready after " + waited.toSeconds() + " s.\n" + log.lastLines());
    }

    /** Asks all of them to finish what they do and go; whoever has not gone by then is made to. */
    static void stopAll(List<ServiceProcess> processes, Duration patience) {
        processes.forEach(ServiceProcess::askToStop);
        long deadline = System.nanoTime() + patience.toNanos();
        for (ServiceProcess each : processes) {
            Process process = each.process();
            try {
                if (!process.waitFor(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                    process.destroyForcibly().waitFor(1, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
            }
        }
    }

    private synchronized void askToStop() {
        stopped = true;
        process.destroy();
    }
}
