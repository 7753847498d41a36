package luzhi.report.reporting.officialreport;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import luzhi.papers.Block;
import luzhi.papers.Run;
import luzhi.report.workflow.narrative.LiveFigure;
import luzhi.report.workflow.narrative.NarrativeMarkdown;

/**
 * A narrative's Markdown as paragraphs of a paper, its figures among the words. What a paper has no place for — links, pictures,
 * code, HTML, what is nested too deep — is read as text.
 */
final class NarrativeBlocks extends AbstractVisitor {

    /** Figures go through the parser as these two with a number between; nobody's text may hold them. */
    private static final char BEGINS = '\uE000';
    private static final char ENDS = '\uE001';
    private static final int IDEOGRAPHS = 0x2E80;

    private final BookmarkIndex bookmarks;
    private final List<Block> blocks = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private String before;
    private List<LiveFigure> figures = List.of();
    private boolean strong;

    /** @param before what the first paragraph begins with */
    NarrativeBlocks(BookmarkIndex bookmarks, String before) {
        this.bookmarks = bookmarks;
        this.before = before;
    }

    /** @param text as it was written, {@code figures} what its placeholders became, in its order */
    List<Block> read(String text, List<LiveFigure> of) {
        figures = of;
        String marked = marked(text);
        // one from before there was a limit is told line by line
        NarrativeMarkdown.parse(marked).ifPresentOrElse(root -> root.accept(this), () -> literal(marked));
        finish();
        return blocks;
    }

    private String marked(String text) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (int i = 0; i < figures.size(); i++) {
            marked.append(unmarked(text.substring(done, figures.get(i).start()))).append(BEGINS).append(i).append(ENDS);
            done = figures.get(i).end();
        }
        return marked.append(unmarked(text.substring(done))).toString();
    }

    private static String unmarked(String text) {
        return text.replace(BEGINS, '\uFFFD').replace(ENDS, '\uFFFD');
    }

    private void finish() {
        if (!runs.isEmpty()) {
            if (before != null) {
                runs.add(0, new Run.Plain(before));
                before = null;
            }
            blocks.add(new Block.Paragraph(runs));
            runs = new ArrayList<>();
        }
    }

    private void add(String text) {
        int done = 0;
        for (int begins = text.indexOf(BEGINS); begins >= 0; begins = text.indexOf(BEGINS, done)) {
            int ends = text.indexOf(ENDS, begins);
            words(text.substring(done, begins));
            figure(figures.get(Integer.parseInt(text.substring(begins + 1, ends))));
            done = ends + 1;
        }
        words(text.substring(done));
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            runs.add(strong ? new Run.Strong(text) : new Run.Plain(text));
        }
    }

    /** A missing one is told apart from the text, as it is marked already. */
    private void figure(LiveFigure figure) {
        runs.add(figure.value() == null
                ? new Run.Strong(figure.printed())
                : bookmarks.figure(figure.printed(), figure.figure(), figure.value(), figure.unit()));
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        finish();
    }

    /** The report counts its own headings; those of a narrative stand out in the text. */
    @Override
    public void visit(Heading heading) {
        strong = true;
        visitChildren(heading);
        strong = false;
        finish();
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        boolean outside = strong;
        strong = true;
        visitChildren(emphasis);
        strong = outside;
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            runs.add(new Run.Plain("（" + number + "）"));
            number++;
            item.accept(this);
            finish();
        }
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            runs.add(new Run.Plain("· "));
            item.accept(this);
            finish();
        }
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        finish();
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literal(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    private void literal(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            add(line.strip());
            finish();
        });
    }

    @Override
    public void visit(HardLineBreak end) {
        finish();
    }

    /** Between ideographs a line break is nothing, between words a space. */
    @Override
    public void visit(SoftLineBreak end) {
        String last = runs.isEmpty() ? "" : runs.get(runs.size() - 1).text();
        if (!last.isEmpty() && last.codePointBefore(last.length()) < IDEOGRAPHS) {
            words(" ");
        }
    }
}
