package luzhi.claims.writtenreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a text as blocks: rows of tables, and paragraphs, which may have been broken into lines of one width. */
final class Lines {

    /** What a line ends with if its sentence goes on. */
    private static final Pattern STOPPED = Pattern.compile("[。；！？：;!?:…]$");
    private static final Pattern BEGINS_ITEM = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、.．是]|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]|[0-9０-９]{1,3}[.．、)）](?![0-9０-９])|第[一二三四五六七八九十]"
                    + "|[-—•●◆■★*·○]|附[表件]|注[:：]|[表图][ 0-9０-９])");
    /** A title has none, nor has a line of data. */
    private static final Pattern PROSE = Pattern.compile("[，,；;。]|、$");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9０-９][0-9０-９,，.．]{0,20}[%％]?");
    /** A shorter line is a heading, or an end. */
    private static final int SHORTEST_BROKEN = 16;
    /** Words and figures are kept whole, so that lines of one width differ by as much. */
    private static final int SPREAD = 8;
    private static final int LONGEST_BROKEN = 80;

    private Lines() {}

    /** Every line that is not blank, without the white space around it. */
    static List<Block> of(CharSequence text) {
        List<Block> lines = split(text, 0, text.length());
        List<Block> blocks = new ArrayList<>();
        int paragraph = 0;
        int tables = 0;
        for (int i = 0; i < lines.size();) {
            Optional<PlainTable.Found> found = PlainTable.find(text, lines, i, tables);
            if (found.isEmpty()) {
                i++;
                continue;
            }
            PlainTable.Found rows = found.get();
            addParagraphs(text, lines.subList(paragraph, i), blocks);
            blocks.addAll(rows.cells().isEmpty() ? lines.subList(i, i + rows.lines()) : rows.cells());
            tables += rows.cells().isEmpty() ? 0 : 1;
            i += rows.lines();
            paragraph = i;
        }
        addParagraphs(text, lines.subList(paragraph, lines.size()), blocks);
        return blocks;
    }

    private static void addParagraphs(CharSequence text, List<Block> lines, List<Block> blocks) {
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || !isBroken(text, lines.get(i), lines.get(i + 1))) {
                blocks.add(Block.paragraph(lines.get(first).start(), lines.get(i).end()));
                first = i + 1;
            }
        }
    }

    /** The lines between two offsets that are not blank, trimmed. */
    static List<Block> split(CharSequence text, int from, int to) {
        List<Block> lines = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && !isLineEnd(text.charAt(end))) {
                end++;
            }
            Block line = trimmed(text, Block.paragraph(start, end));
            if (line.start() < line.end()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isLineEnd(char each) {
        return each == '\n' || each == '\r';
    }

    /** Whether a line ends in the midst of a sentence that the next one goes on with. */
    static boolean isBroken(CharSequence text, Block line, Block next) {
        int length = line.end() - line.start();
        boolean oneWidth = length >= SHORTEST_BROKEN && length <= LONGEST_BROKEN
                && next.end() - next.start() <= length + SPREAD
                && PROSE.matcher(text).region(line.start(), line.end()).find();
        return (oneWidth || isNumber(text, line) != isNumber(text, next)) && goesOn(text, line, next);
    }

    private static boolean goesOn(CharSequence text, Block line, Block next) {
        return next.start() - line.end() <= 2 && endsOneLine(text, line.end(), next.start())
                && !STOPPED.matcher(text).region(line.end() - 1, line.end()).find()
                && !(Character.isDigit(text.charAt(line.end() - 1)) && Character.isDigit(text.charAt(next.start())))
                && text.charAt(next.start()) != '|' && text.charAt(line.end() - 1) != '|'
                && !BEGINS_ITEM.matcher(text).region(next.start(), next.end()).lookingAt();
    }

    /** Numbers may stand in lines of their own where they were set apart on a page. */
    private static boolean isNumber(CharSequence text, Block line) {
        return NUMBER.matcher(text).region(line.start(), line.end()).matches();
    }

    /** A blank line, or one that is indented, begins something new. */
    private static boolean endsOneLine(CharSequence text, int from, int to) {
        String between = text.subSequence(from, to).toString();
        return between.equals("\n") || between.equals("\r\n") || between.equals("\r");
    }

    /** The block without the white space around it; of no length if there is nothing else. */
    static Block trimmed(CharSequence text, Block block) {
        int first = block.start();
        int last = block.end();
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Block(first, last, block.kind(), block.place());
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
