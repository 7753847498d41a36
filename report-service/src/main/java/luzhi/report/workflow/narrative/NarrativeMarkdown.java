package luzhi.report.workflow.narrative;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import luzhi.core.PlainJava;

/**
 * The Markdown of narratives. Quotations, lists and emphasis stand within one another as deep as people write, and no deeper:
 * whoever walks through a text does so with a stack that has an end.
 */
@PlainJava
public final class NarrativeMarkdown {

    /** Of lists each level counts twice. */
    private static final int DEEPEST = 40;
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    /** What begins a quotation or an item; so many of them on one line are not even parsed. */
    private static final Pattern TOO_MANY_MARKERS = Pattern
            .compile("[ \\t]*+(?:(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))[ \\t]*+){" + DEEPEST + "}");

    private NarrativeMarkdown() {}

    /** The text as a tree; nothing if it is nested too deep for anybody to read. */
    public static Optional<Node> parse(String text) {
        if (lineOfTooManyMarkers(text).isPresent()) {
            return Optional.empty();
        }
        Node root = PARSER.parse(text);
        return tooDeep(root).isPresent() ? Optional.empty() : Optional.of(root);
    }

    /** The line, from 1, on which a text is nested too deep. */
    static OptionalInt lineNestedTooDeep(String text) {
        OptionalInt line = lineOfTooManyMarkers(text);
        return line.isPresent()
                ? line
                : tooDeep(PARSER.parse(text)).map(node -> OptionalInt.of(line(node))).orElseGet(OptionalInt::empty);
    }

    private static OptionalInt lineOfTooManyMarkers(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (TOO_MANY_MARKERS.matcher(lines.get(i)).lookingAt()) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** The first node that lies too deep, found without going down the stack. */
    private static Optional<Node> tooDeep(Node root) {
        Node node = root;
        int depth = 0;
        while (depth <= DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return Optional.empty();
            }
            node = node.getNext();
        }
        return Optional.of(node);
    }

    private static int line(Node deep) {
        Node node = deep;
        while (node.getParent() != null && node.getSourceSpans().isEmpty()) {
            node = node.getParent();
        }
        return node.getSourceSpans().stream().mapToInt(SourceSpan::getLineIndex).findFirst().orElse(0) + 1;
    }
}
