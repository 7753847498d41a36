package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a genuine seal, it is not verified any more. Some of all mutations are tried, drawn by a seed;
 * {@code -Dseal.mutations=1} tries every one of every value, and {@code 10} one in ten.
 */
class SealMutationTest {

    private static final long SEED = Long.getLong("seal.seed", 20201031L);
    private static final int ONE_IN = Integer.getInteger("seal.mutations", 4000);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final RandomGenerator random = new Random(SEED);
    private final Map<Mutation, Results> results = new EnumMap<>(Mutation.class);

    @TempDir
    Path folder;
    private String sealed;
    private Path file;
    private String hash;
    private String keys;

    /** What became of the mutations of one kind. */
    private static final class Results {

        private int tried;
        private int refusedByKey;
        private int refusedByHash;
        private int impossible;
        private int inconsistent;
        private int consistent;
        private Duration longest = Duration.ZERO;

        private String line(Mutation mutation) {
            return String.format("%-28s %7d %7d %7d %8d %8d %8d %6d", mutation.name().toLowerCase().replace('_', ' '),
                    tried, refusedByKey, refusedByHash, impossible, inconsistent, consistent, longest.toMillis());
        }
    }

    @BeforeEach
    void sealAndSign() throws IOException {
        byte[] genuine = SealedSample.seal(1, null);
        sealed = new String(genuine, StandardCharsets.UTF_8);
        file = Files.write(folder.resolve("seal.json"), genuine);
        hash = "--sha256=" + StoredSeal.sha256(genuine);
        SealKey key = SealKey.read(SealKeyFile.write(folder.resolve("key.pem"), SealKeyFile.pair()));
        Files.writeString(folder.resolve("seal.json.jws"), key.sign(genuine));
        keys = "--key=" + Files.writeString(folder.resolve("keys.json"),
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + key.published().point() + "\"}");
    }

    @Test
    void nothingChangedIsVerified() throws IOException {
        Verifier.run(keys, file).says(0, "VERIFIED");
        Verifier.run(hash, file).says(0, "VERIFIED");
        List<JsonSpans.Span> spans = JsonSpans.of(sealed);
        for (Mutation mutation : Mutation.values()) {
            results.put(mutation, new Results());
            for (JsonSpans.Span span : spans) {
                Optional<String> mutated = random.nextInt(ONE_IN) == 0
                        ? mutation.apply(sealed, span)
                        : Optional.empty();
                if (mutated.isPresent()) {
                    check(mutation, span, mutated.get());
                }
            }
        }
        String table = table(spans.size());
        Files.writeString(Path.of("target", "seal-mutations.txt"), table);
        System.out.println(table);
        results.forEach((mutation, result) -> assertTrue(result.tried > 0, mutation::name));
    }

    private void check(Mutation mutation, JsonSpans.Span span, String mutated) throws IOException {
        Files.writeString(file, mutated);
        Results result = results.get(mutation);
        result.tried++;
        String what = "seed " + SEED + ": " + mutation + " at " + span.start();
        Verifier.Outcome byKey = timed(result, what, keys);
        Verifier.Outcome byHash = timed(result, what, hash);
        Verifier.Outcome alone = timed(result, what);
        result.refusedByKey += byKey.status() == 1 && byKey.lines() == 1 ? 1 : 0;
        result.refusedByHash += byHash.status() == 1 && byHash.lines() == 1 ? 1 : 0;
        assertEquals(result.tried, result.refusedByKey, () -> what + "\n" + byKey);
        assertEquals(result.tried, result.refusedByHash, () -> what + "\n" + byHash);
        switch (alone.status()) {
            case 1 -> result.inconsistent++;
            case 2 -> {
                result.impossible++;
                assertEquals(1, alone.lines(), () -> what + "\n" + alone);
                assertFalse(alone.printed().contains("could not cope"), () -> what + "\n" + alone);
            }
            case 3 -> result.consistent++;
            default -> throw new AssertionError(what + "\n" + alone);
        }
    }

    private Verifier.Outcome timed(Results result, String what, String... option) {
        // of the processor: what others do on the machine is not the verifier's
        long begin = THREADS.getCurrentThreadCpuTime();
        Verifier.Outcome outcome = option.length == 0 ? Verifier.run(file) : Verifier.run(option[0], file);
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin);
        result.longest = taken.compareTo(result.longest) > 0 ? taken : result.longest;
        assertTrue(taken.compareTo(LONGEST) < 0, () -> what + " took " + taken);
        return outcome;
    }

    private String table(int values) {
        StringBuilder table = new StringBuilder();
        table.append("values ").append(values).append(", one in ").append(ONE_IN).append(", seed ").append(SEED)
                .append('\n').append(String.format("%-28s %7s %7s %7s %8s %8s %8s %6s%n", "", "tried", "by key",
                        "by hash", "no seal", "broken", "consist.", "ms"));
        results.forEach((mutation, result) -> table.append(result.line(mutation)).append('\n'));
        return table.toString();
    }
}
