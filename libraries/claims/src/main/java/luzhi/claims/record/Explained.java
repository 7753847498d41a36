package luzhi.claims.record;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which words of a label are those of a name. */
final class Explained {

    /** A label is no longer. */
    private static final int MOST = Long.SIZE;
    /** Of a label without a word. */
    private static final double UNKNOWN = 0.5;

    private static final Pattern OTHER_EDUCATION = Pattern
            .compile("(?<!高职|职业|高等)学院|大学(?!生)|高校|高等学校|高等教育|成人教育|继续教育|老年教育");

    private final int[] pairs;
    private final double[] weights;
    private final double total;
    private final boolean other;
    /** By the thing itself: to compare all that a measure is would take longer than to look at its names. */
    private final Map<Object, Long> known = new IdentityHashMap<>();

    Explained(Titles titles, Context.Words label) {
        pairs = label.pairs();
        other = OTHER_EDUCATION.matcher(label.plain()).find();
        weights = new double[Math.min(MOST, pairs.length)];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = titles.weight(pairs[i]);
            sum += weights[i];
        }
        total = sum;
    }

    /** What the label says of a measure with these parts. */
    double score(NamedMeasure measure, List<NamedPart> parts) {
        return Trait.UNEXPLAINED.times(left(measure, parts)) + Trait.OTHER_EDUCATION.times(other ? 1 : 0);
    }

    /** How much of the label neither a measure nor any of these parts is called: from 0 to 1. */
    private double left(NamedMeasure measure, List<NamedPart> parts) {
        if (total == 0) {
            return UNKNOWN;
        }
        long all = known.computeIfAbsent(measure, first -> mask(measure.names()));
        for (NamedPart each : parts) {
            all |= known.computeIfAbsent(each.part(), first -> mask(each.part().names()));
        }
        double left = 0;
        for (int i = 0; i < weights.length; i++) {
            left += (all >> i & 1) == 0 ? weights[i] : 0;
        }
        return left / total;
    }

    private long mask(List<Name> names) {
        long mask = 0;
        for (int i = 0; i < weights.length; i++) {
            int pair = pairs[i];
            mask |= names.stream().anyMatch(name -> Pairs.contains(name.pairs(), pair)) ? 1L << i : 0;
        }
        return mask;
    }
}
