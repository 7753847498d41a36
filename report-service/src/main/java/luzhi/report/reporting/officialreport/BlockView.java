package luzhi.report.reporting.officialreport;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.papers.Block;
import luzhi.papers.Run;

/**
 * A heading, a paragraph or a table of a report, for programs.
 *
 * @param level of a heading
 * @param text of a heading, without its number
 * @param runs of a paragraph
 * @param columns of a table, and {@code rows} its cells
 */
@Schema(name = "ReportBlock")
record BlockView(
        Kind kind,
        @Nullable Integer level,
        @Nullable String text,
        @Nullable List<RunView> runs,
        @Nullable List<String> columns,
        @Nullable List<List<List<RunView>>> rows) {

    /** What it is. */
    @Schema(name = "ReportBlockKind")
    public enum Kind {
        HEADING, PARAGRAPH, TABLE;

        @JsonValue
        public String code() {
            return Codes.of(this);
        }
    }

    /**
     * A stretch of text.
     *
     * @param figure the bookmark of a number; null where it is none
     */
    @Schema(name = "ReportRun")
    record RunView(String text, @Schema(description = "The bookmark of a number") @Nullable String figure) {

        static List<RunView> of(List<Run> runs) {
            return runs.stream()
                    .map(run -> new RunView(run.text(), run instanceof Run.Number number ? number.id() : null))
                    .toList();
        }
    }

    static List<BlockView> of(List<Block> blocks) {
        return blocks.stream().map(BlockView::of).toList();
    }

    private static BlockView of(Block block) {
        if (block instanceof Block.Heading heading) {
            return new BlockView(Kind.HEADING, heading.level(), heading.text(), null, null, null);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new BlockView(Kind.PARAGRAPH, null, null, RunView.of(paragraph.runs()), null, null);
        }
        Block.Grid grid = (Block.Grid) block;
        return new BlockView(Kind.TABLE, null, null, null,
                grid.columns().stream().map(Block.GridHeader::title).toList(), grid.rows().stream()
                        .map(row -> row.stream().map(cell -> RunView.of(cell.runs())).toList()).toList());
    }
}
