package luzhi.papers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A paper as Markdown (CommonMark with tables): a figure is a link to its explanation, behind an anchor of its own. */
public final class MarkdownPaper implements PaperVisitor {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~]");
    private static final Pattern LIKE_A_LIST = Pattern.compile("^(\\s*)(\\d+)([.)])|^(\\s*)([-+])");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final StringBuilder text = new StringBuilder();

    private MarkdownPaper() {}

    public static String write(Paper paper) {
        MarkdownPaper written = new MarkdownPaper();
        PaperWalk.through(paper, written);
        return written.text.toString();
    }

    private void block(String block) {
        text.append(block).append("\n\n");
    }

    private static String escape(String text) {
        String oneLine = LINE_BREAK.matcher(text).replaceAll(" ");
        return SPECIAL.matcher(oneLine).replaceAll("\\\\$0").replace("&", "&amp;");
    }

    private static String write(List<Run> runs) {
        return runs.stream().map(MarkdownPaper::write).collect(Collectors.joining());
    }

    private static String write(Run run) {
        if (run instanceof Run.Number number) {
            return "<a id=\"" + number.id() + "\"></a>[" + escape(number.text()) + "](" + number.explained() + ")";
        }
        return run instanceof Run.Strong ? "**" + escape(run.text()) + "**" : escape(run.text());
    }

    @Override
    public void title(String title) {
        block("# " + escape(title));
    }

    @Override
    public void heading(int level, String number, String heading) {
        block("#".repeat(level + 1) + " " + escape(number + heading));
    }

    @Override
    public void paragraph(List<Run> runs) {
        block(LIKE_A_LIST.matcher(write(runs)).replaceFirst("$1$2$4\\\\$3$5"));
    }

    @Override
    public void grid(Block.Grid grid) {
        StringBuilder table = new StringBuilder();
        table.append(grid.columns().stream().map(column -> escape(column.title()))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        table.append(grid.columns().stream().map(column -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
        grid.rows().forEach(row -> table.append(
                row.stream().map(cell -> write(cell.runs())).collect(Collectors.joining(" | ", "| ", " |\n"))));
        text.append(table).append('\n');
    }

    @Override
    public void annexes(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            block(escape(PaperWords.annexLine(titles, i)));
        }
    }

    @Override
    public void signature(Paper.Signature signature) {
        block(escape(signature.issuer()));
        block(escape(signature.date()));
    }

    @Override
    public void annex(String label, String title) {
        block("---");
        block("## " + escape(label + " " + title));
    }
}
