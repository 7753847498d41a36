package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import luzhi.report.assessment.evaluation.SampleCity;

/** The program that verifies seals without this service. */
class LuzhiVerifyTest {

    /** For a program that runs for a second. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static String sealed;

    @TempDir
    Path folder;

    @BeforeAll
    static void sealTheSample() throws IOException {
        sealed = new String(SealedSample.seal(1, null), StandardCharsets.UTF_8);
    }

    /** As anybody would run it. */
    private static Verifier.Outcome run(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("LC_ALL", "C");
        Process running = process.start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verifier.Outcome(running.waitFor(), printed);
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
    void theSampleCityIsVerifiedAgainstItsHash() throws Exception {
        Path file = file("seal.json", sealed);
        String hash = StoredSeal.sha256(Files.readAllBytes(file));
        Verifier.run("--sha256=" + hash, file).says(0, "VERIFIED", "核验通过", "compared with the hash given", hash,
                "completed tasks 13/14", "number 1 begins the chain");
        Verifier.run("--sha256=" + "0".repeat(64), file).saysInOneLine(1, "NOT VERIFIED", "no file has the hash given");
    }

    @Test
    void theSampleCityIsVerifiedAgainstAKey() throws Exception {
        Path file = file("seal.json", sealed);
        SealKey key = SealKey.read(SealKeyFile.write(folder.resolve("key.pem"), SealKeyFile.pair()));
        Path keys = file("keys.json", keySet(key));
        Verifier.run("--key=" + keys, file).says(3, "there is no signature seal.json.jws beside seal.json",
                "consistent");
        file("seal.json.jws", key.sign(Files.readAllBytes(file)));
        Verifier.run("--key=" + keys, file).says(0, "VERIFIED",
                "compared with the key given: seal.json is signed by it, " + key.published().id());
        Verifier.run("--key=" + file("one.json", webKey(key)), file).says(0, "VERIFIED");
        SealKey other = SealKey.read(SealKeyFile.write(folder.resolve("other.pem"), SealKeyFile.pair()));
        Verifier.run("--key=" + file("other.json", keySet(other)), file).saysInOneLine(1, "not by a key given");
        Verifier.run("--key=" + file("both.json", keySet(other, key)), file).says(0, "VERIFIED", key.published().id());
        file("seal.json.jws", key.sign(new byte[0]));
        Verifier.run("--key=" + keys, file).saysInOneLine(1, "not by a key given over this file");
        file("seal.json.jws", "no signature");
        Verifier.run("--key=" + keys, file).saysInOneLine(2, "is no detached JWS");
        file("seal.json.jws", key.sign(Files.readAllBytes(file)).replaceFirst("[^.]+",
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes())));
        Verifier.run("--key=" + keys, file).saysInOneLine(2, "/alg");
        Verifier.run("--key=" + file("none.json", "{\"keys\":[]}"), file).saysInOneLine(2, "no public key");
    }

    private static String webKey(SealKey key) {
        return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + key.published().point() + "\"}";
    }

    private static String keySet(SealKey... keys) {
        return "{\"keys\":[" + Stream.of(keys).map(LuzhiVerifyTest::webKey).collect(Collectors.joining(",")) + "]}";
    }

    @Test
    void withoutHashOrKeyItIsConsistentAndNothingMore() throws Exception {
        Verifier.Outcome outcome = Verifier.run(file("seal.json", sealed)).says(3, "consistent; nothing says that this "
                + "is the document that was submitted", "内容自洽");
        assertFalse(outcome.printed().contains("VERIFIED"), outcome::printed);
    }

    @Test
    void aSealOfBeforeSignaturesIsVerified() throws Exception {
        byte[] before = SealedSample.beforeSignatures();
        Path file = Files.write(folder.resolve("before.json"), before);
        Verifier.run("--sha256=8d7c96ebe39da234aa3f61bdf25dae7b55846584a3cfc7f3aa872158abf1a310", file).says(0,
                "VERIFIED", "completed tasks 13/14");
        Verifier.run(file).says(3, "consistent");
    }

    @Test
    void verdictsOfAnotherDayOrYearAreConsistentToo() throws Exception {
        SampleCity city = SampleCity.in2020();
        Path late = Files.write(folder.resolve("late.json"),
                SealedSample.seal(city.evaluate(city.cycle().reportingDate().plusDays(1)), 1, null));
        Verifier.run(late).says(3, "completed tasks 13/14");
        Path nextYear = Files.write(folder.resolve("2021.json"),
                SealedSample.seal(SealedSample.onReportingDate(SampleCity.in2021()), 1, null));
        Verifier.run(nextYear).says(3, "completed tasks 12/14");
    }

