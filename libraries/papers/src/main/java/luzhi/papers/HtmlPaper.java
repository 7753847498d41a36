package luzhi.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A paper as one HTML page that needs nothing else: no script, no picture, no style of another place. */
public final class HtmlPaper implements PaperVisitor {

    /** What a browser may do with the page: read it. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; "
            + "base-uri 'none'; form-action 'none'";

    private static final String STYLE = read("paper/paper.css");

    private final Markup page = new Markup("<!DOCTYPE html>\n");

    private HtmlPaper() {}

    /**
     * A link from the page to where its reader came from; it is no part of the paper.
     *
     * @param address of this site
     * @param words what it says
     */
    public record WayBack(String address, String words) {}

    /** @param back null for none */
    public static String write(Paper paper, @Nullable WayBack back) {
        HtmlPaper written = new HtmlPaper();
        written.page.open("html", "lang", "zh-CN").open("head").raw("<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", paper.title()).open("style").raw(STYLE).close().close()
                .open("body");
        if (back != null) {
            written.page.open("nav").element("a", back.words(), "href", back.address()).close();
        }
        written.page.open("main");
        PaperWalk.through(paper, written);
        return written.page.close().close().close().toString();
    }

    private static String read(String resource) {
        try (InputStream file = HtmlPaper.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void title(String text) {
        page.element("h1", text);
    }

    @Override
    public void heading(int level, String number, String text) {
        page.element("h" + (level + 1), number + text);
    }

    @Override
    public void paragraph(List<Run> runs) {
        page.open("p");
        runs(runs);
        page.close();
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            if (run instanceof Run.Number number) {
                page.element("a", number.text(), "id", number.id(), "class", "figure", "href",
                        number.explained().toString());
            } else if (run instanceof Run.Strong) {
                page.element("strong", run.text());
            } else {
                page.text(run.text());
            }
        }
    }

    @Override
    public void grid(Block.Grid grid) {
        page.open("table").open("thead").open("tr");
        grid.columns().forEach(column -> page.element("th", column.title(), "scope", "col"));
        page.close().close().open("tbody");
        grid.rows().forEach(row -> {
            page.open("tr");
            row.forEach(cell -> {
                page.open("td");
                runs(cell.runs());
                page.close();
            });
            page.close();
        });
        page.close().close();
    }

    @Override
    public void annexes(List<String> titles) {
        page.open("div", "class", "annexes");
        for (int i = 0; i < titles.size(); i++) {
            page.element("p", PaperWords.annexLine(titles, i));
        }
        page.close();
    }

    @Override
    public void signature(Paper.Signature signature) {
        page.open("div", "class", "signature").element("p", signature.issuer()).element("p", signature.date()).close();
    }

    @Override
    public void annex(String label, String title) {
        page.element("p", label, "class", "annex").element("h1", title);
    }
}
