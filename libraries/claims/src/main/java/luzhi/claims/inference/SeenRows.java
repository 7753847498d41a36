package luzhi.claims.inference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which rows on one side of a figure were seen already, whatever their shape: nearly all as bits, for they stand near. */
final class SeenRows {

    private static final int BEHIND = 63;

    private final Quantity total;
    /** Bits of rows, each where its hash leads or in the next free place. */
    private long[] near = new long[128];
    private int size;
    private final Set<List<Quantity>> far = new HashSet<>();

    SeenRows(Quantity total) {
        this.total = total;
    }

    /** Notes a row, and tells whether it is new. */
    boolean add(Run run) {
        long bits = 0;
        for (int i = 0; i < run.size(); i++) {
            int away = Math.abs(run.get(i).index() - total.index());
            if (away >= BEHIND) {
                return far.add(run.parts());
            }
            bits |= 1L << away;
        }
        return add(run.first().index() > total.index() ? bits | 1L << BEHIND : bits);
    }

    private boolean add(long bits) {
        int at = place(bits);
        if (near[at] == bits) {
            return false;
        }
        near[at] = bits;
        size++;
        if (size > near.length / 2) {
            long[] all = near;
            near = new long[all.length * 2];
            Arrays.stream(all).filter(each -> each != 0).forEach(each -> near[place(each)] = each);
        }
        return true;
    }

    /** Where some bits are, or else would be. */
    private int place(long bits) {
        int at = (int) (bits * 0x9E3779B97F4A7C15L >>> 32) & near.length - 1;
        while (near[at] != 0 && near[at] != bits) {
            at = at + 1 & near.length - 1;
        }
        return at;
    }
}
