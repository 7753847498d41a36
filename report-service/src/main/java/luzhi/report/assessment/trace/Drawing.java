package luzhi.report.assessment.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.figure.FigureNames;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.VerdictWords;

/**
 * A trace as boxes and arrows, for Graphviz or Mermaid: the verdict on top, below it what it was made of, down to the
 * registers. Arrows lead from what a thing is made of to the thing.
 */
final class Drawing {

    private static final int LONGEST_LABEL = 200;

    private record Box(String id, List<String> lines) {}

    private record Arrow(String from, String to, String label) {}

    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    private final VerdictWords words;
    private final Locale language;

    /** @param words in the language */
    Drawing(TraceView trace, VerdictWords words, Locale language) {
        this.words = words;
        this.language = language;
        String top = box(List.of(trace.criterion() + " " + trace.title(),
                trace.verdict().verdict().title().in(language) + ": " + trace.verdict().because()));
        draw(trace.verdict(), top);
    }

    private String box(List<String> lines) {
        String id = "n" + boxes.size();
        boxes.add(new Box(id, lines));
        return id;
    }

    private void draw(TraceView.Branch branch, String above) {
        String under = above;
        if (branch.expression() != null) {
            under = box(List.of(branch.expression().words(), branch.expression().substituted()));
            arrows.add(new Arrow(under, above, ""));
        }
        for (TraceView.Leaf leaf : branch.names()) {
            draw(leaf, under, "");
        }
        for (TraceView.Leaf leaf : branch.namesOfPreviousYear()) {
            draw(leaf, under, words.yearBefore());
        }
        branch.declarations().forEach(declaration -> arrows
                .add(new Arrow(box(List.of(declaration.recordedBy(), declaration.statement())), above, "")));
        for (TraceView.Branch county : branch.counties()) {
            String below = box(List.of(county.regionName(), county.verdict().title().in(language)));
            arrows.add(new Arrow(below, above, ""));
            draw(county, below);
        }
    }

    /** @param label says which year's; empty for the one that is judged */
    private void draw(TraceView.Leaf leaf, String above, String label) {
        if (leaf.trace() == null) {
            String value = leaf.fact().printed() == null ? "?" : leaf.fact().printed();
            arrows.add(new Arrow(box(List.of(leaf.title(), value)), above, label));
        } else {
            draw(leaf.trace(), above, label);
        }
    }

    /** A figure as its owner explains it. */
    private void draw(JsonNode figure, String above, String label) {
        String region = region(figure) + " " + period(figure);
        String box = box(List.of(title(figure), region,
                value(figure)));
        arrows.add(new Arrow(box, above, label));
        if (figure.has("formula")) {
            boxes.set(boxes.size() - 1, new Box(box, List.of(title(figure), region,
                    value(figure) + " = " + figure.path("formula").path("words").asText())));
        }
        figure.path("inputs").forEach(input -> draw(input, box, ""));
        JsonNode evidence = figure.path("evidence");
        if (evidence.isObject()) {
            arrows.add(new Arrow(box(List.of(words.countedFrom(evidence.path("count").asLong()))), box, ""));
        }
        JsonNode source = figure.path("source");
        if (source.isObject()) {
            arrows.add(new Arrow(box(List.of(source.path("document").asText(), figure.path("recordedBy").asText())),
                    box, ""));
        }
    }

    private String title(JsonNode figure) {
        Map<String, String> dimensions = new HashMap<>();
        figure.path("dimensions").properties()
                .forEach(part -> dimensions.put(part.getKey(), part.getValue().asText()));
        List<String> breakdown = words.names().breakdown(figure.path("measure").asText(), new Dimensions(dimensions));
        return Stream.concat(Stream.of(figure.path("title").asText()), breakdown.stream())
                .collect(Collectors.joining(" "));
    }

    private String region(JsonNode figure) {
        String code = figure.path("region").asText();
        return code.isEmpty() ? "" : words.region(new RegionCode(code));
    }

    private String period(JsonNode figure) {
        String text = figure.path("period").asText();
        return text.isEmpty() ? "" : FigureNames.period(Period.parse(text), language);
    }

    private String value(JsonNode figure) {
        JsonNode value = figure.path("value");
        return value.isNumber() ? words.printed(value.decimalValue(), figure.path("unit").asText()) : value.asText();
    }

    String mermaid() {
        StringBuilder text = new StringBuilder("flowchart BT\n");
        boxes.forEach(box -> text.append("  ").append(box.id()).append("[\"")
                .append(String.join("<br>", box.lines().stream().map(Drawing::mermaidText).toList())).append("\"]\n"));
        arrows.forEach(arrow -> text.append("  ").append(arrow.from()).append(" -->")
                .append(arrow.label().isEmpty() ? "" : "|\"" + mermaidText(arrow.label()) + "\"|").append(' ')
                .append(arrow.to()).append('\n'));
        return text.toString();
    }

    private static String mermaidText(String text) {
        return shortened(text).replace("&", "#amp;").replace("\"", "#quot;").replace("<", "#lt;").replace(">", "#gt;");
    }

    String graphviz() {
        StringBuilder text = new StringBuilder("digraph trace {\n  rankdir=BT;\n  node [shape=box];\n");
        boxes.forEach(box -> text.append("  ").append(box.id()).append(" [label=\"")
                .append(String.join("\\n", box.lines().stream().map(Drawing::graphvizText).toList())).append("\"];\n"));
        arrows.forEach(arrow -> text.append("  ").append(arrow.from()).append(" -> ").append(arrow.to())
                .append(arrow.label().isEmpty() ? "" : " [label=\"" + graphvizText(arrow.label()) + "\"]")
                .append(";\n"));
        return text.append("}\n").toString();
    }

    private static String graphvizText(String text) {
        return shortened(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL) + "…";
    }
}
