package luzhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A service of the suite.
 *
 * @param code its name without the word service; its database and its role are called so
 * @param usualPort where it listens unless told otherwise
 */
record Service(String code, int usualPort) {

    private static final List<Service> ALL = read(Checkout.ofThisLauncher().root().resolve("services.csv"));

    /** The one that asks all others. */
    static final Service REPORT = of("report");

    private static List<Service> read(Path list) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(list)) {
            return lines.stream()
                    .map(line -> new Service(line.getField("name"), Integer.parseInt(line.getField("port")))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the checkout lists in {@code services.csv}, in the order in which they are named to people. */
    static List<Service> values() {
        return ALL;
    }

    /** @throws IllegalArgumentException if no service is called so */
    static Service of(String code) {
        return ALL.stream().filter(service -> service.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such service in services.csv: " + code));
    }

    /** Those that own registers, and that the report service asks. */
    static List<Service> domains() {
        return ALL.stream().filter(service -> !service.isReport()).toList();
    }

    boolean isReport() {
        return equals(REPORT);
    }

    /** Its folder in the checkout, and what it calls itself. */
    String module() {
        return code + "-service";
    }

    /** What stands before the dot in the measures that it owns. */
    String prefix() {
        return isReport() ? "governance" : code;
    }

    /** The environment variable that chooses another port. */
    String portVariable() {
        return "LUZHI_PORT_" + variable();
    }

    /** The environment variable by which the report service finds it. */
    String sourceVariable() {
        return "LUZHI_SOURCES_" + variable() + "_URL";
    }

    private String variable() {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
