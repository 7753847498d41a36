package luzhi.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The packaged suite with the sample city loaded, as {@code ./run} starts it, but on ports that nobody uses. */
final class RunningSuite implements AutoCloseable {

    private static final Checkout CHECKOUT = Checkout.ofThisLauncher();

    final RunFolder folder;
    Suite suite;
    Sample sample;
    private Ports ports;

    private RunningSuite(RunFolder folder) {
        this.folder = folder;
    }

    static RunningSuite withSample(Path folder) {
        RunningSuite running = new RunningSuite(RunFolder.open(folder));
        running.start();
        running.sample.load();
        return running;
    }

    private void start() {
        ports = Ports.free();
        suite = new Suite(CHECKOUT, folder, ports, System.out);
        suite.start(false);
        sample = new Sample(CHECKOUT.sample(), suite, System.out);
    }

    /** Stops everything and starts it again, without loading anything. */
    void restart() {
        suite.close();
        start();
    }

    /** What stands in the guide for addresses and tokens. */
    Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        for (Service service : Service.values()) {
            places.put(service.code(), ports.address(service).toString());
        }
        for (DemoToken token : DemoToken.values()) {
            places.put(token.user(), suite.token(token));
        }
        return places;
    }

    static Path file(String name) {
        return CHECKOUT.root().resolve(name);
    }

    @Override
    public void close() {
        suite.close();
        folder.close();
    }
}
