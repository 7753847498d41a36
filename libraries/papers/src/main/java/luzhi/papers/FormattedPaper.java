package luzhi.papers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A paper as XSL-FO 1.1, from which the typesetter makes pages. */
final class FormattedPaper implements PaperVisitor {

    /** Page numbers are told apart from the text by dashes: — 1 —. */
    private static final String DASH = "\u2014";
    private static final String EVEN = "even";
    private static final String ODD = "odd";
    private static final String FLOW = "xsl-region-body";
    /** How far characters may move together or apart so that a line is full: 避头尾 leaves some short. */
    private static final String CLOSEST = "-0.6pt";
    private static final String WIDEST = "2pt";
    private static final String TWO_CHARACTERS = "2em";

    private record Mark(String id, int level, String text) {}

    private final Fonts fonts;
    private final List<String> sequences = new ArrayList<>();
    private Markup flow = new Markup("");
    private final List<Mark> headings = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    /** What a typeface is called where the typesetter asks for fonts. */
    @FunctionalInterface
    interface Fonts {
        String families(Typeface face);
    }

    private FormattedPaper(Fonts fonts) {
        this.fonts = fonts;
    }

    static String write(Paper paper, Fonts fonts) {
        FormattedPaper formatted = new FormattedPaper(fonts);
        PaperWalk.through(paper, formatted);
        return formatted.root();
    }

    private String root() {
        Markup root = new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        root.open("fo:root", "xmlns:fo", "http://www.w3.org/1999/XSL/Format", "xmlns:fox",
                "http://xmlgraphics.apache.org/fop/extensions", "xml:lang", "zh", "font-family",
                fonts.families(Typeface.BODY), "font-size", Layout.points(Layout.BODY_SIZE), "line-height",
                Layout.points(Layout.LINE_PITCH), "line-stacking-strategy", "font-height");
        masters(root);
        bookmarks(root);
        figures.forEach(figure -> root.empty("fox:destination", "internal-destination", figure));
        sequences.add(flow.toString());
        sequences.forEach(sequence -> sequence(root, sequence));
        return root.close().toString();
    }

    /** The typesetter holds all pages of a sequence at once: the body is one, and so is each annex. */
    private void sequence(Markup root, String content) {
        root.open("fo:page-sequence", "master-reference", "pages");
        pageNumber(root, ODD, "end");
        pageNumber(root, EVEN, "start");
        root.open("fo:flow", "flow-name", FLOW).raw(content).close().close();
    }

    private static void masters(Markup root) {
        root.open("fo:layout-master-set");
        master(root, ODD);
        master(root, EVEN);
        root.open("fo:page-sequence-master", "master-name", "pages").open("fo:repeatable-page-master-alternatives")
                .empty("fo:conditional-page-master-reference", "master-reference", ODD, "odd-or-even", ODD)
                .empty("fo:conditional-page-master-reference", "master-reference", EVEN, "odd-or-even", EVEN)
                .close().close().close();
    }

    private static void master(Markup root, String name) {
        root.open("fo:simple-page-master", "master-name", name, "page-width", Layout.points(Layout.PAGE_WIDTH),
                "page-height", Layout.points(Layout.PAGE_HEIGHT), "margin-top", Layout.points(Layout.TOP),
                "margin-left", Layout.points(Layout.LEFT), "margin-right", Layout.points(Layout.RIGHT))
                .empty("fo:region-body", "margin-bottom", Layout.points(Layout.BOTTOM))
                .empty("fo:region-after", "region-name", "number-" + name, "extent", Layout.points(Layout.BOTTOM))
                .close();
    }

    private void pageNumber(Markup root, String pages, String side) {
        root.open("fo:static-content", "flow-name", "number-" + pages)
                .open("fo:block", "font-family", fonts.families(Typeface.PAGE_NUMBER), "font-size",
                        Layout.points(Layout.PAGE_NUMBER_SIZE), "line-height", "1", "padding-top",
                        Layout.points(Layout.ABOVE_PAGE_NUMBER), "text-align", side, "start-indent", "1em",
                        "end-indent", "1em")
                .text(DASH + " ").empty("fo:page-number").text(" " + DASH).close().close();
    }

    /** The outline of the file, two levels deep. */
    private void bookmarks(Markup root) {
        List<Mark> outlined = headings.stream().filter(heading -> heading.level() <= 2).toList();
        if (outlined.isEmpty()) {
            return;
        }
        root.open("fo:bookmark-tree");
        Deque<Integer> open = new ArrayDeque<>();
        for (Mark heading : outlined) {
            close(root, open, heading.level());
            root.open("fo:bookmark", "internal-destination", heading.id())
                    .element("fo:bookmark-title", heading.text());
            open.push(heading.level());
        }
        close(root, open, 1);
        root.close();
    }

