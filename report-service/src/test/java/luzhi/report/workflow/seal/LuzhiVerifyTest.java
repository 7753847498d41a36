package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import luzhi.report.assessment.evaluation.SampleCity;

/** The program that verifies seals without this service. */
class LuzhiVerifyTest {

    /** For a program that runs for a second. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final Path PROGRAM = Path.of("..", "tools", "verify", "LuzhiVerify.java");
    private static String sealed;

    private static Method verifier;

    @TempDir
    static Path classes;
    @TempDir
    Path folder;

    /** What the program printed, and how it ended. */
    private record Outcome(int status, String printed) {

        Outcome says(int expected, String... parts) {
            assertEquals(expected, status, printed);
            for (String part : parts) {
                assertTrue(printed.contains(part), () -> part + " is missing in\n" + printed);
            }
            return this;
        }
    }

    @BeforeAll
    static void compileAndSealTheSample() throws IOException, ReflectiveOperationException {
        assertEquals(0,
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-encoding", "UTF-8", "-Xlint:all",
                        "-proc:none", "-cp",
                        classes.toString(), "-Werror", "-d", classes.toString(), PROGRAM.toString()));
        verifier = new URLClassLoader(new URL[]{classes.toUri().toURL()}).loadClass("LuzhiVerify").getMethod("run",
                List.class, PrintStream.class);
        sealed = new String(SealedSample.seal(1, null), StandardCharsets.UTF_8);
    }

    /** In this process: a Java of its own for each would take a minute. */
    private static Outcome verify(Object... arguments) throws ReflectiveOperationException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Object status = verifier.invoke(null, Stream.of(arguments).map(Object::toString).toList(),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Outcome((int) status, printed.toString(StandardCharsets.UTF_8));
    }

    /** As anybody would run it. */
    private static Outcome run(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("LC_ALL", "C");
        Process running = process.start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(running.waitFor(), printed);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** The sealed sample with one thing changed. */
    private Path changed(String text, String by) throws IOException {
        String after = sealed.replaceFirst(Pattern.quote(text), by);
        assertFalse(after.equals(sealed), text);
        return file("changed.json", after);
    }

    @Test
    void theSampleCityIsVerified() throws Exception {
        Path file = file("seal.json", sealed);
        String hash = StoredSeal.sha256(Files.readAllBytes(file));
        verify("--sha256=" + hash, file).says(0, "VERIFIED", "核验通过", hash, "completed tasks 13/14",
                "number 1 begins the chain");
        verify("--sha256=" + "0".repeat(64), file).says(1, "given was");
    }

    @Test
    void verdictsOfAnotherDayOrYearAreVerifiedToo() throws Exception {
        SampleCity city = SampleCity.in2020();
        Path late = Files.write(folder.resolve("late.json"),
                SealedSample.seal(city.evaluate(city.cycle().reportingDate().plusDays(1)), 1, null));
        verify(late).says(0, "completed tasks 13/14");
        Path nextYear = Files.write(folder.resolve("2021.json"),
                SealedSample.seal(SealedSample.onReportingDate(SampleCity.in2021()), 1, null));
        verify(nextYear).says(0, "VERIFIED");
    }

    @Test
    void aChangedValueIsNamedByTheCriteriaThatRestOnIt() throws Exception {
        String figure = "\"measure\":\"infrastructure.classroom-connection-rate\"";
        int at = sealed.indexOf(figure);
        assertTrue(at > 0, figure);
        int value = sealed.indexOf("\"value\":\"", at);
        String after = sealed.substring(0, value) + "\"value\":\"1" + sealed.substring(sealed.indexOf("\"}", value));
        verify(file("value.json", after)).says(1, "FAIL", "NOT VERIFIED", "(620700)", "(verdict");
    }

    @Test
    void aChangedVerdictIsNamed() throws Exception {
        verify(changed("\"verdict\":\"in-progress\"", "\"verdict\":\"met\"")).says(1, "FAIL", "sealed 10.",
                "(verdict)", "封存为");
    }

    @Test
    void aChangedTaskOrCountOrDeadlineIsNamed() throws Exception {
        verify(changed("\"number\":10,\"status\":\"in-progress\"", "\"number\":10,\"status\":\"completed\"")).says(1,
                "task 10 completed", "computed in-progress");
        verify(changed("\"completedTasks\":13", "\"completedTasks\":14")).says(1, "completedTasks 14");
        verify(changed("\"outcome\":{\"deadline\":\"2020-12-31\"", "\"outcome\":{\"deadline\":\"2021-12-31\"")).says(1,
                "(deadline)");
    }

    @Test
    void aChangedThresholdIsNamedByTheCriteriaThatUseIt() throws Exception {
        verify(changed("\"value\":\"9\",\"verified\"", "\"value\":\"99\",\"verified\"")).says(1, "FAIL", "(verdict");
    }

    @Test
    void anyOtherSpellingIsNotTheSealedOne() throws Exception {
        verify(changed("{\"asOf\"", "{ \"asOf\"")).says(1, "canonical form");
        verify(changed("\"code\":\"620702\",\"level\":\"county\"", "\"level\":\"county\",\"code\":\"620702\"")).says(1,
                "canonical form");
        verify(changed("张", "\\\\u5f20")).says(1, "canonical form");
    }

    @Test
    void aChainIsFollowedAsFarAsItIsGiven() throws Exception {
        Path first = file("1.json", sealed);
        String hash = StoredSeal.sha256(Files.readAllBytes(first));
        Path second = Files.write(folder.resolve("2.json"),
                SealedSample.seal(2, hash));
        verify(second, first).says(0, "number 2 follows number 1");
        verify(second).says(0, "not checked");
        verify(second, changed("\"comment\":\"年度自评\"", "\"comment\":\"改\"")).says(1, "the chain is broken",
                "封存链断裂");
        Path third = Files.write(folder.resolve("3.json"),
                SealedSample.seal(2, "0".repeat(64)));
        verify(third, first).says(1, "the chain is broken");
    }

    @Test
    void whatIsNoSealCannotBeVerified() throws Exception {
        verify().says(2, "usage");
        verify(folder.resolve("nowhere.json")).says(2, "cannot read");
        verify(file("a.json", "{\"format\":\"luzhi-seal-9\"}")).says(2, "luzhi-seal-1");
        verify(file("b.json", "{\"a\":1,\"a\":2}")).says(2, "not JSON");
        verify(changed("\"completedTasks\":13", "\"completedTasks\":13.0")).says(2, "not JSON");
        verify(changed("\"asOf\":\"2020-10-31\"", "\"asOf\":\"soon\"")).says(2, "/asOf");
        verify(changed("\"value\":\"9\",\"verified\"", "\"value\":\"9e0\",\"verified\"")).says(2, "/value");
    }

    @Test
    void itRunsFromItsSourceInEveryLocale() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String seal = file("seal.json", sealed).toString();
        run(java, QUICK, PROGRAM.toString(), seal).says(0, "VERIFIED: all");
        run(java, QUICK, PROGRAM.toString(), changed("\"completedTasks\":13", "\"completedTasks\":14").toString())
                .says(1, "NOT VERIFIED");
        run("../luzhi-verify", seal).says(0, "核验通过");
    }

    @Test
    void itsFormulasAreThoseOfTheEngine() throws Exception {
        List<FormulaCases.Case> cases = FormulaCases.random();
        Path file = Files.write(folder.resolve("cases.txt"),
                cases.stream().map(FormulaCases.Case::line).toList());
        String[] results = verify("--formulas", file).says(0).printed().split("\n");
        assertEquals(cases.size(), results.length);
        Map<String, Long> kinds = new TreeMap<>();
        for (int i = 0; i < results.length; i++) {
            FormulaCases.Case each = cases.get(i);
            assertEquals(each.result(), results[i], () -> "seed " + FormulaCases.SEED + ": " + each.line());
            kinds.merge(results[i].matches("none|true|false") ? results[i] : "number", 1L, Long::sum);
        }
        assertEquals(4, kinds.size(), () -> "one-sided: " + kinds);
    }
}
