package luzhi.claims.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import luzhi.core.figure.FigureKey;

/** What the figures beside one are on record says of it: lists, and this year beside the last, are of one measure. */
final class Company {

    /** So many figures before and behind are beside one. */
    private static final int REACH = 3;
    /** And no farther than so many characters. */
    private static final int FARTHEST = 120;
    /** Of a figure whose own words say that much what stands beside says nothing. */
    private static final double CLEAR = 0.9;
    /** More of them say no more. */
    private static final int MOST = 2;

    private final List<Sought> sought;
    /** What each is on record; null where that is not known. */
    private final List<FigureKey> known;

    private final Set<FigureKey> onRecord;

    Company(List<Sought> sought, List<FigureKey> known, Set<FigureKey> onRecord) {
        this.sought = sought;
        this.known = known;
        this.onRecord = onRecord;
    }

    /** A figure with what those beside it say of its candidates. */
    Sought heard(int place) {
        List<FigureKey> beside = beside(place);
        Sought figure = sought.get(place);
        if (beside.isEmpty()) {
            return figure;
        }
        boolean isClear = figure.candidates().stream()
                .anyMatch(each -> each.probability() >= CLEAR && onRecord.contains(each.key()));
        double[] factors = figure.candidates().stream()
                .mapToDouble(each -> StrictMath.exp(score(each.key(), beside, isClear))).toArray();
        double all = 1;
        for (int i = 0; i < factors.length; i++) {
            all += figure.candidates().get(i).probability() * (factors[i] - 1);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < factors.length; i++) {
            Candidate each = figure.candidates().get(i);
            candidates.add(new Candidate(each.key(), each.measure(), each.probability() * factors[i] / all));
        }
        return new Sought(figure.figure(), figure.text(), figure.distributed(), candidates);
    }

    private List<FigureKey> beside(int place) {
        List<FigureKey> beside = new ArrayList<>();
        int start = sought.get(place).figure().start();
        for (int i = Math.max(0, place - REACH); i <= Math.min(sought.size() - 1, place + REACH); i++) {
            if (i != place && known.get(i) != null && Math.abs(sought.get(i).figure().start() - start) < FARTHEST) {
                beside.add(known.get(i));
            }
        }
        return beside;
    }

    /** What is not on record gains nothing: nobody can know that it is meant. */
    private double score(FigureKey key, List<FigureKey> beside, boolean isClear) {
        double itself = Trait.BESIDE_ITSELF.times(beside.contains(key) ? 1 : 0);
        if (isClear || !onRecord.contains(key)) {
            return itself;
        }
        int near = 0;
        int same = 0;
        for (FigureKey other : beside) {
            if (key.measure().equals(other.measure()) && !key.equals(other)) {
                same++;
                near += differences(key, other) == 1 ? 1 : 0;
            }
        }
        return Trait.BESIDE_ITS_MEASURE.times(Math.min(MOST, same))
                + Trait.BESIDE_ITS_LIKE.times(Math.min(MOST, near))
                + itself;
    }

    /** By how much two figures of one measure differ: region, period, and each dimension. */
    private static int differences(FigureKey one, FigureKey other) {
        Map<String, String> own = one.dimensions().byName();
        Map<String, String> others = other.dimensions().byName();
        Set<String> all = new HashSet<>(own.keySet());
        all.addAll(others.keySet());
        int parts = (int) all.stream().filter(each -> !Objects.equals(own.get(each), others.get(each)))
                .count();
        return parts + (one.region().equals(other.region()) ? 0 : 1) + (one.period().equals(other.period()) ? 0 : 1);
    }
}
