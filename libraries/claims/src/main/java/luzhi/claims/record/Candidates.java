package luzhi.claims.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import luzhi.claims.reading.Mention;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** Finds what a figure may be one of: measure, breakdown, period and region, each with a probability by the words around it. */
final class Candidates {

    private static final int MOST_MEASURES = 12;
    private static final int MOST_BREAKDOWNS = 24;
    private static final int MOST = 32;
    /** A measure of which less is named is none of them, unless a part of it is named. */
    private static final double LEAST_NAMED = 1;
    private static final double LEAST_PROBABILITY = 0.002;

    private final Titles titles;
    private final int year;

    /** @param year that the text reports on */
    Candidates(Titles titles, int year) {
        this.titles = titles;
        this.year = year;
    }

    private record Scored<T>(T what, double score) {}

    private record Meant(Breakdown breakdown, RegionCode region, Period period) {}

    /**
     * The likeliest, these first.
     *
     * @param unit of the claim
     * @param regions whose it may be, each with what speaks against it
     */
    List<Candidate> of(Mention figure, String unit, Context context, Map<RegionCode, Double> regions) {
        Mentioned mentioned = new Mentioned(titles, context);
        NamedParts named = new NamedParts(titles, context, mentioned);
        Explained explained = new Explained(titles, context.label());
        List<Scored<Breakdown>> breakdowns = new ArrayList<>();
        for (Scored<NamedMeasure> measure : measures(figure, unit, mentioned, named)) {
            for (Breakdown each : named.breakdowns(measure.what())) {
                double ofLabel = explained.score(each.measure(), each.parts());
                breakdowns.add(new Scored<>(each, measure.score() + named.score(each) + ofLabel));
            }
        }
        List<Scored<Meant>> all = new ArrayList<>();
        Map<Period, Double> periods = Periods.of(figure, year);
        best(breakdowns, MOST_BREAKDOWNS).forEach(each -> periods.forEach((period, againstPeriod) -> regions
                .forEach((region, againstRegion) -> all.add(new Scored<>(new Meant(each.what(), region, period),
                        each.score() + againstPeriod + againstRegion)))));
        return probable(best(all, MOST));
    }

    private static <T> List<Scored<T>> best(List<Scored<T>> all, int most) {
        return all.stream().sorted(Comparator.comparingDouble((Scored<T> each) -> -each.score())).limit(most).toList();
    }

    private static List<Candidate> probable(List<Scored<Meant>> scored) {
        double sum = StrictMath.exp(Trait.NONE);
        for (Scored<Meant> each : scored) {
            sum += StrictMath.exp(each.score());
        }
        List<Candidate> probable = new ArrayList<>();
        for (Scored<Meant> each : scored) {
            double probability = StrictMath.exp(each.score()) / sum;
            if (probability >= LEAST_PROBABILITY) {
                Meant meant = each.what();
                probable.add(new Candidate(meant.breakdown().of(meant.region(), meant.period()),
                        meant.breakdown().measure().measure(), probability));
            }
        }
        return probable;
    }

    private List<Scored<NamedMeasure>> measures(Mention figure, String unit, Mentioned mentioned, NamedParts named) {
        List<Scored<NamedMeasure>> scored = new ArrayList<>();
        UnitFit units = new UnitFit(figure, unit);
        for (NamedMeasure measure : titles.measures()) {
            double byName = score(measure.names(), mentioned);
            if (byName > LEAST_NAMED || named.areNearOf(measure)) {
                units.with(measure).ifPresent(against -> scored.add(new Scored<>(measure, byName + against)));
            }
        }
        return best(scored, MOST_MEASURES);
    }

    /** That of the name of which most stands there. */
    private static double score(List<Name> names, Mentioned mentioned) {
        double best = 0;
        for (Name name : names) {
            best = Math.max(best, score(name, mentioned));
        }
        return best;
    }

    private static double score(Name name, Mentioned mentioned) {
        double around = mentioned.share(name, Nearness.AROUND);
        return around == 0
                ? 0
                : Trait.NAME_AROUND.times(around)
                        + Trait.NAME_IN_SENTENCE.times(mentioned.share(name, Nearness.SENTENCE))
                        + Trait.NAME_IN_CLAUSE.times(mentioned.share(name, Nearness.CLAUSE))
                        + Trait.NAME_IN_LABEL.times(mentioned.share(name, Nearness.LABEL))
                        + Trait.WHOLE_NAME.times(mentioned.isWhole(name, Nearness.LABEL) ? 1 : 0);
    }
}
