package luzhi.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** What {@code ./run} starts once everything is built. */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private final PrintStream out;
    private volatile int exitCode;

    private Launcher(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) {
        // Chinese on every terminal, also where the locale says nothing of UTF-8
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException unknown) {
            System.err.println("Unknown option: " + unknown.getMessage());
            System.exit(USAGE);
            return;
        }
        new Launcher(out).run(options);
    }

    private void run(Options options) {
        try {
            Checkout checkout = Checkout.ofThisLauncher();
            Ports ports = Ports.fromEnvironment(System.getenv());
            RunFolder folder = RunFolder.open(checkout.root().resolve(".run"),
                    options.database() ? "" : explorer(ports));
            Suite suite = new Suite(checkout, folder, ports, out);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, folder), "stop"));
            run(options, checkout, folder, ports, suite);
        } catch (CannotRun e) {
            fail(e.getMessage());
        }
        System.exit(exitCode);
    }

    private void run(Options options, Checkout checkout, RunFolder folder, Ports ports, Suite suite) {
        try {
            if (options.database()) {
                suite.startDatabase(options.fresh());
                sayHowToDevelop(folder.path());
            } else {
                suite.start(options.fresh());
                showSample(options, checkout, folder, suite);
                sayWhereToGo(folder.path(), ports);
            }
            if (!options.once()) {
                out.println("\nCtrl-C stops everything.");
                awaitInterrupt();
            }
        } catch (RuntimeException e) {
            // what breaks while everything is being stopped is no failure
            if (!suite.isClosed()) {
                fail(told(e));
            }
        }
    }

    private void showSample(Options options, Checkout checkout, RunFolder folder, Suite suite) {
        out.println("Loading the sample city …");
        Warnings warnings = new Warnings(new LogFile(folder.log("warnings")), out);
        Sample sample = new Sample(checkout.sample(), suite::api, warnings, out);
        sample.load();
        if (options.province()) {
            out.println("Drawing and loading the other cities of its province …");
            new SampleProvince(checkout, folder.path().resolve("province"), suite::api, warnings, out).load();
        }
        warnings.tellRest();
        new EvaluationTable(sample.evaluation(), sample.words(), out).print();
    }

    private static String told(RuntimeException e) {
        if (e instanceof CannotRun) {
            return e.getMessage();
        }
        return e instanceof UncheckedIOException
                ? "It came to a stop (" + e.getCause() + "). ./run again goes on from there."
                : e.toString();
    }

    private void fail(String message) {
        exitCode = FAILED;
        System.out.flush();
        System.err.println("\n" + message);
    }

    private void sayWhereToGo(Path folder, Ports ports) {
        String report = report(ports);
        Path token = DemoToken.CITY.file(folder.resolve("tokens"));
        out.println("\nPages 页面                     " + report(ports) + "/");
        out.println("Explorer of all services       " + explorer(ports));
        out.println("  of one of them               " + explorer(ports) + "?urls.primaryName="
                + Service.domains().get(0).code());
        out.println("Tokens to try it with          " + DemoToken.files(folder.resolve("tokens")));
        out.println("Logs                           " + folder.resolve("logs"));
        out.println("For example:");
        out.println("  curl -H \"Authorization: Bearer $(cat '" + token + "')\" " + report + "/v1/evaluations/"
                + Sample.CYCLE + "/" + Sample.REGION);
    }

    private static String report(Ports ports) {
        return "http://localhost:" + ports.of(Service.REPORT);
    }

    private static String explorer(Ports ports) {
        return report(ports) + "/q/swagger-ui";
    }

    private void sayHowToDevelop(Path folder) {
        out.println("\nA service in development mode  ./mvnw quarkus:dev -pl "
                + Service.domains().get(0).module());
        out.println("Tokens to try it with          " + DemoToken.files(folder.resolve("tokens")));
        out.println("Log                            " + folder.resolve("logs/postgres.log"));
    }

    private static void awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs however the launcher ends. Being asked to stop is how it is meant to end, so that is no failure. */
    private void stop(Suite suite, RunFolder folder) {
        suite.close();
        folder.close();
        Runtime.getRuntime().halt(exitCode);
    }
}
