package luzhi.claims.check;

import static luzhi.claims.check.ToldOfTexts.assertTold;
import static luzhi.claims.check.ToldOfTexts.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.relations.Kind;

/** Numbers of things, against the lists of them. */
class ListCountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "办理事项四件：一是改造操场，投入30万元；二是添置图书；三是修缮围墙。|count|四件",
            "抽查乡镇5个，分别为东川镇、南坪镇、西岭镇、北原镇，全部到位。|count|5个",
            "设立三个专项：教师培训120万元，校园绿化35万元，图书添置48万元，操场维修90万元。|count|三个"})
    void aNumberIsHeldAgainstTheListThatFollows(String text, String says, String figure) {
        assertTold(text, says, figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"分到四所学校：东川9台、南坪8台、西岭6台。|四所",
            "安排专项4个，资金总额400万元：操场180万元，围墙50万元，图书170万元。|4个",
            "采购共四类：显微镜24台，单价2万元；天平80台，单价0.1万元；展板40块，单价0.3万元。|四类",
            "要求有四条：一要早部署，二要细排查，三要快整改。|四条", "要求有四条：（1）早部署；（2）细排查；（3）快整改。|四条",
            "存在四个方面的问题：一是排课不满；二是借还不便；三是登记不全。|四个", "要求有四条：①早部署；②细排查；③快整改。|四条"})
    void aListMayBeWrittenInAnyWay(String text, String figure) {
        assertTold(text, "count", figure);
    }

    @Test
    void whatIsNotThatOfItsListIsNoSum() {
        assertEquals(Kind.COUNT_MISMATCH, told("开设五门：足球、书法、编程、舞蹈、合唱、国画。").get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"办理事项三件：一是改造操场，投入30万元；二是添置图书；三是修缮围墙。",
            "抽查乡镇5个，分别为东川镇、南坪镇、西岭镇、北原镇等，全部到位。", "抽查乡镇5个，分别为东川镇、南坪镇、西岭镇、北原镇和中和镇。",
            "走访12个，包括城区4个、乡村5个，山区3个。",
            "三期的资金来源：县级120.0万元，镇级64.0万元。", "三项权重不同：藏书40%，场地60%。", "款项由两馆结算：东馆应付375元，西馆补付75元，南馆补付90元。",
            "书屋3所，借阅卡4.68万张：成人3.12万张，学生1.56万张。",
            "目标有三项：到2024年底，差错率降到1%以下，持证比例达到85%，样板馆建成20所。",
            "采购共三类：显微镜24台，单价2万元；天平80台，单价0.1万元；展板40块，单价0.3万元。", "要求有三条：（1）早部署；（2）细排查；（3）快整改。"})
    void aListThatIsCompleteOrSaidToBeOpenIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }
}
