package luzhi.report.reporting.officialreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import luzhi.papers.Block;
import luzhi.papers.Run;

class NarrativeBlocksTest {

    private static List<String> paragraphs(String text) {
        return new NarrativeBlocks(null, "成效：").read(text, List.of()).stream()
                .map(block -> ((Block.Paragraph) block).runs().stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void quotationsAndListsAreParagraphs() {
        assertEquals(List.of("成效：引用", "· 一", "· 二"), paragraphs("> 引用\n\n- 一\n- 二"));
    }

    /** Such a text may have been stored before there was a limit. */
    @Test
    void whatIsNestedTooDeepIsToldLineByLineAsItWasWritten() {
        String quoted = ">".repeat(8_000);
        assertEquals(List.of("成效：" + quoted + "文", "第二行"), paragraphs(quoted + "文\n第二行"));
    }
}
