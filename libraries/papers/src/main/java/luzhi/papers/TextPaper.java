package luzhi.papers;

import java.util.List;
import java.util.stream.Collectors;

/** A paper as plain text: a line a paragraph, cells of a row apart by tabs. */
public final class TextPaper implements PaperVisitor {

    private final StringBuilder text = new StringBuilder();

    private TextPaper() {}

    public static String write(Paper paper) {
        TextPaper written = new TextPaper();
        PaperWalk.through(paper, written);
        return written.text.toString();
    }

    /** What is read of these runs. */
    static String read(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public void title(String title) {
        line(title);
    }

    @Override
    public void heading(int level, String number, String heading) {
        line(number + heading);
    }

    @Override
    public void paragraph(List<Run> runs) {
        line(read(runs));
    }

    @Override
    public void grid(Block.Grid grid) {
        line(grid.columns().stream().map(Block.GridHeader::title).collect(Collectors.joining("\t")));
        grid.rows().forEach(row -> line(row.stream().map(cell -> read(cell.runs())).collect(Collectors.joining("\t"))));
    }

    @Override
    public void annexes(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            line(PaperWords.annexLine(titles, i));
        }
    }

    @Override
    public void signature(Paper.Signature signature) {
        line(signature.issuer());
        line(signature.date());
    }

    @Override
    public void annex(String label, String title) {
        line(label);
        line(title);
    }
}
