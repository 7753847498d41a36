package luzhi.kernel.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import luzhi.core.language.ByteSize;
import luzhi.core.language.Title;
import luzhi.core.language.Wording;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Vocabularies;
import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

class FaultWordsTest {

    private static final RegionCode COUNTY = new RegionCode("620702");
    private final FaultWords words = new FaultWords(new Wording("wording/problems"), new RegionDirectory());

    private String chinese(String code, Object... arguments) {
        return words.sentence(Fault.of(code, arguments), Locale.CHINESE);
    }

    @Test
    void aRegionIsToldByItsNameAndOneThatNobodyKnowsAsItWasSent() {
        assertEquals("行政区划 甘州区 不在令牌的管辖范围 张掖市 内",
                chinese("region-out-of-scope", COUNTY, new RegionCode("620700")));
        assertEquals("行政区划 629999 不在令牌的管辖范围 张掖市 内",
                chinese("region-out-of-scope", new RegionCode("629999"), new RegionCode("620700")));
    }

    @Test
    void whatIsListedIsToldOneByOneInTheLanguageOfTheReader() {
        Fault fault = Fault.of("duplicate-row",
                List.of(COUNTY, Period.parse("2020-09"), new Title("幼儿园", "Kindergarten")), 2);
        assertEquals("第 2 行已有 甘州区、2020年9月、幼儿园", words.sentence(fault, Locale.CHINESE));
        assertEquals("Row 2 is about 甘州区, 2020-09, Kindergarten already", words.sentence(fault, Locale.ENGLISH));
    }

    @Test
    void aMediaTypeIsToldAsTheKindOfFileItIs() {
        assertEquals("此处不接收这种文件（PDF 文件）；可用的有：CSV 文件、Excel 工作簿（.xlsx）。浏览器不认识文件类型时，以文件名的后缀为准",
                chinese("form-file-type", "application/pdf", List.of("text/csv",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")));
    }

    @Test
    void whatIsSentByItsCodeIsToldByItsTitleWithTheCodeBehindIt() {
        Dimension stage = Vocabularies.sharedDimensions().stream().filter(each -> each.code().equals("stage"))
                .findFirst().orElseThrow();
        Title measure = new Title("在校生", "Pupils");
        assertEquals("在校生没有 colour 这种分组，可用：学段（stage）",
                chinese("unknown-dimension", "colour", measure, List.of(stage)));
        assertTrue(chinese("unknown-dimension-value", "none", stage.title(), stage.values())
                .startsWith("学段没有 none 这个取值，可用：幼儿园（kindergarten）、小学（primary）"));
        assertEquals("在校生的单位不是元（CNY），应为人（person）", chinese("wrong-unit",
                Vocabularies.findUnit("CNY").orElseThrow(), measure, Vocabularies.findUnit("person").orElseThrow()));
    }

    @Test
    void aSizeIsToldInTheLargestUnitOfWhichItIsWhole() {
        assertEquals("内容超过 10 MB", chinese("body-too-large", ByteSize.of(10 << 20)));
        assertEquals("内容超过 64 KB", chinese("body-too-large", ByteSize.of(64 << 10)));
        assertEquals("内容超过 1,000,000 字节", chinese("body-too-large", ByteSize.of(1_000_000)));
    }
}
