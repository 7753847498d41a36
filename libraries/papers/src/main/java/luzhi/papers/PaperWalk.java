package luzhi.papers;

import java.util.List;

/** The way through a paper, which counts its headings. */
final class PaperWalk {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int TEN = 10;
    private static final int SECOND = 2;
    private static final int THIRD = 3;

    private final PaperVisitor visitor;
    private final int[] counts = new int[Block.Heading.DEEPEST + 1];

    private PaperWalk(PaperVisitor visitor) {
        this.visitor = visitor;
    }

    static void through(Paper paper, PaperVisitor visitor) {
        new PaperWalk(visitor).walk(paper);
    }

    private void walk(Paper paper) {
        visitor.title(paper.title());
        paper.body().forEach(this::block);
        List<Paper.Annex> annexes = paper.annexes();
        if (!annexes.isEmpty()) {
            visitor.annexes(annexes.stream().map(Paper.Annex::title).toList());
        }
        visitor.signature(paper.signature());
        for (int i = 0; i < annexes.size(); i++) {
            startAgain(0);
            visitor.annex(annexes.size() == 1 ? "附件" : "附件" + (i + 1), annexes.get(i).title());
            annexes.get(i).blocks().forEach(this::block);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            counts[heading.level()]++;
            startAgain(heading.level());
            visitor.heading(heading.level(), number(heading.level(), counts[heading.level()]), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            visitor.paragraph(paragraph.runs());
        } else if (block instanceof Block.Grid grid) {
            visitor.grid(grid);
        }
    }

    private void startAgain(int below) {
        for (int level = below + 1; level < counts.length; level++) {
            counts[level] = 0;
        }
    }

    /** As GB/T 9704-2012, 7.3.3 numbers the levels. */
    private static String number(int level, int count) {
        return switch (level) {
            case 1 -> chinese(count) + "、";
            case SECOND -> "（" + chinese(count) + "）";
            case THIRD -> count + ".";
            default -> "（" + count + "）";
        };
    }

    /** @param count 1 to 99 */
    static String chinese(int count) {
        int tens = count / TEN;
        return (tens > 1 ? DIGITS[tens] : "") + (tens > 0 ? "十" : "") + DIGITS[count % TEN];
    }
}
