package luzhi.core.rows;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Which columns of the row at hand lie in areas, the rows being gone through from the top. */
final class Areas {

    private final Iterator<Area> following;
    private final int[] lastRows = new int[RowFiles.MOST_COLUMNS];
    private Area next;
    private int width;

    Areas(List<Area> areas) {
        this.following = areas.stream().sorted(Comparator.comparingInt(Area::firstRow)).iterator();
        advance();
    }

    private void advance() {
        next = following.hasNext() ? following.next() : null;
    }

    /** Adds an area that begins in the row at hand. */
    void add(Area area) {
        int end = Math.min(area.lastColumn() + 1, lastRows.length);
        for (int column = area.firstColumn(); column < end; column++) {
            lastRows[column] = Math.max(lastRows[column], area.lastRow());
        }
        width = Math.max(width, end);
    }

    void moveTo(long row) {
        while (next != null && next.firstRow() <= row) {
            add(next);
            advance();
        }
    }

    boolean hold(long row, int column) {
        return lastRows[column] >= row;
    }

    /** One more than the last column of the row that lies in an area. */
    int width(long row) {
        while (width > 0 && lastRows[width - 1] < row) {
            width--;
        }
        return width;
    }
}
