package luzhi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services that the suite consists of, as {@code services.csv} at the root of the checkout lists them. */
public final class ServiceList {

    private static final String REPORT = "report";

    private ServiceList() {}

    /** The root of the checkout: the first folder above the module that is tested in which the list stands. */
    public static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("services.csv"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The usual port of each service by its name, in the order of the list. */
    public static Map<String, Integer> ports() {
        try {
            Map<String, Integer> ports = new LinkedHashMap<>();
            List<String> lines = Files.readAllLines(checkout().resolve("services.csv"));
            lines.stream().skip(1).map(line -> line.split(","))
                    .forEach(service -> ports.put(service[0], Integer.valueOf(service[1])));
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> names() {
        return List.copyOf(ports().keySet());
    }

    /** All but the report service, which asks them. */
    public static List<String> domains() {
        return names().stream().filter(name -> !name.equals(REPORT)).toList();
    }

    /** What stands before the dot in the measures of a service: its name, but the report service keeps those of governance. */
    public static String prefix(String name) {
        return name.equals(REPORT) ? "governance" : name;
    }

    /** The folder of a service. */
    public static Path folder(String name) {
        return checkout().resolve(name + "-service");
    }
}
