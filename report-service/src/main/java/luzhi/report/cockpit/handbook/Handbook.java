package luzhi.report.cockpit.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import io.quarkus.qute.RawString;

/** The handbook as it stands in {@code docs}: each heading is an anchor by its own words, as on a forge. */
record Handbook(RawString html) {

    private static final String SOURCE = "/handbook/handbook.zh-CN.md";
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    static Handbook read() {
        try (InputStream in = Handbook.class.getResourceAsStream(SOURCE)) {
            Node text = Parser.builder().extensions(TABLES).build()
                    .parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            text.accept(new WithoutOtherDocuments());
            return new Handbook(new RawString(HtmlRenderer.builder().extensions(TABLES)
                    .attributeProviderFactory(context -> (node, tag, attributes) -> mark(node, attributes)).build()
                    .render(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other documents stand beside it in the repository, and nowhere here: what leads to one is text alone. */
    private static final class WithoutOtherDocuments extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            if (link.getDestination().endsWith(".md")) {
                for (Node part = link.getFirstChild(); part != null; part = link.getFirstChild()) {
                    link.insertBefore(part);
                }
                link.unlink();
            }
        }
    }

    private static void mark(Node node, Map<String, String> attributes) {
        if (node instanceof Heading && node.getFirstChild() instanceof Text words) {
            attributes.put("id", words.getLiteral());
        } else if (node instanceof Image picture) {
            attributes.put("src", "/assets/" + picture.getDestination());
        }
    }
}
