package luzhi.bench.siege;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.bench.Machine;

/** {@code tools/bench/run siege}: all kinds of attacks, one after the other, each against a suite that stands whole. */
public final class Siege {

    private final SiegeOptions options;
    private final PrintStream out;
    private final List<Outcome> outcomes = new ArrayList<>();

    private Siege(SiegeOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /**
     * All is well if all was borne, see {@link PassRule}.
     *
     * @throws IllegalArgumentException if the arguments make no sense; it says how they would
     */
    public static Trial prepare(List<String> arguments) {
        try {
            SiegeOptions options = SiegeOptions.parse(arguments);
            List<Kind> kinds = Kinds.chosen(options);
            return (suite, out) -> new Siege(options, out).run(kinds, suite);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + "\nUsage: tools/bench/run siege " + SiegeOptions.USAGE
                    + "\nKinds: " + String.join(", ", Kinds.names()), e);
        }
    }

    private boolean run(List<Kind> kinds, Suite suite) throws Exception {
        Machine.describe(out);
        out.printf("%d s a kind, %d clients, %d slow ones for %d s%n", options.seconds(), options.clients(),
                options.slow(), options.holdSeconds());
        long begin = System.nanoTime();
        Mending mending = new Mending(suite);
        SiegeTable table = new SiegeTable(out);
        table.head();
        for (Kind kind : kinds) {
            Outcome outcome = attack(kind, suite, mending);
            outcomes.add(outcome);
            table.row(outcome);
        }
        return conclude(Duration.ofNanos(System.nanoTime() - begin));
    }

    /** A kind that cannot even be tried is told as one that was not borne. */
    private Outcome attack(Kind kind, Suite suite, Mending mending) throws IOException {
        List<String> faults = new ArrayList<>();
        boolean ready = prepare(kind, suite, mending, faults);
        // somebody may have died of what was left of the kind before
        faults.addAll(mending.mend());
        long begin = System.nanoTime();
        Tally tally;
        Watch watch = new Watch(suite, kind.service());
        Bystander bystander;
        try (watch) {
            Assault assault = new Assault(suite, options, watch, mending);
            tally = assault.tally();
            bystander = new Bystander(suite, kind.service(), assault);
            try (bystander) {
                if (ready) {
                    kind.attack(assault);
                }
            } catch (Exception e) {
                tally.fault("the bench itself failed: " + e);
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        faults.forEach(tally::fault);
        mending.mend().forEach(tally::fault);
        if (tally.notes().containsKey(Work.GOES_ON)) {
            mending.replace(kind.service());
        }
        return Outcome.of(kind, tally, watch, bystander, time);
    }

    /** Makes a kind ready, with another service if the one there does not get that done, since it is still at work for those before. */
    private static boolean prepare(Kind kind, Suite suite, Mending mending, List<String> faults) {
        try {
            kind.prepare(suite);
            return true;
        } catch (Exception stillAtWork) {
            faults.add(kind.service() + " was of no use after what was tried before, and was replaced");
        }
        try {
            mending.replace(kind.service());
            kind.prepare(suite);
            return true;
        } catch (Exception e) {
            faults.add("could not be made ready: " + e);
            return false;
        }
    }

    private boolean conclude(Duration time) throws IOException {
        long wrong = outcomes.stream().filter(outcome -> !(options.quick()
                ? PassRule.whatIsWrongWhateverTheTime(outcome)
                : PassRule.whatIsWrong(outcome)).isEmpty()).count();
        out.printf("%n%d of %d kinds were borne, after %d s. Not tried here: a provider of tokens that hangs.%n",
                outcomes.size() - wrong, outcomes.size(), time.toSeconds());
        Machine.describe(out);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("bench", "siege");
        result.put("clients", options.clients());
        result.put("secondsPerKind", options.seconds());
        result.put("seconds", time.toSeconds());
        result.put("deaths", outcomes.stream().mapToInt(outcome -> outcome.died().size()).sum());
        result.put("notBorne", wrong);
        result.put("kinds", outcomes.stream().map(Outcome::toMap).toList());
        out.println();
        out.println(new ObjectMapper().writeValueAsString(result));
        return wrong == 0;
    }
}
