package luzhi.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.launcher.Workbench;

/** What {@code bench/run} starts once everything is built: one measurement, chosen by its name. */
public final class Bench {

    private static final int USAGE = 2;
    private static final String QUICK = "--quick";

    private Bench() {}

    /** Takes measurements. */
    interface Measurement {

        /** @return what the last line says */
        Map<String, Object> measure() throws Exception;
    }

    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean quick = names.remove(QUICK);
        if (names.size() != 1 || !List.of("import", "figures").contains(names.get(0))) {
            System.err.println("Usage: bench/run import|figures [" + QUICK + "]");
            System.exit(USAGE);
        }
        System.exit(run(names.get(0), quick, out));
    }

    private static int run(String name, boolean quick, PrintStream out) {
        try (Workbench workbench = Workbench.open("infrastructure", out)) {
            Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "stop"));
            Machine.describe(out);
            Measurement measurement = name.equals("import")
                    ? new ImportBench(workbench, quick, out)
                    : new FiguresBench(workbench, out);
            Map<String, Object> result = measurement.measure();
            Machine.describe(out);
            out.println();
            out.println(new ObjectMapper().writeValueAsString(result));
            return 0;
        } catch (Exception e) {
            out.flush();
            e.printStackTrace();
            return 1;
        }
    }
}
