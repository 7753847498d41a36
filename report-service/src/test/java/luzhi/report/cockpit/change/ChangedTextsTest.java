package luzhi.report.cockpit.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import luzhi.report.workflow.seal.SealChangesView.TextChange;

class ChangedTextsTest {

    private static ChangedTexts texts(TextChange... changes) {
        return new ChangedTexts(List.of(changes));
    }

    @Test
    void narrativesAreTheirPartsAndNotWhoWroteThemOrHowTheyRead() {
        ChangedTexts texts = texts(new TextChange("/narratives/3/written/practice", "旧", "新"),
                new TextChange("/narratives/3/written/recordedBy", "a", "b"),
                new TextChange("/narratives/3/rendered/practice", "旧", "新"));
        assertEquals(List.of(new ChangedTexts.Narrative(3, "practice", "旧", "新")), texts.narratives());
        assertTrue(texts.evidence().isEmpty());
    }

    @Test
    void evidenceIsFiledWithdrawnOrRenamed() {
        List<ChangedTexts.Entry> evidence = texts(new TextChange("/evidence/7/name", null, "会议纪要"),
                new TextChange("/evidence/7/sha256", null, "00"), new TextChange("/evidence/8/name", "账目", null),
                new TextChange("/evidence/9/name", "甲", "乙")).evidence();
        assertEquals(List.of("会议纪要", "账目", "乙"), evidence.stream().map(ChangedTexts.Entry::name).toList());
        assertTrue(evidence.get(0).isNew());
        assertTrue(evidence.get(1).isGone());
        assertFalse(evidence.get(2).isNew() || evidence.get(2).isGone());
    }

    @Test
    void findingsAreNamedInTheLanguageAndAnswersCountedOnceEach() {
        ChangedTexts texts = texts(new TextChange("/findings/a/title/zh", null, "相互矛盾"),
                new TextChange("/findings/a/title/en", null, "contradiction"),
                new TextChange("/findings/b/answer/kind", "accepted", "corrected"),
                new TextChange("/findings/b/answer/explanation", "甲", "乙"),
                new TextChange("/findings/b/answer/revision", "1", "2"));
        assertEquals(List.of("相互矛盾"), texts.findings("zh").stream().map(ChangedTexts.Entry::name).toList());
        assertEquals(1, texts.answers());
    }

    @Test
    void ofALongListThePageHasTheBeginning() {
        Part<Integer> part = Part.of(IntStream.range(0, 203).boxed().toList());
        assertEquals(200, part.rows().size());
        assertEquals(3, part.further());
        assertNull(Part.ofAny(List.of()));
    }
}
