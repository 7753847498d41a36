package luzhi.claims.check;

import static luzhi.claims.check.ToldOfTexts.assertTold;
import static luzhi.claims.check.ToldOfTexts.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.relations.Severity;

/** Trends, orders, superlatives and means that figures belie. */
class SequencesTest {

    private static final String TABLE = """
            单位 | 场地 | 使用率 | 空置场地
            东川 | 50 | 96.2% | 2
            西岭 | 26 | 84.6% | 4
            南坪 | 28 | 71.5% | 8
            合计 | 104 | 86.6% | 14
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "校车事故逐年下降：2019年26起，2020年31起，2021年14起。|falls-but-rises|31起",
            "2019年走访家庭480户，2020年512户，2021年506户，走访户数逐年增加。|rises-but-falls|506户",
            "借阅率2018年至2021年分别为61.2%、60.4%、63.0%和66.1%，逐年提高。|rises-but-falls|60.4%",
            "退回稿件连续三个月减少：4月96件，5月88件，6月71件，7月79件。|falls-but-rises|79件"})
    void theFirstStepAgainstATrendIsTold(String text, String says, String figure) {
        assertTold(text, says, figure);
    }

    @Test
    void onlySoManyStepsAreMeantAsAreCounted() {
        assertEquals(List.of(), told("退回稿件连续两个月减少：3月80件，4月96件，5月88件，6月71件。"));
        assertEquals(Severity.ERROR, told("退回稿件连续三个月减少：3月80件，4月96件，5月88件，6月71件。").get(0).severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019年走访家庭480户，2020年512户，2021年540户，走访户数逐年增加。",
            "除2020年外，走访户数逐年增加，2019年480户，2020年475户，2021年540户。",
            "小学、初中、高中走访户数分别为480户、475户、540户，均逐年增加。",
            "今后要逐年增加走访户数，2019年480户，2020年475户，2021年540户。",
            "2019年至2021年分别增长8.2%、7.7%、7.5%，投入逐年增加。"})
    void whatIsNoTrendOfTheseFiguresIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }

    @Test
    void aMeanLiesBetweenTheLeastAndTheGreatest() {
        assertTold("每套价格最低310元，最高405元，平均428元。", "mean-above-greatest", "428元");
        assertTold("每套价格最低310元，最高405元，平均296元。", "mean-below-least", "296元");
        assertEquals(List.of(), told("每套价格最低310元，最高405元，平均352元。"));
        assertEquals(List.of(), told("东园生均图书款547元，最低的西园有图书款8.8万元。"));
        assertTold("每套价格最低310元，最高405元，平均4280元。", "mean-above-greatest", "4280元");
        assertEquals(List.of(), told("生均图书款670元，比最高的园少385元。"));
    }

    @Test
    void theGreatestAndTheLeastOfAListAreSo() {
        assertTold("收到建议：家长45条、教师30条、学生24条，教师最多。", "not-highest", "30条");
        assertTold("收到建议：家长45条、教师30条、学生24条，最少的是教师。", "not-lowest", "30条");
        assertEquals(List.of(), told("收到建议：家长45条、教师30条、学生24条，家长最多，学生最少。"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"其中使用率最高的是东川，最低的是西岭。|not-lowest|84.6%", "南坪使用率居首，说明排课合理。|not-highest|71.5%",
            "空置场地西岭最多，应当调剂。|not-highest|4"})
    void theGreatestAndTheLeastOfAColumnAreSo(String words, String says, String figure) {
        assertTold(TABLE + words, says, figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中使用率最高的是东川，最低的是南坪。", "去年使用率最低的是西岭。", "西岭使用率增幅最低。", "使用率最低的两镇是西岭和南坪。",
            "空置场地东川最少，南坪最多。"})
    void whatIsNotTheExtremeOfAColumnIsNotTold(String words) {
        assertEquals(List.of(), told(TABLE + words));
    }

    @Test
    void aFigureThatIsToldOnceMoreIsTheOneInDoubt() {
        String text = TABLE + "使用率最低的是西岭，84.6%，应当提高。";
        assertEquals(text.lastIndexOf("84.6%"), told(text).get(0).contradicted().start());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"单价由12.3元上涨到11.9元。|rises-but-falls|11.9元",
            "用时由258秒缩短到267秒。|falls-but-rises|267秒",
            "出勤率9月至12月依次为96.6%、97.1%、97.3%、96.3%，一月高过一月。|rises-but-falls|96.3%"})
    void aStepGoesTheWayThatIsSaid(String text, String says, String figure) {
        assertTold(text, says, figure);
    }

    @Test
    void aListStandsInTheOrderThatIsTold() {
        assertTold("由高到低依次为东川镇82.4%、南坪镇71.3%、西岭镇72.6%。", "not-in-order", "72.6%");
        assertEquals(List.of(), told("由高到低依次为东川镇82.4%、南坪镇72.6%、西岭镇71.3%。"));
    }

    @Test
    void whatIsSaidToLieAboveAnotherDoesSo() {
        assertTold("骨干教师占14.2%，全省平均12.9%，低1.3个百分点。", "not-below", "14.2%");
        assertEquals(List.of(), told("骨干教师占14.2%，全省平均12.9%，高1.3个百分点。"));
        assertEquals(List.of(), told("当场办结平均用时31天，转办的平均64天，多出33天。"));
        assertEquals(List.of(), told("窗口办件去年6900件，前年比去年的18400件减少11500件。"));
    }
}
