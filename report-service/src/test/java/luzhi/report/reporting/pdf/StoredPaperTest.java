package luzhi.report.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.papers.Block;
import luzhi.papers.Paper;
import luzhi.papers.Run;

class StoredPaperTest {

    @Test
    void aPaperIsReadAsItWasKept() {
        Run number = new Run.Number("24.73亿元", "figure_1", URI.create("/cockpit/2020/620700"));
        Block.Grid grid = new Block.Grid(List.of(new Block.GridHeader("指标", 2)),
                List.of(List.of(Block.Cell.of(number)), List.of(Block.Cell.of(""))));
        Paper paper = new Paper("题目", "摘要", List.of(new Block.Heading(1, "基本情况"),
                new Block.Paragraph(List.of(new Run.Plain("支出"), new Run.Strong("全部"), number))),
                new Paper.Signature("市人民政府", "2020年10月31日"), List.of(new Paper.Annex("数值表", List.of(grid))));
        assertEquals(paper, StoredPaper.read(StoredPaper.write(paper)));
    }
}
