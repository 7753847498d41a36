package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which units of a text are like one another; there are few, and each two of them are looked at once. */
final class Units {

    private static final byte KNOWN = 1;
    private static final byte LIKE = 2;
    private static final byte SAME = 4;

    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final List<Quantity> samples = new ArrayList<>();
    private int[] ofFigures = new int[64];
    private int size;
    private byte[][] table = new byte[0][];

    /** Takes the next figure of the text. */
    void add(Quantity each) {
        List<Object> unit = Arrays.asList(each.kind(), each.mention().unit(), each.mention().word());
        if (size == ofFigures.length) {
            ofFigures = Arrays.copyOf(ofFigures, size * 2);
        }
        ofFigures[size++] = numbers.computeIfAbsent(unit, key -> {
            samples.add(each);
            return samples.size() - 1;
        });
    }

    private byte look(Quantity one, Quantity other) {
        int row = ofFigures[one.index()];
        int column = ofFigures[other.index()];
        if (table.length < samples.size()) {
            table = new byte[samples.size()][samples.size()];
        }
        byte seen = table[row][column];
        if (seen == 0) {
            Quantity first = samples.get(row);
            Quantity second = samples.get(column);
            seen = (byte) (KNOWN | (first.isLike(second) ? LIKE : 0)
                    | (first.mention().isLike(second.mention()) ? SAME : 0));
            table[row][column] = seen;
        }
        return seen;
    }

    /** As {@link Quantity#isLike}. */
    boolean areLike(Quantity one, Quantity other) {
        return (look(one, other) & LIKE) != 0;
    }

    /** As {@link luzhi.claims.reading.Mention#isLike}. */
    boolean areSame(Quantity one, Quantity other) {
        return (look(one, other) & SAME) != 0;
    }
}
