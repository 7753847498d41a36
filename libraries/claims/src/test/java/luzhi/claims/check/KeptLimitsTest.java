package luzhi.claims.check;

import static luzhi.claims.check.ToldOfTexts.assertTold;
import static luzhi.claims.check.ToldOfTexts.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits and standards that are said to be kept. */
class KeptLimitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"接待费占2.3%，不超过2%的规定。|limit-exceeded|2.3%",
            "甲校平均48人，乙校平均43人，均控制在45人以内。|limit-exceeded|48人", "生均藏书18.2册，符合不低于20册的要求。|standard-missed|18.2册",
            "培训费按不低于公用经费的5%安排。今年安排的占4.4%，达到规定比例。|standard-missed|4.4%"})
    void aLimitThatIsSaidToBeKeptAndIsNotIsTold(String text, String says, String figure) {
        assertTold(text, says, figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"接待费占1.9%，不超过2%的规定。", "接待费占2.3%，力争明年控制在2%以内。", "平均班额44人，超过46人的班还有7个。",
            "生均藏书18.2册，未达到不低于20册的要求。", "师生比1:14.2，符合不低于1:15的规定。", "入学率91.0%，达到93%的目标还差2.0个百分点。",
            "每人慰问品不超过900元，全年每人790元，低于上限110元。"})
    void aLimitThatIsKeptOrWishedOrMissedInWordsIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"巩固率94.2%，超过95%的目标。|not-above|94.2%",
            "接待费控制在50%以下，实际为52.7%。|not-below|52.7%"})
    void aFigureThatIsSaidToHavePassedAnotherAndHasNotIsTold(String text, String says, String figure) {
        assertTold(text, says, figure);
    }

    @Test
    void whatIsJudgedByALimitToldBeforeIsTold() {
        assertTold("年度目标5200个，实际完成年度目标的96.2%，超额完成任务。", "less-than-all", "96.2%");
        assertTold("结余率不得超过3%。甲食堂结余率2.1%，被列为超标单位。", "not-above", "2.1%");
    }
}
