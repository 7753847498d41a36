package luzhi.papers;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of a paper as WordprocessingML (ECMA-376): what Word calls the main document. */
final class WordPaper implements PaperVisitor {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARAGRAPH = "w:p";
    private static final String VALUE = "w:val";
    private static final String PRESERVE = "preserve";

    private final Markup document = new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
    /** Addresses that figures lead to, by the id of their relationship. */
    private final Map<String, URI> links = new LinkedHashMap<>();
    private int bookmarks;

    private WordPaper() {}

    /** Writes the main document. */
    static WordPaper write(Paper paper) {
        WordPaper written = new WordPaper();
        written.document.open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONS).open("w:body");
        PaperWalk.through(paper, written);
        written.section();
        written.document.close().close();
        return written;
    }

    String document() {
        return document.toString();
    }

    Map<String, URI> links() {
        return links;
    }

    private void section() {
        document.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", DocxWriter.ODD_FOOTER)
                .empty("w:footerReference", "w:type", "even", "r:id", DocxWriter.EVEN_FOOTER)
                .empty("w:pgSz", "w:w", String.valueOf(Layout.PAGE_WIDTH), "w:h", String.valueOf(Layout.PAGE_HEIGHT))
                .empty("w:pgMar", "w:top", String.valueOf(Layout.TOP), "w:right", String.valueOf(Layout.RIGHT),
                        "w:bottom", String.valueOf(Layout.BOTTOM), "w:left", String.valueOf(Layout.LEFT), "w:header",
                        String.valueOf(Layout.FOOTER), "w:footer", String.valueOf(Layout.FOOTER), "w:gutter", "0")
                .empty("w:docGrid", "w:type", "lines", "w:linePitch", String.valueOf(Layout.LINE_PITCH))
                .close();
    }

    private void openParagraph(String style) {
        document.open(PARAGRAPH);
        if (style != null) {
            document.open("w:pPr").empty("w:pStyle", VALUE, style).close();
        }
    }

    private void line(String style, String text) {
        openParagraph(style);
        text(text, null);
        document.close();
    }

    /** @param style of characters; null for that of the paragraph */
    private void text(String text, String style) {
        document.open("w:r");
        if (style != null) {
            document.open("w:rPr").empty("w:rStyle", VALUE, style).close();
        }
        document.element("w:t", text, "xml:space", PRESERVE).close();
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            if (run instanceof Run.Number number) {
                number(number);
            } else {
                text(run.text(), run instanceof Run.Strong ? "Strong" : null);
            }
        }
    }

    private void number(Run.Number number) {
        bookmarks++;
        String id = String.valueOf(bookmarks);
        String link = "figure" + bookmarks;
        links.put(link, number.explained());
        document.empty("w:bookmarkStart", "w:id", id, "w:name", number.id()).open("w:hyperlink", "r:id", link,
                "w:history", "1");
        text(number.text(), "Figure");
        document.close().empty("w:bookmarkEnd", "w:id", id);
    }

    @Override
    public void title(String text) {
        line("Title", text);
    }

    @Override
    public void heading(int level, String number, String text) {
        line("Heading" + level, number + text);
    }

    @Override
    public void paragraph(List<Run> runs) {
        openParagraph(null);
        runs(runs);
        document.close();
    }

    @Override
    public void grid(Block.Grid grid) {
        int weights = grid.columns().stream().mapToInt(Block.GridHeader::weight).sum();
        List<Integer> widths = grid.columns().stream()
                .map(column -> Layout.TEXT_WIDTH * column.weight() / weights).toList();
        document.open("w:tbl").open("w:tblPr").empty("w:tblStyle", VALUE, "Grid")
                .empty("w:tblW", "w:w", String.valueOf(Layout.TEXT_WIDTH), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        widths.forEach(width -> document.empty("w:gridCol", "w:w", width.toString()));
        document.close();
        row(true, widths, grid.columns().stream().map(column -> Block.Cell.of(column.title())).toList());
        grid.rows().forEach(row -> row(false, widths, row));
        document.close();
        // two tables in a row would grow together
        openParagraph("TableEnd");
        document.close();
    }

    private void row(boolean header, List<Integer> widths, List<Block.Cell> cells) {
        document.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (header) {
            document.empty("w:tblHeader");
        }
        document.close();
        for (int i = 0; i < cells.size(); i++) {
            document.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", widths.get(i).toString(), "w:type", "dxa")
                    .close();
            openParagraph(header ? "TableHeader" : "TableText");
            runs(cells.get(i).runs());
            document.close().close();
        }
        document.close();
    }

    @Override
    public void annexes(List<String> titles) {
        openParagraph(null);
        document.close();
        for (int i = 0; i < titles.size(); i++) {
            line(i == 0 ? null : "AnnexLine", PaperWords.annexLine(titles, i));
        }
    }

    @Override
    public void signature(Paper.Signature signature) {
        openParagraph(null);
        document.close();
        openParagraph(null);
        document.close();
        line("Signature", signature.issuer());
        line("Signature", signature.date());
    }

    @Override
    public void annex(String label, String title) {
        line("AnnexLabel", label);
        line("Title", title);
    }
}
