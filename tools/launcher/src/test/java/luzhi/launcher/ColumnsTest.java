package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertEquals(4, Columns.width("履职"));
        assertEquals(12, Columns.width("2020年，luzh"));
    }

    @Test
    void textIsFilledUpToTheSameWidthOnEitherSide() {
        assertEquals("履职  |", Columns.left("履职", 6) + "|");
        assertEquals("Luzhi |", Columns.left("Luzhi", 6) + "|");
        assertEquals("  履职", Columns.right("履职", 6));
    }

    @Test
    void textThatIsTooLongStaysWhole() {
        assertEquals("重点任务", Columns.left("重点任务", 3));
    }
}
