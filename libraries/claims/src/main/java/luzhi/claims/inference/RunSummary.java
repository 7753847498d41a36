package luzhi.claims.inference;

import luzhi.claims.inference.Quantity.UnitKind;

/** What the parts of a row have in common, and how large they are together: each of them is looked at once. */
final class RunSummary {

    private static final String SEPARATORS = "、，和;(；";

    private final Run run;
    private double sum;
    private double largest;
    private boolean isOfOneRole = true;
    private int separators;
    private int likeness;
    private boolean unitsDiffer;
    private boolean hasUnitOfTotal;

    RunSummary(Page page, Features features, Quantity total, Run run) {
        this.run = run;
        Quantity first = run.first();
        Quantity last = first;
        for (int i = 0; i < run.size(); i++) {
            Quantity each = run.get(i);
            sum += each.value();
            largest = Math.max(largest, each.value());
            unitsDiffer |= !page.units().areSame(first, each);
            hasUnitOfTotal |= page.units().areSame(total, each);
            if (i > 0) {
                isOfOneRole &= each.mention().role() == first.mention().role();
                separators |= separator(each);
                likeness += features.likenessOfNames(last, each);
            }
            last = each;
        }
    }

    /** What stands between a figure and the one before it, as a bit. */
    private static int separator(Quantity each) {
        String gap = each.words().gap();
        return 1 << SEPARATORS.indexOf(gap.isEmpty() ? ' ' : gap.charAt(0)) + 1;
    }

    void addSizes(FeatureList list, Quantity total) {
        list.add(151, Sizes.total(run, sum)).add(152, Sizes.beside(largest, sum - largest))
                .add(153, Sizes.rest(run.first().value(), sum));
        if (total.is(UnitKind.PERCENT)) {
            list.add(154, Sizes.ofHundred(sum));
        }
    }

    int sameRoles() {
        return isOfOneRole ? 1 : 0;
    }

    /** How the parts are kept apart: all alike, by what. */
    int separators() {
        return separators;
    }

    /** Whether the parts have different units, and whether one of them is that of the total. */
    int units() {
        return (unitsDiffer ? 2 : 0) + (hasUnitOfTotal ? 1 : 0);
    }

    /** How like one another the names of neighbours are, on average. */
    int likeness() {
        return run.size() == 1 ? 6 : likeness / (run.size() - 1);
    }
}
