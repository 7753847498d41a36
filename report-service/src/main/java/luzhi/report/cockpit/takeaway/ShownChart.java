package luzhi.report.cockpit.takeaway;

import java.util.Arrays;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A chart as a page shows it.
 *
 * @param heading of the page that it stands on
 * @param caption what it shows
 */
record ShownChart(String heading, String caption, Element drawing) {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    /** Room for heading and caption, which stand beside it on the page. */
    private static final int ABOVE = 60;
    private static final int MARGIN = 12;
    private static final String FONTS = "Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif";

    /**
     * A drawing that stands by itself.
     *
     * @param times how many pixels wide and high a unit of it is shown
     */
    String svg(int times) {
        int[] box = Arrays.stream(drawing.attr("viewBox").trim().split("\\s+")).mapToInt(Integer::parseInt).toArray();
        int width = box[2] + 2 * MARGIN;
        int height = box[3] + ABOVE + MARGIN;
        Document file = new Document("", Parser.NamespaceSvg).parser(Parser.xmlParser());
        file.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element svg = file.appendElement("svg").attr("xmlns", NAMESPACE)
                .attr("viewBox", (box[0] - MARGIN) + " " + (box[1] - ABOVE) + " " + width + " " + height)
                .attr("width", String.valueOf(width * times)).attr("height", String.valueOf(height * times))
                .attr("font-family", FONTS);
        svg.appendElement("title").text(heading + " " + caption);
        svg.appendElement("rect").attr("x", String.valueOf(box[0] - MARGIN)).attr("y", String.valueOf(box[1] - ABOVE))
                .attr("width", String.valueOf(width)).attr("height", String.valueOf(height)).attr("fill", "#ffffff");
        line(svg, box[0], box[1] - ABOVE + 24, 16, "#1d2733", heading);
        line(svg, box[0], box[1] - ABOVE + 46, 13, "#5a6673", caption);
        Element group = svg.appendElement("g");
        drawing.attributes().forEach(attribute -> {
            if (!attribute.getKey().matches("(?i)viewbox|class|role|width|height|aria-.*")) {
                group.attr(attribute.getKey(), attribute.getValue());
            }
        });
        drawing.childNodes().forEach(child -> group.appendChild(child.clone()));
        return file.outerHtml();
    }

    private static void line(Element svg, int x, int y, int size, String colour, String text) {
        svg.appendElement("text").attr("x", String.valueOf(x)).attr("y", String.valueOf(y))
                .attr("font-size", String.valueOf(size)).attr("fill", colour).text(text);
    }
}
