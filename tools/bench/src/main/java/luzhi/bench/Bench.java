package luzhi.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.bench.doors.Doors;
import luzhi.bench.siege.Siege;
import luzhi.bench.siege.Trial;
import luzhi.bench.siege.Weights;
import luzhi.bench.truth.Truth;
import luzhi.launcher.Workbench;

/** What {@code tools/bench/run} starts once everything is built: one measurement, chosen by its name. */
public final class Bench {

    private static final int USAGE = 2;
    private static final String QUICK = "--quick";
    private static final Map<String, Preparation> MEASUREMENTS = Map.of(
            "import", ImportBench::new,
            "figures", (workbench, quick, out) -> new FiguresBench(workbench, out),
            "evaluation", EvaluationBench::new,
            "claims", (workbench, quick, out) -> new ClaimsBench(workbench, out));

    /** Of those that are tried on the whole suite, as ./run starts it, several may share a start. */
    private static final Map<String, Function<List<String>, Trial>> TRIALS = Map.of("siege", Siege::prepare, "doors",
            Doors::prepare);
    /** What starts its own processes, or none. */
    private static final Map<String, Alone> ALONE = Map.of("weights", Weights::run, "truth", Truth::run);
    private static final String THEN = "then";

    private Bench() {}

    /** Starts the whole suite by itself, as ./run does, or no service at all. */
    private interface Alone {

        /**
         * @return whether all was well
         * @throws IllegalArgumentException if the arguments make no sense; it says how they would
         */
        boolean run(List<String> arguments, PrintStream out) throws Exception;
    }

    /** Takes measurements. */
    interface Measurement {

        /** @return what the last line says */
        Map<String, Object> measure() throws Exception;
    }

    /** Makes a measurement ready. */
    private interface Preparation {
        Measurement prepare(Workbench workbench, boolean quick, PrintStream out);
    }

    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>(List.of(arguments));
        if (!names.isEmpty() && TRIALS.containsKey(names.get(0))) {
            System.exit(run((all, to) -> Trial.all(trials(all), to), names, out));
        }
        if (!names.isEmpty() && ALONE.containsKey(names.get(0))) {
            System.exit(run(ALONE.get(names.get(0)), names.subList(1, names.size()), out));
        }
        boolean quick = names.remove(QUICK);
        if (names.size() != 1 || !MEASUREMENTS.containsKey(names.get(0))) {
            System.err.println("Usage: tools/bench/run import|figures|evaluation|claims [" + QUICK
                    + "], or siege, weights, doors or truth with options of their own; siege … then doors … on one suite");
            System.exit(USAGE);
        }
        System.exit(run(MEASUREMENTS.get(names.get(0)), quick, out));
    }

    /** Each with its arguments, which end where the next one begins. */
    private static List<Trial> trials(List<String> arguments) {
        List<Trial> trials = new ArrayList<>();
        for (int begin = 0, end; begin < arguments.size(); begin = end + 1) {
            List<String> rest = arguments.subList(begin, arguments.size());
            end = begin + (rest.contains(THEN) ? rest.indexOf(THEN) : rest.size());
            Function<List<String>, Trial> trial = TRIALS.get(arguments.get(begin));
            if (trial == null) {
                throw new IllegalArgumentException(arguments.get(begin) + " is none of " + TRIALS.keySet());
            }
            trials.add(trial.apply(arguments.subList(begin + 1, end)));
        }
        return trials;
    }

    private static int run(Alone trial, List<String> arguments, PrintStream out) {
        try {
            return trial.run(arguments, out) ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (Exception e) {
            out.flush();
            e.printStackTrace();
            return 1;
        }
    }

    private static int run(Preparation preparation, boolean quick, PrintStream out) {
        try (Workbench workbench = Workbench.open(out)) {
            Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "stop"));
            return run(preparation.prepare(workbench, quick, out), workbench, out);
        }
    }

    private static int run(Measurement measurement, Workbench workbench, PrintStream out) {
        try {
            Machine.describe(out);
            Map<String, Object> result = measurement.measure();
            Machine.describe(out);
            out.println();
            out.println(new ObjectMapper().writeValueAsString(result));
            return 0;
        } catch (Exception e) {
            out.flush();
            e.printStackTrace();
            // they go with the workbench's folder
            System.err.println(workbench.lastLines());
            return 1;
        }
    }
}
