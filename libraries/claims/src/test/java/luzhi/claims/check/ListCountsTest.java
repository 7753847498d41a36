package luzhi.claims.check;

import static luzhi.claims.check.ToldOfTexts.assertTold;
import static luzhi.claims.check.ToldOfTexts.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"办理事项三件：一是改造操场，投入30万元；二是添置图书；三是修缮围墙。",
            "抽查乡镇5个，分别为东川镇、南坪镇、西岭镇、北原镇等，全部到位。", "抽查乡镇5个，分别为东川镇、南坪镇、西岭镇、北原镇和中和镇。",
            "走访12个，包括城区4个、乡村5个，山区3个。"})
    void aListThatIsCompleteOrSaidToBeOpenIsNotTold(String text) {
        assertEquals(List.of(), told(text));
    }
}
