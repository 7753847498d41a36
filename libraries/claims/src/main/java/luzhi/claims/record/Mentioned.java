package luzhi.claims.record;

/** How much of each name stands in the words around a figure. */
final class Mentioned {

    /** Sums of weights are never quite what they should be. */
    private static final double WHOLE = 1 - 1e-9;

    private static final Nearness[] ALL = Nearness.values();

    /** By nearness and name: looked at for each name of each figure. */
    private final double[][] weights = new double[ALL.length][];
    private final Context context;

    Mentioned(Titles titles, Context context) {
        this.context = context;
        for (Nearness each : ALL) {
            double[] found = new double[titles.size()];
            for (int pair : context.at(each).pairs()) {
                for (Titles.Place place : titles.places(pair)) {
                    found[place.name()] += place.weight();
                }
            }
            weights[each.ordinal()] = found;
        }
    }

    /** How much of a name stands as near as that, or nearer: from 0 to 1. */
    double share(Name name, Nearness nearness) {
        return weights[nearness.ordinal()][name.number()] / name.total();
    }

    /** Whether all of it stands there in one piece. */
    boolean isWhole(Name name, Nearness nearness) {
        return share(name, nearness) >= WHOLE && context.at(nearness).plain().contains(name.plain());
    }
}
