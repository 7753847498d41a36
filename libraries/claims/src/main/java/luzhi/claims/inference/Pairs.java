package luzhi.claims.inference;

import java.util.Arrays;

/** Pairs of operands that a figure may follow from, of which the best by what their words weigh one by one are kept. */
final class Pairs {

    private static final int MOST = 60;
    private static final int BITS = 10;
    private static final int MASK = (1 << BITS) - 1;

    private int[] pairs = new int[1024];
    private int[] weights = new int[1024];
    private int size;

    void clear() {
        size = 0;
    }

    /** Takes the first and the second operand by their places, up to 1,023. */
    void add(Form form, int first, int second, int weight) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        pairs[size] = (form.ordinal() << BITS | first) << BITS | second;
        weights[size++] = weight;
    }

    /** Leaves out all that weigh less than so many others; all that weigh the same stay or go together. */
    void keepBest() {
        if (size <= MOST) {
            return;
        }
        int least = least(Arrays.copyOf(weights, size), size - MOST);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (weights[i] >= least) {
                pairs[kept] = pairs[i];
                weights[kept++] = weights[i];
            }
        }
        size = kept;
    }

    /** The number that would stand in a place if all were sorted. */
    private static int least(int[] numbers, int place) {
        int from = 0;
        int to = numbers.length - 1;
        while (from < to) {
            int middle = numbers[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (numbers[low] < middle) {
                    low++;
                }
                while (numbers[high] > middle) {
                    high--;
                }
                if (low <= high) {
                    int swapped = numbers[low];
                    numbers[low++] = numbers[high];
                    numbers[high--] = swapped;
                }
            }
            if (place <= high) {
                to = high;
            } else if (place >= low) {
                from = low;
            } else {
                break;
            }
        }
        return numbers[place];
    }

    /** The place of the next pair of a form behind another; -1 if there is none. */
    int next(Form form, int after) {
        for (int i = after + 1; i < size; i++) {
            if (pairs[i] >>> 2 * BITS == form.ordinal()) {
                return i;
            }
        }
        return -1;
    }

    int weight(int place) {
        return weights[place];
    }

    int first(int place) {
        return pairs[place] >>> BITS & MASK;
    }

    int second(int place) {
        return pairs[place] & MASK;
    }
}
