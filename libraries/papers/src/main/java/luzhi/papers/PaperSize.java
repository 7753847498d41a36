package luzhi.papers;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much the typesetter has to hold at a time.
 *
 * @param characters of headings and paragraphs
 * @param cells of tables, each of which takes far more than a character
 */
record PaperSize(long characters, long cells) {

    static PaperSize of(Paper paper) {
        return new PaperSize(blocks(paper).mapToLong(PaperSize::characters).sum(),
                blocks(paper).mapToLong(PaperSize::cells).sum());
    }

    private static Stream<Block> blocks(Paper paper) {
        return Stream.concat(paper.body().stream(), paper.annexes().stream().flatMap(annex -> annex.blocks().stream()));
    }

    private static long characters(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text().length();
        }
        return block instanceof Block.Paragraph paragraph ? length(paragraph.runs()) : 0;
    }

    private static long length(List<Run> runs) {
        return runs.stream().mapToLong(run -> run.text().length()).sum();
    }

    private static long cells(Block block) {
        return block instanceof Block.Grid grid ? (long) grid.columns().size() * grid.rows().size() : 0;
    }
}
