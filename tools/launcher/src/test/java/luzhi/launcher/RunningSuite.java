package luzhi.launcher;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged suite with the sample city loaded, started by {@code ./run}, but on ports that nobody uses. */
final class RunningSuite implements AutoCloseable {

    private static final Checkout ORIGINAL = Checkout.ofThisLauncher();
    /** A folder's name may hold a space, and Chinese. */
    private static final Path PLACE = ORIGINAL.root().resolve("tools/launcher/target/试 run");
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(60);

    private final LinkedCheckout checkout = LinkedCheckout.at(PLACE);
    private final Ports ports = Ports.free();
    private final Path output = PLACE.resolve("run.txt");
    private final Process process;

    RunningSuite() {
        process = run(output);
        // should the tests be killed
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop ./run"));
        try {
            await().atMost(READY_WITHIN).until(() -> !process.isAlive() || printed().contains("Ctrl-C stops"));
            if (!process.isAlive()) {
                throw new IllegalStateException("./run has ended with code " + process.exitValue() + ":\n" + printed());
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Process run(Path output, String... options) {
        Map<String, String> environment = new HashMap<>();
        for (Service service : Service.values()) {
            environment.put(service.portVariable(), String.valueOf(ports.of(service)));
        }
        try {
            return checkout.start(environment, output, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed so far. */
    String printed() {
        return read(output);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address(Service service) {
        return ports.address(service);
    }

    /** The API of a service, for the holder of a token. */
    Api api(Service service, DemoToken token) {
        return new Api(address(service), token(token));
    }

    private String token(DemoToken token) {
        return read(token.file(checkout.run().resolve("tokens")));
    }

    /** What signs the tokens that the services trust. */
    SigningKey key() {
        return SigningKey.in(checkout.run().resolve("keys"));
    }

    /** What the sample states at a service. */
    List<SampleFigure> figures(Service service) {
        return SampleFigure.read(ORIGINAL.sample().resolve("figures").resolve(service.prefix() + ".csv"));
    }

    /** The sample city's evaluation. */
    Evaluation evaluation() {
        Api.Answer answer = api(Service.REPORT, DemoToken.CITY)
                .get("/v1/evaluations/" + Sample.CYCLE + "/" + Sample.REGION);
        if (!answer.isOk()) {
            throw new IllegalStateException(answer.body().toPrettyString());
        }
        return Evaluation.of(answer.body());
    }

    String log(Service service) {
        return read(checkout.run().resolve("logs").resolve(service.module() + ".log"));
    }

    /** What stands in the guide for addresses and tokens. */
    Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (Service service : Service.values()) {
            places.put(service.code(), address(service).toString());
        }
        for (DemoToken token : DemoToken.values()) {
            places.put(token.user(), token(token));
        }
        return places;
    }

    static Path file(String name) {
        return ORIGINAL.root().resolve(name);
    }

    /** Kills a service outright. */
    void kill(Service service) {
        process(service.module()).destroyForcibly();
    }

    /** Kills PostgreSQL's first process outright. */
    void killDatabase() {
        process("PostgreSQL").destroyForcibly();
    }

    /** As the launcher wrote it down. */
    private ProcessHandle process(String name) {
        return read(checkout.run().resolve("processes")).lines().map(line -> line.split(" ", 3))
                .filter(entry -> entry[2].equals(name))
                .map(entry -> ProcessHandle.of(Long.parseLong(entry[0])).orElseThrow()).findFirst().orElseThrow();
    }

    /** Leaves a register of processes that nobody can read, and removes the mark by which versions before told a database. */
    void damageWhatItWroteDown() {
        RunFolder.write(checkout.run().resolve("processes"), "\u0000\u0000 no process\n");
        RunFolder.remove(DataFolder.choose(checkout.run(), System.out).resolve("postgres/luzhi.complete"));
    }

    /** The folder in which {@code ./run} was called. */
    Path folder() {
        return checkout.root();
    }

    /** Asks it to end, as an init system would, and answers its exit code. */
    int stop() {
        process.destroy();
        return exitCode(process, STOPPED_WITHIN);
    }

    /** What {@code ./run --once} in the same folder prints, once it has ended well. Builds nothing, whatever was edited since. */
    String runOnce() {
        RunFolder.write(checkout.run().resolve("built"), "");
        Path printed = PLACE.resolve("run-once.txt");
        Process once = run(printed, "--once");
        int code = exitCode(once, READY_WITHIN);
        if (code != 0) {
            throw new IllegalStateException("./run --once has ended with code " + code + ":\n" + read(printed));
        }
        return read(printed);
    }

    private static int exitCode(Process process, Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException("./run has not ended after " + patience.toSeconds() + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
        checkout.removeData();
    }
}