    @Test
    void aChangedValueIsNamedByTheCriteriaThatRestOnIt() throws Exception {
        String figure = "\"measure\":\"infrastructure.classroom-connection-rate\"";
        int at = sealed.indexOf(figure);
        assertTrue(at > 0, figure);
        int value = sealed.indexOf("\"value\":\"", at);
        String after = sealed.substring(0, value) + "\"value\":\"1" + sealed.substring(sealed.indexOf("\"}", value));
        Verifier.run(file("value.json", after)).says(1, "FAIL", "NOT VERIFIED", "(620700)", "(verdict");
    }

    @Test
    void aChangedVerdictIsNamed() throws Exception {
        Verifier.run(changed("\"verdict\":\"in-progress\"", "\"verdict\":\"met\"")).says(1, "FAIL", "sealed 10.",
                "(verdict)", "封存为");
    }

    @Test
    void aChangedTaskOrCountOrDeadlineIsNamed() throws Exception {
        Verifier.run(changed("\"number\":10,\"status\":\"in-progress\"", "\"number\":10,\"status\":\"completed\""))
                .says(1,
                        "sealed task 10 completed", "computed in-progress");
        Verifier.run(changed("\"completedTasks\":13", "\"completedTasks\":14")).says(1, "sealed completedTasks 14");
        Verifier.run(changed("\"outcome\":{\"deadline\":\"2020-12-31\"", "\"outcome\":{\"deadline\":\"2021-12-31\""))
                .says(1,
                        "(deadline)");
    }

    @Test
    void onlyRulesOfTheCountryOrOfTheProvinceMayJudge() throws Exception {
        String owner = "\"region\":\"100000\",\"region-groups\"";
        Verifier.run(changed(owner, "\"region\":\"620000\",\"region-groups\"")).says(3, "consistent");
        Verifier.run(changed(owner, "\"region\":\"110000\",\"region-groups\"")).saysInOneLine(2, "rules/region");
        Verifier.run(changed(owner, "\"region\":\"620700\",\"region-groups\"")).saysInOneLine(2, "/rules/region");
        String hash = "--sha256=" + StoredSeal.sha256(sealed.getBytes(StandardCharsets.UTF_8));
        for (String tampered : List.of("\"region\":\"620000\",\"region-groups\"", "\"region-groups\"")) {
            Verifier.run(hash, changed(owner, tampered)).saysInOneLine(1, "NOT VERIFIED");
        }
    }

    @Test
    void aChangedThresholdIsNamedByTheCriteriaThatUseIt() throws Exception {
        Verifier.run(changed("\"value\":\"9\",\"verified\"", "\"value\":\"99\",\"verified\"")).says(1, "FAIL",
                "(verdict");
    }

    @Test
    void anyOtherSpellingIsNotTheSealedOne() throws Exception {
        Verifier.run(changed("{\"asOf\"", "{ \"asOf\"")).says(1, "canonical form");
        Verifier.run(changed("\"code\":\"620702\",\"level\":\"county\"", "\"level\":\"county\",\"code\":\"620702\""))
                .says(1,
                        "canonical form");
        Verifier.run(changed("张", "\\\\u5f20")).says(1, "canonical form");
    }

    @Test
    void aChainIsFollowedAsFarAsItIsGiven() throws Exception {
        Path first = file("1.json", sealed);
        String hash = StoredSeal.sha256(Files.readAllBytes(first));
        Path second = Files.write(folder.resolve("2.json"), SealedSample.seal(2, hash));
        String hashOfSecond = "--sha256=" + StoredSeal.sha256(Files.readAllBytes(second));
        Verifier.run(hashOfSecond, second, first).says(0, "number 2 follows number 1", "VERIFIED");
        Verifier.run("--sha256=" + hash, second, first).says(3, "2.json");
        Verifier.run(hashOfSecond, second).says(0, "not checked");
        Verifier.run(second, changed("\"comment\":\"年度自评\"", "\"comment\":\"改\"")).says(1, "the chain is broken",
                "封存链断裂");
        Path third = Files.write(folder.resolve("3.json"), SealedSample.seal(2, "0".repeat(64)));
        Verifier.run(third, first).says(1, "the chain is broken");
        Verifier.run(third, second).says(1, "two different seals of number 2");
    }