    private static void close(Markup root, Deque<Integer> open, int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            root.close();
            open.pop();
        }
    }

    @Override
    public void title(String text) {
        flow.element("fo:block", text, "font-family", fonts.families(Typeface.TITLE), "font-size",
                Layout.points(Layout.TITLE_SIZE), "text-align", "center", "space-after",
                Layout.points(Layout.LINE_PITCH), "space-after.conditionality", "retain");
    }

    @Override
    public void heading(int level, String number, String text) {
        String id = "heading_" + (headings.size() + 1);
        headings.add(new Mark(id, level, number + text));
        Typeface face = switch (level) {
            case 1 -> Typeface.SECTION;
            case 2 -> Typeface.SUBSECTION;
            default -> Typeface.BODY;
        };
        flow.open("fo:block", "id", id, "font-family", fonts.families(face), "text-indent", TWO_CHARACTERS,
                "letter-spacing", Layout.letterSpacing(), "keep-with-next.within-page", "always").text(number + text)
                .close();
    }

    @Override
    public void paragraph(List<Run> runs) {
        openParagraph(TWO_CHARACTERS);
        runs.forEach(this::run);
        flow.close();
    }

    private void openParagraph(String indent) {
        flow.open("fo:block", "text-indent", indent, "text-align", "justify", "letter-spacing.optimum",
                Layout.letterSpacing(), "letter-spacing.minimum", CLOSEST, "letter-spacing.maximum", WIDEST, "widows",
                "1", "orphans", "1");
    }

    private void run(Run run) {
        if (run instanceof Run.Number number) {
            figures.add(number.id());
            flow.element("fo:basic-link", number.text(), "id", number.id(), "external-destination",
                    "url('" + number.explained() + "')");
        } else if (run instanceof Run.Strong) {
            flow.element("fo:inline", run.text(), "font-family", fonts.families(Typeface.SECTION));
        } else {
            flow.text(run.text());
        }
    }

    @Override
    public void grid(Block.Grid grid) {
        flow.open("fo:table", "table-layout", "fixed", "width", "100%", "font-size",
                Layout.points(Layout.TABLE_SIZE), "line-height", "1.35", "space-before", "4pt", "space-after", "8pt");
        grid.columns().forEach(column -> flow.empty("fo:table-column", "column-width",
                "proportional-column-width(" + column.weight() + ")"));
        flow.open("fo:table-header").open("fo:table-row", "font-family", fonts.families(Typeface.SECTION));
        grid.columns().forEach(column -> cell(List.of(new Run.Plain(column.title())), "center"));
        flow.close().close().open("fo:table-body");
        if (grid.rows().isEmpty()) {
            flow.open("fo:table-row");
            grid.columns().forEach(column -> cell(List.of(), "start"));
            flow.close();
        }
        grid.rows().forEach(row -> {
            flow.open("fo:table-row", "keep-together.within-page", "5");
            row.forEach(cell -> cell(cell.runs(), "start"));
            flow.close();
        });
        flow.close().close();
    }

    private void cell(List<Run> runs, String align) {
        flow.open("fo:table-cell", "border", "0.5pt solid black", "padding", "2pt").open("fo:block", "text-align",
                align, "hyphenate", "false");
        runs.forEach(this::run);
        flow.close().close();
    }

    @Override
    public void annexes(List<String> titles) {
        flow.open("fo:block", "space-before", Layout.points(Layout.LINE_PITCH), "margin-left", "2em");
        for (int i = 0; i < titles.size(); i++) {
            flow.element("fo:block", PaperWords.annexLine(titles, i), i == 0 ? "keep-with-next" : "keep-together",
                    "always", "start-indent", i == 0 ? "2em" : "5em");
        }
        flow.close();
    }

    @Override
    public void signature(Paper.Signature signature) {
        flow.open("fo:block", "space-before", Layout.points(2 * Layout.LINE_PITCH), "keep-together.within-page",
                "always", "text-align", "end");
        flow.element("fo:block", signature.issuer(), "end-indent", "4em");
        flow.element("fo:block", signature.date(), "end-indent", "4em").close();
    }

    @Override
    public void annex(String label, String title) {
        String id = "heading_" + (headings.size() + 1);
        headings.add(new Mark(id, 1, label + " " + title));
        sequences.add(flow.toString());
        flow = new Markup("");
        flow.element("fo:block", label, "id", id, "font-family",
                fonts.families(Typeface.SECTION), "keep-with-next.within-page", "always");
        title(title);
    }
}
