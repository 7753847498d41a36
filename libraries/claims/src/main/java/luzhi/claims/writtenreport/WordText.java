package luzhi.claims.writtenreport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** Puts together the text of a Word file: that of the document, then that of its text boxes in the order in which they begin. */
final class WordText implements WordVisitor {

    /**
     * What was put together.
     *
     * @param boxes where the text of each text box begins
     */
    record Result(WrittenReport report, List<Integer> boxes) {}

    /** The text of one flow, with blocks in its own offsets. */
    private static final class Flow {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
    }

    private final int longest;
    private final List<Flow> flows = new ArrayList<>();
    private final Deque<Flow> open = new ArrayDeque<>();
    private int length;

    /** @param longest UTF-16 code units that there may be */
    WordText(int longest) {
        this.longest = longest;
        begin();
    }

    @Override
    public void text(WordRun run, int offset, String text, long source, boolean escaped) {
        add(text);
    }

    @Override
    public void character(WordRun run, int offset, char each, long source) {
        add(String.valueOf(each));
    }

    @Override
    public void separator(char each) {
        add(String.valueOf(each));
    }

    private void add(String text) {
        length += text.length();
        if (length > longest) {
            throw new TooLarge("manuscript-too-long", longest);
        }
        open.peek().text.append(text);
    }

    @Override
    public void block(Block block) {
        Block trimmed = Lines.trimmed(open.peek().text, block);
        if (trimmed.start() < trimmed.end()) {
            open.peek().blocks.add(trimmed);
        }
    }

    @Override
    public void boxBegins(WordRun run) {
        begin();
    }

    private void begin() {
        Flow begun = new Flow();
        flows.add(begun);
        open.push(begun);
    }

    @Override
    public void boxEnds() {
        open.pop();
    }

    /** @throws RuleBroken if there is no text at all */
    Result result() {
        StringBuilder whole = new StringBuilder(length);
        List<Block> blocks = new ArrayList<>();
        List<Integer> boxes = new ArrayList<>();
        int tables = 0;
        for (Flow flow : flows) {
            int start = whole.length();
            boxes.add(start);
            for (Block block : flow.blocks) {
                blocks.add(moved(block, start, tables));
            }
            tables = blocks.stream().skip(blocks.size() - flow.blocks.size()).filter(block -> block.place() != null)
                    .mapToInt(block -> block.place().table() + 1).max().orElse(tables);
            whole.append(flow.text);
        }
        if (blocks.isEmpty()) {
            throw new RuleBroken(Fault.of("manuscript-without-text"));
        }
        return new Result(new WrittenReport(whole.toString(), blocks), boxes.subList(1, boxes.size()));
    }

    private static Block moved(Block block, int distance, int tables) {
        Block.Place place = block.place() == null
                ? null
                : new Block.Place(block.place().table() + tables, block.place().row(), block.place().column());
        return new Block(block.start() + distance, block.end() + distance, block.kind(), place);
    }
}
