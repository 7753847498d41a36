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
            "每人慰问品不超过900元，全年每人790元，低于上限110元。", "平均每园藏书2.8册，寄宿园每园不少于3册。",
            "每学期比对2次，全年不少于4次。", "师生比1:2.7，高于1:3的要求。", "有南坪37.1%，高于平均的有西岭39.8%。", "东园人均118元，低于130元的标准。西园人均125元，符合标准。",
            "占27.8%，低于30%的要求。补报后占32.9%，达到要求。"})
    void aLimitThatIsKeptOrWishedOrMissedInWordsIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"巩固率94.2%，超过95%的目标。|not-above|94.2%",
            "接待费控制在50%以下，实际为52.7%。|not-below|52.7%"})
    void aFigureThatIsSaidToHavePassedAnotherAndHasNotIsTold(String text, String says, String figure) {
        assertTold(text, says, figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"分园看，各园比例均已控制在3%以内，最高的西园为3.4%，最低的东园为0.6%。|limit-exceeded|3.4%",
            "人均不超过130元。平均120元，其中东园145元、西园118元，均未超标。|limit-exceeded|145元",
            "每组都在5人以内，其中木工组4人、陶艺组6人。|limit-exceeded|6人", "各园藏书均不低于900册，最少的西园860册。|standard-missed|860册",
            "接待费占2.3%，符合接待费不高于2%的规定。|limit-exceeded|2.3%"})
    void whatIsNamedBehindALimitThatAllKeepKeepsItToo(String text, String says, String figure) {
        assertTold(text, says, figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"分园看，各园比例均已控制在3%以内，最高的西园为2.8%，最低的东园为0.6%。",
            "超过5人的组有2个，其中陶艺组6人。", "明年各园比例均控制在3%以内，最高的西园现为3.4%。"})
    void whatIsNamedBehindNoSuchLimitIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"规定每人每学期不少于20节，实上24节、21节、18节，共63节，人人完成任务。|standard-missed|18节",
            "活动室面积不少于60平方米。¶东园：活动室面积72平方米。¶西园：活动室面积54平方米。¶结论：两园活动室面积均达标。|standard-missed|54平方米",
            "接待费占比不得超过2%。东园接待费占比1.8%，西园接待费占比2.6%。各园接待费均未超标。|limit-exceeded|2.6%"})
    void whatIsConcludedOfAllIsSoOfEach(String text, String says, String figure) {
        assertTold(text.replace("¶", "\n"), says, figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"接待费占比不得超过2%。东园接待费占比1.8%，西园接待费占比1.6%。各园接待费均未超标。",
            "接待费占比不得超过2%。东园接待费占比2.8%。藏书均达标。",
            "接待费占比不得超过2%。东园接待费占比2.8%。各园藏书均达标。", "接待费占比不得超过2%，印刷费占比不得超过4%。东园印刷费占比2.8%。各园接待费均未超标。",
            "小组活动不超过60分钟，大组合练不超过90分钟。东园活动78分钟，西园活动52分钟。各园活动均未超标。"})
    void whatIsConcludedOfSomethingElseIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }

    @Test
    void whatIsJudgedByALimitToldBeforeIsTold() {
        assertTold("年度目标5200个，实际完成年度目标的96.2%，超额完成任务。", "less-than-all", "96.2%");
        assertTold("结余率不得超过3%。甲食堂结余率2.1%，被列为超标单位。", "not-above", "2.1%");
    }
}