    @Test
    void everySealGivenIsJudged() throws Exception {
        Path first = changed("\"completedTasks\":13", "\"completedTasks\":14");
        Path second = Files.write(folder.resolve("2.json"),
                SealedSample.seal(2, StoredSeal.sha256(Files.readAllBytes(first))));
        Verifier.run(second, first).says(1, "changed.json: sealed completedTasks 14", "NOT VERIFIED: 1 of");
    }

    @Test
    void aSealWithoutItsPlaceInTheChainIsRefused() throws Exception {
        Verifier.run(changed("\"number\":1,\"parts\"", "\"number\":0,\"parts\"")).saysInOneLine(2, "/number");
        Verifier.run(changed("\"number\":1,\"parts\"", "\"number\":2,\"parts\"")).says(1, "every other has one");
        Verifier.run(changed("\"previous\":null", "\"previous\":\"" + "0".repeat(64) + '"')).says(1,
                "the first has none");
    }

    @Test
    void aTimeThatRunsBackwardsIsNoted() throws Exception {
        Path first = file("1.json", sealed);
        String second = new String(SealedSample.seal(2, StoredSeal.sha256(Files.readAllBytes(first))),
                StandardCharsets.UTF_8).replace("\"sealedAt\":\"2020-10-31T09:30:00+08:00\"",
                        "\"sealedAt\":\"2020-10-30T09:30:00+08:00\"");
        Verifier.run(file("2.json", second), first).says(3, "time runs backwards: number 2 was sealed at");
        Verifier.run(changed("\"sealedAt\":\"2020-10-31", "\"sealedAt\":\"2020-10-01")).says(3,
                "time runs backwards: changed.json was sealed at");
        String fetched = "\"fetchedAt\":\"2020-10-31T09:30:0";
        Verifier.Outcome inTheSameSecond = Verifier
                .run(changed("\"fetchedAt\":\"2020-10-12T09:30:00", fetched + "0.9"));
        assertFalse(inTheSameSecond.says(3).printed().contains("backwards"), inTheSameSecond::printed);
        Verifier.run(changed("\"fetchedAt\":\"2020-10-12T09:30:00", fetched + "1")).says(3, "time runs backwards");
    }

    @Test
    void whatIsNoSealCannotBeVerified() throws Exception {
        Verifier.run().saysInOneLine(2, "usage");
        Verifier.run("--everything", "x").saysInOneLine(2, "usage");
        Verifier.run("--sha256=0", "x").saysInOneLine(2, "usage");
        Verifier.run(folder.resolve("nowhere.json")).saysInOneLine(2, "there is no file");
        Verifier.run(folder).saysInOneLine(2, "cannot read");
        Verifier.run(file("a.json", "{\"format\":\"luzhi-seal-9\"}")).saysInOneLine(2, "luzhi-seal-1");
        Verifier.run(file("b.json", "{\"a\":1,\"a\":2}")).saysInOneLine(2, "the name a stands twice");
        Verifier.run(changed("\"completedTasks\":13", "\"completedTasks\":13.0")).saysInOneLine(2, "not JSON");
        Verifier.run(changed("\"asOf\":\"2020-10-31\"", "\"asOf\":\"soon\"")).saysInOneLine(2, "/asOf");
        Verifier.run(changed("\"value\":\"9\",\"verified\"", "\"value\":\"9e0\",\"verified\"")).saysInOneLine(2,
                "/value");
    }

    @Test
    void itRunsFromItsSourceInEveryLocale() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String seal = file("seal.json", sealed).toString();
        String hash = "--sha256=" + StoredSeal.sha256(sealed.getBytes(StandardCharsets.UTF_8));
        run(java, QUICK, Verifier.PROGRAM.toString(), hash, seal).says(0, "VERIFIED: all");
        run(java, QUICK, Verifier.PROGRAM.toString(),
                changed("\"completedTasks\":13", "\"completedTasks\":14").toString())
                .says(1, "NOT VERIFIED");
        run("../luzhi-verify", hash, seal).says(0, "核验通过");
        run("../luzhi-verify", seal).says(3, "内容自洽");
    }

    @Test
    void itsFormulasAreThoseOfTheEngine() throws Exception {
        List<FormulaCases.Case> cases = FormulaCases.random();
        Path file = Files.write(folder.resolve("cases.txt"),
                cases.stream().map(FormulaCases.Case::line).toList());
        String[] results = Verifier.run("--formulas", file).says(0).printed().split("\n");
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
