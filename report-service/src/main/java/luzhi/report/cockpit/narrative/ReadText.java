package luzhi.report.cockpit.narrative;

import java.util.Set;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

import luzhi.report.workflow.narrative.NarrativeMarkdown;

/** Markdown as people read it on a page: no HTML of a writer, no address that runs a program, no heading that outranks the page's own. */
final class ReadText {

    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .nodeRendererFactory(LowHeadings::new).build();

    private ReadText() {}

    /** Nothing where there is no text, or one from before there was a limit to what stands within one another. */
    static @Nullable RawString of(@Nullable String markdown) {
        return markdown == null
                ? null
                : NarrativeMarkdown.parse(markdown).map(HTML::render).map(RawString::new)
                        .orElse(null);
    }

    /** A heading of a text is a line of it that stands out, as in the report. */
    private static final class LowHeadings implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        LowHeadings(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class);
        }

        @Override
        public void render(Node heading) {
            html.line();
            html.tag("p");
            html.tag("strong");
            for (Node part = heading.getFirstChild(); part != null; part = part.getNext()) {
                context.render(part);
            }
            html.tag("/strong");
            html.tag("/p");
            html.line();
        }
    }
}
