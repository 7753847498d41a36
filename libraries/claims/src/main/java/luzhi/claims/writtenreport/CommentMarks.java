package luzhi.claims.writtenreport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Copies the main part of a Word file and marks in it where each comment begins and ends, while a {@link WordWalker} goes
 * through the same part. Whatever is not marked is copied character by character. Word takes no comments in text boxes: what
 * is remarked there is a comment on the run that holds the box.
 */
final class CommentMarks implements WordVisitor {

    /** Where a comment begins or ends. */
    private record Mark(int offset, boolean begins, int id) {}

    private final RawCopy copy;
    private final List<Integer> boxes;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Deque<Mark> marksInBoxes = new ArrayDeque<>();
    private final RunCopy runs;

    private int boxesBegun;
    private int boxesOpen;
    /** Comments in the boxes of the run at hand that have yet to end. */
    private final List<Integer> boxed = new ArrayList<>();
    /** Where the run begins that had text last; −1 before the first. */
    private long runWithContent = -1;

    /**
     * @param remarks the comment on the first gets the first id, and so on
     * @param boxes where the text of each text box begins
     */
    CommentMarks(RawCopy copy, List<Remark> remarks, int firstId, List<Integer> boxes) {
        this.copy = copy;
        this.boxes = boxes;
        this.runs = new RunCopy(copy);
        int endOfDocument = boxes.isEmpty() ? Integer.MAX_VALUE : boxes.get(0);
        List<Mark> inDocument = new ArrayList<>();
        List<Mark> inBoxes = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            Remark remark = remarks.get(i);
            if (remark.start() >= endOfDocument) {
                inBoxes.add(new Mark(remark.start(), true, firstId + i));
            } else {
                inDocument.add(new Mark(remark.start(), true, firstId + i));
                inDocument.add(new Mark(remark.end(), false, firstId + i));
            }
        }
        // where one ends and another begins, the first ends first
        Comparator<Mark> order = Comparator.comparingInt(Mark::offset).thenComparing(Mark::begins);
        inDocument.stream().sorted(order).forEach(marks::add);
        inBoxes.stream().sorted(order).forEach(marksInBoxes::add);
    }

    @Override
    public void text(WordRun run, int offset, String text, long source, boolean escaped) {
        if (boxesOpen > 0) {
            return;
        }
        int end = offset + text.length();
        while (!marks.isEmpty() && marks.peek().offset() < end) {
            int place = Math.max(offset, marks.peek().offset());
            String tags = takeMarks(run, place);
            if (place == offset && source == run.text().contentStart()) {
                runs.cutBefore(run, run.text().start(), runWithContent != run.start(), tags);
            } else {
                runs.cutText(run, source, place - offset, escaped, tags);
            }
        }
        runWithContent = run.start();
    }

    @Override
    public void character(WordRun run, int offset, char each, long source) {
        if (boxesOpen > 0) {
            return;
        }
        if (!marks.isEmpty() && marks.peek().offset() <= offset) {
            runs.cutBefore(run, source, runWithContent != run.start(), takeMarks(run, offset));
        }
        runWithContent = run.start();
    }

    @Override
    public void runEnds(WordRun run, int offset, long end) {
        if (boxesOpen > 0) {
            return;
        }
        StringBuilder tags = new StringBuilder();
        while (!marks.isEmpty() && !marks.peek().begins() && marks.peek().offset() <= offset) {
            tags.append(CommentTags.end(run, marks.poll().id()));
        }
        boxed.forEach(id -> tags.append(CommentTags.end(run, id)));
        boxed.clear();
        if (!tags.isEmpty()) {
            copy.copyTo(end);
            copy.write(tags.toString());
        }
    }

    @Override
    public void separator(char each) {
        // stands nowhere in the part
    }

    @Override
    public void boxBegins(WordRun run) {
        boxesBegun++;
        int next = boxesBegun < boxes.size() ? boxes.get(boxesBegun) : Integer.MAX_VALUE;
        StringBuilder tags = new StringBuilder();
        while (!marksInBoxes.isEmpty() && marksInBoxes.peek().offset() < next) {
            Mark mark = marksInBoxes.poll();
            tags.append(CommentTags.begin(run, mark.id()));
            boxed.add(mark.id());
        }
        if (!tags.isEmpty()) {
            runs.writeBefore(run, tags.toString());
        }
        boxesOpen++;
    }

    @Override
    public void boxEnds() {
        boxesOpen--;
    }

    /** Whether every remark found its place. */
    boolean areComplete() {
        return marks.isEmpty() && marksInBoxes.isEmpty();
    }

    /** All that begin or end up to a place. */
    private String takeMarks(WordRun run, int place) {
        StringBuilder tags = new StringBuilder();
        while (!marks.isEmpty() && marks.peek().offset() <= place) {
            Mark mark = marks.poll();
            tags.append(mark.begins() ? CommentTags.begin(run, mark.id()) : CommentTags.end(run, mark.id()));
        }
        return tags.toString();
    }
}
