package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.JsonBody;
import luzhi.report.assessment.evaluation.SampleCity;
import luzhi.report.assessment.evaluation.Verdict;

/** The sample city, sealed. */
class SealedDocumentTest {

    private static byte[] sealed;
    private static SealedDocument document;

    @BeforeAll
    static void sealTheSample() throws IOException {
        sealed = SealedSample.seal(1, null);
        document = SealedDocument.read(sealed);
    }

    @Test
    void theSameEvaluationIsSealedInTheSameBytesAndReadBackWhole() throws IOException {
        assertArrayEquals(sealed, SealedSample.seal(1, null));
        assertArrayEquals(sealed, document.write());
        assertArrayEquals(sealed, CanonicalJson.write(JsonBody.parse(sealed)));
    }

    @Test
    void aSealOfBeforeIsReadAndJudgedAndWrittenAsItWas() throws IOException {
        byte[] before = SealedSample.beforeSignatures();
        assertArrayEquals(before, SealedDocument.read(before).write());
        assertEquals(List.of(), Verification.of(stored(before), chainOf(before)).faults());
    }

    @Test
    void aTaskThatStandsTwiceIsNoticed() {
        String text = new String(sealed, StandardCharsets.UTF_8);
        int begin = text.lastIndexOf("\"tasks\":[") + "\"tasks\":[".length();
        String tasks = text.substring(begin, text.lastIndexOf("],\"totalTasks\""));
        byte[] doubled = replaced(tasks, tasks + "," + tasks);
        assertEquals("cannot-be-judged", Verification.of(stored(doubled), chainOf(doubled)).faults().get(0).code());
    }

    @Test
    void itNamesWhoseRulesTheyAreAndThoseOfAnotherProvinceJudgeNothing() {
        String owner = "\"region\":\"100000\",\"region-groups\"";
        byte[] ofProvince = replaced(owner, owner.replace("100000", "620000"));
        assertEquals(List.of(), Verification.of(stored(ofProvince), chainOf(ofProvince)).faults());
        byte[] ofAnother = replaced(owner, owner.replace("100000", "110000"));
        assertEquals("content-unreadable",
                Verification.of(stored(ofAnother), chainOf(ofAnother)).faults().get(0).code());
        assertThrows(IllegalArgumentException.class, () -> SealedDocument.read(ofAnother));
    }

    @Test
    void itHoldsTheRulesAndEveryFigureThatAVerdictRestsOn() throws IOException {
        assertEquals(SampleCity.in2020().cycle(), document.basis().rules());
        assertEquals(13, document.verdicts().completedTasks());
        assertEquals(14, document.verdicts().totalTasks());
        assertEquals(6, document.basis().counties().size());
        assertTrue(document.basis().figures().stream().anyMatch(figure -> figure.value() != null));
        document.basis().figures().forEach(
                figure -> assertEquals(figure.value() == null, figure.missing() != null, figure.key()::toString));
        assertFalse(document.basis().declarations().isEmpty());
    }

    @Test
    void noNumberInItIsABinaryFraction() {
        assertTrue(isWithoutFractions(JsonBody.parse(sealed)));
    }

    private static boolean isWithoutFractions(JsonNode node) {
        return node.isContainerNode()
                ? StreamSupport.stream(node.spliterator(), false)
                        .allMatch(SealedDocumentTest::isWithoutFractions)
                : !node.isNumber() || node.isIntegralNumber();
    }

    @Test
    void itsVerdictsFollowFromItsInputs() {
        Verification verification = Verification.of(stored(sealed), chainOf(sealed));
        assertEquals(List.of(), verification.faults());
        assertEquals(document.outcomes().size(), document.outcomes(document.judgeAgain()).size());
    }

    @Test
    void aVerdictThatDoesNotFollowIsNamed() {
        byte[] changed = replaced("\"verdict\":\"in-progress\"", "\"verdict\":\"met\"");
        Verification verification = Verification.of(stored(changed), chainOf(changed));
        assertFalse(verification.isIntact());
        assertEquals("verdicts-differ", verification.faults().get(0).code());
        Changed<SealedDocument.Place, Outcome> difference = verification.differences().get(0);
        assertTrue(difference.about().criterion().startsWith("10."), difference::toString);
        assertEquals(Verdict.MET, difference.before().verdict());
        assertEquals(Verdict.IN_PROGRESS, difference.after().verdict());
    }

    @Test
    void aTaskThatIsNotAsItsCriteriaIsNamed() {
        byte[] changed = replaced("\"number\":10,\"status\":\"in-progress\"", "\"number\":10,\"status\":\"completed\"");
        Verification verification = Verification.of(stored(changed), chainOf(changed));
        assertEquals(10, verification.tasks().get(0).about());
        byte[] miscounted = replaced("\"completedTasks\":13", "\"completedTasks\":14");
        assertFalse(Verification.of(stored(miscounted), chainOf(miscounted)).isIntact());
    }

    @Test
    void whateverStandsInItsPlaceIsAnsweredAndNeverFails() {
        for (String nonsense : new String[]{"", "null", "[]", "{}", "{\"format\":\"luzhi-seal-1\"}",
                "{\"format\":\"luzhi-seal-2\"}", "\u0000"}) {
            byte[] content = nonsense.getBytes(StandardCharsets.UTF_8);
            Verification verification = Verification.of(stored(content), chainOf(content));
            assertTrue(verification.faults().stream().anyMatch(fault -> fault.code().equals("cannot-be-judged")),
                    nonsense);
            assertThrows(IllegalArgumentException.class, () -> SealedDocument.read(content), nonsense);
        }
    }

    @Test
    void anAmendmentShowsWhatItChanged() {
        SealedDocument later = SealedDocument.read(replaced("\"gap\":\"14\"", "\"gap\":\"15\""));
        SealChanges changes = SealChanges.between(document, later);
        assertEquals("10.1", changes.criteria().get(0).about().criterion());
        assertEquals(1, changes.criteria().size());
        assertTrue(changes.figures().isEmpty() && changes.thresholds().isEmpty() && changes.rules().isEmpty()
                && changes.declarations().isEmpty() && changes.tasks().isEmpty() && changes.texts().isEmpty());
    }

    private byte[] replaced(String text, String by) {
        String before = new String(sealed, StandardCharsets.UTF_8);
        byte[] after = before.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(by))
                .getBytes(StandardCharsets.UTF_8);
        assertFalse(Arrays.equals(sealed, after), text);
        return after;
    }

    private StoredSeal stored(byte[] content) {
        return new StoredSeal(document.seal(StoredSeal.sha256(content)), content, Optional.empty());
    }

    private Chain chainOf(byte[] content) {
        StoredSeal stored = stored(content);
        return new Chain(List.of(Link.of(stored, List.of())), new ChainEnd(1, stored.seal().sha256()));
    }
}
