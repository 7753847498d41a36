package luzhi.claims.writtenreport;

import java.util.ArrayList;
import java.util.List;

/** A report whose paragraphs are whole: without the ends of lines within them. It knows where everything stands in the original. */
public final class JoinedReport {

    private final WrittenReport whole;
    /** Offsets of this text before each of which the end of a line was left out, rising; \r\n is left out at two of the same. */
    private final int[] joints;

    private JoinedReport(WrittenReport whole, int[] joints) {
        this.whole = whole;
        this.joints = joints;
    }

    public static JoinedReport of(WrittenReport report) {
        List<Integer> joints = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        int copied = 0;
        for (Block block : report.blocks()) {
            int before = joints.size();
            for (Block gap : gaps(report.text(), block)) {
                joined.append(report.text(), copied, gap.start());
                copied = gap.end();
                for (int left = gap.start(); left < gap.end(); left++) {
                    joints.add(joined.length());
                }
            }
            blocks.add(new Block(block.start() - before, block.end() - joints.size(), block.kind(), block.place()));
        }
        if (joints.isEmpty()) {
            return new JoinedReport(report, new int[0]);
        }
        joined.append(report.text(), copied, report.text().length());
        return new JoinedReport(new WrittenReport(joined.toString(), blocks),
                joints.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The ends of lines within a paragraph at which its sentence goes on. */
    private static List<Block> gaps(String text, Block block) {
        if (block.kind() != Block.Kind.PARAGRAPH) {
            return List.of();
        }
        List<Block> lines = Lines.split(text, block.start(), block.end());
        List<Block> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (Lines.isBroken(text, lines.get(i - 1), lines.get(i))) {
                gaps.add(Block.paragraph(lines.get(i - 1).end(), lines.get(i).start()));
            }
        }
        return gaps;
    }

    public WrittenReport whole() {
        return whole;
    }

    /** Where a character of this text stands in the original. */
    public int original(int offset) {
        int low = 0;
        int high = joints.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (joints[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }
}
