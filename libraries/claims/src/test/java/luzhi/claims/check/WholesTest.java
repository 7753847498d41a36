package luzhi.claims.check;

import static luzhi.claims.check.ToldOfTexts.assertTold;
import static luzhi.claims.check.ToldOfTexts.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.relations.Kind;
import luzhi.relations.Severity;

/** What cannot be more than something else. */
class WholesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"停用场地41处，其中活动室46处。|part-above-whole|46处",
            "馆舍用地310亩，已办证352亩。|part-above-whole|352亩",
            "器材预算120万元，实际支出131万元。|used-above-available|131万元", "达标场馆占比104.0%。|more-than-all|104.0%",
            "三年巩固率109.2%。|more-than-all|109.2%", "达标场馆占比104.0%，超过了95%的目标。|more-than-all|104.0%",
            "今年新建30处，去年新建41处，其中小学46处。|part-above-whole|46处", "在册520人，增加20人，其中从业540人。|part-above-whole|540人",
            "未开放的9处中，产权不清的12处。|part-above-whole|12处",
            "停用场地若干处（含活动室52处，其中书屋61处）。|part-above-whole|61处",
            "停用场地41处，其中活动室460处。|part-above-whole|460处", "补助300元，次均补助32元，其中学费补助375元。|part-above-whole|375元"})
    void aPartThatIsMoreThanItsWholeIsTold(String text, String says, String figure) {
        assertTold(text, says, figure);
    }

    @Test
    void moreThanThereWasMayHaveBeenFoundElsewhere() {
        assertEquals(Severity.WARNING, told("器材预算120万元，实际支出131万元。").get(0).severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"停用场地若干处（含镇办3处），其中活动室若干处，书屋9处。", "补助900元，次均补助32元，其中学费补助375元。", "预计年末结余24元，其中安排书款185元。",
            "停用场地41处，其中活动室36处。", "三年巩固率101.4%，转入的多。", "食材支出占补助的比重为102.7%，超出100%的由年初余额弥补。",
            "年内转入105人；减少598人，其中毕业521人。", "保安386人，比去年364人多，其中持证371人。", "差距由34.7个百分点降为32.3个百分点，其中小学35.1个百分点。",
            "外墙四段38.0万元、41.5万元、32.0万元、28.6万元，其中41.5万元的最大。", "安装费2850元，已付50.8万元。", "外墙5处，其中的总数系计划9处。",
            "未开放的9处中，产权不清的6处。",
            "四镇场馆占比相加为100.1%。"})
    void whatIsNoWholeBoundsNothing(String text) {
        assertTrue(told(text).stream().noneMatch(each -> each.kind() == Kind.BOUND_EXCEEDED), text);
    }
}
