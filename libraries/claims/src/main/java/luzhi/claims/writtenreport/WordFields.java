package luzhi.claims.writtenreport;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The fields that are open at a place of a Word file. Those of a table of contents or a page number show nothing that is stated. */
final class WordFields {

    private static final Set<String> FURNITURE = Set.of("TOC", "PAGE", "PAGEREF", "NUMPAGES", "SECTIONPAGES", "SECTION",
            "TC", "XE", "INDEX");
    private static final int LONGEST_INSTRUCTION = 100;
    private static final int MOST_OPEN = 1_000;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean showsResult;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int furniture;

    /** Takes a character of a field ({@code w:fldChar}). */
    void character(String type) {
        switch (String.valueOf(type)) {
            case "begin" -> begin();
            case "separate" -> separate();
            case "end" -> end();
            default -> {
                // none that the standard knows
            }
        }
    }

    /** A field of one element ({@code w:fldSimple}) begins. */
    void beginSimple(String instruction) {
        begin();
        instruction(instruction == null ? "" : instruction);
        separate();
    }

    void instruction(String text) {
        if (!open.isEmpty() && open.peek().instruction.length() < LONGEST_INSTRUCTION) {
            open.peek().instruction.append(text);
        }
    }

    private void begin() {
        if (open.size() < MOST_OPEN) {
            open.push(new Field());
        }
    }

    private void separate() {
        if (!open.isEmpty() && !open.peek().showsResult) {
            open.peek().showsResult = true;
            furniture += isFurniture(open.peek()) ? 1 : 0;
        }
    }

    void end() {
        if (!open.isEmpty()) {
            Field ended = open.pop();
            furniture -= ended.showsResult && isFurniture(ended) ? 1 : 0;
        }
    }

    private static boolean isFurniture(Field field) {
        return FURNITURE.contains(field.instruction.toString().strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT));
    }

    /** Whether what stands here belongs to the furniture of a document: contents, page numbers, indexes. */
    boolean showFurniture() {
        return furniture > 0;
    }
}
