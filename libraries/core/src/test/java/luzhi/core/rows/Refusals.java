package luzhi.core.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.function.Executable;

import luzhi.core.language.Wording;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Refusal;

/** Looks at how a file is refused: for what, where, and whether there are words for it. */
final class Refusals {

    private static final Wording WORDING = new Wording("wording/problems");

    private Refusals() {}

    /** @return the one fault, which has a sentence in both languages without places left open */
    static Fault refused(String code, Executable reading) {
        Refusal refusal = assertThrows(Refusal.class, reading);
        assertEquals(1, refusal.count());
        Fault fault = refusal.faults().get(0);
        assertEquals(code, fault.code());
        for (Locale language : new Locale[]{Locale.CHINESE, Locale.ENGLISH}) {
            String sentence = WORDING.sentence(language, code, fault.arguments().toArray());
            assertFalse(sentence.contains("{"), sentence);
        }
        return fault;
    }

    static void refused(String code, Long row, String column, Executable reading) {
        Fault fault = refused(code, reading);
        assertEquals(row, fault.row());
        assertEquals(column, fault.column());
    }

    static void worded(String code) {
        for (Locale language : new Locale[]{Locale.CHINESE, Locale.ENGLISH}) {
            assertFalse(WORDING.sentence(language, code).contains("{"), code);
        }
    }
}
