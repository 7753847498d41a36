package luzhi.claims.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.core.measure.Dimension;

/** The parts that the words around a figure name, by dimension, the nearest first. */
final class NamedParts {

    private static final int MOST = 3;
    /** Of less of its name nobody knows a part again, and of a name of three pairs all is needed: 办学 and 学校 are not 公办学校. */
    private static final double KNOWN_AGAIN = 0.6;
    private static final int SHORT = 3;
    private static final Nearness[] ALL = Nearness.values();

    /** By the dimension itself, of which there is one each among the titles. */
    private final Map<Dimension, List<NamedPart>> named = new IdentityHashMap<>();
    private final boolean allStages;

    NamedParts(Titles titles, Context context, Mentioned mentioned) {
        allStages = Pairs.namesAllStages(context.label().plain());
        for (List<Part> values : titles.parts()) {
            List<NamedPart> found = new ArrayList<>();
            values.forEach(part -> nearness(part, mentioned).ifPresent(near -> found.add(new NamedPart(part, near))));
            if (!found.isEmpty()) {
                found.removeIf(each -> found.stream().anyMatch(other -> isWithin(each, other)));
                found.sort(Comparator.comparing(NamedPart::nearness).reversed());
                named.put(found.get(0).part().dimension(), found.subList(0, Math.min(MOST, found.size())));
            }
        }
    }

    private static Optional<Nearness> nearness(Part part, Mentioned mentioned) {
        Nearness nearest = null;
        for (Name name : part.names()) {
            // what is not even somewhere around is not nearer
            if (mentioned.share(name, Nearness.AROUND) < KNOWN_AGAIN) {
                continue;
            }
            for (Nearness each : ALL) {
                if ((nearest == null || each.compareTo(nearest) > 0)
                        && (name.pairs().length > SHORT && mentioned.share(name, each) >= KNOWN_AGAIN
                                || mentioned.isWhole(name, each))) {
                    nearest = each;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** 义务教育 is no stage beside 义务教育家庭经济困难学生生活补助, which names it as near. */
    private static boolean isInOther(NamedPart part, List<NamedPart> others) {
        return others.stream().anyMatch(other -> isInNameOf(part, other) || isInNameOf(other, part));
    }

    private static boolean isInNameOf(NamedPart part, NamedPart other) {
        return other.nearness() == part.nearness() && part.part().names().stream().anyMatch(name -> other.part().names()
                .stream().anyMatch(longer -> longer.plain().length() > name.plain().length()
                        && longer.plain().contains(name.plain())));
    }

    /** 民办 is no other part beside 普惠性民办, if that is what is named. */
    private static boolean isWithin(NamedPart each, NamedPart other) {
        String own = each.part().names().get(0).plain();
        String longer = other.part().names().get(0).plain();
        return other.nearness().compareTo(each.nearness()) >= 0 && longer.length() > own.length()
                && longer.contains(own);
    }

    List<NamedPart> of(Dimension dimension) {
        return named.getOrDefault(dimension, List.of());
    }

    /** Whether any part of a measure is named in the clause of the figure. */
    boolean areNearOf(NamedMeasure measure) {
        for (Dimension dimension : measure.dimensions()) {
            List<NamedPart> all = of(dimension);
            // the nearest is the first
            if (!all.isEmpty() && all.get(0).nearness().compareTo(Nearness.CLAUSE) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** All ways to break a measure down by the parts that are named; first by none. */
    List<Breakdown> breakdowns(NamedMeasure measure) {
        List<List<NamedPart>> all = new ArrayList<>(List.of(List.of()));
        for (Dimension dimension : measure.dimensions()) {
            for (List<NamedPart> before : List.copyOf(all)) {
                of(dimension).stream().filter(part -> !isInOther(part, before)).forEach(part -> {
                    List<NamedPart> more = new ArrayList<>(before);
                    more.add(part);
                    all.add(more);
                });
            }
        }
        return all.stream().map(parts -> new Breakdown(measure, parts)).toList();
    }

    /** What the places of parts say of a breakdown. */
    double score(Breakdown breakdown) {
        double score = 0;
        for (Dimension dimension : breakdown.measure().dimensions()) {
            List<NamedPart> all = of(dimension);
            if (!all.isEmpty()) {
                Nearness nearest = all.get(0).nearness();
                boolean only = all.stream().filter(each -> each.nearness() == nearest).count() == 1
                        && !(nearest == Nearness.LABEL && allStages);
                Nearness own = breakdown.parts().stream().filter(each -> each.part().isOf(dimension))
                        .map(NamedPart::nearness).findFirst().orElse(null);
                score += own == null ? 0 : had(own, only && own == nearest).times(1);
                score += only && nearest != own ? missed(nearest).times(1) : 0;
            }
        }
        return score;
    }

    private static Trait had(Nearness nearness, boolean only) {
        if (!only) {
            return Trait.PART_AMONG_OTHERS;
        }
        return switch (nearness) {
            case LABEL, CLAUSE -> Trait.PART_IN_CLAUSE;
            case SENTENCE -> Trait.PART_IN_SENTENCE;
            case AROUND -> Trait.PART_AROUND;
        };
    }

    private static Trait missed(Nearness nearness) {
        return switch (nearness) {
            case LABEL -> Trait.PART_MISSED;
            case CLAUSE, SENTENCE -> Trait.PART_MISSED_NEAR;
            case AROUND -> Trait.PART_MISSED_AROUND;
        };
    }
}
